#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * Tensors from the old file into the new one, row after row: no more
 * than one of the old file's tensors is in memory.
 */

typedef struct Job Job;
struct Job {
	Convert	*v;
	Writer	*w;
	Out	*o;
	Tensor	*t;
	float	*x;	/* a row */
	uchar	*p;	/* a row, as it is stored */
	float	*g;	/* a group */
	float	*scale;	/* [n/group] */
	vlong	ng;	/* elements of g */
	vlong	nscale;
};

/* where a row lies, of those in plain order */
static vlong
lies(Convert *v, Out *o, int how, vlong i)
{
	Shape *h;
	vlong hs, r, rot;

	h = &v->m->shape;
	hs = h->headsize;
	r = i % hs;
	if(how == Rheads3)
		return (i/hs % h->nhead * 3 + i/hs / h->nhead)*hs + r;
	rot = v->m->conf.rot;
	if(how != Rpairs || i >= o->headrows || r >= rot)
		return i;
	return i - r + (r < rot/2? 2*r: 2*(r - rot/2) + 1);
}

/* and back */
static vlong
plain(Convert *v, Out *o, int how, vlong i)
{
	Shape *h;
	vlong hs, r, rot;

	h = &v->m->shape;
	hs = h->headsize;
	r = i % hs;
	if(how == Rheads3)
		return (i/hs % 3 * h->nhead + i/hs / 3)*hs + r;
	rot = v->m->conf.rot;
	if(how != Rpairs || i >= o->headrows || r >= rot)
		return i;
	return i - r + (r%2 == 0? r/2: rot/2 + r/2);
}

static vlong
source(Job *j, vlong i)
{
	Out *o;

	o = j->o;
	if(o->srcrows == o->dstrows)
		return i;
	return lies(j->v, o, o->srcrows, plain(j->v, o, o->dstrows, i));
}

static void
floats(Job *j, vlong row, float *x)
{
	Tensor *t;
	Out *o;
	vlong i, e, k;
	u32int u;
	float f;

	t = j->t;
	o = j->o;
	if(t->type->kind == Kgroup){
		for(i = 0; i < o->cols; i++){
			e = row*o->cols + i;
			k = t->n + e/t->group*4;
			u = le32(t->p + k);
			memmove(&f, &u, 4);
			x[i] = (float)(s8int)t->p[e] * f;
		}
	}else if(o->srcturned)
		for(i = 0; i < o->cols; i++){
			e = i*o->rows + row;
			if(t->type->kind == Kf32)
				memmove(x+i, t->p + e*4, 4);
			else
				portdequant(x+i, t->type->kind, t->p + e*t->type->size, 1);
		}
	else if(t->type->kind == Kf32)
		memmove(x, t->p + row*o->cols*4, o->cols*4);
	else
		portdequant(x, t->type->kind, t->p + row*(o->cols/t->type->block*t->type->size), o->cols);
	for(i = 0; i < o->cols && o->add != 0; i++)
		x[i] += o->add;
}

static int
toolarge(Job *j, vlong row, vlong i)
{
	werrstr("%s: tensor '%.50s' is %g at row %lld, element %lld, too large for %s", j->v->s->name,
		j->t->name.s, (double)j->x[i], row, i, j->o->type->name);
	return -1;
}

/* as export.py of llama2.c has them: to nearest even, by the scale itself */
static int
group(Job *j)
{
	float max, f, d;
	vlong i;
	int q;
	uchar c;
	u32int u;

	max = 0;
	for(i = 0; i < j->o->group; i++){
		f = j->g[i];
		if(f < 0)
			f = 0-f;
		if(f > max)
			max = f;
	}
	d = max/127.0f;
	for(i = 0; i < j->o->group; i++){
		q = 0;
		if(d > 0){
			f = j->g[i]/d;
			f += 12582912.0f;
			memmove(&u, &f, 4);
			q = (int)(u & 0x7fffff) - 0x400000;
		}
		if(q > 127)
			q = 127;
		if(q < -127)
			q = -127;
		c = q;
		if(writebytes(j->w, &c, 1) < 0)
			return -1;
	}
	j->scale[j->nscale++] = d;
	j->ng = 0;
	return 0;
}

static int
putrow(Job *j, vlong row)
{
	Out *o;
	vlong i, bad;

	o = j->o;
	if(o->type == &grouptype){
		for(i = 0; i < o->cols; i++){
			j->g[j->ng++] = j->x[i];
			if(j->ng == o->group && group(j) < 0)
				return -1;
		}
		return 0;
	}
	bad = -1;
	if(pack(o->type->kind, j->x, o->cols, j->p, &bad) < 0)
		return bad < 0? -1: toolarge(j, row, bad);
	return writebytes(j->w, j->p, o->cols/o->type->block*o->type->size);
}

/* [rows][cols] as [cols][rows] */
static int
turned(Job *j)
{
	Out *o;
	float *all, x;
	vlong i, k, bad;
	uchar b[8];
	int r;

	o = j->o;
	all = (float*)alloc(o->rows*o->cols, sizeof(float));
	if(all == nil){
		werrstr("%s: %r", j->v->s->name);
		return -1;
	}
	r = 0;
	for(i = 0; i < o->rows; i++)
		floats(j, source(j, i), all + i*o->cols);
	for(k = 0; k < o->cols && r == 0; k++)
		for(i = 0; i < o->rows && r == 0; i++){
			x = all[i*o->cols + k];
			j->x[0] = x;
			if(pack(o->type->kind, &x, 1, b, &bad) < 0)
				r = toolarge(j, i, 0);
			else
				r = writebytes(j->w, b, o->type->size);
		}
	free(all);
	return r;
}

