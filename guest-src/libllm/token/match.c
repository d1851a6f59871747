#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../unicode/category.h"
#include "machine.h"
#include "../fns.h"

/*
 * Unicode's classes, and the machine of a pattern: places to go back
 * to lie on a stack.
 */

enum {
	Maxstack	= 64,
};

typedef struct Place Place;
struct Place {
	int	pc;
	char	*p;
	char	*least;	/* of a run: it may still give up to here */
};

int
category(Rune r)
{
	int lo, hi, mid;

	lo = 0;
	hi = ncategory;
	while(hi - lo > 1){
		mid = (lo + hi)/2;
		if((categories[mid] & 0xffffff) <= r)
			lo = mid;
		else
			hi = mid;
	}
	return categories[lo]>>24;
}

/* White_Space */
int
whitespace(Rune r)
{
	if(r < 0x80)
		return r == ' ' || r >= '\t' && r <= '\r';
	return r == 0x85 || r == 0xa0 || r == 0x1680 || r >= 0x2000 && r <= 0x200a
		|| r == 0x2028 || r == 0x2029 || r == 0x202f || r == 0x205f || r == 0x3000;
}

/* a character; a byte that begins none is U+FFFD, and not in any class */
int
getrune(Rune *r, char *p, char *e)
{
	int n;

	*r = *p & 0xff;
	if(*r < 0x80)
		return 1;
	n = utflength(p, e - p);
	if(n == 0){
		*r = Runeerror;
		return 1;
	}
	if(n == 2)
		*r = (p[0] & 0x1f)<<6 | (p[1] & 0x3f);
	else if(n == 3)
		*r = (p[0] & 0xf)<<12 | (p[1] & 0x3f)<<6 | (p[2] & 0x3f);
	else
		*r = (p[0] & 7)<<18 | (p[1] & 0x3f)<<12 | (p[2] & 0x3f)<<6 | (p[3] & 0x3f);
	return n;
}

static int
initem(Item *i, Rune r)
{
	int in;

	switch(i->kind & ~Snot){
	case Scat:
		in = i->lo>>category(r) & 1;
		break;
	case Sspace:
		in = whitespace(r);
		break;
	default:
		in = r >= i->lo && r <= i->hi;
	}
	return (i->kind & Snot)? !in: in;
}

int
slowly(Regex *re, Set *s, Rune r)
{
	int i;

	for(i = s->from; i < s->to; i++)
		if(initem(&re->item[i], r))
			return !s->except;
	return s->except;
}

static int
inset(Regex *re, int n, Rune r)
{
	Set *s;

	s = &re->set[n];
	if(r < 0x80)
		return s->ascii[r>>5]>>(r&31) & 1;
	return slowly(re, s, r);
}

typedef struct Run Run;
struct Run {
	Regex	*r;
	char	*begin;
	char	*end;
	Place	*stack;
	vlong	*left;	/* steps */
};

/* the end of what fits at p from pc on, nil if nothing does; places above n of the stack are ours */
static char*
fits(Run *u, int pc, char *p, int n, int *fail)
{
	Inst *i;
	int base, k;
	Rune r;
	char *q, *least, *sub;

	base = n;
	for(;;){
		if(--*u->left < 0){
			*fail = 1;
			return nil;
		}
		i = &u->r->prog[pc];
		switch(i->op){
		case Imatch:
			return p;
		case Ijmp:
			pc = i->x;
			continue;
		case Isplit:
			if(n == Maxstack){
				*fail = 1;
				return nil;
			}
			u->stack[n].pc = i->y;
			u->stack[n].p = p;
			u->stack[n].least = p;
			n++;
			pc = i->x;
			continue;
		case Ibegin:
			if(p != u->begin)
				break;
			pc++;
			continue;
		case Iend:
			if(p != u->end)
				break;
			pc++;
			continue;
		case Ilook:
			sub = fits(u, pc+1, p, n, fail);
			if(*fail)
				return nil;
			if((sub != nil) == i->y)
				break;
			pc = i->x;
			continue;
		case Iset:
			if(p >= u->end)
				break;
			k = getrune(&r, p, u->end);
			if(!inset(u->r, i->x, r))
				break;
			p += k;
			pc++;
			continue;
		case Irun:
			least = p;
			for(k = 0, q = p; k < i->hi && q < u->end; k++){
				p = q;
				q += getrune(&r, q, u->end);
				if(!inset(u->r, i->x, r)){
					q = p;
					break;
				}
				if(k+1 == i->lo)
					least = q;
				--*u->left;
			}
			p = q;
			if(k < i->lo)
				break;
			if(!i->possessive && p > least){
				if(n == Maxstack){
					*fail = 1;
					return nil;
				}
				u->stack[n].pc = pc+1;
				u->stack[n].p = p;
				u->stack[n].least = least;
				n++;
			}
			pc++;
			continue;
		}
		/* back to the last place, one character less for a run */
		if(n == base)
			return nil;
		n--;
		pc = u->stack[n].pc;
		p = u->stack[n].p;
		if(p > u->stack[n].least){
			p--;
			while(p > u->stack[n].least && (*p & 0xc0) == 0x80)
				p--;
			u->stack[n].p = p;
			if(p > u->stack[n].least)
				n++;
		}
	}
}

/*
 * The first place in text[n] from *from on that the pattern fits, and
 * where that ends; 0 if there is none, -1 if it takes too long.  left
 * is how many steps may still be made.
 */
int
findregex(Regex *r, char *text, vlong n, vlong *from, vlong *to, vlong *left)
{
	Run u;
	char *p, *q;
	Rune c;
	int fail, run;
	Place stack[Maxstack];

	u.r = r;
	u.begin = text;
	u.end = text + n;
	u.left = left;
	u.stack = stack;
	fail = 0;
	/*
	 * A pattern that begins with a run which may be as long as it likes:
	 * where it does not fit, it fits nowhere else in that run, as what is
	 * behind the run has been tried at each place in it.
	 */
	run = r->prog[0].op == Irun && r->prog[0].hi > n && !r->prog[0].possessive;
	for(p = text + *from; p < u.end; p += getrune(&c, p, u.end)){
		q = fits(&u, 0, p, 0, &fail);
		if(fail){
			werrstr("a pattern takes too long for a text of %lld bytes", n);
			return -1;
		}
		if(q != nil && q > p){
			*from = p - text;
			*to = q - text;
			return 1;
		}
		while(run && p < u.end){
			q = p + getrune(&c, p, u.end);
			if(q == u.end || !inset(r, r->prog[0].x, c))
				break;
			p = q;
			--*left;
		}
	}
	return 0;
}
