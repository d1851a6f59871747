/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2small.cc bc29957b5c626e67
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	d3505c918a14b280
 */

TEXT avx2q80(SB), 1, $0
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
	LONG $0x00035be9; BYTE $0x00	/* jmp to the end */
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
	LONG $0x01ff8e0f; WORD $0x0000	/* 2b jle 230 */
	WORD $0x894c; BYTE $0xf9	/* 31 mov %r15,%rcx */
	LONG $0x247c8948; BYTE $0x30	/* 34 mov %rdi,0x30(%rsp) */
	LONG $0x12048d4f	/* 39 lea (%r10,%r10,1),%r8 */
	WORD $0x8949; BYTE $0xd4	/* 3d mov %rdx,%r12 */
	LONG $0x04e1c148	/* 40 shl $0x4,%rcx */
	LONG $0x24748948; BYTE $0x38	/* 44 mov %rsi,0x38(%rsp) */
	LONG $0x100c8d4f	/* 49 lea (%r8,%r10,1),%r9 */
	WORD $0x8948; BYTE $0xfd	/* 4d mov %rdi,%rbp */
	WORD $0x014c; BYTE $0xf9	/* 50 add %r15,%rcx */
	LONG $0x952c8d4e; LONG $0x00000000	/* 53 lea 0x0(,%r10,4),%r13 */
	WORD $0x8948; BYTE $0xd3	/* 5b mov %rdx,%rbx */
	LONG $0x4e1c8d4c	/* 5e lea (%rsi,%rcx,2),%r11 */
	LONG $0x000001b9; BYTE $0x00	/* 62 mov $0x1,%ecx */
	LONG $0xd16ef9c5	/* 67 vmovd %ecx,%xmm2 */
	LONG $0x797de2c4; BYTE $0xd2	/* 6b vpbroadcastw %xmm2,%ymm2 */
	LONG $0x00888d48; WORD $0x0030; BYTE $0x00	/* 70 lea 0x3000(%rax),%rcx */
	WORD $0x854d; BYTE $0xff	/* 77 test %r15,%r15 */
	LONG $0x02cc8e0f; WORD $0x0000	/* 7a jle 34c */
	LONG $0xed57d0c5	/* 80 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0x246c894c; BYTE $0x18	/* 84 mov %r13,0x18(%rsp) */
	WORD $0x8948; BYTE $0xc2	/* 89 mov %rax,%rdx */
	WORD $0x894c; BYTE $0xf7	/* 8c mov %r14,%rdi */
	LONG $0x246c8948; BYTE $0x20	/* 8f mov %rbp,0x20(%rsp) */
	LONG $0xdd28f8c5	/* 94 vmovaps %xmm5,%xmm3 */
	LONG $0xf528f8c5	/* 98 vmovaps %xmm5,%xmm6 */
	LONG $0xe528f8c5	/* 9c vmovaps %xmm5,%xmm4 */
	LONG $0x24748b48; BYTE $0x28	/* a0 mov 0x28(%rsp),%rsi */
	WORD $0x0ceb	/* a5 jmp b3 */
	LONG $0xde28f8c5	/* a7 vmovaps %xmm6,%xmm3 */
	LONG $0xe828f8c5	/* ab vmovaps %xmm0,%xmm5 */
	LONG $0xf128f8c5	/* af vmovaps %xmm1,%xmm6 */
	WORD $0x180f; BYTE $0x09	/* b3 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* b6 prefetcht0 0x40(%rcx) */
	LONG $0x8089180f; WORD $0x0000; BYTE $0x00	/* ba prefetcht0 0x80(%rcx) */
	LONG $0x3e6ffec5	/* c1 vmovdqu (%rsi),%ymm7 */
	LONG $0x426ffec5; BYTE $0x02	/* c5 vmovdqu 0x2(%rdx),%ymm0 */
	LONG $0x22c28348	/* ca add $0x22,%rdx */
	LONG $0x88c18148; WORD $0x0000; BYTE $0x00	/* ce add $0x88,%rcx */
	LONG $0x0845e2c4; BYTE $0xc8	/* d5 vpsignb %ymm0,%ymm7,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* da vpabsb %ymm0,%ymm0 */
	LONG $0x20c68348	/* df add $0x20,%rsi */
	LONG $0x04c78348	/* e3 add $0x4,%rdi */
	LONG $0x047de2c4; BYTE $0xc1	/* e7 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x6f7ea1c4; WORD $0x124c; BYTE $0xe0	/* ec vmovdqu -0x20(%rdx,%r10,1),%ymm1 */
	LONG $0x6cb70f46; WORD $0xde12	/* f3 movzwl -0x22(%rdx,%r10,1),%r13d */
	LONG $0x084562c4; BYTE $0xc1	/* f9 vpsignb %ymm1,%ymm7,%ymm8 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* fe vpabsb %ymm1,%ymm1 */
	LONG $0x10e5c149	/* 103 shl $0x10,%r13 */
	LONG $0xc2f5fdc5	/* 107 vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0x0475c2c4; BYTE $0xc8	/* 10b vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0x6cb70f42; WORD $0xde02	/* 110 movzwl -0x22(%rdx,%r8,1),%ebp */
	LONG $0xcaf575c5	/* 116 vpmaddwd %ymm2,%ymm1,%ymm9 */
	LONG $0x6f7ea1c4; WORD $0x024c; BYTE $0xe0	/* 11a vmovdqu -0x20(%rdx,%r8,1),%ymm1 */
	LONG $0x084562c4; BYTE $0xc1	/* 121 vpsignb %ymm1,%ymm7,%ymm8 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 126 vpabsb %ymm1,%ymm1 */
	LONG $0x20e5c148	/* 12b shl $0x20,%rbp */
	LONG $0x0475c2c4; BYTE $0xc8	/* 12f vpmaddubsw %ymm8,%ymm1,%ymm1 */
	WORD $0x094c; BYTE $0xed	/* 134 or %r13,%rbp */
	LONG $0x6ab70f44; BYTE $0xde	/* 137 movzwl -0x22(%rdx),%r13d */
	LONG $0xc2f575c5	/* 13c vpmaddwd %ymm2,%ymm1,%ymm8 */
	LONG $0x6f7ea1c4; WORD $0x0a4c; BYTE $0xe0	/* 140 vmovdqu -0x20(%rdx,%r9,1),%ymm1 */
	LONG $0x0845e2c4; BYTE $0xf9	/* 147 vpsignb %ymm1,%ymm7,%ymm7 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 14c vpabsb %ymm1,%ymm1 */
	WORD $0x094c; BYTE $0xed	/* 151 or %r13,%rbp */
	LONG $0x6cb70f46; WORD $0xde0a	/* 154 movzwl -0x22(%rdx,%r9,1),%r13d */
	LONG $0x0475e2c4; BYTE $0xcf	/* 15a vpmaddubsw %ymm7,%ymm1,%ymm1 */
	LONG $0x6a7dc1c4; BYTE $0xf9	/* 15f vpunpckhdq %ymm9,%ymm0,%ymm7 */
	LONG $0x627dc1c4; BYTE $0xc1	/* 164 vpunpckldq %ymm9,%ymm0,%ymm0 */
	LONG $0xcaf5f5c5	/* 169 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc7fefdc5	/* 16d vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x30e5c149	/* 171 shl $0x30,%r13 */
	LONG $0xf96abdc5	/* 175 vpunpckhdq %ymm1,%ymm8,%ymm7 */
	LONG $0xc962bdc5	/* 179 vpunpckldq %ymm1,%ymm8,%ymm1 */
	WORD $0x094c; BYTE $0xed	/* 17d or %r13,%rbp */
	LONG $0xcffef5c5	/* 180 vpaddd %ymm7,%ymm1,%ymm1 */
	LONG $0xf96dfdc5	/* 184 vpunpckhqdq %ymm1,%ymm0,%ymm7 */
	LONG $0xc16cfdc5	/* 188 vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0x1879e2c4; WORD $0xfc4f	/* 18c vbroadcastss -0x4(%rdi),%xmm1 */
	LONG $0xc7fefdc5	/* 192 vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xfd	/* 196 vmovq %rbp,%xmm7 */
	LONG $0x1379e2c4; BYTE $0xff	/* 19b vcvtph2ps %xmm7,%xmm7 */
	LONG $0xcf59f0c5	/* 1a0 vmulps %xmm7,%xmm1,%xmm1 */
	LONG $0x397dc3c4; WORD $0x01c0	/* 1a4 vextracti128 $0x1,%ymm0,%xmm8 */
	LONG $0xfe79c1c4; BYTE $0xc0	/* 1aa vpaddd %xmm8,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 1af vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 1b3 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xcd28f8c5	/* 1b7 vmovaps %xmm5,%xmm1 */
	LONG $0xc458f8c5	/* 1bb vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xe328f8c5	/* 1bf vmovaps %xmm3,%xmm4 */
	WORD $0x394c; BYTE $0xda	/* 1c3 cmp %r11,%rdx */
	LONG $0xfedb850f; WORD $0xffff	/* 1c6 jne a7 */
	LONG $0xc658f8c5	/* 1cc vaddps %xmm6,%xmm0,%xmm0 */
	LONG $0xdd58e0c5	/* 1d0 vaddps %xmm5,%xmm3,%xmm3 */
	LONG $0x246c8b4c; BYTE $0x18	/* 1d4 mov 0x18(%rsp),%r13 */
	LONG $0x246c8b48; BYTE $0x20	/* 1d9 mov 0x20(%rsp),%rbp */
	LONG $0xc358f8c5	/* 1de vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0x04ec8349	/* 1e2 sub $0x4,%r12 */
	LONG $0x4511f8c5; BYTE $0x00	/* 1e6 vmovups %xmm0,0x0(%rbp) */
	WORD $0x014c; BYTE $0xe8	/* 1eb add %r13,%rax */
	LONG $0x10c58348	/* 1ee add $0x10,%rbp */
	WORD $0x014d; BYTE $0xeb	/* 1f2 add %r13,%r11 */
	LONG $0x03fc8349	/* 1f5 cmp $0x3,%r12 */
	LONG $0xfe718f0f; WORD $0xffff	/* 1f9 jg 70 */
	LONG $0xfc4b8d48	/* 1ff lea -0x4(%rbx),%rcx */
	LONG $0x247c8b48; BYTE $0x30	/* 203 mov 0x30(%rsp),%rdi */
	LONG $0x24448b48; BYTE $0x38	/* 208 mov 0x38(%rsp),%rax */
	WORD $0x8948; BYTE $0xca	/* 20d mov %rcx,%rdx */
	LONG $0x02eac148	/* 210 shr $0x2,%rdx */
	LONG $0x01728d48	/* 214 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 218 neg %rdx */
	LONG $0xeeaf0f4c	/* 21b imul %rsi,%r13 */
	WORD $0x8949; BYTE $0xf0	/* 21f mov %rsi,%r8 */
	LONG $0x91148d48	/* 222 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e0c149	/* 226 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* 22a add %r8,%rdi */
	WORD $0x014c; BYTE $0xe8	/* 22d add %r13,%rax */
	WORD $0x8548; BYTE $0xd2	/* 230 test %rdx,%rdx */
	LONG $0x01018e0f; WORD $0x0000	/* 233 jle 33a */
	WORD $0x894c; BYTE $0xf9	/* 239 mov %r15,%rcx */
	LONG $0x971c8d4c	/* 23c lea (%rdi,%rdx,4),%r11 */
	LONG $0x245c8b48; BYTE $0x28	/* 240 mov 0x28(%rsp),%rbx */
	LONG $0xf6efc9c5	/* 245 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x04e1c148	/* 249 shl $0x4,%rcx */
	LONG $0x000001ba; BYTE $0x00	/* 24d mov $0x1,%edx */
	LONG $0xedefd1c5	/* 252 vpxor %xmm5,%xmm5,%xmm5 */
	WORD $0x014c; BYTE $0xf9	/* 256 add %r15,%rcx */
	LONG $0xe26ef9c5	/* 259 vmovd %edx,%xmm4 */
	LONG $0x480c8d4c	/* 25d lea (%rax,%rcx,2),%r9 */
	LONG $0x797de2c4; BYTE $0xe4	/* 261 vpbroadcastw %xmm4,%ymm4 */
	LONG $0x04c78348	/* 266 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xff	/* 26a test %r15,%r15 */
	LONG $0x00e28e0f; WORD $0x0000	/* 26d jle 355 */
	LONG $0xd257e8c5	/* 273 vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0x8948; BYTE $0xc2	/* 277 mov %rax,%rdx */
	WORD $0x894c; BYTE $0xf6	/* 27a mov %r14,%rsi */
	WORD $0x8948; BYTE $0xd9	/* 27d mov %rbx,%rcx */
	LONG $0xfa28f8c5	/* 280 vmovaps %xmm2,%xmm7 */
	LONG $0xca28f8c5	/* 284 vmovaps %xmm2,%xmm1 */
	LONG $0xda28f8c5	/* 288 vmovaps %xmm2,%xmm3 */
	WORD $0x08eb	/* 28c jmp 296 */
	LONG $0xcf28f8c5	/* 28e vmovaps %xmm7,%xmm1 */
	LONG $0xd72978c5	/* 292 vmovaps %xmm10,%xmm7 */
	LONG $0x196f7ec5	/* 296 vmovdqu (%rcx),%ymm11 */
	LONG $0x02b70f44	/* 29a movzwl (%rdx),%r8d */
	LONG $0x22c28348	/* 29e add $0x22,%rdx */
	LONG $0x20c18348	/* 2a2 add $0x20,%rcx */
	LONG $0x426ffec5; BYTE $0xe0	/* 2a6 vmovdqu -0x20(%rdx),%ymm0 */
	LONG $0x04c68348	/* 2ab add $0x4,%rsi */
	LONG $0x082562c4; BYTE $0xc0	/* 2af vpsignb %ymm0,%ymm11,%ymm8 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 2b4 vpabsb %ymm0,%ymm0 */
	LONG $0x6e7941c4; BYTE $0xc8	/* 2b9 vmovd %r8d,%xmm9 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 2be vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x137942c4; BYTE $0xc9	/* 2c3 vcvtph2ps %xmm9,%xmm9 */
	LONG $0xc4f5fdc5	/* 2c8 vpmaddwd %ymm4,%ymm0,%ymm0 */
	LONG $0xc56a7dc5	/* 2cc vpunpckhdq %ymm5,%ymm0,%ymm8 */
	LONG $0xc562fdc5	/* 2d0 vpunpckldq %ymm5,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* 2d4 vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0xc66d7dc5	/* 2d9 vpunpckhqdq %ymm6,%ymm0,%ymm8 */
	LONG $0xc66cfdc5	/* 2dd vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* 2e1 vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0x187962c4; WORD $0xfc46	/* 2e6 vbroadcastss -0x4(%rsi),%xmm8 */
	LONG $0x397dc3c4; WORD $0x01c2	/* 2ec vextracti128 $0x1,%ymm0,%xmm10 */
	LONG $0xfe79c1c4; BYTE $0xc2	/* 2f2 vpaddd %xmm10,%xmm0,%xmm0 */
	LONG $0xd22878c5	/* 2f7 vmovaps %xmm2,%xmm10 */
	LONG $0x5938c1c4; BYTE $0xd1	/* 2fb vmulps %xmm9,%xmm8,%xmm2 */
	LONG $0xc05bf8c5	/* 300 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059e8c5	/* 304 vmulps %xmm0,%xmm2,%xmm0 */
	LONG $0xd358f8c5	/* 308 vaddps %xmm3,%xmm0,%xmm2 */
	LONG $0xd928f8c5	/* 30c vmovaps %xmm1,%xmm3 */
	WORD $0x394c; BYTE $0xca	/* 310 cmp %r9,%rdx */
	LONG $0xff75850f; WORD $0xffff	/* 313 jne 28e */
	LONG $0x5870c1c4; BYTE $0xca	/* 319 vaddps %xmm10,%xmm1,%xmm1 */
	LONG $0xd758e8c5	/* 31e vaddps %xmm7,%xmm2,%xmm2 */
	LONG $0xca58f0c5	/* 322 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x4f11fac5; BYTE $0xfc	/* 326 vmovss %xmm1,-0x4(%rdi) */
	WORD $0x014c; BYTE $0xd0	/* 32b add %r10,%rax */
	WORD $0x014d; BYTE $0xd1	/* 32e add %r10,%r9 */
	WORD $0x3949; BYTE $0xfb	/* 331 cmp %rdi,%r11 */
	LONG $0xff2c850f; WORD $0xffff	/* 334 jne 266 */
	WORD $0xf8c5; BYTE $0x77	/* 33a vzeroupper */
	LONG $0x48c48348	/* 33d add $0x48,%rsp */
	BYTE $0x5b	/* 341 pop %rbx */
	BYTE $0x5d	/* 342 pop %rbp */
	WORD $0x5c41	/* 343 pop %r12 */
	WORD $0x5d41	/* 345 pop %r13 */
	WORD $0x5e41	/* 347 pop %r14 */
	WORD $0x5f41	/* 349 pop %r15 */
	BYTE $0xc3	/* 34b ret */
	LONG $0xc057f8c5	/* 34c vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffe8de9; BYTE $0xff	/* 350 jmp 1e2 */
	LONG $0xc957f0c5	/* 355 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xcbeb	/* 359 jmp 326 */
	RET

