#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Llmfs: models as files, llmfs(4).
 *
 * Procs, and what each may wait for:
 *
 *	reader, one for each connection: takes a message, acts on it,
 *	queues the answer.  He waits for his client and nobody else's; for
 *	factotum; for his own writer, when answers pile up.  Fids are his.
 *	Prompts become tokens in his proc.
 *	writer, one for each connection: writes what is queued, and nobody
 *	else does.  A read of a text is copied from the text only then, so
 *	that one who asks for much and takes nothing costs little.
 *	engine: steps sessions.  It hands over by moving requests that were
 *	waiting into their connections' queues; that cannot block.
 *	porter: lets generations in when there is memory, ends idle
 *	sessions, closes models.
 *	loader, one for each load: reads a model's files.
 *	listener, one for each address.
 *
 * Locks:
 *
 *	house: users, sessions, generations, the pool, events, and every
 *	queue of waiting requests.  It is held for moments: to look, to
 *	link, to copy an answer's bytes.  Never while reading or writing
 *	a descriptor, encoding, computing, opening a model, or taking a
 *	cache's memory.
 *	Conn.l: a connection's tags and what it has to write; taken with or
 *	without the house, and nothing is taken with it.
 *
 * A session is its owner's when it is not busy, and then the house
 * guards it.  It is busy while generate makes tokens of its prompt, waits
 * for memory, runs, or is copied by fork: then its text (ll to turn in
 * Sess) belongs to the proc that does so; others mark what they
 * want (cancel, drop, closed), and settle() does it at the end.
 *
 * Latches rather than QLocks: libc aborts when 1,024 procs of a
 * program wait for its QLocks.
 */

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
	fprint(2, "usage: %s [-DN] [-s srv] [-p perm] [-m mtpt] [-a addr]... [-u user]... [-M bytes]\n", argv0);
	threadexitsall("usage");
}

static void
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

/* with or without K, M or G */
static vlong
bytes(char *s)
{
	char *e;
	vlong n;
	int shift;

	n = strtoll(s, &e, 10);
	shift = 0;
	if(*e == 'K' || *e == 'k')
		shift = 10;
	else if(*e == 'M' || *e == 'm')
		shift = 20;
	else if(*e == 'G' || *e == 'g')
		shift = 30;
	if(e == s || shift > 0 && e[1] != 0 || shift == 0 && *e != 0 || n <= 0 || n > 1LL<<(50-shift))
		fail("-M: '%.40s' found, expected bytes, with or without K, M or G", s);
	return n << shift;
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

/* the server's procs are children of this one, in a name space of their own */
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
		pool.maxbytes = bytes(EARGF(usage()));
		break;
	default:
		usage();
	}ARGEND
	if(argc != 0 || service == nil && mtpt == nil && naddr == 0)
		usage();
	procrfork(master, nil, Stack, RFNAMEG|RFNOTEG);
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
