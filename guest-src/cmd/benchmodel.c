#include <u.h>
#include <libc.h>
#include <bio.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"
#include "limit.h"
#include "bench.h"
#include "cmd.h"

/*
 * A model's tokens.  Every sample of a token that memory bounds lies
 * between two reads of the same weights by the same proc, at most a
 * fifth of a second apart, so that what slows a machine down slows
 * both.
 */

enum {
	Npos	= 64,		/* positions of decode */
	Ntile	= 128,		/* tokens of a prompt */
	Nbatch	= 8,		/* sessions together */
	Nsame	= 8,		/* tokens that it begins with */
	Ntext	= 96,		/* positions of a text with guesses */
	Near	= 64,		/* positions of context */
	Far	= 1024,
};

#define Spell	40e6		/* ns of decode between two reads */
#define Limitops	(64LL*1000*1000)	/* operations of a sample of a limit */

struct Weights {
	Model	*m;
	Limits	*l;
	vlong	bytes;
	vlong	products;	/* multiplications of a token */
	int	quant;		/* some are integers */
};

static void
eachmatrix(Model *m, void (*fn)(void*, Matrix*), void *arg)
{
	Layer *l;
	vlong i, e;

	for(i = 0; i < m->shape.nlayer; i++){
		l = &m->layer[i];
		fn(arg, &l->q);
		fn(arg, &l->k);
		fn(arg, &l->v);
		fn(arg, &l->o);
		for(e = 0; e < m->conf.nused; e++){
			fn(arg, &l->gates[e]);
			fn(arg, &l->ups[e]);
			fn(arg, &l->downs[e]);
		}
		if(m->shape.nexpert > 0)
			continue;
		fn(arg, &l->gate);
		fn(arg, &l->up);
		fn(arg, &l->down);
	}
	fn(arg, &m->cls);
}

static vlong
matrixbytes(Matrix *w)
{
	if(w->kind == Kf32)
		return 4*w->n*w->d;
	if(w->kind == Kgroup)
		return w->n*w->d;
	return w->d*w->row;
}

static void
count(void *v, Matrix *w)
{
	Weights *c;

	c = (Weights*)v;
	c->bytes += matrixbytes(w);
	c->products += w->n*w->d;
	if(codings[w->kind].n != 0 || w->kind == Kgroup)
		c->quant = 1;
}

static void
readmatrix(void *v, Matrix *w)
{
	Weights *c;

	c = (Weights*)v;
	if(w->p != nil)
		c->l->stream(w->p, matrixbytes(w));
}

static void
readweights(Runner *r)
{
	Weights c;

	c.l = r->l;
	eachmatrix(r->s->m, readmatrix, &c);
}

typedef struct Half Half;
struct Half {
	Limits	*l;
	int	i;
	int	n;
};

static void
readpart(void *v, Matrix *w)
{
	Half *h;
	vlong from, to, all;

	h = (Half*)v;
	if(w->p == nil)
		return;
	all = matrixbytes(w)/64;
	from = all*h->i/h->n*64;
	to = all*(h->i+1)/h->n*64;
	h->l->stream(w->p + from, to - from);
}

static void
readhalf(void *v, int i, int n)
{
	Runner *r;
	Half h;

	r = (Runner*)v;
	h.l = r->l;
	h.i = i;
	h.n = n;
	eachmatrix(r->s->m, readpart, &h);
}

/* each proc its part */
static void
readtogether(Runner *r)
{
	eachproc(r->s, readhalf, r);
}

static void
peak(Runner *r)
{
	static float one[2] = { 1, 0 };

	r->l->peak(one, r->flops);
}

static void
blocks(Runner *r)
{
	r->l->blocks(r->flops/64);
}

static int
tokenat(Session *s, vlong i)
{
	return (i*7919 + 1) % s->m->shape.vocab;
}

/* one token; the position goes round */
static void
token(Runner *r)
{
	if(sessionpos(r->s) >= r->n)
		rewindsession(r->s);
	if(stepsession(r->s, tokenat(r->s, sessionpos(r->s))) == nil)
		fail("%r");
}

