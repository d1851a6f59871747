#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* files that are a model, and files that are none */

enum {
	Dim	= 8,
	Hidden	= 12,
	Layers	= 2,
	Heads	= 4,
	Kvheads	= 2,
	Vocab	= 20,
	Ctx	= 16,
};

static char file[] = "/tmp/tiny.bin";
static Image bin;

static void
refused(vlong n, char *want)
{
	Model *m;

	m = openmodelmem(bin.p, n, "tiny.bin");
	check(m == nil, "a model is read where '%s' is wrong", want);
	closemodel(m);
	check(errorsays(want) && errorsays("tiny.bin: "), "expected a sentence with '%s', not: %r", want);
}

/* one word changed */
static void
word(vlong off, u32int u, char *want)
{
	u32int kept;

	memmove(&kept, bin.p + off, 4);
	putword(&bin, off, u);
	refused(bin.n, want);
	memmove(bin.p + off, &kept, 4);
}

static void
wrongheaders(void)
{
	static char *key[] = { "dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len" };
	int i;

	for(i = 0; i < 7; i++)
		word(4*i, 0, key[i]);
	for(i = 0; i < 7; i++)
		if(i != 5)
			word(4*i, 0xffffffff, key[i]);
	word(20, 0x80000000, "vocab_size");
	word(0, 6, "multiple of n_heads");
	word(16, 3, "multiple of n_kv_heads");
	word(0, 4, "even number");
	word(24, 17, "expected");
	word(8, 3, "expected");
	word(8, 0x7fffffff, "expected");
	word(20, 0xffffffec, "expected");	/* a separate classifier */
	word(0, 0x616b3432, "version");
	putword(&bin, 0, 0x7ffffff0);
	putword(&bin, 4, 0x7fffffff);
	word(8, 0x10000, "overflow");
	putword(&bin, 0, Dim);
	putword(&bin, 4, Hidden);
}

static void
wrongweights(void)
{
	word(28, 0x7fc00000, "token_embd.weight at byte 28 is NaN");
	word(28+4*7, 0xff800000, "token_embd.weight at byte 56 is infinite");
	word(28 + 4*(Vocab*Dim + Dim), 0x7f800001, "blk.1.attn_norm.weight at byte 700 is NaN");
	word(bin.n - 4*(Ctx*2 + 1), 0xffc00000, "output_norm.weight");
}

static int
samestep(Model *a, Model *b)
{
	Session *s, *t;
	float *x, *y;
	int i, r;

	s = newsession(a, nil);
	t = newsession(b, nil);
	if(s == nil || t == nil)
		sysfatal("%r");
	r = 1;
	for(i = 0; i < Ctx; i++){
		x = stepsession(s, i);
		y = stepsession(t, i);
		if(x == nil || y == nil || memcmp(x, y, Vocab*sizeof(float)) != 0)
			r = 0;
	}
	check(stepsession(s, 0) == nil && errorsays("full"), "a step beyond the context: %r");
	rewindsession(s);
	check(sessionpos(s) == 0 && stepsession(s, 1) != nil, "a step after rewinding: %r");
	check(stepsession(s, Vocab) == nil && errorsays("token 20"), "a token beyond the vocabulary: %r");
	check(stepsession(s, -1) == nil, "token -1 makes a step");
	freesession(s);
	freesession(t);
	return r;
}

