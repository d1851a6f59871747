/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2others.cc 5c1b8b3be1ef9bf2
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	df07f4f8c67239cc
 */

TEXT sse2q41(SB), 1, $0
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
	LONG $0x000b07e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xfb	/* 2 mov %rdi,%r11 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	WORD $0x8948; BYTE $0xd5	/* c mov %rdx,%rbp */
	WORD $0x8948; BYTE $0xca	/* f mov %rcx,%rdx */
	BYTE $0x53	/* 12 push %rbx */
	WORD $0x8948; BYTE $0xf3	/* 13 mov %rsi,%rbx */
	LONG $0x58ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x158,%rsp */
	LONG $0x2484894c; LONG $0x000000d8	/* 1d mov %r8,0xd8(%rsp) */
	LONG $0x24948b4c; LONG $0x00000190	/* 25 mov 0x190(%rsp),%r10 */
	LONG $0x248c894c; LONG $0x000000e0	/* 2d mov %r9,0xe0(%rsp) */
	LONG $0x03f98348	/* 35 cmp $0x3,%rcx */
	LONG $0x05898e0f; WORD $0x0000	/* 39 jle 5c8 */
	LONG $0x24948948; LONG $0x000000b8	/* 3f mov %rdx,0xb8(%rsp) */
	LONG $0x2d748d4c; BYTE $0x00	/* 47 lea 0x0(%rbp,%rbp,1),%r14 */
	LONG $0xad048d48; LONG $0x00000000	/* 4c lea 0x0(,%rbp,4),%rax */
	LONG $0x3d6f0ff3; LONG $0x000009cb	/* 54 movdqa 0x0(%rip),%xmm7 = a27, as it lies */
	LONG $0x24848948; LONG $0x000000e8	/* 5c mov %rax,0xe8(%rsp) */
	LONG $0x2e2c8d4d	/* 64 lea (%r14,%rbp,1),%r13 */
	WORD $0x8948; BYTE $0xdf	/* 68 mov %rbx,%rdi */
	LONG $0x24848b48; LONG $0x00000198	/* 6b mov 0x198(%rsp),%rax */
	LONG $0x249c894c; LONG $0x00000138	/* 73 mov %r11,0x138(%rsp) */
	LONG $0x356f0ff3; LONG $0x000009e4	/* 7b movdqa 0x0(%rip),%xmm6 = a67, as it lies */
	LONG $0x249c8948; LONG $0x00000140	/* 83 mov %rbx,0x140(%rsp) */
	LONG $0x850c8d48; LONG $0x00000000	/* 8b lea 0x0(,%rax,4),%rcx */
	LONG $0x6f0f44f3; LONG $0x00099b35; BYTE $0x00	/* 93 movdqa 0x0(%rip),%xmm14 = a37, as it lies */
	LONG $0x24948948; LONG $0x00000148	/* 9c mov %rdx,0x148(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0009aa3d; BYTE $0x00	/* a4 movdqa 0x0(%rip),%xmm15 = a57, as it lies */
	LONG $0x24bc290f; LONG $0x000000f0	/* ad movaps %xmm7,0xf0(%rsp) */
	LONG $0x3d100ff3; LONG $0x0000098a	/* b5 movss 0x0(%rip),%xmm7 = a47 */
	LONG $0x24b4290f; LONG $0x00000090	/* bd movaps %xmm6,0x90(%rsp) */
	WORD $0x280f; BYTE $0xf7	/* c5 movaps %xmm7,%xmm6 */
	LONG $0x248c8948; LONG $0x00000130	/* c8 mov %rcx,0x130(%rsp) */
	WORD $0x894c; BYTE $0xd9	/* d0 mov %r11,%rcx */
	LONG $0x00f7c60f	/* d3 shufps $0x0,%xmm7,%xmm6 */
	LONG $0x24bc290f; LONG $0x000000a0	/* d7 movaps %xmm7,0xa0(%rsp) */
	LONG $0x24b4290f; LONG $0x00000110	/* df movaps %xmm6,0x110(%rsp) */
	LONG $0xb4290f44; LONG $0x00010024; BYTE $0x00	/* e7 movaps %xmm14,0x100(%rsp) */
	LONG $0xbc290f44; LONG $0x00012024; BYTE $0x00	/* f0 movaps %xmm15,0x120(%rsp) */
	LONG $0x24bc8348; LONG $0x00000198; BYTE $0x00	/* f9 cmpq $0x0,0x198(%rsp) */
	LONG $0x008f8d4c; WORD $0x0018; BYTE $0x00	/* 102 lea 0x1800(%rdi),%r9 */
	LONG $0x09038e0f; WORD $0x0000	/* 109 jle a12 */
	WORD $0xc031	/* 10f xor %eax,%eax */
	LONG $0x248c8948; LONG $0x000000c0	/* 111 mov %rcx,0xc0(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 119 mov %rdi,%rdx */
	WORD $0x3145; BYTE $0xc0	/* 11c xor %r8d,%r8d */
	LONG $0xffef0f66	/* 11f pxor %xmm7,%xmm7 */
	LONG $0x24bc8948; LONG $0x000000c8	/* 123 mov %rdi,0xc8(%rsp) */
	LONG $0x249c8b48; LONG $0x000000d8	/* 12b mov 0xd8(%rsp),%rbx */
	LONG $0x0000bb49; LONG $0x00000080; WORD $0x0080	/* 133 movabs $0x80000000800000,%r11 */
	LONG $0x24a48b4c; LONG $0x000000e0	/* 13d mov 0xe0(%rsp),%r12 */
	LONG $0x247c290f; BYTE $0x70	/* 145 movaps %xmm7,0x70(%rsp) */
	WORD $0x8948; BYTE $0xc1	/* 14a mov %rax,%rcx */
	LONG $0x6f0f4466; LONG $0x00f02494; WORD $0x0000	/* 14d movdqa 0xf0(%rsp),%xmm10 */
	LONG $0x6f0f4466; LONG $0x0100249c; WORD $0x0000	/* 157 movdqa 0x100(%rsp),%xmm11 */
	LONG $0x24bc8948; LONG $0x000000d0	/* 161 mov %rdi,0xd0(%rsp) */
	LONG $0x24bc290f; LONG $0x00000080	/* 169 movaps %xmm7,0x80(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* 171 movaps %xmm7,0x10(%rsp) */
	LONG $0x243c290f	/* 176 movaps %xmm7,(%rsp) */
	WORD $0x1feb	/* 17a jmp 19b */
	LONG $0x2474280f; BYTE $0x70	/* 17c movaps 0x70(%rsp),%xmm6 */
	LONG $0x2474290f; BYTE $0x10	/* 181 movaps %xmm6,0x10(%rsp) */
	LONG $0x24b4280f; LONG $0x00000080	/* 186 movaps 0x80(%rsp),%xmm6 */
	LONG $0x2494290f; LONG $0x00000080	/* 18e movaps %xmm2,0x80(%rsp) */
	LONG $0x2474290f; BYTE $0x70	/* 196 movaps %xmm6,0x70(%rsp) */
	LONG $0x09180f41	/* 19b prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 19f prefetcht0 0x40(%r9) */
	LONG $0x6f0f4166; BYTE $0xd3	/* 1a4 movdqa %xmm11,%xmm2 */
	LONG $0x2b6f0ff3	/* 1a9 movdqu (%rbx),%xmm5 */
	WORD $0xbf0f; BYTE $0x02	/* 1ad movswl (%rdx),%eax */
	LONG $0x50c18349	/* 1b0 add $0x50,%r9 */
	LONG $0x426f0ff3; BYTE $0x04	/* 1b4 movdqu 0x4(%rdx),%xmm0 */
	LONG $0x736f0ff3; BYTE $0x10	/* 1b9 movdqu 0x10(%rbx),%xmm6 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 1be movdqa %xmm11,%xmm12 */
	LONG $0xfd6f0f66	/* 1c3 movdqa %xmm5,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* 1c7 psraw $0x8,%xmm5 */
	LONG $0x2a34bf0f	/* 1cc movswl (%rdx,%rbp,1),%esi */
	WORD $0xe0c1; BYTE $0x0d	/* 1d0 shl $0xd,%eax */
	LONG $0xc86f0f66	/* 1d3 movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1d7 movdqa %xmm6,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 1dc pand %xmm10,%xmm0 */
	LONG $0xffe00025; BYTE $0x8f	/* 1e1 and $0x8fffe000,%eax */
	LONG $0xd1710f66; BYTE $0x04	/* 1e6 psrlw $0x4,%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* 1eb psraw $0x8,%xmm6 */
	WORD $0xe6c1; BYTE $0x0d	/* 1f0 shl $0xd,%esi */
	LONG $0x3cbf0f42; BYTE $0x2a	/* 1f3 movswl (%rdx,%r13,1),%edi */
	LONG $0xdb0f4166; BYTE $0xca	/* 1f8 pand %xmm10,%xmm1 */
	LONG $0xf7710f66; BYTE $0x08	/* 1fd psllw $0x8,%xmm7 */
	LONG $0xe000e681; WORD $0x8fff	/* 202 and $0x8fffe000,%esi */
	LONG $0x20e6c148	/* 208 shl $0x20,%rsi */
	LONG $0xe7710f66; BYTE $0x08	/* 20c psraw $0x8,%xmm7 */
	LONG $0xd1db0f66	/* 211 pand %xmm1,%xmm2 */
	WORD $0xe7c1; BYTE $0x0d	/* 215 shl $0xd,%edi */
	LONG $0xe26f0f66	/* 218 movdqa %xmm2,%xmm4 */
	LONG $0xf1710f66; BYTE $0x08	/* 21c psllw $0x8,%xmm1 */
	WORD $0x0948; BYTE $0xc6	/* 221 or %rax,%rsi */
	LONG $0x04bf0f42; BYTE $0x32	/* 224 movswl (%rdx,%r14,1),%eax */
	LONG $0xe6f50f66	/* 229 pmaddwd %xmm6,%xmm4 */
	LONG $0x710f4166; WORD $0x08f0	/* 22d psllw $0x8,%xmm8 */
	LONG $0xe000e781; WORD $0x8fff	/* 233 and $0x8fffe000,%edi */
	LONG $0x2464290f; BYTE $0x20	/* 239 movaps %xmm4,0x20(%rsp) */
	WORD $0xe0c1; BYTE $0x0d	/* 23e shl $0xd,%eax */
	LONG $0xe16f0f66	/* 241 movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 245 movdqa %xmm11,%xmm1 */
	LONG $0xc8db0f66	/* 24a pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 24e psllw $0x8,%xmm0 */
	LONG $0xffe00025; BYTE $0x8f	/* 253 and $0x8fffe000,%eax */
	LONG $0x20e7c148	/* 258 shl $0x20,%rdi */
	LONG $0xd96f0f66	/* 25c movdqa %xmm1,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 260 movdqa %xmm11,%xmm1 */
	WORD $0x0948; BYTE $0xc7	/* 265 or %rax,%rdi */
	LONG $0xddf50f66	/* 268 pmaddwd %xmm5,%xmm3 */
	LONG $0x710f4166; WORD $0x08e0	/* 26c psraw $0x8,%xmm8 */
	LONG $0x1f3c8d4e	/* 272 lea (%rdi,%r11,1),%r15 */
	LONG $0x245c290f; BYTE $0x40	/* 276 movaps %xmm3,0x40(%rsp) */
	LONG $0xd86f0f66	/* 27b movdqa %xmm0,%xmm3 */
	LONG $0x446f0ff3; WORD $0x042a	/* 27f movdqu 0x4(%rdx,%rbp,1),%xmm0 */
	LONG $0xf50f4166; BYTE $0xe0	/* 285 pmaddwd %xmm8,%xmm4 */
	LONG $0xdff50f66	/* 28a pmaddwd %xmm7,%xmm3 */
	LONG $0x2464290f; BYTE $0x30	/* 28e movaps %xmm4,0x30(%rsp) */
	LONG $0x1e048d4a	/* 293 lea (%rsi,%r11,1),%rax */
	LONG $0xd06f0f66	/* 297 movdqa %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 29b pand %xmm10,%xmm0 */
	LONG $0x245c290f; BYTE $0x50	/* 2a0 movaps %xmm3,0x50(%rsp) */
	WORD $0x094c; BYTE $0xf8	/* 2a5 or %r15,%rax */
	LONG $0xd2710f66; BYTE $0x04	/* 2a8 psrlw $0x4,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 2ad movdqa %xmm0,%xmm9 */
	WORD $0x0948; BYTE $0xc8	/* 2b2 or %rcx,%rax */
	WORD $0x3145; BYTE $0xff	/* 2b5 xor %r15d,%r15d */
	LONG $0xdb0f4166; BYTE $0xd2	/* 2b8 pand %xmm10,%xmm2 */
	LONG $0x710f4166; WORD $0x08f1	/* 2bd psllw $0x8,%xmm9 */
	LONG $0x840c8b43	/* 2c3 mov (%r12,%r8,4),%ecx */
	LONG $0xcadb0f66	/* 2c7 pand %xmm2,%xmm1 */
	LONG $0xf2710f66; BYTE $0x08	/* 2cb psllw $0x8,%xmm2 */
	LONG $0xf50f4466; BYTE $0xcf	/* 2d0 pmaddwd %xmm7,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 2d5 movdqa %xmm1,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 2da movdqa %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd0	/* 2df pmaddwd %xmm8,%xmm2 */
	LONG $0xc8db0f66	/* 2e4 pand %xmm0,%xmm1 */
	LONG $0x6f0f42f3; WORD $0x3244; BYTE $0x04	/* 2e8 movdqu 0x4(%rdx,%r14,1),%xmm0 */
	LONG $0xf50f4466; BYTE $0xfe	/* 2ef pmaddwd %xmm6,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2f4 movdqa %xmm1,%xmm14 */
	LONG $0xfe0f4166; BYTE $0xd7	/* 2f9 paddd %xmm15,%xmm2 */
	LONG $0xc86f0f66	/* 2fe movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 302 pand %xmm10,%xmm0 */
	LONG $0xf50f4466; BYTE $0xf5	/* 307 pmaddwd %xmm5,%xmm14 */
	LONG $0xd1710f66; BYTE $0x04	/* 30c psrlw $0x4,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xe0	/* 311 pand %xmm0,%xmm12 */
	LONG $0xfe0f4566; BYTE $0xce	/* 316 paddd %xmm14,%xmm9 */
	LONG $0xd96f0f66	/* 31b movdqa %xmm1,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 31f movdqa %xmm11,%xmm1 */
	LONG $0xf50f4466; BYTE $0xe5	/* 324 pmaddwd %xmm5,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xda	/* 329 pand %xmm10,%xmm3 */
	LONG $0xf0710f66; BYTE $0x08	/* 32e psllw $0x8,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xd1	/* 333 paddd %xmm9,%xmm2 */
	LONG $0xcbdb0f66	/* 338 pand %xmm3,%xmm1 */
	LONG $0xf3710f66; BYTE $0x08	/* 33c psllw $0x8,%xmm3 */
	LONG $0xc7f50f66	/* 341 pmaddwd %xmm7,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 345 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4166; BYTE $0xd8	/* 34a pmaddwd %xmm8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc4	/* 34f paddd %xmm12,%xmm0 */
	LONG $0x6f0f42f3; WORD $0x2a4c; BYTE $0x04	/* 354 movdqu 0x4(%rdx,%r13,1),%xmm1 */
	LONG $0xf50f4466; BYTE $0xee	/* 35b pmaddwd %xmm6,%xmm13 */
	LONG $0xe16f0f66	/* 360 movdqa %xmm1,%xmm4 */
	LONG $0x6c290f44; WORD $0x6024	/* 364 movaps %xmm13,0x60(%rsp) */
	LONG $0x6f0f4566; BYTE $0xeb	/* 36a movdqa %xmm11,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xca	/* 36f pand %xmm10,%xmm1 */
	LONG $0xd4710f66; BYTE $0x04	/* 374 psrlw $0x4,%xmm4 */
	LONG $0x5cfe0f66; WORD $0x6024	/* 379 paddd 0x60(%rsp),%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 37f pand %xmm10,%xmm4 */
	LONG $0xdb0f4466; BYTE $0xec	/* 384 pand %xmm4,%xmm13 */
	LONG $0xf4710f66; BYTE $0x08	/* 389 psllw $0x8,%xmm4 */
	LONG $0xc3fe0f66	/* 38e paddd %xmm3,%xmm0 */
	LONG $0xf50f4466; BYTE $0xee	/* 392 pmaddwd %xmm6,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 397 movdqa %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe0	/* 39c pmaddwd %xmm8,%xmm4 */
	LONG $0xf1db0f66	/* 3a1 pand %xmm1,%xmm6 */
	LONG $0xf1710f66; BYTE $0x08	/* 3a5 psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xe5	/* 3aa paddd %xmm13,%xmm4 */
	LONG $0xf5f50f66	/* 3af pmaddwd %xmm5,%xmm6 */
	LONG $0xcff50f66	/* 3b3 pmaddwd %xmm7,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x3024	/* 3b7 movdqa 0x30(%rsp),%xmm5 */
	LONG $0x7c6f0f66; WORD $0x5024	/* 3bd movdqa 0x50(%rsp),%xmm7 */
	LONG $0x6cfe0f66; WORD $0x2024	/* 3c3 paddd 0x20(%rsp),%xmm5 */
	LONG $0x7cfe0f66; WORD $0x4024	/* 3c9 paddd 0x40(%rsp),%xmm7 */
	LONG $0xcefe0f66	/* 3cf paddd %xmm6,%xmm1 */
	LONG $0xeffe0f66	/* 3d3 paddd %xmm7,%xmm5 */
	LONG $0xccfe0f66	/* 3d7 paddd %xmm4,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xe6	/* 3db movq %rsi,%xmm4 */
	LONG $0xfd6f0f66	/* 3e0 movdqa %xmm5,%xmm7 */
	LONG $0xea620f66	/* 3e4 punpckldq %xmm2,%xmm5 */
	LONG $0xfa6a0f66	/* 3e8 punpckhdq %xmm2,%xmm7 */
	LONG $0xd06f0f66	/* 3ec movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* 3f0 punpckldq %xmm1,%xmm0 */
	LONG $0xeffe0f66	/* 3f4 paddd %xmm7,%xmm5 */
	LONG $0xd16a0f66	/* 3f8 punpckhdq %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xff	/* 3fc movq %rdi,%xmm7 */
	LONG $0xc2fe0f66	/* 401 paddd %xmm2,%xmm0 */
	LONG $0xcd6f0f66	/* 405 movdqa %xmm5,%xmm1 */
	LONG $0xe76c0f66	/* 409 punpcklqdq %xmm7,%xmm4 */
	LONG $0xc86d0f66	/* 40d punpckhqdq %xmm0,%xmm1 */
	LONG $0xe86c0f66	/* 411 punpcklqdq %xmm0,%xmm5 */
	LONG $0xe9fe0f66	/* 415 paddd %xmm1,%xmm5 */
	LONG $0xe5720f66; BYTE $0x08	/* 419 psrad $0x8,%xmm5 */
	WORD $0x5b0f; BYTE $0xed	/* 41e cvtdq2ps %xmm5,%xmm5 */
	LONG $0xfffff981; WORD $0x467f	/* 421 cmp $0x467fffff,%ecx */
	WORD $0x127e	/* 427 jle 43b */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* 429 movabs $0x1000000010000000,%rdi */
	WORD $0xc931	/* 433 xor %ecx,%ecx */
	WORD $0x0948; BYTE $0xf8	/* 435 or %rdi,%rax */
	WORD $0x8949; BYTE $0xff	/* 438 mov %rdi,%r15 */
	LONG $0x74bf0f43; WORD $0x0282	/* 43b movswl 0x2(%r10,%r8,4),%esi */
	LONG $0xc96e0f66	/* 441 movd %ecx,%xmm1 */
	LONG $0x0cbf0f43; BYTE $0x82	/* 445 movswl (%r10,%r8,4),%ecx */
	LONG $0x14c28348	/* 44a add $0x14,%rdx */
	LONG $0x24b4280f; LONG $0x000000a0	/* 44e movaps 0xa0(%rsp),%xmm6 */
	WORD $0x280f; BYTE $0xd1	/* 456 movaps %xmm1,%xmm2 */
	LONG $0x01c08349	/* 459 add $0x1,%r8 */
	LONG $0x20c38348	/* 45d add $0x20,%rbx */
	WORD $0x3c8d; BYTE $0x31	/* 461 lea (%rcx,%rsi,1),%edi */
	LONG $0x2a4cbf0f; BYTE $0xee	/* 464 movswl -0x12(%rdx,%rbp,1),%ecx */
	LONG $0xee72bf0f	/* 469 movswl -0x12(%rdx),%esi */
	LONG $0xd6590ff3	/* 46d mulss %xmm6,%xmm2 */
	LONG $0xc76e0f66	/* 471 movd %edi,%xmm0 */
	LONG $0x7cbf0f42; WORD $0xee2a	/* 475 movswl -0x12(%rdx,%r13,1),%edi */
	WORD $0xe1c1; BYTE $0x0d	/* 47b shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* 47e shl $0xd,%esi */
	LONG $0xc0700f66; BYTE $0x00	/* 481 pshufd $0x0,%xmm0,%xmm0 */
	LONG $0xe000e181; WORD $0x8fff	/* 486 and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* 48c and $0x8fffe000,%esi */
	WORD $0xe7c1; BYTE $0x0d	/* 492 shl $0xd,%edi */
	WORD $0x5b0f; BYTE $0xc0	/* 495 cvtdq2ps %xmm0,%xmm0 */
	LONG $0x20e1c148	/* 498 shl $0x20,%rcx */
	LONG $0xe000e781; WORD $0x8fff	/* 49c and $0x8fffe000,%edi */
	WORD $0x0948; BYTE $0xf1	/* 4a2 or %rsi,%rcx */
	LONG $0x74bf0f42; WORD $0xee32	/* 4a5 movswl -0x12(%rdx,%r14,1),%esi */
	LONG $0x20e7c148	/* 4ab shl $0x20,%rdi */
	LONG $0x6e0f4866; BYTE $0xd9	/* 4af movq %rcx,%xmm3 */
	WORD $0x280f; BYTE $0xca	/* 4b4 movaps %xmm2,%xmm1 */
	LONG $0x00d2c60f	/* 4b7 shufps $0x0,%xmm2,%xmm2 */
	WORD $0x014c; BYTE $0xd9	/* 4bb add %r11,%rcx */
	WORD $0x590f; BYTE $0xd4	/* 4be mulps %xmm4,%xmm2 */
	WORD $0xe6c1; BYTE $0x0d	/* 4c1 shl $0xd,%esi */
	LONG $0x00c9c60f	/* 4c4 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xe000e681; WORD $0x8fff	/* 4c8 and $0x8fffe000,%esi */
	WORD $0x0948; BYTE $0xfe	/* 4ce or %rdi,%rsi */
	LONG $0x6e0f4866; BYTE $0xfe	/* 4d1 movq %rsi,%xmm7 */
	WORD $0x014c; BYTE $0xde	/* 4d6 add %r11,%rsi */
	LONG $0xdf6c0f66	/* 4d9 punpcklqdq %xmm7,%xmm3 */
	WORD $0x0948; BYTE $0xf1	/* 4dd or %rsi,%rcx */
	LONG $0x247c280f; BYTE $0x10	/* 4e0 movaps 0x10(%rsp),%xmm7 */
	WORD $0x590f; BYTE $0xcb	/* 4e5 mulps %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xc1	/* 4e8 or %rax,%rcx */
	WORD $0x590f; BYTE $0xd5	/* 4eb mulps %xmm5,%xmm2 */
	WORD $0x094c; BYTE $0xf9	/* 4ee or %r15,%rcx */
	WORD $0x590f; BYTE $0xc8	/* 4f1 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* 4f4 addps %xmm1,%xmm2 */
	LONG $0x2414580f	/* 4f7 addps (%rsp),%xmm2 */
	LONG $0x243c290f	/* 4fb movaps %xmm7,(%rsp) */
	LONG $0x2484394c; LONG $0x00000198	/* 4ff cmp %r8,0x198(%rsp) */
	LONG $0xfc6f850f; WORD $0xffff	/* 507 jne 17c */
	LONG $0x248c280f; LONG $0x00000080	/* 50d movaps 0x80(%rsp),%xmm1 */
	WORD $0x280f; BYTE $0xc2	/* 515 movaps %xmm2,%xmm0 */
	WORD $0x8948; BYTE $0xc8	/* 518 mov %rcx,%rax */
	LONG $0x2444580f; BYTE $0x70	/* 51b addps 0x70(%rsp),%xmm0 */
	LONG $0x248c8b48; LONG $0x000000c0	/* 520 mov 0xc0(%rsp),%rcx */
	LONG $0x24bc8b48; LONG $0x000000c8	/* 528 mov 0xc8(%rsp),%rdi */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 530 movabs $0x1000000010000000,%rdx */
	WORD $0x580f; BYTE $0xcf	/* 53a addps %xmm7,%xmm1 */
	LONG $0x24bc8b4c; LONG $0x000000d0	/* 53d mov 0xd0(%rsp),%r15 */
	WORD $0x580f; BYTE $0xc1	/* 545 addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* 548 movups %xmm0,(%rcx) */
	WORD $0x8548; BYTE $0xd0	/* 54b test %rdx,%rax */
	LONG $0x02b1850f; WORD $0x0000	/* 54e jne 805 */
	LONG $0x10598d4c	/* 554 lea 0x10(%rcx),%r11 */
	LONG $0x24848b48; LONG $0x000000e8	/* 558 mov 0xe8(%rsp),%rax */
	WORD $0x894c; BYTE $0xd9	/* 560 mov %r11,%rcx */
	LONG $0x24ac8348; LONG $0x000000b8; BYTE $0x04	/* 563 subq $0x4,0xb8(%rsp) */
	WORD $0x0148; BYTE $0xc7	/* 56c add %rax,%rdi */
	LONG $0x24848b48; LONG $0x000000b8	/* 56f mov 0xb8(%rsp),%rax */
	LONG $0x03f88348	/* 577 cmp $0x3,%rax */
	LONG $0xfb788f0f; WORD $0xffff	/* 57b jg f9 */
	LONG $0x24948b48; LONG $0x00000148	/* 581 mov 0x148(%rsp),%rdx */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 589 mov 0xe8(%rsp),%rdi */
	LONG $0x249c8b4c; LONG $0x00000138	/* 591 mov 0x138(%rsp),%r11 */
	LONG $0x249c8b48; LONG $0x00000140	/* 599 mov 0x140(%rsp),%rbx */
	LONG $0xfc4a8d48	/* 5a1 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 5a5 mov %rcx,%rdx */
	LONG $0x02eac148	/* 5a8 shr $0x2,%rdx */
	LONG $0x01428d48	/* 5ac lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 5b0 neg %rdx */
	LONG $0xf8af0f48	/* 5b3 imul %rax,%rdi */
	WORD $0x8948; BYTE $0xc6	/* 5b7 mov %rax,%rsi */
	LONG $0x91148d48	/* 5ba lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e6c148	/* 5be shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf3	/* 5c2 add %rsi,%r11 */
	WORD $0x0148; BYTE $0xfb	/* 5c5 add %rdi,%rbx */
	WORD $0x8548; BYTE $0xd2	/* 5c8 test %rdx,%rdx */
	LONG $0x02228e0f; WORD $0x0000	/* 5cb jle 7f3 */
	LONG $0x24848b48; LONG $0x00000198	/* 5d1 mov 0x198(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000000d8	/* 5d9 mov 0xd8(%rsp),%rdi */
	LONG $0x93348d49	/* 5e1 lea (%r11,%rdx,4),%rsi */
	LONG $0x05100ff3; LONG $0x0000045a	/* 5e5 movss 0x0(%rip),%xmm0 = a47 */
	LONG $0x24848b4c; LONG $0x000000e0	/* 5ed mov 0xe0(%rsp),%r8 */
	LONG $0x6f0f44f3; LONG $0x00042925; BYTE $0x00	/* 5f5 movdqa 0x0(%rip),%xmm12 = a27, as it lies */
	LONG $0x850c8d48; LONG $0x00000000	/* 5fe lea 0x0(,%rax,4),%rcx */
	LONG $0x00c0c60f	/* 606 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x8949; BYTE $0xc1	/* 60a mov %rax,%r9 */
	LONG $0x2404290f	/* 60d movaps %xmm0,(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00041d1d; BYTE $0x00	/* 611 movdqa 0x0(%rip),%xmm11 = a37, as it lies */
	LONG $0x6f0f44f3; LONG $0x00043415; BYTE $0x00	/* 61a movdqa 0x0(%rip),%xmm10 = a57, as it lies */
	LONG $0x6f0f44f3; LONG $0x00043b0d; BYTE $0x00	/* 623 movdqa 0x0(%rip),%xmm9 = a67, as it lies */
	LONG $0x6f0f44f3; LONG $0x00044205; BYTE $0x00	/* 62c movdqa 0x0(%rip),%xmm8 = a77, as it lies */
	LONG $0x04c38349	/* 635 add $0x4,%r11 */
	WORD $0x854d; BYTE $0xc9	/* 639 test %r9,%r9 */
	LONG $0x03dc8e0f; WORD $0x0000	/* 63c jle a1e */
	LONG $0xffef0f66	/* 642 pxor %xmm7,%xmm7 */
	WORD $0x8949; BYTE $0xdc	/* 646 mov %rbx,%r12 */
	WORD $0xd231	/* 649 xor %edx,%edx */
	LONG $0xef280f44	/* 64b movaps %xmm7,%xmm13 */
	WORD $0x280f; BYTE $0xef	/* 64f movaps %xmm7,%xmm5 */
	WORD $0x280f; BYTE $0xf7	/* 652 movaps %xmm7,%xmm6 */
	WORD $0x0beb	/* 655 jmp 662 */
	LONG $0xed280f41	/* 657 movaps %xmm13,%xmm5 */
	WORD $0x280f; BYTE $0xfa	/* 65b movaps %xmm2,%xmm7 */
	LONG $0xe8280f44	/* 65e movaps %xmm0,%xmm13 */
	LONG $0x6f0f41f3; WORD $0x244c; BYTE $0x04	/* 662 movdqu 0x4(%r12),%xmm1 */
	LONG $0x146f0ff3; BYTE $0xd7	/* 669 movdqu (%rdi,%rdx,8),%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 66e movdqa %xmm11,%xmm4 */
	LONG $0x14c48349	/* 673 add $0x14,%r12 */
	LONG $0x5c6f0ff3; WORD $0x10d7	/* 677 movdqu 0x10(%rdi,%rdx,8),%xmm3 */
	LONG $0x44bf0f41; WORD $0xec24	/* 67d movswl -0x14(%r12),%eax */
	LONG $0xc16f0f66	/* 683 movdqa %xmm1,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf2	/* 687 movdqa %xmm2,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 68c pand %xmm12,%xmm1 */
	LONG $0x6cbf0f45; WORD $0x0212	/* 691 movswl 0x2(%r10,%rdx,1),%r13d */
	LONG $0xd0710f66; BYTE $0x04	/* 697 psrlw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 69c movdqa %xmm3,%xmm15 */
	WORD $0xe0c1; BYTE $0x0d	/* 6a1 shl $0xd,%eax */
	LONG $0xdb0f4166; BYTE $0xc4	/* 6a4 pand %xmm12,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 6a9 psraw $0x8,%xmm3 */
	LONG $0xffe00025; BYTE $0x8f	/* 6ae and $0x8fffe000,%eax */
	LONG $0x710f4166; WORD $0x08f6	/* 6b3 psllw $0x8,%xmm14 */
	LONG $0x710f4166; WORD $0x08f7	/* 6b9 psllw $0x8,%xmm15 */
	LONG $0xe0db0f66	/* 6bf pand %xmm0,%xmm4 */
	LONG $0x710f4166; WORD $0x08e6	/* 6c3 psraw $0x8,%xmm14 */
	LONG $0x710f4166; WORD $0x08e7	/* 6c9 psraw $0x8,%xmm15 */
	LONG $0xe3f50f66	/* 6cf pmaddwd %xmm3,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 6d3 psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 6d8 psllw $0x8,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 6dd movdqa %xmm11,%xmm3 */
	LONG $0xd9db0f66	/* 6e2 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 6e6 psllw $0x8,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc7	/* 6eb pmaddwd %xmm15,%xmm0 */
	LONG $0xd3f50f66	/* 6f0 pmaddwd %xmm3,%xmm2 */
	LONG $0xf50f4166; BYTE $0xce	/* 6f4 pmaddwd %xmm14,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xda	/* 6f9 movdqa %xmm10,%xmm3 */
	LONG $0xcafe0f66	/* 6fe paddd %xmm2,%xmm1 */
	LONG $0xc4fe0f66	/* 702 paddd %xmm4,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf2	/* 706 movdqa %xmm10,%xmm14 */
	LONG $0xc1fe0f66	/* 70b paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 70f pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 714 paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 718 movq %rax,%xmm1 */
	LONG $0x04bf0f41; BYTE $0x12	/* 71d movswl (%r10,%rdx,1),%eax */
	LONG $0xc97e0ff3	/* 722 movq %xmm1,%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* 726 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xd9db0f66	/* 72b pand %xmm1,%xmm3 */
	WORD $0x0144; BYTE $0xe8	/* 72f add %r13d,%eax */
	LONG $0xe0fe0f66	/* 732 paddd %xmm0,%xmm4 */
	LONG $0x660f4166; BYTE $0xd9	/* 736 pcmpgtd %xmm9,%xmm3 */
	LONG $0xe4720f66; BYTE $0x08	/* 73b psrad $0x8,%xmm4 */
	LONG $0x100f41f3; WORD $0x1004	/* 740 movss (%r8,%rdx,1),%xmm0 */
	LONG $0x04c28348	/* 746 add $0x4,%rdx */
	LONG $0x00c0c60f	/* 74a shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 74e cvtdq2ps %xmm4,%xmm4 */
	LONG $0xd36f0f66	/* 751 movdqa %xmm3,%xmm2 */
	LONG $0xd1df0f66	/* 755 pandn %xmm1,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc8	/* 759 por %xmm8,%xmm1 */
	LONG $0x2414590f	/* 75e mulps (%rsp),%xmm2 */
	LONG $0xcbdb0f66	/* 762 pand %xmm3,%xmm1 */
	LONG $0xd86e0f66	/* 766 movd %eax,%xmm3 */
	LONG $0x44bf0f41; WORD $0xee24	/* 76a movswl -0x12(%r12),%eax */
	LONG $0xdb700f66; BYTE $0x00	/* 770 pshufd $0x0,%xmm3,%xmm3 */
	WORD $0xe0c1; BYTE $0x0d	/* 775 shl $0xd,%eax */
	WORD $0x5b0f; BYTE $0xdb	/* 778 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xffe00025; BYTE $0x8f	/* 77b and $0x8fffe000,%eax */
	WORD $0x560f; BYTE $0xd1	/* 780 orps %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 783 movq %rax,%xmm1 */
	WORD $0x590f; BYTE $0xd0	/* 788 mulps %xmm0,%xmm2 */
	LONG $0xc97e0ff3	/* 78b movq %xmm1,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xf1	/* 78f pand %xmm1,%xmm14 */
	LONG $0x660f4566; BYTE $0xf1	/* 794 pcmpgtd %xmm9,%xmm14 */
	WORD $0x590f; BYTE $0xd4	/* 799 mulps %xmm4,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 79c movdqa %xmm14,%xmm15 */
	LONG $0xdf0f4466; BYTE $0xf9	/* 7a1 pandn %xmm1,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xc8	/* 7a6 por %xmm8,%xmm1 */
	LONG $0x3c590f44; BYTE $0x24	/* 7ab mulps (%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xce	/* 7b0 pand %xmm14,%xmm1 */
	LONG $0xcf560f41	/* 7b5 orps %xmm15,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 7b9 mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc3	/* 7bc mulps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 7bf addps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc7	/* 7c2 movaps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xd6	/* 7c5 addps %xmm6,%xmm2 */
	WORD $0x280f; BYTE $0xf5	/* 7c8 movaps %xmm5,%xmm6 */
	WORD $0x3948; BYTE $0xd1	/* 7cb cmp %rdx,%rcx */
	LONG $0xfe83850f; WORD $0xffff	/* 7ce jne 657 */
	WORD $0x280f; BYTE $0xca	/* 7d4 movaps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xef	/* 7d7 addps %xmm7,%xmm5 */
	LONG $0xcd580f41	/* 7da addps %xmm13,%xmm1 */
	WORD $0x580f; BYTE $0xcd	/* 7de addps %xmm5,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4b	/* 7e1 movss %xmm1,-0x4(%r11) */
	WORD $0x0148; BYTE $0xeb	/* 7e7 add %rbp,%rbx */
	WORD $0x3949; BYTE $0xf3	/* 7ea cmp %rsi,%r11 */
	LONG $0xfe42850f; WORD $0xffff	/* 7ed jne 635 */
	LONG $0x58c48148; WORD $0x0001; BYTE $0x00	/* 7f3 add $0x158,%rsp */
	BYTE $0x5b	/* 7fa pop %rbx */
	BYTE $0x5d	/* 7fb pop %rbp */
	WORD $0x5c41	/* 7fc pop %r12 */
	WORD $0x5d41	/* 7fe pop %r13 */
	WORD $0x5e41	/* 800 pop %r14 */
	WORD $0x5f41	/* 802 pop %r15 */
	BYTE $0xc3	/* 804 ret */
	LONG $0x24b48b48; LONG $0x00000130	/* 805 mov 0x130(%rsp),%rsi */
	WORD $0x8949; BYTE $0xc9	/* 80d mov %rcx,%r9 */
	LONG $0x24a48b4c; LONG $0x000000d8	/* 810 mov 0xd8(%rsp),%r12 */
	LONG $0x10598d4c	/* 818 lea 0x10(%rcx),%r11 */
	LONG $0x24848b4c; LONG $0x000000e0	/* 81c mov 0xe0(%rsp),%r8 */
	LONG $0x6f0f4466; LONG $0x012024bc; WORD $0x0000	/* 824 movdqa 0x120(%rsp),%xmm15 */
	LONG $0xb4280f44; LONG $0x00011024; BYTE $0x00	/* 82e movaps 0x110(%rsp),%xmm14 */
	LONG $0x6f0f44f3; LONG $0x0001e715; BYTE $0x00	/* 837 movdqa 0x0(%rip),%xmm10 = a27, as it lies */
	LONG $0x6f0f44f3; LONG $0x0001ee0d; BYTE $0x00	/* 840 movdqa 0x0(%rip),%xmm9 = a37, as it lies */
	LONG $0x6f0f44f3; LONG $0x00022505; BYTE $0x00	/* 849 movdqa 0x0(%rip),%xmm8 = a77, as it lies */
	LONG $0xf6ef0f66	/* 852 pxor %xmm6,%xmm6 */
	WORD $0x894c; BYTE $0xf9	/* 856 mov %r15,%rcx */
	WORD $0xc031	/* 859 xor %eax,%eax */
	LONG $0xde280f44	/* 85b movaps %xmm6,%xmm11 */
	WORD $0x280f; BYTE $0xee	/* 85f movaps %xmm6,%xmm5 */
	WORD $0x280f; BYTE $0xfe	/* 862 movaps %xmm6,%xmm7 */
	WORD $0x0beb	/* 865 jmp 872 */
	LONG $0xeb280f41	/* 867 movaps %xmm11,%xmm5 */
	WORD $0x280f; BYTE $0xf3	/* 86b movaps %xmm3,%xmm6 */
	LONG $0xd8280f44	/* 86e movaps %xmm0,%xmm11 */
	LONG $0x496f0ff3; BYTE $0x04	/* 872 movdqu 0x4(%rcx),%xmm1 */
	LONG $0x6f0f41f3; WORD $0xc414	/* 877 movdqu (%r12,%rax,8),%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 87d movdqa %xmm9,%xmm4 */
	LONG $0x14c18348	/* 882 add $0x14,%rcx */
	LONG $0x6f0f41f3; WORD $0xc45c; BYTE $0x10	/* 886 movdqu 0x10(%r12,%rax,8),%xmm3 */
	LONG $0xec51bf0f	/* 88d movswl -0x14(%rcx),%edx */
	LONG $0xc16f0f66	/* 891 movdqa %xmm1,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 895 movdqa %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xca	/* 89a pand %xmm10,%xmm1 */
	LONG $0x5cbf0f41; WORD $0x0202	/* 89f movswl 0x2(%r10,%rax,1),%ebx */
	LONG $0xd0710f66; BYTE $0x04	/* 8a5 psrlw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 8aa movdqa %xmm3,%xmm13 */
	WORD $0xe2c1; BYTE $0x0d	/* 8af shl $0xd,%edx */
	LONG $0xdb0f4166; BYTE $0xc2	/* 8b2 pand %xmm10,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 8b7 psraw $0x8,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* 8bc and $0x8fffe000,%edx */
	LONG $0x710f4166; WORD $0x08f4	/* 8c2 psllw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08f5	/* 8c8 psllw $0x8,%xmm13 */
	LONG $0xe0db0f66	/* 8ce pand %xmm0,%xmm4 */
	LONG $0x710f4166; WORD $0x08e4	/* 8d2 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e5	/* 8d8 psraw $0x8,%xmm13 */
	LONG $0xe3f50f66	/* 8de pmaddwd %xmm3,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 8e2 psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 8e7 psllw $0x8,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 8ec movdqa %xmm9,%xmm3 */
	LONG $0xd9db0f66	/* 8f1 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 8f5 psllw $0x8,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc5	/* 8fa pmaddwd %xmm13,%xmm0 */
	LONG $0x6f0f4466; LONG $0x009024ac; WORD $0x0000	/* 8ff movdqa 0x90(%rsp),%xmm13 */
	LONG $0xd3f50f66	/* 909 pmaddwd %xmm3,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcc	/* 90d pmaddwd %xmm12,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xe7	/* 912 movdqa %xmm15,%xmm12 */
	LONG $0xcafe0f66	/* 917 paddd %xmm2,%xmm1 */
	LONG $0xc4fe0f66	/* 91b paddd %xmm4,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xe7	/* 91f movdqa %xmm15,%xmm4 */
	LONG $0xc1fe0f66	/* 924 paddd %xmm1,%xmm0 */
	LONG $0x100f41f3; WORD $0x0014	/* 928 movss (%r8,%rax,1),%xmm2 */
	LONG $0xc8700f66; BYTE $0x4e	/* 92e pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 933 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 937 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* 93c paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc2	/* 940 movq %rdx,%xmm0 */
	LONG $0x14bf0f41; BYTE $0x02	/* 945 movswl (%r10,%rax,1),%edx */
	LONG $0x04c08348	/* 94a add $0x4,%rax */
	LONG $0xc07e0ff3	/* 94e movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* 952 psrad $0x8,%xmm1 */
	LONG $0xe0db0f66	/* 957 pand %xmm0,%xmm4 */
	WORD $0xd301	/* 95b add %edx,%ebx */
	LONG $0xee51bf0f	/* 95d movswl -0x12(%rcx),%edx */
	WORD $0x5b0f; BYTE $0xc9	/* 961 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x660f4166; BYTE $0xe5	/* 964 pcmpgtd %xmm13,%xmm4 */
	WORD $0xe2c1; BYTE $0x0d	/* 969 shl $0xd,%edx */
	LONG $0xe000e281; WORD $0x8fff	/* 96c and $0x8fffe000,%edx */
	LONG $0xdc6f0f66	/* 972 movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* 976 pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 97a por %xmm8,%xmm0 */
	LONG $0xde590f41	/* 97f mulps %xmm14,%xmm3 */
	LONG $0xc4db0f66	/* 983 pand %xmm4,%xmm0 */
	LONG $0xe36e0f66	/* 987 movd %ebx,%xmm4 */
	LONG $0x00d2c60f	/* 98b shufps $0x0,%xmm2,%xmm2 */
	LONG $0xe4700f66; BYTE $0x00	/* 98f pshufd $0x0,%xmm4,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 994 cvtdq2ps %xmm4,%xmm4 */
	WORD $0x560f; BYTE $0xd8	/* 997 orps %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc2	/* 99a movq %rdx,%xmm0 */
	WORD $0x590f; BYTE $0xda	/* 99f mulps %xmm2,%xmm3 */
	LONG $0xc07e0ff3	/* 9a2 movq %xmm0,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe0	/* 9a6 pand %xmm0,%xmm12 */
	LONG $0x660f4566; BYTE $0xe5	/* 9ab pcmpgtd %xmm13,%xmm12 */
	WORD $0x590f; BYTE $0xd9	/* 9b0 mulps %xmm1,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xec	/* 9b3 movdqa %xmm12,%xmm13 */
	LONG $0xdf0f4466; BYTE $0xe8	/* 9b8 pandn %xmm0,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 9bd por %xmm8,%xmm0 */
	LONG $0xee590f45	/* 9c2 mulps %xmm14,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 9c6 pand %xmm12,%xmm0 */
	LONG $0xc5560f41	/* 9cb orps %xmm13,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* 9cf mulps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc6	/* 9d2 movaps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xd4	/* 9d5 mulps %xmm4,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 9d8 addps %xmm2,%xmm3 */
	WORD $0x580f; BYTE $0xdf	/* 9db addps %xmm7,%xmm3 */
	WORD $0x280f; BYTE $0xfd	/* 9de movaps %xmm5,%xmm7 */
	WORD $0x3948; BYTE $0xc6	/* 9e1 cmp %rax,%rsi */
	LONG $0xfe7d850f; WORD $0xffff	/* 9e4 jne 867 */
	WORD $0x280f; BYTE $0xcb	/* 9ea movaps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xee	/* 9ed addps %xmm6,%xmm5 */
	LONG $0x04c18349	/* 9f0 add $0x4,%r9 */
	WORD $0x0149; BYTE $0xef	/* 9f4 add %rbp,%r15 */
	LONG $0xcb580f41	/* 9f7 addps %xmm11,%xmm1 */
	WORD $0x580f; BYTE $0xcd	/* 9fb addps %xmm5,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc49	/* 9fe movss %xmm1,-0x4(%r9) */
	WORD $0x394d; BYTE $0xcb	/* a04 cmp %r9,%r11 */
	LONG $0xfe45850f; WORD $0xffff	/* a07 jne 852 */
	LONG $0xfffb46e9; BYTE $0xff	/* a0d jmp 558 */
	LONG $0xc0ef0f66	/* a12 pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* a16 movups %xmm0,(%rcx) */
	LONG $0xfffb36e9; BYTE $0xff	/* a19 jmp 554 */
	LONG $0xc9ef0f66	/* a1e pxor %xmm1,%xmm1 */
	LONG $0xfffdbae9; BYTE $0xff	/* a22 jmp 7e1 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* a27 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* a37 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* a47 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* a57 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* a67 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* a77 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* a87 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* a97 .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* aa7 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* ab7 .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* ac7 .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* ad7 .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* ae7 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* af7 .rodata.cst16 */
	RET

TEXT sse2q50(SB), 1, $0
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
	LONG $0x000bb1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8949; BYTE $0xd2	/* 5 mov %rdx,%r10 */
	WORD $0x8948; BYTE $0xcf	/* 8 mov %rcx,%rdi */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x38ec8148; WORD $0x0001; BYTE $0x00	/* 13 sub $0x138,%rsp */
	LONG $0x2484894c; LONG $0x000000c0	/* 1a mov %r8,0xc0(%rsp) */
	LONG $0x248c894c; LONG $0x000000e8	/* 22 mov %r9,0xe8(%rsp) */
	LONG $0x03f98348	/* 2a cmp $0x3,%rcx */
	LONG $0x063d8e0f; WORD $0x0000	/* 2e jle 671 */
	LONG $0x121c8d48	/* 34 lea (%rdx,%rdx,1),%rbx */
	LONG $0x248c8b48; LONG $0x00000178	/* 38 mov 0x178(%rsp),%rcx */
	LONG $0x24848948; LONG $0x00000118	/* 40 mov %rax,0x118(%rsp) */
	LONG $0x05100ff3; LONG $0x00000aa1	/* 48 movss 0x0(%rip),%xmm0 = af1 */
	LONG $0x132c8d48	/* 50 lea (%rbx,%rdx,1),%rbp */
	WORD $0x8949; BYTE $0xc1	/* 54 mov %rax,%r9 */
	WORD $0x8949; BYTE $0xf6	/* 57 mov %rsi,%r14 */
	LONG $0x24b48948; LONG $0x00000120	/* 5a mov %rsi,0x120(%rsp) */
	LONG $0x95148d48; LONG $0x00000000	/* 62 lea 0x0(,%rdx,4),%rdx */
	LONG $0x24bc8948; LONG $0x00000128	/* 6a mov %rdi,0x128(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000ab615; BYTE $0x00	/* 72 movdqa 0x0(%rip),%xmm10 = b31, as it lies */
	LONG $0x24948948; LONG $0x00000110	/* 7b mov %rdx,0x110(%rsp) */
	LONG $0x24948b48; LONG $0x00000178	/* 83 mov 0x178(%rsp),%rdx */
	LONG $0x6f0f44f3; LONG $0x000aad25; BYTE $0x00	/* 8b movdqa 0x0(%rip),%xmm12 = b41, as it lies */
	LONG $0x92148d48	/* 94 lea (%rdx,%rdx,4),%rdx */
	LONG $0x6f0f44f3; LONG $0x000a302d; BYTE $0x00	/* 98 movdqa 0x0(%rip),%xmm13 = ad1, as it lies */
	LONG $0x6f0f44f3; LONG $0x000a3735; BYTE $0x00	/* a1 movdqa 0x0(%rip),%xmm14 = ae1, as it lies */
	LONG $0x51148d48	/* aa lea (%rcx,%rdx,2),%rdx */
	LONG $0x563c8d4c	/* ae lea (%rsi,%rdx,2),%r15 */
	WORD $0x8948; BYTE $0xca	/* b2 mov %rcx,%rdx */
	LONG $0x05e2c148	/* b5 shl $0x5,%rdx */
	LONG $0xac290f44; LONG $0x0000f024; BYTE $0x00	/* b9 movaps %xmm13,0xf0(%rsp) */
	WORD $0x0149; BYTE $0xd0	/* c2 add %rdx,%r8 */
	LONG $0x6f0f4566; BYTE $0xea	/* c5 movdqa %xmm10,%xmm13 */
	WORD $0x8948; BYTE $0xfa	/* ca mov %rdi,%rdx */
	LONG $0xb4290f44; LONG $0x00010024; BYTE $0x00	/* cd movaps %xmm14,0x100(%rsp) */
	LONG $0x6f0f4566; BYTE $0xf4	/* d6 movdqa %xmm12,%xmm14 */
	LONG $0x2484290f; LONG $0x000000b0	/* db movaps %xmm0,0xb0(%rsp) */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* e3 cmpq $0x0,0x178(%rsp) */
	LONG $0x00b68d49; WORD $0x0018; BYTE $0x00	/* ec lea 0x1800(%r14),%rsi */
	LONG $0x09c28e0f; WORD $0x0000	/* f3 jle abb */
	LONG $0xffef0f66	/* f9 pxor %xmm7,%xmm7 */
	LONG $0x248c894c; LONG $0x000000c8	/* fd mov %r9,0xc8(%rsp) */
	LONG $0x24a48b4c; LONG $0x000000e8	/* 105 mov 0xe8(%rsp),%r12 */
	WORD $0x894c; BYTE $0xf0	/* 10d mov %r14,%rax */
	LONG $0x24b4894c; LONG $0x000000d0	/* 110 mov %r14,0xd0(%rsp) */
	LONG $0x24bc8b48; LONG $0x000000c0	/* 118 mov 0xc0(%rsp),%rdi */
	WORD $0x3145; BYTE $0xdb	/* 120 xor %r11d,%r11d */
	LONG $0x0000bd49; LONG $0x00000080; WORD $0x0080	/* 123 movabs $0x80000000800000,%r13 */
	LONG $0x6f0f4466; LONG $0x00f0248c; WORD $0x0000	/* 12d movdqa 0xf0(%rsp),%xmm9 */
	LONG $0x247c290f; BYTE $0x10	/* 137 movaps %xmm7,0x10(%rsp) */
	LONG $0x6f0f4466; LONG $0x01002494; WORD $0x0000	/* 13c movdqa 0x100(%rsp),%xmm10 */
	LONG $0x24948948; LONG $0x000000d8	/* 146 mov %rdx,0xd8(%rsp) */
	LONG $0x24b4894c; LONG $0x000000e0	/* 14e mov %r14,0xe0(%rsp) */
	LONG $0x24bc290f; LONG $0x000000a0	/* 156 movaps %xmm7,0xa0(%rsp) */
	LONG $0x24bc290f; LONG $0x00000090	/* 15e movaps %xmm7,0x90(%rsp) */
	LONG $0x243c290f	/* 166 movaps %xmm7,(%rsp) */
	WORD $0x25eb	/* 16a jmp 191 */
	LONG $0x24ac280f; LONG $0x00000090	/* 16c movaps 0x90(%rsp),%xmm5 */
	LONG $0x24b4280f; LONG $0x000000a0	/* 174 movaps 0xa0(%rsp),%xmm6 */
	LONG $0x2484290f; LONG $0x000000a0	/* 17c movaps %xmm0,0xa0(%rsp) */
	LONG $0x246c290f; BYTE $0x10	/* 184 movaps %xmm5,0x10(%rsp) */
	LONG $0x24b4290f; LONG $0x00000090	/* 189 movaps %xmm6,0x90(%rsp) */
	WORD $0x180f; BYTE $0x0e	/* 191 prefetcht0 (%rsi) */
	LONG $0x404e180f	/* 194 prefetcht0 0x40(%rsi) */
	LONG $0x486e0f66; BYTE $0x02	/* 198 movd 0x2(%rax),%xmm1 */
	LONG $0x2f6f0ff3	/* 19d movdqu (%rdi),%xmm5 */
	LONG $0x6f0f4566; BYTE $0xda	/* 1a1 movdqa %xmm10,%xmm11 */
	WORD $0xbf0f; BYTE $0x08	/* 1a6 movswl (%rax),%ecx */
	LONG $0xc9600f66	/* 1a9 punpcklbw %xmm1,%xmm1 */
	LONG $0x586f0ff3; BYTE $0x06	/* 1ad movdqu 0x6(%rax),%xmm3 */
	LONG $0x776f0ff3; BYTE $0x10	/* 1b2 movdqu 0x10(%rdi),%xmm6 */
	LONG $0x58c68348	/* 1b7 add $0x58,%rsi */
	LONG $0xc9610f66	/* 1bb punpcklwd %xmm1,%xmm1 */
	LONG $0xfd6f0f66	/* 1bf movdqa %xmm5,%xmm7 */
	LONG $0x14bf0f42; BYTE $0x10	/* 1c3 movswl (%rax,%r10,1),%edx */
	WORD $0xe1c1; BYTE $0x0d	/* 1c8 shl $0xd,%ecx */
	LONG $0xc16f0f66	/* 1cb movdqa %xmm1,%xmm0 */
	LONG $0xd36f0f66	/* 1cf movdqa %xmm3,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 1d3 pand %xmm9,%xmm3 */
	LONG $0xe000e181; WORD $0x8fff	/* 1d8 and $0x8fffe000,%ecx */
	LONG $0xc1620f66	/* 1de punpckldq %xmm1,%xmm0 */
	LONG $0xc96a0f66	/* 1e2 punpckhdq %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1e6 movdqa %xmm6,%xmm8 */
	WORD $0xe2c1; BYTE $0x0d	/* 1eb shl $0xd,%edx */
	LONG $0xdb0f4166; BYTE $0xcd	/* 1ee pand %xmm13,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 1f3 pand %xmm13,%xmm0 */
	LONG $0xe000e281; WORD $0x8fff	/* 1f8 and $0x8fffe000,%edx */
	LONG $0x0cbf0f44; BYTE $0x18	/* 1fe movswl (%rax,%rbx,1),%r9d */
	LONG $0x740f4166; BYTE $0xcd	/* 203 pcmpeqb %xmm13,%xmm1 */
	LONG $0x740f4166; BYTE $0xc5	/* 208 pcmpeqb %xmm13,%xmm0 */
	LONG $0x20e2c148	/* 20d shl $0x20,%rdx */
	LONG $0xd2710f66; BYTE $0x04	/* 211 psrlw $0x4,%xmm2 */
	LONG $0xe6710f66; BYTE $0x08	/* 216 psraw $0x8,%xmm6 */
	WORD $0x0948; BYTE $0xca	/* 21b or %rcx,%rdx */
	LONG $0x280cbf0f	/* 21e movswl (%rax,%rbp,1),%ecx */
	LONG $0xdb0f4166; BYTE $0xd1	/* 222 pand %xmm9,%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 227 psraw $0x8,%xmm5 */
	LONG $0x0de1c141	/* 22c shl $0xd,%r9d */
	LONG $0xdb0f4166; BYTE $0xce	/* 230 pand %xmm14,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 235 pand %xmm14,%xmm0 */
	WORD $0xe1c1; BYTE $0x0d	/* 23a shl $0xd,%ecx */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 23d and $0x8fffe000,%r9d */
	LONG $0xcaeb0f66	/* 244 por %xmm2,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 248 movdqa %xmm10,%xmm2 */
	LONG $0xc3eb0f66	/* 24d por %xmm3,%xmm0 */
	LONG $0xe000e181; WORD $0x8fff	/* 251 and $0x8fffe000,%ecx */
	LONG $0xf80f4166; BYTE $0xce	/* 257 psubb %xmm14,%xmm1 */
	LONG $0xf80f4166; BYTE $0xc6	/* 25c psubb %xmm14,%xmm0 */
	LONG $0x710f4166; WORD $0x08f0	/* 261 psllw $0x8,%xmm8 */
	LONG $0x20e1c148	/* 267 shl $0x20,%rcx */
	LONG $0xd1db0f66	/* 26b pand %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 26f psllw $0x8,%xmm1 */
	WORD $0x094c; BYTE $0xc9	/* 274 or %r9,%rcx */
	LONG $0xda6f0f66	/* 277 movdqa %xmm2,%xmm3 */
	LONG $0xe16f0f66	/* 27b movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xca	/* 27f movdqa %xmm10,%xmm1 */
	LONG $0xdef50f66	/* 284 pmaddwd %xmm6,%xmm3 */
	LONG $0xc8db0f66	/* 288 pand %xmm0,%xmm1 */
	LONG $0x2a0c8d4e	/* 28c lea (%rdx,%r13,1),%r9 */
	LONG $0xf0710f66; BYTE $0x08	/* 290 psllw $0x8,%xmm0 */
	LONG $0x245c290f; BYTE $0x20	/* 295 movaps %xmm3,0x20(%rsp) */
	LONG $0xd16f0f66	/* 29a movdqa %xmm1,%xmm2 */
	LONG $0x29348d4e	/* 29e lea (%rcx,%r13,1),%r14 */
	LONG $0xd86f0f66	/* 2a2 movdqa %xmm0,%xmm3 */
	LONG $0xf7710f66; BYTE $0x08	/* 2a6 psllw $0x8,%xmm7 */
	LONG $0xd5f50f66	/* 2ab pmaddwd %xmm5,%xmm2 */
	WORD $0x094d; BYTE $0xf1	/* 2af or %r14,%r9 */
	LONG $0x6e0f4266; WORD $0x1044; BYTE $0x02	/* 2b2 movd 0x2(%rax,%r10,1),%xmm0 */
	LONG $0x710f4166; WORD $0x08e0	/* 2b9 psraw $0x8,%xmm8 */
	LONG $0x2454290f; BYTE $0x40	/* 2bf movaps %xmm2,0x40(%rsp) */
	WORD $0x094d; BYTE $0xcb	/* 2c4 or %r9,%r11 */
	LONG $0xc0600f66	/* 2c7 punpcklbw %xmm0,%xmm0 */
	LONG $0xe7710f66; BYTE $0x08	/* 2cb psraw $0x8,%xmm7 */
	LONG $0xf50f4166; BYTE $0xe0	/* 2d0 pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x1054; BYTE $0x06	/* 2d5 movdqu 0x6(%rax,%r10,1),%xmm2 */
	LONG $0xc0610f66	/* 2dc punpcklwd %xmm0,%xmm0 */
	LONG $0x2464290f; BYTE $0x30	/* 2e0 movaps %xmm4,0x30(%rsp) */
	LONG $0xdff50f66	/* 2e5 pmaddwd %xmm7,%xmm3 */
	LONG $0xc86f0f66	/* 2e9 movdqa %xmm0,%xmm1 */
	LONG $0x245c290f; BYTE $0x50	/* 2ed movaps %xmm3,0x50(%rsp) */
	LONG $0x5c6f0ff3; WORD $0x0618	/* 2f2 movdqu 0x6(%rax,%rbx,1),%xmm3 */
	LONG $0xc8620f66	/* 2f8 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 2fc punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 300 pand %xmm13,%xmm0 */
	LONG $0xe16f0f66	/* 305 movdqa %xmm1,%xmm4 */
	LONG $0xca6f0f66	/* 309 movdqa %xmm2,%xmm1 */
	LONG $0x740f4166; BYTE $0xc5	/* 30d pcmpeqb %xmm13,%xmm0 */
	LONG $0xd1710f66; BYTE $0x04	/* 312 psrlw $0x4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 317 pand %xmm13,%xmm4 */
	LONG $0x740f4166; BYTE $0xe5	/* 31c pcmpeqb %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 321 pand %xmm9,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 326 pand %xmm14,%xmm0 */
	LONG $0xc1eb0f66	/* 32b por %xmm1,%xmm0 */
	LONG $0xca6f0f66	/* 32f movdqa %xmm2,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 333 pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 338 pand %xmm9,%xmm1 */
	LONG $0xf80f4166; BYTE $0xc6	/* 33d psubb %xmm14,%xmm0 */
	LONG $0xe1eb0f66	/* 342 por %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xca	/* 346 movdqa %xmm10,%xmm1 */
	LONG $0xc8db0f66	/* 34b pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 34f psllw $0x8,%xmm0 */
	LONG $0xf80f4166; BYTE $0xe6	/* 354 psubb %xmm14,%xmm4 */
	LONG $0xd06f0f66	/* 359 movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc2	/* 35d movdqa %xmm10,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 362 movdqa %xmm1,%xmm12 */
	LONG $0xc4db0f66	/* 367 pand %xmm4,%xmm0 */
	LONG $0xf50f4166; BYTE $0xd0	/* 36b pmaddwd %xmm8,%xmm2 */
	LONG $0xf50f4466; BYTE $0xe6	/* 370 pmaddwd %xmm6,%xmm12 */
	LONG $0xc86f0f66	/* 375 movdqa %xmm0,%xmm1 */
	LONG $0x446e0f66; WORD $0x0218	/* 379 movd 0x2(%rax,%rbx,1),%xmm0 */
	LONG $0x2454290f; BYTE $0x70	/* 37f movaps %xmm2,0x70(%rsp) */
	LONG $0xc0600f66	/* 384 punpcklbw %xmm0,%xmm0 */
	LONG $0xcdf50f66	/* 388 pmaddwd %xmm5,%xmm1 */
	LONG $0x64290f44; WORD $0x6024	/* 38c movaps %xmm12,0x60(%rsp) */
	LONG $0x6f0f4566; BYTE $0xe2	/* 392 movdqa %xmm10,%xmm12 */
	LONG $0xc0610f66	/* 397 punpcklwd %xmm0,%xmm0 */
	LONG $0x248c290f; LONG $0x00000080	/* 39b movaps %xmm1,0x80(%rsp) */
	LONG $0xcb6f0f66	/* 3a3 movdqa %xmm3,%xmm1 */
	LONG $0xd1710f66; BYTE $0x04	/* 3a7 psrlw $0x4,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 3ac psllw $0x8,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 3b1 movdqa %xmm0,%xmm15 */
	LONG $0x620f4466; BYTE $0xf8	/* 3b6 punpckldq %xmm0,%xmm15 */
	LONG $0xc06a0f66	/* 3bb punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 3bf pand %xmm9,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 3c4 pand %xmm13,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 3c9 movdqa %xmm15,%xmm2 */
	LONG $0xe7f50f66	/* 3ce pmaddwd %xmm7,%xmm4 */
	LONG $0x740f4166; BYTE $0xc5	/* 3d2 pcmpeqb %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 3d7 pand %xmm13,%xmm2 */
	LONG $0xa4fe0f66; LONG $0x00008024; BYTE $0x00	/* 3dc paddd 0x80(%rsp),%xmm4 */
	LONG $0x740f4166; BYTE $0xd5	/* 3e5 pcmpeqb %xmm13,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 3ea pand %xmm14,%xmm0 */
	LONG $0xc1eb0f66	/* 3ef por %xmm1,%xmm0 */
	LONG $0xcb6f0f66	/* 3f3 movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 3f7 pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 3fc pand %xmm9,%xmm1 */
	LONG $0xf80f4166; BYTE $0xc6	/* 401 psubb %xmm14,%xmm0 */
	LONG $0xd1eb0f66	/* 406 por %xmm1,%xmm2 */
	LONG $0x4c6e0f66; WORD $0x0228	/* 40a movd 0x2(%rax,%rbp,1),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xd8	/* 410 pand %xmm0,%xmm11 */
	LONG $0xc9600f66	/* 415 punpcklbw %xmm1,%xmm1 */
	LONG $0xf80f4166; BYTE $0xd6	/* 419 psubb %xmm14,%xmm2 */
	LONG $0xf50f4466; BYTE $0xde	/* 41e pmaddwd %xmm6,%xmm11 */
	LONG $0xc9610f66	/* 423 punpcklwd %xmm1,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 427 psllw $0x8,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe2	/* 42c pand %xmm2,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 431 movdqa %xmm1,%xmm15 */
	LONG $0xf50f4466; BYTE $0xe5	/* 436 pmaddwd %xmm5,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc0	/* 43b pmaddwd %xmm8,%xmm0 */
	LONG $0x620f4466; BYTE $0xf9	/* 440 punpckldq %xmm1,%xmm15 */
	LONG $0xc96a0f66	/* 445 punpckhdq %xmm1,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc3	/* 449 paddd %xmm11,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 44e pand %xmm13,%xmm1 */
	LONG $0xf2710f66; BYTE $0x08	/* 453 psllw $0x8,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 458 movdqa %xmm15,%xmm3 */
	LONG $0x6f0f44f3; WORD $0x287c; BYTE $0x06	/* 45d movdqu 0x6(%rax,%rbp,1),%xmm15 */
	LONG $0x740f4166; BYTE $0xcd	/* 464 pcmpeqb %xmm13,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 469 pand %xmm13,%xmm3 */
	LONG $0xd7f50f66	/* 46e pmaddwd %xmm7,%xmm2 */
	LONG $0x710f4166; WORD $0x04d7	/* 472 psrlw $0x4,%xmm15 */
	LONG $0x740f4166; BYTE $0xdd	/* 478 pcmpeqb %xmm13,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 47d paddd %xmm12,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xf9	/* 482 pand %xmm9,%xmm15 */
	LONG $0xd0fe0f66	/* 487 paddd %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 48b pand %xmm14,%xmm1 */
	LONG $0xc26f0f66	/* 490 movdqa %xmm2,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 494 por %xmm15,%xmm1 */
	LONG $0x6f0f44f3; WORD $0x287c; BYTE $0x06	/* 499 movdqu 0x6(%rax,%rbp,1),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xde	/* 4a0 pand %xmm14,%xmm3 */
	LONG $0xf80f4166; BYTE $0xce	/* 4a5 psubb %xmm14,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf9	/* 4aa pand %xmm9,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xdf	/* 4af por %xmm15,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xfa	/* 4b4 movdqa %xmm10,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf9	/* 4b9 pand %xmm1,%xmm15 */
	LONG $0xf1710f66; BYTE $0x08	/* 4be psllw $0x8,%xmm1 */
	LONG $0xf80f4166; BYTE $0xde	/* 4c3 psubb %xmm14,%xmm3 */
	LONG $0xf50f4466; BYTE $0xfe	/* 4c8 pmaddwd %xmm6,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 4cd movdqa %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xc8	/* 4d2 pmaddwd %xmm8,%xmm1 */
	LONG $0xf3db0f66	/* 4d7 pand %xmm3,%xmm6 */
	LONG $0xf3710f66; BYTE $0x08	/* 4db psllw $0x8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xcf	/* 4e0 paddd %xmm15,%xmm1 */
	LONG $0xf5f50f66	/* 4e5 pmaddwd %xmm5,%xmm6 */
	LONG $0x6c6f0f66; WORD $0x7024	/* 4e9 movdqa 0x70(%rsp),%xmm5 */
	LONG $0x6cfe0f66; WORD $0x6024	/* 4ef paddd 0x60(%rsp),%xmm5 */
	LONG $0xdff50f66	/* 4f5 pmaddwd %xmm7,%xmm3 */
	LONG $0x7c6f0f66; WORD $0x5024	/* 4f9 movdqa 0x50(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x4024	/* 4ff paddd 0x40(%rsp),%xmm7 */
	LONG $0xecfe0f66	/* 505 paddd %xmm4,%xmm5 */
	LONG $0x646f0f66; WORD $0x3024	/* 509 movdqa 0x30(%rsp),%xmm4 */
	LONG $0x64fe0f66; WORD $0x2024	/* 50f paddd 0x20(%rsp),%xmm4 */
	LONG $0xdefe0f66	/* 515 paddd %xmm6,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xf1	/* 519 movq %rcx,%xmm6 */
	LONG $0xe7fe0f66	/* 51e paddd %xmm7,%xmm4 */
	LONG $0xd9fe0f66	/* 522 paddd %xmm1,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xca	/* 526 movq %rdx,%xmm1 */
	LONG $0x24148b41	/* 52b mov (%r12),%edx */
	LONG $0xfc6f0f66	/* 52f movdqa %xmm4,%xmm7 */
	LONG $0xe5620f66	/* 533 punpckldq %xmm5,%xmm4 */
	LONG $0xc36a0f66	/* 537 punpckhdq %xmm3,%xmm0 */
	LONG $0xfd6a0f66	/* 53b punpckhdq %xmm5,%xmm7 */
	LONG $0xd3620f66	/* 53f punpckldq %xmm3,%xmm2 */
	LONG $0xce6c0f66	/* 543 punpcklqdq %xmm6,%xmm1 */
	LONG $0xe7fe0f66	/* 547 paddd %xmm7,%xmm4 */
	LONG $0xd0fe0f66	/* 54b paddd %xmm0,%xmm2 */
	LONG $0xc46f0f66	/* 54f movdqa %xmm4,%xmm0 */
	LONG $0xe26c0f66	/* 553 punpcklqdq %xmm2,%xmm4 */
	LONG $0xc26d0f66	/* 557 punpckhqdq %xmm2,%xmm0 */
	LONG $0xe0fe0f66	/* 55b paddd %xmm0,%xmm4 */
	LONG $0xe4720f66; BYTE $0x08	/* 55f psrad $0x8,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 564 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xfffffa81; WORD $0x467f	/* 567 cmp $0x467fffff,%edx */
	WORD $0x0f7e	/* 56d jle 57e */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 56f movabs $0x1000000010000000,%rdx */
	WORD $0x0949; BYTE $0xd3	/* 579 or %rdx,%r11 */
	WORD $0xd231	/* 57c xor %edx,%edx */
	LONG $0xc26e0f66	/* 57e movd %edx,%xmm0 */
	LONG $0x2474280f; BYTE $0x10	/* 582 movaps 0x10(%rsp),%xmm6 */
	LONG $0x16c08348	/* 587 add $0x16,%rax */
	LONG $0x20c78348	/* 58b add $0x20,%rdi */
	LONG $0x84590ff3; LONG $0x0000b024; BYTE $0x00	/* 58f mulss 0xb0(%rsp),%xmm0 */
	LONG $0x04c48349	/* 598 add $0x4,%r12 */
	LONG $0x00c0c60f	/* 59c shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 5a0 mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 5a3 mulps %xmm4,%xmm0 */
	LONG $0x2404580f	/* 5a6 addps (%rsp),%xmm0 */
	LONG $0x2434290f	/* 5aa movaps %xmm6,(%rsp) */
	WORD $0x394c; BYTE $0xf8	/* 5ae cmp %r15,%rax */
	LONG $0xfbb5850f; WORD $0xffff	/* 5b1 jne 16c */
	WORD $0x280f; BYTE $0xc8	/* 5b7 movaps %xmm0,%xmm1 */
	LONG $0x2484280f; LONG $0x000000a0	/* 5ba movaps 0xa0(%rsp),%xmm0 */
	LONG $0x248c580f; LONG $0x00000090	/* 5c2 addps 0x90(%rsp),%xmm1 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 5ca movabs $0x1000000010000000,%rax */
	LONG $0x248c8b4c; LONG $0x000000c8	/* 5d4 mov 0xc8(%rsp),%r9 */
	LONG $0x24b48b4c; LONG $0x000000d0	/* 5dc mov 0xd0(%rsp),%r14 */
	WORD $0x580f; BYTE $0xc6	/* 5e4 addps %xmm6,%xmm0 */
	LONG $0x24948b48; LONG $0x000000d8	/* 5e7 mov 0xd8(%rsp),%rdx */
	LONG $0x248c8b48; LONG $0x000000e0	/* 5ef mov 0xe0(%rsp),%rcx */
	WORD $0x580f; BYTE $0xc8	/* 5f7 addps %xmm0,%xmm1 */
	LONG $0x09110f41	/* 5fa movups %xmm1,(%r9) */
	WORD $0x8549; BYTE $0xc3	/* 5fe test %rax,%r11 */
	LONG $0x02af850f; WORD $0x0000	/* 601 jne 8b6 */
	LONG $0x10618d4d	/* 607 lea 0x10(%r9),%r12 */
	LONG $0x24848b48; LONG $0x00000110	/* 60b mov 0x110(%rsp),%rax */
	LONG $0x04ea8348	/* 613 sub $0x4,%rdx */
	WORD $0x894d; BYTE $0xe1	/* 617 mov %r12,%r9 */
	WORD $0x0149; BYTE $0xc6	/* 61a add %rax,%r14 */
	WORD $0x0149; BYTE $0xc7	/* 61d add %rax,%r15 */
	LONG $0x03fa8348	/* 620 cmp $0x3,%rdx */
	LONG $0xfab98f0f; WORD $0xffff	/* 624 jg e3 */
	LONG $0x24bc8b48; LONG $0x00000128	/* 62a mov 0x128(%rsp),%rdi */
	LONG $0x249c8b48; LONG $0x00000110	/* 632 mov 0x110(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000118	/* 63a mov 0x118(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x00000120	/* 642 mov 0x120(%rsp),%rsi */
	LONG $0x04ef8348	/* 64a sub $0x4,%rdi */
	WORD $0x8948; BYTE $0xf9	/* 64e mov %rdi,%rcx */
	LONG $0x02e9c148	/* 651 shr $0x2,%rcx */
	LONG $0x01518d48	/* 655 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 659 neg %rcx */
	LONG $0xdaaf0f48	/* 65c imul %rdx,%rbx */
	WORD $0x8949; BYTE $0xd0	/* 660 mov %rdx,%r8 */
	LONG $0x8f3c8d48	/* 663 lea (%rdi,%rcx,4),%rdi */
	LONG $0x04e0c149	/* 667 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* 66b add %r8,%rax */
	WORD $0x0148; BYTE $0xde	/* 66e add %rbx,%rsi */
	WORD $0x8548; BYTE $0xff	/* 671 test %rdi,%rdi */
	LONG $0x022a8e0f; WORD $0x0000	/* 674 jle 8a4 */
	LONG $0x248c8b4c; LONG $0x00000178	/* 67a mov 0x178(%rsp),%r9 */
	LONG $0x24ac8b48; LONG $0x000000c0	/* 682 mov 0xc0(%rsp),%rbp */
	LONG $0x05100ff3; LONG $0x0000045f	/* 68a movss 0x0(%rip),%xmm0 = af1 */
	LONG $0xb81c8d4c	/* 692 lea (%rax,%rdi,4),%r11 */
	LONG $0x24a48b4c; LONG $0x000000e8	/* 696 mov 0xe8(%rsp),%r12 */
	LONG $0x249c8b48; LONG $0x00000178	/* 69e mov 0x178(%rsp),%rbx */
	LONG $0x05e1c149	/* 6a6 shl $0x5,%r9 */
	LONG $0x2d6f0ff3; LONG $0x0000044f	/* 6aa movdqa 0x0(%rip),%xmm5 = b01, as it lies */
	LONG $0x3d6f0ff3; LONG $0x00000477	/* 6b2 movdqa 0x0(%rip),%xmm7 = b31, as it lies */
	LONG $0x00c0c60f	/* 6ba shufps $0x0,%xmm0,%xmm0 */
	WORD $0x0149; BYTE $0xe9	/* 6be add %rbp,%r9 */
	LONG $0x246c290f; BYTE $0x10	/* 6c1 movaps %xmm5,0x10(%rsp) */
	LONG $0x356f0ff3; LONG $0x00000473	/* 6c6 movdqa 0x0(%rip),%xmm6 = b41, as it lies */
	LONG $0x6f0f44f3; LONG $0x0003fa1d; BYTE $0x00	/* 6ce movdqa 0x0(%rip),%xmm11 = ad1, as it lies */
	LONG $0x2444290f; BYTE $0x20	/* 6d7 movaps %xmm0,0x20(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0003fc2d; BYTE $0x00	/* 6dc movdqa 0x0(%rip),%xmm13 = ae1, as it lies */
	LONG $0x04c08348	/* 6e5 add $0x4,%rax */
	WORD $0x8548; BYTE $0xdb	/* 6e9 test %rbx,%rbx */
	LONG $0x03d68e0f; WORD $0x0000	/* 6ec jle ac8 */
	LONG $0xef0f4566; BYTE $0xd2	/* 6f2 pxor %xmm10,%xmm10 */
	WORD $0x894d; BYTE $0xe0	/* 6f7 mov %r12,%r8 */
	WORD $0x8948; BYTE $0xef	/* 6fa mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xf1	/* 6fd mov %rsi,%rcx */
	LONG $0x056f0ff3; LONG $0x00000419	/* 700 movdqa 0x0(%rip),%xmm0 = b21, as it lies */
	LONG $0xe2280f45	/* 708 movaps %xmm10,%xmm12 */
	LONG $0xc2280f45	/* 70c movaps %xmm10,%xmm8 */
	LONG $0xca280f45	/* 710 movaps %xmm10,%xmm9 */
	LONG $0x6f0f44f3; LONG $0x0003f435; BYTE $0x00	/* 714 movdqa 0x0(%rip),%xmm14 = b11, as it lies */
	LONG $0xe86f0f66	/* 71d movdqa %xmm0,%xmm5 */
	LONG $0x242c290f	/* 721 movaps %xmm5,(%rsp) */
	WORD $0x0ceb	/* 725 jmp 733 */
	LONG $0xc4280f45	/* 727 movaps %xmm12,%xmm8 */
	LONG $0xd0280f44	/* 72b movaps %xmm0,%xmm10 */
	LONG $0xe1280f44	/* 72f movaps %xmm1,%xmm12 */
	LONG $0x416e0f66; BYTE $0x02	/* 733 movd 0x2(%rcx),%xmm0 */
	LONG $0x176f0ff3	/* 738 movdqu (%rdi),%xmm2 */
	WORD $0xbf0f; BYTE $0x11	/* 73c movswl (%rcx),%edx */
	LONG $0x20c78348	/* 73f add $0x20,%rdi */
	LONG $0xc0600f66	/* 743 punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x0679	/* 747 movdqu 0x6(%rcx),%xmm15 */
	LONG $0x04c08349	/* 74d add $0x4,%r8 */
	LONG $0x16c18348	/* 751 add $0x16,%rcx */
	LONG $0xc0610f66	/* 755 punpcklwd %xmm0,%xmm0 */
	LONG $0x5f6f0ff3; BYTE $0xf0	/* 759 movdqu -0x10(%rdi),%xmm3 */
	LONG $0xe26f0f66	/* 75e movdqa %xmm2,%xmm4 */
	WORD $0xe2c1; BYTE $0x0d	/* 762 shl $0xd,%edx */
	LONG $0xc86f0f66	/* 765 movdqa %xmm0,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 769 psllw $0x8,%xmm4 */
	LONG $0xe000e281; WORD $0x8fff	/* 76e and $0x8fffe000,%edx */
	LONG $0xc8620f66	/* 774 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 778 punpckhdq %xmm0,%xmm0 */
	LONG $0xeb6f0f66	/* 77c movdqa %xmm3,%xmm5 */
	LONG $0xc7db0f66	/* 780 pand %xmm7,%xmm0 */
	LONG $0x710f4166; WORD $0x04d7	/* 784 psrlw $0x4,%xmm15 */
	LONG $0xcfdb0f66	/* 78a pand %xmm7,%xmm1 */
	LONG $0xc7740f66	/* 78e pcmpeqb %xmm7,%xmm0 */
	LONG $0xcf740f66	/* 792 pcmpeqb %xmm7,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 796 pand %xmm11,%xmm15 */
	LONG $0xe3710f66; BYTE $0x08	/* 79b psraw $0x8,%xmm3 */
	LONG $0xe4710f66; BYTE $0x08	/* 7a0 psraw $0x8,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 7a5 psraw $0x8,%xmm2 */
	LONG $0xf5710f66; BYTE $0x08	/* 7aa psllw $0x8,%xmm5 */
	LONG $0xc6db0f66	/* 7af pand %xmm6,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 7b3 psraw $0x8,%xmm5 */
	LONG $0xcedb0f66	/* 7b8 pand %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 7bc por %xmm15,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xf079	/* 7c1 movdqu -0x10(%rcx),%xmm15 */
	LONG $0xc6f80f66	/* 7c7 psubb %xmm6,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 7cb pand %xmm11,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 7d0 por %xmm15,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 7d5 movdqa %xmm13,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf8	/* 7da pand %xmm0,%xmm15 */
	LONG $0xf0710f66; BYTE $0x08	/* 7df psllw $0x8,%xmm0 */
	LONG $0xcef80f66	/* 7e4 psubb %xmm6,%xmm1 */
	LONG $0xf50f4466; BYTE $0xfb	/* 7e8 pmaddwd %xmm3,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 7ed movdqa %xmm13,%xmm3 */
	LONG $0xc5f50f66	/* 7f2 pmaddwd %xmm5,%xmm0 */
	LONG $0xd9db0f66	/* 7f6 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 7fa psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 7ff paddd %xmm15,%xmm0 */
	LONG $0xdaf50f66	/* 804 pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* 808 pmaddwd %xmm4,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xd2	/* 80c movq %rdx,%xmm2 */
	LONG $0x646f0f66; WORD $0x1024	/* 811 movdqa 0x10(%rsp),%xmm4 */
	LONG $0xd27e0ff3	/* 817 movq %xmm2,%xmm2 */
	LONG $0xcbfe0f66	/* 81b paddd %xmm3,%xmm1 */
	LONG $0xe2db0f66	/* 81f pand %xmm2,%xmm4 */
	LONG $0xc1fe0f66	/* 823 paddd %xmm1,%xmm0 */
	LONG $0x660f4166; BYTE $0xe6	/* 827 pcmpgtd %xmm14,%xmm4 */
	LONG $0xc8700f66; BYTE $0x4e	/* 82c pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 831 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 835 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xdc6f0f66	/* 83a movdqa %xmm4,%xmm3 */
	LONG $0xc8fe0f66	/* 83e paddd %xmm0,%xmm1 */
	LONG $0x100f41f3; WORD $0xfc40	/* 842 movss -0x4(%r8),%xmm0 */
	LONG $0xdadf0f66	/* 848 pandn %xmm2,%xmm3 */
	LONG $0xe1720f66; BYTE $0x08	/* 84c psrad $0x8,%xmm1 */
	LONG $0x14eb0f66; BYTE $0x24	/* 851 por (%rsp),%xmm2 */
	LONG $0x245c590f; BYTE $0x20	/* 856 mulps 0x20(%rsp),%xmm3 */
	WORD $0x5b0f; BYTE $0xc9	/* 85b cvtdq2ps %xmm1,%xmm1 */
	LONG $0xd4db0f66	/* 85e pand %xmm4,%xmm2 */
	LONG $0x00c0c60f	/* 862 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x560f; BYTE $0xda	/* 866 orps %xmm2,%xmm3 */
	WORD $0x590f; BYTE $0xc3	/* 869 mulps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 86c mulps %xmm1,%xmm0 */
	LONG $0xca280f41	/* 86f movaps %xmm10,%xmm1 */
	LONG $0xc1580f41	/* 873 addps %xmm9,%xmm0 */
	LONG $0xc8280f45	/* 877 movaps %xmm8,%xmm9 */
	WORD $0x3949; BYTE $0xf9	/* 87b cmp %rdi,%r9 */
	LONG $0xfea3850f; WORD $0xffff	/* 87e jne 727 */
	WORD $0x280f; BYTE $0xc8	/* 884 movaps %xmm0,%xmm1 */
	LONG $0xc2580f45	/* 887 addps %xmm10,%xmm8 */
	LONG $0xcc580f41	/* 88b addps %xmm12,%xmm1 */
	LONG $0xc8580f41	/* 88f addps %xmm8,%xmm1 */
	LONG $0x48110ff3; BYTE $0xfc	/* 893 movss %xmm1,-0x4(%rax) */
	WORD $0x014c; BYTE $0xd6	/* 898 add %r10,%rsi */
	WORD $0x394c; BYTE $0xd8	/* 89b cmp %r11,%rax */
	LONG $0xfe41850f; WORD $0xffff	/* 89e jne 6e5 */
	LONG $0x38c48148; WORD $0x0001; BYTE $0x00	/* 8a4 add $0x138,%rsp */
	BYTE $0x5b	/* 8ab pop %rbx */
	BYTE $0x5d	/* 8ac pop %rbp */
	WORD $0x5c41	/* 8ad pop %r12 */
	WORD $0x5d41	/* 8af pop %r13 */
	WORD $0x5e41	/* 8b1 pop %r14 */
	WORD $0x5f41	/* 8b3 pop %r15 */
	BYTE $0xc3	/* 8b5 ret */
	LONG $0x156f0ff3; LONG $0x00000253	/* 8b6 movdqa 0x0(%rip),%xmm2 = b11, as it lies */
	LONG $0x0d6f0ff3; LONG $0x0000025b	/* 8be movdqa 0x0(%rip),%xmm1 = b21, as it lies */
	LONG $0x05100ff3; LONG $0x00000223	/* 8c6 movss 0x0(%rip),%xmm0 = af1 */
	WORD $0x894d; BYTE $0xcb	/* 8ce mov %r9,%r11 */
	LONG $0x24ac8b4c; LONG $0x000000e8	/* 8d1 mov 0xe8(%rsp),%r13 */
	LONG $0x10618d4d	/* 8d9 lea 0x10(%r9),%r12 */
	LONG $0x3d6f0ff3; LONG $0x0000021c	/* 8dd movdqa 0x0(%rip),%xmm7 = b01, as it lies */
	LONG $0x00c0c60f	/* 8e5 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xf26f0f66	/* 8e9 movdqa %xmm2,%xmm6 */
	LONG $0x243c290f	/* 8ed movaps %xmm7,(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0001d70d; BYTE $0x00	/* 8f1 movdqa 0x0(%rip),%xmm9 = ad1, as it lies */
	LONG $0x2444290f; BYTE $0x20	/* 8fa movaps %xmm0,0x20(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf9	/* 8ff movdqa %xmm1,%xmm15 */
	LONG $0x6f0f44f3; LONG $0x0001d425; BYTE $0x00	/* 904 movdqa 0x0(%rip),%xmm12 = ae1, as it lies */
	LONG $0x2474290f; BYTE $0x10	/* 90d movaps %xmm6,0x10(%rsp) */
	LONG $0xffef0f66	/* 912 pxor %xmm7,%xmm7 */
	LONG $0x24b48b48; LONG $0x000000c0	/* 916 mov 0xc0(%rsp),%rsi */
	WORD $0x8948; BYTE $0xcf	/* 91e mov %rcx,%rdi */
	WORD $0x894d; BYTE $0xe9	/* 921 mov %r13,%r9 */
	LONG $0xd7280f44	/* 924 movaps %xmm7,%xmm10 */
	WORD $0x280f; BYTE $0xf7	/* 928 movaps %xmm7,%xmm6 */
	LONG $0xc7280f44	/* 92b movaps %xmm7,%xmm8 */
	WORD $0x0beb	/* 92f jmp 93c */
	LONG $0xf2280f41	/* 931 movaps %xmm10,%xmm6 */
	WORD $0x280f; BYTE $0xfa	/* 935 movaps %xmm2,%xmm7 */
	LONG $0xd0280f44	/* 938 movaps %xmm0,%xmm10 */
	LONG $0x476e0f66; BYTE $0x02	/* 93c movd 0x2(%rdi),%xmm0 */
	LONG $0x166f0ff3	/* 941 movdqu (%rsi),%xmm2 */
	WORD $0xbf0f; BYTE $0x07	/* 945 movswl (%rdi),%eax */
	LONG $0x20c68348	/* 948 add $0x20,%rsi */
	LONG $0xc0600f66	/* 94c punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x065f	/* 950 movdqu 0x6(%rdi),%xmm11 */
	LONG $0x04c18349	/* 956 add $0x4,%r9 */
	LONG $0x16c78348	/* 95a add $0x16,%rdi */
	LONG $0xc0610f66	/* 95e punpcklwd %xmm0,%xmm0 */
	LONG $0x5e6f0ff3; BYTE $0xf0	/* 962 movdqu -0x10(%rsi),%xmm3 */
	LONG $0xe26f0f66	/* 967 movdqa %xmm2,%xmm4 */
	WORD $0xe0c1; BYTE $0x0d	/* 96b shl $0xd,%eax */
	LONG $0xc86f0f66	/* 96e movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x04d3	/* 972 psrlw $0x4,%xmm11 */
	LONG $0xffe00025; BYTE $0x8f	/* 978 and $0x8fffe000,%eax */
	LONG $0xc8620f66	/* 97d punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 981 punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xd9	/* 985 pand %xmm9,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 98a pand %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 98f pand %xmm13,%xmm1 */
	LONG $0xeb6f0f66	/* 994 movdqa %xmm3,%xmm5 */
	LONG $0x740f4166; BYTE $0xc5	/* 998 pcmpeqb %xmm13,%xmm0 */
	LONG $0x740f4166; BYTE $0xcd	/* 99d pcmpeqb %xmm13,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 9a2 psraw $0x8,%xmm3 */
	LONG $0xf4710f66; BYTE $0x08	/* 9a7 psllw $0x8,%xmm4 */
	LONG $0xf5710f66; BYTE $0x08	/* 9ac psllw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 9b1 psraw $0x8,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 9b6 pand %xmm14,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 9bb psraw $0x8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 9c0 pand %xmm14,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xc3	/* 9c5 por %xmm11,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xf05f	/* 9ca movdqu -0x10(%rdi),%xmm11 */
	LONG $0xe5710f66; BYTE $0x08	/* 9d0 psraw $0x8,%xmm5 */
	LONG $0xf80f4166; BYTE $0xc6	/* 9d5 psubb %xmm14,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xd9	/* 9da pand %xmm9,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xcb	/* 9df por %xmm11,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 9e4 movdqa %xmm12,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xd8	/* 9e9 pand %xmm0,%xmm11 */
	LONG $0xf0710f66; BYTE $0x08	/* 9ee psllw $0x8,%xmm0 */
	LONG $0xf80f4166; BYTE $0xce	/* 9f3 psubb %xmm14,%xmm1 */
	LONG $0xf50f4466; BYTE $0xdb	/* 9f8 pmaddwd %xmm3,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xdc	/* 9fd movdqa %xmm12,%xmm3 */
	LONG $0xc5f50f66	/* a02 pmaddwd %xmm5,%xmm0 */
	LONG $0xd9db0f66	/* a06 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* a0a psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc3	/* a0f paddd %xmm11,%xmm0 */
	LONG $0xdaf50f66	/* a14 pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* a18 pmaddwd %xmm4,%xmm1 */
	LONG $0x246f0f66; BYTE $0x24	/* a1c movdqa (%rsp),%xmm4 */
	LONG $0x100f41f3; WORD $0xfc51	/* a21 movss -0x4(%r9),%xmm2 */
	LONG $0xcbfe0f66	/* a27 paddd %xmm3,%xmm1 */
	LONG $0xc1fe0f66	/* a2b paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* a2f pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* a34 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* a38 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* a3d paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc0	/* a41 movq %rax,%xmm0 */
	LONG $0xc07e0ff3	/* a46 movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* a4a psrad $0x8,%xmm1 */
	LONG $0xe0db0f66	/* a4f pand %xmm0,%xmm4 */
	WORD $0x5b0f; BYTE $0xc9	/* a53 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x64660f66; WORD $0x1024	/* a56 pcmpgtd 0x10(%rsp),%xmm4 */
	LONG $0x00d2c60f	/* a5c shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdc6f0f66	/* a60 movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* a64 pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc7	/* a68 por %xmm15,%xmm0 */
	LONG $0x245c590f; BYTE $0x20	/* a6d mulps 0x20(%rsp),%xmm3 */
	LONG $0xc4db0f66	/* a72 pand %xmm4,%xmm0 */
	WORD $0x560f; BYTE $0xd8	/* a76 orps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xc7	/* a79 movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xd3	/* a7c mulps %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* a7f mulps %xmm1,%xmm2 */
	LONG $0xd0580f41	/* a82 addps %xmm8,%xmm2 */
	LONG $0xc6280f44	/* a86 movaps %xmm6,%xmm8 */
	WORD $0x3949; BYTE $0xf0	/* a8a cmp %rsi,%r8 */
	LONG $0xfe9e850f; WORD $0xffff	/* a8d jne 931 */
	WORD $0x280f; BYTE $0xca	/* a93 movaps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xf7	/* a96 addps %xmm7,%xmm6 */
	LONG $0x04c38349	/* a99 add $0x4,%r11 */
	WORD $0x014c; BYTE $0xd1	/* a9d add %r10,%rcx */
	LONG $0xca580f41	/* aa0 addps %xmm10,%xmm1 */
	WORD $0x580f; BYTE $0xce	/* aa4 addps %xmm6,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4b	/* aa7 movss %xmm1,-0x4(%r11) */
	WORD $0x394d; BYTE $0xdc	/* aad cmp %r11,%r12 */
	LONG $0xfe5c850f; WORD $0xffff	/* ab0 jne 912 */
	LONG $0xfffb50e9; BYTE $0xff	/* ab6 jmp 60b */
	LONG $0xc0ef0f66	/* abb pxor %xmm0,%xmm0 */
	LONG $0x01110f41	/* abf movups %xmm0,(%r9) */
	LONG $0xfffb3fe9; BYTE $0xff	/* ac3 jmp 607 */
	LONG $0xc9ef0f66	/* ac8 pxor %xmm1,%xmm1 */
	LONG $0xfffdc2e9; BYTE $0xff	/* acc jmp 893 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* ad1 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* ae1 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* af1 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* b01 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* b11 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* b21 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* b31 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* b41 .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* b51 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* b61 .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* b71 .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* b81 .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* b91 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* ba1 .rodata.cst16 */
	RET

TEXT sse2q51(SB), 1, $0
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
	LONG $0x000d1ae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xd2	/* 2 mov %rdx,%r10 */
	WORD $0x8949; BYTE $0xfb	/* 5 mov %rdi,%r11 */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	WORD $0x8948; BYTE $0xf3	/* 13 mov %rsi,%rbx */
	LONG $0x58ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x158,%rsp */
	LONG $0x2484894c; LONG $0x000000f8	/* 1d mov %r8,0xf8(%rsp) */
	LONG $0x24ac8b4c; LONG $0x00000190	/* 25 mov 0x190(%rsp),%r13 */
	LONG $0x248c894c; LONG $0x00000100	/* 2d mov %r9,0x100(%rsp) */
	LONG $0x03f98348	/* 35 cmp $0x3,%rcx */
	LONG $0x06b08e0f; WORD $0x0000	/* 39 jle 6ef */
	LONG $0x24948948; LONG $0x000000d8	/* 3f mov %rdx,0xd8(%rsp) */
	LONG $0x122c8d4b	/* 47 lea (%r10,%r10,1),%rbp */
	LONG $0x95048d4a; LONG $0x00000000	/* 4b lea 0x0(,%r10,4),%rax */
	LONG $0x356f0ff3; LONG $0x00000c3f	/* 53 movdqa 0x0(%rip),%xmm6 = c9a, as it lies */
	LONG $0x24848948; LONG $0x00000108	/* 5b mov %rax,0x108(%rsp) */
	LONG $0x15748d4e; BYTE $0x00	/* 63 lea 0x0(%rbp,%r10,1),%r14 */
	WORD $0x8948; BYTE $0xdf	/* 68 mov %rbx,%rdi */
	LONG $0x24848b48; LONG $0x00000198	/* 6b mov 0x198(%rsp),%rax */
	LONG $0x249c894c; LONG $0x00000138	/* 73 mov %r11,0x138(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000c27	/* 7b movdqa 0x0(%rip),%xmm7 = caa, as it lies */
	LONG $0x249c8948; LONG $0x00000140	/* 83 mov %rbx,0x140(%rsp) */
	LONG $0x850c8d48; LONG $0x00000000	/* 8b lea 0x0(,%rax,4),%rcx */
	LONG $0x6f0f44f3; LONG $0x000bae35; BYTE $0x00	/* 93 movdqa 0x0(%rip),%xmm14 = c4a, as it lies */
	LONG $0x24948948; LONG $0x00000148	/* 9c mov %rdx,0x148(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000b8d25; BYTE $0x00	/* a4 movdqa 0x0(%rip),%xmm12 = c3a, as it lies */
	LONG $0x248c8948; LONG $0x00000130	/* ad mov %rcx,0x130(%rsp) */
	WORD $0x894c; BYTE $0xd9	/* b5 mov %r11,%rcx */
	LONG $0x24bc290f; LONG $0x00000120	/* b8 movaps %xmm7,0x120(%rsp) */
	LONG $0x3d100ff3; LONG $0x00000b92	/* c0 movss 0x0(%rip),%xmm7 = c5a */
	LONG $0x24bc290f; LONG $0x000000c0	/* c8 movaps %xmm7,0xc0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xee	/* d0 movdqa %xmm14,%xmm13 */
	LONG $0x00ffc60f	/* d5 shufps $0x0,%xmm7,%xmm7 */
	LONG $0x24b4290f; LONG $0x00000110	/* d9 movaps %xmm6,0x110(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* e1 movaps %xmm7,0x10(%rsp) */
	LONG $0x24bc8348; LONG $0x00000198; BYTE $0x00	/* e6 cmpq $0x0,0x198(%rsp) */
	LONG $0x008f8d4c; WORD $0x0018; BYTE $0x00	/* ef lea 0x1800(%rdi),%r9 */
	LONG $0x0b298e0f; WORD $0x0000	/* f6 jle c25 */
	WORD $0xc031	/* fc xor %eax,%eax */
	LONG $0x248c8948; LONG $0x000000e0	/* fe mov %rcx,0xe0(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 106 mov %rdi,%rdx */
	WORD $0x3145; BYTE $0xc0	/* 109 xor %r8d,%r8d */
	LONG $0xf6ef0f66	/* 10c pxor %xmm6,%xmm6 */
	LONG $0x24bc8948; LONG $0x000000e8	/* 110 mov %rdi,0xe8(%rsp) */
	LONG $0x249c8b48; LONG $0x000000f8	/* 118 mov 0xf8(%rsp),%rbx */
	LONG $0x0000bb49; LONG $0x00000080; WORD $0x0080	/* 120 movabs $0x80000000800000,%r11 */
	LONG $0x24a48b4c; LONG $0x00000100	/* 12a mov 0x100(%rsp),%r12 */
	LONG $0x2474290f; BYTE $0x20	/* 132 movaps %xmm6,0x20(%rsp) */
	WORD $0x8948; BYTE $0xc1	/* 137 mov %rax,%rcx */
	LONG $0xac6f0f66; LONG $0x00011024; BYTE $0x00	/* 13a movdqa 0x110(%rsp),%xmm5 */
	LONG $0x6f0f4466; LONG $0x01202494; WORD $0x0000	/* 143 movdqa 0x120(%rsp),%xmm10 */
	LONG $0x24bc8948; LONG $0x000000f0	/* 14d mov %rdi,0xf0(%rsp) */
	LONG $0x24b4290f; LONG $0x000000b0	/* 155 movaps %xmm6,0xb0(%rsp) */
	LONG $0x24b4290f; LONG $0x000000a0	/* 15d movaps %xmm6,0xa0(%rsp) */
	LONG $0x2434290f	/* 165 movaps %xmm6,(%rsp) */
	WORD $0x25eb	/* 169 jmp 190 */
	LONG $0x24b4280f; LONG $0x000000a0	/* 16b movaps 0xa0(%rsp),%xmm6 */
	LONG $0x24bc280f; LONG $0x000000b0	/* 173 movaps 0xb0(%rsp),%xmm7 */
	LONG $0x2494290f; LONG $0x000000b0	/* 17b movaps %xmm2,0xb0(%rsp) */
	LONG $0x2474290f; BYTE $0x20	/* 183 movaps %xmm6,0x20(%rsp) */
	LONG $0x24bc290f; LONG $0x000000a0	/* 188 movaps %xmm7,0xa0(%rsp) */
	LONG $0x09180f41	/* 190 prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 194 prefetcht0 0x40(%r9) */
	LONG $0x4a6e0f66; BYTE $0x04	/* 199 movd 0x4(%rdx),%xmm1 */
	LONG $0x336f0ff3	/* 19e movdqu (%rbx),%xmm6 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 1a2 movdqa %xmm13,%xmm14 */
	WORD $0xbf0f; BYTE $0x02	/* 1a7 movswl (%rdx),%eax */
	LONG $0xc9600f66	/* 1aa punpcklbw %xmm1,%xmm1 */
	LONG $0x5a6f0ff3; BYTE $0x08	/* 1ae movdqu 0x8(%rdx),%xmm3 */
	LONG $0x7b6f0ff3; BYTE $0x10	/* 1b3 movdqu 0x10(%rbx),%xmm7 */
	LONG $0x60c18349	/* 1b8 add $0x60,%r9 */
	LONG $0xc9610f66	/* 1bc punpcklwd %xmm1,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1c0 movdqa %xmm6,%xmm8 */
	LONG $0x34bf0f42; BYTE $0x12	/* 1c5 movswl (%rdx,%r10,1),%esi */
	WORD $0xe0c1; BYTE $0x0d	/* 1ca shl $0xd,%eax */
	LONG $0xc16f0f66	/* 1cd movdqa %xmm1,%xmm0 */
	LONG $0xd36f0f66	/* 1d1 movdqa %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1d5 movdqa %xmm7,%xmm9 */
	LONG $0xffe00025; BYTE $0x8f	/* 1da and $0x8fffe000,%eax */
	LONG $0xc1620f66	/* 1df punpckldq %xmm1,%xmm0 */
	LONG $0xc96a0f66	/* 1e3 punpckhdq %xmm1,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xdc	/* 1e7 pand %xmm12,%xmm3 */
	WORD $0xe6c1; BYTE $0x0d	/* 1ec shl $0xd,%esi */
	LONG $0xcddb0f66	/* 1ef pand %xmm5,%xmm1 */
	LONG $0xd2710f66; BYTE $0x04	/* 1f3 psrlw $0x4,%xmm2 */
	LONG $0xc5db0f66	/* 1f8 pand %xmm5,%xmm0 */
	LONG $0xe000e681; WORD $0x8fff	/* 1fc and $0x8fffe000,%esi */
	LONG $0xcd740f66	/* 202 pcmpeqb %xmm5,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd4	/* 206 pand %xmm12,%xmm2 */
	LONG $0x3cbf0f42; BYTE $0x32	/* 20b movswl (%rdx,%r14,1),%edi */
	LONG $0x20e6c148	/* 210 shl $0x20,%rsi */
	LONG $0xc5740f66	/* 214 pcmpeqb %xmm5,%xmm0 */
	LONG $0xe7710f66; BYTE $0x08	/* 218 psraw $0x8,%xmm7 */
	WORD $0x0948; BYTE $0xc6	/* 21d or %rax,%rsi */
	LONG $0x2a04bf0f	/* 220 movswl (%rdx,%rbp,1),%eax */
	LONG $0xe6710f66; BYTE $0x08	/* 224 psraw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08f1	/* 229 psllw $0x8,%xmm9 */
	WORD $0xe7c1; BYTE $0x0d	/* 22f shl $0xd,%edi */
	LONG $0xdb0f4166; BYTE $0xca	/* 232 pand %xmm10,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 237 psraw $0x8,%xmm9 */
	LONG $0xe000e781; WORD $0x8fff	/* 23d and $0x8fffe000,%edi */
	WORD $0xe0c1; BYTE $0x0d	/* 243 shl $0xd,%eax */
	LONG $0xcaeb0f66	/* 246 por %xmm2,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 24a movdqa %xmm13,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 24f pand %xmm10,%xmm0 */
	LONG $0xffe00025; BYTE $0x8f	/* 254 and $0x8fffe000,%eax */
	LONG $0xd1db0f66	/* 259 pand %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 25d psllw $0x8,%xmm1 */
	LONG $0xc3eb0f66	/* 262 por %xmm3,%xmm0 */
	LONG $0x20e7c148	/* 266 shl $0x20,%rdi */
	LONG $0xe26f0f66	/* 26a movdqa %xmm2,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x1254; BYTE $0x08	/* 26e movdqu 0x8(%rdx,%r10,1),%xmm2 */
	LONG $0x710f4166; WORD $0x08f0	/* 275 psllw $0x8,%xmm8 */
	WORD $0x0948; BYTE $0xc7	/* 27b or %rax,%rdi */
	LONG $0xe7f50f66	/* 27e pmaddwd %xmm7,%xmm4 */
	LONG $0x710f4166; WORD $0x08e0	/* 282 psraw $0x8,%xmm8 */
	LONG $0x1f3c8d4e	/* 288 lea (%rdi,%r11,1),%r15 */
	LONG $0x2464290f; BYTE $0x30	/* 28c movaps %xmm4,0x30(%rsp) */
	LONG $0xe16f0f66	/* 291 movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcd	/* 295 movdqa %xmm13,%xmm1 */
	LONG $0x1e048d4a	/* 29a lea (%rsi,%r11,1),%rax */
	LONG $0xc8db0f66	/* 29e pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 2a2 psllw $0x8,%xmm0 */
	LONG $0xf50f4166; BYTE $0xe1	/* 2a7 pmaddwd %xmm9,%xmm4 */
	WORD $0x094c; BYTE $0xf8	/* 2ac or %r15,%rax */
	LONG $0xd96f0f66	/* 2af movdqa %xmm1,%xmm3 */
	LONG $0x2464290f; BYTE $0x40	/* 2b3 movaps %xmm4,0x40(%rsp) */
	WORD $0x0948; BYTE $0xc8	/* 2b8 or %rcx,%rax */
	LONG $0x840c8b43	/* 2bb mov (%r12,%r8,4),%ecx */
	LONG $0xdef50f66	/* 2bf pmaddwd %xmm6,%xmm3 */
	WORD $0x3145; BYTE $0xff	/* 2c3 xor %r15d,%r15d */
	LONG $0x245c290f; BYTE $0x50	/* 2c6 movaps %xmm3,0x50(%rsp) */
	LONG $0xd86f0f66	/* 2cb movdqa %xmm0,%xmm3 */
	LONG $0x6e0f4266; WORD $0x1244; BYTE $0x04	/* 2cf movd 0x4(%rdx,%r10,1),%xmm0 */
	LONG $0xc0600f66	/* 2d6 punpcklbw %xmm0,%xmm0 */
	LONG $0xf50f4166; BYTE $0xd8	/* 2da pmaddwd %xmm8,%xmm3 */
	LONG $0xc0610f66	/* 2df punpcklwd %xmm0,%xmm0 */
	LONG $0x245c290f; BYTE $0x60	/* 2e3 movaps %xmm3,0x60(%rsp) */
	LONG $0x5c6f0ff3; WORD $0x082a	/* 2e8 movdqu 0x8(%rdx,%rbp,1),%xmm3 */
	LONG $0xc86f0f66	/* 2ee movdqa %xmm0,%xmm1 */
	LONG $0xc8620f66	/* 2f2 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 2f6 punpckhdq %xmm0,%xmm0 */
	LONG $0xc5db0f66	/* 2fa pand %xmm5,%xmm0 */
	LONG $0xe16f0f66	/* 2fe movdqa %xmm1,%xmm4 */
	LONG $0xca6f0f66	/* 302 movdqa %xmm2,%xmm1 */
	LONG $0xc5740f66	/* 306 pcmpeqb %xmm5,%xmm0 */
	LONG $0xe5db0f66	/* 30a pand %xmm5,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd4	/* 30e pand %xmm12,%xmm2 */
	LONG $0xe5740f66	/* 313 pcmpeqb %xmm5,%xmm4 */
	LONG $0xd1710f66; BYTE $0x04	/* 317 psrlw $0x4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 31c pand %xmm12,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 321 pand %xmm10,%xmm0 */
	LONG $0xc1eb0f66	/* 326 por %xmm1,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xcd	/* 32a movdqa %xmm13,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 32f pand %xmm10,%xmm4 */
	LONG $0xc8db0f66	/* 334 pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 338 psllw $0x8,%xmm0 */
	LONG $0xe2eb0f66	/* 33d por %xmm2,%xmm4 */
	LONG $0xd16f0f66	/* 341 movdqa %xmm1,%xmm2 */
	LONG $0xd7f50f66	/* 345 pmaddwd %xmm7,%xmm2 */
	LONG $0x2454290f; BYTE $0x70	/* 349 movaps %xmm2,0x70(%rsp) */
	LONG $0xd06f0f66	/* 34e movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc5	/* 352 movdqa %xmm13,%xmm0 */
	LONG $0xc4db0f66	/* 357 pand %xmm4,%xmm0 */
	LONG $0xf4710f66; BYTE $0x08	/* 35b psllw $0x8,%xmm4 */
	LONG $0xf50f4166; BYTE $0xd1	/* 360 pmaddwd %xmm9,%xmm2 */
	LONG $0xc86f0f66	/* 365 movdqa %xmm0,%xmm1 */
	LONG $0x446e0f66; WORD $0x042a	/* 369 movd 0x4(%rdx,%rbp,1),%xmm0 */
	LONG $0xf50f4166; BYTE $0xe0	/* 36f pmaddwd %xmm8,%xmm4 */
	LONG $0x2494290f; LONG $0x00000080	/* 374 movaps %xmm2,0x80(%rsp) */
	LONG $0xc0600f66	/* 37c punpcklbw %xmm0,%xmm0 */
	LONG $0xcef50f66	/* 380 pmaddwd %xmm6,%xmm1 */
	LONG $0xc0610f66	/* 384 punpcklwd %xmm0,%xmm0 */
	LONG $0x248c290f; LONG $0x00000090	/* 388 movaps %xmm1,0x90(%rsp) */
	LONG $0xcb6f0f66	/* 390 movdqa %xmm3,%xmm1 */
	LONG $0xa4fe0f66; LONG $0x00009024; BYTE $0x00	/* 394 paddd 0x90(%rsp),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 39d movdqa %xmm0,%xmm11 */
	LONG $0xd1710f66; BYTE $0x04	/* 3a2 psrlw $0x4,%xmm1 */
	LONG $0x620f4466; BYTE $0xd8	/* 3a7 punpckldq %xmm0,%xmm11 */
	LONG $0xc06a0f66	/* 3ac punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 3b0 pand %xmm12,%xmm1 */
	LONG $0xc5db0f66	/* 3b5 pand %xmm5,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd3	/* 3b9 movdqa %xmm11,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xdd	/* 3be movdqa %xmm13,%xmm11 */
	LONG $0xc5740f66	/* 3c3 pcmpeqb %xmm5,%xmm0 */
	LONG $0xd5db0f66	/* 3c7 pand %xmm5,%xmm2 */
	LONG $0xd5740f66	/* 3cb pcmpeqb %xmm5,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 3cf pand %xmm10,%xmm0 */
	LONG $0xc1eb0f66	/* 3d4 por %xmm1,%xmm0 */
	LONG $0xcb6f0f66	/* 3d8 movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 3dc pand %xmm10,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 3e1 pand %xmm12,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xd8	/* 3e6 pand %xmm0,%xmm11 */
	LONG $0xd1eb0f66	/* 3eb por %xmm1,%xmm2 */
	LONG $0x6e0f4266; WORD $0x324c; BYTE $0x04	/* 3ef movd 0x4(%rdx,%r14,1),%xmm1 */
	LONG $0xf50f4466; BYTE $0xdf	/* 3f6 pmaddwd %xmm7,%xmm11 */
	LONG $0xc9600f66	/* 3fb punpcklbw %xmm1,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 3ff psllw $0x8,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xf2	/* 404 pand %xmm2,%xmm14 */
	LONG $0xc9610f66	/* 409 punpcklwd %xmm1,%xmm1 */
	LONG $0xf50f4466; BYTE $0xf6	/* 40d pmaddwd %xmm6,%xmm14 */
	LONG $0xf50f4166; BYTE $0xc1	/* 412 pmaddwd %xmm9,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 417 movdqa %xmm1,%xmm15 */
	LONG $0xf2710f66; BYTE $0x08	/* 41c psllw $0x8,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xc3	/* 421 paddd %xmm11,%xmm0 */
	LONG $0x620f4466; BYTE $0xf9	/* 426 punpckldq %xmm1,%xmm15 */
	LONG $0xc96a0f66	/* 42b punpckhdq %xmm1,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd0	/* 42f pmaddwd %xmm8,%xmm2 */
	LONG $0xcddb0f66	/* 434 pand %xmm5,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 438 movdqa %xmm15,%xmm3 */
	LONG $0x6f0f46f3; WORD $0x327c; BYTE $0x08	/* 43d movdqu 0x8(%rdx,%r14,1),%xmm15 */
	LONG $0xfe0f4166; BYTE $0xd6	/* 444 paddd %xmm14,%xmm2 */
	LONG $0xcd740f66	/* 449 pcmpeqb %xmm5,%xmm1 */
	LONG $0xd0fe0f66	/* 44d paddd %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x04d7	/* 451 psrlw $0x4,%xmm15 */
	LONG $0xc26f0f66	/* 457 movdqa %xmm2,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xfc	/* 45b pand %xmm12,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xca	/* 460 pand %xmm10,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 465 por %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 46a movdqa %xmm3,%xmm15 */
	LONG $0x6f0f42f3; WORD $0x325c; BYTE $0x08	/* 46f movdqu 0x8(%rdx,%r14,1),%xmm3 */
	LONG $0xdb0f4466; BYTE $0xfd	/* 476 pand %xmm5,%xmm15 */
	LONG $0x740f4466; BYTE $0xfd	/* 47b pcmpeqb %xmm5,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xdc	/* 480 pand %xmm12,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xfa	/* 485 pand %xmm10,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xdf	/* 48a por %xmm15,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 48f movdqa %xmm13,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf9	/* 494 pand %xmm1,%xmm15 */
	LONG $0xf1710f66; BYTE $0x08	/* 499 psllw $0x8,%xmm1 */
	LONG $0xf50f4466; BYTE $0xff	/* 49e pmaddwd %xmm7,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xfd	/* 4a3 movdqa %xmm13,%xmm7 */
	LONG $0xf50f4166; BYTE $0xc9	/* 4a8 pmaddwd %xmm9,%xmm1 */
	LONG $0xfbdb0f66	/* 4ad pand %xmm3,%xmm7 */
	LONG $0xf3710f66; BYTE $0x08	/* 4b1 psllw $0x8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xcf	/* 4b6 paddd %xmm15,%xmm1 */
	LONG $0xfef50f66	/* 4bb pmaddwd %xmm6,%xmm7 */
	LONG $0xf50f4166; BYTE $0xd8	/* 4bf pmaddwd %xmm8,%xmm3 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x60	/* 4c4 movdqa 0x60(%rsp),%xmm8 */
	LONG $0xb46f0f66; LONG $0x00008024; BYTE $0x00	/* 4cb movdqa 0x80(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x7024	/* 4d4 paddd 0x70(%rsp),%xmm6 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x50	/* 4da paddd 0x50(%rsp),%xmm8 */
	LONG $0xdffe0f66	/* 4e1 paddd %xmm7,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xff	/* 4e5 movq %rdi,%xmm7 */
	LONG $0xf4fe0f66	/* 4ea paddd %xmm4,%xmm6 */
	LONG $0x646f0f66; WORD $0x4024	/* 4ee movdqa 0x40(%rsp),%xmm4 */
	LONG $0x64fe0f66; WORD $0x3024	/* 4f4 paddd 0x30(%rsp),%xmm4 */
	LONG $0xd9fe0f66	/* 4fa paddd %xmm1,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 4fe paddd %xmm8,%xmm4 */
	LONG $0xc36a0f66	/* 503 punpckhdq %xmm3,%xmm0 */
	LONG $0xd3620f66	/* 507 punpckldq %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 50b movdqa %xmm4,%xmm8 */
	LONG $0xe6620f66	/* 510 punpckldq %xmm6,%xmm4 */
	LONG $0xd0fe0f66	/* 514 paddd %xmm0,%xmm2 */
	LONG $0x6a0f4466; BYTE $0xc6	/* 518 punpckhdq %xmm6,%xmm8 */
	LONG $0x6e0f4866; BYTE $0xf6	/* 51d movq %rsi,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 522 paddd %xmm8,%xmm4 */
	LONG $0xf76c0f66	/* 527 punpcklqdq %xmm7,%xmm6 */
	LONG $0xc46f0f66	/* 52b movdqa %xmm4,%xmm0 */
	LONG $0xe26c0f66	/* 52f punpcklqdq %xmm2,%xmm4 */
	LONG $0xc26d0f66	/* 533 punpckhqdq %xmm2,%xmm0 */
	LONG $0xe0fe0f66	/* 537 paddd %xmm0,%xmm4 */
	LONG $0xe4720f66; BYTE $0x08	/* 53b psrad $0x8,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 540 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xfffff981; WORD $0x467f	/* 543 cmp $0x467fffff,%ecx */
	WORD $0x127e	/* 549 jle 55d */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* 54b movabs $0x1000000010000000,%rdi */
	WORD $0xc931	/* 555 xor %ecx,%ecx */
	WORD $0x0948; BYTE $0xf8	/* 557 or %rdi,%rax */
	WORD $0x8949; BYTE $0xff	/* 55a mov %rdi,%r15 */
	LONG $0x74bf0f43; WORD $0x0285	/* 55d movswl 0x2(%r13,%r8,4),%esi */
	LONG $0xc96e0f66	/* 563 movd %ecx,%xmm1 */
	LONG $0x18c28348	/* 567 add $0x18,%rdx */
	LONG $0x20c38348	/* 56b add $0x20,%rbx */
	LONG $0x4cbf0f43; WORD $0x0085	/* 56f movswl 0x0(%r13,%r8,4),%ecx */
	LONG $0x24bc280f; LONG $0x000000c0	/* 575 movaps 0xc0(%rsp),%xmm7 */
	WORD $0x280f; BYTE $0xd1	/* 57d movaps %xmm1,%xmm2 */
	LONG $0x01c08349	/* 580 add $0x1,%r8 */
	WORD $0x3c8d; BYTE $0x31	/* 584 lea (%rcx,%rsi,1),%edi */
	LONG $0x4cbf0f42; WORD $0xea12	/* 587 movswl -0x16(%rdx,%r10,1),%ecx */
	LONG $0xea72bf0f	/* 58d movswl -0x16(%rdx),%esi */
	LONG $0xd7590ff3	/* 591 mulss %xmm7,%xmm2 */
	LONG $0xc76e0f66	/* 595 movd %edi,%xmm0 */
	LONG $0x7cbf0f42; WORD $0xea32	/* 599 movswl -0x16(%rdx,%r14,1),%edi */
	LONG $0x247c280f; BYTE $0x20	/* 59f movaps 0x20(%rsp),%xmm7 */
	WORD $0xe1c1; BYTE $0x0d	/* 5a4 shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* 5a7 shl $0xd,%esi */
	LONG $0xc0700f66; BYTE $0x00	/* 5aa pshufd $0x0,%xmm0,%xmm0 */
	LONG $0xe000e181; WORD $0x8fff	/* 5af and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* 5b5 and $0x8fffe000,%esi */
	WORD $0xe7c1; BYTE $0x0d	/* 5bb shl $0xd,%edi */
	WORD $0x5b0f; BYTE $0xc0	/* 5be cvtdq2ps %xmm0,%xmm0 */
	LONG $0x20e1c148	/* 5c1 shl $0x20,%rcx */
	LONG $0xe000e781; WORD $0x8fff	/* 5c5 and $0x8fffe000,%edi */
	WORD $0x0948; BYTE $0xf1	/* 5cb or %rsi,%rcx */
	LONG $0x2a74bf0f; BYTE $0xea	/* 5ce movswl -0x16(%rdx,%rbp,1),%esi */
	LONG $0x20e7c148	/* 5d3 shl $0x20,%rdi */
	WORD $0x280f; BYTE $0xca	/* 5d7 movaps %xmm2,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xd9	/* 5da movq %rcx,%xmm3 */
	LONG $0x00d2c60f	/* 5df shufps $0x0,%xmm2,%xmm2 */
	LONG $0x00c9c60f	/* 5e3 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x014c; BYTE $0xd9	/* 5e7 add %r11,%rcx */
	WORD $0x590f; BYTE $0xd6	/* 5ea mulps %xmm6,%xmm2 */
	WORD $0xe6c1; BYTE $0x0d	/* 5ed shl $0xd,%esi */
	LONG $0xe000e681; WORD $0x8fff	/* 5f0 and $0x8fffe000,%esi */
	WORD $0x0948; BYTE $0xfe	/* 5f6 or %rdi,%rsi */
	LONG $0x6e0f4c66; BYTE $0xf6	/* 5f9 movq %rsi,%xmm14 */
	WORD $0x014c; BYTE $0xde	/* 5fe add %r11,%rsi */
	LONG $0x6c0f4166; BYTE $0xde	/* 601 punpcklqdq %xmm14,%xmm3 */
	WORD $0x0948; BYTE $0xf1	/* 606 or %rsi,%rcx */
	WORD $0x590f; BYTE $0xcb	/* 609 mulps %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xc1	/* 60c or %rax,%rcx */
	WORD $0x590f; BYTE $0xd4	/* 60f mulps %xmm4,%xmm2 */
	WORD $0x094c; BYTE $0xf9	/* 612 or %r15,%rcx */
	WORD $0x590f; BYTE $0xc8	/* 615 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* 618 addps %xmm1,%xmm2 */
	LONG $0x2414580f	/* 61b addps (%rsp),%xmm2 */
	LONG $0x243c290f	/* 61f movaps %xmm7,(%rsp) */
	LONG $0x2484394c; LONG $0x00000198	/* 623 cmp %r8,0x198(%rsp) */
	LONG $0xfb3a850f; WORD $0xffff	/* 62b jne 16b */
	LONG $0x248c280f; LONG $0x000000b0	/* 631 movaps 0xb0(%rsp),%xmm1 */
	WORD $0x280f; BYTE $0xc2	/* 639 movaps %xmm2,%xmm0 */
	WORD $0x8948; BYTE $0xc8	/* 63c mov %rcx,%rax */
	LONG $0x2484580f; LONG $0x000000a0	/* 63f addps 0xa0(%rsp),%xmm0 */
	LONG $0x248c8b48; LONG $0x000000e0	/* 647 mov 0xe0(%rsp),%rcx */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 64f mov 0xe8(%rsp),%rdi */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 657 movabs $0x1000000010000000,%rdx */
	WORD $0x580f; BYTE $0xcf	/* 661 addps %xmm7,%xmm1 */
	LONG $0x24bc8b4c; LONG $0x000000f0	/* 664 mov 0xf0(%rsp),%r15 */
	WORD $0x580f; BYTE $0xc1	/* 66c addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* 66f movups %xmm0,(%rcx) */
	WORD $0x8548; BYTE $0xd0	/* 672 test %rdx,%rax */
	LONG $0x0317850f; WORD $0x0000	/* 675 jne 992 */
	LONG $0x10598d4c	/* 67b lea 0x10(%rcx),%r11 */
	LONG $0x24848b48; LONG $0x00000108	/* 67f mov 0x108(%rsp),%rax */
	WORD $0x894c; BYTE $0xd9	/* 687 mov %r11,%rcx */
	LONG $0x24ac8348; LONG $0x000000d8; BYTE $0x04	/* 68a subq $0x4,0xd8(%rsp) */
	WORD $0x0148; BYTE $0xc7	/* 693 add %rax,%rdi */
	LONG $0x24848b48; LONG $0x000000d8	/* 696 mov 0xd8(%rsp),%rax */
	LONG $0x03f88348	/* 69e cmp $0x3,%rax */
	LONG $0xfa3e8f0f; WORD $0xffff	/* 6a2 jg e6 */
	LONG $0x24948b48; LONG $0x00000148	/* 6a8 mov 0x148(%rsp),%rdx */
	LONG $0x24bc8b48; LONG $0x00000108	/* 6b0 mov 0x108(%rsp),%rdi */
	LONG $0x249c8b4c; LONG $0x00000138	/* 6b8 mov 0x138(%rsp),%r11 */
	LONG $0x249c8b48; LONG $0x00000140	/* 6c0 mov 0x140(%rsp),%rbx */
	LONG $0xfc4a8d48	/* 6c8 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 6cc mov %rcx,%rdx */
	LONG $0x02eac148	/* 6cf shr $0x2,%rdx */
	LONG $0x01428d48	/* 6d3 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 6d7 neg %rdx */
	LONG $0xf8af0f48	/* 6da imul %rax,%rdi */
	WORD $0x8948; BYTE $0xc6	/* 6de mov %rax,%rsi */
	LONG $0x91148d48	/* 6e1 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e6c148	/* 6e5 shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf3	/* 6e9 add %rsi,%r11 */
	WORD $0x0148; BYTE $0xfb	/* 6ec add %rdi,%rbx */
	WORD $0x8548; BYTE $0xd2	/* 6ef test %rdx,%rdx */
	LONG $0x02888e0f; WORD $0x0000	/* 6f2 jle 980 */
	LONG $0x24848b48; LONG $0x00000198	/* 6f8 mov 0x198(%rsp),%rax */
	LONG $0x24848b4c; LONG $0x000000f8	/* 700 mov 0xf8(%rsp),%r8 */
	LONG $0x05100ff3; LONG $0x0000054a	/* 708 movss 0x0(%rip),%xmm0 = c5a */
	LONG $0x933c8d49	/* 710 lea (%r11,%rdx,4),%rdi */
	LONG $0x248c8b4c; LONG $0x00000100	/* 714 mov 0x100(%rsp),%r9 */
	LONG $0x356f0ff3; LONG $0x00000526	/* 71c movdqa 0x0(%rip),%xmm6 = c4a, as it lies */
	LONG $0x00c0c60f	/* 724 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x3d6f0ff3; LONG $0x0000053a	/* 728 movdqa 0x0(%rip),%xmm7 = c6a, as it lies */
	LONG $0x2434290f	/* 730 movaps %xmm6,(%rsp) */
	WORD $0x8948; BYTE $0xc5	/* 734 mov %rax,%rbp */
	LONG $0x85348d48; LONG $0x00000000	/* 737 lea 0x0(,%rax,4),%rsi */
	LONG $0x247c290f; BYTE $0x20	/* 73f movaps %xmm7,0x20(%rsp) */
	LONG $0x2d6f0ff3; LONG $0x0000054e	/* 744 movdqa 0x0(%rip),%xmm5 = c9a, as it lies */
	LONG $0x6f0f44f3; LONG $0x00055525; BYTE $0x00	/* 74c movdqa 0x0(%rip),%xmm12 = caa, as it lies */
	LONG $0x6f0f44f3; LONG $0x0004dc1d; BYTE $0x00	/* 755 movdqa 0x0(%rip),%xmm11 = c3a, as it lies */
	LONG $0x2444290f; BYTE $0x10	/* 75e movaps %xmm0,0x10(%rsp) */
	LONG $0x04c38349	/* 763 add $0x4,%r11 */
	WORD $0x8548; BYTE $0xed	/* 767 test %rbp,%rbp */
	LONG $0x04c18e0f; WORD $0x0000	/* 76a jle c31 */
	LONG $0xef0f4566; BYTE $0xd2	/* 770 pxor %xmm10,%xmm10 */
	LONG $0x3d6f0ff3; LONG $0x000004fd	/* 775 movdqa 0x0(%rip),%xmm7 = c7a, as it lies */
	WORD $0x8948; BYTE $0xd9	/* 77d mov %rbx,%rcx */
	WORD $0xc031	/* 780 xor %eax,%eax */
	LONG $0x356f0ff3; LONG $0x00000500	/* 782 movdqa 0x0(%rip),%xmm6 = c8a, as it lies */
	LONG $0xea280f45	/* 78a movaps %xmm10,%xmm13 */
	LONG $0xc2280f45	/* 78e movaps %xmm10,%xmm8 */
	LONG $0xca280f45	/* 792 movaps %xmm10,%xmm9 */
	WORD $0x0ceb	/* 796 jmp 7a4 */
	LONG $0xc5280f45	/* 798 movaps %xmm13,%xmm8 */
	LONG $0xd2280f44	/* 79c movaps %xmm2,%xmm10 */
	LONG $0xe8280f44	/* 7a0 movaps %xmm0,%xmm13 */
	LONG $0x416e0f66; BYTE $0x04	/* 7a4 movd 0x4(%rcx),%xmm0 */
	LONG $0x6f0f44f3; WORD $0x0879	/* 7a9 movdqu 0x8(%rcx),%xmm15 */
	WORD $0xbf0f; BYTE $0x11	/* 7af movswl (%rcx),%edx */
	LONG $0x18c18348	/* 7b2 add $0x18,%rcx */
	LONG $0xc0600f66	/* 7b6 punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xc05c; BYTE $0x10	/* 7ba movdqu 0x10(%r8,%rax,8),%xmm3 */
	LONG $0x6f0f41f3; WORD $0xc014	/* 7c1 movdqu (%r8,%rax,8),%xmm2 */
	LONG $0xc0610f66	/* 7c7 punpcklwd %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x04d7	/* 7cb psrlw $0x4,%xmm15 */
	WORD $0xe2c1; BYTE $0x0d	/* 7d1 shl $0xd,%edx */
	LONG $0x64bf0f45; WORD $0x0205	/* 7d4 movswl 0x2(%r13,%rax,1),%r12d */
	LONG $0xc86f0f66	/* 7da movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 7de pand %xmm11,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 7e3 movdqa %xmm3,%xmm14 */
	LONG $0xe000e281; WORD $0x8fff	/* 7e8 and $0x8fffe000,%edx */
	LONG $0xc8620f66	/* 7ee punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 7f2 punpckhdq %xmm0,%xmm0 */
	LONG $0xe26f0f66	/* 7f6 movdqa %xmm2,%xmm4 */
	LONG $0xe3710f66; BYTE $0x08	/* 7fa psraw $0x8,%xmm3 */
	LONG $0xf4710f66; BYTE $0x08	/* 7ff psllw $0x8,%xmm4 */
	LONG $0xc5db0f66	/* 804 pand %xmm5,%xmm0 */
	LONG $0xc5740f66	/* 808 pcmpeqb %xmm5,%xmm0 */
	LONG $0x710f4166; WORD $0x08f6	/* 80c psllw $0x8,%xmm14 */
	LONG $0xe4710f66; BYTE $0x08	/* 812 psraw $0x8,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 817 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e6	/* 81c psraw $0x8,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 822 pand %xmm12,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 827 por %xmm15,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 82c movdqa %xmm1,%xmm15 */
	LONG $0x496f0ff3; BYTE $0xf0	/* 831 movdqu -0x10(%rcx),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xfd	/* 836 pand %xmm5,%xmm15 */
	LONG $0x740f4466; BYTE $0xfd	/* 83b pcmpeqb %xmm5,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xcb	/* 840 pand %xmm11,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfc	/* 845 pand %xmm12,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 84a por %xmm15,%xmm1 */
	LONG $0x6f0f4466; WORD $0x243c	/* 84f movdqa (%rsp),%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf8	/* 855 pand %xmm0,%xmm15 */
	LONG $0xf0710f66; BYTE $0x08	/* 85a psllw $0x8,%xmm0 */
	LONG $0xf50f4466; BYTE $0xfb	/* 85f pmaddwd %xmm3,%xmm15 */
	LONG $0x1c6f0f66; BYTE $0x24	/* 864 movdqa (%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xc6	/* 869 pmaddwd %xmm14,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2474; BYTE $0x20	/* 86e movdqa 0x20(%rsp),%xmm14 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 875 paddd %xmm15,%xmm0 */
	LONG $0xd9db0f66	/* 87a pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 87e psllw $0x8,%xmm1 */
	LONG $0xdaf50f66	/* 883 pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* 887 pmaddwd %xmm4,%xmm1 */
	LONG $0xcbfe0f66	/* 88b paddd %xmm3,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xde	/* 88f movdqa %xmm14,%xmm3 */
	LONG $0xc1fe0f66	/* 894 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 898 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 89d paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xca	/* 8a1 movq %rdx,%xmm1 */
	LONG $0x54bf0f41; WORD $0x0005	/* 8a6 movswl 0x0(%r13,%rax,1),%edx */
	LONG $0xc97e0ff3	/* 8ac movq %xmm1,%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* 8b0 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xd9db0f66	/* 8b5 pand %xmm1,%xmm3 */
	WORD $0x0144; BYTE $0xe2	/* 8b9 add %r12d,%edx */
	LONG $0xe0fe0f66	/* 8bc paddd %xmm0,%xmm4 */
	LONG $0xdf660f66	/* 8c0 pcmpgtd %xmm7,%xmm3 */
	LONG $0xe4720f66; BYTE $0x08	/* 8c4 psrad $0x8,%xmm4 */
	LONG $0x100f41f3; WORD $0x0104	/* 8c9 movss (%r9,%rax,1),%xmm0 */
	LONG $0x04c08348	/* 8cf add $0x4,%rax */
	LONG $0x00c0c60f	/* 8d3 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 8d7 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xd36f0f66	/* 8da movdqa %xmm3,%xmm2 */
	LONG $0xd1df0f66	/* 8de pandn %xmm1,%xmm2 */
	LONG $0xceeb0f66	/* 8e2 por %xmm6,%xmm1 */
	LONG $0x2454590f; BYTE $0x10	/* 8e6 mulps 0x10(%rsp),%xmm2 */
	LONG $0xcbdb0f66	/* 8eb pand %xmm3,%xmm1 */
	LONG $0xda6e0f66	/* 8ef movd %edx,%xmm3 */
	LONG $0xea51bf0f	/* 8f3 movswl -0x16(%rcx),%edx */
	LONG $0xdb700f66; BYTE $0x00	/* 8f7 pshufd $0x0,%xmm3,%xmm3 */
	WORD $0xe2c1; BYTE $0x0d	/* 8fc shl $0xd,%edx */
	WORD $0x5b0f; BYTE $0xdb	/* 8ff cvtdq2ps %xmm3,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* 902 and $0x8fffe000,%edx */
	WORD $0x560f; BYTE $0xd1	/* 908 orps %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xca	/* 90b movq %rdx,%xmm1 */
	WORD $0x590f; BYTE $0xd0	/* 910 mulps %xmm0,%xmm2 */
	LONG $0xc97e0ff3	/* 913 movq %xmm1,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xf1	/* 917 pand %xmm1,%xmm14 */
	LONG $0x660f4466; BYTE $0xf7	/* 91c pcmpgtd %xmm7,%xmm14 */
	WORD $0x590f; BYTE $0xd4	/* 921 mulps %xmm4,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 924 movdqa %xmm14,%xmm15 */
	LONG $0xdf0f4466; BYTE $0xf9	/* 929 pandn %xmm1,%xmm15 */
	LONG $0xceeb0f66	/* 92e por %xmm6,%xmm1 */
	LONG $0x7c590f44; WORD $0x1024	/* 932 mulps 0x10(%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xce	/* 938 pand %xmm14,%xmm1 */
	LONG $0xcf560f41	/* 93d orps %xmm15,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 941 mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc3	/* 944 mulps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 947 addps %xmm0,%xmm2 */
	LONG $0xc2280f41	/* 94a movaps %xmm10,%xmm0 */
	LONG $0xd1580f41	/* 94e addps %xmm9,%xmm2 */
	LONG $0xc8280f45	/* 952 movaps %xmm8,%xmm9 */
	WORD $0x3948; BYTE $0xc6	/* 956 cmp %rax,%rsi */
	LONG $0xfe39850f; WORD $0xffff	/* 959 jne 798 */
	WORD $0x280f; BYTE $0xca	/* 95f movaps %xmm2,%xmm1 */
	LONG $0xc2580f45	/* 962 addps %xmm10,%xmm8 */
	LONG $0xcd580f41	/* 966 addps %xmm13,%xmm1 */
	LONG $0xc8580f41	/* 96a addps %xmm8,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4b	/* 96e movss %xmm1,-0x4(%r11) */
	WORD $0x014c; BYTE $0xd3	/* 974 add %r10,%rbx */
	WORD $0x3949; BYTE $0xfb	/* 977 cmp %rdi,%r11 */
	LONG $0xfde3850f; WORD $0xffff	/* 97a jne 763 */
	LONG $0x58c48148; WORD $0x0001; BYTE $0x00	/* 980 add $0x158,%rsp */
	BYTE $0x5b	/* 987 pop %rbx */
	BYTE $0x5d	/* 988 pop %rbp */
	WORD $0x5c41	/* 989 pop %r12 */
	WORD $0x5d41	/* 98b pop %r13 */
	WORD $0x5e41	/* 98d pop %r14 */
	WORD $0x5f41	/* 98f pop %r15 */
	BYTE $0xc3	/* 991 ret */
	LONG $0x0d6f0ff3; LONG $0x000002e0	/* 992 movdqa 0x0(%rip),%xmm1 = c7a, as it lies */
	LONG $0x056f0ff3; LONG $0x000002e8	/* 99a movdqa 0x0(%rip),%xmm0 = c8a, as it lies */
	WORD $0x8949; BYTE $0xc9	/* 9a2 mov %rcx,%r9 */
	LONG $0x10598d4c	/* 9a5 lea 0x10(%rcx),%r11 */
	LONG $0x24b48b48; LONG $0x00000130	/* 9a9 mov 0x130(%rsp),%rsi */
	LONG $0x24a48b4c; LONG $0x000000f8	/* 9b1 mov 0xf8(%rsp),%r12 */
	LONG $0x64290f44; WORD $0x3024	/* 9b9 movaps %xmm12,0x30(%rsp) */
	LONG $0xf16f0f66	/* 9bf movdqa %xmm1,%xmm6 */
	LONG $0x24848b4c; LONG $0x00000100	/* 9c3 mov 0x100(%rsp),%r8 */
	LONG $0x3d6f0ff3; LONG $0x000002d7	/* 9cb movdqa 0x0(%rip),%xmm7 = caa, as it lies */
	LONG $0x6c290f44; WORD $0x4024	/* 9d3 movaps %xmm13,0x40(%rsp) */
	LONG $0x243c290f	/* 9d9 movaps %xmm7,(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd8	/* 9dd movdqa %xmm0,%xmm11 */
	LONG $0x256f0ff3; LONG $0x000002b0	/* 9e2 movdqa 0x0(%rip),%xmm4 = c9a, as it lies */
	LONG $0x6f0f44f3; LONG $0x00024735; BYTE $0x00	/* 9ea movdqa 0x0(%rip),%xmm14 = c3a, as it lies */
	LONG $0x6f0f44f3; LONG $0x00024e3d; BYTE $0x00	/* 9f3 movdqa 0x0(%rip),%xmm15 = c4a, as it lies */
	LONG $0x2474290f; BYTE $0x20	/* 9fc movaps %xmm6,0x20(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00026015; BYTE $0x00	/* a01 movdqa 0x0(%rip),%xmm10 = c6a, as it lies */
	LONG $0xffef0f66	/* a0a pxor %xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xf9	/* a0e mov %r15,%rcx */
	WORD $0xc031	/* a11 xor %eax,%eax */
	LONG $0xcf280f44	/* a13 movaps %xmm7,%xmm9 */
	WORD $0x280f; BYTE $0xf7	/* a17 movaps %xmm7,%xmm6 */
	LONG $0xc7280f44	/* a1a movaps %xmm7,%xmm8 */
	WORD $0x0beb	/* a1e jmp a2b */
	LONG $0xf1280f41	/* a20 movaps %xmm9,%xmm6 */
	WORD $0x280f; BYTE $0xfb	/* a24 movaps %xmm3,%xmm7 */
	LONG $0xc8280f44	/* a27 movaps %xmm0,%xmm9 */
	LONG $0x6f0f41f3; WORD $0xc444; BYTE $0x10	/* a2b movdqu 0x10(%r12,%rax,8),%xmm0 */
	LONG $0x6f0f44f3; WORD $0x0869	/* a32 movdqu 0x8(%rcx),%xmm13 */
	LONG $0x18c18348	/* a38 add $0x18,%rcx */
	LONG $0x6f0f41f3; WORD $0xc414	/* a3c movdqu (%r12,%rax,8),%xmm2 */
	LONG $0xe851bf0f	/* a42 movswl -0x18(%rcx),%edx */
	LONG $0xe86f0f66	/* a46 movdqa %xmm0,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe0	/* a4a movdqa %xmm0,%xmm12 */
	LONG $0x416e0f66; BYTE $0xec	/* a4f movd -0x14(%rcx),%xmm0 */
	LONG $0x5cbf0f41; WORD $0x0205	/* a54 movswl 0x2(%r13,%rax,1),%ebx */
	LONG $0xc0600f66	/* a5a punpcklbw %xmm0,%xmm0 */
	LONG $0xf5710f66; BYTE $0x08	/* a5e psllw $0x8,%xmm5 */
	LONG $0xda6f0f66	/* a63 movdqa %xmm2,%xmm3 */
	WORD $0xe2c1; BYTE $0x0d	/* a67 shl $0xd,%edx */
	LONG $0xc0610f66	/* a6a punpcklwd %xmm0,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* a6e psraw $0x8,%xmm5 */
	LONG $0xe000e281; WORD $0x8fff	/* a73 and $0x8fffe000,%edx */
	LONG $0x710f4166; WORD $0x04d5	/* a79 psrlw $0x4,%xmm13 */
	LONG $0xf3710f66; BYTE $0x08	/* a7f psllw $0x8,%xmm3 */
	LONG $0xc86f0f66	/* a84 movdqa %xmm0,%xmm1 */
	LONG $0xc8620f66	/* a88 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* a8c punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xee	/* a90 pand %xmm14,%xmm13 */
	LONG $0xe3710f66; BYTE $0x08	/* a95 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* a9a psraw $0x8,%xmm2 */
	LONG $0xc4db0f66	/* a9f pand %xmm4,%xmm0 */
	LONG $0xc4740f66	/* aa3 pcmpeqb %xmm4,%xmm0 */
	LONG $0x710f4166; WORD $0x08e4	/* aa7 psraw $0x8,%xmm12 */
	LONG $0x04db0f66; BYTE $0x24	/* aad pand (%rsp),%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc5	/* ab2 por %xmm13,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* ab7 movdqa %xmm1,%xmm13 */
	LONG $0x496f0ff3; BYTE $0xf0	/* abc movdqu -0x10(%rcx),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xec	/* ac1 pand %xmm4,%xmm13 */
	LONG $0x740f4466; BYTE $0xec	/* ac6 pcmpeqb %xmm4,%xmm13 */
	LONG $0xdb0f4466; WORD $0x242c	/* acb pand (%rsp),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xce	/* ad1 pand %xmm14,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xcd	/* ad6 por %xmm13,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xef	/* adb movdqa %xmm15,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xe8	/* ae0 pand %xmm0,%xmm13 */
	LONG $0xf0710f66; BYTE $0x08	/* ae5 psllw $0x8,%xmm0 */
	LONG $0xc5f50f66	/* aea pmaddwd %xmm5,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xef	/* aee movdqa %xmm15,%xmm5 */
	LONG $0xf50f4566; BYTE $0xec	/* af3 pmaddwd %xmm12,%xmm13 */
	LONG $0xe9db0f66	/* af8 pand %xmm1,%xmm5 */
	LONG $0xf1710f66; BYTE $0x08	/* afc psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc5	/* b01 paddd %xmm13,%xmm0 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x20	/* b06 movdqa 0x20(%rsp),%xmm13 */
	LONG $0xeaf50f66	/* b0d pmaddwd %xmm2,%xmm5 */
	LONG $0xcbf50f66	/* b11 pmaddwd %xmm3,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xe2	/* b15 movdqa %xmm10,%xmm12 */
	LONG $0xcdfe0f66	/* b1a paddd %xmm5,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xea	/* b1e movdqa %xmm10,%xmm5 */
	LONG $0xc1fe0f66	/* b23 paddd %xmm1,%xmm0 */
	LONG $0xd0700f66; BYTE $0x4e	/* b27 pshufd $0x4e,%xmm0,%xmm2 */
	LONG $0xc2fe0f66	/* b2c paddd %xmm2,%xmm0 */
	LONG $0x100f41f3; WORD $0x0014	/* b30 movss (%r8,%rax,1),%xmm2 */
	LONG $0xc8700f66; BYTE $0xb1	/* b36 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* b3b paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc2	/* b3f movq %rdx,%xmm0 */
	LONG $0x54bf0f41; WORD $0x0005	/* b44 movswl 0x0(%r13,%rax,1),%edx */
	LONG $0x04c08348	/* b4a add $0x4,%rax */
	LONG $0xc07e0ff3	/* b4e movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* b52 psrad $0x8,%xmm1 */
	LONG $0xe8db0f66	/* b57 pand %xmm0,%xmm5 */
	WORD $0xd301	/* b5b add %edx,%ebx */
	LONG $0xea51bf0f	/* b5d movswl -0x16(%rcx),%edx */
	WORD $0x5b0f; BYTE $0xc9	/* b61 cvtdq2ps %xmm1,%xmm1 */
	LONG $0x660f4166; BYTE $0xed	/* b64 pcmpgtd %xmm13,%xmm5 */
	WORD $0xe2c1; BYTE $0x0d	/* b69 shl $0xd,%edx */
	LONG $0xe000e281; WORD $0x8fff	/* b6c and $0x8fffe000,%edx */
	LONG $0xdd6f0f66	/* b72 movdqa %xmm5,%xmm3 */
	LONG $0xd8df0f66	/* b76 pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc3	/* b7a por %xmm11,%xmm0 */
	LONG $0x245c590f; BYTE $0x10	/* b7f mulps 0x10(%rsp),%xmm3 */
	LONG $0xc5db0f66	/* b84 pand %xmm5,%xmm0 */
	LONG $0xeb6e0f66	/* b88 movd %ebx,%xmm5 */
	LONG $0x00d2c60f	/* b8c shufps $0x0,%xmm2,%xmm2 */
	LONG $0xed700f66; BYTE $0x00	/* b90 pshufd $0x0,%xmm5,%xmm5 */
	WORD $0x5b0f; BYTE $0xed	/* b95 cvtdq2ps %xmm5,%xmm5 */
	WORD $0x560f; BYTE $0xd8	/* b98 orps %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc2	/* b9b movq %rdx,%xmm0 */
	WORD $0x590f; BYTE $0xda	/* ba0 mulps %xmm2,%xmm3 */
	LONG $0xc07e0ff3	/* ba3 movq %xmm0,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe0	/* ba7 pand %xmm0,%xmm12 */
	LONG $0x660f4566; BYTE $0xe5	/* bac pcmpgtd %xmm13,%xmm12 */
	WORD $0x590f; BYTE $0xd9	/* bb1 mulps %xmm1,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xec	/* bb4 movdqa %xmm12,%xmm13 */
	LONG $0xdf0f4466; BYTE $0xe8	/* bb9 pandn %xmm0,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xc3	/* bbe por %xmm11,%xmm0 */
	LONG $0x6c590f44; WORD $0x1024	/* bc3 mulps 0x10(%rsp),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc4	/* bc9 pand %xmm12,%xmm0 */
	LONG $0xc5560f41	/* bce orps %xmm13,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* bd2 mulps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc7	/* bd5 movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xd5	/* bd8 mulps %xmm5,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* bdb addps %xmm2,%xmm3 */
	LONG $0xd8580f41	/* bde addps %xmm8,%xmm3 */
	LONG $0xc6280f44	/* be2 movaps %xmm6,%xmm8 */
	WORD $0x3948; BYTE $0xc6	/* be6 cmp %rax,%rsi */
	LONG $0xfe31850f; WORD $0xffff	/* be9 jne a20 */
	WORD $0x280f; BYTE $0xcb	/* bef movaps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xf7	/* bf2 addps %xmm7,%xmm6 */
	LONG $0x04c18349	/* bf5 add $0x4,%r9 */
	WORD $0x014d; BYTE $0xd7	/* bf9 add %r10,%r15 */
	LONG $0xc9580f41	/* bfc addps %xmm9,%xmm1 */
	WORD $0x580f; BYTE $0xce	/* c00 addps %xmm6,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc49	/* c03 movss %xmm1,-0x4(%r9) */
	WORD $0x394d; BYTE $0xcb	/* c09 cmp %r9,%r11 */
	LONG $0xfdf8850f; WORD $0xffff	/* c0c jne a0a */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x30	/* c12 movdqa 0x30(%rsp),%xmm12 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x40	/* c19 movdqa 0x40(%rsp),%xmm13 */
	LONG $0xfffa5ae9; BYTE $0xff	/* c20 jmp 67f */
	LONG $0xc0ef0f66	/* c25 pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* c29 movups %xmm0,(%rcx) */
	LONG $0xfffa4ae9; BYTE $0xff	/* c2c jmp 67b */
	LONG $0xc9ef0f66	/* c31 pxor %xmm1,%xmm1 */
	LONG $0xfffd34e9; BYTE $0xff	/* c35 jmp 96e */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* c3a .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* c4a .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* c5a .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* c6a .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* c7a .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* c8a .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* c9a .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* caa .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* cba .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* cca .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* cda .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* cea .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* cfa .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* d0a .rodata.cst16 */
	RET

TEXT sse2iq4nl(SB), 1, $0
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
	LONG $0x0011aee9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8948; BYTE $0xd7	/* 5 mov %rdx,%rdi */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0x38ec8148; WORD $0x0001; BYTE $0x00	/* 10 sub $0x138,%rsp */
	LONG $0x24948948; LONG $0x000000a0	/* 17 mov %rdx,0xa0(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1f mov %rcx,%rdx */
	LONG $0x2484894c; LONG $0x000000a8	/* 22 mov %r8,0xa8(%rsp) */
	LONG $0x248c894c; LONG $0x000000b0	/* 2a mov %r9,0xb0(%rsp) */
	LONG $0x03f98348	/* 32 cmp $0x3,%rcx */
	LONG $0x08cc8e0f; WORD $0x0000	/* 36 jle 908 */
	LONG $0x3f1c8d48	/* 3c lea (%rdi,%rdi,1),%rbx */
	LONG $0x24948948; LONG $0x00000080	/* 40 mov %rdx,0x80(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00108d3d; BYTE $0x00	/* 48 movdqa 0x0(%rip),%xmm15 = 10de, as it lies */
	LONG $0x15100ff3; LONG $0x00001095	/* 51 movss 0x0(%rip),%xmm2 = 10ee */
	LONG $0x249c8948; LONG $0x000000c0	/* 59 mov %rbx,0xc0(%rsp) */
	WORD $0x0148; BYTE $0xfb	/* 61 add %rdi,%rbx */
	LONG $0x6f0f44f3; LONG $0x00109125; BYTE $0x00	/* 64 movdqa 0x0(%rip),%xmm12 = 10fe, as it lies */
	LONG $0x249c8948; LONG $0x000000c8	/* 6d mov %rbx,0xc8(%rsp) */
	LONG $0xbd1c8d48; LONG $0x00000000	/* 75 lea 0x0(,%rdi,4),%rbx */
	LONG $0x24bc8b48; LONG $0x00000178	/* 7d mov 0x178(%rsp),%rdi */
	LONG $0x24848948; LONG $0x00000118	/* 85 mov %rax,0x118(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0010782d; BYTE $0x00	/* 8d movdqa 0x0(%rip),%xmm13 = 110e, as it lies */
	LONG $0xff0c8d48	/* 96 lea (%rdi,%rdi,8),%rcx */
	LONG $0x24b48948; LONG $0x00000120	/* 9a mov %rsi,0x120(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00107305; BYTE $0x00	/* a2 movdqa 0x0(%rip),%xmm8 = 111e, as it lies */
	LONG $0x4e3c8d4c	/* ab lea (%rsi,%rcx,2),%r15 */
	WORD $0x8948; BYTE $0xf9	/* af mov %rdi,%rcx */
	LONG $0x24948948; LONG $0x00000128	/* b2 mov %rdx,0x128(%rsp) */
	LONG $0x05e1c148	/* ba shl $0x5,%rcx */
	LONG $0x249c8948; LONG $0x000000b8	/* be mov %rbx,0xb8(%rsp) */
	WORD $0x8948; BYTE $0xf3	/* c6 mov %rsi,%rbx */
	LONG $0x013c8d4a	/* c9 lea (%rcx,%r8,1),%rdi */
	WORD $0x8949; BYTE $0xc0	/* cd mov %rax,%r8 */
	LONG $0x24bc8948; LONG $0x00000110	/* d0 mov %rdi,0x110(%rsp) */
	LONG $0xa4290f44; LONG $0x0000e024; BYTE $0x00	/* d8 movaps %xmm12,0xe0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xe7	/* e1 movdqa %xmm15,%xmm12 */
	LONG $0x2454290f; BYTE $0x70	/* e6 movaps %xmm2,0x70(%rsp) */
	LONG $0x2494290f; LONG $0x000000d0	/* eb movaps %xmm2,0xd0(%rsp) */
	LONG $0xac290f44; LONG $0x0000f024; BYTE $0x00	/* f3 movaps %xmm13,0xf0(%rsp) */
	LONG $0x84290f44; LONG $0x00010024; BYTE $0x00	/* fc movaps %xmm8,0x100(%rsp) */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* 105 cmpq $0x0,0x178(%rsp) */
	LONG $0x00938d4c; WORD $0x0018; BYTE $0x00	/* 10e lea 0x1800(%rbx),%r10 */
	LONG $0x0d998e0f; WORD $0x0000	/* 115 jle eb4 */
	LONG $0x24848b48; LONG $0x000000a0	/* 11b mov 0xa0(%rsp),%rax */
	LONG $0xd2ef0f66	/* 123 pxor %xmm2,%xmm2 */
	LONG $0x2484894c; LONG $0x00000088	/* 127 mov %r8,0x88(%rsp) */
	WORD $0x8948; BYTE $0xda	/* 12f mov %rbx,%rdx */
	LONG $0x24a48b4c; LONG $0x000000b0	/* 132 mov 0xb0(%rsp),%r12 */
	LONG $0x2454290f; BYTE $0x60	/* 13a movaps %xmm2,0x60(%rsp) */
	WORD $0xed31	/* 13f xor %ebp,%ebp */
	LONG $0x249c8b4c; LONG $0x000000a8	/* 141 mov 0xa8(%rsp),%r11 */
	LONG $0x033c8d48	/* 149 lea (%rbx,%rax,1),%rdi */
	LONG $0x24848b48; LONG $0x000000c0	/* 14d mov 0xc0(%rsp),%rax */
	LONG $0x2454290f; BYTE $0x50	/* 155 movaps %xmm2,0x50(%rsp) */
	LONG $0x0000bd49; LONG $0x00000080; WORD $0x0080	/* 15a movabs $0x80000000800000,%r13 */
	LONG $0x249c8948; LONG $0x00000090	/* 164 mov %rbx,0x90(%rsp) */
	LONG $0x18348d48	/* 16c lea (%rax,%rbx,1),%rsi */
	LONG $0x24848b48; LONG $0x000000c8	/* 170 mov 0xc8(%rsp),%rax */
	LONG $0x249c8948; LONG $0x00000098	/* 178 mov %rbx,0x98(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 180 movaps %xmm2,0x10(%rsp) */
	LONG $0x030c8d48	/* 185 lea (%rbx,%rax,1),%rcx */
	LONG $0x2414290f	/* 189 movaps %xmm2,(%rsp) */
	LONG $0x3a058d48; WORD $0x000d; BYTE $0x00	/* 18d lea 0x0(%rip),%rax = ece */
	WORD $0x19eb	/* 194 jmp 1af */
	LONG $0x2464280f; BYTE $0x50	/* 196 movaps 0x50(%rsp),%xmm4 */
	LONG $0x245c280f; BYTE $0x60	/* 19b movaps 0x60(%rsp),%xmm3 */
	LONG $0x2444290f; BYTE $0x60	/* 1a0 movaps %xmm0,0x60(%rsp) */
	LONG $0x2464290f; BYTE $0x10	/* 1a5 movaps %xmm4,0x10(%rsp) */
	LONG $0x245c290f; BYTE $0x50	/* 1aa movaps %xmm3,0x50(%rsp) */
	LONG $0x0a180f41	/* 1af prefetcht0 (%r10) */
	LONG $0x4a180f41; BYTE $0x40	/* 1b3 prefetcht0 0x40(%r10) */
	LONG $0x42b60f44; BYTE $0x0b	/* 1b8 movzbl 0xb(%rdx),%r8d */
	LONG $0x6f0f45f3; WORD $0x1043	/* 1bd movdqu 0x10(%r11),%xmm8 */
	LONG $0x48c28349	/* 1c3 add $0x48,%r10 */
	LONG $0x6f0f41f3; BYTE $0x3b	/* 1c7 movdqu (%r11),%xmm7 */
	LONG $0x0cb70f46; BYTE $0x40	/* 1cc movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x0c	/* 1d1 movzbl 0xc(%rdx),%r8d */
	LONG $0x6f0f4566; BYTE $0xd0	/* 1d6 movdqa %xmm8,%xmm10 */
	LONG $0x600f4566; BYTE $0xd0	/* 1db punpcklbw %xmm8,%xmm10 */
	LONG $0x680f4566; BYTE $0xc0	/* 1e0 punpckhbw %xmm8,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1e5 movdqa %xmm7,%xmm9 */
	LONG $0x04b70f46; BYTE $0x40	/* 1ea movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 1ef shl $0x10,%r9 */
	LONG $0x600f4466; BYTE $0xcf	/* 1f3 punpcklbw %xmm7,%xmm9 */
	LONG $0xff680f66	/* 1f8 punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e0	/* 1fc psraw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e1	/* 202 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e2	/* 208 psraw $0x8,%xmm10 */
	LONG $0x20e0c149	/* 20e shl $0x20,%r8 */
	LONG $0xe7710f66; BYTE $0x08	/* 212 psraw $0x8,%xmm7 */
	WORD $0x094d; BYTE $0xc8	/* 217 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0a	/* 21a movzbl 0xa(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 21f movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 224 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0d	/* 227 movzbl 0xd(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 22c movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 231 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 235 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0f	/* 238 movzbl 0xf(%rdx),%r9d */
	LONG $0x6e0f4966; BYTE $0xe8	/* 23d movq %r8,%xmm5 */
	LONG $0x42b60f44; BYTE $0x03	/* 242 movzbl 0x3(%rdx),%r8d */
	LONG $0x1cb70f42; BYTE $0x48	/* 247 movzwl (%rax,%r9,2),%ebx */
	LONG $0x4ab60f44; BYTE $0x10	/* 24c movzbl 0x10(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 251 movzwl (%rax,%r9,2),%r9d */
	LONG $0x10e3c148	/* 256 shl $0x10,%rbx */
	LONG $0x20e1c149	/* 25a shl $0x20,%r9 */
	WORD $0x0949; BYTE $0xd9	/* 25e or %rbx,%r9 */
	LONG $0x0e5ab60f	/* 261 movzbl 0xe(%rdx),%ebx */
	LONG $0x581cb70f	/* 265 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd9	/* 269 or %rbx,%r9 */
	LONG $0x115ab60f	/* 26c movzbl 0x11(%rdx),%ebx */
	LONG $0x581cb70f	/* 270 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 274 shl $0x30,%rbx */
	WORD $0x094c; BYTE $0xcb	/* 278 or %r9,%rbx */
	LONG $0x0cb70f46; BYTE $0x40	/* 27b movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x04	/* 280 movzbl 0x4(%rdx),%r8d */
	LONG $0x6e0f4866; BYTE $0xdb	/* 285 movq %rbx,%xmm3 */
	LONG $0x04b70f46; BYTE $0x40	/* 28a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 28f shl $0x10,%r9 */
	LONG $0xeb6c0f66	/* 293 punpcklqdq %xmm3,%xmm5 */
	LONG $0xc56f0f66	/* 297 movdqa %xmm5,%xmm0 */
	LONG $0xf5710f66; BYTE $0x08	/* 29b psllw $0x8,%xmm5 */
	LONG $0x20e0c149	/* 2a0 shl $0x20,%r8 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 2a4 pand %xmm12,%xmm0 */
	LONG $0xeff50f66	/* 2a9 pmaddwd %xmm7,%xmm5 */
	WORD $0x094d; BYTE $0xc8	/* 2ad or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x02	/* 2b0 movzbl 0x2(%rdx),%r9d */
	LONG $0xd86f0f66	/* 2b5 movdqa %xmm0,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 2b9 pmaddwd %xmm8,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2be movzwl (%rax,%r9,2),%r9d */
	LONG $0x245c290f; BYTE $0x20	/* 2c3 movaps %xmm3,0x20(%rsp) */
	WORD $0x094d; BYTE $0xc8	/* 2c8 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x05	/* 2cb movzbl 0x5(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2d0 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2d5 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2d9 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 2dc movq %r8,%xmm0 */
	LONG $0x42b60f44; BYTE $0x07	/* 2e1 movzbl 0x7(%rdx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2e6 movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x08	/* 2eb movzbl 0x8(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2f0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2f5 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2f9 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2fd or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x06	/* 300 movzbl 0x6(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 305 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 30a or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x09	/* 30d movzbl 0x9(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 312 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 317 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 31b or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 31e movq %r8,%xmm4 */
	LONG $0x47b60f44; BYTE $0x0b	/* 323 movzbl 0xb(%rdi),%r8d */
	LONG $0xc46c0f66	/* 328 punpcklqdq %xmm4,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x40	/* 32c movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x0c	/* 331 movzbl 0xc(%rdi),%r8d */
	LONG $0xc86f0f66	/* 336 movdqa %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 33a psllw $0x8,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 33f pand %xmm12,%xmm1 */
	LONG $0xf06f0f66	/* 344 movdqa %xmm0,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* 348 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 34d shl $0x10,%r9 */
	LONG $0xe16f0f66	/* 351 movdqa %xmm1,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf1	/* 355 pmaddwd %xmm9,%xmm6 */
	LONG $0x2474290f; BYTE $0x40	/* 35a movaps %xmm6,0x40(%rsp) */
	LONG $0xf50f4166; BYTE $0xe2	/* 35f pmaddwd %xmm10,%xmm4 */
	LONG $0x20e0c149	/* 364 shl $0x20,%r8 */
	LONG $0x2464290f; BYTE $0x30	/* 368 movaps %xmm4,0x30(%rsp) */
	WORD $0x094d; BYTE $0xc8	/* 36d or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0a	/* 370 movzbl 0xa(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 375 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 37a or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0d	/* 37d movzbl 0xd(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 382 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 387 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 38b or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 38e movq %r8,%xmm2 */
	LONG $0x47b60f44; BYTE $0x0f	/* 393 movzbl 0xf(%rdi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 398 movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x10	/* 39d movzbl 0x10(%rdi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 3a2 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3a7 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 3ab shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3af or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0e	/* 3b2 movzbl 0xe(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3b7 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3bc or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x11	/* 3bf movzbl 0x11(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3c4 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3c9 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3cd or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 3d0 movq %r8,%xmm1 */
	LONG $0x47b60f44; BYTE $0x03	/* 3d5 movzbl 0x3(%rdi),%r8d */
	LONG $0xd16c0f66	/* 3da punpcklqdq %xmm1,%xmm2 */
	LONG $0x0cb70f46; BYTE $0x40	/* 3de movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x04	/* 3e3 movzbl 0x4(%rdi),%r8d */
	LONG $0xca6f0f66	/* 3e8 movdqa %xmm2,%xmm1 */
	LONG $0xf2710f66; BYTE $0x08	/* 3ec psllw $0x8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 3f1 pand %xmm12,%xmm1 */
	LONG $0xd7f50f66	/* 3f6 pmaddwd %xmm7,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 3fa movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3ff shl $0x10,%r9 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 403 movdqa %xmm1,%xmm15 */
	LONG $0xf50f4566; BYTE $0xf8	/* 408 pmaddwd %xmm8,%xmm15 */
	LONG $0x20e0c149	/* 40d shl $0x20,%r8 */
	LONG $0xfe0f4166; BYTE $0xd7	/* 411 paddd %xmm15,%xmm2 */
	WORD $0x094d; BYTE $0xc8	/* 416 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x02	/* 419 movzbl 0x2(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 41e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 423 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x05	/* 426 movzbl 0x5(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 42b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 430 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 434 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 437 movq %r8,%xmm6 */
	LONG $0x47b60f44; BYTE $0x07	/* 43c movzbl 0x7(%rdi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 441 movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x08	/* 446 movzbl 0x8(%rdi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 44b movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 450 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 454 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 458 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x06	/* 45b movzbl 0x6(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 460 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 465 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x09	/* 468 movzbl 0x9(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 46d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 472 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 476 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 479 movq %r8,%xmm1 */
	LONG $0x46b60f44; BYTE $0x0b	/* 47e movzbl 0xb(%rsi),%r8d */
	LONG $0xf16c0f66	/* 483 punpcklqdq %xmm1,%xmm6 */
	LONG $0x0cb70f46; BYTE $0x40	/* 487 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x0c	/* 48c movzbl 0xc(%rsi),%r8d */
	LONG $0xce6f0f66	/* 491 movdqa %xmm6,%xmm1 */
	LONG $0xf6710f66; BYTE $0x08	/* 495 psllw $0x8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 49a pand %xmm12,%xmm1 */
	LONG $0xf50f4166; BYTE $0xf1	/* 49f pmaddwd %xmm9,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* 4a4 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 4a9 shl $0x10,%r9 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 4ad movdqa %xmm1,%xmm14 */
	LONG $0xf50f4566; BYTE $0xf2	/* 4b2 pmaddwd %xmm10,%xmm14 */
	LONG $0x20e0c149	/* 4b7 shl $0x20,%r8 */
	LONG $0xfe0f4166; BYTE $0xf6	/* 4bb paddd %xmm14,%xmm6 */
	WORD $0x094d; BYTE $0xc8	/* 4c0 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0a	/* 4c3 movzbl 0xa(%rsi),%r9d */
	LONG $0xd6fe0f66	/* 4c8 paddd %xmm6,%xmm2 */
	LONG $0x0cb70f46; BYTE $0x48	/* 4cc movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 4d1 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0d	/* 4d4 movzbl 0xd(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 4d9 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 4de shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 4e2 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 4e5 movq %r8,%xmm3 */
	LONG $0x46b60f44; BYTE $0x0f	/* 4ea movzbl 0xf(%rsi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 4ef movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x10	/* 4f4 movzbl 0x10(%rsi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 4f9 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 4fe shl $0x10,%r9 */
	LONG $0x20e0c149	/* 502 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 506 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0e	/* 509 movzbl 0xe(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 50e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 513 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x11	/* 516 movzbl 0x11(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 51b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 520 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 524 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 527 movq %r8,%xmm1 */
	LONG $0x46b60f44; BYTE $0x03	/* 52c movzbl 0x3(%rsi),%r8d */
	LONG $0xd96c0f66	/* 531 punpcklqdq %xmm1,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x40	/* 535 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x04	/* 53a movzbl 0x4(%rsi),%r8d */
	LONG $0x6f0f4466; BYTE $0xdb	/* 53f movdqa %xmm3,%xmm11 */
	LONG $0xf3710f66; BYTE $0x08	/* 544 psllw $0x8,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xdc	/* 549 pand %xmm12,%xmm11 */
	LONG $0xdff50f66	/* 54e pmaddwd %xmm7,%xmm3 */
	LONG $0x04b70f46; BYTE $0x40	/* 552 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 557 shl $0x10,%r9 */
	LONG $0xf50f4566; BYTE $0xd8	/* 55b pmaddwd %xmm8,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xdb	/* 560 paddd %xmm11,%xmm3 */
	LONG $0x20e0c149	/* 565 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 569 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x02	/* 56c movzbl 0x2(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 571 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 576 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x05	/* 579 movzbl 0x5(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 57e movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 583 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 587 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 58a movq %r8,%xmm0 */
	LONG $0x46b60f44; BYTE $0x07	/* 58f movzbl 0x7(%rsi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 594 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x08	/* 599 movzbl 0x8(%rsi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 59e movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 5a3 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 5a7 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 5ab or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x06	/* 5ae movzbl 0x6(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 5b3 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 5b8 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x09	/* 5bb movzbl 0x9(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 5c0 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 5c5 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 5c9 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 5cc movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x0b	/* 5d1 movzbl 0xb(%rcx),%r8d */
	LONG $0xc16c0f66	/* 5d6 punpcklqdq %xmm1,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x40	/* 5da movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x0c	/* 5df movzbl 0xc(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xe8	/* 5e4 movdqa %xmm0,%xmm13 */
	LONG $0xf0710f66; BYTE $0x08	/* 5e9 psllw $0x8,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xec	/* 5ee pand %xmm12,%xmm13 */
	LONG $0xf50f4166; BYTE $0xc1	/* 5f3 pmaddwd %xmm9,%xmm0 */
	LONG $0x04b70f46; BYTE $0x40	/* 5f8 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 5fd shl $0x10,%r9 */
	LONG $0xf50f4566; BYTE $0xea	/* 601 pmaddwd %xmm10,%xmm13 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 606 paddd %xmm13,%xmm0 */
	LONG $0x20e0c149	/* 60b shl $0x20,%r8 */
	LONG $0xc3fe0f66	/* 60f paddd %xmm3,%xmm0 */
	WORD $0x094d; BYTE $0xc8	/* 613 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0a	/* 616 movzbl 0xa(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 61b movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 620 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0d	/* 623 movzbl 0xd(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 628 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 62d shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 631 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 634 movq %r8,%xmm4 */
	LONG $0x41b60f44; BYTE $0x0f	/* 639 movzbl 0xf(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 63e movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x10	/* 643 movzbl 0x10(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 648 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 64d shl $0x10,%r9 */
	LONG $0x20e0c149	/* 651 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 655 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0e	/* 658 movzbl 0xe(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 65d movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 662 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x11	/* 665 movzbl 0x11(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 66a movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 66f shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 673 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 676 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x03	/* 67b movzbl 0x3(%rcx),%r8d */
	LONG $0xe16c0f66	/* 680 punpcklqdq %xmm1,%xmm4 */
	LONG $0x0cb70f46; BYTE $0x40	/* 684 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x04	/* 689 movzbl 0x4(%rcx),%r8d */
	LONG $0xcc6f0f66	/* 68e movdqa %xmm4,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 692 psllw $0x8,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 697 pand %xmm12,%xmm1 */
	LONG $0xe7f50f66	/* 69c pmaddwd %xmm7,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 6a0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 6a5 shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xc1	/* 6a9 pmaddwd %xmm1,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 6ae paddd %xmm8,%xmm4 */
	LONG $0x20e0c149	/* 6b3 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 6b7 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x02	/* 6ba movzbl 0x2(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 6bf movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 6c4 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x05	/* 6c7 movzbl 0x5(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 6cc movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 6d1 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 6d5 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 6d8 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x07	/* 6dd movzbl 0x7(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 6e2 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x08	/* 6e7 movzbl 0x8(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 6ec movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 6f1 shl $0x10,%r9 */
	LONG $0x6cfe0f66; WORD $0x2024	/* 6f5 paddd 0x20(%rsp),%xmm5 */
	LONG $0x746f0f66; WORD $0x4024	/* 6fb movdqa 0x40(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x3024	/* 701 paddd 0x30(%rsp),%xmm6 */
	LONG $0x20e0c149	/* 707 shl $0x20,%r8 */
	WORD $0xbf0f; BYTE $0x1e	/* 70b movswl (%rsi),%ebx */
	WORD $0x094d; BYTE $0xc8	/* 70e or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x06	/* 711 movzbl 0x6(%rcx),%r9d */
	LONG $0xeefe0f66	/* 716 paddd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 71a movdqa %xmm5,%xmm6 */
	LONG $0xea620f66	/* 71e punpckldq %xmm2,%xmm5 */
	LONG $0x0cb70f46; BYTE $0x48	/* 722 movzwl (%rax,%r9,2),%r9d */
	LONG $0xf26a0f66	/* 727 punpckhdq %xmm2,%xmm6 */
	LONG $0xd06f0f66	/* 72b movdqa %xmm0,%xmm2 */
	LONG $0xeefe0f66	/* 72f paddd %xmm6,%xmm5 */
	WORD $0x094d; BYTE $0xc8	/* 733 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x09	/* 736 movzbl 0x9(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 73b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 740 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 744 or %r9,%r8 */
	LONG $0x0abf0f44	/* 747 movswl (%rdx),%r9d */
	WORD $0xe3c1; BYTE $0x0d	/* 74b shl $0xd,%ebx */
	LONG $0x6e0f4966; BYTE $0xf8	/* 74e movq %r8,%xmm7 */
	LONG $0x07bf0f44	/* 753 movswl (%rdi),%r8d */
	LONG $0xe000e381; WORD $0x8fff	/* 757 and $0x8fffe000,%ebx */
	LONG $0xcf6c0f66	/* 75d punpcklqdq %xmm7,%xmm1 */
	LONG $0x0de1c141	/* 761 shl $0xd,%r9d */
	LONG $0x0de0c141	/* 765 shl $0xd,%r8d */
	LONG $0xf96f0f66	/* 769 movdqa %xmm1,%xmm7 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 76d and $0x8fffe000,%r9d */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 774 and $0x8fffe000,%r8d */
	LONG $0xf1710f66; BYTE $0x08	/* 77b psllw $0x8,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xfc	/* 780 pand %xmm12,%xmm7 */
	LONG $0x20e0c149	/* 785 shl $0x20,%r8 */
	LONG $0xf50f4166; BYTE $0xfa	/* 789 pmaddwd %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xc9	/* 78e pmaddwd %xmm9,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 793 or %r9,%r8 */
	LONG $0x09bf0f44	/* 796 movswl (%rcx),%r9d */
	LONG $0xcffe0f66	/* 79a paddd %xmm7,%xmm1 */
	LONG $0xccfe0f66	/* 79e paddd %xmm4,%xmm1 */
	LONG $0x0de1c141	/* 7a2 shl $0xd,%r9d */
	LONG $0xd16a0f66	/* 7a6 punpckhdq %xmm1,%xmm2 */
	LONG $0xc1620f66	/* 7aa punpckldq %xmm1,%xmm0 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 7ae and $0x8fffe000,%r9d */
	LONG $0xc2fe0f66	/* 7b5 paddd %xmm2,%xmm0 */
	LONG $0xcd6f0f66	/* 7b9 movdqa %xmm5,%xmm1 */
	LONG $0x20e1c149	/* 7bd shl $0x20,%r9 */
	LONG $0xc86d0f66	/* 7c1 punpckhqdq %xmm0,%xmm1 */
	LONG $0xe86c0f66	/* 7c5 punpcklqdq %xmm0,%xmm5 */
	WORD $0x0949; BYTE $0xd9	/* 7c9 or %rbx,%r9 */
	LONG $0xe9fe0f66	/* 7cc paddd %xmm1,%xmm5 */
	LONG $0x281c8d4b	/* 7d0 lea (%r8,%r13,1),%rbx */
	LONG $0x6e0f4966; BYTE $0xc8	/* 7d4 movq %r8,%xmm1 */
	LONG $0x29348d4f	/* 7d9 lea (%r9,%r13,1),%r14 */
	LONG $0x24048b45	/* 7dd mov (%r12),%r8d */
	LONG $0x6e0f4966; BYTE $0xd9	/* 7e1 movq %r9,%xmm3 */
	LONG $0xe5720f66; BYTE $0x08	/* 7e6 psrad $0x8,%xmm5 */
	WORD $0x094c; BYTE $0xf3	/* 7eb or %r14,%rbx */
	LONG $0xcb6c0f66	/* 7ee punpcklqdq %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xdd	/* 7f2 or %rbx,%rbp */
	WORD $0x5b0f; BYTE $0xed	/* 7f5 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xfff88141; WORD $0x7fff; BYTE $0x46	/* 7f8 cmp $0x467fffff,%r8d */
	WORD $0x107e	/* 7ff jle 811 */
	LONG $0x0000bb48; LONG $0x00001000; WORD $0x1000	/* 801 movabs $0x1000000010000000,%rbx */
	WORD $0x3145; BYTE $0xc0	/* 80b xor %r8d,%r8d */
	WORD $0x0948; BYTE $0xdd	/* 80e or %rbx,%rbp */
	LONG $0x6e0f4166; BYTE $0xc0	/* 811 movd %r8d,%xmm0 */
	LONG $0x12c28348	/* 816 add $0x12,%rdx */
	LONG $0x20c38349	/* 81a add $0x20,%r11 */
	LONG $0x12c78348	/* 81e add $0x12,%rdi */
	LONG $0x44590ff3; WORD $0x7024	/* 822 mulss 0x70(%rsp),%xmm0 */
	LONG $0x12c68348	/* 828 add $0x12,%rsi */
	LONG $0x12c18348	/* 82c add $0x12,%rcx */
	LONG $0x04c48349	/* 830 add $0x4,%r12 */
	LONG $0x2454280f; BYTE $0x10	/* 834 movaps 0x10(%rsp),%xmm2 */
	LONG $0x00c0c60f	/* 839 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 83d mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 840 mulps %xmm5,%xmm0 */
	LONG $0x2404580f	/* 843 addps (%rsp),%xmm0 */
	LONG $0x2414290f	/* 847 movaps %xmm2,(%rsp) */
	WORD $0x394c; BYTE $0xfa	/* 84b cmp %r15,%rdx */
	LONG $0xf942850f; WORD $0xffff	/* 84e jne 196 */
	WORD $0x280f; BYTE $0xc8	/* 854 movaps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x60	/* 857 movaps 0x60(%rsp),%xmm0 */
	LONG $0x244c580f; BYTE $0x50	/* 85c addps 0x50(%rsp),%xmm1 */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 861 movabs $0x1000000010000000,%rdx */
	LONG $0x24848b4c; LONG $0x00000088	/* 86b mov 0x88(%rsp),%r8 */
	LONG $0x249c8b48; LONG $0x00000090	/* 873 mov 0x90(%rsp),%rbx */
	WORD $0x580f; BYTE $0xc2	/* 87b addps %xmm2,%xmm0 */
	LONG $0x248c8b4c; LONG $0x00000098	/* 87e mov 0x98(%rsp),%r9 */
	LONG $0x10508d4d	/* 886 lea 0x10(%r8),%r10 */
	WORD $0x580f; BYTE $0xc8	/* 88a addps %xmm0,%xmm1 */
	LONG $0x08110f41	/* 88d movups %xmm1,(%r8) */
	WORD $0x8548; BYTE $0xd5	/* 891 test %rdx,%rbp */
	LONG $0x036d850f; WORD $0x0000	/* 894 jne c07 */
	LONG $0x24b48b48; LONG $0x000000b8	/* 89a mov 0xb8(%rsp),%rsi */
	WORD $0x894d; BYTE $0xd0	/* 8a2 mov %r10,%r8 */
	LONG $0x24ac8348; LONG $0x00000080; BYTE $0x04	/* 8a5 subq $0x4,0x80(%rsp) */
	LONG $0x24848b48; LONG $0x00000080	/* 8ae mov 0x80(%rsp),%rax */
	WORD $0x0148; BYTE $0xf3	/* 8b6 add %rsi,%rbx */
	WORD $0x0149; BYTE $0xf7	/* 8b9 add %rsi,%r15 */
	LONG $0x03f88348	/* 8bc cmp $0x3,%rax */
	LONG $0xf83f8f0f; WORD $0xffff	/* 8c0 jg 105 */
	LONG $0x24948b48; LONG $0x00000128	/* 8c6 mov 0x128(%rsp),%rdx */
	WORD $0x8948; BYTE $0xf3	/* 8ce mov %rsi,%rbx */
	LONG $0x24848b48; LONG $0x00000118	/* 8d1 mov 0x118(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x00000120	/* 8d9 mov 0x120(%rsp),%rsi */
	LONG $0xfc7a8d48	/* 8e1 lea -0x4(%rdx),%rdi */
	WORD $0x8948; BYTE $0xf9	/* 8e5 mov %rdi,%rcx */
	LONG $0x02e9c148	/* 8e8 shr $0x2,%rcx */
	LONG $0x01518d48	/* 8ec lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 8f0 neg %rcx */
	WORD $0x8949; BYTE $0xd0	/* 8f3 mov %rdx,%r8 */
	LONG $0xd3af0f48	/* 8f6 imul %rbx,%rdx */
	LONG $0x04e0c149	/* 8fa shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* 8fe add %r8,%rax */
	WORD $0x0148; BYTE $0xd6	/* 901 add %rdx,%rsi */
	LONG $0x8f148d48	/* 904 lea (%rdi,%rcx,4),%rdx */
	WORD $0x8548; BYTE $0xd2	/* 908 test %rdx,%rdx */
	LONG $0x02e48e0f; WORD $0x0000	/* 90b jle bf5 */
	LONG $0x248c8b4c; LONG $0x00000178	/* 911 mov 0x178(%rsp),%r9 */
	LONG $0x24ac8b48; LONG $0x000000a8	/* 919 mov 0xa8(%rsp),%rbp */
	LONG $0x90148d4c	/* 921 lea (%rax,%rdx,4),%r10 */
	LONG $0x25100ff3; LONG $0x000007c1	/* 925 movss 0x0(%rip),%xmm4 = 10ee */
	LONG $0x3d6f0ff3; LONG $0x000007e9	/* 92d movdqa 0x0(%rip),%xmm7 = 111e, as it lies */
	LONG $0x249c8b4c; LONG $0x000000a0	/* 935 mov 0xa0(%rsp),%r11 */
	LONG $0x05e1c149	/* 93d shl $0x5,%r9 */
	LONG $0x24a48b4c; LONG $0x000000b0	/* 941 mov 0xb0(%rsp),%r12 */
	LONG $0x249c8b48; LONG $0x00000178	/* 949 mov 0x178(%rsp),%rbx */
	WORD $0x0149; BYTE $0xe9	/* 951 add %rbp,%r9 */
	LONG $0x1d6f0ff3; LONG $0x00000782	/* 954 movdqa 0x0(%rip),%xmm3 = 10de, as it lies */
	LONG $0x356f0ff3; LONG $0x0000079a	/* 95c movdqa 0x0(%rip),%xmm6 = 10fe, as it lies */
	LONG $0x2d6f0ff3; LONG $0x000007a2	/* 964 movdqa 0x0(%rip),%xmm5 = 110e, as it lies */
	LONG $0x00e4c60f	/* 96c shufps $0x0,%xmm4,%xmm4 */
	LONG $0x04c08348	/* 970 add $0x4,%rax */
	WORD $0x8548; BYTE $0xdb	/* 974 test %rbx,%rbx */
	LONG $0x05488e0f; WORD $0x0000	/* 977 jle ec5 */
	LONG $0xef0f4566; BYTE $0xc0	/* 97d pxor %xmm8,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 982 movdqa %xmm7,%xmm10 */
	WORD $0x894d; BYTE $0xe5	/* 987 mov %r12,%r13 */
	WORD $0x8949; BYTE $0xe8	/* 98a mov %rbp,%r8 */
	LONG $0xc8280f45	/* 98d movaps %xmm8,%xmm9 */
	LONG $0xc8280f41	/* 991 movaps %xmm8,%xmm1 */
	LONG $0xd0280f41	/* 995 movaps %xmm8,%xmm2 */
	WORD $0x8948; BYTE $0xf1	/* 999 mov %rsi,%rcx */
	LONG $0x2b3d8d48; WORD $0x0005; BYTE $0x00	/* 99c lea 0x0(%rip),%rdi = ece */
	WORD $0x0ceb	/* 9a3 jmp 9b1 */
	LONG $0xc9280f41	/* 9a5 movaps %xmm9,%xmm1 */
	LONG $0xc0280f44	/* 9a9 movaps %xmm0,%xmm8 */
	LONG $0xcb280f45	/* 9ad movaps %xmm11,%xmm9 */
	LONG $0x0b51b60f	/* 9b1 movzbl 0xb(%rcx),%edx */
	LONG $0x20c08349	/* 9b5 add $0x20,%r8 */
	LONG $0x12c18348	/* 9b9 add $0x12,%rcx */
	LONG $0x04c58349	/* 9bd add $0x4,%r13 */
	LONG $0x71b60f44; BYTE $0xfa	/* 9c1 movzbl -0x6(%rcx),%r14d */
	LONG $0x6f0f41f3; WORD $0xe040	/* 9c6 movdqu -0x20(%r8),%xmm0 */
	LONG $0x5714b70f	/* 9cc movzwl (%rdi,%rdx,2),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* 9d0 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x6f0f4466; BYTE $0xf0	/* 9d5 movdqa %xmm0,%xmm14 */
	LONG $0x10e2c148	/* 9da shl $0x10,%rdx */
	LONG $0x600f4466; BYTE $0xf0	/* 9de punpcklbw %xmm0,%xmm14 */
	LONG $0xc0680f66	/* 9e3 punpckhbw %xmm0,%xmm0 */
	LONG $0x20e6c149	/* 9e7 shl $0x20,%r14 */
	LONG $0x710f4166; WORD $0x08e6	/* 9eb psraw $0x8,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 9f1 movdqa %xmm0,%xmm12 */
	LONG $0x6f0f41f3; WORD $0xf040	/* 9f6 movdqu -0x10(%r8),%xmm0 */
	WORD $0x094c; BYTE $0xf2	/* 9fc or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf8	/* 9ff movzbl -0x8(%rcx),%r14d */
	LONG $0x710f4166; WORD $0x08e4	/* a04 psraw $0x8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf8	/* a0a movdqa %xmm0,%xmm15 */
	LONG $0x34b70f46; BYTE $0x77	/* a0f movzwl (%rdi,%r14,2),%r14d */
	LONG $0x600f4466; BYTE $0xf8	/* a14 punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* a19 punpckhbw %xmm0,%xmm0 */
	LONG $0xe0710f66; BYTE $0x08	/* a1d psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* a22 psraw $0x8,%xmm15 */
	WORD $0x094c; BYTE $0xf2	/* a28 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xfb	/* a2b movzbl -0x5(%rcx),%r14d */
	LONG $0x34b70f46; BYTE $0x77	/* a30 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x30e6c149	/* a35 shl $0x30,%r14 */
	WORD $0x094c; BYTE $0xf2	/* a39 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xfe	/* a3c movzbl -0x2(%rcx),%r14d */
	LONG $0x6e0f4c66; BYTE $0xda	/* a41 movq %rdx,%xmm11 */
	LONG $0xfd51b60f	/* a46 movzbl -0x3(%rcx),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* a4a movzwl (%rdi,%r14,2),%r14d */
	LONG $0x5714b70f	/* a4f movzwl (%rdi,%rdx,2),%edx */
	LONG $0x20e6c149	/* a53 shl $0x20,%r14 */
	LONG $0x10e2c148	/* a57 shl $0x10,%rdx */
	WORD $0x0949; BYTE $0xd6	/* a5b or %rdx,%r14 */
	LONG $0xfc51b60f	/* a5e movzbl -0x4(%rcx),%edx */
	LONG $0x5714b70f	/* a62 movzwl (%rdi,%rdx,2),%edx */
	WORD $0x0949; BYTE $0xd6	/* a66 or %rdx,%r14 */
	LONG $0xff51b60f	/* a69 movzbl -0x1(%rcx),%edx */
	LONG $0x5714b70f	/* a6d movzwl (%rdi,%rdx,2),%edx */
	LONG $0x30e2c148	/* a71 shl $0x30,%rdx */
	WORD $0x0949; BYTE $0xd6	/* a75 or %rdx,%r14 */
	LONG $0xf151b60f	/* a78 movzbl -0xf(%rcx),%edx */
	LONG $0x6e0f4d66; BYTE $0xee	/* a7c movq %r14,%xmm13 */
	LONG $0x71b60f44; BYTE $0xf2	/* a81 movzbl -0xe(%rcx),%r14d */
	LONG $0x5714b70f	/* a86 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x6c0f4566; BYTE $0xdd	/* a8a punpcklqdq %xmm13,%xmm11 */
	LONG $0x34b70f46; BYTE $0x77	/* a8f movzwl (%rdi,%r14,2),%r14d */
	LONG $0x6f0f4566; BYTE $0xeb	/* a94 movdqa %xmm11,%xmm13 */
	LONG $0x710f4166; WORD $0x08f3	/* a99 psllw $0x8,%xmm11 */
	LONG $0x10e2c148	/* a9f shl $0x10,%rdx */
	LONG $0xdb0f4466; BYTE $0xeb	/* aa3 pand %xmm3,%xmm13 */
	LONG $0xf50f4566; BYTE $0xdc	/* aa8 pmaddwd %xmm12,%xmm11 */
	LONG $0x20e6c149	/* aad shl $0x20,%r14 */
	LONG $0xf50f4466; BYTE $0xe8	/* ab1 pmaddwd %xmm0,%xmm13 */
	WORD $0x094c; BYTE $0xf2	/* ab6 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf0	/* ab9 movzbl -0x10(%rcx),%r14d */
	LONG $0xfe0f4566; BYTE $0xdd	/* abe paddd %xmm13,%xmm11 */
	LONG $0x34b70f46; BYTE $0x77	/* ac3 movzwl (%rdi,%r14,2),%r14d */
	WORD $0x094c; BYTE $0xf2	/* ac8 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf3	/* acb movzbl -0xd(%rcx),%r14d */
	LONG $0x34b70f46; BYTE $0x77	/* ad0 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x30e6c149	/* ad5 shl $0x30,%r14 */
	WORD $0x094c; BYTE $0xf2	/* ad9 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf6	/* adc movzbl -0xa(%rcx),%r14d */
	LONG $0x6e0f4866; BYTE $0xc2	/* ae1 movq %rdx,%xmm0 */
	LONG $0xf551b60f	/* ae6 movzbl -0xb(%rcx),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* aea movzwl (%rdi,%r14,2),%r14d */
	LONG $0x5714b70f	/* aef movzwl (%rdi,%rdx,2),%edx */
	LONG $0x20e6c149	/* af3 shl $0x20,%r14 */
	LONG $0x10e2c148	/* af7 shl $0x10,%rdx */
	WORD $0x0949; BYTE $0xd6	/* afb or %rdx,%r14 */
	LONG $0xf451b60f	/* afe movzbl -0xc(%rcx),%edx */
	LONG $0x5714b70f	/* b02 movzwl (%rdi,%rdx,2),%edx */
	WORD $0x0949; BYTE $0xd6	/* b06 or %rdx,%r14 */
	LONG $0xf751b60f	/* b09 movzbl -0x9(%rcx),%edx */
	LONG $0x100f45f3; WORD $0xfc6d	/* b0d movss -0x4(%r13),%xmm13 */
	LONG $0x5714b70f	/* b13 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x30e2c148	/* b17 shl $0x30,%rdx */
	WORD $0x0949; BYTE $0xd6	/* b1b or %rdx,%r14 */
	LONG $0xee51bf0f	/* b1e movswl -0x12(%rcx),%edx */
	LONG $0x6e0f4d66; BYTE $0xe6	/* b22 movq %r14,%xmm12 */
	LONG $0x6c0f4166; BYTE $0xc4	/* b27 punpcklqdq %xmm12,%xmm0 */
	WORD $0xe2c1; BYTE $0x0d	/* b2c shl $0xd,%edx */
	LONG $0x6f0f4466; BYTE $0xe0	/* b2f movdqa %xmm0,%xmm12 */
	LONG $0xf0710f66; BYTE $0x08	/* b34 psllw $0x8,%xmm0 */
	LONG $0xe000e281; WORD $0x8fff	/* b39 and $0x8fffe000,%edx */
	LONG $0xdb0f4466; BYTE $0xe3	/* b3f pand %xmm3,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc6	/* b44 pmaddwd %xmm14,%xmm0 */
	LONG $0xf50f4566; BYTE $0xe7	/* b49 pmaddwd %xmm15,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xfe	/* b4e movdqa %xmm6,%xmm15 */
	LONG $0xfe0f4166; BYTE $0xc4	/* b53 paddd %xmm12,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc3	/* b58 paddd %xmm11,%xmm0 */
	LONG $0x700f4466; WORD $0x4ed8	/* b5d pshufd $0x4e,%xmm0,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xc3	/* b63 paddd %xmm11,%xmm0 */
	LONG $0x700f4466; WORD $0xb1e0	/* b68 pshufd $0xb1,%xmm0,%xmm12 */
	LONG $0xfe0f4466; BYTE $0xe0	/* b6e paddd %xmm0,%xmm12 */
	LONG $0x6e0f4866; BYTE $0xc2	/* b73 movq %rdx,%xmm0 */
	LONG $0xc07e0ff3	/* b78 movq %xmm0,%xmm0 */
	LONG $0x720f4166; WORD $0x08e4	/* b7c psrad $0x8,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xf8	/* b82 pand %xmm0,%xmm15 */
	LONG $0xe45b0f45	/* b87 cvtdq2ps %xmm12,%xmm12 */
	LONG $0x660f4466; BYTE $0xfd	/* b8b pcmpgtd %xmm5,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xdf	/* b90 movdqa %xmm15,%xmm11 */
	LONG $0xdf0f4466; BYTE $0xd8	/* b95 pandn %xmm0,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc2	/* b9a por %xmm10,%xmm0 */
	LONG $0xf3280f45	/* b9f movaps %xmm11,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xd8	/* ba3 movdqa %xmm0,%xmm11 */
	LONG $0xc5280f41	/* ba8 movaps %xmm13,%xmm0 */
	LONG $0xf4590f44	/* bac mulps %xmm4,%xmm14 */
	LONG $0xdb0f4566; BYTE $0xdf	/* bb0 pand %xmm15,%xmm11 */
	LONG $0xc5c60f41; BYTE $0x00	/* bb5 shufps $0x0,%xmm13,%xmm0 */
	LONG $0xde560f45	/* bba orps %xmm14,%xmm11 */
	LONG $0xc3590f41	/* bbe mulps %xmm11,%xmm0 */
	LONG $0xd8280f45	/* bc2 movaps %xmm8,%xmm11 */
	LONG $0xc4590f41	/* bc6 mulps %xmm12,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* bca addps %xmm2,%xmm0 */
	WORD $0x280f; BYTE $0xd1	/* bcd movaps %xmm1,%xmm2 */
	WORD $0x394d; BYTE $0xc8	/* bd0 cmp %r9,%r8 */
	LONG $0xfdcc850f; WORD $0xffff	/* bd3 jne 9a5 */
	LONG $0xc1580f41	/* bd9 addps %xmm9,%xmm0 */
	LONG $0xc8580f41	/* bdd addps %xmm8,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* be1 addps %xmm1,%xmm0 */
	LONG $0x40110ff3; BYTE $0xfc	/* be4 movss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xde	/* be9 add %r11,%rsi */
	WORD $0x394c; BYTE $0xd0	/* bec cmp %r10,%rax */
	LONG $0xfd7b850f; WORD $0xffff	/* bef jne 970 */
	LONG $0x38c48148; WORD $0x0001; BYTE $0x00	/* bf5 add $0x138,%rsp */
	BYTE $0x5b	/* bfc pop %rbx */
	BYTE $0x5d	/* bfd pop %rbp */
	WORD $0x5c41	/* bfe pop %r12 */
	WORD $0x5d41	/* c00 pop %r13 */
	WORD $0x5e41	/* c02 pop %r14 */
	WORD $0x5f41	/* c04 pop %r15 */
	BYTE $0xc3	/* c06 ret */
	LONG $0x249c280f; LONG $0x000000d0	/* c07 movaps 0xd0(%rsp),%xmm3 */
	LONG $0x24b48b4c; LONG $0x00000110	/* c0f mov 0x110(%rsp),%r14 */
	LONG $0x249c8b4c; LONG $0x000000a0	/* c17 mov 0xa0(%rsp),%r11 */
	LONG $0x24ac8b48; LONG $0x000000a8	/* c1f mov 0xa8(%rsp),%rbp */
	LONG $0x24a48b4c; LONG $0x000000b0	/* c27 mov 0xb0(%rsp),%r12 */
	LONG $0xd3280f44	/* c2f movaps %xmm3,%xmm10 */
	LONG $0x6f0f4466; LONG $0x00e024bc; WORD $0x0000	/* c33 movdqa 0xe0(%rsp),%xmm15 */
	LONG $0x6f0f4466; LONG $0x00f024b4; WORD $0x0000	/* c3d movdqa 0xf0(%rsp),%xmm14 */
	LONG $0xd3c60f44; BYTE $0x00	/* c47 shufps $0x0,%xmm3,%xmm10 */
	LONG $0x6f0f4466; LONG $0x0100249c; WORD $0x0000	/* c4c movdqa 0x100(%rsp),%xmm11 */
	LONG $0xd2ef0f66	/* c56 pxor %xmm2,%xmm2 */
	LONG $0x2404894c	/* c5a mov %r8,(%rsp) */
	WORD $0x894c; BYTE $0xca	/* c5e mov %r9,%rdx */
	WORD $0x894c; BYTE $0xe7	/* c61 mov %r12,%rdi */
	WORD $0x280f; BYTE $0xea	/* c64 movaps %xmm2,%xmm5 */
	WORD $0x280f; BYTE $0xca	/* c67 movaps %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xe2	/* c6a movaps %xmm2,%xmm4 */
	WORD $0x8948; BYTE $0xee	/* c6d mov %rbp,%rsi */
	WORD $0x09eb	/* c70 jmp c7b */
	WORD $0x280f; BYTE $0xcd	/* c72 movaps %xmm5,%xmm1 */
	WORD $0x280f; BYTE $0xd0	/* c75 movaps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xee	/* c78 movaps %xmm6,%xmm5 */
	LONG $0x0b4ab60f	/* c7b movzbl 0xb(%rdx),%ecx */
	LONG $0x066f0ff3	/* c7f movdqu (%rsi),%xmm0 */
	LONG $0x20c68348	/* c83 add $0x20,%rsi */
	LONG $0x12c28348	/* c87 add $0x12,%rdx */
	LONG $0x766f0ff3; BYTE $0xf0	/* c8b movdqu -0x10(%rsi),%xmm6 */
	LONG $0x04c78348	/* c90 add $0x4,%rdi */
	LONG $0x2cb70f44; BYTE $0x48	/* c94 movzwl (%rax,%rcx,2),%r13d */
	LONG $0xfa4ab60f	/* c99 movzbl -0x6(%rdx),%ecx */
	LONG $0x6f0f4466; BYTE $0xe8	/* c9d movdqa %xmm0,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xce	/* ca2 movdqa %xmm6,%xmm9 */
	LONG $0x600f4466; BYTE $0xe8	/* ca7 punpcklbw %xmm0,%xmm13 */
	LONG $0xc0680f66	/* cac punpckhbw %xmm0,%xmm0 */
	LONG $0x480cb70f	/* cb0 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e5c149	/* cb4 shl $0x10,%r13 */
	LONG $0x600f4466; BYTE $0xce	/* cb8 punpcklbw %xmm6,%xmm9 */
	LONG $0xf6680f66	/* cbd punpckhbw %xmm6,%xmm6 */
	LONG $0xe0710f66; BYTE $0x08	/* cc1 psraw $0x8,%xmm0 */
	LONG $0xe6710f66; BYTE $0x08	/* cc6 psraw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08e1	/* ccb psraw $0x8,%xmm9 */
	LONG $0x20e1c148	/* cd1 shl $0x20,%rcx */
	LONG $0x710f4166; WORD $0x08e5	/* cd5 psraw $0x8,%xmm13 */
	WORD $0x094c; BYTE $0xe9	/* cdb or %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xf8	/* cde movzbl -0x8(%rdx),%r13d */
	LONG $0x2cb70f46; BYTE $0x68	/* ce3 movzwl (%rax,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xe9	/* ce8 or %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xfb	/* ceb movzbl -0x5(%rdx),%r13d */
	LONG $0x2cb70f46; BYTE $0x68	/* cf0 movzwl (%rax,%r13,2),%r13d */
	LONG $0x30e5c149	/* cf5 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xe9	/* cf9 or %r13,%rcx */
	LONG $0x6e0f4866; BYTE $0xf9	/* cfc movq %rcx,%xmm7 */
	LONG $0xfd4ab60f	/* d01 movzbl -0x3(%rdx),%ecx */
	LONG $0x2cb70f44; BYTE $0x48	/* d05 movzwl (%rax,%rcx,2),%r13d */
	WORD $0x894c; BYTE $0xe9	/* d0a mov %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xfe	/* d0d movzbl -0x2(%rdx),%r13d */
	LONG $0x10e1c148	/* d12 shl $0x10,%rcx */
	LONG $0x2cb70f46; BYTE $0x68	/* d16 movzwl (%rax,%r13,2),%r13d */
	LONG $0x20e5c149	/* d1b shl $0x20,%r13 */
	WORD $0x0949; BYTE $0xcd	/* d1f or %rcx,%r13 */
	LONG $0xfc4ab60f	/* d22 movzbl -0x4(%rdx),%ecx */
	LONG $0x480cb70f	/* d26 movzwl (%rax,%rcx,2),%ecx */
	WORD $0x0949; BYTE $0xcd	/* d2a or %rcx,%r13 */
	LONG $0xff4ab60f	/* d2d movzbl -0x1(%rdx),%ecx */
	LONG $0x480cb70f	/* d31 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x30e1c148	/* d35 shl $0x30,%rcx */
	WORD $0x0949; BYTE $0xcd	/* d39 or %rcx,%r13 */
	LONG $0xf14ab60f	/* d3c movzbl -0xf(%rdx),%ecx */
	LONG $0x6e0f4d66; BYTE $0xc5	/* d40 movq %r13,%xmm8 */
	LONG $0x2cb70f44; BYTE $0x48	/* d45 movzwl (%rax,%rcx,2),%r13d */
	LONG $0xf24ab60f	/* d4a movzbl -0xe(%rdx),%ecx */
	LONG $0x6c0f4166; BYTE $0xf8	/* d4e punpcklqdq %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* d53 movdqa %xmm7,%xmm8 */
	LONG $0xf7710f66; BYTE $0x08	/* d58 psllw $0x8,%xmm7 */
	LONG $0x480cb70f	/* d5d movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e5c149	/* d61 shl $0x10,%r13 */
	LONG $0xdb0f4566; BYTE $0xc4	/* d65 pand %xmm12,%xmm8 */
	LONG $0xf8f50f66	/* d6a pmaddwd %xmm0,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc6	/* d6e pmaddwd %xmm6,%xmm8 */
	LONG $0x20e1c148	/* d73 shl $0x20,%rcx */
	LONG $0xfe0f4166; BYTE $0xf8	/* d77 paddd %xmm8,%xmm7 */
	WORD $0x094c; BYTE $0xe9	/* d7c or %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xf0	/* d7f movzbl -0x10(%rdx),%r13d */
	LONG $0x2cb70f46; BYTE $0x68	/* d84 movzwl (%rax,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xe9	/* d89 or %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xf3	/* d8c movzbl -0xd(%rdx),%r13d */
	LONG $0x2cb70f46; BYTE $0x68	/* d91 movzwl (%rax,%r13,2),%r13d */
	LONG $0x30e5c149	/* d96 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xe9	/* d9a or %r13,%rcx */
	LONG $0x6ab60f44; BYTE $0xf5	/* d9d movzbl -0xb(%rdx),%r13d */
	LONG $0x6e0f4866; BYTE $0xf1	/* da2 movq %rcx,%xmm6 */
	LONG $0x2cb70f46; BYTE $0x68	/* da7 movzwl (%rax,%r13,2),%r13d */
	WORD $0x894d; BYTE $0xe8	/* dac mov %r13,%r8 */
	LONG $0x6ab60f44; BYTE $0xf6	/* daf movzbl -0xa(%rdx),%r13d */
	LONG $0x10e0c149	/* db4 shl $0x10,%r8 */
	LONG $0x2cb70f46; BYTE $0x68	/* db8 movzwl (%rax,%r13,2),%r13d */
	LONG $0x20e5c149	/* dbd shl $0x20,%r13 */
	WORD $0x094d; BYTE $0xc5	/* dc1 or %r8,%r13 */
	LONG $0x42b60f44; BYTE $0xf4	/* dc4 movzbl -0xc(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* dc9 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094d; BYTE $0xc5	/* dce or %r8,%r13 */
	LONG $0x42b60f44; BYTE $0xf7	/* dd1 movzbl -0x9(%rdx),%r8d */
	LONG $0xee4abf0f	/* dd6 movswl -0x12(%rdx),%ecx */
	LONG $0x04b70f46; BYTE $0x40	/* dda movzwl (%rax,%r8,2),%r8d */
	WORD $0xe1c1; BYTE $0x0d	/* ddf shl $0xd,%ecx */
	LONG $0xe000e181; WORD $0x8fff	/* de2 and $0x8fffe000,%ecx */
	LONG $0x30e0c149	/* de8 shl $0x30,%r8 */
	WORD $0x094d; BYTE $0xc5	/* dec or %r8,%r13 */
	LONG $0x6e0f4966; BYTE $0xc5	/* def movq %r13,%xmm0 */
	LONG $0xf06c0f66	/* df4 punpcklqdq %xmm0,%xmm6 */
	LONG $0xc66f0f66	/* df8 movdqa %xmm6,%xmm0 */
	LONG $0xf6710f66; BYTE $0x08	/* dfc psllw $0x8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xc4	/* e01 pand %xmm12,%xmm0 */
	LONG $0xf50f4466; BYTE $0xc8	/* e06 pmaddwd %xmm0,%xmm9 */
	LONG $0xc66f0f66	/* e0b movdqa %xmm6,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc5	/* e0f pmaddwd %xmm13,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc1	/* e14 paddd %xmm9,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xcf	/* e19 movdqa %xmm15,%xmm9 */
	LONG $0xc7fe0f66	/* e1e paddd %xmm7,%xmm0 */
	LONG $0xf0700f66; BYTE $0x4e	/* e22 pshufd $0x4e,%xmm0,%xmm6 */
	LONG $0xc6fe0f66	/* e27 paddd %xmm6,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xf1	/* e2b movq %rcx,%xmm6 */
	LONG $0xf67e0ff3	/* e30 movq %xmm6,%xmm6 */
	LONG $0xf8700f66; BYTE $0xb1	/* e34 pshufd $0xb1,%xmm0,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xce	/* e39 pand %xmm6,%xmm9 */
	LONG $0xf8fe0f66	/* e3e paddd %xmm0,%xmm7 */
	LONG $0x47100ff3; BYTE $0xfc	/* e42 movss -0x4(%rdi),%xmm0 */
	LONG $0x660f4566; BYTE $0xce	/* e47 pcmpgtd %xmm14,%xmm9 */
	LONG $0xe7720f66; BYTE $0x08	/* e4c psrad $0x8,%xmm7 */
	LONG $0x00c0c60f	/* e51 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xff	/* e55 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc1	/* e58 movdqa %xmm9,%xmm8 */
	LONG $0xdf0f4466; BYTE $0xc6	/* e5d pandn %xmm6,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xf3	/* e62 por %xmm11,%xmm6 */
	LONG $0xc2590f45	/* e67 mulps %xmm10,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xf1	/* e6b pand %xmm9,%xmm6 */
	LONG $0xf0560f41	/* e70 orps %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xc6	/* e74 mulps %xmm6,%xmm0 */
	WORD $0x280f; BYTE $0xf2	/* e77 movaps %xmm2,%xmm6 */
	WORD $0x590f; BYTE $0xc7	/* e7a mulps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc4	/* e7d addps %xmm4,%xmm0 */
	WORD $0x280f; BYTE $0xe1	/* e80 movaps %xmm1,%xmm4 */
	WORD $0x394c; BYTE $0xf6	/* e83 cmp %r14,%rsi */
	LONG $0xfde6850f; WORD $0xffff	/* e86 jne c72 */
	WORD $0x580f; BYTE $0xc5	/* e8c addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xca	/* e8f addps %xmm2,%xmm1 */
	LONG $0x24048b4c	/* e92 mov (%rsp),%r8 */
	WORD $0x014d; BYTE $0xd9	/* e96 add %r11,%r9 */
	LONG $0x04c08349	/* e99 add $0x4,%r8 */
	WORD $0x580f; BYTE $0xc1	/* e9d addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc40	/* ea0 movss %xmm0,-0x4(%r8) */
	WORD $0x394d; BYTE $0xd0	/* ea6 cmp %r10,%r8 */
	LONG $0xfda7850f; WORD $0xffff	/* ea9 jne c56 */
	LONG $0xfff9e6e9; BYTE $0xff	/* eaf jmp 89a */
	LONG $0xc0ef0f66	/* eb4 pxor %xmm0,%xmm0 */
	LONG $0x10508d4d	/* eb8 lea 0x10(%r8),%r10 */
	LONG $0x00110f41	/* ebc movups %xmm0,(%r8) */
	LONG $0xfff9d5e9; BYTE $0xff	/* ec0 jmp 89a */
	LONG $0xc0ef0f66	/* ec5 pxor %xmm0,%xmm0 */
	LONG $0xfffd16e9; BYTE $0xff	/* ec9 jmp be4 */
	LONG $0x81988181; LONG $0x81bf81ad; LONG $0x81dd81cf; LONG $0x81f681ea	/* ece .rodata */
	LONG $0x810d8101; LONG $0x81268119; LONG $0x81458135; LONG $0x81718159	/* ede .rodata */
	LONG $0x98989881; LONG $0x98bf98ad; LONG $0x98dd98cf; LONG $0x98f698ea	/* eee .rodata */
	LONG $0x980d9801; LONG $0x98269819; LONG $0x98459835; LONG $0x98719859	/* efe .rodata */
	LONG $0xad98ad81; LONG $0xadbfadad; LONG $0xadddadcf; LONG $0xadf6adea	/* f0e .rodata */
	LONG $0xad0dad01; LONG $0xad26ad19; LONG $0xad45ad35; LONG $0xad71ad59	/* f1e .rodata */
	LONG $0xbf98bf81; LONG $0xbfbfbfad; LONG $0xbfddbfcf; LONG $0xbff6bfea	/* f2e .rodata */
	LONG $0xbf0dbf01; LONG $0xbf26bf19; LONG $0xbf45bf35; LONG $0xbf71bf59	/* f3e .rodata */
	LONG $0xcf98cf81; LONG $0xcfbfcfad; LONG $0xcfddcfcf; LONG $0xcff6cfea	/* f4e .rodata */
	LONG $0xcf0dcf01; LONG $0xcf26cf19; LONG $0xcf45cf35; LONG $0xcf71cf59	/* f5e .rodata */
	LONG $0xdd98dd81; LONG $0xddbfddad; LONG $0xddddddcf; LONG $0xddf6ddea	/* f6e .rodata */
	LONG $0xdd0ddd01; LONG $0xdd26dd19; LONG $0xdd45dd35; LONG $0xdd71dd59	/* f7e .rodata */
	LONG $0xea98ea81; LONG $0xeabfeaad; LONG $0xeaddeacf; LONG $0xeaf6eaea	/* f8e .rodata */
	LONG $0xea0dea01; LONG $0xea26ea19; LONG $0xea45ea35; LONG $0xea71ea59	/* f9e .rodata */
	LONG $0xf698f681; LONG $0xf6bff6ad; LONG $0xf6ddf6cf; LONG $0xf6f6f6ea	/* fae .rodata */
	LONG $0xf60df601; LONG $0xf626f619; LONG $0xf645f635; LONG $0xf671f659	/* fbe .rodata */
	LONG $0x01980181; LONG $0x01bf01ad; LONG $0x01dd01cf; LONG $0x01f601ea	/* fce .rodata */
	LONG $0x010d0101; LONG $0x01260119; LONG $0x01450135; LONG $0x01710159	/* fde .rodata */
	LONG $0x0d980d81; LONG $0x0dbf0dad; LONG $0x0ddd0dcf; LONG $0x0df60dea	/* fee .rodata */
	LONG $0x0d0d0d01; LONG $0x0d260d19; LONG $0x0d450d35; LONG $0x0d710d59	/* ffe .rodata */
	LONG $0x19981981; LONG $0x19bf19ad; LONG $0x19dd19cf; LONG $0x19f619ea	/* 100e .rodata */
	LONG $0x190d1901; LONG $0x19261919; LONG $0x19451935; LONG $0x19711959	/* 101e .rodata */
	LONG $0x26982681; LONG $0x26bf26ad; LONG $0x26dd26cf; LONG $0x26f626ea	/* 102e .rodata */
	LONG $0x260d2601; LONG $0x26262619; LONG $0x26452635; LONG $0x26712659	/* 103e .rodata */
	LONG $0x35983581; LONG $0x35bf35ad; LONG $0x35dd35cf; LONG $0x35f635ea	/* 104e .rodata */
	LONG $0x350d3501; LONG $0x35263519; LONG $0x35453535; LONG $0x35713559	/* 105e .rodata */
	LONG $0x45984581; LONG $0x45bf45ad; LONG $0x45dd45cf; LONG $0x45f645ea	/* 106e .rodata */
	LONG $0x450d4501; LONG $0x45264519; LONG $0x45454535; LONG $0x45714559	/* 107e .rodata */
	LONG $0x59985981; LONG $0x59bf59ad; LONG $0x59dd59cf; LONG $0x59f659ea	/* 108e .rodata */
	LONG $0x590d5901; LONG $0x59265919; LONG $0x59455935; LONG $0x59715959	/* 109e .rodata */
	LONG $0x71987181; LONG $0x71bf71ad; LONG $0x71dd71cf; LONG $0x71f671ea	/* 10ae .rodata */
	LONG $0x710d7101; LONG $0x71267119; LONG $0x71457135; LONG $0x71717159	/* 10be .rodata */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 10ce .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 10de .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 10ee .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 10fe .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 110e .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 111e .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 112e .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 113e .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 114e .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 115e .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 116e .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 117e .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 118e .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 119e .rodata.cst16 */
	RET

TEXT sse2q2k(SB), 1, $0
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
	LONG $0x00231fe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x894d; BYTE $0xc7	/* 5 mov %r8,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* a mov %rdx,%r14 */
	WORD $0x8948; BYTE $0xca	/* d mov %rcx,%rdx */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	WORD $0x8948; BYTE $0xf5	/* 15 mov %rsi,%rbp */
	BYTE $0x53	/* 18 push %rbx */
	LONG $0x58ec8148; WORD $0x0005; BYTE $0x00	/* 19 sub $0x558,%rsp */
	LONG $0x248c894c; LONG $0x00000238	/* 20 mov %r9,0x238(%rsp) */
	LONG $0x03f98348	/* 28 cmp $0x3,%rcx */
	LONG $0x0c738e0f; WORD $0x0000	/* 2c jle ca5 */
	LONG $0x248c8b48; LONG $0x00000598	/* 32 mov 0x598(%rsp),%rcx */
	LONG $0x362c8d4f	/* 3a lea (%r14,%r14,1),%r13 */
	LONG $0xb5348d4a; LONG $0x00000000	/* 3e lea 0x0(,%r14,4),%rsi */
	LONG $0x24848948; LONG $0x000002b8	/* 46 mov %rax,0x2b8(%rsp) */
	LONG $0x24b48948; LONG $0x00000288	/* 4e mov %rsi,0x288(%rsp) */
	WORD $0x8948; BYTE $0xfb	/* 56 mov %rdi,%rbx */
	WORD $0x8949; BYTE $0xd2	/* 59 mov %rdx,%r10 */
	LONG $0x3d6f0ff3; LONG $0x000021db	/* 5c movdqa 0x0(%rip),%xmm7 = 223f, as it lies */
	LONG $0x08e1c148	/* 64 shl $0x8,%rcx */
	LONG $0x24ac8948; LONG $0x000002c0	/* 68 mov %rbp,0x2c0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x000021f7	/* 70 movdqa 0x0(%rip),%xmm3 = 226f, as it lies */
	LONG $0x354c8d4f; BYTE $0x00	/* 78 lea 0x0(%r13,%r14,1),%r9 */
	LONG $0x01348d4a	/* 7d lea (%rcx,%r8,1),%rsi */
	LONG $0x24948948; LONG $0x000002c8	/* 81 mov %rdx,0x2c8(%rsp) */
	WORD $0x8948; BYTE $0xef	/* 89 mov %rbp,%rdi */
	LONG $0x24b48948; LONG $0x000002b0	/* 8c mov %rsi,0x2b0(%rsp) */
	LONG $0x2484894c; LONG $0x00000280	/* 94 mov %r8,0x280(%rsp) */
	LONG $0x24ac894c; LONG $0x00000220	/* 9c mov %r13,0x220(%rsp) */
	LONG $0x243c290f	/* a4 movaps %xmm7,(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x0000220f	/* a8 movdqa 0x0(%rip),%xmm7 = 22bf, as it lies */
	LONG $0x249c290f; LONG $0x00000250	/* b0 movaps %xmm3,0x250(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x000021bf	/* b8 movdqa 0x0(%rip),%xmm3 = 227f, as it lies */
	LONG $0x24bc290f; LONG $0x00000290	/* c0 movaps %xmm7,0x290(%rsp) */
	LONG $0x3d100ff3; LONG $0x0000218f	/* c8 movss 0x0(%rip),%xmm7 = 225f */
	LONG $0x249c290f; LONG $0x00000260	/* d0 movaps %xmm3,0x260(%rsp) */
	WORD $0x280f; BYTE $0xdf	/* d8 movaps %xmm7,%xmm3 */
	LONG $0xf7280f44	/* db movaps %xmm7,%xmm14 */
	LONG $0x00dfc60f	/* df shufps $0x0,%xmm7,%xmm3 */
	LONG $0x249c290f; LONG $0x00000270	/* e3 movaps %xmm3,0x270(%rsp) */
	LONG $0x24bc8348; LONG $0x00000598; BYTE $0x00	/* eb cmpq $0x0,0x598(%rsp) */
	LONG $0x21308e0f; WORD $0x0000	/* f4 jle 222a */
	LONG $0x24848d48; LONG $0x00000350	/* fa lea 0x350(%rsp),%rax */
	LONG $0x24848d4c; LONG $0x000002d0	/* 102 lea 0x2d0(%rsp),%r8 */
	LONG $0x24bc8948; LONG $0x00000120	/* 10a mov %rdi,0x120(%rsp) */
	LONG $0x24ac8b4c; LONG $0x00000590	/* 112 mov 0x590(%rsp),%r13 */
	LONG $0x24948b48; LONG $0x00000280	/* 11a mov 0x280(%rsp),%rdx */
	LONG $0xe4ef0f66	/* 122 pxor %xmm4,%xmm4 */
	WORD $0x3145; BYTE $0xff	/* 126 xor %r15d,%r15d */
	WORD $0x8948; BYTE $0xfe	/* 129 mov %rdi,%rsi */
	LONG $0x509f8d4c; WORD $0x0019; BYTE $0x00	/* 12c lea 0x1950(%rdi),%r11 */
	WORD $0x280f; BYTE $0xf4	/* 133 movaps %xmm4,%xmm6 */
	WORD $0x3145; BYTE $0xe4	/* 136 xor %r12d,%r12d */
	WORD $0x894c; BYTE $0xf9	/* 139 mov %r15,%rcx */
	LONG $0x24848948; LONG $0x00000140	/* 13c mov %rax,0x140(%rsp) */
	LONG $0xef0f4566; BYTE $0xd2	/* 144 pxor %xmm10,%xmm10 */
	LONG $0x0000bd48; LONG $0x00000080; WORD $0x0080	/* 149 movabs $0x80000000800000,%rbp */
	LONG $0xec280f44	/* 153 movaps %xmm4,%xmm13 */
	LONG $0x2484894c; LONG $0x00000130	/* 157 mov %r8,0x130(%rsp) */
	LONG $0x249c8948; LONG $0x000000f0	/* 15f mov %rbx,0xf0(%rsp) */
	LONG $0x6f0f4466; LONG $0x0290248c; WORD $0x0000	/* 167 movdqa 0x290(%rsp),%xmm9 */
	LONG $0x24bc8948; LONG $0x00000100	/* 171 mov %rdi,0x100(%rsp) */
	LONG $0x2494894c; LONG $0x00000110	/* 179 mov %r10,0x110(%rsp) */
	LONG $0x24a4290f; LONG $0x000000a0	/* 181 movaps %xmm4,0xa0(%rsp) */
	LONG $0x0a6f0ff3	/* 189 movdqu (%rdx),%xmm1 */
	LONG $0xb0938d4d; WORD $0xfffe; BYTE $0xff	/* 18d lea -0x150(%r11),%r10 */
	WORD $0x8948; BYTE $0xf7	/* 194 mov %rsi,%rdi */
	WORD $0x894c; BYTE $0xc3	/* 197 mov %r8,%rbx */
	LONG $0xd16f0f66	/* 19a movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 19e punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 1a2 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 1a6 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ab psraw $0x8,%xmm1 */
	WORD $0x110f; BYTE $0x10	/* 1b0 movups %xmm2,(%rax) */
	LONG $0x1048110f	/* 1b3 movups %xmm1,0x10(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x10	/* 1b7 movdqu 0x10(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 1bc movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 1c0 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 1c4 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 1c8 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cd psraw $0x8,%xmm1 */
	LONG $0x2050110f	/* 1d2 movups %xmm2,0x20(%rax) */
	LONG $0x3048110f	/* 1d6 movups %xmm1,0x30(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x20	/* 1da movdqu 0x20(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 1df movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 1e3 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 1e7 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 1eb psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1f0 psraw $0x8,%xmm1 */
	LONG $0x4050110f	/* 1f5 movups %xmm2,0x40(%rax) */
	LONG $0x5048110f	/* 1f9 movups %xmm1,0x50(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x30	/* 1fd movdqu 0x30(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 202 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 206 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 20a punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 20e psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 213 psraw $0x8,%xmm1 */
	LONG $0x6050110f	/* 218 movups %xmm2,0x60(%rax) */
	LONG $0x7048110f	/* 21c movups %xmm1,0x70(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x40	/* 220 movdqu 0x40(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 225 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 229 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 22d punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 231 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 236 psraw $0x8,%xmm1 */
	LONG $0x8090110f; WORD $0x0000; BYTE $0x00	/* 23b movups %xmm2,0x80(%rax) */
	LONG $0x9088110f; WORD $0x0000; BYTE $0x00	/* 242 movups %xmm1,0x90(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x50	/* 249 movdqu 0x50(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 24e movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 252 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 256 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 25a psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 25f psraw $0x8,%xmm1 */
	LONG $0xa090110f; WORD $0x0000; BYTE $0x00	/* 264 movups %xmm2,0xa0(%rax) */
	LONG $0xb088110f; WORD $0x0000; BYTE $0x00	/* 26b movups %xmm1,0xb0(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x60	/* 272 movdqu 0x60(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 277 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 27b punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 27f punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 283 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 288 psraw $0x8,%xmm1 */
	LONG $0xc090110f; WORD $0x0000; BYTE $0x00	/* 28d movups %xmm2,0xc0(%rax) */
	LONG $0xd088110f; WORD $0x0000; BYTE $0x00	/* 294 movups %xmm1,0xd0(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x70	/* 29b movdqu 0x70(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 2a0 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 2a4 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 2a8 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2ac psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2b1 psraw $0x8,%xmm1 */
	LONG $0xe090110f; WORD $0x0000; BYTE $0x00	/* 2b6 movups %xmm2,0xe0(%rax) */
	LONG $0xf088110f; WORD $0x0000; BYTE $0x00	/* 2bd movups %xmm1,0xf0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x00000080	/* 2c4 movdqu 0x80(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 2cc movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 2d0 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 2d4 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2d8 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2dd psraw $0x8,%xmm1 */
	LONG $0x0090110f; WORD $0x0001; BYTE $0x00	/* 2e2 movups %xmm2,0x100(%rax) */
	LONG $0x1088110f; WORD $0x0001; BYTE $0x00	/* 2e9 movups %xmm1,0x110(%rax) */
	LONG $0x8a6f0ff3; LONG $0x00000090	/* 2f0 movdqu 0x90(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 2f8 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 2fc punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 300 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 304 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 309 psraw $0x8,%xmm1 */
	LONG $0x2090110f; WORD $0x0001; BYTE $0x00	/* 30e movups %xmm2,0x120(%rax) */
	LONG $0x3088110f; WORD $0x0001; BYTE $0x00	/* 315 movups %xmm1,0x130(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000a0	/* 31c movdqu 0xa0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 324 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 328 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 32c punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 330 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 335 psraw $0x8,%xmm1 */
	LONG $0x4090110f; WORD $0x0001; BYTE $0x00	/* 33a movups %xmm2,0x140(%rax) */
	LONG $0x5088110f; WORD $0x0001; BYTE $0x00	/* 341 movups %xmm1,0x150(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000b0	/* 348 movdqu 0xb0(%rdx),%xmm1 */
	LONG $0xac290f44; LONG $0x0000b024; BYTE $0x00	/* 350 movaps %xmm13,0xb0(%rsp) */
	LONG $0xd16f0f66	/* 359 movdqa %xmm1,%xmm2 */
	LONG $0x24b4290f; LONG $0x000000c0	/* 35d movaps %xmm6,0xc0(%rsp) */
	LONG $0xd1600f66	/* 365 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 369 punpckhbw %xmm1,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000d0	/* 36d movaps %xmm4,0xd0(%rsp) */
	LONG $0xe2710f66; BYTE $0x08	/* 375 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 37a psraw $0x8,%xmm1 */
	LONG $0xb4290f44; LONG $0x0000e024; BYTE $0x00	/* 37f movaps %xmm14,0xe0(%rsp) */
	LONG $0x6090110f; WORD $0x0001; BYTE $0x00	/* 388 movups %xmm2,0x160(%rax) */
	LONG $0x7088110f; WORD $0x0001; BYTE $0x00	/* 38f movups %xmm1,0x170(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000c0	/* 396 movdqu 0xc0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 39e movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 3a2 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 3a6 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 3aa psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 3af psraw $0x8,%xmm1 */
	LONG $0x8090110f; WORD $0x0001; BYTE $0x00	/* 3b4 movups %xmm2,0x180(%rax) */
	LONG $0x9088110f; WORD $0x0001; BYTE $0x00	/* 3bb movups %xmm1,0x190(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000d0	/* 3c2 movdqu 0xd0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 3ca movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 3ce punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 3d2 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 3d6 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 3db psraw $0x8,%xmm1 */
	LONG $0xa090110f; WORD $0x0001; BYTE $0x00	/* 3e0 movups %xmm2,0x1a0(%rax) */
	LONG $0xb088110f; WORD $0x0001; BYTE $0x00	/* 3e7 movups %xmm1,0x1b0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000e0	/* 3ee movdqu 0xe0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 3f6 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 3fa punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 3fe punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 402 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 407 psraw $0x8,%xmm1 */
	LONG $0xc090110f; WORD $0x0001; BYTE $0x00	/* 40c movups %xmm2,0x1c0(%rax) */
	LONG $0xd088110f; WORD $0x0001; BYTE $0x00	/* 413 movups %xmm1,0x1d0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000f0	/* 41a movdqu 0xf0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 422 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 426 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 42a punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 42e psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 433 psraw $0x8,%xmm1 */
	LONG $0xe090110f; WORD $0x0001; BYTE $0x00	/* 438 movups %xmm2,0x1e0(%rax) */
	LONG $0xf088110f; WORD $0x0001; BYTE $0x00	/* 43f movups %xmm1,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0x107d	/* 446 movdqu 0x10(%r13),%xmm7 */
	LONG $0x24bc290f; LONG $0x00000080	/* 44c movaps %xmm7,0x80(%rsp) */
	LONG $0x6f0f41f3; WORD $0x007d	/* 454 movdqu 0x0(%r13),%xmm7 */
	LONG $0x24bc290f; LONG $0x00000090	/* 45a movaps %xmm7,0x90(%rsp) */
	LONG $0x0a180f41	/* 462 prefetcht0 (%r10) */
	LONG $0x4a180f41; BYTE $0x40	/* 466 prefetcht0 0x40(%r10) */
	LONG $0x1f6f0ff3	/* 46b movdqu (%rdi),%xmm3 */
	LONG $0x4f6f0ff3; BYTE $0x10	/* 46f movdqu 0x10(%rdi),%xmm1 */
	LONG $0x54c28349	/* 474 add $0x54,%r10 */
	LONG $0x20c38348	/* 478 add $0x20,%rbx */
	LONG $0x6f0f44f3; WORD $0x1078	/* 47c movdqu 0x10(%rax),%xmm15 */
	LONG $0x6f0f44f3; BYTE $0x28	/* 482 movdqu (%rax),%xmm13 */
	LONG $0xe16f0f66	/* 487 movdqa %xmm1,%xmm4 */
	LONG $0x1cdb0f66; BYTE $0x24	/* 48b pand (%rsp),%xmm3 */
	LONG $0x176f0ff3	/* 490 movdqu (%rdi),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 494 pand %xmm9,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5060	/* 499 movdqu 0x50(%rax),%xmm12 */
	LONG $0x6f0f44f3; LONG $0x0000d098; BYTE $0x00	/* 49f movdqu 0xd0(%rax),%xmm11 */
	LONG $0xec6f0f66	/* 4a8 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 4ac punpcklbw %xmm10,%xmm4 */
	LONG $0xc36f0f66	/* 4b1 movdqa %xmm3,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x3040	/* 4b5 movdqu 0x30(%rax),%xmm8 */
	LONG $0x680f4166; BYTE $0xea	/* 4bb punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe5	/* 4c0 pmaddwd %xmm13,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 4c5 punpcklbw %xmm10,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x000090a8; BYTE $0x00	/* 4ca movdqu 0x90(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xef	/* 4d3 pmaddwd %xmm15,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x4078	/* 4d8 movdqu 0x40(%rax),%xmm15 */
	LONG $0xd2710f66; BYTE $0x04	/* 4de psrlw $0x4,%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 4e3 punpckhbw %xmm10,%xmm3 */
	LONG $0xe56b0f66	/* 4e8 packssdw %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf2	/* 4ec movdqa %xmm2,%xmm14 */
	LONG $0xd06f0f66	/* 4f1 movdqa %xmm0,%xmm2 */
	LONG $0xfc6f0f66	/* 4f5 movdqa %xmm4,%xmm7 */
	LONG $0xe16f0f66	/* 4f9 movdqa %xmm1,%xmm4 */
	LONG $0xd0610f66	/* 4fd punpcklwd %xmm0,%xmm2 */
	LONG $0xd4710f66; BYTE $0x02	/* 501 psrlw $0x2,%xmm4 */
	LONG $0xf2700f66; BYTE $0x00	/* 506 pshufd $0x0,%xmm2,%xmm6 */
	LONG $0xc0690f66	/* 50b punpckhwd %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 50f pand %xmm9,%xmm4 */
	LONG $0xfef50f66	/* 514 pmaddwd %xmm6,%xmm7 */
	LONG $0xf2700f66; BYTE $0xaa	/* 518 pshufd $0xaa,%xmm2,%xmm6 */
	LONG $0xec6f0f66	/* 51d movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 521 punpcklbw %xmm10,%xmm4 */
	LONG $0x247c290f; BYTE $0x10	/* 526 movaps %xmm7,0x10(%rsp) */
	LONG $0x680f4166; BYTE $0xea	/* 52b punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe7	/* 530 pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000c0b8; BYTE $0x00	/* 535 movdqu 0xc0(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xec	/* 53e pmaddwd %xmm12,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000080a0; BYTE $0x00	/* 543 movdqu 0x80(%rax),%xmm12 */
	LONG $0xe56b0f66	/* 54c packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 550 movdqa %xmm4,%xmm5 */
	LONG $0xe16f0f66	/* 554 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 558 psrlw $0x4,%xmm4 */
	LONG $0xd1710f66; BYTE $0x06	/* 55d psrlw $0x6,%xmm1 */
	LONG $0xeef50f66	/* 562 pmaddwd %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 566 pand %xmm9,%xmm4 */
	LONG $0x246c290f; BYTE $0x20	/* 56b movaps %xmm5,0x20(%rsp) */
	LONG $0xdb0f4166; BYTE $0xc9	/* 570 pand %xmm9,%xmm1 */
	LONG $0xf0700f66; BYTE $0x00	/* 575 pshufd $0x0,%xmm0,%xmm6 */
	LONG $0xec6f0f66	/* 57a movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 57e punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xea	/* 583 punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe4	/* 588 pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x2060	/* 58d movdqu 0x20(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xed	/* 593 pmaddwd %xmm13,%xmm5 */
	LONG $0xe56b0f66	/* 598 packssdw %xmm5,%xmm4 */
	LONG $0xe96f0f66	/* 59c movdqa %xmm1,%xmm5 */
	LONG $0x600f4166; BYTE $0xca	/* 5a0 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xea	/* 5a5 punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xcf	/* 5aa pmaddwd %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xec	/* 5af movdqa %xmm4,%xmm13 */
	LONG $0xf50f4166; BYTE $0xeb	/* 5b4 pmaddwd %xmm11,%xmm5 */
	LONG $0xe0700f66; BYTE $0xaa	/* 5b9 pshufd $0xaa,%xmm0,%xmm4 */
	LONG $0xf50f4466; BYTE $0xee	/* 5be pmaddwd %xmm6,%xmm13 */
	LONG $0xcd6b0f66	/* 5c3 packssdw %xmm5,%xmm1 */
	LONG $0xf2700f66; BYTE $0x55	/* 5c7 pshufd $0x55,%xmm2,%xmm6 */
	LONG $0xd2700f66; BYTE $0xff	/* 5cc pshufd $0xff,%xmm2,%xmm2 */
	LONG $0x6c290f44; WORD $0x3024	/* 5d1 movaps %xmm13,0x30(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0000a0a8; BYTE $0x00	/* 5d7 movdqu 0xa0(%rax),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 5e0 movdqa %xmm1,%xmm15 */
	LONG $0x4f6f0ff3; BYTE $0x20	/* 5e5 movdqu 0x20(%rdi),%xmm1 */
	LONG $0xf50f4466; BYTE $0xfc	/* 5ea pmaddwd %xmm4,%xmm15 */
	LONG $0xe16f0f66	/* 5ef movdqa %xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 5f3 pand %xmm9,%xmm4 */
	LONG $0xec6f0f66	/* 5f8 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 5fc punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xea	/* 601 punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe4	/* 606 pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000b0a0; BYTE $0x00	/* 60b movdqu 0xb0(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xe8	/* 614 pmaddwd %xmm8,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x6040	/* 619 movdqu 0x60(%rax),%xmm8 */
	LONG $0xe56b0f66	/* 61f packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 623 movdqa %xmm4,%xmm5 */
	LONG $0xe16f0f66	/* 627 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 62b psrlw $0x2,%xmm4 */
	LONG $0xeef50f66	/* 630 pmaddwd %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 634 pand %xmm9,%xmm4 */
	LONG $0x246c290f; BYTE $0x40	/* 639 movaps %xmm5,0x40(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdc	/* 63e movdqa %xmm4,%xmm11 */
	LONG $0x600f4166; BYTE $0xe2	/* 643 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4566; BYTE $0xda	/* 648 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe0	/* 64d pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 652 movdqa %xmm11,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x7058	/* 657 movdqu 0x70(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xeb	/* 65d pmaddwd %xmm11,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x00011098; BYTE $0x00	/* 662 movdqu 0x110(%rax),%xmm11 */
	LONG $0xe56b0f66	/* 66b packssdw %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 66f movdqa %xmm4,%xmm8 */
	LONG $0xe0700f66; BYTE $0x55	/* 674 pshufd $0x55,%xmm0,%xmm4 */
	LONG $0xc0700f66; BYTE $0xff	/* 679 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xf50f4466; BYTE $0xc2	/* 67e pmaddwd %xmm2,%xmm8 */
	LONG $0xd16f0f66	/* 683 movdqa %xmm1,%xmm2 */
	LONG $0xd2710f66; BYTE $0x04	/* 687 psrlw $0x4,%xmm2 */
	LONG $0xd1710f66; BYTE $0x06	/* 68c psrlw $0x6,%xmm1 */
	LONG $0x44290f44; WORD $0x5024	/* 691 movaps %xmm8,0x50(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00019080; BYTE $0x00	/* 697 movdqu 0x190(%rax),%xmm8 */
	LONG $0xea6f0f66	/* 6a0 movdqa %xmm2,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 6a4 pand %xmm9,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 6a9 pand %xmm9,%xmm5 */
	LONG $0xd56f0f66	/* 6ae movdqa %xmm5,%xmm2 */
	LONG $0x600f4166; BYTE $0xea	/* 6b2 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xd2	/* 6b7 punpckhbw %xmm10,%xmm2 */
	LONG $0xf50f4466; BYTE $0xed	/* 6bc pmaddwd %xmm5,%xmm13 */
	LONG $0xf50f4166; BYTE $0xd4	/* 6c1 pmaddwd %xmm12,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x000100a0; BYTE $0x00	/* 6c6 movdqu 0x100(%rax),%xmm12 */
	LONG $0x6b0f4466; BYTE $0xea	/* 6cf packssdw %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 6d4 movdqu 0xf0(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xec	/* 6dc pmaddwd %xmm4,%xmm13 */
	LONG $0xe16f0f66	/* 6e1 movdqa %xmm1,%xmm4 */
	LONG $0x600f4166; BYTE $0xca	/* 6e5 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xe2	/* 6ea punpckhbw %xmm10,%xmm4 */
	LONG $0xe2f50f66	/* 6ef pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000000e0	/* 6f3 movdqu 0xe0(%rax),%xmm2 */
	LONG $0xd1f50f66	/* 6fb pmaddwd %xmm1,%xmm2 */
	LONG $0x4f6f0ff3; BYTE $0x30	/* 6ff movdqu 0x30(%rdi),%xmm1 */
	LONG $0xd46b0f66	/* 704 packssdw %xmm4,%xmm2 */
	LONG $0xd0f50f66	/* 708 pmaddwd %xmm0,%xmm2 */
	LONG $0xf16f0f66	/* 70c movdqa %xmm1,%xmm6 */
	LONG $0xc36f0f66	/* 710 movdqa %xmm3,%xmm0 */
	LONG $0xc3610f66	/* 714 punpcklwd %xmm3,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 718 pand %xmm9,%xmm6 */
	LONG $0xdb690f66	/* 71d punpckhwd %xmm3,%xmm3 */
	LONG $0xe86f0f66	/* 721 movdqa %xmm0,%xmm5 */
	LONG $0xe0700f66; BYTE $0x00	/* 725 pshufd $0x0,%xmm0,%xmm4 */
	LONG $0xc66f0f66	/* 72a movdqa %xmm6,%xmm0 */
	LONG $0x600f4166; BYTE $0xf2	/* 72e punpcklbw %xmm10,%xmm6 */
	LONG $0x680f4166; BYTE $0xc2	/* 733 punpckhbw %xmm10,%xmm0 */
	LONG $0xf50f4466; BYTE $0xe6	/* 738 pmaddwd %xmm6,%xmm12 */
	LONG $0xf16f0f66	/* 73d movdqa %xmm1,%xmm6 */
	LONG $0xf50f4166; BYTE $0xc3	/* 741 pmaddwd %xmm11,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x00015098; BYTE $0x00	/* 746 movdqu 0x150(%rax),%xmm11 */
	LONG $0xd6710f66; BYTE $0x02	/* 74f psrlw $0x2,%xmm6 */
	LONG $0x6b0f4466; BYTE $0xe0	/* 754 packssdw %xmm0,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 759 pand %xmm9,%xmm6 */
	LONG $0xf50f4466; BYTE $0xe4	/* 75e pmaddwd %xmm4,%xmm12 */
	LONG $0xe5700f66; BYTE $0xaa	/* 763 pshufd $0xaa,%xmm5,%xmm4 */
	LONG $0xc66f0f66	/* 768 movdqa %xmm6,%xmm0 */
	LONG $0x600f4166; BYTE $0xf2	/* 76c punpcklbw %xmm10,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 771 paddd %xmm12,%xmm2 */
	LONG $0x680f4166; BYTE $0xc2	/* 776 punpckhbw %xmm10,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc3	/* 77b pmaddwd %xmm11,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x00014098; BYTE $0x00	/* 780 movdqu 0x140(%rax),%xmm11 */
	LONG $0xf50f4466; BYTE $0xde	/* 789 pmaddwd %xmm6,%xmm11 */
	LONG $0xf3700f66; BYTE $0x00	/* 78e pshufd $0x0,%xmm3,%xmm6 */
	LONG $0x6b0f4466; BYTE $0xd8	/* 793 packssdw %xmm0,%xmm11 */
	LONG $0xc16f0f66	/* 798 movdqa %xmm1,%xmm0 */
	LONG $0xd0710f66; BYTE $0x04	/* 79c psrlw $0x4,%xmm0 */
	LONG $0xd1710f66; BYTE $0x06	/* 7a1 psrlw $0x6,%xmm1 */
	LONG $0xf50f4466; BYTE $0xdc	/* 7a6 pmaddwd %xmm4,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xc1	/* 7ab pand %xmm9,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 7b0 pand %xmm9,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xd3	/* 7b5 paddd %xmm11,%xmm2 */
	LONG $0xe06f0f66	/* 7ba movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 7be punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 7c3 punpckhbw %xmm10,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe0	/* 7c8 pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x00018080; BYTE $0x00	/* 7cd movdqu 0x180(%rax),%xmm8 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x30	/* 7d6 paddd 0x30(%rsp),%xmm15 */
	LONG $0xf50f4166; BYTE $0xc0	/* 7dd pmaddwd %xmm8,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x0001d080; BYTE $0x00	/* 7e2 movdqu 0x1d0(%rax),%xmm8 */
	LONG $0xc46b0f66	/* 7eb packssdw %xmm4,%xmm0 */
	LONG $0xe3700f66; BYTE $0xaa	/* 7ef pshufd $0xaa,%xmm3,%xmm4 */
	LONG $0xf86f0f66	/* 7f4 movdqa %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000130	/* 7f8 movdqu 0x130(%rax),%xmm0 */
	LONG $0xfef50f66	/* 800 pmaddwd %xmm6,%xmm7 */
	LONG $0xf16f0f66	/* 804 movdqa %xmm1,%xmm6 */
	LONG $0x600f4166; BYTE $0xca	/* 808 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xf2	/* 80d punpckhbw %xmm10,%xmm6 */
	LONG $0x247c290f; BYTE $0x60	/* 812 movaps %xmm7,0x60(%rsp) */
	LONG $0xf50f4166; BYTE $0xf0	/* 817 pmaddwd %xmm8,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0001c080; BYTE $0x00	/* 81c movdqu 0x1c0(%rax),%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 825 pmaddwd %xmm1,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc6	/* 82a packssdw %xmm6,%xmm8 */
	LONG $0xf5700f66; BYTE $0x55	/* 82f pshufd $0x55,%xmm5,%xmm6 */
	LONG $0xed700f66; BYTE $0xff	/* 834 pshufd $0xff,%xmm5,%xmm5 */
	LONG $0xf50f4466; BYTE $0xc4	/* 839 pmaddwd %xmm4,%xmm8 */
	LONG $0x676f0ff3; BYTE $0x40	/* 83e movdqu 0x40(%rdi),%xmm4 */
	WORD $0x014c; BYTE $0xf7	/* 843 add %r14,%rdi */
	LONG $0xcc6f0f66	/* 846 movdqa %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 84a pand %xmm9,%xmm1 */
	LONG $0xf96f0f66	/* 84f movdqa %xmm1,%xmm7 */
	LONG $0x680f4166; BYTE $0xca	/* 853 punpckhbw %xmm10,%xmm1 */
	LONG $0xc8f50f66	/* 858 pmaddwd %xmm0,%xmm1 */
	LONG $0x806f0ff3; LONG $0x00000120	/* 85c movdqu 0x120(%rax),%xmm0 */
	LONG $0x600f4166; BYTE $0xfa	/* 864 punpcklbw %xmm10,%xmm7 */
	LONG $0xf8f50f66	/* 869 pmaddwd %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000170	/* 86d movdqu 0x170(%rax),%xmm0 */
	LONG $0xf96b0f66	/* 875 packssdw %xmm1,%xmm7 */
	LONG $0xcc6f0f66	/* 879 movdqa %xmm4,%xmm1 */
	LONG $0xd1710f66; BYTE $0x02	/* 87d psrlw $0x2,%xmm1 */
	LONG $0xfef50f66	/* 882 pmaddwd %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 886 pand %xmm9,%xmm1 */
	LONG $0xf16f0f66	/* 88b movdqa %xmm1,%xmm6 */
	LONG $0x600f4166; BYTE $0xca	/* 88f punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xf2	/* 894 punpckhbw %xmm10,%xmm6 */
	LONG $0xf0f50f66	/* 899 pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x00000160	/* 89d movdqu 0x160(%rax),%xmm0 */
	LONG $0xc8f50f66	/* 8a5 pmaddwd %xmm0,%xmm1 */
	LONG $0xc3700f66; BYTE $0x55	/* 8a9 pshufd $0x55,%xmm3,%xmm0 */
	LONG $0xdb700f66; BYTE $0xff	/* 8ae pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xce6b0f66	/* 8b3 packssdw %xmm6,%xmm1 */
	LONG $0xf46f0f66	/* 8b7 movdqa %xmm4,%xmm6 */
	LONG $0x2444290f; BYTE $0x70	/* 8bb movaps %xmm0,0x70(%rsp) */
	LONG $0x806f0ff3; LONG $0x000001b0	/* 8c0 movdqu 0x1b0(%rax),%xmm0 */
	LONG $0xd6710f66; BYTE $0x04	/* 8c8 psrlw $0x4,%xmm6 */
	LONG $0xd4710f66; BYTE $0x06	/* 8cd psrlw $0x6,%xmm4 */
	LONG $0xcdf50f66	/* 8d2 pmaddwd %xmm5,%xmm1 */
	LONG $0xee6f0f66	/* 8d6 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 8da pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 8df pand %xmm9,%xmm5 */
	LONG $0xf56f0f66	/* 8e4 movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xea	/* 8e8 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xf2	/* 8ed punpckhbw %xmm10,%xmm6 */
	LONG $0xf0f50f66	/* 8f2 pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x000001a0	/* 8f6 movdqu 0x1a0(%rax),%xmm0 */
	LONG $0xe8f50f66	/* 8fe pmaddwd %xmm0,%xmm5 */
	LONG $0x806f0ff3; LONG $0x000001f0	/* 902 movdqu 0x1f0(%rax),%xmm0 */
	LONG $0xee6b0f66	/* 90a packssdw %xmm6,%xmm5 */
	LONG $0xf46f0f66	/* 90e movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 912 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xf2	/* 917 punpckhbw %xmm10,%xmm6 */
	LONG $0x6cf50f66; WORD $0x7024	/* 91c pmaddwd 0x70(%rsp),%xmm5 */
	LONG $0xf0f50f66	/* 922 pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x000001e0	/* 926 movdqu 0x1e0(%rax),%xmm0 */
	LONG $0xcdfe0f66	/* 92e paddd %xmm5,%xmm1 */
	LONG $0xe0f50f66	/* 932 pmaddwd %xmm0,%xmm4 */
	LONG $0x446f0f66; WORD $0x6024	/* 936 movdqa 0x60(%rsp),%xmm0 */
	LONG $0xe66b0f66	/* 93c packssdw %xmm6,%xmm4 */
	LONG $0x746f0f66; WORD $0x1024	/* 940 movdqa 0x10(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x2024	/* 946 paddd 0x20(%rsp),%xmm6 */
	LONG $0xe3f50f66	/* 94c pmaddwd %xmm3,%xmm4 */
	LONG $0x1c6f0f66; BYTE $0x24	/* 950 movdqa (%rsp),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 955 paddd %xmm8,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 95a paddd %xmm15,%xmm6 */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x40	/* 95f movdqa 0x40(%rsp),%xmm15 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x50	/* 966 paddd 0x50(%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xde	/* 96d pand %xmm14,%xmm3 */
	LONG $0xc7fe0f66	/* 972 paddd %xmm7,%xmm0 */
	LONG $0xccfe0f66	/* 976 paddd %xmm4,%xmm1 */
	LONG $0xfe0f4566; BYTE $0xfd	/* 97a paddd %xmm13,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 97f movdqa %xmm3,%xmm14 */
	LONG $0x600f4166; BYTE $0xda	/* 984 punpcklbw %xmm10,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 989 paddd %xmm15,%xmm6 */
	LONG $0x680f4566; BYTE $0xf2	/* 98e punpckhbw %xmm10,%xmm14 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 993 pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xf50f4466; LONG $0x008024b4; WORD $0x0000	/* 99c pmaddwd 0x80(%rsp),%xmm14 */
	LONG $0xf2fe0f66	/* 9a6 paddd %xmm2,%xmm6 */
	LONG $0xc6fe0f66	/* 9aa paddd %xmm6,%xmm0 */
	LONG $0xc1fe0f66	/* 9ae paddd %xmm1,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xde	/* 9b2 paddd %xmm14,%xmm3 */
	LONG $0xe043110f	/* 9b7 movups %xmm0,-0x20(%rbx) */
	LONG $0xf05b110f	/* 9bb movups %xmm3,-0x10(%rbx) */
	WORD $0x394d; BYTE $0xda	/* 9bf cmp %r11,%r10 */
	LONG $0xfa9a850f; WORD $0xffff	/* 9c2 jne 462 */
	LONG $0x54bf0f46; WORD $0x5036	/* 9c8 movswl 0x50(%rsi,%r14,1),%r10d */
	LONG $0x507ebf0f	/* 9ce movswl 0x50(%rsi),%edi */
	LONG $0x249c8b48; LONG $0x00000220	/* 9d2 mov 0x220(%rsp),%rbx */
	LONG $0x6f0f41f3; BYTE $0x18	/* 9da movdqu (%r8),%xmm3 */
	LONG $0x0de2c141	/* 9df shl $0xd,%r10d */
	WORD $0xe7c1; BYTE $0x0d	/* 9e3 shl $0xd,%edi */
	LONG $0x6f0f41f3; WORD $0x2078	/* 9e6 movdqu 0x20(%r8),%xmm7 */
	LONG $0xac280f44; LONG $0x0000b024; BYTE $0x00	/* 9ec movaps 0xb0(%rsp),%xmm13 */
	LONG $0x00e28141; WORD $0xffe0; BYTE $0x8f	/* 9f5 and $0x8fffe000,%r10d */
	LONG $0xe000e781; WORD $0x8fff	/* 9fc and $0x8fffe000,%edi */
	LONG $0xcb6f0f66	/* a02 movdqa %xmm3,%xmm1 */
	LONG $0x1e5cbf0f; BYTE $0x50	/* a06 movswl 0x50(%rsi,%rbx,1),%ebx */
	LONG $0x20e2c149	/* a0b shl $0x20,%r10 */
	LONG $0xcf6a0f66	/* a0f punpckhdq %xmm7,%xmm1 */
	LONG $0xdf620f66	/* a13 punpckldq %xmm7,%xmm3 */
	LONG $0x6f0f41f3; WORD $0x6078	/* a17 movdqu 0x60(%r8),%xmm7 */
	WORD $0x0949; BYTE $0xfa	/* a1d or %rdi,%r10 */
	LONG $0x7cbf0f42; WORD $0x500e	/* a20 movswl 0x50(%rsi,%r9,1),%edi */
	WORD $0xe3c1; BYTE $0x0d	/* a26 shl $0xd,%ebx */
	LONG $0xd9fe0f66	/* a29 paddd %xmm1,%xmm3 */
	LONG $0xe000e381; WORD $0x8fff	/* a2d and $0x8fffe000,%ebx */
	LONG $0x6f0f41f3; WORD $0x4048	/* a33 movdqu 0x40(%r8),%xmm1 */
	LONG $0x2a3c8d4d	/* a39 lea (%r10,%rbp,1),%r15 */
	LONG $0x24b4280f; LONG $0x000000c0	/* a3d movaps 0xc0(%rsp),%xmm6 */
	WORD $0xe7c1; BYTE $0x0d	/* a45 shl $0xd,%edi */
	LONG $0x24a4280f; LONG $0x000000d0	/* a48 movaps 0xd0(%rsp),%xmm4 */
	LONG $0xb4280f44; LONG $0x0000e024; BYTE $0x00	/* a50 movaps 0xe0(%rsp),%xmm14 */
	LONG $0xe000e781; WORD $0x8fff	/* a59 and $0x8fffe000,%edi */
	LONG $0xe96f0f66	/* a5f movdqa %xmm1,%xmm5 */
	LONG $0xcf620f66	/* a63 punpckldq %xmm7,%xmm1 */
	LONG $0x6f0f41f3; WORD $0x1050	/* a67 movdqu 0x10(%r8),%xmm2 */
	LONG $0x20e7c148	/* a6d shl $0x20,%rdi */
	LONG $0xef6a0f66	/* a71 punpckhdq %xmm7,%xmm5 */
	LONG $0x6f0f45f3; WORD $0x3058	/* a75 movdqu 0x30(%r8),%xmm11 */
	LONG $0x6f0f45f3; WORD $0x5040	/* a7b movdqu 0x50(%r8),%xmm8 */
	WORD $0x0948; BYTE $0xdf	/* a81 or %rbx,%rdi */
	LONG $0xcdfe0f66	/* a84 paddd %xmm5,%xmm1 */
	LONG $0xeb6f0f66	/* a88 movdqa %xmm3,%xmm5 */
	LONG $0x6f0f45f3; WORD $0x7078	/* a8c movdqu 0x70(%r8),%xmm15 */
	LONG $0x2f1c8d48	/* a92 lea (%rdi,%rbp,1),%rbx */
	LONG $0xe96d0f66	/* a96 punpckhqdq %xmm1,%xmm5 */
	LONG $0xd96c0f66	/* a9a punpcklqdq %xmm1,%xmm3 */
	WORD $0x0949; BYTE $0xdf	/* a9e or %rbx,%r15 */
	LONG $0x249c8b48; LONG $0x00000238	/* aa1 mov 0x238(%rsp),%rbx */
	LONG $0xddfe0f66	/* aa9 paddd %xmm5,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xff	/* aad movq %rdi,%xmm7 */
	WORD $0x0949; BYTE $0xcf	/* ab2 or %rcx,%r15 */
	LONG $0x6e0f4966; BYTE $0xea	/* ab5 movq %r10,%xmm5 */
	WORD $0x5b0f; BYTE $0xdb	/* aba cvtdq2ps %xmm3,%xmm3 */
	LONG $0xa30c8b42	/* abd mov (%rbx,%r12,4),%ecx */
	LONG $0xef6c0f66	/* ac1 punpcklqdq %xmm7,%xmm5 */
	WORD $0xdb31	/* ac5 xor %ebx,%ebx */
	LONG $0xfffff981; WORD $0x467f	/* ac7 cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* acd jle ade */
	LONG $0x0000bb48; LONG $0x00001000; WORD $0x1000	/* acf movabs $0x1000000010000000,%rbx */
	WORD $0xc931	/* ad9 xor %ecx,%ecx */
	WORD $0x0949; BYTE $0xdf	/* adb or %rbx,%r15 */
	LONG $0xc96e0f66	/* ade movd %ecx,%xmm1 */
	LONG $0x527ebf0f	/* ae2 movswl 0x52(%rsi),%edi */
	LONG $0x6f0f4466; BYTE $0xe2	/* ae6 movdqa %xmm2,%xmm12 */
	LONG $0x54c68348	/* aeb add $0x54,%rsi */
	WORD $0x280f; BYTE $0xf9	/* aef movaps %xmm1,%xmm7 */
	LONG $0x6a0f4566; BYTE $0xe3	/* af2 punpckhdq %xmm11,%xmm12 */
	LONG $0x01c48349	/* af7 add $0x1,%r12 */
	LONG $0x20c58349	/* afb add $0x20,%r13 */
	LONG $0x4cbf0f42; WORD $0xfe36	/* aff movswl -0x2(%rsi,%r14,1),%ecx */
	LONG $0x590f41f3; BYTE $0xfe	/* b05 mulss %xmm14,%xmm7 */
	WORD $0xe7c1; BYTE $0x0d	/* b0a shl $0xd,%edi */
	LONG $0x620f4166; BYTE $0xd3	/* b0d punpckldq %xmm11,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* b12 and $0x8fffe000,%edi */
	LONG $0x54bf0f46; WORD $0xfe0e	/* b18 movswl -0x2(%rsi,%r9,1),%r10d */
	LONG $0x6f0f4566; BYTE $0xd8	/* b1e movdqa %xmm8,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xd4	/* b23 paddd %xmm12,%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* b28 shl $0xd,%ecx */
	LONG $0x6a0f4566; BYTE $0xdf	/* b2b punpckhdq %xmm15,%xmm11 */
	LONG $0x620f4566; BYTE $0xc7	/* b30 punpckldq %xmm15,%xmm8 */
	LONG $0x50c38149; WORD $0x0001; BYTE $0x00	/* b35 add $0x150,%r11 */
	LONG $0xe000e181; WORD $0x8fff	/* b3c and $0x8fffe000,%ecx */
	LONG $0x0de2c141	/* b42 shl $0xd,%r10d */
	LONG $0xfe0f4566; BYTE $0xc3	/* b46 paddd %xmm11,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xda	/* b4b movdqa %xmm2,%xmm11 */
	LONG $0x20e1c148	/* b50 shl $0x20,%rcx */
	LONG $0x6d0f4566; BYTE $0xd8	/* b54 punpckhqdq %xmm8,%xmm11 */
	LONG $0x00e28141; WORD $0xffe0; BYTE $0x8f	/* b59 and $0x8fffe000,%r10d */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* b60 add $0x100,%rdx */
	WORD $0x0948; BYTE $0xf9	/* b67 or %rdi,%rcx */
	LONG $0x20e2c149	/* b6a shl $0x20,%r10 */
	LONG $0x6c0f4166; BYTE $0xd0	/* b6e punpcklqdq %xmm8,%xmm2 */
	WORD $0x280f; BYTE $0xcf	/* b73 movaps %xmm7,%xmm1 */
	LONG $0x24bc8b48; LONG $0x00000220	/* b76 mov 0x220(%rsp),%rdi */
	LONG $0x6e0f4c66; BYTE $0xc1	/* b7e movq %rcx,%xmm8 */
	LONG $0x00ffc60f	/* b83 shufps $0x0,%xmm7,%xmm7 */
	LONG $0x00c9c60f	/* b87 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xfd	/* b8b mulps %xmm5,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xd3	/* b8e paddd %xmm11,%xmm2 */
	WORD $0x0148; BYTE $0xe9	/* b93 add %rbp,%rcx */
	LONG $0x3e7cbf0f; BYTE $0xfe	/* b96 movswl -0x2(%rsi,%rdi,1),%edi */
	WORD $0x5b0f; BYTE $0xd2	/* b9b cvtdq2ps %xmm2,%xmm2 */
	WORD $0xe7c1; BYTE $0x0d	/* b9e shl $0xd,%edi */
	LONG $0xe000e781; WORD $0x8fff	/* ba1 and $0x8fffe000,%edi */
	WORD $0x590f; BYTE $0xfb	/* ba7 mulps %xmm3,%xmm7 */
	WORD $0x094c; BYTE $0xd7	/* baa or %r10,%rdi */
	LONG $0x6e0f4866; BYTE $0xc7	/* bad movq %rdi,%xmm0 */
	WORD $0x0148; BYTE $0xef	/* bb2 add %rbp,%rdi */
	LONG $0x6c0f4466; BYTE $0xc0	/* bb5 punpcklqdq %xmm0,%xmm8 */
	WORD $0x0948; BYTE $0xf9	/* bba or %rdi,%rcx */
	LONG $0xc8590f41	/* bbd mulps %xmm8,%xmm1 */
	WORD $0x0948; BYTE $0xd9	/* bc1 or %rbx,%rcx */
	WORD $0x094c; BYTE $0xf9	/* bc4 or %r15,%rcx */
	WORD $0x590f; BYTE $0xca	/* bc7 mulps %xmm2,%xmm1 */
	WORD $0x5c0f; BYTE $0xf9	/* bca subps %xmm1,%xmm7 */
	LONG $0xfd580f41	/* bcd addps %xmm13,%xmm7 */
	LONG $0xee280f44	/* bd1 movaps %xmm6,%xmm13 */
	LONG $0x24a4394c; LONG $0x00000598	/* bd5 cmp %r12,0x598(%rsp) */
	WORD $0x1874	/* bdd je bf7 */
	LONG $0x24b4280f; LONG $0x000000a0	/* bdf movaps 0xa0(%rsp),%xmm6 */
	LONG $0x24a4290f; LONG $0x000000a0	/* be7 movaps %xmm4,0xa0(%rsp) */
	WORD $0x280f; BYTE $0xe7	/* bef movaps %xmm7,%xmm4 */
	LONG $0xfff592e9; BYTE $0xff	/* bf2 jmp 189 */
	LONG $0x2494280f; LONG $0x000000a0	/* bf7 movaps 0xa0(%rsp),%xmm2 */
	WORD $0x580f; BYTE $0xf4	/* bff addps %xmm4,%xmm6 */
	LONG $0x249c8b48; LONG $0x000000f0	/* c02 mov 0xf0(%rsp),%rbx */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* c0a movabs $0x1000000010000000,%rax */
	LONG $0x24bc8b48; LONG $0x00000100	/* c14 mov 0x100(%rsp),%rdi */
	LONG $0x24948b4c; LONG $0x00000110	/* c1c mov 0x110(%rsp),%r10 */
	WORD $0x580f; BYTE $0xfa	/* c24 addps %xmm2,%xmm7 */
	WORD $0x580f; BYTE $0xfe	/* c27 addps %xmm6,%xmm7 */
	WORD $0x110f; BYTE $0x3b	/* c2a movups %xmm7,(%rbx) */
	WORD $0x8548; BYTE $0xc1	/* c2d test %rax,%rcx */
	LONG $0x0b36850f; WORD $0x0000	/* c30 jne 176c */
	LONG $0x10638d4c	/* c36 lea 0x10(%rbx),%r12 */
	LONG $0x24848b48; LONG $0x00000288	/* c3a mov 0x288(%rsp),%rax */
	LONG $0x04ea8349	/* c42 sub $0x4,%r10 */
	WORD $0x894c; BYTE $0xe3	/* c46 mov %r12,%rbx */
	WORD $0x0148; BYTE $0xc7	/* c49 add %rax,%rdi */
	LONG $0x03fa8349	/* c4c cmp $0x3,%r10 */
	LONG $0xf4958f0f; WORD $0xffff	/* c50 jg eb */
	LONG $0x24948b48; LONG $0x000002c8	/* c56 mov 0x2c8(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000288	/* c5e mov 0x288(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x000002b8	/* c66 mov 0x2b8(%rsp),%rax */
	LONG $0x24ac8b48; LONG $0x000002c0	/* c6e mov 0x2c0(%rsp),%rbp */
	LONG $0xfc728d48	/* c76 lea -0x4(%rdx),%rsi */
	LONG $0x24bc8b4c; LONG $0x00000280	/* c7a mov 0x280(%rsp),%r15 */
	WORD $0x8948; BYTE $0xf1	/* c82 mov %rsi,%rcx */
	LONG $0x02e9c148	/* c85 shr $0x2,%rcx */
	LONG $0x01518d48	/* c89 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* c8d neg %rcx */
	LONG $0xdaaf0f48	/* c90 imul %rdx,%rbx */
	WORD $0x8948; BYTE $0xd7	/* c94 mov %rdx,%rdi */
	LONG $0x8e148d48	/* c97 lea (%rsi,%rcx,4),%rdx */
	LONG $0x04e7c148	/* c9b shl $0x4,%rdi */
	WORD $0x0148; BYTE $0xf8	/* c9f add %rdi,%rax */
	WORD $0x0148; BYTE $0xdd	/* ca2 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xd2	/* ca5 test %rdx,%rdx */
	LONG $0x0aac8e0f; WORD $0x0000	/* ca8 jle 175a */
	LONG $0x249c8b4c; LONG $0x00000598	/* cae mov 0x598(%rsp),%r11 */
	LONG $0x24ac8b4c; LONG $0x00000590	/* cb6 mov 0x590(%rsp),%r13 */
	LONG $0x05100ff3; LONG $0x00001599	/* cbe movss 0x0(%rip),%xmm0 = 225f */
	LONG $0x901c8d48	/* cc6 lea (%rax,%rdx,4),%rbx */
	LONG $0x24a48b4c; LONG $0x00000598	/* cca mov 0x598(%rsp),%r12 */
	LONG $0x3d6f0ff3; LONG $0x00001565	/* cd2 movdqa 0x0(%rip),%xmm7 = 223f, as it lies */
	LONG $0x6f0f44f3; LONG $0x0015dc35; BYTE $0x00	/* cda movdqa 0x0(%rip),%xmm14 = 22bf, as it lies */
	LONG $0x08e3c149	/* ce3 shl $0x8,%r11 */
	LONG $0x247c290f; BYTE $0x30	/* ce7 movaps %xmm7,0x30(%rsp) */
	LONG $0x00c0c60f	/* cec shufps $0x0,%xmm0,%xmm0 */
	WORD $0x014d; BYTE $0xfb	/* cf0 add %r15,%r11 */
	LONG $0x3d6f0ff3; LONG $0x00001574	/* cf3 movdqa 0x0(%rip),%xmm7 = 226f, as it lies */
	LONG $0x2484290f; LONG $0x00000240	/* cfb movaps %xmm0,0x240(%rsp) */
	LONG $0x24bc290f; LONG $0x00000200	/* d03 movaps %xmm7,0x200(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x0000156c	/* d0b movdqa 0x0(%rip),%xmm7 = 227f, as it lies */
	LONG $0x24bc290f; LONG $0x00000210	/* d13 movaps %xmm7,0x210(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x0000156c	/* d1b movdqa 0x0(%rip),%xmm7 = 228f, as it lies */
	LONG $0x24bc290f; LONG $0x00000220	/* d23 movaps %xmm7,0x220(%rsp) */
	LONG $0x04c08348	/* d2b add $0x4,%rax */
	WORD $0x854d; BYTE $0xe4	/* d2f test %r12,%r12 */
	LONG $0x14fe8e0f; WORD $0x0000	/* d32 jle 2236 */
	LONG $0xffef0f66	/* d38 pxor %xmm7,%xmm7 */
	WORD $0x894d; BYTE $0xe8	/* d3c mov %r13,%r8 */
	WORD $0x894c; BYTE $0xf9	/* d3f mov %r15,%rcx */
	WORD $0x8948; BYTE $0xee	/* d42 mov %rbp,%rsi */
	LONG $0x248c8b4c; LONG $0x00000238	/* d45 mov 0x238(%rsp),%r9 */
	LONG $0x247c290f; BYTE $0x20	/* d4d movaps %xmm7,0x20(%rsp) */
	LONG $0xef0f4566; BYTE $0xd2	/* d52 pxor %xmm10,%xmm10 */
	LONG $0x24948d48; LONG $0x00000350	/* d57 lea 0x350(%rsp),%rdx */
	LONG $0x247c290f; BYTE $0x40	/* d5f movaps %xmm7,0x40(%rsp) */
	LONG $0x24948d4c; LONG $0x000002d0	/* d64 lea 0x2d0(%rsp),%r10 */
	LONG $0x247c290f; BYTE $0x10	/* d6c movaps %xmm7,0x10(%rsp) */
	LONG $0x243c290f	/* d71 movaps %xmm7,(%rsp) */
	WORD $0x14eb	/* d75 jmp d8b */
	LONG $0x247c280f; BYTE $0x40	/* d77 movaps 0x40(%rsp),%xmm7 */
	LONG $0x2454290f; BYTE $0x20	/* d7c movaps %xmm2,0x20(%rsp) */
	LONG $0x2444290f; BYTE $0x40	/* d81 movaps %xmm0,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* d86 movaps %xmm7,0x10(%rsp) */
	LONG $0x316f0ff3	/* d8b movdqu (%rcx),%xmm6 */
	LONG $0x54c68348	/* d8f add $0x54,%rsi */
	LONG $0x20c08349	/* d93 add $0x20,%r8 */
	LONG $0x04c18349	/* d97 add $0x4,%r9 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* d9b add $0x100,%rcx */
	LONG $0x6f0f4466; BYTE $0xe6	/* da2 movdqa %xmm6,%xmm12 */
	LONG $0x600f4466; BYTE $0xe6	/* da7 punpcklbw %xmm6,%xmm12 */
	LONG $0xf6680f66	/* dac punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e4	/* db0 psraw $0x8,%xmm12 */
	LONG $0xe6710f66; BYTE $0x08	/* db6 psraw $0x8,%xmm6 */
	LONG $0x22110f44	/* dbb movups %xmm12,(%rdx) */
	LONG $0x1072110f	/* dbf movups %xmm6,0x10(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff10	/* dc3 movdqu -0xf0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* dcb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* dcf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* dd3 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* dd7 movdqa %xmm1,%xmm15 */
	LONG $0xf86f0f66	/* ddc movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e7	/* de0 psraw $0x8,%xmm15 */
	LONG $0xe7710f66; BYTE $0x08	/* de6 psraw $0x8,%xmm7 */
	LONG $0x7a110f44; BYTE $0x20	/* deb movups %xmm15,0x20(%rdx) */
	LONG $0x307a110f	/* df0 movups %xmm7,0x30(%rdx) */
	LONG $0xa16f0ff3; LONG $0xffffff20	/* df4 movdqu -0xe0(%rcx),%xmm4 */
	LONG $0x247c290f; BYTE $0x50	/* dfc movaps %xmm7,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdc	/* e01 movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* e06 punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* e0b punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* e0f psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* e15 psraw $0x8,%xmm4 */
	LONG $0x5a110f44; BYTE $0x40	/* e1a movups %xmm11,0x40(%rdx) */
	LONG $0x5062110f	/* e1f movups %xmm4,0x50(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff30	/* e23 movdqu -0xd0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* e2b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* e2f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e33 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* e37 movdqa %xmm1,%xmm3 */
	LONG $0xd06f0f66	/* e3b movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* e3f psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* e44 psraw $0x8,%xmm2 */
	LONG $0x605a110f	/* e49 movups %xmm3,0x60(%rdx) */
	LONG $0x7052110f	/* e4d movups %xmm2,0x70(%rdx) */
	LONG $0x245c290f; BYTE $0x60	/* e51 movaps %xmm3,0x60(%rsp) */
	LONG $0x996f0ff3; LONG $0xffffff40	/* e56 movdqu -0xc0(%rcx),%xmm3 */
	LONG $0x2454290f; BYTE $0x70	/* e5e movaps %xmm2,0x70(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* e63 movdqa %xmm3,%xmm9 */
	LONG $0x600f4466; BYTE $0xcb	/* e68 punpcklbw %xmm3,%xmm9 */
	LONG $0xdb680f66	/* e6d punpckhbw %xmm3,%xmm3 */
	LONG $0x710f4166; WORD $0x08e1	/* e71 psraw $0x8,%xmm9 */
	LONG $0xe3710f66; BYTE $0x08	/* e77 psraw $0x8,%xmm3 */
	LONG $0x8a110f44; LONG $0x00000080	/* e7c movups %xmm9,0x80(%rdx) */
	LONG $0x909a110f; WORD $0x0000; BYTE $0x00	/* e84 movups %xmm3,0x90(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff50	/* e8b movdqu -0xb0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* e93 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* e97 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e9b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* e9f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* ea4 psraw $0x8,%xmm0 */
	LONG $0xa08a110f; WORD $0x0000; BYTE $0x00	/* ea9 movups %xmm1,0xa0(%rdx) */
	LONG $0xb082110f; WORD $0x0000; BYTE $0x00	/* eb0 movups %xmm0,0xb0(%rdx) */
	LONG $0x916f0ff3; LONG $0xffffff60	/* eb7 movdqu -0xa0(%rcx),%xmm2 */
	LONG $0x2484290f; LONG $0x00000090	/* ebf movaps %xmm0,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc2	/* ec7 movdqa %xmm2,%xmm8 */
	LONG $0x248c290f; LONG $0x00000080	/* ecc movaps %xmm1,0x80(%rsp) */
	LONG $0x600f4466; BYTE $0xc2	/* ed4 punpcklbw %xmm2,%xmm8 */
	LONG $0xd2680f66	/* ed9 punpckhbw %xmm2,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe8	/* edd movdqa %xmm8,%xmm13 */
	LONG $0xe2710f66; BYTE $0x08	/* ee2 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e5	/* ee7 psraw $0x8,%xmm13 */
	LONG $0xd092110f; WORD $0x0000; BYTE $0x00	/* eed movups %xmm2,0xd0(%rdx) */
	LONG $0xaa110f44; LONG $0x000000c0	/* ef4 movups %xmm13,0xc0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff70	/* efc movdqu -0x90(%rcx),%xmm0 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* f04 movaps %xmm13,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* f0d movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* f12 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* f17 punpckhbw %xmm0,%xmm0 */
	LONG $0xc86f0f66	/* f1b movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* f1f psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* f25 psraw $0x8,%xmm1 */
	LONG $0x82110f44; LONG $0x000000e0	/* f2a movups %xmm8,0xe0(%rdx) */
	LONG $0x84290f44; LONG $0x0000b024; BYTE $0x00	/* f32 movaps %xmm8,0xb0(%rsp) */
	LONG $0x248c290f; LONG $0x000000c0	/* f3b movaps %xmm1,0xc0(%rsp) */
	LONG $0xf08a110f; WORD $0x0000; BYTE $0x00	/* f43 movups %xmm1,0xf0(%rdx) */
	LONG $0x416f0ff3; BYTE $0x80	/* f4a movdqu -0x80(%rcx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* f4f movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* f54 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* f59 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e0	/* f5d psraw $0x8,%xmm8 */
	LONG $0xe0710f66; BYTE $0x08	/* f63 psraw $0x8,%xmm0 */
	LONG $0x82110f44; LONG $0x00000100	/* f68 movups %xmm8,0x100(%rdx) */
	LONG $0x1082110f; WORD $0x0001; BYTE $0x00	/* f70 movups %xmm0,0x110(%rdx) */
	LONG $0x2484290f; LONG $0x000000e0	/* f77 movaps %xmm0,0xe0(%rsp) */
	LONG $0x416f0ff3; BYTE $0x90	/* f7f movdqu -0x70(%rcx),%xmm0 */
	LONG $0x84290f44; LONG $0x0000d024; BYTE $0x00	/* f84 movaps %xmm8,0xd0(%rsp) */
	LONG $0xe86f0f66	/* f8d movdqa %xmm0,%xmm5 */
	LONG $0xe8600f66	/* f91 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* f95 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe8	/* f99 movdqa %xmm0,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* f9e psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08e5	/* fa3 psraw $0x8,%xmm13 */
	LONG $0x20aa110f; WORD $0x0001; BYTE $0x00	/* fa9 movups %xmm5,0x120(%rdx) */
	LONG $0xaa110f44; LONG $0x00000130	/* fb0 movups %xmm13,0x130(%rdx) */
	LONG $0x416f0ff3; BYTE $0xa0	/* fb8 movdqu -0x60(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000000f0	/* fbd movaps %xmm5,0xf0(%rsp) */
	LONG $0xac290f44; LONG $0x00010024; BYTE $0x00	/* fc5 movaps %xmm13,0x100(%rsp) */
	LONG $0xc86f0f66	/* fce movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* fd2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* fd6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* fda psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* fdf psraw $0x8,%xmm0 */
	LONG $0x408a110f; WORD $0x0001; BYTE $0x00	/* fe4 movups %xmm1,0x140(%rdx) */
	LONG $0x5082110f; WORD $0x0001; BYTE $0x00	/* feb movups %xmm0,0x150(%rdx) */
	LONG $0x2484290f; LONG $0x00000120	/* ff2 movaps %xmm0,0x120(%rsp) */
	LONG $0x416f0ff3; BYTE $0xb0	/* ffa movdqu -0x50(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000110	/* fff movaps %xmm1,0x110(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1007 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 100c punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 1011 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1015 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 1019 psraw $0x8,%xmm8 */
	LONG $0xe5710f66; BYTE $0x08	/* 101f psraw $0x8,%xmm5 */
	LONG $0x82110f44; LONG $0x00000160	/* 1024 movups %xmm8,0x160(%rdx) */
	LONG $0x70aa110f; WORD $0x0001; BYTE $0x00	/* 102c movups %xmm5,0x170(%rdx) */
	LONG $0x416f0ff3; BYTE $0xc0	/* 1033 movdqu -0x40(%rcx),%xmm0 */
	LONG $0x84290f44; LONG $0x00013024; BYTE $0x00	/* 1038 movaps %xmm8,0x130(%rsp) */
	LONG $0xc86f0f66	/* 1041 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000140	/* 1045 movaps %xmm5,0x140(%rsp) */
	LONG $0xc8600f66	/* 104d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1051 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1055 movdqa %xmm1,%xmm13 */
	LONG $0xf86f0f66	/* 105a movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e5	/* 105e psraw $0x8,%xmm13 */
	LONG $0xe7710f66; BYTE $0x08	/* 1064 psraw $0x8,%xmm7 */
	LONG $0xaa110f44; LONG $0x00000180	/* 1069 movups %xmm13,0x180(%rdx) */
	LONG $0x90ba110f; WORD $0x0001; BYTE $0x00	/* 1071 movups %xmm7,0x190(%rdx) */
	LONG $0x416f0ff3; BYTE $0xd0	/* 1078 movdqu -0x30(%rcx),%xmm0 */
	LONG $0xac290f44; LONG $0x00015024; BYTE $0x00	/* 107d movaps %xmm13,0x150(%rsp) */
	LONG $0xc86f0f66	/* 1086 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000160	/* 108a movaps %xmm7,0x160(%rsp) */
	LONG $0xc8600f66	/* 1092 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1096 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 109a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 109f psraw $0x8,%xmm0 */
	LONG $0xa08a110f; WORD $0x0001; BYTE $0x00	/* 10a4 movups %xmm1,0x1a0(%rdx) */
	LONG $0x2484290f; LONG $0x00000180	/* 10ab movaps %xmm0,0x180(%rsp) */
	LONG $0xb082110f; WORD $0x0001; BYTE $0x00	/* 10b3 movups %xmm0,0x1b0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xe0	/* 10ba movdqu -0x20(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000170	/* 10bf movaps %xmm1,0x170(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 10c7 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 10cc punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 10d1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 10d5 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 10d9 psraw $0x8,%xmm8 */
	LONG $0x84290f44; LONG $0x00019024; BYTE $0x00	/* 10df movaps %xmm8,0x190(%rsp) */
	LONG $0xe5710f66; BYTE $0x08	/* 10e8 psraw $0x8,%xmm5 */
	LONG $0x82110f44; LONG $0x000001c0	/* 10ed movups %xmm8,0x1c0(%rdx) */
	LONG $0xd0aa110f; WORD $0x0001; BYTE $0x00	/* 10f5 movups %xmm5,0x1d0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xf0	/* 10fc movdqu -0x10(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000001a0	/* 1101 movaps %xmm5,0x1a0(%rsp) */
	LONG $0xc86f0f66	/* 1109 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 110d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1111 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1115 movdqa %xmm1,%xmm13 */
	LONG $0xc86f0f66	/* 111a movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e5	/* 111e psraw $0x8,%xmm13 */
	LONG $0xe1710f66; BYTE $0x08	/* 1124 psraw $0x8,%xmm1 */
	LONG $0xaa110f44; LONG $0x000001e0	/* 1129 movups %xmm13,0x1e0(%rdx) */
	LONG $0xf08a110f; WORD $0x0001; BYTE $0x00	/* 1131 movups %xmm1,0x1f0(%rdx) */
	LONG $0x466f0ff3; BYTE $0xac	/* 1138 movdqu -0x54(%rsi),%xmm0 */
	LONG $0x44db0f66; WORD $0x3024	/* 113d pand 0x30(%rsp),%xmm0 */
	LONG $0x248c290f; LONG $0x000001c0	/* 1143 movaps %xmm1,0x1c0(%rsp) */
	LONG $0xac290f44; LONG $0x0001b024; BYTE $0x00	/* 114b movaps %xmm13,0x1b0(%rsp) */
	LONG $0xe86f0f66	/* 1154 movdqa %xmm0,%xmm5 */
	LONG $0x680f4166; BYTE $0xc2	/* 1158 punpckhbw %xmm10,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 115d movdqa %xmm0,%xmm8 */
	LONG $0x466f0ff3; BYTE $0xac	/* 1162 movdqu -0x54(%rsi),%xmm0 */
	LONG $0x600f4166; BYTE $0xea	/* 1167 punpcklbw %xmm10,%xmm5 */
	LONG $0xfd6f0f66	/* 116c movdqa %xmm5,%xmm7 */
	LONG $0xcd6f0f66	/* 1170 movdqa %xmm5,%xmm1 */
	LONG $0xd0710f66; BYTE $0x04	/* 1174 psrlw $0x4,%xmm0 */
	LONG $0xfd610f66	/* 1179 punpcklwd %xmm5,%xmm7 */
	LONG $0xc9690f66	/* 117d punpckhwd %xmm1,%xmm1 */
	LONG $0x2484290f; LONG $0x000001d0	/* 1181 movaps %xmm0,0x1d0(%rsp) */
	LONG $0x466f0ff3; BYTE $0xbc	/* 1189 movdqu -0x44(%rsi),%xmm0 */
	LONG $0xef700f66; BYTE $0x00	/* 118e pshufd $0x0,%xmm7,%xmm5 */
	LONG $0x24ac290f; LONG $0x000001e0	/* 1193 movaps %xmm5,0x1e0(%rsp) */
	LONG $0xe86f0f66	/* 119b movdqa %xmm0,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 119f pand %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xed	/* 11a4 movdqa %xmm5,%xmm13 */
	LONG $0x600f4166; BYTE $0xea	/* 11a9 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4566; BYTE $0xea	/* 11ae punpckhbw %xmm10,%xmm13 */
	LONG $0xf50f4166; BYTE $0xec	/* 11b3 pmaddwd %xmm12,%xmm5 */
	LONG $0x700f4466; WORD $0xaae7	/* 11b8 pshufd $0xaa,%xmm7,%xmm12 */
	LONG $0xf50f4466; BYTE $0xee	/* 11be pmaddwd %xmm6,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xed	/* 11c3 packssdw %xmm13,%xmm5 */
	LONG $0xf56f0f66	/* 11c8 movdqa %xmm5,%xmm6 */
	LONG $0xb4f50f66; LONG $0x0001e024; BYTE $0x00	/* 11cc pmaddwd 0x1e0(%rsp),%xmm6 */
	LONG $0x24b4290f; LONG $0x000001e0	/* 11d5 movaps %xmm6,0x1e0(%rsp) */
	LONG $0xf06f0f66	/* 11dd movdqa %xmm0,%xmm6 */
	LONG $0xd6710f66; BYTE $0x02	/* 11e1 psrlw $0x2,%xmm6 */
	LONG $0xee6f0f66	/* 11e6 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 11ea pand %xmm14,%xmm5 */
	LONG $0xf56f0f66	/* 11ef movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xea	/* 11f3 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xf2	/* 11f8 punpckhbw %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xeb	/* 11fd pmaddwd %xmm11,%xmm5 */
	LONG $0xf4f50f66	/* 1202 pmaddwd %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 1206 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 120a psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 120f psrlw $0x6,%xmm0 */
	LONG $0xee6b0f66	/* 1214 packssdw %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 1218 pand %xmm14,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe5	/* 121d pmaddwd %xmm5,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1222 pand %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 1227 movdqa %xmm4,%xmm11 */
	LONG $0x600f4166; BYTE $0xe2	/* 122c punpcklbw %xmm10,%xmm4 */
	LONG $0xf1700f66; BYTE $0x00	/* 1231 pshufd $0x0,%xmm1,%xmm6 */
	LONG $0x680f4566; BYTE $0xda	/* 1236 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe1	/* 123b pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 1240 movdqa %xmm11,%xmm5 */
	LONG $0xebf50f66	/* 1245 pmaddwd %xmm3,%xmm5 */
	LONG $0xe56b0f66	/* 1249 packssdw %xmm5,%xmm4 */
	LONG $0xdc6f0f66	/* 124d movdqa %xmm4,%xmm3 */
	LONG $0xe06f0f66	/* 1251 movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 1255 punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 125a punpckhbw %xmm10,%xmm4 */
	LONG $0xdef50f66	/* 125f pmaddwd %xmm6,%xmm3 */
	LONG $0x84f50f66; LONG $0x0000a024; BYTE $0x00	/* 1263 pmaddwd 0xa0(%rsp),%xmm0 */
	LONG $0xe2f50f66	/* 126c pmaddwd %xmm2,%xmm4 */
	LONG $0x249c290f; LONG $0x000001f0	/* 1270 movaps %xmm3,0x1f0(%rsp) */
	LONG $0xd9700f66; BYTE $0xaa	/* 1278 pshufd $0xaa,%xmm1,%xmm3 */
	LONG $0xc46b0f66	/* 127d packssdw %xmm4,%xmm0 */
	LONG $0xe7700f66; BYTE $0x55	/* 1281 pshufd $0x55,%xmm7,%xmm4 */
	LONG $0xff700f66; BYTE $0xff	/* 1286 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 128b movdqa %xmm0,%xmm13 */
	LONG $0x466f0ff3; BYTE $0xcc	/* 1290 movdqu -0x34(%rsi),%xmm0 */
	LONG $0xf50f4466; BYTE $0xeb	/* 1295 pmaddwd %xmm3,%xmm13 */
	LONG $0xd06f0f66	/* 129a movdqa %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 129e pand %xmm14,%xmm2 */
	LONG $0xda6f0f66	/* 12a3 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 12a7 punpcklbw %xmm10,%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 12ac punpckhbw %xmm10,%xmm3 */
	LONG $0x5cf50f66; WORD $0x5024	/* 12b1 pmaddwd 0x50(%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xd7	/* 12b7 pmaddwd %xmm15,%xmm2 */
	LONG $0xd36b0f66	/* 12bc packssdw %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 12c0 movdqa %xmm2,%xmm15 */
	LONG $0xd06f0f66	/* 12c5 movdqa %xmm0,%xmm2 */
	LONG $0xd2710f66; BYTE $0x02	/* 12c9 psrlw $0x2,%xmm2 */
	LONG $0xf50f4466; BYTE $0xfc	/* 12ce pmaddwd %xmm4,%xmm15 */
	LONG $0xe1700f66; BYTE $0x55	/* 12d3 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 12d8 pand %xmm14,%xmm2 */
	LONG $0xc9700f66; BYTE $0xff	/* 12dd pshufd $0xff,%xmm1,%xmm1 */
	LONG $0xda6f0f66	/* 12e2 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 12e6 punpcklbw %xmm10,%xmm2 */
	LONG $0x54f50f66; WORD $0x6024	/* 12eb pmaddwd 0x60(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 12f1 punpckhbw %xmm10,%xmm3 */
	LONG $0x5cf50f66; WORD $0x7024	/* 12f6 pmaddwd 0x70(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 12fc packssdw %xmm3,%xmm2 */
	LONG $0xea6f0f66	/* 1300 movdqa %xmm2,%xmm5 */
	LONG $0xd06f0f66	/* 1304 movdqa %xmm0,%xmm2 */
	LONG $0xd2710f66; BYTE $0x04	/* 1308 psrlw $0x4,%xmm2 */
	LONG $0xd0710f66; BYTE $0x06	/* 130d psrlw $0x6,%xmm0 */
	LONG $0xeff50f66	/* 1312 pmaddwd %xmm7,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1316 pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 131b pand %xmm14,%xmm0 */
	LONG $0x246c290f; BYTE $0x50	/* 1320 movaps %xmm5,0x50(%rsp) */
	LONG $0xda6f0f66	/* 1325 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1329 punpcklbw %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x00008024; BYTE $0x00	/* 132e pmaddwd 0x80(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 1337 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 133c pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 1345 packssdw %xmm3,%xmm2 */
	LONG $0xfa6f0f66	/* 1349 movdqa %xmm2,%xmm7 */
	LONG $0xd06f0f66	/* 134d movdqa %xmm0,%xmm2 */
	LONG $0x600f4166; BYTE $0xc2	/* 1351 punpcklbw %xmm10,%xmm0 */
	LONG $0xfcf50f66	/* 1356 pmaddwd %xmm4,%xmm7 */
	LONG $0x680f4166; BYTE $0xd2	/* 135a punpckhbw %xmm10,%xmm2 */
	LONG $0x247c290f; BYTE $0x60	/* 135f movaps %xmm7,0x60(%rsp) */
	LONG $0x94f50f66; LONG $0x0000c024; BYTE $0x00	/* 1364 pmaddwd 0xc0(%rsp),%xmm2 */
	LONG $0x84f50f66; LONG $0x0000b024; BYTE $0x00	/* 136d pmaddwd 0xb0(%rsp),%xmm0 */
	LONG $0xc26b0f66	/* 1376 packssdw %xmm2,%xmm0 */
	LONG $0xd06f0f66	/* 137a movdqa %xmm0,%xmm2 */
	LONG $0x466f0ff3; BYTE $0xdc	/* 137e movdqu -0x24(%rsi),%xmm0 */
	LONG $0xd1f50f66	/* 1383 pmaddwd %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1387 movdqa %xmm0,%xmm3 */
	LONG $0xea6f0f66	/* 138b movdqa %xmm2,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd0	/* 138f movdqa %xmm8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1394 pand %xmm14,%xmm3 */
	LONG $0x610f4166; BYTE $0xd0	/* 1399 punpcklwd %xmm8,%xmm2 */
	LONG $0xcb6f0f66	/* 139e movdqa %xmm3,%xmm1 */
	LONG $0x680f4166; BYTE $0xda	/* 13a2 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000e024; BYTE $0x00	/* 13a7 pmaddwd 0xe0(%rsp),%xmm3 */
	LONG $0x600f4166; BYTE $0xca	/* 13b0 punpcklbw %xmm10,%xmm1 */
	LONG $0xe2700f66; BYTE $0x00	/* 13b5 pshufd $0x0,%xmm2,%xmm4 */
	LONG $0x8cf50f66; LONG $0x0000d024; BYTE $0x00	/* 13ba pmaddwd 0xd0(%rsp),%xmm1 */
	LONG $0xf2700f66; BYTE $0xaa	/* 13c3 pshufd $0xaa,%xmm2,%xmm6 */
	LONG $0x700f4466; WORD $0x55da	/* 13c8 pshufd $0x55,%xmm2,%xmm11 */
	LONG $0xd2700f66; BYTE $0xff	/* 13ce pshufd $0xff,%xmm2,%xmm2 */
	LONG $0xcb6b0f66	/* 13d3 packssdw %xmm3,%xmm1 */
	LONG $0xd86f0f66	/* 13d7 movdqa %xmm0,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 13db psrlw $0x2,%xmm3 */
	LONG $0xccf50f66	/* 13e0 pmaddwd %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xde	/* 13e4 pand %xmm14,%xmm3 */
	LONG $0xe9fe0f66	/* 13e9 paddd %xmm1,%xmm5 */
	LONG $0xe36f0f66	/* 13ed movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xda	/* 13f1 punpcklbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00011024; BYTE $0x00	/* 13f6 pmaddwd 0x110(%rsp),%xmm3 */
	LONG $0x680f4166; BYTE $0xe2	/* 13ff punpckhbw %xmm10,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00012024; BYTE $0x00	/* 1404 pmaddwd 0x120(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 140d packssdw %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe0	/* 1411 movdqa %xmm8,%xmm4 */
	LONG $0x690f4166; BYTE $0xe0	/* 1416 punpckhwd %xmm8,%xmm4 */
	LONG $0xdef50f66	/* 141b pmaddwd %xmm6,%xmm3 */
	LONG $0x700f4466; WORD $0x00c4	/* 141f pshufd $0x0,%xmm4,%xmm8 */
	LONG $0xf46f0f66	/* 1425 movdqa %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 1429 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 142d psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 1432 psrlw $0x6,%xmm0 */
	LONG $0xebfe0f66	/* 1437 paddd %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 143b pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1440 pand %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 1445 movdqa %xmm4,%xmm9 */
	LONG $0x600f4166; BYTE $0xe2	/* 144a punpcklbw %xmm10,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00015024; BYTE $0x00	/* 144f pmaddwd 0x150(%rsp),%xmm4 */
	LONG $0x680f4566; BYTE $0xca	/* 1458 punpckhbw %xmm10,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 145d movdqa %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1462 movdqa %xmm0,%xmm9 */
	LONG $0x600f4166; BYTE $0xc2	/* 1467 punpcklbw %xmm10,%xmm0 */
	LONG $0xbcf50f66; LONG $0x00016024; BYTE $0x00	/* 146c pmaddwd 0x160(%rsp),%xmm7 */
	LONG $0x680f4566; BYTE $0xca	/* 1475 punpckhbw %xmm10,%xmm9 */
	LONG $0x84f50f66; LONG $0x00019024; BYTE $0x00	/* 147a pmaddwd 0x190(%rsp),%xmm0 */
	LONG $0xe76b0f66	/* 1483 packssdw %xmm7,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 1487 movdqa %xmm9,%xmm7 */
	LONG $0x6f0f4466; LONG $0x01a0248c; WORD $0x0000	/* 148c movdqa 0x1a0(%rsp),%xmm9 */
	LONG $0xf50f4166; BYTE $0xe0	/* 1496 pmaddwd %xmm8,%xmm4 */
	LONG $0x700f4466; WORD $0xaac6	/* 149b pshufd $0xaa,%xmm6,%xmm8 */
	LONG $0xf50f4466; BYTE $0xcf	/* 14a1 pmaddwd %xmm7,%xmm9 */
	LONG $0xf86f0f66	/* 14a6 movdqa %xmm0,%xmm7 */
	LONG $0x466f0ff3; BYTE $0xec	/* 14aa movdqu -0x14(%rsi),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xf9	/* 14af packssdw %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 14b4 movdqa %xmm0,%xmm9 */
	LONG $0xf50f4166; BYTE $0xf8	/* 14b9 pmaddwd %xmm8,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xce	/* 14be pand %xmm14,%xmm9 */
	LONG $0xe7fe0f66	/* 14c3 paddd %xmm7,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 14c7 movdqa %xmm9,%xmm8 */
	LONG $0x680f4566; BYTE $0xca	/* 14cc punpckhbw %xmm10,%xmm9 */
	LONG $0xf50f4466; LONG $0x0100248c; WORD $0x0000	/* 14d1 pmaddwd 0x100(%rsp),%xmm9 */
	LONG $0x600f4566; BYTE $0xc2	/* 14db punpcklbw %xmm10,%xmm8 */
	LONG $0xf50f4466; LONG $0x00f02484; WORD $0x0000	/* 14e0 pmaddwd 0xf0(%rsp),%xmm8 */
	LONG $0x6b0f4566; BYTE $0xc1	/* 14ea packssdw %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 14ef movdqa %xmm0,%xmm9 */
	LONG $0x710f4166; WORD $0x02d1	/* 14f4 psrlw $0x2,%xmm9 */
	LONG $0xf50f4566; BYTE $0xc3	/* 14fa pmaddwd %xmm11,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xce	/* 14ff pand %xmm14,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 1504 paddd %xmm8,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 1509 movdqa %xmm9,%xmm11 */
	LONG $0x600f4566; BYTE $0xca	/* 150e punpcklbw %xmm10,%xmm9 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 1513 pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0x680f4566; BYTE $0xda	/* 151d punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x0140249c; WORD $0x0000	/* 1522 pmaddwd 0x140(%rsp),%xmm11 */
	LONG $0x6b0f4566; BYTE $0xcb	/* 152c packssdw %xmm11,%xmm9 */
	LONG $0xf50f4466; BYTE $0xca	/* 1531 pmaddwd %xmm2,%xmm9 */
	LONG $0xd6700f66; BYTE $0x55	/* 1536 pshufd $0x55,%xmm6,%xmm2 */
	LONG $0xf6700f66; BYTE $0xff	/* 153b pshufd $0xff,%xmm6,%xmm6 */
	LONG $0x2454290f; BYTE $0x70	/* 1540 movaps %xmm2,0x70(%rsp) */
	LONG $0xd06f0f66	/* 1545 movdqa %xmm0,%xmm2 */
	LONG $0xd0710f66; BYTE $0x06	/* 1549 psrlw $0x6,%xmm0 */
	LONG $0xd2710f66; BYTE $0x04	/* 154e psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1553 pand %xmm14,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1558 pand %xmm14,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xda	/* 155d movdqa %xmm2,%xmm11 */
	LONG $0x600f4166; BYTE $0xd2	/* 1562 punpcklbw %xmm10,%xmm2 */
	LONG $0x680f4566; BYTE $0xda	/* 1567 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x0180249c; WORD $0x0000	/* 156c pmaddwd 0x180(%rsp),%xmm11 */
	LONG $0x94f50f66; LONG $0x00017024; BYTE $0x00	/* 1576 pmaddwd 0x170(%rsp),%xmm2 */
	LONG $0x9c6f0f66; LONG $0x0001d024; BYTE $0x00	/* 157f movdqa 0x1d0(%rsp),%xmm3 */
	LONG $0x5cdb0f66; WORD $0x3024	/* 1588 pand 0x30(%rsp),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xd3	/* 158e packssdw %xmm11,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 1593 movdqa %xmm0,%xmm11 */
	LONG $0x600f4166; BYTE $0xc2	/* 1598 punpcklbw %xmm10,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xf078	/* 159d movdqu -0x10(%r8),%xmm7 */
	LONG $0x84f50f66; LONG $0x0001b024; BYTE $0x00	/* 15a3 pmaddwd 0x1b0(%rsp),%xmm0 */
	LONG $0x680f4566; BYTE $0xda	/* 15ac punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x01c0249c; WORD $0x0000	/* 15b1 pmaddwd 0x1c0(%rsp),%xmm11 */
	LONG $0x54f50f66; WORD $0x7024	/* 15bb pmaddwd 0x70(%rsp),%xmm2 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x50	/* 15c1 paddd 0x50(%rsp),%xmm15 */
	LONG $0x6b0f4166; BYTE $0xc3	/* 15c8 packssdw %xmm11,%xmm0 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x60	/* 15cd paddd 0x60(%rsp),%xmm15 */
	LONG $0x6f0f4466; LONG $0x01f0249c; WORD $0x0000	/* 15d4 movdqa 0x1f0(%rsp),%xmm11 */
	LONG $0xc6f50f66	/* 15de pmaddwd %xmm6,%xmm0 */
	LONG $0xfe0f4466; BYTE $0xca	/* 15e2 paddd %xmm2,%xmm9 */
	LONG $0xb46f0f66; LONG $0x0001e024; BYTE $0x00	/* 15e7 movdqa 0x1e0(%rsp),%xmm6 */
	LONG $0xfe0f4566; BYTE $0xdd	/* 15f0 paddd %xmm13,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xc8	/* 15f5 paddd %xmm0,%xmm9 */
	LONG $0xc36f0f66	/* 15fa movdqa %xmm3,%xmm0 */
	LONG $0x6f0f4466; LONG $0x022024ac; WORD $0x0000	/* 15fe movdqa 0x220(%rsp),%xmm13 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 1608 paddd %xmm12,%xmm6 */
	LONG $0x680f4166; BYTE $0xc2	/* 160d punpckhbw %xmm10,%xmm0 */
	LONG $0x600f4166; BYTE $0xda	/* 1612 punpcklbw %xmm10,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 1617 paddd %xmm11,%xmm6 */
	LONG $0xc7f50f66	/* 161c pmaddwd %xmm7,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xe078	/* 1620 movdqu -0x20(%r8),%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 1626 paddd %xmm15,%xmm6 */
	LONG $0xbc280f44; LONG $0x00024024; BYTE $0x00	/* 162b movaps 0x240(%rsp),%xmm15 */
	LONG $0xf5fe0f66	/* 1634 paddd %xmm5,%xmm6 */
	LONG $0xdff50f66	/* 1638 pmaddwd %xmm7,%xmm3 */
	LONG $0xbc6f0f66; LONG $0x00020024; BYTE $0x00	/* 163c movdqa 0x200(%rsp),%xmm7 */
	LONG $0xe6fe0f66	/* 1645 paddd %xmm6,%xmm4 */
	LONG $0xd8fe0f66	/* 1649 paddd %xmm0,%xmm3 */
	LONG $0xb46f0f66; LONG $0x00021024; BYTE $0x00	/* 164d movdqa 0x210(%rsp),%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 1656 paddd %xmm9,%xmm4 */
	LONG $0x5a110f41; BYTE $0x10	/* 165b movups %xmm3,0x10(%r10) */
	LONG $0xef6f0f66	/* 1660 movdqa %xmm7,%xmm5 */
	LONG $0x22110f41	/* 1664 movups %xmm4,(%r10) */
	LONG $0xfc7ebf0f	/* 1668 movswl -0x4(%rsi),%edi */
	LONG $0xc4700f66; BYTE $0x4e	/* 166c pshufd $0x4e,%xmm4,%xmm0 */
	LONG $0xc4fe0f66	/* 1671 paddd %xmm4,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc49	/* 1675 movss -0x4(%r9),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* 167b shl $0xd,%edi */
	LONG $0xe0700f66; BYTE $0xb1	/* 167e pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xe000e781; WORD $0x8fff	/* 1683 and $0x8fffe000,%edi */
	LONG $0xe0fe0f66	/* 1689 paddd %xmm0,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 168d movq %rdi,%xmm0 */
	LONG $0xfe7ebf0f	/* 1692 movswl -0x2(%rsi),%edi */
	WORD $0x5b0f; BYTE $0xe4	/* 1696 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xc07e0ff3	/* 1699 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 169d pand %xmm0,%xmm5 */
	WORD $0xe7c1; BYTE $0x0d	/* 16a1 shl $0xd,%edi */
	LONG $0xee660f66	/* 16a4 pcmpgtd %xmm6,%xmm5 */
	LONG $0xe000e781; WORD $0x8fff	/* 16a8 and $0x8fffe000,%edi */
	LONG $0x00c9c60f	/* 16ae shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 16b2 movdqa %xmm5,%xmm2 */
	LONG $0xd0df0f66	/* 16b6 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc5	/* 16ba por %xmm13,%xmm0 */
	LONG $0xd7590f41	/* 16bf mulps %xmm15,%xmm2 */
	LONG $0xc5db0f66	/* 16c3 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 16c7 orps %xmm0,%xmm2 */
	LONG $0xc3700f66; BYTE $0x4e	/* 16ca pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 16cf paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 16d3 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 16d6 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 16db paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 16df movq %rdi,%xmm0 */
	LONG $0xc07e0ff3	/* 16e4 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 16e8 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 16eb pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 16ef mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 16f2 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x10	/* 16f6 movaps 0x10(%rsp),%xmm7 */
	LONG $0xee660f66	/* 16fb pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 16ff movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 1703 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc5	/* 1707 por %xmm13,%xmm0 */
	LONG $0xf7590f41	/* 170c mulps %xmm15,%xmm6 */
	LONG $0xc5db0f66	/* 1710 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xc6	/* 1714 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 1717 mulps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 171a movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xcb	/* 171f mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 1722 subps %xmm1,%xmm2 */
	LONG $0x2414580f	/* 1725 addps (%rsp),%xmm2 */
	LONG $0x243c290f	/* 1729 movaps %xmm7,(%rsp) */
	WORD $0x3949; BYTE $0xcb	/* 172d cmp %rcx,%r11 */
	LONG $0xf641850f; WORD $0xffff	/* 1730 jne d77 */
	LONG $0x244c280f; BYTE $0x40	/* 1736 movaps 0x40(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 173b movaps 0x20(%rsp),%xmm0 */
	WORD $0x580f; BYTE $0xca	/* 1740 addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc7	/* 1743 addps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 1746 addps %xmm0,%xmm1 */
	LONG $0x48110ff3; BYTE $0xfc	/* 1749 movss %xmm1,-0x4(%rax) */
	WORD $0x014c; BYTE $0xf5	/* 174e add %r14,%rbp */
	WORD $0x3948; BYTE $0xd8	/* 1751 cmp %rbx,%rax */
	LONG $0xf5d1850f; WORD $0xffff	/* 1754 jne d2b */
	LONG $0x58c48148; WORD $0x0005; BYTE $0x00	/* 175a add $0x558,%rsp */
	BYTE $0x5b	/* 1761 pop %rbx */
	BYTE $0x5d	/* 1762 pop %rbp */
	WORD $0x5c41	/* 1763 pop %r12 */
	WORD $0x5d41	/* 1765 pop %r13 */
	WORD $0x5e41	/* 1767 pop %r14 */
	WORD $0x5f41	/* 1769 pop %r15 */
	BYTE $0xc3	/* 176b ret */
	LONG $0x24848b48; LONG $0x00000140	/* 176c mov 0x140(%rsp),%rax */
	WORD $0x8948; BYTE $0xdd	/* 1774 mov %rbx,%rbp */
	LONG $0x10638d4c	/* 1777 lea 0x10(%rbx),%r12 */
	LONG $0x249c8b48; LONG $0x00000130	/* 177b mov 0x130(%rsp),%rbx */
	LONG $0x24bc8b4c; LONG $0x00000120	/* 1783 mov 0x120(%rsp),%r15 */
	LONG $0x248c8b48; LONG $0x000002b0	/* 178b mov 0x2b0(%rsp),%rcx */
	LONG $0xb4290f44; LONG $0x0002a024; BYTE $0x00	/* 1793 movaps %xmm14,0x2a0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000a9b	/* 179c movdqa 0x0(%rip),%xmm7 = 223f, as it lies */
	LONG $0x6f0f44f3; LONG $0x000b1215; BYTE $0x00	/* 17a4 movdqa 0x0(%rip),%xmm10 = 22bf, as it lies */
	LONG $0x247c290f; BYTE $0x40	/* 17ad movaps %xmm7,0x40(%rsp) */
	LONG $0x6f0f4566; BYTE $0xf2	/* 17b2 movdqa %xmm10,%xmm14 */
	LONG $0x3d6f0ff3; LONG $0x00000ad0	/* 17b7 movdqa 0x0(%rip),%xmm7 = 228f, as it lies */
	LONG $0x24bc290f; LONG $0x00000240	/* 17bf movaps %xmm7,0x240(%rsp) */
	LONG $0xffef0f66	/* 17c7 pxor %xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xfe	/* 17cb mov %r15,%rsi */
	LONG $0xd2ef0f66	/* 17ce pxor %xmm2,%xmm2 */
	LONG $0x24ac8b4c; LONG $0x00000238	/* 17d2 mov 0x238(%rsp),%r13 */
	LONG $0x249c8b4c; LONG $0x00000590	/* 17da mov 0x590(%rsp),%r11 */
	LONG $0x24948b48; LONG $0x00000280	/* 17e2 mov 0x280(%rsp),%rdx */
	LONG $0x247c290f; BYTE $0x20	/* 17ea movaps %xmm7,0x20(%rsp) */
	LONG $0x247c290f; BYTE $0x50	/* 17ef movaps %xmm7,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* 17f4 movaps %xmm7,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* 17f9 movaps %xmm7,0x30(%rsp) */
	WORD $0x14eb	/* 17fe jmp 1814 */
	LONG $0x247c280f; BYTE $0x50	/* 1800 movaps 0x50(%rsp),%xmm7 */
	LONG $0x245c290f; BYTE $0x20	/* 1805 movaps %xmm3,0x20(%rsp) */
	LONG $0x2444290f; BYTE $0x50	/* 180a movaps %xmm0,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* 180f movaps %xmm7,0x10(%rsp) */
	LONG $0x3a6f0ff3	/* 1814 movdqu (%rdx),%xmm7 */
	LONG $0x54c68348	/* 1818 add $0x54,%rsi */
	LONG $0x20c38349	/* 181c add $0x20,%r11 */
	LONG $0x04c58349	/* 1820 add $0x4,%r13 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1824 add $0x100,%rdx */
	LONG $0x6f0f4466; BYTE $0xe7	/* 182b movdqa %xmm7,%xmm12 */
	LONG $0x600f4466; BYTE $0xe7	/* 1830 punpcklbw %xmm7,%xmm12 */
	LONG $0xff680f66	/* 1835 punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e4	/* 1839 psraw $0x8,%xmm12 */
	LONG $0xe7710f66; BYTE $0x08	/* 183f psraw $0x8,%xmm7 */
	LONG $0x20110f44	/* 1844 movups %xmm12,(%rax) */
	LONG $0x1078110f	/* 1848 movups %xmm7,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 184c movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1854 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1858 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 185c punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1860 movdqa %xmm1,%xmm3 */
	LONG $0xe86f0f66	/* 1864 movdqa %xmm0,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* 1868 psraw $0x8,%xmm3 */
	LONG $0xe5710f66; BYTE $0x08	/* 186d psraw $0x8,%xmm5 */
	LONG $0x2058110f	/* 1872 movups %xmm3,0x20(%rax) */
	LONG $0x3068110f	/* 1876 movups %xmm5,0x30(%rax) */
	LONG $0x246c290f; BYTE $0x70	/* 187a movaps %xmm5,0x70(%rsp) */
	LONG $0xaa6f0ff3; LONG $0xffffff20	/* 187f movdqu -0xe0(%rdx),%xmm5 */
	LONG $0x245c290f; BYTE $0x60	/* 1887 movaps %xmm3,0x60(%rsp) */
	LONG $0xe56f0f66	/* 188c movdqa %xmm5,%xmm4 */
	LONG $0xe5600f66	/* 1890 punpcklbw %xmm5,%xmm4 */
	LONG $0xed680f66	/* 1894 punpckhbw %xmm5,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 1898 movdqa %xmm4,%xmm11 */
	LONG $0xe5710f66; BYTE $0x08	/* 189d psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08e3	/* 18a2 psraw $0x8,%xmm11 */
	LONG $0x5068110f	/* 18a8 movups %xmm5,0x50(%rax) */
	LONG $0x58110f44; BYTE $0x40	/* 18ac movups %xmm11,0x40(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 18b1 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 18b9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 18bd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 18c1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe06f0f66	/* 18c5 movdqa %xmm0,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 18c9 psraw $0x8,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 18ce psraw $0x8,%xmm4 */
	LONG $0x6048110f	/* 18d3 movups %xmm1,0x60(%rax) */
	LONG $0x7060110f	/* 18d7 movups %xmm4,0x70(%rax) */
	LONG $0x24a4290f; LONG $0x00000090	/* 18db movaps %xmm4,0x90(%rsp) */
	LONG $0xa26f0ff3; LONG $0xffffff40	/* 18e3 movdqu -0xc0(%rdx),%xmm4 */
	LONG $0x248c290f; LONG $0x00000080	/* 18eb movaps %xmm1,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd4	/* 18f3 movdqa %xmm4,%xmm10 */
	LONG $0x600f4466; BYTE $0xd4	/* 18f8 punpcklbw %xmm4,%xmm10 */
	LONG $0xe4680f66	/* 18fd punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e2	/* 1901 psraw $0x8,%xmm10 */
	LONG $0xe4710f66; BYTE $0x08	/* 1907 psraw $0x8,%xmm4 */
	LONG $0x90110f44; LONG $0x00000080	/* 190c movups %xmm10,0x80(%rax) */
	LONG $0x90a0110f; WORD $0x0000; BYTE $0x00	/* 1914 movups %xmm4,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 191b movdqu -0xb0(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1923 movdqa %xmm0,%xmm15 */
	LONG $0x600f4466; BYTE $0xf8	/* 1928 punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* 192d punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xef	/* 1931 movdqa %xmm15,%xmm13 */
	LONG $0xe0710f66; BYTE $0x08	/* 1936 psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e5	/* 193b psraw $0x8,%xmm13 */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 1941 movups %xmm0,0xb0(%rax) */
	LONG $0xa8110f44; LONG $0x000000a0	/* 1948 movups %xmm13,0xa0(%rax) */
	LONG $0x9a6f0ff3; LONG $0xffffff60	/* 1950 movdqu -0xa0(%rdx),%xmm3 */
	LONG $0x2484290f; LONG $0x000000b0	/* 1958 movaps %xmm0,0xb0(%rsp) */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 1960 movaps %xmm13,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1969 movdqa %xmm3,%xmm9 */
	LONG $0x600f4466; BYTE $0xcb	/* 196e punpcklbw %xmm3,%xmm9 */
	LONG $0xdb680f66	/* 1973 punpckhbw %xmm3,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf9	/* 1977 movdqa %xmm9,%xmm15 */
	LONG $0xe3710f66; BYTE $0x08	/* 197c psraw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e7	/* 1981 psraw $0x8,%xmm15 */
	LONG $0xd098110f; WORD $0x0000; BYTE $0x00	/* 1987 movups %xmm3,0xd0(%rax) */
	LONG $0xb8110f44; LONG $0x000000c0	/* 198e movups %xmm15,0xc0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1996 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x0000c024; BYTE $0x00	/* 199e movaps %xmm15,0xc0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* 19a7 movdqa %xmm0,%xmm9 */
	LONG $0x600f4466; BYTE $0xc8	/* 19ac punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* 19b1 punpckhbw %xmm0,%xmm0 */
	LONG $0xf06f0f66	/* 19b5 movdqa %xmm0,%xmm6 */
	LONG $0x710f4166; WORD $0x08e1	/* 19b9 psraw $0x8,%xmm9 */
	LONG $0xe6710f66; BYTE $0x08	/* 19bf psraw $0x8,%xmm6 */
	LONG $0x88110f44; LONG $0x000000e0	/* 19c4 movups %xmm9,0xe0(%rax) */
	LONG $0x8c290f44; LONG $0x0000d024; BYTE $0x00	/* 19cc movaps %xmm9,0xd0(%rsp) */
	LONG $0x24b4290f; LONG $0x000000e0	/* 19d5 movaps %xmm6,0xe0(%rsp) */
	LONG $0xf0b0110f; WORD $0x0000; BYTE $0x00	/* 19dd movups %xmm6,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 19e4 movdqu -0x80(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 19e9 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 19ee punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 19f3 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e0	/* 19f7 psraw $0x8,%xmm8 */
	LONG $0xe0710f66; BYTE $0x08	/* 19fd psraw $0x8,%xmm0 */
	LONG $0x80110f44; LONG $0x00000100	/* 1a02 movups %xmm8,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1a0a movups %xmm0,0x110(%rax) */
	LONG $0x2484290f; LONG $0x00000100	/* 1a11 movaps %xmm0,0x100(%rsp) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1a19 movdqu -0x70(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x0000f024; BYTE $0x00	/* 1a1e movaps %xmm8,0xf0(%rsp) */
	LONG $0xc86f0f66	/* 1a27 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1a2b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1a2f punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1a33 movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1a38 movdqa %xmm0,%xmm15 */
	LONG $0x710f4166; WORD $0x08e5	/* 1a3d psraw $0x8,%xmm13 */
	LONG $0x710f4166; WORD $0x08e7	/* 1a43 psraw $0x8,%xmm15 */
	LONG $0xa8110f44; LONG $0x00000120	/* 1a49 movups %xmm13,0x120(%rax) */
	LONG $0xb8110f44; LONG $0x00000130	/* 1a51 movups %xmm15,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1a59 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x00012024; BYTE $0x00	/* 1a5e movaps %xmm15,0x120(%rsp) */
	LONG $0xac290f44; LONG $0x00011024; BYTE $0x00	/* 1a67 movaps %xmm13,0x110(%rsp) */
	LONG $0xc86f0f66	/* 1a70 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1a74 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1a78 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1a7c movdqa %xmm1,%xmm9 */
	LONG $0xf06f0f66	/* 1a81 movdqa %xmm0,%xmm6 */
	LONG $0x710f4166; WORD $0x08e1	/* 1a85 psraw $0x8,%xmm9 */
	LONG $0xe6710f66; BYTE $0x08	/* 1a8b psraw $0x8,%xmm6 */
	LONG $0x88110f44; LONG $0x00000140	/* 1a90 movups %xmm9,0x140(%rax) */
	LONG $0x50b0110f; WORD $0x0001; BYTE $0x00	/* 1a98 movups %xmm6,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1a9f movdqu -0x50(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x00013024; BYTE $0x00	/* 1aa4 movaps %xmm9,0x130(%rsp) */
	LONG $0xc86f0f66	/* 1aad movdqa %xmm0,%xmm1 */
	LONG $0x24b4290f; LONG $0x00000140	/* 1ab1 movaps %xmm6,0x140(%rsp) */
	LONG $0xc8600f66	/* 1ab9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1abd punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1ac1 movdqa %xmm0,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ac6 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1acb psraw $0x8,%xmm8 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 1ad1 movups %xmm1,0x160(%rax) */
	LONG $0x80110f44; LONG $0x00000170	/* 1ad8 movups %xmm8,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1ae0 movdqu -0x40(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000150	/* 1ae5 movaps %xmm1,0x150(%rsp) */
	LONG $0x84290f44; LONG $0x00016024; BYTE $0x00	/* 1aed movaps %xmm8,0x160(%rsp) */
	LONG $0xc86f0f66	/* 1af6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1afa punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1afe punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1b02 movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* 1b07 psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* 1b0c psraw $0x8,%xmm15 */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 1b12 movups %xmm0,0x190(%rax) */
	LONG $0xb8110f44; LONG $0x00000180	/* 1b19 movups %xmm15,0x180(%rax) */
	LONG $0x2484290f; LONG $0x00000180	/* 1b21 movaps %xmm0,0x180(%rsp) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1b29 movdqu -0x30(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x00017024; BYTE $0x00	/* 1b2e movaps %xmm15,0x170(%rsp) */
	LONG $0xc86f0f66	/* 1b37 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1b3b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b3f punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1b43 movdqa %xmm1,%xmm9 */
	LONG $0xf06f0f66	/* 1b48 movdqa %xmm0,%xmm6 */
	LONG $0x710f4166; WORD $0x08e1	/* 1b4c psraw $0x8,%xmm9 */
	LONG $0xe6710f66; BYTE $0x08	/* 1b52 psraw $0x8,%xmm6 */
	LONG $0x88110f44; LONG $0x000001a0	/* 1b57 movups %xmm9,0x1a0(%rax) */
	LONG $0xb0b0110f; WORD $0x0001; BYTE $0x00	/* 1b5f movups %xmm6,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1b66 movdqu -0x20(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x00019024; BYTE $0x00	/* 1b6b movaps %xmm9,0x190(%rsp) */
	LONG $0xc86f0f66	/* 1b74 movdqa %xmm0,%xmm1 */
	LONG $0x24b4290f; LONG $0x000001a0	/* 1b78 movaps %xmm6,0x1a0(%rsp) */
	LONG $0xc8600f66	/* 1b80 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b84 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1b88 movdqa %xmm0,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b8d psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1b92 psraw $0x8,%xmm8 */
	LONG $0x248c290f; LONG $0x000001b0	/* 1b98 movaps %xmm1,0x1b0(%rsp) */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1ba0 movups %xmm1,0x1c0(%rax) */
	LONG $0x80110f44; LONG $0x000001d0	/* 1ba7 movups %xmm8,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1baf movdqu -0x10(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x0001c024; BYTE $0x00	/* 1bb4 movaps %xmm8,0x1c0(%rsp) */
	LONG $0xc86f0f66	/* 1bbd movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bc1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bc5 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1bc9 movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bce psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* 1bd3 psraw $0x8,%xmm15 */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1bd9 movups %xmm0,0x1f0(%rax) */
	LONG $0xb8110f44; LONG $0x000001e0	/* 1be0 movups %xmm15,0x1e0(%rax) */
	LONG $0x6f0f44f3; WORD $0xac4e	/* 1be8 movdqu -0x54(%rsi),%xmm9 */
	LONG $0xdb0f4466; WORD $0x244c; BYTE $0x40	/* 1bee pand 0x40(%rsp),%xmm9 */
	LONG $0x2484290f; LONG $0x000001e0	/* 1bf5 movaps %xmm0,0x1e0(%rsp) */
	LONG $0x466f0ff3; BYTE $0xbc	/* 1bfd movdqu -0x44(%rsi),%xmm0 */
	LONG $0x6f0f44f3; WORD $0xac46	/* 1c02 movdqu -0x54(%rsi),%xmm8 */
	LONG $0xbc290f44; LONG $0x0001d024; BYTE $0x00	/* 1c08 movaps %xmm15,0x1d0(%rsp) */
	LONG $0x6f0f4166; BYTE $0xc9	/* 1c11 movdqa %xmm9,%xmm1 */
	LONG $0x680f4466; BYTE $0xca	/* 1c16 punpckhbw %xmm2,%xmm9 */
	LONG $0xf06f0f66	/* 1c1b movdqa %xmm0,%xmm6 */
	LONG $0x710f4166; WORD $0x04d0	/* 1c1f psrlw $0x4,%xmm8 */
	LONG $0xca600f66	/* 1c25 punpcklbw %xmm2,%xmm1 */
	LONG $0x84290f44; LONG $0x0001f024; BYTE $0x00	/* 1c29 movaps %xmm8,0x1f0(%rsp) */
	LONG $0xdb0f4166; BYTE $0xf6	/* 1c32 pand %xmm14,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1c37 movdqa %xmm1,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xee	/* 1c3c movdqa %xmm6,%xmm13 */
	LONG $0xf2600f66	/* 1c41 punpcklbw %xmm2,%xmm6 */
	LONG $0x610f4466; BYTE $0xc1	/* 1c45 punpcklwd %xmm1,%xmm8 */
	LONG $0x680f4466; BYTE $0xea	/* 1c4a punpckhbw %xmm2,%xmm13 */
	LONG $0xf50f4166; BYTE $0xf4	/* 1c4f pmaddwd %xmm12,%xmm6 */
	LONG $0x700f4566; WORD $0x00f8	/* 1c54 pshufd $0x0,%xmm8,%xmm15 */
	LONG $0xf50f4466; BYTE $0xef	/* 1c5a pmaddwd %xmm7,%xmm13 */
	LONG $0xf86f0f66	/* 1c5f movdqa %xmm0,%xmm7 */
	LONG $0x700f4566; WORD $0xaae0	/* 1c63 pshufd $0xaa,%xmm8,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xf5	/* 1c69 packssdw %xmm13,%xmm6 */
	LONG $0xd7710f66; BYTE $0x02	/* 1c6e psrlw $0x2,%xmm7 */
	LONG $0xc9690f66	/* 1c73 punpckhwd %xmm1,%xmm1 */
	LONG $0xf50f4466; BYTE $0xfe	/* 1c77 pmaddwd %xmm6,%xmm15 */
	LONG $0xf76f0f66	/* 1c7c movdqa %xmm7,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 1c80 pand %xmm14,%xmm6 */
	LONG $0xfe6f0f66	/* 1c85 movdqa %xmm6,%xmm7 */
	LONG $0xf2600f66	/* 1c89 punpcklbw %xmm2,%xmm6 */
	LONG $0xfa680f66	/* 1c8d punpckhbw %xmm2,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf3	/* 1c91 pmaddwd %xmm11,%xmm6 */
	LONG $0xfdf50f66	/* 1c96 pmaddwd %xmm5,%xmm7 */
	LONG $0xf76b0f66	/* 1c9a packssdw %xmm7,%xmm6 */
	LONG $0xfe6f0f66	/* 1c9e movdqa %xmm6,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfc	/* 1ca2 pmaddwd %xmm12,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1ca7 movdqa %xmm0,%xmm12 */
	LONG $0x710f4166; WORD $0x04d4	/* 1cac psrlw $0x4,%xmm12 */
	LONG $0xd0710f66; BYTE $0x06	/* 1cb2 psrlw $0x6,%xmm0 */
	LONG $0x24bc290f; LONG $0x00000200	/* 1cb7 movaps %xmm7,0x200(%rsp) */
	LONG $0xf9700f66; BYTE $0x00	/* 1cbf pshufd $0x0,%xmm1,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xec	/* 1cc4 movdqa %xmm12,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1cc9 pand %xmm14,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1cce pand %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 1cd3 movdqa %xmm5,%xmm12 */
	LONG $0xea600f66	/* 1cd8 punpcklbw %xmm2,%xmm5 */
	LONG $0x680f4466; BYTE $0xe2	/* 1cdc punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4166; BYTE $0xea	/* 1ce1 pmaddwd %xmm10,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xf4	/* 1ce6 movdqa %xmm12,%xmm6 */
	LONG $0xf4f50f66	/* 1ceb pmaddwd %xmm4,%xmm6 */
	LONG $0xe1700f66; BYTE $0xaa	/* 1cef pshufd $0xaa,%xmm1,%xmm4 */
	LONG $0xee6b0f66	/* 1cf4 packssdw %xmm6,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 1cf8 movdqa %xmm5,%xmm12 */
	LONG $0xe86f0f66	/* 1cfd movdqa %xmm0,%xmm5 */
	LONG $0xc2600f66	/* 1d01 punpcklbw %xmm2,%xmm0 */
	LONG $0xea680f66	/* 1d05 punpckhbw %xmm2,%xmm5 */
	LONG $0xf50f4466; BYTE $0xe7	/* 1d09 pmaddwd %xmm7,%xmm12 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 1d0e pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xa4290f44; LONG $0x00021024; BYTE $0x00	/* 1d17 movaps %xmm12,0x210(%rsp) */
	LONG $0xebf50f66	/* 1d20 pmaddwd %xmm3,%xmm5 */
	LONG $0xc56b0f66	/* 1d24 packssdw %xmm5,%xmm0 */
	LONG $0x700f4166; WORD $0x55e8	/* 1d28 pshufd $0x55,%xmm8,%xmm5 */
	LONG $0x700f4566; WORD $0xffc0	/* 1d2e pshufd $0xff,%xmm8,%xmm8 */
	LONG $0xd86f0f66	/* 1d34 movdqa %xmm0,%xmm3 */
	LONG $0x466f0ff3; BYTE $0xcc	/* 1d38 movdqu -0x34(%rsi),%xmm0 */
	LONG $0xdcf50f66	/* 1d3d pmaddwd %xmm4,%xmm3 */
	LONG $0x249c290f; LONG $0x000000c0	/* 1d41 movaps %xmm3,0xc0(%rsp) */
	LONG $0xd86f0f66	/* 1d49 movdqa %xmm0,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1d4d pand %xmm14,%xmm3 */
	LONG $0xe36f0f66	/* 1d52 movdqa %xmm3,%xmm4 */
	LONG $0xda600f66	/* 1d56 punpcklbw %xmm2,%xmm3 */
	LONG $0x5cf50f66; WORD $0x6024	/* 1d5a pmaddwd 0x60(%rsp),%xmm3 */
	LONG $0xe2680f66	/* 1d60 punpckhbw %xmm2,%xmm4 */
	LONG $0x64f50f66; WORD $0x7024	/* 1d64 pmaddwd 0x70(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 1d6a packssdw %xmm4,%xmm3 */
	LONG $0xf36f0f66	/* 1d6e movdqa %xmm3,%xmm6 */
	LONG $0xd86f0f66	/* 1d72 movdqa %xmm0,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 1d76 psrlw $0x2,%xmm3 */
	LONG $0xf5f50f66	/* 1d7b pmaddwd %xmm5,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1d7f pand %xmm14,%xmm3 */
	LONG $0x2474290f; BYTE $0x60	/* 1d84 movaps %xmm6,0x60(%rsp) */
	LONG $0xe36f0f66	/* 1d89 movdqa %xmm3,%xmm4 */
	LONG $0xda600f66	/* 1d8d punpcklbw %xmm2,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00008024; BYTE $0x00	/* 1d91 pmaddwd 0x80(%rsp),%xmm3 */
	LONG $0xe2680f66	/* 1d9a punpckhbw %xmm2,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00009024; BYTE $0x00	/* 1d9e pmaddwd 0x90(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 1da7 packssdw %xmm4,%xmm3 */
	LONG $0xeb6f0f66	/* 1dab movdqa %xmm3,%xmm5 */
	LONG $0xd86f0f66	/* 1daf movdqa %xmm0,%xmm3 */
	LONG $0xd3710f66; BYTE $0x04	/* 1db3 psrlw $0x4,%xmm3 */
	LONG $0xd0710f66; BYTE $0x06	/* 1db8 psrlw $0x6,%xmm0 */
	LONG $0xf50f4166; BYTE $0xe8	/* 1dbd pmaddwd %xmm8,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1dc2 pand %xmm14,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1dc7 pand %xmm14,%xmm0 */
	LONG $0x246c290f; BYTE $0x70	/* 1dcc movaps %xmm5,0x70(%rsp) */
	LONG $0xe9700f66; BYTE $0x55	/* 1dd1 pshufd $0x55,%xmm1,%xmm5 */
	LONG $0xe36f0f66	/* 1dd6 movdqa %xmm3,%xmm4 */
	LONG $0xda600f66	/* 1dda punpcklbw %xmm2,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000a024; BYTE $0x00	/* 1dde pmaddwd 0xa0(%rsp),%xmm3 */
	LONG $0xe2680f66	/* 1de7 punpckhbw %xmm2,%xmm4 */
	LONG $0xa4f50f66; LONG $0x0000b024; BYTE $0x00	/* 1deb pmaddwd 0xb0(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 1df4 packssdw %xmm4,%xmm3 */
	LONG $0xe06f0f66	/* 1df8 movdqa %xmm0,%xmm4 */
	LONG $0xc2600f66	/* 1dfc punpcklbw %xmm2,%xmm0 */
	LONG $0xe2680f66	/* 1e00 punpckhbw %xmm2,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 1e04 movdqa %xmm3,%xmm8 */
	LONG $0xd9700f66; BYTE $0xff	/* 1e09 pshufd $0xff,%xmm1,%xmm3 */
	LONG $0xcc6f0f66	/* 1e0e movdqa %xmm4,%xmm1 */
	LONG $0xf50f4466; BYTE $0xc5	/* 1e12 pmaddwd %xmm5,%xmm8 */
	LONG $0xa46f0f66; LONG $0x0000e024; BYTE $0x00	/* 1e17 movdqa 0xe0(%rsp),%xmm4 */
	LONG $0x84f50f66; LONG $0x0000d024; BYTE $0x00	/* 1e20 pmaddwd 0xd0(%rsp),%xmm0 */
	LONG $0xe1f50f66	/* 1e29 pmaddwd %xmm1,%xmm4 */
	LONG $0xc86f0f66	/* 1e2d movdqa %xmm0,%xmm1 */
	LONG $0x466f0ff3; BYTE $0xdc	/* 1e31 movdqu -0x24(%rsi),%xmm0 */
	LONG $0xcc6b0f66	/* 1e36 packssdw %xmm4,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 1e3a movdqa %xmm9,%xmm4 */
	LONG $0xcbf50f66	/* 1e3f pmaddwd %xmm3,%xmm1 */
	LONG $0xd86f0f66	/* 1e43 movdqa %xmm0,%xmm3 */
	LONG $0x610f4166; BYTE $0xe1	/* 1e47 punpcklwd %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1e4c pand %xmm14,%xmm3 */
	LONG $0xf4700f66; BYTE $0x00	/* 1e51 pshufd $0x0,%xmm4,%xmm6 */
	LONG $0xfc700f66; BYTE $0xaa	/* 1e56 pshufd $0xaa,%xmm4,%xmm7 */
	LONG $0xeb6f0f66	/* 1e5b movdqa %xmm3,%xmm5 */
	LONG $0xda600f66	/* 1e5f punpcklbw %xmm2,%xmm3 */
	LONG $0x700f4466; WORD $0x55e4	/* 1e63 pshufd $0x55,%xmm4,%xmm12 */
	LONG $0x9cf50f66; LONG $0x0000f024; BYTE $0x00	/* 1e69 pmaddwd 0xf0(%rsp),%xmm3 */
	LONG $0xea680f66	/* 1e72 punpckhbw %xmm2,%xmm5 */
	LONG $0xe4700f66; BYTE $0xff	/* 1e76 pshufd $0xff,%xmm4,%xmm4 */
	LONG $0xacf50f66; LONG $0x00010024; BYTE $0x00	/* 1e7b pmaddwd 0x100(%rsp),%xmm5 */
	LONG $0xdd6b0f66	/* 1e84 packssdw %xmm5,%xmm3 */
	LONG $0xe86f0f66	/* 1e88 movdqa %xmm0,%xmm5 */
	LONG $0xd5710f66; BYTE $0x02	/* 1e8c psrlw $0x2,%xmm5 */
	LONG $0xdef50f66	/* 1e91 pmaddwd %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1e95 pand %xmm14,%xmm5 */
	LONG $0xcbfe0f66	/* 1e9a paddd %xmm3,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 1e9e movdqa %xmm5,%xmm10 */
	LONG $0xea600f66	/* 1ea3 punpcklbw %xmm2,%xmm5 */
	LONG $0xacf50f66; LONG $0x00013024; BYTE $0x00	/* 1ea7 pmaddwd 0x130(%rsp),%xmm5 */
	LONG $0x680f4466; BYTE $0xd2	/* 1eb0 punpckhbw %xmm2,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 1eb5 movdqa %xmm10,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00014024; BYTE $0x00	/* 1eba pmaddwd 0x140(%rsp),%xmm6 */
	LONG $0xee6b0f66	/* 1ec3 packssdw %xmm6,%xmm5 */
	LONG $0xeff50f66	/* 1ec7 pmaddwd %xmm7,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 1ecb movdqa %xmm9,%xmm7 */
	LONG $0x690f4166; BYTE $0xf9	/* 1ed0 punpckhwd %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1ed5 movdqa %xmm0,%xmm9 */
	LONG $0xcdfe0f66	/* 1eda paddd %xmm5,%xmm1 */
	LONG $0x710f4166; WORD $0x04d1	/* 1ede psrlw $0x4,%xmm9 */
	LONG $0xd0710f66; BYTE $0x06	/* 1ee4 psrlw $0x6,%xmm0 */
	LONG $0x700f4466; WORD $0x00d7	/* 1ee9 pshufd $0x0,%xmm7,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 1eef movdqa %xmm9,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1ef4 pand %xmm14,%xmm0 */
	LONG $0x700f4466; WORD $0x55ef	/* 1ef9 pshufd $0x55,%xmm7,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 1eff pand %xmm14,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 1f04 movdqa %xmm0,%xmm11 */
	LONG $0xc2600f66	/* 1f09 punpcklbw %xmm2,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xce	/* 1f0d movdqa %xmm6,%xmm9 */
	LONG $0xf2600f66	/* 1f12 punpcklbw %xmm2,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00017024; BYTE $0x00	/* 1f16 pmaddwd 0x170(%rsp),%xmm6 */
	LONG $0x680f4466; BYTE $0xca	/* 1f1f punpckhbw %xmm2,%xmm9 */
	LONG $0x680f4466; BYTE $0xda	/* 1f24 punpckhbw %xmm2,%xmm11 */
	LONG $0xf50f4466; LONG $0x0180248c; WORD $0x0000	/* 1f29 pmaddwd 0x180(%rsp),%xmm9 */
	LONG $0x84f50f66; LONG $0x0001b024; BYTE $0x00	/* 1f33 pmaddwd 0x1b0(%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xf1	/* 1f3c packssdw %xmm9,%xmm6 */
	LONG $0x700f4466; WORD $0xaacf	/* 1f41 pshufd $0xaa,%xmm7,%xmm9 */
	LONG $0xff700f66; BYTE $0xff	/* 1f47 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf2	/* 1f4c pmaddwd %xmm10,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xd3	/* 1f51 movdqa %xmm11,%xmm10 */
	LONG $0x6f0f4466; LONG $0x01c0249c; WORD $0x0000	/* 1f56 movdqa 0x1c0(%rsp),%xmm11 */
	LONG $0xf50f4566; BYTE $0xda	/* 1f60 pmaddwd %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 1f65 movdqa %xmm0,%xmm10 */
	LONG $0x6b0f4566; BYTE $0xd3	/* 1f6a packssdw %xmm11,%xmm10 */
	LONG $0xf50f4566; BYTE $0xd1	/* 1f6f pmaddwd %xmm9,%xmm10 */
	LONG $0x6f0f44f3; WORD $0xec4e	/* 1f74 movdqu -0x14(%rsi),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf2	/* 1f7a paddd %xmm10,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 1f7f movdqa %xmm9,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xde	/* 1f84 pand %xmm14,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xc3	/* 1f89 movdqa %xmm11,%xmm0 */
	LONG $0x600f4466; BYTE $0xda	/* 1f8e punpcklbw %xmm2,%xmm11 */
	LONG $0xf50f4466; LONG $0x0110249c; WORD $0x0000	/* 1f93 pmaddwd 0x110(%rsp),%xmm11 */
	LONG $0xc2680f66	/* 1f9d punpckhbw %xmm2,%xmm0 */
	LONG $0x84f50f66; LONG $0x00012024; BYTE $0x00	/* 1fa1 pmaddwd 0x120(%rsp),%xmm0 */
	LONG $0x6b0f4466; BYTE $0xd8	/* 1faa packssdw %xmm0,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xc1	/* 1faf movdqa %xmm9,%xmm0 */
	LONG $0xd0710f66; BYTE $0x02	/* 1fb4 psrlw $0x2,%xmm0 */
	LONG $0xf50f4566; BYTE $0xdc	/* 1fb9 pmaddwd %xmm12,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1fbe pand %xmm14,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 1fc3 paddd %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1fc8 movdqa %xmm0,%xmm12 */
	LONG $0xc2600f66	/* 1fcd punpcklbw %xmm2,%xmm0 */
	LONG $0x84f50f66; LONG $0x00015024; BYTE $0x00	/* 1fd1 pmaddwd 0x150(%rsp),%xmm0 */
	LONG $0x680f4466; BYTE $0xe2	/* 1fda punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 1fdf pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 1fe9 packssdw %xmm12,%xmm0 */
	LONG $0xc4f50f66	/* 1fee pmaddwd %xmm4,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 1ff2 movdqa %xmm9,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 1ff7 psrlw $0x4,%xmm4 */
	LONG $0x710f4166; WORD $0x06d1	/* 1ffc psrlw $0x6,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 2002 pand %xmm14,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xce	/* 2007 pand %xmm14,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 200c movdqa %xmm4,%xmm12 */
	LONG $0xe2600f66	/* 2011 punpcklbw %xmm2,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00019024; BYTE $0x00	/* 2015 pmaddwd 0x190(%rsp),%xmm4 */
	LONG $0x680f4466; BYTE $0xe2	/* 201e punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 2023 pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xe4	/* 202d packssdw %xmm12,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xe1	/* 2032 movdqa %xmm9,%xmm12 */
	LONG $0x600f4466; BYTE $0xca	/* 2037 punpcklbw %xmm2,%xmm9 */
	LONG $0x680f4466; BYTE $0xe2	/* 203c punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4166; BYTE $0xe5	/* 2041 pmaddwd %xmm13,%xmm4 */
	LONG $0xf50f4466; LONG $0x01e024a4; WORD $0x0000	/* 2046 pmaddwd 0x1e0(%rsp),%xmm12 */
	LONG $0x6f0f4466; LONG $0x024024ac; WORD $0x0000	/* 2050 movdqa 0x240(%rsp),%xmm13 */
	LONG $0xf50f4466; LONG $0x01d0248c; WORD $0x0000	/* 205a pmaddwd 0x1d0(%rsp),%xmm9 */
	LONG $0xc4fe0f66	/* 2064 paddd %xmm4,%xmm0 */
	LONG $0xa46f0f66; LONG $0x0001f024; BYTE $0x00	/* 2068 movdqa 0x1f0(%rsp),%xmm4 */
	LONG $0x64db0f66; WORD $0x4024	/* 2071 pand 0x40(%rsp),%xmm4 */
	LONG $0x6b0f4566; BYTE $0xcc	/* 2077 packssdw %xmm12,%xmm9 */
	LONG $0x6f0f4466; LONG $0x021024a4; WORD $0x0000	/* 207c movdqa 0x210(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x00c024a4; WORD $0x0000	/* 2086 paddd 0xc0(%rsp),%xmm12 */
	LONG $0xf50f4466; BYTE $0xcf	/* 2090 pmaddwd %xmm7,%xmm9 */
	LONG $0xbc6f0f66; LONG $0x00020024; BYTE $0x00	/* 2095 movdqa 0x200(%rsp),%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc1	/* 209e paddd %xmm9,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xff	/* 20a3 paddd %xmm15,%xmm7 */
	LONG $0xbc280f44; LONG $0x00027024; BYTE $0x00	/* 20a8 movaps 0x270(%rsp),%xmm15 */
	LONG $0xfe0f4166; BYTE $0xfc	/* 20b1 paddd %xmm12,%xmm7 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x60	/* 20b6 movdqa 0x60(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x70	/* 20bd paddd 0x70(%rsp),%xmm12 */
	LONG $0xfe0f4566; BYTE $0xe0	/* 20c4 paddd %xmm8,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xfc	/* 20c9 paddd %xmm12,%xmm7 */
	LONG $0x6f0f4466; LONG $0x026024a4; WORD $0x0000	/* 20ce movdqa 0x260(%rsp),%xmm12 */
	LONG $0xf9fe0f66	/* 20d8 paddd %xmm1,%xmm7 */
	LONG $0xcc6f0f66	/* 20dc movdqa %xmm4,%xmm1 */
	LONG $0xe2600f66	/* 20e0 punpcklbw %xmm2,%xmm4 */
	LONG $0xfefe0f66	/* 20e4 paddd %xmm6,%xmm7 */
	LONG $0xca680f66	/* 20e8 punpckhbw %xmm2,%xmm1 */
	LONG $0xc7fe0f66	/* 20ec paddd %xmm7,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xf07b	/* 20f0 movdqu -0x10(%r11),%xmm7 */
	LONG $0xcff50f66	/* 20f6 pmaddwd %xmm7,%xmm1 */
	LONG $0x6f0f41f3; WORD $0xe07b	/* 20fa movdqu -0x20(%r11),%xmm7 */
	WORD $0x110f; BYTE $0x03	/* 2100 movups %xmm0,(%rbx) */
	LONG $0xe7f50f66	/* 2103 pmaddwd %xmm7,%xmm4 */
	LONG $0xbc6f0f66; LONG $0x00025024; BYTE $0x00	/* 2107 movdqa 0x250(%rsp),%xmm7 */
	LONG $0xe1fe0f66	/* 2110 paddd %xmm1,%xmm4 */
	LONG $0xc8700f66; BYTE $0x4e	/* 2114 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0x1063110f	/* 2119 movups %xmm4,0x10(%rbx) */
	LONG $0x46bf0f44; BYTE $0xfc	/* 211d movswl -0x4(%rsi),%r8d */
	LONG $0xc1fe0f66	/* 2122 paddd %xmm1,%xmm0 */
	LONG $0xf76f0f66	/* 2126 movdqa %xmm7,%xmm6 */
	LONG $0xe8700f66; BYTE $0xb1	/* 212a pshufd $0xb1,%xmm0,%xmm5 */
	LONG $0x100f41f3; WORD $0xfc4d	/* 212f movss -0x4(%r13),%xmm1 */
	LONG $0x0de0c141	/* 2135 shl $0xd,%r8d */
	LONG $0xe8fe0f66	/* 2139 paddd %xmm0,%xmm5 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 213d and $0x8fffe000,%r8d */
	WORD $0x5b0f; BYTE $0xed	/* 2144 cvtdq2ps %xmm5,%xmm5 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 2147 movq %r8,%xmm0 */
	LONG $0x46bf0f44; BYTE $0xfe	/* 214c movswl -0x2(%rsi),%r8d */
	LONG $0xc07e0ff3	/* 2151 movq %xmm0,%xmm0 */
	LONG $0xf0db0f66	/* 2155 pand %xmm0,%xmm6 */
	LONG $0x0de0c141	/* 2159 shl $0xd,%r8d */
	LONG $0x660f4166; BYTE $0xf4	/* 215d pcmpgtd %xmm12,%xmm6 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 2162 and $0x8fffe000,%r8d */
	LONG $0x00c9c60f	/* 2169 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xde6f0f66	/* 216d movdqa %xmm6,%xmm3 */
	LONG $0xd8df0f66	/* 2171 pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc5	/* 2175 por %xmm13,%xmm0 */
	LONG $0xdf590f41	/* 217a mulps %xmm15,%xmm3 */
	LONG $0xc6db0f66	/* 217e pand %xmm6,%xmm0 */
	WORD $0x560f; BYTE $0xd8	/* 2182 orps %xmm0,%xmm3 */
	LONG $0xc4700f66; BYTE $0x4e	/* 2185 pshufd $0x4e,%xmm4,%xmm0 */
	LONG $0xc4fe0f66	/* 218a paddd %xmm4,%xmm0 */
	WORD $0x590f; BYTE $0xd9	/* 218e mulps %xmm1,%xmm3 */
	LONG $0xe0700f66; BYTE $0xb1	/* 2191 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xe0fe0f66	/* 2196 paddd %xmm0,%xmm4 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 219a movq %r8,%xmm0 */
	LONG $0xc07e0ff3	/* 219f movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 21a3 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xf8db0f66	/* 21a6 pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xdd	/* 21aa mulps %xmm5,%xmm3 */
	LONG $0xf76f0f66	/* 21ad movdqa %xmm7,%xmm6 */
	LONG $0x660f4166; BYTE $0xf4	/* 21b1 pcmpgtd %xmm12,%xmm6 */
	LONG $0xfe6f0f66	/* 21b6 movdqa %xmm6,%xmm7 */
	LONG $0xf8df0f66	/* 21ba pandn %xmm0,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xc5	/* 21be por %xmm13,%xmm0 */
	LONG $0xff590f41	/* 21c3 mulps %xmm15,%xmm7 */
	LONG $0xc6db0f66	/* 21c7 pand %xmm6,%xmm0 */
	WORD $0x560f; BYTE $0xc7	/* 21cb orps %xmm7,%xmm0 */
	LONG $0x247c280f; BYTE $0x10	/* 21ce movaps 0x10(%rsp),%xmm7 */
	WORD $0x590f; BYTE $0xc8	/* 21d3 mulps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 21d6 movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xcc	/* 21db mulps %xmm4,%xmm1 */
	WORD $0x5c0f; BYTE $0xd9	/* 21de subps %xmm1,%xmm3 */
	LONG $0x245c580f; BYTE $0x30	/* 21e1 addps 0x30(%rsp),%xmm3 */
	LONG $0x247c290f; BYTE $0x30	/* 21e6 movaps %xmm7,0x30(%rsp) */
	WORD $0x3948; BYTE $0xd1	/* 21eb cmp %rdx,%rcx */
	LONG $0xf60c850f; WORD $0xffff	/* 21ee jne 1800 */
	LONG $0x244c280f; BYTE $0x50	/* 21f4 movaps 0x50(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 21f9 movaps 0x20(%rsp),%xmm0 */
	LONG $0x04c58348	/* 21fe add $0x4,%rbp */
	WORD $0x014d; BYTE $0xf7	/* 2202 add %r14,%r15 */
	WORD $0x580f; BYTE $0xcb	/* 2205 addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc7	/* 2208 addps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 220b addps %xmm0,%xmm1 */
	LONG $0x4d110ff3; BYTE $0xfc	/* 220e movss %xmm1,-0x4(%rbp) */
	WORD $0x3949; BYTE $0xec	/* 2213 cmp %rbp,%r12 */
	LONG $0xf5ab850f; WORD $0xffff	/* 2216 jne 17c7 */
	LONG $0xb4280f44; LONG $0x0002a024; BYTE $0x00	/* 221c movaps 0x2a0(%rsp),%xmm14 */
	LONG $0xffea10e9; BYTE $0xff	/* 2225 jmp c3a */
	LONG $0xc0ef0f66	/* 222a pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* 222e movups %xmm0,(%rbx) */
	LONG $0xffea00e9; BYTE $0xff	/* 2231 jmp c36 */
	LONG $0xc9ef0f66	/* 2236 pxor %xmm1,%xmm1 */
	LONG $0xfff50ae9; BYTE $0xff	/* 223a jmp 1749 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 223f .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 224f .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 225f .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 226f .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 227f .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 228f .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 229f .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 22af .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 22bf .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 22cf .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 22df .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 22ef .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 22ff .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 230f .rodata.cst16 */
	RET

TEXT sse2q3k(SB), 1, $0
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
	LONG $0x002893e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xfb	/* 2 mov %rdi,%r11 */
	WORD $0x8949; BYTE $0xf7	/* 5 mov %rsi,%r15 */
	WORD $0x8948; BYTE $0xc8	/* 8 mov %rcx,%rax */
	WORD $0x5641	/* b push %r14 */
	WORD $0x8949; BYTE $0xd6	/* d mov %rdx,%r14 */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x78ec8148; WORD $0x0005; BYTE $0x00	/* 16 sub $0x578,%rsp */
	LONG $0x2484894c; LONG $0x00000298	/* 1d mov %r8,0x298(%rsp) */
	LONG $0x248c894c; LONG $0x00000218	/* 25 mov %r9,0x218(%rsp) */
	LONG $0x03f98348	/* 2d cmp $0x3,%rcx */
	LONG $0x0de08e0f; WORD $0x0000	/* 31 jle e17 */
	LONG $0x121c8d48	/* 37 lea (%rdx,%rdx,1),%rbx */
	LONG $0x249c894c; LONG $0x000002d8	/* 3b mov %r11,0x2d8(%rsp) */
	LONG $0x156f0ff3; LONG $0x000027f8	/* 43 movdqa 0x0(%rip),%xmm2 = 2843, as it lies */
	LONG $0x05100ff3; LONG $0x00002780	/* 4b movss 0x0(%rip),%xmm0 = 27d3 */
	LONG $0x249c8948; LONG $0x00000260	/* 53 mov %rbx,0x260(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 5b add %rdx,%rbx */
	WORD $0x8949; BYTE $0xf2	/* 5e mov %rsi,%r10 */
	WORD $0x894c; BYTE $0xdf	/* 61 mov %r11,%rdi */
	LONG $0x249c8948; LONG $0x00000290	/* 64 mov %rbx,0x290(%rsp) */
	LONG $0x951c8d48; LONG $0x00000000	/* 6c lea 0x0(,%rdx,4),%rbx */
	WORD $0x8949; BYTE $0xc9	/* 74 mov %rcx,%r9 */
	LONG $0x24948b48; LONG $0x000005b8	/* 77 mov 0x5b8(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x000002b8	/* 7f mov %rbx,0x2b8(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0027c33d; BYTE $0x00	/* 87 movdqa 0x0(%rip),%xmm15 = 2853, as it lies */
	LONG $0x08e2c148	/* 90 shl $0x8,%rdx */
	LONG $0x24b48948; LONG $0x000002e0	/* 94 mov %rsi,0x2e0(%rsp) */
	LONG $0x021c8d4a	/* 9c lea (%rdx,%r8,1),%rbx */
	LONG $0x248c8948; LONG $0x000002e8	/* a0 mov %rcx,0x2e8(%rsp) */
	WORD $0x894c; BYTE $0xf2	/* a8 mov %r14,%rdx */
	LONG $0x249c8948; LONG $0x000002d0	/* ab mov %rbx,0x2d0(%rsp) */
	LONG $0x2494290f; LONG $0x000000a0	/* b3 movaps %xmm2,0xa0(%rsp) */
	LONG $0x156f0ff3; LONG $0x00002770	/* bb movdqa 0x0(%rip),%xmm2 = 2833, as it lies */
	LONG $0x2484290f; LONG $0x00000280	/* c3 movaps %xmm0,0x280(%rsp) */
	LONG $0x2494290f; LONG $0x00000270	/* cb movaps %xmm2,0x270(%rsp) */
	LONG $0x156f0ff3; LONG $0x00002708	/* d3 movdqa 0x0(%rip),%xmm2 = 27e3, as it lies */
	LONG $0x2494290f; LONG $0x00000250	/* db movaps %xmm2,0x250(%rsp) */
	LONG $0x24bc8348; LONG $0x000005b8; BYTE $0x00	/* e3 cmpq $0x0,0x5b8(%rsp) */
	LONG $0x26ac8e0f; WORD $0x0000	/* ec jle 279e */
	LONG $0x24848d48; LONG $0x00000370	/* f2 lea 0x370(%rsp),%rax */
	WORD $0x894d; BYTE $0xd0	/* fa mov %r10,%r8 */
	WORD $0x3145; BYTE $0xff	/* fd xor %r15d,%r15d */
	WORD $0xf631	/* 100 xor %esi,%esi */
	LONG $0x24ac8d4c; LONG $0x000002f0	/* 102 lea 0x2f0(%rsp),%r13 */
	LONG $0xffef0f66	/* 10a pxor %xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xd5	/* 10e mov %r10,%rbp */
	LONG $0x24b48b4c; LONG $0x000005b0	/* 111 mov 0x5b0(%rsp),%r14 */
	LONG $0x248c8b48; LONG $0x00000298	/* 119 mov 0x298(%rsp),%rcx */
	WORD $0x280f; BYTE $0xf7	/* 121 movaps %xmm7,%xmm6 */
	WORD $0x280f; BYTE $0xdf	/* 124 movaps %xmm7,%xmm3 */
	LONG $0x24848948; LONG $0x00000180	/* 127 mov %rax,0x180(%rsp) */
	LONG $0x24ac894c; LONG $0x000002b0	/* 12f mov %r13,0x2b0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xcf	/* 137 movdqa %xmm15,%xmm9 */
	LONG $0xb8a28d4d; WORD $0x0019; BYTE $0x00	/* 13c lea 0x19b8(%r10),%r12 */
	LONG $0x0000bb48; LONG $0x03030000; WORD $0x0303	/* 143 movabs $0x303030300000000,%rbx */
	LONG $0x248c894c; LONG $0x00000160	/* 14d mov %r9,0x160(%rsp) */
	LONG $0x0f0fbb49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 155 movabs $0xf0f0f0f0f0f0f0f,%r11 */
	LONG $0x24bc8948; LONG $0x00000140	/* 15f mov %rdi,0x140(%rsp) */
	WORD $0x894c; BYTE $0xff	/* 167 mov %r15,%rdi */
	WORD $0x894d; BYTE $0xf7	/* 16a mov %r14,%r15 */
	LONG $0x2494894c; LONG $0x00000150	/* 16d mov %r10,0x150(%rsp) */
	WORD $0x8949; BYTE $0xca	/* 175 mov %rcx,%r10 */
	LONG $0x2484894c; LONG $0x00000170	/* 178 mov %r8,0x170(%rsp) */
	WORD $0x8949; BYTE $0xf0	/* 180 mov %rsi,%r8 */
	LONG $0x24bc290f; LONG $0x000000d0	/* 183 movaps %xmm7,0xd0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x02	/* 18b movdqu (%r10),%xmm0 */
	WORD $0x8948; BYTE $0xee	/* 190 mov %rbp,%rsi */
	WORD $0x894d; BYTE $0xee	/* 193 mov %r13,%r14 */
	LONG $0xef0f4566; BYTE $0xd2	/* 196 pxor %xmm10,%xmm10 */
	LONG $0x248c8d4d; LONG $0xfffffe48	/* 19b lea -0x1b8(%r12),%r9 */
	LONG $0xc86f0f66	/* 1a3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1a7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ab punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1af psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1b4 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1b9 movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1bc movups %xmm0,0x10(%rax) */
	LONG $0x6f0f41f3; WORD $0x1042	/* 1c0 movdqu 0x10(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 1c6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ca punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ce punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d7 psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1dc movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1e0 movups %xmm0,0x30(%rax) */
	LONG $0x6f0f41f3; WORD $0x2042	/* 1e4 movdqu 0x20(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 1ea movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ee punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1f2 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1f6 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1fb psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 200 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 204 movups %xmm0,0x50(%rax) */
	LONG $0x6f0f41f3; WORD $0x3042	/* 208 movdqu 0x30(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 20e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 212 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 216 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 21a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 21f psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 224 movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 228 movups %xmm0,0x70(%rax) */
	LONG $0x6f0f41f3; WORD $0x4042	/* 22c movdqu 0x40(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 232 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 236 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 23a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 23e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 243 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 248 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 24f movups %xmm0,0x90(%rax) */
	LONG $0x6f0f41f3; WORD $0x5042	/* 256 movdqu 0x50(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 25c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 260 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 264 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 268 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 26d psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 272 movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 279 movups %xmm0,0xb0(%rax) */
	LONG $0x6f0f41f3; WORD $0x6042	/* 280 movdqu 0x60(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 286 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 28a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 28e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 292 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 297 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 29c movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 2a3 movups %xmm0,0xd0(%rax) */
	LONG $0x6f0f41f3; WORD $0x7042	/* 2aa movdqu 0x70(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 2b0 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2b4 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2b8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2bc psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2c1 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 2c6 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 2cd movups %xmm0,0xf0(%rax) */
	LONG $0x6f0f41f3; LONG $0x00008082; BYTE $0x00	/* 2d4 movdqu 0x80(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 2dd movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2e1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2e5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2e9 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2ee psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 2f3 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 2fa movups %xmm0,0x110(%rax) */
	LONG $0x6f0f41f3; LONG $0x00009082; BYTE $0x00	/* 301 movdqu 0x90(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 30a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 30e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 312 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 316 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 31b psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 320 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 327 movups %xmm0,0x130(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000a082; BYTE $0x00	/* 32e movdqu 0xa0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 337 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 33b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 33f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 343 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 348 psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 34d movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 354 movups %xmm0,0x150(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000b082; BYTE $0x00	/* 35b movdqu 0xb0(%r10),%xmm0 */
	LONG $0x24ac8948; LONG $0x000000e0	/* 364 mov %rbp,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 36c movdqa %xmm0,%xmm1 */
	LONG $0x24bc8948; LONG $0x000000f0	/* 370 mov %rdi,0xf0(%rsp) */
	LONG $0xc8600f66	/* 378 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 37c punpckhbw %xmm0,%xmm0 */
	LONG $0x2484894c; LONG $0x00000100	/* 380 mov %r8,0x100(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 388 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 38d psraw $0x8,%xmm0 */
	LONG $0x249c290f; LONG $0x00000110	/* 392 movaps %xmm3,0x110(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 39a movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 3a1 movups %xmm0,0x170(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000c082; BYTE $0x00	/* 3a8 movdqu 0xc0(%r10),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000120	/* 3b1 movaps %xmm6,0x120(%rsp) */
	LONG $0xc86f0f66	/* 3b9 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000130	/* 3bd movaps %xmm7,0x130(%rsp) */
	LONG $0xc8600f66	/* 3c5 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3c9 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3cd psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3d2 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 3d7 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 3de movups %xmm0,0x190(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000d082; BYTE $0x00	/* 3e5 movdqu 0xd0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 3ee movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3f2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3f6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3fa psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3ff psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 404 movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 40b movups %xmm0,0x1b0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000e082; BYTE $0x00	/* 412 movdqu 0xe0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 41b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 41f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 423 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 427 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 42c psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 431 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 438 movups %xmm0,0x1d0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000f082; BYTE $0x00	/* 43f movdqu 0xf0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 448 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 44c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 450 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 454 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 459 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 45e movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 465 movups %xmm0,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0x1057	/* 46c movdqu 0x10(%r15),%xmm2 */
	LONG $0x2494290f; LONG $0x000000b0	/* 472 movaps %xmm2,0xb0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x17	/* 47a movdqu (%r15),%xmm2 */
	LONG $0x2494290f; LONG $0x000000c0	/* 47f movaps %xmm2,0xc0(%rsp) */
	LONG $0x946f0f66; LONG $0x00027024; BYTE $0x00	/* 487 movdqa 0x270(%rsp),%xmm2 */
	LONG $0x09180f41	/* 490 prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 494 prefetcht0 0x40(%r9) */
	WORD $0x7e8b; BYTE $0x68	/* 499 mov 0x68(%rsi),%edi */
	LONG $0x60468b4c	/* 49c mov 0x60(%rsi),%r8 */
	LONG $0x6ec18349	/* 4a0 add $0x6e,%r9 */
	LONG $0x20c68349	/* 4a4 add $0x20,%r14 */
	LONG $0x2e6f0ff3	/* 4a8 movdqu (%rsi),%xmm5 */
	LONG $0x4e6f0ff3; BYTE $0x20	/* 4ac movdqu 0x20(%rsi),%xmm1 */
	WORD $0xf989	/* 4b1 mov %edi,%ecx */
	WORD $0xfd89	/* 4b3 mov %edi,%ebp */
	LONG $0x6f0f44f3; WORD $0x1078	/* 4b5 movdqu 0x10(%rax),%xmm15 */
	LONG $0x6f0f44f3; BYTE $0x20	/* 4bb movdqu (%rax),%xmm12 */
	WORD $0xe9c1; BYTE $0x02	/* 4c0 shr $0x2,%ecx */
	LONG $0x0303e581; WORD $0x0303	/* 4c3 and $0x3030303,%ebp */
	LONG $0xe56f0f66	/* 4c9 movdqa %xmm5,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000090a8; BYTE $0x00	/* 4cd movdqu 0x90(%rax),%xmm13 */
	LONG $0x20e1c148	/* 4d6 shl $0x20,%rcx */
	LONG $0xf4710f66; BYTE $0x02	/* 4da psllw $0x2,%xmm4 */
	LONG $0xf16f0f66	/* 4df movdqa %xmm1,%xmm6 */
	WORD $0x2148; BYTE $0xd9	/* 4e3 and %rbx,%rcx */
	LONG $0xf2db0f66	/* 4e6 pand %xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 4ea pand %xmm9,%xmm4 */
	WORD $0x0948; BYTE $0xe9	/* 4ef or %rbp,%rcx */
	WORD $0x894c; BYTE $0xc5	/* 4f2 mov %r8,%rbp */
	LONG $0x04e8c149	/* 4f5 shr $0x4,%r8 */
	LONG $0xe6eb0f66	/* 4f9 por %xmm6,%xmm4 */
	WORD $0x214c; BYTE $0xdd	/* 4fd and %r11,%rbp */
	LONG $0x04e1c148	/* 500 shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xd8	/* 504 and %r11,%r8 */
	LONG $0xf46f0f66	/* 507 movdqa %xmm4,%xmm6 */
	WORD $0x0948; BYTE $0xe9	/* 50b or %rbp,%rcx */
	LONG $0x680f4166; BYTE $0xf2	/* 50e punpckhbw %xmm10,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 513 punpcklbw %xmm10,%xmm4 */
	WORD $0xfd89	/* 518 mov %edi,%ebp */
	WORD $0xedc1; BYTE $0x06	/* 51a shr $0x6,%ebp */
	WORD $0xefc1; BYTE $0x04	/* 51d shr $0x4,%edi */
	LONG $0x6e0f4866; BYTE $0xc1	/* 520 movq %rcx,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf7	/* 525 pmaddwd %xmm15,%xmm6 */
	LONG $0x20e5c148	/* 52a shl $0x20,%rbp */
	LONG $0x0303e781; WORD $0x0303	/* 52e and $0x3030303,%edi */
	LONG $0xf50f4166; BYTE $0xe4	/* 534 pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5078	/* 539 movdqu 0x50(%rax),%xmm15 */
	WORD $0x2148; BYTE $0xdd	/* 53f and %rbx,%rbp */
	LONG $0xe66b0f66	/* 542 packssdw %xmm6,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x4060	/* 546 movdqu 0x40(%rax),%xmm12 */
	WORD $0x0948; BYTE $0xfd	/* 54c or %rdi,%rbp */
	LONG $0xf46f0f66	/* 54f movdqa %xmm4,%xmm6 */
	LONG $0xe56f0f66	/* 553 movdqa %xmm5,%xmm4 */
	LONG $0x04e5c148	/* 557 shl $0x4,%rbp */
	LONG $0xf4710f66; BYTE $0x01	/* 55b psllw $0x1,%xmm4 */
	WORD $0x094c; BYTE $0xc5	/* 560 or %r8,%rbp */
	LONG $0x6e0f4866; BYTE $0xdd	/* 563 movq %rbp,%xmm3 */
	LONG $0xc36c0f66	/* 568 punpcklqdq %xmm3,%xmm0 */
	LONG $0x84f80f66; LONG $0x0000a024; BYTE $0x00	/* 56c psubb 0xa0(%rsp),%xmm0 */
	LONG $0xd86f0f66	/* 575 movdqa %xmm0,%xmm3 */
	LONG $0xd8600f66	/* 579 punpcklbw %xmm0,%xmm3 */
	LONG $0xc0680f66	/* 57d punpckhbw %xmm0,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 581 psraw $0x8,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 586 psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 58b movdqa %xmm3,%xmm8 */
	LONG $0x610f4466; BYTE $0xc3	/* 590 punpcklwd %xmm3,%xmm8 */
	LONG $0x700f4166; WORD $0x00f8	/* 595 pshufd $0x0,%xmm8,%xmm7 */
	LONG $0xf7f50f66	/* 59b pmaddwd %xmm7,%xmm6 */
	LONG $0x700f4166; WORD $0xaaf8	/* 59f pshufd $0xaa,%xmm8,%xmm7 */
	LONG $0x2434290f	/* 5a5 movaps %xmm6,(%rsp) */
	LONG $0xf46f0f66	/* 5a9 movdqa %xmm4,%xmm6 */
	LONG $0xe16f0f66	/* 5ad movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 5b1 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 5b6 pand %xmm9,%xmm6 */
	LONG $0xe2db0f66	/* 5bb pand %xmm2,%xmm4 */
	LONG $0xe6eb0f66	/* 5bf por %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 5c3 movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 5c7 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xf2	/* 5cc punpckhbw %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe4	/* 5d1 pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000080a0; BYTE $0x00	/* 5d6 movdqu 0x80(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xf7	/* 5df pmaddwd %xmm15,%xmm6 */
	LONG $0xe66b0f66	/* 5e4 packssdw %xmm6,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xfc	/* 5e8 movdqa %xmm4,%xmm15 */
	LONG $0xe16f0f66	/* 5ed movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 5f1 psrlw $0x4,%xmm4 */
	LONG $0xd1710f66; BYTE $0x06	/* 5f6 psrlw $0x6,%xmm1 */
	LONG $0xf50f4466; BYTE $0xff	/* 5fb pmaddwd %xmm7,%xmm15 */
	LONG $0xf46f0f66	/* 600 movdqa %xmm4,%xmm6 */
	LONG $0xfd6f0f66	/* 604 movdqa %xmm5,%xmm7 */
	LONG $0xcadb0f66	/* 608 pand %xmm2,%xmm1 */
	LONG $0x7c290f44; WORD $0x1024	/* 60c movaps %xmm15,0x10(%rsp) */
	LONG $0xdb0f4166; BYTE $0xf9	/* 612 pand %xmm9,%xmm7 */
	LONG $0xf2db0f66	/* 617 pand %xmm2,%xmm6 */
	LONG $0xe36f0f66	/* 61b movdqa %xmm3,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x3078	/* 61f movdqu 0x30(%rax),%xmm15 */
	LONG $0xf7eb0f66	/* 625 por %xmm7,%xmm6 */
	LONG $0xe3690f66	/* 629 punpckhwd %xmm3,%xmm4 */
	LONG $0xfe6f0f66	/* 62d movdqa %xmm6,%xmm7 */
	LONG $0x600f4166; BYTE $0xf2	/* 631 punpcklbw %xmm10,%xmm6 */
	LONG $0x700f4466; WORD $0x00dc	/* 636 pshufd $0x0,%xmm4,%xmm11 */
	LONG $0x680f4166; BYTE $0xfa	/* 63c punpckhbw %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf4	/* 641 pmaddwd %xmm12,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c0a0; BYTE $0x00	/* 646 movdqu 0xc0(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xfd	/* 64f pmaddwd %xmm13,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xed	/* 654 movdqa %xmm5,%xmm13 */
	LONG $0xf76b0f66	/* 659 packssdw %xmm7,%xmm6 */
	LONG $0x710f4166; WORD $0x01d5	/* 65d psrlw $0x1,%xmm13 */
	LONG $0xfe6f0f66	/* 663 movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xf5	/* 667 movdqa %xmm13,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 66c pand %xmm9,%xmm6 */
	LONG $0xf50f4166; BYTE $0xfb	/* 671 pmaddwd %xmm11,%xmm7 */
	LONG $0xceeb0f66	/* 676 por %xmm6,%xmm1 */
	LONG $0x247c290f; BYTE $0x20	/* 67a movaps %xmm7,0x20(%rsp) */
	LONG $0xfc700f66; BYTE $0xaa	/* 67f pshufd $0xaa,%xmm4,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 684 movdqa %xmm1,%xmm13 */
	LONG $0x600f4166; BYTE $0xca	/* 689 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4566; BYTE $0xea	/* 68e punpckhbw %xmm10,%xmm13 */
	LONG $0xf50f4166; BYTE $0xcc	/* 693 pmaddwd %xmm12,%xmm1 */
	LONG $0x700f4566; WORD $0x55e0	/* 698 pshufd $0x55,%xmm8,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xf5	/* 69e movdqa %xmm13,%xmm6 */
	LONG $0x700f4566; WORD $0xffc0	/* 6a3 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000d0a8; BYTE $0x00	/* 6a9 movdqu 0xd0(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xf5	/* 6b2 pmaddwd %xmm13,%xmm6 */
	LONG $0xce6b0f66	/* 6b7 packssdw %xmm6,%xmm1 */
	LONG $0x766f0ff3; BYTE $0x10	/* 6bb movdqu 0x10(%rsi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 6c0 movdqa %xmm1,%xmm13 */
	LONG $0x4e6f0ff3; BYTE $0x30	/* 6c5 movdqu 0x30(%rsi),%xmm1 */
	LONG $0xf50f4466; BYTE $0xef	/* 6ca pmaddwd %xmm7,%xmm13 */
	LONG $0xfe6f0f66	/* 6cf movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 6d3 movdqa %xmm1,%xmm11 */
	LONG $0xf7710f66; BYTE $0x02	/* 6d8 psllw $0x2,%xmm7 */
	LONG $0x6c290f44; WORD $0x3024	/* 6dd movaps %xmm13,0x30(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0000b0a8; BYTE $0x00	/* 6e3 movdqu 0xb0(%rax),%xmm13 */
	LONG $0xdb0f4466; BYTE $0xda	/* 6ec pand %xmm2,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 6f1 pand %xmm9,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xfb	/* 6f6 por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 6fb movdqa %xmm7,%xmm11 */
	LONG $0x600f4166; BYTE $0xfa	/* 700 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xda	/* 705 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4566; BYTE $0xdf	/* 70a pmaddwd %xmm15,%xmm11 */
	LONG $0x6f0f44f3; WORD $0x2078	/* 70f movdqu 0x20(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xff	/* 715 pmaddwd %xmm15,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfb	/* 71a packssdw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xde	/* 71f movdqa %xmm6,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xff	/* 724 movdqa %xmm7,%xmm15 */
	LONG $0x710f4166; WORD $0x01f3	/* 729 psllw $0x1,%xmm11 */
	LONG $0xf96f0f66	/* 72f movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 733 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xd9	/* 738 pand %xmm9,%xmm11 */
	LONG $0xf50f4566; BYTE $0xfc	/* 73d pmaddwd %xmm12,%xmm15 */
	LONG $0x6f0f44f3; WORD $0x7060	/* 742 movdqu 0x70(%rax),%xmm12 */
	LONG $0xfadb0f66	/* 748 pand %xmm2,%xmm7 */
	LONG $0x7c290f44; WORD $0x4024	/* 74c movaps %xmm15,0x40(%rsp) */
	LONG $0xeb0f4166; BYTE $0xfb	/* 752 por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 757 movdqa %xmm7,%xmm11 */
	LONG $0x600f4166; BYTE $0xfa	/* 75c punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xda	/* 761 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4566; BYTE $0xdc	/* 766 pmaddwd %xmm12,%xmm11 */
	LONG $0x6f0f44f3; WORD $0x6060	/* 76b movdqu 0x60(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xfc	/* 771 pmaddwd %xmm12,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfb	/* 776 packssdw %xmm11,%xmm7 */
	LONG $0x700f4466; WORD $0x55dc	/* 77b pshufd $0x55,%xmm4,%xmm11 */
	LONG $0xe4700f66; BYTE $0xff	/* 781 pshufd $0xff,%xmm4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 786 movdqa %xmm7,%xmm12 */
	LONG $0xf96f0f66	/* 78b movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* 78f psrlw $0x4,%xmm7 */
	LONG $0xd1710f66; BYTE $0x06	/* 794 psrlw $0x6,%xmm1 */
	LONG $0xf50f4566; BYTE $0xe0	/* 799 pmaddwd %xmm8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 79e movdqa %xmm6,%xmm8 */
	LONG $0xfadb0f66	/* 7a3 pand %xmm2,%xmm7 */
	LONG $0xcadb0f66	/* 7a7 pand %xmm2,%xmm1 */
	LONG $0x64290f44; WORD $0x5024	/* 7ab movaps %xmm12,0x50(%rsp) */
	LONG $0xdb0f4566; BYTE $0xc1	/* 7b1 pand %xmm9,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xf8	/* 7b6 por %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 7bb movdqa %xmm7,%xmm8 */
	LONG $0x600f4166; BYTE $0xfa	/* 7c0 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xc2	/* 7c5 punpckhbw %xmm10,%xmm8 */
	LONG $0xf50f4566; BYTE $0xc5	/* 7ca pmaddwd %xmm13,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000a0a8; BYTE $0x00	/* 7cf movdqu 0xa0(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xfd	/* 7d8 pmaddwd %xmm13,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xf8	/* 7dd packssdw %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 7e2 movdqa %xmm7,%xmm8 */
	LONG $0xfe6f0f66	/* 7e7 movdqa %xmm6,%xmm7 */
	LONG $0xd7710f66; BYTE $0x01	/* 7eb psrlw $0x1,%xmm7 */
	LONG $0xf50f4566; BYTE $0xc3	/* 7f0 pmaddwd %xmm11,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 7f5 pand %xmm9,%xmm7 */
	LONG $0x44290f44; WORD $0x6024	/* 7fa movaps %xmm8,0x60(%rsp) */
	LONG $0xcfeb0f66	/* 800 por %xmm7,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 804 movdqa %xmm1,%xmm11 */
	LONG $0x600f4166; BYTE $0xca	/* 809 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4566; BYTE $0xda	/* 80e punpckhbw %xmm10,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 813 movdqa %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000f098; BYTE $0x00	/* 818 movdqu 0xf0(%rax),%xmm11 */
	LONG $0xf50f4566; BYTE $0xc3	/* 821 pmaddwd %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000e098; BYTE $0x00	/* 826 movdqu 0xe0(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 82f pmaddwd %xmm11,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 834 movdqa %xmm0,%xmm11 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 839 packssdw %xmm8,%xmm1 */
	LONG $0x610f4466; BYTE $0xd8	/* 83e punpcklwd %xmm0,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 843 movdqa %xmm1,%xmm13 */
	LONG $0xcd6f0f66	/* 848 movdqa %xmm5,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xf3	/* 84c movdqa %xmm11,%xmm14 */
	LONG $0xf50f4466; BYTE $0xec	/* 851 pmaddwd %xmm4,%xmm13 */
	LONG $0x666f0ff3; BYTE $0x40	/* 856 movdqu 0x40(%rsi),%xmm4 */
	LONG $0xd1710f66; BYTE $0x02	/* 85b psrlw $0x2,%xmm1 */
	LONG $0x700f4566; WORD $0x00c3	/* 860 pshufd $0x0,%xmm11,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 866 pand %xmm9,%xmm1 */
	LONG $0x6c290f44; WORD $0x7024	/* 86b movaps %xmm13,0x70(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00011098; BYTE $0x00	/* 871 movdqu 0x110(%rax),%xmm11 */
	LONG $0x6f0f44f3; LONG $0x000150a0; BYTE $0x00	/* 87a movdqu 0x150(%rax),%xmm12 */
	LONG $0x6f0f44f3; LONG $0x000130b8; BYTE $0x00	/* 883 movdqu 0x130(%rax),%xmm15 */
	LONG $0xfc6f0f66	/* 88c movdqa %xmm4,%xmm7 */
	LONG $0x9cf50f66; LONG $0x0000c024; BYTE $0x00	/* 890 pmaddwd 0xc0(%rsp),%xmm3 */
	LONG $0xfadb0f66	/* 899 pand %xmm2,%xmm7 */
	LONG $0xcfeb0f66	/* 89d por %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 8a1 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xca	/* 8a5 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xfa	/* 8aa punpckhbw %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfb	/* 8af pmaddwd %xmm11,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x00010098; BYTE $0x00	/* 8b4 movdqu 0x100(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 8bd pmaddwd %xmm11,%xmm1 */
	LONG $0xcf6b0f66	/* 8c2 packssdw %xmm7,%xmm1 */
	LONG $0x700f4166; WORD $0xaafe	/* 8c6 pshufd $0xaa,%xmm14,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 8cc movdqa %xmm1,%xmm11 */
	LONG $0xcd6f0f66	/* 8d1 movdqa %xmm5,%xmm1 */
	LONG $0xf50f4566; BYTE $0xd8	/* 8d5 pmaddwd %xmm8,%xmm11 */
	LONG $0xd1710f66; BYTE $0x03	/* 8da psrlw $0x3,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 8df movdqa %xmm4,%xmm8 */
	LONG $0x710f4166; WORD $0x02d0	/* 8e4 psrlw $0x2,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 8ea pand %xmm9,%xmm1 */
	LONG $0x9c290f44; LONG $0x00008024; BYTE $0x00	/* 8ef movaps %xmm11,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd8	/* 8f8 movdqa %xmm0,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xc2	/* 8fd pand %xmm2,%xmm8 */
	LONG $0x690f4466; BYTE $0xd8	/* 902 punpckhwd %xmm0,%xmm11 */
	LONG $0x84f50f66; LONG $0x0000b024; BYTE $0x00	/* 907 pmaddwd 0xb0(%rsp),%xmm0 */
	LONG $0xeb0f4466; BYTE $0xc1	/* 910 por %xmm1,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xeb	/* 915 movdqa %xmm11,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 91a movdqa %xmm8,%xmm1 */
	LONG $0x600f4566; BYTE $0xc2	/* 91f punpcklbw %xmm10,%xmm8 */
	LONG $0xd8fe0f66	/* 924 paddd %xmm0,%xmm3 */
	LONG $0x046f0f66; BYTE $0x24	/* 928 movdqa (%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xca	/* 92d punpckhbw %xmm10,%xmm1 */
	LONG $0xf3720f66; BYTE $0x02	/* 932 pslld $0x2,%xmm3 */
	LONG $0x44fe0f66; WORD $0x1024	/* 937 paddd 0x10(%rsp),%xmm0 */
	LONG $0xf50f4166; BYTE $0xcc	/* 93d pmaddwd %xmm12,%xmm1 */
	LONG $0x6f0f44f3; LONG $0x000140a0; BYTE $0x00	/* 942 movdqu 0x140(%rax),%xmm12 */
	LONG $0xf50f4566; BYTE $0xe0	/* 94b pmaddwd %xmm8,%xmm12 */
	LONG $0x700f4566; WORD $0x00c3	/* 950 pshufd $0x0,%xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x00019098; BYTE $0x00	/* 956 movdqu 0x190(%rax),%xmm11 */
	LONG $0x6b0f4466; BYTE $0xe1	/* 95f packssdw %xmm1,%xmm12 */
	LONG $0xcc6f0f66	/* 964 movdqa %xmm4,%xmm1 */
	LONG $0xd1710f66; BYTE $0x04	/* 968 psrlw $0x4,%xmm1 */
	LONG $0xd4710f66; BYTE $0x06	/* 96d psrlw $0x6,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe7	/* 972 pmaddwd %xmm7,%xmm12 */
	LONG $0xfd6f0f66	/* 977 movdqa %xmm5,%xmm7 */
	LONG $0xcadb0f66	/* 97b pand %xmm2,%xmm1 */
	LONG $0xe2db0f66	/* 97f pand %xmm2,%xmm4 */
	LONG $0xd7710f66; BYTE $0x04	/* 983 psrlw $0x4,%xmm7 */
	LONG $0xd5710f66; BYTE $0x05	/* 988 psrlw $0x5,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 98d pand %xmm9,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 992 pand %xmm9,%xmm5 */
	LONG $0xcfeb0f66	/* 997 por %xmm7,%xmm1 */
	LONG $0xe5eb0f66	/* 99b por %xmm5,%xmm4 */
	LONG $0xf96f0f66	/* 99f movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xca	/* 9a3 punpcklbw %xmm10,%xmm1 */
	LONG $0xec6f0f66	/* 9a8 movdqa %xmm4,%xmm5 */
	LONG $0x680f4166; BYTE $0xfa	/* 9ac punpckhbw %xmm10,%xmm7 */
	LONG $0x680f4166; BYTE $0xea	/* 9b1 punpckhbw %xmm10,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 9b6 punpcklbw %xmm10,%xmm4 */
	LONG $0xf50f4166; BYTE $0xfb	/* 9bb pmaddwd %xmm11,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x00018098; BYTE $0x00	/* 9c0 movdqu 0x180(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 9c9 pmaddwd %xmm11,%xmm1 */
	LONG $0xcf6b0f66	/* 9ce packssdw %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 9d2 movdqa %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001b0	/* 9d6 movdqu 0x1b0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xf8	/* 9de pmaddwd %xmm8,%xmm7 */
	LONG $0x700f4566; WORD $0xaac5	/* 9e3 pshufd $0xaa,%xmm13,%xmm8 */
	LONG $0x24bc290f; LONG $0x00000090	/* 9e9 movaps %xmm7,0x90(%rsp) */
	LONG $0xfd6f0f66	/* 9f1 movdqa %xmm5,%xmm7 */
	LONG $0xa86f0ff3; LONG $0x000001d0	/* 9f5 movdqu 0x1d0(%rax),%xmm5 */
	LONG $0xfdf50f66	/* 9fd pmaddwd %xmm5,%xmm7 */
	LONG $0xa86f0ff3; LONG $0x000001c0	/* a01 movdqu 0x1c0(%rax),%xmm5 */
	LONG $0xecf50f66	/* a09 pmaddwd %xmm4,%xmm5 */
	LONG $0x666f0ff3; BYTE $0x50	/* a0d movdqu 0x50(%rsi),%xmm4 */
	WORD $0x0148; BYTE $0xd6	/* a12 add %rdx,%rsi */
	LONG $0x6f0f4466; BYTE $0xdd	/* a15 movdqa %xmm5,%xmm11 */
	LONG $0xee6f0f66	/* a1a movdqa %xmm6,%xmm5 */
	LONG $0x6b0f4466; BYTE $0xdf	/* a1e packssdw %xmm7,%xmm11 */
	LONG $0xd5710f66; BYTE $0x02	/* a23 psrlw $0x2,%xmm5 */
	LONG $0x700f4166; WORD $0x55fe	/* a28 pshufd $0x55,%xmm14,%xmm7 */
	LONG $0xf50f4566; BYTE $0xd8	/* a2e pmaddwd %xmm8,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc5	/* a33 movdqa %xmm5,%xmm8 */
	LONG $0xec6f0f66	/* a38 movdqa %xmm4,%xmm5 */
	LONG $0xeadb0f66	/* a3c pand %xmm2,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xc1	/* a40 pand %xmm9,%xmm8 */
	LONG $0x700f4566; WORD $0xfff6	/* a45 pshufd $0xff,%xmm14,%xmm14 */
	LONG $0xeb0f4466; BYTE $0xc5	/* a4b por %xmm5,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe8	/* a50 movdqa %xmm8,%xmm5 */
	LONG $0x600f4566; BYTE $0xc2	/* a55 punpcklbw %xmm10,%xmm8 */
	LONG $0x680f4166; BYTE $0xea	/* a5a punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xef	/* a5f pmaddwd %xmm15,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000120b8; BYTE $0x00	/* a64 movdqu 0x120(%rax),%xmm15 */
	LONG $0xf50f4566; BYTE $0xc7	/* a6d pmaddwd %xmm15,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc5	/* a72 packssdw %xmm5,%xmm8 */
	LONG $0xee6f0f66	/* a77 movdqa %xmm6,%xmm5 */
	LONG $0xf50f4466; BYTE $0xc7	/* a7b pmaddwd %xmm7,%xmm8 */
	LONG $0xd5710f66; BYTE $0x03	/* a80 psrlw $0x3,%xmm5 */
	LONG $0xfc6f0f66	/* a85 movdqa %xmm4,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* a89 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe9	/* a8e pand %xmm9,%xmm5 */
	LONG $0xfadb0f66	/* a93 pand %xmm2,%xmm7 */
	LONG $0xfdeb0f66	/* a97 por %xmm5,%xmm7 */
	LONG $0xef6f0f66	/* a9b movdqa %xmm7,%xmm5 */
	LONG $0x600f4166; BYTE $0xfa	/* a9f punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4166; BYTE $0xea	/* aa4 punpckhbw %xmm10,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xfd	/* aa9 movdqa %xmm5,%xmm15 */
	LONG $0xa86f0ff3; LONG $0x00000170	/* aae movdqu 0x170(%rax),%xmm5 */
	LONG $0xf50f4466; BYTE $0xfd	/* ab6 pmaddwd %xmm5,%xmm15 */
	LONG $0xa86f0ff3; LONG $0x00000160	/* abb movdqu 0x160(%rax),%xmm5 */
	LONG $0xeff50f66	/* ac3 pmaddwd %xmm7,%xmm5 */
	LONG $0xfe6f0f66	/* ac7 movdqa %xmm6,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* acb psrlw $0x4,%xmm7 */
	LONG $0xd6710f66; BYTE $0x05	/* ad0 psrlw $0x5,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xef	/* ad5 packssdw %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xee	/* ada pmaddwd %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xf7	/* adf movdqa %xmm7,%xmm14 */
	LONG $0xfc6f0f66	/* ae4 movdqa %xmm4,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* ae8 psrlw $0x4,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xf1	/* aed pand %xmm9,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xf1	/* af2 pand %xmm9,%xmm6 */
	LONG $0xfadb0f66	/* af7 pand %xmm2,%xmm7 */
	LONG $0xd4710f66; BYTE $0x06	/* afb psrlw $0x6,%xmm4 */
	LONG $0x700f4566; WORD $0x55fd	/* b00 pshufd $0x55,%xmm13,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xfe	/* b06 por %xmm14,%xmm7 */
	LONG $0xe2db0f66	/* b0b pand %xmm2,%xmm4 */
	LONG $0x700f4566; WORD $0xffed	/* b0f pshufd $0xff,%xmm13,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf7	/* b15 movdqa %xmm7,%xmm14 */
	LONG $0x600f4166; BYTE $0xfa	/* b1a punpcklbw %xmm10,%xmm7 */
	LONG $0xe6eb0f66	/* b1f por %xmm6,%xmm4 */
	LONG $0x746f0f66; WORD $0x2024	/* b23 movdqa 0x20(%rsp),%xmm6 */
	LONG $0x680f4566; BYTE $0xf2	/* b29 punpckhbw %xmm10,%xmm14 */
	LONG $0x74fe0f66; WORD $0x3024	/* b2e paddd 0x30(%rsp),%xmm6 */
	LONG $0xf50f4466; BYTE $0xf1	/* b34 pmaddwd %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001a0	/* b39 movdqu 0x1a0(%rax),%xmm1 */
	LONG $0xc6fe0f66	/* b41 paddd %xmm6,%xmm0 */
	LONG $0x746f0f66; WORD $0x4024	/* b45 movdqa 0x40(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x5024	/* b4b paddd 0x50(%rsp),%xmm6 */
	LONG $0xf9f50f66	/* b51 pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* b55 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x74fe0f66; WORD $0x6024	/* b5d paddd 0x60(%rsp),%xmm6 */
	LONG $0x6b0f4166; BYTE $0xfe	/* b63 packssdw %xmm14,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf4	/* b68 movdqa %xmm4,%xmm14 */
	LONG $0x600f4166; BYTE $0xe2	/* b6d punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4566; BYTE $0xf2	/* b72 punpckhbw %xmm10,%xmm14 */
	LONG $0xc6fe0f66	/* b77 paddd %xmm6,%xmm0 */
	LONG $0x746f0f66; WORD $0x7024	/* b7b movdqa 0x70(%rsp),%xmm6 */
	LONG $0xb4fe0f66; LONG $0x00008024; BYTE $0x00	/* b81 paddd 0x80(%rsp),%xmm6 */
	LONG $0xf50f4466; BYTE $0xf1	/* b8a pmaddwd %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* b8f movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xff	/* b97 pmaddwd %xmm15,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf4	/* b9c paddd %xmm12,%xmm6 */
	LONG $0xeffe0f66	/* ba1 paddd %xmm7,%xmm5 */
	LONG $0xe1f50f66	/* ba5 pmaddwd %xmm1,%xmm4 */
	LONG $0xc6fe0f66	/* ba9 paddd %xmm6,%xmm0 */
	LONG $0x8c6f0f66; LONG $0x00009024; BYTE $0x00	/* bad movdqa 0x90(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe6	/* bb6 packssdw %xmm14,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xcb	/* bbb paddd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe5	/* bc0 pmaddwd %xmm13,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xc8	/* bc5 paddd %xmm8,%xmm1 */
	LONG $0xecfe0f66	/* bca paddd %xmm4,%xmm5 */
	LONG $0xc8fe0f66	/* bce paddd %xmm0,%xmm1 */
	LONG $0xcdfe0f66	/* bd2 paddd %xmm5,%xmm1 */
	LONG $0xcbfa0f66	/* bd6 psubd %xmm3,%xmm1 */
	LONG $0x4e110f41; BYTE $0xe0	/* bda movups %xmm1,-0x20(%r14) */
	WORD $0x394d; BYTE $0xe1	/* bdf cmp %r12,%r9 */
	LONG $0xf8a8850f; WORD $0xffff	/* be2 jne 490 */
	LONG $0x24ac8b48; LONG $0x000000e0	/* be8 mov 0xe0(%rsp),%rbp */
	LONG $0x6f0f41f3; WORD $0x0045	/* bf0 movdqu 0x0(%r13),%xmm0 */
	LONG $0x6f0f41f3; WORD $0x2055	/* bf6 movdqu 0x20(%r13),%xmm2 */
	LONG $0x24b48b4c; LONG $0x00000260	/* bfc mov 0x260(%rsp),%r14 */
	LONG $0x154cbf0f; BYTE $0x6c	/* c04 movswl 0x6c(%rbp,%rdx,1),%ecx */
	LONG $0x6c75bf0f	/* c09 movswl 0x6c(%rbp),%esi */
	LONG $0xc86f0f66	/* c0d movdqa %xmm0,%xmm1 */
	LONG $0xca6a0f66	/* c11 punpckhdq %xmm2,%xmm1 */
	LONG $0x4cbf0f46; WORD $0x6c35	/* c15 movswl 0x6c(%rbp,%r14,1),%r9d */
	LONG $0xc2620f66	/* c1b punpckldq %xmm2,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x6055	/* c1f movdqu 0x60(%r13),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* c25 shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* c28 shl $0xd,%esi */
	LONG $0xc1fe0f66	/* c2b paddd %xmm1,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x404d	/* c2f movdqu 0x40(%r13),%xmm1 */
	LONG $0xe000e181; WORD $0x8fff	/* c35 and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* c3b and $0x8fffe000,%esi */
	LONG $0x0de1c141	/* c41 shl $0xd,%r9d */
	LONG $0x0000be49; LONG $0x00000080; WORD $0x0080	/* c45 movabs $0x80000000800000,%r14 */
	LONG $0x20e1c148	/* c4f shl $0x20,%rcx */
	LONG $0xe16f0f66	/* c53 movdqa %xmm1,%xmm4 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* c57 and $0x8fffe000,%r9d */
	LONG $0x24bc8b48; LONG $0x000000f0	/* c5e mov 0xf0(%rsp),%rdi */
	WORD $0x0948; BYTE $0xf1	/* c66 or %rsi,%rcx */
	LONG $0xe26a0f66	/* c69 punpckhdq %xmm2,%xmm4 */
	LONG $0x24b48b48; LONG $0x00000290	/* c6d mov 0x290(%rsp),%rsi */
	LONG $0xca620f66	/* c75 punpckldq %xmm2,%xmm1 */
	LONG $0xccfe0f66	/* c79 paddd %xmm4,%xmm1 */
	LONG $0xe06f0f66	/* c7d movdqa %xmm0,%xmm4 */
	LONG $0x24848b4c; LONG $0x00000100	/* c81 mov 0x100(%rsp),%r8 */
	LONG $0x249c280f; LONG $0x00000110	/* c89 movaps 0x110(%rsp),%xmm3 */
	LONG $0x3574bf0f; BYTE $0x6c	/* c91 movswl 0x6c(%rbp,%rsi,1),%esi */
	LONG $0xe16d0f66	/* c96 punpckhqdq %xmm1,%xmm4 */
	LONG $0xc16c0f66	/* c9a punpcklqdq %xmm1,%xmm0 */
	LONG $0x24b4280f; LONG $0x00000120	/* c9e movaps 0x120(%rsp),%xmm6 */
	LONG $0xc4fe0f66	/* ca6 paddd %xmm4,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xe1	/* caa movq %rcx,%xmm4 */
	LONG $0x24bc280f; LONG $0x00000130	/* caf movaps 0x130(%rsp),%xmm7 */
	WORD $0xe6c1; BYTE $0x0d	/* cb7 shl $0xd,%esi */
	WORD $0x5b0f; BYTE $0xc0	/* cba cvtdq2ps %xmm0,%xmm0 */
	LONG $0xe000e681; WORD $0x8fff	/* cbd and $0x8fffe000,%esi */
	LONG $0x20e6c148	/* cc3 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xce	/* cc7 or %r9,%rsi */
	LONG $0x310c8d4e	/* cca lea (%rcx,%r14,1),%r9 */
	LONG $0x6e0f4866; BYTE $0xd6	/* cce movq %rsi,%xmm2 */
	WORD $0x0149; BYTE $0xf6	/* cd3 add %rsi,%r14 */
	LONG $0x24b48b48; LONG $0x00000218	/* cd6 mov 0x218(%rsp),%rsi */
	WORD $0x094d; BYTE $0xf1	/* cde or %r14,%r9 */
	LONG $0xe26c0f66	/* ce1 punpcklqdq %xmm2,%xmm4 */
	WORD $0x0c8b; BYTE $0xbe	/* ce5 mov (%rsi,%rdi,4),%ecx */
	WORD $0x094d; BYTE $0xc8	/* ce8 or %r9,%r8 */
	LONG $0xfffff981; WORD $0x467f	/* ceb cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* cf1 jle d02 */
	LONG $0x0000be48; LONG $0x00001000; WORD $0x1000	/* cf3 movabs $0x1000000010000000,%rsi */
	WORD $0xc931	/* cfd xor %ecx,%ecx */
	WORD $0x0949; BYTE $0xf0	/* cff or %rsi,%r8 */
	LONG $0xc96e0f66	/* d02 movd %ecx,%xmm1 */
	LONG $0x6ec58348	/* d06 add $0x6e,%rbp */
	LONG $0x01c78348	/* d0a add $0x1,%rdi */
	LONG $0x20c78349	/* d0e add $0x20,%r15 */
	LONG $0x8c590ff3; LONG $0x00028024; BYTE $0x00	/* d12 mulss 0x280(%rsp),%xmm1 */
	LONG $0xb8c48149; WORD $0x0001; BYTE $0x00	/* d1b add $0x1b8,%r12 */
	LONG $0x00c28149; WORD $0x0001; BYTE $0x00	/* d22 add $0x100,%r10 */
	LONG $0x00c9c60f	/* d29 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xcc	/* d2d mulps %xmm4,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* d30 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xcb	/* d33 addps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xde	/* d36 movaps %xmm6,%xmm3 */
	LONG $0x24bc3948; LONG $0x000005b8	/* d39 cmp %rdi,0x5b8(%rsp) */
	WORD $0x1874	/* d41 je d5b */
	LONG $0x24b4280f; LONG $0x000000d0	/* d43 movaps 0xd0(%rsp),%xmm6 */
	LONG $0x24bc290f; LONG $0x000000d0	/* d4b movaps %xmm7,0xd0(%rsp) */
	WORD $0x280f; BYTE $0xf9	/* d53 movaps %xmm1,%xmm7 */
	LONG $0xfff430e9; BYTE $0xff	/* d56 jmp 18b */
	LONG $0x24a4280f; LONG $0x000000d0	/* d5b movaps 0xd0(%rsp),%xmm4 */
	WORD $0x280f; BYTE $0xc1	/* d63 movaps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xf7	/* d66 addps %xmm7,%xmm6 */
	LONG $0x24bc8b48; LONG $0x00000140	/* d69 mov 0x140(%rsp),%rdi */
	WORD $0x894c; BYTE $0xc6	/* d71 mov %r8,%rsi */
	LONG $0x24948b4c; LONG $0x00000150	/* d74 mov 0x150(%rsp),%r10 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* d7c movabs $0x1000000010000000,%rax */
	LONG $0x248c8b4c; LONG $0x00000160	/* d86 mov 0x160(%rsp),%r9 */
	WORD $0x580f; BYTE $0xc4	/* d8e addps %xmm4,%xmm0 */
	LONG $0x24848b4c; LONG $0x00000170	/* d91 mov 0x170(%rsp),%r8 */
	LONG $0x6f0f4566; BYTE $0xf9	/* d99 movdqa %xmm9,%xmm15 */
	WORD $0x580f; BYTE $0xc6	/* d9e addps %xmm6,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* da1 movups %xmm0,(%rdi) */
	WORD $0x8548; BYTE $0xc6	/* da4 test %rax,%rsi */
	LONG $0x0d69850f; WORD $0x0000	/* da7 jne 1b16 */
	LONG $0x105f8d4c	/* dad lea 0x10(%rdi),%r11 */
	LONG $0x24848b48; LONG $0x000002b8	/* db1 mov 0x2b8(%rsp),%rax */
	LONG $0x04e98349	/* db9 sub $0x4,%r9 */
	WORD $0x894c; BYTE $0xdf	/* dbd mov %r11,%rdi */
	WORD $0x0149; BYTE $0xc2	/* dc0 add %rax,%r10 */
	LONG $0x03f98349	/* dc3 cmp $0x3,%r9 */
	LONG $0xf3168f0f; WORD $0xffff	/* dc7 jg e3 */
	LONG $0x24848b48; LONG $0x000002e8	/* dcd mov 0x2e8(%rsp),%rax */
	WORD $0x8949; BYTE $0xd6	/* dd5 mov %rdx,%r14 */
	LONG $0x249c8b48; LONG $0x000002b8	/* dd8 mov 0x2b8(%rsp),%rbx */
	LONG $0x249c8b4c; LONG $0x000002d8	/* de0 mov 0x2d8(%rsp),%r11 */
	LONG $0x24bc8b4c; LONG $0x000002e0	/* de8 mov 0x2e0(%rsp),%r15 */
	LONG $0xfc488d48	/* df0 lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* df4 mov %rcx,%rdx */
	LONG $0x02eac148	/* df7 shr $0x2,%rdx */
	LONG $0x01428d48	/* dfb lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* dff neg %rdx */
	LONG $0xd8af0f48	/* e02 imul %rax,%rbx */
	WORD $0x8948; BYTE $0xc6	/* e06 mov %rax,%rsi */
	LONG $0x91048d48	/* e09 lea (%rcx,%rdx,4),%rax */
	LONG $0x04e6c148	/* e0d shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf3	/* e11 add %rsi,%r11 */
	WORD $0x0149; BYTE $0xdf	/* e14 add %rbx,%r15 */
	WORD $0x8548; BYTE $0xc0	/* e17 test %rax,%rax */
	LONG $0x0ce48e0f; WORD $0x0000	/* e1a jle 1b04 */
	LONG $0x24a48b4c; LONG $0x000005b8	/* e20 mov 0x5b8(%rsp),%r12 */
	LONG $0x831c8d49	/* e28 lea (%r11,%rax,4),%rbx */
	LONG $0x24b4894c; LONG $0x000002a0	/* e2c mov %r14,0x2a0(%rsp) */
	LONG $0x05100ff3; LONG $0x00001997	/* e34 movss 0x0(%rip),%xmm0 = 27d3 */
	LONG $0x24848b48; LONG $0x00000298	/* e3c mov 0x298(%rsp),%rax */
	LONG $0x249c8948; LONG $0x00000280	/* e44 mov %rbx,0x280(%rsp) */
	LONG $0x08e4c149	/* e4c shl $0x8,%r12 */
	LONG $0x156f0ff3; LONG $0x000019eb	/* e50 movdqa 0x0(%rip),%xmm2 = 2843, as it lies */
	LONG $0x6f0f44f3; LONG $0x0019d235; BYTE $0x00	/* e58 movdqa 0x0(%rip),%xmm14 = 2833, as it lies */
	LONG $0x2494290f; LONG $0x00000230	/* e61 movaps %xmm2,0x230(%rsp) */
	WORD $0x0149; BYTE $0xc4	/* e69 add %rax,%r12 */
	LONG $0x156f0ff3; LONG $0x0000196f	/* e6c movdqa 0x0(%rip),%xmm2 = 27e3, as it lies */
	LONG $0x24ac8b48; LONG $0x000005b0	/* e74 mov 0x5b0(%rsp),%rbp */
	LONG $0x249c8b48; LONG $0x000005b8	/* e7c mov 0x5b8(%rsp),%rbx */
	LONG $0x2494290f; LONG $0x00000240	/* e84 movaps %xmm2,0x240(%rsp) */
	LONG $0x156f0ff3; LONG $0x0000195f	/* e8c movdqa 0x0(%rip),%xmm2 = 27f3, as it lies */
	LONG $0x2494290f; LONG $0x00000250	/* e94 movaps %xmm2,0x250(%rsp) */
	LONG $0x6f0f4166; BYTE $0xd6	/* e9c movdqa %xmm14,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x0019a93d; BYTE $0x00	/* ea1 movdqa 0x0(%rip),%xmm15 = 2853, as it lies */
	LONG $0x00c0c60f	/* eaa shufps $0x0,%xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf7	/* eae movdqa %xmm15,%xmm14 */
	LONG $0x2484290f; LONG $0x00000260	/* eb3 movaps %xmm0,0x260(%rsp) */
	LONG $0x6f0f4466; BYTE $0xfa	/* ebb movdqa %xmm2,%xmm15 */
	LONG $0x04c38349	/* ec0 add $0x4,%r11 */
	WORD $0x8548; BYTE $0xdb	/* ec4 test %rbx,%rbx */
	LONG $0x18dd8e0f; WORD $0x0000	/* ec7 jle 27aa */
	LONG $0x056f0ff3; LONG $0x0000192e	/* ecd movdqa 0x0(%rip),%xmm0 = 2803, as it lies */
	LONG $0xd2ef0f66	/* ed5 pxor %xmm2,%xmm2 */
	LONG $0x24948b4c; LONG $0x00000218	/* ed9 mov 0x218(%rsp),%r10 */
	LONG $0x24848d48; LONG $0x00000370	/* ee1 lea 0x370(%rsp),%rax */
	LONG $0x2454290f; BYTE $0x30	/* ee9 movaps %xmm2,0x30(%rsp) */
	LONG $0x6f0f4566; BYTE $0xef	/* eee movdqa %xmm15,%xmm13 */
	WORD $0x8949; BYTE $0xe9	/* ef3 mov %rbp,%r9 */
	WORD $0x894c; BYTE $0xfe	/* ef6 mov %r15,%rsi */
	LONG $0x2454290f; BYTE $0x40	/* ef9 movaps %xmm2,0x40(%rsp) */
	LONG $0x24948b48; LONG $0x00000298	/* efe mov 0x298(%rsp),%rdx */
	LONG $0x24ac8d4c; LONG $0x000002f0	/* f06 lea 0x2f0(%rsp),%r13 */
	LONG $0x6f0f4566; BYTE $0xfe	/* f0e movdqa %xmm14,%xmm15 */
	LONG $0x2454290f; BYTE $0x20	/* f13 movaps %xmm2,0x20(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* f18 movaps %xmm2,0x10(%rsp) */
	LONG $0xd06f0f66	/* f1d movdqa %xmm0,%xmm2 */
	LONG $0x249c894c; LONG $0x00000290	/* f21 mov %r11,0x290(%rsp) */
	LONG $0x24bc894c; LONG $0x00000270	/* f29 mov %r15,0x270(%rsp) */
	LONG $0x2494290f; LONG $0x00000220	/* f31 movaps %xmm2,0x220(%rsp) */
	WORD $0x14eb	/* f39 jmp f4f */
	LONG $0x2454280f; BYTE $0x40	/* f3b movaps 0x40(%rsp),%xmm2 */
	LONG $0x2444290f; BYTE $0x30	/* f40 movaps %xmm0,0x30(%rsp) */
	LONG $0x244c290f; BYTE $0x40	/* f45 movaps %xmm1,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x20	/* f4a movaps %xmm2,0x20(%rsp) */
	LONG $0x3a6f0ff3	/* f4f movdqu (%rdx),%xmm7 */
	LONG $0x6ec68348	/* f53 add $0x6e,%rsi */
	LONG $0x20c18349	/* f57 add $0x20,%r9 */
	LONG $0x04c28349	/* f5b add $0x4,%r10 */
	LONG $0x0000be49; LONG $0x03030000; WORD $0x0303	/* f5f movabs $0x303030300000000,%r14 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* f69 add $0x100,%rdx */
	LONG $0x6f0f4466; BYTE $0xcf	/* f70 movdqa %xmm7,%xmm9 */
	LONG $0x600f4466; BYTE $0xcf	/* f75 punpcklbw %xmm7,%xmm9 */
	LONG $0xff680f66	/* f7a punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e1	/* f7e psraw $0x8,%xmm9 */
	LONG $0xe7710f66; BYTE $0x08	/* f84 psraw $0x8,%xmm7 */
	LONG $0x08110f44	/* f89 movups %xmm9,(%rax) */
	LONG $0x1078110f	/* f8d movups %xmm7,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* f91 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f99 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f9d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* fa1 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* fa5 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* fa9 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* fad psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* fb2 psraw $0x8,%xmm3 */
	LONG $0x2050110f	/* fb7 movups %xmm2,0x20(%rax) */
	LONG $0x3058110f	/* fbb movups %xmm3,0x30(%rax) */
	LONG $0xb26f0ff3; LONG $0xffffff20	/* fbf movdqu -0xe0(%rdx),%xmm6 */
	LONG $0x2454290f; BYTE $0x50	/* fc7 movaps %xmm2,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc6	/* fcc movdqa %xmm6,%xmm8 */
	LONG $0x245c290f; BYTE $0x60	/* fd1 movaps %xmm3,0x60(%rsp) */
	LONG $0x600f4466; BYTE $0xc6	/* fd6 punpcklbw %xmm6,%xmm8 */
	LONG $0xf6680f66	/* fdb punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e0	/* fdf psraw $0x8,%xmm8 */
	LONG $0xe6710f66; BYTE $0x08	/* fe5 psraw $0x8,%xmm6 */
	LONG $0x40110f44; BYTE $0x40	/* fea movups %xmm8,0x40(%rax) */
	LONG $0x5070110f	/* fef movups %xmm6,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* ff3 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* ffb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* fff punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1003 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1007 movdqa %xmm1,%xmm5 */
	LONG $0xe06f0f66	/* 100b movdqa %xmm0,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* 100f psraw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 1014 psraw $0x8,%xmm4 */
	LONG $0x6068110f	/* 1019 movups %xmm5,0x60(%rax) */
	LONG $0x7060110f	/* 101d movups %xmm4,0x70(%rax) */
	LONG $0x24a4290f; LONG $0x00000080	/* 1021 movaps %xmm4,0x80(%rsp) */
	LONG $0xa26f0ff3; LONG $0xffffff40	/* 1029 movdqu -0xc0(%rdx),%xmm4 */
	LONG $0x246c290f; BYTE $0x70	/* 1031 movaps %xmm5,0x70(%rsp) */
	LONG $0xc46f0f66	/* 1036 movdqa %xmm4,%xmm0 */
	LONG $0xc4600f66	/* 103a punpcklbw %xmm4,%xmm0 */
	LONG $0xe4680f66	/* 103e punpckhbw %xmm4,%xmm4 */
	LONG $0xe0710f66; BYTE $0x08	/* 1042 psraw $0x8,%xmm0 */
	LONG $0xe4710f66; BYTE $0x08	/* 1047 psraw $0x8,%xmm4 */
	LONG $0x90a0110f; WORD $0x0000; BYTE $0x00	/* 104c movups %xmm4,0x90(%rax) */
	LONG $0x8080110f; WORD $0x0000; BYTE $0x00	/* 1053 movups %xmm0,0x80(%rax) */
	LONG $0x2484290f; LONG $0x00000090	/* 105a movaps %xmm0,0x90(%rsp) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1062 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 106a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 106e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1072 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf0	/* 1076 movdqa %xmm0,%xmm14 */
	LONG $0xe1710f66; BYTE $0x08	/* 107b psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e6	/* 1080 psraw $0x8,%xmm14 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 1086 movups %xmm1,0xa0(%rax) */
	LONG $0xb0110f44; LONG $0x000000b0	/* 108d movups %xmm14,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 1095 movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xb4290f44; LONG $0x0000b024; BYTE $0x00	/* 109d movaps %xmm14,0xb0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe0	/* 10a6 movdqa %xmm0,%xmm12 */
	LONG $0x248c290f; LONG $0x000000a0	/* 10ab movaps %xmm1,0xa0(%rsp) */
	LONG $0x600f4466; BYTE $0xe0	/* 10b3 punpcklbw %xmm0,%xmm12 */
	LONG $0xc0680f66	/* 10b8 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 10bc movdqa %xmm12,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 10c1 movdqa %xmm0,%xmm12 */
	LONG $0x710f4166; WORD $0x08e3	/* 10c6 psraw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e4	/* 10cc psraw $0x8,%xmm12 */
	LONG $0x98110f44; LONG $0x000000c0	/* 10d2 movups %xmm11,0xc0(%rax) */
	LONG $0x6f0f4566; BYTE $0xf4	/* 10da movdqa %xmm12,%xmm14 */
	LONG $0xa0110f44; LONG $0x000000d0	/* 10df movups %xmm12,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 10e7 movdqu -0x90(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 10ef movdqa %xmm0,%xmm12 */
	LONG $0x600f4466; BYTE $0xe0	/* 10f4 punpcklbw %xmm0,%xmm12 */
	LONG $0xc0680f66	/* 10f9 punpckhbw %xmm0,%xmm0 */
	LONG $0xd06f0f66	/* 10fd movdqa %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x08e4	/* 1101 psraw $0x8,%xmm12 */
	LONG $0xe2710f66; BYTE $0x08	/* 1107 psraw $0x8,%xmm2 */
	LONG $0xa0110f44; LONG $0x000000e0	/* 110c movups %xmm12,0xe0(%rax) */
	LONG $0xa4290f44; LONG $0x0000c024; BYTE $0x00	/* 1114 movaps %xmm12,0xc0(%rsp) */
	LONG $0x2494290f; LONG $0x000000d0	/* 111d movaps %xmm2,0xd0(%rsp) */
	LONG $0xf090110f; WORD $0x0000; BYTE $0x00	/* 1125 movups %xmm2,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 112c movdqu -0x80(%rdx),%xmm0 */
	LONG $0xd86f0f66	/* 1131 movdqa %xmm0,%xmm3 */
	LONG $0xd8600f66	/* 1135 punpcklbw %xmm0,%xmm3 */
	LONG $0xc0680f66	/* 1139 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 113d movdqa %xmm0,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* 1141 psraw $0x8,%xmm3 */
	LONG $0xe5710f66; BYTE $0x08	/* 1146 psraw $0x8,%xmm5 */
	LONG $0x0098110f; WORD $0x0001; BYTE $0x00	/* 114b movups %xmm3,0x100(%rax) */
	LONG $0x10a8110f; WORD $0x0001; BYTE $0x00	/* 1152 movups %xmm5,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1159 movdqu -0x70(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 115e movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 1166 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x000000f0	/* 116a movaps %xmm5,0xf0(%rsp) */
	LONG $0xc8600f66	/* 1172 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1176 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 117a movdqa %xmm1,%xmm12 */
	LONG $0xe0710f66; BYTE $0x08	/* 117f psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e4	/* 1184 psraw $0x8,%xmm12 */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 118a movups %xmm0,0x130(%rax) */
	LONG $0xa0110f44; LONG $0x00000120	/* 1191 movups %xmm12,0x120(%rax) */
	LONG $0x2484290f; LONG $0x00000110	/* 1199 movaps %xmm0,0x110(%rsp) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 11a1 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00010024; BYTE $0x00	/* 11a6 movaps %xmm12,0x100(%rsp) */
	LONG $0xc86f0f66	/* 11af movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11b3 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 11b7 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 11bb movdqa %xmm1,%xmm10 */
	LONG $0xc86f0f66	/* 11c0 movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 11c4 psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 11ca psraw $0x8,%xmm1 */
	LONG $0x90110f44; LONG $0x00000140	/* 11cf movups %xmm10,0x140(%rax) */
	LONG $0x5088110f; WORD $0x0001; BYTE $0x00	/* 11d7 movups %xmm1,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 11de movdqu -0x50(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000130	/* 11e3 movaps %xmm1,0x130(%rsp) */
	LONG $0x94290f44; LONG $0x00012024; BYTE $0x00	/* 11eb movaps %xmm10,0x120(%rsp) */
	LONG $0xd06f0f66	/* 11f4 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 11f8 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 11fc punpckhbw %xmm0,%xmm0 */
	LONG $0xd86f0f66	/* 1200 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1204 psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1209 psraw $0x8,%xmm3 */
	LONG $0x6090110f; WORD $0x0001; BYTE $0x00	/* 120e movups %xmm2,0x160(%rax) */
	LONG $0x7098110f; WORD $0x0001; BYTE $0x00	/* 1215 movups %xmm3,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 121c movdqu -0x40(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x00000150	/* 1221 movaps %xmm3,0x150(%rsp) */
	LONG $0xe86f0f66	/* 1229 movdqa %xmm0,%xmm5 */
	LONG $0x2494290f; LONG $0x00000140	/* 122d movaps %xmm2,0x140(%rsp) */
	LONG $0xe8600f66	/* 1235 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* 1239 punpckhbw %xmm0,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 123d psraw $0x8,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1242 psraw $0x8,%xmm0 */
	LONG $0x80a8110f; WORD $0x0001; BYTE $0x00	/* 1247 movups %xmm5,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 124e movups %xmm0,0x190(%rax) */
	LONG $0x2484290f; LONG $0x00000170	/* 1255 movaps %xmm0,0x170(%rsp) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 125d movdqu -0x30(%rdx),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000160	/* 1262 movaps %xmm5,0x160(%rsp) */
	LONG $0xc86f0f66	/* 126a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 126e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1272 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1276 movdqa %xmm1,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 127b movdqa %xmm0,%xmm10 */
	LONG $0x710f4166; WORD $0x08e4	/* 1280 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e2	/* 1286 psraw $0x8,%xmm10 */
	LONG $0xa0110f44; LONG $0x000001a0	/* 128c movups %xmm12,0x1a0(%rax) */
	LONG $0x90110f44; LONG $0x000001b0	/* 1294 movups %xmm10,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 129c movdqu -0x20(%rdx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00018024; BYTE $0x00	/* 12a1 movaps %xmm12,0x180(%rsp) */
	LONG $0x94290f44; LONG $0x00019024; BYTE $0x00	/* 12aa movaps %xmm10,0x190(%rsp) */
	LONG $0xc86f0f66	/* 12b3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 12b7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 12bb punpckhbw %xmm0,%xmm0 */
	LONG $0xd86f0f66	/* 12bf movdqa %xmm0,%xmm3 */
	LONG $0xe1710f66; BYTE $0x08	/* 12c3 psraw $0x8,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 12c8 psraw $0x8,%xmm3 */
	LONG $0x248c290f; LONG $0x000001a0	/* 12cd movaps %xmm1,0x1a0(%rsp) */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 12d5 movups %xmm1,0x1c0(%rax) */
	LONG $0xd098110f; WORD $0x0001; BYTE $0x00	/* 12dc movups %xmm3,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 12e3 movdqu -0x10(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000001b0	/* 12e8 movaps %xmm3,0x1b0(%rsp) */
	LONG $0xe86f0f66	/* 12f0 movdqa %xmm0,%xmm5 */
	LONG $0xe8600f66	/* 12f4 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* 12f8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 12fc psraw $0x8,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1301 psraw $0x8,%xmm0 */
	LONG $0xe0a8110f; WORD $0x0001; BYTE $0x00	/* 1306 movups %xmm5,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 130d movups %xmm0,0x1f0(%rax) */
	WORD $0x7e8b; BYTE $0xfa	/* 1314 mov -0x6(%rsi),%edi */
	LONG $0xf2468b4c	/* 1317 mov -0xe(%rsi),%r8 */
	LONG $0x24ac290f; LONG $0x000001c0	/* 131b movaps %xmm5,0x1c0(%rsp) */
	LONG $0x5e6f0ff3; BYTE $0x92	/* 1323 movdqu -0x6e(%rsi),%xmm3 */
	WORD $0xf989	/* 1328 mov %edi,%ecx */
	WORD $0x8941; BYTE $0xfb	/* 132a mov %edi,%r11d */
	WORD $0x894d; BYTE $0xc7	/* 132d mov %r8,%r15 */
	LONG $0x04e8c149	/* 1330 shr $0x4,%r8 */
	WORD $0xe9c1; BYTE $0x02	/* 1334 shr $0x2,%ecx */
	LONG $0x03e38141; WORD $0x0303; BYTE $0x03	/* 1337 and $0x3030303,%r11d */
	LONG $0x2484290f; LONG $0x000001d0	/* 133e movaps %xmm0,0x1d0(%rsp) */
	LONG $0xcb6f0f66	/* 1346 movdqa %xmm3,%xmm1 */
	LONG $0x20e1c148	/* 134a shl $0x20,%rcx */
	LONG $0x466f0ff3; BYTE $0xb2	/* 134e movdqu -0x4e(%rsi),%xmm0 */
	LONG $0xf1710f66; BYTE $0x02	/* 1353 psllw $0x2,%xmm1 */
	WORD $0x214c; BYTE $0xf1	/* 1358 and %r14,%rcx */
	LONG $0xdb0f4166; BYTE $0xcf	/* 135b pand %xmm15,%xmm1 */
	WORD $0x094c; BYTE $0xd9	/* 1360 or %r11,%rcx */
	LONG $0x0f0fbb49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1363 movabs $0xf0f0f0f0f0f0f0f,%r11 */
	WORD $0x214d; BYTE $0xdf	/* 136d and %r11,%r15 */
	LONG $0x04e1c148	/* 1370 shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xd8	/* 1374 and %r11,%r8 */
	WORD $0x094c; BYTE $0xf9	/* 1377 or %r15,%rcx */
	WORD $0x8941; BYTE $0xff	/* 137a mov %edi,%r15d */
	WORD $0xefc1; BYTE $0x04	/* 137d shr $0x4,%edi */
	LONG $0x06efc141	/* 1380 shr $0x6,%r15d */
	LONG $0x0303e781; WORD $0x0303	/* 1384 and $0x3030303,%edi */
	LONG $0x6e0f4866; BYTE $0xe9	/* 138a movq %rcx,%xmm5 */
	LONG $0x20e7c149	/* 138f shl $0x20,%r15 */
	WORD $0x214d; BYTE $0xf7	/* 1393 and %r14,%r15 */
	WORD $0x0949; BYTE $0xff	/* 1396 or %rdi,%r15 */
	LONG $0x04e7c149	/* 1399 shl $0x4,%r15 */
	WORD $0x094d; BYTE $0xc7	/* 139d or %r8,%r15 */
	LONG $0x6e0f4d66; BYTE $0xe7	/* 13a0 movq %r15,%xmm12 */
	LONG $0x6c0f4166; BYTE $0xec	/* 13a5 punpcklqdq %xmm12,%xmm5 */
	LONG $0xacf80f66; LONG $0x00023024; BYTE $0x00	/* 13aa psubb 0x230(%rsp),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 13b3 movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 13b8 punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 13bd punpckhbw %xmm5,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 13c1 movdqa %xmm12,%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 13c6 psraw $0x8,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 13cb psraw $0x8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 13d0 movdqa %xmm2,%xmm10 */
	LONG $0x2414290f	/* 13d5 movaps %xmm2,(%rsp) */
	LONG $0x610f4466; BYTE $0xd2	/* 13d9 punpcklwd %xmm2,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 13de movdqa %xmm10,%xmm2 */
	LONG $0x700f4566; WORD $0x00e2	/* 13e3 pshufd $0x0,%xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 13e9 movdqa %xmm0,%xmm10 */
	LONG $0xa4290f44; LONG $0x0001e024; BYTE $0x00	/* 13ee movaps %xmm12,0x1e0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xd5	/* 13f7 pand %xmm13,%xmm10 */
	LONG $0xef0f4566; BYTE $0xe4	/* 13fc pxor %xmm12,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xca	/* 1401 por %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1406 movdqa %xmm1,%xmm10 */
	LONG $0x600f4166; BYTE $0xcc	/* 140b punpcklbw %xmm12,%xmm1 */
	LONG $0x680f4566; BYTE $0xd4	/* 1410 punpckhbw %xmm12,%xmm10 */
	LONG $0xf50f4166; BYTE $0xc9	/* 1415 pmaddwd %xmm9,%xmm1 */
	LONG $0xf50f4466; BYTE $0xd7	/* 141a pmaddwd %xmm7,%xmm10 */
	LONG $0xf86f0f66	/* 141f movdqa %xmm0,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xca	/* 1423 packssdw %xmm10,%xmm1 */
	LONG $0xd7710f66; BYTE $0x02	/* 1428 psrlw $0x2,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 142d movdqa %xmm1,%xmm9 */
	LONG $0xcf6f0f66	/* 1432 movdqa %xmm7,%xmm1 */
	LONG $0xfa700f66; BYTE $0xaa	/* 1436 pshufd $0xaa,%xmm2,%xmm7 */
	LONG $0xf50f4466; LONG $0x01e0248c; WORD $0x0000	/* 143b pmaddwd 0x1e0(%rsp),%xmm9 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 1445 pand %xmm13,%xmm1 */
	LONG $0x8c290f44; LONG $0x0001e024; BYTE $0x00	/* 144a movaps %xmm9,0x1e0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1453 movdqa %xmm3,%xmm9 */
	LONG $0x710f4166; WORD $0x01f1	/* 1458 psllw $0x1,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 145e pand %xmm15,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xc9	/* 1463 por %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1468 movdqa %xmm1,%xmm9 */
	LONG $0x600f4166; BYTE $0xcc	/* 146d punpcklbw %xmm12,%xmm1 */
	LONG $0x680f4566; BYTE $0xcc	/* 1472 punpckhbw %xmm12,%xmm9 */
	LONG $0xf50f4166; BYTE $0xc8	/* 1477 pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 147c movdqa %xmm3,%xmm8 */
	LONG $0xf50f4466; BYTE $0xce	/* 1481 pmaddwd %xmm6,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 1486 pand %xmm15,%xmm8 */
	LONG $0x6b0f4166; BYTE $0xc9	/* 148b packssdw %xmm9,%xmm1 */
	LONG $0xf16f0f66	/* 1490 movdqa %xmm1,%xmm6 */
	LONG $0xf7f50f66	/* 1494 pmaddwd %xmm7,%xmm6 */
	LONG $0x3c6f0f66; BYTE $0x24	/* 1498 movdqa (%rsp),%xmm7 */
	LONG $0x24b4290f; LONG $0x000001f0	/* 149d movaps %xmm6,0x1f0(%rsp) */
	LONG $0xf06f0f66	/* 14a5 movdqa %xmm0,%xmm6 */
	LONG $0xd0710f66; BYTE $0x06	/* 14a9 psrlw $0x6,%xmm0 */
	LONG $0xd6710f66; BYTE $0x04	/* 14ae psrlw $0x4,%xmm6 */
	LONG $0xcf6f0f66	/* 14b3 movdqa %xmm7,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 14b7 pand %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xf5	/* 14bc pand %xmm13,%xmm6 */
	LONG $0xcf690f66	/* 14c1 punpckhwd %xmm7,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* 14c5 por %xmm8,%xmm6 */
	LONG $0xf9700f66; BYTE $0x00	/* 14ca pshufd $0x0,%xmm1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 14cf movdqa %xmm6,%xmm8 */
	LONG $0x600f4166; BYTE $0xf4	/* 14d4 punpcklbw %xmm12,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00009024; BYTE $0x00	/* 14d9 pmaddwd 0x90(%rsp),%xmm6 */
	LONG $0x680f4566; BYTE $0xc4	/* 14e2 punpckhbw %xmm12,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc4	/* 14e7 pmaddwd %xmm4,%xmm8 */
	LONG $0x6b0f4166; BYTE $0xf0	/* 14ec packssdw %xmm8,%xmm6 */
	LONG $0xe66f0f66	/* 14f1 movdqa %xmm6,%xmm4 */
	LONG $0xf36f0f66	/* 14f5 movdqa %xmm3,%xmm6 */
	LONG $0xe7f50f66	/* 14f9 pmaddwd %xmm7,%xmm4 */
	LONG $0xd6710f66; BYTE $0x01	/* 14fd psrlw $0x1,%xmm6 */
	LONG $0x24a4290f; LONG $0x00000090	/* 1502 movaps %xmm4,0x90(%rsp) */
	LONG $0xe66f0f66	/* 150a movdqa %xmm6,%xmm4 */
	LONG $0xf1700f66; BYTE $0xaa	/* 150e pshufd $0xaa,%xmm1,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 1513 pand %xmm15,%xmm4 */
	LONG $0xc4eb0f66	/* 1518 por %xmm4,%xmm0 */
	LONG $0xe06f0f66	/* 151c movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc4	/* 1520 punpcklbw %xmm12,%xmm0 */
	LONG $0x680f4166; BYTE $0xe4	/* 1525 punpckhbw %xmm12,%xmm4 */
	LONG $0xf50f4166; BYTE $0xc3	/* 152a pmaddwd %xmm11,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xa25e	/* 152f movdqu -0x5e(%rsi),%xmm11 */
	LONG $0xf50f4166; BYTE $0xe6	/* 1535 pmaddwd %xmm14,%xmm4 */
	LONG $0xc46b0f66	/* 153a packssdw %xmm4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 153e movdqa %xmm0,%xmm10 */
	LONG $0x466f0ff3; BYTE $0xc2	/* 1543 movdqu -0x3e(%rsi),%xmm0 */
	LONG $0xf50f4466; BYTE $0xd6	/* 1548 pmaddwd %xmm6,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 154d movdqa %xmm11,%xmm6 */
	LONG $0xf6710f66; BYTE $0x02	/* 1552 psllw $0x2,%xmm6 */
	LONG $0xe06f0f66	/* 1557 movdqa %xmm0,%xmm4 */
	LONG $0x94290f44; LONG $0x00020024; BYTE $0x00	/* 155b movaps %xmm10,0x200(%rsp) */
	LONG $0xfe6f0f66	/* 1564 movdqa %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 1568 pand %xmm13,%xmm4 */
	LONG $0xf2700f66; BYTE $0x55	/* 156d pshufd $0x55,%xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1572 pand %xmm15,%xmm7 */
	LONG $0xd2700f66; BYTE $0xff	/* 1577 pshufd $0xff,%xmm2,%xmm2 */
	LONG $0xe7eb0f66	/* 157c por %xmm7,%xmm4 */
	LONG $0xfc6f0f66	/* 1580 movdqa %xmm4,%xmm7 */
	LONG $0x600f4166; BYTE $0xe4	/* 1584 punpcklbw %xmm12,%xmm4 */
	LONG $0x64f50f66; WORD $0x5024	/* 1589 pmaddwd 0x50(%rsp),%xmm4 */
	LONG $0x680f4166; BYTE $0xfc	/* 158f punpckhbw %xmm12,%xmm7 */
	LONG $0x7cf50f66; WORD $0x6024	/* 1594 pmaddwd 0x60(%rsp),%xmm7 */
	LONG $0xe76b0f66	/* 159a packssdw %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 159e movdqa %xmm4,%xmm10 */
	LONG $0xe06f0f66	/* 15a3 movdqa %xmm0,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd6	/* 15a7 pmaddwd %xmm6,%xmm10 */
	LONG $0xd4710f66; BYTE $0x02	/* 15ac psrlw $0x2,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 15b1 movdqa %xmm11,%xmm6 */
	LONG $0xf6710f66; BYTE $0x01	/* 15b6 psllw $0x1,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 15bb pand %xmm13,%xmm4 */
	LONG $0x54290f44; WORD $0x5024	/* 15c0 movaps %xmm10,0x50(%rsp) */
	LONG $0xdb0f4166; BYTE $0xf7	/* 15c6 pand %xmm15,%xmm6 */
	LONG $0xe6eb0f66	/* 15cb por %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 15cf movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe4	/* 15d3 punpcklbw %xmm12,%xmm4 */
	LONG $0x680f4166; BYTE $0xf4	/* 15d8 punpckhbw %xmm12,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00008024; BYTE $0x00	/* 15dd pmaddwd 0x80(%rsp),%xmm6 */
	LONG $0x64f50f66; WORD $0x7024	/* 15e6 pmaddwd 0x70(%rsp),%xmm4 */
	LONG $0xe66b0f66	/* 15ec packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 15f0 movdqa %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 15f4 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 15f8 psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 15fd psrlw $0x6,%xmm0 */
	LONG $0xf2f50f66	/* 1602 pmaddwd %xmm2,%xmm6 */
	LONG $0x2474290f; BYTE $0x60	/* 1606 movaps %xmm6,0x60(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd4	/* 160b movdqa %xmm4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 1610 movdqa %xmm11,%xmm6 */
	LONG $0xe1700f66; BYTE $0x55	/* 1615 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 161a pand %xmm15,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xd5	/* 161f pand %xmm13,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 1624 pand %xmm13,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xd6	/* 1629 por %xmm6,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 162e movdqa %xmm10,%xmm6 */
	LONG $0x600f4566; BYTE $0xd4	/* 1633 punpcklbw %xmm12,%xmm10 */
	LONG $0xf50f4466; LONG $0x00a02494; WORD $0x0000	/* 1638 pmaddwd 0xa0(%rsp),%xmm10 */
	LONG $0x680f4166; BYTE $0xf4	/* 1642 punpckhbw %xmm12,%xmm6 */
	LONG $0xd66f0f66	/* 1647 movdqa %xmm6,%xmm2 */
	LONG $0xf56f0f66	/* 164b movdqa %xmm5,%xmm6 */
	LONG $0x94f50f66; LONG $0x0000b024; BYTE $0x00	/* 164f pmaddwd 0xb0(%rsp),%xmm2 */
	LONG $0xf5610f66	/* 1658 punpcklwd %xmm5,%xmm6 */
	LONG $0x6b0f4466; BYTE $0xd2	/* 165c packssdw %xmm2,%xmm10 */
	LONG $0x700f4466; WORD $0x55f6	/* 1661 pshufd $0x55,%xmm6,%xmm14 */
	LONG $0xf50f4466; BYTE $0xd4	/* 1667 pmaddwd %xmm4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 166c movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x01	/* 1671 psrlw $0x1,%xmm4 */
	LONG $0xd46f0f66	/* 1676 movdqa %xmm4,%xmm2 */
	LONG $0xe1700f66; BYTE $0xff	/* 167a pshufd $0xff,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 167f pand %xmm15,%xmm2 */
	LONG $0xc2eb0f66	/* 1684 por %xmm2,%xmm0 */
	LONG $0x946f0f66; LONG $0x0000d024; BYTE $0x00	/* 1688 movdqa 0xd0(%rsp),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1691 movdqa %xmm0,%xmm9 */
	LONG $0x600f4166; BYTE $0xc4	/* 1696 punpcklbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 169b pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0x680f4566; BYTE $0xcc	/* 16a4 punpckhbw %xmm12,%xmm9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 16a9 pmaddwd %xmm9,%xmm2 */
	LONG $0xc86f0f66	/* 16ae movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 16b2 movdqa %xmm3,%xmm9 */
	LONG $0xca6b0f66	/* 16b7 packssdw %xmm2,%xmm1 */
	LONG $0x710f4166; WORD $0x02d1	/* 16bb psrlw $0x2,%xmm9 */
	LONG $0xd16f0f66	/* 16c1 movdqa %xmm1,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 16c5 pand %xmm15,%xmm9 */
	LONG $0xd4f50f66	/* 16ca pmaddwd %xmm4,%xmm2 */
	LONG $0xe6700f66; BYTE $0x00	/* 16ce pshufd $0x0,%xmm6,%xmm4 */
	LONG $0x2454290f; BYTE $0x70	/* 16d3 movaps %xmm2,0x70(%rsp) */
	LONG $0x566f0ff3; BYTE $0xd2	/* 16d8 movdqu -0x2e(%rsi),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 16dd movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xc5	/* 16e2 pand %xmm13,%xmm8 */
	LONG $0xeb0f4566; BYTE $0xc8	/* 16e7 por %xmm8,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 16ec movdqa %xmm9,%xmm8 */
	LONG $0x600f4566; BYTE $0xcc	/* 16f1 punpcklbw %xmm12,%xmm9 */
	LONG $0xf50f4466; LONG $0x00e0248c; WORD $0x0000	/* 16f6 pmaddwd 0xe0(%rsp),%xmm9 */
	LONG $0x680f4566; BYTE $0xc4	/* 1700 punpckhbw %xmm12,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 1705 movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 170a movdqa %xmm2,%xmm8 */
	LONG $0x84f50f66; LONG $0x0000f024; BYTE $0x00	/* 170f pmaddwd 0xf0(%rsp),%xmm0 */
	LONG $0x710f4166; WORD $0x02d0	/* 1718 psrlw $0x2,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc8	/* 171e packssdw %xmm0,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xc5	/* 1723 pand %xmm13,%xmm8 */
	LONG $0xf50f4466; BYTE $0xcc	/* 1728 pmaddwd %xmm4,%xmm9 */
	LONG $0xe36f0f66	/* 172d movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x03	/* 1731 psrlw $0x3,%xmm4 */
	LONG $0xc46f0f66	/* 1736 movdqa %xmm4,%xmm0 */
	LONG $0xe6700f66; BYTE $0xaa	/* 173a pshufd $0xaa,%xmm6,%xmm4 */
	LONG $0xf6700f66; BYTE $0xff	/* 173f pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xc7	/* 1744 pand %xmm15,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xc0	/* 1749 por %xmm0,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 174e movdqa %xmm8,%xmm0 */
	LONG $0x600f4566; BYTE $0xc4	/* 1753 punpcklbw %xmm12,%xmm8 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* 1758 pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0x680f4166; BYTE $0xc4	/* 1762 punpckhbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x00013024; BYTE $0x00	/* 1767 pmaddwd 0x130(%rsp),%xmm0 */
	LONG $0x6b0f4466; BYTE $0xc0	/* 1770 packssdw %xmm0,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 1775 movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 177a movdqa %xmm2,%xmm8 */
	LONG $0x710f4166; WORD $0x04d0	/* 177f psrlw $0x4,%xmm8 */
	LONG $0xd2710f66; BYTE $0x06	/* 1785 psrlw $0x6,%xmm2 */
	LONG $0xc4f50f66	/* 178a pmaddwd %xmm4,%xmm0 */
	LONG $0xe36f0f66	/* 178e movdqa %xmm3,%xmm4 */
	LONG $0x2484290f; LONG $0x00000080	/* 1792 movaps %xmm0,0x80(%rsp) */
	LONG $0x6f0f4166; BYTE $0xc0	/* 179a movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc5	/* 179f movdqa %xmm5,%xmm8 */
	LONG $0xd4710f66; BYTE $0x04	/* 17a4 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 17a9 pand %xmm13,%xmm0 */
	LONG $0x690f4466; BYTE $0xc5	/* 17ae punpckhwd %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 17b3 pand %xmm15,%xmm4 */
	LONG $0xd3710f66; BYTE $0x05	/* 17b8 psrlw $0x5,%xmm3 */
	LONG $0x700f4166; WORD $0x00f8	/* 17bd pshufd $0x0,%xmm8,%xmm7 */
	LONG $0xc4eb0f66	/* 17c3 por %xmm4,%xmm0 */
	LONG $0x700f4166; WORD $0x55c8	/* 17c7 pshufd $0x55,%xmm8,%xmm1 */
	LONG $0xe06f0f66	/* 17cd movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc4	/* 17d1 punpcklbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x00016024; BYTE $0x00	/* 17d6 pmaddwd 0x160(%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xe4	/* 17df punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00017024; BYTE $0x00	/* 17e4 pmaddwd 0x170(%rsp),%xmm4 */
	LONG $0xc46b0f66	/* 17ed packssdw %xmm4,%xmm0 */
	LONG $0xe36f0f66	/* 17f1 movdqa %xmm3,%xmm4 */
	LONG $0xda6f0f66	/* 17f5 movdqa %xmm2,%xmm3 */
	LONG $0x566f0ff3; BYTE $0xe2	/* 17f9 movdqu -0x1e(%rsi),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 17fe pand %xmm15,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 1803 pand %xmm13,%xmm3 */
	LONG $0xc7f50f66	/* 1808 pmaddwd %xmm7,%xmm0 */
	LONG $0xdceb0f66	/* 180c por %xmm4,%xmm3 */
	LONG $0x700f4166; WORD $0xaaf8	/* 1810 pshufd $0xaa,%xmm8,%xmm7 */
	LONG $0x700f4566; WORD $0xffc0	/* 1816 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0xe36f0f66	/* 181c movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdc	/* 1820 punpcklbw %xmm12,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0001a024; BYTE $0x00	/* 1825 pmaddwd 0x1a0(%rsp),%xmm3 */
	LONG $0x680f4166; BYTE $0xe4	/* 182e punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x0001b024; BYTE $0x00	/* 1833 pmaddwd 0x1b0(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 183c packssdw %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 1840 movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 1845 psrlw $0x2,%xmm4 */
	LONG $0xdff50f66	/* 184a pmaddwd %xmm7,%xmm3 */
	LONG $0xfc6f0f66	/* 184e movdqa %xmm4,%xmm7 */
	LONG $0xe26f0f66	/* 1852 movdqa %xmm2,%xmm4 */
	LONG $0xc3fe0f66	/* 1856 paddd %xmm3,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 185a pand %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xff	/* 185f pand %xmm15,%xmm7 */
	LONG $0xfceb0f66	/* 1864 por %xmm4,%xmm7 */
	LONG $0xe76f0f66	/* 1868 movdqa %xmm7,%xmm4 */
	LONG $0x600f4166; BYTE $0xfc	/* 186c punpcklbw %xmm12,%xmm7 */
	LONG $0x680f4166; BYTE $0xe4	/* 1871 punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00011024; BYTE $0x00	/* 1876 pmaddwd 0x110(%rsp),%xmm4 */
	LONG $0xbcf50f66; LONG $0x00010024; BYTE $0x00	/* 187f pmaddwd 0x100(%rsp),%xmm7 */
	LONG $0x248c290f; LONG $0x000000a0	/* 1888 movaps %xmm1,0xa0(%rsp) */
	LONG $0x6f0f41f3; WORD $0xf049	/* 1890 movdqu -0x10(%r9),%xmm1 */
	LONG $0xfc6b0f66	/* 1896 packssdw %xmm4,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 189a movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x03	/* 189f psrlw $0x3,%xmm4 */
	LONG $0xf50f4166; BYTE $0xfe	/* 18a4 pmaddwd %xmm14,%xmm7 */
	LONG $0xe9f50f66	/* 18a9 pmaddwd %xmm1,%xmm5 */
	LONG $0x4c6f0f66; WORD $0x7024	/* 18ad movdqa 0x70(%rsp),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 18b3 movdqa %xmm4,%xmm14 */
	LONG $0xe26f0f66	/* 18b8 movdqa %xmm2,%xmm4 */
	LONG $0xc7fe0f66	/* 18bc paddd %xmm7,%xmm0 */
	LONG $0xd4710f66; BYTE $0x02	/* 18c0 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 18c5 pand %xmm15,%xmm14 */
	LONG $0xfe0f4166; BYTE $0xc9	/* 18ca paddd %xmm9,%xmm1 */
	LONG $0x8cfe0f66; LONG $0x00008024; BYTE $0x00	/* 18cf paddd 0x80(%rsp),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 18d8 pand %xmm13,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xe6	/* 18dd por %xmm14,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 18e2 movdqa %xmm4,%xmm14 */
	LONG $0x600f4166; BYTE $0xe4	/* 18e7 punpcklbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00014024; BYTE $0x00	/* 18ec pmaddwd 0x140(%rsp),%xmm4 */
	LONG $0x680f4566; BYTE $0xf4	/* 18f5 punpckhbw %xmm12,%xmm14 */
	LONG $0xf50f4466; LONG $0x015024b4; WORD $0x0000	/* 18fa pmaddwd 0x150(%rsp),%xmm14 */
	LONG $0x6b0f4166; BYTE $0xe6	/* 1904 packssdw %xmm14,%xmm4 */
	LONG $0xe6f50f66	/* 1909 pmaddwd %xmm6,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 190d movdqa %xmm11,%xmm6 */
	LONG $0xd6710f66; BYTE $0x04	/* 1912 psrlw $0x4,%xmm6 */
	LONG $0x710f4166; WORD $0x05d3	/* 1917 psrlw $0x5,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 191d movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 1922 movdqa %xmm2,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xdf	/* 1926 pand %xmm15,%xmm11 */
	LONG $0xd6710f66; BYTE $0x04	/* 192b psrlw $0x4,%xmm6 */
	LONG $0xd2710f66; BYTE $0x06	/* 1930 psrlw $0x6,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 1935 pand %xmm15,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xf5	/* 193a pand %xmm13,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 193f pand %xmm13,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xf6	/* 1944 por %xmm14,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xd3	/* 1949 por %xmm11,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 194e movdqa %xmm6,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xda	/* 1953 movdqa %xmm2,%xmm11 */
	LONG $0x600f4166; BYTE $0xf4	/* 1958 punpcklbw %xmm12,%xmm6 */
	LONG $0x680f4566; BYTE $0xf4	/* 195d punpckhbw %xmm12,%xmm14 */
	LONG $0x680f4566; BYTE $0xdc	/* 1962 punpckhbw %xmm12,%xmm11 */
	LONG $0x600f4166; BYTE $0xd4	/* 1967 punpcklbw %xmm12,%xmm2 */
	LONG $0x6f0f4466; LONG $0x01e024a4; WORD $0x0000	/* 196c movdqa 0x1e0(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x019024b4; WORD $0x0000	/* 1976 pmaddwd 0x190(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x00018024; BYTE $0x00	/* 1980 pmaddwd 0x180(%rsp),%xmm6 */
	LONG $0xfe0f4466; LONG $0x01f024a4; WORD $0x0000	/* 1989 paddd 0x1f0(%rsp),%xmm12 */
	LONG $0x94f50f66; LONG $0x0001c024; BYTE $0x00	/* 1993 pmaddwd 0x1c0(%rsp),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xf6	/* 199c packssdw %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xf3	/* 19a1 movdqa %xmm11,%xmm14 */
	LONG $0x6f0f45f3; WORD $0xe059	/* 19a6 movdqu -0x20(%r9),%xmm11 */
	LONG $0xf50f4466; WORD $0x241c	/* 19ac pmaddwd (%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x01d024b4; WORD $0x0000	/* 19b2 pmaddwd 0x1d0(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x0000a024; BYTE $0x00	/* 19bc pmaddwd 0xa0(%rsp),%xmm6 */
	LONG $0xfe0f4466; BYTE $0xdd	/* 19c5 paddd %xmm5,%xmm11 */
	LONG $0xac6f0f66; LONG $0x00009024; BYTE $0x00	/* 19ca movdqa 0x90(%rsp),%xmm5 */
	LONG $0xacfe0f66; LONG $0x00020024; BYTE $0x00	/* 19d3 paddd 0x200(%rsp),%xmm5 */
	LONG $0x6b0f4166; BYTE $0xd6	/* 19dc packssdw %xmm14,%xmm2 */
	LONG $0x720f4166; WORD $0x02f3	/* 19e1 pslld $0x2,%xmm11 */
	LONG $0xe6fe0f66	/* 19e7 paddd %xmm6,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xec	/* 19eb paddd %xmm12,%xmm5 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x50	/* 19f0 movdqa 0x50(%rsp),%xmm12 */
	LONG $0xf50f4166; BYTE $0xd0	/* 19f7 pmaddwd %xmm8,%xmm2 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x60	/* 19fc paddd 0x60(%rsp),%xmm12 */
	LONG $0xe2fe0f66	/* 1a03 paddd %xmm2,%xmm4 */
	LONG $0xfe0f4566; BYTE $0xe2	/* 1a07 paddd %xmm10,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xec	/* 1a0c paddd %xmm12,%xmm5 */
	LONG $0xe9fe0f66	/* 1a11 paddd %xmm1,%xmm5 */
	LONG $0xc5fe0f66	/* 1a15 paddd %xmm5,%xmm0 */
	LONG $0xc4fe0f66	/* 1a19 paddd %xmm4,%xmm0 */
	LONG $0xfa0f4166; BYTE $0xc3	/* 1a1d psubd %xmm11,%xmm0 */
	LONG $0x45110f41; BYTE $0x00	/* 1a22 movups %xmm0,0x0(%r13) */
	LONG $0xfe4ebf0f	/* 1a27 movswl -0x2(%rsi),%ecx */
	LONG $0xc8700f66; BYTE $0x4e	/* 1a2b pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 1a30 paddd %xmm1,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc5a	/* 1a34 movss -0x4(%r10),%xmm3 */
	LONG $0xac6f0f66; LONG $0x00024024; BYTE $0x00	/* 1a3a movdqa 0x240(%rsp),%xmm5 */
	LONG $0x244c280f; BYTE $0x30	/* 1a43 movaps 0x30(%rsp),%xmm1 */
	WORD $0xe1c1; BYTE $0x0d	/* 1a48 shl $0xd,%ecx */
	LONG $0xd0700f66; BYTE $0xb1	/* 1a4b pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e181; WORD $0x8fff	/* 1a50 and $0x8fffe000,%ecx */
	LONG $0xd0fe0f66	/* 1a56 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 1a5a movq %rcx,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 1a5f cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 1a62 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 1a66 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x00025024; BYTE $0x00	/* 1a6a pcmpgtd 0x250(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 1a73 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xe56f0f66	/* 1a77 movdqa %xmm5,%xmm4 */
	LONG $0xe0df0f66	/* 1a7b pandn %xmm0,%xmm4 */
	LONG $0x84eb0f66; LONG $0x00022024; BYTE $0x00	/* 1a7f por 0x220(%rsp),%xmm0 */
	LONG $0x24a4590f; LONG $0x00000260	/* 1a88 mulps 0x260(%rsp),%xmm4 */
	LONG $0xc5db0f66	/* 1a90 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xe0	/* 1a94 orps %xmm0,%xmm4 */
	WORD $0x280f; BYTE $0xc3	/* 1a97 movaps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 1a9a mulps %xmm4,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 1a9d mulps %xmm2,%xmm0 */
	LONG $0x2454280f; BYTE $0x20	/* 1aa0 movaps 0x20(%rsp),%xmm2 */
	LONG $0x2444580f; BYTE $0x10	/* 1aa5 addps 0x10(%rsp),%xmm0 */
	LONG $0x2454290f; BYTE $0x10	/* 1aaa movaps %xmm2,0x10(%rsp) */
	WORD $0x3949; BYTE $0xd4	/* 1aaf cmp %rdx,%r12 */
	LONG $0xf483850f; WORD $0xffff	/* 1ab2 jne f3b */
	LONG $0x244c280f; BYTE $0x30	/* 1ab8 movaps 0x30(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x40	/* 1abd addps 0x40(%rsp),%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 1ac2 movdqa %xmm15,%xmm14 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 1ac7 movdqa %xmm13,%xmm15 */
	LONG $0x249c8b4c; LONG $0x00000290	/* 1acc mov 0x290(%rsp),%r11 */
	LONG $0x24bc8b4c; LONG $0x00000270	/* 1ad4 mov 0x270(%rsp),%r15 */
	WORD $0x580f; BYTE $0xca	/* 1adc addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 1adf addps %xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x000002a0	/* 1ae2 mov 0x2a0(%rsp),%rax */
	LONG $0x110f41f3; WORD $0xfc43	/* 1aea movss %xmm0,-0x4(%r11) */
	WORD $0x0149; BYTE $0xc7	/* 1af0 add %rax,%r15 */
	LONG $0x24848b48; LONG $0x00000280	/* 1af3 mov 0x280(%rsp),%rax */
	WORD $0x3949; BYTE $0xc3	/* 1afb cmp %rax,%r11 */
	LONG $0xf3bc850f; WORD $0xffff	/* 1afe jne ec0 */
	LONG $0x78c48148; WORD $0x0005; BYTE $0x00	/* 1b04 add $0x578,%rsp */
	BYTE $0x5b	/* 1b0b pop %rbx */
	BYTE $0x5d	/* 1b0c pop %rbp */
	WORD $0x5c41	/* 1b0d pop %r12 */
	WORD $0x5d41	/* 1b0f pop %r13 */
	WORD $0x5e41	/* 1b11 pop %r14 */
	WORD $0x5f41	/* 1b13 pop %r15 */
	BYTE $0xc3	/* 1b15 ret */
	LONG $0x0d6f0ff3; LONG $0x00000ce5	/* 1b16 movdqa 0x0(%rip),%xmm1 = 2803, as it lies */
	LONG $0x24848b48; LONG $0x00000180	/* 1b1e mov 0x180(%rsp),%rax */
	LONG $0x105f8d4c	/* 1b26 lea 0x10(%rdi),%r11 */
	WORD $0x8949; BYTE $0xd4	/* 1b2a mov %rdx,%r12 */
	LONG $0x2494894c; LONG $0x000002c0	/* 1b2d mov %r10,0x2c0(%rsp) */
	LONG $0x24b48b4c; LONG $0x000002d0	/* 1b35 mov 0x2d0(%rsp),%r14 */
	LONG $0x05100ff3; LONG $0x00000c8e	/* 1b3d movss 0x0(%rip),%xmm0 = 27d3 */
	LONG $0x248c894c; LONG $0x000002c8	/* 1b45 mov %r9,0x2c8(%rsp) */
	LONG $0x156f0ff3; LONG $0x00000c9e	/* 1b4d movdqa 0x0(%rip),%xmm2 = 27f3, as it lies */
	WORD $0x894d; BYTE $0xd9	/* 1b55 mov %r11,%r9 */
	LONG $0x2494290f; LONG $0x00000220	/* 1b58 movaps %xmm2,0x220(%rsp) */
	LONG $0x00c0c60f	/* 1b60 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1b64 movdqa %xmm1,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x000cc235; BYTE $0x00	/* 1b68 movdqa 0x0(%rip),%xmm14 = 2833, as it lies */
	LONG $0x2494290f; LONG $0x00000230	/* 1b71 movaps %xmm2,0x230(%rsp) */
	LONG $0x6f0f4566; BYTE $0xfe	/* 1b79 movdqa %xmm14,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xf1	/* 1b7e movdqa %xmm9,%xmm14 */
	LONG $0x2484290f; LONG $0x00000240	/* 1b83 movaps %xmm0,0x240(%rsp) */
	LONG $0xd2ef0f66	/* 1b8b pxor %xmm2,%xmm2 */
	LONG $0x249c8b48; LONG $0x00000218	/* 1b8f mov 0x218(%rsp),%rbx */
	LONG $0x249c8b4c; LONG $0x000005b0	/* 1b97 mov 0x5b0(%rsp),%r11 */
	WORD $0x894c; BYTE $0xc6	/* 1b9f mov %r8,%rsi */
	LONG $0x24948b48; LONG $0x00000298	/* 1ba2 mov 0x298(%rsp),%rdx */
	LONG $0x24ac8b4c; LONG $0x000002b0	/* 1baa mov 0x2b0(%rsp),%r13 */
	LONG $0x2454290f; BYTE $0x20	/* 1bb2 movaps %xmm2,0x20(%rsp) */
	LONG $0x2454290f; BYTE $0x40	/* 1bb7 movaps %xmm2,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 1bbc movaps %xmm2,0x10(%rsp) */
	LONG $0x2454290f; BYTE $0x30	/* 1bc1 movaps %xmm2,0x30(%rsp) */
	LONG $0x2484894c; LONG $0x000002a0	/* 1bc6 mov %r8,0x2a0(%rsp) */
	LONG $0x24bc8948; LONG $0x000002a8	/* 1bce mov %rdi,0x2a8(%rsp) */
	WORD $0x14eb	/* 1bd6 jmp 1bec */
	LONG $0x2454290f; BYTE $0x20	/* 1bd8 movaps %xmm2,0x20(%rsp) */
	LONG $0x2454280f; BYTE $0x40	/* 1bdd movaps 0x40(%rsp),%xmm2 */
	LONG $0x2444290f; BYTE $0x40	/* 1be2 movaps %xmm0,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 1be7 movaps %xmm2,0x10(%rsp) */
	LONG $0x3a6f0ff3	/* 1bec movdqu (%rdx),%xmm7 */
	LONG $0x6ec68348	/* 1bf0 add $0x6e,%rsi */
	LONG $0x20c38349	/* 1bf4 add $0x20,%r11 */
	LONG $0x04c38348	/* 1bf8 add $0x4,%rbx */
	LONG $0x0000bd48; LONG $0x03030000; WORD $0x0303	/* 1bfc movabs $0x303030300000000,%rbp */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1c06 add $0x100,%rdx */
	LONG $0x6f0f4466; BYTE $0xdf	/* 1c0d movdqa %xmm7,%xmm11 */
	LONG $0x600f4466; BYTE $0xdf	/* 1c12 punpcklbw %xmm7,%xmm11 */
	LONG $0xff680f66	/* 1c17 punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e3	/* 1c1b psraw $0x8,%xmm11 */
	LONG $0xe7710f66; BYTE $0x08	/* 1c21 psraw $0x8,%xmm7 */
	LONG $0x18110f44	/* 1c26 movups %xmm11,(%rax) */
	LONG $0x1078110f	/* 1c2a movups %xmm7,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1c2e movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c36 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c3a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c3e punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1c42 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1c46 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1c4a psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1c4f psraw $0x8,%xmm3 */
	LONG $0x2050110f	/* 1c54 movups %xmm2,0x20(%rax) */
	LONG $0x3058110f	/* 1c58 movups %xmm3,0x30(%rax) */
	LONG $0xb26f0ff3; LONG $0xffffff20	/* 1c5c movdqu -0xe0(%rdx),%xmm6 */
	LONG $0x2454290f; BYTE $0x50	/* 1c64 movaps %xmm2,0x50(%rsp) */
	LONG $0xee6f0f66	/* 1c69 movdqa %xmm6,%xmm5 */
	LONG $0x245c290f; BYTE $0x60	/* 1c6d movaps %xmm3,0x60(%rsp) */
	LONG $0xee600f66	/* 1c72 punpcklbw %xmm6,%xmm5 */
	LONG $0xf6680f66	/* 1c76 punpckhbw %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 1c7a movdqa %xmm5,%xmm10 */
	LONG $0xe6710f66; BYTE $0x08	/* 1c7f psraw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08e2	/* 1c84 psraw $0x8,%xmm10 */
	LONG $0x5070110f	/* 1c8a movups %xmm6,0x50(%rax) */
	LONG $0x50110f44; BYTE $0x40	/* 1c8e movups %xmm10,0x40(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 1c93 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c9b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c9f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ca3 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1ca7 movdqa %xmm1,%xmm5 */
	LONG $0xe06f0f66	/* 1cab movdqa %xmm0,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* 1caf psraw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 1cb4 psraw $0x8,%xmm4 */
	LONG $0x6068110f	/* 1cb9 movups %xmm5,0x60(%rax) */
	LONG $0x7060110f	/* 1cbd movups %xmm4,0x70(%rax) */
	LONG $0x246c290f; BYTE $0x70	/* 1cc1 movaps %xmm5,0x70(%rsp) */
	LONG $0xaa6f0ff3; LONG $0xffffff40	/* 1cc6 movdqu -0xc0(%rdx),%xmm5 */
	LONG $0x24a4290f; LONG $0x00000080	/* 1cce movaps %xmm4,0x80(%rsp) */
	LONG $0xc56f0f66	/* 1cd6 movdqa %xmm5,%xmm0 */
	LONG $0xc5600f66	/* 1cda punpcklbw %xmm5,%xmm0 */
	LONG $0xed680f66	/* 1cde punpckhbw %xmm5,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ce2 psraw $0x8,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 1ce7 psraw $0x8,%xmm5 */
	LONG $0x90a8110f; WORD $0x0000; BYTE $0x00	/* 1cec movups %xmm5,0x90(%rax) */
	LONG $0x8080110f; WORD $0x0000; BYTE $0x00	/* 1cf3 movups %xmm0,0x80(%rax) */
	LONG $0x2484290f; LONG $0x00000090	/* 1cfa movaps %xmm0,0x90(%rsp) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1d02 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d0a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d0e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d12 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1d16 movdqa %xmm0,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d1b psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1d20 psraw $0x8,%xmm9 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 1d26 movups %xmm1,0xa0(%rax) */
	LONG $0x88110f44; LONG $0x000000b0	/* 1d2d movups %xmm9,0xb0(%rax) */
	LONG $0xa26f0ff3; LONG $0xffffff60	/* 1d35 movdqu -0xa0(%rdx),%xmm4 */
	LONG $0x248c290f; LONG $0x000000b0	/* 1d3d movaps %xmm1,0xb0(%rsp) */
	LONG $0x8c290f44; LONG $0x0000c024; BYTE $0x00	/* 1d45 movaps %xmm9,0xc0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe4	/* 1d4e movdqa %xmm4,%xmm12 */
	LONG $0x600f4466; BYTE $0xe4	/* 1d53 punpcklbw %xmm4,%xmm12 */
	LONG $0xe4680f66	/* 1d58 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e4	/* 1d5c psraw $0x8,%xmm12 */
	LONG $0xe4710f66; BYTE $0x08	/* 1d62 psraw $0x8,%xmm4 */
	LONG $0xa0110f44; LONG $0x000000c0	/* 1d67 movups %xmm12,0xc0(%rax) */
	LONG $0xd0a0110f; WORD $0x0000; BYTE $0x00	/* 1d6f movups %xmm4,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1d76 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xa4290f44; LONG $0x0000d024; BYTE $0x00	/* 1d7e movaps %xmm12,0xd0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1d87 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 1d8c punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 1d91 punpckhbw %xmm0,%xmm0 */
	LONG $0xd06f0f66	/* 1d95 movdqa %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x08e0	/* 1d99 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* 1d9f psraw $0x8,%xmm2 */
	LONG $0x80110f44; LONG $0x000000e0	/* 1da4 movups %xmm8,0xe0(%rax) */
	LONG $0x84290f44; LONG $0x0000e024; BYTE $0x00	/* 1dac movaps %xmm8,0xe0(%rsp) */
	LONG $0x2494290f; LONG $0x000000f0	/* 1db5 movaps %xmm2,0xf0(%rsp) */
	LONG $0xf090110f; WORD $0x0000; BYTE $0x00	/* 1dbd movups %xmm2,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1dc4 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dc9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1dcd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1dd1 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1dd5 movdqa %xmm1,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dd9 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1dde psraw $0x8,%xmm3 */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1de3 movups %xmm0,0x110(%rax) */
	LONG $0x0098110f; WORD $0x0001; BYTE $0x00	/* 1dea movups %xmm3,0x100(%rax) */
	LONG $0x2484290f; LONG $0x00000110	/* 1df1 movaps %xmm0,0x110(%rsp) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1df9 movdqu -0x70(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x00000100	/* 1dfe movaps %xmm3,0x100(%rsp) */
	LONG $0xc86f0f66	/* 1e06 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e0a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e0e punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1e12 movdqa %xmm0,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e17 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1e1c psraw $0x8,%xmm9 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 1e22 movups %xmm1,0x120(%rax) */
	LONG $0x88110f44; LONG $0x00000130	/* 1e29 movups %xmm9,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1e31 movdqu -0x60(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000120	/* 1e36 movaps %xmm1,0x120(%rsp) */
	LONG $0x8c290f44; LONG $0x00013024; BYTE $0x00	/* 1e3e movaps %xmm9,0x130(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1e47 movdqa %xmm0,%xmm12 */
	LONG $0x600f4466; BYTE $0xe0	/* 1e4c punpcklbw %xmm0,%xmm12 */
	LONG $0xc0680f66	/* 1e51 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1e55 movdqa %xmm0,%xmm8 */
	LONG $0x710f4166; WORD $0x08e4	/* 1e5a psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e0	/* 1e60 psraw $0x8,%xmm8 */
	LONG $0xa0110f44; LONG $0x00000140	/* 1e66 movups %xmm12,0x140(%rax) */
	LONG $0x80110f44; LONG $0x00000150	/* 1e6e movups %xmm8,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1e76 movdqu -0x50(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x00015024; BYTE $0x00	/* 1e7b movaps %xmm8,0x150(%rsp) */
	LONG $0xa4290f44; LONG $0x00014024; BYTE $0x00	/* 1e84 movaps %xmm12,0x140(%rsp) */
	LONG $0xc86f0f66	/* 1e8d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e91 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e95 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1e99 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1e9d movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1ea1 psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1ea6 psraw $0x8,%xmm3 */
	LONG $0x6090110f; WORD $0x0001; BYTE $0x00	/* 1eab movups %xmm2,0x160(%rax) */
	LONG $0x7098110f; WORD $0x0001; BYTE $0x00	/* 1eb2 movups %xmm3,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1eb9 movdqu -0x40(%rdx),%xmm0 */
	LONG $0x2494290f; LONG $0x00000160	/* 1ebe movaps %xmm2,0x160(%rsp) */
	LONG $0xc86f0f66	/* 1ec6 movdqa %xmm0,%xmm1 */
	LONG $0x249c290f; LONG $0x00000170	/* 1eca movaps %xmm3,0x170(%rsp) */
	LONG $0xc8600f66	/* 1ed2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ed6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1eda psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1edf psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 1ee4 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 1eeb movups %xmm0,0x190(%rax) */
	LONG $0x2484290f; LONG $0x00000190	/* 1ef2 movaps %xmm0,0x190(%rsp) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1efa movdqu -0x30(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000180	/* 1eff movaps %xmm1,0x180(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1f07 movdqa %xmm0,%xmm9 */
	LONG $0x600f4466; BYTE $0xc8	/* 1f0c punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* 1f11 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1f15 movdqa %xmm0,%xmm8 */
	LONG $0x710f4166; WORD $0x08e1	/* 1f1a psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e0	/* 1f20 psraw $0x8,%xmm8 */
	LONG $0x88110f44; LONG $0x000001a0	/* 1f26 movups %xmm9,0x1a0(%rax) */
	LONG $0x80110f44; LONG $0x000001b0	/* 1f2e movups %xmm8,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1f36 movdqu -0x20(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x0001a024; BYTE $0x00	/* 1f3b movaps %xmm9,0x1a0(%rsp) */
	LONG $0x84290f44; LONG $0x0001b024; BYTE $0x00	/* 1f44 movaps %xmm8,0x1b0(%rsp) */
	LONG $0xc86f0f66	/* 1f4d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1f51 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1f55 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1f59 movdqa %xmm1,%xmm12 */
	LONG $0xd06f0f66	/* 1f5e movdqa %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x08e4	/* 1f62 psraw $0x8,%xmm12 */
	LONG $0xe2710f66; BYTE $0x08	/* 1f68 psraw $0x8,%xmm2 */
	LONG $0xa0110f44; LONG $0x000001c0	/* 1f6d movups %xmm12,0x1c0(%rax) */
	LONG $0xd090110f; WORD $0x0001; BYTE $0x00	/* 1f75 movups %xmm2,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1f7c movdqu -0x10(%rdx),%xmm0 */
	LONG $0x2494290f; LONG $0x000001c0	/* 1f81 movaps %xmm2,0x1c0(%rsp) */
	LONG $0xc86f0f66	/* 1f89 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1f8d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1f91 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1f95 movdqa %xmm1,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1f99 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1f9e psraw $0x8,%xmm3 */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1fa3 movups %xmm0,0x1f0(%rax) */
	LONG $0xe098110f; WORD $0x0001; BYTE $0x00	/* 1faa movups %xmm3,0x1e0(%rax) */
	WORD $0x7e8b; BYTE $0xfa	/* 1fb1 mov -0x6(%rsi),%edi */
	LONG $0xf2468b4c	/* 1fb4 mov -0xe(%rsi),%r8 */
	LONG $0x2484290f; LONG $0x000001e0	/* 1fb8 movaps %xmm0,0x1e0(%rsp) */
	LONG $0x566f0ff3; BYTE $0x92	/* 1fc0 movdqu -0x6e(%rsi),%xmm2 */
	WORD $0xf989	/* 1fc5 mov %edi,%ecx */
	WORD $0x8941; BYTE $0xfa	/* 1fc7 mov %edi,%r10d */
	WORD $0x894d; BYTE $0xc7	/* 1fca mov %r8,%r15 */
	LONG $0x04e8c149	/* 1fcd shr $0x4,%r8 */
	WORD $0xe9c1; BYTE $0x02	/* 1fd1 shr $0x2,%ecx */
	LONG $0x03e28141; WORD $0x0303; BYTE $0x03	/* 1fd4 and $0x3030303,%r10d */
	LONG $0x6f0f4466; BYTE $0xca	/* 1fdb movdqa %xmm2,%xmm9 */
	LONG $0x249c290f; LONG $0x000001d0	/* 1fe0 movaps %xmm3,0x1d0(%rsp) */
	LONG $0x20e1c148	/* 1fe8 shl $0x20,%rcx */
	LONG $0x710f4166; WORD $0x02f1	/* 1fec psllw $0x2,%xmm9 */
	WORD $0x2148; BYTE $0xe9	/* 1ff2 and %rbp,%rcx */
	LONG $0x6f0f4566; BYTE $0xe9	/* 1ff5 movdqa %xmm9,%xmm13 */
	WORD $0x094c; BYTE $0xd1	/* 1ffa or %r10,%rcx */
	LONG $0xdb0f4566; BYTE $0xee	/* 1ffd pand %xmm14,%xmm13 */
	LONG $0x0f0fba49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 2002 movabs $0xf0f0f0f0f0f0f0f,%r10 */
	LONG $0x04e1c148	/* 200c shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xd7	/* 2010 and %r10,%r15 */
	WORD $0x214d; BYTE $0xd0	/* 2013 and %r10,%r8 */
	WORD $0x094c; BYTE $0xf9	/* 2016 or %r15,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 2019 movq %rcx,%xmm0 */
	WORD $0xf989	/* 201e mov %edi,%ecx */
	WORD $0xefc1; BYTE $0x04	/* 2020 shr $0x4,%edi */
	WORD $0xe9c1; BYTE $0x06	/* 2023 shr $0x6,%ecx */
	LONG $0x0303e781; WORD $0x0303	/* 2026 and $0x3030303,%edi */
	LONG $0x20e1c148	/* 202c shl $0x20,%rcx */
	WORD $0x2148; BYTE $0xe9	/* 2030 and %rbp,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 2033 or %rdi,%rcx */
	LONG $0x04e1c148	/* 2036 shl $0x4,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 203a or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 203d movq %rcx,%xmm1 */
	LONG $0xc16c0f66	/* 2042 punpcklqdq %xmm1,%xmm0 */
	LONG $0x4e6f0ff3; BYTE $0xb2	/* 2046 movdqu -0x4e(%rsi),%xmm1 */
	LONG $0x84f80f66; LONG $0x0000a024; BYTE $0x00	/* 204b psubb 0xa0(%rsp),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 2054 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 2059 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 205e punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd8	/* 2062 movdqa %xmm8,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 2067 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 206c psraw $0x8,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 2071 movdqa %xmm3,%xmm9 */
	LONG $0x241c290f	/* 2076 movaps %xmm3,(%rsp) */
	LONG $0x610f4466; BYTE $0xcb	/* 207a punpcklwd %xmm3,%xmm9 */
	LONG $0x700f4566; WORD $0x00c1	/* 207f pshufd $0x0,%xmm9,%xmm8 */
	LONG $0x84290f44; LONG $0x0001f024; BYTE $0x00	/* 2085 movaps %xmm8,0x1f0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc1	/* 208e movdqa %xmm1,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 2093 pand %xmm15,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xd8	/* 2098 movdqa %xmm8,%xmm3 */
	LONG $0xef0f4566; BYTE $0xc0	/* 209d pxor %xmm8,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 20a2 por %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 20a7 movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xd8	/* 20ac punpcklbw %xmm8,%xmm3 */
	LONG $0x680f4566; BYTE $0xe8	/* 20b1 punpckhbw %xmm8,%xmm13 */
	LONG $0xf50f4166; BYTE $0xdb	/* 20b6 pmaddwd %xmm11,%xmm3 */
	LONG $0xf50f4466; BYTE $0xef	/* 20bb pmaddwd %xmm7,%xmm13 */
	LONG $0xfa6f0f66	/* 20c0 movdqa %xmm2,%xmm7 */
	LONG $0xf7710f66; BYTE $0x01	/* 20c4 psllw $0x1,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 20c9 packssdw %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 20ce movdqa %xmm7,%xmm11 */
	LONG $0xf96f0f66	/* 20d3 movdqa %xmm1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 20d7 movdqa %xmm3,%xmm13 */
	LONG $0xd7710f66; BYTE $0x02	/* 20dc psrlw $0x2,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xde	/* 20e1 pand %xmm14,%xmm11 */
	LONG $0xf50f4466; LONG $0x01f024ac; WORD $0x0000	/* 20e6 pmaddwd 0x1f0(%rsp),%xmm13 */
	LONG $0xdf6f0f66	/* 20f0 movdqa %xmm7,%xmm3 */
	LONG $0x700f4166; WORD $0xaaf9	/* 20f4 pshufd $0xaa,%xmm9,%xmm7 */
	LONG $0xac290f44; LONG $0x0001f024; BYTE $0x00	/* 20fa movaps %xmm13,0x1f0(%rsp) */
	LONG $0xdb0f4166; BYTE $0xdf	/* 2103 pand %xmm15,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdb	/* 2108 por %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 210d movdqa %xmm3,%xmm11 */
	LONG $0x600f4166; BYTE $0xd8	/* 2112 punpcklbw %xmm8,%xmm3 */
	LONG $0x680f4566; BYTE $0xd8	/* 2117 punpckhbw %xmm8,%xmm11 */
	LONG $0xf50f4166; BYTE $0xda	/* 211c pmaddwd %xmm10,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 2121 movdqa %xmm2,%xmm10 */
	LONG $0xf50f4466; BYTE $0xde	/* 2126 pmaddwd %xmm6,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 212b pand %xmm14,%xmm10 */
	LONG $0x6b0f4166; BYTE $0xdb	/* 2130 packssdw %xmm11,%xmm3 */
	LONG $0xf36f0f66	/* 2135 movdqa %xmm3,%xmm6 */
	LONG $0xf7f50f66	/* 2139 pmaddwd %xmm7,%xmm6 */
	LONG $0x3c6f0f66; BYTE $0x24	/* 213d movdqa (%rsp),%xmm7 */
	LONG $0x24b4290f; LONG $0x00000200	/* 2142 movaps %xmm6,0x200(%rsp) */
	LONG $0xf16f0f66	/* 214a movdqa %xmm1,%xmm6 */
	LONG $0xd1710f66; BYTE $0x06	/* 214e psrlw $0x6,%xmm1 */
	LONG $0xd6710f66; BYTE $0x04	/* 2153 psrlw $0x4,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 2158 pand %xmm15,%xmm1 */
	LONG $0xde6f0f66	/* 215d movdqa %xmm6,%xmm3 */
	LONG $0xf76f0f66	/* 2161 movdqa %xmm7,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 2165 pand %xmm15,%xmm3 */
	LONG $0xf7690f66	/* 216a punpckhwd %xmm7,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xda	/* 216e por %xmm10,%xmm3 */
	LONG $0xfe700f66; BYTE $0x00	/* 2173 pshufd $0x0,%xmm6,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 2178 movdqa %xmm3,%xmm10 */
	LONG $0x600f4166; BYTE $0xd8	/* 217d punpcklbw %xmm8,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 2182 pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0x680f4566; BYTE $0xd0	/* 218b punpckhbw %xmm8,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd5	/* 2190 pmaddwd %xmm5,%xmm10 */
	LONG $0x6b0f4166; BYTE $0xda	/* 2195 packssdw %xmm10,%xmm3 */
	LONG $0xeb6f0f66	/* 219a movdqa %xmm3,%xmm5 */
	LONG $0xeff50f66	/* 219e pmaddwd %xmm7,%xmm5 */
	LONG $0xfa6f0f66	/* 21a2 movdqa %xmm2,%xmm7 */
	LONG $0xd7710f66; BYTE $0x01	/* 21a6 psrlw $0x1,%xmm7 */
	LONG $0x24ac290f; LONG $0x00000090	/* 21ab movaps %xmm5,0x90(%rsp) */
	LONG $0xee700f66; BYTE $0xaa	/* 21b3 pshufd $0xaa,%xmm6,%xmm5 */
	LONG $0xdf6f0f66	/* 21b8 movdqa %xmm7,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xde	/* 21bc pand %xmm14,%xmm3 */
	LONG $0xcbeb0f66	/* 21c1 por %xmm3,%xmm1 */
	LONG $0xf96f0f66	/* 21c5 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xc8	/* 21c9 punpcklbw %xmm8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000d024; BYTE $0x00	/* 21ce pmaddwd 0xd0(%rsp),%xmm1 */
	LONG $0x680f4166; BYTE $0xf8	/* 21d7 punpckhbw %xmm8,%xmm7 */
	LONG $0xdf6f0f66	/* 21dc movdqa %xmm7,%xmm3 */
	LONG $0xdcf50f66	/* 21e0 pmaddwd %xmm4,%xmm3 */
	LONG $0x666f0ff3; BYTE $0xa2	/* 21e4 movdqu -0x5e(%rsi),%xmm4 */
	LONG $0xcb6b0f66	/* 21e9 packssdw %xmm3,%xmm1 */
	LONG $0xd96f0f66	/* 21ed movdqa %xmm1,%xmm3 */
	LONG $0xfc6f0f66	/* 21f1 movdqa %xmm4,%xmm7 */
	LONG $0xddf50f66	/* 21f5 pmaddwd %xmm5,%xmm3 */
	LONG $0xf7710f66; BYTE $0x02	/* 21f9 psllw $0x2,%xmm7 */
	LONG $0x700f4166; WORD $0x55e9	/* 21fe pshufd $0x55,%xmm9,%xmm5 */
	LONG $0x249c290f; LONG $0x000000d0	/* 2204 movaps %xmm3,0xd0(%rsp) */
	LONG $0x5e6f0ff3; BYTE $0xc2	/* 220c movdqu -0x3e(%rsi),%xmm3 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 2211 pand %xmm14,%xmm7 */
	LONG $0x700f4566; WORD $0xffc9	/* 2216 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xcb6f0f66	/* 221c movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 2220 pand %xmm15,%xmm1 */
	LONG $0xcfeb0f66	/* 2225 por %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 2229 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xc8	/* 222d punpcklbw %xmm8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 2232 pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0x680f4166; BYTE $0xf8	/* 2238 punpckhbw %xmm8,%xmm7 */
	LONG $0x7cf50f66; WORD $0x6024	/* 223d pmaddwd 0x60(%rsp),%xmm7 */
	LONG $0xcf6b0f66	/* 2243 packssdw %xmm7,%xmm1 */
	LONG $0xfc6f0f66	/* 2247 movdqa %xmm4,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 224b movdqa %xmm1,%xmm10 */
	LONG $0xf7710f66; BYTE $0x01	/* 2250 psllw $0x1,%xmm7 */
	LONG $0xf50f4466; BYTE $0xd5	/* 2255 pmaddwd %xmm5,%xmm10 */
	LONG $0xef6f0f66	/* 225a movdqa %xmm7,%xmm5 */
	LONG $0xfb6f0f66	/* 225e movdqa %xmm3,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 2262 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xee	/* 2267 pand %xmm14,%xmm5 */
	LONG $0x54290f44; WORD $0x5024	/* 226c movaps %xmm10,0x50(%rsp) */
	LONG $0xcf6f0f66	/* 2272 movdqa %xmm7,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 2276 pand %xmm15,%xmm1 */
	LONG $0xcdeb0f66	/* 227b por %xmm5,%xmm1 */
	LONG $0xf96f0f66	/* 227f movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xc8	/* 2283 punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4166; BYTE $0xf8	/* 2288 punpckhbw %xmm8,%xmm7 */
	LONG $0xef6f0f66	/* 228d movdqa %xmm7,%xmm5 */
	LONG $0xfc6f0f66	/* 2291 movdqa %xmm4,%xmm7 */
	LONG $0xacf50f66; LONG $0x00008024; BYTE $0x00	/* 2295 pmaddwd 0x80(%rsp),%xmm5 */
	LONG $0x4cf50f66; WORD $0x7024	/* 229e pmaddwd 0x70(%rsp),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 22a4 pand %xmm14,%xmm7 */
	LONG $0xcd6b0f66	/* 22a9 packssdw %xmm5,%xmm1 */
	LONG $0xeb6f0f66	/* 22ad movdqa %xmm3,%xmm5 */
	LONG $0xd5710f66; BYTE $0x04	/* 22b1 psrlw $0x4,%xmm5 */
	LONG $0xd3710f66; BYTE $0x06	/* 22b6 psrlw $0x6,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 22bb movdqa %xmm1,%xmm11 */
	LONG $0xcd6f0f66	/* 22c0 movdqa %xmm5,%xmm1 */
	LONG $0xee700f66; BYTE $0x55	/* 22c4 pshufd $0x55,%xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 22c9 pand %xmm15,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 22ce pand %xmm15,%xmm1 */
	LONG $0xf6700f66; BYTE $0xff	/* 22d3 pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xf50f4566; BYTE $0xd9	/* 22d8 pmaddwd %xmm9,%xmm11 */
	LONG $0xcfeb0f66	/* 22dd por %xmm7,%xmm1 */
	LONG $0x5c290f44; WORD $0x6024	/* 22e1 movaps %xmm11,0x60(%rsp) */
	LONG $0xf96f0f66	/* 22e7 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xc8	/* 22eb punpcklbw %xmm8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000b024; BYTE $0x00	/* 22f0 pmaddwd 0xb0(%rsp),%xmm1 */
	LONG $0x680f4166; BYTE $0xf8	/* 22f9 punpckhbw %xmm8,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0000c024; BYTE $0x00	/* 22fe pmaddwd 0xc0(%rsp),%xmm7 */
	LONG $0xcf6b0f66	/* 2307 packssdw %xmm7,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 230b movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xed	/* 2310 pmaddwd %xmm5,%xmm13 */
	LONG $0xec6f0f66	/* 2315 movdqa %xmm4,%xmm5 */
	LONG $0xd5710f66; BYTE $0x01	/* 2319 psrlw $0x1,%xmm5 */
	LONG $0x6c290f44; WORD $0x7024	/* 231e movaps %xmm13,0x70(%rsp) */
	LONG $0xcd6f0f66	/* 2324 movdqa %xmm5,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xce	/* 2328 pand %xmm14,%xmm1 */
	LONG $0xd9eb0f66	/* 232d por %xmm1,%xmm3 */
	LONG $0xeb6f0f66	/* 2331 movdqa %xmm3,%xmm5 */
	LONG $0x600f4166; BYTE $0xd8	/* 2335 punpcklbw %xmm8,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000e024; BYTE $0x00	/* 233a pmaddwd 0xe0(%rsp),%xmm3 */
	LONG $0x680f4166; BYTE $0xe8	/* 2343 punpckhbw %xmm8,%xmm5 */
	LONG $0xcd6f0f66	/* 2348 movdqa %xmm5,%xmm1 */
	LONG $0xea6f0f66	/* 234c movdqa %xmm2,%xmm5 */
	LONG $0x8cf50f66; LONG $0x0000f024; BYTE $0x00	/* 2350 pmaddwd 0xf0(%rsp),%xmm1 */
	LONG $0xd5710f66; BYTE $0x02	/* 2359 psrlw $0x2,%xmm5 */
	LONG $0xd96b0f66	/* 235e packssdw %xmm1,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xee	/* 2362 pand %xmm14,%xmm5 */
	LONG $0xcb6f0f66	/* 2367 movdqa %xmm3,%xmm1 */
	LONG $0xcef50f66	/* 236b pmaddwd %xmm6,%xmm1 */
	LONG $0xf06f0f66	/* 236f movdqa %xmm0,%xmm6 */
	LONG $0x248c290f; LONG $0x00000080	/* 2373 movaps %xmm1,0x80(%rsp) */
	LONG $0x4e6f0ff3; BYTE $0xd2	/* 237b movdqu -0x2e(%rsi),%xmm1 */
	LONG $0xf0610f66	/* 2380 punpcklwd %xmm0,%xmm6 */
	LONG $0xfe6f0f66	/* 2384 movdqa %xmm6,%xmm7 */
	LONG $0xde700f66; BYTE $0x00	/* 2388 pshufd $0x0,%xmm6,%xmm3 */
	LONG $0xf16f0f66	/* 238d movdqa %xmm1,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 2391 pand %xmm15,%xmm6 */
	LONG $0xf5eb0f66	/* 2396 por %xmm5,%xmm6 */
	LONG $0xee6f0f66	/* 239a movdqa %xmm6,%xmm5 */
	LONG $0x600f4166; BYTE $0xf0	/* 239e punpcklbw %xmm8,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00010024; BYTE $0x00	/* 23a3 pmaddwd 0x100(%rsp),%xmm6 */
	LONG $0x680f4166; BYTE $0xe8	/* 23ac punpckhbw %xmm8,%xmm5 */
	LONG $0xacf50f66; LONG $0x00011024; BYTE $0x00	/* 23b1 pmaddwd 0x110(%rsp),%xmm5 */
	LONG $0xf56b0f66	/* 23ba packssdw %xmm5,%xmm6 */
	LONG $0xea6f0f66	/* 23be movdqa %xmm2,%xmm5 */
	LONG $0xd5710f66; BYTE $0x03	/* 23c2 psrlw $0x3,%xmm5 */
	LONG $0xf3f50f66	/* 23c7 pmaddwd %xmm3,%xmm6 */
	LONG $0xdf700f66; BYTE $0xaa	/* 23cb pshufd $0xaa,%xmm7,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xcd	/* 23d0 movdqa %xmm5,%xmm9 */
	LONG $0xe96f0f66	/* 23d5 movdqa %xmm1,%xmm5 */
	LONG $0xd5710f66; BYTE $0x02	/* 23d9 psrlw $0x2,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xce	/* 23de pand %xmm14,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xef	/* 23e3 pand %xmm15,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xe9	/* 23e8 por %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 23ed movdqa %xmm5,%xmm10 */
	LONG $0x600f4166; BYTE $0xe8	/* 23f2 punpcklbw %xmm8,%xmm5 */
	LONG $0xacf50f66; LONG $0x00014024; BYTE $0x00	/* 23f7 pmaddwd 0x140(%rsp),%xmm5 */
	LONG $0x680f4566; BYTE $0xd0	/* 2400 punpckhbw %xmm8,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xca	/* 2405 movdqa %xmm10,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 240a movdqa %xmm2,%xmm10 */
	LONG $0xf50f4466; LONG $0x0150248c; WORD $0x0000	/* 240f pmaddwd 0x150(%rsp),%xmm9 */
	LONG $0x710f4166; WORD $0x04d2	/* 2419 psrlw $0x4,%xmm10 */
	LONG $0xd2710f66; BYTE $0x05	/* 241f psrlw $0x5,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xda	/* 2424 movdqa %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 2429 movdqa %xmm1,%xmm10 */
	LONG $0x6b0f4166; BYTE $0xe9	/* 242e packssdw %xmm9,%xmm5 */
	LONG $0x710f4166; WORD $0x04d2	/* 2433 psrlw $0x4,%xmm10 */
	LONG $0xebf50f66	/* 2439 pmaddwd %xmm3,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xde	/* 243d pand %xmm14,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xda	/* 2442 movdqa %xmm10,%xmm3 */
	LONG $0xd1710f66; BYTE $0x06	/* 2447 psrlw $0x6,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 244c pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 2451 pand %xmm15,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 2456 pand %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 245b movdqa %xmm0,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xdb	/* 2460 por %xmm11,%xmm3 */
	LONG $0xcaeb0f66	/* 2465 por %xmm2,%xmm1 */
	LONG $0x690f4466; BYTE $0xd0	/* 2469 punpckhwd %xmm0,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 246e movdqa %xmm3,%xmm11 */
	LONG $0xd16f0f66	/* 2473 movdqa %xmm1,%xmm2 */
	LONG $0x600f4166; BYTE $0xc8	/* 2477 punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xd8	/* 247c punpckhbw %xmm8,%xmm11 */
	LONG $0x600f4166; BYTE $0xd8	/* 2481 punpcklbw %xmm8,%xmm3 */
	LONG $0x680f4166; BYTE $0xd0	/* 2486 punpckhbw %xmm8,%xmm2 */
	LONG $0xf50f4466; LONG $0x0190249c; WORD $0x0000	/* 248b pmaddwd 0x190(%rsp),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcc	/* 2495 pmaddwd %xmm12,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xca	/* 249a movdqa %xmm10,%xmm9 */
	LONG $0x94f50f66; LONG $0x0001c024; BYTE $0x00	/* 249f pmaddwd 0x1c0(%rsp),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 24a8 movdqa %xmm1,%xmm12 */
	LONG $0x9cf50f66; LONG $0x00018024; BYTE $0x00	/* 24ad pmaddwd 0x180(%rsp),%xmm3 */
	LONG $0x700f4566; WORD $0x00d2	/* 24b6 pshufd $0x0,%xmm10,%xmm10 */
	LONG $0x4e6f0ff3; BYTE $0xe2	/* 24bc movdqu -0x1e(%rsi),%xmm1 */
	LONG $0x6b0f4466; BYTE $0xe2	/* 24c1 packssdw %xmm2,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xdb	/* 24c6 packssdw %xmm11,%xmm3 */
	LONG $0xf50f4166; BYTE $0xda	/* 24cb pmaddwd %xmm10,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 24d0 movdqa %xmm12,%xmm11 */
	LONG $0x700f4566; WORD $0xaad1	/* 24d5 pshufd $0xaa,%xmm9,%xmm10 */
	LONG $0xf50f4566; BYTE $0xda	/* 24db pmaddwd %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 24e0 movdqa %xmm4,%xmm10 */
	LONG $0xd16f0f66	/* 24e5 movdqa %xmm1,%xmm2 */
	LONG $0x710f4166; WORD $0x02d2	/* 24e9 psrlw $0x2,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 24ef pand %xmm15,%xmm2 */
	LONG $0x700f4466; WORD $0x55e7	/* 24f4 pshufd $0x55,%xmm7,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 24fa pand %xmm14,%xmm10 */
	LONG $0xff700f66; BYTE $0xff	/* 24ff pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xdb	/* 2504 paddd %xmm11,%xmm3 */
	LONG $0xeb0f4466; BYTE $0xd2	/* 2509 por %xmm2,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 250e movdqa %xmm10,%xmm2 */
	LONG $0x600f4566; BYTE $0xd0	/* 2513 punpcklbw %xmm8,%xmm10 */
	LONG $0x680f4166; BYTE $0xd0	/* 2518 punpckhbw %xmm8,%xmm2 */
	LONG $0x94f50f66; LONG $0x00013024; BYTE $0x00	/* 251d pmaddwd 0x130(%rsp),%xmm2 */
	LONG $0xf50f4466; LONG $0x01202494; WORD $0x0000	/* 2526 pmaddwd 0x120(%rsp),%xmm10 */
	LONG $0xb4fe0f66; LONG $0x00008024; BYTE $0x00	/* 2530 paddd 0x80(%rsp),%xmm6 */
	LONG $0x6b0f4466; BYTE $0xd2	/* 2539 packssdw %xmm2,%xmm10 */
	LONG $0xd16f0f66	/* 253e movdqa %xmm1,%xmm2 */
	LONG $0xf50f4566; BYTE $0xd4	/* 2542 pmaddwd %xmm12,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 2547 movdqa %xmm4,%xmm12 */
	LONG $0xf5fe0f66	/* 254c paddd %xmm5,%xmm6 */
	LONG $0x710f4166; WORD $0x03d4	/* 2550 psrlw $0x3,%xmm12 */
	LONG $0xd2710f66; BYTE $0x02	/* 2556 psrlw $0x2,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xda	/* 255b paddd %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 2560 pand %xmm14,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 2565 pand %xmm15,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xd4	/* 256a por %xmm12,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 256f movdqa %xmm4,%xmm12 */
	LONG $0x710f4166; WORD $0x04d4	/* 2574 psrlw $0x4,%xmm12 */
	LONG $0xd4710f66; BYTE $0x05	/* 257a psrlw $0x5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xea	/* 257f movdqa %xmm2,%xmm13 */
	LONG $0x680f4566; BYTE $0xe8	/* 2584 punpckhbw %xmm8,%xmm13 */
	LONG $0x600f4166; BYTE $0xd0	/* 2589 punpcklbw %xmm8,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 258e pand %xmm14,%xmm12 */
	LONG $0xf50f4466; LONG $0x017024ac; WORD $0x0000	/* 2593 pmaddwd 0x170(%rsp),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 259d pand %xmm14,%xmm4 */
	LONG $0x94f50f66; LONG $0x00016024; BYTE $0x00	/* 25a2 pmaddwd 0x160(%rsp),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd5	/* 25ab packssdw %xmm13,%xmm2 */
	LONG $0x700f4566; WORD $0x55e9	/* 25b0 pshufd $0x55,%xmm9,%xmm13 */
	LONG $0x700f4566; WORD $0xffc9	/* 25b6 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xd7f50f66	/* 25bc pmaddwd %xmm7,%xmm2 */
	LONG $0xf96f0f66	/* 25c0 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* 25c4 psrlw $0x4,%xmm7 */
	LONG $0xd1710f66; BYTE $0x06	/* 25c9 psrlw $0x6,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xff	/* 25ce pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 25d3 pand %xmm15,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xfc	/* 25d8 por %xmm12,%xmm7 */
	LONG $0xcceb0f66	/* 25dd por %xmm4,%xmm1 */
	LONG $0x6f0f41f3; WORD $0xf063	/* 25e1 movdqu -0x10(%r11),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 25e7 movdqa %xmm7,%xmm12 */
	LONG $0x600f4166; BYTE $0xf8	/* 25ec punpcklbw %xmm8,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0001a024; BYTE $0x00	/* 25f1 pmaddwd 0x1a0(%rsp),%xmm7 */
	LONG $0x680f4566; BYTE $0xe0	/* 25fa punpckhbw %xmm8,%xmm12 */
	LONG $0xc4f50f66	/* 25ff pmaddwd %xmm4,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xe063	/* 2603 movdqu -0x20(%r11),%xmm4 */
	LONG $0xf50f4466; LONG $0x01b024a4; WORD $0x0000	/* 2609 pmaddwd 0x1b0(%rsp),%xmm12 */
	LONG $0x24f50f66; BYTE $0x24	/* 2613 pmaddwd (%rsp),%xmm4 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 2618 packssdw %xmm12,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 261d movdqa %xmm1,%xmm12 */
	LONG $0x600f4166; BYTE $0xc8	/* 2622 punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xe0	/* 2627 punpckhbw %xmm8,%xmm12 */
	LONG $0xe0fe0f66	/* 262c paddd %xmm0,%xmm4 */
	LONG $0xf50f4166; BYTE $0xfd	/* 2630 pmaddwd %xmm13,%xmm7 */
	LONG $0x846f0f66; LONG $0x0001f024; BYTE $0x00	/* 2635 movdqa 0x1f0(%rsp),%xmm0 */
	LONG $0x6f0f4466; LONG $0x00902484; WORD $0x0000	/* 263e movdqa 0x90(%rsp),%xmm8 */
	LONG $0xd7fe0f66	/* 2648 paddd %xmm7,%xmm2 */
	LONG $0xfe0f4466; LONG $0x00d02484; WORD $0x0000	/* 264c paddd 0xd0(%rsp),%xmm8 */
	LONG $0xf4720f66; BYTE $0x02	/* 2656 pslld $0x2,%xmm4 */
	LONG $0x84fe0f66; LONG $0x00020024; BYTE $0x00	/* 265b paddd 0x200(%rsp),%xmm0 */
	LONG $0xf50f4466; LONG $0x01e024a4; WORD $0x0000	/* 2664 pmaddwd 0x1e0(%rsp),%xmm12 */
	LONG $0x8cf50f66; LONG $0x0001d024; BYTE $0x00	/* 266e pmaddwd 0x1d0(%rsp),%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 2677 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x50	/* 267c movdqa 0x50(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x60	/* 2683 paddd 0x60(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x70	/* 268a paddd 0x70(%rsp),%xmm8 */
	LONG $0x6b0f4166; BYTE $0xcc	/* 2691 packssdw %xmm12,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc9	/* 2696 pmaddwd %xmm9,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 269b paddd %xmm8,%xmm0 */
	LONG $0xd1fe0f66	/* 26a0 paddd %xmm1,%xmm2 */
	LONG $0xc6fe0f66	/* 26a4 paddd %xmm6,%xmm0 */
	LONG $0xc3fe0f66	/* 26a8 paddd %xmm3,%xmm0 */
	LONG $0xc2fe0f66	/* 26ac paddd %xmm2,%xmm0 */
	LONG $0xc4fa0f66	/* 26b0 psubd %xmm4,%xmm0 */
	LONG $0xa46f0f66; LONG $0x00025024; BYTE $0x00	/* 26b4 movdqa 0x250(%rsp),%xmm4 */
	LONG $0x45110f41; BYTE $0x00	/* 26bd movups %xmm0,0x0(%r13) */
	LONG $0xfe4ebf0f	/* 26c2 movswl -0x2(%rsi),%ecx */
	LONG $0xc8700f66; BYTE $0x4e	/* 26c6 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 26cb paddd %xmm1,%xmm0 */
	LONG $0x53100ff3; BYTE $0xfc	/* 26cf movss -0x4(%rbx),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* 26d4 shl $0xd,%ecx */
	LONG $0xc8700f66; BYTE $0xb1	/* 26d7 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xe000e181; WORD $0x8fff	/* 26dc and $0x8fffe000,%ecx */
	LONG $0xc8fe0f66	/* 26e2 paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 26e6 movq %rcx,%xmm0 */
	WORD $0x5b0f; BYTE $0xc9	/* 26eb cvtdq2ps %xmm1,%xmm1 */
	LONG $0xc07e0ff3	/* 26ee movq %xmm0,%xmm0 */
	LONG $0xe0db0f66	/* 26f2 pand %xmm0,%xmm4 */
	LONG $0xa4660f66; LONG $0x00022024; BYTE $0x00	/* 26f6 pcmpgtd 0x220(%rsp),%xmm4 */
	LONG $0x00d2c60f	/* 26ff shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdc6f0f66	/* 2703 movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* 2707 pandn %xmm0,%xmm3 */
	LONG $0x249c590f; LONG $0x00000240	/* 270b mulps 0x240(%rsp),%xmm3 */
	LONG $0x84eb0f66; LONG $0x00023024; BYTE $0x00	/* 2713 por 0x230(%rsp),%xmm0 */
	LONG $0xc4db0f66	/* 271c pand %xmm4,%xmm0 */
	WORD $0x560f; BYTE $0xd8	/* 2720 orps %xmm0,%xmm3 */
	LONG $0x2444280f; BYTE $0x20	/* 2723 movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xd3	/* 2728 mulps %xmm3,%xmm2 */
	LONG $0x245c280f; BYTE $0x10	/* 272b movaps 0x10(%rsp),%xmm3 */
	WORD $0x590f; BYTE $0xd1	/* 2730 mulps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 2733 addps 0x30(%rsp),%xmm2 */
	LONG $0x245c290f; BYTE $0x30	/* 2738 movaps %xmm3,0x30(%rsp) */
	WORD $0x3949; BYTE $0xd6	/* 273d cmp %rdx,%r14 */
	LONG $0xf492850f; WORD $0xffff	/* 2740 jne 1bd8 */
	LONG $0x2444280f; BYTE $0x20	/* 2746 movaps 0x20(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xca	/* 274b movaps %xmm2,%xmm1 */
	LONG $0x244c580f; BYTE $0x40	/* 274e addps 0x40(%rsp),%xmm1 */
	LONG $0x24bc8b48; LONG $0x000002a8	/* 2753 mov 0x2a8(%rsp),%rdi */
	LONG $0x24848b4c; LONG $0x000002a0	/* 275b mov 0x2a0(%rsp),%r8 */
	WORD $0x580f; BYTE $0xc3	/* 2763 addps %xmm3,%xmm0 */
	LONG $0x04c78348	/* 2766 add $0x4,%rdi */
	WORD $0x014d; BYTE $0xe0	/* 276a add %r12,%r8 */
	WORD $0x580f; BYTE $0xc8	/* 276d addps %xmm0,%xmm1 */
	LONG $0x4f110ff3; BYTE $0xfc	/* 2770 movss %xmm1,-0x4(%rdi) */
	WORD $0x3949; BYTE $0xf9	/* 2775 cmp %rdi,%r9 */
	LONG $0xf40d850f; WORD $0xffff	/* 2778 jne 1b8b */
	WORD $0x894d; BYTE $0xcb	/* 277e mov %r9,%r11 */
	LONG $0x24948b4c; LONG $0x000002c0	/* 2781 mov 0x2c0(%rsp),%r10 */
	WORD $0x894c; BYTE $0xe2	/* 2789 mov %r12,%rdx */
	LONG $0x248c8b4c; LONG $0x000002c8	/* 278c mov 0x2c8(%rsp),%r9 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 2794 movdqa %xmm14,%xmm15 */
	LONG $0xffe613e9; BYTE $0xff	/* 2799 jmp db1 */
	LONG $0xc0ef0f66	/* 279e pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 27a2 movups %xmm0,(%rdi) */
	LONG $0xffe603e9; BYTE $0xff	/* 27a5 jmp dad */
	LONG $0xc0ef0f66	/* 27aa pxor %xmm0,%xmm0 */
	LONG $0xfff32fe9; BYTE $0xff	/* 27ae jmp 1ae2 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 27b3 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 27c3 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 27d3 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 27e3 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 27f3 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 2803 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 2813 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 2823 .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 2833 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 2843 .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 2853 .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 2863 .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 2873 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 2883 .rodata.cst16 */
	RET

TEXT sse2q5k(SB), 1, $0
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
	LONG $0x0027cfe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x8949; BYTE $0xf7	/* 5 mov %rsi,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* a mov %rdx,%r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	WORD $0x8948; BYTE $0xfd	/* 12 mov %rdi,%rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0xf8ec8148; WORD $0x0004; BYTE $0x00	/* 16 sub $0x4f8,%rsp */
	LONG $0x2484894c; LONG $0x000001a8	/* 1d mov %r8,0x1a8(%rsp) */
	LONG $0x248c894c; LONG $0x000001a0	/* 25 mov %r9,0x1a0(%rsp) */
	LONG $0x03f98348	/* 2d cmp $0x3,%rcx */
	LONG $0x0e8c8e0f; WORD $0x0000	/* 31 jle ec3 */
	LONG $0x121c8d48	/* 37 lea (%rdx,%rdx,1),%rbx */
	LONG $0x24ac8948; LONG $0x00000218	/* 3b mov %rbp,0x218(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002714	/* 43 movdqa 0x0(%rip),%xmm7 = 275f, as it lies */
	LONG $0x35100ff3; LONG $0x000026bc	/* 4b movss 0x0(%rip),%xmm6 = 270f */
	LONG $0x249c8948; LONG $0x00000100	/* 53 mov %rbx,0x100(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 5b add %rdx,%rbx */
	LONG $0x249c8948; LONG $0x00000110	/* 5e mov %rbx,0x110(%rsp) */
	LONG $0x951c8d48; LONG $0x00000000	/* 66 lea 0x0(,%rdx,4),%rbx */
	LONG $0x24948b48; LONG $0x00000538	/* 6e mov 0x538(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x000001e0	/* 76 mov %rbx,0x1e0(%rsp) */
	LONG $0x08e2c148	/* 7e shl $0x8,%rdx */
	LONG $0x24b48948; LONG $0x00000220	/* 82 mov %rsi,0x220(%rsp) */
	LONG $0x021c8d4a	/* 8a lea (%rdx,%r8,1),%rbx */
	LONG $0x248c8948; LONG $0x00000228	/* 8e mov %rcx,0x228(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 96 mov %rdi,%rdx */
	WORD $0x8948; BYTE $0xf7	/* 99 mov %rsi,%rdi */
	LONG $0x249c8948; LONG $0x00000210	/* 9c mov %rbx,0x210(%rsp) */
	LONG $0x24bc290f; LONG $0x000001f0	/* a4 movaps %xmm7,0x1f0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x0000263b	/* ac movdqa 0x0(%rip),%xmm7 = 26ef, as it lies */
	LONG $0xee280f44	/* b4 movaps %xmm6,%xmm13 */
	LONG $0x24bc290f; LONG $0x00000200	/* b8 movaps %xmm7,0x200(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002657	/* c0 movdqa 0x0(%rip),%xmm7 = 271f, as it lies */
	LONG $0x24bc290f; LONG $0x00000170	/* c8 movaps %xmm7,0x170(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002657	/* d0 movdqa 0x0(%rip),%xmm7 = 272f, as it lies */
	LONG $0x24bc290f; LONG $0x00000180	/* d8 movaps %xmm7,0x180(%rsp) */
	WORD $0x280f; BYTE $0xfe	/* e0 movaps %xmm6,%xmm7 */
	LONG $0x00fec60f	/* e3 shufps $0x0,%xmm6,%xmm7 */
	LONG $0x24bc290f; LONG $0x00000190	/* e7 movaps %xmm7,0x190(%rsp) */
	LONG $0x24bc8348; LONG $0x00000538; BYTE $0x00	/* ef cmpq $0x0,0x538(%rsp) */
	LONG $0x25dc8e0f; WORD $0x0000	/* f8 jle 26da */
	LONG $0xf6ef0f66	/* fe pxor %xmm6,%xmm6 */
	LONG $0xc0a78d4c; WORD $0x001a; BYTE $0x00	/* 102 lea 0x1ac0(%rdi),%r12 */
	WORD $0x8949; BYTE $0xfb	/* 109 mov %rdi,%r11 */
	WORD $0xed31	/* 10c xor %ebp,%ebp */
	LONG $0x24848b48; LONG $0x00000530	/* 10e mov 0x530(%rsp),%rax */
	WORD $0x280f; BYTE $0xe6	/* 116 movaps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xee	/* 119 movaps %xmm6,%xmm5 */
	WORD $0x3145; BYTE $0xc0	/* 11c xor %r8d,%r8d */
	LONG $0x24948d4c; LONG $0x000002f0	/* 11f lea 0x2f0(%rsp),%r10 */
	LONG $0xef0f4566; BYTE $0xdb	/* 127 pxor %xmm11,%xmm11 */
	LONG $0xf6280f44	/* 12c movaps %xmm6,%xmm14 */
	LONG $0x248c8b4c; LONG $0x000001a8	/* 130 mov 0x1a8(%rsp),%r9 */
	LONG $0x24048948	/* 138 mov %rax,(%rsp) */
	LONG $0x24848d48; LONG $0x00000270	/* 13c lea 0x270(%rsp),%rax */
	LONG $0x24bc8d4c; LONG $0x00000264	/* 144 lea 0x264(%rsp),%r15 */
	LONG $0x0000bd49; LONG $0x00000080; WORD $0x0080	/* 14c movabs $0x80000000800000,%r13 */
	LONG $0x24848948; LONG $0x000001e8	/* 156 mov %rax,0x1e8(%rsp) */
	WORD $0x8948; BYTE $0xc3	/* 15e mov %rax,%rbx */
	WORD $0x894c; BYTE $0xd0	/* 161 mov %r10,%rax */
	LONG $0x24948948; LONG $0x000001b0	/* 164 mov %rdx,0x1b0(%rsp) */
	LONG $0x24348b48	/* 16c mov (%rsp),%rsi */
	LONG $0x24bc8948; LONG $0x000001c0	/* 170 mov %rdi,0x1c0(%rsp) */
	LONG $0x6f0f4466; LONG $0x01f0248c; WORD $0x0000	/* 178 movdqa 0x1f0(%rsp),%xmm9 */
	LONG $0x248c8948; LONG $0x000001c8	/* 182 mov %rcx,0x1c8(%rsp) */
	LONG $0x6f0f4466; LONG $0x020024bc; WORD $0x0000	/* 18a movdqa 0x200(%rsp),%xmm15 */
	LONG $0x24bc8948; LONG $0x000001d0	/* 194 mov %rdi,0x1d0(%rsp) */
	LONG $0x2494894c; LONG $0x000001d8	/* 19c mov %r10,0x1d8(%rsp) */
	LONG $0x24b4290f; LONG $0x000000d0	/* 1a4 movaps %xmm6,0xd0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x01	/* 1ac movdqu (%r9),%xmm0 */
	LONG $0x24bc8d49; LONG $0xfffffd40	/* 1b1 lea -0x2c0(%r12),%rdi */
	LONG $0x04538d49	/* 1b9 lea 0x4(%r11),%rdx */
	WORD $0x8949; BYTE $0xda	/* 1bd mov %rbx,%r10 */
	LONG $0xc86f0f66	/* 1c0 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c4 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cc psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d1 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1d6 movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1d9 movups %xmm0,0x10(%rax) */
	LONG $0x6f0f41f3; WORD $0x1041	/* 1dd movdqu 0x10(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 1e3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1eb punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ef psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1f4 psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1f9 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1fd movups %xmm0,0x30(%rax) */
	LONG $0x6f0f41f3; WORD $0x2041	/* 201 movdqu 0x20(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 207 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 20b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 20f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 213 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 218 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 21d movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 221 movups %xmm0,0x50(%rax) */
	LONG $0x6f0f41f3; WORD $0x3041	/* 225 movdqu 0x30(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 22b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 22f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 233 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 237 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 23c psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 241 movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 245 movups %xmm0,0x70(%rax) */
	LONG $0x6f0f41f3; WORD $0x4041	/* 249 movdqu 0x40(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 24f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 253 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 257 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 25b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 260 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 265 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 26c movups %xmm0,0x90(%rax) */
	LONG $0x6f0f41f3; WORD $0x5041	/* 273 movdqu 0x50(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 279 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 27d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 281 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 285 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 28a psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 28f movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 296 movups %xmm0,0xb0(%rax) */
	LONG $0x6f0f41f3; WORD $0x6041	/* 29d movdqu 0x60(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 2a3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2a7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2ab punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2af psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2b4 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 2b9 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 2c0 movups %xmm0,0xd0(%rax) */
	LONG $0x6f0f41f3; WORD $0x7041	/* 2c7 movdqu 0x70(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 2cd movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2d1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2d5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2d9 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2de psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 2e3 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 2ea movups %xmm0,0xf0(%rax) */
	LONG $0x6f0f41f3; LONG $0x00008081; BYTE $0x00	/* 2f1 movdqu 0x80(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 2fa movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2fe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 302 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 306 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 30b psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 310 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 317 movups %xmm0,0x110(%rax) */
	LONG $0x6f0f41f3; LONG $0x00009081; BYTE $0x00	/* 31e movdqu 0x90(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 327 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 32b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 32f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 333 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 338 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 33d movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 344 movups %xmm0,0x130(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000a081; BYTE $0x00	/* 34b movdqu 0xa0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 354 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 358 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 35c punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 360 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 365 psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 36a movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 371 movups %xmm0,0x150(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000b081; BYTE $0x00	/* 378 movdqu 0xb0(%r9),%xmm0 */
	LONG $0x2484894c; LONG $0x000000e0	/* 381 mov %r8,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 389 movdqa %xmm0,%xmm1 */
	LONG $0x249c894c; LONG $0x000000f0	/* 38d mov %r11,0xf0(%rsp) */
	LONG $0xc8600f66	/* 395 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 399 punpckhbw %xmm0,%xmm0 */
	LONG $0x24ac8948; LONG $0x00000120	/* 39d mov %rbp,0x120(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 3a5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3aa psraw $0x8,%xmm0 */
	LONG $0xb4290f44; LONG $0x00013024; BYTE $0x00	/* 3af movaps %xmm14,0x130(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 3b8 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 3bf movups %xmm0,0x170(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000c081; BYTE $0x00	/* 3c6 movdqu 0xc0(%r9),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000140	/* 3cf movaps %xmm5,0x140(%rsp) */
	LONG $0xc86f0f66	/* 3d7 movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000150	/* 3db movaps %xmm4,0x150(%rsp) */
	LONG $0xac290f44; LONG $0x00016024; BYTE $0x00	/* 3e3 movaps %xmm13,0x160(%rsp) */
	LONG $0xc8600f66	/* 3ec punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3f0 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3f4 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3f9 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 3fe movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 405 movups %xmm0,0x190(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000d081; BYTE $0x00	/* 40c movdqu 0xd0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 415 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 419 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 41d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 421 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 426 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 42b movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 432 movups %xmm0,0x1b0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000e081; BYTE $0x00	/* 439 movdqu 0xe0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 442 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 446 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 44a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 44e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 453 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 458 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 45f movups %xmm0,0x1d0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000f081; BYTE $0x00	/* 466 movdqu 0xf0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 46f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 473 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 477 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 47b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 480 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 485 movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 48c movups %xmm0,0x1f0(%rax) */
	LONG $0x7e6f0ff3; BYTE $0x10	/* 493 movdqu 0x10(%rsi),%xmm7 */
	LONG $0x24bc290f; LONG $0x000000b0	/* 498 movaps %xmm7,0xb0(%rsp) */
	LONG $0x3e6f0ff3	/* 4a0 movdqu (%rsi),%xmm7 */
	LONG $0x24bc290f; LONG $0x000000c0	/* 4a4 movaps %xmm7,0xc0(%rsp) */
	WORD $0x180f; BYTE $0x0f	/* 4ac prefetcht0 (%rdi) */
	LONG $0x404f180f	/* 4af prefetcht0 0x40(%rdi) */
	LONG $0x808f180f; WORD $0x0000; BYTE $0x00	/* 4b3 prefetcht0 0x80(%rdi) */
	WORD $0x8b48; BYTE $0x0a	/* 4ba mov (%rdx),%rcx */
	LONG $0xb0c78148; WORD $0x0000; BYTE $0x00	/* 4bd add $0xb0,%rdi */
	LONG $0x20c28349	/* 4c4 add $0x20,%r10 */
	WORD $0x8949; BYTE $0x0f	/* 4c8 mov %rcx,(%r15) */
	WORD $0x4a8b; BYTE $0x08	/* 4cb mov 0x8(%rdx),%ecx */
	LONG $0x084f8941	/* 4ce mov %ecx,0x8(%r15) */
	LONG $0x249c8b44; LONG $0x00000264	/* 4d2 mov 0x264(%rsp),%r11d */
	LONG $0x24848b44; LONG $0x0000026c	/* 4da mov 0x26c(%rsp),%r8d */
	LONG $0x726f0ff3; BYTE $0x2c	/* 4e2 movdqu 0x2c(%rdx),%xmm6 */
	WORD $0x8944; BYTE $0xd9	/* 4e7 mov %r11d,%ecx */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 4ea and $0x3f3f3f3f,%r11d */
	LONG $0x786f0ff3; BYTE $0x10	/* 4f1 movdqu 0x10(%rax),%xmm7 */
	LONG $0x6f0f44f3; LONG $0x000090a8; BYTE $0x00	/* 4f6 movdqu 0x90(%rax),%xmm13 */
	WORD $0x8944; BYTE $0xc5	/* 4ff mov %r8d,%ebp */
	WORD $0xe9c1; BYTE $0x02	/* 502 shr $0x2,%ecx */
	LONG $0xde6f0f66	/* 505 movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 509 pand %xmm15,%xmm6 */
	LONG $0x3030e181; WORD $0x3030	/* 50e and $0x30303030,%ecx */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 514 and $0xf0f0f0f,%ebp */
	LONG $0x04e8c141	/* 51a shr $0x4,%r8d */
	WORD $0xe909	/* 51e or %ebp,%ecx */
	LONG $0xd3710f66; BYTE $0x04	/* 520 psrlw $0x4,%xmm3 */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 525 and $0xf0f0f0f,%r8d */
	LONG $0x20e1c148	/* 52c shl $0x20,%rcx */
	LONG $0xdb0f4166; BYTE $0xdf	/* 530 pand %xmm15,%xmm3 */
	WORD $0x094c; BYTE $0xd9	/* 535 or %r11,%rcx */
	LONG $0x249c8b44; LONG $0x00000268	/* 538 mov 0x268(%rsp),%r11d */
	LONG $0x6e0f4866; BYTE $0xc1	/* 540 movq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xd9	/* 545 mov %r11d,%ecx */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 548 and $0x3f3f3f3f,%r11d */
	LONG $0x600f4166; BYTE $0xc3	/* 54f punpcklbw %xmm11,%xmm0 */
	WORD $0xe9c1; BYTE $0x02	/* 554 shr $0x2,%ecx */
	LONG $0xd06f0f66	/* 557 movdqa %xmm0,%xmm2 */
	LONG $0x3030e181; WORD $0x3030	/* 55b and $0x30303030,%ecx */
	LONG $0xd0610f66	/* 561 punpcklwd %xmm0,%xmm2 */
	LONG $0xc0690f66	/* 565 punpckhwd %xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xc1	/* 569 or %r8d,%ecx */
	LONG $0x700f4466; WORD $0x55d2	/* 56c pshufd $0x55,%xmm2,%xmm10 */
	LONG $0x700f4466; WORD $0x00e2	/* 572 pshufd $0x0,%xmm2,%xmm12 */
	LONG $0x20e1c148	/* 578 shl $0x20,%rcx */
	LONG $0x700f4466; WORD $0xaac2	/* 57c pshufd $0xaa,%xmm2,%xmm8 */
	WORD $0x094c; BYTE $0xd9	/* 582 or %r11,%rcx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 585 movq %rcx,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 58a movdqa %xmm1,%xmm14 */
	LONG $0x4a6f0ff3; BYTE $0x0c	/* 58f movdqu 0xc(%rdx),%xmm1 */
	LONG $0x600f4566; BYTE $0xf3	/* 594 punpcklbw %xmm11,%xmm14 */
	LONG $0xe96f0f66	/* 599 movdqa %xmm1,%xmm5 */
	LONG $0xe16f0f66	/* 59d movdqa %xmm1,%xmm4 */
	LONG $0xf5710f66; BYTE $0x04	/* 5a1 psllw $0x4,%xmm5 */
	LONG $0xf4710f66; BYTE $0x03	/* 5a6 psllw $0x3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 5ab pand %xmm9,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 5b0 pand %xmm9,%xmm4 */
	LONG $0xeeeb0f66	/* 5b5 por %xmm6,%xmm5 */
	LONG $0xdceb0f66	/* 5b9 por %xmm4,%xmm3 */
	LONG $0xf56f0f66	/* 5bd movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 5c1 punpcklbw %xmm11,%xmm5 */
	LONG $0xe36f0f66	/* 5c6 movdqa %xmm3,%xmm4 */
	LONG $0x680f4166; BYTE $0xf3	/* 5ca punpckhbw %xmm11,%xmm6 */
	LONG $0x680f4166; BYTE $0xe3	/* 5cf punpckhbw %xmm11,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 5d4 punpcklbw %xmm11,%xmm3 */
	LONG $0xf7f50f66	/* 5d9 pmaddwd %xmm7,%xmm6 */
	LONG $0x386f0ff3	/* 5dd movdqu (%rax),%xmm7 */
	LONG $0xeff50f66	/* 5e1 pmaddwd %xmm7,%xmm5 */
	LONG $0xee6b0f66	/* 5e5 packssdw %xmm6,%xmm5 */
	LONG $0x706f0ff3; BYTE $0x40	/* 5e9 movdqu 0x40(%rax),%xmm6 */
	LONG $0xfd6f0f66	/* 5ee movdqa %xmm5,%xmm7 */
	LONG $0x686f0ff3; BYTE $0x50	/* 5f2 movdqu 0x50(%rax),%xmm5 */
	LONG $0xdef50f66	/* 5f7 pmaddwd %xmm6,%xmm3 */
	LONG $0x726f0ff3; BYTE $0x4c	/* 5fb movdqu 0x4c(%rdx),%xmm6 */
	LONG $0xf50f4166; BYTE $0xfc	/* 600 pmaddwd %xmm12,%xmm7 */
	LONG $0xe5f50f66	/* 605 pmaddwd %xmm5,%xmm4 */
	LONG $0x247c290f; BYTE $0x20	/* 609 movaps %xmm7,0x20(%rsp) */
	LONG $0xfa700f66; BYTE $0xff	/* 60e pshufd $0xff,%xmm2,%xmm7 */
	LONG $0xdc6b0f66	/* 613 packssdw %xmm4,%xmm3 */
	LONG $0xe16f0f66	/* 617 movdqa %xmm1,%xmm4 */
	LONG $0x243c290f	/* 61b movaps %xmm7,(%rsp) */
	LONG $0xf8700f66; BYTE $0x00	/* 61f pshufd $0x0,%xmm0,%xmm7 */
	LONG $0xf4710f66; BYTE $0x02	/* 624 psllw $0x2,%xmm4 */
	LONG $0xeb6f0f66	/* 629 movdqa %xmm3,%xmm5 */
	LONG $0xde6f0f66	/* 62d movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 631 pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 636 pand %xmm15,%xmm6 */
	LONG $0xf50f4166; BYTE $0xea	/* 63b pmaddwd %xmm10,%xmm5 */
	LONG $0xe6eb0f66	/* 640 por %xmm6,%xmm4 */
	LONG $0x246c290f; BYTE $0x30	/* 644 movaps %xmm5,0x30(%rsp) */
	LONG $0xe96f0f66	/* 649 movdqa %xmm1,%xmm5 */
	LONG $0xf5710f66; BYTE $0x01	/* 64d psllw $0x1,%xmm5 */
	LONG $0xd3710f66; BYTE $0x04	/* 652 psrlw $0x4,%xmm3 */
	LONG $0xf46f0f66	/* 657 movdqa %xmm4,%xmm6 */
	LONG $0x680f4166; BYTE $0xf3	/* 65b punpckhbw %xmm11,%xmm6 */
	LONG $0x600f4166; BYTE $0xe3	/* 660 punpcklbw %xmm11,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 665 pand %xmm9,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf5	/* 66a pmaddwd %xmm13,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 66f pand %xmm15,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x000080a8; BYTE $0x00	/* 674 movdqu 0x80(%rax),%xmm13 */
	LONG $0xddeb0f66	/* 67d por %xmm5,%xmm3 */
	LONG $0xf50f4166; BYTE $0xe5	/* 681 pmaddwd %xmm13,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000d0a8; BYTE $0x00	/* 686 movdqu 0xd0(%rax),%xmm13 */
	LONG $0xe66b0f66	/* 68f packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 693 movdqa %xmm4,%xmm6 */
	LONG $0xe36f0f66	/* 697 movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 69b punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xe3	/* 6a0 punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf0	/* 6a5 pmaddwd %xmm8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe5	/* 6aa pmaddwd %xmm13,%xmm4 */
	LONG $0x2474290f; BYTE $0x40	/* 6af movaps %xmm6,0x40(%rsp) */
	LONG $0x726f0ff3; BYTE $0x6c	/* 6b4 movdqu 0x6c(%rdx),%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c0a8; BYTE $0x00	/* 6b9 movdqu 0xc0(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdd	/* 6c2 pmaddwd %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 6c7 movdqa %xmm1,%xmm13 */
	LONG $0xdc6b0f66	/* 6cc packssdw %xmm4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe9	/* 6d0 pand %xmm9,%xmm13 */
	LONG $0xe36f0f66	/* 6d5 movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 6d9 movdqa %xmm1,%xmm3 */
	LONG $0x24f50f66; BYTE $0x24	/* 6dd pmaddwd (%rsp),%xmm4 */
	LONG $0xd3710f66; BYTE $0x01	/* 6e2 psrlw $0x1,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xed	/* 6e7 movdqa %xmm13,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000110a8; BYTE $0x00	/* 6ec movdqu 0x110(%rax),%xmm13 */
	LONG $0x2464290f; BYTE $0x50	/* 6f5 movaps %xmm4,0x50(%rsp) */
	LONG $0xe36f0f66	/* 6fa movdqa %xmm3,%xmm4 */
	LONG $0xde6f0f66	/* 6fe movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 702 pand %xmm15,%xmm6 */
	LONG $0xeeeb0f66	/* 707 por %xmm6,%xmm5 */
	LONG $0xd3710f66; BYTE $0x04	/* 70b psrlw $0x4,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 710 pand %xmm9,%xmm4 */
	LONG $0xf56f0f66	/* 715 movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 719 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 71e pand %xmm15,%xmm3 */
	LONG $0x680f4166; BYTE $0xf3	/* 723 punpckhbw %xmm11,%xmm6 */
	LONG $0xdceb0f66	/* 728 por %xmm4,%xmm3 */
	LONG $0xf50f4166; BYTE $0xf5	/* 72c pmaddwd %xmm13,%xmm6 */
	LONG $0xe36f0f66	/* 731 movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 735 punpcklbw %xmm11,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x000100a8; BYTE $0x00	/* 73a movdqu 0x100(%rax),%xmm13 */
	LONG $0x680f4166; BYTE $0xe3	/* 743 punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xed	/* 748 pmaddwd %xmm13,%xmm5 */
	LONG $0xee6b0f66	/* 74d packssdw %xmm6,%xmm5 */
	LONG $0xf0700f66; BYTE $0x55	/* 751 pshufd $0x55,%xmm0,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xed	/* 756 movdqa %xmm5,%xmm13 */
	LONG $0xe8700f66; BYTE $0xaa	/* 75b pshufd $0xaa,%xmm0,%xmm5 */
	LONG $0xc0700f66; BYTE $0xff	/* 760 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xf50f4466; BYTE $0xef	/* 765 pmaddwd %xmm7,%xmm13 */
	LONG $0x6c290f44; WORD $0x6024	/* 76a movaps %xmm13,0x60(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000150a8; BYTE $0x00	/* 770 movdqu 0x150(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xe5	/* 779 pmaddwd %xmm13,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000140a8; BYTE $0x00	/* 77e movdqu 0x140(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdd	/* 787 pmaddwd %xmm13,%xmm3 */
	LONG $0xdc6b0f66	/* 78c packssdw %xmm4,%xmm3 */
	LONG $0xe36f0f66	/* 790 movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 794 movdqa %xmm1,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 798 psrlw $0x2,%xmm3 */
	LONG $0xd1710f66; BYTE $0x03	/* 79d psrlw $0x3,%xmm1 */
	LONG $0xe6f50f66	/* 7a2 pmaddwd %xmm6,%xmm4 */
	LONG $0x2464290f; BYTE $0x70	/* 7a6 movaps %xmm4,0x70(%rsp) */
	LONG $0xe36f0f66	/* 7ab movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 7af pand %xmm9,%xmm1 */
	LONG $0x6f0f44f3; LONG $0x00008caa; BYTE $0x00	/* 7b4 movdqu 0x8c(%rdx),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 7bd pand %xmm9,%xmm4 */
	LONG $0x906f0ff3; LONG $0x00000190	/* 7c2 movdqu 0x190(%rax),%xmm2 */
	LONG $0x2444290f; BYTE $0x10	/* 7ca movaps %xmm0,0x10(%rsp) */
	LONG $0x6f0f4166; BYTE $0xdd	/* 7cf movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 7d4 pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 7d9 por %xmm13,%xmm4 */
	LONG $0xd3710f66; BYTE $0x04	/* 7de psrlw $0x4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 7e3 movdqa %xmm4,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 7e8 pand %xmm15,%xmm3 */
	LONG $0x600f4166; BYTE $0xe3	/* 7ed punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4566; BYTE $0xeb	/* 7f2 punpckhbw %xmm11,%xmm13 */
	LONG $0xd9eb0f66	/* 7f7 por %xmm1,%xmm3 */
	LONG $0xf50f4466; BYTE $0xea	/* 7fb pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x00000180	/* 800 movdqu 0x180(%rax),%xmm2 */
	LONG $0xcb6f0f66	/* 808 movdqa %xmm3,%xmm1 */
	LONG $0x600f4166; BYTE $0xdb	/* 80c punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xcb	/* 811 punpckhbw %xmm11,%xmm1 */
	LONG $0xe2f50f66	/* 816 pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000001d0	/* 81a movdqu 0x1d0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 822 packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 827 movdqa %xmm4,%xmm13 */
	LONG $0xe16f0f66	/* 82c movdqa %xmm1,%xmm4 */
	LONG $0xe2f50f66	/* 830 pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000001c0	/* 834 movdqu 0x1c0(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xed	/* 83c pmaddwd %xmm5,%xmm13 */
	LONG $0xac290f44; LONG $0x00008024; BYTE $0x00	/* 841 movaps %xmm13,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x3c6a	/* 84a movdqu 0x3c(%rdx),%xmm13 */
	LONG $0xdaf50f66	/* 850 pmaddwd %xmm2,%xmm3 */
	LONG $0x506f0ff3; BYTE $0x30	/* 854 movdqu 0x30(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 859 packssdw %xmm4,%xmm3 */
	LONG $0xcb6f0f66	/* 85d movdqa %xmm3,%xmm1 */
	LONG $0x4cf50f66; WORD $0x1024	/* 861 pmaddwd 0x10(%rsp),%xmm1 */
	LONG $0x248c290f; LONG $0x00000090	/* 867 movaps %xmm1,0x90(%rsp) */
	LONG $0x4a6f0ff3; BYTE $0x1c	/* 86f movdqu 0x1c(%rdx),%xmm1 */
	LONG $0xd96f0f66	/* 874 movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x04	/* 878 psllw $0x4,%xmm3 */
	LONG $0xe36f0f66	/* 87d movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 881 movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x03	/* 885 psllw $0x3,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 88a pand %xmm9,%xmm4 */
	LONG $0xc36f0f66	/* 88f movdqa %xmm3,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 893 movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 898 pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 89d por %xmm13,%xmm4 */
	LONG $0xd3710f66; BYTE $0x04	/* 8a2 psrlw $0x4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 8a7 movdqa %xmm4,%xmm13 */
	LONG $0x600f4166; BYTE $0xe3	/* 8ac punpcklbw %xmm11,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 8b1 pand %xmm15,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 8b6 punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 8bb pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x20	/* 8c0 movdqu 0x20(%rax),%xmm2 */
	LONG $0xe2f50f66	/* 8c5 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x70	/* 8c9 movdqu 0x70(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 8ce packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 8d3 movdqa %xmm4,%xmm13 */
	LONG $0xe06f0f66	/* 8d8 movdqa %xmm0,%xmm4 */
	LONG $0x806f0ff3; LONG $0x00000130	/* 8dc movdqu 0x130(%rax),%xmm0 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 8e4 pand %xmm9,%xmm4 */
	LONG $0xf50f4566; BYTE $0xec	/* 8e9 pmaddwd %xmm12,%xmm13 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 8ee movaps %xmm13,0xa0(%rsp) */
	LONG $0xdceb0f66	/* 8f7 por %xmm4,%xmm3 */
	LONG $0x6f0f44f3; WORD $0x5c6a	/* 8fb movdqu 0x5c(%rdx),%xmm13 */
	LONG $0xe36f0f66	/* 901 movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 905 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xe3	/* 90a punpckhbw %xmm11,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 90f movdqa %xmm13,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xef	/* 914 pand %xmm15,%xmm13 */
	LONG $0xe2f50f66	/* 919 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x60	/* 91d movdqu 0x60(%rax),%xmm2 */
	LONG $0x710f4166; WORD $0x04d4	/* 922 psrlw $0x4,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 928 pand %xmm15,%xmm12 */
	LONG $0xdaf50f66	/* 92d pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000b0	/* 931 movdqu 0xb0(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 939 packssdw %xmm4,%xmm3 */
	LONG $0xe16f0f66	/* 93d movdqa %xmm1,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd3	/* 941 pmaddwd %xmm3,%xmm10 */
	LONG $0xf4710f66; BYTE $0x01	/* 946 psllw $0x1,%xmm4 */
	LONG $0xd96f0f66	/* 94b movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x02	/* 94f psllw $0x2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 954 pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 959 pand %xmm9,%xmm3 */
	LONG $0xeb0f4466; BYTE $0xe4	/* 95e por %xmm4,%xmm12 */
	LONG $0xa06f0ff3; LONG $0x000000e0	/* 963 movdqu 0xe0(%rax),%xmm4 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 96b por %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 970 movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xdb	/* 975 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 97a punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 97f pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000a0	/* 984 movdqu 0xa0(%rax),%xmm2 */
	LONG $0xdaf50f66	/* 98c pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 990 movdqu 0xf0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 998 packssdw %xmm13,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 99d pmaddwd %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 9a2 movdqa %xmm12,%xmm8 */
	LONG $0x600f4566; BYTE $0xe3	/* 9a7 punpcklbw %xmm11,%xmm12 */
	LONG $0x680f4566; BYTE $0xc3	/* 9ac punpckhbw %xmm11,%xmm8 */
	LONG $0xf50f4166; BYTE $0xe4	/* 9b1 pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 9b6 movdqa %xmm1,%xmm12 */
	LONG $0xf50f4466; BYTE $0xc2	/* 9bb pmaddwd %xmm2,%xmm8 */
	LONG $0x526f0ff3; BYTE $0x7c	/* 9c0 movdqu 0x7c(%rdx),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe1	/* 9c5 pand %xmm9,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 9ca packssdw %xmm8,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 9cf movdqa %xmm1,%xmm8 */
	LONG $0x24f50f66; BYTE $0x24	/* 9d4 pmaddwd (%rsp),%xmm4 */
	LONG $0x710f4166; WORD $0x01d0	/* 9d9 psrlw $0x1,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xe8	/* 9df movdqa %xmm8,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 9e4 movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 9e9 pand %xmm15,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xd4	/* 9ee por %xmm12,%xmm2 */
	LONG $0x710f4166; WORD $0x04d0	/* 9f3 psrlw $0x4,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xe9	/* 9f9 pand %xmm9,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 9fe movdqa %xmm2,%xmm12 */
	LONG $0x600f4166; BYTE $0xd3	/* a03 punpcklbw %xmm11,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xc7	/* a08 pand %xmm15,%xmm8 */
	LONG $0x680f4566; BYTE $0xe3	/* a0d punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xc5	/* a12 por %xmm13,%xmm8 */
	LONG $0xdcfe0f66	/* a17 paddd %xmm4,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe0	/* a1b pmaddwd %xmm0,%xmm12 */
	LONG $0x806f0ff3; LONG $0x00000120	/* a20 movdqu 0x120(%rax),%xmm0 */
	LONG $0xd0f50f66	/* a28 pmaddwd %xmm0,%xmm2 */
	LONG $0x806f0ff3; LONG $0x00000170	/* a2c movdqu 0x170(%rax),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xd4	/* a34 packssdw %xmm12,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x00009ca2; BYTE $0x00	/* a39 movdqu 0x9c(%rdx),%xmm12 */
	WORD $0x014c; BYTE $0xf2	/* a42 add %r14,%rdx */
	LONG $0xd7f50f66	/* a45 pmaddwd %xmm7,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xf8	/* a49 movdqa %xmm8,%xmm7 */
	LONG $0x600f4566; BYTE $0xc3	/* a4e punpcklbw %xmm11,%xmm8 */
	LONG $0x680f4166; BYTE $0xfb	/* a53 punpckhbw %xmm11,%xmm7 */
	LONG $0xdafe0f66	/* a58 paddd %xmm2,%xmm3 */
	LONG $0xf8f50f66	/* a5c pmaddwd %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000160	/* a60 movdqu 0x160(%rax),%xmm0 */
	LONG $0xf50f4466; BYTE $0xc0	/* a68 pmaddwd %xmm0,%xmm8 */
	LONG $0x806f0ff3; LONG $0x000001b0	/* a6d movdqu 0x1b0(%rax),%xmm0 */
	LONG $0x6b0f4466; BYTE $0xc7	/* a75 packssdw %xmm7,%xmm8 */
	LONG $0xf96f0f66	/* a7a movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* a7e psrlw $0x2,%xmm7 */
	LONG $0xd1710f66; BYTE $0x03	/* a83 psrlw $0x3,%xmm1 */
	LONG $0xf50f4166; BYTE $0xf0	/* a88 pmaddwd %xmm8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf9	/* a8d pand %xmm9,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc4	/* a92 movdqa %xmm12,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xe7	/* a97 pand %xmm15,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xfc	/* a9c por %xmm12,%xmm7 */
	LONG $0x710f4166; WORD $0x04d0	/* aa1 psrlw $0x4,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* aa7 pand %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe7	/* aac movdqa %xmm7,%xmm12 */
	LONG $0x600f4166; BYTE $0xfb	/* ab1 punpcklbw %xmm11,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xc7	/* ab6 pand %xmm15,%xmm8 */
	LONG $0x680f4566; BYTE $0xe3	/* abb punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4466; BYTE $0xc1	/* ac0 por %xmm1,%xmm8 */
	LONG $0xf50f4466; BYTE $0xe0	/* ac5 pmaddwd %xmm0,%xmm12 */
	LONG $0x806f0ff3; LONG $0x000001a0	/* aca movdqu 0x1a0(%rax),%xmm0 */
	LONG $0xf8f50f66	/* ad2 pmaddwd %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x000001f0	/* ad6 movdqu 0x1f0(%rax),%xmm0 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* ade movdqu 0x1e0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfc	/* ae6 packssdw %xmm12,%xmm7 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x20	/* aeb movdqa 0x20(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x30	/* af2 paddd 0x30(%rsp),%xmm12 */
	LONG $0xfdf50f66	/* af9 pmaddwd %xmm5,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xe8	/* afd movdqa %xmm8,%xmm5 */
	LONG $0x600f4566; BYTE $0xc3	/* b02 punpcklbw %xmm11,%xmm8 */
	LONG $0x680f4166; BYTE $0xeb	/* b07 punpckhbw %xmm11,%xmm5 */
	LONG $0xf50f4166; BYTE $0xc8	/* b0c pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xc6	/* b11 movdqa %xmm14,%xmm8 */
	LONG $0xe8f50f66	/* b16 pmaddwd %xmm0,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xc6	/* b1a movdqa %xmm14,%xmm0 */
	LONG $0x690f4566; BYTE $0xc6	/* b1f punpckhwd %xmm14,%xmm8 */
	LONG $0xcd6b0f66	/* b24 packssdw %xmm5,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x4024	/* b28 movdqa 0x40(%rsp),%xmm5 */
	LONG $0x6cfe0f66; WORD $0x5024	/* b2e paddd 0x50(%rsp),%xmm5 */
	LONG $0x610f4166; BYTE $0xc6	/* b34 punpcklwd %xmm14,%xmm0 */
	LONG $0x4cf50f66; WORD $0x1024	/* b39 pmaddwd 0x10(%rsp),%xmm1 */
	LONG $0xf7fe0f66	/* b3f paddd %xmm7,%xmm6 */
	LONG $0xf50f4466; LONG $0x00b02484; WORD $0x0000	/* b43 pmaddwd 0xb0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xec	/* b4d paddd %xmm12,%xmm5 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x60	/* b52 movdqa 0x60(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x70	/* b59 paddd 0x70(%rsp),%xmm12 */
	LONG $0xf1fe0f66	/* b60 paddd %xmm1,%xmm6 */
	LONG $0xfe0f4466; LONG $0x008024a4; WORD $0x0000	/* b64 paddd 0x80(%rsp),%xmm12 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* b6e pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xec	/* b77 paddd %xmm12,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b7c paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; LONG $0x009024a4; WORD $0x0000	/* b81 movdqa 0x90(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x00a024a4; WORD $0x0000	/* b8b paddd 0xa0(%rsp),%xmm12 */
	LONG $0x42110f41; BYTE $0xf0	/* b95 movups %xmm0,-0x10(%r10) */
	LONG $0xfe0f4566; BYTE $0xe2	/* b9a paddd %xmm10,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xec	/* b9f paddd %xmm12,%xmm5 */
	LONG $0xddfe0f66	/* ba4 paddd %xmm5,%xmm3 */
	LONG $0xdefe0f66	/* ba8 paddd %xmm6,%xmm3 */
	LONG $0x5a110f41; BYTE $0xe0	/* bac movups %xmm3,-0x20(%r10) */
	WORD $0x394c; BYTE $0xe7	/* bb1 cmp %r12,%rdi */
	LONG $0xf8f2850f; WORD $0xffff	/* bb4 jne 4ac */
	LONG $0x249c8b4c; LONG $0x000000f0	/* bba mov 0xf0(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000110	/* bc2 mov 0x110(%rsp),%rdi */
	LONG $0x136f0ff3	/* bca movdqu (%rbx),%xmm2 */
	LONG $0x7b6f0ff3; BYTE $0x20	/* bce movdqu 0x20(%rbx),%xmm7 */
	LONG $0x0cbf0f43; BYTE $0x33	/* bd3 movswl (%r11,%r14,1),%ecx */
	LONG $0x13bf0f41	/* bd8 movswl (%r11),%edx */
	LONG $0xc26f0f66	/* bdc movdqa %xmm2,%xmm0 */
	LONG $0xd7620f66	/* be0 punpckldq %xmm7,%xmm2 */
	LONG $0x24848b4c; LONG $0x000000e0	/* be4 mov 0xe0(%rsp),%r8 */
	LONG $0x24ac8b48; LONG $0x00000120	/* bec mov 0x120(%rsp),%rbp */
	WORD $0xe1c1; BYTE $0x0d	/* bf4 shl $0xd,%ecx */
	WORD $0xe2c1; BYTE $0x0d	/* bf7 shl $0xd,%edx */
	LONG $0xc76a0f66	/* bfa punpckhdq %xmm7,%xmm0 */
	LONG $0x7b6f0ff3; BYTE $0x60	/* bfe movdqu 0x60(%rbx),%xmm7 */
	LONG $0xe000e181; WORD $0x8fff	/* c03 and $0x8fffe000,%ecx */
	LONG $0xe000e281; WORD $0x8fff	/* c09 and $0x8fffe000,%edx */
	LONG $0xd0fe0f66	/* c0f paddd %xmm0,%xmm2 */
	LONG $0x436f0ff3; BYTE $0x40	/* c13 movdqu 0x40(%rbx),%xmm0 */
	LONG $0x20e1c148	/* c18 shl $0x20,%rcx */
	LONG $0x24ac280f; LONG $0x00000140	/* c1c movaps 0x140(%rsp),%xmm5 */
	LONG $0xb4280f44; LONG $0x00013024; BYTE $0x00	/* c24 movaps 0x130(%rsp),%xmm14 */
	WORD $0x0948; BYTE $0xd1	/* c2d or %rdx,%rcx */
	LONG $0x14bf0f41; BYTE $0x3b	/* c30 movswl (%r11,%rdi,1),%edx */
	LONG $0x24bc8b48; LONG $0x00000100	/* c35 mov 0x100(%rsp),%rdi */
	LONG $0xd86f0f66	/* c3d movdqa %xmm0,%xmm3 */
	LONG $0xdf6a0f66	/* c41 punpckhdq %xmm7,%xmm3 */
	LONG $0xc7620f66	/* c45 punpckldq %xmm7,%xmm0 */
	LONG $0x24a4280f; LONG $0x00000150	/* c49 movaps 0x150(%rsp),%xmm4 */
	LONG $0xac280f44; LONG $0x00016024; BYTE $0x00	/* c51 movaps 0x160(%rsp),%xmm13 */
	LONG $0x3cbf0f41; BYTE $0x3b	/* c5a movswl (%r11,%rdi,1),%edi */
	WORD $0xe2c1; BYTE $0x0d	/* c5f shl $0xd,%edx */
	LONG $0xc3fe0f66	/* c62 paddd %xmm3,%xmm0 */
	LONG $0xda6f0f66	/* c66 movdqa %xmm2,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* c6a and $0x8fffe000,%edx */
	LONG $0xd86d0f66	/* c70 punpckhqdq %xmm0,%xmm3 */
	LONG $0xd06c0f66	/* c74 punpcklqdq %xmm0,%xmm2 */
	LONG $0x4b6f0ff3; BYTE $0x10	/* c78 movdqu 0x10(%rbx),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* c7d shl $0xd,%edi */
	LONG $0x20e2c148	/* c80 shl $0x20,%rdx */
	LONG $0xd3fe0f66	/* c84 paddd %xmm3,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xd9	/* c88 movq %rcx,%xmm3 */
	LONG $0xe000e781; WORD $0x8fff	/* c8d and $0x8fffe000,%edi */
	LONG $0x6f0f44f3; WORD $0x3053	/* c93 movdqu 0x30(%rbx),%xmm10 */
	LONG $0x6f0f44f3; WORD $0x5043	/* c99 movdqu 0x50(%rbx),%xmm8 */
	WORD $0x5b0f; BYTE $0xd2	/* c9f cvtdq2ps %xmm2,%xmm2 */
	WORD $0x0948; BYTE $0xfa	/* ca2 or %rdi,%rdx */
	LONG $0x293c8d4a	/* ca5 lea (%rcx,%r13,1),%rdi */
	LONG $0x6f0f44f3; WORD $0x7063	/* ca9 movdqu 0x70(%rbx),%xmm12 */
	LONG $0x2a148d4e	/* caf lea (%rdx,%r13,1),%r10 */
	LONG $0x6e0f4866; BYTE $0xfa	/* cb3 movq %rdx,%xmm7 */
	WORD $0x094c; BYTE $0xd7	/* cb8 or %r10,%rdi */
	LONG $0xdf6c0f66	/* cbb punpcklqdq %xmm7,%xmm3 */
	WORD $0x3145; BYTE $0xd2	/* cbf xor %r10d,%r10d */
	WORD $0x0949; BYTE $0xf8	/* cc2 or %rdi,%r8 */
	LONG $0x24bc8b48; LONG $0x000001a0	/* cc5 mov 0x1a0(%rsp),%rdi */
	WORD $0x148b; BYTE $0xaf	/* ccd mov (%rdi,%rbp,4),%edx */
	LONG $0xfffffa81; WORD $0x467f	/* cd0 cmp $0x467fffff,%edx */
	WORD $0x127e	/* cd6 jle cea */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* cd8 movabs $0x1000000010000000,%rdi */
	WORD $0xd231	/* ce2 xor %edx,%edx */
	WORD $0x0949; BYTE $0xf8	/* ce4 or %rdi,%r8 */
	WORD $0x8949; BYTE $0xfa	/* ce7 mov %rdi,%r10 */
	LONG $0xc26e0f66	/* cea movd %edx,%xmm0 */
	LONG $0x4bbf0f41; BYTE $0x02	/* cee movswl 0x2(%r11),%ecx */
	LONG $0xf16f0f66	/* cf3 movdqa %xmm1,%xmm6 */
	LONG $0x01c58348	/* cf7 add $0x1,%rbp */
	LONG $0x54bf0f43; WORD $0x0233	/* cfb movswl 0x2(%r11,%r14,1),%edx */
	LONG $0x24bc8b48; LONG $0x00000110	/* d01 mov 0x110(%rsp),%rdi */
	WORD $0x280f; BYTE $0xf8	/* d09 movaps %xmm0,%xmm7 */
	LONG $0x6a0f4166; BYTE $0xf2	/* d0c punpckhdq %xmm10,%xmm6 */
	LONG $0x590f41f3; BYTE $0xfd	/* d11 mulss %xmm13,%xmm7 */
	WORD $0xe1c1; BYTE $0x0d	/* d16 shl $0xd,%ecx */
	LONG $0x620f4166; BYTE $0xca	/* d19 punpckldq %xmm10,%xmm1 */
	LONG $0x20c68348	/* d1e add $0x20,%rsi */
	WORD $0xe2c1; BYTE $0x0d	/* d22 shl $0xd,%edx */
	LONG $0xe000e181; WORD $0x8fff	/* d25 and $0x8fffe000,%ecx */
	LONG $0x7cbf0f41; WORD $0x023b	/* d2b movswl 0x2(%r11,%rdi,1),%edi */
	LONG $0x6f0f4566; BYTE $0xd0	/* d31 movdqa %xmm8,%xmm10 */
	LONG $0xe000e281; WORD $0x8fff	/* d36 and $0x8fffe000,%edx */
	LONG $0xcefe0f66	/* d3c paddd %xmm6,%xmm1 */
	LONG $0x6a0f4566; BYTE $0xd4	/* d40 punpckhdq %xmm12,%xmm10 */
	LONG $0xb0c38149; WORD $0x0000; BYTE $0x00	/* d45 add $0xb0,%r11 */
	LONG $0x20e2c148	/* d4c shl $0x20,%rdx */
	WORD $0xe7c1; BYTE $0x0d	/* d50 shl $0xd,%edi */
	LONG $0x620f4566; BYTE $0xc4	/* d53 punpckldq %xmm12,%xmm8 */
	LONG $0xf16f0f66	/* d58 movdqa %xmm1,%xmm6 */
	WORD $0x0948; BYTE $0xca	/* d5c or %rcx,%rdx */
	LONG $0x248c8b48; LONG $0x00000100	/* d5f mov 0x100(%rsp),%rcx */
	LONG $0xe000e781; WORD $0x8fff	/* d67 and $0x8fffe000,%edi */
	LONG $0xfe0f4566; BYTE $0xc2	/* d6d paddd %xmm10,%xmm8 */
	LONG $0x20e7c148	/* d72 shl $0x20,%rdi */
	LONG $0x6d0f4166; BYTE $0xf0	/* d76 punpckhqdq %xmm8,%xmm6 */
	LONG $0x6c0f4166; BYTE $0xc8	/* d7b punpcklqdq %xmm8,%xmm1 */
	LONG $0xc0c48149; WORD $0x0002; BYTE $0x00	/* d80 add $0x2c0,%r12 */
	LONG $0x8cbf0f41; LONG $0xffff520b; BYTE $0xff	/* d87 movswl -0xae(%r11,%rcx,1),%ecx */
	LONG $0xcefe0f66	/* d90 paddd %xmm6,%xmm1 */
	LONG $0x6e0f4c66; BYTE $0xc2	/* d94 movq %rdx,%xmm8 */
	WORD $0x280f; BYTE $0xc7	/* d99 movaps %xmm7,%xmm0 */
	LONG $0x00c0c60f	/* d9c shufps $0x0,%xmm0,%xmm0 */
	LONG $0x00ffc60f	/* da0 shufps $0x0,%xmm7,%xmm7 */
	WORD $0x590f; BYTE $0xfb	/* da4 mulps %xmm3,%xmm7 */
	WORD $0x5b0f; BYTE $0xc9	/* da7 cvtdq2ps %xmm1,%xmm1 */
	WORD $0xe1c1; BYTE $0x0d	/* daa shl $0xd,%ecx */
	WORD $0x014c; BYTE $0xea	/* dad add %r13,%rdx */
	LONG $0x00c18149; WORD $0x0001; BYTE $0x00	/* db0 add $0x100,%r9 */
	LONG $0xe000e181; WORD $0x8fff	/* db7 and $0x8fffe000,%ecx */
	WORD $0x0948; BYTE $0xf9	/* dbd or %rdi,%rcx */
	LONG $0x6e0f4866; BYTE $0xf1	/* dc0 movq %rcx,%xmm6 */
	WORD $0x014c; BYTE $0xe9	/* dc5 add %r13,%rcx */
	WORD $0x590f; BYTE $0xfa	/* dc8 mulps %xmm2,%xmm7 */
	LONG $0x6c0f4466; BYTE $0xc6	/* dcb punpcklqdq %xmm6,%xmm8 */
	WORD $0x0948; BYTE $0xca	/* dd0 or %rcx,%rdx */
	LONG $0xc0590f41	/* dd3 mulps %xmm8,%xmm0 */
	WORD $0x094c; BYTE $0xd2	/* dd7 or %r10,%rdx */
	WORD $0x0949; BYTE $0xd0	/* dda or %rdx,%r8 */
	WORD $0x590f; BYTE $0xc1	/* ddd mulps %xmm1,%xmm0 */
	WORD $0x5c0f; BYTE $0xf8	/* de0 subps %xmm0,%xmm7 */
	LONG $0xfe580f41	/* de3 addps %xmm14,%xmm7 */
	LONG $0xf5280f44	/* de7 movaps %xmm5,%xmm14 */
	LONG $0x24ac3948; LONG $0x00000538	/* deb cmp %rbp,0x538(%rsp) */
	WORD $0x1874	/* df3 je e0d */
	WORD $0x280f; BYTE $0xec	/* df5 movaps %xmm4,%xmm5 */
	LONG $0x24a4280f; LONG $0x000000d0	/* df8 movaps 0xd0(%rsp),%xmm4 */
	LONG $0x24bc290f; LONG $0x000000d0	/* e00 movaps %xmm7,0xd0(%rsp) */
	LONG $0xfff39fe9; BYTE $0xff	/* e08 jmp 1ac */
	LONG $0x24b4280f; LONG $0x000000d0	/* e0d movaps 0xd0(%rsp),%xmm6 */
	WORD $0x580f; BYTE $0xfc	/* e15 addps %xmm4,%xmm7 */
	LONG $0x24948b48; LONG $0x000001b0	/* e18 mov 0x1b0(%rsp),%rdx */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* e20 movabs $0x1000000010000000,%rax */
	LONG $0x24bc8b48; LONG $0x000001c0	/* e2a mov 0x1c0(%rsp),%rdi */
	LONG $0x248c8b48; LONG $0x000001c8	/* e32 mov 0x1c8(%rsp),%rcx */
	WORD $0x580f; BYTE $0xee	/* e3a addps %xmm6,%xmm5 */
	LONG $0x24b48b48; LONG $0x000001d0	/* e3d mov 0x1d0(%rsp),%rsi */
	LONG $0x24948b4c; LONG $0x000001d8	/* e45 mov 0x1d8(%rsp),%r10 */
	WORD $0x580f; BYTE $0xfd	/* e4d addps %xmm5,%xmm7 */
	WORD $0x110f; BYTE $0x3a	/* e50 movups %xmm7,(%rdx) */
	WORD $0x8549; BYTE $0xc0	/* e53 test %rax,%r8 */
	LONG $0x0c8e850f; WORD $0x0000	/* e56 jne 1aea */
	LONG $0x105a8d48	/* e5c lea 0x10(%rdx),%rbx */
	LONG $0x24848b48; LONG $0x000001e0	/* e60 mov 0x1e0(%rsp),%rax */
	LONG $0x04e98348	/* e68 sub $0x4,%rcx */
	WORD $0x8948; BYTE $0xda	/* e6c mov %rbx,%rdx */
	WORD $0x0148; BYTE $0xc7	/* e6f add %rax,%rdi */
	LONG $0x03f98348	/* e72 cmp $0x3,%rcx */
	LONG $0xf2738f0f; WORD $0xffff	/* e76 jg ef */
	LONG $0x24848b48; LONG $0x00000228	/* e7c mov 0x228(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x000001e0	/* e84 mov 0x1e0(%rsp),%rbx */
	LONG $0x24ac8b48; LONG $0x00000218	/* e8c mov 0x218(%rsp),%rbp */
	LONG $0x24bc8b4c; LONG $0x00000220	/* e94 mov 0x220(%rsp),%r15 */
	LONG $0xfc488d48	/* e9c lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* ea0 mov %rcx,%rdx */
	LONG $0x02eac148	/* ea3 shr $0x2,%rdx */
	LONG $0x01428d48	/* ea7 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* eab neg %rdx */
	LONG $0xd8af0f48	/* eae imul %rax,%rbx */
	WORD $0x8948; BYTE $0xc6	/* eb2 mov %rax,%rsi */
	LONG $0x91048d48	/* eb5 lea (%rcx,%rdx,4),%rax */
	LONG $0x04e6c148	/* eb9 shl $0x4,%rsi */
	WORD $0x0148; BYTE $0xf5	/* ebd add %rsi,%rbp */
	WORD $0x0149; BYTE $0xdf	/* ec0 add %rbx,%r15 */
	WORD $0x8548; BYTE $0xc0	/* ec3 test %rax,%rax */
	LONG $0x0c0c8e0f; WORD $0x0000	/* ec6 jle 1ad8 */
	LONG $0x24a48b4c; LONG $0x00000538	/* ecc mov 0x538(%rsp),%r12 */
	LONG $0x857c8d48; BYTE $0x00	/* ed4 lea 0x0(%rbp,%rax,4),%rdi */
	LONG $0x24848b48; LONG $0x000001a8	/* ed9 mov 0x1a8(%rsp),%rax */
	LONG $0x05100ff3; LONG $0x00001826	/* ee1 movss 0x0(%rip),%xmm0 = 270f */
	LONG $0x24bc8948; LONG $0x00000160	/* ee9 mov %rdi,0x160(%rsp) */
	LONG $0x24848b4c; LONG $0x000001a0	/* ef1 mov 0x1a0(%rsp),%r8 */
	LONG $0x08e4c149	/* ef9 shl $0x8,%r12 */
	LONG $0x24bc8b48; LONG $0x00000538	/* efd mov 0x538(%rsp),%rdi */
	LONG $0x6f0f44f3; LONG $0x0018511d; BYTE $0x00	/* f05 movdqa 0x0(%rip),%xmm11 = 275f, as it lies */
	LONG $0x00c0c60f	/* f0e shufps $0x0,%xmm0,%xmm0 */
	LONG $0x3d6f0ff3; LONG $0x00001805	/* f12 movdqa 0x0(%rip),%xmm7 = 271f, as it lies */
	WORD $0x0149; BYTE $0xc4	/* f1a add %rax,%r12 */
	LONG $0x6f0f44f3; LONG $0x0017c915; BYTE $0x00	/* f1d movdqa 0x0(%rip),%xmm10 = 26ef, as it lies */
	LONG $0x24bc290f; LONG $0x00000100	/* f26 movaps %xmm7,0x100(%rsp) */
	LONG $0x6f0f4566; BYTE $0xfa	/* f2e movdqa %xmm10,%xmm15 */
	LONG $0x3d6f0ff3; LONG $0x000017f4	/* f33 movdqa 0x0(%rip),%xmm7 = 272f, as it lies */
	LONG $0x6f0f4566; BYTE $0xd3	/* f3b movdqa %xmm11,%xmm10 */
	LONG $0x2484290f; LONG $0x00000130	/* f40 movaps %xmm0,0x130(%rsp) */
	LONG $0x24bc290f; LONG $0x00000110	/* f48 movaps %xmm7,0x110(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000017e7	/* f50 movdqa 0x0(%rip),%xmm7 = 273f, as it lies */
	LONG $0x24bc290f; LONG $0x00000120	/* f58 movaps %xmm7,0x120(%rsp) */
	LONG $0x04c58348	/* f60 add $0x4,%rbp */
	WORD $0x8548; BYTE $0xff	/* f64 test %rdi,%rdi */
	LONG $0x17798e0f; WORD $0x0000	/* f67 jle 26e6 */
	LONG $0xffef0f66	/* f6d pxor %xmm7,%xmm7 */
	LONG $0x248c8b4c; LONG $0x00000530	/* f71 mov 0x530(%rsp),%r9 */
	LONG $0x24948b48; LONG $0x000001a8	/* f79 mov 0x1a8(%rsp),%rdx */
	LONG $0x24848d48; LONG $0x000002f0	/* f81 lea 0x2f0(%rsp),%rax */
	LONG $0x247c290f; BYTE $0x20	/* f89 movaps %xmm7,0x20(%rsp) */
	LONG $0x249c8d4c; LONG $0x00000270	/* f8e lea 0x270(%rsp),%r11 */
	WORD $0x894d; BYTE $0xc2	/* f96 mov %r8,%r10 */
	LONG $0x044f8d49	/* f99 lea 0x4(%r15),%rcx */
	LONG $0x247c290f; BYTE $0x50	/* f9d movaps %xmm7,0x50(%rsp) */
	LONG $0x249c8d48; LONG $0x00000264	/* fa2 lea 0x264(%rsp),%rbx */
	LONG $0xef0f4566; BYTE $0xdb	/* faa pxor %xmm11,%xmm11 */
	LONG $0x247c290f; BYTE $0x40	/* faf movaps %xmm7,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* fb4 movaps %xmm7,0x30(%rsp) */
	LONG $0x24ac8948; LONG $0x00000140	/* fb9 mov %rbp,0x140(%rsp) */
	LONG $0x24bc894c; LONG $0x00000150	/* fc1 mov %r15,0x150(%rsp) */
	WORD $0x0feb	/* fc9 jmp fda */
	LONG $0x247c280f; BYTE $0x50	/* fcb movaps 0x50(%rsp),%xmm7 */
	LONG $0x246c290f; BYTE $0x50	/* fd0 movaps %xmm5,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x40	/* fd5 movaps %xmm7,0x40(%rsp) */
	LONG $0x026f0ff3	/* fda movdqu (%rdx),%xmm0 */
	LONG $0x20c18349	/* fde add $0x20,%r9 */
	LONG $0x04c28349	/* fe2 add $0x4,%r10 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* fe6 add $0x100,%rdx */
	LONG $0xb0c18148; WORD $0x0000; BYTE $0x00	/* fed add $0xb0,%rcx */
	LONG $0xc86f0f66	/* ff4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* ff8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* ffc punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1000 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1005 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 100a movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 100d movups %xmm0,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1011 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1019 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 101d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1021 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1025 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 102a psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 102f movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1033 movups %xmm0,0x30(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* 1037 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 103f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1043 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1047 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 104b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1050 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1055 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1059 movups %xmm0,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 105d movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1065 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1069 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 106d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1071 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1076 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 107b movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 107f movups %xmm0,0x70(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff40	/* 1083 movdqu -0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 108b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 108f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1093 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1097 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 109c psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 10a1 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 10a8 movups %xmm0,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 10af movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 10b7 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 10bb punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10bf punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 10c3 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 10c8 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 10cd movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 10d4 movups %xmm0,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 10db movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 10e3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 10e7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10eb punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 10ef psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 10f4 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 10f9 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 1100 movups %xmm0,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1107 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 110f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1113 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1117 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 111b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1120 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 1125 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 112c movups %xmm0,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1133 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1138 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 113c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1140 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1144 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1149 psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 114e movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1155 movups %xmm0,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 115c movdqu -0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1161 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1165 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1169 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 116d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1172 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 1177 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 117e movups %xmm0,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1185 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 118a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 118e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1192 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1196 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 119b psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 11a0 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 11a7 movups %xmm0,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 11ae movdqu -0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 11b3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11b7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 11bb punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 11bf psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 11c4 psraw $0x8,%xmm0 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 11c9 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 11d0 movups %xmm0,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 11d7 movdqu -0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 11dc movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11e0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 11e4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 11e8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 11ed psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 11f2 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 11f9 movups %xmm0,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1200 movdqu -0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1205 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1209 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 120d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1211 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1216 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 121b movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 1222 movups %xmm0,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1229 movdqu -0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 122e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1232 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1236 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 123a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 123f psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1244 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 124b movups %xmm0,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1252 movdqu -0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1257 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 125b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 125f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1263 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1268 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 126d movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1274 movups %xmm0,0x1f0(%rax) */
	LONG $0x50b18b48; WORD $0xffff; BYTE $0xff	/* 127b mov -0xb0(%rcx),%rsi */
	LONG $0x6f0f41f3; WORD $0xf079	/* 1282 movdqu -0x10(%r9),%xmm7 */
	WORD $0x8948; BYTE $0x33	/* 1288 mov %rsi,(%rbx) */
	LONG $0xff58b18b; WORD $0xffff	/* 128b mov -0xa8(%rcx),%esi */
	LONG $0x247c290f; BYTE $0x60	/* 1291 movaps %xmm7,0x60(%rsp) */
	WORD $0x7389; BYTE $0x08	/* 1296 mov %esi,0x8(%rbx) */
	LONG $0x996f0ff3; LONG $0xffffff5c	/* 1299 movdqu -0xa4(%rcx),%xmm3 */
	LONG $0xb96f0ff3; LONG $0xffffff7c	/* 12a1 movdqu -0x84(%rcx),%xmm7 */
	LONG $0x24ac8b44; LONG $0x00000264	/* 12a9 mov 0x264(%rsp),%r13d */
	LONG $0xf36f0f66	/* 12b1 movdqa %xmm3,%xmm6 */
	LONG $0x6f0f44f3; WORD $0x1048	/* 12b5 movdqu 0x10(%rax),%xmm9 */
	LONG $0x6c24ac8b; WORD $0x0002; BYTE $0x00	/* 12bb mov 0x26c(%rsp),%ebp */
	LONG $0xeb6f0f66	/* 12c2 movdqa %xmm3,%xmm5 */
	LONG $0xf6710f66; BYTE $0x04	/* 12c6 psllw $0x4,%xmm6 */
	LONG $0xe76f0f66	/* 12cb movdqa %xmm7,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xff	/* 12cf pand %xmm15,%xmm7 */
	WORD $0x8944; BYTE $0xee	/* 12d4 mov %r13d,%esi */
	LONG $0xdb0f4166; BYTE $0xf2	/* 12d7 pand %xmm10,%xmm6 */
	WORD $0xeec1; BYTE $0x02	/* 12dc shr $0x2,%esi */
	LONG $0xf5710f66; BYTE $0x03	/* 12df psllw $0x3,%xmm5 */
	WORD $0x8941; BYTE $0xef	/* 12e4 mov %ebp,%r15d */
	LONG $0xf7eb0f66	/* 12e7 por %xmm7,%xmm6 */
	LONG $0xd4710f66; BYTE $0x04	/* 12eb psrlw $0x4,%xmm4 */
	WORD $0xedc1; BYTE $0x04	/* 12f0 shr $0x4,%ebp */
	LONG $0xdb0f4166; BYTE $0xea	/* 12f3 pand %xmm10,%xmm5 */
	LONG $0xfe6f0f66	/* 12f8 movdqa %xmm6,%xmm7 */
	LONG $0x600f4166; BYTE $0xf3	/* 12fc punpcklbw %xmm11,%xmm6 */
	LONG $0x3030e681; WORD $0x3030	/* 1301 and $0x30303030,%esi */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 1307 and $0xf0f0f0f,%r15d */
	LONG $0x680f4166; BYTE $0xfb	/* 130e punpckhbw %xmm11,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 1313 pand %xmm15,%xmm4 */
	WORD $0x0944; BYTE $0xfe	/* 1318 or %r15d,%esi */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 131b and $0x3f3f3f3f,%r13d */
	LONG $0xf50f4166; BYTE $0xf9	/* 1322 pmaddwd %xmm9,%xmm7 */
	LONG $0x6f0f44f3; BYTE $0x08	/* 1327 movdqu (%rax),%xmm9 */
	LONG $0xe5eb0f66	/* 132c por %xmm5,%xmm4 */
	LONG $0x20e6c148	/* 1330 shl $0x20,%rsi */
	LONG $0xec6f0f66	/* 1334 movdqa %xmm4,%xmm5 */
	WORD $0x094c; BYTE $0xee	/* 1338 or %r13,%rsi */
	LONG $0x600f4166; BYTE $0xe3	/* 133b punpcklbw %xmm11,%xmm4 */
	LONG $0x24ac8b44; LONG $0x00000268	/* 1340 mov 0x268(%rsp),%r13d */
	LONG $0xf50f4166; BYTE $0xf1	/* 1348 pmaddwd %xmm9,%xmm6 */
	LONG $0x680f4166; BYTE $0xeb	/* 134d punpckhbw %xmm11,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xce	/* 1352 movq %rsi,%xmm1 */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 1357 and $0xf0f0f0f,%ebp */
	LONG $0xf76b0f66	/* 135d packssdw %xmm7,%xmm6 */
	LONG $0x600f4166; BYTE $0xcb	/* 1361 punpcklbw %xmm11,%xmm1 */
	WORD $0x8944; BYTE $0xee	/* 1366 mov %r13d,%esi */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 1369 and $0x3f3f3f3f,%r13d */
	LONG $0xfe6f0f66	/* 1370 movdqa %xmm6,%xmm7 */
	LONG $0x706f0ff3; BYTE $0x50	/* 1374 movdqu 0x50(%rax),%xmm6 */
	LONG $0xd16f0f66	/* 1379 movdqa %xmm1,%xmm2 */
	WORD $0xeec1; BYTE $0x02	/* 137d shr $0x2,%esi */
	LONG $0xd1610f66	/* 1380 punpcklwd %xmm1,%xmm2 */
	LONG $0xc9690f66	/* 1384 punpckhwd %xmm1,%xmm1 */
	LONG $0x3030e681; WORD $0x3030	/* 1388 and $0x30303030,%esi */
	LONG $0xeef50f66	/* 138e pmaddwd %xmm6,%xmm5 */
	LONG $0x706f0ff3; BYTE $0x40	/* 1392 movdqu 0x40(%rax),%xmm6 */
	WORD $0xee09	/* 1397 or %ebp,%esi */
	LONG $0x700f4466; WORD $0x00e2	/* 1399 pshufd $0x0,%xmm2,%xmm12 */
	LONG $0x700f4466; WORD $0x55ca	/* 139f pshufd $0x55,%xmm2,%xmm9 */
	LONG $0xf50f4166; BYTE $0xfc	/* 13a5 pmaddwd %xmm12,%xmm7 */
	LONG $0x700f4466; WORD $0xaac2	/* 13aa pshufd $0xaa,%xmm2,%xmm8 */
	LONG $0x20e6c148	/* 13b0 shl $0x20,%rsi */
	LONG $0xe6f50f66	/* 13b4 pmaddwd %xmm6,%xmm4 */
	LONG $0x247c290f; BYTE $0x70	/* 13b8 movaps %xmm7,0x70(%rsp) */
	WORD $0x094c; BYTE $0xee	/* 13bd or %r13,%rsi */
	LONG $0xe56b0f66	/* 13c0 packssdw %xmm5,%xmm4 */
	LONG $0xeb6f0f66	/* 13c4 movdqa %xmm3,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xc6	/* 13c8 movq %rsi,%xmm0 */
	LONG $0xf46f0f66	/* 13cd movdqa %xmm4,%xmm6 */
	LONG $0xf5710f66; BYTE $0x02	/* 13d1 psllw $0x2,%xmm5 */
	LONG $0x600f4166; BYTE $0xc3	/* 13d6 punpcklbw %xmm11,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf1	/* 13db pmaddwd %xmm9,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xea	/* 13e0 pand %xmm10,%xmm5 */
	LONG $0x24b4290f; LONG $0x00000080	/* 13e5 movaps %xmm6,0x80(%rsp) */
	LONG $0x796f0ff3; BYTE $0x9c	/* 13ed movdqu -0x64(%rcx),%xmm7 */
	LONG $0xf36f0f66	/* 13f2 movdqa %xmm3,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b0; BYTE $0x00	/* 13f6 movdqu 0x90(%rax),%xmm14 */
	LONG $0x6f0f44f3; LONG $0x0000d0a8; BYTE $0x00	/* 13ff movdqu 0xd0(%rax),%xmm13 */
	LONG $0xf6710f66; BYTE $0x01	/* 1408 psllw $0x1,%xmm6 */
	LONG $0xe76f0f66	/* 140d movdqa %xmm7,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1411 pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1416 pand %xmm10,%xmm6 */
	LONG $0xefeb0f66	/* 141b por %xmm7,%xmm5 */
	LONG $0xd4710f66; BYTE $0x04	/* 141f psrlw $0x4,%xmm4 */
	LONG $0xfd6f0f66	/* 1424 movdqa %xmm5,%xmm7 */
	LONG $0x600f4166; BYTE $0xeb	/* 1428 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 142d pand %xmm15,%xmm4 */
	LONG $0x680f4166; BYTE $0xfb	/* 1432 punpckhbw %xmm11,%xmm7 */
	LONG $0xe6eb0f66	/* 1437 por %xmm6,%xmm4 */
	LONG $0x716f0ff3; BYTE $0xbc	/* 143b movdqu -0x44(%rcx),%xmm6 */
	LONG $0xf50f4166; BYTE $0xfe	/* 1440 pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x000080b0; BYTE $0x00	/* 1445 movdqu 0x80(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xee	/* 144e pmaddwd %xmm14,%xmm5 */
	LONG $0xef6b0f66	/* 1453 packssdw %xmm7,%xmm5 */
	LONG $0xfa700f66; BYTE $0xff	/* 1457 pshufd $0xff,%xmm2,%xmm7 */
	LONG $0x906f0ff3; LONG $0x00000190	/* 145c movdqu 0x190(%rax),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xf5	/* 1464 movdqa %xmm5,%xmm14 */
	LONG $0xec6f0f66	/* 1469 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe3	/* 146d punpcklbw %xmm11,%xmm4 */
	LONG $0x243c290f	/* 1472 movaps %xmm7,(%rsp) */
	LONG $0x680f4166; BYTE $0xeb	/* 1476 punpckhbw %xmm11,%xmm5 */
	LONG $0xf50f4566; BYTE $0xf0	/* 147b pmaddwd %xmm8,%xmm14 */
	LONG $0xf9700f66; BYTE $0x00	/* 1480 pshufd $0x0,%xmm1,%xmm7 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 1485 movaps %xmm14,0x90(%rsp) */
	LONG $0xf50f4166; BYTE $0xed	/* 148e pmaddwd %xmm13,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0000c0a8; BYTE $0x00	/* 1493 movdqu 0xc0(%rax),%xmm13 */
	LONG $0x6f0f44f3; LONG $0x000110b0; BYTE $0x00	/* 149c movdqu 0x110(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xe5	/* 14a5 pmaddwd %xmm13,%xmm4 */
	LONG $0xe56b0f66	/* 14aa packssdw %xmm5,%xmm4 */
	LONG $0xeb6f0f66	/* 14ae movdqa %xmm3,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xec	/* 14b2 movdqa %xmm4,%xmm13 */
	LONG $0xe36f0f66	/* 14b7 movdqa %xmm3,%xmm4 */
	LONG $0xf50f4466; WORD $0x242c	/* 14bb pmaddwd (%rsp),%xmm13 */
	LONG $0xd4710f66; BYTE $0x01	/* 14c1 psrlw $0x1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xea	/* 14c6 pand %xmm10,%xmm5 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 14cb movaps %xmm13,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xec	/* 14d4 movdqa %xmm4,%xmm13 */
	LONG $0xe66f0f66	/* 14d9 movdqa %xmm6,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 14dd pand %xmm15,%xmm6 */
	LONG $0xeeeb0f66	/* 14e2 por %xmm6,%xmm5 */
	LONG $0xd4710f66; BYTE $0x04	/* 14e6 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xea	/* 14eb pand %xmm10,%xmm13 */
	LONG $0xf56f0f66	/* 14f0 movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 14f4 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 14f9 pand %xmm15,%xmm4 */
	LONG $0x680f4166; BYTE $0xf3	/* 14fe punpckhbw %xmm11,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 1503 por %xmm13,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf6	/* 1508 pmaddwd %xmm14,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000100b0; BYTE $0x00	/* 150d movdqu 0x100(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xee	/* 1516 pmaddwd %xmm14,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000150b0; BYTE $0x00	/* 151b movdqu 0x150(%rax),%xmm14 */
	LONG $0xee6b0f66	/* 1524 packssdw %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 1528 movdqa %xmm5,%xmm6 */
	LONG $0xec6f0f66	/* 152c movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe3	/* 1530 punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4166; BYTE $0xeb	/* 1535 punpckhbw %xmm11,%xmm5 */
	LONG $0xf7f50f66	/* 153a pmaddwd %xmm7,%xmm6 */
	LONG $0xf50f4166; BYTE $0xee	/* 153e pmaddwd %xmm14,%xmm5 */
	LONG $0x24b4290f; LONG $0x000000b0	/* 1543 movaps %xmm6,0xb0(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000140b0; BYTE $0x00	/* 154b movdqu 0x140(%rax),%xmm14 */
	LONG $0xf1700f66; BYTE $0x55	/* 1554 pshufd $0x55,%xmm1,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe6	/* 1559 pmaddwd %xmm14,%xmm4 */
	LONG $0x6f0f44f3; WORD $0xdc71	/* 155e movdqu -0x24(%rcx),%xmm14 */
	LONG $0xe56b0f66	/* 1564 packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 1568 movdqa %xmm4,%xmm5 */
	LONG $0xe36f0f66	/* 156c movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 1570 psrlw $0x2,%xmm4 */
	LONG $0xd3710f66; BYTE $0x03	/* 1575 psrlw $0x3,%xmm3 */
	LONG $0xeef50f66	/* 157a pmaddwd %xmm6,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xec	/* 157e movdqa %xmm4,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xe6	/* 1583 movdqa %xmm14,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 1588 pand %xmm15,%xmm14 */
	LONG $0x24ac290f; LONG $0x000000c0	/* 158d movaps %xmm5,0xc0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xea	/* 1595 pand %xmm10,%xmm13 */
	LONG $0xd4710f66; BYTE $0x04	/* 159a psrlw $0x4,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xda	/* 159f pand %xmm10,%xmm3 */
	LONG $0xeb0f4566; BYTE $0xee	/* 15a4 por %xmm14,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 15a9 pand %xmm15,%xmm4 */
	LONG $0xe9700f66; BYTE $0xaa	/* 15ae pshufd $0xaa,%xmm1,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 15b3 movdqa %xmm13,%xmm14 */
	LONG $0x600f4566; BYTE $0xeb	/* 15b8 punpcklbw %xmm11,%xmm13 */
	LONG $0xe3eb0f66	/* 15bd por %xmm3,%xmm4 */
	LONG $0x680f4566; BYTE $0xf3	/* 15c1 punpckhbw %xmm11,%xmm14 */
	LONG $0xc9700f66; BYTE $0xff	/* 15c6 pshufd $0xff,%xmm1,%xmm1 */
	LONG $0xdc6f0f66	/* 15cb movdqa %xmm4,%xmm3 */
	LONG $0xf50f4466; BYTE $0xf2	/* 15cf pmaddwd %xmm2,%xmm14 */
	LONG $0x680f4166; BYTE $0xdb	/* 15d4 punpckhbw %xmm11,%xmm3 */
	LONG $0x600f4166; BYTE $0xe3	/* 15d9 punpcklbw %xmm11,%xmm4 */
	LONG $0x906f0ff3; LONG $0x00000180	/* 15de movdqu 0x180(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xea	/* 15e6 pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000001d0	/* 15eb movdqu 0x1d0(%rax),%xmm2 */
	LONG $0x6b0f4566; BYTE $0xee	/* 15f3 packssdw %xmm14,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 15f8 movdqa %xmm13,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 15fd movdqa %xmm3,%xmm13 */
	LONG $0xf50f4466; BYTE $0xf5	/* 1602 pmaddwd %xmm5,%xmm14 */
	LONG $0xf50f4466; BYTE $0xea	/* 1607 pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x30	/* 160c movdqu 0x30(%rax),%xmm2 */
	LONG $0xb4290f44; LONG $0x0000d024; BYTE $0x00	/* 1611 movaps %xmm14,0xd0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf1	/* 161a movdqa %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001c0	/* 161f movdqu 0x1c0(%rax),%xmm1 */
	LONG $0x74290f44; WORD $0x1024	/* 1627 movaps %xmm14,0x10(%rsp) */
	LONG $0xccf50f66	/* 162d pmaddwd %xmm4,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 1631 packssdw %xmm13,%xmm1 */
	LONG $0x6f0f44f3; WORD $0x8c69	/* 1636 movdqu -0x74(%rcx),%xmm13 */
	LONG $0xe16f0f66	/* 163c movdqa %xmm1,%xmm4 */
	LONG $0x896f0ff3; LONG $0xffffff6c	/* 1640 movdqu -0x94(%rcx),%xmm1 */
	LONG $0x64f50f66; WORD $0x1024	/* 1648 pmaddwd 0x10(%rsp),%xmm4 */
	LONG $0xd96f0f66	/* 164e movdqa %xmm1,%xmm3 */
	LONG $0x24a4290f; LONG $0x000000e0	/* 1652 movaps %xmm4,0xe0(%rsp) */
	LONG $0xe16f0f66	/* 165a movdqa %xmm1,%xmm4 */
	LONG $0xf3710f66; BYTE $0x03	/* 165e psllw $0x3,%xmm3 */
	LONG $0xf4710f66; BYTE $0x04	/* 1663 psllw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 1668 movdqa %xmm3,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 166d pand %xmm10,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 1672 movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 1677 pand %xmm15,%xmm13 */
	LONG $0xd3710f66; BYTE $0x04	/* 167c psrlw $0x4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xf2	/* 1681 pand %xmm10,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 1686 por %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 168b pand %xmm15,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 1690 movdqa %xmm4,%xmm13 */
	LONG $0x600f4166; BYTE $0xe3	/* 1695 punpcklbw %xmm11,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xde	/* 169a por %xmm14,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 169f punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 16a4 pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x20	/* 16a9 movdqu 0x20(%rax),%xmm2 */
	LONG $0xe2f50f66	/* 16ae pmaddwd %xmm2,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 16b2 packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 16b7 movdqa %xmm4,%xmm13 */
	LONG $0xe36f0f66	/* 16bc movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 16c0 punpcklbw %xmm11,%xmm3 */
	LONG $0xf50f4566; BYTE $0xec	/* 16c5 pmaddwd %xmm12,%xmm13 */
	LONG $0x680f4166; BYTE $0xe3	/* 16ca punpckhbw %xmm11,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 16cf movdqa %xmm1,%xmm12 */
	LONG $0xac290f44; LONG $0x0000f024; BYTE $0x00	/* 16d4 movaps %xmm13,0xf0(%rsp) */
	LONG $0x506f0ff3; BYTE $0x70	/* 16dd movdqu 0x70(%rax),%xmm2 */
	LONG $0x6f0f44f3; WORD $0xac69	/* 16e2 movdqu -0x54(%rcx),%xmm13 */
	LONG $0x710f4166; WORD $0x01f4	/* 16e8 psllw $0x1,%xmm12 */
	LONG $0x6f0f44f3; LONG $0x000130b0; BYTE $0x00	/* 16ee movdqu 0x130(%rax),%xmm14 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 16f7 pand %xmm10,%xmm12 */
	LONG $0xe2f50f66	/* 16fc pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x60	/* 1700 movdqu 0x60(%rax),%xmm2 */
	LONG $0xdaf50f66	/* 1705 pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000b0	/* 1709 movdqu 0xb0(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 1711 packssdw %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe5	/* 1715 movdqa %xmm13,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xef	/* 171a pand %xmm15,%xmm13 */
	LONG $0xf50f4466; BYTE $0xcb	/* 171f pmaddwd %xmm3,%xmm9 */
	LONG $0xd4710f66; BYTE $0x04	/* 1724 psrlw $0x4,%xmm4 */
	LONG $0xd96f0f66	/* 1729 movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x02	/* 172d psllw $0x2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 1732 pand %xmm15,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xda	/* 1737 pand %xmm10,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 173c por %xmm12,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 1741 por %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 1746 movdqa %xmm4,%xmm12 */
	LONG $0x600f4166; BYTE $0xe3	/* 174b punpcklbw %xmm11,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 1750 movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xdb	/* 1755 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4566; BYTE $0xe3	/* 175a punpckhbw %xmm11,%xmm12 */
	LONG $0x680f4566; BYTE $0xeb	/* 175f punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 1764 pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000a0	/* 1769 movdqu 0xa0(%rax),%xmm2 */
	LONG $0xdaf50f66	/* 1771 pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 1775 movdqu 0xf0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 177d packssdw %xmm13,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 1782 pmaddwd %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 1787 movdqa %xmm12,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 178c movdqa %xmm1,%xmm12 */
	LONG $0xf50f4466; BYTE $0xc2	/* 1791 pmaddwd %xmm2,%xmm8 */
	LONG $0x906f0ff3; LONG $0x000000e0	/* 1796 movdqu 0xe0(%rax),%xmm2 */
	LONG $0x710f4166; WORD $0x01d4	/* 179e psrlw $0x1,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xec	/* 17a4 movdqa %xmm12,%xmm13 */
	LONG $0xe2f50f66	/* 17a9 pmaddwd %xmm2,%xmm4 */
	LONG $0x516f0ff3; BYTE $0xcc	/* 17ad movdqu -0x34(%rcx),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xea	/* 17b2 pand %xmm10,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 17b7 packssdw %xmm8,%xmm4 */
	LONG $0x24f50f66; BYTE $0x24	/* 17bc pmaddwd (%rsp),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 17c1 movdqa %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 17c6 pand %xmm15,%xmm2 */
	LONG $0x710f4166; WORD $0x04d4	/* 17cb psrlw $0x4,%xmm12 */
	LONG $0xdcfe0f66	/* 17d1 paddd %xmm4,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 17d5 movdqa %xmm12,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 17da movdqa %xmm1,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 17df pand %xmm10,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 17e4 pand %xmm15,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd4	/* 17e9 por %xmm12,%xmm2 */
	LONG $0xeb0f4566; BYTE $0xc5	/* 17ee por %xmm13,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0001b0a8; BYTE $0x00	/* 17f3 movdqu 0x1b0(%rax),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 17fc movdqa %xmm2,%xmm12 */
	LONG $0x600f4166; BYTE $0xd3	/* 1801 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4566; BYTE $0xe3	/* 1806 punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4566; BYTE $0xe6	/* 180b pmaddwd %xmm14,%xmm12 */
	LONG $0x6f0f44f3; LONG $0x000120b0; BYTE $0x00	/* 1810 movdqu 0x120(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xd6	/* 1819 pmaddwd %xmm14,%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd4	/* 181e packssdw %xmm12,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe0	/* 1823 movdqa %xmm8,%xmm12 */
	LONG $0x600f4566; BYTE $0xc3	/* 1828 punpcklbw %xmm11,%xmm8 */
	LONG $0xd7f50f66	/* 182d pmaddwd %xmm7,%xmm2 */
	LONG $0xb86f0ff3; LONG $0x00000170	/* 1831 movdqu 0x170(%rax),%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 1839 punpckhbw %xmm11,%xmm12 */
	LONG $0xdafe0f66	/* 183e paddd %xmm2,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe7	/* 1842 pmaddwd %xmm7,%xmm12 */
	LONG $0xb86f0ff3; LONG $0x00000160	/* 1847 movdqu 0x160(%rax),%xmm7 */
	LONG $0xf50f4166; BYTE $0xf8	/* 184f pmaddwd %xmm8,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 1854 packssdw %xmm12,%xmm7 */
	LONG $0x6f0f44f3; WORD $0xec61	/* 1859 movdqu -0x14(%rcx),%xmm12 */
	LONG $0xf7f50f66	/* 185f pmaddwd %xmm7,%xmm6 */
	LONG $0xf96f0f66	/* 1863 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 1867 psrlw $0x2,%xmm7 */
	LONG $0xd1710f66; BYTE $0x03	/* 186c psrlw $0x3,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 1871 movdqa %xmm12,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xfa	/* 1876 pand %xmm10,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 187b pand %xmm15,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xca	/* 1880 pand %xmm10,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xfc	/* 1885 por %xmm12,%xmm7 */
	LONG $0x710f4166; WORD $0x04d0	/* 188a psrlw $0x4,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 1890 movdqa %xmm7,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 1895 pand %xmm15,%xmm8 */
	LONG $0x600f4166; BYTE $0xfb	/* 189a punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 189f punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4466; BYTE $0xc1	/* 18a4 por %xmm1,%xmm8 */
	LONG $0xf50f4566; BYTE $0xe5	/* 18a9 pmaddwd %xmm13,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 18ae movdqa %xmm8,%xmm1 */
	LONG $0x600f4566; BYTE $0xc3	/* 18b3 punpcklbw %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0001a0a8; BYTE $0x00	/* 18b8 movdqu 0x1a0(%rax),%xmm13 */
	LONG $0x680f4166; BYTE $0xcb	/* 18c1 punpckhbw %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xfd	/* 18c6 pmaddwd %xmm13,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 18cb packssdw %xmm12,%xmm7 */
	LONG $0xfdf50f66	/* 18d0 pmaddwd %xmm5,%xmm7 */
	LONG $0xe96f0f66	/* 18d4 movdqa %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* 18d8 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0xf7fe0f66	/* 18e0 paddd %xmm7,%xmm6 */
	LONG $0xe9f50f66	/* 18e4 pmaddwd %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* 18e8 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xc8	/* 18f0 pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4466; LONG $0x00902484; WORD $0x0000	/* 18f5 movdqa 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* 18ff paddd 0xa0(%rsp),%xmm8 */
	LONG $0xcd6b0f66	/* 1909 packssdw %xmm5,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x7024	/* 190d movdqa 0x70(%rsp),%xmm5 */
	LONG $0x4cf50f66; WORD $0x1024	/* 1913 pmaddwd 0x10(%rsp),%xmm1 */
	LONG $0xacfe0f66; LONG $0x00008024; BYTE $0x00	/* 1919 paddd 0x80(%rsp),%xmm5 */
	LONG $0xf1fe0f66	/* 1922 paddd %xmm1,%xmm6 */
	LONG $0xc86f0f66	/* 1926 movdqa %xmm0,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 192a paddd %xmm8,%xmm5 */
	LONG $0xc8690f66	/* 192f punpckhwd %xmm0,%xmm1 */
	LONG $0x4cf50f66; WORD $0x6024	/* 1933 pmaddwd 0x60(%rsp),%xmm1 */
	LONG $0x6f0f4466; LONG $0x00b02484; WORD $0x0000	/* 1939 movdqa 0xb0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00c02484; WORD $0x0000	/* 1943 paddd 0xc0(%rsp),%xmm8 */
	LONG $0xc0610f66	/* 194d punpcklwd %xmm0,%xmm0 */
	LONG $0xfe0f4466; LONG $0x00d02484; WORD $0x0000	/* 1951 paddd 0xd0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 195b paddd %xmm8,%xmm5 */
	LONG $0x6f0f4466; LONG $0x00e02484; WORD $0x0000	/* 1960 movdqa 0xe0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00f02484; WORD $0x0000	/* 196a paddd 0xf0(%rsp),%xmm8 */
	LONG $0x6f0f41f3; WORD $0xe079	/* 1974 movdqu -0x20(%r9),%xmm7 */
	LONG $0x6f0f4466; LONG $0x012024b4; WORD $0x0000	/* 197a movdqa 0x120(%rsp),%xmm14 */
	LONG $0xfe0f4566; BYTE $0xc1	/* 1984 paddd %xmm9,%xmm8 */
	LONG $0x8c280f44; LONG $0x00013024; BYTE $0x00	/* 1989 movaps 0x130(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 1992 paddd %xmm8,%xmm5 */
	LONG $0xc7f50f66	/* 1997 pmaddwd %xmm7,%xmm0 */
	LONG $0xbc6f0f66; LONG $0x00010024; BYTE $0x00	/* 199b movdqa 0x100(%rsp),%xmm7 */
	LONG $0xebfe0f66	/* 19a4 paddd %xmm3,%xmm5 */
	LONG $0xc1fe0f66	/* 19a8 paddd %xmm1,%xmm0 */
	LONG $0xf5fe0f66	/* 19ac paddd %xmm5,%xmm6 */
	LONG $0x43110f41; BYTE $0x10	/* 19b0 movups %xmm0,0x10(%r11) */
	LONG $0xef6f0f66	/* 19b5 movdqa %xmm7,%xmm5 */
	LONG $0x33110f41	/* 19b9 movups %xmm6,(%r11) */
	LONG $0x4cb1bf0f; WORD $0xffff; BYTE $0xff	/* 19bd movswl -0xb4(%rcx),%esi */
	LONG $0xce700f66; BYTE $0x4e	/* 19c4 pshufd $0x4e,%xmm6,%xmm1 */
	LONG $0xcefe0f66	/* 19c9 paddd %xmm6,%xmm1 */
	LONG $0xb46f0f66; LONG $0x00011024; BYTE $0x00	/* 19cd movdqa 0x110(%rsp),%xmm6 */
	WORD $0xe6c1; BYTE $0x0d	/* 19d6 shl $0xd,%esi */
	LONG $0xe1700f66; BYTE $0xb1	/* 19d9 pshufd $0xb1,%xmm1,%xmm4 */
	LONG $0xe000e681; WORD $0x8fff	/* 19de and $0x8fffe000,%esi */
	LONG $0xe1fe0f66	/* 19e4 paddd %xmm1,%xmm4 */
	LONG $0x100f41f3; WORD $0xfc4a	/* 19e8 movss -0x4(%r10),%xmm1 */
	LONG $0x6e0f4866; BYTE $0xde	/* 19ee movq %rsi,%xmm3 */
	LONG $0x4eb1bf0f; WORD $0xffff; BYTE $0xff	/* 19f3 movswl -0xb2(%rcx),%esi */
	WORD $0x5b0f; BYTE $0xe4	/* 19fa cvtdq2ps %xmm4,%xmm4 */
	LONG $0xdb7e0ff3	/* 19fd movq %xmm3,%xmm3 */
	LONG $0xebdb0f66	/* 1a01 pand %xmm3,%xmm5 */
	WORD $0xe6c1; BYTE $0x0d	/* 1a05 shl $0xd,%esi */
	LONG $0xee660f66	/* 1a08 pcmpgtd %xmm6,%xmm5 */
	LONG $0xe000e681; WORD $0x8fff	/* 1a0c and $0x8fffe000,%esi */
	LONG $0x00c9c60f	/* 1a12 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 1a16 movdqa %xmm5,%xmm2 */
	LONG $0xd3df0f66	/* 1a1a pandn %xmm3,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xde	/* 1a1e por %xmm14,%xmm3 */
	LONG $0xd1590f41	/* 1a23 mulps %xmm9,%xmm2 */
	LONG $0xdddb0f66	/* 1a27 pand %xmm5,%xmm3 */
	WORD $0x560f; BYTE $0xd3	/* 1a2b orps %xmm3,%xmm2 */
	LONG $0xd8700f66; BYTE $0x4e	/* 1a2e pshufd $0x4e,%xmm0,%xmm3 */
	LONG $0xc3fe0f66	/* 1a33 paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 1a37 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 1a3a pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 1a3f paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc6	/* 1a43 movq %rsi,%xmm0 */
	LONG $0xc07e0ff3	/* 1a48 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 1a4c cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 1a4f pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 1a53 mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 1a56 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x40	/* 1a5a movaps 0x40(%rsp),%xmm7 */
	LONG $0xee660f66	/* 1a5f pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 1a63 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 1a67 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc6	/* 1a6b por %xmm14,%xmm0 */
	LONG $0xf1590f41	/* 1a70 mulps %xmm9,%xmm6 */
	LONG $0xc5db0f66	/* 1a74 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x20	/* 1a78 movaps 0x20(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 1a7d orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 1a80 mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 1a83 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 1a86 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 1a89 addps 0x30(%rsp),%xmm2 */
	LONG $0x247c290f; BYTE $0x30	/* 1a8e movaps %xmm7,0x30(%rsp) */
	LONG $0x2454290f; BYTE $0x20	/* 1a93 movaps %xmm2,0x20(%rsp) */
	WORD $0x3949; BYTE $0xd4	/* 1a98 cmp %rdx,%r12 */
	LONG $0xf52a850f; WORD $0xffff	/* 1a9b jne fcb */
	LONG $0x2444280f; BYTE $0x50	/* 1aa1 movaps 0x50(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xcf	/* 1aa6 movaps %xmm7,%xmm1 */
	LONG $0x24ac8b48; LONG $0x00000140	/* 1aa9 mov 0x140(%rsp),%rbp */
	WORD $0x580f; BYTE $0xcd	/* 1ab1 addps %xmm5,%xmm1 */
	LONG $0x24bc8b4c; LONG $0x00000150	/* 1ab4 mov 0x150(%rsp),%r15 */
	WORD $0x580f; BYTE $0xc2	/* 1abc addps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 1abf addps %xmm1,%xmm0 */
	LONG $0x45110ff3; BYTE $0xfc	/* 1ac2 movss %xmm0,-0x4(%rbp) */
	WORD $0x014d; BYTE $0xf7	/* 1ac7 add %r14,%r15 */
	LONG $0x24ac3948; LONG $0x00000160	/* 1aca cmp %rbp,0x160(%rsp) */
	LONG $0xf488850f; WORD $0xffff	/* 1ad2 jne f60 */
	LONG $0xf8c48148; WORD $0x0004; BYTE $0x00	/* 1ad8 add $0x4f8,%rsp */
	BYTE $0x5b	/* 1adf pop %rbx */
	BYTE $0x5d	/* 1ae0 pop %rbp */
	WORD $0x5c41	/* 1ae1 pop %r12 */
	WORD $0x5d41	/* 1ae3 pop %r13 */
	WORD $0x5e41	/* 1ae5 pop %r14 */
	WORD $0x5f41	/* 1ae7 pop %r15 */
	BYTE $0xc3	/* 1ae9 ret */
	WORD $0x894c; BYTE $0xd0	/* 1aea mov %r10,%rax */
	WORD $0x894d; BYTE $0xf5	/* 1aed mov %r14,%r13 */
	LONG $0x105a8d48	/* 1af0 lea 0x10(%rdx),%rbx */
	WORD $0x8949; BYTE $0xd0	/* 1af4 mov %rdx,%r8 */
	LONG $0x249c8b4c; LONG $0x000001e8	/* 1af7 mov 0x1e8(%rsp),%r11 */
	LONG $0x248c8948; LONG $0x00000160	/* 1aff mov %rcx,0x160(%rsp) */
	LONG $0x24b48b4c; LONG $0x00000210	/* 1b07 mov 0x210(%rsp),%r14 */
	LONG $0x24bc8948; LONG $0x00000150	/* 1b0f mov %rdi,0x150(%rsp) */
	WORD $0x8948; BYTE $0xf7	/* 1b17 mov %rsi,%rdi */
	LONG $0x24b48b48; LONG $0x00000530	/* 1b1a mov 0x530(%rsp),%rsi */
	LONG $0x1d6f0ff3; LONG $0x00000bc5	/* 1b22 movdqa 0x0(%rip),%xmm3 = 26ef, as it lies */
	LONG $0x6f0f44f3; LONG $0x000c2c25; BYTE $0x00	/* 1b2a movdqa 0x0(%rip),%xmm12 = 275f, as it lies */
	LONG $0xac290f44; LONG $0x0001b024; BYTE $0x00	/* 1b33 movaps %xmm13,0x1b0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000bfb	/* 1b3c movdqa 0x0(%rip),%xmm7 = 273f, as it lies */
	LONG $0x6f0f4566; BYTE $0xd4	/* 1b44 movdqa %xmm12,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 1b49 movdqa %xmm3,%xmm15 */
	LONG $0x24bc290f; LONG $0x00000120	/* 1b4e movaps %xmm7,0x120(%rsp) */
	LONG $0xffef0f66	/* 1b56 pxor %xmm7,%xmm7 */
	LONG $0x2484894c; LONG $0x00000130	/* 1b5a mov %r8,0x130(%rsp) */
	LONG $0x24a48b4c; LONG $0x000001a0	/* 1b62 mov 0x1a0(%rsp),%r12 */
	LONG $0x044f8d48	/* 1b6a lea 0x4(%rdi),%rcx */
	LONG $0x24bc8948; LONG $0x00000140	/* 1b6e mov %rdi,0x140(%rsp) */
	LONG $0x24948b48; LONG $0x000001a8	/* 1b76 mov 0x1a8(%rsp),%rdx */
	WORD $0x8948; BYTE $0xf5	/* 1b7e mov %rsi,%rbp */
	LONG $0xef0f4566; BYTE $0xdb	/* 1b81 pxor %xmm11,%xmm11 */
	LONG $0x247c290f; BYTE $0x10	/* 1b86 movaps %xmm7,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x40	/* 1b8b movaps %xmm7,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* 1b90 movaps %xmm7,0x20(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* 1b95 movaps %xmm7,0x30(%rsp) */
	WORD $0x0feb	/* 1b9a jmp 1bab */
	LONG $0x247c280f; BYTE $0x40	/* 1b9c movaps 0x40(%rsp),%xmm7 */
	LONG $0x246c290f; BYTE $0x40	/* 1ba1 movaps %xmm5,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* 1ba6 movaps %xmm7,0x20(%rsp) */
	LONG $0x026f0ff3	/* 1bab movdqu (%rdx),%xmm0 */
	LONG $0x20c58348	/* 1baf add $0x20,%rbp */
	LONG $0x04c48349	/* 1bb3 add $0x4,%r12 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1bb7 add $0x100,%rdx */
	LONG $0xb0c18148; WORD $0x0000; BYTE $0x00	/* 1bbe add $0xb0,%rcx */
	LONG $0xc86f0f66	/* 1bc5 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bc9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bcd punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bd1 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bd6 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1bdb movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1bde movups %xmm0,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1be2 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1bea movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bee punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bf2 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bf6 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bfb psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1c00 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1c04 movups %xmm0,0x30(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* 1c08 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c10 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c14 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c18 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c1c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c21 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1c26 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1c2a movups %xmm0,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 1c2e movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c36 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c3a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c3e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c42 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c47 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 1c4c movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 1c50 movups %xmm0,0x70(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff40	/* 1c54 movdqu -0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c5c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c60 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c64 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c68 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c6d psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 1c72 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 1c79 movups %xmm0,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1c80 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c88 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c8c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c90 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c94 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c99 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 1c9e movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 1ca5 movups %xmm0,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 1cac movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1cb4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1cb8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cbc punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cc0 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1cc5 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 1cca movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 1cd1 movups %xmm0,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1cd8 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ce0 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ce4 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ce8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cec psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1cf1 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 1cf6 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 1cfd movups %xmm0,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1d04 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d09 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d0d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d11 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d15 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d1a psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 1d1f movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1d26 movups %xmm0,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1d2d movdqu -0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d32 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d36 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d3a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d3e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d43 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 1d48 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 1d4f movups %xmm0,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1d56 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d5b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d5f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d63 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d67 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d6c psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 1d71 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 1d78 movups %xmm0,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1d7f movdqu -0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d84 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d88 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d8c punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d90 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d95 psraw $0x8,%xmm0 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 1d9a movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 1da1 movups %xmm0,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1da8 movdqu -0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dad movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1db1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1db5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1db9 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dbe psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 1dc3 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 1dca movups %xmm0,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1dd1 movdqu -0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dd6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1dda punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1dde punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1de2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1de7 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 1dec movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 1df3 movups %xmm0,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1dfa movdqu -0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dff movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e03 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e07 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e0b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e10 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1e15 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 1e1c movups %xmm0,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1e23 movdqu -0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1e28 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e2c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e30 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e34 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e39 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 1e3e movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1e45 movups %xmm0,0x1f0(%rax) */
	LONG $0x50b98b48; WORD $0xffff; BYTE $0xff	/* 1e4c mov -0xb0(%rcx),%rdi */
	LONG $0x7d6f0ff3; BYTE $0xf0	/* 1e53 movdqu -0x10(%rbp),%xmm7 */
	WORD $0x8949; BYTE $0x3f	/* 1e58 mov %rdi,(%r15) */
	LONG $0xff58b98b; WORD $0xffff	/* 1e5b mov -0xa8(%rcx),%edi */
	LONG $0x247c290f; BYTE $0x50	/* 1e61 movaps %xmm7,0x50(%rsp) */
	LONG $0x087f8941	/* 1e66 mov %edi,0x8(%r15) */
	LONG $0x248c8b44; LONG $0x00000264	/* 1e6a mov 0x264(%rsp),%r9d */
	LONG $0x24848b44; LONG $0x0000026c	/* 1e72 mov 0x26c(%rsp),%r8d */
	LONG $0xb96f0ff3; LONG $0xffffff7c	/* 1e7a movdqu -0x84(%rcx),%xmm7 */
	WORD $0x8944; BYTE $0xcf	/* 1e82 mov %r9d,%edi */
	LONG $0x3fe18141; WORD $0x3f3f; BYTE $0x3f	/* 1e85 and $0x3f3f3f3f,%r9d */
	LONG $0x6f0f44f3; WORD $0x1070	/* 1e8c movdqu 0x10(%rax),%xmm14 */
	WORD $0x8945; BYTE $0xc2	/* 1e92 mov %r8d,%r10d */
	WORD $0xefc1; BYTE $0x02	/* 1e95 shr $0x2,%edi */
	LONG $0xef6f0f66	/* 1e98 movdqa %xmm7,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1e9c pand %xmm15,%xmm7 */
	LONG $0x3030e781; WORD $0x3030	/* 1ea1 and $0x30303030,%edi */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 1ea7 and $0xf0f0f0f,%r10d */
	LONG $0x04e8c141	/* 1eae shr $0x4,%r8d */
	WORD $0x0944; BYTE $0xd7	/* 1eb2 or %r10d,%edi */
	LONG $0xd5710f66; BYTE $0x04	/* 1eb5 psrlw $0x4,%xmm5 */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 1eba and $0xf0f0f0f,%r8d */
	LONG $0x20e7c148	/* 1ec1 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1ec5 or %r9,%rdi */
	LONG $0x248c8b44; LONG $0x00000268	/* 1ec8 mov 0x268(%rsp),%r9d */
	LONG $0x6e0f4866; BYTE $0xc7	/* 1ed0 movq %rdi,%xmm0 */
	WORD $0x8944; BYTE $0xcf	/* 1ed5 mov %r9d,%edi */
	LONG $0x3fe18141; WORD $0x3f3f; BYTE $0x3f	/* 1ed8 and $0x3f3f3f3f,%r9d */
	LONG $0x600f4166; BYTE $0xc3	/* 1edf punpcklbw %xmm11,%xmm0 */
	WORD $0xefc1; BYTE $0x02	/* 1ee4 shr $0x2,%edi */
	LONG $0xd86f0f66	/* 1ee7 movdqa %xmm0,%xmm3 */
	LONG $0x3030e781; WORD $0x3030	/* 1eeb and $0x30303030,%edi */
	LONG $0xd8610f66	/* 1ef1 punpcklwd %xmm0,%xmm3 */
	LONG $0xc0690f66	/* 1ef5 punpckhwd %xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xc7	/* 1ef9 or %r8d,%edi */
	LONG $0x700f4466; WORD $0x00e0	/* 1efc pshufd $0x0,%xmm0,%xmm12 */
	LONG $0x20e7c148	/* 1f02 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1f06 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1f09 movq %rdi,%xmm1 */
	LONG $0xd16f0f66	/* 1f0e movdqa %xmm1,%xmm2 */
	LONG $0x896f0ff3; LONG $0xffffff5c	/* 1f12 movdqu -0xa4(%rcx),%xmm1 */
	LONG $0x600f4166; BYTE $0xd3	/* 1f1a punpcklbw %xmm11,%xmm2 */
	LONG $0xe16f0f66	/* 1f1f movdqa %xmm1,%xmm4 */
	LONG $0xf16f0f66	/* 1f23 movdqa %xmm1,%xmm6 */
	LONG $0x2454290f; BYTE $0x60	/* 1f27 movaps %xmm2,0x60(%rsp) */
	LONG $0xd56f0f66	/* 1f2c movdqa %xmm5,%xmm2 */
	LONG $0xf4710f66; BYTE $0x04	/* 1f30 psllw $0x4,%xmm4 */
	LONG $0xf6710f66; BYTE $0x03	/* 1f35 psllw $0x3,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 1f3a pand %xmm15,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 1f3f pand %xmm10,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1f44 pand %xmm10,%xmm6 */
	LONG $0xeb700f66; BYTE $0x00	/* 1f49 pshufd $0x0,%xmm3,%xmm5 */
	LONG $0xe7eb0f66	/* 1f4e por %xmm7,%xmm4 */
	LONG $0xd6eb0f66	/* 1f52 por %xmm6,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1f56 movdqa %xmm1,%xmm8 */
	LONG $0xfc6f0f66	/* 1f5b movdqa %xmm4,%xmm7 */
	LONG $0x600f4166; BYTE $0xe3	/* 1f5f punpcklbw %xmm11,%xmm4 */
	LONG $0xf26f0f66	/* 1f64 movdqa %xmm2,%xmm6 */
	LONG $0x680f4166; BYTE $0xfb	/* 1f68 punpckhbw %xmm11,%xmm7 */
	LONG $0x680f4166; BYTE $0xf3	/* 1f6d punpckhbw %xmm11,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 1f72 punpcklbw %xmm11,%xmm2 */
	LONG $0xf50f4166; BYTE $0xfe	/* 1f77 pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; BYTE $0x30	/* 1f7c movdqu (%rax),%xmm14 */
	LONG $0x710f4166; WORD $0x01f0	/* 1f81 psllw $0x1,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xc2	/* 1f87 pand %xmm10,%xmm8 */
	LONG $0xf50f4166; BYTE $0xe6	/* 1f8c pmaddwd %xmm14,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5070	/* 1f91 movdqu 0x50(%rax),%xmm14 */
	LONG $0xe76b0f66	/* 1f97 packssdw %xmm7,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf6	/* 1f9b pmaddwd %xmm14,%xmm6 */
	LONG $0x6f0f44f3; WORD $0x4070	/* 1fa0 movdqu 0x40(%rax),%xmm14 */
	LONG $0xfc6f0f66	/* 1fa6 movdqa %xmm4,%xmm7 */
	LONG $0xe3700f66; BYTE $0x55	/* 1faa pshufd $0x55,%xmm3,%xmm4 */
	LONG $0xfdf50f66	/* 1faf pmaddwd %xmm5,%xmm7 */
	LONG $0xf50f4166; BYTE $0xd6	/* 1fb3 pmaddwd %xmm14,%xmm2 */
	LONG $0x247c290f; BYTE $0x70	/* 1fb8 movaps %xmm7,0x70(%rsp) */
	LONG $0xfb700f66; BYTE $0xaa	/* 1fbd pshufd $0xaa,%xmm3,%xmm7 */
	LONG $0xdb700f66; BYTE $0xff	/* 1fc2 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xd66b0f66	/* 1fc7 packssdw %xmm6,%xmm2 */
	LONG $0xf26f0f66	/* 1fcb movdqa %xmm2,%xmm6 */
	LONG $0xf4f50f66	/* 1fcf pmaddwd %xmm4,%xmm6 */
	LONG $0x24b4290f; LONG $0x00000080	/* 1fd3 movaps %xmm6,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x9c49	/* 1fdb movdqu -0x64(%rcx),%xmm9 */
	LONG $0xf16f0f66	/* 1fe1 movdqa %xmm1,%xmm6 */
	LONG $0xf6710f66; BYTE $0x02	/* 1fe5 psllw $0x2,%xmm6 */
	LONG $0x241c290f	/* 1fea movaps %xmm3,(%rsp) */
	LONG $0x586f0ff3; BYTE $0x30	/* 1fee movdqu 0x30(%rax),%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf1	/* 1ff3 movdqa %xmm9,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1ff8 pand %xmm10,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 1ffd pand %xmm15,%xmm9 */
	LONG $0x710f4166; WORD $0x04d6	/* 2002 psrlw $0x4,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xf1	/* 2008 por %xmm9,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd6	/* 200d movdqa %xmm14,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xce	/* 2012 movdqa %xmm6,%xmm9 */
	LONG $0x600f4166; BYTE $0xf3	/* 2017 punpcklbw %xmm11,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b0; BYTE $0x00	/* 201c movdqu 0x90(%rax),%xmm14 */
	LONG $0x680f4566; BYTE $0xcb	/* 2025 punpckhbw %xmm11,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 202a pand %xmm15,%xmm2 */
	LONG $0xf50f4566; BYTE $0xce	/* 202f pmaddwd %xmm14,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xd0	/* 2034 por %xmm8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 2039 movdqa %xmm1,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000080b0; BYTE $0x00	/* 203e movdqu 0x80(%rax),%xmm14 */
	LONG $0xdb0f4566; BYTE $0xc2	/* 2047 pand %xmm10,%xmm8 */
	LONG $0xf50f4166; BYTE $0xf6	/* 204c pmaddwd %xmm14,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xf1	/* 2051 packssdw %xmm9,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000d088; BYTE $0x00	/* 2056 movdqu 0xd0(%rax),%xmm9 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 205f movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 2064 movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 2068 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xf3	/* 206d punpckhbw %xmm11,%xmm6 */
	LONG $0xf50f4466; BYTE $0xf7	/* 2072 pmaddwd %xmm7,%xmm14 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 2077 movaps %xmm14,0x90(%rsp) */
	LONG $0xf50f4166; BYTE $0xf1	/* 2080 pmaddwd %xmm9,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c088; BYTE $0x00	/* 2085 movdqu 0xc0(%rax),%xmm9 */
	LONG $0x6f0f44f3; LONG $0x000190b0; BYTE $0x00	/* 208e movdqu 0x190(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xd1	/* 2097 pmaddwd %xmm9,%xmm2 */
	LONG $0xd66b0f66	/* 209c packssdw %xmm6,%xmm2 */
	LONG $0xf16f0f66	/* 20a0 movdqa %xmm1,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xca	/* 20a4 movdqa %xmm2,%xmm9 */
	LONG $0xd6710f66; BYTE $0x01	/* 20a9 psrlw $0x1,%xmm6 */
	LONG $0xf50f4466; WORD $0x240c	/* 20ae pmaddwd (%rsp),%xmm9 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 20b4 pand %xmm10,%xmm6 */
	LONG $0x8c290f44; LONG $0x0000a024; BYTE $0x00	/* 20b9 movaps %xmm9,0xa0(%rsp) */
	LONG $0x6f0f44f3; WORD $0xbc49	/* 20c2 movdqu -0x44(%rcx),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xe9	/* 20c8 movdqa %xmm9,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 20cd pand %xmm15,%xmm9 */
	LONG $0x710f4166; WORD $0x04d5	/* 20d2 psrlw $0x4,%xmm13 */
	LONG $0xeb0f4566; BYTE $0xc1	/* 20d8 por %xmm9,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 20dd movdqa %xmm13,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 20e2 movdqa %xmm8,%xmm9 */
	LONG $0x600f4566; BYTE $0xc3	/* 20e7 punpcklbw %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000110a8; BYTE $0x00	/* 20ec movdqu 0x110(%rax),%xmm13 */
	LONG $0x680f4566; BYTE $0xcb	/* 20f5 punpckhbw %xmm11,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 20fa pand %xmm15,%xmm2 */
	LONG $0xf50f4566; BYTE $0xcd	/* 20ff pmaddwd %xmm13,%xmm9 */
	LONG $0xd6eb0f66	/* 2104 por %xmm6,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x000100a8; BYTE $0x00	/* 2108 movdqu 0x100(%rax),%xmm13 */
	LONG $0xf26f0f66	/* 2111 movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 2115 punpcklbw %xmm11,%xmm2 */
	LONG $0xf50f4566; BYTE $0xc5	/* 211a pmaddwd %xmm13,%xmm8 */
	LONG $0x680f4166; BYTE $0xf3	/* 211f punpckhbw %xmm11,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000150a8; BYTE $0x00	/* 2124 movdqu 0x150(%rax),%xmm13 */
	LONG $0x6b0f4566; BYTE $0xc1	/* 212d packssdw %xmm9,%xmm8 */
	LONG $0xf50f4166; BYTE $0xf5	/* 2132 pmaddwd %xmm13,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 2137 movdqa %xmm8,%xmm9 */
	LONG $0x700f4466; WORD $0xaac0	/* 213c pshufd $0xaa,%xmm0,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000140a8; BYTE $0x00	/* 2142 movdqu 0x140(%rax),%xmm13 */
	LONG $0xf50f4566; BYTE $0xcc	/* 214b pmaddwd %xmm12,%xmm9 */
	LONG $0x8c290f44; LONG $0x0000b024; BYTE $0x00	/* 2150 movaps %xmm9,0xb0(%rsp) */
	LONG $0xf50f4166; BYTE $0xd5	/* 2159 pmaddwd %xmm13,%xmm2 */
	LONG $0x700f4466; WORD $0x55c8	/* 215e pshufd $0x55,%xmm0,%xmm9 */
	LONG $0xc0700f66; BYTE $0xff	/* 2164 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xd66b0f66	/* 2169 packssdw %xmm6,%xmm2 */
	LONG $0xf16f0f66	/* 216d movdqa %xmm1,%xmm6 */
	LONG $0xd6710f66; BYTE $0x02	/* 2171 psrlw $0x2,%xmm6 */
	LONG $0xd1710f66; BYTE $0x03	/* 2176 psrlw $0x3,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xea	/* 217b movdqa %xmm2,%xmm13 */
	LONG $0xf50f4566; BYTE $0xe9	/* 2180 pmaddwd %xmm9,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 2185 pand %xmm10,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xca	/* 218a pand %xmm10,%xmm1 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* 218f movaps %xmm13,0xc0(%rsp) */
	LONG $0x6f0f44f3; WORD $0xdc69	/* 2198 movdqu -0x24(%rcx),%xmm13 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 219e movdqa %xmm13,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xef	/* 21a3 pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xf5	/* 21a8 por %xmm13,%xmm6 */
	LONG $0xd2710f66; BYTE $0x04	/* 21ad psrlw $0x4,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xee	/* 21b2 movdqa %xmm6,%xmm13 */
	LONG $0x600f4166; BYTE $0xf3	/* 21b7 punpcklbw %xmm11,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 21bc pand %xmm15,%xmm2 */
	LONG $0x680f4566; BYTE $0xeb	/* 21c1 punpckhbw %xmm11,%xmm13 */
	LONG $0xd1eb0f66	/* 21c6 por %xmm1,%xmm2 */
	LONG $0x886f0ff3; LONG $0x000001d0	/* 21ca movdqu 0x1d0(%rax),%xmm1 */
	LONG $0xf50f4566; BYTE $0xee	/* 21d2 pmaddwd %xmm14,%xmm13 */
	LONG $0x6f0f44f3; LONG $0x000180b0; BYTE $0x00	/* 21d7 movdqu 0x180(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xf6	/* 21e0 pmaddwd %xmm14,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xf5	/* 21e5 packssdw %xmm13,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 21ea movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 21ef movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 21f3 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xf3	/* 21f8 punpckhbw %xmm11,%xmm6 */
	LONG $0xf50f4566; BYTE $0xf0	/* 21fd pmaddwd %xmm8,%xmm14 */
	LONG $0xb4290f44; LONG $0x0000d024; BYTE $0x00	/* 2202 movaps %xmm14,0xd0(%rsp) */
	LONG $0xf1f50f66	/* 220b pmaddwd %xmm1,%xmm6 */
	LONG $0x886f0ff3; LONG $0x000001c0	/* 220f movdqu 0x1c0(%rax),%xmm1 */
	LONG $0x6f0f44f3; WORD $0x8c71	/* 2217 movdqu -0x74(%rcx),%xmm14 */
	LONG $0xcaf50f66	/* 221d pmaddwd %xmm2,%xmm1 */
	LONG $0x916f0ff3; LONG $0xffffff6c	/* 2221 movdqu -0x94(%rcx),%xmm2 */
	LONG $0xce6b0f66	/* 2229 packssdw %xmm6,%xmm1 */
	LONG $0xf16f0f66	/* 222d movdqa %xmm1,%xmm6 */
	LONG $0xca6f0f66	/* 2231 movdqa %xmm2,%xmm1 */
	LONG $0xf0f50f66	/* 2235 pmaddwd %xmm0,%xmm6 */
	LONG $0xf1710f66; BYTE $0x04	/* 2239 psllw $0x4,%xmm1 */
	LONG $0x24b4290f; LONG $0x000000e0	/* 223e movaps %xmm6,0xe0(%rsp) */
	LONG $0xf16f0f66	/* 2246 movdqa %xmm1,%xmm6 */
	LONG $0xca6f0f66	/* 224a movdqa %xmm2,%xmm1 */
	LONG $0xf1710f66; BYTE $0x03	/* 224e psllw $0x3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 2253 pand %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 2258 movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xce	/* 225d movdqa %xmm14,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 2262 pand %xmm15,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xf6	/* 2267 por %xmm14,%xmm6 */
	LONG $0xd1710f66; BYTE $0x04	/* 226c psrlw $0x4,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xea	/* 2271 pand %xmm10,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 2276 movdqa %xmm6,%xmm14 */
	LONG $0x600f4166; BYTE $0xf3	/* 227b punpcklbw %xmm11,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 2280 pand %xmm15,%xmm1 */
	LONG $0x680f4566; BYTE $0xf3	/* 2285 punpckhbw %xmm11,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 228a por %xmm13,%xmm1 */
	LONG $0xf50f4466; BYTE $0xf3	/* 228f pmaddwd %xmm3,%xmm14 */
	LONG $0x586f0ff3; BYTE $0x20	/* 2294 movdqu 0x20(%rax),%xmm3 */
	LONG $0xf3f50f66	/* 2299 pmaddwd %xmm3,%xmm6 */
	LONG $0x986f0ff3; LONG $0x000000b0	/* 229d movdqu 0xb0(%rax),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xf6	/* 22a5 packssdw %xmm14,%xmm6 */
	LONG $0xf5f50f66	/* 22aa pmaddwd %xmm5,%xmm6 */
	LONG $0xe96f0f66	/* 22ae movdqa %xmm1,%xmm5 */
	LONG $0x600f4166; BYTE $0xcb	/* 22b2 punpcklbw %xmm11,%xmm1 */
	LONG $0x680f4166; BYTE $0xeb	/* 22b7 punpckhbw %xmm11,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xf5	/* 22bc movdqa %xmm5,%xmm14 */
	LONG $0x686f0ff3; BYTE $0x70	/* 22c1 movdqu 0x70(%rax),%xmm5 */
	LONG $0xf50f4466; BYTE $0xf5	/* 22c6 pmaddwd %xmm5,%xmm14 */
	LONG $0x686f0ff3; BYTE $0x60	/* 22cb movdqu 0x60(%rax),%xmm5 */
	LONG $0xe9f50f66	/* 22d0 pmaddwd %xmm1,%xmm5 */
	LONG $0xca6f0f66	/* 22d4 movdqa %xmm2,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xee	/* 22d8 packssdw %xmm14,%xmm5 */
	LONG $0x6f0f44f3; WORD $0xac71	/* 22dd movdqu -0x54(%rcx),%xmm14 */
	LONG $0xf1710f66; BYTE $0x02	/* 22e3 psllw $0x2,%xmm1 */
	LONG $0xecf50f66	/* 22e8 pmaddwd %xmm4,%xmm5 */
	LONG $0xe26f0f66	/* 22ec movdqa %xmm2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xca	/* 22f0 pand %xmm10,%xmm1 */
	LONG $0xf4710f66; BYTE $0x01	/* 22f5 psllw $0x1,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 22fa movdqa %xmm4,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xe6	/* 22ff movdqa %xmm14,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 2304 pand %xmm15,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xce	/* 2309 por %xmm14,%xmm1 */
	LONG $0xd4710f66; BYTE $0x04	/* 230e psrlw $0x4,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xea	/* 2313 pand %xmm10,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2318 movdqa %xmm1,%xmm14 */
	LONG $0x600f4166; BYTE $0xcb	/* 231d punpcklbw %xmm11,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2322 pand %xmm15,%xmm4 */
	LONG $0x680f4566; BYTE $0xf3	/* 2327 punpckhbw %xmm11,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 232c por %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xea	/* 2331 movdqa %xmm2,%xmm13 */
	LONG $0xf50f4466; BYTE $0xf3	/* 2336 pmaddwd %xmm3,%xmm14 */
	LONG $0x986f0ff3; LONG $0x000000a0	/* 233b movdqu 0xa0(%rax),%xmm3 */
	LONG $0xdb0f4566; BYTE $0xea	/* 2343 pand %xmm10,%xmm13 */
	LONG $0xb4fe0f66; LONG $0x0000e024; BYTE $0x00	/* 2348 paddd 0xe0(%rsp),%xmm6 */
	LONG $0xcbf50f66	/* 2351 pmaddwd %xmm3,%xmm1 */
	LONG $0xf5fe0f66	/* 2355 paddd %xmm5,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xce	/* 2359 packssdw %xmm14,%xmm1 */
	LONG $0xd96f0f66	/* 235e movdqa %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x00000130	/* 2362 movdqu 0x130(%rax),%xmm1 */
	LONG $0xdff50f66	/* 236a pmaddwd %xmm7,%xmm3 */
	LONG $0xfc6f0f66	/* 236e movdqa %xmm4,%xmm7 */
	LONG $0x600f4166; BYTE $0xe3	/* 2372 punpcklbw %xmm11,%xmm4 */
	LONG $0x249c290f; LONG $0x000000f0	/* 2377 movaps %xmm3,0xf0(%rsp) */
	LONG $0x986f0ff3; LONG $0x000000f0	/* 237f movdqu 0xf0(%rax),%xmm3 */
	LONG $0x680f4166; BYTE $0xfb	/* 2387 punpckhbw %xmm11,%xmm7 */
	LONG $0xfbf50f66	/* 238c pmaddwd %xmm3,%xmm7 */
	LONG $0x986f0ff3; LONG $0x000000e0	/* 2390 movdqu 0xe0(%rax),%xmm3 */
	LONG $0xe3f50f66	/* 2398 pmaddwd %xmm3,%xmm4 */
	LONG $0x596f0ff3; BYTE $0xcc	/* 239c movdqu -0x34(%rcx),%xmm3 */
	LONG $0xe76b0f66	/* 23a1 packssdw %xmm7,%xmm4 */
	LONG $0xfa6f0f66	/* 23a5 movdqa %xmm2,%xmm7 */
	LONG $0x24f50f66; BYTE $0x24	/* 23a9 pmaddwd (%rsp),%xmm4 */
	LONG $0xd7710f66; BYTE $0x01	/* 23ae psrlw $0x1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 23b3 movdqa %xmm7,%xmm14 */
	LONG $0xfb6f0f66	/* 23b8 movdqa %xmm3,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 23bc pand %xmm15,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 23c1 por %xmm13,%xmm3 */
	LONG $0xd7710f66; BYTE $0x04	/* 23c6 psrlw $0x4,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xf2	/* 23cb pand %xmm10,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 23d0 movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xdb	/* 23d5 punpcklbw %xmm11,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xff	/* 23da pand %xmm15,%xmm7 */
	LONG $0x680f4566; BYTE $0xeb	/* 23df punpckhbw %xmm11,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xfe	/* 23e4 por %xmm14,%xmm7 */
	LONG $0xf50f4466; BYTE $0xe9	/* 23e9 pmaddwd %xmm1,%xmm13 */
	LONG $0x886f0ff3; LONG $0x00000120	/* 23ee movdqu 0x120(%rax),%xmm1 */
	LONG $0xd9f50f66	/* 23f6 pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x00000170	/* 23fa movdqu 0x170(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 2402 packssdw %xmm13,%xmm3 */
	LONG $0x6f0f44f3; WORD $0xec69	/* 2407 movdqu -0x14(%rcx),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdc	/* 240d pmaddwd %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 2412 movdqa %xmm7,%xmm12 */
	LONG $0x600f4166; BYTE $0xfb	/* 2417 punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 241c punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4466; BYTE $0xe1	/* 2421 pmaddwd %xmm1,%xmm12 */
	LONG $0x886f0ff3; LONG $0x00000160	/* 2426 movdqu 0x160(%rax),%xmm1 */
	LONG $0xf9f50f66	/* 242e pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001b0	/* 2432 movdqu 0x1b0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 243a packssdw %xmm12,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 243f movdqa %xmm13,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xef	/* 2444 pand %xmm15,%xmm13 */
	LONG $0xf50f4166; BYTE $0xf9	/* 2449 pmaddwd %xmm9,%xmm7 */
	LONG $0x710f4166; WORD $0x04d4	/* 244e psrlw $0x4,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xca	/* 2454 movdqa %xmm2,%xmm9 */
	LONG $0x710f4166; WORD $0x02d1	/* 2459 psrlw $0x2,%xmm9 */
	LONG $0xd2710f66; BYTE $0x03	/* 245f psrlw $0x3,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 2464 pand %xmm15,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xca	/* 2469 pand %xmm10,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 246e pand %xmm10,%xmm2 */
	LONG $0xeb0f4566; BYTE $0xcd	/* 2473 por %xmm13,%xmm9 */
	LONG $0xeb0f4466; BYTE $0xe2	/* 2478 por %xmm2,%xmm12 */
	LONG $0x906f0ff3; LONG $0x000001e0	/* 247d movdqu 0x1e0(%rax),%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe9	/* 2485 movdqa %xmm9,%xmm13 */
	LONG $0x600f4566; BYTE $0xcb	/* 248a punpcklbw %xmm11,%xmm9 */
	LONG $0x680f4566; BYTE $0xeb	/* 248f punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xe9	/* 2494 pmaddwd %xmm1,%xmm13 */
	LONG $0x886f0ff3; LONG $0x000001a0	/* 2499 movdqu 0x1a0(%rax),%xmm1 */
	LONG $0xf50f4466; BYTE $0xc9	/* 24a1 pmaddwd %xmm1,%xmm9 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* 24a6 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x6b0f4566; BYTE $0xcd	/* 24ae packssdw %xmm13,%xmm9 */
	LONG $0xf50f4566; BYTE $0xc8	/* 24b3 pmaddwd %xmm8,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 24b8 movdqa %xmm12,%xmm8 */
	LONG $0x600f4566; BYTE $0xe3	/* 24bd punpcklbw %xmm11,%xmm12 */
	LONG $0x680f4566; BYTE $0xc3	/* 24c2 punpckhbw %xmm11,%xmm8 */
	LONG $0xf50f4166; BYTE $0xd4	/* 24c7 pmaddwd %xmm12,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xf9	/* 24cc paddd %xmm9,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc1	/* 24d1 pmaddwd %xmm1,%xmm8 */
	LONG $0x8c6f0f66; LONG $0x0000f024; BYTE $0x00	/* 24d6 movdqa 0xf0(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xd0	/* 24df packssdw %xmm8,%xmm2 */
	LONG $0x6f0f4466; LONG $0x00902484; WORD $0x0000	/* 24e4 movdqa 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* 24ee paddd 0xa0(%rsp),%xmm8 */
	LONG $0xd0f50f66	/* 24f8 pmaddwd %xmm0,%xmm2 */
	LONG $0x446f0f66; WORD $0x7024	/* 24fc movdqa 0x70(%rsp),%xmm0 */
	LONG $0xccfe0f66	/* 2502 paddd %xmm4,%xmm1 */
	LONG $0x84fe0f66; LONG $0x00008024; BYTE $0x00	/* 2506 paddd 0x80(%rsp),%xmm0 */
	LONG $0xcbfe0f66	/* 250f paddd %xmm3,%xmm1 */
	LONG $0xfafe0f66	/* 2513 paddd %xmm2,%xmm7 */
	LONG $0x546f0f66; WORD $0x6024	/* 2517 movdqa 0x60(%rsp),%xmm2 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 251d paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; LONG $0x00b02484; WORD $0x0000	/* 2522 movdqa 0xb0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00c02484; WORD $0x0000	/* 252c paddd 0xc0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00d02484; WORD $0x0000	/* 2536 paddd 0xd0(%rsp),%xmm8 */
	LONG $0xda6f0f66	/* 2540 movdqa %xmm2,%xmm3 */
	LONG $0xda610f66	/* 2544 punpcklwd %xmm2,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 2548 paddd %xmm8,%xmm0 */
	LONG $0xc6fe0f66	/* 254d paddd %xmm6,%xmm0 */
	LONG $0xc1fe0f66	/* 2551 paddd %xmm1,%xmm0 */
	LONG $0xf8fe0f66	/* 2555 paddd %xmm0,%xmm7 */
	LONG $0xc26f0f66	/* 2559 movdqa %xmm2,%xmm0 */
	LONG $0xc2690f66	/* 255d punpckhwd %xmm2,%xmm0 */
	LONG $0x556f0ff3; BYTE $0xe0	/* 2561 movdqu -0x20(%rbp),%xmm2 */
	LONG $0x44f50f66; WORD $0x5024	/* 2566 pmaddwd 0x50(%rsp),%xmm0 */
	LONG $0x3b110f41	/* 256c movups %xmm7,(%r11) */
	LONG $0xdaf50f66	/* 2570 pmaddwd %xmm2,%xmm3 */
	LONG $0xd8fe0f66	/* 2574 paddd %xmm0,%xmm3 */
	LONG $0xc7700f66; BYTE $0x4e	/* 2578 pshufd $0x4e,%xmm7,%xmm0 */
	LONG $0x5b110f41; BYTE $0x10	/* 257d movups %xmm3,0x10(%r11) */
	LONG $0x4cb9bf0f; WORD $0xffff; BYTE $0xff	/* 2582 movswl -0xb4(%rcx),%edi */
	LONG $0xc7fe0f66	/* 2589 paddd %xmm7,%xmm0 */
	LONG $0x100f41f3; WORD $0x244c; BYTE $0xfc	/* 258d movss -0x4(%r12),%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* 2594 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xbc6f0f66; LONG $0x00017024; BYTE $0x00	/* 2599 movdqa 0x170(%rsp),%xmm7 */
	LONG $0xb46f0f66; LONG $0x00018024; BYTE $0x00	/* 25a2 movdqa 0x180(%rsp),%xmm6 */
	LONG $0xb4280f44; LONG $0x00019024; BYTE $0x00	/* 25ab movaps 0x190(%rsp),%xmm14 */
	WORD $0xe7c1; BYTE $0x0d	/* 25b4 shl $0xd,%edi */
	LONG $0xe0fe0f66	/* 25b7 paddd %xmm0,%xmm4 */
	LONG $0x6f0f4466; LONG $0x0120248c; WORD $0x0000	/* 25bb movdqa 0x120(%rsp),%xmm9 */
	LONG $0xe000e781; WORD $0x8fff	/* 25c5 and $0x8fffe000,%edi */
	LONG $0xef6f0f66	/* 25cb movdqa %xmm7,%xmm5 */
	WORD $0x5b0f; BYTE $0xe4	/* 25cf cvtdq2ps %xmm4,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 25d2 movq %rdi,%xmm0 */
	LONG $0x4eb9bf0f; WORD $0xffff; BYTE $0xff	/* 25d7 movswl -0xb2(%rcx),%edi */
	LONG $0xc07e0ff3	/* 25de movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 25e2 pand %xmm0,%xmm5 */
	WORD $0xe7c1; BYTE $0x0d	/* 25e6 shl $0xd,%edi */
	LONG $0xee660f66	/* 25e9 pcmpgtd %xmm6,%xmm5 */
	LONG $0xe000e781; WORD $0x8fff	/* 25ed and $0x8fffe000,%edi */
	LONG $0x00c9c60f	/* 25f3 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 25f7 movdqa %xmm5,%xmm2 */
	LONG $0xd0df0f66	/* 25fb pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc1	/* 25ff por %xmm9,%xmm0 */
	LONG $0xd6590f41	/* 2604 mulps %xmm14,%xmm2 */
	LONG $0xc5db0f66	/* 2608 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 260c orps %xmm0,%xmm2 */
	LONG $0xc3700f66; BYTE $0x4e	/* 260f pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 2614 paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 2618 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 261b pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 2620 paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 2624 movq %rdi,%xmm0 */
	LONG $0xc07e0ff3	/* 2629 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 262d cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 2630 pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 2634 mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 2637 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x20	/* 263b movaps 0x20(%rsp),%xmm7 */
	LONG $0xee660f66	/* 2640 pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 2644 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 2648 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc1	/* 264c por %xmm9,%xmm0 */
	LONG $0xf6590f41	/* 2651 mulps %xmm14,%xmm6 */
	LONG $0xc5db0f66	/* 2655 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x10	/* 2659 movaps 0x10(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 265e orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 2661 mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 2664 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 2667 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 266a addps 0x30(%rsp),%xmm2 */
	LONG $0x247c290f; BYTE $0x30	/* 266f movaps %xmm7,0x30(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 2674 movaps %xmm2,0x10(%rsp) */
	WORD $0x394c; BYTE $0xf2	/* 2679 cmp %r14,%rdx */
	LONG $0xf51a850f; WORD $0xffff	/* 267c jne 1b9c */
	LONG $0x2444280f; BYTE $0x40	/* 2682 movaps 0x40(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xcf	/* 2687 movaps %xmm7,%xmm1 */
	LONG $0x24848b4c; LONG $0x00000130	/* 268a mov 0x130(%rsp),%r8 */
	WORD $0x580f; BYTE $0xcd	/* 2692 addps %xmm5,%xmm1 */
	LONG $0x24bc8b48; LONG $0x00000140	/* 2695 mov 0x140(%rsp),%rdi */
	WORD $0x580f; BYTE $0xc2	/* 269d addps %xmm2,%xmm0 */
	LONG $0x04c08349	/* 26a0 add $0x4,%r8 */
	WORD $0x014c; BYTE $0xef	/* 26a4 add %r13,%rdi */
	WORD $0x580f; BYTE $0xc1	/* 26a7 addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc40	/* 26aa movss %xmm0,-0x4(%r8) */
	WORD $0x3949; BYTE $0xd8	/* 26b0 cmp %rbx,%r8 */
	LONG $0xf49d850f; WORD $0xffff	/* 26b3 jne 1b56 */
	LONG $0x24bc8b48; LONG $0x00000150	/* 26b9 mov 0x150(%rsp),%rdi */
	LONG $0x248c8b48; LONG $0x00000160	/* 26c1 mov 0x160(%rsp),%rcx */
	WORD $0x894d; BYTE $0xee	/* 26c9 mov %r13,%r14 */
	LONG $0xac280f44; LONG $0x0001b024; BYTE $0x00	/* 26cc movaps 0x1b0(%rsp),%xmm13 */
	LONG $0xffe786e9; BYTE $0xff	/* 26d5 jmp e60 */
	LONG $0xc0ef0f66	/* 26da pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x02	/* 26de movups %xmm0,(%rdx) */
	LONG $0xffe776e9; BYTE $0xff	/* 26e1 jmp e5c */
	LONG $0xc0ef0f66	/* 26e6 pxor %xmm0,%xmm0 */
	LONG $0xfff3d3e9; BYTE $0xff	/* 26ea jmp 1ac2 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 26ef .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 26ff .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 270f .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 271f .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 272f .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 273f .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 274f .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 275f .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 276f .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 277f .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 278f .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 279f .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 27af .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 27bf .rodata.cst16 */
	RET

TEXT sse2q6k(SB), 1, $0
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
	LONG $0x0026c5e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x894d; BYTE $0xcf	/* 5 mov %r9,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* a mov %rdx,%r14 */
	WORD $0x8948; BYTE $0xca	/* d mov %rcx,%rdx */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	WORD $0x8948; BYTE $0xf5	/* 15 mov %rsi,%rbp */
	BYTE $0x53	/* 18 push %rbx */
	LONG $0x48ec8148; WORD $0x0005; BYTE $0x00	/* 19 sub $0x548,%rsp */
	LONG $0x2484894c; LONG $0x00000290	/* 20 mov %r8,0x290(%rsp) */
	LONG $0x03f98348	/* 28 cmp $0x3,%rcx */
	LONG $0x0d228e0f; WORD $0x0000	/* 2c jle d54 */
	LONG $0x361c8d4b	/* 32 lea (%r14,%r14,1),%rbx */
	LONG $0x248c8b48; LONG $0x00000588	/* 36 mov 0x588(%rsp),%rcx */
	LONG $0x24948948; LONG $0x00000288	/* 3e mov %rdx,0x288(%rsp) */
	LONG $0x05100ff3; LONG $0x000025b7	/* 46 movss 0x0(%rip),%xmm0 = 2605 */
	LONG $0x249c8948; LONG $0x00000268	/* 4e mov %rbx,0x268(%rsp) */
	WORD $0x014c; BYTE $0xf3	/* 56 add %r14,%rbx */
	WORD $0x8948; BYTE $0xee	/* 59 mov %rbp,%rsi */
	LONG $0x2d6f0ff3; LONG $0x00002631	/* 5c movdqa 0x0(%rip),%xmm5 = 2695, as it lies */
	LONG $0x249c8948; LONG $0x00000280	/* 64 mov %rbx,0x280(%rsp) */
	LONG $0x08e1c148	/* 6c shl $0x8,%rcx */
	LONG $0xb51c8d4a; LONG $0x00000000	/* 70 lea 0x0(,%r14,4),%rbx */
	LONG $0x6f0f44f3; LONG $0x0025643d; BYTE $0x00	/* 78 movdqa 0x0(%rip),%xmm15 = 25e5, as it lies */
	LONG $0x24bc8948; LONG $0x000002a8	/* 81 mov %rdi,0x2a8(%rsp) */
	LONG $0x356f0ff3; LONG $0x00002584	/* 89 movdqa 0x0(%rip),%xmm6 = 2615, as it lies */
	LONG $0x24ac8948; LONG $0x000002b0	/* 91 mov %rbp,0x2b0(%rsp) */
	LONG $0x24948948; LONG $0x000002b8	/* 99 mov %rdx,0x2b8(%rsp) */
	LONG $0x249c8948; LONG $0x00000298	/* a1 mov %rbx,0x298(%rsp) */
	LONG $0x011c8d4a	/* a9 lea (%rcx,%r8,1),%rbx */
	LONG $0x249c8948; LONG $0x000002a0	/* ad mov %rbx,0x2a0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xf7	/* b5 movdqa %xmm15,%xmm14 */
	WORD $0x8948; BYTE $0xfb	/* ba mov %rdi,%rbx */
	LONG $0x24b4290f; LONG $0x00000240	/* bd movaps %xmm6,0x240(%rsp) */
	LONG $0x356f0ff3; LONG $0x00002558	/* c5 movdqa 0x0(%rip),%xmm6 = 2625, as it lies */
	LONG $0x6f0f4466; BYTE $0xfd	/* cd movdqa %xmm5,%xmm15 */
	LONG $0x24b4290f; LONG $0x00000250	/* d2 movaps %xmm6,0x250(%rsp) */
	LONG $0x2484290f; LONG $0x00000270	/* da movaps %xmm0,0x270(%rsp) */
	LONG $0x24bc8348; LONG $0x00000588; BYTE $0x00	/* e2 cmpq $0x0,0x588(%rsp) */
	LONG $0x24db8e0f; WORD $0x0000	/* eb jle 25cc */
	LONG $0x24848d48; LONG $0x00000340	/* f1 lea 0x340(%rsp),%rax */
	LONG $0xf6ef0f66	/* f9 pxor %xmm6,%xmm6 */
	WORD $0x8948; BYTE $0xf7	/* fd mov %rsi,%rdi */
	LONG $0x249c8b4c; LONG $0x00000580	/* 100 mov 0x580(%rsp),%r11 */
	LONG $0x248c8d4c; LONG $0x000002c0	/* 108 lea 0x2c0(%rsp),%r9 */
	WORD $0x280f; BYTE $0xfe	/* 110 movaps %xmm6,%xmm7 */
	WORD $0x280f; BYTE $0xe6	/* 113 movaps %xmm6,%xmm4 */
	WORD $0xed31	/* 116 xor %ebp,%ebp */
	LONG $0x24948b48; LONG $0x00000290	/* 118 mov 0x290(%rsp),%rdx */
	WORD $0x280f; BYTE $0xde	/* 120 movaps %xmm6,%xmm3 */
	WORD $0x3145; BYTE $0xd2	/* 123 xor %r10d,%r10d */
	LONG $0x24848948; LONG $0x00000160	/* 126 mov %rax,0x160(%rsp) */
	LONG $0x248c894c; LONG $0x00000150	/* 12e mov %r9,0x150(%rsp) */
	LONG $0xedef0f66	/* 136 pxor %xmm5,%xmm5 */
	LONG $0x48868d4c; WORD $0x001b; BYTE $0x00	/* 13a lea 0x1b48(%rsi),%r8 */
	LONG $0x0000bc49; LONG $0x00000080; WORD $0x0080	/* 141 movabs $0x80000000800000,%r12 */
	LONG $0x249c8948; LONG $0x00000120	/* 14b mov %rbx,0x120(%rsp) */
	LONG $0x24b48948; LONG $0x00000130	/* 153 mov %rsi,0x130(%rsp) */
	LONG $0x24b48948; LONG $0x00000140	/* 15b mov %rsi,0x140(%rsp) */
	LONG $0x026f0ff3	/* 163 movdqu (%rdx),%xmm0 */
	LONG $0xb8b08d49; WORD $0xfffc; BYTE $0xff	/* 167 lea -0x348(%r8),%rsi */
	WORD $0x8948; BYTE $0xf9	/* 16e mov %rdi,%rcx */
	WORD $0x894c; BYTE $0xcb	/* 171 mov %r9,%rbx */
	LONG $0xc86f0f66	/* 174 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 178 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 17c punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 180 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 185 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 18a movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 18d movups %xmm0,0x10(%rax) */
	LONG $0x426f0ff3; BYTE $0x10	/* 191 movdqu 0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 196 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 19a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 19e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1a7 psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1ac movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1b0 movups %xmm0,0x30(%rax) */
	LONG $0x426f0ff3; BYTE $0x20	/* 1b4 movdqu 0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1b9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ca psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1cf movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1d3 movups %xmm0,0x50(%rax) */
	LONG $0x426f0ff3; BYTE $0x30	/* 1d7 movdqu 0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dc movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ed psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 1f2 movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 1f6 movups %xmm0,0x70(%rax) */
	LONG $0x426f0ff3; BYTE $0x40	/* 1fa movdqu 0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ff movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 203 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 207 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 20b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 210 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 215 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 21c movups %xmm0,0x90(%rax) */
	LONG $0x426f0ff3; BYTE $0x50	/* 223 movdqu 0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 228 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 22c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 230 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 234 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 239 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 23e movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 245 movups %xmm0,0xb0(%rax) */
	LONG $0x426f0ff3; BYTE $0x60	/* 24c movdqu 0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 251 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 255 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 259 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 25d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 262 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 267 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 26e movups %xmm0,0xd0(%rax) */
	LONG $0x426f0ff3; BYTE $0x70	/* 275 movdqu 0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 27a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 27e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 282 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 286 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 28b psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 290 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 297 movups %xmm0,0xf0(%rax) */
	LONG $0x826f0ff3; LONG $0x00000080	/* 29e movdqu 0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2a6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2aa punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2ae punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2b2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2b7 psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 2bc movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 2c3 movups %xmm0,0x110(%rax) */
	LONG $0x826f0ff3; LONG $0x00000090	/* 2ca movdqu 0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2d2 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2d6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2da punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2de psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2e3 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 2e8 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 2ef movups %xmm0,0x130(%rax) */
	LONG $0x826f0ff3; LONG $0x000000a0	/* 2f6 movdqu 0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2fe movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 302 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 306 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 30a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 30f psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 314 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 31b movups %xmm0,0x150(%rax) */
	LONG $0x826f0ff3; LONG $0x000000b0	/* 322 movdqu 0xb0(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 32a movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 332 movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000f0	/* 336 movaps %xmm4,0xf0(%rsp) */
	LONG $0xc8600f66	/* 33e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 342 punpckhbw %xmm0,%xmm0 */
	LONG $0x24bc290f; LONG $0x00000100	/* 346 movaps %xmm7,0x100(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 34e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 353 psraw $0x8,%xmm0 */
	LONG $0x24b4290f; LONG $0x00000110	/* 358 movaps %xmm6,0x110(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 360 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 367 movups %xmm0,0x170(%rax) */
	LONG $0x826f0ff3; LONG $0x000000c0	/* 36e movdqu 0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 376 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 37a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 37e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 382 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 387 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 38c movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 393 movups %xmm0,0x190(%rax) */
	LONG $0x826f0ff3; LONG $0x000000d0	/* 39a movdqu 0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3a2 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3a6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3aa punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3ae psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3b3 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 3b8 movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 3bf movups %xmm0,0x1b0(%rax) */
	LONG $0x826f0ff3; LONG $0x000000e0	/* 3c6 movdqu 0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3ce movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3d2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3d6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3da psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3df psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 3e4 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 3eb movups %xmm0,0x1d0(%rax) */
	LONG $0x826f0ff3; LONG $0x000000f0	/* 3f2 movdqu 0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3fa movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3fe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 402 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 406 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 40b psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 410 movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 417 movups %xmm0,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0x1053	/* 41e movdqu 0x10(%r11),%xmm2 */
	LONG $0x2494290f; LONG $0x000000c0	/* 424 movaps %xmm2,0xc0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x13	/* 42c movdqu (%r11),%xmm2 */
	LONG $0x2494290f; LONG $0x000000d0	/* 431 movaps %xmm2,0xd0(%rsp) */
	WORD $0x180f; BYTE $0x0e	/* 439 prefetcht0 (%rsi) */
	LONG $0x404e180f	/* 43c prefetcht0 0x40(%rsi) */
	LONG $0x808e180f; WORD $0x0000; BYTE $0x00	/* 440 prefetcht0 0x80(%rsi) */
	LONG $0xc08e180f; WORD $0x0000; BYTE $0x00	/* 447 prefetcht0 0xc0(%rsi) */
	LONG $0x6f0f44f3; BYTE $0x11	/* 44e movdqu (%rcx),%xmm10 */
	LONG $0x6f0f44f3; WORD $0x1068	/* 453 movdqu 0x10(%rax),%xmm13 */
	LONG $0xd2c68148; WORD $0x0000; BYTE $0x00	/* 459 add $0xd2,%rsi */
	LONG $0x20c38348	/* 460 add $0x20,%rbx */
	LONG $0x6f0f44f3; LONG $0x00008089; BYTE $0x00	/* 464 movdqu 0x80(%rcx),%xmm9 */
	LONG $0x6f0f44f3; WORD $0x2061	/* 46d movdqu 0x20(%rcx),%xmm12 */
	LONG $0x6f0f4166; BYTE $0xda	/* 473 movdqa %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 478 pand %xmm14,%xmm10 */
	LONG $0x816f0ff3; LONG $0x000000c0	/* 47d movdqu 0xc0(%rcx),%xmm0 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 485 movdqa %xmm9,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 48a movdqa %xmm9,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 48f movdqa %xmm12,%xmm2 */
	LONG $0xf6710f66; BYTE $0x04	/* 494 psllw $0x4,%xmm6 */
	LONG $0xf4710f66; BYTE $0x02	/* 499 psllw $0x2,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 49e pand %xmm14,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 4a3 pand %xmm15,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 4a8 pand %xmm15,%xmm4 */
	LONG $0xc86f0f66	/* 4ad movdqa %xmm0,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf2	/* 4b1 por %xmm10,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 4b6 por %xmm12,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5060	/* 4bb movdqu 0x50(%rax),%xmm12 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 4c1 movdqa %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 4c6 movdqa %xmm6,%xmm10 */
	LONG $0xf5600f66	/* 4cb punpcklbw %xmm5,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 4cf pand %xmm15,%xmm9 */
	LONG $0x680f4466; BYTE $0xd5	/* 4d4 punpckhbw %xmm5,%xmm10 */
	LONG $0xd3710f66; BYTE $0x04	/* 4d9 psrlw $0x4,%xmm3 */
	LONG $0xc8600f66	/* 4de punpcklbw %xmm0,%xmm1 */
	LONG $0xf50f4566; BYTE $0xd5	/* 4e2 pmaddwd %xmm13,%xmm10 */
	LONG $0x6f0f44f3; BYTE $0x28	/* 4e7 movdqu (%rax),%xmm13 */
	LONG $0xc0680f66	/* 4ec punpckhbw %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xde	/* 4f0 pand %xmm14,%xmm3 */
	LONG $0xe1710f66; BYTE $0x08	/* 4f5 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x02d0	/* 4fa psrlw $0x2,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd9	/* 500 por %xmm9,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x00009088; BYTE $0x00	/* 505 movdqu 0x90(%rax),%xmm9 */
	LONG $0xf50f4166; BYTE $0xf5	/* 50e pmaddwd %xmm13,%xmm6 */
	LONG $0xf96f0f66	/* 513 movdqa %xmm1,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 517 pand %xmm15,%xmm8 */
	LONG $0x240c290f	/* 51c movaps %xmm1,(%rsp) */
	LONG $0x6b0f4166; BYTE $0xf2	/* 520 packssdw %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 525 movdqa %xmm4,%xmm10 */
	LONG $0xe5600f66	/* 52a punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xd5	/* 52e punpckhbw %xmm5,%xmm10 */
	LONG $0xf9610f66	/* 533 punpcklwd %xmm1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xee	/* 537 movdqa %xmm6,%xmm13 */
	LONG $0xf50f4566; BYTE $0xd4	/* 53c pmaddwd %xmm12,%xmm10 */
	LONG $0xd2710f66; BYTE $0x04	/* 541 psrlw $0x4,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x4060	/* 546 movdqu 0x40(%rax),%xmm12 */
	LONG $0xf7700f66; BYTE $0xaa	/* 54c pshufd $0xaa,%xmm7,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 551 pand %xmm14,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 556 psraw $0x8,%xmm0 */
	LONG $0x700f4466; WORD $0x00df	/* 55b pshufd $0x0,%xmm7,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe4	/* 561 pmaddwd %xmm12,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xd0	/* 566 por %xmm8,%xmm2 */
	LONG $0xf50f4566; BYTE $0xeb	/* 56b pmaddwd %xmm11,%xmm13 */
	LONG $0x6f0f44f3; WORD $0x1059	/* 570 movdqu 0x10(%rcx),%xmm11 */
	LONG $0x6b0f4166; BYTE $0xe2	/* 576 packssdw %xmm10,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 57b movdqa %xmm3,%xmm10 */
	LONG $0xdd600f66	/* 580 punpcklbw %xmm5,%xmm3 */
	LONG $0x6c290f44; WORD $0x1024	/* 584 movaps %xmm13,0x10(%rsp) */
	LONG $0x680f4466; BYTE $0xd5	/* 58a punpckhbw %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 58f movdqa %xmm4,%xmm12 */
	LONG $0x6f0f44f3; WORD $0x3069	/* 594 movdqu 0x30(%rcx),%xmm13 */
	LONG $0xf50f4566; BYTE $0xd1	/* 59a pmaddwd %xmm9,%xmm10 */
	LONG $0xf50f4466; BYTE $0xe6	/* 59f pmaddwd %xmm6,%xmm12 */
	LONG $0xf16f0f66	/* 5a4 movdqa %xmm1,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x00008088; BYTE $0x00	/* 5a8 movdqu 0x80(%rax),%xmm9 */
	LONG $0xf1690f66	/* 5b1 punpckhwd %xmm1,%xmm6 */
	LONG $0x64290f44; WORD $0x2024	/* 5b5 movaps %xmm12,0x20(%rsp) */
	LONG $0x486f0ff3; BYTE $0x30	/* 5bb movdqu 0x30(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xd9	/* 5c0 pmaddwd %xmm9,%xmm3 */
	LONG $0xe6700f66; BYTE $0x00	/* 5c5 pshufd $0x0,%xmm6,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000d088; BYTE $0x00	/* 5ca movdqu 0xd0(%rax),%xmm9 */
	LONG $0x6b0f4166; BYTE $0xda	/* 5d3 packssdw %xmm10,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x00009091; BYTE $0x00	/* 5d8 movdqu 0x90(%rcx),%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 5e1 movdqa %xmm3,%xmm12 */
	LONG $0xde700f66; BYTE $0xaa	/* 5e6 pshufd $0xaa,%xmm6,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe4	/* 5eb pmaddwd %xmm4,%xmm12 */
	LONG $0xe26f0f66	/* 5f0 movdqa %xmm2,%xmm4 */
	LONG $0xd5600f66	/* 5f4 punpcklbw %xmm5,%xmm2 */
	LONG $0xe5680f66	/* 5f8 punpckhbw %xmm5,%xmm4 */
	LONG $0x64290f44; WORD $0x3024	/* 5fc movaps %xmm12,0x30(%rsp) */
	LONG $0x700f4466; WORD $0x55e7	/* 602 pshufd $0x55,%xmm7,%xmm12 */
	LONG $0xff700f66; BYTE $0xff	/* 608 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xf50f4166; BYTE $0xe1	/* 60d pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000c088; BYTE $0x00	/* 612 movdqu 0xc0(%rax),%xmm9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 61b pmaddwd %xmm9,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xca	/* 620 movdqa %xmm10,%xmm9 */
	LONG $0xd46b0f66	/* 625 packssdw %xmm4,%xmm2 */
	LONG $0x710f4166; WORD $0x02d1	/* 629 psrlw $0x2,%xmm9 */
	LONG $0xe26f0f66	/* 62f movdqa %xmm2,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 633 movdqa %xmm10,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 638 pand %xmm15,%xmm9 */
	LONG $0xf2710f66; BYTE $0x04	/* 63d psllw $0x4,%xmm2 */
	LONG $0xe3f50f66	/* 642 pmaddwd %xmm3,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 646 movdqa %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 64b movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xde	/* 650 pand %xmm14,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 655 movdqa %xmm10,%xmm2 */
	LONG $0x2464290f; BYTE $0x40	/* 65a movaps %xmm4,0x40(%rsp) */
	LONG $0xdb0f4566; BYTE $0xc7	/* 65f pand %xmm15,%xmm8 */
	LONG $0xf2710f66; BYTE $0x02	/* 664 psllw $0x2,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 669 pand %xmm15,%xmm10 */
	LONG $0xeb0f4566; BYTE $0xc3	/* 66e por %xmm11,%xmm8 */
	LONG $0xd3710f66; BYTE $0x04	/* 673 psrlw $0x4,%xmm3 */
	LONG $0xe26f0f66	/* 678 movdqa %xmm2,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 67c movdqa %xmm8,%xmm11 */
	LONG $0x600f4466; BYTE $0xc5	/* 681 punpcklbw %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 686 pand %xmm15,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 68b punpckhbw %xmm5,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xde	/* 690 pand %xmm14,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 695 movdqa %xmm13,%xmm2 */
	LONG $0xf50f4466; BYTE $0xd9	/* 69a pmaddwd %xmm1,%xmm11 */
	LONG $0x486f0ff3; BYTE $0x20	/* 69f movdqu 0x20(%rax),%xmm1 */
	LONG $0xeb0f4166; BYTE $0xda	/* 6a4 por %xmm10,%xmm3 */
	LONG $0xd2710f66; BYTE $0x04	/* 6a9 psrlw $0x4,%xmm2 */
	LONG $0xf50f4466; BYTE $0xc1	/* 6ae pmaddwd %xmm1,%xmm8 */
	LONG $0x486f0ff3; BYTE $0x70	/* 6b3 movdqu 0x70(%rax),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 6b8 pand %xmm14,%xmm2 */
	LONG $0x6b0f4566; BYTE $0xc3	/* 6bd packssdw %xmm11,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd1	/* 6c2 por %xmm9,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 6c7 movdqa %xmm0,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 6cc movdqa %xmm8,%xmm11 */
	LONG $0x610f4466; BYTE $0xc8	/* 6d1 punpcklwd %xmm0,%xmm9 */
	LONG $0xf50f4566; BYTE $0xdc	/* 6d6 pmaddwd %xmm12,%xmm11 */
	LONG $0x5c290f44; WORD $0x5024	/* 6db movaps %xmm11,0x50(%rsp) */
	LONG $0x6f0f4566; BYTE $0xdd	/* 6e1 movdqa %xmm13,%xmm11 */
	LONG $0x700f4566; WORD $0x55e9	/* 6e6 pshufd $0x55,%xmm9,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xde	/* 6ec pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe3	/* 6f1 por %xmm11,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 6f6 movdqa %xmm4,%xmm11 */
	LONG $0xe5600f66	/* 6fb punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 6ff punpckhbw %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 704 movdqa %xmm11,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 709 pmaddwd %xmm1,%xmm8 */
	LONG $0x486f0ff3; BYTE $0x60	/* 70e movdqu 0x60(%rax),%xmm1 */
	LONG $0xe1f50f66	/* 713 pmaddwd %xmm1,%xmm4 */
	LONG $0x886f0ff3; LONG $0x000000b0	/* 717 movdqu 0xb0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 71f packssdw %xmm8,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 724 movdqa %xmm4,%xmm11 */
	LONG $0xe6700f66; BYTE $0x55	/* 729 pshufd $0x55,%xmm6,%xmm4 */
	LONG $0xf6700f66; BYTE $0xff	/* 72e pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xf50f4466; BYTE $0xdf	/* 733 pmaddwd %xmm7,%xmm11 */
	LONG $0xfb6f0f66	/* 738 movdqa %xmm3,%xmm7 */
	LONG $0xdd600f66	/* 73c punpcklbw %xmm5,%xmm3 */
	LONG $0xfd680f66	/* 740 punpckhbw %xmm5,%xmm7 */
	LONG $0x5c290f44; WORD $0x6024	/* 744 movaps %xmm11,0x60(%rsp) */
	LONG $0x700f4566; WORD $0x00d9	/* 74a pshufd $0x0,%xmm9,%xmm11 */
	LONG $0xf9f50f66	/* 750 pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000000a0	/* 754 movdqu 0xa0(%rax),%xmm1 */
	LONG $0xd9f50f66	/* 75c pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x000000f0	/* 760 movdqu 0xf0(%rax),%xmm1 */
	LONG $0xdf6b0f66	/* 768 packssdw %xmm7,%xmm3 */
	LONG $0xfb6f0f66	/* 76c movdqa %xmm3,%xmm7 */
	LONG $0xda6f0f66	/* 770 movdqa %xmm2,%xmm3 */
	LONG $0xd5600f66	/* 774 punpcklbw %xmm5,%xmm2 */
	LONG $0xdd680f66	/* 778 punpckhbw %xmm5,%xmm3 */
	LONG $0xfcf50f66	/* 77c pmaddwd %xmm4,%xmm7 */
	LONG $0xd9f50f66	/* 780 pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x000000e0	/* 784 movdqu 0xe0(%rax),%xmm1 */
	LONG $0x247c290f; BYTE $0x70	/* 78c movaps %xmm7,0x70(%rsp) */
	LONG $0xd1f50f66	/* 791 pmaddwd %xmm1,%xmm2 */
	LONG $0xd36b0f66	/* 795 packssdw %xmm3,%xmm2 */
	LONG $0xfa6f0f66	/* 799 movdqa %xmm2,%xmm7 */
	LONG $0xfef50f66	/* 79d pmaddwd %xmm6,%xmm7 */
	LONG $0x24bc290f; LONG $0x00000080	/* 7a1 movaps %xmm7,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x4051	/* 7a9 movdqu 0x40(%rcx),%xmm10 */
	LONG $0xb96f0ff3; LONG $0x000000a0	/* 7af movdqu 0xa0(%rcx),%xmm7 */
	LONG $0x886f0ff3; LONG $0x00000110	/* 7b7 movdqu 0x110(%rax),%xmm1 */
	LONG $0x6f0f44f3; WORD $0x6061	/* 7bf movdqu 0x60(%rcx),%xmm12 */
	LONG $0xf76f0f66	/* 7c5 movdqa %xmm7,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xda	/* 7c9 movdqa %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 7ce pand %xmm14,%xmm10 */
	LONG $0xf6710f66; BYTE $0x04	/* 7d3 psllw $0x4,%xmm6 */
	LONG $0xd3710f66; BYTE $0x04	/* 7d8 psrlw $0x4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 7dd movdqa %xmm12,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 7e2 movdqa %xmm6,%xmm8 */
	LONG $0xf76f0f66	/* 7e7 movdqa %xmm7,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 7eb pand %xmm14,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 7f0 pand %xmm15,%xmm8 */
	LONG $0xf6710f66; BYTE $0x02	/* 7f5 psllw $0x2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xde	/* 7fa pand %xmm14,%xmm3 */
	LONG $0xeb0f4566; BYTE $0xc2	/* 7ff por %xmm10,%xmm8 */
	LONG $0xd2710f66; BYTE $0x04	/* 804 psrlw $0x4,%xmm2 */
	LONG $0xe66f0f66	/* 809 movdqa %xmm6,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 80d movdqa %xmm8,%xmm10 */
	LONG $0x600f4466; BYTE $0xc5	/* 812 punpcklbw %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 817 pand %xmm15,%xmm4 */
	LONG $0x680f4466; BYTE $0xd5	/* 81c punpckhbw %xmm5,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 821 por %xmm12,%xmm4 */
	LONG $0xf76f0f66	/* 826 movdqa %xmm7,%xmm6 */
	LONG $0xf50f4466; BYTE $0xd1	/* 82a pmaddwd %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xff	/* 82f pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 834 pand %xmm14,%xmm2 */
	LONG $0x886f0ff3; LONG $0x00000100	/* 839 movdqu 0x100(%rax),%xmm1 */
	LONG $0xdfeb0f66	/* 841 por %xmm7,%xmm3 */
	LONG $0xd6710f66; BYTE $0x02	/* 845 psrlw $0x2,%xmm6 */
	LONG $0xf50f4466; BYTE $0xc1	/* 84a pmaddwd %xmm1,%xmm8 */
	LONG $0x886f0ff3; LONG $0x00000150	/* 84f movdqu 0x150(%rax),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 857 pand %xmm15,%xmm6 */
	LONG $0x6b0f4566; BYTE $0xc2	/* 85c packssdw %xmm10,%xmm8 */
	LONG $0xd6eb0f66	/* 861 por %xmm6,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 865 movdqa %xmm8,%xmm10 */
	LONG $0x700f4566; WORD $0xaac1	/* 86a pshufd $0xaa,%xmm9,%xmm8 */
	LONG $0xf26f0f66	/* 870 movdqa %xmm2,%xmm6 */
	LONG $0xf50f4566; BYTE $0xd3	/* 874 pmaddwd %xmm11,%xmm10 */
	LONG $0xf5680f66	/* 879 punpckhbw %xmm5,%xmm6 */
	LONG $0xd5600f66	/* 87d punpcklbw %xmm5,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x5059	/* 881 movdqu 0x50(%rcx),%xmm11 */
	LONG $0x94290f44; LONG $0x00009024; BYTE $0x00	/* 887 movaps %xmm10,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd4	/* 890 movdqa %xmm4,%xmm10 */
	LONG $0xe5600f66	/* 895 punpcklbw %xmm5,%xmm4 */
	LONG $0x700f4566; WORD $0xffc9	/* 899 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0x680f4466; BYTE $0xd5	/* 89f punpckhbw %xmm5,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd1	/* 8a4 pmaddwd %xmm1,%xmm10 */
	LONG $0x886f0ff3; LONG $0x00000140	/* 8a9 movdqu 0x140(%rax),%xmm1 */
	LONG $0xe1f50f66	/* 8b1 pmaddwd %xmm1,%xmm4 */
	LONG $0x886f0ff3; LONG $0x00000190	/* 8b5 movdqu 0x190(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe2	/* 8bd packssdw %xmm10,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 8c2 movdqa %xmm3,%xmm10 */
	LONG $0xdd600f66	/* 8c7 punpcklbw %xmm5,%xmm3 */
	LONG $0x680f4466; BYTE $0xd5	/* 8cb punpckhbw %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 8d0 movdqa %xmm4,%xmm12 */
	LONG $0xe06f0f66	/* 8d5 movdqa %xmm0,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd1	/* 8d9 pmaddwd %xmm1,%xmm10 */
	LONG $0xe0690f66	/* 8de punpckhwd %xmm0,%xmm4 */
	LONG $0xf50f4566; BYTE $0xe0	/* 8e2 pmaddwd %xmm8,%xmm12 */
	LONG $0x886f0ff3; LONG $0x00000180	/* 8e7 movdqu 0x180(%rax),%xmm1 */
	LONG $0xa4290f44; LONG $0x0000a024; BYTE $0x00	/* 8ef movaps %xmm12,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc4	/* 8f8 movdqa %xmm4,%xmm8 */
	LONG $0xe4700f66; BYTE $0x00	/* 8fd pshufd $0x0,%xmm4,%xmm4 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 902 pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xd9f50f66	/* 90b pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x00000130	/* 90f movdqu 0x130(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xda	/* 917 packssdw %xmm10,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x0000b091; BYTE $0x00	/* 91c movdqu 0xb0(%rcx),%xmm10 */
	LONG $0xfb6f0f66	/* 925 movdqa %xmm3,%xmm7 */
	LONG $0x986f0ff3; LONG $0x000001c0	/* 929 movdqu 0x1c0(%rax),%xmm3 */
	LONG $0xfcf50f66	/* 931 pmaddwd %xmm4,%xmm7 */
	LONG $0x700f4166; WORD $0xaae0	/* 935 pshufd $0xaa,%xmm8,%xmm4 */
	LONG $0x24bc290f; LONG $0x000000b0	/* 93b movaps %xmm7,0xb0(%rsp) */
	LONG $0xfe6f0f66	/* 943 movdqa %xmm6,%xmm7 */
	LONG $0xdaf50f66	/* 947 pmaddwd %xmm2,%xmm3 */
	LONG $0xb06f0ff3; LONG $0x000001d0	/* 94b movdqu 0x1d0(%rax),%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 953 movdqa %xmm10,%xmm2 */
	LONG $0xfef50f66	/* 958 pmaddwd %xmm6,%xmm7 */
	LONG $0xf2710f66; BYTE $0x04	/* 95c psllw $0x4,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 961 movdqa %xmm10,%xmm6 */
	LONG $0xf6710f66; BYTE $0x02	/* 966 psllw $0x2,%xmm6 */
	LONG $0xdf6b0f66	/* 96b packssdw %xmm7,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 96f pand %xmm15,%xmm2 */
	LONG $0xfe6f0f66	/* 974 movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 978 movdqa %xmm11,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xde	/* 97d pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xd3	/* 982 por %xmm11,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xff	/* 987 pand %xmm15,%xmm7 */
	LONG $0xdcf50f66	/* 98c pmaddwd %xmm4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xda	/* 990 movdqa %xmm2,%xmm11 */
	LONG $0xd5600f66	/* 995 punpcklbw %xmm5,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe2	/* 999 movdqa %xmm10,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 99e punpckhbw %xmm5,%xmm11 */
	LONG $0xd6710f66; BYTE $0x04	/* 9a3 psrlw $0x4,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 9a8 pand %xmm15,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd9	/* 9ad pmaddwd %xmm1,%xmm11 */
	LONG $0xd4710f66; BYTE $0x02	/* 9b2 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 9b7 pand %xmm14,%xmm6 */
	LONG $0x886f0ff3; LONG $0x00000120	/* 9bc movdqu 0x120(%rax),%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf2	/* 9c4 por %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 9c9 movdqa %xmm4,%xmm12 */
	LONG $0x616f0ff3; BYTE $0x70	/* 9ce movdqu 0x70(%rcx),%xmm4 */
	LONG $0xd1f50f66	/* 9d3 pmaddwd %xmm1,%xmm2 */
	LONG $0x886f0ff3; LONG $0x00000170	/* 9d7 movdqu 0x170(%rax),%xmm1 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 9df pand %xmm15,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xd3	/* 9e4 packssdw %xmm11,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x7059	/* 9e9 movdqu 0x70(%rcx),%xmm11 */
	LONG $0xd4710f66; BYTE $0x04	/* 9ef psrlw $0x4,%xmm4 */
	WORD $0x014c; BYTE $0xf1	/* 9f4 add %r14,%rcx */
	LONG $0xdb0f4166; BYTE $0xe6	/* 9f7 pand %xmm14,%xmm4 */
	LONG $0xf50f4166; BYTE $0xd5	/* 9fc pmaddwd %xmm13,%xmm2 */
	LONG $0x6f0f4466; WORD $0x242c	/* a01 movdqa (%rsp),%xmm13 */
	LONG $0xf50f4466; LONG $0x00d024ac; WORD $0x0000	/* a07 pmaddwd 0xd0(%rsp),%xmm13 */
	LONG $0xdb0f4566; BYTE $0xde	/* a11 pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe4	/* a16 por %xmm12,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xfb	/* a1b por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* a20 movdqa %xmm7,%xmm11 */
	LONG $0xfd600f66	/* a25 punpcklbw %xmm5,%xmm7 */
	LONG $0x680f4466; BYTE $0xdd	/* a29 punpckhbw %xmm5,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd9	/* a2e pmaddwd %xmm1,%xmm11 */
	LONG $0x886f0ff3; LONG $0x00000160	/* a33 movdqu 0x160(%rax),%xmm1 */
	LONG $0xf9f50f66	/* a3b pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001b0	/* a3f movdqu 0x1b0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfb	/* a47 packssdw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xde	/* a4c movdqa %xmm6,%xmm11 */
	LONG $0xf5600f66	/* a51 punpcklbw %xmm5,%xmm6 */
	LONG $0x680f4466; BYTE $0xdd	/* a55 punpckhbw %xmm5,%xmm11 */
	LONG $0xf50f4166; BYTE $0xf9	/* a5a pmaddwd %xmm9,%xmm7 */
	LONG $0x700f4566; WORD $0x55c8	/* a5f pshufd $0x55,%xmm8,%xmm9 */
	LONG $0xf50f4466; BYTE $0xd9	/* a65 pmaddwd %xmm1,%xmm11 */
	LONG $0x886f0ff3; LONG $0x000001a0	/* a6a movdqu 0x1a0(%rax),%xmm1 */
	LONG $0x700f4566; WORD $0xffc0	/* a72 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0xf1f50f66	/* a78 pmaddwd %xmm1,%xmm6 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* a7c movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xf3	/* a84 packssdw %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf1	/* a89 pmaddwd %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xcc	/* a8e movdqa %xmm4,%xmm9 */
	LONG $0xe5600f66	/* a93 punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xcd	/* a97 punpckhbw %xmm5,%xmm9 */
	LONG $0xfefe0f66	/* a9c paddd %xmm6,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc9	/* aa0 pmaddwd %xmm1,%xmm9 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* aa5 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xe1f50f66	/* aad pmaddwd %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcd	/* ab1 movdqa %xmm13,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe1	/* ab6 packssdw %xmm9,%xmm4 */
	LONG $0xc8fe0f66	/* abb paddd %xmm0,%xmm1 */
	LONG $0x446f0f66; WORD $0x1024	/* abf movdqa 0x10(%rsp),%xmm0 */
	LONG $0x44fe0f66; WORD $0x2024	/* ac5 paddd 0x20(%rsp),%xmm0 */
	LONG $0xf50f4166; BYTE $0xe0	/* acb pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x30	/* ad0 movdqa 0x30(%rsp),%xmm8 */
	LONG $0xf1720f66; BYTE $0x05	/* ad7 pslld $0x5,%xmm1 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x40	/* adc paddd 0x40(%rsp),%xmm8 */
	LONG $0x9cfe0f66; LONG $0x0000b024; BYTE $0x00	/* ae3 paddd 0xb0(%rsp),%xmm3 */
	LONG $0xfcfe0f66	/* aec paddd %xmm4,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc0	/* af0 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x50	/* af5 movdqa 0x50(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x60	/* afc paddd 0x60(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x70	/* b03 paddd 0x70(%rsp),%xmm8 */
	LONG $0xdafe0f66	/* b0a paddd %xmm2,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b0e paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; LONG $0x00802484; WORD $0x0000	/* b13 movdqa 0x80(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00902484; WORD $0x0000	/* b1d paddd 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* b27 paddd 0xa0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b31 paddd %xmm8,%xmm0 */
	LONG $0xd8fe0f66	/* b36 paddd %xmm0,%xmm3 */
	LONG $0xdffe0f66	/* b3a paddd %xmm7,%xmm3 */
	LONG $0xd9fa0f66	/* b3e psubd %xmm1,%xmm3 */
	LONG $0xe05b110f	/* b42 movups %xmm3,-0x20(%rbx) */
	WORD $0x394c; BYTE $0xc6	/* b46 cmp %r8,%rsi */
	LONG $0xf8ea850f; WORD $0xffff	/* b49 jne 439 */
	LONG $0x8cbf0f42; LONG $0x0000d037; BYTE $0x00	/* b4f movswl 0xd0(%rdi,%r14,1),%ecx */
	LONG $0xd0b7bf0f; WORD $0x0000; BYTE $0x00	/* b58 movswl 0xd0(%rdi),%esi */
	LONG $0x6f0f41f3; BYTE $0x01	/* b5f movdqu (%r9),%xmm0 */
	LONG $0x6f0f41f3; WORD $0x2051	/* b64 movdqu 0x20(%r9),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* b6a shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* b6d shl $0xd,%esi */
	LONG $0x249c8b48; LONG $0x00000280	/* b70 mov 0x280(%rsp),%rbx */
	LONG $0x6f0f45f3; WORD $0x6069	/* b78 movdqu 0x60(%r9),%xmm13 */
	LONG $0xe000e181; WORD $0x8fff	/* b7e and $0x8fffe000,%ecx */
	LONG $0xc86f0f66	/* b84 movdqa %xmm0,%xmm1 */
	LONG $0xe000e681; WORD $0x8fff	/* b88 and $0x8fffe000,%esi */
	LONG $0x249c280f; LONG $0x000000e0	/* b8e movaps 0xe0(%rsp),%xmm3 */
	LONG $0x20e1c148	/* b96 shl $0x20,%rcx */
	LONG $0xca6a0f66	/* b9a punpckhdq %xmm2,%xmm1 */
	LONG $0xc2620f66	/* b9e punpckldq %xmm2,%xmm0 */
	LONG $0x24a4280f; LONG $0x000000f0	/* ba2 movaps 0xf0(%rsp),%xmm4 */
	WORD $0x0948; BYTE $0xf1	/* baa or %rsi,%rcx */
	LONG $0x1fb4bf0f; LONG $0x000000d0	/* bad movswl 0xd0(%rdi,%rbx,1),%esi */
	LONG $0x249c8b48; LONG $0x00000268	/* bb5 mov 0x268(%rsp),%rbx */
	LONG $0xc1fe0f66	/* bbd paddd %xmm1,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x4049	/* bc1 movdqu 0x40(%r9),%xmm1 */
	LONG $0x24bc280f; LONG $0x00000100	/* bc7 movaps 0x100(%rsp),%xmm7 */
	LONG $0x1f9cbf0f; LONG $0x000000d0	/* bcf movswl 0xd0(%rdi,%rbx,1),%ebx */
	WORD $0xe6c1; BYTE $0x0d	/* bd7 shl $0xd,%esi */
	LONG $0x24b4280f; LONG $0x00000110	/* bda movaps 0x110(%rsp),%xmm6 */
	LONG $0xd16f0f66	/* be2 movdqa %xmm1,%xmm2 */
	LONG $0xe000e681; WORD $0x8fff	/* be6 and $0x8fffe000,%esi */
	LONG $0x620f4166; BYTE $0xcd	/* bec punpckldq %xmm13,%xmm1 */
	WORD $0xe3c1; BYTE $0x0d	/* bf1 shl $0xd,%ebx */
	LONG $0x6a0f4166; BYTE $0xd5	/* bf4 punpckhdq %xmm13,%xmm2 */
	LONG $0x20e6c148	/* bf9 shl $0x20,%rsi */
	LONG $0xcafe0f66	/* bfd paddd %xmm2,%xmm1 */
	LONG $0xe000e381; WORD $0x8fff	/* c01 and $0x8fffe000,%ebx */
	LONG $0xd06f0f66	/* c07 movdqa %xmm0,%xmm2 */
	LONG $0xd16d0f66	/* c0b punpckhqdq %xmm1,%xmm2 */
	WORD $0x0948; BYTE $0xde	/* c0f or %rbx,%rsi */
	LONG $0xc16c0f66	/* c12 punpcklqdq %xmm1,%xmm0 */
	LONG $0xc2fe0f66	/* c16 paddd %xmm2,%xmm0 */
	LONG $0x211c8d4a	/* c1a lea (%rcx,%r12,1),%rbx */
	LONG $0x6e0f4866; BYTE $0xd1	/* c1e movq %rcx,%xmm2 */
	LONG $0x970c8b43	/* c23 mov (%r15,%r10,4),%ecx */
	LONG $0x262c8d4e	/* c27 lea (%rsi,%r12,1),%r13 */
	LONG $0x6e0f4866; BYTE $0xce	/* c2b movq %rsi,%xmm1 */
	WORD $0x5b0f; BYTE $0xc0	/* c30 cvtdq2ps %xmm0,%xmm0 */
	WORD $0x094c; BYTE $0xeb	/* c33 or %r13,%rbx */
	LONG $0xd16c0f66	/* c36 punpcklqdq %xmm1,%xmm2 */
	WORD $0x0948; BYTE $0xdd	/* c3a or %rbx,%rbp */
	LONG $0xfffff981; WORD $0x467f	/* c3d cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* c43 jle c54 */
	LONG $0x0000bb48; LONG $0x00001000; WORD $0x1000	/* c45 movabs $0x1000000010000000,%rbx */
	WORD $0xc931	/* c4f xor %ecx,%ecx */
	WORD $0x0948; BYTE $0xdd	/* c51 or %rbx,%rbp */
	LONG $0xc96e0f66	/* c54 movd %ecx,%xmm1 */
	LONG $0x01c28349	/* c58 add $0x1,%r10 */
	LONG $0xd2c78148; WORD $0x0000; BYTE $0x00	/* c5c add $0xd2,%rdi */
	LONG $0x48c08149; WORD $0x0003; BYTE $0x00	/* c63 add $0x348,%r8 */
	LONG $0x8c590ff3; LONG $0x00027024; BYTE $0x00	/* c6a mulss 0x270(%rsp),%xmm1 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* c73 add $0x100,%rdx */
	LONG $0x20c38349	/* c7a add $0x20,%r11 */
	LONG $0x00c9c60f	/* c7e shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xca	/* c82 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* c85 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xcb	/* c88 addps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xdc	/* c8b movaps %xmm4,%xmm3 */
	LONG $0x2494394c; LONG $0x00000588	/* c8e cmp %r10,0x588(%rsp) */
	WORD $0x0e74	/* c96 je ca6 */
	WORD $0x280f; BYTE $0xe7	/* c98 movaps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xfe	/* c9b movaps %xmm6,%xmm7 */
	WORD $0x280f; BYTE $0xf1	/* c9e movaps %xmm1,%xmm6 */
	LONG $0xfff4bde9; BYTE $0xff	/* ca1 jmp 163 */
	WORD $0x280f; BYTE $0xc1	/* ca6 movaps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xe6	/* ca9 addps %xmm6,%xmm4 */
	LONG $0x249c8b48; LONG $0x00000120	/* cac mov 0x120(%rsp),%rbx */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* cb4 movabs $0x1000000010000000,%rax */
	WORD $0x580f; BYTE $0xc7	/* cbe addps %xmm7,%xmm0 */
	WORD $0x8548; BYTE $0xc5	/* cc1 test %rax,%rbp */
	LONG $0x24b48b48; LONG $0x00000130	/* cc4 mov 0x130(%rsp),%rsi */
	LONG $0x24ac8b4c; LONG $0x00000140	/* ccc mov 0x140(%rsp),%r13 */
	LONG $0x106b8d48	/* cd4 lea 0x10(%rbx),%rbp */
	WORD $0x580f; BYTE $0xc4	/* cd8 addps %xmm4,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* cdb movups %xmm0,(%rbx) */
	LONG $0x0cc8850f; WORD $0x0000	/* cde jne 19ac */
	LONG $0x24848b48; LONG $0x00000298	/* ce4 mov 0x298(%rsp),%rax */
	WORD $0x8948; BYTE $0xeb	/* cec mov %rbp,%rbx */
	LONG $0x24ac8348; LONG $0x00000288; BYTE $0x04	/* cef subq $0x4,0x288(%rsp) */
	WORD $0x0148; BYTE $0xc6	/* cf8 add %rax,%rsi */
	LONG $0x24848b48; LONG $0x00000288	/* cfb mov 0x288(%rsp),%rax */
	LONG $0x03f88348	/* d03 cmp $0x3,%rax */
	LONG $0xf3d58f0f; WORD $0xffff	/* d07 jg e2 */
	LONG $0x24948b48; LONG $0x000002b8	/* d0d mov 0x2b8(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000298	/* d15 mov 0x298(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x000002a8	/* d1d mov 0x2a8(%rsp),%rax */
	LONG $0x24ac8b48; LONG $0x000002b0	/* d25 mov 0x2b0(%rsp),%rbp */
	LONG $0xfc728d48	/* d2d lea -0x4(%rdx),%rsi */
	WORD $0x8948; BYTE $0xf1	/* d31 mov %rsi,%rcx */
	LONG $0x02e9c148	/* d34 shr $0x2,%rcx */
	LONG $0x01518d48	/* d38 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* d3c neg %rcx */
	LONG $0xdaaf0f48	/* d3f imul %rdx,%rbx */
	WORD $0x8948; BYTE $0xd7	/* d43 mov %rdx,%rdi */
	LONG $0x8e148d48	/* d46 lea (%rsi,%rcx,4),%rdx */
	LONG $0x04e7c148	/* d4a shl $0x4,%rdi */
	WORD $0x0148; BYTE $0xf8	/* d4e add %rdi,%rax */
	WORD $0x0148; BYTE $0xdd	/* d51 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xd2	/* d54 test %rdx,%rdx */
	LONG $0x0c3d8e0f; WORD $0x0000	/* d57 jle 199a */
	LONG $0x249c8b4c; LONG $0x00000588	/* d5d mov 0x588(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000290	/* d65 mov 0x290(%rsp),%rdi */
	LONG $0x05100ff3; LONG $0x00001890	/* d6d movss 0x0(%rip),%xmm0 = 2605 */
	LONG $0x901c8d48	/* d75 lea (%rax,%rdx,4),%rbx */
	LONG $0x2d6f0ff3; LONG $0x00001894	/* d79 movdqa 0x0(%rip),%xmm5 = 2615, as it lies */
	LONG $0x24ac8b4c; LONG $0x00000580	/* d81 mov 0x580(%rsp),%r13 */
	LONG $0x08e3c149	/* d89 shl $0x8,%r11 */
	LONG $0x24ac290f; LONG $0x00000220	/* d8d movaps %xmm5,0x220(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00184735; BYTE $0x00	/* d95 movdqa 0x0(%rip),%xmm14 = 25e5, as it lies */
	LONG $0x2d6f0ff3; LONG $0x0000187f	/* d9e movdqa 0x0(%rip),%xmm5 = 2625, as it lies */
	LONG $0x24a48b4c; LONG $0x00000588	/* da6 mov 0x588(%rsp),%r12 */
	LONG $0x24ac290f; LONG $0x00000230	/* dae movaps %xmm5,0x230(%rsp) */
	WORD $0x0149; BYTE $0xfb	/* db6 add %rdi,%r11 */
	LONG $0x2d6f0ff3; LONG $0x00001874	/* db9 movdqa 0x0(%rip),%xmm5 = 2635, as it lies */
	LONG $0x24ac290f; LONG $0x00000240	/* dc1 movaps %xmm5,0x240(%rsp) */
	LONG $0x6f0f4166; BYTE $0xee	/* dc9 movdqa %xmm14,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0018be05; BYTE $0x00	/* dce movdqa 0x0(%rip),%xmm8 = 2695, as it lies */
	LONG $0x00c0c60f	/* dd7 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf0	/* ddb movdqa %xmm8,%xmm14 */
	LONG $0x2484290f; LONG $0x00000250	/* de0 movaps %xmm0,0x250(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc5	/* de8 movdqa %xmm5,%xmm8 */
	LONG $0x04c08348	/* ded add $0x4,%rax */
	WORD $0x854d; BYTE $0xe4	/* df1 test %r12,%r12 */
	LONG $0x17e28e0f; WORD $0x0000	/* df4 jle 25dc */
	LONG $0xedef0f66	/* dfa pxor %xmm5,%xmm5 */
	WORD $0x894d; BYTE $0xe8	/* dfe mov %r13,%r8 */
	WORD $0x894d; BYTE $0xf9	/* e01 mov %r15,%r9 */
	WORD $0x8948; BYTE $0xee	/* e04 mov %rbp,%rsi */
	LONG $0x248c8b48; LONG $0x00000290	/* e07 mov 0x290(%rsp),%rcx */
	LONG $0x246c290f; BYTE $0x20	/* e0f movaps %xmm5,0x20(%rsp) */
	LONG $0xef0f4566; BYTE $0xdb	/* e14 pxor %xmm11,%xmm11 */
	LONG $0x24948d48; LONG $0x00000340	/* e19 lea 0x340(%rsp),%rdx */
	LONG $0x246c290f; BYTE $0x30	/* e21 movaps %xmm5,0x30(%rsp) */
	LONG $0x24948d4c; LONG $0x000002c0	/* e26 lea 0x2c0(%rsp),%r10 */
	LONG $0x246c290f; BYTE $0x10	/* e2e movaps %xmm5,0x10(%rsp) */
	LONG $0x242c290f	/* e33 movaps %xmm5,(%rsp) */
	WORD $0x14eb	/* e37 jmp e4d */
	LONG $0x246c280f; BYTE $0x30	/* e39 movaps 0x30(%rsp),%xmm5 */
	LONG $0x2444290f; BYTE $0x20	/* e3e movaps %xmm0,0x20(%rsp) */
	LONG $0x244c290f; BYTE $0x30	/* e43 movaps %xmm1,0x30(%rsp) */
	LONG $0x246c290f; BYTE $0x10	/* e48 movaps %xmm5,0x10(%rsp) */
	LONG $0x216f0ff3	/* e4d movdqu (%rcx),%xmm4 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* e51 add $0x100,%rcx */
	LONG $0x20c08349	/* e58 add $0x20,%r8 */
	LONG $0x04c18349	/* e5c add $0x4,%r9 */
	LONG $0xd2c68148; WORD $0x0000; BYTE $0x00	/* e60 add $0xd2,%rsi */
	LONG $0x6f0f4466; BYTE $0xcc	/* e67 movdqa %xmm4,%xmm9 */
	LONG $0x600f4466; BYTE $0xcc	/* e6c punpcklbw %xmm4,%xmm9 */
	LONG $0xe4680f66	/* e71 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e1	/* e75 psraw $0x8,%xmm9 */
	LONG $0xe4710f66; BYTE $0x08	/* e7b psraw $0x8,%xmm4 */
	LONG $0x0a110f44	/* e80 movups %xmm9,(%rdx) */
	LONG $0x1062110f	/* e84 movups %xmm4,0x10(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff10	/* e88 movdqu -0xf0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* e90 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* e94 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e98 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* e9c movdqa %xmm1,%xmm5 */
	LONG $0xf06f0f66	/* ea0 movdqa %xmm0,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* ea4 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* ea9 psraw $0x8,%xmm6 */
	LONG $0x206a110f	/* eae movups %xmm5,0x20(%rdx) */
	LONG $0x3072110f	/* eb2 movups %xmm6,0x30(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff20	/* eb6 movdqu -0xe0(%rcx),%xmm0 */
	LONG $0x246c290f; BYTE $0x40	/* ebe movaps %xmm5,0x40(%rsp) */
	LONG $0xc86f0f66	/* ec3 movdqa %xmm0,%xmm1 */
	LONG $0x2474290f; BYTE $0x50	/* ec7 movaps %xmm6,0x50(%rsp) */
	LONG $0xc8600f66	/* ecc punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* ed0 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* ed4 movdqa %xmm1,%xmm2 */
	LONG $0xf86f0f66	/* ed8 movdqa %xmm0,%xmm7 */
	LONG $0xe2710f66; BYTE $0x08	/* edc psraw $0x8,%xmm2 */
	LONG $0xe7710f66; BYTE $0x08	/* ee1 psraw $0x8,%xmm7 */
	LONG $0x4052110f	/* ee6 movups %xmm2,0x40(%rdx) */
	LONG $0x507a110f	/* eea movups %xmm7,0x50(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff30	/* eee movdqu -0xd0(%rcx),%xmm0 */
	LONG $0x2454290f; BYTE $0x60	/* ef6 movaps %xmm2,0x60(%rsp) */
	LONG $0xc86f0f66	/* efb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* eff punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f03 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* f07 movdqa %xmm1,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* f0b psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* f10 psraw $0x8,%xmm3 */
	LONG $0x7042110f	/* f15 movups %xmm0,0x70(%rdx) */
	LONG $0x605a110f	/* f19 movups %xmm3,0x60(%rdx) */
	LONG $0x2484290f; LONG $0x00000080	/* f1d movaps %xmm0,0x80(%rsp) */
	LONG $0x816f0ff3; LONG $0xffffff40	/* f25 movdqu -0xc0(%rcx),%xmm0 */
	LONG $0x245c290f; BYTE $0x70	/* f2d movaps %xmm3,0x70(%rsp) */
	LONG $0xc86f0f66	/* f32 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f36 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f3a punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd1	/* f3e movdqa %xmm1,%xmm10 */
	LONG $0xc86f0f66	/* f43 movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* f47 psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* f4d psraw $0x8,%xmm1 */
	LONG $0x92110f44; LONG $0x00000080	/* f52 movups %xmm10,0x80(%rdx) */
	LONG $0x908a110f; WORD $0x0000; BYTE $0x00	/* f5a movups %xmm1,0x90(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff50	/* f61 movdqu -0xb0(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000090	/* f69 movaps %xmm1,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe8	/* f71 movdqa %xmm0,%xmm13 */
	LONG $0x600f4466; BYTE $0xe8	/* f76 punpcklbw %xmm0,%xmm13 */
	LONG $0xc0680f66	/* f7b punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* f7f movdqa %xmm0,%xmm15 */
	LONG $0x710f4166; WORD $0x08e5	/* f84 psraw $0x8,%xmm13 */
	LONG $0x710f4166; WORD $0x08e7	/* f8a psraw $0x8,%xmm15 */
	LONG $0xaa110f44; LONG $0x000000a0	/* f90 movups %xmm13,0xa0(%rdx) */
	LONG $0xba110f44; LONG $0x000000b0	/* f98 movups %xmm15,0xb0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff60	/* fa0 movdqu -0xa0(%rcx),%xmm0 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* fa8 movaps %xmm13,0xa0(%rsp) */
	LONG $0xbc290f44; LONG $0x0000b024; BYTE $0x00	/* fb1 movaps %xmm15,0xb0(%rsp) */
	LONG $0xc86f0f66	/* fba movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* fbe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* fc2 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* fc6 movdqa %xmm1,%xmm13 */
	LONG $0xe86f0f66	/* fcb movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e5	/* fcf psraw $0x8,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* fd5 psraw $0x8,%xmm5 */
	LONG $0xaa110f44; LONG $0x000000c0	/* fda movups %xmm13,0xc0(%rdx) */
	LONG $0xd0aa110f; WORD $0x0000; BYTE $0x00	/* fe2 movups %xmm5,0xd0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff70	/* fe9 movdqu -0x90(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000000c0	/* ff1 movaps %xmm5,0xc0(%rsp) */
	LONG $0xc86f0f66	/* ff9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* ffd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1001 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1005 movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 1009 movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 100d psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 1012 psraw $0x8,%xmm3 */
	LONG $0x24b4290f; LONG $0x000000d0	/* 1017 movaps %xmm6,0xd0(%rsp) */
	LONG $0xe0b2110f; WORD $0x0000; BYTE $0x00	/* 101f movups %xmm6,0xe0(%rdx) */
	LONG $0xf09a110f; WORD $0x0000; BYTE $0x00	/* 1026 movups %xmm3,0xf0(%rdx) */
	LONG $0x416f0ff3; BYTE $0x80	/* 102d movdqu -0x80(%rcx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 1032 movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 103a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 103e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1042 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1046 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 104b psraw $0x8,%xmm0 */
	LONG $0x008a110f; WORD $0x0001; BYTE $0x00	/* 1050 movups %xmm1,0x100(%rdx) */
	LONG $0x1082110f; WORD $0x0001; BYTE $0x00	/* 1057 movups %xmm0,0x110(%rdx) */
	LONG $0x2484290f; LONG $0x00000100	/* 105e movaps %xmm0,0x100(%rsp) */
	LONG $0x416f0ff3; BYTE $0x90	/* 1066 movdqu -0x70(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x000000f0	/* 106b movaps %xmm1,0xf0(%rsp) */
	LONG $0xc86f0f66	/* 1073 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1077 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 107b punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 107f movdqa %xmm1,%xmm12 */
	LONG $0xe86f0f66	/* 1084 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 1088 psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 108e psraw $0x8,%xmm5 */
	LONG $0xa2110f44; LONG $0x00000120	/* 1093 movups %xmm12,0x120(%rdx) */
	LONG $0x30aa110f; WORD $0x0001; BYTE $0x00	/* 109b movups %xmm5,0x130(%rdx) */
	LONG $0x416f0ff3; BYTE $0xa0	/* 10a2 movdqu -0x60(%rcx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00011024; BYTE $0x00	/* 10a7 movaps %xmm12,0x110(%rsp) */
	LONG $0xc86f0f66	/* 10b0 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000120	/* 10b4 movaps %xmm5,0x120(%rsp) */
	LONG $0xc8600f66	/* 10bc punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10c0 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 10c4 movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 10c8 movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 10cc psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 10d1 psraw $0x8,%xmm3 */
	LONG $0x40b2110f; WORD $0x0001; BYTE $0x00	/* 10d6 movups %xmm6,0x140(%rdx) */
	LONG $0x509a110f; WORD $0x0001; BYTE $0x00	/* 10dd movups %xmm3,0x150(%rdx) */
	LONG $0x416f0ff3; BYTE $0xb0	/* 10e4 movdqu -0x50(%rcx),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000130	/* 10e9 movaps %xmm6,0x130(%rsp) */
	LONG $0xc86f0f66	/* 10f1 movdqa %xmm0,%xmm1 */
	LONG $0x249c290f; LONG $0x00000140	/* 10f5 movaps %xmm3,0x140(%rsp) */
	LONG $0xc8600f66	/* 10fd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1101 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1105 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 110a psraw $0x8,%xmm0 */
	LONG $0x608a110f; WORD $0x0001; BYTE $0x00	/* 110f movups %xmm1,0x160(%rdx) */
	LONG $0x7082110f; WORD $0x0001; BYTE $0x00	/* 1116 movups %xmm0,0x170(%rdx) */
	LONG $0x2484290f; LONG $0x00000160	/* 111d movaps %xmm0,0x160(%rsp) */
	LONG $0x416f0ff3; BYTE $0xc0	/* 1125 movdqu -0x40(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000150	/* 112a movaps %xmm1,0x150(%rsp) */
	LONG $0xc86f0f66	/* 1132 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1136 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 113a punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 113e movdqa %xmm1,%xmm12 */
	LONG $0xe86f0f66	/* 1143 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 1147 psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 114d psraw $0x8,%xmm5 */
	LONG $0xa2110f44; LONG $0x00000180	/* 1152 movups %xmm12,0x180(%rdx) */
	LONG $0x90aa110f; WORD $0x0001; BYTE $0x00	/* 115a movups %xmm5,0x190(%rdx) */
	LONG $0x416f0ff3; BYTE $0xd0	/* 1161 movdqu -0x30(%rcx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00017024; BYTE $0x00	/* 1166 movaps %xmm12,0x170(%rsp) */
	LONG $0xc86f0f66	/* 116f movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000180	/* 1173 movaps %xmm5,0x180(%rsp) */
	LONG $0xc8600f66	/* 117b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 117f punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1183 movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 1187 movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 118b psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 1190 psraw $0x8,%xmm3 */
	LONG $0x24b4290f; LONG $0x00000190	/* 1195 movaps %xmm6,0x190(%rsp) */
	LONG $0xa0b2110f; WORD $0x0001; BYTE $0x00	/* 119d movups %xmm6,0x1a0(%rdx) */
	LONG $0x249c290f; LONG $0x000001a0	/* 11a4 movaps %xmm3,0x1a0(%rsp) */
	LONG $0xb09a110f; WORD $0x0001; BYTE $0x00	/* 11ac movups %xmm3,0x1b0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xe0	/* 11b3 movdqu -0x20(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 11b8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11bc punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 11c0 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 11c4 movdqa %xmm0,%xmm12 */
	LONG $0xe1710f66; BYTE $0x08	/* 11c9 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e4	/* 11ce psraw $0x8,%xmm12 */
	LONG $0xc08a110f; WORD $0x0001; BYTE $0x00	/* 11d4 movups %xmm1,0x1c0(%rdx) */
	LONG $0xa2110f44; LONG $0x000001d0	/* 11db movups %xmm12,0x1d0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xf0	/* 11e3 movdqu -0x10(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x000001b0	/* 11e8 movaps %xmm1,0x1b0(%rsp) */
	LONG $0xa4290f44; LONG $0x0001c024; BYTE $0x00	/* 11f0 movaps %xmm12,0x1c0(%rsp) */
	LONG $0xc86f0f66	/* 11f9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11fd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1201 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1205 movdqa %xmm1,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1209 psraw $0x8,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 120e psraw $0x8,%xmm5 */
	LONG $0xf082110f; WORD $0x0001; BYTE $0x00	/* 1213 movups %xmm0,0x1f0(%rdx) */
	LONG $0xe0aa110f; WORD $0x0001; BYTE $0x00	/* 121a movups %xmm5,0x1e0(%rdx) */
	LONG $0x5e6f0ff3; BYTE $0xee	/* 1221 movdqu -0x12(%rsi),%xmm3 */
	LONG $0x6f0f44f3; WORD $0xae7e	/* 1226 movdqu -0x52(%rsi),%xmm15 */
	LONG $0x2484290f; LONG $0x000001e0	/* 122c movaps %xmm0,0x1e0(%rsp) */
	LONG $0x6f0f44f3; WORD $0xae66	/* 1234 movdqu -0x52(%rsi),%xmm12 */
	LONG $0x4e6f0ff3; BYTE $0xae	/* 123a movdqu -0x52(%rsi),%xmm1 */
	LONG $0x866f0ff3; LONG $0xffffff2e	/* 123f movdqu -0xd2(%rsi),%xmm0 */
	LONG $0xf36f0f66	/* 1247 movdqa %xmm3,%xmm6 */
	LONG $0x710f4166; WORD $0x04f7	/* 124b psllw $0x4,%xmm15 */
	LONG $0x24ac290f; LONG $0x000001d0	/* 1251 movaps %xmm5,0x1d0(%rsp) */
	LONG $0xf3600f66	/* 1259 punpcklbw %xmm3,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xfe	/* 125d pand %xmm14,%xmm15 */
	LONG $0xdb680f66	/* 1262 punpckhbw %xmm3,%xmm3 */
	LONG $0x710f4166; WORD $0x02f4	/* 1266 psllw $0x2,%xmm12 */
	LONG $0xd1710f66; BYTE $0x02	/* 126c psrlw $0x2,%xmm1 */
	LONG $0xee6f0f66	/* 1271 movdqa %xmm6,%xmm5 */
	LONG $0xf06f0f66	/* 1275 movdqa %xmm0,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 1279 pand %xmm8,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 127e pand %xmm14,%xmm12 */
	LONG $0x248c290f; LONG $0x00000200	/* 1283 movaps %xmm1,0x200(%rsp) */
	LONG $0xe5710f66; BYTE $0x08	/* 128b psraw $0x8,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 1290 por %xmm15,%xmm0 */
	LONG $0x8e6f0ff3; LONG $0xffffff4e	/* 1295 movdqu -0xb2(%rsi),%xmm1 */
	LONG $0xd6710f66; BYTE $0x04	/* 129d psrlw $0x4,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 12a2 psraw $0x8,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 12a7 movdqa %xmm0,%xmm15 */
	LONG $0x680f4566; BYTE $0xfb	/* 12ac punpckhbw %xmm11,%xmm15 */
	LONG $0xd1710f66; BYTE $0x04	/* 12b1 psrlw $0x4,%xmm1 */
	LONG $0x600f4166; BYTE $0xc3	/* 12b6 punpcklbw %xmm11,%xmm0 */
	LONG $0x24b4290f; LONG $0x000001f0	/* 12bb movaps %xmm6,0x1f0(%rsp) */
	LONG $0xf50f4466; BYTE $0xfc	/* 12c3 pmaddwd %xmm4,%xmm15 */
	LONG $0xf56f0f66	/* 12c8 movdqa %xmm5,%xmm6 */
	LONG $0xf50f4166; BYTE $0xc1	/* 12cc pmaddwd %xmm9,%xmm0 */
	LONG $0xf5610f66	/* 12d1 punpcklwd %xmm5,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xc7	/* 12d5 packssdw %xmm15,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 12da pand %xmm8,%xmm1 */
	LONG $0xd6700f66; BYTE $0x00	/* 12df pshufd $0x0,%xmm6,%xmm2 */
	LONG $0xe06f0f66	/* 12e4 movdqa %xmm0,%xmm4 */
	LONG $0xc6700f66; BYTE $0xaa	/* 12e8 pshufd $0xaa,%xmm6,%xmm0 */
	LONG $0xe2f50f66	/* 12ed pmaddwd %xmm2,%xmm4 */
	LONG $0x24a4290f; LONG $0x00000210	/* 12f1 movaps %xmm4,0x210(%rsp) */
	LONG $0xa66f0ff3; LONG $0xffffff4e	/* 12f9 movdqu -0xb2(%rsi),%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 1301 pand %xmm8,%xmm4 */
	LONG $0xeb0f4466; BYTE $0xe4	/* 1306 por %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xe4	/* 130b movdqa %xmm12,%xmm4 */
	LONG $0x600f4566; BYTE $0xe3	/* 1310 punpcklbw %xmm11,%xmm12 */
	LONG $0xf50f4466; WORD $0x2464; BYTE $0x60	/* 1315 pmaddwd 0x60(%rsp),%xmm12 */
	LONG $0x680f4166; BYTE $0xe3	/* 131c punpckhbw %xmm11,%xmm4 */
	LONG $0xe7f50f66	/* 1321 pmaddwd %xmm7,%xmm4 */
	LONG $0x7e6f0ff3; BYTE $0xae	/* 1325 movdqu -0x52(%rsi),%xmm7 */
	LONG $0x6b0f4466; BYTE $0xe4	/* 132a packssdw %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 132f movdqa %xmm12,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 1334 pand %xmm14,%xmm7 */
	LONG $0x700f4466; WORD $0x55e6	/* 1339 pshufd $0x55,%xmm6,%xmm12 */
	LONG $0xd0f50f66	/* 133f pmaddwd %xmm0,%xmm2 */
	LONG $0xf6700f66; BYTE $0xff	/* 1343 pshufd $0xff,%xmm6,%xmm6 */
	LONG $0x2454290f; BYTE $0x60	/* 1348 movaps %xmm2,0x60(%rsp) */
	LONG $0xd56f0f66	/* 134d movdqa %xmm5,%xmm2 */
	LONG $0xd5690f66	/* 1351 punpckhwd %xmm5,%xmm2 */
	LONG $0xc26f0f66	/* 1355 movdqa %xmm2,%xmm0 */
	LONG $0xe2700f66; BYTE $0x00	/* 1359 pshufd $0x0,%xmm2,%xmm4 */
	LONG $0x946f0f66; LONG $0x0001f024; BYTE $0x00	/* 135e movdqa 0x1f0(%rsp),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 1367 pand %xmm8,%xmm2 */
	LONG $0xd7eb0f66	/* 136c por %xmm7,%xmm2 */
	LONG $0xfa6f0f66	/* 1370 movdqa %xmm2,%xmm7 */
	LONG $0x600f4166; BYTE $0xd3	/* 1374 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xfb	/* 1379 punpckhbw %xmm11,%xmm7 */
	LONG $0xf50f4166; BYTE $0xd2	/* 137e pmaddwd %xmm10,%xmm2 */
	LONG $0xbcf50f66; LONG $0x00009024; BYTE $0x00	/* 1383 pmaddwd 0x90(%rsp),%xmm7 */
	LONG $0xd76b0f66	/* 138c packssdw %xmm7,%xmm2 */
	LONG $0xbc6f0f66; LONG $0x00020024; BYTE $0x00	/* 1390 movdqa 0x200(%rsp),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 1399 movdqa %xmm2,%xmm15 */
	LONG $0xd0700f66; BYTE $0xaa	/* 139e pshufd $0xaa,%xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 13a3 pand %xmm14,%xmm7 */
	LONG $0xf50f4466; BYTE $0xfc	/* 13a8 pmaddwd %xmm4,%xmm15 */
	LONG $0xbc290f44; LONG $0x00009024; BYTE $0x00	/* 13ad movaps %xmm15,0x90(%rsp) */
	LONG $0xcfeb0f66	/* 13b6 por %xmm7,%xmm1 */
	LONG $0xe16f0f66	/* 13ba movdqa %xmm1,%xmm4 */
	LONG $0x600f4166; BYTE $0xcb	/* 13be punpcklbw %xmm11,%xmm1 */
	LONG $0x680f4166; BYTE $0xe3	/* 13c3 punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xcd	/* 13c8 pmaddwd %xmm13,%xmm1 */
	LONG $0xa4f50f66; LONG $0x0000c024; BYTE $0x00	/* 13cd pmaddwd 0xc0(%rsp),%xmm4 */
	LONG $0xcc6b0f66	/* 13d6 packssdw %xmm4,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 13da movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 13df pmaddwd %xmm2,%xmm13 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* 13e4 movaps %xmm13,0xc0(%rsp) */
	LONG $0x8e6f0ff3; LONG $0xffffff3e	/* 13ed movdqu -0xc2(%rsi),%xmm1 */
	LONG $0x7e6f0ff3; BYTE $0xbe	/* 13f5 movdqu -0x42(%rsi),%xmm7 */
	LONG $0x6f0f44f3; LONG $0xffff5ebe; BYTE $0xff	/* 13fa movdqu -0xa2(%rsi),%xmm15 */
	LONG $0xd76f0f66	/* 1403 movdqa %xmm7,%xmm2 */
	LONG $0xe16f0f66	/* 1407 movdqa %xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 140b pand %xmm8,%xmm1 */
	LONG $0xf2710f66; BYTE $0x04	/* 1410 psllw $0x4,%xmm2 */
	LONG $0xd4710f66; BYTE $0x04	/* 1415 psrlw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 141a movdqa %xmm7,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xea	/* 141f movdqa %xmm2,%xmm13 */
	LONG $0xd76f0f66	/* 1424 movdqa %xmm7,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 1428 pand %xmm8,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xee	/* 142d pand %xmm14,%xmm13 */
	LONG $0xf2710f66; BYTE $0x02	/* 1432 psllw $0x2,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 1437 pand %xmm14,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 143c por %xmm13,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 1441 movdqa %xmm2,%xmm10 */
	LONG $0xe7eb0f66	/* 1446 por %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 144a movdqa %xmm1,%xmm13 */
	LONG $0x600f4166; BYTE $0xcb	/* 144f punpcklbw %xmm11,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 1454 pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x680f4566; BYTE $0xeb	/* 145a punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; WORD $0x246c; BYTE $0x50	/* 145f pmaddwd 0x50(%rsp),%xmm13 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1466 pand %xmm14,%xmm10 */
	LONG $0xfc6f0f66	/* 146b movdqa %xmm4,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 146f movdqa %xmm15,%xmm2 */
	LONG $0x600f4166; BYTE $0xe3	/* 1474 punpcklbw %xmm11,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 1479 packssdw %xmm13,%xmm1 */
	LONG $0x710f4166; WORD $0x02d1	/* 147e psrlw $0x2,%xmm9 */
	LONG $0x680f4166; BYTE $0xfb	/* 1484 punpckhbw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1489 movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 148e movdqa %xmm15,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xce	/* 1493 pand %xmm14,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 1498 pand %xmm8,%xmm1 */
	LONG $0xd2710f66; BYTE $0x04	/* 149d psrlw $0x4,%xmm2 */
	LONG $0xf50f4566; BYTE $0xec	/* 14a2 pmaddwd %xmm12,%xmm13 */
	LONG $0xeb0f4466; BYTE $0xd1	/* 14a7 por %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 14ac pand %xmm8,%xmm2 */
	LONG $0xa4f50f66; LONG $0x0000a024; BYTE $0x00	/* 14b1 pmaddwd 0xa0(%rsp),%xmm4 */
	LONG $0x6c290f44; WORD $0x4024	/* 14ba movaps %xmm13,0x40(%rsp) */
	LONG $0x6f0f4166; BYTE $0xca	/* 14c0 movdqa %xmm10,%xmm1 */
	LONG $0x600f4566; BYTE $0xd3	/* 14c5 punpcklbw %xmm11,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xd1	/* 14ca por %xmm9,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x8e6e	/* 14cf movdqu -0x72(%rsi),%xmm13 */
	LONG $0xf50f4466; WORD $0x2454; BYTE $0x70	/* 14d5 pmaddwd 0x70(%rsp),%xmm10 */
	LONG $0x680f4166; BYTE $0xcb	/* 14dc punpckhbw %xmm11,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 14e1 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x6b0f4466; BYTE $0xd1	/* 14ea packssdw %xmm1,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xca	/* 14ef movdqa %xmm10,%xmm1 */
	LONG $0xcef50f66	/* 14f4 pmaddwd %xmm6,%xmm1 */
	LONG $0xf76f0f66	/* 14f8 movdqa %xmm7,%xmm6 */
	LONG $0xb4f50f66; LONG $0x0000b024; BYTE $0x00	/* 14fc pmaddwd 0xb0(%rsp),%xmm6 */
	LONG $0x244c290f; BYTE $0x50	/* 1505 movaps %xmm1,0x50(%rsp) */
	LONG $0xc8700f66; BYTE $0x55	/* 150a pshufd $0x55,%xmm0,%xmm1 */
	LONG $0xc0700f66; BYTE $0xff	/* 150f pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xe66b0f66	/* 1514 packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 1518 movdqa %xmm4,%xmm6 */
	LONG $0xe26f0f66	/* 151c movdqa %xmm2,%xmm4 */
	LONG $0x600f4166; BYTE $0xd3	/* 1520 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xe3	/* 1525 punpckhbw %xmm11,%xmm4 */
	LONG $0xf1f50f66	/* 152a pmaddwd %xmm1,%xmm6 */
	LONG $0x94f50f66; LONG $0x0000d024; BYTE $0x00	/* 152e pmaddwd 0xd0(%rsp),%xmm2 */
	LONG $0xcc6f0f66	/* 1537 movdqa %xmm4,%xmm1 */
	LONG $0x2474290f; BYTE $0x70	/* 153b movaps %xmm6,0x70(%rsp) */
	LONG $0x8cf50f66; LONG $0x0000e024; BYTE $0x00	/* 1540 pmaddwd 0xe0(%rsp),%xmm1 */
	LONG $0xd16b0f66	/* 1549 packssdw %xmm1,%xmm2 */
	LONG $0xf26f0f66	/* 154d movdqa %xmm2,%xmm6 */
	LONG $0xf0f50f66	/* 1551 pmaddwd %xmm0,%xmm6 */
	LONG $0x866f0ff3; LONG $0xffffff6e	/* 1555 movdqu -0x92(%rsi),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000080	/* 155d movaps %xmm6,0x80(%rsp) */
	LONG $0x766f0ff3; BYTE $0xce	/* 1565 movdqu -0x32(%rsi),%xmm6 */
	LONG $0xd06f0f66	/* 156a movdqa %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 156e pand %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xce	/* 1573 movdqa %xmm6,%xmm9 */
	LONG $0xd2710f66; BYTE $0x04	/* 1578 psrlw $0x4,%xmm2 */
	LONG $0xe66f0f66	/* 157d movdqa %xmm6,%xmm4 */
	LONG $0x710f4166; WORD $0x04f1	/* 1581 psllw $0x4,%xmm9 */
	LONG $0xd4710f66; BYTE $0x02	/* 1587 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 158c pand %xmm8,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe1	/* 1591 movdqa %xmm9,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xce	/* 1596 movdqa %xmm6,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 159b pand %xmm14,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 15a0 pand %xmm14,%xmm12 */
	LONG $0x710f4166; WORD $0x02f1	/* 15a5 psllw $0x2,%xmm9 */
	LONG $0xd6eb0f66	/* 15ab por %xmm6,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 15af por %xmm12,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 15b4 movdqa %xmm9,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xcd	/* 15b9 movdqa %xmm13,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 15be movdqa %xmm0,%xmm12 */
	LONG $0x710f4166; WORD $0x04d1	/* 15c3 psrlw $0x4,%xmm9 */
	LONG $0x600f4166; BYTE $0xc3	/* 15c9 punpcklbw %xmm11,%xmm0 */
	LONG $0x680f4566; BYTE $0xe3	/* 15ce punpckhbw %xmm11,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xc9	/* 15d3 movdqa %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 15d8 movdqa %xmm3,%xmm9 */
	LONG $0x610f4466; BYTE $0xcb	/* 15dd punpcklwd %xmm3,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 15e2 pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 15e7 pand %xmm8,%xmm1 */
	LONG $0x700f4566; WORD $0x00d1	/* 15ec pshufd $0x0,%xmm9,%xmm10 */
	LONG $0xcceb0f66	/* 15f2 por %xmm4,%xmm1 */
	LONG $0x700f4566; WORD $0x55f9	/* 15f6 pshufd $0x55,%xmm9,%xmm15 */
	LONG $0xf50f4466; LONG $0x010024a4; WORD $0x0000	/* 15fc pmaddwd 0x100(%rsp),%xmm12 */
	LONG $0xe16f0f66	/* 1606 movdqa %xmm1,%xmm4 */
	LONG $0x600f4166; BYTE $0xcb	/* 160a punpcklbw %xmm11,%xmm1 */
	LONG $0x84f50f66; LONG $0x0000f024; BYTE $0x00	/* 160f pmaddwd 0xf0(%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xe3	/* 1618 punpckhbw %xmm11,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 161d packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1622 movdqa %xmm0,%xmm12 */
	LONG $0x700f4166; WORD $0xaac1	/* 1627 pshufd $0xaa,%xmm9,%xmm0 */
	LONG $0x700f4566; WORD $0xffc9	/* 162d pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xf50f4566; BYTE $0xe2	/* 1633 pmaddwd %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 1638 movdqa %xmm7,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xfd	/* 163d movdqa %xmm13,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1642 pand %xmm14,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xf8	/* 1647 pand %xmm8,%xmm7 */
	LONG $0xa4290f44; LONG $0x0000a024; BYTE $0x00	/* 164c movaps %xmm12,0xa0(%rsp) */
	LONG $0xeb0f4166; BYTE $0xfa	/* 1655 por %xmm10,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 165a movdqa %xmm7,%xmm10 */
	LONG $0x600f4166; BYTE $0xfb	/* 165f punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xd3	/* 1664 punpckhbw %xmm11,%xmm10 */
	LONG $0xf50f4466; LONG $0x01402494; WORD $0x0000	/* 1669 pmaddwd 0x140(%rsp),%xmm10 */
	LONG $0xbcf50f66; LONG $0x00013024; BYTE $0x00	/* 1673 pmaddwd 0x130(%rsp),%xmm7 */
	LONG $0xb46f0f66; LONG $0x00018024; BYTE $0x00	/* 167c movdqa 0x180(%rsp),%xmm6 */
	LONG $0xa4f50f66; LONG $0x0001c024; BYTE $0x00	/* 1685 pmaddwd 0x1c0(%rsp),%xmm4 */
	LONG $0x8cf50f66; LONG $0x0001b024; BYTE $0x00	/* 168e pmaddwd 0x1b0(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfa	/* 1697 packssdw %xmm10,%xmm7 */
	LONG $0x6f0f44f3; LONG $0xffff7ea6; BYTE $0xff	/* 169c movdqu -0x82(%rsi),%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 16a5 movdqa %xmm7,%xmm10 */
	LONG $0xfb6f0f66	/* 16aa movdqa %xmm3,%xmm7 */
	LONG $0xf50f4466; BYTE $0xd0	/* 16ae pmaddwd %xmm0,%xmm10 */
	LONG $0xc26f0f66	/* 16b3 movdqa %xmm2,%xmm0 */
	LONG $0x600f4166; BYTE $0xd3	/* 16b7 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xc3	/* 16bc punpckhbw %xmm11,%xmm0 */
	LONG $0xfb690f66	/* 16c1 punpckhwd %xmm3,%xmm7 */
	LONG $0x94f50f66; LONG $0x00017024; BYTE $0x00	/* 16c5 pmaddwd 0x170(%rsp),%xmm2 */
	LONG $0x94290f44; LONG $0x0000b024; BYTE $0x00	/* 16ce movaps %xmm10,0xb0(%rsp) */
	LONG $0xf0f50f66	/* 16d7 pmaddwd %xmm0,%xmm6 */
	LONG $0x700f4466; WORD $0x00d7	/* 16db pshufd $0x0,%xmm7,%xmm10 */
	LONG $0xcc6b0f66	/* 16e1 packssdw %xmm4,%xmm1 */
	LONG $0xc26f0f66	/* 16e5 movdqa %xmm2,%xmm0 */
	LONG $0xe16f0f66	/* 16e9 movdqa %xmm1,%xmm4 */
	LONG $0xd7700f66; BYTE $0xaa	/* 16ed pshufd $0xaa,%xmm7,%xmm2 */
	LONG $0xc66b0f66	/* 16f2 packssdw %xmm6,%xmm0 */
	LONG $0xe2f50f66	/* 16f6 pmaddwd %xmm2,%xmm4 */
	LONG $0xf50f4166; BYTE $0xc2	/* 16fa pmaddwd %xmm10,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xde56	/* 16ff movdqu -0x22(%rsi),%xmm10 */
	LONG $0x24a4290f; LONG $0x000000d0	/* 1705 movaps %xmm4,0xd0(%rsp) */
	LONG $0x6f0f4166; BYTE $0xd2	/* 170d movdqa %xmm10,%xmm2 */
	LONG $0xf2710f66; BYTE $0x04	/* 1712 psllw $0x4,%xmm2 */
	LONG $0xf26f0f66	/* 1717 movdqa %xmm2,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 171b movdqa %xmm10,%xmm2 */
	LONG $0xf2710f66; BYTE $0x02	/* 1720 psllw $0x2,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 1725 pand %xmm14,%xmm6 */
	LONG $0xca6f0f66	/* 172a movdqa %xmm2,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 172e movdqa %xmm12,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 1733 pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xf4	/* 1738 por %xmm12,%xmm6 */
	LONG $0xd2710f66; BYTE $0x04	/* 173d psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 1742 pand %xmm14,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 1747 movdqa %xmm6,%xmm12 */
	LONG $0x600f4166; BYTE $0xf3	/* 174c punpcklbw %xmm11,%xmm6 */
	LONG $0xe26f0f66	/* 1751 movdqa %xmm2,%xmm4 */
	LONG $0x680f4566; BYTE $0xe3	/* 1755 punpckhbw %xmm11,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 175a movdqa %xmm10,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 175f pand %xmm8,%xmm4 */
	LONG $0xf50f4466; LONG $0x012024a4; WORD $0x0000	/* 1764 pmaddwd 0x120(%rsp),%xmm12 */
	LONG $0xd2710f66; BYTE $0x02	/* 176e psrlw $0x2,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1773 pand %xmm14,%xmm10 */
	LONG $0xb4f50f66; LONG $0x00011024; BYTE $0x00	/* 1778 pmaddwd 0x110(%rsp),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xea	/* 1781 movdqa %xmm2,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe2	/* 1786 por %xmm10,%xmm4 */
	LONG $0x566f0ff3; BYTE $0x9e	/* 178b movdqu -0x62(%rsi),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xee	/* 1790 pand %xmm14,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xf4	/* 1795 packssdw %xmm12,%xmm6 */
	LONG $0x6f0f44f3; WORD $0x9e66	/* 179a movdqu -0x62(%rsi),%xmm12 */
	LONG $0xd2710f66; BYTE $0x04	/* 17a0 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 17a5 pand %xmm8,%xmm2 */
	LONG $0xf50f4166; BYTE $0xf7	/* 17aa pmaddwd %xmm15,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 17af pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xd5	/* 17b4 por %xmm13,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xcc	/* 17b9 por %xmm12,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 17be movdqa %xmm1,%xmm12 */
	LONG $0x600f4166; BYTE $0xcb	/* 17c3 punpcklbw %xmm11,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00015024; BYTE $0x00	/* 17c8 pmaddwd 0x150(%rsp),%xmm1 */
	LONG $0x680f4566; BYTE $0xe3	/* 17d1 punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 17d6 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xcc	/* 17e0 packssdw %xmm12,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 17e5 movdqa %xmm4,%xmm12 */
	LONG $0x600f4166; BYTE $0xe3	/* 17ea punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4566; BYTE $0xe3	/* 17ef punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc9	/* 17f4 pmaddwd %xmm9,%xmm1 */
	LONG $0x700f4466; WORD $0x55cf	/* 17f9 pshufd $0x55,%xmm7,%xmm9 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 17ff pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0xff700f66; BYTE $0xff	/* 1809 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xa4f50f66; LONG $0x00019024; BYTE $0x00	/* 180e pmaddwd 0x190(%rsp),%xmm4 */
	LONG $0x6b0f4166; BYTE $0xe4	/* 1817 packssdw %xmm12,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe1	/* 181c pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xca	/* 1821 movdqa %xmm2,%xmm9 */
	LONG $0x600f4166; BYTE $0xd3	/* 1826 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4566; BYTE $0xcb	/* 182b punpckhbw %xmm11,%xmm9 */
	LONG $0xccfe0f66	/* 1830 paddd %xmm4,%xmm1 */
	LONG $0xf50f4466; LONG $0x01e0248c; WORD $0x0000	/* 1834 pmaddwd 0x1e0(%rsp),%xmm9 */
	LONG $0x94f50f66; LONG $0x0001d024; BYTE $0x00	/* 183e pmaddwd 0x1d0(%rsp),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd1	/* 1847 packssdw %xmm9,%xmm2 */
	LONG $0x6f0f45f3; WORD $0xf048	/* 184c movdqu -0x10(%r8),%xmm9 */
	LONG $0x84fe0f66; LONG $0x0000d024; BYTE $0x00	/* 1852 paddd 0xd0(%rsp),%xmm0 */
	LONG $0xd7f50f66	/* 185b pmaddwd %xmm7,%xmm2 */
	LONG $0xbc6f0f66; LONG $0x00021024; BYTE $0x00	/* 185f movdqa 0x210(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x6024	/* 1868 paddd 0x60(%rsp),%xmm7 */
	LONG $0xf50f4166; BYTE $0xd9	/* 186e pmaddwd %xmm9,%xmm3 */
	LONG $0x6f0f45f3; WORD $0xe048	/* 1873 movdqu -0x20(%r8),%xmm9 */
	LONG $0xc6fe0f66	/* 1879 paddd %xmm6,%xmm0 */
	LONG $0xcafe0f66	/* 187d paddd %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe9	/* 1881 pmaddwd %xmm9,%xmm5 */
	LONG $0xebfe0f66	/* 1886 paddd %xmm3,%xmm5 */
	LONG $0x9c6f0f66; LONG $0x00009024; BYTE $0x00	/* 188a movdqa 0x90(%rsp),%xmm3 */
	LONG $0x9cfe0f66; LONG $0x0000c024; BYTE $0x00	/* 1893 paddd 0xc0(%rsp),%xmm3 */
	LONG $0xf5720f66; BYTE $0x05	/* 189c pslld $0x5,%xmm5 */
	LONG $0xdffe0f66	/* 18a1 paddd %xmm7,%xmm3 */
	LONG $0x7c6f0f66; WORD $0x4024	/* 18a5 movdqa 0x40(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x5024	/* 18ab paddd 0x50(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x7024	/* 18b1 paddd 0x70(%rsp),%xmm7 */
	LONG $0xdffe0f66	/* 18b7 paddd %xmm7,%xmm3 */
	LONG $0xbc6f0f66; LONG $0x00008024; BYTE $0x00	/* 18bb movdqa 0x80(%rsp),%xmm7 */
	LONG $0xbcfe0f66; LONG $0x0000a024; BYTE $0x00	/* 18c4 paddd 0xa0(%rsp),%xmm7 */
	LONG $0xbcfe0f66; LONG $0x0000b024; BYTE $0x00	/* 18cd paddd 0xb0(%rsp),%xmm7 */
	LONG $0xdffe0f66	/* 18d6 paddd %xmm7,%xmm3 */
	LONG $0xc3fe0f66	/* 18da paddd %xmm3,%xmm0 */
	LONG $0xc1fe0f66	/* 18de paddd %xmm1,%xmm0 */
	LONG $0xc5fa0f66	/* 18e2 psubd %xmm5,%xmm0 */
	LONG $0xac6f0f66; LONG $0x00022024; BYTE $0x00	/* 18e6 movdqa 0x220(%rsp),%xmm5 */
	LONG $0x02110f41	/* 18ef movups %xmm0,(%r10) */
	LONG $0xfe7ebf0f	/* 18f3 movswl -0x2(%rsi),%edi */
	LONG $0xc8700f66; BYTE $0x4e	/* 18f7 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 18fc paddd %xmm1,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc59	/* 1900 movss -0x4(%r9),%xmm3 */
	LONG $0x244c280f; BYTE $0x20	/* 1906 movaps 0x20(%rsp),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* 190b shl $0xd,%edi */
	LONG $0xd0700f66; BYTE $0xb1	/* 190e pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 1913 and $0x8fffe000,%edi */
	LONG $0xd0fe0f66	/* 1919 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 191d movq %rdi,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 1922 cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 1925 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 1929 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x00023024; BYTE $0x00	/* 192d pcmpgtd 0x230(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 1936 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xe56f0f66	/* 193a movdqa %xmm5,%xmm4 */
	LONG $0xe0df0f66	/* 193e pandn %xmm0,%xmm4 */
	LONG $0x84eb0f66; LONG $0x00024024; BYTE $0x00	/* 1942 por 0x240(%rsp),%xmm0 */
	LONG $0x24a4590f; LONG $0x00000250	/* 194b mulps 0x250(%rsp),%xmm4 */
	LONG $0xc5db0f66	/* 1953 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x10	/* 1957 movaps 0x10(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xe0	/* 195c orps %xmm0,%xmm4 */
	WORD $0x280f; BYTE $0xc3	/* 195f movaps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 1962 mulps %xmm4,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 1965 mulps %xmm2,%xmm0 */
	LONG $0x2404580f	/* 1968 addps (%rsp),%xmm0 */
	LONG $0x242c290f	/* 196c movaps %xmm5,(%rsp) */
	WORD $0x3949; BYTE $0xcb	/* 1970 cmp %rcx,%r11 */
	LONG $0xf4c0850f; WORD $0xffff	/* 1973 jne e39 */
	LONG $0x244c280f; BYTE $0x20	/* 1979 movaps 0x20(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 197e addps 0x30(%rsp),%xmm0 */
	WORD $0x580f; BYTE $0xcd	/* 1983 addps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 1986 addps %xmm1,%xmm0 */
	LONG $0x40110ff3; BYTE $0xfc	/* 1989 movss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xf5	/* 198e add %r14,%rbp */
	WORD $0x3948; BYTE $0xd8	/* 1991 cmp %rbx,%rax */
	LONG $0xf453850f; WORD $0xffff	/* 1994 jne ded */
	LONG $0x48c48148; WORD $0x0005; BYTE $0x00	/* 199a add $0x548,%rsp */
	BYTE $0x5b	/* 19a1 pop %rbx */
	BYTE $0x5d	/* 19a2 pop %rbp */
	WORD $0x5c41	/* 19a3 pop %r12 */
	WORD $0x5d41	/* 19a5 pop %r13 */
	WORD $0x5e41	/* 19a7 pop %r14 */
	WORD $0x5f41	/* 19a9 pop %r15 */
	BYTE $0xc3	/* 19ab ret */
	LONG $0x24848b48; LONG $0x00000160	/* 19ac mov 0x160(%rsp),%rax */
	LONG $0x6f0f4566; BYTE $0xc6	/* 19b4 movdqa %xmm14,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 19b9 movdqa %xmm15,%xmm14 */
	LONG $0x249c8b4c; LONG $0x00000150	/* 19be mov 0x150(%rsp),%r11 */
	LONG $0x248c8b48; LONG $0x000002a0	/* 19c6 mov 0x2a0(%rsp),%rcx */
	LONG $0x24a48b4c; LONG $0x00000580	/* 19ce mov 0x580(%rsp),%r12 */
	LONG $0x05100ff3; LONG $0x00000c27	/* 19d6 movss 0x0(%rip),%xmm0 = 2605 */
	LONG $0x2d6f0ff3; LONG $0x00000c4f	/* 19de movdqa 0x0(%rip),%xmm5 = 2635, as it lies */
	LONG $0x00c0c60f	/* 19e6 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x24ac290f; LONG $0x00000220	/* 19ea movaps %xmm5,0x220(%rsp) */
	LONG $0x2484290f; LONG $0x00000230	/* 19f2 movaps %xmm0,0x230(%rsp) */
	LONG $0xedef0f66	/* 19fa pxor %xmm5,%xmm5 */
	WORD $0x894c; BYTE $0xef	/* 19fe mov %r13,%rdi */
	WORD $0x894d; BYTE $0xfa	/* 1a01 mov %r15,%r10 */
	WORD $0x894d; BYTE $0xe1	/* 1a04 mov %r12,%r9 */
	LONG $0x24948b48; LONG $0x00000290	/* 1a07 mov 0x290(%rsp),%rdx */
	LONG $0x246c290f; BYTE $0x10	/* 1a0f movaps %xmm5,0x10(%rsp) */
	LONG $0xd2ef0f66	/* 1a14 pxor %xmm2,%xmm2 */
	LONG $0x246c290f; BYTE $0x30	/* 1a18 movaps %xmm5,0x30(%rsp) */
	LONG $0x242c290f	/* 1a1d movaps %xmm5,(%rsp) */
	LONG $0x246c290f; BYTE $0x20	/* 1a21 movaps %xmm5,0x20(%rsp) */
	WORD $0x13eb	/* 1a26 jmp 1a3b */
	LONG $0x246c280f; BYTE $0x30	/* 1a28 movaps 0x30(%rsp),%xmm5 */
	LONG $0x245c290f; BYTE $0x10	/* 1a2d movaps %xmm3,0x10(%rsp) */
	LONG $0x2444290f; BYTE $0x30	/* 1a32 movaps %xmm0,0x30(%rsp) */
	LONG $0x242c290f	/* 1a37 movaps %xmm5,(%rsp) */
	LONG $0x2a6f0ff3	/* 1a3b movdqu (%rdx),%xmm5 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1a3f add $0x100,%rdx */
	LONG $0x20c18349	/* 1a46 add $0x20,%r9 */
	LONG $0x04c28349	/* 1a4a add $0x4,%r10 */
	LONG $0xd2c78148; WORD $0x0000; BYTE $0x00	/* 1a4e add $0xd2,%rdi */
	LONG $0x6f0f4466; BYTE $0xd5	/* 1a55 movdqa %xmm5,%xmm10 */
	LONG $0x600f4466; BYTE $0xd5	/* 1a5a punpcklbw %xmm5,%xmm10 */
	LONG $0xed680f66	/* 1a5f punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e2	/* 1a63 psraw $0x8,%xmm10 */
	LONG $0xe5710f66; BYTE $0x08	/* 1a69 psraw $0x8,%xmm5 */
	LONG $0x10110f44	/* 1a6e movups %xmm10,(%rax) */
	LONG $0x1068110f	/* 1a72 movups %xmm5,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1a76 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1a7e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1a82 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1a86 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1a8a movdqa %xmm1,%xmm6 */
	LONG $0xf86f0f66	/* 1a8e movdqa %xmm0,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 1a92 psraw $0x8,%xmm6 */
	LONG $0xe7710f66; BYTE $0x08	/* 1a97 psraw $0x8,%xmm7 */
	LONG $0x2070110f	/* 1a9c movups %xmm6,0x20(%rax) */
	LONG $0x3078110f	/* 1aa0 movups %xmm7,0x30(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* 1aa4 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0x2474290f; BYTE $0x40	/* 1aac movaps %xmm6,0x40(%rsp) */
	LONG $0xc86f0f66	/* 1ab1 movdqa %xmm0,%xmm1 */
	LONG $0x247c290f; BYTE $0x50	/* 1ab5 movaps %xmm7,0x50(%rsp) */
	LONG $0xc8600f66	/* 1aba punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1abe punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1ac2 movdqa %xmm1,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1ac6 movdqa %xmm0,%xmm9 */
	LONG $0xe3710f66; BYTE $0x08	/* 1acb psraw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e1	/* 1ad0 psraw $0x8,%xmm9 */
	LONG $0x4058110f	/* 1ad6 movups %xmm3,0x40(%rax) */
	LONG $0x48110f44; BYTE $0x50	/* 1ada movups %xmm9,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 1adf movdqu -0xd0(%rdx),%xmm0 */
	LONG $0x245c290f; BYTE $0x60	/* 1ae7 movaps %xmm3,0x60(%rsp) */
	LONG $0xc86f0f66	/* 1aec movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1af0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1af4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe16f0f66	/* 1af8 movdqa %xmm1,%xmm4 */
	LONG $0xc86f0f66	/* 1afc movdqa %xmm0,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 1b00 psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b05 psraw $0x8,%xmm1 */
	LONG $0x6060110f	/* 1b0a movups %xmm4,0x60(%rax) */
	LONG $0x7048110f	/* 1b0e movups %xmm1,0x70(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff40	/* 1b12 movdqu -0xc0(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000080	/* 1b1a movaps %xmm1,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1b22 movdqa %xmm0,%xmm15 */
	LONG $0x2464290f; BYTE $0x70	/* 1b27 movaps %xmm4,0x70(%rsp) */
	LONG $0x600f4466; BYTE $0xf8	/* 1b2c punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* 1b31 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xdf	/* 1b35 movdqa %xmm15,%xmm11 */
	LONG $0xe0710f66; BYTE $0x08	/* 1b3a psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e3	/* 1b3f psraw $0x8,%xmm11 */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 1b45 movups %xmm0,0x90(%rax) */
	LONG $0x98110f44; LONG $0x00000080	/* 1b4c movups %xmm11,0x80(%rax) */
	LONG $0x2484290f; LONG $0x00000090	/* 1b54 movaps %xmm0,0x90(%rsp) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1b5c movdqu -0xb0(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1b64 movdqa %xmm0,%xmm15 */
	LONG $0x600f4466; BYTE $0xf8	/* 1b69 punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* 1b6e punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1b72 movdqa %xmm0,%xmm13 */
	LONG $0x710f4166; WORD $0x08e7	/* 1b77 psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e5	/* 1b7d psraw $0x8,%xmm13 */
	LONG $0xb8110f44; LONG $0x000000a0	/* 1b83 movups %xmm15,0xa0(%rax) */
	LONG $0xa8110f44; LONG $0x000000b0	/* 1b8b movups %xmm13,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 1b93 movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xac290f44; LONG $0x0000b024; BYTE $0x00	/* 1b9b movaps %xmm13,0xb0(%rsp) */
	LONG $0xbc290f44; LONG $0x0000a024; BYTE $0x00	/* 1ba4 movaps %xmm15,0xa0(%rsp) */
	LONG $0xc86f0f66	/* 1bad movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bb1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bb5 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1bb9 movdqa %xmm1,%xmm13 */
	LONG $0xf06f0f66	/* 1bbe movdqa %xmm0,%xmm6 */
	LONG $0x710f4166; WORD $0x08e5	/* 1bc2 psraw $0x8,%xmm13 */
	LONG $0xe6710f66; BYTE $0x08	/* 1bc8 psraw $0x8,%xmm6 */
	LONG $0xa8110f44; LONG $0x000000c0	/* 1bcd movups %xmm13,0xc0(%rax) */
	LONG $0xd0b0110f; WORD $0x0000; BYTE $0x00	/* 1bd5 movups %xmm6,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1bdc movdqu -0x90(%rdx),%xmm0 */
	LONG $0x24b4290f; LONG $0x000000c0	/* 1be4 movaps %xmm6,0xc0(%rsp) */
	LONG $0xc86f0f66	/* 1bec movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bf0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bf4 punpckhbw %xmm0,%xmm0 */
	LONG $0xf96f0f66	/* 1bf8 movdqa %xmm1,%xmm7 */
	LONG $0xe06f0f66	/* 1bfc movdqa %xmm0,%xmm4 */
	LONG $0xe7710f66; BYTE $0x08	/* 1c00 psraw $0x8,%xmm7 */
	LONG $0xe4710f66; BYTE $0x08	/* 1c05 psraw $0x8,%xmm4 */
	LONG $0x24bc290f; LONG $0x000000d0	/* 1c0a movaps %xmm7,0xd0(%rsp) */
	LONG $0xe0b8110f; WORD $0x0000; BYTE $0x00	/* 1c12 movups %xmm7,0xe0(%rax) */
	LONG $0xf0a0110f; WORD $0x0000; BYTE $0x00	/* 1c19 movups %xmm4,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1c20 movdqu -0x80(%rdx),%xmm0 */
	LONG $0x24a4290f; LONG $0x000000e0	/* 1c25 movaps %xmm4,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 1c2d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c31 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c35 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c39 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c3e psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 1c43 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1c4a movups %xmm0,0x110(%rax) */
	LONG $0x2484290f; LONG $0x00000100	/* 1c51 movaps %xmm0,0x100(%rsp) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1c59 movdqu -0x70(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x000000f0	/* 1c5e movaps %xmm1,0xf0(%rsp) */
	LONG $0xc86f0f66	/* 1c66 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c6a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c6e punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1c72 movdqa %xmm1,%xmm6 */
	LONG $0xf86f0f66	/* 1c76 movdqa %xmm0,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 1c7a psraw $0x8,%xmm6 */
	LONG $0xe7710f66; BYTE $0x08	/* 1c7f psraw $0x8,%xmm7 */
	LONG $0x20b0110f; WORD $0x0001; BYTE $0x00	/* 1c84 movups %xmm6,0x120(%rax) */
	LONG $0x30b8110f; WORD $0x0001; BYTE $0x00	/* 1c8b movups %xmm7,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1c92 movdqu -0x60(%rdx),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000110	/* 1c97 movaps %xmm6,0x110(%rsp) */
	LONG $0xc86f0f66	/* 1c9f movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000120	/* 1ca3 movaps %xmm7,0x120(%rsp) */
	LONG $0xc8600f66	/* 1cab punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1caf punpckhbw %xmm0,%xmm0 */
	LONG $0xe16f0f66	/* 1cb3 movdqa %xmm1,%xmm4 */
	LONG $0xc86f0f66	/* 1cb7 movdqa %xmm0,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 1cbb psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cc0 psraw $0x8,%xmm1 */
	LONG $0x40a0110f; WORD $0x0001; BYTE $0x00	/* 1cc5 movups %xmm4,0x140(%rax) */
	LONG $0x5088110f; WORD $0x0001; BYTE $0x00	/* 1ccc movups %xmm1,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1cd3 movdqu -0x50(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000140	/* 1cd8 movaps %xmm1,0x140(%rsp) */
	LONG $0xc86f0f66	/* 1ce0 movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000130	/* 1ce4 movaps %xmm4,0x130(%rsp) */
	LONG $0xc8600f66	/* 1cec punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cf0 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1cf4 movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* 1cf9 psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* 1cfe psraw $0x8,%xmm15 */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 1d04 movups %xmm0,0x170(%rax) */
	LONG $0xb8110f44; LONG $0x00000160	/* 1d0b movups %xmm15,0x160(%rax) */
	LONG $0x2484290f; LONG $0x00000160	/* 1d13 movaps %xmm0,0x160(%rsp) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1d1b movdqu -0x40(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x00015024; BYTE $0x00	/* 1d20 movaps %xmm15,0x150(%rsp) */
	LONG $0xc86f0f66	/* 1d29 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d2d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d31 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1d35 movdqa %xmm1,%xmm6 */
	LONG $0xf86f0f66	/* 1d39 movdqa %xmm0,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 1d3d psraw $0x8,%xmm6 */
	LONG $0xe7710f66; BYTE $0x08	/* 1d42 psraw $0x8,%xmm7 */
	LONG $0x80b0110f; WORD $0x0001; BYTE $0x00	/* 1d47 movups %xmm6,0x180(%rax) */
	LONG $0x90b8110f; WORD $0x0001; BYTE $0x00	/* 1d4e movups %xmm7,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1d55 movdqu -0x30(%rdx),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000170	/* 1d5a movaps %xmm6,0x170(%rsp) */
	LONG $0xc86f0f66	/* 1d62 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000180	/* 1d66 movaps %xmm7,0x180(%rsp) */
	LONG $0xc8600f66	/* 1d6e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d72 punpckhbw %xmm0,%xmm0 */
	LONG $0xe16f0f66	/* 1d76 movdqa %xmm1,%xmm4 */
	LONG $0xc86f0f66	/* 1d7a movdqa %xmm0,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 1d7e psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d83 psraw $0x8,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000190	/* 1d88 movaps %xmm4,0x190(%rsp) */
	LONG $0xa0a0110f; WORD $0x0001; BYTE $0x00	/* 1d90 movups %xmm4,0x1a0(%rax) */
	LONG $0x248c290f; LONG $0x000001a0	/* 1d97 movaps %xmm1,0x1a0(%rsp) */
	LONG $0xb088110f; WORD $0x0001; BYTE $0x00	/* 1d9f movups %xmm1,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1da6 movdqu -0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dab movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1daf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1db3 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1db7 movdqa %xmm1,%xmm6 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dbb psraw $0x8,%xmm0 */
	LONG $0xe6710f66; BYTE $0x08	/* 1dc0 psraw $0x8,%xmm6 */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 1dc5 movups %xmm0,0x1d0(%rax) */
	LONG $0xc0b0110f; WORD $0x0001; BYTE $0x00	/* 1dcc movups %xmm6,0x1c0(%rax) */
	LONG $0x2484290f; LONG $0x000001c0	/* 1dd3 movaps %xmm0,0x1c0(%rsp) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1ddb movdqu -0x10(%rdx),%xmm0 */
	LONG $0x24b4290f; LONG $0x000001b0	/* 1de0 movaps %xmm6,0x1b0(%rsp) */
	LONG $0xc86f0f66	/* 1de8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1dec punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1df0 punpckhbw %xmm0,%xmm0 */
	LONG $0xf96f0f66	/* 1df4 movdqa %xmm1,%xmm7 */
	LONG $0xe06f0f66	/* 1df8 movdqa %xmm0,%xmm4 */
	LONG $0xe7710f66; BYTE $0x08	/* 1dfc psraw $0x8,%xmm7 */
	LONG $0xe4710f66; BYTE $0x08	/* 1e01 psraw $0x8,%xmm4 */
	LONG $0xe0b8110f; WORD $0x0001; BYTE $0x00	/* 1e06 movups %xmm7,0x1e0(%rax) */
	LONG $0xf0a0110f; WORD $0x0001; BYTE $0x00	/* 1e0d movups %xmm4,0x1f0(%rax) */
	LONG $0x4f6f0ff3; BYTE $0xae	/* 1e14 movdqu -0x52(%rdi),%xmm1 */
	LONG $0x24a4290f; LONG $0x000001e0	/* 1e19 movaps %xmm4,0x1e0(%rsp) */
	LONG $0x676f0ff3; BYTE $0xee	/* 1e21 movdqu -0x12(%rdi),%xmm4 */
	LONG $0xf1710f66; BYTE $0x04	/* 1e26 psllw $0x4,%xmm1 */
	LONG $0x24bc290f; LONG $0x000001d0	/* 1e2b movaps %xmm7,0x1d0(%rsp) */
	LONG $0xc46f0f66	/* 1e33 movdqa %xmm4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1e37 movdqa %xmm1,%xmm15 */
	LONG $0x4f6f0ff3; BYTE $0xae	/* 1e3c movdqu -0x52(%rdi),%xmm1 */
	LONG $0xc4600f66	/* 1e41 punpcklbw %xmm4,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xfe	/* 1e45 pand %xmm14,%xmm15 */
	LONG $0xe4680f66	/* 1e4a punpckhbw %xmm4,%xmm4 */
	LONG $0xf1710f66; BYTE $0x02	/* 1e4e psllw $0x2,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 1e53 psraw $0x8,%xmm4 */
	LONG $0xf06f0f66	/* 1e58 movdqa %xmm0,%xmm6 */
	LONG $0x876f0ff3; LONG $0xffffff2e	/* 1e5c movdqu -0xd2(%rdi),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1e64 movdqa %xmm1,%xmm12 */
	LONG $0xe6710f66; BYTE $0x08	/* 1e69 psraw $0x8,%xmm6 */
	LONG $0xc86f0f66	/* 1e6e movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 1e72 pand %xmm8,%xmm0 */
	LONG $0xfe6f0f66	/* 1e77 movdqa %xmm6,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 1e7b por %xmm15,%xmm0 */
	LONG $0xfe610f66	/* 1e80 punpcklwd %xmm6,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 1e84 pand %xmm14,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1e89 movdqa %xmm0,%xmm15 */
	LONG $0xc2600f66	/* 1e8e punpcklbw %xmm2,%xmm0 */
	LONG $0xdf700f66; BYTE $0x00	/* 1e92 pshufd $0x0,%xmm7,%xmm3 */
	LONG $0x680f4466; BYTE $0xfa	/* 1e97 punpckhbw %xmm2,%xmm15 */
	LONG $0xd1710f66; BYTE $0x04	/* 1e9c psrlw $0x4,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc2	/* 1ea1 pmaddwd %xmm10,%xmm0 */
	LONG $0xf50f4466; BYTE $0xfd	/* 1ea6 pmaddwd %xmm5,%xmm15 */
	LONG $0x248c290f; LONG $0x000001f0	/* 1eab movaps %xmm1,0x1f0(%rsp) */
	LONG $0x4f6f0ff3; BYTE $0xae	/* 1eb3 movdqu -0x52(%rdi),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc7	/* 1eb8 packssdw %xmm15,%xmm0 */
	LONG $0xe86f0f66	/* 1ebd movdqa %xmm0,%xmm5 */
	LONG $0xd1710f66; BYTE $0x02	/* 1ec1 psrlw $0x2,%xmm1 */
	LONG $0xc7700f66; BYTE $0xaa	/* 1ec6 pshufd $0xaa,%xmm7,%xmm0 */
	LONG $0xebf50f66	/* 1ecb pmaddwd %xmm3,%xmm5 */
	LONG $0x248c290f; LONG $0x00000200	/* 1ecf movaps %xmm1,0x200(%rsp) */
	LONG $0x8f6f0ff3; LONG $0xffffff4e	/* 1ed7 movdqu -0xb2(%rdi),%xmm1 */
	LONG $0x6f0f4466; LONG $0x02002494; WORD $0x0000	/* 1edf movdqa 0x200(%rsp),%xmm10 */
	LONG $0x24ac290f; LONG $0x00000210	/* 1ee9 movaps %xmm5,0x210(%rsp) */
	LONG $0xaf6f0ff3; LONG $0xffffff4e	/* 1ef1 movdqu -0xb2(%rdi),%xmm5 */
	LONG $0xd1710f66; BYTE $0x04	/* 1ef9 psrlw $0x4,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1efe pand %xmm14,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xe8	/* 1f03 pand %xmm8,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 1f08 pand %xmm8,%xmm1 */
	LONG $0xeb0f4466; BYTE $0xe5	/* 1f0d por %xmm5,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xca	/* 1f12 por %xmm10,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xec	/* 1f17 movdqa %xmm12,%xmm5 */
	LONG $0x600f4466; BYTE $0xe2	/* 1f1c punpcklbw %xmm2,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1f21 movdqa %xmm1,%xmm10 */
	LONG $0xf50f4466; WORD $0x2464; BYTE $0x60	/* 1f26 pmaddwd 0x60(%rsp),%xmm12 */
	LONG $0xea680f66	/* 1f2d punpckhbw %xmm2,%xmm5 */
	LONG $0x680f4466; BYTE $0xd2	/* 1f31 punpckhbw %xmm2,%xmm10 */
	LONG $0xf50f4166; BYTE $0xe9	/* 1f36 pmaddwd %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xce	/* 1f3b movdqa %xmm6,%xmm9 */
	LONG $0xca600f66	/* 1f40 punpcklbw %xmm2,%xmm1 */
	LONG $0x6b0f4466; BYTE $0xe5	/* 1f44 packssdw %xmm5,%xmm12 */
	LONG $0x690f4466; BYTE $0xce	/* 1f49 punpckhwd %xmm6,%xmm9 */
	LONG $0xf50f4166; BYTE $0xcd	/* 1f4e pmaddwd %xmm13,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xdc	/* 1f53 movdqa %xmm12,%xmm3 */
	LONG $0x700f4166; WORD $0x00e9	/* 1f58 pshufd $0x0,%xmm9,%xmm5 */
	LONG $0x700f4466; WORD $0x55e7	/* 1f5e pshufd $0x55,%xmm7,%xmm12 */
	LONG $0xd8f50f66	/* 1f64 pmaddwd %xmm0,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xc1	/* 1f68 movdqa %xmm9,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xae4f	/* 1f6d movdqu -0x52(%rdi),%xmm9 */
	LONG $0xff700f66; BYTE $0xff	/* 1f73 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0x245c290f; BYTE $0x60	/* 1f78 movaps %xmm3,0x60(%rsp) */
	LONG $0x9c6f0f66; LONG $0x0001f024; BYTE $0x00	/* 1f7d movdqa 0x1f0(%rsp),%xmm3 */
	LONG $0xdb0f4566; BYTE $0xce	/* 1f86 pand %xmm14,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 1f8b pand %xmm8,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xd9	/* 1f90 por %xmm9,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1f95 movdqa %xmm3,%xmm9 */
	LONG $0xda600f66	/* 1f9a punpcklbw %xmm2,%xmm3 */
	LONG $0x680f4466; BYTE $0xca	/* 1f9e punpckhbw %xmm2,%xmm9 */
	LONG $0xf50f4166; BYTE $0xdb	/* 1fa3 pmaddwd %xmm11,%xmm3 */
	LONG $0xf50f4466; LONG $0x0090248c; WORD $0x0000	/* 1fa8 pmaddwd 0x90(%rsp),%xmm9 */
	LONG $0x6b0f4166; BYTE $0xd9	/* 1fb2 packssdw %xmm9,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1fb7 movdqa %xmm3,%xmm9 */
	LONG $0xd8700f66; BYTE $0xaa	/* 1fbc pshufd $0xaa,%xmm0,%xmm3 */
	LONG $0xf50f4466; BYTE $0xcd	/* 1fc1 pmaddwd %xmm5,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xea	/* 1fc6 movdqa %xmm10,%xmm5 */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* 1fcb pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0x8c290f44; LONG $0x00009024; BYTE $0x00	/* 1fd4 movaps %xmm9,0x90(%rsp) */
	LONG $0xcd6b0f66	/* 1fdd packssdw %xmm5,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1fe1 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xeb	/* 1fe6 pmaddwd %xmm3,%xmm13 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* 1feb movaps %xmm13,0xc0(%rsp) */
	LONG $0x8f6f0ff3; LONG $0xffffff3e	/* 1ff4 movdqu -0xc2(%rdi),%xmm1 */
	LONG $0x6f0f44f3; WORD $0xbe4f	/* 1ffc movdqu -0x42(%rdi),%xmm9 */
	LONG $0x6f0f44f3; LONG $0xffff5ebf; BYTE $0xff	/* 2002 movdqu -0xa2(%rdi),%xmm15 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 200b movdqa %xmm9,%xmm10 */
	LONG $0x710f4166; WORD $0x04f2	/* 2010 psllw $0x4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 2016 movdqa %xmm15,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xea	/* 201b movdqa %xmm10,%xmm13 */
	LONG $0xd3710f66; BYTE $0x04	/* 2020 psrlw $0x4,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 2025 movdqa %xmm9,%xmm10 */
	LONG $0x710f4166; WORD $0x02f2	/* 202a psllw $0x2,%xmm10 */
	LONG $0xdb0f4566; BYTE $0xee	/* 2030 pand %xmm14,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 2035 pand %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xda	/* 203a movdqa %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 203f movdqa %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 2044 pand %xmm8,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 2049 por %xmm13,%xmm1 */
	LONG $0x710f4166; WORD $0x04d2	/* 204e psrlw $0x4,%xmm10 */
	LONG $0xdb0f4566; BYTE $0xde	/* 2054 pand %xmm14,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 2059 movdqa %xmm1,%xmm13 */
	LONG $0xca600f66	/* 205e punpcklbw %xmm2,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 2062 pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x680f4466; BYTE $0xea	/* 2068 punpckhbw %xmm2,%xmm13 */
	LONG $0xf50f4466; WORD $0x246c; BYTE $0x50	/* 206d pmaddwd 0x50(%rsp),%xmm13 */
	LONG $0x6f0f4166; BYTE $0xea	/* 2074 movdqa %xmm10,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe8	/* 2079 pand %xmm8,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 207e movdqa %xmm9,%xmm10 */
	LONG $0xdb0f4566; BYTE $0xce	/* 2083 pand %xmm14,%xmm9 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 2088 packssdw %xmm13,%xmm1 */
	LONG $0x710f4166; WORD $0x02d2	/* 208d psrlw $0x2,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xe9	/* 2093 por %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 2098 movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 209d movdqa %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcd	/* 20a2 movdqa %xmm5,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 20a7 pand %xmm8,%xmm1 */
	LONG $0x680f4466; BYTE $0xca	/* 20ac punpckhbw %xmm2,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 20b1 pand %xmm14,%xmm10 */
	LONG $0xeb0f4466; BYTE $0xd9	/* 20b6 por %xmm1,%xmm11 */
	LONG $0xea600f66	/* 20bb punpcklbw %xmm2,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xda	/* 20bf por %xmm10,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 20c4 movdqa %xmm11,%xmm1 */
	LONG $0x600f4466; BYTE $0xda	/* 20c9 punpcklbw %xmm2,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 20ce movdqa %xmm3,%xmm10 */
	LONG $0xf50f4466; WORD $0x245c; BYTE $0x70	/* 20d3 pmaddwd 0x70(%rsp),%xmm11 */
	LONG $0xca680f66	/* 20da punpckhbw %xmm2,%xmm1 */
	LONG $0x680f4466; BYTE $0xd2	/* 20de punpckhbw %xmm2,%xmm10 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 20e3 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0xda600f66	/* 20ec punpcklbw %xmm2,%xmm3 */
	LONG $0xf50f4566; BYTE $0xec	/* 20f0 pmaddwd %xmm12,%xmm13 */
	LONG $0xacf50f66; LONG $0x0000a024; BYTE $0x00	/* 20f5 pmaddwd 0xa0(%rsp),%xmm5 */
	LONG $0x6c290f44; WORD $0x4024	/* 20fe movaps %xmm13,0x40(%rsp) */
	LONG $0x9cf50f66; LONG $0x0000d024; BYTE $0x00	/* 2104 pmaddwd 0xd0(%rsp),%xmm3 */
	LONG $0x6b0f4466; BYTE $0xd9	/* 210d packssdw %xmm1,%xmm11 */
	LONG $0x6f0f44f3; WORD $0x8e6f	/* 2112 movdqu -0x72(%rdi),%xmm13 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 2118 movdqa %xmm11,%xmm1 */
	LONG $0xcff50f66	/* 211d pmaddwd %xmm7,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 2121 movdqa %xmm9,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0000b024; BYTE $0x00	/* 2126 pmaddwd 0xb0(%rsp),%xmm7 */
	LONG $0x244c290f; BYTE $0x50	/* 212f movaps %xmm1,0x50(%rsp) */
	LONG $0xc8700f66; BYTE $0x55	/* 2134 pshufd $0x55,%xmm0,%xmm1 */
	LONG $0xc0700f66; BYTE $0xff	/* 2139 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xef6b0f66	/* 213e packssdw %xmm7,%xmm5 */
	LONG $0xfd6f0f66	/* 2142 movdqa %xmm5,%xmm7 */
	LONG $0xf9f50f66	/* 2146 pmaddwd %xmm1,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xca	/* 214a movdqa %xmm10,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000e024; BYTE $0x00	/* 214f pmaddwd 0xe0(%rsp),%xmm1 */
	LONG $0x247c290f; BYTE $0x70	/* 2158 movaps %xmm7,0x70(%rsp) */
	LONG $0xd96b0f66	/* 215d packssdw %xmm1,%xmm3 */
	LONG $0xfb6f0f66	/* 2161 movdqa %xmm3,%xmm7 */
	LONG $0xf8f50f66	/* 2165 pmaddwd %xmm0,%xmm7 */
	LONG $0x876f0ff3; LONG $0xffffff6e	/* 2169 movdqu -0x92(%rdi),%xmm0 */
	LONG $0x24bc290f; LONG $0x00000080	/* 2171 movaps %xmm7,0x80(%rsp) */
	LONG $0x7f6f0ff3; BYTE $0xce	/* 2179 movdqu -0x32(%rdi),%xmm7 */
	LONG $0xd86f0f66	/* 217e movdqa %xmm0,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 2182 pand %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 2187 movdqa %xmm7,%xmm10 */
	LONG $0xd3710f66; BYTE $0x04	/* 218c psrlw $0x4,%xmm3 */
	LONG $0x710f4166; WORD $0x04f2	/* 2191 psllw $0x4,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 2197 pand %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 219c movdqa %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 21a1 movdqa %xmm7,%xmm10 */
	LONG $0x710f4166; WORD $0x02f2	/* 21a6 psllw $0x2,%xmm10 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 21ac pand %xmm14,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xca	/* 21b1 movdqa %xmm10,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 21b6 movdqa %xmm7,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 21bb por %xmm12,%xmm0 */
	LONG $0x710f4166; WORD $0x02d2	/* 21c0 psrlw $0x2,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 21c6 movdqa %xmm0,%xmm12 */
	LONG $0xc2600f66	/* 21cb punpcklbw %xmm2,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xea	/* 21cf movdqa %xmm10,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xd5	/* 21d4 movdqa %xmm13,%xmm10 */
	LONG $0x680f4466; BYTE $0xe2	/* 21d9 punpckhbw %xmm2,%xmm12 */
	LONG $0x710f4166; WORD $0x04d2	/* 21de psrlw $0x4,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 21e4 pand %xmm14,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xee	/* 21e9 pand %xmm14,%xmm5 */
	LONG $0xf50f4466; LONG $0x010024a4; WORD $0x0000	/* 21ee pmaddwd 0x100(%rsp),%xmm12 */
	LONG $0x6f0f4166; BYTE $0xca	/* 21f8 movdqa %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 21fd movdqa %xmm4,%xmm10 */
	LONG $0x610f4466; BYTE $0xd4	/* 2202 punpcklwd %xmm4,%xmm10 */
	LONG $0xdfeb0f66	/* 2207 por %xmm7,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 220b pand %xmm8,%xmm1 */
	LONG $0x700f4566; WORD $0x00da	/* 2210 pshufd $0x0,%xmm10,%xmm11 */
	LONG $0xcdeb0f66	/* 2216 por %xmm5,%xmm1 */
	LONG $0x700f4566; WORD $0x55fa	/* 221a pshufd $0x55,%xmm10,%xmm15 */
	LONG $0x84f50f66; LONG $0x0000f024; BYTE $0x00	/* 2220 pmaddwd 0xf0(%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 2229 packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 222e movdqa %xmm0,%xmm12 */
	LONG $0x700f4166; WORD $0xaac2	/* 2233 pshufd $0xaa,%xmm10,%xmm0 */
	LONG $0x700f4566; WORD $0xffd2	/* 2239 pshufd $0xff,%xmm10,%xmm10 */
	LONG $0xf50f4566; BYTE $0xe3	/* 223f pmaddwd %xmm11,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 2244 movdqa %xmm9,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xcd	/* 2249 movdqa %xmm13,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xde	/* 224e pand %xmm14,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xc8	/* 2253 pand %xmm8,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 2258 movdqa %xmm3,%xmm13 */
	LONG $0xa4290f44; LONG $0x0000a024; BYTE $0x00	/* 225d movaps %xmm12,0xa0(%rsp) */
	LONG $0xeb0f4566; BYTE $0xcb	/* 2266 por %xmm11,%xmm9 */
	LONG $0x680f4466; BYTE $0xea	/* 226b punpckhbw %xmm2,%xmm13 */
	LONG $0xda600f66	/* 2270 punpcklbw %xmm2,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 2274 movdqa %xmm9,%xmm11 */
	LONG $0x600f4466; BYTE $0xca	/* 2279 punpcklbw %xmm2,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xfd	/* 227e movdqa %xmm13,%xmm7 */
	LONG $0x680f4466; BYTE $0xda	/* 2283 punpckhbw %xmm2,%xmm11 */
	LONG $0xf50f4466; LONG $0x0140249c; WORD $0x0000	/* 2288 pmaddwd 0x140(%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 2292 pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0xbcf50f66; LONG $0x00018024; BYTE $0x00	/* 229c pmaddwd 0x180(%rsp),%xmm7 */
	LONG $0x9cf50f66; LONG $0x00017024; BYTE $0x00	/* 22a5 pmaddwd 0x170(%rsp),%xmm3 */
	LONG $0x6f0f44f3; LONG $0xffff7ea7; BYTE $0xff	/* 22ae movdqu -0x82(%rdi),%xmm12 */
	LONG $0x6b0f4566; BYTE $0xcb	/* 22b7 packssdw %xmm11,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 22bc movdqa %xmm9,%xmm11 */
	LONG $0xdf6b0f66	/* 22c1 packssdw %xmm7,%xmm3 */
	LONG $0xf50f4466; BYTE $0xd8	/* 22c5 pmaddwd %xmm0,%xmm11 */
	LONG $0xfb6f0f66	/* 22ca movdqa %xmm3,%xmm7 */
	LONG $0xc46f0f66	/* 22ce movdqa %xmm4,%xmm0 */
	LONG $0xd96f0f66	/* 22d2 movdqa %xmm1,%xmm3 */
	LONG $0xca600f66	/* 22d6 punpcklbw %xmm2,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0001b024; BYTE $0x00	/* 22da pmaddwd 0x1b0(%rsp),%xmm1 */
	LONG $0x9c290f44; LONG $0x0000b024; BYTE $0x00	/* 22e3 movaps %xmm11,0xb0(%rsp) */
	LONG $0xc4690f66	/* 22ec punpckhwd %xmm4,%xmm0 */
	LONG $0xda680f66	/* 22f0 punpckhbw %xmm2,%xmm3 */
	LONG $0x6f0f44f3; WORD $0xde5f	/* 22f4 movdqu -0x22(%rdi),%xmm11 */
	LONG $0x9cf50f66; LONG $0x0001c024; BYTE $0x00	/* 22fa pmaddwd 0x1c0(%rsp),%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 2303 movdqa %xmm0,%xmm9 */
	LONG $0xe96f0f66	/* 2308 movdqa %xmm1,%xmm5 */
	LONG $0xc0700f66; BYTE $0x00	/* 230c pshufd $0x0,%xmm0,%xmm0 */
	LONG $0x4f6f0ff3; BYTE $0x9e	/* 2311 movdqu -0x62(%rdi),%xmm1 */
	LONG $0xf8f50f66	/* 2316 pmaddwd %xmm0,%xmm7 */
	LONG $0xeb6b0f66	/* 231a packssdw %xmm3,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xdc	/* 231e movdqa %xmm12,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 2323 pand %xmm8,%xmm12 */
	LONG $0x700f4166; WORD $0xaac1	/* 2328 pshufd $0xaa,%xmm9,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xeb	/* 232e movdqa %xmm11,%xmm13 */
	LONG $0x24bc290f; LONG $0x000000d0	/* 2333 movaps %xmm7,0xd0(%rsp) */
	LONG $0xd3710f66; BYTE $0x04	/* 233b psrlw $0x4,%xmm3 */
	LONG $0x710f4166; WORD $0x02d5	/* 2340 psrlw $0x2,%xmm13 */
	LONG $0xfd6f0f66	/* 2346 movdqa %xmm5,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 234a movdqa %xmm11,%xmm5 */
	LONG $0xf8f50f66	/* 234f pmaddwd %xmm0,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xc3	/* 2353 movdqa %xmm11,%xmm0 */
	LONG $0xf5710f66; BYTE $0x04	/* 2358 psllw $0x4,%xmm5 */
	LONG $0xf0710f66; BYTE $0x02	/* 235d psllw $0x2,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xde	/* 2362 pand %xmm14,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xee	/* 2367 pand %xmm14,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 236c pand %xmm14,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 2371 pand %xmm8,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xec	/* 2376 por %xmm12,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xdb	/* 237b por %xmm11,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xee	/* 2380 pand %xmm14,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 2385 movdqa %xmm5,%xmm12 */
	LONG $0xd1710f66; BYTE $0x04	/* 238a psrlw $0x4,%xmm1 */
	LONG $0xea600f66	/* 238f punpcklbw %xmm2,%xmm5 */
	LONG $0x680f4466; BYTE $0xe2	/* 2393 punpckhbw %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 2398 pand %xmm8,%xmm1 */
	LONG $0xf50f4466; LONG $0x012024a4; WORD $0x0000	/* 239d pmaddwd 0x120(%rsp),%xmm12 */
	LONG $0xacf50f66; LONG $0x00011024; BYTE $0x00	/* 23a7 pmaddwd 0x110(%rsp),%xmm5 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 23b0 por %xmm13,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xec	/* 23b5 packssdw %xmm12,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x9e67	/* 23ba movdqu -0x62(%rdi),%xmm12 */
	LONG $0xf50f4166; BYTE $0xef	/* 23c0 pmaddwd %xmm15,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 23c5 pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 23ca por %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 23cf movdqa %xmm0,%xmm12 */
	LONG $0xc2600f66	/* 23d4 punpcklbw %xmm2,%xmm0 */
	LONG $0x84f50f66; LONG $0x00015024; BYTE $0x00	/* 23d8 pmaddwd 0x150(%rsp),%xmm0 */
	LONG $0x680f4466; BYTE $0xe2	/* 23e1 punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 23e6 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 23f0 packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 23f5 movdqa %xmm3,%xmm12 */
	LONG $0xda600f66	/* 23fa punpcklbw %xmm2,%xmm3 */
	LONG $0x680f4466; BYTE $0xe2	/* 23fe punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc2	/* 2403 pmaddwd %xmm10,%xmm0 */
	LONG $0x700f4566; WORD $0x55d1	/* 2408 pshufd $0x55,%xmm9,%xmm10 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 240e pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0x700f4566; WORD $0xffc9	/* 2418 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0x9cf50f66; LONG $0x00019024; BYTE $0x00	/* 241e pmaddwd 0x190(%rsp),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xdc	/* 2427 packssdw %xmm12,%xmm3 */
	LONG $0xf50f4166; BYTE $0xda	/* 242c pmaddwd %xmm10,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 2431 movdqa %xmm1,%xmm10 */
	LONG $0xca600f66	/* 2436 punpcklbw %xmm2,%xmm1 */
	LONG $0x680f4466; BYTE $0xd2	/* 243a punpckhbw %xmm2,%xmm10 */
	LONG $0xc3fe0f66	/* 243f paddd %xmm3,%xmm0 */
	LONG $0xf50f4466; LONG $0x01e02494; WORD $0x0000	/* 2443 pmaddwd 0x1e0(%rsp),%xmm10 */
	LONG $0x8cf50f66; LONG $0x0001d024; BYTE $0x00	/* 244d pmaddwd 0x1d0(%rsp),%xmm1 */
	LONG $0xbcfe0f66; LONG $0x0000d024; BYTE $0x00	/* 2456 paddd 0xd0(%rsp),%xmm7 */
	LONG $0x6b0f4166; BYTE $0xca	/* 245f packssdw %xmm10,%xmm1 */
	LONG $0x6f0f45f3; WORD $0xf051	/* 2464 movdqu -0x10(%r9),%xmm10 */
	LONG $0xfdfe0f66	/* 246a paddd %xmm5,%xmm7 */
	LONG $0xac6f0f66; LONG $0x00024024; BYTE $0x00	/* 246e movdqa 0x240(%rsp),%xmm5 */
	LONG $0xf50f4166; BYTE $0xc9	/* 2477 pmaddwd %xmm9,%xmm1 */
	LONG $0x6f0f4466; LONG $0x0090248c; WORD $0x0000	/* 247c movdqa 0x90(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x00c0248c; WORD $0x0000	/* 2486 paddd 0xc0(%rsp),%xmm9 */
	LONG $0xf50f4166; BYTE $0xe2	/* 2490 pmaddwd %xmm10,%xmm4 */
	LONG $0x6f0f45f3; WORD $0xe051	/* 2495 movdqu -0x20(%r9),%xmm10 */
	LONG $0xc1fe0f66	/* 249b paddd %xmm1,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf2	/* 249f pmaddwd %xmm10,%xmm6 */
	LONG $0xf4fe0f66	/* 24a4 paddd %xmm4,%xmm6 */
	LONG $0xa46f0f66; LONG $0x00021024; BYTE $0x00	/* 24a8 movdqa 0x210(%rsp),%xmm4 */
	LONG $0x64fe0f66; WORD $0x6024	/* 24b1 paddd 0x60(%rsp),%xmm4 */
	LONG $0xf6720f66; BYTE $0x05	/* 24b7 pslld $0x5,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 24bc paddd %xmm9,%xmm4 */
	LONG $0x6f0f4466; WORD $0x244c; BYTE $0x40	/* 24c1 movdqa 0x40(%rsp),%xmm9 */
	LONG $0xfe0f4466; WORD $0x244c; BYTE $0x50	/* 24c8 paddd 0x50(%rsp),%xmm9 */
	LONG $0xfe0f4466; WORD $0x244c; BYTE $0x70	/* 24cf paddd 0x70(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 24d6 paddd %xmm9,%xmm4 */
	LONG $0x6f0f4466; LONG $0x0080248c; WORD $0x0000	/* 24db movdqa 0x80(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x00a0248c; WORD $0x0000	/* 24e5 paddd 0xa0(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x00b0248c; WORD $0x0000	/* 24ef paddd 0xb0(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 24f9 paddd %xmm9,%xmm4 */
	LONG $0xe7fe0f66	/* 24fe paddd %xmm7,%xmm4 */
	LONG $0xe0fe0f66	/* 2502 paddd %xmm0,%xmm4 */
	LONG $0xe6fa0f66	/* 2506 psubd %xmm6,%xmm4 */
	LONG $0x23110f41	/* 250a movups %xmm4,(%r11) */
	LONG $0x47bf0f44; BYTE $0xfe	/* 250e movswl -0x2(%rdi),%r8d */
	LONG $0xc4700f66; BYTE $0x4e	/* 2513 pshufd $0x4e,%xmm4,%xmm0 */
	LONG $0xc4fe0f66	/* 2518 paddd %xmm4,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc5a	/* 251c movss -0x4(%r10),%xmm3 */
	LONG $0x0de0c141	/* 2522 shl $0xd,%r8d */
	LONG $0xe0700f66; BYTE $0xb1	/* 2526 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 252b and $0x8fffe000,%r8d */
	LONG $0xe0fe0f66	/* 2532 paddd %xmm0,%xmm4 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 2536 movq %r8,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 253b cvtdq2ps %xmm4,%xmm4 */
	LONG $0xc07e0ff3	/* 253e movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 2542 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x00025024; BYTE $0x00	/* 2546 pcmpgtd 0x250(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 254f shufps $0x0,%xmm3,%xmm3 */
	LONG $0xcd6f0f66	/* 2553 movdqa %xmm5,%xmm1 */
	LONG $0xc8df0f66	/* 2557 pandn %xmm0,%xmm1 */
	LONG $0x84eb0f66; LONG $0x00022024; BYTE $0x00	/* 255b por 0x220(%rsp),%xmm0 */
	LONG $0x248c590f; LONG $0x00000230	/* 2564 mulps 0x230(%rsp),%xmm1 */
	LONG $0xc5db0f66	/* 256c pand %xmm5,%xmm0 */
	LONG $0x242c280f	/* 2570 movaps (%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc8	/* 2574 orps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x10	/* 2577 movaps 0x10(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xd9	/* 257c mulps %xmm1,%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* 257f mulps %xmm4,%xmm3 */
	LONG $0x245c580f; BYTE $0x20	/* 2582 addps 0x20(%rsp),%xmm3 */
	LONG $0x246c290f; BYTE $0x20	/* 2587 movaps %xmm5,0x20(%rsp) */
	WORD $0x3948; BYTE $0xd1	/* 258c cmp %rdx,%rcx */
	LONG $0xf493850f; WORD $0xffff	/* 258f jne 1a28 */
	LONG $0x244c280f; BYTE $0x30	/* 2595 movaps 0x30(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x10	/* 259a movaps 0x10(%rsp),%xmm0 */
	LONG $0x04c38348	/* 259f add $0x4,%rbx */
	WORD $0x014d; BYTE $0xf5	/* 25a3 add %r14,%r13 */
	WORD $0x580f; BYTE $0xcb	/* 25a6 addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc5	/* 25a9 addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 25ac addps %xmm0,%xmm1 */
	LONG $0x4b110ff3; BYTE $0xfc	/* 25af movss %xmm1,-0x4(%rbx) */
	WORD $0x3948; BYTE $0xdd	/* 25b4 cmp %rbx,%rbp */
	LONG $0xf43d850f; WORD $0xffff	/* 25b7 jne 19fa */
	LONG $0x6f0f4566; BYTE $0xfe	/* 25bd movdqa %xmm14,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xf0	/* 25c2 movdqa %xmm8,%xmm14 */
	LONG $0xffe718e9; BYTE $0xff	/* 25c7 jmp ce4 */
	LONG $0xc0ef0f66	/* 25cc pxor %xmm0,%xmm0 */
	LONG $0x106b8d48	/* 25d0 lea 0x10(%rbx),%rbp */
	WORD $0x110f; BYTE $0x03	/* 25d4 movups %xmm0,(%rbx) */
	LONG $0xffe708e9; BYTE $0xff	/* 25d7 jmp ce4 */
	LONG $0xc0ef0f66	/* 25dc pxor %xmm0,%xmm0 */
	LONG $0xfff3a4e9; BYTE $0xff	/* 25e0 jmp 1989 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 25e5 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 25f5 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 2605 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 2615 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 2625 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 2635 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 2645 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 2655 .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 2665 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 2675 .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 2685 .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 2695 .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 26a5 .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 26b5 .rodata.cst16 */
	RET

TEXT sse2iq4xs(SB), 1, $0
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
	LONG $0x0039abe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x8949; BYTE $0xd7	/* 5 mov %rdx,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x8949; BYTE $0xf5	/* c mov %rsi,%r13 */
	WORD $0x5441	/* f push %r12 */
	WORD $0x8949; BYTE $0xfc	/* 11 mov %rdi,%r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0xe8ec8148; WORD $0x0004; BYTE $0x00	/* 16 sub $0x4e8,%rsp */
	LONG $0x2484894c; LONG $0x00000208	/* 1d mov %r8,0x208(%rsp) */
	LONG $0x248c894c; LONG $0x000001e0	/* 25 mov %r9,0x1e0(%rsp) */
	LONG $0x03f98348	/* 2d cmp $0x3,%rcx */
	LONG $0x13388e0f; WORD $0x0000	/* 31 jle 136f */
	LONG $0x121c8d48	/* 37 lea (%rdx,%rdx,1),%rbx */
	LONG $0x953c8d48; LONG $0x00000000	/* 3b lea 0x0(,%rdx,4),%rdi */
	LONG $0x24a4894c; LONG $0x00000248	/* 43 mov %r12,0x248(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003908	/* 4b movdqa 0x0(%rip),%xmm3 = 395b, as it lies */
	LONG $0x249c8948; LONG $0x000001e8	/* 53 mov %rbx,0x1e8(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 5b add %rdx,%rbx */
	WORD $0x8949; BYTE $0xcb	/* 5e mov %rcx,%r11 */
	LONG $0x24948b48; LONG $0x00000528	/* 61 mov 0x528(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x00000200	/* 69 mov %rbx,0x200(%rsp) */
	WORD $0x8949; BYTE $0xf2	/* 71 mov %rsi,%r10 */
	WORD $0x894d; BYTE $0xe1	/* 74 mov %r12,%r9 */
	LONG $0x100f44f3; LONG $0x00386b0d; BYTE $0x00	/* 77 movss 0x0(%rip),%xmm9 = 38eb */
	LONG $0x08e2c148	/* 80 shl $0x8,%rdx */
	LONG $0x24bc8948; LONG $0x00000218	/* 84 mov %rdi,0x218(%rsp) */
	LONG $0x021c8d4a	/* 8c lea (%rdx,%r8,1),%rbx */
	LONG $0x24b48948; LONG $0x00000250	/* 90 mov %rsi,0x250(%rsp) */
	LONG $0x249c8948; LONG $0x00000240	/* 98 mov %rbx,0x240(%rsp) */
	LONG $0x248c8948; LONG $0x00000258	/* a0 mov %rcx,0x258(%rsp) */
	LONG $0x245c290f; BYTE $0x30	/* a8 movaps %xmm3,0x30(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003846	/* ad movdqa 0x0(%rip),%xmm3 = 38fb, as it lies */
	LONG $0x8c290f44; LONG $0x00023024; BYTE $0x00	/* b5 movaps %xmm9,0x230(%rsp) */
	LONG $0x8c290f44; LONG $0x0001f024; BYTE $0x00	/* be movaps %xmm9,0x1f0(%rsp) */
	LONG $0x249c290f; LONG $0x000001b0	/* c7 movaps %xmm3,0x1b0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003834	/* cf movdqa 0x0(%rip),%xmm3 = 390b, as it lies */
	LONG $0x249c290f; LONG $0x000001c0	/* d7 movaps %xmm3,0x1c0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003834	/* df movdqa 0x0(%rip),%xmm3 = 391b, as it lies */
	LONG $0x249c290f; LONG $0x000001d0	/* e7 movaps %xmm3,0x1d0(%rsp) */
	LONG $0x24bc8348; LONG $0x00000528; BYTE $0x00	/* ef cmpq $0x0,0x528(%rsp) */
	LONG $0x35b38e0f; WORD $0x0000	/* f8 jle 36b1 */
	LONG $0x24848b48; LONG $0x00000208	/* fe mov 0x208(%rsp),%rax */
	LONG $0xdbef0f66	/* 106 pxor %xmm3,%xmm3 */
	WORD $0x3145; BYTE $0xf6	/* 10a xor %r14d,%r14d */
	WORD $0xd231	/* 10d xor %edx,%edx */
	LONG $0x24b48d48; LONG $0x000002e0	/* 10f lea 0x2e0(%rsp),%rsi */
	WORD $0x280f; BYTE $0xe3	/* 117 movaps %xmm3,%xmm4 */
	LONG $0xf3280f44	/* 11a movaps %xmm3,%xmm14 */
	LONG $0x2494894c; LONG $0x000000f0	/* 11e mov %r10,0xf0(%rsp) */
	LONG $0x24ac8d48; LONG $0x00000260	/* 126 lea 0x260(%rsp),%rbp */
	LONG $0x24448948; BYTE $0x50	/* 12e mov %rax,0x50(%rsp) */
	WORD $0x8948; BYTE $0xf1	/* 133 mov %rsi,%rcx */
	LONG $0x209a8d49; WORD $0x001a; BYTE $0x00	/* 136 lea 0x1a20(%r10),%rbx */
	LONG $0x24ac8948; LONG $0x00000100	/* 13d mov %rbp,0x100(%rsp) */
	LONG $0xd3280f44	/* 145 movaps %xmm3,%xmm10 */
	LONG $0x7b058d48; WORD $0x0035; BYTE $0x00	/* 149 lea 0x0(%rip),%rax = 36cb */
	LONG $0x00ffbd49; LONG $0x00ff0000; WORD $0x0000	/* 150 movabs $0xff000000ff,%r13 */
	LONG $0x000fbc49; LONG $0x000f000f; WORD $0x000f	/* 15a movabs $0xf000f000f000f,%r12 */
	LONG $0x2474894c; BYTE $0x40	/* 164 mov %r14,0x40(%rsp) */
	LONG $0x3030bf48; LONG $0x30303030; WORD $0x3030	/* 169 movabs $0x3030303030303030,%rdi */
	WORD $0x894d; BYTE $0xd6	/* 173 mov %r10,%r14 */
	LONG $0x248c894c; LONG $0x000000b0	/* 176 mov %r9,0xb0(%rsp) */
	LONG $0x249c894c; LONG $0x000000d0	/* 17e mov %r11,0xd0(%rsp) */
	LONG $0x24b48948; LONG $0x000000e0	/* 186 mov %rsi,0xe0(%rsp) */
	LONG $0x2494894c; LONG $0x000000c0	/* 18e mov %r10,0xc0(%rsp) */
	WORD $0x8949; BYTE $0xd2	/* 196 mov %rdx,%r10 */
	LONG $0x245c290f; BYTE $0x60	/* 199 movaps %xmm3,0x60(%rsp) */
	LONG $0x24548b48; BYTE $0x50	/* 19e mov 0x50(%rsp),%rdx */
	LONG $0xe08b8d4c; WORD $0xfffd; BYTE $0xff	/* 1a3 lea -0x220(%rbx),%r9 */
	WORD $0x8949; BYTE $0xeb	/* 1aa mov %rbp,%r11 */
	LONG $0x026f0ff3	/* 1ad movdqu (%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1b1 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1b5 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b9 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bd psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c2 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x09	/* 1c7 movups %xmm1,(%rcx) */
	LONG $0x1041110f	/* 1ca movups %xmm0,0x10(%rcx) */
	LONG $0x426f0ff3; BYTE $0x10	/* 1ce movdqu 0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1db punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1df psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e4 psraw $0x8,%xmm0 */
	LONG $0x2049110f	/* 1e9 movups %xmm1,0x20(%rcx) */
	LONG $0x3041110f	/* 1ed movups %xmm0,0x30(%rcx) */
	LONG $0x426f0ff3; BYTE $0x20	/* 1f1 movdqu 0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1f6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1fa punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1fe punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 202 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 207 psraw $0x8,%xmm0 */
	LONG $0x4049110f	/* 20c movups %xmm1,0x40(%rcx) */
	LONG $0x5041110f	/* 210 movups %xmm0,0x50(%rcx) */
	LONG $0x426f0ff3; BYTE $0x30	/* 214 movdqu 0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 219 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 21d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 221 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 225 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 22a psraw $0x8,%xmm0 */
	LONG $0x6049110f	/* 22f movups %xmm1,0x60(%rcx) */
	LONG $0x7041110f	/* 233 movups %xmm0,0x70(%rcx) */
	LONG $0x426f0ff3; BYTE $0x40	/* 237 movdqu 0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 23c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 240 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 244 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 248 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 24d psraw $0x8,%xmm0 */
	LONG $0x8089110f; WORD $0x0000; BYTE $0x00	/* 252 movups %xmm1,0x80(%rcx) */
	LONG $0x9081110f; WORD $0x0000; BYTE $0x00	/* 259 movups %xmm0,0x90(%rcx) */
	LONG $0x426f0ff3; BYTE $0x50	/* 260 movdqu 0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 265 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 269 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 26d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 271 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 276 psraw $0x8,%xmm0 */
	LONG $0xa089110f; WORD $0x0000; BYTE $0x00	/* 27b movups %xmm1,0xa0(%rcx) */
	LONG $0xb081110f; WORD $0x0000; BYTE $0x00	/* 282 movups %xmm0,0xb0(%rcx) */
	LONG $0x426f0ff3; BYTE $0x60	/* 289 movdqu 0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 28e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 292 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 296 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 29a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 29f psraw $0x8,%xmm0 */
	LONG $0xc089110f; WORD $0x0000; BYTE $0x00	/* 2a4 movups %xmm1,0xc0(%rcx) */
	LONG $0xd081110f; WORD $0x0000; BYTE $0x00	/* 2ab movups %xmm0,0xd0(%rcx) */
	LONG $0x426f0ff3; BYTE $0x70	/* 2b2 movdqu 0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2b7 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2bb punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2bf punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c3 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2c8 psraw $0x8,%xmm0 */
	LONG $0xe089110f; WORD $0x0000; BYTE $0x00	/* 2cd movups %xmm1,0xe0(%rcx) */
	LONG $0xf081110f; WORD $0x0000; BYTE $0x00	/* 2d4 movups %xmm0,0xf0(%rcx) */
	LONG $0x826f0ff3; LONG $0x00000080	/* 2db movdqu 0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2e3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2e7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2eb punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2ef psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2f4 psraw $0x8,%xmm0 */
	LONG $0x0089110f; WORD $0x0001; BYTE $0x00	/* 2f9 movups %xmm1,0x100(%rcx) */
	LONG $0x1081110f; WORD $0x0001; BYTE $0x00	/* 300 movups %xmm0,0x110(%rcx) */
	LONG $0x826f0ff3; LONG $0x00000090	/* 307 movdqu 0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 30f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 313 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 317 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 31b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 320 psraw $0x8,%xmm0 */
	LONG $0x2089110f; WORD $0x0001; BYTE $0x00	/* 325 movups %xmm1,0x120(%rcx) */
	LONG $0x3081110f; WORD $0x0001; BYTE $0x00	/* 32c movups %xmm0,0x130(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000a0	/* 333 movdqu 0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 33b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 33f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 343 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 347 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 34c psraw $0x8,%xmm0 */
	LONG $0x4089110f; WORD $0x0001; BYTE $0x00	/* 351 movups %xmm1,0x140(%rcx) */
	LONG $0x5081110f; WORD $0x0001; BYTE $0x00	/* 358 movups %xmm0,0x150(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000b0	/* 35f movdqu 0xb0(%rdx),%xmm0 */
	LONG $0x2474894c; BYTE $0x70	/* 367 mov %r14,0x70(%rsp) */
	LONG $0xc86f0f66	/* 36c movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000a0	/* 370 movaps %xmm4,0xa0(%rsp) */
	LONG $0x94290f44; LONG $0x00008024; BYTE $0x00	/* 378 movaps %xmm10,0x80(%rsp) */
	LONG $0xc8600f66	/* 381 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 385 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 389 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 38e psraw $0x8,%xmm0 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 393 movaps %xmm14,0x90(%rsp) */
	LONG $0x6089110f; WORD $0x0001; BYTE $0x00	/* 39c movups %xmm1,0x160(%rcx) */
	LONG $0x7081110f; WORD $0x0001; BYTE $0x00	/* 3a3 movups %xmm0,0x170(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000c0	/* 3aa movdqu 0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3b2 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3b6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3ba punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3be psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3c3 psraw $0x8,%xmm0 */
	LONG $0x8089110f; WORD $0x0001; BYTE $0x00	/* 3c8 movups %xmm1,0x180(%rcx) */
	LONG $0x9081110f; WORD $0x0001; BYTE $0x00	/* 3cf movups %xmm0,0x190(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000d0	/* 3d6 movdqu 0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3de movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3e2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3e6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3ea psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3ef psraw $0x8,%xmm0 */
	LONG $0xa089110f; WORD $0x0001; BYTE $0x00	/* 3f4 movups %xmm1,0x1a0(%rcx) */
	LONG $0xb081110f; WORD $0x0001; BYTE $0x00	/* 3fb movups %xmm0,0x1b0(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000e0	/* 402 movdqu 0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 40a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 40e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 412 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 416 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 41b psraw $0x8,%xmm0 */
	LONG $0xc089110f; WORD $0x0001; BYTE $0x00	/* 420 movups %xmm1,0x1c0(%rcx) */
	LONG $0xd081110f; WORD $0x0001; BYTE $0x00	/* 427 movups %xmm0,0x1d0(%rcx) */
	LONG $0x826f0ff3; LONG $0x000000f0	/* 42e movdqu 0xf0(%rdx),%xmm0 */
	LONG $0x02568d49	/* 436 lea 0x2(%r14),%rdx */
	LONG $0xc86f0f66	/* 43a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 43e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 442 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 446 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 44b psraw $0x8,%xmm0 */
	LONG $0xe089110f; WORD $0x0001; BYTE $0x00	/* 450 movups %xmm1,0x1e0(%rcx) */
	LONG $0xf081110f; WORD $0x0001; BYTE $0x00	/* 457 movups %xmm0,0x1f0(%rcx) */
	LONG $0x09180f41	/* 45e prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 462 prefetcht0 0x40(%r9) */
	LONG $0x89180f41; LONG $0x00000080	/* 467 prefetcht0 0x80(%r9) */
	LONG $0x32b70f44	/* 46f movzwl (%rdx),%r14d */
	LONG $0x02428b44	/* 473 mov 0x2(%rdx),%r8d */
	LONG $0x88c18149; WORD $0x0000; BYTE $0x00	/* 477 add $0x88,%r9 */
	WORD $0x894c; BYTE $0xf6	/* 47e mov %r14,%rsi */
	LONG $0x18e6c148	/* 481 shl $0x18,%rsi */
	WORD $0x014c; BYTE $0xf6	/* 485 add %r14,%rsi */
	WORD $0x214c; BYTE $0xee	/* 488 and %r13,%rsi */
	WORD $0x8949; BYTE $0xf6	/* 48b mov %rsi,%r14 */
	LONG $0x0ce6c149	/* 48e shl $0xc,%r14 */
	WORD $0x014c; BYTE $0xf6	/* 492 add %r14,%rsi */
	WORD $0x8945; BYTE $0xc6	/* 495 mov %r8d,%r14d */
	LONG $0x04e8c141	/* 498 shr $0x4,%r8d */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 49c and $0xf0f0f0f,%r8d */
	WORD $0x214c; BYTE $0xe6	/* 4a3 and %r12,%rsi */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 4a6 and $0xf0f0f0f,%r14d */
	LONG $0x6e0f4166; BYTE $0xc0	/* 4ad movd %r8d,%xmm0 */
	WORD $0x8949; BYTE $0xf0	/* 4b2 mov %rsi,%r8 */
	LONG $0x6e0f4166; BYTE $0xd6	/* 4b5 movd %r14d,%xmm2 */
	LONG $0x72b60f44; BYTE $0x0c	/* 4ba movzbl 0xc(%rdx),%r14d */
	LONG $0x06e0c149	/* 4bf shl $0x6,%r8 */
	LONG $0xd0600f66	/* 4c3 punpcklbw %xmm0,%xmm2 */
	WORD $0x014c; BYTE $0xc6	/* 4c7 add %r8,%rsi */
	LONG $0x34b70f46; BYTE $0x70	/* 4ca movzwl (%rax,%r14,2),%r14d */
	LONG $0x04e6c148	/* 4cf shl $0x4,%rsi */
	WORD $0x2148; BYTE $0xfe	/* 4d3 and %rdi,%rsi */
	LONG $0x20e6c149	/* 4d6 shl $0x20,%r14 */
	LONG $0x6e0f4866; BYTE $0xce	/* 4da movq %rsi,%xmm1 */
	LONG $0x0772b60f	/* 4df movzbl 0x7(%rdx),%esi */
	LONG $0xcaeb0f66	/* 4e3 por %xmm2,%xmm1 */
	LONG $0x4cf80f66; WORD $0x3024	/* 4e7 psubb 0x30(%rsp),%xmm1 */
	LONG $0x04b70f44; BYTE $0x70	/* 4ed movzwl (%rax,%rsi,2),%r8d */
	LONG $0x0872b60f	/* 4f2 movzbl 0x8(%rdx),%esi */
	LONG $0xc9600f66	/* 4f6 punpcklbw %xmm1,%xmm1 */
	LONG $0x7034b70f	/* 4fa movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 4fe shl $0x10,%r8 */
	LONG $0xe1710f66; BYTE $0x08	/* 502 psraw $0x8,%xmm1 */
	LONG $0xe16f0f66	/* 507 movdqa %xmm1,%xmm4 */
	LONG $0x20e6c148	/* 50b shl $0x20,%rsi */
	LONG $0xe1610f66	/* 50f punpcklwd %xmm1,%xmm4 */
	LONG $0xc9690f66	/* 513 punpckhwd %xmm1,%xmm1 */
	WORD $0x094c; BYTE $0xc6	/* 517 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x06	/* 51a movzbl 0x6(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 51f movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* 524 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x09	/* 527 movzbl 0x9(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 52c movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 531 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 535 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xc6	/* 538 movq %rsi,%xmm0 */
	LONG $0x0b72b60f	/* 53d movzbl 0xb(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 541 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x0f72b60f	/* 546 movzbl 0xf(%rdx),%esi */
	LONG $0x10e0c149	/* 54a shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 54e or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x0a	/* 551 movzbl 0xa(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 556 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 55b or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x0d	/* 55e movzbl 0xd(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 563 movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 568 shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 56c or %r14,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 56f movq %r8,%xmm3 */
	LONG $0x04b70f44; BYTE $0x70	/* 574 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x1072b60f	/* 579 movzbl 0x10(%rdx),%esi */
	LONG $0xc36c0f66	/* 57d punpcklqdq %xmm3,%xmm0 */
	LONG $0x596f0ff3; BYTE $0x20	/* 581 movdqu 0x20(%rcx),%xmm3 */
	LONG $0x7034b70f	/* 586 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 58a shl $0x10,%r8 */
	LONG $0xd06f0f66	/* 58e movdqa %xmm0,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 592 psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 597 psllw $0x8,%xmm0 */
	LONG $0x20e6c148	/* 59c shl $0x20,%rsi */
	LONG $0xe0710f66; BYTE $0x08	/* 5a0 psraw $0x8,%xmm0 */
	LONG $0xd3f50f66	/* 5a5 pmaddwd %xmm3,%xmm2 */
	LONG $0x196f0ff3	/* 5a9 movdqu (%rcx),%xmm3 */
	WORD $0x094c; BYTE $0xc6	/* 5ad or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x0e	/* 5b0 movzbl 0xe(%rdx),%r8d */
	LONG $0xc3f50f66	/* 5b5 pmaddwd %xmm3,%xmm0 */
	LONG $0x04b70f46; BYTE $0x40	/* 5b9 movzwl (%rax,%r8,2),%r8d */
	LONG $0xc26b0f66	/* 5be packssdw %xmm2,%xmm0 */
	LONG $0xd4700f66; BYTE $0x00	/* 5c2 pshufd $0x0,%xmm4,%xmm2 */
	LONG $0xd86f0f66	/* 5c7 movdqa %xmm0,%xmm3 */
	WORD $0x094c; BYTE $0xc6	/* 5cb or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x11	/* 5ce movzbl 0x11(%rdx),%r8d */
	LONG $0xdaf50f66	/* 5d3 pmaddwd %xmm2,%xmm3 */
	LONG $0x241c290f	/* 5d7 movaps %xmm3,(%rsp) */
	LONG $0x04b70f46; BYTE $0x40	/* 5db movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 5e0 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 5e4 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xde	/* 5e7 movq %rsi,%xmm3 */
	LONG $0x1372b60f	/* 5ec movzbl 0x13(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 5f0 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x72b60f44; BYTE $0x14	/* 5f5 movzbl 0x14(%rdx),%r14d */
	LONG $0x1772b60f	/* 5fa movzbl 0x17(%rdx),%esi */
	LONG $0x796f0ff3; BYTE $0x60	/* 5fe movdqu 0x60(%rcx),%xmm7 */
	LONG $0x34b70f46; BYTE $0x70	/* 603 movzwl (%rax,%r14,2),%r14d */
	LONG $0x10e0c149	/* 608 shl $0x10,%r8 */
	LONG $0x20e6c149	/* 60c shl $0x20,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 610 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x12	/* 613 movzbl 0x12(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 618 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 61d or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x15	/* 620 movzbl 0x15(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 625 movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 62a shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 62e or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x1c	/* 631 movzbl 0x1c(%rdx),%r14d */
	LONG $0x6e0f4966; BYTE $0xf0	/* 636 movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x70	/* 63b movzwl (%rax,%rsi,2),%r8d */
	LONG $0x1872b60f	/* 640 movzbl 0x18(%rdx),%esi */
	LONG $0xde6c0f66	/* 644 punpcklqdq %xmm6,%xmm3 */
	LONG $0x716f0ff3; BYTE $0x30	/* 648 movdqu 0x30(%rcx),%xmm6 */
	LONG $0x34b70f46; BYTE $0x70	/* 64d movzwl (%rax,%r14,2),%r14d */
	LONG $0x7034b70f	/* 652 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 656 shl $0x10,%r8 */
	LONG $0xeb6f0f66	/* 65a movdqa %xmm3,%xmm5 */
	LONG $0xe5710f66; BYTE $0x08	/* 65e psraw $0x8,%xmm5 */
	LONG $0xf3710f66; BYTE $0x08	/* 663 psllw $0x8,%xmm3 */
	LONG $0x20e6c149	/* 668 shl $0x20,%r14 */
	LONG $0x20e6c148	/* 66c shl $0x20,%rsi */
	LONG $0xe3710f66; BYTE $0x08	/* 670 psraw $0x8,%xmm3 */
	LONG $0xeef50f66	/* 675 pmaddwd %xmm6,%xmm5 */
	LONG $0x716f0ff3; BYTE $0x10	/* 679 movdqu 0x10(%rcx),%xmm6 */
	WORD $0x094c; BYTE $0xc6	/* 67e or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x16	/* 681 movzbl 0x16(%rdx),%r8d */
	LONG $0xdef50f66	/* 686 pmaddwd %xmm6,%xmm3 */
	LONG $0x04b70f46; BYTE $0x40	/* 68a movzwl (%rax,%r8,2),%r8d */
	LONG $0xdd6b0f66	/* 68f packssdw %xmm5,%xmm3 */
	LONG $0xdaf50f66	/* 693 pmaddwd %xmm2,%xmm3 */
	WORD $0x094c; BYTE $0xc6	/* 697 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x19	/* 69a movzbl 0x19(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 69f movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 6a4 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 6a8 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xd6	/* 6ab movq %rsi,%xmm2 */
	LONG $0x1b72b60f	/* 6b0 movzbl 0x1b(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 6b4 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x1f72b60f	/* 6b9 movzbl 0x1f(%rdx),%esi */
	LONG $0x10e0c149	/* 6bd shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 6c1 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x1a	/* 6c4 movzbl 0x1a(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 6c9 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 6ce or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x1d	/* 6d1 movzbl 0x1d(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 6d6 movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 6db shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 6df or %r14,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 6e2 movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x70	/* 6e7 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x2072b60f	/* 6ec movzbl 0x20(%rdx),%esi */
	LONG $0xd66c0f66	/* 6f0 punpcklqdq %xmm6,%xmm2 */
	LONG $0x716f0ff3; BYTE $0x40	/* 6f4 movdqu 0x40(%rcx),%xmm6 */
	LONG $0x7034b70f	/* 6f9 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 6fd shl $0x10,%r8 */
	LONG $0xea6f0f66	/* 701 movdqa %xmm2,%xmm5 */
	LONG $0xf2710f66; BYTE $0x08	/* 705 psllw $0x8,%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 70a psraw $0x8,%xmm5 */
	LONG $0x20e6c148	/* 70f shl $0x20,%rsi */
	LONG $0xe2710f66; BYTE $0x08	/* 713 psraw $0x8,%xmm2 */
	LONG $0xeff50f66	/* 718 pmaddwd %xmm7,%xmm5 */
	WORD $0x094c; BYTE $0xc6	/* 71c or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x1e	/* 71f movzbl 0x1e(%rdx),%r8d */
	LONG $0xd6f50f66	/* 724 pmaddwd %xmm6,%xmm2 */
	LONG $0xf4700f66; BYTE $0x55	/* 728 pshufd $0x55,%xmm4,%xmm6 */
	LONG $0xd56b0f66	/* 72d packssdw %xmm5,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 731 movzwl (%rax,%r8,2),%r8d */
	LONG $0xd6f50f66	/* 736 pmaddwd %xmm6,%xmm2 */
	WORD $0x094c; BYTE $0xc6	/* 73a or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x21	/* 73d movzbl 0x21(%rdx),%r8d */
	LONG $0x72b60f44; BYTE $0x24	/* 742 movzbl 0x24(%rdx),%r14d */
	LONG $0x6f0f44f3; LONG $0x0000a0b9; BYTE $0x00	/* 747 movdqu 0xa0(%rcx),%xmm15 */
	LONG $0x6f0f44f3; WORD $0x7071	/* 750 movdqu 0x70(%rcx),%xmm14 */
	LONG $0x04b70f46; BYTE $0x40	/* 756 movzwl (%rax,%r8,2),%r8d */
	LONG $0x34b70f46; BYTE $0x70	/* 75b movzwl (%rax,%r14,2),%r14d */
	LONG $0x6f0f44f3; LONG $0x000080a1; BYTE $0x00	/* 760 movdqu 0x80(%rcx),%xmm12 */
	LONG $0x30e0c149	/* 769 shl $0x30,%r8 */
	LONG $0x20e6c149	/* 76d shl $0x20,%r14 */
	WORD $0x094c; BYTE $0xc6	/* 771 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xee	/* 774 movq %rsi,%xmm5 */
	LONG $0x2372b60f	/* 779 movzbl 0x23(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 77d movzwl (%rax,%rsi,2),%r8d */
	LONG $0x2772b60f	/* 782 movzbl 0x27(%rdx),%esi */
	LONG $0x10e0c149	/* 786 shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 78a or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x22	/* 78d movzbl 0x22(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 792 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 797 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x25	/* 79a movzbl 0x25(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 79f movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 7a4 shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 7a8 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x2c	/* 7ab movzbl 0x2c(%rdx),%r14d */
	LONG $0x6e0f4966; BYTE $0xf8	/* 7b0 movq %r8,%xmm7 */
	LONG $0x04b70f44; BYTE $0x70	/* 7b5 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x2872b60f	/* 7ba movzbl 0x28(%rdx),%esi */
	LONG $0xef6c0f66	/* 7be punpcklqdq %xmm7,%xmm5 */
	LONG $0x34b70f46; BYTE $0x70	/* 7c2 movzwl (%rax,%r14,2),%r14d */
	LONG $0x7034b70f	/* 7c7 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 7cb shl $0x10,%r8 */
	LONG $0xfd6f0f66	/* 7cf movdqa %xmm5,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* 7d3 psraw $0x8,%xmm7 */
	LONG $0xf5710f66; BYTE $0x08	/* 7d8 psllw $0x8,%xmm5 */
	LONG $0x20e6c148	/* 7dd shl $0x20,%rsi */
	LONG $0xe5710f66; BYTE $0x08	/* 7e1 psraw $0x8,%xmm5 */
	LONG $0xf50f4166; BYTE $0xfe	/* 7e6 pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; WORD $0x5071	/* 7eb movdqu 0x50(%rcx),%xmm14 */
	WORD $0x094c; BYTE $0xc6	/* 7f1 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x26	/* 7f4 movzbl 0x26(%rdx),%r8d */
	LONG $0x20e6c149	/* 7f9 shl $0x20,%r14 */
	LONG $0xf50f4166; BYTE $0xee	/* 7fd pmaddwd %xmm14,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* 802 movzwl (%rax,%r8,2),%r8d */
	LONG $0xef6b0f66	/* 807 packssdw %xmm7,%xmm5 */
	LONG $0xfd6f0f66	/* 80b movdqa %xmm5,%xmm7 */
	WORD $0x094c; BYTE $0xc6	/* 80f or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x29	/* 812 movzbl 0x29(%rdx),%r8d */
	LONG $0xfef50f66	/* 817 pmaddwd %xmm6,%xmm7 */
	LONG $0x247c290f; BYTE $0x10	/* 81b movaps %xmm7,0x10(%rsp) */
	LONG $0x04b70f46; BYTE $0x40	/* 820 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 825 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 829 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xf6	/* 82c movq %rsi,%xmm6 */
	LONG $0x2b72b60f	/* 831 movzbl 0x2b(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 835 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x10e0c149	/* 83a shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 83e or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x2a	/* 841 movzbl 0x2a(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 846 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 84b or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x2d	/* 84e movzbl 0x2d(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 853 movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 858 shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 85c or %r14,%r8 */
	LONG $0x6e0f4966; BYTE $0xe8	/* 85f movq %r8,%xmm5 */
	LONG $0xf56c0f66	/* 864 punpcklqdq %xmm5,%xmm6 */
	LONG $0xee6f0f66	/* 868 movdqa %xmm6,%xmm5 */
	LONG $0xf6710f66; BYTE $0x08	/* 86c psllw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 871 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 876 psraw $0x8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xef	/* 87b pmaddwd %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf4	/* 880 pmaddwd %xmm12,%xmm6 */
	LONG $0xf56b0f66	/* 885 packssdw %xmm5,%xmm6 */
	LONG $0xec700f66; BYTE $0xaa	/* 889 pshufd $0xaa,%xmm4,%xmm5 */
	LONG $0xe4700f66; BYTE $0xff	/* 88e pshufd $0xff,%xmm4,%xmm4 */
	LONG $0xfe6f0f66	/* 893 movdqa %xmm6,%xmm7 */
	LONG $0xfdf50f66	/* 897 pmaddwd %xmm5,%xmm7 */
	LONG $0x247c290f; BYTE $0x20	/* 89b movaps %xmm7,0x20(%rsp) */
	LONG $0x2f72b60f	/* 8a0 movzbl 0x2f(%rdx),%esi */
	LONG $0x72b60f44; BYTE $0x34	/* 8a4 movzbl 0x34(%rdx),%r14d */
	LONG $0x6f0f44f3; LONG $0x0000b0b9; BYTE $0x00	/* 8a9 movdqu 0xb0(%rcx),%xmm15 */
	LONG $0x04b70f44; BYTE $0x70	/* 8b2 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x3072b60f	/* 8b7 movzbl 0x30(%rdx),%esi */
	LONG $0x34b70f46; BYTE $0x70	/* 8bb movzwl (%rax,%r14,2),%r14d */
	LONG $0x7034b70f	/* 8c0 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 8c4 shl $0x10,%r8 */
	LONG $0x20e6c149	/* 8c8 shl $0x20,%r14 */
	LONG $0x20e6c148	/* 8cc shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* 8d0 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x2e	/* 8d3 movzbl 0x2e(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 8d8 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* 8dd or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x31	/* 8e0 movzbl 0x31(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 8e5 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 8ea shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 8ee or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x33	/* 8f1 movzbl 0x33(%rdx),%r8d */
	LONG $0x6e0f4866; BYTE $0xf6	/* 8f6 movq %rsi,%xmm6 */
	LONG $0x3772b60f	/* 8fb movzbl 0x37(%rdx),%esi */
	LONG $0x04b70f46; BYTE $0x40	/* 8ff movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e0c149	/* 904 shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 908 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x32	/* 90b movzbl 0x32(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 910 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 915 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x35	/* 918 movzbl 0x35(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 91d movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 922 shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 926 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x3c	/* 929 movzbl 0x3c(%rdx),%r14d */
	LONG $0x6e0f4d66; BYTE $0xf0	/* 92e movq %r8,%xmm14 */
	LONG $0x04b70f44; BYTE $0x70	/* 933 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x3872b60f	/* 938 movzbl 0x38(%rdx),%esi */
	LONG $0x34b70f46; BYTE $0x70	/* 93c movzwl (%rax,%r14,2),%r14d */
	LONG $0x6c0f4166; BYTE $0xf6	/* 941 punpcklqdq %xmm14,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b1; BYTE $0x00	/* 946 movdqu 0x90(%rcx),%xmm14 */
	LONG $0x7034b70f	/* 94f movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 953 shl $0x10,%r8 */
	LONG $0xfe6f0f66	/* 957 movdqa %xmm6,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 95b psllw $0x8,%xmm7 */
	LONG $0x20e6c149	/* 960 shl $0x20,%r14 */
	LONG $0xe6710f66; BYTE $0x08	/* 964 psraw $0x8,%xmm6 */
	LONG $0x20e6c148	/* 969 shl $0x20,%rsi */
	LONG $0xe7710f66; BYTE $0x08	/* 96d psraw $0x8,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf7	/* 972 pmaddwd %xmm15,%xmm6 */
	WORD $0x094c; BYTE $0xc6	/* 977 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x36	/* 97a movzbl 0x36(%rdx),%r8d */
	LONG $0xf50f4466; BYTE $0xf7	/* 97f pmaddwd %xmm7,%xmm14 */
	LONG $0x6b0f4466; BYTE $0xf6	/* 984 packssdw %xmm6,%xmm14 */
	LONG $0x04b70f46; BYTE $0x40	/* 989 movzwl (%rax,%r8,2),%r8d */
	LONG $0xf50f4466; BYTE $0xf5	/* 98e pmaddwd %xmm5,%xmm14 */
	WORD $0x094c; BYTE $0xc6	/* 993 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x39	/* 996 movzbl 0x39(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 99b movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 9a0 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 9a4 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x3b	/* 9a7 movzbl 0x3b(%rdx),%r8d */
	LONG $0x6e0f4c66; BYTE $0xee	/* 9ac movq %rsi,%xmm13 */
	LONG $0x04b70f46; BYTE $0x40	/* 9b1 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e0c149	/* 9b6 shl $0x10,%r8 */
	WORD $0x094d; BYTE $0xf0	/* 9ba or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x3a	/* 9bd movzbl 0x3a(%rdx),%r14d */
	LONG $0x34b70f46; BYTE $0x70	/* 9c2 movzwl (%rax,%r14,2),%r14d */
	WORD $0x094d; BYTE $0xf0	/* 9c7 or %r14,%r8 */
	LONG $0x72b60f44; BYTE $0x3d	/* 9ca movzbl 0x3d(%rdx),%r14d */
	LONG $0x3f72b60f	/* 9cf movzbl 0x3f(%rdx),%esi */
	LONG $0x6f0f44f3; LONG $0x0000f099; BYTE $0x00	/* 9d3 movdqu 0xf0(%rcx),%xmm11 */
	LONG $0x6f0f44f3; LONG $0x0000d089; BYTE $0x00	/* 9dc movdqu 0xd0(%rcx),%xmm9 */
	LONG $0x34b70f46; BYTE $0x70	/* 9e5 movzwl (%rax,%r14,2),%r14d */
	LONG $0x30e6c149	/* 9ea shl $0x30,%r14 */
	WORD $0x094d; BYTE $0xf0	/* 9ee or %r14,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 9f1 movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x70	/* 9f6 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x4072b60f	/* 9fb movzbl 0x40(%rdx),%esi */
	LONG $0x6c0f4466; BYTE $0xee	/* 9ff punpcklqdq %xmm6,%xmm13 */
	LONG $0xb16f0ff3; LONG $0x000000e0	/* a04 movdqu 0xe0(%rcx),%xmm6 */
	LONG $0x7034b70f	/* a0c movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* a10 shl $0x10,%r8 */
	LONG $0x6f0f4166; BYTE $0xed	/* a14 movdqa %xmm13,%xmm5 */
	LONG $0xe5710f66; BYTE $0x08	/* a19 psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08f5	/* a1e psllw $0x8,%xmm13 */
	LONG $0x20e6c148	/* a24 shl $0x20,%rsi */
	LONG $0x710f4166; WORD $0x08e5	/* a28 psraw $0x8,%xmm13 */
	LONG $0xeef50f66	/* a2e pmaddwd %xmm6,%xmm5 */
	LONG $0xb16f0ff3; LONG $0x000000c0	/* a32 movdqu 0xc0(%rcx),%xmm6 */
	WORD $0x094c; BYTE $0xc6	/* a3a or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x3e	/* a3d movzbl 0x3e(%rdx),%r8d */
	LONG $0xf50f4466; BYTE $0xee	/* a42 pmaddwd %xmm6,%xmm13 */
	LONG $0x04b70f46; BYTE $0x40	/* a47 movzwl (%rax,%r8,2),%r8d */
	LONG $0x6b0f4466; BYTE $0xed	/* a4c packssdw %xmm5,%xmm13 */
	LONG $0xf50f4466; BYTE $0xec	/* a51 pmaddwd %xmm4,%xmm13 */
	WORD $0x094c; BYTE $0xc6	/* a56 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x41	/* a59 movzbl 0x41(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* a5e movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* a63 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* a67 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x44	/* a6a movzbl 0x44(%rdx),%r8d */
	LONG $0x6e0f4866; BYTE $0xf6	/* a6f movq %rsi,%xmm6 */
	LONG $0x4372b60f	/* a74 movzbl 0x43(%rdx),%esi */
	LONG $0x04b70f46; BYTE $0x40	/* a78 movzwl (%rax,%r8,2),%r8d */
	LONG $0x7034b70f	/* a7d movzwl (%rax,%rsi,2),%esi */
	LONG $0x20e0c149	/* a81 shl $0x20,%r8 */
	LONG $0x10e6c148	/* a85 shl $0x10,%rsi */
	WORD $0x094c; BYTE $0xc6	/* a89 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x42	/* a8c movzbl 0x42(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* a91 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* a96 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x45	/* a99 movzbl 0x45(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* a9e movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* aa3 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* aa7 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xee	/* aaa movq %rsi,%xmm5 */
	LONG $0x4772b60f	/* aaf movzbl 0x47(%rdx),%esi */
	LONG $0xf56c0f66	/* ab3 punpcklqdq %xmm5,%xmm6 */
	LONG $0x04b70f44; BYTE $0x70	/* ab7 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x4872b60f	/* abc movzbl 0x48(%rdx),%esi */
	LONG $0xee6f0f66	/* ac0 movdqa %xmm6,%xmm5 */
	LONG $0xf6710f66; BYTE $0x08	/* ac4 psllw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* ac9 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* ace psraw $0x8,%xmm6 */
	LONG $0x7034b70f	/* ad3 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* ad7 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xeb	/* adb pmaddwd %xmm11,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf1	/* ae0 pmaddwd %xmm9,%xmm6 */
	LONG $0xf56b0f66	/* ae5 packssdw %xmm5,%xmm6 */
	LONG $0x20e6c148	/* ae9 shl $0x20,%rsi */
	LONG $0xf4f50f66	/* aed pmaddwd %xmm4,%xmm6 */
	WORD $0x094c; BYTE $0xc6	/* af1 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x46	/* af4 movzbl 0x46(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* af9 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* afe or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x49	/* b01 movzbl 0x49(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b06 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* b0b shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* b0f or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xe6	/* b12 movq %rsi,%xmm12 */
	LONG $0x4b72b60f	/* b17 movzbl 0x4b(%rdx),%esi */
	LONG $0x7034b70f	/* b1b movzwl (%rax,%rsi,2),%esi */
	LONG $0x42b60f44; BYTE $0x4c	/* b1f movzbl 0x4c(%rdx),%r8d */
	LONG $0xa96f0ff3; LONG $0x00000120	/* b24 movdqu 0x120(%rcx),%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000130b9; BYTE $0x00	/* b2c movdqu 0x130(%rcx),%xmm15 */
	LONG $0x04b70f46; BYTE $0x40	/* b35 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e6c148	/* b3a shl $0x10,%rsi */
	LONG $0x6f0f44f3; LONG $0x00011099; BYTE $0x00	/* b3e movdqu 0x110(%rcx),%xmm11 */
	LONG $0x20e0c149	/* b47 shl $0x20,%r8 */
	WORD $0x094c; BYTE $0xc6	/* b4b or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x4a	/* b4e movzbl 0x4a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b53 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* b58 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x4d	/* b5b movzbl 0x4d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b60 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* b65 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* b69 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xe6	/* b6c movq %rsi,%xmm4 */
	LONG $0x4f72b60f	/* b71 movzbl 0x4f(%rdx),%esi */
	LONG $0x6c0f4466; BYTE $0xe4	/* b75 punpcklqdq %xmm4,%xmm12 */
	LONG $0x04b70f44; BYTE $0x70	/* b7a movzwl (%rax,%rsi,2),%r8d */
	LONG $0x5072b60f	/* b7f movzbl 0x50(%rdx),%esi */
	LONG $0x6f0f4166; BYTE $0xe4	/* b83 movdqa %xmm12,%xmm4 */
	LONG $0x710f4166; WORD $0x08f4	/* b88 psllw $0x8,%xmm12 */
	LONG $0xe4710f66; BYTE $0x08	/* b8e psraw $0x8,%xmm4 */
	LONG $0x710f4166; WORD $0x08e4	/* b93 psraw $0x8,%xmm12 */
	LONG $0x7034b70f	/* b99 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* b9d shl $0x10,%r8 */
	LONG $0xe5f50f66	/* ba1 pmaddwd %xmm5,%xmm4 */
	LONG $0xa96f0ff3; LONG $0x00000100	/* ba5 movdqu 0x100(%rcx),%xmm5 */
	LONG $0x20e6c148	/* bad shl $0x20,%rsi */
	LONG $0xf50f4466; BYTE $0xe5	/* bb1 pmaddwd %xmm5,%xmm12 */
	WORD $0x094c; BYTE $0xc6	/* bb6 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x4e	/* bb9 movzbl 0x4e(%rdx),%r8d */
	LONG $0x6b0f4466; BYTE $0xe4	/* bbe packssdw %xmm4,%xmm12 */
	LONG $0xe1700f66; BYTE $0x00	/* bc3 pshufd $0x0,%xmm1,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe4	/* bc8 pmaddwd %xmm4,%xmm12 */
	LONG $0x04b70f46; BYTE $0x40	/* bcd movzwl (%rax,%r8,2),%r8d */
	LONG $0xfe0f4166; BYTE $0xf4	/* bd2 paddd %xmm12,%xmm6 */
	WORD $0x094c; BYTE $0xc6	/* bd7 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x51	/* bda movzbl 0x51(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* bdf movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* be4 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* be8 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xfe	/* beb movq %rsi,%xmm7 */
	LONG $0x5372b60f	/* bf0 movzbl 0x53(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* bf4 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x5472b60f	/* bf9 movzbl 0x54(%rdx),%esi */
	LONG $0x7034b70f	/* bfd movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* c01 shl $0x10,%r8 */
	LONG $0x20e6c148	/* c05 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* c09 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x52	/* c0c movzbl 0x52(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* c11 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* c16 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x55	/* c19 movzbl 0x55(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* c1e movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* c23 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* c27 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xee	/* c2a movq %rsi,%xmm5 */
	LONG $0x5772b60f	/* c2f movzbl 0x57(%rdx),%esi */
	LONG $0xfd6c0f66	/* c33 punpcklqdq %xmm5,%xmm7 */
	LONG $0x04b70f44; BYTE $0x70	/* c37 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x5872b60f	/* c3c movzbl 0x58(%rdx),%esi */
	LONG $0xef6f0f66	/* c40 movdqa %xmm7,%xmm5 */
	LONG $0xf7710f66; BYTE $0x08	/* c44 psllw $0x8,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* c49 psraw $0x8,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* c4e psraw $0x8,%xmm5 */
	LONG $0x7034b70f	/* c53 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* c57 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xef	/* c5b pmaddwd %xmm15,%xmm5 */
	LONG $0xf50f4466; BYTE $0xdf	/* c60 pmaddwd %xmm7,%xmm11 */
	LONG $0x6b0f4466; BYTE $0xdd	/* c65 packssdw %xmm5,%xmm11 */
	LONG $0x20e6c148	/* c6a shl $0x20,%rsi */
	LONG $0xf50f4466; BYTE $0xdc	/* c6e pmaddwd %xmm4,%xmm11 */
	WORD $0x094c; BYTE $0xc6	/* c73 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x56	/* c76 movzbl 0x56(%rdx),%r8d */
	LONG $0xfe0f4166; BYTE $0xf3	/* c7b paddd %xmm11,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* c80 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* c85 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x59	/* c88 movzbl 0x59(%rdx),%r8d */
	LONG $0x6f0f44f3; LONG $0x00016089; BYTE $0x00	/* c8d movdqu 0x160(%rcx),%xmm9 */
	LONG $0x6f0f44f3; LONG $0x00014091; BYTE $0x00	/* c96 movdqu 0x140(%rcx),%xmm10 */
	LONG $0x04b70f46; BYTE $0x40	/* c9f movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* ca4 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* ca8 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xee	/* cab movq %rsi,%xmm5 */
	LONG $0x5b72b60f	/* cb0 movzbl 0x5b(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* cb4 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x5c72b60f	/* cb9 movzbl 0x5c(%rdx),%esi */
	LONG $0x7034b70f	/* cbd movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* cc1 shl $0x10,%r8 */
	LONG $0x20e6c148	/* cc5 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* cc9 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x5a	/* ccc movzbl 0x5a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* cd1 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* cd6 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x5d	/* cd9 movzbl 0x5d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* cde movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* ce3 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* ce7 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xe6	/* cea movq %rsi,%xmm4 */
	LONG $0x5f72b60f	/* cef movzbl 0x5f(%rdx),%esi */
	LONG $0xec6c0f66	/* cf3 punpcklqdq %xmm4,%xmm5 */
	LONG $0x04b70f44; BYTE $0x70	/* cf7 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x6072b60f	/* cfc movzbl 0x60(%rdx),%esi */
	LONG $0xe56f0f66	/* d00 movdqa %xmm5,%xmm4 */
	LONG $0xf5710f66; BYTE $0x08	/* d04 psllw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* d09 psraw $0x8,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* d0e psraw $0x8,%xmm5 */
	LONG $0x7034b70f	/* d13 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* d17 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe1	/* d1b pmaddwd %xmm9,%xmm4 */
	LONG $0xf50f4166; BYTE $0xea	/* d20 pmaddwd %xmm10,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x00017089; BYTE $0x00	/* d25 movdqu 0x170(%rcx),%xmm9 */
	LONG $0xec6b0f66	/* d2e packssdw %xmm4,%xmm5 */
	LONG $0xe1700f66; BYTE $0x55	/* d32 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x00015091; BYTE $0x00	/* d37 movdqu 0x150(%rcx),%xmm10 */
	LONG $0x20e6c148	/* d40 shl $0x20,%rsi */
	LONG $0xecf50f66	/* d44 pmaddwd %xmm4,%xmm5 */
	WORD $0x094c; BYTE $0xc6	/* d48 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x5e	/* d4b movzbl 0x5e(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d50 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* d55 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x61	/* d58 movzbl 0x61(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d5d movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* d62 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* d66 or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xc6	/* d69 movq %rsi,%xmm8 */
	LONG $0x6372b60f	/* d6e movzbl 0x63(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* d72 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x6472b60f	/* d77 movzbl 0x64(%rdx),%esi */
	LONG $0x7034b70f	/* d7b movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* d7f shl $0x10,%r8 */
	LONG $0x20e6c148	/* d83 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* d87 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x62	/* d8a movzbl 0x62(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d8f movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* d94 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x65	/* d97 movzbl 0x65(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d9c movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* da1 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* da5 or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xfe	/* da8 movq %rsi,%xmm15 */
	LONG $0x6772b60f	/* dad movzbl 0x67(%rdx),%esi */
	LONG $0x6c0f4566; BYTE $0xc7	/* db1 punpcklqdq %xmm15,%xmm8 */
	LONG $0x04b70f44; BYTE $0x70	/* db6 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x6872b60f	/* dbb movzbl 0x68(%rdx),%esi */
	LONG $0x6f0f4566; BYTE $0xf8	/* dbf movdqa %xmm8,%xmm15 */
	LONG $0x710f4166; WORD $0x08f0	/* dc4 psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e7	/* dca psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e0	/* dd0 psraw $0x8,%xmm8 */
	LONG $0x7034b70f	/* dd6 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* dda shl $0x10,%r8 */
	LONG $0x6f0f4166; BYTE $0xff	/* dde movdqa %xmm15,%xmm7 */
	LONG $0xf50f4566; BYTE $0xd0	/* de3 pmaddwd %xmm8,%xmm10 */
	LONG $0x6f0f44f3; LONG $0x0001a0b9; BYTE $0x00	/* de8 movdqu 0x1a0(%rcx),%xmm15 */
	LONG $0xf50f4166; BYTE $0xf9	/* df1 pmaddwd %xmm9,%xmm7 */
	LONG $0x20e6c148	/* df6 shl $0x20,%rsi */
	LONG $0x6b0f4466; BYTE $0xd7	/* dfa packssdw %xmm7,%xmm10 */
	LONG $0xf9700f66; BYTE $0xaa	/* dff pshufd $0xaa,%xmm1,%xmm7 */
	WORD $0x094c; BYTE $0xc6	/* e04 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x66	/* e07 movzbl 0x66(%rdx),%r8d */
	LONG $0xf50f4466; BYTE $0xd4	/* e0c pmaddwd %xmm4,%xmm10 */
	LONG $0xc9700f66; BYTE $0xff	/* e11 pshufd $0xff,%xmm1,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xea	/* e16 paddd %xmm10,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* e1b movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* e20 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x69	/* e23 movzbl 0x69(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e28 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* e2d shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* e31 or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xce	/* e34 movq %rsi,%xmm9 */
	LONG $0x6b72b60f	/* e39 movzbl 0x6b(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* e3d movzwl (%rax,%rsi,2),%r8d */
	LONG $0x6c72b60f	/* e42 movzbl 0x6c(%rdx),%esi */
	LONG $0x7034b70f	/* e46 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* e4a shl $0x10,%r8 */
	LONG $0x20e6c148	/* e4e shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* e52 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x6a	/* e55 movzbl 0x6a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e5a movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* e5f or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x6d	/* e62 movzbl 0x6d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e67 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* e6c shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* e70 or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xe6	/* e73 movq %rsi,%xmm4 */
	LONG $0x6f72b60f	/* e78 movzbl 0x6f(%rdx),%esi */
	LONG $0x6c0f4466; BYTE $0xcc	/* e7c punpcklqdq %xmm4,%xmm9 */
	LONG $0x04b70f44; BYTE $0x70	/* e81 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x7072b60f	/* e86 movzbl 0x70(%rdx),%esi */
	LONG $0x6f0f4166; BYTE $0xe1	/* e8a movdqa %xmm9,%xmm4 */
	LONG $0x710f4166; WORD $0x08f1	/* e8f psllw $0x8,%xmm9 */
	LONG $0xe4710f66; BYTE $0x08	/* e95 psraw $0x8,%xmm4 */
	LONG $0x710f4166; WORD $0x08e1	/* e9a psraw $0x8,%xmm9 */
	LONG $0x7034b70f	/* ea0 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* ea4 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe7	/* ea8 pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000180b9; BYTE $0x00	/* ead movdqu 0x180(%rcx),%xmm15 */
	LONG $0x20e6c148	/* eb6 shl $0x20,%rsi */
	LONG $0xf50f4566; BYTE $0xcf	/* eba pmaddwd %xmm15,%xmm9 */
	WORD $0x094c; BYTE $0xc6	/* ebf or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x6e	/* ec2 movzbl 0x6e(%rdx),%r8d */
	LONG $0x6b0f4466; BYTE $0xcc	/* ec7 packssdw %xmm4,%xmm9 */
	LONG $0xf50f4466; BYTE $0xcf	/* ecc pmaddwd %xmm7,%xmm9 */
	LONG $0x04b70f46; BYTE $0x40	/* ed1 movzwl (%rax,%r8,2),%r8d */
	LONG $0xfe0f4166; BYTE $0xe9	/* ed6 paddd %xmm9,%xmm5 */
	WORD $0x094c; BYTE $0xc6	/* edb or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x71	/* ede movzbl 0x71(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* ee3 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* ee8 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* eec or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xe6	/* eef movq %rsi,%xmm4 */
	LONG $0x7372b60f	/* ef4 movzbl 0x73(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* ef8 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x7472b60f	/* efd movzbl 0x74(%rdx),%esi */
	LONG $0x7034b70f	/* f01 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* f05 shl $0x10,%r8 */
	LONG $0x20e6c148	/* f09 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* f0d or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x72	/* f10 movzbl 0x72(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* f15 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* f1a or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x75	/* f1d movzbl 0x75(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* f22 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* f27 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* f2b or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xfe	/* f2e movq %rsi,%xmm15 */
	LONG $0x6c0f4166; BYTE $0xe7	/* f33 punpcklqdq %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0001b0b9; BYTE $0x00	/* f38 movdqu 0x1b0(%rcx),%xmm15 */
	LONG $0x7772b60f	/* f41 movzbl 0x77(%rdx),%esi */
	LONG $0x6f0f4466; BYTE $0xc4	/* f45 movdqa %xmm4,%xmm8 */
	LONG $0xf4710f66; BYTE $0x08	/* f4a psllw $0x8,%xmm4 */
	LONG $0x04b70f44; BYTE $0x70	/* f4f movzwl (%rax,%rsi,2),%r8d */
	LONG $0x7872b60f	/* f54 movzbl 0x78(%rdx),%esi */
	LONG $0x710f4166; WORD $0x08e0	/* f58 psraw $0x8,%xmm8 */
	LONG $0xe4710f66; BYTE $0x08	/* f5e psraw $0x8,%xmm4 */
	LONG $0xf50f4566; BYTE $0xc7	/* f63 pmaddwd %xmm15,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000190b9; BYTE $0x00	/* f68 movdqu 0x190(%rcx),%xmm15 */
	LONG $0x7034b70f	/* f71 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* f75 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe7	/* f79 pmaddwd %xmm15,%xmm4 */
	LONG $0x20e6c148	/* f7e shl $0x20,%rsi */
	LONG $0x6b0f4166; BYTE $0xe0	/* f82 packssdw %xmm8,%xmm4 */
	WORD $0x094c; BYTE $0xc6	/* f87 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x76	/* f8a movzbl 0x76(%rdx),%r8d */
	LONG $0xe7f50f66	/* f8f pmaddwd %xmm7,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* f93 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* f98 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x79	/* f9b movzbl 0x79(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* fa0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* fa5 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* fa9 or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xc6	/* fac movq %rsi,%xmm8 */
	LONG $0x7b72b60f	/* fb1 movzbl 0x7b(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* fb5 movzwl (%rax,%rsi,2),%r8d */
	LONG $0x7c72b60f	/* fba movzbl 0x7c(%rdx),%esi */
	LONG $0x7034b70f	/* fbe movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* fc2 shl $0x10,%r8 */
	LONG $0x20e6c148	/* fc6 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* fca or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x7a	/* fcd movzbl 0x7a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* fd2 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* fd7 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x7d	/* fda movzbl 0x7d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* fdf movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* fe4 shl $0x30,%r8 */
	LONG $0x20c38349	/* fe8 add $0x20,%r11 */
	WORD $0x094c; BYTE $0xc6	/* fec or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xfe	/* fef movq %rsi,%xmm15 */
	LONG $0x7f72b60f	/* ff4 movzbl 0x7f(%rdx),%esi */
	LONG $0x6c0f4566; BYTE $0xc7	/* ff8 punpcklqdq %xmm15,%xmm8 */
	LONG $0x04b70f44; BYTE $0x70	/* ffd movzwl (%rax,%rsi,2),%r8d */
	LONG $0x80b2b60f; WORD $0x0000; BYTE $0x00	/* 1002 movzbl 0x80(%rdx),%esi */
	LONG $0x6f0f4566; BYTE $0xf8	/* 1009 movdqa %xmm8,%xmm15 */
	LONG $0x710f4166; WORD $0x08f0	/* 100e psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e7	/* 1014 psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e0	/* 101a psraw $0x8,%xmm8 */
	LONG $0x7034b70f	/* 1020 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 1024 shl $0x10,%r8 */
	LONG $0x6f0f4166; BYTE $0xff	/* 1028 movdqa %xmm15,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x0001e0b9; BYTE $0x00	/* 102d movdqu 0x1e0(%rcx),%xmm15 */
	LONG $0x20e6c148	/* 1036 shl $0x20,%rsi */
	LONG $0xf50f4166; BYTE $0xff	/* 103a pmaddwd %xmm15,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x0001c0b9; BYTE $0x00	/* 103f movdqu 0x1c0(%rcx),%xmm15 */
	WORD $0x094c; BYTE $0xc6	/* 1048 or %r8,%rsi */
	LONG $0x42b60f44; BYTE $0x7e	/* 104b movzbl 0x7e(%rdx),%r8d */
	LONG $0xf50f4566; BYTE $0xc7	/* 1050 pmaddwd %xmm15,%xmm8 */
	LONG $0x04b70f46; BYTE $0x40	/* 1055 movzwl (%rax,%r8,2),%r8d */
	LONG $0x6b0f4466; BYTE $0xc7	/* 105a packssdw %xmm7,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 105f pmaddwd %xmm1,%xmm8 */
	WORD $0x094c; BYTE $0xc6	/* 1064 or %r8,%rsi */
	LONG $0x82b60f44; LONG $0x00000081	/* 1067 movzbl 0x81(%rdx),%r8d */
	LONG $0xfe0f4166; BYTE $0xe0	/* 106f paddd %xmm8,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 1074 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 1079 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 107d or %r8,%rsi */
	LONG $0x6e0f4866; BYTE $0xfe	/* 1080 movq %rsi,%xmm7 */
	LONG $0x83b2b60f; WORD $0x0000; BYTE $0x00	/* 1085 movzbl 0x83(%rdx),%esi */
	LONG $0x04b70f44; BYTE $0x70	/* 108c movzwl (%rax,%rsi,2),%r8d */
	LONG $0x84b2b60f; WORD $0x0000; BYTE $0x00	/* 1091 movzbl 0x84(%rdx),%esi */
	LONG $0x7034b70f	/* 1098 movzwl (%rax,%rsi,2),%esi */
	LONG $0x10e0c149	/* 109c shl $0x10,%r8 */
	LONG $0x20e6c148	/* 10a0 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* 10a4 or %r8,%rsi */
	LONG $0x82b60f44; LONG $0x00000082	/* 10a7 movzbl 0x82(%rdx),%r8d */
	LONG $0x816f0ff3; LONG $0x000001f0	/* 10af movdqu 0x1f0(%rcx),%xmm0 */
	LONG $0x54fe0f66; WORD $0x1024	/* 10b7 paddd 0x10(%rsp),%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 10bd movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc6	/* 10c2 or %r8,%rsi */
	LONG $0x82b60f44; LONG $0x00000085	/* 10c5 movzbl 0x85(%rdx),%r8d */
	WORD $0x014c; BYTE $0xfa	/* 10cd add %r15,%rdx */
	LONG $0x04b70f46; BYTE $0x40	/* 10d0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 10d5 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc6	/* 10d9 or %r8,%rsi */
	LONG $0x6e0f4c66; BYTE $0xfe	/* 10dc movq %rsi,%xmm15 */
	LONG $0x6c0f4166; BYTE $0xff	/* 10e1 punpcklqdq %xmm15,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xff	/* 10e6 movdqa %xmm7,%xmm15 */
	LONG $0xf7710f66; BYTE $0x08	/* 10eb psllw $0x8,%xmm7 */
	LONG $0x710f4166; WORD $0x08e7	/* 10f0 psraw $0x8,%xmm15 */
	LONG $0xe7710f66; BYTE $0x08	/* 10f6 psraw $0x8,%xmm7 */
	LONG $0xf50f4466; BYTE $0xf8	/* 10fb pmaddwd %xmm0,%xmm15 */
	LONG $0x816f0ff3; LONG $0x000001d0	/* 1100 movdqu 0x1d0(%rcx),%xmm0 */
	LONG $0xf8f50f66	/* 1108 pmaddwd %xmm0,%xmm7 */
	LONG $0x046f0f66; BYTE $0x24	/* 110c movdqa (%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xff	/* 1111 packssdw %xmm15,%xmm7 */
	LONG $0xf9f50f66	/* 1116 pmaddwd %xmm1,%xmm7 */
	LONG $0x4c6f0f66; WORD $0x2024	/* 111a movdqa 0x20(%rsp),%xmm1 */
	LONG $0xc3fe0f66	/* 1120 paddd %xmm3,%xmm0 */
	LONG $0xc2fe0f66	/* 1124 paddd %xmm2,%xmm0 */
	LONG $0xe7fe0f66	/* 1128 paddd %xmm7,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xce	/* 112c paddd %xmm14,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xcd	/* 1131 paddd %xmm13,%xmm1 */
	LONG $0xc1fe0f66	/* 1136 paddd %xmm1,%xmm0 */
	LONG $0xc6fe0f66	/* 113a paddd %xmm6,%xmm0 */
	LONG $0xc5fe0f66	/* 113e paddd %xmm5,%xmm0 */
	LONG $0xc4fe0f66	/* 1142 paddd %xmm4,%xmm0 */
	LONG $0x43110f41; BYTE $0xe0	/* 1146 movups %xmm0,-0x20(%r11) */
	WORD $0x3949; BYTE $0xd9	/* 114b cmp %rbx,%r9 */
	LONG $0xf30a850f; WORD $0xffff	/* 114e jne 45e */
	LONG $0x24748b4c; BYTE $0x70	/* 1154 mov 0x70(%rsp),%r14 */
	LONG $0x456f0ff3; BYTE $0x00	/* 1159 movdqu 0x0(%rbp),%xmm0 */
	LONG $0x5d6f0ff3; BYTE $0x20	/* 115e movdqu 0x20(%rbp),%xmm3 */
	LONG $0x249c8b4c; LONG $0x000001e8	/* 1163 mov 0x1e8(%rsp),%r11 */
	LONG $0x14bf0f43; BYTE $0x3e	/* 116b movswl (%r14,%r15,1),%edx */
	LONG $0x36bf0f41	/* 1170 movswl (%r14),%esi */
	LONG $0xc86f0f66	/* 1174 movdqa %xmm0,%xmm1 */
	LONG $0xcb6a0f66	/* 1178 punpckhdq %xmm3,%xmm1 */
	LONG $0xc3620f66	/* 117c punpckldq %xmm3,%xmm0 */
	LONG $0x04bf0f47; BYTE $0x1e	/* 1180 movswl (%r14,%r11,1),%r8d */
	LONG $0x5d6f0ff3; BYTE $0x60	/* 1185 movdqu 0x60(%rbp),%xmm3 */
	WORD $0xe2c1; BYTE $0x0d	/* 118a shl $0xd,%edx */
	WORD $0xe6c1; BYTE $0x0d	/* 118d shl $0xd,%esi */
	LONG $0xc1fe0f66	/* 1190 paddd %xmm1,%xmm0 */
	LONG $0x4d6f0ff3; BYTE $0x40	/* 1194 movdqu 0x40(%rbp),%xmm1 */
	LONG $0xe000e281; WORD $0x8fff	/* 1199 and $0x8fffe000,%edx */
	LONG $0xe000e681; WORD $0x8fff	/* 119f and $0x8fffe000,%esi */
	LONG $0x0de0c141	/* 11a5 shl $0xd,%r8d */
	LONG $0x0000bb49; LONG $0x00000080; WORD $0x0080	/* 11a9 movabs $0x80000000800000,%r11 */
	LONG $0x20e2c148	/* 11b3 shl $0x20,%rdx */
	LONG $0xd16f0f66	/* 11b7 movdqa %xmm1,%xmm2 */
	LONG $0xcb620f66	/* 11bb punpckldq %xmm3,%xmm1 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 11bf and $0x8fffe000,%r8d */
	WORD $0x0948; BYTE $0xf2	/* 11c6 or %rsi,%rdx */
	LONG $0xd36a0f66	/* 11c9 punpckhdq %xmm3,%xmm2 */
	LONG $0x24b48b48; LONG $0x00000200	/* 11cd mov 0x200(%rsp),%rsi */
	LONG $0x94280f44; LONG $0x00008024; BYTE $0x00	/* 11d5 movaps 0x80(%rsp),%xmm10 */
	LONG $0xcafe0f66	/* 11de paddd %xmm2,%xmm1 */
	LONG $0xd06f0f66	/* 11e2 movdqa %xmm0,%xmm2 */
	LONG $0xb4280f44; LONG $0x00009024; BYTE $0x00	/* 11e6 movaps 0x90(%rsp),%xmm14 */
	LONG $0x24a4280f; LONG $0x000000a0	/* 11ef movaps 0xa0(%rsp),%xmm4 */
	LONG $0x34bf0f41; BYTE $0x36	/* 11f7 movswl (%r14,%rsi,1),%esi */
	LONG $0xd16d0f66	/* 11fc punpckhqdq %xmm1,%xmm2 */
	LONG $0xc16c0f66	/* 1200 punpcklqdq %xmm1,%xmm0 */
	LONG $0xc2fe0f66	/* 1204 paddd %xmm2,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xd2	/* 1208 movq %rdx,%xmm2 */
	WORD $0xe6c1; BYTE $0x0d	/* 120d shl $0xd,%esi */
	WORD $0x5b0f; BYTE $0xc0	/* 1210 cvtdq2ps %xmm0,%xmm0 */
	LONG $0xe000e681; WORD $0x8fff	/* 1213 and $0x8fffe000,%esi */
	LONG $0x20e6c148	/* 1219 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xc6	/* 121d or %r8,%rsi */
	LONG $0x1a048d4e	/* 1220 lea (%rdx,%r11,1),%r8 */
	LONG $0x24948b48; LONG $0x000001e0	/* 1224 mov 0x1e0(%rsp),%rdx */
	LONG $0x1e0c8d4e	/* 122c lea (%rsi,%r11,1),%r9 */
	LONG $0x6e0f4866; BYTE $0xde	/* 1230 movq %rsi,%xmm3 */
	LONG $0x24748b48; BYTE $0x40	/* 1235 mov 0x40(%rsp),%rsi */
	WORD $0x094d; BYTE $0xc8	/* 123a or %r9,%r8 */
	LONG $0xd36c0f66	/* 123d punpcklqdq %xmm3,%xmm2 */
	WORD $0x148b; BYTE $0xb2	/* 1241 mov (%rdx,%rsi,4),%edx */
	WORD $0x094d; BYTE $0xc2	/* 1244 or %r8,%r10 */
	LONG $0xfffffa81; WORD $0x467f	/* 1247 cmp $0x467fffff,%edx */
	WORD $0x0f7e	/* 124d jle 125e */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 124f movabs $0x1000000010000000,%rdx */
	WORD $0x0949; BYTE $0xd2	/* 1259 or %rdx,%r10 */
	WORD $0xd231	/* 125c xor %edx,%edx */
	LONG $0xca6e0f66	/* 125e movd %edx,%xmm1 */
	LONG $0x24448348; WORD $0x0140	/* 1262 addq $0x1,0x40(%rsp) */
	LONG $0x88c68149; WORD $0x0000; BYTE $0x00	/* 1268 add $0x88,%r14 */
	LONG $0x24548b48; BYTE $0x40	/* 126f mov 0x40(%rsp),%rdx */
	LONG $0x8c590ff3; LONG $0x0001f024; BYTE $0x00	/* 1274 mulss 0x1f0(%rsp),%xmm1 */
	LONG $0x20c38148; WORD $0x0002; BYTE $0x00	/* 127d add $0x220,%rbx */
	LONG $0x24448148; LONG $0x00010050; BYTE $0x00	/* 1284 addq $0x100,0x50(%rsp) */
	LONG $0x00c9c60f	/* 128d shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 1291 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 1294 mulps %xmm0,%xmm1 */
	LONG $0xca580f41	/* 1297 addps %xmm10,%xmm1 */
	LONG $0xd6280f45	/* 129b movaps %xmm14,%xmm10 */
	LONG $0x24943948; LONG $0x00000528	/* 129f cmp %rdx,0x528(%rsp) */
	WORD $0x1374	/* 12a7 je 12bc */
	LONG $0xf4280f44	/* 12a9 movaps %xmm4,%xmm14 */
	LONG $0x2464280f; BYTE $0x60	/* 12ad movaps 0x60(%rsp),%xmm4 */
	LONG $0x244c290f; BYTE $0x60	/* 12b2 movaps %xmm1,0x60(%rsp) */
	LONG $0xffeee2e9; BYTE $0xff	/* 12b7 jmp 19e */
	LONG $0x245c280f; BYTE $0x60	/* 12bc movaps 0x60(%rsp),%xmm3 */
	WORD $0x280f; BYTE $0xc1	/* 12c1 movaps %xmm1,%xmm0 */
	LONG $0xc6280f45	/* 12c4 movaps %xmm14,%xmm8 */
	WORD $0x894c; BYTE $0xd3	/* 12c8 mov %r10,%rbx */
	WORD $0x580f; BYTE $0xc4	/* 12cb addps %xmm4,%xmm0 */
	LONG $0x248c8b4c; LONG $0x000000b0	/* 12ce mov 0xb0(%rsp),%r9 */
	LONG $0x0000b948; LONG $0x00001000; WORD $0x1000	/* 12d6 movabs $0x1000000010000000,%rcx */
	LONG $0x249c8b4c; LONG $0x000000d0	/* 12e0 mov 0xd0(%rsp),%r11 */
	LONG $0xc3580f44	/* 12e8 addps %xmm3,%xmm8 */
	LONG $0x24948b4c; LONG $0x000000c0	/* 12ec mov 0xc0(%rsp),%r10 */
	LONG $0x24b48b48; LONG $0x000000e0	/* 12f4 mov 0xe0(%rsp),%rsi */
	LONG $0x10618d4d	/* 12fc lea 0x10(%r9),%r12 */
	LONG $0xc0580f41	/* 1300 addps %xmm8,%xmm0 */
	LONG $0x01110f41	/* 1304 movups %xmm0,(%r9) */
	WORD $0x8548; BYTE $0xcb	/* 1308 test %rcx,%rbx */
	LONG $0x120f850f; WORD $0x0000	/* 130b jne 2520 */
	LONG $0x24848b48; LONG $0x00000218	/* 1311 mov 0x218(%rsp),%rax */
	LONG $0x04eb8349	/* 1319 sub $0x4,%r11 */
	WORD $0x894d; BYTE $0xe1	/* 131d mov %r12,%r9 */
	WORD $0x0149; BYTE $0xc2	/* 1320 add %rax,%r10 */
	LONG $0x03fb8349	/* 1323 cmp $0x3,%r11 */
	LONG $0xedc28f0f; WORD $0xffff	/* 1327 jg ef */
	WORD $0x8948; BYTE $0xc7	/* 132d mov %rax,%rdi */
	LONG $0x24848b48; LONG $0x00000258	/* 1330 mov 0x258(%rsp),%rax */
	LONG $0x24a48b4c; LONG $0x00000248	/* 1338 mov 0x248(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000250	/* 1340 mov 0x250(%rsp),%r13 */
	LONG $0xfc488d48	/* 1348 lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* 134c mov %rcx,%rdx */
	LONG $0x02eac148	/* 134f shr $0x2,%rdx */
	LONG $0x01428d48	/* 1353 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 1357 neg %rdx */
	WORD $0x8948; BYTE $0xc6	/* 135a mov %rax,%rsi */
	LONG $0xc7af0f48	/* 135d imul %rdi,%rax */
	LONG $0x04e6c148	/* 1361 shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf4	/* 1365 add %rsi,%r12 */
	WORD $0x0149; BYTE $0xc5	/* 1368 add %rax,%r13 */
	LONG $0x91048d48	/* 136b lea (%rcx,%rdx,4),%rax */
	WORD $0x8548; BYTE $0xc0	/* 136f test %rax,%rax */
	LONG $0x11968e0f; WORD $0x0000	/* 1372 jle 250e */
	LONG $0x24ac8b48; LONG $0x00000528	/* 1378 mov 0x528(%rsp),%rbp */
	LONG $0x84048d4d	/* 1380 lea (%r12,%rax,4),%r8 */
	LONG $0x24848b48; LONG $0x00000208	/* 1384 mov 0x208(%rsp),%rax */
	LONG $0x05100ff3; LONG $0x00002557	/* 138c movss 0x0(%rip),%xmm0 = 38eb */
	LONG $0x2484894c; LONG $0x000001e8	/* 1394 mov %r8,0x1e8(%rsp) */
	LONG $0x24848b4c; LONG $0x000001e0	/* 139c mov 0x1e0(%rsp),%r8 */
	LONG $0x08e5c148	/* 13a4 shl $0x8,%rbp */
	LONG $0x1d6f0ff3; LONG $0x000025ab	/* 13a8 movdqa 0x0(%rip),%xmm3 = 395b, as it lies */
	LONG $0x00c0c60f	/* 13b0 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x249c290f; LONG $0x000001a0	/* 13b4 movaps %xmm3,0x1a0(%rsp) */
	WORD $0x0148; BYTE $0xc5	/* 13bc add %rax,%rbp */
	LONG $0x1d6f0ff3; LONG $0x00002534	/* 13bf movdqa 0x0(%rip),%xmm3 = 38fb, as it lies */
	LONG $0x2484290f; LONG $0x000001d0	/* 13c7 movaps %xmm0,0x1d0(%rsp) */
	LONG $0x249c290f; LONG $0x000001b0	/* 13cf movaps %xmm3,0x1b0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x0000252c	/* 13d7 movdqa 0x0(%rip),%xmm3 = 390b, as it lies */
	LONG $0x249c290f; LONG $0x000001c0	/* 13df movaps %xmm3,0x1c0(%rsp) */
	LONG $0x04c48349	/* 13e7 add $0x4,%r12 */
	LONG $0x24bc8348; LONG $0x00000528; BYTE $0x00	/* 13eb cmpq $0x0,0x528(%rsp) */
	LONG $0x22c88e0f; WORD $0x0000	/* 13f4 jle 36c2 */
	LONG $0xdbef0f66	/* 13fa pxor %xmm3,%xmm3 */
	WORD $0x894d; BYTE $0xc1	/* 13fe mov %r8,%r9 */
	WORD $0x894c; BYTE $0xe8	/* 1401 mov %r13,%rax */
	LONG $0x24b48b48; LONG $0x00000208	/* 1404 mov 0x208(%rsp),%rsi */
	LONG $0x245c290f; BYTE $0x20	/* 140c movaps %xmm3,0x20(%rsp) */
	LONG $0x248c8d48; LONG $0x000002e0	/* 1411 lea 0x2e0(%rsp),%rcx */
	LONG $0x24948d4c; LONG $0x00000260	/* 1419 lea 0x260(%rsp),%r10 */
	LONG $0x00ffbb48; LONG $0x00ff0000; WORD $0x0000	/* 1421 movabs $0xff000000ff,%rbx */
	LONG $0x245c290f; BYTE $0x30	/* 142b movaps %xmm3,0x30(%rsp) */
	LONG $0x94158d48; WORD $0x0022; BYTE $0x00	/* 1430 lea 0x0(%rip),%rdx = 36cb */
	LONG $0x000fbb49; LONG $0x000f000f; WORD $0x000f	/* 1437 movabs $0xf000f000f000f,%r11 */
	LONG $0x245c290f; BYTE $0x10	/* 1441 movaps %xmm3,0x10(%rsp) */
	LONG $0x241c290f	/* 1446 movaps %xmm3,(%rsp) */
	LONG $0x24a4894c; LONG $0x000001e0	/* 144a mov %r12,0x1e0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x000024c1	/* 1452 movdqa 0x0(%rip),%xmm3 = 391b, as it lies */
	LONG $0x249c290f; LONG $0x00000190	/* 145a movaps %xmm3,0x190(%rsp) */
	WORD $0x14eb	/* 1462 jmp 1478 */
	LONG $0x245c280f; BYTE $0x30	/* 1464 movaps 0x30(%rsp),%xmm3 */
	LONG $0x2444290f; BYTE $0x20	/* 1469 movaps %xmm0,0x20(%rsp) */
	LONG $0x244c290f; BYTE $0x30	/* 146e movaps %xmm1,0x30(%rsp) */
	LONG $0x245c290f; BYTE $0x10	/* 1473 movaps %xmm3,0x10(%rsp) */
	LONG $0x6f0f44f3; BYTE $0x06	/* 1478 movdqu (%rsi),%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 147d movdqa %xmm8,%xmm1 */
	LONG $0x600f4166; BYTE $0xc8	/* 1482 punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xc0	/* 1487 punpckhbw %xmm8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 148c psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1491 psraw $0x8,%xmm8 */
	WORD $0x110f; BYTE $0x09	/* 1497 movups %xmm1,(%rcx) */
	LONG $0x41110f44; BYTE $0x10	/* 149a movups %xmm8,0x10(%rcx) */
	LONG $0x6f0f44f3; WORD $0x104e	/* 149f movdqu 0x10(%rsi),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xf9	/* 14a5 movdqa %xmm9,%xmm15 */
	LONG $0x600f4566; BYTE $0xf9	/* 14aa punpcklbw %xmm9,%xmm15 */
	LONG $0x680f4566; BYTE $0xc9	/* 14af punpckhbw %xmm9,%xmm9 */
	LONG $0x710f4166; WORD $0x08e1	/* 14b4 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e7	/* 14ba psraw $0x8,%xmm15 */
	LONG $0x79110f44; BYTE $0x20	/* 14c0 movups %xmm15,0x20(%rcx) */
	LONG $0x49110f44; BYTE $0x30	/* 14c5 movups %xmm9,0x30(%rcx) */
	LONG $0x766f0ff3; BYTE $0x20	/* 14ca movdqu 0x20(%rsi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xee	/* 14cf movdqa %xmm6,%xmm13 */
	LONG $0x600f4466; BYTE $0xee	/* 14d4 punpcklbw %xmm6,%xmm13 */
	LONG $0xf6680f66	/* 14d9 punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e5	/* 14dd psraw $0x8,%xmm13 */
	LONG $0xe6710f66; BYTE $0x08	/* 14e3 psraw $0x8,%xmm6 */
	LONG $0x69110f44; BYTE $0x40	/* 14e8 movups %xmm13,0x40(%rcx) */
	LONG $0x5071110f	/* 14ed movups %xmm6,0x50(%rcx) */
	LONG $0x7e6f0ff3; BYTE $0x30	/* 14f1 movdqu 0x30(%rsi),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 14f6 movdqa %xmm7,%xmm14 */
	LONG $0x600f4466; BYTE $0xf7	/* 14fb punpcklbw %xmm7,%xmm14 */
	LONG $0xff680f66	/* 1500 punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e6	/* 1504 psraw $0x8,%xmm14 */
	LONG $0xe7710f66; BYTE $0x08	/* 150a psraw $0x8,%xmm7 */
	LONG $0x71110f44; BYTE $0x60	/* 150f movups %xmm14,0x60(%rcx) */
	LONG $0x7079110f	/* 1514 movups %xmm7,0x70(%rcx) */
	LONG $0x666f0ff3; BYTE $0x40	/* 1518 movdqu 0x40(%rsi),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 151d movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* 1522 punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* 1527 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* 152b psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* 1531 psraw $0x8,%xmm4 */
	LONG $0x99110f44; LONG $0x00000080	/* 1536 movups %xmm11,0x80(%rcx) */
	LONG $0x90a1110f; WORD $0x0000; BYTE $0x00	/* 153e movups %xmm4,0x90(%rcx) */
	LONG $0x6e6f0ff3; BYTE $0x50	/* 1545 movdqu 0x50(%rsi),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 154a movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 154f punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 1554 punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 1558 psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 155e psraw $0x8,%xmm5 */
	LONG $0xa1110f44; LONG $0x000000a0	/* 1563 movups %xmm12,0xa0(%rcx) */
	LONG $0xb0a9110f; WORD $0x0000; BYTE $0x00	/* 156b movups %xmm5,0xb0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x60	/* 1572 movdqu 0x60(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 1577 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 157b punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 157f punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1583 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 1587 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 158b psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1590 psraw $0x8,%xmm2 */
	LONG $0xc099110f; WORD $0x0000; BYTE $0x00	/* 1595 movups %xmm3,0xc0(%rcx) */
	LONG $0xd091110f; WORD $0x0000; BYTE $0x00	/* 159c movups %xmm2,0xd0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x70	/* 15a3 movdqu 0x70(%rsi),%xmm0 */
	LONG $0x2454290f; BYTE $0x50	/* 15a8 movaps %xmm2,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd0	/* 15ad movdqa %xmm0,%xmm10 */
	LONG $0x245c290f; BYTE $0x40	/* 15b2 movaps %xmm3,0x40(%rsp) */
	LONG $0x600f4466; BYTE $0xd0	/* 15b7 punpcklbw %xmm0,%xmm10 */
	LONG $0xc0680f66	/* 15bc punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 15c0 psraw $0x8,%xmm10 */
	LONG $0xe0710f66; BYTE $0x08	/* 15c6 psraw $0x8,%xmm0 */
	LONG $0x91110f44; LONG $0x000000e0	/* 15cb movups %xmm10,0xe0(%rcx) */
	LONG $0x2444290f; BYTE $0x60	/* 15d3 movaps %xmm0,0x60(%rsp) */
	LONG $0xf081110f; WORD $0x0000; BYTE $0x00	/* 15d8 movups %xmm0,0xf0(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000080	/* 15df movdqu 0x80(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 15e7 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 15eb punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 15ef punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 15f3 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 15f7 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 15fb psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1600 psraw $0x8,%xmm2 */
	LONG $0x245c290f; BYTE $0x70	/* 1605 movaps %xmm3,0x70(%rsp) */
	LONG $0x0099110f; WORD $0x0001; BYTE $0x00	/* 160a movups %xmm3,0x100(%rcx) */
	LONG $0x2494290f; LONG $0x00000080	/* 1611 movaps %xmm2,0x80(%rsp) */
	LONG $0x1091110f; WORD $0x0001; BYTE $0x00	/* 1619 movups %xmm2,0x110(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000090	/* 1620 movdqu 0x90(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 1628 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 162c punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 1630 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 1634 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 1639 psraw $0x8,%xmm0 */
	LONG $0x2091110f; WORD $0x0001; BYTE $0x00	/* 163e movups %xmm2,0x120(%rcx) */
	LONG $0x3081110f; WORD $0x0001; BYTE $0x00	/* 1645 movups %xmm0,0x130(%rcx) */
	LONG $0x2484290f; LONG $0x000000a0	/* 164c movaps %xmm0,0xa0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000a0	/* 1654 movdqu 0xa0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000090	/* 165c movaps %xmm2,0x90(%rsp) */
	LONG $0xd06f0f66	/* 1664 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 1668 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 166c punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1670 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1674 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1679 psraw $0x8,%xmm3 */
	LONG $0x5081110f; WORD $0x0001; BYTE $0x00	/* 167e movups %xmm0,0x150(%rcx) */
	LONG $0x4099110f; WORD $0x0001; BYTE $0x00	/* 1685 movups %xmm3,0x140(%rcx) */
	LONG $0x2484290f; LONG $0x000000c0	/* 168c movaps %xmm0,0xc0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000b0	/* 1694 movdqu 0xb0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x000000b0	/* 169c movaps %xmm3,0xb0(%rsp) */
	LONG $0xd06f0f66	/* 16a4 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 16a8 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 16ac punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 16b0 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 16b5 psraw $0x8,%xmm0 */
	LONG $0x6091110f; WORD $0x0001; BYTE $0x00	/* 16ba movups %xmm2,0x160(%rcx) */
	LONG $0x7081110f; WORD $0x0001; BYTE $0x00	/* 16c1 movups %xmm0,0x170(%rcx) */
	LONG $0x2484290f; LONG $0x000000e0	/* 16c8 movaps %xmm0,0xe0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000c0	/* 16d0 movdqu 0xc0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000d0	/* 16d8 movaps %xmm2,0xd0(%rsp) */
	LONG $0xd06f0f66	/* 16e0 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 16e4 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 16e8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 16ec psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 16f1 psraw $0x8,%xmm0 */
	LONG $0x8091110f; WORD $0x0001; BYTE $0x00	/* 16f6 movups %xmm2,0x180(%rcx) */
	LONG $0x9081110f; WORD $0x0001; BYTE $0x00	/* 16fd movups %xmm0,0x190(%rcx) */
	LONG $0x2484290f; LONG $0x00000100	/* 1704 movaps %xmm0,0x100(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000d0	/* 170c movdqu 0xd0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000f0	/* 1714 movaps %xmm2,0xf0(%rsp) */
	LONG $0xd06f0f66	/* 171c movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 1720 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 1724 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1728 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 172c movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1730 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1735 psraw $0x8,%xmm2 */
	LONG $0xa099110f; WORD $0x0001; BYTE $0x00	/* 173a movups %xmm3,0x1a0(%rcx) */
	LONG $0xb091110f; WORD $0x0001; BYTE $0x00	/* 1741 movups %xmm2,0x1b0(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000e0	/* 1748 movdqu 0xe0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000120	/* 1750 movaps %xmm2,0x120(%rsp) */
	LONG $0xd06f0f66	/* 1758 movdqa %xmm0,%xmm2 */
	LONG $0x249c290f; LONG $0x00000110	/* 175c movaps %xmm3,0x110(%rsp) */
	LONG $0xd0600f66	/* 1764 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 1768 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 176c movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1770 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1775 psraw $0x8,%xmm3 */
	LONG $0x2484290f; LONG $0x00000140	/* 177a movaps %xmm0,0x140(%rsp) */
	LONG $0xc099110f; WORD $0x0001; BYTE $0x00	/* 1782 movups %xmm3,0x1c0(%rcx) */
	LONG $0xd081110f; WORD $0x0001; BYTE $0x00	/* 1789 movups %xmm0,0x1d0(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000f0	/* 1790 movdqu 0xf0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x00000130	/* 1798 movaps %xmm3,0x130(%rsp) */
	LONG $0xd06f0f66	/* 17a0 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 17a4 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 17a8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 17ac psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 17b1 psraw $0x8,%xmm0 */
	LONG $0x2494290f; LONG $0x00000150	/* 17b6 movaps %xmm2,0x150(%rsp) */
	LONG $0xe091110f; WORD $0x0001; BYTE $0x00	/* 17be movups %xmm2,0x1e0(%rcx) */
	LONG $0xf081110f; WORD $0x0001; BYTE $0x00	/* 17c5 movups %xmm0,0x1f0(%rcx) */
	LONG $0x70b70f44; BYTE $0x02	/* 17cc movzwl 0x2(%rax),%r14d */
	LONG $0x04608b44	/* 17d1 mov 0x4(%rax),%r12d */
	LONG $0x2484290f; LONG $0x00000160	/* 17d5 movaps %xmm0,0x160(%rsp) */
	WORD $0x894c; BYTE $0xf7	/* 17dd mov %r14,%rdi */
	LONG $0x18e7c148	/* 17e0 shl $0x18,%rdi */
	WORD $0x014c; BYTE $0xf7	/* 17e4 add %r14,%rdi */
	WORD $0x2148; BYTE $0xdf	/* 17e7 and %rbx,%rdi */
	WORD $0x8949; BYTE $0xfe	/* 17ea mov %rdi,%r14 */
	LONG $0x0ce6c149	/* 17ed shl $0xc,%r14 */
	WORD $0x014c; BYTE $0xf7	/* 17f1 add %r14,%rdi */
	WORD $0x8945; BYTE $0xe6	/* 17f4 mov %r12d,%r14d */
	LONG $0x04ecc141	/* 17f7 shr $0x4,%r12d */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 17fb and $0xf0f0f0f,%r12d */
	WORD $0x214c; BYTE $0xdf	/* 1802 and %r11,%rdi */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 1805 and $0xf0f0f0f,%r14d */
	LONG $0x6e0f4166; BYTE $0xc4	/* 180c movd %r12d,%xmm0 */
	WORD $0x8949; BYTE $0xfc	/* 1811 mov %rdi,%r12 */
	LONG $0x6e0f4166; BYTE $0xd6	/* 1814 movd %r14d,%xmm2 */
	LONG $0x06e4c149	/* 1819 shl $0x6,%r12 */
	LONG $0xd0600f66	/* 181d punpcklbw %xmm0,%xmm2 */
	WORD $0x014c; BYTE $0xe7	/* 1821 add %r12,%rdi */
	LONG $0x3030bc49; LONG $0x30303030; WORD $0x3030	/* 1824 movabs $0x3030303030303030,%r12 */
	LONG $0x04e7c148	/* 182e shl $0x4,%rdi */
	WORD $0x214c; BYTE $0xe7	/* 1832 and %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xc7	/* 1835 movq %rdi,%xmm0 */
	LONG $0x0978b60f	/* 183a movzbl 0x9(%rax),%edi */
	LONG $0xc2eb0f66	/* 183e por %xmm2,%xmm0 */
	LONG $0x84f80f66; LONG $0x0001a024; BYTE $0x00	/* 1842 psubb 0x1a0(%rsp),%xmm0 */
	LONG $0x24b70f44; BYTE $0x7a	/* 184b movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x0a78b60f	/* 1850 movzbl 0xa(%rax),%edi */
	LONG $0xc0600f66	/* 1854 punpcklbw %xmm0,%xmm0 */
	LONG $0x7a3cb70f	/* 1858 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 185c shl $0x10,%r12 */
	LONG $0xe0710f66; BYTE $0x08	/* 1860 psraw $0x8,%xmm0 */
	LONG $0x20e7c148	/* 1865 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1869 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x08	/* 186c movzbl 0x8(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1871 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1876 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x0b	/* 1879 movzbl 0xb(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 187e movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1883 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1887 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 188a movq %rdi,%xmm3 */
	LONG $0x0d78b60f	/* 188f movzbl 0xd(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1893 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x0e78b60f	/* 1898 movzbl 0xe(%rax),%edi */
	LONG $0x7a3cb70f	/* 189c movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 18a0 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 18a4 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 18a8 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x0c	/* 18ab movzbl 0xc(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 18b0 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 18b5 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x0f	/* 18b8 movzbl 0xf(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 18bd movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 18c2 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 18c6 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 18c9 movq %rdi,%xmm2 */
	LONG $0x1178b60f	/* 18ce movzbl 0x11(%rax),%edi */
	LONG $0xda6c0f66	/* 18d2 punpcklqdq %xmm2,%xmm3 */
	LONG $0x24b70f44; BYTE $0x7a	/* 18d6 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x1278b60f	/* 18db movzbl 0x12(%rax),%edi */
	LONG $0xd36f0f66	/* 18df movdqa %xmm3,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 18e3 psraw $0x8,%xmm2 */
	LONG $0x7a3cb70f	/* 18e8 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 18ec shl $0x10,%r12 */
	LONG $0xf50f4466; BYTE $0xfa	/* 18f0 pmaddwd %xmm2,%xmm15 */
	LONG $0xd36f0f66	/* 18f5 movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 18f9 psllw $0x8,%xmm2 */
	LONG $0x20e7c148	/* 18fe shl $0x20,%rdi */
	LONG $0xe2710f66; BYTE $0x08	/* 1902 psraw $0x8,%xmm2 */
	WORD $0x094c; BYTE $0xe7	/* 1907 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x10	/* 190a movzbl 0x10(%rax),%r12d */
	LONG $0xd1f50f66	/* 190f pmaddwd %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 1913 movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 1917 punpcklwd %xmm0,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xd7	/* 191b packssdw %xmm15,%xmm2 */
	LONG $0xc0690f66	/* 1920 punpckhwd %xmm0,%xmm0 */
	LONG $0x24b70f46; BYTE $0x62	/* 1924 movzwl (%rdx,%r12,2),%r12d */
	LONG $0xd96f0f66	/* 1929 movdqa %xmm1,%xmm3 */
	LONG $0x700f4466; WORD $0x00f9	/* 192d pshufd $0x0,%xmm1,%xmm15 */
	LONG $0xca6f0f66	/* 1933 movdqa %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcf	/* 1937 pmaddwd %xmm15,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 193c or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x13	/* 193f movzbl 0x13(%rax),%r12d */
	LONG $0x248c290f; LONG $0x00000170	/* 1944 movaps %xmm1,0x170(%rsp) */
	LONG $0x24b70f46; BYTE $0x62	/* 194c movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1951 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1955 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1958 movq %rdi,%xmm1 */
	LONG $0x1578b60f	/* 195d movzbl 0x15(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1961 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x1678b60f	/* 1966 movzbl 0x16(%rax),%edi */
	LONG $0x7a3cb70f	/* 196a movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 196e shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1972 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1976 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x14	/* 1979 movzbl 0x14(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 197e movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1983 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x17	/* 1986 movzbl 0x17(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 198b movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1990 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1994 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 1997 movq %rdi,%xmm2 */
	LONG $0x1978b60f	/* 199c movzbl 0x19(%rax),%edi */
	LONG $0xca6c0f66	/* 19a0 punpcklqdq %xmm2,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 19a4 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x1a78b60f	/* 19a9 movzbl 0x1a(%rax),%edi */
	LONG $0xd16f0f66	/* 19ad movdqa %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 19b1 psllw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 19b6 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 19bb psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 19c0 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 19c4 shl $0x10,%r12 */
	LONG $0xf50f4166; BYTE $0xd1	/* 19c8 pmaddwd %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xc8	/* 19cd pmaddwd %xmm8,%xmm1 */
	LONG $0xca6b0f66	/* 19d2 packssdw %xmm2,%xmm1 */
	LONG $0x20e7c148	/* 19d6 shl $0x20,%rdi */
	LONG $0xf50f4466; BYTE $0xf9	/* 19da pmaddwd %xmm1,%xmm15 */
	WORD $0x094c; BYTE $0xe7	/* 19df or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x18	/* 19e2 movzbl 0x18(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 19e7 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 19ec or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x1b	/* 19ef movzbl 0x1b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 19f4 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 19f9 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 19fd or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1a00 movq %rdi,%xmm1 */
	LONG $0x1d78b60f	/* 1a05 movzbl 0x1d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1a09 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x1e78b60f	/* 1a0e movzbl 0x1e(%rax),%edi */
	LONG $0x7a3cb70f	/* 1a12 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1a16 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1a1a shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1a1e or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x1c	/* 1a21 movzbl 0x1c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1a26 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1a2b or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x1f	/* 1a2e movzbl 0x1f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1a33 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1a38 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1a3c or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1a3f movq %rdi,%xmm9 */
	LONG $0x2178b60f	/* 1a44 movzbl 0x21(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1a48 punpcklqdq %xmm9,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1a4d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x2278b60f	/* 1a52 movzbl 0x22(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1a56 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1a5b psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1a60 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a66 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 1a6b movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1a6f shl $0x10,%r12 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1a73 movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcd	/* 1a78 pmaddwd %xmm13,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd6	/* 1a7d pmaddwd %xmm14,%xmm2 */
	LONG $0x20e7c148	/* 1a82 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1a86 packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0x55	/* 1a8a pshufd $0x55,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xe7	/* 1a8f or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x20	/* 1a92 movzbl 0x20(%rax),%r12d */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1a97 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 1a9c pmaddwd %xmm2,%xmm13 */
	LONG $0x24b70f46; BYTE $0x62	/* 1aa1 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1aa6 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x23	/* 1aa9 movzbl 0x23(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1aae movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1ab3 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1ab7 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1aba movq %rdi,%xmm1 */
	LONG $0x2578b60f	/* 1abf movzbl 0x25(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1ac3 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x2678b60f	/* 1ac8 movzbl 0x26(%rax),%edi */
	LONG $0x7a3cb70f	/* 1acc movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1ad0 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1ad4 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1ad8 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x24	/* 1adb movzbl 0x24(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1ae0 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1ae5 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x27	/* 1ae8 movzbl 0x27(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1aed movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1af2 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1af6 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xf7	/* 1af9 movq %rdi,%xmm14 */
	LONG $0x2978b60f	/* 1afe movzbl 0x29(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xce	/* 1b02 punpcklqdq %xmm14,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1b07 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x2a78b60f	/* 1b0c movzbl 0x2a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1b10 movdqa %xmm1,%xmm8 */
	LONG $0xf1710f66; BYTE $0x08	/* 1b15 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1b1a psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b20 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 1b25 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1b29 shl $0x10,%r12 */
	LONG $0xf50f4466; BYTE $0xc7	/* 1b2d pmaddwd %xmm7,%xmm8 */
	LONG $0xcef50f66	/* 1b32 pmaddwd %xmm6,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 1b36 packssdw %xmm8,%xmm1 */
	LONG $0x20e7c148	/* 1b3b shl $0x20,%rdi */
	LONG $0x6f0f4466; BYTE $0xf1	/* 1b3f movdqa %xmm1,%xmm14 */
	WORD $0x094c; BYTE $0xe7	/* 1b44 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x28	/* 1b47 movzbl 0x28(%rax),%r12d */
	LONG $0xf50f4466; BYTE $0xf2	/* 1b4c pmaddwd %xmm2,%xmm14 */
	LONG $0xfe0f4566; BYTE $0xee	/* 1b51 paddd %xmm14,%xmm13 */
	LONG $0x24b70f46; BYTE $0x62	/* 1b56 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1b5b or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x2b	/* 1b5e movzbl 0x2b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1b63 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1b68 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1b6c or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1b6f movq %rdi,%xmm1 */
	LONG $0x2d78b60f	/* 1b74 movzbl 0x2d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1b78 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x2e78b60f	/* 1b7d movzbl 0x2e(%rax),%edi */
	LONG $0x7a3cb70f	/* 1b81 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1b85 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1b89 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1b8d or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x2c	/* 1b90 movzbl 0x2c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1b95 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1b9a or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x2f	/* 1b9d movzbl 0x2f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1ba2 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1ba7 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1bab or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xff	/* 1bae movq %rdi,%xmm7 */
	LONG $0x3178b60f	/* 1bb3 movzbl 0x31(%rax),%edi */
	LONG $0xcf6c0f66	/* 1bb7 punpcklqdq %xmm7,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1bbb movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x3278b60f	/* 1bc0 movzbl 0x32(%rax),%edi */
	LONG $0xf96f0f66	/* 1bc4 movdqa %xmm1,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 1bc8 psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 1bcd psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bd2 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 1bd7 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1bdb shl $0x10,%r12 */
	LONG $0xd76f0f66	/* 1bdf movdqa %xmm7,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcb	/* 1be3 pmaddwd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd4	/* 1be8 pmaddwd %xmm12,%xmm2 */
	LONG $0x20e7c148	/* 1bed shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1bf1 packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0xaa	/* 1bf5 pshufd $0xaa,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xe7	/* 1bfa or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x30	/* 1bfd movzbl 0x30(%rax),%r12d */
	LONG $0xf96f0f66	/* 1c02 movdqa %xmm1,%xmm7 */
	LONG $0xdb700f66; BYTE $0xff	/* 1c06 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xfaf50f66	/* 1c0b pmaddwd %xmm2,%xmm7 */
	LONG $0x24b70f46; BYTE $0x62	/* 1c0f movzwl (%rdx,%r12,2),%r12d */
	LONG $0x24bc290f; LONG $0x00000180	/* 1c14 movaps %xmm7,0x180(%rsp) */
	WORD $0x094c; BYTE $0xe7	/* 1c1c or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x33	/* 1c1f movzbl 0x33(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1c24 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1c29 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1c2d or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1c30 movq %rdi,%xmm1 */
	LONG $0x3578b60f	/* 1c35 movzbl 0x35(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1c39 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x3678b60f	/* 1c3e movzbl 0x36(%rax),%edi */
	LONG $0x7a3cb70f	/* 1c42 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1c46 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1c4a shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1c4e or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x34	/* 1c51 movzbl 0x34(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1c56 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1c5b or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x37	/* 1c5e movzbl 0x37(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1c63 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1c68 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1c6c or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1c6f movq %rdi,%xmm9 */
	LONG $0x3978b60f	/* 1c74 movzbl 0x39(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1c78 punpcklqdq %xmm9,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1c7d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x3a78b60f	/* 1c82 movzbl 0x3a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1c86 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1c8b psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1c90 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c96 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 1c9b movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1c9f shl $0x10,%r12 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 1ca3 movdqa %xmm9,%xmm6 */
	LONG $0xccf50f66	/* 1ca8 pmaddwd %xmm4,%xmm1 */
	LONG $0xf5f50f66	/* 1cac pmaddwd %xmm5,%xmm6 */
	LONG $0x20e7c148	/* 1cb0 shl $0x20,%rdi */
	LONG $0xce6b0f66	/* 1cb4 packssdw %xmm6,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 1cb8 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x38	/* 1cbb movzbl 0x38(%rax),%r12d */
	LONG $0xe16f0f66	/* 1cc0 movdqa %xmm1,%xmm4 */
	LONG $0xe2f50f66	/* 1cc4 pmaddwd %xmm2,%xmm4 */
	LONG $0x24b70f46; BYTE $0x62	/* 1cc8 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1ccd or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x3b	/* 1cd0 movzbl 0x3b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1cd5 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1cda shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1cde or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1ce1 movq %rdi,%xmm1 */
	LONG $0x3d78b60f	/* 1ce6 movzbl 0x3d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1cea movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x3e78b60f	/* 1cef movzbl 0x3e(%rax),%edi */
	LONG $0x7a3cb70f	/* 1cf3 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1cf7 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1cfb shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1cff or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x3c	/* 1d02 movzbl 0x3c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1d07 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1d0c or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x3f	/* 1d0f movzbl 0x3f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1d14 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1d19 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1d1d or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xef	/* 1d20 movq %rdi,%xmm5 */
	LONG $0x4178b60f	/* 1d25 movzbl 0x41(%rax),%edi */
	LONG $0xcd6c0f66	/* 1d29 punpcklqdq %xmm5,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1d2d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x4278b60f	/* 1d32 movzbl 0x42(%rax),%edi */
	LONG $0xe96f0f66	/* 1d36 movdqa %xmm1,%xmm5 */
	LONG $0xf1710f66; BYTE $0x08	/* 1d3a psllw $0x8,%xmm1 */
	LONG $0xe5710f66; BYTE $0x08	/* 1d3f psraw $0x8,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d44 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 1d49 pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 1d4f movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1d53 shl $0x10,%r12 */
	LONG $0xd56f0f66	/* 1d57 movdqa %xmm5,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd2	/* 1d5b pmaddwd %xmm10,%xmm2 */
	LONG $0x20e7c148	/* 1d60 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1d64 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 1d68 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x40	/* 1d6b movzbl 0x40(%rax),%r12d */
	LONG $0xe96f0f66	/* 1d70 movdqa %xmm1,%xmm5 */
	LONG $0xebf50f66	/* 1d74 pmaddwd %xmm3,%xmm5 */
	LONG $0x24b70f46; BYTE $0x62	/* 1d78 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1d7d or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x43	/* 1d80 movzbl 0x43(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1d85 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1d8a shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1d8e or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1d91 movq %rdi,%xmm1 */
	LONG $0x4578b60f	/* 1d96 movzbl 0x45(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1d9a movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x4678b60f	/* 1d9f movzbl 0x46(%rax),%edi */
	LONG $0x7a3cb70f	/* 1da3 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1da7 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1dab shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1daf or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x44	/* 1db2 movzbl 0x44(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1db7 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1dbc or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x47	/* 1dbf movzbl 0x47(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1dc4 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1dc9 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1dcd or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1dd0 movq %rdi,%xmm9 */
	LONG $0x4978b60f	/* 1dd5 movzbl 0x49(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1dd9 punpcklqdq %xmm9,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1dde movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x4a78b60f	/* 1de3 movzbl 0x4a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1de7 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1dec psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1df1 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1df7 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 1dfc pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 1e02 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1e06 shl $0x10,%r12 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1e0a movdqa %xmm9,%xmm2 */
	LONG $0x54f50f66; WORD $0x6024	/* 1e0f pmaddwd 0x60(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 1e15 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1e19 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 1e1d or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x48	/* 1e20 movzbl 0x48(%rax),%r12d */
	LONG $0xf16f0f66	/* 1e25 movdqa %xmm1,%xmm6 */
	LONG $0xf3f50f66	/* 1e29 pmaddwd %xmm3,%xmm6 */
	LONG $0x24b70f46; BYTE $0x62	/* 1e2d movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1e32 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x4b	/* 1e35 movzbl 0x4b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1e3a movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1e3f shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1e43 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1e46 movq %rdi,%xmm1 */
	LONG $0x4d78b60f	/* 1e4b movzbl 0x4d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1e4f movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x4e78b60f	/* 1e54 movzbl 0x4e(%rax),%edi */
	LONG $0x7a3cb70f	/* 1e58 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1e5c shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1e60 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1e64 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x4c	/* 1e67 movzbl 0x4c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1e6c movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1e71 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x4f	/* 1e74 movzbl 0x4f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1e79 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1e7e shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1e82 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1e85 movq %rdi,%xmm9 */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1e8a punpcklqdq %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1e8f movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1e94 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1e99 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e9f psraw $0x8,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1ea4 movdqa %xmm9,%xmm2 */
	LONG $0x94f50f66; LONG $0x00009024; BYTE $0x00	/* 1ea9 pmaddwd 0x90(%rsp),%xmm2 */
	LONG $0x4cf50f66; WORD $0x7024	/* 1eb2 pmaddwd 0x70(%rsp),%xmm1 */
	LONG $0x5178b60f	/* 1eb8 movzbl 0x51(%rax),%edi */
	LONG $0xca6b0f66	/* 1ebc packssdw %xmm2,%xmm1 */
	LONG $0xd0700f66; BYTE $0x00	/* 1ec0 pshufd $0x0,%xmm0,%xmm2 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1ec5 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x5278b60f	/* 1eca movzbl 0x52(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1ece movdqa %xmm1,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc2	/* 1ed3 pmaddwd %xmm2,%xmm8 */
	LONG $0x7a3cb70f	/* 1ed8 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1edc shl $0x10,%r12 */
	LONG $0xfe0f4166; BYTE $0xf0	/* 1ee0 paddd %xmm8,%xmm6 */
	LONG $0x20e7c148	/* 1ee5 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1ee9 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x50	/* 1eec movzbl 0x50(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1ef1 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1ef6 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x53	/* 1ef9 movzbl 0x53(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1efe movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1f03 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1f07 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1f0a movq %rdi,%xmm1 */
	LONG $0x5578b60f	/* 1f0f movzbl 0x55(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1f13 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x5678b60f	/* 1f18 movzbl 0x56(%rax),%edi */
	LONG $0x7a3cb70f	/* 1f1c movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1f20 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1f24 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1f28 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x54	/* 1f2b movzbl 0x54(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1f30 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1f35 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x57	/* 1f38 movzbl 0x57(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1f3d movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1f42 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1f46 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1f49 movq %rdi,%xmm9 */
	LONG $0x5978b60f	/* 1f4e movzbl 0x59(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1f52 punpcklqdq %xmm9,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 1f57 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x5a78b60f	/* 1f5c movzbl 0x5a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1f60 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1f65 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1f6a psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1f70 psraw $0x8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 1f75 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 1f7e movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1f82 shl $0x10,%r12 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 1f86 movdqa %xmm9,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000a024; BYTE $0x00	/* 1f8b pmaddwd 0xa0(%rsp),%xmm3 */
	LONG $0x20e7c148	/* 1f94 shl $0x20,%rdi */
	LONG $0xcb6b0f66	/* 1f98 packssdw %xmm3,%xmm1 */
	LONG $0xd8700f66; BYTE $0x55	/* 1f9c pshufd $0x55,%xmm0,%xmm3 */
	WORD $0x094c; BYTE $0xe7	/* 1fa1 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x58	/* 1fa4 movzbl 0x58(%rax),%r12d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1fa9 movdqa %xmm1,%xmm9 */
	LONG $0xf50f4466; BYTE $0xca	/* 1fae pmaddwd %xmm2,%xmm9 */
	LONG $0x24b70f46; BYTE $0x62	/* 1fb3 movzwl (%rdx,%r12,2),%r12d */
	LONG $0xfe0f4166; BYTE $0xf1	/* 1fb8 paddd %xmm9,%xmm6 */
	WORD $0x094c; BYTE $0xe7	/* 1fbd or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x5b	/* 1fc0 movzbl 0x5b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1fc5 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 1fca shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 1fce or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1fd1 movq %rdi,%xmm1 */
	LONG $0x5d78b60f	/* 1fd6 movzbl 0x5d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 1fda movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x5e78b60f	/* 1fdf movzbl 0x5e(%rax),%edi */
	LONG $0x7a3cb70f	/* 1fe3 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 1fe7 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 1feb shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 1fef or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x5c	/* 1ff2 movzbl 0x5c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 1ff7 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 1ffc or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x5f	/* 1fff movzbl 0x5f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 2004 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 2009 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 200d or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xff	/* 2010 movq %rdi,%xmm7 */
	LONG $0x6178b60f	/* 2015 movzbl 0x61(%rax),%edi */
	LONG $0xcf6c0f66	/* 2019 punpcklqdq %xmm7,%xmm1 */
	LONG $0x24b70f44; BYTE $0x7a	/* 201d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x6278b60f	/* 2022 movzbl 0x62(%rax),%edi */
	LONG $0xf96f0f66	/* 2026 movdqa %xmm1,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 202a psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 202f psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 2034 psraw $0x8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000b024; BYTE $0x00	/* 2039 pmaddwd 0xb0(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 2042 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 2046 shl $0x10,%r12 */
	LONG $0xd76f0f66	/* 204a movdqa %xmm7,%xmm2 */
	LONG $0x94f50f66; LONG $0x0000d024; BYTE $0x00	/* 204e pmaddwd 0xd0(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 2057 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 205b packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 205f or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x60	/* 2062 movzbl 0x60(%rax),%r12d */
	LONG $0xcbf50f66	/* 2067 pmaddwd %xmm3,%xmm1 */
	LONG $0x24b70f46; BYTE $0x62	/* 206b movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 2070 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x63	/* 2073 movzbl 0x63(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 2078 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 207d shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 2081 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 2084 movq %rdi,%xmm2 */
	LONG $0x6578b60f	/* 2089 movzbl 0x65(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 208d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x6678b60f	/* 2092 movzbl 0x66(%rax),%edi */
	LONG $0x7a3cb70f	/* 2096 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 209a shl $0x10,%r12 */
	LONG $0x20e7c148	/* 209e shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 20a2 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x64	/* 20a5 movzbl 0x64(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 20aa movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 20af or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x67	/* 20b2 movzbl 0x67(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 20b7 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 20bc shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 20c0 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 20c3 movq %rdi,%xmm11 */
	LONG $0x6978b60f	/* 20c8 movzbl 0x69(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xd3	/* 20cc punpcklqdq %xmm11,%xmm2 */
	LONG $0x24b70f44; BYTE $0x7a	/* 20d1 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x6a78b60f	/* 20d6 movzbl 0x6a(%rax),%edi */
	LONG $0xfa6f0f66	/* 20da movdqa %xmm2,%xmm7 */
	LONG $0xf2710f66; BYTE $0x08	/* 20de psllw $0x8,%xmm2 */
	LONG $0xe7710f66; BYTE $0x08	/* 20e3 psraw $0x8,%xmm7 */
	LONG $0xe2710f66; BYTE $0x08	/* 20e8 psraw $0x8,%xmm2 */
	LONG $0xbcf50f66; LONG $0x0000e024; BYTE $0x00	/* 20ed pmaddwd 0xe0(%rsp),%xmm7 */
	LONG $0x94f50f66; LONG $0x0000c024; BYTE $0x00	/* 20f6 pmaddwd 0xc0(%rsp),%xmm2 */
	LONG $0x7a3cb70f	/* 20ff movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 2103 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 2107 shl $0x20,%rdi */
	LONG $0xd76b0f66	/* 210b packssdw %xmm7,%xmm2 */
	WORD $0x094c; BYTE $0xe7	/* 210f or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x68	/* 2112 movzbl 0x68(%rax),%r12d */
	LONG $0xd3f50f66	/* 2117 pmaddwd %xmm3,%xmm2 */
	LONG $0xcafe0f66	/* 211b paddd %xmm2,%xmm1 */
	LONG $0x24b70f46; BYTE $0x62	/* 211f movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 2124 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x6b	/* 2127 movzbl 0x6b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 212c movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 2131 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 2135 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 2138 movq %rdi,%xmm3 */
	LONG $0x6d78b60f	/* 213d movzbl 0x6d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 2141 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x6e78b60f	/* 2146 movzbl 0x6e(%rax),%edi */
	LONG $0x7a3cb70f	/* 214a movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 214e shl $0x10,%r12 */
	LONG $0x20e7c148	/* 2152 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 2156 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x6c	/* 2159 movzbl 0x6c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 215e movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 2163 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x6f	/* 2166 movzbl 0x6f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 216b movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 2170 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 2174 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 2177 movq %rdi,%xmm10 */
	LONG $0x7178b60f	/* 217c movzbl 0x71(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xda	/* 2180 punpcklqdq %xmm10,%xmm3 */
	LONG $0x6f0f4466; LONG $0x01102494; WORD $0x0000	/* 2185 movdqa 0x110(%rsp),%xmm10 */
	LONG $0x24b70f44; BYTE $0x7a	/* 218f movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x7278b60f	/* 2194 movzbl 0x72(%rax),%edi */
	LONG $0xfb6f0f66	/* 2198 movdqa %xmm3,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* 219c psraw $0x8,%xmm7 */
	LONG $0x7a3cb70f	/* 21a1 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 21a5 shl $0x10,%r12 */
	LONG $0xf50f4466; BYTE $0xd7	/* 21a9 pmaddwd %xmm7,%xmm10 */
	LONG $0xfb6f0f66	/* 21ae movdqa %xmm3,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 21b2 psllw $0x8,%xmm7 */
	LONG $0x20e7c148	/* 21b7 shl $0x20,%rdi */
	LONG $0xe7710f66; BYTE $0x08	/* 21bb psraw $0x8,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0000f024; BYTE $0x00	/* 21c0 pmaddwd 0xf0(%rsp),%xmm7 */
	WORD $0x094c; BYTE $0xe7	/* 21c9 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x70	/* 21cc movzbl 0x70(%rax),%r12d */
	LONG $0x6b0f4166; BYTE $0xfa	/* 21d1 packssdw %xmm10,%xmm7 */
	LONG $0x700f4466; WORD $0xaad0	/* 21d6 pshufd $0xaa,%xmm0,%xmm10 */
	LONG $0xc0700f66; BYTE $0xff	/* 21dc pshufd $0xff,%xmm0,%xmm0 */
	LONG $0x24b70f46; BYTE $0x62	/* 21e1 movzwl (%rdx,%r12,2),%r12d */
	LONG $0xf50f4166; BYTE $0xfa	/* 21e6 pmaddwd %xmm10,%xmm7 */
	LONG $0xcffe0f66	/* 21eb paddd %xmm7,%xmm1 */
	WORD $0x094c; BYTE $0xe7	/* 21ef or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x73	/* 21f2 movzbl 0x73(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 21f7 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 21fc shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 2200 or %r12,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 2203 movq %rdi,%xmm3 */
	LONG $0x7578b60f	/* 2208 movzbl 0x75(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 220c movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x7678b60f	/* 2211 movzbl 0x76(%rax),%edi */
	LONG $0x7a3cb70f	/* 2215 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 2219 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 221d shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 2221 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x74	/* 2224 movzbl 0x74(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 2229 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 222e or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x77	/* 2231 movzbl 0x77(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 2236 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 223b shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 223f or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 2242 movq %rdi,%xmm11 */
	LONG $0x6c0f4166; BYTE $0xdb	/* 2247 punpcklqdq %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 224c movdqa %xmm3,%xmm11 */
	LONG $0xf3710f66; BYTE $0x08	/* 2251 psllw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e3	/* 2256 psraw $0x8,%xmm11 */
	LONG $0xe3710f66; BYTE $0x08	/* 225c psraw $0x8,%xmm3 */
	LONG $0xf50f4466; LONG $0x0120249c; WORD $0x0000	/* 2261 pmaddwd 0x120(%rsp),%xmm11 */
	LONG $0x7978b60f	/* 226b movzbl 0x79(%rax),%edi */
	LONG $0x9cf50f66; LONG $0x00010024; BYTE $0x00	/* 226f pmaddwd 0x100(%rsp),%xmm3 */
	LONG $0x24b70f44; BYTE $0x7a	/* 2278 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x7a78b60f	/* 227d movzbl 0x7a(%rax),%edi */
	LONG $0x6b0f4166; BYTE $0xdb	/* 2281 packssdw %xmm11,%xmm3 */
	LONG $0x7a3cb70f	/* 2286 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 228a shl $0x10,%r12 */
	LONG $0xf50f4166; BYTE $0xda	/* 228e pmaddwd %xmm10,%xmm3 */
	LONG $0x20e7c148	/* 2293 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 2297 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x78	/* 229a movzbl 0x78(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 229f movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 22a4 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x7b	/* 22a7 movzbl 0x7b(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 22ac movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 22b1 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 22b5 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 22b8 movq %rdi,%xmm10 */
	LONG $0x7d78b60f	/* 22bd movzbl 0x7d(%rax),%edi */
	LONG $0x24b70f44; BYTE $0x7a	/* 22c1 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0x7e78b60f	/* 22c6 movzbl 0x7e(%rax),%edi */
	LONG $0x7a3cb70f	/* 22ca movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 22ce shl $0x10,%r12 */
	LONG $0x20e7c148	/* 22d2 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 22d6 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x7c	/* 22d9 movzbl 0x7c(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 22de movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 22e3 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0x7f	/* 22e6 movzbl 0x7f(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 22eb movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 22f0 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 22f4 or %r12,%rdi */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 22f7 add $0x100,%rsi */
	LONG $0x00880548; WORD $0x0000	/* 22fe add $0x88,%rax */
	LONG $0x04c18349	/* 2304 add $0x4,%r9 */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 2308 movq %rdi,%xmm11 */
	LONG $0xf978b60f	/* 230d movzbl -0x7(%rax),%edi */
	LONG $0x6c0f4566; BYTE $0xd3	/* 2311 punpcklqdq %xmm11,%xmm10 */
	LONG $0x24b70f44; BYTE $0x7a	/* 2316 movzwl (%rdx,%rdi,2),%r12d */
	LONG $0xfa78b60f	/* 231b movzbl -0x6(%rax),%edi */
	LONG $0x6f0f4566; BYTE $0xda	/* 231f movdqa %xmm10,%xmm11 */
	LONG $0x710f4166; WORD $0x08f2	/* 2324 psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e3	/* 232a psraw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e2	/* 2330 psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x0150249c; WORD $0x0000	/* 2336 pmaddwd 0x150(%rsp),%xmm11 */
	LONG $0x7a3cb70f	/* 2340 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 2344 shl $0x10,%r12 */
	LONG $0xf50f4466; LONG $0x01302494; WORD $0x0000	/* 2348 pmaddwd 0x130(%rsp),%xmm10 */
	LONG $0x20e7c148	/* 2352 shl $0x20,%rdi */
	LONG $0x6b0f4566; BYTE $0xd3	/* 2356 packssdw %xmm11,%xmm10 */
	WORD $0x094c; BYTE $0xe7	/* 235b or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0xf8	/* 235e movzbl -0x8(%rax),%r12d */
	LONG $0x6f0f4566; BYTE $0xda	/* 2363 movdqa %xmm10,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd8	/* 2368 pmaddwd %xmm0,%xmm11 */
	LONG $0x24b70f46; BYTE $0x62	/* 236d movzwl (%rdx,%r12,2),%r12d */
	LONG $0xfe0f4166; BYTE $0xdb	/* 2372 paddd %xmm11,%xmm3 */
	WORD $0x094c; BYTE $0xe7	/* 2377 or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0xfb	/* 237a movzbl -0x5(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 237f movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 2384 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 2388 or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 238b movq %rdi,%xmm10 */
	LONG $0xfd78b60f	/* 2390 movzbl -0x3(%rax),%edi */
	LONG $0xa4fe0f66; LONG $0x00018024; BYTE $0x00	/* 2394 paddd 0x180(%rsp),%xmm4 */
	LONG $0x24b70f44; BYTE $0x7a	/* 239d movzwl (%rdx,%rdi,2),%r12d */
	LONG $0xfe78b60f	/* 23a2 movzbl -0x2(%rax),%edi */
	LONG $0xe5fe0f66	/* 23a6 paddd %xmm5,%xmm4 */
	LONG $0xac6f0f66; LONG $0x0001b024; BYTE $0x00	/* 23aa movdqa 0x1b0(%rsp),%xmm5 */
	LONG $0x7a3cb70f	/* 23b3 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e4c149	/* 23b7 shl $0x10,%r12 */
	LONG $0x20e7c148	/* 23bb shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xe7	/* 23bf or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0xfc	/* 23c2 movzbl -0x4(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 23c7 movzwl (%rdx,%r12,2),%r12d */
	WORD $0x094c; BYTE $0xe7	/* 23cc or %r12,%rdi */
	LONG $0x60b60f44; BYTE $0xff	/* 23cf movzbl -0x1(%rax),%r12d */
	LONG $0x24b70f46; BYTE $0x62	/* 23d4 movzwl (%rdx,%r12,2),%r12d */
	LONG $0x30e4c149	/* 23d9 shl $0x30,%r12 */
	WORD $0x094c; BYTE $0xe7	/* 23dd or %r12,%rdi */
	LONG $0x6e0f4c66; BYTE $0xe7	/* 23e0 movq %rdi,%xmm12 */
	LONG $0x6c0f4566; BYTE $0xd4	/* 23e5 punpcklqdq %xmm12,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 23ea movdqa %xmm10,%xmm12 */
	LONG $0x710f4166; WORD $0x08f2	/* 23ef psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e4	/* 23f5 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e2	/* 23fb psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 2401 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x01402494; WORD $0x0000	/* 240b pmaddwd 0x140(%rsp),%xmm10 */
	LONG $0x6b0f4566; BYTE $0xd4	/* 2415 packssdw %xmm12,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd0	/* 241a pmaddwd %xmm0,%xmm10 */
	LONG $0x846f0f66; LONG $0x00017024; BYTE $0x00	/* 241f movdqa 0x170(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xda	/* 2428 paddd %xmm10,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 242d paddd %xmm15,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 2432 paddd %xmm13,%xmm0 */
	LONG $0xc4fe0f66	/* 2437 paddd %xmm4,%xmm0 */
	LONG $0x24a4280f; LONG $0x000001d0	/* 243b movaps 0x1d0(%rsp),%xmm4 */
	LONG $0xf0fe0f66	/* 2443 paddd %xmm0,%xmm6 */
	LONG $0xf1fe0f66	/* 2447 paddd %xmm1,%xmm6 */
	LONG $0xf3fe0f66	/* 244b paddd %xmm3,%xmm6 */
	LONG $0x32110f41	/* 244f movups %xmm6,(%r10) */
	LONG $0x78b8bf0f; WORD $0xffff; BYTE $0xff	/* 2453 movswl -0x88(%rax),%edi */
	LONG $0xc6700f66; BYTE $0x4e	/* 245a pshufd $0x4e,%xmm6,%xmm0 */
	LONG $0xc6fe0f66	/* 245f paddd %xmm6,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc59	/* 2463 movss -0x4(%r9),%xmm3 */
	WORD $0xe7c1; BYTE $0x0d	/* 2469 shl $0xd,%edi */
	LONG $0xd0700f66; BYTE $0xb1	/* 246c pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 2471 and $0x8fffe000,%edi */
	LONG $0xd0fe0f66	/* 2477 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 247b movq %rdi,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 2480 cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 2483 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 2487 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x0001c024; BYTE $0x00	/* 248b pcmpgtd 0x1c0(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 2494 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xcd6f0f66	/* 2498 movdqa %xmm5,%xmm1 */
	LONG $0xc8df0f66	/* 249c pandn %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xe1	/* 24a0 mulps %xmm1,%xmm4 */
	LONG $0x8c6f0f66; LONG $0x00019024; BYTE $0x00	/* 24a3 movdqa 0x190(%rsp),%xmm1 */
	LONG $0xc8eb0f66	/* 24ac por %xmm0,%xmm1 */
	WORD $0x280f; BYTE $0xc3	/* 24b0 movaps %xmm3,%xmm0 */
	LONG $0x245c280f; BYTE $0x10	/* 24b3 movaps 0x10(%rsp),%xmm3 */
	LONG $0xcddb0f66	/* 24b8 pand %xmm5,%xmm1 */
	WORD $0x560f; BYTE $0xcc	/* 24bc orps %xmm4,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 24bf mulps %xmm1,%xmm0 */
	LONG $0x244c280f; BYTE $0x20	/* 24c2 movaps 0x20(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xc2	/* 24c7 mulps %xmm2,%xmm0 */
	LONG $0x2404580f	/* 24ca addps (%rsp),%xmm0 */
	LONG $0x241c290f	/* 24ce movaps %xmm3,(%rsp) */
	WORD $0x3948; BYTE $0xee	/* 24d2 cmp %rbp,%rsi */
	LONG $0xef89850f; WORD $0xffff	/* 24d5 jne 1464 */
	LONG $0x244c280f; BYTE $0x20	/* 24db movaps 0x20(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 24e0 addps 0x30(%rsp),%xmm0 */
	LONG $0x24a48b4c; LONG $0x000001e0	/* 24e5 mov 0x1e0(%rsp),%r12 */
	WORD $0x580f; BYTE $0xcb	/* 24ed addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 24f0 addps %xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x000001e8	/* 24f3 mov 0x1e8(%rsp),%rax */
	LONG $0x110f41f3; WORD $0x2444; BYTE $0xfc	/* 24fb movss %xmm0,-0x4(%r12) */
	WORD $0x014d; BYTE $0xfd	/* 2502 add %r15,%r13 */
	WORD $0x3949; BYTE $0xc4	/* 2505 cmp %rax,%r12 */
	LONG $0xeed9850f; WORD $0xffff	/* 2508 jne 13e7 */
	LONG $0xe8c48148; WORD $0x0004; BYTE $0x00	/* 250e add $0x4e8,%rsp */
	BYTE $0x5b	/* 2515 pop %rbx */
	BYTE $0x5d	/* 2516 pop %rbp */
	WORD $0x5c41	/* 2517 pop %r12 */
	WORD $0x5d41	/* 2519 pop %r13 */
	WORD $0x5e41	/* 251b pop %r14 */
	WORD $0x5f41	/* 251d pop %r15 */
	BYTE $0xc3	/* 251f ret */
	LONG $0x249c8b48; LONG $0x00000100	/* 2520 mov 0x100(%rsp),%rbx */
	LONG $0x00ffbd48; LONG $0x00ff0000; WORD $0x0000	/* 2528 movabs $0xff000000ff,%rbp */
	LONG $0x24b4280f; LONG $0x00000230	/* 2532 movaps 0x230(%rsp),%xmm6 */
	LONG $0x2494894c; LONG $0x00000220	/* 253a mov %r10,0x220(%rsp) */
	LONG $0x249c894c; LONG $0x00000228	/* 2542 mov %r11,0x228(%rsp) */
	LONG $0x24948b48; LONG $0x00000240	/* 254a mov 0x240(%rsp),%rdx */
	WORD $0x280f; BYTE $0xde	/* 2552 movaps %xmm6,%xmm3 */
	LONG $0x24b48b4c; LONG $0x000000f0	/* 2555 mov 0xf0(%rsp),%r14 */
	LONG $0x00dec60f	/* 255d shufps $0x0,%xmm6,%xmm3 */
	LONG $0x249c290f; LONG $0x000001a0	/* 2561 movaps %xmm3,0x1a0(%rsp) */
	LONG $0xdbef0f66	/* 2569 pxor %xmm3,%xmm3 */
	LONG $0x248c894c; LONG $0x00000210	/* 256d mov %r9,0x210(%rsp) */
	WORD $0x894c; BYTE $0xf1	/* 2575 mov %r14,%rcx */
	LONG $0x249c8b4c; LONG $0x000001e0	/* 2578 mov 0x1e0(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000208	/* 2580 mov 0x208(%rsp),%rdi */
	LONG $0x245c290f; BYTE $0x10	/* 2588 movaps %xmm3,0x10(%rsp) */
	LONG $0x000fbd49; LONG $0x000f000f; WORD $0x000f	/* 258d movabs $0xf000f000f000f,%r13 */
	LONG $0x245c290f; BYTE $0x40	/* 2597 movaps %xmm3,0x40(%rsp) */
	LONG $0x241c290f	/* 259c movaps %xmm3,(%rsp) */
	LONG $0x245c290f; BYTE $0x20	/* 25a0 movaps %xmm3,0x20(%rsp) */
	WORD $0x13eb	/* 25a5 jmp 25ba */
	LONG $0x245c280f; BYTE $0x40	/* 25a7 movaps 0x40(%rsp),%xmm3 */
	LONG $0x2444290f; BYTE $0x10	/* 25ac movaps %xmm0,0x10(%rsp) */
	LONG $0x244c290f; BYTE $0x40	/* 25b1 movaps %xmm1,0x40(%rsp) */
	LONG $0x241c290f	/* 25b6 movaps %xmm3,(%rsp) */
	LONG $0x6f0f44f3; BYTE $0x07	/* 25ba movdqu (%rdi),%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 25bf movdqa %xmm8,%xmm1 */
	LONG $0x600f4166; BYTE $0xc8	/* 25c4 punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xc0	/* 25c9 punpckhbw %xmm8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 25ce psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 25d3 psraw $0x8,%xmm8 */
	WORD $0x110f; BYTE $0x0e	/* 25d9 movups %xmm1,(%rsi) */
	LONG $0x46110f44; BYTE $0x10	/* 25dc movups %xmm8,0x10(%rsi) */
	LONG $0x6f0f44f3; WORD $0x104f	/* 25e1 movdqu 0x10(%rdi),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xf9	/* 25e7 movdqa %xmm9,%xmm15 */
	LONG $0x600f4566; BYTE $0xf9	/* 25ec punpcklbw %xmm9,%xmm15 */
	LONG $0x680f4566; BYTE $0xc9	/* 25f1 punpckhbw %xmm9,%xmm9 */
	LONG $0x710f4166; WORD $0x08e1	/* 25f6 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e7	/* 25fc psraw $0x8,%xmm15 */
	LONG $0x7e110f44; BYTE $0x20	/* 2602 movups %xmm15,0x20(%rsi) */
	LONG $0x4e110f44; BYTE $0x30	/* 2607 movups %xmm9,0x30(%rsi) */
	LONG $0x776f0ff3; BYTE $0x20	/* 260c movdqu 0x20(%rdi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xee	/* 2611 movdqa %xmm6,%xmm13 */
	LONG $0x600f4466; BYTE $0xee	/* 2616 punpcklbw %xmm6,%xmm13 */
	LONG $0xf6680f66	/* 261b punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e5	/* 261f psraw $0x8,%xmm13 */
	LONG $0xe6710f66; BYTE $0x08	/* 2625 psraw $0x8,%xmm6 */
	LONG $0x6e110f44; BYTE $0x40	/* 262a movups %xmm13,0x40(%rsi) */
	LONG $0x5076110f	/* 262f movups %xmm6,0x50(%rsi) */
	LONG $0x7f6f0ff3; BYTE $0x30	/* 2633 movdqu 0x30(%rdi),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 2638 movdqa %xmm7,%xmm14 */
	LONG $0x600f4466; BYTE $0xf7	/* 263d punpcklbw %xmm7,%xmm14 */
	LONG $0xff680f66	/* 2642 punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e6	/* 2646 psraw $0x8,%xmm14 */
	LONG $0xe7710f66; BYTE $0x08	/* 264c psraw $0x8,%xmm7 */
	LONG $0x76110f44; BYTE $0x60	/* 2651 movups %xmm14,0x60(%rsi) */
	LONG $0x707e110f	/* 2656 movups %xmm7,0x70(%rsi) */
	LONG $0x676f0ff3; BYTE $0x40	/* 265a movdqu 0x40(%rdi),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 265f movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* 2664 punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* 2669 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* 266d psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* 2673 psraw $0x8,%xmm4 */
	LONG $0x9e110f44; LONG $0x00000080	/* 2678 movups %xmm11,0x80(%rsi) */
	LONG $0x90a6110f; WORD $0x0000; BYTE $0x00	/* 2680 movups %xmm4,0x90(%rsi) */
	LONG $0x6f6f0ff3; BYTE $0x50	/* 2687 movdqu 0x50(%rdi),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 268c movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 2691 punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 2696 punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 269a psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 26a0 psraw $0x8,%xmm5 */
	LONG $0xa6110f44; LONG $0x000000a0	/* 26a5 movups %xmm12,0xa0(%rsi) */
	LONG $0xb0ae110f; WORD $0x0000; BYTE $0x00	/* 26ad movups %xmm5,0xb0(%rsi) */
	LONG $0x476f0ff3; BYTE $0x60	/* 26b4 movdqu 0x60(%rdi),%xmm0 */
	LONG $0xd06f0f66	/* 26b9 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 26bd punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 26c1 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 26c5 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 26c9 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 26cd psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 26d2 psraw $0x8,%xmm2 */
	LONG $0xc09e110f; WORD $0x0000; BYTE $0x00	/* 26d7 movups %xmm3,0xc0(%rsi) */
	LONG $0xd096110f; WORD $0x0000; BYTE $0x00	/* 26de movups %xmm2,0xd0(%rsi) */
	LONG $0x476f0ff3; BYTE $0x70	/* 26e5 movdqu 0x70(%rdi),%xmm0 */
	LONG $0x2454290f; BYTE $0x60	/* 26ea movaps %xmm2,0x60(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd0	/* 26ef movdqa %xmm0,%xmm10 */
	LONG $0x245c290f; BYTE $0x50	/* 26f4 movaps %xmm3,0x50(%rsp) */
	LONG $0x600f4466; BYTE $0xd0	/* 26f9 punpcklbw %xmm0,%xmm10 */
	LONG $0xc0680f66	/* 26fe punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 2702 psraw $0x8,%xmm10 */
	LONG $0xe0710f66; BYTE $0x08	/* 2708 psraw $0x8,%xmm0 */
	LONG $0x96110f44; LONG $0x000000e0	/* 270d movups %xmm10,0xe0(%rsi) */
	LONG $0x2444290f; BYTE $0x70	/* 2715 movaps %xmm0,0x70(%rsp) */
	LONG $0xf086110f; WORD $0x0000; BYTE $0x00	/* 271a movups %xmm0,0xf0(%rsi) */
	LONG $0x876f0ff3; LONG $0x00000080	/* 2721 movdqu 0x80(%rdi),%xmm0 */
	LONG $0xd06f0f66	/* 2729 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 272d punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2731 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 2735 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 2739 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 273d psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 2742 psraw $0x8,%xmm2 */
	LONG $0x249c290f; LONG $0x00000080	/* 2747 movaps %xmm3,0x80(%rsp) */
	LONG $0x009e110f; WORD $0x0001; BYTE $0x00	/* 274f movups %xmm3,0x100(%rsi) */
	LONG $0x2494290f; LONG $0x00000090	/* 2756 movaps %xmm2,0x90(%rsp) */
	LONG $0x1096110f; WORD $0x0001; BYTE $0x00	/* 275e movups %xmm2,0x110(%rsi) */
	LONG $0x876f0ff3; LONG $0x00000090	/* 2765 movdqu 0x90(%rdi),%xmm0 */
	LONG $0xd06f0f66	/* 276d movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 2771 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2775 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 2779 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 277e psraw $0x8,%xmm0 */
	LONG $0x2096110f; WORD $0x0001; BYTE $0x00	/* 2783 movups %xmm2,0x120(%rsi) */
	LONG $0x3086110f; WORD $0x0001; BYTE $0x00	/* 278a movups %xmm0,0x130(%rsi) */
	LONG $0x2484290f; LONG $0x000000b0	/* 2791 movaps %xmm0,0xb0(%rsp) */
	LONG $0x876f0ff3; LONG $0x000000a0	/* 2799 movdqu 0xa0(%rdi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000a0	/* 27a1 movaps %xmm2,0xa0(%rsp) */
	LONG $0xd06f0f66	/* 27a9 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 27ad punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 27b1 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 27b5 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 27b9 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 27be psraw $0x8,%xmm3 */
	LONG $0x5086110f; WORD $0x0001; BYTE $0x00	/* 27c3 movups %xmm0,0x150(%rsi) */
	LONG $0x409e110f; WORD $0x0001; BYTE $0x00	/* 27ca movups %xmm3,0x140(%rsi) */
	LONG $0x2484290f; LONG $0x000000d0	/* 27d1 movaps %xmm0,0xd0(%rsp) */
	LONG $0x876f0ff3; LONG $0x000000b0	/* 27d9 movdqu 0xb0(%rdi),%xmm0 */
	LONG $0x249c290f; LONG $0x000000c0	/* 27e1 movaps %xmm3,0xc0(%rsp) */
	LONG $0xd06f0f66	/* 27e9 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 27ed punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 27f1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 27f5 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 27fa psraw $0x8,%xmm0 */
	LONG $0x6096110f; WORD $0x0001; BYTE $0x00	/* 27ff movups %xmm2,0x160(%rsi) */
	LONG $0x7086110f; WORD $0x0001; BYTE $0x00	/* 2806 movups %xmm0,0x170(%rsi) */
	LONG $0x2484290f; LONG $0x000000f0	/* 280d movaps %xmm0,0xf0(%rsp) */
	LONG $0x876f0ff3; LONG $0x000000c0	/* 2815 movdqu 0xc0(%rdi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000e0	/* 281d movaps %xmm2,0xe0(%rsp) */
	LONG $0xd06f0f66	/* 2825 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 2829 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 282d punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 2831 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 2835 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 2839 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 283e psraw $0x8,%xmm2 */
	LONG $0x809e110f; WORD $0x0001; BYTE $0x00	/* 2843 movups %xmm3,0x180(%rsi) */
	LONG $0x9096110f; WORD $0x0001; BYTE $0x00	/* 284a movups %xmm2,0x190(%rsi) */
	LONG $0x876f0ff3; LONG $0x000000d0	/* 2851 movdqu 0xd0(%rdi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000110	/* 2859 movaps %xmm2,0x110(%rsp) */
	LONG $0xd06f0f66	/* 2861 movdqa %xmm0,%xmm2 */
	LONG $0x249c290f; LONG $0x00000100	/* 2865 movaps %xmm3,0x100(%rsp) */
	LONG $0xd0600f66	/* 286d punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2871 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 2875 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 2879 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 287e psraw $0x8,%xmm3 */
	LONG $0xb086110f; WORD $0x0001; BYTE $0x00	/* 2883 movups %xmm0,0x1b0(%rsi) */
	LONG $0xa09e110f; WORD $0x0001; BYTE $0x00	/* 288a movups %xmm3,0x1a0(%rsi) */
	LONG $0x2484290f; LONG $0x00000130	/* 2891 movaps %xmm0,0x130(%rsp) */
	LONG $0x876f0ff3; LONG $0x000000e0	/* 2899 movdqu 0xe0(%rdi),%xmm0 */
	LONG $0x249c290f; LONG $0x00000120	/* 28a1 movaps %xmm3,0x120(%rsp) */
	LONG $0xd06f0f66	/* 28a9 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 28ad punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 28b1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 28b5 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 28ba psraw $0x8,%xmm0 */
	LONG $0xc096110f; WORD $0x0001; BYTE $0x00	/* 28bf movups %xmm2,0x1c0(%rsi) */
	LONG $0x2484290f; LONG $0x00000150	/* 28c6 movaps %xmm0,0x150(%rsp) */
	LONG $0xd086110f; WORD $0x0001; BYTE $0x00	/* 28ce movups %xmm0,0x1d0(%rsi) */
	LONG $0x876f0ff3; LONG $0x000000f0	/* 28d5 movdqu 0xf0(%rdi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000140	/* 28dd movaps %xmm2,0x140(%rsp) */
	LONG $0xd06f0f66	/* 28e5 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 28e9 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 28ed punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 28f1 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 28f5 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 28f9 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 28fe psraw $0x8,%xmm2 */
	LONG $0x249c290f; LONG $0x00000160	/* 2903 movaps %xmm3,0x160(%rsp) */
	LONG $0xe09e110f; WORD $0x0001; BYTE $0x00	/* 290b movups %xmm3,0x1e0(%rsi) */
	LONG $0xf096110f; WORD $0x0001; BYTE $0x00	/* 2912 movups %xmm2,0x1f0(%rsi) */
	LONG $0x51b70f44; BYTE $0x02	/* 2919 movzwl 0x2(%rcx),%r10d */
	LONG $0x04498b44	/* 291e mov 0x4(%rcx),%r9d */
	LONG $0x2494290f; LONG $0x00000170	/* 2922 movaps %xmm2,0x170(%rsp) */
	WORD $0x894d; BYTE $0xd0	/* 292a mov %r10,%r8 */
	LONG $0x18e0c149	/* 292d shl $0x18,%r8 */
	WORD $0x014d; BYTE $0xd0	/* 2931 add %r10,%r8 */
	WORD $0x2149; BYTE $0xe8	/* 2934 and %rbp,%r8 */
	WORD $0x894d; BYTE $0xc2	/* 2937 mov %r8,%r10 */
	LONG $0x0ce2c149	/* 293a shl $0xc,%r10 */
	WORD $0x014d; BYTE $0xd0	/* 293e add %r10,%r8 */
	WORD $0x8945; BYTE $0xca	/* 2941 mov %r9d,%r10d */
	LONG $0x04e9c141	/* 2944 shr $0x4,%r9d */
	LONG $0x0fe18141; WORD $0x0f0f; BYTE $0x0f	/* 2948 and $0xf0f0f0f,%r9d */
	WORD $0x214d; BYTE $0xe8	/* 294f and %r13,%r8 */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 2952 and $0xf0f0f0f,%r10d */
	LONG $0x6e0f4166; BYTE $0xc1	/* 2959 movd %r9d,%xmm0 */
	WORD $0x894d; BYTE $0xc1	/* 295e mov %r8,%r9 */
	LONG $0x6e0f4166; BYTE $0xd2	/* 2961 movd %r10d,%xmm2 */
	LONG $0x06e1c149	/* 2966 shl $0x6,%r9 */
	LONG $0xd0600f66	/* 296a punpcklbw %xmm0,%xmm2 */
	WORD $0x014d; BYTE $0xc8	/* 296e add %r9,%r8 */
	LONG $0x3030b949; LONG $0x30303030; WORD $0x3030	/* 2971 movabs $0x3030303030303030,%r9 */
	LONG $0x04e0c149	/* 297b shl $0x4,%r8 */
	WORD $0x214d; BYTE $0xc8	/* 297f and %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 2982 movq %r8,%xmm0 */
	LONG $0x41b60f44; BYTE $0x09	/* 2987 movzbl 0x9(%rcx),%r8d */
	LONG $0xc2eb0f66	/* 298c por %xmm2,%xmm0 */
	LONG $0x44f80f66; WORD $0x3024	/* 2990 psubb 0x30(%rsp),%xmm0 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2996 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x0a	/* 299b movzbl 0xa(%rcx),%r8d */
	LONG $0xc0600f66	/* 29a0 punpcklbw %xmm0,%xmm0 */
	LONG $0x04b70f46; BYTE $0x40	/* 29a4 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 29a9 shl $0x10,%r9 */
	LONG $0xe0710f66; BYTE $0x08	/* 29ad psraw $0x8,%xmm0 */
	LONG $0x20e0c149	/* 29b2 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 29b6 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x08	/* 29b9 movzbl 0x8(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 29be movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 29c3 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0b	/* 29c6 movzbl 0xb(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 29cb movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 29d0 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 29d4 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 29d7 movq %r8,%xmm3 */
	LONG $0x41b60f44; BYTE $0x0d	/* 29dc movzbl 0xd(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 29e1 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x0e	/* 29e6 movzbl 0xe(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 29eb movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 29f0 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 29f4 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 29f8 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0c	/* 29fb movzbl 0xc(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2a00 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2a05 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0f	/* 2a08 movzbl 0xf(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2a0d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2a12 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2a16 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 2a19 movq %r8,%xmm2 */
	LONG $0x41b60f44; BYTE $0x11	/* 2a1e movzbl 0x11(%rcx),%r8d */
	LONG $0xda6c0f66	/* 2a23 punpcklqdq %xmm2,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2a27 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x12	/* 2a2c movzbl 0x12(%rcx),%r8d */
	LONG $0xd36f0f66	/* 2a31 movdqa %xmm3,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 2a35 psraw $0x8,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 2a3a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2a3f shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xfa	/* 2a43 pmaddwd %xmm2,%xmm15 */
	LONG $0xd36f0f66	/* 2a48 movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 2a4c psllw $0x8,%xmm2 */
	LONG $0x20e0c149	/* 2a51 shl $0x20,%r8 */
	LONG $0xe2710f66; BYTE $0x08	/* 2a55 psraw $0x8,%xmm2 */
	WORD $0x094d; BYTE $0xc8	/* 2a5a or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x10	/* 2a5d movzbl 0x10(%rcx),%r9d */
	LONG $0xd1f50f66	/* 2a62 pmaddwd %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 2a66 movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 2a6a punpcklwd %xmm0,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xd7	/* 2a6e packssdw %xmm15,%xmm2 */
	LONG $0xc0690f66	/* 2a73 punpckhwd %xmm0,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2a77 movzwl (%rax,%r9,2),%r9d */
	LONG $0xd96f0f66	/* 2a7c movdqa %xmm1,%xmm3 */
	LONG $0x700f4466; WORD $0x00f9	/* 2a80 pshufd $0x0,%xmm1,%xmm15 */
	LONG $0xca6f0f66	/* 2a86 movdqa %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcf	/* 2a8a pmaddwd %xmm15,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 2a8f or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x13	/* 2a92 movzbl 0x13(%rcx),%r9d */
	LONG $0x248c290f; LONG $0x00000180	/* 2a97 movaps %xmm1,0x180(%rsp) */
	LONG $0x0cb70f46; BYTE $0x48	/* 2a9f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2aa4 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2aa8 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2aab movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x15	/* 2ab0 movzbl 0x15(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2ab5 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x16	/* 2aba movzbl 0x16(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2abf movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2ac4 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2ac8 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2acc or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x14	/* 2acf movzbl 0x14(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2ad4 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2ad9 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x17	/* 2adc movzbl 0x17(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2ae1 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2ae6 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2aea or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 2aed movq %r8,%xmm2 */
	LONG $0x41b60f44; BYTE $0x19	/* 2af2 movzbl 0x19(%rcx),%r8d */
	LONG $0xca6c0f66	/* 2af7 punpcklqdq %xmm2,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2afb movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x1a	/* 2b00 movzbl 0x1a(%rcx),%r8d */
	LONG $0xd16f0f66	/* 2b05 movdqa %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 2b09 psllw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2b0e psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2b13 psraw $0x8,%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2b18 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2b1d shl $0x10,%r9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 2b21 pmaddwd %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xc8	/* 2b26 pmaddwd %xmm8,%xmm1 */
	LONG $0xca6b0f66	/* 2b2b packssdw %xmm2,%xmm1 */
	LONG $0x20e0c149	/* 2b2f shl $0x20,%r8 */
	LONG $0xf50f4466; BYTE $0xf9	/* 2b33 pmaddwd %xmm1,%xmm15 */
	WORD $0x094d; BYTE $0xc8	/* 2b38 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x18	/* 2b3b movzbl 0x18(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2b40 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2b45 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x1b	/* 2b48 movzbl 0x1b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2b4d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2b52 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2b56 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2b59 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x1d	/* 2b5e movzbl 0x1d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2b63 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x1e	/* 2b68 movzbl 0x1e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2b6d movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2b72 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2b76 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2b7a or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x1c	/* 2b7d movzbl 0x1c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2b82 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2b87 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x1f	/* 2b8a movzbl 0x1f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2b8f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2b94 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2b98 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xc8	/* 2b9b movq %r8,%xmm9 */
	LONG $0x41b60f44; BYTE $0x21	/* 2ba0 movzbl 0x21(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2ba5 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2baa movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x22	/* 2baf movzbl 0x22(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2bb4 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2bb9 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2bbe psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2bc4 psraw $0x8,%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2bc9 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2bce shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 2bd2 movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcd	/* 2bd7 pmaddwd %xmm13,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd6	/* 2bdc pmaddwd %xmm14,%xmm2 */
	LONG $0x20e0c149	/* 2be1 shl $0x20,%r8 */
	LONG $0xca6b0f66	/* 2be5 packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0x55	/* 2be9 pshufd $0x55,%xmm3,%xmm2 */
	WORD $0x094d; BYTE $0xc8	/* 2bee or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x20	/* 2bf1 movzbl 0x20(%rcx),%r9d */
	LONG $0x6f0f4466; BYTE $0xe9	/* 2bf6 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 2bfb pmaddwd %xmm2,%xmm13 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2c00 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2c05 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x23	/* 2c08 movzbl 0x23(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2c0d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2c12 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2c16 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2c19 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x25	/* 2c1e movzbl 0x25(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2c23 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x26	/* 2c28 movzbl 0x26(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2c2d movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2c32 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2c36 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2c3a or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x24	/* 2c3d movzbl 0x24(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2c42 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2c47 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x27	/* 2c4a movzbl 0x27(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2c4f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2c54 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2c58 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xf0	/* 2c5b movq %r8,%xmm14 */
	LONG $0x41b60f44; BYTE $0x29	/* 2c60 movzbl 0x29(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xce	/* 2c65 punpcklqdq %xmm14,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2c6a movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x2a	/* 2c6f movzbl 0x2a(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xc1	/* 2c74 movdqa %xmm1,%xmm8 */
	LONG $0xf1710f66; BYTE $0x08	/* 2c79 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 2c7e psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c84 psraw $0x8,%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2c89 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2c8e shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xc7	/* 2c92 pmaddwd %xmm7,%xmm8 */
	LONG $0xcef50f66	/* 2c97 pmaddwd %xmm6,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 2c9b packssdw %xmm8,%xmm1 */
	LONG $0x20e0c149	/* 2ca0 shl $0x20,%r8 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2ca4 movdqa %xmm1,%xmm14 */
	WORD $0x094d; BYTE $0xc8	/* 2ca9 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x28	/* 2cac movzbl 0x28(%rcx),%r9d */
	LONG $0xf50f4466; BYTE $0xf2	/* 2cb1 pmaddwd %xmm2,%xmm14 */
	LONG $0xfe0f4566; BYTE $0xee	/* 2cb6 paddd %xmm14,%xmm13 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2cbb movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2cc0 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x2b	/* 2cc3 movzbl 0x2b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2cc8 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2ccd shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2cd1 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2cd4 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x2d	/* 2cd9 movzbl 0x2d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2cde movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x2e	/* 2ce3 movzbl 0x2e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2ce8 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2ced shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2cf1 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2cf5 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x2c	/* 2cf8 movzbl 0x2c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2cfd movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2d02 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x2f	/* 2d05 movzbl 0x2f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2d0a movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2d0f shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2d13 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf8	/* 2d16 movq %r8,%xmm7 */
	LONG $0x41b60f44; BYTE $0x31	/* 2d1b movzbl 0x31(%rcx),%r8d */
	LONG $0xcf6c0f66	/* 2d20 punpcklqdq %xmm7,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2d24 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x32	/* 2d29 movzbl 0x32(%rcx),%r8d */
	LONG $0xf96f0f66	/* 2d2e movdqa %xmm1,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 2d32 psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 2d37 psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 2d3c psraw $0x8,%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2d41 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2d46 shl $0x10,%r9 */
	LONG $0xd76f0f66	/* 2d4a movdqa %xmm7,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcb	/* 2d4e pmaddwd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd4	/* 2d53 pmaddwd %xmm12,%xmm2 */
	LONG $0x20e0c149	/* 2d58 shl $0x20,%r8 */
	LONG $0xca6b0f66	/* 2d5c packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0xaa	/* 2d60 pshufd $0xaa,%xmm3,%xmm2 */
	WORD $0x094d; BYTE $0xc8	/* 2d65 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x30	/* 2d68 movzbl 0x30(%rcx),%r9d */
	LONG $0xf96f0f66	/* 2d6d movdqa %xmm1,%xmm7 */
	LONG $0xdb700f66; BYTE $0xff	/* 2d71 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xfaf50f66	/* 2d76 pmaddwd %xmm2,%xmm7 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2d7a movzwl (%rax,%r9,2),%r9d */
	LONG $0x24bc290f; LONG $0x00000190	/* 2d7f movaps %xmm7,0x190(%rsp) */
	WORD $0x094d; BYTE $0xc8	/* 2d87 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x33	/* 2d8a movzbl 0x33(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2d8f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2d94 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2d98 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2d9b movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x35	/* 2da0 movzbl 0x35(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2da5 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x36	/* 2daa movzbl 0x36(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2daf movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2db4 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2db8 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2dbc or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x34	/* 2dbf movzbl 0x34(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2dc4 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2dc9 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x37	/* 2dcc movzbl 0x37(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2dd1 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2dd6 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2dda or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xc8	/* 2ddd movq %r8,%xmm9 */
	LONG $0x41b60f44; BYTE $0x39	/* 2de2 movzbl 0x39(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2de7 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2dec movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x3a	/* 2df1 movzbl 0x3a(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2df6 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2dfb psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2e00 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2e06 psraw $0x8,%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2e0b movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2e10 shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 2e14 movdqa %xmm9,%xmm6 */
	LONG $0xccf50f66	/* 2e19 pmaddwd %xmm4,%xmm1 */
	LONG $0xf5f50f66	/* 2e1d pmaddwd %xmm5,%xmm6 */
	LONG $0x20e0c149	/* 2e21 shl $0x20,%r8 */
	LONG $0xce6b0f66	/* 2e25 packssdw %xmm6,%xmm1 */
	LONG $0xf0700f66; BYTE $0x55	/* 2e29 pshufd $0x55,%xmm0,%xmm6 */
	WORD $0x094d; BYTE $0xc8	/* 2e2e or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x38	/* 2e31 movzbl 0x38(%rcx),%r9d */
	LONG $0xe96f0f66	/* 2e36 movdqa %xmm1,%xmm5 */
	LONG $0xeaf50f66	/* 2e3a pmaddwd %xmm2,%xmm5 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2e3e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2e43 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x3b	/* 2e46 movzbl 0x3b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2e4b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2e50 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2e54 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2e57 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x3d	/* 2e5c movzbl 0x3d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2e61 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x3e	/* 2e66 movzbl 0x3e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2e6b movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2e70 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2e74 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2e78 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x3c	/* 2e7b movzbl 0x3c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2e80 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2e85 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x3f	/* 2e88 movzbl 0x3f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2e8d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2e92 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2e96 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xc8	/* 2e99 movq %r8,%xmm9 */
	LONG $0x41b60f44; BYTE $0x41	/* 2e9e movzbl 0x41(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2ea3 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2ea8 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x42	/* 2ead movzbl 0x42(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2eb2 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2eb7 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2ebc psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2ec2 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 2ec7 pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2ecd movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2ed2 shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 2ed6 movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd2	/* 2edb pmaddwd %xmm10,%xmm2 */
	LONG $0x20e0c149	/* 2ee0 shl $0x20,%r8 */
	LONG $0xca6b0f66	/* 2ee4 packssdw %xmm2,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 2ee8 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x40	/* 2eeb movzbl 0x40(%rcx),%r9d */
	LONG $0x6f0f4466; BYTE $0xc1	/* 2ef0 movdqa %xmm1,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc3	/* 2ef5 pmaddwd %xmm3,%xmm8 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2efa movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2eff or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x43	/* 2f02 movzbl 0x43(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2f07 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2f0c shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2f10 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2f13 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x45	/* 2f18 movzbl 0x45(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2f1d movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x46	/* 2f22 movzbl 0x46(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2f27 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2f2c shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2f30 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2f34 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x44	/* 2f37 movzbl 0x44(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2f3c movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2f41 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x47	/* 2f44 movzbl 0x47(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2f49 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2f4e shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2f52 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xc8	/* 2f55 movq %r8,%xmm9 */
	LONG $0x41b60f44; BYTE $0x49	/* 2f5a movzbl 0x49(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2f5f punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 2f64 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x4a	/* 2f69 movzbl 0x4a(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2f6e movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2f73 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2f78 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2f7e psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x6024	/* 2f83 pmaddwd 0x60(%rsp),%xmm1 */
	LONG $0x04b70f46; BYTE $0x40	/* 2f89 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2f8e shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 2f92 movdqa %xmm9,%xmm2 */
	LONG $0x54f50f66; WORD $0x7024	/* 2f97 pmaddwd 0x70(%rsp),%xmm2 */
	LONG $0x20e0c149	/* 2f9d shl $0x20,%r8 */
	LONG $0xca6b0f66	/* 2fa1 packssdw %xmm2,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 2fa5 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x48	/* 2fa8 movzbl 0x48(%rcx),%r9d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2fad movdqa %xmm1,%xmm9 */
	LONG $0xf50f4466; BYTE $0xcb	/* 2fb2 pmaddwd %xmm3,%xmm9 */
	LONG $0xd8700f66; BYTE $0x00	/* 2fb7 pshufd $0x0,%xmm0,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2fbc movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2fc1 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x4b	/* 2fc4 movzbl 0x4b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2fc9 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2fce shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2fd2 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 2fd5 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x4d	/* 2fda movzbl 0x4d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2fdf movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x4e	/* 2fe4 movzbl 0x4e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 2fe9 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2fee shl $0x10,%r9 */
	LONG $0x20e0c149	/* 2ff2 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 2ff6 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x4c	/* 2ff9 movzbl 0x4c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2ffe movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3003 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x4f	/* 3006 movzbl 0x4f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 300b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3010 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3014 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf8	/* 3017 movq %r8,%xmm7 */
	LONG $0xcf6c0f66	/* 301c punpcklqdq %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 3020 movdqa %xmm1,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 3024 psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 3029 psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 302e psraw $0x8,%xmm1 */
	LONG $0xd76f0f66	/* 3033 movdqa %xmm7,%xmm2 */
	LONG $0x94f50f66; LONG $0x0000a024; BYTE $0x00	/* 3037 pmaddwd 0xa0(%rsp),%xmm2 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 3040 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x41b60f44; BYTE $0x51	/* 3049 movzbl 0x51(%rcx),%r8d */
	LONG $0xca6b0f66	/* 304e packssdw %xmm2,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 3052 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x52	/* 3057 movzbl 0x52(%rcx),%r8d */
	LONG $0xd16f0f66	/* 305c movdqa %xmm1,%xmm2 */
	LONG $0xd3f50f66	/* 3060 pmaddwd %xmm3,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 3064 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3069 shl $0x10,%r9 */
	LONG $0xfe0f4466; BYTE $0xca	/* 306d paddd %xmm2,%xmm9 */
	LONG $0x20e0c149	/* 3072 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3076 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x50	/* 3079 movzbl 0x50(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 307e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3083 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x53	/* 3086 movzbl 0x53(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 308b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3090 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3094 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 3097 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x55	/* 309c movzbl 0x55(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 30a1 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x56	/* 30a6 movzbl 0x56(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 30ab movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 30b0 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 30b4 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 30b8 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x54	/* 30bb movzbl 0x54(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 30c0 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 30c5 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x57	/* 30c8 movzbl 0x57(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 30cd movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 30d2 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 30d6 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 30d9 movq %r8,%xmm4 */
	LONG $0x41b60f44; BYTE $0x59	/* 30de movzbl 0x59(%rcx),%r8d */
	LONG $0xcc6c0f66	/* 30e3 punpcklqdq %xmm4,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x40	/* 30e7 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x5a	/* 30ec movzbl 0x5a(%rcx),%r8d */
	LONG $0xe16f0f66	/* 30f1 movdqa %xmm1,%xmm4 */
	LONG $0xf1710f66; BYTE $0x08	/* 30f5 psllw $0x8,%xmm1 */
	LONG $0xe4710f66; BYTE $0x08	/* 30fa psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 30ff psraw $0x8,%xmm1 */
	LONG $0xa4f50f66; LONG $0x0000b024; BYTE $0x00	/* 3104 pmaddwd 0xb0(%rsp),%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 310d movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3112 shl $0x10,%r9 */
	LONG $0x8cf50f66; LONG $0x00009024; BYTE $0x00	/* 3116 pmaddwd 0x90(%rsp),%xmm1 */
	LONG $0x20e0c149	/* 311f shl $0x20,%r8 */
	LONG $0xcc6b0f66	/* 3123 packssdw %xmm4,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 3127 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x58	/* 312a movzbl 0x58(%rcx),%r9d */
	LONG $0xcbf50f66	/* 312f pmaddwd %xmm3,%xmm1 */
	LONG $0xfe0f4466; BYTE $0xc9	/* 3133 paddd %xmm1,%xmm9 */
	LONG $0x0cb70f46; BYTE $0x48	/* 3138 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 313d or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x5b	/* 3140 movzbl 0x5b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3145 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 314a shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 314e or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 3151 movq %r8,%xmm3 */
	LONG $0x41b60f44; BYTE $0x5d	/* 3156 movzbl 0x5d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 315b movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x5e	/* 3160 movzbl 0x5e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 3165 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 316a shl $0x10,%r9 */
	LONG $0x20e0c149	/* 316e shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3172 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x5c	/* 3175 movzbl 0x5c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 317a movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 317f or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x5f	/* 3182 movzbl 0x5f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3187 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 318c shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3190 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 3193 movq %r8,%xmm4 */
	LONG $0x41b60f44; BYTE $0x61	/* 3198 movzbl 0x61(%rcx),%r8d */
	LONG $0xdc6c0f66	/* 319d punpcklqdq %xmm4,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x40	/* 31a1 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x62	/* 31a6 movzbl 0x62(%rcx),%r8d */
	LONG $0xe36f0f66	/* 31ab movdqa %xmm3,%xmm4 */
	LONG $0xf3710f66; BYTE $0x08	/* 31af psllw $0x8,%xmm3 */
	LONG $0xe4710f66; BYTE $0x08	/* 31b4 psraw $0x8,%xmm4 */
	LONG $0xe3710f66; BYTE $0x08	/* 31b9 psraw $0x8,%xmm3 */
	LONG $0xa4f50f66; LONG $0x0000e024; BYTE $0x00	/* 31be pmaddwd 0xe0(%rsp),%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 31c7 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 31cc shl $0x10,%r9 */
	LONG $0x9cf50f66; LONG $0x0000c024; BYTE $0x00	/* 31d0 pmaddwd 0xc0(%rsp),%xmm3 */
	LONG $0x20e0c149	/* 31d9 shl $0x20,%r8 */
	LONG $0xdc6b0f66	/* 31dd packssdw %xmm4,%xmm3 */
	WORD $0x094d; BYTE $0xc8	/* 31e1 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x60	/* 31e4 movzbl 0x60(%rcx),%r9d */
	LONG $0xdef50f66	/* 31e9 pmaddwd %xmm6,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x48	/* 31ed movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 31f2 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x63	/* 31f5 movzbl 0x63(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 31fa movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 31ff shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3203 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 3206 movq %r8,%xmm4 */
	LONG $0x41b60f44; BYTE $0x65	/* 320b movzbl 0x65(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 3210 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x66	/* 3215 movzbl 0x66(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 321a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 321f shl $0x10,%r9 */
	LONG $0x20e0c149	/* 3223 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3227 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x64	/* 322a movzbl 0x64(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 322f movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3234 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x67	/* 3237 movzbl 0x67(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 323c movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3241 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3245 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf8	/* 3248 movq %r8,%xmm7 */
	LONG $0x41b60f44; BYTE $0x69	/* 324d movzbl 0x69(%rcx),%r8d */
	LONG $0xe76c0f66	/* 3252 punpcklqdq %xmm7,%xmm4 */
	LONG $0x0cb70f46; BYTE $0x40	/* 3256 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x6a	/* 325b movzbl 0x6a(%rcx),%r8d */
	LONG $0xfc6f0f66	/* 3260 movdqa %xmm4,%xmm7 */
	LONG $0xf4710f66; BYTE $0x08	/* 3264 psllw $0x8,%xmm4 */
	LONG $0xe7710f66; BYTE $0x08	/* 3269 psraw $0x8,%xmm7 */
	LONG $0xe4710f66; BYTE $0x08	/* 326e psraw $0x8,%xmm4 */
	LONG $0xbcf50f66; LONG $0x0000f024; BYTE $0x00	/* 3273 pmaddwd 0xf0(%rsp),%xmm7 */
	LONG $0xa4f50f66; LONG $0x0000d024; BYTE $0x00	/* 327c pmaddwd 0xd0(%rsp),%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 3285 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 328a shl $0x10,%r9 */
	LONG $0x6f0f4466; LONG $0x01202494; WORD $0x0000	/* 328e movdqa 0x120(%rsp),%xmm10 */
	LONG $0x20e0c149	/* 3298 shl $0x20,%r8 */
	LONG $0xe76b0f66	/* 329c packssdw %xmm7,%xmm4 */
	WORD $0x094d; BYTE $0xc8	/* 32a0 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x68	/* 32a3 movzbl 0x68(%rcx),%r9d */
	LONG $0xe6f50f66	/* 32a8 pmaddwd %xmm6,%xmm4 */
	LONG $0xdcfe0f66	/* 32ac paddd %xmm4,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x48	/* 32b0 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 32b5 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x6b	/* 32b8 movzbl 0x6b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 32bd movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 32c2 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 32c6 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 32c9 movq %r8,%xmm6 */
	LONG $0x41b60f44; BYTE $0x6d	/* 32ce movzbl 0x6d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 32d3 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x6e	/* 32d8 movzbl 0x6e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 32dd movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 32e2 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 32e6 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 32ea or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x6c	/* 32ed movzbl 0x6c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 32f2 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 32f7 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x6f	/* 32fa movzbl 0x6f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 32ff movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3304 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3308 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xd8	/* 330b movq %r8,%xmm11 */
	LONG $0x41b60f44; BYTE $0x71	/* 3310 movzbl 0x71(%rcx),%r8d */
	LONG $0x6c0f4166; BYTE $0xf3	/* 3315 punpcklqdq %xmm11,%xmm6 */
	LONG $0x0cb70f46; BYTE $0x40	/* 331a movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x72	/* 331f movzbl 0x72(%rcx),%r8d */
	LONG $0xfe6f0f66	/* 3324 movdqa %xmm6,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* 3328 psraw $0x8,%xmm7 */
	LONG $0x04b70f46; BYTE $0x40	/* 332d movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3332 shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xd7	/* 3336 pmaddwd %xmm7,%xmm10 */
	LONG $0xfe6f0f66	/* 333b movdqa %xmm6,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 333f psllw $0x8,%xmm7 */
	LONG $0x20e0c149	/* 3344 shl $0x20,%r8 */
	LONG $0xe7710f66; BYTE $0x08	/* 3348 psraw $0x8,%xmm7 */
	LONG $0xbcf50f66; LONG $0x00010024; BYTE $0x00	/* 334d pmaddwd 0x100(%rsp),%xmm7 */
	WORD $0x094d; BYTE $0xc8	/* 3356 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x70	/* 3359 movzbl 0x70(%rcx),%r9d */
	LONG $0x6b0f4166; BYTE $0xfa	/* 335e packssdw %xmm10,%xmm7 */
	LONG $0x700f4466; WORD $0xaad0	/* 3363 pshufd $0xaa,%xmm0,%xmm10 */
	LONG $0xc0700f66; BYTE $0xff	/* 3369 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x48	/* 336e movzwl (%rax,%r9,2),%r9d */
	LONG $0xf50f4166; BYTE $0xfa	/* 3373 pmaddwd %xmm10,%xmm7 */
	LONG $0xdffe0f66	/* 3378 paddd %xmm7,%xmm3 */
	WORD $0x094d; BYTE $0xc8	/* 337c or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x73	/* 337f movzbl 0x73(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3384 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3389 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 338d or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 3390 movq %r8,%xmm6 */
	LONG $0x41b60f44; BYTE $0x75	/* 3395 movzbl 0x75(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 339a movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x76	/* 339f movzbl 0x76(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 33a4 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 33a9 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 33ad shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 33b1 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x74	/* 33b4 movzbl 0x74(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 33b9 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 33be or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x77	/* 33c1 movzbl 0x77(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 33c6 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 33cb shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 33cf or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xd8	/* 33d2 movq %r8,%xmm11 */
	LONG $0x6c0f4166; BYTE $0xf3	/* 33d7 punpcklqdq %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xde	/* 33dc movdqa %xmm6,%xmm11 */
	LONG $0xf6710f66; BYTE $0x08	/* 33e1 psllw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08e3	/* 33e6 psraw $0x8,%xmm11 */
	LONG $0xe6710f66; BYTE $0x08	/* 33ec psraw $0x8,%xmm6 */
	LONG $0xf50f4466; LONG $0x0130249c; WORD $0x0000	/* 33f1 pmaddwd 0x130(%rsp),%xmm11 */
	LONG $0x41b60f44; BYTE $0x79	/* 33fb movzbl 0x79(%rcx),%r8d */
	LONG $0xb4f50f66; LONG $0x00011024; BYTE $0x00	/* 3400 pmaddwd 0x110(%rsp),%xmm6 */
	LONG $0x0cb70f46; BYTE $0x40	/* 3409 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x7a	/* 340e movzbl 0x7a(%rcx),%r8d */
	LONG $0x6b0f4166; BYTE $0xf3	/* 3413 packssdw %xmm11,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* 3418 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 341d shl $0x10,%r9 */
	LONG $0xf50f4166; BYTE $0xf2	/* 3421 pmaddwd %xmm10,%xmm6 */
	LONG $0x20e0c149	/* 3426 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 342a or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x78	/* 342d movzbl 0x78(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3432 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3437 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x7b	/* 343a movzbl 0x7b(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 343f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3444 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3448 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xd0	/* 344b movq %r8,%xmm10 */
	LONG $0x41b60f44; BYTE $0x7d	/* 3450 movzbl 0x7d(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 3455 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x7e	/* 345a movzbl 0x7e(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 345f movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3464 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 3468 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 346c or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x7c	/* 346f movzbl 0x7c(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3474 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3479 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x7f	/* 347c movzbl 0x7f(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3481 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3486 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 348a or %r9,%r8 */
	LONG $0x00c78148; WORD $0x0001; BYTE $0x00	/* 348d add $0x100,%rdi */
	LONG $0x88c18148; WORD $0x0000; BYTE $0x00	/* 3494 add $0x88,%rcx */
	LONG $0x04c38349	/* 349b add $0x4,%r11 */
	LONG $0x6e0f4d66; BYTE $0xd8	/* 349f movq %r8,%xmm11 */
	LONG $0x41b60f44; BYTE $0xf9	/* 34a4 movzbl -0x7(%rcx),%r8d */
	LONG $0x6c0f4566; BYTE $0xd3	/* 34a9 punpcklqdq %xmm11,%xmm10 */
	LONG $0x0cb70f46; BYTE $0x40	/* 34ae movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0xfa	/* 34b3 movzbl -0x6(%rcx),%r8d */
	LONG $0x6f0f4566; BYTE $0xda	/* 34b8 movdqa %xmm10,%xmm11 */
	LONG $0x710f4166; WORD $0x08f2	/* 34bd psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e3	/* 34c3 psraw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e2	/* 34c9 psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x0160249c; WORD $0x0000	/* 34cf pmaddwd 0x160(%rsp),%xmm11 */
	LONG $0x04b70f46; BYTE $0x40	/* 34d9 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 34de shl $0x10,%r9 */
	LONG $0xf50f4466; LONG $0x01402494; WORD $0x0000	/* 34e2 pmaddwd 0x140(%rsp),%xmm10 */
	LONG $0x20e0c149	/* 34ec shl $0x20,%r8 */
	LONG $0x6b0f4566; BYTE $0xd3	/* 34f0 packssdw %xmm11,%xmm10 */
	WORD $0x094d; BYTE $0xc8	/* 34f5 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0xf8	/* 34f8 movzbl -0x8(%rcx),%r9d */
	LONG $0xf50f4466; BYTE $0xd0	/* 34fd pmaddwd %xmm0,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xf2	/* 3502 paddd %xmm10,%xmm6 */
	LONG $0x0cb70f46; BYTE $0x48	/* 3507 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 350c or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0xfb	/* 350f movzbl -0x5(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3514 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3519 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 351d or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xd8	/* 3520 movq %r8,%xmm11 */
	LONG $0x41b60f44; BYTE $0xfd	/* 3525 movzbl -0x3(%rcx),%r8d */
	LONG $0xacfe0f66; LONG $0x00019024; BYTE $0x00	/* 352a paddd 0x190(%rsp),%xmm5 */
	LONG $0xa46f0f66; LONG $0x0001b024; BYTE $0x00	/* 3533 movdqa 0x1b0(%rsp),%xmm4 */
	LONG $0x0cb70f46; BYTE $0x40	/* 353c movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0xfe	/* 3541 movzbl -0x2(%rcx),%r8d */
	LONG $0xfe0f4166; BYTE $0xe8	/* 3546 paddd %xmm8,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* 354b movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3550 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 3554 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3558 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0xfc	/* 355b movzbl -0x4(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3560 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3565 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0xff	/* 3568 movzbl -0x1(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 356d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3572 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3576 or %r9,%r8 */
	LONG $0x6e0f4d66; BYTE $0xe0	/* 3579 movq %r8,%xmm12 */
	LONG $0x6c0f4566; BYTE $0xdc	/* 357e punpcklqdq %xmm12,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 3583 movdqa %xmm11,%xmm12 */
	LONG $0x710f4166; WORD $0x08f3	/* 3588 psllw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e4	/* 358e psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e3	/* 3594 psraw $0x8,%xmm11 */
	LONG $0xf50f4466; LONG $0x017024a4; WORD $0x0000	/* 359a pmaddwd 0x170(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x0150249c; WORD $0x0000	/* 35a4 pmaddwd 0x150(%rsp),%xmm11 */
	LONG $0x6b0f4566; BYTE $0xdc	/* 35ae packssdw %xmm12,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd8	/* 35b3 pmaddwd %xmm0,%xmm11 */
	LONG $0x846f0f66; LONG $0x00018024; BYTE $0x00	/* 35b8 movdqa 0x180(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 35c1 paddd %xmm11,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 35c6 paddd %xmm15,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 35cb paddd %xmm13,%xmm0 */
	LONG $0xc5fe0f66	/* 35d0 paddd %xmm5,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc1	/* 35d4 paddd %xmm9,%xmm0 */
	LONG $0xd8fe0f66	/* 35d9 paddd %xmm0,%xmm3 */
	LONG $0xdefe0f66	/* 35dd paddd %xmm6,%xmm3 */
	WORD $0x110f; BYTE $0x1b	/* 35e1 movups %xmm3,(%rbx) */
	LONG $0x81bf0f44; LONG $0xffffff78	/* 35e4 movswl -0x88(%rcx),%r8d */
	LONG $0xc3700f66; BYTE $0x4e	/* 35ec pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 35f1 paddd %xmm3,%xmm0 */
	LONG $0x0de0c141	/* 35f5 shl $0xd,%r8d */
	LONG $0xd0700f66; BYTE $0xb1	/* 35f9 pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 35fe and $0x8fffe000,%r8d */
	LONG $0xd0fe0f66	/* 3605 paddd %xmm0,%xmm2 */
	LONG $0x100f41f3; WORD $0xfc43	/* 3609 movss -0x4(%r11),%xmm0 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 360f movq %r8,%xmm1 */
	WORD $0x5b0f; BYTE $0xd2	/* 3614 cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc97e0ff3	/* 3617 movq %xmm1,%xmm1 */
	LONG $0xe1db0f66	/* 361b pand %xmm1,%xmm4 */
	LONG $0xa4660f66; LONG $0x0001c024; BYTE $0x00	/* 361f pcmpgtd 0x1c0(%rsp),%xmm4 */
	LONG $0x00c0c60f	/* 3628 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xdc6f0f66	/* 362c movdqa %xmm4,%xmm3 */
	LONG $0xd9df0f66	/* 3630 pandn %xmm1,%xmm3 */
	LONG $0x8ceb0f66; LONG $0x0001d024; BYTE $0x00	/* 3634 por 0x1d0(%rsp),%xmm1 */
	LONG $0x249c590f; LONG $0x000001a0	/* 363d mulps 0x1a0(%rsp),%xmm3 */
	LONG $0xccdb0f66	/* 3645 pand %xmm4,%xmm1 */
	WORD $0x560f; BYTE $0xd9	/* 3649 orps %xmm1,%xmm3 */
	LONG $0x244c280f; BYTE $0x10	/* 364c movaps 0x10(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xc3	/* 3651 mulps %xmm3,%xmm0 */
	LONG $0x241c280f	/* 3654 movaps (%rsp),%xmm3 */
	WORD $0x590f; BYTE $0xc2	/* 3658 mulps %xmm2,%xmm0 */
	LONG $0x2444580f; BYTE $0x20	/* 365b addps 0x20(%rsp),%xmm0 */
	LONG $0x245c290f; BYTE $0x20	/* 3660 movaps %xmm3,0x20(%rsp) */
	WORD $0x3948; BYTE $0xd7	/* 3665 cmp %rdx,%rdi */
	LONG $0xef39850f; WORD $0xffff	/* 3668 jne 25a7 */
	LONG $0x244c280f; BYTE $0x10	/* 366e movaps 0x10(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x40	/* 3673 addps 0x40(%rsp),%xmm0 */
	WORD $0x014d; BYTE $0xfe	/* 3678 add %r15,%r14 */
	LONG $0x248c8b4c; LONG $0x00000210	/* 367b mov 0x210(%rsp),%r9 */
	WORD $0x580f; BYTE $0xcb	/* 3683 addps %xmm3,%xmm1 */
	LONG $0x04c18349	/* 3686 add $0x4,%r9 */
	WORD $0x580f; BYTE $0xc1	/* 368a addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc41	/* 368d movss %xmm0,-0x4(%r9) */
	WORD $0x394d; BYTE $0xe1	/* 3693 cmp %r12,%r9 */
	LONG $0xeecd850f; WORD $0xffff	/* 3696 jne 2569 */
	LONG $0x24948b4c; LONG $0x00000220	/* 369c mov 0x220(%rsp),%r10 */
	LONG $0x249c8b4c; LONG $0x00000228	/* 36a4 mov 0x228(%rsp),%r11 */
	LONG $0xffdc60e9; BYTE $0xff	/* 36ac jmp 1311 */
	LONG $0xc0ef0f66	/* 36b1 pxor %xmm0,%xmm0 */
	LONG $0x10618d4d	/* 36b5 lea 0x10(%r9),%r12 */
	LONG $0x01110f41	/* 36b9 movups %xmm0,(%r9) */
	LONG $0xffdc4fe9; BYTE $0xff	/* 36bd jmp 1311 */
	LONG $0xc0ef0f66	/* 36c2 pxor %xmm0,%xmm0 */
	LONG $0xffee28e9; BYTE $0xff	/* 36c6 jmp 24f3 */
	LONG $0x81988181; LONG $0x81bf81ad; LONG $0x81dd81cf; LONG $0x81f681ea	/* 36cb .rodata */
	LONG $0x810d8101; LONG $0x81268119; LONG $0x81458135; LONG $0x81718159	/* 36db .rodata */
	LONG $0x98989881; LONG $0x98bf98ad; LONG $0x98dd98cf; LONG $0x98f698ea	/* 36eb .rodata */
	LONG $0x980d9801; LONG $0x98269819; LONG $0x98459835; LONG $0x98719859	/* 36fb .rodata */
	LONG $0xad98ad81; LONG $0xadbfadad; LONG $0xadddadcf; LONG $0xadf6adea	/* 370b .rodata */
	LONG $0xad0dad01; LONG $0xad26ad19; LONG $0xad45ad35; LONG $0xad71ad59	/* 371b .rodata */
	LONG $0xbf98bf81; LONG $0xbfbfbfad; LONG $0xbfddbfcf; LONG $0xbff6bfea	/* 372b .rodata */
	LONG $0xbf0dbf01; LONG $0xbf26bf19; LONG $0xbf45bf35; LONG $0xbf71bf59	/* 373b .rodata */
	LONG $0xcf98cf81; LONG $0xcfbfcfad; LONG $0xcfddcfcf; LONG $0xcff6cfea	/* 374b .rodata */
	LONG $0xcf0dcf01; LONG $0xcf26cf19; LONG $0xcf45cf35; LONG $0xcf71cf59	/* 375b .rodata */
	LONG $0xdd98dd81; LONG $0xddbfddad; LONG $0xddddddcf; LONG $0xddf6ddea	/* 376b .rodata */
	LONG $0xdd0ddd01; LONG $0xdd26dd19; LONG $0xdd45dd35; LONG $0xdd71dd59	/* 377b .rodata */
	LONG $0xea98ea81; LONG $0xeabfeaad; LONG $0xeaddeacf; LONG $0xeaf6eaea	/* 378b .rodata */
	LONG $0xea0dea01; LONG $0xea26ea19; LONG $0xea45ea35; LONG $0xea71ea59	/* 379b .rodata */
	LONG $0xf698f681; LONG $0xf6bff6ad; LONG $0xf6ddf6cf; LONG $0xf6f6f6ea	/* 37ab .rodata */
	LONG $0xf60df601; LONG $0xf626f619; LONG $0xf645f635; LONG $0xf671f659	/* 37bb .rodata */
	LONG $0x01980181; LONG $0x01bf01ad; LONG $0x01dd01cf; LONG $0x01f601ea	/* 37cb .rodata */
	LONG $0x010d0101; LONG $0x01260119; LONG $0x01450135; LONG $0x01710159	/* 37db .rodata */
	LONG $0x0d980d81; LONG $0x0dbf0dad; LONG $0x0ddd0dcf; LONG $0x0df60dea	/* 37eb .rodata */
	LONG $0x0d0d0d01; LONG $0x0d260d19; LONG $0x0d450d35; LONG $0x0d710d59	/* 37fb .rodata */
	LONG $0x19981981; LONG $0x19bf19ad; LONG $0x19dd19cf; LONG $0x19f619ea	/* 380b .rodata */
	LONG $0x190d1901; LONG $0x19261919; LONG $0x19451935; LONG $0x19711959	/* 381b .rodata */
	LONG $0x26982681; LONG $0x26bf26ad; LONG $0x26dd26cf; LONG $0x26f626ea	/* 382b .rodata */
	LONG $0x260d2601; LONG $0x26262619; LONG $0x26452635; LONG $0x26712659	/* 383b .rodata */
	LONG $0x35983581; LONG $0x35bf35ad; LONG $0x35dd35cf; LONG $0x35f635ea	/* 384b .rodata */
	LONG $0x350d3501; LONG $0x35263519; LONG $0x35453535; LONG $0x35713559	/* 385b .rodata */
	LONG $0x45984581; LONG $0x45bf45ad; LONG $0x45dd45cf; LONG $0x45f645ea	/* 386b .rodata */
	LONG $0x450d4501; LONG $0x45264519; LONG $0x45454535; LONG $0x45714559	/* 387b .rodata */
	LONG $0x59985981; LONG $0x59bf59ad; LONG $0x59dd59cf; LONG $0x59f659ea	/* 388b .rodata */
	LONG $0x590d5901; LONG $0x59265919; LONG $0x59455935; LONG $0x59715959	/* 389b .rodata */
	LONG $0x71987181; LONG $0x71bf71ad; LONG $0x71dd71cf; LONG $0x71f671ea	/* 38ab .rodata */
	LONG $0x710d7101; LONG $0x71267119; LONG $0x71457135; LONG $0x71717159	/* 38bb .rodata */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 38cb .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 38db .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 38eb .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 38fb .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 390b .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 391b .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 392b .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 393b .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 394b .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 395b .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 396b .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 397b .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 398b .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 399b .rodata.cst16 */
	RET

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
	LONG $0x00090ee9; BYTE $0x00	/* jmp to the end */
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
	LONG $0x6f0f44f3; LONG $0x0008b42d; BYTE $0x00	/* 41 movdqa 0x0(%rip),%xmm13 = 8fe, as it lies */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 4a lea 0x0(,%rbx,4),%rbp */
	LONG $0x24748948; BYTE $0x30	/* 52 mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 57 add %r10,%rbx */
	LONG $0x0d6f0ff3; LONG $0x0000088c	/* 5a movdqa 0x0(%rip),%xmm1 = 8ee, as it lies */
	LONG $0x244c8948; BYTE $0x38	/* 62 mov %rcx,0x38(%rsp) */
	LONG $0x6f0f4166; BYTE $0xdd	/* 67 movdqa %xmm13,%xmm3 */
	LONG $0x156f0ff3; LONG $0x0000080a	/* 6c movdqa 0x0(%rip),%xmm2 = 87e, as it lies */
	LONG $0x008f8d48; WORD $0x0018; BYTE $0x00	/* 74 lea 0x1800(%rdi),%rcx */
	LONG $0x03f98349	/* 7b cmp $0x3,%r9 */
	LONG $0x07868e0f; WORD $0x0000	/* 7f jle 80b */
	LONG $0xef0f4566; BYTE $0xc9	/* 85 pxor %xmm9,%xmm9 */
	LONG $0x2d100ff3; LONG $0x000007bc	/* 8a movss 0x0(%rip),%xmm5 = 84e */
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
	LONG $0x2d100ff3; LONG $0x00000510	/* 336 movss 0x0(%rip),%xmm5 = 84e */
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
	LONG $0x056f0ff3; LONG $0x00000491	/* 3e5 movdqa 0x0(%rip),%xmm0 = 87e, as it lies */
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
	LONG $0x6f0f44f3; LONG $0x00048d35; BYTE $0x00	/* 458 movdqa 0x0(%rip),%xmm14 = 8ee, as it lies */
	LONG $0xdb0f4466; BYTE $0xf6	/* 461 pand %xmm6,%xmm14 */
	WORD $0x0148; BYTE $0xc2	/* 466 add %rax,%rdx */
	LONG $0xef0f4166; BYTE $0xf6	/* 469 pxor %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 46e movdqa %xmm14,%xmm15 */
	LONG $0x660f4466; BYTE $0xf0	/* 473 pcmpgtd %xmm0,%xmm14 */
	LONG $0x720f4166; WORD $0x0df7	/* 478 pslld $0xd,%xmm15 */
	LONG $0x056f0ff3; LONG $0x000003f8	/* 47e movdqa 0x0(%rip),%xmm0 = 87e, as it lies */
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
	LONG $0x356f0ff3; LONG $0x000003fc	/* 4ea movdqa 0x0(%rip),%xmm6 = 8ee, as it lies */
	LONG $0xf0db0f66	/* 4f2 pand %xmm0,%xmm6 */
	LONG $0xc6ef0f66	/* 4f6 pxor %xmm6,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xde	/* 4fa movdqa %xmm6,%xmm11 */
	LONG $0x660f4166; BYTE $0xf4	/* 4ff pcmpgtd %xmm12,%xmm6 */
	LONG $0x720f4166; WORD $0x0df3	/* 504 pslld $0xd,%xmm11 */
	LONG $0x6f0f44f3; LONG $0x00036b25; BYTE $0x00	/* 50a movdqa 0x0(%rip),%xmm12 = 87e, as it lies */
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
	LONG $0x3d6f0ff3; LONG $0x000002fd	/* 5e9 movdqa 0x0(%rip),%xmm7 = 8ee, as it lies */
	LONG $0x0000ba49; LONG $0xffff0000; WORD $0xffff	/* 5f1 movabs $0xffffffff00000000,%r10 */
	LONG $0x356f0ff3; LONG $0x000002fb	/* 5fb movdqa 0x0(%rip),%xmm6 = 8fe, as it lies */
	LONG $0x951c8d48; LONG $0x00000004	/* 603 lea 0x4(,%rdx,4),%rbx */
	LONG $0x2d6f0ff3; LONG $0x0000026b	/* 60b movdqa 0x0(%rip),%xmm5 = 87e, as it lies */
	LONG $0x04c48349	/* 613 add $0x4,%r12 */
	LONG $0x03f98349	/* 617 cmp $0x3,%r9 */
	LONG $0x02028e0f; WORD $0x0000	/* 61b jle 823 */
	LONG $0x000004ba; BYTE $0x00	/* 621 mov $0x4,%edx */
	LONG $0xdbef0f66	/* 626 pxor %xmm3,%xmm3 */
	LONG $0xef0f4566; BYTE $0xc0	/* 62a pxor %xmm8,%xmm8 */
	LONG $0x25100ff3; LONG $0x00000217	/* 62f movss 0x0(%rip),%xmm4 = 84e */
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
	LONG $0x25100ff3; LONG $0x000000bb	/* 78b movss 0x0(%rip),%xmm4 = 84e */
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
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 82e .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 83e .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 84e .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 85e .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 86e .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 87e .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* 88e .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 89e .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 8ae .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 8be .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 8ce .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 8de .rodata.cst16 */
	LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff; LONG $0x00007fff	/* 8ee .rodata.cst16 */
	LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff; LONG $0x00007bff	/* 8fe .rodata.cst16 */
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
