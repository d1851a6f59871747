#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * Files in the making.  They get their names once they are whole;
 * what had a name before goes then, and not sooner.
 */

enum {
	Chunk	= 64*1024,
};

/* name, or name in dir, in which case nobody else looks at it and it needs no other name */
int
openwriter(Writer *w, char *name, char *dir)
{
	memset(w, 0, sizeof *w);
	w->fd = -1;
	w->buf = (uchar*)alloc(Chunk, 1);
	if(dir != nil)
		w->name = joinpath(dir, name);
	else{
		w->name = strdup(name);
		w->tmp = smprint("%s.%d", name, getpid());
	}
	if(w->buf == nil || w->name == nil || dir == nil && w->tmp == nil){
		werrstr("%s: %s", shortname(name), Enomem);
		dropwriter(w);
		return -1;
	}
	w->fd = create(dir == nil? w->tmp: w->name, OWRITE, 0666);
	if(w->fd >= 0)
		return 0;
	werrstr("%s: %r", shortname(dir == nil? w->tmp: w->name));
	dropwriter(w);
	return -1;
}

static int
flush(Writer *w)
{
	if(w->n > 0 && write(w->fd, w->buf, w->n) != w->n){
		werrstr("%s: writing at byte %lld: %r", shortname(w->name), w->off - w->n);
		return -1;
	}
	w->n = 0;
	return 0;
}

int
writebytes(Writer *w, void *from, vlong n)
{
	uchar *p;
	vlong m;

	p = (uchar*)from;
	while(n > 0){
		m = Chunk - w->n;
		if(m > n)
			m = n;
		memmove(w->buf + w->n, p, m);
		w->n += m;
		w->off += m;
		p += m;
		n -= m;
		if(w->n == Chunk && flush(w) < 0)
			return -1;
	}
	return 0;
}

/* all is written; it still has no name */
int
endwriter(Writer *w)
{
	int fd;

	if(flush(w) < 0)
		return -1;
	fd = w->fd;
	w->fd = -1;
	if(close(fd) == 0)
		return 0;
	werrstr("%s: %r", shortname(w->name));
	return -1;
}

/* tmp becomes name, a file or a directory */
static int
renamed(char *tmp, char *name)
{
	Dir d;
	char *p;

	if(!isfolder(name))
		remove(name);
	nulldir(&d);
	p = strrchr(name, '/');
	d.name = p == nil? name: p+1;
	return dirwstat(tmp, &d);
}

/* the name that it was opened with; writer or not, nothing is left */
int
namewriter(Writer *w)
{
	int r;

	r = 0;
	if(w->tmp != nil && renamed(w->tmp, w->name) < 0){
		werrstr("%s: %r", shortname(w->name));
		r = -1;
	}
	if(r == 0){
		free(w->tmp);
		w->tmp = nil;
	}
	dropwriter(w);
	return r;
}

void
dropwriter(Writer *w)
{
	char err[ERRMAX];

	if(w->fd >= 0)
		close(w->fd);
	w->fd = -1;
	if(w->tmp != nil){
		rerrstr(err, sizeof err);
		remove(w->tmp);
		werrstr("%s", err);
	}
	free(w->tmp);
	free(w->name);
	free(w->buf);
	memset(w, 0, sizeof *w);
	w->fd = -1;
}

int
writefile(char *name, void *p, vlong n)
{
	Writer w;

	if(openwriter(&w, name, nil) < 0)
		return -1;
	if(writebytes(&w, p, n) < 0 || endwriter(&w) < 0){
		dropwriter(&w);
		return -1;
	}
	return namewriter(&w);
}

int
copyfile(char *from, char *to)
{
	uchar *buf;
	Writer w;
	int fd, r;
	long n;

	fd = open(from, OREAD);
	if(fd < 0){
		werrstr("%s: %r", shortname(from));
		return -1;
	}
	if(openwriter(&w, to, nil) < 0){
		close(fd);
		return -1;
	}
	r = -1;
	n = -1;
	buf = (uchar*)alloc(Chunk, 1);
	if(buf != nil)
		while((n = read(fd, buf, Chunk)) > 0)
			if(writebytes(&w, buf, n) < 0)
				break;
	if(n == 0 && endwriter(&w) == 0)
		r = namewriter(&w);
	else{
		if(n < 0)
			werrstr("%s: %r", shortname(from));
		dropwriter(&w);
	}
	free(buf);
	close(fd);
	return r;
}

/* a folder in the making: its own name, a dot, the process */
char*
openfolder(char *name)
{
	char *tmp;
	int fd;

	tmp = smprint("%s.%d", name, getpid());
	if(tmp == nil){
		werrstr("%s: %s", shortname(name), Enomem);
		return nil;
	}
	fd = create(tmp, OREAD, DMDIR|0777);
	if(fd < 0){
		werrstr("%s: %r", shortname(tmp));
		free(tmp);
		return nil;
	}
	close(fd);
	return tmp;
}

void
dropfolder(char *tmp)
{
	Dir *d;
	long i, n;
	int fd;
	char *p, err[ERRMAX];

	rerrstr(err, sizeof err);
	fd = open(tmp, OREAD);
	n = 0;
	d = nil;
	if(fd >= 0){
		n = dirreadall(fd, &d);
		close(fd);
	}
	for(i = 0; i < n; i++){
		p = joinpath(tmp, d[i].name);
		if(p != nil)
			remove(p);
		free(p);
	}
	free(d);
	remove(tmp);
	free(tmp);
	werrstr("%s", err);
}

int
namefolder(char *tmp, char *name)
{
	if(renamed(tmp, name) < 0){
		werrstr("%s: %r", shortname(name));
		dropfolder(tmp);
		return -1;
	}
	free(tmp);
	return 0;
}
