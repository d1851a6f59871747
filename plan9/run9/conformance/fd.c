#include <u.h>
#include <libc.h>
#include "facts.h"

static void
alone(void)
{
	rfork(RFCFDG);
	fact(write(1, "", 0) == -1, "RFCFDG leaves nothing open");
}

static void
shares(void)
{
	/* the parent made 20; RFFDG copied it, so this close is not seen there */
	close(20);
}

void
fdfacts(void)
{
	char buf[128];
	int fd, fd2, pid;

	make("f", "text");
	fd = open("f", OREAD);
	fact(dup(fd, 20) == 20, "dup takes the descriptor asked for");
	fact(read(20, buf, 4) == 4, "and it reads");
	fact(child(shares) == 0, "a child with a copy runs");
	fact(seek(20, 0, 1) == 4, "what the child closed is open here");
	pid = rfork(RFPROC);
	if(pid == 0){
		close(20);
		exits(nil);
	}
	free(wait());
	fact(seek(20, 0, 1) == -1, "without RFFDG the table is shared");
	fact(child(alone) == 0, "a child with a clean table runs");
	fact(fd2path(fd, buf, sizeof buf) == 0, "fd2path names a file");
	fact(strcmp(buf+strlen(buf)-2, "/f") == 0, "with its path: %s", buf);
	fd2 = open("#d/0", OREAD);
	fact(fd2 >= 0, "#d opens descriptors again");
	close(fd2);
	snprint(buf, sizeof buf, "/fd/%d", fd);
	fd2 = open(buf, OREAD);
	seek(fd, 2, 0);
	fact(seek(fd2, 0, 1) == 2, "as the same channel");
	fact(open(buf, OWRITE) == -1, "in its mode");
	close(fd2);
	snprint(buf, sizeof buf, "/fd/%dctl", fd);
	fact(strstr(contents(buf), "/f\n") != nil, "its ctl file tells the name: %s", contents(buf));
	close(fd);
	fd = open("f", OREAD|OCEXEC);
	fact(fd >= 0, "OCEXEC is a mode");
	close(fd);
	fd = open("f", OREAD);
	fact(open("f", OREAD) == fd+1, "the lowest free descriptor is taken");
	close(fd);
	fd2 = open("f", OREAD);
	fact(fd2 == fd, "and again after its close");
	close(fd);
	close(fd+1);
	remove("f");
}
