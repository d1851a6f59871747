/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2others.cc be534d9de3f09290
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	12bb2a3b403eb84e
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

TEXT avx2iq4nl(SB), 1, $0
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
	LONG $0x000424e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xd2	/* 2 mov %rdx,%r10 */
	WORD $0x8948; BYTE $0xf0	/* 5 mov %rsi,%rax */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x894d; BYTE $0xce	/* d mov %r9,%r14 */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x48ec8348	/* 16 sub $0x48,%rsp */
	LONG $0x2444894c; BYTE $0x28	/* 1a mov %r8,0x28(%rsp) */
	LONG $0x24bc8b4c; LONG $0x00000088	/* 1f mov 0x88(%rsp),%r15 */
	LONG $0x03f98348	/* 27 cmp $0x3,%rcx */
	LONG $0x027f8e0f; WORD $0x0000	/* 2b jle 2b0 */
	LONG $0xff0c8d4b	/* 31 lea (%r15,%r15,8),%rcx */
	LONG $0x247c8948; BYTE $0x30	/* 35 mov %rdi,0x30(%rsp) */
	LONG $0x12048d4f	/* 3a lea (%r10,%r10,1),%r8 */
	WORD $0x8949; BYTE $0xd4	/* 3e mov %rdx,%r12 */
	LONG $0x4e1c8d4c	/* 41 lea (%rsi,%rcx,2),%r11 */
	LONG $0x24448948; BYTE $0x38	/* 45 mov %rax,0x38(%rsp) */
	LONG $0x100c8d4f	/* 4a lea (%r8,%r10,1),%r9 */
	WORD $0x8948; BYTE $0xfd	/* 4e mov %rdi,%rbp */
	LONG $0x2d6ffac5; LONG $0x000003bb	/* 51 vmovdqa 0x0(%rip),%xmm5 = 414, as it lies */
	LONG $0x000001b9; BYTE $0x00	/* 59 mov $0x1,%ecx */
	WORD $0x8948; BYTE $0xd3	/* 5e mov %rdx,%rbx */
	LONG $0x0f0fbe48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 61 movabs $0xf0f0f0f0f0f0f0f,%rsi */
	LONG $0x6ef9e1c4; BYTE $0xf6	/* 6b vmovq %rsi,%xmm6 */
	LONG $0xe16ef9c5	/* 70 vmovd %ecx,%xmm4 */
	LONG $0x952c8d4e; LONG $0x00000000	/* 74 lea 0x0(,%r10,4),%r13 */
	LONG $0x3855e3c4; WORD $0x01ed	/* 7c vinserti128 $0x1,%xmm5,%ymm5,%ymm5 */
	LONG $0x597de2c4; BYTE $0xf6	/* 82 vpbroadcastq %xmm6,%ymm6 */
	LONG $0x797de2c4; BYTE $0xe4	/* 87 vpbroadcastw %xmm4,%ymm4 */
	LONG $0x00888d48; WORD $0x0030; BYTE $0x00	/* 8c lea 0x3000(%rax),%rcx */
	WORD $0x854d; BYTE $0xff	/* 93 test %r15,%r15 */
	LONG $0x03698e0f; WORD $0x0000	/* 96 jle 405 */
	LONG $0x573041c4; BYTE $0xc9	/* 9c vxorps %xmm9,%xmm9,%xmm9 */
	LONG $0x246c8948; BYTE $0x18	/* a1 mov %rbp,0x18(%rsp) */
	WORD $0x894c; BYTE $0xf7	/* a6 mov %r14,%rdi */
	WORD $0x8948; BYTE $0xc2	/* a9 mov %rax,%rdx */
	LONG $0x246c894c; BYTE $0x20	/* ac mov %r13,0x20(%rsp) */
	LONG $0x287841c4; BYTE $0xd1	/* b1 vmovaps %xmm9,%xmm10 */
	LONG $0xcf2978c5	/* b6 vmovaps %xmm9,%xmm7 */
	LONG $0x287841c4; BYTE $0xc1	/* ba vmovaps %xmm9,%xmm8 */
	LONG $0x24748b48; BYTE $0x28	/* bf mov 0x28(%rsp),%rsi */
	WORD $0x0ceb	/* c4 jmp d2 */
	LONG $0xd72978c5	/* c6 vmovaps %xmm10,%xmm7 */
	LONG $0xc82878c5	/* ca vmovaps %xmm0,%xmm9 */
	LONG $0xd12878c5	/* ce vmovaps %xmm1,%xmm10 */
	WORD $0x180f; BYTE $0x09	/* d2 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* d5 prefetcht0 0x40(%rcx) */
	LONG $0x5a6ffac5; BYTE $0x02	/* d9 vmovdqu 0x2(%rdx),%xmm3 */
	LONG $0x426ffac5; BYTE $0x02	/* de vmovdqu 0x2(%rdx),%xmm0 */
	LONG $0x12c28348	/* e3 add $0x12,%rdx */
	LONG $0x48c18348	/* e7 add $0x48,%rcx */
	LONG $0x1e6f7ec5	/* eb vmovdqu (%rsi),%ymm11 */
	LONG $0x6cb70f46; WORD $0xee12	/* ef movzwl -0x12(%rdx,%r10,1),%r13d */
	LONG $0x20c68348	/* f5 add $0x20,%rsi */
	LONG $0x04c78348	/* f9 add $0x4,%rdi */
	LONG $0xd371f1c5; BYTE $0x04	/* fd vpsrlw $0x4,%xmm3,%xmm1 */
	LONG $0x6f7aa1c4; WORD $0x125c; BYTE $0xf0	/* 102 vmovdqu -0x10(%rdx,%r10,1),%xmm3 */
	LONG $0x6f7aa1c4; WORD $0x0254; BYTE $0xf0	/* 109 vmovdqu -0x10(%rdx,%r8,1),%xmm2 */
	LONG $0x387de3c4; WORD $0x01c1	/* 110 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x6cb70f42; WORD $0xee02	/* 116 movzwl -0x12(%rdx,%r8,1),%ebp */
	LONG $0x10e5c149	/* 11c shl $0x10,%r13 */
	LONG $0xc6dbfdc5	/* 120 vpand %ymm6,%ymm0,%ymm0 */
	LONG $0xd271e9c5; BYTE $0x04	/* 124 vpsrlw $0x4,%xmm2,%xmm2 */
	LONG $0x0055e2c4; BYTE $0xc0	/* 129 vpshufb %ymm0,%ymm5,%ymm0 */
	LONG $0x20e5c148	/* 12e shl $0x20,%rbp */
	LONG $0x0825e2c4; BYTE $0xc8	/* 132 vpsignb %ymm0,%ymm11,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 137 vpabsb %ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xed	/* 13c or %r13,%rbp */
	LONG $0x6ab70f44; BYTE $0xee	/* 13f movzwl -0x12(%rdx),%r13d */
	LONG $0x047de2c4; BYTE $0xc1	/* 144 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0xd371f1c5; BYTE $0x04	/* 149 vpsrlw $0x4,%xmm3,%xmm1 */
	LONG $0x6f7aa1c4; WORD $0x125c; BYTE $0xf0	/* 14e vmovdqu -0x10(%rdx,%r10,1),%xmm3 */
	LONG $0xc4f5fdc5	/* 155 vpmaddwd %ymm4,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xed	/* 159 or %r13,%rbp */
	LONG $0x6cb70f46; WORD $0xee0a	/* 15c movzwl -0x12(%rdx,%r9,1),%r13d */
	LONG $0x3865e3c4; WORD $0x01d9	/* 162 vinserti128 $0x1,%xmm1,%ymm3,%ymm3 */
	LONG $0xdedbe5c5	/* 168 vpand %ymm6,%ymm3,%ymm3 */
	LONG $0x30e5c149	/* 16c shl $0x30,%r13 */
	LONG $0x0055e2c4; BYTE $0xdb	/* 170 vpshufb %ymm3,%ymm5,%ymm3 */
	WORD $0x094c; BYTE $0xed	/* 175 or %r13,%rbp */
	LONG $0x0825e2c4; BYTE $0xcb	/* 178 vpsignb %ymm3,%ymm11,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xdb	/* 17d vpabsb %ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xd9	/* 182 vpmaddubsw %ymm1,%ymm3,%ymm3 */
	LONG $0x6f7aa1c4; WORD $0x024c; BYTE $0xf0	/* 187 vmovdqu -0x10(%rdx,%r8,1),%xmm1 */
	LONG $0xdcf5e5c5	/* 18e vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 192 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xcedbf5c5	/* 198 vpand %ymm6,%ymm1,%ymm1 */
	LONG $0x0055e2c4; BYTE $0xc9	/* 19c vpshufb %ymm1,%ymm5,%ymm1 */
	LONG $0x0825e2c4; BYTE $0xd1	/* 1a1 vpsignb %ymm1,%ymm11,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 1a6 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 1ab vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x6f7aa1c4; WORD $0x0a54; BYTE $0xf0	/* 1b0 vmovdqu -0x10(%rdx,%r9,1),%xmm2 */
	LONG $0xccf5f5c5	/* 1b7 vpmaddwd %ymm4,%ymm1,%ymm1 */
	LONG $0xd27199c5; BYTE $0x04	/* 1bb vpsrlw $0x4,%xmm2,%xmm12 */
	LONG $0x6f7aa1c4; WORD $0x0a54; BYTE $0xf0	/* 1c0 vmovdqu -0x10(%rdx,%r9,1),%xmm2 */
	LONG $0x386dc3c4; WORD $0x01d4	/* 1c7 vinserti128 $0x1,%xmm12,%ymm2,%ymm2 */
	LONG $0xd6dbedc5	/* 1cd vpand %ymm6,%ymm2,%ymm2 */
	LONG $0x0055e2c4; BYTE $0xd2	/* 1d1 vpshufb %ymm2,%ymm5,%ymm2 */
	LONG $0x082562c4; BYTE $0xda	/* 1d6 vpsignb %ymm2,%ymm11,%ymm11 */
	LONG $0x1c7de2c4; BYTE $0xd2	/* 1db vpabsb %ymm2,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd3	/* 1e0 vpmaddubsw %ymm11,%ymm2,%ymm2 */
	LONG $0xdb6a7dc5	/* 1e5 vpunpckhdq %ymm3,%ymm0,%ymm11 */
	LONG $0xc362fdc5	/* 1e9 vpunpckldq %ymm3,%ymm0,%ymm0 */
	LONG $0xd4f5edc5	/* 1ed vpmaddwd %ymm4,%ymm2,%ymm2 */
	LONG $0xfe7dc1c4; BYTE $0xc3	/* 1f1 vpaddd %ymm11,%ymm0,%ymm0 */
	LONG $0xda6af5c5	/* 1f6 vpunpckhdq %ymm2,%ymm1,%ymm3 */
	LONG $0xca62f5c5	/* 1fa vpunpckldq %ymm2,%ymm1,%ymm1 */
	LONG $0xcbfef5c5	/* 1fe vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xd16dfdc5	/* 202 vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* 206 vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0x1879e2c4; WORD $0xfc4f	/* 20a vbroadcastss -0x4(%rdi),%xmm1 */
	LONG $0xc2fefdc5	/* 210 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c2	/* 214 vextracti128 $0x1,%ymm0,%xmm2 */
	LONG $0xc2fef9c5	/* 21a vpaddd %xmm2,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xd5	/* 21e vmovq %rbp,%xmm2 */
	LONG $0x1379e2c4; BYTE $0xd2	/* 223 vcvtph2ps %xmm2,%xmm2 */
	LONG $0xca59f0c5	/* 228 vmulps %xmm2,%xmm1,%xmm1 */
	LONG $0xc05bf8c5	/* 22c vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 230 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xc92978c5	/* 234 vmovaps %xmm9,%xmm1 */
	LONG $0x5878c1c4; BYTE $0xc0	/* 238 vaddps %xmm8,%xmm0,%xmm0 */
	LONG $0xc72878c5	/* 23d vmovaps %xmm7,%xmm8 */
	WORD $0x394c; BYTE $0xda	/* 241 cmp %r11,%rdx */
	LONG $0xfe7c850f; WORD $0xffff	/* 244 jne c6 */
	LONG $0x5878c1c4; BYTE $0xc2	/* 24a vaddps %xmm10,%xmm0,%xmm0 */
	LONG $0x5840c1c4; BYTE $0xf9	/* 24f vaddps %xmm9,%xmm7,%xmm7 */
	LONG $0x246c8b48; BYTE $0x18	/* 254 mov 0x18(%rsp),%rbp */
	LONG $0x246c8b4c; BYTE $0x20	/* 259 mov 0x20(%rsp),%r13 */
	LONG $0xc758f8c5	/* 25e vaddps %xmm7,%xmm0,%xmm0 */
	LONG $0x04ec8349	/* 262 sub $0x4,%r12 */
	LONG $0x4511f8c5; BYTE $0x00	/* 266 vmovups %xmm0,0x0(%rbp) */
	WORD $0x014c; BYTE $0xe8	/* 26b add %r13,%rax */
	LONG $0x10c58348	/* 26e add $0x10,%rbp */
	WORD $0x014d; BYTE $0xeb	/* 272 add %r13,%r11 */
	LONG $0x03fc8349	/* 275 cmp $0x3,%r12 */
	LONG $0xfe0d8f0f; WORD $0xffff	/* 279 jg 8c */
	LONG $0xfc4b8d48	/* 27f lea -0x4(%rbx),%rcx */
	LONG $0x247c8b48; BYTE $0x30	/* 283 mov 0x30(%rsp),%rdi */
	LONG $0x24448b48; BYTE $0x38	/* 288 mov 0x38(%rsp),%rax */
	WORD $0x8948; BYTE $0xca	/* 28d mov %rcx,%rdx */
	LONG $0x02eac148	/* 290 shr $0x2,%rdx */
	LONG $0x01728d48	/* 294 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 298 neg %rdx */
	LONG $0xeeaf0f4c	/* 29b imul %rsi,%r13 */
	WORD $0x8949; BYTE $0xf0	/* 29f mov %rsi,%r8 */
	LONG $0x91148d48	/* 2a2 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e0c149	/* 2a6 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* 2aa add %r8,%rdi */
	WORD $0x014c; BYTE $0xe8	/* 2ad add %r13,%rax */
	WORD $0x8548; BYTE $0xd2	/* 2b0 test %rdx,%rdx */
	LONG $0x013a8e0f; WORD $0x0000	/* 2b3 jle 3f3 */
	LONG $0x056f7ac5; LONG $0x00000153	/* 2b9 vmovdqa 0x0(%rip),%xmm8 = 414, as it lies */
	LONG $0x971c8d4c	/* 2c1 lea (%rdi,%rdx,4),%r11 */
	LONG $0xff0c8d4b	/* 2c5 lea (%r15,%r15,8),%rcx */
	LONG $0xf6efc9c5	/* 2c9 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x000001ba; BYTE $0x00	/* 2cd mov $0x1,%edx */
	LONG $0x480c8d4c	/* 2d2 lea (%rax,%rcx,2),%r9 */
	LONG $0xedefd1c5	/* 2d6 vpxor %xmm5,%xmm5,%xmm5 */
	LONG $0x0f0fbb48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 2da movabs $0xf0f0f0f0f0f0f0f,%rbx */
	LONG $0x6ef961c4; BYTE $0xcb	/* 2e4 vmovq %rbx,%xmm9 */
	LONG $0xe26ef9c5	/* 2e9 vmovd %edx,%xmm4 */
	LONG $0x245c8b48; BYTE $0x28	/* 2ed mov 0x28(%rsp),%rbx */
	LONG $0x383d43c4; WORD $0x01c0	/* 2f2 vinserti128 $0x1,%xmm8,%ymm8,%ymm8 */
	LONG $0x597d42c4; BYTE $0xc9	/* 2f8 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x797de2c4; BYTE $0xe4	/* 2fd vpbroadcastw %xmm4,%ymm4 */
	LONG $0x04c78348	/* 302 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xff	/* 306 test %r15,%r15 */
	LONG $0x00ff8e0f; WORD $0x0000	/* 309 jle 40e */
	LONG $0xdb57e0c5	/* 30f vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x894c; BYTE $0xf6	/* 313 mov %r14,%rsi */
	WORD $0x8948; BYTE $0xc2	/* 316 mov %rax,%rdx */
	WORD $0x8948; BYTE $0xd9	/* 319 mov %rbx,%rcx */
	LONG $0xfb28f8c5	/* 31c vmovaps %xmm3,%xmm7 */
	LONG $0xcb28f8c5	/* 320 vmovaps %xmm3,%xmm1 */
	LONG $0xd328f8c5	/* 324 vmovaps %xmm3,%xmm2 */
	WORD $0x0ceb	/* 328 jmp 336 */
	LONG $0xcf28f8c5	/* 32a vmovaps %xmm7,%xmm1 */
	LONG $0xd828f8c5	/* 32e vmovaps %xmm0,%xmm3 */
	LONG $0xd72978c5	/* 332 vmovaps %xmm10,%xmm7 */
	LONG $0x296f7ec5	/* 336 vmovdqu (%rcx),%ymm13 */
	LONG $0x02b70f44	/* 33a movzwl (%rdx),%r8d */
	LONG $0x12c28348	/* 33e add $0x12,%rdx */
	LONG $0x20c18348	/* 342 add $0x20,%rcx */
	LONG $0x426ffac5; BYTE $0xf0	/* 346 vmovdqu -0x10(%rdx),%xmm0 */
	LONG $0x04c68348	/* 34b add $0x4,%rsi */
	LONG $0xd071a9c5; BYTE $0x04	/* 34f vpsrlw $0x4,%xmm0,%xmm10 */
	LONG $0x426ffac5; BYTE $0xf0	/* 354 vmovdqu -0x10(%rdx),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 359 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 35f vpand %ymm9,%ymm0,%ymm0 */
	LONG $0x003de2c4; BYTE $0xc0	/* 364 vpshufb %ymm0,%ymm8,%ymm0 */
	LONG $0x081562c4; BYTE $0xd0	/* 369 vpsignb %ymm0,%ymm13,%ymm10 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 36e vpabsb %ymm0,%ymm0 */
	LONG $0x047dc2c4; BYTE $0xc2	/* 373 vpmaddubsw %ymm10,%ymm0,%ymm0 */
	LONG $0xc4f5fdc5	/* 378 vpmaddwd %ymm4,%ymm0,%ymm0 */
	LONG $0xd56a7dc5	/* 37c vpunpckhdq %ymm5,%ymm0,%ymm10 */
	LONG $0xc562fdc5	/* 380 vpunpckldq %ymm5,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc2	/* 384 vpaddd %ymm10,%ymm0,%ymm0 */
	LONG $0xd66d7dc5	/* 389 vpunpckhqdq %ymm6,%ymm0,%ymm10 */
	LONG $0xc66cfdc5	/* 38d vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc2	/* 391 vpaddd %ymm10,%ymm0,%ymm0 */
	LONG $0x187962c4; WORD $0xfc56	/* 396 vbroadcastss -0x4(%rsi),%xmm10 */
	LONG $0x397dc3c4; WORD $0x01c3	/* 39c vextracti128 $0x1,%ymm0,%xmm11 */
	LONG $0xfe79c1c4; BYTE $0xc3	/* 3a2 vpaddd %xmm11,%xmm0,%xmm0 */
	LONG $0x6e7941c4; BYTE $0xd8	/* 3a7 vmovd %r8d,%xmm11 */
	LONG $0x137942c4; BYTE $0xdb	/* 3ac vcvtph2ps %xmm11,%xmm11 */
	LONG $0x592841c4; BYTE $0xd3	/* 3b1 vmulps %xmm11,%xmm10,%xmm10 */
	LONG $0xc05bf8c5	/* 3b6 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059a8c5	/* 3ba vmulps %xmm0,%xmm10,%xmm0 */
	LONG $0xd32878c5	/* 3be vmovaps %xmm3,%xmm10 */
	LONG $0xc258f8c5	/* 3c2 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd128f8c5	/* 3c6 vmovaps %xmm1,%xmm2 */
	WORD $0x394c; BYTE $0xca	/* 3ca cmp %r9,%rdx */
	LONG $0xff57850f; WORD $0xffff	/* 3cd jne 32a */
	LONG $0xc758f8c5	/* 3d3 vaddps %xmm7,%xmm0,%xmm0 */
	LONG $0xcb58f0c5	/* 3d7 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0xc158f8c5	/* 3db vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x4711fac5; BYTE $0xfc	/* 3df vmovss %xmm0,-0x4(%rdi) */
	WORD $0x014c; BYTE $0xd0	/* 3e4 add %r10,%rax */
	WORD $0x014d; BYTE $0xd1	/* 3e7 add %r10,%r9 */
	WORD $0x394c; BYTE $0xdf	/* 3ea cmp %r11,%rdi */
	LONG $0xff0f850f; WORD $0xffff	/* 3ed jne 302 */
	WORD $0xf8c5; BYTE $0x77	/* 3f3 vzeroupper */
	LONG $0x48c48348	/* 3f6 add $0x48,%rsp */
	BYTE $0x5b	/* 3fa pop %rbx */
	BYTE $0x5d	/* 3fb pop %rbp */
	WORD $0x5c41	/* 3fc pop %r12 */
	WORD $0x5d41	/* 3fe pop %r13 */
	WORD $0x5e41	/* 400 pop %r14 */
	WORD $0x5f41	/* 402 pop %r15 */
	BYTE $0xc3	/* 404 ret */
	LONG $0xc057f8c5	/* 405 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffe54e9; BYTE $0xff	/* 409 jmp 262 */
	LONG $0xc057f8c5	/* 40e vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xcbeb	/* 412 jmp 3df */
	LONG $0xbfad9881; LONG $0xf6eaddcf; LONG $0x26190d01; LONG $0x71594535	/* 414 .rodata.cst16 */
	RET

