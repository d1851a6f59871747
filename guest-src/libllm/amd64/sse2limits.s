#include "sse2.h"

/*
 * u64int sse2stream(void *p, vlong n)
 *
 * Reads p[n], n rounded down to a multiple of 512: eight cache lines
 * a turn, into four registers that only gather bits.
 */
#define LINE(a, b, c, d) \
	MOVUPS	a(RARG), X4; \
	MOVUPS	b(RARG), X5; \
	MOVUPS	c(RARG), X6; \
	MOVUPS	d(RARG), X7; \
	ORPS	X4, X0; \
	ORPS	X5, X1; \
	ORPS	X6, X2; \
	ORPS	X7, X3

TEXT sse2stream(SB), 1, $0
	MOVQ	n+8(FP), CX
	XORPS	X0, X0
	XORPS	X1, X1
	XORPS	X2, X2
	XORPS	X3, X3
_stream:
	SUBQ	$512, CX
	JLT	_streamdone
	LINE(0, 16, 32, 48)
	LINE(64, 80, 96, 112)
	LINE(128, 144, 160, 176)
	LINE(192, 208, 224, 240)
	LINE(256, 272, 288, 304)
	LINE(320, 336, 352, 368)
	LINE(384, 400, 416, 432)
	LINE(448, 464, 480, 496)
	ADDQ	$512, RARG
	JMP	_stream
_streamdone:
	ORPS	X1, X0
	ORPS	X3, X2
	ORPS	X2, X0
	MOVHLPS	X0, X1
	ORPS	X1, X0
	MOVQ	X0, AX
	RET

/*
 * float sse2peak(float *one, vlong n)
 *
 * 112 operations a turn: seven chains of products and seven of sums,
 * four lanes each, twice.
 */
#define TURN \
	MULPS	X15, X0; \
	ADDPS	X14, X7; \
	MULPS	X15, X1; \
	ADDPS	X14, X8; \
	MULPS	X15, X2; \
	ADDPS	X14, X9; \
	MULPS	X15, X3; \
	ADDPS	X14, X10; \
	MULPS	X15, X4; \
	ADDPS	X14, X11; \
	MULPS	X15, X5; \
	ADDPS	X14, X12; \
	MULPS	X15, X6; \
	ADDPS	X14, X13

TEXT sse2peak(SB), 1, $0
	MOVSS	(RARG), X15
	SPREAD(X15)
	MOVSS	4(RARG), X14
	SPREAD(X14)
	MOVQ	n+8(FP), CX
	MOVAPS	X15, X0
	MOVAPS	X15, X1
	MOVAPS	X15, X2
	MOVAPS	X15, X3
	MOVAPS	X15, X4
	MOVAPS	X15, X5
	MOVAPS	X15, X6
	MOVAPS	X14, X7
	MOVAPS	X14, X8
	MOVAPS	X14, X9
	MOVAPS	X14, X10
	MOVAPS	X14, X11
	MOVAPS	X14, X12
	MOVAPS	X14, X13
_peak:
	TURN
	TURN
	SUBQ	$112, CX
	JGT	_peak
	MULPS	X1, X0
	MULPS	X2, X0
	MULPS	X3, X0
	MULPS	X4, X0
	MULPS	X5, X0
	MULPS	X6, X0
	ADDPS	X8, X7
	ADDPS	X9, X7
	ADDPS	X10, X7
	ADDPS	X11, X7
	ADDPS	X12, X7
	ADDPS	X13, X7
	ADDPS	X7, X0
	RET
