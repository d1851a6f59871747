# Makes unicode/category.c from UnicodeData.txt (9front: /lib/ucd/UnicodeData.txt):
#	awk -F';' -f category.awk /lib/ucd/UnicodeData.txt >category.c
# A line says the general category of a character, or of a range by its first and last one; what no
# line names is unassigned, Cn.

function hexof(s,	i, n){
	n = 0
	for(i = 1; i <= length(s); i++)
		n = 16*n + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return n
}

function put(from, cat){
	if(cat == last)
		return
	last = cat
	printf "%s%d<<24 | %d,", (count % 6 == 0? "\n\t": " "), code[cat], from
	count++
}

BEGIN {
	split("Cn Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co", names, " ")
	for(i in names)
		code[names[i]] = i - 1
	print "/*"
	print " * Made by category.awk from UnicodeData.txt: where a run of characters"
	print " * of one general category begins, under the category's number."
	print " */"
	print "#include <u.h>"
	print "#include <libc.h>"
	print "#include \"category.h\""
	print ""
	printf "u32int categories[] = {"
	next_ = 0
}

{
	c = hexof($1)
	if(first == 0 && c > next_)
		put(next_, "Cn")
	if(first == 0)
		put(c, $3)
	first = $2 ~ /, First>$/
	next_ = c + 1
}

END {
	put(next_, "Cn")
	print ""
	print "};"
	print ""
	print "int ncategory = nelem(categories);"
}
