#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../../libllm/kernel.h"
#include "../../../plan9/gen/gen.h"
#include "dat.h"
#include "fns.h"

/*
 * Kernels that notes arrive in.  Procs multiply one matrix by vectors
 * of their own, again and again, while another writes to their note
 * files as fast as it can.  The handler computes in vector registers,
 * too.  Every result must have the bits that it had before.
 */

enum {
	Maxstorm	= 8,	/* procs */
	Nhandled	= 40,	/* floats of a handler */
	Stack	= 32*1024,
	Longest	= 100,	/* seconds */
};

#define Second	1000000000LL

typedef struct Storm Storm;
typedef struct Victim Victim;

struct Victim {
	Storm	*storm;
	int	pid;
	int	fd;	/* of its note file */
	Along	got;	/* notes */
	Along	rounds;	/* results, since they come */
	Act	a;
	float	*x;
	float	*want;
	float	*out;
	float	h[Nhandled];	/* the handler's */
	float	dot;
	int	wrong;		/* results */
	int	wronghere;	/* of the handler */
	char	*error;
};

struct Storm {
	Case	*c;
	Kernels	*k;
	Matrix	w;
	Victim	v[Maxstorm];
	int	n;
	Along	over;
	long	ready;	/* semaphores */
	long	go;
	long	gone;
};

static Storm raging;	/* a late note finds it */

static void
down(long *sem)
{
	while(semacquire(sem, 1) < 0)
		;
}

static void
handle(void*, char *s)
{
	Storm *t;
	Victim *v;
	int i, pid;

	t = &raging;
	if(strcmp(s, "storm") != 0)
		noted(NDFLT);
	pid = getpid();
	for(i = 0; i < t->n && t->v[i].pid != pid; i++)
		;
	if(i == t->n)
		noted(NCONT);
	v = &t->v[i];
	t->k->scale(v->h, 1.0f, Nhandled);
	if(t->k->dot(v->h, v->h, Nhandled) != v->dot)
		v->wronghere++;
	aincl(&v->got, 1);
	noted(NCONT);
}

static void
compute(Storm *t, Victim *v)
{
	if(t->w.kind == Kf32)
		t->k->matvec(v->out, (float*)t->w.p, v->x, t->w.n, t->w.d);
	else{
		t->k->quantise(&v->a, 1<<t->w.kind);
		t->k->qmatvec(v->out, &t->w, &v->a, 0, t->w.d);
	}
}

static void
victim(void *arg)
{
	Storm *t;
	Victim *v;

	v = (Victim*)arg;
	t = v->storm;
	compute(t, v);
	memmove(v->want, v->out, t->w.d*sizeof(float));
	v->dot = t->k->dot(v->h, v->h, Nhandled);
	v->pid = getpid();
	notify(handle);
	semrelease(&t->ready, 1);
	down(&t->go);
	while(agetl(&t->over) == 0){
		memset(v->out, 0, t->w.d*sizeof(float));
		compute(t, v);
		if(memcmp(v->out, v->want, t->w.d*sizeof(float)) != 0)
			v->wrong++;
		aincl(&v->rounds, 1);
	}
	semrelease(&t->gone, 1);
	/* a note that was posted before the storm ended is handled here */
	threadexits(nil);
}

static int
sown(Storm *t, Victim *v, int i)
{
	Gen g;
	vlong seed, all;

	if(number(t->c, "seed", &seed) < 0)
		return -1;
	all = (t->w.n + 255) & ~255LL;
	v->storm = t;
	v->fd = -1;
	v->x = (float*)malloc(t->w.n*sizeof(float));
	v->want = (float*)malloc(t->w.d*sizeof(float));
	v->out = (float*)malloc(t->w.d*sizeof(float));
	if(v->x == nil || v->want == nil || v->out == nil){
		werrstr("no memory for vectors of %lld and %lld", t->w.n, t->w.d);
		return -1;
	}
	memset(&v->a, 0, sizeof v->a);
	v->a.n = t->w.n;
	v->a.x = v->x;
	v->a.nt = 1;
	v->a.qn = all;
	/* patterns that differ */
	geninit(&g, Gnormal, Rsecond, seed + i);
	genfill(&g, v->x, t->w.n);
	genfill(&g, v->h, Nhandled);
	return integers(&v->a, all);
}

