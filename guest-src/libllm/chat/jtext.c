#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* what a template says: text, values as Python writes them, JSON */

int
outbytes(Run *r, char *s, vlong n)
{
	char *p;
	vlong max;

	if(r->nout + n > r->maxout){
		max = 2*r->maxout + n + 1024;
		if(max > Maxmem + 64*r->t->n)
			return runbad(r, "more text than a template may say");
		p = (char*)realloc(r->out, max);
		if(p == nil){
			werrstr("%s: %lld bytes", Enomem, max);
			return -1;
		}
		r->out = p;
		r->maxout = max;
	}
	memmove(r->out + r->nout, s, n);
	r->nout += n;
	return 0;
}

static int
outtext(Run *r, char *s)
{
	return outbytes(r, s, strlen(s));
}

/* what is said from now on is kept apart: the text so far goes to p */
int
capture(Run *r, char **p, vlong *n, vlong *max)
{
	*p = r->out;
	*n = r->nout;
	*max = r->maxout;
	r->out = nil;
	r->nout = 0;
	r->maxout = 0;
	return 0;
}

/* the text since then as a string; p is what is said again */
int
captured(Run *r, char *p, vlong n, vlong max, Val *v)
{
	int k;

	k = setstr(r, v, r->out == nil? (char*)"": r->out, r->nout);
	free(r->out);
	r->out = p;
	r->nout = n;
	r->maxout = max;
	return k;
}

static int
outreal(Run *r, double d)
{
	char buf[64];
	int i;

	if(isNaN(d))
		return outtext(r, "nan");
	if(isInf(d, 0))
		return outtext(r, d > 0? (char*)"inf": (char*)"-inf");
	if(d < 1e15 && d > -1e15 && d == (vlong)d){
		snprint(buf, sizeof buf, "%lld.0", (vlong)d);
		return outtext(r, buf);
	}
	for(i = 1; i < 17; i++){
		snprint(buf, sizeof buf, "%.*g", i, d);
		if(strtod(buf, nil) == d)
			break;
	}
	if(i == 17)
		snprint(buf, sizeof buf, "%.17g", d);
	if(strpbrk(buf, ".e") == nil)
		strcat(buf, ".0");
	return outtext(r, buf);
}

/* as Python's repr */
static int
outquoted(Run *r, char *s, vlong n)
{
	char *q, buf[8];
	vlong i;

	q = memchr(s, '\'', n) != nil && memchr(s, '"', n) == nil? (char*)"\"": (char*)"'";
	if(outtext(r, q) < 0)
		return -1;
	for(i = 0; i < n; i++){
		buf[0] = s[i];
		buf[1] = 0;
		if(s[i] == '\n')
			strcpy(buf, "\\n");
		else if(s[i] == '\t')
			strcpy(buf, "\\t");
		else if(s[i] == '\r')
			strcpy(buf, "\\r");
		else if(s[i] == '\\' || s[i] == *q){
			buf[0] = '\\';
			buf[1] = s[i];
			buf[2] = 0;
		}else if((s[i] & 0xff) < ' ' || s[i] == 0x7f)
			snprint(buf, sizeof buf, "\\x%.2ux", s[i] & 0xff);
		if(outtext(r, buf) < 0)
			return -1;
	}
	return outtext(r, q);
}

/* a value as {{ }} shows it; repr: as a part of a list */
int
outval(Run *r, Val *v, int repr, int depth)
{
	char buf[32];
	vlong i;

	if(depth > Maxnest || step(r, 1) < 0)
		return depth > Maxnest? runbad(r, "values more than %d deep", Maxnest): -1;
	switch(v->kind){
	case Jundef:
		return repr? outtext(r, "Undefined"): 0;
	case Jnone:
		return outtext(r, "None");
	case Jbool:
		return outtext(r, v->n? (char*)"True": (char*)"False");
	case Jint:
		snprint(buf, sizeof buf, "%lld", v->n);
		return outtext(r, buf);
	case Jreal:
		return outreal(r, v->d);
	case Jstr:
		return repr? outquoted(r, v->s, v->n): outbytes(r, v->s, v->n);
	case Jlist:
	case Jdict:
		if(outtext(r, v->kind == Jlist? (char*)"[": (char*)"{") < 0)
			return -1;
		for(i = 0; i < v->o->n; i++){
			if(i > 0 && outtext(r, ", ") < 0)
				return -1;
			if(v->kind == Jdict && (outval(r, &v->o->key[i], 1, depth+1) < 0 || outtext(r, ": ") < 0))
				return -1;
			if(outval(r, &v->o->val[i], 1, depth+1) < 0)
				return -1;
		}
		return outtext(r, v->kind == Jlist? (char*)"]": (char*)"}");
	}
	return runbad(r, "%s found, expected text", kindname(v));
}

static int
outline(Run *r, int indent, int depth)
{
	int i;

	if(indent < 0)
		return 0;
	if(outtext(r, "\n") < 0)
		return -1;
	for(i = 0; i < indent*depth; i++)
		if(outtext(r, " ") < 0)
			return -1;
	return 0;
}

