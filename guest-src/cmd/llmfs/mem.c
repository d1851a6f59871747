#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* latches, buffers that grow, and queues of requests */

void
down(long *sem)
{
	while(semacquire(sem, 1) < 0)
		;	/* a note */
}

void
latch(Latch *l)
{
	if(aincl(&l->n, 1) > 1)
		down(&l->sem);
}

void
unlatch(Latch *l)
{
	if(aincl(&l->n, -1) > 0)
		semrelease(&l->sem, 1);
}

void*
zalloc(vlong n)
{
	void *p;

	p = mallocz(n, 1);
	if(p == nil)
		werrstr("%s", Enomemory);
	return p;
}

/* room for n bytes more, and a zero */
int
grow(Buf *b, vlong n)
{
	char *p;
	vlong max;

	if(b->n + n < b->max)
		return 0;
	max = 2*b->max + n + 64;
	p = (char*)realloc(b->p, max);
	if(p == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	b->p = p;
	b->max = max;
	return 0;
}

int
put(Buf *b, char *s, vlong n)
{
	if(grow(b, n) < 0)
		return -1;
	memmove(b->p + b->n, s, n);
	b->n += n;
	b->p[b->n] = 0;
	return 0;
}

int
bprint(Buf *b, char *fmt, ...)
{
	char *s;
	va_list arg;
	int r;

	va_start(arg, fmt);
	s = vsmprint(fmt, arg);
	va_end(arg);
	if(s == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	r = put(b, s, strlen(s));
	free(s);
	return r;
}

void
freebuf(Buf *b)
{
	free(b->p);
	memset(b, 0, sizeof *b);
}

void
waitin(Waitq *q, Req *r)
{
	r->q = q;
	r->next = nil;
	r->prev = q->tail;
	if(q->tail != nil)
		q->tail->next = r;
	else
		q->head = r;
	q->tail = r;
}

void
leave(Req *r)
{
	Waitq *q;

	q = r->q;
	if(r->prev != nil)
		r->prev->next = r->next;
	else
		q->head = r->next;
	if(r->next != nil)
		r->next->prev = r->prev;
	else
		q->tail = r->prev;
	r->q = nil;
	r->next = nil;
	r->prev = nil;
}

/* does a whole sequence of UTF-8 begin at s[n]? */
int
complete(char *s, vlong n)
{
	return fullrune(s, n > UTFmax? (int)UTFmax: (int)n);
}
