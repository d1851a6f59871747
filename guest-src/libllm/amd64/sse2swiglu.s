#include "exp.h"

/*
 * Four of h and g, which lie in X6 and X9; the result is in X6.
 * e = exp(-|h|); (h < 0 ? e : 1) / (1 + e) * h * g, where -104 stands
 * for what is less.  The steps of port/swiglu.c.  Spoils X0 … X8.
 */
#define SWIGLU \
	MOVOU	K(KSIGN), X0; \
	POR	X6, X0; \
	EXPNEG; \
	MOVO	X6, X7; \
	PSRAL	$31, X7; \
	MOVAPS	X0, X8; \
	PAND	X7, X8; \
	MOVUPS	K(KONE), X5; \
	MOVO	X7, X1; \
	PANDN	X5, X1; \
	POR	X1, X8; \
	ADDPS	X5, X0; \
	DIVPS	X0, X8; \
	MOVO	X6, X0; \
	CLAMP; \
	PAND	X7, X0; \
	PANDN	X6, X7; \
	POR	X7, X0; \
	MULPS	X0, X8; \
	MULPS	X9, X8; \
	MOVAPS	X8, X6

/*
 * void sse2swiglu(float *h, float *g, vlong n)
 *
 * h[i] = h[i]/(1+exp(-h[i])) * g[i].  Any alignment; n may be 0.
 */
TEXT sse2swiglu(SB), 1, $0
	MOVQ	g+8(FP), DI
	MOVQ	n+16(FP), CX
_loop:
	SUBQ	$4, CX
	JLT	_tail
	MOVUPS	(RARG), X6
	MOVUPS	(DI), X9
	SWIGLU
	MOVUPS	X6, (RARG)
	ADDQ	$16, RARG
	ADDQ	$16, DI
	JMP	_loop
_tail:
	ADDQ	$4, CX
_one:
	CMPQ	CX, $0
	JLE	_done
	MOVSS	(RARG), X6
	MOVSS	(DI), X9
	SWIGLU
	MOVSS	X6, (RARG)
	ADDQ	$4, RARG
	ADDQ	$4, DI
	SUBQ	$1, CX
	JMP	_one
_done:
	RET
