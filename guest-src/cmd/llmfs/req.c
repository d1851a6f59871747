#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Requests: their tags, their answers, and how they end early.  A
 * request is the reader's until it is queued to be written or waits
 * in a queue; from there whoever takes it out owns it.
 */

enum {
	Head	= BIT32SZ+BIT8SZ+BIT16SZ,
	Readhead	= Head+BIT32SZ,
};

void
trace(Conn *c, char *dir, Fcall *f)
{
	if(debug)
		fprint(2, "%s%s %F\n", dir, c->addr, f);
}

static Req**
slot(Conn *c, ushort tag)
{
	Req **r;

	for(r = &c->tags[tag%Nhash]; *r != nil; r = &(*r)->hash)
		if((*r)->tag == tag)
			break;
	return r;
}

/* *err: why it can only be refused */
Req*
newreq(Conn *c, ushort tag, uchar type, char **err)
{
	Req *r, **p;

	*err = nil;
	r = (Req*)zalloc(sizeof(Req));
	if(r == nil)
		return nil;
	r->c = c;
	r->tag = tag;
	r->type = type;
	latch(&c->l);
	p = slot(c, tag);
	if(*p != nil)
		*err = Eduptag;
	else if(c->nreq >= Maxreq)
		*err = Emanyreq;
	else{
		r->counted = 1;
		r->hash = nil;
		*p = r;
		c->nreq++;
	}
	unlatch(&c->l);
	return r;
}

/* its tag may come again: with c->l */
void
untag(Req *r)
{
	Req **p;

	if(!r->counted)
		return;
	p = slot(r->c, r->tag);
	if(*p == r){
		*p = r->hash;
		r->c->nreq--;
	}
	r->counted = 0;
}

/* without any latch */
void
freereq(Req *r)
{
	latch(&r->c->l);
	untag(r);
	unlatch(&r->c->l);
	if(r->gen != nil || r->ear != nil){
		latch(&house);
		dropgen(r->gen);
		dropear(r->ear);
		unlatch(&house);
	}
	if(r->msg != r->small)
		free(r->msg);
	free(r);
}

static uchar*
message(Req *r, uint n)
{
	r->msg = r->small;
	if(n > sizeof r->small)
		r->msg = (uchar*)malloc(n);
	r->nmsg = n;
	return r->msg;
}

static void
errorto(Req *r, char *err)
{
	Fcall f;
	char buf[Smallmsg-7-BIT16SZ];	/* behind size, type and tag */

	utfecpy(buf, buf + sizeof buf, err);
	memset(&f, 0, sizeof f);
	f.type = Rerror;
	f.tag = r->tag;
	f.ename = buf;
	message(r, sizeS2M(&f));
	convS2M(&f, r->msg, r->nmsg);
	trace(r->c, "->", &f);
}

void
refuse(Req *r, char *err)
{
	errorto(r, err);
	queueout(r);
}

void
respond(Req *r, Fcall *f)
{
	f->tag = r->tag;
	f->type = r->type + 1;
	if(message(r, sizeS2M(f)) == nil || convS2M(f, r->msg, r->nmsg) != r->nmsg){
		refuse(r, Enomemory);
		return;
	}
	trace(r->c, "->", f);
	queueout(r);
}

/* the head of an Rread for n bytes; where they go, or nil and an error in its place */
static uchar*
readto(Req *r, uint n)
{
	uchar *p;
	Fcall f;

	p = message(r, Readhead + n);
	if(p == nil){
		errorto(r, Enomemory);
		return nil;
	}
	PBIT32(p, Readhead + n);
	PBIT8(p+4, Rread);
	PBIT16(p+5, r->tag);
	PBIT32(p+7, n);
	memset(&f, 0, sizeof f);
	f.type = Rread;
	f.tag = r->tag;
	f.count = n;
	f.data = (char*)p + Readhead;
	trace(r->c, "->", &f);
	return p + Readhead;
}

