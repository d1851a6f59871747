#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * A tensor's data: read, put in order, looked through for numbers that
 * are not finite; and whether memory will do for it.
 */

static int
notfinite(Store *s, Tensor *t, vlong off, int nan)
{
	werrstr("%s: %.50s at byte %lld is %s, expected a finite number", s->src[t->src]->name,
		t->name.s, t->off + off, nan? "NaN": "infinite");
	return -1;
}

/* every float, and every scale of a block */
static int
finite(Store *s, Tensor *t)
{
	Coding *c;
	vlong i, n, k;
	u32int u;
	uchar *p;

	p = t->p;
	if(t->type->kind == Kf32 || t->type->kind == Kgroup){
		i = t->type->kind == Kf32? 0: t->n;
		for(; i+4 <= t->size; i += 4){
			u = le32(p+i);
			if((u & 0x7f800000) == 0x7f800000)
				return notfinite(s, t, i, (u & 0x7fffff) != 0);
		}
		return 0;
	}
	c = &codings[t->type->kind];
	n = t->size / c->size;
	for(i = 0; i < n; i++){
		k = i*c->size;
		if(t->type->kind == Kbf16){
			u = le16(p+k);
			if((u & 0x7f80) == 0x7f80)
				return notfinite(s, t, k, (u & 0x7f) != 0);
			continue;
		}
		u = le16(p + k + c->half);
		if((u & 0x7c00) == 0x7c00)
			return notfinite(s, t, k + c->half, (u & 0x3ff) != 0);
		if(c->half2 < 0)
			continue;
		u = le16(p + k + c->half2);
		if((u & 0x7c00) == 0x7c00)
			return notfinite(s, t, k + c->half2, (u & 0x3ff) != 0);
	}
	return 0;
}

/* in place if the file is memory, which floats want aligned */
int
loadtensor(Store *s, Tensor *t)
{
	Source *f;

	if(t->npiece > 1){
		t->p = loadparts(s, t);
		if(t->p == nil)
			return -1;
		t->mine = 1;
		if(finite(s, t) < 0)
			return -1;
		if(t->type->kind == Kf32)
			leword(t->p, t->n);
		return 0;
	}
	f = s->src[t->src];
	if(f->fd < 0 && addsize(t->off, 0, &t->off) == 0 && t->off <= f->n && t->size <= f->n - t->off
	&& (t->type->kind != Kf32 || littleendian() && ((uintptr)(f->p + t->off) & 3) == 0)){
		t->p = f->p + t->off;
		f->off = t->off + t->size;
		return finite(s, t);
	}
	if(seeksource(f, t->off) < 0)
		return -1;
	t->p = (uchar*)loadsource(f, t->size, 1);
	if(t->p == nil)
		return -1;
	t->mine = 1;
	if(finite(s, t) < 0)
		return -1;
	if(t->type->kind == Kf32)
		leword(t->p, t->n);
	return 0;
}

/* reads a tensor, of a type that can be looked into, and forgets it */
int
checkstore(Store *s, vlong i)
{
	Tensor *t;
	int r;

	t = &s->tensor[i];
	if(s->bare || t->type->kind == Knone || t->p != nil)
		return 0;
	r = loadtensor(s, t);
	if(t->mine)
		free(t->p);
	t->p = nil;
	t->mine = 0;
	return r;
}

/*
 * What /dev/swap says is left: Plan 9 would kill a program that wants
 * more, rather than refuse.  -1 where there is no such file.
 */
vlong
memoryleft(void)
{
	char buf[512], *p;
	vlong page, used, all;
	long n;
	int fd;

	fd = open("/dev/swap", OREAD);
	if(fd < 0)
		return -1;
	n = read(fd, buf, sizeof buf - 1);
	close(fd);
	if(n <= 0)
		return -1;
	buf[n] = 0;
	/* 1073741824 memory, 4096 pagesize, …, used/total user, … */
	p = strstr(buf, " pagesize");
	if(p == nil)
		return -1;
	while(p > buf && p[-1] >= '0' && p[-1] <= '9')
		p--;
	page = strtoll(p, nil, 10);
	p = strstr(buf, " user");
	if(p == nil)
		return -1;
	while(p > buf && p[-1] != '\n')
		p--;
	used = strtoll(p, &p, 10);
	if(*p++ != '/')
		return -1;
	all = strtoll(p, nil, 10);
	if(page <= 0 || page > 1<<30 || used < 0 || all < used || all > 1LL<<32)
		return -1;
	return (all - used)*page;
}
