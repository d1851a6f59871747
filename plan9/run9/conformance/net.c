#include <u.h>
#include <libc.h>
#include "facts.h"

enum{
	Big	= 300000,
	Bufsize	= 8192,
};

static char	addr[64];	/* tcp!127.0.0.1!port of the announcement */

/* A machine's loopback is not there before somebody asks for it. */
static void
loopback(void)
{
	if(strstr(contents("/net/ipselftab"), "127.0.0.1") != nil)
		return;
	if(fork() == 0){
		execl("/bin/ip/ipconfig", "ipconfig", "loopback", "/dev/null", "127.0.0.1", "/104", nil);
		sysfatal("ipconfig: %r");
	}
	free(wait());
}

static char*
said(char *dir, char *file)
{
	char name[64];

	snprint(name, sizeof name, "%s/%s", dir, file);
	return contents(name);
}

/* Answers one call with what it got, letter after letter, until it is hung up. */
static void
echo(char *dir)
{
	char ldir[40], buf[Bufsize];
	int ctl, fd, n;

	ctl = listen(dir, ldir);
	if(ctl < 0)
		sysfatal("listen: %r");
	fd = accept(ctl, ldir);
	if(fd < 0)
		sysfatal("accept: %r");
	while((n = read(fd, buf, sizeof buf)) > 0)
		if(write(fd, buf, n) != n)
			sysfatal("write: %r");
	exits(nil);
}

static int
catch(void*, char *s)
{
	return strcmp(s, "alarm") == 0;
}

static void
order(char *text, char *err)
{
	int fd;

	fd = open("/net/tcp/clone", ORDWR);
	fact(write(fd, text, strlen(text)) == -1, "ctl takes no '%s'", text);
	failed(err, "ctl of '%s'", text);
	close(fd);
}

static void
callfacts(int actl, char *adir)
{
	char dir[40], buf[Bufsize];
	int cfd, fd, i, n, pid;
	long sum;
	Dir *d;

	pid = fork();
	if(pid == 0){
		close(actl);
		echo(adir);
	}
	fd = dial(addr, nil, dir, &cfd);
	fact(fd >= 0, "an announced address can be called: %r");
	fact(strncmp(dir, "/net/tcp/", 9) == 0, "dial says the folder: %s", dir);
	fact(strncmp(said(dir, "remote"), strchr(addr, '!')+1, strlen(strchr(addr, '!')+1)) == 0, "who is called: %s", said(dir, "remote"));
	fact(strncmp(said(dir, "local"), "127.0.0.1!", 10) == 0, "and who calls: %s", said(dir, "local"));
	fact(strncmp(said(dir, "status"), "Established ", 12) == 0, "it is established: %s", said(dir, "status"));
	n = pread(cfd, buf, sizeof buf-1, 0);
	buf[n < 0 ? 0 : n] = 0;
	fact(strcmp(buf, dir+9) == 0, "ctl says the number: %s of %s", buf, dir);
	fact(write(fd, "hello", 5) == 5 && readn(fd, buf, 5) == 5 && memcmp(buf, "hello", 5) == 0, "what is said comes back");
	write(fd, "abcdef", 6);
	for(i = 0; i < 100; i++){
		d = dirfstat(fd);
		n = d == nil ? 0 : d->length;
		free(d);
		if(n == 6)
			break;
		sleep(20);
	}
	fact(n == 6, "the length of data is what waits there: %d", n);
	fact(read(fd, buf, 2) == 2 && read(fd, buf, 10) == 4, "a read gets a part, the next the rest");

	fact(write(cfd, "connect 127.0.0.1!1", 19) == -1, "a conversation connects once");
	failed("connection in use", "second connect");
	snprint(buf, sizeof buf, "%s/listen", dir);
	fact(open(buf, ORDWR) == -1, "only what is announced listens");
	snprint(buf, sizeof buf, "not announced: '%s/listen'", dir);
	failed(buf, "listen of a caller");

	/* more than any queue holds, both ways at once */
	if(rfork(RFPROC|RFFDG) == 0){
		memset(buf, 'x', sizeof buf);
		for(i = 0; i < Big; i += n)
			if((n = write(fd, buf, Big-i < sizeof buf ? Big-i : sizeof buf)) <= 0)
				exits("write");
		exits(nil);
	}
	for(sum = 0; sum < Big; sum += n)
		if((n = read(fd, buf, sizeof buf)) <= 0)
			break;
	fact(sum == Big, "much comes back whole: %ld", sum);
	free(wait());

	atnotify(catch, 1);
	alarm(100);
	fact(read(fd, buf, sizeof buf) == -1, "a note ends a read");
	failed("interrupted", "read with an alarm");
	atnotify(catch, 0);

	fact(write(cfd, "keepalive", 9) == 9, "keepalive");
	fact(write(cfd, "hangup", 6) == 6, "hangup");
	fact(strncmp(said(dir, "status"), "Closed ", 7) == 0, "then it is closed: %s", said(dir, "status"));
	fact(read(fd, buf, sizeof buf) == 0, "a read gets the end");
	fact(write(fd, "x", 1) == -1, "nothing more is said");
	failed("i/o on hungup channel", "write after hangup");
	close(cfd);
	close(fd);
	postnote(PNPROC, pid, "kill");	/* a machine's peer may not be told of a hangup */
	free(wait());
}

