#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * A tensor's data: read, put in order, looked through for numbers that
 * are not finite.
 */

enum {
	Chunk	= 1<<20,
};

static int
notfinite(char *file, char *name, vlong off, int nan)
{
	werrstr("%s: %.50s at byte %lld is %s, expected a finite number", file, name, off, nan? "NaN": "infinite");
	return -1;
}

/* every float, and every scale of a block, of size bytes at off of a file; any kind but Kgroup */
int
checkfinite(char *file, char *name, vlong off, int kind, uchar *p, vlong size)
{
	Coding *c;
	vlong i;
	u32int u;

	if(kind == Kf32){
		for(i = 0; i+4 <= size; i += 4){
			u = le32(p+i);
			if((u & 0x7f800000) == 0x7f800000)
				return notfinite(file, name, off + i, (u & 0x7fffff) != 0);
		}
		return 0;
	}
	c = &codings[kind];
	for(i = 0; i + c->size <= size; i += c->size){
		if(kind == Kbf16){
			u = le16(p+i);
			if((u & 0x7f80) == 0x7f80)
				return notfinite(file, name, off + i, (u & 0x7f) != 0);
			continue;
		}
		u = le16(p + i + c->half);
		if((u & 0x7c00) == 0x7c00)
			return notfinite(file, name, off + i + c->half, (u & 0x3ff) != 0);
		if(c->half2 < 0)
			continue;
		u = le16(p + i + c->half2);
		if((u & 0x7c00) == 0x7c00)
			return notfinite(file, name, off + i + c->half2, (u & 0x3ff) != 0);
	}
	return 0;
}

/* a whole tensor that is loaded */
static int
allfinite(Store *s, Tensor *t)
{
	char *file;

	file = s->src[t->src]->name;
	if(t->type->kind == Kgroup)
		return checkfinite(file, t->name.s, t->off + t->n, Kf32, t->p + t->n, t->size - t->n);
	return checkfinite(file, t->name.s, t->off, t->type->kind, t->p, t->size);
}

/* in place if the file is memory, which floats want aligned */
int
loadtensor(Store *s, Tensor *t)
{
	Source *f;

	if(t->npiece > 1){
		t->p = loadparts(s, t);
		if(t->p == nil)
			return -1;
		t->mine = 1;
		if(allfinite(s, t) < 0)
			return -1;
		if(t->type->kind == Kf32)
			leword(t->p, t->n);
		return 0;
	}
	f = s->src[t->src];
	if(f->fd < 0 && addsize(t->off, 0, &t->off) == 0 && t->off <= f->n && t->size <= f->n - t->off
	&& (t->type->kind != Kf32 || littleendian() && ((uintptr)(f->p + t->off) & 3) == 0)){
		t->p = f->p + t->off;
		f->off = t->off + t->size;
		return allfinite(s, t);
	}
	if(seeksource(f, t->off) < 0)
		return -1;
	t->p = (uchar*)loadsource(f, t->size, 1);
	if(t->p == nil)
		return -1;
	t->mine = 1;
	if(allfinite(s, t) < 0)
		return -1;
	if(t->type->kind == Kf32)
		leword(t->p, t->n);
	return 0;
}

/* looks through a tensor, of a type that can be looked into, a piece at a time */
int
checkstore(Store *s, vlong i)
{
	Tensor *t;
	Source *f;
	uchar *p;
	vlong n, at;
	int kind, r;

	t = &s->tensor[i];
	if(s->bare || t->type->kind == Knone || t->p != nil)
		return 0;
	kind = t->type->kind;
	f = s->src[t->src];
	at = 0;
	if(kind == Kgroup){
		kind = Kf32;
		at = t->n;
	}
	n = kind == Kf32? 4: codings[kind].size;
	n *= Chunk/n;
	if(n > t->size - at)
		n = t->size - at;
	if(seeksource(f, t->off + at) < 0)
		return -1;
	p = (uchar*)alloc(n, 1);
	if(p == nil){
		werrstr("%s: %r", s->name);
		return -1;
	}
	r = 0;
	for(; at < t->size && r == 0; at += n){
		if(n > t->size - at)
			n = t->size - at;
		r = readsource(f, p, n);
		if(r == 0)
			r = checkfinite(f->name, t->name.s, t->off + at, kind, p, n);
	}
	free(p);
	return r;
}
