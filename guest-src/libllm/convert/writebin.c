#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * llama2.c's files; bin.c says what is in them.  Version 0 has a table
 * of the rotary embedding's angles that readers pass over.  Where it
 * is not what the formula gives, a GGUF made from the file keeps it.
 */

enum {
	Magic	= 0x616b3432,
	Hdr	= 256,
	Max	= 0x7fffffff,
};

/* cosines of all positions, then sines */
static float*
angles(Model *m)
{
	float *p, f;
	vlong pos, i, half, n;

	half = m->shape.headsize/2;
	n = m->shape.ctx*half;
	p = (float*)alloc(2*n, sizeof(float));
	if(p == nil)
		return nil;
	for(pos = 0; pos < m->shape.ctx; pos++)
		for(i = 0; i < half; i++){
			f = (float)pos * m->freq[i];
			p[pos*half + i] = (float)fcos((double)f);
			p[n + pos*half + i] = (float)fsin((double)f);
		}
	return p;
}

/* the .bin's own table, unless it is the usual one */
int
oddtable(Convert *v)
{
	Tensor *t;
	float *p, *q;
	vlong n;
	Source *f;

	if(strcmp(v->s->version, "llama2.c version 0") != 0)
		return 0;
	t = findtensor(v->s, "output_norm.weight");
	n = v->m->shape.ctx * v->m->shape.headsize;
	f = v->s->src[0];
	q = angles(v->m);
	p = nil;
	if(q != nil && t != nil && seeksource(f, t->off + t->size) == 0)
		p = (float*)loadsource(f, n, 4);
	if(p == nil){
		free(q);
		return -1;
	}
	leword((uchar*)p, n);
	if(memcmp(p, q, n*4) != 0)
		v->table = p;
	else
		free(p);
	free(q);
	return 0;
}

static int
writebuf(Writer *w, Buf *b, char *name)
{
	int r;

	r = endbuf(b, name);
	if(r == 0)
		r = writebytes(w, b->p, b->n);
	free(b->p);
	return r;
}

static int
table(Convert *v, Writer *w)
{
	Key *k;
	float *p;
	Buf b;
	vlong i, n;

	n = v->m->shape.ctx * v->m->shape.headsize;
	k = findkey(v->s, "llama2.c.rope_table");
	if(k != nil && k->type == Varray && k->etype == Vf32 && k->n == n)
		return writebytes(w, k->str.s, k->str.n);
	if(strcmp(v->s->format, "bin") == 0 && oddtable(v) < 0)
		return -1;
	p = v->table != nil? v->table: angles(v->m);
	if(p == nil){
		werrstr("%s: %r", v->s->name);
		return -1;
	}
	memset(&b, 0, sizeof b);
	for(i = 0; i < n; i++)
		putf(&b, p[i]);
	if(p != v->table)
		free(p);
	return writebuf(w, &b, v->s->name);
}

static int
header(Convert *v, Writer *w)
{
	Shape *h;
	Buf b;

	h = &v->m->shape;
	memset(&b, 0, sizeof b);
	if(v->version > 0){
		put4(&b, Magic);
		put4(&b, v->version);
	}
	put4(&b, h->dim);
	put4(&b, h->hidden);
	put4(&b, h->nlayer);
	put4(&b, h->nhead);
	put4(&b, h->nkvhead);
	put4(&b, v->version == 0 && !h->shared? 0-h->vocab: h->vocab);
	put4(&b, h->ctx);
	if(v->version > 0)
		put1(&b, h->shared);
	if(v->version == 2)
		put4(&b, v->group);
	while(v->version > 0 && b.n < Hdr && !b.failed)
		put1(&b, 0);
	return writebuf(w, &b, v->s->name);
}

/* what a Llama may have and a .bin has no place for */
static int
expressible(Convert *v)
{
	Tensor *t;
	Config *c;
	char *what;
	vlong i, k;

	c = &v->m->conf;
	what = nil;
	if(v->m->shape.qdim != v->m->shape.dim)
		what = "heads that are not the width's parts";
	else if(c->rot != v->m->shape.headsize)
		what = "heads that turn in part";
	else if(c->scaling != nil || v->m->factors != nil)
		what = "a rotary scaling";
	if(what != nil){
		werrstr("%s: %s, for which a .bin has no place", v->s->name, what);
		return -1;
	}
	for(i = 0; i < v->s->ntensor; i++){
		t = &v->s->tensor[i];
		if(t->used != 2)
			continue;
		for(k = 0; k < v->nout; k++)
			if(v->out[k].t[0] == t)
				break;
		if(k == v->nout){
			werrstr("%s: tensor '%.50s', for which a .bin has no place", v->s->name, t->name.s);
			return -1;
		}
	}
	return 0;
}

int
writebin(Convert *v, Writer *w)
{
	vlong i;

	if(expressible(v) < 0 || header(v, w) < 0)
		return -1;
	for(i = 0; i < v->nout; i++){
		if(v->version == 0 && strcmp(v->out[i].name, "output.weight") == 0 && table(v, w) < 0)
			return -1;
		if(writeout(v, w, &v->out[i]) < 0)
			return -1;
	}
	if(v->version == 0 && v->m->shape.shared)
		return table(v, w);
	return 0;
}
