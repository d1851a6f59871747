#include <u.h>
#include <libc.h>
#include "facts.h"

void
errorfacts(void)
{
	char buf[ERRMAX], small[8];
	int fd;

	fact(open("/nosuch/file", OREAD) == -1, "opening what does not exist fails");
	failed("file does not exist: '/nosuch'", "open of /nosuch/file");
	fact(open("#c/nosuch", OREAD) == -1, "so it does in a device");
	failed("file does not exist: '#c/nosuch'", "open of #c/nosuch");
	fact(access("#cwhatever", AEXIST) == 0, "most devices do not mind what follows their letter");
	fact(open("#ex", OREAD) == -1, "the environment does");
	failed("bad arg in system call", "open of #ex");
	fact(open("", OREAD) == -1, "the empty name fails");
	failed("empty file name", "open of nothing");
	fact(open("#", OREAD) == -1, "# alone is no device");
	failed("unknown device in # filename", "open of #");
	fact(open("#\x1c", OREAD) == -1, "control characters are refused");
	fact(open("/\x01x", OREAD) == -1, "control characters are refused in names");
	rerrstr(buf, sizeof buf);
	fact(strncmp(buf, "bad character in file name", 26) == 0, "a frog is a bad character: %s", buf);

	make("plain", "text");
	fact(open("plain/x", OREAD) == -1, "a file is no directory");
	failed("not a directory: 'plain'", "walking through a file");
	fact(open("plain/.", OREAD) == -1, "a file followed by . is no directory");
	failed("not a directory: 'plain/.'", "plain/.");
	fact(chdir("plain") == -1, "chdir wants a directory");
	failed("not a directory: 'plain'", "chdir to a file");
	fact(create("new/", OREAD, 0666) == -1, "create with a slash wants DMDIR");
	failed("create without DMDIR: 'new/'", "create of new/");
	fact(create("/", OREAD, DMDIR|0777) == -1, "the root exists");
	failed("file already exists", "create of /");
	fact(create("plain", OREAD|OEXCL, 0666) == -1, "OEXCL refuses what exists");
	failed("file already exists: 'plain'", "create with OEXCL");
	fact(open("plain", 7) == -1, "there is no mode 7");
	failed("bad arg in system call", "open with mode 7");
	fact(read(77, buf, 1) == -1, "descriptor 77 is not open");
	failed("fd out of range or not open", "read of 77");
	fact(close(-1) == -1, "descriptor -1 is not open");
	failed("fd out of range or not open", "close of -1");
	fact(dup(55, -1) == -1, "what is not open cannot be copied");
	fact(dup(0, 100000) == -1, "a far descriptor is out of range");
	failed("fd out of range or not open", "dup to 100000");

	fd = open("plain", OREAD);
	fact(write(fd, "x", 1) == -1, "what was opened to read cannot be written");
	failed("inappropriate use of fd", "write to a read descriptor");
	fact(seek(fd, -1, 0) == -1, "no offset is negative");
	failed("negative i/o offset", "seek to -1");
	fact(seek(fd, 0, 5) == -1, "there is no whence 5");
	failed("bad arg in system call", "seek with whence 5");
	fact(pread(fd, buf, 1, -2) == -1, "pread refuses a negative offset");
	failed("negative i/o offset", "pread at -2");
	close(fd);
	fd = open("plain", OWRITE);
	fact(read(fd, buf, 1) == -1, "what was opened to write cannot be read");
	failed("inappropriate use of fd", "read of a write descriptor");
	close(fd);
	fd = open(".", OREAD);
	fact(fd >= 0, "a directory can be read");
	fact(seek(fd, 1, 0) == -1, "a directory cannot be searched");
	failed("file is a directory", "seek in a directory");
	fact(seek(fd, 0, -1) == -1, "nor is there a whence below 0");
	failed("bad arg in system call", "seek in a directory with whence -1");
	close(fd);
	fact(open(".", OWRITE) == -1, "a directory cannot be written");
	fact(execl(".", "x", nil) == -1, "dot cannot be executed");
	failed("cannot exec directory", "exec of dot");
	fact(execl("/bin", "x", nil) == -1, "nor can another directory");
	failed("cannot exec directory: '/bin'", "exec of /bin");

	strcpy(buf, "mine");
	errstr(buf, sizeof buf);
	fact(strcmp(buf, "cannot exec directory: '/bin'") == 0, "errstr gives the last error: %s", buf);
	errstr(buf, sizeof buf);
	fact(strcmp(buf, "mine") == 0, "errstr swaps: %s", buf);
	werrstr("%s", "a much longer sentence");
	errstr(small, sizeof small);
	fact(strcmp(small, "a much ") == 0, "errstr cuts: %s", small);
	fact(strlen(small) == 7, "and ends what it cut");
	fact(bind("plain", ".", MREPL) == -1, "a file cannot be bound on a directory");
	failed("inconsistent mount", "bind of a file on a directory");
	fact(bind("/", ".", 3) == -1, "before and after exclude each other");
	failed("bad arg in system call", "bind with both orders");
	fact(mount(open("/dev/null", ORDWR), -1, ".", MREPL, "") == -1, "who says nothing is no server");
	failed("EOF receiving fversion reply", "mount of /dev/null");
	fact(unmount(nil, ".") == -1, "nothing is mounted here");
	failed("not mounted", "unmount of nothing");
	fact(remove("/nosuch") == -1, "what does not exist cannot be removed");
	failed("file does not exist: '/nosuch'", "remove of /nosuch");
	fact(rfork(RFFDG|RFCFDG) == -1, "copied and clean descriptors exclude each other");
	failed("bad arg in system call", "rfork with both");
	fact(rfork(RFMEM) == -1, "RFMEM needs RFPROC");
	failed("bad arg in system call", "rfork(RFMEM)");
	fact(open("/x/y/../nosuch", OREAD) == -1, "dot-dot does not hide what is missing");
	failed("file does not exist: '/x'", "open through /x/y");
	fact(stat("plain", (uchar*)buf, 1) == -1, "a stat needs two bytes");
	fact(stat("plain", (uchar*)buf, 2) == 2, "two bytes tell the size of a stat");
	fact(wait() == nil, "nobody to wait for");
	failed("no living children", "wait");
	remove("plain");
}
