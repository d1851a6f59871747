#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "segment.h"

/*
 * Global segments, segment(3), that hold a model's weights.  Each model
 * has a segment of its own; they lie beside each other in one reserve
 * of addresses, so that a process can attach several.  A segment
 * begins with a page that says what is in it; whoever finds it
 * unfinished waits, or takes its place when its maker is gone.
 */

enum {
	Poll	= 50,		/* ms */
	Patience	= 30*1000/Poll,	/* looks at a maker that does not get on */
	Birth	= 5*1000/Poll,	/* looks at a segment without a first page */
};

/*
 * Above AddressSanitizer's shadow and below its heap, so that a run9
 * built with it may hold them.
 */
#define Reserve	0x200000000000LL
#define Reserveend	0x600000000000LL
#define Grain	(1LL<<30)

static char	Dev[] = "#g";
static char	Prefix[] = "llm.";
static char	Magic[8] = { '9', 'm', 'l', 's', 'e', 'g', '2', 0 };

/* a name for files that are called alike in every folder */
static int
common(char *name)
{
	static char *stem[] = { "model.", "model-", "pytorch_model", "consolidated." };
	int i;

	for(i = 0; i < nelem(stem); i++)
		if(strncmp(name, stem[i], strlen(stem[i])) == 0)
			return 1;
	return 0;
}

char*
sharedname(char *path)
{
	char buf[1024], *f[64], *s;
	int n;

	if(path[0] == '/')
		snprint(buf, sizeof buf, "%s", path);
	else{
		if(getwd(buf, sizeof buf) == nil)
			buf[0] = 0;
		s = buf + strlen(buf);
		seprint(s, buf + sizeof buf, "/%s", path);
	}
	cleanname(buf);
	n = getfields(buf, f, nelem(f), 1, "/");
	if(n > 1 && common(f[n-1]))
		n--;
	if(n > 2 && strcmp(f[n-2], "snapshots") == 0)
		n -= 2;
	return smprint("%s%s", Prefix, n > 0? f[n-1]: "model");
}

static char*
segfile(char *name, char *file)
{
	return file == nil? smprint("%s/%s", Dev, name): smprint("%s/%s/%s", Dev, name, file);
}

/* a segment's addresses; -1: it has none (yet), or there is no such segment */
static int
addresses(char *name, vlong *va, vlong *len)
{
	char *file, buf[128], *f[4];
	int r;

	file = segfile(name, "ctl");
	if(file == nil)
		return -1;
	r = devtext(file, buf, sizeof buf);
	free(file);
	if(r < 0)
		return -1;
	if(tokenize(buf, f, nelem(f)) < 3 || strcmp(f[0], "va") != 0)
		return -1;
	*va = strtoll(f[1], nil, 0);
	*len = strtoll(f[2], nil, 0);
	return 0;
}

int
segexists(char *name)
{
	char *file;
	Dir *d;

	file = segfile(name, nil);
	d = file == nil? nil: dirstat(file);
	free(file);
	free(d);
	return d != nil;
}

int
removeseg(char *name)
{
	char *file;
	int r;

	file = segfile(name, nil);
	if(file == nil)
		return -1;
	r = remove(file);
	free(file);
	return r;
}

/* the first addresses that no other segment has; -1: there are none */
static vlong
vacant(char *name, vlong size)
{
	vlong at, va, len;
	Dir *d;
	long i, n;
	int fd, moved;

	fd = open(Dev, OREAD);
	if(fd < 0)
		return -1;
	n = dirreadall(fd, &d);
	close(fd);
	if(n < 0)
		return -1;
	at = Reserve;
	do{
		moved = 0;
		for(i = 0; i < n; i++)
			if(strcmp(d[i].name, name) != 0 && addresses(d[i].name, &va, &len) == 0
			&& va < at + size && at < va + len){
				at = (va + len + Grain-1) & ~(Grain-1);
				moved = 1;
			}
	}while(moved && at + size <= Reserveend);
	if(n > 0)
		free(d);
	if(at + size > Reserveend){
		werrstr("no room among the addresses of shared models");
		return -1;
	}
	return at;
}

Head*
attachseg(char *name)
{
	vlong va, len;
	void *p;

	if(addresses(name, &va, &len) < 0)
		return nil;
	p = segattach(0, name, nil, 0);
	if(p == (void*)~(uintptr)0)
		return nil;
	return (Head*)p;
}

/* 1: it is ours to fill; 0: somebody was faster, or has the same addresses */
int
makeseg(char *name, vlong size)
{
	char *file, buf[64];
	vlong va;
	int fd, r;

	file = segfile(name, nil);
	if(file == nil)
		return -1;
	fd = create(file, OREAD, DMDIR|0777);
	free(file);
	if(fd < 0)
		return segexists(name)? 0: -1;
	close(fd);
	va = vacant(name, size);
	file = segfile(name, "ctl");
	r = -1;
	if(va >= 0 && file != nil){
		fd = open(file, OWRITE);
		if(fd >= 0){
			snprint(buf, sizeof buf, "va 0x%llux 0x%llux", va, size);
			if(write(fd, buf, strlen(buf)) > 0)
				r = 1;
			close(fd);
		}
	}
	free(file);
	/* two that were made at once may have the same addresses */
	if(r > 0 && vacant(name, size) != va)
		r = 0;
	if(r <= 0)
		removeseg(name);
	return r;
}

static int
alive(long pid)
{
	char buf[64];
	Dir *d;

	snprint(buf, sizeof buf, "/proc/%ld", pid);
	d = dirstat(buf);
	free(d);
	return d != nil;
}

void
markseg(Head *h)
{
	memmove(h->magic, Magic, sizeof Magic);
}

static int
marked(Head *h)
{
	return memcmp(h->magic, Magic, sizeof Magic) == 0;
}

/*
 * Waits until a segment is complete: 1; 0 if it will not be, or is
 * gone, with *hp nil.  A maker that does not get on counts as gone,
 * which is safe: what it makes has no name once we removed it.
 */
int
awaitseg(char *name, Head **hp)
{
	Head *h;
	long beat;
	int still;

	*hp = nil;
	h = nil;
	beat = 0;
	for(still = 0; still < (h == nil? Birth: Patience); still++){
		if(h == nil)
			h = attachseg(name);
		if(h == nil && !segexists(name))
			return 0;
		if(h != nil && marked(h)){
			if(agetl(&h->state) == Complete){
				*hp = h;
				return 1;
			}
			if(!alive(h->pid) || !segexists(name))
				break;
			if(agetl(&h->beat) != beat){
				beat = agetl(&h->beat);
				still = 0;
			}
		}else if(h != nil && still >= Birth)
			break;
		sleep(Poll);
	}
	if(h != nil)
		segdetach(h);
	return 0;
}

int
dropshared(char *name)
{
	char *seg, *path;
	int i, r;

	r = -1;
	for(i = 0; i < 3 && r < 0; i++){
		if(i == 0)
			seg = strdup(name);
		else if(i == 1)
			seg = smprint("%s%s", Prefix, name);
		else{
			path = findmodel(name);
			seg = path == nil? nil: sharedname(path);
			free(path);
		}
		if(seg != nil && strncmp(seg, Prefix, strlen(Prefix)) == 0 && strchr(seg, '/') == nil && segexists(seg))
			r = removeseg(seg);
		free(seg);
	}
	if(r < 0)
		werrstr("'%.60s': no shared model of that name", name);
	return r;
}
