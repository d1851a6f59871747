#include "sse2.h"
#include "exp.h"
#include "key.h"

/*
 * void sse2softmax(float *x, vlong n)
 *
 * In place: x[i] = e / sum, e = exp(x[i] - max).  The sum is in the
 * order of dot, the division the exact one.  Any alignment; n may be 0.
 *
 * BP x, DX n/4, CX n%4, SI a cursor; X6 the sum, X7 the largest.
 */
TEXT sse2softmax(SB), 1, $0
	MOVQ	n+8(FP), CX
	CMPQ	CX, $0
	JLE	_done
	MOVQ	CX, DX
	SHRQ	$2, DX
	ANDQ	$3, CX

	KEYCONSTANTS
	MOVO	X14, X7
	MOVQ	RARG, SI
	MOVQ	DX, AX
	CMPQ	AX, $0
	JEQ	_maxtail
_max:
	MOVOU	(SI), X0
	KEY(X0, X1, X2, X3)
	LARGER(X7, X1, X2)
	ADDQ	$16, SI
	SUBQ	$1, AX
	JNE	_max
_maxtail:
	MOVQ	CX, AX
_maxone:
	CMPQ	AX, $0
	JEQ	_maxend
	MOVSS	(SI), X0
	SPREAD(X0)
	KEY(X0, X1, X2, X3)
	LARGER(X7, X1, X2)
	ADDQ	$4, SI
	SUBQ	$1, AX
	JMP	_maxone
_maxend:
	LARGEST(X7, X1, X2)
	/* from the key back to the float */
	MOVO	X7, X1
	PSRAL	$31, X1
	PXOR	X1, X7
	PSUBL	X1, X7
	PAND	X14, X1
	POR	X1, X7

	XORPS	X6, X6
	MOVQ	RARG, SI
	MOVQ	DX, AX
	CMPQ	AX, $0
	JEQ	_exptail
_exp:
	MOVUPS	(SI), X0
	SUBPS	X7, X0
	EXPNEG
	MOVUPS	X0, (SI)
	ADDPS	X0, X6
	ADDQ	$16, SI
	SUBQ	$1, AX
	JNE	_exp
_exptail:
	MOVQ	SI, DI
	MOVQ	CX, AX
_expone:
	CMPQ	AX, $0
	JEQ	_expend
	MOVSS	(SI), X0
	SUBSS	X7, X0
	EXPNEG
	MOVSS	X0, (SI)
	ADDQ	$4, SI
	SUBQ	$1, AX
	JMP	_expone
_expend:
	CMPQ	CX, $2
	JLT	_sumone
	JEQ	_sumtwo
	LOAD3(X0, X1, (DI))
	JMP	_sumlast
_sumtwo:
	LOAD2(X0, X1, (DI))
	JMP	_sumlast
_sumone:
	CMPQ	CX, $0
	JEQ	_sum
	LOAD1(X0, X1, (DI))
_sumlast:
	ADDPS	X0, X6
_sum:
	SUM(X6, X1)
	SPREAD(X6)

	CMPQ	DX, $0
	JEQ	_divtail
_div:
	MOVUPS	(RARG), X0
	DIVPS	X6, X0
	MOVUPS	X0, (RARG)
	ADDQ	$16, RARG
	SUBQ	$1, DX
	JNE	_div
_divtail:
	CMPQ	CX, $0
	JEQ	_done
	MOVSS	(RARG), X0
	DIVSS	X6, X0
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	SUBQ	$1, CX
	JMP	_divtail
_done:
	RET
