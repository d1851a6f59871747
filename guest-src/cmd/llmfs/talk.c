#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * A conversation.  What its template makes of all messages is the text
 * that the cache should hold; the tokens that agree with what it holds
 * stay there.
 */

static char User1[] = "user", Assistant[] = "assistant";

/* bytes as a JSON string; what is no UTF-8 becomes U+FFFD */
static int
quote(Buf *b, char *s, vlong n)
{
	Rune u;
	vlong i;
	int k, r;

	r = put(b, "\"", 1);
	for(i = 0; i < n && r == 0; i += k){
		u = s[i] & 0xff;
		k = 1;
		if(u >= Runeself){
			u = Runeerror;
			if(complete(s + i, n - i))
				k = chartorune(&u, s + i);
		}
		if(u == Runeerror && k == 1)
			r = put(b, "\\ufffd", 6);
		else if(u == '"' || u == '\\' || u < ' ')
			r = bprint(b, "\\u%.4ux", u);
		else
			r = put(b, s + i, k);
	}
	return r < 0? -1: put(b, "\"", 1);
}

static int
token(Buf *b, Model *m, char *name, int id)
{
	char *p;
	int n;

	if(name != nil)
		return quote(b, name, strlen(name));
	n = id < 0? -1: tokenpiece(m, id, &p);
	return n < 0? quote(b, "", 0): quote(b, p, n);
}

static int
message(Buf *b, char *role, char *before, char *text, vlong n)
{
	Buf t;
	int r;

	memset(&t, 0, sizeof t);
	r = bprint(b, "{\"role\":\"%s\",\"content\":", role);
	if(before != nil)
		r |= bprint(&t, "%s\n\n", before);
	r |= put(&t, text, n);
	if(r == 0)
		r = quote(b, t.p, t.n);
	freebuf(&t);
	return r | put(b, "}", 1);
}

/* fold: the system prompt goes into the first message */
static char*
render(Sess *s, Pooled *m, int fold, vlong *n)
{
	Template *t;
	Buf b;
	char *text, *name, *p;
	vlong i;
	int r;

	text = modeltemplate(m->m, &m->form, &name);
	if(text == nil)
		return nil;
	memset(&b, 0, sizeof b);
	r = bprint(&b, "{\"messages\":[");
	if(s->set.system != nil && !fold){
		r |= message(&b, "system", nil, s->set.system, strlen(s->set.system));
		r |= put(&b, ",", 1);
	}
	for(i = 0; i < s->nturn && r == 0; i++){
		if(i > 0)
			r |= put(&b, ",", 1);
		r |= message(&b, s->turn[i].role, fold && i == 0? s->set.system: nil, s->turn[i].text, s->turn[i].n);
	}
	r |= bprint(&b, "],\"add_generation_prompt\":true,\"tools\":null,\"documents\":null,\"bos_token\":");
	r |= token(&b, m->m, m->form.bos, begintoken(m->m));
	r |= bprint(&b, ",\"eos_token\":");
	r |= token(&b, m->m, m->form.eos, endingtoken(m->m));
	r |= put(&b, "}", 1);
	p = nil;
	t = nil;
	if(r == 0)
		t = newtemplate(text, strlen(text), name);
	if(t != nil)
		p = rendertemplate(t, b.p, b.n, n);
	freetemplate(t);
	freebuf(&b);
	return p;
}

static int
addturn(Sess *s, char *role, char *text, vlong n)
{
	Turn *t;
	vlong max;

	if(s->nturn == s->maxturn){
		max = 2*s->maxturn + 8;
		t = (Turn*)realloc(s->turn, max*sizeof(Turn));
		if(t == nil)
			goto Nomem;
		s->turn = t;
		s->maxturn = max;
	}
	t = &s->turn[s->nturn];
	t->text = (char*)malloc(n + 1);
	if(t->text == nil)
		goto Nomem;
	if(n > 0)
		memmove(t->text, text, n);
	t->text[n] = 0;
	t->n = n;
	t->role = role;
	s->nturn++;
	return 0;
Nomem:
	werrstr("%s", Enomemory);
	return -1;
}

void
freeturns(Sess *s)
{
	while(s->nturn > 0)
		free(s->turn[--s->nturn].text);
	free(s->turn);
	s->turn = nil;
	s->maxturn = 0;
}

int
copyturns(Sess *to, Sess *from)
{
	vlong i;

	for(i = 0; i < from->nturn; i++)
		if(addturn(to, from->turn[i].role, from->turn[i].text, from->turn[i].n) < 0)
			return -1;
	return 0;
}

/* the message that was not answered */
void
untalk(Sess *s)
{
	if(s->nturn > 0 && s->turn[s->nturn-1].role == User1)
		free(s->turn[--s->nturn].text);
}

/* what was answered */
int
heard(Sess *s, char *text, vlong n)
{
	return addturn(s, Assistant, text, n);
}

/* a message: the ids to compute for its answer, and from which position on */
int
talk(Sess *s, Pooled *m, char *text, vlong n, int **ids, vlong *nids, vlong *from)
{
	char *p, err[ERRMAX];
	vlong len, k, same;
	int bos;

	if(addturn(s, User1, text, n) < 0)
		return -1;
	p = render(s, m, 0, &len);
	if(p == nil && s->set.system != nil){
		rerrstr(err, sizeof err);
		p = render(s, m, 1, &len);
		if(p == nil)
			werrstr("%s", err);
	}
	if(p == nil)
		return -1;
	/* the token that begins a text is there once, whoever puts it there */
	bos = begintoken(m->m);
	k = encode(m->m, p, len, Specials, ids);
	if(k >= 0 && bos >= 0 && (k == 0 || **ids != bos)){
		free(*ids);
		*ids = nil;
		k = encode(m->m, p, len, Begin|Specials, ids);
	}
	free(p);
	if(k <= 0){
		if(k == 0)
			werrstr("generate: the template makes no text of the messages");
		return -1;
	}
	for(same = 0; same < k-1 && same < s->pos && s->ids[same] == (*ids)[same]; same++)
		;
	memmove(*ids, *ids + same, (k - same)*sizeof(int));
	*nids = k - same;
	*from = same;
	return 0;
}
