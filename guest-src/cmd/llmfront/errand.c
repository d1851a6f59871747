#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* requests that are passed on to back ends, each by a proc that may wait for them */

enum {
	Maxerrand	= 64,		/* at once */
};

struct Load {
	Job	job;
	Waitq	q;		/* the request, while somebody waits */
	u32int	count;
	char	*line;		/* a command of ctl */
	char	*name;		/* of a model */
	int	wanted;		/* back ends with it: 1 only those, 0 only others, -1 all */
	int	what;		/* a model's file */
	vlong	off;
	Sess	*from;		/* counted, as to: a fork */
	Sess	*to;
	Away	*away;		/* from's, counted */
};

static int	nerrand;

static void
freeload(Load *l)
{
	free(l->line);
	free(l->name);
	free(l);
}

/* with the house; nil and why */
static Load*
newerrand(char *name, char *line)
{
	Load *l;

	if(nerrand >= Maxerrand){
		werrstr("too many requests to back ends: at most %d at once", Maxerrand);
		return nil;
	}
	l = (Load*)zalloc(sizeof(Load));
	if(l == nil)
		return nil;
	l->line = line;
	l->name = strdup(name);
	if(l->name == nil){
		free(l);
		werrstr("%s", Enomemory);
		return nil;
	}
	nerrand++;
	return l;
}

/* the request, if somebody waits still; then with the house no more */
static Req*
errandover(Load *l)
{
	Req *r;

	latch(&house);
	nerrand--;
	r = l->q.head;
	if(r != nil)
		leave(r);
	unlatch(&house);
	return r;
}

/* the request is answered: with err, or with nothing where that is nil; then with the house no more */
static void
reply(Load *l, char *err)
{
	Req *r;
	Fcall a;

	r = errandover(l);
	if(r != nil && err != nil)
		refuse(r, err);
	else if(r != nil){
		memset(&a, 0, sizeof a);
		a.count = l->count;
		respond(r, &a);
	}
}

/* whether a back end is meant; without the house */
static int
meant(Back *b, Load *l)
{
	int has, up;

	latch(&house);
	up = b->up;
	has = hasmodel(b, l->name) != nil;
	unlatch(&house);
	return up && (l->wanted < 0 || l->wanted == has);
}

/* a command for the ctl of some back ends: one that does it is enough */
static void
order(void *v)
{
	Load *l;
	Back *b;
	char err[Maxline], why[ERRMAX];
	int done, fd, r;

	l = (Load*)v;
	threadsetname("errand %s", l->line);
	done = 0;
	snprint(err, sizeof err, "no back end is there to do it");
	for(b = backs; b != nil; b = b->next){
		if(!meant(b, l))
			continue;
		r = -1;
		fd = openat(b->dir, "ctl", OWRITE);
		if(fd >= 0)
			r = command(fd, l->line);
		if(r < 0){
			rerrstr(why, sizeof why);
			if(!done)
				snprint(err, sizeof err, "%s: %s", b->dir, why);
			latch(&house);
			event("failed backend %s: %s", b->dir, why);
			unlatch(&house);
		}else
			done = 1;
		if(fd >= 0)
			close(fd);
		look(b);
	}
	reply(l, done? nil: err);
	freeload(l);
	threadexits(nil);
}

/* on all back ends that have not got it */
Load*
newload(Fid *f, char *name, char *path, char *tokens)
{
	Load *l;
	Back *b;
	char *line;
	int n;

	if(goodname("load", name) < 0)
		return nil;
	n = 0;
	for(b = backs; b != nil; b = b->next)
		n += b->up && hasmodel(b, name) == nil;
	if(n == 0){
		if(findpooled(name) != nil)
			werrstr("load: model '%s' is loaded already", name);
		else
			werrstr("load: no back end is up");
		return nil;
	}
	if(tokens != nil)
		line = smprint("load %q %q %q", name, path, tokens);
	else
		line = smprint("load %q %q", name, path);
	l = line == nil? nil: newerrand(name, line);
	if(l == nil){
		free(line);
		return nil;
	}
	l->count = f->count;
	waitin(&l->q, f->r);
	return l;
}

void
beginload(Load *l)
{
	latch(&house);
	dispatch(&l->job, order, l);
	unlatch(&house);
}

/* a command behind which nothing stands; 1, or -1 and why not */
static int
pass(Fid *f, char *name, char *line, int wanted)
{
	Load *l;

	l = line == nil? nil: newerrand(name, line);
	if(l == nil){
		free(line);
		return -1;
	}
	l->wanted = wanted;
	l->count = f->count;
	waitin(&l->q, f->r);
	dispatch(&l->job, order, l);
	return 1;
}

