#include <u.h>
#include <libc.h>
#include "facts.h"

static int
count(char *name)
{
	Dir *d;
	int fd, n;

	fd = open(name, OREAD);
	n = dirreadall(fd, &d);
	close(fd);
	free(d);
	return n;
}

void
dirfacts(void)
{
	char buf[4096], one[200], name[32];
	int fd, i, n, m;
	Dir *d;

	fd = create("d", OREAD, DMDIR|0775);
	fact(fd >= 0, "create makes directories: %r");
	d = dirfstat(fd);
	fact(d != nil && (d->mode & DMDIR) && (d->qid.type & QTDIR), "a directory is one");
	fact(d != nil && d->length == 0, "its length is 0");
	free(d);
	close(fd);
	fd = open("d", OREAD);
	fact(read(fd, buf, sizeof buf) == 0, "an empty directory reads as nothing");
	close(fd);
	fact(create("d", OWRITE, DMDIR|0775) == -1, "a directory is created to be read");
	for(i = 0; i < 50; i++){
		snprint(name, sizeof name, "d/file%d", i);
		make(name, "");
	}
	fact(count("d") == 50, "all entries are read: %d", count("d"));
	fd = open("d", OREAD);
	n = read(fd, buf, sizeof buf);
	fact(n > 0, "entries are read");
	for(m = 0; m < n; m += 2 + (uchar)buf[m] + ((uchar)buf[m+1]<<8))
		;
	fact(m == n, "whole entries only");
	fact(read(fd, one, 4) == -1 || 1, "a short read does not crash");
	close(fd);
	fd = open("d", OREAD);
	for(i = 0; (n = read(fd, one, sizeof one)) > 0; i += n)
		;
	fact(n == 0 && i > 50*49, "entries come in pieces, too");
	seek(fd, 0, 0);
	fact(read(fd, buf, sizeof buf) > 0, "a directory can be read again");
	close(fd);
	fact(remove("d") == -1, "a directory that is not empty stays");
	for(i = 0; i < 50; i++){
		snprint(name, sizeof name, "d/file%d", i);
		remove(name);
	}
	fact(remove("d") == 0, "an empty one goes: %r");

	create("p", OREAD, DMDIR|0700);
	fd = create("p/x", OWRITE, 0666);
	close(fd);
	d = dirstat("p/x");
	fact(d != nil && (d->mode & 0777) == 0600, "a file gets no more than its directory has: %luo", d->mode & 0777);
	free(d);
	d = dirstat("p/../p/./x");
	fact(d != nil && strcmp(d->name, "x") == 0, "dots are walked away");
	free(d);
	remove("p/x");
	remove("p");
	d = dirstat("/");
	fact(d != nil && (d->mode & DMDIR), "the root is a directory");
	free(d);
	d = dirstat(".");
	fact(d != nil, "dot is a file");
	free(d);
	n = 0;
	fd = open("#c", OREAD);
	while((i = dirread(fd, &d)) > 0){
		for(m = 0; m < i; m++)
			if(strcmp(d[m].name, "null") == 0 && d[m].type == 'c')
				n++;
		free(d);
	}
	close(fd);
	fact(n == 1, "a device lists its files with its letter");
}
