#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * The pool of models.  A load has a proc of its own, which takes the
 * house only to look for room and to say that it has come to an end.
 * A model is open as long as something uses it: the pool, a session
 * with a text, a reader of its vocabulary; then the porter closes it.
 */

/* a load on its way */
struct Load {
	Pooled	*m;
	char	*path;
	char	*tokens;
	Waitq	q;		/* the request, while somebody waits */
	int	cancelled;
	u32int	count;		/* bytes of the request */
};

static Pooled	*graves;

void
droppooled(Pooled *m)
{
	if(--m->ref > 0)
		return;
	freechatform(&m->form);
	freebuf(&m->vocab);
	free(m->path);
	free(m);
}

void
usemodel(Pooled *m)
{
	m->inuse++;
}

void
leavemodel(Pooled *m)
{
	if(--m->inuse > 0)
		return;
	pool.bytes -= m->bytes;
	m->ref++;
	m->next = graves;
	graves = m;
	callporter();
}

/* closes what nobody uses any more; without the house */
void
bury(void)
{
	Pooled *m, *next;

	latch(&house);
	m = graves;
	graves = nil;
	unlatch(&house);
	for(; m != nil; m = next){
		next = m->next;
		freesession(m->lead);
		m->lead = nil;
		if(m->m != nil)
			closemodel(m->m);
		m->m = nil;
		latch(&house);
		droppooled(m);
		unlatch(&house);
	}
}

static void
unlist(Pooled *m)
{
	Pooled **p;

	for(p = &pool.m; *p != m; p = &(*p)->next)
		;
	*p = m->next;
	m->next = nil;
	pool.nmodel--;
	if(pool.def == m)
		pool.def = nil;
	m->state = Mgone;
}

/* its sessions lose their texts; how many */
static int
setgone(Pooled *m, char *why)
{
	Sess *s, *next;
	int n;

	n = 0;
	unlist(m);
	for(s = sessions; s != nil; s = next){
		next = s->next;
		if(s->m != m)
			continue;
		n++;
		snprint(s->err, sizeof s->err, "model '%s' was %s", m->name, why);
		if(s->cur != nil && s->cur->state != Gended){
			s->cur->cancel = 1;
			utfecpy(s->cur->err, s->cur->err + sizeof s->cur->err, s->err);
		}
		if(!s->busy)
			forgettext(s);
		else if(s->drop == 0)
			s->drop = Droptext;
	}
	event("%s %s %d sessions", why, m->name, n);
	leavemodel(m);
	droppooled(m);
	rouse();
	return n;
}

int
unload(Fid *f, char *name)
{
	Pooled *m;

	m = findpooled(name);
	if(m == nil){
		werrstr("unload: want a model's name, got '%.40s'", name);
		return -1;
	}
	if(m->state != Mready){
		werrstr("unload: model '%s' is being loaded", name);
		return -1;
	}
	freebuf(&f->reply);
	return bprint(&f->reply, "%d sessions cancelled\n", setgone(m, "unloaded"));
}

/* limits are others now */
int
limited(Fid*)
{
	callporter();
	return 0;
}

/* the one that nothing has been asked of for longest, and nothing is now */
static Pooled*
oldest(void)
{
	Pooled *m, *best;

	best = nil;
	for(m = pool.m; m != nil; m = m->next)
		if(m->state == Mready && m->active == 0 && (best == nil || m->used < best->used))
			best = m;
	return best;
}

static vlong
idlebytes(void)
{
	Pooled *m;
	vlong n;

	n = 0;
	for(m = pool.m; m != nil; m = m->next)
		if(m->state == Mready && m->active == 0)
			n += m->bytes;
	return n;
}

static int
fits(vlong need)
{
	if(pool.maxmodel > 0 && pool.nmodel > pool.maxmodel || pool.left >= 0 && need > pool.left)
		return 0;
	return pool.maxbytes <= 0 || pool.bytes + pool.kvbytes + need <= pool.maxbytes;
}

/* room for need bytes and one model more, which is listed already; nothing goes where that is not enough */
static int
makeroom(Pooled *new1, vlong need)
{
	Pooled *m;
	Buf b;
	int idle;

	idle = 0;
	for(m = pool.m; m != nil; m = m->next)
		idle += m->state == Mready && m->active == 0;
	if(!fits(need) && (pool.maxmodel > 0 && pool.nmodel - idle > pool.maxmodel
	|| pool.maxbytes > 0 && pool.bytes + pool.kvbytes - idlebytes() + need > pool.maxbytes
	|| pool.left >= 0 && need > pool.left + idlebytes())){
		memset(&b, 0, sizeof b);
		for(m = pool.m; m != nil; m = m->next)
			if(m != new1)
				bprint(&b, "%s%s (%lld bytes, %d active)", b.n > 0? ", ": "", m->name, m->bytes, m->active);
		werrstr("load: %s needs %lld bytes; limits are %lld bytes and %lld models, the machine has %lld left; sessions hold %lld, "
			"models: %.300s", new1->name, need, pool.maxbytes, pool.maxmodel, pool.left, pool.kvbytes, b.n > 0? b.p: (char*)"none");
		freebuf(&b);
		return -1;
	}
	while(!fits(need)){
		m = oldest();
		if(m == nil)
			break;
		if(pool.left >= 0)
			pool.left += m->bytes;
		setgone(m, "evicted");
	}
	if(pool.left >= 0)
		pool.left -= need;
	pool.bytes += need;
	new1->bytes = need;
	return 0;
}

