#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* sessions at back ends: how they are made, told, and left */

/* with the house */
Away*
newaway(Back *b)
{
	Away *a;

	a = (Away*)zalloc(sizeof(Away));
	if(a == nil)
		return nil;
	a->ref = 1;
	a->b = b;
	a->ctl = -1;
	a->next = b->aways;
	if(a->next != nil)
		a->next->prev = a;
	b->aways = a;
	return a;
}

/* with the house; its files are closed by the back end's hand, for that may wait */
void
dropaway(Away *a)
{
	Back *b;

	if(--a->ref > 0)
		return;
	b = a->b;
	if(!a->lost){
		if(a->prev != nil)
			a->prev->next = a->next;
		else
			b->aways = a->next;
		if(a->next != nil)
			a->next->prev = a->prev;
	}
	a->next = b->dead;
	b->dead = a;
	semrelease(&b->work, 1);
}

/* the session's folder; the rest is without the house */
char*
awaydir(Away *a)
{
	char *s;

	s = smprint("%s/%s", a->b->dir, a->number);
	if(s == nil)
		werrstr("%s", Enomemory);
	return s;
}

static int
clone(Away *a)
{
	char buf[32], *p;
	long n;

	if(a->ctl < 0)
		a->ctl = openat(a->b->dir, "clone", ORDWR);
	if(a->ctl < 0)
		return -1;
	n = pread(a->ctl, buf, sizeof buf - 1, 0);
	if(n <= 0)
		return -1;
	buf[n] = 0;
	p = strchr(buf, '\n');
	if(p != nil)
		*p = 0;
	a->number = strdup(buf);
	if(a->number == nil)
		werrstr("%s", Enomemory);
	return a->number == nil? -1: 0;
}

static int
tell(Away *a, Buf *lines)
{
	char *p;

	for(p = lines->p; p < lines->p + lines->n; p += strlen(p) + 1)
		if(command(a->ctl, p) < 0)
			return -1;
	return 0;
}

static int
prompt(char *dir, char *text, vlong n)
{
	vlong sum;
	long k;
	int fd;

	fd = openat(dir, "prompt", OWRITE|OTRUNC);
	if(fd < 0)
		return -1;
	for(sum = 0; sum < n; sum += k){
		k = write(fd, text + sum, n - sum > 8192? 8192: (long)(n - sum));
		if(k <= 0){
			close(fd);
			return -1;
		}
	}
	close(fd);
	return 0;
}

/* has it generate what is ordered, whose files are opened; -1 and why not */
int
furnish(Away *a, Order *o, int *files)
{
	char *dir;
	int r;

	files[Stream] = -1;
	files[Tokens] = -1;
	if(a->number == nil && clone(a) < 0)
		return -1;
	dir = awaydir(a);
	if(dir == nil)
		return -1;
	r = tell(a, &o->lines);
	if(r == 0)
		r = prompt(dir, o->text, o->n);
	if(r == 0)
		r = command(a->ctl, "generate");
	if(r == 0){
		files[Stream] = openat(dir, "stream", OREAD);
		files[Tokens] = openat(dir, "tokens", OREAD);
		if(files[Stream] < 0 || files[Tokens] < 0)
			r = -1;
	}
	free(dir);
	return r;
}
