/*
 * What the bridge and the emitter promise, to be run.
 */
TEXT sum8(SB), 1, $0
	MOVQ	RARG, AX
	ADDQ	b+8(FP), AX
	ADDQ	c+16(FP), AX
	ADDQ	d+24(FP), AX
	ADDQ	e+32(FP), AX
	ADDQ	f+40(FP), AX
	ADDQ	g+48(FP), AX
	SUBQ	h+56(FP), AX
	RET

TEXT mix(SB), 1, $8
	CVTSS2SD	a+0(FP), X0
	CVTSQ2SD	b+8(FP), X1
	ADDSD	X1, X0
	MULSD	c+16(FP), X0
	MOVL	d+24(FP), AX
	CVTSL2SD	AX, X1
	SUBSD	X1, X0
	CVTSS2SD	e+32(FP), X1
	ADDSD	X1, X0
	RET

TEXT sum10(SB), 1, $0
	MOVSD	a+0(FP), X0
	ADDSD	b+8(FP), X0
	ADDSD	c+16(FP), X0
	ADDSD	d+24(FP), X0
	ADDSD	e+32(FP), X0
	ADDSD	f+40(FP), X0
	ADDSD	g+48(FP), X0
	ADDSD	h+56(FP), X0
	SUBSD	i+64(FP), X0
	SUBSD	j+72(FP), X0
	RET

/* every register that Plan 9 may spoil */
TEXT spoil(SB), 1, $0
	MOVQ	RARG, AX
	MOVQ	AX, BX
	MOVQ	AX, CX
	MOVQ	AX, DX
	MOVQ	AX, SI
	MOVQ	AX, DI
	MOVQ	AX, BP
	MOVQ	AX, R8
	MOVQ	AX, R9
	MOVQ	AX, R10
	MOVQ	AX, R11
	MOVQ	AX, R12
	MOVQ	AX, R13
	MOVQ	AX, R14
	MOVQ	AX, R15
	RET

TEXT lane(SB), 1, $0
	MOVQ	i+8(FP), AX
	MOVSS	(RARG)(AX*4), X0
	RET

/* 1, 0, -1 as a is more than, equal to, less than b */
TEXT compare(SB), 1, $0
	CMPQ	RARG, b+8(FP)
	JGT	_more
	JEQ	2(PC)
	JMP	_less
	MOVQ	$0, AX
	RET
_more:
	MOVQ	$1, AX
	RET
_less:
	MOVQ	$-1, AX
	RET

TEXT copy(SB), 1, $0
	MOVQ	RARG, DI
	MOVQ	from+8(FP), SI
	MOVQ	n+16(FP), CX
	CLD
	REP; MOVSB
	MOVQ	DI, AX
	SUBQ	RARG, AX
	RET

/* difference<>(a, b) + difference<>(b, a) + 2(a-b) */
TEXT twice(SB), 1, $24
	MOVQ	RARG, a+0(FP)
	MOVQ	b+8(FP), AX
	MOVQ	AX, 8(SP)
	CALL	difference<>(SB)
	MOVQ	AX, t-8(SP)
	MOVQ	b+8(FP), RARG
	MOVQ	a+0(FP), AX
	MOVQ	AX, 8(SP)
	CALL	difference<>(SB)
	ADDQ	t-8(SP), AX
	ADDQ	t-8(SP), AX
	ADDQ	t-8(SP), AX
	RET

TEXT difference<>(SB), 1, $0
	MOVQ	RARG, AX
	SUBQ	b+8(FP), AX
	RET

TEXT frames(SB), 1, $16
	MOVQ	RARG, t-16(SP)
	PUSHQ	b+8(FP)
	MOVQ	b+8(FP), AX
	SHLQ	$8, AX
	ADDQ	t-16(SP), AX
	POPQ	CX
	SHLQ	$8, AX
	ADDQ	CX, AX
	RET

TEXT word(SB), 1, $0
	MOVQ	$words<>(SB), SI
	MOVL	(SI)(RARG*4), AX
	RET

TEXT constants(SB), 1, $0
	MOVSD	$0.1, X0
	MOVSS	$-2.5, X1
	CVTSS2SD	X1, X1
	ADDSD	X1, X0
	RET

DATA	words<>+0(SB)/4, $0x11111111
DATA	words<>+4(SB)/2, $0x2222
DATA	words<>+6(SB)/1, $0x33
DATA	words<>+7(SB)/1, $0x44
DATA	words<>+8(SB)/8, $"abcd"
GLOBL	words<>(SB), $20
