#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../family/load.h"
#include "../fns.h"
#include "segment.h"

/*
 * Weights in a segment that all processes share which open the same
 * file: the first one reads them into it, as they will be used, and
 * the others find them there.
 */

enum {
	Line	= 64,
	Chunk	= 1<<20,
	Samples	= 16,		/* pages of a file, to tell it from another one */
};

/* the files' lengths and dates, and some of their pages */
static int
identity(Store *s, u64int *id)
{
	Digest g;
	Source *f;
	Dir *d;
	uchar buf[Segpage];
	char text[128];
	vlong at, n;
	int i, k;

	startdigest(&g);
	for(i = 0; i < s->nsrc; i++){
		f = s->src[i];
		if(f->fd < 0 || f->n < 0){
			werrstr("%s: cannot be shared: not a file", f->name);
			return -1;
		}
		d = dirfstat(f->fd);
		if(d == nil){
			werrstr("%s: %r", f->name);
			return -1;
		}
		snprint(text, sizeof text, "%lld %lud %llud %lud ", d->length, d->mtime, d->qid.path, d->qid.vers);
		free(d);
		digest(&g, text, strlen(text));
		for(k = 0; k <= Samples; k++){
			at = f->n/Samples*k & ~(vlong)(Segpage-1);
			if(k == Samples && f->n > Segpage)
				at = f->n - Segpage;
			n = f->n - at;
			if(n > Segpage)
				n = Segpage;
			if(readat(f, buf, n, at) < 0)
				return -1;
			digest(&g, buf, n);
		}
	}
	*id = enddigest(&g);
	return 0;
}

/* where each tensor lies; the sum */
static vlong
layout(Load *l, Tensor **t, vlong *off)
{
	vlong i, at;

	at = Segpage;
	for(i = 0; i < l->s->ntensor; i++){
		off[i] = -1;
		if(t[i]->used != 2 || !infile(l, t[i]))
			continue;
		at = (at + Line-1) & ~(vlong)(Line-1);
		/* scales come after integers, and want a float's alignment */
		if(t[i]->type->kind == Kgroup)
			at += -t[i]->n & 3;
		off[i] = at;
		if(addsize(at, t[i]->size, &at) < 0)
			return -1;
	}
	return (at + Segpage-1) & ~(vlong)(Segpage-1);
}

/* what a tensor is, for the digest */
static void
describe(Digest *g, Tensor *t)
{
	char text[256];
	int i;

	snprint(text, sizeof text, "%s %s %d %lld %lld", t->role.s, t->type->name, t->how, t->n, t->size);
	digest(g, text, strlen(text));
	for(i = 0; i < t->ndim; i++){
		snprint(text, sizeof text, " %lld", t->dim[i]);
		digest(g, text, strlen(text));
	}
}

/* a tensor's bytes go by, to p where there is one */
static int
pass(Store *s, Tensor *t, uchar *p, uchar *buf, Digest *g, Head *h)
{
	Source *f;
	vlong i, n;
	uchar *to;

	f = s->src[t->src];
	if(seeksource(f, t->off) < 0)
		return -1;
	for(i = 0; i < t->size; i += n){
		n = t->size - i;
		if(n > Chunk)
			n = Chunk;
		to = p != nil? p + i: buf;
		if(readsource(f, to, n) < 0)
			return -1;
		digest(g, to, n);
		if(h != nil)
			aincl(&h->beat, 1);
	}
	return 0;
}

/* the digest of a file that is not loaded */
static int
filedigest(Load *l, Tensor **t, vlong *off, u64int *r)
{
	Digest g;
	uchar *buf;
	vlong i;
	int ok;

	buf = (uchar*)alloc(Chunk, 1);
	if(buf == nil)
		return -1;
	startdigest(&g);
	ok = 0;
	for(i = 0; i < l->s->ntensor && ok == 0; i++)
		if(off[i] >= 0){
			describe(&g, t[i]);
			/* what is put together of several files is not looked into */
			ok = t[i]->npiece < 2? pass(l->s, t[i], nil, buf, &g, nil): -1;
		}
	free(buf);
	*r = enddigest(&g);
	return ok;
}

/* a tensor to its place, as the model wants it */
static int
place(Load *l, Tensor *t, uchar *p, Digest *g, Head *h)
{
	Matrix *m;

	describe(g, t);
	m = l->bind[t->bind].m;
	if(t->npiece < 2 && (m == nil || !changes(t))){
		if(pass(l->s, t, p, nil, g, h) < 0)
			return -1;
		t->p = p;
		if(t->type->kind == Kgroup){
			if(checkfinite(l->s->src[t->src]->name, t->name.s, t->off + t->n, Kf32, p + t->n, t->size - t->n) < 0)
				return -1;
			return 0;
		}
		if(checkfinite(l->s->src[t->src]->name, t->name.s, t->off, t->type->kind, p, t->size) < 0)
			return -1;
		if(t->type->kind == Kf32)
			leword(p, t->n);
		return 0;
	}
	if(loadtensor(l->s, t) < 0)
		return -1;
	aincl(&h->beat, 1);
	digest(g, t->p, t->size);
	if(m != nil && changes(t))
		return change(l, t, m->d, m->n, p);
	memmove(p, t->p, t->size);
	if(t->mine)
		free(t->p);
	t->mine = 0;
	t->p = p;
	return 0;
}

