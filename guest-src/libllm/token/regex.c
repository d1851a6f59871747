#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../unicode/category.h"
#include "machine.h"
#include "../fns.h"

/*
 * The regular expressions of pre-tokenizers: alternatives, groups,
 * (?:…) and (?i:…), sets with \p{…}, \s, \d, \w and their
 * complements, . ^ $, look-ahead, and the counts * + ? {m,n}, greedy
 * or (with a second +) possessive.  The first alternative that fits
 * wins, as in the engines that tokenizers are defined by.
 *
 * A pattern becomes a program for a machine with a stack of places to
 * go back to; runs of one set, which all loops of real patterns are,
 * take one such place each.  Work is bounded by a multiple of the
 * text.
 */

enum {
	Maxprog	= 4096,
	Maxset	= 256,
	Maxitem	= 4096,
	Maxdepth	= 32,
	Huge	= 1<<30,
};

typedef struct Parse Parse;
struct Parse {
	Regex	*r;
	char	*p;
	char	*e;
	char	*begin;
	int	fold;	/* small letters stand for large ones, too */
	int	depth;
};

static int
bad(Parse *p, char *what)
{
	char buf[41];
	vlong n;

	/* the pattern need not end in a zero */
	n = p->e - p->begin;
	if(n > sizeof buf - 1)
		n = sizeof buf - 1;
	memmove(buf, p->begin, n);
	buf[n] = 0;
	werrstr("a pattern: %s at byte %d of '%s'", what, (int)(p->p - p->begin), buf);
	return -1;
}

static int
emit(Parse *p, int op, int x, int y)
{
	Inst *i;

	if(p->r->nprog == Maxprog)
		return bad(p, "too long");
	i = &p->r->prog[p->r->nprog];
	memset(i, 0, sizeof *i);
	i->op = op;
	i->x = x;
	i->y = y;
	return p->r->nprog++;
}

static int
additem(Parse *p, int kind, u32int lo, u32int hi)
{
	Item *i;

	if(p->r->nitem == Maxitem)
		return bad(p, "too many classes");
	i = &p->r->item[p->r->nitem++];
	i->kind = kind;
	i->lo = lo;
	i->hi = hi;
	return 0;
}

/* a range, with its other case where that is asked for */
static int
addrange(Parse *p, Rune lo, Rune hi)
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

static int
beginset(Parse *p)
{
	Set *s;

	if(p->r->nset == Maxset)
		return bad(p, "too many sets");
	s = &p->r->set[p->r->nset];
	memset(s, 0, sizeof *s);
	s->from = p->r->nitem;
	return p->r->nset++;
}

static void
endset(Parse *p, int n)
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
property(Parse *p, int except)
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
			return bad(p, "expected }");
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
hexnumber(Parse *p, int n, Rune *r)
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
			return bad(p, "expected }");
	}else if(n != 0)
		return bad(p, "expected a hexadecimal digit");
	return 0;
}

/* behind a backslash: 1 if it was a class, which is added; else *r is the character */
static int
escape(Parse *p, Rune *r)
{
	int c;

	if(p->p >= p->e)
		return bad(p, "a lone backslash");
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
		return bad(p, "an escape that is not known");
	return 0;
}

static int
oneof(Parse *p)
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
			return bad(p, "expected ]");
		if(*p->p == ']' && !first)
			break;
		if(*p->p == '[' && p->p+1 < p->e && p->p[1] == ':')
			return bad(p, "a named class");
		if(*p->p == '&' && p->p+1 < p->e && p->p[1] == '&')
			return bad(p, "an intersection");
		p->p += getrune(&lo, p->p, p->e);
		if(lo == '\\'){
			k = escape(p, &lo);
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
				k = escape(p, &hi);
				if(k < 0)
					return -1;
				if(k == 1)
					return bad(p, "a class ends a range");
			}
		}
		if(hi < lo)
			return bad(p, "a range that is upside down");
		if(addrange(p, lo, hi) < 0)
			return -1;
	}
	p->p++;
	endset(p, n);
	return n;
}

static int	alternatives(Parse*);

/* moves what was made since from by n, to make room */
static int
shift(Parse *p, int from, int n)
{
	Inst *i;
	int k;

	if(p->r->nprog + n > Maxprog)
		return bad(p, "too long");
	memmove(p->r->prog + from + n, p->r->prog + from, (p->r->nprog - from)*sizeof(Inst));
	memset(p->r->prog + from, 0, n*sizeof(Inst));
	p->r->nprog += n;
	for(k = from + n; k < p->r->nprog; k++){
		i = &p->r->prog[k];
		if(i->op == Isplit || i->op == Ijmp || i->op == Ilook)
			i->x += n;
		if(i->op == Isplit)
			i->y += n;
	}
	return 0;
}

