/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2q4q5.cc 529288ffb0ca0679
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	6fb45eac5695e31a
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
	LONG $0x000aa2e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xfa	/* 2 mov %rdi,%r10 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	WORD $0x8948; BYTE $0xd5	/* c mov %rdx,%rbp */
	WORD $0x8948; BYTE $0xca	/* f mov %rcx,%rdx */
	BYTE $0x53	/* 12 push %rbx */
	WORD $0x8948; BYTE $0xf3	/* 13 mov %rsi,%rbx */
	LONG $0x58ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x158,%rsp */
	LONG $0x248c894c; LONG $0x000000e0	/* 1d mov %r9,0xe0(%rsp) */
	LONG $0x248c8b4c; LONG $0x00000190	/* 25 mov 0x190(%rsp),%r9 */
	LONG $0x2484894c; LONG $0x000000d8	/* 2d mov %r8,0xd8(%rsp) */
	LONG $0x03f98348	/* 35 cmp $0x3,%rcx */
	LONG $0x07908e0f; WORD $0x0000	/* 39 jle 7cf */
	LONG $0x24948948; LONG $0x000000b8	/* 3f mov %rdx,0xb8(%rsp) */
	LONG $0x2d748d4c; BYTE $0x00	/* 47 lea 0x0(%rbp,%rbp,1),%r14 */
	LONG $0xad048d48; LONG $0x00000000	/* 4c lea 0x0(,%rbp,4),%rax */
	LONG $0x356f0ff3; LONG $0x000009d6	/* 54 movdqa 0x0(%rip),%xmm6 = a32, as it lies */
	LONG $0x24848948; LONG $0x000000e8	/* 5c mov %rax,0xe8(%rsp) */
	LONG $0x2e2c8d4d	/* 64 lea (%r14,%rbp,1),%r13 */
	WORD $0x8949; BYTE $0xdf	/* 68 mov %rbx,%r15 */
	LONG $0x24848b48; LONG $0x00000198	/* 6b mov 0x198(%rsp),%rax */
	LONG $0x2494894c; LONG $0x00000138	/* 73 mov %r10,0x138(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000009df	/* 7b movdqa 0x0(%rip),%xmm7 = a62, as it lies */
	LONG $0x249c8948; LONG $0x00000140	/* 83 mov %rbx,0x140(%rsp) */
	LONG $0x850c8d48; LONG $0x00000000	/* 8b lea 0x0(,%rax,4),%rcx */
	LONG $0x6f0f44f3; LONG $0x00098635; BYTE $0x00	/* 93 movdqa 0x0(%rip),%xmm14 = a22, as it lies */
	LONG $0x24948948; LONG $0x00000148	/* 9c mov %rdx,0x148(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0009a53d; BYTE $0x00	/* a4 movdqa 0x0(%rip),%xmm15 = a52, as it lies */
	LONG $0x24b4290f; LONG $0x000000f0	/* ad movaps %xmm6,0xf0(%rsp) */
	LONG $0x35100ff3; LONG $0x00000985	/* b5 movss 0x0(%rip),%xmm6 = a42 */
	LONG $0x247c290f; BYTE $0x20	/* bd movaps %xmm7,0x20(%rsp) */
	WORD $0x280f; BYTE $0xfe	/* c2 movaps %xmm6,%xmm7 */
	LONG $0x248c8948; LONG $0x00000130	/* c5 mov %rcx,0x130(%rsp) */
	WORD $0x894c; BYTE $0xd1	/* cd mov %r10,%rcx */
	LONG $0x00fec60f	/* d0 shufps $0x0,%xmm6,%xmm7 */
	LONG $0x24b4290f; LONG $0x000000a0	/* d4 movaps %xmm6,0xa0(%rsp) */
	LONG $0x24bc290f; LONG $0x00000110	/* dc movaps %xmm7,0x110(%rsp) */
	LONG $0xb4290f44; LONG $0x00010024; BYTE $0x00	/* e4 movaps %xmm14,0x100(%rsp) */
	LONG $0xbc290f44; LONG $0x00012024; BYTE $0x00	/* ed movaps %xmm15,0x120(%rsp) */
	LONG $0x24bc8348; LONG $0x00000198; BYTE $0x00	/* f6 cmpq $0x0,0x198(%rsp) */
	LONG $0x00978d4d; WORD $0x0018; BYTE $0x00	/* ff lea 0x1800(%r15),%r10 */
	LONG $0x09008e0f; WORD $0x0000	/* 106 jle a0c */
	WORD $0xc031	/* 10c xor %eax,%eax */
	LONG $0x248c8948; LONG $0x000000c0	/* 10e mov %rcx,0xc0(%rsp) */
	WORD $0x894c; BYTE $0xfa	/* 116 mov %r15,%rdx */
	WORD $0x3145; BYTE $0xc0	/* 119 xor %r8d,%r8d */
	LONG $0xf6ef0f66	/* 11c pxor %xmm6,%xmm6 */
	LONG $0x24bc894c; LONG $0x000000c8	/* 120 mov %r15,0xc8(%rsp) */
	LONG $0x24a48b4c; LONG $0x000000d8	/* 128 mov 0xd8(%rsp),%r12 */
	LONG $0x0000bb48; LONG $0x00000080; WORD $0x0080	/* 130 movabs $0x80000000800000,%rbx */
	LONG $0x249c8b4c; LONG $0x000000e0	/* 13a mov 0xe0(%rsp),%r11 */
	LONG $0x2474290f; BYTE $0x40	/* 142 movaps %xmm6,0x40(%rsp) */
	LONG $0x6f0f4466; LONG $0x01002494; WORD $0x0000	/* 147 movdqa 0x100(%rsp),%xmm10 */
	WORD $0x8948; BYTE $0xc1	/* 151 mov %rax,%rcx */
	LONG $0x6f0f4466; LONG $0x00f0249c; WORD $0x0000	/* 154 movdqa 0xf0(%rsp),%xmm11 */
	LONG $0x24bc894c; LONG $0x000000d0	/* 15e mov %r15,0xd0(%rsp) */
	LONG $0x2474290f; BYTE $0x30	/* 166 movaps %xmm6,0x30(%rsp) */
	LONG $0x2474290f; BYTE $0x10	/* 16b movaps %xmm6,0x10(%rsp) */
	LONG $0x2434290f	/* 170 movaps %xmm6,(%rsp) */
	WORD $0x19eb	/* 174 jmp 18f */
	LONG $0x2474280f; BYTE $0x30	/* 176 movaps 0x30(%rsp),%xmm6 */
	LONG $0x247c280f; BYTE $0x40	/* 17b movaps 0x40(%rsp),%xmm7 */
	LONG $0x2444290f; BYTE $0x40	/* 180 movaps %xmm0,0x40(%rsp) */
	LONG $0x2474290f; BYTE $0x10	/* 185 movaps %xmm6,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* 18a movaps %xmm7,0x30(%rsp) */
	LONG $0x0a180f41	/* 18f prefetcht0 (%r10) */
	LONG $0x4a180f41; BYTE $0x40	/* 193 prefetcht0 0x40(%r10) */
	LONG $0x6f0f4166; BYTE $0xd3	/* 198 movdqa %xmm11,%xmm2 */
	LONG $0x2a34bf0f	/* 19d movswl (%rdx,%rbp,1),%esi */
	WORD $0xbf0f; BYTE $0x02	/* 1a1 movswl (%rdx),%eax */
	LONG $0x50c28349	/* 1a4 add $0x50,%r10 */
	LONG $0x426f0ff3; BYTE $0x04	/* 1a8 movdqu 0x4(%rdx),%xmm0 */
	LONG $0x6f0f41f3; WORD $0x2474; BYTE $0x10	/* 1ad movdqu 0x10(%r12),%xmm6 */
	LONG $0x6f0f41f3; WORD $0x242c	/* 1b4 movdqu (%r12),%xmm5 */
	WORD $0xe6c1; BYTE $0x0d	/* 1ba shl $0xd,%esi */
	WORD $0xe0c1; BYTE $0x0d	/* 1bd shl $0xd,%eax */
	LONG $0x3cbf0f42; BYTE $0x2a	/* 1c0 movswl (%rdx,%r13,1),%edi */
	LONG $0xc86f0f66	/* 1c5 movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1c9 movdqa %xmm6,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 1ce pand %xmm10,%xmm0 */
	LONG $0xe000e681; WORD $0x8fff	/* 1d3 and $0x8fffe000,%esi */
	LONG $0xd1710f66; BYTE $0x04	/* 1d9 psrlw $0x4,%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* 1de psraw $0x8,%xmm6 */
	LONG $0xfd6f0f66	/* 1e3 movdqa %xmm5,%xmm7 */
	LONG $0xffe00025; BYTE $0x8f	/* 1e7 and $0x8fffe000,%eax */
	LONG $0xdb0f4166; BYTE $0xca	/* 1ec pand %xmm10,%xmm1 */
	LONG $0xe5710f66; BYTE $0x08	/* 1f1 psraw $0x8,%xmm5 */
	LONG $0x20e6c148	/* 1f6 shl $0x20,%rsi */
	LONG $0xd1db0f66	/* 1fa pand %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 1fe psllw $0x8,%xmm1 */
	WORD $0x0948; BYTE $0xc6	/* 203 or %rax,%rsi */
	WORD $0xe7c1; BYTE $0x0d	/* 206 shl $0xd,%edi */
	LONG $0xe26f0f66	/* 209 movdqa %xmm2,%xmm4 */
	LONG $0xf7710f66; BYTE $0x08	/* 20d psllw $0x8,%xmm7 */
	LONG $0x04bf0f42; BYTE $0x32	/* 212 movswl (%rdx,%r14,1),%eax */
	LONG $0xe000e781; WORD $0x8fff	/* 217 and $0x8fffe000,%edi */
	LONG $0xe6f50f66	/* 21d pmaddwd %xmm6,%xmm4 */
	LONG $0xe7710f66; BYTE $0x08	/* 221 psraw $0x8,%xmm7 */
	LONG $0x20e7c148	/* 226 shl $0x20,%rdi */
	LONG $0x2464290f; BYTE $0x50	/* 22a movaps %xmm4,0x50(%rsp) */
	LONG $0xe16f0f66	/* 22f movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 233 movdqa %xmm11,%xmm1 */
	WORD $0xe0c1; BYTE $0x0d	/* 238 shl $0xd,%eax */
	LONG $0xc8db0f66	/* 23b pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 23f psllw $0x8,%xmm0 */
	LONG $0xffe00025; BYTE $0x8f	/* 244 and $0x8fffe000,%eax */
	LONG $0xd16f0f66	/* 249 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 24d movdqa %xmm0,%xmm3 */
	LONG $0x446f0ff3; WORD $0x042a	/* 251 movdqu 0x4(%rdx,%rbp,1),%xmm0 */
	WORD $0x0948; BYTE $0xc7	/* 257 or %rax,%rdi */
	LONG $0xd5f50f66	/* 25a pmaddwd %xmm5,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 25e movdqa %xmm11,%xmm1 */
	LONG $0xdff50f66	/* 263 pmaddwd %xmm7,%xmm3 */
	LONG $0x2454290f; BYTE $0x70	/* 267 movaps %xmm2,0x70(%rsp) */
	LONG $0xd06f0f66	/* 26c movdqa %xmm0,%xmm2 */
	LONG $0x1f3c8d4c	/* 270 lea (%rdi,%rbx,1),%r15 */
	LONG $0x1e048d48	/* 274 lea (%rsi,%rbx,1),%rax */
	LONG $0xd2710f66; BYTE $0x04	/* 278 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 27d pand %xmm10,%xmm0 */
	WORD $0x094c; BYTE $0xf8	/* 282 or %r15,%rax */
	WORD $0x3145; BYTE $0xff	/* 285 xor %r15d,%r15d */
	LONG $0xdb0f4166; BYTE $0xd2	/* 288 pand %xmm10,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 28d movdqa %xmm0,%xmm9 */
	WORD $0x0948; BYTE $0xc8	/* 292 or %rcx,%rax */
	LONG $0x830c8b43	/* 295 mov (%r11,%r8,4),%ecx */
	LONG $0x710f4166; WORD $0x08f0	/* 299 psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08f1	/* 29f psllw $0x8,%xmm9 */
	LONG $0xcadb0f66	/* 2a5 pand %xmm2,%xmm1 */
	LONG $0x249c290f; LONG $0x00000080	/* 2a9 movaps %xmm3,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf9	/* 2b1 movdqa %xmm1,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 2b6 movdqa %xmm11,%xmm1 */
	LONG $0xf50f4466; BYTE $0xcf	/* 2bb pmaddwd %xmm7,%xmm9 */
	LONG $0xc8db0f66	/* 2c0 pand %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 2c4 psraw $0x8,%xmm8 */
	LONG $0xf50f4466; BYTE $0xfe	/* 2ca pmaddwd %xmm6,%xmm15 */
	LONG $0x6f0f42f3; WORD $0x3244; BYTE $0x04	/* 2cf movdqu 0x4(%rdx,%r14,1),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2d6 movdqa %xmm1,%xmm14 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 2db movdqa %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe0	/* 2e0 pmaddwd %xmm8,%xmm4 */
	LONG $0xd86f0f66	/* 2e5 movdqa %xmm0,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 2e9 pand %xmm10,%xmm0 */
	LONG $0x2464290f; BYTE $0x60	/* 2ee movaps %xmm4,0x60(%rsp) */
	LONG $0xf50f4466; BYTE $0xf5	/* 2f3 pmaddwd %xmm5,%xmm14 */
	LONG $0xd3710f66; BYTE $0x04	/* 2f8 psrlw $0x4,%xmm3 */
	LONG $0xf2710f66; BYTE $0x08	/* 2fd psllw $0x8,%xmm2 */
	LONG $0xfe0f4566; BYTE $0xce	/* 302 paddd %xmm14,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xda	/* 307 pand %xmm10,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd0	/* 30c pmaddwd %xmm8,%xmm2 */
	LONG $0xcbdb0f66	/* 311 pand %xmm3,%xmm1 */
	LONG $0xf3710f66; BYTE $0x08	/* 315 psllw $0x8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xd7	/* 31a paddd %xmm15,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 31f movdqa %xmm1,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 324 movdqa %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd8	/* 329 pmaddwd %xmm8,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe6	/* 32e pmaddwd %xmm6,%xmm12 */
	LONG $0xc8db0f66	/* 333 pand %xmm0,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xd1	/* 337 paddd %xmm9,%xmm2 */
	LONG $0xa4290f44; LONG $0x00009024; BYTE $0x00	/* 33c movaps %xmm12,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe1	/* 345 movdqa %xmm1,%xmm12 */
	LONG $0x6f0f42f3; WORD $0x2a4c; BYTE $0x04	/* 34a movdqu 0x4(%rdx,%r13,1),%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 351 psllw $0x8,%xmm0 */
	LONG $0xf50f4466; BYTE $0xe5	/* 356 pmaddwd %xmm5,%xmm12 */
	LONG $0xc7f50f66	/* 35b pmaddwd %xmm7,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 35f movdqa %xmm1,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xca	/* 364 pand %xmm10,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc4	/* 369 paddd %xmm12,%xmm0 */
	LONG $0x9cfe0f66; LONG $0x00009024; BYTE $0x00	/* 36e paddd 0x90(%rsp),%xmm3 */
	LONG $0x710f4166; WORD $0x04d5	/* 377 psrlw $0x4,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xe5	/* 37d movdqa %xmm13,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xeb	/* 382 movdqa %xmm11,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 387 pand %xmm10,%xmm4 */
	LONG $0xc3fe0f66	/* 38c paddd %xmm3,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xec	/* 390 pand %xmm4,%xmm13 */
	LONG $0xf4710f66; BYTE $0x08	/* 395 psllw $0x8,%xmm4 */
	LONG $0xf50f4466; BYTE $0xee	/* 39a pmaddwd %xmm6,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 39f movdqa %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe0	/* 3a4 pmaddwd %xmm8,%xmm4 */
	LONG $0xf1db0f66	/* 3a9 pand %xmm1,%xmm6 */
	LONG $0xf1710f66; BYTE $0x08	/* 3ad psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xe5	/* 3b2 paddd %xmm13,%xmm4 */
	LONG $0xf5f50f66	/* 3b7 pmaddwd %xmm5,%xmm6 */
	LONG $0xcff50f66	/* 3bb pmaddwd %xmm7,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x6024	/* 3bf movdqa 0x60(%rsp),%xmm5 */
	LONG $0xbc6f0f66; LONG $0x00008024; BYTE $0x00	/* 3c5 movdqa 0x80(%rsp),%xmm7 */
	LONG $0x6cfe0f66; WORD $0x5024	/* 3ce paddd 0x50(%rsp),%xmm5 */
	LONG $0x7cfe0f66; WORD $0x7024	/* 3d4 paddd 0x70(%rsp),%xmm7 */
	LONG $0xcefe0f66	/* 3da paddd %xmm6,%xmm1 */
	LONG $0xeffe0f66	/* 3de paddd %xmm7,%xmm5 */
	LONG $0xccfe0f66	/* 3e2 paddd %xmm4,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xe6	/* 3e6 movq %rsi,%xmm4 */
	LONG $0xfd6f0f66	/* 3eb movdqa %xmm5,%xmm7 */
	LONG $0xea620f66	/* 3ef punpckldq %xmm2,%xmm5 */
	LONG $0xfa6a0f66	/* 3f3 punpckhdq %xmm2,%xmm7 */
	LONG $0xd06f0f66	/* 3f7 movdqa %xmm0,%xmm2 */
	LONG $0xc1620f66	/* 3fb punpckldq %xmm1,%xmm0 */
	LONG $0xeffe0f66	/* 3ff paddd %xmm7,%xmm5 */
	LONG $0xd16a0f66	/* 403 punpckhdq %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xff	/* 407 movq %rdi,%xmm7 */
	LONG $0xc2fe0f66	/* 40c paddd %xmm2,%xmm0 */
	LONG $0xcd6f0f66	/* 410 movdqa %xmm5,%xmm1 */
	LONG $0xe76c0f66	/* 414 punpcklqdq %xmm7,%xmm4 */
	LONG $0xc86d0f66	/* 418 punpckhqdq %xmm0,%xmm1 */
	LONG $0xe86c0f66	/* 41c punpcklqdq %xmm0,%xmm5 */
	LONG $0xe9fe0f66	/* 420 paddd %xmm1,%xmm5 */
	LONG $0xe5720f66; BYTE $0x08	/* 424 psrad $0x8,%xmm5 */
	WORD $0x5b0f; BYTE $0xed	/* 429 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xfffff981; WORD $0x467f	/* 42c cmp $0x467fffff,%ecx */
	WORD $0x127e	/* 432 jle 446 */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* 434 movabs $0x1000000010000000,%rdi */
	WORD $0xc931	/* 43e xor %ecx,%ecx */
	WORD $0x0948; BYTE $0xf8	/* 440 or %rdi,%rax */
	WORD $0x8949; BYTE $0xff	/* 443 mov %rdi,%r15 */
	LONG $0x74bf0f43; WORD $0x0281	/* 446 movswl 0x2(%r9,%r8,4),%esi */
	LONG $0xc96e0f66	/* 44c movd %ecx,%xmm1 */
	LONG $0x0cbf0f43; BYTE $0x81	/* 450 movswl (%r9,%r8,4),%ecx */
	LONG $0x14c28348	/* 455 add $0x14,%rdx */
	LONG $0x24b4280f; LONG $0x000000a0	/* 459 movaps 0xa0(%rsp),%xmm6 */
	WORD $0x280f; BYTE $0xc1	/* 461 movaps %xmm1,%xmm0 */
	LONG $0x01c08349	/* 464 add $0x1,%r8 */
	LONG $0x20c48349	/* 468 add $0x20,%r12 */
	WORD $0x3c8d; BYTE $0x31	/* 46c lea (%rcx,%rsi,1),%edi */
	LONG $0x2a4cbf0f; BYTE $0xee	/* 46f movswl -0x12(%rdx,%rbp,1),%ecx */
	LONG $0xee72bf0f	/* 474 movswl -0x12(%rdx),%esi */
	LONG $0xc6590ff3	/* 478 mulss %xmm6,%xmm0 */
	LONG $0xd76e0f66	/* 47c movd %edi,%xmm2 */
	LONG $0x7cbf0f42; WORD $0xee2a	/* 480 movswl -0x12(%rdx,%r13,1),%edi */
	WORD $0xe1c1; BYTE $0x0d	/* 486 shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* 489 shl $0xd,%esi */
	LONG $0xd2700f66; BYTE $0x00	/* 48c pshufd $0x0,%xmm2,%xmm2 */
	LONG $0xe000e181; WORD $0x8fff	/* 491 and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* 497 and $0x8fffe000,%esi */
	WORD $0xe7c1; BYTE $0x0d	/* 49d shl $0xd,%edi */
	WORD $0x5b0f; BYTE $0xd2	/* 4a0 cvtdq2ps %xmm2,%xmm2 */
	LONG $0x20e1c148	/* 4a3 shl $0x20,%rcx */
	LONG $0xe000e781; WORD $0x8fff	/* 4a7 and $0x8fffe000,%edi */
	WORD $0x0948; BYTE $0xf1	/* 4ad or %rsi,%rcx */
	LONG $0x74bf0f42; WORD $0xee32	/* 4b0 movswl -0x12(%rdx,%r14,1),%esi */
	LONG $0x20e7c148	/* 4b6 shl $0x20,%rdi */
	LONG $0x6e0f4866; BYTE $0xd9	/* 4ba movq %rcx,%xmm3 */
	WORD $0x280f; BYTE $0xc8	/* 4bf movaps %xmm0,%xmm1 */
	LONG $0x00c0c60f	/* 4c2 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xd9	/* 4c6 add %rbx,%rcx */
	WORD $0x590f; BYTE $0xc4	/* 4c9 mulps %xmm4,%xmm0 */
	WORD $0xe6c1; BYTE $0x0d	/* 4cc shl $0xd,%esi */
	LONG $0x00c9c60f	/* 4cf shufps $0x0,%xmm1,%xmm1 */
	LONG $0xe000e681; WORD $0x8fff	/* 4d3 and $0x8fffe000,%esi */
	WORD $0x0948; BYTE $0xfe	/* 4d9 or %rdi,%rsi */
	LONG $0x6e0f4866; BYTE $0xfe	/* 4dc movq %rsi,%xmm7 */
	WORD $0x0148; BYTE $0xde	/* 4e1 add %rbx,%rsi */
	LONG $0xdf6c0f66	/* 4e4 punpcklqdq %xmm7,%xmm3 */
	WORD $0x0948; BYTE $0xf1	/* 4e8 or %rsi,%rcx */
	LONG $0x247c280f; BYTE $0x10	/* 4eb movaps 0x10(%rsp),%xmm7 */
	WORD $0x590f; BYTE $0xcb	/* 4f0 mulps %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xc1	/* 4f3 or %rax,%rcx */
	WORD $0x590f; BYTE $0xc5	/* 4f6 mulps %xmm5,%xmm0 */
	WORD $0x094c; BYTE $0xf9	/* 4f9 or %r15,%rcx */
	WORD $0x590f; BYTE $0xca	/* 4fc mulps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 4ff addps %xmm1,%xmm0 */
	LONG $0x2404580f	/* 502 addps (%rsp),%xmm0 */
	LONG $0x243c290f	/* 506 movaps %xmm7,(%rsp) */
	LONG $0x2484394c; LONG $0x00000198	/* 50a cmp %r8,0x198(%rsp) */
	LONG $0xfc5e850f; WORD $0xffff	/* 512 jne 176 */
	LONG $0x244c280f; BYTE $0x40	/* 518 movaps 0x40(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 51d addps 0x30(%rsp),%xmm0 */
	WORD $0x8948; BYTE $0xc8	/* 522 mov %rcx,%rax */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 525 movabs $0x1000000010000000,%rdx */
	LONG $0x248c8b48; LONG $0x000000c0	/* 52f mov 0xc0(%rsp),%rcx */
	LONG $0x24bc8b4c; LONG $0x000000c8	/* 537 mov 0xc8(%rsp),%r15 */
	WORD $0x580f; BYTE $0xcf	/* 53f addps %xmm7,%xmm1 */
	LONG $0x24bc8b48; LONG $0x000000d0	/* 542 mov 0xd0(%rsp),%rdi */
	WORD $0x580f; BYTE $0xc1	/* 54a addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* 54d movups %xmm0,(%rcx) */
	WORD $0x8548; BYTE $0xd0	/* 550 test %rdx,%rax */
	LONG $0x04ba840f; WORD $0x0000	/* 553 je a13 */
	LONG $0x24b48b48; LONG $0x00000130	/* 559 mov 0x130(%rsp),%rsi */
	WORD $0x8949; BYTE $0xca	/* 561 mov %rcx,%r10 */
	LONG $0x249c8b4c; LONG $0x000000d8	/* 564 mov 0xd8(%rsp),%r11 */
	LONG $0x10598d48	/* 56c lea 0x10(%rcx),%rbx */
	LONG $0x24848b4c; LONG $0x000000e0	/* 570 mov 0xe0(%rsp),%r8 */
	LONG $0x6f0f4466; LONG $0x012024bc; WORD $0x0000	/* 578 movdqa 0x120(%rsp),%xmm15 */
	LONG $0xb4280f44; LONG $0x00011024; BYTE $0x00	/* 582 movaps 0x110(%rsp),%xmm14 */
	LONG $0x6f0f44f3; LONG $0x00048e15; BYTE $0x00	/* 58b movdqa 0x0(%rip),%xmm10 = a22, as it lies */
	LONG $0x6f0f44f3; LONG $0x0004950d; BYTE $0x00	/* 594 movdqa 0x0(%rip),%xmm9 = a32, as it lies */
	LONG $0x6f0f44f3; LONG $0x0004cc05; BYTE $0x00	/* 59d movdqa 0x0(%rip),%xmm8 = a72, as it lies */
	LONG $0xf6ef0f66	/* 5a6 pxor %xmm6,%xmm6 */
	WORD $0x8948; BYTE $0xf9	/* 5aa mov %rdi,%rcx */
	WORD $0xc031	/* 5ad xor %eax,%eax */
	LONG $0xde280f44	/* 5af movaps %xmm6,%xmm11 */
	WORD $0x280f; BYTE $0xee	/* 5b3 movaps %xmm6,%xmm5 */
	WORD $0x280f; BYTE $0xfe	/* 5b6 movaps %xmm6,%xmm7 */
	WORD $0x0beb	/* 5b9 jmp 5c6 */
	LONG $0xeb280f41	/* 5bb movaps %xmm11,%xmm5 */
	WORD $0x280f; BYTE $0xf3	/* 5bf movaps %xmm3,%xmm6 */
	LONG $0xd8280f44	/* 5c2 movaps %xmm0,%xmm11 */
	LONG $0x496f0ff3; BYTE $0x04	/* 5c6 movdqu 0x4(%rcx),%xmm1 */
	LONG $0x6f0f41f3; WORD $0xc314	/* 5cb movdqu (%r11,%rax,8),%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 5d1 movdqa %xmm9,%xmm4 */
	LONG $0x14c18348	/* 5d6 add $0x14,%rcx */
	LONG $0x6f0f41f3; WORD $0xc35c; BYTE $0x10	/* 5da movdqu 0x10(%r11,%rax,8),%xmm3 */
	LONG $0xec51bf0f	/* 5e1 movswl -0x14(%rcx),%edx */
	LONG $0xc16f0f66	/* 5e5 movdqa %xmm1,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 5e9 movdqa %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xca	/* 5ee pand %xmm10,%xmm1 */
	LONG $0x64bf0f45; WORD $0x0201	/* 5f3 movswl 0x2(%r9,%rax,1),%r12d */
	LONG $0xd0710f66; BYTE $0x04	/* 5f9 psrlw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 5fe movdqa %xmm3,%xmm13 */
	WORD $0xe2c1; BYTE $0x0d	/* 603 shl $0xd,%edx */
	LONG $0xdb0f4166; BYTE $0xc2	/* 606 pand %xmm10,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 60b psraw $0x8,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* 610 and $0x8fffe000,%edx */
	LONG $0x710f4166; WORD $0x08f4	/* 616 psllw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08f5	/* 61c psllw $0x8,%xmm13 */
	LONG $0xe0db0f66	/* 622 pand %xmm0,%xmm4 */
	LONG $0x710f4166; WORD $0x08e4	/* 626 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e5	/* 62c psraw $0x8,%xmm13 */
	LONG $0xe3f50f66	/* 632 pmaddwd %xmm3,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 636 psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 63b psllw $0x8,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 640 movdqa %xmm9,%xmm3 */
	LONG $0xd9db0f66	/* 645 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 649 psllw $0x8,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc5	/* 64e pmaddwd %xmm13,%xmm0 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x20	/* 653 movdqa 0x20(%rsp),%xmm13 */
	LONG $0xd3f50f66	/* 65a pmaddwd %xmm3,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcc	/* 65e pmaddwd %xmm12,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xe7	/* 663 movdqa %xmm15,%xmm12 */
	LONG $0xcafe0f66	/* 668 paddd %xmm2,%xmm1 */
	LONG $0xc4fe0f66	/* 66c paddd %xmm4,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xe7	/* 670 movdqa %xmm15,%xmm4 */
	LONG $0xc1fe0f66	/* 675 paddd %xmm1,%xmm0 */
	LONG $0x100f41f3; WORD $0x0014	/* 679 movss (%r8,%rax,1),%xmm2 */
	LONG $0xc8700f66; BYTE $0x4e	/* 67f pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 684 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 688 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* 68d paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc2	/* 691 movq %rdx,%xmm0 */
	LONG $0x14bf0f41; BYTE $0x01	/* 696 movswl (%r9,%rax,1),%edx */
	LONG $0x04c08348	/* 69b add $0x4,%rax */
	LONG $0xc07e0ff3	/* 69f movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* 6a3 psrad $0x8,%xmm1 */
	LONG $0xe0db0f66	/* 6a8 pand %xmm0,%xmm4 */
	WORD $0x0144; BYTE $0xe2	/* 6ac add %r12d,%edx */
	WORD $0x5b0f; BYTE $0xc9	/* 6af cvtdq2ps %xmm1,%xmm1 */
	LONG $0x660f4166; BYTE $0xe5	/* 6b2 pcmpgtd %xmm13,%xmm4 */
	LONG $0x00d2c60f	/* 6b7 shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdc6f0f66	/* 6bb movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* 6bf pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 6c3 por %xmm8,%xmm0 */
	LONG $0xde590f41	/* 6c8 mulps %xmm14,%xmm3 */
	LONG $0xc4db0f66	/* 6cc pand %xmm4,%xmm0 */
	LONG $0xe26e0f66	/* 6d0 movd %edx,%xmm4 */
	LONG $0xee51bf0f	/* 6d4 movswl -0x12(%rcx),%edx */
	LONG $0xe4700f66; BYTE $0x00	/* 6d8 pshufd $0x0,%xmm4,%xmm4 */
	WORD $0xe2c1; BYTE $0x0d	/* 6dd shl $0xd,%edx */
	WORD $0x5b0f; BYTE $0xe4	/* 6e0 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xe000e281; WORD $0x8fff	/* 6e3 and $0x8fffe000,%edx */
	WORD $0x560f; BYTE $0xd8	/* 6e9 orps %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc2	/* 6ec movq %rdx,%xmm0 */
	WORD $0x590f; BYTE $0xda	/* 6f1 mulps %xmm2,%xmm3 */
	LONG $0xc07e0ff3	/* 6f4 movq %xmm0,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe0	/* 6f8 pand %xmm0,%xmm12 */
	LONG $0x660f4566; BYTE $0xe5	/* 6fd pcmpgtd %xmm13,%xmm12 */
	WORD $0x590f; BYTE $0xd9	/* 702 mulps %xmm1,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xec	/* 705 movdqa %xmm12,%xmm13 */
	LONG $0xdf0f4466; BYTE $0xe8	/* 70a pandn %xmm0,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 70f por %xmm8,%xmm0 */
	LONG $0xee590f45	/* 714 mulps %xmm14,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 718 pand %xmm12,%xmm0 */
	LONG $0xc5560f41	/* 71d orps %xmm13,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* 721 mulps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc6	/* 724 movaps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xd4	/* 727 mulps %xmm4,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 72a addps %xmm2,%xmm3 */
	WORD $0x580f; BYTE $0xdf	/* 72d addps %xmm7,%xmm3 */
	WORD $0x280f; BYTE $0xfd	/* 730 movaps %xmm5,%xmm7 */
	WORD $0x3948; BYTE $0xc6	/* 733 cmp %rax,%rsi */
	LONG $0xfe7f850f; WORD $0xffff	/* 736 jne 5bb */
	WORD $0x280f; BYTE $0xcb	/* 73c movaps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xee	/* 73f addps %xmm6,%xmm5 */
	LONG $0x04c28349	/* 742 add $0x4,%r10 */
	WORD $0x0148; BYTE $0xef	/* 746 add %rbp,%rdi */
	LONG $0xcb580f41	/* 749 addps %xmm11,%xmm1 */
	WORD $0x580f; BYTE $0xcd	/* 74d addps %xmm5,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4a	/* 750 movss %xmm1,-0x4(%r10) */
	WORD $0x394c; BYTE $0xd3	/* 756 cmp %r10,%rbx */
	LONG $0xfe47850f; WORD $0xffff	/* 759 jne 5a6 */
	LONG $0x24848b48; LONG $0x000000e8	/* 75f mov 0xe8(%rsp),%rax */
	WORD $0x8948; BYTE $0xd9	/* 767 mov %rbx,%rcx */
	LONG $0x24ac8348; LONG $0x000000b8; BYTE $0x04	/* 76a subq $0x4,0xb8(%rsp) */
	WORD $0x0149; BYTE $0xc7	/* 773 add %rax,%r15 */
	LONG $0x24848b48; LONG $0x000000b8	/* 776 mov 0xb8(%rsp),%rax */
	LONG $0x03f88348	/* 77e cmp $0x3,%rax */
	LONG $0xf96e8f0f; WORD $0xffff	/* 782 jg f6 */
	LONG $0x24948b48; LONG $0x00000148	/* 788 mov 0x148(%rsp),%rdx */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 790 mov 0xe8(%rsp),%rdi */
	LONG $0x24948b4c; LONG $0x00000138	/* 798 mov 0x138(%rsp),%r10 */
	LONG $0x249c8b48; LONG $0x00000140	/* 7a0 mov 0x140(%rsp),%rbx */
	LONG $0xfc4a8d48	/* 7a8 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 7ac mov %rcx,%rdx */
	LONG $0x02eac148	/* 7af shr $0x2,%rdx */
	LONG $0x01428d48	/* 7b3 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 7b7 neg %rdx */
	LONG $0xf8af0f48	/* 7ba imul %rax,%rdi */
	WORD $0x8948; BYTE $0xc6	/* 7be mov %rax,%rsi */
	LONG $0x91148d48	/* 7c1 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e6c148	/* 7c5 shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf2	/* 7c9 add %rsi,%r10 */
	WORD $0x0148; BYTE $0xfb	/* 7cc add %rdi,%rbx */
	WORD $0x8548; BYTE $0xd2	/* 7cf test %rdx,%rdx */
	LONG $0x02228e0f; WORD $0x0000	/* 7d2 jle 9fa */
	LONG $0x24848b48; LONG $0x00000198	/* 7d8 mov 0x198(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000000d8	/* 7e0 mov 0xd8(%rsp),%rdi */
	LONG $0x92348d49	/* 7e8 lea (%r10,%rdx,4),%rsi */
	LONG $0x05100ff3; LONG $0x0000024e	/* 7ec movss 0x0(%rip),%xmm0 = a42 */
	LONG $0x24848b4c; LONG $0x000000e0	/* 7f4 mov 0xe0(%rsp),%r8 */
	LONG $0x6f0f44f3; LONG $0x00021d25; BYTE $0x00	/* 7fc movdqa 0x0(%rip),%xmm12 = a22, as it lies */
	LONG $0x850c8d48; LONG $0x00000000	/* 805 lea 0x0(,%rax,4),%rcx */
	LONG $0x00c0c60f	/* 80d shufps $0x0,%xmm0,%xmm0 */
	WORD $0x8949; BYTE $0xc3	/* 811 mov %rax,%r11 */
	LONG $0x2404290f	/* 814 movaps %xmm0,(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0002111d; BYTE $0x00	/* 818 movdqa 0x0(%rip),%xmm11 = a32, as it lies */
	LONG $0x6f0f44f3; LONG $0x00022815; BYTE $0x00	/* 821 movdqa 0x0(%rip),%xmm10 = a52, as it lies */
	LONG $0x6f0f44f3; LONG $0x00022f0d; BYTE $0x00	/* 82a movdqa 0x0(%rip),%xmm9 = a62, as it lies */
	LONG $0x6f0f44f3; LONG $0x00023605; BYTE $0x00	/* 833 movdqa 0x0(%rip),%xmm8 = a72, as it lies */
	LONG $0x04c28349	/* 83c add $0x4,%r10 */
	WORD $0x854d; BYTE $0xdb	/* 840 test %r11,%r11 */
	LONG $0x01d38e0f; WORD $0x0000	/* 843 jle a1c */
	LONG $0xffef0f66	/* 849 pxor %xmm7,%xmm7 */
	WORD $0x8949; BYTE $0xdc	/* 84d mov %rbx,%r12 */
	WORD $0xd231	/* 850 xor %edx,%edx */
	LONG $0xef280f44	/* 852 movaps %xmm7,%xmm13 */
	WORD $0x280f; BYTE $0xef	/* 856 movaps %xmm7,%xmm5 */
	WORD $0x280f; BYTE $0xf7	/* 859 movaps %xmm7,%xmm6 */
	WORD $0x0beb	/* 85c jmp 869 */
	LONG $0xed280f41	/* 85e movaps %xmm13,%xmm5 */
	WORD $0x280f; BYTE $0xfa	/* 862 movaps %xmm2,%xmm7 */
	LONG $0xe8280f44	/* 865 movaps %xmm0,%xmm13 */
	LONG $0x6f0f41f3; WORD $0x244c; BYTE $0x04	/* 869 movdqu 0x4(%r12),%xmm1 */
	LONG $0x146f0ff3; BYTE $0xd7	/* 870 movdqu (%rdi,%rdx,8),%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 875 movdqa %xmm11,%xmm4 */
	LONG $0x14c48349	/* 87a add $0x14,%r12 */
	LONG $0x5c6f0ff3; WORD $0x10d7	/* 87e movdqu 0x10(%rdi,%rdx,8),%xmm3 */
	LONG $0x44bf0f41; WORD $0xec24	/* 884 movswl -0x14(%r12),%eax */
	LONG $0xc16f0f66	/* 88a movdqa %xmm1,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf2	/* 88e movdqa %xmm2,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 893 pand %xmm12,%xmm1 */
	LONG $0x6cbf0f45; WORD $0x0211	/* 898 movswl 0x2(%r9,%rdx,1),%r13d */
	LONG $0xd0710f66; BYTE $0x04	/* 89e psrlw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 8a3 movdqa %xmm3,%xmm15 */
	WORD $0xe0c1; BYTE $0x0d	/* 8a8 shl $0xd,%eax */
	LONG $0xdb0f4166; BYTE $0xc4	/* 8ab pand %xmm12,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 8b0 psraw $0x8,%xmm3 */
	LONG $0xffe00025; BYTE $0x8f	/* 8b5 and $0x8fffe000,%eax */
	LONG $0x710f4166; WORD $0x08f6	/* 8ba psllw $0x8,%xmm14 */
	LONG $0x710f4166; WORD $0x08f7	/* 8c0 psllw $0x8,%xmm15 */
	LONG $0xe0db0f66	/* 8c6 pand %xmm0,%xmm4 */
	LONG $0x710f4166; WORD $0x08e6	/* 8ca psraw $0x8,%xmm14 */
	LONG $0x710f4166; WORD $0x08e7	/* 8d0 psraw $0x8,%xmm15 */
	LONG $0xe3f50f66	/* 8d6 pmaddwd %xmm3,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 8da psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 8df psllw $0x8,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 8e4 movdqa %xmm11,%xmm3 */
	LONG $0xd9db0f66	/* 8e9 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 8ed psllw $0x8,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc7	/* 8f2 pmaddwd %xmm15,%xmm0 */
	LONG $0xd3f50f66	/* 8f7 pmaddwd %xmm3,%xmm2 */
	LONG $0xf50f4166; BYTE $0xce	/* 8fb pmaddwd %xmm14,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xda	/* 900 movdqa %xmm10,%xmm3 */
	LONG $0xcafe0f66	/* 905 paddd %xmm2,%xmm1 */
	LONG $0xc4fe0f66	/* 909 paddd %xmm4,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf2	/* 90d movdqa %xmm10,%xmm14 */
	LONG $0xc1fe0f66	/* 912 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 916 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 91b paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 91f movq %rax,%xmm1 */
	LONG $0x04bf0f41; BYTE $0x11	/* 924 movswl (%r9,%rdx,1),%eax */
	LONG $0xc97e0ff3	/* 929 movq %xmm1,%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* 92d pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xd9db0f66	/* 932 pand %xmm1,%xmm3 */
	WORD $0x0144; BYTE $0xe8	/* 936 add %r13d,%eax */
	LONG $0xe0fe0f66	/* 939 paddd %xmm0,%xmm4 */
	LONG $0x660f4166; BYTE $0xd9	/* 93d pcmpgtd %xmm9,%xmm3 */
	LONG $0xe4720f66; BYTE $0x08	/* 942 psrad $0x8,%xmm4 */
	LONG $0x100f41f3; WORD $0x1004	/* 947 movss (%r8,%rdx,1),%xmm0 */
	LONG $0x04c28348	/* 94d add $0x4,%rdx */
	LONG $0x00c0c60f	/* 951 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 955 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xd36f0f66	/* 958 movdqa %xmm3,%xmm2 */
	LONG $0xd1df0f66	/* 95c pandn %xmm1,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc8	/* 960 por %xmm8,%xmm1 */
	LONG $0x2414590f	/* 965 mulps (%rsp),%xmm2 */
	LONG $0xcbdb0f66	/* 969 pand %xmm3,%xmm1 */
	LONG $0xd86e0f66	/* 96d movd %eax,%xmm3 */
	LONG $0x44bf0f41; WORD $0xee24	/* 971 movswl -0x12(%r12),%eax */
	LONG $0xdb700f66; BYTE $0x00	/* 977 pshufd $0x0,%xmm3,%xmm3 */
	WORD $0xe0c1; BYTE $0x0d	/* 97c shl $0xd,%eax */
	WORD $0x5b0f; BYTE $0xdb	/* 97f cvtdq2ps %xmm3,%xmm3 */
	LONG $0xffe00025; BYTE $0x8f	/* 982 and $0x8fffe000,%eax */
	WORD $0x560f; BYTE $0xd1	/* 987 orps %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc8	/* 98a movq %rax,%xmm1 */
	WORD $0x590f; BYTE $0xd0	/* 98f mulps %xmm0,%xmm2 */
	LONG $0xc97e0ff3	/* 992 movq %xmm1,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xf1	/* 996 pand %xmm1,%xmm14 */
	LONG $0x660f4566; BYTE $0xf1	/* 99b pcmpgtd %xmm9,%xmm14 */
	WORD $0x590f; BYTE $0xd4	/* 9a0 mulps %xmm4,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 9a3 movdqa %xmm14,%xmm15 */
	LONG $0xdf0f4466; BYTE $0xf9	/* 9a8 pandn %xmm1,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xc8	/* 9ad por %xmm8,%xmm1 */
	LONG $0x3c590f44; BYTE $0x24	/* 9b2 mulps (%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xce	/* 9b7 pand %xmm14,%xmm1 */
	LONG $0xcf560f41	/* 9bc orps %xmm15,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 9c0 mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc3	/* 9c3 mulps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* 9c6 addps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc7	/* 9c9 movaps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xd6	/* 9cc addps %xmm6,%xmm2 */
	WORD $0x280f; BYTE $0xf5	/* 9cf movaps %xmm5,%xmm6 */
	WORD $0x3948; BYTE $0xd1	/* 9d2 cmp %rdx,%rcx */
	LONG $0xfe83850f; WORD $0xffff	/* 9d5 jne 85e */
	WORD $0x280f; BYTE $0xca	/* 9db movaps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xef	/* 9de addps %xmm7,%xmm5 */
	LONG $0xcd580f41	/* 9e1 addps %xmm13,%xmm1 */
	WORD $0x580f; BYTE $0xcd	/* 9e5 addps %xmm5,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4a	/* 9e8 movss %xmm1,-0x4(%r10) */
	WORD $0x0148; BYTE $0xeb	/* 9ee add %rbp,%rbx */
	WORD $0x3949; BYTE $0xf2	/* 9f1 cmp %rsi,%r10 */
	LONG $0xfe42850f; WORD $0xffff	/* 9f4 jne 83c */
	LONG $0x58c48148; WORD $0x0001; BYTE $0x00	/* 9fa add $0x158,%rsp */
	BYTE $0x5b	/* a01 pop %rbx */
	BYTE $0x5d	/* a02 pop %rbp */
	WORD $0x5c41	/* a03 pop %r12 */
	WORD $0x5d41	/* a05 pop %r13 */
	WORD $0x5e41	/* a07 pop %r14 */
	WORD $0x5f41	/* a09 pop %r15 */
	BYTE $0xc3	/* a0b ret */
	LONG $0xc0ef0f66	/* a0c pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x01	/* a10 movups %xmm0,(%rcx) */
	LONG $0x10598d48	/* a13 lea 0x10(%rcx),%rbx */
	LONG $0xfffd43e9; BYTE $0xff	/* a17 jmp 75f */
	LONG $0xc9ef0f66	/* a1c pxor %xmm1,%xmm1 */
	WORD $0xc6eb	/* a20 jmp 9e8 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* a22 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* a32 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* a42 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* a52 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* a62 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* a72 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* a82 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* a92 .rodata.cst16 */
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
	LONG $0x000b37e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8949; BYTE $0xd2	/* 5 mov %rdx,%r10 */
	WORD $0x8948; BYTE $0xcf	/* 8 mov %rcx,%rdi */
	WORD $0x5641	/* b push %r14 */
	WORD $0x894c; BYTE $0xc2	/* d mov %r8,%rdx */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x38ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x138,%rsp */
	LONG $0x248c894c; LONG $0x000000e0	/* 1d mov %r9,0xe0(%rsp) */
	LONG $0x03f98348	/* 25 cmp $0x3,%rcx */
	LONG $0x08328e0f; WORD $0x0000	/* 29 jle 861 */
	LONG $0x950c8d4a; LONG $0x00000000	/* 2f lea 0x0(,%r10,4),%rcx */
	LONG $0x24b48b4c; LONG $0x00000178	/* 37 mov 0x178(%rsp),%r14 */
	LONG $0x24bc8948; LONG $0x000000c0	/* 3f mov %rdi,0xc0(%rsp) */
	LONG $0x121c8d4b	/* 47 lea (%r10,%r10,1),%rbx */
	LONG $0x248c8948; LONG $0x000000e8	/* 4b mov %rcx,0xe8(%rsp) */
	LONG $0x248c8b48; LONG $0x00000178	/* 53 mov 0x178(%rsp),%rcx */
	LONG $0x132c8d4a	/* 5b lea (%rbx,%r10,1),%rbp */
	LONG $0x05100ff3; LONG $0x00000a70	/* 5f movss 0x0(%rip),%xmm0 = ad7 */
	LONG $0x24848948; LONG $0x00000118	/* 67 mov %rax,0x118(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000aaf25; BYTE $0x00	/* 6f movdqa 0x0(%rip),%xmm12 = b27, as it lies */
	LONG $0x890c8d48	/* 78 lea (%rcx,%rcx,4),%rcx */
	LONG $0x24b48948; LONG $0x00000120	/* 7c mov %rsi,0x120(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000a2b	/* 84 movdqa 0x0(%rip),%xmm7 = ab7, as it lies */
	LONG $0x4e0c8d49	/* 8c lea (%r14,%rcx,2),%rcx */
	LONG $0x24bc8948; LONG $0x00000128	/* 90 mov %rdi,0x128(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000a2635; BYTE $0x00	/* 98 movdqa 0x0(%rip),%xmm14 = ac7, as it lies */
	LONG $0x6f0f44f3; LONG $0x000a6d2d; BYTE $0x00	/* a1 movdqa 0x0(%rip),%xmm13 = b17, as it lies */
	LONG $0x4e348d4c	/* aa lea (%rsi,%rcx,2),%r14 */
	LONG $0x248c8b48; LONG $0x00000178	/* ae mov 0x178(%rsp),%rcx */
	LONG $0xb4290f44; LONG $0x00010024; BYTE $0x00	/* b6 movaps %xmm14,0x100(%rsp) */
	LONG $0x05e1c148	/* bf shl $0x5,%rcx */
	LONG $0x013c8d4e	/* c3 lea (%rcx,%r8,1),%r15 */
	WORD $0x8949; BYTE $0xc0	/* c7 mov %rax,%r8 */
	WORD $0x8948; BYTE $0xf1	/* ca mov %rsi,%rcx */
	LONG $0x24bc894c; LONG $0x00000110	/* cd mov %r15,0x110(%rsp) */
	LONG $0x24bc290f; LONG $0x000000f0	/* d5 movaps %xmm7,0xf0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xf4	/* dd movdqa %xmm12,%xmm14 */
	LONG $0x2484290f; LONG $0x000000b0	/* e2 movaps %xmm0,0xb0(%rsp) */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* ea cmpq $0x0,0x178(%rsp) */
	LONG $0x00b18d48; WORD $0x0018; BYTE $0x00	/* f3 lea 0x1800(%rcx),%rsi */
	LONG $0x09a08e0f; WORD $0x0000	/* fa jle aa0 */
	LONG $0xf6ef0f66	/* 100 pxor %xmm6,%xmm6 */
	LONG $0x2484894c; LONG $0x000000c8	/* 104 mov %r8,0xc8(%rsp) */
	LONG $0x249c8b4c; LONG $0x000000e0	/* 10c mov 0xe0(%rsp),%r11 */
	WORD $0x8948; BYTE $0xd7	/* 114 mov %rdx,%rdi */
	LONG $0x248c8948; LONG $0x000000d0	/* 117 mov %rcx,0xd0(%rsp) */
	WORD $0x8948; BYTE $0xc8	/* 11f mov %rcx,%rax */
	WORD $0x3145; BYTE $0xc9	/* 122 xor %r9d,%r9d */
	LONG $0x6f0f4466; LONG $0x00f0248c; WORD $0x0000	/* 125 movdqa 0xf0(%rsp),%xmm9 */
	LONG $0x6f0f4466; LONG $0x01002494; WORD $0x0000	/* 12f movdqa 0x100(%rsp),%xmm10 */
	LONG $0x248c8948; LONG $0x000000d8	/* 139 mov %rcx,0xd8(%rsp) */
	LONG $0x0000bc49; LONG $0x00000080; WORD $0x0080	/* 141 movabs $0x80000000800000,%r12 */
	LONG $0x2474290f; BYTE $0x30	/* 14b movaps %xmm6,0x30(%rsp) */
	LONG $0x2474290f; BYTE $0x20	/* 150 movaps %xmm6,0x20(%rsp) */
	LONG $0x2474290f; BYTE $0x10	/* 155 movaps %xmm6,0x10(%rsp) */
	LONG $0x2434290f	/* 15a movaps %xmm6,(%rsp) */
	WORD $0x19eb	/* 15e jmp 179 */
	LONG $0x2474280f; BYTE $0x20	/* 160 movaps 0x20(%rsp),%xmm6 */
	LONG $0x247c280f; BYTE $0x30	/* 165 movaps 0x30(%rsp),%xmm7 */
	LONG $0x2444290f; BYTE $0x30	/* 16a movaps %xmm0,0x30(%rsp) */
	LONG $0x2474290f; BYTE $0x10	/* 16f movaps %xmm6,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* 174 movaps %xmm7,0x20(%rsp) */
	WORD $0x180f; BYTE $0x0e	/* 179 prefetcht0 (%rsi) */
	LONG $0x404e180f	/* 17c prefetcht0 0x40(%rsi) */
	LONG $0x486e0f66; BYTE $0x02	/* 180 movd 0x2(%rax),%xmm1 */
	LONG $0x586f0ff3; BYTE $0x06	/* 185 movdqu 0x6(%rax),%xmm3 */
	LONG $0x776f0ff3; BYTE $0x10	/* 18a movdqu 0x10(%rdi),%xmm6 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 18f movdqa %xmm10,%xmm12 */
	LONG $0xc9600f66	/* 194 punpcklbw %xmm1,%xmm1 */
	LONG $0x2f6f0ff3	/* 198 movdqu (%rdi),%xmm5 */
	LONG $0x00bf0f44	/* 19c movswl (%rax),%r8d */
	LONG $0x58c68348	/* 1a0 add $0x58,%rsi */
	LONG $0xc9610f66	/* 1a4 punpcklwd %xmm1,%xmm1 */
	LONG $0xd36f0f66	/* 1a8 movdqa %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1ac movdqa %xmm6,%xmm8 */
	LONG $0x0cbf0f42; BYTE $0x10	/* 1b1 movswl (%rax,%r10,1),%ecx */
	LONG $0xc16f0f66	/* 1b6 movdqa %xmm1,%xmm0 */
	LONG $0xd2710f66; BYTE $0x04	/* 1ba psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 1bf pand %xmm9,%xmm3 */
	LONG $0x0de0c141	/* 1c4 shl $0xd,%r8d */
	LONG $0xc1620f66	/* 1c8 punpckldq %xmm1,%xmm0 */
	LONG $0xc96a0f66	/* 1cc punpckhdq %xmm1,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 1d0 pand %xmm9,%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* 1d5 shl $0xd,%ecx */
	LONG $0xdb0f4166; BYTE $0xcd	/* 1d8 pand %xmm13,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 1dd pand %xmm13,%xmm0 */
	LONG $0xfd6f0f66	/* 1e2 movdqa %xmm5,%xmm7 */
	LONG $0xe000e181; WORD $0x8fff	/* 1e6 and $0x8fffe000,%ecx */
	LONG $0x740f4166; BYTE $0xcd	/* 1ec pcmpeqb %xmm13,%xmm1 */
	LONG $0x740f4166; BYTE $0xc5	/* 1f1 pcmpeqb %xmm13,%xmm0 */
	LONG $0x20e1c148	/* 1f6 shl $0x20,%rcx */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 1fa and $0x8fffe000,%r8d */
	LONG $0xe6710f66; BYTE $0x08	/* 201 psraw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 206 psraw $0x8,%xmm5 */
	WORD $0x094c; BYTE $0xc1	/* 20b or %r8,%rcx */
	LONG $0x04bf0f44; BYTE $0x28	/* 20e movswl (%rax,%rbp,1),%r8d */
	LONG $0x710f4166; WORD $0x08f0	/* 213 psllw $0x8,%xmm8 */
	LONG $0xf7710f66; BYTE $0x08	/* 219 psllw $0x8,%xmm7 */
	LONG $0x2cbf0f44; BYTE $0x18	/* 21e movswl (%rax,%rbx,1),%r13d */
	LONG $0xdb0f4166; BYTE $0xce	/* 223 pand %xmm14,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 228 pand %xmm14,%xmm0 */
	LONG $0x0de0c141	/* 22d shl $0xd,%r8d */
	LONG $0xcaeb0f66	/* 231 por %xmm2,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 235 movdqa %xmm10,%xmm2 */
	LONG $0xc3eb0f66	/* 23a por %xmm3,%xmm0 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 23e and $0x8fffe000,%r8d */
	LONG $0xf80f4166; BYTE $0xce	/* 245 psubb %xmm14,%xmm1 */
	LONG $0xf80f4166; BYTE $0xc6	/* 24a psubb %xmm14,%xmm0 */
	LONG $0x710f4166; WORD $0x08e0	/* 24f psraw $0x8,%xmm8 */
	LONG $0x0de5c141	/* 255 shl $0xd,%r13d */
	LONG $0xd1db0f66	/* 259 pand %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 25d psllw $0x8,%xmm1 */
	LONG $0x00e58141; WORD $0xffe0; BYTE $0x8f	/* 262 and $0x8fffe000,%r13d */
	LONG $0x20e0c149	/* 269 shl $0x20,%r8 */
	LONG $0xe26f0f66	/* 26d movdqa %xmm2,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x1054; BYTE $0x06	/* 271 movdqu 0x6(%rax,%r10,1),%xmm2 */
	LONG $0xe7710f66; BYTE $0x08	/* 278 psraw $0x8,%xmm7 */
	WORD $0x094d; BYTE $0xe8	/* 27d or %r13,%r8 */
	LONG $0xe6f50f66	/* 280 pmaddwd %xmm6,%xmm4 */
	LONG $0x212c8d4e	/* 284 lea (%rcx,%r12,1),%r13 */
	LONG $0x2464290f; BYTE $0x40	/* 288 movaps %xmm4,0x40(%rsp) */
	LONG $0xe16f0f66	/* 28d movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xca	/* 291 movdqa %xmm10,%xmm1 */
	LONG $0x203c8d4f	/* 296 lea (%r8,%r12,1),%r15 */
	LONG $0xc8db0f66	/* 29a pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 29e psllw $0x8,%xmm0 */
	LONG $0xf50f4166; BYTE $0xe0	/* 2a3 pmaddwd %xmm8,%xmm4 */
	WORD $0x094d; BYTE $0xfd	/* 2a8 or %r15,%r13 */
	LONG $0xd96f0f66	/* 2ab movdqa %xmm1,%xmm3 */
	LONG $0x2464290f; BYTE $0x50	/* 2af movaps %xmm4,0x50(%rsp) */
	WORD $0x094d; BYTE $0xe9	/* 2b4 or %r13,%r9 */
	LONG $0xddf50f66	/* 2b7 pmaddwd %xmm5,%xmm3 */
	LONG $0x245c290f; BYTE $0x60	/* 2bb movaps %xmm3,0x60(%rsp) */
	LONG $0xd86f0f66	/* 2c0 movdqa %xmm0,%xmm3 */
	LONG $0x6e0f4266; WORD $0x1044; BYTE $0x02	/* 2c4 movd 0x2(%rax,%r10,1),%xmm0 */
	LONG $0xc0600f66	/* 2cb punpcklbw %xmm0,%xmm0 */
	LONG $0xdff50f66	/* 2cf pmaddwd %xmm7,%xmm3 */
	LONG $0xc0610f66	/* 2d3 punpcklwd %xmm0,%xmm0 */
	LONG $0x245c290f; BYTE $0x70	/* 2d7 movaps %xmm3,0x70(%rsp) */
	LONG $0x5c6f0ff3; WORD $0x0618	/* 2dc movdqu 0x6(%rax,%rbx,1),%xmm3 */
	LONG $0xc86f0f66	/* 2e2 movdqa %xmm0,%xmm1 */
	LONG $0xc8620f66	/* 2e6 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 2ea punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 2ee pand %xmm13,%xmm0 */
	LONG $0xe16f0f66	/* 2f3 movdqa %xmm1,%xmm4 */
	LONG $0xca6f0f66	/* 2f7 movdqa %xmm2,%xmm1 */
	LONG $0x740f4166; BYTE $0xc5	/* 2fb pcmpeqb %xmm13,%xmm0 */
	LONG $0xd1710f66; BYTE $0x04	/* 300 psrlw $0x4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 305 pand %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 30a pand %xmm9,%xmm1 */
	LONG $0x740f4166; BYTE $0xe5	/* 30f pcmpeqb %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 314 pand %xmm9,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 319 pand %xmm14,%xmm0 */
	LONG $0xc1eb0f66	/* 31e por %xmm1,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xca	/* 322 movdqa %xmm10,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 327 pand %xmm14,%xmm4 */
	LONG $0xf80f4166; BYTE $0xc6	/* 32c psubb %xmm14,%xmm0 */
	LONG $0xe2eb0f66	/* 331 por %xmm2,%xmm4 */
	LONG $0xc8db0f66	/* 335 pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 339 psllw $0x8,%xmm0 */
	LONG $0xf80f4166; BYTE $0xe6	/* 33e psubb %xmm14,%xmm4 */
	LONG $0xd16f0f66	/* 343 movdqa %xmm1,%xmm2 */
	LONG $0xd6f50f66	/* 347 pmaddwd %xmm6,%xmm2 */
	LONG $0x2494290f; LONG $0x00000080	/* 34b movaps %xmm2,0x80(%rsp) */
	LONG $0xd06f0f66	/* 353 movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc2	/* 357 movdqa %xmm10,%xmm0 */
	LONG $0xc4db0f66	/* 35c pand %xmm4,%xmm0 */
	LONG $0xf4710f66; BYTE $0x08	/* 360 psllw $0x8,%xmm4 */
	LONG $0xf50f4166; BYTE $0xd0	/* 365 pmaddwd %xmm8,%xmm2 */
	LONG $0xc86f0f66	/* 36a movdqa %xmm0,%xmm1 */
	LONG $0x446e0f66; WORD $0x0218	/* 36e movd 0x2(%rax,%rbx,1),%xmm0 */
	LONG $0x2494290f; LONG $0x00000090	/* 374 movaps %xmm2,0x90(%rsp) */
	LONG $0xe7f50f66	/* 37c pmaddwd %xmm7,%xmm4 */
	LONG $0xc0600f66	/* 380 punpcklbw %xmm0,%xmm0 */
	LONG $0xcdf50f66	/* 384 pmaddwd %xmm5,%xmm1 */
	LONG $0xc0610f66	/* 388 punpcklwd %xmm0,%xmm0 */
	LONG $0x248c290f; LONG $0x000000a0	/* 38c movaps %xmm1,0xa0(%rsp) */
	LONG $0xcb6f0f66	/* 394 movdqa %xmm3,%xmm1 */
	LONG $0xa4fe0f66; LONG $0x0000a024; BYTE $0x00	/* 398 paddd 0xa0(%rsp),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 3a1 movdqa %xmm0,%xmm11 */
	LONG $0xd1710f66; BYTE $0x04	/* 3a6 psrlw $0x4,%xmm1 */
	LONG $0x620f4466; BYTE $0xd8	/* 3ab punpckldq %xmm0,%xmm11 */
	LONG $0xc06a0f66	/* 3b0 punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 3b4 pand %xmm9,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 3b9 pand %xmm13,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd3	/* 3be movdqa %xmm11,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xda	/* 3c3 movdqa %xmm10,%xmm11 */
	LONG $0x740f4166; BYTE $0xc5	/* 3c8 pcmpeqb %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 3cd pand %xmm13,%xmm2 */
	LONG $0x740f4166; BYTE $0xd5	/* 3d2 pcmpeqb %xmm13,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 3d7 pand %xmm14,%xmm0 */
	LONG $0xc1eb0f66	/* 3dc por %xmm1,%xmm0 */
	LONG $0xcb6f0f66	/* 3e0 movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 3e4 pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 3e9 pand %xmm9,%xmm1 */
	LONG $0xf80f4166; BYTE $0xc6	/* 3ee psubb %xmm14,%xmm0 */
	LONG $0xd1eb0f66	/* 3f3 por %xmm1,%xmm2 */
	LONG $0x4c6e0f66; WORD $0x0228	/* 3f7 movd 0x2(%rax,%rbp,1),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xd8	/* 3fd pand %xmm0,%xmm11 */
	LONG $0xc9600f66	/* 402 punpcklbw %xmm1,%xmm1 */
	LONG $0xf80f4166; BYTE $0xd6	/* 406 psubb %xmm14,%xmm2 */
	LONG $0xf50f4466; BYTE $0xde	/* 40b pmaddwd %xmm6,%xmm11 */
	LONG $0xc9610f66	/* 410 punpcklwd %xmm1,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 414 psllw $0x8,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe2	/* 419 pand %xmm2,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 41e movdqa %xmm1,%xmm15 */
	LONG $0xf50f4466; BYTE $0xe5	/* 423 pmaddwd %xmm5,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc0	/* 428 pmaddwd %xmm8,%xmm0 */
	LONG $0x620f4466; BYTE $0xf9	/* 42d punpckldq %xmm1,%xmm15 */
	LONG $0xc96a0f66	/* 432 punpckhdq %xmm1,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc3	/* 436 paddd %xmm11,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 43b pand %xmm13,%xmm1 */
	LONG $0xf2710f66; BYTE $0x08	/* 440 psllw $0x8,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 445 movdqa %xmm15,%xmm3 */
	LONG $0x6f0f44f3; WORD $0x287c; BYTE $0x06	/* 44a movdqu 0x6(%rax,%rbp,1),%xmm15 */
	LONG $0x740f4166; BYTE $0xcd	/* 451 pcmpeqb %xmm13,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 456 pand %xmm13,%xmm3 */
	LONG $0xd7f50f66	/* 45b pmaddwd %xmm7,%xmm2 */
	LONG $0x710f4166; WORD $0x04d7	/* 45f psrlw $0x4,%xmm15 */
	LONG $0x740f4166; BYTE $0xdd	/* 465 pcmpeqb %xmm13,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 46a paddd %xmm12,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xf9	/* 46f pand %xmm9,%xmm15 */
	LONG $0xd0fe0f66	/* 474 paddd %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 478 pand %xmm14,%xmm1 */
	LONG $0xc26f0f66	/* 47d movdqa %xmm2,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 481 por %xmm15,%xmm1 */
	LONG $0x6f0f44f3; WORD $0x287c; BYTE $0x06	/* 486 movdqu 0x6(%rax,%rbp,1),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xde	/* 48d pand %xmm14,%xmm3 */
	LONG $0xf80f4166; BYTE $0xce	/* 492 psubb %xmm14,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf9	/* 497 pand %xmm9,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xdf	/* 49c por %xmm15,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xfa	/* 4a1 movdqa %xmm10,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf9	/* 4a6 pand %xmm1,%xmm15 */
	LONG $0xf1710f66; BYTE $0x08	/* 4ab psllw $0x8,%xmm1 */
	LONG $0xf80f4166; BYTE $0xde	/* 4b0 psubb %xmm14,%xmm3 */
	LONG $0xf50f4466; BYTE $0xfe	/* 4b5 pmaddwd %xmm6,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 4ba movdqa %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xc8	/* 4bf pmaddwd %xmm8,%xmm1 */
	LONG $0xf3db0f66	/* 4c4 pand %xmm3,%xmm6 */
	LONG $0xf3710f66; BYTE $0x08	/* 4c8 psllw $0x8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xcf	/* 4cd paddd %xmm15,%xmm1 */
	LONG $0xf5f50f66	/* 4d2 pmaddwd %xmm5,%xmm6 */
	LONG $0xdff50f66	/* 4d6 pmaddwd %xmm7,%xmm3 */
	LONG $0x7c6f0f66; WORD $0x7024	/* 4da movdqa 0x70(%rsp),%xmm7 */
	LONG $0xac6f0f66; LONG $0x00009024; BYTE $0x00	/* 4e0 movdqa 0x90(%rsp),%xmm5 */
	LONG $0xacfe0f66; LONG $0x00008024; BYTE $0x00	/* 4e9 paddd 0x80(%rsp),%xmm5 */
	LONG $0x7cfe0f66; WORD $0x6024	/* 4f2 paddd 0x60(%rsp),%xmm7 */
	LONG $0xdefe0f66	/* 4f8 paddd %xmm6,%xmm3 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 4fc movq %r8,%xmm6 */
	LONG $0xecfe0f66	/* 501 paddd %xmm4,%xmm5 */
	LONG $0x646f0f66; WORD $0x5024	/* 505 movdqa 0x50(%rsp),%xmm4 */
	LONG $0x64fe0f66; WORD $0x4024	/* 50b paddd 0x40(%rsp),%xmm4 */
	LONG $0xd9fe0f66	/* 511 paddd %xmm1,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc9	/* 515 movq %rcx,%xmm1 */
	WORD $0x8b41; BYTE $0x0b	/* 51a mov (%r11),%ecx */
	LONG $0xe7fe0f66	/* 51d paddd %xmm7,%xmm4 */
	LONG $0xc36a0f66	/* 521 punpckhdq %xmm3,%xmm0 */
	LONG $0xd3620f66	/* 525 punpckldq %xmm3,%xmm2 */
	LONG $0xfc6f0f66	/* 529 movdqa %xmm4,%xmm7 */
	LONG $0xe5620f66	/* 52d punpckldq %xmm5,%xmm4 */
	LONG $0xd0fe0f66	/* 531 paddd %xmm0,%xmm2 */
	LONG $0xfd6a0f66	/* 535 punpckhdq %xmm5,%xmm7 */
	LONG $0xce6c0f66	/* 539 punpcklqdq %xmm6,%xmm1 */
	LONG $0xe7fe0f66	/* 53d paddd %xmm7,%xmm4 */
	LONG $0xc46f0f66	/* 541 movdqa %xmm4,%xmm0 */
	LONG $0xe26c0f66	/* 545 punpcklqdq %xmm2,%xmm4 */
	LONG $0xc26d0f66	/* 549 punpckhqdq %xmm2,%xmm0 */
	LONG $0xe0fe0f66	/* 54d paddd %xmm0,%xmm4 */
	LONG $0xe4720f66; BYTE $0x08	/* 551 psrad $0x8,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 556 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xfffff981; WORD $0x467f	/* 559 cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* 55f jle 570 */
	LONG $0x0000b948; LONG $0x00001000; WORD $0x1000	/* 561 movabs $0x1000000010000000,%rcx */
	WORD $0x0949; BYTE $0xc9	/* 56b or %rcx,%r9 */
	WORD $0xc931	/* 56e xor %ecx,%ecx */
	LONG $0xc16e0f66	/* 570 movd %ecx,%xmm0 */
	LONG $0x2474280f; BYTE $0x10	/* 574 movaps 0x10(%rsp),%xmm6 */
	LONG $0x16c08348	/* 579 add $0x16,%rax */
	LONG $0x20c78348	/* 57d add $0x20,%rdi */
	LONG $0x84590ff3; LONG $0x0000b024; BYTE $0x00	/* 581 mulss 0xb0(%rsp),%xmm0 */
	LONG $0x04c38349	/* 58a add $0x4,%r11 */
	LONG $0x00c0c60f	/* 58e shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 592 mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 595 mulps %xmm4,%xmm0 */
	LONG $0x2404580f	/* 598 addps (%rsp),%xmm0 */
	LONG $0x2434290f	/* 59c movaps %xmm6,(%rsp) */
	WORD $0x394c; BYTE $0xf0	/* 5a0 cmp %r14,%rax */
	LONG $0xfbb7850f; WORD $0xffff	/* 5a3 jne 160 */
	WORD $0x280f; BYTE $0xc8	/* 5a9 movaps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x30	/* 5ac movaps 0x30(%rsp),%xmm0 */
	LONG $0x244c580f; BYTE $0x20	/* 5b1 addps 0x20(%rsp),%xmm1 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 5b6 movabs $0x1000000010000000,%rax */
	LONG $0x24848b4c; LONG $0x000000c8	/* 5c0 mov 0xc8(%rsp),%r8 */
	LONG $0x248c8b48; LONG $0x000000d0	/* 5c8 mov 0xd0(%rsp),%rcx */
	WORD $0x580f; BYTE $0xc6	/* 5d0 addps %xmm6,%xmm0 */
	LONG $0x24ac8b4c; LONG $0x000000d8	/* 5d3 mov 0xd8(%rsp),%r13 */
	WORD $0x580f; BYTE $0xc8	/* 5db addps %xmm0,%xmm1 */
	LONG $0x08110f41	/* 5de movups %xmm1,(%r8) */
	WORD $0x8549; BYTE $0xc1	/* 5e2 test %rax,%r9 */
	LONG $0x04bd840f; WORD $0x0000	/* 5e5 je aa8 */
	LONG $0x156f0ff3; LONG $0x00000504	/* 5eb movdqa 0x0(%rip),%xmm2 = af7, as it lies */
	LONG $0x0d6f0ff3; LONG $0x0000050c	/* 5f3 movdqa 0x0(%rip),%xmm1 = b07, as it lies */
	LONG $0x05100ff3; LONG $0x000004d4	/* 5fb movss 0x0(%rip),%xmm0 = ad7 */
	WORD $0x894d; BYTE $0xc1	/* 603 mov %r8,%r9 */
	LONG $0x24bc8b4c; LONG $0x00000110	/* 606 mov 0x110(%rsp),%r15 */
	LONG $0x24a48b4c; LONG $0x000000e0	/* 60e mov 0xe0(%rsp),%r12 */
	LONG $0x10588d4d	/* 616 lea 0x10(%r8),%r11 */
	LONG $0x356f0ff3; LONG $0x000004c5	/* 61a movdqa 0x0(%rip),%xmm6 = ae7, as it lies */
	LONG $0x00c0c60f	/* 622 shufps $0x0,%xmm0,%xmm0 */
	LONG $0xfa6f0f66	/* 626 movdqa %xmm2,%xmm7 */
	LONG $0x2444290f; BYTE $0x20	/* 62a movaps %xmm0,0x20(%rsp) */
	LONG $0x2434290f	/* 62f movaps %xmm6,(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf9	/* 633 movdqa %xmm1,%xmm15 */
	LONG $0x6f0f44f3; LONG $0x00047615; BYTE $0x00	/* 638 movdqa 0x0(%rip),%xmm10 = ab7, as it lies */
	LONG $0x6f0f44f3; LONG $0x00047d0d; BYTE $0x00	/* 641 movdqa 0x0(%rip),%xmm9 = ac7, as it lies */
	LONG $0x247c290f; BYTE $0x10	/* 64a movaps %xmm7,0x10(%rsp) */
	LONG $0xffef0f66	/* 64f pxor %xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xef	/* 653 mov %r13,%rdi */
	WORD $0x894d; BYTE $0xe0	/* 656 mov %r12,%r8 */
	WORD $0x8948; BYTE $0xd6	/* 659 mov %rdx,%rsi */
	LONG $0xdf280f44	/* 65c movaps %xmm7,%xmm11 */
	WORD $0x280f; BYTE $0xf7	/* 660 movaps %xmm7,%xmm6 */
	LONG $0xc7280f44	/* 663 movaps %xmm7,%xmm8 */
	WORD $0x0beb	/* 667 jmp 674 */
	LONG $0xf3280f41	/* 669 movaps %xmm11,%xmm6 */
	WORD $0x280f; BYTE $0xfa	/* 66d movaps %xmm2,%xmm7 */
	LONG $0xd8280f44	/* 670 movaps %xmm0,%xmm11 */
	LONG $0x476e0f66; BYTE $0x02	/* 674 movd 0x2(%rdi),%xmm0 */
	LONG $0x166f0ff3	/* 679 movdqu (%rsi),%xmm2 */
	WORD $0xbf0f; BYTE $0x07	/* 67d movswl (%rdi),%eax */
	LONG $0x20c68348	/* 680 add $0x20,%rsi */
	LONG $0xc0600f66	/* 684 punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x0667	/* 688 movdqu 0x6(%rdi),%xmm12 */
	LONG $0x04c08349	/* 68e add $0x4,%r8 */
	LONG $0x16c78348	/* 692 add $0x16,%rdi */
	LONG $0xc0610f66	/* 696 punpcklwd %xmm0,%xmm0 */
	LONG $0x5e6f0ff3; BYTE $0xf0	/* 69a movdqu -0x10(%rsi),%xmm3 */
	LONG $0xe26f0f66	/* 69f movdqa %xmm2,%xmm4 */
	WORD $0xe0c1; BYTE $0x0d	/* 6a3 shl $0xd,%eax */
	LONG $0xc86f0f66	/* 6a6 movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x04d4	/* 6aa psrlw $0x4,%xmm12 */
	LONG $0xffe00025; BYTE $0x8f	/* 6b0 and $0x8fffe000,%eax */
	LONG $0xc8620f66	/* 6b5 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 6b9 punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 6bd pand %xmm10,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 6c2 pand %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 6c7 pand %xmm13,%xmm1 */
	LONG $0xeb6f0f66	/* 6cc movdqa %xmm3,%xmm5 */
	LONG $0x740f4166; BYTE $0xc5	/* 6d0 pcmpeqb %xmm13,%xmm0 */
	LONG $0x740f4166; BYTE $0xcd	/* 6d5 pcmpeqb %xmm13,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 6da psraw $0x8,%xmm3 */
	LONG $0xf4710f66; BYTE $0x08	/* 6df psllw $0x8,%xmm4 */
	LONG $0xf5710f66; BYTE $0x08	/* 6e4 psllw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 6e9 psraw $0x8,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 6ee pand %xmm14,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 6f3 psraw $0x8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 6f8 pand %xmm14,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 6fd por %xmm12,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xf067	/* 702 movdqu -0x10(%rdi),%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 708 psraw $0x8,%xmm5 */
	LONG $0xf80f4166; BYTE $0xc6	/* 70d psubb %xmm14,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 712 pand %xmm10,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xcc	/* 717 por %xmm12,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xe1	/* 71c movdqa %xmm9,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xe0	/* 721 pand %xmm0,%xmm12 */
	LONG $0xf0710f66; BYTE $0x08	/* 726 psllw $0x8,%xmm0 */
	LONG $0xf80f4166; BYTE $0xce	/* 72b psubb %xmm14,%xmm1 */
	LONG $0xf50f4466; BYTE $0xe3	/* 730 pmaddwd %xmm3,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 735 movdqa %xmm9,%xmm3 */
	LONG $0xc5f50f66	/* 73a pmaddwd %xmm5,%xmm0 */
	LONG $0xd9db0f66	/* 73e pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 742 psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc4	/* 747 paddd %xmm12,%xmm0 */
	LONG $0xdaf50f66	/* 74c pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* 750 pmaddwd %xmm4,%xmm1 */
	LONG $0x246f0f66; BYTE $0x24	/* 754 movdqa (%rsp),%xmm4 */
	LONG $0x100f41f3; WORD $0xfc50	/* 759 movss -0x4(%r8),%xmm2 */
	LONG $0xcbfe0f66	/* 75f paddd %xmm3,%xmm1 */
	LONG $0xc1fe0f66	/* 763 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 767 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 76c paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 770 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* 775 paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc0	/* 779 movq %rax,%xmm0 */
	LONG $0xc07e0ff3	/* 77e movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* 782 psrad $0x8,%xmm1 */
	LONG $0xe0db0f66	/* 787 pand %xmm0,%xmm4 */
	WORD $0x5b0f; BYTE $0xc9	/* 78b cvtdq2ps %xmm1,%xmm1 */
	LONG $0x64660f66; WORD $0x1024	/* 78e pcmpgtd 0x10(%rsp),%xmm4 */
	LONG $0x00d2c60f	/* 794 shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdc6f0f66	/* 798 movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* 79c pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 7a0 por %xmm15,%xmm0 */
	LONG $0x245c590f; BYTE $0x20	/* 7a5 mulps 0x20(%rsp),%xmm3 */
	LONG $0xc4db0f66	/* 7aa pand %xmm4,%xmm0 */
	WORD $0x560f; BYTE $0xd8	/* 7ae orps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xc7	/* 7b1 movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xd3	/* 7b4 mulps %xmm3,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* 7b7 mulps %xmm1,%xmm2 */
	LONG $0xd0580f41	/* 7ba addps %xmm8,%xmm2 */
	LONG $0xc6280f44	/* 7be movaps %xmm6,%xmm8 */
	WORD $0x3949; BYTE $0xf7	/* 7c2 cmp %rsi,%r15 */
	LONG $0xfe9e850f; WORD $0xffff	/* 7c5 jne 669 */
	WORD $0x280f; BYTE $0xca	/* 7cb movaps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xf7	/* 7ce addps %xmm7,%xmm6 */
	LONG $0x04c18349	/* 7d1 add $0x4,%r9 */
	WORD $0x014d; BYTE $0xd5	/* 7d5 add %r10,%r13 */
	LONG $0xcb580f41	/* 7d8 addps %xmm11,%xmm1 */
	WORD $0x580f; BYTE $0xce	/* 7dc addps %xmm6,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc49	/* 7df movss %xmm1,-0x4(%r9) */
	WORD $0x394d; BYTE $0xcb	/* 7e5 cmp %r9,%r11 */
	LONG $0xfe61850f; WORD $0xffff	/* 7e8 jne 64f */
	LONG $0x24b48b48; LONG $0x000000e8	/* 7ee mov 0xe8(%rsp),%rsi */
	WORD $0x894d; BYTE $0xd8	/* 7f6 mov %r11,%r8 */
	LONG $0x24ac8348; LONG $0x000000c0; BYTE $0x04	/* 7f9 subq $0x4,0xc0(%rsp) */
	LONG $0x24848b48; LONG $0x000000c0	/* 802 mov 0xc0(%rsp),%rax */
	WORD $0x0148; BYTE $0xf1	/* 80a add %rsi,%rcx */
	WORD $0x0149; BYTE $0xf6	/* 80d add %rsi,%r14 */
	LONG $0x03f88348	/* 810 cmp $0x3,%rax */
	LONG $0xf8d08f0f; WORD $0xffff	/* 814 jg ea */
	LONG $0x24bc8b48; LONG $0x00000128	/* 81a mov 0x128(%rsp),%rdi */
	LONG $0x249c8b48; LONG $0x000000e8	/* 822 mov 0xe8(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000118	/* 82a mov 0x118(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x00000120	/* 832 mov 0x120(%rsp),%rsi */
	LONG $0xfc478d4c	/* 83a lea -0x4(%rdi),%r8 */
	WORD $0x894c; BYTE $0xc7	/* 83e mov %r8,%rdi */
	LONG $0x02efc148	/* 841 shr $0x2,%rdi */
	LONG $0x014f8d48	/* 845 lea 0x1(%rdi),%rcx */
	WORD $0xf748; BYTE $0xdf	/* 849 neg %rdi */
	LONG $0xd9af0f48	/* 84c imul %rcx,%rbx */
	WORD $0x8949; BYTE $0xc9	/* 850 mov %rcx,%r9 */
	LONG $0xb83c8d49	/* 853 lea (%r8,%rdi,4),%rdi */
	LONG $0x04e1c149	/* 857 shl $0x4,%r9 */
	WORD $0x014c; BYTE $0xc8	/* 85b add %r9,%rax */
	WORD $0x0148; BYTE $0xde	/* 85e add %rbx,%rsi */
	WORD $0x8548; BYTE $0xff	/* 861 test %rdi,%rdi */
	LONG $0x02248e0f; WORD $0x0000	/* 864 jle a8e */
	LONG $0x249c8b4c; LONG $0x00000178	/* 86a mov 0x178(%rsp),%r11 */
	LONG $0x24a48b4c; LONG $0x000000e0	/* 872 mov 0xe0(%rsp),%r12 */
	LONG $0x05100ff3; LONG $0x00000255	/* 87a movss 0x0(%rip),%xmm0 = ad7 */
	LONG $0xb81c8d48	/* 882 lea (%rax,%rdi,4),%rbx */
	LONG $0x24ac8b48; LONG $0x00000178	/* 886 mov 0x178(%rsp),%rbp */
	LONG $0x2d6f0ff3; LONG $0x00000251	/* 88e movdqa 0x0(%rip),%xmm5 = ae7, as it lies */
	LONG $0x05e3c149	/* 896 shl $0x5,%r11 */
	LONG $0x3d6f0ff3; LONG $0x00000275	/* 89a movdqa 0x0(%rip),%xmm7 = b17, as it lies */
	LONG $0x356f0ff3; LONG $0x0000027d	/* 8a2 movdqa 0x0(%rip),%xmm6 = b27, as it lies */
	LONG $0x00c0c60f	/* 8aa shufps $0x0,%xmm0,%xmm0 */
	WORD $0x0149; BYTE $0xd3	/* 8ae add %rdx,%r11 */
	LONG $0x246c290f; BYTE $0x10	/* 8b1 movaps %xmm5,0x10(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0001f81d; BYTE $0x00	/* 8b6 movdqa 0x0(%rip),%xmm11 = ab7, as it lies */
	LONG $0x6f0f44f3; LONG $0x0001ff2d; BYTE $0x00	/* 8bf movdqa 0x0(%rip),%xmm13 = ac7, as it lies */
	LONG $0x2444290f; BYTE $0x20	/* 8c8 movaps %xmm0,0x20(%rsp) */
	LONG $0x04c08348	/* 8cd add $0x4,%rax */
	WORD $0x8548; BYTE $0xed	/* 8d1 test %rbp,%rbp */
	LONG $0x01d78e0f; WORD $0x0000	/* 8d4 jle ab1 */
	LONG $0xef0f4566; BYTE $0xd2	/* 8da pxor %xmm10,%xmm10 */
	WORD $0x894d; BYTE $0xe1	/* 8df mov %r12,%r9 */
	WORD $0x8949; BYTE $0xd0	/* 8e2 mov %rdx,%r8 */
	WORD $0x8948; BYTE $0xf7	/* 8e5 mov %rsi,%rdi */
	LONG $0x056f0ff3; LONG $0x00000217	/* 8e8 movdqa 0x0(%rip),%xmm0 = b07, as it lies */
	LONG $0xe2280f45	/* 8f0 movaps %xmm10,%xmm12 */
	LONG $0xc2280f45	/* 8f4 movaps %xmm10,%xmm8 */
	LONG $0xca280f45	/* 8f8 movaps %xmm10,%xmm9 */
	LONG $0x6f0f44f3; LONG $0x0001f235; BYTE $0x00	/* 8fc movdqa 0x0(%rip),%xmm14 = af7, as it lies */
	LONG $0xe86f0f66	/* 905 movdqa %xmm0,%xmm5 */
	LONG $0x242c290f	/* 909 movaps %xmm5,(%rsp) */
	WORD $0x0ceb	/* 90d jmp 91b */
	LONG $0xc4280f45	/* 90f movaps %xmm12,%xmm8 */
	LONG $0xd0280f44	/* 913 movaps %xmm0,%xmm10 */
	LONG $0xe1280f44	/* 917 movaps %xmm1,%xmm12 */
	LONG $0x476e0f66; BYTE $0x02	/* 91b movd 0x2(%rdi),%xmm0 */
	LONG $0x6f0f41f3; BYTE $0x10	/* 920 movdqu (%r8),%xmm2 */
	WORD $0xbf0f; BYTE $0x0f	/* 925 movswl (%rdi),%ecx */
	LONG $0x20c08349	/* 928 add $0x20,%r8 */
	LONG $0xc0600f66	/* 92c punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x067f	/* 930 movdqu 0x6(%rdi),%xmm15 */
	LONG $0x04c18349	/* 936 add $0x4,%r9 */
	LONG $0x16c78348	/* 93a add $0x16,%rdi */
	LONG $0xc0610f66	/* 93e punpcklwd %xmm0,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xf058	/* 942 movdqu -0x10(%r8),%xmm3 */
	LONG $0xe26f0f66	/* 948 movdqa %xmm2,%xmm4 */
	WORD $0xe1c1; BYTE $0x0d	/* 94c shl $0xd,%ecx */
	LONG $0xc86f0f66	/* 94f movdqa %xmm0,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 953 psllw $0x8,%xmm4 */
	LONG $0xe000e181; WORD $0x8fff	/* 958 and $0x8fffe000,%ecx */
	LONG $0xc8620f66	/* 95e punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 962 punpckhdq %xmm0,%xmm0 */
	LONG $0xeb6f0f66	/* 966 movdqa %xmm3,%xmm5 */
	LONG $0xc7db0f66	/* 96a pand %xmm7,%xmm0 */
	LONG $0x710f4166; WORD $0x04d7	/* 96e psrlw $0x4,%xmm15 */
	LONG $0xcfdb0f66	/* 974 pand %xmm7,%xmm1 */
	LONG $0xc7740f66	/* 978 pcmpeqb %xmm7,%xmm0 */
	LONG $0xcf740f66	/* 97c pcmpeqb %xmm7,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 980 pand %xmm11,%xmm15 */
	LONG $0xe3710f66; BYTE $0x08	/* 985 psraw $0x8,%xmm3 */
	LONG $0xe4710f66; BYTE $0x08	/* 98a psraw $0x8,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* 98f psraw $0x8,%xmm2 */
	LONG $0xf5710f66; BYTE $0x08	/* 994 psllw $0x8,%xmm5 */
	LONG $0xc6db0f66	/* 999 pand %xmm6,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 99d psraw $0x8,%xmm5 */
	LONG $0xcedb0f66	/* 9a2 pand %xmm6,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 9a6 por %xmm15,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xf07f	/* 9ab movdqu -0x10(%rdi),%xmm15 */
	LONG $0xc6f80f66	/* 9b1 psubb %xmm6,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 9b5 pand %xmm11,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 9ba por %xmm15,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 9bf movdqa %xmm13,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf8	/* 9c4 pand %xmm0,%xmm15 */
	LONG $0xf0710f66; BYTE $0x08	/* 9c9 psllw $0x8,%xmm0 */
	LONG $0xcef80f66	/* 9ce psubb %xmm6,%xmm1 */
	LONG $0xf50f4466; BYTE $0xfb	/* 9d2 pmaddwd %xmm3,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 9d7 movdqa %xmm13,%xmm3 */
	LONG $0xc5f50f66	/* 9dc pmaddwd %xmm5,%xmm0 */
	LONG $0xd9db0f66	/* 9e0 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 9e4 psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 9e9 paddd %xmm15,%xmm0 */
	LONG $0xdaf50f66	/* 9ee pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* 9f2 pmaddwd %xmm4,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xd1	/* 9f6 movq %rcx,%xmm2 */
	LONG $0x646f0f66; WORD $0x1024	/* 9fb movdqa 0x10(%rsp),%xmm4 */
	LONG $0xd27e0ff3	/* a01 movq %xmm2,%xmm2 */
	LONG $0xcbfe0f66	/* a05 paddd %xmm3,%xmm1 */
	LONG $0xe2db0f66	/* a09 pand %xmm2,%xmm4 */
	LONG $0xc1fe0f66	/* a0d paddd %xmm1,%xmm0 */
	LONG $0x660f4166; BYTE $0xe6	/* a11 pcmpgtd %xmm14,%xmm4 */
	LONG $0xc8700f66; BYTE $0x4e	/* a16 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* a1b paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* a1f pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xdc6f0f66	/* a24 movdqa %xmm4,%xmm3 */
	LONG $0xc8fe0f66	/* a28 paddd %xmm0,%xmm1 */
	LONG $0x100f41f3; WORD $0xfc41	/* a2c movss -0x4(%r9),%xmm0 */
	LONG $0xdadf0f66	/* a32 pandn %xmm2,%xmm3 */
	LONG $0xe1720f66; BYTE $0x08	/* a36 psrad $0x8,%xmm1 */
	LONG $0x14eb0f66; BYTE $0x24	/* a3b por (%rsp),%xmm2 */
	LONG $0x245c590f; BYTE $0x20	/* a40 mulps 0x20(%rsp),%xmm3 */
	WORD $0x5b0f; BYTE $0xc9	/* a45 cvtdq2ps %xmm1,%xmm1 */
	LONG $0xd4db0f66	/* a48 pand %xmm4,%xmm2 */
	LONG $0x00c0c60f	/* a4c shufps $0x0,%xmm0,%xmm0 */
	WORD $0x560f; BYTE $0xda	/* a50 orps %xmm2,%xmm3 */
	WORD $0x590f; BYTE $0xc3	/* a53 mulps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* a56 mulps %xmm1,%xmm0 */
	LONG $0xca280f41	/* a59 movaps %xmm10,%xmm1 */
	LONG $0xc1580f41	/* a5d addps %xmm9,%xmm0 */
	LONG $0xc8280f45	/* a61 movaps %xmm8,%xmm9 */
	WORD $0x394d; BYTE $0xc3	/* a65 cmp %r8,%r11 */
	LONG $0xfea1850f; WORD $0xffff	/* a68 jne 90f */
	WORD $0x280f; BYTE $0xc8	/* a6e movaps %xmm0,%xmm1 */
	LONG $0xc2580f45	/* a71 addps %xmm10,%xmm8 */
	LONG $0xcc580f41	/* a75 addps %xmm12,%xmm1 */
	LONG $0xc8580f41	/* a79 addps %xmm8,%xmm1 */
	LONG $0x48110ff3; BYTE $0xfc	/* a7d movss %xmm1,-0x4(%rax) */
	WORD $0x014c; BYTE $0xd6	/* a82 add %r10,%rsi */
	WORD $0x3948; BYTE $0xd8	/* a85 cmp %rbx,%rax */
	LONG $0xfe3f850f; WORD $0xffff	/* a88 jne 8cd */
	LONG $0x38c48148; WORD $0x0001; BYTE $0x00	/* a8e add $0x138,%rsp */
	BYTE $0x5b	/* a95 pop %rbx */
	BYTE $0x5d	/* a96 pop %rbp */
	WORD $0x5c41	/* a97 pop %r12 */
	WORD $0x5d41	/* a99 pop %r13 */
	WORD $0x5e41	/* a9b pop %r14 */
	WORD $0x5f41	/* a9d pop %r15 */
	BYTE $0xc3	/* a9f ret */
	LONG $0xc0ef0f66	/* aa0 pxor %xmm0,%xmm0 */
	LONG $0x00110f41	/* aa4 movups %xmm0,(%r8) */
	LONG $0x10588d4d	/* aa8 lea 0x10(%r8),%r11 */
	LONG $0xfffd3de9; BYTE $0xff	/* aac jmp 7ee */
	LONG $0xc9ef0f66	/* ab1 pxor %xmm1,%xmm1 */
	WORD $0xc6eb	/* ab5 jmp a7d */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* ab7 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* ac7 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* ad7 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* ae7 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* af7 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* b07 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* b17 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* b27 .rodata.cst16 */
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
	LONG $0x000ca1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xd3	/* 2 mov %rdx,%r11 */
	WORD $0x8949; BYTE $0xfa	/* 5 mov %rdi,%r10 */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	WORD $0x8948; BYTE $0xf5	/* 12 mov %rsi,%rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x78ec8148; WORD $0x0001; BYTE $0x00	/* 16 sub $0x178,%rsp */
	LONG $0x248c894c; LONG $0x00000100	/* 1d mov %r9,0x100(%rsp) */
	LONG $0x248c8b4c; LONG $0x000001b0	/* 25 mov 0x1b0(%rsp),%r9 */
	LONG $0x2484894c; LONG $0x000000f8	/* 2d mov %r8,0xf8(%rsp) */
	LONG $0x03f98348	/* 35 cmp $0x3,%rcx */
	LONG $0x09268e0f; WORD $0x0000	/* 39 jle 965 */
	LONG $0x9d048d4a; LONG $0x00000000	/* 3f lea 0x0(,%r11,4),%rax */
	LONG $0x2494894c; LONG $0x00000158	/* 47 mov %r10,0x158(%rsp) */
	LONG $0x1b348d4f	/* 4f lea (%r11,%r11,1),%r14 */
	LONG $0x356f0ff3; LONG $0x00000c26	/* 53 movdqa 0x0(%rip),%xmm6 = c81, as it lies */
	LONG $0x24848948; LONG $0x00000108	/* 5b mov %rax,0x108(%rsp) */
	LONG $0x1e2c8d4f	/* 63 lea (%r14,%r11,1),%r13 */
	WORD $0x894c; BYTE $0xd7	/* 67 mov %r10,%rdi */
	LONG $0x24848b48; LONG $0x000001b8	/* 6a mov 0x1b8(%rsp),%rax */
	LONG $0x24ac8948; LONG $0x00000160	/* 72 mov %rbp,0x160(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000c0f	/* 7a movdqa 0x0(%rip),%xmm7 = c91, as it lies */
	LONG $0x850c8d48; LONG $0x00000000	/* 82 lea 0x0(,%rax,4),%rcx */
	LONG $0x24948948; LONG $0x000000d8	/* 8a mov %rdx,0xd8(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000b9635; BYTE $0x00	/* 92 movdqa 0x0(%rip),%xmm14 = c31, as it lies */
	LONG $0x248c8948; LONG $0x00000150	/* 9b mov %rcx,0x150(%rsp) */
	LONG $0x24948948; LONG $0x00000168	/* a3 mov %rdx,0x168(%rsp) */
	WORD $0x8948; BYTE $0xea	/* ab mov %rbp,%rdx */
	LONG $0x24b4290f; LONG $0x00000110	/* ae movaps %xmm6,0x110(%rsp) */
	LONG $0x356f0ff3; LONG $0x00000b63	/* b6 movdqa 0x0(%rip),%xmm6 = c21, as it lies */
	LONG $0x24bc290f; LONG $0x00000120	/* be movaps %xmm7,0x120(%rsp) */
	LONG $0x3d100ff3; LONG $0x00000b73	/* c6 movss 0x0(%rip),%xmm7 = c41 */
	LONG $0x24bc290f; LONG $0x000000c0	/* ce movaps %xmm7,0xc0(%rsp) */
	LONG $0x00ffc60f	/* d6 shufps $0x0,%xmm7,%xmm7 */
	LONG $0x24b4290f; LONG $0x00000130	/* da movaps %xmm6,0x130(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* e2 movaps %xmm7,0x10(%rsp) */
	LONG $0xb4290f44; LONG $0x00014024; BYTE $0x00	/* e7 movaps %xmm14,0x140(%rsp) */
	LONG $0x24bc8348; LONG $0x000001b8; BYTE $0x00	/* f0 cmpq $0x0,0x1b8(%rsp) */
	LONG $0x00928d4c; WORD $0x0018; BYTE $0x00	/* f9 lea 0x1800(%rdx),%r10 */
	LONG $0x0b058e0f; WORD $0x0000	/* 100 jle c0b */
	LONG $0xf6ef0f66	/* 106 pxor %xmm6,%xmm6 */
	LONG $0x24bc8948; LONG $0x000000e0	/* 10a mov %rdi,0xe0(%rsp) */
	LONG $0x24a48b4c; LONG $0x000000f8	/* 112 mov 0xf8(%rsp),%r12 */
	WORD $0x8948; BYTE $0xd0	/* 11a mov %rdx,%rax */
	LONG $0x24948948; LONG $0x000000e8	/* 11d mov %rdx,0xe8(%rsp) */
	WORD $0x3145; BYTE $0xff	/* 125 xor %r15d,%r15d */
	WORD $0x3145; BYTE $0xc0	/* 128 xor %r8d,%r8d */
	LONG $0x249c8b48; LONG $0x00000100	/* 12b mov 0x100(%rsp),%rbx */
	LONG $0xac6f0f66; LONG $0x00011024; BYTE $0x00	/* 133 movdqa 0x110(%rsp),%xmm5 */
	LONG $0x2474290f; BYTE $0x40	/* 13c movaps %xmm6,0x40(%rsp) */
	LONG $0x6f0f4466; LONG $0x01202494; WORD $0x0000	/* 141 movdqa 0x120(%rsp),%xmm10 */
	LONG $0x0000bd48; LONG $0x00000080; WORD $0x0080	/* 14b movabs $0x80000000800000,%rbp */
	LONG $0x6f0f4466; LONG $0x0130249c; WORD $0x0000	/* 155 movdqa 0x130(%rsp),%xmm11 */
	LONG $0x24948948; LONG $0x000000f0	/* 15f mov %rdx,0xf0(%rsp) */
	LONG $0x6f0f4466; LONG $0x014024a4; WORD $0x0000	/* 167 movdqa 0x140(%rsp),%xmm12 */
	LONG $0x2474290f; BYTE $0x30	/* 171 movaps %xmm6,0x30(%rsp) */
	LONG $0x2474290f; BYTE $0x20	/* 176 movaps %xmm6,0x20(%rsp) */
	LONG $0x2434290f	/* 17b movaps %xmm6,(%rsp) */
	WORD $0x19eb	/* 17f jmp 19a */
	LONG $0x2474280f; BYTE $0x30	/* 181 movaps 0x30(%rsp),%xmm6 */
	LONG $0x247c280f; BYTE $0x40	/* 186 movaps 0x40(%rsp),%xmm7 */
	LONG $0x2444290f; BYTE $0x40	/* 18b movaps %xmm0,0x40(%rsp) */
	LONG $0x2474290f; BYTE $0x20	/* 190 movaps %xmm6,0x20(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* 195 movaps %xmm7,0x30(%rsp) */
	LONG $0x0a180f41	/* 19a prefetcht0 (%r10) */
	LONG $0x4a180f41; BYTE $0x40	/* 19e prefetcht0 0x40(%r10) */
	LONG $0x486e0f66; BYTE $0x04	/* 1a3 movd 0x4(%rax),%xmm1 */
	LONG $0x586f0ff3; BYTE $0x08	/* 1a8 movdqu 0x8(%rax),%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf4	/* 1ad movdqa %xmm12,%xmm14 */
	LONG $0x6f0f41f3; WORD $0x247c; BYTE $0x10	/* 1b2 movdqu 0x10(%r12),%xmm7 */
	LONG $0xc9600f66	/* 1b9 punpcklbw %xmm1,%xmm1 */
	LONG $0x0cbf0f42; BYTE $0x18	/* 1bd movswl (%rax,%r11,1),%ecx */
	WORD $0xbf0f; BYTE $0x10	/* 1c2 movswl (%rax),%edx */
	LONG $0x60c28349	/* 1c5 add $0x60,%r10 */
	LONG $0xc9610f66	/* 1c9 punpcklwd %xmm1,%xmm1 */
	LONG $0xd36f0f66	/* 1cd movdqa %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1d1 movdqa %xmm7,%xmm9 */
	LONG $0x6f0f41f3; WORD $0x2434	/* 1d6 movdqu (%r12),%xmm6 */
	LONG $0xc16f0f66	/* 1dc movdqa %xmm1,%xmm0 */
	LONG $0xd2710f66; BYTE $0x04	/* 1e0 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xdb	/* 1e5 pand %xmm11,%xmm3 */
	WORD $0xe1c1; BYTE $0x0d	/* 1ea shl $0xd,%ecx */
	LONG $0xc1620f66	/* 1ed punpckldq %xmm1,%xmm0 */
	LONG $0xc96a0f66	/* 1f1 punpckhdq %xmm1,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd3	/* 1f5 pand %xmm11,%xmm2 */
	WORD $0xe2c1; BYTE $0x0d	/* 1fa shl $0xd,%edx */
	LONG $0xcddb0f66	/* 1fd pand %xmm5,%xmm1 */
	LONG $0xc5db0f66	/* 201 pand %xmm5,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 205 movdqa %xmm6,%xmm8 */
	LONG $0xe000e181; WORD $0x8fff	/* 20a and $0x8fffe000,%ecx */
	LONG $0xcd740f66	/* 210 pcmpeqb %xmm5,%xmm1 */
	LONG $0xc5740f66	/* 214 pcmpeqb %xmm5,%xmm0 */
	LONG $0x34bf0f42; BYTE $0x28	/* 218 movswl (%rax,%r13,1),%esi */
	LONG $0xe000e281; WORD $0x8fff	/* 21d and $0x8fffe000,%edx */
	LONG $0xe7710f66; BYTE $0x08	/* 223 psraw $0x8,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 228 psraw $0x8,%xmm6 */
	LONG $0x20e1c148	/* 22d shl $0x20,%rcx */
	LONG $0x710f4166; WORD $0x08f1	/* 231 psllw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08f0	/* 237 psllw $0x8,%xmm8 */
	WORD $0x0948; BYTE $0xd1	/* 23d or %rdx,%rcx */
	WORD $0xe6c1; BYTE $0x0d	/* 240 shl $0xd,%esi */
	LONG $0xdb0f4166; BYTE $0xca	/* 243 pand %xmm10,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 248 pand %xmm10,%xmm0 */
	LONG $0x14bf0f42; BYTE $0x30	/* 24d movswl (%rax,%r14,1),%edx */
	LONG $0xe000e681; WORD $0x8fff	/* 252 and $0x8fffe000,%esi */
	LONG $0xcaeb0f66	/* 258 por %xmm2,%xmm1 */
	LONG $0xc3eb0f66	/* 25c por %xmm3,%xmm0 */
	LONG $0x20e6c148	/* 260 shl $0x20,%rsi */
	LONG $0x293c8d48	/* 264 lea (%rcx,%rbp,1),%rdi */
	LONG $0x6f0f4166; BYTE $0xd4	/* 268 movdqa %xmm12,%xmm2 */
	LONG $0x710f4166; WORD $0x08e1	/* 26d psraw $0x8,%xmm9 */
	WORD $0xe2c1; BYTE $0x0d	/* 273 shl $0xd,%edx */
	LONG $0xd1db0f66	/* 276 pand %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 27a psllw $0x8,%xmm1 */
	LONG $0xe000e281; WORD $0x8fff	/* 27f and $0x8fffe000,%edx */
	LONG $0xe26f0f66	/* 285 movdqa %xmm2,%xmm4 */
	LONG $0x710f4166; WORD $0x08e0	/* 289 psraw $0x8,%xmm8 */
	WORD $0x0948; BYTE $0xd6	/* 28f or %rdx,%rsi */
	LONG $0xe7f50f66	/* 292 pmaddwd %xmm7,%xmm4 */
	LONG $0x2e148d48	/* 296 lea (%rsi,%rbp,1),%rdx */
	LONG $0x2464290f; BYTE $0x50	/* 29a movaps %xmm4,0x50(%rsp) */
	LONG $0xe16f0f66	/* 29f movdqa %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcc	/* 2a3 movdqa %xmm12,%xmm1 */
	WORD $0x0948; BYTE $0xd7	/* 2a8 or %rdx,%rdi */
	LONG $0xc8db0f66	/* 2ab pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 2af psllw $0x8,%xmm0 */
	LONG $0x83148b42	/* 2b4 mov (%rbx,%r8,4),%edx */
	WORD $0x094c; BYTE $0xff	/* 2b8 or %r15,%rdi */
	LONG $0xd86f0f66	/* 2bb movdqa %xmm0,%xmm3 */
	LONG $0xd16f0f66	/* 2bf movdqa %xmm1,%xmm2 */
	LONG $0xf50f4166; BYTE $0xe1	/* 2c3 pmaddwd %xmm9,%xmm4 */
	WORD $0x3145; BYTE $0xff	/* 2c8 xor %r15d,%r15d */
	LONG $0x6e0f4266; WORD $0x1844; BYTE $0x04	/* 2cb movd 0x4(%rax,%r11,1),%xmm0 */
	LONG $0xd6f50f66	/* 2d2 pmaddwd %xmm6,%xmm2 */
	LONG $0x2464290f; BYTE $0x60	/* 2d6 movaps %xmm4,0x60(%rsp) */
	LONG $0xf50f4166; BYTE $0xd8	/* 2db pmaddwd %xmm8,%xmm3 */
	LONG $0xc0600f66	/* 2e0 punpcklbw %xmm0,%xmm0 */
	LONG $0x2454290f; BYTE $0x70	/* 2e4 movaps %xmm2,0x70(%rsp) */
	LONG $0x6f0f42f3; WORD $0x1854; BYTE $0x08	/* 2e9 movdqu 0x8(%rax,%r11,1),%xmm2 */
	LONG $0xc0610f66	/* 2f0 punpcklwd %xmm0,%xmm0 */
	LONG $0x249c290f; LONG $0x00000080	/* 2f4 movaps %xmm3,0x80(%rsp) */
	LONG $0x6f0f42f3; WORD $0x305c; BYTE $0x08	/* 2fc movdqu 0x8(%rax,%r14,1),%xmm3 */
	LONG $0xc86f0f66	/* 303 movdqa %xmm0,%xmm1 */
	LONG $0xc8620f66	/* 307 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 30b punpckhdq %xmm0,%xmm0 */
	LONG $0xc5db0f66	/* 30f pand %xmm5,%xmm0 */
	LONG $0xe16f0f66	/* 313 movdqa %xmm1,%xmm4 */
	LONG $0xca6f0f66	/* 317 movdqa %xmm2,%xmm1 */
	LONG $0xc5740f66	/* 31b pcmpeqb %xmm5,%xmm0 */
	LONG $0xd1710f66; BYTE $0x04	/* 31f psrlw $0x4,%xmm1 */
	LONG $0xe5db0f66	/* 324 pand %xmm5,%xmm4 */
	LONG $0xe5740f66	/* 328 pcmpeqb %xmm5,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcb	/* 32c pand %xmm11,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 331 pand %xmm10,%xmm0 */
	LONG $0xc1eb0f66	/* 336 por %xmm1,%xmm0 */
	LONG $0xca6f0f66	/* 33a movdqa %xmm2,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 33e pand %xmm10,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcb	/* 343 pand %xmm11,%xmm1 */
	LONG $0xe1eb0f66	/* 348 por %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcc	/* 34c movdqa %xmm12,%xmm1 */
	LONG $0xc8db0f66	/* 351 pand %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 355 psllw $0x8,%xmm0 */
	LONG $0xd06f0f66	/* 35a movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc4	/* 35e movdqa %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 363 movdqa %xmm1,%xmm15 */
	LONG $0xc4db0f66	/* 368 pand %xmm4,%xmm0 */
	LONG $0xf50f4166; BYTE $0xd1	/* 36c pmaddwd %xmm9,%xmm2 */
	LONG $0xf50f4466; BYTE $0xff	/* 371 pmaddwd %xmm7,%xmm15 */
	LONG $0xc86f0f66	/* 376 movdqa %xmm0,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 37a psllw $0x8,%xmm4 */
	LONG $0x6e0f4266; WORD $0x3044; BYTE $0x04	/* 37f movd 0x4(%rax,%r14,1),%xmm0 */
	LONG $0x2494290f; LONG $0x000000a0	/* 386 movaps %xmm2,0xa0(%rsp) */
	LONG $0xc0600f66	/* 38e punpcklbw %xmm0,%xmm0 */
	LONG $0xcef50f66	/* 392 pmaddwd %xmm6,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe0	/* 396 pmaddwd %xmm8,%xmm4 */
	LONG $0xbc290f44; LONG $0x00009024; BYTE $0x00	/* 39b movaps %xmm15,0x90(%rsp) */
	LONG $0xc0610f66	/* 3a4 punpcklwd %xmm0,%xmm0 */
	LONG $0x248c290f; LONG $0x000000b0	/* 3a8 movaps %xmm1,0xb0(%rsp) */
	LONG $0xcb6f0f66	/* 3b0 movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xdb	/* 3b4 pand %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 3b9 movdqa %xmm0,%xmm13 */
	LONG $0xd1710f66; BYTE $0x04	/* 3be psrlw $0x4,%xmm1 */
	LONG $0x6f0f46f3; WORD $0x287c; BYTE $0x08	/* 3c3 movdqu 0x8(%rax,%r13,1),%xmm15 */
	LONG $0xa4fe0f66; LONG $0x0000b024; BYTE $0x00	/* 3ca paddd 0xb0(%rsp),%xmm4 */
	LONG $0x620f4466; BYTE $0xe8	/* 3d3 punpckldq %xmm0,%xmm13 */
	LONG $0xc06a0f66	/* 3d8 punpckhdq %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcb	/* 3dc pand %xmm11,%xmm1 */
	LONG $0xc5db0f66	/* 3e1 pand %xmm5,%xmm0 */
	LONG $0x710f4166; WORD $0x04d7	/* 3e5 psrlw $0x4,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 3eb movdqa %xmm13,%xmm2 */
	LONG $0xc5740f66	/* 3f0 pcmpeqb %xmm5,%xmm0 */
	LONG $0xd5db0f66	/* 3f4 pand %xmm5,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xfb	/* 3f8 pand %xmm11,%xmm15 */
	LONG $0xd5740f66	/* 3fd pcmpeqb %xmm5,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xec	/* 401 movdqa %xmm12,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc2	/* 406 pand %xmm10,%xmm0 */
	LONG $0xc1eb0f66	/* 40b por %xmm1,%xmm0 */
	LONG $0x6e0f4266; WORD $0x284c; BYTE $0x04	/* 40f movd 0x4(%rax,%r13,1),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 416 pand %xmm10,%xmm2 */
	LONG $0xc9600f66	/* 41b punpcklbw %xmm1,%xmm1 */
	LONG $0xd3eb0f66	/* 41f por %xmm3,%xmm2 */
	LONG $0xdb0f4466; BYTE $0xe8	/* 423 pand %xmm0,%xmm13 */
	LONG $0xc9610f66	/* 428 punpcklwd %xmm1,%xmm1 */
	LONG $0xf50f4466; BYTE $0xef	/* 42c pmaddwd %xmm7,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xf2	/* 431 pand %xmm2,%xmm14 */
	LONG $0xd96f0f66	/* 436 movdqa %xmm1,%xmm3 */
	LONG $0xf2710f66; BYTE $0x08	/* 43a psllw $0x8,%xmm2 */
	LONG $0xf50f4466; BYTE $0xf6	/* 43f pmaddwd %xmm6,%xmm14 */
	LONG $0xd9620f66	/* 444 punpckldq %xmm1,%xmm3 */
	LONG $0xc96a0f66	/* 448 punpckhdq %xmm1,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd0	/* 44c pmaddwd %xmm8,%xmm2 */
	LONG $0xcddb0f66	/* 451 pand %xmm5,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 455 psllw $0x8,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xd6	/* 45a paddd %xmm14,%xmm2 */
	LONG $0xcd740f66	/* 45f pcmpeqb %xmm5,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc1	/* 463 pmaddwd %xmm9,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 468 paddd %xmm13,%xmm0 */
	LONG $0xd0fe0f66	/* 46d paddd %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xca	/* 471 pand %xmm10,%xmm1 */
	LONG $0xc26f0f66	/* 476 movdqa %xmm2,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xcf	/* 47a por %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 47f movdqa %xmm3,%xmm15 */
	LONG $0x6f0f42f3; WORD $0x285c; BYTE $0x08	/* 484 movdqu 0x8(%rax,%r13,1),%xmm3 */
	LONG $0xdb0f4466; BYTE $0xfd	/* 48b pand %xmm5,%xmm15 */
	LONG $0x740f4466; BYTE $0xfd	/* 490 pcmpeqb %xmm5,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xdb	/* 495 pand %xmm11,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xfa	/* 49a pand %xmm10,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xdf	/* 49f por %xmm15,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xfc	/* 4a4 movdqa %xmm12,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf9	/* 4a9 pand %xmm1,%xmm15 */
	LONG $0xf1710f66; BYTE $0x08	/* 4ae psllw $0x8,%xmm1 */
	LONG $0xf50f4466; BYTE $0xff	/* 4b3 pmaddwd %xmm7,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xfc	/* 4b8 movdqa %xmm12,%xmm7 */
	LONG $0xf50f4166; BYTE $0xc9	/* 4bd pmaddwd %xmm9,%xmm1 */
	LONG $0xfbdb0f66	/* 4c2 pand %xmm3,%xmm7 */
	LONG $0xf3710f66; BYTE $0x08	/* 4c6 psllw $0x8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xcf	/* 4cb paddd %xmm15,%xmm1 */
	LONG $0xfef50f66	/* 4d0 pmaddwd %xmm6,%xmm7 */
	LONG $0xf50f4166; BYTE $0xd8	/* 4d4 pmaddwd %xmm8,%xmm3 */
	LONG $0xb46f0f66; LONG $0x0000a024; BYTE $0x00	/* 4d9 movdqa 0xa0(%rsp),%xmm6 */
	LONG $0x6f0f4466; LONG $0x00802484; WORD $0x0000	/* 4e2 movdqa 0x80(%rsp),%xmm8 */
	LONG $0xb4fe0f66; LONG $0x00009024; BYTE $0x00	/* 4ec paddd 0x90(%rsp),%xmm6 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x70	/* 4f5 paddd 0x70(%rsp),%xmm8 */
	LONG $0xdffe0f66	/* 4fc paddd %xmm7,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xfe	/* 500 movq %rsi,%xmm7 */
	LONG $0xf4fe0f66	/* 505 paddd %xmm4,%xmm6 */
	LONG $0x646f0f66; WORD $0x6024	/* 509 movdqa 0x60(%rsp),%xmm4 */
	LONG $0x64fe0f66; WORD $0x5024	/* 50f paddd 0x50(%rsp),%xmm4 */
	LONG $0xd9fe0f66	/* 515 paddd %xmm1,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 519 paddd %xmm8,%xmm4 */
	LONG $0xc36a0f66	/* 51e punpckhdq %xmm3,%xmm0 */
	LONG $0xd3620f66	/* 522 punpckldq %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 526 movdqa %xmm4,%xmm8 */
	LONG $0xe6620f66	/* 52b punpckldq %xmm6,%xmm4 */
	LONG $0xd0fe0f66	/* 52f paddd %xmm0,%xmm2 */
	LONG $0x6a0f4466; BYTE $0xc6	/* 533 punpckhdq %xmm6,%xmm8 */
	LONG $0x6e0f4866; BYTE $0xf1	/* 538 movq %rcx,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 53d paddd %xmm8,%xmm4 */
	LONG $0xf76c0f66	/* 542 punpcklqdq %xmm7,%xmm6 */
	LONG $0xc46f0f66	/* 546 movdqa %xmm4,%xmm0 */
	LONG $0xe26c0f66	/* 54a punpcklqdq %xmm2,%xmm4 */
	LONG $0xc26d0f66	/* 54e punpckhqdq %xmm2,%xmm0 */
	LONG $0xe0fe0f66	/* 552 paddd %xmm0,%xmm4 */
	LONG $0xe4720f66; BYTE $0x08	/* 556 psrad $0x8,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 55b cvtdq2ps %xmm4,%xmm4 */
	LONG $0xfffffa81; WORD $0x467f	/* 55e cmp $0x467fffff,%edx */
	WORD $0x127e	/* 564 jle 578 */
	LONG $0x0000be48; LONG $0x00001000; WORD $0x1000	/* 566 movabs $0x1000000010000000,%rsi */
	WORD $0xd231	/* 570 xor %edx,%edx */
	WORD $0x0948; BYTE $0xf7	/* 572 or %rsi,%rdi */
	WORD $0x8949; BYTE $0xf7	/* 575 mov %rsi,%r15 */
	LONG $0x4cbf0f43; WORD $0x0281	/* 578 movswl 0x2(%r9,%r8,4),%ecx */
	LONG $0xca6e0f66	/* 57e movd %edx,%xmm1 */
	LONG $0x14bf0f43; BYTE $0x81	/* 582 movswl (%r9,%r8,4),%edx */
	LONG $0x18c08348	/* 587 add $0x18,%rax */
	LONG $0x24bc280f; LONG $0x000000c0	/* 58b movaps 0xc0(%rsp),%xmm7 */
	WORD $0x280f; BYTE $0xc1	/* 593 movaps %xmm1,%xmm0 */
	LONG $0x01c08349	/* 596 add $0x1,%r8 */
	LONG $0x20c48349	/* 59a add $0x20,%r12 */
	WORD $0x348d; BYTE $0x0a	/* 59e lea (%rdx,%rcx,1),%esi */
	LONG $0x54bf0f42; WORD $0xea18	/* 5a1 movswl -0x16(%rax,%r11,1),%edx */
	LONG $0xea48bf0f	/* 5a7 movswl -0x16(%rax),%ecx */
	LONG $0xc7590ff3	/* 5ab mulss %xmm7,%xmm0 */
	LONG $0xd66e0f66	/* 5af movd %esi,%xmm2 */
	LONG $0x74bf0f42; WORD $0xea28	/* 5b3 movswl -0x16(%rax,%r13,1),%esi */
	LONG $0x247c280f; BYTE $0x20	/* 5b9 movaps 0x20(%rsp),%xmm7 */
	WORD $0xe2c1; BYTE $0x0d	/* 5be shl $0xd,%edx */
	WORD $0xe1c1; BYTE $0x0d	/* 5c1 shl $0xd,%ecx */
	LONG $0xd2700f66; BYTE $0x00	/* 5c4 pshufd $0x0,%xmm2,%xmm2 */
	LONG $0xe000e281; WORD $0x8fff	/* 5c9 and $0x8fffe000,%edx */
	LONG $0xe000e181; WORD $0x8fff	/* 5cf and $0x8fffe000,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* 5d5 shl $0xd,%esi */
	WORD $0x5b0f; BYTE $0xd2	/* 5d8 cvtdq2ps %xmm2,%xmm2 */
	LONG $0x20e2c148	/* 5db shl $0x20,%rdx */
	LONG $0xe000e681; WORD $0x8fff	/* 5df and $0x8fffe000,%esi */
	WORD $0x0948; BYTE $0xca	/* 5e5 or %rcx,%rdx */
	LONG $0x4cbf0f42; WORD $0xea30	/* 5e8 movswl -0x16(%rax,%r14,1),%ecx */
	LONG $0x20e6c148	/* 5ee shl $0x20,%rsi */
	LONG $0x6e0f4866; BYTE $0xda	/* 5f2 movq %rdx,%xmm3 */
	WORD $0x280f; BYTE $0xc8	/* 5f7 movaps %xmm0,%xmm1 */
	LONG $0x00c0c60f	/* 5fa shufps $0x0,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xea	/* 5fe add %rbp,%rdx */
	WORD $0x590f; BYTE $0xc6	/* 601 mulps %xmm6,%xmm0 */
	WORD $0xe1c1; BYTE $0x0d	/* 604 shl $0xd,%ecx */
	LONG $0x00c9c60f	/* 607 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xe000e181; WORD $0x8fff	/* 60b and $0x8fffe000,%ecx */
	WORD $0x0948; BYTE $0xf1	/* 611 or %rsi,%rcx */
	LONG $0x6e0f4c66; BYTE $0xc9	/* 614 movq %rcx,%xmm9 */
	WORD $0x0148; BYTE $0xe9	/* 619 add %rbp,%rcx */
	LONG $0x6c0f4166; BYTE $0xd9	/* 61c punpcklqdq %xmm9,%xmm3 */
	WORD $0x0948; BYTE $0xca	/* 621 or %rcx,%rdx */
	WORD $0x590f; BYTE $0xcb	/* 624 mulps %xmm3,%xmm1 */
	WORD $0x0948; BYTE $0xfa	/* 627 or %rdi,%rdx */
	WORD $0x590f; BYTE $0xc4	/* 62a mulps %xmm4,%xmm0 */
	WORD $0x0949; BYTE $0xd7	/* 62d or %rdx,%r15 */
	WORD $0x590f; BYTE $0xca	/* 630 mulps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 633 addps %xmm1,%xmm0 */
	LONG $0x2404580f	/* 636 addps (%rsp),%xmm0 */
	LONG $0x243c290f	/* 63a movaps %xmm7,(%rsp) */
	LONG $0x2484394c; LONG $0x000001b8	/* 63e cmp %r8,0x1b8(%rsp) */
	LONG $0xfb35850f; WORD $0xffff	/* 646 jne 181 */
	LONG $0x244c280f; BYTE $0x40	/* 64c movaps 0x40(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 651 addps 0x30(%rsp),%xmm0 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 656 movabs $0x1000000010000000,%rax */
	LONG $0x24bc8b48; LONG $0x000000e0	/* 660 mov 0xe0(%rsp),%rdi */
	LONG $0x24948b48; LONG $0x000000e8	/* 668 mov 0xe8(%rsp),%rdx */
	WORD $0x580f; BYTE $0xcf	/* 670 addps %xmm7,%xmm1 */
	LONG $0x248c8b48; LONG $0x000000f0	/* 673 mov 0xf0(%rsp),%rcx */
	WORD $0x580f; BYTE $0xc1	/* 67b addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 67e movups %xmm0,(%rdi) */
	WORD $0x8549; BYTE $0xc7	/* 681 test %rax,%r15 */
	LONG $0x0588840f; WORD $0x0000	/* 684 je c12 */
	LONG $0x056f0ff3; LONG $0x000005cf	/* 68a movdqa 0x0(%rip),%xmm0 = c61, as it lies */
	LONG $0x24b48b48; LONG $0x00000150	/* 692 mov 0x150(%rsp),%rsi */
	WORD $0x8949; BYTE $0xfa	/* 69a mov %rdi,%r10 */
	LONG $0x106f8d48	/* 69d lea 0x10(%rdi),%rbp */
	LONG $0x249c8b48; LONG $0x000000f8	/* 6a1 mov 0xf8(%rsp),%rbx */
	LONG $0x24a48b4c; LONG $0x00000100	/* 6a9 mov 0x100(%rsp),%r12 */
	LONG $0x356f0ff3; LONG $0x00000598	/* 6b1 movdqa 0x0(%rip),%xmm6 = c51, as it lies */
	LONG $0xf86f0f66	/* 6b9 movdqa %xmm0,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x0005ab05; BYTE $0x00	/* 6bd movdqa 0x0(%rip),%xmm8 = c71, as it lies */
	LONG $0x2474290f; BYTE $0x20	/* 6c6 movaps %xmm6,0x20(%rsp) */
	LONG $0x256f0ff3; LONG $0x000005ae	/* 6cb movdqa 0x0(%rip),%xmm4 = c81, as it lies */
	LONG $0x6f0f44f3; LONG $0x0005b525; BYTE $0x00	/* 6d3 movdqa 0x0(%rip),%xmm12 = c91, as it lies */
	LONG $0x6f0f44f3; LONG $0x00053c1d; BYTE $0x00	/* 6dc movdqa 0x0(%rip),%xmm11 = c21, as it lies */
	LONG $0x243c290f	/* 6e5 movaps %xmm7,(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00053f3d; BYTE $0x00	/* 6e9 movdqa 0x0(%rip),%xmm15 = c31, as it lies */
	LONG $0xffef0f66	/* 6f2 pxor %xmm7,%xmm7 */
	WORD $0x8949; BYTE $0xc8	/* 6f6 mov %rcx,%r8 */
	WORD $0xc031	/* 6f9 xor %eax,%eax */
	LONG $0xd7280f44	/* 6fb movaps %xmm7,%xmm10 */
	WORD $0x280f; BYTE $0xf7	/* 6ff movaps %xmm7,%xmm6 */
	LONG $0xcf280f44	/* 702 movaps %xmm7,%xmm9 */
	WORD $0x0beb	/* 706 jmp 713 */
	LONG $0xf2280f41	/* 708 movaps %xmm10,%xmm6 */
	WORD $0x280f; BYTE $0xfb	/* 70c movaps %xmm3,%xmm7 */
	LONG $0xd0280f44	/* 70f movaps %xmm0,%xmm10 */
	LONG $0x6e0f4166; WORD $0x0440	/* 713 movd 0x4(%r8),%xmm0 */
	LONG $0x6f0f45f3; WORD $0x0870	/* 719 movdqu 0x8(%r8),%xmm14 */
	LONG $0x146f0ff3; BYTE $0xc3	/* 71f movdqu (%rbx,%rax,8),%xmm2 */
	LONG $0x18c08349	/* 724 add $0x18,%r8 */
	LONG $0xc0600f66	/* 728 punpcklbw %xmm0,%xmm0 */
	LONG $0x5c6f0ff3; WORD $0x10c3	/* 72c movdqu 0x10(%rbx,%rax,8),%xmm3 */
	LONG $0x78bf0f41; BYTE $0xe8	/* 732 movswl -0x18(%r8),%edi */
	LONG $0xc0610f66	/* 737 punpcklwd %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x04d6	/* 73b psrlw $0x4,%xmm14 */
	LONG $0xea6f0f66	/* 741 movdqa %xmm2,%xmm5 */
	LONG $0x7cbf0f45; WORD $0x0201	/* 745 movswl 0x2(%r9,%rax,1),%r15d */
	LONG $0xc86f0f66	/* 74b movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf3	/* 74f pand %xmm11,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 754 movdqa %xmm3,%xmm13 */
	WORD $0xe7c1; BYTE $0x0d	/* 759 shl $0xd,%edi */
	LONG $0xc8620f66	/* 75c punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* 760 punpckhdq %xmm0,%xmm0 */
	LONG $0xe000e781; WORD $0x8fff	/* 764 and $0x8fffe000,%edi */
	LONG $0xe3710f66; BYTE $0x08	/* 76a psraw $0x8,%xmm3 */
	LONG $0xf5710f66; BYTE $0x08	/* 76f psllw $0x8,%xmm5 */
	LONG $0xc4db0f66	/* 774 pand %xmm4,%xmm0 */
	LONG $0xc4740f66	/* 778 pcmpeqb %xmm4,%xmm0 */
	LONG $0x710f4166; WORD $0x08f5	/* 77c psllw $0x8,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* 782 psraw $0x8,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 787 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e5	/* 78c psraw $0x8,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 792 pand %xmm12,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc6	/* 797 por %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 79c movdqa %xmm1,%xmm14 */
	LONG $0x6f0f41f3; WORD $0xf048	/* 7a1 movdqu -0x10(%r8),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xf4	/* 7a7 pand %xmm4,%xmm14 */
	LONG $0x740f4466; BYTE $0xf4	/* 7ac pcmpeqb %xmm4,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xcb	/* 7b1 pand %xmm11,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf4	/* 7b6 pand %xmm12,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xce	/* 7bb por %xmm14,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 7c0 movdqa %xmm15,%xmm14 */
	LONG $0xdb0f4466; BYTE $0xf0	/* 7c5 pand %xmm0,%xmm14 */
	LONG $0xf0710f66; BYTE $0x08	/* 7ca psllw $0x8,%xmm0 */
	LONG $0xf50f4466; BYTE $0xf3	/* 7cf pmaddwd %xmm3,%xmm14 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 7d4 movdqa %xmm15,%xmm3 */
	LONG $0xf50f4166; BYTE $0xc5	/* 7d9 pmaddwd %xmm13,%xmm0 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x20	/* 7de movdqa 0x20(%rsp),%xmm13 */
	LONG $0xd9db0f66	/* 7e5 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* 7e9 psllw $0x8,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xc6	/* 7ee paddd %xmm14,%xmm0 */
	LONG $0xdaf50f66	/* 7f3 pmaddwd %xmm2,%xmm3 */
	LONG $0xcdf50f66	/* 7f7 pmaddwd %xmm5,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xed	/* 7fb movdqa %xmm13,%xmm5 */
	LONG $0xcbfe0f66	/* 800 paddd %xmm3,%xmm1 */
	LONG $0x100f41f3; WORD $0x0414	/* 804 movss (%r12,%rax,1),%xmm2 */
	LONG $0xc1fe0f66	/* 80a paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 80e pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 813 paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0xb1	/* 817 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* 81c paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 820 movq %rdi,%xmm0 */
	LONG $0x3cbf0f41; BYTE $0x01	/* 825 movswl (%r9,%rax,1),%edi */
	LONG $0x04c08348	/* 82a add $0x4,%rax */
	LONG $0xc07e0ff3	/* 82e movq %xmm0,%xmm0 */
	LONG $0xe1720f66; BYTE $0x08	/* 832 psrad $0x8,%xmm1 */
	LONG $0xe8db0f66	/* 837 pand %xmm0,%xmm5 */
	WORD $0x0144; BYTE $0xff	/* 83b add %r15d,%edi */
	WORD $0x5b0f; BYTE $0xc9	/* 83e cvtdq2ps %xmm1,%xmm1 */
	LONG $0x2c660f66; BYTE $0x24	/* 841 pcmpgtd (%rsp),%xmm5 */
	LONG $0x00d2c60f	/* 846 shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdd6f0f66	/* 84a movdqa %xmm5,%xmm3 */
	LONG $0xd8df0f66	/* 84e pandn %xmm0,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 852 por %xmm8,%xmm0 */
	LONG $0x245c590f; BYTE $0x10	/* 857 mulps 0x10(%rsp),%xmm3 */
	LONG $0xc5db0f66	/* 85c pand %xmm5,%xmm0 */
	LONG $0xef6e0f66	/* 860 movd %edi,%xmm5 */
	LONG $0x78bf0f41; BYTE $0xea	/* 864 movswl -0x16(%r8),%edi */
	LONG $0xed700f66; BYTE $0x00	/* 869 pshufd $0x0,%xmm5,%xmm5 */
	WORD $0xe7c1; BYTE $0x0d	/* 86e shl $0xd,%edi */
	WORD $0x5b0f; BYTE $0xed	/* 871 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xe000e781; WORD $0x8fff	/* 874 and $0x8fffe000,%edi */
	WORD $0x560f; BYTE $0xd8	/* 87a orps %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 87d movq %rdi,%xmm0 */
	WORD $0x590f; BYTE $0xda	/* 882 mulps %xmm2,%xmm3 */
	LONG $0xc07e0ff3	/* 885 movq %xmm0,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe8	/* 889 pand %xmm0,%xmm13 */
	LONG $0x660f4466; WORD $0x242c	/* 88e pcmpgtd (%rsp),%xmm13 */
	WORD $0x590f; BYTE $0xd9	/* 894 mulps %xmm1,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 897 movdqa %xmm13,%xmm14 */
	LONG $0xdf0f4466; BYTE $0xf0	/* 89c pandn %xmm0,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xc0	/* 8a1 por %xmm8,%xmm0 */
	LONG $0x74590f44; WORD $0x1024	/* 8a6 mulps 0x10(%rsp),%xmm14 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 8ac pand %xmm13,%xmm0 */
	LONG $0xc6560f41	/* 8b1 orps %xmm14,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* 8b5 mulps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xc7	/* 8b8 movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xd5	/* 8bb mulps %xmm5,%xmm2 */
	WORD $0x580f; BYTE $0xda	/* 8be addps %xmm2,%xmm3 */
	LONG $0xd9580f41	/* 8c1 addps %xmm9,%xmm3 */
	LONG $0xce280f44	/* 8c5 movaps %xmm6,%xmm9 */
	WORD $0x3948; BYTE $0xc6	/* 8c9 cmp %rax,%rsi */
	LONG $0xfe36850f; WORD $0xffff	/* 8cc jne 708 */
	WORD $0x280f; BYTE $0xcb	/* 8d2 movaps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xf7	/* 8d5 addps %xmm7,%xmm6 */
	LONG $0x04c28349	/* 8d8 add $0x4,%r10 */
	WORD $0x014c; BYTE $0xd9	/* 8dc add %r11,%rcx */
	LONG $0xca580f41	/* 8df addps %xmm10,%xmm1 */
	WORD $0x580f; BYTE $0xce	/* 8e3 addps %xmm6,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4a	/* 8e6 movss %xmm1,-0x4(%r10) */
	WORD $0x394c; BYTE $0xd5	/* 8ec cmp %r10,%rbp */
	LONG $0xfdfd850f; WORD $0xffff	/* 8ef jne 6f2 */
	LONG $0x24848b48; LONG $0x00000108	/* 8f5 mov 0x108(%rsp),%rax */
	WORD $0x8948; BYTE $0xef	/* 8fd mov %rbp,%rdi */
	LONG $0x24ac8348; LONG $0x000000d8; BYTE $0x04	/* 900 subq $0x4,0xd8(%rsp) */
	WORD $0x0148; BYTE $0xc2	/* 909 add %rax,%rdx */
	LONG $0x24848b48; LONG $0x000000d8	/* 90c mov 0xd8(%rsp),%rax */
	LONG $0x03f88348	/* 914 cmp $0x3,%rax */
	LONG $0xf7d28f0f; WORD $0xffff	/* 918 jg f0 */
	LONG $0x24948b48; LONG $0x00000168	/* 91e mov 0x168(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000108	/* 926 mov 0x108(%rsp),%rbx */
	LONG $0x24948b4c; LONG $0x00000158	/* 92e mov 0x158(%rsp),%r10 */
	LONG $0x24ac8b48; LONG $0x00000160	/* 936 mov 0x160(%rsp),%rbp */
	LONG $0xfc4a8d48	/* 93e lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 942 mov %rcx,%rdx */
	LONG $0x02eac148	/* 945 shr $0x2,%rdx */
	LONG $0x01428d48	/* 949 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 94d neg %rdx */
	LONG $0xd8af0f48	/* 950 imul %rax,%rbx */
	WORD $0x8948; BYTE $0xc6	/* 954 mov %rax,%rsi */
	LONG $0x91148d48	/* 957 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e6c148	/* 95b shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf2	/* 95f add %rsi,%r10 */
	WORD $0x0148; BYTE $0xdd	/* 962 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xd2	/* 965 test %rdx,%rdx */
	LONG $0x028b8e0f; WORD $0x0000	/* 968 jle bf9 */
	LONG $0x24848b48; LONG $0x000001b8	/* 96e mov 0x1b8(%rsp),%rax */
	LONG $0x24848b4c; LONG $0x000000f8	/* 976 mov 0xf8(%rsp),%r8 */
	LONG $0x05100ff3; LONG $0x000002bb	/* 97e movss 0x0(%rip),%xmm0 = c41 */
	LONG $0x923c8d49	/* 986 lea (%r10,%rdx,4),%rdi */
	LONG $0x249c8b48; LONG $0x00000100	/* 98a mov 0x100(%rsp),%rbx */
	LONG $0x3d6f0ff3; LONG $0x00000297	/* 992 movdqa 0x0(%rip),%xmm7 = c31, as it lies */
	LONG $0x00c0c60f	/* 99a shufps $0x0,%xmm0,%xmm0 */
	LONG $0x356f0ff3; LONG $0x000002ab	/* 99e movdqa 0x0(%rip),%xmm6 = c51, as it lies */
	LONG $0x243c290f	/* 9a6 movaps %xmm7,(%rsp) */
	WORD $0x8949; BYTE $0xc4	/* 9aa mov %rax,%r12 */
	LONG $0x85348d48; LONG $0x00000000	/* 9ad lea 0x0(,%rax,4),%rsi */
	LONG $0x2474290f; BYTE $0x20	/* 9b5 movaps %xmm6,0x20(%rsp) */
	LONG $0x2d6f0ff3; LONG $0x000002bf	/* 9ba movdqa 0x0(%rip),%xmm5 = c81, as it lies */
	LONG $0x6f0f44f3; LONG $0x0002c625; BYTE $0x00	/* 9c2 movdqa 0x0(%rip),%xmm12 = c91, as it lies */
	LONG $0x6f0f44f3; LONG $0x00024d1d; BYTE $0x00	/* 9cb movdqa 0x0(%rip),%xmm11 = c21, as it lies */
	LONG $0x2444290f; BYTE $0x10	/* 9d4 movaps %xmm0,0x10(%rsp) */
	LONG $0x04c28349	/* 9d9 add $0x4,%r10 */
	WORD $0x854d; BYTE $0xe4	/* 9dd test %r12,%r12 */
	LONG $0x02358e0f; WORD $0x0000	/* 9e0 jle c1b */
	LONG $0xef0f4566; BYTE $0xd2	/* 9e6 pxor %xmm10,%xmm10 */
	LONG $0x3d6f0ff3; LONG $0x0000026e	/* 9eb movdqa 0x0(%rip),%xmm7 = c61, as it lies */
	WORD $0x8948; BYTE $0xe9	/* 9f3 mov %rbp,%rcx */
	WORD $0xc031	/* 9f6 xor %eax,%eax */
	LONG $0x356f0ff3; LONG $0x00000271	/* 9f8 movdqa 0x0(%rip),%xmm6 = c71, as it lies */
	LONG $0xea280f45	/* a00 movaps %xmm10,%xmm13 */
	LONG $0xc2280f45	/* a04 movaps %xmm10,%xmm8 */
	LONG $0xca280f45	/* a08 movaps %xmm10,%xmm9 */
	WORD $0x0ceb	/* a0c jmp a1a */
	LONG $0xc5280f45	/* a0e movaps %xmm13,%xmm8 */
	LONG $0xd2280f44	/* a12 movaps %xmm2,%xmm10 */
	LONG $0xe8280f44	/* a16 movaps %xmm0,%xmm13 */
	LONG $0x416e0f66; BYTE $0x04	/* a1a movd 0x4(%rcx),%xmm0 */
	LONG $0x6f0f44f3; WORD $0x0879	/* a1f movdqu 0x8(%rcx),%xmm15 */
	WORD $0xbf0f; BYTE $0x11	/* a25 movswl (%rcx),%edx */
	LONG $0x18c18348	/* a28 add $0x18,%rcx */
	LONG $0xc0600f66	/* a2c punpcklbw %xmm0,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xc05c; BYTE $0x10	/* a30 movdqu 0x10(%r8,%rax,8),%xmm3 */
	LONG $0x6f0f41f3; WORD $0xc014	/* a37 movdqu (%r8,%rax,8),%xmm2 */
	LONG $0xc0610f66	/* a3d punpcklwd %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x04d7	/* a41 psrlw $0x4,%xmm15 */
	WORD $0xe2c1; BYTE $0x0d	/* a47 shl $0xd,%edx */
	LONG $0x6cbf0f45; WORD $0x0201	/* a4a movswl 0x2(%r9,%rax,1),%r13d */
	LONG $0xc86f0f66	/* a50 movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfb	/* a54 pand %xmm11,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf3	/* a59 movdqa %xmm3,%xmm14 */
	LONG $0xe000e281; WORD $0x8fff	/* a5e and $0x8fffe000,%edx */
	LONG $0xc8620f66	/* a64 punpckldq %xmm0,%xmm1 */
	LONG $0xc06a0f66	/* a68 punpckhdq %xmm0,%xmm0 */
	LONG $0xe26f0f66	/* a6c movdqa %xmm2,%xmm4 */
	LONG $0xe3710f66; BYTE $0x08	/* a70 psraw $0x8,%xmm3 */
	LONG $0xf4710f66; BYTE $0x08	/* a75 psllw $0x8,%xmm4 */
	LONG $0xc5db0f66	/* a7a pand %xmm5,%xmm0 */
	LONG $0xc5740f66	/* a7e pcmpeqb %xmm5,%xmm0 */
	LONG $0x710f4166; WORD $0x08f6	/* a82 psllw $0x8,%xmm14 */
	LONG $0xe4710f66; BYTE $0x08	/* a88 psraw $0x8,%xmm4 */
	LONG $0xe2710f66; BYTE $0x08	/* a8d psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e6	/* a92 psraw $0x8,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xc4	/* a98 pand %xmm12,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc7	/* a9d por %xmm15,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* aa2 movdqa %xmm1,%xmm15 */
	LONG $0x496f0ff3; BYTE $0xf0	/* aa7 movdqu -0x10(%rcx),%xmm1 */
	LONG $0xdb0f4466; BYTE $0xfd	/* aac pand %xmm5,%xmm15 */
	LONG $0x740f4466; BYTE $0xfd	/* ab1 pcmpeqb %xmm5,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xcb	/* ab6 pand %xmm11,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xfc	/* abb pand %xmm12,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xcf	/* ac0 por %xmm15,%xmm1 */
	LONG $0x6f0f4466; WORD $0x243c	/* ac5 movdqa (%rsp),%xmm15 */
	LONG $0xdb0f4466; BYTE $0xf8	/* acb pand %xmm0,%xmm15 */
	LONG $0xf0710f66; BYTE $0x08	/* ad0 psllw $0x8,%xmm0 */
	LONG $0xf50f4466; BYTE $0xfb	/* ad5 pmaddwd %xmm3,%xmm15 */
	LONG $0x1c6f0f66; BYTE $0x24	/* ada movdqa (%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xc6	/* adf pmaddwd %xmm14,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc7	/* ae4 paddd %xmm15,%xmm0 */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x20	/* ae9 movdqa 0x20(%rsp),%xmm15 */
	LONG $0xd9db0f66	/* af0 pand %xmm1,%xmm3 */
	LONG $0xf1710f66; BYTE $0x08	/* af4 psllw $0x8,%xmm1 */
	LONG $0xdaf50f66	/* af9 pmaddwd %xmm2,%xmm3 */
	LONG $0xccf50f66	/* afd pmaddwd %xmm4,%xmm1 */
	LONG $0xcbfe0f66	/* b01 paddd %xmm3,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xdf	/* b05 movdqa %xmm15,%xmm3 */
	LONG $0xc1fe0f66	/* b0a paddd %xmm1,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* b0e pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* b13 paddd %xmm1,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xca	/* b17 movq %rdx,%xmm1 */
	LONG $0x14bf0f41; BYTE $0x01	/* b1c movswl (%r9,%rax,1),%edx */
	LONG $0xc97e0ff3	/* b21 movq %xmm1,%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* b25 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xd9db0f66	/* b2a pand %xmm1,%xmm3 */
	WORD $0x0144; BYTE $0xea	/* b2e add %r13d,%edx */
	LONG $0xe0fe0f66	/* b31 paddd %xmm0,%xmm4 */
	LONG $0xdf660f66	/* b35 pcmpgtd %xmm7,%xmm3 */
	LONG $0xe4720f66; BYTE $0x08	/* b39 psrad $0x8,%xmm4 */
	LONG $0x04100ff3; BYTE $0x03	/* b3e movss (%rbx,%rax,1),%xmm0 */
	LONG $0x04c08348	/* b43 add $0x4,%rax */
	LONG $0x00c0c60f	/* b47 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* b4b cvtdq2ps %xmm4,%xmm4 */
	LONG $0xd36f0f66	/* b4e movdqa %xmm3,%xmm2 */
	LONG $0xd1df0f66	/* b52 pandn %xmm1,%xmm2 */
	LONG $0xceeb0f66	/* b56 por %xmm6,%xmm1 */
	LONG $0x2454590f; BYTE $0x10	/* b5a mulps 0x10(%rsp),%xmm2 */
	LONG $0xcbdb0f66	/* b5f pand %xmm3,%xmm1 */
	LONG $0xda6e0f66	/* b63 movd %edx,%xmm3 */
	LONG $0xea51bf0f	/* b67 movswl -0x16(%rcx),%edx */
	LONG $0xdb700f66; BYTE $0x00	/* b6b pshufd $0x0,%xmm3,%xmm3 */
	WORD $0xe2c1; BYTE $0x0d	/* b70 shl $0xd,%edx */
	WORD $0x5b0f; BYTE $0xdb	/* b73 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* b76 and $0x8fffe000,%edx */
	WORD $0x560f; BYTE $0xd1	/* b7c orps %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xca	/* b7f movq %rdx,%xmm1 */
	WORD $0x590f; BYTE $0xd0	/* b84 mulps %xmm0,%xmm2 */
	LONG $0xc97e0ff3	/* b87 movq %xmm1,%xmm1 */
	LONG $0xdb0f4466; BYTE $0xf9	/* b8b pand %xmm1,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xf7	/* b90 movdqa %xmm15,%xmm14 */
	LONG $0x660f4466; BYTE $0xf7	/* b95 pcmpgtd %xmm7,%xmm14 */
	WORD $0x590f; BYTE $0xd4	/* b9a mulps %xmm4,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfe	/* b9d movdqa %xmm14,%xmm15 */
	LONG $0xdf0f4466; BYTE $0xf9	/* ba2 pandn %xmm1,%xmm15 */
	LONG $0xceeb0f66	/* ba7 por %xmm6,%xmm1 */
	LONG $0x7c590f44; WORD $0x1024	/* bab mulps 0x10(%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xce	/* bb1 pand %xmm14,%xmm1 */
	LONG $0xcf560f41	/* bb6 orps %xmm15,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* bba mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc3	/* bbd mulps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xd0	/* bc0 addps %xmm0,%xmm2 */
	LONG $0xc2280f41	/* bc3 movaps %xmm10,%xmm0 */
	LONG $0xd1580f41	/* bc7 addps %xmm9,%xmm2 */
	LONG $0xc8280f45	/* bcb movaps %xmm8,%xmm9 */
	WORD $0x3948; BYTE $0xc6	/* bcf cmp %rax,%rsi */
	LONG $0xfe36850f; WORD $0xffff	/* bd2 jne a0e */
	WORD $0x280f; BYTE $0xca	/* bd8 movaps %xmm2,%xmm1 */
	LONG $0xc2580f45	/* bdb addps %xmm10,%xmm8 */
	LONG $0xcd580f41	/* bdf addps %xmm13,%xmm1 */
	LONG $0xc8580f41	/* be3 addps %xmm8,%xmm1 */
	LONG $0x110f41f3; WORD $0xfc4a	/* be7 movss %xmm1,-0x4(%r10) */
	WORD $0x014c; BYTE $0xdd	/* bed add %r11,%rbp */
	WORD $0x3949; BYTE $0xfa	/* bf0 cmp %rdi,%r10 */
	LONG $0xfde0850f; WORD $0xffff	/* bf3 jne 9d9 */
	LONG $0x78c48148; WORD $0x0001; BYTE $0x00	/* bf9 add $0x178,%rsp */
	BYTE $0x5b	/* c00 pop %rbx */
	BYTE $0x5d	/* c01 pop %rbp */
	WORD $0x5c41	/* c02 pop %r12 */
	WORD $0x5d41	/* c04 pop %r13 */
	WORD $0x5e41	/* c06 pop %r14 */
	WORD $0x5f41	/* c08 pop %r15 */
	BYTE $0xc3	/* c0a ret */
	LONG $0xc0ef0f66	/* c0b pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* c0f movups %xmm0,(%rdi) */
	LONG $0x106f8d48	/* c12 lea 0x10(%rdi),%rbp */
	LONG $0xfffcdae9; BYTE $0xff	/* c16 jmp 8f5 */
	LONG $0xc9ef0f66	/* c1b pxor %xmm1,%xmm1 */
	WORD $0xc6eb	/* c1f jmp be7 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* c21 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* c31 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* c41 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* c51 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* c61 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* c71 .rodata.cst16 */
	LONG $0x08040201; LONG $0x80402010; LONG $0x08040201; LONG $0x80402010	/* c81 .rodata.cst16 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* c91 .rodata.cst16 */
	RET
