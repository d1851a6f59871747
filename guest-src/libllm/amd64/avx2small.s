/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2small.cc 7e555cfa0a271154
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	756920402b0dae75
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
	LONG $0x001c6fe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	WORD $0x894d; BYTE $0xc4	/* 8 mov %r8,%r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0x28ec8148; WORD $0x0001; BYTE $0x00	/* d sub $0x128,%rsp */
	LONG $0x24bc8948; LONG $0x000000e8	/* 14 mov %rdi,0xe8(%rsp) */
	LONG $0x24948948; LONG $0x000000f0	/* 1c mov %rdx,0xf0(%rsp) */
	LONG $0x248c8948; LONG $0x000000e0	/* 24 mov %rcx,0xe0(%rsp) */
	LONG $0x244c894c; BYTE $0x78	/* 2c mov %r9,0x78(%rsp) */
	LONG $0x03f98348	/* 31 cmp $0x3,%rcx */
	LONG $0x08098e0f; WORD $0x0000	/* 35 jle 844 */
	LONG $0x12348d4c	/* 3b lea (%rdx,%rdx,1),%r14 */
	WORD $0x8949; BYTE $0xd2	/* 3f mov %rdx,%r10 */
	WORD $0x8948; BYTE $0xcb	/* 42 mov %rcx,%rbx */
	WORD $0x8949; BYTE $0xff	/* 45 mov %rdi,%r15 */
	LONG $0x95048d48; LONG $0x00000000	/* 48 lea 0x0(,%rdx,4),%rax */
	WORD $0x8949; BYTE $0xf5	/* 50 mov %rsi,%r13 */
	WORD $0x894d; BYTE $0xd4	/* 53 mov %r10,%r12 */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* 56 movq $0x0,0x20(%rsp) */
	LONG $0x24848948; LONG $0x000000a0	/* 5f mov %rax,0xa0(%rsp) */
	LONG $0x24848b48; LONG $0x00000168	/* 67 mov 0x168(%rsp),%rax */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 6f movq $0x0,0x28(%rsp) */
	LONG $0xfc508d48	/* 78 lea -0x4(%rax),%rdx */
	LONG $0x24b48948; LONG $0x000000f8	/* 7c mov %rsi,0xf8(%rsp) */
	WORD $0x8948; BYTE $0xd0	/* 84 mov %rdx,%rax */
	LONG $0x2484894c; LONG $0x000000a8	/* 87 mov %r8,0xa8(%rsp) */
	LONG $0x02e8c148	/* 8f shr $0x2,%rax */
	LONG $0x24b4894c; LONG $0x000000d8	/* 93 mov %r14,0xd8(%rsp) */
	LONG $0x01488d48	/* 9b lea 0x1(%rax),%rcx */
	WORD $0xf748; BYTE $0xd8	/* 9f neg %rax */
	LONG $0xc93c8d48	/* a2 lea (%rcx,%rcx,8),%rdi */
	LONG $0x82048d48	/* a6 lea (%rdx,%rax,4),%rax */
	LONG $0x03e7c148	/* aa shl $0x3,%rdi */
	LONG $0x24848948; LONG $0x000000b0	/* ae mov %rax,0xb0(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* b6 mov $0x8,%eax */
	LONG $0x24bc8948; LONG $0x000000d0	/* bb mov %rdi,0xd0(%rsp) */
	WORD $0x8948; BYTE $0xcf	/* c3 mov %rcx,%rdi */
	LONG $0xf86e79c5	/* c6 vmovd %eax,%xmm15 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* ca movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x07e7c148	/* d4 shl $0x7,%rdi */
	LONG $0x04e1c148	/* d8 shl $0x4,%rcx */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* dc vmovq %rax,%xmm0 */
	LONG $0x000001b8; BYTE $0x00	/* e1 mov $0x1,%eax */
	WORD $0x014c; BYTE $0xc7	/* e6 add %r8,%rdi */
	LONG $0xc86ef9c5	/* e9 vmovd %eax,%xmm1 */
	LONG $0x24448b48; BYTE $0x20	/* ed mov 0x20(%rsp),%rax */
	LONG $0x797942c4; BYTE $0xff	/* f2 vpbroadcastw %xmm15,%xmm15 */
	LONG $0x24bc8948; LONG $0x000000c8	/* f7 mov %rdi,0xc8(%rsp) */
	LONG $0x093c8d49	/* ff lea (%r9,%rcx,1),%rdi */
	LONG $0x597de2c4; BYTE $0xc0	/* 103 vpbroadcastq %xmm0,%ymm0 */
	LONG $0x248c0348; LONG $0x00000160	/* 108 add 0x160(%rsp),%rcx */
	LONG $0x24bc8948; LONG $0x000000c0	/* 110 mov %rdi,0xc0(%rsp) */
	WORD $0xc089	/* 118 mov %eax,%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* 11a vpbroadcastw %xmm1,%ymm1 */
	LONG $0x248c8948; LONG $0x000000b8	/* 11f mov %rcx,0xb8(%rsp) */
	WORD $0x8949; BYTE $0xc6	/* 127 mov %rax,%r14 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 12a cmpq $0x3,0x168(%rsp) */
	LONG $0x00858d4d; WORD $0x0030; BYTE $0x00	/* 133 lea 0x3000(%r13),%r8 */
	LONG $0x10d28e0f; WORD $0x0000	/* 13a jle 1212 */
	LONG $0x24848b48; LONG $0x000000d8	/* 140 mov 0xd8(%rsp),%rax */
	LONG $0x247c894c; BYTE $0x40	/* 148 mov %r15,0x40(%rsp) */
	LONG $0xd257e8c5	/* 14d vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0x894c; BYTE $0xea	/* 151 mov %r13,%rdx */
	LONG $0x245c8948; BYTE $0x70	/* 154 mov %rbx,0x70(%rsp) */
	LONG $0x24948b4c; LONG $0x00000160	/* 159 mov 0x160(%rsp),%r10 */
	LONG $0x257c8d4b; BYTE $0x00	/* 161 lea 0x0(%r13,%r12,1),%rdi */
	LONG $0xda28fcc5	/* 166 vmovaps %ymm2,%ymm3 */
	LONG $0x200c8d4a	/* 16a lea (%rax,%r12,1),%rcx */
	LONG $0x28348d4a	/* 16e lea (%rax,%r13,1),%rsi */
	LONG $0x24848b48; LONG $0x000000d0	/* 172 mov 0xd0(%rsp),%rax */
	LONG $0x245c8b4c; BYTE $0x78	/* 17a mov 0x78(%rsp),%r11 */
	LONG $0x248c8b4c; LONG $0x000000a8	/* 17f mov 0xa8(%rsp),%r9 */
	WORD $0x014c; BYTE $0xe9	/* 187 add %r13,%rcx */
	LONG $0x056c8d49; BYTE $0x00	/* 18a lea 0x0(%r13,%rax,1),%rbp */
	LONG $0x08180f41	/* 18f prefetcht0 (%r8) */
	LONG $0x48180f41; BYTE $0x40	/* 193 prefetcht0 0x40(%r8) */
	LONG $0x88180f41; LONG $0x00000080	/* 198 prefetcht0 0x80(%r8) */
	LONG $0x88180f41; LONG $0x000000c0	/* 1a0 prefetcht0 0xc0(%r8) */
	LONG $0x88180f41; LONG $0x00000100	/* 1a8 prefetcht0 0x100(%r8) */
	LONG $0x1242b70f	/* 1b0 movzwl 0x12(%rdx),%eax */
	LONG $0x3ab70f44	/* 1b4 movzwl (%rdx),%r15d */
	LONG $0x48c28348	/* 1b8 add $0x48,%rdx */
	LONG $0x80e98349	/* 1bc sub $0xffffffffffffff80,%r9 */
	LONG $0x626ffac5; BYTE $0xba	/* 1c0 vmovdqu -0x46(%rdx),%xmm4 */
	LONG $0xdc5ab70f	/* 1c5 movzwl -0x24(%rdx),%ebx */
	LONG $0x10c38349	/* 1c9 add $0x10,%r11 */
	LONG $0x48c78348	/* 1cd add $0x48,%rdi */
	LONG $0x385de3c4; WORD $0xde62; BYTE $0x01	/* 1d1 vinserti128 $0x1,-0x22(%rdx),%ymm4,%ymm4 */
	LONG $0x6f7ec1c4; WORD $0x8079	/* 1d8 vmovdqu -0x80(%r9),%ymm7 */
	LONG $0x10e0c148	/* 1de shl $0x10,%rax */
	LONG $0x20c08149; WORD $0x0001; BYTE $0x00	/* 1e2 add $0x120,%r8 */
	LONG $0x464543c4; WORD $0xc049; BYTE $0x31	/* 1e9 vperm2i128 $0x31,-0x40(%r9),%ymm7,%ymm9 */
	LONG $0x464543c4; WORD $0xc059; BYTE $0x20	/* 1f0 vperm2i128 $0x20,-0x40(%r9),%ymm7,%ymm11 */
	WORD $0x094c; BYTE $0xf8	/* 1f7 or %r15,%rax */
	LONG $0x48c68348	/* 1fa add $0x48,%rsi */
	LONG $0xd471d5c5; BYTE $0x04	/* 1fe vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0x7a6ffac5; BYTE $0xcc	/* 203 vmovdqu -0x34(%rdx),%xmm7 */
	LONG $0xe0dbddc5	/* 208 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0x3845e3c4; WORD $0xf07a; BYTE $0x01	/* 20c vinserti128 $0x1,-0x10(%rdx),%ymm7,%ymm7 */
	LONG $0xe8dbd5c5	/* 213 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 217 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0x7fb70f44; BYTE $0xb8	/* 21c movzwl -0x48(%rdi),%r15d */
	LONG $0x6f7ec1c4; WORD $0xa071	/* 221 vmovdqu -0x60(%r9),%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 227 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0x464d43c4; WORD $0xe041; BYTE $0x31	/* 22c vperm2i128 $0x31,-0x20(%r9),%ymm6,%ymm8 */
	LONG $0xf50141c4; BYTE $0x22	/* 233 vpmaddwd (%r10),%xmm15,%xmm12 */
	LONG $0x48c18348	/* 238 add $0x48,%rcx */
	LONG $0x464d43c4; WORD $0xe051; BYTE $0x20	/* 23c vperm2i128 $0x20,-0x20(%r9),%ymm6,%ymm10 */
	LONG $0xe5fdddc5	/* 243 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x20e7c149	/* 247 shl $0x20,%r15 */
	LONG $0x6f7a41c4; WORD $0xf06b	/* 24b vmovdqu -0x10(%r11),%xmm13 */
	LONG $0xd771d5c5; BYTE $0x04	/* 251 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 256 vpand %ymm0,%ymm7,%ymm7 */
	WORD $0x094c; BYTE $0xf8	/* 25a or %r15,%rax */
	LONG $0x10c28349	/* 25d add $0x10,%r10 */
	LONG $0xe8dbd5c5	/* 261 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfa	/* 265 vpmaddubsw %ymm10,%ymm7,%ymm7 */
	LONG $0x7fb70f44; BYTE $0xca	/* 26a movzwl -0x36(%rdi),%r15d */
	LONG $0x00fd43c4; WORD $0x50ed	/* 26f vpermq $0x50,%ymm13,%ymm13 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 275 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0x00fd43c4; WORD $0x50e4	/* 27a vpermq $0x50,%ymm12,%ymm12 */
	LONG $0xfdfdc5c5	/* 280 vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6f6ffac5; BYTE $0xba	/* 284 vmovdqu -0x46(%rdi),%xmm5 */
	LONG $0x3855e3c4; WORD $0xde6f; BYTE $0x01	/* 289 vinserti128 $0x1,-0x22(%rdi),%ymm5,%ymm5 */
	LONG $0x30e7c149	/* 290 shl $0x30,%r15 */
	WORD $0x094c; BYTE $0xf8	/* 294 or %r15,%rax */
	LONG $0x7ab70f44; BYTE $0xee	/* 297 movzwl -0x12(%rdx),%r15d */
	LONG $0xd571cdc5; BYTE $0x04	/* 29c vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 2a1 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 2a5 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xeb	/* 2a9 vpmaddubsw %ymm11,%ymm5,%ymm5 */
	LONG $0x10e7c149	/* 2ae shl $0x10,%r15 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 2b2 vpmaddubsw %ymm9,%ymm6,%ymm6 */
	WORD $0x0949; BYTE $0xdf	/* 2b7 or %rbx,%r15 */
	LONG $0xdc5fb70f	/* 2ba movzwl -0x24(%rdi),%ebx */
	LONG $0xeefdd5c5	/* 2be vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x776ffac5; BYTE $0xcc	/* 2c2 vmovdqu -0x34(%rdi),%xmm6 */
	LONG $0x384de3c4; WORD $0xf077; BYTE $0x01	/* 2c7 vinserti128 $0x1,-0x10(%rdi),%ymm6,%ymm6 */
	LONG $0x20e3c148	/* 2ce shl $0x20,%rbx */
	LONG $0xd6718dc5; BYTE $0x04	/* 2d2 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 2d7 vpand %ymm0,%ymm6,%ymm6 */
	WORD $0x0949; BYTE $0xdf	/* 2db or %rbx,%r15 */
	LONG $0xee5fb70f	/* 2de movzwl -0x12(%rdi),%ebx */
	LONG $0xf0db0dc5	/* 2e2 vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 2e6 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf0	/* 2eb vpmaddubsw %ymm8,%ymm14,%ymm14 */
	LONG $0x30e3c148	/* 2f0 shl $0x30,%rbx */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 2f4 vpaddw %ymm14,%ymm6,%ymm6 */
	LONG $0xf76d5dc5	/* 2f9 vpunpckhqdq %ymm7,%ymm4,%ymm14 */
	LONG $0xe76cddc5	/* 2fd vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	WORD $0x0949; BYTE $0xdf	/* 301 or %rbx,%r15 */
	LONG $0xfd5dc1c4; BYTE $0xfe	/* 304 vpaddw %ymm14,%ymm4,%ymm7 */
	LONG $0xe66dd5c5	/* 309 vpunpckhqdq %ymm6,%ymm5,%ymm4 */
	LONG $0xee6cd5c5	/* 30d vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0xecfdd5c5	/* 311 vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xf0	/* 315 vmovq %rax,%xmm6 */
	LONG $0xe5c6c4c5; BYTE $0x88	/* 31a vshufps $0x88,%ymm5,%ymm7,%ymm4 */
	LONG $0xfdc6c4c5; BYTE $0xdd	/* 31f vshufps $0xdd,%ymm5,%ymm7,%ymm7 */
	LONG $0xe7fdddc5	/* 324 vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0x7e6ffac5; BYTE $0xcc	/* 328 vmovdqu -0x34(%rsi),%xmm7 */
	LONG $0xe9f5ddc5	/* 32d vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x22c9c3c4; WORD $0x01e7	/* 331 vpinsrq $0x1,%r15,%xmm6,%xmm4 */
	LONG $0x3845e3c4; WORD $0xf07e; BYTE $0x01	/* 337 vinserti128 $0x1,-0x10(%rsi),%ymm7,%ymm7 */
	LONG $0x137de2c4; BYTE $0xe4	/* 33e vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 343 vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xfa55c1c4; BYTE $0xec	/* 348 vpsubd %ymm12,%ymm5,%ymm5 */
	LONG $0xed5bfcc5	/* 34d vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 351 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 355 vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x666ffac5; BYTE $0xba	/* 359 vmovdqu -0x46(%rsi),%xmm4 */
	LONG $0x385de3c4; WORD $0xde66; BYTE $0x01	/* 35e vinserti128 $0x1,-0x22(%rsi),%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 365 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 36a vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 36e vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 372 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 377 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 37c vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* 380 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 385 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xe8dbd5c5	/* 389 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfa	/* 38d vpmaddubsw %ymm10,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 392 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 397 vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x696ffac5; BYTE $0xba	/* 39b vmovdqu -0x46(%rcx),%xmm5 */
	LONG $0x3855e3c4; WORD $0xde69; BYTE $0x01	/* 3a0 vinserti128 $0x1,-0x22(%rcx),%ymm5,%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 3a7 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 3ac vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 3b0 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xeb	/* 3b4 vpmaddubsw %ymm11,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 3b9 vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 3be vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x716ffac5; BYTE $0xcc	/* 3c2 vmovdqu -0x34(%rcx),%xmm6 */
	LONG $0x384de3c4; WORD $0xf071; BYTE $0x01	/* 3c7 vinserti128 $0x1,-0x10(%rcx),%ymm6,%ymm6 */
	LONG $0x7eb70f44; BYTE $0xca	/* 3ce movzwl -0x36(%rsi),%r15d */
	LONG $0xb841b70f	/* 3d3 movzwl -0x48(%rcx),%eax */
	LONG $0xd671b5c5; BYTE $0x04	/* 3d7 vpsrlw $0x4,%ymm6,%ymm9 */
	LONG $0xf0dbcdc5	/* 3dc vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x10e7c149	/* 3e0 shl $0x10,%r15 */
	LONG $0x20e0c148	/* 3e4 shl $0x20,%rax */
	LONG $0xc8db35c5	/* 3e8 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 3ec vpmaddubsw %ymm10,%ymm6,%ymm6 */
	WORD $0x094c; BYTE $0xf8	/* 3f1 or %r15,%rax */
	LONG $0x7eb70f44; BYTE $0xb8	/* 3f4 movzwl -0x48(%rsi),%r15d */
	LONG $0x043542c4; BYTE $0xc8	/* 3f9 vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0xc76d5dc5	/* 3fe vpunpckhqdq %ymm7,%ymm4,%ymm8 */
	LONG $0xfd4dc1c4; BYTE $0xf1	/* 402 vpaddw %ymm9,%ymm6,%ymm6 */
	LONG $0xe76cddc5	/* 407 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	WORD $0x094c; BYTE $0xf8	/* 40b or %r15,%rax */
	LONG $0x79b70f44; BYTE $0xca	/* 40e movzwl -0x36(%rcx),%r15d */
	LONG $0xfd5dc1c4; BYTE $0xf8	/* 413 vpaddw %ymm8,%ymm4,%ymm7 */
	LONG $0xe66dd5c5	/* 418 vpunpckhqdq %ymm6,%ymm5,%ymm4 */
	LONG $0xee6cd5c5	/* 41c vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0x30e7c149	/* 420 shl $0x30,%r15 */
	LONG $0xecfdd5c5	/* 424 vpaddw %ymm4,%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xf8	/* 428 or %r15,%rax */
	LONG $0x7eb70f44; BYTE $0xee	/* 42b movzwl -0x12(%rsi),%r15d */
	LONG $0xe5c6c4c5; BYTE $0x88	/* 430 vshufps $0x88,%ymm5,%ymm7,%ymm4 */
	LONG $0xfdc6c4c5; BYTE $0xdd	/* 435 vshufps $0xdd,%ymm5,%ymm7,%ymm7 */
	LONG $0xe7fdddc5	/* 43a vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 43e vmovq %rax,%xmm7 */
	WORD $0x894c; BYTE $0xfb	/* 443 mov %r15,%rbx */
	LONG $0x79b70f44; BYTE $0xdc	/* 446 movzwl -0x24(%rcx),%r15d */
	LONG $0xe9f5ddc5	/* 44b vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x10e3c148	/* 44f shl $0x10,%rbx */
	LONG $0xfa55c1c4; BYTE $0xec	/* 453 vpsubd %ymm12,%ymm5,%ymm5 */
	LONG $0x20e7c149	/* 458 shl $0x20,%r15 */
	LONG $0xed5bfcc5	/* 45c vcvtdq2ps %ymm5,%ymm5 */
	WORD $0x0949; BYTE $0xdf	/* 460 or %rbx,%r15 */
	LONG $0xdc5eb70f	/* 463 movzwl -0x24(%rsi),%ebx */
	WORD $0x0949; BYTE $0xdf	/* 467 or %rbx,%r15 */
	LONG $0xee59b70f	/* 46a movzwl -0x12(%rcx),%ebx */
	LONG $0x30e3c148	/* 46e shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xdf	/* 472 or %rbx,%r15 */
	LONG $0x22c1c3c4; WORD $0x01e7	/* 475 vpinsrq $0x1,%r15,%xmm7,%xmm4 */
	LONG $0x137de2c4; BYTE $0xe4	/* 47b vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 480 vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xe559dcc5	/* 485 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 489 vaddps %ymm4,%ymm2,%ymm2 */
	WORD $0x3948; BYTE $0xea	/* 48d cmp %rbp,%rdx */
	LONG $0xfcf9850f; WORD $0xffff	/* 490 jne 18f */
	LONG $0x247c8b4c; BYTE $0x40	/* 496 mov 0x40(%rsp),%r15 */
	LONG $0x245c8b48; BYTE $0x70	/* 49b mov 0x70(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x000000b0	/* 4a0 mov 0xb0(%rsp),%rax */
	LONG $0x248c8b48; LONG $0x000000b8	/* 4a8 mov 0xb8(%rsp),%rcx */
	LONG $0x24b48b48; LONG $0x000000c0	/* 4b0 mov 0xc0(%rsp),%rsi */
	LONG $0x24948b48; LONG $0x000000c8	/* 4b8 mov 0xc8(%rsp),%rdx */
	LONG $0x03f88348	/* 4c0 cmp $0x3,%rax */
	LONG $0x0a3e840f; WORD $0x0000	/* 4c4 je f08 */
	LONG $0x02f88348	/* 4ca cmp $0x2,%rax */
	LONG $0x0823850f; WORD $0x0000	/* 4ce jne cf7 */
	WORD $0x8b48; BYTE $0x06	/* 4d4 mov (%rsi),%rax */
	LONG $0x326ffec5	/* 4d7 vmovdqu (%rdx),%ymm6 */
	LONG $0xe4efd9c5	/* 4db vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0xef1941c4; BYTE $0xe4	/* 4df vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0x426f7ec5; BYTE $0x20	/* 4e4 vmovdqu 0x20(%rdx),%ymm8 */
	LONG $0x7d6ffac5; BYTE $0x14	/* 4e9 vmovdqu 0x14(%rbp),%xmm7 */
	LONG $0x25548d4a; BYTE $0x00	/* 4ee lea 0x0(%rbp,%r12,1),%rdx */
	LONG $0x2484c748; LONG $0x00000098; LONG $0x00000000	/* 4f3 movq $0x0,0x98(%rsp) */
	LONG $0x24848948; LONG $0x00000080	/* 4ff mov %rax,0x80(%rsp) */
	WORD $0x8b48; BYTE $0x01	/* 507 mov (%rcx),%rax */
	LONG $0x464d63c4; WORD $0x31cc	/* 50a vperm2i128 $0x31,%ymm4,%ymm6,%ymm9 */
	LONG $0x464d63c4; WORD $0x20ec	/* 510 vperm2i128 $0x20,%ymm4,%ymm6,%ymm13 */
	LONG $0x463d63c4; WORD $0x20dc	/* 516 vperm2i128 $0x20,%ymm4,%ymm8,%ymm11 */
	LONG $0x463d63c4; WORD $0x31c4	/* 51c vperm2i128 $0x31,%ymm4,%ymm8,%ymm8 */
	LONG $0x3845c3c4; WORD $0x01fc	/* 522 vinserti128 $0x1,%xmm12,%ymm7,%ymm7 */
	LONG $0x124db70f	/* 528 movzwl 0x12(%rbp),%ecx */
	LONG $0x24848948; LONG $0x00000090	/* 52c mov %rax,0x90(%rsp) */
	LONG $0x0045b70f	/* 534 movzwl 0x0(%rbp),%eax */
	LONG $0xa46ff9c5; LONG $0x00009024; BYTE $0x00	/* 538 vmovdqa 0x90(%rsp),%xmm4 */
	LONG $0x10e1c148	/* 541 shl $0x10,%rcx */
	LONG $0x2484c748; LONG $0x00000088; LONG $0x00000000	/* 545 movq $0x0,0x88(%rsp) */
	LONG $0xac28f8c5; LONG $0x00008024; BYTE $0x00	/* 551 vmovaps 0x80(%rsp),%xmm5 */
	WORD $0x0948; BYTE $0xc1	/* 55a or %rax,%rcx */
	WORD $0xb70f; BYTE $0x02	/* 55d movzwl (%rdx),%eax */
	LONG $0xf55941c4; BYTE $0xd7	/* 560 vpmaddwd %xmm15,%xmm4,%xmm10 */
	LONG $0x656ffac5; BYTE $0x02	/* 565 vmovdqu 0x2(%rbp),%xmm4 */
	LONG $0x00fd63c4; WORD $0x50f5	/* 56a vpermq $0x50,%ymm5,%ymm14 */
	LONG $0x20e0c148	/* 570 shl $0x20,%rax */
	LONG $0x00fd43c4; WORD $0x50d2	/* 574 vpermq $0x50,%ymm10,%ymm10 */
	LONG $0x385dc3c4; WORD $0x01e4	/* 57a vinserti128 $0x1,%xmm12,%ymm4,%ymm4 */
	LONG $0x747f7dc5; WORD $0x4024	/* 580 vmovdqa %ymm14,0x40(%rsp) */
	WORD $0x0948; BYTE $0xc8	/* 586 or %rcx,%rax */
	LONG $0x4cb70f42; WORD $0x1225	/* 589 movzwl 0x12(%rbp,%r12,1),%ecx */
	LONG $0xd471d5c5; BYTE $0x04	/* 58f vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 594 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 598 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 59c vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0x30e1c148	/* 5a1 shl $0x30,%rcx */
	LONG $0x0455c2c4; BYTE $0xe9	/* 5a5 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	WORD $0x0948; BYTE $0xc8	/* 5aa or %rcx,%rax */
	LONG $0x220c8d4a	/* 5ad lea (%rdx,%r12,1),%rcx */
	LONG $0xe5fdddc5	/* 5b1 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* 5b5 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* 5ba vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xe8dbd5c5	/* 5be vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 5c2 vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 5c7 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 5cc vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6f7aa1c4; WORD $0x256c; BYTE $0x02	/* 5d0 vmovdqu 0x2(%rbp,%r12,1),%xmm5 */
	LONG $0x3855c3c4; WORD $0x01ec	/* 5d7 vinserti128 $0x1,%xmm12,%ymm5,%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 5dd vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 5e2 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 5e6 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xed	/* 5ea vpmaddubsw %ymm13,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 5ef vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 5f4 vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x6f7aa1c4; WORD $0x2574; BYTE $0x14	/* 5f8 vmovdqu 0x14(%rbp,%r12,1),%xmm6 */
	LONG $0x384dc3c4; WORD $0x01f4	/* 5ff vinserti128 $0x1,%xmm12,%ymm6,%ymm6 */
	LONG $0xd6718dc5; BYTE $0x04	/* 605 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 60a vpand %ymm0,%ymm6,%ymm6 */
	LONG $0xf0db0dc5	/* 60e vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 612 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf0	/* 617 vpmaddubsw %ymm8,%ymm14,%ymm14 */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 61c vpaddw %ymm14,%ymm6,%ymm6 */
	LONG $0xf76d5dc5	/* 621 vpunpckhqdq %ymm7,%ymm4,%ymm14 */
	LONG $0xe76cddc5	/* 625 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	LONG $0xfe6dd5c5	/* 629 vpunpckhqdq %ymm6,%ymm5,%ymm7 */
	LONG $0xee6cd5c5	/* 62d vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0xfd5dc1c4; BYTE $0xe6	/* 631 vpaddw %ymm14,%ymm4,%ymm4 */
	LONG $0x746f7dc5; WORD $0x4024	/* 636 vmovdqa 0x40(%rsp),%ymm14 */
	LONG $0xeffdd5c5	/* 63c vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0xf5c6dcc5; BYTE $0x88	/* 640 vshufps $0x88,%ymm5,%ymm4,%ymm6 */
	LONG $0xe5c6dcc5; BYTE $0xdd	/* 645 vshufps $0xdd,%ymm5,%ymm4,%ymm4 */
	LONG $0xecfdcdc5	/* 64a vpaddw %ymm4,%ymm6,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 64e vmovq %rax,%xmm4 */
	LONG $0xe47efac5	/* 653 vmovq %xmm4,%xmm4 */
	LONG $0xe9f5d5c5	/* 657 vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0x6f7aa1c4; WORD $0x2274; BYTE $0x14	/* 65b vmovdqu 0x14(%rdx,%r12,1),%xmm6 */
	WORD $0xb70f; BYTE $0x01	/* 662 movzwl (%rcx),%eax */
	LONG $0x137de2c4; BYTE $0xe4	/* 665 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe6	/* 66a vmulps %ymm14,%ymm4,%ymm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 66f vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0xed5bfcc5	/* 674 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x384dc3c4; WORD $0x01f4	/* 678 vinserti128 $0x1,%xmm12,%ymm6,%ymm6 */
	LONG $0xe559dcc5	/* 67e vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 682 vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x6f7aa1c4; WORD $0x2264; BYTE $0x02	/* 686 vmovdqu 0x2(%rdx,%r12,1),%xmm4 */
	LONG $0x385dc3c4; WORD $0x01e4	/* 68d vinserti128 $0x1,%xmm12,%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 693 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 698 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 69c vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 6a0 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 6a5 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 6aa vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd671d5c5; BYTE $0x04	/* 6ae vpsrlw $0x4,%ymm6,%ymm5 */
	LONG $0xf0dbcdc5	/* 6b3 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0xe8dbd5c5	/* 6b7 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 6bb vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 6c0 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xf5fdcdc5	/* 6c5 vpaddw %ymm5,%ymm6,%ymm6 */
	LONG $0x6f7aa1c4; WORD $0x626c; BYTE $0x02	/* 6c9 vmovdqu 0x2(%rdx,%r12,2),%xmm5 */
	LONG $0x3855c3c4; WORD $0x01ec	/* 6d0 vinserti128 $0x1,%xmm12,%ymm5,%ymm5 */
	LONG $0xd571c5c5; BYTE $0x04	/* 6d6 vpsrlw $0x4,%ymm5,%ymm7 */
	LONG $0xe8dbd5c5	/* 6db vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf8dbc5c5	/* 6df vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xed	/* 6e3 vpmaddubsw %ymm13,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 6e8 vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0xeffdd5c5	/* 6ed vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0x6f7aa1c4; WORD $0x627c; BYTE $0x14	/* 6f1 vmovdqu 0x14(%rdx,%r12,2),%xmm7 */
	LONG $0x1251b70f	/* 6f8 movzwl 0x12(%rcx),%edx */
	LONG $0x3845c3c4; WORD $0x01fc	/* 6fc vinserti128 $0x1,%xmm12,%ymm7,%ymm7 */
	LONG $0x10e2c148	/* 702 shl $0x10,%rdx */
	WORD $0x0948; BYTE $0xc2	/* 706 or %rax,%rdx */
	LONG $0xd771b5c5; BYTE $0x04	/* 709 vpsrlw $0x4,%ymm7,%ymm9 */
	LONG $0x04b70f42; BYTE $0x21	/* 70e movzwl (%rcx,%r12,1),%eax */
	LONG $0xf8dbc5c5	/* 713 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xc8db35c5	/* 717 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 71b vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x043542c4; BYTE $0xc8	/* 720 vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0x20e0c148	/* 725 shl $0x20,%rax */
	LONG $0xc66d5dc5	/* 729 vpunpckhqdq %ymm6,%ymm4,%ymm8 */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 72d vpaddw %ymm9,%ymm7,%ymm7 */
	LONG $0xe66cddc5	/* 732 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xd0	/* 736 or %rdx,%rax */
	LONG $0x54b70f42; WORD $0x1221	/* 739 movzwl 0x12(%rcx,%r12,1),%edx */
	LONG $0xfd5dc1c4; BYTE $0xf0	/* 73f vpaddw %ymm8,%ymm4,%ymm6 */
	LONG $0xe76dd5c5	/* 744 vpunpckhqdq %ymm7,%ymm5,%ymm4 */
	LONG $0xef6cd5c5	/* 748 vpunpcklqdq %ymm7,%ymm5,%ymm5 */
	LONG $0xecfdd5c5	/* 74c vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0x30e2c148	/* 750 shl $0x30,%rdx */
	LONG $0xe5c6ccc5; BYTE $0x88	/* 754 vshufps $0x88,%ymm5,%ymm6,%ymm4 */
	WORD $0x0948; BYTE $0xd0	/* 759 or %rdx,%rax */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 75c vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 761 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xe9f5ddc5	/* 765 vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 769 vmovq %rax,%xmm4 */
	LONG $0xe47efac5	/* 76e vmovq %xmm4,%xmm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 772 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* 777 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe6	/* 77c vmulps %ymm14,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* 781 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 785 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 789 vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x197de3c4; WORD $0x01dc	/* 78d vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0x24848b48; LONG $0x000000a0	/* 793 mov 0xa0(%rsp),%rax */
	LONG $0x04eb8348	/* 79b sub $0x4,%rbx */
	LONG $0x10c78349	/* 79f add $0x10,%r15 */
	LONG $0xdb58d8c5	/* 7a3 vaddps %xmm3,%xmm4,%xmm3 */
	WORD $0x0149; BYTE $0xc5	/* 7a7 add %rax,%r13 */
	LONG $0xe316fac5	/* 7aa vmovshdup %xmm3,%xmm4 */
	LONG $0xdc58e0c5	/* 7ae vaddps %xmm4,%xmm3,%xmm3 */
	LONG $0x197de3c4; WORD $0x01d4	/* 7b2 vextractf128 $0x1,%ymm2,%xmm4 */
	LONG $0xd258d8c5	/* 7b8 vaddps %xmm2,%xmm4,%xmm2 */
	LONG $0xe216fac5	/* 7bc vmovshdup %xmm2,%xmm4 */
	LONG $0xd458e8c5	/* 7c0 vaddps %xmm4,%xmm2,%xmm2 */
	LONG $0xe328f8c5	/* 7c4 vmovaps %xmm3,%xmm4 */
	LONG $0xdb15e0c5	/* 7c8 vunpckhps %xmm3,%xmm3,%xmm3 */
	LONG $0xea28f8c5	/* 7cc vmovaps %xmm2,%xmm5 */
	LONG $0xd215e8c5	/* 7d0 vunpckhps %xmm2,%xmm2,%xmm2 */
	LONG $0xea14d0c5	/* 7d4 vunpcklps %xmm2,%xmm5,%xmm5 */
	LONG $0xd314d8c5	/* 7d8 vunpcklps %xmm3,%xmm4,%xmm2 */
	LONG $0xd516e8c5	/* 7dc vmovlhps %xmm5,%xmm2,%xmm2 */
	LONG $0x1178c1c4; WORD $0xf057	/* 7e0 vmovups %xmm2,-0x10(%r15) */
	LONG $0x03fb8348	/* 7e6 cmp $0x3,%rbx */
	LONG $0xf93a8f0f; WORD $0xffff	/* 7ea jg 12a */
	LONG $0x248c8b48; LONG $0x000000e0	/* 7f0 mov 0xe0(%rsp),%rcx */
	LONG $0x24b48b48; LONG $0x000000f8	/* 7f8 mov 0xf8(%rsp),%rsi */
	LONG $0x24a48b4c; LONG $0x000000a8	/* 800 mov 0xa8(%rsp),%r12 */
	LONG $0x04e98348	/* 808 sub $0x4,%rcx */
	WORD $0x8948; BYTE $0xca	/* 80c mov %rcx,%rdx */
	LONG $0x02eac148	/* 80f shr $0x2,%rdx */
	LONG $0x01428d48	/* 813 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 817 neg %rdx */
	WORD $0x8948; BYTE $0xc7	/* 81a mov %rax,%rdi */
	LONG $0x04e7c148	/* 81d shl $0x4,%rdi */
	LONG $0x24bc0148; LONG $0x000000e8	/* 821 add %rdi,0xe8(%rsp) */
	LONG $0x24bc8b48; LONG $0x000000a0	/* 829 mov 0xa0(%rsp),%rdi */
	LONG $0xf8af0f48	/* 831 imul %rax,%rdi */
	LONG $0x91048d48	/* 835 lea (%rcx,%rdx,4),%rax */
	LONG $0x24848948; LONG $0x000000e0	/* 839 mov %rax,0xe0(%rsp) */
	WORD $0x0148; BYTE $0xfe	/* 841 add %rdi,%rsi */
	LONG $0x24bc8348; LONG $0x000000e0; BYTE $0x01	/* 844 cmpq $0x1,0xe0(%rsp) */
	LONG $0x04808e0f; WORD $0x0000	/* 84d jle cd3 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 853 cmpq $0x3,0x168(%rsp) */
	LONG $0x00868d4c; WORD $0x0030; BYTE $0x00	/* 85c lea 0x3000(%rsi),%r8 */
	LONG $0x13d68e0f; WORD $0x0000	/* 863 jle 1c3f */
	LONG $0x24548b4c; BYTE $0x78	/* 869 mov 0x78(%rsp),%r10 */
	WORD $0x8948; BYTE $0xf2	/* 86e mov %rsi,%rdx */
	WORD $0x894c; BYTE $0xe7	/* 871 mov %r12,%rdi */
	LONG $0xdb57e0c5	/* 874 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x24848b48; LONG $0x000000f0	/* 878 mov 0xf0(%rsp),%rax */
	LONG $0x248c8b4c; LONG $0x00000160	/* 880 mov 0x160(%rsp),%r9 */
	LONG $0x060c8d48	/* 888 lea (%rsi,%rax,1),%rcx */
	LONG $0x24848b48; LONG $0x00000168	/* 88c mov 0x168(%rsp),%rax */
	LONG $0xfc688d4c	/* 894 lea -0x4(%rax),%r13 */
	WORD $0x894d; BYTE $0xef	/* 898 mov %r13,%r15 */
	LONG $0x02efc149	/* 89b shr $0x2,%r15 */
	LONG $0x016f8d49	/* 89f lea 0x1(%r15),%rbp */
	LONG $0xed448d48; BYTE $0x00	/* 8a3 lea 0x0(%rbp,%rbp,8),%rax */
	LONG $0xc61c8d4c	/* 8a8 lea (%rsi,%rax,8),%r11 */
	LONG $0x000008b8; BYTE $0x00	/* 8ac mov $0x8,%eax */
	LONG $0xe86ef9c5	/* 8b1 vmovd %eax,%xmm5 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 8b5 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* 8bf vmovq %rax,%xmm2 */
	LONG $0x000001b8; BYTE $0x00	/* 8c4 mov $0x1,%eax */
	LONG $0x7979e2c4; BYTE $0xed	/* 8c9 vpbroadcastw %xmm5,%xmm5 */
	LONG $0xe06ef9c5	/* 8ce vmovd %eax,%xmm4 */
	LONG $0x597de2c4; BYTE $0xd2	/* 8d2 vpbroadcastq %xmm2,%ymm2 */
	LONG $0x797de2c4; BYTE $0xe4	/* 8d7 vpbroadcastw %xmm4,%ymm4 */
	LONG $0x08180f41	/* 8dc prefetcht0 (%r8) */
	LONG $0x48180f41; BYTE $0x40	/* 8e0 prefetcht0 0x40(%r8) */
	LONG $0x88180f41; LONG $0x00000080	/* 8e5 prefetcht0 0x80(%r8) */
	LONG $0x426f7ac5; BYTE $0x02	/* 8ed vmovdqu 0x2(%rdx),%xmm8 */
	LONG $0x383d63c4; WORD $0x2642; BYTE $0x01	/* 8f2 vinserti128 $0x1,0x26(%rdx),%ymm8,%ymm8 */
	LONG $0x48c28348	/* 8f9 add $0x48,%rdx */
	LONG $0x90c08149; WORD $0x0000; BYTE $0x00	/* 8fd add $0x90,%r8 */
	LONG $0x076ffec5	/* 904 vmovdqu (%rdi),%ymm0 */
	LONG $0x0f6ffec5	/* 908 vmovdqu (%rdi),%ymm1 */
	LONG $0x10c28349	/* 90c add $0x10,%r10 */
	LONG $0x80ef8348	/* 910 sub $0xffffffffffffff80,%rdi */
	LONG $0x467d63c4; WORD $0xc067; BYTE $0x31	/* 914 vperm2i128 $0x31,-0x40(%rdi),%ymm0,%ymm12 */
	LONG $0x4675e3c4; WORD $0xc04f; BYTE $0x20	/* 91b vperm2i128 $0x20,-0x40(%rdi),%ymm1,%ymm1 */
	LONG $0x48c18348	/* 922 add $0x48,%rcx */
	LONG $0x476ffec5; BYTE $0xa0	/* 926 vmovdqu -0x60(%rdi),%ymm0 */
	LONG $0xca42b70f	/* 92b movzwl -0x36(%rdx),%eax */
	LONG $0x467d63c4; WORD $0xe057; BYTE $0x20	/* 92f vperm2i128 $0x20,-0x20(%rdi),%ymm0,%ymm10 */
	LONG $0x467d63c4; WORD $0xe05f; BYTE $0x31	/* 936 vperm2i128 $0x31,-0x20(%rdi),%ymm0,%ymm11 */
	LONG $0x717dc1c4; WORD $0x04d0	/* 93d vpsrlw $0x4,%ymm8,%ymm0 */
	LONG $0xb85ab70f	/* 943 movzwl -0x48(%rdx),%ebx */
	LONG $0xc2db3dc5	/* 947 vpand %ymm2,%ymm8,%ymm8 */
	LONG $0x10e0c148	/* 94b shl $0x10,%rax */
	LONG $0x4a6f7ac5; BYTE $0xcc	/* 94f vmovdqu -0x34(%rdx),%xmm9 */
	LONG $0xc2dbfdc5	/* 954 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x043d62c4; BYTE $0xc1	/* 958 vpmaddubsw %ymm1,%ymm8,%ymm8 */
	LONG $0x383563c4; WORD $0xf04a; BYTE $0x01	/* 95d vinserti128 $0x1,-0x10(%rdx),%ymm9,%ymm9 */
	LONG $0x047dc2c4; BYTE $0xc4	/* 964 vpmaddubsw %ymm12,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xd8	/* 969 or %rbx,%rax */
	LONG $0xb859b70f	/* 96c movzwl -0x48(%rcx),%ebx */
	LONG $0x72b70f44; BYTE $0xdc	/* 970 movzwl -0x24(%rdx),%r14d */
	LONG $0xc0fd3dc5	/* 975 vpaddw %ymm0,%ymm8,%ymm8 */
	LONG $0x717dc1c4; WORD $0x04d1	/* 979 vpsrlw $0x4,%ymm9,%ymm0 */
	LONG $0xcadb35c5	/* 97f vpand %ymm2,%ymm9,%ymm9 */
	LONG $0x6f7ac1c4; WORD $0xf072	/* 983 vmovdqu -0x10(%r10),%xmm6 */
	LONG $0xc2dbfdc5	/* 989 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x043542c4; BYTE $0xca	/* 98d vpmaddubsw %ymm10,%ymm9,%ymm9 */
	LONG $0x20e3c148	/* 992 shl $0x20,%rbx */
	LONG $0xf551c1c4; BYTE $0x39	/* 996 vpmaddwd (%r9),%xmm5,%xmm7 */
	LONG $0x047dc2c4; BYTE $0xc3	/* 99b vpmaddubsw %ymm11,%ymm0,%ymm0 */
	WORD $0x0948; BYTE $0xd8	/* 9a0 or %rbx,%rax */
	LONG $0xca59b70f	/* 9a3 movzwl -0x36(%rcx),%ebx */
	LONG $0x00fde3c4; WORD $0x50f6	/* 9a7 vpermq $0x50,%ymm6,%ymm6 */
	LONG $0xc8fd35c5	/* 9ad vpaddw %ymm0,%ymm9,%ymm9 */
	LONG $0x416ffac5; BYTE $0xba	/* 9b1 vmovdqu -0x46(%rcx),%xmm0 */
	LONG $0x00fde3c4; WORD $0x50ff	/* 9b6 vpermq $0x50,%ymm7,%ymm7 */
	LONG $0x10c18349	/* 9bc add $0x10,%r9 */
	LONG $0x387de3c4; WORD $0xde41; BYTE $0x01	/* 9c0 vinserti128 $0x1,-0x22(%rcx),%ymm0,%ymm0 */
	LONG $0x30e3c148	/* 9c7 shl $0x30,%rbx */
	WORD $0x0948; BYTE $0xd8	/* 9cb or %rbx,%rax */
	LONG $0xee5ab70f	/* 9ce movzwl -0x12(%rdx),%ebx */
	LONG $0xd07195c5; BYTE $0x04	/* 9d2 vpsrlw $0x4,%ymm0,%ymm13 */
	LONG $0xc2dbfdc5	/* 9d7 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0xc1	/* 9db vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x496ffac5; BYTE $0xcc	/* 9e0 vmovdqu -0x34(%rcx),%xmm1 */
	LONG $0x3875e3c4; WORD $0xf049; BYTE $0x01	/* 9e5 vinserti128 $0x1,-0x10(%rcx),%ymm1,%ymm1 */
	LONG $0xeadb15c5	/* 9ec vpand %ymm2,%ymm13,%ymm13 */
	LONG $0x041542c4; BYTE $0xec	/* 9f0 vpmaddubsw %ymm12,%ymm13,%ymm13 */
	LONG $0x10e3c148	/* 9f5 shl $0x10,%rbx */
	LONG $0xd1719dc5; BYTE $0x04	/* 9f9 vpsrlw $0x4,%ymm1,%ymm12 */
	LONG $0xcadbf5c5	/* 9fe vpand %ymm2,%ymm1,%ymm1 */
	LONG $0xfd7dc1c4; BYTE $0xc5	/* a02 vpaddw %ymm13,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xf3	/* a07 or %r14,%rbx */
	LONG $0xe2db1dc5	/* a0a vpand %ymm2,%ymm12,%ymm12 */
	LONG $0x71b70f44; BYTE $0xdc	/* a0e movzwl -0x24(%rcx),%r14d */
	LONG $0x0475c2c4; BYTE $0xca	/* a13 vpmaddubsw %ymm10,%ymm1,%ymm1 */
	LONG $0x6d3d41c4; BYTE $0xd1	/* a18 vpunpckhqdq %ymm9,%ymm8,%ymm10 */
	LONG $0x041d42c4; BYTE $0xe3	/* a1d vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0x6c3d41c4; BYTE $0xc1	/* a22 vpunpcklqdq %ymm9,%ymm8,%ymm8 */
	LONG $0xfd75c1c4; BYTE $0xcc	/* a27 vpaddw %ymm12,%ymm1,%ymm1 */
	LONG $0x20e6c149	/* a2c shl $0x20,%r14 */
	LONG $0xfd3d41c4; BYTE $0xc2	/* a30 vpaddw %ymm10,%ymm8,%ymm8 */
	LONG $0xc96d7dc5	/* a35 vpunpckhqdq %ymm1,%ymm0,%ymm9 */
	WORD $0x094c; BYTE $0xf3	/* a39 or %r14,%rbx */
	LONG $0xc16cfdc5	/* a3c vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0x71b70f44; BYTE $0xee	/* a40 movzwl -0x12(%rcx),%r14d */
	LONG $0xfd7dc1c4; BYTE $0xc9	/* a45 vpaddw %ymm9,%ymm0,%ymm1 */
	LONG $0xc1c6bcc5; BYTE $0x88	/* a4a vshufps $0x88,%ymm1,%ymm8,%ymm0 */
	LONG $0x30e6c149	/* a4f shl $0x30,%r14 */
	LONG $0xc1c63cc5; BYTE $0xdd	/* a53 vshufps $0xdd,%ymm1,%ymm8,%ymm8 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* a58 vpaddw %ymm8,%ymm0,%ymm0 */
	LONG $0xccf5fdc5	/* a5d vpmaddwd %ymm4,%ymm0,%ymm1 */
	WORD $0x094c; BYTE $0xf3	/* a61 or %r14,%rbx */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* a64 vmovq %rax,%xmm0 */
	LONG $0x22f9e3c4; WORD $0x01c3	/* a69 vpinsrq $0x1,%rbx,%xmm0,%xmm0 */
	LONG $0xcffaf5c5	/* a6f vpsubd %ymm7,%ymm1,%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* a73 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc659fcc5	/* a78 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xc95bfcc5	/* a7c vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* a80 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* a84 vaddps %ymm0,%ymm3,%ymm3 */
	WORD $0x394c; BYTE $0xda	/* a88 cmp %r11,%rdx */
	LONG $0xfe4b850f; WORD $0xffff	/* a8b jne 8dc */
	WORD $0x8948; BYTE $0xe8	/* a91 mov %rbp,%rax */
	LONG $0x247c8b48; BYTE $0x78	/* a94 mov 0x78(%rsp),%rdi */
	LONG $0x04e5c148	/* a99 shl $0x4,%rbp */
	WORD $0xf749; BYTE $0xdf	/* a9d neg %r15 */
	LONG $0x07e0c148	/* aa0 shl $0x7,%rax */
	LONG $0xbd4c8d4b; BYTE $0x00	/* aa4 lea 0x0(%r13,%r15,4),%rcx */
	LONG $0x2f148d48	/* aa9 lea (%rdi,%rbp,1),%rdx */
	WORD $0x014c; BYTE $0xe0	/* aad add %r12,%rax */
	LONG $0x24ac0348; LONG $0x00000160	/* ab0 add 0x160(%rsp),%rbp */
	LONG $0x03f98348	/* ab8 cmp $0x3,%rcx */
	LONG $0x0934840f; WORD $0x0000	/* abc je 13f6 */
	LONG $0x02f98348	/* ac2 cmp $0x2,%rcx */
	LONG $0x0773840f; WORD $0x0000	/* ac6 je 123f */
	LONG $0x01f98348	/* acc cmp $0x1,%rcx */
	LONG $0x01ad850f; WORD $0x0000	/* ad0 jne c83 */
	LONG $0x386ffec5	/* ad6 vmovdqu (%rax),%ymm7 */
	LONG $0xef3941c4; BYTE $0xc0	/* ada vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* adf movq $0x0,0x10(%rsp) */
	LONG $0x0000b948; LONG $0xffff0000; WORD $0xffff	/* ae8 movabs $0xffffffff00000000,%rcx */
	LONG $0x24448b48; BYTE $0x10	/* af2 mov 0x10(%rsp),%rax */
	LONG $0xf6efc9c5	/* af7 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x2484c748; LONG $0x00000100; LONG $0x00000000	/* afb movq $0x0,0x100(%rsp) */
	LONG $0x082484c7; LONG $0x00000001; WORD $0x0000; BYTE $0x00	/* b07 movl $0x0,0x108(%rsp) */
	WORD $0x128b	/* b12 mov (%rdx),%edx */
	LONG $0x4645e3c4; WORD $0x20ee	/* b14 vperm2i128 $0x20,%ymm6,%ymm7,%ymm5 */
	LONG $0x4645e3c4; WORD $0x31fe	/* b1a vperm2i128 $0x31,%ymm6,%ymm7,%ymm7 */
	WORD $0xc089	/* b20 mov %eax,%eax */
	LONG $0x24bc8b48; LONG $0x000000f0	/* b22 mov 0xf0(%rsp),%rdi */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* b2a movq $0x0,0x20(%rsp) */
	LONG $0x24448948; BYTE $0x10	/* b33 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x10	/* b38 mov 0x10(%rsp),%rax */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* b3d movq $0x0,0x28(%rsp) */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* b46 movq $0x0,0x28(%rsp) */
	WORD $0x2148; BYTE $0xc8	/* b4f and %rcx,%rax */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* b52 movq $0x0,0x18(%rsp) */
	WORD $0x0948; BYTE $0xd0	/* b5b or %rdx,%rax */
	WORD $0x558b; BYTE $0x00	/* b5e mov 0x0(%rbp),%edx */
	LONG $0x24448948; BYTE $0x10	/* b61 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x20	/* b66 mov 0x20(%rsp),%rax */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* b6b movq $0x0,0x18(%rsp) */
	LONG $0x546ff9c5; WORD $0x1024	/* b74 vmovdqa 0x10(%rsp),%xmm2 */
	WORD $0xc089	/* b7a mov %eax,%eax */
	LONG $0x24448948; BYTE $0x20	/* b7c mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x20	/* b81 mov 0x20(%rsp),%rax */
	LONG $0x00fde3c4; WORD $0x50d2	/* b86 vpermq $0x50,%ymm2,%ymm2 */
	WORD $0x2148; BYTE $0xc8	/* b8c and %rcx,%rax */
	WORD $0x0948; BYTE $0xd0	/* b8f or %rdx,%rax */
	LONG $0x13b70f41	/* b92 movzwl (%r11),%edx */
	LONG $0x24448948; BYTE $0x20	/* b96 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* b9b mov $0x8,%eax */
	LONG $0xc06ef9c5	/* ba0 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* ba4 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* bae vpbroadcastw %xmm0,%xmm0 */
	LONG $0x4cf5f9c5; WORD $0x2024	/* bb3 vpmaddwd 0x20(%rsp),%xmm0,%xmm1 */
	LONG $0x6ef961c4; BYTE $0xc8	/* bb9 vmovq %rax,%xmm9 */
	LONG $0x6f7ac1c4; WORD $0x0243	/* bbe vmovdqu 0x2(%r11),%xmm0 */
	LONG $0x597d42c4; BYTE $0xc9	/* bc4 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x000001b8; BYTE $0x00	/* bc9 mov $0x1,%eax */
	LONG $0x387dc3c4; WORD $0x01c0	/* bce vinserti128 $0x1,%xmm8,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50c9	/* bd4 vpermq $0x50,%ymm1,%ymm1 */
	LONG $0xd071ddc5; BYTE $0x04	/* bda vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* bdf vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* be4 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc5	/* be9 vpmaddubsw %ymm5,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe7	/* bee vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* bf3 vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x6f7ac1c4; WORD $0x3b44; BYTE $0x02	/* bf7 vmovdqu 0x2(%r11,%rdi,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c0	/* bfe vinserti128 $0x1,%xmm8,%ymm0,%ymm0 */
	LONG $0xd071bdc5; BYTE $0x04	/* c04 vpsrlw $0x4,%ymm0,%ymm8 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* c09 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb3d41c4; BYTE $0xc1	/* c0e vpand %ymm9,%ymm8,%ymm8 */
	LONG $0x047de2c4; BYTE $0xc5	/* c13 vpmaddubsw %ymm5,%ymm0,%ymm0 */
	LONG $0xee6dddc5	/* c18 vpunpckhqdq %ymm6,%ymm4,%ymm5 */
	LONG $0x043d62c4; BYTE $0xc7	/* c1c vpmaddubsw %ymm7,%ymm8,%ymm8 */
	LONG $0xe66cddc5	/* c21 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* c25 vpaddw %ymm8,%ymm0,%ymm0 */
	LONG $0xedfdddc5	/* c2a vpaddw %ymm5,%ymm4,%ymm5 */
	LONG $0xe66dfdc5	/* c2e vpunpckhqdq %ymm6,%ymm0,%ymm4 */
	LONG $0xc66cfdc5	/* c32 vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xc4fdfdc5	/* c36 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe0c6d4c5; BYTE $0x88	/* c3a vshufps $0x88,%ymm0,%ymm5,%ymm4 */
	LONG $0xe8c6d4c5; BYTE $0xdd	/* c3f vshufps $0xdd,%ymm0,%ymm5,%ymm5 */
	LONG $0xc5fdddc5	/* c44 vpaddw %ymm5,%ymm4,%ymm0 */
	LONG $0xe06ef9c5	/* c48 vmovd %eax,%xmm4 */
	LONG $0x04b70f41; BYTE $0x3b	/* c4c movzwl (%r11,%rdi,1),%eax */
	LONG $0x797de2c4; BYTE $0xe4	/* c51 vpbroadcastw %xmm4,%ymm4 */
	LONG $0xe4f5fdc5	/* c56 vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x20e0c148	/* c5a shl $0x20,%rax */
	LONG $0xc9faddc5	/* c5e vpsubd %ymm1,%ymm4,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* c62 or %rdx,%rax */
	LONG $0xc95bfcc5	/* c65 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* c69 vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* c6e vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* c72 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc259fcc5	/* c77 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* c7b vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* c7f vaddps %ymm0,%ymm3,%ymm3 */
	LONG $0x197de3c4; WORD $0x01d8	/* c83 vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0x24848b48; LONG $0x000000e8	/* c89 mov 0xe8(%rsp),%rax */
	LONG $0x24ac8348; LONG $0x000000e0; BYTE $0x02	/* c91 subq $0x2,0xe0(%rsp) */
	LONG $0xc358f8c5	/* c9a vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0x08c08348	/* c9e add $0x8,%rax */
	LONG $0xc816fac5	/* ca2 vmovshdup %xmm0,%xmm1 */
	LONG $0xc158f8c5	/* ca6 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* caa vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0x0479e3c4; WORD $0xe0c9	/* cae vpermilps $0xe0,%xmm1,%xmm1 */
	LONG $0x0c79e3c4; WORD $0x02c1	/* cb4 vblendps $0x2,%xmm1,%xmm0,%xmm0 */
	LONG $0x4013f8c5; BYTE $0xf8	/* cba vmovlps %xmm0,-0x8(%rax) */
	LONG $0x24848948; LONG $0x000000e8	/* cbf mov %rax,0xe8(%rsp) */
	LONG $0x24848b48; LONG $0x000000f0	/* cc7 mov 0xf0(%rsp),%rax */
	LONG $0x46348d48	/* ccf lea (%rsi,%rax,2),%rsi */
	LONG $0x24bc8348; LONG $0x000000e0; BYTE $0x01	/* cd3 cmpq $0x1,0xe0(%rsp) */
	LONG $0x091b840f; WORD $0x0000	/* cdc je 15fd */
	WORD $0xf8c5; BYTE $0x77	/* ce2 vzeroupper */
	LONG $0x28c48148; WORD $0x0001; BYTE $0x00	/* ce5 add $0x128,%rsp */
	BYTE $0x5b	/* cec pop %rbx */
	BYTE $0x5d	/* ced pop %rbp */
	WORD $0x5c41	/* cee pop %r12 */
	WORD $0x5d41	/* cf0 pop %r13 */
	WORD $0x5e41	/* cf2 pop %r14 */
	WORD $0x5f41	/* cf4 pop %r15 */
	BYTE $0xc3	/* cf6 ret */
	LONG $0x01f88348	/* cf7 cmp $0x1,%rax */
	LONG $0xfa8c850f; WORD $0xffff	/* cfb jne 78d */
	LONG $0x0a6f7ec5	/* d01 vmovdqu (%rdx),%ymm9 */
	WORD $0x894c; BYTE $0xf0	/* d05 mov %r14,%rax */
	LONG $0xef2141c4; BYTE $0xdb	/* d08 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0xef3941c4; BYTE $0xc0	/* d0d vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x2484c748; LONG $0x00000100; LONG $0x00000000	/* d12 movq $0x0,0x100(%rsp) */
	LONG $0x082484c7; LONG $0x00000001; WORD $0x0000; BYTE $0x00	/* d1e movl $0x0,0x108(%rsp) */
	WORD $0x168b	/* d29 mov (%rsi),%edx */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* d2b movabs $0xffffffff00000000,%rsi */
	LONG $0x463543c4; WORD $0x20d0	/* d35 vperm2i128 $0x20,%ymm8,%ymm9,%ymm10 */
	WORD $0x2148; BYTE $0xf0	/* d3b and %rsi,%rax */
	LONG $0x6f7a21c4; WORD $0x2564; BYTE $0x02	/* d3e vmovdqu 0x2(%rbp,%r12,1),%xmm12 */
	LONG $0x463543c4; WORD $0x31c8	/* d45 vperm2i128 $0x31,%ymm8,%ymm9,%ymm9 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* d4b movq $0x0,0x18(%rsp) */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* d54 movq $0x0,0x28(%rsp) */
	WORD $0x0948; BYTE $0xd0	/* d5d or %rdx,%rax */
	WORD $0x118b	/* d60 mov (%rcx),%edx */
	LONG $0x24448948; BYTE $0x20	/* d62 mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x10	/* d67 mov 0x10(%rsp),%rax */
	LONG $0x381d43c4; WORD $0x01e3	/* d6c vinserti128 $0x1,%xmm11,%ymm12,%ymm12 */
	LONG $0x004db70f	/* d72 movzwl 0x0(%rbp),%ecx */
	LONG $0x7c28f8c5; WORD $0x2024	/* d76 vmovaps 0x20(%rsp),%xmm7 */
	WORD $0xc089	/* d7c mov %eax,%eax */
	LONG $0x24448948; BYTE $0x10	/* d7e mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x10	/* d83 mov 0x10(%rsp),%rax */
	LONG $0x00fde3c4; WORD $0x50ff	/* d88 vpermq $0x50,%ymm7,%ymm7 */
	WORD $0x2148; BYTE $0xf0	/* d8e and %rsi,%rax */
	WORD $0x0948; BYTE $0xd0	/* d91 or %rdx,%rax */
	LONG $0x25548d4a; BYTE $0x00	/* d94 lea 0x0(%rbp,%r12,1),%rdx */
	LONG $0x24448948; BYTE $0x10	/* d99 mov %rax,0x10(%rsp) */
	LONG $0x646ff9c5; WORD $0x1024	/* d9e vmovdqa 0x10(%rsp),%xmm4 */
	WORD $0xb70f; BYTE $0x02	/* da4 movzwl (%rdx),%eax */
	LONG $0xf559c1c4; BYTE $0xf7	/* da7 vpmaddwd %xmm15,%xmm4,%xmm6 */
	LONG $0x656ffac5; BYTE $0x02	/* dac vmovdqu 0x2(%rbp),%xmm4 */
	LONG $0x20e0c148	/* db1 shl $0x20,%rax */
	LONG $0x00fde3c4; WORD $0x50f6	/* db5 vpermq $0x50,%ymm6,%ymm6 */
	LONG $0x385dc3c4; WORD $0x01e3	/* dbb vinserti128 $0x1,%xmm11,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xc8	/* dc1 or %rcx,%rax */
	LONG $0xd471d5c5; BYTE $0x04	/* dc4 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* dc9 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* dcd vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* dd1 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* dd6 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* ddb vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x7155c1c4; WORD $0x04d4	/* ddf vpsrlw $0x4,%ymm12,%ymm5 */
	LONG $0xe0db1dc5	/* de5 vpand %ymm0,%ymm12,%ymm12 */
	LONG $0xe8dbd5c5	/* de9 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x041d42c4; BYTE $0xe2	/* ded vpmaddubsw %ymm10,%ymm12,%ymm12 */
	LONG $0x0455c2c4; BYTE $0xe9	/* df2 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fd1dc5	/* df7 vpaddw %ymm5,%ymm12,%ymm12 */
	LONG $0x6d5dc1c4; BYTE $0xe8	/* dfb vpunpckhqdq %ymm8,%ymm4,%ymm5 */
	LONG $0x6c5dc1c4; BYTE $0xe0	/* e00 vpunpcklqdq %ymm8,%ymm4,%ymm4 */
	LONG $0xe5fdddc5	/* e05 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x6d1dc1c4; BYTE $0xe8	/* e09 vpunpckhqdq %ymm8,%ymm12,%ymm5 */
	LONG $0x6c1d41c4; BYTE $0xe0	/* e0e vpunpcklqdq %ymm8,%ymm12,%ymm12 */
	LONG $0xe5fd1dc5	/* e13 vpaddw %ymm5,%ymm12,%ymm12 */
	LONG $0xc65cc1c4; WORD $0x88ec	/* e17 vshufps $0x88,%ymm12,%ymm4,%ymm5 */
	LONG $0xc65cc1c4; WORD $0xdde4	/* e1d vshufps $0xdd,%ymm12,%ymm4,%ymm4 */
	LONG $0xe4fdd5c5	/* e23 vpaddw %ymm4,%ymm5,%ymm4 */
	LONG $0xe9f5ddc5	/* e27 vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* e2b vmovq %rax,%xmm4 */
	LONG $0x22048d4a	/* e30 lea (%rdx,%r12,1),%rax */
	LONG $0xe47efac5	/* e34 vmovq %xmm4,%xmm4 */
	LONG $0xeefad5c5	/* e38 vpsubd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* e3c vcvtph2ps %xmm4,%ymm4 */
	LONG $0xe759dcc5	/* e41 vmulps %ymm7,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* e45 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* e49 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* e4d vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x6f7aa1c4; WORD $0x2264; BYTE $0x02	/* e51 vmovdqu 0x2(%rdx,%r12,1),%xmm4 */
	LONG $0x385dc3c4; WORD $0x01e3	/* e58 vinserti128 $0x1,%xmm11,%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* e5e vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* e63 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* e67 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* e6b vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* e70 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* e75 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0x6f7aa1c4; WORD $0x626c; BYTE $0x02	/* e79 vmovdqu 0x2(%rdx,%r12,2),%xmm5 */
	LONG $0x14b70f42; BYTE $0x20	/* e80 movzwl (%rax,%r12,1),%edx */
	WORD $0xb70f; BYTE $0x00	/* e85 movzwl (%rax),%eax */
	LONG $0x3855c3c4; WORD $0x01eb	/* e88 vinserti128 $0x1,%xmm11,%ymm5,%ymm5 */
	LONG $0x20e2c148	/* e8e shl $0x20,%rdx */
	LONG $0xd571a5c5; BYTE $0x04	/* e92 vpsrlw $0x4,%ymm5,%ymm11 */
	LONG $0xe8dbd5c5	/* e97 vpand %ymm0,%ymm5,%ymm5 */
	WORD $0x0948; BYTE $0xc2	/* e9b or %rax,%rdx */
	LONG $0xd8db25c5	/* e9e vpand %ymm0,%ymm11,%ymm11 */
	LONG $0x0455c2c4; BYTE $0xea	/* ea2 vpmaddubsw %ymm10,%ymm5,%ymm5 */
	LONG $0x042542c4; BYTE $0xd9	/* ea7 vpmaddubsw %ymm9,%ymm11,%ymm11 */
	LONG $0x6d5d41c4; BYTE $0xc8	/* eac vpunpckhqdq %ymm8,%ymm4,%ymm9 */
	LONG $0x6c5dc1c4; BYTE $0xe0	/* eb1 vpunpcklqdq %ymm8,%ymm4,%ymm4 */
	LONG $0xfd55c1c4; BYTE $0xeb	/* eb6 vpaddw %ymm11,%ymm5,%ymm5 */
	LONG $0xfd5d41c4; BYTE $0xc9	/* ebb vpaddw %ymm9,%ymm4,%ymm9 */
	LONG $0x6d55c1c4; BYTE $0xe0	/* ec0 vpunpckhqdq %ymm8,%ymm5,%ymm4 */
	LONG $0x6c55c1c4; BYTE $0xe8	/* ec5 vpunpcklqdq %ymm8,%ymm5,%ymm5 */
	LONG $0xecfdd5c5	/* eca vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0xe5c6b4c5; BYTE $0x88	/* ece vshufps $0x88,%ymm5,%ymm9,%ymm4 */
	LONG $0xcdc634c5; BYTE $0xdd	/* ed3 vshufps $0xdd,%ymm5,%ymm9,%ymm9 */
	LONG $0xfd5dc1c4; BYTE $0xe1	/* ed8 vpaddw %ymm9,%ymm4,%ymm4 */
	LONG $0xe9f5ddc5	/* edd vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xe2	/* ee1 vmovq %rdx,%xmm4 */
	LONG $0xe47efac5	/* ee6 vmovq %xmm4,%xmm4 */
	LONG $0xeefad5c5	/* eea vpsubd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* eee vcvtph2ps %xmm4,%ymm4 */
	LONG $0xe759dcc5	/* ef3 vmulps %ymm7,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* ef7 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* efb vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* eff vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0xfff885e9; BYTE $0xff	/* f03 jmp 78d */
	LONG $0x24448b48; BYTE $0x38	/* f08 mov 0x38(%rsp),%rax */
	LONG $0x326ffec5	/* f0d vmovdqu (%rdx),%ymm6 */
	LONG $0xe4efd9c5	/* f11 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0xef0941c4; BYTE $0xf6	/* f15 vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0x464d63c4; WORD $0x404a; BYTE $0x31	/* f1a vperm2i128 $0x31,0x40(%rdx),%ymm6,%ymm9 */
	LONG $0x464d63c4; WORD $0x4062; BYTE $0x20	/* f21 vperm2i128 $0x20,0x40(%rdx),%ymm6,%ymm12 */
	WORD $0xc089	/* f28 mov %eax,%eax */
	LONG $0x426f7ec5; BYTE $0x20	/* f2a vmovdqu 0x20(%rdx),%ymm8 */
	WORD $0x568b; BYTE $0x08	/* f2f mov 0x8(%rsi),%edx */
	LONG $0x24448948; BYTE $0x38	/* f32 mov %rax,0x38(%rsp) */
	WORD $0x8b48; BYTE $0x06	/* f37 mov (%rsi),%rax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* f3a movabs $0xffffffff00000000,%rsi */
	LONG $0x463d63c4; WORD $0x20dc	/* f44 vperm2i128 $0x20,%ymm4,%ymm8,%ymm11 */
	LONG $0x463d63c4; WORD $0x31c4	/* f4a vperm2i128 $0x31,%ymm4,%ymm8,%ymm8 */
	LONG $0x7d6ffac5; BYTE $0x14	/* f50 vmovdqu 0x14(%rbp),%xmm7 */
	LONG $0x24448948; BYTE $0x30	/* f55 mov %rax,0x30(%rsp) */
	LONG $0x24448b48; BYTE $0x38	/* f5a mov 0x38(%rsp),%rax */
	LONG $0x3845c3c4; WORD $0x01fe	/* f5f vinserti128 $0x1,%xmm14,%ymm7,%ymm7 */
	WORD $0x2148; BYTE $0xf0	/* f65 and %rsi,%rax */
	WORD $0x0948; BYTE $0xd0	/* f68 or %rdx,%rax */
	WORD $0x518b; BYTE $0x08	/* f6b mov 0x8(%rcx),%edx */
	LONG $0x24448948; BYTE $0x38	/* f6e mov %rax,0x38(%rsp) */
	LONG $0x24448b48; BYTE $0x68	/* f73 mov 0x68(%rsp),%rax */
	LONG $0x6c2878c5; WORD $0x3024	/* f78 vmovaps 0x30(%rsp),%xmm13 */
	WORD $0xc089	/* f7e mov %eax,%eax */
	LONG $0x24448948; BYTE $0x68	/* f80 mov %rax,0x68(%rsp) */
	WORD $0x8b48; BYTE $0x01	/* f85 mov (%rcx),%rax */
	LONG $0x00fd43c4; WORD $0x50ed	/* f88 vpermq $0x50,%ymm13,%ymm13 */
	LONG $0x004db70f	/* f8e movzwl 0x0(%rbp),%ecx */
	LONG $0x24448948; BYTE $0x60	/* f92 mov %rax,0x60(%rsp) */
	LONG $0x24448b48; BYTE $0x68	/* f97 mov 0x68(%rsp),%rax */
	WORD $0x2148; BYTE $0xf0	/* f9c and %rsi,%rax */
	WORD $0x0948; BYTE $0xd0	/* f9f or %rdx,%rax */
	LONG $0x25548d4a; BYTE $0x00	/* fa2 lea 0x0(%rbp,%r12,1),%rdx */
	LONG $0x24448948; BYTE $0x68	/* fa7 mov %rax,0x68(%rsp) */
	LONG $0x646ff9c5; WORD $0x6024	/* fac vmovdqa 0x60(%rsp),%xmm4 */
	LONG $0x1245b70f	/* fb2 movzwl 0x12(%rbp),%eax */
	LONG $0xf55941c4; BYTE $0xd7	/* fb6 vpmaddwd %xmm15,%xmm4,%xmm10 */
	LONG $0x656ffac5; BYTE $0x02	/* fbb vmovdqu 0x2(%rbp),%xmm4 */
	LONG $0x385de3c4; WORD $0x2665; BYTE $0x01	/* fc0 vinserti128 $0x1,0x26(%rbp),%ymm4,%ymm4 */
	LONG $0x10e0c148	/* fc7 shl $0x10,%rax */
	LONG $0x00fd43c4; WORD $0x50d2	/* fcb vpermq $0x50,%ymm10,%ymm10 */
	LONG $0xd471d5c5; BYTE $0x04	/* fd1 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* fd6 vpand %ymm0,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xc8	/* fda or %rcx,%rax */
	WORD $0xb70f; BYTE $0x0a	/* fdd movzwl (%rdx),%ecx */
	LONG $0xe8dbd5c5	/* fe0 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe4	/* fe4 vpmaddubsw %ymm12,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* fe9 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0x20e1c148	/* fee shl $0x20,%rcx */
	LONG $0xe5fdddc5	/* ff2 vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd771d5c5; BYTE $0x04	/* ff6 vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xf8dbc5c5	/* ffb vpand %ymm0,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xc8	/* fff or %rcx,%rax */
	LONG $0xe8dbd5c5	/* 1002 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 1006 vpmaddubsw %ymm11,%ymm7,%ymm7 */
	LONG $0x4cb70f42; WORD $0x1225	/* 100b movzwl 0x12(%rbp,%r12,1),%ecx */
	LONG $0x0455c2c4; BYTE $0xe8	/* 1011 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xfdfdc5c5	/* 1016 vpaddw %ymm5,%ymm7,%ymm7 */
	LONG $0x6f7aa1c4; WORD $0x256c; BYTE $0x02	/* 101a vmovdqu 0x2(%rbp,%r12,1),%xmm5 */
	LONG $0x30e1c148	/* 1021 shl $0x30,%rcx */
	LONG $0x3855a3c4; LONG $0x0126256c	/* 1025 vinserti128 $0x1,0x26(%rbp,%r12,1),%ymm5,%ymm5 */
	WORD $0x0948; BYTE $0xc8	/* 102d or %rcx,%rax */
	LONG $0xd571cdc5; BYTE $0x04	/* 1030 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xe8dbd5c5	/* 1035 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf0dbcdc5	/* 1039 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xec	/* 103d vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 1042 vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xeefdd5c5	/* 1047 vpaddw %ymm6,%ymm5,%ymm5 */
	LONG $0x6f7aa1c4; WORD $0x2574; BYTE $0x14	/* 104b vmovdqu 0x14(%rbp,%r12,1),%xmm6 */
	LONG $0x4cb70f42; WORD $0x2425	/* 1052 movzwl 0x24(%rbp,%r12,1),%ecx */
	LONG $0x2475b70f	/* 1058 movzwl 0x24(%rbp),%esi */
	LONG $0x384dc3c4; WORD $0x01f6	/* 105c vinserti128 $0x1,%xmm14,%ymm6,%ymm6 */
	LONG $0x20e1c148	/* 1062 shl $0x20,%rcx */
	LONG $0xd6718dc5; BYTE $0x04	/* 1066 vpsrlw $0x4,%ymm6,%ymm14 */
	LONG $0xf0dbcdc5	/* 106b vpand %ymm0,%ymm6,%ymm6 */
	WORD $0x0948; BYTE $0xf1	/* 106f or %rsi,%rcx */
	LONG $0xf0db0dc5	/* 1072 vpand %ymm0,%ymm14,%ymm14 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 1076 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x040d42c4; BYTE $0xf0	/* 107b vpmaddubsw %ymm8,%ymm14,%ymm14 */
	LONG $0xfd4dc1c4; BYTE $0xf6	/* 1080 vpaddw %ymm14,%ymm6,%ymm6 */
	LONG $0xf76d5dc5	/* 1085 vpunpckhqdq %ymm7,%ymm4,%ymm14 */
	LONG $0xe76cddc5	/* 1089 vpunpcklqdq %ymm7,%ymm4,%ymm4 */
	LONG $0xfe6dd5c5	/* 108d vpunpckhqdq %ymm6,%ymm5,%ymm7 */
	LONG $0xee6cd5c5	/* 1091 vpunpcklqdq %ymm6,%ymm5,%ymm5 */
	LONG $0xfd5dc1c4; BYTE $0xe6	/* 1095 vpaddw %ymm14,%ymm4,%ymm4 */
	LONG $0xeffdd5c5	/* 109a vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0xef0941c4; BYTE $0xf6	/* 109e vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0xf5c6dcc5; BYTE $0x88	/* 10a3 vshufps $0x88,%ymm5,%ymm4,%ymm6 */
	LONG $0xe5c6dcc5; BYTE $0xdd	/* 10a8 vshufps $0xdd,%ymm5,%ymm4,%ymm4 */
	LONG $0xecfdcdc5	/* 10ad vpaddw %ymm4,%ymm6,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xf0	/* 10b1 vmovq %rax,%xmm6 */
	LONG $0x22c9e3c4; WORD $0x01e1	/* 10b6 vpinsrq $0x1,%rcx,%xmm6,%xmm4 */
	LONG $0xe9f5d5c5	/* 10bc vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0x220c8d4a	/* 10c0 lea (%rdx,%r12,1),%rcx */
	LONG $0x6f7aa1c4; WORD $0x2274; BYTE $0x14	/* 10c4 vmovdqu 0x14(%rdx,%r12,1),%xmm6 */
	LONG $0x137de2c4; BYTE $0xe4	/* 10cb vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 10d0 vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 10d5 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x1241b70f	/* 10da movzwl 0x12(%rcx),%eax */
	LONG $0xed5bfcc5	/* 10de vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x384dc3c4; WORD $0x01f6	/* 10e2 vinserti128 $0x1,%xmm14,%ymm6,%ymm6 */
	LONG $0x10e0c148	/* 10e8 shl $0x10,%rax */
	LONG $0xe559dcc5	/* 10ec vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 10f0 vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x6f7aa1c4; WORD $0x2264; BYTE $0x02	/* 10f4 vmovdqu 0x2(%rdx,%r12,1),%xmm4 */
	LONG $0x385da3c4; LONG $0x01262264	/* 10fb vinserti128 $0x1,0x26(%rdx,%r12,1),%ymm4,%ymm4 */
	LONG $0xd471d5c5; BYTE $0x04	/* 1103 vpsrlw $0x4,%ymm4,%ymm5 */
	LONG $0xe0dbddc5	/* 1108 vpand %ymm0,%ymm4,%ymm4 */
	LONG $0xe8dbd5c5	/* 110c vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe4	/* 1110 vpmaddubsw %ymm12,%ymm4,%ymm4 */
	LONG $0x0455c2c4; BYTE $0xe9	/* 1115 vpmaddubsw %ymm9,%ymm5,%ymm5 */
	LONG $0xe5fdddc5	/* 111a vpaddw %ymm5,%ymm4,%ymm4 */
	LONG $0xd671d5c5; BYTE $0x04	/* 111e vpsrlw $0x4,%ymm6,%ymm5 */
	LONG $0xf0dbcdc5	/* 1123 vpand %ymm0,%ymm6,%ymm6 */
	LONG $0xe8dbd5c5	/* 1127 vpand %ymm0,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 112b vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 1130 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0xf5fdcdc5	/* 1135 vpaddw %ymm5,%ymm6,%ymm6 */
	LONG $0x6f7aa1c4; WORD $0x626c; BYTE $0x02	/* 1139 vmovdqu 0x2(%rdx,%r12,2),%xmm5 */
	LONG $0x3855a3c4; LONG $0x0126626c	/* 1140 vinserti128 $0x1,0x26(%rdx,%r12,2),%ymm5,%ymm5 */
	LONG $0xd571c5c5; BYTE $0x04	/* 1148 vpsrlw $0x4,%ymm5,%ymm7 */
	LONG $0xe8dbd5c5	/* 114d vpand %ymm0,%ymm5,%ymm5 */
	LONG $0xf8dbc5c5	/* 1151 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x0455c2c4; BYTE $0xec	/* 1155 vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x0445c2c4; BYTE $0xf9	/* 115a vpmaddubsw %ymm9,%ymm7,%ymm7 */
	LONG $0xeffdd5c5	/* 115f vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0x6f7aa1c4; WORD $0x627c; BYTE $0x14	/* 1163 vmovdqu 0x14(%rdx,%r12,2),%xmm7 */
	WORD $0xb70f; BYTE $0x11	/* 116a movzwl (%rcx),%edx */
	WORD $0x0948; BYTE $0xd0	/* 116d or %rdx,%rax */
	LONG $0x14b70f42; BYTE $0x21	/* 1170 movzwl (%rcx,%r12,1),%edx */
	LONG $0x3845c3c4; WORD $0x01fe	/* 1175 vinserti128 $0x1,%xmm14,%ymm7,%ymm7 */
	LONG $0xd771b5c5; BYTE $0x04	/* 117b vpsrlw $0x4,%ymm7,%ymm9 */
	LONG $0xf8dbc5c5	/* 1180 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x20e2c148	/* 1184 shl $0x20,%rdx */
	LONG $0xc8db35c5	/* 1188 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x0445c2c4; BYTE $0xfb	/* 118c vpmaddubsw %ymm11,%ymm7,%ymm7 */
	WORD $0x0948; BYTE $0xd0	/* 1191 or %rdx,%rax */
	LONG $0x54b70f42; WORD $0x1221	/* 1194 movzwl 0x12(%rcx,%r12,1),%edx */
	LONG $0x043542c4; BYTE $0xc8	/* 119a vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0xc66d5dc5	/* 119f vpunpckhqdq %ymm6,%ymm4,%ymm8 */
	LONG $0xfd45c1c4; BYTE $0xf9	/* 11a3 vpaddw %ymm9,%ymm7,%ymm7 */
	LONG $0xe66cddc5	/* 11a8 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0x30e2c148	/* 11ac shl $0x30,%rdx */
	LONG $0xfd5dc1c4; BYTE $0xf0	/* 11b0 vpaddw %ymm8,%ymm4,%ymm6 */
	LONG $0xe76dd5c5	/* 11b5 vpunpckhqdq %ymm7,%ymm5,%ymm4 */
	WORD $0x0948; BYTE $0xd0	/* 11b9 or %rdx,%rax */
	LONG $0x54b70f42; WORD $0x2421	/* 11bc movzwl 0x24(%rcx,%r12,1),%edx */
	LONG $0xef6cd5c5	/* 11c2 vpunpcklqdq %ymm7,%ymm5,%ymm5 */
	LONG $0x2449b70f	/* 11c6 movzwl 0x24(%rcx),%ecx */
	LONG $0xecfdd5c5	/* 11ca vpaddw %ymm4,%ymm5,%ymm5 */
	LONG $0x20e2c148	/* 11ce shl $0x20,%rdx */
	LONG $0xe5c6ccc5; BYTE $0x88	/* 11d2 vshufps $0x88,%ymm5,%ymm6,%ymm4 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 11d7 vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 11dc vpaddw %ymm6,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xca	/* 11e0 or %rcx,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xf0	/* 11e3 vmovq %rax,%xmm6 */
	LONG $0xe9f5ddc5	/* 11e8 vpmaddwd %ymm1,%ymm4,%ymm5 */
	LONG $0x22c9e3c4; WORD $0x01e2	/* 11ec vpinsrq $0x1,%rdx,%xmm6,%xmm4 */
	LONG $0xfa55c1c4; BYTE $0xea	/* 11f2 vpsubd %ymm10,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0xe4	/* 11f7 vcvtph2ps %xmm4,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe5	/* 11fc vmulps %ymm13,%ymm4,%ymm4 */
	LONG $0xed5bfcc5	/* 1201 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xe559dcc5	/* 1205 vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 1209 vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0xfff57be9; BYTE $0xff	/* 120d jmp 78d */
	LONG $0xd257e8c5	/* 1212 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x24848b48; LONG $0x00000168	/* 1216 mov 0x168(%rsp),%rax */
	WORD $0x894c; BYTE $0xed	/* 121e mov %r13,%rbp */
	LONG $0x248c8b48; LONG $0x00000160	/* 1221 mov 0x160(%rsp),%rcx */
	LONG $0x24748b48; BYTE $0x78	/* 1229 mov 0x78(%rsp),%rsi */
	LONG $0x24948b48; LONG $0x000000a8	/* 122e mov 0xa8(%rsp),%rdx */
	LONG $0xda28fcc5	/* 1236 vmovaps %ymm2,%ymm3 */
	LONG $0xfff281e9; BYTE $0xff	/* 123a jmp 4c0 */
	LONG $0x106ffec5	/* 123f vmovdqu (%rax),%ymm2 */
	LONG $0x486f7ec5; BYTE $0x20	/* 1243 vmovdqu 0x20(%rax),%ymm9 */
	LONG $0xc0eff9c5	/* 1248 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 124c movq $0x0,0x28(%rsp) */
	WORD $0x8b48; BYTE $0x02	/* 1255 mov (%rdx),%rax */
	LONG $0xef2941c4; BYTE $0xd2	/* 1258 vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x24bc8b48; LONG $0x000000f0	/* 125d mov 0xf0(%rsp),%rdi */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1265 movq $0x0,0x18(%rsp) */
	LONG $0x466de3c4; WORD $0x20c8	/* 126e vperm2i128 $0x20,%ymm0,%ymm2,%ymm1 */
	LONG $0x466d63c4; WORD $0x31d8	/* 1274 vperm2i128 $0x31,%ymm0,%ymm2,%ymm11 */
	LONG $0x463563c4; WORD $0x20c0	/* 127a vperm2i128 $0x20,%ymm0,%ymm9,%ymm8 */
	LONG $0x13b70f41	/* 1280 movzwl (%r11),%edx */
	LONG $0x24448948; BYTE $0x10	/* 1284 mov %rax,0x10(%rsp) */
	LONG $0x00458b48	/* 1289 mov 0x0(%rbp),%rax */
	LONG $0x463563c4; WORD $0x31c8	/* 128d vperm2i128 $0x31,%ymm0,%ymm9,%ymm9 */
	LONG $0x546ff9c5; WORD $0x1024	/* 1293 vmovdqa 0x10(%rsp),%xmm2 */
	LONG $0x24448948; BYTE $0x20	/* 1299 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 129e mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 12a3 vmovd %eax,%xmm0 */
	LONG $0x00fde3c4; WORD $0x50d2	/* 12a7 vpermq $0x50,%ymm2,%ymm2 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 12ad movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 12b7 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x6cf5f9c5; WORD $0x2024	/* 12bc vpmaddwd 0x20(%rsp),%xmm0,%xmm5 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 12c2 vmovq %rax,%xmm7 */
	LONG $0x6f7ac1c4; WORD $0x0243	/* 12c7 vmovdqu 0x2(%r11),%xmm0 */
	LONG $0x597de2c4; BYTE $0xff	/* 12cd vpbroadcastq %xmm7,%ymm7 */
	LONG $0x000001b8; BYTE $0x00	/* 12d2 mov $0x1,%eax */
	LONG $0x387dc3c4; WORD $0x01c2	/* 12d7 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50ed	/* 12dd vpermq $0x50,%ymm5,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x04	/* 12e3 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xc7dbfdc5	/* 12e8 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7dbddc5	/* 12ec vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc1	/* 12f0 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 12f5 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* 12fa vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x6f7ac1c4; WORD $0x1443	/* 12fe vmovdqu 0x14(%r11),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1304 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071cdc5; BYTE $0x04	/* 130a vpsrlw $0x4,%ymm0,%ymm6 */
	LONG $0xc7dbfdc5	/* 130f vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xf7dbcdc5	/* 1313 vpand %ymm7,%ymm6,%ymm6 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 1317 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf1	/* 131c vpmaddubsw %ymm9,%ymm6,%ymm6 */
	LONG $0xf6fdfdc5	/* 1321 vpaddw %ymm6,%ymm0,%ymm6 */
	LONG $0x6f7ac1c4; WORD $0x3b44; BYTE $0x02	/* 1325 vmovdqu 0x2(%r11,%rdi,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 132c vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd0719dc5; BYTE $0x04	/* 1332 vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0xc7dbfdc5	/* 1337 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7db1dc5	/* 133b vpand %ymm7,%ymm12,%ymm12 */
	LONG $0x047de2c4; BYTE $0xc1	/* 133f vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x041d42c4; BYTE $0xe3	/* 1344 vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xfd7dc1c4; BYTE $0xcc	/* 1349 vpaddw %ymm12,%ymm0,%ymm1 */
	LONG $0x6f7ac1c4; WORD $0x3b44; BYTE $0x14	/* 134e vmovdqu 0x14(%r11,%rdi,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1355 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071adc5; BYTE $0x04	/* 135b vpsrlw $0x4,%ymm0,%ymm10 */
	LONG $0xc7dbfdc5	/* 1360 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xd7db2dc5	/* 1364 vpand %ymm7,%ymm10,%ymm10 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 1368 vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0xfe6dddc5	/* 136d vpunpckhqdq %ymm6,%ymm4,%ymm7 */
	LONG $0x042d42c4; BYTE $0xd1	/* 1371 vpmaddubsw %ymm9,%ymm10,%ymm10 */
	LONG $0xe66cddc5	/* 1376 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 137a vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xe7fdddc5	/* 137f vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xf06df5c5	/* 1383 vpunpckhqdq %ymm0,%ymm1,%ymm6 */
	LONG $0xc86cf5c5	/* 1387 vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xcefdf5c5	/* 138b vpaddw %ymm6,%ymm1,%ymm1 */
	LONG $0xc1c6dcc5; BYTE $0x88	/* 138f vshufps $0x88,%ymm1,%ymm4,%ymm0 */
	LONG $0xe1c6dcc5; BYTE $0xdd	/* 1394 vshufps $0xdd,%ymm1,%ymm4,%ymm4 */
	LONG $0xc86ef9c5	/* 1399 vmovd %eax,%xmm1 */
	LONG $0x43b70f41; BYTE $0x12	/* 139d movzwl 0x12(%r11),%eax */
	LONG $0xc4fdfdc5	/* 13a2 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0x797de2c4; BYTE $0xc9	/* 13a6 vpbroadcastw %xmm1,%ymm1 */
	LONG $0x10e0c148	/* 13ab shl $0x10,%rax */
	LONG $0xc9f5fdc5	/* 13af vpmaddwd %ymm1,%ymm0,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 13b3 or %rdx,%rax */
	LONG $0x14b70f41; BYTE $0x3b	/* 13b6 movzwl (%r11,%rdi,1),%edx */
	LONG $0x20e2c148	/* 13bb shl $0x20,%rdx */
	WORD $0x0948; BYTE $0xd0	/* 13bf or %rdx,%rax */
	LONG $0x54b70f41; WORD $0x123b	/* 13c2 movzwl 0x12(%r11,%rdi,1),%edx */
	LONG $0x30e2c148	/* 13c8 shl $0x30,%rdx */
	WORD $0x0948; BYTE $0xd0	/* 13cc or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 13cf vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* 13d4 vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 13d8 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc259fcc5	/* 13dd vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xcdfaf5c5	/* 13e1 vpsubd %ymm5,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* 13e5 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 13e9 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd858e4c5	/* 13ed vaddps %ymm0,%ymm3,%ymm3 */
	LONG $0xfff88de9; BYTE $0xff	/* 13f1 jmp c83 */
	LONG $0x106ffec5	/* 13f6 vmovdqu (%rax),%ymm2 */
	WORD $0x4a8b; BYTE $0x08	/* 13fa mov 0x8(%rdx),%ecx */
	LONG $0xc0eff9c5	/* 13fd vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xef2941c4; BYTE $0xd2	/* 1401 vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1406 movq $0x0,0x18(%rsp) */
	LONG $0x466de3c4; WORD $0x4048; BYTE $0x20	/* 140f vperm2i128 $0x20,0x40(%rax),%ymm2,%ymm1 */
	LONG $0x466d63c4; WORD $0x4058; BYTE $0x31	/* 1416 vperm2i128 $0x31,0x40(%rax),%ymm2,%ymm11 */
	LONG $0x406f7ec5; BYTE $0x20	/* 141d vmovdqu 0x20(%rax),%ymm8 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1422 movq $0x0,0x28(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* 142b mov 0x18(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000000f0	/* 1430 mov 0xf0(%rsp),%rdi */
	LONG $0x463de3c4; WORD $0x20f8	/* 1438 vperm2i128 $0x20,%ymm0,%ymm8,%ymm7 */
	LONG $0x463d63c4; WORD $0x31c0	/* 143e vperm2i128 $0x31,%ymm0,%ymm8,%ymm8 */
	WORD $0xc089	/* 1444 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x18	/* 1446 mov %rax,0x18(%rsp) */
	WORD $0x8b48; BYTE $0x02	/* 144b mov (%rdx),%rax */
	LONG $0x0000ba48; LONG $0xffff0000; WORD $0xffff	/* 144e movabs $0xffffffff00000000,%rdx */
	LONG $0x24448948; BYTE $0x10	/* 1458 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* 145d mov 0x18(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* 1462 and %rdx,%rax */
	WORD $0x0948; BYTE $0xc8	/* 1465 or %rcx,%rax */
	WORD $0x4d8b; BYTE $0x08	/* 1468 mov 0x8(%rbp),%ecx */
	LONG $0x24448948; BYTE $0x18	/* 146b mov %rax,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 1470 mov 0x28(%rsp),%rax */
	LONG $0x546ff9c5; WORD $0x1024	/* 1475 vmovdqa 0x10(%rsp),%xmm2 */
	WORD $0xc089	/* 147b mov %eax,%eax */
	LONG $0x24448948; BYTE $0x28	/* 147d mov %rax,0x28(%rsp) */
	LONG $0x00458b48	/* 1482 mov 0x0(%rbp),%rax */
	LONG $0x00fde3c4; WORD $0x50d2	/* 1486 vpermq $0x50,%ymm2,%ymm2 */
	LONG $0x24448948; BYTE $0x20	/* 148c mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 1491 mov 0x28(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* 1496 and %rdx,%rax */
	LONG $0x13b70f41	/* 1499 movzwl (%r11),%edx */
	WORD $0x0948; BYTE $0xc8	/* 149d or %rcx,%rax */
	LONG $0x24448948; BYTE $0x28	/* 14a0 mov %rax,0x28(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 14a5 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 14aa vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 14ae movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 14b8 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x44f5f9c5; WORD $0x2024	/* 14bd vpmaddwd 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc8	/* 14c3 vmovq %rax,%xmm9 */
	LONG $0x000001b8; BYTE $0x00	/* 14c8 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xc9	/* 14cd vpbroadcastq %xmm9,%ymm9 */
	LONG $0x00fde3c4; WORD $0x50e8	/* 14d2 vpermq $0x50,%ymm0,%ymm5 */
	LONG $0x6f7ac1c4; WORD $0x0243	/* 14d8 vmovdqu 0x2(%r11),%xmm0 */
	LONG $0x387dc3c4; WORD $0x2643; BYTE $0x01	/* 14de vinserti128 $0x1,0x26(%r11),%ymm0,%ymm0 */
	LONG $0xd071ddc5; BYTE $0x04	/* 14e5 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 14ea vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 14ef vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc1	/* 14f4 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 14f9 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xe4fdfdc5	/* 14fe vpaddw %ymm4,%ymm0,%ymm4 */
	LONG $0x6f7ac1c4; WORD $0x1443	/* 1502 vmovdqu 0x14(%r11),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 1508 vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071cdc5; BYTE $0x04	/* 150e vpsrlw $0x4,%ymm0,%ymm6 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 1513 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb4dc1c4; BYTE $0xf1	/* 1518 vpand %ymm9,%ymm6,%ymm6 */
	LONG $0x047de2c4; BYTE $0xc7	/* 151d vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf0	/* 1522 vpmaddubsw %ymm8,%ymm6,%ymm6 */
	LONG $0xf6fdfdc5	/* 1527 vpaddw %ymm6,%ymm0,%ymm6 */
	LONG $0x6f7ac1c4; WORD $0x3b44; BYTE $0x02	/* 152b vmovdqu 0x2(%r11,%rdi,1),%xmm0 */
	LONG $0x387dc3c4; LONG $0x01263b44	/* 1532 vinserti128 $0x1,0x26(%r11,%rdi,1),%ymm0,%ymm0 */
	LONG $0xd0719dc5; BYTE $0x04	/* 153a vpsrlw $0x4,%ymm0,%ymm12 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 153f vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb1d41c4; BYTE $0xe1	/* 1544 vpand %ymm9,%ymm12,%ymm12 */
	LONG $0x047de2c4; BYTE $0xc1	/* 1549 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x041d42c4; BYTE $0xe3	/* 154e vpmaddubsw %ymm11,%ymm12,%ymm12 */
	LONG $0xfd7dc1c4; BYTE $0xcc	/* 1553 vpaddw %ymm12,%ymm0,%ymm1 */
	LONG $0x6f7ac1c4; WORD $0x3b44; BYTE $0x14	/* 1558 vmovdqu 0x14(%r11,%rdi,1),%xmm0 */
	LONG $0x387dc3c4; WORD $0x01c2	/* 155f vinserti128 $0x1,%xmm10,%ymm0,%ymm0 */
	LONG $0xd071adc5; BYTE $0x04	/* 1565 vpsrlw $0x4,%ymm0,%ymm10 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 156a vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb2d41c4; BYTE $0xd1	/* 156f vpand %ymm9,%ymm10,%ymm10 */
	LONG $0x047de2c4; BYTE $0xc7	/* 1574 vpmaddubsw %ymm7,%ymm0,%ymm0 */
	LONG $0xfe6dddc5	/* 1579 vpunpckhqdq %ymm6,%ymm4,%ymm7 */
	LONG $0x042d42c4; BYTE $0xd0	/* 157d vpmaddubsw %ymm8,%ymm10,%ymm10 */
	LONG $0xe66cddc5	/* 1582 vpunpcklqdq %ymm6,%ymm4,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 1586 vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xe7fdddc5	/* 158b vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xf06df5c5	/* 158f vpunpckhqdq %ymm0,%ymm1,%ymm6 */
	LONG $0xc06cf5c5	/* 1593 vpunpcklqdq %ymm0,%ymm1,%ymm0 */
	LONG $0xc6fdfdc5	/* 1597 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xc8c6dcc5; BYTE $0x88	/* 159b vshufps $0x88,%ymm0,%ymm4,%ymm1 */
	LONG $0xe0c6dcc5; BYTE $0xdd	/* 15a0 vshufps $0xdd,%ymm0,%ymm4,%ymm4 */
	LONG $0xc06ef9c5	/* 15a5 vmovd %eax,%xmm0 */
	LONG $0x43b70f41; BYTE $0x12	/* 15a9 movzwl 0x12(%r11),%eax */
	LONG $0x797de2c4; BYTE $0xc0	/* 15ae vpbroadcastw %xmm0,%ymm0 */
	LONG $0xccfdf5c5	/* 15b3 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 15b7 shl $0x10,%rax */
	LONG $0xc8f5f5c5	/* 15bb vpmaddwd %ymm0,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 15bf or %rdx,%rax */
	LONG $0x14b70f41; BYTE $0x3b	/* 15c2 movzwl (%r11,%rdi,1),%edx */
	LONG $0x4bb70f41; BYTE $0x24	/* 15c7 movzwl 0x24(%r11),%ecx */
	LONG $0x20e2c148	/* 15cc shl $0x20,%rdx */
	WORD $0x0948; BYTE $0xd0	/* 15d0 or %rdx,%rax */
	LONG $0x54b70f41; WORD $0x123b	/* 15d3 movzwl 0x12(%r11,%rdi,1),%edx */
	LONG $0x30e2c148	/* 15d9 shl $0x30,%rdx */
	WORD $0x0948; BYTE $0xd0	/* 15dd or %rdx,%rax */
	LONG $0x54b70f41; WORD $0x243b	/* 15e0 movzwl 0x24(%r11,%rdi,1),%edx */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 15e6 vmovq %rax,%xmm0 */
	LONG $0x20e2c148	/* 15eb shl $0x20,%rdx */
	WORD $0x0948; BYTE $0xca	/* 15ef or %rcx,%rdx */
	LONG $0x22f9e3c4; WORD $0x01c2	/* 15f2 vpinsrq $0x1,%rdx,%xmm0,%xmm0 */
	LONG $0xfffddbe9; BYTE $0xff	/* 15f8 jmp 13d8 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 15fd cmpq $0x3,0x168(%rsp) */
	LONG $0x06578e0f; WORD $0x0000	/* 1606 jle 1c63 */
	LONG $0x000008b9; BYTE $0x00	/* 160c mov $0x8,%ecx */
	LONG $0xed57d0c5	/* 1611 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0x24848b48; LONG $0x00000168	/* 1615 mov 0x168(%rsp),%rax */
	LONG $0x245c8b4c; BYTE $0x78	/* 161d mov 0x78(%rsp),%r11 */
	LONG $0xe16ef9c5	/* 1622 vmovd %ecx,%xmm4 */
	LONG $0x24948b4c; LONG $0x00000160	/* 1626 mov 0x160(%rsp),%r10 */
	LONG $0xd528fcc5	/* 162e vmovaps %ymm5,%ymm2 */
	LONG $0x0f0fb948; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1632 movabs $0xf0f0f0f0f0f0f0f,%rcx */
	LONG $0xfc688d4c	/* 163c lea -0x4(%rax),%r13 */
	LONG $0x6ef9e1c4; BYTE $0xc9	/* 1640 vmovq %rcx,%xmm1 */
	LONG $0x000001b9; BYTE $0x00	/* 1645 mov $0x1,%ecx */
	WORD $0x894d; BYTE $0xe8	/* 164a mov %r13,%r8 */
	LONG $0xd96ef9c5	/* 164d vmovd %ecx,%xmm3 */
	LONG $0x7979e2c4; BYTE $0xe4	/* 1651 vpbroadcastw %xmm4,%xmm4 */
	LONG $0x02e8c149	/* 1656 shr $0x2,%r8 */
	LONG $0x597de2c4; BYTE $0xc9	/* 165a vpbroadcastq %xmm1,%ymm1 */
	LONG $0x797de2c4; BYTE $0xdb	/* 165f vpbroadcastw %xmm3,%ymm3 */
	LONG $0x01408d49	/* 1664 lea 0x1(%r8),%rax */
	LONG $0xc0148d48	/* 1668 lea (%rax,%rax,8),%rdx */
	LONG $0xd63c8d48	/* 166c lea (%rsi,%rdx,8),%rdi */
	WORD $0xd231	/* 1670 xor %edx,%edx */
	LONG $0x766ffac5; BYTE $0x02	/* 1672 vmovdqu 0x2(%rsi),%xmm6 */
	LONG $0x384de3c4; WORD $0x2676; BYTE $0x01	/* 1677 vinserti128 $0x1,0x26(%rsi),%ymm6,%ymm6 */
	LONG $0x48c68348	/* 167e add $0x48,%rsi */
	LONG $0x6f7ec1c4; WORD $0xd404	/* 1682 vmovdqu (%r12,%rdx,8),%ymm0 */
	LONG $0x467d43c4; LONG $0x2040d45c	/* 1688 vperm2i128 $0x20,0x40(%r12,%rdx,8),%ymm0,%ymm11 */
	LONG $0x467d43c4; LONG $0x3140d464	/* 1690 vperm2i128 $0x31,0x40(%r12,%rdx,8),%ymm0,%ymm12 */
	LONG $0x6f7ec1c4; WORD $0xd444; BYTE $0x20	/* 1698 vmovdqu 0x20(%r12,%rdx,8),%ymm0 */
	LONG $0x467d43c4; LONG $0x2060d44c	/* 169f vperm2i128 $0x20,0x60(%r12,%rdx,8),%ymm0,%ymm9 */
	LONG $0x467d43c4; LONG $0x3160d454	/* 16a7 vperm2i128 $0x31,0x60(%r12,%rdx,8),%ymm0,%ymm10 */
	LONG $0xd671fdc5; BYTE $0x04	/* 16af vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0xf1dbcdc5	/* 16b4 vpand %ymm1,%ymm6,%ymm6 */
	LONG $0xca4eb70f	/* 16b8 movzwl -0x36(%rsi),%ecx */
	LONG $0xdc5eb70f	/* 16bc movzwl -0x24(%rsi),%ebx */
	LONG $0xc1dbfdc5	/* 16c0 vpand %ymm1,%ymm0,%ymm0 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 16c4 vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x4eb70f44; BYTE $0xb8	/* 16c9 movzwl -0x48(%rsi),%r9d */
	LONG $0x6f7ac1c4; WORD $0x133c	/* 16ce vmovdqu (%r11,%rdx,1),%xmm7 */
	LONG $0x047dc2c4; BYTE $0xc4	/* 16d4 vpmaddubsw %ymm12,%ymm0,%ymm0 */
	LONG $0x10e1c148	/* 16d9 shl $0x10,%rcx */
	LONG $0xf55941c4; WORD $0x1204	/* 16dd vpmaddwd (%r10,%rdx,1),%xmm4,%xmm8 */
	LONG $0x10c28348	/* 16e3 add $0x10,%rdx */
	LONG $0xf0fdcdc5	/* 16e7 vpaddw %ymm0,%ymm6,%ymm6 */
	LONG $0x466ffac5; BYTE $0xcc	/* 16eb vmovdqu -0x34(%rsi),%xmm0 */
	WORD $0x094c; BYTE $0xc9	/* 16f0 or %r9,%rcx */
	LONG $0x00fde3c4; WORD $0x50ff	/* 16f3 vpermq $0x50,%ymm7,%ymm7 */
	LONG $0x387de3c4; WORD $0xf046; BYTE $0x01	/* 16f9 vinserti128 $0x1,-0x10(%rsi),%ymm0,%ymm0 */
	LONG $0x4eb70f44; BYTE $0xee	/* 1700 movzwl -0x12(%rsi),%r9d */
	LONG $0x00fd43c4; WORD $0x50c0	/* 1705 vpermq $0x50,%ymm8,%ymm8 */
	LONG $0xd071a5c5; BYTE $0x04	/* 170b vpsrlw $0x4,%ymm0,%ymm11 */
	LONG $0xc1dbfdc5	/* 1710 vpand %ymm1,%ymm0,%ymm0 */
	LONG $0x10e1c149	/* 1714 shl $0x10,%r9 */
	LONG $0xd9db25c5	/* 1718 vpand %ymm1,%ymm11,%ymm11 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 171c vpmaddubsw %ymm9,%ymm0,%ymm0 */
	WORD $0x0949; BYTE $0xd9	/* 1721 or %rbx,%r9 */
	LONG $0x042542c4; BYTE $0xda	/* 1724 vpmaddubsw %ymm10,%ymm11,%ymm11 */
	LONG $0xfd7dc1c4; BYTE $0xc3	/* 1729 vpaddw %ymm11,%ymm0,%ymm0 */
	LONG $0xc86d4dc5	/* 172e vpunpckhqdq %ymm0,%ymm6,%ymm9 */
	LONG $0xf06ccdc5	/* 1732 vpunpcklqdq %ymm0,%ymm6,%ymm6 */
	LONG $0xfd4dc1c4; BYTE $0xf1	/* 1736 vpaddw %ymm9,%ymm6,%ymm6 */
	LONG $0xc5c6ccc5; BYTE $0x88	/* 173b vshufps $0x88,%ymm5,%ymm6,%ymm0 */
	LONG $0xf5c6ccc5; BYTE $0xdd	/* 1740 vshufps $0xdd,%ymm5,%ymm6,%ymm6 */
	LONG $0xc6fdfdc5	/* 1745 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xf3f5fdc5	/* 1749 vpmaddwd %ymm3,%ymm0,%ymm6 */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 174d vmovq %rcx,%xmm0 */
	LONG $0x22f9c3c4; WORD $0x01c1	/* 1752 vpinsrq $0x1,%r9,%xmm0,%xmm0 */
	LONG $0xfa4dc1c4; BYTE $0xf0	/* 1758 vpsubd %ymm8,%ymm6,%ymm6 */
	LONG $0x137de2c4; BYTE $0xc0	/* 175d vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc759fcc5	/* 1762 vmulps %ymm7,%ymm0,%ymm0 */
	LONG $0xf65bfcc5	/* 1766 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xc659fcc5	/* 176a vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 176e vaddps %ymm0,%ymm2,%ymm2 */
	WORD $0x3948; BYTE $0xfe	/* 1772 cmp %rdi,%rsi */
	LONG $0xfef7850f; WORD $0xffff	/* 1775 jne 1672 */
	WORD $0xf749; BYTE $0xd8	/* 177b neg %r8 */
	WORD $0x8948; BYTE $0xc2	/* 177e mov %rax,%rdx */
	LONG $0x04e0c148	/* 1781 shl $0x4,%rax */
	LONG $0x24440148; BYTE $0x78	/* 1785 add %rax,0x78(%rsp) */
	LONG $0x24840148; LONG $0x00000160	/* 178a add %rax,0x160(%rsp) */
	LONG $0x85448d4b; BYTE $0x00	/* 1792 lea 0x0(%r13,%r8,4),%rax */
	LONG $0x07e2c148	/* 1797 shl $0x7,%rdx */
	LONG $0x24848948; LONG $0x00000168	/* 179b mov %rax,0x168(%rsp) */
	WORD $0x0149; BYTE $0xd4	/* 17a3 add %rdx,%r12 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x03	/* 17a6 cmpq $0x3,0x168(%rsp) */
	LONG $0x02e4840f; WORD $0x0000	/* 17af je 1a99 */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x02	/* 17b5 cmpq $0x2,0x168(%rsp) */
	LONG $0x018a840f; WORD $0x0000	/* 17be je 194e */
	LONG $0x24bc8348; LONG $0x00000168; BYTE $0x01	/* 17c4 cmpq $0x1,0x168(%rsp) */
	LONG $0x0158850f; WORD $0x0000	/* 17cd jne 192b */
	LONG $0x24748b48; BYTE $0x78	/* 17d3 mov 0x78(%rsp),%rsi */
	LONG $0xe4efd9c5	/* 17d8 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x2444c748; LONG $0x00000010; BYTE $0x00	/* 17dc movq $0x0,0x10(%rsp) */
	LONG $0xf6efc9c5	/* 17e5 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x24448b48; BYTE $0x10	/* 17e9 mov 0x10(%rsp),%rax */
	LONG $0x6f7ec1c4; WORD $0x242c	/* 17ee vmovdqu (%r12),%ymm5 */
	LONG $0x2444c748; LONG $0x00000020; BYTE $0x00	/* 17f4 movq $0x0,0x20(%rsp) */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 17fd movq $0x0,0x28(%rsp) */
	WORD $0x0e8b	/* 1806 mov (%rsi),%ecx */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1808 movq $0x0,0x28(%rsp) */
	WORD $0xc089	/* 1811 mov %eax,%eax */
	LONG $0x465563c4; WORD $0x20c6	/* 1813 vperm2i128 $0x20,%ymm6,%ymm5,%ymm8 */
	LONG $0x4655e3c4; WORD $0x31ee	/* 1819 vperm2i128 $0x31,%ymm6,%ymm5,%ymm5 */
	LONG $0x24448948; BYTE $0x10	/* 181f mov %rax,0x10(%rsp) */
	LONG $0x24548b48; BYTE $0x10	/* 1824 mov 0x10(%rsp),%rdx */
	LONG $0x0000b848; LONG $0xffff0000; WORD $0xffff	/* 1829 movabs $0xffffffff00000000,%rax */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1833 movq $0x0,0x18(%rsp) */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 183c movq $0x0,0x18(%rsp) */
	WORD $0x2148; BYTE $0xc2	/* 1845 and %rax,%rdx */
	WORD $0x0948; BYTE $0xca	/* 1848 or %rcx,%rdx */
	LONG $0x24548948; BYTE $0x10	/* 184b mov %rdx,0x10(%rsp) */
	LONG $0x24548b48; BYTE $0x20	/* 1850 mov 0x20(%rsp),%rdx */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 1855 vmovdqa 0x10(%rsp),%xmm3 */
	WORD $0xd689	/* 185b mov %edx,%esi */
	LONG $0x24748948; BYTE $0x20	/* 185d mov %rsi,0x20(%rsp) */
	LONG $0x24548b48; BYTE $0x20	/* 1862 mov 0x20(%rsp),%rdx */
	LONG $0x00fde3c4; WORD $0x50db	/* 1867 vpermq $0x50,%ymm3,%ymm3 */
	LONG $0x24b48b48; LONG $0x00000160	/* 186d mov 0x160(%rsp),%rsi */
	WORD $0x2148; BYTE $0xd0	/* 1875 and %rdx,%rax */
	WORD $0x0e8b	/* 1878 mov (%rsi),%ecx */
	WORD $0x0948; BYTE $0xc8	/* 187a or %rcx,%rax */
	LONG $0x24448948; BYTE $0x20	/* 187d mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 1882 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 1887 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 188b movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 1895 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x4cf5f9c5; WORD $0x2024	/* 189a vpmaddwd 0x20(%rsp),%xmm0,%xmm1 */
	LONG $0x476ffac5; BYTE $0x02	/* 18a0 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 18a5 vmovq %rax,%xmm7 */
	LONG $0x597de2c4; BYTE $0xff	/* 18aa vpbroadcastq %xmm7,%ymm7 */
	LONG $0x000001b8; BYTE $0x00	/* 18af mov $0x1,%eax */
	LONG $0x387de3c4; WORD $0x01c4	/* 18b4 vinserti128 $0x1,%xmm4,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50c9	/* 18ba vpermq $0x50,%ymm1,%ymm1 */
	LONG $0xd071ddc5; BYTE $0x04	/* 18c0 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xc7dbfdc5	/* 18c5 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0xe7dbddc5	/* 18c9 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x047dc2c4; BYTE $0xc0	/* 18cd vpmaddubsw %ymm8,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe5	/* 18d2 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xed57d0c5	/* 18d7 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xc4fdfdc5	/* 18db vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe66dfdc5	/* 18df vpunpckhqdq %ymm6,%ymm0,%ymm4 */
	LONG $0xc66cfdc5	/* 18e3 vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xc4fdfdc5	/* 18e7 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe5c6fcc5; BYTE $0x88	/* 18eb vshufps $0x88,%ymm5,%ymm0,%ymm4 */
	LONG $0xc5c6fcc5; BYTE $0xdd	/* 18f0 vshufps $0xdd,%ymm5,%ymm0,%ymm0 */
	LONG $0xc0fdddc5	/* 18f5 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xe06ef9c5	/* 18f9 vmovd %eax,%xmm4 */
	WORD $0xb70f; BYTE $0x07	/* 18fd movzwl (%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xe4	/* 1900 vpbroadcastw %xmm4,%ymm4 */
	LONG $0xe4f5fdc5	/* 1905 vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 1909 vmovq %rax,%xmm0 */
	LONG $0xc9faddc5	/* 190e vpsubd %ymm1,%ymm4,%ymm1 */
	LONG $0xc07efac5	/* 1912 vmovq %xmm0,%xmm0 */
	LONG $0xc95bfcc5	/* 1916 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* 191a vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 191f vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1923 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1927 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0x197de3c4; WORD $0x01d0	/* 192b vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0x24848b48; LONG $0x000000e8	/* 1931 mov 0xe8(%rsp),%rax */
	LONG $0xc258f8c5	/* 1939 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xc816fac5	/* 193d vmovshdup %xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1941 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0011fac5	/* 1945 vmovss %xmm0,(%rax) */
	LONG $0xfff394e9; BYTE $0xff	/* 1949 jmp ce2 */
	LONG $0x24448b48; BYTE $0x78	/* 194e mov 0x78(%rsp),%rax */
	LONG $0xc0eff9c5	/* 1953 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0xedefd1c5	/* 1957 vpxor %xmm5,%xmm5,%xmm5 */
	WORD $0xb70f; BYTE $0x17	/* 195b movzwl (%rdi),%edx */
	LONG $0x6f7ec1c4; WORD $0x241c	/* 195e vmovdqu (%r12),%ymm3 */
	LONG $0x6f7ec1c4; WORD $0x247c; BYTE $0x20	/* 1964 vmovdqu 0x20(%r12),%ymm7 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 196b movq $0x0,0x28(%rsp) */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1974 movq $0x0,0x18(%rsp) */
	WORD $0x8b48; BYTE $0x00	/* 197d mov (%rax),%rax */
	LONG $0x466563c4; WORD $0x20c8	/* 1980 vperm2i128 $0x20,%ymm0,%ymm3,%ymm9 */
	LONG $0x466563c4; WORD $0x31d0	/* 1986 vperm2i128 $0x31,%ymm0,%ymm3,%ymm10 */
	LONG $0x4645e3c4; WORD $0x20f0	/* 198c vperm2i128 $0x20,%ymm0,%ymm7,%ymm6 */
	LONG $0x24448948; BYTE $0x10	/* 1992 mov %rax,0x10(%rsp) */
	LONG $0x4645e3c4; WORD $0x31f8	/* 1997 vperm2i128 $0x31,%ymm0,%ymm7,%ymm7 */
	LONG $0x24848b48; LONG $0x00000160	/* 199d mov 0x160(%rsp),%rax */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 19a5 vmovdqa 0x10(%rsp),%xmm3 */
	WORD $0x8b48; BYTE $0x00	/* 19ab mov (%rax),%rax */
	LONG $0x00fde3c4; WORD $0x50db	/* 19ae vpermq $0x50,%ymm3,%ymm3 */
	LONG $0x24448948; BYTE $0x20	/* 19b4 mov %rax,0x20(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 19b9 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 19be vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 19c2 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 19cc vpbroadcastw %xmm0,%xmm0 */
	LONG $0x64f5f9c5; WORD $0x2024	/* 19d1 vpmaddwd 0x20(%rsp),%xmm0,%xmm4 */
	LONG $0x476ffac5; BYTE $0x02	/* 19d7 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc0	/* 19dc vmovq %rax,%xmm8 */
	LONG $0x597d42c4; BYTE $0xc0	/* 19e1 vpbroadcastq %xmm8,%ymm8 */
	LONG $0x000001b8; BYTE $0x00	/* 19e6 mov $0x1,%eax */
	LONG $0x387de3c4; WORD $0x01c5	/* 19eb vinserti128 $0x1,%xmm5,%ymm0,%ymm0 */
	LONG $0x00fde3c4; WORD $0x50e4	/* 19f1 vpermq $0x50,%ymm4,%ymm4 */
	LONG $0xd071f5c5; BYTE $0x04	/* 19f7 vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 19fc vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 1a01 vpand %ymm8,%ymm1,%ymm1 */
	LONG $0x047dc2c4; BYTE $0xc1	/* 1a06 vpmaddubsw %ymm9,%ymm0,%ymm0 */
	LONG $0x0475c2c4; BYTE $0xca	/* 1a0b vpmaddubsw %ymm10,%ymm1,%ymm1 */
	LONG $0xc9fdfdc5	/* 1a10 vpaddw %ymm1,%ymm0,%ymm1 */
	LONG $0x476ffac5; BYTE $0x14	/* 1a14 vmovdqu 0x14(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x01c5	/* 1a19 vinserti128 $0x1,%xmm5,%ymm0,%ymm0 */
	LONG $0xd071d5c5; BYTE $0x04	/* 1a1f vpsrlw $0x4,%ymm0,%ymm5 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 1a24 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 1a29 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0x047de2c4; BYTE $0xc6	/* 1a2e vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x0455e2c4; BYTE $0xef	/* 1a33 vpmaddubsw %ymm7,%ymm5,%ymm5 */
	LONG $0xc5fdfdc5	/* 1a38 vpaddw %ymm5,%ymm0,%ymm0 */
	LONG $0xe86df5c5	/* 1a3c vpunpckhqdq %ymm0,%ymm1,%ymm5 */
	LONG $0xc86cf5c5	/* 1a40 vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xcdfdf5c5	/* 1a44 vpaddw %ymm5,%ymm1,%ymm1 */
	LONG $0xed57d0c5	/* 1a48 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0xc5c6f4c5; BYTE $0x88	/* 1a4c vshufps $0x88,%ymm5,%ymm1,%ymm0 */
	LONG $0xcdc6f4c5; BYTE $0xdd	/* 1a51 vshufps $0xdd,%ymm5,%ymm1,%ymm1 */
	LONG $0xc1fdfdc5	/* 1a56 vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xc86ef9c5	/* 1a5a vmovd %eax,%xmm1 */
	LONG $0x1247b70f	/* 1a5e movzwl 0x12(%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xc9	/* 1a62 vpbroadcastw %xmm1,%ymm1 */
	LONG $0xc9f5fdc5	/* 1a67 vpmaddwd %ymm1,%ymm0,%ymm1 */
	LONG $0x10e0c148	/* 1a6b shl $0x10,%rax */
	LONG $0xccfaf5c5	/* 1a6f vpsubd %ymm4,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 1a73 or %rdx,%rax */
	LONG $0xc95bfcc5	/* 1a76 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 1a7a vmovq %rax,%xmm0 */
	LONG $0xc07efac5	/* 1a7f vmovq %xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 1a83 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 1a88 vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1a8c vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1a90 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffe92e9; BYTE $0xff	/* 1a94 jmp 192b */
	LONG $0x2444c748; LONG $0x00000018; BYTE $0x00	/* 1a99 movq $0x0,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x18	/* 1aa2 mov 0x18(%rsp),%rax */
	LONG $0x0000ba48; LONG $0xffff0000; WORD $0xffff	/* 1aa7 movabs $0xffffffff00000000,%rdx */
	LONG $0xc0eff9c5	/* 1ab1 vpxor %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000028; BYTE $0x00	/* 1ab5 movq $0x0,0x28(%rsp) */
	LONG $0x6f7ec1c4; WORD $0x247c; BYTE $0x20	/* 1abe vmovdqu 0x20(%r12),%ymm7 */
	WORD $0xc089	/* 1ac5 mov %eax,%eax */
	LONG $0x6f7ec1c4; WORD $0x241c	/* 1ac7 vmovdqu (%r12),%ymm3 */
	LONG $0x4665c3c4; LONG $0x20402464	/* 1acd vperm2i128 $0x20,0x40(%r12),%ymm3,%ymm4 */
	LONG $0x24448948; BYTE $0x18	/* 1ad5 mov %rax,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x78	/* 1ada mov 0x78(%rsp),%rax */
	LONG $0x4645e3c4; WORD $0x20f0	/* 1adf vperm2i128 $0x20,%ymm0,%ymm7,%ymm6 */
	LONG $0x4645e3c4; WORD $0x31f8	/* 1ae5 vperm2i128 $0x31,%ymm0,%ymm7,%ymm7 */
	LONG $0x466543c4; LONG $0x3140244c	/* 1aeb vperm2i128 $0x31,0x40(%r12),%ymm3,%ymm9 */
	WORD $0x488b; BYTE $0x08	/* 1af3 mov 0x8(%rax),%ecx */
	WORD $0x8b48; BYTE $0x30	/* 1af6 mov (%rax),%rsi */
	LONG $0x24448b48; BYTE $0x18	/* 1af9 mov 0x18(%rsp),%rax */
	LONG $0x24748948; BYTE $0x10	/* 1afe mov %rsi,0x10(%rsp) */
	WORD $0x2148; BYTE $0xd0	/* 1b03 and %rdx,%rax */
	WORD $0x0948; BYTE $0xc8	/* 1b06 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x18	/* 1b09 mov %rax,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x28	/* 1b0e mov 0x28(%rsp),%rax */
	LONG $0x5c6ff9c5; WORD $0x1024	/* 1b13 vmovdqa 0x10(%rsp),%xmm3 */
	WORD $0xc089	/* 1b19 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x28	/* 1b1b mov %rax,0x28(%rsp) */
	LONG $0x24848b48; LONG $0x00000160	/* 1b20 mov 0x160(%rsp),%rax */
	LONG $0x00fde3c4; WORD $0x50db	/* 1b28 vpermq $0x50,%ymm3,%ymm3 */
	WORD $0x8b48; BYTE $0x00	/* 1b2e mov (%rax),%rax */
	LONG $0x24448948; BYTE $0x20	/* 1b31 mov %rax,0x20(%rsp) */
	LONG $0x24848b48; LONG $0x00000160	/* 1b36 mov 0x160(%rsp),%rax */
	WORD $0x488b; BYTE $0x08	/* 1b3e mov 0x8(%rax),%ecx */
	LONG $0x24448b48; BYTE $0x28	/* 1b41 mov 0x28(%rsp),%rax */
	WORD $0x2148; BYTE $0xd0	/* 1b46 and %rdx,%rax */
	WORD $0xb70f; BYTE $0x17	/* 1b49 movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xc8	/* 1b4c or %rcx,%rax */
	LONG $0x24448948; BYTE $0x28	/* 1b4f mov %rax,0x28(%rsp) */
	LONG $0x000008b8; BYTE $0x00	/* 1b54 mov $0x8,%eax */
	LONG $0xc06ef9c5	/* 1b59 vmovd %eax,%xmm0 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1b5d movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x7979e2c4; BYTE $0xc0	/* 1b67 vpbroadcastw %xmm0,%xmm0 */
	LONG $0x44f5f9c5; WORD $0x2024	/* 1b6c vpmaddwd 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc0	/* 1b72 vmovq %rax,%xmm8 */
	LONG $0x000001b8; BYTE $0x00	/* 1b77 mov $0x1,%eax */
	LONG $0x597d42c4; BYTE $0xc0	/* 1b7c vpbroadcastq %xmm8,%ymm8 */
	LONG $0x00fde3c4; WORD $0x50e8	/* 1b81 vpermq $0x50,%ymm0,%ymm5 */
	LONG $0x476ffac5; BYTE $0x02	/* 1b87 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x2647; BYTE $0x01	/* 1b8c vinserti128 $0x1,0x26(%rdi),%ymm0,%ymm0 */
	LONG $0xd071f5c5; BYTE $0x04	/* 1b93 vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 1b98 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* 1b9d vpand %ymm8,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xc4	/* 1ba2 vpmaddubsw %ymm4,%ymm0,%ymm0 */
	LONG $0xe4efd9c5	/* 1ba7 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x0475c2c4; BYTE $0xc9	/* 1bab vpmaddubsw %ymm9,%ymm1,%ymm1 */
	LONG $0xc9fdfdc5	/* 1bb0 vpaddw %ymm1,%ymm0,%ymm1 */
	LONG $0x476ffac5; BYTE $0x14	/* 1bb4 vmovdqu 0x14(%rdi),%xmm0 */
	LONG $0x387de3c4; WORD $0x01c4	/* 1bb9 vinserti128 $0x1,%xmm4,%ymm0,%ymm0 */
	LONG $0xd071ddc5; BYTE $0x04	/* 1bbf vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc0	/* 1bc4 vpand %ymm8,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe0	/* 1bc9 vpand %ymm8,%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc6	/* 1bce vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x045de2c4; BYTE $0xe7	/* 1bd3 vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 1bd8 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xe06df5c5	/* 1bdc vpunpckhqdq %ymm0,%ymm1,%ymm4 */
	LONG $0xc86cf5c5	/* 1be0 vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0xc057f8c5	/* 1be4 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xe4fdf5c5	/* 1be8 vpaddw %ymm4,%ymm1,%ymm4 */
	LONG $0xc8c6dcc5; BYTE $0x88	/* 1bec vshufps $0x88,%ymm0,%ymm4,%ymm1 */
	LONG $0xe0c6dcc5; BYTE $0xdd	/* 1bf1 vshufps $0xdd,%ymm0,%ymm4,%ymm4 */
	LONG $0xc06ef9c5	/* 1bf6 vmovd %eax,%xmm0 */
	LONG $0x1247b70f	/* 1bfa movzwl 0x12(%rdi),%eax */
	LONG $0x797de2c4; BYTE $0xc0	/* 1bfe vpbroadcastw %xmm0,%ymm0 */
	LONG $0xccfdf5c5	/* 1c03 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 1c07 shl $0x10,%rax */
	LONG $0xc8f5f5c5	/* 1c0b vpmaddwd %ymm0,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 1c0f or %rdx,%rax */
	LONG $0xcdfaf5c5	/* 1c12 vpsubd %ymm5,%ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* 1c16 vmovq %rax,%xmm0 */
	LONG $0x2447b70f	/* 1c1b movzwl 0x24(%rdi),%eax */
	LONG $0xc95bfcc5	/* 1c1f vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x22f9e3c4; WORD $0x01c0	/* 1c23 vpinsrq $0x1,%rax,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 1c29 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc359fcc5	/* 1c2e vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1c32 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xd058ecc5	/* 1c36 vaddps %ymm0,%ymm2,%ymm2 */
	LONG $0xfffcece9; BYTE $0xff	/* 1c3a jmp 192b */
	LONG $0x24548b48; BYTE $0x78	/* 1c3f mov 0x78(%rsp),%rdx */
	WORD $0x8949; BYTE $0xf3	/* 1c44 mov %rsi,%r11 */
	WORD $0x894c; BYTE $0xe0	/* 1c47 mov %r12,%rax */
	LONG $0xdb57e0c5	/* 1c4a vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x248c8b48; LONG $0x00000168	/* 1c4e mov 0x168(%rsp),%rcx */
	LONG $0x24ac8b48; LONG $0x00000160	/* 1c56 mov 0x160(%rsp),%rbp */
	LONG $0xffee55e9; BYTE $0xff	/* 1c5e jmp ab8 */
	WORD $0x8948; BYTE $0xf7	/* 1c63 mov %rsi,%rdi */
	LONG $0xd257e8c5	/* 1c66 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xfffb37e9; BYTE $0xff	/* 1c6a jmp 17a6 */
	RET
