#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "lazy.h"
#include "../fns.h"

/*
 * Blocks of weights in a bounded piece of memory.  A block that is
 * wanted and not there takes the place of the one that was used
 * longest ago; meanwhile a proc reads the block that followed this one
 * last time.
 */

enum {
	Most	= 1<<20,	/* bytes of a block, unless a row is longer */
	Least	= 16*1024,
	Slots	= 16,		/* that we would like to have */
	Few	= 4,		/* that there must be */
	Spare	= 192*1024,	/* of the limit, for what comes later */
	Program	= 1<<20,	/* where nothing says how large it is */
	Stack	= 16*1024,
};

struct Demand {
	QLock	l;
	Rendez	ready;		/* a block has been read, or dropped */
	Rendez	work;		/* there is one to read ahead */
	Model	*m;
	vlong	limit;		/* bytes of the whole program */
	Lazy	*lazy;
	Lazy	**last;
	vlong	weights;	/* bytes of them all */
	int	started;
	vlong	nblock;
	int	*where;		/* [nblock] slot, or -1 */
	Lazy	**whose;	/* [nblock] */
	vlong	*after;		/* [nblock] what was taken after it last time */
	vlong	prev;		/* what was taken last */
	vlong	want;		/* what to read ahead, or -1 */
	Slot	*slot;
	int	nslot;
	vlong	size;		/* of a slot */
	uchar	*mem;
	vlong	clock;
	int	helper;		/* there is a proc that reads ahead */
	int	stop;
	long	up;		/* semaphores of its */
	long	gone;
};

Demand*
newdemand(Model *m, vlong limit)
{
	Demand *d;

	d = (Demand*)alloc(1, sizeof(Demand));
	if(d == nil)
		return nil;
	d->ready.l = &d->l;
	d->work.l = &d->l;
	d->m = m;
	d->limit = limit;
	d->last = &d->lazy;
	d->prev = -1;
	d->want = -1;
	return d;
}

static vlong
common(vlong a, vlong b)
{
	vlong t;

	while(b != 0){
		t = a % b;
		a = b;
		b = t;
	}
	return a;
}

/* the matrix d by n that t will be, of the model's demand; nil: out of memory, or not a file */
Lazy*
newlazy(Model *m, Store *s, Tensor *t, vlong d, vlong n)
{
	Lazy *z;
	Tensor *x;
	Source *f;
	vlong size;
	int k;

	z = (Lazy*)modelalloc(m, 1, sizeof(Lazy));
	if(z == nil)
		return nil;
	z->npiece = t->npiece > 1? t->npiece: 1;
	z->name = (char*)modelalloc(m, t->name.n, 1);
	z->f = (Source**)modelalloc(m, z->npiece, sizeof(Source*));
	z->off = (vlong*)modelalloc(m, z->npiece, sizeof(vlong));
	if(z->name == nil || z->f == nil || z->off == nil)
		return nil;
	memmove(z->name, t->name.s, t->name.n);
	z->demand = m->demand;
	z->type = t->type;
	z->how = t->how;
	z->n = n;
	z->d = d;
	z->group = t->group;
	z->row = n / t->type->block * t->type->size;
	z->unit = 1;
	if(t->group > 0)
		z->unit = t->group / common(t->group, n);
	if(z->unit > d)
		z->unit = d;
	z->nhead = m->shape.nhead;
	z->headsize = m->shape.headsize;
	z->axis = t->axis;
	size = t->size / z->npiece;
	for(k = 0; k < z->npiece; k++){
		x = t->npiece > 1? &s->tensor[t->piece[k]]: t;
		f = s->src[x->src];
		if(f->n < 0){
			werrstr("%s: cannot be read on demand: not a file", f->name);
			return nil;
		}
		if(x->off > f->n || size > f->n - x->off){
			werrstr("%s: ends at byte %lld, expected %lld more from %lld", f->name, f->n, size, x->off);
			return nil;
		}
		z->f[k] = f;
		z->off[k] = x->off;
	}
	*z->demand->last = z;
	z->demand->last = &z->next;
	z->demand->weights += t->size;
	return z;
}

