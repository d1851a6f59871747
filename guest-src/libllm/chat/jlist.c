#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* filters of lists */

int
joined(Run *r, Val *list, Val *between, Val *v)
{
	Val all, x;
	char *p;
	vlong n, max, i;
	int k;

	if(elements(r, list, &all) < 0)
		return -1;
	capture(r, &p, &n, &max);
	k = 0;
	for(i = 0; i < all.o->n && k >= 0; i++){
		if(i > 0 && between != nil)
			k = outbytes(r, between->s, between->n);
		x = all.o->val[i];
		if(k >= 0)
			k = outval(r, &x, 0, 0);
	}
	return captured(r, p, n, max, v) < 0? -1: k;
}

static int
pairsof(Run *r, Val *x, Val *v)
{
	Val pair;
	vlong i;

	if(newobj(r, v, Jlist) < 0)
		return -1;
	if(x->kind == Jundef)
		return 0;
	if(x->kind != Jdict && x->kind != Jspace)
		return runbad(r, "items: %s found, expected a dictionary", kindname(x));
	for(i = 0; i < x->o->n; i++)
		if(step(r, 1) < 0 || newobj(r, &pair, Jlist) < 0 || addval(r, pair.o, nil, &x->o->key[i]) < 0
		|| addval(r, pair.o, nil, &x->o->val[i]) < 0 || addval(r, v->o, nil, &pair) < 0)
			return -1;
	return 0;
}

/* by what a value is sorted: itself, small letters for large ones */
static int
sortkey(Run *r, Val *x, Val *path, int fold, Val *v)
{
	Val k;

	k = *x;
	if(path != nil && deepattribute(r, x, path, &k) < 0)
		return -1;
	if(k.kind == Jstr && fold)
		return changecase(r, &k, 'l', v);
	*v = k;
	return 0;
}

/* in order, equals as they stand */
static int
sorted(Run *r, Val *all, Val *path, int fold, int reverse, Val *v)
{
	Val keys, k, x;
	vlong i, j;
	int how;

	if(newobj(r, v, Jlist) < 0 || newobj(r, &keys, Jlist) < 0)
		return -1;
	for(i = 0; i < all->o->n; i++){
		if(sortkey(r, &all->o->val[i], path, fold, &k) < 0 || addval(r, v->o, nil, &all->o->val[i]) < 0
		|| addval(r, keys.o, nil, &k) < 0)
			return -1;
		x = all->o->val[i];
		for(j = i; j > 0; j--){
			if(step(r, 1) < 0 || compare(r, &keys.o->val[j-1], &k, &how) < 0)
				return -1;
			if(reverse? how >= 0: how <= 0)
				break;
			v->o->val[j] = v->o->val[j-1];
			keys.o->val[j] = keys.o->val[j-1];
		}
		v->o->val[j] = x;
		keys.o->val[j] = k;
	}
	return 0;
}

static int
unique(Run *r, Val *all, Val *path, Val *v)
{
	Val keys, k;
	vlong i, j;

	if(newobj(r, v, Jlist) < 0 || newobj(r, &keys, Jlist) < 0)
		return -1;
	for(i = 0; i < all->o->n; i++){
		if(sortkey(r, &all->o->val[i], path, 1, &k) < 0)
			return -1;
		for(j = 0; j < keys.o->n; j++)
			if(step(r, 1) < 0)
				return -1;
			else if(equal(r, &keys.o->val[j], &k, 0))
				break;
		if(j == keys.o->n && (addval(r, keys.o, nil, &k) < 0 || addval(r, v->o, nil, &all->o->val[i]) < 0))
			return -1;
	}
	return 0;
}

/* a filter's or a test's name and what is behind it in the arguments */
static void
rest(Args *a, int from, Args *to)
{
	int i;

	to->n = 0;
	for(i = from; i < a->n; i++){
		to->v[to->n] = a->v[i];
		to->name[to->n++] = a->name[i];
	}
}

static int
mapped(Run *r, Val *all, Args *a, Val *v)
{
	Val *path, *missing, x;
	Args more;
	Str name;
	vlong i;

	if(newobj(r, v, Jlist) < 0)
		return -1;
	path = argument(a, -1, "attribute");
	missing = argument(a, -1, "default");
	if(path == nil && (a->n == 0 || a->v[0].kind != Jstr))
		return runbad(r, "map: expected an attribute or a filter's name");
	for(i = 0; i < all->o->n; i++){
		if(step(r, 1) < 0)
			return -1;
		if(path != nil){
			if(deepattribute(r, &all->o->val[i], path, &x) < 0)
				return -1;
			if(x.kind == Jundef && missing != nil)
				x = *missing;
		}else{
			name.s = a->v[0].s;
			name.n = a->v[0].n;
			rest(a, 1, &more);
			if(strword(&name, "map") || filter(r, &name, &all->o->val[i], &more, &x) < 0)
				return strword(&name, "map")? runbad(r, "map: 'map' found, expected another filter"): -1;
		}
		if(addval(r, v->o, nil, &x) < 0)
			return -1;
	}
	return 0;
}

/* those that pass (or fail) a test, themselves or an attribute of theirs */
static int
selected(Run *r, Val *all, Args *a, int byattr, int pass, Val *v)
{
	Val x;
	Args more;
	Str name;
	vlong i;
	int is, at;

	at = byattr? 1: 0;
	if(newobj(r, v, Jlist) < 0)
		return -1;
	if(byattr && a->n == 0 || a->n > at && a->v[at].kind != Jstr)
		return runbad(r, "select: expected an attribute's and a test's name");
	for(i = 0; i < all->o->n; i++){
		if(step(r, 1) < 0)
			return -1;
		x = all->o->val[i];
		if(byattr && deepattribute(r, &all->o->val[i], &a->v[0], &x) < 0)
			return -1;
		if(a->n > at){
			name.s = a->v[at].s;
			name.n = a->v[at].n;
			rest(a, at+1, &more);
			is = test(r, &name, &x, &more);
			if(is < 0)
				return -1;
		}else
			is = truth(&x);
		if(is == pass && addval(r, v->o, nil, &all->o->val[i]) < 0)
			return -1;
	}
	return 0;
}