static int
fill(Load *l, Tensor **t, vlong *off, Head *h, vlong size, u64int ident)
{
	Digest g;
	Matrix *m;
	vlong i;

	h->pid = getpid();
	h->size = size;
	h->ident = ident;
	h->weaves = l->weaves;
	markseg(h);
	startdigest(&g);
	for(i = 0; i < l->s->ntensor; i++)
		if(off[i] >= 0){
			if(place(l, t[i], (uchar*)h + off[i], &g, h) < 0)
				return -1;
			m = l->bind[t[i]->bind].m;
			if(m == nil)
				continue;
			if(changes(t[i]))
				t[i]->how = Asis;
			if(weaverows(l, m, t[i]->p) < 0)
				return -1;
		}
	h->digest = enddigest(&g);
	aswapl(&h->state, Complete);
	return 0;
}

/* is the file what is in the segment?  one that only its date tells from it is */
static int
same(Load *l, Tensor **t, vlong *off, Head *h, vlong size, u64int ident)
{
	u64int d;

	if(h->size != size)
		return 0;
	if(h->ident == ident)
		return 1;
	if(filedigest(l, t, off, &d) < 0 || d != h->digest)
		return 0;
	h->ident = ident;
	return 1;
}

static void
adopt(Load *l, Tensor **t, vlong *off, Head *h)
{
	vlong i;

	/* whatever our kernels want */
	l->weaves = h->weaves;
	for(i = 0; i < l->s->ntensor; i++)
		if(off[i] >= 0){
			t[i]->p = (uchar*)h + off[i];
			if(l->bind[t[i]->bind].m != nil && changes(t[i]))
				t[i]->how = Asis;
		}
}

static int
share(Load *l, char *name, Tensor **t, vlong *off)
{
	Head *h;
	vlong size;
	u64int ident;
	int tries, r;

	if(identity(l->s, &ident) < 0)
		return -1;
	size = layout(l, t, off);
	if(size < 0){
		werrstr("%s: the tensors' sizes overflow", l->s->name);
		return -1;
	}
	for(tries = 0; tries < 20; tries++){
		if(segexists(name)){
			r = awaitseg(name, &h);
			if(r > 0 && same(l, t, off, h, size, ident)){
				if(enough(l, 0) < 0){
					segdetach(h);
					return -1;
				}
				adopt(l, t, off, h);
				l->m->shared = (uchar*)h;
				return 0;
			}
			if(r > 0)
				segdetach(h);
			/* another file, or unfinished: those who use it keep it, without its name */
			if(segexists(name) && removeseg(name) < 0 && segexists(name)){
				werrstr("%s: shared segment %.40s: %r", l->s->name, name);
				return -1;
			}
			continue;
		}
		if(enough(l, size) < 0)
			return -1;
		r = makeseg(name, size);
		if(r < 0){
			werrstr("%s: shared segment %.40s: %r", l->s->name, name);
			return -1;
		}
		if(r == 0){
			sleep(10 + getpid() % 40);
			continue;
		}
		h = attachseg(name);
		if(h == nil && segexists(name)){
			werrstr("%s: shared segment %.40s: %r", l->s->name, name);
			removeseg(name);
			return -1;
		}
		/* if we were so slow that somebody took it for abandoned, this may be another one */
		if(h == nil || !acasl(&h->state, 0, Making)){
			if(h != nil)
				segdetach(h);
			continue;
		}
		l->m->shared = (uchar*)h;
		if(fill(l, t, off, h, size, ident) < 0){
			removeseg(name);
			return -1;
		}
		return 0;
	}
	werrstr("%s: shared segment %.40s: others make and remove it", l->s->name, name);
	return -1;
}

/* all tensors of files get their places */
int
loadshared(Load *l)
{
	Tensor **t;
	vlong *off;
	Dir *d;
	int r;

	if(l->s->path == nil){
		werrstr("%s: cannot be shared: not a file with a name", l->s->name);
		return -1;
	}
	d = dirstat("#g");
	if(d == nil){
		werrstr("%s: no global segments on this system: %r", l->s->name);
		return -1;
	}
	free(d);
	l->m->segname = sharedname(l->s->path);
	t = inorder(l->s);
	off = (vlong*)alloc(l->s->ntensor, sizeof(vlong));
	r = -1;
	if(t == nil || off == nil || l->m->segname == nil)
		werrstr("%s: %s", l->s->name, Enomem);
	else
		r = share(l, l->m->segname, t, off);
	free(t);
	free(off);
	return r;
}

void
endshare(Model *m)
{
	if(m->shared != nil)
		segdetach(m->shared);
	free(m->segname);
}

int
joinmodel(Model *m)
{
	if(m->shared == nil)
		return 0;
	if(segattach(0, m->segname, nil, 0) != (void*)m->shared){
		werrstr("%s: shared segment %.40s: %r", m->name, m->segname);
		return -1;
	}
	return 0;
}
