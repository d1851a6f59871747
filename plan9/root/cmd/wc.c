/*
 * wc: count lines, words, runes, broken runes and bytes; wc(1).
 */
#include <u.h>
#include <libc.h>
#include <bio.h>

typedef struct Count Count;
struct Count {
	vlong	n[5];	/* in the order of what */
};

char	what[] = "lwrbc";
int	wanted[5];
Biobuf	out;

void
show(Count *c, char *name)
{
	int i;

	for(i = 0; i < nelem(c->n); i++)
		if(wanted[i])
			Bprint(&out, "%7lld ", c->n[i]);
	if(name != nil)
		Bprint(&out, "%s", name);
	Bprint(&out, "\n");
}

int
count(int fd, char *name, Count *total)
{
	Biobuf *b;
	Count c;
	long r, n;
	vlong before, after;
	int i, inword;

	memset(&c, 0, sizeof c);
	b = Bfdopen(fd, OREAD);
	if(b == nil)
		sysfatal("%r");
	inword = 0;
	before = 0;
	while((r = Bgetrune(b)) >= 0){
		after = Boffset(b);
		n = (long)(after - before);
		before = after;
		c.n[2]++;
		c.n[4] += n;
		if(r == Runeerror && n == 1)
			c.n[3]++;
		if(r == '\n')
			c.n[0]++;
		if(r == ' ' || r == '\t' || r == '\n')
			inword = 0;
		else{
			if(!inword)
				c.n[1]++;
			inword = 1;
		}
	}
	Bterm(b);
	for(i = 0; i < nelem(c.n); i++)
		total->n[i] += c.n[i];
	show(&c, name);
	return r == Beof;
}

void
main(int argc, char *argv[])
{
	Count total;
	int i, fd, bad, given;
	char *s;

	given = 0;
	ARGBEGIN{
	default:
		s = utfrune(what, ARGC());
		if(s == nil){
			fprint(2, "usage: wc [-lwrbc] [file ...]\n");
			exits("usage");
		}
		wanted[s-what] = 1;
		given = 1;
	}ARGEND

	if(!given)
		wanted[0] = wanted[1] = wanted[4] = 1;
	memset(&total, 0, sizeof total);
	Binit(&out, 1, OWRITE);
	bad = 0;
	if(argc == 0)
		bad |= !count(dup(0, -1), nil, &total);
	for(i = 0; i < argc; i++){
		fd = open(argv[i], OREAD);
		if(fd < 0){
			fprint(2, "wc: can't open %s: %r\n", argv[i]);
			bad = 1;
			continue;
		}
		bad |= !count(fd, argv[i], &total);
	}
	if(argc > 1)
		show(&total, "total");
	if(Bterm(&out) < 0)
		sysfatal("error writing: %r");
	exits(bad ? (char*)"errors" : nil);
}
