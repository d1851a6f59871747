#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "chat.h"
#include "cmd.h"

/*
 * Tells a story.  The whole option table is in run(1).
 */

enum {
	Chatctx	= 4096,	/* positions of a conversation, if nothing else is said */
	Guesses	= 8,	/* tokens at once of a draft, likewise */
};

typedef struct Options Options;
struct Options {
	char	*model;
	char	*tokens;
	char	*format;
	char	*prompt;
	int	*ids;
	vlong	nids;
	Sampling	s;
	char	**stop;
	int	nstop;
	vlong	npos;
	vlong	ctx;
	int	slide;
	char	*cache;
	vlong	guess;
	char	*draft;
	int	nproc;
	int	nosimd;
	int	verbose;
	Holding	hold;
	int	chat;
	int	bounded;	/* by -n */
	char	*system;
};

int	mainstacksize = 512*1024;	/* templates call themselves */
static char	Llmdir[] = "/lib/llm";
static Options	opt;
static int	interrupted;

static void
usage(void)
{
	fprint(2, "usage: %s [-v] [-t temperature] [-p topp] [-s seed] [-n positions] [-c context] [-e stop | -e slide] "
		"[-i prompt | -I ids] [-k topk] [-P minp] [-r repeat[,presence[,frequency]]] [-b id:bias]... [-S string]... "
		"[-z tokenizer] [-f format] [-g | -M bytes] [-m generate | -m chat] [-y system] [-K f32 | -K f16 | -K q8_0] [-L tokens] [-D draft] [-j procs] [--no-simd] [model]\n", argv0);
	threadexitsall("usage");
}

static double
real(int c, char *s, double min, double max, char *want)
{
	char *e;
	double v;

	v = strtod(s, &e);
	if(e == s || *e != 0 || isNaN(v) || v < min || v > max)
		fail("-%c: '%s' found, expected %s", c, s, want);
	return v;
}

/* repeat[,presence[,frequency]] */
static void
penalties(char *s)
{
	char *f[4];
	int n;

	n = getfields(s, f, nelem(f), 0, ",");
	if(n > 3)
		fail("-r: %d numbers, expected 1 to 3: repeat,presence,frequency", n);
	opt.s.repeat = real('r', f[0], 1e-3, 1e3, "a factor from 0.001 to 1000");
	if(n > 1)
		opt.s.presence = real('r', f[1], -1e3, 1e3, "a penalty from -1000 to 1000");
	if(n > 2)
		opt.s.frequency = real('r', f[2], -1e3, 1e3, "a penalty from -1000 to 1000");
}

/* id:bias */
static void
bias(char *s)
{
	Bias *b;
	char *e;

	e = strchr(s, ':');
	if(e == nil)
		fail("-b: '%.40s' found, expected a token's id, a colon and a number", s);
	*e = 0;
	b = (Bias*)realloc(opt.s.bias, (opt.s.nbias+1)*sizeof(Bias));
	if(b == nil)
		fail("-b: %r");
	opt.s.bias = b;
	b += opt.s.nbias++;
	b->id = whole('b', s, 0x7fffffff, "a token's id");
	b->add = real('b', e+1, -1e6, 1e6, "a bias from -1000000 to 1000000");
}

static void
stopat(char *s)
{
	char **p;

	if(*s == 0)
		fail("-S: an empty string found, expected one to stop at");
	p = (char**)realloc(opt.stop, (opt.nstop+1)*sizeof(char*));
	if(p == nil)
		fail("-S: %r");
	opt.stop = p;
	p[opt.nstop++] = s;
}

static void
longoption(char *s)
{
	if(strcmp(s, "no-simd") == 0){
		opt.nosimd = 1;
		opt.hold.kernels = "port";
	}else
		fail("--%s: unknown option, expected --no-simd", s);
}

