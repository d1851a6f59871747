#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * A session's KV cache: blocks of some positions each, which come as
 * the context fills.  In a block the rows of a head of a layer lie one
 * behind the other.  Sessions that went on from the same text share
 * its blocks; who writes to a shared one gets a copy first.
 */

static struct {
	char	*name;
	int	kind;
} kinds[] = {
	{ "F32", Kf32 },
	{ "F16", Kf16 },
	{ "Q8_0", Kq80 },
};

int
cachekind(char *name)
{
	int i;

	if(name == nil)
		return Kf32;
	for(i = 0; i < nelem(kinds); i++)
		if(cistrcmp(name, kinds[i].name) == 0)
			return kinds[i].kind;
	werrstr("a KV cache of '%.20s', expected F32, F16 or Q8_0", name);
	return -1;
}

char*
cachetype(int kind)
{
	int i;

	for(i = 0; i < nelem(kinds)-1; i++)
		if(kinds[i].kind == kind)
			break;
	return kinds[i].name;
}

/* of a session of ctx positions: no more than it has */
vlong
cachestep(vlong ctx)
{
	return ctx < Cachestep? ctx: (vlong)Cachestep;
}

/* bytes of a block of so many such rows */
vlong
blocksize(Model *m, vlong row, vlong step)
{
	return m->shape.nlayer*2*m->shape.nkvhead*step*row;
}

vlong
cachesize(Session *s)
{
	return s->nblock*blocksize(s->m, s->row, s->step);
}

static void
dropblock(Kvblock *b)
{
	if(b == nil || aincl(&b->ref, -1) != 0)
		return;
	free(b->p);
	free(b);
}

static Kvblock*
newblock(Session *s)
{
	Kvblock *b;
	vlong n;

	n = blocksize(s->m, s->row, s->step);
	b = (Kvblock*)alloc(1, sizeof(Kvblock));
	if(b == nil)
		return nil;
	/* not zeroed: every row is written before it is read */
	b->p = (uchar*)malloc((uintptr)n + 1);
	if(b->p == nil){
		free(b);
		werrstr("%s: %lld bytes", Enomem, n);
		return nil;
	}
	aswapl(&b->ref, 1);
	return b;
}

/* a copy of what a shared block holds before position n of its own */
static Kvblock*
copyblock(Session *s, Kvblock *old, vlong n)
{
	Kvblock *b;
	vlong i, size;

	b = newblock(s);
	if(b == nil)
		return nil;
	size = s->step*s->row;
	for(i = 0; i < blocksize(s->m, s->row, s->step); i += size)
		memmove(b->p + i, old->p + i, n*s->row);
	return b;
}

/* room for the next n positions, which nobody else sees */
int
growcache(Session *s, vlong n)
{
	Kvblock *b, *old;
	vlong i, from;

	if(n <= 0)
		return 0;
	for(i = s->pos/s->step; i*s->step < s->pos + n; i++){
		old = s->block[i];
		if(old != nil && agetl(&old->ref) == 1)
			continue;
		from = s->pos - i*s->step;
		if(old != nil && from > 0)
			b = copyblock(s, old, from);
		else
			b = newblock(s);
		if(b == nil){
			werrstr("the KV cache at position %lld: %r", i*s->step);
			return -1;
		}
		s->block[i] = b;
		dropblock(old);
	}
	return 0;
}

void
freecache(Session *s)
{
	vlong i;

	if(s->block == nil)
		return;
	for(i = 0; i < s->nblock; i++)
		dropblock(s->block[i]);
	free(s->block);
}

/* rows of a head of keys, or values, from position pos; *n of them follow each other */
uchar*
cacherows(Session *s, vlong layer, int value, vlong head, vlong pos, vlong *n)
{
	vlong i;

	i = pos % s->step;
	*n = s->step - i;
	i += ((2*layer + value)*s->m->shape.nkvhead + head)*s->step;
	return s->block[pos/s->step]->p + i*s->row;
}

/* row by row, where blocks differ in size */
static int
copycache(Session *to, Session *from)
{
	vlong i, layer, head, n;
	int v;

	to->pos = 0;
	if(growcache(to, from->pos) < 0)
		return -1;
	for(i = 0; i < from->pos; i++)
		for(layer = 0; layer < to->m->shape.nlayer; layer++)
			for(head = 0; head < to->m->shape.nkvhead; head++)
				for(v = 0; v < 2; v++)
					memmove(cacherows(to, layer, v, head, i, &n), cacherows(from, layer, v, head, i, &n), to->row);
	return 0;
}

/* what from has up to its position, in place of what to has */
int
sharecache(Session *to, Session *from)
{
	Kvblock *old;
	vlong i;

	if(to->step != from->step)
		return copycache(to, from);

	for(i = 0; i*from->step < from->pos; i++){
		old = to->block[i];
		aincl(&from->block[i]->ref, 1);
		to->block[i] = from->block[i];
		dropblock(old);
	}
	return 0;
}

/* k[kvdim] and v[kvdim] at a position */
void
putcache(Session *s, vlong layer, vlong pos, float *k, float *v)
{
	Shape *h;
	vlong i, n;

	h = &s->m->shape;
	for(i = 0; i < h->nkvhead; i++){
		putcached(cacherows(s, layer, 0, i, pos, &n), k + i*h->headsize, h->headsize, s->kind);
		putcached(cacherows(s, layer, 1, i, pos, &n), v + i*h->headsize, h->headsize, s->kind);
	}
}