static void
prompt(Runner *r)
{
	int ids[Ntile];
	vlong i;

	rewindsession(r->s);
	for(i = 0; i < r->n; i++)
		ids[i] = tokenat(r->s, i);
	if(prefillsession(r->s, ids, r->n) == nil)
		fail("%r");
}

/* the products of a layer by a tile of tokens, what x is does not matter; another layer each time */
static void
tile(Runner *r)
{
	Engine *w;
	Layer *l;
	Shape *h;

	w = r->s->w;
	h = &w->m->shape;
	l = &w->m->layer[r->d++ % h->nlayer];
	w->nt = r->n;
	products(w, w->q, h->qdim, &l->q, nil, w->xb, w->wide);
	products(w, w->kb, h->kvdim, &l->k, nil, w->xb, w->wide);
	products(w, w->vb, h->kvdim, &l->v, nil, w->xb, w->wide);
	products(w, w->xb2, w->wide, &l->o, nil, w->q, h->qdim);
	products(w, w->hb, h->hidden, &l->gate, nil, w->xb, w->wide);
	products(w, w->hb2, h->hidden, &l->up, nil, w->xb, w->wide);
	products(w, w->xb2, w->wide, &l->down, nil, w->hb, h->hidden);
}

typedef struct Sessions Sessions;
struct Sessions {
	Session	*s[Nbatch];
	Feed	f[Nbatch];
	int	id[Nbatch];
};

static Sessions many;

static void
together(Runner *r)
{
	Feed *f;
	int i;

	for(i = 0; i < Nbatch; i++){
		f = &many.f[i];
		memset(f, 0, sizeof *f);
		f->s = many.s[i];
		if(sessionpos(f->s) >= r->n)
			rewindsession(f->s);
		many.id[i] = tokenat(f->s, 31*i + sessionpos(f->s));
		f->ids = &many.id[i];
		f->n = 1;
	}
	if(stepbatch(many.f, Nbatch) != Nbatch)
		fail("%r");
}

/* the token at position n-1 */
static void
lasttoken(Runner *r)
{
	cutsession(r->s, r->n - 1);
	if(stepsession(r->s, tokenat(r->s, r->n)) == nil)
		fail("%r");
}

static int
unheard(void*, Token*)
{
	return 0;
}

/* a text that repeats itself, as a bias has it */
static void
text(Runner *r)
{
	Story st;
	Bias same;
	int ids[Nsame];
	int i;

	memset(&st, 0, sizeof st);
	same.id = tokenat(r->s, 1);
	same.add = 1e6;
	for(i = 0; i < nelem(ids); i++)
		ids[i] = same.id;
	st.ids = ids;
	st.nids = nelem(ids);
	st.npos = Ntext;
	st.token = unheard;
	st.guess = r->n;
	st.draft = r->draft;
	st.s.seed = 1;
	st.s.bias = &same;
	st.s.nbias = 1;
	if(tellstory(r->s, &st) < 0)
		fail("%r");
}

static vlong
once(Runner *r)
{
	vlong t;

	do{
		t = nsec();
		r->call(r);
		t = nsec() - t;
	}while(t < 0);	/* the clock was set back */
	return t;
}

static Session*
start(Model *m, char *kernels, vlong ctx, int nproc, Session *with)
{
	Session *s;
	Setup how;

	memset(&how, 0, sizeof how);
	how.kernels = kernels;
	how.ctx = ctx < m->shape.ctx? ctx: m->shape.ctx;
	how.nproc = nproc;
	how.with = with;
	how.cache = cachename;
	s = newsession(m, &how);
	if(s == nil)
		fail("%r");
	return s;
}

static Runner*
modelrunner(char *name, int set, void (*call)(Runner*), Session *s, char *fmt, vlong n)
{
	Runner *r;
	char *e;

	r = newrunner(name, set, call);
	r->s = s;
	r->n = n;
	e = seprint(r->shape, r->shape + sizeof r->shape, "%.20s", modelname);
	seprint(e, r->shape + sizeof r->shape, fmt, n);
	return r;
}

/* the limits of the set's arithmetic, that of floats and that of integers */
static void
setlimits(int set, Session *s, Weights *c)
{
	Runner *r;
	Limits *l;

	l = setlimit(set);
	if(l == nil)
		return;
	if(c->quant && l->blocks != nil)
		r = modelrunner("blocks", set, blocks, s, "", 0);
	else
		r = modelrunner("peak", set, peak, s, "", 0);
	r->flops = Limitops/224*224;
}

