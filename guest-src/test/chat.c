#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/*
 * Conversations with a random model: a second answer is what a fresh
 * session says to all that was said before it, though only the new
 * part was computed; what happens at the context's end, after an
 * interrupt, and with a template that refuses.
 */

enum {
	Ctx	= 128,
	Max	= 4096,
};

typedef struct Said Said;
struct Said {
	int	id[Ctx];
	int	nid;
	int	ngiven;
	char	text[Max];
	int	ntext;
	int	stop;	/* after so many tokens of an answer; 0: never */
};

static Model	*m;
static Bias	nobytes[256];	/* an answer is UTF-8 */
static char	Form[] = "{% for m in messages %}{{ m.role[0] + ':' + m.content + '\\n' }}{% endfor %}{{ 'a:' }}";

static int
hear(void *v, Token *t)
{
	Said *d;

	d = (Said*)v;
	memmove(d->text + d->ntext, t->text, t->ntext);
	d->ntext += t->ntext;
	d->text[d->ntext] = 0;
	if(t->given)
		d->ngiven++;
	else if(t->id >= 0 && d->nid < Ctx)
		d->id[d->nid++] = t->id;
	return d->stop > 0 && d->nid == d->stop;
}

static Session*
session(vlong ctx)
{
	Setup how;
	Session *s;

	memset(&how, 0, sizeof how);
	how.ctx = ctx;
	s = newsession(m, &how);
	if(s == nil)
		sysfatal("%r");
	return s;
}

static void
story(Story *st, Said *d, vlong npos)
{
	memset(st, 0, sizeof *st);
	st->npos = npos;
	st->token = hear;
	st->aux = d;
	st->s.seed = 7;
	st->s.bias = nobytes;
	st->s.nbias = nelem(nobytes);
	memset(d, 0, sizeof *d);
}

static Chat*
chat(Session *s, Chatform *f, Story *st, char *form, char *system)
{
	Chat *c;

	memset(f, 0, sizeof *f);
	f->text = form;
	c = newchat(s, f, st, system);
	if(c == nil)
		sysfatal("%r");
	return c;
}

static vlong
ask(Chat *c, Said *d, char *text)
{
	int stop;

	stop = d->stop;
	memset(d, 0, sizeof *d);
	d->stop = stop;
	return answer(c, text, strlen(text));
}

/* steps through the ids; the position */
static void
run(Session *s, int *ids, vlong n)
{
	vlong i;

	for(i = 0; i < n; i++)
		if(stepsession(s, ids[i]) == nil)
			sysfatal("%r");
}

static void
runtext(Session *s, char *text, int how)
{
	int *ids;
	vlong n;

	n = encode(m, text, strlen(text), how, &ids);
	if(n < 0)
		sysfatal("%r");
	run(s, ids, n);
	free(ids);
}

static int
largest(float *logits)
{
	int i, best;

	best = -1;
	for(i = 0; i < Tinyvocab; i++)
		if((i < Bytetoken || i >= Bytetoken + 256) && (best < 0 || logits[i] > logits[best]))
			best = i;
	return best;
}

static void
turns(void)
{
	Session *s, *fresh;
	Chatform f;
	Story st;
	Said a, b;
	Chat *c;
	vlong n, m1;
	int i, id;

	s = session(0);
	story(&st, &a, 12);
	c = chat(s, &f, &st, Form, nil);
	n = ask(c, &a, "the end");
	check(n >= 0 && n == a.nid, "an answer of %lld tokens, %d heard: %r", n, a.nid);
	m1 = chatcomputed(c);
	check(m1 == a.ngiven, "%lld positions of a prompt, %d heard", m1, a.ngiven);
	b = a;
	n = ask(c, &a, "and the");
	check(n >= 0, "no second answer: %r");
	check(chatcomputed(c) < m1 + 8, "%lld positions of the second message, the first had %lld", chatcomputed(c), m1);
	fresh = session(0);
	runtext(fresh, "u:the end\na:", Begin);
	run(fresh, b.id, b.nid);
	runtext(fresh, "\nu:and the\na:", Continue);
	for(i = 0; i < a.nid; i++){
		id = largest(fresh->logits);
		check(id == a.id[i], "token %d of the second answer is %d, expected %d", i, a.id[i], id);
		run(fresh, &id, 1);
	}
	freesession(fresh);
	freechat(c);
	freesession(s);
}

