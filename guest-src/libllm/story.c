#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/* llama2.c prints no control character that is a piece of its own */
static int
printable(char *s, int n)
{
	int c;

	c = *s & 0xff;
	return n != 1 || c >= ' ' && c != 0x7f || c >= '\t' && c <= '\r';
}

static int
give(Session *s, Story *st, Token *t, int prev)
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
	t->pos = s->pos;
	return st->token(st->aux, t);
}

/* the sequence that the last token left unfinished */
static int
leftover(Session *s, Story *st)
{
	Token t;

	if(s->utf.n == 0)
		return 0;
	t.id = -1;
	t.pos = s->pos;
	t.given = 0;
	t.logits = s->logits;
	t.text = s->out;
	t.ntext = endutf(&s->utf, s->out);
	return st->token(st->aux, &t);
}

static int
tell(Session *s, Story *st, int *prompt, vlong nprompt, vlong npos)
{
	Token t;
	int prev, r;

	prev = prompt[0];
	while(s->pos < npos){
		t.logits = stepsession(s, prev);
		if(t.logits == nil)
			return -1;
		t.given = s->pos < nprompt;
		if(t.given)
			t.id = prompt[s->pos];
		else
			t.id = sample(&s->sampler, s->k, t.logits);
		if(endtoken(s->m, t.id))
			break;
		r = give(s, st, &t, prev);
		if(r != 0)
			return r < 0? -1: 0;
		prev = t.id;
	}
	return leftover(s, st) < 0? -1: 0;
}

vlong
tellstory(Session *s, Story *st)
{
	char *text;
	int *prompt, r;
	vlong nprompt, npos;

	npos = st->npos;
	if(npos <= 0 || npos > s->ctx)
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
	seedsampler(&s->sampler, &st->s);
	r = tell(s, st, prompt, nprompt, npos);
	free(prompt);
	return r < 0? -1: s->pos;
}
