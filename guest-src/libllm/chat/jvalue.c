#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* values: they are copied; what strings and lists hold is the run's */

void
setnone(Val *v)
{
	memset(v, 0, sizeof *v);
	v->kind = Jnone;
}

/* an integer or a boolean */
void
setint(Val *v, int kind, vlong n)
{
	memset(v, 0, sizeof *v);
	v->kind = kind;
	v->n = n;
}

int
setstr(Run *r, Val *v, char *s, vlong n)
{
	char *p;

	p = (char*)arenaalloc(&r->a, n + 1, 1);
	if(p == nil)
		return -1;
	memmove(p, s, n);
	p[n] = 0;
	memset(v, 0, sizeof *v);
	v->kind = Jstr;
	v->s = p;
	v->n = n;
	return 0;
}

int
newobj(Run *r, Val *v, int kind)
{
	memset(v, 0, sizeof *v);
	v->kind = kind;
	v->o = (Obj*)arenaalloc(&r->a, 1, sizeof(Obj));
	if(v->o == nil)
		return -1;
	memset(v->o, 0, sizeof(Obj));
	return 0;
}

static Val*
larger(Run *r, Val *old, vlong n, vlong max)
{
	Val *v;

	v = (Val*)arenaalloc(&r->a, max, sizeof(Val));
	if(v != nil && n > 0)
		memmove(v, old, n*sizeof(Val));
	return v;
}

/* another element; key is nil for lists */
int
addval(Run *r, Obj *o, Val *key, Val *v)
{
	vlong max;

	if(o->n == o->max){
		max = o->max == 0? 4: 2*o->max;
		o->val = larger(r, o->val, o->n, max);
		if(key != nil)
			o->key = larger(r, o->key, o->n, max);
		if(o->val == nil || key != nil && o->key == nil)
			return -1;
		o->max = max;
	}
	if(key != nil)
		o->key[o->n] = *key;
	o->val[o->n++] = *v;
	return 0;
}

/* of a string in a dictionary, or nil */
Val*
getval(Obj *o, char *s, vlong n)
{
	vlong i;

	if(o->key == nil)
		return nil;
	for(i = 0; i < o->n; i++)
		if(o->key[i].kind == Jstr && o->key[i].n == n && memcmp(o->key[i].s, s, n) == 0)
			return &o->val[i];
	return nil;
}

int
putval(Run *r, Obj *o, char *name, Val *v)
{
	Val k, *old;

	old = getval(o, name, strlen(name));
	if(old != nil){
		*old = *v;
		return 0;
	}
	memset(&k, 0, sizeof k);
	k.kind = Jstr;
	k.s = name;
	k.n = strlen(name);
	return addval(r, o, &k, v);
}

int
truth(Val *v)
{
	switch(v->kind){
	case Jundef:
	case Jnone:
		return 0;
	case Jbool:
	case Jint:
	case Jstr:
		return v->n != 0;
	case Jreal:
		return v->d != 0;
	case Jlist:
	case Jdict:
		return v->o->n > 0;
	}
	return 1;
}

char*
kindname(Val *v)
{
	static char *names[] = {
		"something undefined", "none", "a boolean", "an integer", "a number", "a string", "a list", "a dictionary",
		"a namespace", "a macro", "a function",
	};

	return names[v->kind];
}

static int
number(Val *v, double *d)
{
	if(v->kind == Jreal)
		*d = v->d;
	else if(v->kind == Jint || v->kind == Jbool)
		*d = v->n;
	else
		return 0;
	return 1;
}

