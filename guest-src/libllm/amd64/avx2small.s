/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2small.cc 5cc648ebb5f44c7e
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	b97a85d45c319ab3
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
	LONG $0x001c15e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x8949; BYTE $0xfe	/* 4 mov %rdi,%r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x8949; BYTE $0xcc	/* b mov %rcx,%r12 */
	BYTE $0x55	/* e push %rbp */
	WORD $0x894c; BYTE $0xcd	/* f mov %r9,%rbp */
	BYTE $0x53	/* 12 push %rbx */
	WORD $0x8948; BYTE $0xd3	/* 13 mov %rdx,%rbx */
	LONG $0x28ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x128,%rsp */
	LONG $0x249c8b4c; LONG $0x00000160	/* 1d mov 0x160(%rsp),%r11 */
	LONG $0x03f98348	/* 25 cmp $0x3,%rcx */
	LONG $0x08618e0f; WORD $0x0000	/* 29 jle 890 */
	LONG $0x95048d48; LONG $0x00000000	/* 2f lea 0x0(,%rdx,4),%rax */
	LONG $0x120c8d48	/* 37 lea (%rdx,%rdx,1),%rcx */
	WORD $0x894d; BYTE $0xe7	/* 3b mov %r12,%r15 */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* 3e movq $0x0,0x20(%rsp) */
	LONG $0x110c8d4c	/* 47 lea (%rcx,%rdx,1),%r9 */
	LONG $0x24848948; LONG $0x000000a0	/* 4b mov %rax,0xa0(%rsp) */
	LONG $0x24848b48; LONG $0x00000168	/* 53 mov 0x168(%rsp),%rax */
	LONG $0x00ae8d4c; WORD $0x0030; BYTE $0x00	/* 5b lea 0x3000(%rsi),%r13 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 62 movq $0x0,0x28(%rsp) */
	LONG $0xfc788d48	/* 6b lea -0x4(%rax),%rdi */
	LONG $0x2474894c; BYTE $0x70	/* 6f mov %r14,0x70(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 74 mov %rdi,%rdx */
	LONG $0x24b4894c; LONG $0x000000e8	/* 77 mov %r14,0xe8(%rsp) */
	LONG $0x02eac148	/* 7f shr $0x2,%rdx */
	LONG $0x24b48948; LONG $0x000000f0	/* 83 mov %rsi,0xf0(%rsp) */
	LONG $0xd2048d48	/* 8b lea (%rdx,%rdx,8),%rax */
	LONG $0x24a4894c; LONG $0x000000f8	/* 8f mov %r12,0xf8(%rsp) */
	LONG $0x03e0c148	/* 97 shl $0x3,%rax */
	LONG $0x24848948; LONG $0x000000c8	/* 9b mov %rax,0xc8(%rsp) */
	LONG $0x01428d48	/* a3 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* a7 neg %rdx */
	LONG $0xc0148d4c	/* aa lea (%rax,%rax,8),%r10 */
	LONG $0x03e2c149	/* ae shl $0x3,%r10 */
	LONG $0x2494894c; LONG $0x000000d0	/* b2 mov %r10,0xd0(%rsp) */
	WORD $0x8949; BYTE $0xc2	/* ba mov %rax,%r10 */
	LONG $0x04e0c148	/* bd shl $0x4,%rax */
	LONG $0x07e2c149	/* c1 shl $0x7,%r10 */
	WORD $0x014d; BYTE $0xc2	/* c5 add %r8,%r10 */
	LONG $0x2494894c; LONG $0x000000c0	/* c8 mov %r10,0xc0(%rsp) */
	LONG $0x05548d4c; BYTE $0x00	/* d0 lea 0x0(%rbp,%rax,1),%r10 */
	WORD $0x014c; BYTE $0xd8	/* d5 add %r11,%rax */
	LONG $0x24848948; LONG $0x000000b0	/* d8 mov %rax,0xb0(%rsp) */
	LONG $0x97048d48	/* e0 lea (%rdi,%rdx,4),%rax */
	LONG $0x24848948; LONG $0x000000a8	/* e4 mov %rax,0xa8(%rsp) */
	LONG $0x19848d48; LONG $0xffffd000	/* ec lea -0x3000(%rcx,%rbx,1),%rax */
	LONG $0x24848948; LONG $0x000000d8	/* f4 mov %rax,0xd8(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* fc mov $0x8,%eax */
	LONG $0xf86e79c5	/* 101 vmovd %eax,%xmm15 */
	LONG $0x2494894c; LONG $0x000000b8	/* 105 mov %r10,0xb8(%rsp) */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 10d movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 117 vmovq %rax,%xmm0 */
	LONG $0x000001b8; BYTE $0x00	/* 11c mov $0x1,%eax */
	LONG $0x797942c4; BYTE $0xff	/* 121 vpbroadcastw %xmm15,%xmm15 */
	LONG $0xc86ef9c5	/* 126 vmovd %eax,%xmm1 */
	LONG $0x24448b48; BYTE $0x20	/* 12a mov 0x20(%rsp),%rax */
	LONG $0x597de2c4; BYTE $0xc0	/* 12f vpbroadcastq %xmm0,%ymm0 */
	LONG $0x797de2c4; BYTE $0xc9	/* 134 vpbroadcastw %xmm1,%ymm1 */
	WORD $0xc089	/* 139 mov %eax,%eax */
	LONG $0x24848948; LONG $0x000000e0	/* 13b mov %rax,0xe0(%rsp) */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 143 cmpq $0x3,0x168(%rsp) */
	LONG $0x00b58d4d; WORD $0xffd0; BYTE $0xff	/* 14c lea -0x3000(%r13),%r14 */
	WORD $0x894c; BYTE $0xf0	/* 153 mov %r14,%rax */
	LONG $0x10ea8e0f; WORD $0x0000	/* 156 jle 1246 */
	LONG $0x247c894c; BYTE $0x40	/* 15c mov %r15,0x40(%rsp) */
	LONG $0x1d4c8d49; BYTE $0x00	/* 161 lea 0x0(%r13,%rbx,1),%rcx */
	WORD $0x894c; BYTE $0xea	/* 166 mov %r13,%rdx */
	WORD $0x3145; BYTE $0xd2	/* 169 xor %r10d,%r10d */
	LONG $0x24848b48; LONG $0x000000d8	/* 16c mov 0xd8(%rsp),%rax */
	LONG $0x245c8948; BYTE $0x78	/* 174 mov %rbx,0x78(%rsp) */
	LONG $0xdb57e0c5	/* 179 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x19348d48	/* 17d lea (%rcx,%rbx,1),%rsi */
	LONG $0xd328fcc5	/* 181 vmovaps %ymm3,%ymm2 */
	LONG $0x283c8d4a	/* 185 lea (%rax,%r13,1),%rdi */
	LONG $0x24848b48; LONG $0x000000c8	/* 189 mov 0xc8(%rsp),%rax */
	LONG $0x06a48d4d; LONG $0x00003048	/* 191 lea 0x3048(%r14,%rax,1),%r12 */
	WORD $0x180f; BYTE $0x0a	/* 199 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* 19c prefetcht0 0x40(%rdx) */
	WORD $0x180f; BYTE $0x09	/* 1a0 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 1a3 prefetcht0 0x40(%rcx) */
	WORD $0x180f; BYTE $0x0e	/* 1a7 prefetcht0 (%rsi) */
	LONG $0x404e180f	/* 1aa prefetcht0 0x40(%rsi) */
	LONG $0x0c180f41; BYTE $0x11	/* 1ae prefetcht0 (%r9,%rdx,1) */
	LONG $0x4c180f41; WORD $0x4011	/* 1b3 prefetcht0 0x40(%r9,%rdx,1) */
	LONG $0xa26ffac5; LONG $0xffffd002	/* 1b9 vmovdqu -0x2ffe(%rdx),%xmm4 */
	LONG $0x6f7e81c4; WORD $0xd03c	/* 1c1 vmovdqu (%r8,%r10,8),%ymm7 */
	LONG $0x48c28348	/* 1c7 add $0x48,%rdx */
	LONG $0x48c18348	/* 1cb add $0x48,%rcx */
	LONG $0x385de3c4; LONG $0xffcfdea2; WORD $0x01ff	/* 1cf vinserti128 $0x1,-0x3022(%rdx),%ymm4,%ymm4 */
	LONG $0xbab70f44; LONG $0xffffcfca	/* 1d9 movzwl -0x3036(%rdx),%r15d */
	LONG $0x48c68348	/* 1e1 add $0x48,%rsi */
	LONG $0x48c78348	/* 1e5 add $0x48,%rdi */
	LONG $0xb881b70f; WORD $0xffcf; BYTE $0xff	/* 1e9 movzwl -0x3048(%rcx),%eax */
	LONG $0x464503c4; LONG $0x3140d064	/* 1f0 vperm2i128 $0x31,0x40(%r8,%r10,8),%ymm7,%ymm12 */
	LONG $0x464503c4; LONG $0x2040d06c	/* 1f8 vperm2i128 $0x20,0x40(%r8,%r10,8),%ymm7,%ymm13 */
	LONG $0xd471d5c5; BYTE $0x04	/* 200 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0x10e7c149	/* 205 shl $0x10,%r15 */
	LONG $0xe0dbddc5	/* 209 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0x20e0c148	/* 20d shl $0x20,%rax */
	LONG $0xe8dbd5c5	/* 211 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x6f7e81c4; WORD $0xd07c; BYTE $0x20	/* 215 vmovdqu 0x20(%r8,%r10,8),%ymm7 */
	LONG $0x464503c4; LONG $0x2060d054	/* 21c vperm2i128 $0x20,0x60(%r8,%r10,8),%ymm7,%ymm10 */
	WORD $0x094c; BYTE $0xf8	/* 224 or %r15,%rax */
	LONG $0xbab70f44; LONG $0xffffcfb8	/* 227 movzwl -0x3048(%rdx),%r15d */
	LONG $0x0455c2c4; BYTE $0xec	/* 22f vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 234 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0xe5fdddc5	/* 239 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xaa6ffac5; LONG $0xffffcfcc	/* 23d vmovdqu -0x3034(%rdx),%xmm5 */
	LONG $0x3855e3c4; LONG $0xffcff0aa; WORD $0x01ff	/* 245 vinserti128 $0x1,-0x3010(%rdx),%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xf8	/* 24f or %r15,%rax */
	LONG $0xb9b70f44; LONG $0xffffcfca	/* 252 movzwl -0x3036(%rcx),%r15d */
	LONG $0x464503c4; LONG $0x3160d05c	/* 25a vperm2i128 $0x31,0x60(%r8,%r10,8),%ymm7,%ymm11 */
	LONG $0xd571cdc5; BYTE $0x04	/* 262 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 267 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xb96ffac5; LONG $0xffffcfba	/* 26b vmovdqu -0x3046(%rcx),%xmm7 */
	LONG $0x3845e3c4; LONG $0xffcfdeb9; WORD $0x01ff	/* 273 vinserti128 $0x1,-0x3022(%rcx),%ymm7,%ymm7 */
	LONG $0x30e7c149	/* 27d shl $0x30,%r15 */
	LONG $0xf0dbcdc5	/* 281 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xea	/* 285 vpmaddubsw %ymm10,%ymm5,%ymm5 */
	LONG $0x6f7a21c4; WORD $0x154c; BYTE $0x00	/* 28a vmovdqu 0x0(%rbp,%r10,1),%xmm9 */
	WORD $0x094c; BYTE $0xf8	/* 291 or %r15,%rax */
	LONG $0xd7718dc5; BYTE $0x04	/* 294 vpsrlw $0x4,%ymm7,%ymm14 */
	LONG $0xf8dbc5c5	/* 299 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbab70f44; LONG $0xffffcfee	/* 29d movzwl -0x3012(%rdx),%r15d */
	LONG $0x044dc2c4; BYTE $0xf3	/* 2a5 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0xf0db0dc5	/* 2aa vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x0445c2c4; BYTE $0xfd	/* 2ae vpmaddubsw %ymm13,%ymm7,%ymm7 */
	LONG $0xeefdd5c5	/* 2b3 vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x040d42c4; BYTE $0xf4	/* 2b7 vpmaddubsw %ymm12,%ymm14,%ymm14 */
	LONG $0x00fd43c4; WORD $0x50c9	/* 2bc vpermq $0x50,%ymm9,%ymm9 */
	WORD $0x894c; BYTE $0xfb	/* 2c2 mov %r15,%rbx */
	LONG $0xb16ffac5; LONG $0xffffcfcc	/* 2c5 vmovdqu -0x3034(%rcx),%xmm6 */
	LONG $0xb9b70f44; LONG $0xffffcfdc	/* 2cd movzwl -0x3024(%rcx),%r15d */
	LONG $0xfd45c1c4; BYTE $0xfe	/* 2d5 vpaddw %ymm14,%ymm7,%ymm7 */
	LONG $0x10e3c148	/* 2da shl $0x10,%rbx */
	LONG $0x384de3c4; LONG $0xffcff0b1; WORD $0x01ff	/* 2de vinserti128 $0x1,-0x3010(%rcx),%ymm6,%ymm6 */
	LONG $0xf50101c4; WORD $0x1304	/* 2e8 vpmaddwd (%r11,%r10,1),%xmm15,%xmm8 */
	LONG $0x10c28349	/* 2ee add $0x10,%r10 */
	LONG $0x20e7c149	/* 2f2 shl $0x20,%r15 */
	LONG $0xd6718dc5; BYTE $0x04	/* 2f6 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 2fb vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x00fd43c4; WORD $0x50c0	/* 2ff vpermq $0x50,%ymm8,%ymm8 */
	WORD $0x0949; BYTE $0xdf	/* 305 or %rbx,%r15 */
	LONG $0xf0db0dc5	/* 308 vpand %ymm0,%ymm14,%ymm14 */
	LONG $0xdc9ab70f; WORD $0xffcf; BYTE $0xff	/* 30c movzwl -0x3024(%rdx),%ebx */
	LONG $0x044dc2c4; BYTE $0xf2	/* 313 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf3	/* 318 vpmaddubsw %ymm11,%ymm14,%ymm14 */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 31d vpaddw %ymm14,%ymm6,%ymm6 */
	WORD $0x0949; BYTE $0xdf	/* 322 or %rbx,%r15 */
	LONG $0xf56d5dc5	/* 325 vpunpckhqdq %ymm5,%ymm4,%ymm14 */
	LONG $0xee99b70f; WORD $0xffcf; BYTE $0xff	/* 329 movzwl -0x3012(%rcx),%ebx */
	LONG $0xe56cddc5	/* 330 vpunpcklqdq %ymm5,%ymm4,%ymm4 */
	LONG $0xfd5dc1c4; BYTE $0xee	/* 334 vpaddw %ymm14,%ymm4,%ymm5 */
	LONG $0xe66dc5c5	/* 339 vpunpckhqdq %ymm6,%ymm7,%ymm4 */
	LONG $0xf66cc5c5	/* 33d vpunpcklqdq %ymm6,%ymm7,%ymm6 */
	LONG $0x30e3c148	/* 341 shl $0x30,%rbx */
	LONG $0xf4fdcdc5	/* 345 vpaddw %ymm4,%ymm6,%ymm6 */
	WORD $0x0949; BYTE $0xdf	/* 349 or %rbx,%r15 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 34c vmovq %rax,%xmm7 */
	LONG $0xe6c6d4c5; BYTE $0x88	/* 351 vshufps $0x88,%ymm6,%ymm5,%ymm4 */
	LONG $0xeec6d4c5; BYTE $0xdd	/* 356 vshufps $0xdd,%ymm6,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 35b vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xe9f5ddc5	/* 35f vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x22c1c3c4; WORD $0x01e7	/* 363 vpinsrq $0x1,%r15,%xmm7,%xmm4 */
	LONG $0xbe6ffac5; LONG $0xffffcfcc	/* 369 vmovdqu -0x3034(%rsi),%xmm7 */
	LONG $0x3845e3c4; LONG $0xffcff0be; WORD $0x01ff	/* 371 vinserti128 $0x1,-0x3010(%rsi),%ymm7,%ymm7 */
	LONG $0x137de2c4; BYTE $0xe4	/* 37b vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe1	/* 380 vmulps %ymm9,%ymm4,%ymm4 */
	LONG $0xfa55c1c4; BYTE $0xe8	/* 385 vpsubd %ymm8,%ymm5,%ymm5 */
	LONG $0xed5bfcc5	/* 38a vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 38e vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 392 vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0xa66ffac5; LONG $0xffffcfba	/* 396 vmovdqu -0x3046(%rsi),%xmm4 */
	LONG $0x385de3c4; LONG $0xffcfdea6; WORD $0x01ff	/* 39e vinserti128 $0x1,-0x3022(%rsi),%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 3a8 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 3ad vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 3b1 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 3b5 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xec	/* 3ba vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 3bf vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* 3c3 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 3c8 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xe8dbd5c5	/* 3cc vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfa	/* 3d0 vpmaddubsw %ymm10,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xeb	/* 3d5 vpmaddubsw %ymm11,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 3da vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6f6ffac5; BYTE $0xba	/* 3de vmovdqu -0x46(%rdi),%xmm5 */
	LONG $0x3855e3c4; WORD $0xde6f; BYTE $0x01	/* 3e3 vinserti128 $0x1,-0x22(%rdi),%ymm5,%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 3ea vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 3ef vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 3f3 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xed	/* 3f7 vpmaddubsw %ymm13,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf4	/* 3fc vpmaddubsw %ymm12,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 401 vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x776ffac5; BYTE $0xcc	/* 405 vmovdqu -0x34(%rdi),%xmm6 */
	LONG $0x384de3c4; WORD $0xf077; BYTE $0x01	/* 40a vinserti128 $0x1,-0x10(%rdi),%ymm6,%ymm6 */
	LONG $0xbeb70f44; LONG $0xffffcfca	/* 411 movzwl -0x3036(%rsi),%r15d */
	LONG $0xb847b70f	/* 419 movzwl -0x48(%rdi),%eax */
	LONG $0xd6719dc5; BYTE $0x04	/* 41d vpsrlw $0x4,%ymm6,%ymm12 */
	LONG $0xf0dbcdc5	/* 422 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x10e7c149	/* 426 shl $0x10,%r15 */
	LONG $0x20e0c148	/* 42a shl $0x20,%rax */
	LONG $0xe0db1dc5	/* 42e vpand %ymm0,%ymm12,%ymm12 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 432 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	WORD $0x094c; BYTE $0xf8	/* 437 or %r15,%rax */
	LONG $0xbeb70f44; LONG $0xffffcfb8	/* 43a movzwl -0x3048(%rsi),%r15d */
	LONG $0x041d42c4; BYTE $0xe3	/* 442 vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xd76d5dc5	/* 447 vpunpckhqdq %ymm7,%ymm4,%ymm10 */
	LONG $0xfd4dc1c4; BYTE $0xf4	/* 44b vpaddw %ymm12,%ymm6,%ymm6 */
	LONG $0xe76cddc5	/* 450 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	WORD $0x094c; BYTE $0xf8	/* 454 or %r15,%rax */
	LONG $0x7fb70f44; BYTE $0xca	/* 457 movzwl -0x36(%rdi),%r15d */
	LONG $0xfd5dc1c4; BYTE $0xfa	/* 45c vpaddw %ymm10,%ymm4,%ymm7 */
	LONG $0xe66dd5c5	/* 461 vpunpckhqdq %ymm6,%ymm5,%ymm4 */
	LONG $0xee6cd5c5	/* 465 vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0x30e7c149	/* 469 shl $0x30,%r15 */
	LONG $0xecfdd5c5	/* 46d vpaddw %ymm4,%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xf8	/* 471 or %r15,%rax */
	LONG $0xbeb70f44; LONG $0xffffcfee	/* 474 movzwl -0x3012(%rsi),%r15d */
	LONG $0xe5c6c4c5; BYTE $0x88	/* 47c vshufps $0x88,%ymm5,%ymm7,%ymm4 */
	LONG $0xfdc6c4c5; BYTE $0xdd	/* 481 vshufps $0xdd,%ymm5,%ymm7,%ymm7 */
	LONG $0xe7fdddc5	/* 486 vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 48a vmovq %rax,%xmm7 */
	WORD $0x894c; BYTE $0xfb	/* 48f mov %r15,%rbx */
	LONG $0x7fb70f44; BYTE $0xdc	/* 492 movzwl -0x24(%rdi),%r15d */
	LONG $0xe9f5ddc5	/* 497 vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x10e3c148	/* 49b shl $0x10,%rbx */
	LONG $0xfa55c1c4; BYTE $0xe8	/* 49f vpsubd %ymm8,%ymm5,%ymm5 */
	LONG $0x20e7c149	/* 4a4 shl $0x20,%r15 */
	LONG $0xed5bfcc5	/* 4a8 vcvtdq2ps %ymm5,%ymm5 */
	WORD $0x0949; BYTE $0xdf	/* 4ac or %rbx,%r15 */
	LONG $0xdc9eb70f; WORD $0xffcf; BYTE $0xff	/* 4af movzwl -0x3024(%rsi),%ebx */
	WORD $0x0949; BYTE $0xdf	/* 4b6 or %rbx,%r15 */
	LONG $0xee5fb70f	/* 4b9 movzwl -0x12(%rdi),%ebx */
	LONG $0x30e3c148	/* 4bd shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xdf	/* 4c1 or %rbx,%r15 */
	LONG $0x22c1c3c4; WORD $0x01e7	/* 4c4 vpinsrq $0x1,%r15,%xmm7,%xmm4 */
	LONG $0x137de2c4; BYTE $0xe4	/* 4ca vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe1	/* 4cf vmulps %ymm9,%ymm4,%ymm4 */
	LONG $0xe559dcc5	/* 4d4 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 4d8 vaddps %ymm4,%ymm3,%ymm3 */
	WORD $0x394c; BYTE $0xe2	/* 4dc cmp %r12,%rdx */
	LONG $0xfcb4850f; WORD $0xffff	/* 4df jne 199 */
	LONG $0x24848b48; LONG $0x000000d0	/* 4e5 mov 0xd0(%rsp),%rax */
	LONG $0x247c8b4c; BYTE $0x40	/* 4ed mov 0x40(%rsp),%r15 */
	LONG $0x245c8b48; BYTE $0x78	/* 4f2 mov 0x78(%rsp),%rbx */
	LONG $0x24948b48; LONG $0x000000a8	/* 4f7 mov 0xa8(%rsp),%rdx */
	LONG $0x24bc8b48; LONG $0x000000b0	/* 4ff mov 0xb0(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x000000b8	/* 507 mov 0xb8(%rsp),%rsi */
	WORD $0x014c; BYTE $0xf0	/* 50f add %r14,%rax */
	LONG $0x248c8b48; LONG $0x000000c0	/* 512 mov 0xc0(%rsp),%rcx */
	LONG $0x03fa8348	/* 51a cmp $0x3,%rdx */
	LONG $0x0a25840f; WORD $0x0000	/* 51e je f49 */
	LONG $0x02fa8348	/* 524 cmp $0x2,%rdx */
	LONG $0x07fb850f; WORD $0x0000	/* 528 jne d29 */
	LONG $0x396ffec5	/* 52e vmovdqu (%rcx),%ymm7 */
	WORD $0x8b48; BYTE $0x3f	/* 532 mov (%rdi),%rdi */
	LONG $0xe4efd9c5	/* 535 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0xef1941c4; BYTE $0xe4	/* 539 vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0x416f7ec5; BYTE $0x20	/* 53e vmovdqu 0x20(%rcx),%ymm8 */
	WORD $0x8b48; BYTE $0x36	/* 543 mov (%rsi),%rsi */
	LONG $0x2484c748; LONG $0x00000098; LONG $0x00000000	/* 546 movq $0x0,0x98(%rsp) */
	LONG $0x180c8d48	/* 552 lea (%rax,%rbx,1),%rcx */
	LONG $0x464563c4; WORD $0x31cc	/* 556 vperm2i128 $0x31,%ymm4,%ymm7,%ymm9 */
	LONG $0x464563c4; WORD $0x20ec	/* 55c vperm2i128 $0x20,%ymm4,%ymm7,%ymm13 */
	LONG $0x24bc8948; LONG $0x00000090	/* 562 mov %rdi,0x90(%rsp) */
	LONG $0x786ffac5; BYTE $0x14	/* 56a vmovdqu 0x14(%rax),%xmm7 */
	LONG $0x463d63c4; WORD $0x20dc	/* 56f vperm2i128 $0x20,%ymm4,%ymm8,%ymm11 */
	LONG $0x463d63c4; WORD $0x31c4	/* 575 vperm2i128 $0x31,%ymm4,%ymm8,%ymm8 */
	LONG $0x24b48948; LONG $0x00000080	/* 57b mov %rsi,0x80(%rsp) */
	LONG $0x1270b70f	/* 583 movzwl 0x12(%rax),%esi */
	LONG $0xa46ff9c5; LONG $0x00009024; BYTE $0x00	/* 587 vmovdqa 0x90(%rsp),%xmm4 */
	LONG $0x3845c3c4; WORD $0x01fc	/* 590 vinserti128 $0x1,%xmm12,%ymm7,%ymm7 */
	WORD $0xb70f; BYTE $0x10	/* 596 movzwl (%rax),%edx */
	LONG $0x2484c748; LONG $0x00000088; LONG $0x00000000	/* 599 movq $0x0,0x88(%rsp) */
	LONG $0xac28f8c5; LONG $0x00008024; BYTE $0x00	/* 5a5 vmovaps 0x80(%rsp),%xmm5 */
	LONG $0x10e6c148	/* 5ae shl $0x10,%rsi */
	LONG $0xf55941c4; BYTE $0xd7	/* 5b2 vpmaddwd %xmm15,%xmm4,%xmm10 */
	LONG $0x606ffac5; BYTE $0x02	/* 5b7 vmovdqu 0x2(%rax),%xmm4 */
	WORD $0x0948; BYTE $0xd6	/* 5bc or %rdx,%rsi */
	WORD $0xb70f; BYTE $0x11	/* 5bf movzwl (%rcx),%edx */
	LONG $0x00fd63c4; WORD $0x50f5	/* 5c2 vpermq $0x50,%ymm5,%ymm14 */
	LONG $0x00fd43c4; WORD $0x50d2	/* 5c8 vpermq $0x50,%ymm10,%ymm10 */
	LONG $0x385dc3c4; WORD $0x01e4	/* 5ce vinserti128 $0x1,%xmm12,%ymm4,%ymm4 */
	LONG $0x747f7dc5; WORD $0x4024	/* 5d4 vmovdqa %ymm14,0x40(%rsp) */
	LONG $0x20e2c148	/* 5da shl $0x20,%rdx */
	LONG $0xd471d5c5; BYTE $0x04	/* 5de vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 5e3 vpand %ymm0,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xf2	/* 5e7 or %rsi,%rdx */
	LONG $0xe8dbd5c5	/* 5ea vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 5ee vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 5f3 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 5f8 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* 5fc vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 601 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xe8dbd5c5	/* 605 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 609 vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 60e vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 613 vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6c6ffac5; WORD $0x0218	/* 617 vmovdqu 0x2(%rax,%rbx,1),%xmm5 */
	LONG $0x3855c3c4; WORD $0x01ec	/* 61d vinserti128 $0x1,%xmm12,%ymm5,%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 623 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 628 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 62c vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xed	/* 630 vpmaddubsw %ymm13,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 635 vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 63a vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x746ffac5; WORD $0x1418	/* 63e vmovdqu 0x14(%rax,%rbx,1),%xmm6 */
	LONG $0x1844b70f; BYTE $0x12	/* 644 movzwl 0x12(%rax,%rbx,1),%eax */
	LONG $0x384dc3c4; WORD $0x01f4	/* 649 vinserti128 $0x1,%xmm12,%ymm6,%ymm6 */
	LONG $0x30e0c148	/* 64f shl $0x30,%rax */
	LONG $0xd6718dc5; BYTE $0x04	/* 653 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 658 vpand %ymm0,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xc2	/* 65c or %rax,%rdx */
	LONG $0xf0db0dc5	/* 65f vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 663 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf0	/* 668 vpmaddubsw %ymm8,%ymm14,%ymm14 */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 66d vpaddw %ymm14,%ymm6,%ymm6 */
	LONG $0xf76d5dc5	/* 672 vpunpckhqdq %ymm7,%ymm4,%ymm14 */
	LONG $0xe76cddc5	/* 676 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	LONG $0xfe6dd5c5	/* 67a vpunpckhqdq %ymm6,%ymm5,%ymm7 */
	LONG $0xee6cd5c5	/* 67e vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0xfd5dc1c4; BYTE $0xe6	/* 682 vpaddw %ymm14,%ymm4,%ymm4 */
	LONG $0x746f7dc5; WORD $0x4024	/* 687 vmovdqa 0x40(%rsp),%ymm14 */
	LONG $0xeffdd5c5	/* 68d vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0xf5c6dcc5; BYTE $0x88	/* 691 vshufps $0x88,%ymm5,%ymm4,%ymm6 */
	LONG $0xe5c6dcc5; BYTE $0xdd	/* 696 vshufps $0xdd,%ymm5,%ymm4,%ymm4 */
	LONG $0xecfdcdc5	/* 69b vpaddw %ymm4,%ymm6,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe2	/* 69f vmovq %rdx,%xmm4 */
	LONG $0xe47efac5	/* 6a4 vmovq %xmm4,%xmm4 */
	LONG $0xe9f5d5c5	/* 6a8 vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0x746ffac5; WORD $0x1419	/* 6ac vmovdqu 0x14(%rcx,%rbx,1),%xmm6 */
	LONG $0x19148d48	/* 6b2 lea (%rcx,%rbx,1),%rdx */
	LONG $0x137de2c4; BYTE $0xe4	/* 6b6 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe6	/* 6bb vmulps %ymm14,%ymm4,%ymm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 6c0 vpsubd %ymm10,%ymm5,%ymm5 */
	WORD $0xb70f; BYTE $0x02	/* 6c5 movzwl (%rdx),%eax */
	LONG $0xed5bfcc5	/* 6c8 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x384dc3c4; WORD $0x01f4	/* 6cc vinserti128 $0x1,%xmm12,%ymm6,%ymm6 */
	LONG $0xe559dcc5	/* 6d2 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 6d6 vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x646ffac5; WORD $0x0219	/* 6da vmovdqu 0x2(%rcx,%rbx,1),%xmm4 */
	LONG $0x385dc3c4; WORD $0x01e4	/* 6e0 vinserti128 $0x1,%xmm12,%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 6e6 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 6eb vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 6ef vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 6f3 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 6f8 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 6fd vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd671d5c5; BYTE $0x04	/* 701 vpsrlw $0x4,%ymm6,%ymm5 */
	LONG $0xf0dbcdc5	/* 706 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0xe8dbd5c5	/* 70a vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 70e vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 713 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xf5fdcdc5	/* 718 vpaddw %ymm5,%ymm6,%ymm6 */
	LONG $0x6c6ffac5; WORD $0x0259	/* 71c vmovdqu 0x2(%rcx,%rbx,2),%xmm5 */
	LONG $0x3855c3c4; WORD $0x01ec	/* 722 vinserti128 $0x1,%xmm12,%ymm5,%ymm5 */
	LONG $0xd571c5c5; BYTE $0x04	/* 728 vpsrlw $0x4,%ymm5,%ymm7 */
	LONG $0xe8dbd5c5	/* 72d vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf8dbc5c5	/* 731 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xed	/* 735 vpmaddubsw %ymm13,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 73a vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0xeffdd5c5	/* 73f vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0x7c6ffac5; WORD $0x1459	/* 743 vmovdqu 0x14(%rcx,%rbx,2),%xmm7 */
	LONG $0x124ab70f	/* 749 movzwl 0x12(%rdx),%ecx */
	LONG $0x3845c3c4; WORD $0x01fc	/* 74d vinserti128 $0x1,%xmm12,%ymm7,%ymm7 */
	LONG $0x10e1c148	/* 753 shl $0x10,%rcx */
	LONG $0xd771b5c5; BYTE $0x04	/* 757 vpsrlw $0x4,%ymm7,%ymm9 */
	LONG $0xf8dbc5c5	/* 75c vpand %ymm0,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xc1	/* 760 or %rax,%rcx */
	LONG $0x1a04b70f	/* 763 movzwl (%rdx,%rbx,1),%eax */
	LONG $0xc8db35c5	/* 767 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 76b vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x1a54b70f; BYTE $0x12	/* 770 movzwl 0x12(%rdx,%rbx,1),%edx */
	LONG $0x043542c4; BYTE $0xc8	/* 775 vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0xc66d5dc5	/* 77a vpunpckhqdq %ymm6,%ymm4,%ymm8 */
	LONG $0xe66cddc5	/* 77e vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0x20e0c148	/* 782 shl $0x20,%rax */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 786 vpaddw %ymm9,%ymm7,%ymm7 */
	LONG $0xfd5dc1c4; BYTE $0xf0	/* 78b vpaddw %ymm8,%ymm4,%ymm6 */
	WORD $0x0948; BYTE $0xc8	/* 790 or %rcx,%rax */
	LONG $0x30e2c148	/* 793 shl $0x30,%rdx */
	LONG $0xe76dd5c5	/* 797 vpunpckhqdq %ymm7,%ymm5,%ymm4 */
	LONG $0xef6cd5c5	/* 79b vpunpcklqdq %ymm7,%ymm5,%ymm5 */
	WORD $0x0948; BYTE $0xd0	/* 79f or %rdx,%rax */
	LONG $0xecfdd5c5	/* 7a2 vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0xe5c6ccc5; BYTE $0x88	/* 7a6 vshufps $0x88,%ymm5,%ymm6,%ymm4 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 7ab vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 7b0 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xe9f5ddc5	/* 7b4 vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 7b8 vmovq %rax,%xmm4 */
	LONG $0xe47efac5	/* 7bd vmovq %xmm4,%xmm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 7c1 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* 7c6 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe6	/* 7cb vmulps %ymm14,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* 7d0 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 7d4 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 7d8 vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x197de3c4; WORD $0x01d4	/* 7dc vextractf128 $0x1,%ymm2,%xmm4 */
	LONG $0x24448b48; BYTE $0x70	/* 7e2 mov 0x70(%rsp),%rax */
	LONG $0x04ef8349	/* 7e7 sub $0x4,%r15 */
	LONG $0xd258d8c5	/* 7eb vaddps %xmm2,%xmm4,%xmm2 */
	LONG $0x10c08348	/* 7ef add $0x10,%rax */
	LONG $0xe216fac5	/* 7f3 vmovshdup %xmm2,%xmm4 */
	LONG $0xd458e8c5	/* 7f7 vaddps %xmm4,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01dc	/* 7fb vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0xdb58d8c5	/* 801 vaddps %xmm3,%xmm4,%xmm3 */
	LONG $0xe316fac5	/* 805 vmovshdup %xmm3,%xmm4 */
	LONG $0xdc58e0c5	/* 809 vaddps %xmm4,%xmm3,%xmm3 */
	LONG $0xe228f8c5	/* 80d vmovaps %xmm2,%xmm4 */
	LONG $0xd215e8c5	/* 811 vunpckhps %xmm2,%xmm2,%xmm2 */
	LONG $0xd214d8c5	/* 815 vunpcklps %xmm2,%xmm4,%xmm2 */
	LONG $0xeb28f8c5	/* 819 vmovaps %xmm3,%xmm5 */
	LONG $0xdb15e0c5	/* 81d vunpckhps %xmm3,%xmm3,%xmm3 */
	LONG $0xdb14d0c5	/* 821 vunpcklps %xmm3,%xmm5,%xmm3 */
	LONG $0xd316e8c5	/* 825 vmovlhps %xmm3,%xmm2,%xmm2 */
	LONG $0x5011f8c5; BYTE $0xf0	/* 829 vmovups %xmm2,-0x10(%rax) */
	LONG $0x24448948; BYTE $0x70	/* 82e mov %rax,0x70(%rsp) */
	LONG $0x24848b48; LONG $0x000000a0	/* 833 mov 0xa0(%rsp),%rax */
	WORD $0x0149; BYTE $0xc5	/* 83b add %rax,%r13 */
	LONG $0x03ff8349	/* 83e cmp $0x3,%r15 */
	LONG $0xf8fb8f0f; WORD $0xffff	/* 842 jg 143 */
	LONG $0x24a48b4c; LONG $0x000000f8	/* 848 mov 0xf8(%rsp),%r12 */
	LONG $0x24b48b4c; LONG $0x000000e8	/* 850 mov 0xe8(%rsp),%r14 */
	LONG $0x24b48b48; LONG $0x000000f0	/* 858 mov 0xf0(%rsp),%rsi */
	LONG $0x244c8d49; BYTE $0xfc	/* 860 lea -0x4(%r12),%rcx */
	WORD $0x8948; BYTE $0xca	/* 865 mov %rcx,%rdx */
	LONG $0x02eac148	/* 868 shr $0x2,%rdx */
	LONG $0x01428d48	/* 86c lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 870 neg %rdx */
	WORD $0x8948; BYTE $0xc7	/* 873 mov %rax,%rdi */
	LONG $0x91248d4c	/* 876 lea (%rcx,%rdx,4),%r12 */
	LONG $0x04e7c148	/* 87a shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfe	/* 87e add %rdi,%r14 */
	LONG $0x24bc8b48; LONG $0x000000a0	/* 881 mov 0xa0(%rsp),%rdi */
	LONG $0xf8af0f48	/* 889 imul %rax,%rdi */
	WORD $0x0148; BYTE $0xfe	/* 88d add %rdi,%rsi */
	LONG $0x01fc8349	/* 890 cmp $0x1,%r12 */
	LONG $0x04708e0f; WORD $0x0000	/* 894 jle d0a */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 89a cmpq $0x3,0x168(%rsp) */
	LONG $0x13438e0f; WORD $0x0000	/* 8a3 jle 1bec */
	LONG $0x24848b48; LONG $0x00000168	/* 8a9 mov 0x168(%rsp),%rax */
	LONG $0x24748948; BYTE $0x10	/* 8b1 mov %rsi,0x10(%rsp) */
	WORD $0xff31	/* 8b6 xor %edi,%edi */
	LONG $0xdb57e0c5	/* 8b8 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x00968d48; WORD $0x0030; BYTE $0x00	/* 8bc lea 0x3000(%rsi),%rdx */
	LONG $0x1e8c8d48; LONG $0x00003000	/* 8c3 lea 0x3000(%rsi,%rbx,1),%rcx */
	LONG $0xfc488d4c	/* 8cb lea -0x4(%rax),%r9 */
	WORD $0x894d; BYTE $0xcd	/* 8cf mov %r9,%r13 */
	LONG $0x02edc149	/* 8d2 shr $0x2,%r13 */
	LONG $0xed448d4b; BYTE $0x00	/* 8d6 lea 0x0(%r13,%r13,8),%rax */
	LONG $0xc6948d4c; LONG $0x00003048	/* 8db lea 0x3048(%rsi,%rax,8),%r10 */
	LONG $0x000008b8; BYTE $0x00	/* 8e3 mov $0x8,%eax */
	LONG $0xe86ef9c5	/* 8e8 vmovd %eax,%xmm5 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 8ec movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* 8f6 vmovq %rax,%xmm2 */
	LONG $0x000001b8; BYTE $0x00	/* 8fb mov $0x1,%eax */
	LONG $0x7979e2c4; BYTE $0xed	/* 900 vpbroadcastw %xmm5,%xmm5 */
	LONG $0xe06ef9c5	/* 905 vmovd %eax,%xmm4 */
	LONG $0x597de2c4; BYTE $0xd2	/* 909 vpbroadcastq %xmm2,%ymm2 */
	LONG $0x797de2c4; BYTE $0xe4	/* 90e vpbroadcastw %xmm4,%ymm4 */
	WORD $0x180f; BYTE $0x0a	/* 913 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* 916 prefetcht0 0x40(%rdx) */
	WORD $0x180f; BYTE $0x09	/* 91a prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 91d prefetcht0 0x40(%rcx) */
	LONG $0x826f7ac5; LONG $0xffffd002	/* 921 vmovdqu -0x2ffe(%rdx),%xmm8 */
	LONG $0x6f7ec1c4; WORD $0xf80c	/* 929 vmovdqu (%r8,%rdi,8),%ymm1 */
	LONG $0x48c28348	/* 92f add $0x48,%rdx */
	LONG $0x48c18348	/* 933 add $0x48,%rcx */
	LONG $0x383d63c4; LONG $0xffcfde82; WORD $0x01ff	/* 937 vinserti128 $0x1,-0x3022(%rdx),%ymm8,%ymm8 */
	LONG $0x4675c3c4; LONG $0x2040f844	/* 941 vperm2i128 $0x20,0x40(%r8,%rdi,8),%ymm1,%ymm0 */
	LONG $0x467543c4; LONG $0x3140f864	/* 949 vperm2i128 $0x31,0x40(%r8,%rdi,8),%ymm1,%ymm12 */
	LONG $0xca82b70f; WORD $0xffcf; BYTE $0xff	/* 951 movzwl -0x3036(%rdx),%eax */
	LONG $0x6f7ec1c4; WORD $0xf84c; BYTE $0x20	/* 958 vmovdqu 0x20(%r8,%rdi,8),%ymm1 */
	LONG $0xb9b70f44; LONG $0xffffcfb8	/* 95f movzwl -0x3048(%rcx),%r15d */
	LONG $0x10e0c148	/* 967 shl $0x10,%rax */
	LONG $0x746ffac5; WORD $0x003d	/* 96b vmovdqu 0x0(%rbp,%rdi,1),%xmm6 */
	LONG $0xf551c1c4; WORD $0x3b3c	/* 971 vpmaddwd (%r11,%rdi,1),%xmm5,%xmm7 */
	LONG $0x467543c4; LONG $0x2060f854	/* 977 vperm2i128 $0x20,0x60(%r8,%rdi,8),%ymm1,%ymm10 */
	LONG $0x467543c4; LONG $0x3160f85c	/* 97f vperm2i128 $0x31,0x60(%r8,%rdi,8),%ymm1,%ymm11 */
	LONG $0x20e7c149	/* 987 shl $0x20,%r15 */
	LONG $0x10c78348	/* 98b add $0x10,%rdi */
	LONG $0x7175c1c4; WORD $0x04d0	/* 98f vpsrlw $0x4,%ymm8,%ymm1 */
	LONG $0xc2db3dc5	/* 995 vpand %ymm2,%ymm8,%ymm8 */
	LONG $0x00fde3c4; WORD $0x50f6	/* 999 vpermq $0x50,%ymm6,%ymm6 */
	WORD $0x094c; BYTE $0xf8	/* 99f or %r15,%rax */
	LONG $0x8a6f7ac5; LONG $0xffffcfcc	/* 9a2 vmovdqu -0x3034(%rdx),%xmm9 */
	LONG $0xcadbf5c5	/* 9aa vpand %ymm2,%ymm1,%ymm1 */
	LONG $0x00fde3c4; WORD $0x50ff	/* 9ae vpermq $0x50,%ymm7,%ymm7 */
	LONG $0x383563c4; LONG $0xffcff08a; WORD $0x01ff	/* 9b4 vinserti128 $0x1,-0x3010(%rdx),%ymm9,%ymm9 */
	LONG $0x0475c2c4; BYTE $0xcc	/* 9be vpmaddubsw %ymm12,%ymm1,%ymm1 */
	LONG $0x043d62c4; BYTE $0xc0	/* 9c3 vpmaddubsw %ymm0,%ymm8,%ymm8 */
	LONG $0xbab70f44; LONG $0xffffcfb8	/* 9c8 movzwl -0x3048(%rdx),%r15d */
	LONG $0xc1fd3dc5	/* 9d0 vpaddw %ymm1,%ymm8,%ymm8 */
	LONG $0x7175c1c4; WORD $0x04d1	/* 9d4 vpsrlw $0x4,%ymm9,%ymm1 */
	LONG $0xcadb35c5	/* 9da vpand %ymm2,%ymm9,%ymm9 */
	LONG $0xcadbf5c5	/* 9de vpand %ymm2,%ymm1,%ymm1 */
	LONG $0x043542c4; BYTE $0xca	/* 9e2 vpmaddubsw %ymm10,%ymm9,%ymm9 */
	WORD $0x094c; BYTE $0xf8	/* 9e7 or %r15,%rax */
	LONG $0xb9b70f44; LONG $0xffffcfca	/* 9ea movzwl -0x3036(%rcx),%r15d */
	LONG $0x0475c2c4; BYTE $0xcb	/* 9f2 vpmaddubsw %ymm11,%ymm1,%ymm1 */
	LONG $0xc9fd35c5	/* 9f7 vpaddw %ymm1,%ymm9,%ymm9 */
	LONG $0x896ffac5; LONG $0xffffcfba	/* 9fb vmovdqu -0x3046(%rcx),%xmm1 */
	LONG $0x30e7c149	/* a03 shl $0x30,%r15 */
	LONG $0x3875e3c4; LONG $0xffcfde89; WORD $0x01ff	/* a07 vinserti128 $0x1,-0x3022(%rcx),%ymm1,%ymm1 */
	WORD $0x094c; BYTE $0xf8	/* a11 or %r15,%rax */
	LONG $0xbab70f44; LONG $0xffffcfee	/* a14 movzwl -0x3012(%rdx),%r15d */
	LONG $0xd17195c5; BYTE $0x04	/* a1c vpsrlw $0x4,%ymm1,%ymm13 */
	LONG $0xcadbf5c5	/* a21 vpand %ymm2,%ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xc8	/* a25 vpmaddubsw %ymm0,%ymm1,%ymm1 */
	LONG $0x816ffac5; LONG $0xffffcfcc	/* a2a vmovdqu -0x3034(%rcx),%xmm0 */
	WORD $0x894c; BYTE $0xfe	/* a32 mov %r15,%rsi */
	LONG $0xeadb15c5	/* a35 vpand %ymm2,%ymm13,%ymm13 */
	LONG $0x387de3c4; LONG $0xffcff081; WORD $0x01ff	/* a39 vinserti128 $0x1,-0x3010(%rcx),%ymm0,%ymm0 */
	LONG $0xb9b70f44; LONG $0xffffcfdc	/* a43 movzwl -0x3024(%rcx),%r15d */
	LONG $0x041542c4; BYTE $0xec	/* a4b vpmaddubsw %ymm12,%ymm13,%ymm13 */
	LONG $0x10e6c148	/* a50 shl $0x10,%rsi */
	LONG $0xfd75c1c4; BYTE $0xcd	/* a54 vpaddw %ymm13,%ymm1,%ymm1 */
	LONG $0xd0719dc5; BYTE $0x04	/* a59 vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0x20e7c149	/* a5e shl $0x20,%r15 */
	LONG $0xc2dbfdc5	/* a62 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0xe2db1dc5	/* a66 vpand %ymm2,%ymm12,%ymm12 */
	WORD $0x094c; BYTE $0xfe	/* a6a or %r15,%rsi */
	LONG $0x047dc2c4; BYTE $0xc2	/* a6d vpmaddubsw %ymm10,%ymm0,%ymm0 */
	LONG $0xbab70f44; LONG $0xffffcfdc	/* a72 movzwl -0x3024(%rdx),%r15d */
	LONG $0x041d42c4; BYTE $0xe3	/* a7a vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0x6d3d41c4; BYTE $0xd1	/* a7f vpunpckhqdq %ymm9,%ymm8,%ymm10 */
	LONG $0x6c3d41c4; BYTE $0xc1	/* a84 vpunpcklqdq %ymm9,%ymm8,%ymm8 */
	LONG $0xfd7dc1c4; BYTE $0xc4	/* a89 vpaddw %ymm12,%ymm0,%ymm0 */
	WORD $0x0949; BYTE $0xf7	/* a8e or %rsi,%r15 */
	LONG $0xeeb1b70f; WORD $0xffcf; BYTE $0xff	/* a91 movzwl -0x3012(%rcx),%esi */
	LONG $0xfd3d41c4; BYTE $0xc2	/* a98 vpaddw %ymm10,%ymm8,%ymm8 */
	LONG $0xc86d75c5	/* a9d vpunpckhqdq %ymm0,%ymm1,%ymm9 */
	LONG $0xc86cf5c5	/* aa1 vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xfd75c1c4; BYTE $0xc9	/* aa5 vpaddw %ymm9,%ymm1,%ymm1 */
	LONG $0x30e6c148	/* aaa shl $0x30,%rsi */
	LONG $0xc1c6bcc5; BYTE $0x88	/* aae vshufps $0x88,%ymm1,%ymm8,%ymm0 */
	LONG $0xc1c63cc5; BYTE $0xdd	/* ab3 vshufps $0xdd,%ymm1,%ymm8,%ymm8 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* ab8 vpaddw %ymm8,%ymm0,%ymm0 */
	WORD $0x0949; BYTE $0xf7	/* abd or %rsi,%r15 */
	LONG $0xccf5fdc5	/* ac0 vpmaddwd %ymm4,%ymm0,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* ac4 vmovq %rax,%xmm0 */
	LONG $0x22f9c3c4; WORD $0x01c7	/* ac9 vpinsrq $0x1,%r15,%xmm0,%xmm0 */
	LONG $0xcffaf5c5	/* acf vpsubd %ymm7,%ymm1,%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* ad3 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc659fcc5	/* ad8 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xc95bfcc5	/* adc vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* ae0 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* ae4 vaddps %ymm0,%ymm3,%ymm3 */
	WORD $0x394c; BYTE $0xd2	/* ae8 cmp %r10,%rdx */
	LONG $0xfe22850f; WORD $0xffff	/* aeb jne 913 */
	LONG $0x01458d49	/* af1 lea 0x1(%r13),%rax */
	LONG $0x24748b48; BYTE $0x10	/* af5 mov 0x10(%rsp),%rsi */
	WORD $0xf749; BYTE $0xdd	/* afa neg %r13 */
	WORD $0x8948; BYTE $0xc1	/* afd mov %rax,%rcx */
	LONG $0xc0148d48	/* b00 lea (%rax,%rax,8),%rdx */
	LONG $0x04e0c148	/* b04 shl $0x4,%rax */
	LONG $0xa90c8d4f	/* b08 lea (%r9,%r13,4),%r9 */
	LONG $0x07e1c148	/* b0c shl $0x7,%rcx */
	LONG $0x057c8d48; BYTE $0x00	/* b10 lea 0x0(%rbp,%rax,1),%rdi */
	LONG $0xd6148d48	/* b15 lea (%rsi,%rdx,8),%rdx */
	WORD $0x014c; BYTE $0xd8	/* b19 add %r11,%rax */
	WORD $0x014c; BYTE $0xc1	/* b1c add %r8,%rcx */
	LONG $0x03f98349	/* b1f cmp $0x3,%r9 */
	LONG $0x08e1840f; WORD $0x0000	/* b23 je 140a */
	LONG $0x02f98349	/* b29 cmp $0x2,%r9 */
	LONG $0x0731840f; WORD $0x0000	/* b2d je 1264 */
	LONG $0x01f98349	/* b33 cmp $0x1,%r9 */
	LONG $0x0199850f; WORD $0x0000	/* b37 jne cd6 */
	LONG $0x396ffec5	/* b3d vmovdqu (%rcx),%ymm7 */
	LONG $0xef3941c4; BYTE $0xc0	/* b41 vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* b46 movq $0x0,0x10(%rsp) */
	LONG $0x0000b949; LONG $0xffff0000; WORD $0xffff	/* b4f movabs $0xffffffff00000000,%r9 */
	LONG $0x244c8b48; BYTE $0x10	/* b59 mov 0x10(%rsp),%rcx */
	LONG $0xf6efc9c5	/* b5e vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x2484c748; LONG $0x00000100; LONG $0x00000000	/* b62 movq $0x0,0x100(%rsp) */
	LONG $0x082484c7; LONG $0x00000001; WORD $0x0000; BYTE $0x00	/* b6e movl $0x0,0x108(%rsp) */
	WORD $0x3f8b	/* b79 mov (%rdi),%edi */
	LONG $0x4645e3c4; WORD $0x20ee	/* b7b vperm2i128 $0x20,%ymm6,%ymm7,%ymm5 */
	LONG $0x4645e3c4; WORD $0x31fe	/* b81 vperm2i128 $0x31,%ymm6,%ymm7,%ymm7 */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* b87 movq $0x0,0x20(%rsp) */
	WORD $0xc989	/* b90 mov %ecx,%ecx */
	LONG $0x244c8948; BYTE $0x10	/* b92 mov %rcx,0x10(%rsp) */
	LONG $0x244c8b48; BYTE $0x10	/* b97 mov 0x10(%rsp),%rcx */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* b9c movq $0x0,0x28(%rsp) */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* ba5 movq $0x0,0x28(%rsp) */
	WORD $0x214c; BYTE $0xc9	/* bae and %r9,%rcx */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* bb1 movq $0x0,0x18(%rsp) */
	WORD $0x0948; BYTE $0xf9	/* bba or %rdi,%rcx */
	LONG $0x244c8948; BYTE $0x10	/* bbd mov %rcx,0x10(%rsp) */
	LONG $0x244c8b48; BYTE $0x20	/* bc2 mov 0x20(%rsp),%rcx */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* bc7 movq $0x0,0x18(%rsp) */
	LONG $0x546ff9c5; WORD $0x1024	/* bd0 vmovdqa 0x10(%rsp),%xmm2 */
	WORD $0xcf89	/* bd6 mov %ecx,%edi */
	WORD $0x088b	/* bd8 mov (%rax),%ecx */
	WORD $0x8948; BYTE $0xf8	/* bda mov %rdi,%rax */
	LONG $0x00fde3c4; WORD $0x50d2	/* bdd vpermq $0x50,%ymm2,%ymm2 */
	WORD $0x214c; BYTE $0xc8	/* be3 and %r9,%rax */
	WORD $0x0948; BYTE $0xc8	/* be6 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x20	/* be9 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* bee mov $0x8,%eax */
	LONG $0xc06ef9c5	/* bf3 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* bf7 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* c01 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x4cf5f9c5; WORD $0x2024	/* c06 vpmaddwd 0x20(%rsp),%xmm0,%xmm1 */
	LONG $0x426ffac5; BYTE $0x02	/* c0c vmovdqu 0x2(%rdx),%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc8	/* c11 vmovq %rax,%xmm9 */
	LONG $0x597d42c4; BYTE $0xc9	/* c16 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x000001b8; BYTE $0x00	/* c1b mov $0x1,%eax */
	LONG $0x387dc3c4; WORD $0x01c0	/* c20 vinserti128 $0x1,%xmm8,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50c9	/* c26 vpermq $0x50,%ymm1,%ymm1 */
	LONG $0xd071ddc5; BYTE $0x04	/* c2c vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* c31 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* c36 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc5	/* c3b vpmaddubsw %ymm5,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe7	/* c40 vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* c45 vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x446ffac5; WORD $0x021a	/* c49 vmovdqu 0x2(%rdx,%rbx,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c0	/* c4f vinserti128 $0x1,%xmm8,%ymm0,%ymm0 */
	LONG $0xd071bdc5; BYTE $0x04	/* c55 vpsrlw $0x4,%ymm0,%ymm8 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* c5a vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb3d41c4; BYTE $0xc1	/* c5f vpand %ymm9,%ymm8,%ymm8 */
	LONG $0x047de2c4; BYTE $0xc5	/* c64 vpmaddubsw %ymm5,%ymm0,%ymm0 */
	LONG $0xee6dddc5	/* c69 vpunpckhqdq %ymm6,%ymm4,%ymm5 */
	LONG $0x043d62c4; BYTE $0xc7	/* c6d vpmaddubsw %ymm7,%ymm8,%ymm8 */
	LONG $0xe66cddc5	/* c72 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* c76 vpaddw %ymm8,%ymm0,%ymm0 */
	LONG $0xedfdddc5	/* c7b vpaddw %ymm5,%ymm4,%ymm5 */
	LONG $0xe66dfdc5	/* c7f vpunpckhqdq %ymm6,%ymm0,%ymm4 */
	LONG $0xc66cfdc5	/* c83 vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xc4fdfdc5	/* c87 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe0c6d4c5; BYTE $0x88	/* c8b vshufps $0x88,%ymm0,%ymm5,%ymm4 */
	LONG $0xe8c6d4c5; BYTE $0xdd	/* c90 vshufps $0xdd,%ymm0,%ymm5,%ymm5 */
	LONG $0xc5fdddc5	/* c95 vpaddw %ymm5,%ymm4,%ymm0 */
	LONG $0xe06ef9c5	/* c99 vmovd %eax,%xmm4 */
	LONG $0x1a04b70f	/* c9d movzwl (%rdx,%rbx,1),%eax */
	WORD $0xb70f; BYTE $0x12	/* ca1 movzwl (%rdx),%edx */
	LONG $0x797de2c4; BYTE $0xe4	/* ca4 vpbroadcastw %xmm4,%ymm4 */
	LONG $0xe4f5fdc5	/* ca9 vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x20e0c148	/* cad shl $0x20,%rax */
	LONG $0xc9faddc5	/* cb1 vpsubd %ymm1,%ymm4,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* cb5 or %rdx,%rax */
	LONG $0xc95bfcc5	/* cb8 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* cbc vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* cc1 vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* cc5 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc259fcc5	/* cca vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* cce vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* cd2 vaddps %ymm0,%ymm3,%ymm3 */
	LONG $0x197de3c4; WORD $0x01d8	/* cd6 vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0x08c68349	/* cdc add $0x8,%r14 */
	LONG $0x5e348d48	/* ce0 lea (%rsi,%rbx,2),%rsi */
	LONG $0x02ec8349	/* ce4 sub $0x2,%r12 */
	LONG $0xc358f8c5	/* ce8 vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xc816fac5	/* cec vmovshdup %xmm0,%xmm1 */
	LONG $0xc158f8c5	/* cf0 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* cf4 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0x0479e3c4; WORD $0xe0c9	/* cf8 vpermilps $0xe0,%xmm1,%xmm1 */
	LONG $0x0c79e3c4; WORD $0x02c1	/* cfe vblendps $0x2,%xmm1,%xmm0,%xmm0 */
	LONG $0x1378c1c4; WORD $0xf846	/* d04 vmovlps %xmm0,-0x8(%r14) */
	LONG $0x01fc8349	/* d0a cmp $0x1,%r12 */
	LONG $0x08eb840f; WORD $0x0000	/* d0e je 15ff */
	WORD $0xf8c5; BYTE $0x77	/* d14 vzeroupper */
	LONG $0x28c48148; WORD $0x0001; BYTE $0x00	/* d17 add $0x128,%rsp */
	BYTE $0x5b	/* d1e pop %rbx */
	BYTE $0x5d	/* d1f pop %rbp */
	WORD $0x5c41	/* d20 pop %r12 */
	WORD $0x5d41	/* d22 pop %r13 */
	WORD $0x5e41	/* d24 pop %r14 */
	WORD $0x5f41	/* d26 pop %r15 */
	BYTE $0xc3	/* d28 ret */
	LONG $0x01fa8348	/* d29 cmp $0x1,%rdx */
	LONG $0xfaa9850f; WORD $0xffff	/* d2d jne 7dc */
	LONG $0x096f7ec5	/* d33 vmovdqu (%rcx),%ymm9 */
	LONG $0x248c8b48; LONG $0x000000e0	/* d37 mov 0xe0(%rsp),%rcx */
	LONG $0xef2141c4; BYTE $0xdb	/* d3f vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0xef3941c4; BYTE $0xc0	/* d44 vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x2484c748; LONG $0x00000100; LONG $0x00000000	/* d49 movq $0x0,0x100(%rsp) */
	LONG $0x0000ba48; LONG $0xffff0000; WORD $0xffff	/* d55 movabs $0xffffffff00000000,%rdx */
	LONG $0x244c8948; BYTE $0x20	/* d5f mov %rcx,0x20(%rsp) */
	LONG $0x244c8b48; BYTE $0x20	/* d64 mov 0x20(%rsp),%rcx */
	LONG $0x463543c4; WORD $0x20d0	/* d69 vperm2i128 $0x20,%ymm8,%ymm9,%ymm10 */
	LONG $0x463543c4; WORD $0x31c8	/* d6f vperm2i128 $0x31,%ymm8,%ymm9,%ymm9 */
	LONG $0x082484c7; LONG $0x00000001; WORD $0x0000; BYTE $0x00	/* d75 movl $0x0,0x108(%rsp) */
	WORD $0x368b	/* d80 mov (%rsi),%esi */
	WORD $0x2148; BYTE $0xd1	/* d82 and %rdx,%rcx */
	LONG $0x646f7ac5; WORD $0x0218	/* d85 vmovdqu 0x2(%rax,%rbx,1),%xmm12 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* d8b movq $0x0,0x28(%rsp) */
	WORD $0x0948; BYTE $0xf1	/* d94 or %rsi,%rcx */
	LONG $0x244c8948; BYTE $0x20	/* d97 mov %rcx,0x20(%rsp) */
	LONG $0x244c8b48; BYTE $0x10	/* d9c mov 0x10(%rsp),%rcx */
	LONG $0x381d43c4; WORD $0x01e3	/* da1 vinserti128 $0x1,%xmm11,%ymm12,%ymm12 */
	LONG $0x7c28f8c5; WORD $0x2024	/* da7 vmovaps 0x20(%rsp),%xmm7 */
	WORD $0xce89	/* dad mov %ecx,%esi */
	LONG $0x244c8b48; BYTE $0x18	/* daf mov 0x18(%rsp),%rcx */
	LONG $0x24748948; BYTE $0x10	/* db4 mov %rsi,0x10(%rsp) */
	LONG $0x00fde3c4; WORD $0x50ff	/* db9 vpermq $0x50,%ymm7,%ymm7 */
	WORD $0x2148; BYTE $0xd1	/* dbf and %rdx,%rcx */
	WORD $0xce89	/* dc2 mov %ecx,%esi */
	LONG $0x244c8b48; BYTE $0x10	/* dc4 mov 0x10(%rsp),%rcx */
	LONG $0x24748948; BYTE $0x18	/* dc9 mov %rsi,0x18(%rsp) */
	WORD $0x378b	/* dce mov (%rdi),%esi */
	WORD $0x2148; BYTE $0xd1	/* dd0 and %rdx,%rcx */
	WORD $0x0948; BYTE $0xf1	/* dd3 or %rsi,%rcx */
	LONG $0x244c8948; BYTE $0x10	/* dd6 mov %rcx,0x10(%rsp) */
	LONG $0x646ff9c5; WORD $0x1024	/* ddb vmovdqa 0x10(%rsp),%xmm4 */
	LONG $0x180c8d48	/* de1 lea (%rax,%rbx,1),%rcx */
	WORD $0xb70f; BYTE $0x11	/* de5 movzwl (%rcx),%edx */
	LONG $0xf559c1c4; BYTE $0xf7	/* de8 vpmaddwd %xmm15,%xmm4,%xmm6 */
	LONG $0x606ffac5; BYTE $0x02	/* ded vmovdqu 0x2(%rax),%xmm4 */
	WORD $0xb70f; BYTE $0x00	/* df2 movzwl (%rax),%eax */
	LONG $0x20e2c148	/* df5 shl $0x20,%rdx */
	LONG $0x00fde3c4; WORD $0x50f6	/* df9 vpermq $0x50,%ymm6,%ymm6 */
	LONG $0x385dc3c4; WORD $0x01e3	/* dff vinserti128 $0x1,%xmm11,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xc2	/* e05 or %rax,%rdx */
	LONG $0x19048d48	/* e08 lea (%rcx,%rbx,1),%rax */
	LONG $0xd471d5c5; BYTE $0x04	/* e0c vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* e11 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* e15 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* e19 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* e1e vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* e23 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x7155c1c4; WORD $0x04d4	/* e27 vpsrlw $0x4,%ymm12,%ymm5 */
	LONG $0xe0db1dc5	/* e2d vpand %ymm0,%ymm12,%ymm12 */
	LONG $0xe8dbd5c5	/* e31 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x041d42c4; BYTE $0xe2	/* e35 vpmaddubsw %ymm10,%ymm12,%ymm12 */
	LONG $0x0455c2c4; BYTE $0xe9	/* e3a vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fd1dc5	/* e3f vpaddw %ymm5,%ymm12,%ymm12 */
	LONG $0x6d5dc1c4; BYTE $0xe8	/* e43 vpunpckhqdq %ymm8,%ymm4,%ymm5 */
	LONG $0x6c5dc1c4; BYTE $0xe0	/* e48 vpunpcklqdq %ymm8,%ymm4,%ymm4 */
	LONG $0xe5fdddc5	/* e4d vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x6d1dc1c4; BYTE $0xe8	/* e51 vpunpckhqdq %ymm8,%ymm12,%ymm5 */
	LONG $0x6c1d41c4; BYTE $0xe0	/* e56 vpunpcklqdq %ymm8,%ymm12,%ymm12 */
	LONG $0xe5fd1dc5	/* e5b vpaddw %ymm5,%ymm12,%ymm12 */
	LONG $0xc65cc1c4; WORD $0x88ec	/* e5f vshufps $0x88,%ymm12,%ymm4,%ymm5 */
	LONG $0xc65cc1c4; WORD $0xdde4	/* e65 vshufps $0xdd,%ymm12,%ymm4,%ymm4 */
	LONG $0xe4fdd5c5	/* e6b vpaddw %ymm4,%ymm5,%ymm4 */
	LONG $0xe9f5ddc5	/* e6f vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe2	/* e73 vmovq %rdx,%xmm4 */
	LONG $0x1814b70f	/* e78 movzwl (%rax,%rbx,1),%edx */
	WORD $0xb70f; BYTE $0x00	/* e7c movzwl (%rax),%eax */
	LONG $0xe47efac5	/* e7f vmovq %xmm4,%xmm4 */
	LONG $0xeefad5c5	/* e83 vpsubd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* e87 vcvtph2ps %xmm4,%ymm4 */
	LONG $0xe759dcc5	/* e8c vmulps %ymm7,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* e90 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x20e2c148	/* e94 shl $0x20,%rdx */
	WORD $0x0948; BYTE $0xc2	/* e98 or %rax,%rdx */
	LONG $0xe559dcc5	/* e9b vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* e9f vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x646ffac5; WORD $0x0219	/* ea3 vmovdqu 0x2(%rcx,%rbx,1),%xmm4 */
	LONG $0x385dc3c4; WORD $0x01e3	/* ea9 vinserti128 $0x1,%xmm11,%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* eaf vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* eb4 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* eb8 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* ebc vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* ec1 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* ec6 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x6c6ffac5; WORD $0x0259	/* eca vmovdqu 0x2(%rcx,%rbx,2),%xmm5 */
	LONG $0x3855c3c4; WORD $0x01eb	/* ed0 vinserti128 $0x1,%xmm11,%ymm5,%ymm5 */
	LONG $0xd571a5c5; BYTE $0x04	/* ed6 vpsrlw $0x4,%ymm5,%ymm11 */
	LONG $0xe8dbd5c5	/* edb vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xd8db25c5	/* edf vpand %ymm0,%ymm11,%ymm11 */
	LONG $0x0455c2c4; BYTE $0xea	/* ee3 vpmaddubsw %ymm10,%ymm5,%ymm5 */
	LONG $0x042542c4; BYTE $0xd9	/* ee8 vpmaddubsw %ymm9,%ymm11,%ymm11 */
	LONG $0x6d5d41c4; BYTE $0xc8	/* eed vpunpckhqdq %ymm8,%ymm4,%ymm9 */
	LONG $0x6c5dc1c4; BYTE $0xe0	/* ef2 vpunpcklqdq %ymm8,%ymm4,%ymm4 */
	LONG $0xfd55c1c4; BYTE $0xeb	/* ef7 vpaddw %ymm11,%ymm5,%ymm5 */
	LONG $0xfd5d41c4; BYTE $0xc9	/* efc vpaddw %ymm9,%ymm4,%ymm9 */
	LONG $0x6d55c1c4; BYTE $0xe0	/* f01 vpunpckhqdq %ymm8,%ymm5,%ymm4 */
	LONG $0x6c55c1c4; BYTE $0xe8	/* f06 vpunpcklqdq %ymm8,%ymm5,%ymm5 */
	LONG $0xecfdd5c5	/* f0b vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0xe5c6b4c5; BYTE $0x88	/* f0f vshufps $0x88,%ymm5,%ymm9,%ymm4 */
	LONG $0xcdc634c5; BYTE $0xdd	/* f14 vshufps $0xdd,%ymm5,%ymm9,%ymm9 */
	LONG $0xfd5dc1c4; BYTE $0xe1	/* f19 vpaddw %ymm9,%ymm4,%ymm4 */
	LONG $0xe9f5ddc5	/* f1e vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe2	/* f22 vmovq %rdx,%xmm4 */
	LONG $0xe47efac5	/* f27 vmovq %xmm4,%xmm4 */
	LONG $0xeefad5c5	/* f2b vpsubd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* f2f vcvtph2ps %xmm4,%ymm4 */
	LONG $0xe759dcc5	/* f34 vmulps %ymm7,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* f38 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* f3c vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* f40 vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0xfff893e9; BYTE $0xff	/* f44 jmp 7dc */
	LONG $0x24548b48; BYTE $0x38	/* f49 mov 0x38(%rsp),%rdx */
	LONG $0x396ffec5	/* f4e vmovdqu (%rcx),%ymm7 */
	LONG $0xe4efd9c5	/* f52 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0xef0941c4; BYTE $0xf6	/* f56 vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0x464563c4; WORD $0x4049; BYTE $0x31	/* f5b vperm2i128 $0x31,0x40(%rcx),%ymm7,%ymm9 */
	LONG $0x464563c4; WORD $0x4061; BYTE $0x20	/* f62 vperm2i128 $0x20,0x40(%rcx),%ymm7,%ymm12 */
	LONG $0x416f7ec5; BYTE $0x20	/* f69 vmovdqu 0x20(%rcx),%ymm8 */
	WORD $0xd189	/* f6e mov %edx,%ecx */
	LONG $0x786ffac5; BYTE $0x14	/* f70 vmovdqu 0x14(%rax),%xmm7 */
	LONG $0x244c8948; BYTE $0x38	/* f75 mov %rcx,0x38(%rsp) */
	WORD $0x8b48; BYTE $0x0e	/* f7a mov (%rsi),%rcx */
	LONG $0x24548b48; BYTE $0x38	/* f7d mov 0x38(%rsp),%rdx */
	WORD $0x768b; BYTE $0x08	/* f82 mov 0x8(%rsi),%esi */
	LONG $0x463d63c4; WORD $0x20dc	/* f85 vperm2i128 $0x20,%ymm4,%ymm8,%ymm11 */
	LONG $0x463d63c4; WORD $0x31c4	/* f8b vperm2i128 $0x31,%ymm4,%ymm8,%ymm8 */
	LONG $0x244c8948; BYTE $0x30	/* f91 mov %rcx,0x30(%rsp) */
	LONG $0x3845c3c4; WORD $0x01fe	/* f96 vinserti128 $0x1,%xmm14,%ymm7,%ymm7 */
	LONG $0x0000b948; LONG $0xffff0000; WORD $0xffff	/* f9c movabs $0xffffffff00000000,%rcx */
	WORD $0x2148; BYTE $0xca	/* fa6 and %rcx,%rdx */
	WORD $0x0948; BYTE $0xf2	/* fa9 or %rsi,%rdx */
	LONG $0x24548948; BYTE $0x38	/* fac mov %rdx,0x38(%rsp) */
	LONG $0x24548b48; BYTE $0x68	/* fb1 mov 0x68(%rsp),%rdx */
	LONG $0x6c2878c5; WORD $0x3024	/* fb6 vmovaps 0x30(%rsp),%xmm13 */
	WORD $0xd689	/* fbc mov %edx,%esi */
	LONG $0x24748948; BYTE $0x68	/* fbe mov %rsi,0x68(%rsp) */
	WORD $0x8b48; BYTE $0x37	/* fc3 mov (%rdi),%rsi */
	LONG $0x00fd43c4; WORD $0x50ed	/* fc6 vpermq $0x50,%ymm13,%ymm13 */
	LONG $0x24548b48; BYTE $0x68	/* fcc mov 0x68(%rsp),%rdx */
	LONG $0x24748948; BYTE $0x60	/* fd1 mov %rsi,0x60(%rsp) */
	WORD $0x778b; BYTE $0x08	/* fd6 mov 0x8(%rdi),%esi */
	WORD $0x2148; BYTE $0xca	/* fd9 and %rcx,%rdx */
	LONG $0x180c8d48	/* fdc lea (%rax,%rbx,1),%rcx */
	WORD $0x0948; BYTE $0xf2	/* fe0 or %rsi,%rdx */
	WORD $0xb70f; BYTE $0x30	/* fe3 movzwl (%rax),%esi */
	LONG $0x24548948; BYTE $0x68	/* fe6 mov %rdx,0x68(%rsp) */
	LONG $0x646ff9c5; WORD $0x6024	/* feb vmovdqa 0x60(%rsp),%xmm4 */
	LONG $0x1250b70f	/* ff1 movzwl 0x12(%rax),%edx */
	LONG $0xf55941c4; BYTE $0xd7	/* ff5 vpmaddwd %xmm15,%xmm4,%xmm10 */
	LONG $0x606ffac5; BYTE $0x02	/* ffa vmovdqu 0x2(%rax),%xmm4 */
	LONG $0x385de3c4; WORD $0x2660; BYTE $0x01	/* fff vinserti128 $0x1,0x26(%rax),%ymm4,%ymm4 */
	LONG $0x10e2c148	/* 1006 shl $0x10,%rdx */
	LONG $0x00fd43c4; WORD $0x50d2	/* 100a vpermq $0x50,%ymm10,%ymm10 */
	LONG $0xd471d5c5; BYTE $0x04	/* 1010 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 1015 vpand %ymm0,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xf2	/* 1019 or %rsi,%rdx */
	WORD $0xb70f; BYTE $0x31	/* 101c movzwl (%rcx),%esi */
	LONG $0xe8dbd5c5	/* 101f vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe4	/* 1023 vpmaddubsw %ymm12,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 1028 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0x20e6c148	/* 102d shl $0x20,%rsi */
	LONG $0xe5fdddc5	/* 1031 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* 1035 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 103a vpand %ymm0,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xf2	/* 103e or %rsi,%rdx */
	LONG $0xe8dbd5c5	/* 1041 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 1045 vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x1874b70f; BYTE $0x12	/* 104a movzwl 0x12(%rax,%rbx,1),%esi */
	LONG $0x0455c2c4; BYTE $0xe8	/* 104f vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 1054 vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6c6ffac5; WORD $0x0218	/* 1058 vmovdqu 0x2(%rax,%rbx,1),%xmm5 */
	LONG $0x30e6c148	/* 105e shl $0x30,%rsi */
	LONG $0x3855e3c4; LONG $0x0126186c	/* 1062 vinserti128 $0x1,0x26(%rax,%rbx,1),%ymm5,%ymm5 */
	WORD $0x0948; BYTE $0xf2	/* 106a or %rsi,%rdx */
	LONG $0xd571cdc5; BYTE $0x04	/* 106d vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 1072 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 1076 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xec	/* 107a vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 107f vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 1084 vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x746ffac5; WORD $0x1418	/* 1088 vmovdqu 0x14(%rax,%rbx,1),%xmm6 */
	LONG $0x1874b70f; BYTE $0x24	/* 108e movzwl 0x24(%rax,%rbx,1),%esi */
	LONG $0x2440b70f	/* 1093 movzwl 0x24(%rax),%eax */
	LONG $0x384dc3c4; WORD $0x01f6	/* 1097 vinserti128 $0x1,%xmm14,%ymm6,%ymm6 */
	LONG $0x20e6c148	/* 109d shl $0x20,%rsi */
	LONG $0xd6718dc5; BYTE $0x04	/* 10a1 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 10a6 vpand %ymm0,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xc6	/* 10aa or %rax,%rsi */
	LONG $0xf0db0dc5	/* 10ad vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 10b1 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf0	/* 10b6 vpmaddubsw %ymm8,%ymm14,%ymm14 */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 10bb vpaddw %ymm14,%ymm6,%ymm6 */
	LONG $0xf76d5dc5	/* 10c0 vpunpckhqdq %ymm7,%ymm4,%ymm14 */
	LONG $0xe76cddc5	/* 10c4 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	LONG $0xfe6dd5c5	/* 10c8 vpunpckhqdq %ymm6,%ymm5,%ymm7 */
	LONG $0xee6cd5c5	/* 10cc vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0xfd5dc1c4; BYTE $0xe6	/* 10d0 vpaddw %ymm14,%ymm4,%ymm4 */
	LONG $0xeffdd5c5	/* 10d5 vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xfa	/* 10d9 vmovq %rdx,%xmm7 */
	LONG $0xef0941c4; BYTE $0xf6	/* 10de vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0xf5c6dcc5; BYTE $0x88	/* 10e3 vshufps $0x88,%ymm5,%ymm4,%ymm6 */
	LONG $0xe5c6dcc5; BYTE $0xdd	/* 10e8 vshufps $0xdd,%ymm5,%ymm4,%ymm4 */
	LONG $0xecfdcdc5	/* 10ed vpaddw %ymm4,%ymm6,%ymm5 */
	LONG $0x22c1e3c4; WORD $0x01e6	/* 10f1 vpinsrq $0x1,%rsi,%xmm7,%xmm4 */
	LONG $0x137de2c4; BYTE $0xe4	/* 10f7 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 10fc vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xe9f5d5c5	/* 1101 vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0x19148d48	/* 1105 lea (%rcx,%rbx,1),%rdx */
	LONG $0xfa55c1c4; BYTE $0xea	/* 1109 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x746ffac5; WORD $0x1419	/* 110e vmovdqu 0x14(%rcx,%rbx,1),%xmm6 */
	LONG $0x1242b70f	/* 1114 movzwl 0x12(%rdx),%eax */
	LONG $0xed5bfcc5	/* 1118 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x384dc3c4; WORD $0x01f6	/* 111c vinserti128 $0x1,%xmm14,%ymm6,%ymm6 */
	LONG $0x10e0c148	/* 1122 shl $0x10,%rax */
	LONG $0xe559dcc5	/* 1126 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 112a vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x646ffac5; WORD $0x0219	/* 112e vmovdqu 0x2(%rcx,%rbx,1),%xmm4 */
	LONG $0x385de3c4; LONG $0x01261964	/* 1134 vinserti128 $0x1,0x26(%rcx,%rbx,1),%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 113c vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 1141 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 1145 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe4	/* 1149 vpmaddubsw %ymm12,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 114e vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 1153 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd671d5c5; BYTE $0x04	/* 1157 vpsrlw $0x4,%ymm6,%ymm5 */
	LONG $0xf0dbcdc5	/* 115c vpand %ymm0,%ymm6,%ymm6 */
	LONG $0xe8dbd5c5	/* 1160 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 1164 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 1169 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xf5fdcdc5	/* 116e vpaddw %ymm5,%ymm6,%ymm6 */
	LONG $0x6c6ffac5; WORD $0x0259	/* 1172 vmovdqu 0x2(%rcx,%rbx,2),%xmm5 */
	LONG $0x3855e3c4; LONG $0x0126596c	/* 1178 vinserti128 $0x1,0x26(%rcx,%rbx,2),%ymm5,%ymm5 */
	LONG $0xd571c5c5; BYTE $0x04	/* 1180 vpsrlw $0x4,%ymm5,%ymm7 */
	LONG $0xe8dbd5c5	/* 1185 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf8dbc5c5	/* 1189 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xec	/* 118d vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 1192 vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0xeffdd5c5	/* 1197 vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0x7c6ffac5; WORD $0x1459	/* 119b vmovdqu 0x14(%rcx,%rbx,2),%xmm7 */
	WORD $0xb70f; BYTE $0x0a	/* 11a1 movzwl (%rdx),%ecx */
	WORD $0x0948; BYTE $0xc8	/* 11a4 or %rcx,%rax */
	LONG $0x1a0cb70f	/* 11a7 movzwl (%rdx,%rbx,1),%ecx */
	LONG $0x3845c3c4; WORD $0x01fe	/* 11ab vinserti128 $0x1,%xmm14,%ymm7,%ymm7 */
	LONG $0xd771b5c5; BYTE $0x04	/* 11b1 vpsrlw $0x4,%ymm7,%ymm9 */
	LONG $0xf8dbc5c5	/* 11b6 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x20e1c148	/* 11ba shl $0x20,%rcx */
	LONG $0xc8db35c5	/* 11be vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 11c2 vpmaddubsw %ymm11,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xc8	/* 11c7 or %rcx,%rax */
	LONG $0x1a4cb70f; BYTE $0x12	/* 11ca movzwl 0x12(%rdx,%rbx,1),%ecx */
	LONG $0x043542c4; BYTE $0xc8	/* 11cf vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0xc66d5dc5	/* 11d4 vpunpckhqdq %ymm6,%ymm4,%ymm8 */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 11d8 vpaddw %ymm9,%ymm7,%ymm7 */
	LONG $0xe66cddc5	/* 11dd vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0x30e1c148	/* 11e1 shl $0x30,%rcx */
	LONG $0xfd5dc1c4; BYTE $0xf0	/* 11e5 vpaddw %ymm8,%ymm4,%ymm6 */
	LONG $0xe76dd5c5	/* 11ea vpunpckhqdq %ymm7,%ymm5,%ymm4 */
	WORD $0x0948; BYTE $0xc8	/* 11ee or %rcx,%rax */
	LONG $0x1a4cb70f; BYTE $0x24	/* 11f1 movzwl 0x24(%rdx,%rbx,1),%ecx */
	LONG $0xef6cd5c5	/* 11f6 vpunpcklqdq %ymm7,%ymm5,%ymm5 */
	LONG $0x2452b70f	/* 11fa movzwl 0x24(%rdx),%edx */
	LONG $0xecfdd5c5	/* 11fe vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 1202 vmovq %rax,%xmm7 */
	LONG $0x20e1c148	/* 1207 shl $0x20,%rcx */
	LONG $0xe5c6ccc5; BYTE $0x88	/* 120b vshufps $0x88,%ymm5,%ymm6,%ymm4 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 1210 vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 1215 vpaddw %ymm6,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xd1	/* 1219 or %rdx,%rcx */
	LONG $0xe9f5ddc5	/* 121c vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x22c1e3c4; WORD $0x01e1	/* 1220 vpinsrq $0x1,%rcx,%xmm7,%xmm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 1226 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* 122b vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 1230 vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* 1235 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 1239 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 123d vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0xfff596e9; BYTE $0xff	/* 1241 jmp 7dc */
	LONG $0xdb57e0c5	/* 1246 vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x894c; BYTE $0xdf	/* 124a mov %r11,%rdi */
	WORD $0x8948; BYTE $0xee	/* 124d mov %rbp,%rsi */
	WORD $0x894c; BYTE $0xc1	/* 1250 mov %r8,%rcx */
	LONG $0x24948b48; LONG $0x00000168	/* 1253 mov 0x168(%rsp),%rdx */
	LONG $0xd328fcc5	/* 125b vmovaps %ymm3,%ymm2 */
	LONG $0xfff2b6e9; BYTE $0xff	/* 125f jmp 51a */
	WORD $0x8b48; BYTE $0x00	/* 1264 mov (%rax),%rax */
	LONG $0x116ffec5	/* 1267 vmovdqu (%rcx),%ymm2 */
	LONG $0xc0eff9c5	/* 126b vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xef2941c4; BYTE $0xd2	/* 126f vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x496f7ec5; BYTE $0x20	/* 1274 vmovdqu 0x20(%rcx),%ymm9 */
	WORD $0xb70f; BYTE $0x0a	/* 1279 movzwl (%rdx),%ecx */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 127c movq $0x0,0x28(%rsp) */
	LONG $0x24448948; BYTE $0x20	/* 1285 mov %rax,0x20(%rsp) */
	LONG $0x466de3c4; WORD $0x20c8	/* 128a vperm2i128 $0x20,%ymm0,%ymm2,%ymm1 */
	LONG $0x466d63c4; WORD $0x31d8	/* 1290 vperm2i128 $0x31,%ymm0,%ymm2,%ymm11 */
	WORD $0x8b48; BYTE $0x3f	/* 1296 mov (%rdi),%rdi */
	LONG $0x000008b8; BYTE $0x00	/* 1299 mov $0x8,%eax */
	LONG $0x463563c4; WORD $0x20c0	/* 129e vperm2i128 $0x20,%ymm0,%ymm9,%ymm8 */
	LONG $0x463563c4; WORD $0x31c8	/* 12a4 vperm2i128 $0x31,%ymm0,%ymm9,%ymm9 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 12aa movq $0x0,0x18(%rsp) */
	LONG $0xc06ef9c5	/* 12b3 vmovd %eax,%xmm0 */
	LONG $0x247c8948; BYTE $0x10	/* 12b7 mov %rdi,0x10(%rsp) */
	LONG $0x546ff9c5; WORD $0x1024	/* 12bc vmovdqa 0x10(%rsp),%xmm2 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 12c2 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 12cc vpbroadcastw %xmm0,%xmm0 */
	LONG $0x6cf5f9c5; WORD $0x2024	/* 12d1 vpmaddwd 0x20(%rsp),%xmm0,%xmm5 */
	LONG $0x426ffac5; BYTE $0x02	/* 12d7 vmovdqu 0x2(%rdx),%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 12dc vmovq %rax,%xmm7 */
	LONG $0x597de2c4; BYTE $0xff	/* 12e1 vpbroadcastq %xmm7,%ymm7 */
	LONG $0x000001b8; BYTE $0x00	/* 12e6 mov $0x1,%eax */
	LONG $0x00fde3c4; WORD $0x50d2	/* 12eb vpermq $0x50,%ymm2,%ymm2 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 12f1 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50ed	/* 12f7 vpermq $0x50,%ymm5,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x04	/* 12fd vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xc7dbfdc5	/* 1302 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7dbddc5	/* 1306 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc1	/* 130a vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 130f vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* 1314 vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x426ffac5; BYTE $0x14	/* 1318 vmovdqu 0x14(%rdx),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 131d vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071cdc5; BYTE $0x04	/* 1323 vpsrlw $0x4,%ymm0,%ymm6 */
	LONG $0xc7dbfdc5	/* 1328 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xf7dbcdc5	/* 132c vpand %ymm7,%ymm6,%ymm6 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 1330 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 1335 vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xf6fdfdc5	/* 133a vpaddw %ymm6,%ymm0,%ymm6 */
	LONG $0x446ffac5; WORD $0x021a	/* 133e vmovdqu 0x2(%rdx,%rbx,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1344 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd0719dc5; BYTE $0x04	/* 134a vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0xc7dbfdc5	/* 134f vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7db1dc5	/* 1353 vpand %ymm7,%ymm12,%ymm12 */
	LONG $0x047de2c4; BYTE $0xc1	/* 1357 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x041d42c4; BYTE $0xe3	/* 135c vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xfd7dc1c4; BYTE $0xcc	/* 1361 vpaddw %ymm12,%ymm0,%ymm1 */
	LONG $0x446ffac5; WORD $0x141a	/* 1366 vmovdqu 0x14(%rdx,%rbx,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 136c vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071adc5; BYTE $0x04	/* 1372 vpsrlw $0x4,%ymm0,%ymm10 */
	LONG $0xc7dbfdc5	/* 1377 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xd7db2dc5	/* 137b vpand %ymm7,%ymm10,%ymm10 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 137f vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0xfe6dddc5	/* 1384 vpunpckhqdq %ymm6,%ymm4,%ymm7 */
	LONG $0x042d42c4; BYTE $0xd1	/* 1388 vpmaddubsw %ymm9,%ymm10,%ymm10 */
	LONG $0xe66cddc5	/* 138d vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 1391 vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xe7fdddc5	/* 1396 vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xf06df5c5	/* 139a vpunpckhqdq %ymm0,%ymm1,%ymm6 */
	LONG $0xc86cf5c5	/* 139e vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xcefdf5c5	/* 13a2 vpaddw %ymm6,%ymm1,%ymm1 */
	LONG $0xc1c6dcc5; BYTE $0x88	/* 13a6 vshufps $0x88,%ymm1,%ymm4,%ymm0 */
	LONG $0xe1c6dcc5; BYTE $0xdd	/* 13ab vshufps $0xdd,%ymm1,%ymm4,%ymm4 */
	LONG $0xc86ef9c5	/* 13b0 vmovd %eax,%xmm1 */
	LONG $0x1242b70f	/* 13b4 movzwl 0x12(%rdx),%eax */
	LONG $0xc4fdfdc5	/* 13b8 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0x797de2c4; BYTE $0xc9	/* 13bc vpbroadcastw %xmm1,%ymm1 */
	LONG $0x10e0c148	/* 13c1 shl $0x10,%rax */
	LONG $0xc9f5fdc5	/* 13c5 vpmaddwd %ymm1,%ymm0,%ymm1 */
	WORD $0x0948; BYTE $0xc8	/* 13c9 or %rcx,%rax */
	LONG $0x1a0cb70f	/* 13cc movzwl (%rdx,%rbx,1),%ecx */
	LONG $0x1a54b70f; BYTE $0x12	/* 13d0 movzwl 0x12(%rdx,%rbx,1),%edx */
	LONG $0x20e1c148	/* 13d5 shl $0x20,%rcx */
	LONG $0x30e2c148	/* 13d9 shl $0x30,%rdx */
	WORD $0x0948; BYTE $0xc8	/* 13dd or %rcx,%rax */
	WORD $0x0948; BYTE $0xd0	/* 13e0 or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 13e3 vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* 13e8 vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 13ec vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc259fcc5	/* 13f1 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xcdfaf5c5	/* 13f5 vpsubd %ymm5,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* 13f9 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 13fd vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* 1401 vaddps %ymm0,%ymm3,%ymm3 */
	LONG $0xfff8cce9; BYTE $0xff	/* 1405 jmp cd6 */
	LONG $0x116ffec5	/* 140a vmovdqu (%rcx),%ymm2 */
	LONG $0x084f8b44	/* 140e mov 0x8(%rdi),%r9d */
	LONG $0xc0eff9c5	/* 1412 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xef2941c4; BYTE $0xd2	/* 1416 vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 141b movq $0x0,0x18(%rsp) */
	LONG $0x466de3c4; WORD $0x4049; BYTE $0x20	/* 1424 vperm2i128 $0x20,0x40(%rcx),%ymm2,%ymm1 */
	LONG $0x466d63c4; WORD $0x4059; BYTE $0x31	/* 142b vperm2i128 $0x31,0x40(%rcx),%ymm2,%ymm11 */
	LONG $0x416f7ec5; BYTE $0x20	/* 1432 vmovdqu 0x20(%rcx),%ymm8 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1437 movq $0x0,0x28(%rsp) */
	LONG $0x244c8b48; BYTE $0x18	/* 1440 mov 0x18(%rsp),%rcx */
	LONG $0x463de3c4; WORD $0x20f8	/* 1445 vperm2i128 $0x20,%ymm0,%ymm8,%ymm7 */
	LONG $0x463d63c4; WORD $0x31c0	/* 144b vperm2i128 $0x31,%ymm0,%ymm8,%ymm8 */
	WORD $0xc989	/* 1451 mov %ecx,%ecx */
	LONG $0x244c8948; BYTE $0x18	/* 1453 mov %rcx,0x18(%rsp) */
	WORD $0x8b48; BYTE $0x0f	/* 1458 mov (%rdi),%rcx */
	LONG $0x0000bf48; LONG $0xffff0000; WORD $0xffff	/* 145b movabs $0xffffffff00000000,%rdi */
	LONG $0x244c8948; BYTE $0x10	/* 1465 mov %rcx,0x10(%rsp) */
	LONG $0x244c8b48; BYTE $0x18	/* 146a mov 0x18(%rsp),%rcx */
	WORD $0x2148; BYTE $0xf9	/* 146f and %rdi,%rcx */
	WORD $0x094c; BYTE $0xc9	/* 1472 or %r9,%rcx */
	LONG $0x244c8948; BYTE $0x18	/* 1475 mov %rcx,0x18(%rsp) */
	LONG $0x244c8b48; BYTE $0x28	/* 147a mov 0x28(%rsp),%rcx */
	LONG $0x546ff9c5; WORD $0x1024	/* 147f vmovdqa 0x10(%rsp),%xmm2 */
	WORD $0xc989	/* 1485 mov %ecx,%ecx */
	LONG $0x244c8948; BYTE $0x28	/* 1487 mov %rcx,0x28(%rsp) */
	WORD $0x8b48; BYTE $0x08	/* 148c mov (%rax),%rcx */
	LONG $0x00fde3c4; WORD $0x50d2	/* 148f vpermq $0x50,%ymm2,%ymm2 */
	LONG $0x244c8948; BYTE $0x20	/* 1495 mov %rcx,0x20(%rsp) */
	WORD $0x488b; BYTE $0x08	/* 149a mov 0x8(%rax),%ecx */
	LONG $0x24448b48; BYTE $0x28	/* 149d mov 0x28(%rsp),%rax */
	WORD $0x2148; BYTE $0xf8	/* 14a2 and %rdi,%rax */
	WORD $0x0948; BYTE $0xc8	/* 14a5 or %rcx,%rax */
	WORD $0xb70f; BYTE $0x0a	/* 14a8 movzwl (%rdx),%ecx */
	LONG $0x24448948; BYTE $0x28	/* 14ab mov %rax,0x28(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 14b0 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 14b5 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 14b9 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 14c3 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x44f5f9c5; WORD $0x2024	/* 14c8 vpmaddwd 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc8	/* 14ce vmovq %rax,%xmm9 */
	LONG $0x000001b8; BYTE $0x00	/* 14d3 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xc9	/* 14d8 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x00fde3c4; WORD $0x50e8	/* 14dd vpermq $0x50,%ymm0,%ymm5 */
	LONG $0x426ffac5; BYTE $0x02	/* 14e3 vmovdqu 0x2(%rdx),%xmm0 */
	LONG $0x387de3c4; WORD $0x2642; BYTE $0x01	/* 14e8 vinserti128 $0x1,0x26(%rdx),%ymm0,%ymm0 */
	LONG $0xd071ddc5; BYTE $0x04	/* 14ef vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 14f4 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 14f9 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc1	/* 14fe vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 1503 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* 1508 vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x426ffac5; BYTE $0x14	/* 150c vmovdqu 0x14(%rdx),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1511 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071cdc5; BYTE $0x04	/* 1517 vpsrlw $0x4,%ymm0,%ymm6 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 151c vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb4dc1c4; BYTE $0xf1	/* 1521 vpand %ymm9,%ymm6,%ymm6 */
	LONG $0x047de2c4; BYTE $0xc7	/* 1526 vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf0	/* 152b vpmaddubsw %ymm8,%ymm6,%ymm6 */
	LONG $0xf6fdfdc5	/* 1530 vpaddw %ymm6,%ymm0,%ymm6 */
	LONG $0x446ffac5; WORD $0x021a	/* 1534 vmovdqu 0x2(%rdx,%rbx,1),%xmm0 */
	LONG $0x387de3c4; LONG $0x01261a44	/* 153a vinserti128 $0x1,0x26(%rdx,%rbx,1),%ymm0,%ymm0 */
	LONG $0xd0719dc5; BYTE $0x04	/* 1542 vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 1547 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb1d41c4; BYTE $0xe1	/* 154c vpand %ymm9,%ymm12,%ymm12 */
	LONG $0x047de2c4; BYTE $0xc1	/* 1551 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x041d42c4; BYTE $0xe3	/* 1556 vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xfd7dc1c4; BYTE $0xcc	/* 155b vpaddw %ymm12,%ymm0,%ymm1 */
	LONG $0x446ffac5; WORD $0x141a	/* 1560 vmovdqu 0x14(%rdx,%rbx,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1566 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071adc5; BYTE $0x04	/* 156c vpsrlw $0x4,%ymm0,%ymm10 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 1571 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb2d41c4; BYTE $0xd1	/* 1576 vpand %ymm9,%ymm10,%ymm10 */
	LONG $0x047de2c4; BYTE $0xc7	/* 157b vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0xfe6dddc5	/* 1580 vpunpckhqdq %ymm6,%ymm4,%ymm7 */
	LONG $0x042d42c4; BYTE $0xd0	/* 1584 vpmaddubsw %ymm8,%ymm10,%ymm10 */
	LONG $0xe66cddc5	/* 1589 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 158d vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xe7fdddc5	/* 1592 vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xf06df5c5	/* 1596 vpunpckhqdq %ymm0,%ymm1,%ymm6 */
	LONG $0xc06cf5c5	/* 159a vpunpcklqdq %ymm0,%ymm1,%ymm0 */
	LONG $0xc6fdfdc5	/* 159e vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xc8c6dcc5; BYTE $0x88	/* 15a2 vshufps $0x88,%ymm0,%ymm4,%ymm1 */
	LONG $0xe0c6dcc5; BYTE $0xdd	/* 15a7 vshufps $0xdd,%ymm0,%ymm4,%ymm4 */
	LONG $0xc06ef9c5	/* 15ac vmovd %eax,%xmm0 */
	LONG $0x1242b70f	/* 15b0 movzwl 0x12(%rdx),%eax */
	LONG $0x797de2c4; BYTE $0xc0	/* 15b4 vpbroadcastw %xmm0,%ymm0 */
	LONG $0xccfdf5c5	/* 15b9 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 15bd shl $0x10,%rax */
	LONG $0xc8f5f5c5	/* 15c1 vpmaddwd %ymm0,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xc8	/* 15c5 or %rcx,%rax */
	LONG $0x1a0cb70f	/* 15c8 movzwl (%rdx,%rbx,1),%ecx */
	LONG $0x20e1c148	/* 15cc shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xc8	/* 15d0 or %rcx,%rax */
	LONG $0x1a4cb70f; BYTE $0x12	/* 15d3 movzwl 0x12(%rdx,%rbx,1),%ecx */
	LONG $0x30e1c148	/* 15d8 shl $0x30,%rcx */
	WORD $0x0948; BYTE $0xc8	/* 15dc or %rcx,%rax */
	LONG $0x1a4cb70f; BYTE $0x24	/* 15df movzwl 0x24(%rdx,%rbx,1),%ecx */
	LONG $0x2452b70f	/* 15e4 movzwl 0x24(%rdx),%edx */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 15e8 vmovq %rax,%xmm0 */
	LONG $0x20e1c148	/* 15ed shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xca	/* 15f1 or %rcx,%rdx */
	LONG $0x22f9e3c4; WORD $0x01c2	/* 15f4 vpinsrq $0x1,%rdx,%xmm0,%xmm0 */
	LONG $0xfffdede9; BYTE $0xff	/* 15fa jmp 13ec */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 15ff cmpq $0x3,0x168(%rsp) */
	LONG $0x05fb8e0f; WORD $0x0000	/* 1608 jle 1c09 */
	LONG $0x24848b48; LONG $0x00000168	/* 160e mov 0x168(%rsp),%rax */
	LONG $0x000008b9; BYTE $0x00	/* 1616 mov $0x8,%ecx */
	LONG $0xed57d0c5	/* 161b vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xe16ef9c5	/* 161f vmovd %ecx,%xmm4 */
	LONG $0xd528fcc5	/* 1623 vmovaps %ymm5,%ymm2 */
	LONG $0x0f0fb948; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1627 movabs $0xf0f0f0f0f0f0f0f,%rcx */
	LONG $0xfc488d4c	/* 1631 lea -0x4(%rax),%r9 */
	LONG $0x6ef9e1c4; BYTE $0xc9	/* 1635 vmovq %rcx,%xmm1 */
	LONG $0x000001b9; BYTE $0x00	/* 163a mov $0x1,%ecx */
	WORD $0x894d; BYTE $0xca	/* 163f mov %r9,%r10 */
	LONG $0xd96ef9c5	/* 1642 vmovd %ecx,%xmm3 */
	LONG $0x7979e2c4; BYTE $0xe4	/* 1646 vpbroadcastw %xmm4,%xmm4 */
	LONG $0x02eac149	/* 164b shr $0x2,%r10 */
	LONG $0x597de2c4; BYTE $0xc9	/* 164f vpbroadcastq %xmm1,%ymm1 */
	LONG $0x797de2c4; BYTE $0xdb	/* 1654 vpbroadcastw %xmm3,%ymm3 */
	LONG $0x01428d49	/* 1659 lea 0x1(%r10),%rax */
	LONG $0xc0148d48	/* 165d lea (%rax,%rax,8),%rdx */
	LONG $0xd63c8d48	/* 1661 lea (%rsi,%rdx,8),%rdi */
	WORD $0xd231	/* 1665 xor %edx,%edx */
	LONG $0x766ffac5; BYTE $0x02	/* 1667 vmovdqu 0x2(%rsi),%xmm6 */
	LONG $0x384de3c4; WORD $0x2676; BYTE $0x01	/* 166c vinserti128 $0x1,0x26(%rsi),%ymm6,%ymm6 */
	LONG $0x48c68348	/* 1673 add $0x48,%rsi */
	LONG $0x6f7ec1c4; WORD $0xd004	/* 1677 vmovdqu (%r8,%rdx,8),%ymm0 */
	LONG $0x467d43c4; LONG $0x2040d05c	/* 167d vperm2i128 $0x20,0x40(%r8,%rdx,8),%ymm0,%ymm11 */
	LONG $0x467d43c4; LONG $0x3140d064	/* 1685 vperm2i128 $0x31,0x40(%r8,%rdx,8),%ymm0,%ymm12 */
	LONG $0x6f7ec1c4; WORD $0xd044; BYTE $0x20	/* 168d vmovdqu 0x20(%r8,%rdx,8),%ymm0 */
	LONG $0x467d43c4; LONG $0x2060d04c	/* 1694 vperm2i128 $0x20,0x60(%r8,%rdx,8),%ymm0,%ymm9 */
	LONG $0x467d43c4; LONG $0x3160d054	/* 169c vperm2i128 $0x31,0x60(%r8,%rdx,8),%ymm0,%ymm10 */
	LONG $0xd671fdc5; BYTE $0x04	/* 16a4 vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0xf1dbcdc5	/* 16a9 vpand %ymm1,%ymm6,%ymm6 */
	LONG $0xca4eb70f	/* 16ad movzwl -0x36(%rsi),%ecx */
	LONG $0xb85eb70f	/* 16b1 movzwl -0x48(%rsi),%ebx */
	LONG $0xc1dbfdc5	/* 16b5 vpand %ymm1,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 16b9 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x66b70f44; BYTE $0xdc	/* 16be movzwl -0x24(%rsi),%r12d */
	LONG $0x7c6ffac5; WORD $0x0015	/* 16c3 vmovdqu 0x0(%rbp,%rdx,1),%xmm7 */
	LONG $0x047dc2c4; BYTE $0xc4	/* 16c9 vpmaddubsw %ymm12,%ymm0,%ymm0 */
	LONG $0x10e1c148	/* 16ce shl $0x10,%rcx */
	LONG $0xf55941c4; WORD $0x1304	/* 16d2 vpmaddwd (%r11,%rdx,1),%xmm4,%xmm8 */
	LONG $0x10c28348	/* 16d8 add $0x10,%rdx */
	LONG $0xf0fdcdc5	/* 16dc vpaddw %ymm0,%ymm6,%ymm6 */
	LONG $0x466ffac5; BYTE $0xcc	/* 16e0 vmovdqu -0x34(%rsi),%xmm0 */
	WORD $0x0948; BYTE $0xd9	/* 16e5 or %rbx,%rcx */
	LONG $0xee5eb70f	/* 16e8 movzwl -0x12(%rsi),%ebx */
	LONG $0x387de3c4; WORD $0xf046; BYTE $0x01	/* 16ec vinserti128 $0x1,-0x10(%rsi),%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50ff	/* 16f3 vpermq $0x50,%ymm7,%ymm7 */
	LONG $0x00fd43c4; WORD $0x50c0	/* 16f9 vpermq $0x50,%ymm8,%ymm8 */
	LONG $0x10e3c148	/* 16ff shl $0x10,%rbx */
	LONG $0xd071a5c5; BYTE $0x04	/* 1703 vpsrlw $0x4,%ymm0,%ymm11 */
	LONG $0xc1dbfdc5	/* 1708 vpand %ymm1,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xe3	/* 170c or %r12,%rbx */
	LONG $0xd9db25c5	/* 170f vpand %ymm1,%ymm11,%ymm11 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 1713 vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x042542c4; BYTE $0xda	/* 1718 vpmaddubsw %ymm10,%ymm11,%ymm11 */
	LONG $0xfd7dc1c4; BYTE $0xc3	/* 171d vpaddw %ymm11,%ymm0,%ymm0 */
	LONG $0xc86d4dc5	/* 1722 vpunpckhqdq %ymm0,%ymm6,%ymm9 */
	LONG $0xf06ccdc5	/* 1726 vpunpcklqdq %ymm0,%ymm6,%ymm6 */
	LONG $0xfd4dc1c4; BYTE $0xf1	/* 172a vpaddw %ymm9,%ymm6,%ymm6 */
	LONG $0xc5c6ccc5; BYTE $0x88	/* 172f vshufps $0x88,%ymm5,%ymm6,%ymm0 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 1734 vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xc6fdfdc5	/* 1739 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xf3f5fdc5	/* 173d vpmaddwd %ymm3,%ymm0,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 1741 vmovq %rcx,%xmm0 */
	LONG $0x22f9e3c4; WORD $0x01c3	/* 1746 vpinsrq $0x1,%rbx,%xmm0,%xmm0 */
	LONG $0xfa4dc1c4; BYTE $0xf0	/* 174c vpsubd %ymm8,%ymm6,%ymm6 */
	LONG $0x137de2c4; BYTE $0xc0	/* 1751 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc759fcc5	/* 1756 vmulps %ymm7,%ymm0,%ymm0 */
	LONG $0xf65bfcc5	/* 175a vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xc659fcc5	/* 175e vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1762 vaddps %ymm0,%ymm2,%ymm2 */
	WORD $0x3948; BYTE $0xfe	/* 1766 cmp %rdi,%rsi */
	LONG $0xfef8850f; WORD $0xffff	/* 1769 jne 1667 */
	WORD $0x8948; BYTE $0xc2	/* 176f mov %rax,%rdx */
	LONG $0x04e0c148	/* 1772 shl $0x4,%rax */
	WORD $0x0148; BYTE $0xc5	/* 1776 add %rax,%rbp */
	WORD $0x0149; BYTE $0xc3	/* 1779 add %rax,%r11 */
	WORD $0x894c; BYTE $0xd0	/* 177c mov %r10,%rax */
	LONG $0x07e2c148	/* 177f shl $0x7,%rdx */
	WORD $0xf748; BYTE $0xd8	/* 1783 neg %rax */
	WORD $0x0149; BYTE $0xd0	/* 1786 add %rdx,%r8 */
	LONG $0x81048d49	/* 1789 lea (%r9,%rax,4),%rax */
	LONG $0x24848948; LONG $0x00000168	/* 178d mov %rax,0x168(%rsp) */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 1795 cmpq $0x3,0x168(%rsp) */
	LONG $0x02b9840f; WORD $0x0000	/* 179e je 1a5d */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x02	/* 17a4 cmpq $0x2,0x168(%rsp) */
	LONG $0x016d840f; WORD $0x0000	/* 17ad je 1920 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x01	/* 17b3 cmpq $0x1,0x168(%rsp) */
	LONG $0x0142850f; WORD $0x0000	/* 17bc jne 1904 */
	WORD $0x4d8b; BYTE $0x00	/* 17c2 mov 0x0(%rbp),%ecx */
	LONG $0xe4efd9c5	/* 17c5 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x6f7ec1c4; BYTE $0x28	/* 17c9 vmovdqu (%r8),%ymm5 */
	LONG $0xf6efc9c5	/* 17ce vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* 17d2 movq $0x0,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x10	/* 17db mov 0x10(%rsp),%rax */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* 17e0 movq $0x0,0x20(%rsp) */
	LONG $0x465563c4; WORD $0x20c6	/* 17e9 vperm2i128 $0x20,%ymm6,%ymm5,%ymm8 */
	LONG $0x4655e3c4; WORD $0x31ee	/* 17ef vperm2i128 $0x31,%ymm6,%ymm5,%ymm5 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 17f5 movq $0x0,0x28(%rsp) */
	WORD $0xc089	/* 17fe mov %eax,%eax */
	LONG $0x24448948; BYTE $0x10	/* 1800 mov %rax,0x10(%rsp) */
	LONG $0x24548b48; BYTE $0x10	/* 1805 mov 0x10(%rsp),%rdx */
	LONG $0x0000b848; LONG $0xffff0000; WORD $0xffff	/* 180a movabs $0xffffffff00000000,%rax */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1814 movq $0x0,0x28(%rsp) */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 181d movq $0x0,0x18(%rsp) */
	WORD $0x2148; BYTE $0xc2	/* 1826 and %rax,%rdx */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1829 movq $0x0,0x18(%rsp) */
	WORD $0x0948; BYTE $0xca	/* 1832 or %rcx,%rdx */
	WORD $0x8b41; BYTE $0x0b	/* 1835 mov (%r11),%ecx */
	LONG $0x24548948; BYTE $0x10	/* 1838 mov %rdx,0x10(%rsp) */
	LONG $0x24548b48; BYTE $0x20	/* 183d mov 0x20(%rsp),%rdx */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 1842 vmovdqa 0x10(%rsp),%xmm3 */
	WORD $0xd689	/* 1848 mov %edx,%esi */
	WORD $0x2148; BYTE $0xf0	/* 184a and %rsi,%rax */
	LONG $0x00fde3c4; WORD $0x50db	/* 184d vpermq $0x50,%ymm3,%ymm3 */
	WORD $0x0948; BYTE $0xc8	/* 1853 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x20	/* 1856 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 185b mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 1860 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1864 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 186e vpbroadcastw %xmm0,%xmm0 */
	LONG $0x4cf5f9c5; WORD $0x2024	/* 1873 vpmaddwd 0x20(%rsp),%xmm0,%xmm1 */
	LONG $0x476ffac5; BYTE $0x02	/* 1879 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 187e vmovq %rax,%xmm7 */
	LONG $0x597de2c4; BYTE $0xff	/* 1883 vpbroadcastq %xmm7,%ymm7 */
	LONG $0x000001b8; BYTE $0x00	/* 1888 mov $0x1,%eax */
	LONG $0x387de3c4; WORD $0x01c4	/* 188d vinserti128 $0x1,%xmm4,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50c9	/* 1893 vpermq $0x50,%ymm1,%ymm1 */
	LONG $0xd071ddc5; BYTE $0x04	/* 1899 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xc7dbfdc5	/* 189e vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7dbddc5	/* 18a2 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 18a6 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe5	/* 18ab vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xed57d0c5	/* 18b0 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xc4fdfdc5	/* 18b4 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe66dfdc5	/* 18b8 vpunpckhqdq %ymm6,%ymm0,%ymm4 */
	LONG $0xc66cfdc5	/* 18bc vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xc4fdfdc5	/* 18c0 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe5c6fcc5; BYTE $0x88	/* 18c4 vshufps $0x88,%ymm5,%ymm0,%ymm4 */
	LONG $0xc5c6fcc5; BYTE $0xdd	/* 18c9 vshufps $0xdd,%ymm5,%ymm0,%ymm0 */
	LONG $0xc0fdddc5	/* 18ce vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xe06ef9c5	/* 18d2 vmovd %eax,%xmm4 */
	WORD $0xb70f; BYTE $0x07	/* 18d6 movzwl (%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xe4	/* 18d9 vpbroadcastw %xmm4,%ymm4 */
	LONG $0xe4f5fdc5	/* 18de vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 18e2 vmovq %rax,%xmm0 */
	LONG $0xc9faddc5	/* 18e7 vpsubd %ymm1,%ymm4,%ymm1 */
	LONG $0xc07efac5	/* 18eb vmovq %xmm0,%xmm0 */
	LONG $0xc95bfcc5	/* 18ef vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* 18f3 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 18f8 vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 18fc vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1900 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0x197de3c4; WORD $0x01d0	/* 1904 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xc258f8c5	/* 190a vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xc816fac5	/* 190e vmovshdup %xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1912 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; BYTE $0x06	/* 1916 vmovss %xmm0,(%r14) */
	LONG $0xfff3f4e9; BYTE $0xff	/* 191b jmp d14 */
	LONG $0x00458b48	/* 1920 mov 0x0(%rbp),%rax */
	LONG $0xc0eff9c5	/* 1924 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xedefd1c5	/* 1928 vpxor %xmm5,%xmm5,%xmm5 */
	WORD $0xb70f; BYTE $0x17	/* 192c movzwl (%rdi),%edx */
	LONG $0x6f7ec1c4; BYTE $0x18	/* 192f vmovdqu (%r8),%ymm3 */
	LONG $0x6f7ec1c4; WORD $0x2078	/* 1934 vmovdqu 0x20(%r8),%ymm7 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 193a movq $0x0,0x28(%rsp) */
	LONG $0x24448948; BYTE $0x10	/* 1943 mov %rax,0x10(%rsp) */
	WORD $0x8b49; BYTE $0x03	/* 1948 mov (%r11),%rax */
	LONG $0x466563c4; WORD $0x20c8	/* 194b vperm2i128 $0x20,%ymm0,%ymm3,%ymm9 */
	LONG $0x466563c4; WORD $0x31d0	/* 1951 vperm2i128 $0x31,%ymm0,%ymm3,%ymm10 */
	LONG $0x4645e3c4; WORD $0x20f0	/* 1957 vperm2i128 $0x20,%ymm0,%ymm7,%ymm6 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 195d movq $0x0,0x18(%rsp) */
	LONG $0x24448948; BYTE $0x20	/* 1966 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 196b mov $0x8,%eax */
	LONG $0x4645e3c4; WORD $0x31f8	/* 1970 vperm2i128 $0x31,%ymm0,%ymm7,%ymm7 */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 1976 vmovdqa 0x10(%rsp),%xmm3 */
	LONG $0xc06ef9c5	/* 197c vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1980 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 198a vpbroadcastw %xmm0,%xmm0 */
	LONG $0x64f5f9c5; WORD $0x2024	/* 198f vpmaddwd 0x20(%rsp),%xmm0,%xmm4 */
	LONG $0x476ffac5; BYTE $0x02	/* 1995 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc0	/* 199a vmovq %rax,%xmm8 */
	LONG $0x597d42c4; BYTE $0xc0	/* 199f vpbroadcastq %xmm8,%ymm8 */
	LONG $0x000001b8; BYTE $0x00	/* 19a4 mov $0x1,%eax */
	LONG $0x00fde3c4; WORD $0x50db	/* 19a9 vpermq $0x50,%ymm3,%ymm3 */
	LONG $0x387de3c4; WORD $0x01c5	/* 19af vinserti128 $0x1,%xmm5,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50e4	/* 19b5 vpermq $0x50,%ymm4,%ymm4 */
	LONG $0xd071f5c5; BYTE $0x04	/* 19bb vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 19c0 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 19c5 vpand %ymm8,%ymm1,%ymm1 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 19ca vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x0475c2c4; BYTE $0xca	/* 19cf vpmaddubsw %ymm10,%ymm1,%ymm1 */
	LONG $0xc9fdfdc5	/* 19d4 vpaddw %ymm1,%ymm0,%ymm1 */
	LONG $0x476ffac5; BYTE $0x14	/* 19d8 vmovdqu 0x14(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x01c5	/* 19dd vinserti128 $0x1,%xmm5,%ymm0,%ymm0 */
	LONG $0xd071d5c5; BYTE $0x04	/* 19e3 vpsrlw $0x4,%ymm0,%ymm5 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 19e8 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 19ed vpand %ymm8,%ymm5,%ymm5 */
	LONG $0x047de2c4; BYTE $0xc6	/* 19f2 vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x0455e2c4; BYTE $0xef	/* 19f7 vpmaddubsw %ymm7,%ymm5,%ymm5 */
	LONG $0xc5fdfdc5	/* 19fc vpaddw %ymm5,%ymm0,%ymm0 */
	LONG $0xe86df5c5	/* 1a00 vpunpckhqdq %ymm0,%ymm1,%ymm5 */
	LONG $0xc86cf5c5	/* 1a04 vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xcdfdf5c5	/* 1a08 vpaddw %ymm5,%ymm1,%ymm1 */
	LONG $0xed57d0c5	/* 1a0c vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xc5c6f4c5; BYTE $0x88	/* 1a10 vshufps $0x88,%ymm5,%ymm1,%ymm0 */
	LONG $0xcdc6f4c5; BYTE $0xdd	/* 1a15 vshufps $0xdd,%ymm5,%ymm1,%ymm1 */
	LONG $0xc1fdfdc5	/* 1a1a vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xc86ef9c5	/* 1a1e vmovd %eax,%xmm1 */
	LONG $0x1247b70f	/* 1a22 movzwl 0x12(%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* 1a26 vpbroadcastw %xmm1,%ymm1 */
	LONG $0xc9f5fdc5	/* 1a2b vpmaddwd %ymm1,%ymm0,%ymm1 */
	LONG $0x10e0c148	/* 1a2f shl $0x10,%rax */
	LONG $0xccfaf5c5	/* 1a33 vpsubd %ymm4,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 1a37 or %rdx,%rax */
	LONG $0xc95bfcc5	/* 1a3a vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 1a3e vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* 1a43 vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 1a47 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 1a4c vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1a50 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1a54 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffea7e9; BYTE $0xff	/* 1a58 jmp 1904 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1a5d movq $0x0,0x18(%rsp) */
	WORD $0x4d8b; BYTE $0x08	/* 1a66 mov 0x8(%rbp),%ecx */
	LONG $0x0000ba48; LONG $0xffff0000; WORD $0xffff	/* 1a69 movabs $0xffffffff00000000,%rdx */
	LONG $0xc0eff9c5	/* 1a73 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0x24448b48; BYTE $0x18	/* 1a77 mov 0x18(%rsp),%rax */
	LONG $0x6f7ec1c4; WORD $0x2078	/* 1a7c vmovdqu 0x20(%r8),%ymm7 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1a82 movq $0x0,0x28(%rsp) */
	LONG $0x6f7ec1c4; BYTE $0x18	/* 1a8b vmovdqu (%r8),%ymm3 */
	LONG $0x4665c3c4; WORD $0x4060; BYTE $0x20	/* 1a90 vperm2i128 $0x20,0x40(%r8),%ymm3,%ymm4 */
	WORD $0xc089	/* 1a97 mov %eax,%eax */
	LONG $0x4645e3c4; WORD $0x20f0	/* 1a99 vperm2i128 $0x20,%ymm0,%ymm7,%ymm6 */
	LONG $0x4645e3c4; WORD $0x31f8	/* 1a9f vperm2i128 $0x31,%ymm0,%ymm7,%ymm7 */
	LONG $0x24448948; BYTE $0x18	/* 1aa5 mov %rax,0x18(%rsp) */
	LONG $0x00458b48	/* 1aaa mov 0x0(%rbp),%rax */
	LONG $0x466543c4; WORD $0x4048; BYTE $0x31	/* 1aae vperm2i128 $0x31,0x40(%r8),%ymm3,%ymm9 */
	LONG $0x24448948; BYTE $0x10	/* 1ab5 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* 1aba mov 0x18(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* 1abf and %rdx,%rax */
	WORD $0x0948; BYTE $0xc8	/* 1ac2 or %rcx,%rax */
	LONG $0x084b8b41	/* 1ac5 mov 0x8(%r11),%ecx */
	LONG $0x24448948; BYTE $0x18	/* 1ac9 mov %rax,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 1ace mov 0x28(%rsp),%rax */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 1ad3 vmovdqa 0x10(%rsp),%xmm3 */
	WORD $0xc089	/* 1ad9 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x28	/* 1adb mov %rax,0x28(%rsp) */
	WORD $0x8b49; BYTE $0x03	/* 1ae0 mov (%r11),%rax */
	LONG $0x00fde3c4; WORD $0x50db	/* 1ae3 vpermq $0x50,%ymm3,%ymm3 */
	LONG $0x24448948; BYTE $0x20	/* 1ae9 mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 1aee mov 0x28(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* 1af3 and %rdx,%rax */
	WORD $0xb70f; BYTE $0x17	/* 1af6 movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xc8	/* 1af9 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x28	/* 1afc mov %rax,0x28(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 1b01 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 1b06 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1b0a movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 1b14 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x44f5f9c5; WORD $0x2024	/* 1b19 vpmaddwd 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc0	/* 1b1f vmovq %rax,%xmm8 */
	LONG $0x000001b8; BYTE $0x00	/* 1b24 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xc0	/* 1b29 vpbroadcastq %xmm8,%ymm8 */
	LONG $0x00fde3c4; WORD $0x50e8	/* 1b2e vpermq $0x50,%ymm0,%ymm5 */
	LONG $0x476ffac5; BYTE $0x02	/* 1b34 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x2647; BYTE $0x01	/* 1b39 vinserti128 $0x1,0x26(%rdi),%ymm0,%ymm0 */
	LONG $0xd071f5c5; BYTE $0x04	/* 1b40 vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 1b45 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 1b4a vpand %ymm8,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xc4	/* 1b4f vpmaddubsw %ymm4,%ymm0,%ymm0 */
	LONG $0xe4efd9c5	/* 1b54 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x0475c2c4; BYTE $0xc9	/* 1b58 vpmaddubsw %ymm9,%ymm1,%ymm1 */
	LONG $0xc9fdfdc5	/* 1b5d vpaddw %ymm1,%ymm0,%ymm1 */
	LONG $0x476ffac5; BYTE $0x14	/* 1b61 vmovdqu 0x14(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x01c4	/* 1b66 vinserti128 $0x1,%xmm4,%ymm0,%ymm0 */
	LONG $0xd071ddc5; BYTE $0x04	/* 1b6c vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 1b71 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe0	/* 1b76 vpand %ymm8,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc6	/* 1b7b vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe7	/* 1b80 vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 1b85 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe06df5c5	/* 1b89 vpunpckhqdq %ymm0,%ymm1,%ymm4 */
	LONG $0xc86cf5c5	/* 1b8d vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xc057f8c5	/* 1b91 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xe4fdf5c5	/* 1b95 vpaddw %ymm4,%ymm1,%ymm4 */
	LONG $0xc8c6dcc5; BYTE $0x88	/* 1b99 vshufps $0x88,%ymm0,%ymm4,%ymm1 */
	LONG $0xe0c6dcc5; BYTE $0xdd	/* 1b9e vshufps $0xdd,%ymm0,%ymm4,%ymm4 */
	LONG $0xc06ef9c5	/* 1ba3 vmovd %eax,%xmm0 */
	LONG $0x1247b70f	/* 1ba7 movzwl 0x12(%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xc0	/* 1bab vpbroadcastw %xmm0,%ymm0 */
	LONG $0xccfdf5c5	/* 1bb0 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 1bb4 shl $0x10,%rax */
	LONG $0xc8f5f5c5	/* 1bb8 vpmaddwd %ymm0,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 1bbc or %rdx,%rax */
	LONG $0xcdfaf5c5	/* 1bbf vpsubd %ymm5,%ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 1bc3 vmovq %rax,%xmm0 */
	LONG $0x2447b70f	/* 1bc8 movzwl 0x24(%rdi),%eax */
	LONG $0xc95bfcc5	/* 1bcc vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x22f9e3c4; WORD $0x01c0	/* 1bd0 vpinsrq $0x1,%rax,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 1bd6 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 1bdb vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1bdf vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1be3 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffd18e9; BYTE $0xff	/* 1be7 jmp 1904 */
	WORD $0x894c; BYTE $0xd8	/* 1bec mov %r11,%rax */
	WORD $0x8948; BYTE $0xef	/* 1bef mov %rbp,%rdi */
	WORD $0x894c; BYTE $0xc1	/* 1bf2 mov %r8,%rcx */
	WORD $0x8948; BYTE $0xf2	/* 1bf5 mov %rsi,%rdx */
	LONG $0x248c8b4c; LONG $0x00000168	/* 1bf8 mov 0x168(%rsp),%r9 */
	LONG $0xdb57e0c5	/* 1c00 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xffef16e9; BYTE $0xff	/* 1c04 jmp b1f */
	WORD $0x8948; BYTE $0xf7	/* 1c09 mov %rsi,%rdi */
	LONG $0xd257e8c5	/* 1c0c vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xfffb80e9; BYTE $0xff	/* 1c10 jmp 1795 */
	RET
