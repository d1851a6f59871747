#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Generate: what was written since the last one becomes tokens, in
 * the proc of the client who asked, and without the house; then a
 * generation is queued.
 */

typedef struct Wanted Wanted;
struct Wanted {
	Pooled	*m;
	char	*text;
	vlong	n;
	int	*ids;
	vlong	nids;
	vlong	from;		/* the position that they go to */
	vlong	ctx;
};

/* counted by nobody yet; nil and why */
static Pooled*
modelof(Sess *s)
{
	Pooled *m;

	if(s->m != nil)
		return s->m;
	if(s->mname != nil){
		m = findpooled(s->mname);
		if(m == nil || m->state != Mready){
			werrstr("generate: model '%s' is not loaded", s->mname);
			return nil;
		}
		return m;
	}
	if(pool.def != nil)
		return pool.def;
	m = pool.m;
	if(m != nil && m->state == Mready && m->next == nil)
		return m;
	werrstr("generate: no model: want 'model NAME' written to ctl first");
	return nil;
}

static int
taketext(Sess *s, Wanted *w)
{
	w->n = s->prompt.n - s->used;
	w->text = (char*)malloc(w->n + 1);
	if(w->text == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	if(w->n > 0)
		memmove(w->text, s->prompt.p + s->used, w->n);
	if(!s->set.raw && w->n > 0 && w->text[w->n-1] == '\n')
		w->n--;
	w->text[w->n] = 0;
	return 0;
}

/* text that goes on where the session is */
static int
plain(Sess *s, Wanted *w)
{
	int begins;

	begins = s->pos == 0 && s->nfeed == s->fed;
	w->from = s->pos + s->nfeed - s->fed;
	if(!begins && w->n == 0)
		return 0;
	w->nids = encode(w->m->m, w->text, w->n, begins? Begin: Continue, &w->ids);
	if(w->nids < 0)
		return -1;
	if(begins && w->nids == 0){
		/* something has to come first */
		w->ids[0] = begintoken(w->m->m);
		if(w->ids[0] < 0)
			w->ids[0] = 0;
		w->nids = 1;
	}
	return 0;
}

static int
room(Sess *s, Wanted *w)
{
	vlong max;

	max = modelshape(w->m->m)->ctx;
	w->ctx = s->ctx;
	if(s->m == nil){
		w->ctx = s->set.ctx;
		if(w->ctx > max){
			werrstr("generate: a context of %lld positions, want at most the model's %lld", w->ctx, max);
			return -1;
		}
		if(w->ctx == 0){
			w->ctx = Maxctx;
			if(w->ctx > max)
				w->ctx = max;
		}
		if(pool.userctx > 0 && w->ctx > pool.userctx)
			w->ctx = pool.userctx;
	}
	if(w->from + w->nids > w->ctx){
		werrstr("generate: a prompt of %lld tokens, want at most the %lld that are left of a context of %lld",
			w->nids, w->ctx - w->from, w->ctx);
		return -1;
	}
	return 0;
}

/* with the house again: is all as it was? */
static int
still(Sess *s, Wanted *w)
{
	User *u;

	if(s->closed){
		werrstr("%s", Eended);
		return -1;
	}
	if(w->m->state != Mready || s->drop){
		werrstr("generate: model '%s' is not loaded", w->m->name);
		return -1;
	}
	u = s->owner;
	if(pool.usertokens > 0 && u->queued + w->nids > pool.usertokens){
		werrstr("generate: %lld tokens in the queue of %s, want at most %lld", u->queued + w->nids, u->name, pool.usertokens);
		return -1;
	}
	return 0;
}

static int
addfeed(Sess *s, Wanted *w)
{
	int *p;
	vlong n;

	if(s->fed > 0){
		memmove(s->feed, s->feed + s->fed, (s->nfeed - s->fed)*sizeof(int));
		s->nfeed -= s->fed;
		s->heard = s->heard > s->fed? s->heard - s->fed: 0;
		s->fed = 0;
	}
	n = s->nfeed + w->nids + 1;
	if(n > s->maxfeed){
		p = (int*)realloc(s->feed, n*sizeof(int));
		if(p == nil){
			werrstr("%s", Enomemory);
			return -1;
		}
		s->feed = p;
		s->maxfeed = n;
	}
	if(w->nids > 0)
		memmove(s->feed + s->nfeed, w->ids, w->nids*sizeof(int));
	s->nfeed += w->nids;
	return 0;
}

/* the session has the text from now on */
static int
begin(Sess *s, Wanted *w)
{
	Gen *g;

	if(s->set.chat && (w->from < s->pos || s->nfeed > s->fed)){
		/* another conversation from there on */
		if(s->ll != nil)
			cutsession(s->ll, w->from);
		s->pos = w->from;
		s->fed = 0;
		s->nfeed = 0;
		s->heard = 0;
		s->changed = 1;
	}
	if(addfeed(s, w) < 0)
		return -1;
	g = s->fresh;
	if(g == nil)
		g = newgen(s);
	if(g == nil)
		return -1;
	s->fresh = nil;
	dropgen(s->cur);
	s->cur = g;
	if(s->m == nil){
		s->m = w->m;
		s->m->ref++;
		s->m->nsess++;
		usemodel(s->m);
		s->ctx = w->ctx;
	}
	s->inchat = s->set.chat;
	s->used = s->prompt.n;
	s->err[0] = 0;
	s->vers++;
	g->nprompt = w->nids;
	g->left = w->nids;
	g->steps = s->set.steps;
	g->asked = nsec();
	s->m->active++;
	s->m->used = time(nil);
	s->owner->queued += w->nids;
	s->ref++;
	enqueue(g);
	return 0;
}

/* with the house, which it lets go of meanwhile */
int
generate(Sess *s)
{
	Wanted w;
	char err[ERRMAX];
	int r;

	if(s->busy){
		werrstr("generate: session %lld is generating", s->id);
		return -1;
	}
	memset(&w, 0, sizeof w);
	w.m = modelof(s);
	if(w.m == nil || taketext(s, &w) < 0)
		return -1;
	if(s->set.chat && w.n == 0){
		free(w.text);
		werrstr("generate: want a message written to prompt first");
		return -1;
	}
	s->busy = 1;
	s->ref++;
	w.m->ref++;
	usemodel(w.m);
	unlatch(&house);
	if(s->set.chat)
		r = talk(s, w.m, w.text, w.n, &w.ids, &w.nids, &w.from);
	else
		r = plain(s, &w);
	if(r == 0)
		r = room(s, &w);
	if(r < 0)
		rerrstr(err, sizeof err);
	latch(&house);
	if(r == 0 && (still(s, &w) < 0 || begin(s, &w) < 0)){
		rerrstr(err, sizeof err);
		r = -1;
	}
	leavemodel(w.m);
	droppooled(w.m);
	free(w.text);
	free(w.ids);
	if(r < 0){
		if(s->set.chat)
			untalk(s);
		utfecpy(s->err, s->err + sizeof s->err, err);
		settle(s);
		werrstr("%s", err);
	}
	dropsess(s);
	return r;
}
