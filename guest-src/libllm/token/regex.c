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
	Maxdepth	= 32,
	Huge	= 1<<30,
};

static int	alternatives(Pattern*);

int
badpattern(Pattern *p, char *what)
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
emit(Pattern *p, int op, int x, int y)
{
	Inst *i;

	if(p->r->nprog == Maxprog)
		return badpattern(p, "too long");
	i = &p->r->prog[p->r->nprog];
	memset(i, 0, sizeof *i);
	i->op = op;
	i->x = x;
	i->y = y;
	return p->r->nprog++;
}

/* moves what was made since from by n, to make room */
static int
shift(Pattern *p, int from, int n)
{
	Inst *i;
	int k;

	if(p->r->nprog + n > Maxprog)
		return badpattern(p, "too long");
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
count(Pattern *p, int *lo, int *hi)
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
			return badpattern(p, "a count that makes no sense");
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
repeat(Pattern *p, int from, int lo, int hi)
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
			return badpattern(p, "a lazy count");
		return 0;
	}
	if(p->p < p->e && (*p->p == '+' || *p->p == '?'))
		return badpattern(p, "a group with a lazy or possessive count");
	if(lo == 0 && hi == 1){
		if(shift(p, from, 1) < 0)
			return -1;
		r->prog[from].op = Isplit;
		r->prog[from].x = from+1;
		r->prog[from].y = r->nprog;
		return 0;
	}
	if(hi != Huge || lo > 1)
		return badpattern(p, "a group with a count in braces");
	if(nullable(r, from))
		return badpattern(p, "a loop over what may be empty");
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
group(Pattern *p)
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
			return badpattern(p, "a group of a kind that is not known");
	}
	at = 0;
	if(look){
		at = emit(p, Ilook, 0, except);
		if(at < 0)
			return -1;
	}
	if(++p->depth > Maxdepth)
		return badpattern(p, "groups too deep");
	r = alternatives(p);
	p->depth--;
	p->fold = fold;
	if(r < 0)
		return -1;
	if(p->p >= p->e || *p->p != ')')
		return badpattern(p, "expected )");
	p->p++;
	if(look){
		if(emit(p, Imatch, 0, 0) < 0)
			return -1;
		p->r->prog[at].x = p->r->nprog;
	}
	return 0;
}

static int
atom(Pattern *p)
{
	int n, k;
	Rune r;

	p->p += getrune(&r, p->p, p->e);
	switch(r){
	case '(':
		return group(p);
	case '[':
		n = parseset(p);
		return n < 0? -1: emit(p, Iset, n, 0);
	case '^':
		return emit(p, Ibegin, 0, 0);
	case '$':
		return emit(p, Iend, 0, 0);
	case '*':
	case '+':
	case '?':
		return badpattern(p, "a count of nothing");
	}
	n = beginset(p);
	if(n < 0)
		return -1;
	k = 0;
	if(r == '.'){
		p->r->set[n].except = 1;
		r = '\n';
	}else if(r == '\\'){
		k = parseescape(p, &r);
		if(k < 0)
			return -1;
	}
	if(k == 0 && addrange(p, r, r) < 0)
		return -1;
	endset(p, n);
	return emit(p, Iset, n, 0);
}

static int
sequence(Pattern *p)
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
alternatives(Pattern *p)
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
		return badpattern(p, "too many alternatives");
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
	Pattern p;
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
		badpattern(&p, "expected the end");
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
