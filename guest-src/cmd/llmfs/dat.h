typedef struct Afid Afid;
typedef struct Ask Ask;
typedef struct Away Away;
typedef struct Buf Buf;
typedef struct Conn Conn;
typedef struct Corpse Corpse;
typedef struct Ear Ear;
typedef struct Fid Fid;
typedef struct Gen Gen;
typedef struct Latch Latch;
typedef struct Load Load;
typedef struct Pooled Pooled;
typedef struct Pool Pool;
typedef struct Req Req;
typedef struct Sess Sess;
typedef struct Settings Settings;
typedef struct Turn Turn;
typedef struct User User;
typedef struct Waitq Waitq;

#pragma incomplete Afid
#pragma incomplete Away
#pragma incomplete Load

enum {
	Maxconn	= 1024,		/* connections */
	Maxreq	= 1024,		/* requests in flight, of a connection */
	Maxfid	= 8192,		/* of a connection */
	Maxafid	= 16,		/* of a connection: each has a file of factotum's open */
	Maxout	= 256*1024,	/* bytes of answers that wait for a client who does not read */
	Maxmsg	= 64*1024+IOHDRSZ,
	Firstmsg	= 8192+IOHDRSZ,	/* before a version is agreed on */
	Minmsg	= 256,
	Smallmsg	= 232,		/* an Rwalk of 16 elements has 217 bytes */
	Maxname	= 64,		/* users, models */
	Maxprompt	= 768*1024,	/* bytes */
	Maxctx	= 4096,		/* positions, if nothing else is said */
	Maxstop	= 16,
	Maxuser	= 32,		/* in the group */
	Maxload	= 8,		/* at once */
	Maxbatch	= 64,		/* generations that are computed together */
	Maxline	= 512,		/* an answer's error, an event */
	Nhash	= 128,
	Nsess	= 1024,		/* sessions by number, hashed */
	Stack	= 64*1024,
	Bigstack	= 512*1024,	/* templates call themselves */
};

/* files; a qid's path is a number<<8 | one of these */
enum {
	Qroot,
	Qctl,
	Qinfo,
	Qclone,
	Qevents,
	Qmodels,
	Qmodel,		/* models/NAME */
	Qminfo,
	Qmtemplate,
	Qmvocab,
	Qsess,		/* N */
	Qsctl,
	Qsinfo,
	Qprompt,
	Qoutput,
	Qstream,
	Qtokens,
	Qwait,
	Qauth,
	Nfile,
};

/*
 * A lock whose waiters sleep on a semaphore of its own: libc's QLock
 * has 1,024 of them for a whole program, and aborts beyond.
 */
struct Latch {
	Along	n;
	long	sem;
};

struct Buf {
	char	*p;
	vlong	n;
	vlong	max;
};

struct Waitq {
	Req	*head;
	Req	*tail;
};

/* a request that has no answer yet */
struct Req {
	Conn	*c;
	ushort	tag;
	uchar	type;
	int	counted;	/* among the connection's requests */
	Req	*hash;		/* of the same slot */
	Req	*next;		/* in what waits to be written, or in q */
	Req	*prev;
	Waitq	*q;		/* what it waits in; the house's latch */
	int	flushed;
	uchar	*msg;		/* the answer; nil: made of what follows when it is written */
	uint	nmsg;
	uchar	small[Smallmsg];	/* most answers */
	Gen	*gen;		/* a text of which */
	int	what;		/* file */
	vlong	off;
	uint	count;
	Ear	*ear;
};

struct Conn {
	Latch	l;		/* out, tags and their counts */
	int	fd;
	int	auth;		/* an attach must be authenticated */
	int	ref;		/* reader and writer */
	int	closing;
	int	broken;		/* nothing can be written any more */
	char	addr[64];
	char	dir[NETPATHLEN];	/* of the line, for its hangup */
	uint	msize;
	uint	room;		/* of rbuf */
	uchar	*rbuf;		/* the reader's */
	Fid	*fid[Nhash];	/* the reader's */
	int	nfid;
	int	nafid;
	Req	*tags[Nhash];
	int	nreq;
	Req	*out;
	Req	*outtail;
	int	nout;
	vlong	outbytes;
	long	wake;		/* semaphores: the writer's */
	int	full;
	long	drained;	/* the reader's */
	Conn	*next;		/* of all; the house's latch */
};

