/*
 * The agent: runs commands for a client at the other end of a serial line.
 * The protocol is docs/agent-protocol.md; the names below are its names.
 *
 * A handful of processes that share nothing but pipes:
 *
 *	main	the only one with state: line, slots; reads events from one pipe
 *	reader	reads the line, sends Eline
 *	ticker	sleeps when asked to, sends Etick
 *	killer	posts notes, counts processor time
 *	reaper	the same program: kills by ctl, which takes its time
 *	spawner	starts a runner for each command; unlike the others not noswap,
 *		since its children inherit that
 *
 * and for each command a runner (waits for the program), two pumps (its
 * output, its standard error) and a feeder (its standard input).
 */
enum {
	Version		= 1,
	Maxpay		= 2048,		/* largest payload of a frame */
	Hdrlen		= 28,
	Maxframe	= Hdrlen + Maxpay + 4,
	Inwindow	= 8192,		/* bytes in flight towards us */
	Maxreq		= 16384,	/* largest request */
	Reqhdr		= 12,		/* of them before its strings */
	Incredit	= 16384,	/* a program's unread input, held here */
	Nring		= 32,		/* frames in flight from us */
	Nspare		= 8,		/* of them for replies only */
	Nslot		= 8,		/* commands at once */
	Nahead		= 4,		/* blocks a pump or feeder is ahead of us */
	Streambuf	= 2*Nahead*Maxpay,

	Tick		= 100,		/* ms; also the latest acknowledgement */
	Jump		= 30000,	/* ms: a longer step is the clock's, not time's */
	Rto		= 1000,		/* ms until the oldest frame is sent again */
	Maxrto		= 4000,
	Grace		= 500,		/* output after the program's end */
	Progressms	= 5000,
	Intwait		= 3000,		/* from interrupt to kill */
	Killwait	= 1000,		/* from kill to ctl */
	Giveup		= 10000,		/* from ctl to END without RESULT */
	Linger		= 5000,		/* from the line's end to ours, for commands to end */
};

/* kinds of frames */
enum {
	Fsync		= 0x01,
	Fhello,
	Fack,
	Fnak,

	Fping		= 0x10,
	Fclock,
	Fspec,
	Fexec,
	Finput,
	Fcancel,

	Fpong		= 0x20,
	Freply,
	Fbegin,
	Foutput,
	Ferror,
	Fcredit,
	Fprogress,
	Fresult,
	Fend,
};

/* how a command ended */
enum {
	Hexited,
	Hlimit,
	Hcancelled,
	Hrefused,
};

/* flags of a request */
enum {
	Rinput	= 1<<0,
	Rargv	= 1<<1,
};

/* events: what the other processes tell main */
enum {
	Eline	= 'l',	/* bytes from the line */
	Ehangup	= 'h',	/* the line is gone */
	Etick	= 't',
	Estart	= 's',	/* helpers that run, as a bit set of 1<<Pout … */
	Epid	= 'p',	/* the program runs: process number, note group */
	Erefuse	= 'f',	/* the program does not run: why */
	Eexit	= 'x',	/* it has ended: times, exit string */
	Edata	= 'd',	/* from a pump */
	Efed	= 'c',	/* the feeder has passed a block on */
	Eshut	= 'z',	/* the program reads no more */
	Egone	= 'g',	/* a helper has ended */
	Estat	= 'u',	/* processor time of a note group */
};

/* a command's helpers, and their bits */
enum {
	Pout,
	Perr,
	Pin,
	Prunner,
	Nhelper,
};

enum {
	Evhdr	= 8,
	Maxevent = Evhdr + Maxpay,
};

typedef struct Event	Event;
typedef struct Frame	Frame;
typedef struct Line	Line;
typedef struct Request	Request;
typedef struct Ring	Ring;
typedef struct Slot	Slot;
typedef struct Stream	Stream;

struct Event {
	int	type;
	int	slot;
	int	who;		/* helper */
	int	n;
	uchar	data[Maxpay];
};

struct Frame {
	int	kind;
	u32int	session;
	u32int	seq;
	u32int	ack;
	u32int	id;
	int	n;
	uchar	*data;
};

struct Ring {
	int	n;
	uchar	buf[Maxframe];
};

/* the line's state in one session */
struct Line {
	int	fd;
	u32int	session;	/* 0: no client yet */
	u32int	window;		/* the client's */

	u32int	una;		/* oldest unacknowledged */
	u32int	send;		/* next to go out, again or for the first time */
	u32int	next;		/* next number to give */
	u32int	queued;		/* bytes of [una, next) */
	int	alone;		/* after a time-out only una is in flight */
	vlong	rto;
	vlong	due;		/* when it passes */
	Ring	*ring;		/* [Nring] */

	u32int	expect;		/* next number from the client */
	int	owed;		/* bytes not acknowledged yet */
	int	naked;		/* NAK sent for this gap */
	int	nin;
	uchar	in[2*Maxframe];
};

/* what a program writes (or reads), on its way */
struct Stream {
	int	fd;		/* to the pump (go-aheads) or feeder (blocks) */
	int	ahead;		/* blocks the helper may still send, or has not passed on */
	u32int	sent;		/* just past its last frame */
	int	n;
	uchar	*buf;		/* [Streambuf] */
};

/* states of a slot */
enum {
	Sfree,
	Sstarting,
	Srunning,
	Sended,		/* the program has, its output has not */
	Sdone,		/* END was sent, helpers are left */
};

struct Slot {
	int	state;
	u32int	id;
	int	helpers;	/* bits of those that live */
	Stream	s[3];		/* Pout, Perr, Pin */
	int	input;		/* the client sends input */
	int	eof;		/* … and has sent its end */
	int	shut;		/* the feeder was told to close */
	int	closed;		/* the program reads no more */
	u32int	credit;		/* to be given back */
	int	told;		/* the client knows that it is closed */
	int	pid;
	int	noteid;
	int	how;
	int	killing;	/* 'i', 'k', 'K': what was done last */
	vlong	killed;		/* when it was done first */
	vlong	ordered;	/* … and last */
	vlong	started;
	vlong	limit;
	vlong	progress;	/* when the next is due */
	vlong	quiet;		/* since when nothing was written */
	int	begin;		/* frames to be sent when there is room */
	int	stat;
	int	result;
	int	nstatus;
	uchar	status[12+ERRMAX];	/* RESULT's payload */
	uchar	usage[12];
	char	why[ERRMAX];
};

/* a request, checked */
struct Request {
	int	flags;
	int	nargs;
	int	nenv;
	u32int	limit;
	char	*dir;
	char	**args;		/* [nargs], nil at the end */
	char	**env;		/* [2*nenv] */
};

extern Line	line;
extern Slot	slots[Nslot];
extern vlong	now;		/* ms; does not jump when the clock is set */
extern int	evfd;		/* where helpers write events */
extern int	spawnfd, tickfd, killfd, reapfd;	/* orders to them */
extern int	slotfd[Nslot][3];	/* the helpers' ends of Slot.s[].fd */
extern char	*bindir[];
extern int	nbindir;
extern char	*prelude;	/* put before each script */

extern char	Ebadname[], Efull[], Einuse[], Enomem[], Enoprog[], Enostart[], Enul[], Eshort[], Espawner[], Etoomany[];
