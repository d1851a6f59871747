#include <u.h>
#include <libc.h>
#include "facts.h"

enum {
	Fsession = 9,
	Oldfstat = 11,
	Oldstat = 18,
	Oldwstat = 26,
	Oldfwstat = 27,
	Oldwait = 36,
};

void	steps(void);
void	int4(void);
void	int128(void);
void	callat(uvlong);
void	checkaligned(void);
void	nofs(void);
void	nothing(void);
vlong	systemcall(uvlong, uvlong*);

static char	bytes[] = "0123456789abcdef";
static char	got[ERRMAX];
static int	nnote;
static jmp_buf	env;

static void
keep(void*, char *s)
{
	strecpy(got, got+sizeof got, s);
	nnote++;
	noted(NCONT);
}

static void
jump(void *u, char *s)
{
	strecpy(got, got+sizeof got, s);
	notejmp(u, env, 1);
}

static vlong
call(uvlong number, uvlong a, uvlong b, uvlong c)
{
	uvlong args[5];

	args[0] = a;
	args[1] = b;
	args[2] = c;
	args[3] = args[4] = 0;
	return systemcall(number, args);
}

/* A proc that does this, and has no handler for notes, dies so. */
static void
dies(void (*f)(void), char *want)
{
	Waitmsg *w;
	char *s;

	if(rfork(RFPROC|RFFDG) == 0){
		close(2);
		f();
		exits("nothing happened");
	}
	w = wait();
	s = w == nil ? nil : strchr(w->msg, ':');
	fact(s != nil && strncmp(s+2, want, strlen(want)) == 0, "%s, not: %s", want, w == nil ? "" : w->msg);
	free(w);
}

static void	beyond(void){ callat(0x7ffffffff000ULL); }
static void	kernel(void){ callat(0xffffffff80110000ULL); }
static void	vsyscall(void){ callat(0xffffffffff600000ULL); }
static void	nocall(void){ call(54, 0, 0, 0); }
static void	farcall(void){ call(0x12345678, 0, 0, 0); }

/* What a proc does with its kernel: read, write, wait, take notes of both kinds, make another proc. */
static void
busy(void)
{
	int p[2], i;
	char buf[64];
	void *m;

	notify(keep);
	nnote = 0;
	fact(pipe(p) == 0, "a pipe: %r");
	for(i = 0; i < 100; i++){
		m = malloc(100+1000*i);
		fact(m != nil && write(p[1], bytes+1, 7) == 7 && read(p[0], buf+1, 10) == 7, "bytes go round: %r");
		free(m);
	}
	fact(memcmp(buf+1, bytes+1, 7) == 0, "as they were");
	alarm(20);
	while(nnote == 0)
		nothing();
	fact(strcmp(got, "alarm") == 0, "a note comes: %s", got);
	alarm(20);
	fact(sleep(10000) == -1 && nnote == 2, "a note ends a sleep");
	postnote(PNPROC, getpid(), "mine");
	fact(nnote == 3 && strcmp(got, "mine") == 0, "a proc's own note: %s", got);
	notify(jump);
	if(setjmp(env) == 0)
		*(int*)24 = 1;
	fact(strncmp(got, "sys: trap: fault write addr=0x18 pc=", 36) == 0, "a fault: %s", got);
	notify(nil);
	if(rfork(RFPROC|RFMEM|RFFDG) == 0){
		close(p[0]);
		fprint(p[1], "child");
		exits(nil);
	}
	free(wait());
	fact(read(p[0], buf, sizeof buf) == 5, "a child writes: %r");
	fact(open("/nosuch", OREAD) < 0, "an error");
	failed("file does not exist: '/nosuch'", "open");
	close(p[0]);
	close(p[1]);
}

static void
unaligned(void)
{
	checkaligned();
	fact(*(ulong*)(bytes+1) == 0x34333231, "alignment is not checked");
	checkaligned();
	busy();
	checkaligned();
	fact(*(ulong*)(bytes+3) == 0x36353433, "alignment is not checked");
}

static void
nobase(void)
{
	nofs();
	busy();
	nofs();
	if(rfork(RFPROC|RFFDG) == 0){
		execl("/bin/echo", "echo", "-n", nil);
		exits("exec");
	}
	free(wait());
}

static void
oldfacts(void)
{
	uchar st[116];
	char buf[112], name[64];
	int fd, pid;

	fact(call(0, 0, 0, 0) == 0, "call 0 does nothing: %r");
	make("old", "text");
	fact(call(Oldstat, (uvlong)"old", (uvlong)st, 0) == 0, "the old stat: %r");
	fact(strcmp((char*)st, "old") == 0 && (st[92] | st[93]<<8) == 0664, "its name and mode");
	fact(st[104] == 4 && st[112] == 'M', "its length and type: %d %c", st[104], st[112]);
	fd = open("old", OREAD);
	fact(call(Oldfstat, fd, (uvlong)st, 0) == 0 && st[104] == 4, "the old fstat: %r");
	close(fd);
	fact(call(Oldstat, (uvlong)".", (uvlong)st, 0) == 0 && (st[87] & 0x80), "a directory's qid says so");
	fact(call(Oldwstat, 0, 0, 0) == -1, "the old wstat fails");
	failed("old wstat system call - recompile", "_wstat");
	fact(call(Oldfwstat, 0, 0, 0) == -1, "the old fwstat fails");
	failed("old fwstat system call - recompile", "_fwstat");
	strcpy(name, "ticket");
	fact(call(Fsession, 0, (uvlong)name, sizeof name) == 0 && name[0] == 0, "a session without tickets: %r");
	fact(call(Fsession, 0, (uvlong)name, 0) == -1, "fsession wants room");
	failed("bad arg in system call", "_fsession");
	pid = rfork(RFPROC|RFFDG);
	if(pid == 0)
		exits("why");
	fact(call(Oldwait, (uvlong)buf, 0, 0) == pid && atoi(buf) == pid, "the old wait: %r");
	fact(strlen(buf) == 12+12+12+12+strlen(buf+48) && strstr(buf+48, ": why") != nil, "and its message: %s", buf+48);
	fact(call(Oldwait, 0, 0, 0) == -1, "nobody is left");
	failed("no living children", "_wait");
	remove("old");
}

void
trapfacts(void)
{
	char want[ERRMAX];

	dies(steps, "sys: debug exception dr6=0xffff4ff0 pc=");
	snprint(want, sizeof want, "sys: trap: general protection violation pc=%#p", int4);
	dies(int4, want);
	snprint(want, sizeof want, "sys: trap: general protection violation pc=%#p", int128);
	dies(int128, want);
	dies(beyond, "sys: trap: fault read addr=0x7ffffffff000 pc=0x7ffffffff000");
	dies(kernel, "sys: trap: fault read addr=0xffffffff80110000 pc=0xffffffff80110000");
	dies(vsyscall, "sys: trap: fault read addr=0xffffffffff600000 pc=0xffffffffff600000");
	dies(nocall, "sys: bad sys call pc=");
	dies(farcall, "sys: bad sys call pc=");
	fact(child(unaligned) == 0, "a proc that asks for aligned addresses goes on");
	fact(child(nobase) == 0, "so does one without a base for FS");
	oldfacts();
}
