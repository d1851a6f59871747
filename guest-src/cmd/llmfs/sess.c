#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* users and sessions: how they begin and end; all with the house */

Sess	*sessions;
Sess	*lastsess;
int	nsess;

static Sess	*bynumber[Nsess];
static vlong	lastid;
static User	*users;

/* counted; nil and why */
User*
finduser(char *name)
{
	User *u;

	if(goodname("attach", name) < 0)
		return nil;
	for(u = users; u != nil; u = u->next)
		if(strcmp(u->name, name) == 0){
			u->ref++;
			return u;
		}
	u = (User*)zalloc(sizeof(User));
	if(u == nil)
		return nil;
	strcpy(u->name, name);
	u->ref = 1;
	u->next = users;
	users = u;
	return u;
}

void
dropuser(User *u)
{
	User **p;

	if(--u->ref > 0)
		return;
	for(p = &users; *p != u; p = &(*p)->next)
		;
	*p = u->next;
	free(u);
}

Sess*
findsess(vlong id)
{
	Sess *s;

	for(s = bynumber[id%Nsess]; s != nil; s = s->hash)
		if(s->id == id)
			return s;
	return nil;
}

/* the first with a larger number */
Sess*
sessafter(vlong id)
{
	Sess *s;

	s = findsess(id);
	if(s != nil)
		return s->next;
	for(s = sessions; s != nil && s->id <= id; s = s->next)
		;
	return s;
}

Sess*
newsess(User *u)
{
	Sess *s;

	if(pool.maxsess > 0 && nsess >= pool.maxsess){
		werrstr("too many sessions: at most %lld", pool.maxsess);
		return nil;
	}
	if(pool.usersess > 0 && u->nsess >= pool.usersess){
		werrstr("too many sessions of %s: at most %lld", u->name, pool.usersess);
		return nil;
	}
	s = (Sess*)zalloc(sizeof(Sess));
	if(s == nil)
		return nil;
	s->id = ++lastid;
	s->ref = 1;
	s->owner = u;
	s->began = time(nil);
	s->idle = s->began;
	s->set.s.temp = 1.0;
	s->set.s.topp = 0.9;
	s->set.steps = 256;
	s->set.cache = "f32";
	s->changed = 1;
	s->reseed = 1;
	u->ref++;
	u->nsess++;
	nsess++;
	s->hash = bynumber[s->id%Nsess];
	bynumber[s->id%Nsess] = s;
	s->prev = lastsess;
	if(lastsess != nil)
		lastsess->next = s;
	else
		sessions = s;
	lastsess = s;
	event("session %lld begins %s", s->id, u->name);
	return s;
}

void
freestops(Settings *t)
{
	while(t->nstop > 0)
		free(t->stop[--t->nstop]);
}

/* a session as it was in the beginning, but for its settings */
void
forget(Sess *s)
{
	forgettext(s);
	dropgen(s->cur);
	s->cur = nil;
	s->prompt.n = 0;
	s->used = 0;
}

/* nothing of the session is being computed any more: what was put off meanwhile */
void
settle(Sess *s)
{
	s->busy = 0;
	if(s->closed || s->drop == Dropall)
		forget(s);
	else if(s->drop)
		forgettext(s);
}

/* what closes it is nobody's any more */
void
dropsess(Sess *s)
{
	if(--s->ref > 0)
		return;
	forget(s);
	if(s->fresh != nil)
		dropgen(s->fresh);
	freestops(&s->set);
	free(s->set.system);
	free(s->mname);
	freebuf(&s->prompt);
	dropuser(s->owner);
	free(s);
}

/* its files are gone; a generation ends by the next token and lets go of it then */
void
endsess(Sess *s, char *why)
{
	Sess **p;
	Gen *g;

	if(s->closed)
		return;
	s->closed = 1;
	for(p = &bynumber[s->id%Nsess]; *p != s; p = &(*p)->hash)
		;
	*p = s->hash;
	if(s->prev != nil)
		s->prev->next = s->next;
	else
		sessions = s->next;
	if(s->next != nil)
		s->next->prev = s->prev;
	else
		lastsess = s->prev;
	nsess--;
	s->owner->nsess--;
	event("session %lld ends %s %s", s->id, s->owner->name, why);
	if(s->cur != nil)
		s->cur->cancel = 1;
	g = s->fresh;
	if(g != nil){
		/* who waits for a beginning waits in vain */
		s->fresh = nil;
		g->state = Gended;
		g->s = nil;
		utfecpy(g->err, g->err + sizeof g->err, Eended);
		release(&g->q);
		dropgen(g);
	}
	if(!s->busy)
		forget(s);
	dropsess(s);
}

/* ends those that nobody has had open for long */
void
endidle(void)
{
	Sess *s, *next;
	long now;

	if(pool.idle <= 0)
		return;
	now = time(nil);
	for(s = sessions; s != nil; s = next){
		next = s->next;
		if(s->nopen == 0 && now - s->idle >= pool.idle)
			endsess(s, "idle");
	}
}

void
opensess(Sess *s)
{
	s->nopen++;
}

void
shutsess(Sess *s)
{
	if(--s->nopen == 0)
		s->idle = time(nil);
}

static int
copysettings(Settings *to, Settings *from)
{
	int i;

	*to = *from;
	to->nstop = 0;
	to->system = nil;
	for(i = 0; i < from->nstop; i++){
		to->stop[i] = strdup(from->stop[i]);
		if(to->stop[i] == nil)
			return -1;
		to->nstop++;
	}
	if(from->system != nil){
		to->system = strdup(from->system);
		if(to->system == nil)
			return -1;
	}
	return 0;
}

static int
copysess(Fid *f, Sess *t, Sess *s)
{
	if(copysettings(&t->set, &s->set) < 0)
		return -1;
	if(s->mname != nil){
		t->mname = strdup(s->mname);
		if(t->mname == nil)
			return -1;
	}
	if(s->prompt.n > 0 && put(&t->prompt, s->prompt.p, s->prompt.n) < 0)
		return -1;
	t->used = s->used;
	if(s->m == nil)
		return 0;
	t->m = s->m;
	t->m->ref++;
	t->m->nsess++;
	t->ctx = s->ctx;
	t->inchat = s->inchat;
	return copytext(f, t, s);
}

/* one with the same text, while nothing of it is being computed; 0, -1, or 1: f->r is answered later */
int
forksess(Fid *f)
{
	Sess *t;
	int k;

	t = newsess(f->s->owner);
	if(t == nil)
		return -1;
	k = copysess(f, t, f->s);
	if(k < 0){
		endsess(t, "no memory");
		werrstr("fork: %s", Enomemory);
		return -1;
	}
	freebuf(&f->reply);
	return bprint(&f->reply, "%lld\n", t->id) < 0? -1: k;
}