/* one token after the other, between reads of what a token reads, of which the sample of a read is the mean */
static void
decodegroup(Model *m, int set, Weights *c)
{
	Session *s;
	Runner *r, *read, *first;
	vlong t, k, nr;
	int i, j;

	s = start(m, setname(set), Npos, nproc, nil);
	first = r = modelrunner("decode", set, token, s, "-pos%lld", sessionroom(s));
	r->bytes = c->bytes;
	r->flops = 2*c->products;
	read = nil;
	if(setlimit(set) != nil){
		read = modelrunner("stream", set, readweights, s, "", 0);
		read->bytes = c->bytes;
		setlimits(set, s, c);
	}
	once(r);
	once(r);
	for(k = 1, t = once(r); k*t < Spell && k < Npos; k++)
		;
	nr = k/4 + 1;
	for(i = 0; i < nsample; i++){
		first->t[i] = 0;
		if(read != nil){
			read->t[i] = 0;
			for(j = 0; j < nr; j++)
				read->t[i] += once(read);
		}
		for(j = 0; j < k; j++)
			first->t[i] += once(first);
		first->t[i] /= k;
		if(read != nil){
			for(j = 0; j < nr; j++)
				read->t[i] += once(read);
			read->t[i] /= 2*nr;
			read[1].t[i] = once(&read[1]);
		}
	}
	tellall(nsample);
	freesession(s);
}

static void
tilegroup(Model *m, int set, Weights *c)
{
	Session *s;
	Runner *r;
	Layer *l;

	if(m->shape.nexpert > 0 || m->layer[0].gate.d == 0)
		fail("%s: no layer with gate, up and down: tile has nothing to multiply", modelname);
	s = start(m, setname(set), Ntile, 1, nil);
	r = modelrunner("tile", set, prompt, s, "-n%lld", sessionroom(s));
	once(r);
	r->call = tile;
	l = &m->layer[0];
	r->flops = 2*r->n*(l->q.n*l->q.d + l->k.n*l->k.d + l->v.n*l->v.d + l->o.n*l->o.d
		+ l->gate.n*l->gate.d + l->up.n*l->up.d + l->down.n*l->down.d);
	setlimits(set, s, c);
	measure();
	freesession(s);
}

static void
promptgroup(Model *m, int set, Weights *c)
{
	Session *s;
	Runner *r;

	s = start(m, setname(set), Ntile, nproc, nil);
	r = modelrunner("prompt", set, prompt, s, "-n%lld", sessionroom(s));
	r->per = r->n;
	r->flops = 2*(c->products - m->cls.n*m->cls.d);
	setlimits(set, s, c);
	measure();
	freesession(s);
}

static void
batchgroup(Model *m, int set, Weights *c)
{
	Runner *r;
	int i;

	for(i = 0; i < Nbatch; i++)
		many.s[i] = start(m, setname(set), Npos, nproc, i == 0? nil: many.s[0]);
	r = modelrunner("one", set, token, many.s[0], "", sessionroom(many.s[0]));
	r->flops = 2*c->products;
	r = modelrunner("batch", set, together, many.s[0], "-s8", sessionroom(many.s[0]));
	r->per = Nbatch;
	r->flops = 2*c->products;
	setlimits(set, many.s[0], c);
	measure();
	for(i = Nbatch; --i >= 0;)
		freesession(many.s[i]);
}

/* with one proc and with two: a prompt, a token, reading alone */
static void
procsgroup(Model *m, int set, Weights *c)
{
	Session *s[2];
	Runner *r;
	int i;

	for(i = 0; i < 2; i++){
		s[i] = start(m, setname(set), Ntile, i+1, nil);
		r = modelrunner("prompt", set, prompt, s[i], i == 0? (char*)"-n%lld-j1": (char*)"-n%lld-j2", sessionroom(s[i]));
		r->per = r->n;
	}
	for(i = 0; i < 2; i++){
		if(setlimit(set) != nil){
			r = modelrunner("stream", set, readtogether, s[i], i == 0? (char*)"-j1": (char*)"-j2", 0);
			r->bytes = c->bytes;
		}
		r = modelrunner("decode", set, token, s[i], i == 0? (char*)"-j1": (char*)"-j2", Npos);
		r->bytes = c->bytes;
	}
	measure();
	freesession(s[1]);
	freesession(s[0]);
}

