/*
 * Kernels: what a token spends its time in.  A set is a table of
 * functions; every set sums in one of the orders that are said here,
 * so that all kernels of a set, tails and numbers of procs give the
 * same bits, and all sets of one tree.
 *
 * The tree of four lanes (port, sse2): four sums a[0..3] begin at 0;
 * a[i%4] += x[i]*y[i] for ascending i; the result is
 * (a[0]+a[2]) + (a[1]+a[3]).  It is the tree of dot, of each row of
 * matvec, of rmsnorm's squares and of softmax's sum.
 *
 * The tree of eight (avx2): a[i%8] = fma(x[i], y[i], a[i%8]), one
 * rounding a term; a[j] += a[j+4] for j < 4; the result as above.
 * Attention's weighted sums are fused, too.  What sums nothing has
 * the same bits in every set.
 *
 * Arrays need only a float's alignment; any n may be 0.
 */

typedef struct Act Act;
typedef struct Block Block;
typedef struct Coding Coding;
typedef struct Kernels Kernels;
typedef struct Lazy Lazy;
typedef struct Matrix Matrix;
typedef struct Pool Pool;
typedef struct Product Product;

#pragma incomplete Lazy
#pragma incomplete Pool

/*
 * How weights are stored.  Those in blocks of 32 or 256 are computed
 * as stored: x is quantised to integers of a byte in blocks of as many
 * (q = x*(127/max |x|), rounded to nearest even, d = max/127; d and q
 * are 0 where max < 2^-100), and each block adds one term to the tree,
 * block i to a[i%4]:
 *
 *	32	(dw*dx)*sum(qw*qx), + (m*dx)*sum(qx) where a type has an m
 *	256	(d*dx)*sum over groups of sc*sum(qw*qx),
 *		- (dmin*dx)*sum over groups of min*sum(qx) where it has minimums
 *	groups	(scale*dx)*sum(qw*qx) of each run within a group of the
 *		matrix and a block of 32 of x, to the sum of that block
 *
 * Sums in parentheses are of integers, and exact; F16 and BF16 are
 * made floats and multiplied as those.
 */
enum {
	Knone	= -1,	/* nothing computes with it */
	Kf32	= 0,
	Kf16,
	Kbf16,
	Kq40,
	Kq41,
	Kq50,
	Kq51,
	Kq80,
	Kiq4nl,
	Kq2k,
	Kq3k,
	Kq4k,
	Kq5k,
	Kq6k,
	Kiq4xs,
	Kgroup,
	Nkind,

	Tiletokens	= 128,		/* vectors of a tile, at most */
	Tileroom	= 64*1024,	/* bytes that a tile product needs beside */

	Smallkinds	= 1<<Kq40 | 1<<Kq41 | 1<<Kq50 | 1<<Kq51 | 1<<Kq80 | 1<<Kiq4nl | 1<<Kgroup,
	Largekinds	= 1<<Kq2k | 1<<Kq3k | 1<<Kq4k | 1<<Kq5k | 1<<Kq6k | 1<<Kiq4xs,

	Mostblock	= 256,		/* bytes of a block, at most */
	Woven		= 8,		/* rows that are woven together, port/weave.c */
	Wovenkinds	= 1<<Kq40 | 1<<Kq80 | 1<<Kq4k,	/* that can be */
};

/* w[d][n]; rows are a whole number of blocks, but for Kgroup */
struct Matrix {
	uchar	*p;
	vlong	n;
	vlong	d;
	vlong	row;	/* bytes */
	int	kind;
	int	woven;	/* eight rows in the place of eight; d is a multiple of that */
	uchar	*next;	/* the matrix that a token meets then, or nil */
	float	*scale;	/* Kgroup: of each group, which may go over rows' ends */
	vlong	group;
	Lazy	*lazy;	/* p is nil, and rows are read when they are wanted */
	vlong	at;	/* the first row's number there */
};

/*
 * x[n], and what portquantise makes of it; the arrays have room for
 * whole blocks.  Of a tile there are nt vectors: x[nt][xn], and qn, a
 * multiple of 256, is how many integers lie between those of one and
 * of the next: q[nt][qn], d[nt][qn/32], sum[nt][qn/16] and so on.
 */
struct Act {
	vlong	n;
	float	*x;
	vlong	nt;	/* 0 stands for 1 */
	vlong	xn;
	vlong	qn;
	s8int	*q;	/* in blocks of 32 */
	float	*d;	/* [n/32] */
	s16int	*sum;	/* [n/16] of q */
	s8int	*kq;	/* in blocks of 256 */
	float	*kd;	/* [n/256] */
	s16int	*ksum;	/* [n/16] */
	s16int	*wide;	/* q and kq in 16 bits; nil, but for tiles */
	s16int	*kwide;
	uchar	*room;	/* Tileroom bytes for each proc, for tiles */
	int	failed;	/* weights could not be read; errstr says why */
};

/* a block, taken apart */
struct Block {
	s8int	q[256];
	s16int	sc[16];
	s16int	min[16];
	float	d;
	float	dmin;
	float	m;
};

struct Coding {
	int	n;	/* elements of a block; 0: each for itself */
	int	size;	/* bytes of a block, or of an element */
	int	group;	/* that has a scale of its own; 0: all have d */
	int	mins;
	int	half;	/* where its floats of 16 bits are, or -1 */
	int	half2;
	void	(*unpack)(Block*, uchar*);
};

extern Coding	codings[Nkind];

struct Kernels {
	char	*name;

	/* out[d] = w[d][n] x[n] */
	void	(*matvec)(float *out, float *w, float *x, vlong n, vlong d);

	/* sum of a[i]*b[i] */
	float	(*dot)(float *a, float *b, vlong n);