/* who has attached */
struct User {
	char	name[Maxname];
	int	ref;
	User	*next;
	int	nsess;
	vlong	queued;		/* tokens of prompts that have not been computed */
	vlong	served;		/* the scheduler's: tokens, as others' */
	Gen	*first;		/* that run, in turn */
	Gen	*last;
	User	*nextactive;
};

struct Fid {
	u32int	fid;
	Fid	*next;
	User	*user;
	int	type;		/* file */
	Sess	*s;		/* counted, as all of these */
	Pooled	*m;
	Gen	*gen;
	Ear	*ear;
	Afid	*afid;
	int	omode;		/* -1: not open */
	Buf	snap;		/* what it reads, made when reading begins */
	int	snapped;
	Buf	reply;		/* to the last command, for the next read */
	Req	*r;		/* whose commands are carried out, or nil, its bytes, */
	u32int	count;
	char	*rest;		/* and what it has behind this command */
	char	*end;
	Load	*load;		/* to begin once the house is free */
	vlong	diroff;		/* of the next read of a directory */
	vlong	diri;		/* and its entry */
};

/* one who listens to events */
struct Ear {
	int	ref;
	vlong	n;		/* the next one */
};

struct Settings {
	Sampling	s;
	vlong	steps;
	char	*stop[Maxstop];
	int	nstop;
	char	*system;
	int	chat;
	int	raw;
	vlong	ctx;
	char	*cache;		/* the type of the KV cache, one of the library's names */
};

struct Turn {
	char	*role;
	char	*text;
	vlong	n;
};

/* a session that nobody has any more, for the engine to free */
struct Corpse {
	Session	*ll;
	Pooled	*m;		/* which it uses */
	vlong	size;
	Corpse	*next;
};

enum {
	Gfresh,			/* opened before it was begun */
	Gqueued,		/* waits for memory, or its turn to be admitted */
	Grunning,
	Gended,
};

/* what one generate makes */
struct Gen {
	int	ref;
	int	state;
	Sess	*s;		/* nil once the session is gone */
	Buf	text;
	Buf	lines;		/* of tokens */
	char	last[256];	/* of wait */
	char	*reason;	/* the engine's: why it ends, or nil */
	int	failed;		/* the engine's: with this error */
	char	why[ERRMAX];
	vlong	computed;	/* in this turn */
	int	prepared;
	Buf	more;		/* what this turn gave */
	Buf	morelines;
	char	err[Maxline];	/* why it failed */
	Waitq	q;
	int	cancel;
	vlong	nprompt;
	vlong	left;		/* of them, not computed yet */
	vlong	steps;		/* tokens it may have; 0: as many as fit */
	vlong	made;		/* the engine's count of tokens */
	vlong	ntoken;		/* everybody's */
	vlong	asked;		/* times, nsec() */
	vlong	begun;
	vlong	first;
	vlong	ended;
	Gen	*next;		/* of the user's that run, or of those that wait */
};

struct Sess {
	vlong	id;
	int	ref;
	int	closed;
	int	busy;		/* a generation is being prepared, or runs, or what it left is being put away */
	int	nixed;		/* cancelled while it is being prepared */
	User	*owner;
	Sess	*next;		/* by number */
	Sess	*prev;
	Sess	*hash;
	int	nopen;
	long	idle;		/* since when nothing of it is open */
	long	began;
	ulong	vers;
	Pooled	*m;		/* whose text this is */
	char	*mname;		/* asked for; nil: the pool's default */
	Settings	set;
	int	changed;	/* what the chooser was made of */
	int	reseed;
	u64int	dice;		/* the chooser's random numbers, when it is made again */
	Buf	prompt;
	vlong	used;		/* of it, by generations before */
	Gen	*cur;
	Gen	*fresh;
	char	err[Maxline];
	Away	*away;		/* llmfront's: the session of a back end that computes this one's text */

