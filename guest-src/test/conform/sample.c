#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "../../libllm/llm.h"
#include "../../../plan9/gen/gen.h"
#include "dat.h"
#include "fns.h"

/*
 * Tokens that are drawn, again and again: how often each came, or each
 * sequence of them.  The host knows how often they should.
 */

enum {
	Every	= 16,	/* draws of a seed */
	Maxprompt	= 64,
	Maxkeep	= 8,	/* tokens that a story may be of */
	Maxtokens	= 8,
	Maxoutcomes	= 4096,
};

#define Likelier	80.0f	/* are those than all others, of which none is ever drawn */
#define Never	-1000.0f

/* a model with what draws of it */
typedef struct Drawer Drawer;
struct Drawer {
	Model	*m, *draft;
	Session	*s, *d;
	Story	st;
	vlong	draws;
	int	*count;
	/* of a story */
	int	keep[Maxkeep];
	int	nkeep;
	vlong	tokens;
	vlong	n;	/* drawn so far */
	vlong	outcome;
};

static int
real(Case *c, char *name, float *f)
{
	char *s, *e;

	s = attr(c, name);
	if(s == nil)
		return -1;
	*f = (float)strtod(s, &e);
	if(e == s || *e != 0){
		werrstr("'%s' is '%s', expected a number", name, s);
		return -1;
	}
	return 0;
}

/* seeds that have nothing to do with each other (splitmix64) */
static u64int
seedof(vlong i)
{
	u64int z;

	z = (u64int)(i+1) * 0x9E3779B97F4A7C15ULL;
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9ULL;
	z = (z ^ z>>27) * 0x94D049BB133111EBULL;
	z ^= z>>31;
	return z == 0? 1: z;
}

static Session*
session(Case *c, Model *m)
{
	Setup setup;

	memset(&setup, 0, sizeof setup);
	setup.kernels = c->k->name;
	setup.nproc = c->procs;
	return newsession(m, &setup);
}

static void
ends(Drawer *w)
{
	freesession(w->d);
	freesession(w->s);
	closemodel(w->draft);
	closemodel(w->m);
	free(w->count);
}

static int
starts(Case *c, Drawer *w, vlong outcomes)
{
	Sampling *how;
	char *name, *tokens;

	name = attr(c, "model");
	tokens = attr(c, "tokenizer");
	how = &w->st.s;
	if(name == nil || tokens == nil || number(c, "draws", &w->draws) < 0 || number(c, "topk", &how->topk) < 0)
		return -1;
	if(real(c, "temp", &how->temp) < 0 || real(c, "topp", &how->topp) < 0 || real(c, "minp", &how->minp) < 0)
		return -1;
	w->count = (int*)mallocz(outcomes*sizeof(int), 1);
	if(w->count == nil){
		werrstr("no memory for %lld counts", outcomes);
		return -1;
	}
	w->m = openmodel(name);
	if(w->m == nil || opentokens(w->m, tokens) < 0)
		return -1;
	w->s = session(c, w->m);
	return w->s == nil? -1: 0;
}

/* draws tokens out of logits[vocab], of which n can come */
static int
drawtokens(Drawer *w, float *logits, vlong n)
{
	Chooser *c;
	Token t;
	vlong i;

	c = nil;
	for(i = 0; i < w->draws; i++){
		if(i%Every == 0){
			freechooser(c);
			w->st.s.seed = seedof(i);
			c = newchooser(w->s, &w->st);
			if(c == nil)
				return -1;
		}
		if(choosetoken(c, logits, 0, &t) < 0){
			freechooser(c);
			return -1;
		}
		if(t.id < 0 || t.id >= n){
			werrstr("token %d was drawn, expected one of %lld", t.id, n);
			freechooser(c);
			return -1;
		}
		w->count[t.id]++;
	}
	freechooser(c);
	return 0;
}

int
runsample(Case *c, Record *r)
{
	Drawer w;
	Buf *b;
	float *logits;
	vlong n, vocab, i, t;
	int ret;

	memset(&w, 0, sizeof w);
	if(dimension(c, "n", &n) < 0)
		return -1;
	b = inputbuf(c, Rfirst, n, 0);
	if(b == nil)
		return -1;
	ret = -1;
	logits = nil;
	if(starts(c, &w, n) < 0)
		goto out;
	vocab = modelshape(w.m)->vocab;
	if(n < 1 || n > vocab){
		werrstr("%lld tokens, expected 1 to the model's %lld", n, vocab);
		goto out;
	}
	logits = (float*)malloc(vocab*sizeof(float));
	if(logits == nil){
		werrstr("no memory for %lld logits", vocab);
		goto out;
	}
	for(i = 0; i < vocab; i++)
		logits[i] = i < n? b->p[i]: Never;
	t = nsec();
	clearflags();
	ret = drawtokens(&w, logits, n);
	r->flags = collectflags();
	r->ns = nsec() - t;
	if(ret == 0 && memcmp(logits, b->p, n*sizeof(float)) != 0){
		werrstr("the logits were changed");
		ret = -1;
	}
	if(ret == 0)
		ret = addtensor(r, "counts", Tint32, w.count, n);
out:
	free(logits);
	ends(&w);
	return ret;
}