/* what a read of n bytes at p gives */
void
answerdata(Req *r, char *p, vlong n, vlong off, uint count)
{
	uchar *to;

	if(off >= n)
		count = 0;
	else if(count > n - off)
		count = n - off;
	to = readto(r, count);
	if(to != nil && count > 0)
		memmove(to, p + off, count);
	queueout(r);
}

/* as many of count bytes as end where a sequence of UTF-8 does */
static uint
whole(Buf *b, vlong off, uint count)
{
	uint n;

	if(count >= b->n - off)
		return b->n - off;
	for(n = count; n > 0 && (b->p[off+n] & 0xc0) == 0x80; n--)
		;
	return n > 0? n: count;
}

/* with the house */
int
genready(Gen *g, int what, vlong off)
{
	switch(what){
	case Qstream:
		return g->state == Gended || off < g->text.n;
	case Qtokens:
		return g->state == Gended || off < g->lines.n;
	}
	return g->state == Gended;
}

static void
filltext(Req *r)
{
	Gen *g;
	Buf *b, last;
	uchar *to;
	uint n;

	g = r->gen;
	b = &g->text;
	if(r->what == Qtokens)
		b = &g->lines;
	else if(r->what == Qwait){
		last.p = g->last;
		last.n = strlen(g->last);
		b = &last;
	}
	if(r->off >= b->n){
		if(g->err[0] != 0 && r->what != Qwait)
			errorto(r, g->err);
		else
			readto(r, 0);
		return;
	}
	n = r->count;
	if(n > b->n - r->off)
		n = b->n - r->off;
	if(r->what == Qoutput || r->what == Qstream)
		n = whole(b, r->off, r->count);
	to = readto(r, n);
	if(to != nil)
		memmove(to, b->p + r->off, n);
}

/*
 * The writer's: the answer of a request that was ready.  0: it is
 * not any more, and waits again or is gone.
 */
int
fill(Req *r)
{
	uchar *to;
	char *buf;
	uint n;

	if(r->gen != nil){
		latch(&house);
		filltext(r);
		unlatch(&house);
		return 1;
	}
	buf = (char*)malloc(r->count);
	if(buf == nil){
		errorto(r, Enomemory);
		return 1;
	}
	latch(&house);
	n = hearnews(r->ear, buf, r->count);
	if(n == 0 && !r->flushed && !r->c->closing && r->count > 0){
		awaitnews(r);
		unlatch(&house);
		free(buf);
		return 0;
	}
	unlatch(&house);
	if(n == 0 && r->flushed){
		free(buf);
		freereq(r);
		return 0;
	}
	to = readto(r, n);
	if(to != nil)
		memmove(to, buf, n);
	free(buf);
	return 1;
}

/*
 * What waits goes without an answer; what is being answered is, and
 * before the flush.
 */
void
flush(Conn *c, ushort oldtag)
{
	Req *r;

	latch(&house);
	latch(&c->l);
	r = *slot(c, oldtag);
	if(r != nil){
		if(r->q != nil){
			leave(r);
			untag(r);
		}else{
			r->flushed = 1;
			r = nil;
		}
	}
	unlatch(&c->l);
	unlatch(&house);
	if(r != nil)
		freereq(r);
}

/* nothing of what was asked is answered any more */
void
abortall(Conn *c)
{
	Req *r, *next, *all;
	int i;

	all = nil;
	latch(&house);
	latch(&c->l);
	for(i = 0; i < Nhash; i++)
		for(r = c->tags[i]; r != nil; r = next){
			next = r->hash;
			if(r->q == nil){
				r->flushed = 1;
				continue;
			}
			leave(r);
			untag(r);
			r->next = all;
			all = r;
		}
	if(c->out != nil)
		c->outtail->next = all;
	if(c->out != nil)
		all = c->out;
	c->out = nil;
	c->outtail = nil;
	c->nout = 0;
	c->outbytes = 0;
	unlatch(&c->l);
	unlatch(&house);
	for(r = all; r != nil; r = next){
		next = r->next;
		freereq(r);
	}
}
