#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* the methods of strings, lists and dictionaries that templates use */

/* without the characters of set (nil: white space) at its beginning (1) and end (2) */
int
stripped(Run *r, Val *x, char *set, vlong nset, int ends, Val *v)
{
	char *s, *e, *p;
	int n, m;

	if(set == nil){
		set = " \t\n\v\f\r\302\205\302\240\342\200\203\343\200\200";
		nset = strlen(set);
	}
	s = x->s;
	e = s + x->n;
	if(step(r, x->n/16) < 0)
		return -1;
	while((ends & 1) && s < e){
		n = runeat(s, e, 1) - s;
		for(p = set; p < set + nset; p += m){
			m = runeat(p, set + nset, 1) - p;
			if(m == n && memcmp(p, s, n) == 0)
				break;
		}
		if(p == set + nset)
			break;
		s += n;
	}
	while((ends & 2) && s < e){
		for(n = 1; n < 4 && e - n > s && (e[-n] & 0xc0) == 0x80; n++)
			;
		for(p = set; p < set + nset; p += m){
			m = runeat(p, set + nset, 1) - p;
			if(m == n && memcmp(p, e - n, n) == 0)
				break;
		}
		if(p == set + nset)
			break;
		e -= n;
	}
	return setstr(r, v, s, e - s);
}

/* u, l, c for capitalize, t for title */
int
changecase(Run *r, Val *x, int how, Val *v)
{
	char *s, *e, *o;
	Rune c;
	int n, first;

	if(mulsize(x->n, UTFmax, &v->n) < 0 || step(r, x->n/16) < 0)
		return -1;
	o = (char*)arenaalloc(&r->a, x->n + 1, UTFmax);
	if(o == nil)
		return -1;
	memset(v, 0, sizeof *v);
	v->kind = Jstr;
	v->s = o;
	e = x->s + x->n;
	first = 1;
	for(s = x->s; s < e; s += n){
		n = utflength(s, e - s);
		if(n == 0){
			n = 1;
			*o++ = *s;
			continue;
		}
		chartorune(&c, s);
		if(how == 'u' || how != 'l' && first)
			c = toupperrune(c);
		else
			c = tolowerrune(c);
		first = how == 't' && !isalpharune(c);
		o += runetochar(o, &c);
	}
	*o = 0;
	v->n = o - v->s;
	return 0;
}

/* most -1: all */
int
replaced(Run *r, Val *x, Val *old, Val *fresh, vlong most, Val *v)
{
	char *p, *s, *e;
	vlong n, max;
	int k;

	if(old->kind != Jstr || fresh->kind != Jstr)
		return runbad(r, "replace: %s found, expected two strings", kindname(old->kind != Jstr? old: fresh));
	if(step(r, x->n/16) < 0)
		return -1;
	capture(r, &p, &n, &max);
	e = x->s + x->n;
	k = 0;
	for(s = x->s; s <= e && k >= 0;){
		if(most != 0 && e - s >= old->n && memcmp(s, old->s, old->n) == 0){
			k = outbytes(r, fresh->s, fresh->n);
			if(most > 0)
				most--;
			if(old->n > 0){
				s += old->n;
				continue;
			}
		}
		if(s == e)
			break;
		if(k >= 0)
			k = outbytes(r, s, 1);
		s++;
	}
	return captured(r, p, n, max, v) < 0? -1: k;
}

static int
addpart(Run *r, Val *list, char *s, char *e)
{
	Val x;

	return setstr(r, &x, s, e - s) < 0? -1: addval(r, list->o, nil, &x);
}

static int
white(int c)
{
	return c == ' ' || c >= '\t' && c <= '\r';
}

/* between separators; sep nil: runs of white space */
static int
split(Run *r, Val *x, Val *sep, vlong most, Val *v)
{
	char *s, *p, *e;

	if(newobj(r, v, Jlist) < 0 || step(r, x->n/4) < 0)
		return -1;
	s = x->s;
	e = s + x->n;
	if(sep == nil || sep->kind == Jnone){
		for(;;){
			while(s < e && white(*s))
				s++;
			if(s == e)
				return 0;
			for(p = s; p < e && (most == 0 || !white(*p)); p++)
				;
			if(most == 0)
				while(p > s && white(p[-1]))
					p--;
			if(addpart(r, v, s, p) < 0)
				return -1;
			if(most == 0)
				return 0;
			s = p;
			most--;
		}
	}
	if(sep->kind != Jstr || sep->n == 0)
		return runbad(r, "split: %s found, expected a string that is not empty", kindname(sep));
	for(p = s; e - p >= sep->n && most != 0;){
		if(memcmp(p, sep->s, sep->n) != 0){
			p++;
			continue;
		}
		if(addpart(r, v, s, p) < 0)
			return -1;
		p += sep->n;
		s = p;
		most--;
	}
	return addpart(r, v, s, e);
}

