/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2q4q5.cc 680a4c4f5989a082
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	0fe4f45f28a985ba
 */

TEXT avx2q41(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x30ec8348	/* sub $48,%rsp */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x00045fe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xfa	/* 2 mov %rdi,%r10 */
	WORD $0x8948; BYTE $0xd7	/* 5 mov %rdx,%rdi */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x2444894c; BYTE $0x20	/* 17 mov %r8,0x20(%rsp) */
	LONG $0x24b48b4c; LONG $0x00000088	/* 1c mov 0x88(%rsp),%r14 */
	LONG $0x244c894c; BYTE $0x28	/* 24 mov %r9,0x28(%rsp) */
	LONG $0x03f98348	/* 29 cmp $0x3,%rcx */
	LONG $0x02a08e0f; WORD $0x0000	/* 2d jle 2d3 */
	LONG $0x2454894c; BYTE $0x30	/* 33 mov %r10,0x30(%rsp) */
	LONG $0x3f1c8d4c	/* 38 lea (%rdi,%rdi,1),%r11 */
	WORD $0x8949; BYTE $0xcd	/* 3c mov %rcx,%r13 */
	WORD $0x894d; BYTE $0xd4	/* 3f mov %r10,%r12 */
	LONG $0x24748948; BYTE $0x38	/* 42 mov %rsi,0x38(%rsp) */
	LONG $0x3b1c8d49	/* 47 lea (%r11,%rdi,1),%rbx */
	WORD $0x8948; BYTE $0xf2	/* 4b mov %rsi,%rdx */
	WORD $0x8948; BYTE $0xcd	/* 4e mov %rcx,%rbp */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 51 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0xbd3c8d4c; LONG $0x00000000	/* 5b lea 0x0(,%rdi,4),%r15 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 63 vmovq %rax,%xmm4 */
	LONG $0x247c894c; BYTE $0x18	/* 68 mov %r15,0x18(%rsp) */
	LONG $0x000001b8; BYTE $0x00	/* 6d mov $0x1,%eax */
	LONG $0xd86ef9c5	/* 72 vmovd %eax,%xmm3 */
	LONG $0x597de2c4; BYTE $0xe4	/* 76 vpbroadcastq %xmm4,%ymm4 */
	LONG $0x797de2c4; BYTE $0xdb	/* 7b vpbroadcastw %xmm3,%ymm3 */
	LONG $0x008a8d48; WORD $0x0030; BYTE $0x00	/* 80 lea 0x3000(%rdx),%rcx */
	WORD $0x854d; BYTE $0xf6	/* 87 test %r14,%r14 */
	LONG $0x03c08e0f; WORD $0x0000	/* 8a jle 450 */
	LONG $0xff57c0c5	/* 90 vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x2464894c; BYTE $0x10	/* 94 mov %r12,0x10(%rsp) */
	WORD $0x894d; BYTE $0xf2	/* 99 mov %r14,%r10 */
	WORD $0x8948; BYTE $0xd0	/* 9c mov %rdx,%rax */
	LONG $0x24b48b48; LONG $0x00000080	/* 9f mov 0x80(%rsp),%rsi */
	LONG $0xc72878c5	/* a7 vmovaps %xmm7,%xmm8 */
	LONG $0xef28f8c5	/* ab vmovaps %xmm7,%xmm5 */
	LONG $0xf728f8c5	/* af vmovaps %xmm7,%xmm6 */
	LONG $0x244c8b4c; BYTE $0x28	/* b3 mov 0x28(%rsp),%r9 */
	LONG $0x24448b4c; BYTE $0x20	/* b8 mov 0x20(%rsp),%r8 */
	WORD $0x0ceb	/* bd jmp cb */
	LONG $0xc52978c5	/* bf vmovaps %xmm8,%xmm5 */
	LONG $0xf828f8c5	/* c3 vmovaps %xmm0,%xmm7 */
	LONG $0xc12878c5	/* c7 vmovaps %xmm1,%xmm8 */
	WORD $0x180f; BYTE $0x09	/* cb prefetcht0 (%rcx) */
	LONG $0x4049180f	/* ce prefetcht0 0x40(%rcx) */
	LONG $0x506ffac5; BYTE $0x04	/* d2 vmovdqu 0x4(%rax),%xmm2 */
	LONG $0x486ffac5; BYTE $0x04	/* d7 vmovdqu 0x4(%rax),%xmm1 */
	LONG $0x50c18348	/* dc add $0x50,%rcx */
	LONG $0x14c08348	/* e0 add $0x14,%rax */
	LONG $0x4c6f7ac5; WORD $0xf038	/* e4 vmovdqu -0x10(%rax,%rdi,1),%xmm9 */
	LONG $0x6f7e41c4; BYTE $0x10	/* ea vmovdqu (%r8),%ymm10 */
	LONG $0x04c18349	/* ef add $0x4,%r9 */
	LONG $0x20c08349	/* f3 add $0x20,%r8 */
	LONG $0xd271f9c5; BYTE $0x04	/* f7 vpsrlw $0x4,%xmm2,%xmm0 */
	LONG $0x546ffac5; WORD $0xf038	/* fc vmovdqu -0x10(%rax,%rdi,1),%xmm2 */
	LONG $0x7cb70f44; WORD $0xec38	/* 102 movzwl -0x14(%rax,%rdi,1),%r15d */
	LONG $0x04c68348	/* 108 add $0x4,%rsi */
	LONG $0x3875e3c4; WORD $0x01c8	/* 10c vinserti128 $0x1,%xmm0,%ymm1,%ymm1 */
	LONG $0x64b70f46; WORD $0xec18	/* 112 movzwl -0x14(%rax,%r11,1),%r12d */
	LONG $0xd271f9c5; BYTE $0x04	/* 118 vpsrlw $0x4,%xmm2,%xmm0 */
	LONG $0x6f7aa1c4; WORD $0x1854; BYTE $0xf0	/* 11d vmovdqu -0x10(%rax,%r11,1),%xmm2 */
	LONG $0xccdbf5c5	/* 124 vpand %ymm4,%ymm1,%ymm1 */
	LONG $0x10e7c149	/* 128 shl $0x10,%r15 */
	LONG $0x383563c4; WORD $0x01c8	/* 12c vinserti128 $0x1,%xmm0,%ymm9,%ymm9 */
	LONG $0x0475c2c4; BYTE $0xca	/* 132 vpmaddubsw %ymm10,%ymm1,%ymm1 */
	LONG $0x20e4c149	/* 137 shl $0x20,%r12 */
	LONG $0x6f7aa1c4; WORD $0x1844; BYTE $0xf0	/* 13b vmovdqu -0x10(%rax,%r11,1),%xmm0 */
	LONG $0xd271e9c5; BYTE $0x04	/* 142 vpsrlw $0x4,%xmm2,%xmm2 */
	LONG $0xccdb35c5	/* 147 vpand %ymm4,%ymm9,%ymm9 */
	LONG $0xcbf5f5c5	/* 14b vpmaddwd %ymm3,%ymm1,%ymm1 */
	WORD $0x094d; BYTE $0xfc	/* 14f or %r15,%r12 */
	LONG $0x387de3c4; WORD $0x01c2	/* 152 vinserti128 $0x1,%xmm2,%ymm0,%ymm0 */
	LONG $0x043542c4; BYTE $0xca	/* 158 vpmaddubsw %ymm10,%ymm9,%ymm9 */
	LONG $0x78b70f44; BYTE $0xec	/* 15d movzwl -0x14(%rax),%r15d */
	LONG $0x546ffac5; WORD $0xf018	/* 162 vmovdqu -0x10(%rax,%rbx,1),%xmm2 */
	LONG $0xc4dbfdc5	/* 168 vpand %ymm4,%ymm0,%ymm0 */
	LONG $0xcbf535c5	/* 16c vpmaddwd %ymm3,%ymm9,%ymm9 */
	LONG $0xd271a1c5; BYTE $0x04	/* 170 vpsrlw $0x4,%xmm2,%xmm11 */
	LONG $0x546ffac5; WORD $0xf018	/* 175 vmovdqu -0x10(%rax,%rbx,1),%xmm2 */
	LONG $0x047dc2c4; BYTE $0xc2	/* 17b vpmaddubsw %ymm10,%ymm0,%ymm0 */
	WORD $0x094d; BYTE $0xfc	/* 180 or %r15,%r12 */
	LONG $0xc3f5fdc5	/* 183 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x7cb70f44; WORD $0xec18	/* 187 movzwl -0x14(%rax,%rbx,1),%r15d */
	LONG $0x386dc3c4; WORD $0x01d3	/* 18d vinserti128 $0x1,%xmm11,%ymm2,%ymm2 */
	LONG $0xd4dbedc5	/* 193 vpand %ymm4,%ymm2,%ymm2 */
	LONG $0x30e7c149	/* 197 shl $0x30,%r15 */
	LONG $0x046dc2c4; BYTE $0xd2	/* 19b vpmaddubsw %ymm10,%ymm2,%ymm2 */
	LONG $0x6a7541c4; BYTE $0xd1	/* 1a0 vpunpckhdq %ymm9,%ymm1,%ymm10 */
	LONG $0x6275c1c4; BYTE $0xc9	/* 1a5 vpunpckldq %ymm9,%ymm1,%ymm1 */
	WORD $0x094d; BYTE $0xfc	/* 1aa or %r15,%r12 */
	LONG $0xd3f5edc5	/* 1ad vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0xfe75c1c4; BYTE $0xca	/* 1b1 vpaddd %ymm10,%ymm1,%ymm1 */
	LONG $0x7ebf0f44; BYTE $0xfe	/* 1b6 movswl -0x2(%rsi),%r15d */
	LONG $0xca6a7dc5	/* 1bb vpunpckhdq %ymm2,%ymm0,%ymm9 */
	LONG $0xc262fdc5	/* 1bf vpunpckldq %ymm2,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* 1c3 vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x187942c4; WORD $0xfc49	/* 1c8 vbroadcastss -0x4(%r9),%xmm9 */
	LONG $0xd06df5c5	/* 1ce vpunpckhqdq %ymm0,%ymm1,%ymm2 */
	LONG $0xc06cf5c5	/* 1d2 vpunpcklqdq %ymm0,%ymm1,%ymm0 */
	LONG $0xc2fefdc5	/* 1d6 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 1da vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 1e0 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x6ef9c1c4; BYTE $0xcc	/* 1e4 vmovq %r12,%xmm1 */
	LONG $0x66bf0f44; BYTE $0xfc	/* 1e9 movswl -0x4(%rsi),%r12d */
	LONG $0x1379e2c4; BYTE $0xc9	/* 1ee vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959b0c5	/* 1f3 vmulps %xmm1,%xmm9,%xmm1 */
	LONG $0xc05bf8c5	/* 1f7 vcvtdq2ps %xmm0,%xmm0 */
	WORD $0x0145; BYTE $0xe7	/* 1fb add %r12d,%r15d */
	LONG $0x64b70f46; WORD $0xee18	/* 1fe movzwl -0x12(%rax,%r11,1),%r12d */
	LONG $0x6e79c1c4; BYTE $0xd7	/* 204 vmovd %r15d,%xmm2 */
	LONG $0x7cb70f44; WORD $0xee38	/* 209 movzwl -0x12(%rax,%rdi,1),%r15d */
	LONG $0x20e4c149	/* 20f shl $0x20,%r12 */
	LONG $0xd270f9c5; BYTE $0x00	/* 213 vpshufd $0x0,%xmm2,%xmm2 */
	LONG $0x10e7c149	/* 218 shl $0x10,%r15 */
	LONG $0xd25bf8c5	/* 21c vcvtdq2ps %xmm2,%xmm2 */
	LONG $0xc059f0c5	/* 220 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x094d; BYTE $0xfc	/* 224 or %r15,%r12 */
	LONG $0x78b70f44; BYTE $0xee	/* 227 movzwl -0x12(%rax),%r15d */
	LONG $0xcf28f8c5	/* 22c vmovaps %xmm7,%xmm1 */
	WORD $0x094d; BYTE $0xfc	/* 230 or %r15,%r12 */
	LONG $0x7cb70f44; WORD $0xee18	/* 233 movzwl -0x12(%rax,%rbx,1),%r15d */
	LONG $0x30e7c149	/* 239 shl $0x30,%r15 */
	WORD $0x094d; BYTE $0xfc	/* 23d or %r15,%r12 */
	LONG $0x6ef941c4; BYTE $0xd4	/* 240 vmovq %r12,%xmm10 */
	LONG $0x137942c4; BYTE $0xd2	/* 245 vcvtph2ps %xmm10,%xmm10 */
	LONG $0x593041c4; BYTE $0xca	/* 24a vmulps %xmm10,%xmm9,%xmm9 */
	LONG $0xca5930c5	/* 24f vmulps %xmm2,%xmm9,%xmm9 */
	LONG $0x5878c1c4; BYTE $0xc1	/* 253 vaddps %xmm9,%xmm0,%xmm0 */
	LONG $0xc658f8c5	/* 258 vaddps %xmm6,%xmm0,%xmm0 */
	LONG $0xf528f8c5	/* 25c vmovaps %xmm5,%xmm6 */
	LONG $0x01ea8349	/* 260 sub $0x1,%r10 */
	LONG $0xfe55850f; WORD $0xffff	/* 264 jne bf */
	LONG $0x5878c1c4; BYTE $0xc0	/* 26a vaddps %xmm8,%xmm0,%xmm0 */
	LONG $0xef58d0c5	/* 26f vaddps %xmm7,%xmm5,%xmm5 */
	LONG $0x24648b4c; BYTE $0x10	/* 273 mov 0x10(%rsp),%r12 */
	LONG $0xc558f8c5	/* 278 vaddps %xmm5,%xmm0,%xmm0 */
	LONG $0x24448b48; BYTE $0x18	/* 27c mov 0x18(%rsp),%rax */
	LONG $0x04ed8349	/* 281 sub $0x4,%r13 */
	LONG $0x1178c1c4; WORD $0x2404	/* 285 vmovups %xmm0,(%r12) */
	LONG $0x10c48349	/* 28b add $0x10,%r12 */
	WORD $0x0148; BYTE $0xc2	/* 28f add %rax,%rdx */
	LONG $0x03fd8349	/* 292 cmp $0x3,%r13 */
	LONG $0xfde48f0f; WORD $0xffff	/* 296 jg 80 */
	WORD $0x8948; BYTE $0xea	/* 29c mov %rbp,%rdx */
	WORD $0x8949; BYTE $0xc7	/* 29f mov %rax,%r15 */
	LONG $0x24548b4c; BYTE $0x30	/* 2a2 mov 0x30(%rsp),%r10 */
	LONG $0x24748b48; BYTE $0x38	/* 2a7 mov 0x38(%rsp),%rsi */
	LONG $0x04ea8348	/* 2ac sub $0x4,%rdx */
	WORD $0x8948; BYTE $0xd0	/* 2b0 mov %rdx,%rax */
	LONG $0x02e8c148	/* 2b3 shr $0x2,%rax */
	LONG $0x01488d48	/* 2b7 lea 0x1(%rax),%rcx */
	WORD $0xf748; BYTE $0xd8	/* 2bb neg %rax */
	LONG $0xf9af0f4c	/* 2be imul %rcx,%r15 */
	WORD $0x8949; BYTE $0xc8	/* 2c2 mov %rcx,%r8 */
	LONG $0x82148d48	/* 2c5 lea (%rdx,%rax,4),%rdx */
	LONG $0x04e0c149	/* 2c9 shl $0x4,%r8 */
	WORD $0x014d; BYTE $0xc2	/* 2cd add %r8,%r10 */
	WORD $0x014c; BYTE $0xfe	/* 2d0 add %r15,%rsi */
	LONG $0x920c8d4d	/* 2d3 lea (%r10,%rdx,4),%r9 */
	WORD $0x8548; BYTE $0xd2	/* 2d7 test %rdx,%rdx */
	LONG $0x015e8e0f; WORD $0x0000	/* 2da jle 43e */
	LONG $0x246c8b48; BYTE $0x20	/* 2e0 mov 0x20(%rsp),%rbp */
	LONG $0xf6efc9c5	/* 2e5 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0xedefd1c5	/* 2e9 vpxor %xmm5,%xmm5,%xmm5 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 2ed movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef961c4; BYTE $0xc0	/* 2f7 vmovq %rax,%xmm8 */
	LONG $0x000001b8; BYTE $0x00	/* 2fc mov $0x1,%eax */
	LONG $0x24648b4c; BYTE $0x28	/* 301 mov 0x28(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000080	/* 306 mov 0x80(%rsp),%r13 */
	LONG $0xe06ef9c5	/* 30e vmovd %eax,%xmm4 */
	LONG $0x597d42c4; BYTE $0xc0	/* 312 vpbroadcastq %xmm8,%ymm8 */
	LONG $0x797de2c4; BYTE $0xe4	/* 317 vpbroadcastw %xmm4,%ymm4 */
	LONG $0x04c28349	/* 31c add $0x4,%r10 */
	WORD $0x854d; BYTE $0xf6	/* 320 test %r14,%r14 */
	LONG $0x01308e0f; WORD $0x0000	/* 323 jle 459 */
	LONG $0xdb57e0c5	/* 329 vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x894c; BYTE $0xf3	/* 32d mov %r14,%rbx */
	WORD $0x894c; BYTE $0xe9	/* 330 mov %r13,%rcx */
	WORD $0x894d; BYTE $0xe3	/* 333 mov %r12,%r11 */
	WORD $0x8948; BYTE $0xf0	/* 336 mov %rsi,%rax */
	LONG $0xfb28f8c5	/* 339 vmovaps %xmm3,%xmm7 */
	LONG $0xcb28f8c5	/* 33d vmovaps %xmm3,%xmm1 */
	WORD $0x8948; BYTE $0xea	/* 341 mov %rbp,%rdx */
	LONG $0xd328f8c5	/* 344 vmovaps %xmm3,%xmm2 */
	WORD $0x0ceb	/* 348 jmp 356 */
	LONG $0xcf28f8c5	/* 34a vmovaps %xmm7,%xmm1 */
	LONG $0xd828f8c5	/* 34e vmovaps %xmm0,%xmm3 */
	LONG $0xcf2978c5	/* 352 vmovaps %xmm9,%xmm7 */
	LONG $0x00b70f44	/* 356 movzwl (%rax),%r8d */
	LONG $0x04c38349	/* 35a add $0x4,%r11 */
	LONG $0x14c08348	/* 35e add $0x14,%rax */
	LONG $0x04c18348	/* 362 add $0x4,%rcx */
	LONG $0x406ffac5; BYTE $0xf0	/* 366 vmovdqu -0x10(%rax),%xmm0 */
	LONG $0x79bf0f44; BYTE $0xfe	/* 36b movswl -0x2(%rcx),%r15d */
	LONG $0x187942c4; WORD $0xfc53	/* 370 vbroadcastss -0x4(%r11),%xmm10 */
	LONG $0xd071b1c5; BYTE $0x04	/* 376 vpsrlw $0x4,%xmm0,%xmm9 */
	LONG $0x406ffac5; BYTE $0xf0	/* 37b vmovdqu -0x10(%rax),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c1	/* 380 vinserti128 $0x1,%xmm9,%ymm0,%ymm0 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 386 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0x02	/* 38b vpmaddubsw (%rdx),%ymm0,%ymm0 */
	LONG $0x20c28348	/* 390 add $0x20,%rdx */
	LONG $0xc4f5fdc5	/* 394 vpmaddwd %ymm4,%ymm0,%ymm0 */
	LONG $0xcd6a7dc5	/* 398 vpunpckhdq %ymm5,%ymm0,%ymm9 */
	LONG $0xc562fdc5	/* 39c vpunpckldq %ymm5,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* 3a0 vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0xce6d7dc5	/* 3a5 vpunpckhqdq %ymm6,%ymm0,%ymm9 */
	LONG $0xc66cfdc5	/* 3a9 vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* 3ad vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x397dc3c4; WORD $0x01c1	/* 3b2 vextracti128 $0x1,%ymm0,%xmm9 */
	LONG $0xfe79c1c4; BYTE $0xc1	/* 3b8 vpaddd %xmm9,%xmm0,%xmm0 */
	LONG $0x6e7941c4; BYTE $0xc8	/* 3bd vmovd %r8d,%xmm9 */
	LONG $0x41bf0f44; BYTE $0xfc	/* 3c2 movswl -0x4(%rcx),%r8d */
	LONG $0x137942c4; BYTE $0xc9	/* 3c7 vcvtph2ps %xmm9,%xmm9 */
	LONG $0x592841c4; BYTE $0xc9	/* 3cc vmulps %xmm9,%xmm10,%xmm9 */
	LONG $0xc05bf8c5	/* 3d1 vcvtdq2ps %xmm0,%xmm0 */
	WORD $0x0145; BYTE $0xf8	/* 3d5 add %r15d,%r8d */
	LONG $0x6e7941c4; BYTE $0xd8	/* 3d8 vmovd %r8d,%xmm11 */
	LONG $0x40b70f44; BYTE $0xee	/* 3dd movzwl -0x12(%rax),%r8d */
	LONG $0x707941c4; WORD $0x00db	/* 3e2 vpshufd $0x0,%xmm11,%xmm11 */
	LONG $0x6e7941c4; BYTE $0xe0	/* 3e8 vmovd %r8d,%xmm12 */
	LONG $0x5b7841c4; BYTE $0xdb	/* 3ed vcvtdq2ps %xmm11,%xmm11 */
	LONG $0x137942c4; BYTE $0xe4	/* 3f2 vcvtph2ps %xmm12,%xmm12 */
	LONG $0x592841c4; BYTE $0xd4	/* 3f7 vmulps %xmm12,%xmm10,%xmm10 */
	LONG $0xc059b0c5	/* 3fc vmulps %xmm0,%xmm9,%xmm0 */
	LONG $0xcb2878c5	/* 400 vmovaps %xmm3,%xmm9 */
	LONG $0x592841c4; BYTE $0xd3	/* 404 vmulps %xmm11,%xmm10,%xmm10 */
	LONG $0x5878c1c4; BYTE $0xc2	/* 409 vaddps %xmm10,%xmm0,%xmm0 */
	LONG $0xc258f8c5	/* 40e vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd128f8c5	/* 412 vmovaps %xmm1,%xmm2 */
	LONG $0x01eb8348	/* 416 sub $0x1,%rbx */
	LONG $0xff2a850f; WORD $0xffff	/* 41a jne 34a */
	LONG $0xc758f8c5	/* 420 vaddps %xmm7,%xmm0,%xmm0 */
	LONG $0xcb58f0c5	/* 424 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0xc158f8c5	/* 428 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0xfc42	/* 42c vmovss %xmm0,-0x4(%r10) */
	WORD $0x0148; BYTE $0xfe	/* 432 add %rdi,%rsi */
	WORD $0x394d; BYTE $0xca	/* 435 cmp %r9,%r10 */
	LONG $0xfede850f; WORD $0xffff	/* 438 jne 31c */
	WORD $0xf8c5; BYTE $0x77	/* 43e vzeroupper */
	LONG $0x48c48348	/* 441 add $0x48,%rsp */
	BYTE $0x5b	/* 445 pop %rbx */
	BYTE $0x5d	/* 446 pop %rbp */
	WORD $0x5c41	/* 447 pop %r12 */
	WORD $0x5d41	/* 449 pop %r13 */
	WORD $0x5e41	/* 44b pop %r14 */
	WORD $0x5f41	/* 44d pop %r15 */
	BYTE $0xc3	/* 44f ret */
	LONG $0xc057f8c5	/* 450 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffe23e9; BYTE $0xff	/* 454 jmp 27c */
	LONG $0xc057f8c5	/* 459 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xcdeb	/* 45d jmp 42c */
	RET

TEXT avx2q50(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x30ec8348	/* sub $48,%rsp */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x00057ee9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8949; BYTE $0xf7	/* 5 mov %rsi,%r15 */
	WORD $0x8948; BYTE $0xd6	/* 8 mov %rdx,%rsi */
	WORD $0x5641	/* b push %r14 */
	WORD $0x8948; BYTE $0xca	/* d mov %rcx,%rdx */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x68ec8348	/* 16 sub $0x68,%rsp */
	LONG $0x2444894c; BYTE $0x58	/* 1a mov %r8,0x58(%rsp) */
	LONG $0x24b48b4c; LONG $0x000000a8	/* 1f mov 0xa8(%rsp),%r14 */
	LONG $0x244c894c; BYTE $0x40	/* 27 mov %r9,0x40(%rsp) */
	LONG $0x03f98348	/* 2c cmp $0x3,%rcx */
	LONG $0x03448e0f; WORD $0x0000	/* 30 jle 37a */
	LONG $0xb60c8d4b	/* 36 lea (%r14,%r14,4),%rcx */
	WORD $0x8948; BYTE $0xfd	/* 3a mov %rdi,%rbp */
	LONG $0x24448948; BYTE $0x48	/* 3d mov %rax,0x48(%rsp) */
	LONG $0x360c8d4c	/* 42 lea (%rsi,%rsi,1),%r9 */
	LONG $0x4e0c8d49	/* 46 lea (%r14,%rcx,2),%rcx */
	LONG $0x24548948; BYTE $0x50	/* 4a mov %rdx,0x50(%rsp) */
	WORD $0x894c; BYTE $0xfb	/* 4f mov %r15,%rbx */
	LONG $0x31148d4d	/* 52 lea (%r9,%rsi,1),%r10 */
	LONG $0x4f1c8d4d	/* 56 lea (%r15,%rcx,2),%r11 */
	LONG $0x247c894c; BYTE $0x30	/* 5a mov %r15,0x30(%rsp) */
	LONG $0x0201bf48; LONG $0x20100804; WORD $0x8040	/* 5f movabs $0x8040201008040201,%rdi */
	LONG $0x0f0fb948; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 69 movabs $0xf0f0f0f0f0f0f0f,%rcx */
	LONG $0x6ef961c4; BYTE $0xc7	/* 73 vmovq %rdi,%xmm8 */
	LONG $0x6ef9e1c4; BYTE $0xe9	/* 78 vmovq %rcx,%xmm5 */
	WORD $0x8949; BYTE $0xd4	/* 7d mov %rdx,%r12 */
	WORD $0x894d; BYTE $0xc7	/* 80 mov %r8,%r15 */
	LONG $0xfffff0b9; BYTE $0xff	/* 83 mov $0xfffffff0,%ecx */
	LONG $0x156f7ec5; LONG $0x000004ae	/* 88 vmovdqa 0x0(%rip),%ymm10 = 53e, as it lies */
	LONG $0x1010bf48; LONG $0x10101010; WORD $0x1010	/* 90 movabs $0x1010101010101010,%rdi */
	LONG $0x0d6f7ec5; LONG $0x000004bc	/* 9a vmovdqa 0x0(%rip),%ymm9 = 55e, as it lies */
	LONG $0x6ef9e1c4; BYTE $0xff	/* a2 vmovq %rdi,%xmm7 */
	LONG $0xf96e79c5	/* a7 vmovd %ecx,%xmm15 */
	LONG $0x597d42c4; BYTE $0xc0	/* ab vpbroadcastq %xmm8,%ymm8 */
	LONG $0x597de2c4; BYTE $0xff	/* b0 vpbroadcastq %xmm7,%ymm7 */
	LONG $0x597d62c4; BYTE $0xf5	/* b5 vpbroadcastq %xmm5,%ymm14 */
	LONG $0x787d42c4; BYTE $0xff	/* ba vpbroadcastb %xmm15,%ymm15 */
	LONG $0xb52c8d4c; LONG $0x00000000	/* bf lea 0x0(,%rsi,4),%r13 */
	LONG $0x24448b48; BYTE $0x30	/* c7 mov 0x30(%rsp),%rax */
	LONG $0x00888d48; WORD $0x0030; BYTE $0x00	/* cc lea 0x3000(%rax),%rcx */
	WORD $0x854d; BYTE $0xf6	/* d3 test %r14,%r14 */
	LONG $0x04528e0f; WORD $0x0000	/* d6 jle 52e */
	LONG $0x000001ba; BYTE $0x00	/* dc mov $0x1,%edx */
	LONG $0x571041c4; BYTE $0xed	/* e1 vxorps %xmm13,%xmm13,%xmm13 */
	LONG $0x246c8948; BYTE $0x38	/* e6 mov %rbp,0x38(%rsp) */
	WORD $0x894c; BYTE $0xff	/* eb mov %r15,%rdi */
	LONG $0xea6ef9c5	/* ee vmovd %edx,%xmm5 */
	LONG $0x24448b4c; BYTE $0x40	/* f2 mov 0x40(%rsp),%r8 */
	LONG $0x287841c4; BYTE $0xdd	/* f7 vmovaps %xmm13,%xmm11 */
	LONG $0x287841c4; BYTE $0xe5	/* fc vmovaps %xmm13,%xmm12 */
	LONG $0x6c2978c5; WORD $0x2024	/* 101 vmovaps %xmm13,0x20(%rsp) */
	LONG $0x797de2c4; BYTE $0xed	/* 107 vpbroadcastw %xmm5,%ymm5 */
	WORD $0x10eb	/* 10c jmp 11e */
	LONG $0x5c2878c5; WORD $0x2024	/* 10e vmovaps 0x20(%rsp),%xmm11 */
	LONG $0xea2878c5	/* 114 vmovaps %xmm2,%xmm13 */
	LONG $0x4429f8c5; WORD $0x2024	/* 118 vmovaps %xmm0,0x20(%rsp) */
	WORD $0x180f; BYTE $0x09	/* 11e prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 121 prefetcht0 0x40(%rcx) */
	LONG $0x587de2c4; WORD $0x0240	/* 125 vpbroadcastd 0x2(%rax),%ymm0 */
	LONG $0x706ffac5; BYTE $0x06	/* 12b vmovdqu 0x6(%rax),%xmm6 */
	LONG $0x16c08348	/* 130 add $0x16,%rax */
	LONG $0x58c18348	/* 134 add $0x58,%rcx */
	LONG $0x486ffac5; BYTE $0xf0	/* 138 vmovdqu -0x10(%rax),%xmm1 */
	LONG $0x587de2c4; WORD $0x305c; BYTE $0xec	/* 13d vpbroadcastd -0x14(%rax,%rsi,1),%ymm3 */
	LONG $0x20c78348	/* 144 add $0x20,%rdi */
	LONG $0x04c08349	/* 148 add $0x4,%r8 */
	LONG $0x007dc2c4; BYTE $0xc2	/* 14c vpshufb %ymm10,%ymm0,%ymm0 */
	LONG $0xd671e9c5; BYTE $0x04	/* 151 vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0x776ffec5; BYTE $0xe0	/* 156 vmovdqu -0x20(%rdi),%ymm6 */
	LONG $0x646ffac5; WORD $0xf030	/* 15b vmovdqu -0x10(%rax,%rsi,1),%xmm4 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 161 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 166 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x0065c2c4; BYTE $0xda	/* 16c vpshufb %ymm10,%ymm3,%ymm3 */
	LONG $0x306cb70f; BYTE $0xea	/* 171 movzwl -0x16(%rax,%rsi,1),%ebp */
	LONG $0xc074b5c5	/* 176 vpcmpeqb %ymm0,%ymm9,%ymm0 */
	LONG $0xdb75c1c4; BYTE $0xce	/* 17a vpand %ymm14,%ymm1,%ymm1 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 17f vpand %ymm8,%ymm3,%ymm3 */
	LONG $0x54b70f42; WORD $0xea08	/* 184 movzwl -0x16(%rax,%r9,1),%edx */
	LONG $0xdb74b5c5	/* 18a vpcmpeqb %ymm3,%ymm9,%ymm3 */
	LONG $0xd471e9c5; BYTE $0x04	/* 18e vpsrlw $0x4,%xmm4,%xmm2 */
	LONG $0x10e5c148	/* 193 shl $0x10,%rbp */
	LONG $0x6f7aa1c4; WORD $0x0864; BYTE $0xf0	/* 197 vmovdqu -0x10(%rax,%r9,1),%xmm4 */
	LONG $0x20e2c148	/* 19e shl $0x20,%rdx */
	LONG $0xc7dbfdc5	/* 1a2 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xd471d9c5; BYTE $0x04	/* 1a6 vpsrlw $0x4,%xmm4,%xmm4 */
	WORD $0x0948; BYTE $0xea	/* 1ab or %rbp,%rdx */
	LONG $0xea68b70f	/* 1ae movzwl -0x16(%rax),%ebp */
	LONG $0xc1ebfdc5	/* 1b2 vpor %ymm1,%ymm0,%ymm0 */
	LONG $0xdfdbe5c5	/* 1b6 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xfc7dc1c4; BYTE $0xc7	/* 1ba vpaddb %ymm15,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xea	/* 1bf or %rbp,%rdx */
	LONG $0x6cb70f42; WORD $0xea10	/* 1c2 movzwl -0x16(%rax,%r10,1),%ebp */
	LONG $0x084de2c4; BYTE $0xc8	/* 1c8 vpsignb %ymm0,%ymm6,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 1cd vpabsb %ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0xc1	/* 1d2 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x4c6ffac5; WORD $0xf030	/* 1d7 vmovdqu -0x10(%rax,%rsi,1),%xmm1 */
	LONG $0x30e5c148	/* 1dd shl $0x30,%rbp */
	LONG $0xc5f5fdc5	/* 1e1 vpmaddwd %ymm5,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xea	/* 1e5 or %rbp,%rdx */
	LONG $0x3875e3c4; WORD $0x01ca	/* 1e8 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x6f7aa1c4; WORD $0x0854; BYTE $0xf0	/* 1ee vmovdqu -0x10(%rax,%r9,1),%xmm2 */
	LONG $0xdb75c1c4; BYTE $0xce	/* 1f5 vpand %ymm14,%ymm1,%ymm1 */
	LONG $0xd9ebe5c5	/* 1fa vpor %ymm1,%ymm3,%ymm3 */
	LONG $0x386de3c4; WORD $0x01d4	/* 1fe vinserti128 $0x1,%xmm4,%ymm2,%ymm2 */
	LONG $0x6f7aa1c4; WORD $0x1064; BYTE $0xf0	/* 204 vmovdqu -0x10(%rax,%r10,1),%xmm4 */
	LONG $0xfc65c1c4; BYTE $0xdf	/* 20b vpaddb %ymm15,%ymm3,%ymm3 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 210 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0x084de2c4; BYTE $0xcb	/* 215 vpsignb %ymm3,%ymm6,%ymm1 */
	LONG $0xd471d9c5; BYTE $0x04	/* 21a vpsrlw $0x4,%xmm4,%xmm4 */
	LONG $0x1c7de2c4; BYTE $0xdb	/* 21f vpabsb %ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xd9	/* 224 vpmaddubsw %ymm1,%ymm3,%ymm3 */
	LONG $0x587da2c4; WORD $0x084c; BYTE $0xec	/* 229 vpbroadcastd -0x14(%rax,%r9,1),%ymm1 */
	LONG $0x647ff9c5; WORD $0x1024	/* 230 vmovdqa %xmm4,0x10(%rsp) */
	LONG $0x6f7aa1c4; WORD $0x1064; BYTE $0xf0	/* 236 vmovdqu -0x10(%rax,%r10,1),%xmm4 */
	LONG $0x385de3c4; LONG $0x01102464	/* 23d vinserti128 $0x1,0x10(%rsp),%ymm4,%ymm4 */
	LONG $0xddf5e5c5	/* 245 vpmaddwd %ymm5,%ymm3,%ymm3 */
	LONG $0x0075c2c4; BYTE $0xca	/* 249 vpshufb %ymm10,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 24e vpand %ymm8,%ymm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 253 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0xc974b5c5	/* 258 vpcmpeqb %ymm1,%ymm9,%ymm1 */
	LONG $0xcfdbf5c5	/* 25c vpand %ymm7,%ymm1,%ymm1 */
	LONG $0xcaebf5c5	/* 260 vpor %ymm2,%ymm1,%ymm1 */
	LONG $0xfc75c1c4; BYTE $0xcf	/* 264 vpaddb %ymm15,%ymm1,%ymm1 */
	LONG $0x084de2c4; BYTE $0xd1	/* 269 vpsignb %ymm1,%ymm6,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 26e vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 273 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x587da2c4; WORD $0x1054; BYTE $0xec	/* 278 vpbroadcastd -0x14(%rax,%r10,1),%ymm2 */
	LONG $0xcdf5f5c5	/* 27f vpmaddwd %ymm5,%ymm1,%ymm1 */
	LONG $0x006dc2c4; BYTE $0xd2	/* 283 vpshufb %ymm10,%ymm2,%ymm2 */
	LONG $0xdb6dc1c4; BYTE $0xd0	/* 288 vpand %ymm8,%ymm2,%ymm2 */
	LONG $0xd274b5c5	/* 28d vpcmpeqb %ymm2,%ymm9,%ymm2 */
	LONG $0xd7dbedc5	/* 291 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0xd4ebedc5	/* 295 vpor %ymm4,%ymm2,%ymm2 */
	LONG $0xe36afdc5	/* 299 vpunpckhdq %ymm3,%ymm0,%ymm4 */
	LONG $0xc362fdc5	/* 29d vpunpckldq %ymm3,%ymm0,%ymm0 */
	LONG $0xfc6dc1c4; BYTE $0xd7	/* 2a1 vpaddb %ymm15,%ymm2,%ymm2 */
	LONG $0xc4fefdc5	/* 2a6 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x084de2c4; BYTE $0xf2	/* 2aa vpsignb %ymm2,%ymm6,%ymm6 */
	LONG $0x1c7de2c4; BYTE $0xd2	/* 2af vpabsb %ymm2,%ymm2 */
	LONG $0x046de2c4; BYTE $0xd6	/* 2b4 vpmaddubsw %ymm6,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 2b9 vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0xda6af5c5	/* 2bd vpunpckhdq %ymm2,%ymm1,%ymm3 */
	LONG $0xca62f5c5	/* 2c1 vpunpckldq %ymm2,%ymm1,%ymm1 */
	LONG $0xcbfef5c5	/* 2c5 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xd16dfdc5	/* 2c9 vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* 2cd vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* 2d1 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc50	/* 2d5 vbroadcastss -0x4(%r8),%xmm2 */
	LONG $0x397de3c4; WORD $0x01c1	/* 2db vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 2e1 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 2e5 vmovq %rdx,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 2ea vcvtph2ps %xmm1,%xmm1 */
	LONG $0xd159e8c5	/* 2ef vmulps %xmm1,%xmm2,%xmm2 */
	LONG $0xc05bf8c5	/* 2f3 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xd059e8c5	/* 2f7 vmulps %xmm0,%xmm2,%xmm2 */
	LONG $0xe82978c5	/* 2fb vmovaps %xmm13,%xmm0 */
	LONG $0x5868c1c4; BYTE $0xd4	/* 2ff vaddps %xmm12,%xmm2,%xmm2 */
	LONG $0x287841c4; BYTE $0xe3	/* 304 vmovaps %xmm11,%xmm12 */
	WORD $0x394c; BYTE $0xd8	/* 309 cmp %r11,%rax */
	LONG $0xfdfc850f; WORD $0xffff	/* 30c jne 10e */
	LONG $0x4458e8c5; WORD $0x2024	/* 312 vaddps 0x20(%rsp),%xmm2,%xmm0 */
	LONG $0x582041c4; BYTE $0xdd	/* 318 vaddps %xmm13,%xmm11,%xmm11 */
	LONG $0x246c8b48; BYTE $0x38	/* 31d mov 0x38(%rsp),%rbp */
	LONG $0x5878c1c4; BYTE $0xc3	/* 322 vaddps %xmm11,%xmm0,%xmm0 */
	LONG $0x04ec8349	/* 327 sub $0x4,%r12 */
	LONG $0x4511f8c5; BYTE $0x00	/* 32b vmovups %xmm0,0x0(%rbp) */
	WORD $0x014d; BYTE $0xeb	/* 330 add %r13,%r11 */
	LONG $0x10c58348	/* 333 add $0x10,%rbp */
	LONG $0x246c014c; BYTE $0x30	/* 337 add %r13,0x30(%rsp) */
	LONG $0x03fc8349	/* 33c cmp $0x3,%r12 */
	LONG $0xfd818f0f; WORD $0xffff	/* 340 jg c7 */
	LONG $0x24548b48; BYTE $0x50	/* 346 mov 0x50(%rsp),%rdx */
	LONG $0x24448b48; BYTE $0x48	/* 34b mov 0x48(%rsp),%rax */
	WORD $0x8949; BYTE $0xdf	/* 350 mov %rbx,%r15 */
	LONG $0xfc4a8d48	/* 353 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 357 mov %rcx,%rdx */
	LONG $0x02eac148	/* 35a shr $0x2,%rdx */
	LONG $0x017a8d48	/* 35e lea 0x1(%rdx),%rdi */
	WORD $0xf748; BYTE $0xda	/* 362 neg %rdx */
	LONG $0xefaf0f4c	/* 365 imul %rdi,%r13 */
	WORD $0x8949; BYTE $0xf8	/* 369 mov %rdi,%r8 */
	LONG $0x91148d48	/* 36c lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e0c149	/* 370 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* 374 add %r8,%rax */
	WORD $0x014d; BYTE $0xef	/* 377 add %r13,%r15 */
	WORD $0x8548; BYTE $0xd2	/* 37a test %rdx,%rdx */
	LONG $0x01998e0f; WORD $0x0000	/* 37d jle 51c */
	LONG $0xb60c8d4b	/* 383 lea (%r14,%r14,4),%rcx */
	LONG $0x90148d4c	/* 387 lea (%rax,%rdx,4),%r10 */
	LONG $0x0201bb48; LONG $0x20100804; WORD $0x8040	/* 38b movabs $0x8040201008040201,%rbx */
	LONG $0xfffff0ba; BYTE $0xff	/* 395 mov $0xfffffff0,%edx */
	LONG $0x6ef961c4; BYTE $0xdb	/* 39a vmovq %rbx,%xmm11 */
	LONG $0x4e0c8d49	/* 39f lea (%r14,%rcx,2),%rcx */
	LONG $0x1010bb48; LONG $0x10101010; WORD $0x1010	/* 3a3 movabs $0x1010101010101010,%rbx */
	LONG $0x2d6f7ec5; LONG $0x00000189	/* 3ad vmovdqa 0x0(%rip),%ymm13 = 53e, as it lies */
	LONG $0x6ef961c4; BYTE $0xd3	/* 3b5 vmovq %rbx,%xmm10 */
	LONG $0xc26e79c5	/* 3ba vmovd %edx,%xmm8 */
	LONG $0x245c8b4c; BYTE $0x58	/* 3be mov 0x58(%rsp),%r11 */
	LONG $0x0f0fbb48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 3c3 movabs $0xf0f0f0f0f0f0f0f,%rbx */
	LONG $0x6ef961c4; BYTE $0xcb	/* 3cd vmovq %rbx,%xmm9 */
	LONG $0x245c8b48; BYTE $0x40	/* 3d2 mov 0x40(%rsp),%rbx */
	LONG $0x4f0c8d4d	/* 3d7 lea (%r15,%rcx,2),%r9 */
	LONG $0x256f7ec5; LONG $0x0000017b	/* 3db vmovdqa 0x0(%rip),%ymm12 = 55e, as it lies */
	LONG $0x597d42c4; BYTE $0xdb	/* 3e3 vpbroadcastq %xmm11,%ymm11 */
	LONG $0x597d42c4; BYTE $0xd2	/* 3e8 vpbroadcastq %xmm10,%ymm10 */
	LONG $0x597d42c4; BYTE $0xc9	/* 3ed vpbroadcastq %xmm9,%ymm9 */
	LONG $0x787d42c4; BYTE $0xc0	/* 3f2 vpbroadcastb %xmm8,%ymm8 */
	LONG $0x04c08348	/* 3f7 add $0x4,%rax */
	WORD $0x854d; BYTE $0xf6	/* 3fb test %r14,%r14 */
	LONG $0x01338e0f; WORD $0x0000	/* 3fe jle 537 */
	LONG $0x000001b9; BYTE $0x00	/* 404 mov $0x1,%ecx */
	LONG $0xf657c8c5	/* 409 vxorps %xmm6,%xmm6,%xmm6 */
	LONG $0xedefd1c5	/* 40d vpxor %xmm5,%xmm5,%xmm5 */
	WORD $0x8949; BYTE $0xd8	/* 411 mov %rbx,%r8 */
	LONG $0xc96ef9c5	/* 414 vmovd %ecx,%xmm1 */
	WORD $0x894c; BYTE $0xfa	/* 418 mov %r15,%rdx */
	LONG $0xfe28f8c5	/* 41b vmovaps %xmm6,%xmm7 */
	WORD $0x894c; BYTE $0xdf	/* 41f mov %r11,%rdi */
	LONG $0xd628f8c5	/* 422 vmovaps %xmm6,%xmm2 */
	LONG $0xe628f8c5	/* 426 vmovaps %xmm6,%xmm4 */
	LONG $0x797de2c4; BYTE $0xc9	/* 42a vpbroadcastw %xmm1,%ymm1 */
	LONG $0xdbefe1c5	/* 42f vpxor %xmm3,%xmm3,%xmm3 */
	WORD $0x0ceb	/* 433 jmp 441 */
	LONG $0xd728f8c5	/* 435 vmovaps %xmm7,%xmm2 */
	LONG $0xf62978c5	/* 439 vmovaps %xmm14,%xmm6 */
	LONG $0xf828f8c5	/* 43d vmovaps %xmm0,%xmm7 */
	LONG $0x7a6f7ac5; BYTE $0x06	/* 441 vmovdqu 0x6(%rdx),%xmm15 */
	WORD $0xb70f; BYTE $0x0a	/* 446 movzwl (%rdx),%ecx */
	LONG $0x16c28348	/* 449 add $0x16,%rdx */
	LONG $0x20c78348	/* 44d add $0x20,%rdi */
	LONG $0x587de2c4; WORD $0xec42	/* 451 vpbroadcastd -0x14(%rdx),%ymm0 */
	LONG $0x726f7ac5; BYTE $0xf0	/* 457 vmovdqu -0x10(%rdx),%xmm14 */
	LONG $0x04c08349	/* 45c add $0x4,%r8 */
	LONG $0x7101c1c4; WORD $0x04d7	/* 460 vpsrlw $0x4,%xmm15,%xmm15 */
	LONG $0x007dc2c4; BYTE $0xc5	/* 466 vpshufb %ymm13,%ymm0,%ymm0 */
	LONG $0x380d43c4; WORD $0x01f7	/* 46b vinserti128 $0x1,%xmm15,%ymm14,%ymm14 */
	LONG $0x7f6f7ec5; BYTE $0xe0	/* 471 vmovdqu -0x20(%rdi),%ymm15 */
	LONG $0xdb7dc1c4; BYTE $0xc3	/* 476 vpand %ymm11,%ymm0,%ymm0 */
	LONG $0xdb0d41c4; BYTE $0xf1	/* 47b vpand %ymm9,%ymm14,%ymm14 */
	LONG $0xc0749dc5	/* 480 vpcmpeqb %ymm0,%ymm12,%ymm0 */
	LONG $0xdb7dc1c4; BYTE $0xc2	/* 484 vpand %ymm10,%ymm0,%ymm0 */
	LONG $0xeb7dc1c4; BYTE $0xc6	/* 489 vpor %ymm14,%ymm0,%ymm0 */
	LONG $0xfc7dc1c4; BYTE $0xc0	/* 48e vpaddb %ymm8,%ymm0,%ymm0 */
	LONG $0x080562c4; BYTE $0xf0	/* 493 vpsignb %ymm0,%ymm15,%ymm14 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 498 vpabsb %ymm0,%ymm0 */
	LONG $0x047dc2c4; BYTE $0xc6	/* 49d vpmaddubsw %ymm14,%ymm0,%ymm0 */
	LONG $0xc1f5fdc5	/* 4a2 vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0xf36a7dc5	/* 4a6 vpunpckhdq %ymm3,%ymm0,%ymm14 */
	LONG $0xc362fdc5	/* 4aa vpunpckldq %ymm3,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 4ae vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xf56d7dc5	/* 4b3 vpunpckhqdq %ymm5,%ymm0,%ymm14 */
	LONG $0xc56cfdc5	/* 4b7 vpunpcklqdq %ymm5,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 4bb vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0x187942c4; WORD $0xfc70	/* 4c0 vbroadcastss -0x4(%r8),%xmm14 */
	LONG $0x397dc3c4; WORD $0x01c7	/* 4c6 vextracti128 $0x1,%ymm0,%xmm15 */
	LONG $0xfe79c1c4; BYTE $0xc7	/* 4cc vpaddd %xmm15,%xmm0,%xmm0 */
	LONG $0xf96e79c5	/* 4d1 vmovd %ecx,%xmm15 */
	LONG $0x137942c4; BYTE $0xff	/* 4d5 vcvtph2ps %xmm15,%xmm15 */
	LONG $0x590841c4; BYTE $0xf7	/* 4da vmulps %xmm15,%xmm14,%xmm14 */
	LONG $0xc05bf8c5	/* 4df vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xf05908c5	/* 4e3 vmulps %xmm0,%xmm14,%xmm14 */
	LONG $0xc628f8c5	/* 4e7 vmovaps %xmm6,%xmm0 */
	LONG $0xf45808c5	/* 4eb vaddps %xmm4,%xmm14,%xmm14 */
	LONG $0xe228f8c5	/* 4ef vmovaps %xmm2,%xmm4 */
	WORD $0x394c; BYTE $0xca	/* 4f3 cmp %r9,%rdx */
	LONG $0xff39850f; WORD $0xffff	/* 4f6 jne 435 */
	LONG $0xf75808c5	/* 4fc vaddps %xmm7,%xmm14,%xmm14 */
	LONG $0xd658e8c5	/* 500 vaddps %xmm6,%xmm2,%xmm2 */
	LONG $0xf25808c5	/* 504 vaddps %xmm2,%xmm14,%xmm14 */
	LONG $0x70117ac5; BYTE $0xfc	/* 508 vmovss %xmm14,-0x4(%rax) */
	WORD $0x0149; BYTE $0xf7	/* 50d add %rsi,%r15 */
	WORD $0x0149; BYTE $0xf1	/* 510 add %rsi,%r9 */
	WORD $0x394c; BYTE $0xd0	/* 513 cmp %r10,%rax */
	LONG $0xfedb850f; WORD $0xffff	/* 516 jne 3f7 */
	WORD $0xf8c5; BYTE $0x77	/* 51c vzeroupper */
	LONG $0x68c48348	/* 51f add $0x68,%rsp */
	BYTE $0x5b	/* 523 pop %rbx */
	BYTE $0x5d	/* 524 pop %rbp */
	WORD $0x5c41	/* 525 pop %r12 */
	WORD $0x5d41	/* 527 pop %r13 */
	WORD $0x5e41	/* 529 pop %r14 */
	WORD $0x5f41	/* 52b pop %r15 */
	BYTE $0xc3	/* 52d ret */
	LONG $0xc057f8c5	/* 52e vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffdf0e9; BYTE $0xff	/* 532 jmp 327 */
	LONG $0x570841c4; BYTE $0xf6	/* 537 vxorps %xmm14,%xmm14,%xmm14 */
	WORD $0xcaeb	/* 53c jmp 508 */
	LONG $0x00000000; LONG $0x00000000; LONG $0x01010101; LONG $0x01010101	/* 53e .rodata.cst32 */
	LONG $0x02020202; LONG $0x02020202; LONG $0x03030303; LONG $0x03030303	/* 54e .rodata.cst32 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 55e .rodata.cst32 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 56e .rodata.cst32 */
	RET

TEXT avx2q51(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x30ec8348	/* sub $48,%rsp */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0005a6e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xf3	/* 2 mov %rsi,%r11 */
	WORD $0x8948; BYTE $0xd6	/* 5 mov %rdx,%rsi */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x68ec8348	/* 13 sub $0x68,%rsp */
	LONG $0x2444894c; BYTE $0x40	/* 17 mov %r8,0x40(%rsp) */
	LONG $0x24b48b4c; LONG $0x000000a8	/* 1c mov 0xa8(%rsp),%r14 */
	LONG $0x244c894c; BYTE $0x48	/* 24 mov %r9,0x48(%rsp) */
	LONG $0x03f98348	/* 29 cmp $0x3,%rcx */
	LONG $0x03558e0f; WORD $0x0000	/* 2d jle 388 */
	LONG $0x247c8948; BYTE $0x50	/* 33 mov %rdi,0x50(%rsp) */
	LONG $0x36048d4c	/* 38 lea (%rsi,%rsi,1),%r8 */
	WORD $0x8949; BYTE $0xcd	/* 3c mov %rcx,%r13 */
	WORD $0x8949; BYTE $0xfc	/* 3f mov %rdi,%r12 */
	LONG $0xb53c8d4c; LONG $0x00000000	/* 42 lea 0x0(,%rsi,4),%r15 */
	LONG $0x245c894c; BYTE $0x58	/* 4a mov %r11,0x58(%rsp) */
	LONG $0x300c8d4d	/* 4f lea (%r8,%rsi,1),%r9 */
	LONG $0x0201b848; LONG $0x20100804; WORD $0x8040	/* 53 movabs $0x8040201008040201,%rax */
	LONG $0x6ef961c4; BYTE $0xc8	/* 5d vmovq %rax,%xmm9 */
	LONG $0x247c894c; BYTE $0x38	/* 62 mov %r15,0x38(%rsp) */
	WORD $0x8948; BYTE $0xcd	/* 67 mov %rcx,%rbp */
	LONG $0x1010b848; LONG $0x10101010; WORD $0x1010	/* 6a movabs $0x1010101010101010,%rax */
	LONG $0x6ef961c4; BYTE $0xc0	/* 74 vmovq %rax,%xmm8 */
	LONG $0x1d6f7ec5; LONG $0x000004e5	/* 79 vmovdqa 0x0(%rip),%ymm11 = 566, as it lies */
	LONG $0x597d42c4; BYTE $0xc9	/* 81 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 86 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 90 vmovq %rax,%xmm7 */
	LONG $0x000001b8; BYTE $0x00	/* 95 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xc0	/* 9a vpbroadcastq %xmm8,%ymm8 */
	LONG $0x156f7ec5; LONG $0x000004df	/* 9f vmovdqa 0x0(%rip),%ymm10 = 586, as it lies */
	LONG $0xf06ef9c5	/* a7 vmovd %eax,%xmm6 */
	LONG $0x597de2c4; BYTE $0xff	/* ab vpbroadcastq %xmm7,%ymm7 */
	WORD $0x894c; BYTE $0xd8	/* b0 mov %r11,%rax */
	LONG $0x797de2c4; BYTE $0xf6	/* b3 vpbroadcastw %xmm6,%ymm6 */
	LONG $0x00888d48; WORD $0x0030; BYTE $0x00	/* b8 lea 0x3000(%rax),%rcx */
	WORD $0x854d; BYTE $0xf6	/* bf test %r14,%r14 */
	LONG $0x048f8e0f; WORD $0x0000	/* c2 jle 557 */
	LONG $0x570841c4; BYTE $0xf6	/* c8 vxorps %xmm14,%xmm14,%xmm14 */
	LONG $0x2464894c; BYTE $0x30	/* cd mov %r12,0x30(%rsp) */
	WORD $0x894c; BYTE $0xf3	/* d2 mov %r14,%rbx */
	WORD $0x8948; BYTE $0xc2	/* d5 mov %rax,%rdx */
	LONG $0x24bc8b48; LONG $0x000000a0	/* d8 mov 0xa0(%rsp),%rdi */
	LONG $0x245c8b4c; BYTE $0x48	/* e0 mov 0x48(%rsp),%r11 */
	LONG $0x342978c5; BYTE $0x24	/* e5 vmovaps %xmm14,(%rsp) */
	LONG $0x287841c4; BYTE $0xe6	/* ea vmovaps %xmm14,%xmm12 */
	LONG $0x24548b4c; BYTE $0x40	/* ef mov 0x40(%rsp),%r10 */
	LONG $0x287841c4; BYTE $0xee	/* f4 vmovaps %xmm14,%xmm13 */
	WORD $0x0eeb	/* f9 jmp 109 */
	LONG $0x242878c5; BYTE $0x24	/* fb vmovaps (%rsp),%xmm12 */
	LONG $0xf02878c5	/* 100 vmovaps %xmm0,%xmm14 */
	LONG $0x0c29f8c5; BYTE $0x24	/* 104 vmovaps %xmm1,(%rsp) */
	WORD $0x180f; BYTE $0x09	/* 109 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 10c prefetcht0 0x40(%rcx) */
	LONG $0x587de2c4; WORD $0x0442	/* 110 vpbroadcastd 0x4(%rdx),%ymm0 */
	LONG $0x6a6ffac5; BYTE $0x08	/* 116 vmovdqu 0x8(%rdx),%xmm5 */
	LONG $0x60c18348	/* 11b add $0x60,%rcx */
	LONG $0x18c28348	/* 11f add $0x18,%rdx */
	LONG $0x4a6ffac5; BYTE $0xf0	/* 123 vmovdqu -0x10(%rdx),%xmm1 */
	LONG $0x6f7ec1c4; BYTE $0x22	/* 128 vmovdqu (%r10),%ymm4 */
	LONG $0x04c38349	/* 12d add $0x4,%r11 */
	LONG $0x20c28349	/* 131 add $0x20,%r10 */
	LONG $0x007dc2c4; BYTE $0xc3	/* 135 vpshufb %ymm11,%ymm0,%ymm0 */
	LONG $0xd571e9c5; BYTE $0x04	/* 13a vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x04c78348	/* 13f add $0x4,%rdi */
	LONG $0x587de2c4; WORD $0x325c; BYTE $0xec	/* 143 vpbroadcastd -0x14(%rdx,%rsi,1),%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 14a vpand %ymm9,%ymm0,%ymm0 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 14f vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x6c6ffac5; WORD $0xf032	/* 155 vmovdqu -0x10(%rdx,%rsi,1),%xmm5 */
	LONG $0x7cb70f44; WORD $0xe832	/* 15b movzwl -0x18(%rdx,%rsi,1),%r15d */
	LONG $0xc074adc5	/* 161 vpcmpeqb %ymm0,%ymm10,%ymm0 */
	LONG $0x0065c2c4; BYTE $0xdb	/* 165 vpshufb %ymm11,%ymm3,%ymm3 */
	LONG $0xcfdbf5c5	/* 16a vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x64b70f46; WORD $0xe802	/* 16e movzwl -0x18(%rdx,%r8,1),%r12d */
	LONG $0xdb65c1c4; BYTE $0xd9	/* 174 vpand %ymm9,%ymm3,%ymm3 */
	LONG $0xd571e9c5; BYTE $0x04	/* 179 vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x6f7aa1c4; WORD $0x026c; BYTE $0xf0	/* 17e vmovdqu -0x10(%rdx,%r8,1),%xmm5 */
	LONG $0x10e7c149	/* 185 shl $0x10,%r15 */
	LONG $0xdb74adc5	/* 189 vpcmpeqb %ymm3,%ymm10,%ymm3 */
	LONG $0x20e4c149	/* 18d shl $0x20,%r12 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 191 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xd571d1c5; BYTE $0x04	/* 196 vpsrlw $0x4,%xmm5,%xmm5 */
	WORD $0x094d; BYTE $0xfc	/* 19b or %r15,%r12 */
	LONG $0x7ab70f44; BYTE $0xe8	/* 19e movzwl -0x18(%rdx),%r15d */
	LONG $0xc1ebfdc5	/* 1a3 vpor %ymm1,%ymm0,%ymm0 */
	LONG $0x4c6ffac5; WORD $0xf032	/* 1a7 vmovdqu -0x10(%rdx,%rsi,1),%xmm1 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 1ad vpand %ymm8,%ymm3,%ymm3 */
	LONG $0x047de2c4; BYTE $0xc4	/* 1b2 vpmaddubsw %ymm4,%ymm0,%ymm0 */
	WORD $0x094d; BYTE $0xfc	/* 1b7 or %r15,%r12 */
	LONG $0x7cb70f46; WORD $0xe80a	/* 1ba movzwl -0x18(%rdx,%r9,1),%r15d */
	LONG $0x3875e3c4; WORD $0x01ca	/* 1c0 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x6f7aa1c4; WORD $0x0254; BYTE $0xf0	/* 1c6 vmovdqu -0x10(%rdx,%r8,1),%xmm2 */
	LONG $0xc6f5fdc5	/* 1cd vpmaddwd %ymm6,%ymm0,%ymm0 */
	LONG $0xcfdbf5c5	/* 1d1 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x30e7c149	/* 1d5 shl $0x30,%r15 */
	LONG $0xd9ebe5c5	/* 1d9 vpor %ymm1,%ymm3,%ymm3 */
	LONG $0x587da2c4; WORD $0x024c; BYTE $0xec	/* 1dd vpbroadcastd -0x14(%rdx,%r8,1),%ymm1 */
	LONG $0x386de3c4; WORD $0x01d5	/* 1e4 vinserti128 $0x1,%xmm5,%ymm2,%ymm2 */
	WORD $0x094d; BYTE $0xfc	/* 1ea or %r15,%r12 */
	LONG $0xd7dbedc5	/* 1ed vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 1f1 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0x7fbf0f44; BYTE $0xfe	/* 1f6 movswl -0x2(%rdi),%r15d */
	LONG $0x6f7aa1c4; WORD $0x0a6c; BYTE $0xf0	/* 1fb vmovdqu -0x10(%rdx,%r9,1),%xmm5 */
	LONG $0x0075c2c4; BYTE $0xcb	/* 202 vpshufb %ymm11,%ymm1,%ymm1 */
	LONG $0xdef5e5c5	/* 207 vpmaddwd %ymm6,%ymm3,%ymm3 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 20b vpand %ymm9,%ymm1,%ymm1 */
	LONG $0xd57181c5; BYTE $0x04	/* 210 vpsrlw $0x4,%xmm5,%xmm15 */
	LONG $0x6f7aa1c4; WORD $0x0a6c; BYTE $0xf0	/* 215 vmovdqu -0x10(%rdx,%r9,1),%xmm5 */
	LONG $0xc974adc5	/* 21c vpcmpeqb %ymm1,%ymm10,%ymm1 */
	LONG $0x3855c3c4; WORD $0x01ef	/* 220 vinserti128 $0x1,%xmm15,%ymm5,%ymm5 */
	LONG $0xefdbd5c5	/* 226 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 22a vpand %ymm8,%ymm1,%ymm1 */
	LONG $0xcaebf5c5	/* 22f vpor %ymm2,%ymm1,%ymm1 */
	LONG $0x587da2c4; WORD $0x0a54; BYTE $0xec	/* 233 vpbroadcastd -0x14(%rdx,%r9,1),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 23a vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0x006dc2c4; BYTE $0xd3	/* 23f vpshufb %ymm11,%ymm2,%ymm2 */
	LONG $0xcef5f5c5	/* 244 vpmaddwd %ymm6,%ymm1,%ymm1 */
	LONG $0xdb6dc1c4; BYTE $0xd1	/* 248 vpand %ymm9,%ymm2,%ymm2 */
	LONG $0xd274adc5	/* 24d vpcmpeqb %ymm2,%ymm10,%ymm2 */
	LONG $0xdb6dc1c4; BYTE $0xd0	/* 251 vpand %ymm8,%ymm2,%ymm2 */
	LONG $0xd5ebedc5	/* 256 vpor %ymm5,%ymm2,%ymm2 */
	LONG $0x046de2c4; BYTE $0xd4	/* 25a vpmaddubsw %ymm4,%ymm2,%ymm2 */
	LONG $0xe36afdc5	/* 25f vpunpckhdq %ymm3,%ymm0,%ymm4 */
	LONG $0xc362fdc5	/* 263 vpunpckldq %ymm3,%ymm0,%ymm0 */
	LONG $0xd6f5edc5	/* 267 vpmaddwd %ymm6,%ymm2,%ymm2 */
	LONG $0xc4fefdc5	/* 26b vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xda6af5c5	/* 26f vpunpckhdq %ymm2,%ymm1,%ymm3 */
	LONG $0xca62f5c5	/* 273 vpunpckldq %ymm2,%ymm1,%ymm1 */
	LONG $0xcbfef5c5	/* 277 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xd16dfdc5	/* 27b vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* 27f vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* 283 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc53	/* 287 vbroadcastss -0x4(%r11),%xmm2 */
	LONG $0x397de3c4; WORD $0x01c1	/* 28d vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 293 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x6ef9c1c4; BYTE $0xcc	/* 297 vmovq %r12,%xmm1 */
	LONG $0x67bf0f44; BYTE $0xfc	/* 29c movswl -0x4(%rdi),%r12d */
	LONG $0x1379e2c4; BYTE $0xc9	/* 2a1 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959e8c5	/* 2a6 vmulps %xmm1,%xmm2,%xmm1 */
	LONG $0xc05bf8c5	/* 2aa vcvtdq2ps %xmm0,%xmm0 */
	WORD $0x0145; BYTE $0xe7	/* 2ae add %r12d,%r15d */
	LONG $0x64b70f46; WORD $0xea02	/* 2b1 movzwl -0x16(%rdx,%r8,1),%r12d */
	LONG $0x6e79c1c4; BYTE $0xdf	/* 2b7 vmovd %r15d,%xmm3 */
	LONG $0x7cb70f44; WORD $0xea32	/* 2bc movzwl -0x16(%rdx,%rsi,1),%r15d */
	LONG $0x20e4c149	/* 2c2 shl $0x20,%r12 */
	LONG $0xdb70f9c5; BYTE $0x00	/* 2c6 vpshufd $0x0,%xmm3,%xmm3 */
	LONG $0x10e7c149	/* 2cb shl $0x10,%r15 */
	LONG $0xdb5bf8c5	/* 2cf vcvtdq2ps %xmm3,%xmm3 */
	LONG $0xc059f0c5	/* 2d3 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x094d; BYTE $0xfc	/* 2d7 or %r15,%r12 */
	LONG $0x7ab70f44; BYTE $0xea	/* 2da movzwl -0x16(%rdx),%r15d */
	LONG $0xf12978c5	/* 2df vmovaps %xmm14,%xmm1 */
	WORD $0x094d; BYTE $0xfc	/* 2e3 or %r15,%r12 */
	LONG $0x7cb70f46; WORD $0xea0a	/* 2e6 movzwl -0x16(%rdx,%r9,1),%r15d */
	LONG $0x30e7c149	/* 2ec shl $0x30,%r15 */
	WORD $0x094d; BYTE $0xfc	/* 2f0 or %r15,%r12 */
	LONG $0x6ef9c1c4; BYTE $0xe4	/* 2f3 vmovq %r12,%xmm4 */
	LONG $0x1379e2c4; BYTE $0xe4	/* 2f8 vcvtph2ps %xmm4,%xmm4 */
	LONG $0xd459e8c5	/* 2fd vmulps %xmm4,%xmm2,%xmm2 */
	LONG $0xd359e8c5	/* 301 vmulps %xmm3,%xmm2,%xmm2 */
	LONG $0xc258f8c5	/* 305 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0x5878c1c4; BYTE $0xc5	/* 309 vaddps %xmm13,%xmm0,%xmm0 */
	LONG $0x287841c4; BYTE $0xec	/* 30e vmovaps %xmm12,%xmm13 */
	LONG $0x01eb8348	/* 313 sub $0x1,%rbx */
	LONG $0xfdde850f; WORD $0xffff	/* 317 jne fb */
	LONG $0x0458f8c5; BYTE $0x24	/* 31d vaddps (%rsp),%xmm0,%xmm0 */
	LONG $0x581841c4; BYTE $0xe6	/* 322 vaddps %xmm14,%xmm12,%xmm12 */
	LONG $0x24648b4c; BYTE $0x30	/* 327 mov 0x30(%rsp),%r12 */
	LONG $0x5878c1c4; BYTE $0xc4	/* 32c vaddps %xmm12,%xmm0,%xmm0 */
	LONG $0x245c8b48; BYTE $0x38	/* 331 mov 0x38(%rsp),%rbx */
	LONG $0x04ed8349	/* 336 sub $0x4,%r13 */
	LONG $0x1178c1c4; WORD $0x2404	/* 33a vmovups %xmm0,(%r12) */
	LONG $0x10c48349	/* 340 add $0x10,%r12 */
	WORD $0x0148; BYTE $0xd8	/* 344 add %rbx,%rax */
	LONG $0x03fd8349	/* 347 cmp $0x3,%r13 */
	LONG $0xfd678f0f; WORD $0xffff	/* 34b jg b8 */
	WORD $0x8948; BYTE $0xea	/* 351 mov %rbp,%rdx */
	WORD $0x8949; BYTE $0xdf	/* 354 mov %rbx,%r15 */
	LONG $0x247c8b48; BYTE $0x50	/* 357 mov 0x50(%rsp),%rdi */
	LONG $0x245c8b4c; BYTE $0x58	/* 35c mov 0x58(%rsp),%r11 */
	LONG $0x04ea8348	/* 361 sub $0x4,%rdx */
	WORD $0x8948; BYTE $0xd0	/* 365 mov %rdx,%rax */
	LONG $0x02e8c148	/* 368 shr $0x2,%rax */
	LONG $0x01488d48	/* 36c lea 0x1(%rax),%rcx */
	WORD $0xf748; BYTE $0xd8	/* 370 neg %rax */
	LONG $0xf9af0f4c	/* 373 imul %rcx,%r15 */
	WORD $0x8949; BYTE $0xc8	/* 377 mov %rcx,%r8 */
	LONG $0x82148d48	/* 37a lea (%rdx,%rax,4),%rdx */
	LONG $0x04e0c149	/* 37e shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* 382 add %r8,%rdi */
	WORD $0x014d; BYTE $0xfb	/* 385 add %r15,%r11 */
	LONG $0x970c8d4c	/* 388 lea (%rdi,%rdx,4),%r9 */
	WORD $0x8548; BYTE $0xd2	/* 38c test %rdx,%rdx */
	LONG $0x01b08e0f; WORD $0x0000	/* 38f jle 545 */
	LONG $0x0201b848; LONG $0x20100804; WORD $0x8040	/* 395 movabs $0x8040201008040201,%rax */
	LONG $0x245c8b48; BYTE $0x40	/* 39f mov 0x40(%rsp),%rbx */
	LONG $0x246c8b48; BYTE $0x48	/* 3a4 mov 0x48(%rsp),%rbp */
	LONG $0x6ef961c4; BYTE $0xe8	/* 3a9 vmovq %rax,%xmm13 */
	LONG $0x3d6f7ec5; LONG $0x000001b0	/* 3ae vmovdqa 0x0(%rip),%ymm15 = 566, as it lies */
	LONG $0x1010b848; LONG $0x10101010; WORD $0x1010	/* 3b6 movabs $0x1010101010101010,%rax */
	LONG $0x356f7ec5; LONG $0x000001be	/* 3c0 vmovdqa 0x0(%rip),%ymm14 = 586, as it lies */
	LONG $0x6ef961c4; BYTE $0xe0	/* 3c8 vmovq %rax,%xmm12 */
	LONG $0x24a48b4c; LONG $0x000000a0	/* 3cd mov 0xa0(%rsp),%r12 */
	LONG $0x597d42c4; BYTE $0xed	/* 3d5 vpbroadcastq %xmm13,%ymm13 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 3da movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef961c4; BYTE $0xd8	/* 3e4 vmovq %rax,%xmm11 */
	LONG $0x000001b8; BYTE $0x00	/* 3e9 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xe4	/* 3ee vpbroadcastq %xmm12,%ymm12 */
	LONG $0xf06ef9c5	/* 3f3 vmovd %eax,%xmm6 */
	LONG $0x597d42c4; BYTE $0xdb	/* 3f7 vpbroadcastq %xmm11,%ymm11 */
	LONG $0x797de2c4; BYTE $0xf6	/* 3fc vpbroadcastw %xmm6,%ymm6 */
	LONG $0x347ffdc5; BYTE $0x24	/* 401 vmovdqa %ymm6,(%rsp) */
	LONG $0x04c78348	/* 406 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xf6	/* 40a test %r14,%r14 */
	LONG $0x014d8e0f; WORD $0x0000	/* 40d jle 560 */
	LONG $0xed57d0c5	/* 413 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xe4efd9c5	/* 417 vpxor %xmm4,%xmm4,%xmm4 */
	WORD $0x894d; BYTE $0xf5	/* 41b mov %r14,%r13 */
	WORD $0x894d; BYTE $0xe0	/* 41e mov %r12,%r8 */
	WORD $0x8949; BYTE $0xea	/* 421 mov %rbp,%r10 */
	WORD $0x894c; BYTE $0xd8	/* 424 mov %r11,%rax */
	LONG $0xf528f8c5	/* 427 vmovaps %xmm5,%xmm6 */
	WORD $0x8948; BYTE $0xd9	/* 42b mov %rbx,%rcx */
	LONG $0xcd28f8c5	/* 42e vmovaps %xmm5,%xmm1 */
	LONG $0xdd28f8c5	/* 432 vmovaps %xmm5,%xmm3 */
	LONG $0xd2efe9c5	/* 436 vpxor %xmm2,%xmm2,%xmm2 */
	WORD $0x0ceb	/* 43a jmp 448 */
	LONG $0xce28f8c5	/* 43c vmovaps %xmm6,%xmm1 */
	LONG $0xcd2978c5	/* 440 vmovaps %xmm9,%xmm5 */
	LONG $0xf028f8c5	/* 444 vmovaps %xmm0,%xmm6 */
	LONG $0x786ffac5; BYTE $0x08	/* 448 vmovdqu 0x8(%rax),%xmm7 */
	WORD $0xb70f; BYTE $0x10	/* 44d movzwl (%rax),%edx */
	LONG $0x04c28349	/* 450 add $0x4,%r10 */
	LONG $0x18c08348	/* 454 add $0x18,%rax */
	LONG $0x587de2c4; WORD $0xec40	/* 458 vpbroadcastd -0x14(%rax),%ymm0 */
	LONG $0x78bf0f45; BYTE $0x02	/* 45e movswl 0x2(%r8),%r15d */
	LONG $0x04c08349	/* 463 add $0x4,%r8 */
	LONG $0xd771b9c5; BYTE $0x04	/* 467 vpsrlw $0x4,%xmm7,%xmm8 */
	LONG $0x786ffac5; BYTE $0xf0	/* 46c vmovdqu -0x10(%rax),%xmm7 */
	LONG $0xca6e79c5	/* 471 vmovd %edx,%xmm9 */
	LONG $0x50bf0f41; BYTE $0xfc	/* 475 movswl -0x4(%r8),%edx */
	LONG $0x007dc2c4; BYTE $0xc7	/* 47a vpshufb %ymm15,%ymm0,%ymm0 */
	LONG $0x137942c4; BYTE $0xc9	/* 47f vcvtph2ps %xmm9,%xmm9 */
	LONG $0xdb7dc1c4; BYTE $0xc5	/* 484 vpand %ymm13,%ymm0,%ymm0 */
	LONG $0x3845c3c4; WORD $0x01f8	/* 489 vinserti128 $0x1,%xmm8,%ymm7,%ymm7 */
	WORD $0x0144; BYTE $0xfa	/* 48f add %r15d,%edx */
	LONG $0xc0748dc5	/* 492 vpcmpeqb %ymm0,%ymm14,%ymm0 */
	LONG $0xdb45c1c4; BYTE $0xfb	/* 496 vpand %ymm11,%ymm7,%ymm7 */
	LONG $0xdb7dc1c4; BYTE $0xc4	/* 49b vpand %ymm12,%ymm0,%ymm0 */
	LONG $0xc7ebfdc5	/* 4a0 vpor %ymm7,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0x01	/* 4a4 vpmaddubsw (%rcx),%ymm0,%ymm0 */
	LONG $0x04f5fdc5; BYTE $0x24	/* 4a9 vpmaddwd (%rsp),%ymm0,%ymm0 */
	LONG $0x20c18348	/* 4ae add $0x20,%rcx */
	LONG $0xfa6afdc5	/* 4b2 vpunpckhdq %ymm2,%ymm0,%ymm7 */
	LONG $0xc262fdc5	/* 4b6 vpunpckldq %ymm2,%ymm0,%ymm0 */
	LONG $0xc7fefdc5	/* 4ba vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0xfc6dfdc5	/* 4be vpunpckhqdq %ymm4,%ymm0,%ymm7 */
	LONG $0xc46cfdc5	/* 4c2 vpunpcklqdq %ymm4,%ymm0,%ymm0 */
	LONG $0xc7fefdc5	/* 4c6 vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc7a	/* 4ca vbroadcastss -0x4(%r10),%xmm7 */
	LONG $0x397dc3c4; WORD $0x01c0	/* 4d0 vextracti128 $0x1,%ymm0,%xmm8 */
	LONG $0xfe79c1c4; BYTE $0xc0	/* 4d6 vpaddd %xmm8,%xmm0,%xmm0 */
	LONG $0x594041c4; BYTE $0xc9	/* 4db vmulps %xmm9,%xmm7,%xmm9 */
	LONG $0xc26e79c5	/* 4e0 vmovd %edx,%xmm8 */
	LONG $0xea50b70f	/* 4e4 movzwl -0x16(%rax),%edx */
	LONG $0x707941c4; WORD $0x00c0	/* 4e8 vpshufd $0x0,%xmm8,%xmm8 */
	LONG $0xc05bf8c5	/* 4ee vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xd26e79c5	/* 4f2 vmovd %edx,%xmm10 */
	LONG $0x5b7841c4; BYTE $0xc0	/* 4f6 vcvtdq2ps %xmm8,%xmm8 */
	LONG $0x137942c4; BYTE $0xd2	/* 4fb vcvtph2ps %xmm10,%xmm10 */
	LONG $0x5940c1c4; BYTE $0xfa	/* 500 vmulps %xmm10,%xmm7,%xmm7 */
	LONG $0xc85930c5	/* 505 vmulps %xmm0,%xmm9,%xmm9 */
	LONG $0xc528f8c5	/* 509 vmovaps %xmm5,%xmm0 */
	LONG $0x5940c1c4; BYTE $0xf8	/* 50d vmulps %xmm8,%xmm7,%xmm7 */
	LONG $0xcf5830c5	/* 512 vaddps %xmm7,%xmm9,%xmm9 */
	LONG $0xcb5830c5	/* 516 vaddps %xmm3,%xmm9,%xmm9 */
	LONG $0xd928f8c5	/* 51a vmovaps %xmm1,%xmm3 */
	LONG $0x01ed8349	/* 51e sub $0x1,%r13 */
	LONG $0xff14850f; WORD $0xffff	/* 522 jne 43c */
	LONG $0xc658b0c5	/* 528 vaddps %xmm6,%xmm9,%xmm0 */
	LONG $0xcd58f0c5	/* 52c vaddps %xmm5,%xmm1,%xmm1 */
	LONG $0xc158f8c5	/* 530 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x4711fac5; BYTE $0xfc	/* 534 vmovss %xmm0,-0x4(%rdi) */
	WORD $0x0149; BYTE $0xf3	/* 539 add %rsi,%r11 */
	WORD $0x394c; BYTE $0xcf	/* 53c cmp %r9,%rdi */
	LONG $0xfec1850f; WORD $0xffff	/* 53f jne 406 */
	WORD $0xf8c5; BYTE $0x77	/* 545 vzeroupper */
	LONG $0x68c48348	/* 548 add $0x68,%rsp */
	BYTE $0x5b	/* 54c pop %rbx */
	BYTE $0x5d	/* 54d pop %rbp */
	WORD $0x5c41	/* 54e pop %r12 */
	WORD $0x5d41	/* 550 pop %r13 */
	WORD $0x5e41	/* 552 pop %r14 */
	WORD $0x5f41	/* 554 pop %r15 */
	BYTE $0xc3	/* 556 ret */
	LONG $0xc057f8c5	/* 557 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffdd1e9; BYTE $0xff	/* 55b jmp 331 */
	LONG $0xc057f8c5	/* 560 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xceeb	/* 564 jmp 534 */
	LONG $0x00000000; LONG $0x00000000; LONG $0x01010101; LONG $0x01010101	/* 566 .rodata.cst32 */
	LONG $0x02020202; LONG $0x02020202; LONG $0x03030303; LONG $0x03030303	/* 576 .rodata.cst32 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 586 .rodata.cst32 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 596 .rodata.cst32 */
	RET
