/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2blocks.cc 73e87a9db33409d6
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	758afbf789b176a3
 */

TEXT sse2blocks(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x00012fe9; BYTE $0x00	/* jmp to the end */
	LONG $0xef0f4566; BYTE $0xc0	/* 0 pxor %xmm8,%xmm8 */
	LONG $0xef0f4566; BYTE $0xc9	/* 5 pxor %xmm9,%xmm9 */
	LONG $0xef0f4566; BYTE $0xd2	/* a pxor %xmm10,%xmm10 */
	LONG $0xef0f4566; BYTE $0xdb	/* f pxor %xmm11,%xmm11 */
	LONG $0xef0f4566; BYTE $0xe4	/* 14 pxor %xmm12,%xmm12 */
	LONG $0xef0f4566; BYTE $0xed	/* 19 pxor %xmm13,%xmm13 */
	LONG $0xef0f4566; BYTE $0xf6	/* 1e pxor %xmm14,%xmm14 */
	LONG $0xef0f4566; BYTE $0xff	/* 23 pxor %xmm15,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xc7	/* 28 movdqa %xmm15,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc6	/* 2d pmaddwd %xmm14,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 32 movdqa %xmm15,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcd	/* 37 pmaddwd %xmm13,%xmm1 */
	LONG $0xc1fe0f66	/* 3c paddd %xmm1,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 40 movdqa %xmm15,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd6	/* 45 pmaddwd %xmm14,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 4a movdqa %xmm15,%xmm3 */
	LONG $0xf50f4166; BYTE $0xdd	/* 4f pmaddwd %xmm13,%xmm3 */
	LONG $0xd3fe0f66	/* 54 paddd %xmm3,%xmm2 */
	LONG $0xc2fe0f66	/* 58 paddd %xmm2,%xmm0 */
	WORD $0x5b0f; BYTE $0xc0	/* 5c cvtdq2ps %xmm0,%xmm0 */
	LONG $0xc4590f41	/* 5f mulps %xmm12,%xmm0 */
	LONG $0xc0580f44	/* 63 addps %xmm0,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe7	/* 67 movdqa %xmm15,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe6	/* 6c pmaddwd %xmm14,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xef	/* 71 movdqa %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xed	/* 76 pmaddwd %xmm13,%xmm5 */
	LONG $0xe5fe0f66	/* 7b paddd %xmm5,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf7	/* 7f movdqa %xmm15,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf6	/* 84 pmaddwd %xmm14,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xff	/* 89 movdqa %xmm15,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfd	/* 8e pmaddwd %xmm13,%xmm7 */
	LONG $0xf7fe0f66	/* 93 paddd %xmm7,%xmm6 */
	LONG $0xe6fe0f66	/* 97 paddd %xmm6,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 9b cvtdq2ps %xmm4,%xmm4 */
	LONG $0xe4590f41	/* 9e mulps %xmm12,%xmm4 */
	LONG $0xcc580f44	/* a2 addps %xmm4,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xc7	/* a6 movdqa %xmm15,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc6	/* ab pmaddwd %xmm14,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xcf	/* b0 movdqa %xmm15,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcd	/* b5 pmaddwd %xmm13,%xmm1 */
	LONG $0xc1fe0f66	/* ba paddd %xmm1,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd7	/* be movdqa %xmm15,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd6	/* c3 pmaddwd %xmm14,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xdf	/* c8 movdqa %xmm15,%xmm3 */
	LONG $0xf50f4166; BYTE $0xdd	/* cd pmaddwd %xmm13,%xmm3 */
	LONG $0xd3fe0f66	/* d2 paddd %xmm3,%xmm2 */
	LONG $0xc2fe0f66	/* d6 paddd %xmm2,%xmm0 */
	WORD $0x5b0f; BYTE $0xc0	/* da cvtdq2ps %xmm0,%xmm0 */
	LONG $0xc4590f41	/* dd mulps %xmm12,%xmm0 */
	LONG $0xd0580f44	/* e1 addps %xmm0,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xe7	/* e5 movdqa %xmm15,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe6	/* ea pmaddwd %xmm14,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xef	/* ef movdqa %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xed	/* f4 pmaddwd %xmm13,%xmm5 */
	LONG $0xe5fe0f66	/* f9 paddd %xmm5,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf7	/* fd movdqa %xmm15,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf6	/* 102 pmaddwd %xmm14,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xff	/* 107 movdqa %xmm15,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfd	/* 10c pmaddwd %xmm13,%xmm7 */
	LONG $0xf7fe0f66	/* 111 paddd %xmm7,%xmm6 */
	LONG $0xe6fe0f66	/* 115 paddd %xmm6,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 119 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xe4590f41	/* 11c mulps %xmm12,%xmm4 */
	LONG $0xdc580f44	/* 120 addps %xmm4,%xmm11 */
	LONG $0x04ef8348	/* 124 sub $0x4,%rdi */
	LONG $0xfefa8f0f; WORD $0xffff	/* 128 jg 28 */
	BYTE $0xc3	/* 12e ret */
	RET
