/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2halves.cc e14ff4e78660417f
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	5e0fbaa8d054dea6
 */

TEXT sse2f16(SB), 1, $0
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
	LONG $0x000862e9; BYTE $0x00	/* jmp to the end */
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
	LONG $0x05a18e0f; WORD $0x0000	/* 23 jle 5ca */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	WORD $0x8948; BYTE $0xf7	/* 35 mov %rsi,%rdi */
	LONG $0x2464894c; BYTE $0x28	/* 38 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3d lea (%r11,%rbx,1),%r10 */
	LONG $0x6f0f44f3; LONG $0x0007f42d; BYTE $0x00	/* 41 movdqa 0x0(%rip),%xmm13 = 83e, as it lies */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 4a lea 0x0(,%rbx,4),%rbp */
	LONG $0x24748948; BYTE $0x30	/* 52 mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 57 add %r10,%rbx */
	LONG $0x0d6f0ff3; LONG $0x000007cc	/* 5a movdqa 0x0(%rip),%xmm1 = 82e, as it lies */
	LONG $0x244c8948; BYTE $0x38	/* 62 mov %rcx,0x38(%rsp) */
	LONG $0x6f0f4166; BYTE $0xdd	/* 67 movdqa %xmm13,%xmm3 */
	LONG $0x156f0ff3; LONG $0x000007da	/* 6c movdqa 0x0(%rip),%xmm2 = 84e, as it lies */
	LONG $0x008f8d48; WORD $0x0018; BYTE $0x00	/* 74 lea 0x1800(%rdi),%rcx */
	LONG $0x03f98349	/* 7b cmp $0x3,%r9 */
	LONG $0x07868e0f; WORD $0x0000	/* 7f jle 80b */
	LONG $0xef0f4566; BYTE $0xc9	/* 85 pxor %xmm9,%xmm9 */
	LONG $0x2d100ff3; LONG $0x000007cc	/* 8a movss 0x0(%rip),%xmm5 = 85e */
	LONG $0x000004b8; BYTE $0x00	/* 92 mov $0x4,%eax */
	LONG $0xf6ef0f66	/* 97 pxor %xmm6,%xmm6 */
	LONG $0xf9280f41	/* 9b movaps %xmm9,%xmm7 */
	LONG $0xd1280f45	/* 9f movaps %xmm9,%xmm10 */
	LONG $0xc1280f45	/* a3 movaps %xmm9,%xmm8 */
	LONG $0x00edc60f	/* a7 shufps $0x0,%xmm5,%xmm5 */
	WORD $0x180f; BYTE $0x09	/* ab prefetcht0 (%rcx) */
	LONG $0x7e0f44f3; WORD $0x475c; BYTE $0xf8	/* ae movq -0x8(%rdi,%rax,2),%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe1	/* b5 movdqa %xmm1,%xmm12 */
	WORD $0x8948; BYTE $0xc2	/* ba mov %rax,%rdx */
	LONG $0x20c18348	/* bd add $0x20,%rcx */
	LONG $0x44100f41; WORD $0xf080	/* c1 movups -0x10(%r8,%rax,4),%xmm0 */
	LONG $0x610f4466; BYTE $0xde	/* c7 punpcklwd %xmm6,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xe3	/* cc pand %xmm11,%xmm12 */
	LONG $0xef0f4566; BYTE $0xdc	/* d1 pxor %xmm12,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xe4	/* d6 movdqa %xmm12,%xmm4 */
	LONG $0x660f4466; BYTE $0xe3	/* db pcmpgtd %xmm3,%xmm12 */
	LONG $0xf4720f66; BYTE $0x0d	/* e0 pslld $0xd,%xmm4 */
	LONG $0x720f4166; WORD $0x10f3	/* e5 pslld $0x10,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xf4	/* eb movdqa %xmm12,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf4	/* f0 pandn %xmm4,%xmm14 */
	LONG $0xe2eb0f66	/* f5 por %xmm2,%xmm4 */
	LONG $0xf5590f44	/* f9 mulps %xmm5,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe4	/* fd pand %xmm12,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 102 movdqa %xmm1,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xf3	/* 107 por %xmm11,%xmm14 */
	LONG $0x7e0f45f3; WORD $0x435c; BYTE $0xf8	/* 10c movq -0x8(%r11,%rax,2),%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe6	/* 113 por %xmm14,%xmm4 */
	WORD $0x590f; BYTE $0xe0	/* 118 mulps %xmm0,%xmm4 */
	LONG $0x610f4466; BYTE $0xde	/* 11b punpcklwd %xmm6,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xe3	/* 120 pand %xmm11,%xmm12 */
	LONG $0xef0f4566; BYTE $0xdc	/* 125 pxor %xmm12,%xmm11 */
	LONG $0x720f4166; WORD $0x10f3	/* 12a pslld $0x10,%xmm11 */
	LONG $0xc4580f44	/* 130 addps %xmm4,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe4	/* 134 movdqa %xmm12,%xmm4 */
	LONG $0x660f4466; BYTE $0xe3	/* 139 pcmpgtd %xmm3,%xmm12 */
	LONG $0xf4720f66; BYTE $0x0d	/* 13e pslld $0xd,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xf4	/* 143 movdqa %xmm12,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf4	/* 148 pandn %xmm4,%xmm14 */
	LONG $0xe2eb0f66	/* 14d por %xmm2,%xmm4 */
	LONG $0xf5590f44	/* 151 mulps %xmm5,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe4	/* 155 pand %xmm12,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 15a movdqa %xmm1,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xf3	/* 15f por %xmm11,%xmm14 */
	LONG $0x7e0f45f3; WORD $0x425c; BYTE $0xf8	/* 164 movq -0x8(%r10,%rax,2),%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe6	/* 16b por %xmm14,%xmm4 */
	WORD $0x590f; BYTE $0xe0	/* 170 mulps %xmm0,%xmm4 */
	LONG $0x610f4466; BYTE $0xde	/* 173 punpcklwd %xmm6,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xe3	/* 178 pand %xmm11,%xmm12 */
	LONG $0xef0f4566; BYTE $0xdc	/* 17d pxor %xmm12,%xmm11 */
	LONG $0x720f4166; WORD $0x10f3	/* 182 pslld $0x10,%xmm11 */
	LONG $0xd4580f44	/* 188 addps %xmm4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xe4	/* 18c movdqa %xmm12,%xmm4 */
	LONG $0x660f4466; BYTE $0xe3	/* 191 pcmpgtd %xmm3,%xmm12 */
	LONG $0xf4720f66; BYTE $0x0d	/* 196 pslld $0xd,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xf4	/* 19b movdqa %xmm12,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf4	/* 1a0 pandn %xmm4,%xmm14 */
	LONG $0xe2eb0f66	/* 1a5 por %xmm2,%xmm4 */
	LONG $0xf5590f44	/* 1a9 mulps %xmm5,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe4	/* 1ad pand %xmm12,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1b2 movdqa %xmm1,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xf3	/* 1b7 por %xmm11,%xmm14 */
	LONG $0x7e0f44f3; WORD $0x435c; BYTE $0xf8	/* 1bc movq -0x8(%rbx,%rax,2),%xmm11 */
	LONG $0x04c08348	/* 1c3 add $0x4,%rax */
	LONG $0xeb0f4166; BYTE $0xe6	/* 1c7 por %xmm14,%xmm4 */
	WORD $0x590f; BYTE $0xe0	/* 1cc mulps %xmm0,%xmm4 */
	LONG $0x610f4466; BYTE $0xde	/* 1cf punpcklwd %xmm6,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xe3	/* 1d4 pand %xmm11,%xmm12 */
	LONG $0xef0f4566; BYTE $0xdc	/* 1d9 pxor %xmm12,%xmm11 */
	LONG $0x720f4166; WORD $0x10f3	/* 1de pslld $0x10,%xmm11 */
	WORD $0x580f; BYTE $0xfc	/* 1e4 addps %xmm4,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xe4	/* 1e7 movdqa %xmm12,%xmm4 */
	LONG $0x660f4466; BYTE $0xe3	/* 1ec pcmpgtd %xmm3,%xmm12 */
	LONG $0xf4720f66; BYTE $0x0d	/* 1f1 pslld $0xd,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xf4	/* 1f6 movdqa %xmm12,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf4	/* 1fb pandn %xmm4,%xmm14 */
	LONG $0xe2eb0f66	/* 200 por %xmm2,%xmm4 */
	LONG $0xf5590f44	/* 204 mulps %xmm5,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe4	/* 208 pand %xmm12,%xmm4 */
	LONG $0xeb0f4566; BYTE $0xf3	/* 20d por %xmm11,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xe6	/* 212 por %xmm14,%xmm4 */
	WORD $0x590f; BYTE $0xc4	/* 217 mulps %xmm4,%xmm0 */
	LONG $0xc8580f44	/* 21a addps %xmm0,%xmm9 */
	WORD $0x3949; BYTE $0xc1	/* 21e cmp %rax,%r9 */
	LONG $0xfe848d0f; WORD $0xffff	/* 221 jge ab */
	WORD $0x3949; BYTE $0xd1	/* 227 cmp %rdx,%r9 */
	LONG $0x03108e0f; WORD $0x0000	/* 22a jle 540 */
	LONG $0x2404c748; LONG $0x00000000	/* 230 movq $0x0,(%rsp) */
	LONG $0x900c8b41	/* 238 mov (%r8,%rdx,4),%ecx */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 23c movabs $0xffffffff00000000,%rsi */
	LONG $0x95248d4c; LONG $0x00000000	/* 246 lea 0x0(,%rdx,4),%r12 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 24e movq $0x0,0x8(%rsp) */
	LONG $0x24448b48; BYTE $0x08	/* 257 mov 0x8(%rsp),%rax */
	LONG $0xc0ef0f66	/* 25c pxor %xmm0,%xmm0 */
	WORD $0xc089	/* 260 mov %eax,%eax */
	LONG $0x24448948; BYTE $0x08	/* 262 mov %rax,0x8(%rsp) */
	LONG $0x24048b48	/* 267 mov (%rsp),%rax */
	WORD $0x2148; BYTE $0xf0	/* 26b and %rsi,%rax */
	WORD $0x0948; BYTE $0xc8	/* 26e or %rcx,%rax */
	LONG $0x014a8d48	/* 271 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 275 mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 279 cmp %rcx,%r9 */
	WORD $0x077e	/* 27c jle 285 */
	LONG $0x100f43f3; WORD $0x2044; BYTE $0x04	/* 27e movss 0x4(%r8,%r12,1),%xmm0 */
	LONG $0x240c8b48	/* 285 mov (%rsp),%rcx */
	LONG $0xc07e0f66	/* 289 movd %xmm0,%eax */
	LONG $0xc0ef0f66	/* 28d pxor %xmm0,%xmm0 */
	LONG $0x20e0c148	/* 291 shl $0x20,%rax */
	WORD $0xc989	/* 295 mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 297 or %rax,%rcx */
	LONG $0x240c8948	/* 29a mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 29e lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 2a2 cmp %rcx,%r9 */
	WORD $0x077e	/* 2a5 jle 2ae */
	LONG $0x100f43f3; WORD $0x2044; BYTE $0x08	/* 2a7 movss 0x8(%r8,%r12,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 2ae mov 0x8(%rsp),%rcx */
	LONG $0xc07e0f66	/* 2b3 movd %xmm0,%eax */
	WORD $0x3145; BYTE $0xed	/* 2b7 xor %r13d,%r13d */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 2ba movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 2c4 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 2c7 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 2ca or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 2cd sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 2d0 add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 2d3 mov %rcx,0x8(%rsp) */
	LONG $0x2424280f	/* 2d8 movaps (%rsp),%xmm4 */
	WORD $0x8548; BYTE $0xf6	/* 2dc test %rsi,%rsi */
	WORD $0x1f7e	/* 2df jle 300 */
	WORD $0xc031	/* 2e1 xor %eax,%eax */
	LONG $0x17348d4c	/* 2e3 lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 2e7 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 2ec mov %eax,%ecx */
	LONG $0x01c08348	/* 2ee add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 2f2 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 2f5 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 2f8 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 2fb cmp %rax,%rsi */
	WORD $0xe775	/* 2fe jne 2e7 */
	LONG $0x6e0f4966; BYTE $0xc5	/* 300 movq %r13,%xmm0 */
	LONG $0xedef0f66	/* 305 pxor %xmm5,%xmm5 */
	LONG $0x24448b48; BYTE $0x20	/* 309 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 30e xor %r13d,%r13d */
	LONG $0xc5610f66	/* 311 punpcklwd %xmm5,%xmm0 */
	LONG $0xe96f0f66	/* 315 movdqa %xmm1,%xmm5 */
	LONG $0xe8db0f66	/* 319 pand %xmm0,%xmm5 */
	WORD $0x0148; BYTE $0xc2	/* 31d add %rax,%rdx */
	LONG $0x6f0f4466; BYTE $0xf5	/* 320 movdqa %xmm5,%xmm14 */
	LONG $0xc5ef0f66	/* 325 pxor %xmm5,%xmm0 */
	LONG $0x660f4466; BYTE $0xf3	/* 329 pcmpgtd %xmm3,%xmm14 */
	LONG $0xf06f0f66	/* 32e movdqa %xmm0,%xmm6 */
	LONG $0xc56f0f66	/* 332 movdqa %xmm5,%xmm0 */
	LONG $0x2d100ff3; LONG $0x00000520	/* 336 movss 0x0(%rip),%xmm5 = 85e */
	LONG $0xf0720f66; BYTE $0x0d	/* 33e pslld $0xd,%xmm0 */
	LONG $0xf6720f66; BYTE $0x10	/* 343 pslld $0x10,%xmm6 */
	LONG $0x00edc60f	/* 348 shufps $0x0,%xmm5,%xmm5 */
	LONG $0xdd280f44	/* 34c movaps %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xe6	/* 350 movdqa %xmm14,%xmm12 */
	LONG $0xdf0f4466; BYTE $0xe0	/* 355 pandn %xmm0,%xmm12 */
	LONG $0xc2eb0f66	/* 35a por %xmm2,%xmm0 */
	LONG $0xdc590f45	/* 35e mulps %xmm12,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 362 pand %xmm14,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xde	/* 367 por %xmm6,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc3	/* 36c por %xmm11,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 371 mulps %xmm4,%xmm0 */
	LONG $0xc0580f44	/* 374 addps %xmm0,%xmm8 */
	WORD $0x8548; BYTE $0xf6	/* 378 test %rsi,%rsi */
	WORD $0x1f7e	/* 37b jle 39c */
	WORD $0xc031	/* 37d xor %eax,%eax */
	LONG $0x17348d4c	/* 37f lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 383 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 388 mov %eax,%ecx */
	LONG $0x01c08348	/* 38a add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 38e shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 391 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 394 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 397 cmp %rax,%rsi */
	WORD $0xe775	/* 39a jne 383 */
	LONG $0x6e0f4966; BYTE $0xc5	/* 39c movq %r13,%xmm0 */
	LONG $0xf6ef0f66	/* 3a1 pxor %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 3a5 movdqa %xmm1,%xmm14 */
	WORD $0x3145; BYTE $0xed	/* 3aa xor %r13d,%r13d */
	LONG $0xc6610f66	/* 3ad punpcklwd %xmm6,%xmm0 */
	LONG $0xdd280f44	/* 3b1 movaps %xmm5,%xmm11 */
	LONG $0x24448b48; BYTE $0x20	/* 3b5 mov 0x20(%rsp),%rax */
	LONG $0xdb0f4466; BYTE $0xf0	/* 3ba pand %xmm0,%xmm14 */
	LONG $0xef0f4166; BYTE $0xc6	/* 3bf pxor %xmm14,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 3c4 movdqa %xmm14,%xmm15 */
	WORD $0x0148; BYTE $0xc2	/* 3c9 add %rax,%rdx */
	LONG $0xf06f0f66	/* 3cc movdqa %xmm0,%xmm6 */
	LONG $0x720f4166; WORD $0x0df7	/* 3d0 pslld $0xd,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xc5	/* 3d6 movdqa %xmm13,%xmm0 */
	LONG $0x660f4466; BYTE $0xf0	/* 3db pcmpgtd %xmm0,%xmm14 */
	LONG $0xf6720f66; BYTE $0x10	/* 3e0 pslld $0x10,%xmm6 */
	LONG $0x056f0ff3; LONG $0x00000461	/* 3e5 movdqa 0x0(%rip),%xmm0 = 84e, as it lies */
	LONG $0x6f0f4566; BYTE $0xe6	/* 3ed movdqa %xmm14,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 3f2 por %xmm15,%xmm0 */
	LONG $0xdf0f4566; BYTE $0xe7	/* 3f7 pandn %xmm15,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 3fc pand %xmm14,%xmm0 */
	LONG $0xdc590f45	/* 401 mulps %xmm12,%xmm11 */
	LONG $0xeb0f4466; BYTE $0xde	/* 405 por %xmm6,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc3	/* 40a por %xmm11,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 40f mulps %xmm4,%xmm0 */
	LONG $0xd0580f44	/* 412 addps %xmm0,%xmm10 */
	WORD $0x8548; BYTE $0xf6	/* 416 test %rsi,%rsi */
	WORD $0x1f7e	/* 419 jle 43a */
	WORD $0xc031	/* 41b xor %eax,%eax */
	LONG $0x17348d4c	/* 41d lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 421 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 426 mov %eax,%ecx */
	LONG $0x01c08348	/* 428 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 42c shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 42f shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 432 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 435 cmp %rax,%rsi */
	WORD $0xe775	/* 438 jne 421 */
	LONG $0xc0ef0f66	/* 43a pxor %xmm0,%xmm0 */
	LONG $0x6e0f4966; BYTE $0xf5	/* 43e movq %r13,%xmm6 */
	LONG $0xdd280f44	/* 443 movaps %xmm5,%xmm11 */
	WORD $0x3145; BYTE $0xe4	/* 447 xor %r12d,%r12d */
	LONG $0xf0610f66	/* 44a punpcklwd %xmm0,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xc5	/* 44e movdqa %xmm13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 453 mov 0x20(%rsp),%rax */
	LONG $0x6f0f44f3; LONG $0x0003cd35; BYTE $0x00	/* 458 movdqa 0x0(%rip),%xmm14 = 82e, as it lies */
	LONG $0xdb0f4466; BYTE $0xf6	/* 461 pand %xmm6,%xmm14 */
	WORD $0x0148; BYTE $0xc2	/* 466 add %rax,%rdx */
	LONG $0xef0f4166; BYTE $0xf6	/* 469 pxor %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 46e movdqa %xmm14,%xmm15 */
	LONG $0x660f4466; BYTE $0xf0	/* 473 pcmpgtd %xmm0,%xmm14 */
	LONG $0x720f4166; WORD $0x0df7	/* 478 pslld $0xd,%xmm15 */
	LONG $0x056f0ff3; LONG $0x000003c8	/* 47e movdqa 0x0(%rip),%xmm0 = 84e, as it lies */
	LONG $0xf6720f66; BYTE $0x10	/* 486 pslld $0x10,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xe6	/* 48b movdqa %xmm14,%xmm12 */
	LONG $0xdf0f4566; BYTE $0xe7	/* 490 pandn %xmm15,%xmm12 */
	LONG $0xdc590f45	/* 495 mulps %xmm12,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 499 por %xmm15,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 49e pand %xmm14,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xde	/* 4a3 por %xmm6,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc3	/* 4a8 por %xmm11,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 4ad mulps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xf8	/* 4b0 addps %xmm0,%xmm7 */
	WORD $0x8548; BYTE $0xf6	/* 4b3 test %rsi,%rsi */
	WORD $0x207e	/* 4b6 jle 4d8 */
	WORD $0xc031	/* 4b8 xor %eax,%eax */
	LONG $0x172c8d4c	/* 4ba lea (%rdi,%rdx,1),%r13 */
	LONG $0x54b70f41; WORD $0x0045	/* 4be movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 4c4 mov %eax,%ecx */
	LONG $0x01c08348	/* 4c6 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 4ca shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 4cd shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 4d0 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 4d3 cmp %rax,%rsi */
	WORD $0xe675	/* 4d6 jne 4be */
	LONG $0xf6ef0f66	/* 4d8 pxor %xmm6,%xmm6 */
	LONG $0x6e0f4966; BYTE $0xc4	/* 4dc movq %r12,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 4e1 movdqa %xmm13,%xmm12 */
	LONG $0xc6610f66	/* 4e6 punpcklwd %xmm6,%xmm0 */
	LONG $0x356f0ff3; LONG $0x0000033c	/* 4ea movdqa 0x0(%rip),%xmm6 = 82e, as it lies */
	LONG $0xf0db0f66	/* 4f2 pand %xmm0,%xmm6 */
	LONG $0xc6ef0f66	/* 4f6 pxor %xmm6,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xde	/* 4fa movdqa %xmm6,%xmm11 */
	LONG $0x660f4166; BYTE $0xf4	/* 4ff pcmpgtd %xmm12,%xmm6 */
	LONG $0x720f4166; WORD $0x0df3	/* 504 pslld $0xd,%xmm11 */
	LONG $0x6f0f44f3; LONG $0x00033b25; BYTE $0x00	/* 50a movdqa 0x0(%rip),%xmm12 = 84e, as it lies */
	LONG $0xf0720f66; BYTE $0x10	/* 513 pslld $0x10,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 518 movdqa %xmm6,%xmm14 */
	LONG $0xdf0f4566; BYTE $0xf3	/* 51d pandn %xmm11,%xmm14 */
	LONG $0xee590f41	/* 522 mulps %xmm14,%xmm5 */
	LONG $0xeb0f4566; BYTE $0xe3	/* 526 por %xmm11,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xe6	/* 52b pand %xmm6,%xmm12 */
	LONG $0xe8eb0f66	/* 530 por %xmm0,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xec	/* 534 por %xmm12,%xmm5 */
	WORD $0x590f; BYTE $0xe5	/* 539 mulps %xmm5,%xmm4 */
	LONG $0xcc580f44	/* 53c addps %xmm4,%xmm9 */
	WORD $0x280f; BYTE $0xe7	/* 540 movaps %xmm7,%xmm4 */
	LONG $0xc0280f41	/* 543 movaps %xmm8,%xmm0 */
	LONG $0xf9150f41	/* 547 unpckhps %xmm9,%xmm7 */
	LONG $0x10c78349	/* 54b add $0x10,%r15 */
	LONG $0xe1140f41	/* 54f unpcklps %xmm9,%xmm4 */
	LONG $0xc2140f41	/* 553 unpcklps %xmm10,%xmm0 */
	LONG $0xc2150f45	/* 557 unpckhps %xmm10,%xmm8 */
	WORD $0x0148; BYTE $0xef	/* 55b add %rbp,%rdi */
	WORD $0x580f; BYTE $0xe7	/* 55e addps %xmm7,%xmm4 */
	LONG $0xc0580f41	/* 561 addps %xmm8,%xmm0 */
	LONG $0x246c8348; WORD $0x0418	/* 565 subq $0x4,0x18(%rsp) */
	WORD $0x0149; BYTE $0xeb	/* 56b add %rbp,%r11 */
	LONG $0x24448b48; BYTE $0x18	/* 56e mov 0x18(%rsp),%rax */
	WORD $0x0149; BYTE $0xea	/* 573 add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 576 add %rbp,%rbx */
	WORD $0x280f; BYTE $0xec	/* 579 movaps %xmm4,%xmm5 */
	WORD $0x120f; BYTE $0xe8	/* 57c movhlps %xmm0,%xmm5 */
	WORD $0x160f; BYTE $0xc4	/* 57f movlhps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc5	/* 582 addps %xmm5,%xmm0 */
	LONG $0x47110f41; BYTE $0xf0	/* 585 movups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 58a cmp $0x3,%rax */
	LONG $0xfae08f0f; WORD $0xffff	/* 58e jg 74 */
	LONG $0x24548b48; BYTE $0x38	/* 594 mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 599 mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 59e mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 5a3 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 5a7 mov %rcx,%rdx */
	LONG $0x02eac148	/* 5aa shr $0x2,%rdx */
	LONG $0x01728d48	/* 5ae lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 5b2 neg %rdx */
	LONG $0xeeaf0f48	/* 5b5 imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 5b9 mov %rsi,%rdi */
	LONG $0x91148d48	/* 5bc lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 5c0 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 5c4 add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 5c7 add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 5ca test %rdx,%rdx */
	LONG $0x02298e0f; WORD $0x0000	/* 5cd jle 7fc */
	LONG $0x941c8d4d	/* 5d3 lea (%r12,%rdx,4),%r11 */
	LONG $0xfc518d49	/* 5d7 lea -0x4(%r9),%rdx */
	LONG $0x246c8b48; BYTE $0x20	/* 5db mov 0x20(%rsp),%rbp */
	LONG $0xef0f4566; BYTE $0xc9	/* 5e0 pxor %xmm9,%xmm9 */
	LONG $0x02eac148	/* 5e5 shr $0x2,%rdx */
	LONG $0x3d6f0ff3; LONG $0x0000023d	/* 5e9 movdqa 0x0(%rip),%xmm7 = 82e, as it lies */
	LONG $0x0000ba49; LONG $0xffff0000; WORD $0xffff	/* 5f1 movabs $0xffffffff00000000,%r10 */
	LONG $0x356f0ff3; LONG $0x0000023b	/* 5fb movdqa 0x0(%rip),%xmm6 = 83e, as it lies */
	LONG $0x951c8d48; LONG $0x00000004	/* 603 lea 0x4(,%rdx,4),%rbx */
	LONG $0x2d6f0ff3; LONG $0x0000023b	/* 60b movdqa 0x0(%rip),%xmm5 = 84e, as it lies */
	LONG $0x04c48349	/* 613 add $0x4,%r12 */
	LONG $0x03f98349	/* 617 cmp $0x3,%r9 */
	LONG $0x02028e0f; WORD $0x0000	/* 61b jle 823 */
	LONG $0x000004ba; BYTE $0x00	/* 621 mov $0x4,%edx */
	LONG $0xdbef0f66	/* 626 pxor %xmm3,%xmm3 */
	LONG $0xef0f4566; BYTE $0xc0	/* 62a pxor %xmm8,%xmm8 */
	LONG $0x25100ff3; LONG $0x00000227	/* 62f movss 0x0(%rip),%xmm4 = 85e */
	LONG $0x00e4c60f	/* 637 shufps $0x0,%xmm4,%xmm4 */
	LONG $0x447e0ff3; WORD $0xf850	/* 63b movq -0x8(%rax,%rdx,2),%xmm0 */
	LONG $0xd76f0f66	/* 641 movdqa %xmm7,%xmm2 */
	LONG $0x4c100f41; WORD $0xf090	/* 645 movups -0x10(%r8,%rdx,4),%xmm1 */
	LONG $0x04c28348	/* 64b add $0x4,%rdx */
	LONG $0x610f4166; BYTE $0xc0	/* 64f punpcklwd %xmm8,%xmm0 */
	LONG $0xd0db0f66	/* 654 pand %xmm0,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xda	/* 658 movdqa %xmm2,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 65d movdqa %xmm2,%xmm10 */
	LONG $0xc2ef0f66	/* 662 pxor %xmm2,%xmm0 */
	LONG $0x660f4466; BYTE $0xde	/* 666 pcmpgtd %xmm6,%xmm11 */
	LONG $0x720f4166; WORD $0x0df2	/* 66b pslld $0xd,%xmm10 */
	LONG $0xf0720f66; BYTE $0x10	/* 671 pslld $0x10,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd3	/* 676 movdqa %xmm11,%xmm2 */
	LONG $0xdf0f4166; BYTE $0xd2	/* 67b pandn %xmm10,%xmm2 */
	LONG $0xeb0f4466; BYTE $0xd5	/* 680 por %xmm5,%xmm10 */
	WORD $0x590f; BYTE $0xd4	/* 685 mulps %xmm4,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd3	/* 688 pand %xmm11,%xmm10 */
	LONG $0xc2eb0f66	/* 68d por %xmm2,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc2	/* 691 por %xmm10,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 696 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 699 addps %xmm1,%xmm3 */
	WORD $0x3949; BYTE $0xd1	/* 69c cmp %rdx,%r9 */
	WORD $0x9a7d	/* 69f jge 63b */
	WORD $0x8948; BYTE $0xda	/* 6a1 mov %rbx,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 6a4 cmp %rdx,%r9 */
	LONG $0x011e8e0f; WORD $0x0000	/* 6a7 jle 7cb */
	LONG $0x2404c748; LONG $0x00000000	/* 6ad movq $0x0,(%rsp) */
	LONG $0x90348b41	/* 6b5 mov (%r8,%rdx,4),%esi */
	LONG $0xc0ef0f66	/* 6b9 pxor %xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 6bd movq $0x0,0x8(%rsp) */
	LONG $0x244c8b48; BYTE $0x08	/* 6c6 mov 0x8(%rsp),%rcx */
	WORD $0xcf89	/* 6cb mov %ecx,%edi */
	LONG $0x240c8b48	/* 6cd mov (%rsp),%rcx */
	LONG $0x247c8948; BYTE $0x08	/* 6d1 mov %rdi,0x8(%rsp) */
	LONG $0x953c8d48; LONG $0x00000000	/* 6d6 lea 0x0(,%rdx,4),%rdi */
	WORD $0x214c; BYTE $0xd1	/* 6de and %r10,%rcx */
	WORD $0x0948; BYTE $0xf1	/* 6e1 or %rsi,%rcx */
	LONG $0x240c8948	/* 6e4 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 6e8 lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 6ec cmp %rcx,%r9 */
	WORD $0x077e	/* 6ef jle 6f8 */
	LONG $0x100f41f3; WORD $0x3844; BYTE $0x04	/* 6f1 movss 0x4(%r8,%rdi,1),%xmm0 */
	LONG $0x24348b48	/* 6f8 mov (%rsp),%rsi */
	LONG $0xc17e0f66	/* 6fc movd %xmm0,%ecx */
	LONG $0xc0ef0f66	/* 700 pxor %xmm0,%xmm0 */
	LONG $0x20e1c148	/* 704 shl $0x20,%rcx */
	WORD $0xf689	/* 708 mov %esi,%esi */
	WORD $0x0948; BYTE $0xce	/* 70a or %rcx,%rsi */
	LONG $0x024a8d48	/* 70d lea 0x2(%rdx),%rcx */
	LONG $0x24348948	/* 711 mov %rsi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 715 cmp %rcx,%r9 */
	WORD $0x077e	/* 718 jle 721 */
	LONG $0x100f41f3; WORD $0x3844; BYTE $0x08	/* 71a movss 0x8(%r8,%rdi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 721 mov 0x8(%rsp),%rsi */
	LONG $0xc17e0f66	/* 726 movd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xcd	/* 72a mov %r9,%r13 */
	WORD $0xff31	/* 72d xor %edi,%edi */
	WORD $0x2949; BYTE $0xd5	/* 72f sub %rdx,%r13 */
	WORD $0x214c; BYTE $0xd6	/* 732 and %r10,%rsi */
	WORD $0x0948; BYTE $0xce	/* 735 or %rcx,%rsi */
	LONG $0x120c8d48	/* 738 lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 73c mov %rsi,0x8(%rsp) */
	LONG $0x240c280f	/* 741 movaps (%rsp),%xmm1 */
	WORD $0x854d; BYTE $0xed	/* 745 test %r13,%r13 */
	WORD $0x1f7e	/* 748 jle 769 */
	WORD $0xd231	/* 74a xor %edx,%edx */
	LONG $0x08348d4c	/* 74c lea (%rax,%rcx,1),%r14 */
	LONG $0x34b70f41; BYTE $0x56	/* 750 movzwl (%r14,%rdx,2),%esi */
	WORD $0xd189	/* 755 mov %edx,%ecx */
	LONG $0x01c28348	/* 757 add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 75b shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 75e shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 761 or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd5	/* 764 cmp %rdx,%r13 */
	WORD $0xe775	/* 767 jne 750 */
	LONG $0xd2ef0f66	/* 769 pxor %xmm2,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 76d movq %rdi,%xmm0 */
	LONG $0xe76f0f66	/* 772 movdqa %xmm7,%xmm4 */
	LONG $0xc2610f66	/* 776 punpcklwd %xmm2,%xmm0 */
	LONG $0xe0db0f66	/* 77a pand %xmm0,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 77e movdqa %xmm4,%xmm8 */
	LONG $0xd46f0f66	/* 783 movdqa %xmm4,%xmm2 */
	LONG $0xc4ef0f66	/* 787 pxor %xmm4,%xmm0 */
	LONG $0x25100ff3; LONG $0x000000cb	/* 78b movss 0x0(%rip),%xmm4 = 85e */
	LONG $0x660f4466; BYTE $0xc6	/* 793 pcmpgtd %xmm6,%xmm8 */
	LONG $0xf2720f66; BYTE $0x0d	/* 798 pslld $0xd,%xmm2 */
	LONG $0x00e4c60f	/* 79d shufps $0x0,%xmm4,%xmm4 */
	LONG $0xf0720f66; BYTE $0x10	/* 7a1 pslld $0x10,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 7a6 movdqa %xmm8,%xmm10 */
	LONG $0xdf0f4466; BYTE $0xd2	/* 7ab pandn %xmm2,%xmm10 */
	LONG $0xd5eb0f66	/* 7b0 por %xmm5,%xmm2 */
	LONG $0xe2590f41	/* 7b4 mulps %xmm10,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 7b8 pand %xmm8,%xmm2 */
	LONG $0xe0eb0f66	/* 7bd por %xmm0,%xmm4 */
	LONG $0xd4eb0f66	/* 7c1 por %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xca	/* 7c5 mulps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 7c8 addps %xmm1,%xmm3 */
	LONG $0xc9ef0f66	/* 7cb pxor %xmm1,%xmm1 */
	WORD $0x280f; BYTE $0xc3	/* 7cf movaps %xmm3,%xmm0 */
	WORD $0x0148; BYTE $0xe8	/* 7d2 add %rbp,%rax */
	WORD $0x140f; BYTE $0xc1	/* 7d5 unpcklps %xmm1,%xmm0 */
	WORD $0x150f; BYTE $0xd9	/* 7d8 unpckhps %xmm1,%xmm3 */
	LONG $0xc9280f41	/* 7db movaps %xmm9,%xmm1 */
	WORD $0x580f; BYTE $0xc3	/* 7df addps %xmm3,%xmm0 */
	WORD $0x120f; BYTE $0xc8	/* 7e2 movhlps %xmm0,%xmm1 */
	LONG $0xc07e0ff3	/* 7e5 movq %xmm0,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 7e9 addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0x2444; BYTE $0xfc	/* 7ec movss %xmm0,-0x4(%r12) */
	WORD $0x394d; BYTE $0xdc	/* 7f3 cmp %r11,%r12 */
	LONG $0xfe17850f; WORD $0xffff	/* 7f6 jne 613 */
	LONG $0x48c48348	/* 7fc add $0x48,%rsp */
	BYTE $0x5b	/* 800 pop %rbx */
	BYTE $0x5d	/* 801 pop %rbp */
	WORD $0x5c41	/* 802 pop %r12 */
	WORD $0x5d41	/* 804 pop %r13 */
	WORD $0x5e41	/* 806 pop %r14 */
	WORD $0x5f41	/* 808 pop %r15 */
	BYTE $0xc3	/* 80a ret */
	LONG $0xef0f4566; BYTE $0xc9	/* 80b pxor %xmm9,%xmm9 */
	WORD $0xd231	/* 810 xor %edx,%edx */
	LONG $0xf9280f41	/* 812 movaps %xmm9,%xmm7 */
	LONG $0xd1280f45	/* 816 movaps %xmm9,%xmm10 */
	LONG $0xc1280f45	/* 81a movaps %xmm9,%xmm8 */
	LONG $0xfffa04e9; BYTE $0xff	/* 81e jmp 227 */
	LONG $0xdbef0f66	/* 823 pxor %xmm3,%xmm3 */
	WORD $0xd231	/* 827 xor %edx,%edx */
	LONG $0xfffe76e9; BYTE $0xff	/* 829 jmp 6a4 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 82e .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 83e .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 84e .rodata.cst16 */
	LONG $0x77800000	/* 85e .rodata.cst4 */
	RET

