#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * A text that grows token by token, for whoever steps its session
 * himself: a server that steps many.  The sampler is the session's.
 */

struct Chooser {
	Session	*s;
	Story	st;
	Hold	hold;
	char	*text;		/* what the last token showed */
	int	ntext;
	int	maxtext;
};

/* a token's text, out of buffers that are used again */
static int
keep(void *v, Token *t)
{
	Chooser *c;
	char *p;

	c = (Chooser*)v;
	c->ntext = 0;
	if(t->ntext > c->maxtext){
		p = (char*)realloc(c->text, 2*t->ntext);
		if(p == nil){
			werrstr("%s: %d bytes", Enomem, 2*t->ntext);
			return -1;
		}
		c->text = p;
		c->maxtext = 2*t->ntext;
	}
	memmove(c->text, t->text, t->ntext);
	c->ntext = t->ntext;
	return 0;
}

Chooser*
newchooser(Session *s, Story *st)
{
	Chooser *c;

	if(s->m->tokens == nil){
		werrstr("%s: no tokenizer is open", s->m->name);
		return nil;
	}
	c = (Chooser*)alloc(1, sizeof(Chooser));
	if(c == nil)
		return nil;
	c->s = s;
	c->st = *st;
	c->st.token = keep;
	c->st.aux = c;
	if(makehold(&c->hold, s, &c->st) < 0 || seedsampler(&s->sampler, &c->st.s) < 0){
		freechooser(c);
		return nil;
	}
	s->utf.n = 0;
	return c;
}

void
freechooser(Chooser *c)
{
	if(c == nil)
		return;
	free(c->hold.p);
	free(c->text);
	free(c);
}

/* a token of the text that was not chosen */
void
heartoken(Chooser *c, int id)
{
	hearsampler(&c->s->sampler, id);
}

/* where the sampler's random numbers have come to: the seed of one that goes on */
u64int
chooserstate(Chooser *c)
{
	return c->s->sampler.state;
}

/*
 * The token that follows prev, out of logits: 1, and 2 where its text
 * came to a string to stop at; 0 where it is one that ends a text, then
 * it is only t->id.
 */
int
choosetoken(Chooser *c, float *logits, int prev, Token *t)
{
	Session *s;

	s = c->s;
	memset(t, 0, sizeof *t);
	t->logits = logits;
	t->pos = s->pos;
	t->text = "";
	t->id = sample(&s->sampler, s->k, logits);
	if(endtoken(s->m, t->id))
		return 0;
	hearsampler(&s->sampler, t->id);
	c->ntext = 0;
	if(give(s, &c->st, &c->hold, t, prev) != 0)
		return -1;
	t->text = c->text;
	t->ntext = c->ntext;
	return c->hold.stopped? 2: 1;
}

/* the text that was held back, once nothing more comes */
int
resttext(Chooser *c, Token *t)
{
	memset(t, 0, sizeof *t);
	t->id = -1;
	t->text = "";
	c->ntext = 0;
	if(leftover(c->s, &c->st, &c->hold, c->s->pos) != 0)
		return -1;
	t->text = c->text;
	t->ntext = c->ntext;
	c->hold.n = 0;
	c->hold.stopped = 0;
	c->s->utf.n = 0;
	return 0;
}

/* the logarithm of a token's probability at temperature 1; logits stay, the sampler's table does not */
float
tokenodds(Session *s, float *logits, int id)
{
	float *p;

	p = s->sampler.p;
	memmove(p, logits, s->m->shape.vocab*sizeof(float));
	s->k->softmax(p, s->m->shape.vocab);
	/* one that is too small for a float */
	if(p[id] < 1e-37f)
		return -85.5f;
	return flog(p[id]);
}

/* the template that a conversation of this model is written with; name says where it is from */
char*
modeltemplate(Model *m, Chatform *f, char **name)
{
	if(f->text == nil)
		return knownform(m, name);
	*name = f->from == nil? (char*)"its files": f->from;
	return f->text;
}

/* the token that ends a text, -1 where the vocabulary has none */
int
endingtoken(Model *m)
{
	return m->tokens == nil? -1: m->tokens->eos;
}
