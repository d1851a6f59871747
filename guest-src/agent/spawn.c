#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

enum {
	Nempty	= 16,	/* empty reads in a row that are an end: an empty write is one */
	Maxfd	= 128,
};

/* both ends of a pipe, -1 when closed */
typedef struct Ends Ends;
struct Ends {
	int	fd[2];
};

/* what a runner sets up */
typedef struct Job Job;
struct Job {
	int	slot;
	Request	r;
	Ends	p[3];		/* Pout, Perr, Pin: [0] is read, [1] written */
	Ends	why;		/* the program's failure to begin */
	int	nul;		/* standard input when the client sends none */
	uchar	helpers;
};

static void
shutend(Ends *p, int i)
{
	if(p->fd[i] >= 0)
		close(p->fd[i]);
	p->fd[i] = -1;
}

static void
shutall(Job *j)
{
	int i;

	for(i = 0; i < 3; i++){
		shutend(&j->p[i], 0);
		shutend(&j->p[i], 1);
	}
	shutend(&j->why, 0);
	shutend(&j->why, 1);
}

static void
refuse(int slot, char *why)
{
	int n;

	n = strlen(why);
	putevent(Erefuse, slot, Prunner, why, n < ERRMAX? n: ERRMAX-1);
}

static void
refuser(int slot, char *what)
{
	char buf[ERRMAX], err[ERRMAX];

	rerrstr(err, sizeof err);
	snprint(buf, sizeof buf, "%s: %s", what, err);
	refuse(slot, buf);
}

/*
 * A read gives what one write left, and many programs write a line at a time: takes
 * what else is there already.
 */
static int
readmore(int fd, uchar *buf, int n, int max)
{
	Dir *d;
	int more, m;

	while(n < max){
		d = dirfstat(fd);
		more = d != nil && d->length > 0;
		free(d);
		if(!more || (m = read(fd, buf+n, max-n)) <= 0)
			break;
		n += m;
	}
	return n;
}

/*
 * Passes a program's output on, a few blocks ahead of main; to the end of the
 * pipe, which a background process may keep open for as long as it likes.
 */
static void
pump(Job *j, int who)
{
	uchar buf[Maxpay];
	int fd, go, ahead, empty, n;

	fd = j->p[who].fd[0];
	j->p[who].fd[0] = -1;
	shutall(j);
	go = slotfd[j->slot][who];
	ahead = 0;
	for(empty = 0; empty < Nempty;){
		n = read(fd, buf, sizeof buf);
		if(n < 0)
			break;
		if(n == 0){
			empty++;
			continue;
		}
		empty = 0;
		n = readmore(fd, buf, n, sizeof buf);
		putevent(Edata, j->slot, who, buf, n);
		if(++ahead == Nahead && read(go, buf, 1) == 1)
			ahead--;
	}
	close(fd);
	while(ahead > 0 && (n = read(go, buf, ahead)) > 0)
		ahead -= n;
	putevent(Egone, j->slot, who, nil, 0);
}

/*
 * Writes what main sends to the program's standard input, until main says stop.
 */
static void
feeder(Job *j, int who)
{
	uchar buf[Maxpay], b[2];
	int fd, from, n;

	fd = j->p[who].fd[1];
	j->p[who].fd[1] = -1;
	shutall(j);
	from = slotfd[j->slot][who];
	while(readn(from, b, 2) == 2 && (n = get16(b)) > 0){
		if(readn(from, buf, n) != n)
			break;
		if(fd < 0)
			continue;
		if(write(fd, buf, n) != n){
			close(fd);
			fd = -1;
			putevent(Eshut, j->slot, who, nil, 0);
			continue;
		}
		putevent(Efed, j->slot, who, b, 2);
	}
	if(fd >= 0)
		close(fd);
	putevent(Egone, j->slot, who, nil, 0);
}

static int
starthelper(Job *j, int who, void (*f)(Job*, int))
{
	switch(rfork(RFPROC|RFFDG|RFNOWAIT)){
	case -1:
		return -1;
	case 0:
		f(j, who);
		_exits(nil);
	}
	j->helpers |= 1<<who;
	return 0;
}

