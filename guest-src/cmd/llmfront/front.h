typedef struct Away Away;
typedef struct Back Back;
typedef struct Has Has;
typedef struct Job Job;
typedef struct Order Order;

enum {
	Stream,			/* files of a generation at a back end */
	Tokens,
	Nfiles,
	Patience	= 15,		/* seconds in which a back end has to answer */
	Longname	= 128,
};

/* a model that a back end has */
struct Has {
	char	name[Maxname];
	char	family[Maxname];
	char	type[Maxname];
	vlong	bytes;
	vlong	ctx;
	Has	*next;
};

/* an llmfs that is mounted */
struct Back {
	char	*dir;
	int	up;
	int	asked;		/* a probe is on its way */
	int	ticks;		/* since when, in seconds */
	char	why[ERRMAX];	/* it is not up */
	Has	*has;
	vlong	bytes;		/* of its models and sessions, as it says */
	vlong	kvbytes;
	double	rate;
	vlong	others;		/* generations there that are not of here */
	Away	*aways;
	Away	*dead;		/* to be closed */
	long	work;		/* semaphore: its hand's */
	vlong	last;		/* when it was last given something: a count */
	Back	*next;
};

/* a session at a back end */
struct Away {
	int	ref;
	Back	*b;
	char	*number;	/* there; nil: not made yet */
	int	ctl;		/* stays open, or -1 */
	int	lost;		/* with its back end */
	int	told;		/* that it is cancelled */
	int	given;		/* its order was, to another one */
	Order	*order;		/* that it carries out, or nil */
	Sess	*s;		/* not counted: whose it is, or nil */
	Away	*next;
	Away	*prev;
};

/* something that a proc of its own is to do */
struct Job {
	void	(*fn)(void*);
	void	*arg;
	Job	*next;
};

/* a generation from when it is asked for until it ends */
struct Order {
	Job	job;
	int	ref;		/* who carries it out, and those who did and may still look at it */
	Ask	ask;		/* until g is there */
	Gen	*g;
	Sess	*s;		/* g's, or the ask's */
	Buf	lines;		/* for the session's ctl, a zero byte behind what is one write */
	char	*text;		/* for its prompt */
	vlong	n;
	int	first;		/* of the session's text: it may be moved */
	char	model[Maxname];
	uvlong	refused;	/* by these back ends, as bits */
};

extern Back	*backs;

/* back.c */
int	addback(char *dir);
Back*	choose(char *model, uvlong except, char **why);
uvlong	bitof(Back*);
int	look(Back*);
void	lose(Back*, char *why);
Has*	hasmodel(Back*, char *name);
Has*	anyhas(char *name);

/* keeper.c */
void	startkeepers(void);

/* remote.c */
int	readfile(char *dir, char *name, Buf*);
int	openat(char *dir, char *name, int mode);
int	command(int fd, char *line);
int	field(char *text, char *name, vlong *v);

/* away.c */
Away*	newaway(Back*);
void	dropaway(Away*);
char*	awaydir(Away*);
int	furnish(Away*, Order*, int *files);

/* settings.c */
int	settings(Order*);

/* order.c */
void	startorders(void);
void	dispatch(Job*, void (*fn)(void*), void*);
void	freeslot(void);
void	carryout(void*);
void	endorder(Order*, char *err, char *last);
void	droporder(Order*);

/* take.c */
void	takeoutput(Order*, Away*, int *files);

/* model.c */
void	census(void);
