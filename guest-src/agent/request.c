#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

/*
 * The next string of a request: length[2], bytes; a copy of it, nil with an error string if there is none.
 */
static char*
string(uchar **pp, uchar *ep)
{
	uchar *p;
	char *s;
	int n;

	p = *pp;
	n = -1;
	if(ep-p >= 2)
		n = get16(p);
	p += 2;
	if(n < 0 || ep-p < n){
		werrstr("%s", Eshort);
		return nil;
	}
	if(n > 0 && memchr(p, 0, n) != nil){
		werrstr("%s", Enul);
		return nil;
	}
	s = (char*)malloc(n+1);
	if(s == nil){
		werrstr("%s", Enomem);
		return nil;
	}
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
strings(uchar *p, uchar *ep, Request *r)
{
	int i;

	r->args = (char**)mallocz((r->nargs+1)*sizeof(char*), 1);
	r->env = (char**)mallocz((2*r->nenv+1)*sizeof(char*), 1);
	if(r->args == nil || r->env == nil){
		werrstr("%s", Enomem);
		return -1;
	}
	r->dir = string(&p, ep);
	if(r->dir == nil)
		return -1;
	for(i = 0; i < r->nargs; i++)
		if((r->args[i] = string(&p, ep)) == nil)
			return -1;
	for(i = 0; i < 2*r->nenv; i++){
		if((r->env[i] = string(&p, ep)) == nil)
			return -1;
		if(i%2 == 0 && (r->env[i][0] == 0 || strchr(r->env[i], '/') != nil)){
			werrstr("%s", Ebadname);
			return -1;
		}
	}
	return 0;
}

/*
 * Takes a request of n bytes apart; -1 with an error string if it is not one.
 */
int
checkrequest(uchar *p, int n, Request *r)
{
	memset(r, 0, sizeof *r);
	if(n < Reqhdr){
		werrstr("%s", Eshort);
		return -1;
	}
	r->flags = p[0];
	r->nargs = get16(p+2);
	r->nenv = get16(p+4);
	r->limit = get32(p+8);
	if(r->nargs == 0){
		werrstr("%s", Enoprog);
		return -1;
	}
	/* each string has two bytes at least */
	if(2*(1 + r->nargs + 2*r->nenv) > Maxreq - Reqhdr){
		werrstr("%s", Etoomany);
		return -1;
	}
	if(strings(p+Reqhdr, p+n, r) < 0){
		freerequest(r);
		return -1;
	}
	return 0;
}
