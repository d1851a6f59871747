/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2rope.cc fa0bb63b2791051b
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	8bb6bac7713b610c
 */

TEXT avx2rope(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000f4e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8949; BYTE $0xd0	/* 0 mov %rdx,%r8 */
	WORD $0x8948; BYTE $0xca	/* 3 mov %rcx,%rdx */
	LONG $0xfee28348	/* 6 and $0xfffffffffffffffe,%rdx */
	WORD $0x854d; BYTE $0xc0	/* a test %r8,%r8 */
	LONG $0x00bc8e0f; WORD $0x0000	/* d jle cf */
	LONG $0xf8428d48	/* 13 lea -0x8(%rdx),%rax */
	LONG $0x256ffec5; LONG $0x000000b5	/* 17 vmovdqa 0x0(%rip),%ymm4 = d4, as it lies */
	LONG $0x8d0c8d4c; LONG $0x00000000	/* 1f lea 0x0(,%rcx,4),%r9 */
	LONG $0x03e8c148	/* 27 shr $0x3,%rax */
	LONG $0xc5148d4c; LONG $0x00000008	/* 2b lea 0x8(,%rax,8),%r10 */
	LONG $0x000008b8; BYTE $0x00	/* 33 mov $0x8,%eax */
	LONG $0x07fa8348	/* 38 cmp $0x7,%rdx */
	LONG $0x008e8e0f; WORD $0x0000	/* 3c jle d0 */
	LONG $0x4c16fec5; WORD $0xe086	/* 42 vmovshdup -0x20(%rsi,%rax,4),%ymm1 */
	LONG $0x047de3c4; LONG $0xb1e08754	/* 48 vpermilps $0xb1,-0x20(%rdi,%rax,4),%ymm2 */
	LONG $0x4412fec5; WORD $0xe086	/* 50 vmovsldup -0x20(%rsi,%rax,4),%ymm0 */
	LONG $0x4459fcc5; WORD $0xe087	/* 56 vmulps -0x20(%rdi,%rax,4),%ymm0,%ymm0 */
	LONG $0xca59f4c5	/* 5c vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc1d0ffc5	/* 60 vaddsubps %ymm1,%ymm0,%ymm0 */
	LONG $0x4411fcc5; WORD $0xe087	/* 64 vmovups %ymm0,-0x20(%rdi,%rax,4) */
	LONG $0x08c08348	/* 6a add $0x8,%rax */
	WORD $0x3948; BYTE $0xd0	/* 6e cmp %rdx,%rax */
	WORD $0xcf7e	/* 71 jle 42 */
	WORD $0x894c; BYTE $0xd0	/* 73 mov %r10,%rax */
	WORD $0x3948; BYTE $0xc2	/* 76 cmp %rax,%rdx */
	WORD $0x447e	/* 79 jle bf */
	WORD $0x8948; BYTE $0xd1	/* 7b mov %rdx,%rcx */
	WORD $0x2948; BYTE $0xc1	/* 7e sub %rax,%rcx */
	LONG $0x02e0c148	/* 81 shl $0x2,%rax */
	LONG $0xc96ef9c5	/* 85 vmovd %ecx,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 89 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcc66f5c5	/* 8e vpcmpgtd %ymm4,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x0604	/* 92 vmaskmovps (%rsi,%rax,1),%ymm1,%ymm0 */
	LONG $0xe816fec5	/* 98 vmovshdup %ymm0,%ymm5 */
	WORD $0x0148; BYTE $0xf8	/* 9c add %rdi,%rax */
	LONG $0xc012fec5	/* 9f vmovsldup %ymm0,%ymm0 */
	LONG $0x2c75e2c4; BYTE $0x18	/* a3 vmaskmovps (%rax),%ymm1,%ymm3 */
	LONG $0x047de3c4; WORD $0xb1d3	/* a8 vpermilps $0xb1,%ymm3,%ymm2 */
	LONG $0xd559ecc5	/* ae vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0xc359fcc5	/* b2 vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc2d0ffc5	/* b6 vaddsubps %ymm2,%ymm0,%ymm0 */
	LONG $0x2e75e2c4; BYTE $0x00	/* ba vmaskmovps %ymm0,%ymm1,(%rax) */
	WORD $0x014c; BYTE $0xcf	/* bf add %r9,%rdi */
	LONG $0x01e88349	/* c2 sub $0x1,%r8 */
	LONG $0xff67850f; WORD $0xffff	/* c6 jne 33 */
	WORD $0xf8c5; BYTE $0x77	/* cc vzeroupper */
	BYTE $0xc3	/* cf ret */
	WORD $0xc031	/* d0 xor %eax,%eax */
	WORD $0xa2eb	/* d2 jmp 76 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* d4 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* e4 .rodata.cst32 */
	RET