static void
opened(void)
{
	Model *m, *f, *d, *u;
	Setup how;
	uchar *odd;
	int fd;

	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	f = openmodel(file);
	fd = open(file, OREAD);
	d = openmodelfd(fd, "descriptor");
	close(fd);
	odd = (uchar*)malloc(bin.n + 1);
	if(odd == nil)
		sysfatal("%r");
	memmove(odd + 1, bin.p, bin.n);
	u = openmodelmem(odd + 1, bin.n, "odd");
	if(m == nil || f == nil || d == nil || u == nil){
		check(0, "opening: %r");
		return;
	}
	check(modelshape(f)->dim == Dim && modelshape(f)->shared, "the shape is another");
	check(samestep(m, f) && samestep(f, d) && samestep(d, u), "the ways to open a model differ");
	memset(&how, 0, sizeof how);
	how.ctx = Ctx+1;
	check(newsession(m, &how) == nil && errorsays("context of 17"), "too long a context: %r");
	how.ctx = 0;
	how.nproc = 65;
	check(newsession(m, &how) == nil && errorsays("65 procs"), "too many procs: %r");
	how.nproc = 1;
	how.kernels = "nosuch";
	check(newsession(m, &how) == nil && errorsays("nosuch"), "unknown kernels: %r");
	closemodel(m);
	closemodel(f);
	closemodel(d);
	closemodel(u);
	free(odd);
}

/* as many procs as the library likes give the bits of one */
static void
chosen(void)
{
	Model *m;
	Session *s, *t;
	Setup how;
	float *a, *b;
	char *n;
	int i, bad;

	m = openmodelmem(bin.p, bin.n, "tiny");
	memset(&how, 0, sizeof how);
	how.nproc = Choose;
	n = getenv("NPROC");
	putenv("NPROC", "3");
	t = m == nil? nil: newsession(m, &how);
	putenv("NPROC", "200");
	check(m != nil && mostprocs(m) == 64, "of 200 processors %d are tried, expected 64", m == nil? 0: mostprocs(m));
	putenv("NPROC", n != nil? n: (char*)"1");
	free(n);
	s = m == nil? nil: newsession(m, nil);
	if(s == nil || t == nil){
		check(0, "sessions: %r");
		return;
	}
	check(sessionprocs(s) == 1, "without a word %d procs, expected 1", sessionprocs(s));
	check(sessionprocs(t) >= 1 && sessionprocs(t) <= 3, "%d procs chosen of 3", sessionprocs(t));
	bad = 0;
	for(i = 0; i < 4; i++){
		a = stepsession(s, i);
		b = stepsession(t, i);
		bad += a == nil || b == nil || memcmp(a, b, modelshape(m)->vocab*sizeof(float)) != 0;
	}
	check(bad == 0, "%d steps of 4 differ", bad);
	freesession(t);
	freesession(s);
	closemodel(m);
}

/* the header, and what follows only when it is read */
static void
writer(void *v)
{
	int fd;

	fd = (int)(uintptr)v;
	write(fd, bin.p, 64);
	sleep(100);
	write(fd, bin.p + 64, (long)(bin.n - 64));
	close(fd);
	threadexits(nil);
}

static void
pipes(void)
{
	int p[2];
	Model *m;

	if(pipe(p) < 0)
		sysfatal("%r");
	if(proccreate(writer, (void*)(uintptr)p[1], 8192) < 0)
		sysfatal("%r");
	sleep(50);
	m = openmodelfd(p[0], "pipe");
	check(m != nil, "a model from a pipe: %r");
	closemodel(m);
	close(p[0]);
}

void
threadmain(int argc, char **argv)
{
	vlong n;
	Image sep;
	Model *m;

	ARGBEGIN{
	}ARGEND
	makebin(&bin, Dim, Hidden, Layers, Heads, Kvheads, Vocab, Ctx);
	if(writeimage(&bin, file) < 0)
		sysfatal("%r");
	opened();
	chosen();
	pipes();
	for(n = 0; n < bin.n; n += n < 64? 1: 101)
		refused(n, "tiny.bin: ");
	wrongheaders();
	wrongweights();
	makebin(&sep, Dim, Hidden, Layers, Heads, Heads, -Vocab, Ctx);
	m = openmodelmem(sep.p, sep.n, "separate");
	check(m != nil && !modelshape(m)->shared, "a separate classifier: %r");
	closemodel(m);
	check(openmodel("/tmp/nosuchmodel") == nil && errorsays("nosuchmodel"), "a file that is not there: %r");
	check(openmodel("/tmp") == nil && errorsays("directory"), "a directory: %r");
	freeimage(&sep);
	freeimage(&bin);
	remove(file);
	done();
}
