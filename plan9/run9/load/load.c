#include <u.h>
#include <libc.h>

/*
 * Load on a kernel: one kind by its name, for as long as it takes; exits with nothing when all came out right.
 */
enum {
	Nclients	= 50,
	Block	= 65536,
	Nblocks	= 16384,	/* a gigabyte */
	Nnotes	= 20000,
	Words	= 64,
};

void mix(ulong*, int);

static volatile int	nnotes;
static volatile double	other;

static int
catch(void*, char *s)
{
	if(strncmp(s, "storm", 5) != 0)
		return 0;
	nnotes++;
	other = other*0.5 + 1;
	return 1;
}

/* all that were started; each must have exited with nothing */
static void
waitall(int n)
{
	Waitmsg *w;
	int i;

	for(i = 0; i < n; i++){
		w = wait();
		if(w == nil)
			sysfatal("%d of %d were lost: %r", n-i, n);
		if(w->msg[0] != 0)
			sysfatal("%d: %s", w->pid, w->msg);
		free(w);
	}
	if(wait() != nil)
		sysfatal("one too many");
}

static int
start(int flags)
{
	int pid;

	while((pid = rfork(RFPROC|flags)) < 0)
		sleep(10);
	return pid;
}

/* a hundred at once that start procs in their turn, sharing memory or not; 9front keeps 128 wait messages */
static void
hundred(void)
{
	static long shared;
	int i, j;

	for(i = 0; i < 100; i++)
		if(start(RFFDG) == 0){
			for(j = 0; j < 10; j++){
				if(start(j&1 ? RFMEM : RFFDG) == 0){
					if(j & 1)
						shared++;
					exits(nil);
				}
				waitall(1);
			}
			if(shared != 5)
				sysfatal("shared memory says %ld", shared);
			exits(nil);
		}
	waitall(100);
}

static void
procs(void)
{
	int i;

	for(i = 0; i < 2; i++)
		if(start(RFFDG) == 0){
			hundred();
			exits(nil);
		}
	waitall(2);
}

/* the same through exec */
static void
execs(void)
{
	int i, j;

	for(i = 0; i < 50; i++)
		if(start(RFFDG) == 0){
			for(j = 0; j < 4; j++){
				if(start(RFFDG) == 0){
					execl("/bin/rc", "rc", "-c", "exit ''", nil);
					sysfatal("exec: %r");
				}
				waitall(1);
			}
			exits(nil);
		}
	waitall(50);
}

static void
pipes(void)
{
	static ulong buf[Block/sizeof(ulong)];
	int p[2], i, n, m;

	if(pipe(p) < 0)
		sysfatal("pipe: %r");
	if(start(RFFDG) == 0){
		close(p[1]);
		for(i = 0; i < Nblocks; i++){
			buf[0] = buf[nelem(buf)-1] = i;
			if(write(p[0], buf, Block) != Block)
				sysfatal("write: %r");
		}
		exits(nil);
	}
	close(p[0]);
	for(i = 0; i < Nblocks; i++){
		for(n = 0; n < Block; n += m)
			if((m = read(p[1], (char*)buf+n, Block-n)) <= 0)
				sysfatal("read: %r");
		if(buf[0] != i || buf[nelem(buf)-1] != i)
			sysfatal("block %d is %lud", i, buf[0]);
	}
	if(read(p[1], buf, 1) != 0)
		sysfatal("too much came");
	close(p[1]);
	waitall(1);
}

/* clients of one server */
static void
clients(char *srv)
{
	static uchar a[100000], b[100000];
	char name[64];
	int i, j, k, fd;

	for(i = 0; i < Nclients; i++)
		if(start(RFFDG|RFNAMEG) == 0){
			if((fd = open(srv, ORDWR)) < 0 || mount(fd, -1, "/n/load", MREPL|MCREATE, "") < 0)
				sysfatal("%s: %r", srv);
			snprint(name, sizeof name, "/n/load/%d", i);
			for(j = 0; j < 10; j++){
				for(k = 0; k < sizeof a; k++)
					a[k] = i + j*k;
				if((fd = create(name, ORDWR, 0600)) < 0)
					sysfatal("%s: %r", name);
				if(write(fd, a, sizeof a) != sizeof a)
					sysfatal("write %s: %r", name);
				seek(fd, 0, 0);
				if(readn(fd, b, sizeof b) != sizeof b || memcmp(a, b, sizeof a) != 0)
					sysfatal("%s comes back otherwise", name);
				close(fd);
				if(remove(name) < 0)
					sysfatal("remove %s: %r", name);
			}
			exits(nil);
		}
	waitall(Nclients);
}

/* notes as fast as a sibling can post them, while all vector registers are in use */
static void
notes(void)
{
	ulong want[Words], v[Words];
	char name[32];
	int i, fd, pid;
	double x, y;

	for(i = 0; i < Words; i++)
		want[i] = i*2654435761u;
	mix(want, 100000);
	x = 0;
	for(i = 1; i < 100000; i++)
		x += 1.0/i;
	atnotify(catch, 1);
	snprint(name, sizeof name, "/proc/%d/note", getpid());
	if((pid = start(RFFDG)) == 0){
		if((fd = open(name, OWRITE)) < 0)
			sysfatal("%s: %r", name);
		for(i = 0; i < Nnotes; i++)
			write(fd, "storm", 5);
		exits(nil);
	}
	for(;;){
		for(i = 0; i < Words; i++)
			v[i] = i*2654435761u;
		mix(v, 100000);
		if(memcmp(v, want, sizeof v) != 0)
			sysfatal("a note changed a vector register");
		y = 0;
		for(i = 1; i < 100000; i++)
			y += 1.0/i;
		if(x != y)
			sysfatal("a note changed a sum");
		snprint(name, sizeof name, "/proc/%d/status", pid);
		if(access(name, AEXIST) < 0)
			break;
	}
	if(nnotes == 0)
		sysfatal("no note came");
	atnotify(catch, 0);
	while(wait() == nil)
		;
}

void
main(int argc, char **argv)
{
	if(argc == 2 && strcmp(argv[1], "procs") == 0)
		procs();
	else if(argc == 2 && strcmp(argv[1], "execs") == 0)
		execs();
	else if(argc == 2 && strcmp(argv[1], "pipes") == 0)
		pipes();
	else if(argc == 2 && strcmp(argv[1], "notes") == 0)
		notes();
	else if(argc == 3 && strcmp(argv[1], "clients") == 0)
		clients(argv[2]);
	else{
		fprint(2, "usage: load procs|execs|pipes|notes|clients srv\n");
		exits("usage");
	}
	exits(nil);
}
