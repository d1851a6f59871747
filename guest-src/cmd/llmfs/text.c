#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* what is told of the pool and its models; with the house, but for the vocabulary */

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

static int
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

static int
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

static int
vocabulary(Buf *b, Model *m)
{
	vlong i, n;

	n = modelshape(m)->vocab;
	for(i = 0; i < n; i++)
		if(bprint(b, "%lld ", i) < 0 || piece(b, m, i) < 0 || put(b, "\n", 1) < 0)
			return -1;
	return 0;
}

/* a model's vocabulary is made once, without the house: nothing of the model changes */
static int
withvocab(Pooled *m)
{
	Buf b;
	int had, r;

	latch(&house);
	had = m->vocab.n > 0 || m->state != Mready;
	if(!had)
		usemodel(m);
	unlatch(&house);
	if(had)
		return 0;
	memset(&b, 0, sizeof b);
	r = vocabulary(&b, m->m);
	latch(&house);
	leavemodel(m);
	if(r == 0 && m->vocab.n == 0){
		m->vocab = b;
		memset(&b, 0, sizeof b);
	}
	unlatch(&house);
	freebuf(&b);
	return r;
}

/* a read of one of a model's files; without the house */
void
readmodel(Fcall *f, Req *r, Fid *fid)
{
	Buf b;
	char err[ERRMAX];
	int ok;

	ok = 0;
	if(fid->type == Qmvocab)
		ok = withvocab(fid->m);
	else if(f->offset == 0 || !fid->snapped){
		memset(&b, 0, sizeof b);
		latch(&house);
		ok = fid->type == Qminfo? modelinfo(&b, fid->m): templateof(&b, fid->m);
		unlatch(&house);
		freebuf(&fid->snap);
		fid->snap = b;
		fid->snapped = 1;
	}
	if(ok < 0){
		rerrstr(err, sizeof err);
		refuse(r, err);
	}else if(fid->type == Qmvocab)
		answerdata(r, fid->m->vocab.p, fid->m->vocab.n, f->offset, f->count);
	else
		answerdata(r, fid->snap.p, fid->snap.n, f->offset, f->count);
}
