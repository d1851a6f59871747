#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

/*
 * The next string of a request: length[2], bytes; a copy of it, nil if it is not there.
 */
static char*
string(uchar **pp, uchar *ep)
{
	uchar *p;
	char *s;
	int n;

	p = *pp;
	if(ep-p < 2)
		return nil;
	n = get16(p);
	p += 2;
	if(ep-p < n || n > 0 && memchr(p, 0, n) != nil)
		return nil;
	s = (char*)malloc(n+1);
	if(s == nil)
		return nil;
	memmove(s, p, n);
	s[n] = 0;
	*pp = p+n;
	return s;
}

void
freerequest(Request *r)
{
	int i;

	free(r->dir);
	if(r->args != nil)
		for(i = 0; i < r->nargs; i++)
			free(r->args[i]);
	if(r->env != nil)
		for(i = 0; i < 2*r->nenv; i++)
			free(r->env[i]);
	free(r->args);
	free(r->env);
	memset(r, 0, sizeof *r);
}

static int
bad(Request *r, char **why, char *what)
{
	freerequest(r);
	*why = what;
	return -1;
}

/*
 * Takes a request of n bytes apart; -1 and *why if it is not one.
 */
int
checkrequest(uchar *p, int n, Request *r, char **why)
{
	uchar *ep;
	int i;

	memset(r, 0, sizeof *r);
	ep = p+n;
	if(n < 12)
		return bad(r, why, "request is too short");
	r->flags = p[0];
	r->nargs = get16(p+2);
	r->nenv = get16(p+4);
	r->limit = get32(p+8);
	p += 12;
	if(r->nargs == 0 || r->nargs > Maxreq || r->nenv > Maxreq)
		return bad(r, why, "request names no program");
	r->args = (char**)mallocz((r->nargs+1)*sizeof(char*), 1);
	r->env = (char**)mallocz((2*r->nenv+1)*sizeof(char*), 1);
	if(r->args == nil || r->env == nil)
		return bad(r, why, "no memory for the request");
	r->dir = string(&p, ep);
	if(r->dir == nil)
		return bad(r, why, "request is cut short");
	for(i = 0; i < r->nargs; i++)
		if((r->args[i] = string(&p, ep)) == nil)
			return bad(r, why, "request is cut short");
	for(i = 0; i < 2*r->nenv; i++){
		if((r->env[i] = string(&p, ep)) == nil)
			return bad(r, why, "request is cut short");
		if(i%2 == 0 && (r->env[i][0] == 0 || strchr(r->env[i], '/') != nil))
			return bad(r, why, "request has a variable without a usable name");
	}
	return 0;
}
