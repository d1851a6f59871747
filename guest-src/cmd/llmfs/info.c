#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* what a session's info says; with the house */

static char*
doing(Sess *s)
{
	if(!s->busy)
		return "idle";
	if(s->cur == nil || s->cur->state == Gended)
		return "preparing";
	return s->cur->state == Gqueued? (char*)"waiting": (char*)"running";
}

int
sessinfo(Buf *b, Sess *s)
{
	Settings *t;
	Gen *g;
	double d;
	int r, i;

	t = &s->set;
	r = bprint(b, "session %lld\nowner %s\nstate %s\nmodel %s\n", s->id, s->owner->name, s->closed? (char*)"ended": doing(s),
		s->m != nil? s->m->name: s->mname != nil? s->mname: (char*)"-");
	r |= bprint(b, "temp %g\ntopp %g\ntopk %lld\nminp %g\npenalties %g %g %g\nseed %llud\nsteps %lld\n", t->s.temp, t->s.topp, t->s.topk,
		t->s.minp, t->s.repeat, t->s.presence, t->s.frequency, t->s.seed, t->steps);
	for(i = 0; i < t->nstop; i++)
		r |= bprint(b, "stop %q\n", t->stop[i]);
	if(t->system != nil)
		r |= bprint(b, "system %q\n", t->system);
	r |= bprint(b, "chat %s\nraw %s\nkv %s\ndraft none\n", t->chat? "on": "off", t->raw? "on": "off", t->cache);
	r |= bprint(b, "context %lld\nposition %lld\nbytes %lld\nprompt %lld\n", s->m != nil? s->ctx: t->ctx, s->pos + s->nfeed - s->fed,
		s->size, s->prompt.n);
	g = s->cur;
	if(g != nil){
		d = 0;
		if(g->first != 0)
			d = ((g->state == Gended? g->ended: nsec()) - g->first)/1e9;
		r |= bprint(b, "tokens %lld\nspeed %.2f\n", g->ntoken, d > 0 && g->ntoken > 1? (g->ntoken-1)/d: 0.0);
	}
	if(s->err[0] != 0)
		r |= bprint(b, "error %s\n", s->err);
	return r;
}
