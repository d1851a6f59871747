#include <u.h>
#include <libc.h>
#include "facts.h"

static void
apart(void)
{
	bind("one", "two", MREPL);
	fact(strcmp(contents("two/f"), "1") == 0, "a bind shows what is bound");
}

static void
nomount(void)
{
	rfork(RFNOMNT);
	fact(open("#s", OREAD) == -1, "RFNOMNT forbids most devices");
	rfork(RFNAMEG);
	fact(open("#|", OREAD) >= 0, "but not pipes");
	fact(open("/dev/null", OREAD) >= 0, "nor what is bound already");
}

static void
clean(void)
{
	rfork(RFCNAMEG);
	fact(open("/dev/null", OREAD) == -1, "a clean name space has nothing bound");
	fact(open("#c/null", OREAD) >= 0, "devices are there");
}

static int
has(char *dir, char *name)
{
	Dir *d;
	int fd, i, n, found;

	found = 0;
	fd = open(dir, OREAD);
	while((n = dirread(fd, &d)) > 0){
		for(i = 0; i < n; i++)
			if(strcmp(d[i].name, name) == 0)
				found++;
		free(d);
	}
	close(fd);
	return found;
}

void
nsfacts(void)
{
	char buf[512], file[64], name[600];
	Dir *d;
	int fd, lease, n, p[2];

	create("one", OREAD, DMDIR|0775);
	create("two", OREAD, DMDIR|0775);
	make("one/f", "1");
	make("two/f", "2");
	make("two/g", "g");
	make("file", "file");
	fact(child(apart) == 0, "a child binds in its own name space");
	fact(strcmp(contents("two/f"), "2") == 0, "and its parent does not see it");

	fact(bind("one", "two", MBEFORE) >= 0, "a union: %r");
	fact(strcmp(contents("two/f"), "1") == 0, "what comes before is found first");
	fact(strcmp(contents("two/g"), "g") == 0, "what it has not is found behind");
	fact(has("two", "f") == 2, "a union lists both");
	fact(has("two", "g") == 1, "and what only one has");
	fact(create("two/new", OWRITE, 0664) == -1, "nothing is created without MCREATE");
	failed("mounted directory forbids creation: 'two/new'", "create in a union");
	fact(unmount("one", "two") >= 0, "a member can be taken away: %r");
	fact(strcmp(contents("two/f"), "2") == 0, "and is not found any more");
	unmount(nil, "two");
	bind("one", "two", MAFTER|MCREATE);
	fact(strcmp(contents("two/f"), "2") == 0, "what comes after is found last");
	fd = create("two/new", OWRITE, 0664);
	fact(fd >= 0, "MCREATE lets files be made: %r");
	close(fd);
	fact(access("one/new", AEXIST) == 0, "in the member that has it");
	remove("one/new");
	fact(unmount(nil, "two") >= 0, "all can be taken away");
	fact(unmount("one", "two") == -1, "once");

	fact(bind("file", "one/f", MREPL) >= 0, "files can be bound on files");
	fact(strcmp(contents("one/f"), "file") == 0, "and are found there");
	fact(remove("one/f") == -1, "a mount point is not removed");
	failed("is a mount point", "remove of a mount point");
	unmount(nil, "one/f");
	fact(bind("#c", "one", MREPL) >= 0, "devices can be bound");
	fact(access("one/null", AEXIST) == 0, "and are found");
	fact(access("one/../one/null", AEXIST) == 0, "also by way of dot-dot");
	chdir("one/..");
	fact(access("file", AEXIST) == 0, "dot-dot leaves a mount by its mount point");
	unmount(nil, "one");

	snprint(name, sizeof name, "/proc/%d/ns", getpid());
	fd = open(name, OREAD);
	fact(read(fd, buf, sizeof buf) > 0, "the name space can be read");
	fact(strncmp(buf, "bind ", 5) == 0 || strncmp(buf, "mount ", 6) == 0, "as commands");
	close(fd);
	fact(child(clean) == 0, "a clean name space works");
	fact(child(nomount) == 0, "a restricted name space works");

	pipe(p);
	fd = create("#s/facts", OWRITE, 0600);
	fact(fd >= 0, "a name is posted: %r");
	snprint(buf, sizeof buf, "%d", p[0]);
	fact(write(fd, buf, strlen(buf)) == strlen(buf), "with a descriptor");
	fact(write(fd, buf, strlen(buf)) == -1, "once");
	close(fd);
	fd = open("#s/facts", ORDWR);
	fact(fd >= 0, "and opened");
	write(fd, "hi", 2);
	fact(read(p[1], buf, 10) == 2, "as the same channel");
	fact(open("#s/facts", ORDWR|OTRUNC) == -1, "which nobody truncates");
	fact(create("#s/facts", OWRITE, 0600) == -1, "nor posts again");
	fact(remove("#s/facts") == 0, "it can be removed");
	close(fd);
	lease = open("#s/clone", OREAD);
	fact(lease >= 0, "#s/clone makes a board: %r");
	n = read(lease, buf, sizeof buf-1);
	fact(n > 0, "and says its name");
	buf[n > 0 ? n : 0] = 0;
	fact(write(lease, "0", 1) == -1, "it is not written");
	snprint(name, sizeof name, "#s/%s", buf);
	d = dirstat(name);
	fact(d != nil && d->mode == (DMDIR|0770), "the board is a directory");
	free(d);
	fact(create(name, OWRITE, 0600) == -1, "whose name is taken");
	snprint(name, sizeof name, "#s/%s/facts", buf);
	fd = create(name, OWRITE, 0600);
	fact(fd >= 0, "where names are posted: %r");
	snprint(file, sizeof file, "%d", p[0]);
	fact(write(fd, file, strlen(file)) == strlen(file), "with descriptors");
	close(fd);
	fact(access("#s/facts", AEXIST) == -1, "not elsewhere");
	fd = open(name, ORDWR);
	fact(fd >= 0 && write(fd, "hi", 2) == 2 && read(p[1], file, 10) == 2, "and opened: %r");
	close(fd);
	snprint(name, sizeof name, "#s/%s/clone", buf);
	fact(access(name, AEXIST) == 0, "with a clone of its own");
	close(lease);
	snprint(name, sizeof name, "#s/%s", buf);
	fact(access(name, AEXIST) == -1, "it ends with the channel that made it");
	close(p[0]);
	close(p[1]);

	putenv("fact", "value");
	fact(strcmp(contents("/env/fact"), "value") == 0, "the environment is files");
	fact(strcmp(contents("#e/fact"), "value") == 0, "of #e");
	if(rfork(RFPROC|RFENVG) == 0){
		putenv("fact", "other");
		exits(nil);
	}
	free(wait());
	fact(strcmp(contents("/env/fact"), "value") == 0, "RFENVG copies it");
	if(rfork(RFPROC) == 0){
		putenv("fact", "other");
		exits(nil);
	}
	free(wait());
	fact(strcmp(contents("/env/fact"), "other") == 0, "without, it is shared");
	if(rfork(RFPROC|RFCENVG) == 0)
		exits(getenv("fact") == nil ? nil : "there");
	fact(waitpid() >= 0, "RFCENVG leaves it empty");
	remove("/env/fact");
	remove("one/f");
	remove("two/f");
	remove("two/g");
	remove("one");
	remove("two");
	remove("file");
}