static int
reach(Regex *r, int pc)
{
	if(pc >= r->nprog)
		return 1;
	if(r->prog[pc].mark == 0)
		r->prog[pc].mark = 1;
	return 0;
}

/* can what was made since from fit nothing at all? */
static int
nullable(Regex *r, int from)
{
	Inst *i;
	int k, more;

	for(k = from; k < r->nprog; k++)
		r->prog[k].mark = 0;
	r->prog[from].mark = 1;
	do{
		more = 0;
		for(k = from; k < r->nprog; k++){
			i = &r->prog[k];
			if(i->mark != 1)
				continue;
			i->mark = 2;
			more = 1;
			if(i->op == Iset || i->op == Irun && i->lo > 0 || i->op == Imatch)
				continue;
			if(reach(r, i->op == Isplit || i->op == Ijmp || i->op == Ilook? i->x: k+1))
				return 1;
			if(i->op == Isplit && reach(r, i->y))
				return 1;
		}
	}while(more);
	return 0;
}

static int
count(Parse *p, int *lo, int *hi)
{
	char *s;
	int v, any;

	*lo = 1;
	*hi = 1;
	if(p->p >= p->e)
		return 0;
	switch(*p->p){
	case '*':
		*lo = 0;
		*hi = Huge;
		break;
	case '+':
		*hi = Huge;
		break;
	case '?':
		*lo = 0;
		break;
	case '{':
		s = p->p + 1;
		*hi = 0;
		for(v = 0, any = 0; s < p->e && *s >= '0' && *s <= '9' && v < 10000; s++, any = 1)
			v = 10*v + *s - '0';
		*lo = v;
		*hi = v;
		if(s < p->e && *s == ','){
			s++;
			*hi = Huge;
			if(s < p->e && *s >= '0' && *s <= '9')
				for(*hi = 0; s < p->e && *s >= '0' && *s <= '9' && *hi < 10000; s++)
					*hi = 10*(*hi) + *s - '0';
		}
		if(!any || s >= p->e || *s != '}' || *hi < *lo)
			return bad(p, "a count that makes no sense");
		p->p = s;
		break;
	default:
		return 0;
	}
	p->p++;
	return 1;
}

/* what was made since from, lo to hi times */
static int
repeat(Parse *p, int from, int lo, int hi)
{
	Regex *r;
	int n, split;

	r = p->r;
	n = r->nprog - from;
	if(n == 1 && r->prog[from].op == Iset){
		r->prog[from].op = Irun;
		r->prog[from].lo = lo;
		r->prog[from].hi = hi;
		if(p->p < p->e && *p->p == '+'){
			r->prog[from].possessive = 1;
			p->p++;
		}else if(p->p < p->e && *p->p == '?')
			return bad(p, "a lazy count");
		return 0;
	}
	if(p->p < p->e && (*p->p == '+' || *p->p == '?'))
		return bad(p, "a group with a lazy or possessive count");
	if(lo == 0 && hi == 1){
		if(shift(p, from, 1) < 0)
			return -1;
		r->prog[from].op = Isplit;
		r->prog[from].x = from+1;
		r->prog[from].y = r->nprog;
		return 0;
	}
	if(hi != Huge || lo > 1)
		return bad(p, "a group with a count in braces");
	if(nullable(r, from))
		return bad(p, "a loop over what may be empty");
	split = from;
	if(lo == 0){
		if(shift(p, from, 1) < 0 || emit(p, Ijmp, from, 0) < 0)
			return -1;
		r->prog[from].op = Isplit;
		r->prog[from].x = from+1;
		r->prog[from].y = r->nprog;
		return 0;
	}
	n = emit(p, Isplit, split, 0);
	if(n < 0)
		return -1;
	r->prog[n].y = r->nprog;
	return 0;
}

