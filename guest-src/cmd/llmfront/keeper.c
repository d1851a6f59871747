#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/*
 * Each back end's hand does what may wait for it: looks how it is,
 * cancels, closes.  The keeper waits for nobody: a hand that has not
 * come back for too long has a back end that is gone.
 */

static void
closeall(Away *a)
{
	Away *next;

	for(; a != nil; a = next){
		next = a->next;
		if(a->ctl >= 0){
			if(!a->lost)
				command(a->ctl, "close");
			close(a->ctl);
		}
		free(a->number);
		free(a);
	}
}

/* one whose generation is cancelled, and that has not been told; counted */
static Away*
untold(Back *b)
{
	Away *a;

	for(a = b->aways; a != nil; a = a->next)
		if(a->order != nil && a->order->g != nil && a->order->g->cancel && !a->told && a->ctl >= 0){
			a->told = 1;
			a->ref++;
			return a;
		}
	return nil;
}

static void
hand(void *v)
{
	Back *b;
	Away *a, *dead;

	b = (Back*)v;
	threadsetname("hand %s", b->dir);
	for(;;){
		latch(&house);
		b->asked = 1;
		b->ticks = 0;
		dead = b->dead;
		b->dead = nil;
		unlatch(&house);
		closeall(dead);
		for(;;){
			latch(&house);
			a = untold(b);
			unlatch(&house);
			if(a == nil)
				break;
			command(a->ctl, "cancel");
			latch(&house);
			dropaway(a);
			unlatch(&house);
		}
		look(b);
		latch(&house);
		b->asked = 0;
		unlatch(&house);
		tsemacquire(&b->work, 1000);
		while(semacquire(&b->work, 0) > 0)
			;	/* all is looked at now */
	}
}

static void
keeper(void*)
{
	Back *b;
	char why[64];

	threadsetname("keeper");
	snprint(why, sizeof why, "no answer for %d seconds", Patience);
	for(;;){
		sleep(1000);
		latch(&house);
		rate = 0;
		for(b = backs; b != nil; b = b->next){
			rate += b->up? b->rate: 0;
			if(b->asked && ++b->ticks >= Patience && b->up)
				lose(b, why);
		}
		endidle();
		unlatch(&house);
	}
}

void
startkeepers(void)
{
	Back *b;

	for(b = backs; b != nil; b = b->next)
		proccreate(hand, b, Stack);
	proccreate(keeper, nil, Stack);
}

/* something was cancelled: with the house */
void
prod(void)
{
	Back *b;

	for(b = backs; b != nil; b = b->next)
		semrelease(&b->work, 1);
}