/* one proc against as many as the library chooses */
static void
chosengroup(Model *m, int set, Weights *c)
{
	Session *s[2];
	Runner *r;
	int i;

	for(i = 0; i < 2; i++){
		s[i] = start(m, setname(set), Npos, i == 0? 1: (int)Choose, nil);
		r = modelrunner("chosen", set, token, s[i], i == 0? (char*)"-one": (char*)"-best", sessionroom(s[i]));
		r->bytes = c->bytes;
	}
	measure();
	freesession(s[1]);
	freesession(s[0]);
}

static void
readcache(Runner *r)
{
	vlong i;

	for(i = 0; i < r->s->nblock; i++)
		if(r->s->block[i] != nil)
			r->l->stream(r->s->block[i]->p, blocksize(r->s->m, r->s->row, r->s->step));
}

static void
contextgroup(Model *m, int set, Weights*)
{
	Session *s, *two;
	Runner *r, *far;
	int *ids;
	vlong i, n;

	s = start(m, setname(set), Far, nproc, nil);
	n = sessionroom(s);
	if(n < 2*Near)
		fail("%s: a context of %lld, expected at least %d for context", modelname, n, 2*Near);
	ids = (int*)malloc(n*sizeof(int));
	if(ids == nil)
		fail("%r");
	for(i = 0; i < n-1; i++)
		ids[i] = tokenat(s, i);
	if(prefillsession(s, ids, n-1) == nil)
		fail("%r");
	free(ids);
	r = modelrunner("context", set, lasttoken, s, "-pos%lld", Near);
	far = modelrunner("context", set, lasttoken, s, "-pos%lld", n);
	far->bytes = 2*m->shape.nlayer*m->shape.nkvhead*s->row*n;
	r->bytes = 2*m->shape.nlayer*m->shape.nkvhead*s->row*Near;
	/* a session of its own, which the near token's does not cut short */
	far->s = forksession(s);
	if(far->s == nil)
		fail("%r");
	if(setlimit(set) != nil){
		r = modelrunner("stream", set, readcache, far->s, "-cache", 0);
		r->bytes = far->s->nblock*blocksize(m, s->row, s->step);
	}
	two = far->s;
	measure();
	freesession(two);
	freesession(s);
}

/* guesses that are looked up in the text, those of a draft, and none */
static void
guessgroup(Model *m, int set, Weights*)
{
	Session *s, *d;
	Model *draft;
	Runner *r;

	if(findtokens(m, modelfile) < 0)
		fail("guess: %r");
	draft = nil;
	d = nil;
	s = start(m, setname(set), Ntext, nproc, nil);
	r = modelrunner("guess", set, text, s, "-L%lld", 0);
	r->per = sessionroom(s);
	r = modelrunner("guess", set, text, s, "-L%lld", nguess);
	r->per = sessionroom(s);
	if(draftfile != nil){
		draft = openmodel(draftfile);
		if(draft == nil)
			fail("-D: %r");
		d = start(draft, setname(set), Ntext, nproc, nil);
		r = modelrunner("guess", set, text, s, "-D%lld", nguess);
		r->per = sessionroom(s);
		r->draft = d;
	}
	measure();
	freesession(d);
	closemodel(draft);
	freesession(s);
}

Modelgroup modelgroups[] = {
	{ "decode", decodegroup },
	{ "tile", tilegroup },
	{ "prompt", promptgroup },
	{ "batch", batchgroup },
	{ "procs", procsgroup },
	{ "chosen", chosengroup },
	{ "context", contextgroup },
	{ "guess", guessgroup },
	{ nil, nil },
};

/* a group of measurements of a model, in a set */
void
measuremodel(Modelgroup *g, Model *m, int set)
{
	Weights c;

	memset(&c, 0, sizeof c);
	c.m = m;
	eachmatrix(m, count, &c);
	g->measure(m, set, &c);
}