/* first, last, min, max: one of them, or undefined */
static int
oneof(Run *r, Str *name, Val *all, Val *path, Val *v)
{
	Val k, best;
	vlong i, at;
	int how;

	memset(v, 0, sizeof *v);
	if(all->o->n == 0)
		return 0;
	at = strword(name, "last")? all->o->n - 1: 0;
	if(name->s[0] == 'm'){
		if(sortkey(r, &all->o->val[0], path, 1, &best) < 0)
			return -1;
		for(i = 1; i < all->o->n; i++){
			if(step(r, 1) < 0 || sortkey(r, &all->o->val[i], path, 1, &k) < 0 || compare(r, &k, &best, &how) < 0)
				return -1;
			if(name->s[1] == 'i'? how < 0: how > 0){
				at = i;
				best = k;
			}
		}
	}
	*v = all->o->val[at];
	return 0;
}

static int
total(Run *r, Val *all, Val *path, Val *v)
{
	Val x;
	vlong i;

	setint(v, Jint, 0);
	for(i = 0; i < all->o->n; i++){
		x = all->o->val[i];
		if(path != nil && deepattribute(r, &all->o->val[i], path, &x) < 0)
			return -1;
		if(x.kind != Jint || v->n > 1LL<<50 || x.n > 1LL<<50 || v->n < -(1LL<<50) || x.n < -(1LL<<50))
			return runbad(r, "sum: %s found, expected integers", kindname(&x));
		v->n += x.n;
	}
	return 0;
}

static int
reversed(Run *r, Val *x, Val *all, Val *v)
{
	vlong i;
	char *p, *q, *e;

	if(x->kind == Jstr){
		v->s = (char*)arenaalloc(&r->a, x->n + 1, 1);
		if(v->s == nil)
			return -1;
		v->kind = Jstr;
		v->n = x->n;
		e = x->s + x->n;
		for(p = x->s; p < e; p = q){
			q = runeat(p, e, 1);
			memmove(v->s + (e - q), p, q - p);
		}
		return 0;
	}
	if(newobj(r, v, Jlist) < 0)
		return -1;
	for(i = all->o->n - 1; i >= 0; i--)
		if(step(r, 1) < 0 || addval(r, v->o, nil, &all->o->val[i]) < 0)
			return -1;
	return 0;
}

int
listfilter(Run *r, Str *name, Val *x, Args *a, Val *v)
{
	Val all, *path, *b, *reverse;
	Val keys, none;
	char buf[40];
	int isin;

	memset(v, 0, sizeof *v);
	if(strword(name, "items"))
		return pairsof(r, x, v);
	path = argument(a, -1, "attribute");
	reverse = argument(a, strword(name, "dictsort")? 2: 0, "reverse");
	if(strword(name, "dictsort")){
		if(pairsof(r, x, &all) < 0)
			return -1;
		setint(&keys, Jint, 0);
		b = argument(a, 1, "by");
		if(b != nil && b->kind == Jstr && b->n == 5)
			keys.n = 1;
		return sorted(r, &all, &keys, 1, reverse != nil && truth(reverse), v);
	}
	isin = strword(name, "join") || strword(name, "list") || strword(name, "first") || strword(name, "last")
		|| strword(name, "min") || strword(name, "max") || strword(name, "sort") || strword(name, "unique")
		|| strword(name, "map") || strword(name, "select") || strword(name, "reject") || strword(name, "selectattr")
		|| strword(name, "rejectattr") || strword(name, "reverse") || strword(name, "sum");
	if(!isin)
		return runbad(r, "'%s' found, expected a filter", excerpt(buf, sizeof buf, name->s, name->n));
	if(elements(r, x, &all) < 0)
		return -1;
	if(strword(name, "list")){
		*v = all;
		return 0;
	}
	if(strword(name, "join")){
		b = argument(a, 0, "d");
		if(b != nil && tostr(r, b, b) < 0)
			return -1;
		if(path == nil)
			path = argument(a, 1, nil);
		if(path != nil){
			none = *path;
			a->n = 1;
			memset(&a->name[0], 0, sizeof a->name[0]);
			a->name[0].s = "attribute";
			a->name[0].n = 9;
			keys = b == nil? none: *b;
			a->v[0] = none;
			if(mapped(r, &all, a, &none) < 0)
				return -1;
			return joined(r, &none, b == nil? nil: &keys, v);
		}
		return joined(r, &all, b, v);
	}
	if(strword(name, "first") || strword(name, "last") || strword(name, "min") || strword(name, "max"))
		return oneof(r, name, &all, path, v);
	if(strword(name, "sort")){
		b = argument(a, 1, "case_sensitive");
		return sorted(r, &all, path, b == nil || !truth(b), reverse != nil && truth(reverse), v);
	}
	if(strword(name, "unique"))
		return unique(r, &all, path, v);
	if(strword(name, "map"))
		return mapped(r, &all, a, v);
	if(strword(name, "sum"))
		return total(r, &all, path, v);
	if(strword(name, "reverse"))
		return reversed(r, x, &all, v);
	return selected(r, &all, a, name->n > 6, name->s[0] == 's', v);
}
