#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* where clients come from: /srv, a mount, the network */

typedef struct Line Line;
struct Line {
	char	addr[128];
	char	dir[NETPATHLEN];
	int	auth;
};

/* a pipe: one end is served, the other for /srv or a mount; or -1 */
int
postservice(char *name, int perm)
{
	char buf[128];
	int fd[2], cfd;

	if(pipe(fd) < 0)
		return -1;
	if(name != nil){
		snprint(buf, sizeof buf, "/srv/%s", name);
		/* it goes with the server, who has it open */
		cfd = create(buf, OWRITE|ORCLOSE|OCEXEC, perm);
		if(cfd < 0 || fprint(cfd, "%d", fd[0]) < 0){
			werrstr("%s: %r", buf);
			close(fd[0]);
			close(fd[1]);
			return -1;
		}
	}
	if(startconn(fd[1], 0, name != nil? name: (char*)"mount", nil) < 0){
		close(fd[0]);
		return -1;
	}
	return fd[0];
}

static void
remotename(char *dir, char *buf, int n)
{
	char name[NETPATHLEN+16];
	long k;
	int fd;

	snprint(name, sizeof name, "%s/remote", dir);
	utfecpy(buf, buf + n, dir);
	fd = open(name, OREAD);
	if(fd < 0)
		return;
	k = read(fd, buf, n - 1);
	close(fd);
	if(k <= 0){
		utfecpy(buf, buf + n, dir);
		return;
	}
	buf[k] = 0;
	if(buf[k-1] == '\n')
		buf[k-1] = 0;
}

static void
listener(void *v)
{
	Line *l;
	char dir[NETPATHLEN], from[64];
	int ctl, fd;

	l = (Line*)v;
	threadsetname("listener %s", l->addr);
	for(;;){
		ctl = listen(l->dir, dir);
		if(ctl < 0){
			/* out of lines, or of descriptors: there will be some again */
			sleep(100);
			continue;
		}
		fd = accept(ctl, dir);
		close(ctl);
		if(fd < 0)
			continue;
		remotename(dir, from, sizeof from);
		startconn(fd, l->auth, from, dir);
	}
}

static int
loopback(char *addr)
{
	char *host;

	host = strchr(addr, '!') + 1;
	return strncmp(host, "127.", 4) == 0 || strncmp(host, "::1!", 4) == 0;
}

/* net!host!service; what is missing is tcp and 9P's own port */
int
listenon(char *addr, int noauth)
{
	Line *l;
	char *p;
	int n;

	l = (Line*)zalloc(sizeof(Line));
	if(l == nil)
		return -1;
	n = 0;
	for(p = addr; *p != 0; p++)
		n += *p == '!';
	snprint(l->addr, sizeof l->addr, "%s%s%s", n == 0? "tcp!": "", addr, n < 2? "!564": "");
	l->auth = !noauth && !loopback(l->addr);
	if(announce(l->addr, l->dir) < 0){
		free(l);
		return -1;
	}
	proccreate(listener, l, Stack);
	return 0;
}
