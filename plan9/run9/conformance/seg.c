#include <u.h>
#include <libc.h>
#include "facts.h"

/*
 * Segments that procs share: where they end, what they hold, who may write them.
 */
enum
{
	Page = 4096,
};

static char*
above(char *p, ulong n)
{
	return (char*)(((uvlong)p + n) & ~(uvlong)(Page-1));
}

static int
moveend(char *s, char *end)
{
	return segbrk(s, end) == (void*)-1 ? -1 : 0;
}

static int
shrinks(char *s, char *end)
{
	int i;

	/* A sharer's end may come after its wait message. */
	for(i = 0; i < 200; i++){
		if(moveend(s, end) == 0)
			return 1;
		sleep(50);
	}
	return 0;
}

static int
sharing(void)
{
	return rfork(RFPROC|RFMEM|RFFDG);
}

/*
 * brk over where a segment was, once data and bss are shared; before tells when they were.
 */
static void
brkover(int before)
{
	char *s;
	int p[2];

	if(!before){
		if(sharing() == 0)
			exits(nil);
		waitpid();
	}
	s = segattach(0, "shared", above(sbrk(0), 1<<20), Page);
	fact(s != (void*)-1, "a segment above the bss: %r");
	s[0] = 1;
	if(before){
		if(sharing() == 0)
			exits(nil);
		waitpid();
	}
	fact(brk(s + (1<<20)) == -1, "brk does not pass it");
	failed("segments overlap", "brk over a segment");
	fact(segdetach(s) >= 0, "when it is gone: %r");
	fact(brk(s + (1<<20)) >= 0, "brk does: %r");
	fact(s[0] == 0 && s[Page] == 0, "zeros are where it was");
	pipe(p);
	write(p[1], "hello", 5);
	fact(read(p[0], s, 5) == 5 && memcmp(s, "hello", 5) == 0, "a call writes there: %r");
	s[2*Page] = 2;
	fact(s[2*Page] == 2, "and the program");
}

static void
brkfacts(void)
{
	brkover(0);
}

static void
brkbeforefacts(void)
{
	brkover(1);
}

/*
 * What a sharer adds is there for all; nobody takes it away while it is shared.
 */
static void
endfacts(void)
{
	char *s, buf[1];
	int go[2], done[2];

	s = segattach(0, "shared", (void*)0x10000000, Page);
	fact(s == (void*)0x10000000, "segattach at an address: %r");
	pipe(go);
	pipe(done);
	if(fork() == 0){
		moveend(s, s + 64*Page);
		s[63*Page] = 'A';
		write(done[1], "x", 1);
		read(go[1], s + 60*Page, 5);
		exits(memcmp(s + 60*Page, "hello", 5) == 0 ? nil : "nothing came");
	}
	read(done[0], buf, 1);
	fact(s[63*Page] == 'A', "a sharer's growth is seen");
	fact(moveend(s, s + 2*Page) == -1, "a shared segment does not shrink");
	failed("device or object already in use", "segbrk of a shared segment");
	if(fork() == 0){
		s[62*Page] = 'B';
		exits(nil);
	}
	waitpid();
	fact(s[62*Page] == 'B', "a later child sees it all, too");
	write(done[1], "world", 5);
	fact(read(done[0], s + 40*Page, 5) == 5 && s[40*Page] == 'w', "a call writes to what a sharer added: %r");
	fact(segfree(s + 60*Page, Page) >= 0, "pages can be freed under a call that waits: %r");
	write(go[0], "hello", 5);
	waitpid();
	fact(memcmp(s + 60*Page, "hello", 5) == 0, "which writes there all the same");

	if(fork() == 0){
		moveend(s, s + 128*Page);
		exits(nil);
	}
	waitpid();
	fact(shrinks(s, s + 96*Page), "it shrinks when it is one proc's: %r");
	s[95*Page] = 'C';
	fact(s[95*Page] == 'C', "by part of what a sharer had added");
	fact(shrinks(s, s + Page), "and further: %r");
	fact(moveend(s, s + 64*Page) >= 0, "and grows: %r");
	fact(s[60*Page] == 0 && s[63*Page] == 0, "with zeros");
	segdetach(s);

	s = segattach(0, "memory", nil, 8*Page);
	s[4*Page] = 'Z';
	fact(moveend(s, s + Page) >= 0 && moveend(s, s + 8*Page) >= 0, "so does memory: %r");
	fact(s[4*Page] == 0, "with zeros, too");
	segdetach(s);
}

static void
memoryfacts(void)
{
	char *s;

	s = segattach(0, "memory", (void*)0x10000000, Page);
	if(sharing() == 0){
		moveend(s, s + 16*Page);
		s[15*Page] = 'M';
		exits(nil);
	}
	waitpid();
	fact(s[15*Page] == 'M', "RFMEM shares memory's growth");
	if(rfork(RFPROC|RFFDG) == 0){
		if(s[15*Page] != 'M')
			exits("not copied");
		s[15*Page] = 'N';
		exits(nil);
	}
	waitpid();
	fact(s[15*Page] == 'M', "a copy is a copy");
}

static void
readonly(char *s, char *when)
{
	Waitmsg *w;

	if(rfork(RFPROC|RFFDG) == 0){
		close(2);
		s[0] = 1;
		exits(nil);
	}
	w = wait();
	fact(w != nil && strstr(w->msg, "sys: trap: fault write") != nil, "SG_RONLY %s: %s", when, w ? w->msg : "");
	free(w);
}

static void
readonlyfacts(void)
{
	char *s;

	s = segattach(SG_RONLY, "memory", (void*)0x10000000, Page);
	fact(s[0] == 0, "SG_RONLY can be read");
	readonly(s, "is not written");
	if(sharing() == 0)
		exits(nil);
	waitpid();
	readonly(s, "after RFMEM");
	fact(moveend(s, s + 4*Page) >= 0, "it grows: %r");
	readonly(s + 3*Page, "where it has grown");
}

static void
globalfacts(void)
{
	char *s;
	Dir *d;
	int fd;

	close(create("#g/fact", OREAD, DMDIR|0777));
	fd = open("#g/fact/ctl", ORDWR);
	fact(fprint(fd, "va 0x20000000 0x2000") > 0, "a global segment: %r");
	close(fd);
	s = segattach(SG_RONLY, "fact", nil, 0);
	fact(s == (void*)0x20000000, "is attached where it is: %r");
	s[0] = 'Q';
	fact(s[0] == 'Q', "and written, whatever is asked");
	if(rfork(RFPROC|RFFDG) == 0){
		moveend(s, s + 5*Page);
		s[4*Page] = 'W';
		exits(nil);
	}
	waitpid();
	d = dirstat("#g/fact/data");
	fact(d != nil && d->length == 5*Page, "its length is its growth's: %lld", d ? d->length : -1);
	free(d);
	fact(s[4*Page] == 'W', "and everybody's");
	fact(moveend(s, s + Page) == -1, "it does not shrink");
	segdetach(s);
	remove("#g/fact");
}

void
segfacts(void)
{
	fact(child(brkfacts) == 0, "brk after RFMEM");
	fact(child(brkbeforefacts) == 0, "brk after RFMEM with a segment in its way");
	fact(child(endfacts) == 0, "ends of shared segments");
	fact(child(memoryfacts) == 0, "memory that is shared");
	fact(child(readonlyfacts) == 0, "memory that is not written");
	fact(child(globalfacts) == 0, "global segments");
}
