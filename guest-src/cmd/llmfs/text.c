#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* what the files say that tell of something; with the house, but for the vocabulary */

static char*
stateof(Pooled *m)
{
	return m->state == Mready? (char*)"ready": m->state == Mloading? (char*)"loading": (char*)"unloaded";
}

int
poolinfo(Buf *b)
{
	Pooled *m;
	int r;

	r = bprint(b, "models %d of %lld\n", pool.nmodel, pool.maxmodel);
	r |= bprint(b, "bytes %lld of %lld models %lld sessions %lld\n", pool.bytes + pool.kvbytes, pool.maxbytes, pool.bytes, pool.kvbytes);
	r |= bprint(b, "sessions %d of %lld running %d waiting %d\n", nsess, pool.maxsess, nrunning, nwaiting);
	r |= bprint(b, "connections %d of %d\n", nconn, Maxconn);
	r |= bprint(b, "tokens %lld speed %.2f\n", ntokens, rate);
	for(m = pool.m; m != nil; m = m->next)
		r |= bprint(b, "model %s %s %s %q bytes %lld sessions %d active %d used %ld\n", m->name, stateof(m),
			m->state == Mready? modelshape(m->m)->family: (char*)"-", m->state == Mready? modelshape(m->m)->type: (char*)"-", m->bytes, m->nsess, m->active, m->used);
	return r;
}

int
poolctl(Buf *b)
{
	return bprint(b, "limit %lld %lld\nsessions %lld\nidle %lld\nperuser %lld %lld %lld\ndefault %s\ndebug %s\n",
		pool.maxmodel, pool.maxbytes, pool.maxsess, pool.idle, pool.usersess, pool.usertokens, pool.userctx,
		pool.def != nil? pool.def->name: (char*)"-", debug? "on": "off");
}

static char*
doing(Sess *s)
{
	if(!s->busy)
		return "idle";
	if(s->cur == nil || s->cur->state == Gended)
		return "preparing";
	return s->cur->state == Gqueued? (char*)"waiting": (char*)"running";
}

int
sessinfo(Buf *b, Sess *s)
{
	Settings *t;
	Gen *g;
	double d;
	int r, i;

	t = &s->set;
	r = bprint(b, "session %lld\nowner %s\nstate %s\nmodel %s\n", s->id, s->owner->name, s->closed? (char*)"ended": doing(s),
		s->m != nil? s->m->name: s->mname != nil? s->mname: (char*)"-");
	r |= bprint(b, "temp %g\ntopp %g\ntopk %lld\nminp %g\npenalties %g %g %g\nseed %llud\nsteps %lld\n", t->s.temp, t->s.topp, t->s.topk,
		t->s.minp, t->s.repeat, t->s.presence, t->s.frequency, t->s.seed, t->steps);
	for(i = 0; i < t->nstop; i++)
		r |= bprint(b, "stop %q\n", t->stop[i]);
	if(t->system != nil)
		r |= bprint(b, "system %q\n", t->system);
	r |= bprint(b, "chat %s\nraw %s\nkv %s\ndraft none\n", t->chat? "on": "off", t->raw? "on": "off", t->cache);
	r |= bprint(b, "context %lld\nposition %lld\nbytes %lld\nprompt %lld\n", s->m != nil? s->ctx: t->ctx, s->pos + s->nfeed - s->fed,
		s->size, s->prompt.n);
	g = s->cur;
	if(g != nil){
		d = 0;
		if(g->first != 0)
			d = ((g->state == Gended? g->ended: nsec()) - g->first)/1e9;
		r |= bprint(b, "tokens %lld\nspeed %.2f\n", g->ntoken, d > 0 && g->ntoken > 1? (g->ntoken-1)/d: 0.0);
	}
	if(s->err[0] != 0)
		r |= bprint(b, "error %s\n", s->err);
	return r;
}

int
modelinfo(Buf *b, Pooled *m)
{
	Shape *h;
	int r;

	r = bprint(b, "name %s\nstate %s\n", m->name, stateof(m));
	if(m->state != Mready)
		return r;
	h = modelshape(m->m);
	r |= bprint(b, "file %s\nfamily %s\ntype %s\nbytes %lld\nweights %lld\n", m->path, h->family, h->type, m->bytes, h->nweight);
	r |= bprint(b, "dim %lld\nhidden %lld\nlayers %lld\nheads %lld %lld\nvocabulary %lld\ncontext %lld\ntokenizer %s\n",
		h->dim, h->hidden, h->nlayer, h->nhead, h->nkvhead, h->vocab, h->ctx, m->tokens);
	r |= bprint(b, "sessions %d\nactive %d\nused %ld\n", m->nsess, m->active, m->used);
	return r;
}

int
templateof(Buf *b, Pooled *m)
{
	char *s, *name;

	if(m->state != Mready)
		return 0;
	s = modeltemplate(m->m, &m->form, &name);
	return s == nil? 0: put(b, s, strlen(s));
}

/* one line's worth: what would not be seen, and no UTF-8, as \xHH */
int
piece(Buf *b, Model *m, int id)
{
	char *p;
	Rune u;
	int i, k, n, r;

	n = tokenpiece(m, id, &p);
	r = 0;
	for(i = 0; i < n && r == 0; i += k){
		u = p[i] & 0xff;
		k = 1;
		if(u >= Runeself){
			u = Runeerror;
			if(complete(p + i, n - i))
				k = chartorune(&u, p + i);
		}
		if(u < ' ' || u == 0x7f || u == '\\' || u == Runeerror && k == 1)
			r = bprint(b, "\\x%.2ux", p[i] & 0xff);
		else
			r = put(b, p + i, k);
	}
	return r;
}

int
vocabulary(Buf *b, Model *m)
{
	vlong i, n;

	n = modelshape(m)->vocab;
	for(i = 0; i < n; i++)
		if(bprint(b, "%lld ", i) < 0 || piece(b, m, i) < 0 || put(b, "\n", 1) < 0)
			return -1;
	return 0;
}