/*
 * A descriptor of the same pipe that exec closes; -1 where there is no such thing.
 */
static int
closeonexec(int fd)
{
	char name[32];
	int n;

	snprint(name, sizeof name, "#d/%d", fd);
	n = open(name, OWRITE|OCEXEC);
	if(n < 0){
		snprint(name, sizeof name, "/dev/fd/%d", fd);
		n = open(name, OWRITE|OCEXEC);
	}
	return n;
}

static void
find(char **args)
{
	char name[1024];
	int i;

	if(strchr(args[0], '/') != nil || args[0][0] == '#'){
		exec(args[0], args);
		return;
	}
	for(i = 0; i < nbindir; i++){
		snprint(name, sizeof name, "%s/%s", bindir[i], args[0]);
		exec(name, args);
	}
}

static int
streams(Job *j)
{
	if(dup(j->r.flags & Rinput? j->p[Pin].fd[0]: j->nul, 0) < 0
	|| dup(j->p[Pout].fd[1], 1) < 0
	|| dup(j->p[Perr].fd[1], 2) < 0)
		return -1;
	return 0;
}

/*
 * Becomes the program.
 */
static void
program(Job *j)
{
	char buf[ERRMAX], err[ERRMAX], *script[4], **args;
	int i, why;

	why = closeonexec(j->why.fd[1]);
	if(streams(j) < 0){
		rerrstr(err, sizeof err);
		snprint(buf, sizeof buf, "%s: %s", Enostart, err);
		goto Failed;
	}
	for(i = 3; i < Maxfd; i++)
		if(i != why)
			close(i);
	args = j->r.args;
	if((j->r.flags & Rargv) == 0){
		script[0] = "rc";
		script[1] = "-c";
		script[2] = args[0];
		if(prelude[0] != 0)
			script[2] = smprint("%s\n%s", prelude, args[0]);
		if(script[2] == nil){
			snprint(buf, sizeof buf, "%s", Enomem);
			goto Failed;
		}
		script[3] = nil;
		args = script;
	}
	for(i = 0; i < j->r.nenv; i++)
		putenv(j->r.env[2*i], j->r.env[2*i+1]);
	if(j->r.dir[0] != 0 && chdir(j->r.dir) < 0){
		rerrstr(err, sizeof err);
		snprint(buf, sizeof buf, "%s: %s", j->r.dir, err);
	}else{
		find(args);
		rerrstr(err, sizeof err);
		snprint(buf, sizeof buf, "%s: %s", args[0], err);
	}
Failed:
	if(why >= 0)
		write(why, buf, strlen(buf));
	_exits("did not run");
}

/*
 * The exit string of a wait message: it comes as "name pid: string".
 */
static char*
exitstring(Waitmsg *w)
{
	char pid[32], *s;

	snprint(pid, sizeof pid, " %d: ", w->pid);
	s = strstr(w->msg, pid);
	return s == nil? w->msg: s+strlen(pid);
}

static void
waitfor(int slot, int pid, int tell)
{
	uchar b[12+ERRMAX];
	Waitmsg *w;
	char *s;
	int n;

	for(;;){
		w = wait();
		if(w == nil){
			rerrstr((char*)b, ERRMAX);
			if(strstr((char*)b, "interrupted") != nil)
				continue;
			s = "its wait message is lost";
			memset(b, 0, 12);
			memmove(b+12, s, strlen(s));
			if(tell)
				putevent(Eexit, slot, Prunner, b, 12+strlen(s));
			return;
		}
		if(w->pid == pid)
			break;
		free(w);
	}
	put32(b, w->time[2]);
	put32(b+4, w->time[0]);
	put32(b+8, w->time[1]);
	s = exitstring(w);
	n = strlen(s);
	if(n >= ERRMAX)
		n = ERRMAX-1;
	memmove(b+12, s, n);
	free(w);
	if(tell)
		putevent(Eexit, slot, Prunner, b, 12+n);
}