static int
outstring(Run *r, char *s, vlong n)
{
	static char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
	char buf[8], *p;
	vlong i;

	if(outtext(r, "\"") < 0)
		return -1;
	for(i = 0; i < n; i++){
		p = s[i] == 0? nil: strchr(from, s[i]);
		if(p != nil){
			buf[0] = '\\';
			buf[1] = to[p - from];
			buf[2] = 0;
		}else if((s[i] & 0xff) < ' ')
			snprint(buf, sizeof buf, "\\u%.4ux", s[i] & 0xff);
		else{
			buf[0] = s[i];
			buf[1] = 0;
		}
		if(outtext(r, buf) < 0)
			return -1;
	}
	return outtext(r, "\"");
}

/* a value as json.dumps writes it; indent -1: in one line */
int
outjson(Run *r, Val *v, int indent, int depth)
{
	vlong i;

	if(depth > Maxnest || step(r, 1) < 0)
		return depth > Maxnest? runbad(r, "values more than %d deep", Maxnest): -1;
	switch(v->kind){
	case Jnone:
		return outtext(r, "null");
	case Jbool:
		return outtext(r, v->n? (char*)"true": (char*)"false");
	case Jint:
	case Jreal:
		return outval(r, v, 0, depth);
	case Jstr:
		return outstring(r, v->s, v->n);
	case Jlist:
	case Jdict:
		break;
	default:
		return runbad(r, "tojson: %s found, expected a value", kindname(v));
	}
	if(v->o->n == 0)
		return outtext(r, v->kind == Jlist? (char*)"[]": (char*)"{}");
	if(outtext(r, v->kind == Jlist? (char*)"[": (char*)"{") < 0)
		return -1;
	for(i = 0; i < v->o->n; i++){
		if(i > 0 && outtext(r, indent < 0? (char*)", ": (char*)",") < 0)
			return -1;
		if(outline(r, indent, depth+1) < 0)
			return -1;
		if(v->kind == Jdict){
			if(v->o->key[i].kind == Jstr){
				if(outstring(r, v->o->key[i].s, v->o->key[i].n) < 0)
					return -1;
			}else if(outtext(r, "\"") < 0 || outjson(r, &v->o->key[i], -1, depth+1) < 0 || outtext(r, "\"") < 0)
				return -1;
			if(outtext(r, ": ") < 0)
				return -1;
		}
		if(outjson(r, &v->o->val[i], indent, depth+1) < 0)
			return -1;
	}
	if(outline(r, indent, depth) < 0)
		return -1;
	return outtext(r, v->kind == Jlist? (char*)"]": (char*)"}");
}

/* the string that {{ }} would show */
int
tostr(Run *r, Val *from, Val *to)
{
	char *p;
	vlong n, max;
	int k;
	Val v;

	if(from->kind == Jstr){
		*to = *from;
		return 0;
	}
	v = *from;
	capture(r, &p, &n, &max);
	k = outval(r, &v, 0, 0);
	return captured(r, p, n, max, to) < 0? -1: k;
}

/* the time by strftime's letters */
int
outtime(Run *r, char *fmt, vlong n)
{
	static char *days[] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
	static char *months[] = { "January", "February", "March", "April", "May", "June", "July", "August",
		"September", "October", "November", "December" };
	Tm *t;
	vlong i;
	char buf[32];
	int bare, c;

	t = localtime(time(nil));
	for(i = 0; i < n; i++){
		if(fmt[i] != '%' || i+1 == n){
			if(outbytes(r, fmt + i, 1) < 0)
				return -1;
			continue;
		}
		c = fmt[++i];
		bare = c == '-' && i+1 < n;
		if(bare)
			c = fmt[++i];
		switch(c){
		case 'd':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", t->mday);
			break;
		case 'e':
			snprint(buf, sizeof buf, "%2d", t->mday);
			break;
		case 'm':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", t->mon + 1);
			break;
		case 'Y':
			snprint(buf, sizeof buf, "%d", t->year + 1900);
			break;
		case 'y':
			snprint(buf, sizeof buf, "%.2d", t->year % 100);
			break;
		case 'H':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", t->hour);
			break;
		case 'I':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", (t->hour + 11) % 12 + 1);
			break;
		case 'M':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", t->min);
			break;
		case 'S':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.2d", t->sec);
			break;
		case 'j':
			snprint(buf, sizeof buf, bare? (char*)"%d": (char*)"%.3d", t->yday + 1);
			break;
		case 'p':
			strcpy(buf, t->hour < 12? (char*)"AM": (char*)"PM");
			break;
		case 'A':
		case 'a':
			snprint(buf, sizeof buf, c == 'A'? (char*)"%s": (char*)"%.3s", days[t->wday % 7]);
			break;
		case 'B':
		case 'b':
		case 'h':
			snprint(buf, sizeof buf, c == 'B'? (char*)"%s": (char*)"%.3s", months[t->mon % 12]);
			break;
		case 'F':
			snprint(buf, sizeof buf, "%d-%.2d-%.2d", t->year + 1900, t->mon + 1, t->mday);
			break;
		case 'T':
			snprint(buf, sizeof buf, "%.2d:%.2d:%.2d", t->hour, t->min, t->sec);
			break;
		case 'Z':
			snprint(buf, sizeof buf, "%.3s", t->zone);
			break;
		case '%':
			strcpy(buf, "%");
			break;
		default:
			return runbad(r, "strftime_now: %%%c found, expected one of %%dmyYHIMSjpAaBbeFTZ", c);
		}
		if(outtext(r, buf) < 0)
			return -1;
	}
	return 0;
}