/* a token of the story, which makes its outcome's number */
static int
heard(void *v, Token *t)
{
	Drawer *w;
	int i;

	w = (Drawer*)v;
	if(t->given || t->id < 0)
		return 0;
	for(i = 0; i < w->nkeep && w->keep[i] != t->id; i++)
		;
	if(i == w->nkeep){
		werrstr("token %d was drawn, expected one of those that are kept", t->id);
		return -1;
	}
	w->outcome = w->outcome*w->nkeep + i;
	w->n++;
	return w->n == w->tokens;
}

static int
words(char *s)
{
	int n;

	for(n = 0; *s != 0; s++)
		if(*s != ' ' && (s[1] == ' ' || s[1] == 0))
			n++;
	return n;
}

/* how many numbers an attribute has, which go to id[max] */
static int
numbers(Case *c, char *name, int *id, int max)
{
	char *s;
	int n;

	s = attr(c, name);
	if(s == nil)
		return -1;
	n = words(s);
	if(n < 1 || n > max){
		werrstr("'%s' has %d numbers, expected 1 to %d", name, n, max);
		return -1;
	}
	return idsof(c, name, id, n) < 0? -1: n;
}

int
runguess(Case *c, Record *r)
{
	Drawer w;
	Bias bias[Maxkeep];
	char *draft;
	vlong outcomes, i, right, wrong, t;
	s32int both[2];
	int ids[Maxprompt], n, ret;

	memset(&w, 0, sizeof w);
	draft = attr(c, "draft");
	if(draft == nil || number(c, "guess", &w.st.guess) < 0 || number(c, "tokens", &w.tokens) < 0)
		return -1;
	n = numbers(c, "ids", ids, Maxprompt);
	w.nkeep = numbers(c, "keep", w.keep, Maxkeep);
	if(n < 0 || w.nkeep < 0)
		return -1;
	if(w.tokens < 1 || w.tokens > Maxtokens){
		werrstr("%lld tokens, expected 1 to %d", w.tokens, Maxtokens);
		return -1;
	}
	outcomes = 1;
	for(i = 0; i < w.tokens && outcomes <= Maxoutcomes; i++)
		outcomes *= w.nkeep;
	if(outcomes > Maxoutcomes){
		werrstr("more than %d outcomes", Maxoutcomes);
		return -1;
	}
	for(i = 0; i < w.nkeep; i++){
		bias[i].id = w.keep[i];
		bias[i].add = Likelier;
	}
	ret = -1;
	if(starts(c, &w, outcomes) < 0)
		goto out;
	if(strcmp(draft, "none") != 0){
		w.draft = openmodel(draft);
		if(w.draft == nil)
			goto out;
		w.d = session(c, w.draft);
		if(w.d == nil)
			goto out;
	}
	w.st.ids = ids;
	w.st.nids = n;
	w.st.s.bias = bias;
	w.st.s.nbias = w.nkeep;
	w.st.draft = w.d;
	w.st.token = heard;
	w.st.aux = &w;
	right = 0;
	wrong = 0;
	t = nsec();
	clearflags();
	for(i = 0; i < w.draws; i++){
		w.st.s.seed = seedof(i);
		w.n = 0;
		w.outcome = 0;
		if(tellstory(w.s, &w.st) < 0)
			goto out;
		if(w.n != w.tokens){
			werrstr("a story of %lld tokens, expected %lld", w.n, w.tokens);
			goto out;
		}
		w.count[w.outcome]++;
		right += w.st.right;
		wrong += w.st.guessed - w.st.right;
	}
	r->flags = collectflags();
	r->ns = nsec() - t;
	ret = addtensor(r, "counts", Tint32, w.count, outcomes);
	both[0] = right > 0;
	both[1] = wrong > 0;
	if(ret == 0 && w.st.guess > 0)
		ret = addtensor(r, "guessed", Tint32, both, 2);
out:
	ends(&w);
	return ret;
}
