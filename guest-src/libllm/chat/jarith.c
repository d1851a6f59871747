#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* operators on numbers, and those on lists and strings that look like them */

static double
real(Val *v)
{
	return v->kind == Jreal? v->d: v->n;
}

int
numeric(Val *v)
{
	return v->kind == Jint || v->kind == Jreal || v->kind == Jbool;
}

static int
wholepart(Run *r, double d, vlong *n)
{
	if(d > 9e15 || d < -9e15)
		return runbad(r, "a number that is too large");
	*n = (vlong)d;
	if(*n > d)
		--*n;
	return 0;
}

/* lists one behind the other, strings too, and text many times */
static int
plain(Run *r, int op, Val *a, Val *b, Val *v)
{
	vlong i, n;
	Val *s;

	if(op == Nadd && a->kind == Jstr && b->kind == Jstr){
		v->s = (char*)arenaalloc(&r->a, a->n + b->n + 1, 1);
		if(v->s == nil)
			return -1;
		memmove(v->s, a->s, a->n);
		memmove(v->s + a->n, b->s, b->n);
		v->kind = Jstr;
		v->n = a->n + b->n;
		return 0;
	}
	if(op == Nadd && a->kind == Jlist && b->kind == Jlist){
		if(step(r, a->o->n + b->o->n) < 0 || newobj(r, v, Jlist) < 0)
			return -1;
		for(i = 0; i < a->o->n + b->o->n; i++)
			if(addval(r, v->o, nil, i < a->o->n? &a->o->val[i]: &b->o->val[i - a->o->n]) < 0)
				return -1;
		return 0;
	}
	s = a->kind == Jstr? a: b;
	n = s == a? b->n: a->n;
	if(op == Nmul && s->kind == Jstr && (s == a? b->kind: a->kind) == Jint){
		if(n < 0 || s->n == 0)
			n = 0;
		if(n > 0 && n > (1<<24)/s->n)
			return runbad(r, "a string %lld times, expected fewer", n);
		if(setstr(r, v, "", 0) < 0)
			return -1;
		v->s = (char*)arenaalloc(&r->a, n*s->n + 1, 1);
		if(v->s == nil)
			return -1;
		for(i = 0; i < n; i++)
			memmove(v->s + i*s->n, s->s, s->n);
		v->n = n*s->n;
		return 0;
	}
	return runbad(r, "%s and %s found, expected numbers", kindname(a), kindname(b));
}

int
arithmetic(Run *r, int op, Val *a, Val *b, Val *v)
{
	double x, y;
	vlong m, n, q;
	int both;

	memset(v, 0, sizeof *v);
	if(!numeric(a) || !numeric(b))
		return plain(r, op, a, b, v);
	x = real(a);
	y = real(b);
	both = a->kind != Jreal && b->kind != Jreal;
	m = a->n;
	n = b->n;
	if((op == Ndiv || op == Nfloor || op == Nmod) && y == 0)
		return runbad(r, "a division by 0");
	if(both && (x > 1e15 || x < -1e15 || y > 1e15 || y < -1e15 || op == Nmul && (x*y > 1e15 || x*y < -1e15)))
		return runbad(r, "a number that is too large");
	if(op == Npow){
		if(!both || n < 0 || n > 64)
			return runbad(r, "a power, expected integers from 0 to 64");
		for(q = 1; n > 0; n--){
			if(q > 1LL<<40 || q < -(1LL<<40) || m > 1<<20 || m < -(1<<20))
				return runbad(r, "a number that is too large");
			q *= m;
		}
		setint(v, Jint, q);
		return 0;
	}
	if(op == Ndiv || !both){
		v->kind = Jreal;
		if(x > 1e100 || x < -1e100 || y > 1e100 || y < -1e100)
			return runbad(r, "a number that is too large");
		if(op == Nadd)
			v->d = x + y;
		else if(op == Nsub)
			v->d = x - y;
		else if(op == Nmul)
			v->d = x * y;
		else{
			if(y < 1e-100 && y > -1e-100)
				return runbad(r, "a division by a number that is too small");
			v->d = x / y;
			if(op == Ndiv)
				return 0;
			q = 0;
			if(wholepart(r, v->d, &q) < 0)
				return -1;
			v->d = op == Nfloor? (double)q: x - q*y;
		}
		return 0;
	}
	v->kind = Jint;
	switch(op){
	case Nadd:
		v->n = m + n;
		break;
	case Nsub:
		v->n = m - n;
		break;
	case Nmul:
		v->n = m * n;
		break;
	default:
		q = m / n;
		if(m % n != 0 && (m < 0) != (n < 0))
			q--;
		v->n = op == Nfloor? q: m - q*n;
	}
	return 0;
}
