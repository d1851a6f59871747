/*
 * The machine that a pattern becomes: regex.c makes it, with the sets
 * of charset.c, and match.c runs it.
 */

enum {
	Maxset	= 256,
	Maxitem	= 4096,
};

enum {
	Iset,		/* one character of set x */
	Irun,		/* lo to hi of set x, as many as there are */
	Isplit,		/* x, or else y */
	Ijmp,
	Ilook,		/* what follows, up to x, fits here (y: does not) */
	Ibegin,
	Iend,
	Imatch,

	/* kinds of items of a set */
	Srange	= 0,
	Scat,		/* categories, a bit each */
	Sspace,
	Snot	= 1<<8,	/* not in it */
};

typedef struct Inst Inst;
typedef struct Item Item;
typedef struct Set Set;

struct Inst {
	int	op;
	int	x;
	int	y;
	int	lo;
	int	hi;
	int	possessive;
	int	mark;
};

struct Item {
	int	kind;
	u32int	lo;
	u32int	hi;
};

struct Set {
	int	from;	/* items */
	int	to;
	int	except;
	u32int	ascii[4];
};

struct Regex {
	Inst	*prog;
	int	nprog;
	Set	*set;
	int	nset;
	Item	*item;
	int	nitem;
};

/* a pattern as it is read */
typedef struct Pattern Pattern;
struct Pattern {
	Regex	*r;
	char	*p;
	char	*e;
	char	*begin;
	int	fold;	/* small letters stand for large ones, too */
	int	depth;
};

int	getrune(Rune*, char*, char*);
int	slowly(Regex*, Set*, Rune);

int	badpattern(Pattern*, char *what);
int	parseset(Pattern*);
int	parseescape(Pattern*, Rune*);
int	beginset(Pattern*);
int	addrange(Pattern*, Rune lo, Rune hi);
void	endset(Pattern*, int n);
