#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* what a generation at a back end gives, as it comes: its text by one proc, its tokens by another */

enum {
	Piece	= 8192,
};

typedef struct Scribe Scribe;
struct Scribe {
	Order	*o;
	Away	*a;
	int	fd;
	long	done;		/* semaphore */
};

/* p has come; -1: this is nobody's any more, or there is no memory for it */
static int
publish(Order *o, Away *a, int what, char *p, long n)
{
	Gen *g;
	int r;
	long i;

	latch(&house);
	r = -1;
	if(!a->lost){
		g = o->g;
		if(what == Stream)
			r = put(&g->text, p, n);
		else{
			r = put(&g->lines, p, n);
			for(i = 0; i < n; i++)
				if(p[i] == '\n'){
					g->made++;
					ntokens++;
				}
			g->ntoken = g->made;
		}
		if(g->first == 0)
			g->first = nsec();
		o->s->vers++;
		handover(g);
	}
	unlatch(&house);
	return r;
}

static int
take(Order *o, Away *a, int what, int fd)
{
	char *buf;
	long n;

	buf = (char*)malloc(Piece);
	if(buf == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	while((n = read(fd, buf, Piece)) > 0)
		if(publish(o, a, what, buf, n) < 0){
			n = -1;
			break;
		}
	free(buf);
	return n < 0? -1: 0;
}

static void
scribe(void *v)
{
	Scribe *w;

	w = (Scribe*)v;
	threadsetname("scribe");
	take(w->o, w->a, Tokens, w->fd);
	semrelease(&w->done, 1);
	threadexits(nil);
}

/* how the generation ended, and what is left of the session; without the house */
static int
aftermath(Away *a, Buf *last, Buf *info)
{
	char *dir, *p;
	int r;

	dir = awaydir(a);
	if(dir == nil)
		return -1;
	r = readfile(dir, "wait", last);
	if(r == 0)
		r = readfile(dir, "info", info);
	free(dir);
	if(r == 0){
		p = strchr(last->p, '\n');
		if(p != nil)
			*p = 0;
	}
	return r;
}

static void
ending(Order *o, char *err, char *last, char *info)
{
	Sess *s;

	s = o->s;
	if(info != nil){
		field(info, "position", &s->pos);
		field(info, "bytes", &s->size);
		field(info, "context", &s->ctx);
		if(s->pos == 0 && s->drop == 0)
			s->drop = Droptext;	/* its model is gone from there */
	}
	endorder(o, err, last);
}

/* until the generation ends; files are of it */
void
takeoutput(Order *o, Away *a, int *files)
{
	Scribe w;
	Buf last, info;
	char err[ERRMAX];
	int ok, known;

	memset(&w, 0, sizeof w);
	memset(&last, 0, sizeof last);
	memset(&info, 0, sizeof info);
	w.o = o;
	w.a = a;
	w.fd = files[Tokens];
	proccreate(scribe, &w, Stack);
	err[0] = 0;
	ok = take(o, a, Stream, files[Stream]) == 0;
	if(!ok)
		rerrstr(err, sizeof err);
	down(&w.done);
	known = aftermath(a, &last, &info) == 0;
	if(!known){
		if(ok)
			rerrstr(err, sizeof err);
		ok = 0;
		look(a->b);
	}
	latch(&house);
	if(!a->lost)
		ending(o, ok? nil: err, known? last.p: nil, known? info.p: nil);
	unlatch(&house);
	freebuf(&last);
	freebuf(&info);
}
