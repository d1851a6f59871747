/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2quant.cc 4f8fe86253c6c469
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	719ae8becf0ebaa8
 */

TEXT sse2q80(SB), 1, $0
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
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000a9be9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x98ec8148; WORD $0x0000; BYTE $0x00	/* a sub $0x98,%rsp */
	LONG $0x24bc8b4c; LONG $0x000000d8	/* 11 mov 0xd8(%rsp),%r15 */
	WORD $0x8548; BYTE $0xc9	/* 19 test %rcx,%rcx */
	LONG $0x062c8e0f; WORD $0x0000	/* 1c jle 64e */
	WORD $0x8948; BYTE $0xcd	/* 22 mov %rcx,%rbp */
	LONG $0xfc4f8d49	/* 25 lea -0x4(%r15),%rcx */
	WORD $0x8949; BYTE $0xd4	/* 29 mov %rdx,%r12 */
	WORD $0x8949; BYTE $0xf3	/* 2c mov %rsi,%r11 */
	WORD $0x8948; BYTE $0xca	/* 2f mov %rcx,%rdx */
	WORD $0x894d; BYTE $0xc5	/* 32 mov %r8,%r13 */
	WORD $0x8948; BYTE $0xfb	/* 35 mov %rdi,%rbx */
	LONG $0x256f0ff3; LONG $0x00000a07	/* 38 movdqa 0x0(%rip),%xmm4 = a47, as it lies */
	LONG $0x02eac148	/* 40 shr $0x2,%rdx */
	LONG $0x356f0ff3; LONG $0x00000a1b	/* 44 movdqa 0x0(%rip),%xmm6 = a67, as it lies */
	LONG $0x01428d48	/* 4c lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 50 neg %rdx */
	WORD $0x8948; BYTE $0xc6	/* 53 mov %rax,%rsi */
	LONG $0x91148d4c	/* 56 lea (%rcx,%rdx,4),%r10 */
	LONG $0x04e6c148	/* 5a shl $0x4,%rsi */
	LONG $0x2494894c; LONG $0x00000088	/* 5e mov %r10,0x88(%rsp) */
	LONG $0x06348d4c	/* 66 lea (%rsi,%rax,1),%r14 */
	LONG $0x07e0c148	/* 6a shl $0x7,%rax */
	WORD $0x014c; BYTE $0xc0	/* 6e add %r8,%rax */
	LONG $0x03e6c149	/* 71 shl $0x3,%r14 */
	WORD $0x3145; BYTE $0xc0	/* 75 xor %r8d,%r8d */
	LONG $0x24448948; BYTE $0x78	/* 78 mov %rax,0x78(%rsp) */
	LONG $0x31048d49	/* 7d lea (%r9,%rsi,1),%rax */
	LONG $0x24848948; LONG $0x00000080	/* 81 mov %rax,0x80(%rsp) */
	LONG $0x2464290f; BYTE $0x40	/* 89 movaps %xmm4,0x40(%rsp) */
	LONG $0x256f0ff3; LONG $0x000009c1	/* 8e movdqa 0x0(%rip),%xmm4 = a57, as it lies */
	LONG $0x2474290f; BYTE $0x60	/* 96 movaps %xmm6,0x60(%rsp) */
	LONG $0x2464290f; BYTE $0x50	/* 9b movaps %xmm4,0x50(%rsp) */
	LONG $0x03ff8349	/* a0 cmp $0x3,%r15 */
	LONG $0x09848e0f; WORD $0x0000	/* a4 jle a2e */
	LONG $0x2444894c; BYTE $0x70	/* aa mov %r8,0x70(%rsp) */
	LONG $0xf6ef0f66	/* af pxor %xmm6,%xmm6 */
	LONG $0x333c8d4b	/* b3 lea (%r11,%r14,1),%rdi */
	WORD $0x894c; BYTE $0xce	/* b7 mov %r9,%rsi */
	LONG $0x05100ff3; LONG $0x000009d5	/* ba movss 0x0(%rip),%xmm0 = a97 */
	WORD $0x894c; BYTE $0xe9	/* c2 mov %r13,%rcx */
	WORD $0x894c; BYTE $0xd8	/* c5 mov %r11,%rax */
	LONG $0x2434290f	/* c8 movaps %xmm6,(%rsp) */
	LONG $0x00c0c60f	/* cc shufps $0x0,%xmm0,%xmm0 */
	WORD $0x280f; BYTE $0xf8	/* d0 movaps %xmm0,%xmm7 */
	LONG $0x247c290f; BYTE $0x30	/* d3 movaps %xmm7,0x30(%rsp) */
	LONG $0x486f0ff3; BYTE $0x02	/* d8 movdqu 0x2(%rax),%xmm1 */
	LONG $0x016f0ff3	/* dd movdqu (%rcx),%xmm0 */
	LONG $0x10c68348	/* e1 add $0x10,%rsi */
	LONG $0x00880548; WORD $0x0000	/* e5 add $0x88,%rax */
	LONG $0x6f0f44f3; WORD $0x8a40	/* eb movdqu -0x76(%rax),%xmm8 */
	LONG $0x6f0f44f3; WORD $0x9c50	/* f1 movdqu -0x64(%rax),%xmm10 */
	LONG $0x80e98348	/* f7 sub $0xffffffffffffff80,%rcx */
	LONG $0xd96f0f66	/* fb movdqa %xmm1,%xmm3 */
	LONG $0xd06f0f66	/* ff movdqa %xmm0,%xmm2 */
	LONG $0x6f0f44f3; WORD $0xac48	/* 103 movdqu -0x54(%rax),%xmm9 */
	LONG $0x6f0f44f3; WORD $0xf059	/* 109 movdqu -0x10(%rcx),%xmm11 */
	LONG $0xd9600f66	/* 10f punpcklbw %xmm1,%xmm3 */
	LONG $0xd0600f66	/* 113 punpcklbw %xmm0,%xmm2 */
	LONG $0xc9680f66	/* 117 punpckhbw %xmm1,%xmm1 */
	LONG $0x9a50b70f	/* 11b movzwl -0x66(%rax),%edx */
	LONG $0xe3710f66; BYTE $0x08	/* 11f psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 124 psraw $0x8,%xmm2 */
	LONG $0xc0680f66	/* 129 punpckhbw %xmm0,%xmm0 */
	LONG $0x90b70f44; LONG $0xffffff78	/* 12d movzwl -0x88(%rax),%r10d */
	LONG $0xfb6f0f66	/* 135 movdqa %xmm3,%xmm7 */
	LONG $0xe0710f66; BYTE $0x08	/* 139 psraw $0x8,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xe2	/* 13e movdqa %xmm10,%xmm4 */
	LONG $0x20e2c148	/* 143 shl $0x20,%rdx */
	LONG $0xfaf50f66	/* 147 pmaddwd %xmm2,%xmm7 */
	LONG $0x516f0ff3; BYTE $0x90	/* 14b movdqu -0x70(%rcx),%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 150 psraw $0x8,%xmm1 */
	WORD $0x094c; BYTE $0xd2	/* 155 or %r10,%rdx */
	LONG $0xc8f50f66	/* 158 pmaddwd %xmm0,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 15c movdqa %xmm8,%xmm0 */
	LONG $0x600f4166; BYTE $0xe2	/* 161 punpcklbw %xmm10,%xmm4 */
	LONG $0x247c290f; BYTE $0x10	/* 166 movaps %xmm7,0x10(%rsp) */
	LONG $0xda6f0f66	/* 16b movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xc0	/* 16f punpcklbw %xmm8,%xmm0 */
	LONG $0x680f4566; BYTE $0xc0	/* 174 punpckhbw %xmm8,%xmm8 */
	LONG $0x50b70f44; BYTE $0xde	/* 179 movzwl -0x22(%rax),%r10d */
	LONG $0xda600f66	/* 17e punpcklbw %xmm2,%xmm3 */
	LONG $0xd2680f66	/* 182 punpckhbw %xmm2,%xmm2 */
	LONG $0x680f4566; BYTE $0xd2	/* 186 punpckhbw %xmm10,%xmm10 */
	LONG $0x40b70f44; BYTE $0xbc	/* 18b movzwl -0x44(%rax),%r8d */
	LONG $0xe2710f66; BYTE $0x08	/* 190 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e0	/* 195 psraw $0x8,%xmm8 */
	LONG $0xfc6f0f66	/* 19b movdqa %xmm4,%xmm7 */
	LONG $0x606f0ff3; BYTE $0xbe	/* 19f movdqu -0x42(%rax),%xmm4 */
	LONG $0xf50f4466; BYTE $0xc2	/* 1a4 pmaddwd %xmm2,%xmm8 */
	LONG $0x516f0ff3; BYTE $0xa0	/* 1a9 movdqu -0x60(%rcx),%xmm2 */
	LONG $0x20e2c149	/* 1ae shl $0x20,%r10 */
	LONG $0x6f0f4566; BYTE $0xf1	/* 1b2 movdqa %xmm9,%xmm14 */
	LONG $0xe3710f66; BYTE $0x08	/* 1b7 psraw $0x8,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bc psraw $0x8,%xmm0 */
	LONG $0x600f4566; BYTE $0xf1	/* 1c1 punpcklbw %xmm9,%xmm14 */
	WORD $0x094d; BYTE $0xc2	/* 1c6 or %r8,%r10 */
	LONG $0xc3f50f66	/* 1c9 pmaddwd %xmm3,%xmm0 */
	LONG $0xda6f0f66	/* 1cd movdqa %xmm2,%xmm3 */
	LONG $0x680f4566; BYTE $0xc9	/* 1d1 punpckhbw %xmm9,%xmm9 */
	LONG $0xda600f66	/* 1d6 punpcklbw %xmm2,%xmm3 */
	LONG $0xd2680f66	/* 1da punpckhbw %xmm2,%xmm2 */
	LONG $0xec6f0f66	/* 1de movdqa %xmm4,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 1e2 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e2	/* 1e7 psraw $0x8,%xmm10 */
	LONG $0xec600f66	/* 1ed punpcklbw %xmm4,%xmm5 */
	LONG $0xf50f4466; BYTE $0xd2	/* 1f1 pmaddwd %xmm2,%xmm10 */
	LONG $0x516f0ff3; BYTE $0xb0	/* 1f6 movdqu -0x50(%rcx),%xmm2 */
	LONG $0xe4680f66	/* 1fb punpckhbw %xmm4,%xmm4 */
	LONG $0x4cfe0f66; WORD $0x1024	/* 1ff paddd 0x10(%rsp),%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 205 psraw $0x8,%xmm3 */
	LONG $0xe7710f66; BYTE $0x08	/* 20a psraw $0x8,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 20f paddd %xmm8,%xmm0 */
	LONG $0xfbf50f66	/* 214 pmaddwd %xmm3,%xmm7 */
	LONG $0xda6f0f66	/* 218 movdqa %xmm2,%xmm3 */
	LONG $0xc1fe0f66	/* 21c paddd %xmm1,%xmm0 */
	LONG $0xda600f66	/* 220 punpcklbw %xmm2,%xmm3 */
	LONG $0xd2680f66	/* 224 punpckhbw %xmm2,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xfa	/* 228 paddd %xmm10,%xmm7 */
	LONG $0xe2710f66; BYTE $0x08	/* 22d psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e1	/* 232 psraw $0x8,%xmm9 */
	LONG $0xc86f0f66	/* 238 movdqa %xmm0,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 23c psraw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e6	/* 241 psraw $0x8,%xmm14 */
	LONG $0xf50f4466; BYTE $0xca	/* 247 pmaddwd %xmm2,%xmm9 */
	LONG $0x516f0ff3; BYTE $0xc0	/* 24c movdqu -0x40(%rcx),%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 251 psraw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 256 psraw $0x8,%xmm4 */
	LONG $0xf50f4466; BYTE $0xf3	/* 25b pmaddwd %xmm3,%xmm14 */
	LONG $0xda6f0f66	/* 260 movdqa %xmm2,%xmm3 */
	LONG $0xf56f0f66	/* 264 movdqa %xmm5,%xmm6 */
	LONG $0xfe0f4566; BYTE $0xf1	/* 268 paddd %xmm9,%xmm14 */
	LONG $0xda600f66	/* 26d punpcklbw %xmm2,%xmm3 */
	LONG $0xd2680f66	/* 271 punpckhbw %xmm2,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xfe	/* 275 paddd %xmm14,%xmm7 */
	LONG $0xe3710f66; BYTE $0x08	/* 27a psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 27f psraw $0x8,%xmm2 */
	LONG $0xcf6a0f66	/* 284 punpckhdq %xmm7,%xmm1 */
	LONG $0xf3f50f66	/* 288 pmaddwd %xmm3,%xmm6 */
	LONG $0xe2f50f66	/* 28c pmaddwd %xmm2,%xmm4 */
	LONG $0x586f0ff3; BYTE $0xce	/* 290 movdqu -0x32(%rax),%xmm3 */
	LONG $0xc7620f66	/* 295 punpckldq %xmm7,%xmm0 */
	LONG $0x516f0ff3; BYTE $0xd0	/* 299 movdqu -0x30(%rcx),%xmm2 */
	LONG $0x2474290f; BYTE $0x20	/* 29e movaps %xmm6,0x20(%rsp) */
	LONG $0xc1fe0f66	/* 2a3 paddd %xmm1,%xmm0 */
	LONG $0x4c6f0f66; WORD $0x2024	/* 2a7 movdqa 0x20(%rsp),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 2ad movdqa %xmm3,%xmm12 */
	LONG $0x6e0f4966; BYTE $0xfa	/* 2b2 movq %r10,%xmm7 */
	LONG $0xea6f0f66	/* 2b7 movdqa %xmm2,%xmm5 */
	LONG $0x600f4466; BYTE $0xe3	/* 2bb punpcklbw %xmm3,%xmm12 */
	LONG $0xdb680f66	/* 2c0 punpckhbw %xmm3,%xmm3 */
	LONG $0xea600f66	/* 2c4 punpcklbw %xmm2,%xmm5 */
	LONG $0xd2680f66	/* 2c8 punpckhbw %xmm2,%xmm2 */
	LONG $0xccfe0f66	/* 2cc paddd %xmm4,%xmm1 */
	LONG $0xe5710f66; BYTE $0x08	/* 2d0 psraw $0x8,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 2d5 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e4	/* 2da psraw $0x8,%xmm12 */
	LONG $0xe3710f66; BYTE $0x08	/* 2e0 psraw $0x8,%xmm3 */
	LONG $0xdaf50f66	/* 2e5 pmaddwd %xmm2,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe5	/* 2e9 pmaddwd %xmm5,%xmm12 */
	LONG $0x516f0ff3; BYTE $0xe0	/* 2ee movdqu -0x20(%rcx),%xmm2 */
	LONG $0x686f0ff3; BYTE $0xe0	/* 2f3 movdqu -0x20(%rax),%xmm5 */
	LONG $0xfe0f4466; BYTE $0xe3	/* 2f8 paddd %xmm3,%xmm12 */
	LONG $0x5c6f0f66; WORD $0x4024	/* 2fd movdqa 0x40(%rsp),%xmm3 */
	LONG $0xf26f0f66	/* 303 movdqa %xmm2,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xed	/* 307 movdqa %xmm5,%xmm13 */
	LONG $0xfe0f4466; BYTE $0xe1	/* 30c paddd %xmm1,%xmm12 */
	LONG $0xf2600f66	/* 311 punpcklbw %xmm2,%xmm6 */
	LONG $0x600f4466; BYTE $0xed	/* 315 punpcklbw %xmm5,%xmm13 */
	LONG $0xd2680f66	/* 31a punpckhbw %xmm2,%xmm2 */
	LONG $0xed680f66	/* 31e punpckhbw %xmm5,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 322 psraw $0x8,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xcc	/* 327 movdqa %xmm12,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 32c psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e5	/* 331 psraw $0x8,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* 337 psraw $0x8,%xmm5 */
	LONG $0xf50f4466; BYTE $0xee	/* 33c pmaddwd %xmm6,%xmm13 */
	LONG $0x706f0ff3; BYTE $0xf0	/* 341 movdqu -0x10(%rax),%xmm6 */
	LONG $0xeaf50f66	/* 346 pmaddwd %xmm2,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd3	/* 34a movdqa %xmm11,%xmm2 */
	LONG $0x600f4166; BYTE $0xd3	/* 34f punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4566; BYTE $0xdb	/* 354 punpckhbw %xmm11,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xed	/* 359 paddd %xmm5,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 35e movdqa %xmm2,%xmm15 */
	LONG $0x710f4166; WORD $0x08e3	/* 363 psraw $0x8,%xmm11 */
	LONG $0xd66f0f66	/* 369 movdqa %xmm6,%xmm2 */
	LONG $0xd6600f66	/* 36d punpcklbw %xmm6,%xmm2 */
	LONG $0x710f4166; WORD $0x08e7	/* 371 psraw $0x8,%xmm15 */
	LONG $0xf6680f66	/* 377 punpckhbw %xmm6,%xmm6 */
	LONG $0xe2710f66; BYTE $0x08	/* 37b psraw $0x8,%xmm2 */
	LONG $0xe6710f66; BYTE $0x08	/* 380 psraw $0x8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xd7	/* 385 pmaddwd %xmm15,%xmm2 */
	LONG $0xf50f4166; BYTE $0xf3	/* 38a pmaddwd %xmm11,%xmm6 */
	LONG $0xd6fe0f66	/* 38f paddd %xmm6,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xd5	/* 393 paddd %xmm13,%xmm2 */
	LONG $0xca6a0f66	/* 398 punpckhdq %xmm2,%xmm1 */
	LONG $0x620f4466; BYTE $0xe2	/* 39c punpckldq %xmm2,%xmm12 */
	LONG $0xfe0f4466; BYTE $0xe1	/* 3a1 paddd %xmm1,%xmm12 */
	LONG $0xc86f0f66	/* 3a6 movdqa %xmm0,%xmm1 */
	LONG $0x6d0f4166; BYTE $0xcc	/* 3aa punpckhqdq %xmm12,%xmm1 */
	LONG $0x6c0f4166; BYTE $0xc4	/* 3af punpcklqdq %xmm12,%xmm0 */
	LONG $0xc1fe0f66	/* 3b4 paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xca	/* 3b8 movq %rdx,%xmm1 */
	LONG $0xcf6c0f66	/* 3bd punpcklqdq %xmm7,%xmm1 */
	WORD $0x5b0f; BYTE $0xc0	/* 3c1 cvtdq2ps %xmm0,%xmm0 */
	LONG $0xd9db0f66	/* 3c4 pand %xmm1,%xmm3 */
	LONG $0xcbef0f66	/* 3c8 pxor %xmm3,%xmm1 */
	LONG $0xd36f0f66	/* 3cc movdqa %xmm3,%xmm2 */
	LONG $0x5c660f66; WORD $0x5024	/* 3d0 pcmpgtd 0x50(%rsp),%xmm3 */
	LONG $0xf2720f66; BYTE $0x0d	/* 3d6 pslld $0xd,%xmm2 */
	LONG $0xf1720f66; BYTE $0x10	/* 3db pslld $0x10,%xmm1 */
	LONG $0xe36f0f66	/* 3e0 movdqa %xmm3,%xmm4 */
	LONG $0xe2df0f66	/* 3e4 pandn %xmm2,%xmm4 */
	LONG $0x54eb0f66; WORD $0x6024	/* 3e8 por 0x60(%rsp),%xmm2 */
	LONG $0xd3db0f66	/* 3ee pand %xmm3,%xmm2 */
	LONG $0x245c280f; BYTE $0x30	/* 3f2 movaps 0x30(%rsp),%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* 3f7 mulps %xmm4,%xmm3 */
	LONG $0xcbeb0f66	/* 3fa por %xmm3,%xmm1 */
	LONG $0xd1eb0f66	/* 3fe por %xmm1,%xmm2 */
	LONG $0xf04e100f	/* 402 movups -0x10(%rsi),%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 406 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 409 mulps %xmm1,%xmm0 */
	LONG $0x2404580f	/* 40c addps (%rsp),%xmm0 */
	LONG $0x2404290f	/* 410 movaps %xmm0,(%rsp) */
	WORD $0x3948; BYTE $0xf8	/* 414 cmp %rdi,%rax */
	LONG $0xfcbb850f; WORD $0xffff	/* 417 jne d8 */
	LONG $0x24448b4c; BYTE $0x70	/* 41d mov 0x70(%rsp),%r8 */
	LONG $0x248c8b48; LONG $0x00000088	/* 422 mov 0x88(%rsp),%rcx */
	LONG $0x24948b48; LONG $0x00000080	/* 42a mov 0x80(%rsp),%rdx */
	LONG $0x24448b48; BYTE $0x78	/* 432 mov 0x78(%rsp),%rax */
	LONG $0x03f98348	/* 437 cmp $0x3,%rcx */
	LONG $0x0352840f; WORD $0x0000	/* 43b je 793 */
	LONG $0x02f98348	/* 441 cmp $0x2,%rcx */
	LONG $0x0215850f; WORD $0x0000	/* 445 jne 660 */
	LONG $0x006f0ff3	/* 44b movdqu (%rax),%xmm0 */
	LONG $0x4f6f0ff3; BYTE $0x02	/* 44f movdqu 0x2(%rdi),%xmm1 */
	LONG $0x676f0ff3; BYTE $0x12	/* 454 movdqu 0x12(%rdi),%xmm4 */
	LONG $0x6f6f0ff3; BYTE $0x24	/* 459 movdqu 0x24(%rdi),%xmm5 */
	LONG $0xd06f0f66	/* 45e movdqa %xmm0,%xmm2 */
	LONG $0xf16f0f66	/* 462 movdqa %xmm1,%xmm6 */
	LONG $0xd0600f66	/* 466 punpcklbw %xmm0,%xmm2 */
	LONG $0xf1600f66	/* 46a punpcklbw %xmm1,%xmm6 */
	LONG $0xc0680f66	/* 46e punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 472 psraw $0x8,%xmm2 */
	LONG $0xe6710f66; BYTE $0x08	/* 477 psraw $0x8,%xmm6 */
	LONG $0xc9680f66	/* 47c punpckhbw %xmm1,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 480 psraw $0x8,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 485 psraw $0x8,%xmm1 */
	LONG $0xf2f50f66	/* 48a pmaddwd %xmm2,%xmm6 */
	LONG $0x506f0ff3; BYTE $0x10	/* 48e movdqu 0x10(%rax),%xmm2 */
	LONG $0xc8f50f66	/* 493 pmaddwd %xmm0,%xmm1 */
	LONG $0xc46f0f66	/* 497 movdqa %xmm4,%xmm0 */
	LONG $0xda6f0f66	/* 49b movdqa %xmm2,%xmm3 */
	LONG $0xc4600f66	/* 49f punpcklbw %xmm4,%xmm0 */
	LONG $0xe4680f66	/* 4a3 punpckhbw %xmm4,%xmm4 */
	LONG $0xda600f66	/* 4a7 punpcklbw %xmm2,%xmm3 */
	LONG $0xd2680f66	/* 4ab punpckhbw %xmm2,%xmm2 */
	LONG $0xcefe0f66	/* 4af paddd %xmm6,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 4b3 psraw $0x8,%xmm2 */
	LONG $0xe4710f66; BYTE $0x08	/* 4b8 psraw $0x8,%xmm4 */
	LONG $0xe3710f66; BYTE $0x08	/* 4bd psraw $0x8,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 4c2 psraw $0x8,%xmm0 */
	LONG $0xe2f50f66	/* 4c7 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x20	/* 4cb movdqu 0x20(%rax),%xmm2 */
	LONG $0xc3f50f66	/* 4d0 pmaddwd %xmm3,%xmm0 */
	LONG $0xdd6f0f66	/* 4d4 movdqa %xmm5,%xmm3 */
	LONG $0xfa6f0f66	/* 4d8 movdqa %xmm2,%xmm7 */
	LONG $0xdd600f66	/* 4dc punpcklbw %xmm5,%xmm3 */
	LONG $0xed680f66	/* 4e0 punpckhbw %xmm5,%xmm5 */
	LONG $0xfa600f66	/* 4e4 punpcklbw %xmm2,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* 4e8 psraw $0x8,%xmm5 */
	LONG $0xd2680f66	/* 4ed punpckhbw %xmm2,%xmm2 */
	LONG $0xe7710f66; BYTE $0x08	/* 4f1 psraw $0x8,%xmm7 */
	LONG $0xe3710f66; BYTE $0x08	/* 4f6 psraw $0x8,%xmm3 */
	LONG $0xc4fe0f66	/* 4fb paddd %xmm4,%xmm0 */
	LONG $0xdff50f66	/* 4ff pmaddwd %xmm7,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 503 psraw $0x8,%xmm2 */
	LONG $0xfd6f0f66	/* 508 movdqa %xmm5,%xmm7 */
	LONG $0x686f0ff3; BYTE $0x30	/* 50c movdqu 0x30(%rax),%xmm5 */
	LONG $0xfaf50f66	/* 511 pmaddwd %xmm2,%xmm7 */
	LONG $0x576f0ff3; BYTE $0x34	/* 515 movdqu 0x34(%rdi),%xmm2 */
	LONG $0xc1fe0f66	/* 51a paddd %xmm1,%xmm0 */
	LONG $0x2247b70f	/* 51e movzwl 0x22(%rdi),%eax */
	LONG $0x6f0f4466; BYTE $0xcd	/* 522 movdqa %xmm5,%xmm9 */
	LONG $0xdffe0f66	/* 527 paddd %xmm7,%xmm3 */
	LONG $0xc86f0f66	/* 52b movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 52f movdqa %xmm2,%xmm8 */
	LONG $0x600f4466; BYTE $0xcd	/* 534 punpcklbw %xmm5,%xmm9 */
	LONG $0xed680f66	/* 539 punpckhbw %xmm5,%xmm5 */
	LONG $0x20e0c148	/* 53d shl $0x20,%rax */
	LONG $0xe5710f66; BYTE $0x08	/* 541 psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08e1	/* 546 psraw $0x8,%xmm9 */
	LONG $0x600f4466; BYTE $0xc2	/* 54c punpcklbw %xmm2,%xmm8 */
	LONG $0xd2680f66	/* 551 punpckhbw %xmm2,%xmm2 */
	LONG $0x710f4166; WORD $0x08e0	/* 555 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* 55b psraw $0x8,%xmm2 */
	LONG $0xf50f4566; BYTE $0xc1	/* 560 pmaddwd %xmm9,%xmm8 */
	LONG $0xd5f50f66	/* 565 pmaddwd %xmm5,%xmm2 */
	LONG $0x2d6f0ff3; LONG $0x000004e6	/* 569 movdqa 0x0(%rip),%xmm5 = a57, as it lies */
	LONG $0xfe0f4466; BYTE $0xc2	/* 571 paddd %xmm2,%xmm8 */
	LONG $0xd2ef0f66	/* 576 pxor %xmm2,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xd8	/* 57a paddd %xmm8,%xmm3 */
	LONG $0xcb6a0f66	/* 57f punpckhdq %xmm3,%xmm1 */
	LONG $0xc3620f66	/* 583 punpckldq %xmm3,%xmm0 */
	LONG $0x1a100ff3	/* 587 movss (%rdx),%xmm3 */
	LONG $0xc1fe0f66	/* 58b paddd %xmm1,%xmm0 */
	LONG $0xc86f0f66	/* 58f movdqa %xmm0,%xmm1 */
	LONG $0xc07e0ff3	/* 593 movq %xmm0,%xmm0 */
	LONG $0xca6d0f66	/* 597 punpckhqdq %xmm2,%xmm1 */
	LONG $0xc1fe0f66	/* 59b paddd %xmm1,%xmm0 */
	WORD $0x5b0f; BYTE $0xc8	/* 59f cvtdq2ps %xmm0,%xmm1 */
	LONG $0x42100ff3; BYTE $0x04	/* 5a2 movss 0x4(%rdx),%xmm0 */
	WORD $0xb70f; BYTE $0x17	/* 5a7 movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xd0	/* 5aa or %rdx,%rax */
	LONG $0x6e0f4866; BYTE $0xd0	/* 5ad movq %rax,%xmm2 */
	WORD $0x140f; BYTE $0xd8	/* 5b2 unpcklps %xmm0,%xmm3 */
	LONG $0x056f0ff3; LONG $0x0000048a	/* 5b5 movdqa 0x0(%rip),%xmm0 = a47, as it lies */
	LONG $0xc2db0f66	/* 5bd pand %xmm2,%xmm0 */
	LONG $0xdb7e0ff3	/* 5c1 movq %xmm3,%xmm3 */
	LONG $0xe06f0f66	/* 5c5 movdqa %xmm0,%xmm4 */
	LONG $0xf86f0f66	/* 5c9 movdqa %xmm0,%xmm7 */
	LONG $0xd0ef0f66	/* 5cd pxor %xmm0,%xmm2 */
	LONG $0x05100ff3; LONG $0x000004be	/* 5d1 movss 0x0(%rip),%xmm0 = a97 */
	LONG $0xe5660f66	/* 5d9 pcmpgtd %xmm5,%xmm4 */
	LONG $0xf7720f66; BYTE $0x0d	/* 5dd pslld $0xd,%xmm7 */
	LONG $0x00c0c60f	/* 5e2 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xf26f0f66	/* 5e6 movdqa %xmm2,%xmm6 */
	LONG $0xf6720f66; BYTE $0x10	/* 5ea pslld $0x10,%xmm6 */
	LONG $0x156f0ff3; LONG $0x00000470	/* 5ef movdqa 0x0(%rip),%xmm2 = a67, as it lies */
	LONG $0xec6f0f66	/* 5f7 movdqa %xmm4,%xmm5 */
	LONG $0xefdf0f66	/* 5fb pandn %xmm7,%xmm5 */
	WORD $0x590f; BYTE $0xc5	/* 5ff mulps %xmm5,%xmm0 */
	LONG $0xd7eb0f66	/* 602 por %xmm7,%xmm2 */
	LONG $0xd4db0f66	/* 606 pand %xmm4,%xmm2 */
	LONG $0xc6eb0f66	/* 60a por %xmm6,%xmm0 */
	LONG $0xd0eb0f66	/* 60e por %xmm0,%xmm2 */
	WORD $0x590f; BYTE $0xda	/* 612 mulps %xmm2,%xmm3 */
	WORD $0x590f; BYTE $0xd9	/* 615 mulps %xmm1,%xmm3 */
	LONG $0x241c580f	/* 618 addps (%rsp),%xmm3 */
	LONG $0x241c290f	/* 61c movaps %xmm3,(%rsp) */
	LONG $0x2424280f	/* 620 movaps (%rsp),%xmm4 */
	WORD $0x014d; BYTE $0xe3	/* 624 add %r12,%r11 */
	WORD $0x280f; BYTE $0xc4	/* 627 movaps %xmm4,%xmm0 */
	WORD $0x120f; BYTE $0xc4	/* 62a movhlps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc4	/* 62d addps %xmm4,%xmm0 */
	WORD $0x280f; BYTE $0xc8	/* 630 movaps %xmm0,%xmm1 */
	LONG $0x01c8c60f	/* 633 shufps $0x1,%xmm0,%xmm1 */
	LONG $0xc1580ff3	/* 637 addss %xmm1,%xmm0 */
	LONG $0x110f42f3; WORD $0x8304	/* 63b movss %xmm0,(%rbx,%r8,4) */
	LONG $0x01c08349	/* 641 add $0x1,%r8 */
	WORD $0x394c; BYTE $0xc5	/* 645 cmp %r8,%rbp */
	LONG $0xfa52850f; WORD $0xffff	/* 648 jne a0 */
	LONG $0x98c48148; WORD $0x0000; BYTE $0x00	/* 64e add $0x98,%rsp */
	BYTE $0x5b	/* 655 pop %rbx */
	BYTE $0x5d	/* 656 pop %rbp */
	WORD $0x5c41	/* 657 pop %r12 */
	WORD $0x5d41	/* 659 pop %r13 */
	WORD $0x5e41	/* 65b pop %r14 */
	WORD $0x5f41	/* 65d pop %r15 */
	BYTE $0xc3	/* 65f ret */
	LONG $0x01f98348	/* 660 cmp $0x1,%rcx */
	WORD $0xba75	/* 664 jne 620 */
	LONG $0x006f0ff3	/* 666 movdqu (%rax),%xmm0 */
	LONG $0x4f6f0ff3; BYTE $0x02	/* 66a movdqu 0x2(%rdi),%xmm1 */
	LONG $0x586f0ff3; BYTE $0x10	/* 66f movdqu 0x10(%rax),%xmm3 */
	WORD $0xb70f; BYTE $0x07	/* 674 movzwl (%rdi),%eax */
	LONG $0xd06f0f66	/* 677 movdqa %xmm0,%xmm2 */
	LONG $0xe16f0f66	/* 67b movdqa %xmm1,%xmm4 */
	LONG $0xd0600f66	/* 67f punpcklbw %xmm0,%xmm2 */
	LONG $0xe1600f66	/* 683 punpcklbw %xmm1,%xmm4 */
	LONG $0xc0680f66	/* 687 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 68b psraw $0x8,%xmm2 */
	LONG $0xe4710f66; BYTE $0x08	/* 690 psraw $0x8,%xmm4 */
	LONG $0xc9680f66	/* 695 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2f50f66	/* 699 pmaddwd %xmm2,%xmm4 */
	LONG $0x576f0ff3; BYTE $0x12	/* 69d movdqu 0x12(%rdi),%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 6a2 psraw $0x8,%xmm0 */
	LONG $0xeb6f0f66	/* 6a7 movdqa %xmm3,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 6ab psraw $0x8,%xmm1 */
	LONG $0xeb600f66	/* 6b0 punpcklbw %xmm3,%xmm5 */
	LONG $0xdb680f66	/* 6b4 punpckhbw %xmm3,%xmm3 */
	LONG $0xe5710f66; BYTE $0x08	/* 6b8 psraw $0x8,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* 6bd psraw $0x8,%xmm3 */
	LONG $0xc8f50f66	/* 6c2 pmaddwd %xmm0,%xmm1 */
	LONG $0xc26f0f66	/* 6c6 movdqa %xmm2,%xmm0 */
	LONG $0xccfe0f66	/* 6ca paddd %xmm4,%xmm1 */
	LONG $0xc2600f66	/* 6ce punpcklbw %xmm2,%xmm0 */
	LONG $0xd2680f66	/* 6d2 punpckhbw %xmm2,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 6d6 psraw $0x8,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 6db psraw $0x8,%xmm2 */
	LONG $0xd3f50f66	/* 6e0 pmaddwd %xmm3,%xmm2 */
	LONG $0xc5f50f66	/* 6e4 pmaddwd %xmm5,%xmm0 */
	LONG $0xc2fe0f66	/* 6e8 paddd %xmm2,%xmm0 */
	LONG $0xc1fe0f66	/* 6ec paddd %xmm1,%xmm0 */
	LONG $0xc9ef0f66	/* 6f0 pxor %xmm1,%xmm1 */
	LONG $0xd06f0f66	/* 6f4 movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* 6f8 punpckldq %xmm1,%xmm0 */
	LONG $0xd16a0f66	/* 6fc punpckhdq %xmm1,%xmm2 */
	LONG $0xc2fe0f66	/* 700 paddd %xmm2,%xmm0 */
	LONG $0xd2ef0f66	/* 704 pxor %xmm2,%xmm2 */
	LONG $0xc86f0f66	/* 708 movdqa %xmm0,%xmm1 */
	LONG $0xc07e0ff3	/* 70c movq %xmm0,%xmm0 */
	LONG $0xca6d0f66	/* 710 punpckhqdq %xmm2,%xmm1 */
	LONG $0xc1fe0f66	/* 714 paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 718 movq %rax,%xmm1 */
	WORD $0x5b0f; BYTE $0xe0	/* 71d cvtdq2ps %xmm0,%xmm4 */
	LONG $0x02100ff3	/* 720 movss (%rdx),%xmm0 */
	WORD $0x280f; BYTE $0xe8	/* 724 movaps %xmm0,%xmm5 */
	LONG $0x446f0f66; WORD $0x4024	/* 727 movdqa 0x40(%rsp),%xmm0 */
	LONG $0xc1db0f66	/* 72d pand %xmm1,%xmm0 */
	LONG $0xf06f0f66	/* 731 movdqa %xmm0,%xmm6 */
	LONG $0xc8ef0f66	/* 735 pxor %xmm0,%xmm1 */
	LONG $0x74660f66; WORD $0x5024	/* 739 pcmpgtd 0x50(%rsp),%xmm6 */
	LONG $0xd16f0f66	/* 73f movdqa %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 743 movdqa %xmm0,%xmm1 */
	LONG $0x05100ff3; LONG $0x00000348	/* 747 movss 0x0(%rip),%xmm0 = a97 */
	LONG $0xf1720f66; BYTE $0x0d	/* 74f pslld $0xd,%xmm1 */
	LONG $0xf2720f66; BYTE $0x10	/* 754 pslld $0x10,%xmm2 */
	LONG $0x00c0c60f	/* 759 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x280f; BYTE $0xd8	/* 75d movaps %xmm0,%xmm3 */
	LONG $0xc66f0f66	/* 760 movdqa %xmm6,%xmm0 */
	LONG $0xc1df0f66	/* 764 pandn %xmm1,%xmm0 */
	LONG $0x4ceb0f66; WORD $0x6024	/* 768 por 0x60(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xd8	/* 76e mulps %xmm0,%xmm3 */
	LONG $0xcedb0f66	/* 771 pand %xmm6,%xmm1 */
	LONG $0xdaeb0f66	/* 775 por %xmm2,%xmm3 */
	LONG $0xcbeb0f66	/* 779 por %xmm3,%xmm1 */
	WORD $0x590f; BYTE $0xe9	/* 77d mulps %xmm1,%xmm5 */
	WORD $0x280f; BYTE $0xc5	/* 780 movaps %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 783 mulps %xmm4,%xmm0 */
	LONG $0x2404580f	/* 786 addps (%rsp),%xmm0 */
	LONG $0x2404290f	/* 78a movaps %xmm0,(%rsp) */
	LONG $0xfffe8de9; BYTE $0xff	/* 78e jmp 620 */
	LONG $0x4f6f0ff3; BYTE $0x02	/* 793 movdqu 0x2(%rdi),%xmm1 */
	LONG $0x006f0ff3	/* 798 movdqu (%rax),%xmm0 */
	LONG $0x6f6f0ff3; BYTE $0x12	/* 79c movdqu 0x12(%rdi),%xmm5 */
	LONG $0x7f6f0ff3; BYTE $0x24	/* 7a1 movdqu 0x24(%rdi),%xmm7 */
	LONG $0xd96f0f66	/* 7a6 movdqa %xmm1,%xmm3 */
	LONG $0xd06f0f66	/* 7aa movdqa %xmm0,%xmm2 */
	LONG $0x776f0ff3; BYTE $0x34	/* 7ae movdqu 0x34(%rdi),%xmm6 */
	LONG $0xd9600f66	/* 7b3 punpcklbw %xmm1,%xmm3 */
	LONG $0xc9680f66	/* 7b7 punpckhbw %xmm1,%xmm1 */
	LONG $0xd0600f66	/* 7bb punpcklbw %xmm0,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 7bf psraw $0x8,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 7c4 psraw $0x8,%xmm3 */
	LONG $0xc0680f66	/* 7c9 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 7cd movdqa %xmm1,%xmm12 */
	LONG $0x486f0ff3; BYTE $0x10	/* 7d2 movdqu 0x10(%rax),%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 7d7 psraw $0x8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 7dc movdqa %xmm3,%xmm13 */
	LONG $0xe0710f66; BYTE $0x08	/* 7e1 psraw $0x8,%xmm0 */
	LONG $0xf50f4466; BYTE $0xea	/* 7e6 pmaddwd %xmm2,%xmm13 */
	LONG $0xe76f0f66	/* 7eb movdqa %xmm7,%xmm4 */
	LONG $0x5f6f0ff3; BYTE $0x46	/* 7ef movdqu 0x46(%rdi),%xmm3 */
	LONG $0xf50f4466; BYTE $0xe0	/* 7f4 pmaddwd %xmm0,%xmm12 */
	LONG $0xd16f0f66	/* 7f9 movdqa %xmm1,%xmm2 */
	LONG $0xc56f0f66	/* 7fd movdqa %xmm5,%xmm0 */
	LONG $0xd1600f66	/* 801 punpcklbw %xmm1,%xmm2 */
	LONG $0xc5600f66	/* 805 punpcklbw %xmm5,%xmm0 */
	LONG $0xc9680f66	/* 809 punpckhbw %xmm1,%xmm1 */
	LONG $0xed680f66	/* 80d punpckhbw %xmm5,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 811 psraw $0x8,%xmm1 */
	LONG $0xe7600f66	/* 816 punpcklbw %xmm7,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* 81a psraw $0x8,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 81f psraw $0x8,%xmm2 */
	LONG $0xff680f66	/* 824 punpckhbw %xmm7,%xmm7 */
	LONG $0xe9f50f66	/* 828 pmaddwd %xmm1,%xmm5 */
	LONG $0x486f0ff3; BYTE $0x20	/* 82c movdqu 0x20(%rax),%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 831 psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 836 movdqa %xmm6,%xmm10 */
	LONG $0xc2f50f66	/* 83b pmaddwd %xmm2,%xmm0 */
	LONG $0xe7710f66; BYTE $0x08	/* 83f psraw $0x8,%xmm7 */
	LONG $0x600f4466; BYTE $0xd6	/* 844 punpcklbw %xmm6,%xmm10 */
	LONG $0xd16f0f66	/* 849 movdqa %xmm1,%xmm2 */
	LONG $0xe4710f66; BYTE $0x08	/* 84d psraw $0x8,%xmm4 */
	LONG $0xf6680f66	/* 852 punpckhbw %xmm6,%xmm6 */
	LONG $0xd1600f66	/* 856 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 85a punpckhbw %xmm1,%xmm1 */
	LONG $0xc5fe0f66	/* 85e paddd %xmm5,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 862 psraw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 867 psraw $0x8,%xmm2 */
	LONG $0xfe0f4566; BYTE $0xe5	/* 86c paddd %xmm13,%xmm12 */
	LONG $0xf9f50f66	/* 871 pmaddwd %xmm1,%xmm7 */
	LONG $0x486f0ff3; BYTE $0x30	/* 875 movdqu 0x30(%rax),%xmm1 */
	LONG $0xe2f50f66	/* 87a pmaddwd %xmm2,%xmm4 */
	LONG $0x710f4166; WORD $0x08e2	/* 87e psraw $0x8,%xmm10 */
	LONG $0xe6710f66; BYTE $0x08	/* 884 psraw $0x8,%xmm6 */
	LONG $0xe7fe0f66	/* 889 paddd %xmm7,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xc4	/* 88d paddd %xmm12,%xmm0 */
	LONG $0xd16f0f66	/* 892 movdqa %xmm1,%xmm2 */
	LONG $0xe86f0f66	/* 896 movdqa %xmm0,%xmm5 */
	LONG $0xd1600f66	/* 89a punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 89e punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 8a2 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 8a7 psraw $0x8,%xmm1 */
	LONG $0xf50f4466; BYTE $0xd2	/* 8ac pmaddwd %xmm2,%xmm10 */
	LONG $0x506f0ff3; BYTE $0x40	/* 8b1 movdqu 0x40(%rax),%xmm2 */
	LONG $0xf1f50f66	/* 8b6 pmaddwd %xmm1,%xmm6 */
	LONG $0xcb6f0f66	/* 8ba movdqa %xmm3,%xmm1 */
	LONG $0xcb600f66	/* 8be punpcklbw %xmm3,%xmm1 */
	LONG $0xdb680f66	/* 8c2 punpckhbw %xmm3,%xmm3 */
	LONG $0xfe0f4466; BYTE $0xd6	/* 8c6 paddd %xmm6,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 8cb movdqa %xmm2,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 8d0 psraw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xe2	/* 8d5 paddd %xmm10,%xmm4 */
	LONG $0x600f4466; BYTE $0xc2	/* 8da punpcklbw %xmm2,%xmm8 */
	LONG $0xd2680f66	/* 8df punpckhbw %xmm2,%xmm2 */
	LONG $0xec6a0f66	/* 8e3 punpckhdq %xmm4,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 8e7 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* 8ed psraw $0x8,%xmm2 */
	LONG $0xc4620f66	/* 8f2 punpckldq %xmm4,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 8f6 psraw $0x8,%xmm3 */
	LONG $0xf50f4166; BYTE $0xc8	/* 8fb pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f44f3; WORD $0x5040	/* 900 movdqu 0x50(%rax),%xmm8 */
	LONG $0xc5fe0f66	/* 906 paddd %xmm5,%xmm0 */
	LONG $0xdaf50f66	/* 90a pmaddwd %xmm2,%xmm3 */
	LONG $0x2247b70f	/* 90e movzwl 0x22(%rdi),%eax */
	LONG $0x576f0ff3; BYTE $0x56	/* 912 movdqu 0x56(%rdi),%xmm2 */
	LONG $0x22100ff3	/* 917 movss (%rdx),%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 91b movdqa %xmm8,%xmm11 */
	LONG $0xcbfe0f66	/* 920 paddd %xmm3,%xmm1 */
	LONG $0x2d6f0ff3; LONG $0x0000012b	/* 924 movdqa 0x0(%rip),%xmm5 = a57, as it lies */
	LONG $0x6f0f4466; BYTE $0xca	/* 92c movdqa %xmm2,%xmm9 */
	LONG $0x600f4566; BYTE $0xd8	/* 931 punpcklbw %xmm8,%xmm11 */
	LONG $0x680f4566; BYTE $0xc0	/* 936 punpckhbw %xmm8,%xmm8 */
	LONG $0x20e0c148	/* 93b shl $0x20,%rax */
	LONG $0x600f4466; BYTE $0xca	/* 93f punpcklbw %xmm2,%xmm9 */
	LONG $0x710f4166; WORD $0x08e3	/* 944 psraw $0x8,%xmm11 */
	LONG $0xd2680f66	/* 94a punpckhbw %xmm2,%xmm2 */
	LONG $0x710f4166; WORD $0x08e1	/* 94e psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e0	/* 954 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* 95a psraw $0x8,%xmm2 */
	LONG $0xf50f4566; BYTE $0xcb	/* 95f pmaddwd %xmm11,%xmm9 */
	LONG $0xf50f4166; BYTE $0xd0	/* 964 pmaddwd %xmm8,%xmm2 */
	LONG $0xfe0f4466; BYTE $0xca	/* 969 paddd %xmm2,%xmm9 */
	LONG $0xd2ef0f66	/* 96e pxor %xmm2,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xc9	/* 972 paddd %xmm9,%xmm1 */
	LONG $0xd96f0f66	/* 977 movdqa %xmm1,%xmm3 */
	LONG $0xca620f66	/* 97b punpckldq %xmm2,%xmm1 */
	LONG $0xda6a0f66	/* 97f punpckhdq %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 983 movdqa %xmm0,%xmm2 */
	LONG $0xcbfe0f66	/* 987 paddd %xmm3,%xmm1 */
	LONG $0xd16d0f66	/* 98b punpckhqdq %xmm1,%xmm2 */
	LONG $0xc16c0f66	/* 98f punpcklqdq %xmm1,%xmm0 */
	LONG $0x4a100ff3; BYTE $0x04	/* 993 movss 0x4(%rdx),%xmm1 */
	LONG $0xc2fe0f66	/* 998 paddd %xmm2,%xmm0 */
	LONG $0x156f0ff3; LONG $0x000000c3	/* 99c movdqa 0x0(%rip),%xmm2 = a67, as it lies */
	WORD $0x5b0f; BYTE $0xd8	/* 9a4 cvtdq2ps %xmm0,%xmm3 */
	LONG $0x42100ff3; BYTE $0x08	/* 9a7 movss 0x8(%rdx),%xmm0 */
	WORD $0xb70f; BYTE $0x17	/* 9ac movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xd0	/* 9af or %rdx,%rax */
	LONG $0x4457b70f	/* 9b2 movzwl 0x44(%rdi),%edx */
	LONG $0x6e0f4866; BYTE $0xf2	/* 9b6 movq %rdx,%xmm6 */
	WORD $0x140f; BYTE $0xe1	/* 9bb unpcklps %xmm1,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 9be movq %rax,%xmm1 */
	LONG $0xce6c0f66	/* 9c3 punpcklqdq %xmm6,%xmm1 */
	WORD $0x160f; BYTE $0xe0	/* 9c7 movlhps %xmm0,%xmm4 */
	LONG $0x056f0ff3; LONG $0x00000075	/* 9ca movdqa 0x0(%rip),%xmm0 = a47, as it lies */
	LONG $0xc1db0f66	/* 9d2 pand %xmm1,%xmm0 */
	LONG $0xc8ef0f66	/* 9d6 pxor %xmm0,%xmm1 */
	LONG $0xf86f0f66	/* 9da movdqa %xmm0,%xmm7 */
	LONG $0xf16f0f66	/* 9de movdqa %xmm1,%xmm6 */
	LONG $0xf7720f66; BYTE $0x0d	/* 9e2 pslld $0xd,%xmm7 */
	LONG $0xc86f0f66	/* 9e7 movdqa %xmm0,%xmm1 */
	LONG $0x05100ff3; LONG $0x000000a4	/* 9eb movss 0x0(%rip),%xmm0 = a97 */
	LONG $0xcd660f66	/* 9f3 pcmpgtd %xmm5,%xmm1 */
	LONG $0x00c0c60f	/* 9f7 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xf6720f66; BYTE $0x10	/* 9fb pslld $0x10,%xmm6 */
	LONG $0xe96f0f66	/* a00 movdqa %xmm1,%xmm5 */
	LONG $0xd7eb0f66	/* a04 por %xmm7,%xmm2 */
	LONG $0xefdf0f66	/* a08 pandn %xmm7,%xmm5 */
	LONG $0xd1db0f66	/* a0c pand %xmm1,%xmm2 */
	WORD $0x590f; BYTE $0xc5	/* a10 mulps %xmm5,%xmm0 */
	LONG $0xc6eb0f66	/* a13 por %xmm6,%xmm0 */
	LONG $0xd0eb0f66	/* a17 por %xmm0,%xmm2 */
	WORD $0x590f; BYTE $0xe2	/* a1b mulps %xmm2,%xmm4 */
	WORD $0x590f; BYTE $0xe3	/* a1e mulps %xmm3,%xmm4 */
	LONG $0x2424580f	/* a21 addps (%rsp),%xmm4 */
	LONG $0x2424290f	/* a25 movaps %xmm4,(%rsp) */
	LONG $0xfffbf2e9; BYTE $0xff	/* a29 jmp 620 */
	LONG $0xe4ef0f66	/* a2e pxor %xmm4,%xmm4 */
	WORD $0x894c; BYTE $0xf9	/* a32 mov %r15,%rcx */
	WORD $0x894c; BYTE $0xca	/* a35 mov %r9,%rdx */
	WORD $0x894c; BYTE $0xe8	/* a38 mov %r13,%rax */
	WORD $0x894c; BYTE $0xdf	/* a3b mov %r11,%rdi */
	LONG $0x2424290f	/* a3e movaps %xmm4,(%rsp) */
	LONG $0xfff9f0e9; BYTE $0xff	/* a42 jmp 437 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* a47 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* a57 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* a67 .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* a77 .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* a87 .rodata.cst16 */
	LONG $0x77800000	/* a97 .rodata.cst4 */
	RET

