/*
 * chmod: change modes; chmod(1).
 */
#include <u.h>
#include <libc.h>

/* the bits that a mode names change in mask, to val; 0 if it is none */
int
parse(char *s, ulong *mask, ulong *val)
{
	ulong who, what;
	char *e;
	int op;

	if(*s >= '0' && *s <= '7'){
		*val = strtoul(s, &e, 8);
		*mask = 0777;
		return *e == 0 && *val <= 0777;
	}
	who = 0;
	for(; *s != 0 && strchr("ugoa", *s) != nil; s++)
		switch(*s){
		case 'u':
			who |= 0700;
			break;
		case 'g':
			who |= 0070;
			break;
		case 'o':
			who |= 0007;
			break;
		default:
			who |= 0777;
			break;
		}
	if(who == 0)
		who = 0777;
	op = *s++;
	what = 0;
	for(; *s != 0; s++)
		switch(*s){
		case 'r':
			what |= 0444;
			break;
		case 'w':
			what |= 0222;
			break;
		case 'x':
			what |= 0111;
			break;
		default:
			return 0;
		}
	what &= who;
	switch(op){
	case '+':
		*mask = *val = what;
		return 1;
	case '-':
		*mask = what;
		*val = 0;
		return 1;
	case '=':
		*mask = who;
		*val = what;
		return 1;
	}
	return 0;
}

void
main(int argc, char *argv[])
{
	ulong mask, val;
	Dir *d, w;
	int i, bad;

	argv0 = argv[0];
	if(argc < 3){
		fprint(2, "usage: chmod 0777 file ... or chmod [who]op[rwx] file ...\n");
		exits("usage");
	}
	if(!parse(argv[1], &mask, &val))
		sysfatal("bad mode: %s", argv[1]);
	bad = 0;
	for(i = 2; i < argc; i++){
		d = dirstat(argv[i]);
		if(d == nil){
			fprint(2, "chmod: can't stat %s: %r\n", argv[i]);
			bad = 1;
			continue;
		}
		nulldir(&w);
		w.mode = (d->mode & ~mask) | (val & mask);
		free(d);
		if(dirwstat(argv[i], &w) < 0){
			fprint(2, "chmod: can't change %s: %r\n", argv[i]);
			bad = 1;
		}
	}
	exits(bad ? (char*)"errors" : nil);
}
