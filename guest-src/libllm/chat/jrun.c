#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* statements, and whole templates */

static int
define(Run *r, Env *e, Node *name, Val *v)
{
	Val k, *old;

	old = getval(e->vars, name->name.s, name->name.n);
	if(old != nil){
		*old = *v;
		return 0;
	}
	memset(&k, 0, sizeof k);
	k.kind = Jstr;
	k.s = name->name.s;
	k.n = name->name.n;
	return addval(r, e->vars, &k, v);
}

/* one name gets the value; several get its elements */
static int
assign(Run *r, Node *names, Val *v)
{
	Node *k;
	Val all;
	vlong i;

	if(names->next == nil)
		return define(r, r->env, names, v);
	if(elements(r, v, &all) < 0)
		return -1;
	for(k = names, i = 0; k != nil; k = k->next, i++)
		if(i < all.o->n && define(r, r->env, k, &all.o->val[i]) < 0)
			return -1;
	if(i != all.o->n)
		return runbad(r, "%lld values found, expected %lld", all.o->n, i);
	return 0;
}

static int
set(Run *r, Node *x, Val *v)
{
	Node name;
	Val to;
	Env *e;
	Val *old;

	if(x->name.n == 0)
		return assign(r, x->names, v);
	old = nil;
	for(e = r->env; e != nil && old == nil; e = e->up)
		old = getval(e->vars, x->names->name.s, x->names->name.n);
	if(old == nil || old->kind != Jspace)
		return runbad(r, "an attribute is set, expected one of a namespace");
	to = *old;
	old = getval(to.o, x->name.s, x->name.n);
	if(old != nil){
		*old = *v;
		return 0;
	}
	memset(&name, 0, sizeof name);
	name.v.kind = Jstr;
	name.v.s = x->name.s;
	name.v.n = x->name.n;
	return addval(r, to.o, &name.v, v);
}

/* what the loop's body knows of element i of n */
static int
loopvalues(Run *r, Obj *loop, Val *all, vlong i)
{
	static char *names[] = { "index", "index0", "revindex", "revindex0", "length" };
	vlong n, value[5];
	Val v;
	int k;

	n = all->o->n;
	value[0] = i + 1;
	value[1] = i;
	value[2] = n - i;
	value[3] = n - i - 1;
	value[4] = n;
	for(k = 0; k < nelem(names); k++){
		setint(&v, Jint, value[k]);
		if(putval(r, loop, names[k], &v) < 0)
			return -1;
	}
	setint(&v, Jbool, i == 0);
	if(putval(r, loop, "first", &v) < 0)
		return -1;
	setint(&v, Jbool, i == n-1);
	if(putval(r, loop, "last", &v) < 0)
		return -1;
	memset(&v, 0, sizeof v);
	if(putval(r, loop, "previtem", i > 0? &all->o->val[i-1]: &v) < 0)
		return -1;
	return putval(r, loop, "nextitem", i < n-1? &all->o->val[i+1]: &v);
}

/* those that the loop's condition takes */
static int
taken(Run *r, Node *x, Val *all)
{
	Val some, v;
	vlong i;

	if(newobj(r, &some, Jlist) < 0)
		return -1;
	for(i = 0; i < all->o->n; i++){
		if(assign(r, x->names, &all->o->val[i]) < 0 || eval(r, x->b, &v) < 0)
			return -1;
		if(truth(&v) && addval(r, some.o, nil, &all->o->val[i]) < 0)
			return -1;
	}
	*all = some;
	return 0;
}