TEXT sse2q40(SB), 1, $0
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
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000b1ee9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0xd8ec8148; WORD $0x0000; BYTE $0x00	/* a sub $0xd8,%rsp */
	LONG $0x24948b4c; LONG $0x00000118	/* 11 mov 0x118(%rsp),%r10 */
	WORD $0x8548; BYTE $0xc9	/* 19 test %rcx,%rcx */
	LONG $0x06ca8e0f; WORD $0x0000	/* 1c jle 6ec */
	WORD $0x8949; BYTE $0xcc	/* 22 mov %rcx,%r12 */
	LONG $0xfc4a8d49	/* 25 lea -0x4(%r10),%rcx */
	WORD $0x8948; BYTE $0xd5	/* 29 mov %rdx,%rbp */
	WORD $0x8949; BYTE $0xf3	/* 2c mov %rsi,%r11 */
	WORD $0x8948; BYTE $0xca	/* 2f mov %rcx,%rdx */
	WORD $0x8948; BYTE $0xfb	/* 32 mov %rdi,%rbx */
	WORD $0x894d; BYTE $0xce	/* 35 mov %r9,%r14 */
	LONG $0x3d6f0ff3; LONG $0x00000aca	/* 38 movdqa 0x0(%rip),%xmm7 = b0a, as it lies */
	LONG $0x02eac148	/* 40 shr $0x2,%rdx */
	WORD $0x894d; BYTE $0xf5	/* 44 mov %r14,%r13 */
	LONG $0x249c8948; LONG $0x000000a8	/* 47 mov %rbx,0xa8(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000aa23d; BYTE $0x00	/* 4f movdqa 0x0(%rip),%xmm15 = afa, as it lies */
	LONG $0x01428d48	/* 58 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 5c neg %rdx */
	LONG $0xc0348d48	/* 5f lea (%rax,%rax,8),%rsi */
	LONG $0xf53c8d4c; LONG $0x00000000	/* 63 lea 0x0(,%rsi,8),%r15 */
	WORD $0x8948; BYTE $0xc6	/* 6b mov %rax,%rsi */
	LONG $0x04e0c148	/* 6e shl $0x4,%rax */
	LONG $0x07e6c148	/* 72 shl $0x7,%rsi */
	LONG $0x303c8d49	/* 76 lea (%r8,%rsi,1),%rdi */
	LONG $0x24bc8948; LONG $0x000000b8	/* 7a mov %rdi,0xb8(%rsp) */
	LONG $0x013c8d49	/* 82 lea (%r9,%rax,1),%rdi */
	WORD $0x3145; BYTE $0xc9	/* 86 xor %r9d,%r9d */
	LONG $0x24840348; LONG $0x00000110	/* 89 add 0x110(%rsp),%rax */
	LONG $0x24848948; LONG $0x000000c8	/* 91 mov %rax,0xc8(%rsp) */
	LONG $0x91048d48	/* 99 lea (%rcx,%rdx,4),%rax */
	LONG $0x24bc8948; LONG $0x000000c0	/* 9d mov %rdi,0xc0(%rsp) */
	LONG $0x24848948; LONG $0x000000b0	/* a5 mov %rax,0xb0(%rsp) */
	LONG $0x247c290f; BYTE $0x60	/* ad movaps %xmm7,0x60(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000a10	/* b2 movdqa 0x0(%rip),%xmm7 = aca, as it lies */
	LONG $0x247c290f; BYTE $0x70	/* ba movaps %xmm7,0x70(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000a13	/* bf movdqa 0x0(%rip),%xmm7 = ada, as it lies */
	LONG $0x24bc290f; LONG $0x00000080	/* c7 movaps %xmm7,0x80(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000a13	/* cf movdqa 0x0(%rip),%xmm7 = aea, as it lies */
	LONG $0x24bc290f; LONG $0x00000090	/* d7 movaps %xmm7,0x90(%rsp) */
	LONG $0x03fa8349	/* df cmp $0x3,%r10 */
	LONG $0x09c08e0f; WORD $0x0000	/* e3 jle aa9 */
	LONG $0xffef0f66	/* e9 pxor %xmm7,%xmm7 */
	LONG $0x3b348d4f	/* ed lea (%r11,%r15,1),%r14 */
	WORD $0x894c; BYTE $0xef	/* f1 mov %r13,%rdi */
	WORD $0x894c; BYTE $0xc1	/* f4 mov %r8,%rcx */
	LONG $0x05100ff3; LONG $0x00000a1b	/* f7 movss 0x0(%rip),%xmm0 = b1a */
	LONG $0x243c290f	/* ff movaps %xmm7,(%rsp) */
	WORD $0x894c; BYTE $0xda	/* 103 mov %r11,%rdx */
	LONG $0xef0f4566; BYTE $0xc9	/* 106 pxor %xmm9,%xmm9 */
	LONG $0x248c894c; LONG $0x000000a0	/* 10b mov %r9,0xa0(%rsp) */
	LONG $0x24b48b48; LONG $0x00000110	/* 113 mov 0x110(%rsp),%rsi */
	LONG $0x00c0c60f	/* 11b shufps $0x0,%xmm0,%xmm0 */
	WORD $0x280f; BYTE $0xf8	/* 11f movaps %xmm0,%xmm7 */
	LONG $0x247c290f; BYTE $0x50	/* 122 movaps %xmm7,0x50(%rsp) */
	LONG $0x4a6f0ff3; BYTE $0x02	/* 127 movdqu 0x2(%rdx),%xmm1 */
	WORD $0xb70f; BYTE $0x1a	/* 12c movzwl (%rdx),%ebx */
	LONG $0x48c28348	/* 12f add $0x48,%rdx */
	LONG $0x80e98348	/* 133 sub $0xffffffffffffff80,%rcx */
	LONG $0x416f0ff3; BYTE $0x90	/* 137 movdqu -0x70(%rcx),%xmm0 */
	LONG $0x6f0f44f3; WORD $0xf05a	/* 13c movdqu -0x10(%rdx),%xmm11 */
	LONG $0x10c78348	/* 142 add $0x10,%rdi */
	LONG $0x10c68348	/* 146 add $0x10,%rsi */
	LONG $0xd16f0f66	/* 14a movdqa %xmm1,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 14e pand %xmm15,%xmm1 */
	LONG $0xca42b70f	/* 153 movzwl -0x36(%rdx),%eax */
	LONG $0x4ab70f44; BYTE $0xdc	/* 157 movzwl -0x24(%rdx),%r9d */
	LONG $0xd2710f66; BYTE $0x04	/* 15c psrlw $0x4,%xmm2 */
	LONG $0xd86f0f66	/* 161 movdqa %xmm0,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 165 pand %xmm15,%xmm2 */
	LONG $0xd8680f66	/* 16a punpckhbw %xmm0,%xmm3 */
	LONG $0xc0600f66	/* 16e punpcklbw %xmm0,%xmm0 */
	LONG $0x20e0c148	/* 172 shl $0x20,%rax */
	LONG $0xe26f0f66	/* 176 movdqa %xmm2,%xmm4 */
	LONG $0xe0710f66; BYTE $0x08	/* 17a psraw $0x8,%xmm0 */
	LONG $0x600f4166; BYTE $0xd1	/* 17f punpcklbw %xmm9,%xmm2 */
	WORD $0x0948; BYTE $0xd8	/* 184 or %rbx,%rax */
	LONG $0xf26f0f66	/* 187 movdqa %xmm2,%xmm6 */
	LONG $0x680f4166; BYTE $0xe1	/* 18b punpckhbw %xmm9,%xmm4 */
	LONG $0xee5ab70f	/* 190 movzwl -0x12(%rdx),%ebx */
	LONG $0xf0f50f66	/* 194 pmaddwd %xmm0,%xmm6 */
	LONG $0x416f0ff3; BYTE $0x80	/* 198 movdqu -0x80(%rcx),%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 19d psraw $0x8,%xmm3 */
	LONG $0xfc6f0f66	/* 1a2 movdqa %xmm4,%xmm7 */
	LONG $0xfbf50f66	/* 1a6 pmaddwd %xmm3,%xmm7 */
	LONG $0xd96f0f66	/* 1aa movdqa %xmm1,%xmm3 */
	LONG $0x600f4166; BYTE $0xc9	/* 1ae punpcklbw %xmm9,%xmm1 */
	LONG $0x20e3c148	/* 1b3 shl $0x20,%rbx */
	LONG $0xd06f0f66	/* 1b7 movdqa %xmm0,%xmm2 */
	LONG $0x680f4166; BYTE $0xd9	/* 1bb punpckhbw %xmm9,%xmm3 */
	LONG $0xe96f0f66	/* 1c0 movdqa %xmm1,%xmm5 */
	WORD $0x094c; BYTE $0xcb	/* 1c4 or %r9,%rbx */
	LONG $0xd0680f66	/* 1c7 punpckhbw %xmm0,%xmm2 */
	LONG $0xe36f0f66	/* 1cb movdqa %xmm3,%xmm4 */
	LONG $0xc0600f66	/* 1cf punpcklbw %xmm0,%xmm0 */
	LONG $0x2474290f; BYTE $0x20	/* 1d3 movaps %xmm6,0x20(%rsp) */
	LONG $0xe2710f66; BYTE $0x08	/* 1d8 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dd psraw $0x8,%xmm0 */
	LONG $0x726f0ff3; BYTE $0xde	/* 1e2 movdqu -0x22(%rdx),%xmm6 */
	LONG $0x247c290f; BYTE $0x10	/* 1e7 movaps %xmm7,0x10(%rsp) */
	LONG $0xe2f50f66	/* 1ec pmaddwd %xmm2,%xmm4 */
	LONG $0x526f0ff3; BYTE $0xcc	/* 1f0 movdqu -0x34(%rdx),%xmm2 */
	LONG $0xe8f50f66	/* 1f5 pmaddwd %xmm0,%xmm5 */
	LONG $0x416f0ff3; BYTE $0xb0	/* 1f9 movdqu -0x50(%rcx),%xmm0 */
	LONG $0x246c290f; BYTE $0x40	/* 1fe movaps %xmm5,0x40(%rsp) */
	LONG $0xda6f0f66	/* 203 movdqa %xmm2,%xmm3 */
	LONG $0xc86f0f66	/* 207 movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 20b pand %xmm15,%xmm2 */
	LONG $0x2464290f; BYTE $0x30	/* 210 movaps %xmm4,0x30(%rsp) */
	LONG $0xd3710f66; BYTE $0x04	/* 215 psrlw $0x4,%xmm3 */
	LONG $0xc8680f66	/* 21a punpckhbw %xmm0,%xmm1 */
	LONG $0xc0600f66	/* 21e punpcklbw %xmm0,%xmm0 */
	LONG $0xeb6f0f66	/* 222 movdqa %xmm3,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 226 psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xea	/* 22b movdqa %xmm2,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xef	/* 230 pand %xmm15,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 235 psraw $0x8,%xmm1 */
	LONG $0x600f4166; BYTE $0xd1	/* 23a punpcklbw %xmm9,%xmm2 */
	LONG $0xdd6f0f66	/* 23f movdqa %xmm5,%xmm3 */
	LONG $0x600f4166; BYTE $0xe9	/* 243 punpcklbw %xmm9,%xmm5 */
	LONG $0x680f4566; BYTE $0xe9	/* 248 punpckhbw %xmm9,%xmm13 */
	LONG $0x680f4166; BYTE $0xd9	/* 24d punpckhbw %xmm9,%xmm3 */
	LONG $0xe8f50f66	/* 252 pmaddwd %xmm0,%xmm5 */
	LONG $0x416f0ff3; BYTE $0xa0	/* 256 movdqu -0x60(%rcx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 25b movdqa %xmm3,%xmm12 */
	LONG $0xde6f0f66	/* 260 movdqa %xmm6,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe1	/* 264 pmaddwd %xmm1,%xmm12 */
	LONG $0xd3710f66; BYTE $0x04	/* 269 psrlw $0x4,%xmm3 */
	LONG $0xc86f0f66	/* 26e movdqa %xmm0,%xmm1 */
	LONG $0xc8680f66	/* 272 punpckhbw %xmm0,%xmm1 */
	LONG $0xc0600f66	/* 276 punpcklbw %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 27a pand %xmm15,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 27f psraw $0x8,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 284 psraw $0x8,%xmm1 */
	LONG $0xfb6f0f66	/* 289 movdqa %xmm3,%xmm7 */
	LONG $0xd0f50f66	/* 28d pmaddwd %xmm0,%xmm2 */
	LONG $0x416f0ff3; BYTE $0xd0	/* 291 movdqu -0x30(%rcx),%xmm0 */
	LONG $0xf50f4466; BYTE $0xe9	/* 296 pmaddwd %xmm1,%xmm13 */
	LONG $0x680f4166; BYTE $0xf9	/* 29b punpckhbw %xmm9,%xmm7 */
	LONG $0x600f4166; BYTE $0xd9	/* 2a0 punpcklbw %xmm9,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xec	/* 2a5 paddd %xmm12,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xd5	/* 2aa paddd %xmm13,%xmm2 */
	LONG $0xc86f0f66	/* 2af movdqa %xmm0,%xmm1 */
	LONG $0xd5fe0f66	/* 2b3 paddd %xmm5,%xmm2 */
	LONG $0x6c6f0f66; WORD $0x4024	/* 2b7 movdqa 0x40(%rsp),%xmm5 */
	LONG $0x6cfe0f66; WORD $0x3024	/* 2bd paddd 0x30(%rsp),%xmm5 */
	LONG $0xc8680f66	/* 2c3 punpckhbw %xmm0,%xmm1 */
	LONG $0xc0600f66	/* 2c7 punpcklbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2cb psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2d0 psraw $0x8,%xmm0 */
	LONG $0xf9f50f66	/* 2d5 pmaddwd %xmm1,%xmm7 */
	LONG $0x496f0ff3; BYTE $0xc0	/* 2d9 movdqu -0x40(%rcx),%xmm1 */
	LONG $0xd8f50f66	/* 2de pmaddwd %xmm0,%xmm3 */
	LONG $0xc66f0f66	/* 2e2 movdqa %xmm6,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc7	/* 2e6 pand %xmm15,%xmm0 */
	LONG $0xdffe0f66	/* 2eb paddd %xmm7,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xfb	/* 2ef movq %rbx,%xmm7 */
	LONG $0xe16f0f66	/* 2f4 movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 2f8 movdqa %xmm0,%xmm8 */
	LONG $0x600f4166; BYTE $0xc1	/* 2fd punpcklbw %xmm9,%xmm0 */
	LONG $0xe1680f66	/* 302 punpckhbw %xmm1,%xmm4 */
	LONG $0xc9600f66	/* 306 punpcklbw %xmm1,%xmm1 */
	LONG $0x680f4566; BYTE $0xc1	/* 30a punpckhbw %xmm9,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 30f psraw $0x8,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 314 psraw $0x8,%xmm4 */
	LONG $0xc1f50f66	/* 319 pmaddwd %xmm1,%xmm0 */
	LONG $0x496f0ff3; BYTE $0xf0	/* 31d movdqu -0x10(%rcx),%xmm1 */
	LONG $0xf50f4466; BYTE $0xc4	/* 322 pmaddwd %xmm4,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 327 movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 32c psrlw $0x4,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 331 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 336 movdqa %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 33b pand %xmm15,%xmm4 */
	LONG $0xc3fe0f66	/* 340 paddd %xmm3,%xmm0 */
	LONG $0x680f4466; BYTE $0xd1	/* 344 punpckhbw %xmm1,%xmm10 */
	LONG $0xc9600f66	/* 349 punpcklbw %xmm1,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 34d movdqa %xmm10,%xmm6 */
	LONG $0xe1710f66; BYTE $0x08	/* 352 psraw $0x8,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 357 movdqa %xmm4,%xmm10 */
	LONG $0xe6710f66; BYTE $0x08	/* 35c psraw $0x8,%xmm6 */
	LONG $0x680f4566; BYTE $0xd1	/* 361 punpckhbw %xmm9,%xmm10 */
	LONG $0x600f4166; BYTE $0xe1	/* 366 punpcklbw %xmm9,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd6	/* 36b pmaddwd %xmm6,%xmm10 */
	LONG $0x716f0ff3; BYTE $0xe0	/* 370 movdqu -0x20(%rcx),%xmm6 */
	LONG $0xe1f50f66	/* 375 pmaddwd %xmm1,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xe2	/* 379 paddd %xmm10,%xmm4 */
	LONG $0xce6f0f66	/* 37e movdqa %xmm6,%xmm1 */
	LONG $0xce680f66	/* 382 punpckhbw %xmm6,%xmm1 */
	LONG $0xf6600f66	/* 386 punpcklbw %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 38a movdqa %xmm1,%xmm14 */
	LONG $0xe6710f66; BYTE $0x08	/* 38f psraw $0x8,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 394 movdqa %xmm11,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 399 pand %xmm15,%xmm1 */
	LONG $0x710f4166; WORD $0x08e6	/* 39e psraw $0x8,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 3a4 movdqa %xmm1,%xmm11 */
	LONG $0x600f4166; BYTE $0xc9	/* 3a9 punpcklbw %xmm9,%xmm1 */
	LONG $0xcef50f66	/* 3ae pmaddwd %xmm6,%xmm1 */
	LONG $0x746f0f66; WORD $0x2024	/* 3b2 movdqa 0x20(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x1024	/* 3b8 paddd 0x10(%rsp),%xmm6 */
	LONG $0x680f4566; BYTE $0xd9	/* 3be punpckhbw %xmm9,%xmm11 */
	LONG $0xf50f4566; BYTE $0xde	/* 3c3 pmaddwd %xmm14,%xmm11 */
	LONG $0xeefe0f66	/* 3c8 paddd %xmm6,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xcb	/* 3cc paddd %xmm11,%xmm1 */
	LONG $0xf56f0f66	/* 3d1 movdqa %xmm5,%xmm6 */
	LONG $0xccfe0f66	/* 3d5 paddd %xmm4,%xmm1 */
	LONG $0xea620f66	/* 3d9 punpckldq %xmm2,%xmm5 */
	LONG $0xf26a0f66	/* 3dd punpckhdq %xmm2,%xmm6 */
	LONG $0xd06f0f66	/* 3e1 movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* 3e5 punpckldq %xmm1,%xmm0 */
	LONG $0xd16a0f66	/* 3e9 punpckhdq %xmm1,%xmm2 */
	LONG $0xeefe0f66	/* 3ed paddd %xmm6,%xmm5 */
	LONG $0xc2fe0f66	/* 3f1 paddd %xmm2,%xmm0 */
	LONG $0xcd6f0f66	/* 3f5 movdqa %xmm5,%xmm1 */
	LONG $0x546f0f66; WORD $0x7024	/* 3f9 movdqa 0x70(%rsp),%xmm2 */
	LONG $0xc86d0f66	/* 3ff punpckhqdq %xmm0,%xmm1 */
	LONG $0xe86c0f66	/* 403 punpcklqdq %xmm0,%xmm5 */
	LONG $0x466f0ff3; BYTE $0xf0	/* 407 movdqu -0x10(%rsi),%xmm0 */
	LONG $0x44f50f66; WORD $0x6024	/* 40c pmaddwd 0x60(%rsp),%xmm0 */
	LONG $0xe9fe0f66	/* 412 paddd %xmm1,%xmm5 */
	LONG $0xe8fa0f66	/* 416 psubd %xmm0,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xc0	/* 41a movq %rax,%xmm0 */
	LONG $0xc76c0f66	/* 41f punpcklqdq %xmm7,%xmm0 */
	LONG $0xf07f100f	/* 423 movups -0x10(%rdi),%xmm7 */
	WORD $0x5b0f; BYTE $0xed	/* 427 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xd0db0f66	/* 42a pand %xmm0,%xmm2 */
	LONG $0xc2ef0f66	/* 42e pxor %xmm2,%xmm0 */
	LONG $0xc86f0f66	/* 432 movdqa %xmm0,%xmm1 */
	LONG $0xc26f0f66	/* 436 movdqa %xmm2,%xmm0 */
	LONG $0x94660f66; LONG $0x00008024; BYTE $0x00	/* 43a pcmpgtd 0x80(%rsp),%xmm2 */
	LONG $0xf0720f66; BYTE $0x0d	/* 443 pslld $0xd,%xmm0 */
	LONG $0xf1720f66; BYTE $0x10	/* 448 pslld $0x10,%xmm1 */
	LONG $0xda6f0f66	/* 44d movdqa %xmm2,%xmm3 */
	LONG $0xd8df0f66	/* 451 pandn %xmm0,%xmm3 */
	LONG $0x84eb0f66; LONG $0x00009024; BYTE $0x00	/* 455 por 0x90(%rsp),%xmm0 */
	LONG $0xc2db0f66	/* 45e pand %xmm2,%xmm0 */
	LONG $0x2454280f; BYTE $0x50	/* 462 movaps 0x50(%rsp),%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 467 mulps %xmm3,%xmm2 */
	LONG $0xcaeb0f66	/* 46a por %xmm2,%xmm1 */
	LONG $0xc1eb0f66	/* 46e por %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* 472 mulps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 475 mulps %xmm5,%xmm0 */
	LONG $0x2404580f	/* 478 addps (%rsp),%xmm0 */
	LONG $0x2404290f	/* 47c movaps %xmm0,(%rsp) */
	WORD $0x394c; BYTE $0xf2	/* 480 cmp %r14,%rdx */
	LONG $0xfc9e850f; WORD $0xffff	/* 483 jne 127 */
	LONG $0x248c8b4c; LONG $0x000000a0	/* 489 mov 0xa0(%rsp),%r9 */
	LONG $0x24948b48; LONG $0x000000b0	/* 491 mov 0xb0(%rsp),%rdx */
	LONG $0x248c8b48; LONG $0x000000c0	/* 499 mov 0xc0(%rsp),%rcx */
	LONG $0x24b48b48; LONG $0x000000c8	/* 4a1 mov 0xc8(%rsp),%rsi */
	LONG $0x24848b48; LONG $0x000000b8	/* 4a9 mov 0xb8(%rsp),%rax */
	LONG $0x03fa8348	/* 4b1 cmp $0x3,%rdx */
	LONG $0x038f840f; WORD $0x0000	/* 4b5 je 84a */
	LONG $0x02fa8348	/* 4bb cmp $0x2,%rdx */
	LONG $0x0239850f; WORD $0x0000	/* 4bf jne 6fe */
	LONG $0x6f0f41f3; WORD $0x0256	/* 4c5 movdqu 0x2(%r14),%xmm2 */
	LONG $0xedef0f66	/* 4cb pxor %xmm5,%xmm5 */
	LONG $0x56b70f41; BYTE $0x12	/* 4cf movzwl 0x12(%r14),%edx */
	LONG $0x0d6f0ff3; LONG $0x0000061e	/* 4d4 movdqa 0x0(%rip),%xmm1 = afa, as it lies */
	LONG $0x6f0f45f3; WORD $0x1466	/* 4dc movdqu 0x14(%r14),%xmm12 */
	LONG $0xc26f0f66	/* 4e2 movdqa %xmm2,%xmm0 */
	LONG $0x20e2c148	/* 4e6 shl $0x20,%rdx */
	LONG $0xd96f0f66	/* 4ea movdqa %xmm1,%xmm3 */
	LONG $0x486f0ff3; BYTE $0x10	/* 4ee movdqu 0x10(%rax),%xmm1 */
	LONG $0xd0710f66; BYTE $0x04	/* 4f3 psrlw $0x4,%xmm0 */
	LONG $0xe16f0f66	/* 4f8 movdqa %xmm1,%xmm4 */
	LONG $0xc3db0f66	/* 4fc pand %xmm3,%xmm0 */
	LONG $0xd3db0f66	/* 500 pand %xmm3,%xmm2 */
	LONG $0xe1680f66	/* 504 punpckhbw %xmm1,%xmm4 */
	LONG $0xc9600f66	/* 508 punpcklbw %xmm1,%xmm1 */
	LONG $0xf86f0f66	/* 50c movdqa %xmm0,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 510 psraw $0x8,%xmm1 */
	LONG $0xc5600f66	/* 515 punpcklbw %xmm5,%xmm0 */
	LONG $0xfd680f66	/* 519 punpckhbw %xmm5,%xmm7 */
	LONG $0xc1f50f66	/* 51d pmaddwd %xmm1,%xmm0 */
	LONG $0x086f0ff3	/* 521 movdqu (%rax),%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 525 psraw $0x8,%xmm4 */
	LONG $0xf26f0f66	/* 52a movdqa %xmm2,%xmm6 */
	LONG $0xfcf50f66	/* 52e pmaddwd %xmm4,%xmm7 */
	LONG $0xf5680f66	/* 532 punpckhbw %xmm5,%xmm6 */
	LONG $0xd5600f66	/* 536 punpcklbw %xmm5,%xmm2 */
	LONG $0xe16f0f66	/* 53a movdqa %xmm1,%xmm4 */
	LONG $0xc7fe0f66	/* 53e paddd %xmm7,%xmm0 */
	LONG $0xe1680f66	/* 542 punpckhbw %xmm1,%xmm4 */
	LONG $0xc9600f66	/* 546 punpcklbw %xmm1,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 54a psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 54f psraw $0x8,%xmm1 */
	LONG $0xf4f50f66	/* 554 pmaddwd %xmm4,%xmm6 */
	LONG $0xd1f50f66	/* 558 pmaddwd %xmm1,%xmm2 */
	LONG $0x606f0ff3; BYTE $0x30	/* 55c movdqu 0x30(%rax),%xmm4 */
	LONG $0x6f0f41f3; WORD $0x144e	/* 561 movdqu 0x14(%r14),%xmm1 */
	LONG $0xd6fe0f66	/* 567 paddd %xmm6,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 56b movdqa %xmm4,%xmm8 */
	LONG $0xd1710f66; BYTE $0x04	/* 570 psrlw $0x4,%xmm1 */
	LONG $0xc2fe0f66	/* 575 paddd %xmm2,%xmm0 */
	LONG $0xcbdb0f66	/* 579 pand %xmm3,%xmm1 */
	LONG $0x680f4466; BYTE $0xc4	/* 57d punpckhbw %xmm4,%xmm8 */
	LONG $0xe4600f66	/* 582 punpcklbw %xmm4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 586 movdqa %xmm1,%xmm9 */
	LONG $0xe4710f66; BYTE $0x08	/* 58b psraw $0x8,%xmm4 */
	LONG $0xcd600f66	/* 590 punpcklbw %xmm5,%xmm1 */
	LONG $0xccf50f66	/* 594 pmaddwd %xmm4,%xmm1 */
	LONG $0x606f0ff3; BYTE $0x20	/* 598 movdqu 0x20(%rax),%xmm4 */
	LONG $0x710f4166; WORD $0x08e0	/* 59d psraw $0x8,%xmm8 */
	LONG $0x680f4466; BYTE $0xcd	/* 5a3 punpckhbw %xmm5,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xdc	/* 5a8 pand %xmm12,%xmm3 */
	LONG $0xf50f4566; BYTE $0xc8	/* 5ad pmaddwd %xmm8,%xmm9 */
	LONG $0xd06f0f66	/* 5b2 movdqa %xmm0,%xmm2 */
	LONG $0x06b70f41	/* 5b6 movzwl (%r14),%eax */
	LONG $0x6f0f4466; BYTE $0xd4	/* 5ba movdqa %xmm4,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 5bf movdqa %xmm3,%xmm8 */
	LONG $0xdd600f66	/* 5c4 punpcklbw %xmm5,%xmm3 */
	LONG $0x680f4466; BYTE $0xd4	/* 5c8 punpckhbw %xmm4,%xmm10 */
	LONG $0xe4600f66	/* 5cd punpcklbw %xmm4,%xmm4 */
	LONG $0x680f4466; BYTE $0xc5	/* 5d1 punpckhbw %xmm5,%xmm8 */
	WORD $0x0948; BYTE $0xc2	/* 5d6 or %rax,%rdx */
	LONG $0xe4710f66; BYTE $0x08	/* 5d9 psraw $0x8,%xmm4 */
	LONG $0x710f4166; WORD $0x08e2	/* 5de psraw $0x8,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xc9	/* 5e4 paddd %xmm9,%xmm1 */
	LONG $0xdcf50f66	/* 5e9 pmaddwd %xmm4,%xmm3 */
	LONG $0xf50f4566; BYTE $0xc2	/* 5ed pmaddwd %xmm10,%xmm8 */
	LONG $0x21100ff3	/* 5f2 movss (%rcx),%xmm4 */
	LONG $0xfe0f4166; BYTE $0xd8	/* 5f6 paddd %xmm8,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xea	/* 5fb movq %rdx,%xmm5 */
	LONG $0xcbfe0f66	/* 600 paddd %xmm3,%xmm1 */
	LONG $0xd16a0f66	/* 604 punpckhdq %xmm1,%xmm2 */
	LONG $0xc1620f66	/* 608 punpckldq %xmm1,%xmm0 */
	LONG $0xc9ef0f66	/* 60c pxor %xmm1,%xmm1 */
	LONG $0xc2fe0f66	/* 610 paddd %xmm2,%xmm0 */
	LONG $0xd06f0f66	/* 614 movdqa %xmm0,%xmm2 */
	LONG $0xd87e0ff3	/* 618 movq %xmm0,%xmm3 */
	LONG $0x056f0ff3; LONG $0x000004e6	/* 61c movdqa 0x0(%rip),%xmm0 = b0a, as it lies */
	LONG $0xd16d0f66	/* 624 punpckhqdq %xmm1,%xmm2 */
	LONG $0x0e7e0ff3	/* 628 movq (%rsi),%xmm1 */
	LONG $0xdafe0f66	/* 62c paddd %xmm2,%xmm3 */
	LONG $0xc8f50f66	/* 630 pmaddwd %xmm0,%xmm1 */
	LONG $0x41100ff3; BYTE $0x04	/* 634 movss 0x4(%rcx),%xmm0 */
	WORD $0x140f; BYTE $0xe0	/* 639 unpcklps %xmm0,%xmm4 */
	LONG $0xd9fa0f66	/* 63c psubd %xmm1,%xmm3 */
	LONG $0x056f0ff3; LONG $0x00000482	/* 640 movdqa 0x0(%rip),%xmm0 = aca, as it lies */
	LONG $0xe47e0ff3	/* 648 movq %xmm4,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* 64c cvtdq2ps %xmm3,%xmm3 */
	LONG $0x0d6f0ff3; LONG $0x00000483	/* 64f movdqa 0x0(%rip),%xmm1 = ada, as it lies */
	LONG $0xc5db0f66	/* 657 pand %xmm5,%xmm0 */
	LONG $0xf06f0f66	/* 65b movdqa %xmm0,%xmm6 */
	LONG $0xe8ef0f66	/* 65f pxor %xmm0,%xmm5 */
	LONG $0xf6720f66; BYTE $0x0d	/* 663 pslld $0xd,%xmm6 */
	LONG $0xf5720f66; BYTE $0x10	/* 668 pslld $0x10,%xmm5 */
	LONG $0xd16f0f66	/* 66d movdqa %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 671 movdqa %xmm0,%xmm1 */
	LONG $0x05100ff3; LONG $0x0000049d	/* 675 movss 0x0(%rip),%xmm0 = b1a */
	LONG $0xca660f66	/* 67d pcmpgtd %xmm2,%xmm1 */
	LONG $0x00c0c60f	/* 681 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x156f0ff3; LONG $0x0000045d	/* 685 movdqa 0x0(%rip),%xmm2 = aea, as it lies */
	LONG $0xf96f0f66	/* 68d movdqa %xmm1,%xmm7 */
	LONG $0xd6eb0f66	/* 691 por %xmm6,%xmm2 */
	LONG $0xfedf0f66	/* 695 pandn %xmm6,%xmm7 */
	LONG $0xd1db0f66	/* 699 pand %xmm1,%xmm2 */
	WORD $0x590f; BYTE $0xc7	/* 69d mulps %xmm7,%xmm0 */
	LONG $0xc5eb0f66	/* 6a0 por %xmm5,%xmm0 */
	LONG $0xc2eb0f66	/* 6a4 por %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xe0	/* 6a8 mulps %xmm0,%xmm4 */
	WORD $0x590f; BYTE $0xe3	/* 6ab mulps %xmm3,%xmm4 */
	LONG $0x2424580f	/* 6ae addps (%rsp),%xmm4 */
	LONG $0x2424290f	/* 6b2 movaps %xmm4,(%rsp) */
	LONG $0x243c280f	/* 6b6 movaps (%rsp),%xmm7 */
	LONG $0x24848b48; LONG $0x000000a8	/* 6ba mov 0xa8(%rsp),%rax */
	WORD $0x0149; BYTE $0xeb	/* 6c2 add %rbp,%r11 */
	WORD $0x280f; BYTE $0xc7	/* 6c5 movaps %xmm7,%xmm0 */
	WORD $0x120f; BYTE $0xc7	/* 6c8 movhlps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc7	/* 6cb addps %xmm7,%xmm0 */
	WORD $0x280f; BYTE $0xc8	/* 6ce movaps %xmm0,%xmm1 */
	LONG $0x01c8c60f	/* 6d1 shufps $0x1,%xmm0,%xmm1 */
	LONG $0xc1580ff3	/* 6d5 addss %xmm1,%xmm0 */
	LONG $0x110f42f3; WORD $0x8804	/* 6d9 movss %xmm0,(%rax,%r9,4) */
	LONG $0x01c18349	/* 6df add $0x1,%r9 */
	WORD $0x394d; BYTE $0xcc	/* 6e3 cmp %r9,%r12 */
	LONG $0xf9f3850f; WORD $0xffff	/* 6e6 jne df */
	LONG $0xd8c48148; WORD $0x0000; BYTE $0x00	/* 6ec add $0xd8,%rsp */
	BYTE $0x5b	/* 6f3 pop %rbx */
	BYTE $0x5d	/* 6f4 pop %rbp */
	WORD $0x5c41	/* 6f5 pop %r12 */
	WORD $0x5d41	/* 6f7 pop %r13 */
	WORD $0x5e41	/* 6f9 pop %r14 */
	WORD $0x5f41	/* 6fb pop %r15 */
	BYTE $0xc3	/* 6fd ret */
	LONG $0x01fa8348	/* 6fe cmp $0x1,%rdx */
	WORD $0xb275	/* 702 jne 6b6 */
	LONG $0x6f0f41f3; WORD $0x024e	/* 704 movdqu 0x2(%r14),%xmm1 */
	LONG $0x506f0ff3; BYTE $0x10	/* 70a movdqu 0x10(%rax),%xmm2 */
	LONG $0xedef0f66	/* 70f pxor %xmm5,%xmm5 */
	LONG $0xc16f0f66	/* 713 movdqa %xmm1,%xmm0 */
	LONG $0xda6f0f66	/* 717 movdqa %xmm2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 71b pand %xmm15,%xmm1 */
	LONG $0xd0710f66; BYTE $0x04	/* 720 psrlw $0x4,%xmm0 */
	LONG $0xda680f66	/* 725 punpckhbw %xmm2,%xmm3 */
	LONG $0xd2600f66	/* 729 punpcklbw %xmm2,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 72d psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 732 psraw $0x8,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc7	/* 737 pand %xmm15,%xmm0 */
	LONG $0xe06f0f66	/* 73c movdqa %xmm0,%xmm4 */
	LONG $0xc5600f66	/* 740 punpcklbw %xmm5,%xmm0 */
	LONG $0xc2f50f66	/* 744 pmaddwd %xmm2,%xmm0 */
	LONG $0x106f0ff3	/* 748 movdqu (%rax),%xmm2 */
	LONG $0xe5680f66	/* 74c punpckhbw %xmm5,%xmm4 */
	LONG $0x06b70f41	/* 750 movzwl (%r14),%eax */
	LONG $0xe3f50f66	/* 754 pmaddwd %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 758 movdqa %xmm1,%xmm3 */
	LONG $0xcd600f66	/* 75c punpcklbw %xmm5,%xmm1 */
	LONG $0xf26f0f66	/* 760 movdqa %xmm2,%xmm6 */
	LONG $0xdd680f66	/* 764 punpckhbw %xmm5,%xmm3 */
	LONG $0xc4fe0f66	/* 768 paddd %xmm4,%xmm0 */
	LONG $0xf2680f66	/* 76c punpckhbw %xmm2,%xmm6 */
	LONG $0xd2600f66	/* 770 punpcklbw %xmm2,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xe8	/* 774 movq %rax,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 779 psraw $0x8,%xmm6 */
	LONG $0xe2710f66; BYTE $0x08	/* 77e psraw $0x8,%xmm2 */
	LONG $0x21100ff3	/* 783 movss (%rcx),%xmm4 */
	LONG $0xdef50f66	/* 787 pmaddwd %xmm6,%xmm3 */
	LONG $0xcaf50f66	/* 78b pmaddwd %xmm2,%xmm1 */
	LONG $0xcbfe0f66	/* 78f paddd %xmm3,%xmm1 */
	LONG $0xc1fe0f66	/* 793 paddd %xmm1,%xmm0 */
	LONG $0xc9ef0f66	/* 797 pxor %xmm1,%xmm1 */
	LONG $0xd06f0f66	/* 79b movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* 79f punpckldq %xmm1,%xmm0 */
	LONG $0xd16a0f66	/* 7a3 punpckhdq %xmm1,%xmm2 */
	LONG $0xc9ef0f66	/* 7a7 pxor %xmm1,%xmm1 */
	LONG $0xc2fe0f66	/* 7ab paddd %xmm2,%xmm0 */
	LONG $0x156f0ff3; LONG $0x00000353	/* 7af movdqa 0x0(%rip),%xmm2 = b0a, as it lies */
	LONG $0xd86f0f66	/* 7b7 movdqa %xmm0,%xmm3 */
	LONG $0xc07e0ff3	/* 7bb movq %xmm0,%xmm0 */
	LONG $0xd96d0f66	/* 7bf punpckhqdq %xmm1,%xmm3 */
	LONG $0x0e6e0f66	/* 7c3 movd (%rsi),%xmm1 */
	LONG $0xc3fe0f66	/* 7c7 paddd %xmm3,%xmm0 */
	LONG $0xcaf50f66	/* 7cb pmaddwd %xmm2,%xmm1 */
	LONG $0xc1fa0f66	/* 7cf psubd %xmm1,%xmm0 */
	LONG $0x0d6f0ff3; LONG $0x000002ff	/* 7d3 movdqa 0x0(%rip),%xmm1 = ada, as it lies */
	WORD $0x5b0f; BYTE $0xd8	/* 7db cvtdq2ps %xmm0,%xmm3 */
	LONG $0x056f0ff3; LONG $0x000002e4	/* 7de movdqa 0x0(%rip),%xmm0 = aca, as it lies */
	LONG $0xc5db0f66	/* 7e6 pand %xmm5,%xmm0 */
	LONG $0xd16f0f66	/* 7ea movdqa %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 7ee movdqa %xmm0,%xmm1 */
	LONG $0xf06f0f66	/* 7f2 movdqa %xmm0,%xmm6 */
	LONG $0xe8ef0f66	/* 7f6 pxor %xmm0,%xmm5 */
	LONG $0x05100ff3; LONG $0x00000318	/* 7fa movss 0x0(%rip),%xmm0 = b1a */
	LONG $0xca660f66	/* 802 pcmpgtd %xmm2,%xmm1 */
	LONG $0xf6720f66; BYTE $0x0d	/* 806 pslld $0xd,%xmm6 */
	LONG $0x00c0c60f	/* 80b shufps $0x0,%xmm0,%xmm0 */
	LONG $0x156f0ff3; LONG $0x000002d3	/* 80f movdqa 0x0(%rip),%xmm2 = aea, as it lies */
	LONG $0xf5720f66; BYTE $0x10	/* 817 pslld $0x10,%xmm5 */
	LONG $0xf96f0f66	/* 81c movdqa %xmm1,%xmm7 */
	LONG $0xfedf0f66	/* 820 pandn %xmm6,%xmm7 */
	WORD $0x590f; BYTE $0xc7	/* 824 mulps %xmm7,%xmm0 */
	LONG $0xd6eb0f66	/* 827 por %xmm6,%xmm2 */
	LONG $0xd1db0f66	/* 82b pand %xmm1,%xmm2 */
	LONG $0xc5eb0f66	/* 82f por %xmm5,%xmm0 */
	LONG $0xd0eb0f66	/* 833 por %xmm0,%xmm2 */
	WORD $0x590f; BYTE $0xe2	/* 837 mulps %xmm2,%xmm4 */
	WORD $0x590f; BYTE $0xe3	/* 83a mulps %xmm3,%xmm4 */
	LONG $0x2424580f	/* 83d addps (%rsp),%xmm4 */
	LONG $0x2424290f	/* 841 movaps %xmm4,(%rsp) */
	LONG $0xfffe6ce9; BYTE $0xff	/* 845 jmp 6b6 */
	LONG $0x6f0f41f3; WORD $0x0256	/* 84a movdqu 0x2(%r14),%xmm2 */
	LONG $0xdbef0f66	/* 850 pxor %xmm3,%xmm3 */
	LONG $0x16b70f41	/* 854 movzwl (%r14),%edx */
	LONG $0x406f0ff3; BYTE $0x10	/* 858 movdqu 0x10(%rax),%xmm0 */
	LONG $0x0d6f0ff3; LONG $0x00000295	/* 85d movdqa 0x0(%rip),%xmm1 = afa, as it lies */
	LONG $0xe26f0f66	/* 865 movdqa %xmm2,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 869 psrlw $0x4,%xmm4 */
	LONG $0xe86f0f66	/* 86e movdqa %xmm0,%xmm5 */
	LONG $0xe1db0f66	/* 872 pand %xmm1,%xmm4 */
	LONG $0xe8680f66	/* 876 punpckhbw %xmm0,%xmm5 */
	LONG $0xc0600f66	/* 87a punpcklbw %xmm0,%xmm0 */
	LONG $0xf46f0f66	/* 87e movdqa %xmm4,%xmm6 */
	LONG $0xe3600f66	/* 882 punpcklbw %xmm3,%xmm4 */
	LONG $0xd1db0f66	/* 886 pand %xmm1,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 88a psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 88f movdqa %xmm4,%xmm11 */
	LONG $0xf3680f66	/* 894 punpckhbw %xmm3,%xmm6 */
	LONG $0xf50f4466; BYTE $0xd8	/* 898 pmaddwd %xmm0,%xmm11 */
	LONG $0x006f0ff3	/* 89d movdqu (%rax),%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 8a1 psraw $0x8,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 8a6 movdqa %xmm6,%xmm12 */
	LONG $0xf50f4466; BYTE $0xe5	/* 8ab pmaddwd %xmm5,%xmm12 */
	LONG $0xea6f0f66	/* 8b0 movdqa %xmm2,%xmm5 */
	LONG $0xd3600f66	/* 8b4 punpcklbw %xmm3,%xmm2 */
	LONG $0x6f0f41f3; WORD $0x1476	/* 8b8 movdqu 0x14(%r14),%xmm6 */
	LONG $0xe06f0f66	/* 8be movdqa %xmm0,%xmm4 */
	LONG $0xeb680f66	/* 8c2 punpckhbw %xmm3,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xea	/* 8c6 movdqa %xmm2,%xmm13 */
	LONG $0xe0680f66	/* 8cb punpckhbw %xmm0,%xmm4 */
	LONG $0xc0600f66	/* 8cf punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf5	/* 8d3 movdqa %xmm5,%xmm14 */
	LONG $0xe0710f66; BYTE $0x08	/* 8d8 psraw $0x8,%xmm0 */
	LONG $0xe4710f66; BYTE $0x08	/* 8dd psraw $0x8,%xmm4 */
	LONG $0xfe0f4566; BYTE $0xdc	/* 8e2 paddd %xmm12,%xmm11 */
	LONG $0xf50f4466; BYTE $0xe8	/* 8e7 pmaddwd %xmm0,%xmm13 */
	LONG $0x406f0ff3; BYTE $0x30	/* 8ec movdqu 0x30(%rax),%xmm0 */
	LONG $0xf50f4466; BYTE $0xf4	/* 8f1 pmaddwd %xmm4,%xmm14 */
	LONG $0xe66f0f66	/* 8f6 movdqa %xmm6,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 8fa psrlw $0x4,%xmm4 */
	LONG $0xf1db0f66	/* 8ff pand %xmm1,%xmm6 */
	LONG $0xfe0f4566; BYTE $0xee	/* 903 paddd %xmm14,%xmm13 */
	LONG $0xd06f0f66	/* 908 movdqa %xmm0,%xmm2 */
	LONG $0xe1db0f66	/* 90c pand %xmm1,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 910 movdqa %xmm6,%xmm8 */
	LONG $0xd0680f66	/* 915 punpckhbw %xmm0,%xmm2 */
	LONG $0xc0600f66	/* 919 punpcklbw %xmm0,%xmm0 */
	LONG $0xec6f0f66	/* 91d movdqa %xmm4,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 921 psraw $0x8,%xmm0 */
	LONG $0xe3600f66	/* 926 punpcklbw %xmm3,%xmm4 */
	LONG $0xeb680f66	/* 92a punpckhbw %xmm3,%xmm5 */
	LONG $0xe0f50f66	/* 92e pmaddwd %xmm0,%xmm4 */
	LONG $0x406f0ff3; BYTE $0x20	/* 932 movdqu 0x20(%rax),%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 937 psraw $0x8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 93c movdqa %xmm5,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd2	/* 941 pmaddwd %xmm2,%xmm10 */
	LONG $0xd66f0f66	/* 946 movdqa %xmm6,%xmm2 */
	LONG $0x680f4466; BYTE $0xc3	/* 94a punpckhbw %xmm3,%xmm8 */
	LONG $0xe86f0f66	/* 94f movdqa %xmm0,%xmm5 */
	LONG $0xd3600f66	/* 953 punpcklbw %xmm3,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xe2	/* 957 paddd %xmm10,%xmm4 */
	LONG $0xe8680f66	/* 95c punpckhbw %xmm0,%xmm5 */
	LONG $0xc0600f66	/* 960 punpcklbw %xmm0,%xmm0 */
	LONG $0xfe0f4566; BYTE $0xdd	/* 964 paddd %xmm13,%xmm11 */
	LONG $0xe0710f66; BYTE $0x08	/* 969 psraw $0x8,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 96e psraw $0x8,%xmm5 */
	LONG $0xd0f50f66	/* 973 pmaddwd %xmm0,%xmm2 */
	LONG $0x6f0f41f3; WORD $0x2646	/* 977 movdqu 0x26(%r14),%xmm0 */
	LONG $0xf50f4466; BYTE $0xc5	/* 97d pmaddwd %xmm5,%xmm8 */
	LONG $0x686f0ff3; BYTE $0x50	/* 982 movdqu 0x50(%rax),%xmm5 */
	LONG $0xfe0f4166; BYTE $0xd0	/* 987 paddd %xmm8,%xmm2 */
	LONG $0xd0710f66; BYTE $0x04	/* 98c psrlw $0x4,%xmm0 */
	LONG $0xf56f0f66	/* 991 movdqa %xmm5,%xmm6 */
	LONG $0xd4fe0f66	/* 995 paddd %xmm4,%xmm2 */
	LONG $0xc1db0f66	/* 999 pand %xmm1,%xmm0 */
	LONG $0xf5680f66	/* 99d punpckhbw %xmm5,%xmm6 */
	LONG $0xed600f66	/* 9a1 punpcklbw %xmm5,%xmm5 */
	LONG $0xf86f0f66	/* 9a5 movdqa %xmm0,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 9a9 psraw $0x8,%xmm6 */
	LONG $0xc3600f66	/* 9ae punpcklbw %xmm3,%xmm0 */
	LONG $0xfb680f66	/* 9b2 punpckhbw %xmm3,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* 9b6 psraw $0x8,%xmm5 */
	LONG $0x21100ff3	/* 9bb movss (%rcx),%xmm4 */
	LONG $0xfef50f66	/* 9bf pmaddwd %xmm6,%xmm7 */
	LONG $0xc5f50f66	/* 9c3 pmaddwd %xmm5,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x2676	/* 9c7 movdqu 0x26(%r14),%xmm6 */
	LONG $0x686f0ff3; BYTE $0x40	/* 9cd movdqu 0x40(%rax),%xmm5 */
	LONG $0xc7fe0f66	/* 9d2 paddd %xmm7,%xmm0 */
	LONG $0x46b70f41; BYTE $0x12	/* 9d6 movzwl 0x12(%r14),%eax */
	LONG $0x6f0f4466; BYTE $0xcd	/* 9db movdqa %xmm5,%xmm9 */
	LONG $0xcedb0f66	/* 9e0 pand %xmm6,%xmm1 */
	LONG $0x680f4466; BYTE $0xcd	/* 9e4 punpckhbw %xmm5,%xmm9 */
	LONG $0xf16f0f66	/* 9e9 movdqa %xmm1,%xmm6 */
	LONG $0xed600f66	/* 9ed punpcklbw %xmm5,%xmm5 */
	LONG $0x20e0c148	/* 9f1 shl $0x20,%rax */
	LONG $0xf3680f66	/* 9f5 punpckhbw %xmm3,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 9f9 psraw $0x8,%xmm5 */
	LONG $0xcb600f66	/* 9fe punpcklbw %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xd0	/* a02 or %rdx,%rax */
	LONG $0x710f4166; WORD $0x08e1	/* a05 psraw $0x8,%xmm9 */
	LONG $0xcdf50f66	/* a0b pmaddwd %xmm5,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xdb	/* a0f movdqa %xmm11,%xmm3 */
	LONG $0xf50f4166; BYTE $0xf1	/* a14 pmaddwd %xmm9,%xmm6 */
	LONG $0xda6a0f66	/* a19 punpckhdq %xmm2,%xmm3 */
	LONG $0x620f4466; BYTE $0xda	/* a1d punpckldq %xmm2,%xmm11 */
	LONG $0xcefe0f66	/* a22 paddd %xmm6,%xmm1 */
	LONG $0xfe0f4466; BYTE $0xdb	/* a26 paddd %xmm3,%xmm11 */
	LONG $0x6e0f4866; BYTE $0xe8	/* a2b movq %rax,%xmm5 */
	LONG $0x46b70f41; BYTE $0x24	/* a30 movzwl 0x24(%r14),%eax */
	LONG $0xc1fe0f66	/* a35 paddd %xmm1,%xmm0 */
	LONG $0xc9ef0f66	/* a39 pxor %xmm1,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xdb	/* a3d movdqa %xmm11,%xmm3 */
	LONG $0xd06f0f66	/* a42 movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* a46 punpckldq %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xf8	/* a4a movq %rax,%xmm7 */
	LONG $0xd16a0f66	/* a4f punpckhdq %xmm1,%xmm2 */
	LONG $0x0e7e0ff3	/* a53 movq (%rsi),%xmm1 */
	LONG $0xef6c0f66	/* a57 punpcklqdq %xmm7,%xmm5 */
	LONG $0xc2fe0f66	/* a5b paddd %xmm2,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd3	/* a5f movdqa %xmm11,%xmm2 */
	LONG $0xd06d0f66	/* a64 punpckhqdq %xmm0,%xmm2 */
	LONG $0xd86c0f66	/* a68 punpcklqdq %xmm0,%xmm3 */
	LONG $0x466e0f66; BYTE $0x08	/* a6c movd 0x8(%rsi),%xmm0 */
	LONG $0xc86c0f66	/* a71 punpcklqdq %xmm0,%xmm1 */
	LONG $0xdafe0f66	/* a75 paddd %xmm2,%xmm3 */
	LONG $0x056f0ff3; LONG $0x00000089	/* a79 movdqa 0x0(%rip),%xmm0 = b0a, as it lies */
	LONG $0xc8f50f66	/* a81 pmaddwd %xmm0,%xmm1 */
	LONG $0x41100ff3; BYTE $0x08	/* a85 movss 0x8(%rcx),%xmm0 */
	LONG $0xd9fa0f66	/* a8a psubd %xmm1,%xmm3 */
	LONG $0x49100ff3; BYTE $0x04	/* a8e movss 0x4(%rcx),%xmm1 */
	WORD $0x140f; BYTE $0xe1	/* a93 unpcklps %xmm1,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* a96 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x160f; BYTE $0xe0	/* a99 movlhps %xmm0,%xmm4 */
	LONG $0x056f0ff3; LONG $0x00000026	/* a9c movdqa 0x0(%rip),%xmm0 = aca, as it lies */
	LONG $0xfffba6e9; BYTE $0xff	/* aa4 jmp 64f */
	LONG $0xffef0f66	/* aa9 pxor %xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xd2	/* aad mov %r10,%rdx */
	WORD $0x894c; BYTE $0xe9	/* ab0 mov %r13,%rcx */
	WORD $0x894c; BYTE $0xc0	/* ab3 mov %r8,%rax */
	LONG $0x24b48b48; LONG $0x00000110	/* ab6 mov 0x110(%rsp),%rsi */
	WORD $0x894d; BYTE $0xde	/* abe mov %r11,%r14 */
	LONG $0x243c290f	/* ac1 movaps %xmm7,(%rsp) */
	LONG $0xfff9e7e9; BYTE $0xff	/* ac5 jmp 4b1 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* aca .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* ada .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* aea .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* afa .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* b0a .rodata.cst16 */
	LONG $0x77800000	/* b1a .rodata.cst4 */
	RET

