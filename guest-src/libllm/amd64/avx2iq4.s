/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2iq4.cc 24886d5de4e84349
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	454081d3fc1270cf
 */

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
