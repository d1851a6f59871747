#include <u.h>
#include <libc.h>
#include <thread.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * A worker's state: it waits at Idle, looking for a moment and then
 * asleep on its semaphore; the caller makes it Busy; the worker makes
 * it Idle when its part is done.  Whoever changes Asleep into
 * something else owes the semaphore a release.
 */
enum {
	Idle,
	Asleep,
	Busy,

	Spin	= 4000,		/* looks before sleeping */
	Mostgrains	= 32767,
	Stack	= 16*1024,
};

typedef struct Worker Worker;
struct Worker {
	Pool	*pool;
	int	id;
	Along	state;
	int	enlisted;	/* its handler of notes is libthread's */
	long	go;		/* semaphores */
	long	up;
	long	gone;
	uchar	pad[64];	/* states on cache lines of their own */
};

/* a proc's part: grains from first on, of which those from left>>16 to left&0xffff are left */
typedef struct Range Range;
struct Range {
	Along	left;
	vlong	first;
	uchar	pad[64];
};

struct Pool {
	int	n;		/* that work */
	int	made;		/* that there are */
	int	calm;		/* workers ignore interrupts */
	void	(*fn)(void*, int, int);	/* nil: workers end */
	void	*arg;
	Along	left;		/* workers that are Busy */
	Along	caller;		/* Idle or Asleep */
	long	done;		/* semaphore */
	Worker	*w;		/* [n-1] */
	Range	*range;		/* [made] poolshare's */
};

typedef struct Share Share;
struct Share {
	Pool	*p;
	void	(*fn)(void*, vlong, vlong, int);
	void	*arg;
	vlong	n;
	vlong	grain;
};

static void
down(long *sem)
{
	while(semacquire(sem, 1) < 0)
		;	/* a note */
}

static void
waitbusy(Worker *w)
{
	int i;

	for(i = 0; i < Spin; i++)
		if(agetl(&w->state) == Busy)
			return;
	if(acasl(&w->state, Idle, Asleep))
		down(&w->go);
}

static int
ignore(void*, char *s)
{
	return strncmp(s, "interrupt", 9) == 0;
}

/* libthread has room for 33 handlers; this one is the proc's own, which ends with all other notes */
static void
alone(void*, char *s)
{
	noted(ignore(nil, s)? NCONT: NDFLT);
}

static void
worker(void *v)
{
	Worker *w;
	Pool *p;

	w = (Worker*)v;
	p = w->pool;
	threadsetname("worker %d", w->id);
	if(p->calm){
		w->enlisted = threadnotify(ignore, 1);
		if(!w->enlisted)
			notify(alone);
	}
	semrelease(&w->up, 1);
	for(;;){
		waitbusy(w);
		if(p->fn == nil)
			break;
		p->fn(p->arg, w->id, p->n);
		aswapl(&w->state, Idle);
		if(aincl(&p->left, -1) == 0 && acasl(&p->caller, Asleep, Idle))
			semrelease(&p->done, 1);
	}
	if(w->enlisted)
		threadnotify(ignore, 0);
	semrelease(&w->gone, 1);
	threadexits(nil);
}

static void
rouse(Worker *w)
{
	if(aswapl(&w->state, Busy) == Asleep)
		semrelease(&w->go, 1);
}

/*
 * A worker that was the last of one round may be slow to look whether
 * the caller sleeps, and wake it in the next one: left alone counts.
 */
static void
waitdone(Pool *p)
{
	int i;

	for(i = 0; i < Spin; i++)
		if(agetl(&p->left) == 0)
			return;
	while(agetl(&p->left) != 0){
		aswapl(&p->caller, Asleep);
		/* the last one may have gone before it could see us asleep */
		if(agetl(&p->left) == 0 && acasl(&p->caller, Asleep, Idle))
			return;
		down(&p->done);
	}
}

void
poolrun(Pool *p, void (*fn)(void*, int, int), void *arg)
{
	int i;

	if(p == nil){
		fn(arg, 0, 1);
		return;
	}
	p->fn = fn;
	p->arg = arg;
	aswapl(&p->left, p->n - 1);
	for(i = 0; i < p->n - 1; i++)
		rouse(&p->w[i]);
	fn(arg, 0, p->n);
	waitdone(p);
}

