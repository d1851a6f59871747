#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "encode.h"
#include "steps.h"

/*
 * A normaliser whose steps are kept in their order: those that the
 * flags of Tokens have no words for.  A step makes a new text.
 */

enum {
	Grow	= 32,	/* no text becomes longer than so often its length */
	More	= 4096,	/* and so many bytes */
};

void
freestep(Step *s)
{
	free(s->from);
	free(s->to);
	freeregex(s->re);
	memset(s, 0, sizeof *s);
}

static int
put(Text *o, char *p, vlong n)
{
	char *q;
	vlong max;

	if(o->n + n > o->most){
		werrstr("the normaliser makes a text of more than %lld bytes", o->most);
		return -1;
	}
	if(o->n + n > o->max){
		max = 2*o->max + n;
		q = (char*)realloc(o->s, max + 1);
		if(q == nil){
			werrstr("%s: %lld bytes", Enomem, max);
			return -1;
		}
		o->s = q;
		o->max = max;
	}
	memmove(o->s + o->n, p, n);
	o->n += n;
	return 0;
}

/* the next place where s->from stands, at or behind *from */
static int
findtext(Step *s, char *p, vlong n, vlong *from, vlong *to)
{
	vlong i;

	for(i = *from; s->nfrom > 0 && i + s->nfrom <= n; i++)
		if(p[i] == s->from[0] && memcmp(p+i, s->from, s->nfrom) == 0){
			*from = i;
			*to = i + s->nfrom;
			return 1;
		}
	return 0;
}

static int
replace(Step *s, Text *in, Text *out, vlong *left)
{
	vlong at, from, to;
	int r;

	for(at = 0; at < in->n; at = to){
		from = at;
		to = in->n;
		r = s->re != nil? findregex(s->re, in->s, in->n, &from, &to, left): findtext(s, in->s, in->n, &from, &to);
		if(r < 0)
			return -1;
		if(r == 0)
			return put(out, in->s + at, in->n - at);
		if(put(out, in->s + at, from - at) < 0 || put(out, s->to, s->nto) < 0)
			return -1;
	}
	return 0;
}

/* is a character of white space before s[n], or at its beginning? its length */
int
spacebefore(char *s, vlong n)
{
	Rune r;
	int k;

	for(k = 1; k < 4 && k < n && (s[n-k] & 0xc0) == 0x80; k++)
		;
	if(k > n || utflength(s+n-k, k) != k)
		return 0;
	chartorune(&r, s+n-k);
	return whitespace(r)? k: 0;
}

int
spaceat(char *s, vlong n)
{
	Rune r;
	int k;

	k = n > 0? utflength(s, n): 0;
	if(k == 0)
		return 0;
	chartorune(&r, s);
	return whitespace(r)? k: 0;
}

static int
apply(Tokens *t, Step *s, Text *in, Text *out, vlong *left)
{
	char *p;
	vlong i, e, n;

	switch(s->kind){
	case Sreplace:
		return replace(s, in, out, left);
	case Sprepend:
		if(in->n > 0 && put(out, s->to, s->nto) < 0)
			return -1;
		return put(out, in->s, in->n);
	case Sstripleft:
	case Sstripright:
	case Sstrip:
		i = 0;
		e = in->n;
		while(s->kind != Sstripright && (n = spaceat(in->s+i, e-i)) > 0)
			i += n;
		while(s->kind != Sstripleft && (n = spacebefore(in->s+i, e-i)) > 0)
			e -= n;
		return put(out, in->s+i, e-i);
	}
	p = s->kind == Smap? normalised(t, in->s, in->n, &n): normalform(in->s, in->n, s->form & Fcompat, s->form & Fcompose, &n);
	if(p == nil)
		return -1;
	i = put(out, p, n);
	free(p);
	return i;
}

/* s[n] as the steps make it, for the caller to free; nil and why */
char*
stepped(Tokens *t, char *s, vlong n, vlong *len, vlong *left)
{
	Text in, out;
	int i;

	memset(&in, 0, sizeof in);
	in.most = Grow*n + More;
	if(put(&in, s, n) < 0)
		return nil;
	for(i = 0; i < t->nstep; i++){
		memset(&out, 0, sizeof out);
		out.most = in.most;
		if(put(&out, "", 0) < 0 || apply(t, &t->step[i], &in, &out, left) < 0){
			free(in.s);
			free(out.s);
			return nil;
		}
		free(in.s);
		in = out;
	}
	if(in.s == nil)
		in.s = (char*)alloc(0, 1);
	*len = in.n;
	return in.s;
}