/*
 * Notes to each in turn, until all have got their part of want and
 * computed under them, and together rate a second for a tenth of one:
 * what else the machine does is none of theirs.  ns that it took, or -1.
 */
static vlong
rage(Storm *t, vlong want, vlong rate)
{
	char name[32];
	vlong start, now, got, least, one, tenth, before, best, r;
	int i;

	for(i = 0; i < t->n; i++){
		snprint(name, sizeof name, "/proc/%d/note", t->v[i].pid);
		t->v[i].fd = open(name, OWRITE);
		if(t->v[i].fd < 0)
			return -1;
	}
	start = nsec();
	tenth = 0;
	before = 0;
	best = 0;
	for(;;){
		/* one that has notes waiting takes no more of them */
		for(i = 0; i < t->n; i++)
			write(t->v[i].fd, (char*)"storm", 5);
		got = 0;
		least = want;
		for(i = 0; i < t->n; i++){
			one = agetl(&t->v[i].got);
			got += one;
			if(one < least)
				least = one;
			if(agetl(&t->v[i].rounds) == 0)
				least = 0;
		}
		now = nsec() - start;
		if(now - tenth >= Second/10){
			r = (got - before)*Second/(now - tenth);
			if(r > best)
				best = r;
			tenth = now;
			before = got;
		}
		if(least*t->n >= want && best >= rate)
			return now;
		if(now > Longest*Second){
			werrstr("%lld notes in %lld seconds, at best %lld a second, expected %lld for all and %lld", got, now/Second, best, want, rate);
			return -1;
		}
	}
}

static int
verdict(Storm *t, Record *r, vlong ns)
{
	s32int wrong, handled;
	int i;

	wrong = 0;
	handled = 0;
	for(i = 0; i < t->n; i++){
		wrong += t->v[i].wrong;
		handled += t->v[i].wronghere;
	}
	r->ns = ns;
	if(addtensor(r, "wrong", Tint32, &wrong, 1) < 0)
		return -1;
	return addtensor(r, "handled", Tint32, &handled, 1);
}

int
runnotes(Case *c, Record *r)
{
	Storm *t;
	uchar *mem;
	vlong notes, rate, ns;
	int i, started, ret;

	t = &raging;
	memset(t, 0, sizeof *t);
	t->c = c;
	t->k = c->k;
	t->n = c->procs;
	if(number(c, "notes", &notes) < 0 || number(c, "rate", &rate) < 0 || storedmatrix(c, &t->w, &mem) < 0)
		return -1;
	if(t->n > Maxstorm){
		werrstr("%d procs in a storm of notes, expected at most %d", t->n, Maxstorm);
		free(mem);
		return -1;
	}
	ret = -1;
	started = 0;
	for(i = 0; i < t->n; i++)
		if(sown(t, &t->v[i], i) < 0)
			goto out;
	for(; started < t->n; started++)
		if(proccreate(victim, &t->v[started], Stack) < 0)
			break;
	for(i = 0; i < started; i++)
		down(&t->ready);
	semrelease(&t->go, started);
	ns = -1;
	if(started == t->n)
		ns = rage(t, notes, rate);
	aswapl(&t->over, 1);
	for(i = 0; i < started; i++)
		down(&t->gone);
	if(ns >= 0)
		ret = verdict(t, r, ns);
out:
	for(i = 0; i < t->n; i++){
		if(t->v[i].storm != nil && t->v[i].fd >= 0)
			close(t->v[i].fd);
		freeact(&t->v[i].a);
		free(t->v[i].x);
		free(t->v[i].want);
		free(t->v[i].out);
	}
	free(mem);
	return ret;
}
