#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "cmd.h"

/* how surprising a text is to a model; llmppl(1) */

int	mainstacksize = 32*1024;

static void
usage(void)
{
	fprint(2, "usage: %s [-Jv] [-c context] [-f format] [-j procs] [-K f32 | -K f16 | -K q8_0] [-z tokenizer] model textfile\n", argv0);
	threadexitsall("usage");
}

/* -ln of the probability that the logits give to id */
static double
surprise(float *l, vlong n, int id)
{
	vlong i;
	double max, sum;

	max = l[0];
	for(i = 1; i < n; i++)
		if(l[i] > max)
			max = l[i];
	sum = 0;
	for(i = 0; i < n; i++)
		sum += exp(l[i] - max);
	return log(sum) - (l[id] - max);
}

typedef struct Score Score;
struct Score {
	Model	*m;
	int	*id;
	vlong	from;	/* of the tokens that go in now */
	vlong	all;
	vlong	n;	/* scored so far */
	double	nll;
	int	verbose;
};

static void
surprised(void *v, vlong i, float *logits)
{
	Score *s;

	s = (Score*)v;
	s->nll += surprise(logits, modelshape(s->m)->vocab, s->id[s->from + i + 1]);
	s->n++;
	if(s->verbose && s->n % 64 == 0)
		fprint(2, "%lld of %lld tokens, perplexity %.4f\n", s->n, s->all, exp(s->nll/s->n));
}

/* n tokens from the context's beginning, where the one that begins a text takes the first one's place */
static void
again(Session *y, Model *m, int *id, vlong n)
{
	int first;

	rewindsession(y);
	if(n == 0)
		return;
	first = id[0];
	if(begintoken(m) >= 0)
		id[0] = begintoken(m);
	if(prefillsession(y, id, n) == nil)
		fail("%r");
	id[0] = first;
}

void
threadmain(int argc, char **argv)
{
	Store *s;
	Model *m;
	Session *y;
	Setup setup;
	char *text, *tokens, *format, *file, *cache;
	vlong n, nid, i, ctx, ntok;
	int *id, json, verbose, procs, fd;
	Score score;
	Feed f;
	double nll;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	tokens = nil;
	format = nil;
	cache = nil;
	json = 0;
	verbose = 0;
	procs = 1;
	ctx = 0;
	ARGBEGIN{
	case 'J':
		json = 1;
		break;
	case 'K':
		cache = kvtype('K', EARGF(usage()));
		break;
	case 'c':
		ctx = number('c', EARGF(usage()), 0x7fffffff, "positions");
		break;
	case 'f':
		format = EARGF(usage());
		break;
	case 'j':
		procs = number('j', EARGF(usage()), 64, "procs");
		break;
	case 'v':
		verbose = 1;
		break;
	case 'z':
		tokens = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 2)
		usage();
	Binit(&out, 1, OWRITE);
	file = findmodel(argv[0]);
	if(file == nil)
		fail("%r");
	s = openstore(file, format);
	if(s == nil)
		fail("%r");
	m = loadmodel(s);
	if(m == nil)
		fail("%r");
	closestore(s);
	if((tokens != nil? opentokens(m, tokens): findtokens(m, file)) < 0)
		fail("tokenizer: %r");
	fd = open(argv[1], OREAD);
	if(fd < 0)
		fail("%s: %r", argv[1]);
	text = readall(fd, argv[1], &n);
	close(fd);
	nid = encode(m, text, n, Begin, &id);
	if(nid < 0)
		fail("%s: %r", argv[1]);
	free(text);
	if(nid < 2)
		fail("%s: %lld tokens, expected 2 or more", argv[1], nid);
	if(ctx == 0 || ctx > modelshape(m)->ctx)
		ctx = modelshape(m)->ctx;
	if(ctx > nid)
		ctx = nid;
	memset(&setup, 0, sizeof setup);
	setup.nproc = procs;
	setup.ctx = ctx;
	setup.cache = cache;
	y = newsession(m, &setup);
	if(y == nil)
		fail("%r");
	memset(&score, 0, sizeof score);
	score.m = m;
	score.id = id;
	score.all = nid - 1;
	score.verbose = verbose;
	for(i = 0; i+1 < nid; i += n){
		/* a full context begins anew with its second half */
		if(sessionpos(y) == ctx)
			again(y, m, id + i - ctx/2, ctx/2);
		n = nid-1 - i;
		if(n > ctx - sessionpos(y))
			n = ctx - sessionpos(y);
		memset(&f, 0, sizeof f);
		f.s = y;
		f.ids = id + i;
		f.n = n;
		f.each = surprised;
		f.aux = &score;
		score.from = i;
		if(stepbatch(&f, 1) != 1)
			fail("%r");
	}
	nll = score.nll;
	ntok = score.n;
	if(json)
		Bprint(&out, "{\"tokens\": %lld, \"nll\": %.9g, \"perplexity\": %.9g, \"kernels\": \"%s\"}\n",
			ntok, nll, exp(nll/ntok), sessionkernels(y));
	else
		Bprint(&out, "tokens %lld\nnll %.6f\nperplexity %.6f\n", ntok, nll, exp(nll/ntok));
	if(Bflush(&out) < 0)
		fail("writing: %r");
	freesession(y);
	closemodel(m);
	free(id);
	threadexitsall(nil);
}