/* the same from the end */
static int
rsplit(Run *r, Val *x, Val *sep, vlong most, Val *v)
{
	Val all, head;
	vlong n, i;
	char *p;

	if(split(r, x, sep, -1, &all) < 0)
		return -1;
	*v = all;
	n = all.o->n - 1 - most;
	if(most < 0 || n <= 0 || sep == nil || sep->kind != Jstr)
		return 0;
	p = x->s;
	for(i = 0; i <= n; i++)
		p += all.o->val[i].n + (i > 0? sep->n: 0);
	if(newobj(r, v, Jlist) < 0 || setstr(r, &head, x->s, p - x->s) < 0 || addval(r, v->o, nil, &head) < 0)
		return -1;
	for(i = n+1; i < all.o->n; i++)
		if(addval(r, v->o, nil, &all.o->val[i]) < 0)
			return -1;
	return 0;
}

static int
splitlines(Run *r, Val *x, Val *v)
{
	char *s, *p, *e;

	if(newobj(r, v, Jlist) < 0 || step(r, x->n/4) < 0)
		return -1;
	e = x->s + x->n;
	for(s = x->s; s < e; s = p){
		for(p = s; p < e && *p != '\n' && *p != '\r'; p++)
			;
		if(addpart(r, v, s, p) < 0)
			return -1;
		if(p < e)
			p += *p == '\r' && p+1 < e && p[1] == '\n'? 2: 1;
	}
	return 0;
}

/* does it begin (or end) with the string, or one of them? */
static int
affix(Run *r, Val *x, Val *with, int end)
{
	vlong i;

	if(with != nil && with->kind == Jlist){
		for(i = 0; i < with->o->n; i++)
			if(with->o->val[i].kind == Jstr && affix(r, x, &with->o->val[i], end))
				return 1;
		return 0;
	}
	if(with == nil || with->kind != Jstr)
		return runbad(r, "%s: expected a string", end? (char*)"endswith": (char*)"startswith");
	if(with->n > x->n)
		return 0;
	return memcmp(end? x->s + x->n - with->n: x->s, with->s, with->n) == 0;
}

static vlong
found(Val *x, Val *what, int last)
{
	vlong i, at;

	at = -1;
	for(i = 0; i + what->n <= x->n; i++)
		if(memcmp(x->s + i, what->s, what->n) == 0){
			at = i;
			if(!last)
				break;
		}
	return at < 0? -1: runecount(x->s, at);
}

static int
is(Val *x, char *what)
{
	vlong i;
	int c, ok;

	for(i = 0; i < x->n; i++){
		c = x->s[i] & 0xff;
		if(strcmp(what, "isdigit") == 0)
			ok = c >= '0' && c <= '9';
		else if(strcmp(what, "isspace") == 0)
			ok = white(c);
		else
			ok = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 || strcmp(what, "isalnum") == 0 && c >= '0' && c <= '9';
		if(!ok)
			return 0;
	}
	return x->n > 0;
}

