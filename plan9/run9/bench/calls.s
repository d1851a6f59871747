/*
 * long trapread(int fd, void *buf, long n, vlong offset)
 * pread by other bytes than the library's, so that nobody takes it for the library's.
 */
TEXT trapread(SB), 1, $0
	MOVQ	RARG, fd+0(FP)
	MOVL	$50, RARG
	SYSCALL
	RET

/*
 * double spin(double v[131072], long n)
 * n steps of a multiplication, an addition and a store, through v in an order that no cache foresees.
 * The same instructions are in the host's half of the measurement.
 */
TEXT spin(SB), 1, $0
	MOVL	n+8(FP), CX
	XORL	AX, AX
	MOVL	$1103515245, R8
	MOVL	$3, DX
	CVTSL2SD	DX, X1
	XORPS	X0, X0
_step:
	IMULL	R8, AX
	ADDL	$12345, AX
	MOVL	AX, DX
	ANDL	$131071, DX
	MOVSD	(RARG)(DX*8), X2
	MULSD	X1, X2
	ADDSD	X2, X0
	MOVSD	X0, (RARG)(DX*8)
	DECL	CX
	JNE	_step
	RET
