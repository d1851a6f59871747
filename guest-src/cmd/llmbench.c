#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "kernel.h"
#include "limit.h"

/*
 * Times the kernels of all sets, and a model's tokens: llmbench(1).
 * What is timed at one shape makes a group, whose members take turns,
 * so that what disturbs one disturbs all.
 */

typedef struct Runner Runner;
typedef struct Shapes Shapes;

enum {
	Maxset		= 8,
	Maxrunner	= 3*Maxset,
	Least		= 3,		/* samples, however long they take */
	Npos		= 64,		/* tokens in a sample of decode */
};

#define Target		3e6	/* ns a sample takes */
#define Patience	20e9		/* ns after which a group has its samples */
#define Maxstream	(256LL*1024*1024)

/* a kernel and where it is timed; n and d as the kernel names them */
struct Shapes {
	char	*kernel;
	void	(*call)(Runner*);
	char	*form;		/* of the shape's name */
	vlong	shape[5][2];	/* 0, 0 at the end */
};

struct Runner {
	char	*name;
	char	*set;
	char	shape[40];
	void	(*call)(Runner*);
	Kernels	*k;
	Limits	*l;
	Session	*s;
	vlong	n;
	vlong	d;
	vlong	bytes;		/* that a call reads and writes */
	vlong	flops;
	vlong	per;		/* calls that one call counts as */
	vlong	reps;		/* calls in a sample */
	double	*t;		/* ns a call, in the order of the samples */
};

int	mainstacksize = 32*1024;
static Biobuf	out;
static int	nsample = 15;
static int	all;
static int	nproc = 1;
static char	*modelfile;
static char	**only;		/* names to time; none: all */

static Kernels	*set[Maxset];
static Limits	*limit[Maxset];
static int	nset;

static float	*w;		/* the largest input of all shapes */
static vlong	nw;
static float	*x;
static float	*y;
static float	*z;
static vlong	nx;		/* of x, y and z */
static float	one[2] = { 1, 0 };

static Runner	runner[Maxrunner];
static int	nrunner;

static void
fail(char *fmt, ...)
{
	char buf[512];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	Bflush(&out);
	fprint(2, "%s: %s\n", argv0, buf);
	threadexitsall("error");
}

static void
usage(void)
{
	fprint(2, "usage: %s -k\n       %s [-a] [-n samples] [-m model] [-j procs] [kernel ...]\n", argv0, argv0);
	threadexitsall("usage");
}

static void
matvec(Runner *r)
{
	r->k->matvec(z, w, x, r->n, r->d);
}

static void
dot(Runner *r)
{
	z[0] = r->k->dot(x, y, r->n);
}

static void
rmsnorm(Runner *r)
{
	r->k->rmsnorm(z, x, y, r->n, 1e-5f);
}

static void
softmax(Runner *r)
{
	r->k->softmax(z, r->n);
}

static void
rope(Runner *r)
{
	r->k->rope(z, y, r->n, r->d);
}

static void
swiglu(Runner *r)
{
	r->k->swiglu(z, y, r->n);
}

static void
add(Runner *r)
{
	r->k->add(z, y, r->n);
}

/* by -1, so that the numbers stay what they are */
static void
scale(Runner *r)
{
	r->k->scale(z, -1.0f, r->n);
}

static void
argmax(Runner *r)
{
	z[0] = r->k->argmax(x, r->n);
}

static void
attention(Runner *r)
{
	r->k->attention(z, x, w, w + r->n*r->d, y, r->n, r->d, r->d);
}

static void
stream(Runner *r)
{
	r->l->stream(w, r->bytes);
}

static void
peak(Runner *r)
{
	r->l->peak(one, r->flops);
}

static void
decodetokens(Runner *r)
{
	vlong i;

	rewindsession(r->s);
	for(i = 0; i < r->per; i++)
		if(stepsession(r->s, i == 0? (vlong)Bostoken: i % r->n) == nil)
			fail("%r");
}

