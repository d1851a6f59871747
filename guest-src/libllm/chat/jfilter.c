#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* filters of one value; those of lists are in jlist.c */

static int
tojson(Run *r, Val *x, Args *a, Val *v)
{
	Val *indent;
	char *p;
	vlong n, max;
	int k;

	indent = argument(a, 0, "indent");
	if(indent != nil && indent->kind == Jint && (indent->n < 0 || indent->n > 40))
		return runbad(r, "tojson: an indent of %lld, expected 0 to 40", indent->n);
	capture(r, &p, &n, &max);
	k = outjson(r, x, indent != nil && indent->kind == Jint? (int)indent->n: -1, 0);
	return captured(r, p, n, max, v) < 0? -1: k;
}

/* lines behind the first, or all, begin with so many spaces */
static int
indented(Run *r, Val *x, Args *a, Val *v)
{
	Val *width, *first, *blank;
	char *p, *s, *e;
	vlong n, max, i, wide;
	int k, begin;

	width = argument(a, 0, "width");
	first = argument(a, 1, "first");
	blank = argument(a, 2, "blank");
	wide = width != nil && width->kind == Jint? width->n: 4;
	if(wide < 0 || wide > 200)
		return runbad(r, "indent: a width of %lld, expected 0 to 200", wide);
	if(step(r, x->n) < 0)
		return -1;
	capture(r, &p, &n, &max);
	k = 0;
	begin = first != nil && truth(first);
	e = x->s + x->n;
	for(s = x->s; s < e && k >= 0; s++){
		if(begin && (*s != '\n' || blank != nil && truth(blank)))
			for(i = 0; i < wide && k >= 0; i++)
				k = outbytes(r, " ", 1);
		begin = *s == '\n';
		if(k >= 0)
			k = outbytes(r, s, 1);
	}
	return captured(r, p, n, max, v) < 0? -1: k;
}

static int
escaped(Run *r, Val *x, Val *v)
{
	static char *to[] = { "&amp;", "&lt;", "&gt;", "&#39;", "&#34;" };
	static char from[] = "&<>'\"";
	char *p, *q;
	vlong n, max, i;
	int k;

	capture(r, &p, &n, &max);
	k = 0;
	for(i = 0; i < x->n && k >= 0; i++){
		q = x->s[i] == 0? nil: strchr(from, x->s[i]);
		k = q != nil? outbytes(r, to[q - from], strlen(to[q - from])): outbytes(r, x->s + i, 1);
	}
	return captured(r, p, n, max, v) < 0? -1: k;
}

static int
toint(Run *r, Val *x, Args *a, Val *v)
{
	Val *missing;
	char buf[40], *e;

	missing = argument(a, 0, "default");
	setint(v, Jint, 0);
	if(missing != nil)
		*v = *missing;
	if(x->kind == Jint || x->kind == Jbool)
		setint(v, Jint, x->n);
	else if(x->kind == Jreal){
		if(x->d > 9e15 || x->d < -9e15)
			return runbad(r, "int: a number that is too large");
		setint(v, Jint, (vlong)x->d);
	}else if(x->kind == Jstr && x->n > 0 && x->n < 18){
		excerpt(buf, sizeof buf, x->s, x->n);
		buf[x->n] = 0;
		if(strtoll(buf, &e, 10) != 0 || e > buf)
			if(*e == 0)
				setint(v, Jint, strtoll(buf, nil, 10));
	}
	return 0;
}

static int
toreal(Val *x, Args *a, Val *v)
{
	Val *missing;
	char buf[40], *e;
	double d;

	missing = argument(a, 0, "default");
	setint(v, Jreal, 0);
	if(missing != nil)
		*v = *missing;
	if(x->kind == Jint || x->kind == Jbool){
		setint(v, Jreal, 0);
		v->d = x->n;
	}else if(x->kind == Jreal)
		*v = *x;
	else if(x->kind == Jstr && x->n > 0 && x->n < 20){
		excerpt(buf, sizeof buf, x->s, x->n);
		if(strpbrk(buf, "eExXnNiI") == nil){
			d = strtod(buf, &e);
			if(*e == 0){
				setint(v, Jreal, 0);
				v->d = d;
			}
		}
	}
	return 0;
}

