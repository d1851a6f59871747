#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* orders: generations that a session at a back end carries out */

enum {
	Maxorder	= 512,		/* that are carried out at once: each has two procs */
};

/* what a try has come to */
enum {
	Over,
	Again,
	Lost,			/* to whoever gave it up */
};

static Job	*jobs;
static Job	*lastjob;
static long	njob;		/* semaphores */
static long	slots = Maxorder;

static void
dispatcher(void*)
{
	Job *j;

	threadsetname("dispatcher");
	for(;;){
		down(&njob);
		latch(&house);
		j = jobs;
		jobs = j->next;
		unlatch(&house);
		if(j->fn == carryout)
			down(&slots);
		proccreate(j->fn, j->arg, Stack);
	}
}

void
startorders(void)
{
	proccreate(dispatcher, nil, Stack);
}

/* fn in a proc of its own: with the house */
void
dispatch(Job *j, void (*fn)(void*), void *arg)
{
	j->fn = fn;
	j->arg = arg;
	j->next = nil;
	if(jobs != nil)
		lastjob->next = j;
	else
		jobs = j;
	lastjob = j;
	semrelease(&njob, 1);
}

/* an order that was given up is carried out no more, whatever its proc waits for */
void
freeslot(void)
{
	semrelease(&slots, 1);
}

/* with the house, as all here but carryout */
void
droporder(Order *o)
{
	if(--o->ref > 0)
		return;
	freebuf(&o->lines);
	free(o->text);
	free(o);
}

/* err: why it failed, or nil; last: what wait is to say, or nil.  The session is its owner's again. */
void
endorder(Order *o, char *err, char *last)
{
	Sess *s;
	Away *a;
	Gen *g;

	s = o->s;
	g = o->g;
	a = s->away;
	if(a != nil){
		a->order = nil;
		if(g == nil && o->first){
			s->away = nil;
			a->s = nil;
			dropaway(a);
		}
	}
	if(g == nil)
		askdone(&o->ask, taken(&o->ask), err);
	else{
		nrunning--;
		if(err != nil)
			utfecpy(g->err, g->err + sizeof g->err, err);
		endgen(g, "cancelled", last);
	}
	droporder(o);
}

/* who is to carry it out; nil: nobody, and it has ended */
static Away*
assign(Order *o)
{
	Sess *s;
	Back *b;
	Away *a;
	char *why, err[Maxline];

	s = o->s;
	a = s->away;
	err[0] = 0;
	if(o->g != nil && o->g->cancel){
		endorder(o, nil, nil);
		return nil;
	}
	if(s->closed)
		strcpy(err, Eended);
	else if(a != nil && a->lost)
		snprint(err, sizeof err, "generate: session %lld was at back end %s, which is gone: reset it", s->id, a->b->dir);
	else if(a == nil){
		b = choose(o->model, o->refused, &why);
		if(b == nil)
			snprint(err, sizeof err, "generate: model '%s': no back end %s", o->model, why);
		else{
			a = newaway(b);
			if(a == nil)
				strcpy(err, Enomemory);
		}
	}
	if(err[0] != 0){
		endorder(o, err, nil);
		return nil;
	}
	a->s = s;
	a->order = o;
	a->told = 0;
	a->given = 0;
	s->away = a;
	a->ref++;
	return a;
}

/* it could not be begun */
static int
failed(Order *o, Away *a, char *err)
{
	look(a->b);
	latch(&house);
	if(a->lost){
		unlatch(&house);
		return Over;
	}
	if(o->first && a->number == nil){
		/* this one takes no more sessions */
		o->refused |= bitof(a->b);
		a->order = nil;
		a->s = nil;
		o->s->away = nil;
		dropaway(a);
		unlatch(&house);
		return Again;
	}
	endorder(o, err, nil);
	unlatch(&house);
	return Over;
}

/* a back end has begun */
static int
accepted(Order *o)
{
	Sess *s;
	Gen *g;

	s = o->s;
	g = o->g;
	if(g == nil){
		if(o->ask.q.head == nil || s->closed)
			s->nixed = 1;	/* nobody waits for it */
		g = begingen(&o->ask);
		if(g == nil)
			return -1;
		o->g = g;
		g->state = Grunning;
		g->begun = nsec();
		nrunning++;
		s->changed = 0;
		s->reseed = 0;
		askdone(&o->ask, taken(&o->ask), nil);
	}
	if(g->cancel)
		prod();
	return 0;
}

static void
closefiles(int *files)
{
	int i;

	for(i = 0; i < Nfiles; i++)
		if(files[i] >= 0)
			close(files[i]);
}

static int
attempt(Order *o)
{
	Away *a;
	char err[ERRMAX];
	int files[Nfiles], again;

	latch(&house);
	a = assign(o);
	unlatch(&house);
	if(a == nil)
		return Over;
	again = Over;
	if(furnish(a, o, files) < 0){
		rerrstr(err, sizeof err);
		again = failed(o, a, err);
	}else{
		latch(&house);
		if(a->lost){
			unlatch(&house);
		}else if(accepted(o) < 0){
			endorder(o, Enomemory, nil);
			unlatch(&house);
		}else{
			unlatch(&house);
			takeoutput(o, a, files);
		}
	}
	closefiles(files);
	latch(&house);
	if(a->given)
		again = Lost;
	dropaway(a);
	unlatch(&house);
	return again;
}

void
carryout(void *v)
{
	Order *o;
	int r;

	o = (Order*)v;
	threadsetname("order");
	latch(&house);
	o->ref++;
	unlatch(&house);
	do
		r = attempt(o);
	while(r == Again);
	latch(&house);
	droporder(o);
	unlatch(&house);
	if(r != Lost)
		freeslot();
	threadexits(nil);
}

/* -1, or 1: f's request is answered when a back end generates, or none can */
int
generate(Fid *f)
{
	Order *o;
	Sess *s;

	s = f->s;
	o = (Order*)zalloc(sizeof(Order));
	if(o == nil)
		return -1;
	if(ask(&o->ask, f) < 0){
		free(o);
		return -1;
	}
	o->ref = 1;
	o->s = s;
	o->first = s->away == nil;
	o->text = o->ask.text;
	o->n = o->ask.n;
	o->ask.text = nil;
	strcpy(o->model, o->ask.m->name);
	if(settings(o) < 0){
		leave(f->r);
		askdone(&o->ask, nil, Enomemory);
		droporder(o);
		werrstr("%s", Enomemory);
		return -1;
	}
	dispatch(&o->job, carryout, o);
	return 1;
}
