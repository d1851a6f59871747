#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* what expressions come to */

int
runbad(Run *r, char *fmt, ...)
{
	char buf[ERRMAX];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	return tempbad(r->t, r->line, "%s", buf);
}

/* work is counted */
int
step(Run *r, vlong n)
{
	r->steps += n;
	if(r->steps > r->t->maxsteps)
		return runbad(r, "more than %lld steps, expected an end", r->t->maxsteps);
	return 0;
}

static int
lookup(Run *r, Node *x, Val *v)
{
	Env *e;
	Val *old;

	for(e = r->env; e != nil; e = e->up){
		old = getval(e->vars, x->name.s, x->name.n);
		if(old != nil){
			*v = *old;
			return 0;
		}
	}
	if(function(v, &x->name))
		return 0;
	memset(v, 0, sizeof *v);
	v->kind = Jundef;
	v->s = x->name.s;
	v->n = x->name.n;
	return 0;
}

/* of a dictionary or a namespace; what is not there is undefined */
int
attribute(Run *r, Val *from, char *s, vlong n, Val *v)
{
	Val *old;
	char buf[40];

	if(from->kind == Jundef){
		excerpt(buf, sizeof buf, from->s == nil? (char*)"a value": from->s, from->s == nil? 7: from->n);
		if(n > 30)
			n = 30;
		return runbad(r, "'%s' is undefined, expected something that has '%.*s'", buf, (int)n, s);
	}
	old = nil;
	if(from->kind == Jdict || from->kind == Jspace)
		old = getval(from->o, s, n);
	if(old != nil){
		*v = *old;
		return 0;
	}
	memset(v, 0, sizeof *v);
	v->kind = Jundef;
	v->s = s;
	v->n = n;
	return 0;
}

/* a.b.0 of filters */
int
deepattribute(Run *r, Val *from, Val *path, Val *v)
{
	char *s, *e, *end;
	Val x;

	*v = *from;
	if(path->kind == Jint){
		if(from->kind == Jlist && path->n >= 0 && path->n < from->o->n)
			*v = from->o->val[path->n];
		else
			memset(v, 0, sizeof *v);
		return 0;
	}
	if(path->kind != Jstr)
		return runbad(r, "%s found, expected an attribute's name", kindname(path));
	end = path->s + path->n;
	for(s = path->s; s <= end; s = e+1){
		for(e = s; e < end && *e != '.'; e++)
			;
		x = *v;
		if(x.kind == Jlist && e > s && *s >= '0' && *s <= '9'){
			memset(v, 0, sizeof *v);
			if(atoi(s) < x.o->n)
				*v = x.o->val[atoi(s)];
			continue;
		}
		if(attribute(r, &x, s, e - s, v) < 0)
			return -1;
	}
	return 0;
}

static int
item(Run *r, Val *x, Val *k, Val *v)
{
	vlong i, n;
	char *p;

	if(x->kind == Jundef || (x->kind == Jdict || x->kind == Jspace) && k->kind == Jstr){
		if(k->kind != Jstr)
			return attribute(r, x, "[]", 2, v);
		return attribute(r, x, k->s, k->n, v);
	}
	memset(v, 0, sizeof *v);
	if(x->kind == Jdict){
		for(i = 0; i < x->o->n; i++)
			if(equal(r, &x->o->key[i], k, 0))
				*v = x->o->val[i];
		return 0;
	}
	if(k->kind != Jint && k->kind != Jbool)
		return 0;
	if(x->kind == Jlist){
		i = k->n < 0? k->n + x->o->n: k->n;
		if(i >= 0 && i < x->o->n)
			*v = x->o->val[i];
		return 0;
	}
	if(x->kind != Jstr)
		return 0;
	if(step(r, x->n/16) < 0)
		return -1;
	n = runecount(x->s, x->n);
	i = k->n < 0? k->n + n: k->n;
	if(i < 0 || i >= n)
		return 0;
	p = runeat(x->s, x->s + x->n, i);
	return setstr(r, v, p, runeat(p, x->s + x->n, 1) - p);
}