static int
noteid(int pid)
{
	char name[32], buf[32];
	int fd, n;

	snprint(name, sizeof name, "#p/%d/noteid", pid);
	fd = open(name, OREAD);
	if(fd < 0)
		return pid;
	n = read(fd, buf, sizeof buf-1);
	close(fd);
	if(n <= 0)
		return pid;
	buf[n] = 0;
	return atoi(buf);
}

static int
openpipe(Ends *p)
{
	if(pipe(p->fd) == 0)
		return 0;
	p->fd[0] = p->fd[1] = -1;
	return -1;
}

/*
 * Starts a command's helpers and its program and waits for it.
 */
static void
runner(Job *j)
{
	char buf[ERRMAX];
	uchar b[8];
	int i, n, pid;

	j->helpers = 1<<Prunner;
	pid = -1;
	j->nul = open("/dev/null", OREAD);
	if(j->nul >= 0
	&& openpipe(&j->p[Pout]) == 0
	&& openpipe(&j->p[Perr]) == 0
	&& openpipe(&j->p[Pin]) == 0
	&& openpipe(&j->why) == 0
	&& starthelper(j, Pout, pump) == 0
	&& starthelper(j, Perr, pump) == 0
	&& ((j->r.flags & Rinput) == 0 || starthelper(j, Pin, feeder) == 0))
		pid = rfork(RFPROC|RFFDG|RFNOTEG|RFENVG|RFREND);
	if(pid == 0)
		program(j);
	putevent(Estart, j->slot, Prunner, &j->helpers, 1);
	if(pid < 0){
		refuser(j->slot, Enostart);
		return;
	}
	n = j->why.fd[0];
	j->why.fd[0] = -1;
	shutall(j);
	i = noteid(pid);
	n = read(n, buf, sizeof buf-1);
	if(n > 0){
		buf[n] = 0;
		refuse(j->slot, buf);
		waitfor(j->slot, pid, 0);
		return;
	}
	put32(b, pid);
	put32(b+4, i);
	putevent(Epid, j->slot, Prunner, b, 8);
	waitfor(j->slot, pid, 1);
}

/*
 * Nobody waits for runners: each is the child of a process that has ended.
 */
static void
startrunner(int slot, uchar *p, int n)
{
	Job j;
	char err[ERRMAX];

	memset(&j, 0, sizeof j);
	memset(j.p, 0xff, sizeof j.p);	/* closed: -1 */
	memset(&j.why, 0xff, sizeof j.why);
	j.slot = slot;
	switch(rfork(RFPROC|RFFDG)){
	case -1:
		goto Failed;
	case 0:
		break;
	default:
		free(wait());
		return;
	}
	switch(rfork(RFPROC|RFFDG|RFNOTEG)){
	case -1:
		goto Lost;
	default:
		_exits(nil);
	case 0:
		break;
	}
	if(checkrequest(p, n, &j.r) < 0){
		rerrstr(err, sizeof err);
		refuse(slot, err);
	}else
		runner(&j);
	shutall(&j);
	putevent(Egone, slot, Prunner, nil, 0);
	_exits(nil);
Lost:
	refuser(slot, Enostart);
	putevent(Egone, slot, Prunner, nil, 0);
	_exits(nil);
Failed:
	refuser(slot, Enostart);
	putevent(Egone, slot, Prunner, nil, 0);
}

/*
 * Starts commands: slot[1], 0[1], length[2], request.
 */
void
spawner(int fd)
{
	static uchar buf[Maxreq];
	uchar b[4];
	int n;

	while(readn(fd, b, 4) == 4){
		n = get16(b+2);
		if(n > Maxreq || readn(fd, buf, n) != n)
			break;
		startrunner(b[0], buf, n);
	}
}

void
startcommand(int slot, uchar *p, int n)
{
	static uchar b[4+Maxreq];

	b[0] = slot;
	b[1] = 0;
	put16(b+2, n);
	memmove(b+4, p, n);
	if(write(spawnfd, b, 4+n) != 4+n){
		refuser(slot, Espawner);
		putevent(Egone, slot, Prunner, nil, 0);
	}
}