int
equal(Run *r, Val *a, Val *b, int depth)
{
	double x, y;
	vlong i, k;

	/* the next step says what is wrong */
	if(depth > Maxnest || ++r->steps > r->t->maxsteps)
		return 0;
	if(number(a, &x) && number(b, &y))
		return x == y;
	if(a->kind != b->kind)
		return 0;
	switch(a->kind){
	case Jundef:
	case Jnone:
		return 1;
	case Jstr:
		return a->n == b->n && memcmp(a->s, b->s, a->n) == 0;
	case Jlist:
		if(a->o->n != b->o->n)
			return 0;
		for(i = 0; i < a->o->n; i++)
			if(!equal(r, &a->o->val[i], &b->o->val[i], depth+1))
				return 0;
		return 1;
	case Jdict:
		if(a->o->n != b->o->n)
			return 0;
		for(i = 0; i < a->o->n; i++){
			for(k = 0; k < b->o->n; k++)
				if(equal(r, &a->o->key[i], &b->o->key[k], depth+1))
					break;
			if(k == b->o->n || !equal(r, &a->o->val[i], &b->o->val[k], depth+1))
				return 0;
		}
		return 1;
	case Jfunc:
		return a->n == b->n;
	case Jmacro:
		return a->macro == b->macro;
	}
	return a->o == b->o;
}

/* how a stands to b */
int
compare(Run *r, Val *a, Val *b, int *how)
{
	double x, y;
	vlong n;
	int c;

	if(number(a, &x) && number(b, &y)){
		*how = x < y? -1: x > y;
		return 0;
	}
	if(a->kind != Jstr || b->kind != Jstr)
		return runbad(r, "%s compared with %s", kindname(a), kindname(b));
	n = a->n < b->n? a->n: b->n;
	c = memcmp(a->s, b->s, n);
	if(c == 0)
		c = a->n < b->n? -1: a->n > b->n;
	*how = c;
	return 0;
}

/* is v in that string, list or dictionary? -1 for an error */
int
contains(Run *r, Val *in, Val *v)
{
	vlong i;

	switch(in->kind){
	case Jstr:
		if(v->kind != Jstr)
			return runbad(r, "%s found, expected a string in a string", kindname(v));
		for(i = 0; i + v->n <= in->n; i++)
			if(memcmp(in->s + i, v->s, v->n) == 0)
				return 1;
		return 0;
	case Jlist:
	case Jdict:
		if(step(r, in->o->n) < 0)
			return -1;
		for(i = 0; i < in->o->n; i++)
			if(equal(r, in->kind == Jdict? &in->o->key[i]: &in->o->val[i], v, 0))
				return 1;
		return 0;
	case Jundef:
		return 0;
	}
	return runbad(r, "%s found, expected a list or a string to look in", kindname(in));
}

int
fromjson(Run *r, Json *j, Val *v, int depth)
{
	Json k, x;
	Val key, val;
	char *s;

	memset(v, 0, sizeof *v);
	if(depth > Maxnest)
		return runbad(r, "values more than %d deep", Maxnest);
	switch(jsonkind(j)){
	case 'n':
		v->kind = Jnone;
		return 0;
	case 't':
	case 'f':
		v->kind = Jbool;
		v->n = jsonkind(j) == 't';
		return 0;
	case '"':
		s = (char*)arenaalloc(&r->a, j->e - j->p, 1);
		if(s == nil)
			return -1;
		v->kind = Jstr;
		v->s = s;
		v->n = jsontext(j, s);
		return 0;
	case '0':
		if(jsonint(j, &v->n)){
			v->kind = Jint;
			return 0;
		}
		v->kind = Jreal;
		if(!jsonnum(j, &v->d))
			return runbad(r, "a number that is too large");
		return 0;
	}
	if(newobj(r, v, jsonkind(j) == '['? Jlist: Jdict) < 0)
		return -1;
	x.p = nil;
	while(jsonnext(j, &k, &x)){
		if(fromjson(r, &x, &val, depth+1) < 0)
			return -1;
		if(v->kind == Jdict && fromjson(r, &k, &key, depth+1) < 0)
			return -1;
		if(addval(r, v->o, v->kind == Jdict? &key: nil, &val) < 0)
			return -1;
	}
	return 0;
}

/* characters of a text; a byte that belongs to none is one */
vlong
runecount(char *s, vlong n)
{
	char *e;
	vlong k;

	e = s + n;
	for(k = 0; s < e; k++)
		s = runeat(s, e, 1);
	return k;
}

/* behind i characters */
char*
runeat(char *s, char *e, vlong i)
{
	int n;

	for(; i > 0 && s < e; i--){
		n = utflength(s, e - s);
		s += n > 0? n: 1;
	}
	return s;
}