	/* out = w * (x * 1/sqrt(mean of squares + eps)) */
	void	(*rmsnorm)(float *out, float *x, float *w, vlong n, float eps);

	/* in place; exp as in port/exp.c */
	void	(*softmax)(float *x, vlong n);

	/*
	 * rotates the pairs of v[nhead][hs]: (a, b) becomes
	 * (a*c - b*s, a*s + b*c); cs[hs] holds c, s of each pair
	 */
	void	(*rope)(float *v, float *cs, vlong nhead, vlong hs);

	/* h = (h * 1/(1+exp(-h))) * g; steps as in port/swiglu.c */
	void	(*swiglu)(float *h, float *g, vlong n);

	/* x += y */
	void	(*add)(float *x, float *y, vlong n);

	/* x *= s */
	void	(*scale)(float *x, float s, vlong n);

	/*
	 * lowest index of the largest; -0 equals +0, a NaN never wins;
	 * -1 when nothing can win
	 */
	vlong	(*argmax)(float *x, vlong n);

	/*
	 * one head over t positions: att[i] = dot(q, k[i*stride], hs)/sqrt(hs),
	 * att = softmax(att), out[j] = sum of att[i]*v[i*stride+j] from 0
	 * for ascending i; out[hs], att[t]
	 */
	void	(*attention)(float *out, float *q, float *k, float *v, float *att,
			vlong t, vlong hs, vlong stride);

	/*
	 * the same over rows of a KV cache (port/cache.c), of kind Kf32, Kf16 or Kq80, made
	 * floats: att[i] = dot(q, k[i])/sqrt(hs), and out[j] += att[i]*v[i][j] for ascending i
	 */
	void	(*scores)(float *att, float *q, uchar *k, vlong t, vlong hs, int kind);
	void	(*weigh)(float *out, float *att, uchar *v, vlong t, vlong hs, int kind);

	/* out[to-from] = rows of w, of any kind but Kf32, times x; blocks are summed in four lanes in every set */
	void	(*qmatvec)(float *out, Matrix *w, Act *x, vlong from, vlong to);

	/*
	 * out[t*stride + i-from] = row i of w, of any kind, times x[t], for each of
	 * x's vectors: the bits that matvec or qmatvec gives; room is Tileroom bytes
	 */
	void	(*tile)(float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room);

	/* the integers of x that kinds, a bit each, need: portquantise's bits */
	void	(*quantise)(Act *x, u32int kinds);

	int	lanes;	/* of the tree */

	/* what the set needs and this machine has not, or nil; no function: every machine runs it */
	char*	(*lacks)(void);

	u32int	weaves;	/* kinds, a bit each, that it computes faster with woven */
};

extern Kernels	portkernels;
extern Kernels	*simdkernels[];	/* nil at the end, the best first; not all need run here */

/* what the machine lacks for k, or nil */
char*	kernelslack(Kernels *k);

/*
 * the set named want, or $LLMKERNELS if want is nil, or the best;
 * nil for one that is unknown or that this machine cannot run
 */
Kernels*	pickkernels(char *want);

/*
 * A pool of n procs: its caller and n-1 workers, which spin for a
 * moment and then sleep.  A nil pool is the caller alone.
 */
Pool*	newpool(int n);
void	freepool(Pool*);
int	poolsize(Pool*);
void	poollimit(Pool*, int n);	/* only n of them work, until it says otherwise */

/* fn(arg, i, n) once in each proc, 0 <= i < n; returns when all have */
void	poolrun(Pool*, void (*fn)(void *arg, int i, int n), void *arg);

/*
 * fn(arg, from, to, i) until 0 .. n-1 are done, each once, in parts of
 * grain and multiples of it; proc i does a part of its own, in its
 * order, and then what others have left of theirs
 */
void	poolshare(Pool*, vlong n, vlong grain, void (*fn)(void *arg, vlong from, vlong to, int i), void *arg);

struct Product {
	float	*out;	/* [d], or [nt][stride] */
	Matrix	*w;	/* [d][n] */
	vlong	stride;	/* of a tile */
};

/*
 * several products of x, one vector or a tile; the rows are shared out
 * among the procs; quantises x as they need it; does nothing once x failed
 */
void	poolmatvec(Pool*, Kernels*, Product *p, int np, Act *x);

/* port/block.c: n elements from the beginning of a block; any kind but Kgroup */
void	portdequant(float *out, int kind, uchar *p, vlong n);
float	halffloat(uchar*);
float	bfloat(uchar*);

/*
 * convert/pack.c: x[n], whole blocks of finite numbers, as ggml's reference
 * quantisers store them; -1, and the element in *bad, where one is too
 * large for its kind
 */
int	canpack(int kind);
int	pack(int kind, float *x, vlong n, uchar *p, vlong *bad);

/* port/weave.c: eight rows, woven; a block as it is stored, in room if it has to be put together */
void	weave(uchar *to, uchar *from, int kind, vlong row);
uchar*	storedblock(Matrix*, vlong row, vlong block, uchar *room);

/* port/cache.c: bytes of a row of a KV cache; x[hs] as one, and its floats again */
vlong	cacherow(int kind, vlong hs);
void	putcached(uchar*, float *x, vlong hs, int kind);
void	cachedrow(float *out, uchar*, vlong hs, int kind);
int	tohalf(float);

/* port/qmatvec.c: what the kinds, a bit each, need of x */
void	portquantise(Act*, u32int kinds);
void	portqmatvec(float*, Matrix*, Act*, vlong from, vlong to);

/* port/tile.c: vector t of a tile; its products by one vector after the other */
void	actof(Act *one, Act *x, vlong t);
void	eachvector(Kernels*, float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to);
void	porttile(float*, vlong stride, Matrix*, Act*, vlong from, vlong to, uchar *room);
