/*
 * Floats as integers that order them: -0 as +0, NaN below everything
 * (floatkey of port/bits.c).  Comparing these raises no exception.
 *
 * KEY makes k from the floats x; X12 is 0x7fffffff, X13 the bits of
 * infinity, X14 0x80000000 in each lane; t and u are spoiled.
 */
#define KEY(x, k, t, u) \
	MOVO	x, t; \
	PSRAL	$31, t; \
	MOVO	x, k; \
	PAND	X12, k; \
	MOVO	k, u; \
	PCMPGTL	X13, u; \
	PXOR	t, k; \
	PSUBL	t, k; \
	MOVO	u, t; \
	PAND	X14, t; \
	PANDN	k, u; \
	MOVO	u, k; \
	POR	t, k

#define KEYCONSTANTS \
	MOVL	$0x7fffffff, AX; \
	MOVL	AX, X12; \
	PSHUFL	$0, X12, X12; \
	MOVL	$0x7f800000, AX; \
	MOVL	AX, X13; \
	PSHUFL	$0, X13, X13; \
	MOVL	$0x80000000, AX; \
	MOVL	AX, X14; \
	PSHUFL	$0, X14, X14

/*
 * best = the larger of best and k in each lane; t is spoiled.
 */
#define LARGER(best, k, t) \
	MOVO	k, t; \
	PCMPGTL	best, t; \
	PAND	t, k; \
	PANDN	best, t; \
	POR	k, t; \
	MOVO	t, best

/*
 * All lanes of best are its largest; k and t are spoiled.
 */
#define LARGEST(best, k, t) \
	PSHUFL	$0x4e, best, k; \
	LARGER(best, k, t); \
	PSHUFL	$0xb1, best, k; \
	LARGER(best, k, t)
