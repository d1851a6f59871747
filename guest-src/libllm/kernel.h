/*
 * Kernels: what a token spends its time in.  A set is a table of
 * functions; every set sums in the order that is said here, so that
 * all sets, tails and numbers of procs give the same bits.
 *
 * The tree: four sums a[0..3] begin at 0; a[i%4] += x[i]*y[i] for
 * ascending i; the result is (a[0]+a[2]) + (a[1]+a[3]).  It is the
 * tree of dot, of each row of matvec, of rmsnorm's squares and of
 * softmax's sum.
 *
 * Arrays need only a float's alignment; any n may be 0.
 */

typedef struct Kernels Kernels;
typedef struct Pool Pool;
typedef struct Product Product;

#pragma incomplete Pool

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
};

extern Kernels	portkernels;
extern Kernels	*simdkernels[];	/* nil at the end; the best that this machine can run comes first */

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

/* fn(arg, i, n) once in each proc, 0 <= i < n; returns when all have */
void	poolrun(Pool*, void (*fn)(void *arg, int i, int n), void *arg);

struct Product {
	float	*out;	/* [d] */
	float	*w;	/* [d][n] */
	vlong	d;
};

/* several products of one x[n]; the rows are split among the procs */
void	poolmatvec(Pool*, Kernels*, Product *p, int np, float *x, vlong n);
