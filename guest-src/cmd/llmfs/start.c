#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* how llmfs and llmfront begin: options, where to serve, and into the background */

enum {
	Maxaddr	= 16,
};

int	mainstacksize = 64*1024;

static char	*service;
static char	*mtpt;
static char	*addr[Maxaddr];
static int	naddr;
static int	perm = 0600;
static int	noauth;
static long	up;		/* semaphore */
static char	*failure;
static int	mfd = -1;

static void
usage(void)
{
	fprint(2, "usage: %s %s\n", argv0, synopsis);
	threadexitsall("usage");
}

void
fail(char *fmt, ...)
{
	char buf[512];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	fprint(2, "%s: %s\n", argv0, buf);
	threadexitsall("error");
}

static int
permission(char *s)
{
	char *e;
	long n;

	n = strtol(s, &e, 8);
	if(e == s || *e != 0 || n < 0 || n > 0777)
		fail("-p: '%.40s' found, expected a mode from 0 to 777", s);
	return n;
}

static int
begin(void)
{
	int i;

	if(inithouse() < 0){
		failure = smprint("%r");
		return -1;
	}
	lasting = naddr > 0;
	for(i = 0; i < naddr; i++)
		if(listenon(addr[i], noauth) < 0){
			failure = smprint("%s: %r", addr[i]);
			return -1;
		}
	if(service == nil && mtpt == nil)
		return 0;
	mfd = postservice(service, perm);
	if(mfd < 0){
		failure = smprint("%r");
		return -1;
	}
	return 0;
}

/* the server's procs are children of this one */
static void
master(void*)
{
	threadsetname("master");
	if(begin() < 0 && failure == nil)
		failure = "no memory";
	semrelease(&up, 1);
	threadexits(nil);
}

/* whoever started us need not wait for us, nor for what he reads of us */
static void
letgo(void)
{
	int fd, i;

	fd = open("/dev/null", ORDWR);
	if(fd < 0)
		return;
	for(i = 0; i < 3; i++)
		if(i < 2 || !debug)
			dup(fd, i);
	if(fd > 2)
		close(fd);
}

void
threadmain(int argc, char **argv)
{
	char *limit;

	limit = nil;
	ARGBEGIN{
	case 'D':
		debug = 1;
		break;
	case 'N':
		noauth = 1;
		break;
	case 's':
		service = EARGF(usage());
		break;
	case 'p':
		perm = permission(EARGF(usage()));
		break;
	case 'm':
		mtpt = EARGF(usage());
		break;
	case 'a':
		if(naddr >= Maxaddr)
			fail("-a: more than %d addresses", Maxaddr);
		addr[naddr++] = EARGF(usage());
		break;
	case 'u':
		if(adduser(EARGF(usage())) < 0)
			fail("-u: %r");
		break;
	case 'M':
		limit = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(takeargs(limit, argc, argv) < 0 || service == nil && mtpt == nil && naddr == 0)
		usage();
	procrfork(master, nil, Stack, ownspace|RFNOTEG);
	down(&up);
	if(failure != nil)
		fail("%s", failure);
	if(mtpt != nil){
		if(mount(mfd, -1, mtpt, MREPL, "") < 0)
			fail("mount %s: %r", mtpt);
	}else if(mfd >= 0)
		close(mfd);
	letgo();
	threadexits(nil);
}
