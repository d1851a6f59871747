#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* back ends: what they have, which one is next, and what is when one is gone; with the house, but for look */

Back	*backs;

static vlong	turn;

enum {
	Maxback	= 64,		/* bits of a uvlong */
};

/* before the first connection */
int
addback(char *dir)
{
	Back *b, **p;
	int n;

	n = 0;
	for(p = &backs; *p != nil; p = &(*p)->next)
		n++;
	if(n >= Maxback){
		werrstr("more than %d back ends", Maxback);
		return -1;
	}
	b = (Back*)zalloc(sizeof(Back));
	if(b == nil)
		return -1;
	b->dir = cleanname(strdup(dir));
	b->asked = 1;
	strcpy(b->why, "it has not been looked at");
	*p = b;
	return 0;
}

uvlong
bitof(Back *b)
{
	Back *c;
	uvlong bit;

	bit = 1;
	for(c = backs; c != b; c = c->next)
		bit <<= 1;
	return bit;
}

Has*
hasmodel(Back *b, char *name)
{
	Has *h;

	for(h = b->up? b->has: nil; h != nil; h = h->next)
		if(strcmp(h->name, name) == 0)
			return h;
	return nil;
}

Has*
anyhas(char *name)
{
	Back *b;
	Has *h;

	for(b = backs; b != nil; b = b->next){
		h = hasmodel(b, name);
		if(h != nil)
			return h;
	}
	return nil;
}

static vlong
ours(Back *b)
{
	Away *a;
	vlong n;

	n = 0;
	for(a = b->aways; a != nil; a = a->next)
		n += a->order != nil;
	return n;
}

/* the one with the model that has least to do; of those, the one that was given something longest ago */
Back*
choose(char *model, uvlong except, char **why)
{
	Back *b, *best;
	vlong n, least;

	best = nil;
	least = 0;
	*why = "has it";
	for(b = backs; b != nil; b = b->next){
		if(hasmodel(b, model) == nil)
			continue;
		if(bitof(b) & except){
			*why = "with it takes it";
			continue;
		}
		n = ours(b) + b->others;
		if(best == nil || n < least || n == least && b->last < best->last){
			best = b;
			least = n;
		}
	}
	if(best != nil)
		best->last = ++turn;
	return best;
}

static void
freehas(Has *h)
{
	Has *next;

	for(; h != nil; h = next){
		next = h->next;
		free(h);
	}
}

static void
word(char *to, char *from)
{
	utfecpy(to, to + Maxname, from);
}

/* a line of info: model NAME STATE FAMILY TYPE bytes N ... */
static Has*
modelline(Back *b, char *line)
{
	char *f[8], *name, *dir;
	Has *h, *old;
	Buf t;

	if(tokenize(line, f, nelem(f)) < 7 || strcmp(f[2], "ready") != 0 || strlen(f[1]) >= Maxname)
		return nil;
	h = (Has*)zalloc(sizeof(Has));
	if(h == nil)
		return nil;
	word(h->name, f[1]);
	word(h->family, f[3]);
	word(h->type, f[4]);
	h->bytes = strtoll(f[6], nil, 10);
	name = f[1];
	latch(&house);
	old = hasmodel(b, name);
	if(old != nil)
		h->ctx = old->ctx;
	unlatch(&house);
	if(old == nil){
		memset(&t, 0, sizeof t);
		dir = smprint("%s/models/%s", b->dir, name);
		if(dir != nil && readfile(dir, "info", &t) == 0)
			field(t.p, "context", &h->ctx);
		free(dir);
		freebuf(&t);
	}
	return h;
}

/* what info says; without the house */
static int
take(Back *b, char *text)
{
	char *p, *e, *s, *f[9];
	Has *h, *all, **tail;
	vlong bytes, kv, busy;
	double rate;
	int n, seen;

	all = nil;
	tail = &all;
	bytes = 0;
	kv = 0;
	busy = 0;
	rate = 0;
	seen = 0;
	for(p = text; *p != 0; p = e){
		e = strchr(p, '\n');
		if(e != nil)
			*e++ = 0;
		else
			e = p + strlen(p);
		if(strncmp(p, "model ", 6) == 0){
			h = modelline(b, p);
			if(h != nil){
				*tail = h;
				tail = &h->next;
			}
			continue;
		}
		s = p;
		n = tokenize(s, f, nelem(f));
		if(n >= 8 && strcmp(f[0], "sessions") == 0){
			busy = strtoll(f[5], nil, 10) + strtoll(f[7], nil, 10);
			seen = 1;
		}else if(n >= 8 && strcmp(f[0], "bytes") == 0){
			bytes = strtoll(f[5], nil, 10);
			kv = strtoll(f[7], nil, 10);
		}else if(n >= 4 && strcmp(f[0], "tokens") == 0)
			rate = strtod(f[3], nil);
	}
	if(!seen){
		freehas(all);
		werrstr("%s/info: no line of sessions found: it is no llmfs", b->dir);
		return -1;
	}
	latch(&house);
	freehas(b->has);
	b->has = all;
	b->bytes = bytes;
	b->kvbytes = kv;
	b->rate = rate;
	b->others = busy - ours(b);
	if(b->others < 0)
		b->others = 0;
	if(!b->up)
		event("backend %s is up", b->dir);
	b->up = 1;
	b->why[0] = 0;
	census();
	unlatch(&house);
	return 0;
}

/* how is it?  Without the house; may wait for as long as its mount lives */
int
look(Back *b)
{
	Buf t;
	char err[ERRMAX];
	int r;

	memset(&t, 0, sizeof t);
	r = readfile(b->dir, "info", &t);
	if(r == 0)
		r = take(b, t.p);
	freebuf(&t);
	if(r < 0){
		rerrstr(err, sizeof err);
		/* not its fault */
		if(strstr(err, "file descriptors") != nil || strstr(err, "memory") != nil)
			return -1;
		latch(&house);
		lose(b, err);
		unlatch(&house);
		werrstr("%s", err);
	}
	return r;
}

/* it does not answer any more: what was computed there is gone, and what has not begun begins elsewhere */
void
lose(Back *b, char *why)
{
	Away *a;
	Order *o;
	Sess *s;
	Gen *g;
	char err[Maxline];

	utfecpy(b->why, b->why + sizeof b->why, why);
	if(b->up)
		event("backend %s is gone: %s", b->dir, why);
	b->up = 0;
	while((a = b->aways) != nil){
		b->aways = a->next;
		if(a->next != nil)
			a->next->prev = nil;
		a->next = nil;
		a->lost = 1;
		o = a->order;
		a->order = nil;
		s = a->s;
		a->s = nil;
		if(o != nil){
			a->given = 1;
			freeslot();
		}
		if(s == nil)
			continue;
		g = o != nil? o->g: nil;
		if(o != nil && o->first && (g == nil || g->text.n == 0 && g->lines.n == 0)){
			s->away = nil;
			dropaway(a);
			dispatch(&o->job, carryout, o);
			continue;
		}
		snprint(err, sizeof err, "back end %s is gone: %s", b->dir, b->why);
		utfecpy(s->err, s->err + sizeof s->err, err);
		if(o != nil)
			endorder(o, err, nil);
	}
	census();
}
