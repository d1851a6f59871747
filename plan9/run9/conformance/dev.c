#include <u.h>
#include <libc.h>
#include "facts.h"

/* The mode of a directory as a stat of it says. */
static void
mode(char *name, ulong want)
{
	Dir *d;

	d = dirstat(name);
	fact(d != nil && d->mode == (DMDIR|want), "%s has mode %luo: %luo", name, want, d == nil ? 0 : d->mode);
	free(d);
}

static int
tell(char *name, char *text, int n)
{
	int fd, r;

	fd = open(name, OWRITE);
	if(fd < 0)
		return -2;
	r = write(fd, text, n);
	close(fd);
	return r;
}

static void
timefacts(void)
{
	uchar buf[40];
	Dir *d;
	int fd, i;
	vlong t;

	fd = open("/dev/bintime", OREAD);
	for(i = 0; i < 3; i++)
		fact(read(fd, buf, sizeof buf) == 32, "each read of bintime is a new one");
	fact(read(fd, buf, 31) == 24, "three numbers fit in 31 bytes");
	fact(read(fd, buf, 7) == 0, "none in 7");
	fact(read(fd, buf, 8) == 8, "one in 8");
	close(fd);
	t = 0;
	for(i = 0; i < 8; i++)
		t = t<<8 | buf[i];
	fact(t/1000000000 - time(nil) <= 1 && time(nil) - t/1000000000 <= 1, "it is the time: %lld", t);
	d = dirstat("/dev/time");
	fact(d != nil && d->length == 78, "the length of /dev/time");
	free(d);
	fact(tell("/dev/time", "x", 1) == -1, "no time");
	failed("bad time control", "x in /dev/time");
	fact(tell("/dev/time", "0", 1) == -1, "no time either");
	failed("bad time control", "0 in /dev/time");
	fact(tell("/dev/time", "1234567890123", 13) == -1, "too long a time");
	failed("bad time control", "13 bytes in /dev/time");
	fact(tell("/dev/bintime", "n", 1) == -1, "an order without a number");
	failed("bad time control", "n in /dev/bintime");
	fact(tell("/dev/bintime", "d12345678", 9) == -1, "an order with half of its numbers");
	failed("bad time control", "d in /dev/bintime");
	fact(tell("/dev/bintime", "xabc", 4) == 4, "what is no order is taken");
}

static void
envsizefacts(void)
{
	enum { Most = 512*1024 };
	char *value;
	int fd;

	rfork(RFCENVG);
	value = malloc(Most+1);
	fd = create("/env/first", OWRITE, 0666);
	fact(write(fd, value, Most+1) == -1, "a variable holds 512 kB");
	failed("read or write too large", "write of more");
	fact(pwrite(fd, value, 1, Most) == -1, "at whatever offset");
	failed("read or write too large", "write behind them");
	fact(write(fd, value, Most) == Most, "and no less: %r");
	close(fd);
	fd = create("/env/second", OWRITE, 0666);
	fact(write(fd, value, Most) == -1, "two of them do not go together");
	failed("kernel allocate failed", "write of a second one");
	fact(write(fd, value, Most/2) == Most/2, "one and a half do: %r");
	close(fd);
	free(value);
}

static void
createfacts(void)
{
	Dir *d, nd;
	int fd;

	fact(create("/new", OWRITE, 0664) == -1, "the root forbids creation");
	failed("mounted directory forbids creation: '/new'", "create of /new");
	fact(create("/new", OREAD, DMDIR|0775) == -1, "of directories, too");
	failed("mounted directory forbids creation: '/new'", "mkdir of /new");
	fact(create("/root/new", OWRITE, 0664) == -1, "so does /root");
	failed("mounted directory forbids creation: '/root/new'", "create of /root/new");
	fact(create("#c/new", OWRITE, 0664) == -1, "the console has no new files");
	failed("permission denied: '#c/new'", "create in #c");
	fd = create("/env/factdir", OREAD, DMDIR|0775);
	fact(fd >= 0, "a directory among variables: %r");
	close(fd);
	d = dirstat("/env/factdir");
	fact(d != nil && d->mode == 0666, "is a variable");
	free(d);
	nulldir(&nd);
	nd.mode = 0400;
	fact(dirwstat("/env/factdir", &nd) == -1, "a variable keeps its mode");
	failed("permission denied", "wstat of a variable");
	remove("/env/factdir");
	fact(child(envsizefacts) == 0, "an environment's size");
	fact(create("#g/fact", OWRITE, 0664) == -1, "segments are directories");
	failed("bad arg in system call: '#g/fact'", "create of a file in #g");
	fd = create("#g/fact", OREAD, DMDIR|0775);
	close(fd);
	mode("#g/fact", 0555);
	d = dirstat("#g/fact/ctl");
	fact(d != nil && d->mode == 0660, "a segment's files are for its owner: %luo", d == nil ? 0 : d->mode);
	free(d);
	remove("#g/fact");
}

void
devfacts(void)
{
	char *roots[] = {"/", "/n", "/fd", "/env", "/proc", "#c", "#d", "#e", "#ec", "#p", "#g", "#r", "#t", "#¤", "#¶", "#P"};
	Dir *d, *e;
	int i, p[2];

	for(i = 0; i < nelem(roots); i++)
		mode(roots[i], 0555);
	mode("/srv", 0777);
	mode("#|", 0500);
	pipe(p);
	d = dirfstat(p[0]);
	e = dirfstat(p[1]);
	fact(d->dev == e->dev && d->qid.path != e->qid.path, "the ends of a pipe are two files of one device");
	free(d);
	d = dirstat("#|/data");
	fact(d->qid.path != e->qid.path, "those of another are others");
	free(d);
	free(e);
	close(p[0]);
	close(p[1]);
	timefacts();
	createfacts();
	fact(tell("/dev/drivers", "x y", 3) == -1, "an unknown order");
	failed("unknown control message \"x y\"", "x in /dev/drivers");
	fact(tell("/dev/drivers", "\n", 1) == -1, "no order");
	failed("empty control message", "nothing in /dev/drivers");
	fact(tell("/dev/swap", "x", 1) == -1, "swap knows few orders");
	failed("bad process or channel control request", "x in /dev/swap");
	fact(tell("/dev/capuse", "x", 1) == -1, "a capability has a key");
	failed("i/o count too small", "x in /dev/capuse");
	fact(read(open("/dev/capuse", OREAD), &i, 1) == -1, "it cannot be read");
	failed("permission denied", "read of /dev/capuse");
}