/*
 * Some of what is left of proc i's part, which is taken: its own proc
 * goes on where it is, a fourth of the rest at a time, so that lines
 * that it asked for ahead are its own; another takes half of the rest,
 * from the end.
 */
static int
takesome(Range *r, int mine, vlong *from, vlong *to)
{
	long v;
	int lo, hi, n;

	do{
		v = agetl(&r->left);
		lo = v >> 16;
		hi = v & 0xffff;
		if(lo >= hi)
			return 0;
		n = mine? (hi - lo + 3)/4: (hi - lo + 1)/2;
	}while(!acasl(&r->left, v, mine? (lo+n)<<16 | hi: lo<<16 | (hi-n)));
	*from = r->first + (mine? lo: hi-n);
	*to = *from + n;
	return 1;
}

/* all of our own part, then of the others' */
static void
share(void *v, int i, int n)
{
	Share *s;
	vlong from, to;
	int j;

	s = (Share*)v;
	for(j = 0; j < n; j++)
		while(takesome(&s->p->range[(i+j)%n], j == 0, &from, &to)){
			from *= s->grain;
			to *= s->grain;
			s->fn(s->arg, from, to < s->n? to: s->n, i);
		}
}

void
poolshare(Pool *p, vlong n, vlong grain, void (*fn)(void*, vlong, vlong, int), void *arg)
{
	Share s;
	Range *r;
	vlong all;
	int i;

	if(p == nil || n <= grain){
		if(n > 0)
			fn(arg, 0, n, 0);
		return;
	}
	while((n + grain-1)/grain > Mostgrains)
		grain *= 2;
	all = (n + grain-1)/grain;
	s.p = p;
	s.fn = fn;
	s.arg = arg;
	s.n = n;
	s.grain = grain;
	for(i = 0; i < p->n; i++){
		r = &p->range[i];
		r->first = all*i/p->n;
		aswapl(&r->left, (long)(all*(i+1)/p->n - r->first));
	}
	poolrun(p, share, &s);
}

/* only so many work from now on, at most all; the others sleep */
void
poollimit(Pool *p, int n)
{
	p->n = n < p->made? n: p->made;
}

int
poolsize(Pool *p)
{
	return p == nil? 1: p->n;
}

static int
addworker(Pool *p, Worker *w)
{
	w->pool = p;
	w->id = p->n;
	if(proccreate(worker, w, Stack) < 0)
		return -1;
	p->n++;
	p->made++;
	down(&w->up);
	return 0;
}

static Pool*
makepool(int n, int calm)
{
	Pool *p;

	if(n < 1 || n > Maxproc){
		werrstr("%d procs, expected 1 to %d", n, Maxproc);
		return nil;
	}
	p = (Pool*)alloc(1, sizeof(Pool));
	if(p == nil)
		return nil;
	p->w = (Worker*)alloc(n-1, sizeof(Worker));
	p->range = (Range*)alloc(n, sizeof(Range));
	if(p->w == nil || p->range == nil){
		free(p->w);
		free(p->range);
		free(p);
		return nil;
	}
	p->calm = calm;
	p->n = 1;
	p->made = 1;
	while(p->n < n)
		if(addworker(p, &p->w[p->n - 1]) < 0){
			werrstr("starting proc %d of %d: %r", p->n + 1, n);
			freepool(p);
			return nil;
		}
	return p;
}

Pool*
newpool(int n)
{
	return makepool(n, 0);
}

/* whose workers leave interrupts to the caller's proc */
Pool*
newcalmpool(int n)
{
	return makepool(n, 1);
}

void
freepool(Pool *p)
{
	int i;

	if(p == nil)
		return;
	p->fn = nil;
	for(i = 0; i < p->made - 1; i++)
		rouse(&p->w[i]);
	for(i = 0; i < p->made - 1; i++)
		down(&p->w[i].gone);
	free(p->w);
	free(p->range);
	free(p);
}