static int
bound(Run *r, Node *x, vlong missing, vlong n, vlong low, vlong high, vlong *to)
{
	Val v;

	setnone(&v);
	if(x != nil && eval(r, x, &v) < 0)
		return -1;
	*to = missing;
	if(v.kind == Jnone)
		return 0;
	if(v.kind != Jint && v.kind != Jbool)
		return runbad(r, "%s found, expected an integer in a slice", kindname(&v));
	*to = v.n < 0 && v.n > -(1LL<<40)? v.n + n: v.n;
	if(*to < low)
		*to = low;
	if(*to > high)
		*to = high;
	return 0;
}

static int
slice(Run *r, Node *x, Val *from, Val *v)
{
	Val by;
	vlong n, i, lo, hi, every;
	char *p, *q, *e;
	char *buf;

	if(from->kind != Jlist && from->kind != Jstr)
		return runbad(r, "%s found, expected a list or a string to slice", kindname(from));
	n = from->kind == Jlist? from->o->n: runecount(from->s, from->n);
	every = 1;
	if(x->d != nil){
		if(eval(r, x->d, &by) < 0)
			return -1;
		if(by.kind != Jnone)
			every = by.kind == Jint? by.n: 0;
		if(every == 0 || every > 1<<30 || every < -(1<<30))
			return runbad(r, "a slice's third number, expected an integer that is not 0");
	}
	if(every > 0){
		if(bound(r, x->b, 0, n, 0, n, &lo) < 0 || bound(r, x->c, n, n, 0, n, &hi) < 0)
			return -1;
	}else if(bound(r, x->b, n-1, n, -1, n-1, &lo) < 0 || bound(r, x->c, -1, n, -1, n-1, &hi) < 0)
		return -1;
	if(step(r, n/16 + 1) < 0)
		return -1;
	if(from->kind == Jlist){
		if(newobj(r, v, Jlist) < 0)
			return -1;
		for(i = lo; every > 0? i < hi: i > hi; i += every)
			if(step(r, 1) < 0 || addval(r, v->o, nil, &from->o->val[i]) < 0)
				return -1;
		return 0;
	}
	e = from->s + from->n;
	if(every == 1){
		p = runeat(from->s, e, lo);
		q = hi > lo? runeat(p, e, hi - lo): p;
		return setstr(r, v, p, q - p);
	}
	buf = (char*)arenaalloc(&r->a, from->n + 1, 1);
	if(buf == nil)
		return -1;
	q = buf;
	for(i = lo; every > 0? i < hi: i > hi; i += every){
		if(step(r, n/16 + 1) < 0)
			return -1;
		p = runeat(from->s, e, i);
		lo = runeat(p, e, 1) - p;
		memmove(q, p, lo);
		q += lo;
	}
	return setstr(r, v, buf, q - buf);
}

/* the elements of what can be gone through, as a list */
int
elements(Run *r, Val *from, Val *v)
{
	char *p, *q, *e;
	vlong i;
	Val x;

	if(from->kind == Jlist){
		*v = *from;
		return 0;
	}
	if(newobj(r, v, Jlist) < 0)
		return -1;
	switch(from->kind){
	case Jundef:
		return 0;
	case Jdict:
		for(i = 0; i < from->o->n; i++)
			if(step(r, 1) < 0 || addval(r, v->o, nil, &from->o->key[i]) < 0)
				return -1;
		return 0;
	case Jstr:
		e = from->s + from->n;
		for(p = from->s; p < e; p = q){
			q = runeat(p, e, 1);
			if(step(r, 1) < 0 || setstr(r, &x, p, q - p) < 0 || addval(r, v->o, nil, &x) < 0)
				return -1;
		}
		return 0;
	}
	return runbad(r, "%s found, expected something to go through", kindname(from));
}

int
evalargs(Run *r, Node *x, Args *a)
{
	a->n = 0;
	for(; x != nil; x = x->next){
		if(a->n == nelem(a->v))
			return runbad(r, "more than %d arguments", nelem(a->v));
		if(eval(r, x->a, &a->v[a->n]) < 0)
			return -1;
		a->name[a->n++] = x->name;
	}
	return 0;
}

