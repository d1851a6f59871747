#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/* how a token's text is shown: whole sequences of UTF-8, and nothing behind a string to stop at */

/* llama2.c prints no control character that is a piece of its own */
static int
printable(char *s, int n)
{
	int c;

	c = *s & 0xff;
	return n != 1 || c >= ' ' && c != 0x7f || c >= '\t' && c <= '\r';
}

/* room for what may wait, and a token's text behind it */
int
makehold(Hold *h, Session *s, Story *st)
{
	vlong n;
	int i;

	memset(h, 0, sizeof *h);
	for(i = 0; i < st->nstop; i++){
		n = strlen(st->stop[i]);
		if(n == 0){
			werrstr("an empty string to stop at");
			return -1;
		}
		if(n > h->longest)
			h->longest = n;
	}
	if(h->longest == 0)
		return 0;
	h->p = (char*)alloc(h->longest + (longestpiece(s->m) + 2*UTFmax)*UTFmax, 1);
	return h->p == nil? -1: 0;
}

/* where the first string to stop at begins, or -1; *keep is how many bytes at the end may begin one */
static vlong
stopping(Hold *h, Story *st, vlong *keep)
{
	vlong i, n, left;
	int k;

	*keep = 0;
	for(i = 0; i < h->n; i++){
		left = h->n - i;
		for(k = 0; k < st->nstop; k++){
			n = strlen(st->stop[k]);
			if(n <= left && memcmp(h->p + i, st->stop[k], n) == 0)
				return i;
			if(n > left && *keep == 0 && memcmp(h->p + i, st->stop[k], left) == 0)
				*keep = left;
		}
	}
	return -1;
}

/* what may be shown of t's text, in its place; last: nothing comes after it */
static void
holdback(Hold *h, Story *st, Token *t, int last)
{
	vlong n, keep;

	if(h->p == nil || t->given)
		return;
	memmove(h->p + h->n, t->text, t->ntext);
	h->n += t->ntext;
	n = stopping(h, st, &keep);
	if(n >= 0){
		h->stopped = 1;
		keep = h->n - n;
	}
	if(last && !h->stopped)
		keep = 0;
	n = h->n - keep;
	t->text = h->p;
	t->ntext = n;
	h->n = keep;
}

/* the token is told, and what is shown goes from the text that waits */
static int
hear(Hold *h, Story *st, Token *t, int last)
{
	int r;

	holdback(h, st, t, last);
	r = st->token(st->aux, t);
	if(h->p != nil && !t->given)
		memmove(h->p, h->p + t->ntext, h->n);
	return r;
}

int
give(Session *s, Story *st, Hold *h, Token *t, int prev)
{
	char *p;
	int n;

	n = decode(s->m, prev, t->id, &p);
	if(n < 0)
		return -1;
	if(n > 0 && !printable(p, n))
		n = 0;
	t->text = s->out;
	t->ntext = pututf(&s->utf, p, n, s->out);
	return hear(h, st, t, 0);
}

/* the sequence that the last token left unfinished, and text that waits */
int
leftover(Session *s, Story *st, Hold *h, vlong pos)
{
	Token t;

	if(h->stopped || s->utf.n == 0 && h->n == 0)
		return 0;
	t.id = -1;
	t.pos = pos;
	t.given = 0;
	t.logits = s->logits;
	t.text = s->out;
	t.ntext = endutf(&s->utf, s->out);
	return hear(h, st, &t, 1);
}