/* the options from argv[1] on; what follows them */
static char**
options(int argc, char **argv)
{
	char *s;
	int c;

	ARGBEGIN{
	case 't':
		s = EARGF(usage());
		opt.s.temp = real('t', s, 0, 1e10, "a temperature, 0 or from 1e-10 to 1e10");
		if(opt.s.temp != 0)
			real('t', s, 1e-10, 1e10, "a temperature, 0 or from 1e-10 to 1e10");
		break;
	case 'p':
		opt.s.topp = real('p', EARGF(usage()), 0, 1, "a probability from 0 to 1");
		break;
	case 's':
		opt.s.seed = whole('s', EARGF(usage()), ~0ULL, "a seed below 2^64, or 0 for the time");
		break;
	case 'n':
		opt.npos = whole('n', EARGF(usage()), 0x7fffffff, "a number of positions, or 0 for the context's");
		opt.bounded = 1;
		break;
	case 'c':
		opt.ctx = whole('c', EARGF(usage()), 0x7fffffff, "a number of positions, or 0 for the model's");
		break;
	case 'e':
		s = EARGF(usage());
		if(strcmp(s, "stop") != 0 && strcmp(s, "slide") != 0)
			fail("-e: '%.20s' found, expected stop or slide", s);
		opt.slide = strcmp(s, "slide") == 0;
		break;
	case 'k':
		opt.s.topk = whole('k', EARGF(usage()), 0x7fffffff, "a number of tokens, or 0 for all");
		break;
	case 'P':
		opt.s.minp = real('P', EARGF(usage()), 0, 1, "a part of the largest probability, 0 to 1");
		break;
	case 'r':
		penalties(EARGF(usage()));
		break;
	case 'b':
		bias(EARGF(usage()));
		break;
	case 'S':
		stopat(EARGF(usage()));
		break;
	case 'i':
		opt.prompt = EARGF(usage());
		break;
	case 'I':
		free(opt.ids);
		opt.ids = tokenids('I', EARGF(usage()), &opt.nids);
		break;
	case 'z':
		opt.tokens = EARGF(usage());
		break;
	case 'f':
		opt.format = EARGF(usage());
		break;
	case 'g':
		opt.hold.share = 1;
		break;
	case 'M':
		opt.hold.limit = bytes('M', EARGF(usage()));
		break;
	case 'm':
		s = EARGF(usage());
		if(strcmp(s, "generate") != 0 && strcmp(s, "chat") != 0)
			fail("-m: '%.20s' found, expected generate or chat", s);
		opt.chat = strcmp(s, "chat") == 0;
		break;
	case 'y':
		opt.system = EARGF(usage());
		break;
	case 'L':
		opt.guess = whole('L', EARGF(usage()), 32, "a number of tokens up to 32");
		break;
	case 'D':
		opt.draft = EARGF(usage());
		break;
	case 'K':
		opt.cache = kvtype('K', EARGF(usage()));
		break;
	case 'j':
		opt.nproc = number('j', EARGF(usage()), 64, "procs");
		break;
	case 'v':
		opt.verbose = 1;
		break;
	case '-':
		longoption(EARGF(usage()));
		break;
	default:
		c = ARGC();
		fprint(2, "%s: -%C: unknown option\n", argv0, c);
		usage();
	}ARGEND
	return argv;
}

static void
parse(int argc, char **argv)
{
	char **rest;

	opt.s.temp = 1.0;
	opt.s.topp = 0.9;
	opt.npos = 256;
	opt.nproc = Choose;
	rest = options(argc, argv);
	if(*rest == nil)
		return;
	opt.model = *rest;
	for(argc = 0; rest[argc] != nil; argc++)
		;
	rest = options(argc, rest);
	if(*rest != nil)
		usage();
}

/* what cannot be together */
static void
conflicts(void)
{
	if(opt.hold.share && opt.hold.limit > 0)
		fail("-g and -M: weights are in a shared segment, or read on demand, expected one of the two");
	if(opt.system != nil && !opt.chat)
		fail("-y: a system prompt found, expected -m chat with it");
	if(opt.chat && (opt.guess > 0 || opt.draft != nil))
		fail("-%c: guesses found, expected no -m chat with them", opt.draft != nil? 'D': 'L');
	if(opt.ids != nil && opt.chat)
		fail("-I: token ids found, expected a message in -i with -m chat");
}

static Model*
load(Chatform *form)
{
	Model *m;
	Store *s;
	char *model;
	int r;

	if(opt.model == nil)
		opt.model = smprint("%s/model.bin", Llmdir);
	model = nil;
	if(opt.model != nil)
		model = findmodel(opt.model);
	if(model == nil)
		fail("%r");
	s = openstore(model, opt.format);
	if(s == nil)
		fail("%r");
	opt.hold.ctx = opt.ctx > 0? opt.ctx: opt.npos > 0? opt.npos: 0x7fffffff;
	m = holdmodel(s, &opt.hold);
	if(m == nil)
		fail("%r");
	if(opt.chat && findchatform(s, model, form) < 0)
		fail("%r");
	closestore(s);
	r = opt.tokens != nil? opentokens(m, opt.tokens): findtokens(m, model);
	if(r < 0)
		fail("tokenizer: %r");
	return m;
}

/* of *small, the model that guesses, whose context may be the shorter */
static Session*
drafting(Setup how, Model **small)
{
	Model *m;
	Session *s;
	char *file;

	file = findmodel(opt.draft);
	m = file == nil? nil: openmodel(file);
	if(m == nil || findtokens(m, file) < 0)
		fail("-D: %r");
	if(how.ctx > modelshape(m)->ctx)
		how.ctx = modelshape(m)->ctx;
	s = newsession(m, &how);
	if(s == nil)
		fail("-D: %r");
	*small = m;
	return s;
}

