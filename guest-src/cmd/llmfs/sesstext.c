#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* a session's text, which its cache holds: how it is forgotten, and shared by a fork; all with the house */

/* the text goes from the cache, and the memory for it; settings and what was generated stay */
void
forgettext(Sess *s)
{
	freechooser(s->choose);
	s->choose = nil;
	s->changed = 1;
	s->reseed = 1;
	mourn(s);
	if(s->origin != nil)
		dropsess(s->origin);
	s->origin = nil;
	free(s->ids);
	s->ids = nil;
	free(s->feed);
	s->feed = nil;
	s->fed = 0;
	s->nfeed = 0;
	s->maxfeed = 0;
	s->heard = 0;
	s->logits = nil;
	s->pos = 0;
	freeturns(s);
	s->inchat = 0;
	s->drop = 0;
	if(s->m != nil){
		s->m->nsess--;
		leavemodel(s->m);
		droppooled(s->m);
		s->m = nil;
	}
	callporter();
}

/* t's text is s's; its cache comes when t generates */
int
copytext(Fid*, Sess *t, Sess *s)
{
	vlong n;

	usemodel(t->m);
	if(copyturns(t, s) < 0)
		return -1;
	n = s->nfeed - s->fed;
	t->feed = (int*)malloc((s->pos + n + 1)*sizeof(int));
	if(t->feed == nil)
		return -1;
	if(s->pos > 0)
		memmove(t->feed, s->ids, s->pos*sizeof(int));
	if(n > 0)
		memmove(t->feed + s->pos, s->feed + s->fed, n*sizeof(int));
	t->nfeed = s->pos + n;
	t->maxfeed = s->pos + n + 1;
	/* who has no cache is no use, and a chain of forks would be long to let go of */
	t->origin = s->ll != nil? s: s->origin;
	if(t->origin != nil)
		t->origin->ref++;
	return 0;
}
