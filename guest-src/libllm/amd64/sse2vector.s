#include "sse2.h"
#include "key.h"

/*
 * void sse2add(float *x, float *y, vlong n)
 *
 * x[i] += y[i].  Any alignment; n may be 0.
 */
TEXT sse2add(SB), 1, $0
	MOVQ	y+8(FP), SI
	MOVQ	n+16(FP), CX
_add:
	SUBQ	$4, CX
	JLT	_addtail
	MOVUPS	(RARG), X0
	MOVUPS	(SI), X1
	ADDPS	X1, X0
	MOVUPS	X0, (RARG)
	ADDQ	$16, RARG
	ADDQ	$16, SI
	JMP	_add
_addtail:
	ADDQ	$4, CX
_addone:
	SUBQ	$1, CX
	JLT	_adddone
	MOVSS	(RARG), X0
	ADDSS	(SI), X0
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	ADDQ	$4, SI
	JMP	_addone
_adddone:
	RET

/*
 * void sse2scale(float *x, float s, vlong n)
 *
 * x[i] *= s.  Any alignment; n may be 0.
 */
TEXT sse2scale(SB), 1, $0
	MOVSS	s+8(FP), X1
	SPREAD(X1)
	MOVQ	n+16(FP), CX
_scale:
	SUBQ	$4, CX
	JLT	_scaletail
	MOVUPS	(RARG), X0
	MULPS	X1, X0
	MOVUPS	X0, (RARG)
	ADDQ	$16, RARG
	JMP	_scale
_scaletail:
	ADDQ	$4, CX
_scaleone:
	SUBQ	$1, CX
	JLT	_scaledone
	MOVSS	(RARG), X0
	MULSS	X1, X0
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	JMP	_scaleone
_scaledone:
	RET

/*
 * vlong sse2argmax(float *x, vlong n)
 *
 * The lowest index of the largest element; zeros of both signs are
 * equal, a NaN never wins, -1 when nothing can.  First the largest
 * key, then where it is, so that n may be of any size.
 *
 * BP x, SI a cursor, CX elements left; X7 the largest key.
 */
TEXT sse2argmax(SB), 1, $0
	MOVQ	n+8(FP), CX
	KEYCONSTANTS
	MOVO	X14, X7
	MOVQ	RARG, SI
_max:
	SUBQ	$4, CX
	JLT	_maxtail
	MOVOU	(SI), X0
	KEY(X0, X1, X2, X3)
	LARGER(X7, X1, X2)
	ADDQ	$16, SI
	JMP	_max
_maxtail:
	ADDQ	$4, CX
_maxone:
	SUBQ	$1, CX
	JLT	_maxend
	MOVSS	(SI), X0
	SPREAD(X0)
	KEY(X0, X1, X2, X3)
	LARGER(X7, X1, X2)
	ADDQ	$4, SI
	JMP	_maxone
_maxend:
	LARGEST(X7, X1, X2)
	MOVL	X7, AX
	CMPL	AX, $0x80000000
	JEQ	_none

	MOVQ	n+8(FP), CX
	MOVQ	RARG, SI
_find:
	CMPQ	CX, $4
	JLT	_findone
	MOVOU	(SI), X0
	KEY(X0, X1, X2, X3)
	PCMPEQL	X7, X1
	MOVMSKPS	X1, AX
	CMPL	AX, $0
	JNE	_found
	ADDQ	$16, SI
	SUBQ	$4, CX
	JMP	_find
_found:
	BSFL	AX, AX
	LEAQ	(SI)(AX*4), AX
	SUBQ	RARG, AX
	SHRQ	$2, AX
	RET
_findone:
	CMPQ	CX, $0
	JEQ	_none
	MOVSS	(SI), X0
	KEY(X0, X1, X2, X3)
	PCMPEQL	X7, X1
	MOVL	X1, AX
	CMPL	AX, $0
	JNE	_last
	ADDQ	$4, SI
	SUBQ	$1, CX
	JMP	_findone
_last:
	MOVQ	SI, AX
	SUBQ	RARG, AX
	SHRQ	$2, AX
	RET
_none:
	MOVQ	$-1, AX
	RET
