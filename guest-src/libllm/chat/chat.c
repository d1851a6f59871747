#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/*
 * A conversation.  What its template makes of all messages is the
 * text that the cache should hold; where that begins with the text
 * that it holds already, only the rest is encoded and computed, else
 * as many ids as agree stay.  In a context that slides the oldest
 * messages go first.
 */

typedef struct Buf Buf;
typedef struct Turn Turn;

struct Buf {
	char	*p;
	vlong	n;
	vlong	max;
	int	failed;
};

struct Turn {
	char	*role;
	char	*text;
	vlong	n;
};

struct Chat {
	Session	*s;
	Story	*st;
	Chatform	*form;
	Template	*t;
	char	*name;
	char	*system;
	int	folded;		/* the system prompt goes before the first message */
	Turn	*turn;
	vlong	nturn;
	vlong	maxturn;
	vlong	first;		/* those before it were dropped */
	int	*ids;		/* [ctx] what the cache holds */
	Buf	text;		/* which they stand for, if it is known */
	int	known;
	Buf	said;		/* the answer's bytes */
	vlong	nstepped;	/* of them, which are in the cache */
	vlong	computed;
	int	over;
	Hold	hold;
};

static char User[] = "user", Assistant[] = "assistant";

static void
put(Buf *b, char *s, vlong n)
{
	char *p;
	vlong max;

	if(b->failed || n == 0)
		return;
	if(b->n + n + 1 > b->max){
		max = 2*b->max + n + 256;
		p = (char*)realloc(b->p, max);
		if(p == nil){
			werrstr("%s: %lld bytes", Enomem, max);
			b->failed = 1;
			return;
		}
		b->p = p;
		b->max = max;
	}
	memmove(b->p + b->n, s, n);
	b->n += n;
	b->p[b->n] = 0;
}

static void
say(Buf *b, char *s)
{
	put(b, s, strlen(s));
}

/* bytes as a JSON string; what is no UTF-8 becomes U+FFFD */
static void
quote(Buf *b, char *s, vlong n)
{
	vlong i;
	int k;
	char buf[8];

	say(b, "\"");
	for(i = 0; i < n; i += k){
		k = utflength(s+i, n-i);
		if(k == 0){
			k = 1;
			say(b, "\357\277\275");
		}else if(s[i] == '"' || s[i] == '\\' || (s[i] & 0xff) < ' '){
			snprint(buf, sizeof buf, "\\u%.4ux", s[i] & 0xff);
			say(b, buf);
		}else
			put(b, s+i, k);
	}
	say(b, "\"");
}

/* a token's text as templates see it */
static void
quotetoken(Buf *b, Model *m, char *name, int id)
{
	char *p;
	int n;

	if(name != nil){
		quote(b, name, strlen(name));
		return;
	}
	n = -1;
	if(id >= 0 && (m->tokens->piece[id].kind == Pcontrol || m->tokens->piece[id].kind == Puser))
		n = tokenpiece(m, id, &p);
	/* one that no text can say */
	if(n < 0)
		say(b, "\"\"");
	else
		quote(b, p, n);
}

static void
message(Buf *b, char *role, char *text, vlong n)
{
	say(b, "{\"role\":");
	quote(b, role, strlen(role));
	say(b, ",\"content\":");
	quote(b, text, n);
	say(b, "}");
}

