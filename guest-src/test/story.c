#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "test.h"

/* whole stories of a random model: the same with any number of procs and in any set */

enum {
	Ctx	= 64,
	Max	= 4096,
};

typedef struct Told Told;
struct Told {
	int	id[Ctx+100];
	int	nid;
	int	ngiven;
	char	text[Max];
	int	ntext;
	int	stop;	/* after so many tokens; 0: never */
};

static Model *m;

static int
hear(void *v, Token *t)
{
	Told *d;

	d = (Told*)v;
	check(t->ntext == 0 || utfnlen(t->text, t->ntext) > 0, "half a sequence");
	memmove(d->text + d->ntext, t->text, t->ntext);
	d->ntext += t->ntext;
	d->text[d->ntext] = 0;
	if(t->id >= 0){
		d->id[d->nid++] = t->id;
		d->ngiven += t->given;
	}
	return d->nid == d->stop;
}

static vlong
tell(Told *d, char *kernels, int nproc, char *prompt, vlong npos, float temp, float topp, int stop)
{
	Session *s;
	Setup how;
	Story st;
	vlong n;

	memset(d, 0, sizeof *d);
	d->stop = stop;
	memset(&how, 0, sizeof how);
	how.kernels = kernels;
	how.nproc = nproc;
	s = newsession(m, &how);
	if(s == nil)
		sysfatal("%r");
	memset(&st, 0, sizeof st);
	st.prompt = prompt;
	st.npos = npos;
	st.s.temp = temp;
	st.s.topp = topp;
	st.s.seed = 7;
	st.token = hear;
	st.aux = d;
	n = tellstory(s, &st);
	/* again in the same session */
	if(n >= 0 && stop == 0){
		memset(d, 0, sizeof *d);
		check(tellstory(s, &st) == n, "told twice, a story has another length");
	}
	freesession(s);
	return n;
}

static int
equal(Told *a, Told *b)
{
	return a->nid == b->nid && memcmp(a->id, b->id, a->nid*sizeof(int)) == 0 && strcmp(a->text, b->text) == 0;
}

static void
alike(char *prompt, float temp, float topp)
{
	Told a, b;
	int n;

	tell(&a, "port", 1, prompt, 40, temp, topp, 0);
	tell(&b, nil, 1, prompt, 40, temp, topp, 0);
	check(equal(&a, &b), "the sets tell different stories of '%s'", prompt);
	for(n = 2; n <= 4; n++){
		tell(&b, nil, n, prompt, 40, temp, topp, 0);
		check(equal(&a, &b), "%d procs tell another story of '%s'", n, prompt);
	}
}

static void
guess(Told *d, Session *draft, vlong n, char *prompt, u64int seed, float temp, int slide, vlong *right)
{
	Session *s;
	Story st;
	Bias often;

	memset(d, 0, sizeof *d);
	s = newsession(m, nil);
	if(s == nil)
		sysfatal("%r");
	memset(&st, 0, sizeof st);
	st.prompt = prompt;
	st.npos = slide? 150: Ctx;
	st.slide = slide;
	st.s.temp = temp;
	st.s.topp = 0.9f;
	st.s.seed = seed;
	st.token = hear;
	st.aux = d;
	st.guess = n;
	st.draft = draft;
	/* one text that repeats itself */
	often.id = 10;
	often.add = 1000;
	st.s.bias = &often;
	st.s.nbias = seed == 2;
	if(tellstory(s, &st) < 0)
		sysfatal("%r");
	check(st.right <= st.guessed && (n > 0 || st.guessed == 0), "%lld of %lld guesses", st.right, st.guessed);
	*right = st.right;
	freesession(s);
}

/* guesses change no story, whoever makes them: each token is drawn as it is without */
static void
guesses(void)
{
	static Told a, b;
	Session *draft;
	u64int seed;
	vlong right, looked, drafted;
	int slide;
	float temp;

	draft = newsession(m, nil);
	if(draft == nil)
		sysfatal("%r");
	looked = 0;
	drafted = 0;
	for(seed = 1; seed <= 30; seed++){
		temp = seed%3 == 0? 0: seed%3 == 1? 0.7f: 1.5f;
		slide = seed%5 == 0;
		guess(&a, nil, 0, "the and the and the", seed, temp, slide, &right);
		guess(&b, nil, 8, "the and the and the", seed, temp, slide, &right);
		check(equal(&a, &b), "seed %llud: guesses from the text tell another story", seed);
		looked += right;
		guess(&b, draft, 5, "the and the and the", seed, temp, slide, &right);
		check(equal(&a, &b), "seed %llud: guesses of a draft tell another story", seed);
		drafted += right;
	}
	check(looked > 20, "%lld guesses from the text were right", looked);
	check(drafted > 300, "%lld guesses of the model itself were right", drafted);
	freesession(draft);
}

void
threadmain(int argc, char **argv)
{
	Image bin, voc;
	Told a;
	vlong n;

	ARGBEGIN{
	}ARGEND
	makebin(&bin, 32, 48, 2, 4, 2, Tinyvocab, Ctx);
	maketokens(&voc);
	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(m == nil || opentokensmem(m, voc.p, voc.n, "voc") < 0)
		sysfatal("%r");
	alike("the and", 0, 1);
	alike("", 1, 0.9f);
	alike("日本 é", 2, 1);
	n = tell(&a, nil, 1, "the the", 0, 0, 1, 0);
	check(n == Ctx || n == a.nid+1, "0 positions are %lld, expected all %d", n, Ctx);
	n = tell(&a, nil, 1, "the the", 1000, 0, 1, 0);
	check(n == Ctx || n == a.nid+1, "1000 positions are %lld, expected all %d", n, Ctx);
	n = tell(&a, nil, 1, "the and the and the and", 2, 0, 1, 0);
	check(n == 2 && a.nid == 2 && a.ngiven == 2, "2 positions of a longer prompt: %lld, %d, %d", n, a.nid, a.ngiven);
	n = tell(&a, nil, 1, "", 30, 1, 1, 5);
	check(n == 5 && a.nid == 5, "a story stopped after 5 tokens has %lld positions and %d tokens", n, a.nid);
	guesses();
	closemodel(m);
	freeimage(&bin);
	freeimage(&voc);
	done();
}