static int
loadtokens(Load *l, char *path)
{
	if(l->tokens != nil)
		return opentokens(l->m->m, l->tokens);
	return findtokens(l->m->m, path);
}

/* what a session's cache will take, which has memory only once there is a text */
static int
measure(Pooled *m)
{
	Setup how;
	Session *s;

	memset(&how, 0, sizeof how);
	how.with = m->lead;
	s = newsession(m->m, &how);
	if(s == nil)
		return -1;
	m->block = sessionsize(m->lead);
	m->nblock = m->block > 0? sessionsize(s)/m->block: 0;
	freesession(s);
	return 0;
}

/* about: a cache has whole blocks, of a size of its own */
vlong
needed(Pooled *m, vlong ctx)
{
	vlong n;

	n = modelshape(m->m)->ctx;
	n = (ctx*m->nblock + n-1)/n*m->block;
	return n + ctx*(vlong)sizeof(int) + 4*modelshape(m->m)->vocab*(vlong)sizeof(float);
}

/* the model from its files: without the house, but for the room */
static int
fetch(Load *l)
{
	Pooled *m;
	Store *st;
	Holding how;
	Setup setup;
	char *path;
	vlong size, left;
	int r;

	m = l->m;
	path = findmodel(l->path);
	if(path == nil)
		return -1;
	m->path = path;
	st = openstore(path, nil);
	if(st == nil)
		return -1;
	size = storesize(st);
	if(size < 0)
		size = 0;
	left = memoryleft();
	latch(&house);
	pool.left = left;
	r = makeroom(m, size);
	unlatch(&house);
	bury();
	if(r == 0){
		memset(&how, 0, sizeof how);
		how.ctx = 1;
		m->m = holdmodel(st, &how);
		r = m->m == nil? -1: 0;
	}
	if(r == 0)
		r = findchatform(st, path, &m->form);
	closestore(st);
	if(r == 0 && loadtokens(l, path) < 0){
		werrstr("tokenizer: %r");
		r = -1;
	}
	if(r == 0){
		m->tokens = tokenskind(m->m);
		memset(&setup, 0, sizeof setup);
		setup.nproc = Choose;
		setup.ctx = 1;
		m->lead = newsession(m->m, &setup);
		r = m->lead == nil? -1: measure(m);
	}
	return r;
}

static void
loader(void *v)
{
	Load *l;
	Pooled *m;
	Req *r;
	Fcall a;
	char err[Maxline];
	int ok;

	l = (Load*)v;
	m = l->m;
	threadsetname("load %s", m->name);
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	ok = fetch(l) == 0;
	if(!ok)
		rerrstr(err, sizeof err);
	latch(&house);
	pool.nload--;
	r = l->q.head;
	if(r != nil)
		leave(r);
	if(ok && r == nil){
		ok = 0;
		strcpy(err, "cancelled");
	}
	if(ok){
		pool.bytes += modelheld(m->m) - m->bytes;
		m->bytes = modelheld(m->m);
		m->state = Mready;
		m->used = time(nil);
		event("loaded %s %s %lld bytes", m->name, m->path, m->bytes);
	}else{
		event("failed load %s: %s", m->name, err);
		unlist(m);
		leavemodel(m);
		droppooled(m);
	}
	unlatch(&house);
	if(r != nil){
		memset(&a, 0, sizeof a);
		a.count = l->count;
		if(ok)
			respond(r, &a);
		else
			refuse(r, err);
	}
	free(l->path);
	free(l->tokens);
	free(l);
	bury();
	threadexits(nil);
}

void
beginload(Load *l)
{
	proccreate(loader, l, Bigstack);
}

/* f's request is answered when the model is there, or cannot be */
Load*
newload(Fid *f, char *name, char *path, char *tokens)
{
	Pooled *m, **p;
	Load *l;

	if(goodname("load", name) < 0)
		return nil;
	m = findpooled(name);
	if(m != nil){
		werrstr("load: model '%s' is %s", name, m->state == Mready? "loaded already": "being loaded");
		return nil;
	}
	if(pool.nload >= Maxload){
		werrstr("load: %d models are being loaded, the limit", Maxload);
		return nil;
	}
	l = (Load*)zalloc(sizeof(Load));
	m = (Pooled*)zalloc(sizeof(Pooled));
	if(l != nil){
		l->path = strdup(path);
		l->tokens = tokens == nil? nil: strdup(tokens);
	}
	if(l == nil || m == nil || l->path == nil || tokens != nil && l->tokens == nil){
		if(l != nil){
			free(l->path);
			free(l->tokens);
		}
		free(l);
		free(m);
		werrstr("%s", Enomemory);
		return nil;
	}
	strcpy(m->name, name);
	m->id = ++pool.nextmodel;
	m->ref = 1;
	m->inuse = 1;
	m->used = time(nil);
	for(p = &pool.m; *p != nil; p = &(*p)->next)
		;
	*p = m;
	pool.nmodel++;
	pool.nload++;
	l->m = m;
	l->count = f->count;
	waitin(&l->q, f->r);
	return l;
}