/* what the template makes of the messages; free it */
static char*
render(Chat *c, vlong *n)
{
	Buf b, one;
	Turn *t;
	Model *m;
	vlong i;
	char *p;

	m = c->s->m;
	memset(&b, 0, sizeof b);
	memset(&one, 0, sizeof one);
	say(&b, "{\"messages\":[");
	if(c->system != nil && !c->folded){
		message(&b, "system", c->system, strlen(c->system));
		say(&b, ",");
	}
	for(i = c->first; i < c->nturn; i++){
		if(i > c->first)
			say(&b, ",");
		t = &c->turn[i];
		if(c->folded && i == c->first){
			say(&one, c->system);
			say(&one, "\n\n");
			put(&one, t->text, t->n);
			message(&b, t->role, one.p, one.n);
		}else
			message(&b, t->role, t->text, t->n);
	}
	say(&b, "],\"add_generation_prompt\":true,\"tools\":null,\"documents\":null,\"bos_token\":");
	quotetoken(&b, m, c->form->bos, m->tokens->bos);
	say(&b, ",\"eos_token\":");
	quotetoken(&b, m, c->form->eos, m->tokens->eos);
	say(&b, "}");
	p = nil;
	if(!b.failed && !one.failed)
		p = rendertemplate(c->t, b.p, b.n, n);
	free(b.p);
	free(one.p);
	return p;
}

/* a template that refuses a system prompt gets it in the first message */
static char*
rendered(Chat *c, vlong *n)
{
	char *p;
	char err[ERRMAX];

	p = render(c, n);
	if(p != nil || c->system == nil || c->folded)
		return p;
	rerrstr(err, sizeof err);
	c->folded = 1;
	p = render(c, n);
	if(p == nil){
		c->folded = 0;
		werrstr("%s", err);
	}
	return p;
}

static int
addturn(Chat *c, char *role, char *text, vlong n)
{
	void *p;
	Turn *t;

	p = growarray(c->turn, c->nturn, &c->maxturn, sizeof(Turn));
	if(p == nil)
		return -1;
	c->turn = (Turn*)p;
	t = &c->turn[c->nturn];
	t->text = (char*)alloc(n + 1, 1);
	if(t->text == nil)
		return -1;
	memmove(t->text, text, n);
	t->n = n;
	t->role = role;
	c->nturn++;
	return 0;
}

static void
dropturn(Chat *c)
{
	free(c->turn[--c->nturn].text);
}

/* the token that begins a text is there once, whoever puts it there */
static vlong
encodeall(Chat *c, char *text, vlong n, int **ids)
{
	Tokens *t;
	vlong k;

	t = c->s->m->tokens;
	k = encode(c->s->m, text, n, Specials, ids);
	if(k >= 0 && t->addbos && t->bos >= 0 && (k == 0 || **ids != t->bos)){
		free(*ids);
		k = encode(c->s->m, text, n, Begin|Specials, ids);
	}
	return k;
}

/*
 * The ids to compute for the cache to hold the text, and from which
 * position on; at least one.
 */
static vlong
plan(Chat *c, char *text, vlong n, int **ids, vlong *from)
{
	vlong k, same;

	if(c->known && n > c->text.n && memcmp(text, c->text.p, c->text.n) == 0){
		k = encode(c->s->m, text + c->text.n, n - c->text.n, Specials|Continue, ids);
		*from = c->s->pos;
		if(k > 0)
			return k;
		if(k < 0)
			return -1;
		free(*ids);
	}
	k = encodeall(c, text, n, ids);
	if(k <= 0){
		if(k == 0)
			werrstr("%s: a text without a token", c->t->name);
		free(*ids);
		*ids = nil;
		return -1;
	}
	for(same = 0; same < k-1 && same < c->s->pos && c->ids[same] == (*ids)[same]; same++)
		;
	*from = same;
	memmove(*ids, *ids + same, (k - same)*sizeof(int));
	return k - same;
}

/* runs them; 1 if the caller wants an end, then the cache's text is not known */
static int
prefill(Chat *c, int *ids, vlong n, vlong from)
{
	Token t;
	vlong i, k;

	cutsession(c->s, from);
	c->known = 0;
	memset(&t, 0, sizeof t);
	t.given = 1;
	t.text = "";
	for(i = 0; i < n;){
		k = n - i;
		if(k > Tiletokens)
			k = Tiletokens;
		if(prefillsession(c->s, ids + i, k) == nil)
			return -1;
		for(; k > 0; k--){
			t.id = ids[i++];
			t.pos = c->s->pos - (k-1);
			c->ids[t.pos - 1] = t.id;
			hearsampler(&c->s->sampler, t.id);
			if(c->st->token(c->st->aux, &t) != 0){
				cutsession(c->s, t.pos);
				return 1;
			}
		}
	}
	return 0;
}

