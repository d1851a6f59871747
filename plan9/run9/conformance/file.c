#include <u.h>
#include <libc.h>
#include "facts.h"

void
filefacts(void)
{
	char buf[64];
	int fd, fd2;
	Dir *d, nd;

	make("f", "hello");
	fact(strcmp(contents("f"), "hello") == 0, "what was written is read");
	fd = open("f", OREAD);
	fact(read(fd, buf, 2) == 2 && buf[0] == 'h', "a read begins at the start");
	fact(seek(fd, 0, 1) == 2, "and moves the offset");
	fact(pread(fd, buf, 5, 0) == 5, "pread reads anywhere");
	fact(seek(fd, 0, 1) == 2, "and moves nothing");
	fact(seek(fd, 0, 2) == 5, "the end is the length");
	fact(read(fd, buf, 1) == 0, "the end of a file is 0 bytes");
	fact(seek(fd, 100, 0) == 100, "a seek may go beyond");
	fact(read(fd, buf, 1) == 0, "where nothing is");
	fact(seek(fd, -1, 2) == 4, "from the end");
	fd2 = dup(fd, -1);
	seek(fd2, 1, 0);
	fact(seek(fd, 0, 1) == 1, "copies of a descriptor share the offset");
	close(fd2);
	close(fd);

	fd = create("f", ORDWR, 0664);
	d = dirfstat(fd);
	fact(d != nil && d->length == 0, "create truncates what exists");
	free(d);
	fact(pwrite(fd, "x", 1, 10) == 1, "pwrite writes anywhere");
	d = dirfstat(fd);
	fact(d != nil && d->length == 11, "a hole counts");
	free(d);
	fact(pread(fd, buf, 11, 0) == 11 && buf[0] == 0 && buf[10] == 'x', "and reads as zeros");
	nulldir(&nd);
	nd.length = 3;
	fact(dirfwstat(fd, &nd) > 0, "wstat truncates: %r");
	d = dirfstat(fd);
	fact(d != nil && d->length == 3, "to the length given");
	free(d);
	close(fd);

	fd = open("f", OREAD|OTRUNC);
	close(fd);
	d = dirstat("f");
	fact(d != nil && d->length == 0, "OTRUNC truncates also for reading");
	fact(d != nil && (d->mode&0757) == 0644, "the mode is that of the first create: %luo", d->mode);
	fact(d != nil && strcmp(d->name, "f") == 0, "stat gives the name");
	fact(d != nil && (d->qid.type & QTDIR) == 0, "a file's qid is no directory's");
	free(d);

	nulldir(&nd);
	nd.name = "g";
	fact(dirwstat("f", &nd) > 0, "wstat renames: %r");
	fact(access("f", AEXIST) < 0 && access("g", AEXIST) == 0, "to the name given");
	make("h", "");
	nd.name = "h";
	fact(dirwstat("g", &nd) == -1, "not to a name that exists");
	remove("h");
	nulldir(&nd);
	nd.mode = 0600;
	fact(dirwstat("g", &nd) > 0, "wstat changes the mode: %r");
	d = dirstat("g");
	fact(d != nil && (d->mode & 0777) == 0600, "to the mode given");
	free(d);
	nulldir(&nd);
	nd.mtime = 1000000000;
	fact(dirwstat("g", &nd) > 0, "wstat sets the time: %r");
	d = dirstat("g");
	fact(d != nil && d->mtime == 1000000000, "to the time given");
	free(d);
	nulldir(&nd);
	fact(dirwstat("g", &nd) >= 0, "wstat of nothing succeeds");

	fd = create("rc", ORDWR|ORCLOSE, 0666);
	write(fd, "x", 1);
	fact(access("rc", AEXIST) == 0, "ORCLOSE keeps a file while it is open");
	close(fd);
	fact(access("rc", AEXIST) < 0, "and removes it with the last close");

	fd = create("a", OWRITE, DMAPPEND|0664);
	d = dirfstat(fd);
	fact(d != nil && (d->mode & DMAPPEND), "DMAPPEND stays");
	fact(d != nil && (d->qid.type & QTAPPEND), "in the qid, too");
	free(d);
	write(fd, "one", 3);
	pwrite(fd, "two", 3, 0);
	close(fd);
	fact(strcmp(contents("a"), "onetwo") == 0, "an append-only file is written at its end: %s", contents("a"));
	remove("a");

	fd = create("ro", OWRITE, 0444);
	fact(write(fd, "x", 1) == 1, "who creates a read-only file writes it");
	close(fd);
	fact(open("ro", OWRITE) == -1, "nobody opens it to write");
	failed("permission denied: 'ro'", "open of a read-only file");
	fact(open("ro", OEXEC) == -1, "nor to execute");
	remove("ro");
	fact(remove("g") == 0, "remove removes");
	fact(access("g", AEXIST) < 0, "and it is gone");

	fd = open("/dev/null", ORDWR);
	fact(write(fd, "x", 1) == 1 && read(fd, buf, 1) == 0, "null takes all and gives nothing");
	close(fd);
	fd = open("/dev/zero", OREAD);
	buf[3] = 1;
	fact(read(fd, buf, 4) == 4 && buf[3] == 0, "zero gives zeros");
	close(fd);
	fd = open("/dev/random", OREAD);
	fact(read(fd, buf, 16) == 16, "random gives what was asked for");
	close(fd);
	fact(atoi(contents("/dev/pid")) == getpid(), "/dev/pid is the proc's");
	fact(strlen(contents("/dev/pid")) == 12, "in twelve characters");
	fact(strcmp(contents("/dev/user"), getuser()) == 0, "/dev/user is the user's name");
	fact(strlen(contents("/dev/time")) == 12+4*22, "/dev/time is five numbers: %d", (int)strlen(contents("/dev/time")));
	fact(strcmp(contents("/dev/osversion"), "2000") == 0, "/dev/osversion is 2000");
	fact(contents("#t/eia0status")[0] == 'b', "a serial line tells its speed");
	fact(access("#t/eia0ctl", AEXIST) == 0, "and has a ctl file");
}
