#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

enum {
	Maxknown = 1024,
};

/* processes that a command started, dead ones too: their children are known by them */
static int	known[Maxknown];
static int	nknown;

static int
procfile(int pid, char *file, int mode)
{
	char name[64];

	snprint(name, sizeof name, "#p/%d/%s", pid, file);
	return open(name, mode);
}

static int
procwrite(int pid, char *file, char *text)
{
	int fd, n;

	fd = procfile(pid, file, OWRITE);
	if(fd < 0)
		return -1;
	n = write(fd, text, strlen(text));
	close(fd);
	return n;
}

static int
procread(int pid, char *file, char *buf, int nbuf)
{
	int fd, n;

	fd = procfile(pid, file, OREAD);
	if(fd < 0)
		return -1;
	n = read(fd, buf, nbuf-1);
	close(fd);
	if(n < 0)
		return -1;
	buf[n] = 0;
	return n;
}

static int
procnum(int pid, char *file)
{
	char buf[32];

	if(procread(pid, file, buf, sizeof buf) <= 0)
		return -1;
	return atoi(buf);
}

void
noswap(void)
{
	procwrite(getpid(), "ctl", "noswap");
}

static int
isknown(int pid)
{
	int i;

	for(i = 0; i < nknown; i++)
		if(known[i] == pid)
			return 1;
	return 0;
}

/*
 * Calls f for each process.
 */
static int
eachproc(int (*f)(int, int, uchar*), int noteid, uchar *arg)
{
	Dir *d;
	int fd, i, n, pid, sum;

	fd = open("#p", OREAD);
	if(fd < 0)
		return -1;
	sum = 0;
	while((n = dirread(fd, &d)) > 0){
		for(i = 0; i < n; i++){
			pid = atoi(d[i].name);
			if(pid > 0)
				sum += f(pid, noteid, arg);
		}
		free(d);
	}
	close(fd);
	return sum;
}

/*
 * Kills a process of the group or with a known parent; 1 if it was not known before.
 */
static int
killone(int pid, int noteid, uchar*)
{
	int fresh;

	if(!isknown(pid) && procnum(pid, "noteid") != noteid && !isknown(procnum(pid, "ppid")))
		return 0;
	fresh = !isknown(pid) && nknown < Maxknown;
	if(fresh)
		known[nknown++] = pid;
	procwrite(pid, "ctl", "kill");
	return fresh;
}

/*
 * Until nobody new is found; -1 where there is no proc(3).
 */
static int
killall(int pid, int noteid)
{
	int n;

	nknown = 0;
	known[nknown++] = pid;
	while((n = eachproc(killone, noteid, nil)) > 0)
		;
	return n;
}

/*
 * Adds a process's times and itself to sum; see proc(3), status: name, user, state, times.
 */
static int
addusage(int pid, int noteid, uchar *sum)
{
	char buf[512], *f[3];

	if(procnum(pid, "noteid") != noteid)
		return 0;
	if(procread(pid, "status", buf, sizeof buf) < 28+28+12+2*12)
		return 0;
	if(tokenize(buf+28+28+12, f, 3) < 2)
		return 0;
	put32(sum, get32(sum) + atoi(f[0]));
	put32(sum+4, get32(sum+4) + atoi(f[1]));
	put32(sum+8, get32(sum+8) + 1);
	return 1;
}

static void
usage(int slot, int noteid)
{
	uchar sum[12];

	memset(sum, 0, sizeof sum);
	if(eachproc(addusage, noteid, sum) < 0)
		memset(sum, 0xff, sizeof sum);
	putevent(Estat, slot, 0, sum, sizeof sum);
}

static void
note(int pid, char *text)
{
	if(procwrite(pid, "notepg", text) < 0)
		postnote(PNGROUP, pid, text);
}

/*
 * Orders: what[1] slot[1] 0[2] pid[4] noteid[4].
 */
void
killer(int fd)
{
	uchar b[12];
	int pid, noteid;

	while(readn(fd, b, sizeof b) == sizeof b){
		pid = get32(b+4);
		noteid = get32(b+8);
		switch(b[0]){
		case 'i':
			note(pid, "interrupt");
			break;
		case 'k':
			note(pid, "kill");
			break;
		case 'K':
			if(killall(pid, noteid) < 0)
				postnote(PNGROUP, pid, "kill");
			break;
		case 'u':
			usage(b[1], noteid);
			break;
		}
	}
}

void
order(int what, Slot *s)
{
	uchar b[12];

	memset(b, 0, sizeof b);
	b[0] = what;
	b[1] = s-slots;
	put32(b+4, s->pid);
	put32(b+8, s->noteid);
	write(what == 'K'? reapfd: killfd, b, sizeof b);
}