/*
 * The cache holds the messages and the answer so far.  Where that
 * leaves too little room the oldest ones go, if they may.  1: the
 * caller wants an end; c->over: no room.
 */
static int
settle(Chat *c, int half)
{
	char *p;
	vlong n, k, from, room;
	int *ids, r;
	Buf b;

	for(;;){
		p = rendered(c, &n);
		if(p == nil)
			return -1;
		memset(&b, 0, sizeof b);
		put(&b, p, n);
		free(p);
		put(&b, c->said.p, c->said.n);
		k = -1;
		if(!b.failed)
			k = plan(c, b.p, b.n, &ids, &from);
		if(k < 0){
			free(b.p);
			return -1;
		}
		room = half? c->s->ctx*3/4: c->s->ctx - 1;
		if(from + k <= room)
			break;
		free(ids);
		free(b.p);
		if(!c->st->slide){
			c->over = 1;
			return 0;
		}
		if(c->nturn - c->first <= 2){
			werrstr("%lld tokens, expected at most %lld in a context of %lld", from + k, room, c->s->ctx);
			return -1;
		}
		c->first += 2;
		c->known = 0;
	}
	r = prefill(c, ids, k, from);
	free(ids);
	c->computed += k;
	if(r == 0){
		free(c->text.p);
		c->text = b;
		c->known = 1;
		c->nstepped = c->said.n;
	}else
		free(b.p);
	return r;
}

/* the last half of what there is, where nothing can be dropped by messages */
static int
halve(Chat *c)
{
	vlong n, first;

	if(c->s->pos < c->s->ctx)
		return -1;
	n = c->s->ctx/2;
	first = n > 0 && c->ids[0] == begintoken(c->s->m);
	memmove(c->ids + first, c->ids + c->s->pos - n + first, (n - first)*sizeof(int));
	rewindsession(c->s);
	c->known = 0;
	if(n > 0 && prefillsession(c->s, c->ids, n) == nil)
		return -1;
	return 0;
}

static int
ended(Chat *c, int id)
{
	int i;

	for(i = 0; i < c->form->nend; i++)
		if(c->form->end[i] == id)
			return 1;
	return endtoken(c->s->m, id);
}

/* room for one more position: 1; 2 if the last token has been computed on the way; 0 for the end, -1 */
static int
makeroom(Chat *c)
{
	int r;

	if(c->s->pos < c->s->ctx)
		return 1;
	if(!c->st->slide){
		c->over = 1;
		return 0;
	}
	if(c->nturn - c->first > 2){
		c->first += 2;
		c->known = 0;
		r = settle(c, 1);
		if(r == 0)
			return 2;
		if(r > 0)
			return 0;
	}
	return halve(c) < 0? -1: 1;
}

/* what the model says to what is in the cache */
static vlong
speak(Chat *c)
{
	Session *s;
	Token t;
	int prev, r, n;
	char *p;
	vlong k;

	s = c->s;
	memset(&t, 0, sizeof t);
	prev = c->ids[s->pos - 1];
	t.logits = s->logits;
	for(k = 0; c->st->npos <= 0 || k < c->st->npos;){
		t.id = sample(&s->sampler, s->k, t.logits);
		t.pos = s->pos;
		if(ended(c, t.id))
			break;
		hearsampler(&s->sampler, t.id);
		n = decode(s->m, prev, t.id, &p);
		if(n < 0)
			return -1;
		put(&c->said, p, n);
		if(c->said.failed)
			return -1;
		k++;
		r = give(s, c->st, &c->hold, &t, prev);
		if(r < 0)
			return -1;
		if(r != 0 || c->hold.stopped)
			break;
		prev = t.id;
		r = makeroom(c);
		if(r <= 0)
			return r < 0? -1: k;
		if(r == 2){
			t.logits = s->logits;
			prev = c->ids[s->pos - 1];
			continue;
		}
		t.logits = stepsession(s, t.id);
		if(t.logits == nil)
			return -1;
		c->ids[s->pos - 1] = t.id;
		if(c->known){
			put(&c->text, c->said.p + c->nstepped, c->said.n - c->nstepped);
			c->known = !c->text.failed;
		}
		c->nstepped = c->said.n;
	}
	return k;
}

