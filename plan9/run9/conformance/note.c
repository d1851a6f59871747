#include <u.h>
#include <libc.h>
#include <ureg.h>
#include "facts.h"

static char	last[ERRMAX];
static int	nnote;
static jmp_buf	env;
static u64int	faultpc;

static int
keep(void*, char *s)
{
	strecpy(last, last+sizeof last, s);
	nnote++;
	return 1;
}

static void
jump(void *u, char *s)
{
	strecpy(last, last+sizeof last, s);
	faultpc = ((struct Ureg*)u)->pc;
	notejmp(u, env, 1);
}

static int
said(int pid, char *text)
{
	char name[64];
	int fd, n;

	snprint(name, sizeof name, "/proc/%d/note", pid);
	fd = open(name, OWRITE);
	n = write(fd, text, strlen(text));
	close(fd);
	return n;
}

void
notefacts(void)
{
	int pid, i, zero, p[2], fd;
	char buf[64], name[64];
	double x;
	long t;
	Waitmsg *w;

	atnotify(keep, 1);
	fact(said(getpid(), "hello") == 5, "a note is posted: %r");
	fact(strcmp(last, "hello") == 0 && nnote == 1, "and delivered: %s", last);
	postnote(PNPROC, getpid(), "again");
	fact(strcmp(last, "again") == 0 && nnote == 2, "each once");
	t = alarm(30);
	fact(t == 0, "no alarm was set");
	fact(sleep(1000) == -1, "an alarm ends a sleep");
	failed("interrupted", "sleep");
	fact(strcmp(last, "alarm") == 0, "with the note alarm");
	alarm(10000);
	fact(alarm(0) > 5000, "alarm tells what was left");
	pipe(p);
	pid = getpid();
	if(rfork(RFPROC|RFFDG) == 0){
		sleep(20);
		said(pid, "wake");
		exits(nil);
	}
	fact(read(p[0], buf, 1) == -1, "a note ends a read");
	failed("interrupted", "read");
	fact(strcmp(last, "wake") == 0, "and is delivered");
	free(wait());
	x = 1.5;
	for(i = 0; i < 100; i++){
		said(getpid(), "many");
		x = x*1.25/1.25;
	}
	fact(x == 1.5, "notes leave floating point alone");
	fact(nnote > 100, "many notes are delivered: %d", nnote);
	close(p[0]);
	close(p[1]);
	atnotify(keep, 0);

	pid = rfork(RFPROC|RFFDG);
	if(pid == 0){
		notify(nil);
		sleep(10000);
		exits(nil);
	}
	said(pid, "die");
	w = wait();
	fact(w != nil && strstr(w->msg, ": die") != nil, "a note without a handler ends a proc: %s", w ? w->msg : "");
	free(w);
	pid = rfork(RFPROC|RFFDG|RFNOTEG);
	if(pid == 0){
		notify(nil);
		if(rfork(RFPROC|RFFDG) == 0){
			sleep(10000);
			exits(nil);
		}
		free(wait());
		sleep(10000);
		exits(nil);
	}
	sleep(20);
	snprint(name, sizeof name, "/proc/%d/notepg", pid);
	fd = open(name, OWRITE);
	fact(write(fd, "hangup", 6) == 6, "a note to a group: %r");
	close(fd);
	w = wait();
	fact(w != nil && w->pid == pid && strstr(w->msg, "hangup") != nil, "reaches its members: %s", w ? w->msg : "");
	free(w);

	if(rfork(RFPROC|RFFDG) == 0){
		notify(jump);
		if(setjmp(env) == 0)
			*(int*)32 = 1;
		exits(strncmp(last, "sys: trap: fault write addr=0x20 pc=", 36) == 0 && faultpc != 0 ? nil : last);
	}
	w = wait();
	fact(w != nil && w->msg[0] == 0, "a handler can jump out of a fault: %s", w ? w->msg : "");
	free(w);
	if(rfork(RFPROC|RFFDG) == 0){
		notify(jump);
		zero = 0;
		if(setjmp(env) == 0)
			print("%d", 1/zero);
		exits(strncmp(last, "sys: trap: divide error", 23) == 0 ? nil : last);
	}
	w = wait();
	fact(w != nil && w->msg[0] == 0, "dividing by zero is a note: %s", w ? w->msg : "");
	free(w);
	fact(noted(NCONT) == -1, "noted outside of a handler fails");
	failed("bad arg in system call", "noted");
}