/* the small shapes are a 260K model's, the middle ones a 15M one's; 16384 is far from registers and near enough for L2 */
static Shapes shapes[] = {
	{ "matvec", matvec, "n%lld-d%lld", { { 64, 172 }, { 288, 288 }, { 288, 768 }, { 288, 32000 }, { 4096, 11008 } } },
	{ "dot", dot, "n%lld", { { 48, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "rmsnorm", rmsnorm, "n%lld", { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "softmax", softmax, "n%lld", { { 64, 0 }, { 256, 0 }, { 16384, 0 } } },
	{ "rope", rope, "heads%lld-hs%lld", { { 8, 8 }, { 6, 48 }, { 32, 128 } } },
	{ "swiglu", swiglu, "n%lld", { { 172, 0 }, { 768, 0 }, { 16384, 0 } } },
	{ "add", add, "n%lld", { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "scale", scale, "n%lld", { { 64, 0 }, { 288, 0 }, { 16384, 0 } } },
	{ "argmax", argmax, "n%lld", { { 512, 0 }, { 32000, 0 } } },
	{ "attention", attention, "t%lld-hs%lld", { { 64, 8 }, { 256, 48 }, { 1024, 128 } } },
};

static float
randomfloat(void)
{
	static u32int s = 2463534242U;

	s ^= s << 13;
	s ^= s >> 17;
	s ^= s << 5;
	return (s >> 8) / 8388608.0f - 1.0f;
}

static void
randomfloats(float *p, vlong n)
{
	vlong i, m;

	for(i = 0; i < n && i < 65536; i++)
		p[i] = randomfloat();
	for(; i < n; i += m){
		m = i < n - i? i: n - i;
		memmove(p + i, p, m*sizeof(float));
	}
}

/* inputs that stay as they are, however often a kernel works in place */
static void
fill(Runner *r)
{
	vlong i;

	randomfloats(x, nx);
	randomfloats(y, nx);
	randomfloats(z, nx);
	if(r->call == swiglu){
		/* h is then where silu(h)*g leads back to */
		for(i = 0; i < r->n; i++){
			z[i] = -0.8f + 0.6f*z[i];
			y[i] = 1 + exp(0.0 - (double)z[i]);
		}
	}
	if(r->call == rope){
		for(i = 0; i+1 < r->d; i += 2){
			y[i] = 0.8f;
			y[i+1] = 0.6f;
		}
	}
}

/* bytes and flops of a call; exp, a division and a root count as one each */
static void
cost(Runner *r)
{
	vlong n, d, words;

	n = r->n;
	d = r->d;
	words = 0;
	if(r->call == matvec){
		words = n*d + n + d;
		r->flops = 2*n*d;
	}else if(r->call == dot){
		words = 2*n;
		r->flops = 2*n;
	}else if(r->call == rmsnorm){
		words = 3*n;
		r->flops = 4*n;
	}else if(r->call == softmax){
		words = 2*n;
		r->flops = 4*n;
	}else if(r->call == rope){
		words = 2*n*d + d;
		r->flops = 3*n*d;
	}else if(r->call == swiglu){
		words = 3*n;
		r->flops = 5*n;
	}else if(r->call == add){
		words = 3*n;
		r->flops = n;
	}else if(r->call == scale){
		words = 2*n;
		r->flops = n;
	}else if(r->call == argmax){
		words = n;
		r->flops = 0;
	}else if(r->call == attention){
		words = 2*n*d + 2*d + 2*n;
		r->flops = 4*n*d + 5*n;
	}
	r->bytes = 4*words;
}

static int
wanted(char *name)
{
	int i;

	if(only[0] == nil)
		return 1;
	for(i = 0; only[i] != nil; i++)
		if(strcmp(only[i], name) == 0)
			return 1;
	return 0;
}

static Runner*
newrunner(char *name, int i, void (*call)(Runner*))
{
	Runner *r;

	r = &runner[nrunner++];
	memset(r, 0, sizeof *r);
	r->name = name;
	r->set = set[i]->name;
	r->k = set[i];
	r->l = limit[i];
	r->call = call;
	r->per = 1;
	r->t = (double*)malloc(nsample*sizeof(double));
	if(r->t == nil)
		fail("%r");
	return r;
}

static double
timed(Runner *r)
{
	vlong i, t;

	do{
		t = nsec();
		for(i = 0; i < r->reps; i++)
			r->call(r);
		t = nsec() - t;
	}while(t < 0);	/* the clock was set back */
	return t;
}

/* how many calls take Target, from half of it */
static void
calibrate(Runner *r)
{
	double t;

	for(r->reps = 1; (t = timed(r)) < Target/2; r->reps *= 2)
		if(r->reps >= 1LL<<30)
			return;
	r->reps = r->reps*(Target/(t+1)) + 1;
}

static int
ascending(void *a, void *b)
{
	double u, v;

	u = *(double*)a;
	v = *(double*)b;
	return u < v? -1: u > v;
}

static void
tell(Runner *r, int n)
{
	double *s;
	int i;

	s = (double*)malloc(n*sizeof(double));
	if(s == nil)
		fail("%r");
	memmove(s, r->t, n*sizeof(double));
	qsort(s, n, sizeof(double), ascending);
	Bprint(&out, "%-9s %-6s %-20s %10lld %10lld %3d %13.1f %13.1f %13.1f",
		r->name, r->set, r->shape, r->bytes, r->flops, n, (s[(n-1)/2] + s[n/2])/2, s[0], s[n-1]);
	if(all)
		for(i = 0; i < n; i++)
			Bprint(&out, " %.1f", r->t[i]);
	Bprint(&out, "\n");
	if(Bflush(&out) < 0)
		fail("writing: %r");
	free(s);
}

/* all runners, in turns; the first ones' caches are as the last ones leave them */
static void
measure(void)
{
	vlong begin;
	int i, j;

	for(j = 0; j < nrunner; j++)
		calibrate(&runner[j]);
	begin = nsec();
	for(i = 0; i < nsample; i++){
		if(i >= Least && nsec() - begin > Patience)
			break;
		for(j = 0; j < nrunner; j++)
			runner[j].t[i] = timed(&runner[j]) / ((double)runner[j].reps*runner[j].per);
	}
	for(j = 0; j < nrunner; j++){
		tell(&runner[j], i);
		free(runner[j].t);
	}
	nrunner = 0;
}

static void
limits(char *shape, vlong bytes, vlong flops, int alone)
{
	Runner *r;
	int i;

	for(i = 0; i < nset; i++){
		if(limit[i] == nil)
			continue;
		if(!alone || wanted("stream")){
			r = newrunner("stream", i, stream);
			strecpy(r->shape, r->shape + sizeof r->shape, shape);
			r->bytes = bytes/512*512;
		}
		if(flops > 0 && (!alone || wanted("peak"))){
			r = newrunner("peak", i, peak);
			strecpy(r->shape, r->shape + sizeof r->shape, shape);
			r->flops = (flops + 111)/112*112;
		}
	}
}

static void
room(float **p, vlong *have, vlong want)
{
	if(want <= *have)
		return;
	free(*p);
	*have = want;
	*p = (float*)mallocalign(want*sizeof(float), 64, 0, 0);
	if(*p == nil)
		fail("%lld bytes: %r", want*(vlong)sizeof(float));
	randomfloats(*p, want);
}

/* one kernel at one shape, in all sets, a product of a matrix beside its limits */
static void
group(Shapes *s, vlong n, vlong d)
{
	Runner *r;
	char shape[40];
	int i;

	if(s->call == matvec)
		room(&w, &nw, n*d);
	else if(s->call == attention)
		room(&w, &nw, 2*n*d);
	seprint(shape, shape + sizeof shape, s->form, n, d);
	if(wanted(s->kernel))
		for(i = 0; i < nset; i++){
			r = newrunner(s->kernel, i, s->call);
			strecpy(r->shape, r->shape + sizeof r->shape, shape);
			r->n = n;
			r->d = d;
			cost(r);
			fill(r);
		}
	if(s->call == matvec)
		limits(shape, 4*n*d, 2*n*d, !wanted(s->kernel));
	measure();
}

static void
model(void)
{
	Runner *r;
	Session *session[Maxset];
	Setup how;
	Model *m;
	Shape *h;
	vlong words, npos;
	char shape[40];
	int i;

	m = openmodel(modelfile);
	if(m == nil)
		fail("%r");
	h = modelshape(m);
	npos = h->ctx < Npos? h->ctx: (vlong)Npos;
	words = h->nweight;
	if(!h->shared)
		words -= h->vocab*h->dim;
	seprint(shape, shape + sizeof shape, "dim%lld-layers%lld-pos%lld", h->dim, h->nlayer, npos);
	for(i = 0; i < nset; i++){
		memset(&how, 0, sizeof how);
		how.kernels = set[i]->name;
		how.nproc = nproc;
		how.ctx = npos;
		session[i] = newsession(m, &how);
		if(session[i] == nil)
			fail("%r");
		r = newrunner("decode", i, decodetokens);
		strecpy(r->shape, r->shape + sizeof r->shape, shape);
		r->s = session[i];
		r->n = h->vocab;
		r->per = npos;
		r->bytes = 4*words;
		r->flops = 2*words;
	}
	if(words > Maxstream/4)
		words = Maxstream/4;
	room(&w, &nw, words);
	limits(shape, 4*words, 0, 0);
	measure();
	for(i = 0; i < nset; i++)
		freesession(session[i]);
	closemodel(m);
}

static void
findsets(void)
{
	Kernels **k;
	Limits **l;

	for(k = simdkernels; *k != nil && nset < Maxset-1; k++){
		set[nset] = *k;
		for(l = simdlimits; *l != nil; l++)
			if(strcmp((*l)->name, (*k)->name) == 0)
				limit[nset] = *l;
		nset++;
	}
	set[nset] = &portkernels;
	limit[nset++] = &portlimits;
}

static void
listsets(void)
{
	Cpu cpu;
	Kernels *chosen;
	int i;

	probecpu(&cpu);
	chosen = pickkernels(nil);
	if(chosen == nil)
		fail("%r");
	if(cpu.name[0] != 0)
		Bprint(&out, "cpu %s\noffers %s\nsaves %s\n", cpu.name, cpu.offers, cpu.saves);
	for(i = 0; i < nset; i++)
		Bprint(&out, "set %s%s\n", set[i]->name, set[i] == chosen? " chosen": "");
	Bflush(&out);
}

/* names are checked before anything takes its time */
static void
checknames(void)
{
	int i, j;

	for(i = 0; only[i] != nil; i++){
		for(j = 0; j < nelem(shapes); j++)
			if(strcmp(shapes[j].kernel, only[i]) == 0)
				break;
		if(j < nelem(shapes) || strcmp(only[i], "stream") == 0 || strcmp(only[i], "peak") == 0)
			continue;
		if(strcmp(only[i], "decode") != 0)
			fail("'%.40s' is no kernel, expected matvec, dot, rmsnorm, softmax, rope, swiglu, "
				"add, scale, argmax, attention, stream, peak or decode", only[i]);
		if(modelfile == nil)
			fail("decode needs a model: -m");
	}
}

static int
number(int c, char *s, int max)
{
	char *e;
	vlong v;

	v = strtoll(s, &e, 10);
	if(e == s || *e != 0 || v < 1 || v > max)
		fail("-%c: '%.20s' found, expected 1 to %d", c, s, max);
	return v;
}

void
threadmain(int argc, char **argv)
{
	vlong *s;
	int i, j, list;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	Binit(&out, 1, OWRITE);
	list = 0;
	ARGBEGIN{
	case 'a':
		all = 1;
		break;
	case 'j':
		nproc = number('j', EARGF(usage()), 32);
		break;
	case 'k':
		list = 1;
		break;
	case 'm':
		modelfile = EARGF(usage());
		break;
	case 'n':
		nsample = number('n', EARGF(usage()), 10000);
		break;
	default:
		usage();
	}ARGEND
	only = argv;
	findsets();
	if(list){
		if(argc != 0)
			usage();
		listsets();
		threadexitsall(nil);
	}
	checknames();
	room(&x, &nx, 32768);
	nx = 0;
	room(&y, &nx, 32768);
	nx = 0;
	room(&z, &nx, 32768);
	Bprint(&out, "# kernel, set, shape, bytes, flops, samples, median, least and most ns a call\n");
	for(i = 0; i < nelem(shapes); i++)
		for(j = 0; j < nelem(shapes[i].shape); j++){
			s = shapes[i].shape[j];
			if(s[0] == 0)
				break;
			group(&shapes[i], s[0], s[1]);
		}
	if(modelfile != nil && wanted("decode"))
		model();
	threadexitsall(nil);
}