/* the answer without the string that stopped it */
static vlong
stopped(Chat *c)
{
	vlong i, n;
	int k;

	for(i = 0; i < c->said.n && c->hold.stopped; i++)
		for(k = 0; k < c->st->nstop; k++){
			n = strlen(c->st->stop[k]);
			if(n <= c->said.n - i && memcmp(c->said.p + i, c->st->stop[k], n) == 0)
				return i;
		}
	return c->said.n;
}

/* the answer to a message: its tokens, or -1, and then it was not said */
vlong
answer(Chat *c, char *text, vlong n)
{
	vlong k;
	int r;

	c->said.n = 0;
	c->nstepped = 0;
	c->computed = 0;
	c->over = 0;
	c->hold.n = 0;
	c->hold.stopped = 0;
	c->s->utf.n = 0;
	if(addturn(c, User, text, n) < 0)
		return -1;
	r = settle(c, 0);
	if(r != 0 || c->over){
		/* the ids are right, the text is not */
		c->known = 0;
		dropturn(c);
		return r < 0? -1: 0;
	}
	k = speak(c);
	if(k < 0 || leftover(c->s, c->st, &c->hold, c->s->pos) < 0 || addturn(c, Assistant, c->said.p, stopped(c)) < 0){
		dropturn(c);
		c->known = 0;
		return -1;
	}
	return k;
}

Chat*
newchat(Session *s, Chatform *f, Story *st, char *system)
{
	Chat *c;
	Tokens *t;
	char *text, *name;
	int id;

	t = s->m->tokens;
	if(t == nil){
		werrstr("%s: no tokenizer is open", s->m->name);
		return nil;
	}
	c = (Chat*)alloc(1, sizeof(Chat));
	if(c == nil)
		return nil;
	c->s = s;
	c->st = st;
	c->form = f;
	c->system = system;
	text = f->text;
	if(text != nil)
		c->name = smprint("the model's own template, of %s", f->from == nil? (char*)"its files": f->from);
	else{
		text = knownform(s->m, &name);
		c->name = smprint("no template in the model, the form of %s", name);
	}
	c->ids = (int*)alloc(s->ctx, sizeof(int));
	if(c->name == nil || c->ids == nil || makehold(&c->hold, s, st) < 0 || seedsampler(&s->sampler, &st->s) < 0){
		freechat(c);
		return nil;
	}
	c->t = newtemplate(text, strlen(text), f->text != nil && f->from != nil? f->from: (char*)"template");
	if(c->t == nil){
		freechat(c);
		return nil;
	}
	if(f->eos != nil && f->nend < nelem(f->end)){
		id = findtoken(t, f->eos, strlen(f->eos), "", 0);
		if(id >= 0)
			f->end[f->nend++] = id;
	}
	rewindsession(s);
	return c;
}

void
freechat(Chat *c)
{
	if(c == nil)
		return;
	while(c->nturn > 0)
		dropturn(c);
	free(c->turn);
	freetemplate(c->t);
	free(c->name);
	free(c->ids);
	free(c->text.p);
	free(c->said.p);
	free(c->hold.p);
	free(c);
}

int
chatover(Chat *c)
{
	return c->over;
}

char*
chatname(Chat *c)
{
	return c->name;
}

vlong
chatcomputed(Chat *c)
{
	return c->computed;
}
