#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

enum {
	Maxname	= 40,
	Chunk	= 1<<20,
	Ahead	= 8192,	/* bytes read ahead */
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

/* a file that is there already; fd stays open when the source closes, unless own is set */
Source*
opensource(int fd, int own, char *name)
{
	Source *f;
	Dir *d;

	name = shortname(name);
	d = dirfstat(fd);
	if(d == nil){
		werrstr("%s: %r", name);
		return nil;
	}
	if(d->mode & DMDIR){
		werrstr("%s: a directory, expected a file", name);
		free(d);
		return nil;
	}
	f = (Source*)alloc(1, sizeof(Source) + Ahead);
	if(f == nil){
		werrstr("%s: %r", name);
		free(d);
		return nil;
	}
	f->name = strdup(name);
	f->fd = fd;
	f->n = -1;
	/* what a pipe tells is what waits in it now */
	if(d->type != '|' && d->length > 0)
		f->n = d->length;
	free(d);
	f->buf = (uchar*)(f+1);
	if(f->name == nil){
		werrstr("%s: %s", name, Enomem);
		free(f);
		return nil;
	}
	f->own = own;
	return f;
}

Source*
filesource(char *file)
{
	Source *f;
	int fd;

	fd = open(file, OREAD);
	if(fd < 0){
		werrstr("%s: %r", shortname(file));
		return nil;
	}
	f = opensource(fd, 1, file);
	if(f == nil)
		close(fd);
	return f;
}

Source*
memsource(void *p, vlong n, char *name)
{
	Source *f;

	f = (Source*)alloc(1, sizeof(Source));
	if(f != nil)
		f->name = strdup(shortname(name));
	if(f == nil || f->name == nil){
		werrstr("%s: %s", shortname(name), Enomem);
		free(f);
		return nil;
	}
	f->fd = -1;
	f->p = (uchar*)p;
	f->n = n;
	return f;
}

void
closesource(Source *f)
{
	if(f == nil || f->ref-- > 0)
		return;
	if(f->own)
		close(f->fd);
	free(f->name);
	free(f);
}

static int
ended(Source *f, vlong at, vlong n)
{
	werrstr("%s: ends at byte %lld, expected %lld more from %lld", f->name, at, n, f->off);
	return -1;
}

/* at most n bytes that come next; 0 at the end */
static vlong
more(Source *f, uchar *to, vlong n, vlong at)
{
	vlong m;

	if(f->at < f->nbuf){
		m = f->nbuf - f->at;
		if(m > n)
			m = n;
		memmove(to, f->buf + f->at, m);
		f->at += m;
		return m;
	}
	if(n >= Ahead)
		m = read(f->fd, to, n > Chunk? (long)Chunk: (long)n);
	else{
		f->at = 0;
		f->nbuf = 0;
		m = read(f->fd, f->buf, Ahead);
		if(m > 0){
			f->nbuf = m;
			return more(f, to, n, at);
		}
	}
	if(m < 0)
		werrstr("%s: reading at byte %lld: %r", f->name, at);
	return m;
}

/* all n bytes or an error that says where the file ended */
int
readsource(Source *f, void *p, vlong n)
{
	vlong left, m;
	uchar *to;

	if(f->fd < 0){
		if(n > f->n - f->off)
			return ended(f, f->n, n);
		memmove(p, f->p + f->off, n);
		f->off += n;
		return 0;
	}
	to = (uchar*)p;
	for(left = n; left > 0; left -= m){
		m = more(f, to, left, f->off + n - left);
		if(m < 0)
			return -1;
		if(m == 0)
			return ended(f, f->off + n - left, n);
		to += m;
	}
	f->off += n;
	return 0;
}

/* the first bytes, which stay; fewer if the file ends; only before anything is read */
vlong
peeksource(Source *f, uchar *p, vlong n)
{
	vlong m;

	if(f->fd < 0){
		if(n > f->n)
			n = f->n;
		memmove(p, f->p, n);
		return n;
	}
	while(f->nbuf < n){
		m = read(f->fd, f->buf + f->nbuf, Ahead - f->nbuf);
		if(m < 0){
			werrstr("%s: reading at byte %lld: %r", f->name, (vlong)f->nbuf);
			return -1;
		}
		if(m == 0)
			break;
		f->nbuf += m;
	}
	if(n > f->nbuf)
		n = f->nbuf;
	memmove(p, f->buf, n);
	return n;
}

/* back only where the file can be sought */
int
seeksource(Source *f, vlong off)
{
	uchar buf[512];
	vlong m;

	if(f->n >= 0 && off > f->n)
		return ended(f, f->n, off - f->off);
	if(f->fd < 0){
		f->off = off;
		return 0;
	}
	m = off - f->off;
	if(m >= 0 && m <= f->nbuf - f->at){
		f->at += m;
		f->off = off;
		return 0;
	}
	if(f->n >= 0 && seek(f->fd, off, 0) == off){
		f->at = 0;
		f->nbuf = 0;
		f->off = off;
		return 0;
	}
	if(m < 0){
		werrstr("%s: cannot go back from byte %lld to %lld: not a file", f->name, f->off, off);
		return -1;
	}
	while(f->off < off){
		m = off - f->off;
		if(m > sizeof buf)
			m = sizeof buf;
		if(readsource(f, buf, m) < 0)
			return -1;
	}
	return 0;
}

/*
 * n elements in memory of their own, and a zero.  A file whose length
 * is not known gets memory as it comes.
 */
void*
loadsource(Source *f, vlong n, vlong size)
{
	uchar *p, *q;
	vlong all, have, m;

	if(mulsize(n, size, &all) < 0 || f->n >= 0 && all > f->n - f->off){
		werrstr("%s: ends at byte %lld, expected %lld elements of %lld from %lld", f->name,
			f->n, n, size, f->off);
		return nil;
	}
	m = all;
	if(f->n < 0 && m > Chunk)
		m = Chunk;
	p = (uchar*)alloc(m, 1);
	for(have = 0; p != nil; m = 2*have){
		if(m > all)
			m = all;
		if(have > 0){
			q = (uchar*)realloc(p, m + 1);
			if(q == nil){
				free(p);
				werrstr("%s: %lld bytes", Enomem, m);
				break;
			}
			p = q;
		}
		if(readsource(f, p + have, m - have) < 0){
			free(p);
			return nil;
		}
		have = m;
		if(have == all){
			p[all] = 0;
			return p;
		}
	}
	werrstr("%s: %r", f->name);
	return nil;
}

/* a note is its handler's, and no reason to do without weights */
static int
interrupted(void)
{
	char err[ERRMAX];

	rerrstr(err, sizeof err);
	return strstr(err, "interrupt") != nil;
}

/* n bytes at off, whatever else is read from f; in any proc */
int
readat(Source *f, void *p, vlong n, vlong off)
{
	vlong have, m;

	for(have = 0; have < n; have += m){
		m = n - have;
		m = pread(f->fd, (uchar*)p + have, m > Chunk? (long)Chunk: (long)m, off + have);
		if(m < 0 && interrupted()){
			m = 0;
			continue;
		}
		if(m < 0){
			werrstr("%s: reading at byte %lld: %r", f->name, off + have);
			return -1;
		}
		if(m == 0){
			werrstr("%s: ends at byte %lld, expected %lld more from %lld", f->name, off + have, n, off);
			return -1;
		}
	}
	return 0;
}

/* nothing may follow */
int
endsource(Source *f)
{
	uchar c;
	vlong m;

	if(f->fd < 0){
		if(f->off == f->n)
			return 0;
		werrstr("%s: %lld bytes, expected the end after %lld", f->name, f->n, f->off);
		return -1;
	}
	m = more(f, &c, 1, f->off);
	if(m <= 0)
		return m;
	if(f->n > f->off)
		werrstr("%s: %lld bytes, expected the end after %lld", f->name, f->n, f->off);
	else
		werrstr("%s: goes on after byte %lld, expected the end", f->name, f->off);
	return -1;
}

u16int
le16(uchar *p)
{
	return p[0] | p[1]<<8;
}

u64int
le64(uchar *p)
{
	return le32(p) | (u64int)le32(p+4)<<32;
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
