/*
 * What no compiler makes: instructions that trap, flags, and system calls by number.
 */
TEXT steps(SB), 1, $0			/* one instruction after another */
	BYTE $0x9C			/* PUSHFQ */
	ORQ	$0x100, (SP)
	BYTE $0x9D			/* POPFQ */
	NOP
	NOP
	RET

TEXT int4(SB), 1, $0
	BYTE $0xCD; BYTE $0x04
	RET

TEXT int128(SB), 1, $0
	BYTE $0xCD; BYTE $0x80
	RET

TEXT callat(SB), 1, $0			/* void callat(void*) */
	MOVQ	$1, DI
	CALL	*RARG
	RET

TEXT checkaligned(SB), 1, $0		/* AC */
	BYTE $0x9C
	ORQ	$0x40000, (SP)
	BYTE $0x9D
	RET

TEXT nofs(SB), 1, $0			/* FS with the null segment */
	MOVQ	$0, AX
	BYTE $0x8E; BYTE $0xE0		/* MOVW AX, FS */
	RET

TEXT nothing(SB), 1, $0
	RET

TEXT systemcall(SB), 1, $48		/* vlong systemcall(uvlong number, uvlong args[5]) */
	MOVQ	args+8(FP), SI
	MOVQ	0(SI), AX
	MOVQ	AX, 8(SP)
	MOVQ	8(SI), AX
	MOVQ	AX, 16(SP)
	MOVQ	16(SI), AX
	MOVQ	AX, 24(SP)
	MOVQ	24(SI), AX
	MOVQ	AX, 32(SP)
	MOVQ	32(SI), AX
	MOVQ	AX, 40(SP)
	SYSCALL
	RET
