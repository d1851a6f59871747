#include "sse2.h"
#include "rows.h"

/*
 * A column group of row SI times the weight in X8, added up.
 */
#define COLUMN(offset, a) \
	MOVUPS	offset(SI), X9; \
	MULPS	X8, X9; \
	ADDPS	X9, a

/*
 * void sse2attention(float *out, float *q, float *k, float *v, float *att,
 *	vlong t, vlong hs, vlong stride)
 *
 * One head over t positions: att[i] = q.k[i*stride] / sqrt(hs), each
 * product in the order of dot, four positions at a time; softmax of
 * att; out[j] = sum of att[i]*v[i*stride+j] from 0 for ascending i,
 * 32, 16, 4 and 1 columns at a time.  Division and square root are the
 * exact ones.  Any alignment; t may be 0 (out is 0 then), of hs 0 nothing
 * is written.
 *
 * Scores: BX the row of k, DX positions left, R12 q, CX hs/4, R13 hs%4,
 * BP att, X11 sqrt(hs).
 * Sums: BX the column of v, DX columns left, BP out, CX t, R12 att.
 */
TEXT sse2attention(SB), 1, $16
	MOVQ	RARG, out+0(FP)
	MOVQ	q+8(FP), R12
	MOVQ	k+16(FP), BX
	MOVQ	att+32(FP), RARG
	MOVQ	t+40(FP), DX
	MOVQ	hs+48(FP), CX
	MOVQ	stride+56(FP), R11
	CMPQ	CX, $0
	JLE	_done
	CVTSQ2SS	CX, X11
	SQRTSS	X11, X11
	SPREAD(X11)
	SHLQ	$2, R11
	LEAQ	(R11)(R11*2), R8
	MOVQ	CX, R13
	ANDQ	$3, R13
	SHRQ	$2, CX

_four:
	CMPQ	DX, $4
	JLT	_one
	MOVQ	BX, SI
	MOVQ	R12, DI
	CLEAR4
	QUADS(ROWS4, CX, _fourloop, _fourtail)
	TAIL(ROWS4, R13, _fourtwo, _fourone, _foursum)
	SUM4(X0, X1, X2, X3, X9)
	DIVPS	X11, X2
	MOVUPS	X2, (RARG)
	ADDQ	$16, RARG
	LEAQ	(BX)(R11*4), BX
	SUBQ	$4, DX
	JMP	_four

_one:
	CMPQ	DX, $0
	JLE	_softmax
	MOVQ	BX, SI
	MOVQ	R12, DI
	XORPS	X0, X0
	QUADS(ROWS1, CX, _oneloop, _onetail)
	TAIL(ROWS1, R13, _onetwo, _oneone, _onesum)
	SUM(X0, X9)
	DIVSS	X11, X0
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	ADDQ	R11, BX
	SUBQ	$1, DX
	JMP	_one

_softmax:
	MOVQ	att+32(FP), RARG
	MOVQ	t+40(FP), CX
	MOVQ	CX, 8(SP)
	CALL	sse2softmax(SB)

	MOVQ	out+0(FP), RARG
	MOVQ	v+24(FP), BX
	MOVQ	att+32(FP), R12
	MOVQ	t+40(FP), CX
	MOVQ	hs+48(FP), DX
	MOVQ	stride+56(FP), R11
	SHLQ	$2, R11

_columns32:
	CMPQ	DX, $32
	JLT	_columns16
	CLEAR8
	MOVQ	BX, SI
	XORQ	AX, AX
_sum32:
	CMPQ	AX, CX
	JGE	_store32
	MOVSS	(R12)(AX*4), X8
	SPREAD(X8)
	COLUMN(0, X0)
	COLUMN(16, X1)
	COLUMN(32, X2)
	COLUMN(48, X3)
	COLUMN(64, X4)
	COLUMN(80, X5)
	COLUMN(96, X6)
	COLUMN(112, X7)
	ADDQ	R11, SI
	ADDQ	$1, AX
	JMP	_sum32
_store32:
	MOVUPS	X0, (RARG)
	MOVUPS	X1, 16(RARG)
	MOVUPS	X2, 32(RARG)
	MOVUPS	X3, 48(RARG)
	MOVUPS	X4, 64(RARG)
	MOVUPS	X5, 80(RARG)
	MOVUPS	X6, 96(RARG)
	MOVUPS	X7, 112(RARG)
	ADDQ	$128, RARG
	ADDQ	$128, BX
	SUBQ	$32, DX
	JMP	_columns32

_columns16:
	CMPQ	DX, $16
	JLT	_columns4
	CLEAR4
	MOVQ	BX, SI
	XORQ	AX, AX
_sum16:
	CMPQ	AX, CX
	JGE	_store16
	MOVSS	(R12)(AX*4), X8
	SPREAD(X8)
	COLUMN(0, X0)
	COLUMN(16, X1)
	COLUMN(32, X2)
	COLUMN(48, X3)
	ADDQ	R11, SI
	ADDQ	$1, AX
	JMP	_sum16
_store16:
	MOVUPS	X0, (RARG)
	MOVUPS	X1, 16(RARG)
	MOVUPS	X2, 32(RARG)
	MOVUPS	X3, 48(RARG)
	ADDQ	$64, RARG
	ADDQ	$64, BX
	SUBQ	$16, DX

_columns4:
	CMPQ	DX, $4
	JLT	_column
	XORPS	X0, X0
	MOVQ	BX, SI
	XORQ	AX, AX
_sum4:
	CMPQ	AX, CX
	JGE	_store4
	MOVSS	(R12)(AX*4), X8
	SPREAD(X8)
	COLUMN(0, X0)
	ADDQ	R11, SI
	ADDQ	$1, AX
	JMP	_sum4
_store4:
	MOVUPS	X0, (RARG)
	ADDQ	$16, RARG
	ADDQ	$16, BX
	SUBQ	$4, DX
	JMP	_columns4

_column:
	CMPQ	DX, $0
	JLE	_done
	XORPS	X0, X0
	MOVQ	BX, SI
	XORQ	AX, AX
_sum1:
	CMPQ	AX, CX
	JGE	_store1
	MOVSS	(R12)(AX*4), X8
	MULSS	(SI), X8
	ADDSS	X8, X0
	ADDQ	R11, SI
	ADDQ	$1, AX
	JMP	_sum1
_store1:
	MOVSS	X0, (RARG)
	ADDQ	$4, RARG
	ADDQ	$4, BX
	SUBQ	$1, DX
	JMP	_column
_done:
	RET
