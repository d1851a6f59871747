#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

vlong	now;
int	spawnfd, tickfd, killfd, reapfd;
int	slotfd[Nslot][3];
char	*bindir[8];
int	nbindir;
char	*prelude = "";

static int	evin;		/* where main reads events */
static int	stream;		/* the line is standard input, and may end */
static int	readyfd = -1;	/* tells who started us that all is well */
static uchar	req[Maxreq];	/* a request that is not complete */
static u32int	reqid;
static int	nreq;

static void
usage(void)
{
	fprint(2, "usage: agent [-b bindir] [-x script] line\n");
	exits("usage");
}

/*
 * A note that a write to a closed pipe raises is no reason to die; nor is any that somebody posts.
 */
static void
ignore(void*, char *note)
{
	if(strncmp(note, "sys:", 4) == 0 && strncmp(note, "sys: write on closed pipe", 25) != 0)
		noted(NDFLT);
	noted(NCONT);
}

/*
 * Milliseconds that pass; a clock that is set, or a machine that slept, does not count.
 */
static void
clocknow(void)
{
	static vlong last;
	vlong t, d;

	t = nsec()/1000000;
	d = t - last;
	if(d < 0 || d > Jump)
		d = Tick;
	last = t;
	now += d;
}

/*
 * Whatever we were started with: 0, 1 and 2 are nobody's pipe.
 */
static void
nullfds(void)
{
	int i, fd;

	fd = open("/dev/null", ORDWR);
	for(i = 0; i < 3; i++)
		if(fd != i)
			dup(fd, i);
	if(fd > 2)
		close(fd);
}

/*
 * Goes on as another process; the first one ends when this one is ready, or has failed.
 */
static void
background(void)
{
	char b[1];
	int p[2];

	if(pipe(p) < 0)
		sysfatal("pipe: %r");
	switch(rfork(RFPROC|RFFDG|RFNOTEG|RFNOWAIT)){
	case -1:
		sysfatal("rfork: %r");
	case 0:
		close(p[0]);
		readyfd = p[1];
		return;
	}
	close(p[1]);
	if(read(p[0], b, 1) != 1)
		exits("did not start");
	exits(nil);
}

static void
ready(void)
{
	static uchar b[1];

	nullfds();
	if(readyfd >= 0){
		write(readyfd, b, 1);
		close(readyfd);
	}
}

/*
 * Starts a process that does f with one end of a pipe; the other end is returned.
 */
int
helper(void (*f)(int))
{
	int p[2];

	if(pipe(p) < 0)
		sysfatal("pipe: %r");
	switch(rfork(RFPROC|RFFDG|RFNOTEG|RFNOWAIT)){
	case -1:
		sysfatal("rfork: %r");
	case 0:
		close(p[1]);
		close(evin);
		if(readyfd >= 0)
			close(readyfd);
		nullfds();
		f(p[0]);
		_exits(nil);
	}
	close(p[0]);
	return p[1];
}

void
reader(int)
{
	uchar buf[Maxpay];
	int n;

	for(;;){
		n = read(line.fd, buf, sizeof buf);
		if(n > 0)
			putevent(Eline, 0, 0, buf, n);
		else if(stream)
			break;
		else
			sleep(Tick);	/* a serial line that seems to have ended has not */
	}
	putevent(Ehangup, 0, 0, nil, 0);
}

void
ticker(int fd)
{
	uchar b[1];

	while(read(fd, b, 1) == 1){
		sleep(Tick);
		putevent(Etick, 0, 0, nil, 0);
	}
}

static void
hello(Frame *f)
{
	uchar b[20+64];
	u32int window;
	char *text;

	if(f->n < 8 || f->session == 0)
		return;
	window = get32(f->data+4);
	if(window < Maxframe)
		window = Maxframe;
	if(f->session != line.session){
		slotorphan();
		linereset(f->session, window);
		reqid = 0;
		nreq = 0;
	}
	text = "9ml agent";
	put16(b, Version);
	put16(b+2, Maxpay);
	put32(b+4, Inwindow);
	put32(b+8, Maxreq);
	put32(b+12, Incredit);
	put16(b+16, Nslot);
	memmove(b+18, text, strlen(text));
	lineplain(Fhello, b, 18+strlen(text));
}

static void
reply(Frame *f, int kind, void *p, int n)
{
	lineput(kind, f->id, p, n);
}

