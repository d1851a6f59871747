#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Forever	= 0x7fffffff,
};

/* llama2.c prints no control character that is a piece of its own */
static int
printable(char *s, int n)
{
	int c;

	c = *s & 0xff;
	return n != 1 || c >= ' ' && c != 0x7f || c >= '\t' && c <= '\r';
}

/*
 * Text that may be the beginning of a string to stop at waits.  Given
 * text is only passed on.
 */
typedef struct Hold Hold;
struct Hold {
	char	*p;		/* nil: there is nothing to stop at */
	vlong	n;
	vlong	longest;	/* string to stop at */
	int	stopped;
};

/* room for what may wait, and a token's text behind it */
static int
makehold(Hold *h, Session *s, Story *st)
{
	vlong n;
	int i;

	memset(h, 0, sizeof *h);
	for(i = 0; i < st->nstop; i++){
		n = strlen(st->stop[i]);
		if(n == 0){
			werrstr("an empty string to stop at");
			return -1;
		}
		if(n > h->longest)
			h->longest = n;
	}
	if(h->longest == 0)
		return 0;
	h->p = (char*)alloc(h->longest + (longestpiece(s->m) + 2*UTFmax)*UTFmax, 1);
	return h->p == nil? -1: 0;
}

/* where the first string to stop at begins, or -1; *keep is how many bytes at the end may begin one */
static vlong
stopping(Hold *h, Story *st, vlong *keep)
{
	vlong i, n, left;
	int k;

	*keep = 0;
	for(i = 0; i < h->n; i++){
		left = h->n - i;
		for(k = 0; k < st->nstop; k++){
			n = strlen(st->stop[k]);
			if(n <= left && memcmp(h->p + i, st->stop[k], n) == 0)
				return i;
			if(n > left && *keep == 0 && memcmp(h->p + i, st->stop[k], left) == 0)
				*keep = left;
		}
	}
	return -1;
}

/* what may be shown of t's text, in its place; last: nothing comes after it */
static void
holdback(Hold *h, Story *st, Token *t, int last)
{
	vlong n, keep;

	if(h->p == nil || t->given)
		return;
	memmove(h->p + h->n, t->text, t->ntext);
	h->n += t->ntext;
	n = stopping(h, st, &keep);
	if(n >= 0){
		h->stopped = 1;
		keep = h->n - n;
	}
	if(last && !h->stopped)
		keep = 0;
	n = h->n - keep;
	t->text = h->p;
	t->ntext = n;
	h->n = keep;
}

/* the token is told, and what is shown goes from the text that waits */
static int
hear(Hold *h, Story *st, Token *t, int last)
{
	int r;

	holdback(h, st, t, last);
	r = st->token(st->aux, t);
	if(h->p != nil && !t->given)
		memmove(h->p, h->p + t->ntext, h->n);
	return r;
}

static int
give(Session *s, Story *st, Hold *h, Token *t, int prev)
{
	char *p;
	int n;

	n = decode(s->m, prev, t->id, &p);
	if(n < 0)
		return -1;
	if(n > 0 && !printable(p, n))
		n = 0;
	t->text = s->out;
	t->ntext = pututf(&s->utf, p, n, s->out);
	return hear(h, st, t, 0);
}

/* the sequence that the last token left unfinished, and text that waits */
static int
leftover(Session *s, Story *st, Hold *h, vlong pos)
{
	Token t;

	if(h->stopped || s->utf.n == 0 && h->n == 0)
		return 0;
	t.id = -1;
	t.pos = pos;
	t.given = 0;
	t.logits = s->logits;
	t.text = s->out;
	t.ntext = endutf(&s->utf, s->out);
	return hear(h, st, &t, 1);
}

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