static void
full(void)
{
	Session *s;
	Chatform f;
	Story st;
	Said a;
	Chat *c;
	vlong n;
	int i;
	char *stop;

	s = session(48);
	story(&st, &a, 0);
	st.s.bias[0].id = Bostoken;	/* ends an answer of this model */
	c = chat(s, &f, &st, Form, nil);
	n = ask(c, &a, "the the");
	check(n > 0 && chatover(c) && sessionpos(s) == 48, "an answer of %lld tokens at %lld, expected a full context", n, sessionpos(s));
	n = ask(c, &a, "and");
	check(n == 0 && chatover(c), "%lld tokens in a full context, expected none", n);
	freechat(c);

	story(&st, &a, 20);
	st.slide = 1;
	c = chat(s, &f, &st, Form, nil);
	for(i = 0; i < 6; i++){
		n = ask(c, &a, "the and");
		check(n == 20 && !chatover(c), "answer %d of a sliding context has %lld tokens, expected 20: %r", i, n);
	}
	n = ask(c, &a, "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
	check(n < 0 && errorsays("expected at most"), "a message longer than the context is taken: %lld, %r", n);
	n = ask(c, &a, "the");
	check(n == 20, "after it an answer of %lld tokens, expected 20: %r", n);
	freechat(c);

	story(&st, &a, 100);
	st.slide = 1;
	c = chat(s, &f, &st, Form, nil);
	n = ask(c, &a, "the");
	check(n == 100, "an answer longer than the context has %lld tokens, expected 100: %r", n);
	freechat(c);

	story(&st, &a, 20);
	c = chat(s, &f, &st, Form, nil);
	a.stop = 5;
	n = ask(c, &a, "the");
	check(n == 5 && a.nid == 5, "an answer ended after 5 tokens has %lld", n);
	a.stop = 0;
	n = ask(c, &a, "the");
	check(n > 0, "no answer after one that was ended: %r");
	freechat(c);

	story(&st, &a, 20);
	stop = "e";
	st.stop = &stop;
	st.nstop = 1;
	c = chat(s, &f, &st, Form, nil);
	n = ask(c, &a, "the");
	check(n >= 0 && strchr(a.text, 'e') == nil, "'%s' is not stopped at e", a.text);
	n = ask(c, &a, "an");
	check(n >= 0, "no answer after one that was stopped: %r");
	freechat(c);
	st.s.bias[0].id = Bytetoken;
	freesession(s);
}

static void
templates(void)
{
	static char Nosystem[] = "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
		"{{ messages[-1].content }}";
	static char Never[] = "{{ raise_exception('never') }}";
	Session *s;
	Chatform f;
	Story st;
	Said a;
	Chat *c;

	s = session(0);
	story(&st, &a, 4);
	c = chat(s, &f, &st, Nosystem, "and");
	check(ask(c, &a, "the") >= 0, "a template without a system prompt: %r");
	freechat(c);
	c = chat(s, &f, &st, Never, "and");
	check(ask(c, &a, "the") < 0 && errorsays("line 1: the template says: never"), "a template that refuses: %r");
	freechat(c);
	memset(&f, 0, sizeof f);
	f.text = "{{ 1 +";
	f.from = "here";
	c = newchat(s, &f, &st, nil);
	check(c == nil && errorsays("here: line 1: the end found, expected a value"), "a template that is none: %r");
	f.text = nil;
	c = newchat(s, &f, &st, nil);
	check(c != nil && strstr(chatname(c), "the form of llama-2") != nil, "a Llama without a template is '%s'",
		c == nil? (char*)"": chatname(c));
	freechat(c);
	freesession(s);
}

void
threadmain(int argc, char **argv)
{
	Image bin, voc;
	int i;

	ARGBEGIN{
	}ARGEND
	for(i = 0; i < nelem(nobytes); i++){
		nobytes[i].id = Bytetoken + i;
		nobytes[i].add = -1000;
	}
	makebin(&bin, 32, 48, 2, 4, 2, Tinyvocab, Ctx);
	maketokens(&voc);
	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(m == nil || opentokensmem(m, voc.p, voc.n, "voc") < 0)
		sysfatal("%r");
	turns();
	full();
	templates();
	closemodel(m);
	freeimage(&bin);
	freeimage(&voc);
	done();
}
