#include <u.h>
#include <libc.h>
#include "facts.h"

static int	noted1;

static void
mkdir(char *name)
{
	close(create(name, OREAD, DMDIR|0775));
}

static int
catch(void*, char *s)
{
	if(strncmp(s, "sys: write on closed pipe", 25) != 0)
		return 0;
	noted1++;
	return 1;
}

void
pipefacts(void)
{
	char *buf;
	int p[2], n, m;
	Dir *d;

	buf = malloc(100000);
	fact(pipe(p) == 0, "pipe makes two ends");
	fact(write(p[0], "abc", 3) == 3 && write(p[0], "defg", 4) == 4, "both ends are written");
	fact(read(p[1], buf, 100) == 3, "a read gets one write");
	fact(read(p[1], buf, 2) == 2 && buf[0] == 'd', "or a part of it");
	fact(read(p[1], buf, 100) == 2 && buf[0] == 'f', "and then the rest");
	write(p[1], "back", 4);
	fact(read(p[0], buf, 100) == 4, "the other way, too");
	d = dirfstat(p[0]);
	fact(d != nil && d->type == '|', "a pipe is #|");
	free(d);
	fact(seek(p[0], 0, 0) == -1, "a pipe has no offset");
	failed("seek on a stream", "seek on a pipe");
	write(p[0], "", 0);
	fact(read(p[1], buf, 100) == 0, "an empty write is read as one");
	write(p[0], "left", 4);
	close(p[0]);
	fact(read(p[1], buf, 100) == 4, "what was written before the close is read");
	fact(read(p[1], buf, 100) == 0, "then comes the end");
	fact(read(p[1], buf, 100) == 0 && read(p[1], buf, 100) == 0, "three times");
	fact(read(p[1], buf, 100) == -1, "then an error");
	failed("i/o on hungup channel", "read of a closed pipe");
	atnotify(catch, 1);
	fact(write(p[1], "x", 1) == -1, "a closed pipe cannot be written");
	failed("i/o on hungup channel", "write on a closed pipe");
	fact(noted1 == 1, "and a note says so");
	atnotify(catch, 0);
	close(p[1]);

	pipe(p);
	if(rfork(RFPROC|RFFDG) == 0){
		close(p[1]);
		memset(buf, 'x', 100000);
		for(n = 0; n < 20; n++)
			write(p[0], buf, 100000);
		exits(nil);
	}
	close(p[0]);
	for(m = 0; (n = read(p[1], buf, 100000)) > 0; m += n)
		if(n > 65536)
			break;
	fact(m == 2000000, "large writes arrive whole: %d", m);
	fact(n == 0, "in blocks of 64 KB at most");
	free(wait());
	close(p[1]);

	/* memmove to a higher place goes backwards, and leaves the processor set so */
	pipe(p);
	for(n = 0; n < 50000; n++)
		buf[n] = n*7;
	memmove(buf+1, buf, 50000);
	write(p[0], buf+1, 50000);
	m = read(p[1], buf+50001, 49999);
	for(n = 0; n < m && (uchar)buf[50001+n] == (n*7 & 0xff); n++)
		;
	fact(m == 49999 && n == m, "a write after a move backwards: %d of %d", n, m);
	close(p[0]);
	close(p[1]);

	/* one with a name can be opened again */
	mkdir("named");
	fact(bind("#|", "named", MREPL) != -1, "a pipe can be bound");
	d = dirstat("named/data");
	fact(d != nil && d->mode == 0666, "anybody may use it");
	free(d);
	m = open("named/data", OWRITE);
	fact(write(m, "kept", 4) == 4, "and written");
	close(m);
	n = open("named/data1", OREAD);
	m = open("named/data", OWRITE);
	fact(read(n, buf, 100) == 4, "what was written is kept over the close");
	close(m);
	fact(read(n, buf, 100) == 0, "and then ends with it");
	close(n);
	unmount(nil, "named");
	remove("named");
	free(buf);
}
