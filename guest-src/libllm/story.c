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
	Proposer	p;
	int	id[1+Mostguesses];	/* the last token and guesses */
	vlong	n;
	vlong	used;	/* of them: those up to the first that was wrong */
	int	done;
	int	ret;	/* of who listens */
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
	seetoken(&r->p, r->t.id);
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

/* a token is drawn from logits, and told; 0: another may follow */
static int
draw(Teller *r, float *logits)
{
	int k;

	r->t.logits = logits;
	r->t.id = sample(&r->s->sampler, r->s->k, logits);
	if(endtoken(r->s->m, r->t.id)){
		r->over = 1;
		return 0;
	}
	k = next(r);
	if(k == 0 && r->t.pos >= r->npos)
		r->over = 1;
	return k;
}

/* logits after the last token, then after each guess: as long as these are what is drawn */
static void
verify(void *v, vlong i, float *logits)
{
	Teller *r;

	r = (Teller*)v;
	if(r->done)
		return;
	r->t.pos++;
	r->used = i+1;
	r->ret = draw(r, logits);
	r->done = r->ret != 0 || r->over || i+1 < r->n && r->t.id != r->id[i+1];
}

/* the last token and guesses at what follows */
static int
turn(Teller *r)
{
	Session *s;
	Feed f;
	vlong from, n;

	s = r->s;
	if(r->ids != nil && s->pos == s->ctx && slide(s, r->ids) < 0)
		return -1;
	r->id[0] = r->prev;
	n = s->ctx - s->pos - 1;
	if(n > r->npos - r->t.pos - 1)
		n = r->npos - r->t.pos - 1;
	if(n > Mostguesses)
		n = Mostguesses;
	r->n = 1 + propose(&r->p, r->id + 1, n);
	if(r->ids != nil)
		memmove(r->ids + s->pos, r->id, r->n*sizeof(int));
	if(r->n == 1){
		if(stepsession(s, r->prev) == nil)
			return -1;
		r->t.pos++;
		return draw(r, s->logits);
	}
	memset(&f, 0, sizeof f);
	f.s = s;
	f.ids = r->id;
	f.n = r->n;
	f.each = verify;
	f.aux = r;
	r->done = 0;
	r->used = 0;
	r->ret = 0;
	from = s->pos;
	if(stepbatch(&f, 1) != 1 && !r->done)
		return -1;
	cutsession(s, from + r->used);
	judged(&r->p, r->used - 1, r->n - 1);
	return r->ret;
}

static vlong
tell(Teller *r, int *prompt, vlong nprompt)
{
	int k;

	r->prev = prompt[0];
	hearsampler(&r->s->sampler, r->prev);
	seetoken(&r->p, r->prev);
	r->t.given = 1;
	k = given(r, prompt, nprompt);
	r->t.given = 0;
	if(k == 0 && !r->over)
		k = draw(r, r->s->logits);
	while(k == 0 && !r->over)
		k = turn(r);
	if(k != 0)
		return k < 0? -1: r->t.pos;
	return leftover(r->s, r->st, r->h, r->t.pos) < 0? -1: r->t.pos;
}

vlong
tellstory(Session *s, Story *st)
{
	char *text;
	int *prompt, *ids;
	vlong nprompt, npos, r;
	Hold h;
	Teller t;

	st->guessed = 0;
	st->right = 0;

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
	memset(&t, 0, sizeof t);
	memset(&h, 0, sizeof h);
	if(startproposals(&t.p, s, st) < 0 || makehold(&h, s, st) < 0 || seedsampler(&s->sampler, &st->s) < 0)
		goto Out;
	if(st->slide){
		ids = (int*)alloc(s->ctx, sizeof(int));
		if(ids == nil)
			goto Out;
	}
	t.s = s;
	t.st = st;
	t.h = &h;
	t.ids = ids;
	t.npos = npos;
	r = tell(&t, prompt, nprompt);
	st->guessed = t.p.proposed;
	st->right = t.p.accepted;
Out:
	endproposals(&t.p);
	free(h.p);
	free(ids);
	free(prompt);
	return r;
}