	/* the engine's while a generation runs */
	Session	*ll;
	Corpse	*corpse;	/* for when ll is done with */
	vlong	size;		/* of its memory, which the pool counts */
	Sess	*origin;	/* counted: whose cache a fork shares when it begins */
	Chooser	*choose;
	float	*logits;
	int	*ids;		/* [ctx] that the cache holds */
	vlong	pos;
	vlong	ctx;
	int	*feed;		/* that come next, from fed on */
	vlong	fed;
	vlong	nfeed;
	vlong	maxfeed;
	vlong	heard;		/* of them, by the chooser */
	Turn	*turn;
	vlong	nturn;
	vlong	maxturn;
	int	inchat;		/* the text is a conversation */
	int	drop;		/* at the end */
};

/* what goes of a session when its generation has ended */
enum {
	Droptext = 1,		/* unload */
	Dropall,		/* reset */
};

/* a generate that has not been answered */
struct Ask {
	Sess	*s;		/* counted, as m */
	Pooled	*m;
	Waitq	q;		/* the request, while somebody waits */
	u32int	count;		/* bytes of the request */
	char	*rest;		/* what it has behind generate */
	vlong	nrest;
	char	*text;		/* of prompt, from used to taken */
	vlong	n;
	vlong	used;
	vlong	taken;
};

enum {
	Mloading,
	Mready,
	Mgone,
};

struct Pooled {
	vlong	id;
	char	name[Maxname];
	char	*path;
	int	ref;
	int	state;
	Model	*m;
	Session	*lead;		/* with whose procs all sessions of it compute; the engine's */
	Chatform	form;
	char	*tokens;	/* in words */
	vlong	bytes;
	vlong	block;		/* bytes of the smallest cache, and how many of them a full context has */
	vlong	nblock;
	int	inuse;		/* by sessions and by whoever looks into it: it stays open */
	int	nsess;		/* that have a text of it */
	int	active;		/* generations */
	long	used;		/* last */
	Buf	vocab;		/* once it was asked for */
	Pooled	*next;
};

struct Pool {
	Pooled	*m;
	int	nmodel;
	int	nload;
	vlong	maxmodel;	/* 0: no limit, as all of these */
	vlong	maxbytes;
	vlong	maxsess;
	vlong	idle;		/* seconds */
	vlong	usersess;
	vlong	usertokens;
	vlong	userctx;
	vlong	bytes;		/* of models */
	vlong	kvbytes;	/* of sessions */
	vlong	left;		/* what the machine had when somebody last looked; -1 unknown */
	Pooled	*def;
	char	defname[Maxname];
	vlong	nextmodel;
};

/* the house: all that connections share */
extern Latch	house;
extern Pool	pool;
extern Sess	*sessions;
extern Sess	*lastsess;
extern int	nsess;
extern Gen	*waiting;	/* generations that wait for memory, in their order */
extern int	nwaiting;
extern int	nrunning;
extern vlong	ntokens;	/* since the beginning */
extern double	rate;		/* tokens per second */
extern int	nconn;
extern int	lasting;	/* it stays without connections */
extern char	*owner;
extern long	started;
extern int	debug;

extern char	Ebadoffset[], Ebotch[], Ecreatenondir[], Edupfid[], Eduptag[], Eisdir[], Enocreate[];
extern char	Enomemory[], Enoremove[], Enotfound[], Enowstat[], Eperm[], Eunknownfid[], Ewalknodir[], Emsize[];
extern char	Eopenclone[], Ebaddir[], Eunknown[], Eended[], Emanyreq[], Emanyfid[], Emanyafid[];