static int
size(Run *r, Val *x, Val *v)
{
	switch(x->kind){
	case Jstr:
		if(step(r, x->n/16) < 0)
			return -1;
		setint(v, Jint, runecount(x->s, x->n));
		return 0;
	case Jlist:
	case Jdict:
		setint(v, Jint, x->o->n);
		return 0;
	case Jundef:
		setint(v, Jint, 0);
		return 0;
	}
	return runbad(r, "length: %s found, expected a string or a list", kindname(x));
}

static int
rounded(Run *r, Val *x, Args *a, Val *v)
{
	Val *digits;
	double ten;
	vlong i;

	digits = argument(a, 0, "precision");
	if(x->kind != Jint && x->kind != Jreal || digits != nil && (digits->kind != Jint || digits->n < 0 || digits->n > 12))
		return runbad(r, "round: expected a number, and digits from 0 to 12");
	setint(v, Jreal, 0);
	ten = 1;
	for(i = 0; digits != nil && i < digits->n; i++)
		ten *= 10;
	v->d = x->kind == Jint? (double)x->n: x->d;
	if(v->d*ten < 4e15 && v->d*ten > -4e15){
		ten *= v->d;
		i = (vlong)(ten + (ten < 0? -0.5: 0.5));
		if((ten - (vlong)ten == 0.5 || ten - (vlong)ten == -0.5) && (i & 1))
			i -= ten < 0? -1: 1;
		ten = 1;
		for(; digits != nil && digits->n > 0; digits->n--)
			ten *= 10;
		v->d = i/ten;
	}
	return 0;
}

static int
absolute(Run *r, Val *x, Val *v)
{
	if(x->kind != Jint && x->kind != Jreal)
		return runbad(r, "abs: %s found, expected a number", kindname(x));
	*v = *x;
	if(v->n < 0)
		v->n = -v->n;
	if(v->d < 0)
		v->d = 0.0 - v->d;
	return 0;
}

/* of text: what is none becomes it */
static int
textfilter(Run *r, Str *name, Val *from, Args *a, Val *v)
{
	Val x, *b, none;

	if(tostr(r, from, &x) < 0)
		return -1;
	if(strword(name, "trim") || strword(name, "strip")){
		b = argument(a, 0, "chars");
		return stripped(r, &x, b != nil && b->kind == Jstr? b->s: nil, b != nil && b->kind == Jstr? b->n: 0, 3, v);
	}
	if(strword(name, "upper") || strword(name, "lower") || strword(name, "capitalize") || strword(name, "title"))
		return changecase(r, &x, name->s[0], v);
	if(strword(name, "replace")){
		setnone(&none);
		b = argument(a, 2, "count");
		return replaced(r, &x, a->n > 0? &a->v[0]: &none, a->n > 1? &a->v[1]: &none, b != nil && b->kind == Jint? b->n: -1, v);
	}
	if(strword(name, "indent"))
		return indented(r, &x, a, v);
	if(strword(name, "escape") || strword(name, "e"))
		return escaped(r, &x, v);
	*v = x;
	return 0;
}

int
filter(Run *r, Str *name, Val *x, Args *a, Val *v)
{
	static char *text[] = {
		"trim", "upper", "lower", "capitalize", "title", "replace", "indent", "escape", "e", "string", "safe", "forceescape",
	};
	Val *b;
	int i;

	if(strword(name, "default") || strword(name, "d")){
		b = argument(a, 1, "boolean");
		*v = *x;
		if(x->kind == Jundef || b != nil && truth(b) && !truth(x)){
			b = argument(a, 0, "default_value");
			if(b == nil)
				return setstr(r, v, "", 0);
			*v = *b;
		}
		return 0;
	}
	for(i = 0; i < nelem(text); i++)
		if(strword(name, text[i]))
			return textfilter(r, name, x, a, v);
	if(strword(name, "tojson"))
		return tojson(r, x, a, v);
	if(strword(name, "length") || strword(name, "count"))
		return size(r, x, v);
	if(strword(name, "int"))
		return toint(r, x, a, v);
	if(strword(name, "float"))
		return toreal(x, a, v);
	if(strword(name, "round"))
		return rounded(r, x, a, v);
	if(strword(name, "abs"))
		return absolute(r, x, v);
	return listfilter(r, name, x, a, v);
}