static int
loop(Run *r, Node *x)
{
	Env env, *save;
	Val from, all, vars, about, name;
	vlong i;
	int k;

	if(eval(r, x->a, &from) < 0)
		return -1;
	r->line = x->line;
	if(elements(r, &from, &all) < 0 || newobj(r, &vars, Jdict) < 0 || newobj(r, &about, Jdict) < 0)
		return -1;
	save = r->env;
	env.vars = vars.o;
	env.up = save;
	r->env = &env;
	k = 0;
	if(x->b != nil)
		k = taken(r, x, &all);
	for(i = 0; k >= 0 && i < all.o->n; i++){
		vars.o->n = 0;
		k = loopvalues(r, about.o, &all, i);
		memset(&name, 0, sizeof name);
		name.kind = Jstr;
		name.s = "loop";
		name.n = 4;
		if(k >= 0)
			k = addval(r, vars.o, &name, &about);
		if(k >= 0)
			k = assign(r, x->names, &all.o->val[i]);
		if(k >= 0)
			k = runbody(r, x->body);
		if(r->jump == 'b'){
			r->jump = 0;
			break;
		}
		r->jump = 0;
	}
	r->env = save;
	if(k >= 0 && all.o->n == 0)
		k = runbody(r, x->other);
	return k;
}

/* what a block says, through its filters */
static int
kept(Run *r, Node *x, Val *v)
{
	Val save;
	char *p;
	vlong n, max;
	int k;

	capture(r, &p, &n, &max);
	k = runbody(r, x->body);
	save = r->here;
	if(captured(r, p, n, max, &r->here) < 0)
		k = -1;
	if(k >= 0)
		k = eval(r, x->a, v);
	r->here = save;
	return k;
}

static int
run(Run *r, Node *x)
{
	Val v;

	r->line = x->line;
	switch(x->op){
	case Ntext:
		return outbytes(r, x->name.s, x->name.n);
	case Nout:
		return eval(r, x->a, &v) < 0? -1: outval(r, &v, 0, 0);
	case Nif:
		for(; x != nil; x = x->other){
			if(x->op != Nif || x->a == nil)
				return runbody(r, x);
			if(eval(r, x->a, &v) < 0)
				return -1;
			if(truth(&v))
				return runbody(r, x->body);
			if(x->other == nil || x->other->op != Nif || x->other->next != nil)
				return runbody(r, x->other);
		}
		return 0;
	case Nfor:
		return loop(r, x);
	case Nset:
		return eval(r, x->a, &v) < 0? -1: set(r, x, &v);
	case Ncapture:
		return kept(r, x, &v) < 0? -1: set(r, x, &v);
	case Nfilterblock:
		return kept(r, x, &v) < 0? -1: outval(r, &v, 0, 0);
	case Nmacro:
		memset(&v, 0, sizeof v);
		v.kind = Jmacro;
		v.macro = x;
		return define(r, r->env, x, &v);
	case Nblock:
		return runbody(r, x->body);
	case Nbreak:
		r->jump = 'b';
		return 0;
	case Ncontinue:
		r->jump = 'c';
		return 0;
	}
	return runbad(r, "a statement that is not known");
}

int
runbody(Run *r, Node *x)
{
	if(++r->depth > Maxdepth)
		return runbad(r, "more than %d deep", Maxdepth);
	for(; x != nil && r->jump == 0; x = x->next)
		if(step(r, 1) < 0 || run(r, x) < 0)
			return -1;
	r->depth--;
	return 0;
}

/*
 * The text that the template makes of values: an object in JSON.  Free
 * it; *n its length, a zero is behind it.
 */
char*
rendertemplate(Template *t, char *values, vlong nvalues, vlong *n)
{
	Run r;
	Env env;
	Json j;
	Val v;
	int k;
	char err[ERRMAX];

	if(checkjson("values", values, nvalues, &j) < 0)
		return nil;
	memset(&r, 0, sizeof r);
	r.t = t;
	r.line = 1;
	r.a.left = Maxmem + 32*nvalues;
	k = fromjson(&r, &j, &v, 0);
	if(k >= 0 && v.kind != Jdict)
		k = runbad(&r, "%s found, expected an object of values", kindname(&v));
	if(k >= 0){
		env.vars = v.o;
		env.up = nil;
		r.env = &env;
		r.top = &env;
		k = runbody(&r, t->body);
	}
	if(k >= 0)
		k = outbytes(&r, "", 1);
	freearena(&r.a);
	if(k < 0){
		/* memory does not know where it was asked for */
		rerrstr(err, sizeof err);
		if(strncmp(err, t->name, strlen(t->name)) != 0)
			runbad(&r, "%s", err);
		free(r.out);
		return nil;
	}
	*n = r.nout - 1;
	return r.out;
}
