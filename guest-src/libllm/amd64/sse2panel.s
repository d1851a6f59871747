/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2panel.cc ae0247979ab26123
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	084ab3ffd586dc63
 */

TEXT sse2wide32(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10ec8348	/* sub $16,%rsp */
	LONG $0x0060b0ff; WORD $0x0000	/* push 96(%rax) */
	LONG $0x0058b0ff; WORD $0x0000	/* push 88(%rax) */
	LONG $0x0050b0ff; WORD $0x0000	/* push 80(%rax) */
	LONG $0x0048b0ff; WORD $0x0000	/* push 72(%rax) */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x00087be9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xcb	/* 2 mov %rcx,%r11 */
	WORD $0x8949; BYTE $0xd7	/* 5 mov %rdx,%r15 */
	WORD $0x894d; BYTE $0xc2	/* 8 mov %r8,%r10 */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	WORD $0x8948; BYTE $0xf3	/* 13 mov %rsi,%rbx */
	LONG $0xb8ec8148; WORD $0x0000; BYTE $0x00	/* 16 sub $0xb8,%rsp */
	LONG $0x24bc8348; LONG $0x00000118; BYTE $0x03	/* 1d cmpq $0x3,0x118(%rsp) */
	LONG $0x24548948; BYTE $0x60	/* 26 mov %rdx,0x60(%rsp) */
	LONG $0x247c8948; BYTE $0x78	/* 2b mov %rdi,0x78(%rsp) */
	LONG $0x24a48b4c; LONG $0x000000f0	/* 30 mov 0xf0(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000108	/* 38 mov 0x108(%rsp),%r13 */
	LONG $0x24948b48; LONG $0x00000110	/* 40 mov 0x110(%rsp),%rdx */
	LONG $0x054f8e0f; WORD $0x0000	/* 48 jle 59d */
	LONG $0x2d448d4b; BYTE $0x00	/* 4e lea 0x0(%r13,%r13,1),%rax */
	LONG $0x093c8d4b	/* 53 lea (%r9,%r9,1),%rdi */
	LONG $0x2494894c; LONG $0x000000a0	/* 57 mov %r10,0xa0(%rsp) */
	WORD $0x8949; BYTE $0xd6	/* 5f mov %rdx,%r14 */
	LONG $0x24448948; BYTE $0x38	/* 62 mov %rax,0x38(%rsp) */
	WORD $0x014c; BYTE $0xe8	/* 67 add %r13,%rax */
	LONG $0x0f348d4a	/* 6a lea (%rdi,%r9,1),%rsi */
	LONG $0xad0c8d4a; LONG $0x00000000	/* 6e lea 0x0(,%r13,4),%rcx */
	WORD $0x0148; BYTE $0xc0	/* 76 add %rax,%rax */
	LONG $0x244c8948; BYTE $0x40	/* 79 mov %rcx,0x40(%rsp) */
	WORD $0x0148; BYTE $0xf6	/* 7e add %rsi,%rsi */
	LONG $0x248c8b48; LONG $0x00000100	/* 81 mov 0x100(%rsp),%rcx */
	LONG $0x24448948; BYTE $0x48	/* 89 mov %rax,0x48(%rsp) */
	LONG $0xcd048d4a; LONG $0x00000000	/* 8e lea 0x0(,%r9,8),%rax */
	LONG $0x8d048d4e; LONG $0x00000000	/* 96 lea 0x0(,%r9,4),%r8 */
	LONG $0x24448948; BYTE $0x68	/* 9e mov %rax,0x68(%rsp) */
	LONG $0x24848b48; LONG $0x000000f8	/* a3 mov 0xf8(%rsp),%rax */
	LONG $0x990c8d48	/* ab lea (%rcx,%rbx,4),%rcx */
	LONG $0xed2c8d4a; LONG $0x00000000	/* af lea 0x0(,%r13,8),%rbp */
	LONG $0x244c8948; BYTE $0x20	/* b7 mov %rcx,0x20(%rsp) */
	LONG $0x404a8d49	/* bc lea 0x40(%r10),%rcx */
	LONG $0x02e0c148	/* c0 shl $0x2,%rax */
	LONG $0x244c8948; BYTE $0x58	/* c4 mov %rcx,0x58(%rsp) */
	LONG $0x248c8b48; LONG $0x00000100	/* c9 mov 0x100(%rsp),%rcx */
	LONG $0x24048948	/* d1 mov %rax,(%rsp) */
	LONG $0x24848b48; LONG $0x000000f8	/* d5 mov 0xf8(%rsp),%rax */
	LONG $0x248c894c; LONG $0x000000a8	/* dd mov %r9,0xa8(%rsp) */
	LONG $0x04e0c148	/* e5 shl $0x4,%rax */
	LONG $0x244c8948; BYTE $0x50	/* e9 mov %rcx,0x50(%rsp) */
	LONG $0x248c8b48; LONG $0x00000118	/* ee mov 0x118(%rsp),%rcx */
	LONG $0x24448948; BYTE $0x70	/* f6 mov %rax,0x70(%rsp) */
	WORD $0x894c; BYTE $0xf8	/* fb mov %r15,%rax */
	WORD $0xf748; BYTE $0xd8	/* fe neg %rax */
	LONG $0x843c8d4d	/* 101 lea (%r12,%rax,4),%r15 */
	WORD $0x8949; BYTE $0xdc	/* 105 mov %rbx,%r12 */
	LONG $0x241c8b48	/* 108 mov (%rsp),%rbx */
	WORD $0x854d; BYTE $0xe4	/* 10c test %r12,%r12 */
	LONG $0x03db8e0f; WORD $0x0000	/* 10f jle 4f0 */
	LONG $0x3b2c8d4e	/* 115 lea (%rbx,%r15,1),%r13 */
	LONG $0x249c8948; LONG $0x00000080	/* 119 mov %rbx,0x80(%rsp) */
	LONG $0x24548b4c; BYTE $0x50	/* 121 mov 0x50(%rsp),%r10 */
	LONG $0x2b048d4a	/* 126 lea (%rbx,%r13,1),%rax */
	LONG $0x24748948; BYTE $0x18	/* 12a mov %rsi,0x18(%rsp) */
	LONG $0x24548b48; BYTE $0x58	/* 12f mov 0x58(%rsp),%rdx */
	LONG $0x24448948; BYTE $0x28	/* 134 mov %rax,0x28(%rsp) */
	WORD $0x0148; BYTE $0xd8	/* 139 add %rbx,%rax */
	LONG $0x244c8b4c; BYTE $0x60	/* 13c mov 0x60(%rsp),%r9 */
	LONG $0x24ac8948; LONG $0x00000088	/* 141 mov %rbp,0x88(%rsp) */
	LONG $0x248c8948; LONG $0x00000090	/* 149 mov %rcx,0x90(%rsp) */
	LONG $0x24a4894c; LONG $0x00000098	/* 151 mov %r12,0x98(%rsp) */
	LONG $0x24448948; BYTE $0x30	/* 159 mov %rax,0x30(%rsp) */
	LONG $0x24448b48; BYTE $0x78	/* 15e mov 0x78(%rsp),%rax */
	LONG $0xef0f4566; BYTE $0xff	/* 163 pxor %xmm15,%xmm15 */
	LONG $0x24748b48; BYTE $0x18	/* 168 mov 0x18(%rsp),%rsi */
	LONG $0xc04a8d48	/* 16d lea -0x40(%rdx),%rcx */
	WORD $0x8948; BYTE $0xc3	/* 171 mov %rax,%rbx */
	LONG $0x6f0f4566; BYTE $0xf7	/* 174 movdqa %xmm15,%xmm14 */
	LONG $0x6f0f4566; BYTE $0xef	/* 179 movdqa %xmm15,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xe7	/* 17e movdqa %xmm15,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xdf	/* 183 movdqa %xmm15,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xd7	/* 188 movdqa %xmm15,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xcf	/* 18d movdqa %xmm15,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xc7	/* 192 movdqa %xmm15,%xmm8 */
	LONG $0x316e0f66	/* 197 movd (%rcx),%xmm6 */
	LONG $0x036f0ff3	/* 19b movdqu (%rbx),%xmm0 */
	LONG $0x04c18348	/* 19f add $0x4,%rcx */
	LONG $0x20c38348	/* 1a3 add $0x20,%rbx */
	LONG $0x5b6f0ff3; BYTE $0xf0	/* 1a7 movdqu -0x10(%rbx),%xmm3 */
	LONG $0x6e0f4266; WORD $0x016c; BYTE $0xfc	/* 1ac movd -0x4(%rcx,%r8,1),%xmm5 */
	LONG $0xe6700f66; BYTE $0x00	/* 1b3 pshufd $0x0,%xmm6,%xmm4 */
	LONG $0x746e0f66; WORD $0xfc39	/* 1b8 movd -0x4(%rcx,%rdi,1),%xmm6 */
	LONG $0x4b6f0ff3; BYTE $0xf0	/* 1be movdqu -0x10(%rbx),%xmm1 */
	LONG $0xf86f0f66	/* 1c3 movdqa %xmm0,%xmm7 */
	LONG $0xfcf50f66	/* 1c7 pmaddwd %xmm4,%xmm7 */
	LONG $0xe3f50f66	/* 1cb pmaddwd %xmm3,%xmm4 */
	LONG $0xd6700f66; BYTE $0x00	/* 1cf pshufd $0x0,%xmm6,%xmm2 */
	LONG $0xf06f0f66	/* 1d4 movdqa %xmm0,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xf8	/* 1d8 paddd %xmm8,%xmm7 */
	LONG $0xf2f50f66	/* 1dd pmaddwd %xmm2,%xmm6 */
	LONG $0xd3f50f66	/* 1e1 pmaddwd %xmm3,%xmm2 */
	LONG $0xdd700f66; BYTE $0x00	/* 1e5 pshufd $0x0,%xmm5,%xmm3 */
	LONG $0xe86f0f66	/* 1ea movdqa %xmm0,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 1ee paddd %xmm9,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xf2	/* 1f3 paddd %xmm10,%xmm6 */
	LONG $0xebf50f66	/* 1f8 pmaddwd %xmm3,%xmm5 */
	LONG $0xd9f50f66	/* 1fc pmaddwd %xmm1,%xmm3 */
	LONG $0x4c6e0f66; WORD $0xfc31	/* 200 movd -0x4(%rcx,%rsi,1),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 206 movdqa %xmm7,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xd3	/* 20b paddd %xmm11,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xec	/* 210 paddd %xmm12,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 215 movdqa %xmm4,%xmm9 */
	LONG $0xc9700f66; BYTE $0x00	/* 21a pshufd $0x0,%xmm1,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xdd	/* 21f paddd %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 224 movdqa %xmm6,%xmm10 */
	LONG $0xc1f50f66	/* 229 pmaddwd %xmm1,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xda	/* 22d movdqa %xmm2,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 232 movdqa %xmm5,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xc6	/* 237 paddd %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 23c movdqa %xmm3,%xmm13 */
	LONG $0x2404290f	/* 241 movaps %xmm0,(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf0	/* 245 movdqa %xmm0,%xmm14 */
	LONG $0x436f0ff3; BYTE $0xf0	/* 24a movdqu -0x10(%rbx),%xmm0 */
	LONG $0xc8f50f66	/* 24f pmaddwd %xmm0,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xcf	/* 253 paddd %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 258 movdqa %xmm1,%xmm15 */
	WORD $0x3948; BYTE $0xd1	/* 25d cmp %rdx,%rcx */
	LONG $0xff31850f; WORD $0xffff	/* 260 jne 197 */
	WORD $0x894c; BYTE $0xc9	/* 266 mov %r9,%rcx */
	LONG $0x6f0f4466; BYTE $0xed	/* 269 movdqa %xmm5,%xmm13 */
	LONG $0x24748948; BYTE $0x18	/* 26e mov %rsi,0x18(%rsp) */
	WORD $0x5b0f; BYTE $0xff	/* 273 cvtdq2ps %xmm7,%xmm7 */
	WORD $0xe183; BYTE $0x03	/* 276 and $0x3,%ecx */
	LONG $0x100f43f3; WORD $0x8f2c	/* 279 movss (%r15,%r9,4),%xmm5 */
	LONG $0x046f0f66; BYTE $0x24	/* 27f movdqa (%rsp),%xmm0 */
	LONG $0xdc5b0f44	/* 284 cvtdq2ps %xmm4,%xmm11 */
	LONG $0x05e1c148	/* 288 shl $0x5,%rcx */
	LONG $0x0e248d4d	/* 28c lea (%r14,%rcx,1),%r12 */
	LONG $0x0e6c8d49; BYTE $0x10	/* 290 lea 0x10(%r14,%rcx,1),%rbp */
	LONG $0x24100f45; BYTE $0x24	/* 295 movups (%r12),%xmm12 */
	LONG $0x00edc60f	/* 29a shufps $0x0,%xmm5,%xmm5 */
	LONG $0xc5280f44	/* 29e movaps %xmm5,%xmm8 */
	LONG $0x00a8100f; WORD $0x0002; BYTE $0x00	/* 2a2 movups 0x200(%rax),%xmm5 */
	WORD $0x854d; BYTE $0xdb	/* 2a9 test %r11,%r11 */
	LONG $0x04e0850f; WORD $0x0000	/* 2ac jne 792 */
	LONG $0xe8590f41	/* 2b2 mulps %xmm8,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc9	/* 2b6 pxor %xmm9,%xmm9 */
	WORD $0x590f; BYTE $0xef	/* 2bb mulps %xmm7,%xmm5 */
	LONG $0xec580f41	/* 2be addps %xmm12,%xmm5 */
	LONG $0x2c110f41; BYTE $0x24	/* 2c2 movups %xmm5,(%r12) */
	LONG $0x10a0100f; WORD $0x0002; BYTE $0x00	/* 2c7 movups 0x210(%rax),%xmm4 */
	LONG $0x007d100f	/* 2ce movups 0x0(%rbp),%xmm7 */
	LONG $0xe0590f41	/* 2d2 mulps %xmm8,%xmm4 */
	LONG $0xe3590f41	/* 2d6 mulps %xmm11,%xmm4 */
	WORD $0x580f; BYTE $0xe7	/* 2da addps %xmm7,%xmm4 */
	LONG $0x0065110f	/* 2dd movups %xmm4,0x0(%rbp) */
	WORD $0xed31	/* 2e1 xor %ebp,%ebp */
	LONG $0x100f43f3; WORD $0x8d64; BYTE $0x00	/* 2e3 movss 0x0(%r13,%r9,4),%xmm4 */
	LONG $0x00e4c60f	/* 2ea shufps $0x0,%xmm4,%xmm4 */
	LONG $0x00a8100f; WORD $0x0002; BYTE $0x00	/* 2ee movups 0x200(%rax),%xmm5 */
	WORD $0x5b0f; BYTE $0xf6	/* 2f5 cvtdq2ps %xmm6,%xmm6 */
	LONG $0x0e9c8d49; LONG $0x00000080	/* 2f8 lea 0x80(%r14,%rcx,1),%rbx */
	LONG $0x20b8100f; WORD $0x0002; BYTE $0x00	/* 300 movups 0x220(%rax),%xmm7 */
	LONG $0x13100f44	/* 307 movups (%rbx),%xmm10 */
	LONG $0x0ea48d4d; LONG $0x00000090	/* 30b lea 0x90(%r14,%rcx,1),%r12 */
	LONG $0xc25b0f44	/* 313 cvtdq2ps %xmm2,%xmm8 */
	WORD $0x590f; BYTE $0xec	/* 317 mulps %xmm4,%xmm5 */
	WORD $0x590f; BYTE $0xee	/* 31a mulps %xmm6,%xmm5 */
	WORD $0xed85	/* 31d test %ebp,%ebp */
	LONG $0x0453840f; WORD $0x0000	/* 31f je 778 */
	WORD $0x590f; BYTE $0xfc	/* 325 mulps %xmm4,%xmm7 */
	LONG $0xf15b0f41	/* 328 cvtdq2ps %xmm9,%xmm6 */
	WORD $0x590f; BYTE $0xfe	/* 32c mulps %xmm6,%xmm7 */
	WORD $0x580f; BYTE $0xef	/* 32f addps %xmm7,%xmm5 */
	LONG $0xea580f41	/* 332 addps %xmm10,%xmm5 */
	WORD $0x110f; BYTE $0x2b	/* 336 movups %xmm5,(%rbx) */
	LONG $0x1090100f; WORD $0x0002; BYTE $0x00	/* 339 movups 0x210(%rax),%xmm2 */
	LONG $0x30b8100f; WORD $0x0002; BYTE $0x00	/* 340 movups 0x230(%rax),%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 347 mulps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xe7	/* 34a mulps %xmm7,%xmm4 */
	LONG $0xd0590f41	/* 34d mulps %xmm8,%xmm2 */
	WORD $0x590f; BYTE $0xe6	/* 351 mulps %xmm6,%xmm4 */
	WORD $0x580f; BYTE $0xd4	/* 354 addps %xmm4,%xmm2 */
	LONG $0x3c100f41; BYTE $0x24	/* 357 movups (%r12),%xmm7 */
	LONG $0x245c8b48; BYTE $0x28	/* 35c mov 0x28(%rsp),%rbx */
	LONG $0xedef0f66	/* 361 pxor %xmm5,%xmm5 */
	WORD $0x580f; BYTE $0xd7	/* 365 addps %xmm7,%xmm2 */
	LONG $0x14110f41; BYTE $0x24	/* 368 movups %xmm2,(%r12) */
	LONG $0x100f42f3; WORD $0x8b14	/* 36d movss (%rbx,%r9,4),%xmm2 */
	WORD $0x280f; BYTE $0xe2	/* 373 movaps %xmm2,%xmm4 */
	LONG $0x00e2c60f	/* 376 shufps $0x0,%xmm2,%xmm4 */
	WORD $0x854d; BYTE $0xdb	/* 37a test %r11,%r11 */
	WORD $0x1c74	/* 37d je 39b */
	LONG $0x24648b4c; BYTE $0x40	/* 37f mov 0x40(%rsp),%r12 */
	LONG $0x1cbf0f43; BYTE $0x22	/* 384 movswl (%r10,%r12,1),%ebx */
	LONG $0x64bf0f47; WORD $0x0222	/* 389 movswl 0x2(%r10,%r12,1),%r12d */
	WORD $0x0144; BYTE $0xe3	/* 38f add %r12d,%ebx */
	LONG $0xfb6e0f66	/* 392 movd %ebx,%xmm7 */
	LONG $0xef700f66; BYTE $0x00	/* 396 pshufd $0x0,%xmm7,%xmm5 */
	LONG $0x0090100f; WORD $0x0002; BYTE $0x00	/* 39b movups 0x200(%rax),%xmm2 */
	LONG $0xfd5b0f41	/* 3a2 cvtdq2ps %xmm13,%xmm7 */
	LONG $0x0e9c8d49; LONG $0x00000100	/* 3a6 lea 0x100(%r14,%rcx,1),%rbx */
	LONG $0x20b0100f; WORD $0x0002; BYTE $0x00	/* 3ae movups 0x220(%rax),%xmm6 */
	LONG $0x0ea48d4d; LONG $0x00000110	/* 3b5 lea 0x110(%r14,%rcx,1),%r12 */
	WORD $0x5b0f; BYTE $0xdb	/* 3bd cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xd4	/* 3c0 mulps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xd7	/* 3c3 mulps %xmm7,%xmm2 */
	WORD $0x100f; BYTE $0x3b	/* 3c6 movups (%rbx),%xmm7 */
	WORD $0xed85	/* 3c9 test %ebp,%ebp */
	LONG $0x0474840f; WORD $0x0000	/* 3cb je 845 */
	WORD $0x590f; BYTE $0xf4	/* 3d1 mulps %xmm4,%xmm6 */
	WORD $0x5b0f; BYTE $0xed	/* 3d4 cvtdq2ps %xmm5,%xmm5 */
	WORD $0x590f; BYTE $0xf5	/* 3d7 mulps %xmm5,%xmm6 */
	WORD $0x580f; BYTE $0xd6	/* 3da addps %xmm6,%xmm2 */
	WORD $0x580f; BYTE $0xd7	/* 3dd addps %xmm7,%xmm2 */
	WORD $0x110f; BYTE $0x13	/* 3e0 movups %xmm2,(%rbx) */
	LONG $0x1090100f; WORD $0x0002; BYTE $0x00	/* 3e3 movups 0x210(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd4	/* 3ea mulps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 3ed mulps %xmm3,%xmm2 */
	LONG $0x3098100f; WORD $0x0002; BYTE $0x00	/* 3f0 movups 0x230(%rax),%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* 3f7 mulps %xmm4,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 3fa mulps %xmm5,%xmm3 */
	WORD $0x580f; BYTE $0xd3	/* 3fd addps %xmm3,%xmm2 */
	LONG $0x24100f41; BYTE $0x24	/* 400 movups (%r12),%xmm4 */
	LONG $0x245c8b48; BYTE $0x30	/* 405 mov 0x30(%rsp),%rbx */
	LONG $0xdbef0f66	/* 40a pxor %xmm3,%xmm3 */
	WORD $0x580f; BYTE $0xd4	/* 40e addps %xmm4,%xmm2 */
	LONG $0x14110f41; BYTE $0x24	/* 411 movups %xmm2,(%r12) */
	LONG $0x100f42f3; WORD $0x8b14	/* 416 movss (%rbx,%r9,4),%xmm2 */
	LONG $0x00d2c60f	/* 41c shufps $0x0,%xmm2,%xmm2 */
	WORD $0x854d; BYTE $0xdb	/* 420 test %r11,%r11 */
	WORD $0x1c74	/* 423 je 441 */
	LONG $0x24648b4c; BYTE $0x48	/* 425 mov 0x48(%rsp),%r12 */
	LONG $0x1cbf0f43; BYTE $0x22	/* 42a movswl (%r10,%r12,1),%ebx */
	LONG $0x64bf0f47; WORD $0x0222	/* 42f movswl 0x2(%r10,%r12,1),%r12d */
	WORD $0x0144; BYTE $0xe3	/* 435 add %r12d,%ebx */
	LONG $0xe36e0f66	/* 438 movd %ebx,%xmm4 */
	LONG $0xdc700f66; BYTE $0x00	/* 43c pshufd $0x0,%xmm4,%xmm3 */
	WORD $0x5b0f; BYTE $0xe8	/* 441 cvtdq2ps %xmm0,%xmm5 */
	LONG $0x0080100f; WORD $0x0002; BYTE $0x00	/* 444 movups 0x200(%rax),%xmm0 */
	LONG $0x20a0100f; WORD $0x0002; BYTE $0x00	/* 44b movups 0x220(%rax),%xmm4 */
	WORD $0x5b0f; BYTE $0xc9	/* 452 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x0e9c8d49; LONG $0x00000180	/* 455 lea 0x180(%r14,%rcx,1),%rbx */
	LONG $0x0e8c8d49; LONG $0x00000190	/* 45d lea 0x190(%r14,%rcx,1),%rcx */
	WORD $0x590f; BYTE $0xc2	/* 465 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 468 mulps %xmm5,%xmm0 */
	WORD $0x100f; BYTE $0x2b	/* 46b movups (%rbx),%xmm5 */
	WORD $0xed85	/* 46e test %ebp,%ebp */
	LONG $0x03b7840f; WORD $0x0000	/* 470 je 82d */
	WORD $0x590f; BYTE $0xe2	/* 476 mulps %xmm2,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* 479 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xe3	/* 47c mulps %xmm3,%xmm4 */
	WORD $0x580f; BYTE $0xc4	/* 47f addps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc5	/* 482 addps %xmm5,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* 485 movups %xmm0,(%rbx) */
	LONG $0x1080100f; WORD $0x0002; BYTE $0x00	/* 488 movups 0x210(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 48f mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 492 mulps %xmm1,%xmm0 */
	LONG $0x3088100f; WORD $0x0002; BYTE $0x00	/* 495 movups 0x230(%rax),%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 49c mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 49f mulps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 4a2 addps %xmm1,%xmm0 */
	WORD $0x100f; BYTE $0x39	/* 4a5 movups (%rcx),%xmm7 */
	LONG $0x04c28349	/* 4a8 add $0x4,%r10 */
	LONG $0x01c18349	/* 4ac add $0x1,%r9 */
	LONG $0x40c28348	/* 4b0 add $0x40,%rdx */
	LONG $0x02400548; WORD $0x0000	/* 4b4 add $0x240,%rax */
	WORD $0x580f; BYTE $0xc7	/* 4ba addps %xmm7,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* 4bd movups %xmm0,(%rcx) */
	LONG $0x2454394c; BYTE $0x20	/* 4c0 cmp %r10,0x20(%rsp) */
	LONG $0xfc98850f; WORD $0xffff	/* 4c5 jne 163 */
	LONG $0x249c8b48; LONG $0x00000080	/* 4cb mov 0x80(%rsp),%rbx */
	LONG $0x24ac8b48; LONG $0x00000088	/* 4d3 mov 0x88(%rsp),%rbp */
	LONG $0x248c8b48; LONG $0x00000090	/* 4db mov 0x90(%rsp),%rcx */
	LONG $0x24748b48; BYTE $0x18	/* 4e3 mov 0x18(%rsp),%rsi */
	LONG $0x24a48b4c; LONG $0x00000098	/* 4e8 mov 0x98(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x70	/* 4f0 mov 0x70(%rsp),%rax */
	LONG $0x04e98348	/* 4f5 sub $0x4,%rcx */
	LONG $0x24548b48; BYTE $0x68	/* 4f9 mov 0x68(%rsp),%rdx */
	LONG $0x00c68149; WORD $0x0002; BYTE $0x00	/* 4fe add $0x200,%r14 */
	LONG $0x246c0148; BYTE $0x50	/* 505 add %rbp,0x50(%rsp) */
	LONG $0x246c0148; BYTE $0x20	/* 50a add %rbp,0x20(%rsp) */
	WORD $0x0149; BYTE $0xc7	/* 50f add %rax,%r15 */
	LONG $0x24540148; BYTE $0x58	/* 512 add %rdx,0x58(%rsp) */
	LONG $0x03f98348	/* 517 cmp $0x3,%rcx */
	LONG $0xfbeb8f0f; WORD $0xffff	/* 51b jg 10c */
	LONG $0x24848b48; LONG $0x00000118	/* 521 mov 0x118(%rsp),%rax */
	LONG $0x247c8b48; BYTE $0x68	/* 529 mov 0x68(%rsp),%rdi */
	WORD $0x894c; BYTE $0xe3	/* 52e mov %r12,%rbx */
	LONG $0x24948b4c; LONG $0x000000a0	/* 531 mov 0xa0(%rsp),%r10 */
	LONG $0x24948b48; LONG $0x00000110	/* 539 mov 0x110(%rsp),%rdx */
	LONG $0xfc708d48	/* 541 lea -0x4(%rax),%rsi */
	LONG $0x24a48b4c; LONG $0x000000f0	/* 545 mov 0xf0(%rsp),%r12 */
	LONG $0x248c8b4c; LONG $0x000000a8	/* 54d mov 0xa8(%rsp),%r9 */
	WORD $0x8948; BYTE $0xf1	/* 555 mov %rsi,%rcx */
	LONG $0x24ac8b4c; LONG $0x00000108	/* 558 mov 0x108(%rsp),%r13 */
	LONG $0x02e9c148	/* 560 shr $0x2,%rcx */
	LONG $0x01418d48	/* 564 lea 0x1(%rcx),%rax */
	WORD $0xf748; BYTE $0xd9	/* 568 neg %rcx */
	LONG $0xf8af0f48	/* 56b imul %rax,%rdi */
	LONG $0xe8af0f48	/* 56f imul %rax,%rbp */
	LONG $0x24ac0148; LONG $0x00000100	/* 573 add %rbp,0x100(%rsp) */
	WORD $0x0149; BYTE $0xfa	/* 57b add %rdi,%r10 */
	LONG $0x247c8b48; BYTE $0x70	/* 57e mov 0x70(%rsp),%rdi */
	LONG $0xf8af0f48	/* 583 imul %rax,%rdi */
	LONG $0x09e0c148	/* 587 shl $0x9,%rax */
	WORD $0x0148; BYTE $0xc2	/* 58b add %rax,%rdx */
	LONG $0x8e048d48	/* 58e lea (%rsi,%rcx,4),%rax */
	LONG $0x24848948; LONG $0x00000118	/* 592 mov %rax,0x118(%rsp) */
	WORD $0x0149; BYTE $0xfc	/* 59a add %rdi,%r12 */
	LONG $0x24bc8348; LONG $0x00000118; BYTE $0x00	/* 59d cmpq $0x0,0x118(%rsp) */
	LONG $0x01ba8e0f; WORD $0x0000	/* 5a6 jle 766 */
	LONG $0x09048d4b	/* 5ac lea (%r9,%r9,1),%rax */
	WORD $0x894c; BYTE $0xe5	/* 5b0 mov %r12,%rbp */
	LONG $0x2d4c8d4f; BYTE $0x00	/* 5b3 lea 0x0(%r13,%r13,1),%r9 */
	LONG $0x24a48b4c; LONG $0x00000118	/* 5b8 mov 0x118(%rsp),%r12 */
	LONG $0x24048948	/* 5c0 mov %rax,(%rsp) */
	LONG $0x24848b48; LONG $0x000000f8	/* 5c4 mov 0xf8(%rsp),%rax */
	LONG $0x07e4c149	/* 5cc shl $0x7,%r12 */
	LONG $0x24848b4c; LONG $0x00000100	/* 5d0 mov 0x100(%rsp),%r8 */
	LONG $0x853c8d4c; LONG $0x00000000	/* 5d8 lea 0x0(,%rax,4),%r15 */
	WORD $0x8948; BYTE $0xd8	/* 5e0 mov %rbx,%rax */
	LONG $0x06e0c148	/* 5e3 shl $0x6,%rax */
	LONG $0x24448948; BYTE $0x38	/* 5e7 mov %rax,0x38(%rsp) */
	WORD $0x0149; BYTE $0xc2	/* 5ec add %rax,%r10 */
	LONG $0x22048d4a	/* 5ef lea (%rdx,%r12,1),%rax */
	LONG $0x24448948; BYTE $0x18	/* 5f3 mov %rax,0x18(%rsp) */
	LONG $0x24448b48; BYTE $0x60	/* 5f8 mov 0x60(%rsp),%rax */
	WORD $0xf748; BYTE $0xd8	/* 5fd neg %rax */
	LONG $0x852c8d4c; LONG $0x00000000	/* 600 lea 0x0(,%rax,4),%r13 */
	WORD $0x8948; BYTE $0xd8	/* 608 mov %rbx,%rax */
	WORD $0x894c; BYTE $0xfb	/* 60b mov %r15,%rbx */
	WORD $0x894d; BYTE $0xcf	/* 60e mov %r9,%r15 */
	WORD $0x8949; BYTE $0xc1	/* 611 mov %rax,%r9 */
	WORD $0x854d; BYTE $0xc9	/* 614 test %r9,%r9 */
	LONG $0x012a8e0f; WORD $0x0000	/* 617 jle 747 */
	LONG $0x24448b48; BYTE $0x38	/* 61d mov 0x38(%rsp),%rax */
	WORD $0x894c; BYTE $0xd1	/* 622 mov %r10,%rcx */
	LONG $0x245c8948; BYTE $0x20	/* 625 mov %rbx,0x20(%rsp) */
	LONG $0x2d648d4e; BYTE $0x00	/* 62a lea 0x0(%rbp,%r13,1),%r12 */
	LONG $0x247c894c; BYTE $0x28	/* 62f mov %r15,0x28(%rsp) */
	LONG $0x24748b48; BYTE $0x60	/* 634 mov 0x60(%rsp),%rsi */
	LONG $0x28348d4f	/* 639 lea (%r8,%r13,1),%r14 */
	LONG $0x246c8948; BYTE $0x30	/* 63d mov %rbp,0x30(%rsp) */
	WORD $0x2948; BYTE $0xc1	/* 642 sub %rax,%rcx */
	LONG $0x24448b48; BYTE $0x78	/* 645 mov 0x78(%rsp),%rax */
	LONG $0xdbef0f66	/* 64a pxor %xmm3,%xmm3 */
	WORD $0xff31	/* 64e xor %edi,%edi */
	LONG $0xd36f0f66	/* 650 movdqa %xmm3,%xmm2 */
	LONG $0x3c6e0f66; BYTE $0x39	/* 654 movd (%rcx,%rdi,1),%xmm7 */
	LONG $0x046f0ff3; BYTE $0xf8	/* 659 movdqu (%rax,%rdi,8),%xmm0 */
	LONG $0x646f0ff3; WORD $0x10f8	/* 65e movdqu 0x10(%rax,%rdi,8),%xmm4 */
	LONG $0x04c78348	/* 664 add $0x4,%rdi */
	LONG $0xcf700f66; BYTE $0x00	/* 668 pshufd $0x0,%xmm7,%xmm1 */
	LONG $0xc1f50f66	/* 66d pmaddwd %xmm1,%xmm0 */
	LONG $0xccf50f66	/* 671 pmaddwd %xmm4,%xmm1 */
	LONG $0xc2fe0f66	/* 675 paddd %xmm2,%xmm0 */
	LONG $0xcbfe0f66	/* 679 paddd %xmm3,%xmm1 */
	LONG $0xd06f0f66	/* 67d movdqa %xmm0,%xmm2 */
	LONG $0xd96f0f66	/* 681 movdqa %xmm1,%xmm3 */
	LONG $0x40ff8348	/* 685 cmp $0x40,%rdi */
	WORD $0xc975	/* 689 jne 654 */
	WORD $0x8948; BYTE $0xf7	/* 68b mov %rsi,%rdi */
	LONG $0x100f41f3; WORD $0xb414	/* 68e movss (%r12,%rsi,4),%xmm2 */
	LONG $0x0098100f; WORD $0x0002; BYTE $0x00	/* 694 movups 0x200(%rax),%xmm3 */
	WORD $0x5b0f; BYTE $0xc9	/* 69b cvtdq2ps %xmm1,%xmm1 */
	WORD $0xe783; BYTE $0x03	/* 69e and $0x3,%edi */
	WORD $0x5b0f; BYTE $0xc0	/* 6a1 cvtdq2ps %xmm0,%xmm0 */
	LONG $0x05e7c148	/* 6a4 shl $0x5,%rdi */
	LONG $0x3a1c8d48	/* 6a8 lea (%rdx,%rdi,1),%rbx */
	LONG $0x3a7c8d48; BYTE $0x10	/* 6ac lea 0x10(%rdx,%rdi,1),%rdi */
	WORD $0x100f; BYTE $0x33	/* 6b1 movups (%rbx),%xmm6 */
	LONG $0x00d2c60f	/* 6b4 shufps $0x0,%xmm2,%xmm2 */
	WORD $0x854d; BYTE $0xdb	/* 6b8 test %r11,%r11 */
	LONG $0x019c840f; WORD $0x0000	/* 6bb je 85d */
	LONG $0x20a0100f; WORD $0x0002; BYTE $0x00	/* 6c1 movups 0x220(%rax),%xmm4 */
	LONG $0x2cbf0f41; BYTE $0xb6	/* 6c8 movswl (%r14,%rsi,4),%ebp */
	WORD $0x590f; BYTE $0xda	/* 6cd mulps %xmm2,%xmm3 */
	LONG $0x7cbf0f45; WORD $0x02b6	/* 6d0 movswl 0x2(%r14,%rsi,4),%r15d */
	WORD $0x590f; BYTE $0xe2	/* 6d6 mulps %xmm2,%xmm4 */
	WORD $0x0141; BYTE $0xef	/* 6d9 add %ebp,%r15d */
	LONG $0x6e0f4166; BYTE $0xef	/* 6dc movd %r15d,%xmm5 */
	WORD $0x590f; BYTE $0xd8	/* 6e1 mulps %xmm0,%xmm3 */
	LONG $0xed700f66; BYTE $0x00	/* 6e4 pshufd $0x0,%xmm5,%xmm5 */
	WORD $0x5b0f; BYTE $0xed	/* 6e9 cvtdq2ps %xmm5,%xmm5 */
	WORD $0x590f; BYTE $0xe5	/* 6ec mulps %xmm5,%xmm4 */
	WORD $0x580f; BYTE $0xe3	/* 6ef addps %xmm3,%xmm4 */
	WORD $0x280f; BYTE $0xc4	/* 6f2 movaps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc6	/* 6f5 addps %xmm6,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* 6f8 movups %xmm0,(%rbx) */
	LONG $0x1080100f; WORD $0x0002; BYTE $0x00	/* 6fb movups 0x210(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 702 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 705 mulps %xmm1,%xmm0 */
	LONG $0x3088100f; WORD $0x0002; BYTE $0x00	/* 708 movups 0x230(%rax),%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 70f mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xcd	/* 712 mulps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 715 addps %xmm1,%xmm0 */
	WORD $0x100f; BYTE $0x27	/* 718 movups (%rdi),%xmm4 */
	LONG $0x40c18348	/* 71b add $0x40,%rcx */
	LONG $0x02400548; WORD $0x0000	/* 71f add $0x240,%rax */
	LONG $0x01c68348	/* 725 add $0x1,%rsi */
	WORD $0x580f; BYTE $0xc4	/* 729 addps %xmm4,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 72c movups %xmm0,(%rdi) */
	WORD $0x3949; BYTE $0xca	/* 72f cmp %rcx,%r10 */
	LONG $0xff12850f; WORD $0xffff	/* 732 jne 64a */
	LONG $0x245c8b48; BYTE $0x20	/* 738 mov 0x20(%rsp),%rbx */
	LONG $0x247c8b4c; BYTE $0x28	/* 73d mov 0x28(%rsp),%r15 */
	LONG $0x246c8b48; BYTE $0x30	/* 742 mov 0x30(%rsp),%rbp */
	LONG $0x24048b48	/* 747 mov (%rsp),%rax */
	LONG $0x80ea8348	/* 74b sub $0xffffffffffffff80,%rdx */
	WORD $0x014d; BYTE $0xf8	/* 74f add %r15,%r8 */
	WORD $0x0148; BYTE $0xdd	/* 752 add %rbx,%rbp */
	WORD $0x0149; BYTE $0xc2	/* 755 add %rax,%r10 */
	LONG $0x24448b48; BYTE $0x18	/* 758 mov 0x18(%rsp),%rax */
	WORD $0x3948; BYTE $0xc2	/* 75d cmp %rax,%rdx */
	LONG $0xfeae850f; WORD $0xffff	/* 760 jne 614 */
	LONG $0xb8c48148; WORD $0x0000; BYTE $0x00	/* 766 add $0xb8,%rsp */
	BYTE $0x5b	/* 76d pop %rbx */
	BYTE $0x5d	/* 76e pop %rbp */
	WORD $0x5c41	/* 76f pop %r12 */
	WORD $0x5d41	/* 771 pop %r13 */
	WORD $0x5e41	/* 773 pop %r14 */
	WORD $0x5f41	/* 775 pop %r15 */
	BYTE $0xc3	/* 777 ret */
	LONG $0xea580f41	/* 778 addps %xmm10,%xmm5 */
	WORD $0x110f; BYTE $0x2b	/* 77c movups %xmm5,(%rbx) */
	LONG $0x1090100f; WORD $0x0002; BYTE $0x00	/* 77f movups 0x210(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd4	/* 786 mulps %xmm4,%xmm2 */
	LONG $0xd0590f41	/* 789 mulps %xmm8,%xmm2 */
	LONG $0xfffbc5e9; BYTE $0xff	/* 78d jmp 357 */
	LONG $0x88100f44; LONG $0x00000220	/* 792 movups 0x220(%rax),%xmm9 */
	LONG $0x5abf0f41; BYTE $0x02	/* 79a movswl 0x2(%r10),%ebx */
	LONG $0xe8590f41	/* 79f mulps %xmm8,%xmm5 */
	LONG $0x32bf0f41	/* 7a3 movswl (%r10),%esi */
	LONG $0xc8590f45	/* 7a7 mulps %xmm8,%xmm9 */
	WORD $0xde01	/* 7ab add %ebx,%esi */
	LONG $0x6e0f4466; BYTE $0xd6	/* 7ad movd %esi,%xmm10 */
	WORD $0x590f; BYTE $0xef	/* 7b2 mulps %xmm7,%xmm5 */
	LONG $0x700f4566; WORD $0x00d2	/* 7b5 pshufd $0x0,%xmm10,%xmm10 */
	LONG $0xd25b0f45	/* 7bb cvtdq2ps %xmm10,%xmm10 */
	LONG $0xca590f45	/* 7bf mulps %xmm10,%xmm9 */
	LONG $0xe9580f41	/* 7c3 addps %xmm9,%xmm5 */
	LONG $0xec580f41	/* 7c7 addps %xmm12,%xmm5 */
	LONG $0x2c110f41; BYTE $0x24	/* 7cb movups %xmm5,(%r12) */
	LONG $0x10a0100f; WORD $0x0002; BYTE $0x00	/* 7d0 movups 0x210(%rax),%xmm4 */
	LONG $0x30a8100f; WORD $0x0002; BYTE $0x00	/* 7d7 movups 0x230(%rax),%xmm5 */
	LONG $0x007d100f	/* 7de movups 0x0(%rbp),%xmm7 */
	LONG $0xe0590f41	/* 7e2 mulps %xmm8,%xmm4 */
	LONG $0xe8590f41	/* 7e6 mulps %xmm8,%xmm5 */
	LONG $0xe3590f41	/* 7ea mulps %xmm11,%xmm4 */
	LONG $0xea590f41	/* 7ee mulps %xmm10,%xmm5 */
	WORD $0x580f; BYTE $0xe5	/* 7f2 addps %xmm5,%xmm4 */
	WORD $0x580f; BYTE $0xe7	/* 7f5 addps %xmm7,%xmm4 */
	LONG $0x0065110f	/* 7f8 movups %xmm4,0x0(%rbp) */
	LONG $0x246c8b48; BYTE $0x38	/* 7fc mov 0x38(%rsp),%rbp */
	LONG $0x100f43f3; WORD $0x8d64; BYTE $0x00	/* 801 movss 0x0(%r13,%r9,4),%xmm4 */
	LONG $0x1cbf0f41; BYTE $0x2a	/* 808 movswl (%r10,%rbp,1),%ebx */
	LONG $0x6cbf0f41; WORD $0x022a	/* 80d movswl 0x2(%r10,%rbp,1),%ebp */
	WORD $0xeb01	/* 813 add %ebp,%ebx */
	LONG $0x00e4c60f	/* 815 shufps $0x0,%xmm4,%xmm4 */
	LONG $0x000001bd; BYTE $0x00	/* 819 mov $0x1,%ebp */
	LONG $0xfb6e0f66	/* 81e movd %ebx,%xmm7 */
	LONG $0x700f4466; WORD $0x00cf	/* 822 pshufd $0x0,%xmm7,%xmm9 */
	LONG $0xfffac1e9; BYTE $0xff	/* 828 jmp 2ee */
	WORD $0x580f; BYTE $0xc5	/* 82d addps %xmm5,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* 830 movups %xmm0,(%rbx) */
	LONG $0x1080100f; WORD $0x0002; BYTE $0x00	/* 833 movups 0x210(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 83a mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 83d mulps %xmm1,%xmm0 */
	LONG $0xfffc60e9; BYTE $0xff	/* 840 jmp 4a5 */
	WORD $0x580f; BYTE $0xd7	/* 845 addps %xmm7,%xmm2 */
	WORD $0x110f; BYTE $0x13	/* 848 movups %xmm2,(%rbx) */
	LONG $0x1090100f; WORD $0x0002; BYTE $0x00	/* 84b movups 0x210(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd4	/* 852 mulps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 855 mulps %xmm3,%xmm2 */
	LONG $0xfffba3e9; BYTE $0xff	/* 858 jmp 400 */
	WORD $0x590f; BYTE $0xda	/* 85d mulps %xmm2,%xmm3 */
	WORD $0x590f; BYTE $0xc3	/* 860 mulps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc6	/* 863 addps %xmm6,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* 866 movups %xmm0,(%rbx) */
	LONG $0x1080100f; WORD $0x0002; BYTE $0x00	/* 869 movups 0x210(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 870 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 873 mulps %xmm1,%xmm0 */
	LONG $0xfffe9de9; BYTE $0xff	/* 876 jmp 718 */
	RET

TEXT sse2wide256(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10ec8348	/* sub $16,%rsp */
	LONG $0x0060b0ff; WORD $0x0000	/* push 96(%rax) */
	LONG $0x0058b0ff; WORD $0x0000	/* push 88(%rax) */
	LONG $0x0050b0ff; WORD $0x0000	/* push 80(%rax) */
	LONG $0x0048b0ff; WORD $0x0000	/* push 72(%rax) */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000a47e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	WORD $0x8948; BYTE $0xd5	/* c mov %rdx,%rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x894c; BYTE $0xc3	/* 10 mov %r8,%rbx */
	LONG $0x38ec8148; WORD $0x0001; BYTE $0x00	/* 13 sub $0x138,%rsp */
	LONG $0x248c8948; LONG $0x00000118	/* 1a mov %rcx,0x118(%rsp) */
	LONG $0x24948b48; LONG $0x00000190	/* 22 mov 0x190(%rsp),%rdx */
	WORD $0x894c; BYTE $0xc9	/* 2a mov %r9,%rcx */
	LONG $0x24bc8348; LONG $0x00000198; BYTE $0x03	/* 2d cmpq $0x3,0x198(%rsp) */
	LONG $0x24bc8948; LONG $0x000000f0	/* 36 mov %rdi,0xf0(%rsp) */
	LONG $0x070e8e0f; WORD $0x0000	/* 3e jle 752 */
	WORD $0x8548; BYTE $0xc0	/* 44 test %rax,%rax */
	LONG $0x09048d4c	/* 47 lea (%rcx,%rcx,1),%r8 */
	LONG $0x24bc8b48; LONG $0x00000188	/* 4b mov 0x188(%rsp),%rdi */
	LONG $0x24ac8948; LONG $0x000000f8	/* 53 mov %rbp,0xf8(%rsp) */
	WORD $0x950f; BYTE $0xc0	/* 5b setne %al */
	LONG $0x08248d4d	/* 5e lea (%r8,%rcx,1),%r12 */
	LONG $0x249c8948; LONG $0x00000120	/* 62 mov %rbx,0x120(%rsp) */
	LONG $0x8d148d4c; LONG $0x00000000	/* 6a lea 0x0(,%rcx,4),%r10 */
	WORD $0xb60f; BYTE $0xc0	/* 72 movzbl %al,%eax */
	LONG $0x24348d4f	/* 75 lea (%r12,%r12,1),%r14 */
	LONG $0x24a48b4c; LONG $0x00000170	/* 79 mov 0x170(%rsp),%r12 */
	LONG $0x3f0c8d4c	/* 81 lea (%rdi,%rdi,1),%r9 */
	LONG $0xc53c8d44; LONG $0x00000000	/* 85 lea 0x0(,%rax,8),%r15d */
	LONG $0x002c8d44	/* 8d lea (%rax,%rax,1),%r13d */
	LONG $0x248c8948; LONG $0x00000128	/* 91 mov %rcx,0x128(%rsp) */
	LONG $0xcd048d48; LONG $0x00000000	/* 99 lea 0x0(,%rcx,8),%rax */
	LONG $0x24bc8944; LONG $0x000000b4	/* a1 mov %r15d,0xb4(%rsp) */
	LONG $0xbd1c8d4c; LONG $0x00000000	/* a9 lea 0x0(,%rdi,4),%r11 */
	LONG $0x24bc8b48; LONG $0x00000188	/* b1 mov 0x188(%rsp),%rdi */
	LONG $0x24848948; LONG $0x000000d8	/* b9 mov %rax,0xd8(%rsp) */
	LONG $0x24848b48; LONG $0x00000178	/* c1 mov 0x178(%rsp),%rax */
	WORD $0x014c; BYTE $0xcf	/* c9 add %r9,%rdi */
	LONG $0x02e0c148	/* cc shl $0x2,%rax */
	WORD $0x0148; BYTE $0xff	/* d0 add %rdi,%rdi */
	LONG $0x24848948; LONG $0x00000110	/* d3 mov %rax,0x110(%rsp) */
	LONG $0x24848b48; LONG $0x00000178	/* db mov 0x178(%rsp),%rax */
	LONG $0x243c8948	/* e3 mov %rdi,(%rsp) */
	LONG $0x2e3c8d48	/* e7 lea (%rsi,%rbp,1),%rdi */
	LONG $0x04e0c148	/* eb shl $0x4,%rax */
	LONG $0x24bc8948; LONG $0x000000b8	/* ef mov %rdi,0xb8(%rsp) */
	LONG $0x243c8b48	/* f7 mov (%rsp),%rdi */
	LONG $0x24848948; LONG $0x000000e0	/* fb mov %rax,0xe0(%rsp) */
	LONG $0x24848b48; LONG $0x00000188	/* 103 mov 0x188(%rsp),%rax */
	LONG $0x03e0c148	/* 10b shl $0x3,%rax */
	LONG $0x24848948; LONG $0x000000e8	/* 10f mov %rax,0xe8(%rsp) */
	WORD $0x8948; BYTE $0xe8	/* 117 mov %rbp,%rax */
	WORD $0xf748; BYTE $0xd8	/* 11a neg %rax */
	LONG $0x84048d49	/* 11d lea (%r12,%rax,4),%rax */
	LONG $0x24a48b4c; LONG $0x00000198	/* 121 mov 0x198(%rsp),%r12 */
	LONG $0x24848948; LONG $0x00000090	/* 129 mov %rax,0x90(%rsp) */
	LONG $0x00838d48; WORD $0x0002; BYTE $0x00	/* 131 lea 0x200(%rbx),%rax */
	LONG $0x24848948; LONG $0x000000d0	/* 138 mov %rax,0xd0(%rsp) */
	LONG $0xff478d41	/* 140 lea -0x1(%r15),%eax */
	LONG $0x24bc8b4c; LONG $0x00000180	/* 144 mov 0x180(%rsp),%r15 */
	LONG $0x01c08348	/* 14c add $0x1,%rax */
	LONG $0x873c8d4d	/* 150 lea (%r15,%rax,4),%r15 */
	WORD $0xf748; BYTE $0xd8	/* 154 neg %rax */
	LONG $0x02e0c148	/* 157 shl $0x2,%rax */
	LONG $0x24bc894c; LONG $0x000000c8	/* 15b mov %r15,0xc8(%rsp) */
	WORD $0x8949; BYTE $0xd7	/* 163 mov %rdx,%r15 */
	LONG $0x24848948; LONG $0x000000c0	/* 166 mov %rax,0xc0(%rsp) */
	WORD $0x8548; BYTE $0xf6	/* 16e test %rsi,%rsi */
	LONG $0x05128e0f; WORD $0x0000	/* 171 jle 689 */
	LONG $0x24848b48; LONG $0x00000110	/* 177 mov 0x110(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x00000090	/* 17f mov 0x90(%rsp),%rbx */
	LONG $0x24a4894c; LONG $0x00000100	/* 187 mov %r12,0x100(%rsp) */
	LONG $0x24b48948; LONG $0x00000108	/* 18f mov %rsi,0x108(%rsp) */
	LONG $0x248c8b48; LONG $0x000000c8	/* 197 mov 0xc8(%rsp),%rcx */
	WORD $0x0148; BYTE $0xc3	/* 19f add %rax,%rbx */
	LONG $0x24948b48; LONG $0x000000d0	/* 1a2 mov 0xd0(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x00000098	/* 1aa mov %rbx,0x98(%rsp) */
	WORD $0x0148; BYTE $0xc3	/* 1b2 add %rax,%rbx */
	WORD $0x0148; BYTE $0xd8	/* 1b5 add %rbx,%rax */
	LONG $0x249c8948; LONG $0x000000a0	/* 1b8 mov %rbx,0xa0(%rsp) */
	LONG $0x249c8b48; LONG $0x000000f8	/* 1c0 mov 0xf8(%rsp),%rbx */
	LONG $0x24848948; LONG $0x000000a8	/* 1c8 mov %rax,0xa8(%rsp) */
	LONG $0x24848b48; LONG $0x000000f0	/* 1d0 mov 0xf0(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x000000c0	/* 1d8 mov 0xc0(%rsp),%rsi */
	LONG $0x24a48b44; LONG $0x000000b4	/* 1e0 mov 0xb4(%rsp),%r12d */
	LONG $0x40a88d48; WORD $0x0010; BYTE $0x00	/* 1e8 lea 0x1040(%rax),%rbp */
	WORD $0x0148; BYTE $0xce	/* 1ef add %rcx,%rsi */
	WORD $0x8545; BYTE $0xe4	/* 1f2 test %r12d,%r12d */
	LONG $0x0819840f; WORD $0x0000	/* 1f5 je a14 */
	LONG $0xf6ef0f66	/* 1fb pxor %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 1ff movdqa %xmm6,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xfe	/* 204 movdqa %xmm6,%xmm15 */
	LONG $0xe66f0f66	/* 209 movdqa %xmm6,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xee	/* 20d movdqa %xmm6,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 212 movdqa %xmm6,%xmm14 */
	LONG $0xde6f0f66	/* 217 movdqa %xmm6,%xmm3 */
	LONG $0xee6f0f66	/* 21b movdqa %xmm6,%xmm5 */
	LONG $0x4d6f0ff3; BYTE $0x00	/* 21f movdqu 0x0(%rbp),%xmm1 */
	LONG $0x3e6e0f66	/* 224 movd (%rsi),%xmm7 */
	LONG $0x04c68348	/* 228 add $0x4,%rsi */
	LONG $0x20c58348	/* 22c add $0x20,%rbp */
	LONG $0xd7700f66; BYTE $0x00	/* 230 pshufd $0x0,%xmm7,%xmm2 */
	LONG $0xc16f0f66	/* 235 movdqa %xmm1,%xmm0 */
	LONG $0x6e0f4266; WORD $0x0e7c; BYTE $0xfc	/* 239 movd -0x4(%rsi,%r9,1),%xmm7 */
	LONG $0xc2f50f66	/* 240 pmaddwd %xmm2,%xmm0 */
	LONG $0xe8fe0f66	/* 244 paddd %xmm0,%xmm5 */
	LONG $0x456f0ff3; BYTE $0xf0	/* 248 movdqu -0x10(%rbp),%xmm0 */
	LONG $0xd0f50f66	/* 24d pmaddwd %xmm0,%xmm2 */
	LONG $0xdafe0f66	/* 251 paddd %xmm2,%xmm3 */
	LONG $0xd7700f66; BYTE $0x00	/* 255 pshufd $0x0,%xmm7,%xmm2 */
	LONG $0xf96f0f66	/* 25a movdqa %xmm1,%xmm7 */
	LONG $0xfaf50f66	/* 25e pmaddwd %xmm2,%xmm7 */
	LONG $0xd0f50f66	/* 262 pmaddwd %xmm0,%xmm2 */
	LONG $0xfe0f4466; BYTE $0xf7	/* 266 paddd %xmm7,%xmm14 */
	LONG $0x6e0f4266; WORD $0x1e7c; BYTE $0xfc	/* 26b movd -0x4(%rsi,%r11,1),%xmm7 */
	LONG $0xfe0f4466; BYTE $0xea	/* 272 paddd %xmm2,%xmm13 */
	LONG $0xd7700f66; BYTE $0x00	/* 277 pshufd $0x0,%xmm7,%xmm2 */
	LONG $0xf96f0f66	/* 27c movdqa %xmm1,%xmm7 */
	LONG $0xfaf50f66	/* 280 pmaddwd %xmm2,%xmm7 */
	LONG $0xd0f50f66	/* 284 pmaddwd %xmm0,%xmm2 */
	LONG $0xe7fe0f66	/* 288 paddd %xmm7,%xmm4 */
	LONG $0x7c6e0f66; WORD $0xfc3e	/* 28c movd -0x4(%rsi,%rdi,1),%xmm7 */
	LONG $0xfe0f4466; BYTE $0xfa	/* 292 paddd %xmm2,%xmm15 */
	LONG $0xd7700f66; BYTE $0x00	/* 297 pshufd $0x0,%xmm7,%xmm2 */
	LONG $0xcaf50f66	/* 29c pmaddwd %xmm2,%xmm1 */
	LONG $0xc2f50f66	/* 2a0 pmaddwd %xmm2,%xmm0 */
	LONG $0xfe0f4466; BYTE $0xe1	/* 2a4 paddd %xmm1,%xmm12 */
	LONG $0xf0fe0f66	/* 2a9 paddd %xmm0,%xmm6 */
	WORD $0x3948; BYTE $0xce	/* 2ad cmp %rcx,%rsi */
	LONG $0xff69850f; WORD $0xffff	/* 2b0 jne 21f */
	LONG $0x245c290f; BYTE $0x60	/* 2b6 movaps %xmm3,0x60(%rsp) */
	LONG $0x2464290f; BYTE $0x70	/* 2bb movaps %xmm4,0x70(%rsp) */
	LONG $0x24b4290f; LONG $0x00000080	/* 2c0 movaps %xmm6,0x80(%rsp) */
	LONG $0xdbef0f66	/* 2c8 pxor %xmm3,%xmm3 */
	LONG $0x6c290f44; WORD $0x2024	/* 2cc movaps %xmm13,0x20(%rsp) */
	WORD $0x8948; BYTE $0xc5	/* 2d2 mov %rax,%rbp */
	LONG $0x00b28d48; WORD $0xfffe; BYTE $0xff	/* 2d5 lea -0x200(%rdx),%rsi */
	LONG $0x74290f44; WORD $0x3024	/* 2dc movaps %xmm14,0x30(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdb	/* 2e2 movdqa %xmm3,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 2e7 movdqa %xmm3,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 2ec movdqa %xmm3,%xmm9 */
	LONG $0x7c290f44; WORD $0x4024	/* 2f1 movaps %xmm15,0x40(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc3	/* 2f7 movdqa %xmm3,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 2fc movdqa %xmm3,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 301 movdqa %xmm3,%xmm14 */
	LONG $0x241c290f	/* 306 movaps %xmm3,(%rsp) */
	LONG $0x6f0f4466; BYTE $0xfb	/* 30a movdqa %xmm3,%xmm15 */
	LONG $0x64290f44; WORD $0x1024	/* 30f movaps %xmm12,0x10(%rsp) */
	LONG $0x246c290f; BYTE $0x50	/* 315 movaps %xmm5,0x50(%rsp) */
	LONG $0x2e6e0f66	/* 31a movd (%rsi),%xmm5 */
	LONG $0x456f0ff3; BYTE $0x00	/* 31e movdqu 0x0(%rbp),%xmm0 */
	LONG $0x04c68348	/* 323 add $0x4,%rsi */
	LONG $0x20c58348	/* 327 add $0x20,%rbp */
	LONG $0x6e0f4266; WORD $0x1674; BYTE $0xfc	/* 32b movd -0x4(%rsi,%r10,1),%xmm6 */
	LONG $0x4d6f0ff3; BYTE $0xf0	/* 332 movdqu -0x10(%rbp),%xmm1 */
	LONG $0xd5700f66; BYTE $0x00	/* 337 pshufd $0x0,%xmm5,%xmm2 */
	LONG $0x6e0f4266; WORD $0x066c; BYTE $0xfc	/* 33c movd -0x4(%rsi,%r8,1),%xmm5 */
	LONG $0xf86f0f66	/* 343 movdqa %xmm0,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 347 movdqa %xmm0,%xmm12 */
	LONG $0xe6700f66; BYTE $0x00	/* 34c pshufd $0x0,%xmm6,%xmm4 */
	LONG $0xf06f0f66	/* 351 movdqa %xmm0,%xmm6 */
	LONG $0xfaf50f66	/* 355 pmaddwd %xmm2,%xmm7 */
	LONG $0xdd700f66; BYTE $0x00	/* 359 pshufd $0x0,%xmm5,%xmm3 */
	LONG $0x6e0f4266; WORD $0x366c; BYTE $0xfc	/* 35e movd -0x4(%rsi,%r14,1),%xmm5 */
	LONG $0xd1f50f66	/* 365 pmaddwd %xmm1,%xmm2 */
	LONG $0xf4f50f66	/* 369 pmaddwd %xmm4,%xmm6 */
	LONG $0xf50f4466; BYTE $0xe3	/* 36d pmaddwd %xmm3,%xmm12 */
	LONG $0xe1f50f66	/* 372 pmaddwd %xmm1,%xmm4 */
	LONG $0xed700f66; BYTE $0x00	/* 376 pshufd $0x0,%xmm5,%xmm5 */
	LONG $0xd9f50f66	/* 37b pmaddwd %xmm1,%xmm3 */
	LONG $0x24fe0f66; BYTE $0x24	/* 37f paddd (%rsp),%xmm4 */
	LONG $0xc5f50f66	/* 384 pmaddwd %xmm5,%xmm0 */
	LONG $0xcdf50f66	/* 388 pmaddwd %xmm5,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xf8	/* 38c paddd %xmm8,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xd1	/* 391 paddd %xmm9,%xmm2 */
	LONG $0x2424290f	/* 396 movaps %xmm4,(%rsp) */
	LONG $0xfe0f4566; BYTE $0xe2	/* 39a paddd %xmm10,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xdb	/* 39f paddd %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 3a4 movdqa %xmm7,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 3a9 paddd %xmm15,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xc6	/* 3ae paddd %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xca	/* 3b3 movdqa %xmm2,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xcd	/* 3b8 paddd %xmm13,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xd4	/* 3bd movdqa %xmm12,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 3c2 movdqa %xmm3,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xfe	/* 3c7 movdqa %xmm6,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf0	/* 3cc movdqa %xmm0,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 3d1 movdqa %xmm1,%xmm13 */
	WORD $0x3948; BYTE $0xd6	/* 3d6 cmp %rdx,%rsi */
	LONG $0xff3b850f; WORD $0xffff	/* 3d9 jne 31a */
	LONG $0x24b48b48; LONG $0x00000090	/* 3df mov 0x90(%rsp),%rsi */
	LONG $0x24290f44; BYTE $0x24	/* 3e7 movaps %xmm12,(%rsp) */
	WORD $0x5b0f; BYTE $0xff	/* 3ec cvtdq2ps %xmm7,%xmm7 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x20	/* 3ef movdqa 0x20(%rsp),%xmm13 */
	LONG $0x6f0f4466; WORD $0x2474; BYTE $0x30	/* 3f6 movdqa 0x30(%rsp),%xmm14 */
	LONG $0x6c6f0f66; WORD $0x5024	/* 3fd movdqa 0x50(%rsp),%xmm5 */
	WORD $0x5b0f; BYTE $0xd2	/* 403 cvtdq2ps %xmm2,%xmm2 */
	LONG $0x100f44f3; WORD $0x9e04	/* 406 movss (%rsi,%rbx,4),%xmm8 */
	WORD $0x8948; BYTE $0xde	/* 40c mov %rbx,%rsi */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x40	/* 40f movdqa 0x40(%rsp),%xmm15 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x10	/* 416 movdqa 0x10(%rsp),%xmm12 */
	LONG $0xc8280f45	/* 41d movaps %xmm8,%xmm9 */
	WORD $0xe683; BYTE $0x03	/* 421 and $0x3,%esi */
	LONG $0x98100f44; LONG $0x00001020	/* 424 movups 0x1020(%rax),%xmm11 */
	LONG $0xc8c60f45; BYTE $0x00	/* 42c shufps $0x0,%xmm8,%xmm9 */
	LONG $0x80100f44; LONG $0x00001000	/* 431 movups 0x1000(%rax),%xmm8 */
	LONG $0x05e6c148	/* 439 shl $0x5,%rsi */
	LONG $0x372c8d49	/* 43d lea (%r15,%rsi,1),%rbp */
	LONG $0x37648d4d; BYTE $0x10	/* 441 lea 0x10(%r15,%rsi,1),%r12 */
	LONG $0xc1590f45	/* 446 mulps %xmm9,%xmm8 */
	LONG $0x55100f44; BYTE $0x00	/* 44a movups 0x0(%rbp),%xmm10 */
	LONG $0xc7590f44	/* 44f mulps %xmm7,%xmm8 */
	WORD $0x8545; BYTE $0xed	/* 453 test %r13d,%r13d */
	LONG $0x052b840f; WORD $0x0000	/* 456 je 987 */
	LONG $0xfb280f41	/* 45c movaps %xmm11,%xmm7 */
	WORD $0x5b0f; BYTE $0xed	/* 460 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xf9590f41	/* 463 mulps %xmm9,%xmm7 */
	WORD $0x590f; BYTE $0xef	/* 467 mulps %xmm7,%xmm5 */
	LONG $0xf8280f41	/* 46a movaps %xmm8,%xmm7 */
	WORD $0x5c0f; BYTE $0xfd	/* 46e subps %xmm5,%xmm7 */
	LONG $0xfa580f41	/* 471 addps %xmm10,%xmm7 */
	LONG $0x007d110f	/* 475 movups %xmm7,0x0(%rbp) */
	LONG $0x10a8100f; WORD $0x0010; BYTE $0x00	/* 479 movups 0x1010(%rax),%xmm5 */
	LONG $0x247c5b0f; BYTE $0x60	/* 480 cvtdq2ps 0x60(%rsp),%xmm7 */
	LONG $0xe9590f41	/* 485 mulps %xmm9,%xmm5 */
	WORD $0x590f; BYTE $0xd5	/* 489 mulps %xmm5,%xmm2 */
	LONG $0x30a8100f; WORD $0x0010; BYTE $0x00	/* 48c movups 0x1030(%rax),%xmm5 */
	LONG $0xe9590f41	/* 493 mulps %xmm9,%xmm5 */
	WORD $0x590f; BYTE $0xef	/* 497 mulps %xmm7,%xmm5 */
	WORD $0x5c0f; BYTE $0xd5	/* 49a subps %xmm5,%xmm2 */
	LONG $0x2c100f41; BYTE $0x24	/* 49d movups (%r12),%xmm5 */
	LONG $0x24ac8b48; LONG $0x00000098	/* 4a2 mov 0x98(%rsp),%rbp */
	LONG $0x045b0f44; BYTE $0x24	/* 4aa cvtdq2ps (%rsp),%xmm8 */
	WORD $0x5b0f; BYTE $0xdb	/* 4af cvtdq2ps %xmm3,%xmm3 */
	WORD $0x580f; BYTE $0xd5	/* 4b2 addps %xmm5,%xmm2 */
	LONG $0x14110f41; BYTE $0x24	/* 4b5 movups %xmm2,(%r12) */
	LONG $0x37a48d4d; LONG $0x00000090	/* 4ba lea 0x90(%r15,%rsi,1),%r12 */
	LONG $0x20b8100f; WORD $0x0010; BYTE $0x00	/* 4c2 movups 0x1020(%rax),%xmm7 */
	LONG $0x54100ff3; WORD $0x009d	/* 4c9 movss 0x0(%rbp,%rbx,4),%xmm2 */
	LONG $0x37ac8d49; LONG $0x00000080	/* 4cf lea 0x80(%r15,%rsi,1),%rbp */
	WORD $0x280f; BYTE $0xea	/* 4d7 movaps %xmm2,%xmm5 */
	LONG $0x00eac60f	/* 4da shufps $0x0,%xmm2,%xmm5 */
	LONG $0x0090100f; WORD $0x0010; BYTE $0x00	/* 4de movups 0x1000(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd5	/* 4e5 mulps %xmm5,%xmm2 */
	LONG $0xd0590f41	/* 4e8 mulps %xmm8,%xmm2 */
	WORD $0x8545; BYTE $0xed	/* 4ec test %r13d,%r13d */
	LONG $0x04e8840f; WORD $0x0000	/* 4ef je 9dd */
	WORD $0x590f; BYTE $0xfd	/* 4f5 mulps %xmm5,%xmm7 */
	LONG $0xc65b0f45	/* 4f8 cvtdq2ps %xmm14,%xmm8 */
	LONG $0xf8590f41	/* 4fc mulps %xmm8,%xmm7 */
	WORD $0x5c0f; BYTE $0xd7	/* 500 subps %xmm7,%xmm2 */
	LONG $0x007d100f	/* 503 movups 0x0(%rbp),%xmm7 */
	WORD $0x580f; BYTE $0xd7	/* 507 addps %xmm7,%xmm2 */
	LONG $0xfd5b0f41	/* 50a cvtdq2ps %xmm13,%xmm7 */
	LONG $0x0055110f	/* 50e movups %xmm2,0x0(%rbp) */
	LONG $0x1090100f; WORD $0x0010; BYTE $0x00	/* 512 movups 0x1010(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd5	/* 519 mulps %xmm5,%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 51c mulps %xmm3,%xmm2 */
	LONG $0x3098100f; WORD $0x0010; BYTE $0x00	/* 51f movups 0x1030(%rax),%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 526 mulps %xmm5,%xmm3 */
	WORD $0x590f; BYTE $0xdf	/* 529 mulps %xmm7,%xmm3 */
	WORD $0x5c0f; BYTE $0xd3	/* 52c subps %xmm3,%xmm2 */
	LONG $0x1c100f41; BYTE $0x24	/* 52f movups (%r12),%xmm3 */
	LONG $0x24ac8b48; LONG $0x000000a0	/* 534 mov 0xa0(%rsp),%rbp */
	WORD $0x5b0f; BYTE $0xf6	/* 53c cvtdq2ps %xmm6,%xmm6 */
	WORD $0x5b0f; BYTE $0xe4	/* 53f cvtdq2ps %xmm4,%xmm4 */
	WORD $0x580f; BYTE $0xd3	/* 542 addps %xmm3,%xmm2 */
	LONG $0x14110f41; BYTE $0x24	/* 545 movups %xmm2,(%r12) */
	LONG $0x37a48d4d; LONG $0x00000110	/* 54a lea 0x110(%r15,%rsi,1),%r12 */
	LONG $0x20a8100f; WORD $0x0010; BYTE $0x00	/* 552 movups 0x1020(%rax),%xmm5 */
	LONG $0x54100ff3; WORD $0x009d	/* 559 movss 0x0(%rbp,%rbx,4),%xmm2 */
	LONG $0x37ac8d49; LONG $0x00000100	/* 55f lea 0x100(%r15,%rsi,1),%rbp */
	WORD $0x280f; BYTE $0xda	/* 567 movaps %xmm2,%xmm3 */
	LONG $0x00dac60f	/* 56a shufps $0x0,%xmm2,%xmm3 */
	LONG $0x0090100f; WORD $0x0010; BYTE $0x00	/* 56e movups 0x1000(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 575 mulps %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xd6	/* 578 mulps %xmm6,%xmm2 */
	WORD $0x8545; BYTE $0xed	/* 57b test %r13d,%r13d */
	LONG $0x041f840f; WORD $0x0000	/* 57e je 9a3 */
	WORD $0x590f; BYTE $0xeb	/* 584 mulps %xmm3,%xmm5 */
	LONG $0x24745b0f; BYTE $0x70	/* 587 cvtdq2ps 0x70(%rsp),%xmm6 */
	WORD $0x590f; BYTE $0xee	/* 58c mulps %xmm6,%xmm5 */
	WORD $0x5c0f; BYTE $0xd5	/* 58f subps %xmm5,%xmm2 */
	LONG $0x006d100f	/* 592 movups 0x0(%rbp),%xmm5 */
	WORD $0x580f; BYTE $0xd5	/* 596 addps %xmm5,%xmm2 */
	LONG $0xef5b0f41	/* 599 cvtdq2ps %xmm15,%xmm5 */
	LONG $0x0055110f	/* 59d movups %xmm2,0x0(%rbp) */
	LONG $0x1090100f; WORD $0x0010; BYTE $0x00	/* 5a1 movups 0x1010(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 5a8 mulps %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xd4	/* 5ab mulps %xmm4,%xmm2 */
	LONG $0x30a0100f; WORD $0x0010; BYTE $0x00	/* 5ae movups 0x1030(%rax),%xmm4 */
	WORD $0x590f; BYTE $0xdc	/* 5b5 mulps %xmm4,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 5b8 mulps %xmm5,%xmm3 */
	WORD $0x5c0f; BYTE $0xd3	/* 5bb subps %xmm3,%xmm2 */
	LONG $0x1c100f41; BYTE $0x24	/* 5be movups (%r12),%xmm3 */
	LONG $0x24ac8b48; LONG $0x000000a8	/* 5c3 mov 0xa8(%rsp),%rbp */
	WORD $0x5b0f; BYTE $0xe0	/* 5cb cvtdq2ps %xmm0,%xmm4 */
	WORD $0x5b0f; BYTE $0xc9	/* 5ce cvtdq2ps %xmm1,%xmm1 */
	WORD $0x580f; BYTE $0xd3	/* 5d1 addps %xmm3,%xmm2 */
	LONG $0x14110f41; BYTE $0x24	/* 5d4 movups %xmm2,(%r12) */
	LONG $0x0080100f; WORD $0x0010; BYTE $0x00	/* 5d9 movups 0x1000(%rax),%xmm0 */
	LONG $0x2098100f; WORD $0x0010; BYTE $0x00	/* 5e0 movups 0x1020(%rax),%xmm3 */
	LONG $0x54100ff3; WORD $0x009d	/* 5e7 movss 0x0(%rbp,%rbx,4),%xmm2 */
	LONG $0x37ac8d49; LONG $0x00000180	/* 5ed lea 0x180(%r15,%rsi,1),%rbp */
	LONG $0x37b48d49; LONG $0x00000190	/* 5f5 lea 0x190(%r15,%rsi,1),%rsi */
	LONG $0x00d2c60f	/* 5fd shufps $0x0,%xmm2,%xmm2 */
	WORD $0x590f; BYTE $0xc2	/* 601 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 604 mulps %xmm4,%xmm0 */
	WORD $0x8545; BYTE $0xed	/* 607 test %r13d,%r13d */
	LONG $0x03b0840f; WORD $0x0000	/* 60a je 9c0 */
	WORD $0x590f; BYTE $0xda	/* 610 mulps %xmm2,%xmm3 */
	LONG $0xe45b0f41	/* 613 cvtdq2ps %xmm12,%xmm4 */
	WORD $0x590f; BYTE $0xdc	/* 617 mulps %xmm4,%xmm3 */
	WORD $0x5c0f; BYTE $0xc3	/* 61a subps %xmm3,%xmm0 */
	LONG $0x005d100f	/* 61d movups 0x0(%rbp),%xmm3 */
	WORD $0x580f; BYTE $0xc3	/* 621 addps %xmm3,%xmm0 */
	LONG $0x249c5b0f; LONG $0x00000080	/* 624 cvtdq2ps 0x80(%rsp),%xmm3 */
	LONG $0x0045110f	/* 62c movups %xmm0,0x0(%rbp) */
	LONG $0x1080100f; WORD $0x0010; BYTE $0x00	/* 630 movups 0x1010(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 637 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 63a mulps %xmm1,%xmm0 */
	LONG $0x3088100f; WORD $0x0010; BYTE $0x00	/* 63d movups 0x1030(%rax),%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 644 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 647 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xc1	/* 64a subps %xmm1,%xmm0 */
	WORD $0x100f; BYTE $0x1e	/* 64d movups (%rsi),%xmm3 */
	LONG $0x01c38348	/* 650 add $0x1,%rbx */
	LONG $0x20c18348	/* 654 add $0x20,%rcx */
	LONG $0x11400548; WORD $0x0000	/* 658 add $0x1140,%rax */
	LONG $0x00c28148; WORD $0x0002; BYTE $0x00	/* 65e add $0x200,%rdx */
	WORD $0x580f; BYTE $0xc3	/* 665 addps %xmm3,%xmm0 */
	WORD $0x110f; BYTE $0x06	/* 668 movups %xmm0,(%rsi) */
	LONG $0x249c3948; LONG $0x000000b8	/* 66b cmp %rbx,0xb8(%rsp) */
	LONG $0xfb5f850f; WORD $0xffff	/* 673 jne 1d8 */
	LONG $0x24a48b4c; LONG $0x00000100	/* 679 mov 0x100(%rsp),%r12 */
	LONG $0x24b48b48; LONG $0x00000108	/* 681 mov 0x108(%rsp),%rsi */
	LONG $0x04ec8349	/* 689 sub $0x4,%r12 */
	LONG $0x249c8b48; LONG $0x000000e0	/* 68d mov 0xe0(%rsp),%rbx */
	LONG $0x00c78149; WORD $0x0002; BYTE $0x00	/* 695 add $0x200,%r15 */
	LONG $0x249c0148; LONG $0x00000090	/* 69c add %rbx,0x90(%rsp) */
	LONG $0x249c8b48; LONG $0x000000d8	/* 6a4 mov 0xd8(%rsp),%rbx */
	LONG $0x249c0148; LONG $0x000000d0	/* 6ac add %rbx,0xd0(%rsp) */
	LONG $0x249c8b48; LONG $0x000000e8	/* 6b4 mov 0xe8(%rsp),%rbx */
	LONG $0x249c0148; LONG $0x000000c8	/* 6bc add %rbx,0xc8(%rsp) */
	LONG $0x03fc8349	/* 6c4 cmp $0x3,%r12 */
	LONG $0xfaa08f0f; WORD $0xffff	/* 6c8 jg 16e */
	LONG $0x24848b48; LONG $0x00000198	/* 6ce mov 0x198(%rsp),%rax */
	LONG $0x248c8b4c; LONG $0x000000d8	/* 6d6 mov 0xd8(%rsp),%r9 */
	LONG $0x249c8b48; LONG $0x00000120	/* 6de mov 0x120(%rsp),%rbx */
	LONG $0x24948b48; LONG $0x00000190	/* 6e6 mov 0x190(%rsp),%rdx */
	LONG $0xfc408d4c	/* 6ee lea -0x4(%rax),%r8 */
	LONG $0x24ac8b48; LONG $0x000000f8	/* 6f2 mov 0xf8(%rsp),%rbp */
	LONG $0x248c8b48; LONG $0x00000128	/* 6fa mov 0x128(%rsp),%rcx */
	WORD $0x894c; BYTE $0xc7	/* 702 mov %r8,%rdi */
	LONG $0x02efc148	/* 705 shr $0x2,%rdi */
	LONG $0x01478d48	/* 709 lea 0x1(%rdi),%rax */
	WORD $0xf748; BYTE $0xdf	/* 70d neg %rdi */
	LONG $0xc8af0f4c	/* 710 imul %rax,%r9 */
	WORD $0x014c; BYTE $0xcb	/* 714 add %r9,%rbx */
	LONG $0x248c8b4c; LONG $0x000000e0	/* 717 mov 0xe0(%rsp),%r9 */
	LONG $0xc8af0f4c	/* 71f imul %rax,%r9 */
	LONG $0x248c014c; LONG $0x00000170	/* 723 add %r9,0x170(%rsp) */
	LONG $0x248c8b4c; LONG $0x000000e8	/* 72b mov 0xe8(%rsp),%r9 */
	LONG $0xc8af0f4c	/* 733 imul %rax,%r9 */
	LONG $0x09e0c148	/* 737 shl $0x9,%rax */
	LONG $0x248c014c; LONG $0x00000180	/* 73b add %r9,0x180(%rsp) */
	WORD $0x0148; BYTE $0xc2	/* 743 add %rax,%rdx */
	LONG $0xb8048d49	/* 746 lea (%r8,%rdi,4),%rax */
	LONG $0x24848948; LONG $0x00000198	/* 74a mov %rax,0x198(%rsp) */
	LONG $0x24bc8348; LONG $0x00000198; BYTE $0x00	/* 752 cmpq $0x0,0x198(%rsp) */
	LONG $0x02148e0f; WORD $0x0000	/* 75b jle 975 */
	LONG $0x09048d48	/* 761 lea (%rcx,%rcx,1),%rax */
	WORD $0x3145; BYTE $0xe4	/* 765 xor %r12d,%r12d */
	WORD $0x8948; BYTE $0xd9	/* 768 mov %rbx,%rcx */
	LONG $0x24bc8348; LONG $0x00000118; BYTE $0x00	/* 76b cmpq $0x0,0x118(%rsp) */
	LONG $0x24048948	/* 774 mov %rax,(%rsp) */
	LONG $0x24848b48; LONG $0x00000178	/* 778 mov 0x178(%rsp),%rax */
	LONG $0xc4950f41	/* 780 setne %r12b */
	LONG $0x24bc8b48; LONG $0x00000170	/* 784 mov 0x170(%rsp),%rdi */
	LONG $0xe52c8d46; LONG $0x00000000	/* 78c lea 0x0(,%r12,8),%r13d */
	LONG $0x24b48b4c; LONG $0x00000198	/* 794 mov 0x198(%rsp),%r14 */
	WORD $0x0145; BYTE $0xe4	/* 79c add %r12d,%r12d */
	LONG $0x02e0c148	/* 79f shl $0x2,%rax */
	LONG $0x24448948; BYTE $0x10	/* 7a3 mov %rax,0x10(%rsp) */
	LONG $0x24848b48; LONG $0x00000188	/* 7a8 mov 0x188(%rsp),%rax */
	LONG $0x07e6c149	/* 7b0 shl $0x7,%r14 */
	WORD $0x0148; BYTE $0xc0	/* 7b4 add %rax,%rax */
	LONG $0x24448948; BYTE $0x20	/* 7b7 mov %rax,0x20(%rsp) */
	WORD $0x8948; BYTE $0xe8	/* 7bc mov %rbp,%rax */
	WORD $0xf748; BYTE $0xd8	/* 7bf neg %rax */
	LONG $0x871c8d48	/* 7c2 lea (%rdi,%rax,4),%rbx */
	LONG $0x24bc8b48; LONG $0x00000180	/* 7c6 mov 0x180(%rsp),%rdi */
	LONG $0xff458d41	/* 7ce lea -0x1(%r13),%eax */
	LONG $0x01c08348	/* 7d2 add $0x1,%rax */
	LONG $0x873c8d4c	/* 7d6 lea (%rdi,%rax,4),%r15 */
	LONG $0x323c8d4a	/* 7da lea (%rdx,%r14,1),%rdi */
	WORD $0xf748; BYTE $0xd8	/* 7de neg %rax */
	LONG $0x247c8948; BYTE $0x30	/* 7e1 mov %rdi,0x30(%rsp) */
	LONG $0x2e348d4c	/* 7e6 lea (%rsi,%rbp,1),%r14 */
	WORD $0x8948; BYTE $0xef	/* 7ea mov %rbp,%rdi */
	LONG $0x851c8d4c; LONG $0x00000000	/* 7ed lea 0x0(,%rax,4),%r11 */
	WORD $0x8548; BYTE $0xf6	/* 7f5 test %rsi,%rsi */
	LONG $0x014e8e0f; WORD $0x0000	/* 7f8 jle 94c */
	LONG $0x247c894c; BYTE $0x40	/* 7fe mov %r15,0x40(%rsp) */
	WORD $0x894d; BYTE $0xf9	/* 803 mov %r15,%r9 */
	WORD $0x8949; BYTE $0xca	/* 806 mov %rcx,%r10 */
	WORD $0x8948; BYTE $0xfd	/* 809 mov %rdi,%rbp */
	LONG $0x24848b4c; LONG $0x000000f0	/* 80c mov 0xf0(%rsp),%r8 */
	LONG $0xd2ef0f66	/* 814 pxor %xmm2,%xmm2 */
	LONG $0x0b3c8d4f	/* 818 lea (%r11,%r9,1),%r15 */
	LONG $0x40808d49; WORD $0x0010; BYTE $0x00	/* 81c lea 0x1040(%r8),%rax */
	LONG $0xda6f0f66	/* 823 movdqa %xmm2,%xmm3 */
	WORD $0x8545; BYTE $0xed	/* 827 test %r13d,%r13d */
	WORD $0x3074	/* 82a je 85c */
	LONG $0x6e0f4166; BYTE $0x27	/* 82c movd (%r15),%xmm4 */
	LONG $0x086f0ff3	/* 831 movdqu (%rax),%xmm1 */
	LONG $0x04c78349	/* 835 add $0x4,%r15 */
	LONG $0x20c08348	/* 839 add $0x20,%rax */
	LONG $0x706f0ff3; BYTE $0xf0	/* 83d movdqu -0x10(%rax),%xmm6 */
	LONG $0xc4700f66; BYTE $0x00	/* 842 pshufd $0x0,%xmm4,%xmm0 */
	LONG $0xc8f50f66	/* 847 pmaddwd %xmm0,%xmm1 */
	LONG $0xc6f50f66	/* 84b pmaddwd %xmm6,%xmm0 */
	LONG $0xd9fe0f66	/* 84f paddd %xmm1,%xmm3 */
	LONG $0xd0fe0f66	/* 853 paddd %xmm0,%xmm2 */
	WORD $0x394d; BYTE $0xcf	/* 857 cmp %r9,%r15 */
	WORD $0xd075	/* 85a jne 82c */
	LONG $0xedef0f66	/* 85c pxor %xmm5,%xmm5 */
	WORD $0xc031	/* 860 xor %eax,%eax */
	LONG $0xe56f0f66	/* 862 movdqa %xmm5,%xmm4 */
	LONG $0x6e0f4166; WORD $0x0234	/* 866 movd (%r10,%rax,1),%xmm6 */
	LONG $0x6f0f41f3; WORD $0xc004	/* 86c movdqu (%r8,%rax,8),%xmm0 */
	LONG $0xce700f66; BYTE $0x00	/* 872 pshufd $0x0,%xmm6,%xmm1 */
	LONG $0x6f0f41f3; WORD $0xc074; BYTE $0x10	/* 877 movdqu 0x10(%r8,%rax,8),%xmm6 */
	LONG $0x04c08348	/* 87e add $0x4,%rax */
	LONG $0xc1f50f66	/* 882 pmaddwd %xmm1,%xmm0 */
	LONG $0xcef50f66	/* 886 pmaddwd %xmm6,%xmm1 */
	LONG $0xc4fe0f66	/* 88a paddd %xmm4,%xmm0 */
	LONG $0xcdfe0f66	/* 88e paddd %xmm5,%xmm1 */
	LONG $0xe06f0f66	/* 892 movdqa %xmm0,%xmm4 */
	LONG $0xe96f0f66	/* 896 movdqa %xmm1,%xmm5 */
	LONG $0x02003d48; WORD $0x0000	/* 89a cmp $0x200,%rax */
	WORD $0xc475	/* 8a0 jne 866 */
	LONG $0x24100ff3; BYTE $0xab	/* 8a2 movss (%rbx,%rbp,4),%xmm4 */
	WORD $0x8948; BYTE $0xe8	/* 8a7 mov %rbp,%rax */
	WORD $0x5b0f; BYTE $0xc0	/* 8aa cvtdq2ps %xmm0,%xmm0 */
	LONG $0xb0100f41; LONG $0x00001020	/* 8ad movups 0x1020(%r8),%xmm6 */
	LONG $0x00e4c60f	/* 8b5 shufps $0x0,%xmm4,%xmm4 */
	WORD $0x280f; BYTE $0xec	/* 8b9 movaps %xmm4,%xmm5 */
	WORD $0xe083; BYTE $0x03	/* 8bc and $0x3,%eax */
	WORD $0x5b0f; BYTE $0xc9	/* 8bf cvtdq2ps %xmm1,%xmm1 */
	LONG $0xa0100f41; LONG $0x00001000	/* 8c2 movups 0x1000(%r8),%xmm4 */
	LONG $0x05e0c148	/* 8ca shl $0x5,%rax */
	LONG $0x023c8d4c	/* 8ce lea (%rdx,%rax,1),%r15 */
	LONG $0x02448d48; BYTE $0x10	/* 8d2 lea 0x10(%rdx,%rax,1),%rax */
	WORD $0x590f; BYTE $0xe5	/* 8d7 mulps %xmm5,%xmm4 */
	WORD $0x590f; BYTE $0xe0	/* 8da mulps %xmm0,%xmm4 */
	LONG $0x07100f41	/* 8dd movups (%r15),%xmm0 */
	WORD $0x8545; BYTE $0xe4	/* 8e1 test %r12d,%r12d */
	LONG $0x0110840f; WORD $0x0000	/* 8e4 je 9fa */
	WORD $0x590f; BYTE $0xf5	/* 8ea mulps %xmm5,%xmm6 */
	WORD $0x5b0f; BYTE $0xdb	/* 8ed cvtdq2ps %xmm3,%xmm3 */
	WORD $0x5b0f; BYTE $0xd2	/* 8f0 cvtdq2ps %xmm2,%xmm2 */
	WORD $0x590f; BYTE $0xf3	/* 8f3 mulps %xmm3,%xmm6 */
	WORD $0x5c0f; BYTE $0xe6	/* 8f6 subps %xmm6,%xmm4 */
	WORD $0x580f; BYTE $0xe0	/* 8f9 addps %xmm0,%xmm4 */
	LONG $0x27110f41	/* 8fc movups %xmm4,(%r15) */
	LONG $0x80100f41; LONG $0x00001010	/* 900 movups 0x1010(%r8),%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 908 mulps %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 90b mulps %xmm1,%xmm0 */
	LONG $0x88100f41; LONG $0x00001030	/* 90e movups 0x1030(%r8),%xmm1 */
	WORD $0x590f; BYTE $0xcd	/* 916 mulps %xmm5,%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 919 mulps %xmm2,%xmm1 */
	WORD $0x5c0f; BYTE $0xc1	/* 91c subps %xmm1,%xmm0 */
	WORD $0x100f; BYTE $0x18	/* 91f movups (%rax),%xmm3 */
	LONG $0x01c58348	/* 922 add $0x1,%rbp */
	LONG $0x20c18349	/* 926 add $0x20,%r9 */
	LONG $0x40c08149; WORD $0x0011; BYTE $0x00	/* 92a add $0x1140,%r8 */
	LONG $0x00c28149; WORD $0x0002; BYTE $0x00	/* 931 add $0x200,%r10 */
	WORD $0x580f; BYTE $0xc3	/* 938 addps %xmm3,%xmm0 */
	WORD $0x110f; BYTE $0x00	/* 93b movups %xmm0,(%rax) */
	WORD $0x3949; BYTE $0xee	/* 93e cmp %rbp,%r14 */
	LONG $0xfecd850f; WORD $0xffff	/* 941 jne 814 */
	LONG $0x247c8b4c; BYTE $0x40	/* 947 mov 0x40(%rsp),%r15 */
	LONG $0x24048b48	/* 94c mov (%rsp),%rax */
	LONG $0x80ea8348	/* 950 sub $0xffffffffffffff80,%rdx */
	WORD $0x0148; BYTE $0xc1	/* 954 add %rax,%rcx */
	LONG $0x24448b48; BYTE $0x10	/* 957 mov 0x10(%rsp),%rax */
	WORD $0x0148; BYTE $0xc3	/* 95c add %rax,%rbx */
	LONG $0x24448b48; BYTE $0x20	/* 95f mov 0x20(%rsp),%rax */
	WORD $0x0149; BYTE $0xc7	/* 964 add %rax,%r15 */
	LONG $0x24448b48; BYTE $0x30	/* 967 mov 0x30(%rsp),%rax */
	WORD $0x3948; BYTE $0xc2	/* 96c cmp %rax,%rdx */
	LONG $0xfe80850f; WORD $0xffff	/* 96f jne 7f5 */
	LONG $0x38c48148; WORD $0x0001; BYTE $0x00	/* 975 add $0x138,%rsp */
	BYTE $0x5b	/* 97c pop %rbx */
	BYTE $0x5d	/* 97d pop %rbp */
	WORD $0x5c41	/* 97e pop %r12 */
	WORD $0x5d41	/* 980 pop %r13 */
	WORD $0x5e41	/* 982 pop %r14 */
	WORD $0x5f41	/* 984 pop %r15 */
	BYTE $0xc3	/* 986 ret */
	LONG $0xc2580f45	/* 987 addps %xmm10,%xmm8 */
	LONG $0x45110f44; BYTE $0x00	/* 98b movups %xmm8,0x0(%rbp) */
	LONG $0x10a8100f; WORD $0x0010; BYTE $0x00	/* 990 movups 0x1010(%rax),%xmm5 */
	LONG $0xe9590f41	/* 997 mulps %xmm9,%xmm5 */
	WORD $0x590f; BYTE $0xd5	/* 99b mulps %xmm5,%xmm2 */
	LONG $0xfffafae9; BYTE $0xff	/* 99e jmp 49d */
	LONG $0x006d100f	/* 9a3 movups 0x0(%rbp),%xmm5 */
	WORD $0x580f; BYTE $0xd5	/* 9a7 addps %xmm5,%xmm2 */
	LONG $0x0055110f	/* 9aa movups %xmm2,0x0(%rbp) */
	LONG $0x1090100f; WORD $0x0010; BYTE $0x00	/* 9ae movups 0x1010(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 9b5 mulps %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xd4	/* 9b8 mulps %xmm4,%xmm2 */
	LONG $0xfffbfee9; BYTE $0xff	/* 9bb jmp 5be */
	LONG $0x005d100f	/* 9c0 movups 0x0(%rbp),%xmm3 */
	WORD $0x580f; BYTE $0xc3	/* 9c4 addps %xmm3,%xmm0 */
	LONG $0x0045110f	/* 9c7 movups %xmm0,0x0(%rbp) */
	LONG $0x1080100f; WORD $0x0010; BYTE $0x00	/* 9cb movups 0x1010(%rax),%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 9d2 mulps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 9d5 mulps %xmm1,%xmm0 */
	LONG $0xfffc70e9; BYTE $0xff	/* 9d8 jmp 64d */
	LONG $0x007d100f	/* 9dd movups 0x0(%rbp),%xmm7 */
	WORD $0x580f; BYTE $0xd7	/* 9e1 addps %xmm7,%xmm2 */
	LONG $0x0055110f	/* 9e4 movups %xmm2,0x0(%rbp) */
	LONG $0x1090100f; WORD $0x0010; BYTE $0x00	/* 9e8 movups 0x1010(%rax),%xmm2 */
	WORD $0x590f; BYTE $0xd5	/* 9ef mulps %xmm5,%xmm2 */
	WORD $0x590f; BYTE $0xd3	/* 9f2 mulps %xmm3,%xmm2 */
	LONG $0xfffb35e9; BYTE $0xff	/* 9f5 jmp 52f */
	WORD $0x580f; BYTE $0xe0	/* 9fa addps %xmm0,%xmm4 */
	LONG $0x27110f41	/* 9fd movups %xmm4,(%r15) */
	LONG $0x80100f41; LONG $0x00001010	/* a01 movups 0x1010(%r8),%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* a09 mulps %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* a0c mulps %xmm1,%xmm0 */
	LONG $0xffff0be9; BYTE $0xff	/* a0f jmp 91f */
	LONG $0xdbef0f66	/* a14 pxor %xmm3,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe3	/* a18 movdqa %xmm3,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xfb	/* a1d movdqa %xmm3,%xmm15 */
	LONG $0x245c290f; BYTE $0x70	/* a22 movaps %xmm3,0x70(%rsp) */
	LONG $0x6f0f4466; BYTE $0xeb	/* a27 movdqa %xmm3,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf3	/* a2c movdqa %xmm3,%xmm14 */
	LONG $0x249c290f; LONG $0x00000080	/* a31 movaps %xmm3,0x80(%rsp) */
	LONG $0xeb6f0f66	/* a39 movdqa %xmm3,%xmm5 */
	LONG $0x245c290f; BYTE $0x60	/* a3d movaps %xmm3,0x60(%rsp) */
	LONG $0xfff881e9; BYTE $0xff	/* a42 jmp 2c8 */
	RET

TEXT sse2panelend(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000053e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	WORD $0x4d7e	/* 3 jle 52 */
	LONG $0xb5048d48; LONG $0x00000000	/* 5 lea 0x0(,%rsi,4),%rax */
	LONG $0x4042100f	/* d movups 0x40(%rdx),%xmm0 */
	WORD $0x100f; BYTE $0x12	/* 11 movups (%rdx),%xmm2 */
	LONG $0x80ea8348	/* 14 sub $0xffffffffffffff80,%rdx */
	LONG $0xe04a100f	/* 18 movups -0x20(%rdx),%xmm1 */
	LONG $0xa05a100f	/* 1c movups -0x60(%rdx),%xmm3 */
	WORD $0x580f; BYTE $0xc2	/* 20 addps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xcb	/* 23 addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 26 addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 29 movups %xmm0,(%rdi) */
	LONG $0xd042100f	/* 2c movups -0x30(%rdx),%xmm0 */
	LONG $0x9062100f	/* 30 movups -0x70(%rdx),%xmm4 */
	LONG $0xf04a100f	/* 34 movups -0x10(%rdx),%xmm1 */
	LONG $0xb06a100f	/* 38 movups -0x50(%rdx),%xmm5 */
	WORD $0x580f; BYTE $0xc4	/* 3c addps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xcd	/* 3f addps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 42 addps %xmm1,%xmm0 */
	LONG $0x1047110f	/* 45 movups %xmm0,0x10(%rdi) */
	WORD $0x0148; BYTE $0xc7	/* 49 add %rax,%rdi */
	LONG $0x01e98348	/* 4c sub $0x1,%rcx */
	WORD $0xbb75	/* 50 jne d */
	BYTE $0xc3	/* 52 ret */
	RET

TEXT sse2q80panel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x0003abe9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x034d8e0f; WORD $0x0000	/* 3 jle 356 */
	WORD $0x8948; BYTE $0xc8	/* 9 mov %rcx,%rax */
	WORD $0x8949; BYTE $0xf1	/* c mov %rsi,%r9 */
	LONG $0x1d100ff3; LONG $0x00000390	/* f movss 0x0(%rip),%xmm3 = 3a7 */
	WORD $0x5641	/* 17 push %r14 */
	LONG $0x04e0c148	/* 19 shl $0x4,%rax */
	WORD $0x8949; BYTE $0xfa	/* 1d mov %rdi,%r10 */
	LONG $0x123c8d48	/* 20 lea (%rdx,%rdx,1),%rdi */
	BYTE $0x55	/* 24 push %rbp */
	WORD $0x0148; BYTE $0xc8	/* 25 add %rcx,%rax */
	BYTE $0x53	/* 28 push %rbx */
	WORD $0x8948; BYTE $0xd6	/* 29 mov %rdx,%rsi */
	LONG $0x17048d4c	/* 2c lea (%rdi,%rdx,1),%r8 */
	LONG $0x412c8d49	/* 30 lea (%r9,%rax,2),%rbp */
	LONG $0x951c8d48; LONG $0x00000000	/* 34 lea 0x0(,%rdx,4),%rbx */
	LONG $0x00dbc60f	/* 3c shufps $0x0,%xmm3,%xmm3 */
	LONG $0x2d6f0ff3; LONG $0x0000030f	/* 40 movdqa 0x0(%rip),%xmm5 = 357, as it lies */
	LONG $0x256f0ff3; LONG $0x00000317	/* 48 movdqa 0x0(%rip),%xmm4 = 367, as it lies */
	LONG $0x156f0ff3; LONG $0x0000031f	/* 50 movdqa 0x0(%rip),%xmm2 = 377, as it lies */
	WORD $0x894c; BYTE $0xca	/* 58 mov %r9,%rdx */
	WORD $0x894c; BYTE $0xd0	/* 5b mov %r10,%rax */
	LONG $0x205a8d4d	/* 5e lea 0x20(%r10),%r11 */
	LONG $0x4c6f0ff3; WORD $0x0232	/* 62 movdqu 0x2(%rdx,%rsi,1),%xmm1 */
	LONG $0x426f0ff3; BYTE $0x02	/* 68 movdqu 0x2(%rdx),%xmm0 */
	LONG $0x10c08348	/* 6d add $0x10,%rax */
	LONG $0x6f0f4466; BYTE $0xc9	/* 71 movdqa %xmm1,%xmm9 */
	LONG $0xf86f0f66	/* 76 movdqa %xmm0,%xmm7 */
	LONG $0x600f4466; BYTE $0xc9	/* 7a punpcklbw %xmm1,%xmm9 */
	LONG $0xc9680f66	/* 7f punpckhbw %xmm1,%xmm1 */
	LONG $0xf8600f66	/* 83 punpcklbw %xmm0,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 87 movdqa %xmm1,%xmm10 */
	LONG $0x4c6f0ff3; WORD $0x023a	/* 8c movdqu 0x2(%rdx,%rdi,1),%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 92 psraw $0x8,%xmm7 */
	LONG $0xc0680f66	/* 97 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* 9b psraw $0x8,%xmm9 */
	LONG $0xe0710f66; BYTE $0x08	/* a1 psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xdf	/* a6 movdqa %xmm7,%xmm11 */
	LONG $0xf16f0f66	/* ab movdqa %xmm1,%xmm6 */
	LONG $0x620f4566; BYTE $0xd9	/* af punpckldq %xmm9,%xmm11 */
	LONG $0x6a0f4166; BYTE $0xf9	/* b4 punpckhdq %xmm9,%xmm7 */
	LONG $0xf1600f66	/* b9 punpcklbw %xmm1,%xmm6 */
	LONG $0x710f4166; WORD $0x08e2	/* bd psraw $0x8,%xmm10 */
	LONG $0xc9680f66	/* c3 punpckhbw %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc1	/* c7 movdqa %xmm1,%xmm8 */
	LONG $0x6f0f42f3; WORD $0x024c; BYTE $0x02	/* cc movdqu 0x2(%rdx,%r8,1),%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* d3 psraw $0x8,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xce	/* d8 movdqa %xmm6,%xmm9 */
	LONG $0x710f4166; WORD $0x08e0	/* dd psraw $0x8,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe1	/* e3 movdqa %xmm1,%xmm12 */
	LONG $0x600f4466; BYTE $0xe1	/* e8 punpcklbw %xmm1,%xmm12 */
	LONG $0xc9680f66	/* ed punpckhbw %xmm1,%xmm1 */
	LONG $0x710f4166; WORD $0x08e4	/* f1 psraw $0x8,%xmm12 */
	LONG $0xe1710f66; BYTE $0x08	/* f7 psraw $0x8,%xmm1 */
	LONG $0x620f4566; BYTE $0xcc	/* fc punpckldq %xmm12,%xmm9 */
	LONG $0x6a0f4166; BYTE $0xf4	/* 101 punpckhdq %xmm12,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 106 movdqa %xmm11,%xmm12 */
	LONG $0x6c0f4566; BYTE $0xe1	/* 10b punpcklqdq %xmm9,%xmm12 */
	LONG $0x6d0f4566; BYTE $0xd9	/* 110 punpckhqdq %xmm9,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 115 movdqa %xmm7,%xmm9 */
	LONG $0xfe6d0f66	/* 11a punpckhqdq %xmm6,%xmm7 */
	LONG $0x6c0f4466; BYTE $0xce	/* 11e punpcklqdq %xmm6,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xf0	/* 123 movdqa %xmm8,%xmm6 */
	LONG $0x60110f44; BYTE $0xf0	/* 128 movups %xmm12,-0x10(%rax) */
	LONG $0x5078110f	/* 12d movups %xmm7,0x50(%rax) */
	LONG $0xf86f0f66	/* 131 movdqa %xmm0,%xmm7 */
	LONG $0x6a0f4166; BYTE $0xc2	/* 135 punpckhdq %xmm10,%xmm0 */
	LONG $0xf16a0f66	/* 13a punpckhdq %xmm1,%xmm6 */
	LONG $0x48110f44; BYTE $0x30	/* 13e movups %xmm9,0x30(%rax) */
	LONG $0x620f4166; BYTE $0xfa	/* 143 punpckldq %xmm10,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 148 movdqa %xmm8,%xmm9 */
	LONG $0x620f4466; BYTE $0xc9	/* 14d punpckldq %xmm1,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 152 movdqa %xmm7,%xmm8 */
	LONG $0xc86f0f66	/* 157 movdqa %xmm0,%xmm1 */
	LONG $0x58110f44; BYTE $0x10	/* 15b movups %xmm11,0x10(%rax) */
	LONG $0x6c0f4566; BYTE $0xc1	/* 160 punpcklqdq %xmm9,%xmm8 */
	LONG $0x6d0f4166; BYTE $0xf9	/* 165 punpckhqdq %xmm9,%xmm7 */
	LONG $0xce6c0f66	/* 16a punpcklqdq %xmm6,%xmm1 */
	LONG $0xc66d0f66	/* 16e punpckhqdq %xmm6,%xmm0 */
	LONG $0x40110f44; BYTE $0x70	/* 172 movups %xmm8,0x70(%rax) */
	LONG $0x90b8110f; WORD $0x0000; BYTE $0x00	/* 177 movups %xmm7,0x90(%rax) */
	LONG $0xb088110f; WORD $0x0000; BYTE $0x00	/* 17e movups %xmm1,0xb0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 185 movups %xmm0,0xd0(%rax) */
	LONG $0x4c6f0ff3; WORD $0x1232	/* 18c movdqu 0x12(%rdx,%rsi,1),%xmm1 */
	LONG $0x426f0ff3; BYTE $0x12	/* 192 movdqu 0x12(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 197 movdqa %xmm1,%xmm9 */
	LONG $0xf86f0f66	/* 19c movdqa %xmm0,%xmm7 */
	LONG $0x600f4466; BYTE $0xc9	/* 1a0 punpcklbw %xmm1,%xmm9 */
	LONG $0xc9680f66	/* 1a5 punpckhbw %xmm1,%xmm1 */
	LONG $0xf8600f66	/* 1a9 punpcklbw %xmm0,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1ad movdqa %xmm1,%xmm8 */
	LONG $0x4c6f0ff3; WORD $0x123a	/* 1b2 movdqu 0x12(%rdx,%rdi,1),%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 1b8 psraw $0x8,%xmm7 */
	LONG $0xc0680f66	/* 1bd punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* 1c1 psraw $0x8,%xmm9 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c7 psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 1cc movdqa %xmm7,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1d1 movdqa %xmm1,%xmm10 */
	LONG $0x620f4566; BYTE $0xd9	/* 1d6 punpckldq %xmm9,%xmm11 */
	LONG $0x6a0f4166; BYTE $0xf9	/* 1db punpckhdq %xmm9,%xmm7 */
	LONG $0x600f4466; BYTE $0xd1	/* 1e0 punpcklbw %xmm1,%xmm10 */
	LONG $0x710f4166; WORD $0x08e0	/* 1e5 psraw $0x8,%xmm8 */
	LONG $0xc9680f66	/* 1eb punpckhbw %xmm1,%xmm1 */
	LONG $0xf16f0f66	/* 1ef movdqa %xmm1,%xmm6 */
	LONG $0x6f0f42f3; WORD $0x024c; BYTE $0x12	/* 1f3 movdqu 0x12(%rdx,%r8,1),%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 1fa psraw $0x8,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xca	/* 200 movdqa %xmm10,%xmm9 */
	LONG $0xe6710f66; BYTE $0x08	/* 205 psraw $0x8,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 20a movdqa %xmm1,%xmm12 */
	LONG $0x600f4466; BYTE $0xe1	/* 20f punpcklbw %xmm1,%xmm12 */
	LONG $0xc9680f66	/* 214 punpckhbw %xmm1,%xmm1 */
	LONG $0x710f4166; WORD $0x08e4	/* 218 psraw $0x8,%xmm12 */
	LONG $0xe1710f66; BYTE $0x08	/* 21e psraw $0x8,%xmm1 */
	LONG $0x620f4566; BYTE $0xcc	/* 223 punpckldq %xmm12,%xmm9 */
	LONG $0x6a0f4566; BYTE $0xd4	/* 228 punpckhdq %xmm12,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 22d movdqa %xmm11,%xmm12 */
	LONG $0x6c0f4566; BYTE $0xe1	/* 232 punpcklqdq %xmm9,%xmm12 */
	LONG $0x6d0f4566; BYTE $0xd9	/* 237 punpckhqdq %xmm9,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 23c movdqa %xmm7,%xmm9 */
	LONG $0x6d0f4166; BYTE $0xfa	/* 241 punpckhqdq %xmm10,%xmm7 */
	LONG $0x6c0f4566; BYTE $0xca	/* 246 punpcklqdq %xmm10,%xmm9 */
	LONG $0xa0110f44; LONG $0x000000f0	/* 24b movups %xmm12,0xf0(%rax) */
	LONG $0x50b8110f; WORD $0x0001; BYTE $0x00	/* 253 movups %xmm7,0x150(%rax) */
	LONG $0xf86f0f66	/* 25a movdqa %xmm0,%xmm7 */
	LONG $0x6a0f4166; BYTE $0xc0	/* 25e punpckhdq %xmm8,%xmm0 */
	LONG $0x620f4166; BYTE $0xf8	/* 263 punpckldq %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 268 movdqa %xmm6,%xmm8 */
	LONG $0x88110f44; LONG $0x00000130	/* 26d movups %xmm9,0x130(%rax) */
	LONG $0xf16a0f66	/* 275 punpckhdq %xmm1,%xmm6 */
	LONG $0x620f4466; BYTE $0xc1	/* 279 punpckldq %xmm1,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 27e movdqa %xmm7,%xmm9 */
	LONG $0xc86f0f66	/* 283 movdqa %xmm0,%xmm1 */
	LONG $0x98110f44; LONG $0x00000110	/* 287 movups %xmm11,0x110(%rax) */
	LONG $0xce6c0f66	/* 28f punpcklqdq %xmm6,%xmm1 */
	LONG $0xc66d0f66	/* 293 punpckhqdq %xmm6,%xmm0 */
	LONG $0x6d0f4166; BYTE $0xf8	/* 297 punpckhqdq %xmm8,%xmm7 */
	LONG $0x6c0f4566; BYTE $0xc8	/* 29c punpcklqdq %xmm8,%xmm9 */
	LONG $0x90b8110f; WORD $0x0001; BYTE $0x00	/* 2a1 movups %xmm7,0x190(%rax) */
	LONG $0xb088110f; WORD $0x0001; BYTE $0x00	/* 2a8 movups %xmm1,0x1b0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 2af movups %xmm0,0x1d0(%rax) */
	LONG $0x88110f44; LONG $0x00000170	/* 2b6 movups %xmm9,0x170(%rax) */
	LONG $0x34b70f44; BYTE $0x3a	/* 2be movzwl (%rdx,%rdi,1),%r14d */
	WORD $0xb70f; BYTE $0x0a	/* 2c3 movzwl (%rdx),%ecx */
	LONG $0x6e0f4166; BYTE $0xce	/* 2c6 movd %r14d,%xmm1 */
	LONG $0x34b70f46; BYTE $0x02	/* 2cb movzwl (%rdx,%r8,1),%r14d */
	LONG $0xc16e0f66	/* 2d0 movd %ecx,%xmm0 */
	LONG $0x320cb70f	/* 2d4 movzwl (%rdx,%rsi,1),%ecx */
	WORD $0x0148; BYTE $0xda	/* 2d8 add %rbx,%rdx */
	LONG $0x6e0f4166; BYTE $0xf6	/* 2db movd %r14d,%xmm6 */
	LONG $0xce620f66	/* 2e0 punpckldq %xmm6,%xmm1 */
	LONG $0xf16e0f66	/* 2e4 movd %ecx,%xmm6 */
	LONG $0xc6620f66	/* 2e8 punpckldq %xmm6,%xmm0 */
	LONG $0xc16c0f66	/* 2ec punpcklqdq %xmm1,%xmm0 */
	LONG $0xcd6f0f66	/* 2f0 movdqa %xmm5,%xmm1 */
	LONG $0xc8db0f66	/* 2f4 pand %xmm0,%xmm1 */
	LONG $0xf96f0f66	/* 2f8 movdqa %xmm1,%xmm7 */
	LONG $0xf16f0f66	/* 2fc movdqa %xmm1,%xmm6 */
	LONG $0xc1ef0f66	/* 300 pxor %xmm1,%xmm0 */
	LONG $0xfc660f66	/* 304 pcmpgtd %xmm4,%xmm7 */
	LONG $0xf6720f66; BYTE $0x0d	/* 308 pslld $0xd,%xmm6 */
	LONG $0xf0720f66; BYTE $0x10	/* 30d pslld $0x10,%xmm0 */
	LONG $0xcf6f0f66	/* 312 movdqa %xmm7,%xmm1 */
	LONG $0xcedf0f66	/* 316 pandn %xmm6,%xmm1 */
	LONG $0xf2eb0f66	/* 31a por %xmm2,%xmm6 */
	WORD $0x590f; BYTE $0xcb	/* 31e mulps %xmm3,%xmm1 */
	LONG $0xf7db0f66	/* 321 pand %xmm7,%xmm6 */
	LONG $0xc1eb0f66	/* 325 por %xmm1,%xmm0 */
	LONG $0xc6eb0f66	/* 329 por %xmm6,%xmm0 */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 32d movups %xmm0,0x1f0(%rax) */
	WORD $0x394c; BYTE $0xd8	/* 334 cmp %r11,%rax */
	LONG $0xfd25850f; WORD $0xffff	/* 337 jne 62 */
	LONG $0x22c18349	/* 33d add $0x22,%r9 */
	LONG $0x40c28149; WORD $0x0002; BYTE $0x00	/* 341 add $0x240,%r10 */
	WORD $0x3949; BYTE $0xe9	/* 348 cmp %rbp,%r9 */
	LONG $0xfd07850f; WORD $0xffff	/* 34b jne 58 */
	BYTE $0x5b	/* 351 pop %rbx */
	BYTE $0x5d	/* 352 pop %rbp */
	WORD $0x5e41	/* 353 pop %r14 */
	BYTE $0xc3	/* 355 ret */
	BYTE $0xc3	/* 356 ret */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 357 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 367 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 377 .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 387 .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 397 .rodata.cst16 */
	LONG $0x77800000	/* 3a7 .rodata.cst4 */
	RET

TEXT sse2q40panel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000315e9; BYTE $0x00	/* jmp to the end */
	LONG $0x356f0ff3; LONG $0x000002e9	/* 0 movdqa 0x0(%rip),%xmm6 = 2f1, as it lies */
	LONG $0x256f0ff3; LONG $0x000002f1	/* 8 movdqa 0x0(%rip),%xmm4 = 301, as it lies */
	WORD $0x8548; BYTE $0xc9	/* 10 test %rcx,%rcx */
	LONG $0x02a78e0f; WORD $0x0000	/* 13 jle 2c0 */
	LONG $0x100f44f3; LONG $0x0002ef05; BYTE $0x00	/* 19 movss 0x0(%rip),%xmm8 = 311 */
	BYTE $0x55	/* 22 push %rbp */
	WORD $0x8949; BYTE $0xf8	/* 23 mov %rdi,%r8 */
	WORD $0x8949; BYTE $0xf3	/* 26 mov %rsi,%r11 */
	LONG $0x120c8d4c	/* 29 lea (%rdx,%rdx,1),%r9 */
	LONG $0xc9048d48	/* 2d lea (%rcx,%rcx,8),%rax */
	BYTE $0x53	/* 31 push %rbx */
	WORD $0x8948; BYTE $0xd7	/* 32 mov %rdx,%rdi */
	LONG $0x11148d4d	/* 35 lea (%r9,%rdx,1),%r10 */
	LONG $0x462c8d48	/* 39 lea (%rsi,%rax,2),%rbp */
	LONG $0xedef0f66	/* 3d pxor %xmm5,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x00027715; BYTE $0x00	/* 41 movdqa 0x0(%rip),%xmm10 = 2c1, as it lies */
	LONG $0x951c8d48; LONG $0x00000000	/* 4a lea 0x0(,%rdx,4),%rbx */
	LONG $0xc0c60f45; BYTE $0x00	/* 52 shufps $0x0,%xmm8,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0002710d; BYTE $0x00	/* 57 movdqa 0x0(%rip),%xmm9 = 2d1, as it lies */
	LONG $0x3d6f0ff3; LONG $0x00000279	/* 60 movdqa 0x0(%rip),%xmm7 = 2e1, as it lies */
	WORD $0x894c; BYTE $0xda	/* 68 mov %r11,%rdx */
	WORD $0xf631	/* 6b xor %esi,%esi */
	LONG $0x30048d49	/* 6d lea (%r8,%rsi,1),%rax */
	WORD $0xc931	/* 71 xor %ecx,%ecx */
	LONG $0x426f0ff3; BYTE $0x02	/* 73 movdqu 0x2(%rdx),%xmm0 */
	LONG $0x6f0f42f3; WORD $0x1254; BYTE $0x02	/* 78 movdqu 0x2(%rdx,%r10,1),%xmm2 */
	LONG $0x6f0f42f3; WORD $0x0a4c; BYTE $0x02	/* 7f movdqu 0x2(%rdx,%r9,1),%xmm1 */
	LONG $0x5c6f0ff3; WORD $0x023a	/* 86 movdqu 0x2(%rdx,%rdi,1),%xmm3 */
	WORD $0xc985	/* 8c test %ecx,%ecx */
	LONG $0x01bf840f; WORD $0x0000	/* 8e je 253 */
	LONG $0xd0710f66; BYTE $0x04	/* 94 psrlw $0x4,%xmm0 */
	LONG $0xd3710f66; BYTE $0x04	/* 99 psrlw $0x4,%xmm3 */
	LONG $0xd1710f66; BYTE $0x04	/* 9e psrlw $0x4,%xmm1 */
	LONG $0xc6db0f66	/* a3 pand %xmm6,%xmm0 */
	LONG $0xdedb0f66	/* a7 pand %xmm6,%xmm3 */
	LONG $0xcedb0f66	/* ab pand %xmm6,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd8	/* af movdqa %xmm0,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe3	/* b4 movdqa %xmm3,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xe9	/* b9 movdqa %xmm1,%xmm13 */
	LONG $0x600f4466; BYTE $0xdd	/* be punpcklbw %xmm5,%xmm11 */
	LONG $0xc5680f66	/* c3 punpckhbw %xmm5,%xmm0 */
	LONG $0x600f4466; BYTE $0xe5	/* c7 punpcklbw %xmm5,%xmm12 */
	LONG $0xdd680f66	/* cc punpckhbw %xmm5,%xmm3 */
	LONG $0x600f4466; BYTE $0xed	/* d0 punpcklbw %xmm5,%xmm13 */
	LONG $0xcd680f66	/* d5 punpckhbw %xmm5,%xmm1 */
	LONG $0xf90f4466; BYTE $0xdc	/* d9 psubw %xmm4,%xmm11 */
	LONG $0xc4f90f66	/* de psubw %xmm4,%xmm0 */
	LONG $0xf90f4466; BYTE $0xe4	/* e2 psubw %xmm4,%xmm12 */
	LONG $0xdcf90f66	/* e7 psubw %xmm4,%xmm3 */
	LONG $0xd2710f66; BYTE $0x04	/* eb psrlw $0x4,%xmm2 */
	LONG $0xf90f4466; BYTE $0xec	/* f0 psubw %xmm4,%xmm13 */
	LONG $0xccf90f66	/* f5 psubw %xmm4,%xmm1 */
	LONG $0xd6db0f66	/* f9 pand %xmm6,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfb	/* fd movdqa %xmm11,%xmm15 */
	LONG $0x6a0f4566; BYTE $0xdc	/* 102 punpckhdq %xmm12,%xmm11 */
	LONG $0x01000548; WORD $0x0000	/* 107 add $0x100,%rax */
	LONG $0x6f0f4466; BYTE $0xf2	/* 10d movdqa %xmm2,%xmm14 */
	LONG $0x620f4566; BYTE $0xfc	/* 112 punpckldq %xmm12,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 117 movdqa %xmm13,%xmm12 */
	LONG $0x600f4466; BYTE $0xf5	/* 11c punpcklbw %xmm5,%xmm14 */
	LONG $0xd5680f66	/* 121 punpckhbw %xmm5,%xmm2 */
	LONG $0xf90f4466; BYTE $0xf4	/* 125 psubw %xmm4,%xmm14 */
	LONG $0xd4f90f66	/* 12a psubw %xmm4,%xmm2 */
	LONG $0x620f4566; BYTE $0xe6	/* 12e punpckldq %xmm14,%xmm12 */
	LONG $0x6a0f4566; BYTE $0xee	/* 133 punpckhdq %xmm14,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 138 movdqa %xmm15,%xmm14 */
	LONG $0x6c0f4566; BYTE $0xf4	/* 13d punpcklqdq %xmm12,%xmm14 */
	LONG $0x6d0f4566; BYTE $0xfc	/* 142 punpckhqdq %xmm12,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 147 movdqa %xmm11,%xmm12 */
	LONG $0x6d0f4566; BYTE $0xdd	/* 14c punpckhqdq %xmm13,%xmm11 */
	LONG $0x6c0f4566; BYTE $0xe5	/* 151 punpcklqdq %xmm13,%xmm12 */
	LONG $0xb0110f44; LONG $0xffffff00	/* 156 movups %xmm14,-0x100(%rax) */
	LONG $0x98110f44; LONG $0xffffff60	/* 15e movups %xmm11,-0xa0(%rax) */
	LONG $0x6f0f4466; BYTE $0xd8	/* 166 movdqa %xmm0,%xmm11 */
	LONG $0xc36a0f66	/* 16b punpckhdq %xmm3,%xmm0 */
	LONG $0x620f4466; BYTE $0xdb	/* 16f punpckldq %xmm3,%xmm11 */
	LONG $0xd96f0f66	/* 174 movdqa %xmm1,%xmm3 */
	LONG $0xa0110f44; LONG $0xffffff40	/* 178 movups %xmm12,-0xc0(%rax) */
	LONG $0xca6a0f66	/* 180 punpckhdq %xmm2,%xmm1 */
	LONG $0xda620f66	/* 184 punpckldq %xmm2,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 188 movdqa %xmm11,%xmm12 */
	LONG $0xd06f0f66	/* 18d movdqa %xmm0,%xmm2 */
	LONG $0xb8110f44; LONG $0xffffff20	/* 191 movups %xmm15,-0xe0(%rax) */
	LONG $0x6c0f4466; BYTE $0xe3	/* 199 punpcklqdq %xmm3,%xmm12 */
	LONG $0x6d0f4466; BYTE $0xdb	/* 19e punpckhqdq %xmm3,%xmm11 */
	LONG $0xd16c0f66	/* 1a3 punpcklqdq %xmm1,%xmm2 */
	LONG $0xc16d0f66	/* 1a7 punpckhqdq %xmm1,%xmm0 */
	LONG $0x60110f44; BYTE $0x80	/* 1ab movups %xmm12,-0x80(%rax) */
	LONG $0x58110f44; BYTE $0xa0	/* 1b0 movups %xmm11,-0x60(%rax) */
	LONG $0xc050110f	/* 1b5 movups %xmm2,-0x40(%rax) */
	LONG $0xe040110f	/* 1b9 movups %xmm0,-0x20(%rax) */
	WORD $0xc985	/* 1bd test %ecx,%ecx */
	WORD $0x0a75	/* 1bf jne 1cb */
	LONG $0x000001b9; BYTE $0x00	/* 1c1 mov $0x1,%ecx */
	LONG $0xfffea8e9; BYTE $0xff	/* 1c6 jmp 73 */
	LONG $0x0cb70f42; BYTE $0x0a	/* 1cb movzwl (%rdx,%r9,1),%ecx */
	WORD $0xb70f; BYTE $0x02	/* 1d0 movzwl (%rdx),%eax */
	LONG $0x6f0f4166; BYTE $0xd2	/* 1d3 movdqa %xmm10,%xmm2 */
	LONG $0xc96e0f66	/* 1d8 movd %ecx,%xmm1 */
	LONG $0x0cb70f42; BYTE $0x12	/* 1dc movzwl (%rdx,%r10,1),%ecx */
	LONG $0xc06e0f66	/* 1e1 movd %eax,%xmm0 */
	LONG $0x3a04b70f	/* 1e5 movzwl (%rdx,%rdi,1),%eax */
	WORD $0x0148; BYTE $0xda	/* 1e9 add %rbx,%rdx */
	LONG $0xd96e0f66	/* 1ec movd %ecx,%xmm3 */
	LONG $0xcb620f66	/* 1f0 punpckldq %xmm3,%xmm1 */
	LONG $0xd86e0f66	/* 1f4 movd %eax,%xmm3 */
	LONG $0xc3620f66	/* 1f8 punpckldq %xmm3,%xmm0 */
	LONG $0xc16c0f66	/* 1fc punpcklqdq %xmm1,%xmm0 */
	LONG $0xd0db0f66	/* 200 pand %xmm0,%xmm2 */
	LONG $0xc2ef0f66	/* 204 pxor %xmm2,%xmm0 */
	LONG $0xca6f0f66	/* 208 movdqa %xmm2,%xmm1 */
	LONG $0x660f4166; BYTE $0xd1	/* 20c pcmpgtd %xmm9,%xmm2 */
	LONG $0xf1720f66; BYTE $0x0d	/* 211 pslld $0xd,%xmm1 */
	LONG $0xf0720f66; BYTE $0x10	/* 216 pslld $0x10,%xmm0 */
	LONG $0xda6f0f66	/* 21b movdqa %xmm2,%xmm3 */
	LONG $0xd9df0f66	/* 21f pandn %xmm1,%xmm3 */
	LONG $0xcfeb0f66	/* 223 por %xmm7,%xmm1 */
	LONG $0xcadb0f66	/* 227 pand %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xd3	/* 22b movaps %xmm3,%xmm2 */
	LONG $0xd0590f41	/* 22e mulps %xmm8,%xmm2 */
	LONG $0xc2eb0f66	/* 232 por %xmm2,%xmm0 */
	LONG $0xc8eb0f66	/* 236 por %xmm0,%xmm1 */
	LONG $0x8c110f41; LONG $0x00020030; BYTE $0x00	/* 23a movups %xmm1,0x200(%r8,%rsi,1) */
	LONG $0x10fe8348	/* 243 cmp $0x10,%rsi */
	WORD $0x6074	/* 247 je 2a9 */
	LONG $0x000010be; BYTE $0x00	/* 249 mov $0x10,%esi */
	LONG $0xfffe1ae9; BYTE $0xff	/* 24e jmp 6d */
	LONG $0xc6db0f66	/* 253 pand %xmm6,%xmm0 */
	LONG $0xdedb0f66	/* 257 pand %xmm6,%xmm3 */
	LONG $0xcedb0f66	/* 25b pand %xmm6,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 25f movdqa %xmm0,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 264 movdqa %xmm3,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 269 movdqa %xmm1,%xmm13 */
	LONG $0x600f4466; BYTE $0xdd	/* 26e punpcklbw %xmm5,%xmm11 */
	LONG $0xc5680f66	/* 273 punpckhbw %xmm5,%xmm0 */
	LONG $0x600f4466; BYTE $0xe5	/* 277 punpcklbw %xmm5,%xmm12 */
	LONG $0xdd680f66	/* 27c punpckhbw %xmm5,%xmm3 */
	LONG $0x600f4466; BYTE $0xed	/* 280 punpcklbw %xmm5,%xmm13 */
	LONG $0xcd680f66	/* 285 punpckhbw %xmm5,%xmm1 */
	LONG $0xf90f4466; BYTE $0xdc	/* 289 psubw %xmm4,%xmm11 */
	LONG $0xc4f90f66	/* 28e psubw %xmm4,%xmm0 */
	LONG $0xf90f4466; BYTE $0xe4	/* 292 psubw %xmm4,%xmm12 */
	LONG $0xdcf90f66	/* 297 psubw %xmm4,%xmm3 */
	LONG $0xf90f4466; BYTE $0xec	/* 29b psubw %xmm4,%xmm13 */
	LONG $0xccf90f66	/* 2a0 psubw %xmm4,%xmm1 */
	LONG $0xfffe50e9; BYTE $0xff	/* 2a4 jmp f9 */
	LONG $0x12c38349	/* 2a9 add $0x12,%r11 */
	LONG $0x40c08149; WORD $0x0002; BYTE $0x00	/* 2ad add $0x240,%r8 */
	WORD $0x3949; BYTE $0xeb	/* 2b4 cmp %rbp,%r11 */
	LONG $0xfdab850f; WORD $0xffff	/* 2b7 jne 68 */
	BYTE $0x5b	/* 2bd pop %rbx */
	BYTE $0x5d	/* 2be pop %rbp */
	BYTE $0xc3	/* 2bf ret */
	BYTE $0xc3	/* 2c0 ret */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 2c1 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 2d1 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 2e1 .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 2f1 .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 301 .rodata.cst16 */
	LONG $0x77800000	/* 311 .rodata.cst4 */
	RET

TEXT sse2q4kpanel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000841e9; BYTE $0x00	/* jmp to the end */
	LONG $0x6f0f44f3; LONG $0x00081415; BYTE $0x00	/* 0 movdqa 0x0(%rip),%xmm10 = 81d, as it lies */
	WORD $0x8548; BYTE $0xc9	/* 9 test %rcx,%rcx */
	LONG $0x07da8e0f; WORD $0x0000	/* c jle 7ec */
	WORD $0x5741	/* 12 push %r15 */
	WORD $0x8949; BYTE $0xca	/* 14 mov %rcx,%r10 */
	LONG $0x120c8d48	/* 17 lea (%rdx,%rdx,1),%rcx */
	LONG $0x045e8d4c	/* 1b lea 0x4(%rsi),%r11 */
	WORD $0x5641	/* 1f push %r14 */
	WORD $0x8949; BYTE $0xd0	/* 21 mov %rdx,%r8 */
	LONG $0xdbef0f66	/* 24 pxor %xmm3,%xmm3 */
	WORD $0x5541	/* 28 push %r13 */
	WORD $0x5441	/* 2a push %r12 */
	LONG $0x11248d4c	/* 2c lea (%rcx,%rdx,1),%r12 */
	BYTE $0x55	/* 30 push %rbp */
	WORD $0x8948; BYTE $0xfd	/* 31 mov %rdi,%rbp */
	BYTE $0x53	/* 34 push %rbx */
	LONG $0x245c8d49; BYTE $0x10	/* 35 lea 0x10(%r12),%rbx */
	LONG $0x18ec8148; WORD $0x0001; BYTE $0x00	/* 3a sub $0x118,%rsp */
	LONG $0x3d6f0ff3; LONG $0x000007b4	/* 41 movdqa 0x0(%rip),%xmm7 = 7fd, as it lies */
	LONG $0x6f0f44f3; LONG $0x00079b3d; BYTE $0x00	/* 49 movdqa 0x0(%rip),%xmm15 = 7ed, as it lies */
	LONG $0x245c8948; BYTE $0x30	/* 52 mov %rbx,0x30(%rsp) */
	LONG $0x10598d48	/* 57 lea 0x10(%rcx),%rbx */
	LONG $0x24b48d4c; LONG $0x00000104	/* 5b lea 0x104(%rsp),%r14 */
	LONG $0x24bc290f; LONG $0x00000080	/* 63 movaps %xmm7,0x80(%rsp) */
	LONG $0x3d100ff3; LONG $0x000007ca	/* 6b movss 0x0(%rip),%xmm7 = 83d */
	LONG $0x245c8948; BYTE $0x38	/* 73 mov %rbx,0x38(%rsp) */
	LONG $0x105a8d48	/* 78 lea 0x10(%rdx),%rbx */
	LONG $0x245c8948; BYTE $0x40	/* 7c mov %rbx,0x40(%rsp) */
	LONG $0x00ffc60f	/* 81 shufps $0x0,%xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xdb	/* 85 mov %r11,%rbx */
	LONG $0x24bc290f; LONG $0x00000090	/* 88 movaps %xmm7,0x90(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000775	/* 90 movdqa 0x0(%rip),%xmm7 = 80d, as it lies */
	LONG $0x24bc290f; LONG $0x000000a0	/* 98 movaps %xmm7,0xa0(%rsp) */
	LONG $0x207d8d4c	/* a0 lea 0x20(%rbp),%r15 */
	WORD $0x8948; BYTE $0xea	/* a4 mov %rbp,%rdx */
	WORD $0x8948; BYTE $0xde	/* a7 mov %rbx,%rsi */
	LONG $0x249c8948; LONG $0x000000b8	/* aa mov %rbx,0xb8(%rsp) */
	LONG $0x24ac8948; LONG $0x000000c0	/* b2 mov %rbp,0xc0(%rsp) */
	LONG $0x2494894c; LONG $0x000000c8	/* ba mov %r10,0xc8(%rsp) */
	LONG $0x24bc894c; LONG $0x000000b0	/* c2 mov %r15,0xb0(%rsp) */
	LONG $0xfc468d48	/* ca lea -0x4(%rsi),%rax */
	LONG $0x084e8b44	/* ce mov 0x8(%rsi),%r9d */
	LONG $0x24548948; BYTE $0x50	/* d2 mov %rdx,0x50(%rsp) */
	LONG $0x407a8d4c	/* d7 lea 0x40(%rdx),%r15 */
	LONG $0x24448948; BYTE $0x28	/* db mov %rax,0x28(%rsp) */
	WORD $0x8b48; BYTE $0x06	/* e0 mov (%rsi),%rax */
	LONG $0x606a8d4c	/* e3 lea 0x60(%rdx),%r13 */
	LONG $0x80aa8d48; WORD $0x0000; BYTE $0x00	/* e7 lea 0x80(%rdx),%rbp */
	WORD $0x8945; BYTE $0xca	/* ee mov %r9d,%r10d */
	LONG $0x04e9c141	/* f1 shr $0x4,%r9d */
	LONG $0x24748948; BYTE $0x58	/* f5 mov %rsi,0x58(%rsp) */
	WORD $0x8948; BYTE $0xc3	/* fa mov %rax,%rbx */
	LONG $0x0fe18141; WORD $0x0f0f; BYTE $0x0f	/* fd and $0xf0f0f0f,%r9d */
	LONG $0x244c8948; BYTE $0x60	/* 104 mov %rcx,0x60(%rsp) */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 109 and $0xf0f0f0f,%r10d */
	LONG $0x20ebc148	/* 110 shr $0x20,%rbx */
	LONG $0x2444894c; BYTE $0x68	/* 114 mov %r8,0x68(%rsp) */
	WORD $0x8948; BYTE $0xdf	/* 119 mov %rbx,%rdi */
	WORD $0xc389	/* 11c mov %eax,%ebx */
	WORD $0xe8c1; BYTE $0x02	/* 11e shr $0x2,%eax */
	LONG $0x2464894c; BYTE $0x70	/* 121 mov %r12,0x70(%rsp) */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 126 and $0x3f3f3f3f,%ebx */
	LONG $0x30303025; BYTE $0x30	/* 12c and $0x30303030,%eax */
	LONG $0x2474894c; BYTE $0x78	/* 131 mov %r14,0x78(%rsp) */
	LONG $0xc36e0f66	/* 136 movd %ebx,%xmm0 */
	WORD $0xfb89	/* 13a mov %edi,%ebx */
	WORD $0xefc1; BYTE $0x02	/* 13c shr $0x2,%edi */
	WORD $0x0944; BYTE $0xd0	/* 13f or %r10d,%eax */
	LONG $0x3030e781; WORD $0x3030	/* 142 and $0x30303030,%edi */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 148 and $0x3f3f3f3f,%ebx */
	WORD $0x0944; BYTE $0xcf	/* 14e or %r9d,%edi */
	LONG $0xcb6e0f66	/* 151 movd %ebx,%xmm1 */
	LONG $0x060c8d4e	/* 155 lea (%rsi,%r8,1),%r9 */
	LONG $0xff6e0f66	/* 159 movd %edi,%xmm7 */
	LONG $0x08518b45	/* 15d mov 0x8(%r9),%r10d */
	LONG $0xcf620f66	/* 161 punpckldq %xmm7,%xmm1 */
	LONG $0xf86e0f66	/* 165 movd %eax,%xmm7 */
	WORD $0x8b49; BYTE $0x01	/* 169 mov (%r9),%rax */
	WORD $0x014d; BYTE $0xc1	/* 16c add %r8,%r9 */
	LONG $0xc7620f66	/* 16f punpckldq %xmm7,%xmm0 */
	WORD $0x8945; BYTE $0xd3	/* 173 mov %r10d,%r11d */
	LONG $0x04eac141	/* 176 shr $0x4,%r10d */
	WORD $0x8948; BYTE $0xc3	/* 17a mov %rax,%rbx */
	LONG $0xc16c0f66	/* 17d punpcklqdq %xmm1,%xmm0 */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 181 and $0xf0f0f0f,%r10d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 188 and $0xf0f0f0f,%r11d */
	LONG $0x20ebc148	/* 18f shr $0x20,%rbx */
	LONG $0xf86f0f66	/* 193 movdqa %xmm0,%xmm7 */
	LONG $0xc3680f66	/* 197 punpckhbw %xmm3,%xmm0 */
	WORD $0x8948; BYTE $0xdf	/* 19b mov %rbx,%rdi */
	LONG $0xfb600f66	/* 19e punpcklbw %xmm3,%xmm7 */
	LONG $0xe86f0f66	/* 1a2 movdqa %xmm0,%xmm5 */
	WORD $0xc389	/* 1a6 mov %eax,%ebx */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 1a8 and $0x3f3f3f3f,%ebx */
	WORD $0xe8c1; BYTE $0x02	/* 1ae shr $0x2,%eax */
	LONG $0x6f0f4466; BYTE $0xf7	/* 1b1 movdqa %xmm7,%xmm14 */
	LONG $0xe8610f66	/* 1b6 punpcklwd %xmm0,%xmm5 */
	LONG $0xe36e0f66	/* 1ba movd %ebx,%xmm4 */
	WORD $0xfb89	/* 1be mov %edi,%ebx */
	WORD $0xefc1; BYTE $0x02	/* 1c0 shr $0x2,%edi */
	LONG $0x30303025; BYTE $0x30	/* 1c3 and $0x30303030,%eax */
	LONG $0x3030e781; WORD $0x3030	/* 1c8 and $0x30303030,%edi */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 1ce and $0x3f3f3f3f,%ebx */
	LONG $0xc0690f66	/* 1d4 punpckhwd %xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xd8	/* 1d8 or %r11d,%eax */
	WORD $0x0944; BYTE $0xd7	/* 1db or %r10d,%edi */
	LONG $0xcb6e0f66	/* 1de movd %ebx,%xmm1 */
	LONG $0xff6e0f66	/* 1e2 movd %edi,%xmm7 */
	LONG $0x08798b41	/* 1e6 mov 0x8(%r9),%edi */
	LONG $0xcf620f66	/* 1ea punpckldq %xmm7,%xmm1 */
	LONG $0xf86e0f66	/* 1ee movd %eax,%xmm7 */
	WORD $0x8b49; BYTE $0x01	/* 1f2 mov (%r9),%rax */
	WORD $0x8941; BYTE $0xfb	/* 1f5 mov %edi,%r11d */
	LONG $0xe7620f66	/* 1f8 punpckldq %xmm7,%xmm4 */
	WORD $0x8948; BYTE $0xc3	/* 1fc mov %rax,%rbx */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 1ff and $0xf0f0f0f,%r11d */
	LONG $0xe16c0f66	/* 206 punpcklqdq %xmm1,%xmm4 */
	LONG $0x20ebc148	/* 20a shr $0x20,%rbx */
	LONG $0xfc6f0f66	/* 20e movdqa %xmm4,%xmm7 */
	LONG $0xe3680f66	/* 212 punpckhbw %xmm3,%xmm4 */
	WORD $0x8949; BYTE $0xda	/* 216 mov %rbx,%r10 */
	LONG $0xfb600f66	/* 219 punpcklbw %xmm3,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 21d movdqa %xmm4,%xmm8 */
	WORD $0xc389	/* 222 mov %eax,%ebx */
	WORD $0xe8c1; BYTE $0x02	/* 224 shr $0x2,%eax */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 227 and $0x3f3f3f3f,%ebx */
	LONG $0x6f0f4466; BYTE $0xef	/* 22d movdqa %xmm7,%xmm13 */
	LONG $0x30303025; BYTE $0x30	/* 232 and $0x30303030,%eax */
	LONG $0xcb6e0f66	/* 237 movd %ebx,%xmm1 */
	LONG $0x610f4466; BYTE $0xc4	/* 23b punpcklwd %xmm4,%xmm8 */
	WORD $0x0941; BYTE $0xc3	/* 240 or %eax,%r11d */
	WORD $0x8944; BYTE $0xd0	/* 243 mov %r10d,%eax */
	LONG $0xe4690f66	/* 246 punpckhwd %xmm4,%xmm4 */
	LONG $0x3f3f3f25; BYTE $0x3f	/* 24a and $0x3f3f3f3f,%eax */
	LONG $0x02eac141	/* 24f shr $0x2,%r10d */
	WORD $0xefc1; BYTE $0x04	/* 253 shr $0x4,%edi */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 256 and $0x30303030,%r10d */
	LONG $0xd06e0f66	/* 25d movd %eax,%xmm2 */
	LONG $0x0f0fe781; WORD $0x0f0f	/* 261 and $0xf0f0f0f,%edi */
	LONG $0x08048d4b	/* 267 lea (%r8,%r9,1),%rax */
	WORD $0x0944; BYTE $0xd7	/* 26b or %r10d,%edi */
	LONG $0x24448948; BYTE $0x48	/* 26e mov %rax,0x48(%rsp) */
	LONG $0xff6e0f66	/* 273 movd %edi,%xmm7 */
	WORD $0x8b48; BYTE $0x38	/* 277 mov (%rax),%rdi */
	LONG $0xd7620f66	/* 27a punpckldq %xmm7,%xmm2 */
	LONG $0x6e0f4166; BYTE $0xfb	/* 27e movd %r11d,%xmm7 */
	WORD $0x8948; BYTE $0xfb	/* 283 mov %rdi,%rbx */
	WORD $0x8941; BYTE $0xfa	/* 286 mov %edi,%r10d */
	WORD $0x8949; BYTE $0x3e	/* 289 mov %rdi,(%r14) */
	WORD $0x788b; BYTE $0x08	/* 28c mov 0x8(%rax),%edi */
	LONG $0x20ebc148	/* 28f shr $0x20,%rbx */
	LONG $0xcf620f66	/* 293 punpckldq %xmm7,%xmm1 */
	WORD $0x8949; BYTE $0xd9	/* 297 mov %rbx,%r9 */
	WORD $0x8944; BYTE $0xd3	/* 29a mov %r10d,%ebx */
	LONG $0xca6c0f66	/* 29d punpcklqdq %xmm2,%xmm1 */
	WORD $0x8941; BYTE $0xfb	/* 2a1 mov %edi,%r11d */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 2a4 and $0x3f3f3f3f,%ebx */
	LONG $0x087e8941	/* 2aa mov %edi,0x8(%r14) */
	WORD $0xefc1; BYTE $0x04	/* 2ae shr $0x4,%edi */
	LONG $0xf96f0f66	/* 2b1 movdqa %xmm1,%xmm7 */
	LONG $0xd36e0f66	/* 2b5 movd %ebx,%xmm2 */
	WORD $0x8944; BYTE $0xcb	/* 2b9 mov %r9d,%ebx */
	LONG $0x02e9c141	/* 2bc shr $0x2,%r9d */
	LONG $0xfb600f66	/* 2c0 punpcklbw %xmm3,%xmm7 */
	LONG $0x30e18141; WORD $0x3030; BYTE $0x30	/* 2c4 and $0x30303030,%r9d */
	LONG $0x02eac141	/* 2cb shr $0x2,%r10d */
	LONG $0x0f0fe781; WORD $0x0f0f	/* 2cf and $0xf0f0f0f,%edi */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 2d5 and $0xf0f0f0f,%r11d */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 2dc and $0x30303030,%r10d */
	WORD $0x0944; BYTE $0xcf	/* 2e3 or %r9d,%edi */
	LONG $0xcb680f66	/* 2e6 punpckhbw %xmm3,%xmm1 */
	WORD $0x8949; BYTE $0xd1	/* 2ea mov %rdx,%r9 */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 2ed and $0x3f3f3f3f,%ebx */
	WORD $0x0945; BYTE $0xd3	/* 2f3 or %r10d,%r11d */
	LONG $0xf16f0f66	/* 2f6 movdqa %xmm1,%xmm6 */
	WORD $0x3145; BYTE $0xd2	/* 2fa xor %r10d,%r10d */
	LONG $0x6e0f4466; BYTE $0xdf	/* 2fd movd %edi,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 302 movdqa %xmm7,%xmm12 */
	LONG $0xfb6e0f66	/* 307 movd %ebx,%xmm7 */
	LONG $0x620f4166; BYTE $0xfb	/* 30b punpckldq %xmm11,%xmm7 */
	LONG $0x6e0f4566; BYTE $0xdb	/* 310 movd %r11d,%xmm11 */
	LONG $0xf1610f66	/* 315 punpcklwd %xmm1,%xmm6 */
	LONG $0x620f4166; BYTE $0xd3	/* 319 punpckldq %xmm11,%xmm2 */
	LONG $0xc9690f66	/* 31e punpckhwd %xmm1,%xmm1 */
	LONG $0x205a8d4c	/* 322 lea 0x20(%rdx),%r11 */
	LONG $0xd76c0f66	/* 326 punpcklqdq %xmm7,%xmm2 */
	LONG $0xfa6f0f66	/* 32a movdqa %xmm2,%xmm7 */
	LONG $0xd3680f66	/* 32e punpckhbw %xmm3,%xmm2 */
	LONG $0xfb600f66	/* 332 punpcklbw %xmm3,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xca	/* 336 movdqa %xmm2,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 33b movdqa %xmm7,%xmm11 */
	LONG $0xfd6f0f66	/* 340 movdqa %xmm5,%xmm7 */
	LONG $0x610f4466; BYTE $0xca	/* 344 punpcklwd %xmm2,%xmm9 */
	LONG $0x620f4166; BYTE $0xf8	/* 349 punpckldq %xmm8,%xmm7 */
	LONG $0x6a0f4166; BYTE $0xe8	/* 34e punpckhdq %xmm8,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 353 movdqa %xmm6,%xmm8 */
	LONG $0x620f4566; BYTE $0xc1	/* 358 punpckldq %xmm9,%xmm8 */
	LONG $0x6a0f4166; BYTE $0xf1	/* 35d punpckhdq %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 362 movdqa %xmm7,%xmm9 */
	LONG $0x6c0f4566; BYTE $0xc8	/* 367 punpcklqdq %xmm8,%xmm9 */
	LONG $0x6d0f4166; BYTE $0xf8	/* 36c punpckhqdq %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc5	/* 371 movdqa %xmm5,%xmm8 */
	LONG $0xee6d0f66	/* 376 punpckhqdq %xmm6,%xmm5 */
	LONG $0xd2690f66	/* 37a punpckhwd %xmm2,%xmm2 */
	LONG $0x6c0f4466; BYTE $0xc6	/* 37e punpcklqdq %xmm6,%xmm8 */
	LONG $0x8a110f44; LONG $0x00001040	/* 383 movups %xmm9,0x1040(%rdx) */
	LONG $0xa0aa110f; WORD $0x0010; BYTE $0x00	/* 38b movups %xmm5,0x10a0(%rdx) */
	LONG $0xe86f0f66	/* 392 movdqa %xmm0,%xmm5 */
	LONG $0xc46a0f66	/* 396 punpckhdq %xmm4,%xmm0 */
	LONG $0xec620f66	/* 39a punpckldq %xmm4,%xmm5 */
	LONG $0xe16f0f66	/* 39e movdqa %xmm1,%xmm4 */
	LONG $0xca6a0f66	/* 3a2 punpckhdq %xmm2,%xmm1 */
	LONG $0x60ba110f; WORD $0x0010; BYTE $0x00	/* 3a6 movups %xmm7,0x1060(%rdx) */
	LONG $0xe2620f66	/* 3ad punpckldq %xmm2,%xmm4 */
	LONG $0xd56f0f66	/* 3b1 movdqa %xmm5,%xmm2 */
	LONG $0x82110f44; LONG $0x00001080	/* 3b5 movups %xmm8,0x1080(%rdx) */
	LONG $0xd46c0f66	/* 3bd punpcklqdq %xmm4,%xmm2 */
	LONG $0xec6d0f66	/* 3c1 punpckhqdq %xmm4,%xmm5 */
	LONG $0xe06f0f66	/* 3c5 movdqa %xmm0,%xmm4 */
	LONG $0xe16c0f66	/* 3c9 punpcklqdq %xmm1,%xmm4 */
	LONG $0xc16d0f66	/* 3cd punpckhqdq %xmm1,%xmm0 */
	LONG $0xc092110f; WORD $0x0010; BYTE $0x00	/* 3d1 movups %xmm2,0x10c0(%rdx) */
	LONG $0xe0aa110f; WORD $0x0010; BYTE $0x00	/* 3d8 movups %xmm5,0x10e0(%rdx) */
	LONG $0x00a2110f; WORD $0x0011; BYTE $0x00	/* 3df movups %xmm4,0x1100(%rdx) */
	LONG $0x2082110f; WORD $0x0011; BYTE $0x00	/* 3e6 movups %xmm0,0x1120(%rdx) */
	WORD $0x8944; BYTE $0xd1	/* 3ed mov %r10d,%ecx */
	LONG $0x24448b48; BYTE $0x40	/* 3f0 mov 0x40(%rsp),%rax */
	WORD $0x8944; BYTE $0xd7	/* 3f5 mov %r10d,%edi */
	WORD $0xd231	/* 3f8 xor %edx,%edx */
	WORD $0xf9d1	/* 3fa sar %ecx */
	LONG $0xe0818d4d; WORD $0x0000; BYTE $0x00	/* 3fc lea 0xe0(%r9),%r8 */
	WORD $0xe783; BYTE $0x01	/* 403 and $0x1,%edi */
	LONG $0x24548944; BYTE $0x24	/* 406 mov %r10d,0x24(%rsp) */
	WORD $0xe1c1; BYTE $0x05	/* 40b shl $0x5,%ecx */
	LONG $0x2444894c; BYTE $0x18	/* 40e mov %r8,0x18(%rsp) */
	WORD $0x8941; BYTE $0xfa	/* 413 mov %edi,%r10d */
	WORD $0xd789	/* 416 mov %edx,%edi */
	WORD $0x6348; BYTE $0xc9	/* 418 movslq %ecx,%rcx */
	LONG $0xa0b18d4d; WORD $0x0000; BYTE $0x00	/* 41b lea 0xa0(%r9),%r14 */
	LONG $0xc0a18d4d; WORD $0x0000; BYTE $0x00	/* 422 lea 0xc0(%r9),%r12 */
	WORD $0x0148; BYTE $0xc8	/* 429 add %rcx,%rax */
	LONG $0x24448948; BYTE $0x08	/* 42c mov %rax,0x8(%rsp) */
	LONG $0x24448b48; BYTE $0x38	/* 431 mov 0x38(%rsp),%rax */
	WORD $0x0148; BYTE $0xc8	/* 436 add %rcx,%rax */
	LONG $0x24448948; BYTE $0x10	/* 439 mov %rax,0x10(%rsp) */
	LONG $0x24448b48; BYTE $0x30	/* 43e mov 0x30(%rsp),%rax */
	LONG $0x011c8d48	/* 443 lea (%rcx,%rax,1),%rbx */
	LONG $0x24448b48; BYTE $0x28	/* 447 mov 0x28(%rsp),%rax */
	LONG $0x18348d48	/* 44c lea (%rax,%rbx,1),%rsi */
	WORD $0xc031	/* 450 xor %eax,%eax */
	WORD $0x8948; BYTE $0xf2	/* 452 mov %rsi,%rdx */
	WORD $0x2948; BYTE $0xda	/* 455 sub %rbx,%rdx */
	LONG $0x546f0ff3; WORD $0x100a	/* 458 movdqu 0x10(%rdx,%rcx,1),%xmm2 */
	WORD $0x8545; BYTE $0xd2	/* 45e test %r10d,%r10d */
	WORD $0x0574	/* 461 je 468 */
	LONG $0xd2710f66; BYTE $0x04	/* 463 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 468 pand %xmm10,%xmm2 */
	LONG $0x700f41f2; WORD $0x00c6	/* 46d pshuflw $0x0,%xmm14,%xmm0 */
	LONG $0xca6f0f66	/* 473 movdqa %xmm2,%xmm1 */
	LONG $0xc0700f66; BYTE $0x00	/* 477 pshufd $0x0,%xmm0,%xmm0 */
	LONG $0xd3680f66	/* 47c punpckhbw %xmm3,%xmm2 */
	LONG $0xcb600f66	/* 480 punpcklbw %xmm3,%xmm1 */
	LONG $0xc8d50f66	/* 484 pmullw %xmm0,%xmm1 */
	LONG $0xc2d50f66	/* 488 pmullw %xmm2,%xmm0 */
	WORD $0xff83; BYTE $0x01	/* 48c cmp $0x1,%edi */
	LONG $0x034c840f; WORD $0x0000	/* 48f je 7e1 */
	LONG $0x24448b4c; BYTE $0x08	/* 495 mov 0x8(%rsp),%r8 */
	LONG $0x6f0f42f3; WORD $0x0214	/* 49a movdqu (%rdx,%r8,1),%xmm2 */
	WORD $0x8545; BYTE $0xd2	/* 4a0 test %r10d,%r10d */
	WORD $0x0574	/* 4a3 je 4aa */
	LONG $0xd2710f66; BYTE $0x04	/* 4a5 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 4aa pand %xmm10,%xmm2 */
	LONG $0x700f41f2; WORD $0x00f5	/* 4af pshuflw $0x0,%xmm13,%xmm6 */
	LONG $0xea6f0f66	/* 4b5 movdqa %xmm2,%xmm5 */
	LONG $0xf6700f66; BYTE $0x00	/* 4b9 pshufd $0x0,%xmm6,%xmm6 */
	LONG $0xd3680f66	/* 4be punpckhbw %xmm3,%xmm2 */
	LONG $0xeb600f66	/* 4c2 punpcklbw %xmm3,%xmm5 */
	LONG $0xeed50f66	/* 4c6 pmullw %xmm6,%xmm5 */
	LONG $0xf2d50f66	/* 4ca pmullw %xmm2,%xmm6 */
	WORD $0xff83; BYTE $0x01	/* 4ce cmp $0x1,%edi */
	LONG $0x02ff840f; WORD $0x0000	/* 4d1 je 7d6 */
	LONG $0x24448b4c; BYTE $0x10	/* 4d7 mov 0x10(%rsp),%r8 */
	LONG $0x6f0f42f3; WORD $0x0214	/* 4dc movdqu (%rdx,%r8,1),%xmm2 */
	WORD $0x8545; BYTE $0xd2	/* 4e2 test %r10d,%r10d */
	WORD $0x0574	/* 4e5 je 4ec */
	LONG $0xd2710f66; BYTE $0x04	/* 4e7 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 4ec pand %xmm10,%xmm2 */
	LONG $0x700f45f2; WORD $0x00c4	/* 4f1 pshuflw $0x0,%xmm12,%xmm8 */
	LONG $0xfa6f0f66	/* 4f7 movdqa %xmm2,%xmm7 */
	LONG $0x700f4566; WORD $0x00c0	/* 4fb pshufd $0x0,%xmm8,%xmm8 */
	LONG $0xd3680f66	/* 501 punpckhbw %xmm3,%xmm2 */
	LONG $0xfb600f66	/* 505 punpcklbw %xmm3,%xmm7 */
	LONG $0xd50f4166; BYTE $0xf8	/* 509 pmullw %xmm8,%xmm7 */
	LONG $0xd50f4466; BYTE $0xc2	/* 50e pmullw %xmm2,%xmm8 */
	WORD $0xff83; BYTE $0x01	/* 513 cmp $0x1,%edi */
	LONG $0x02af840f; WORD $0x0000	/* 516 je 7cb */
	LONG $0x266f0ff3	/* 51c movdqu (%rsi),%xmm4 */
	WORD $0x8545; BYTE $0xd2	/* 520 test %r10d,%r10d */
	WORD $0x0574	/* 523 je 52a */
	LONG $0xd4710f66; BYTE $0x04	/* 525 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 52a pand %xmm10,%xmm4 */
	LONG $0x700f41f2; WORD $0x00d3	/* 52f pshuflw $0x0,%xmm11,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 535 movdqa %xmm4,%xmm9 */
	LONG $0xd2700f66; BYTE $0x00	/* 53a pshufd $0x0,%xmm2,%xmm2 */
	LONG $0xe3680f66	/* 53f punpckhbw %xmm3,%xmm4 */
	LONG $0x600f4466; BYTE $0xcb	/* 543 punpcklbw %xmm3,%xmm9 */
	LONG $0xd50f4466; BYTE $0xca	/* 548 pmullw %xmm2,%xmm9 */
	LONG $0xd4d50f66	/* 54d pmullw %xmm4,%xmm2 */
	WORD $0xff83; BYTE $0x01	/* 551 cmp $0x1,%edi */
	LONG $0x0266840f; WORD $0x0000	/* 554 je 7c0 */
	LONG $0xe16f0f66	/* 55a movdqa %xmm1,%xmm4 */
	LONG $0xcd6a0f66	/* 55e punpckhdq %xmm5,%xmm1 */
	LONG $0x24548b48; BYTE $0x18	/* 562 mov 0x18(%rsp),%rdx */
	LONG $0x10c68348	/* 567 add $0x10,%rsi */
	LONG $0xe5620f66	/* 56b punpckldq %xmm5,%xmm4 */
	LONG $0xef6f0f66	/* 56f movdqa %xmm7,%xmm5 */
	LONG $0x6a0f4166; BYTE $0xf9	/* 573 punpckhdq %xmm9,%xmm7 */
	LONG $0x620f4166; BYTE $0xe9	/* 578 punpckldq %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 57d movdqa %xmm4,%xmm9 */
	LONG $0x6c0f4466; BYTE $0xcd	/* 582 punpcklqdq %xmm5,%xmm9 */
	LONG $0xe56d0f66	/* 587 punpckhqdq %xmm5,%xmm4 */
	LONG $0xe96f0f66	/* 58b movdqa %xmm1,%xmm5 */
	LONG $0x0c110f45; BYTE $0x01	/* 58f movups %xmm9,(%r9,%rax,1) */
	LONG $0xef6c0f66	/* 594 punpcklqdq %xmm7,%xmm5 */
	LONG $0xcf6d0f66	/* 598 punpckhqdq %xmm7,%xmm1 */
	LONG $0x24110f41; BYTE $0x03	/* 59c movups %xmm4,(%r11,%rax,1) */
	LONG $0xe06f0f66	/* 5a1 movdqa %xmm0,%xmm4 */
	LONG $0xc66a0f66	/* 5a5 punpckhdq %xmm6,%xmm0 */
	LONG $0x2c110f41; BYTE $0x07	/* 5a9 movups %xmm5,(%r15,%rax,1) */
	LONG $0xe6620f66	/* 5ae punpckldq %xmm6,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xe8	/* 5b2 movdqa %xmm8,%xmm5 */
	LONG $0x4c110f41; WORD $0x0005	/* 5b7 movups %xmm1,0x0(%r13,%rax,1) */
	LONG $0x6f0f4166; BYTE $0xc8	/* 5bd movdqa %xmm8,%xmm1 */
	LONG $0xea620f66	/* 5c2 punpckldq %xmm2,%xmm5 */
	LONG $0xf46f0f66	/* 5c6 movdqa %xmm4,%xmm6 */
	LONG $0xca6a0f66	/* 5ca punpckhdq %xmm2,%xmm1 */
	LONG $0xd06f0f66	/* 5ce movdqa %xmm0,%xmm2 */
	LONG $0xf56c0f66	/* 5d2 punpcklqdq %xmm5,%xmm6 */
	LONG $0xe56d0f66	/* 5d6 punpckhqdq %xmm5,%xmm4 */
	LONG $0xd16c0f66	/* 5da punpcklqdq %xmm1,%xmm2 */
	LONG $0xc16d0f66	/* 5de punpckhqdq %xmm1,%xmm0 */
	LONG $0x0574110f; BYTE $0x00	/* 5e2 movups %xmm6,0x0(%rbp,%rax,1) */
	LONG $0x24110f41; BYTE $0x06	/* 5e7 movups %xmm4,(%r14,%rax,1) */
	LONG $0x14110f41; BYTE $0x04	/* 5ec movups %xmm2,(%r12,%rax,1) */
	LONG $0x0204110f	/* 5f1 movups %xmm0,(%rdx,%rax,1) */
	LONG $0x01000548; WORD $0x0000	/* 5f5 add $0x100,%rax */
	WORD $0xff85	/* 5fb test %edi,%edi */
	WORD $0x0a75	/* 5fd jne 609 */
	LONG $0x000001bf; BYTE $0x00	/* 5ff mov $0x1,%edi */
	LONG $0xfffe49e9; BYTE $0xff	/* 604 jmp 452 */
	LONG $0x24548b44; BYTE $0x24	/* 609 mov 0x24(%rsp),%r10d */
	LONG $0x00c18149; WORD $0x0002; BYTE $0x00	/* 60e add $0x200,%r9 */
	LONG $0x00c38149; WORD $0x0002; BYTE $0x00	/* 615 add $0x200,%r11 */
	LONG $0x00c78149; WORD $0x0002; BYTE $0x00	/* 61c add $0x200,%r15 */
	LONG $0x00c58149; WORD $0x0002; BYTE $0x00	/* 623 add $0x200,%r13 */
	LONG $0x00c58148; WORD $0x0002; BYTE $0x00	/* 62a add $0x200,%rbp */
	LONG $0x01c28341	/* 631 add $0x1,%r10d */
	LONG $0x08fa8341	/* 635 cmp $0x8,%r10d */
	LONG $0xfdae850f; WORD $0xffff	/* 639 jne 3ed */
	LONG $0x24748b48; BYTE $0x58	/* 63f mov 0x58(%rsp),%rsi */
	LONG $0x244c8b48; BYTE $0x60	/* 644 mov 0x60(%rsp),%rcx */
	LONG $0x24648b4c; BYTE $0x70	/* 649 mov 0x70(%rsp),%r12 */
	LONG $0x24448b4c; BYTE $0x68	/* 64e mov 0x68(%rsp),%r8 */
	LONG $0xfc5eb70f	/* 653 movzwl -0x4(%rsi),%ebx */
	LONG $0x24548b48; BYTE $0x50	/* 657 mov 0x50(%rsp),%rdx */
	LONG $0x4cb70f46; WORD $0xfc26	/* 65c movzwl -0x4(%rsi,%r12,1),%r9d */
	LONG $0x7cb70f42; WORD $0xfc06	/* 662 movzwl -0x4(%rsi,%r8,1),%edi */
	LONG $0xc36e0f66	/* 668 movd %ebx,%xmm0 */
	LONG $0x0e5cb70f; BYTE $0xfc	/* 66c movzwl -0x4(%rsi,%rcx,1),%ebx */
	LONG $0x24448b48; BYTE $0x48	/* 671 mov 0x48(%rsp),%rax */
	LONG $0x10c28348	/* 676 add $0x10,%rdx */
	LONG $0x6e0f4166; BYTE $0xf9	/* 67a movd %r9d,%xmm7 */
	LONG $0x24748b4c; BYTE $0x78	/* 67f mov 0x78(%rsp),%r14 */
	LONG $0xac6f0f66; LONG $0x00008024; BYTE $0x00	/* 684 movdqa 0x80(%rsp),%xmm5 */
	LONG $0xb46f0f66; LONG $0x0000a024; BYTE $0x00	/* 68d movdqa 0xa0(%rsp),%xmm6 */
	LONG $0xcb6e0f66	/* 696 movd %ebx,%xmm1 */
	LONG $0xcf620f66	/* 69a punpckldq %xmm7,%xmm1 */
	LONG $0xff6e0f66	/* 69e movd %edi,%xmm7 */
	LONG $0xc7620f66	/* 6a2 punpckldq %xmm7,%xmm0 */
	LONG $0x24bc280f; LONG $0x00000090	/* 6a6 movaps 0x90(%rsp),%xmm7 */
	LONG $0xc16c0f66	/* 6ae punpcklqdq %xmm1,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 6b2 movdqa %xmm15,%xmm1 */
	LONG $0xc8db0f66	/* 6b7 pand %xmm0,%xmm1 */
	LONG $0xe16f0f66	/* 6bb movdqa %xmm1,%xmm4 */
	LONG $0xd16f0f66	/* 6bf movdqa %xmm1,%xmm2 */
	LONG $0xc1ef0f66	/* 6c3 pxor %xmm1,%xmm0 */
	LONG $0xe5660f66	/* 6c7 pcmpgtd %xmm5,%xmm4 */
	LONG $0xf2720f66; BYTE $0x0d	/* 6cb pslld $0xd,%xmm2 */
	LONG $0xf0720f66; BYTE $0x10	/* 6d0 pslld $0x10,%xmm0 */
	LONG $0xcc6f0f66	/* 6d5 movdqa %xmm4,%xmm1 */
	LONG $0xcadf0f66	/* 6d9 pandn %xmm2,%xmm1 */
	LONG $0xd6eb0f66	/* 6dd por %xmm6,%xmm2 */
	WORD $0x590f; BYTE $0xcf	/* 6e1 mulps %xmm7,%xmm1 */
	LONG $0xd4db0f66	/* 6e4 pand %xmm4,%xmm2 */
	LONG $0xc1eb0f66	/* 6e8 por %xmm1,%xmm0 */
	LONG $0xc2eb0f66	/* 6ec por %xmm2,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 6f0 movdqa %xmm15,%xmm2 */
	LONG $0xf082110f; WORD $0x000f; BYTE $0x00	/* 6f5 movups %xmm0,0xff0(%rdx) */
	LONG $0xfe5eb70f	/* 6fc movzwl -0x2(%rsi),%ebx */
	LONG $0x7cb70f42; WORD $0xfe06	/* 700 movzwl -0x2(%rsi,%r8,1),%edi */
	LONG $0xc36e0f66	/* 706 movd %ebx,%xmm0 */
	LONG $0x0e5cb70f; BYTE $0xfe	/* 70a movzwl -0x2(%rsi,%rcx,1),%ebx */
	LONG $0x74b70f42; WORD $0xfe26	/* 70f movzwl -0x2(%rsi,%r12,1),%esi */
	LONG $0xcb6e0f66	/* 715 movd %ebx,%xmm1 */
	LONG $0xe66e0f66	/* 719 movd %esi,%xmm4 */
	LONG $0x00348d4a	/* 71d lea (%rax,%r8,1),%rsi */
	LONG $0xcc620f66	/* 721 punpckldq %xmm4,%xmm1 */
	LONG $0xe76e0f66	/* 725 movd %edi,%xmm4 */
	LONG $0xc4620f66	/* 729 punpckldq %xmm4,%xmm0 */
	LONG $0xc16c0f66	/* 72d punpcklqdq %xmm1,%xmm0 */
	LONG $0xd0db0f66	/* 731 pand %xmm0,%xmm2 */
	LONG $0xc2ef0f66	/* 735 pxor %xmm2,%xmm0 */
	LONG $0xca6f0f66	/* 739 movdqa %xmm2,%xmm1 */
	LONG $0xd5660f66	/* 73d pcmpgtd %xmm5,%xmm2 */
	LONG $0xf1720f66; BYTE $0x0d	/* 741 pslld $0xd,%xmm1 */
	LONG $0xf0720f66; BYTE $0x10	/* 746 pslld $0x10,%xmm0 */
	LONG $0xe26f0f66	/* 74b movdqa %xmm2,%xmm4 */
	LONG $0xe1df0f66	/* 74f pandn %xmm1,%xmm4 */
	LONG $0xceeb0f66	/* 753 por %xmm6,%xmm1 */
	LONG $0xcadb0f66	/* 757 pand %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xd4	/* 75b movaps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xd7	/* 75e mulps %xmm7,%xmm2 */
	LONG $0xc2eb0f66	/* 761 por %xmm2,%xmm0 */
	LONG $0xc8eb0f66	/* 765 por %xmm0,%xmm1 */
	LONG $0x108a110f; WORD $0x0010; BYTE $0x00	/* 769 movups %xmm1,0x1010(%rdx) */
	LONG $0x24943948; LONG $0x000000b0	/* 770 cmp %rdx,0xb0(%rsp) */
	LONG $0xf94c850f; WORD $0xffff	/* 778 jne ca */
	LONG $0x249c8b48; LONG $0x000000b8	/* 77e mov 0xb8(%rsp),%rbx */
	LONG $0x24ac8b48; LONG $0x000000c0	/* 786 mov 0xc0(%rsp),%rbp */
	LONG $0x24948b4c; LONG $0x000000c8	/* 78e mov 0xc8(%rsp),%r10 */
	LONG $0x40c58148; WORD $0x0011; BYTE $0x00	/* 796 add $0x1140,%rbp */
	LONG $0x90c38148; WORD $0x0000; BYTE $0x00	/* 79d add $0x90,%rbx */
	LONG $0x01ea8349	/* 7a4 sub $0x1,%r10 */
	LONG $0xf8f2850f; WORD $0xffff	/* 7a8 jne a0 */
	LONG $0x18c48148; WORD $0x0001; BYTE $0x00	/* 7ae add $0x118,%rsp */
	BYTE $0x5b	/* 7b5 pop %rbx */
	BYTE $0x5d	/* 7b6 pop %rbp */
	WORD $0x5c41	/* 7b7 pop %r12 */
	WORD $0x5d41	/* 7b9 pop %r13 */
	WORD $0x5e41	/* 7bb pop %r14 */
	WORD $0x5f41	/* 7bd pop %r15 */
	BYTE $0xc3	/* 7bf ret */
	LONG $0x730f4166; WORD $0x02db	/* 7c0 psrldq $0x2,%xmm11 */
	LONG $0xfffd8fe9; BYTE $0xff	/* 7c6 jmp 55a */
	LONG $0x730f4166; WORD $0x02dc	/* 7cb psrldq $0x2,%xmm12 */
	LONG $0xfffd46e9; BYTE $0xff	/* 7d1 jmp 51c */
	LONG $0x730f4166; WORD $0x02dd	/* 7d6 psrldq $0x2,%xmm13 */
	LONG $0xfffcf6e9; BYTE $0xff	/* 7dc jmp 4d7 */
	LONG $0x730f4166; WORD $0x02de	/* 7e1 psrldq $0x2,%xmm14 */
	LONG $0xfffca9e9; BYTE $0xff	/* 7e7 jmp 495 */
	BYTE $0xc3	/* 7ec ret */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 7ed .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 7fd .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 80d .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 81d .rodata.cst16 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 82d .rodata.cst16 */
	LONG $0x77800000	/* 83d .rodata.cst4 */
	RET