TEXT sse2q4k(SB), 1, $0
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
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000650e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0xc8ec8148; WORD $0x0000; BYTE $0x00	/* a sub $0xc8,%rsp */
	LONG $0x24548948; BYTE $0x60	/* 11 mov %rdx,0x60(%rsp) */
	LONG $0x24948b48; LONG $0x00000108	/* 16 mov 0x108(%rsp),%rdx */
	LONG $0x244c8948; BYTE $0x68	/* 1e mov %rcx,0x68(%rsp) */
	LONG $0x2444894c; BYTE $0x70	/* 23 mov %r8,0x70(%rsp) */
	WORD $0x8548; BYTE $0xc9	/* 28 test %rcx,%rcx */
	LONG $0x05348e0f; WORD $0x0000	/* 2b jle 565 */
	LONG $0x244c894c; BYTE $0x78	/* 31 mov %r9,0x78(%rsp) */
	WORD $0x8949; BYTE $0xfa	/* 36 mov %rdi,%r10 */
	WORD $0x8949; BYTE $0xf1	/* 39 mov %rsi,%r9 */
	LONG $0x2d6f0ff3; LONG $0x000005b8	/* 3c movdqa 0x0(%rip),%xmm5 = 5fc, as it lies */
	LONG $0xf56f0f66	/* 44 movdqa %xmm5,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0005db1d; BYTE $0x00	/* 48 movdqa 0x0(%rip),%xmm11 = 62c, as it lies */
	LONG $0x1d6f0ff3; LONG $0x000005b3	/* 51 movdqa 0x0(%rip),%xmm3 = 60c, as it lies */
	LONG $0x6f0f44f3; LONG $0x0005ba3d; BYTE $0x00	/* 59 movdqa 0x0(%rip),%xmm15 = 61c, as it lies */
	LONG $0xef0f4566; BYTE $0xe4	/* 62 pxor %xmm12,%xmm12 */
	WORD $0x8548; BYTE $0xd2	/* 67 test %rdx,%rdx */
	LONG $0x04c08e0f; WORD $0x0000	/* 6a jle 530 */
	LONG $0xff428d48	/* 70 lea -0x1(%rdx),%rax */
	LONG $0xfc4a8d48	/* 74 lea -0x4(%rdx),%rcx */
	LONG $0x247c8b4c; BYTE $0x70	/* 78 mov 0x70(%rsp),%r15 */
	WORD $0x894c; BYTE $0xce	/* 7d mov %r9,%rsi */
	LONG $0xfce08348	/* 80 and $0xfffffffffffffffc,%rax */
	LONG $0x247c8b48; BYTE $0x78	/* 84 mov 0x78(%rsp),%rdi */
	LONG $0x24b48b4c; LONG $0x00000100	/* 89 mov 0x100(%rsp),%r14 */
	LONG $0x24948948; LONG $0x00000108	/* 91 mov %rdx,0x108(%rsp) */
	WORD $0x2948; BYTE $0xc1	/* 99 sub %rax,%rcx */
	LONG $0x2454894c; BYTE $0x50	/* 9c mov %r10,0x50(%rsp) */
	WORD $0x8948; BYTE $0xd0	/* a1 mov %rdx,%rax */
	LONG $0x100f44f3; LONG $0x00059f35; BYTE $0x00	/* a4 movss 0x0(%rip),%xmm14 = 64c */
	LONG $0x244c8948; BYTE $0x48	/* ad mov %rcx,0x48(%rsp) */
	LONG $0x256f0ff3; LONG $0x00000562	/* b2 movdqa 0x0(%rip),%xmm4 = 61c, as it lies */
	WORD $0x894d; BYTE $0xf2	/* ba mov %r14,%r10 */
	LONG $0xef0f4566; BYTE $0xe4	/* bd pxor %xmm12,%xmm12 */
	LONG $0x244c894c; BYTE $0x58	/* c2 mov %r9,0x58(%rsp) */
	LONG $0xfc6f0f66	/* c7 movdqa %xmm4,%xmm7 */
	LONG $0x249c8d4c; LONG $0x00000094	/* cb lea 0x94(%rsp),%r11 */
	LONG $0x24a48d4c; LONG $0x000000a0	/* d3 lea 0xa0(%rsp),%r12 */
	LONG $0x24ac8d48; LONG $0x000000b0	/* db lea 0xb0(%rsp),%rbp */
	WORD $0x894d; BYTE $0xf9	/* e3 mov %r15,%r9 */
	LONG $0x6f0f4166; BYTE $0xe7	/* e6 movdqa %xmm15,%xmm4 */
	LONG $0xf6c60f45; BYTE $0x00	/* eb shufps $0x0,%xmm14,%xmm14 */
	LONG $0x0004bf41; WORD $0x0000	/* f0 mov $0x4,%r15d */
	LONG $0xc0ef0f66	/* f6 pxor %xmm0,%xmm0 */
	WORD $0x8949; BYTE $0xf5	/* fa mov %rsi,%r13 */
	WORD $0x894d; BYTE $0xd6	/* fd mov %r10,%r14 */
	LONG $0x24748948; BYTE $0x38	/* 100 mov %rsi,0x38(%rsp) */
	WORD $0x394c; BYTE $0xf8	/* 105 cmp %r15,%rax */
	WORD $0x894c; BYTE $0xc9	/* 108 mov %r9,%rcx */
	LONG $0xef0f4566; BYTE $0xc9	/* 10b pxor %xmm9,%xmm9 */
	LONG $0x244c894c; BYTE $0x40	/* 110 mov %r9,0x40(%rsp) */
	LONG $0xf84e0f4c	/* 115 cmovle %rax,%r15 */
	WORD $0xdb31	/* 119 xor %ebx,%ebx */
	LONG $0xee280f41	/* 11b movaps %xmm14,%xmm5 */
	LONG $0x2484290f; LONG $0x000000a0	/* 11f movaps %xmm0,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc7	/* 127 movdqa %xmm7,%xmm8 */
	LONG $0x2484290f; LONG $0x000000b0	/* 12c movaps %xmm0,0xb0(%rsp) */
	LONG $0x64290f44; WORD $0x2024	/* 134 movaps %xmm12,0x20(%rsp) */
	LONG $0x04458b4d	/* 13a mov 0x4(%r13),%r8 */
	LONG $0xef0f4566; BYTE $0xf6	/* 13e pxor %xmm14,%xmm14 */
	WORD $0x8944; BYTE $0xc2	/* 143 mov %r8d,%edx */
	WORD $0x894c; BYTE $0xc6	/* 146 mov %r8,%rsi */
	WORD $0x894d; BYTE $0x03	/* 149 mov %r8,(%r11) */
	LONG $0x0c458b45	/* 14c mov 0xc(%r13),%r8d */
	WORD $0x8941; BYTE $0xd1	/* 150 mov %edx,%r9d */
	WORD $0xeac1; BYTE $0x02	/* 153 shr $0x2,%edx */
	LONG $0x3fe18141; WORD $0x3f3f; BYTE $0x3f	/* 156 and $0x3f3f3f3f,%r9d */
	LONG $0x20eec148	/* 15d shr $0x20,%rsi */
	LONG $0x3030e281; WORD $0x3030	/* 161 and $0x30303030,%edx */
	LONG $0x08438945	/* 167 mov %r8d,0x8(%r11) */
	LONG $0x6e0f4566; BYTE $0xe9	/* 16b movd %r9d,%xmm13 */
	WORD $0x8945; BYTE $0xc1	/* 170 mov %r8d,%r9d */
	LONG $0x04e8c141	/* 173 shr $0x4,%r8d */
	LONG $0x0fe18141; WORD $0x0f0f; BYTE $0x0f	/* 177 and $0xf0f0f0f,%r9d */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 17e and $0xf0f0f0f,%r8d */
	WORD $0x0944; BYTE $0xca	/* 185 or %r9d,%edx */
	WORD $0x8941; BYTE $0xf1	/* 188 mov %esi,%r9d */
	WORD $0xeec1; BYTE $0x02	/* 18b shr $0x2,%esi */
	LONG $0x3030e681; WORD $0x3030	/* 18e and $0x30303030,%esi */
	LONG $0x3fe18141; WORD $0x3f3f; BYTE $0x3f	/* 194 and $0x3f3f3f3f,%r9d */
	WORD $0x0944; BYTE $0xc6	/* 19b or %r8d,%esi */
	LONG $0x6e0f4166; BYTE $0xc1	/* 19e movd %r9d,%xmm0 */
	LONG $0x0020b841; WORD $0x0000	/* 1a3 mov $0x20,%r8d */
	LONG $0xd66e0f66	/* 1a9 movd %esi,%xmm2 */
	LONG $0x104d8d4d	/* 1ad lea 0x10(%r13),%r9 */
	WORD $0xf631	/* 1b1 xor %esi,%esi */
	LONG $0xc2620f66	/* 1b3 punpckldq %xmm2,%xmm0 */
	LONG $0xd26e0f66	/* 1b7 movd %edx,%xmm2 */
	LONG $0x620f4466; BYTE $0xea	/* 1bb punpckldq %xmm2,%xmm13 */
	LONG $0x6f0f41f3; WORD $0x1056	/* 1c0 movdqu 0x10(%r14),%xmm2 */
	LONG $0x6c0f4466; BYTE $0xe8	/* 1c6 punpcklqdq %xmm0,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 1cb movdqa %xmm13,%xmm15 */
	LONG $0x600f4566; BYTE $0xe9	/* 1d0 punpcklbw %xmm9,%xmm13 */
	LONG $0x680f4566; BYTE $0xf9	/* 1d5 punpckhbw %xmm9,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xc7	/* 1da movdqa %xmm15,%xmm0 */
	LONG $0x690f4166; BYTE $0xc7	/* 1df punpckhwd %xmm15,%xmm0 */
	LONG $0x610f4566; BYTE $0xff	/* 1e4 punpcklwd %xmm15,%xmm15 */
	LONG $0xc2f50f66	/* 1e9 pmaddwd %xmm2,%xmm0 */
	LONG $0x6f0f41f3; BYTE $0x16	/* 1ed movdqu (%r14),%xmm2 */
	LONG $0xf50f4466; BYTE $0xfa	/* 1f2 pmaddwd %xmm2,%xmm15 */
	WORD $0x280f; BYTE $0xd5	/* 1f7 movaps %xmm5,%xmm2 */
	LONG $0xfe0f4466; BYTE $0xf8	/* 1fa paddd %xmm0,%xmm15 */
	LONG $0x7c290f44; WORD $0x1024	/* 1ff movaps %xmm15,0x10(%rsp) */
	LONG $0x700f45f2; WORD $0x00e5	/* 205 pshuflw $0x0,%xmm13,%xmm12 */
	LONG $0x700f45f2; WORD $0x55fd	/* 20b pshuflw $0x55,%xmm13,%xmm15 */
	WORD $0x8948; BYTE $0xf2	/* 211 mov %rsi,%rdx */
	LONG $0x730f4166; WORD $0x04dd	/* 214 psrldq $0x4,%xmm13 */
	LONG $0x700f4566; WORD $0x00ff	/* 21a pshufd $0x0,%xmm15,%xmm15 */
	LONG $0x700f4566; WORD $0x00e4	/* 220 pshufd $0x0,%xmm12,%xmm12 */
	LONG $0x2c290f44; BYTE $0x24	/* 226 movaps %xmm13,(%rsp) */
	LONG $0x6f0f41f3; WORD $0x112c	/* 22b movdqu (%r9,%rdx,1),%xmm5 */
	LONG $0x046f0ff3; BYTE $0x11	/* 231 movdqu (%rcx,%rdx,1),%xmm0 */
	LONG $0xdb0f4166; BYTE $0xeb	/* 236 pand %xmm11,%xmm5 */
	LONG $0xf86f0f66	/* 23b movdqa %xmm0,%xmm7 */
	LONG $0xcd6f0f66	/* 23f movdqa %xmm5,%xmm1 */
	LONG $0xf8680f66	/* 243 punpckhbw %xmm0,%xmm7 */
	LONG $0xc0600f66	/* 247 punpcklbw %xmm0,%xmm0 */
	LONG $0x600f4166; BYTE $0xc9	/* 24b punpcklbw %xmm9,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 250 psraw $0x8,%xmm0 */
	LONG $0x680f4166; BYTE $0xe9	/* 255 punpckhbw %xmm9,%xmm5 */
	LONG $0xd50f4166; BYTE $0xcc	/* 25a pmullw %xmm12,%xmm1 */
	LONG $0xd50f4166; BYTE $0xec	/* 25f pmullw %xmm12,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* 264 psraw $0x8,%xmm7 */
	LONG $0xc8f50f66	/* 269 pmaddwd %xmm0,%xmm1 */
	LONG $0x6f0f41f3; WORD $0x1104	/* 26d movdqu (%r9,%rdx,1),%xmm0 */
	LONG $0xeff50f66	/* 273 pmaddwd %xmm7,%xmm5 */
	LONG $0x7c6f0ff3; WORD $0x2011	/* 277 movdqu 0x20(%rcx,%rdx,1),%xmm7 */
	LONG $0xcdfe0f66	/* 27d paddd %xmm5,%xmm1 */
	LONG $0x10c28348	/* 281 add $0x10,%rdx */
	LONG $0xd0710f66; BYTE $0x04	/* 285 psrlw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xef	/* 28a movdqa %xmm7,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc3	/* 28f pand %xmm11,%xmm0 */
	LONG $0x680f4466; BYTE $0xef	/* 294 punpckhbw %xmm7,%xmm13 */
	LONG $0xff600f66	/* 299 punpcklbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e5	/* 29d psraw $0x8,%xmm13 */
	LONG $0xe7710f66; BYTE $0x08	/* 2a3 psraw $0x8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 2a8 movdqa %xmm0,%xmm10 */
	LONG $0x600f4566; BYTE $0xd1	/* 2ad punpcklbw %xmm9,%xmm10 */
	LONG $0x680f4166; BYTE $0xc1	/* 2b2 punpckhbw %xmm9,%xmm0 */
	LONG $0xd50f4166; BYTE $0xc7	/* 2b7 pmullw %xmm15,%xmm0 */
	LONG $0xd50f4566; BYTE $0xd7	/* 2bc pmullw %xmm15,%xmm10 */
	LONG $0xf50f4166; BYTE $0xc5	/* 2c1 pmaddwd %xmm13,%xmm0 */
	LONG $0xf50f4466; BYTE $0xd7	/* 2c6 pmaddwd %xmm7,%xmm10 */
	LONG $0xfe0f4466; BYTE $0xd0	/* 2cb paddd %xmm0,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xca	/* 2d0 paddd %xmm10,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xce	/* 2d5 paddd %xmm14,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2da movdqa %xmm1,%xmm14 */
	WORD $0x3949; BYTE $0xd0	/* 2df cmp %rdx,%r8 */
	LONG $0xff43850f; WORD $0xffff	/* 2e2 jne 22b */
	LONG $0x40c68348	/* 2e8 add $0x40,%rsi */
	LONG $0x6f0f4466; WORD $0x242c	/* 2ec movdqa (%rsp),%xmm13 */
	LONG $0x20e98349	/* 2f2 sub $0x20,%r9 */
	LONG $0x40c08349	/* 2f6 add $0x40,%r8 */
	LONG $0x00fe8148; WORD $0x0001; BYTE $0x00	/* 2fa cmp $0x100,%rsi */
	LONG $0xfefe850f; WORD $0xffff	/* 301 jne 205 */
	LONG $0xc1700f66; BYTE $0x4e	/* 307 pshufd $0x4e,%xmm1,%xmm0 */
	WORD $0x280f; BYTE $0xea	/* 30c movaps %xmm2,%xmm5 */
	LONG $0x20c68349	/* 30f add $0x20,%r14 */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x10	/* 313 movdqa 0x10(%rsp),%xmm15 */
	LONG $0xc1fe0f66	/* 31a paddd %xmm1,%xmm0 */
	LONG $0x90c58149; WORD $0x0000; BYTE $0x00	/* 31e add $0x90,%r13 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* 325 add $0x100,%rcx */
	LONG $0xc8700f66; BYTE $0xb1	/* 32c pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 331 paddd %xmm1,%xmm0 */
	LONG $0x7e0f4166; WORD $0x9c04	/* 335 movd %xmm0,(%r12,%rbx,4) */
	LONG $0x700f4166; WORD $0x4ec7	/* 33b pshufd $0x4e,%xmm15,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 341 paddd %xmm15,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 346 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 34b paddd %xmm1,%xmm0 */
	LONG $0x447e0f66; WORD $0x009d	/* 34f movd %xmm0,0x0(%rbp,%rbx,4) */
	LONG $0x01c38348	/* 355 add $0x1,%rbx */
	WORD $0x3941; BYTE $0xdf	/* 359 cmp %ebx,%r15d */
	LONG $0xfdd88f0f; WORD $0xffff	/* 35c jg 13a */
	LONG $0x64280f44; WORD $0x2024	/* 362 movaps 0x20(%rsp),%xmm12 */
	LONG $0x24748b48; BYTE $0x38	/* 368 mov 0x38(%rsp),%rsi */
	LONG $0xf2280f44	/* 36d movaps %xmm2,%xmm14 */
	LONG $0x6f0f4166; BYTE $0xf8	/* 371 movdqa %xmm8,%xmm7 */
	LONG $0x244c8b4c; BYTE $0x40	/* 376 mov 0x40(%rsp),%r9 */
	LONG $0x24ac5b0f; LONG $0x000000a0	/* 37b cvtdq2ps 0xa0(%rsp),%xmm5 */
	LONG $0x03f88348	/* 383 cmp $0x3,%rax */
	LONG $0x02308f0f; WORD $0x0000	/* 387 jg 5bd */
	LONG $0x0f100ff3	/* 38d movss (%rdi),%xmm1 */
	LONG $0x01f88348	/* 391 cmp $0x1,%rax */
	LONG $0x0201840f; WORD $0x0000	/* 395 je 59c */
	LONG $0x47100ff3; BYTE $0x04	/* 39b movss 0x4(%rdi),%xmm0 */
	LONG $0x03f88348	/* 3a0 cmp $0x3,%rax */
	LONG $0x01eb850f; WORD $0x0000	/* 3a4 jne 595 */
	WORD $0x140f; BYTE $0xc8	/* 3aa unpcklps %xmm0,%xmm1 */
	LONG $0x57100ff3; BYTE $0x08	/* 3ad movss 0x8(%rdi),%xmm2 */
	LONG $0x208eb70f; WORD $0x0001; BYTE $0x00	/* 3b2 movzwl 0x120(%rsi),%ecx */
	WORD $0xb70f; BYTE $0x16	/* 3b9 movzwl (%rsi),%edx */
	WORD $0x160f; BYTE $0xca	/* 3bc movlhps %xmm2,%xmm1 */
	LONG $0x03f88348	/* 3bf cmp $0x3,%rax */
	LONG $0x020b8e0f; WORD $0x0000	/* 3c3 jle 5d4 */
	LONG $0x86b70f44; LONG $0x000001b0	/* 3c9 movzwl 0x1b0(%rsi),%r8d */
	LONG $0x20e0c149	/* 3d1 shl $0x20,%r8 */
	WORD $0x0949; BYTE $0xc8	/* 3d5 or %rcx,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 3d8 movq %r8,%xmm2 */
	LONG $0x908eb70f; WORD $0x0000; BYTE $0x00	/* 3dd movzwl 0x90(%rsi),%ecx */
	LONG $0x20e1c148	/* 3e4 shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xca	/* 3e8 or %rcx,%rdx */
	LONG $0x6e0f4866; BYTE $0xc2	/* 3eb movq %rdx,%xmm0 */
	LONG $0xc26c0f66	/* 3f0 punpcklqdq %xmm2,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 3f4 movdqa %xmm6,%xmm8 */
	LONG $0x0256b70f	/* 3f9 movzwl 0x2(%rsi),%edx */
	LONG $0xdb0f4466; BYTE $0xc0	/* 3fd pand %xmm0,%xmm8 */
	LONG $0xef0f4166; BYTE $0xc0	/* 402 pxor %xmm8,%xmm0 */
	LONG $0xd06f0f66	/* 407 movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 40b movdqa %xmm8,%xmm0 */
	LONG $0x660f4466; BYTE $0xc3	/* 410 pcmpgtd %xmm3,%xmm8 */
	LONG $0xf0720f66; BYTE $0x0d	/* 415 pslld $0xd,%xmm0 */
	LONG $0xf2720f66; BYTE $0x10	/* 41a pslld $0x10,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 41f movdqa %xmm8,%xmm9 */
	LONG $0xdf0f4466; BYTE $0xc8	/* 424 pandn %xmm0,%xmm9 */
	LONG $0xc4eb0f66	/* 429 por %xmm4,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 42d pand %xmm8,%xmm0 */
	LONG $0xc1280f45	/* 432 movaps %xmm9,%xmm8 */
	LONG $0xc6590f45	/* 436 mulps %xmm14,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd0	/* 43a por %xmm8,%xmm2 */
	LONG $0x845b0f44; LONG $0x0000b024; BYTE $0x00	/* 43f cvtdq2ps 0xb0(%rsp),%xmm8 */
	LONG $0xc2eb0f66	/* 448 por %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 44c mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 44f mulps %xmm5,%xmm0 */
	LONG $0x02f88348	/* 452 cmp $0x2,%rax */
	LONG $0x011b8e0f; WORD $0x0000	/* 456 jle 577 */
	LONG $0x228eb70f; WORD $0x0001; BYTE $0x00	/* 45c movzwl 0x122(%rsi),%ecx */
	LONG $0x03f88348	/* 463 cmp $0x3,%rax */
	LONG $0x017b8e0f; WORD $0x0000	/* 467 jle 5e8 */
	LONG $0x86b70f44; LONG $0x000001b2	/* 46d movzwl 0x1b2(%rsi),%r8d */
	LONG $0x20e0c149	/* 475 shl $0x20,%r8 */
	WORD $0x0949; BYTE $0xc8	/* 479 or %rcx,%r8 */
	LONG $0x6e0f4966; BYTE $0xe8	/* 47c movq %r8,%xmm5 */
	LONG $0x928eb70f; WORD $0x0000; BYTE $0x00	/* 481 movzwl 0x92(%rsi),%ecx */
	LONG $0x20e1c148	/* 488 shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xca	/* 48c or %rcx,%rdx */
	LONG $0x6e0f4866; BYTE $0xd2	/* 48f movq %rdx,%xmm2 */
	LONG $0xd56c0f66	/* 494 punpcklqdq %xmm5,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xce	/* 498 movdqa %xmm6,%xmm9 */
	LONG $0x245c8b48; BYTE $0x48	/* 49d mov 0x48(%rsp),%rbx */
	LONG $0x04e88348	/* 4a2 sub $0x4,%rax */
	LONG $0x40c68148; WORD $0x0002; BYTE $0x00	/* 4a6 add $0x240,%rsi */
	LONG $0xdb0f4466; BYTE $0xca	/* 4ad pand %xmm2,%xmm9 */
	LONG $0x00c18149; WORD $0x0004; BYTE $0x00	/* 4b2 add $0x400,%r9 */
	LONG $0x10c78348	/* 4b9 add $0x10,%rdi */
	LONG $0x80ea8349	/* 4bd sub $0xffffffffffffff80,%r10 */
	LONG $0xef0f4166; BYTE $0xd1	/* 4c1 pxor %xmm9,%xmm2 */
	LONG $0xea6f0f66	/* 4c6 movdqa %xmm2,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 4ca movdqa %xmm9,%xmm2 */
	LONG $0x660f4466; BYTE $0xcb	/* 4cf pcmpgtd %xmm3,%xmm9 */
	LONG $0xf2720f66; BYTE $0x0d	/* 4d4 pslld $0xd,%xmm2 */
	LONG $0xf5720f66; BYTE $0x10	/* 4d9 pslld $0x10,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 4de movdqa %xmm9,%xmm10 */
	LONG $0xdf0f4466; BYTE $0xd2	/* 4e3 pandn %xmm2,%xmm10 */
	LONG $0xd7eb0f66	/* 4e8 por %xmm7,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 4ec pand %xmm9,%xmm2 */
	LONG $0xca280f45	/* 4f1 movaps %xmm10,%xmm9 */
	LONG $0xce590f45	/* 4f5 mulps %xmm14,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xe9	/* 4f9 por %xmm9,%xmm5 */
	LONG $0xd5eb0f66	/* 4fe por %xmm5,%xmm2 */
	WORD $0x590f; BYTE $0xca	/* 502 mulps %xmm2,%xmm1 */
	LONG $0xc8590f41	/* 505 mulps %xmm8,%xmm1 */
	WORD $0x5c0f; BYTE $0xc1	/* 509 subps %xmm1,%xmm0 */
	LONG $0xe0580f44	/* 50c addps %xmm0,%xmm12 */
	WORD $0x3948; BYTE $0xd8	/* 510 cmp %rbx,%rax */
	LONG $0xfbd7850f; WORD $0xffff	/* 513 jne f0 */
	LONG $0x24548b4c; BYTE $0x50	/* 519 mov 0x50(%rsp),%r10 */
	LONG $0x244c8b4c; BYTE $0x58	/* 51e mov 0x58(%rsp),%r9 */
	LONG $0x6f0f4466; BYTE $0xfc	/* 523 movdqa %xmm4,%xmm15 */
	LONG $0x24948b48; LONG $0x00000108	/* 528 mov 0x108(%rsp),%rdx */
	LONG $0xc4280f41	/* 530 movaps %xmm12,%xmm0 */
	LONG $0x24448b48; BYTE $0x60	/* 534 mov 0x60(%rsp),%rax */
	LONG $0x04c28349	/* 539 add $0x4,%r10 */
	LONG $0xc4120f41	/* 53d movhlps %xmm12,%xmm0 */
	LONG $0xc4580f41	/* 541 addps %xmm12,%xmm0 */
	WORD $0x0149; BYTE $0xc1	/* 545 add %rax,%r9 */
	LONG $0x246c8348; WORD $0x0168	/* 548 subq $0x1,0x68(%rsp) */
	WORD $0x280f; BYTE $0xc8	/* 54e movaps %xmm0,%xmm1 */
	LONG $0x01c8c60f	/* 551 shufps $0x1,%xmm0,%xmm1 */
	LONG $0xc1580ff3	/* 555 addss %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc42	/* 559 movss %xmm0,-0x4(%r10) */
	LONG $0xfafd850f; WORD $0xffff	/* 55f jne 62 */
	LONG $0xc8c48148; WORD $0x0000; BYTE $0x00	/* 565 add $0xc8,%rsp */
	BYTE $0x5b	/* 56c pop %rbx */
	BYTE $0x5d	/* 56d pop %rbp */
	WORD $0x5c41	/* 56e pop %r12 */
	WORD $0x5d41	/* 570 pop %r13 */
	WORD $0x5e41	/* 572 pop %r14 */
	WORD $0x5f41	/* 574 pop %r15 */
	BYTE $0xc3	/* 576 ret */
	LONG $0x01f88348	/* 577 cmp $0x1,%rax */
	WORD $0x0e74	/* 57b je 58b */
	LONG $0x928eb70f; WORD $0x0000; BYTE $0x00	/* 57d movzwl 0x92(%rsi),%ecx */
	LONG $0x20e1c148	/* 584 shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xca	/* 588 or %rcx,%rdx */
	LONG $0x6e0f4866; BYTE $0xd2	/* 58b movq %rdx,%xmm2 */
	LONG $0xffff03e9; BYTE $0xff	/* 590 jmp 498 */
	WORD $0x140f; BYTE $0xc8	/* 595 unpcklps %xmm0,%xmm1 */
	LONG $0xc97e0ff3	/* 598 movq %xmm1,%xmm1 */
	WORD $0xb70f; BYTE $0x16	/* 59c movzwl (%rsi),%edx */
	LONG $0x01f88348	/* 59f cmp $0x1,%rax */
	WORD $0x0e74	/* 5a3 je 5b3 */
	LONG $0x908eb70f; WORD $0x0000; BYTE $0x00	/* 5a5 movzwl 0x90(%rsi),%ecx */
	LONG $0x20e1c148	/* 5ac shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xca	/* 5b0 or %rcx,%rdx */
	LONG $0x6e0f4866; BYTE $0xc2	/* 5b3 movq %rdx,%xmm0 */
	LONG $0xfffe37e9; BYTE $0xff	/* 5b8 jmp 3f4 */
	WORD $0x100f; BYTE $0x0f	/* 5bd movups (%rdi),%xmm1 */
	LONG $0x208eb70f; WORD $0x0001; BYTE $0x00	/* 5c0 movzwl 0x120(%rsi),%ecx */
	WORD $0xb70f; BYTE $0x16	/* 5c7 movzwl (%rsi),%edx */
	LONG $0x03f88348	/* 5ca cmp $0x3,%rax */
	LONG $0xfdf58f0f; WORD $0xffff	/* 5ce jg 3c9 */
	LONG $0x6e0f4866; BYTE $0xd1	/* 5d4 movq %rcx,%xmm2 */
	LONG $0x01f88348	/* 5d9 cmp $0x1,%rax */
	LONG $0xfe08840f; WORD $0xffff	/* 5dd je 3eb */
	LONG $0xfffdf5e9; BYTE $0xff	/* 5e3 jmp 3dd */
	LONG $0x6e0f4866; BYTE $0xe9	/* 5e8 movq %rcx,%xmm5 */
	LONG $0x01f88348	/* 5ed cmp $0x1,%rax */
	LONG $0xfe98840f; WORD $0xffff	/* 5f1 je 48f */
	LONG $0xfffe85e9; BYTE $0xff	/* 5f7 jmp 481 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 5fc .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 60c .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 61c .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 62c .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 63c .rodata.cst16 */
	LONG $0x77800000	/* 64c .rodata.cst4 */
	RET
