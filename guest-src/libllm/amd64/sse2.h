/*
 * Pieces of the SSE2 kernels.  Registers and memory are the macros'
 * arguments; memory stands last in LOAD3 and without an offset, since
 * one is put before it.
 */

/*
 * The end of the tree: (x0+x2) + (x1+x3) in the lowest lane of x.
 */
#define SUM(x, t) \
	MOVHLPS	x, t; \
	ADDPS	t, x; \
	MOVAPS	x, t; \
	SHUFPS	$1, t, t; \
	ADDSS	t, x

/*
 * The same for four at once: lane i of c is the sum of a, b, c, d.
 */
#define SUM4(a, b, c, d, t) \
	MOVAPS	a, t; \
	UNPCKLPS	b, a; \
	UNPCKHPS	b, t; \
	ADDPS	t, a; \
	MOVAPS	c, t; \
	UNPCKLPS	d, c; \
	UNPCKHPS	d, t; \
	ADDPS	t, c; \
	MOVAPS	a, t; \
	MOVLHPS	c, t; \
	MOVHLPS	a, c; \
	ADDPS	t, c

/*
 * One, two or three floats and zeros above them.  A zero that is
 * added to a lane leaves it as it is: no lane is ever -0, because
 * each begins at +0.
 */
#define LOAD1(x, t, m) \
	MOVSS	m, x
#define LOAD2(x, t, m) \
	MOVSD	m, x
#define LOAD3(x, t, m) \
	MOVSD	m, x; \
	MOVSS	8 m, t; \
	MOVLHPS	t, x

/*
 * All lanes as the lowest.
 */
#define SPREAD(x) \
	SHUFPS	$0, x, x

/*
 * Fetches the line at offset d of R8 … R11 or R13, of which b is the
 * number.  Unknown to 6a.
 */
#define PREFETCHT0(b, d) \
	BYTE	$0x41; \
	BYTE	$0x0f; \
	BYTE	$0x18; \
	BYTE	$(0x48|(b-8)); \
	BYTE	$(d)
