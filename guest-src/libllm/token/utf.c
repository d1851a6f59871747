#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Passes on whole sequences of s[n] and keeps the rest; a byte that
 * belongs to none becomes Runeerror.  out has room for
 * UTFmax*(n+UTFmax) bytes; returns how many were used.
 */
int
pututf(Utf *u, char *s, int n, char *out)
{
	Rune r;
	char *o;
	int w;

	o = out;
	while(n > 0 || u->n > 0){
		while(n > 0 && u->n < UTFmax){
			u->s[u->n++] = *s++;
			n--;
		}
		if(!fullrune(u->s, u->n))
			break;
		w = chartorune(&r, u->s);
		o += runetochar(o, &r);
		u->n -= w;
		memmove(u->s, u->s + w, u->n);
	}
	return o - out;
}

/* what is left when nothing more comes: a sequence's beginning is an error, what follows it may be whole */
int
endutf(Utf *u, char *out)
{
	Rune r;
	char *o;
	int w;

	o = out;
	while(u->n > 0){
		r = Runeerror;
		w = 1;
		if(fullrune(u->s, u->n))
			w = chartorune(&r, u->s);
		o += runetochar(o, &r);
		u->n -= w;
		memmove(u->s, u->s + w, u->n);
	}
	return o - out;
}

/* the first of n bytes of text as a string of at most size-1 bytes, no sequence cut; to */
char*
excerpt(char *to, int size, char *p, vlong n)
{
	if(n > size - 1){
		n = size - 1;
		while(n > 0 && (p[n] & 0xc0) == 0x80)
			n--;
	}
	memmove(to, p, n);
	to[n] = 0;
	return to;
}
