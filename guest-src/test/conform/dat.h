typedef struct Attr Attr;
typedef struct Buf Buf;
typedef struct Case Case;
typedef struct Record Record;

enum {
	Maxattr	= 24,
	Maxproc	= 16,
	Maxleftout	= 256,
	Guard	= 64,	/* bytes before and after a buffer */
	Maxfloats	= 0x7fffffff,	/* in a tensor */

	Tfloat	= 1,	/* element types of a record's tensors */
	Tint32,
	Tint64,
	Tbytes,
};

struct Attr {
	char	*name;
	char	*value;
	int	len;	/* value may hold any bytes */
};

/* one line of the case list */
struct Case {
	int	id;
	Attr	attr[Maxattr];
	int	nattr;
	Kernels	*k;	/* the set asked for */
	int	procs;
	int	align;	/* floats off a 16-byte boundary */
};

/* floats between two guards */
struct Buf {
	float	*p;
	vlong	n;
	uchar	*mem;
	int	input;	/* a kernel may not change it */
	u64int	sum;	/* what its floats come to as it is handed out */
};

/* what a case gives; docs/conformance.md */
struct Record {
	uchar	*p;
	vlong	n;
	vlong	max;
	int	ntensor;
	int	flags;
	vlong	ns;
};
