# Makes unicode/normaltable.c from Unicode's CompositionExclusions.txt and UnicodeData.txt (9front: /lib/ucd):
#	awk -f normal.awk /lib/ucd/CompositionExclusions.txt /lib/ucd/UnicodeData.txt >normaltable.c

function hexof(s,	i, n){
	n = 0
	for(i = 1; i <= length(s); i++)
		n = 16*n + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return n
}

function put(s){
	printf "%s%s,", (col++ % 8 == 0? "\n\t": " "), s
}

function open_(type, name){
	printf "\n%s %s[] = {", type, name
	col = 0
}

function close_(){
	print "\n};"
}

FILENAME ~ /Exclusions/ {
	if($1 ~ /^[0-9A-F]+$/)
		excluded[hexof($1)] = 1
	next
}

{
	split($0, f, ";")
	c = hexof(f[1])
	if(f[4] != 0){
		class[c] = f[4]
		order[nclass++] = c
	}
	if(f[6] == "")
		next
	n = split(f[6], d, " ")
	if(d[1] ~ /^</){
		compat[ncompat++] = c
		for(i = 2; i <= n; i++)
			seq[c, i-2] = hexof(d[i])
		len[c] = n-1
		next
	}
	canon[ncanon++] = c
	first[c] = hexof(d[1])
	second[c] = n > 1? hexof(d[2]): 0
}

END {
	print "/*"
	print " * Made by normal.awk from UnicodeData.txt and CompositionExclusions.txt:"
	print " * see normal.h."
	print " */"
	print "#include <u.h>"
	print "#include <libc.h>"
	print "#include \"normal.h\""
	open_("u32int", "classes")
	for(i = 0; i < nclass; i++)
		put(class[order[i]] "U<<24 | " order[i])
	close_()
	print "\nint nclass = nelem(classes);"
	open_("u32int", "canons")
	for(i = 0; i < ncanon; i++){
		c = canon[i]
		put(c ", " first[c] ", " second[c])
	}
	close_()
	print "\nint ncanon = nelem(canons)/3;"
	# pairs that compose, in the order of their parts
	n = 0
	for(i = 0; i < ncanon; i++){
		c = canon[i]
		if(second[c] == 0 || (c in excluded) || (c in class) || (first[c] in class))
			continue
		for(k = n++; k > 0; k--){
			p = pair[k-1]
			if(first[p] < first[c] || first[p] == first[c] && second[p] < second[c])
				break
			pair[k] = p
		}
		pair[k] = c
	}
	open_("u32int", "pairs")
	for(i = 0; i < n; i++){
		c = pair[i]
		put(first[c] ", " second[c] ", " c)
	}
	close_()
	print "\nint npair = nelem(pairs)/3;"
	open_("u32int", "compats")
	for(i = 0; i < ncompat; i++){
		c = compat[i]
		put(c ", " (at+0) ", " len[c])
		at += len[c]
	}
	close_()
	print "\nint ncompat = nelem(compats)/3;"
	open_("u32int", "sequences")
	for(i = 0; i < ncompat; i++)
		for(k = 0; k < len[compat[i]]; k++)
			put(seq[compat[i], k])
	close_()
}