/* a line on how far it has come, each second after the first */
static int
goingon(Convert *v, vlong n)
{
	long now;

	v->done += n;
	if(stopped(v->c)){
		werrstr("interrupted");
		return -1;
	}
	if(v->c->progress == nil)
		return 0;
	now = time(0);
	if(v->began == 0)
		v->began = now;
	if(now - v->began > 1 && now != v->told){
		v->told = now;
		v->c->progress(v->c->aux, v->done, v->all);
	}
	return 0;
}

static int
eachrow(Job *j)
{
	Out *o;
	Tensor *t;
	vlong i, row, size, n, done;

	o = j->o;
	t = j->t;
	if(o->dstturned)
		return turned(j);
	size = o->cols/o->type->block*o->type->size;
	if(o->type == t->type && o->type == &grouptype && o->group == t->group && o->srcrows == o->dstrows)
		return writebytes(j->w, t->p, t->size);
	done = 0;
	for(i = 0; i < o->rows; i++){
		row = source(j, i);
		if(o->type == t->type && !o->srcturned && o->add == 0 && o->type != &grouptype){
			n = writebytes(j->w, t->p + row*size, size);
		}else{
			floats(j, row, j->x);
			n = putrow(j, i);
		}
		if(n < 0)
			return -1;
		done += size;
		if(done >= 1<<20){
			if(goingon(j->v, done) < 0)
				return -1;
			done = 0;
		}
	}
	return goingon(j->v, done);
}

/* the rows of t that o wants, or all of them */
static int
load(Convert *v, Out *o, Tensor *t)
{
	vlong row, left;

	if(o->from > 0 || o->rows*o->cols < t->n){
		if(t->type->kind == Kgroup || t->npiece > 1){
			werrstr("%s: tensor '%.50s' cannot be taken apart", v->s->name, t->name.s);
			return -1;
		}
		row = o->cols/t->type->block*t->type->size;
		t->off += o->from*row;
		t->size = o->rows*row;
		t->n = o->rows*o->cols;
	}
	left = memoryleft();
	if(left >= 0 && t->size > left && v->s->src[t->src]->fd >= 0){
		werrstr("%s: tensor '%.50s' needs %lld bytes of memory, and %lld are left", v->s->name, t->name.s,
			t->size, left);
		return -1;
	}
	return loadtensor(v->s, t);
}

static int
computed(Convert *v, Writer *w, Out *o)
{
	uchar b[4];
	vlong i, bad;

	for(i = 0; i < o->n; i++)
		if(pack(Kf32, o->made + i, 1, b, &bad) < 0 || writebytes(w, b, 4) < 0)
			return -1;
	return goingon(v, o->size);
}

int
writeout(Convert *v, Writer *w, Out *o)
{
	Job j;
	Tensor t;
	int i, r;
	vlong k;
	u32int u;
	uchar b[4];

	if(o->made != nil)
		return computed(v, w, o);
	memset(&j, 0, sizeof j);
	j.v = v;
	j.w = w;
	j.o = o;
	j.x = (float*)alloc(o->cols + 1, sizeof(float));
	j.p = (uchar*)alloc(o->cols + 1, sizeof(float));
	if(o->type == &grouptype){
		j.g = (float*)alloc(o->group, sizeof(float));
		j.scale = (float*)alloc(o->n/o->group, sizeof(float));
	}
	r = 0;
	if(j.x == nil || j.p == nil || o->type == &grouptype && (j.g == nil || j.scale == nil)){
		werrstr("%s: %r", v->s->name);
		r = -1;
	}
	for(i = 0; i < o->nt && r == 0; i++){
		t = *o->t[i];
		t.p = nil;
		t.mine = 0;
		j.t = &t;
		r = load(v, o, &t);
		if(r == 0)
			r = eachrow(&j);
		if(t.mine)
			free(t.p);
	}
	for(k = 0; k < j.nscale && r == 0; k++){
		memmove(&u, &j.scale[k], 4);
		b[0] = u;
		b[1] = u>>8;
		b[2] = u>>16;
		b[3] = u>>24;
		r = writebytes(w, b, 4);
	}
	free(j.x);
	free(j.p);
	free(j.g);
	free(j.scale);
	return r;
}

/* all of them, each at its offset from here */
int
writeouts(Convert *v, Writer *w, vlong align)
{
	static uchar zeros[64];
	vlong i, begin, pad;

	begin = w->off;
	for(i = 0; i < v->nout; i++){
		if(w->off - begin != v->out[i].off){
			werrstr("%s: '%.50s' is at %lld of the data, expected %lld", shortname(w->name), v->out[i].name,
				w->off - begin, v->out[i].off);
			return -1;
		}
		if(writeout(v, w, &v->out[i]) < 0)
			return -1;
		pad = (align - (w->off - begin)%align)%align;
		if(writebytes(w, zeros, pad) < 0)
			return -1;
	}
	return 0;
}
