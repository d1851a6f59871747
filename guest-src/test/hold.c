#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* weights in memory, read on demand and in a shared segment: what they make is the same */

enum {
	Dim	= 128,
	Hidden	= 192,
	Layers	= 3,
	Heads	= 4,
	Kvheads	= 2,
	Vocab	= 320,
	Ctx	= 12,
	Procs	= 4,
};

static char file[64];
static float want[Ctx][Vocab];
static int late[Procs];

static void
digests(void)
{
	static char *text[] = { "", "a", "abc", "xxhash" };
	static u64int sum[] = {
		0xef46db3751d8e999ULL, 0xd24ec4f1a98c6e5bULL, 0x44bc2cf5ad770999ULL, 0x32dd38952c4bc720ULL,
	};
	uchar buf[101];
	Digest d;
	int i, n;

	for(i = 0; i < nelem(text); i++){
		startdigest(&d);
		digest(&d, text[i], strlen(text[i]));
		check(enddigest(&d) == sum[i], "the digest of '%s' is another", text[i]);
	}
	for(i = 0; i < sizeof buf; i++)
		buf[i] = i;
	for(n = 1; n <= sizeof buf; n++){
		startdigest(&d);
		for(i = 0; i < sizeof buf; i += n)
			digest(&d, buf + i, i + n < sizeof buf? n: (int)sizeof buf - i);
		check(enddigest(&d) == 0xe99038495f85381eULL, "the digest in pieces of %d is another", n);
	}
}

/* are all logits of a session those that we want? */
static int
steps(Session *s)
{
	float *x;
	int i;

	rewindsession(s);
	for(i = 0; i < Ctx; i++){
		x = stepsession(s, 7*i);
		if(x == nil || memcmp(x, want[i], sizeof want[i]) != 0)
			return 0;
	}
	return 1;
}

static void
remember(Model *m)
{
	Session *s;
	float *x;
	int i;

	s = newsession(m, nil);
	if(s == nil)
		sysfatal("%r");
	for(i = 0; i < Ctx; i++){
		x = stepsession(s, 7*i);
		if(x == nil)
			sysfatal("%r");
		memmove(want[i], x, sizeof want[i]);
	}
	freesession(s);
}

static Model*
hold(int fd, Holding *how)
{
	Store *s;
	Model *m;

	s = fd < 0? openstore(file, nil): openstorefd(fd, "descriptor", nil);
	if(s == nil)
		return nil;
	m = holdmodel(s, how);
	closestore(s);
	return m;
}

/* a model on demand, in the least memory that a session can do with */
static Model*
least(int fd, Session **sp)
{
	Holding how;
	Model *m;

	memset(&how, 0, sizeof how);
	how.limit = memoryused();
	if(how.limit < 0)
		how.limit = 1;
	for(;; how.limit += 32*1024){
		if(fd >= 0)
			seek(fd, 0, 0);
		m = hold(fd, &how);
		if(m == nil)
			sysfatal("%r");
		*sp = newsession(m, nil);
		if(*sp != nil)
			return m;
		check(errorsays("expected at least"), "too low a limit: %r");
		closemodel(m);
	}
}

static void
runner(void *v)
{
	Session *s;
	Channel *c;
	int ok;

	c = (Channel*)v;
	s = (Session*)recvp(c);
	ok = steps(s);
	sendp(c, (void*)(uintptr)ok);
	threadexits(nil);
}

/* several sessions at once, which take each other's blocks */
static void
together(Model *m)
{
	Session *s[Procs];
	Channel *c[Procs];
	int i;

	for(i = 0; i < Procs; i++){
		s[i] = newsession(m, nil);
		c[i] = chancreate(sizeof(void*), 0);
		if(s[i] == nil || c[i] == nil)
			sysfatal("%r");
		late[i] = proccreate(runner, c[i], 32*1024);
		if(late[i] < 0)
			sysfatal("%r");
	}
	for(i = 0; i < Procs; i++)
		sendp(c[i], s[i]);
	for(i = 0; i < Procs; i++){
		check(recvp(c[i]) != nil, "session %d of %d on demand has other logits", i, Procs);
		chanfree(c[i]);
		freesession(s[i]);
	}
}

static void
demand(char *what)
{
	Model *m;
	Session *s;
	Setup how;
	int fd;

	m = openmodel(file);
	if(m == nil)
		sysfatal("%s: %r", what);
	check(modelheld(m) == modelshape(m)->nbyte, "%s: %lld of %lld bytes in memory", what, modelheld(m), modelshape(m)->nbyte);
	remember(m);
	closemodel(m);
	m = least(-1, &s);
	check(modelheld(m) < modelshape(m)->nbyte/10, "%s: %lld of %lld bytes in memory", what, modelheld(m), modelshape(m)->nbyte);
	check(steps(s) && steps(s), "%s on demand has other logits: %r", what);
	freesession(s);
	memset(&how, 0, sizeof how);
	how.nproc = 3;
	s = newsession(m, &how);
	check(s != nil && steps(s), "%s on demand in 3 procs has other logits: %r", what);
	freesession(s);
	together(m);
	closemodel(m);
	fd = open(file, OREAD);
	m = least(fd, &s);
	check(steps(s), "%s on demand from a descriptor has other logits: %r", what);
	freesession(s);
	closemodel(m);
	close(fd);
}

