#include <u.h>
#include <libc.h>
#include "facts.h"

static int	nfact;
static int	nbad;

void
fact(int holds, char *fmt, ...)
{
	char buf[256];
	va_list arg;

	nfact++;
	if(holds)
		return;
	nbad++;
	va_start(arg, fmt);
	vseprint(buf, buf+sizeof buf, fmt, arg);
	va_end(arg);
	fprint(2, "not so: %s\n", buf);
}

void
failed(char *want, char *fmt, ...)
{
	char buf[256], err[ERRMAX];
	va_list arg;

	nfact++;
	rerrstr(err, sizeof err);
	if(strcmp(err, want) == 0)
		return;
	nbad++;
	va_start(arg, fmt);
	vseprint(buf, buf+sizeof buf, fmt, arg);
	va_end(arg);
	fprint(2, "not so: %s says\n\t%s\nbut\n\t%s\n", buf, want, err);
}

void
make(char *name, char *text)
{
	int fd;

	fd = create(name, OWRITE, 0664);
	if(fd < 0)
		sysfatal("create %s: %r", name);
	write(fd, text, strlen(text));
	close(fd);
}

char*
contents(char *name)
{
	static char buf[8192];
	int fd, n;

	fd = open(name, OREAD);
	if(fd < 0)
		return "(cannot be opened)";
	n = readn(fd, buf, sizeof buf-1);
	close(fd);
	buf[n < 0 ? 0 : n] = 0;
	return buf;
}

int
child(void (*f)(void))
{
	Waitmsg *w;
	int n;

	switch(rfork(RFPROC|RFFDG|RFNAMEG|RFENVG|RFREND)){
	case -1:
		sysfatal("rfork: %r");
	case 0:
		nbad = 0;
		f();
		exits(nbad ? "facts" : nil);
	}
	w = wait();
	n = w == nil || w->msg[0] != 0;
	if(n)
		fprint(2, "child: %s\n", w == nil ? "no wait message" : w->msg);
	free(w);
	return n;
}

void
main(int argc, char **argv)
{
	if(argc != 2){
		fprint(2, "usage: facts folder\n");
		exits("usage");
	}
	if(chdir(argv[1]) < 0)
		sysfatal("%s: %r", argv[1]);
	errorfacts();
	filefacts();
	devfacts();
	dirfacts();
	fdfacts();
	pipefacts();
	netfacts();
	nsfacts();
	procfacts();
	memfacts();
	segfacts();
	notefacts();
	trapfacts();
	print("%d facts, %d not so\n", nfact, nbad);
	exits(nbad ? "not so" : nil);
}
