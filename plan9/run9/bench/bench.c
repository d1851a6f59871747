#include <u.h>
#include <libc.h>

/*
 * What a kernel costs: bench call|trap|exec SAMPLES, bench spin ROUNDS, bench time command args...
 * A line of figures: nanoseconds of a call, procs a second, the processor's nanoseconds of a round, seconds.
 */
enum {
	Calls	= 20000,
	Traps	= 5000,
	Execs	= 100,
};

long trapread(int, void*, long, vlong);	/* pread, but not as the library writes it */
double spin(double*, long);

static void
figure(double x)
{
	print(" %g", x);
}

static void
calls(char *kind, int samples)
{
	vlong t;
	char c;
	int fd, i, n;

	fd = open("/dev/null", OREAD);
	n = strcmp(kind, "call") == 0 ? Calls : Traps;
	while(samples-- > 0){
		t = nsec();
		if(n == Calls)
			for(i = 0; i < n; i++)
				pread(fd, &c, 1, 0);
		else
			for(i = 0; i < n; i++)
				trapread(fd, &c, 1, 0);
		figure((double)(nsec()-t) / n);
	}
}

static void
execs(char *self, int samples)
{
	vlong t;
	int i;

	while(samples-- > 0){
		t = nsec();
		for(i = 0; i < Execs; i++){
			switch(rfork(RFPROC|RFFDG)){
			case -1:
				sysfatal("rfork: %r");
			case 0:
				execl(self, self, "nothing", nil);
				sysfatal("exec: %r");
			}
			if(waitpid() < 0)
				sysfatal("wait: %r");
		}
		figure(Execs * 1e9 / (nsec()-t));
	}
}

static void
timed(char **argv)
{
	Waitmsg *w;
	vlong t;
	char name[64];

	t = nsec();
	switch(rfork(RFPROC|RFFDG)){
	case -1:
		sysfatal("rfork: %r");
	case 0:
		dup(2, 1);
		exec(argv[0], argv);
		snprint(name, sizeof name, "/bin/%s", argv[0]);
		exec(name, argv);
		sysfatal("exec %s: %r", argv[0]);
	}
	w = wait();
	if(w == nil || w->msg[0] != 0)
		sysfatal("%s: %s", argv[0], w == nil ? "lost" : w->msg);
	figure((nsec()-t) / 1e9);
}

void
main(int argc, char **argv)
{
	static double v[1<<17];
	long n, before[4], after[4];

	if(argc == 2 && strcmp(argv[1], "nothing") == 0)
		exits(nil);
	if(argc < 3){
		fprint(2, "usage: bench call|trap|exec samples | spin rounds | time command args\n");
		exits("usage");
	}
	n = atoi(argv[2]);
	print("%s", argv[1]);
	if(strcmp(argv[1], "call") == 0 || strcmp(argv[1], "trap") == 0)
		calls(argv[1], n);
	else if(strcmp(argv[1], "exec") == 0)
		execs(argv[0], n);
	else if(strcmp(argv[1], "spin") == 0){
		spin(v, nelem(v));
		times(before);
		spin(v, n);
		times(after);
		figure((after[0]+after[1]-before[0]-before[1])*1e6 / n);
	}else if(strcmp(argv[1], "time") == 0)
		timed(argv+2);
	print("\n");
	exits(nil);
}
