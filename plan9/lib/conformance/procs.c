/*
 * What processes, their ends, notes and alarms look like: run on 9front it gives procs.expected, and
 * so it must elsewhere.  Numbers that differ from run to run are shown as N.
 */
#include <u.h>
#include <libc.h>

jmp_buf	away;
char	seen[512];

/* a copy of s, the digits of process ids and addresses replaced */
char*
plain(char *s)
{
	static char buf[512];
	char *t;

	t = buf;
	while(*s != 0 && t < buf+sizeof buf-2){
		if(*s >= '1' && *s <= '9'){
			*t++ = 'N';
			while((*s >= '0' && *s <= '9') || (*s >= 'a' && *s <= 'f'))
				s++;
		}else
			*t++ = *s++;
	}
	*t = 0;
	return buf;
}

void
reap(char *what)
{
	Waitmsg *w;

	w = wait();
	if(w == nil)
		print("%s: wait: %r\n", what);
	else if(strlen(w->msg) > 100)
		print("%s: %d bytes\n", what, (int)strlen(w->msg));
	else
		print("%s: <%s>\n", what, plain(w->msg));
	free(w);
}

void
child(char *what, void (*f)(void))
{
	int pid;

	pid = fork();
	if(pid < 0)
		sysfatal("fork: %r");
	if(pid == 0){
		close(2);
		f();
		exits(nil);
	}
	reap(what);
}

void
exitstring(void)
{
	exits("bad luck");
}

void
exitempty(void)
{
	exits("");
}

void
exitlong(void)
{
	char buf[512];

	memset(buf, 'x', sizeof buf - 1);
	buf[sizeof buf - 1] = 0;
	exits(buf);
}

void
divide(void)
{
	int i, zero;

	zero = getpid() - getpid();
	for(i = 0; i < 3; i++)
		print("%d", (i+7)/zero);
}

void
fault(void)
{
	int *p;

	p = (int*)(uintptr)(getpid() - getpid());
	print("%d", *p);
}

void
faultwrite(void)
{
	int *p;

	p = (int*)(uintptr)(getpid() - getpid() + 16);
	*p = 1;
}

void
closedpipe(void)
{
	int fd[2];

	pipe(fd);
	close(fd[0]);
	write(fd[1], (char*)"x", 1);
}

void
fatal(void)
{
	argv0 = "procs";
	werrstr("the reason");
	sysfatal("cannot go on: %r");
}

void
last(void)
{
	print("last ");
}

void
atend(void)
{
	atexit(last);
	exits("after atexit");
}

int
remember(void *, char *note)
{
	char *e;

	e = seen + strlen(seen);
	seprint(e, seen + sizeof seen, "<%s>", note);
	return strncmp(note, "sys:", 4) != 0 && strcmp(note, "unknown") != 0;
}

void
handled(void)
{
	seen[0] = 0;
	atnotify(remember, 1);
	postnote(PNPROC, getpid(), "a note of ours");
	postnote(PNPROC, getpid(), "interrupt");
	print("handled: %s\n", seen);
	postnote(PNPROC, getpid(), "unknown");
	print("not reached\n");
}

void
handledtrap(void)
{
	atnotify(remember, 1);
	divide();
}

void
catchit(void *u, char *note)
{
	seprint(seen, seen + sizeof seen, "%s", note);
	notejmp(u, away, 3);
}

void
jumps(void)
{
	int v;

	notify(catchit);
	v = setjmp(away);
	if(v == 0){
		divide();
		print("not reached\n");
	}
	print("notejmp: %d %s\n", v, plain(seen));
}

void
goon(void *, char *)
{
	noted(NCONT);
}

void
alarms(void)
{
	long left;
	int r;

	notify(goon);
	alarm(100);
	r = sleep(5000);
	print("sleep: %d %r\n", r);
	alarm(60000);
	left = alarm(0);
	print("alarm: %d\n", left > 50000 && left <= 60000);
	print("sleep: %d\n", sleep(10));
}

void
uncaught(void)
{
	postnote(PNPROC, getpid(), "nobody knows this");
	sleep(1000);
}

void
killed(void)
{
	postnote(PNPROC, getpid(), "kill");
	sleep(1000);
}

void
deflt(void *, char *)
{
	noted(NDFLT);
}

void
byhandler(void)
{
	notify(deflt);
	postnote(PNPROC, getpid(), "the handler declines");
	sleep(1000);
}

void
main(int, char*[])
{
	char buf[256], *f[8];
	int fd[2], n, pid, copy;
	long t[4];

	reap("nobody");
	print("waitpid %d\n", waitpid());
	child("empty", exitempty);
	child("string", exitstring);
	child("long", exitlong);
	child("divide", divide);
	child("fault", fault);
	child("faultwrite", faultwrite);
	child("closedpipe", closedpipe);
	child("fatal", fatal);
	child("atexit", atend);
	child("handled", handled);
	child("handledtrap", handledtrap);
	child("jumps", jumps);
	child("alarms", alarms);
	child("uncaught", uncaught);
	child("killed", killed);
	child("byhandler", byhandler);

	pid = fork();
	if(pid == 0)
		exits("it's quoted");
	n = await(buf, sizeof buf - 1);
	buf[n > 0 ? n : 0] = 0;
	n = tokenize(buf, f, nelem(f));
	print("await: %d %d <%s>\n", n, atoi(f[0]) == pid, plain(f[4]));

	pid = rfork(RFPROC|RFFDG|RFNOWAIT);
	if(pid == 0)
		exits("unseen");
	sleep(100);
	reap("nowait");
	print("rfork: %d\n", rfork(RFFDG|RFENVG|RFNAMEG));
	print("rfork: %d\n", rfork(RFPROC|RFFDG|RFCFDG));

	pipe(fd);
	copy = dup(fd[1], 20);
	print("dup: %d\n", copy);
	close(fd[1]);
	n = write(copy, (char*)"abc", 3);
	print("write: %d\n", n);
	close(copy);
	n = readn(fd[0], buf, sizeof buf);
	print("readn: %d\n", n);
	n = read(fd[0], buf, sizeof buf);
	print("read: %d\n", n);
	print("putenv: %d\n", putenv("procsvar", "a value"));
	f[0] = getenv("procsvar");
	print("getenv: <%s>\n", f[0]);
	print("times: %d\n", times(t) >= 0);
	print("getwd: %d\n", getwd(buf, sizeof buf) == buf && buf[0] == '/');
	exits(nil);
}
