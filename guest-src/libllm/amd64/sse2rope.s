/*
 * Two pairs (or one, and zeros) of v in X0 and of cosine and sine in
 * X1: (a, b) becomes (a*c - b*s, b*c + a*s), in X0.  X7 has the sign
 * bits of lanes 0 and 2; spoils X2 and X3.
 */
#define ROTATE \
	MOVAPS	X1, X2; \
	SHUFPS	$0xa0, X2, X2; \
	SHUFPS	$0xf5, X1, X1; \
	MOVAPS	X0, X3; \
	SHUFPS	$0xb1, X3, X3; \
	MULPS	X2, X0; \
	MULPS	X1, X3; \
	XORPS	X7, X3; \
	ADDPS	X3, X0

/*
 * void sse2rope(float *v, float *cs, vlong nhead, vlong hs)
 *
 * Rotates the pairs of each of nhead heads of v[nhead][hs]; cs[hs]
 * has cosine and sine of each pair's angle.  The last element of an
 * odd hs stays.  Any alignment; nhead and hs may be 0.
 *
 * BP the head, SI cs, CX heads left, DX hs, R11 bytes of a head.
 */
TEXT sse2rope(SB), 1, $0
	MOVQ	cs+8(FP), SI
	MOVQ	nhead+16(FP), CX
	MOVQ	hs+24(FP), DX
	MOVQ	DX, R11
	SHLQ	$2, R11
	MOVQ	$0x80000000, AX
	MOVQ	AX, X7
	PSHUFL	$0x44, X7, X7
_head:
	SUBQ	$1, CX
	JLT	_done
	MOVQ	RARG, DI
	MOVQ	SI, R8
	MOVQ	DX, AX
_pairs:
	SUBQ	$4, AX
	JLT	_pair
	MOVUPS	(DI), X0
	MOVUPS	(R8), X1
	ROTATE
	MOVUPS	X0, (DI)
	ADDQ	$16, DI
	ADDQ	$16, R8
	JMP	_pairs
_pair:
	ADDQ	$2, AX
	JLT	_next
	MOVSD	(DI), X0
	MOVSD	(R8), X1
	ROTATE
	MOVSD	X0, (DI)
_next:
	ADDQ	R11, RARG
	JMP	_head
_done:
	RET