static int
strmethod(Run *r, Str *name, Val *x, Args *a, Val *v)
{
	static char *asks[] = { "isdigit", "isalpha", "isspace", "isalnum" };
	Val *b, *c, none;
	vlong most, k;
	int i;
	char buf[40];

	b = argument(a, 0, "sep");
	if(b == nil)
		b = argument(a, 0, "chars");
	c = argument(a, 1, "maxsplit");
	most = c != nil && c->kind == Jint? c->n: -1;
	if(strword(name, "strip") || strword(name, "lstrip") || strword(name, "rstrip")){
		i = name->s[0] == 'l'? 1: name->s[0] == 'r'? 2: 3;
		if(b == nil || b->kind == Jnone)
			return stripped(r, x, nil, 0, i, v);
		if(b->kind != Jstr)
			return runbad(r, "strip: %s found, expected a string", kindname(b));
		return stripped(r, x, b->s, b->n, i, v);
	}
	if(strword(name, "split"))
		return split(r, x, b, most, v);
	if(strword(name, "rsplit"))
		return rsplit(r, x, b, most, v);
	if(strword(name, "splitlines"))
		return splitlines(r, x, v);
	if(strword(name, "upper") || strword(name, "lower") || strword(name, "title") || strword(name, "capitalize"))
		return changecase(r, x, name->s[0], v);
	if(strword(name, "join") && b != nil)
		return joined(r, b, x, v);
	if(strword(name, "startswith") || strword(name, "endswith")){
		i = affix(r, x, b, name->s[0] == 'e');
		setint(v, Jbool, i > 0);
		return i < 0? -1: 0;
	}
	for(i = 0; i < nelem(asks); i++)
		if(strword(name, asks[i])){
			setint(v, Jbool, is(x, asks[i]));
			return 0;
		}
	if(strword(name, "replace") || strword(name, "removeprefix") || strword(name, "removesuffix")
	|| strword(name, "find") || strword(name, "rfind") || strword(name, "index") || strword(name, "count")){
		if(b == nil || b->kind != Jstr)
			return runbad(r, "%s: expected a string", excerpt(buf, sizeof buf, name->s, name->n));
		if(strword(name, "replace")){
			setnone(&none);
			c = argument(a, 2, "count");
			return replaced(r, x, b, a->n > 1? &a->v[1]: &none, c != nil && c->kind == Jint? c->n: -1, v);
		}
		if(name->s[0] == 'r' && name->s[1] == 'e'){
			i = strword(name, "removesuffix");
			k = affix(r, x, b, i) > 0? b->n: 0;
			return setstr(r, v, x->s + (i? 0: k), x->n - k);
		}
		if(step(r, x->n/16) < 0)
			return -1;
		if(strword(name, "count")){
			for(k = 0, most = 0; k + b->n <= x->n && b->n > 0; k++)
				if(memcmp(x->s + k, b->s, b->n) == 0){
					most++;
					k += b->n - 1;
				}
			setint(v, Jint, most);
			return 0;
		}
		k = found(x, b, name->s[0] == 'r');
		if(k < 0 && name->s[0] == 'i')
			return runbad(r, "index: the string is not there");
		setint(v, Jint, k);
		return 0;
	}
	return runbad(r, "'%s' found, expected a method of strings", excerpt(buf, sizeof buf, name->s, name->n));
}

static int
dictmethod(Run *r, Str *name, Val *x, Args *a, Val *v)
{
	Val *b, pair;
	vlong i;
	char buf[40];

	if(strword(name, "get")){
		b = argument(a, 0, nil);
		if(b == nil)
			return runbad(r, "get: expected a key");
		for(i = 0; i < x->o->n; i++)
			if(equal(r, &x->o->key[i], b, 0)){
				*v = x->o->val[i];
				return 0;
			}
		setnone(v);
		if(a->n > 1)
			*v = a->v[1];
		return 0;
	}
	if(!strword(name, "items") && !strword(name, "keys") && !strword(name, "values")){
		/* a macro or a function in it */
		b = getval(x->o, name->s, name->n);
		if(b != nil && b->kind == Jmacro)
			return callmacro(r, b, a, v);
		return runbad(r, "'%s' found, expected a method of dictionaries", excerpt(buf, sizeof buf, name->s, name->n));
	}
	if(newobj(r, v, Jlist) < 0)
		return -1;
	for(i = 0; i < x->o->n; i++){
		if(step(r, 1) < 0)
			return -1;
		pair = name->s[0] == 'k'? x->o->key[i]: x->o->val[i];
		if(name->s[0] == 'i' && (newobj(r, &pair, Jlist) < 0 || addval(r, pair.o, nil, &x->o->key[i]) < 0
		|| addval(r, pair.o, nil, &x->o->val[i]) < 0))
			return -1;
		if(addval(r, v->o, nil, &pair) < 0)
			return -1;
	}
	return 0;
}

int
method(Run *r, Str *name, Val *x, Args *a, Val *v)
{
	Val *b;
	vlong i, n;
	char buf[40];

	if(x->kind == Jstr)
		return strmethod(r, name, x, a, v);
	if(x->kind == Jdict)
		return dictmethod(r, name, x, a, v);
	b = argument(a, 0, nil);
	if(b != nil && (strword(name, "index") || strword(name, "count"))){
		for(i = 0, n = 0; i < x->o->n; i++)
			if(equal(r, &x->o->val[i], b, 0)){
				if(name->s[0] == 'i')
					break;
				n++;
			}
		if(name->s[0] == 'i' && i == x->o->n)
			return runbad(r, "index: the value is not there");
		setint(v, Jint, name->s[0] == 'i'? i: n);
		return 0;
	}
	return runbad(r, "'%s' found, expected a method of lists", excerpt(buf, sizeof buf, name->s, name->n));
}