/* the argument at place i, or of that name; nil if there is none */
Val*
argument(Args *a, int i, char *name)
{
	int k;

	if(i >= 0 && i < a->n && a->name[i].s == nil)
		return &a->v[i];
	for(k = 0; k < a->n; k++)
		if(name != nil && a->name[k].s != nil && strword(&a->name[k], name))
			return &a->v[k];
	return nil;
}

int
callmacro(Run *r, Val *f, Args *a, Val *v)
{
	Env env, *save;
	Node *x, *m;
	Val o, *arg, val;
	char *p;
	vlong n, max;
	int i, k;

	m = f->macro;
	if(++r->calls > Maxcalls)
		return runbad(r, "macros call each other more than %d deep", Maxcalls);
	if(newobj(r, &o, Jdict) < 0)
		return -1;
	env.vars = o.o;
	env.up = r->top;
	save = r->env;
	r->env = &env;
	capture(r, &p, &n, &max);
	k = 0;
	for(x = m->names, i = 0; x != nil && k >= 0; x = x->next, i++){
		arg = i < a->n && a->name[i].s == nil? &a->v[i]: nil;
		if(arg == nil){
			for(k = 0; k < a->n; k++)
				if(a->name[k].s != nil && a->name[k].n == x->name.n && memcmp(a->name[k].s, x->name.s, x->name.n) == 0)
					arg = &a->v[k];
			k = 0;
		}
		memset(&val, 0, sizeof val);
		val.s = x->name.s;
		val.n = x->name.n;
		if(arg != nil)
			val = *arg;
		else if(x->a != nil)
			k = eval(r, x->a, &val);
		memset(&o, 0, sizeof o);
		o.kind = Jstr;
		o.s = x->name.s;
		o.n = x->name.n;
		if(k >= 0)
			k = addval(r, env.vars, &o, &val);
	}
	if(k >= 0)
		k = runbody(r, m->body);
	r->env = save;
	r->calls--;
	return captured(r, p, n, max, v) < 0? -1: k;
}

static int
call(Run *r, Node *x, Val *v)
{
	Args a;
	Val f;
	char buf[40];

	memset(&f, 0, sizeof f);
	if(x->a->op == Nattr){
		if(eval(r, x->a->a, &f) < 0 || evalargs(r, x->args, &a) < 0)
			return -1;
		r->line = x->line;
		if(f.kind == Jstr || f.kind == Jlist || f.kind == Jdict)
			return method(r, &x->a->name, &f, &a, v);
		if(attribute(r, &f, x->a->name.s, x->a->name.n, &f) < 0)
			return -1;
	}else if(eval(r, x->a, &f) < 0 || evalargs(r, x->args, &a) < 0)
		return -1;
	r->line = x->line;
	if(f.kind == Jmacro)
		return callmacro(r, &f, &a, v);
	if(f.kind == Jfunc)
		return callfunction(r, &f, &a, v);
	if(f.kind == Jundef && f.s != nil)
		return runbad(r, "'%s' is undefined, expected a function", excerpt(buf, sizeof buf, f.s, f.n));
	return runbad(r, "%s is called, expected a function", kindname(&f));
}

static int
binary(Run *r, Node *x, Val *v)
{
	Val a, b;
	int how;

	if(eval(r, x->a, &a) < 0)
		return -1;
	if(x->op == Nand || x->op == Nor){
		if(truth(&a) == (x->op == Nor)){
			*v = a;
			return 0;
		}
		return eval(r, x->b, v);
	}
	if(eval(r, x->b, &b) < 0)
		return -1;
	r->line = x->line;
	switch(x->op){
	case Ncat:
		if(tostr(r, &a, &a) < 0 || tostr(r, &b, &b) < 0)
			return -1;
		return arithmetic(r, Nadd, &a, &b, v);
	case Neq:
	case Nne:
		setint(v, Jbool, equal(r, &a, &b, 0) == (x->op == Neq));
		return 0;
	case Nin:
	case Nnotin:
		how = contains(r, &b, &a);
		if(how < 0)
			return -1;
		setint(v, Jbool, how == (x->op == Nin));
		return 0;
	case Nlt:
	case Nle:
	case Ngt:
	case Nge:
		if(compare(r, &a, &b, &how) < 0)
			return -1;
		setint(v, Jbool, x->op == Nlt? how < 0: x->op == Nle? how <= 0: x->op == Ngt? how > 0: how >= 0);
		return 0;
	}
	return arithmetic(r, x->op, &a, &b, v);
}