static void
describe(Model *m, Session *s)
{
	Shape *h;

	h = modelshape(m);
	fprint(2, "model: %s, %s, dim %lld, hidden %lld, layers %lld, heads %lld over %lld, "
		"vocabulary %lld%s, context %lld, %lld weights, %lld bytes\n",
		h->family, h->type, h->dim, h->hidden, h->nlayer, h->nhead, h->nkvhead,
		h->vocab, h->shared? "": " with a classifier", h->ctx, h->nweight, h->nbyte);
	fprint(2, "session: temperature %g, top-p %g, seed %llud, positions %lld, kernels %s, "
		"procs %d, KV cache %lld bytes of %s\n",
		opt.s.temp, opt.s.topp, opt.s.seed, opt.npos, sessionkernels(s), sessionprocs(s), sessionsize(s), opt.cache == nil? "f32": opt.cache);
}

/* when the first token came: what is before it is not speed */
typedef struct Clock Clock;
struct Clock {
	vlong	first;
	vlong	pos;
};

static int
show(void *v, Token *t)
{
	Clock *c;

	c = (Clock*)v;
	if(c->first == 0)
		c->first = nsec();
	c->pos = t->pos;
	if(Bwrite(&out, t->text, t->ntext) != t->ntext || Bflush(&out) < 0){
		werrstr("writing the story: %r");
		return -1;
	}
	return interrupted;
}

/* echo writes a newline after it */
static int
note(void*, char *s)
{
	if(strncmp(s, "interrupt", 9) != 0 || interrupted)
		return 0;
	interrupted = 1;	/* the second one ends us */
	return 1;
}

static void
speed(Clock *c)
{
	double t;

	if(c->pos < 2)
		return;
	t = (nsec() - c->first) / 1e9;
	if(t <= 0)
		t = 1e-9;
	fprint(2, "speed: %lld tokens in %.3f s, %.2f tokens/s\n", c->pos - 1, t, (c->pos - 1)/t);
}

/* does not return */
static void
talk(Session *s, Chatform *form, Story *st)
{
	int r;

	r = converse(s, form, st, opt.system, opt.prompt, &interrupted, opt.verbose);
	if(r < 0)
		fail("%r");
	threadexitsall(r > 0? (char*)"context": nil);
}

void
threadmain(int argc, char **argv)
{
	Model *m, *small;
	Session *s;
	Setup setup;
	Story st;
	Chatform form;
	Clock clock;
	vlong ctx;

	small = nil;
	/* sums that overflow end in a sentence of the library, not in a note */
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	parse(argc, argv);
	conflicts();
	threadnotify(note, 1);
	memset(&form, 0, sizeof form);
	m = load(&form);
	if(opt.ctx > modelshape(m)->ctx)
		fail("-c: a context of %lld, expected at most the model's %lld", opt.ctx, modelshape(m)->ctx);
	ctx = opt.ctx > 0? opt.ctx: modelshape(m)->ctx;
	if(opt.chat){
		if(!opt.bounded)
			opt.npos = 0;
		if(opt.ctx == 0 && ctx > Chatctx)
			ctx = Chatctx;
	}else if(!opt.slide && (opt.npos == 0 || opt.npos > ctx))
		opt.npos = ctx;
	if(!opt.chat && opt.ctx == 0 && opt.npos > 0 && opt.npos < ctx)
		ctx = opt.npos;
	if(opt.s.seed == 0)
		opt.s.seed = time(nil);
	memset(&setup, 0, sizeof setup);
	setup.nproc = opt.nproc;
	setup.calm = 1;
	setup.ctx = ctx;
	setup.cache = opt.cache;
	if(opt.nosimd)
		setup.kernels = "port";
	s = newsession(m, &setup);
	if(s == nil)
		fail("%r");
	if(opt.verbose)
		describe(m, s);

	memset(&clock, 0, sizeof clock);
	memset(&st, 0, sizeof st);
	st.prompt = opt.prompt;
	st.ids = opt.ids;
	st.nids = opt.nids;
	st.npos = opt.npos;
	st.s = opt.s;
	st.stop = opt.stop;
	st.nstop = opt.nstop;
	st.guess = opt.guess;
	if(opt.draft != nil){
		st.draft = drafting(setup, &small);
		if(st.guess == 0)
			st.guess = Guesses;
	}
	st.slide = opt.slide;
	st.token = show;
	st.aux = &clock;
	Binit(&out, 1, OWRITE);
	if(opt.chat)
		talk(s, &form, &st);
	if(tellstory(s, &st) < 0){
		Bflush(&out);
		fail("%r");
	}
	Bprint(&out, "\n");
	if(Bflush(&out) < 0)
		fail("writing the story: %r");
	if(opt.verbose)
		speed(&clock);
	if(opt.verbose && st.guess > 0)
		fprint(2, "guesses: %lld of %lld tokens right\n", st.right, st.guessed);
	freesession(st.draft);
	closemodel(small);
	freesession(s);
	closemodel(m);
	if(interrupted)
		threadexitsall("interrupt");
	threadexitsall(nil);
}
