#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Generate is answered later: what is written down of it meanwhile, and
 * how it is answered.  All with the house.
 */

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
copybytes(char **to, char *from, vlong n)
{
	*to = (char*)malloc(n + 1);
	if(*to == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	if(n > 0)
		memmove(*to, from, n);
	(*to)[n] = 0;
	return 0;
}

static void
freeask(Ask *a)
{
	free(a->text);
	free(a->rest);
}

/* what was written to prompt since the last time */
static int
taketext(Ask *a)
{
	Sess *s;

	s = a->s;
	a->used = s->used;
	a->n = s->prompt.n - s->used;
	if(copybytes(&a->text, s->prompt.p + s->used, a->n) < 0)
		return -1;
	if(!s->set.raw && a->n > 0 && a->text[a->n-1] == '\n')
		a->text[--a->n] = 0;
	if(s->set.chat && a->n == 0){
		werrstr("generate: want a message written to prompt first");
		return -1;
	}
	return 0;
}

/* f's session is busy with what its request asks for from now on, or -1 and why not */
int
ask(Ask *a, Fid *f)
{
	Sess *s;

	s = f->s;
	if(s->busy || f->r == nil){
		werrstr("generate: session %lld is generating", s->id);
		return -1;
	}
	a->s = s;
	a->count = f->count;
	a->nrest = f->end > f->rest? f->end - f->rest: 0;
	a->m = modelof(s);
	if(a->m == nil)
		return -1;
	if(copybytes(&a->rest, f->rest, a->nrest) < 0 || taketext(a) < 0){
		freeask(a);
		return -1;
	}
	s->used = s->prompt.n;
	a->taken = s->used;
	s->busy = 1;
	s->ref++;
	a->m->ref++;
	waitin(&a->q, f->r);
	return 0;
}

/* the request that waits; nil and an error: nobody does any more */
Req*
taken(Ask *a)
{
	Req *r;

	r = a->q.head;
	if(r != nil)
		leave(r);
	else
		werrstr("generate: interrupted");
	return r;
}

/* what r has behind generate; its fid may be gone */
static int
then(Ask *a)
{
	Fid f;
	int k;

	memset(&f, 0, sizeof f);
	f.type = Qsctl;
	f.s = a->s;
	f.user = a->s->owner;
	k = commands(&f, a->rest, a->rest + a->nrest);
	freebuf(&f.reply);
	return k;
}

/* err: why there is no generation, or nil; the ask ends here */
void
askdone(Ask *a, Req *r, char *err)
{
	Sess *s;
	Fcall f;
	char why[ERRMAX];

	s = a->s;
	if(err != nil){
		/* the text is there for the next one, unless there is another */
		if(s->used == a->taken)
			s->used = a->used;
		utfecpy(s->err, s->err + sizeof s->err, err);
		settle(s);
	}else if(then(a) < 0){
		rerrstr(why, sizeof why);
		err = why;
	}
	s->nixed = 0;
	if(r != nil && err != nil)
		refuse(r, err);
	else if(r != nil){
		memset(&f, 0, sizeof f);
		f.count = a->count;
		respond(r, &f);
	}
	droppooled(a->m);
	dropsess(s);
	freeask(a);
}
