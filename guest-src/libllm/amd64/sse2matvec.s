#include "sse2.h"
#include "rows.h"

/*
 * Eight rows, and the lines of a later group of rows asked for.
 */
#define AHEAD8(row) \
	PREFETCHT0(13, 0); \
	PREFETCHT0(13, 64); \
	ADDQ	$128, R13; \
	ROWS8(row)

/*
 * void sse2matvec(float *out, float *w, float *x, vlong n, vlong d)
 *
 * out[d] = w[d][n] x[n].  Eight rows at a time, then four, then one;
 * every row sums as kernel.h says: four lanes, lane l takes columns
 * 4i+l for ascending i, the last n%4 columns go to lanes 0 … n%4-1,
 * then (a0+a2) + (a1+a3).  Any alignment; n and d may be 0.
 *
 * BP out, BX the row, CX n/4, DX rows left, R12 x, R13 what to prefetch.
 */
TEXT sse2matvec(SB), 1, $0
	MOVQ	w+8(FP), BX
	MOVQ	x+16(FP), R12
	MOVQ	n+24(FP), CX
	MOVQ	d+32(FP), DX
	MOVQ	CX, R11
	SHLQ	$2, R11
	LEAQ	(R11)(R11*2), R8
	LEAQ	(R11)(R11*4), R9
	LEAQ	(R8)(R11*4), R10
	SHRQ	$2, CX

_eight:
	CMPQ	DX, $8
	JLT	_four
	MOVQ	BX, SI
	MOVQ	R12, DI
	CLEAR8
	LEAQ	(BX)(R11*8), R13
	QUADS(AHEAD8, CX, _eightloop, _eighttail)
	MOVQ	n+24(FP), AX
	ANDQ	$3, AX
	TAIL(ROWS8, AX, _eighttwo, _eightone, _eightsum)
	SUM4(X0, X1, X2, X3, X9)
	SUM4(X4, X5, X6, X7, X9)
	MOVUPS	X2, (RARG)
	MOVUPS	X6, 16(RARG)
	ADDQ	$32, RARG
	LEAQ	(BX)(R11*8), BX
	SUBQ	$8, DX
	JMP	_eight

_four:
	CMPQ	DX, $4
	JLT	_one
	MOVQ	BX, SI
	MOVQ	R12, DI
	CLEAR4
	QUADS(ROWS4, CX, _fourloop, _fourtail)
	MOVQ	n+24(FP), AX
	ANDQ	$3, AX
	TAIL(ROWS4, AX, _fourtwo, _fourone, _foursum)
	SUM4(X0, X1, X2, X3, X9)
	MOVUPS	X2, (RARG)
	ADDQ	$16, RARG
	LEAQ	(BX)(R11*4), BX
	SUBQ	$4, DX

_one:
	CMPQ	DX, $0
	JLE	_done
	MOVQ	BX, SI
	MOVQ	R12, DI
	XORPS	X0, X0
	QUADS(ROWS1, CX, _oneloop, _onetail)
	MOVQ	n+24(FP), AX
	ANDQ	$3, AX
	TAIL(ROWS1, AX, _onetwo, _oneone, _onesum)
	SUM(X0, X9)
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	ADDQ	R11, BX
	SUBQ	$1, DX
	JMP	_one
_done:
	RET

/*
 * float sse2dot(float *a, float *b, vlong n)
 *
 * The sum of a[i]*b[i], in the order of a row of sse2matvec.
 */
TEXT sse2dot(SB), 1, $0
	MOVQ	RARG, SI
	MOVQ	b+8(FP), DI
	MOVQ	n+16(FP), CX
	MOVQ	CX, DX
	ANDQ	$3, DX
	SHRQ	$2, CX
	XORPS	X0, X0
	QUADS(ROWS1, CX, _dotloop, _dottail)
	TAIL(ROWS1, DX, _dottwo, _dotone, _dotsum)
	SUM(X0, X9)
	RET
