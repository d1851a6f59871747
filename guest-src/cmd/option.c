#include <u.h>
#include <libc.h>
#include <bio.h>
#include "cmd.h"

/* values of options; what is none ends the program */

u64int
whole(int c, char *s, u64int max, char *want)
{
	char *p;
	u64int v;
	int d;

	v = 0;
	for(p = s; *p >= '0' && *p <= '9'; p++){
		d = *p - '0';
		if(v > (max - d)/10)
			break;
		v = 10*v + d;
	}
	if(p == s || *p != 0)
		fail("-%c: '%s' found, expected %s", c, s, want);
	return v;
}

vlong
bytes(int c, char *s)
{
	char *e, num[32];
	vlong unit;

	unit = 1;
	e = s + strlen(s);
	if(e > s && e[-1] != 0 && strchr("kKmMgG", e[-1]) != nil){
		e--;
		unit = *e == 'k' || *e == 'K'? 1LL<<10: *e == 'm' || *e == 'M'? 1LL<<20: 1LL<<30;
	}
	if(e == s || e - s >= sizeof num)
		fail("-%c: '%s' found, expected a number of bytes, as 24M", c, s);
	memmove(num, s, e - s);
	num[e - s] = 0;
	unit *= whole(c, num, (1ULL<<50)/unit, "a number of bytes, as 24M");
	if(unit == 0)
		fail("-%c: '%s' found, expected a number of bytes, as 24M", c, s);
	return unit;
}

int
number(int c, char *s, int max, char *what)
{
	char want[64];
	u64int v;

	snprint(want, sizeof want, "1 to %d %s", max, what);
	v = whole(c, s, max, want);
	if(v == 0)
		fail("-%c: '0' found, expected %s", c, want);
	return v;
}

char*
kvtype(int c, char *s)
{
	if(cistrcmp(s, "f32") != 0 && cistrcmp(s, "f16") != 0 && cistrcmp(s, "q8_0") != 0)
		fail("-%c: '%.20s' found, expected f32, f16 or q8_0", c, s);
	return s;
}

int*
tokenids(int c, char *s, vlong *n)
{
	char *e;
	int *ids;
	vlong v;

	ids = (int*)malloc((strlen(s)/2 + 2)*sizeof(int));
	if(ids == nil)
		fail("%r");
	*n = 0;
	for(; *s != 0; s = e){
		while(*s == ' ' || *s == ',' || *s == '\n' || *s == '\t')
			s++;
		if(*s == 0)
			break;
		v = strtoll(s, &e, 10);
		if(e == s || *e != 0 && strchr(" ,\n\t", *e) == nil || v < 0 || v > 0x7fffffff)
			fail("-%c: '%.20s' found, expected token ids", c, s);
		ids[(*n)++] = v;
	}
	return ids;
}