static int
collect(Run *r, Node *x, Val *v)
{
	Node *k;
	Val key, val;

	if(newobj(r, v, x->op == Nlist? Jlist: Jdict) < 0)
		return -1;
	for(k = x->args; k != nil; k = k->next){
		if(x->op == Nlist){
			if(eval(r, k->a, &val) < 0 || addval(r, v->o, nil, &val) < 0)
				return -1;
			continue;
		}
		if(eval(r, k->a->a, &key) < 0 || eval(r, k->a->b, &val) < 0)
			return -1;
		if(key.kind == Jstr){
			if(putval(r, v->o, key.s, &val) < 0)
				return -1;
		}else if(addval(r, v->o, &key, &val) < 0)
			return -1;
	}
	return 0;
}

/* a filter or a test */
static int
through(Run *r, Node *x, Val *from, Val *v)
{
	Args a;
	int is;

	if(evalargs(r, x->args, &a) < 0)
		return -1;
	r->line = x->line;
	if(x->op == Nfilter)
		return filter(r, &x->name, from, &a, v);
	is = test(r, &x->name, from, &a);
	if(is < 0)
		return -1;
	setint(v, Jbool, is != x->deny);
	return 0;
}

static int
value(Run *r, Node *x, Val *v)
{
	Val from, k;

	r->line = x->line;
	switch(x->op){
	case Nconst:
		*v = x->v;
		return 0;
	case Nhere:
		*v = r->here;
		return 0;
	case Nname:
		return lookup(r, x, v);
	case Nlist:
	case Ndict:
		return collect(r, x, v);
	case Nattr:
		if(eval(r, x->a, &from) < 0)
			return -1;
		r->line = x->line;
		return attribute(r, &from, x->name.s, x->name.n, v);
	case Nitem:
		if(eval(r, x->a, &from) < 0 || eval(r, x->b, &k) < 0)
			return -1;
		r->line = x->line;
		return item(r, &from, &k, v);
	case Nslice:
		return eval(r, x->a, &from) < 0? -1: slice(r, x, &from, v);
	case Ncall:
		return call(r, x, v);
	case Nfilter:
	case Ntest:
		if(eval(r, x->a, &from) < 0)
			return -1;
		return through(r, x, &from, v);
	case Nnot:
		if(eval(r, x->a, &from) < 0)
			return -1;
		setint(v, Jbool, !truth(&from));
		return 0;
	case Nneg:
	case Nplus:
		if(eval(r, x->a, &from) < 0)
			return -1;
		if(!numeric(&from))
			return runbad(r, "%s found, expected a number behind a sign", kindname(&from));
		*v = from;
		if(v->kind == Jbool)
			v->kind = Jint;
		if(x->op == Nneg){
			v->n = -v->n;
			v->d = 0.0 - v->d;
		}
		return 0;
	case Ncond:
		if(eval(r, x->a, &from) < 0)
			return -1;
		if(truth(&from))
			return eval(r, x->b, v);
		if(x->c != nil)
			return eval(r, x->c, v);
		memset(v, 0, sizeof *v);
		return 0;
	}
	return binary(r, x, v);
}

int
eval(Run *r, Node *x, Val *v)
{
	int k;

	if(step(r, 1) < 0)
		return -1;
	if(++r->depth > Maxdepth)
		return runbad(r, "more than %d deep", Maxdepth);
	k = value(r, x, v);
	r->depth--;
	return k;
}