/* a whole number of units in so many bytes */
static vlong
unitsin(Lazy *z, vlong size)
{
	vlong rows;

	rows = size / rowsbytes(z, z->unit) * z->unit;
	return rows < z->d? rows: z->d;
}

/* what everything but blocks takes, in a process with a session of so many bytes */
static vlong
taken(Demand *d, vlong session)
{
	vlong n;

	n = memoryused();
	if(n < 0)
		n = Program + d->m->shape.nbyte - d->weights + session;
	return n + Spare;
}

static int
blocks(Demand *d)
{
	Lazy *z;
	vlong i;

	for(z = d->lazy; z != nil; z = z->next){
		z->rows = unitsin(z, d->size);
		z->first = d->nblock;
		z->nblock = (z->d + z->rows - 1) / z->rows;
		d->nblock += z->nblock;
	}
	d->where = (int*)alloc(d->nblock, sizeof(int));
	d->after = (vlong*)alloc(d->nblock, sizeof(vlong));
	d->whose = (Lazy**)alloc(d->nblock, sizeof(Lazy*));
	d->slot = (Slot*)alloc(d->nslot, sizeof(Slot));
	d->mem = (uchar*)alloc(d->nslot, d->size);
	if(d->where == nil || d->after == nil || d->whose == nil || d->slot == nil || d->mem == nil)
		return -1;
	for(z = d->lazy; z != nil; z = z->next)
		for(i = 0; i < z->nblock; i++)
			d->whose[z->first + i] = z;
	for(i = 0; i < d->nblock; i++){
		d->where[i] = -1;
		d->after[i] = i+1 < d->nblock? i+1: -1;
	}
	for(i = 0; i < d->nslot; i++){
		d->slot[i].p = d->mem + i*d->size;
		d->slot[i].block = -1;
	}
	return 0;
}

/* the slot that a new block may have, or nil */
static Slot*
victim(Demand *d)
{
	Slot *s, *best;

	best = nil;
	for(s = d->slot; s < d->slot + d->nslot; s++)
		if(s->pins == 0 && !s->reading && (best == nil || s->used < best->used))
			best = s;
	return best;
}

/* the lock is held, and given up for the reading */
static int
fill(Demand *d, Slot *s, vlong block)
{
	Lazy *z;
	vlong from, to;
	int r;

	if(s->block >= 0)
		d->where[s->block] = -1;
	z = d->whose[block];
	s->block = block;
	s->z = z;
	s->reading = 1;
	s->used = ++d->clock;
	d->where[block] = s - d->slot;
	from = (block - z->first)*z->rows;
	to = from + z->rows < z->d? from + z->rows: z->d;
	qunlock(&d->l);
	r = readrows(z, s->p, from, to);
	qlock(&d->l);
	s->reading = 0;
	if(r < 0){
		d->where[block] = -1;
		s->block = -1;
		s->used = 0;
	}
	rwakeupall(&d->ready);
	return r;
}

static int
ignore(void*, char *s)
{
	return strncmp(s, "interrupt", 9) == 0;
}

/* reads ahead; who wants the block that failed reads it again, and says why */
static void
helper(void *v)
{
	Demand *d;
	Slot *s;
	vlong block;
	int quiet;

	d = (Demand*)v;
	threadsetname("read ahead");
	quiet = threadnotify(ignore, 1);
	semrelease(&d->up, 1);
	qlock(&d->l);
	while(!d->stop){
		block = d->want;
		d->want = -1;
		s = nil;
		if(block >= 0 && d->where[block] < 0)
			s = victim(d);
		if(s == nil)
			rsleep(&d->work);
		else
			fill(d, s, block);
	}
	qunlock(&d->l);
	if(quiet)
		threadnotify(ignore, 0);
	semrelease(&d->gone, 1);
	threadexits(nil);
}

static void
down(long *sem)
{
	while(semacquire(sem, 1) < 0)
		;	/* a note */
}

