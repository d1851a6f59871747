#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* words of a session's ctl; with the house */

enum {
	Many	= 0x7fffffff,
};

typedef struct Word Word;
struct Word {
	char	*name;
	int	(*fn)(Fid*, char*, char*);
	int	min;		/* words after it */
	int	max;
	char	*want;
};

/* what cannot be while a text is there, or comes */
static int
empty(Sess *s, char *word)
{
	if(!s->busy && s->m == nil)
		return 0;
	werrstr("%s: session %lld has a text: reset it first", word, s->id);
	return -1;
}

/* the words of the rest of a line */
static int
words(char *rest, char **f, int n)
{
	int i;

	for(i = 0; i < n; i++)
		f[i] = nil;
	return tokenize(rest, f, n);
}

/* the rest of a line, or the one quoted word that it is */
static int
text(char *word, char *rest, char **t)
{
	char *f[2];

	if(*rest != '\''){
		*t = strdup(rest);
	}else{
		if(words(rest, f, 2) != 1){
			werrstr("%s: want one quoted text", word);
			return -1;
		}
		*t = strdup(f[0]);
	}
	if(*t == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	return 0;
}

static int
cmodel(Fid *f, char *w, char *rest)
{
	Pooled *m;
	char *p, *name;

	if(words(rest, &name, 1) != 1 || (m = findpooled(name)) == nil || m->state != Mready){
		werrstr("%s: want a loaded model's name, got '%.40s'", w, rest);
		return -1;
	}
	if(f->s->mname != nil && strcmp(f->s->mname, name) == 0)
		return 0;
	if(empty(f->s, w) < 0)
		return -1;
	p = strdup(name);
	if(p == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	free(f->s->mname);
	f->s->mname = p;
	return 0;
}

static int
cnumber(Fid *f, char *w, char *rest)
{
	Settings *t;
	float v;
	double max;

	t = &f->s->set;
	max = strcmp(w, "temp") == 0? 10: 1;
	if(real(w, rest, 0, max, &v) < 0)
		return -1;
	if(strcmp(w, "temp") == 0){
		if(v != 0 && v < 1e-10f)
			v = 1e-10f;
		t->s.temp = v;
	}else if(strcmp(w, "topp") == 0)
		t->s.topp = v;
	else
		t->s.minp = v;
	f->s->changed = 1;
	return 0;
}

static int
ccount(Fid *f, char *w, char *rest)
{
	vlong v;

	if(number(w, rest, 0, Many, &v) < 0)
		return -1;
	if(strcmp(w, "topk") == 0){
		f->s->set.s.topk = v;
		f->s->changed = 1;
		return 0;
	}
	if(strcmp(w, "steps") == 0){
		f->s->set.steps = v;
		return 0;
	}
	if(pool.userctx > 0 && v > pool.userctx){
		werrstr("context: want at most the %lld positions that a user may have, got '%.40s'", pool.userctx, rest);
		return -1;
	}
	if(empty(f->s, w) < 0)
		return -1;
	f->s->set.ctx = v;
	return 0;
}

static int
cseed(Fid *f, char *w, char *rest)
{
	vlong v;

	if(number(w, rest, 0, 0x7fffffffffffffffLL, &v) < 0)
		return -1;
	f->s->set.s.seed = v;
	f->s->changed = 1;
	f->s->reseed = 1;
	return 0;
}

static int
cpenalties(Fid *f, char *w, char *rest)
{
	char *a[4];
	float r, p, q;

	if(words(rest, a, 4) != 3){
		werrstr("%s: want three numbers: repeat, presence, frequency", w);
		return -1;
	}
	if(real(w, a[0], 0, 1000, &r) < 0 || real(w, a[1], -1000, 1000, &p) < 0 || real(w, a[2], -1000, 1000, &q) < 0)
		return -1;
	if(r != 0 && r < 0.001f)
		r = 0.001f;
	f->s->set.s.repeat = r;
	f->s->set.s.presence = p;
	f->s->set.s.frequency = q;
	f->s->changed = 1;
	return 0;
}

static int
cstop(Fid *f, char *w, char *rest)
{
	Settings *t;
	char *p;

	t = &f->s->set;
	if(f->s->busy){
		werrstr("%s: session %lld is generating", w, f->s->id);
		return -1;
	}
	if(*rest == 0){
		freestops(t);
		f->s->changed = 1;
		return 0;
	}
	if(t->nstop >= Maxstop){
		werrstr("%s: want at most %d strings to stop at", w, Maxstop);
		return -1;
	}
	if(text(w, rest, &p) < 0)
		return -1;
	if(*p == 0 || strlen(p) > 1024){
		free(p);
		werrstr("%s: want a string of 1 to 1024 bytes", w);
		return -1;
	}
	t->stop[t->nstop++] = p;
	f->s->changed = 1;
	return 0;
}

static int
csystem(Fid *f, char *w, char *rest)
{
	char *p;

	if(empty(f->s, w) < 0)
		return -1;
	p = nil;
	if(*rest != 0 && text(w, rest, &p) < 0)
		return -1;
	free(f->s->set.system);
	f->s->set.system = p;
	return 0;
}

static int
cchat(Fid *f, char *w, char *rest)
{
	int v;

	if(onoff(w, rest, &v) < 0)
		return -1;
	if(v != f->s->set.chat && empty(f->s, w) < 0)
		return -1;
	f->s->set.chat = v;
	return 0;
}

static int
craw(Fid *f, char *w, char *rest)
{
	return onoff(w, rest, &f->s->set.raw);
}

static int
ckv(Fid *f, char *w, char *rest)
{
	static char *type[] = { "f32", "f16", "q8_0" };
	int i;

	for(i = 0; i < nelem(type); i++)
		if(cistrcmp(rest, type[i]) == 0){
			if(empty(f->s, w) < 0)
				return -1;
			f->s->set.cache = type[i];
			return 0;
		}
	werrstr("%s: want f32, f16 or q8_0, got '%.40s'", w, rest);
	return -1;
}

static int
cdraft(Fid*, char *w, char *rest)
{
	if(strcmp(rest, "none") == 0)
		return 0;
	werrstr("%s: want none, for no model drafts for another here, got '%.40s'", w, rest);
	return -1;
}

static int
cgenerate(Fid *f, char*, char*)
{
	return generate(f);
}

static int
ccancel(Fid *f, char*, char*)
{
	if(f->s->cur != nil && f->s->cur->state != Gended){
		f->s->cur->cancel = 1;
		prod();
	}else if(f->s->busy)
		f->s->nixed = 1;
	return 0;
}

static int
creset(Fid *f, char *w, char*)
{
	Sess *s;

	s = f->s;
	if(s->busy && (s->cur == nil || s->cur->state == Gended)){
		werrstr("%s: session %lld is being prepared", w, s->id);
		return -1;
	}
	s->err[0] = 0;
	if(s->busy){
		/* by the next token */
		s->cur->cancel = 1;
		s->drop = Dropall;
		prod();
	}else
		forget(s);
	return 0;
}

static int
cfork(Fid *f, char *w, char*)
{
	if(f->s->busy){
		werrstr("%s: session %lld is generating", w, f->s->id);
		return -1;
	}
	return forksess(f);
}

static int
cclose(Fid *f, char*, char*)
{
	endsess(f->s, "closed");
	prod();
	return 0;
}

static Word table[] = {
	{ "model",	cmodel,	1, 1, "a loaded model's name" },
	{ "temp",	cnumber,	1, 1, "a number from 0 to 10" },
	{ "topp",	cnumber,	1, 1, "a number from 0 to 1" },
	{ "topk",	ccount,	1, 1, "a number of tokens, or 0 for all" },
	{ "minp",	cnumber,	1, 1, "a number from 0 to 1" },
	{ "penalties",	cpenalties,	3, 3, "three numbers: repeat, presence, frequency" },
	{ "seed",	cseed,	1, 1, "a number, or 0 for the time" },
	{ "steps",	ccount,	1, 1, "a number of tokens, or 0 for as many as fit" },
	{ "stop",	cstop,	0, -1, "" },
	{ "system",	csystem,	0, -1, "" },
	{ "chat",	cchat,	1, 1, "on or off" },
	{ "raw",	craw,	1, 1, "on or off" },
	{ "context",	ccount,	1, 1, "a number of positions, or 0 for the model's" },
	{ "kv",	ckv,	1, 1, "f32, f16 or q8_0" },
	{ "draft",	cdraft,	1, 1, "none" },
	{ "generate",	cgenerate,	0, 0, "nothing" },
	{ "cancel",	ccancel,	0, 0, "nothing" },
	{ "reset",	creset,	0, 0, "nothing" },
	{ "fork",	cfork,	0, 0, "nothing" },
	{ "close",	cclose,	0, 0, "nothing" },
};

/* 0, -1, or 1: fid->r is answered later */
int
sesscommand(Fid *fid, char *line)
{
	char *rest, *a[8], *copy;
	Word *w;
	int i, n;

	for(rest = line; *rest != 0 && *rest != ' ' && *rest != '\t'; rest++)
		;
	while(*rest == ' ' || *rest == '\t')
		*rest++ = 0;
	for(i = 0; i < nelem(table); i++)
		if(strcmp(table[i].name, line) == 0)
			break;
	if(i == nelem(table)){
		werrstr("%.40s: want model, temp, topp, topk, minp, penalties, seed, steps, stop, system, chat, raw, context, kv, draft, "
			"generate, cancel, reset, fork or close", line);
		return -1;
	}
	w = &table[i];
	if(w->max >= 0){
		copy = strdup(rest);
		if(copy == nil){
			werrstr("%s", Enomemory);
			return -1;
		}
		n = tokenize(copy, a, nelem(a));
		free(copy);
		if(n < w->min || n > w->max){
			werrstr("%s: want %s, got '%.40s'", line, w->want, rest);
			return -1;
		}
		/* blanks at the end */
		n = strlen(rest);
		while(n > 0 && (rest[n-1] == ' ' || rest[n-1] == '\t'))
			rest[--n] = 0;
	}
	return w->fn(fid, line, rest);
}
