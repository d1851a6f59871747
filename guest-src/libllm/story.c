#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Forever	= 0x7fffffff,
};

/*
 * What is in the context, for when it is full: then the token that
 * began the text and the last ones, half a context of them, are run
 * again from its beginning.
 */
static int
slide(Session *s, int *ids)
{
	vlong i, n, first;

	n = s->ctx/2;
	first = n > 0 && ids[0] == begintoken(s->m);
	memmove(ids + first, ids + s->ctx - n + first, (n - first)*sizeof(int));
	rewindsession(s);
	for(i = 0; i < n; i++)
		if(stepsession(s, ids[i]) == nil)
			return -1;
	return 0;
}

static vlong
tell(Session *s, Story *st, Hold *h, int *ids, int *prompt, vlong nprompt, vlong npos)
{
	Token t;
	int prev, r;

	prev = prompt[0];
	hearsampler(&s->sampler, prev);
	for(t.pos = 0; t.pos < npos;){
		if(ids != nil){
			if(s->pos == s->ctx && slide(s, ids) < 0)
				return -1;
			ids[s->pos] = prev;
		}
		t.logits = stepsession(s, prev);
		if(t.logits == nil)
			return -1;
		t.pos++;
		t.given = t.pos < nprompt;
		if(t.given)
			t.id = prompt[t.pos];
		else
			t.id = sample(&s->sampler, s->k, t.logits);
		if(endtoken(s->m, t.id))
			break;
		hearsampler(&s->sampler, t.id);
		r = give(s, st, h, &t, prev);
		if(r < 0)
			return -1;
		if(r != 0)
			return t.pos;
		if(h->stopped)
			break;
		prev = t.id;
	}
	return leftover(s, st, h, t.pos) < 0? -1: t.pos;
}

vlong
tellstory(Session *s, Story *st)
{
	char *text;
	int *prompt, *ids;
	vlong nprompt, npos, r;
	Hold h;

	npos = st->npos;
	if(st->slide){
		if(npos <= 0)
			npos = Forever;
	}else if(npos <= 0 || npos > s->ctx)
		npos = s->ctx;
	text = st->prompt;
	if(text == nil)
		text = "";
	if(st->ids != nil){
		nprompt = st->nids;
		prompt = (int*)alloc(nprompt + 1, sizeof(int));
		if(prompt == nil)
			return -1;
		memmove(prompt, st->ids, nprompt*sizeof(int));
	}else
		nprompt = encode(s->m, text, strlen(text), Begin, &prompt);
	if(nprompt < 0)
		return -1;
	if(nprompt == 0){
		/* something has to come first */
		prompt[0] = begintoken(s->m);
		if(prompt[0] < 0)
			prompt[0] = 0;
		nprompt = 1;
	}
	rewindsession(s);
	s->utf.n = 0;
	r = -1;
	ids = nil;
	if(makehold(&h, s, st) < 0 || seedsampler(&s->sampler, &st->s) < 0)
		goto Out;
	if(st->slide){
		ids = (int*)alloc(s->ctx, sizeof(int));
		if(ids == nil)
			goto Out;
	}
	r = tell(s, st, &h, ids, prompt, nprompt, npos);
Out:
	free(h.p);
	free(ids);
	free(prompt);
	return r;
}
