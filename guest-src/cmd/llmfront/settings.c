#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* what a session's ctl at a back end is told; with the house */

static int
endwrite(Buf *b)
{
	return put(b, "", 1);
}

/* positions: a back end does not know which user it is */
static vlong
context(Order *o)
{
	Has *h;
	vlong n;

	n = o->s->set.ctx;
	if(n == 0 && pool.userctx > 0){
		n = Maxctx;
		h = anyhas(o->model);
		if(h != nil && h->ctx > 0 && h->ctx < n)
			n = h->ctx;
		if(n > pool.userctx)
			n = pool.userctx;
	}
	return n;
}

/* what is said once, when the session there has no text */
static int
first(Order *o, Buf *b)
{
	Settings *t;
	int r;

	t = &o->s->set;
	/* the prompt's last newline is dropped here, if it is */
	r = bprint(b, "model %q\nraw on\nkv %s\ncontext %lld\nchat %s\n", o->model, t->cache, context(o), t->chat? "on": "off");
	r |= endwrite(b);
	if(t->system != nil){
		r |= bprint(b, "system %q\n", t->system);
		r |= endwrite(b);
	}
	return r;
}

/* in o->lines; -1: no memory */
int
settings(Order *o)
{
	Settings *t;
	Sess *s;
	Buf *b;
	int i, r;

	s = o->s;
	t = &s->set;
	b = &o->lines;
	r = o->first? first(o, b): 0;
	r |= bprint(b, "temp %.9g\ntopp %.9g\nminp %.9g\ntopk %lld\npenalties %.9g %.9g %.9g\nsteps %lld\n", t->s.temp, t->s.topp, t->s.minp,
		t->s.topk, t->s.repeat, t->s.presence, t->s.frequency, t->steps);
	if(s->reseed)
		r |= bprint(b, "seed %llud\n", t->s.seed);
	r |= bprint(b, "stop\n");
	r |= endwrite(b);
	for(i = 0; i < t->nstop; i++){
		r |= bprint(b, "stop %q\n", t->stop[i]);
		r |= endwrite(b);
	}
	return r < 0? -1: 0;
}