TEXT sse2bf16(SB), 1, $0
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
	LONG $0x0004c2e9; BYTE $0x00	/* jmp to the end */
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
	LONG $0x02e88e0f; WORD $0x0000	/* 23 jle 311 */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	LONG $0xc9ef0f66	/* 35 pxor %xmm1,%xmm1 */
	LONG $0x2464894c; BYTE $0x28	/* 39 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3e lea (%r11,%rbx,1),%r10 */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 42 lea 0x0(,%rbx,4),%rbp */
	WORD $0x8948; BYTE $0xf7	/* 4a mov %rsi,%rdi */
	LONG $0x24748948; BYTE $0x30	/* 4d mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 52 add %r10,%rbx */
	LONG $0x244c8948; BYTE $0x38	/* 55 mov %rcx,0x38(%rsp) */
	LONG $0x008f8d48; WORD $0x0018; BYTE $0x00	/* 5a lea 0x1800(%rdi),%rcx */
	LONG $0x03f98349	/* 61 cmp $0x3,%r9 */
	LONG $0x04208e0f; WORD $0x0000	/* 65 jle 48b */
	LONG $0xedef0f66	/* 6b pxor %xmm5,%xmm5 */
	LONG $0x000004b8; BYTE $0x00	/* 6f mov $0x4,%eax */
	WORD $0x280f; BYTE $0xdd	/* 74 movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 77 movaps %xmm5,%xmm6 */
	WORD $0x280f; BYTE $0xe5	/* 7a movaps %xmm5,%xmm4 */
	WORD $0x180f; BYTE $0x09	/* 7d prefetcht0 (%rcx) */
	LONG $0x7c7e0ff3; WORD $0xf847	/* 80 movq -0x8(%rdi,%rax,2),%xmm7 */
	LONG $0xd16f0f66	/* 86 movdqa %xmm1,%xmm2 */
	LONG $0x44100f41; WORD $0xf080	/* 8a movups -0x10(%r8,%rax,4),%xmm0 */
	WORD $0x8948; BYTE $0xc2	/* 90 mov %rax,%rdx */
	LONG $0xd7610f66	/* 93 punpcklwd %xmm7,%xmm2 */
	LONG $0x7e0f41f3; WORD $0x437c; BYTE $0xf8	/* 97 movq -0x8(%r11,%rax,2),%xmm7 */
	LONG $0x20c18348	/* 9e add $0x20,%rcx */
	WORD $0x590f; BYTE $0xd0	/* a2 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xe2	/* a5 addps %xmm2,%xmm4 */
	LONG $0xd16f0f66	/* a8 movdqa %xmm1,%xmm2 */
	LONG $0xd7610f66	/* ac punpcklwd %xmm7,%xmm2 */
	LONG $0x7e0f41f3; WORD $0x427c; BYTE $0xf8	/* b0 movq -0x8(%r10,%rax,2),%xmm7 */
	WORD $0x590f; BYTE $0xd0	/* b7 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xf2	/* ba addps %xmm2,%xmm6 */
	LONG $0xd16f0f66	/* bd movdqa %xmm1,%xmm2 */
	LONG $0xd7610f66	/* c1 punpcklwd %xmm7,%xmm2 */
	LONG $0x7c7e0ff3; WORD $0xf843	/* c5 movq -0x8(%rbx,%rax,2),%xmm7 */
	LONG $0x04c08348	/* cb add $0x4,%rax */
	WORD $0x590f; BYTE $0xd0	/* cf mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* d2 addps %xmm2,%xmm3 */
	LONG $0xd16f0f66	/* d5 movdqa %xmm1,%xmm2 */
	LONG $0xd7610f66	/* d9 punpcklwd %xmm7,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* dd mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* e0 addps %xmm0,%xmm5 */
	WORD $0x3949; BYTE $0xc1	/* e3 cmp %rax,%r9 */
	WORD $0x957d	/* e6 jge 7d */
	WORD $0x3949; BYTE $0xd1	/* e8 cmp %rdx,%r9 */
	LONG $0x019c8e0f; WORD $0x0000	/* eb jle 28d */
	LONG $0x2404c748; LONG $0x00000000	/* f1 movq $0x0,(%rsp) */
	LONG $0x24048b48	/* f9 mov (%rsp),%rax */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* fd movabs $0xffffffff00000000,%r14 */
	LONG $0x95348d48; LONG $0x00000000	/* 107 lea 0x0(,%rdx,4),%rsi */
	LONG $0x900c8b41	/* 10f mov (%r8,%rdx,4),%ecx */
	LONG $0xc0ef0f66	/* 113 pxor %xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 117 movq $0x0,0x8(%rsp) */
	WORD $0x214c; BYTE $0xf0	/* 120 and %r14,%rax */
	WORD $0x0948; BYTE $0xc8	/* 123 or %rcx,%rax */
	LONG $0x014a8d48	/* 126 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 12a mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 12e cmp %rcx,%r9 */
	WORD $0x077e	/* 131 jle 13a */
	LONG $0x100f41f3; WORD $0x3044; BYTE $0x04	/* 133 movss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x240c8b48	/* 13a mov (%rsp),%rcx */
	LONG $0xc07e0f66	/* 13e movd %xmm0,%eax */
	LONG $0xc0ef0f66	/* 142 pxor %xmm0,%xmm0 */
	LONG $0x20e0c148	/* 146 shl $0x20,%rax */
	WORD $0xc989	/* 14a mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 14c or %rax,%rcx */
	LONG $0x240c8948	/* 14f mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 153 lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 157 cmp %rcx,%r9 */
	WORD $0x077e	/* 15a jle 163 */
	LONG $0x100f41f3; WORD $0x3044; BYTE $0x08	/* 15c movss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 163 mov 0x8(%rsp),%rcx */
	LONG $0xc07e0f66	/* 168 movd %xmm0,%eax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 16c movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 176 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 179 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 17c or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 17f sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 182 add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 185 mov %rcx,0x8(%rsp) */
	LONG $0x2414280f	/* 18a movaps (%rsp),%xmm2 */
	WORD $0x8548; BYTE $0xf6	/* 18e test %rsi,%rsi */
	LONG $0x03088e0f; WORD $0x0000	/* 191 jle 49f */
	WORD $0x3145; BYTE $0xed	/* 197 xor %r13d,%r13d */
	WORD $0xc031	/* 19a xor %eax,%eax */
	LONG $0x17348d4c	/* 19c lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 1a0 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1a5 mov %eax,%ecx */
	LONG $0x01c08348	/* 1a7 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1ab shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ae shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1b1 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1b4 cmp %rax,%rsi */
	WORD $0xe775	/* 1b7 jne 1a0 */
	LONG $0x6e0f4966; BYTE $0xc5	/* 1b9 movq %r13,%xmm0 */
	LONG $0xf96f0f66	/* 1be movdqa %xmm1,%xmm7 */
	LONG $0x24448b48; BYTE $0x20	/* 1c2 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1c7 xor %r13d,%r13d */
	LONG $0xf8610f66	/* 1ca punpcklwd %xmm0,%xmm7 */
	WORD $0x280f; BYTE $0xc7	/* 1ce movaps %xmm7,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 1d1 add %rax,%rdx */
	WORD $0xc031	/* 1d4 xor %eax,%eax */
	WORD $0x590f; BYTE $0xc2	/* 1d6 mulps %xmm2,%xmm0 */
	LONG $0x17348d4c	/* 1d9 lea (%rdi,%rdx,1),%r14 */
	WORD $0x580f; BYTE $0xe0	/* 1dd addps %xmm0,%xmm4 */
	LONG $0x24b70f45; BYTE $0x46	/* 1e0 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1e5 mov %eax,%ecx */
	LONG $0x01c08348	/* 1e7 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1eb shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ee shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1f1 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1f4 cmp %rax,%rsi */
	WORD $0xe775	/* 1f7 jne 1e0 */
	LONG $0x6e0f4966; BYTE $0xc5	/* 1f9 movq %r13,%xmm0 */
	LONG $0xf96f0f66	/* 1fe movdqa %xmm1,%xmm7 */
	LONG $0x24448b48; BYTE $0x20	/* 202 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 207 xor %r13d,%r13d */
	LONG $0xf8610f66	/* 20a punpcklwd %xmm0,%xmm7 */
	WORD $0x280f; BYTE $0xc7	/* 20e movaps %xmm7,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 211 add %rax,%rdx */
	WORD $0xc031	/* 214 xor %eax,%eax */
	WORD $0x590f; BYTE $0xc2	/* 216 mulps %xmm2,%xmm0 */
	LONG $0x17348d4c	/* 219 lea (%rdi,%rdx,1),%r14 */
	WORD $0x580f; BYTE $0xf0	/* 21d addps %xmm0,%xmm6 */
	LONG $0x24b70f45; BYTE $0x46	/* 220 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 225 mov %eax,%ecx */
	LONG $0x01c08348	/* 227 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 22b shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 22e shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 231 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 234 cmp %rax,%rsi */
	WORD $0xe775	/* 237 jne 220 */
	LONG $0x6e0f4966; BYTE $0xc5	/* 239 movq %r13,%xmm0 */
	LONG $0xf96f0f66	/* 23e movdqa %xmm1,%xmm7 */
	LONG $0x24448b48; BYTE $0x20	/* 242 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xe4	/* 247 xor %r12d,%r12d */
	LONG $0xf8610f66	/* 24a punpcklwd %xmm0,%xmm7 */
	WORD $0x280f; BYTE $0xc7	/* 24e movaps %xmm7,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 251 add %rax,%rdx */
	WORD $0xc031	/* 254 xor %eax,%eax */
	WORD $0x590f; BYTE $0xc2	/* 256 mulps %xmm2,%xmm0 */
	LONG $0x172c8d4c	/* 259 lea (%rdi,%rdx,1),%r13 */
	WORD $0x580f; BYTE $0xd8	/* 25d addps %xmm0,%xmm3 */
	LONG $0x54b70f41; WORD $0x0045	/* 260 movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 266 mov %eax,%ecx */
	LONG $0x01c08348	/* 268 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 26c shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 26f shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 272 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 275 cmp %rax,%rsi */
	WORD $0xe675	/* 278 jne 260 */
	LONG $0x6e0f4966; BYTE $0xc4	/* 27a movq %r12,%xmm0 */
	LONG $0xf96f0f66	/* 27f movdqa %xmm1,%xmm7 */
	LONG $0xf8610f66	/* 283 punpcklwd %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd7	/* 287 mulps %xmm7,%xmm2 */
	WORD $0x580f; BYTE $0xea	/* 28a addps %xmm2,%xmm5 */
	WORD $0x280f; BYTE $0xd3	/* 28d movaps %xmm3,%xmm2 */
	WORD $0x280f; BYTE $0xc4	/* 290 movaps %xmm4,%xmm0 */
	WORD $0x150f; BYTE $0xdd	/* 293 unpckhps %xmm5,%xmm3 */
	LONG $0x246c8348; WORD $0x0418	/* 296 subq $0x4,0x18(%rsp) */
	WORD $0x140f; BYTE $0xd5	/* 29c unpcklps %xmm5,%xmm2 */
	WORD $0x140f; BYTE $0xc6	/* 29f unpcklps %xmm6,%xmm0 */
	WORD $0x150f; BYTE $0xe6	/* 2a2 unpckhps %xmm6,%xmm4 */
	LONG $0x24448b48; BYTE $0x18	/* 2a5 mov 0x18(%rsp),%rax */
	WORD $0x580f; BYTE $0xd3	/* 2aa addps %xmm3,%xmm2 */
	WORD $0x580f; BYTE $0xc4	/* 2ad addps %xmm4,%xmm0 */
	LONG $0x10c78349	/* 2b0 add $0x10,%r15 */
	WORD $0x0148; BYTE $0xef	/* 2b4 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xeb	/* 2b7 add %rbp,%r11 */
	WORD $0x0149; BYTE $0xea	/* 2ba add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 2bd add %rbp,%rbx */
	WORD $0x280f; BYTE $0xda	/* 2c0 movaps %xmm2,%xmm3 */
	WORD $0x120f; BYTE $0xd8	/* 2c3 movhlps %xmm0,%xmm3 */
	WORD $0x160f; BYTE $0xc2	/* 2c6 movlhps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc3	/* 2c9 addps %xmm3,%xmm0 */
	LONG $0x47110f41; BYTE $0xf0	/* 2cc movups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 2d1 cmp $0x3,%rax */
	LONG $0xfd7f8f0f; WORD $0xffff	/* 2d5 jg 5a */
	LONG $0x24548b48; BYTE $0x38	/* 2db mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 2e0 mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 2e5 mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 2ea lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 2ee mov %rcx,%rdx */
	LONG $0x02eac148	/* 2f1 shr $0x2,%rdx */
	LONG $0x01728d48	/* 2f5 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 2f9 neg %rdx */
	LONG $0xeeaf0f48	/* 2fc imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 300 mov %rsi,%rdi */
	LONG $0x91148d48	/* 303 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 307 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 30b add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 30e add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 311 test %rdx,%rdx */
	LONG $0x01628e0f; WORD $0x0000	/* 314 jle 47c */
	LONG $0x941c8d49	/* 31a lea (%r12,%rdx,4),%rbx */
	LONG $0xfc518d49	/* 31e lea -0x4(%r9),%rdx */
	LONG $0xf6ef0f66	/* 322 pxor %xmm6,%xmm6 */
	WORD $0x3145; BYTE $0xed	/* 326 xor %r13d,%r13d */
	LONG $0x02eac148	/* 329 shr $0x2,%rdx */
	LONG $0x24748b4c; BYTE $0x20	/* 32d mov 0x20(%rsp),%r14 */
	LONG $0xe4ef0f66	/* 332 pxor %xmm4,%xmm4 */
	WORD $0x280f; BYTE $0xee	/* 336 movaps %xmm6,%xmm5 */
	LONG $0x952c8d48; LONG $0x00000004	/* 339 lea 0x4(,%rdx,4),%rbp */
	LONG $0x0000bb49; LONG $0xffff0000; WORD $0xffff	/* 341 movabs $0xffffffff00000000,%r11 */
	LONG $0x04c48349	/* 34b add $0x4,%r12 */
	LONG $0x03f98349	/* 34f cmp $0x3,%r9 */
	LONG $0x015e8e0f; WORD $0x0000	/* 353 jle 4b7 */
	LONG $0x000004ba; BYTE $0x00	/* 359 mov $0x4,%edx */
	LONG $0xc9ef0f66	/* 35e pxor %xmm1,%xmm1 */
	LONG $0x5c7e0ff3; WORD $0xf850	/* 362 movq -0x8(%rax,%rdx,2),%xmm3 */
	LONG $0xd46f0f66	/* 368 movdqa %xmm4,%xmm2 */
	LONG $0x44100f41; WORD $0xf090	/* 36c movups -0x10(%r8,%rdx,4),%xmm0 */
	LONG $0x04c28348	/* 372 add $0x4,%rdx */
	LONG $0xd3610f66	/* 376 punpcklwd %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* 37a mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 37d addps %xmm0,%xmm1 */
	WORD $0x3949; BYTE $0xd1	/* 380 cmp %rdx,%r9 */
	WORD $0xdd7d	/* 383 jge 362 */
	WORD $0x8948; BYTE $0xea	/* 385 mov %rbp,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 388 cmp %rdx,%r9 */
	LONG $0x00bf8e0f; WORD $0x0000	/* 38b jle 450 */
	LONG $0x2404c748; LONG $0x00000000	/* 391 movq $0x0,(%rsp) */
	LONG $0x240c8b48	/* 399 mov (%rsp),%rcx */
	LONG $0xc0ef0f66	/* 39d pxor %xmm0,%xmm0 */
	LONG $0x95348d48; LONG $0x00000000	/* 3a1 lea 0x0(,%rdx,4),%rsi */
	LONG $0x903c8b41	/* 3a9 mov (%r8,%rdx,4),%edi */
	LONG $0x246c894c; BYTE $0x08	/* 3ad mov %r13,0x8(%rsp) */
	WORD $0x214c; BYTE $0xd9	/* 3b2 and %r11,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 3b5 or %rdi,%rcx */
	LONG $0x240c8948	/* 3b8 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 3bc lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 3c0 cmp %rcx,%r9 */
	WORD $0x077e	/* 3c3 jle 3cc */
	LONG $0x100f41f3; WORD $0x3044; BYTE $0x04	/* 3c5 movss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x243c8b48	/* 3cc mov (%rsp),%rdi */
	LONG $0xc17e0f66	/* 3d0 movd %xmm0,%ecx */
	LONG $0xc0ef0f66	/* 3d4 pxor %xmm0,%xmm0 */
	LONG $0x20e1c148	/* 3d8 shl $0x20,%rcx */
	WORD $0xff89	/* 3dc mov %edi,%edi */
	WORD $0x0948; BYTE $0xcf	/* 3de or %rcx,%rdi */
	LONG $0x024a8d48	/* 3e1 lea 0x2(%rdx),%rcx */
	LONG $0x243c8948	/* 3e5 mov %rdi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 3e9 cmp %rcx,%r9 */
	WORD $0x077e	/* 3ec jle 3f5 */
	LONG $0x100f41f3; WORD $0x3044; BYTE $0x08	/* 3ee movss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 3f5 mov 0x8(%rsp),%rsi */
	LONG $0xc17e0f66	/* 3fa movd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xca	/* 3fe mov %r9,%r10 */
	WORD $0xff31	/* 401 xor %edi,%edi */
	WORD $0x2949; BYTE $0xd2	/* 403 sub %rdx,%r10 */
	WORD $0x214c; BYTE $0xde	/* 406 and %r11,%rsi */
	WORD $0x0948; BYTE $0xce	/* 409 or %rcx,%rsi */
	LONG $0x120c8d48	/* 40c lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 410 mov %rsi,0x8(%rsp) */
	LONG $0x2414280f	/* 415 movaps (%rsp),%xmm2 */
	WORD $0x854d; BYTE $0xd2	/* 419 test %r10,%r10 */
	WORD $0x1f7e	/* 41c jle 43d */
	WORD $0xd231	/* 41e xor %edx,%edx */
	LONG $0x083c8d4c	/* 420 lea (%rax,%rcx,1),%r15 */
	LONG $0x34b70f41; BYTE $0x57	/* 424 movzwl (%r15,%rdx,2),%esi */
	WORD $0xd189	/* 429 mov %edx,%ecx */
	LONG $0x01c28348	/* 42b add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 42f shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 432 shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 435 or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd2	/* 438 cmp %rdx,%r10 */
	WORD $0xe775	/* 43b jne 424 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 43d movq %rdi,%xmm0 */
	LONG $0xdc6f0f66	/* 442 movdqa %xmm4,%xmm3 */
	LONG $0xd8610f66	/* 446 punpcklwd %xmm0,%xmm3 */
	WORD $0x590f; BYTE $0xd3	/* 44a mulps %xmm3,%xmm2 */
	WORD $0x580f; BYTE $0xca	/* 44d addps %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xc1	/* 450 movaps %xmm1,%xmm0 */
	WORD $0x150f; BYTE $0xcd	/* 453 unpckhps %xmm5,%xmm1 */
	WORD $0x014c; BYTE $0xf0	/* 456 add %r14,%rax */
	WORD $0x140f; BYTE $0xc5	/* 459 unpcklps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 45c addps %xmm1,%xmm0 */
	WORD $0x280f; BYTE $0xce	/* 45f movaps %xmm6,%xmm1 */
	WORD $0x120f; BYTE $0xc8	/* 462 movhlps %xmm0,%xmm1 */
	LONG $0xc07e0ff3	/* 465 movq %xmm0,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 469 addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0x2444; BYTE $0xfc	/* 46c movss %xmm0,-0x4(%r12) */
	WORD $0x3949; BYTE $0xdc	/* 473 cmp %rbx,%r12 */
	LONG $0xfecf850f; WORD $0xffff	/* 476 jne 34b */
	LONG $0x48c48348	/* 47c add $0x48,%rsp */
	BYTE $0x5b	/* 480 pop %rbx */
	BYTE $0x5d	/* 481 pop %rbp */
	WORD $0x5c41	/* 482 pop %r12 */
	WORD $0x5d41	/* 484 pop %r13 */
	WORD $0x5e41	/* 486 pop %r14 */
	WORD $0x5f41	/* 488 pop %r15 */
	BYTE $0xc3	/* 48a ret */
	LONG $0xedef0f66	/* 48b pxor %xmm5,%xmm5 */
	WORD $0xd231	/* 48f xor %edx,%edx */
	WORD $0x280f; BYTE $0xdd	/* 491 movaps %xmm5,%xmm3 */
	WORD $0x280f; BYTE $0xf5	/* 494 movaps %xmm5,%xmm6 */
	WORD $0x280f; BYTE $0xe5	/* 497 movaps %xmm5,%xmm4 */
	LONG $0xfffc49e9; BYTE $0xff	/* 49a jmp e8 */
	LONG $0xc0ef0f66	/* 49f pxor %xmm0,%xmm0 */
	WORD $0x3145; BYTE $0xe4	/* 4a3 xor %r12d,%r12d */
	WORD $0x590f; BYTE $0xc2	/* 4a6 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 4a9 addps %xmm0,%xmm4 */
	WORD $0x580f; BYTE $0xf0	/* 4ac addps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xd8	/* 4af addps %xmm0,%xmm3 */
	LONG $0xfffdc3e9; BYTE $0xff	/* 4b2 jmp 27a */
	LONG $0xc9ef0f66	/* 4b7 pxor %xmm1,%xmm1 */
	WORD $0xd231	/* 4bb xor %edx,%edx */
	LONG $0xfffec6e9; BYTE $0xff	/* 4bd jmp 388 */
	RET
