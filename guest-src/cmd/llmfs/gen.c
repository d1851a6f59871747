#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* generations: what one generate makes, and who reads it; all with the house */

Gen*
newgen(Sess *s)
{
	Gen *g;

	g = (Gen*)zalloc(sizeof(Gen));
	if(g == nil)
		return nil;
	g->ref = 1;
	g->s = s;
	return g;
}

void
dropgen(Gen *g)
{
	if(g == nil || --g->ref > 0)
		return;
	freebuf(&g->text);
	freebuf(&g->lines);
	free(g);
}

/* which generation an opened file is of; nil and why */
Gen*
readable(Sess *s, int what)
{
	if(s->cur != nil)
		return s->cur;
	if(what == Qoutput){
		werrstr("output: nothing has been generated");
		return nil;
	}
	if(s->fresh == nil)
		s->fresh = newgen(s);
	return s->fresh;
}

/* the session's next, of what was asked */
Gen*
begingen(Ask *a)
{
	Sess *s;
	Gen *g;

	s = a->s;
	g = s->fresh;
	if(g == nil)
		g = newgen(s);
	if(g == nil)
		return nil;
	s->fresh = nil;
	dropgen(s->cur);
	s->cur = g;
	if(s->m == nil){
		s->m = a->m;
		s->m->ref++;
		s->m->nsess++;
	}
	s->inchat = s->set.chat;
	s->err[0] = 0;
	s->vers++;
	s->m->active++;
	s->m->used = time(nil);
	/* the generation's own */
	s->ref++;
	g->ref++;
	g->cancel = s->nixed;
	g->steps = s->set.steps;
	g->asked = nsec();
	return g;
}

/* its text has grown: who waits for that has it */
void
handover(Gen *g)
{
	Req *r, *next;

	for(r = g->q.head; r != nil; r = next){
		next = r->next;
		if(genready(g, r->what, r->off)){
			leave(r);
			queueout(r);
		}
	}
}

static double
seconds(vlong from, vlong to)
{
	return from == 0 || to <= from? 0: (to - from)/1e9;
}

/* the generation is over, and the session its owner's again; last: what wait says of it, or nil */
void
endgen(Gen *g, char *reason, char *last)
{
	Sess *s;
	double t;
	char *p, *e;

	s = g->s;
	g->state = Gended;
	g->ended = nsec();
	if(g->err[0] != 0)
		reason = "error";
	t = seconds(g->first, g->ended);
	e = g->last + sizeof g->last;
	if(last != nil)
		p = utfecpy(g->last, e-1, last);
	else
		p = seprint(g->last, e-1, "reason %s prompt %lld tokens %lld queued %.3f first %.3f total %.3f rate %.2f",
			reason, g->nprompt, g->made, seconds(g->asked, g->begun), seconds(g->asked, g->first),
			seconds(g->asked, g->ended), t > 0 && g->made > 1? (g->made-1)/t: 0.0);
	if(g->err[0] != 0){
		if(last == nil)
			p = seprint(p, e-1, " error %s", g->err);
		utfecpy(s->err, s->err + sizeof s->err, g->err);
		event("failed session %lld: %s", s->id, g->err);
	}
	seprint(p, e, "\n");
	release(&g->q);
	s->vers++;
	s->owner->queued -= g->left;
	g->left = 0;
	if(s->m != nil){
		s->m->active--;
		s->m->used = time(nil);
	}
	settle(s);
	g->s = nil;
	dropsess(s);
	dropgen(g);
}
