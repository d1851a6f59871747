#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* tests, functions that are always there, and the methods of strings and dictionaries */

static int
cased(Val *v, int low)
{
	char *s, *e;
	Rune c;
	int any, n;

	if(v->kind != Jstr)
		return 0;
	any = 0;
	e = v->s + v->n;
	for(s = v->s; s < e; s += n){
		n = utflength(s, e - s);
		if(n == 0){
			n = 1;
			continue;
		}
		chartorune(&c, s);
		if(low? isupperrune(c): islowerrune(c))
			return 0;
		if(low? islowerrune(c): isupperrune(c))
			any = 1;
	}
	return any;
}

static char *tests[] = {
	"defined", "undefined", "none", "boolean", "true", "false", "integer", "float", "number", "string", "mapping",
	"sequence", "iterable", "callable", "lower", "upper", "odd", "even",
};

static char *pairs[] = {
	"divisibleby", "in", "sameas", "eq", "equalto", "==", "ne", "!=", "lt", "lessthan", "<", "le", "<=", "gt",
	"greaterthan", ">", "ge", ">=",
};

int
test(Run *r, Str *name, Val *v, Args *a)
{
	Val *b;
	int i, how;
	char buf[40];

	for(i = 0; i < nelem(tests); i++)
		if(strword(name, tests[i]))
			break;
	switch(i){
	case 0:
		return v->kind != Jundef;
	case 1:
		return v->kind == Jundef;
	case 2:
		return v->kind == Jnone;
	case 3:
		return v->kind == Jbool;
	case 4:
	case 5:
		return v->kind == Jbool && v->n == (i == 4);
	case 6:
		return v->kind == Jint;
	case 7:
		return v->kind == Jreal;
	case 8:
		return v->kind == Jint || v->kind == Jreal || v->kind == Jbool;
	case 9:
		return v->kind == Jstr;
	case 10:
		return v->kind == Jdict;
	case 11:
	case 12:
		return v->kind == Jlist || v->kind == Jstr || v->kind == Jdict || v->kind == Jundef;
	case 13:
		return v->kind == Jmacro || v->kind == Jfunc;
	case 14:
	case 15:
		return cased(v, i == 14);
	case 16:
	case 17:
		if(v->kind != Jint)
			return runbad(r, "%s found, expected an integer to be odd or even", kindname(v));
		return (v->n & 1) == (i == 16);
	}
	for(i = 0; i < nelem(pairs); i++)
		if(strword(name, pairs[i]))
			break;
	if(i == nelem(pairs))
		return runbad(r, "'%s' found, expected a test", excerpt(buf, sizeof buf, name->s, name->n));
	b = argument(a, 0, nil);
	if(b == nil)
		return runbad(r, "the test %s without a value, expected one", pairs[i]);
	switch(i){
	case 0:
		if(v->kind != Jint || b->kind != Jint || b->n == 0)
			return runbad(r, "divisibleby: expected integers, and not 0");
		return v->n % b->n == 0;
	case 1:
		return contains(r, b, v);
	case 2:
		return v->kind == b->kind && equal(r, v, b, 0);
	case 3:
	case 4:
	case 5:
		return equal(r, v, b, 0);
	case 6:
	case 7:
		return !equal(r, v, b, 0);
	}
	if(compare(r, v, b, &how) < 0)
		return -1;
	return i < 11? how < 0: i < 13? how <= 0: i < 16? how > 0: how >= 0;
}

static char *functions[] = { "range", "raise_exception", "strftime_now", "namespace", "dict" };

/* is it one that is always there? */
int
function(Val *v, Str *name)
{
	int i;

	for(i = 0; i < nelem(functions); i++)
		if(strword(name, functions[i])){
			setint(v, Jfunc, i);
			return 1;
		}
	return 0;
}

static int
range(Run *r, Args *a, Val *v)
{
	vlong lo, hi, by, i;
	Val x;

	for(i = 0; i < a->n; i++)
		if(a->v[i].kind != Jint || a->v[i].n > 1<<30 || a->v[i].n < -(1<<30))
			return runbad(r, "range: %s found, expected integers", kindname(&a->v[i]));
	if(a->n < 1 || a->n > 3 || a->n == 3 && a->v[2].n == 0)
		return runbad(r, "range: expected one to three integers");
	lo = a->n > 1? a->v[0].n: 0;
	hi = a->n > 1? a->v[1].n: a->v[0].n;
	by = a->n > 2? a->v[2].n: 1;
	if((hi - lo)/by > 100000)
		return runbad(r, "range: %lld numbers, expected at most 100000", (hi - lo)/by);
	if(newobj(r, v, Jlist) < 0)
		return -1;
	for(i = lo; by > 0? i < hi: i > hi; i += by){
		setint(&x, Jint, i);
		if(step(r, 1) < 0 || addval(r, v->o, nil, &x) < 0)
			return -1;
	}
	return 0;
}

int
callfunction(Run *r, Val *f, Args *a, Val *v)
{
	char buf[80];
	Val k, *arg;
	char *p;
	vlong n, max;
	int i;

	switch(f->n){
	case 0:
		return range(r, a, v);
	case 1:
		arg = argument(a, 0, "message");
		if(arg == nil || arg->kind != Jstr)
			return runbad(r, "the template refuses these messages");
		return runbad(r, "the template says: %s", excerpt(buf, sizeof buf, arg->s, arg->n));
	case 2:
		arg = argument(a, 0, "format");
		if(arg == nil || arg->kind != Jstr)
			return runbad(r, "strftime_now: expected a format");
		capture(r, &p, &n, &max);
		i = outtime(r, arg->s, arg->n);
		return captured(r, p, n, max, v) < 0? -1: i;
	}
	if(newobj(r, v, f->n == 3? Jspace: Jdict) < 0)
		return -1;
	for(i = 0; i < a->n; i++){
		if(a->name[i].s == nil){
			if(a->v[i].kind != Jdict)
				return runbad(r, "%s: %s found, expected names and values", functions[f->n], kindname(&a->v[i]));
			for(n = 0; n < a->v[i].o->n; n++)
				if(addval(r, v->o, &a->v[i].o->key[n], &a->v[i].o->val[n]) < 0)
					return -1;
			continue;
		}
		memset(&k, 0, sizeof k);
		k.kind = Jstr;
		k.s = a->name[i].s;
		k.n = a->name[i].n;
		if(addval(r, v->o, &k, &a->v[i]) < 0)
			return -1;
	}
	return 0;
}