static void
clockframe(Frame *f)
{
	char err[ERRMAX];

	if(f->n != 8)
		werrstr("the time is not 8 bytes long");
	else if(setclock(get64(f->data)) == 0){
		reply(f, Freply, nil, 0);
		return;
	}
	rerrstr(err, sizeof err);
	reply(f, Freply, err, strlen(err));
}

static void
request(Frame *f)
{
	char why[ERRMAX];

	if(f->id == 0)
		return;
	if(f->id != reqid){
		reqid = f->id;
		nreq = 0;
	}
	if(f->n > Maxreq - nreq)
		nreq = Maxreq+1;
	if(nreq <= Maxreq){
		memmove(req+nreq, f->data, f->n);
		nreq += f->n;
	}
	if(f->kind == Fspec)
		return;
	if(nreq > Maxreq){
		snprint(why, sizeof why, "request is longer than %d bytes", Maxreq);
		slotrefuse(f->id, why);
	}else
		slotstart(f->id, req, nreq);
	reqid = 0;
	nreq = 0;
}

/*
 * A frame that counts.
 */
void
gotframe(Frame *f)
{
	Slot *s;

	switch(f->kind){
	case Fsync:
		hello(f);
		break;
	case Fping:
		reply(f, Fpong, f->data, f->n < 64? f->n: 64);
		break;
	case Fclock:
		clockframe(f);
		break;
	case Fspec:
	case Fexec:
		request(f);
		break;
	case Finput:
		if((s = slotof(f->id)) != nil)
			slotinput(s, f->data, f->n);
		break;
	case Fcancel:
		if((s = slotof(f->id)) != nil)
			slotcancel(s);
		break;
	}
}

/*
 * To the end of the line, and then of its commands: those that only start, or outlive their kill.
 */
static void
loop(void)
{
	static Event e;
	static uchar go[1];
	vlong leave;
	int ticking;

	ticking = 0;
	leave = 0;
	while(getevent(evin, &e) == 0){
		clocknow();
		switch(e.type){
		case Eline:
			lineinput(e.data, e.n);
			break;
		case Ehangup:
			slotorphan();
			linereset(0, 0);
			leave = now + Linger;
			break;
		case Etick:
			ticking = 0;
			linetick();
			slottick();
			break;
		default:
			slotevent(&e);
			break;
		}
		slotflush();
		if(leave != 0 && (!slotbusy() || now >= leave))
			return;
		if(!ticking && (linebusy() || slotbusy())){
			ticking = 1;
			write(tickfd, go, 1);
		}
	}
}

/*
 * The speed matters to nobody, the queue does: with it the line takes eight times as many
 * bytes a second. It lasts until the line is closed.
 */
static void
setline(char *name)
{
	char *ctl;
	int fd;

	ctl = smprint("%sctl", name);
	if(ctl == nil)
		sysfatal("no memory");
	fd = open(ctl, OWRITE);
	if(fd >= 0){
		fprint(fd, "b115200");
		fprint(fd, "i14");
		close(fd);
	}
	free(ctl);
}

static void
openline(char *name)
{
	if(stream)
		line.fd = dup(0, -1);
	else
		line.fd = open(name, ORDWR);
	if(line.fd < 0)
		sysfatal("cannot open %s: %r", name);
	if(!stream)
		setline(name);
}

void
main(int argc, char **argv)
{
	int i, j, p[2];

	ARGBEGIN{
	case 'b':
		if(nbindir == nelem(bindir))
			usage();
		bindir[nbindir++] = EARGF(usage());
		break;
	case 'x':
		prelude = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 1)
		usage();
	if(nbindir == 0)
		bindir[nbindir++] = "/bin";
	stream = strcmp(argv[0], "-") == 0;
	if(stream)
		rfork(RFNOTEG);
	else
		background();
	openline(argv[0]);
	notify(ignore);
	if(pipe(p) < 0)
		sysfatal("pipe: %r");
	evin = p[0];
	evfd = p[1];
	for(i = 0; i < Nslot; i++)
		for(j = 0; j < 3; j++){
			if(pipe(p) < 0)
				sysfatal("pipe: %r");
			slotfd[i][j] = p[0];
			slots[i].s[j].fd = p[1];
		}
	spawnfd = helper(spawner);
	noswap();
	line.ring = (Ring*)malloc(Nring*sizeof(Ring));
	if(line.ring == nil)
		sysfatal("no memory");
	tickfd = helper(ticker);
	killfd = helper(killer);
	reapfd = helper(killer);
	helper(reader);
	ready();
	loop();
	exits(nil);
}