/* files that change below us, and weights that are none */
static void
spoilt(Image *f)
{
	Model *m;
	Session *s;
	Store *st;
	Holding how;
	int fd, p[2];

	m = least(-1, &s);
	fd = open(file, OWRITE|OTRUNC);
	check(steps(s) == 0 && errorsays("ends at byte"), "a file that was cut has weights: %r");
	close(fd);
	check(writeimage(f, file) == 0, "%r");
	check(steps(s), "and does not get them again: %r");
	freesession(s);
	closemodel(m);

	putword(f, f->n - 4*Dim*Vocab, 0x7fc00000);
	check(writeimage(f, file) == 0, "%r");
	m = least(-1, &s);
	check(steps(s) == 0 && errorsays("output.weight at byte ") && errorsays("is NaN"), "a NaN on demand: %r");
	freesession(s);
	closemodel(m);

	/* neither can be read on demand: one is there, the other passes by */
	memset(&how, 0, sizeof how);
	how.limit = 1LL<<40;
	putword(f, f->n - 4*Dim*Vocab, 0);
	st = openstoremem(f->p, f->n, "memory", nil);
	m = st == nil? nil: holdmodel(st, &how);
	closestore(st);
	check(m != nil && modelheld(m) == modelshape(m)->nbyte, "a model in memory with a limit: %r");
	closemodel(m);
	if(pipe(p) < 0)
		sysfatal("%r");
	write(p[1], f->p, 4096);
	check(hold(p[0], &how) == nil && errorsays("not a file"), "a pipe on demand: %r");
	close(p[0]);
	close(p[1]);
	how.limit = 0;
	how.look = 1;
	m = hold(-1, &how);
	check(m != nil && modelheld(m) < modelshape(m)->nbyte/10, "a model to look at: %r");
	check(m != nil && newsession(m, nil) == nil && errorsays("without its weights"), "a session of one: %r");
	closemodel(m);
}

/* a proc that was there before the model */
static void
joined(void *v)
{
	Channel *c;
	Session *s;
	Model *m;
	int ok;

	c = (Channel*)v;
	m = (Model*)recvp(c);
	s = joinmodel(m) < 0? nil: newsession(m, nil);
	ok = s != nil && steps(s);
	freesession(s);
	sendp(c, (void*)(uintptr)ok);
	threadexits(nil);
}

/* one copy for all, of what the file holds now */
static void
shared(Image *f)
{
	Holding how;
	Model *m, *n;
	Session *s;
	Channel *c;
	Dir *d;
	char *name;

	memset(&how, 0, sizeof how);
	how.share = 1;
	d = dirstat("#g");
	if(d == nil){
		check(hold(-1, &how) == nil && errorsays("no global segments"), "a segment where there are none: %r");
		return;
	}
	free(d);
	name = sharedname(file);
	if(name == nil)
		sysfatal("%r");
	dropshared(name);
	c = chancreate(sizeof(void*), 0);
	if(c == nil || proccreate(joined, c, 32*1024) < 0)
		sysfatal("%r");
	m = openmodel(file);
	if(m == nil)
		sysfatal("%r");
	remember(m);
	closemodel(m);
	m = hold(-1, &how);
	if(m == nil){
		check(0, "a shared model: %r");
		return;
	}
	check(modelheld(m) == 0, "%lld bytes of a shared model in memory", modelheld(m));
	s = newsession(m, nil);
	check(s != nil && steps(s), "a shared model has other logits: %r");
	sendp(c, m);
	check(recvp(c) != nil, "another proc has not got it: %r");
	chanfree(c);
	/* who has it keeps it when the name goes, and the next one makes another */
	check(dropshared(name) == 0, "%r");
	check(dropshared(name) < 0 && errorsays("no shared model"), "it is dropped twice: %r");
	check(s != nil && steps(s), "it is gone with its name: %r");
	freesession(s);
	closemodel(m);
	m = hold(-1, &how);
	closemodel(m);

	/* the same length, and perhaps the same second */
	putfloat(f, f->n - 4*Dim*Vocab, 0.5f);
	check(writeimage(f, file) == 0, "%r");
	n = openmodel(file);
	if(n == nil)
		sysfatal("%r");
	remember(n);
	closemodel(n);
	m = hold(-1, &how);
	s = m == nil? nil: newsession(m, nil);
	check(s != nil && steps(s), "a file that changed is taken for the old one: %r");
	freesession(s);
	closemodel(m);

	/* what cannot be read is not left behind */
	putword(f, f->n - 4, 0x7fc00000);
	check(writeimage(f, file) == 0, "%r");
	check(hold(-1, &how) == nil && errorsays("is NaN"), "a NaN in a segment: %r");
	check(dropshared(name) < 0, "a segment that failed is still there");
	free(name);
}

void
threadmain(int argc, char **argv)
{
	static int kinds[] = { Kf32, Kf16, Kq40, Kq80 };
	Image f;
	int i;

	ARGBEGIN{
	}ARGEND
	digests();
	snprint(file, sizeof file, "/tmp/hold%d", getpid());
	for(i = 0; i < nelem(kinds); i++){
		makegguf(&f, kinds[i], Dim, Hidden, Layers, Heads, Kvheads, Vocab, Ctx);
		if(writeimage(&f, file) < 0)
			sysfatal("%r");
		demand("GGUF");
		freeimage(&f);
	}
	makebin(&f, Dim, Hidden, Layers, Heads, Kvheads, -Vocab, Ctx);
	for(i = 0; i < f.n/4; i++)
		if(i >= 7)
			putfloat(&f, 4*i, nextfloat()/8);
	if(writeimage(&f, file) < 0)
		sysfatal("%r");
	demand("llama2.c");
	spoilt(&f);
	putfloat(&f, f.n - 4*Dim*Vocab, 0);
	if(writeimage(&f, file) < 0)
		sysfatal("%r");
	shared(&f);
	freeimage(&f);
	remove(file);
	done();
}
