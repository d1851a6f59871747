#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "dat.h"
#include "fns.h"

/* %XX becomes that byte; the length, or -1 for a bad escape */
static int
unescape(char *s)
{
	char *t, hex[3], *e;
	char *from;

	from = s;
	t = s;
	for(; *s != 0; s++){
		if(*s != '%'){
			*t++ = *s;
			continue;
		}
		if(s[1] == 0 || s[2] == 0)
			return -1;
		hex[0] = s[1];
		hex[1] = s[2];
		hex[2] = 0;
		*t++ = strtol(hex, &e, 16);
		if(*e != 0)
			return -1;
		s += 2;
	}
	*t = 0;
	return t - from;
}

/* ID name=value ...; line is kept and written to */
int
parsecase(Case *c, char *line)
{
	char *f[Maxattr+2], *e;
	int i, n;

	memset(c, 0, sizeof *c);
	n = tokenize(line, f, nelem(f));
	if(n < 2 || n > Maxattr+1){
		werrstr("a case of %d words, expected 2 to %d", n, Maxattr+1);
		return -1;
	}
	c->id = strtol(f[0], &e, 10);
	if(e == f[0] || *e != 0){
		werrstr("a case begins with '%s', expected its number", f[0]);
		return -1;
	}
	for(i = 1; i < n; i++){
		e = strchr(f[i], '=');
		if(e == nil){
			werrstr("case %d: '%s' is not name=value", c->id, f[i]);
			return -1;
		}
		*e = 0;
		c->attr[i-1].name = f[i];
		c->attr[i-1].value = e+1;
		c->attr[i-1].len = unescape(e+1);
		if(c->attr[i-1].len < 0){
			werrstr("case %d: a bad escape in the value of '%s'", c->id, f[i]);
			return -1;
		}
	}
	c->nattr = n-1;
	return 0;
}

Attr*
bytesattr(Case *c, char *name)
{
	int i;

	for(i = 0; i < c->nattr; i++)
		if(strcmp(c->attr[i].name, name) == 0)
			return &c->attr[i];
	werrstr("no '%s' given", name);
	return nil;
}

char*
attr(Case *c, char *name)
{
	Attr *a;

	a = bytesattr(c, name);
	if(a == nil)
		return nil;
	return a->value;
}

/* a number of 0 or more */
int
number(Case *c, char *name, vlong *v)
{
	char *s, *e;

	s = attr(c, name);
	if(s == nil)
		return -1;
	*v = strtoll(s, &e, 10);
	if(e == s || *e != 0 || *v < 0){
		werrstr("'%s' is '%s', expected a number of 0 or more", name, s);
		return -1;
	}
	return 0;
}

/* a number of a tensor's rows, columns … */
int
dimension(Case *c, char *name, vlong *v)
{
	if(number(c, name, v) < 0)
		return -1;
	if(*v > Maxfloats){
		werrstr("'%s' is %lld, expected %d at most", name, *v, Maxfloats);
		return -1;
	}
	return 0;
}