int
unload(Fid *f, char *name)
{
	Sess *s, *next;
	int n, r;

	if(!islast(f, "unload"))
		return -1;
	if(findpooled(name) == nil){
		werrstr("unload: want a model's name, got '%.40s'", name);
		return -1;
	}
	r = pass(f, name, smprint("unload %q", name), 1);
	if(r < 0)
		return -1;
	n = 0;
	for(s = sessions; s != nil; s = next){
		next = s->next;
		if(s->m == nil || strcmp(s->m->name, name) != 0)
			continue;
		n++;
		snprint(s->err, sizeof s->err, "model '%s' was unloaded", name);
		if(!s->busy)
			forgettext(s);
		else if(s->drop == 0)
			s->drop = Droptext;
	}
	freebuf(&f->reply);
	bprint(&f->reply, "%d sessions cancelled\n", n);
	return r;
}

int
limited(Fid *f)
{
	if(!islast(f, "limit"))
		return -1;
	return pass(f, "", smprint("limit %lld %lld", pool.maxmodel, pool.maxbytes), -1);
}

/* a session that forks, and what becomes of it: without the house */
static int
fork1(Load *l, Away *to)
{
	char buf[32], name[64], *p;
	long n;
	int fd;

	if(command(l->away->ctl, "fork") < 0)
		return -1;
	n = read(l->away->ctl, buf, sizeof buf - 1);
	if(n <= 0)
		return -1;
	buf[n] = 0;
	p = strchr(buf, '\n');
	if(p != nil)
		*p = 0;
	snprint(name, sizeof name, "%s/ctl", buf);
	fd = openat(to->b->dir, name, ORDWR);
	if(fd < 0)
		return -1;
	to->ctl = fd;
	to->number = strdup(buf);
	return to->number == nil? -1: 0;
}

static void
forker(void *v)
{
	Load *l;
	Away *to;
	char err[ERRMAX];
	int ok;

	l = (Load*)v;
	threadsetname("fork");
	ok = 0;
	latch(&house);
	strcpy(err, "fork: the session has ended");
	to = l->away->lost || l->to->closed? nil: newaway(l->away->b);
	if(to != nil){
		to->s = l->to;
		to->ref++;
		l->to->away = to;
	}
	unlatch(&house);
	if(to != nil){
		ok = fork1(l, to) == 0;
		if(!ok)
			rerrstr(err, sizeof err);
	}
	latch(&house);
	if(to != nil)
		dropaway(to);
	dropaway(l->away);
	if(!ok)
		endsess(l->to, "no fork");
	settle(l->from);
	settle(l->to);
	dropsess(l->from);
	dropsess(l->to);
	unlatch(&house);
	reply(l, ok? nil: err);
	freeload(l);
	threadexits(nil);
}

/* the same text for t, at the same back end */
int
copytext(Fid *f, Sess *t, Sess *s)
{
	Load *l;

	if(s->away == nil || s->away->lost){
		werrstr("fork: session %lld has no back end", s->id);
		return -1;
	}
	if(!islast(f, "fork"))
		return -1;
	l = newerrand("", nil);
	if(l == nil)
		return -1;
	t->pos = s->pos;
	l->from = s;
	l->to = t;
	l->away = s->away;
	s->ref++;
	t->ref++;
	l->away->ref++;
	s->busy = 1;
	t->busy = 1;
	l->count = f->count;
	waitin(&l->q, f->r);
	dispatch(&l->job, forker, l);
	return 1;
}

/* one of a model's files, from any back end that has it */
static void
fetcher(void *v)
{
	static char *names[] = { "info", "template", "vocab" };	/* from Qminfo on */
	Load *l;
	Back *b;
	Req *r;
	char *path, *buf, err[ERRMAX];
	long n;
	int fd;

	l = (Load*)v;
	threadsetname("fetch %s", l->name);
	n = -1;
	buf = (char*)malloc(l->count + 1);
	werrstr(buf == nil? Enomemory: Enotfound);
	for(b = backs; b != nil && n < 0 && buf != nil; b = b->next){
		if(!meant(b, l))
			continue;
		path = smprint("models/%s/%s", l->name, names[l->what - Qminfo]);
		fd = path == nil? -1: openat(b->dir, path, OREAD);
		free(path);
		if(fd < 0)
			continue;
		n = pread(fd, buf, l->count, l->off);
		close(fd);
	}
	rerrstr(err, sizeof err);
	r = errandover(l);
	if(r != nil && n < 0)
		refuse(r, err);
	else if(r != nil)
		answerdata(r, buf, n, 0, n);
	free(buf);
	freeload(l);
	threadexits(nil);
}

void
readmodel(Fcall *f, Req *r, Fid *fid)
{
	Load *l;
	char err[ERRMAX];

	latch(&house);
	l = newerrand(fid->m->name, nil);
	if(l != nil){
		l->wanted = 1;
		l->what = fid->type;
		l->off = f->offset;
		l->count = f->count;
		waitin(&l->q, r);
		dispatch(&l->job, fetcher, l);
	}
	unlatch(&house);
	if(l == nil){
		rerrstr(err, sizeof err);
		refuse(r, err);
	}
}
