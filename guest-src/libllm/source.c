#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Maxname	= 40,
	Chunk	= 1<<20,
};

/* error strings are short: the end of a long name will do */
char*
shortname(char *name)
{
	long n;

	n = strlen(name);
	if(n <= Maxname)
		return name;
	name += n - Maxname;
	while((*name & 0xc0) == 0x80)
		name++;
	return name;
}

int
opensource(Source *f, int fd, char *name)
{
	Dir *d;

	f->name = shortname(name);
	f->fd = fd;
	f->p = nil;
	f->off = 0;
	f->n = -1;
	d = dirfstat(fd);
	if(d == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	if(d->mode & DMDIR){
		werrstr("%s: a directory, expected a file", f->name);
		free(d);
		return -1;
	}
	/* what a pipe tells is what waits in it now */
	if(d->type != '|' && d->length > 0)
		f->n = d->length;
	free(d);
	return 0;
}

void
memsource(Source *f, void *p, vlong n, char *name)
{
	f->name = shortname(name);
	f->fd = -1;
	f->p = (uchar*)p;
	f->off = 0;
	f->n = n;
}

/* all n bytes or an error that says where the file ended */
int
readsource(Source *f, void *p, vlong n)
{
	vlong left;
	long m;
	uchar *to;

	to = (uchar*)p;
	if(f->fd < 0){
		if(n > f->n - f->off){
			werrstr("%s: ends at byte %lld, expected %lld more from %lld", f->name, f->n, n, f->off);
			return -1;
		}
		memmove(to, f->p + f->off, n);
		f->off += n;
		return 0;
	}
	for(left = n; left > 0; left -= m){
		m = Chunk;
		if(m > left)
			m = (long)left;
		m = read(f->fd, to, m);
		if(m < 0){
			werrstr("%s: reading at byte %lld: %r", f->name, f->off + n - left);
			return -1;
		}
		if(m == 0){
			werrstr("%s: ends at byte %lld, expected %lld more from %lld", f->name, f->off + n - left, n, f->off);
			return -1;
		}
		to += m;
	}
	f->off += n;
	return 0;
}

/* nothing may follow */
int
endsource(Source *f)
{
	char c;

	if(f->fd < 0){
		if(f->off == f->n)
			return 0;
		werrstr("%s: %lld bytes, expected the end after %lld", f->name, f->n, f->off);
		return -1;
	}
	switch(read(f->fd, &c, 1)){
	case 0:
		return 0;
	case 1:
		if(f->n > f->off)
			werrstr("%s: %lld bytes, expected the end after %lld", f->name, f->n, f->off);
		else
			werrstr("%s: goes on after byte %lld, expected the end", f->name, f->off);
		return -1;
	}
	werrstr("%s: reading at byte %lld: %r", f->name, f->off);
	return -1;
}

u32int
le32(uchar *p)
{
	return p[0] | p[1]<<8 | p[2]<<16 | (u32int)p[3]<<24;
}

int
littleendian(void)
{
	u32int one;

	one = 1;
	return *(uchar*)&one;
}

/* n words of a file, in place */
void
leword(uchar *p, vlong n)
{
	u32int u;

	if(littleendian())
		return;
	for(; n > 0; n--){
		u = le32(p);
		memmove(p, &u, 4);
		p += 4;
	}
}