void
netfacts(void)
{
	char adir[40], dir[40], buf[ERRMAX], *p;
	int actl, fd, n;

	loopback();
	actl = announce("/net/tcp!127.0.0.1!0", adir);
	fact(actl >= 0, "an address can be announced: %r");
	if(actl < 0)
		return;
	p = strchr(said(adir, "local"), '!');
	snprint(addr, sizeof addr, "/net/tcp!127.0.0.1!%d", p == nil ? 0 : atoi(p+1));
	fact(p != nil && atoi(p+1) > 0, "port 0 is one that was free: %s", addr);
	fact(strncmp(said(adir, "status"), "Listen ", 7) == 0, "it listens: %s", said(adir, "status"));
	fact(strcmp(said(adir, "remote"), "::!0\n") == 0, "to nobody yet: %s", said(adir, "remote"));
	snprint(buf, sizeof buf, "announce %s", strchr(addr, '!')+1);
	order(buf, "address in use");
	callfacts(actl, adir);

	/* the end of a conversation that the other side hangs up */
	if(fork() == 0){
		fd = dial(addr, nil, nil, nil);
		write(fd, "bye", 3);
		exits(nil);
	}
	n = listen(adir, dir);
	fd = accept(n, dir);
	fact(fd >= 0, "a call can be accepted: %r");
	fact(readn(fd, buf, sizeof buf) == 3, "what was said before the end comes");
	fact(read(fd, buf, sizeof buf) == 0, "then the end");
	close(fd);
	close(n);
	free(wait());

	atnotify(catch, 1);
	alarm(100);
	fact(listen(adir, dir) == -1, "a note ends a listen");
	snprint(buf, sizeof buf, "listen opening %s/listen: interrupted: '%s/listen'", adir, adir);
	failed(buf, "listen with an alarm");
	atnotify(catch, 0);
	close(actl);

	fact(dial(addr, nil, nil, nil) == -1, "nobody is there any more");
	failed("connection refused", "dial of nobody");
	fact(dial("/net/tcp!10.0.0.1!9", nil, nil, nil) == -1, "only the loopback is there");
	failed("no route", "dial of another host");
	order("", "short control request");
	order("fly", "unknown control request");
	order("connect", "bad args to connect");
	order("connect 127.0.0.1", "malformed address");
	order("connect 127.0.0.1!http", "bad numeric port");
	order("connect 1.2.3.4.5!80", "bad ip address syntax");
	order("connect 1.2.08.4!80", "bad ip address syntax");
	order("announce", "bad args to announce");
	order("announce http", "bad numeric port");
	order("announce 10.1.1.1!80", "not a local IP address");
	order("announce 012.0x1.1!80", "not a local IP address");
	n = open("/net/tcp/clone", ORDWR);
	fact(fprint(n, "announce 127.1!0") > 0, "127.1 is an address: %r");
	close(n);
	order("bind", "bad args to bind");
	order("keepalive", "connection must be in Establised state");
}
