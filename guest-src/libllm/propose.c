#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Guesses at the tokens to come, which the model then computes
 * together: what followed the same last tokens earlier in the text
 * (Saxena 2023), or what a small model would choose (Leviathan et al.
 * 2023).  A token is always drawn from the model's own logits with the
 * sampler's own numbers, and what was computed behind the first guess
 * that it differs from is dropped: guesses change no text.
 */

enum {
	Longest	= 4,	/* tokens that must have come before, at first */
	Shortest	= 2,
};

/* how many tokens of one vocabulary the models agree in, or -1 */
static int
samevocab(Model *a, Model *b)
{
	int i;

	if(a->shape.vocab != b->shape.vocab){
		werrstr("%s: a vocabulary of %lld, expected %s's %lld", b->name, b->shape.vocab, a->name, a->shape.vocab);
		return -1;
	}
	if(a->tokens == nil || b->tokens == nil)
		return 0;
	for(i = 0; i < a->tokens->n && i < b->tokens->n; i++)
		if(strcmp(a->tokens->piece[i].s, b->tokens->piece[i].s) != 0){
			werrstr("%s: token %d is '%.40s', expected %s's '%.40s'", b->name, i, b->tokens->piece[i].s,
				a->name, a->tokens->piece[i].s);
			return -1;
		}
	return 0;
}

int
startproposals(Proposer *p, Session *s, Story *st)
{
	memset(p, 0, sizeof *p);
	p->s = s;
	p->draft = st->draft;
	p->most = st->guess;
	if(p->most <= 0)
		return 0;
	if(p->most > Mostguesses){
		werrstr("%lld tokens to guess, expected at most %d", st->guess, Mostguesses);
		return -1;
	}
	p->next = p->most < 4? p->most: 4;
	if(p->draft == nil)
		return 0;
	if(samevocab(s->m, p->draft->m) < 0)
		return -1;
	rewindsession(p->draft);
	return seedsampler(&p->draft->sampler, &st->s);
}

void
endproposals(Proposer *p)
{
	free(p->seen);
}

/* the next token of the text; where there is no memory for it no more is guessed */
void
seetoken(Proposer *p, int id)
{
	vlong max;
	int *t;

	if(p->most <= 0)
		return;
	if(p->n == p->max){
		max = 2*p->max + 256;
		t = (int*)realloc(p->seen, max*sizeof(int));
		if(t == nil){
			p->most = 0;
			return;
		}
		p->seen = t;
		p->max = max;
	}
	p->seen[p->n++] = id;
}

/* what came after the latest of the places where the last tokens stood before */
static vlong
lookup(Proposer *p, int *id, vlong n)
{
	vlong len, i, j, k;

	for(len = Longest; len >= Shortest; len--)
		for(i = p->n - 1; i >= len; i--){
			for(j = 0; j < len && p->seen[i-1-j] == p->seen[p->n-1-j]; j++)
				;
			if(j < len)
				continue;
			for(k = 0; k < n && i+k < p->n; k++)
				id[k] = p->seen[i+k];
			return k;
		}
	return 0;
}

/* what the draft makes of the text, with the numbers that the sampler will draw */
static vlong
drafted(Proposer *p, int *id, vlong n)
{
	Session *d;
	vlong k;
	float *logits;

	d = p->draft;
	cutsession(d, p->valid);
	if(p->n + n > d->ctx)
		return 0;
	logits = prefillsession(d, p->seen + d->pos, p->n - d->pos);
	d->sampler.state = p->s->sampler.state;
	for(k = 0; k < n && logits != nil; k++){
		id[k] = sample(&d->sampler, d->k, logits);
		if(endtoken(d->m, id[k]))
			break;
		if(k+1 < n)
			logits = stepsession(d, id[k]);
	}
	p->valid = p->n;
	return k;
}

/* up to n guesses at what follows the text */
vlong
propose(Proposer *p, int *id, vlong n)
{
	if(p->most <= 0 || p->n == 0)
		return 0;
	if(n > p->next)
		n = p->next;
	if(n <= 0)
		return 0;
	if(p->draft != nil)
		return drafted(p, id, n);
	return lookup(p, id, n);
}

/* so many of n guesses were right: the next ones are more, or fewer */
void
judged(Proposer *p, vlong right, vlong n)
{
	if(n == 0)
		return;
	p->proposed += n;
	p->accepted += right;
	p->valid += right;
	if(p->draft != nil && p->valid > p->draft->pos)
		p->valid = p->draft->pos;
	if(right == n){
		p->next = 2*p->next;
		if(p->next > p->most)
			p->next = p->most;
	}else{
		p->next = (p->next + right + 1)/2;
		if(p->next < 1)
			p->next = 1;
	}
}
