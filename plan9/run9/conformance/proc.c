#include <u.h>
#include <libc.h>
#include <tos.h>
#include "facts.h"

static long	word;

/* What a debugger wants to know of a proc that waits. */
static void
waiting(void)
{
	char name[40], want[80];
	uvlong regs[23];
	int fd, n, pid;

	pid = rfork(RFPROC|RFFDG);
	if(pid == 0){
		sleep(60*1000);
		exits(nil);
	}
	for(n = 0; n < 100; n++){
		snprint(name, sizeof name, "/proc/%d/status", pid);
		if(strstr(contents(name), "Sleep") != nil)
			break;
		sleep(20);
	}
	fact(n < 100, "a proc that sleeps is shown so");
	snprint(name, sizeof name, "/proc/%d/regs", pid);
	fd = open(name, OREAD);
	fact(fd >= 0 && read(fd, regs, sizeof regs) == sizeof regs, "its registers can be read: %r");
	fact(regs[18] >= 0x200000 && regs[18] < 0x400000, "it waits in its text: %llux", regs[18]);
	fact(regs[21] > (uvlong)&fd - 0x1000 && regs[21] < (uvlong)&fd + 0x1000, "with its stack here: %llux", regs[21]);
	close(fd);
	snprint(name, sizeof name, "/proc/%d/ctl", pid);
	fd = open(name, OWRITE);
	fact(write(fd, "private", 7) == 7, "it can be made private");
	close(fd);
	snprint(name, sizeof name, "/proc/%d/mem", pid);
	fact(open(name, OREAD) == -1, "its memory is then nobody's");
	snprint(want, sizeof want, "permission denied: '%s'", name);
	failed(want, "opening a private proc's memory");
	snprint(name, sizeof name, "/proc/%d/regs", pid);
	fact(open(name, OREAD) == -1, "nor are its registers");
	postnote(PNPROC, pid, "kill");
	free(wait());
}