TEXT avx2f16(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0004b8e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x8949; BYTE $0xfc	/* b mov %rdi,%r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x8948; BYTE $0xd3	/* 10 mov %rdx,%rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x24548948; BYTE $0x20	/* 17 mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1c mov %rcx,%rdx */
	LONG $0x03f98348	/* 1f cmp $0x3,%rcx */
	LONG $0x02d98e0f; WORD $0x0000	/* 23 jle 302 */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	WORD $0x8948; BYTE $0xf7	/* 35 mov %rsi,%rdi */
	LONG $0x2464894c; BYTE $0x28	/* 38 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3d lea (%r11,%rbx,1),%r10 */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 41 lea 0x0(,%rbx,4),%rbp */
	LONG $0x24748948; BYTE $0x30	/* 49 mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 4e add %r10,%rbx */
	LONG $0x244c8948; BYTE $0x38	/* 51 mov %rcx,0x38(%rsp) */
	LONG $0x008f8d48; WORD $0x0030; BYTE $0x00	/* 56 lea 0x3000(%rdi),%rcx */
	LONG $0x03f98349	/* 5d cmp $0x3,%r9 */
	LONG $0x040d8e0f; WORD $0x0000	/* 61 jle 474 */
	LONG $0xe457d8c5	/* 67 vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0x000004b8; BYTE $0x00	/* 6b mov $0x4,%eax */
	LONG $0xd428f8c5	/* 70 vmovaps %xmm4,%xmm2 */
	LONG $0xec28f8c5	/* 74 vmovaps %xmm4,%xmm5 */
	LONG $0xdc28f8c5	/* 78 vmovaps %xmm4,%xmm3 */
	WORD $0x180f; BYTE $0x09	/* 7c prefetcht0 (%rcx) */
	LONG $0x1078c1c4; WORD $0x8044; BYTE $0xf0	/* 7f vmovups -0x10(%r8,%rax,4),%xmm0 */
	LONG $0x4c7efac5; WORD $0xf847	/* 86 vmovq -0x8(%rdi,%rax,2),%xmm1 */
	WORD $0x8948; BYTE $0xc2	/* 8c mov %rax,%rdx */
	LONG $0x20c18348	/* 8f add $0x20,%rcx */
	LONG $0x1379e2c4; BYTE $0xc9	/* 93 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* 98 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd958e0c5	/* 9c vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x7e7ac1c4; WORD $0x434c; BYTE $0xf8	/* a0 vmovq -0x8(%r11,%rax,2),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* a7 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* ac vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xe958d0c5	/* b0 vaddps %xmm1,%xmm5,%xmm5 */
	LONG $0x7e7ac1c4; WORD $0x424c; BYTE $0xf8	/* b4 vmovq -0x8(%r10,%rax,2),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* bb vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* c0 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd158e8c5	/* c4 vaddps %xmm1,%xmm2,%xmm2 */
	LONG $0x4c7efac5; WORD $0xf843	/* c8 vmovq -0x8(%rbx,%rax,2),%xmm1 */
	LONG $0x04c08348	/* ce add $0x4,%rax */
	LONG $0x1379e2c4; BYTE $0xc9	/* d2 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc159f8c5	/* d7 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xe058d8c5	/* db vaddps %xmm0,%xmm4,%xmm4 */
	WORD $0x3949; BYTE $0xc1	/* df cmp %rax,%r9 */
	WORD $0x987d	/* e2 jge 7c */
	WORD $0x3949; BYTE $0xd1	/* e4 cmp %rdx,%r9 */
	LONG $0x01908e0f; WORD $0x0000	/* e7 jle 27d */
	LONG $0x2404c748; LONG $0x00000000	/* ed movq $0x0,(%rsp) */
	LONG $0x24048b48	/* f5 mov (%rsp),%rax */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* f9 movabs $0xffffffff00000000,%r14 */
	LONG $0x95348d48; LONG $0x00000000	/* 103 lea 0x0(,%rdx,4),%rsi */
	LONG $0x900c8b41	/* 10b mov (%r8,%rdx,4),%ecx */
	LONG $0xc057f8c5	/* 10f vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 113 movq $0x0,0x8(%rsp) */
	WORD $0x214c; BYTE $0xf0	/* 11c and %r14,%rax */
	WORD $0x0948; BYTE $0xc8	/* 11f or %rcx,%rax */
	LONG $0x014a8d48	/* 122 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 126 mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 12a cmp %rcx,%r9 */
	WORD $0x077e	/* 12d jle 136 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 12f vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x240c8b48	/* 136 mov (%rsp),%rcx */
	LONG $0xc07ef9c5	/* 13a vmovd %xmm0,%eax */
	LONG $0xc057f8c5	/* 13e vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e0c148	/* 142 shl $0x20,%rax */
	WORD $0xc989	/* 146 mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 148 or %rax,%rcx */
	LONG $0x240c8948	/* 14b mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 14f lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 153 cmp %rcx,%r9 */
	WORD $0x077e	/* 156 jle 15f */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 158 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 15f mov 0x8(%rsp),%rcx */
	LONG $0xc07ef9c5	/* 164 vmovd %xmm0,%eax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 168 movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 172 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 175 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 178 or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 17b sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 17e add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 181 mov %rcx,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 186 vmovaps (%rsp),%xmm1 */
	WORD $0x8548; BYTE $0xf6	/* 18b test %rsi,%rsi */
	LONG $0x02f78e0f; WORD $0x0000	/* 18e jle 48b */
	WORD $0x3145; BYTE $0xed	/* 194 xor %r13d,%r13d */
	WORD $0xc031	/* 197 xor %eax,%eax */
	LONG $0x17348d4c	/* 199 lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 19d movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1a2 mov %eax,%ecx */
	LONG $0x01c08348	/* 1a4 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1a8 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ab shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ae or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1b1 cmp %rax,%rsi */
	WORD $0xe775	/* 1b4 jne 19d */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1b6 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1bb mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1c0 xor %r13d,%r13d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 1c3 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 1c8 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 1cc add %rax,%rdx */
	WORD $0xc031	/* 1cf xor %eax,%eax */
	LONG $0x17348d4c	/* 1d1 lea (%rdi,%rdx,1),%r14 */
	LONG $0xd858e0c5	/* 1d5 vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0x24b70f45; BYTE $0x46	/* 1d9 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1de mov %eax,%ecx */
	LONG $0x01c08348	/* 1e0 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1e4 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1e7 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ea or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1ed cmp %rax,%rsi */
	WORD $0xe775	/* 1f0 jne 1d9 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1f2 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1f7 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1fc xor %r13d,%r13d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 1ff vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 204 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 208 add %rax,%rdx */
	WORD $0xc031	/* 20b xor %eax,%eax */
	LONG $0x17348d4c	/* 20d lea (%rdi,%rdx,1),%r14 */
	LONG $0xe858d0c5	/* 211 vaddps %xmm0,%xmm5,%xmm5 */
	LONG $0x24b70f45; BYTE $0x46	/* 215 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 21a mov %eax,%ecx */
	LONG $0x01c08348	/* 21c add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 220 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 223 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 226 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 229 cmp %rax,%rsi */
	WORD $0xe775	/* 22c jne 215 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 22e vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 233 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xe4	/* 238 xor %r12d,%r12d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 23b vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 240 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 244 add %rax,%rdx */
	WORD $0xc031	/* 247 xor %eax,%eax */
	LONG $0x172c8d4c	/* 249 lea (%rdi,%rdx,1),%r13 */
	LONG $0xd058e8c5	/* 24d vaddps %xmm0,%xmm2,%xmm2 */
	LONG $0x54b70f41; WORD $0x0045	/* 251 movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 257 mov %eax,%ecx */
	LONG $0x01c08348	/* 259 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 25d shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 260 shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 263 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 266 cmp %rax,%rsi */
	WORD $0xe675	/* 269 jne 251 */
	LONG $0x6ef9c1c4; BYTE $0xc4	/* 26b vmovq %r12,%xmm0 */
	LONG $0x1379e2c4; BYTE $0xc0	/* 270 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc859f0c5	/* 275 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xe158d8c5	/* 279 vaddps %xmm1,%xmm4,%xmm4 */
	LONG $0xc514e0c5	/* 27d vunpcklps %xmm5,%xmm3,%xmm0 */
	LONG $0xcc14e8c5	/* 281 vunpcklps %xmm4,%xmm2,%xmm1 */
	LONG $0xdd15e0c5	/* 285 vunpckhps %xmm5,%xmm3,%xmm3 */
	LONG $0x10c78349	/* 289 add $0x10,%r15 */
	LONG $0xd415e8c5	/* 28d vunpckhps %xmm4,%xmm2,%xmm2 */
	LONG $0xc358f8c5	/* 291 vaddps %xmm3,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xef	/* 295 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xeb	/* 298 add %rbp,%r11 */
	LONG $0xca58f0c5	/* 29b vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x246c8348; WORD $0x0418	/* 29f subq $0x4,0x18(%rsp) */
	WORD $0x0149; BYTE $0xea	/* 2a5 add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 2a8 add %rbp,%rbx */
	LONG $0x24448b48; BYTE $0x18	/* 2ab mov 0x18(%rsp),%rax */
	LONG $0xd012f0c5	/* 2b0 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 2b4 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 2b8 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 2bc vmovups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 2c2 cmp $0x3,%rax */
	LONG $0xfd8a8f0f; WORD $0xffff	/* 2c6 jg 56 */
	LONG $0x24548b48; BYTE $0x38	/* 2cc mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 2d1 mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 2d6 mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 2db lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 2df mov %rcx,%rdx */
	LONG $0x02eac148	/* 2e2 shr $0x2,%rdx */
	LONG $0x01728d48	/* 2e6 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 2ea neg %rdx */
	LONG $0xeeaf0f48	/* 2ed imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 2f1 mov %rsi,%rdi */
	LONG $0x91148d48	/* 2f4 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 2f8 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 2fc add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 2ff add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 302 test %rdx,%rdx */
	LONG $0x015a8e0f; WORD $0x0000	/* 305 jle 465 */
	LONG $0x941c8d49	/* 30b lea (%r12,%rdx,4),%rbx */
	LONG $0xfc518d49	/* 30f lea -0x4(%r9),%rdx */
	LONG $0xe457d8c5	/* 313 vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0x3145; BYTE $0xed	/* 317 xor %r13d,%r13d */
	LONG $0x02eac148	/* 31a shr $0x2,%rdx */
	LONG $0x24748b4c; BYTE $0x20	/* 31e mov 0x20(%rsp),%r14 */
	LONG $0xdc28f8c5	/* 323 vmovaps %xmm4,%xmm3 */
	LONG $0x0000bb49; LONG $0xffff0000; WORD $0xffff	/* 327 movabs $0xffffffff00000000,%r11 */
	LONG $0x952c8d48; LONG $0x00000004	/* 331 lea 0x4(,%rdx,4),%rbp */
	LONG $0x04c48349	/* 339 add $0x4,%r12 */
	LONG $0x03f98349	/* 33d cmp $0x3,%r9 */
	LONG $0x01668e0f; WORD $0x0000	/* 341 jle 4ad */
	LONG $0x000004ba; BYTE $0x00	/* 347 mov $0x4,%edx */
	LONG $0xc957f0c5	/* 34c vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x447efac5; WORD $0xf850	/* 350 vmovq -0x8(%rax,%rdx,2),%xmm0 */
	LONG $0x1379e2c4; BYTE $0xc0	/* 356 vcvtph2ps %xmm0,%xmm0 */
	LONG $0x5978c1c4; WORD $0x9044; BYTE $0xf0	/* 35b vmulps -0x10(%r8,%rdx,4),%xmm0,%xmm0 */
	LONG $0x04c28348	/* 362 add $0x4,%rdx */
	LONG $0xc858f0c5	/* 366 vaddps %xmm0,%xmm1,%xmm1 */
	WORD $0x3949; BYTE $0xd1	/* 36a cmp %rdx,%r9 */
	WORD $0xe17d	/* 36d jge 350 */
	WORD $0x8948; BYTE $0xea	/* 36f mov %rbp,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 372 cmp %rdx,%r9 */
	LONG $0x00bf8e0f; WORD $0x0000	/* 375 jle 43a */
	LONG $0x2404c748; LONG $0x00000000	/* 37b movq $0x0,(%rsp) */
	LONG $0x240c8b48	/* 383 mov (%rsp),%rcx */
	LONG $0xc057f8c5	/* 387 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x95348d48; LONG $0x00000000	/* 38b lea 0x0(,%rdx,4),%rsi */
	LONG $0x903c8b41	/* 393 mov (%r8,%rdx,4),%edi */
	LONG $0x246c894c; BYTE $0x08	/* 397 mov %r13,0x8(%rsp) */
	WORD $0x214c; BYTE $0xd9	/* 39c and %r11,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 39f or %rdi,%rcx */
	LONG $0x240c8948	/* 3a2 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 3a6 lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 3aa cmp %rcx,%r9 */
	WORD $0x077e	/* 3ad jle 3b6 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 3af vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x243c8b48	/* 3b6 mov (%rsp),%rdi */
	LONG $0xc17ef9c5	/* 3ba vmovd %xmm0,%ecx */
	LONG $0xc057f8c5	/* 3be vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e1c148	/* 3c2 shl $0x20,%rcx */
	WORD $0xff89	/* 3c6 mov %edi,%edi */
	WORD $0x0948; BYTE $0xcf	/* 3c8 or %rcx,%rdi */
	LONG $0x024a8d48	/* 3cb lea 0x2(%rdx),%rcx */
	LONG $0x243c8948	/* 3cf mov %rdi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 3d3 cmp %rcx,%r9 */
	WORD $0x077e	/* 3d6 jle 3df */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 3d8 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 3df mov 0x8(%rsp),%rsi */
	LONG $0xc17ef9c5	/* 3e4 vmovd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xca	/* 3e8 mov %r9,%r10 */
	WORD $0xff31	/* 3eb xor %edi,%edi */
	WORD $0x2949; BYTE $0xd2	/* 3ed sub %rdx,%r10 */
	WORD $0x214c; BYTE $0xde	/* 3f0 and %r11,%rsi */
	WORD $0x0948; BYTE $0xce	/* 3f3 or %rcx,%rsi */
	LONG $0x120c8d48	/* 3f6 lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 3fa mov %rsi,0x8(%rsp) */
	LONG $0x1428f8c5; BYTE $0x24	/* 3ff vmovaps (%rsp),%xmm2 */
	WORD $0x854d; BYTE $0xd2	/* 404 test %r10,%r10 */
	WORD $0x1f7e	/* 407 jle 428 */
	WORD $0xd231	/* 409 xor %edx,%edx */
	LONG $0x083c8d4c	/* 40b lea (%rax,%rcx,1),%r15 */
	LONG $0x34b70f41; BYTE $0x57	/* 40f movzwl (%r15,%rdx,2),%esi */
	WORD $0xd189	/* 414 mov %edx,%ecx */
	LONG $0x01c28348	/* 416 add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 41a shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 41d shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 420 or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd2	/* 423 cmp %rdx,%r10 */
	WORD $0xe775	/* 426 jne 40f */
	LONG $0x6ef9e1c4; BYTE $0xc7	/* 428 vmovq %rdi,%xmm0 */
	LONG $0x1379e2c4; BYTE $0xc0	/* 42d vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059e8c5	/* 432 vmulps %xmm0,%xmm2,%xmm0 */
	LONG $0xc858f0c5	/* 436 vaddps %xmm0,%xmm1,%xmm1 */
	LONG $0xc314f0c5	/* 43a vunpcklps %xmm3,%xmm1,%xmm0 */
	LONG $0xcb15f0c5	/* 43e vunpckhps %xmm3,%xmm1,%xmm1 */
	WORD $0x014c; BYTE $0xf0	/* 442 add %r14,%rax */
	LONG $0xc158f8c5	/* 445 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0xc812d8c5	/* 449 vmovhlps %xmm0,%xmm4,%xmm1 */
	LONG $0xc07efac5	/* 44d vmovq %xmm0,%xmm0 */
	LONG $0xc058f0c5	/* 451 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x117ac1c4; WORD $0x2444; BYTE $0xfc	/* 455 vmovss %xmm0,-0x4(%r12) */
	WORD $0x3949; BYTE $0xdc	/* 45c cmp %rbx,%r12 */
	LONG $0xfed4850f; WORD $0xffff	/* 45f jne 339 */
	LONG $0x48c48348	/* 465 add $0x48,%rsp */
	BYTE $0x5b	/* 469 pop %rbx */
	BYTE $0x5d	/* 46a pop %rbp */
	WORD $0x5c41	/* 46b pop %r12 */
	WORD $0x5d41	/* 46d pop %r13 */
	WORD $0x5e41	/* 46f pop %r14 */
	WORD $0x5f41	/* 471 pop %r15 */
	BYTE $0xc3	/* 473 ret */
	LONG $0xe457d8c5	/* 474 vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0xd231	/* 478 xor %edx,%edx */
	LONG $0xd428f8c5	/* 47a vmovaps %xmm4,%xmm2 */
	LONG $0xec28f8c5	/* 47e vmovaps %xmm4,%xmm5 */
	LONG $0xdc28f8c5	/* 482 vmovaps %xmm4,%xmm3 */
	LONG $0xfffc59e9; BYTE $0xff	/* 486 jmp e4 */
	LONG $0xc0eff9c5	/* 48b vpxor %xmm0,%xmm0,%xmm0 */
	WORD $0x3145; BYTE $0xe4	/* 48f xor %r12d,%r12d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 492 vcvtph2ps %xmm0,%xmm0 */
	LONG $0x0459f8c5; BYTE $0x24	/* 497 vmulps (%rsp),%xmm0,%xmm0 */
	LONG $0xd858e0c5	/* 49c vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0xe858d0c5	/* 4a0 vaddps %xmm0,%xmm5,%xmm5 */
	LONG $0xd058e8c5	/* 4a4 vaddps %xmm0,%xmm2,%xmm2 */
	LONG $0xfffdbee9; BYTE $0xff	/* 4a8 jmp 26b */
	LONG $0xc957f0c5	/* 4ad vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xd231	/* 4b1 xor %edx,%edx */
	LONG $0xfffebae9; BYTE $0xff	/* 4b3 jmp 372 */
	RET

TEXT avx2bf16(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0004b1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x8949; BYTE $0xfc	/* b mov %rdi,%r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x8948; BYTE $0xd3	/* 10 mov %rdx,%rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x24548948; BYTE $0x20	/* 17 mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1c mov %rcx,%rdx */
	LONG $0x03f98348	/* 1f cmp $0x3,%rcx */
	LONG $0x02d58e0f; WORD $0x0000	/* 23 jle 2fe */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	LONG $0xd2efe9c5	/* 35 vpxor %xmm2,%xmm2,%xmm2 */
	LONG $0x2464894c; BYTE $0x28	/* 39 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3e lea (%r11,%rbx,1),%r10 */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 42 lea 0x0(,%rbx,4),%rbp */
	WORD $0x8948; BYTE $0xf7	/* 4a mov %rsi,%rdi */
	LONG $0x24748948; BYTE $0x30	/* 4d mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 52 add %r10,%rbx */
	LONG $0x244c8948; BYTE $0x38	/* 55 mov %rcx,0x38(%rsp) */
	LONG $0x008f8d48; WORD $0x0030; BYTE $0x00	/* 5a lea 0x3000(%rdi),%rcx */
	LONG $0x03f98349	/* 61 cmp $0x3,%r9 */
	LONG $0x04078e0f; WORD $0x0000	/* 65 jle 472 */
	LONG $0xed57d0c5	/* 6b vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0x000004b8; BYTE $0x00	/* 6f mov $0x4,%eax */
	LONG $0xdd28f8c5	/* 74 vmovaps %xmm5,%xmm3 */
	LONG $0xf528f8c5	/* 78 vmovaps %xmm5,%xmm6 */
	LONG $0xe528f8c5	/* 7c vmovaps %xmm5,%xmm4 */
	WORD $0x180f; BYTE $0x09	/* 80 prefetcht0 (%rcx) */
	LONG $0x4c7efac5; WORD $0xf847	/* 83 vmovq -0x8(%rdi,%rax,2),%xmm1 */
	LONG $0x1078c1c4; WORD $0x8044; BYTE $0xf0	/* 89 vmovups -0x10(%r8,%rax,4),%xmm0 */
	WORD $0x8948; BYTE $0xc2	/* 90 mov %rax,%rdx */
	LONG $0x20c18348	/* 93 add $0x20,%rcx */
	LONG $0xc961e9c5	/* 97 vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* 9b vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xe158d8c5	/* 9f vaddps %xmm1,%xmm4,%xmm4 */
	LONG $0x7e7ac1c4; WORD $0x434c; BYTE $0xf8	/* a3 vmovq -0x8(%r11,%rax,2),%xmm1 */
	LONG $0xc961e9c5	/* aa vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* ae vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xf158c8c5	/* b2 vaddps %xmm1,%xmm6,%xmm6 */
	LONG $0x7e7ac1c4; WORD $0x424c; BYTE $0xf8	/* b6 vmovq -0x8(%r10,%rax,2),%xmm1 */
	LONG $0xc961e9c5	/* bd vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* c1 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd958e0c5	/* c5 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x4c7efac5; WORD $0xf843	/* c9 vmovq -0x8(%rbx,%rax,2),%xmm1 */
	LONG $0x04c08348	/* cf add $0x4,%rax */
	LONG $0xc961e9c5	/* d3 vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc159f8c5	/* d7 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xe858d0c5	/* db vaddps %xmm0,%xmm5,%xmm5 */
	WORD $0x3949; BYTE $0xc1	/* df cmp %rax,%r9 */
	WORD $0x9c7d	/* e2 jge 80 */
	WORD $0x3949; BYTE $0xd1	/* e4 cmp %rdx,%r9 */
	LONG $0x018c8e0f; WORD $0x0000	/* e7 jle 279 */
	LONG $0x2404c748; LONG $0x00000000	/* ed movq $0x0,(%rsp) */
	LONG $0x24048b48	/* f5 mov (%rsp),%rax */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* f9 movabs $0xffffffff00000000,%r14 */
	LONG $0x95348d48; LONG $0x00000000	/* 103 lea 0x0(,%rdx,4),%rsi */
	LONG $0x900c8b41	/* 10b mov (%r8,%rdx,4),%ecx */
	LONG $0xc057f8c5	/* 10f vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 113 movq $0x0,0x8(%rsp) */
	WORD $0x214c; BYTE $0xf0	/* 11c and %r14,%rax */
	WORD $0x0948; BYTE $0xc8	/* 11f or %rcx,%rax */
	LONG $0x014a8d48	/* 122 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 126 mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 12a cmp %rcx,%r9 */
	WORD $0x077e	/* 12d jle 136 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 12f vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x240c8b48	/* 136 mov (%rsp),%rcx */
	LONG $0xc07ef9c5	/* 13a vmovd %xmm0,%eax */
	LONG $0xc057f8c5	/* 13e vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e0c148	/* 142 shl $0x20,%rax */
	WORD $0xc989	/* 146 mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 148 or %rax,%rcx */
	LONG $0x240c8948	/* 14b mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 14f lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 153 cmp %rcx,%r9 */
	WORD $0x077e	/* 156 jle 15f */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 158 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 15f mov 0x8(%rsp),%rcx */
	LONG $0xc07ef9c5	/* 164 vmovd %xmm0,%eax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 168 movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 172 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 175 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 178 or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 17b sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 17e add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 181 mov %rcx,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 186 vmovaps (%rsp),%xmm1 */
	WORD $0x8548; BYTE $0xf6	/* 18b test %rsi,%rsi */
	LONG $0x02f58e0f; WORD $0x0000	/* 18e jle 489 */
	WORD $0x3145; BYTE $0xed	/* 194 xor %r13d,%r13d */
	WORD $0xc031	/* 197 xor %eax,%eax */
	LONG $0x17348d4c	/* 199 lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 19d movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1a2 mov %eax,%ecx */
	LONG $0x01c08348	/* 1a4 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1a8 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ab shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ae or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1b1 cmp %rax,%rsi */
	WORD $0xe775	/* 1b4 jne 19d */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1b6 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1bb mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1c0 xor %r13d,%r13d */
	LONG $0xc061e9c5	/* 1c3 vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 1c7 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 1cb add %rax,%rdx */
	WORD $0xc031	/* 1ce xor %eax,%eax */
	LONG $0x17348d4c	/* 1d0 lea (%rdi,%rdx,1),%r14 */
	LONG $0xe058d8c5	/* 1d4 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0x24b70f45; BYTE $0x46	/* 1d8 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1dd mov %eax,%ecx */
	LONG $0x01c08348	/* 1df add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1e3 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1e6 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1e9 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1ec cmp %rax,%rsi */
	WORD $0xe775	/* 1ef jne 1d8 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1f1 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1f6 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1fb xor %r13d,%r13d */
	LONG $0xc061e9c5	/* 1fe vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 202 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 206 add %rax,%rdx */
	WORD $0xc031	/* 209 xor %eax,%eax */
	LONG $0x17348d4c	/* 20b lea (%rdi,%rdx,1),%r14 */
	LONG $0xf058c8c5	/* 20f vaddps %xmm0,%xmm6,%xmm6 */
	LONG $0x24b70f45; BYTE $0x46	/* 213 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 218 mov %eax,%ecx */
	LONG $0x01c08348	/* 21a add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 21e shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 221 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 224 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 227 cmp %rax,%rsi */
	WORD $0xe775	/* 22a jne 213 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 22c vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 231 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xe4	/* 236 xor %r12d,%r12d */
	LONG $0xc061e9c5	/* 239 vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 23d vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 241 add %rax,%rdx */
	WORD $0xc031	/* 244 xor %eax,%eax */
	LONG $0x172c8d4c	/* 246 lea (%rdi,%rdx,1),%r13 */
	LONG $0xd858e0c5	/* 24a vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0x54b70f41; WORD $0x0045	/* 24e movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 254 mov %eax,%ecx */
	LONG $0x01c08348	/* 256 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 25a shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 25d shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 260 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 263 cmp %rax,%rsi */
	WORD $0xe675	/* 266 jne 24e */
	LONG $0x6ef9c1c4; BYTE $0xc4	/* 268 vmovq %r12,%xmm0 */
	LONG $0xc061e9c5	/* 26d vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc859f0c5	/* 271 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xe958d0c5	/* 275 vaddps %xmm1,%xmm5,%xmm5 */
	LONG $0xc614d8c5	/* 279 vunpcklps %xmm6,%xmm4,%xmm0 */
	LONG $0xcd14e0c5	/* 27d vunpcklps %xmm5,%xmm3,%xmm1 */
	LONG $0xe615d8c5	/* 281 vunpckhps %xmm6,%xmm4,%xmm4 */
	LONG $0x10c78349	/* 285 add $0x10,%r15 */
	LONG $0xdd15e0c5	/* 289 vunpckhps %xmm5,%xmm3,%xmm3 */
	LONG $0xc458f8c5	/* 28d vaddps %xmm4,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xef	/* 291 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xeb	/* 294 add %rbp,%r11 */
	LONG $0xcb58f0c5	/* 297 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0x246c8348; WORD $0x0418	/* 29b subq $0x4,0x18(%rsp) */
	WORD $0x0149; BYTE $0xea	/* 2a1 add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 2a4 add %rbp,%rbx */
	LONG $0x24448b48; BYTE $0x18	/* 2a7 mov 0x18(%rsp),%rax */
	LONG $0xd812f0c5	/* 2ac vmovhlps %xmm0,%xmm1,%xmm3 */
	LONG $0xc116f8c5	/* 2b0 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e0c5	/* 2b4 vaddps %xmm0,%xmm3,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 2b8 vmovups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 2be cmp $0x3,%rax */
	LONG $0xfd928f0f; WORD $0xffff	/* 2c2 jg 5a */
	LONG $0x24548b48; BYTE $0x38	/* 2c8 mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 2cd mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 2d2 mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 2d7 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 2db mov %rcx,%rdx */
	LONG $0x02eac148	/* 2de shr $0x2,%rdx */
	LONG $0x01728d48	/* 2e2 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 2e6 neg %rdx */
	LONG $0xeeaf0f48	/* 2e9 imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 2ed mov %rsi,%rdi */
	LONG $0x91148d48	/* 2f0 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 2f4 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 2f8 add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 2fb add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 2fe test %rdx,%rdx */
	LONG $0x015c8e0f; WORD $0x0000	/* 301 jle 463 */
	LONG $0x941c8d49	/* 307 lea (%r12,%rdx,4),%rbx */
	LONG $0xfc518d49	/* 30b lea -0x4(%r9),%rdx */
	LONG $0xed57d0c5	/* 30f vxorps %xmm5,%xmm5,%xmm5 */
	WORD $0x3145; BYTE $0xed	/* 313 xor %r13d,%r13d */
	LONG $0x02eac148	/* 316 shr $0x2,%rdx */
	LONG $0x24748b4c; BYTE $0x20	/* 31a mov 0x20(%rsp),%r14 */
	LONG $0xd2efe9c5	/* 31f vpxor %xmm2,%xmm2,%xmm2 */
	LONG $0x0000bb49; LONG $0xffff0000; WORD $0xffff	/* 323 movabs $0xffffffff00000000,%r11 */
	LONG $0x952c8d48; LONG $0x00000004	/* 32d lea 0x4(,%rdx,4),%rbp */
	LONG $0xe528f8c5	/* 335 vmovaps %xmm5,%xmm4 */
	LONG $0x04c48349	/* 339 add $0x4,%r12 */
	LONG $0x03f98349	/* 33d cmp $0x3,%r9 */
	LONG $0x015f8e0f; WORD $0x0000	/* 341 jle 4a6 */
	LONG $0x000004ba; BYTE $0x00	/* 347 mov $0x4,%edx */
	LONG $0xc957f0c5	/* 34c vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x447efac5; WORD $0xf850	/* 350 vmovq -0x8(%rax,%rdx,2),%xmm0 */
	LONG $0xc061e9c5	/* 356 vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0x5978c1c4; WORD $0x9044; BYTE $0xf0	/* 35a vmulps -0x10(%r8,%rdx,4),%xmm0,%xmm0 */
	LONG $0x04c28348	/* 361 add $0x4,%rdx */
	LONG $0xc858f0c5	/* 365 vaddps %xmm0,%xmm1,%xmm1 */
	WORD $0x3949; BYTE $0xd1	/* 369 cmp %rdx,%r9 */
	WORD $0xe27d	/* 36c jge 350 */
	WORD $0x8948; BYTE $0xea	/* 36e mov %rbp,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 371 cmp %rdx,%r9 */
	LONG $0x00be8e0f; WORD $0x0000	/* 374 jle 438 */
	LONG $0x2404c748; LONG $0x00000000	/* 37a movq $0x0,(%rsp) */
	LONG $0x240c8b48	/* 382 mov (%rsp),%rcx */
	LONG $0xc057f8c5	/* 386 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x95348d48; LONG $0x00000000	/* 38a lea 0x0(,%rdx,4),%rsi */
	LONG $0x903c8b41	/* 392 mov (%r8,%rdx,4),%edi */
	LONG $0x246c894c; BYTE $0x08	/* 396 mov %r13,0x8(%rsp) */
	WORD $0x214c; BYTE $0xd9	/* 39b and %r11,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 39e or %rdi,%rcx */
	LONG $0x240c8948	/* 3a1 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 3a5 lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 3a9 cmp %rcx,%r9 */
	WORD $0x077e	/* 3ac jle 3b5 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 3ae vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x243c8b48	/* 3b5 mov (%rsp),%rdi */
	LONG $0xc17ef9c5	/* 3b9 vmovd %xmm0,%ecx */
	LONG $0xc057f8c5	/* 3bd vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e1c148	/* 3c1 shl $0x20,%rcx */
	WORD $0xff89	/* 3c5 mov %edi,%edi */
	WORD $0x0948; BYTE $0xcf	/* 3c7 or %rcx,%rdi */
	LONG $0x024a8d48	/* 3ca lea 0x2(%rdx),%rcx */
	LONG $0x243c8948	/* 3ce mov %rdi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 3d2 cmp %rcx,%r9 */
	WORD $0x077e	/* 3d5 jle 3de */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 3d7 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 3de mov 0x8(%rsp),%rsi */
	LONG $0xc17ef9c5	/* 3e3 vmovd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xca	/* 3e7 mov %r9,%r10 */
	WORD $0xff31	/* 3ea xor %edi,%edi */
	WORD $0x2949; BYTE $0xd2	/* 3ec sub %rdx,%r10 */
	WORD $0x214c; BYTE $0xde	/* 3ef and %r11,%rsi */
	WORD $0x0948; BYTE $0xce	/* 3f2 or %rcx,%rsi */
	LONG $0x120c8d48	/* 3f5 lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 3f9 mov %rsi,0x8(%rsp) */
	LONG $0x1c28f8c5; BYTE $0x24	/* 3fe vmovaps (%rsp),%xmm3 */
	WORD $0x854d; BYTE $0xd2	/* 403 test %r10,%r10 */
	WORD $0x1f7e	/* 406 jle 427 */
	WORD $0xd231	/* 408 xor %edx,%edx */
	LONG $0x083c8d4c	/* 40a lea (%rax,%rcx,1),%r15 */
	LONG $0x34b70f41; BYTE $0x57	/* 40e movzwl (%r15,%rdx,2),%esi */
	WORD $0xd189	/* 413 mov %edx,%ecx */
	LONG $0x01c28348	/* 415 add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 419 shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 41c shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 41f or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd2	/* 422 cmp %rdx,%r10 */
	WORD $0xe775	/* 425 jne 40e */
	LONG $0x6ef9e1c4; BYTE $0xc7	/* 427 vmovq %rdi,%xmm0 */
	LONG $0xc061e9c5	/* 42c vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059e0c5	/* 430 vmulps %xmm0,%xmm3,%xmm0 */
	LONG $0xc858f0c5	/* 434 vaddps %xmm0,%xmm1,%xmm1 */
	LONG $0xc414f0c5	/* 438 vunpcklps %xmm4,%xmm1,%xmm0 */
	LONG $0xcc15f0c5	/* 43c vunpckhps %xmm4,%xmm1,%xmm1 */
	WORD $0x014c; BYTE $0xf0	/* 440 add %r14,%rax */
	LONG $0xc158f8c5	/* 443 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0xc812d0c5	/* 447 vmovhlps %xmm0,%xmm5,%xmm1 */
	LONG $0xc07efac5	/* 44b vmovq %xmm0,%xmm0 */
	LONG $0xc058f0c5	/* 44f vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x117ac1c4; WORD $0x2444; BYTE $0xfc	/* 453 vmovss %xmm0,-0x4(%r12) */
	WORD $0x3949; BYTE $0xdc	/* 45a cmp %rbx,%r12 */
	LONG $0xfed6850f; WORD $0xffff	/* 45d jne 339 */
	LONG $0x48c48348	/* 463 add $0x48,%rsp */
	BYTE $0x5b	/* 467 pop %rbx */
	BYTE $0x5d	/* 468 pop %rbp */
	WORD $0x5c41	/* 469 pop %r12 */
	WORD $0x5d41	/* 46b pop %r13 */
	WORD $0x5e41	/* 46d pop %r14 */
	WORD $0x5f41	/* 46f pop %r15 */
	BYTE $0xc3	/* 471 ret */
	LONG $0xed57d0c5	/* 472 vxorps %xmm5,%xmm5,%xmm5 */
	WORD $0xd231	/* 476 xor %edx,%edx */
	LONG $0xdd28f8c5	/* 478 vmovaps %xmm5,%xmm3 */
	LONG $0xf528f8c5	/* 47c vmovaps %xmm5,%xmm6 */
	LONG $0xe528f8c5	/* 480 vmovaps %xmm5,%xmm4 */
	LONG $0xfffc5be9; BYTE $0xff	/* 484 jmp e4 */
	LONG $0xc0eff9c5	/* 489 vpxor %xmm0,%xmm0,%xmm0 */
	WORD $0x3145; BYTE $0xe4	/* 48d xor %r12d,%r12d */
	LONG $0x0459f8c5; BYTE $0x24	/* 490 vmulps (%rsp),%xmm0,%xmm0 */
	LONG $0xe058d8c5	/* 495 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xf058c8c5	/* 499 vaddps %xmm0,%xmm6,%xmm6 */
	LONG $0xd858e0c5	/* 49d vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0xfffdc2e9; BYTE $0xff	/* 4a1 jmp 268 */
	LONG $0xc957f0c5	/* 4a6 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xd231	/* 4aa xor %edx,%edx */
	LONG $0xfffec0e9; BYTE $0xff	/* 4ac jmp 371 */
	RET
