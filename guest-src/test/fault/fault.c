#include <u.h>
#include <libc.h>
#include <thread.h>

/*
 * Goes wrong in the way that it is asked to, so that the host can be
 * held to its word for it.
 */

typedef struct Fault Fault;
struct Fault {
	char	*name;
	void	(*fn)(char *arg);
};

int	mainstacksize = 64*1024;

static volatile int zero, thousand = 1000;

static void
divide(char*)
{
	print("%d\n", thousand/zero);
}

static void
nilpointer(char*)
{
	*(volatile int*)(uintptr)zero = 1;
}

static void
loop(char*)
{
	while(zero == 0)
		;
}

static void
sleeper(char*)
{
	for(;;)
		sleep(1000);
}

static void
exitstring(char*)
{
	threadexitsall("sad");
}

/* ten million bytes, as lines that tell their place */
static void
flood(char*)
{
	static char buf[10000];
	int i, j;

	for(i = 0; i < 1000; i++){
		for(j = 0; j < sizeof buf; j++)
			buf[j] = 'a' + (i+j)%26;
		buf[sizeof buf - 1] = '\n';
		if(write(1, buf, sizeof buf) != sizeof buf)
			sysfatal("writing: %r");
	}
}

/* takes memory and uses it, until there is none */
static void
memory(char*)
{
	char *p;
	vlong i, n;

	n = 16*1024*1024;
	for(;;){
		p = (char*)malloc(n);
		if(p == nil)
			sysfatal("out of memory: %r");
		for(i = 0; i < n; i += 4096)
			p[i] = 1;
	}
}

/* fills the disk that arg lies on */
static void
disk(char *arg)
{
	char *buf;
	int fd, n;

	n = 1024*1024;
	buf = (char*)malloc(n);
	if(buf == nil)
		sysfatal("no memory: %r");
	memset(buf, 'x', n);
	fd = create(arg, OWRITE, 0666);
	if(fd < 0)
		sysfatal("%s: %r", arg);
	while(write(fd, buf, n) == n)
		;
	fprint(2, "disk: %r\n");
	close(fd);
	remove(arg);
	threadexitsall("disk full");
}

/* a word that the kernel takes at once; what comes of it is not for the program to see */
static void
kernel(char *word)
{
	int fd;

	fd = open("/dev/reboot", OWRITE);
	if(fd < 0 || write(fd, word, strlen(word)) < 0)
		sysfatal("/dev/reboot: %r");
	sleeper(nil);
}

static void
panic(char*)
{
	kernel("panic");
}

static void
halt(char*)
{
	kernel("reboot");
}

static Fault faults[] = {
	{"divide", divide},
	{"nil", nilpointer},
	{"loop", loop},
	{"sleep", sleeper},
	{"exits", exitstring},
	{"flood", flood},
	{"memory", memory},
	{"disk", disk},
	{"panic", panic},
	{"halt", halt},
};

void
threadmain(int argc, char **argv)
{
	int i;

	if(argc < 2){
		fprint(2, "usage: fault name [arg]\n");
		threadexitsall("usage");
	}
	for(i = 0; i < nelem(faults); i++)
		if(strcmp(faults[i].name, argv[1]) == 0){
			faults[i].fn(argc > 2 ? argv[2] : nil);
			threadexitsall(nil);
		}
	fprint(2, "fault: no fault '%s'\n", argv[1]);
	threadexitsall("usage");
}
