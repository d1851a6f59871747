/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2cache.cc e568b645a73a02b7
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	a03d331d54dfca7c
 */

TEXT sse2scores(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x00153be9; BYTE $0x00	/* jmp to the end */
	WORD $0x854d; BYTE $0xc0	/* 0 test %r8,%r8 */
	LONG $0x07328e0f; WORD $0x0000	/* 3 jle 73b */
	LONG $0xc9ef0f66	/* 9 pxor %xmm1,%xmm1 */
	WORD $0x5741	/* d push %r15 */
	WORD $0x8948; BYTE $0xf0	/* f mov %rsi,%rax */
	WORD $0x8948; BYTE $0xd6	/* 12 mov %rdx,%rsi */
	LONG $0x2a0f49f3; BYTE $0xc8	/* 15 cvtsi2ss %r8,%xmm1 */
	WORD $0x5641	/* 1a push %r14 */
	WORD $0x5541	/* 1c push %r13 */
	WORD $0x5441	/* 1e push %r12 */
	BYTE $0x55	/* 20 push %rbp */
	BYTE $0x53	/* 21 push %rbx */
	WORD $0x8948; BYTE $0xfb	/* 22 mov %rdi,%rbx */
	WORD $0x8948; BYTE $0xcf	/* 25 mov %rcx,%rdi */
	LONG $0xc97e0f66	/* 28 movd %xmm1,%ecx */
	LONG $0xc96e0f66	/* 2c movd %ecx,%xmm1 */
	LONG $0xc9510ff3	/* 30 sqrtss %xmm1,%xmm1 */
	LONG $0xd8ec8148; WORD $0x0000; BYTE $0x00	/* 34 sub $0xd8,%rsp */
	LONG $0x00c9c60f	/* 3b shufps $0x0,%xmm1,%xmm1 */
	WORD $0x8545; BYTE $0xc9	/* 3f test %r9d,%r9d */
	LONG $0x0234840f; WORD $0x0000	/* 42 je 27c */
	LONG $0x01f98341	/* 48 cmp $0x1,%r9d */
	LONG $0x090b840f; WORD $0x0000	/* 4c je 95d */
	LONG $0x03ff8348	/* 52 cmp $0x3,%rdi */
	LONG $0x12548e0f; WORD $0x0000	/* 56 jle 12b0 */
	WORD $0x894c; BYTE $0xc1	/* 5c mov %r8,%rcx */
	LONG $0x3e508d49	/* 5f lea 0x3e(%r8),%rdx */
	LONG $0xfc488d4d	/* 63 lea -0x4(%r8),%r9 */
	WORD $0x894c; BYTE $0xc5	/* 67 mov %r8,%rbp */
	LONG $0x1fc18348	/* 6a add $0x1f,%rcx */
	LONG $0x245c8948; BYTE $0x78	/* 6e mov %rbx,0x78(%rsp) */
	WORD $0x8949; BYTE $0xda	/* 73 mov %rbx,%r10 */
	LONG $0xd1490f48	/* 76 cmovns %rcx,%rdx */
	LONG $0x24b48948; LONG $0x00000080	/* 7a mov %rsi,0x80(%rsp) */
	LONG $0x24bc8948; LONG $0x00000088	/* 82 mov %rdi,0x88(%rsp) */
	LONG $0x05fac148	/* 8a sar $0x5,%rdx */
	LONG $0x950c8d48; LONG $0x00000000	/* 8e lea 0x0(,%rdx,4),%rcx */
	LONG $0x07508d49	/* 96 lea 0x7(%r8),%rdx */
	LONG $0xf8e28348	/* 9a and $0xfffffffffffffff8,%rdx */
	LONG $0x240c8948	/* 9e mov %rcx,(%rsp) */
	LONG $0x0a3c8d4c	/* a2 lea (%rdx,%rcx,1),%r15 */
	LONG $0x3f148d4b	/* a6 lea (%r15,%r15,1),%rdx */
	LONG $0xbd248d4e; LONG $0x00000000	/* aa lea 0x0(,%r15,4),%r12 */
	LONG $0x24548948; BYTE $0x10	/* b2 mov %rdx,0x10(%rsp) */
	WORD $0x014c; BYTE $0xfa	/* b7 add %r15,%rdx */
	LONG $0x24548948; BYTE $0x30	/* ba mov %rdx,0x30(%rsp) */
	LONG $0xfc578d48	/* bf lea -0x4(%rdi),%rdx */
	LONG $0x02eac148	/* c3 shr $0x2,%rdx */
	WORD $0x8949; BYTE $0xd3	/* c7 mov %rdx,%r11 */
	LONG $0x04e2c148	/* ca shl $0x4,%rdx */
	WORD $0x0148; BYTE $0xda	/* ce add %rbx,%rdx */
	LONG $0x245c894c; BYTE $0x70	/* d1 mov %r11,0x70(%rsp) */
	LONG $0x24548948; BYTE $0x20	/* d6 mov %rdx,0x20(%rsp) */
	WORD $0x894c; BYTE $0xca	/* db mov %r9,%rdx */
	LONG $0xfce18349	/* de and $0xfffffffffffffffc,%r9 */
	LONG $0x02eac148	/* e2 shr $0x2,%rdx */
	LONG $0x01c28348	/* e6 add $0x1,%rdx */
	LONG $0x95348d4c; LONG $0x00000000	/* ea lea 0x0(,%rdx,4),%r14 */
	LONG $0x04e2c148	/* f2 shl $0x4,%rdx */
	WORD $0x294c; BYTE $0xf5	/* f6 sub %r14,%rbp */
	WORD $0x0148; BYTE $0xc2	/* f9 add %rax,%rdx */
	WORD $0x014c; BYTE $0xf1	/* fc add %r14,%rcx */
	LONG $0x24548948; BYTE $0x60	/* ff mov %rdx,0x60(%rsp) */
	WORD $0x894c; BYTE $0xf2	/* 104 mov %r14,%rdx */
	LONG $0x246c8948; BYTE $0x58	/* 107 mov %rbp,0x58(%rsp) */
	LONG $0x05fac148	/* 10c sar $0x5,%rdx */
	LONG $0x244c8948; BYTE $0x68	/* 110 mov %rcx,0x68(%rsp) */
	WORD $0x894c; BYTE $0xf1	/* 115 mov %r14,%rcx */
	LONG $0x952c8d4c; LONG $0x00000000	/* 118 lea 0x0(,%rdx,4),%r13 */
	WORD $0x894d; BYTE $0xe6	/* 120 mov %r12,%r14 */
	WORD $0x8948; BYTE $0xf2	/* 123 mov %rsi,%rdx */
	WORD $0x894d; BYTE $0xfc	/* 126 mov %r15,%r12 */
	WORD $0x8949; BYTE $0xcf	/* 129 mov %rcx,%r15 */
	LONG $0x245c8b48; BYTE $0x10	/* 12c mov 0x10(%rsp),%rbx */
	LONG $0x223c8d4a	/* 131 lea (%rdx,%r12,1),%rdi */
	LONG $0x13348d48	/* 135 lea (%rbx,%rdx,1),%rsi */
	LONG $0x245c8b48; BYTE $0x30	/* 139 mov 0x30(%rsp),%rbx */
	LONG $0x1a0c8d48	/* 13e lea (%rdx,%rbx,1),%rcx */
	LONG $0x03f88349	/* 142 cmp $0x3,%r8 */
	LONG $0x07e18e0f; WORD $0x0000	/* 146 jle 92d */
	LONG $0xe4ef0f66	/* 14c pxor %xmm4,%xmm4 */
	LONG $0x241c8b4c	/* 150 mov (%rsp),%r11 */
	WORD $0xdb31	/* 154 xor %ebx,%ebx */
	WORD $0x280f; BYTE $0xd4	/* 156 movaps %xmm4,%xmm2 */
	WORD $0x280f; BYTE $0xec	/* 159 movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xdc	/* 15c movaps %xmm4,%xmm3 */
	LONG $0x6e0f4266; WORD $0x1a04	/* 15f movd (%rdx,%r11,1),%xmm0 */
	WORD $0x8948; BYTE $0xdd	/* 165 mov %rbx,%rbp */
	LONG $0x9834100f	/* 168 movups (%rax,%rbx,4),%xmm6 */
	LONG $0xc0600f66	/* 16c punpcklbw %xmm0,%xmm0 */
	LONG $0x05fdc148	/* 170 sar $0x5,%rbp */
	LONG $0xf86f0f66	/* 174 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 178 punpcklwd %xmm0,%xmm7 */
	LONG $0x04100ff3; BYTE $0xaa	/* 17c movss (%rdx,%rbp,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 181 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 186 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 189 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 18d mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 190 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 193 addps %xmm0,%xmm3 */
	LONG $0x6e0f4266; WORD $0x1f04	/* 196 movd (%rdi,%r11,1),%xmm0 */
	LONG $0xc0600f66	/* 19c punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 1a0 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 1a4 punpcklwd %xmm0,%xmm7 */
	LONG $0x04100ff3; BYTE $0xaf	/* 1a8 movss (%rdi,%rbp,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 1ad psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1b2 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 1b5 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 1b9 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 1bc mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 1bf addps %xmm0,%xmm5 */
	LONG $0x6e0f4266; WORD $0x1e04	/* 1c2 movd (%rsi,%r11,1),%xmm0 */
	LONG $0xc0600f66	/* 1c8 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 1cc movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 1d0 punpcklwd %xmm0,%xmm7 */
	LONG $0x04100ff3; BYTE $0xae	/* 1d4 movss (%rsi,%rbp,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 1d9 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1de cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 1e1 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 1e5 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 1e8 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 1eb addps %xmm0,%xmm2 */
	LONG $0x6e0f4266; WORD $0x1904	/* 1ee movd (%rcx,%r11,1),%xmm0 */
	LONG $0x04c38349	/* 1f4 add $0x4,%r11 */
	LONG $0xc0600f66	/* 1f8 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 1fc movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 200 punpcklwd %xmm0,%xmm7 */
	LONG $0x04100ff3; BYTE $0xa9	/* 204 movss (%rcx,%rbp,4),%xmm0 */
	WORD $0x8948; BYTE $0xdd	/* 209 mov %rbx,%rbp */
	LONG $0x04c38348	/* 20c add $0x4,%rbx */
	LONG $0xe7720f66; BYTE $0x18	/* 210 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 215 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 218 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 21c mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 21f mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 222 addps %xmm0,%xmm4 */
	WORD $0x3949; BYTE $0xe9	/* 225 cmp %rbp,%r9 */
	LONG $0xff31850f; WORD $0xffff	/* 228 jne 15f */
	WORD $0x394d; BYTE $0xf8	/* 22e cmp %r15,%r8 */
	LONG $0x024e8f0f; WORD $0x0000	/* 231 jg 485 */
	WORD $0x280f; BYTE $0xc3	/* 237 movaps %xmm3,%xmm0 */
	WORD $0x140f; BYTE $0xdd	/* 23a unpcklps %xmm5,%xmm3 */
	LONG $0x104a8d49	/* 23d lea 0x10(%r10),%rcx */
	WORD $0x014c; BYTE $0xf2	/* 241 add %r14,%rdx */
	WORD $0x150f; BYTE $0xc5	/* 244 unpckhps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc3	/* 247 addps %xmm3,%xmm0 */
	WORD $0x280f; BYTE $0xda	/* 24a movaps %xmm2,%xmm3 */
	WORD $0x140f; BYTE $0xd4	/* 24d unpcklps %xmm4,%xmm2 */
	WORD $0x150f; BYTE $0xdc	/* 250 unpckhps %xmm4,%xmm3 */
	WORD $0x580f; BYTE $0xda	/* 253 addps %xmm2,%xmm3 */
	WORD $0x280f; BYTE $0xd3	/* 256 movaps %xmm3,%xmm2 */
	WORD $0x120f; BYTE $0xd0	/* 259 movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* 25c movlhps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* 25f addps %xmm2,%xmm0 */
	WORD $0x5e0f; BYTE $0xc1	/* 262 divps %xmm1,%xmm0 */
	LONG $0x02110f41	/* 265 movups %xmm0,(%r10) */
	LONG $0x2454394c; BYTE $0x20	/* 269 cmp %r10,0x20(%rsp) */
	LONG $0x04c8840f; WORD $0x0000	/* 26e je 73c */
	WORD $0x8949; BYTE $0xca	/* 274 mov %rcx,%r10 */
	LONG $0xfffeb0e9; BYTE $0xff	/* 277 jmp 12c */
	LONG $0x03ff8348	/* 27c cmp $0x3,%rdi */
	LONG $0x10188e0f; WORD $0x0000	/* 280 jle 129e */
	LONG $0x40148d4b	/* 286 lea (%r8,%r8,2),%rdx */
	LONG $0xfc588d4d	/* 28a lea -0x4(%r8),%r11 */
	LONG $0x245c8948; BYTE $0x40	/* 28e mov %rbx,0x40(%rsp) */
	WORD $0x894d; BYTE $0xc4	/* 293 mov %r8,%r12 */
	LONG $0x02ebc149	/* 296 shr $0x2,%r11 */
	LONG $0x24748948; BYTE $0x48	/* 29a mov %rsi,0x48(%rsp) */
	LONG $0x04e4c149	/* 29f shl $0x4,%r12 */
	WORD $0x8949; BYTE $0xda	/* 2a3 mov %rbx,%r10 */
	LONG $0x952c8d4c; LONG $0x00000000	/* 2a6 lea 0x0(,%rdx,4),%r13 */
	LONG $0xfc578d48	/* 2ae lea -0x4(%rdi),%rdx */
	LONG $0x01c38349	/* 2b2 add $0x1,%r11 */
	LONG $0x247c8948; BYTE $0x50	/* 2b6 mov %rdi,0x50(%rsp) */
	LONG $0x02eac148	/* 2bb shr $0x2,%rdx */
	LONG $0x853c8d4e; LONG $0x00000000	/* 2bf lea 0x0(,%r8,4),%r15 */
	LONG $0xc5348d4e; LONG $0x00000000	/* 2c7 lea 0x0(,%r8,8),%r14 */
	WORD $0x8949; BYTE $0xd1	/* 2cf mov %rdx,%r9 */
	LONG $0x04e2c148	/* 2d2 shl $0x4,%rdx */
	LONG $0x1a0c8d48	/* 2d6 lea (%rdx,%rbx,1),%rcx */
	WORD $0x894c; BYTE $0xc2	/* 2da mov %r8,%rdx */
	LONG $0x244c894c; BYTE $0x38	/* 2dd mov %r9,0x38(%rsp) */
	LONG $0x240c8948	/* 2e2 mov %rcx,(%rsp) */
	LONG $0x9d0c8d4a; LONG $0x00000000	/* 2e6 lea 0x0(,%r11,4),%rcx */
	LONG $0x04e3c149	/* 2ee shl $0x4,%r11 */
	WORD $0x2948; BYTE $0xca	/* 2f2 sub %rcx,%rdx */
	LONG $0x244c8948; BYTE $0x10	/* 2f5 mov %rcx,0x10(%rsp) */
	LONG $0x180c8d4a	/* 2fa lea (%rax,%r11,1),%rcx */
	LONG $0x244c8948; BYTE $0x30	/* 2fe mov %rcx,0x30(%rsp) */
	LONG $0x24548948; BYTE $0x20	/* 303 mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xf2	/* 308 mov %rsi,%rdx */
	LONG $0x173c8d49	/* 30b lea (%r15,%rdx,1),%rdi */
	LONG $0x16348d49	/* 30f lea (%r14,%rdx,1),%rsi */
	LONG $0x2a0c8d4a	/* 313 lea (%rdx,%r13,1),%rcx */
	LONG $0x03f88349	/* 317 cmp $0x3,%r8 */
	LONG $0x02a78e0f; WORD $0x0000	/* 31b jle 5c8 */
	LONG $0xedef0f66	/* 321 pxor %xmm5,%xmm5 */
	LONG $0x0004b941; WORD $0x0000	/* 325 mov $0x4,%r9d */
	WORD $0x280f; BYTE $0xdd	/* 32b movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 32e movaps %xmm5,%xmm6 */
	WORD $0x280f; BYTE $0xe5	/* 331 movaps %xmm5,%xmm4 */
	LONG $0x44100f42; WORD $0xf088	/* 334 movups -0x10(%rax,%r9,4),%xmm0 */
	LONG $0x54100f42; WORD $0xf08a	/* 33a movups -0x10(%rdx,%r9,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 340 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xe2	/* 343 addps %xmm2,%xmm4 */
	LONG $0x54100f42; WORD $0xf08f	/* 346 movups -0x10(%rdi,%r9,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 34c mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xf2	/* 34f addps %xmm2,%xmm6 */
	LONG $0x54100f42; WORD $0xf08e	/* 352 movups -0x10(%rsi,%r9,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 358 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 35b addps %xmm2,%xmm3 */
	LONG $0x54100f42; WORD $0xf089	/* 35e movups -0x10(%rcx,%r9,4),%xmm2 */
	LONG $0x04c18349	/* 364 add $0x4,%r9 */
	WORD $0x590f; BYTE $0xc2	/* 368 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 36b addps %xmm0,%xmm5 */
	WORD $0x394d; BYTE $0xc8	/* 36e cmp %r9,%r8 */
	WORD $0xc17d	/* 371 jge 334 */
	LONG $0x245c8b48; BYTE $0x10	/* 373 mov 0x10(%rsp),%rbx */
	WORD $0x3949; BYTE $0xd8	/* 378 cmp %rbx,%r8 */
	WORD $0x447f	/* 37b jg 3c1 */
	WORD $0x280f; BYTE $0xd3	/* 37d movaps %xmm3,%xmm2 */
	WORD $0x280f; BYTE $0xc4	/* 380 movaps %xmm4,%xmm0 */
	WORD $0x140f; BYTE $0xdd	/* 383 unpcklps %xmm5,%xmm3 */
	WORD $0x014c; BYTE $0xe2	/* 386 add %r12,%rdx */
	WORD $0x150f; BYTE $0xd5	/* 389 unpckhps %xmm5,%xmm2 */
	WORD $0x150f; BYTE $0xc6	/* 38c unpckhps %xmm6,%xmm0 */
	WORD $0x140f; BYTE $0xe6	/* 38f unpcklps %xmm6,%xmm4 */
	WORD $0x580f; BYTE $0xda	/* 392 addps %xmm2,%xmm3 */
	WORD $0x580f; BYTE $0xc4	/* 395 addps %xmm4,%xmm0 */
	LONG $0x104a8d49	/* 398 lea 0x10(%r10),%rcx */
	WORD $0x280f; BYTE $0xd3	/* 39c movaps %xmm3,%xmm2 */
	WORD $0x120f; BYTE $0xd0	/* 39f movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* 3a2 movlhps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* 3a5 addps %xmm2,%xmm0 */
	WORD $0x5e0f; BYTE $0xc1	/* 3a8 divps %xmm1,%xmm0 */
	LONG $0x02110f41	/* 3ab movups %xmm0,(%r10) */
	LONG $0x2414394c	/* 3af cmp %r10,(%rsp) */
	LONG $0x022a840f; WORD $0x0000	/* 3b3 je 5e3 */
	WORD $0x8949; BYTE $0xca	/* 3b9 mov %rcx,%r10 */
	LONG $0xffff4ae9; BYTE $0xff	/* 3bc jmp 30b */
	LONG $0x245c8b48; BYTE $0x30	/* 3c1 mov 0x30(%rsp),%rbx */
	LONG $0x246c8b48; BYTE $0x20	/* 3c6 mov 0x20(%rsp),%rbp */
	WORD $0x014c; BYTE $0xd9	/* 3cb add %r11,%rcx */
	WORD $0x014c; BYTE $0xde	/* 3ce add %r11,%rsi */
	WORD $0x014c; BYTE $0xdf	/* 3d1 add %r11,%rdi */
	LONG $0x1a0c8d4e	/* 3d4 lea (%rdx,%r11,1),%r9 */
	LONG $0x03100ff3	/* 3d8 movss (%rbx),%xmm0 */
	LONG $0x11100ff3	/* 3dc movss (%rcx),%xmm2 */
	LONG $0x3e100ff3	/* 3e0 movss (%rsi),%xmm7 */
	LONG $0x100f44f3; BYTE $0x07	/* 3e4 movss (%rdi),%xmm8 */
	LONG $0x100f45f3; BYTE $0x19	/* 3e9 movss (%r9),%xmm11 */
	LONG $0x01fd8348	/* 3ee cmp $0x1,%rbp */
	LONG $0x0328840f; WORD $0x0000	/* 3f2 je 720 */
	LONG $0x100f44f3; WORD $0x044b	/* 3f8 movss 0x4(%rbx),%xmm9 */
	LONG $0x100f44f3; WORD $0x0467	/* 3fe movss 0x4(%rdi),%xmm12 */
	LONG $0x100f44f3; WORD $0x0456	/* 404 movss 0x4(%rsi),%xmm10 */
	LONG $0x100f45f3; WORD $0x0469	/* 40a movss 0x4(%r9),%xmm13 */
	LONG $0xc1140f41	/* 410 unpcklps %xmm9,%xmm0 */
	LONG $0x100f44f3; WORD $0x0449	/* 414 movss 0x4(%rcx),%xmm9 */
	LONG $0x02fd8348	/* 41a cmp $0x2,%rbp */
	LONG $0x0179840f; WORD $0x0000	/* 41e je 59d */
	LONG $0xdd140f45	/* 424 unpcklps %xmm13,%xmm11 */
	LONG $0x100f44f3; WORD $0x0873	/* 428 movss 0x8(%rbx),%xmm14 */
	LONG $0x100f45f3; WORD $0x0869	/* 42e movss 0x8(%r9),%xmm13 */
	LONG $0xc6160f41	/* 434 movlhps %xmm14,%xmm0 */
	LONG $0xdd160f45	/* 438 movlhps %xmm13,%xmm11 */
	LONG $0xd8590f44	/* 43c mulps %xmm0,%xmm11 */
	LONG $0xc4140f45	/* 440 unpcklps %xmm12,%xmm8 */
	LONG $0xe3580f41	/* 444 addps %xmm11,%xmm4 */
	LONG $0x100f44f3; WORD $0x085f	/* 448 movss 0x8(%rdi),%xmm11 */
	LONG $0xc3160f45	/* 44e movlhps %xmm11,%xmm8 */
	LONG $0xc0590f44	/* 452 mulps %xmm0,%xmm8 */
	LONG $0xfa140f41	/* 456 unpcklps %xmm10,%xmm7 */
	LONG $0xf0580f41	/* 45a addps %xmm8,%xmm6 */
	LONG $0x100f44f3; WORD $0x0846	/* 45e movss 0x8(%rsi),%xmm8 */
	LONG $0xd1140f41	/* 464 unpcklps %xmm9,%xmm2 */
	LONG $0xf8160f41	/* 468 movlhps %xmm8,%xmm7 */
	WORD $0x590f; BYTE $0xf8	/* 46c mulps %xmm0,%xmm7 */
	WORD $0x580f; BYTE $0xdf	/* 46f addps %xmm7,%xmm3 */
	LONG $0x79100ff3; BYTE $0x08	/* 472 movss 0x8(%rcx),%xmm7 */
	WORD $0x160f; BYTE $0xd7	/* 477 movlhps %xmm7,%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 47a mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xea	/* 47d addps %xmm2,%xmm5 */
	LONG $0xfffef8e9; BYTE $0xff	/* 480 jmp 37d */
	LONG $0x2a1c8d4a	/* 485 lea (%rdx,%r13,1),%rbx */
	LONG $0x245c8b4c; BYTE $0x68	/* 489 mov 0x68(%rsp),%r11 */
	LONG $0x246c8b48; BYTE $0x58	/* 48e mov 0x58(%rsp),%rbp */
	LONG $0x245c8948; BYTE $0x38	/* 493 mov %rbx,0x38(%rsp) */
	LONG $0x2f1c8d4a	/* 498 lea (%rdi,%r13,1),%rbx */
	LONG $0x245c8948; BYTE $0x40	/* 49c mov %rbx,0x40(%rsp) */
	LONG $0x2e1c8d4a	/* 4a1 lea (%rsi,%r13,1),%rbx */
	LONG $0x245c8948; BYTE $0x48	/* 4a5 mov %rbx,0x48(%rsp) */
	LONG $0x291c8d4a	/* 4aa lea (%rcx,%r13,1),%rbx */
	LONG $0x245c8948; BYTE $0x50	/* 4ae mov %rbx,0x50(%rsp) */
	LONG $0x245c8b48; BYTE $0x60	/* 4b3 mov 0x60(%rsp),%rbx */
	LONG $0x03100ff3	/* 4b8 movss (%rbx),%xmm0 */
	LONG $0x01fd8348	/* 4bc cmp $0x1,%rbp */
	WORD $0x1674	/* 4c0 je 4d8 */
	LONG $0x73100ff3; BYTE $0x04	/* 4c2 movss 0x4(%rbx),%xmm6 */
	WORD $0x140f; BYTE $0xc6	/* 4c7 unpcklps %xmm6,%xmm0 */
	LONG $0x02fd8348	/* 4ca cmp $0x2,%rbp */
	WORD $0x0874	/* 4ce je 4d8 */
	LONG $0x73100ff3; BYTE $0x08	/* 4d0 movss 0x8(%rbx),%xmm6 */
	WORD $0x160f; BYTE $0xc6	/* 4d5 movlhps %xmm6,%xmm0 */
	LONG $0x6e0f4266; WORD $0x1a34	/* 4d8 movd (%rdx,%r11,1),%xmm6 */
	LONG $0x245c8b48; BYTE $0x38	/* 4de mov 0x38(%rsp),%rbx */
	LONG $0xf6600f66	/* 4e3 punpcklbw %xmm6,%xmm6 */
	LONG $0xfe6f0f66	/* 4e7 movdqa %xmm6,%xmm7 */
	LONG $0xfe610f66	/* 4eb punpcklwd %xmm6,%xmm7 */
	LONG $0x33100ff3	/* 4ef movss (%rbx),%xmm6 */
	LONG $0xe7720f66; BYTE $0x18	/* 4f3 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 4f8 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00f6c60f	/* 4fb shufps $0x0,%xmm6,%xmm6 */
	WORD $0x590f; BYTE $0xf7	/* 4ff mulps %xmm7,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* 502 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xde	/* 505 addps %xmm6,%xmm3 */
	LONG $0x6e0f4266; WORD $0x1f34	/* 508 movd (%rdi,%r11,1),%xmm6 */
	LONG $0x247c8b48; BYTE $0x40	/* 50e mov 0x40(%rsp),%rdi */
	LONG $0xf6600f66	/* 513 punpcklbw %xmm6,%xmm6 */
	LONG $0xfe6f0f66	/* 517 movdqa %xmm6,%xmm7 */
	LONG $0xfe610f66	/* 51b punpcklwd %xmm6,%xmm7 */
	LONG $0x37100ff3	/* 51f movss (%rdi),%xmm6 */
	LONG $0xe7720f66; BYTE $0x18	/* 523 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 528 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00f6c60f	/* 52b shufps $0x0,%xmm6,%xmm6 */
	WORD $0x590f; BYTE $0xf7	/* 52f mulps %xmm7,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* 532 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xee	/* 535 addps %xmm6,%xmm5 */
	LONG $0x6e0f4266; WORD $0x1e34	/* 538 movd (%rsi,%r11,1),%xmm6 */
	LONG $0x24748b48; BYTE $0x48	/* 53e mov 0x48(%rsp),%rsi */
	LONG $0xf6600f66	/* 543 punpcklbw %xmm6,%xmm6 */
	LONG $0xfe6f0f66	/* 547 movdqa %xmm6,%xmm7 */
	LONG $0xfe610f66	/* 54b punpcklwd %xmm6,%xmm7 */
	LONG $0x36100ff3	/* 54f movss (%rsi),%xmm6 */
	LONG $0x24748b48; BYTE $0x50	/* 553 mov 0x50(%rsp),%rsi */
	LONG $0xe7720f66; BYTE $0x18	/* 558 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 55d cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00f6c60f	/* 560 shufps $0x0,%xmm6,%xmm6 */
	WORD $0x590f; BYTE $0xf7	/* 564 mulps %xmm7,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* 567 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xd6	/* 56a addps %xmm6,%xmm2 */
	LONG $0x6e0f4266; WORD $0x1934	/* 56d movd (%rcx,%r11,1),%xmm6 */
	LONG $0xf6600f66	/* 573 punpcklbw %xmm6,%xmm6 */
	LONG $0xfe6f0f66	/* 577 movdqa %xmm6,%xmm7 */
	LONG $0xfe610f66	/* 57b punpcklwd %xmm6,%xmm7 */
	LONG $0x36100ff3	/* 57f movss (%rsi),%xmm6 */
	LONG $0xe7720f66; BYTE $0x18	/* 583 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 588 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00f6c60f	/* 58b shufps $0x0,%xmm6,%xmm6 */
	WORD $0x590f; BYTE $0xf7	/* 58f mulps %xmm7,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* 592 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xe6	/* 595 addps %xmm6,%xmm4 */
	LONG $0xfffc9ae9; BYTE $0xff	/* 598 jmp 237 */
	LONG $0xdd140f45	/* 59d unpcklps %xmm13,%xmm11 */
	LONG $0xd8590f44	/* 5a1 mulps %xmm0,%xmm11 */
	LONG $0xc4140f45	/* 5a5 unpcklps %xmm12,%xmm8 */
	LONG $0xc0590f44	/* 5a9 mulps %xmm0,%xmm8 */
	LONG $0xfa140f41	/* 5ad unpcklps %xmm10,%xmm7 */
	WORD $0x590f; BYTE $0xf8	/* 5b1 mulps %xmm0,%xmm7 */
	LONG $0xe3580f41	/* 5b4 addps %xmm11,%xmm4 */
	LONG $0xd1140f41	/* 5b8 unpcklps %xmm9,%xmm2 */
	LONG $0xf0580f41	/* 5bc addps %xmm8,%xmm6 */
	WORD $0x580f; BYTE $0xdf	/* 5c0 addps %xmm7,%xmm3 */
	LONG $0xfffeb2e9; BYTE $0xff	/* 5c3 jmp 47a */
	LONG $0xedef0f66	/* 5c8 pxor %xmm5,%xmm5 */
	WORD $0x8949; BYTE $0xd1	/* 5cc mov %rdx,%r9 */
	WORD $0x8948; BYTE $0xc3	/* 5cf mov %rax,%rbx */
	WORD $0x894c; BYTE $0xc5	/* 5d2 mov %r8,%rbp */
	WORD $0x280f; BYTE $0xe5	/* 5d5 movaps %xmm5,%xmm4 */
	WORD $0x280f; BYTE $0xdd	/* 5d8 movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 5db movaps %xmm5,%xmm6 */
	LONG $0xfffdf5e9; BYTE $0xff	/* 5de jmp 3d8 */
	LONG $0x244c8b4c; BYTE $0x38	/* 5e3 mov 0x38(%rsp),%r9 */
	LONG $0x24748b48; BYTE $0x48	/* 5e8 mov 0x48(%rsp),%rsi */
	LONG $0x245c8b48; BYTE $0x40	/* 5ed mov 0x40(%rsp),%rbx */
	LONG $0x247c8b48; BYTE $0x50	/* 5f2 mov 0x50(%rsp),%rdi */
	LONG $0x01498d49	/* 5f7 lea 0x1(%r9),%rcx */
	LONG $0xe1af0f4c	/* 5fb imul %rcx,%r12 */
	LONG $0x02e1c148	/* 5ff shl $0x2,%rcx */
	WORD $0x014c; BYTE $0xe6	/* 603 add %r12,%rsi */
	WORD $0x3948; BYTE $0xcf	/* 606 cmp %rcx,%rdi */
	LONG $0x00ff8e0f; WORD $0x0000	/* 609 jle 70e */
	WORD $0x8949; BYTE $0xf9	/* 60f mov %rdi,%r9 */
	WORD $0x2949; BYTE $0xc9	/* 612 sub %rcx,%r9 */
	LONG $0x01f98349	/* 615 cmp $0x1,%r9 */
	LONG $0x0a658e0f; WORD $0x0000	/* 619 jle 1084 */
	LONG $0x85148d4a; LONG $0x00000000	/* 61f lea 0x0(,%r8,4),%rdx */
	LONG $0x16148d4c	/* 627 lea (%rsi,%rdx,1),%r10 */
	LONG $0x02f98349	/* 62b cmp $0x2,%r9 */
	LONG $0x0c70840f; WORD $0x0000	/* 62f je 12a5 */
	LONG $0x121c8d4d	/* 635 lea (%r10,%rdx,1),%r11 */
	WORD $0x014c; BYTE $0xda	/* 639 add %r11,%rdx */
	LONG $0x03f98349	/* 63c cmp $0x3,%r9 */
	LONG $0xd6440f48	/* 640 cmove %rsi,%rdx */
	WORD $0x8949; BYTE $0xd1	/* 644 mov %rdx,%r9 */
	LONG $0x03f88349	/* 647 cmp $0x3,%r8 */
	LONG $0x0e3a8e0f; WORD $0x0000	/* 64b jle 148b */
	LONG $0xedef0f66	/* 651 pxor %xmm5,%xmm5 */
	LONG $0x000004ba; BYTE $0x00	/* 655 mov $0x4,%edx */
	WORD $0x280f; BYTE $0xdd	/* 65a movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 65d movaps %xmm5,%xmm6 */
	WORD $0x280f; BYTE $0xe5	/* 660 movaps %xmm5,%xmm4 */
	LONG $0x9044100f; BYTE $0xf0	/* 663 movups -0x10(%rax,%rdx,4),%xmm0 */
	LONG $0x9654100f; BYTE $0xf0	/* 668 movups -0x10(%rsi,%rdx,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 66d mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xe2	/* 670 addps %xmm2,%xmm4 */
	LONG $0x54100f41; WORD $0xf092	/* 673 movups -0x10(%r10,%rdx,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 679 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xf2	/* 67c addps %xmm2,%xmm6 */
	LONG $0x54100f41; WORD $0xf093	/* 67f movups -0x10(%r11,%rdx,4),%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 685 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 688 addps %xmm2,%xmm3 */
	LONG $0x54100f41; WORD $0xf091	/* 68b movups -0x10(%r9,%rdx,4),%xmm2 */
	LONG $0x04c28348	/* 691 add $0x4,%rdx */
	WORD $0x590f; BYTE $0xc2	/* 695 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 698 addps %xmm0,%xmm5 */
	WORD $0x3949; BYTE $0xd0	/* 69b cmp %rdx,%r8 */
	WORD $0xc37d	/* 69e jge 663 */
	LONG $0xfc508d49	/* 6a0 lea -0x4(%r8),%rdx */
	LONG $0x02eac148	/* 6a4 shr $0x2,%rdx */
	LONG $0x01c28348	/* 6a8 add $0x1,%rdx */
	LONG $0x952c8d48; LONG $0x00000000	/* 6ac lea 0x0(,%rdx,4),%rbp */
	WORD $0x3949; BYTE $0xe8	/* 6b4 cmp %rbp,%r8 */
	LONG $0x09d58f0f; WORD $0x0000	/* 6b7 jg 1092 */
	WORD $0x280f; BYTE $0xd3	/* 6bd movaps %xmm3,%xmm2 */
	WORD $0x280f; BYTE $0xc4	/* 6c0 movaps %xmm4,%xmm0 */
	WORD $0x140f; BYTE $0xdd	/* 6c3 unpcklps %xmm5,%xmm3 */
	WORD $0x8948; BYTE $0xc8	/* 6c6 mov %rcx,%rax */
	WORD $0x150f; BYTE $0xd5	/* 6c9 unpckhps %xmm5,%xmm2 */
	WORD $0x150f; BYTE $0xc6	/* 6cc unpckhps %xmm6,%xmm0 */
	WORD $0x140f; BYTE $0xe6	/* 6cf unpcklps %xmm6,%xmm4 */
	WORD $0xf748; BYTE $0xd8	/* 6d2 neg %rax */
	WORD $0x580f; BYTE $0xda	/* 6d5 addps %xmm2,%xmm3 */
	WORD $0x580f; BYTE $0xc4	/* 6d8 addps %xmm4,%xmm0 */
	LONG $0x84848d48; LONG $0x000000c0	/* 6db lea 0xc0(%rsp,%rax,4),%rax */
	WORD $0x280f; BYTE $0xd3	/* 6e3 movaps %xmm3,%xmm2 */
	WORD $0x120f; BYTE $0xd0	/* 6e6 movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* 6e9 movlhps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* 6ec addps %xmm2,%xmm0 */
	WORD $0x5e0f; BYTE $0xc1	/* 6ef divps %xmm1,%xmm0 */
	LONG $0x2484290f; LONG $0x000000c0	/* 6f2 movaps %xmm0,0xc0(%rsp) */
	LONG $0x04100ff3; BYTE $0x88	/* 6fa movss (%rax,%rcx,4),%xmm0 */
	LONG $0x01c18348	/* 6ff add $0x1,%rcx */
	LONG $0x44110ff3; WORD $0xfc8b	/* 703 movss %xmm0,-0x4(%rbx,%rcx,4) */
	WORD $0x3948; BYTE $0xcf	/* 709 cmp %rcx,%rdi */
	WORD $0xec75	/* 70c jne 6fa */
	LONG $0xd8c48148; WORD $0x0000; BYTE $0x00	/* 70e add $0xd8,%rsp */
	BYTE $0x5b	/* 715 pop %rbx */
	BYTE $0x5d	/* 716 pop %rbp */
	WORD $0x5c41	/* 717 pop %r12 */
	WORD $0x5d41	/* 719 pop %r13 */
	WORD $0x5e41	/* 71b pop %r14 */
	WORD $0x5f41	/* 71d pop %r15 */
	BYTE $0xc3	/* 71f ret */
	LONG $0xd8590f44	/* 720 mulps %xmm0,%xmm11 */
	LONG $0xc0590f44	/* 724 mulps %xmm0,%xmm8 */
	WORD $0x590f; BYTE $0xf8	/* 728 mulps %xmm0,%xmm7 */
	LONG $0xe3580f41	/* 72b addps %xmm11,%xmm4 */
	LONG $0xf0580f41	/* 72f addps %xmm8,%xmm6 */
	WORD $0x580f; BYTE $0xdf	/* 733 addps %xmm7,%xmm3 */
	LONG $0xfffd3fe9; BYTE $0xff	/* 736 jmp 47a */
	BYTE $0xc3	/* 73b ret */
	LONG $0x245c8b4c; BYTE $0x70	/* 73c mov 0x70(%rsp),%r11 */
	WORD $0x894c; BYTE $0xf2	/* 741 mov %r14,%rdx */
	LONG $0x24b48b48; LONG $0x00000080	/* 744 mov 0x80(%rsp),%rsi */
	LONG $0x245c8b48; BYTE $0x78	/* 74c mov 0x78(%rsp),%rbx */
	LONG $0x24bc8b48; LONG $0x00000088	/* 751 mov 0x88(%rsp),%rdi */
	LONG $0x01538d4d	/* 759 lea 0x1(%r11),%r10 */
	LONG $0xd2af0f49	/* 75d imul %r10,%rdx */
	LONG $0x02e2c149	/* 761 shl $0x2,%r10 */
	WORD $0x0148; BYTE $0xd6	/* 765 add %rdx,%rsi */
	WORD $0x394c; BYTE $0xd7	/* 768 cmp %r10,%rdi */
	WORD $0xa17e	/* 76b jle 70e */
	WORD $0x8948; BYTE $0xf9	/* 76d mov %rdi,%rcx */
	WORD $0x894c; BYTE $0xc2	/* 770 mov %r8,%rdx */
	LONG $0x3e708d4d	/* 773 lea 0x3e(%r8),%r14 */
	WORD $0x294c; BYTE $0xd1	/* 777 sub %r10,%rcx */
	LONG $0x1fc28348	/* 77a add $0x1f,%rdx */
	LONG $0xf2490f4c	/* 77e cmovns %rdx,%r14 */
	LONG $0x05fec149	/* 782 sar $0x5,%r14 */
	LONG $0x02e6c149	/* 786 shl $0x2,%r14 */
	LONG $0x01f98348	/* 78a cmp $0x1,%rcx */
	LONG $0x09fe8e0f; WORD $0x0000	/* 78e jle 1192 */
	LONG $0x07508d49	/* 794 lea 0x7(%r8),%rdx */
	LONG $0xf8e28348	/* 798 and $0xfffffffffffffff8,%rdx */
	WORD $0x014c; BYTE $0xf2	/* 79c add %r14,%rdx */
	LONG $0x16248d4c	/* 79f lea (%rsi,%rdx,1),%r12 */
	LONG $0x02f98348	/* 7a3 cmp $0x2,%rcx */
	LONG $0x09a6840f; WORD $0x0000	/* 7a7 je 1153 */
	LONG $0x562c8d48	/* 7ad lea (%rsi,%rdx,2),%rbp */
	WORD $0x0148; BYTE $0xea	/* 7b1 add %rbp,%rdx */
	LONG $0x03f98348	/* 7b4 cmp $0x3,%rcx */
	LONG $0xd6440f48	/* 7b8 cmove %rsi,%rdx */
	WORD $0x8949; BYTE $0xd3	/* 7bc mov %rdx,%r11 */
	WORD $0x894d; BYTE $0xf1	/* 7bf mov %r14,%r9 */
	LONG $0x03f88349	/* 7c2 cmp $0x3,%r8 */
	LONG $0x0cd18e0f; WORD $0x0000	/* 7c6 jle 149d */
	LONG $0xfc788d4d	/* 7cc lea -0x4(%r8),%r15 */
	LONG $0xe4ef0f66	/* 7d0 pxor %xmm4,%xmm4 */
	WORD $0x894c; BYTE $0xf1	/* 7d4 mov %r14,%rcx */
	WORD $0x3145; BYTE $0xc9	/* 7d7 xor %r9d,%r9d */
	WORD $0x280f; BYTE $0xd4	/* 7da movaps %xmm4,%xmm2 */
	WORD $0x280f; BYTE $0xec	/* 7dd movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xdc	/* 7e0 movaps %xmm4,%xmm3 */
	WORD $0x894d; BYTE $0xfd	/* 7e3 mov %r15,%r13 */
	LONG $0xfce58349	/* 7e6 and $0xfffffffffffffffc,%r13 */
	LONG $0x046e0f66; BYTE $0x0e	/* 7ea movd (%rsi,%rcx,1),%xmm0 */
	WORD $0x894c; BYTE $0xca	/* 7ef mov %r9,%rdx */
	LONG $0x34100f42; BYTE $0x88	/* 7f2 movups (%rax,%r9,4),%xmm6 */
	LONG $0xc0600f66	/* 7f7 punpcklbw %xmm0,%xmm0 */
	LONG $0x05fac148	/* 7fb sar $0x5,%rdx */
	LONG $0xf86f0f66	/* 7ff movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 803 punpcklwd %xmm0,%xmm7 */
	LONG $0x04100ff3; BYTE $0x96	/* 807 movss (%rsi,%rdx,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 80c psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 811 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 814 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 818 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 81b mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 81e addps %xmm0,%xmm3 */
	LONG $0x6e0f4166; WORD $0x0c04	/* 821 movd (%r12,%rcx,1),%xmm0 */
	LONG $0xc0600f66	/* 827 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 82b movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 82f punpcklwd %xmm0,%xmm7 */
	LONG $0x100f41f3; WORD $0x9404	/* 833 movss (%r12,%rdx,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 839 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 83e cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 841 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 845 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 848 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 84b addps %xmm0,%xmm5 */
	LONG $0x446e0f66; WORD $0x000d	/* 84e movd 0x0(%rbp,%rcx,1),%xmm0 */
	LONG $0xc0600f66	/* 854 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 858 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 85c punpcklwd %xmm0,%xmm7 */
	LONG $0x44100ff3; WORD $0x0095	/* 860 movss 0x0(%rbp,%rdx,4),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 866 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 86b cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 86e shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 872 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 875 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 878 addps %xmm0,%xmm2 */
	LONG $0x6e0f4166; WORD $0x0b04	/* 87b movd (%r11,%rcx,1),%xmm0 */
	LONG $0x04c18348	/* 881 add $0x4,%rcx */
	LONG $0xc0600f66	/* 885 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 889 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 88d punpcklwd %xmm0,%xmm7 */
	LONG $0x100f41f3; WORD $0x9304	/* 891 movss (%r11,%rdx,4),%xmm0 */
	WORD $0x894c; BYTE $0xca	/* 897 mov %r9,%rdx */
	LONG $0x04c18349	/* 89a add $0x4,%r9 */
	LONG $0xe7720f66; BYTE $0x18	/* 89e psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 8a3 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 8a6 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 8aa mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 8ad mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 8b0 addps %xmm0,%xmm4 */
	WORD $0x3949; BYTE $0xd5	/* 8b3 cmp %rdx,%r13 */
	LONG $0xff2e850f; WORD $0xffff	/* 8b6 jne 7ea */
	LONG $0x02efc149	/* 8bc shr $0x2,%r15 */
	LONG $0x01578d49	/* 8c0 lea 0x1(%r15),%rdx */
	LONG $0x950c8d48; LONG $0x00000000	/* 8c4 lea 0x0(,%rdx,4),%rcx */
	WORD $0x3949; BYTE $0xc8	/* 8cc cmp %rcx,%r8 */
	LONG $0x08cb8f0f; WORD $0x0000	/* 8cf jg 11a0 */
	WORD $0x280f; BYTE $0xc3	/* 8d5 movaps %xmm3,%xmm0 */
	WORD $0x140f; BYTE $0xdd	/* 8d8 unpcklps %xmm5,%xmm3 */
	WORD $0x894c; BYTE $0xd0	/* 8db mov %r10,%rax */
	WORD $0x150f; BYTE $0xc5	/* 8de unpckhps %xmm5,%xmm0 */
	WORD $0xf748; BYTE $0xd8	/* 8e1 neg %rax */
	WORD $0x580f; BYTE $0xc3	/* 8e4 addps %xmm3,%xmm0 */
	WORD $0x280f; BYTE $0xda	/* 8e7 movaps %xmm2,%xmm3 */
	WORD $0x140f; BYTE $0xd4	/* 8ea unpcklps %xmm4,%xmm2 */
	WORD $0x150f; BYTE $0xdc	/* 8ed unpckhps %xmm4,%xmm3 */
	LONG $0x84848d48; LONG $0x000000c0	/* 8f0 lea 0xc0(%rsp,%rax,4),%rax */
	WORD $0x580f; BYTE $0xda	/* 8f8 addps %xmm2,%xmm3 */
	WORD $0x280f; BYTE $0xd3	/* 8fb movaps %xmm3,%xmm2 */
	WORD $0x120f; BYTE $0xd0	/* 8fe movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* 901 movlhps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* 904 addps %xmm2,%xmm0 */
	WORD $0x5e0f; BYTE $0xc1	/* 907 divps %xmm1,%xmm0 */
	LONG $0x2484290f; LONG $0x000000c0	/* 90a movaps %xmm0,0xc0(%rsp) */
	LONG $0x100f42f3; WORD $0x9004	/* 912 movss (%rax,%r10,4),%xmm0 */
	LONG $0x01c28349	/* 918 add $0x1,%r10 */
	LONG $0x110f42f3; WORD $0x9344; BYTE $0xfc	/* 91c movss %xmm0,-0x4(%rbx,%r10,4) */
	WORD $0x394c; BYTE $0xd7	/* 923 cmp %r10,%rdi */
	WORD $0xea75	/* 926 jne 912 */
	LONG $0xfffde1e9; BYTE $0xff	/* 928 jmp 70e */
	LONG $0xe4ef0f66	/* 92d pxor %xmm4,%xmm4 */
	LONG $0x244c8948; BYTE $0x50	/* 931 mov %rcx,0x50(%rsp) */
	LONG $0x241c8b4c	/* 936 mov (%rsp),%r11 */
	WORD $0x8948; BYTE $0xc3	/* 93a mov %rax,%rbx */
	LONG $0x24748948; BYTE $0x48	/* 93d mov %rsi,0x48(%rsp) */
	WORD $0x894c; BYTE $0xc5	/* 942 mov %r8,%rbp */
	WORD $0x280f; BYTE $0xec	/* 945 movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xdc	/* 948 movaps %xmm4,%xmm3 */
	LONG $0x247c8948; BYTE $0x40	/* 94b mov %rdi,0x40(%rsp) */
	WORD $0x280f; BYTE $0xd4	/* 950 movaps %xmm4,%xmm2 */
	LONG $0x24548948; BYTE $0x38	/* 953 mov %rdx,0x38(%rsp) */
	LONG $0xfffb5be9; BYTE $0xff	/* 958 jmp 4b8 */
	LONG $0x03ff8348	/* 95d cmp $0x3,%rdi */
	LONG $0x0b548e0f; WORD $0x0000	/* 961 jle 14bb */
	LONG $0x07508d49	/* 967 lea 0x7(%r8),%rdx */
	LONG $0xfc688d49	/* 96b lea -0x4(%r8),%rbp */
	LONG $0x24748948; BYTE $0x48	/* 96f mov %rsi,0x48(%rsp) */
	WORD $0x8949; BYTE $0xdb	/* 974 mov %rbx,%r11 */
	LONG $0xf8e28348	/* 977 and $0xfffffffffffffff8,%rdx */
	LONG $0x02edc148	/* 97b shr $0x2,%rbp */
	LONG $0x247c8948; BYTE $0x50	/* 97f mov %rdi,0x50(%rsp) */
	LONG $0x156f0ff3; LONG $0x00000b8b	/* 984 movdqa 0x0(%rip),%xmm2 = 1517, as it lies */
	LONG $0x12348d4c	/* 98c lea (%rdx,%rdx,1),%r14 */
	LONG $0x95148d4c; LONG $0x00000000	/* 990 lea 0x0(,%rdx,4),%r10 */
	LONG $0x01c58348	/* 998 add $0x1,%rbp */
	LONG $0x35100ff3; LONG $0x00000b93	/* 99c movss 0x0(%rip),%xmm6 = 1537 */
	LONG $0x160c8d49	/* 9a4 lea (%r14,%rdx,1),%rcx */
	LONG $0x245c8948; BYTE $0x40	/* 9a8 mov %rbx,0x40(%rsp) */
	LONG $0xef0f4566; BYTE $0xc0	/* 9ad pxor %xmm8,%xmm8 */
	LONG $0xd53c8d4c; LONG $0x00000000	/* 9b2 lea 0x0(,%rdx,8),%r15 */
	LONG $0xfc578d48	/* 9ba lea -0x4(%rdi),%rdx */
	LONG $0x09248d4c	/* 9be lea (%rcx,%rcx,1),%r12 */
	LONG $0x00f6c60f	/* 9c2 shufps $0x0,%xmm6,%xmm6 */
	LONG $0x2d6f0ff3; LONG $0x00000b59	/* 9c6 movdqa 0x0(%rip),%xmm5 = 1527, as it lies */
	LONG $0x02eac148	/* 9ce shr $0x2,%rdx */
	LONG $0x056f0ff3; LONG $0x00000b2d	/* 9d2 movdqa 0x0(%rip),%xmm0 = 1507, as it lies */
	LONG $0xfa6f0f66	/* 9da movdqa %xmm2,%xmm7 */
	WORD $0x8949; BYTE $0xd1	/* 9de mov %rdx,%r9 */
	LONG $0x04e2c148	/* 9e1 shl $0x4,%rdx */
	LONG $0xe56f0f66	/* 9e5 movdqa %xmm5,%xmm4 */
	LONG $0x1a0c8d48	/* 9e9 lea (%rdx,%rbx,1),%rcx */
	WORD $0x894c; BYTE $0xc2	/* 9ed mov %r8,%rdx */
	LONG $0x244c894c; BYTE $0x38	/* 9f0 mov %r9,0x38(%rsp) */
	WORD $0x894c; BYTE $0xd3	/* 9f5 mov %r10,%rbx */
	LONG $0x240c8948	/* 9f8 mov %rcx,(%rsp) */
	LONG $0xad0c8d48; LONG $0x00000000	/* 9fc lea 0x0(,%rbp,4),%rcx */
	WORD $0x2948; BYTE $0xca	/* a04 sub %rcx,%rdx */
	LONG $0x244c8948; BYTE $0x10	/* a07 mov %rcx,0x10(%rsp) */
	LONG $0x24548948; BYTE $0x20	/* a0c mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xea	/* a11 mov %rbp,%rdx */
	LONG $0x03e5c148	/* a14 shl $0x3,%rbp */
	LONG $0x04e2c148	/* a18 shl $0x4,%rdx */
	LONG $0x100c8d48	/* a1c lea (%rax,%rdx,1),%rcx */
	WORD $0x8948; BYTE $0xf2	/* a20 mov %rsi,%rdx */
	LONG $0x244c8948; BYTE $0x30	/* a23 mov %rcx,0x30(%rsp) */
	LONG $0x163c8d49	/* a28 lea (%r14,%rdx,1),%rdi */
	LONG $0x13348d48	/* a2c lea (%rbx,%rdx,1),%rsi */
	LONG $0x220c8d4a	/* a30 lea (%rdx,%r12,1),%rcx */
	LONG $0x03f88349	/* a34 cmp $0x3,%r8 */
	LONG $0x037f8e0f; WORD $0x0000	/* a38 jle dbd */
	LONG $0xef0f4566; BYTE $0xd2	/* a3e pxor %xmm10,%xmm10 */
	LONG $0x0004b941; WORD $0x0000	/* a43 mov $0x4,%r9d */
	LONG $0xea280f41	/* a49 movaps %xmm10,%xmm5 */
	LONG $0xda280f45	/* a4d movaps %xmm10,%xmm11 */
	LONG $0xca280f45	/* a51 movaps %xmm10,%xmm9 */
	LONG $0x7e0f42f3; WORD $0x4a5c; BYTE $0xf8	/* a55 movq -0x8(%rdx,%r9,2),%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* a5c movdqa %xmm0,%xmm13 */
	LONG $0x54100f42; WORD $0xf088	/* a61 movups -0x10(%rax,%r9,4),%xmm2 */
	LONG $0x610f4166; BYTE $0xd8	/* a67 punpcklwd %xmm8,%xmm3 */
	LONG $0xdb0f4466; BYTE $0xeb	/* a6c pand %xmm3,%xmm13 */
	LONG $0xef0f4166; BYTE $0xdd	/* a71 pxor %xmm13,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xe5	/* a76 movdqa %xmm13,%xmm12 */
	LONG $0x660f4466; BYTE $0xef	/* a7b pcmpgtd %xmm7,%xmm13 */
	LONG $0x720f4166; WORD $0x0df4	/* a80 pslld $0xd,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf3	/* a86 movdqa %xmm3,%xmm14 */
	LONG $0x720f4166; WORD $0x10f6	/* a8b pslld $0x10,%xmm14 */
	LONG $0x6f0f4166; BYTE $0xdd	/* a91 movdqa %xmm13,%xmm3 */
	LONG $0xdf0f4166; BYTE $0xdc	/* a96 pandn %xmm12,%xmm3 */
	LONG $0xeb0f4466; BYTE $0xe4	/* a9b por %xmm4,%xmm12 */
	WORD $0x590f; BYTE $0xde	/* aa0 mulps %xmm6,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe5	/* aa3 pand %xmm13,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xe8	/* aa8 movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xde	/* aad por %xmm14,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdc	/* ab2 por %xmm12,%xmm3 */
	LONG $0x7e0f46f3; WORD $0x4f64; BYTE $0xf8	/* ab7 movq -0x8(%rdi,%r9,2),%xmm12 */
	WORD $0x590f; BYTE $0xda	/* abe mulps %xmm2,%xmm3 */
	LONG $0x610f4566; BYTE $0xe0	/* ac1 punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* ac6 pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* acb pxor %xmm13,%xmm12 */
	LONG $0x720f4166; WORD $0x10f4	/* ad0 pslld $0x10,%xmm12 */
	LONG $0xcb580f44	/* ad6 addps %xmm3,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xdd	/* ada movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* adf pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* ae4 pslld $0xd,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* ae9 movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* aee pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* af3 por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* af7 mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* afb pand %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* b00 movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xf4	/* b05 por %xmm12,%xmm14 */
	LONG $0x7e0f46f3; WORD $0x4e64; BYTE $0xf8	/* b0a movq -0x8(%rsi,%r9,2),%xmm12 */
	LONG $0xeb0f4166; BYTE $0xde	/* b11 por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xda	/* b16 mulps %xmm2,%xmm3 */
	LONG $0x610f4566; BYTE $0xe0	/* b19 punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* b1e pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* b23 pxor %xmm13,%xmm12 */
	LONG $0x720f4166; WORD $0x10f4	/* b28 pslld $0x10,%xmm12 */
	LONG $0xdb580f44	/* b2e addps %xmm3,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xdd	/* b32 movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* b37 pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* b3c pslld $0xd,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* b41 movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* b46 pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* b4b por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* b4f mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* b53 pand %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* b58 movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xf4	/* b5d por %xmm12,%xmm14 */
	LONG $0x7e0f46f3; WORD $0x4964; BYTE $0xf8	/* b62 movq -0x8(%rcx,%r9,2),%xmm12 */
	LONG $0x04c18349	/* b69 add $0x4,%r9 */
	LONG $0xeb0f4166; BYTE $0xde	/* b6d por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xda	/* b72 mulps %xmm2,%xmm3 */
	LONG $0x610f4566; BYTE $0xe0	/* b75 punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* b7a pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* b7f pxor %xmm13,%xmm12 */
	LONG $0x720f4166; WORD $0x10f4	/* b84 pslld $0x10,%xmm12 */
	WORD $0x580f; BYTE $0xeb	/* b8a addps %xmm3,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xdd	/* b8d movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* b92 pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* b97 pslld $0xd,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* b9c movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* ba1 pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* ba6 por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* baa mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* bae pand %xmm13,%xmm3 */
	LONG $0xeb0f4566; BYTE $0xf4	/* bb3 por %xmm12,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xde	/* bb8 por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xd3	/* bbd mulps %xmm3,%xmm2 */
	LONG $0xd2580f44	/* bc0 addps %xmm2,%xmm10 */
	WORD $0x394d; BYTE $0xc8	/* bc4 cmp %r9,%r8 */
	LONG $0xfe888d0f; WORD $0xffff	/* bc7 jge a55 */
	LONG $0x24548b4c; BYTE $0x10	/* bcd mov 0x10(%rsp),%r10 */
	WORD $0x394d; BYTE $0xd0	/* bd2 cmp %r10,%r8 */
	WORD $0x4a7f	/* bd5 jg c21 */
	WORD $0x280f; BYTE $0xdd	/* bd7 movaps %xmm5,%xmm3 */
	LONG $0xd1280f41	/* bda movaps %xmm9,%xmm2 */
	LONG $0xea140f41	/* bde unpcklps %xmm10,%xmm5 */
	WORD $0x014c; BYTE $0xfa	/* be2 add %r15,%rdx */
	LONG $0xda150f41	/* be5 unpckhps %xmm10,%xmm3 */
	LONG $0xd3150f41	/* be9 unpckhps %xmm11,%xmm2 */
	LONG $0xcb140f45	/* bed unpcklps %xmm11,%xmm9 */
	WORD $0x580f; BYTE $0xeb	/* bf1 addps %xmm3,%xmm5 */
	LONG $0xd1580f41	/* bf4 addps %xmm9,%xmm2 */
	LONG $0x104b8d49	/* bf8 lea 0x10(%r11),%rcx */
	WORD $0x280f; BYTE $0xdd	/* bfc movaps %xmm5,%xmm3 */
	WORD $0x120f; BYTE $0xda	/* bff movhlps %xmm2,%xmm3 */
	WORD $0x160f; BYTE $0xd5	/* c02 movlhps %xmm5,%xmm2 */
	WORD $0x580f; BYTE $0xd3	/* c05 addps %xmm3,%xmm2 */
	WORD $0x5e0f; BYTE $0xd1	/* c08 divps %xmm1,%xmm2 */
	LONG $0x13110f41	/* c0b movups %xmm2,(%r11) */
	LONG $0x241c394c	/* c0f cmp %r11,(%rsp) */
	LONG $0x01c3840f; WORD $0x0000	/* c13 je ddc */
	WORD $0x8949; BYTE $0xcb	/* c19 mov %rcx,%r11 */
	LONG $0xfffe07e9; BYTE $0xff	/* c1c jmp a28 */
	LONG $0x244c8b4c; BYTE $0x30	/* c21 mov 0x30(%rsp),%r9 */
	LONG $0x24548b4c; BYTE $0x20	/* c26 mov 0x20(%rsp),%r10 */
	WORD $0x0148; BYTE $0xef	/* c2b add %rbp,%rdi */
	WORD $0x0148; BYTE $0xee	/* c2e add %rbp,%rsi */
	LONG $0x2a2c8d4c	/* c31 lea (%rdx,%rbp,1),%r13 */
	WORD $0x0148; BYTE $0xe9	/* c35 add %rbp,%rcx */
	LONG $0x100f41f3; BYTE $0x11	/* c38 movss (%r9),%xmm2 */
	LONG $0x01fa8349	/* c3d cmp $0x1,%r10 */
	WORD $0x1874	/* c41 je c5b */
	LONG $0x100f41f3; WORD $0x0459	/* c43 movss 0x4(%r9),%xmm3 */
	WORD $0x140f; BYTE $0xd3	/* c49 unpcklps %xmm3,%xmm2 */
	LONG $0x02fa8349	/* c4c cmp $0x2,%r10 */
	WORD $0x0974	/* c50 je c5b */
	LONG $0x100f41f3; WORD $0x0859	/* c52 movss 0x8(%r9),%xmm3 */
	WORD $0x160f; BYTE $0xd3	/* c58 movlhps %xmm3,%xmm2 */
	LONG $0x7e0f45f3; WORD $0x0065	/* c5b movq 0x0(%r13),%xmm12 */
	LONG $0x6f0f4466; BYTE $0xe8	/* c61 movdqa %xmm0,%xmm13 */
	LONG $0x610f4566; BYTE $0xe0	/* c66 punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* c6b pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* c70 pxor %xmm13,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xdd	/* c75 movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* c7a pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* c7f pslld $0xd,%xmm3 */
	LONG $0x720f4166; WORD $0x10f4	/* c84 pslld $0x10,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xf5	/* c8a movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* c8f pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* c94 por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* c98 mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* c9c pand %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* ca1 movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xf4	/* ca6 por %xmm12,%xmm14 */
	LONG $0x7e0f44f3; BYTE $0x27	/* cab movq (%rdi),%xmm12 */
	LONG $0xeb0f4166; BYTE $0xde	/* cb0 por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xda	/* cb5 mulps %xmm2,%xmm3 */
	LONG $0x610f4566; BYTE $0xe0	/* cb8 punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* cbd pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* cc2 pxor %xmm13,%xmm12 */
	LONG $0x720f4166; WORD $0x10f4	/* cc7 pslld $0x10,%xmm12 */
	LONG $0xcb580f44	/* ccd addps %xmm3,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xdd	/* cd1 movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* cd6 pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* cdb pslld $0xd,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* ce0 movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* ce5 pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* cea por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* cee mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* cf2 pand %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* cf7 movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xf4	/* cfc por %xmm12,%xmm14 */
	LONG $0x7e0f44f3; BYTE $0x26	/* d01 movq (%rsi),%xmm12 */
	LONG $0xeb0f4166; BYTE $0xde	/* d06 por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xda	/* d0b mulps %xmm2,%xmm3 */
	LONG $0x610f4566; BYTE $0xe0	/* d0e punpcklwd %xmm8,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xec	/* d13 pand %xmm12,%xmm13 */
	LONG $0xef0f4566; BYTE $0xe5	/* d18 pxor %xmm13,%xmm12 */
	LONG $0x720f4166; WORD $0x10f4	/* d1d pslld $0x10,%xmm12 */
	LONG $0xdb580f44	/* d23 addps %xmm3,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xdd	/* d27 movdqa %xmm13,%xmm3 */
	LONG $0x660f4466; BYTE $0xef	/* d2c pcmpgtd %xmm7,%xmm13 */
	LONG $0xf3720f66; BYTE $0x0d	/* d31 pslld $0xd,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* d36 movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf3	/* d3b pandn %xmm3,%xmm14 */
	LONG $0xdceb0f66	/* d40 por %xmm4,%xmm3 */
	LONG $0xf6590f44	/* d44 mulps %xmm6,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xdd	/* d48 pand %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* d4d movdqa %xmm0,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xf4	/* d52 por %xmm12,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xde	/* d57 por %xmm14,%xmm3 */
	WORD $0x590f; BYTE $0xda	/* d5c mulps %xmm2,%xmm3 */
	WORD $0x580f; BYTE $0xeb	/* d5f addps %xmm3,%xmm5 */
	LONG $0x197e0ff3	/* d62 movq (%rcx),%xmm3 */
	LONG $0x610f4166; BYTE $0xd8	/* d66 punpcklwd %xmm8,%xmm3 */
	LONG $0xdb0f4466; BYTE $0xeb	/* d6b pand %xmm3,%xmm13 */
	LONG $0xef0f4166; BYTE $0xdd	/* d70 pxor %xmm13,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xe5	/* d75 movdqa %xmm13,%xmm12 */
	LONG $0x660f4466; BYTE $0xef	/* d7a pcmpgtd %xmm7,%xmm13 */
	LONG $0x720f4166; WORD $0x0df4	/* d7f pslld $0xd,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf3	/* d85 movdqa %xmm3,%xmm14 */
	LONG $0x720f4166; WORD $0x10f6	/* d8a pslld $0x10,%xmm14 */
	LONG $0x6f0f4166; BYTE $0xdd	/* d90 movdqa %xmm13,%xmm3 */
	LONG $0xdf0f4166; BYTE $0xdc	/* d95 pandn %xmm12,%xmm3 */
	LONG $0xeb0f4466; BYTE $0xe4	/* d9a por %xmm4,%xmm12 */
	WORD $0x590f; BYTE $0xde	/* d9f mulps %xmm6,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe5	/* da2 pand %xmm13,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xde	/* da7 por %xmm14,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdc	/* dac por %xmm12,%xmm3 */
	WORD $0x590f; BYTE $0xd3	/* db1 mulps %xmm3,%xmm2 */
	LONG $0xd2580f44	/* db4 addps %xmm2,%xmm10 */
	LONG $0xfffe1ae9; BYTE $0xff	/* db8 jmp bd7 */
	LONG $0xef0f4566; BYTE $0xd2	/* dbd pxor %xmm10,%xmm10 */
	WORD $0x8949; BYTE $0xd5	/* dc2 mov %rdx,%r13 */
	WORD $0x8949; BYTE $0xc1	/* dc5 mov %rax,%r9 */
	WORD $0x894d; BYTE $0xc2	/* dc8 mov %r8,%r10 */
	LONG $0xea280f41	/* dcb movaps %xmm10,%xmm5 */
	LONG $0xca280f45	/* dcf movaps %xmm10,%xmm9 */
	LONG $0xda280f45	/* dd3 movaps %xmm10,%xmm11 */
	LONG $0xfffe5ce9; BYTE $0xff	/* dd7 jmp c38 */
	LONG $0x244c8b4c; BYTE $0x38	/* ddc mov 0x38(%rsp),%r9 */
	WORD $0x894c; BYTE $0xfa	/* de1 mov %r15,%rdx */
	LONG $0x24748b48; BYTE $0x48	/* de4 mov 0x48(%rsp),%rsi */
	LONG $0x245c8b48; BYTE $0x40	/* de9 mov 0x40(%rsp),%rbx */
	LONG $0x247c8b48; BYTE $0x50	/* dee mov 0x50(%rsp),%rdi */
	LONG $0x01498d49	/* df3 lea 0x1(%r9),%rcx */
	LONG $0xd1af0f48	/* df7 imul %rcx,%rdx */
	LONG $0x02e1c148	/* dfb shl $0x2,%rcx */
	WORD $0x0148; BYTE $0xd6	/* dff add %rdx,%rsi */
	WORD $0x3948; BYTE $0xcf	/* e02 cmp %rcx,%rdi */
	LONG $0xf9038e0f; WORD $0xffff	/* e05 jle 70e */
	WORD $0x8949; BYTE $0xf9	/* e0b mov %rdi,%r9 */
	WORD $0x2949; BYTE $0xc9	/* e0e sub %rcx,%r9 */
	LONG $0x01f98349	/* e11 cmp $0x1,%r9 */
	LONG $0x03698e0f; WORD $0x0000	/* e15 jle 1184 */
	LONG $0x00548d4b; BYTE $0x0e	/* e1b lea 0xe(%r8,%r8,1),%rdx */
	LONG $0xf0e28348	/* e20 and $0xfffffffffffffff0,%rdx */
	LONG $0x161c8d4c	/* e24 lea (%rsi,%rdx,1),%r11 */
	LONG $0x02f98349	/* e28 cmp $0x2,%r9 */
	LONG $0x0690840f; WORD $0x0000	/* e2c je 14c2 */
	LONG $0x13148d4d	/* e32 lea (%r11,%rdx,1),%r10 */
	WORD $0x014c; BYTE $0xd2	/* e36 add %r10,%rdx */
	LONG $0x03f98349	/* e39 cmp $0x3,%r9 */
	LONG $0xd6440f48	/* e3d cmove %rsi,%rdx */
	WORD $0x8949; BYTE $0xd1	/* e41 mov %rdx,%r9 */
	LONG $0x03f88349	/* e44 cmp $0x3,%r8 */
	LONG $0x067f8e0f; WORD $0x0000	/* e48 jle 14cd */
	LONG $0x056f0ff3; LONG $0x000006b1	/* e4e movdqa 0x0(%rip),%xmm0 = 1507, as it lies */
	LONG $0x35100ff3; LONG $0x000006d9	/* e56 movss 0x0(%rip),%xmm6 = 1537 */
	LONG $0xef0f4566; BYTE $0xf6	/* e5e pxor %xmm14,%xmm14 */
	LONG $0x000004ba; BYTE $0x00	/* e63 mov $0x4,%edx */
	LONG $0xe6280f45	/* e68 movaps %xmm14,%xmm12 */
	LONG $0xfe280f45	/* e6c movaps %xmm14,%xmm15 */
	LONG $0xee280f45	/* e70 movaps %xmm14,%xmm13 */
	LONG $0x240c290f	/* e74 movaps %xmm1,(%rsp) */
	LONG $0x00f6c60f	/* e78 shufps $0x0,%xmm6,%xmm6 */
	LONG $0xef0f4566; BYTE $0xdb	/* e7c pxor %xmm11,%xmm11 */
	LONG $0x2474290f; BYTE $0x10	/* e81 movaps %xmm6,0x10(%rsp) */
	LONG $0x156f0ff3; LONG $0x00000689	/* e86 movdqa 0x0(%rip),%xmm2 = 1517, as it lies */
	LONG $0x2444290f; BYTE $0x20	/* e8e movaps %xmm0,0x20(%rsp) */
	LONG $0x2d6f0ff3; LONG $0x0000068c	/* e93 movdqa 0x0(%rip),%xmm5 = 1527, as it lies */
	LONG $0x6f0f4466; BYTE $0xd0	/* e9b movdqa %xmm0,%xmm10 */
	LONG $0xc6280f44	/* ea0 movaps %xmm6,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xca	/* ea4 movdqa %xmm2,%xmm9 */
	LONG $0xfd6f0f66	/* ea9 movdqa %xmm5,%xmm7 */
	LONG $0x5c7e0ff3; WORD $0xf856	/* ead movq -0x8(%rsi,%rdx,2),%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe2	/* eb3 movdqa %xmm10,%xmm4 */
	LONG $0x9044100f; BYTE $0xf0	/* eb8 movups -0x10(%rax,%rdx,4),%xmm0 */
	LONG $0x610f4166; BYTE $0xdb	/* ebd punpcklwd %xmm11,%xmm3 */
	LONG $0xe3db0f66	/* ec2 pand %xmm3,%xmm4 */
	LONG $0xdcef0f66	/* ec6 pxor %xmm4,%xmm3 */
	LONG $0xcc6f0f66	/* eca movdqa %xmm4,%xmm1 */
	LONG $0x660f4166; BYTE $0xe1	/* ece pcmpgtd %xmm9,%xmm4 */
	LONG $0xf1720f66; BYTE $0x0d	/* ed3 pslld $0xd,%xmm1 */
	LONG $0xf3720f66; BYTE $0x10	/* ed8 pslld $0x10,%xmm3 */
	LONG $0xf46f0f66	/* edd movdqa %xmm4,%xmm6 */
	LONG $0xf1df0f66	/* ee1 pandn %xmm1,%xmm6 */
	LONG $0xcfeb0f66	/* ee5 por %xmm7,%xmm1 */
	LONG $0xf0590f41	/* ee9 mulps %xmm8,%xmm6 */
	LONG $0xccdb0f66	/* eed pand %xmm4,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xe2	/* ef1 movdqa %xmm10,%xmm4 */
	LONG $0xf3eb0f66	/* ef6 por %xmm3,%xmm6 */
	LONG $0x7e0f41f3; WORD $0x535c; BYTE $0xf8	/* efa movq -0x8(%r11,%rdx,2),%xmm3 */
	LONG $0xceeb0f66	/* f01 por %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* f05 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xdb	/* f08 punpcklwd %xmm11,%xmm3 */
	LONG $0xe3db0f66	/* f0d pand %xmm3,%xmm4 */
	LONG $0xdcef0f66	/* f11 pxor %xmm4,%xmm3 */
	LONG $0xf3720f66; BYTE $0x10	/* f15 pslld $0x10,%xmm3 */
	LONG $0xe9580f44	/* f1a addps %xmm1,%xmm13 */
	LONG $0xcc6f0f66	/* f1e movdqa %xmm4,%xmm1 */
	LONG $0x660f4166; BYTE $0xe1	/* f22 pcmpgtd %xmm9,%xmm4 */
	LONG $0xf1720f66; BYTE $0x0d	/* f27 pslld $0xd,%xmm1 */
	LONG $0xf46f0f66	/* f2c movdqa %xmm4,%xmm6 */
	LONG $0xf1df0f66	/* f30 pandn %xmm1,%xmm6 */
	LONG $0xcfeb0f66	/* f34 por %xmm7,%xmm1 */
	LONG $0xf0590f41	/* f38 mulps %xmm8,%xmm6 */
	LONG $0xccdb0f66	/* f3c pand %xmm4,%xmm1 */
	LONG $0xf3eb0f66	/* f40 por %xmm3,%xmm6 */
	LONG $0x7e0f41f3; WORD $0x525c; BYTE $0xf8	/* f44 movq -0x8(%r10,%rdx,2),%xmm3 */
	LONG $0xceeb0f66	/* f4b por %xmm6,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xf2	/* f4f movdqa %xmm10,%xmm6 */
	WORD $0x590f; BYTE $0xc8	/* f54 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xdb	/* f57 punpcklwd %xmm11,%xmm3 */
	LONG $0xf3db0f66	/* f5c pand %xmm3,%xmm6 */
	LONG $0xdeef0f66	/* f60 pxor %xmm6,%xmm3 */
	LONG $0xe66f0f66	/* f64 movdqa %xmm6,%xmm4 */
	LONG $0x660f4166; BYTE $0xf1	/* f68 pcmpgtd %xmm9,%xmm6 */
	LONG $0xf4720f66; BYTE $0x0d	/* f6d pslld $0xd,%xmm4 */
	LONG $0xf3720f66; BYTE $0x10	/* f72 pslld $0x10,%xmm3 */
	LONG $0xf9580f44	/* f77 addps %xmm1,%xmm15 */
	LONG $0xce6f0f66	/* f7b movdqa %xmm6,%xmm1 */
	LONG $0xccdf0f66	/* f7f pandn %xmm4,%xmm1 */
	LONG $0xe7eb0f66	/* f83 por %xmm7,%xmm4 */
	LONG $0xc8590f41	/* f87 mulps %xmm8,%xmm1 */
	LONG $0xe6db0f66	/* f8b pand %xmm6,%xmm4 */
	LONG $0xcbeb0f66	/* f8f por %xmm3,%xmm1 */
	LONG $0x7e0f41f3; WORD $0x515c; BYTE $0xf8	/* f93 movq -0x8(%r9,%rdx,2),%xmm3 */
	LONG $0x04c28348	/* f9a add $0x4,%rdx */
	LONG $0xcceb0f66	/* f9e por %xmm4,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xe2	/* fa2 movdqa %xmm10,%xmm4 */
	WORD $0x590f; BYTE $0xc8	/* fa7 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xdb	/* faa punpcklwd %xmm11,%xmm3 */
	LONG $0xe3db0f66	/* faf pand %xmm3,%xmm4 */
	LONG $0xdcef0f66	/* fb3 pxor %xmm4,%xmm3 */
	LONG $0xf3720f66; BYTE $0x10	/* fb7 pslld $0x10,%xmm3 */
	LONG $0xe1580f44	/* fbc addps %xmm1,%xmm12 */
	LONG $0xcc6f0f66	/* fc0 movdqa %xmm4,%xmm1 */
	LONG $0x660f4166; BYTE $0xe1	/* fc4 pcmpgtd %xmm9,%xmm4 */
	LONG $0xf1720f66; BYTE $0x0d	/* fc9 pslld $0xd,%xmm1 */
	LONG $0xf46f0f66	/* fce movdqa %xmm4,%xmm6 */
	LONG $0xf1df0f66	/* fd2 pandn %xmm1,%xmm6 */
	LONG $0xcfeb0f66	/* fd6 por %xmm7,%xmm1 */
	LONG $0xf0590f41	/* fda mulps %xmm8,%xmm6 */
	LONG $0xccdb0f66	/* fde pand %xmm4,%xmm1 */
	LONG $0xf3eb0f66	/* fe2 por %xmm3,%xmm6 */
	LONG $0xceeb0f66	/* fe6 por %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* fea mulps %xmm1,%xmm0 */
	LONG $0xf0580f44	/* fed addps %xmm0,%xmm14 */
	WORD $0x3949; BYTE $0xd0	/* ff1 cmp %rdx,%r8 */
	LONG $0xfeb38d0f; WORD $0xffff	/* ff4 jge ead */
	LONG $0xfc508d49	/* ffa lea -0x4(%r8),%rdx */
	LONG $0x240c280f	/* ffe movaps (%rsp),%xmm1 */
	LONG $0x2474280f; BYTE $0x10	/* 1002 movaps 0x10(%rsp),%xmm6 */
	LONG $0x02eac148	/* 1007 shr $0x2,%rdx */
	LONG $0x446f0f66; WORD $0x2024	/* 100b movdqa 0x20(%rsp),%xmm0 */
	LONG $0x01c28348	/* 1011 add $0x1,%rdx */
	LONG $0x952c8d48; LONG $0x00000000	/* 1015 lea 0x0(,%rdx,4),%rbp */
	WORD $0x3949; BYTE $0xe8	/* 101d cmp %rbp,%r8 */
	LONG $0x02928f0f; WORD $0x0000	/* 1020 jg 12b8 */
	LONG $0xdc280f41	/* 1026 movaps %xmm12,%xmm3 */
	LONG $0xc5280f41	/* 102a movaps %xmm13,%xmm0 */
	LONG $0xe6140f45	/* 102e unpcklps %xmm14,%xmm12 */
	WORD $0x8948; BYTE $0xc8	/* 1032 mov %rcx,%rax */
	LONG $0xde150f41	/* 1035 unpckhps %xmm14,%xmm3 */
	LONG $0xc7150f41	/* 1039 unpckhps %xmm15,%xmm0 */
	LONG $0xef140f45	/* 103d unpcklps %xmm15,%xmm13 */
	WORD $0xf748; BYTE $0xd8	/* 1041 neg %rax */
	LONG $0xdc580f41	/* 1044 addps %xmm12,%xmm3 */
	LONG $0xc5580f41	/* 1048 addps %xmm13,%xmm0 */
	LONG $0x84848d48; LONG $0x000000c0	/* 104c lea 0xc0(%rsp,%rax,4),%rax */
	WORD $0x280f; BYTE $0xd3	/* 1054 movaps %xmm3,%xmm2 */
	WORD $0x120f; BYTE $0xd0	/* 1057 movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* 105a movlhps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* 105d addps %xmm2,%xmm0 */
	WORD $0x5e0f; BYTE $0xc1	/* 1060 divps %xmm1,%xmm0 */
	LONG $0x2484290f; LONG $0x000000c0	/* 1063 movaps %xmm0,0xc0(%rsp) */
	LONG $0x04100ff3; BYTE $0x88	/* 106b movss (%rax,%rcx,4),%xmm0 */
	LONG $0x01c18348	/* 1070 add $0x1,%rcx */
	LONG $0x44110ff3; WORD $0xfc8b	/* 1074 movss %xmm0,-0x4(%rbx,%rcx,4) */
	WORD $0x3948; BYTE $0xcf	/* 107a cmp %rcx,%rdi */
	WORD $0xec75	/* 107d jne 106b */
	LONG $0xfff68ae9; BYTE $0xff	/* 107f jmp 70e */
	WORD $0x8949; BYTE $0xf3	/* 1084 mov %rsi,%r11 */
	WORD $0x8949; BYTE $0xf2	/* 1087 mov %rsi,%r10 */
	WORD $0x8949; BYTE $0xf1	/* 108a mov %rsi,%r9 */
	LONG $0xfff5b5e9; BYTE $0xff	/* 108d jmp 647 */
	LONG $0x04e2c148	/* 1092 shl $0x4,%rdx */
	WORD $0x2949; BYTE $0xe8	/* 1096 sub %rbp,%r8 */
	WORD $0x0148; BYTE $0xd0	/* 1099 add %rdx,%rax */
	WORD $0x0149; BYTE $0xd1	/* 109c add %rdx,%r9 */
	WORD $0x0149; BYTE $0xd3	/* 109f add %rdx,%r11 */
	WORD $0x0149; BYTE $0xd2	/* 10a2 add %rdx,%r10 */
	WORD $0x0148; BYTE $0xd6	/* 10a5 add %rdx,%rsi */
	LONG $0x00100ff3	/* 10a8 movss (%rax),%xmm0 */
	LONG $0x100f45f3; BYTE $0x01	/* 10ac movss (%r9),%xmm8 */
	LONG $0x100f41f3; BYTE $0x13	/* 10b1 movss (%r11),%xmm2 */
	LONG $0x100f41f3; BYTE $0x3a	/* 10b6 movss (%r10),%xmm7 */
	LONG $0x100f44f3; BYTE $0x0e	/* 10bb movss (%rsi),%xmm9 */
	LONG $0x01f88349	/* 10c0 cmp $0x1,%r8 */
	LONG $0x03a8840f; WORD $0x0000	/* 10c4 je 1472 */
	LONG $0x100f44f3; WORD $0x0450	/* 10ca movss 0x4(%rax),%xmm10 */
	LONG $0x100f44f3; WORD $0x046e	/* 10d0 movss 0x4(%rsi),%xmm13 */
	LONG $0x100f45f3; WORD $0x0462	/* 10d6 movss 0x4(%r10),%xmm12 */
	LONG $0x100f45f3; WORD $0x045b	/* 10dc movss 0x4(%r11),%xmm11 */
	LONG $0xc2140f41	/* 10e2 unpcklps %xmm10,%xmm0 */
	LONG $0x100f45f3; WORD $0x0451	/* 10e6 movss 0x4(%r9),%xmm10 */
	LONG $0x02f88349	/* 10ec cmp $0x2,%r8 */
	WORD $0x6c74	/* 10f0 je 115e */
	LONG $0xcd140f45	/* 10f2 unpcklps %xmm13,%xmm9 */
	LONG $0x100f44f3; WORD $0x0870	/* 10f6 movss 0x8(%rax),%xmm14 */
	LONG $0x100f44f3; WORD $0x086e	/* 10fc movss 0x8(%rsi),%xmm13 */
	LONG $0xc6160f41	/* 1102 movlhps %xmm14,%xmm0 */
	LONG $0xcd160f45	/* 1106 movlhps %xmm13,%xmm9 */
	LONG $0xc8590f44	/* 110a mulps %xmm0,%xmm9 */
	LONG $0xfc140f41	/* 110e unpcklps %xmm12,%xmm7 */
	LONG $0xe1580f41	/* 1112 addps %xmm9,%xmm4 */
	LONG $0x100f45f3; WORD $0x084a	/* 1116 movss 0x8(%r10),%xmm9 */
	LONG $0xf9160f41	/* 111c movlhps %xmm9,%xmm7 */
	WORD $0x590f; BYTE $0xf8	/* 1120 mulps %xmm0,%xmm7 */
	LONG $0xd3140f41	/* 1123 unpcklps %xmm11,%xmm2 */
	WORD $0x580f; BYTE $0xf7	/* 1127 addps %xmm7,%xmm6 */
	LONG $0x100f41f3; WORD $0x087b	/* 112a movss 0x8(%r11),%xmm7 */
	LONG $0xc2140f45	/* 1130 unpcklps %xmm10,%xmm8 */
	WORD $0x160f; BYTE $0xd7	/* 1134 movlhps %xmm7,%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 1137 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 113a addps %xmm2,%xmm3 */
	LONG $0x100f41f3; WORD $0x0851	/* 113d movss 0x8(%r9),%xmm2 */
	LONG $0xc2160f44	/* 1143 movlhps %xmm2,%xmm8 */
	LONG $0xc0590f41	/* 1147 mulps %xmm8,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 114b addps %xmm0,%xmm5 */
	LONG $0xfff56ae9; BYTE $0xff	/* 114e jmp 6bd */
	WORD $0x8948; BYTE $0xf5	/* 1153 mov %rsi,%rbp */
	WORD $0x8949; BYTE $0xf3	/* 1156 mov %rsi,%r11 */
	LONG $0xfff661e9; BYTE $0xff	/* 1159 jmp 7bf */
	LONG $0xcd140f45	/* 115e unpcklps %xmm13,%xmm9 */
	LONG $0xc8590f44	/* 1162 mulps %xmm0,%xmm9 */
	LONG $0xfc140f41	/* 1166 unpcklps %xmm12,%xmm7 */
	WORD $0x590f; BYTE $0xf8	/* 116a mulps %xmm0,%xmm7 */
	LONG $0xd3140f41	/* 116d unpcklps %xmm11,%xmm2 */
	WORD $0x590f; BYTE $0xd0	/* 1171 mulps %xmm0,%xmm2 */
	LONG $0xe1580f41	/* 1174 addps %xmm9,%xmm4 */
	LONG $0xc2140f45	/* 1178 unpcklps %xmm10,%xmm8 */
	WORD $0x580f; BYTE $0xf7	/* 117c addps %xmm7,%xmm6 */
	WORD $0x580f; BYTE $0xda	/* 117f addps %xmm2,%xmm3 */
	WORD $0xc3eb	/* 1182 jmp 1147 */
	WORD $0x8949; BYTE $0xf2	/* 1184 mov %rsi,%r10 */
	WORD $0x8949; BYTE $0xf3	/* 1187 mov %rsi,%r11 */
	WORD $0x8949; BYTE $0xf1	/* 118a mov %rsi,%r9 */
	LONG $0xfffcb2e9; BYTE $0xff	/* 118d jmp e44 */
	WORD $0x8948; BYTE $0xf5	/* 1192 mov %rsi,%rbp */
	WORD $0x8949; BYTE $0xf4	/* 1195 mov %rsi,%r12 */
	WORD $0x8949; BYTE $0xf3	/* 1198 mov %rsi,%r11 */
	LONG $0xfff61fe9; BYTE $0xff	/* 119b jmp 7bf */
	LONG $0x04e2c148	/* 11a0 shl $0x4,%rdx */
	LONG $0x0e0c8d4d	/* 11a4 lea (%r14,%rcx,1),%r9 */
	WORD $0x2949; BYTE $0xc8	/* 11a8 sub %rcx,%r8 */
	LONG $0x05f9c148	/* 11ab sar $0x5,%rcx */
	WORD $0x0148; BYTE $0xd0	/* 11af add %rdx,%rax */
	WORD $0x8948; BYTE $0xca	/* 11b2 mov %rcx,%rdx */
	LONG $0x02e2c148	/* 11b5 shl $0x2,%rdx */
	LONG $0x16348d4c	/* 11b9 lea (%rsi,%rdx,1),%r14 */
	LONG $0x142c8d4d	/* 11bd lea (%r12,%rdx,1),%r13 */
	LONG $0x154c8d48; BYTE $0x00	/* 11c1 lea 0x0(%rbp,%rdx,1),%rcx */
	WORD $0x014c; BYTE $0xda	/* 11c6 add %r11,%rdx */
	LONG $0x30100ff3	/* 11c9 movss (%rax),%xmm6 */
	LONG $0x01f88349	/* 11cd cmp $0x1,%r8 */
	WORD $0x1674	/* 11d1 je 11e9 */
	LONG $0x40100ff3; BYTE $0x04	/* 11d3 movss 0x4(%rax),%xmm0 */
	WORD $0x140f; BYTE $0xf0	/* 11d8 unpcklps %xmm0,%xmm6 */
	LONG $0x02f88349	/* 11db cmp $0x2,%r8 */
	WORD $0x0874	/* 11df je 11e9 */
	LONG $0x40100ff3; BYTE $0x08	/* 11e1 movss 0x8(%rax),%xmm0 */
	WORD $0x160f; BYTE $0xf0	/* 11e6 movlhps %xmm0,%xmm6 */
	LONG $0x6e0f4266; WORD $0x0e04	/* 11e9 movd (%rsi,%r9,1),%xmm0 */
	LONG $0xc0600f66	/* 11ef punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 11f3 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 11f7 punpcklwd %xmm0,%xmm7 */
	LONG $0x100f41f3; BYTE $0x06	/* 11fb movss (%r14),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 1200 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1205 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 1208 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 120c mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 120f mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 1212 addps %xmm0,%xmm3 */
	LONG $0x6e0f4366; WORD $0x0c04	/* 1215 movd (%r12,%r9,1),%xmm0 */
	LONG $0xc0600f66	/* 121b punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 121f movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 1223 punpcklwd %xmm0,%xmm7 */
	LONG $0x100f41f3; WORD $0x0045	/* 1227 movss 0x0(%r13),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 122d psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1232 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 1235 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 1239 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 123c mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 123f addps %xmm0,%xmm5 */
	LONG $0x6e0f4266; WORD $0x0d44; BYTE $0x00	/* 1242 movd 0x0(%rbp,%r9,1),%xmm0 */
	LONG $0xc0600f66	/* 1249 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 124d movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 1251 punpcklwd %xmm0,%xmm7 */
	LONG $0x01100ff3	/* 1255 movss (%rcx),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 1259 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 125e cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 1261 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 1265 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 1268 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 126b addps %xmm0,%xmm2 */
	LONG $0x6e0f4366; WORD $0x0b04	/* 126e movd (%r11,%r9,1),%xmm0 */
	LONG $0xc0600f66	/* 1274 punpcklbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 1278 movdqa %xmm0,%xmm7 */
	LONG $0xf8610f66	/* 127c punpcklwd %xmm0,%xmm7 */
	LONG $0x02100ff3	/* 1280 movss (%rdx),%xmm0 */
	LONG $0xe7720f66; BYTE $0x18	/* 1284 psrad $0x18,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1289 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x00c0c60f	/* 128c shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 1290 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc6	/* 1293 mulps %xmm6,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 1296 addps %xmm0,%xmm4 */
	LONG $0xfff637e9; BYTE $0xff	/* 1299 jmp 8d5 */
	WORD $0xc931	/* 129e xor %ecx,%ecx */
	LONG $0xfff361e9; BYTE $0xff	/* 12a0 jmp 606 */
	WORD $0x8949; BYTE $0xf3	/* 12a5 mov %rsi,%r11 */
	WORD $0x8949; BYTE $0xf1	/* 12a8 mov %rsi,%r9 */
	LONG $0xfff397e9; BYTE $0xff	/* 12ab jmp 647 */
	WORD $0x3145; BYTE $0xd2	/* 12b0 xor %r10d,%r10d */
	LONG $0xfff4b0e9; BYTE $0xff	/* 12b3 jmp 768 */
	WORD $0x2949; BYTE $0xe8	/* 12b8 sub %rbp,%r8 */
	WORD $0x8948; BYTE $0xd5	/* 12bb mov %rdx,%rbp */
	LONG $0x03e2c148	/* 12be shl $0x3,%rdx */
	LONG $0x04e5c148	/* 12c2 shl $0x4,%rbp */
	WORD $0x0148; BYTE $0xd6	/* 12c6 add %rdx,%rsi */
	WORD $0x0149; BYTE $0xd3	/* 12c9 add %rdx,%r11 */
	WORD $0x0149; BYTE $0xd2	/* 12cc add %rdx,%r10 */
	WORD $0x0148; BYTE $0xe8	/* 12cf add %rbp,%rax */
	WORD $0x0149; BYTE $0xd1	/* 12d2 add %rdx,%r9 */
	LONG $0x18100ff3	/* 12d5 movss (%rax),%xmm3 */
	LONG $0x01f88349	/* 12d9 cmp $0x1,%r8 */
	WORD $0x1674	/* 12dd je 12f5 */
	LONG $0x60100ff3; BYTE $0x04	/* 12df movss 0x4(%rax),%xmm4 */
	WORD $0x140f; BYTE $0xdc	/* 12e4 unpcklps %xmm4,%xmm3 */
	LONG $0x02f88349	/* 12e7 cmp $0x2,%r8 */
	WORD $0x0874	/* 12eb je 12f5 */
	LONG $0x60100ff3; BYTE $0x08	/* 12ed movss 0x8(%rax),%xmm4 */
	WORD $0x160f; BYTE $0xdc	/* 12f2 movlhps %xmm4,%xmm3 */
	LONG $0x267e0ff3	/* 12f5 movq (%rsi),%xmm4 */
	LONG $0xffef0f66	/* 12f9 pxor %xmm7,%xmm7 */
	LONG $0xe7610f66	/* 12fd punpcklwd %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 1301 movdqa %xmm0,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xd4	/* 1306 pand %xmm4,%xmm10 */
	LONG $0xef0f4166; BYTE $0xe2	/* 130b pxor %xmm10,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xc2	/* 1310 movdqa %xmm10,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 1315 movdqa %xmm4,%xmm9 */
	LONG $0x720f4166; WORD $0x0df0	/* 131a pslld $0xd,%xmm8 */
	LONG $0xe26f0f66	/* 1320 movdqa %xmm2,%xmm4 */
	LONG $0x2424290f	/* 1324 movaps %xmm4,(%rsp) */
	LONG $0xd56f0f66	/* 1328 movdqa %xmm5,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe8	/* 132c movdqa %xmm8,%xmm5 */
	WORD $0x280f; BYTE $0xe6	/* 1331 movaps %xmm6,%xmm4 */
	LONG $0x660f4466; WORD $0x2414	/* 1334 pcmpgtd (%rsp),%xmm10 */
	LONG $0x720f4166; WORD $0x10f1	/* 133a pslld $0x10,%xmm9 */
	LONG $0x346f0f66; BYTE $0x24	/* 1340 movdqa (%rsp),%xmm6 */
	LONG $0x6f0f4566; BYTE $0xda	/* 1345 movdqa %xmm10,%xmm11 */
	LONG $0xeaeb0f66	/* 134a por %xmm2,%xmm5 */
	LONG $0xdf0f4566; BYTE $0xd8	/* 134e pandn %xmm8,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xea	/* 1353 pand %xmm10,%xmm5 */
	LONG $0xc3280f45	/* 1358 movaps %xmm11,%xmm8 */
	LONG $0xc4590f44	/* 135c mulps %xmm4,%xmm8 */
	LONG $0xeb0f4566; BYTE $0xc1	/* 1360 por %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1365 movdqa %xmm0,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xe8	/* 136a por %xmm8,%xmm5 */
	WORD $0x590f; BYTE $0xeb	/* 136f mulps %xmm3,%xmm5 */
	LONG $0xed580f44	/* 1372 addps %xmm5,%xmm13 */
	LONG $0x7e0f41f3; BYTE $0x2b	/* 1376 movq (%r11),%xmm5 */
	LONG $0xef610f66	/* 137b punpcklwd %xmm7,%xmm5 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 137f pand %xmm5,%xmm9 */
	LONG $0xef0f4166; BYTE $0xe9	/* 1384 pxor %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc5	/* 1389 movdqa %xmm5,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe9	/* 138e movdqa %xmm9,%xmm5 */
	LONG $0x660f4466; BYTE $0xce	/* 1393 pcmpgtd %xmm6,%xmm9 */
	LONG $0xf5720f66; BYTE $0x0d	/* 1398 pslld $0xd,%xmm5 */
	LONG $0x720f4166; WORD $0x10f0	/* 139d pslld $0x10,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 13a3 movdqa %xmm9,%xmm10 */
	LONG $0xdf0f4466; BYTE $0xd5	/* 13a8 pandn %xmm5,%xmm10 */
	LONG $0xeaeb0f66	/* 13ad por %xmm2,%xmm5 */
	LONG $0xd4590f44	/* 13b1 mulps %xmm4,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 13b5 pand %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 13ba movdqa %xmm0,%xmm9 */
	LONG $0xeb0f4566; BYTE $0xc2	/* 13bf por %xmm10,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xe8	/* 13c4 por %xmm8,%xmm5 */
	WORD $0x590f; BYTE $0xeb	/* 13c9 mulps %xmm3,%xmm5 */
	LONG $0xfd580f44	/* 13cc addps %xmm5,%xmm15 */
	LONG $0x7e0f41f3; BYTE $0x2a	/* 13d0 movq (%r10),%xmm5 */
	LONG $0xef610f66	/* 13d5 punpcklwd %xmm7,%xmm5 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 13d9 pand %xmm5,%xmm9 */
	LONG $0xef0f4166; BYTE $0xe9	/* 13de pxor %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc5	/* 13e3 movdqa %xmm5,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe9	/* 13e8 movdqa %xmm9,%xmm5 */
	LONG $0x660f4466; BYTE $0xce	/* 13ed pcmpgtd %xmm6,%xmm9 */
	LONG $0xf5720f66; BYTE $0x0d	/* 13f2 pslld $0xd,%xmm5 */
	LONG $0x720f4166; WORD $0x10f0	/* 13f7 pslld $0x10,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 13fd movdqa %xmm9,%xmm10 */
	LONG $0xdf0f4466; BYTE $0xd5	/* 1402 pandn %xmm5,%xmm10 */
	LONG $0xeaeb0f66	/* 1407 por %xmm2,%xmm5 */
	LONG $0xd4590f44	/* 140b mulps %xmm4,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 140f pand %xmm9,%xmm5 */
	LONG $0xeb0f4566; BYTE $0xc2	/* 1414 por %xmm10,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xe8	/* 1419 por %xmm8,%xmm5 */
	WORD $0x590f; BYTE $0xeb	/* 141e mulps %xmm3,%xmm5 */
	LONG $0xe5580f44	/* 1421 addps %xmm5,%xmm12 */
	LONG $0x7e0f41f3; BYTE $0x29	/* 1425 movq (%r9),%xmm5 */
	LONG $0xef610f66	/* 142a punpcklwd %xmm7,%xmm5 */
	LONG $0xc5db0f66	/* 142e pand %xmm5,%xmm0 */
	LONG $0xe8ef0f66	/* 1432 pxor %xmm0,%xmm5 */
	LONG $0xf86f0f66	/* 1436 movdqa %xmm0,%xmm7 */
	LONG $0xc6660f66	/* 143a pcmpgtd %xmm6,%xmm0 */
	LONG $0xf7720f66; BYTE $0x0d	/* 143e pslld $0xd,%xmm7 */
	LONG $0xd7eb0f66	/* 1443 por %xmm7,%xmm2 */
	LONG $0xf5720f66; BYTE $0x10	/* 1447 pslld $0x10,%xmm5 */
	LONG $0xf06f0f66	/* 144c movdqa %xmm0,%xmm6 */
	LONG $0xc2db0f66	/* 1450 pand %xmm2,%xmm0 */
	LONG $0xf7df0f66	/* 1454 pandn %xmm7,%xmm6 */
	WORD $0x590f; BYTE $0xe6	/* 1458 mulps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xd4	/* 145b movaps %xmm4,%xmm2 */
	LONG $0xd5eb0f66	/* 145e por %xmm5,%xmm2 */
	LONG $0xc2eb0f66	/* 1462 por %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xd8	/* 1466 mulps %xmm0,%xmm3 */
	LONG $0xf3580f44	/* 1469 addps %xmm3,%xmm14 */
	LONG $0xfffbb4e9; BYTE $0xff	/* 146d jmp 1026 */
	LONG $0xc8590f44	/* 1472 mulps %xmm0,%xmm9 */
	WORD $0x590f; BYTE $0xf8	/* 1476 mulps %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd0	/* 1479 mulps %xmm0,%xmm2 */
	LONG $0xe1580f41	/* 147c addps %xmm9,%xmm4 */
	WORD $0x580f; BYTE $0xf7	/* 1480 addps %xmm7,%xmm6 */
	WORD $0x580f; BYTE $0xda	/* 1483 addps %xmm2,%xmm3 */
	LONG $0xfffcbce9; BYTE $0xff	/* 1486 jmp 1147 */
	LONG $0xedef0f66	/* 148b pxor %xmm5,%xmm5 */
	WORD $0x280f; BYTE $0xe5	/* 148f movaps %xmm5,%xmm4 */
	WORD $0x280f; BYTE $0xdd	/* 1492 movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 1495 movaps %xmm5,%xmm6 */
	LONG $0xfffc0be9; BYTE $0xff	/* 1498 jmp 10a8 */
	LONG $0xe4ef0f66	/* 149d pxor %xmm4,%xmm4 */
	WORD $0x894c; BYTE $0xda	/* 14a1 mov %r11,%rdx */
	WORD $0x8948; BYTE $0xe9	/* 14a4 mov %rbp,%rcx */
	WORD $0x894d; BYTE $0xe5	/* 14a7 mov %r12,%r13 */
	WORD $0x280f; BYTE $0xec	/* 14aa movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xd4	/* 14ad movaps %xmm4,%xmm2 */
	WORD $0x280f; BYTE $0xdc	/* 14b0 movaps %xmm4,%xmm3 */
	WORD $0x8949; BYTE $0xf6	/* 14b3 mov %rsi,%r14 */
	LONG $0xfffd0ee9; BYTE $0xff	/* 14b6 jmp 11c9 */
	WORD $0xc931	/* 14bb xor %ecx,%ecx */
	LONG $0xfff940e9; BYTE $0xff	/* 14bd jmp e02 */
	WORD $0x8949; BYTE $0xf2	/* 14c2 mov %rsi,%r10 */
	WORD $0x8949; BYTE $0xf1	/* 14c5 mov %rsi,%r9 */
	LONG $0xfff977e9; BYTE $0xff	/* 14c8 jmp e44 */
	LONG $0x35100ff3; LONG $0x00000062	/* 14cd movss 0x0(%rip),%xmm6 = 1537 */
	LONG $0xef0f4566; BYTE $0xe4	/* 14d5 pxor %xmm12,%xmm12 */
	LONG $0x056f0ff3; LONG $0x00000025	/* 14da movdqa 0x0(%rip),%xmm0 = 1507, as it lies */
	LONG $0x156f0ff3; LONG $0x0000002d	/* 14e2 movdqa 0x0(%rip),%xmm2 = 1517, as it lies */
	LONG $0xec280f45	/* 14ea movaps %xmm12,%xmm13 */
	LONG $0xfc280f45	/* 14ee movaps %xmm12,%xmm15 */
	LONG $0xf4280f45	/* 14f2 movaps %xmm12,%xmm14 */
	LONG $0x2d6f0ff3; LONG $0x00000029	/* 14f6 movdqa 0x0(%rip),%xmm5 = 1527, as it lies */
	LONG $0x00f6c60f	/* 14fe shufps $0x0,%xmm6,%xmm6 */
	LONG $0xfffdcee9; BYTE $0xff	/* 1502 jmp 12d5 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 1507 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 1517 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 1527 .rodata.cst16 */
	LONG $0x77800000	/* 1537 .rodata.cst4 */
	RET

TEXT sse2weigh(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x001144e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xfb	/* 2 mov %rdi,%r11 */
	WORD $0x894d; BYTE $0xc7	/* 5 mov %r8,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0xd8ec8148; WORD $0x0000; BYTE $0x00	/* 10 sub $0xd8,%rsp */
	LONG $0x24748948; BYTE $0x40	/* 17 mov %rsi,0x40(%rsp) */
	LONG $0x24548948; BYTE $0x48	/* 1c mov %rdx,0x48(%rsp) */
	LONG $0x244c8948; BYTE $0x50	/* 21 mov %rcx,0x50(%rsp) */
	WORD $0x8545; BYTE $0xc9	/* 26 test %r9d,%r9d */
	LONG $0x0326850f; WORD $0x0000	/* 29 jne 355 */
	LONG $0x000008bb; BYTE $0x00	/* 2f mov $0x8,%ebx */
	WORD $0x3145; BYTE $0xd2	/* 34 xor %r10d,%r10d */
	LONG $0x1ff88349	/* 37 cmp $0x1f,%r8 */
	LONG $0x014b8e0f; WORD $0x0000	/* 3b jle 18c */
	LONG $0xe0408d49	/* 41 lea -0x20(%r8),%rax */
	LONG $0x245c8b48; BYTE $0x40	/* 45 mov 0x40(%rsp),%rbx */
	LONG $0x247c8948; BYTE $0x10	/* 4a mov %rdi,0x10(%rsp) */
	WORD $0xf631	/* 4f xor %esi,%esi */
	LONG $0x05e8c148	/* 51 shr $0x5,%rax */
	LONG $0x2444894c; BYTE $0x20	/* 55 mov %r8,0x20(%rsp) */
	LONG $0x85348d4e; LONG $0x00000000	/* 5a lea 0x0(,%r8,4),%r14 */
	LONG $0x01508d4c	/* 62 lea 0x1(%rax),%r10 */
	WORD $0x894c; BYTE $0xd0	/* 66 mov %r10,%rax */
	LONG $0x2454894c; BYTE $0x28	/* 69 mov %r10,0x28(%rsp) */
	LONG $0x07e0c148	/* 6e shl $0x7,%rax */
	LONG $0x24048948	/* 72 mov %rax,(%rsp) */
	LONG $0x24448b48; BYTE $0x50	/* 76 mov 0x50(%rsp),%rax */
	LONG $0x832c8d4c	/* 7b lea (%rbx,%rax,4),%r13 */
	WORD $0x8949; BYTE $0xc7	/* 7f mov %rax,%r15 */
	LONG $0x0f100f44	/* 82 movups (%rdi),%xmm9 */
	LONG $0x207f100f	/* 86 movups 0x20(%rdi),%xmm7 */
	LONG $0x10668d4c	/* 8a lea 0x10(%rsi),%r12 */
	LONG $0x206e8d48	/* 8e lea 0x20(%rsi),%rbp */
	LONG $0x3057100f	/* 92 movups 0x30(%rdi),%xmm2 */
	LONG $0x405f100f	/* 96 movups 0x40(%rdi),%xmm3 */
	LONG $0x305e8d48	/* 9a lea 0x30(%rsi),%rbx */
	LONG $0x405e8d4c	/* 9e lea 0x40(%rsi),%r11 */
	LONG $0x5077100f	/* a2 movups 0x50(%rdi),%xmm6 */
	LONG $0x606f100f	/* a6 movups 0x60(%rdi),%xmm5 */
	LONG $0x50568d4c	/* aa lea 0x50(%rsi),%r10 */
	LONG $0x604e8d4c	/* ae lea 0x60(%rsi),%r9 */
	LONG $0x24448b48; BYTE $0x48	/* b2 mov 0x48(%rsp),%rax */
	LONG $0x47100f44; BYTE $0x10	/* b7 movups 0x10(%rdi),%xmm8 */
	LONG $0x70468d4c	/* bc lea 0x70(%rsi),%r8 */
	LONG $0x7067100f	/* c0 movups 0x70(%rdi),%xmm4 */
	LONG $0x24548b48; BYTE $0x40	/* c4 mov 0x40(%rsp),%rdx */
	LONG $0x300c8d48	/* c9 lea (%rax,%rsi,1),%rcx */
	WORD $0x854d; BYTE $0xff	/* cd test %r15,%r15 */
	WORD $0x707e	/* d0 jle 142 */
	WORD $0x100f; BYTE $0x09	/* d2 movups (%rcx),%xmm1 */
	LONG $0x02100ff3	/* d5 movss (%rdx),%xmm0 */
	WORD $0x8948; BYTE $0xc8	/* d9 mov %rcx,%rax */
	LONG $0x04c28348	/* dc add $0x4,%rdx */
	LONG $0x00c0c60f	/* e0 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* e4 mulps %xmm0,%xmm1 */
	WORD $0x2948; BYTE $0xf0	/* e7 sub %rsi,%rax */
	WORD $0x014c; BYTE $0xf1	/* ea add %r14,%rcx */
	LONG $0xc9580f44	/* ed addps %xmm1,%xmm9 */
	LONG $0x0c100f42; BYTE $0x20	/* f1 movups (%rax,%r12,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* f6 mulps %xmm0,%xmm1 */
	LONG $0xc1580f44	/* f9 addps %xmm1,%xmm8 */
	LONG $0x280c100f	/* fd movups (%rax,%rbp,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 101 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xf9	/* 104 addps %xmm1,%xmm7 */
	LONG $0x180c100f	/* 107 movups (%rax,%rbx,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 10b mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* 10e addps %xmm1,%xmm2 */
	LONG $0x0c100f42; BYTE $0x18	/* 111 movups (%rax,%r11,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 116 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 119 addps %xmm1,%xmm3 */
	LONG $0x0c100f42; BYTE $0x10	/* 11c movups (%rax,%r10,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 121 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xf1	/* 124 addps %xmm1,%xmm6 */
	LONG $0x0c100f42; BYTE $0x08	/* 127 movups (%rax,%r9,1),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 12c mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xe9	/* 12f addps %xmm1,%xmm5 */
	LONG $0x0c100f42; BYTE $0x00	/* 132 movups (%rax,%r8,1),%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 137 mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 13a addps %xmm0,%xmm4 */
	WORD $0x3949; BYTE $0xd5	/* 13d cmp %rdx,%r13 */
	WORD $0x9075	/* 140 jne d2 */
	LONG $0x0f110f44	/* 142 movups %xmm9,(%rdi) */
	LONG $0x80ee8348	/* 146 sub $0xffffffffffffff80,%rsi */
	LONG $0x80ef8348	/* 14a sub $0xffffffffffffff80,%rdi */
	LONG $0x47110f44; BYTE $0x90	/* 14e movups %xmm8,-0x70(%rdi) */
	LONG $0xa07f110f	/* 153 movups %xmm7,-0x60(%rdi) */
	LONG $0xb057110f	/* 157 movups %xmm2,-0x50(%rdi) */
	LONG $0xc05f110f	/* 15b movups %xmm3,-0x40(%rdi) */
	LONG $0xd077110f	/* 15f movups %xmm6,-0x30(%rdi) */
	LONG $0xe06f110f	/* 163 movups %xmm5,-0x20(%rdi) */
	LONG $0xf067110f	/* 167 movups %xmm4,-0x10(%rdi) */
	LONG $0x24343948	/* 16b cmp %rsi,(%rsp) */
	LONG $0xff0d850f; WORD $0xffff	/* 16f jne 82 */
	LONG $0x24548b4c; BYTE $0x28	/* 175 mov 0x28(%rsp),%r10 */
	LONG $0x245c8b4c; BYTE $0x10	/* 17a mov 0x10(%rsp),%r11 */
	LONG $0x247c8b4c; BYTE $0x20	/* 17f mov 0x20(%rsp),%r15 */
	LONG $0x05e2c149	/* 184 shl $0x5,%r10 */
	LONG $0x085a8d49	/* 188 lea 0x8(%r10),%rbx */
	WORD $0x3949; BYTE $0xdf	/* 18c cmp %rbx,%r15 */
	LONG $0x00888c0f; WORD $0x0000	/* 18f jl 21d */
	LONG $0x24448b48; BYTE $0x40	/* 195 mov 0x40(%rsp),%rax */
	LONG $0x24748b4c; BYTE $0x50	/* 19a mov 0x50(%rsp),%r14 */
	LONG $0xbd0c8d4e; LONG $0x00000000	/* 19f lea 0x0(,%r15,4),%r9 */
	LONG $0x246c8b4c; BYTE $0x48	/* 1a7 mov 0x48(%rsp),%r13 */
	LONG $0xb0048d4e	/* 1ac lea (%rax,%r14,4),%r8 */
	WORD $0x894c; BYTE $0xd6	/* 1b0 mov %r10,%rsi */
	LONG $0x24448b48; BYTE $0x40	/* 1b3 mov 0x40(%rsp),%rax */
	WORD $0x8949; BYTE $0xda	/* 1b8 mov %rbx,%r10 */
	LONG $0x02e6c148	/* 1bb shl $0x2,%rsi */
	LONG $0x107e8d48	/* 1bf lea 0x10(%rsi),%rdi */
	LONG $0x332c8d49	/* 1c3 lea (%r11,%rsi,1),%rbp */
	LONG $0x3b248d4d	/* 1c7 lea (%r11,%rdi,1),%r12 */
	LONG $0x0055100f	/* 1cb movups 0x0(%rbp),%xmm2 */
	LONG $0x35548d49; BYTE $0x00	/* 1cf lea 0x0(%r13,%rsi,1),%rdx */
	LONG $0x1c100f41; BYTE $0x24	/* 1d4 movups (%r12),%xmm3 */
	WORD $0x854d; BYTE $0xf6	/* 1d9 test %r14,%r14 */
	WORD $0x2d7e	/* 1dc jle 20b */
	WORD $0x100f; BYTE $0x0a	/* 1de movups (%rdx),%xmm1 */
	LONG $0x00100ff3	/* 1e1 movss (%rax),%xmm0 */
	WORD $0x8948; BYTE $0xd1	/* 1e5 mov %rdx,%rcx */
	LONG $0x04c08348	/* 1e8 add $0x4,%rax */
	LONG $0x00c0c60f	/* 1ec shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 1f0 mulps %xmm0,%xmm1 */
	WORD $0x2948; BYTE $0xf1	/* 1f3 sub %rsi,%rcx */
	WORD $0x014c; BYTE $0xca	/* 1f6 add %r9,%rdx */
	WORD $0x580f; BYTE $0xd1	/* 1f9 addps %xmm1,%xmm2 */
	LONG $0x390c100f	/* 1fc movups (%rcx,%rdi,1),%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 200 mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 203 addps %xmm0,%xmm3 */
	WORD $0x394c; BYTE $0xc0	/* 206 cmp %r8,%rax */
	WORD $0xd375	/* 209 jne 1de */
	LONG $0x08c38348	/* 20b add $0x8,%rbx */
	LONG $0x0055110f	/* 20f movups %xmm2,0x0(%rbp) */
	LONG $0x1c110f41; BYTE $0x24	/* 213 movups %xmm3,(%r12) */
	WORD $0x3949; BYTE $0xdf	/* 218 cmp %rbx,%r15 */
	WORD $0x937d	/* 21b jge 1b0 */
	LONG $0x047a8d49	/* 21d lea 0x4(%r10),%rdi */
	WORD $0x3949; BYTE $0xff	/* 221 cmp %rdi,%r15 */
	WORD $0x5a7c	/* 224 jl 280 */
	LONG $0x95148d4a; LONG $0x00000000	/* 226 lea 0x0(,%r10,4),%rdx */
	LONG $0x245c8b48; BYTE $0x50	/* 22e mov 0x50(%rsp),%rbx */
	LONG $0x13048d4d	/* 233 lea (%r11,%rdx,1),%r8 */
	LONG $0x10100f41	/* 237 movups (%r8),%xmm2 */
	WORD $0x8548; BYTE $0xdb	/* 23b test %rbx,%rbx */
	WORD $0x397e	/* 23e jle 279 */
	LONG $0x244c8b48; BYTE $0x40	/* 240 mov 0x40(%rsp),%rcx */
	LONG $0x24748b4c; BYTE $0x48	/* 245 mov 0x48(%rsp),%r14 */
	LONG $0xbd348d4a; LONG $0x00000000	/* 24a lea 0x0(,%r15,4),%rsi */
	WORD $0x8948; BYTE $0xc8	/* 252 mov %rcx,%rax */
	WORD $0x014c; BYTE $0xf2	/* 255 add %r14,%rdx */
	LONG $0x990c8d48	/* 258 lea (%rcx,%rbx,4),%rcx */
	WORD $0x100f; BYTE $0x0a	/* 25c movups (%rdx),%xmm1 */
	LONG $0x00100ff3	/* 25f movss (%rax),%xmm0 */
	LONG $0x04c08348	/* 263 add $0x4,%rax */
	WORD $0x0148; BYTE $0xf2	/* 267 add %rsi,%rdx */
	LONG $0x00c0c60f	/* 26a shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 26e mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 271 addps %xmm0,%xmm2 */
	WORD $0x3948; BYTE $0xc8	/* 274 cmp %rcx,%rax */
	WORD $0xe375	/* 277 jne 25c */
	LONG $0x10110f41	/* 279 movups %xmm2,(%r8) */
	WORD $0x8949; BYTE $0xfa	/* 27d mov %rdi,%r10 */
	WORD $0x394d; BYTE $0xd7	/* 280 cmp %r10,%r15 */
	LONG $0x00ba8e0f; WORD $0x0000	/* 283 jle 343 */
	WORD $0x894c; BYTE $0xf9	/* 289 mov %r15,%rcx */
	LONG $0x95048d4e; LONG $0x00000000	/* 28c lea 0x0(,%r10,4),%r8 */
	WORD $0x294c; BYTE $0xd1	/* 294 sub %r10,%rcx */
	LONG $0x100f43f3; WORD $0x0314	/* 297 movss (%r11,%r8,1),%xmm2 */
	LONG $0x03048d4b	/* 29d lea (%r11,%r8,1),%rax */
	LONG $0x01f98348	/* 2a1 cmp $0x1,%rcx */
	WORD $0x1674	/* 2a5 je 2bd */
	LONG $0x40100ff3; BYTE $0x04	/* 2a7 movss 0x4(%rax),%xmm0 */
	WORD $0x140f; BYTE $0xd0	/* 2ac unpcklps %xmm0,%xmm2 */
	LONG $0x02f98348	/* 2af cmp $0x2,%rcx */
	WORD $0x0874	/* 2b3 je 2bd */
	LONG $0x40100ff3; BYTE $0x08	/* 2b5 movss 0x8(%rax),%xmm0 */
	WORD $0x160f; BYTE $0xd0	/* 2ba movlhps %xmm0,%xmm2 */
	LONG $0x245c8b48; BYTE $0x50	/* 2bd mov 0x50(%rsp),%rbx */
	WORD $0x8548; BYTE $0xdb	/* 2c2 test %rbx,%rbx */
	WORD $0x537e	/* 2c5 jle 31a */
	LONG $0x24448b48; BYTE $0x48	/* 2c7 mov 0x48(%rsp),%rax */
	LONG $0x24548b48; BYTE $0x40	/* 2cc mov 0x40(%rsp),%rdx */
	LONG $0xbd3c8d4a; LONG $0x00000000	/* 2d1 lea 0x0(,%r15,4),%rdi */
	WORD $0x014c; BYTE $0xc0	/* 2d9 add %r8,%rax */
	LONG $0x9a348d48	/* 2dc lea (%rdx,%rbx,4),%rsi */
	LONG $0x08100ff3	/* 2e0 movss (%rax),%xmm1 */
	LONG $0x01f98348	/* 2e4 cmp $0x1,%rcx */
	WORD $0x1674	/* 2e8 je 300 */
	LONG $0x40100ff3; BYTE $0x04	/* 2ea movss 0x4(%rax),%xmm0 */
	WORD $0x140f; BYTE $0xc8	/* 2ef unpcklps %xmm0,%xmm1 */
	LONG $0x02f98348	/* 2f2 cmp $0x2,%rcx */
	WORD $0x0874	/* 2f6 je 300 */
	LONG $0x40100ff3; BYTE $0x08	/* 2f8 movss 0x8(%rax),%xmm0 */
	WORD $0x160f; BYTE $0xc8	/* 2fd movlhps %xmm0,%xmm1 */
	LONG $0x02100ff3	/* 300 movss (%rdx),%xmm0 */
	LONG $0x04c28348	/* 304 add $0x4,%rdx */
	WORD $0x0148; BYTE $0xf8	/* 308 add %rdi,%rax */
	LONG $0x00c0c60f	/* 30b shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 30f mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 312 addps %xmm0,%xmm2 */
	WORD $0x3948; BYTE $0xf2	/* 315 cmp %rsi,%rdx */
	WORD $0xc675	/* 318 jne 2e0 */
	LONG $0x24848d48; LONG $0x000000c0	/* 31a lea 0xc0(%rsp),%rax */
	LONG $0x2494290f; LONG $0x000000c0	/* 322 movaps %xmm2,0xc0(%rsp) */
	WORD $0x294c; BYTE $0xc0	/* 32a sub %r8,%rax */
	LONG $0x100f42f3; WORD $0x9004	/* 32d movss (%rax,%r10,4),%xmm0 */
	LONG $0x01c28349	/* 333 add $0x1,%r10 */
	LONG $0x110f43f3; WORD $0x9344; BYTE $0xfc	/* 337 movss %xmm0,-0x4(%r11,%r10,4) */
	WORD $0x394d; BYTE $0xd7	/* 33e cmp %r10,%r15 */
	WORD $0xea75	/* 341 jne 32d */
	LONG $0xd8c48148; WORD $0x0000; BYTE $0x00	/* 343 add $0xd8,%rsp */
	BYTE $0x5b	/* 34a pop %rbx */
	BYTE $0x5d	/* 34b pop %rbp */
	WORD $0x5c41	/* 34c pop %r12 */
	WORD $0x5d41	/* 34e pop %r13 */
	WORD $0x5e41	/* 350 pop %r14 */
	WORD $0x5f41	/* 352 pop %r15 */
	BYTE $0xc3	/* 354 ret */
	LONG $0x01f98341	/* 355 cmp $0x1,%r9d */
	LONG $0x0664840f; WORD $0x0000	/* 359 je 9c3 */
	LONG $0x000008bd; BYTE $0x00	/* 35f mov $0x8,%ebp */
	WORD $0xdb31	/* 364 xor %ebx,%ebx */
	LONG $0x1ff88349	/* 366 cmp $0x1f,%r8 */
	LONG $0x037a8e0f; WORD $0x0000	/* 36a jle 6ea */
	WORD $0x894c; BYTE $0xc2	/* 370 mov %r8,%rdx */
	LONG $0x3e408d49	/* 373 lea 0x3e(%r8),%rax */
	LONG $0x245c8b48; BYTE $0x50	/* 377 mov 0x50(%rsp),%rbx */
	WORD $0x8948; BYTE $0xfd	/* 37c mov %rdi,%rbp */
	LONG $0x1fc28348	/* 37f add $0x1f,%rdx */
	LONG $0x24bc8948; LONG $0x00000080	/* 383 mov %rdi,0x80(%rsp) */
	LONG $0xc2490f48	/* 38b cmovns %rdx,%rax */
	LONG $0xe0508d49	/* 38f lea -0x20(%r8),%rdx */
	LONG $0x2484894c; LONG $0x00000088	/* 393 mov %r8,0x88(%rsp) */
	LONG $0x24548948; BYTE $0x78	/* 39b mov %rdx,0x78(%rsp) */
	LONG $0x05f8c148	/* 3a0 sar $0x5,%rax */
	LONG $0x85248d4c; LONG $0x00000000	/* 3a4 lea 0x0(,%rax,4),%r12 */
	LONG $0x07408d49	/* 3ac lea 0x7(%r8),%rax */
	LONG $0xf8e08348	/* 3b0 and $0xfffffffffffffff8,%rax */
	WORD $0x014c; BYTE $0xe0	/* 3b4 add %r12,%rax */
	LONG $0x24448948; BYTE $0x30	/* 3b7 mov %rax,0x30(%rsp) */
	WORD $0x8948; BYTE $0xd0	/* 3bc mov %rdx,%rax */
	LONG $0xe0e08348	/* 3bf and $0xffffffffffffffe0,%rax */
	LONG $0x24448948; BYTE $0x70	/* 3c3 mov %rax,0x70(%rsp) */
	LONG $0x24448b48; BYTE $0x40	/* 3c8 mov 0x40(%rsp),%rax */
	LONG $0x98048d48	/* 3cd lea (%rax,%rbx,4),%rax */
	WORD $0xdb31	/* 3d1 xor %ebx,%ebx */
	LONG $0x24448948; BYTE $0x38	/* 3d3 mov %rax,0x38(%rsp) */
	LONG $0x247c8348; WORD $0x0050	/* 3d8 cmpq $0x0,0x50(%rsp) */
	LONG $0x007d100f	/* 3de movups 0x0(%rbp),%xmm7 */
	LONG $0x1075100f	/* 3e2 movups 0x10(%rbp),%xmm6 */
	LONG $0x4d100f44; BYTE $0x20	/* 3e6 movups 0x20(%rbp),%xmm9 */
	LONG $0x3065100f	/* 3eb movups 0x30(%rbp),%xmm4 */
	LONG $0x406d100f	/* 3ef movups 0x40(%rbp),%xmm5 */
	LONG $0x45100f44; BYTE $0x50	/* 3f3 movups 0x50(%rbp),%xmm8 */
	LONG $0x6055100f	/* 3f8 movups 0x60(%rbp),%xmm2 */
	LONG $0x705d100f	/* 3fc movups 0x70(%rbp),%xmm3 */
	LONG $0x02838e0f; WORD $0x0000	/* 400 jle 689 */
	WORD $0x8948; BYTE $0xd8	/* 406 mov %rbx,%rax */
	LONG $0x1c4b8d48	/* 409 lea 0x1c(%rbx),%rcx */
	LONG $0x10438d4c	/* 40d lea 0x10(%rbx),%r8 */
	LONG $0x245c8948; BYTE $0x68	/* 411 mov %rbx,0x68(%rsp) */
	LONG $0x05f8c148	/* 416 sar $0x5,%rax */
	LONG $0x05f9c148	/* 41a sar $0x5,%rcx */
	LONG $0x247c8d49; BYTE $0x10	/* 41e lea 0x10(%r12),%rdi */
	LONG $0x18738d48	/* 423 lea 0x18(%rbx),%rsi */
	LONG $0x02e0c148	/* 427 shl $0x2,%rax */
	LONG $0x02e1c148	/* 42b shl $0x2,%rcx */
	LONG $0x247c8948; BYTE $0x58	/* 42f mov %rdi,0x58(%rsp) */
	LONG $0x147b8d48	/* 434 lea 0x14(%rbx),%rdi */
	LONG $0x24048948	/* 438 mov %rax,(%rsp) */
	LONG $0x04438d48	/* 43c lea 0x4(%rbx),%rax */
	LONG $0x05f8c149	/* 440 sar $0x5,%r8 */
	LONG $0x05ffc148	/* 444 sar $0x5,%rdi */
	LONG $0x05f8c148	/* 448 sar $0x5,%rax */
	LONG $0x246c8948; BYTE $0x60	/* 44c mov %rbp,0x60(%rsp) */
	LONG $0x05fec148	/* 451 sar $0x5,%rsi */
	LONG $0x24548b48; BYTE $0x40	/* 455 mov 0x40(%rsp),%rdx */
	LONG $0x02e0c148	/* 45a shl $0x2,%rax */
	LONG $0x246c8b48; BYTE $0x58	/* 45e mov 0x58(%rsp),%rbp */
	LONG $0x247c8d4d; BYTE $0x04	/* 463 lea 0x4(%r12),%r15 */
	LONG $0x24748d4d; BYTE $0x08	/* 468 lea 0x8(%r12),%r14 */
	LONG $0x24448948; BYTE $0x10	/* 46d mov %rax,0x10(%rsp) */
	LONG $0x08438d48	/* 472 lea 0x8(%rbx),%rax */
	LONG $0x246c8d4d; BYTE $0x0c	/* 476 lea 0xc(%r12),%r13 */
	LONG $0x02e0c149	/* 47b shl $0x2,%r8 */
	LONG $0x05f8c148	/* 47f sar $0x5,%rax */
	LONG $0x245c8d4d; BYTE $0x14	/* 483 lea 0x14(%r12),%r11 */
	LONG $0x02e7c148	/* 488 shl $0x2,%rdi */
	LONG $0x24548d4d; BYTE $0x18	/* 48c lea 0x18(%r12),%r10 */
	LONG $0x02e0c148	/* 491 shl $0x2,%rax */
	LONG $0x02e6c148	/* 495 shl $0x2,%rsi */
	LONG $0x244c8d4d; BYTE $0x1c	/* 499 lea 0x1c(%r12),%r9 */
	LONG $0x24448948; BYTE $0x20	/* 49e mov %rax,0x20(%rsp) */
	LONG $0x0c438d48	/* 4a3 lea 0xc(%rbx),%rax */
	LONG $0x05f8c148	/* 4a7 sar $0x5,%rax */
	LONG $0x02e0c148	/* 4ab shl $0x2,%rax */
	LONG $0x24448948; BYTE $0x28	/* 4af mov %rax,0x28(%rsp) */
	LONG $0x245c8b48; BYTE $0x28	/* 4b4 mov 0x28(%rsp),%rbx */
	LONG $0x244c8948; BYTE $0x28	/* 4b9 mov %rcx,0x28(%rsp) */
	LONG $0x24448b48; BYTE $0x48	/* 4be mov 0x48(%rsp),%rax */
	LONG $0x6e0f4266; WORD $0x200c	/* 4c3 movd (%rax,%r12,1),%xmm1 */
	LONG $0x240c8b48	/* 4c9 mov (%rsp),%rcx */
	LONG $0x02100ff3	/* 4cd movss (%rdx),%xmm0 */
	LONG $0x04c28348	/* 4d1 add $0x4,%rdx */
	LONG $0xc9600f66	/* 4d5 punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 4d9 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 4de punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x08	/* 4e3 movss (%rax,%rcx,1),%xmm1 */
	LONG $0x244c8b48; BYTE $0x10	/* 4e8 mov 0x10(%rsp),%rcx */
	LONG $0x720f4166; WORD $0x18e2	/* 4ed psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 4f3 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 4f7 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 4fb mulps %xmm10,%xmm1 */
	LONG $0x00c0c60f	/* 4ff shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 503 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xf9	/* 506 addps %xmm1,%xmm7 */
	LONG $0x6e0f4266; WORD $0x380c	/* 509 movd (%rax,%r15,1),%xmm1 */
	LONG $0xc9600f66	/* 50f punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 513 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 518 punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x08	/* 51d movss (%rax,%rcx,1),%xmm1 */
	LONG $0x244c8b48; BYTE $0x20	/* 522 mov 0x20(%rsp),%rcx */
	LONG $0x720f4166; WORD $0x18e2	/* 527 psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 52d cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 531 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 535 mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 539 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xf1	/* 53c addps %xmm1,%xmm6 */
	LONG $0x6e0f4266; WORD $0x300c	/* 53f movd (%rax,%r14,1),%xmm1 */
	LONG $0xc9600f66	/* 545 punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 549 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 54e punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x08	/* 553 movss (%rax,%rcx,1),%xmm1 */
	LONG $0x244c8b48; BYTE $0x28	/* 558 mov 0x28(%rsp),%rcx */
	LONG $0x720f4166; WORD $0x18e2	/* 55d psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 563 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 567 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 56b mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 56f mulps %xmm0,%xmm1 */
	LONG $0xc9580f44	/* 572 addps %xmm1,%xmm9 */
	LONG $0x6e0f4266; WORD $0x280c	/* 576 movd (%rax,%r13,1),%xmm1 */
	LONG $0xc9600f66	/* 57c punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 580 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 585 punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x18	/* 58a movss (%rax,%rbx,1),%xmm1 */
	LONG $0x720f4166; WORD $0x18e2	/* 58f psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 595 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 599 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 59d mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 5a1 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xe1	/* 5a4 addps %xmm1,%xmm4 */
	LONG $0x0c6e0f66; BYTE $0x28	/* 5a7 movd (%rax,%rbp,1),%xmm1 */
	LONG $0xc9600f66	/* 5ac punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 5b0 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 5b5 punpcklwd %xmm1,%xmm10 */
	LONG $0x100f42f3; WORD $0x000c	/* 5ba movss (%rax,%r8,1),%xmm1 */
	LONG $0x720f4166; WORD $0x18e2	/* 5c0 psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 5c6 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 5ca shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 5ce mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 5d2 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xe9	/* 5d5 addps %xmm1,%xmm5 */
	LONG $0x6e0f4266; WORD $0x180c	/* 5d8 movd (%rax,%r11,1),%xmm1 */
	LONG $0xc9600f66	/* 5de punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 5e2 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 5e7 punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x38	/* 5ec movss (%rax,%rdi,1),%xmm1 */
	LONG $0x720f4166; WORD $0x18e2	/* 5f1 psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 5f7 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 5fb shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 5ff mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 603 mulps %xmm0,%xmm1 */
	LONG $0xc1580f44	/* 606 addps %xmm1,%xmm8 */
	LONG $0x6e0f4266; WORD $0x100c	/* 60a movd (%rax,%r10,1),%xmm1 */
	LONG $0xc9600f66	/* 610 punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 614 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 619 punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x30	/* 61e movss (%rax,%rsi,1),%xmm1 */
	LONG $0x720f4166; WORD $0x18e2	/* 623 psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 629 cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 62d shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 631 mulps %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 635 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* 638 addps %xmm1,%xmm2 */
	LONG $0x6e0f4266; WORD $0x080c	/* 63b movd (%rax,%r9,1),%xmm1 */
	LONG $0xc9600f66	/* 641 punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 645 movdqa %xmm1,%xmm10 */
	LONG $0x610f4466; BYTE $0xd1	/* 64a punpcklwd %xmm1,%xmm10 */
	LONG $0x0c100ff3; BYTE $0x08	/* 64f movss (%rax,%rcx,1),%xmm1 */
	LONG $0x244c8b48; BYTE $0x30	/* 654 mov 0x30(%rsp),%rcx */
	LONG $0x720f4166; WORD $0x18e2	/* 659 psrad $0x18,%xmm10 */
	LONG $0xd25b0f45	/* 65f cvtdq2ps %xmm10,%xmm10 */
	LONG $0x00c9c60f	/* 663 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xca590f41	/* 667 mulps %xmm10,%xmm1 */
	WORD $0x0148; BYTE $0xc8	/* 66b add %rcx,%rax */
	WORD $0x590f; BYTE $0xc8	/* 66e mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 671 addps %xmm1,%xmm3 */
	LONG $0x24543948; BYTE $0x38	/* 674 cmp %rdx,0x38(%rsp) */
	LONG $0xfe44850f; WORD $0xffff	/* 679 jne 4c3 */
	LONG $0x246c8b48; BYTE $0x60	/* 67f mov 0x60(%rsp),%rbp */
	LONG $0x245c8b48; BYTE $0x68	/* 684 mov 0x68(%rsp),%rbx */
	LONG $0x007d110f	/* 689 movups %xmm7,0x0(%rbp) */
	LONG $0x20438d48	/* 68d lea 0x20(%rbx),%rax */
	LONG $0x80ed8348	/* 691 sub $0xffffffffffffff80,%rbp */
	LONG $0x20c48349	/* 695 add $0x20,%r12 */
	LONG $0x9075110f	/* 699 movups %xmm6,-0x70(%rbp) */
	LONG $0x4d110f44; BYTE $0xa0	/* 69d movups %xmm9,-0x60(%rbp) */
	LONG $0xb065110f	/* 6a2 movups %xmm4,-0x50(%rbp) */
	LONG $0xc06d110f	/* 6a6 movups %xmm5,-0x40(%rbp) */
	LONG $0x45110f44; BYTE $0xd0	/* 6aa movups %xmm8,-0x30(%rbp) */
	LONG $0xe055110f	/* 6af movups %xmm2,-0x20(%rbp) */
	LONG $0xf05d110f	/* 6b3 movups %xmm3,-0x10(%rbp) */
	LONG $0x245c3948; BYTE $0x70	/* 6b7 cmp %rbx,0x70(%rsp) */
	WORD $0x0874	/* 6bc je 6c6 */
	WORD $0x8948; BYTE $0xc3	/* 6be mov %rax,%rbx */
	LONG $0xfffd12e9; BYTE $0xff	/* 6c1 jmp 3d8 */
	LONG $0x24548b48; BYTE $0x78	/* 6c6 mov 0x78(%rsp),%rdx */
	LONG $0x249c8b4c; LONG $0x00000080	/* 6cb mov 0x80(%rsp),%r11 */
	LONG $0x24bc8b4c; LONG $0x00000088	/* 6d3 mov 0x88(%rsp),%r15 */
	WORD $0x8948; BYTE $0xd0	/* 6db mov %rdx,%rax */
	LONG $0xe0e08348	/* 6de and $0xffffffffffffffe0,%rax */
	LONG $0x20588d48	/* 6e2 lea 0x20(%rax),%rbx */
	LONG $0x28688d48	/* 6e6 lea 0x28(%rax),%rbp */
	WORD $0x3949; BYTE $0xef	/* 6ea cmp %rbp,%r15 */
	LONG $0x011f8c0f; WORD $0x0000	/* 6ed jl 812 */
	WORD $0x894c; BYTE $0xf8	/* 6f3 mov %r15,%rax */
	LONG $0x3e778d4d	/* 6f6 lea 0x3e(%r15),%r14 */
	LONG $0x247c8b48; BYTE $0x50	/* 6fa mov 0x50(%rsp),%rdi */
	LONG $0x074f8d4d	/* 6ff lea 0x7(%r15),%r9 */
	LONG $0x1fc08348	/* 703 add $0x1f,%rax */
	LONG $0xf0490f4c	/* 707 cmovns %rax,%r14 */
	LONG $0x24448b48; BYTE $0x40	/* 70b mov 0x40(%rsp),%rax */
	LONG $0xf8e18349	/* 710 and $0xfffffffffffffff8,%r9 */
	LONG $0x05fec149	/* 714 sar $0x5,%r14 */
	LONG $0xb8148d4c	/* 718 lea (%rax,%rdi,4),%r10 */
	LONG $0x02e6c149	/* 71c shl $0x2,%r14 */
	WORD $0x014d; BYTE $0xf1	/* 720 add %r14,%r9 */
	WORD $0x8948; BYTE $0xd8	/* 723 mov %rbx,%rax */
	LONG $0x247c8348; WORD $0x0050	/* 726 cmpq $0x0,0x50(%rsp) */
	WORD $0x8948; BYTE $0xeb	/* 72c mov %rbp,%rbx */
	LONG $0x850c8d48; LONG $0x00000000	/* 72f lea 0x0(,%rax,4),%rcx */
	LONG $0x04508d48	/* 737 lea 0x4(%rax),%rdx */
	LONG $0x0b248d4d	/* 73b lea (%r11,%rcx,1),%r12 */
	LONG $0x0b6c8d4d; BYTE $0x10	/* 73f lea 0x10(%r11,%rcx,1),%r13 */
	LONG $0x1c100f41; BYTE $0x24	/* 744 movups (%r12),%xmm3 */
	LONG $0x55100f41; BYTE $0x00	/* 749 movups 0x0(%r13),%xmm2 */
	LONG $0x00a78e0f; WORD $0x0000	/* 74e jle 7fb */
	WORD $0x8548; BYTE $0xc0	/* 754 test %rax,%rax */
	LONG $0x1f708d48	/* 757 lea 0x1f(%rax),%rsi */
	LONG $0x06048d4d	/* 75b lea (%r14,%rax,1),%r8 */
	LONG $0xf0490f48	/* 75f cmovns %rax,%rsi */
	LONG $0x23c08348	/* 763 add $0x23,%rax */
	LONG $0x163c8d49	/* 767 lea (%r14,%rdx,1),%rdi */
	LONG $0x05fec148	/* 76b sar $0x5,%rsi */
	LONG $0x02e6c148	/* 76f shl $0x2,%rsi */
	WORD $0x8548; BYTE $0xd2	/* 773 test %rdx,%rdx */
	LONG $0xc2490f48	/* 776 cmovns %rdx,%rax */
	LONG $0x24548b48; BYTE $0x40	/* 77a mov 0x40(%rsp),%rdx */
	LONG $0x05f8c148	/* 77f sar $0x5,%rax */
	LONG $0x850c8d48; LONG $0x00000000	/* 783 lea 0x0(,%rax,4),%rcx */
	LONG $0x24448b48; BYTE $0x48	/* 78b mov 0x48(%rsp),%rax */
	LONG $0x6e0f4266; WORD $0x0004	/* 790 movd (%rax,%r8,1),%xmm0 */
	LONG $0x22100ff3	/* 796 movss (%rdx),%xmm4 */
	LONG $0x04c28348	/* 79a add $0x4,%rdx */
	LONG $0xc0600f66	/* 79e punpcklbw %xmm0,%xmm0 */
	LONG $0xc86f0f66	/* 7a2 movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 7a6 punpcklwd %xmm0,%xmm1 */
	LONG $0x04100ff3; BYTE $0x30	/* 7aa movss (%rax,%rsi,1),%xmm0 */
	LONG $0xe1720f66; BYTE $0x18	/* 7af psrad $0x18,%xmm1 */
	WORD $0x5b0f; BYTE $0xc9	/* 7b4 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x00c0c60f	/* 7b7 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 7bb mulps %xmm1,%xmm0 */
	LONG $0x00e4c60f	/* 7be shufps $0x0,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xc4	/* 7c2 mulps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 7c5 addps %xmm0,%xmm3 */
	LONG $0x046e0f66; BYTE $0x38	/* 7c8 movd (%rax,%rdi,1),%xmm0 */
	LONG $0xc0600f66	/* 7cd punpcklbw %xmm0,%xmm0 */
	LONG $0xc86f0f66	/* 7d1 movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 7d5 punpcklwd %xmm0,%xmm1 */
	LONG $0x04100ff3; BYTE $0x08	/* 7d9 movss (%rax,%rcx,1),%xmm0 */
	WORD $0x014c; BYTE $0xc8	/* 7de add %r9,%rax */
	LONG $0xe1720f66; BYTE $0x18	/* 7e1 psrad $0x18,%xmm1 */
	WORD $0x5b0f; BYTE $0xc9	/* 7e6 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x00c0c60f	/* 7e9 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 7ed mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 7f0 mulps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 7f3 addps %xmm0,%xmm2 */
	WORD $0x3949; BYTE $0xd2	/* 7f6 cmp %rdx,%r10 */
	WORD $0x9575	/* 7f9 jne 790 */
	LONG $0x08c58348	/* 7fb add $0x8,%rbp */
	LONG $0x1c110f41; BYTE $0x24	/* 7ff movups %xmm3,(%r12) */
	LONG $0x55110f41; BYTE $0x00	/* 804 movups %xmm2,0x0(%r13) */
	WORD $0x3949; BYTE $0xef	/* 809 cmp %rbp,%r15 */
	LONG $0xff118d0f; WORD $0xffff	/* 80c jge 723 */
	LONG $0x04738d48	/* 812 lea 0x4(%rbx),%rsi */
	WORD $0x3949; BYTE $0xf7	/* 816 cmp %rsi,%r15 */
	LONG $0x00a58c0f; WORD $0x0000	/* 819 jl 8c4 */
	LONG $0x24748b4c; BYTE $0x50	/* 81f mov 0x50(%rsp),%r14 */
	LONG $0x9b3c8d49	/* 824 lea (%r11,%rbx,4),%rdi */
	WORD $0x100f; BYTE $0x1f	/* 828 movups (%rdi),%xmm3 */
	WORD $0x854d; BYTE $0xf6	/* 82b test %r14,%r14 */
	LONG $0x008a8e0f; WORD $0x0000	/* 82e jle 8be */
	WORD $0x894c; BYTE $0xfa	/* 834 mov %r15,%rdx */
	LONG $0x3e478d49	/* 837 lea 0x3e(%r15),%rax */
	LONG $0x074f8d49	/* 83b lea 0x7(%r15),%rcx */
	LONG $0x1fc28348	/* 83f add $0x1f,%rdx */
	LONG $0xc2490f48	/* 843 cmovns %rdx,%rax */
	LONG $0xf8e18348	/* 847 and $0xfffffffffffffff8,%rcx */
	LONG $0x05f8c148	/* 84b sar $0x5,%rax */
	LONG $0x02e0c148	/* 84f shl $0x2,%rax */
	LONG $0x18048d4c	/* 853 lea (%rax,%rbx,1),%r8 */
	LONG $0x05fbc148	/* 857 sar $0x5,%rbx */
	WORD $0x0148; BYTE $0xc1	/* 85b add %rax,%rcx */
	LONG $0x24448b48; BYTE $0x48	/* 85e mov 0x48(%rsp),%rax */
	WORD $0x8949; BYTE $0xd9	/* 863 mov %rbx,%r9 */
	LONG $0x245c8b48; BYTE $0x40	/* 866 mov 0x40(%rsp),%rbx */
	LONG $0x02e1c149	/* 86b shl $0x2,%r9 */
	WORD $0x014c; BYTE $0xc0	/* 86f add %r8,%rax */
	WORD $0x8948; BYTE $0xda	/* 872 mov %rbx,%rdx */
	LONG $0xb31c8d4a	/* 875 lea (%rbx,%r14,4),%rbx */
	LONG $0x006e0f66	/* 879 movd (%rax),%xmm0 */
	WORD $0x8949; BYTE $0xc2	/* 87d mov %rax,%r10 */
	LONG $0x12100ff3	/* 880 movss (%rdx),%xmm2 */
	LONG $0x04c28348	/* 884 add $0x4,%rdx */
	LONG $0xc0600f66	/* 888 punpcklbw %xmm0,%xmm0 */
	WORD $0x294d; BYTE $0xc2	/* 88c sub %r8,%r10 */
	WORD $0x0148; BYTE $0xc8	/* 88f add %rcx,%rax */
	LONG $0xc86f0f66	/* 892 movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 896 punpcklwd %xmm0,%xmm1 */
	LONG $0x100f43f3; WORD $0x0a04	/* 89a movss (%r10,%r9,1),%xmm0 */
	LONG $0xe1720f66; BYTE $0x18	/* 8a0 psrad $0x18,%xmm1 */
	WORD $0x5b0f; BYTE $0xc9	/* 8a5 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x00c0c60f	/* 8a8 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 8ac mulps %xmm1,%xmm0 */
	LONG $0x00d2c60f	/* 8af shufps $0x0,%xmm2,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* 8b3 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 8b6 addps %xmm0,%xmm3 */
	WORD $0x3948; BYTE $0xd3	/* 8b9 cmp %rdx,%rbx */
	WORD $0xbb75	/* 8bc jne 879 */
	WORD $0x110f; BYTE $0x1f	/* 8be movups %xmm3,(%rdi) */
	WORD $0x8948; BYTE $0xf3	/* 8c1 mov %rsi,%rbx */
	WORD $0x3949; BYTE $0xdf	/* 8c4 cmp %rbx,%r15 */
	LONG $0xfa768e0f; WORD $0xffff	/* 8c7 jle 343 */
	WORD $0x894c; BYTE $0xfa	/* 8cd mov %r15,%rdx */
	LONG $0x9d348d48; LONG $0x00000000	/* 8d0 lea 0x0(,%rbx,4),%rsi */
	WORD $0x2948; BYTE $0xda	/* 8d8 sub %rbx,%rdx */
	LONG $0x100f41f3; WORD $0x331c	/* 8db movss (%r11,%rsi,1),%xmm3 */
	LONG $0x33048d49	/* 8e1 lea (%r11,%rsi,1),%rax */
	LONG $0x01fa8348	/* 8e5 cmp $0x1,%rdx */
	WORD $0x1674	/* 8e9 je 901 */
	LONG $0x40100ff3; BYTE $0x04	/* 8eb movss 0x4(%rax),%xmm0 */
	WORD $0x140f; BYTE $0xd8	/* 8f0 unpcklps %xmm0,%xmm3 */
	LONG $0x02fa8348	/* 8f3 cmp $0x2,%rdx */
	WORD $0x0874	/* 8f7 je 901 */
	LONG $0x40100ff3; BYTE $0x08	/* 8f9 movss 0x8(%rax),%xmm0 */
	WORD $0x160f; BYTE $0xd8	/* 8fe movlhps %xmm0,%xmm3 */
	LONG $0x24748b4c; BYTE $0x50	/* 901 mov 0x50(%rsp),%r14 */
	WORD $0x854d; BYTE $0xf6	/* 906 test %r14,%r14 */
	LONG $0x00878e0f; WORD $0x0000	/* 909 jle 996 */
	WORD $0x894c; BYTE $0xfa	/* 90f mov %r15,%rdx */
	LONG $0x3e478d49	/* 912 lea 0x3e(%r15),%rax */
	LONG $0x074f8d49	/* 916 lea 0x7(%r15),%rcx */
	WORD $0x8948; BYTE $0xdf	/* 91a mov %rbx,%rdi */
	LONG $0x1fc28348	/* 91d add $0x1f,%rdx */
	LONG $0xc2490f48	/* 921 cmovns %rdx,%rax */
	LONG $0xf8e18348	/* 925 and $0xfffffffffffffff8,%rcx */
	LONG $0x24548b48; BYTE $0x48	/* 929 mov 0x48(%rsp),%rdx */
	LONG $0x05ffc148	/* 92e sar $0x5,%rdi */
	LONG $0x02e7c148	/* 932 shl $0x2,%rdi */
	LONG $0x05f8c148	/* 936 sar $0x5,%rax */
	LONG $0x02e0c148	/* 93a shl $0x2,%rax */
	LONG $0x18048d4c	/* 93e lea (%rax,%rbx,1),%r8 */
	WORD $0x0148; BYTE $0xc1	/* 942 add %rax,%rcx */
	LONG $0x24448b48; BYTE $0x40	/* 945 mov 0x40(%rsp),%rax */
	WORD $0x014c; BYTE $0xc2	/* 94a add %r8,%rdx */
	LONG $0xb0148d4e	/* 94d lea (%rax,%r14,4),%r10 */
	LONG $0x026e0f66	/* 951 movd (%rdx),%xmm0 */
	WORD $0x8949; BYTE $0xd1	/* 955 mov %rdx,%r9 */
	LONG $0x10100ff3	/* 958 movss (%rax),%xmm2 */
	LONG $0x04c08348	/* 95c add $0x4,%rax */
	LONG $0xc0600f66	/* 960 punpcklbw %xmm0,%xmm0 */
	WORD $0x294d; BYTE $0xc1	/* 964 sub %r8,%r9 */
	WORD $0x0148; BYTE $0xca	/* 967 add %rcx,%rdx */
	LONG $0xc86f0f66	/* 96a movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 96e punpcklwd %xmm0,%xmm1 */
	LONG $0x100f41f3; WORD $0x3904	/* 972 movss (%r9,%rdi,1),%xmm0 */
	LONG $0xe1720f66; BYTE $0x18	/* 978 psrad $0x18,%xmm1 */
	WORD $0x5b0f; BYTE $0xc9	/* 97d cvtdq2ps %xmm1,%xmm1 */
	LONG $0x00c0c60f	/* 980 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 984 mulps %xmm1,%xmm0 */
	LONG $0x00d2c60f	/* 987 shufps $0x0,%xmm2,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* 98b mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 98e addps %xmm0,%xmm3 */
	WORD $0x3949; BYTE $0xc2	/* 991 cmp %rax,%r10 */
	WORD $0xbb75	/* 994 jne 951 */
	LONG $0x24848d48; LONG $0x000000c0	/* 996 lea 0xc0(%rsp),%rax */
	LONG $0x249c290f; LONG $0x000000c0	/* 99e movaps %xmm3,0xc0(%rsp) */
	WORD $0x2948; BYTE $0xf0	/* 9a6 sub %rsi,%rax */
	LONG $0x04100ff3; BYTE $0x98	/* 9a9 movss (%rax,%rbx,4),%xmm0 */
	LONG $0x01c38348	/* 9ae add $0x1,%rbx */
	LONG $0x110f41f3; WORD $0x9b44; BYTE $0xfc	/* 9b2 movss %xmm0,-0x4(%r11,%rbx,4) */
	WORD $0x3949; BYTE $0xdf	/* 9b9 cmp %rbx,%r15 */
	WORD $0xeb75	/* 9bc jne 9a9 */
	LONG $0xfff980e9; BYTE $0xff	/* 9be jmp 343 */
	LONG $0x000008bb; BYTE $0x00	/* 9c3 mov $0x8,%ebx */
	WORD $0x3145; BYTE $0xd2	/* 9c8 xor %r10d,%r10d */
	LONG $0x1ff88349	/* 9cb cmp $0x1f,%r8 */
	LONG $0x03c18e0f; WORD $0x0000	/* 9cf jle d96 */
	LONG $0x00448d4b; BYTE $0x0e	/* 9d5 lea 0xe(%r8,%r8,1),%rax */
	LONG $0x245c8b48; BYTE $0x50	/* 9da mov 0x50(%rsp),%rbx */
	WORD $0x8948; BYTE $0xfe	/* 9df mov %rdi,%rsi */
	LONG $0x245c894c; BYTE $0x28	/* 9e2 mov %r11,0x28(%rsp) */
	LONG $0xf0e08348	/* 9e7 and $0xfffffffffffffff0,%rax */
	LONG $0x247c894c; BYTE $0x30	/* 9eb mov %r15,0x30(%rsp) */
	WORD $0xff31	/* 9f0 xor %edi,%edi */
	LONG $0xef0f4566; BYTE $0xc9	/* 9f2 pxor %xmm9,%xmm9 */
	WORD $0x8949; BYTE $0xc6	/* 9f7 mov %rax,%r14 */
	LONG $0xe0408d49	/* 9fa lea -0x20(%r8),%rax */
	LONG $0x1d100ff3; LONG $0x0000073a	/* 9fe movss 0x0(%rip),%xmm3 = 1140 */
	LONG $0x0020b941; WORD $0x0000	/* a06 mov $0x20,%r9d */
	LONG $0x05e8c148	/* a0c shr $0x5,%rax */
	LONG $0x0018b841; WORD $0x0000	/* a10 mov $0x18,%r8d */
	LONG $0x0010bc41; WORD $0x0000	/* a16 mov $0x10,%r12d */
	LONG $0x0008bd41; WORD $0x0000	/* a1c mov $0x8,%r13d */
	LONG $0x01508d4c	/* a22 lea 0x1(%rax),%r10 */
	LONG $0x2d6f0ff3; LONG $0x000006e2	/* a26 movdqa 0x0(%rip),%xmm5 = 1110, as it lies */
	LONG $0x256f0ff3; LONG $0x000006ea	/* a2e movdqa 0x0(%rip),%xmm4 = 1120, as it lies */
	LONG $0x00dbc60f	/* a36 shufps $0x0,%xmm3,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x0006ed05; BYTE $0x00	/* a3a movdqa 0x0(%rip),%xmm8 = 1130, as it lies */
	WORD $0x894c; BYTE $0xd0	/* a43 mov %r10,%rax */
	LONG $0x06e0c148	/* a46 shl $0x6,%rax */
	LONG $0x24448948; BYTE $0x20	/* a4a mov %rax,0x20(%rsp) */
	LONG $0x24448b48; BYTE $0x40	/* a4f mov 0x40(%rsp),%rax */
	LONG $0x98048d48	/* a54 lea (%rax,%rbx,4),%rax */
	WORD $0x8949; BYTE $0xc7	/* a58 mov %rax,%r15 */
	LONG $0x407e100f	/* a5b movups 0x40(%rsi),%xmm7 */
	LONG $0x247c8348; WORD $0x0050	/* a5f cmpq $0x0,0x50(%rsp) */
	LONG $0x2e100f44	/* a65 movups (%rsi),%xmm13 */
	LONG $0x56100f44; BYTE $0x10	/* a69 movups 0x10(%rsi),%xmm10 */
	LONG $0x247c290f; BYTE $0x10	/* a6e movaps %xmm7,0x10(%rsp) */
	LONG $0x507e100f	/* a73 movups 0x50(%rsi),%xmm7 */
	LONG $0x66100f44; BYTE $0x20	/* a77 movups 0x20(%rsi),%xmm12 */
	LONG $0x5e100f44; BYTE $0x30	/* a7c movups 0x30(%rsi),%xmm11 */
	LONG $0x76100f44; BYTE $0x60	/* a81 movups 0x60(%rsi),%xmm14 */
	LONG $0x7e100f44; BYTE $0x70	/* a86 movups 0x70(%rsi),%xmm15 */
	LONG $0x243c290f	/* a8b movaps %xmm7,(%rsp) */
	LONG $0x029e8e0f; WORD $0x0000	/* a8f jle d33 */
	LONG $0x24448b48; BYTE $0x48	/* a95 mov 0x48(%rsp),%rax */
	LONG $0x24548b48; BYTE $0x40	/* a9a mov 0x40(%rsp),%rdx */
	LONG $0x286f8d48	/* a9f lea 0x28(%rdi),%rbp */
	LONG $0x305f8d48	/* aa3 lea 0x30(%rdi),%rbx */
	LONG $0x385f8d4c	/* aa7 lea 0x38(%rdi),%r11 */
	LONG $0x380c8d48	/* aab lea (%rax,%rdi,1),%rcx */
	LONG $0x117e0ff3	/* aaf movq (%rcx),%xmm2 */
	LONG $0xfd6f0f66	/* ab3 movdqa %xmm5,%xmm7 */
	WORD $0x8948; BYTE $0xc8	/* ab7 mov %rcx,%rax */
	LONG $0x02100ff3	/* aba movss (%rdx),%xmm0 */
	WORD $0x2948; BYTE $0xf8	/* abe sub %rdi,%rax */
	LONG $0x04c28348	/* ac1 add $0x4,%rdx */
	WORD $0x014c; BYTE $0xf1	/* ac5 add %r14,%rcx */
	LONG $0x610f4166; BYTE $0xd1	/* ac8 punpcklwd %xmm9,%xmm2 */
	LONG $0xfadb0f66	/* acd pand %xmm2,%xmm7 */
	LONG $0xd7ef0f66	/* ad1 pxor %xmm7,%xmm2 */
	LONG $0xf76f0f66	/* ad5 movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* ad9 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* add pslld $0xd,%xmm6 */
	LONG $0xf2720f66; BYTE $0x10	/* ae2 pslld $0x10,%xmm2 */
	LONG $0xcf6f0f66	/* ae7 movdqa %xmm7,%xmm1 */
	LONG $0x00c0c60f	/* aeb shufps $0x0,%xmm0,%xmm0 */
	LONG $0xcedf0f66	/* aef pandn %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* af3 por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* af8 mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* afb pand %xmm7,%xmm6 */
	LONG $0xcaeb0f66	/* aff por %xmm2,%xmm1 */
	LONG $0x7e0f42f3; WORD $0x2814	/* b03 movq (%rax,%r13,1),%xmm2 */
	LONG $0xceeb0f66	/* b09 por %xmm6,%xmm1 */
	LONG $0xf56f0f66	/* b0d movdqa %xmm5,%xmm6 */
	WORD $0x590f; BYTE $0xc8	/* b11 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* b14 punpcklwd %xmm9,%xmm2 */
	LONG $0xf2db0f66	/* b19 pand %xmm2,%xmm6 */
	LONG $0xd6ef0f66	/* b1d pxor %xmm6,%xmm2 */
	LONG $0xf2720f66; BYTE $0x10	/* b21 pslld $0x10,%xmm2 */
	LONG $0xe9580f44	/* b26 addps %xmm1,%xmm13 */
	LONG $0xce6f0f66	/* b2a movdqa %xmm6,%xmm1 */
	LONG $0xf4660f66	/* b2e pcmpgtd %xmm4,%xmm6 */
	LONG $0xf1720f66; BYTE $0x0d	/* b32 pslld $0xd,%xmm1 */
	LONG $0xfe6f0f66	/* b37 movdqa %xmm6,%xmm7 */
	LONG $0xf9df0f66	/* b3b pandn %xmm1,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xc8	/* b3f por %xmm8,%xmm1 */
	WORD $0x590f; BYTE $0xfb	/* b44 mulps %xmm3,%xmm7 */
	LONG $0xcedb0f66	/* b47 pand %xmm6,%xmm1 */
	LONG $0xfaeb0f66	/* b4b por %xmm2,%xmm7 */
	LONG $0x7e0f42f3; WORD $0x2014	/* b4f movq (%rax,%r12,1),%xmm2 */
	LONG $0xcfeb0f66	/* b55 por %xmm7,%xmm1 */
	LONG $0xfd6f0f66	/* b59 movdqa %xmm5,%xmm7 */
	WORD $0x590f; BYTE $0xc8	/* b5d mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* b60 punpcklwd %xmm9,%xmm2 */
	LONG $0xfadb0f66	/* b65 pand %xmm2,%xmm7 */
	LONG $0xd7ef0f66	/* b69 pxor %xmm7,%xmm2 */
	LONG $0xf76f0f66	/* b6d movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* b71 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* b75 pslld $0xd,%xmm6 */
	LONG $0xf2720f66; BYTE $0x10	/* b7a pslld $0x10,%xmm2 */
	LONG $0xd1580f44	/* b7f addps %xmm1,%xmm10 */
	LONG $0xcf6f0f66	/* b83 movdqa %xmm7,%xmm1 */
	LONG $0xcedf0f66	/* b87 pandn %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* b8b por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* b90 mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* b93 pand %xmm7,%xmm6 */
	LONG $0xcaeb0f66	/* b97 por %xmm2,%xmm1 */
	LONG $0x7e0f42f3; WORD $0x0014	/* b9b movq (%rax,%r8,1),%xmm2 */
	LONG $0xceeb0f66	/* ba1 por %xmm6,%xmm1 */
	LONG $0xf56f0f66	/* ba5 movdqa %xmm5,%xmm6 */
	WORD $0x590f; BYTE $0xc8	/* ba9 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* bac punpcklwd %xmm9,%xmm2 */
	LONG $0xf2db0f66	/* bb1 pand %xmm2,%xmm6 */
	LONG $0xd6ef0f66	/* bb5 pxor %xmm6,%xmm2 */
	LONG $0xf2720f66; BYTE $0x10	/* bb9 pslld $0x10,%xmm2 */
	LONG $0xe1580f44	/* bbe addps %xmm1,%xmm12 */
	LONG $0xce6f0f66	/* bc2 movdqa %xmm6,%xmm1 */
	LONG $0xf4660f66	/* bc6 pcmpgtd %xmm4,%xmm6 */
	LONG $0xf1720f66; BYTE $0x0d	/* bca pslld $0xd,%xmm1 */
	LONG $0xfe6f0f66	/* bcf movdqa %xmm6,%xmm7 */
	LONG $0xf9df0f66	/* bd3 pandn %xmm1,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xc8	/* bd7 por %xmm8,%xmm1 */
	WORD $0x590f; BYTE $0xfb	/* bdc mulps %xmm3,%xmm7 */
	LONG $0xcedb0f66	/* bdf pand %xmm6,%xmm1 */
	LONG $0xfaeb0f66	/* be3 por %xmm2,%xmm7 */
	LONG $0x7e0f42f3; WORD $0x0814	/* be7 movq (%rax,%r9,1),%xmm2 */
	LONG $0xcfeb0f66	/* bed por %xmm7,%xmm1 */
	LONG $0xfd6f0f66	/* bf1 movdqa %xmm5,%xmm7 */
	WORD $0x590f; BYTE $0xc8	/* bf5 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* bf8 punpcklwd %xmm9,%xmm2 */
	LONG $0xfadb0f66	/* bfd pand %xmm2,%xmm7 */
	LONG $0xd7ef0f66	/* c01 pxor %xmm7,%xmm2 */
	LONG $0xf76f0f66	/* c05 movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* c09 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* c0d pslld $0xd,%xmm6 */
	LONG $0xf2720f66; BYTE $0x10	/* c12 pslld $0x10,%xmm2 */
	LONG $0xd9580f44	/* c17 addps %xmm1,%xmm11 */
	LONG $0xcf6f0f66	/* c1b movdqa %xmm7,%xmm1 */
	LONG $0xcedf0f66	/* c1f pandn %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* c23 por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* c28 mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* c2b pand %xmm7,%xmm6 */
	LONG $0xfd6f0f66	/* c2f movdqa %xmm5,%xmm7 */
	LONG $0xcaeb0f66	/* c33 por %xmm2,%xmm1 */
	LONG $0x147e0ff3; BYTE $0x28	/* c37 movq (%rax,%rbp,1),%xmm2 */
	LONG $0xceeb0f66	/* c3c por %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* c40 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* c43 punpcklwd %xmm9,%xmm2 */
	LONG $0xfadb0f66	/* c48 pand %xmm2,%xmm7 */
	LONG $0x244c580f; BYTE $0x10	/* c4c addps 0x10(%rsp),%xmm1 */
	LONG $0xd7ef0f66	/* c51 pxor %xmm7,%xmm2 */
	LONG $0xf76f0f66	/* c55 movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* c59 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* c5d pslld $0xd,%xmm6 */
	LONG $0x244c290f; BYTE $0x10	/* c62 movaps %xmm1,0x10(%rsp) */
	LONG $0xf2720f66; BYTE $0x10	/* c67 pslld $0x10,%xmm2 */
	LONG $0xcf6f0f66	/* c6c movdqa %xmm7,%xmm1 */
	LONG $0xcedf0f66	/* c70 pandn %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* c74 por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* c79 mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* c7c pand %xmm7,%xmm6 */
	LONG $0xfd6f0f66	/* c80 movdqa %xmm5,%xmm7 */
	LONG $0xcaeb0f66	/* c84 por %xmm2,%xmm1 */
	LONG $0x147e0ff3; BYTE $0x18	/* c88 movq (%rax,%rbx,1),%xmm2 */
	LONG $0xceeb0f66	/* c8d por %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* c91 mulps %xmm0,%xmm1 */
	LONG $0x610f4166; BYTE $0xd1	/* c94 punpcklwd %xmm9,%xmm2 */
	LONG $0xfadb0f66	/* c99 pand %xmm2,%xmm7 */
	LONG $0x240c580f	/* c9d addps (%rsp),%xmm1 */
	LONG $0xd7ef0f66	/* ca1 pxor %xmm7,%xmm2 */
	LONG $0xf76f0f66	/* ca5 movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* ca9 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* cad pslld $0xd,%xmm6 */
	LONG $0x240c290f	/* cb2 movaps %xmm1,(%rsp) */
	LONG $0xf2720f66; BYTE $0x10	/* cb6 pslld $0x10,%xmm2 */
	LONG $0xcf6f0f66	/* cbb movdqa %xmm7,%xmm1 */
	LONG $0xcedf0f66	/* cbf pandn %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* cc3 por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* cc8 mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* ccb pand %xmm7,%xmm6 */
	LONG $0xfd6f0f66	/* ccf movdqa %xmm5,%xmm7 */
	LONG $0xcaeb0f66	/* cd3 por %xmm2,%xmm1 */
	LONG $0xceeb0f66	/* cd7 por %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* cdb mulps %xmm0,%xmm1 */
	LONG $0xf1580f44	/* cde addps %xmm1,%xmm14 */
	LONG $0x7e0f42f3; WORD $0x180c	/* ce2 movq (%rax,%r11,1),%xmm1 */
	LONG $0x610f4166; BYTE $0xc9	/* ce8 punpcklwd %xmm9,%xmm1 */
	LONG $0xf9db0f66	/* ced pand %xmm1,%xmm7 */
	LONG $0xcfef0f66	/* cf1 pxor %xmm7,%xmm1 */
	LONG $0xf76f0f66	/* cf5 movdqa %xmm7,%xmm6 */
	LONG $0xfc660f66	/* cf9 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* cfd pslld $0xd,%xmm6 */
	LONG $0xf1720f66; BYTE $0x10	/* d02 pslld $0x10,%xmm1 */
	LONG $0xd76f0f66	/* d07 movdqa %xmm7,%xmm2 */
	LONG $0xd6df0f66	/* d0b pandn %xmm6,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xf0	/* d0f por %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xd3	/* d14 mulps %xmm3,%xmm2 */
	LONG $0xf7db0f66	/* d17 pand %xmm7,%xmm6 */
	LONG $0xd1eb0f66	/* d1b por %xmm1,%xmm2 */
	LONG $0xd6eb0f66	/* d1f por %xmm6,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* d23 mulps %xmm2,%xmm0 */
	LONG $0xf8580f44	/* d26 addps %xmm0,%xmm15 */
	WORD $0x3949; BYTE $0xd7	/* d2a cmp %rdx,%r15 */
	LONG $0xfd7c850f; WORD $0xffff	/* d2d jne aaf */
	LONG $0x2e110f44	/* d33 movups %xmm13,(%rsi) */
	LONG $0x40c78348	/* d37 add $0x40,%rdi */
	LONG $0x80ee8348	/* d3b sub $0xffffffffffffff80,%rsi */
	LONG $0x40c58349	/* d3f add $0x40,%r13 */
	LONG $0x247c280f; BYTE $0x10	/* d43 movaps 0x10(%rsp),%xmm7 */
	LONG $0x56110f44; BYTE $0x90	/* d48 movups %xmm10,-0x70(%rsi) */
	LONG $0x40c48349	/* d4d add $0x40,%r12 */
	LONG $0x40c08349	/* d51 add $0x40,%r8 */
	LONG $0x66110f44; BYTE $0xa0	/* d55 movups %xmm12,-0x60(%rsi) */
	LONG $0x40c18349	/* d5a add $0x40,%r9 */
	LONG $0xc07e110f	/* d5e movups %xmm7,-0x40(%rsi) */
	LONG $0x243c280f	/* d62 movaps (%rsp),%xmm7 */
	LONG $0x5e110f44; BYTE $0xb0	/* d66 movups %xmm11,-0x50(%rsi) */
	LONG $0xd07e110f	/* d6b movups %xmm7,-0x30(%rsi) */
	LONG $0x76110f44; BYTE $0xe0	/* d6f movups %xmm14,-0x20(%rsi) */
	LONG $0x7e110f44; BYTE $0xf0	/* d74 movups %xmm15,-0x10(%rsi) */
	LONG $0x247c3948; BYTE $0x20	/* d79 cmp %rdi,0x20(%rsp) */
	LONG $0xfcd7850f; WORD $0xffff	/* d7e jne a5b */
	LONG $0x05e2c149	/* d84 shl $0x5,%r10 */
	LONG $0x245c8b4c; BYTE $0x28	/* d88 mov 0x28(%rsp),%r11 */
	LONG $0x247c8b4c; BYTE $0x30	/* d8d mov 0x30(%rsp),%r15 */
	LONG $0x085a8d49	/* d92 lea 0x8(%r10),%rbx */
	WORD $0x3949; BYTE $0xdf	/* d96 cmp %rbx,%r15 */
	LONG $0x016b8c0f; WORD $0x0000	/* d99 jl f0a */
	LONG $0x24448b48; BYTE $0x40	/* d9f mov 0x40(%rsp),%rax */
	LONG $0x24748b4c; BYTE $0x50	/* da4 mov 0x50(%rsp),%r14 */
	LONG $0x3f448d4f; BYTE $0x0e	/* da9 lea 0xe(%r15,%r15,1),%r8 */
	LONG $0xef0f4566; BYTE $0xc0	/* dae pxor %xmm8,%xmm8 */
	LONG $0x2d100ff3; LONG $0x00000385	/* db3 movss 0x0(%rip),%xmm5 = 1140 */
	LONG $0x246c8b4c; BYTE $0x48	/* dbb mov 0x48(%rsp),%r13 */
	LONG $0xf0e08349	/* dc0 and $0xfffffffffffffff0,%r8 */
	LONG $0xb00c8d4e	/* dc4 lea (%rax,%r14,4),%r9 */
	LONG $0x3d6f0ff3; LONG $0x00000340	/* dc8 movdqa 0x0(%rip),%xmm7 = 1110, as it lies */
	LONG $0x356f0ff3; LONG $0x00000348	/* dd0 movdqa 0x0(%rip),%xmm6 = 1120, as it lies */
	LONG $0x00edc60f	/* dd8 shufps $0x0,%xmm5,%xmm5 */
	LONG $0x256f0ff3; LONG $0x0000034c	/* ddc movdqa 0x0(%rip),%xmm4 = 1130, as it lies */
	WORD $0x894c; BYTE $0xd6	/* de4 mov %r10,%rsi */
	WORD $0x8949; BYTE $0xda	/* de7 mov %rbx,%r10 */
	LONG $0xb5048d48; LONG $0x00000000	/* dea lea 0x0(,%rsi,4),%rax */
	LONG $0x032c8d49	/* df2 lea (%r11,%rax,1),%rbp */
	LONG $0x03648d4d; BYTE $0x10	/* df6 lea 0x10(%r11,%rax,1),%r12 */
	LONG $0x005d100f	/* dfb movups 0x0(%rbp),%xmm3 */
	LONG $0x14100f41; BYTE $0x24	/* dff movups (%r12),%xmm2 */
	WORD $0x854d; BYTE $0xf6	/* e04 test %r14,%r14 */
	LONG $0x00e78e0f; WORD $0x0000	/* e07 jle ef4 */
	WORD $0x0148; BYTE $0xf6	/* e0d add %rsi,%rsi */
	LONG $0x24448b48; BYTE $0x40	/* e10 mov 0x40(%rsp),%rax */
	LONG $0x087e8d48	/* e15 lea 0x8(%rsi),%rdi */
	LONG $0x35548d49; BYTE $0x00	/* e19 lea 0x0(%r13,%rsi,1),%rdx */
	LONG $0x0a7e0ff3	/* e1e movq (%rdx),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd7	/* e22 movdqa %xmm7,%xmm10 */
	LONG $0x00100ff3	/* e27 movss (%rax),%xmm0 */
	WORD $0x8948; BYTE $0xd1	/* e2b mov %rdx,%rcx */
	LONG $0x610f4166; BYTE $0xc8	/* e2e punpcklwd %xmm8,%xmm1 */
	LONG $0x00c0c60f	/* e33 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x2948; BYTE $0xf1	/* e37 sub %rsi,%rcx */
	LONG $0x04c08348	/* e3a add $0x4,%rax */
	LONG $0xdb0f4466; BYTE $0xd1	/* e3e pand %xmm1,%xmm10 */
	WORD $0x014c; BYTE $0xc2	/* e43 add %r8,%rdx */
	LONG $0xef0f4166; BYTE $0xca	/* e46 pxor %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc9	/* e4b movdqa %xmm1,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xca	/* e50 movdqa %xmm10,%xmm1 */
	LONG $0x660f4466; BYTE $0xd6	/* e55 pcmpgtd %xmm6,%xmm10 */
	LONG $0xf1720f66; BYTE $0x0d	/* e5a pslld $0xd,%xmm1 */
	LONG $0x720f4166; WORD $0x10f1	/* e5f pslld $0x10,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xda	/* e65 movdqa %xmm10,%xmm11 */
	LONG $0xdf0f4466; BYTE $0xd9	/* e6a pandn %xmm1,%xmm11 */
	LONG $0xcceb0f66	/* e6f por %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xca	/* e73 pand %xmm10,%xmm1 */
	LONG $0xd3280f45	/* e78 movaps %xmm11,%xmm10 */
	LONG $0xd5590f44	/* e7c mulps %xmm5,%xmm10 */
	LONG $0xeb0f4566; BYTE $0xca	/* e80 por %xmm10,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xc9	/* e85 por %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcf	/* e8a movdqa %xmm7,%xmm9 */
	WORD $0x590f; BYTE $0xc8	/* e8f mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* e92 addps %xmm1,%xmm3 */
	LONG $0x0c7e0ff3; BYTE $0x39	/* e95 movq (%rcx,%rdi,1),%xmm1 */
	LONG $0x610f4166; BYTE $0xc8	/* e9a punpcklwd %xmm8,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xc9	/* e9f pand %xmm1,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd9	/* ea4 movdqa %xmm9,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xd1	/* ea9 movdqa %xmm9,%xmm10 */
	LONG $0xef0f4166; BYTE $0xc9	/* eae pxor %xmm9,%xmm1 */
	LONG $0x660f4466; BYTE $0xde	/* eb3 pcmpgtd %xmm6,%xmm11 */
	LONG $0x720f4166; WORD $0x0df2	/* eb8 pslld $0xd,%xmm10 */
	LONG $0xf1720f66; BYTE $0x10	/* ebe pslld $0x10,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xcb	/* ec3 movdqa %xmm11,%xmm9 */
	LONG $0xdf0f4566; BYTE $0xca	/* ec8 pandn %xmm10,%xmm9 */
	LONG $0xeb0f4466; BYTE $0xd4	/* ecd por %xmm4,%xmm10 */
	LONG $0xcd590f44	/* ed2 mulps %xmm5,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xd3	/* ed6 pand %xmm11,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xc9	/* edb por %xmm9,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xca	/* ee0 por %xmm10,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* ee5 mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* ee8 addps %xmm0,%xmm2 */
	WORD $0x3949; BYTE $0xc1	/* eeb cmp %rax,%r9 */
	LONG $0xff2a850f; WORD $0xffff	/* eee jne e1e */
	LONG $0x08c38348	/* ef4 add $0x8,%rbx */
	LONG $0x005d110f	/* ef8 movups %xmm3,0x0(%rbp) */
	LONG $0x14110f41; BYTE $0x24	/* efc movups %xmm2,(%r12) */
	WORD $0x3949; BYTE $0xdf	/* f01 cmp %rbx,%r15 */
	LONG $0xfeda8d0f; WORD $0xffff	/* f04 jge de4 */
	LONG $0x04728d49	/* f0a lea 0x4(%r10),%rsi */
	WORD $0x3949; BYTE $0xf7	/* f0e cmp %rsi,%r15 */
	LONG $0x00cd8c0f; WORD $0x0000	/* f11 jl fe4 */
	LONG $0x245c8b48; BYTE $0x50	/* f17 mov 0x50(%rsp),%rbx */
	LONG $0x933c8d4b	/* f1c lea (%r11,%r10,4),%rdi */
	LONG $0x07100f44	/* f20 movups (%rdi),%xmm8 */
	WORD $0x8548; BYTE $0xdb	/* f24 test %rbx,%rbx */
	LONG $0x00b08e0f; WORD $0x0000	/* f27 jle fdd */
	LONG $0x24748b4c; BYTE $0x40	/* f2d mov 0x40(%rsp),%r14 */
	LONG $0x24548b48; BYTE $0x48	/* f32 mov 0x48(%rsp),%rdx */
	LONG $0x3f4c8d4b; BYTE $0x0e	/* f37 lea 0xe(%r15,%r15,1),%rcx */
	LONG $0xef0f4566; BYTE $0xc9	/* f3c pxor %xmm9,%xmm9 */
	LONG $0x2d100ff3; LONG $0x000001f7	/* f41 movss 0x0(%rip),%xmm5 = 1140 */
	LONG $0x256f0ff3; LONG $0x000001df	/* f49 movdqa 0x0(%rip),%xmm4 = 1130, as it lies */
	LONG $0xf0e18348	/* f51 and $0xfffffffffffffff0,%rcx */
	WORD $0x894c; BYTE $0xf0	/* f55 mov %r14,%rax */
	LONG $0x52148d4a	/* f58 lea (%rdx,%r10,2),%rdx */
	LONG $0x9e048d4d	/* f5c lea (%r14,%rbx,4),%r8 */
	LONG $0x3d6f0ff3; LONG $0x000001a8	/* f60 movdqa 0x0(%rip),%xmm7 = 1110, as it lies */
	LONG $0x356f0ff3; LONG $0x000001b0	/* f68 movdqa 0x0(%rip),%xmm6 = 1120, as it lies */
	LONG $0x00edc60f	/* f70 shufps $0x0,%xmm5,%xmm5 */
	LONG $0xdc6f0f66	/* f74 movdqa %xmm4,%xmm3 */
	LONG $0x0a7e0ff3	/* f78 movq (%rdx),%xmm1 */
	LONG $0xd76f0f66	/* f7c movdqa %xmm7,%xmm2 */
	LONG $0x00100ff3	/* f80 movss (%rax),%xmm0 */
	LONG $0x04c08348	/* f84 add $0x4,%rax */
	LONG $0x610f4166; BYTE $0xc9	/* f88 punpcklwd %xmm9,%xmm1 */
	LONG $0x00c0c60f	/* f8d shufps $0x0,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xca	/* f91 add %rcx,%rdx */
	LONG $0xd1db0f66	/* f94 pand %xmm1,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd2	/* f98 movdqa %xmm2,%xmm10 */
	LONG $0xe26f0f66	/* f9d movdqa %xmm2,%xmm4 */
	LONG $0xcaef0f66	/* fa1 pxor %xmm2,%xmm1 */
	LONG $0x660f4466; BYTE $0xd6	/* fa5 pcmpgtd %xmm6,%xmm10 */
	LONG $0xf4720f66; BYTE $0x0d	/* faa pslld $0xd,%xmm4 */
	LONG $0xf1720f66; BYTE $0x10	/* faf pslld $0x10,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd2	/* fb4 movdqa %xmm10,%xmm2 */
	LONG $0xd4df0f66	/* fb9 pandn %xmm4,%xmm2 */
	LONG $0xe3eb0f66	/* fbd por %xmm3,%xmm4 */
	WORD $0x590f; BYTE $0xd5	/* fc1 mulps %xmm5,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe2	/* fc4 pand %xmm10,%xmm4 */
	LONG $0xcaeb0f66	/* fc9 por %xmm2,%xmm1 */
	LONG $0xcceb0f66	/* fcd por %xmm4,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* fd1 mulps %xmm1,%xmm0 */
	LONG $0xc0580f44	/* fd4 addps %xmm0,%xmm8 */
	WORD $0x3949; BYTE $0xc0	/* fd8 cmp %rax,%r8 */
	WORD $0x9b75	/* fdb jne f78 */
	LONG $0x07110f44	/* fdd movups %xmm8,(%rdi) */
	WORD $0x8949; BYTE $0xf2	/* fe1 mov %rsi,%r10 */
	WORD $0x394d; BYTE $0xd7	/* fe4 cmp %r10,%r15 */
	LONG $0xf3568e0f; WORD $0xffff	/* fe7 jle 343 */
	WORD $0x894c; BYTE $0xfa	/* fed mov %r15,%rdx */
	LONG $0x95348d4a; LONG $0x00000000	/* ff0 lea 0x0(,%r10,4),%rsi */
	WORD $0x294c; BYTE $0xd2	/* ff8 sub %r10,%rdx */
	LONG $0x100f41f3; WORD $0x331c	/* ffb movss (%r11,%rsi,1),%xmm3 */
	LONG $0x33048d49	/* 1001 lea (%r11,%rsi,1),%rax */
	LONG $0x01fa8348	/* 1005 cmp $0x1,%rdx */
	WORD $0x1674	/* 1009 je 1021 */
	LONG $0x40100ff3; BYTE $0x04	/* 100b movss 0x4(%rax),%xmm0 */
	WORD $0x140f; BYTE $0xd8	/* 1010 unpcklps %xmm0,%xmm3 */
	LONG $0x02fa8348	/* 1013 cmp $0x2,%rdx */
	WORD $0x0874	/* 1017 je 1021 */
	LONG $0x40100ff3; BYTE $0x08	/* 1019 movss 0x8(%rax),%xmm0 */
	WORD $0x160f; BYTE $0xd8	/* 101e movlhps %xmm0,%xmm3 */
	LONG $0x245c8b48; BYTE $0x50	/* 1021 mov 0x50(%rsp),%rbx */
	WORD $0x8548; BYTE $0xdb	/* 1026 test %rbx,%rbx */
	LONG $0x00b38e0f; WORD $0x0000	/* 1029 jle 10e2 */
	LONG $0x24448b48; BYTE $0x48	/* 102f mov 0x48(%rsp),%rax */
	LONG $0x3f4c8d4b; BYTE $0x0e	/* 1034 lea 0xe(%r15,%r15,1),%rcx */
	LONG $0x2d100ff3; LONG $0x000000ff	/* 1039 movss 0x0(%rip),%xmm5 = 1140 */
	LONG $0xef0f4566; BYTE $0xc0	/* 1041 pxor %xmm8,%xmm8 */
	LONG $0xf0e18348	/* 1046 and $0xfffffffffffffff0,%rcx */
	LONG $0x3d6f0ff3; LONG $0x000000be	/* 104a movdqa 0x0(%rip),%xmm7 = 1110, as it lies */
	LONG $0x356f0ff3; LONG $0x000000c6	/* 1052 movdqa 0x0(%rip),%xmm6 = 1120, as it lies */
	LONG $0x50148d4a	/* 105a lea (%rax,%r10,2),%rdx */
	LONG $0x24448b48; BYTE $0x40	/* 105e mov 0x40(%rsp),%rax */
	LONG $0x00edc60f	/* 1063 shufps $0x0,%xmm5,%xmm5 */
	LONG $0x256f0ff3; LONG $0x000000c1	/* 1067 movdqa 0x0(%rip),%xmm4 = 1130, as it lies */
	LONG $0x983c8d48	/* 106f lea (%rax,%rbx,4),%rdi */
	LONG $0x027e0ff3	/* 1073 movq (%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1077 movdqa %xmm7,%xmm9 */
	LONG $0x04c08348	/* 107c add $0x4,%rax */
	WORD $0x0148; BYTE $0xca	/* 1080 add %rcx,%rdx */
	LONG $0x610f4166; BYTE $0xc0	/* 1083 punpcklwd %xmm8,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xc8	/* 1088 pand %xmm0,%xmm9 */
	LONG $0xef0f4166; BYTE $0xc1	/* 108d pxor %xmm9,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xc9	/* 1092 movdqa %xmm9,%xmm1 */
	LONG $0x660f4466; BYTE $0xce	/* 1097 pcmpgtd %xmm6,%xmm9 */
	LONG $0xf1720f66; BYTE $0x0d	/* 109c pslld $0xd,%xmm1 */
	LONG $0xd06f0f66	/* 10a1 movdqa %xmm0,%xmm2 */
	LONG $0xf2720f66; BYTE $0x10	/* 10a5 pslld $0x10,%xmm2 */
	LONG $0x40100ff3; BYTE $0xfc	/* 10aa movss -0x4(%rax),%xmm0 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 10af movdqa %xmm9,%xmm10 */
	LONG $0x00c0c60f	/* 10b4 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xdf0f4466; BYTE $0xd1	/* 10b8 pandn %xmm1,%xmm10 */
	LONG $0xcceb0f66	/* 10bd por %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 10c1 pand %xmm9,%xmm1 */
	LONG $0xca280f45	/* 10c6 movaps %xmm10,%xmm9 */
	LONG $0xcd590f44	/* 10ca mulps %xmm5,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xd1	/* 10ce por %xmm9,%xmm2 */
	LONG $0xcaeb0f66	/* 10d3 por %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 10d7 mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 10da addps %xmm0,%xmm3 */
	WORD $0x3948; BYTE $0xc7	/* 10dd cmp %rax,%rdi */
	WORD $0x9175	/* 10e0 jne 1073 */
	LONG $0x24848d48; LONG $0x000000c0	/* 10e2 lea 0xc0(%rsp),%rax */
	LONG $0x249c290f; LONG $0x000000c0	/* 10ea movaps %xmm3,0xc0(%rsp) */
	WORD $0x2948; BYTE $0xf0	/* 10f2 sub %rsi,%rax */
	LONG $0x100f42f3; WORD $0x9004	/* 10f5 movss (%rax,%r10,4),%xmm0 */
	LONG $0x01c28349	/* 10fb add $0x1,%r10 */
	LONG $0x110f43f3; WORD $0x9344; BYTE $0xfc	/* 10ff movss %xmm0,-0x4(%r11,%r10,4) */
	WORD $0x394d; BYTE $0xd7	/* 1106 cmp %r10,%r15 */
	WORD $0xea75	/* 1109 jne 10f5 */
	LONG $0xfff233e9; BYTE $0xff	/* 110b jmp 343 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 1110 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 1120 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 1130 .rodata.cst16 */
	LONG $0x77800000	/* 1140 .rodata.cst4 */
	RET
