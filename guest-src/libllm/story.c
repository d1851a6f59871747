#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Forever	= 0x7fffffff,
	Progress	= 4*Tiletokens,	/* tokens of a prompt between which its caller may end it */
};

/*
 * What is in the context, for when it is full: then the token that
 * began the text and the last ones, half a context of them, are run
 * again from its beginning.
 */
static int
slide(Session *s, int *ids)
{
	vlong n, first;

	n = s->ctx/2;
	first = n > 0 && ids[0] == begintoken(s->m);
	memmove(ids + first, ids + s->ctx - n + first, (n - first)*sizeof(int));
	rewindsession(s);
	if(n > 0 && prefillsession(s, ids, n) == nil)
		return -1;
	return 0;
}

typedef struct Teller Teller;
struct Teller {
	Session	*s;
	Story	*st;
	Hold	*h;
	int	*ids;	/* what is in the context, where it slides; or nil */
	vlong	npos;
	Token	t;
	int	prev;	/* the last token, which is not computed yet */
	int	over;
};

/* n tokens behind the context's; n is cut to what it has room for */
static float*
compute(Teller *r, int *id, vlong *n)
{
	Session *s;

	s = r->s;
	if(r->ids != nil && s->pos == s->ctx && slide(s, r->ids) < 0)
		return nil;
	if(*n > s->ctx - s->pos && s->pos < s->ctx)
		*n = s->ctx - s->pos;
	if(r->ids != nil)
		memmove(r->ids + s->pos, id, *n*sizeof(int));
	return prefillsession(s, id, *n);
}

/* the next token of the text to who listens; 1: no more */
static int
next(Teller *r)
{
	int k;

	hearsampler(&r->s->sampler, r->t.id);
	k = give(r->s, r->st, r->h, &r->t, r->prev);
	if(k != 0)
		return k;
	if(r->h->stopped)
		r->over = 1;
	r->prev = r->t.id;
	return 0;
}

/* the prompt, many tokens at a time; a token that ends a text does so here, too */
static int
given(Teller *r, int *prompt, vlong nprompt)
{
	vlong i, n, end;
	int k;

	for(end = 1; end < nprompt && !endtoken(r->s->m, prompt[end]); end++)
		;
	while(r->t.pos < end && r->t.pos < r->npos){
		n = end - r->t.pos;
		if(n > r->npos - r->t.pos)
			n = r->npos - r->t.pos;
		if(n > Progress)
			n = Progress;
		if(compute(r, prompt + r->t.pos, &n) == nil)
			return -1;
		for(i = 0; i < n; i++){
			r->t.pos++;
			if(r->t.pos == end)
				break;
			r->t.id = prompt[r->t.pos];
			k = next(r);
			if(k != 0){
				cutsession(r->s, r->s->pos - (n-1 - i));
				return k;
			}
		}
	}
	r->over = end < nprompt || r->t.pos < end;
	return 0;
}

static vlong
tell(Teller *r, int *prompt, vlong nprompt)
{
	Session *s;
	vlong n;
	int k;

	s = r->s;
	r->prev = prompt[0];
	hearsampler(&s->sampler, r->prev);
	r->t.given = 1;
	k = given(r, prompt, nprompt);
	if(k != 0)
		return k < 0? -1: r->t.pos;
	r->t.given = 0;
	while(!r->over){
		r->t.logits = s->logits;
		r->t.id = sample(&s->sampler, s->k, r->t.logits);
		if(endtoken(s->m, r->t.id))
			break;
		k = next(r);
		if(k != 0)
			return k < 0? -1: r->t.pos;
		if(r->over || r->t.pos >= r->npos)
			break;
		n = 1;
		if(compute(r, &r->prev, &n) == nil)
			return -1;
		r->t.pos++;
	}
	return leftover(s, r->st, r->h, r->t.pos) < 0? -1: r->t.pos;
}

vlong
tellstory(Session *s, Story *st)
{
	char *text;
	int *prompt, *ids;
	vlong nprompt, npos, r;
	Hold h;
	Teller t;

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
	memset(&t, 0, sizeof t);
	t.s = s;
	t.st = st;
	t.h = &h;
	t.ids = ids;
	t.npos = npos;
	r = tell(&t, prompt, nprompt);
Out:
	free(h.p);
	free(ids);
	free(prompt);
	return r;
}