static int
start(Demand *d, vlong session)
{
	Lazy *z;
	vlong room, least, n, left;

	if(d->limit <= 0){
		werrstr("%s: opened without its weights", d->m->name);
		return -1;
	}
	least = Least;
	for(z = d->lazy; z != nil; z = z->next){
		n = rowsbytes(z, z->unit);
		if(n > least)
			least = n;
	}
	n = taken(d, session);
	room = d->limit - n;
	if(room < Few*least){
		werrstr("%s: a limit of %lld bytes, expected at least %lld", d->m->name, d->limit, n + Few*least);
		return -1;
	}
	if(room > d->weights + Few*least)
		room = d->weights + Few*least;
	left = memoryleft();
	if(left >= 0 && room > left){
		werrstr("%s: a limit of %lld bytes, of which %lld are wanted and %lld are left", d->m->name, d->limit, room, left);
		return -1;
	}
	d->size = room / Slots;
	if(d->size > Most)
		d->size = Most;
	if(d->size < least)
		d->size = least;
	d->size &= ~63LL;
	if(d->size < least)
		d->size += 64;
	/* the tables' part of the room, about */
	n = room / (d->size + 64);
	for(left = d->weights / d->size + 1; n > Few && n*d->size + left*40 > room; n--)
		;
	d->nslot = n;
	if(blocks(d) < 0){
		werrstr("%s: %r", d->m->name);
		return -1;
	}
	if(proccreate(helper, d, Stack) >= 0){
		d->helper = 1;
		down(&d->up);
	}
	d->started = 1;
	return 0;
}

/* before the first token of a session of so many bytes, which there is already */
int
startdemand(Demand *d, vlong session)
{
	int r;

	qlock(&d->l);
	r = d->started? 0: start(d, session);
	qunlock(&d->l);
	return r;
}

/* the block that row is in */
int
takerows(Lazy *z, vlong row, Rows *r)
{
	Demand *d;
	Slot *s;
	vlong block, k;

	d = z->demand;
	k = row / z->rows;
	block = z->first + k;
	qlock(&d->l);
	for(;;){
		s = d->where[block] >= 0? &d->slot[d->where[block]]: nil;
		if(s != nil && !s->reading)
			break;
		if(s == nil)
			s = victim(d);
		else
			s = nil;
		if(s == nil)
			rsleep(&d->ready);
		else if(fill(d, s, block) < 0){
			qunlock(&d->l);
			return -1;
		}
	}
	s->pins++;
	s->used = ++d->clock;
	if(d->prev >= 0)
		d->after[d->prev] = block;
	d->prev = block;
	d->want = d->after[block];
	if(d->helper && d->want >= 0 && d->where[d->want] < 0)
		rwakeup(&d->work);
	qunlock(&d->l);

	memset(&r->m, 0, sizeof r->m);
	r->m.p = s->p;
	r->m.kind = z->type->kind;
	r->m.n = z->n;
	r->m.row = z->row;
	r->from = k*z->rows;
	r->to = r->from + z->rows < z->d? r->from + z->rows: z->d;
	r->m.d = r->to - r->from;
	r->m.group = z->group;
	if(z->group > 0)
		r->m.scale = (float*)(s->p + ((r->m.d*z->row + 3) & ~3LL));
	r->slot = s;
	return 0;
}

void
droprows(Lazy *z, Rows *r)
{
	Demand *d;

	d = z->demand;
	qlock(&d->l);
	if(--r->slot->pins == 0)
		rwakeupall(&d->ready);
	qunlock(&d->l);
}

/* bytes of weights that are not in memory */
vlong
demandsize(Demand *d)
{
	return d == nil? 0: d->weights;
}

void
freedemand(Demand *d)
{
	if(d == nil)
		return;
	if(d->helper){
		qlock(&d->l);
		d->stop = 1;
		rwakeup(&d->work);
		qunlock(&d->l);
		down(&d->gone);
	}
	free(d->where);
	free(d->after);
	free(d->whose);
	free(d->slot);
	free(d->mem);
	free(d);
}
