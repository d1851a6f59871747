/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2rmsnorm.cc 08478dc1949b1fc2
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	d69bb5afc879f06b
 */

TEXT avx2rmsnorm(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x80100ff3; LONG $0x00000028	/* movss 40(%rax),%xmm0 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000168e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8949; BYTE $0xd0	/* 0 mov %rdx,%r8 */
	LONG $0xd028f8c5	/* 3 vmovaps %xmm0,%xmm2 */
	WORD $0x8948; BYTE $0xca	/* 7 mov %rcx,%rdx */
	WORD $0x8548; BYTE $0xc9	/* a test %rcx,%rcx */
	LONG $0x00be8e0f; WORD $0x0000	/* d jle d1 */
	LONG $0x07f98348	/* 13 cmp $0x7,%rcx */
	LONG $0x011b8e0f; WORD $0x0000	/* 17 jle 138 */
	LONG $0x000008b8; BYTE $0x00	/* 1d mov $0x8,%eax */
	LONG $0xc957f0c5	/* 22 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x6410fcc5; WORD $0xe086	/* 26 vmovups -0x20(%rsi,%rax,4),%ymm4 */
	WORD $0x8948; BYTE $0xc1	/* 2c mov %rax,%rcx */
	LONG $0x08c08348	/* 2f add $0x8,%rax */
	LONG $0xb85de2c4; BYTE $0xcc	/* 33 vfmadd231ps %ymm4,%ymm4,%ymm1 */
	WORD $0x3948; BYTE $0xc2	/* 38 cmp %rax,%rdx */
	WORD $0xe97d	/* 3b jge 26 */
	WORD $0x3948; BYTE $0xca	/* 3d cmp %rcx,%rdx */
	LONG $0x00c88f0f; WORD $0x0000	/* 40 jg 10e */
	LONG $0x197de3c4; WORD $0x01c8	/* 46 vextractf128 $0x1,%ymm1,%xmm0 */
	LONG $0xc158f8c5	/* 4c vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* 50 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 54 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 58 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 5e vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0xc957f0c5	/* 62 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x2af2e1c4; BYTE $0xca	/* 66 vcvtsi2ss %rdx,%xmm1,%xmm1 */
	LONG $0xc15efac5	/* 6b vdivss %xmm1,%xmm0,%xmm0 */
	LONG $0x0d10fac5; LONG $0x000000ed	/* 6f vmovss 0x0(%rip),%xmm1 = 164 */
	LONG $0xc258fac5	/* 77 vaddss %xmm2,%xmm0,%xmm0 */
	LONG $0x2179e3c4; WORD $0x0ec0	/* 7b vinsertps $0xe,%xmm0,%xmm0,%xmm0 */
	LONG $0xc051fac5	/* 81 vsqrtss %xmm0,%xmm0,%xmm0 */
	LONG $0xc85ef2c5	/* 85 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x187de2c4; BYTE $0xc9	/* 89 vbroadcastss %xmm1,%ymm1 */
	LONG $0x07fa8348	/* 8e cmp $0x7,%rdx */
	WORD $0x4e7e	/* 92 jle e2 */
	LONG $0x000008b8; BYTE $0x00	/* 94 mov $0x8,%eax */
	LONG $0x4459f4c5; WORD $0xe086	/* 99 vmulps -0x20(%rsi,%rax,4),%ymm1,%ymm0 */
	LONG $0x597cc1c4; WORD $0x8044; BYTE $0xe0	/* 9f vmulps -0x20(%r8,%rax,4),%ymm0,%ymm0 */
	LONG $0x4411fcc5; WORD $0xe087	/* a6 vmovups %ymm0,-0x20(%rdi,%rax,4) */
	LONG $0x08c08348	/* ac add $0x8,%rax */
	WORD $0x3948; BYTE $0xd0	/* b0 cmp %rdx,%rax */
	WORD $0xe47e	/* b3 jle 99 */
	LONG $0xf8428d48	/* b5 lea -0x8(%rdx),%rax */
	LONG $0x03e8c148	/* b9 shr $0x3,%rax */
	LONG $0x01c08348	/* bd add $0x1,%rax */
	LONG $0xc50c8d48; LONG $0x00000000	/* c1 lea 0x0(,%rax,8),%rcx */
	WORD $0x3948; BYTE $0xca	/* c9 cmp %rcx,%rdx */
	WORD $0x047f	/* cc jg d2 */
	WORD $0xf8c5; BYTE $0x77	/* ce vzeroupper */
	BYTE $0xc3	/* d1 ret */
	LONG $0x05e0c148	/* d2 shl $0x5,%rax */
	WORD $0x2948; BYTE $0xca	/* d6 sub %rcx,%rdx */
	WORD $0x0148; BYTE $0xc6	/* d9 add %rax,%rsi */
	WORD $0x0149; BYTE $0xc0	/* dc add %rax,%r8 */
	WORD $0x0148; BYTE $0xc7	/* df add %rax,%rdi */
	LONG $0xc26ef9c5	/* e2 vmovd %edx,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* e6 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000051	/* eb vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 144 */
	LONG $0x2c7de2c4; BYTE $0x1e	/* f3 vmaskmovps (%rsi),%ymm0,%ymm3 */
	LONG $0x2c7dc2c4; BYTE $0x10	/* f8 vmaskmovps (%r8),%ymm0,%ymm2 */
	LONG $0xcb59f4c5	/* fd vmulps %ymm3,%ymm1,%ymm1 */
	LONG $0xca59f4c5	/* 101 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x2e7de2c4; BYTE $0x0f	/* 105 vmaskmovps %ymm1,%ymm0,(%rdi) */
	WORD $0xf8c5; BYTE $0x77	/* 10a vzeroupper */
	BYTE $0xc3	/* 10d ret */
	WORD $0x8948; BYTE $0xd0	/* 10e mov %rdx,%rax */
	WORD $0x2948; BYTE $0xc8	/* 111 sub %rcx,%rax */
	LONG $0x8e0c8d48	/* 114 lea (%rsi,%rcx,4),%rcx */
	LONG $0xc06ef9c5	/* 118 vmovd %eax,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* 11c vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x0000001b	/* 121 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 144 */
	LONG $0x2c7de2c4; BYTE $0x01	/* 129 vmaskmovps (%rcx),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xc8	/* 12e vfmadd231ps %ymm0,%ymm0,%ymm1 */
	LONG $0xffff0ee9; BYTE $0xff	/* 133 jmp 46 */
	WORD $0x8948; BYTE $0xf1	/* 138 mov %rsi,%rcx */
	WORD $0x8948; BYTE $0xd0	/* 13b mov %rdx,%rax */
	LONG $0xc957f0c5	/* 13e vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xd4eb	/* 142 jmp 118 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 144 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 154 .rodata.cst32 */
	LONG $0x3f800000	/* 164 .rodata.cst4 */
	RET
