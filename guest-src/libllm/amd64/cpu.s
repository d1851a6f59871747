/*
 * XGETBV is unknown to 6a.
 */
#define XGETBV \
	BYTE	$0x0f; \
	BYTE	$0x01; \
	BYTE	$0xd0

/*
 * void cpuid(u32int leaf, u32int sub, u32int *regs)
 *
 * regs[4] are AX, BX, CX, DX of the instruction.
 */
TEXT cpuid(SB), 1, $0
	MOVL	RARG, AX
	MOVL	sub+8(FP), CX
	MOVQ	regs+16(FP), SI
	CPUID
	MOVL	AX, (SI)
	MOVL	BX, 4(SI)
	MOVL	CX, 8(SI)
	MOVL	DX, 12(SI)
	RET

/*
 * u64int xgetbv(void)
 *
 * XCR0: what register state the system saves; 0 where CPUID does not
 * say that it may be asked (OSXSAVE).
 */
TEXT xgetbv(SB), 1, $0
	MOVL	$1, AX
	XORL	CX, CX
	CPUID
	XORL	AX, AX
	ANDL	$(1<<27), CX
	JEQ	_none
	XORL	CX, CX
	XGETBV
	SHLQ	$32, DX
	ORQ	DX, AX
_none:
	RET

/*
 * u32int getmxcsr(void)
 * void setmxcsr(u32int csr)
 *
 * The whole of MXCSR: sticky flags in bits 0-5, masks in 7-12,
 * rounding in 13-14.  setfcr can only add masks.
 */
TEXT getmxcsr(SB), 1, $8
	STMXCSR	csr-8(SP)
	MOVL	csr-8(SP), AX
	RET

TEXT setmxcsr(SB), 1, $8
	MOVL	RARG, csr-8(SP)
	LDMXCSR	csr-8(SP)
	RET