TEXT avx2q40(SB), 1, $0
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
	LONG $0x000e61e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xf3	/* 2 mov %rsi,%r11 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0xe8ec8148; WORD $0x0000; BYTE $0x00	/* d sub $0xe8,%rsp */
	LONG $0x247c8948; BYTE $0x70	/* 14 mov %rdi,0x70(%rsp) */
	LONG $0x24948b4c; LONG $0x00000120	/* 19 mov 0x120(%rsp),%r10 */
	LONG $0x01f98348	/* 21 cmp $0x1,%rcx */
	LONG $0x08358e0f; WORD $0x0000	/* 25 jle 860 */
	LONG $0xfe418d48	/* 2b lea -0x2(%rcx),%rax */
	WORD $0x8948; BYTE $0xd5	/* 2f mov %rdx,%rbp */
	LONG $0x123c8d4c	/* 32 lea (%rdx,%rdx,1),%r15 */
	WORD $0x3145; BYTE $0xed	/* 36 xor %r13d,%r13d */
	WORD $0x8948; BYTE $0xc3	/* 39 mov %rax,%rbx */
	WORD $0x894d; BYTE $0xdc	/* 3c mov %r11,%r12 */
	LONG $0x24848948; LONG $0x000000a8	/* 3f mov %rax,0xa8(%rsp) */
	LONG $0x24848b48; LONG $0x00000128	/* 47 mov 0x128(%rsp),%rax */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* 4f movq $0x0,0x10(%rsp) */
	WORD $0xd148; BYTE $0xeb	/* 58 shr %rbx */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* 5b movabs $0xffffffff00000000,%r14 */
	LONG $0xfc488d48	/* 65 lea -0x4(%rax),%rcx */
	LONG $0x017b8d48	/* 69 lea 0x1(%rbx),%rdi */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 6d movq $0x0,0x18(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 76 mov %rcx,%rdx */
	LONG $0x24bc8948; LONG $0x000000b0	/* 79 mov %rdi,0xb0(%rsp) */
	LONG $0x02eac148	/* 81 shr $0x2,%rdx */
	LONG $0x249c894c; LONG $0x000000b8	/* 85 mov %r11,0xb8(%rsp) */
	LONG $0xd2048d48	/* 8d lea (%rdx,%rdx,8),%rax */
	LONG $0x03e0c148	/* 91 shl $0x3,%rax */
	LONG $0x24848948; LONG $0x00000098	/* 95 mov %rax,0x98(%rsp) */
	LONG $0x01428d48	/* 9d lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* a1 neg %rdx */
	LONG $0xc0348d48	/* a4 lea (%rax,%rax,8),%rsi */
	LONG $0x03e6c148	/* a8 shl $0x3,%rsi */
	LONG $0x24b48948; LONG $0x000000a0	/* ac mov %rsi,0xa0(%rsp) */
	WORD $0x8948; BYTE $0xc6	/* b4 mov %rax,%rsi */
	LONG $0x04e0c148	/* b7 shl $0x4,%rax */
	LONG $0x07e6c148	/* bb shl $0x7,%rsi */
	WORD $0x014c; BYTE $0xc6	/* bf add %r8,%rsi */
	LONG $0x24b48948; LONG $0x00000090	/* c2 mov %rsi,0x90(%rsp) */
	LONG $0x01348d49	/* ca lea (%r9,%rax,1),%rsi */
	WORD $0x014c; BYTE $0xd0	/* ce add %r10,%rax */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x03	/* d1 cmpq $0x3,0x128(%rsp) */
	LONG $0x24848948; LONG $0x00000080	/* da mov %rax,0x80(%rsp) */
	LONG $0x91048d48	/* e2 lea (%rcx,%rdx,4),%rax */
	LONG $0x24448948; BYTE $0x78	/* e6 mov %rax,0x78(%rsp) */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* eb movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* f5 vmovq %rax,%xmm2 */
	LONG $0x000001b8; BYTE $0x00	/* fa mov $0x1,%eax */
	LONG $0x24b48948; LONG $0x00000088	/* ff mov %rsi,0x88(%rsp) */
	LONG $0xe86ef9c5	/* 107 vmovd %eax,%xmm5 */
	LONG $0x000008b8; BYTE $0x00	/* 10b mov $0x8,%eax */
	LONG $0x597de2c4; BYTE $0xd2	/* 110 vpbroadcastq %xmm2,%ymm2 */
	LONG $0xe06ef9c5	/* 115 vmovd %eax,%xmm4 */
	LONG $0x24448b48; BYTE $0x10	/* 119 mov 0x10(%rsp),%rax */
	LONG $0x797de2c4; BYTE $0xed	/* 11e vpbroadcastw %xmm5,%ymm5 */
	LONG $0x7979e2c4; BYTE $0xe4	/* 123 vpbroadcastw %xmm4,%xmm4 */
	LONG $0xc86ef9c5	/* 128 vmovd %eax,%xmm1 */
	LONG $0xf16f79c5	/* 12c vmovdqa %xmm1,%xmm14 */
	LONG $0x04158e0f; WORD $0x0000	/* 130 jle 54b */
	LONG $0x248c8b48; LONG $0x00000098	/* 136 mov 0x98(%rsp),%rcx */
	LONG $0x246c8948; BYTE $0x48	/* 13e mov %rbp,0x48(%rsp) */
	WORD $0xf631	/* 143 xor %esi,%esi */
	LONG $0xdb57e0c5	/* 145 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x2c948d49; LONG $0x00003000	/* 149 lea 0x3000(%r12,%rbp,1),%rdx */
	LONG $0x24848d49; LONG $0x00003000	/* 151 lea 0x3000(%r12),%rax */
	WORD $0x8948; BYTE $0xdd	/* 159 mov %rbx,%rbp */
	WORD $0x894c; BYTE $0xcb	/* 15c mov %r9,%rbx */
	LONG $0x0cbc8d49; LONG $0x00003048	/* 15f lea 0x3048(%r12,%rcx,1),%rdi */
	WORD $0x8949; BYTE $0xf9	/* 167 mov %rdi,%r9 */
	WORD $0x180f; BYTE $0x08	/* 16a prefetcht0 (%rax) */
	LONG $0x4048180f	/* 16d prefetcht0 0x40(%rax) */
	WORD $0x180f; BYTE $0x0a	/* 171 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* 174 prefetcht0 0x40(%rdx) */
	LONG $0xb06ffac5; LONG $0xffffd002	/* 178 vmovdqu -0x2ffe(%rax),%xmm6 */
	LONG $0x6f7ec1c4; WORD $0xf00c	/* 180 vmovdqu (%r8,%rsi,8),%ymm1 */
	LONG $0x48c08348	/* 186 add $0x48,%rax */
	LONG $0x48c28348	/* 18a add $0x48,%rdx */
	LONG $0xcab8b70f; WORD $0xffcf; BYTE $0xff	/* 18e movzwl -0x3036(%rax),%edi */
	LONG $0xb88ab70f; WORD $0xffcf; BYTE $0xff	/* 195 movzwl -0x3048(%rdx),%ecx */
	LONG $0x467543c4; LONG $0x2040f054	/* 19c vperm2i128 $0x20,0x40(%r8,%rsi,8),%ymm1,%ymm10 */
	LONG $0x467543c4; LONG $0x3140f05c	/* 1a4 vperm2i128 $0x31,0x40(%r8,%rsi,8),%ymm1,%ymm11 */
	LONG $0x10e7c148	/* 1ac shl $0x10,%rdi */
	LONG $0xb86ffac5; LONG $0xffffcfcc	/* 1b0 vmovdqu -0x3034(%rax),%xmm7 */
	LONG $0x20e1c148	/* 1b8 shl $0x20,%rcx */
	LONG $0x384de3c4; LONG $0xffcfdeb0; WORD $0x01ff	/* 1bc vinserti128 $0x1,-0x3022(%rax),%ymm6,%ymm6 */
	LONG $0x3845e3c4; LONG $0xffcff0b8; WORD $0x01ff	/* 1c6 vinserti128 $0x1,-0x3010(%rax),%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xf9	/* 1d0 or %rdi,%rcx */
	LONG $0xb8b8b70f; WORD $0xffcf; BYTE $0xff	/* 1d3 movzwl -0x3048(%rax),%edi */
	LONG $0xd671fdc5; BYTE $0x04	/* 1da vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0xf2dbcdc5	/* 1df vpand %ymm2,%ymm6,%ymm6 */
	LONG $0x6f7ec1c4; WORD $0xf04c; BYTE $0x20	/* 1e3 vmovdqu 0x20(%r8,%rsi,8),%ymm1 */
	LONG $0x467543c4; LONG $0x2060f044	/* 1ea vperm2i128 $0x20,0x60(%r8,%rsi,8),%ymm1,%ymm8 */
	LONG $0xc2dbfdc5	/* 1f2 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 1f6 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xf9	/* 1fb or %rdi,%rcx */
	LONG $0xcabab70f; WORD $0xffcf; BYTE $0xff	/* 1fe movzwl -0x3036(%rdx),%edi */
	LONG $0x047dc2c4; BYTE $0xc3	/* 205 vpmaddubsw %ymm11,%ymm0,%ymm0 */
	LONG $0x467543c4; LONG $0x3160f04c	/* 20a vperm2i128 $0x31,0x60(%r8,%rsi,8),%ymm1,%ymm9 */
	LONG $0x9ab70f44; LONG $0xffffcfdc	/* 212 movzwl -0x3024(%rdx),%r11d */
	LONG $0xf0fdcdc5	/* 21a vpaddw %ymm0,%ymm6,%ymm6 */
	LONG $0xd771fdc5; BYTE $0x04	/* 21e vpsrlw $0x4,%ymm7,%ymm0 */
	LONG $0xfadbc5c5	/* 223 vpand %ymm2,%ymm7,%ymm7 */
	LONG $0x30e7c148	/* 227 shl $0x30,%rdi */
	LONG $0xc2dbfdc5	/* 22b vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x0445c2c4; BYTE $0xf8	/* 22f vpmaddubsw %ymm8,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xf9	/* 234 or %rdi,%rcx */
	LONG $0x20e3c149	/* 237 shl $0x20,%r11 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 23b vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x8a6ffac5; LONG $0xffffcfcc	/* 240 vmovdqu -0x3034(%rdx),%xmm1 */
	LONG $0xeeb8b70f; WORD $0xffcf; BYTE $0xff	/* 248 movzwl -0x3012(%rax),%edi */
	LONG $0x3875e3c4; LONG $0xffcff08a; WORD $0x01ff	/* 24f vinserti128 $0x1,-0x3010(%rdx),%ymm1,%ymm1 */
	LONG $0xf8fdc5c5	/* 259 vpaddw %ymm0,%ymm7,%ymm7 */
	LONG $0x826ffac5; LONG $0xffffcfba	/* 25d vmovdqu -0x3046(%rdx),%xmm0 */
	LONG $0x387de3c4; LONG $0xffcfde82; WORD $0x01ff	/* 265 vinserti128 $0x1,-0x3022(%rdx),%ymm0,%ymm0 */
	LONG $0x10e7c148	/* 26f shl $0x10,%rdi */
	WORD $0x0949; BYTE $0xfb	/* 273 or %rdi,%r11 */
	LONG $0xdcb8b70f; WORD $0xffcf; BYTE $0xff	/* 276 movzwl -0x3024(%rax),%edi */
	LONG $0xd0719dc5; BYTE $0x04	/* 27d vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0xc2dbfdc5	/* 282 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x047dc2c4; BYTE $0xc2	/* 286 vpmaddubsw %ymm10,%ymm0,%ymm0 */
	LONG $0xd171adc5; BYTE $0x04	/* 28b vpsrlw $0x4,%ymm1,%ymm10 */
	LONG $0xe2db1dc5	/* 290 vpand %ymm2,%ymm12,%ymm12 */
	WORD $0x0949; BYTE $0xfb	/* 294 or %rdi,%r11 */
	LONG $0xd2db2dc5	/* 297 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0xcadbf5c5	/* 29b vpand %ymm2,%ymm1,%ymm1 */
	LONG $0x041d42c4; BYTE $0xe3	/* 29f vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xeebab70f; WORD $0xffcf; BYTE $0xff	/* 2a4 movzwl -0x3012(%rdx),%edi */
	LONG $0x0475c2c4; BYTE $0xc8	/* 2ab vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0x042d42c4; BYTE $0xd1	/* 2b0 vpmaddubsw %ymm9,%ymm10,%ymm10 */
	LONG $0xc76d4dc5	/* 2b5 vpunpckhqdq %ymm7,%ymm6,%ymm8 */
	LONG $0xfd75c1c4; BYTE $0xca	/* 2b9 vpaddw %ymm10,%ymm1,%ymm1 */
	LONG $0xfd7dc1c4; BYTE $0xc4	/* 2be vpaddw %ymm12,%ymm0,%ymm0 */
	LONG $0xf76ccdc5	/* 2c3 vpunpcklqdq %ymm7,%ymm6,%ymm6 */
	LONG $0x30e7c148	/* 2c7 shl $0x30,%rdi */
	LONG $0xf96dfdc5	/* 2cb vpunpckhqdq %ymm1,%ymm0,%ymm7 */
	LONG $0xc16cfdc5	/* 2cf vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xfd4dc1c4; BYTE $0xf0	/* 2d3 vpaddw %ymm8,%ymm6,%ymm6 */
	WORD $0x094c; BYTE $0xdf	/* 2d8 or %r11,%rdi */
	LONG $0xfffdfdc5	/* 2db vpaddw %ymm7,%ymm0,%ymm7 */
	LONG $0x046f7ac5; BYTE $0x33	/* 2df vmovdqu (%rbx,%rsi,1),%xmm8 */
	LONG $0x6ef9e1c4; BYTE $0xc9	/* 2e4 vmovq %rcx,%xmm1 */
	LONG $0xc7c6ccc5; BYTE $0x88	/* 2e9 vshufps $0x88,%ymm7,%ymm6,%ymm0 */
	LONG $0xf7c6ccc5; BYTE $0xdd	/* 2ee vshufps $0xdd,%ymm7,%ymm6,%ymm6 */
	LONG $0xc6fdfdc5	/* 2f3 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xf559c1c4; WORD $0x323c	/* 2f7 vpmaddwd (%r10,%rsi,1),%xmm4,%xmm7 */
	LONG $0xf5f5fdc5	/* 2fd vpmaddwd %ymm5,%ymm0,%ymm6 */
	LONG $0x00fd43c4; WORD $0x50c0	/* 301 vpermq $0x50,%ymm8,%ymm8 */
	LONG $0x22f1e3c4; WORD $0x01c7	/* 307 vpinsrq $0x1,%rdi,%xmm1,%xmm0 */
	LONG $0x10c68348	/* 30d add $0x10,%rsi */
	LONG $0x137de2c4; BYTE $0xc0	/* 311 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc0	/* 316 vmulps %ymm8,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50ff	/* 31b vpermq $0x50,%ymm7,%ymm7 */
	LONG $0xf7facdc5	/* 321 vpsubd %ymm7,%ymm6,%ymm6 */
	LONG $0xf65bfcc5	/* 325 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xc659fcc5	/* 329 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* 32d vaddps %ymm0,%ymm3,%ymm3 */
	WORD $0x394c; BYTE $0xc8	/* 331 cmp %r9,%rax */
	LONG $0xfe30850f; WORD $0xffff	/* 334 jne 16a */
	LONG $0x24848b48; LONG $0x000000a0	/* 33a mov 0xa0(%rsp),%rax */
	LONG $0x24548b48; BYTE $0x78	/* 342 mov 0x78(%rsp),%rdx */
	WORD $0x8949; BYTE $0xd9	/* 347 mov %rbx,%r9 */
	WORD $0x8948; BYTE $0xeb	/* 34a mov %rbp,%rbx */
	LONG $0x24b48b48; LONG $0x00000080	/* 34d mov 0x80(%rsp),%rsi */
	LONG $0x246c8b48; BYTE $0x48	/* 355 mov 0x48(%rsp),%rbp */
	LONG $0x248c8b48; LONG $0x00000088	/* 35a mov 0x88(%rsp),%rcx */
	LONG $0x24bc8b48; LONG $0x00000090	/* 362 mov 0x90(%rsp),%rdi */
	WORD $0x014c; BYTE $0xe0	/* 36a add %r12,%rax */
	LONG $0x03fa8348	/* 36d cmp $0x3,%rdx */
	LONG $0x01f6840f; WORD $0x0000	/* 371 je 56d */
	LONG $0x02fa8348	/* 377 cmp $0x2,%rdx */
	LONG $0x038a850f; WORD $0x0000	/* 37b jne 70b */
	LONG $0x786ffac5; BYTE $0x02	/* 381 vmovdqu 0x2(%rax),%xmm7 */
	LONG $0xef2141c4; BYTE $0xdb	/* 386 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0xf6efc9c5	/* 38b vpxor %xmm6,%xmm6,%xmm6 */
	WORD $0xb70f; BYTE $0x10	/* 38f movzwl (%rax),%edx */
	LONG $0x0f6ffec5	/* 392 vmovdqu (%rdi),%ymm1 */
	LONG $0x576f7ec5; BYTE $0x20	/* 396 vmovdqu 0x20(%rdi),%ymm10 */
	LONG $0x2444c748; LONG $0x00000058; BYTE $0x00	/* 39b movq $0x0,0x58(%rsp) */
	LONG $0x3845c3c4; WORD $0x01fb	/* 3a4 vinserti128 $0x1,%xmm11,%ymm7,%ymm7 */
	LONG $0x406f7ac5; BYTE $0x14	/* 3aa vmovdqu 0x14(%rax),%xmm8 */
	LONG $0x1278b70f	/* 3af movzwl 0x12(%rax),%edi */
	LONG $0x2444c748; LONG $0x00000068; BYTE $0x00	/* 3b3 movq $0x0,0x68(%rsp) */
	LONG $0x462d63c4; WORD $0x20ce	/* 3bc vperm2i128 $0x20,%ymm6,%ymm10,%ymm9 */
	LONG $0x4675e3c4; WORD $0x20c6	/* 3c2 vperm2i128 $0x20,%ymm6,%ymm1,%ymm0 */
	LONG $0x467563c4; WORD $0x31e6	/* 3c8 vperm2i128 $0x31,%ymm6,%ymm1,%ymm12 */
	LONG $0x462d63c4; WORD $0x31d6	/* 3ce vperm2i128 $0x31,%ymm6,%ymm10,%ymm10 */
	LONG $0xd771cdc5; BYTE $0x04	/* 3d4 vpsrlw $0x4,%ymm7,%ymm6 */
	LONG $0xfadbc5c5	/* 3d9 vpand %ymm2,%ymm7,%ymm7 */
	LONG $0x10e7c148	/* 3dd shl $0x10,%rdi */
	LONG $0xf2dbcdc5	/* 3e1 vpand %ymm2,%ymm6,%ymm6 */
	LONG $0x383d43c4; WORD $0x01c3	/* 3e5 vinserti128 $0x1,%xmm11,%ymm8,%ymm8 */
	LONG $0x0445e2c4; BYTE $0xf8	/* 3eb vpmaddubsw %ymm0,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xd7	/* 3f0 or %rdx,%rdi */
	LONG $0x044dc2c4; BYTE $0xf4	/* 3f3 vpmaddubsw %ymm12,%ymm6,%ymm6 */
	LONG $0x2814b70f	/* 3f8 movzwl (%rax,%rbp,1),%edx */
	LONG $0xfefdc5c5	/* 3fc vpaddw %ymm6,%ymm7,%ymm7 */
	LONG $0x714dc1c4; WORD $0x04d0	/* 400 vpsrlw $0x4,%ymm8,%ymm6 */
	LONG $0xc2db3dc5	/* 406 vpand %ymm2,%ymm8,%ymm8 */
	LONG $0xf2dbcdc5	/* 40a vpand %ymm2,%ymm6,%ymm6 */
	LONG $0x043d42c4; BYTE $0xc1	/* 40e vpmaddubsw %ymm9,%ymm8,%ymm8 */
	LONG $0x20e2c148	/* 413 shl $0x20,%rdx */
	LONG $0x044dc2c4; BYTE $0xf2	/* 417 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xfa	/* 41c or %rdi,%rdx */
	LONG $0xc6fd3dc5	/* 41f vpaddw %ymm6,%ymm8,%ymm8 */
	LONG $0x746ffac5; WORD $0x0228	/* 423 vmovdqu 0x2(%rax,%rbp,1),%xmm6 */
	LONG $0x384dc3c4; WORD $0x01f3	/* 429 vinserti128 $0x1,%xmm11,%ymm6,%ymm6 */
	LONG $0xd67195c5; BYTE $0x04	/* 42f vpsrlw $0x4,%ymm6,%ymm13 */
	LONG $0xf2dbcdc5	/* 434 vpand %ymm2,%ymm6,%ymm6 */
	LONG $0x044de2c4; BYTE $0xf0	/* 438 vpmaddubsw %ymm0,%ymm6,%ymm6 */
	LONG $0x446ffac5; WORD $0x1428	/* 43d vmovdqu 0x14(%rax,%rbp,1),%xmm0 */
	LONG $0xeadb15c5	/* 443 vpand %ymm2,%ymm13,%ymm13 */
	LONG $0x2844b70f; BYTE $0x12	/* 447 movzwl 0x12(%rax,%rbp,1),%eax */
	LONG $0x041542c4; BYTE $0xec	/* 44c vpmaddubsw %ymm12,%ymm13,%ymm13 */
	LONG $0x387dc3c4; WORD $0x01c3	/* 451 vinserti128 $0x1,%xmm11,%ymm0,%ymm0 */
	LONG $0xfd4dc1c4; BYTE $0xf5	/* 457 vpaddw %ymm13,%ymm6,%ymm6 */
	LONG $0x30e0c148	/* 45c shl $0x30,%rax */
	LONG $0xd071a5c5; BYTE $0x04	/* 460 vpsrlw $0x4,%ymm0,%ymm11 */
	LONG $0xc2dbfdc5	/* 465 vpand %ymm2,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xc2	/* 469 or %rax,%rdx */
	WORD $0x8b48; BYTE $0x01	/* 46c mov (%rcx),%rax */
	LONG $0xdadb25c5	/* 46f vpand %ymm2,%ymm11,%ymm11 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 473 vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x6d4541c4; BYTE $0xc8	/* 478 vpunpckhqdq %ymm8,%ymm7,%ymm9 */
	LONG $0x042542c4; BYTE $0xda	/* 47d vpmaddubsw %ymm10,%ymm11,%ymm11 */
	LONG $0x6c45c1c4; BYTE $0xf8	/* 482 vpunpcklqdq %ymm8,%ymm7,%ymm7 */
	LONG $0x24448948; BYTE $0x50	/* 487 mov %rax,0x50(%rsp) */
	WORD $0x8b48; BYTE $0x06	/* 48c mov (%rsi),%rax */
	LONG $0xfd7dc1c4; BYTE $0xc3	/* 48f vpaddw %ymm11,%ymm0,%ymm0 */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 494 vpaddw %ymm9,%ymm7,%ymm7 */
	LONG $0xc06d4dc5	/* 499 vpunpckhqdq %ymm0,%ymm6,%ymm8 */
	LONG $0xf06ccdc5	/* 49d vpunpcklqdq %ymm0,%ymm6,%ymm6 */
	LONG $0x24448948; BYTE $0x60	/* 4a1 mov %rax,0x60(%rsp) */
	LONG $0xfd4dc1c4; BYTE $0xf0	/* 4a6 vpaddw %ymm8,%ymm6,%ymm6 */
	LONG $0x442878c5; WORD $0x5024	/* 4ab vmovaps 0x50(%rsp),%xmm8 */
	LONG $0xc6c6c4c5; BYTE $0x88	/* 4b1 vshufps $0x88,%ymm6,%ymm7,%ymm0 */
	LONG $0xfec6c4c5; BYTE $0xdd	/* 4b6 vshufps $0xdd,%ymm6,%ymm7,%ymm7 */
	LONG $0xc7fdfdc5	/* 4bb vpaddw %ymm7,%ymm0,%ymm0 */
	LONG $0x7c6ff9c5; WORD $0x6024	/* 4bf vmovdqa 0x60(%rsp),%xmm7 */
	LONG $0xf5f5fdc5	/* 4c5 vpmaddwd %ymm5,%ymm0,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 4c9 vmovq %rdx,%xmm0 */
	LONG $0xc07efac5	/* 4ce vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 4d2 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x00fd43c4; WORD $0x50c0	/* 4d7 vpermq $0x50,%ymm8,%ymm8 */
	LONG $0xfcf5c1c5	/* 4dd vpmaddwd %xmm4,%xmm7,%xmm7 */
	LONG $0x597cc1c4; BYTE $0xc0	/* 4e1 vmulps %ymm8,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50ff	/* 4e6 vpermq $0x50,%ymm7,%ymm7 */
	LONG $0xf7facdc5	/* 4ec vpsubd %ymm7,%ymm6,%ymm6 */
	LONG $0xf65bfcc5	/* 4f0 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xc659fcc5	/* 4f4 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* 4f8 vaddps %ymm0,%ymm3,%ymm3 */
	LONG $0x197de3c4; WORD $0x01d8	/* 4fc vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0x24448b48; BYTE $0x70	/* 502 mov 0x70(%rsp),%rax */
	WORD $0x014d; BYTE $0xfc	/* 507 add %r15,%r12 */
	LONG $0xc358f8c5	/* 50a vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xd816fac5	/* 50e vmovshdup %xmm0,%xmm3 */
	LONG $0xc358f8c5	/* 512 vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xd812f8c5	/* 516 vmovhlps %xmm0,%xmm0,%xmm3 */
	LONG $0x0479e3c4; WORD $0xe0db	/* 51a vpermilps $0xe0,%xmm3,%xmm3 */
	LONG $0x0c79e3c4; WORD $0x02c3	/* 520 vblendps $0x2,%xmm3,%xmm0,%xmm0 */
	LONG $0x1378a1c4; WORD $0xe804	/* 526 vmovlps %xmm0,(%rax,%r13,8) */
	LONG $0x01458d49	/* 52c lea 0x1(%r13),%rax */
	WORD $0x3949; BYTE $0xdd	/* 530 cmp %rbx,%r13 */
	LONG $0x02f0840f; WORD $0x0000	/* 533 je 829 */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x03	/* 539 cmpq $0x3,0x128(%rsp) */
	WORD $0x8949; BYTE $0xc5	/* 542 mov %rax,%r13 */
	LONG $0xfbeb8f0f; WORD $0xffff	/* 545 jg 136 */
	WORD $0x894c; BYTE $0xd6	/* 54b mov %r10,%rsi */
	WORD $0x894c; BYTE $0xc9	/* 54e mov %r9,%rcx */
	WORD $0x894c; BYTE $0xc7	/* 551 mov %r8,%rdi */
	WORD $0x894c; BYTE $0xe0	/* 554 mov %r12,%rax */
	LONG $0x24948b48; LONG $0x00000128	/* 557 mov 0x128(%rsp),%rdx */
	LONG $0xdb57e0c5	/* 55f vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x03fa8348	/* 563 cmp $0x3,%rdx */
	LONG $0xfe0a850f; WORD $0xffff	/* 567 jne 377 */
	LONG $0xf6efc9c5	/* 56d vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x1250b70f	/* 571 movzwl 0x12(%rax),%edx */
	LONG $0x0f6ffec5	/* 575 vmovdqu (%rdi),%ymm1 */
	LONG $0xef2141c4; BYTE $0xdb	/* 579 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0x576f7ec5; BYTE $0x20	/* 57e vmovdqu 0x20(%rdi),%ymm10 */
	LONG $0x786ffac5; BYTE $0x02	/* 583 vmovdqu 0x2(%rax),%xmm7 */
	LONG $0x3845e3c4; WORD $0x2678; BYTE $0x01	/* 588 vinserti128 $0x1,0x26(%rax),%ymm7,%ymm7 */
	LONG $0x4675e3c4; WORD $0x4047; BYTE $0x20	/* 58f vperm2i128 $0x20,0x40(%rdi),%ymm1,%ymm0 */
	LONG $0x10e2c148	/* 596 shl $0x10,%rdx */
	LONG $0x467563c4; WORD $0x4067; BYTE $0x31	/* 59a vperm2i128 $0x31,0x40(%rdi),%ymm1,%ymm12 */
	LONG $0x462d63c4; WORD $0x20ce	/* 5a1 vperm2i128 $0x20,%ymm6,%ymm10,%ymm9 */
	WORD $0xb70f; BYTE $0x38	/* 5a7 movzwl (%rax),%edi */
	LONG $0x462d63c4; WORD $0x31d6	/* 5aa vperm2i128 $0x31,%ymm6,%ymm10,%ymm10 */
	LONG $0x406f7ac5; BYTE $0x14	/* 5b0 vmovdqu 0x14(%rax),%xmm8 */
	LONG $0xd771cdc5; BYTE $0x04	/* 5b5 vpsrlw $0x4,%ymm7,%ymm6 */
	LONG $0xfadbc5c5	/* 5ba vpand %ymm2,%ymm7,%ymm7 */
	LONG $0xf2dbcdc5	/* 5be vpand %ymm2,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xfa	/* 5c2 or %rdi,%rdx */
	LONG $0x0445e2c4; BYTE $0xf8	/* 5c5 vpmaddubsw %ymm0,%ymm7,%ymm7 */
	LONG $0x283cb70f	/* 5ca movzwl (%rax,%rbp,1),%edi */
	LONG $0x044dc2c4; BYTE $0xf4	/* 5ce vpmaddubsw %ymm12,%ymm6,%ymm6 */
	LONG $0x383d43c4; WORD $0x01c3	/* 5d3 vinserti128 $0x1,%xmm11,%ymm8,%ymm8 */
	LONG $0xfefdc5c5	/* 5d9 vpaddw %ymm6,%ymm7,%ymm7 */
	LONG $0x714dc1c4; WORD $0x04d0	/* 5dd vpsrlw $0x4,%ymm8,%ymm6 */
	LONG $0x20e7c148	/* 5e3 shl $0x20,%rdi */
	LONG $0xc2db3dc5	/* 5e7 vpand %ymm2,%ymm8,%ymm8 */
	LONG $0xf2dbcdc5	/* 5eb vpand %ymm2,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xfa	/* 5ef or %rdi,%rdx */
	LONG $0x043d42c4; BYTE $0xc1	/* 5f2 vpmaddubsw %ymm9,%ymm8,%ymm8 */
	LONG $0x287cb70f; BYTE $0x12	/* 5f7 movzwl 0x12(%rax,%rbp,1),%edi */
	LONG $0x044dc2c4; BYTE $0xf2	/* 5fc vpmaddubsw %ymm10,%ymm6,%ymm6 */
	LONG $0xc6fd3dc5	/* 601 vpaddw %ymm6,%ymm8,%ymm8 */
	LONG $0x746ffac5; WORD $0x0228	/* 605 vmovdqu 0x2(%rax,%rbp,1),%xmm6 */
	LONG $0x30e7c148	/* 60b shl $0x30,%rdi */
	LONG $0x384de3c4; LONG $0x01262874	/* 60f vinserti128 $0x1,0x26(%rax,%rbp,1),%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xfa	/* 617 or %rdi,%rdx */
	LONG $0x287cb70f; BYTE $0x24	/* 61a movzwl 0x24(%rax,%rbp,1),%edi */
	LONG $0xd67195c5; BYTE $0x04	/* 61f vpsrlw $0x4,%ymm6,%ymm13 */
	LONG $0xf2dbcdc5	/* 624 vpand %ymm2,%ymm6,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 628 vmovq %rdx,%xmm1 */
	WORD $0x518b; BYTE $0x08	/* 62d mov 0x8(%rcx),%edx */
	LONG $0x044de2c4; BYTE $0xf0	/* 630 vpmaddubsw %ymm0,%ymm6,%ymm6 */
	LONG $0x446ffac5; WORD $0x1428	/* 635 vmovdqu 0x14(%rax,%rbp,1),%xmm0 */
	LONG $0x2440b70f	/* 63b movzwl 0x24(%rax),%eax */
	LONG $0x20e7c148	/* 63f shl $0x20,%rdi */
	LONG $0xeadb15c5	/* 643 vpand %ymm2,%ymm13,%ymm13 */
	WORD $0x0948; BYTE $0xc7	/* 647 or %rax,%rdi */
	LONG $0x24448b48; BYTE $0x28	/* 64a mov 0x28(%rsp),%rax */
	LONG $0x387dc3c4; WORD $0x01c3	/* 64f vinserti128 $0x1,%xmm11,%ymm0,%ymm0 */
	LONG $0x041542c4; BYTE $0xec	/* 655 vpmaddubsw %ymm12,%ymm13,%ymm13 */
	LONG $0xd071a5c5; BYTE $0x04	/* 65a vpsrlw $0x4,%ymm0,%ymm11 */
	LONG $0xc2dbfdc5	/* 65f vpand %ymm2,%ymm0,%ymm0 */
	LONG $0xfd4dc1c4; BYTE $0xf5	/* 663 vpaddw %ymm13,%ymm6,%ymm6 */
	WORD $0xc089	/* 668 mov %eax,%eax */
	LONG $0xdadb25c5	/* 66a vpand %ymm2,%ymm11,%ymm11 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 66e vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x24448948; BYTE $0x28	/* 673 mov %rax,0x28(%rsp) */
	WORD $0x8b48; BYTE $0x01	/* 678 mov (%rcx),%rax */
	LONG $0x042542c4; BYTE $0xda	/* 67b vpmaddubsw %ymm10,%ymm11,%ymm11 */
	LONG $0x6d4541c4; BYTE $0xc8	/* 680 vpunpckhqdq %ymm8,%ymm7,%ymm9 */
	LONG $0xfd7dc1c4; BYTE $0xc3	/* 685 vpaddw %ymm11,%ymm0,%ymm0 */
	LONG $0x6c45c1c4; BYTE $0xf8	/* 68a vpunpcklqdq %ymm8,%ymm7,%ymm7 */
	LONG $0x24448948; BYTE $0x20	/* 68f mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 694 mov 0x28(%rsp),%rax */
	LONG $0xc06d4dc5	/* 699 vpunpckhqdq %ymm0,%ymm6,%ymm8 */
	LONG $0xf06ccdc5	/* 69d vpunpcklqdq %ymm0,%ymm6,%ymm6 */
	LONG $0xfd4dc1c4; BYTE $0xf0	/* 6a1 vpaddw %ymm8,%ymm6,%ymm6 */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 6a6 vpaddw %ymm9,%ymm7,%ymm7 */
	WORD $0x214c; BYTE $0xf0	/* 6ab and %r14,%rax */
	LONG $0xc6c6c4c5; BYTE $0x88	/* 6ae vshufps $0x88,%ymm6,%ymm7,%ymm0 */
	LONG $0xfec6c4c5; BYTE $0xdd	/* 6b3 vshufps $0xdd,%ymm6,%ymm7,%ymm7 */
	LONG $0xc7fdfdc5	/* 6b8 vpaddw %ymm7,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xd0	/* 6bc or %rdx,%rax */
	WORD $0x568b; BYTE $0x08	/* 6bf mov 0x8(%rsi),%edx */
	LONG $0xf5f5fdc5	/* 6c2 vpmaddwd %ymm5,%ymm0,%ymm6 */
	LONG $0x22f1e3c4; WORD $0x01c7	/* 6c6 vpinsrq $0x1,%rdi,%xmm1,%xmm0 */
	LONG $0x24448948; BYTE $0x28	/* 6cc mov %rax,0x28(%rsp) */
	LONG $0x24448b48; BYTE $0x38	/* 6d1 mov 0x38(%rsp),%rax */
	LONG $0x137de2c4; BYTE $0xc0	/* 6d6 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x442878c5; WORD $0x2024	/* 6db vmovaps 0x20(%rsp),%xmm8 */
	WORD $0xc089	/* 6e1 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x38	/* 6e3 mov %rax,0x38(%rsp) */
	WORD $0x8b48; BYTE $0x06	/* 6e8 mov (%rsi),%rax */
	LONG $0x24448948; BYTE $0x30	/* 6eb mov %rax,0x30(%rsp) */
	LONG $0x24448b48; BYTE $0x38	/* 6f0 mov 0x38(%rsp),%rax */
	WORD $0x214c; BYTE $0xf0	/* 6f5 and %r14,%rax */
	WORD $0x0948; BYTE $0xd0	/* 6f8 or %rdx,%rax */
	LONG $0x24448948; BYTE $0x38	/* 6fb mov %rax,0x38(%rsp) */
	LONG $0x7c6ff9c5; WORD $0x3024	/* 700 vmovdqa 0x30(%rsp),%xmm7 */
	LONG $0xfffdcce9; BYTE $0xff	/* 706 jmp 4d7 */
	LONG $0x01fa8348	/* 70b cmp $0x1,%rdx */
	LONG $0xfde7850f; WORD $0xffff	/* 70f jne 4fc */
	LONG $0xef2941c4; BYTE $0xd2	/* 715 vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x076f7ec5	/* 71a vmovdqu (%rdi),%ymm8 */
	LONG $0xf6efc9c5	/* 71e vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x2814b70f	/* 722 movzwl (%rax,%rbp,1),%edx */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 726 movq $0x0,0x18(%rsp) */
	LONG $0x786ffac5; BYTE $0x02	/* 72f vmovdqu 0x2(%rax),%xmm7 */
	LONG $0x463d63c4; WORD $0x20ce	/* 734 vperm2i128 $0x20,%ymm6,%ymm8,%ymm9 */
	LONG $0x463d63c4; WORD $0x31c6	/* 73a vperm2i128 $0x31,%ymm6,%ymm8,%ymm8 */
	LONG $0x20e2c148	/* 740 shl $0x20,%rdx */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 744 movq $0x0,0x8(%rsp) */
	LONG $0x3845c3c4; WORD $0x01fa	/* 74d vinserti128 $0x1,%xmm10,%ymm7,%ymm7 */
	LONG $0xd771fdc5; BYTE $0x04	/* 753 vpsrlw $0x4,%ymm7,%ymm0 */
	LONG $0xfadbc5c5	/* 758 vpand %ymm2,%ymm7,%ymm7 */
	LONG $0xc2dbfdc5	/* 75c vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 760 vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 765 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0xf8fdc5c5	/* 76a vpaddw %ymm0,%ymm7,%ymm7 */
	LONG $0x446ffac5; WORD $0x0228	/* 76e vmovdqu 0x2(%rax,%rbp,1),%xmm0 */
	WORD $0xb70f; BYTE $0x00	/* 774 movzwl (%rax),%eax */
	LONG $0x2484c748; LONG $0x000000c0; LONG $0x00000000	/* 777 movq $0x0,0xc0(%rsp) */
	LONG $0xc82484c7; LONG $0x00000000; WORD $0x0000; BYTE $0x00	/* 783 movl $0x0,0xc8(%rsp) */
	LONG $0x387dc3c4; WORD $0x01c2	/* 78e vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xc2	/* 794 or %rax,%rdx */
	LONG $0x7ef961c4; BYTE $0xf0	/* 797 vmovq %xmm14,%rax */
	LONG $0xd071adc5; BYTE $0x04	/* 79c vpsrlw $0x4,%ymm0,%ymm10 */
	LONG $0xc2dbfdc5	/* 7a1 vpand %ymm2,%ymm0,%ymm0 */
	WORD $0x214c; BYTE $0xf0	/* 7a5 and %r14,%rax */
	LONG $0xd2db2dc5	/* 7a8 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 7ac vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x042d42c4; BYTE $0xd0	/* 7b1 vpmaddubsw %ymm8,%ymm10,%ymm10 */
	LONG $0xc66d45c5	/* 7b6 vpunpckhqdq %ymm6,%ymm7,%ymm8 */
	LONG $0xfe6cc5c5	/* 7ba vpunpcklqdq %ymm6,%ymm7,%ymm7 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 7be vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xfd45c1c4; BYTE $0xf8	/* 7c3 vpaddw %ymm8,%ymm7,%ymm7 */
	LONG $0xc66d7dc5	/* 7c8 vpunpckhqdq %ymm6,%ymm0,%ymm8 */
	LONG $0xc66cfdc5	/* 7cc vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* 7d0 vpaddw %ymm8,%ymm0,%ymm0 */
	LONG $0xf0c6c4c5; BYTE $0x88	/* 7d5 vshufps $0x88,%ymm0,%ymm7,%ymm6 */
	LONG $0xf8c6c4c5; BYTE $0xdd	/* 7da vshufps $0xdd,%ymm0,%ymm7,%ymm7 */
	LONG $0xc7fdcdc5	/* 7df vpaddw %ymm7,%ymm6,%ymm0 */
	LONG $0xf5f5fdc5	/* 7e3 vpmaddwd %ymm5,%ymm0,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 7e7 vmovq %rdx,%xmm0 */
	WORD $0x118b	/* 7ec mov (%rcx),%edx */
	LONG $0xc07efac5	/* 7ee vmovq %xmm0,%xmm0 */
	WORD $0x0948; BYTE $0xd0	/* 7f2 or %rdx,%rax */
	WORD $0x168b	/* 7f5 mov (%rsi),%edx */
	LONG $0x137de2c4; BYTE $0xc0	/* 7f7 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x24448948; BYTE $0x10	/* 7fc mov %rax,0x10(%rsp) */
	LONG $0x24048b48	/* 801 mov (%rsp),%rax */
	LONG $0x442878c5; WORD $0x1024	/* 805 vmovaps 0x10(%rsp),%xmm8 */
	WORD $0xc089	/* 80b mov %eax,%eax */
	LONG $0x24048948	/* 80d mov %rax,(%rsp) */
	LONG $0x24048b48	/* 811 mov (%rsp),%rax */
	WORD $0x214c; BYTE $0xf0	/* 815 and %r14,%rax */
	WORD $0x0948; BYTE $0xd0	/* 818 or %rdx,%rax */
	LONG $0x24048948	/* 81b mov %rax,(%rsp) */
	LONG $0x3c6ff9c5; BYTE $0x24	/* 81f vmovdqa (%rsp),%xmm7 */
	LONG $0xfffcaee9; BYTE $0xff	/* 824 jmp 4d7 */
	LONG $0x24bc8b48; LONG $0x000000b0	/* 829 mov 0xb0(%rsp),%rdi */
	LONG $0x24448b48; BYTE $0x70	/* 831 mov 0x70(%rsp),%rax */
	WORD $0xf749; BYTE $0xdd	/* 836 neg %r13 */
	LONG $0x249c8b4c; LONG $0x000000b8	/* 839 mov 0xb8(%rsp),%r11 */
	LONG $0xf8048d48	/* 841 lea (%rax,%rdi,8),%rax */
	LONG $0x24448948; BYTE $0x70	/* 845 mov %rax,0x70(%rsp) */
	WORD $0x894c; BYTE $0xf8	/* 84a mov %r15,%rax */
	LONG $0xc7af0f48	/* 84d imul %rdi,%rax */
	WORD $0x0149; BYTE $0xc3	/* 851 add %rax,%r11 */
	LONG $0x24848b48; LONG $0x000000a8	/* 854 mov 0xa8(%rsp),%rax */
	LONG $0x680c8d4a	/* 85c lea (%rax,%r13,2),%rcx */
	LONG $0x01f98348	/* 860 cmp $0x1,%rcx */
	WORD $0x1574	/* 864 je 87b */
	WORD $0xf8c5; BYTE $0x77	/* 866 vzeroupper */
	LONG $0xe8c48148; WORD $0x0000; BYTE $0x00	/* 869 add $0xe8,%rsp */
	BYTE $0x5b	/* 870 pop %rbx */
	BYTE $0x5d	/* 871 pop %rbp */
	WORD $0x5c41	/* 872 pop %r12 */
	WORD $0x5d41	/* 874 pop %r13 */
	WORD $0x5e41	/* 876 pop %r14 */
	WORD $0x5f41	/* 878 pop %r15 */
	BYTE $0xc3	/* 87a ret */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x03	/* 87b cmpq $0x3,0x128(%rsp) */
	LONG $0x05cb8e0f; WORD $0x0000	/* 884 jle e55 */
	LONG $0x24848b48; LONG $0x00000128	/* 88a mov 0x128(%rsp),%rax */
	LONG $0xe16ef9c5	/* 892 vmovd %ecx,%xmm4 */
	LONG $0x000008b9; BYTE $0x00	/* 896 mov $0x8,%ecx */
	LONG $0xed57d0c5	/* 89b vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xd96ef9c5	/* 89f vmovd %ecx,%xmm3 */
	LONG $0xd528fcc5	/* 8a3 vmovaps %ymm5,%ymm2 */
	LONG $0x797de2c4; BYTE $0xe4	/* 8a7 vpbroadcastw %xmm4,%ymm4 */
	LONG $0x0f0fbb48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 8ac movabs $0xf0f0f0f0f0f0f0f,%rbx */
	LONG $0xfc688d48	/* 8b6 lea -0x4(%rax),%rbp */
	LONG $0x6ef9e1c4; BYTE $0xcb	/* 8ba vmovq %rbx,%xmm1 */
	LONG $0x7979e2c4; BYTE $0xdb	/* 8bf vpbroadcastw %xmm3,%xmm3 */
	WORD $0x8948; BYTE $0xef	/* 8c4 mov %rbp,%rdi */
	LONG $0x597de2c4; BYTE $0xc9	/* 8c7 vpbroadcastq %xmm1,%ymm1 */
	LONG $0x02efc148	/* 8cc shr $0x2,%rdi */
	LONG $0x01478d48	/* 8d0 lea 0x1(%rdi),%rax */
	LONG $0xc0148d48	/* 8d4 lea (%rax,%rax,8),%rdx */
	LONG $0xd3348d49	/* 8d8 lea (%r11,%rdx,8),%rsi */
	WORD $0xd231	/* 8dc xor %edx,%edx */
	LONG $0x6f7ec1c4; WORD $0xd074; BYTE $0x20	/* 8de vmovdqu 0x20(%r8,%rdx,8),%ymm6 */
	LONG $0x464d43c4; LONG $0x2060d044	/* 8e5 vperm2i128 $0x20,0x60(%r8,%rdx,8),%ymm6,%ymm8 */
	LONG $0x48c38349	/* 8ed add $0x48,%r11 */
	LONG $0x464d43c4; LONG $0x3160d04c	/* 8f1 vperm2i128 $0x31,0x60(%r8,%rdx,8),%ymm6,%ymm9 */
	LONG $0x6f7ac1c4; WORD $0xba73	/* 8f9 vmovdqu -0x46(%r11),%xmm6 */
	LONG $0x384dc3c4; WORD $0xde73; BYTE $0x01	/* 8ff vinserti128 $0x1,-0x22(%r11),%ymm6,%ymm6 */
	LONG $0x6f7ec1c4; WORD $0xd03c	/* 906 vmovdqu (%r8,%rdx,8),%ymm7 */
	LONG $0x464543c4; LONG $0x2040d054	/* 90c vperm2i128 $0x20,0x40(%r8,%rdx,8),%ymm7,%ymm10 */
	LONG $0x4645c3c4; LONG $0x3140d07c	/* 914 vperm2i128 $0x31,0x40(%r8,%rdx,8),%ymm7,%ymm7 */
	LONG $0xd671fdc5; BYTE $0x04	/* 91c vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0xf1dbcdc5	/* 921 vpand %ymm1,%ymm6,%ymm6 */
	LONG $0x4bb70f41; BYTE $0xca	/* 925 movzwl -0x36(%r11),%ecx */
	LONG $0x5bb70f41; BYTE $0xb8	/* 92a movzwl -0x48(%r11),%ebx */
	LONG $0xc1dbfdc5	/* 92f vpand %ymm1,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 933 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	LONG $0x047de2c4; BYTE $0xc7	/* 938 vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0x10e1c148	/* 93d shl $0x10,%rcx */
	LONG $0xf0fdcdc5	/* 941 vpaddw %ymm0,%ymm6,%ymm6 */
	LONG $0x6f7ac1c4; WORD $0xcc43	/* 945 vmovdqu -0x34(%r11),%xmm0 */
	WORD $0x0948; BYTE $0xd9	/* 94b or %rbx,%rcx */
	LONG $0x387dc3c4; WORD $0xf043; BYTE $0x01	/* 94e vinserti128 $0x1,-0x10(%r11),%ymm0,%ymm0 */
	LONG $0x5bb70f41; BYTE $0xdc	/* 955 movzwl -0x24(%r11),%ebx */
	LONG $0xd071c5c5; BYTE $0x04	/* 95a vpsrlw $0x4,%ymm0,%ymm7 */
	LONG $0xc1dbfdc5	/* 95f vpand %ymm1,%ymm0,%ymm0 */
	LONG $0xf9dbc5c5	/* 963 vpand %ymm1,%ymm7,%ymm7 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 967 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x6f7a41c4; WORD $0x1104	/* 96c vmovdqu (%r9,%rdx,1),%xmm8 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 972 vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0xc7fdfdc5	/* 977 vpaddw %ymm7,%ymm0,%ymm0 */
	LONG $0x00fd43c4; WORD $0x50c0	/* 97b vpermq $0x50,%ymm8,%ymm8 */
	LONG $0xf86dcdc5	/* 981 vpunpckhqdq %ymm0,%ymm6,%ymm7 */
	LONG $0xf06ccdc5	/* 985 vpunpcklqdq %ymm0,%ymm6,%ymm6 */
	LONG $0xf7fdcdc5	/* 989 vpaddw %ymm7,%ymm6,%ymm6 */
	LONG $0xf561c1c4; WORD $0x123c	/* 98d vpmaddwd (%r10,%rdx,1),%xmm3,%xmm7 */
	LONG $0x10c28348	/* 993 add $0x10,%rdx */
	LONG $0xc5c6ccc5; BYTE $0x88	/* 997 vshufps $0x88,%ymm5,%ymm6,%ymm0 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 99c vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xc6fdfdc5	/* 9a1 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xf4f5fdc5	/* 9a5 vpmaddwd %ymm4,%ymm0,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 9a9 vmovq %rcx,%xmm0 */
	LONG $0x4bb70f41; BYTE $0xee	/* 9ae movzwl -0x12(%r11),%ecx */
	LONG $0x00fde3c4; WORD $0x50ff	/* 9b3 vpermq $0x50,%ymm7,%ymm7 */
	LONG $0xf7facdc5	/* 9b9 vpsubd %ymm7,%ymm6,%ymm6 */
	LONG $0x10e1c148	/* 9bd shl $0x10,%rcx */
	LONG $0xf65bfcc5	/* 9c1 vcvtdq2ps %ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xd9	/* 9c5 or %rbx,%rcx */
	LONG $0x22f9e3c4; WORD $0x01c1	/* 9c8 vpinsrq $0x1,%rcx,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 9ce vcvtph2ps %xmm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc0	/* 9d3 vmulps %ymm8,%ymm0,%ymm0 */
	LONG $0xc659fcc5	/* 9d8 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 9dc vaddps %ymm0,%ymm2,%ymm2 */
	WORD $0x3949; BYTE $0xf3	/* 9e0 cmp %rsi,%r11 */
	LONG $0xfef5850f; WORD $0xffff	/* 9e3 jne 8de */
	WORD $0x8948; BYTE $0xc2	/* 9e9 mov %rax,%rdx */
	WORD $0xf748; BYTE $0xdf	/* 9ec neg %rdi */
	LONG $0x04e0c148	/* 9ef shl $0x4,%rax */
	WORD $0x0149; BYTE $0xc1	/* 9f3 add %rax,%r9 */
	WORD $0x0149; BYTE $0xc2	/* 9f6 add %rax,%r10 */
	LONG $0xbd448d48; BYTE $0x00	/* 9f9 lea 0x0(%rbp,%rdi,4),%rax */
	LONG $0x07e2c148	/* 9fe shl $0x7,%rdx */
	LONG $0x24848948; LONG $0x00000128	/* a02 mov %rax,0x128(%rsp) */
	WORD $0x0149; BYTE $0xd0	/* a0a add %rdx,%r8 */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x03	/* a0d cmpq $0x3,0x128(%rsp) */
	LONG $0x02b0840f; WORD $0x0000	/* a16 je ccc */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x02	/* a1c cmpq $0x2,0x128(%rsp) */
	LONG $0x016b840f; WORD $0x0000	/* a25 je b96 */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x01	/* a2b cmpq $0x1,0x128(%rsp) */
	LONG $0x013c850f; WORD $0x0000	/* a34 jne b76 */
	LONG $0x466ffac5; BYTE $0x02	/* a3a vmovdqu 0x2(%rsi),%xmm0 */
	LONG $0xc9eff1c5	/* a3f vpxor %xmm1,%xmm1,%xmm1 */
	LONG $0xe4efd9c5	/* a43 vpxor %xmm4,%xmm4,%xmm4 */
	WORD $0x8b41; BYTE $0x09	/* a47 mov (%r9),%ecx */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* a4a movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6f7ec1c4; BYTE $0x18	/* a54 vmovdqu (%r8),%ymm3 */
	LONG $0x2404c748; LONG $0x00000000	/* a59 movq $0x0,(%rsp) */
	LONG $0x387de3c4; WORD $0x01c1	/* a61 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xe8	/* a67 vmovq %rax,%xmm5 */
	LONG $0x000001b8; BYTE $0x00	/* a6c mov $0x1,%eax */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* a71 movq $0x0,0x10(%rsp) */
	LONG $0xd071f5c5; BYTE $0x04	/* a7a vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0x597de2c4; BYTE $0xed	/* a7f vpbroadcastq %xmm5,%ymm5 */
	LONG $0x4665e3c4; WORD $0x20f4	/* a84 vperm2i128 $0x20,%ymm4,%ymm3,%ymm6 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* a8a movq $0x0,0x8(%rsp) */
	LONG $0x4665e3c4; WORD $0x31dc	/* a93 vperm2i128 $0x31,%ymm4,%ymm3,%ymm3 */
	LONG $0xcddbf5c5	/* a99 vpand %ymm5,%ymm1,%ymm1 */
	LONG $0xc5dbfdc5	/* a9d vpand %ymm5,%ymm0,%ymm0 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* aa1 movq $0x0,0x18(%rsp) */
	LONG $0x0475e2c4; BYTE $0xcb	/* aaa vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xc6	/* aaf vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0xdb57e0c5	/* ab4 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* ab8 movq $0x0,0x8(%rsp) */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* ac1 movq $0x0,0x18(%rsp) */
	LONG $0xc1fdfdc5	/* aca vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xcc6dfdc5	/* ace vpunpckhqdq %ymm4,%ymm0,%ymm1 */
	LONG $0xc46cfdc5	/* ad2 vpunpcklqdq %ymm4,%ymm0,%ymm0 */
	LONG $0xc1fdfdc5	/* ad6 vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xcbc6fcc5; BYTE $0x88	/* ada vshufps $0x88,%ymm3,%ymm0,%ymm1 */
	LONG $0xc3c6fcc5; BYTE $0xdd	/* adf vshufps $0xdd,%ymm3,%ymm0,%ymm0 */
	LONG $0xc0fdf5c5	/* ae4 vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xc86ef9c5	/* ae8 vmovd %eax,%xmm1 */
	WORD $0xb70f; BYTE $0x06	/* aec movzwl (%rsi),%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* aef vpbroadcastw %xmm1,%ymm1 */
	LONG $0xe1f5fdc5	/* af4 vpmaddwd %ymm1,%ymm0,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* af8 vmovq %rax,%xmm0 */
	LONG $0x24048b48	/* afd mov (%rsp),%rax */
	LONG $0xc07efac5	/* b01 vmovq %xmm0,%xmm0 */
	WORD $0xc089	/* b05 mov %eax,%eax */
	LONG $0x137de2c4; BYTE $0xd8	/* b07 vcvtph2ps %xmm0,%ymm3 */
	LONG $0x24048948	/* b0c mov %rax,(%rsp) */
	LONG $0x24148b48	/* b10 mov (%rsp),%rdx */
	LONG $0x0000b848; LONG $0xffff0000; WORD $0xffff	/* b14 movabs $0xffffffff00000000,%rax */
	WORD $0x2148; BYTE $0xc2	/* b1e and %rax,%rdx */
	WORD $0x0948; BYTE $0xca	/* b21 or %rcx,%rdx */
	WORD $0x8b41; BYTE $0x0a	/* b24 mov (%r10),%ecx */
	LONG $0x24148948	/* b27 mov %rdx,(%rsp) */
	LONG $0x24548b48; BYTE $0x10	/* b2b mov 0x10(%rsp),%rdx */
	LONG $0x0c6ff9c5; BYTE $0x24	/* b30 vmovdqa (%rsp),%xmm1 */
	WORD $0xd389	/* b35 mov %edx,%ebx */
	WORD $0x2148; BYTE $0xd8	/* b37 and %rbx,%rax */
	LONG $0x00fde3c4; WORD $0x50c9	/* b3a vpermq $0x50,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xc8	/* b40 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x10	/* b43 mov %rax,0x10(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* b48 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* b4d vmovd %eax,%xmm0 */
	LONG $0x7979e2c4; BYTE $0xc0	/* b51 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x44f5f9c5; WORD $0x1024	/* b56 vpmaddwd 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x00fde3c4; WORD $0x50c0	/* b5c vpermq $0x50,%ymm0,%ymm0 */
	LONG $0xe0faddc5	/* b62 vpsubd %ymm0,%ymm4,%ymm4 */
	LONG $0xc159e4c5	/* b66 vmulps %ymm1,%ymm3,%ymm0 */
	LONG $0xe45bfcc5	/* b6a vcvtdq2ps %ymm4,%ymm4 */
	LONG $0xc459fcc5	/* b6e vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* b72 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0x197de3c4; WORD $0x01d0	/* b76 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0x24448b48; BYTE $0x70	/* b7c mov 0x70(%rsp),%rax */
	LONG $0xc258f8c5	/* b81 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xc816fac5	/* b85 vmovshdup %xmm0,%xmm1 */
	LONG $0xc158f8c5	/* b89 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0011fac5	/* b8d vmovss %xmm0,(%rax) */
	LONG $0xfffcd0e9; BYTE $0xff	/* b91 jmp 866 */
	LONG $0x6f7ec1c4; BYTE $0x20	/* b96 vmovdqu (%r8),%ymm4 */
	LONG $0xc0eff9c5	/* b9b vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xffefc1c5	/* b9f vpxor %xmm7,%xmm7,%xmm7 */
	WORD $0xb70f; BYTE $0x16	/* ba3 movzwl (%rsi),%edx */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* ba6 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6f7ec1c4; WORD $0x2070	/* bb0 vmovdqu 0x20(%r8),%ymm6 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* bb6 movq $0x0,0x8(%rsp) */
	LONG $0x465de3c4; WORD $0x31d8	/* bbf vperm2i128 $0x31,%ymm0,%ymm4,%ymm3 */
	LONG $0x465d63c4; WORD $0x20c0	/* bc5 vperm2i128 $0x20,%ymm0,%ymm4,%ymm8 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* bcb vmovq %rax,%xmm4 */
	LONG $0x000001b8; BYTE $0x00	/* bd0 mov $0x1,%eax */
	LONG $0x464de3c4; WORD $0x20e8	/* bd5 vperm2i128 $0x20,%ymm0,%ymm6,%ymm5 */
	LONG $0x464de3c4; WORD $0x31f0	/* bdb vperm2i128 $0x31,%ymm0,%ymm6,%ymm6 */
	LONG $0x466ffac5; BYTE $0x02	/* be1 vmovdqu 0x2(%rsi),%xmm0 */
	LONG $0x597de2c4; BYTE $0xe4	/* be6 vpbroadcastq %xmm4,%ymm4 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* beb movq $0x0,0x18(%rsp) */
	LONG $0x387de3c4; WORD $0x01c7	/* bf4 vinserti128 $0x1,%xmm7,%ymm0,%ymm0 */
	LONG $0xd071f5c5; BYTE $0x04	/* bfa vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xc4dbfdc5	/* bff vpand %ymm4,%ymm0,%ymm0 */
	LONG $0xccdbf5c5	/* c03 vpand %ymm4,%ymm1,%ymm1 */
	LONG $0x047dc2c4; BYTE $0xc0	/* c07 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x0475e2c4; BYTE $0xcb	/* c0c vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xc1fdfdc5	/* c11 vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0x4e6ffac5; BYTE $0x14	/* c15 vmovdqu 0x14(%rsi),%xmm1 */
	LONG $0x3875e3c4; WORD $0x01cf	/* c1a vinserti128 $0x1,%xmm7,%ymm1,%ymm1 */
	LONG $0xd171e5c5; BYTE $0x04	/* c20 vpsrlw $0x4,%ymm1,%ymm3 */
	LONG $0xccdbf5c5	/* c25 vpand %ymm4,%ymm1,%ymm1 */
	LONG $0xdcdbe5c5	/* c29 vpand %ymm4,%ymm3,%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcd	/* c2d vpmaddubsw %ymm5,%ymm1,%ymm1 */
	LONG $0x0465e2c4; BYTE $0xde	/* c32 vpmaddubsw %ymm6,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* c37 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0xd96dfdc5	/* c3b vpunpckhqdq %ymm1,%ymm0,%ymm3 */
	LONG $0xc16cfdc5	/* c3f vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc3fdfdc5	/* c43 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0xdb57e0c5	/* c47 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xcbc6fcc5; BYTE $0x88	/* c4b vshufps $0x88,%ymm3,%ymm0,%ymm1 */
	LONG $0xc3c6fcc5; BYTE $0xdd	/* c50 vshufps $0xdd,%ymm3,%ymm0,%ymm0 */
	LONG $0xc0fdf5c5	/* c55 vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xc86ef9c5	/* c59 vmovd %eax,%xmm1 */
	LONG $0x1246b70f	/* c5d movzwl 0x12(%rsi),%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* c61 vpbroadcastw %xmm1,%ymm1 */
	LONG $0xc9f5fdc5	/* c66 vpmaddwd %ymm1,%ymm0,%ymm1 */
	LONG $0x10e0c148	/* c6a shl $0x10,%rax */
	WORD $0x0948; BYTE $0xd0	/* c6e or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* c71 vmovq %rax,%xmm0 */
	WORD $0x8b49; BYTE $0x01	/* c76 mov (%r9),%rax */
	LONG $0xc07efac5	/* c79 vmovq %xmm0,%xmm0 */
	LONG $0x24048948	/* c7d mov %rax,(%rsp) */
	WORD $0x8b49; BYTE $0x02	/* c81 mov (%r10),%rax */
	LONG $0x137de2c4; BYTE $0xc0	/* c84 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x246ff9c5; BYTE $0x24	/* c89 vmovdqa (%rsp),%xmm4 */
	LONG $0x24448948; BYTE $0x10	/* c8e mov %rax,0x10(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* c93 mov $0x8,%eax */
	LONG $0x00fde3c4; WORD $0x50e4	/* c98 vpermq $0x50,%ymm4,%ymm4 */
	LONG $0xd86ef9c5	/* c9e vmovd %eax,%xmm3 */
	LONG $0xc459fcc5	/* ca2 vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0x7979e2c4; BYTE $0xdb	/* ca6 vpbroadcastw %xmm3,%xmm3 */
	LONG $0x5cf5e1c5; WORD $0x1024	/* cab vpmaddwd 0x10(%rsp),%xmm3,%xmm3 */
	LONG $0x00fde3c4; WORD $0x50db	/* cb1 vpermq $0x50,%ymm3,%ymm3 */
	LONG $0xcbfaf5c5	/* cb7 vpsubd %ymm3,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* cbb vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* cbf vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* cc3 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffeaae9; BYTE $0xff	/* cc7 jmp b76 */
	LONG $0x6f7ec1c4; WORD $0x2070	/* ccc vmovdqu 0x20(%r8),%ymm6 */
	LONG $0xc0eff9c5	/* cd2 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0x6f7ec1c4; BYTE $0x20	/* cd6 vmovdqu (%r8),%ymm4 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* cdb movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x465dc3c4; WORD $0x4058; BYTE $0x31	/* ce5 vperm2i128 $0x31,0x40(%r8),%ymm4,%ymm3 */
	LONG $0x465dc3c4; WORD $0x4078; BYTE $0x20	/* cec vperm2i128 $0x20,0x40(%r8),%ymm4,%ymm7 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* cf3 vmovq %rax,%xmm4 */
	LONG $0x000001b8; BYTE $0x00	/* cf8 mov $0x1,%eax */
	LONG $0x464de3c4; WORD $0x20e8	/* cfd vperm2i128 $0x20,%ymm0,%ymm6,%ymm5 */
	LONG $0x464de3c4; WORD $0x31f0	/* d03 vperm2i128 $0x31,%ymm0,%ymm6,%ymm6 */
	LONG $0x466ffac5; BYTE $0x02	/* d09 vmovdqu 0x2(%rsi),%xmm0 */
	WORD $0xb70f; BYTE $0x16	/* d0e movzwl (%rsi),%edx */
	LONG $0x387de3c4; WORD $0x2646; BYTE $0x01	/* d11 vinserti128 $0x1,0x26(%rsi),%ymm0,%ymm0 */
	LONG $0x597de2c4; BYTE $0xe4	/* d18 vpbroadcastq %xmm4,%ymm4 */
	LONG $0x08498b41	/* d1d mov 0x8(%r9),%ecx */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* d21 movq $0x0,0x8(%rsp) */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* d2a movq $0x0,0x18(%rsp) */
	LONG $0xd071f5c5; BYTE $0x04	/* d33 vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xc4dbfdc5	/* d38 vpand %ymm4,%ymm0,%ymm0 */
	LONG $0xccdbf5c5	/* d3c vpand %ymm4,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xc7	/* d40 vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0x0475e2c4; BYTE $0xcb	/* d45 vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xdbefe1c5	/* d4a vpxor %xmm3,%xmm3,%xmm3 */
	LONG $0xc1fdfdc5	/* d4e vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0x4e6ffac5; BYTE $0x14	/* d52 vmovdqu 0x14(%rsi),%xmm1 */
	LONG $0x3875e3c4; WORD $0x01cb	/* d57 vinserti128 $0x1,%xmm3,%ymm1,%ymm1 */
	LONG $0xd171e5c5; BYTE $0x04	/* d5d vpsrlw $0x4,%ymm1,%ymm3 */
	LONG $0xccdbf5c5	/* d62 vpand %ymm4,%ymm1,%ymm1 */
	LONG $0xdcdbe5c5	/* d66 vpand %ymm4,%ymm3,%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcd	/* d6a vpmaddubsw %ymm5,%ymm1,%ymm1 */
	LONG $0x0465e2c4; BYTE $0xde	/* d6f vpmaddubsw %ymm6,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* d74 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0xd96dfdc5	/* d78 vpunpckhqdq %ymm1,%ymm0,%ymm3 */
	LONG $0xc16cfdc5	/* d7c vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc3fdfdc5	/* d80 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0xdb57e0c5	/* d84 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xcbc6fcc5; BYTE $0x88	/* d88 vshufps $0x88,%ymm3,%ymm0,%ymm1 */
	LONG $0xc3c6fcc5; BYTE $0xdd	/* d8d vshufps $0xdd,%ymm3,%ymm0,%ymm0 */
	LONG $0xc0fdf5c5	/* d92 vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xc86ef9c5	/* d96 vmovd %eax,%xmm1 */
	LONG $0x1246b70f	/* d9a movzwl 0x12(%rsi),%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* d9e vpbroadcastw %xmm1,%ymm1 */
	LONG $0xd9f5fdc5	/* da3 vpmaddwd %ymm1,%ymm0,%ymm3 */
	LONG $0x10e0c148	/* da7 shl $0x10,%rax */
	WORD $0x0948; BYTE $0xd0	/* dab or %rdx,%rax */
	LONG $0x0000ba48; LONG $0xffff0000; WORD $0xffff	/* dae movabs $0xffffffff00000000,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* db8 vmovq %rax,%xmm0 */
	LONG $0x2446b70f	/* dbd movzwl 0x24(%rsi),%eax */
	LONG $0x22f9e3c4; WORD $0x01c0	/* dc1 vpinsrq $0x1,%rax,%xmm0,%xmm0 */
	LONG $0x24448b48; BYTE $0x08	/* dc7 mov 0x8(%rsp),%rax */
	LONG $0x137de2c4; BYTE $0xc0	/* dcc vcvtph2ps %xmm0,%ymm0 */
	WORD $0xc089	/* dd1 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x08	/* dd3 mov %rax,0x8(%rsp) */
	WORD $0x8b49; BYTE $0x01	/* dd8 mov (%r9),%rax */
	LONG $0x24048948	/* ddb mov %rax,(%rsp) */
	LONG $0x24448b48; BYTE $0x08	/* ddf mov 0x8(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* de4 and %rdx,%rax */
	WORD $0x0948; BYTE $0xc8	/* de7 or %rcx,%rax */
	LONG $0x084a8b41	/* dea mov 0x8(%r10),%ecx */
	LONG $0x24448948; BYTE $0x08	/* dee mov %rax,0x8(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* df3 mov 0x18(%rsp),%rax */
	LONG $0x246ff9c5; BYTE $0x24	/* df8 vmovdqa (%rsp),%xmm4 */
	WORD $0xc089	/* dfd mov %eax,%eax */
	LONG $0x24448948; BYTE $0x18	/* dff mov %rax,0x18(%rsp) */
	WORD $0x8b49; BYTE $0x02	/* e04 mov (%r10),%rax */
	LONG $0x00fde3c4; WORD $0x50e4	/* e07 vpermq $0x50,%ymm4,%ymm4 */
	LONG $0xc459fcc5	/* e0d vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0x24448948; BYTE $0x10	/* e11 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* e16 mov 0x18(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* e1b and %rdx,%rax */
	WORD $0x0948; BYTE $0xc8	/* e1e or %rcx,%rax */
	LONG $0x24448948; BYTE $0x18	/* e21 mov %rax,0x18(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* e26 mov $0x8,%eax */
	LONG $0xc86ef9c5	/* e2b vmovd %eax,%xmm1 */
	LONG $0x7979e2c4; BYTE $0xc9	/* e2f vpbroadcastw %xmm1,%xmm1 */
	LONG $0x4cf5f1c5; WORD $0x1024	/* e34 vpmaddwd 0x10(%rsp),%xmm1,%xmm1 */
	LONG $0x00fde3c4; WORD $0x50c9	/* e3a vpermq $0x50,%ymm1,%ymm1 */
	LONG $0xc9fae5c5	/* e40 vpsubd %ymm1,%ymm3,%ymm1 */
	LONG $0xc95bfcc5	/* e44 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* e48 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* e4c vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffd21e9; BYTE $0xff	/* e50 jmp b76 */
	WORD $0x894c; BYTE $0xde	/* e55 mov %r11,%rsi */
	LONG $0xd257e8c5	/* e58 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xfffbace9; BYTE $0xff	/* e5c jmp a0d */
	RET