static int
group(Parse *p)
{
	int fold, look, except, at, r;

	fold = p->fold;
	look = 0;
	except = 0;
	if(p->e - p->p >= 2 && p->p[0] == '?'){
		p->p++;
		if(*p->p == ':')
			p->p++;
		else if(*p->p == '!' || *p->p == '='){
			look = 1;
			except = *p->p == '!';
			p->p++;
		}else if(p->e - p->p >= 2 && p->p[0] == 'i' && p->p[1] == ':'){
			p->fold = 1;
			p->p += 2;
		}else
			return bad(p, "a group of a kind that is not known");
	}
	at = 0;
	if(look){
		at = emit(p, Ilook, 0, except);
		if(at < 0)
			return -1;
	}
	if(++p->depth > Maxdepth)
		return bad(p, "groups too deep");
	r = alternatives(p);
	p->depth--;
	p->fold = fold;
	if(r < 0)
		return -1;
	if(p->p >= p->e || *p->p != ')')
		return bad(p, "expected )");
	p->p++;
	if(look){
		if(emit(p, Imatch, 0, 0) < 0)
			return -1;
		p->r->prog[at].x = p->r->nprog;
	}
	return 0;
}

static int
atom(Parse *p)
{
	int n, k;
	Rune r;

	p->p += getrune(&r, p->p, p->e);
	switch(r){
	case '(':
		return group(p);
	case '[':
		n = oneof(p);
		return n < 0? -1: emit(p, Iset, n, 0);
	case '^':
		return emit(p, Ibegin, 0, 0);
	case '$':
		return emit(p, Iend, 0, 0);
	case '*':
	case '+':
	case '?':
		return bad(p, "a count of nothing");
	}
	n = beginset(p);
	if(n < 0)
		return -1;
	k = 0;
	if(r == '.'){
		p->r->set[n].except = 1;
		r = '\n';
	}else if(r == '\\'){
		k = escape(p, &r);
		if(k < 0)
			return -1;
	}
	if(k == 0 && addrange(p, r, r) < 0)
		return -1;
	endset(p, n);
	return emit(p, Iset, n, 0);
}

static int
sequence(Parse *p)
{
	int from, lo, hi, r;

	while(p->p < p->e && *p->p != '|' && *p->p != ')'){
		from = p->r->nprog;
		if(atom(p) < 0)
			return -1;
		r = count(p, &lo, &hi);
		if(r < 0 || r > 0 && repeat(p, from, lo, hi) < 0)
			return -1;
	}
	return 0;
}

static int
alternatives(Parse *p)
{
	int from, jmp, r;

	from = p->r->nprog;
	if(sequence(p) < 0)
		return -1;
	if(p->p >= p->e || *p->p != '|')
		return 0;
	p->p++;
	if(shift(p, from, 1) < 0)
		return -1;
	jmp = emit(p, Ijmp, 0, 0);
	if(jmp < 0)
		return -1;
	p->r->prog[from].op = Isplit;
	p->r->prog[from].x = from+1;
	p->r->prog[from].y = p->r->nprog;
	if(++p->depth > Maxset)
		return bad(p, "too many alternatives");
	r = alternatives(p);
	p->depth--;
	p->r->prog[jmp].x = p->r->nprog;
	return r;
}

static void*
smaller(void *p, vlong n)
{
	void *q;

	q = realloc(p, n > 0? n: 1);
	return q == nil? p: q;
}

Regex*
newregex(char *s, vlong n)
{
	Parse p;
	Regex *r, *small;

	r = (Regex*)alloc(1, sizeof(Regex));
	if(r == nil)
		return nil;
	r->prog = (Inst*)alloc(Maxprog, sizeof(Inst));
	r->set = (Set*)alloc(Maxset, sizeof(Set));
	r->item = (Item*)alloc(Maxitem, sizeof(Item));
	memset(&p, 0, sizeof p);
	p.r = r;
	p.p = s;
	p.begin = s;
	p.e = s + n;
	small = r;
	if(r->prog == nil || r->set == nil || r->item == nil || alternatives(&p) < 0)
		small = nil;
	else if(p.p < p.e){
		bad(&p, "expected the end");
		small = nil;
	}else if(emit(&p, Imatch, 0, 0) < 0)
		small = nil;
	if(small == nil){
		freeregex(r);
		return nil;
	}
	r->prog = (Inst*)smaller(r->prog, r->nprog*sizeof(Inst));
	r->set = (Set*)smaller(r->set, r->nset*sizeof(Set));
	r->item = (Item*)smaller(r->item, r->nitem*sizeof(Item));
	return r;
}

void
freeregex(Regex *r)
{
	if(r == nil)
		return;
	free(r->prog);
	free(r->set);
	free(r->item);
	free(r);
}
