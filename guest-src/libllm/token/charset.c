#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../unicode/category.h"
#include "machine.h"
#include "../fns.h"

/* a pattern's sets of characters, in brackets or after a \ */

static int
additem(Pattern *p, int kind, u32int lo, u32int hi)
{
	Item *i;

	if(p->r->nitem == Maxitem)
		return badpattern(p, "too many classes");
	i = &p->r->item[p->r->nitem++];
	i->kind = kind;
	i->lo = lo;
	i->hi = hi;
	return 0;
}

/* a range, with its other case where that is asked for */
int
addrange(Pattern *p, Rune lo, Rune hi)
{
	Rune r;

	if(additem(p, Srange, lo, hi) < 0)
		return -1;
	if(!p->fold || hi - lo > 64)
		return 0;
	for(r = lo; r <= hi; r++){
		if(r >= 'a' && r <= 'z' && additem(p, Srange, r-32, r-32) < 0)
			return -1;
		if(r >= 'A' && r <= 'Z' && additem(p, Srange, r+32, r+32) < 0)
			return -1;
		/* the long s, and Kelvin's sign */
		if((r == 's' || r == 'S') && additem(p, Srange, 0x17f, 0x17f) < 0)
			return -1;
		if((r == 'k' || r == 'K') && additem(p, Srange, 0x212a, 0x212a) < 0)
			return -1;
	}
	return 0;
}

int
beginset(Pattern *p)
{
	Set *s;

	if(p->r->nset == Maxset)
		return badpattern(p, "too many sets");
	s = &p->r->set[p->r->nset];
	memset(s, 0, sizeof *s);
	s->from = p->r->nitem;
	return p->r->nset++;
}

void
endset(Pattern *p, int n)
{
	Set *s;
	int i;

	s = &p->r->set[n];
	s->to = p->r->nitem;
	for(i = 0; i < 128; i++)
		if(slowly(p->r, s, i))
			s->ascii[i>>5] |= 1U<<(i&31);
}

static char catnames[] = "Cn Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co ";

/* \p{L}, \p{Lu}, \pL, and \P of those */
static int
property(Pattern *p, int except)
{
	char name[16];
	int n, i;
	u32int bits;

	n = 0;
	if(p->p < p->e && *p->p == '{'){
		p->p++;
		while(p->p < p->e && *p->p != '}' && n < sizeof name - 1)
			name[n++] = *p->p++;
		if(p->p >= p->e || *p->p != '}')
			return badpattern(p, "expected }");
		p->p++;
	}else if(p->p < p->e)
		name[n++] = *p->p++;
	name[n] = 0;
	bits = 0;
	for(i = 0; i < 30; i++)
		if(n >= 1 && n <= 2 && strncmp(catnames + 3*i, name, n) == 0)
			bits |= 1U<<i;
	if(bits == 0){
		werrstr("a pattern: \\p{%s} is no category of Unicode's", name);
		return -1;
	}
	return additem(p, except? Scat|Snot: Scat, bits, 0);
}

static int
hexnumber(Pattern *p, int n, Rune *r)
{
	int c, brace;

	brace = 0;
	if(p->p < p->e && *p->p == '{'){
		p->p++;
		brace = 1;
		n = 6;
	}
	*r = 0;
	for(; n > 0 && p->p < p->e; n--){
		c = *p->p;
		if(c >= '0' && c <= '9')
			c -= '0';
		else if(c >= 'a' && c <= 'f')
			c -= 'a' - 10;
		else if(c >= 'A' && c <= 'F')
			c -= 'A' - 10;
		else
			break;
		*r = *r<<4 | c;
		p->p++;
	}
	if(brace){
		if(p->p >= p->e || *p->p++ != '}')
			return badpattern(p, "expected }");
	}else if(n != 0)
		return badpattern(p, "expected a hexadecimal digit");
	return 0;
}

/* behind a backslash: 1 if it was a class, which is added; else *r is the character */
int
parseescape(Pattern *p, Rune *r)
{
	int c;

	if(p->p >= p->e)
		return badpattern(p, "a lone backslash");
	c = *p->p++;
	*r = c;
	switch(c){
	case 'p':
	case 'P':
		return property(p, c == 'P') < 0? -1: 1;
	case 's':
	case 'S':
		return additem(p, c == 'S'? Sspace|Snot: Sspace, 0, 0) < 0? -1: 1;
	case 'd':
	case 'D':
		return additem(p, c == 'D'? Scat|Snot: Scat, 1U<<Nd, 0) < 0? -1: 1;
	case 'w':
	case 'W':
		return additem(p, c == 'W'? Scat|Snot: Scat, 1U<<Lu | 1U<<Ll | 1U<<Lt | 1U<<Lm | 1U<<Lo
			| 1U<<Mn | 1U<<Mc | 1U<<Me | 1U<<Nd | 1U<<Nl | 1U<<Pc, 0) < 0? -1: 1;
	case 'n':
		*r = '\n';
		return 0;
	case 'r':
		*r = '\r';
		return 0;
	case 't':
		*r = '\t';
		return 0;
	case 'f':
		*r = '\f';
		return 0;
	case 'v':
		*r = '\v';
		return 0;
	case 'x':
		return hexnumber(p, 2, r);
	case 'u':
		return hexnumber(p, 4, r);
	case 'U':
		return hexnumber(p, 8, r);
	}
	if(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c & 0x80)
		return badpattern(p, "an escape that is not known");
	return 0;
}

int
parseset(Pattern *p)
{
	int n, first, k;
	Rune lo, hi;

	n = beginset(p);
	if(n < 0)
		return -1;
	if(p->p < p->e && *p->p == '^'){
		p->r->set[n].except = 1;
		p->p++;
	}
	for(first = 1;; first = 0){
		if(p->p >= p->e)
			return badpattern(p, "expected ]");
		if(*p->p == ']' && !first)
			break;
		if(*p->p == '[' && p->p+1 < p->e && p->p[1] == ':')
			return badpattern(p, "a named class");
		if(*p->p == '&' && p->p+1 < p->e && p->p[1] == '&')
			return badpattern(p, "an intersection");
		p->p += getrune(&lo, p->p, p->e);
		if(lo == '\\'){
			k = parseescape(p, &lo);
			if(k < 0)
				return -1;
			if(k == 1)
				continue;
		}
		hi = lo;
		if(p->e - p->p >= 2 && p->p[0] == '-' && p->p[1] != ']'){
			p->p++;
			p->p += getrune(&hi, p->p, p->e);
			if(hi == '\\'){
				k = parseescape(p, &hi);
				if(k < 0)
					return -1;
				if(k == 1)
					return badpattern(p, "a class ends a range");
			}
		}
		if(hi < lo)
			return badpattern(p, "a range that is upside down");
		if(addrange(p, lo, hi) < 0)
			return -1;
	}
	p->p++;
	endset(p, n);
	return n;
}
