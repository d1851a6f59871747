/*
 * What a pickle builds: values by number, and lists of them.
 */

typedef struct Cell Cell;
typedef struct Pickle Pickle;
typedef struct Value Value;

enum {
	Qnone,
	Qint,		/* n */
	Qstr,		/* s[n] */
	Qlist,		/* n elements from cell first on; tuples, too */
	Qdict,		/* keys and values by turns */
	Qglobal,	/* n, one of those that are known */
	Qstorage,	/* n elements of type in the file s[ns] */
	Qtensor,	/* of storage first, from element n on */
};

struct Value {
	int	kind;
	int	first;
	int	last;
	int	size;		/* lists of integers */
	int	stride;
	vlong	n;
	char	*s;
	vlong	ns;
	char	*type;
};

struct Cell {
	int	val;
	int	next;		/* -1: none */
};

struct Pickle {
	char	*name;		/* for error strings */
	uchar	*begin;
	uchar	*p;
	uchar	*e;
	Value	*val;
	vlong	nval;
	vlong	maxval;
	Cell	*cell;
	vlong	ncell;
	vlong	maxcell;
	int	*stack;		/* -1: a mark */
	vlong	nstack;
	vlong	maxstack;
	int	*memo;
	vlong	nmemo;
	vlong	maxmemo;
};

int	readpickle(Pickle*, char *name, uchar*, vlong);
void	freepickle(Pickle*);
int	picked(Pickle*, int list, vlong i);
