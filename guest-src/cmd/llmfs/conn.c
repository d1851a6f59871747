#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * A connection: a proc that reads requests and acts on them, and one
 * that writes answers; nobody else touches its descriptor.
 */

static Conn	*conns;

/* a pipe whose other end is gone is no reason to die */
static void
note(void*, char *s)
{
	if(strncmp(s, "sys: write on closed pipe", 25) == 0 || strncmp(s, "hangup", 6) == 0)
		noted(NCONT);
	noted(NDFLT);
}

/* with or without the house */
void
queueout(Req *r)
{
	Conn *c;

	c = r->c;
	r->next = nil;
	latch(&c->l);
	if(c->out != nil)
		c->outtail->next = r;
	else
		c->out = r;
	c->outtail = r;
	c->nout++;
	if(r->msg != nil)
		c->outbytes += r->nmsg;
	unlatch(&c->l);
	semrelease(&c->wake, 1);
}

/* all that wait are ready: with the house */
void
release(Waitq *q)
{
	Req *r;

	while((r = q->head) != nil){
		leave(r);
		queueout(r);
	}
}

static void
deliver(Conn *c, Req *r)
{
	if(c->broken){
		freereq(r);
		return;
	}
	if(r->msg == nil && fill(r) == 0)
		return;
	/* the client may use the tag again as soon as it has the answer */
	latch(&c->l);
	untag(r);
	unlatch(&c->l);
	if(write(c->fd, r->msg, r->nmsg) != r->nmsg)
		c->broken = 1;
	freereq(r);
}

static void
endconn(Conn *c)
{
	Conn **p;
	int last, end;

	latch(&house);
	last = --c->ref == 0;
	if(last){
		for(p = &conns; *p != nil; p = &(*p)->next)
			if(*p == c){
				*p = c->next;
				break;
			}
		nconn--;
	}
	end = nconn == 0 && !lasting;
	unlatch(&house);
	if(!last)
		return;
	close(c->fd);
	free(c->rbuf);
	free(c);
	/* nobody can come any more */
	if(end)
		threadexitsall(nil);
}

static void
writer(void *v)
{
	Conn *c;
	Req *r;
	int end, drained;

	c = (Conn*)v;
	threadsetname("writer %s", c->addr);
	notify(note);
	do{
		down(&c->wake);
		drained = 0;
		latch(&c->l);
		r = c->out;
		end = r == nil && c->closing;
		if(r != nil){
			c->out = r->next;
			c->nout--;
			if(r->msg != nil)
				c->outbytes -= r->nmsg;
		}
		if(c->full && c->nout < Maxreq/2 && c->outbytes < Maxout/2){
			c->full = 0;
			drained = 1;
		}
		unlatch(&c->l);
		if(drained)
			semrelease(&c->drained, 1);
		if(r != nil)
			deliver(c, r);
	}while(!end);
	endconn(c);
	threadexits(nil);
}

/* a client who takes no answers is not heard, either */
static void
pace(Conn *c)
{
	int full;

	latch(&c->l);
	full = c->nout >= 2*Maxreq || c->outbytes >= Maxout;
	c->full = full;
	unlatch(&c->l);
	if(full)
		down(&c->drained);
}

/* the next message; its length, or what there is when no more comes */
static int
receive(Conn *c)
{
	uchar *p;

	if(c->room != c->msize){
		p = (uchar*)realloc(c->rbuf, c->msize);
		if(p == nil)
			return -1;
		c->rbuf = p;
		c->room = c->msize;
	}
	return read9pmsg(c->fd, c->rbuf, c->msize);
}

static void
hangupline(Conn *c)
{
	char buf[NETPATHLEN+8];
	int fd;

	if(c->dir[0] == 0)
		return;
	snprint(buf, sizeof buf, "%s/ctl", c->dir);
	fd = open(buf, OWRITE);
	if(fd < 0)
		return;
	fprint(fd, "hangup");
	close(fd);
}

static void
reader(void *v)
{
	Conn *c;
	Fcall f;
	int n;

	c = (Conn*)v;
	threadsetname("reader %s", c->addr);
	notify(note);
	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	for(;;){
		pace(c);
		n = receive(c);
		if(n <= 0)
			break;
		memset(&f, 0, sizeof f);
		/* one that is no message has no tag to answer to */
		if(convM2S(c->rbuf, n, &f) != n)
			break;
		trace(c, "<-", &f);
		if(serve(c, &f) < 0)
			break;
	}
	latch(&house);
	latch(&c->l);
	c->closing = 1;
	c->broken = 1;
	unlatch(&c->l);
	unlatch(&house);
	abortall(c);
	clunkall(c);
	hangupline(c);
	semrelease(&c->wake, 1);
	endconn(c);
	threadexits(nil);
}

/* a sentence for one who cannot be served: an answer to the version he begins with */
static void
turnaway(int fd)
{
	Fcall f;
	uchar buf[Smallmsg];
	char err[Maxline];
	uint n;

	snprint(err, sizeof err, "too many connections: at most %d", Maxconn);
	memset(&f, 0, sizeof f);
	f.type = Rerror;
	f.tag = NOTAG;
	f.ename = err;
	n = convS2M(&f, buf, sizeof buf);
	write(fd, buf, n);
	close(fd);
}

/* serves fd, which is the connection's from now on */
int
startconn(int fd, int auth, char *addr, char *dir)
{
	Conn *c;
	int full;

	c = (Conn*)zalloc(sizeof(Conn));
	latch(&house);
	full = nconn >= Maxconn;
	if(c != nil && !full){
		nconn++;
		c->next = conns;
		conns = c;
	}
	unlatch(&house);
	if(c == nil || full){
		turnaway(fd);
		free(c);
		werrstr("too many connections");
		return -1;
	}
	c->fd = fd;
	c->auth = auth;
	c->msize = Firstmsg;
	c->ref = 2;
	utfecpy(c->addr, c->addr + sizeof c->addr, addr);
	if(dir != nil)
		utfecpy(c->dir, c->dir + sizeof c->dir, dir);
	proccreate(writer, c, Stack);
	proccreate(reader, c, Bigstack);
	return 0;
}
