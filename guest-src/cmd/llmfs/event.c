#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * What has happened, a line each; the last ones are kept, and who
 * reads too slowly is told how many he missed.  All with the house.
 */

enum {
	Nevent	= 1024,
};

static char	*lines[Nevent];
static vlong	nevent;		/* since the beginning */
static Waitq	ears;

void
event(char *fmt, ...)
{
	va_list arg;
	char *s, buf[Maxline];
	int i;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	s = smprint("%ld %s\n", time(nil), buf);
	if(s == nil)
		return;
	i = nevent % Nevent;
	free(lines[i]);
	lines[i] = s;
	nevent++;
	release(&ears);
}

vlong
newsafter(void)
{
	return nevent;
}

Ear*
newear(void)
{
	Ear *e;

	e = (Ear*)zalloc(sizeof(Ear));
	if(e == nil)
		return nil;
	e->ref = 1;
	e->n = nevent;
	return e;
}

void
dropear(Ear *e)
{
	if(e != nil && --e->ref == 0)
		free(e);
}

void
awaitnews(Req *r)
{
	waitin(&ears, r);
}

/* as many lines as fit; one that never will is cut */
int
hearnews(Ear *e, char *buf, uint n)
{
	char *s;
	uint k, len;

	k = 0;
	if(e->n + Nevent < nevent){
		k = snprint(buf, n, "%ld missed %lld\n", time(nil), nevent - Nevent - e->n);
		e->n = nevent - Nevent;
	}
	for(; e->n < nevent; e->n++){
		s = lines[e->n % Nevent];
		len = strlen(s);
		if(len > n - k){
			if(k > 0)
				break;
			len = n;
		}
		memmove(buf + k, s, len);
		k += len;
	}
	return k;
}
