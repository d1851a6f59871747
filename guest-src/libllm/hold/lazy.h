/*
 * Weights that are read when they are wanted: a matrix's rows, some of
 * them a block, and the memory that blocks share.
 */

typedef struct Slot Slot;

/* where a matrix is, once its store is closed */
struct Lazy {
	Demand	*demand;
	Lazy	*next;
	char	*name;		/* of the tensor */
	Type	*type;
	int	how;		/* enum Change of family.h */
	vlong	n;
	vlong	d;
	vlong	row;		/* bytes; of integers without their scales */
	vlong	group;
	vlong	unit;		/* rows that go together: groups end where they do */
	vlong	nhead;		/* Heads3 */
	vlong	headsize;
	int	npiece;		/* 1, or parts of files that are put together */
	int	axis;
	Source	**f;		/* [npiece] */
	vlong	*off;		/* [npiece] */
	vlong	rows;		/* of a block */
	vlong	first;		/* its first block's number */
	vlong	nblock;
};

/* memory for a block */
struct Slot {
	vlong	block;		/* -1: none */
	Lazy	*z;
	uchar	*p;
	vlong	used;		/* when it was taken last */
	int	pins;
	int	reading;
};

/* a block that its caller may read until it drops it */
typedef struct Rows Rows;
struct Rows {
	Matrix	m;		/* row 0 is row from */
	vlong	from;
	vlong	to;
	Slot	*slot;
};

/* readrows.c */
int	readrows(Lazy*, uchar*, vlong from, vlong to);
vlong	rowsbytes(Lazy*, vlong rows);

/* demand.c */
Lazy*	newlazy(Model*, Store*, Tensor*, vlong d, vlong n);
int	takerows(Lazy*, vlong row, Rows*);
void	droprows(Lazy*, Rows*);