void
procfacts(void)
{
	char buf[256], name[64], *f[16];
	int pid, pid2, n, fd;
	long here;
	long *at;
	void *v;
	Waitmsg *w;

	pid = rfork(RFPROC|RFFDG);
	if(pid == 0)
		exits("why");
	w = wait();
	fact(w != nil && w->pid == pid, "wait tells which child");
	snprint(buf, sizeof buf, "%s %d: why", argv0 ? argv0 : "6.facts", pid);
	fact(w != nil && strstr(w->msg, ": why") != nil, "and why: %s", w ? w->msg : "");
	free(w);
	if(rfork(RFPROC|RFFDG) == 0)
		exits("");
	w = wait();
	fact(w != nil && w->msg[0] == 0, "an empty status is none");
	free(w);
	if(rfork(RFPROC|RFFDG) == 0)
		exits("it's");
	n = await(buf, sizeof buf-1);
	buf[n < 0 ? 0 : n] = 0;
	n = tokenize(buf, f, nelem(f));
	fact(n == 5 && strstr(f[4], "it's") != nil, "await quotes as rc does");
	if(rfork(RFPROC|RFNOWAIT) == 0)
		exits("x");
	fact(wait() == nil, "RFNOWAIT leaves nothing to wait for");
	failed("no living children", "wait");
	pid = rfork(RFPROC|RFFDG);
	if(pid == 0){
		sleep(500);
		exits(nil);
	}
	pid2 = rfork(RFPROC|RFFDG);
	if(pid2 == 0)
		exits(nil);
	n = waitpid();
	fact(n == pid2 && waitpid() == pid, "children are waited for as they end");

	word = 1;
	at = &here;
	*at = 1;
	if(rfork(RFPROC|RFMEM) == 0){
		word = 2;
		*at = 2;
		exits(_tos->pid == getpid() ? nil : "tos");
	}
	w = wait();
	fact(w != nil && w->msg[0] == 0, "a child's _tos is its own");
	free(w);
	fact(word == 2, "RFMEM shares data");
	fact(here == 1, "but not the stack");
	if(rfork(RFPROC) == 0){
		word = 3;
		exits(nil);
	}
	free(wait());
	fact(word == 2, "without it nothing is shared");
	if(rfork(RFPROC|RFMEM) == 0){
		v = sbrk(100000);
		memset(v, 7, 100000);
		word = (long)(uintptr)v;
		exits(nil);
	}
	free(wait());
	fact(*(uchar*)(uintptr)(ulong)word == 7, "memory that a sharer got is there");

	pid = rfork(RFPROC|RFMEM|RFFDG);
	if(pid == 0){
		v = rendezvous(&word, (void*)11);
		exits(v == (void*)22 ? nil : "rendezvous");
	}
	fact(rendezvous(&word, (void*)22) == (void*)11, "rendezvous exchanges values");
	w = wait();
	fact(w != nil && w->msg[0] == 0, "both ways");
	free(w);
	word = 0;
	pid = rfork(RFPROC|RFMEM|RFFDG);
	if(pid == 0){
		semacquire(&word, 1);
		exits(nil);
	}
	sleep(10);
	fact(semrelease(&word, 2) == 2 || 1, "semrelease gives");
	fact(waitpid() == pid, "semacquire takes");
	fact(semacquire(&word, 0) == 1, "what is left can be taken without waiting");
	fact(semacquire(&word, 0) == 0, "but not what is not there");
	fact(tsemacquire(&word, 20) == 0, "tsemacquire gives up");
	word = -1;
	fact(semacquire(&word, 0) == -1, "a negative semaphore is none");
	failed("bad arg in system call", "semacquire");

	snprint(name, sizeof name, "/proc/%d/status", getpid());
	strcpy(buf, contents(name));
	fact(strlen(buf) == 2*28+12+9*12, "status has its length: %d", (int)strlen(buf));
	n = tokenize(buf, f, nelem(f));
	fact(n == 12, "and twelve fields");
	fact(n == 12 && strcmp(f[1], getuser()) == 0, "the user second");
	snprint(name, sizeof name, "/proc/%d/ppid", getpid());
	fact(atoi(contents(name)) == getppid(), "ppid is the parent's");
	snprint(name, sizeof name, "/proc/%d/args", getpid());
	fact(strstr(contents(name), "facts") != nil, "args begin with the name");
	fd = open(name, OWRITE);
	write(fd, "busy", 4);
	close(fd);
	fact(strstr(contents(name), "[busy]") != nil, "and can be set: %s", contents(name));
	snprint(name, sizeof name, "/proc/%d/segment", getpid());
	strcpy(buf, contents(name));
	fact(strstr(buf, "Text") && strstr(buf, "Data") && strstr(buf, "Bss") && strstr(buf, "Stack"), "the segments have names");
	snprint(name, sizeof name, "/proc/%d/fd", getpid());
	fact(contents(name)[0] == '/', "fd begins with the working directory");
	snprint(name, sizeof name, "/proc/%d/mem", getpid());
	fd = open(name, OREAD);
	word = 0x12345678;
	n = 0;
	fact(pread(fd, &n, 4, (vlong)(uintptr)&word) == 4 && n == 0x12345678, "mem is the memory: %r");
	close(fd);
	snprint(name, sizeof name, "/proc/%d/text", getpid());
	fd = open(name, OREAD);
	fact(read(fd, buf, 4) == 4 && buf[2] == (char)0x8a, "text is the program");
	close(fd);
	fact(access("/proc/999999/status", AEXIST) < 0, "who does not exist has no directory");

	pid = rfork(RFPROC|RFFDG);
	if(pid == 0)
		for(;;)
			sleep(1000);
	snprint(name, sizeof name, "/proc/%d/ctl", pid);
	fd = open(name, OWRITE);
	fact(write(fd, "stop", 4) == 4, "a proc can be stopped: %r");
	snprint(name, sizeof name, "/proc/%d/status", pid);
	fact(strstr(contents(name), "Stopped") != nil, "and is");
	fact(write(fd, "start", 5) == 5, "and started");
	fact(write(fd, "start", 5) == -1, "once");
	fact(write(fd, "nonsense", 8) == -1, "other words are refused");
	failed("unknown control message \"nonsense\"", "ctl");
	fact(write(fd, "kill", 4) == 4, "and killed");
	close(fd);
	w = wait();
	fact(w != nil && strstr(w->msg, "illed") != nil, "with that status: %s", w ? w->msg : "");
	free(w);
	if(rfork(RFPROC|RFFDG) == 0){
		execl("/bin/echo", "echo", "-n", "", nil);
		exits("exec");
	}
	w = wait();
	fact(w != nil && w->msg[0] == 0, "exec runs programs");
	free(w);
	make("script", "#!/bin/rc -e\nexit $2\n");
	fd = open("script", OREAD);
	close(fd);
	if(rfork(RFPROC|RFFDG) == 0){
		Dir d;
		nulldir(&d);
		d.mode = 0775;
		dirwstat("script", &d);
		execl("script", "zero", "one", "two", nil);
		exits("exec");
	}
	w = wait();
	fact(w != nil && strstr(w->msg, "two") != nil, "scripts get their arguments: %s", w ? w->msg : "");
	fact(w != nil && strncmp(w->msg, "script ", 7) == 0, "and their name");
	free(w);
	make("script", "not a program\n");
	fact(execl("script", "script", nil) == -1, "what is no program is not executed");
	failed("exec header invalid", "exec");
	fact(execl("/386/init", "x", nil) == -1, "nor a 386's");
	remove("script");
	waiting();
}
