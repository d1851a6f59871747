#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "cmd.h"

/* what a model's files say; llminfo(1) */

enum {
	Positions	= 256,	/* run's, where -n does not say */
};

int	mainstacksize = 512*1024;	/* as run's, whose memory is told */
static int	tensors;
static int	keys;
static int	checks;

static void
usage(void)
{
	fprint(2, "usage: %s [-tkc] [-f format] [-z tokenizer] file\n\t%s -u name\n", argv0, argv0);
	threadexitsall("usage");
}

typedef struct Count Count;
struct Count {
	char	*type;
	vlong	n;
	vlong	size;
};

/* how many tensors there are of each type */
static void
types(Store *s)
{
	Count c[64];
	Tensorinfo t;
	vlong i, size;
	int n, k;

	n = 0;
	size = 0;
	for(i = 0; storetensor(s, i, &t); i++){
		for(k = 0; k < n; k++)
			if(strcmp(c[k].type, t.type) == 0)
				break;
		if(k == nelem(c))
			break;
		if(k == n){
			c[k].type = t.type;
			c[k].n = 0;
			c[k].size = 0;
			n++;
		}
		c[k].n++;
		c[k].size += t.size;
		size += t.size;
	}
	Bprint(&out, "tensors: %lld, %lld bytes%s\n", i, size, storebare(s)? ", whose data is not there": "");
	for(k = 0; k < n; k++)
		Bprint(&out, "type %s: %lld, %lld bytes\n", c[k].type, c[k].n, c[k].size);
}

static void
listtensors(Store *s)
{
	Tensorinfo t;
	vlong i;
	int k;

	for(i = 0; storetensor(s, i, &t); i++){
		Bprint(&out, "%s %s ", t.name, t.type);
		for(k = 0; k < t.ndim; k++)
			Bprint(&out, "%s%lld", k == 0? "": "x", t.dim[k]);
		Bprint(&out, " %lld bytes at %lld of %s\n", t.size, t.off, t.file);
	}
}

static void
listkeys(Store *s)
{
	char buf[1024];
	vlong i;

	for(i = 0; storekey(s, i, buf, sizeof buf, 8); i++)
		Bprint(&out, "%s\n", buf);
	if(storeconfig(s) != nil)
		Bprint(&out, "%s\n", storeconfig(s));
}

typedef struct Probe Probe;
struct Probe {
	void	**p;
	vlong	n;
	vlong	max;
	vlong	rest;	/* bytes that were not asked for */
};

static void
ask(Probe *b, vlong n)
{
	void *p;

	p = nil;
	if(n < 1LL<<30 && b->n < b->max)
		p = malloc(n + 1);
	if(p == nil)
		b->rest += n;
	else
		b->p[b->n++] = p;
}

/*
 * What this process has with a session's memory, and without it: freed
 * pieces of a directory of tensors and keys may do for some of it.
 * Memory that is not touched costs none.
 */
static vlong
with(Model *m, vlong ctx)
{
	Probe b;
	Shape *h;
	vlong i, n;

	h = modelshape(m);
	memset(&b, 0, sizeof b);
	b.max = 2*h->nlayer + 5;
	b.p = (void**)malloc(b.max*sizeof(void*));
	if(b.p == nil)
		b.max = 0;
	for(i = 0; i < 2*h->nlayer; i++)
		ask(&b, h->kvdim*ctx*4);
	ask(&b, h->nhead*ctx*4);
	ask(&b, h->vocab*4);
	ask(&b, h->vocab*4);
	ask(&b, h->vocab*8);
	ask(&b, runneed(m, ctx) - 4*(2*h->nlayer*h->kvdim*ctx + h->nhead*ctx + 4*h->vocab));
	n = memoryused() + b.rest;
	while(b.n > 0)
		free(b.p[--b.n]);
	free(b.p);
	return n;
}

/* of weights, of a session, and what run(1) takes: that has the weights that are not read here */
static void
memory(Model *m)
{
	Shape *h;
	vlong ctx, rest;

	h = modelshape(m);
	Bprint(&out, "memory: %lld bytes of weights, %lld of a session\n", h->nbyte, sessionneed(m, 0));
	if(memoryused() < 0)
		return;
	rest = h->nbyte - modelheld(m);
	ctx = Positions;
	if(h->ctx < ctx)
		ctx = h->ctx;
	Bprint(&out, "run: %lld bytes in all, with a session of %lld positions\n", rest + with(m, ctx), ctx);
	if(ctx < h->ctx)
		Bprint(&out, "run -c %lld: %lld bytes in all\n", h->ctx, rest + with(m, h->ctx));
}

/* it has the store from now on */
static void
model(Store *s, char *file, char *tokens)
{
	Model *m;
	Shape *h;
	Holding how;

	memset(&how, 0, sizeof how);
	how.look = 1;
	m = holdmodel(s, &how);
	if(m == nil){
		Bprint(&out, "model: none that runs here: %r\n");
		closestore(s);
		return;
	}
	closestore(s);
	h = modelshape(m);
	Bprint(&out, "family: %s\n", h->family);
	Bprint(&out, "dim: %lld\nhidden: %lld\nlayers: %lld\nheads: %lld over %lld, of %lld\n", h->dim, h->hidden,
		h->nlayer, h->nhead, h->nkvhead, h->headsize);
	if(h->nexpert > 0)
		Bprint(&out, "experts: %lld\n", h->nexpert);
	Bprint(&out, "vocabulary: %lld%s\ncontext: %lld\nweights: %lld\n", h->vocab, h->shared? "": " with a classifier",
		h->ctx, h->nweight);
	if(tokens != nil){
		if(opentokens(m, tokens) < 0)
			fail("tokenizer: %r");
	}else if(findtokens(m, file) < 0)
		Bprint(&out, "tokenizer: %r\n");
	if(strcmp(tokenskind(m), "none") != 0)
		Bprint(&out, "tokenizer: %s\n", tokenskind(m));
	memory(m);
	closemodel(m);
}

void
threadmain(int argc, char **argv)
{
	Store *s;
	char *format, *tokens, *file, *drop;
	vlong i;
	Tensorinfo t;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	format = nil;
	tokens = nil;
	drop = nil;
	ARGBEGIN{
	case 't':
		tensors = 1;
		break;
	case 'k':
		keys = 1;
		break;
	case 'c':
		checks = 1;
		break;
	case 'f':
		format = EARGF(usage());
		break;
	case 'z':
		tokens = EARGF(usage());
		break;
	case 'u':
		drop = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != (drop == nil))
		usage();
	if(drop != nil){
		if(dropshared(drop) < 0)
			fail("%r");
		threadexitsall(nil);
	}
	Binit(&out, 1, OWRITE);
	file = findmodel(argv[0]);
	if(file == nil)
		fail("%r");
	s = openstore(file, format);
	if(s == nil)
		fail("%r");
	Bprint(&out, "format: %s\n", storeformat(s));
	if(storesize(s) >= 0)
		Bprint(&out, "size: %lld bytes\n", storesize(s));
	types(s);
	if(keys)
		listkeys(s);
	if(tensors)
		listtensors(s);
	if(checks){
		for(i = 0; storetensor(s, i, &t); i++)
			if(checkstore(s, i) < 0)
				fail("%r");
		Bprint(&out, "checked: every number is finite\n");
	}
	model(s, file, tokens);
	if(Bflush(&out) < 0)
		sysfatal("writing: %r");
	threadexitsall(nil);
}
