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
	int	id[Ctx+1];
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
	closemodel(m);
	freeimage(&bin);
	freeimage(&voc);
	done();
}
