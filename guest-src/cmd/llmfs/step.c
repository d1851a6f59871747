#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * A generation's next part: some tokens of its prompt, or one that the
 * model chooses.  The session is the engine's meanwhile.
 */

enum {
	Chunk	= 16,		/* tokens of a prompt in one turn */
};

static int
ends(Sess *s, int id)
{
	Chatform *f;
	int i;

	f = &s->m->form;
	for(i = 0; s->inchat && i < f->nend; i++)
		if(f->end[i] == id)
			return 1;
	return 0;
}

static int
tokenline(Sess *s, Buf *b, int id)
{
	if(bprint(b, "%d %.4f ", id, tokenodds(s->ll, s->logits, id)) < 0 || piece(b, s->m->m, id) < 0)
		return -1;
	return put(b, "\n", 1);
}

static int
choose(Sess *s, Gen *g, Buf *text, Buf *lines, char **reason)
{
	Token t;
	int r;

	r = choosetoken(s->choose, s->logits, s->ids[s->pos-1], &t);
	if(r < 0)
		return -1;
	if(r == 0 || ends(s, t.id)){
		s->nfeed = 0;
		s->fed = 0;
		s->heard = 0;
		*reason = "stop";
		return 0;
	}
	if(put(text, t.text, t.ntext) < 0 || tokenline(s, lines, t.id) < 0)
		return -1;
	s->feed[0] = t.id;
	s->nfeed = 1;
	s->fed = 0;
	s->heard = 1;
	g->made++;
	if(r == 2)
		*reason = "stop";
	else if(g->steps > 0 && g->made >= g->steps)
		*reason = "length";
	return 0;
}

/* what is held back at the end */
static int
rest(Sess *s, Buf *text)
{
	Token t;

	if(resttext(s->choose, &t) < 0)
		return -1;
	return put(text, t.text, t.ntext);
}

/* positions computed, or -1; what came is in text and lines, and *reason says whether it is the end */
int
advance(Sess *s, Gen *g, Buf *text, Buf *lines, char **reason)
{
	int n, id;

	*reason = nil;
	for(n = 0; n < Chunk && s->fed < s->nfeed; n++){
		if(s->pos >= s->ctx){
			*reason = "length";
			break;
		}
		id = s->feed[s->fed];
		s->logits = stepsession(s->ll, id);
		if(s->logits == nil)
			return -1;
		s->ids[s->pos++] = id;
		s->fed++;
	}
	if(*reason == nil && s->fed == s->nfeed && choose(s, g, text, lines, reason) < 0)
		return -1;
	if(*reason != nil && rest(s, text) < 0)
		return -1;
	return n;
}
