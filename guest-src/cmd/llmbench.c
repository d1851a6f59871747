#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "kernel.h"
#include "limit.h"
#include "bench.h"
#include "cmd.h"

/*
 * Times the kernels of all sets, and a model's tokens: llmbench(1).
 * What is timed at one shape makes a group, whose members take turns,
 * so that what disturbs one disturbs all.
 */

enum {
	Maxset		= 8,
	Npos		= 64,		/* tokens in a sample of decode */
	Quantn		= 768,		/* columns and rows of stored weights */
};

int	mainstacksize = 32*1024;
int	nsample = 15;
int	all;
int	nproc = 1;
char	*cachename;
char	modelname[24];
char	*modelfile;
char	*draftfile;
int	nguess = 8;
static char	*onlyset;	/* or nil */
static char	**only;		/* names to time; none: all */

static Kernels	*set[Maxset];
static Limits	*limit[Maxset];
static int	nset;
static float	one[2] = { 1, 0 };

static void
usage(void)
{
	fprint(2, "usage: %s -k\n       %s [-a] [-n samples] [-s set] [-m model] [-j procs] [-K f32 | -K f16 | -K q8_0] [-L tokens] [-D draft] [kernel ...]\n", argv0, argv0);
	threadexitsall("usage");
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
blocks(Runner *r)
{
	r->l->blocks(r->flops/64);
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

char*
setname(int i)
{
	return set[i]->name;
}

Limits*
setlimit(int i)
{
	return limit[i];
}

Runner*
newrunner(char *name, int i, void (*call)(Runner*))
{
	Runner *r;

	r = addrunner();
	r->name = name;
	r->set = set[i]->name;
	r->k = set[i];
	r->l = limit[i];
	r->call = call;
	r->per = 1;
	return r;
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

static vlong
cost(Cost *c, vlong n, vlong d)
{
	return c->nd*n*d + c->n*n + c->d*d;
}

/* one kernel at one shape, in all sets, a product of a matrix beside its limits */
static void
group(Shapes *s, vlong n, vlong d)
{
	Runner *r;
	char shape[40];
	int i, beside;

	beside = strcmp(s->kernel, "matvec") == 0 && (wanted(s->kernel) || wanted("stream") || wanted("peak"));
	if(!wanted(s->kernel) && !beside)
		return;
	roomforw(s->nw*n*d);
	seprint(shape, shape + sizeof shape, s->form, n, d);
	if(wanted(s->kernel))
		for(i = 0; i < nset; i++){
			r = newrunner(s->kernel, i, s->call);
			strecpy(r->shape, r->shape + sizeof r->shape, shape);
			r->n = n;
			r->d = d;
			r->bytes = 4*cost(&s->words, n, d);
			r->flops = cost(&s->flops, n, d);
			fill(s, r);
		}
	if(beside)
		limits(shape, 4*n*d, 2*n*d, !wanted(s->kernel));
	measure();
}

/* stored weights of one kind that stay in the second cache, beside the integer limit */
static void
quantgroup(Quant *q)
{
	Runner *r;
	char shape[40];
	int i;

	if(!wanted(q->name))
		return;
	fillquant(q->kind, Quantn, Quantn);
	seprint(shape, shape + sizeof shape, "n%d-d%d", Quantn, Quantn);
	for(i = 0; i < nset; i++){
		r = newrunner(q->name, i, quant);
		strecpy(r->shape, r->shape + sizeof r->shape, shape);
		r->d = Quantn;
		r->bytes = (vlong)Quantn*Quantn/codings[q->kind].n*codings[q->kind].size;
		r->flops = 2LL*Quantn*Quantn;
		if(limit[i] == nil || limit[i]->blocks == nil)
			continue;
		r = newrunner("blocks", i, blocks);
		seprint(r->shape, r->shape + sizeof r->shape, "%s-%s", q->name, shape);
		r->flops = 2LL*Quantn*Quantn;
	}
	measure();
}

/* the file's name without what is behind its last dot, for shapes */
static void
namemodel(void)
{
	char *p;

	p = strrchr(modelfile, '/');
	strecpy(modelname, modelname + sizeof modelname, p == nil? modelfile: p+1);
	p = strrchr(modelname, '.');
	if(p != nil && p != modelname)
		*p = 0;
	for(p = modelname; *p != 0; p++)
		if(*p == ' ' || *p == '\t')
			*p = '_';
}

/* decode in all sets, the rest in the chosen one; each set has the weights as it wants them */
static void
model(void)
{
	Modelgroup *g;
	Kernels *chosen;
	Holding how;
	Store *s;
	Model *m;
	int i;

	chosen = pickkernels(onlyset);
	if(chosen == nil)
		fail("%r");
	namemodel();
	for(i = 0; i < nset; i++){
		if(set[i] != chosen && !wanted(modelgroups[0].name))
			continue;
		s = openstore(modelfile, nil);
		if(s == nil)
			fail("%r");
		memset(&how, 0, sizeof how);
		how.kernels = set[i]->name;
		m = holdmodel(s, &how);
		closestore(s);
		if(m == nil)
			fail("%r");
		for(g = modelgroups; g->name != nil; g++){
			if(g != modelgroups && (only[0] == nil || !wanted(g->name)) || !wanted(g->name))
				continue;
			if(g == modelgroups || set[i] == chosen)
				measuremodel(g, m, i);
		}
		closemodel(m);
	}
}

static void
findsets(void)
{
	Kernels **k;
	Limits **l;

	for(k = simdkernels; *k != nil && nset < Maxset-1; k++){
		if(kernelslack(*k) != nil || onlyset != nil && strcmp((*k)->name, onlyset) != 0)
			continue;
		set[nset] = *k;
		for(l = simdlimits; *l != nil; l++)
			if(strcmp((*l)->name, (*k)->name) == 0)
				limit[nset] = *l;
		nset++;
	}
	if(onlyset == nil || strcmp(onlyset, portkernels.name) == 0){
		set[nset] = &portkernels;
		limit[nset++] = &portlimits;
	}
	if(nset == 0 && pickkernels(onlyset) == nil)
		fail("%r");
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
	if(Bflush(&out) < 0)
		fail("writing: %r");
}

/* names are checked before anything takes its time */
static void
checknames(void)
{
	Modelgroup *g;
	int i, j, k;

	for(i = 0; only[i] != nil; i++){
		for(j = 0; j < nshapes; j++)
			if(strcmp(shapes[j].kernel, only[i]) == 0)
				break;
		for(k = 0; quants[k].name != nil; k++)
			if(strcmp(quants[k].name, only[i]) == 0)
				break;
		if(quants[k].name != nil || j < nshapes || strcmp(only[i], "stream") == 0 || strcmp(only[i], "peak") == 0)
			continue;
		for(g = modelgroups; g->name != nil; g++)
			if(strcmp(g->name, only[i]) == 0)
				break;
		if(g->name == nil)
			fail("'%.40s' is no kernel, expected matvec, dot, rmsnorm, softmax, rope, swiglu, "
				"add, scale, argmax, attention, q80, q40, q4k, q41, q50, q51, iq4nl, q2k, q3k, q5k, q6k, iq4xs, stream, peak, or of a model decode, tile, prompt, "
				"batch, procs, chosen, context or guess", only[i]);
		if(modelfile == nil)
			fail("%s needs a model: -m", only[i]);
	}
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
		nproc = number('j', EARGF(usage()), 64, "procs");
		break;
	case 'k':
		list = 1;
		break;
	case 'K':
		cachename = kvtype('K', EARGF(usage()));
		break;
	case 'D':
		draftfile = EARGF(usage());
		break;
	case 'L':
		nguess = number('L', EARGF(usage()), 32, "tokens");
		break;
	case 'm':
		modelfile = EARGF(usage());
		break;
	case 's':
		onlyset = EARGF(usage());
		break;
	case 'n':
		nsample = number('n', EARGF(usage()), 10000, "samples");
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
	if(draftfile != nil && (modelfile == nil || only[0] == nil || !wanted("guess")))
		fail("-D: guesses are timed by guess, of a model: -m");
	makeinputs();
	Bprint(&out, "# kernel, set, shape, bytes, flops, samples, median, least and most ns a call\n");
	for(i = 0; i < nshapes; i++)
		for(j = 0; j < nelem(shapes[i].shape); j++){
			s = shapes[i].shape[j];
			if(s[0] == 0)
				break;
			group(&shapes[i], s[0], s[1]);
		}
	for(i = 0; quants[i].name != nil; i++)
		quantgroup(&quants[i]);
	if(modelfile != nil)
		model();
	threadexitsall(nil);
}
