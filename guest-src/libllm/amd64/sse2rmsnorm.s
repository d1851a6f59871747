#include "sse2.h"

/*
 * void sse2rmsnorm(float *out, float *x, float *w, vlong n, float eps)
 *
 * out[i] = w[i] * (s * x[i]), s = 1/sqrt(sum/n + eps), where sum is
 * that of the squares in the order of dot.  Division and square root
 * are the exact ones.  Any alignment; n may be 0.
 */
TEXT sse2rmsnorm(SB), 1, $0
	MOVQ	x+8(FP), SI
	MOVQ	w+16(FP), DI
	MOVQ	n+24(FP), CX
	CMPQ	CX, $0
	JLE	_normdone
	MOVQ	CX, DX
	ANDQ	$3, DX
	MOVQ	CX, BX
	SHRQ	$2, BX
	MOVQ	SI, R8
	XORPS	X0, X0
	MOVQ	BX, AX
	CMPQ	AX, $0
	JEQ	_squaretail
_square:
	MOVUPS	(R8), X1
	MULPS	X1, X1
	ADDPS	X1, X0
	ADDQ	$16, R8
	SUBQ	$1, AX
	JNE	_square
_squaretail:
	CMPQ	DX, $2
	JLT	_squareone
	JEQ	_squaretwo
	LOAD3(X1, X2, (R8))
	JMP	_squarelast
_squaretwo:
	LOAD2(X1, X2, (R8))
	JMP	_squarelast
_squareone:
	CMPQ	DX, $0
	JEQ	_squaresum
	LOAD1(X1, X2, (R8))
_squarelast:
	MULPS	X1, X1
	ADDPS	X1, X0
_squaresum:
	SUM(X0, X1)
	XORPS	X1, X1
	CVTSQ2SS	CX, X1
	DIVSS	X1, X0
	ADDSS	eps+32(FP), X0
	SQRTSS	X0, X0
	MOVSS	$1.0, X3
	DIVSS	X0, X3
	SPREAD(X3)

	CMPQ	BX, $0
	JEQ	_normtail
_norm:
	MOVUPS	(SI), X1
	MOVUPS	(DI), X2
	MULPS	X3, X1
	MULPS	X1, X2
	MOVUPS	X2, (RARG)
	ADDQ	$16, SI
	ADDQ	$16, DI
	ADDQ	$16, RARG
	SUBQ	$1, BX
	JNE	_norm
_normtail:
	CMPQ	DX, $0
	JEQ	_normdone
	MOVSS	(SI), X1
	MOVSS	(DI), X2
	MULSS	X3, X1
	MULSS	X1, X2
	MOVSS	X2, (RARG)
	ADDQ	$4, SI
	ADDQ	$4, DI
	ADDQ	$4, RARG
	SUBQ	$1, DX
	JMP	_normtail
_normdone:
	RET
