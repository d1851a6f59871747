/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2small.cc 15e3db490a1131c0
 * flags	-msse2
 * compiler	Debian clang version 14.0.6
 * body	7863d86bab272dda
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
	LONG $0x000d47e9; BYTE $0x00	/* jmp to the end */
	BYTE $0x55	/* 0 push %rbp */
	WORD $0x5741	/* 1 push %r15 */
	WORD $0x5641	/* 3 push %r14 */
	WORD $0x5541	/* 5 push %r13 */
	WORD $0x5441	/* 7 push %r12 */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x38ec8148; WORD $0x0001; BYTE $0x00	/* a sub $0x138,%rsp */
	LONG $0x0000be49; LONG $0xe0000000; WORD $0x8fff	/* 11 movabs $0x8fffe00000000000,%r14 */
	LONG $0x08f98348	/* 1b cmp $0x8,%rcx */
	LONG $0x2484894c; LONG $0x00000090	/* 1f mov %r8,0x90(%rsp) */
	LONG $0x24548948; BYTE $0x10	/* 27 mov %rdx,0x10(%rsp) */
	LONG $0x09168c0f; WORD $0x0000	/* 2c jl 948 */
	WORD $0x894c; BYTE $0xc0	/* 32 mov %r8,%rax */
	LONG $0x123c8d4c	/* 35 lea (%rdx,%rdx,1),%r15 */
	WORD $0x8949; BYTE $0xd0	/* 39 mov %rdx,%r8 */
	LONG $0x521c8d4c	/* 3c lea (%rdx,%rdx,2),%r11 */
	LONG $0x95248d4c; LONG $0x00000000	/* 40 lea 0x0(,%rdx,4),%r12 */
	LONG $0xd5148d48; LONG $0x00000000	/* 48 lea 0x0(,%rdx,8),%rdx */
	LONG $0x10688d48	/* 50 lea 0x10(%rax),%rbp */
	LONG $0x246c8948; BYTE $0x38	/* 54 mov %rbp,0x38(%rsp) */
	LONG $0x24948948; LONG $0x00000098	/* 59 mov %rdx,0x98(%rsp) */
	WORD $0x8948; BYTE $0xd5	/* 61 mov %rdx,%rbp */
	WORD $0x294c; BYTE $0xc5	/* 64 sub %r8,%rbp */
	LONG $0x7f1c8d4b	/* 67 lea (%r15,%r15,2),%rbx */
	LONG $0x80048d4b	/* 6b lea (%r8,%r8,4),%rax */
	LONG $0x001800ba; BYTE $0x00	/* 6f mov $0x1800,%edx */
	LONG $0x24548948; BYTE $0x30	/* 74 mov %rdx,0x30(%rsp) */
	WORD $0x3145; BYTE $0xd2	/* 79 xor %r10d,%r10d */
	LONG $0x2d100f44; LONG $0x00000c1b	/* 7c movaps 0x0(%rip),%xmm13 = c9f, as it lies */
	LONG $0x6f0f44f3; LONG $0x000c2235; BYTE $0x00	/* 84 movdqa 0x0(%rip),%xmm14 = caf, as it lies */
	LONG $0x2444894c; BYTE $0x28	/* 8d mov %r8,0x28(%rsp) */
	WORD $0xd231	/* 92 xor %edx,%edx */
	LONG $0x24548948; BYTE $0x20	/* 94 mov %rdx,0x20(%rsp) */
	WORD $0x8949; BYTE $0xf0	/* 99 mov %rsi,%r8 */
	WORD $0x6aeb	/* 9c jmp 108 */
	WORD $0x894d; BYTE $0xe6	/* 9e mov %r12,%r14 */
	LONG $0x20c78348	/* a1 add $0x20,%rdi */
	LONG $0x24948b48; LONG $0x00000098	/* a5 mov 0x98(%rsp),%rdx */
	WORD $0x0149; BYTE $0xd0	/* ad add %rdx,%r8 */
	LONG $0xf8698d4c	/* b0 lea -0x8(%rcx),%r13 */
	LONG $0x24540148; BYTE $0x30	/* b4 add %rdx,0x30(%rsp) */
	LONG $0x24a48b4c; LONG $0x000000d8	/* b9 mov 0xd8(%rsp),%r12 */
	WORD $0x0149; BYTE $0xd4	/* c1 add %rdx,%r12 */
	LONG $0x24ac8b48; LONG $0x000000d0	/* c4 mov 0xd0(%rsp),%rbp */
	WORD $0x0148; BYTE $0xd5	/* cc add %rdx,%rbp */
	LONG $0x249c8b48; LONG $0x000000c8	/* cf mov 0xc8(%rsp),%rbx */
	WORD $0x0148; BYTE $0xd3	/* d7 add %rdx,%rbx */
	LONG $0x24848b48; LONG $0x000000c0	/* da mov 0xc0(%rsp),%rax */
	WORD $0x0148; BYTE $0xd0	/* e2 add %rdx,%rax */
	LONG $0x24540148; BYTE $0x20	/* e5 add %rdx,0x20(%rsp) */
	WORD $0x0149; BYTE $0xd3	/* ea add %rdx,%r11 */
	WORD $0x0149; BYTE $0xd7	/* ed add %rdx,%r15 */
	LONG $0x24540148; BYTE $0x28	/* f0 add %rdx,0x28(%rsp) */
	LONG $0x0ff98348	/* f5 cmp $0xf,%rcx */
	WORD $0x894c; BYTE $0xe9	/* f9 mov %r13,%rcx */
	LONG $0x0000ba41; WORD $0x0000	/* fc mov $0x0,%r10d */
	LONG $0x08468e0f; WORD $0x0000	/* 102 jle 94e */
	WORD $0x570f; BYTE $0xc9	/* 108 xorps %xmm1,%xmm1 */
	LONG $0x2a0f41f3; BYTE $0xca	/* 10b cvtsi2ss %r10d,%xmm1 */
	LONG $0x00c9c60f	/* 110 shufps $0x0,%xmm1,%xmm1 */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* 114 cmpq $0x0,0x178(%rsp) */
	LONG $0x24a4894c; LONG $0x000000d8	/* 11d mov %r12,0xd8(%rsp) */
	LONG $0x24ac8948; LONG $0x000000d0	/* 125 mov %rbp,0xd0(%rsp) */
	LONG $0x249c8948; LONG $0x000000c8	/* 12d mov %rbx,0xc8(%rsp) */
	LONG $0x24848948; LONG $0x000000c0	/* 135 mov %rax,0xc0(%rsp) */
	LONG $0x06268e0f; WORD $0x0000	/* 13d jle 769 */
	LONG $0x248c8948; LONG $0x000000a0	/* 143 mov %rcx,0xa0(%rsp) */
	LONG $0x2444894c; BYTE $0x08	/* 14b mov %r8,0x8(%rsp) */
	LONG $0x24bc8948; LONG $0x000000b8	/* 150 mov %rdi,0xb8(%rsp) */
	LONG $0x244c8b48; BYTE $0x28	/* 158 mov 0x28(%rsp),%rcx */
	LONG $0x24bc894c; LONG $0x000000b0	/* 15d mov %r15,0xb0(%rsp) */
	LONG $0x249c894c; LONG $0x000000a8	/* 165 mov %r11,0xa8(%rsp) */
	WORD $0x894d; BYTE $0xde	/* 16d mov %r11,%r14 */
	LONG $0x24548b4c; BYTE $0x20	/* 170 mov 0x20(%rsp),%r10 */
	WORD $0x8948; BYTE $0xc7	/* 175 mov %rax,%rdi */
	WORD $0x8949; BYTE $0xdb	/* 178 mov %rbx,%r11 */
	LONG $0x246c8948; BYTE $0x48	/* 17b mov %rbp,0x48(%rsp) */
	LONG $0x2464894c; BYTE $0x40	/* 180 mov %r12,0x40(%rsp) */
	LONG $0x246c8b4c; BYTE $0x38	/* 185 mov 0x38(%rsp),%r13 */
	LONG $0x245c8b48; BYTE $0x30	/* 18a mov 0x30(%rsp),%rbx */
	WORD $0xed31	/* 18f xor %ebp,%ebp */
	WORD $0xc031	/* 191 xor %eax,%eax */
	LONG $0x24448948; BYTE $0x18	/* 193 mov %rax,0x18(%rsp) */
	LONG $0xf9280f44	/* 198 movaps %xmm1,%xmm15 */
	WORD $0x280f; BYTE $0xe9	/* 19c movaps %xmm1,%xmm5 */
	WORD $0x280f; BYTE $0xd9	/* 19f movaps %xmm1,%xmm3 */
	WORD $0x280f; BYTE $0xe1	/* 1a2 movaps %xmm1,%xmm4 */
	LONG $0xe1280f44	/* 1a5 movaps %xmm1,%xmm12 */
	LONG $0x248c290f; LONG $0x00000080	/* 1a9 movaps %xmm1,0x80(%rsp) */
	LONG $0x244c290f; BYTE $0x70	/* 1b1 movaps %xmm1,0x70(%rsp) */
	LONG $0x0000ba48; LONG $0x00000080; WORD $0x0080	/* 1b6 movabs $0x80000000800000,%rdx */
	LONG $0x244c290f; BYTE $0x60	/* 1c0 movaps %xmm1,0x60(%rsp) */
	LONG $0x24ac290f; LONG $0x00000100	/* 1c5 movaps %xmm5,0x100(%rsp) */
	LONG $0x24a4290f; LONG $0x00000110	/* 1cd movaps %xmm4,0x110(%rsp) */
	LONG $0x249c290f; LONG $0x00000120	/* 1d5 movaps %xmm3,0x120(%rsp) */
	LONG $0x249c8948; LONG $0x000000f0	/* 1dd mov %rbx,0xf0(%rsp) */
	LONG $0x24ac894c; LONG $0x000000f8	/* 1e5 mov %r13,0xf8(%rsp) */
	LONG $0x247c894c; BYTE $0x50	/* 1ed mov %r15,0x50(%rsp) */
	LONG $0x244c8948; BYTE $0x58	/* 1f2 mov %rcx,0x58(%rsp) */
	LONG $0x1e0c180f	/* 1f7 prefetcht0 (%rsi,%rbx,1) */
	LONG $0x1e4c180f; BYTE $0x40	/* 1fb prefetcht0 0x40(%rsi,%rbx,1) */
	LONG $0x1e8c180f; LONG $0x00000080	/* 200 prefetcht0 0x80(%rsi,%rbx,1) */
	LONG $0x1e8c180f; LONG $0x000000c0	/* 208 prefetcht0 0xc0(%rsi,%rbx,1) */
	LONG $0x1e8c180f; LONG $0x00000100	/* 210 prefetcht0 0x100(%rsi,%rbx,1) */
	BYTE $0x9b	/* 218 fwait */
	LONG $0x6f0f45f3; WORD $0xf04d	/* 219 movdqu -0x10(%r13),%xmm9 */
	LONG $0x6f0f41f3; WORD $0x004d	/* 21f movdqu 0x0(%r13),%xmm1 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 225 movdqa %xmm9,%xmm8 */
	LONG $0x710f4166; WORD $0x08f0	/* 22a psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e0	/* 230 psraw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e1	/* 236 psraw $0x8,%xmm9 */
	LONG $0xc16f0f66	/* 23c movdqa %xmm1,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* 240 psllw $0x8,%xmm0 */
	LONG $0xe0710f66; BYTE $0x08	/* 245 psraw $0x8,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 24a psraw $0x8,%xmm1 */
	LONG $0x393d100f; WORD $0x000a; BYTE $0x00	/* 24f movaps 0x0(%rip),%xmm7 = c8f, as it lies */
	LONG $0x6f0f42f3; WORD $0x1654; BYTE $0x02	/* 256 movdqu 0x2(%rsi,%r10,1),%xmm2 */
	LONG $0x6f0f46f3; WORD $0x165c; BYTE $0x12	/* 25d movdqu 0x12(%rsi,%r10,1),%xmm11 */
	LONG $0x2494894c; LONG $0x000000e8	/* 264 mov %r10,0xe8(%rsp) */
	LONG $0xda6f0f66	/* 26c movdqa %xmm2,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 270 psllw $0x8,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 275 pmaddwd %xmm8,%xmm3 */
	LONG $0xd7db0f66	/* 27a pand %xmm7,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd1	/* 27e pmaddwd %xmm9,%xmm2 */
	LONG $0xd3fe0f66	/* 283 paddd %xmm3,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 287 movdqa %xmm11,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 28c psllw $0x8,%xmm3 */
	LONG $0xd8f50f66	/* 291 pmaddwd %xmm0,%xmm3 */
	LONG $0xdb0f4466; BYTE $0xdf	/* 295 pand %xmm7,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd9	/* 29a pmaddwd %xmm1,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xdb	/* 29f paddd %xmm3,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xda	/* 2a4 paddd %xmm2,%xmm11 */
	LONG $0x5c6f0ff3; WORD $0x020e	/* 2a9 movdqu 0x2(%rsi,%rcx,1),%xmm3 */
	LONG $0xd36f0f66	/* 2af movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 2b3 psllw $0x8,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd0	/* 2b8 pmaddwd %xmm8,%xmm2 */
	LONG $0xdfdb0f66	/* 2bd pand %xmm7,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 2c1 pmaddwd %xmm9,%xmm3 */
	LONG $0xdafe0f66	/* 2c6 paddd %xmm2,%xmm3 */
	LONG $0x546f0ff3; WORD $0x120e	/* 2ca movdqu 0x12(%rsi,%rcx,1),%xmm2 */
	LONG $0xe26f0f66	/* 2d0 movdqa %xmm2,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* 2d4 psllw $0x8,%xmm4 */
	LONG $0xe0f50f66	/* 2d9 pmaddwd %xmm0,%xmm4 */
	LONG $0xd7db0f66	/* 2dd pand %xmm7,%xmm2 */
	LONG $0xd1f50f66	/* 2e1 pmaddwd %xmm1,%xmm2 */
	LONG $0xd4fe0f66	/* 2e5 paddd %xmm4,%xmm2 */
	LONG $0xd3fe0f66	/* 2e9 paddd %xmm3,%xmm2 */
	LONG $0x6f0f42f3; WORD $0x3e64; BYTE $0x02	/* 2ed movdqu 0x2(%rsi,%r15,1),%xmm4 */
	LONG $0xdc6f0f66	/* 2f4 movdqa %xmm4,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 2f8 psllw $0x8,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 2fd pmaddwd %xmm8,%xmm3 */
	LONG $0xe7db0f66	/* 302 pand %xmm7,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe1	/* 306 pmaddwd %xmm9,%xmm4 */
	LONG $0xe3fe0f66	/* 30b paddd %xmm3,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x3e5c; BYTE $0x12	/* 30f movdqu 0x12(%rsi,%r15,1),%xmm3 */
	LONG $0xeb6f0f66	/* 316 movdqa %xmm3,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* 31a psllw $0x8,%xmm5 */
	LONG $0xe8f50f66	/* 31f pmaddwd %xmm0,%xmm5 */
	LONG $0xdfdb0f66	/* 323 pand %xmm7,%xmm3 */
	LONG $0xd9f50f66	/* 327 pmaddwd %xmm1,%xmm3 */
	LONG $0xddfe0f66	/* 32b paddd %xmm5,%xmm3 */
	LONG $0xdcfe0f66	/* 32f paddd %xmm4,%xmm3 */
	LONG $0x6f0f42f3; WORD $0x3664; BYTE $0x02	/* 333 movdqu 0x2(%rsi,%r14,1),%xmm4 */
	LONG $0xec6f0f66	/* 33a movdqa %xmm4,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* 33e psllw $0x8,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe8	/* 343 pmaddwd %xmm8,%xmm5 */
	LONG $0xe7db0f66	/* 348 pand %xmm7,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe1	/* 34c pmaddwd %xmm9,%xmm4 */
	LONG $0xe5fe0f66	/* 351 paddd %xmm5,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x366c; BYTE $0x12	/* 355 movdqu 0x12(%rsi,%r14,1),%xmm5 */
	LONG $0x24b4894c; LONG $0x000000e0	/* 35c mov %r14,0xe0(%rsp) */
	LONG $0xf56f0f66	/* 364 movdqa %xmm5,%xmm6 */
	LONG $0xf6710f66; BYTE $0x08	/* 368 psllw $0x8,%xmm6 */
	LONG $0xf0f50f66	/* 36d pmaddwd %xmm0,%xmm6 */
	LONG $0xefdb0f66	/* 371 pand %xmm7,%xmm5 */
	LONG $0xe9f50f66	/* 375 pmaddwd %xmm1,%xmm5 */
	LONG $0xeefe0f66	/* 379 paddd %xmm6,%xmm5 */
	LONG $0xecfe0f66	/* 37d paddd %xmm4,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 381 movdqa %xmm11,%xmm4 */
	LONG $0xe2620f66	/* 386 punpckldq %xmm2,%xmm4 */
	LONG $0x6a0f4466; BYTE $0xda	/* 38a punpckhdq %xmm2,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xdc	/* 38f paddd %xmm4,%xmm11 */
	LONG $0xd36f0f66	/* 394 movdqa %xmm3,%xmm2 */
	LONG $0xd5620f66	/* 398 punpckldq %xmm5,%xmm2 */
	LONG $0xdd6a0f66	/* 39c punpckhdq %xmm5,%xmm3 */
	LONG $0xdafe0f66	/* 3a0 paddd %xmm2,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd3	/* 3a4 movdqa %xmm11,%xmm2 */
	LONG $0xd36c0f66	/* 3a9 punpcklqdq %xmm3,%xmm2 */
	LONG $0x6d0f4466; BYTE $0xdb	/* 3ad punpckhqdq %xmm3,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xda	/* 3b2 paddd %xmm2,%xmm11 */
	LONG $0x04bf0f42; BYTE $0x16	/* 3b7 movswl (%rsi,%r10,1),%eax */
	LONG $0x047fff25; BYTE $0x00	/* 3bc and $0x47fff,%eax */
	LONG $0x0de0c148	/* 3c1 shl $0xd,%rax */
	LONG $0x244c8b48; BYTE $0x58	/* 3c5 mov 0x58(%rsp),%rcx */
	LONG $0x0cbf0f48; BYTE $0x0e	/* 3ca movswq (%rsi,%rcx,1),%rcx */
	LONG $0x2de1c148	/* 3cf shl $0x2d,%rcx */
	LONG $0x0000bf49; LONG $0xe0000000; WORD $0x8fff	/* 3d3 movabs $0x8fffe00000000000,%r15 */
	WORD $0x214c; BYTE $0xf9	/* 3dd and %r15,%rcx */
	WORD $0x0948; BYTE $0xc1	/* 3e0 or %rax,%rcx */
	LONG $0x24448b48; BYTE $0x50	/* 3e3 mov 0x50(%rsp),%rax */
	LONG $0x0604bf0f	/* 3e8 movswl (%rsi,%rax,1),%eax */
	LONG $0x047fff25; BYTE $0x00	/* 3ec and $0x47fff,%eax */
	LONG $0x0de0c148	/* 3f1 shl $0xd,%rax */
	LONG $0x1cbf0f4a; BYTE $0x36	/* 3f5 movswq (%rsi,%r14,1),%rbx */
	LONG $0x2de3c148	/* 3fa shl $0x2d,%rbx */
	WORD $0x214c; BYTE $0xfb	/* 3fe and %r15,%rbx */
	WORD $0x0948; BYTE $0xc3	/* 401 or %rax,%rbx */
	LONG $0x6e0f4866; BYTE $0xd3	/* 404 movq %rbx,%xmm2 */
	WORD $0x0148; BYTE $0xd3	/* 409 add %rdx,%rbx */
	LONG $0x6e0f4866; BYTE $0xd9	/* 40c movq %rcx,%xmm3 */
	LONG $0xda6c0f66	/* 411 punpcklqdq %xmm2,%xmm3 */
	LONG $0x15100ff3; LONG $0x00000922	/* 415 movss 0x0(%rip),%xmm2 = d3f */
	LONG $0xa9048b41	/* 41d mov (%r9,%rbp,4),%eax */
	LONG $0x8000003d; BYTE $0x46	/* 421 cmp $0x46800000,%eax */
	LONG $0x000000ba; BYTE $0x00	/* 426 mov $0x0,%edx */
	WORD $0x4d0f; BYTE $0xc2	/* 42b cmovge %edx,%eax */
	LONG $0x6e0f4466; BYTE $0xd0	/* 42e movd %eax,%xmm10 */
	LONG $0x590f44f3; BYTE $0xd2	/* 433 mulss %xmm2,%xmm10 */
	LONG $0x2454280f; BYTE $0x60	/* 438 movaps 0x60(%rsp),%xmm2 */
	LONG $0x2464280f; BYTE $0x70	/* 43d movaps 0x70(%rsp),%xmm4 */
	LONG $0x2464290f; BYTE $0x60	/* 442 movaps %xmm4,0x60(%rsp) */
	LONG $0x24a4280f; LONG $0x00000080	/* 447 movaps 0x80(%rsp),%xmm4 */
	LONG $0x2464290f; BYTE $0x70	/* 44f movaps %xmm4,0x70(%rsp) */
	LONG $0xa4290f44; LONG $0x00008024; BYTE $0x00	/* 454 movaps %xmm12,0x80(%rsp) */
	LONG $0x720f4166; WORD $0x08e3	/* 45d psrad $0x8,%xmm11 */
	LONG $0xd2c60f45; BYTE $0x00	/* 463 shufps $0x0,%xmm10,%xmm10 */
	LONG $0xda590f41	/* 468 mulps %xmm10,%xmm3 */
	LONG $0xe35b0f45	/* 46c cvtdq2ps %xmm11,%xmm12 */
	LONG $0xe3590f44	/* 470 mulps %xmm3,%xmm12 */
	LONG $0xe2580f44	/* 474 addps %xmm2,%xmm12 */
	LONG $0x24648b4c; BYTE $0x40	/* 478 mov 0x40(%rsp),%r12 */
	LONG $0x6f0f42f3; WORD $0x265c; BYTE $0x02	/* 47d movdqu 0x2(%rsi,%r12,1),%xmm3 */
	LONG $0xd36f0f66	/* 484 movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 488 psllw $0x8,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd0	/* 48d pmaddwd %xmm8,%xmm2 */
	LONG $0xdfdb0f66	/* 492 pand %xmm7,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 496 pmaddwd %xmm9,%xmm3 */
	LONG $0xdafe0f66	/* 49b paddd %xmm2,%xmm3 */
	LONG $0x6f0f42f3; WORD $0x2654; BYTE $0x12	/* 49f movdqu 0x12(%rsi,%r12,1),%xmm2 */
	LONG $0xe26f0f66	/* 4a6 movdqa %xmm2,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* 4aa psllw $0x8,%xmm4 */
	LONG $0xe0f50f66	/* 4af pmaddwd %xmm0,%xmm4 */
	LONG $0xd7db0f66	/* 4b3 pand %xmm7,%xmm2 */
	LONG $0xd1f50f66	/* 4b7 pmaddwd %xmm1,%xmm2 */
	LONG $0xd4fe0f66	/* 4bb paddd %xmm4,%xmm2 */
	LONG $0xd3fe0f66	/* 4bf paddd %xmm3,%xmm2 */
	LONG $0x5c6f0ff3; WORD $0x023e	/* 4c3 movdqu 0x2(%rsi,%rdi,1),%xmm3 */
	LONG $0xe36f0f66	/* 4c9 movdqa %xmm3,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* 4cd psllw $0x8,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe0	/* 4d2 pmaddwd %xmm8,%xmm4 */
	LONG $0xdfdb0f66	/* 4d7 pand %xmm7,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 4db pmaddwd %xmm9,%xmm3 */
	LONG $0xdcfe0f66	/* 4e0 paddd %xmm4,%xmm3 */
	LONG $0x646f0ff3; WORD $0x123e	/* 4e4 movdqu 0x12(%rsi,%rdi,1),%xmm4 */
	LONG $0xec6f0f66	/* 4ea movdqa %xmm4,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* 4ee psllw $0x8,%xmm5 */
	LONG $0xe8f50f66	/* 4f3 pmaddwd %xmm0,%xmm5 */
	LONG $0xe7db0f66	/* 4f7 pand %xmm7,%xmm4 */
	LONG $0xe1f50f66	/* 4fb pmaddwd %xmm1,%xmm4 */
	LONG $0xe5fe0f66	/* 4ff paddd %xmm5,%xmm4 */
	LONG $0xe3fe0f66	/* 503 paddd %xmm3,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x1e6c; BYTE $0x02	/* 507 movdqu 0x2(%rsi,%r11,1),%xmm5 */
	LONG $0xdd6f0f66	/* 50e movdqa %xmm5,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 512 psllw $0x8,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 517 pmaddwd %xmm8,%xmm3 */
	LONG $0xefdb0f66	/* 51c pand %xmm7,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe9	/* 520 pmaddwd %xmm9,%xmm5 */
	LONG $0xebfe0f66	/* 525 paddd %xmm3,%xmm5 */
	LONG $0x6f0f42f3; WORD $0x1e5c; BYTE $0x12	/* 529 movdqu 0x12(%rsi,%r11,1),%xmm3 */
	LONG $0xf36f0f66	/* 530 movdqa %xmm3,%xmm6 */
	LONG $0xf6710f66; BYTE $0x08	/* 534 psllw $0x8,%xmm6 */
	LONG $0xf0f50f66	/* 539 pmaddwd %xmm0,%xmm6 */
	LONG $0xdfdb0f66	/* 53d pand %xmm7,%xmm3 */
	LONG $0xd9f50f66	/* 541 pmaddwd %xmm1,%xmm3 */
	LONG $0xdefe0f66	/* 545 paddd %xmm6,%xmm3 */
	LONG $0xddfe0f66	/* 549 paddd %xmm5,%xmm3 */
	LONG $0x24748b4c; BYTE $0x48	/* 54d mov 0x48(%rsp),%r14 */
	LONG $0x6f0f42f3; WORD $0x366c; BYTE $0x02	/* 552 movdqu 0x2(%rsi,%r14,1),%xmm5 */
	LONG $0xf56f0f66	/* 559 movdqa %xmm5,%xmm6 */
	LONG $0xf6710f66; BYTE $0x08	/* 55d psllw $0x8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf0	/* 562 pmaddwd %xmm8,%xmm6 */
	LONG $0xefdb0f66	/* 567 pand %xmm7,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe9	/* 56b pmaddwd %xmm9,%xmm5 */
	LONG $0xeefe0f66	/* 570 paddd %xmm6,%xmm5 */
	LONG $0x6f0f42f3; WORD $0x3674; BYTE $0x12	/* 574 movdqu 0x12(%rsi,%r14,1),%xmm6 */
	LONG $0xfedb0f66	/* 57b pand %xmm6,%xmm7 */
	LONG $0xf6710f66; BYTE $0x08	/* 57f psllw $0x8,%xmm6 */
	LONG $0xf0f50f66	/* 584 pmaddwd %xmm0,%xmm6 */
	LONG $0xf9f50f66	/* 588 pmaddwd %xmm1,%xmm7 */
	LONG $0xfefe0f66	/* 58c paddd %xmm6,%xmm7 */
	LONG $0xfdfe0f66	/* 590 paddd %xmm5,%xmm7 */
	LONG $0xc26f0f66	/* 594 movdqa %xmm2,%xmm0 */
	LONG $0xc4620f66	/* 598 punpckldq %xmm4,%xmm0 */
	LONG $0xd46a0f66	/* 59c punpckhdq %xmm4,%xmm2 */
	LONG $0xd0fe0f66	/* 5a0 paddd %xmm0,%xmm2 */
	LONG $0xc36f0f66	/* 5a4 movdqa %xmm3,%xmm0 */
	LONG $0xc7620f66	/* 5a8 punpckldq %xmm7,%xmm0 */
	LONG $0xdf6a0f66	/* 5ac punpckhdq %xmm7,%xmm3 */
	LONG $0x000000b8; BYTE $0x00	/* 5b0 mov $0x0,%eax */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 5b5 movabs $0x1000000010000000,%rdx */
	LONG $0xc24d0f48	/* 5bf cmovge %rdx,%rax */
	LONG $0x2cbf0f46; BYTE $0x26	/* 5c3 movswl (%rsi,%r12,1),%r13d */
	LONG $0xffe58141; WORD $0x047f; BYTE $0x00	/* 5c8 and $0x47fff,%r13d */
	LONG $0x0de5c149	/* 5cf shl $0xd,%r13 */
	LONG $0x14bf0f4c; BYTE $0x3e	/* 5d3 movswq (%rsi,%rdi,1),%r10 */
	LONG $0x2de2c149	/* 5d8 shl $0x2d,%r10 */
	WORD $0x214d; BYTE $0xfa	/* 5dc and %r15,%r10 */
	WORD $0x094d; BYTE $0xea	/* 5df or %r13,%r10 */
	LONG $0x24848b4c; LONG $0x00000178	/* 5e2 mov 0x178(%rsp),%r8 */
	WORD $0x8949; BYTE $0xed	/* 5ea mov %rbp,%r13 */
	LONG $0x2cbf0f42; BYTE $0x1e	/* 5ed movswl (%rsi,%r11,1),%ebp */
	LONG $0x7fffe581; WORD $0x0004	/* 5f2 and $0x47fff,%ebp */
	LONG $0x0de5c148	/* 5f8 shl $0xd,%rbp */
	LONG $0x14bf0f4a; BYTE $0x36	/* 5fc movswq (%rsi,%r14,1),%rdx */
	LONG $0x2de2c148	/* 601 shl $0x2d,%rdx */
	WORD $0x214c; BYTE $0xfa	/* 605 and %r15,%rdx */
	LONG $0x247c8b4c; BYTE $0x50	/* 608 mov 0x50(%rsp),%r15 */
	WORD $0x0948; BYTE $0xea	/* 60d or %rbp,%rdx */
	LONG $0xd8fe0f66	/* 610 paddd %xmm0,%xmm3 */
	LONG $0xc26f0f66	/* 614 movdqa %xmm2,%xmm0 */
	LONG $0xc36c0f66	/* 618 punpcklqdq %xmm3,%xmm0 */
	LONG $0xd36d0f66	/* 61c punpckhqdq %xmm3,%xmm2 */
	LONG $0xd0fe0f66	/* 620 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc2	/* 624 movq %rdx,%xmm0 */
	LONG $0x6e0f4966; BYTE $0xca	/* 629 movq %r10,%xmm1 */
	LONG $0xc86c0f66	/* 62e punpcklqdq %xmm0,%xmm1 */
	LONG $0xca590f41	/* 632 mulps %xmm10,%xmm1 */
	LONG $0x2484280f; LONG $0x00000110	/* 636 movaps 0x110(%rsp),%xmm0 */
	LONG $0x24a4280f; LONG $0x00000120	/* 63e movaps 0x120(%rsp),%xmm4 */
	LONG $0x249c280f; LONG $0x00000100	/* 646 movaps 0x100(%rsp),%xmm3 */
	LONG $0xef280f41	/* 64e movaps %xmm15,%xmm5 */
	LONG $0xe2720f66; BYTE $0x08	/* 652 psrad $0x8,%xmm2 */
	LONG $0xfa5b0f44	/* 657 cvtdq2ps %xmm2,%xmm15 */
	LONG $0xf9590f44	/* 65b mulps %xmm1,%xmm15 */
	LONG $0xf8580f44	/* 65f addps %xmm0,%xmm15 */
	LONG $0x0000bd48; LONG $0x00000080; WORD $0x0080	/* 663 movabs $0x80000000800000,%rbp */
	WORD $0x014c; BYTE $0xd5	/* 66d add %r10,%rbp */
	WORD $0x0948; BYTE $0xdd	/* 670 or %rbx,%rbp */
	LONG $0x24440b48; BYTE $0x18	/* 673 or 0x18(%rsp),%rax */
	LONG $0x0000bb48; LONG $0x00000080; WORD $0x0080	/* 678 movabs $0x80000000800000,%rbx */
	WORD $0x0148; BYTE $0xd9	/* 682 add %rbx,%rcx */
	LONG $0x249c8b48; LONG $0x000000f0	/* 685 mov 0xf0(%rsp),%rbx */
	WORD $0x0948; BYTE $0xc8	/* 68d or %rcx,%rax */
	WORD $0x0948; BYTE $0xe8	/* 690 or %rbp,%rax */
	WORD $0x894c; BYTE $0xed	/* 693 mov %r13,%rbp */
	LONG $0x0000b948; LONG $0x00000080; WORD $0x0080	/* 696 movabs $0x80000000800000,%rcx */
	WORD $0x0148; BYTE $0xd1	/* 6a0 add %rdx,%rcx */
	LONG $0x0000ba48; LONG $0x00000080; WORD $0x0080	/* 6a3 movabs $0x80000000800000,%rdx */
	LONG $0x24ac8b4c; LONG $0x000000f8	/* 6ad mov 0xf8(%rsp),%r13 */
	WORD $0x0948; BYTE $0xc8	/* 6b5 or %rcx,%rax */
	LONG $0x24448948; BYTE $0x18	/* 6b8 mov %rax,0x18(%rsp) */
	LONG $0x244c8b48; BYTE $0x58	/* 6bd mov 0x58(%rsp),%rcx */
	LONG $0x01c58348	/* 6c2 add $0x1,%rbp */
	LONG $0x10c38148; WORD $0x0001; BYTE $0x00	/* 6c6 add $0x110,%rbx */
	LONG $0x20c58349	/* 6cd add $0x20,%r13 */
	LONG $0x22c48349	/* 6d1 add $0x22,%r12 */
	LONG $0x2464894c; BYTE $0x40	/* 6d5 mov %r12,0x40(%rsp) */
	LONG $0x22c68349	/* 6da add $0x22,%r14 */
	LONG $0x2474894c; BYTE $0x48	/* 6de mov %r14,0x48(%rsp) */
	LONG $0x22c38349	/* 6e3 add $0x22,%r11 */
	LONG $0x22c78348	/* 6e7 add $0x22,%rdi */
	LONG $0x24948b4c; LONG $0x000000e8	/* 6eb mov 0xe8(%rsp),%r10 */
	LONG $0x22c28349	/* 6f3 add $0x22,%r10 */
	LONG $0x24b48b4c; LONG $0x000000e0	/* 6f7 mov 0xe0(%rsp),%r14 */
	LONG $0x22c68349	/* 6ff add $0x22,%r14 */
	LONG $0x22c78349	/* 703 add $0x22,%r15 */
	LONG $0x22c18348	/* 707 add $0x22,%rcx */
	WORD $0x3949; BYTE $0xe8	/* 70b cmp %rbp,%r8 */
	LONG $0xfab1850f; WORD $0xffff	/* 70e jne 1c5 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 714 movabs $0x1000000010000000,%rax */
	LONG $0x24448548; BYTE $0x18	/* 71e test %rax,0x18(%rsp) */
	WORD $0x940f; BYTE $0xc0	/* 723 sete %al */
	LONG $0x24bc8b48; LONG $0x000000b8	/* 726 mov 0xb8(%rsp),%rdi */
	LONG $0x0000bc49; LONG $0xe0000000; WORD $0x8fff	/* 72e movabs $0x8fffe00000000000,%r12 */
	LONG $0x24448b4c; BYTE $0x08	/* 738 mov 0x8(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x000000b0	/* 73d mov 0xb0(%rsp),%r15 */
	LONG $0x249c8b4c; LONG $0x000000a8	/* 745 mov 0xa8(%rsp),%r11 */
	LONG $0x248c8b48; LONG $0x000000a0	/* 74d mov 0xa0(%rsp),%rcx */
	LONG $0x244c280f; BYTE $0x60	/* 755 movaps 0x60(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x70	/* 75a movaps 0x70(%rsp),%xmm0 */
	LONG $0x2494280f; LONG $0x00000080	/* 75f movaps 0x80(%rsp),%xmm2 */
	WORD $0x1ceb	/* 767 jmp 785 */
	WORD $0x01b0	/* 769 mov $0x1,%al */
	WORD $0x280f; BYTE $0xc1	/* 76b movaps %xmm1,%xmm0 */
	WORD $0x280f; BYTE $0xd1	/* 76e movaps %xmm1,%xmm2 */
	LONG $0xe1280f44	/* 771 movaps %xmm1,%xmm12 */
	WORD $0x280f; BYTE $0xe1	/* 775 movaps %xmm1,%xmm4 */
	WORD $0x280f; BYTE $0xd9	/* 778 movaps %xmm1,%xmm3 */
	WORD $0x280f; BYTE $0xe9	/* 77b movaps %xmm1,%xmm5 */
	LONG $0xf9280f44	/* 77e movaps %xmm1,%xmm15 */
	WORD $0x894d; BYTE $0xf4	/* 782 mov %r14,%r12 */
	WORD $0x580f; BYTE $0xca	/* 785 addps %xmm2,%xmm1 */
	LONG $0xc4580f41	/* 788 addps %xmm12,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 78c addps %xmm1,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 78f movups %xmm0,(%rdi) */
	WORD $0x580f; BYTE $0xe5	/* 792 addps %xmm5,%xmm4 */
	LONG $0xdf580f41	/* 795 addps %xmm15,%xmm3 */
	WORD $0x580f; BYTE $0xdc	/* 799 addps %xmm4,%xmm3 */
	LONG $0x105f110f	/* 79c movups %xmm3,0x10(%rdi) */
	WORD $0xc084	/* 7a0 test %al,%al */
	LONG $0x3d100f44; LONG $0x000004e5	/* 7a2 movaps 0x0(%rip),%xmm15 = c8f, as it lies */
	LONG $0xf8ee850f; WORD $0xffff	/* 7aa jne 9e */
	WORD $0x3145; BYTE $0xd2	/* 7b0 xor %r10d,%r10d */
	WORD $0x2ceb	/* 7b3 jmp 7e1 */
	LONG $0xe3280f44	/* 7b5 movaps %xmm3,%xmm12 */
	LONG $0xdb280f44	/* 7b9 movaps %xmm3,%xmm11 */
	LONG $0xd3280f44	/* 7bd movaps %xmm3,%xmm10 */
	LONG $0xe2580f45	/* 7c1 addps %xmm10,%xmm12 */
	LONG $0xdb580f44	/* 7c5 addps %xmm3,%xmm11 */
	LONG $0xdc580f45	/* 7c9 addps %xmm12,%xmm11 */
	LONG $0x110f46f3; WORD $0x971c	/* 7cd movss %xmm11,(%rdi,%r10,4) */
	LONG $0x01c28349	/* 7d3 add $0x1,%r10 */
	LONG $0x08fa8349	/* 7d7 cmp $0x8,%r10 */
	LONG $0xf8bd840f; WORD $0xffff	/* 7db je 9e */
	WORD $0xc031	/* 7e1 xor %eax,%eax */
	WORD $0x570f; BYTE $0xdb	/* 7e3 xorps %xmm3,%xmm3 */
	LONG $0xd82a0ff3	/* 7e6 cvtsi2ss %eax,%xmm3 */
	LONG $0x00dbc60f	/* 7ea shufps $0x0,%xmm3,%xmm3 */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* 7ee cmpq $0x0,0x178(%rsp) */
	WORD $0xbc7e	/* 7f7 jle 7b5 */
	WORD $0x3145; BYTE $0xf6	/* 7f9 xor %r14d,%r14d */
	WORD $0x894c; BYTE $0xd2	/* 7fc mov %r10,%rdx */
	LONG $0x54af0f48; WORD $0x1024	/* 7ff imul 0x10(%rsp),%rdx */
	WORD $0x014c; BYTE $0xc2	/* 805 add %r8,%rdx */
	LONG $0xcf280f45	/* 808 movaps %xmm15,%xmm9 */
	LONG $0x100f44f3; LONG $0x00052a05; BYTE $0x00	/* 80c movss 0x0(%rip),%xmm8 = d3f */
	LONG $0xc0c60f45; BYTE $0x00	/* 815 shufps $0x0,%xmm8,%xmm8 */
	LONG $0x245c8b48; BYTE $0x38	/* 81a mov 0x38(%rsp),%rbx */
	WORD $0xc031	/* 81f xor %eax,%eax */
	LONG $0xd3280f44	/* 821 movaps %xmm3,%xmm10 */
	LONG $0xdb280f44	/* 825 movaps %xmm3,%xmm11 */
	WORD $0x280f; BYTE $0xfb	/* 829 movaps %xmm3,%xmm7 */
	LONG $0xe3280f45	/* 82c movaps %xmm11,%xmm12 */
	LONG $0xda280f45	/* 830 movaps %xmm10,%xmm11 */
	LONG $0xd3280f44	/* 834 movaps %xmm3,%xmm10 */
	LONG $0x536f0ff3; BYTE $0xf0	/* 838 movdqu -0x10(%rbx),%xmm2 */
	LONG $0x0b6f0ff3	/* 83d movdqu (%rbx),%xmm1 */
	LONG $0xda6f0f66	/* 841 movdqa %xmm2,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 845 psllw $0x8,%xmm3 */
	LONG $0xe3710f66; BYTE $0x08	/* 84a psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 84f psraw $0x8,%xmm2 */
	LONG $0xe16f0f66	/* 854 movdqa %xmm1,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* 858 psllw $0x8,%xmm4 */
	LONG $0xe4710f66; BYTE $0x08	/* 85d psraw $0x8,%xmm4 */
	LONG $0xe1710f66; BYTE $0x08	/* 862 psraw $0x8,%xmm1 */
	LONG $0x726f0ff3; BYTE $0x02	/* 867 movdqu 0x2(%rdx),%xmm6 */
	LONG $0x426f0ff3; BYTE $0x12	/* 86c movdqu 0x12(%rdx),%xmm0 */
	LONG $0xee6f0f66	/* 871 movdqa %xmm6,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* 875 psllw $0x8,%xmm5 */
	LONG $0xebf50f66	/* 87a pmaddwd %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 87e pand %xmm9,%xmm6 */
	LONG $0xf2f50f66	/* 883 pmaddwd %xmm2,%xmm6 */
	LONG $0xf5fe0f66	/* 887 paddd %xmm5,%xmm6 */
	LONG $0xed280f41	/* 88b movaps %xmm13,%xmm5 */
	LONG $0xd06f0f66	/* 88f movdqa %xmm0,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 893 psllw $0x8,%xmm2 */
	LONG $0xd4f50f66	/* 898 pmaddwd %xmm4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc1	/* 89c pand %xmm9,%xmm0 */
	LONG $0xc1f50f66	/* 8a1 pmaddwd %xmm1,%xmm0 */
	LONG $0xc2fe0f66	/* 8a5 paddd %xmm2,%xmm0 */
	LONG $0xc6fe0f66	/* 8a9 paddd %xmm6,%xmm0 */
	LONG $0xc8700f66; BYTE $0x4e	/* 8ad pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc8fe0f66	/* 8b2 paddd %xmm0,%xmm1 */
	LONG $0xd9700f66; BYTE $0xb1	/* 8b6 pshufd $0xb1,%xmm1,%xmm3 */
	LONG $0xd9fe0f66	/* 8bb paddd %xmm1,%xmm3 */
	LONG $0xe3720f66; BYTE $0x08	/* 8bf psrad $0x8,%xmm3 */
	WORD $0xbf0f; BYTE $0x2a	/* 8c4 movswl (%rdx),%ebp */
	WORD $0xe5c1; BYTE $0x0d	/* 8c7 shl $0xd,%ebp */
	LONG $0xe000e581; WORD $0x8fff	/* 8ca and $0x8fffe000,%ebp */
	WORD $0x570f; BYTE $0xc0	/* 8d0 xorps %xmm0,%xmm0 */
	LONG $0x2a0f41f3; BYTE $0xc6	/* 8d3 cvtsi2ss %r14d,%xmm0 */
	LONG $0xcd6e0f66	/* 8d8 movd %ebp,%xmm1 */
	LONG $0x100f41f3; WORD $0x8124	/* 8dc movss (%r9,%rax,4),%xmm4 */
	WORD $0x140f; BYTE $0xe0	/* 8e2 unpcklps %xmm0,%xmm4 */
	LONG $0x04e0c60f	/* 8e5 shufps $0x4,%xmm0,%xmm4 */
	LONG $0xc5280f41	/* 8e9 movaps %xmm13,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xd6	/* 8ed movdqa %xmm14,%xmm2 */
	LONG $0xc1db0f66	/* 8f2 pand %xmm1,%xmm0 */
	LONG $0xc2660f66	/* 8f6 pcmpgtd %xmm2,%xmm0 */
	LONG $0xbe15100f; WORD $0x0003; BYTE $0x00	/* 8fa movaps 0x0(%rip),%xmm2 = cbf, as it lies */
	LONG $0xd1eb0f66	/* 901 por %xmm1,%xmm2 */
	LONG $0xd0db0f66	/* 905 pand %xmm0,%xmm2 */
	LONG $0xc1df0f66	/* 909 pandn %xmm1,%xmm0 */
	LONG $0xc0590f41	/* 90d mulps %xmm8,%xmm0 */
	LONG $0xd0eb0f66	/* 911 por %xmm0,%xmm2 */
	LONG $0x00e4c60f	/* 915 shufps $0x0,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe2	/* 919 mulps %xmm2,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* 91c cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* 91f mulps %xmm4,%xmm3 */
	WORD $0x580f; BYTE $0xdf	/* 922 addps %xmm7,%xmm3 */
	LONG $0x22c28348	/* 925 add $0x22,%rdx */
	LONG $0x01c08348	/* 929 add $0x1,%rax */
	LONG $0x20c38348	/* 92d add $0x20,%rbx */
	LONG $0xfc280f41	/* 931 movaps %xmm12,%xmm7 */
	LONG $0x24843948; LONG $0x00000178	/* 935 cmp %rax,0x178(%rsp) */
	LONG $0xfee9850f; WORD $0xffff	/* 93d jne 82c */
	LONG $0xfffe79e9; BYTE $0xff	/* 943 jmp 7c1 */
	WORD $0x8949; BYTE $0xcd	/* 948 mov %rcx,%r13 */
	WORD $0x8949; BYTE $0xf0	/* 94b mov %rsi,%r8 */
	WORD $0x854d; BYTE $0xed	/* 94e test %r13,%r13 */
	LONG $0x24a48b4c; LONG $0x00000090	/* 951 mov 0x90(%rsp),%r12 */
	LONG $0x246c8b48; BYTE $0x10	/* 959 mov 0x10(%rsp),%rbp */
	LONG $0x0000bb49; LONG $0x00001000; WORD $0x1000	/* 95e movabs $0x1000000010000000,%r11 */
	LONG $0x030f8e0f; WORD $0x0000	/* 968 jle c7d */
	WORD $0x894c; BYTE $0xf2	/* 96e mov %r14,%rdx */
	LONG $0x10c48349	/* 971 add $0x10,%r12 */
	WORD $0x3145; BYTE $0xd2	/* 975 xor %r10d,%r10d */
	LONG $0x15100f44; LONG $0x0000031f	/* 978 movaps 0x0(%rip),%xmm10 = c9f, as it lies */
	LONG $0x1d100f44; LONG $0x00000327	/* 980 movaps 0x0(%rip),%xmm11 = caf, as it lies */
	LONG $0x25100f44; LONG $0x0000032f	/* 988 movaps 0x0(%rip),%xmm12 = cbf, as it lies */
	WORD $0x28eb	/* 990 jmp 9ba */
	WORD $0x280f; BYTE $0xc7	/* 992 movaps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc7	/* 995 addps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xff	/* 998 addps %xmm7,%xmm7 */
	WORD $0x580f; BYTE $0xf8	/* 99b addps %xmm0,%xmm7 */
	LONG $0x3f110ff3	/* 99e movss %xmm7,(%rdi) */
	LONG $0x04c78348	/* 9a2 add $0x4,%rdi */
	WORD $0x0149; BYTE $0xe8	/* 9a6 add %rbp,%r8 */
	LONG $0xff458d49	/* 9a9 lea -0x1(%r13),%rax */
	LONG $0x01fd8349	/* 9ad cmp $0x1,%r13 */
	WORD $0x8949; BYTE $0xc5	/* 9b1 mov %rax,%r13 */
	LONG $0x02c38e0f; WORD $0x0000	/* 9b4 jle c7d */
	WORD $0x570f; BYTE $0xff	/* 9ba xorps %xmm7,%xmm7 */
	LONG $0x2a0f41f3; BYTE $0xfa	/* 9bd cvtsi2ss %r10d,%xmm7 */
	LONG $0x00ffc60f	/* 9c2 shufps $0x0,%xmm7,%xmm7 */
	LONG $0x24bc8348; LONG $0x00000178; BYTE $0x00	/* 9c6 cmpq $0x0,0x178(%rsp) */
	WORD $0xc17e	/* 9cf jle 992 */
	LONG $0x35100f44; LONG $0x000002b6	/* 9d1 movaps 0x0(%rip),%xmm14 = c8f, as it lies */
	LONG $0x100f44f3; LONG $0x00035d2d; BYTE $0x00	/* 9d9 movss 0x0(%rip),%xmm13 = d3f */
	WORD $0x894d; BYTE $0xe7	/* 9e2 mov %r12,%r15 */
	WORD $0x3145; BYTE $0xf6	/* 9e5 xor %r14d,%r14d */
	WORD $0xf631	/* 9e8 xor %esi,%esi */
	WORD $0x280f; BYTE $0xcf	/* 9ea movaps %xmm7,%xmm1 */
	WORD $0x280f; BYTE $0xd7	/* 9ed movaps %xmm7,%xmm2 */
	WORD $0x280f; BYTE $0xc7	/* 9f0 movaps %xmm7,%xmm0 */
	LONG $0x2444894c; BYTE $0x08	/* 9f3 mov %r8,0x8(%rsp) */
	WORD $0x894c; BYTE $0xc5	/* 9f8 mov %r8,%rbp */
	LONG $0x0000b849; LONG $0x00000080; WORD $0x0080	/* 9fb movabs $0x80000000800000,%r8 */
	LONG $0xf8280f44	/* a05 movaps %xmm0,%xmm15 */
	WORD $0x280f; BYTE $0xc2	/* a09 movaps %xmm2,%xmm0 */
	WORD $0x280f; BYTE $0xd1	/* a0c movaps %xmm1,%xmm2 */
	WORD $0x280f; BYTE $0xcf	/* a0f movaps %xmm7,%xmm1 */
	LONG $0x6f0f41f3; WORD $0xf077	/* a12 movdqu -0x10(%r15),%xmm6 */
	LONG $0x6f0f41f3; BYTE $0x2f	/* a18 movdqu (%r15),%xmm5 */
	LONG $0xe66f0f66	/* a1d movdqa %xmm6,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* a21 psllw $0x8,%xmm4 */
	LONG $0xe4710f66; BYTE $0x08	/* a26 psraw $0x8,%xmm4 */
	LONG $0xe6710f66; BYTE $0x08	/* a2b psraw $0x8,%xmm6 */
	LONG $0xfd6f0f66	/* a30 movdqa %xmm5,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* a34 psllw $0x8,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* a39 psraw $0x8,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* a3e psraw $0x8,%xmm5 */
	LONG $0x5d6f0ff3; BYTE $0x02	/* a43 movdqu 0x2(%rbp),%xmm3 */
	LONG $0x6f0f44f3; WORD $0x1245	/* a48 movdqu 0x12(%rbp),%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcb	/* a4e movdqa %xmm3,%xmm9 */
	LONG $0x710f4166; WORD $0x08f1	/* a53 psllw $0x8,%xmm9 */
	LONG $0xf50f4466; BYTE $0xcc	/* a59 pmaddwd %xmm4,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xde	/* a5e pand %xmm14,%xmm3 */
	LONG $0xdef50f66	/* a63 pmaddwd %xmm6,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xd9	/* a67 paddd %xmm9,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe0	/* a6c movdqa %xmm8,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* a71 psllw $0x8,%xmm4 */
	LONG $0xe7f50f66	/* a76 pmaddwd %xmm7,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xc6	/* a7a pand %xmm14,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc5	/* a7f pmaddwd %xmm5,%xmm8 */
	LONG $0xfe0f4466; BYTE $0xc4	/* a84 paddd %xmm4,%xmm8 */
	LONG $0xfe0f4466; BYTE $0xc3	/* a89 paddd %xmm3,%xmm8 */
	LONG $0x700f4166; WORD $0x4ed8	/* a8e pshufd $0x4e,%xmm8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xd8	/* a94 paddd %xmm8,%xmm3 */
	LONG $0xfb700f66; BYTE $0xb1	/* a99 pshufd $0xb1,%xmm3,%xmm7 */
	LONG $0xfbfe0f66	/* a9e paddd %xmm3,%xmm7 */
	LONG $0x0045bf0f	/* aa2 movswl 0x0(%rbp),%eax */
	WORD $0xc389	/* aa6 mov %eax,%ebx */
	LONG $0x7fffe381; WORD $0x0004	/* aa8 and $0x47fff,%ebx */
	LONG $0x0de3c148	/* aae shl $0xd,%rbx */
	LONG $0x2de0c148	/* ab2 shl $0x2d,%rax */
	WORD $0x2148; BYTE $0xd0	/* ab6 and %rdx,%rax */
	WORD $0x0148; BYTE $0xd8	/* ab9 add %rbx,%rax */
	WORD $0x014c; BYTE $0xc0	/* abc add %r8,%rax */
	LONG $0x6e0f4866; BYTE $0xdb	/* abf movq %rbx,%xmm3 */
	LONG $0xb10c8b43	/* ac4 mov (%r9,%r14,4),%ecx */
	LONG $0x0000f981; WORD $0x4680	/* ac8 cmp $0x46800000,%ecx */
	LONG $0x000000bb; BYTE $0x00	/* ace mov $0x0,%ebx */
	LONG $0xdb4d0f49	/* ad3 cmovge %r11,%rbx */
	LONG $0xe7720f66; BYTE $0x08	/* ad7 psrad $0x8,%xmm7 */
	LONG $0xca4d0f41	/* adc cmovge %r10d,%ecx */
	WORD $0x0948; BYTE $0xde	/* ae0 or %rbx,%rsi */
	WORD $0x0948; BYTE $0xc6	/* ae3 or %rax,%rsi */
	LONG $0xe16e0f66	/* ae6 movd %ecx,%xmm4 */
	LONG $0x590f41f3; BYTE $0xe5	/* aea mulss %xmm13,%xmm4 */
	LONG $0x00e4c60f	/* aef shufps $0x0,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe3	/* af3 mulps %xmm3,%xmm4 */
	WORD $0x5b0f; BYTE $0xff	/* af6 cvtdq2ps %xmm7,%xmm7 */
	WORD $0x590f; BYTE $0xfc	/* af9 mulps %xmm4,%xmm7 */
	LONG $0xff580f41	/* afc addps %xmm15,%xmm7 */
	LONG $0x22c58348	/* b00 add $0x22,%rbp */
	LONG $0x01c68349	/* b04 add $0x1,%r14 */
	LONG $0x20c78349	/* b08 add $0x20,%r15 */
	LONG $0x24b4394c; LONG $0x00000178	/* b0c cmp %r14,0x178(%rsp) */
	LONG $0xfeeb850f; WORD $0xffff	/* b14 jne a05 */
	WORD $0x580f; BYTE $0xc1	/* b1a addps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd7	/* b1d addps %xmm7,%xmm2 */
	WORD $0x580f; BYTE $0xd0	/* b20 addps %xmm0,%xmm2 */
	LONG $0x17110ff3	/* b23 movss %xmm2,(%rdi) */
	WORD $0x854c; BYTE $0xde	/* b27 test %r11,%rsi */
	LONG $0x24448b4c; BYTE $0x08	/* b2a mov 0x8(%rsp),%r8 */
	LONG $0x246c8b48; BYTE $0x10	/* b2f mov 0x10(%rsp),%rbp */
	LONG $0xfe68840f; WORD $0xffff	/* b34 je 9a2 */
	WORD $0x570f; BYTE $0xdb	/* b3a xorps %xmm3,%xmm3 */
	LONG $0x2a0f41f3; BYTE $0xda	/* b3d cvtsi2ss %r10d,%xmm3 */
	LONG $0x00dbc60f	/* b42 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xedc60f45; BYTE $0x00	/* b46 shufps $0x0,%xmm13,%xmm13 */
	WORD $0x894c; BYTE $0xe1	/* b4b mov %r12,%rcx */
	WORD $0xf631	/* b4e xor %esi,%esi */
	LONG $0xcb280f44	/* b50 movaps %xmm3,%xmm9 */
	WORD $0x280f; BYTE $0xfb	/* b54 movaps %xmm3,%xmm7 */
	LONG $0xfb280f44	/* b57 movaps %xmm3,%xmm15 */
	WORD $0x894c; BYTE $0xc3	/* b5b mov %r8,%rbx */
	LONG $0xc7280f45	/* b5e movaps %xmm15,%xmm8 */
	LONG $0xff280f44	/* b62 movaps %xmm7,%xmm15 */
	LONG $0xf9280f41	/* b66 movaps %xmm9,%xmm7 */
	LONG $0xcb280f44	/* b6a movaps %xmm3,%xmm9 */
	LONG $0x596f0ff3; BYTE $0xf0	/* b6e movdqu -0x10(%rcx),%xmm3 */
	LONG $0x216f0ff3	/* b73 movdqu (%rcx),%xmm4 */
	LONG $0xeb6f0f66	/* b77 movdqa %xmm3,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* b7b psllw $0x8,%xmm5 */
	LONG $0xe5710f66; BYTE $0x08	/* b80 psraw $0x8,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* b85 psraw $0x8,%xmm3 */
	LONG $0xf46f0f66	/* b8a movdqa %xmm4,%xmm6 */
	LONG $0xf6710f66; BYTE $0x08	/* b8e psllw $0x8,%xmm6 */
	LONG $0xe6710f66; BYTE $0x08	/* b93 psraw $0x8,%xmm6 */
	LONG $0xe4710f66; BYTE $0x08	/* b98 psraw $0x8,%xmm4 */
	LONG $0x536f0ff3; BYTE $0x02	/* b9d movdqu 0x2(%rbx),%xmm2 */
	LONG $0x4b6f0ff3; BYTE $0x12	/* ba2 movdqu 0x12(%rbx),%xmm1 */
	LONG $0xc26f0f66	/* ba7 movdqa %xmm2,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* bab psllw $0x8,%xmm0 */
	LONG $0xc5f50f66	/* bb0 pmaddwd %xmm5,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd6	/* bb4 pand %xmm14,%xmm2 */
	LONG $0xd3f50f66	/* bb9 pmaddwd %xmm3,%xmm2 */
	LONG $0xd0fe0f66	/* bbd paddd %xmm0,%xmm2 */
	LONG $0xc16f0f66	/* bc1 movdqa %xmm1,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* bc5 psllw $0x8,%xmm0 */
	LONG $0xc6f50f66	/* bca pmaddwd %xmm6,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xce	/* bce pand %xmm14,%xmm1 */
	LONG $0xccf50f66	/* bd3 pmaddwd %xmm4,%xmm1 */
	LONG $0xc8fe0f66	/* bd7 paddd %xmm0,%xmm1 */
	LONG $0xcafe0f66	/* bdb paddd %xmm2,%xmm1 */
	LONG $0xc1700f66; BYTE $0x4e	/* bdf pshufd $0x4e,%xmm1,%xmm0 */
	LONG $0xc1fe0f66	/* be4 paddd %xmm1,%xmm0 */
	LONG $0xd8700f66; BYTE $0xb1	/* be8 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* bed paddd %xmm0,%xmm3 */
	LONG $0xe3720f66; BYTE $0x08	/* bf1 psrad $0x8,%xmm3 */
	WORD $0xbf0f; BYTE $0x03	/* bf6 movswl (%rbx),%eax */
	WORD $0xe0c1; BYTE $0x0d	/* bf9 shl $0xd,%eax */
	LONG $0xffe00025; BYTE $0x8f	/* bfc and $0x8fffe000,%eax */
	WORD $0x570f; BYTE $0xc0	/* c01 xorps %xmm0,%xmm0 */
	LONG $0x2a0f41f3; BYTE $0xc2	/* c04 cvtsi2ss %r10d,%xmm0 */
	LONG $0xc86e0f66	/* c09 movd %eax,%xmm1 */
	LONG $0x100f41f3; WORD $0xb124	/* c0d movss (%r9,%rsi,4),%xmm4 */
	WORD $0x140f; BYTE $0xe0	/* c13 unpcklps %xmm0,%xmm4 */
	LONG $0x04e0c60f	/* c16 shufps $0x4,%xmm0,%xmm4 */
	LONG $0xc2280f41	/* c1a movaps %xmm10,%xmm0 */
	LONG $0xc1db0f66	/* c1e pand %xmm1,%xmm0 */
	LONG $0xd3280f41	/* c22 movaps %xmm11,%xmm2 */
	LONG $0xc2660f66	/* c26 pcmpgtd %xmm2,%xmm0 */
	LONG $0xd4280f41	/* c2a movaps %xmm12,%xmm2 */
	LONG $0xd1eb0f66	/* c2e por %xmm1,%xmm2 */
	LONG $0xd0db0f66	/* c32 pand %xmm0,%xmm2 */
	LONG $0xc1df0f66	/* c36 pandn %xmm1,%xmm0 */
	LONG $0xc5590f41	/* c3a mulps %xmm13,%xmm0 */
	LONG $0xd0eb0f66	/* c3e por %xmm0,%xmm2 */
	LONG $0x00e4c60f	/* c42 shufps $0x0,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe2	/* c46 mulps %xmm2,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* c49 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* c4c mulps %xmm4,%xmm3 */
	LONG $0xd8580f41	/* c4f addps %xmm8,%xmm3 */
	LONG $0x22c38348	/* c53 add $0x22,%rbx */
	LONG $0x01c68348	/* c57 add $0x1,%rsi */
	LONG $0x20c18348	/* c5b add $0x20,%rcx */
	LONG $0x24b43948; LONG $0x00000178	/* c5f cmp %rsi,0x178(%rsp) */
	LONG $0xfef1850f; WORD $0xffff	/* c67 jne b5e */
	LONG $0xf9580f45	/* c6d addps %xmm9,%xmm15 */
	WORD $0x580f; BYTE $0xfb	/* c71 addps %xmm3,%xmm7 */
	LONG $0xff580f41	/* c74 addps %xmm15,%xmm7 */
	LONG $0xfffd21e9; BYTE $0xff	/* c78 jmp 99e */
	LONG $0x38c48148; WORD $0x0001; BYTE $0x00	/* c7d add $0x138,%rsp */
	BYTE $0x5b	/* c84 pop %rbx */
	WORD $0x5c41	/* c85 pop %r12 */
	WORD $0x5d41	/* c87 pop %r13 */
	WORD $0x5e41	/* c89 pop %r14 */
	WORD $0x5f41	/* c8b pop %r15 */
	BYTE $0x5d	/* c8d pop %rbp */
	BYTE $0xc3	/* c8e ret */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* c8f .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* c9f .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* caf .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* cbf .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* ccf .rodata.cst16 */
	LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f	/* cdf .rodata.cst16 */
	LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00	/* cef .rodata.cst16 */
	LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0	/* cff .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* d0f .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* d1f .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* d2f .rodata.cst16 */
	LONG $0x77800000; LONG $0x77800000	/* d3f .rodata.cst4 */
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
	LONG $0x000e0fe9; BYTE $0x00	/* jmp to the end */
	BYTE $0x55	/* 0 push %rbp */
	WORD $0x5741	/* 1 push %r15 */
	WORD $0x5641	/* 3 push %r14 */
	WORD $0x5541	/* 5 push %r13 */
	WORD $0x5441	/* 7 push %r12 */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x48ec8148; WORD $0x0001; BYTE $0x00	/* a sub $0x148,%rsp */
	LONG $0x24a48b4c; LONG $0x00000188	/* 11 mov 0x188(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000180	/* 19 mov 0x180(%rsp),%r13 */
	LONG $0x08f98348	/* 21 cmp $0x8,%rcx */
	LONG $0x2444894c; BYTE $0x10	/* 25 mov %r8,0x10(%rsp) */
	LONG $0x24548948; BYTE $0x20	/* 2a mov %rdx,0x20(%rsp) */
	LONG $0x09908c0f; WORD $0x0000	/* 2f jl 9c5 */
	LONG $0x52048d48	/* 35 lea (%rdx,%rdx,2),%rax */
	LONG $0xd52c8d48; LONG $0x00000000	/* 39 lea 0x0(,%rdx,8),%rbp */
	LONG $0x10588d49	/* 41 lea 0x10(%r8),%rbx */
	LONG $0x245c8948; BYTE $0x18	/* 45 mov %rbx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xd6	/* 4a mov %rdx,%r14 */
	LONG $0x951c8d4c; LONG $0x00000002	/* 4d lea 0x2(,%rdx,4),%r11 */
	LONG $0x24ac8948; LONG $0x00000098	/* 55 mov %rbp,0x98(%rsp) */
	WORD $0x8948; BYTE $0xf3	/* 5d mov %rsi,%rbx */
	WORD $0x8949; BYTE $0xea	/* 60 mov %rbp,%r10 */
	WORD $0x2949; BYTE $0xd2	/* 63 sub %rdx,%r10 */
	LONG $0x02c28349	/* 66 add $0x2,%r10 */
	LONG $0x00048d4c	/* 6a lea (%rax,%rax,1),%r8 */
	LONG $0x02c08349	/* 6e add $0x2,%r8 */
	LONG $0x92548d48; BYTE $0x02	/* 72 lea 0x2(%rdx,%rdx,4),%rdx */
	LONG $0x76748d4b; BYTE $0x02	/* 77 lea 0x2(%r14,%r14,2),%rsi */
	LONG $0x36448d4b; BYTE $0x02	/* 7c lea 0x2(%r14,%r14,1),%rax */
	LONG $0x24448948; BYTE $0x50	/* 81 mov %rax,0x50(%rsp) */
	LONG $0x02468d49	/* 86 lea 0x2(%r14),%rax */
	LONG $0x24448948; BYTE $0x48	/* 8a mov %rax,0x48(%rsp) */
	LONG $0x02438d48	/* 8f lea 0x2(%rbx),%rax */
	LONG $0x24448948; BYTE $0x30	/* 93 mov %rax,0x30(%rsp) */
	LONG $0x001800b8; BYTE $0x00	/* 98 mov $0x1800,%eax */
	LONG $0x24448948; BYTE $0x40	/* 9d mov %rax,0x40(%rsp) */
	LONG $0x000002b8; BYTE $0x00	/* a2 mov $0x2,%eax */
	LONG $0x24448948; BYTE $0x38	/* a7 mov %rax,0x38(%rsp) */
	WORD $0x3145; BYTE $0xf6	/* ac xor %r14d,%r14d */
	LONG $0x25100f44; LONG $0x00000d10	/* af movaps 0x0(%rip),%xmm12 = dc7, as it lies */
	LONG $0x3d100ff3; LONG $0x00000d4c	/* b7 movss 0x0(%rip),%xmm7 = e0b */
	LONG $0x249c8948; LONG $0x00000090	/* bf mov %rbx,0x90(%rsp) */
	LONG $0x241c8948	/* c7 mov %rbx,(%rsp) */
	WORD $0x7ceb	/* cb jmp 149 */
	WORD $0x3145; BYTE $0xf6	/* cd xor %r14d,%r14d */
	LONG $0x20c78348	/* d0 add $0x20,%rdi */
	LONG $0x24848b48; LONG $0x00000098	/* d4 mov 0x98(%rsp),%rax */
	LONG $0x24040148	/* dc add %rax,(%rsp) */
	LONG $0x248c8b48; LONG $0x000000d0	/* e0 mov 0xd0(%rsp),%rcx */
	LONG $0xf8798d4c	/* e8 lea -0x8(%rcx),%r15 */
	LONG $0x24440148; BYTE $0x40	/* ec add %rax,0x40(%rsp) */
	LONG $0x249c8b4c; LONG $0x000000c8	/* f1 mov 0xc8(%rsp),%r11 */
	WORD $0x0149; BYTE $0xc3	/* f9 add %rax,%r11 */
	LONG $0x24948b4c; LONG $0x000000c0	/* fc mov 0xc0(%rsp),%r10 */
	WORD $0x0149; BYTE $0xc2	/* 104 add %rax,%r10 */
	LONG $0x24848b4c; LONG $0x000000b8	/* 107 mov 0xb8(%rsp),%r8 */
	WORD $0x0149; BYTE $0xc0	/* 10f add %rax,%r8 */
	LONG $0x24948b48; LONG $0x000000b0	/* 112 mov 0xb0(%rsp),%rdx */
	WORD $0x0148; BYTE $0xc2	/* 11a add %rax,%rdx */
	LONG $0x24440148; BYTE $0x38	/* 11d add %rax,0x38(%rsp) */
	LONG $0x24b48b48; LONG $0x000000a8	/* 122 mov 0xa8(%rsp),%rsi */
	WORD $0x0148; BYTE $0xc6	/* 12a add %rax,%rsi */
	LONG $0x24440148; BYTE $0x50	/* 12d add %rax,0x50(%rsp) */
	LONG $0x24440148; BYTE $0x48	/* 132 add %rax,0x48(%rsp) */
	LONG $0x24440148; BYTE $0x30	/* 137 add %rax,0x30(%rsp) */
	LONG $0x0ff98348	/* 13c cmp $0xf,%rcx */
	WORD $0x894c; BYTE $0xf9	/* 140 mov %r15,%rcx */
	LONG $0x08838e0f; WORD $0x0000	/* 143 jle 9cc */
	WORD $0x570f; BYTE $0xe4	/* 149 xorps %xmm4,%xmm4 */
	LONG $0x2a0f41f3; BYTE $0xe6	/* 14c cvtsi2ss %r14d,%xmm4 */
	LONG $0x00e4c60f	/* 151 shufps $0x0,%xmm4,%xmm4 */
	WORD $0x854d; BYTE $0xe4	/* 155 test %r12,%r12 */
	LONG $0x248c8948; LONG $0x000000d0	/* 158 mov %rcx,0xd0(%rsp) */
	LONG $0x249c894c; LONG $0x000000c8	/* 160 mov %r11,0xc8(%rsp) */
	LONG $0x2494894c; LONG $0x000000c0	/* 168 mov %r10,0xc0(%rsp) */
	LONG $0x2484894c; LONG $0x000000b8	/* 170 mov %r8,0xb8(%rsp) */
	LONG $0x24948948; LONG $0x000000b0	/* 178 mov %rdx,0xb0(%rsp) */
	LONG $0x24b48948; LONG $0x000000a8	/* 180 mov %rsi,0xa8(%rsp) */
	LONG $0x062c8e0f; WORD $0x0000	/* 188 jle 7ba */
	LONG $0x24bc8948; LONG $0x000000a0	/* 18e mov %rdi,0xa0(%rsp) */
	LONG $0x247c8b4c; BYTE $0x48	/* 196 mov 0x48(%rsp),%r15 */
	LONG $0x246c8b48; BYTE $0x50	/* 19b mov 0x50(%rsp),%rbp */
	WORD $0x8948; BYTE $0xf3	/* 1a0 mov %rsi,%rbx */
	LONG $0x24748b4c; BYTE $0x38	/* 1a3 mov 0x38(%rsp),%r14 */
	LONG $0x2444894c; BYTE $0x58	/* 1a8 mov %r8,0x58(%rsp) */
	WORD $0x894d; BYTE $0xdd	/* 1ad mov %r11,%r13 */
	LONG $0x24748b48; BYTE $0x18	/* 1b0 mov 0x18(%rsp),%rsi */
	LONG $0x24448b4c; BYTE $0x40	/* 1b5 mov 0x40(%rsp),%r8 */
	WORD $0x3145; BYTE $0xe4	/* 1ba xor %r12d,%r12d */
	WORD $0xc031	/* 1bd xor %eax,%eax */
	LONG $0x24448948; BYTE $0x28	/* 1bf mov %rax,0x28(%rsp) */
	WORD $0x280f; BYTE $0xdc	/* 1c4 movaps %xmm4,%xmm3 */
	WORD $0x280f; BYTE $0xd4	/* 1c7 movaps %xmm4,%xmm2 */
	WORD $0x280f; BYTE $0xec	/* 1ca movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xf4	/* 1cd movaps %xmm4,%xmm6 */
	WORD $0x280f; BYTE $0xcc	/* 1d0 movaps %xmm4,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000080	/* 1d3 movaps %xmm4,0x80(%rsp) */
	LONG $0x2464290f; BYTE $0x70	/* 1db movaps %xmm4,0x70(%rsp) */
	LONG $0x2464290f; BYTE $0x60	/* 1e0 movaps %xmm4,0x60(%rsp) */
	LONG $0x249c8b4c; LONG $0x00000090	/* 1e5 mov 0x90(%rsp),%r11 */
	LONG $0x24b4290f; LONG $0x00000100	/* 1ed movaps %xmm6,0x100(%rsp) */
	LONG $0x24ac290f; LONG $0x00000110	/* 1f5 movaps %xmm5,0x110(%rsp) */
	LONG $0x249c290f; LONG $0x00000120	/* 1fd movaps %xmm3,0x120(%rsp) */
	LONG $0x2494290f; LONG $0x00000130	/* 205 movaps %xmm2,0x130(%rsp) */
	LONG $0x24a4894c; LONG $0x000000e0	/* 20d mov %r12,0xe0(%rsp) */
	LONG $0x2484894c; LONG $0x000000e8	/* 215 mov %r8,0xe8(%rsp) */
	LONG $0x24b4894c; LONG $0x000000f0	/* 21d mov %r14,0xf0(%rsp) */
	LONG $0x24ac894c; LONG $0x000000f8	/* 225 mov %r13,0xf8(%rsp) */
	LONG $0x247c894c; BYTE $0x08	/* 22d mov %r15,0x8(%rsp) */
	LONG $0x0c180f43; BYTE $0x03	/* 232 prefetcht0 (%r11,%r8,1) */
	LONG $0x4c180f43; WORD $0x4003	/* 237 prefetcht0 0x40(%r11,%r8,1) */
	LONG $0x8c180f43; LONG $0x00008003; BYTE $0x00	/* 23d prefetcht0 0x80(%r11,%r8,1) */
	BYTE $0x9b	/* 246 fwait */
	LONG $0x6f0f44f3; WORD $0xf046	/* 247 movdqu -0x10(%rsi),%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 24d movdqa %xmm8,%xmm10 */
	LONG $0x710f4166; WORD $0x08f2	/* 252 psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e0	/* 258 psraw $0x8,%xmm8 */
	LONG $0x0d100f44; LONG $0x00000b31	/* 25e movaps 0x0(%rip),%xmm9 = d97, as it lies */
	LONG $0x6f0f47f3; WORD $0x333c	/* 266 movdqu (%r11,%r14,1),%xmm15 */
	LONG $0x25100f44; LONG $0x00000b33	/* 26c movaps 0x0(%rip),%xmm12 = da7, as it lies */
	LONG $0x6f0f4166; BYTE $0xd4	/* 274 movdqa %xmm12,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 279 pand %xmm15,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd2	/* 27e pmaddwd %xmm10,%xmm2 */
	LONG $0x1d100f44; LONG $0x00000b2c	/* 283 movaps 0x0(%rip),%xmm11 = db7, as it lies */
	LONG $0x6f0f4166; BYTE $0xdb	/* 28b movdqa %xmm11,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 290 pand %xmm15,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 295 pmaddwd %xmm8,%xmm3 */
	LONG $0xdafe0f66	/* 29a paddd %xmm2,%xmm3 */
	LONG $0x6f0f44f3; BYTE $0x36	/* 29e movdqu (%rsi),%xmm14 */
	LONG $0xdb0f4566; BYTE $0xce	/* 2a3 pand %xmm14,%xmm9 */
	LONG $0x710f4166; WORD $0x08f6	/* 2a8 psllw $0x8,%xmm14 */
	LONG $0x710f4166; WORD $0x04e6	/* 2ae psraw $0x4,%xmm14 */
	LONG $0x2d100f44; LONG $0x00000b0b	/* 2b4 movaps 0x0(%rip),%xmm13 = dc7, as it lies */
	LONG $0x6f0f4166; BYTE $0xd5	/* 2bc movdqa %xmm13,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 2c1 pand %xmm15,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd6	/* 2c6 pmaddwd %xmm14,%xmm2 */
	LONG $0x710f4166; WORD $0x0cd7	/* 2cb psrlw $0xc,%xmm15 */
	LONG $0xf50f4566; BYTE $0xf9	/* 2d1 pmaddwd %xmm9,%xmm15 */
	LONG $0xfe0f4466; BYTE $0xfa	/* 2d6 paddd %xmm2,%xmm15 */
	LONG $0xfe0f4466; BYTE $0xfb	/* 2db paddd %xmm3,%xmm15 */
	LONG $0x6f0f43f3; WORD $0x3b14	/* 2e0 movdqu (%r11,%r15,1),%xmm2 */
	LONG $0xda6f0f66	/* 2e6 movdqa %xmm2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xdc	/* 2ea pand %xmm12,%xmm3 */
	LONG $0xf50f4166; BYTE $0xda	/* 2ef pmaddwd %xmm10,%xmm3 */
	LONG $0xe26f0f66	/* 2f4 movdqa %xmm2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe3	/* 2f8 pand %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe0	/* 2fd pmaddwd %xmm8,%xmm4 */
	LONG $0xe3fe0f66	/* 302 paddd %xmm3,%xmm4 */
	LONG $0xda6f0f66	/* 306 movdqa %xmm2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 30a pand %xmm13,%xmm3 */
	LONG $0xf50f4166; BYTE $0xde	/* 30f pmaddwd %xmm14,%xmm3 */
	LONG $0xd2710f66; BYTE $0x0c	/* 314 psrlw $0xc,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd1	/* 319 pmaddwd %xmm9,%xmm2 */
	LONG $0xd3fe0f66	/* 31e paddd %xmm3,%xmm2 */
	LONG $0xd4fe0f66	/* 322 paddd %xmm4,%xmm2 */
	LONG $0x6f0f41f3; WORD $0x2b1c	/* 326 movdqu (%r11,%rbp,1),%xmm3 */
	WORD $0x8948; BYTE $0xef	/* 32c mov %rbp,%rdi */
	LONG $0x24ac8948; LONG $0x000000d8	/* 32f mov %rbp,0xd8(%rsp) */
	LONG $0xe36f0f66	/* 337 movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe4	/* 33b pand %xmm12,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe2	/* 340 pmaddwd %xmm10,%xmm4 */
	LONG $0xeb6f0f66	/* 345 movdqa %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xeb	/* 349 pand %xmm11,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe8	/* 34e pmaddwd %xmm8,%xmm5 */
	LONG $0xecfe0f66	/* 353 paddd %xmm4,%xmm5 */
	LONG $0xe36f0f66	/* 357 movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 35b pand %xmm13,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe6	/* 360 pmaddwd %xmm14,%xmm4 */
	LONG $0xd3710f66; BYTE $0x0c	/* 365 psrlw $0xc,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 36a pmaddwd %xmm9,%xmm3 */
	LONG $0xdcfe0f66	/* 36f paddd %xmm4,%xmm3 */
	LONG $0xddfe0f66	/* 373 paddd %xmm5,%xmm3 */
	LONG $0x6f0f41f3; WORD $0x1b24	/* 377 movdqu (%r11,%rbx,1),%xmm4 */
	LONG $0xec6f0f66	/* 37d movdqa %xmm4,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xec	/* 381 pand %xmm12,%xmm5 */
	LONG $0xf50f4166; BYTE $0xea	/* 386 pmaddwd %xmm10,%xmm5 */
	LONG $0xf46f0f66	/* 38b movdqa %xmm4,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf3	/* 38f pand %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf0	/* 394 pmaddwd %xmm8,%xmm6 */
	LONG $0xf5fe0f66	/* 399 paddd %xmm5,%xmm6 */
	LONG $0xec6f0f66	/* 39d movdqa %xmm4,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xed	/* 3a1 pand %xmm13,%xmm5 */
	LONG $0xf50f4166; BYTE $0xee	/* 3a6 pmaddwd %xmm14,%xmm5 */
	LONG $0xd4710f66; BYTE $0x0c	/* 3ab psrlw $0xc,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe1	/* 3b0 pmaddwd %xmm9,%xmm4 */
	LONG $0xe5fe0f66	/* 3b5 paddd %xmm5,%xmm4 */
	LONG $0xe6fe0f66	/* 3b9 paddd %xmm6,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xef	/* 3bd movdqa %xmm15,%xmm5 */
	LONG $0xea620f66	/* 3c2 punpckldq %xmm2,%xmm5 */
	LONG $0x6a0f4466; BYTE $0xfa	/* 3c6 punpckhdq %xmm2,%xmm15 */
	LONG $0xfe0f4466; BYTE $0xfd	/* 3cb paddd %xmm5,%xmm15 */
	LONG $0xd36f0f66	/* 3d0 movdqa %xmm3,%xmm2 */
	LONG $0xd4620f66	/* 3d4 punpckldq %xmm4,%xmm2 */
	LONG $0xdc6a0f66	/* 3d8 punpckhdq %xmm4,%xmm3 */
	LONG $0xdafe0f66	/* 3dc paddd %xmm2,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 3e0 movdqa %xmm15,%xmm2 */
	LONG $0xd36c0f66	/* 3e5 punpcklqdq %xmm3,%xmm2 */
	LONG $0x6d0f4466; BYTE $0xfb	/* 3e9 punpckhqdq %xmm3,%xmm15 */
	LONG $0xfe0f4466; BYTE $0xfa	/* 3ee paddd %xmm2,%xmm15 */
	LONG $0x248c8b48; LONG $0x00000180	/* 3f3 mov 0x180(%rsp),%rcx */
	LONG $0x04bf0f42; BYTE $0xa1	/* 3fb movswl (%rcx,%r12,4),%eax */
	LONG $0x4cbf0f42; WORD $0x02a1	/* 400 movswl 0x2(%rcx,%r12,4),%ecx */
	WORD $0xc101	/* 406 add %eax,%ecx */
	LONG $0x6cbf0f43; WORD $0xfe33	/* 408 movswl -0x2(%r11,%r14,1),%ebp */
	LONG $0x7fffe581; WORD $0x0004	/* 40e and $0x47fff,%ebp */
	LONG $0x0de5c148	/* 414 shl $0xd,%rbp */
	LONG $0x24448b48; BYTE $0x08	/* 418 mov 0x8(%rsp),%rax */
	LONG $0x44bf0f49; WORD $0xfe03	/* 41d movswq -0x2(%r11,%rax,1),%rax */
	LONG $0x2de0c148	/* 423 shl $0x2d,%rax */
	LONG $0x0000be49; LONG $0xe0000000; WORD $0x8fff	/* 427 movabs $0x8fffe00000000000,%r14 */
	WORD $0x214c; BYTE $0xf0	/* 431 and %r14,%rax */
	WORD $0x0948; BYTE $0xe8	/* 434 or %rbp,%rax */
	LONG $0x6cbf0f41; WORD $0xfe3b	/* 437 movswl -0x2(%r11,%rdi,1),%ebp */
	LONG $0x7fffe581; WORD $0x0004	/* 43d and $0x47fff,%ebp */
	LONG $0x0de5c148	/* 443 shl $0xd,%rbp */
	LONG $0x44bf0f4d; WORD $0xfe1b	/* 447 movswq -0x2(%r11,%rbx,1),%r8 */
	LONG $0x2de0c149	/* 44d shl $0x2d,%r8 */
	WORD $0x214d; BYTE $0xf0	/* 451 and %r14,%r8 */
	WORD $0x0949; BYTE $0xe8	/* 454 or %rbp,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 457 movq %r8,%xmm2 */
	LONG $0x0000bd48; LONG $0x00000080; WORD $0x0080	/* 45c movabs $0x80000000800000,%rbp */
	WORD $0x0149; BYTE $0xe8	/* 466 add %rbp,%r8 */
	WORD $0x280f; BYTE $0xdf	/* 469 movaps %xmm7,%xmm3 */
	LONG $0xa12c8b43	/* 46c mov (%r9,%r12,4),%ebp */
	LONG $0x0000fd81; WORD $0x4680	/* 470 cmp $0x46800000,%ebp */
	LONG $0x000000bf; BYTE $0x00	/* 476 mov $0x0,%edi */
	WORD $0x4d0f; BYTE $0xef	/* 47b cmovge %edi,%ebp */
	LONG $0x6e0f4866; BYTE $0xe8	/* 47e movq %rax,%xmm5 */
	LONG $0xea6c0f66	/* 483 punpcklqdq %xmm2,%xmm5 */
	LONG $0xd56e0f66	/* 487 movd %ebp,%xmm2 */
	LONG $0xd3590ff3	/* 48b mulss %xmm3,%xmm2 */
	LONG $0x245c280f; BYTE $0x60	/* 48f movaps 0x60(%rsp),%xmm3 */
	LONG $0x2444280f; BYTE $0x70	/* 494 movaps 0x70(%rsp),%xmm0 */
	LONG $0x2444290f; BYTE $0x60	/* 499 movaps %xmm0,0x60(%rsp) */
	LONG $0x2484280f; LONG $0x00000080	/* 49e movaps 0x80(%rsp),%xmm0 */
	LONG $0x2444290f; BYTE $0x70	/* 4a6 movaps %xmm0,0x70(%rsp) */
	LONG $0x248c290f; LONG $0x00000080	/* 4ab movaps %xmm1,0x80(%rsp) */
	LONG $0xc96e0f66	/* 4b3 movd %ecx,%xmm1 */
	LONG $0xe1700f66; BYTE $0x00	/* 4b7 pshufd $0x0,%xmm1,%xmm4 */
	LONG $0xf4720f66; BYTE $0x03	/* 4bc pslld $0x3,%xmm4 */
	LONG $0x720f4166; WORD $0x08e7	/* 4c1 psrad $0x8,%xmm15 */
	LONG $0xfa0f4466; BYTE $0xfc	/* 4c7 psubd %xmm4,%xmm15 */
	LONG $0x00d2c60f	/* 4cc shufps $0x0,%xmm2,%xmm2 */
	WORD $0x590f; BYTE $0xea	/* 4d0 mulps %xmm2,%xmm5 */
	LONG $0xcf5b0f41	/* 4d3 cvtdq2ps %xmm15,%xmm1 */
	WORD $0x590f; BYTE $0xcd	/* 4d7 mulps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xcb	/* 4da addps %xmm3,%xmm1 */
	LONG $0x6f0f43f3; WORD $0x2b1c	/* 4dd movdqu (%r11,%r13,1),%xmm3 */
	LONG $0xeb6f0f66	/* 4e3 movdqa %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xec	/* 4e7 pand %xmm12,%xmm5 */
	LONG $0xf50f4166; BYTE $0xea	/* 4ec pmaddwd %xmm10,%xmm5 */
	LONG $0xf36f0f66	/* 4f1 movdqa %xmm3,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf3	/* 4f5 pand %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf0	/* 4fa pmaddwd %xmm8,%xmm6 */
	LONG $0xf5fe0f66	/* 4ff paddd %xmm5,%xmm6 */
	LONG $0xeb6f0f66	/* 503 movdqa %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xed	/* 507 pand %xmm13,%xmm5 */
	LONG $0xf50f4166; BYTE $0xee	/* 50c pmaddwd %xmm14,%xmm5 */
	LONG $0xd3710f66; BYTE $0x0c	/* 511 psrlw $0xc,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 516 pmaddwd %xmm9,%xmm3 */
	LONG $0xddfe0f66	/* 51b paddd %xmm5,%xmm3 */
	LONG $0xdefe0f66	/* 51f paddd %xmm6,%xmm3 */
	LONG $0x6f0f41f3; WORD $0x132c	/* 523 movdqu (%r11,%rdx,1),%xmm5 */
	LONG $0xf56f0f66	/* 529 movdqa %xmm5,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf4	/* 52d pand %xmm12,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf2	/* 532 pmaddwd %xmm10,%xmm6 */
	LONG $0xfd6f0f66	/* 537 movdqa %xmm5,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xfb	/* 53b pand %xmm11,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf8	/* 540 pmaddwd %xmm8,%xmm7 */
	LONG $0xfefe0f66	/* 545 paddd %xmm6,%xmm7 */
	LONG $0xf56f0f66	/* 549 movdqa %xmm5,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf5	/* 54d pand %xmm13,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf6	/* 552 pmaddwd %xmm14,%xmm6 */
	LONG $0xd5710f66; BYTE $0x0c	/* 557 psrlw $0xc,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe9	/* 55c pmaddwd %xmm9,%xmm5 */
	LONG $0xeefe0f66	/* 561 paddd %xmm6,%xmm5 */
	LONG $0xeffe0f66	/* 565 paddd %xmm7,%xmm5 */
	LONG $0x247c8b48; BYTE $0x58	/* 569 mov 0x58(%rsp),%rdi */
	LONG $0x6f0f41f3; WORD $0x3b34	/* 56e movdqu (%r11,%rdi,1),%xmm6 */
	LONG $0xfe6f0f66	/* 574 movdqa %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xfc	/* 578 pand %xmm12,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfa	/* 57d pmaddwd %xmm10,%xmm7 */
	LONG $0xc66f0f66	/* 582 movdqa %xmm6,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc3	/* 586 pand %xmm11,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc0	/* 58b pmaddwd %xmm8,%xmm0 */
	LONG $0xc7fe0f66	/* 590 paddd %xmm7,%xmm0 */
	LONG $0xfe6f0f66	/* 594 movdqa %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xfd	/* 598 pand %xmm13,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfe	/* 59d pmaddwd %xmm14,%xmm7 */
	LONG $0xd6710f66; BYTE $0x0c	/* 5a2 psrlw $0xc,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf1	/* 5a7 pmaddwd %xmm9,%xmm6 */
	LONG $0xf7fe0f66	/* 5ac paddd %xmm7,%xmm6 */
	LONG $0xf0fe0f66	/* 5b0 paddd %xmm0,%xmm6 */
	LONG $0x6f0f43f3; WORD $0x1304	/* 5b4 movdqu (%r11,%r10,1),%xmm0 */
	LONG $0xdb0f4466; BYTE $0xe0	/* 5ba pand %xmm0,%xmm12 */
	LONG $0xf50f4566; BYTE $0xe2	/* 5bf pmaddwd %xmm10,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xd8	/* 5c4 pand %xmm0,%xmm11 */
	LONG $0xf50f4566; BYTE $0xd8	/* 5c9 pmaddwd %xmm8,%xmm11 */
	LONG $0xfe0f4566; BYTE $0xdc	/* 5ce paddd %xmm12,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xe8	/* 5d3 pand %xmm0,%xmm13 */
	LONG $0xf50f4566; BYTE $0xee	/* 5d8 pmaddwd %xmm14,%xmm13 */
	LONG $0xd0710f66; BYTE $0x0c	/* 5dd psrlw $0xc,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc1	/* 5e2 pmaddwd %xmm9,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 5e7 paddd %xmm13,%xmm0 */
	LONG $0x25100f44; LONG $0x000007d3	/* 5ec movaps 0x0(%rip),%xmm12 = dc7, as it lies */
	LONG $0xfe0f4166; BYTE $0xc3	/* 5f4 paddd %xmm11,%xmm0 */
	LONG $0xfb6f0f66	/* 5f9 movdqa %xmm3,%xmm7 */
	LONG $0xfd620f66	/* 5fd punpckldq %xmm5,%xmm7 */
	LONG $0xdd6a0f66	/* 601 punpckhdq %xmm5,%xmm3 */
	LONG $0xdffe0f66	/* 605 paddd %xmm7,%xmm3 */
	LONG $0x3d100ff3; LONG $0x000007fa	/* 609 movss 0x0(%rip),%xmm7 = e0b */
	LONG $0xee6f0f66	/* 611 movdqa %xmm6,%xmm5 */
	LONG $0xe8620f66	/* 615 punpckldq %xmm0,%xmm5 */
	LONG $0xf06a0f66	/* 619 punpckhdq %xmm0,%xmm6 */
	LONG $0xf5fe0f66	/* 61d paddd %xmm5,%xmm6 */
	LONG $0xeb6f0f66	/* 621 movdqa %xmm3,%xmm5 */
	LONG $0xee6c0f66	/* 625 punpcklqdq %xmm6,%xmm5 */
	LONG $0xde6d0f66	/* 629 punpckhqdq %xmm6,%xmm3 */
	LONG $0x000000b9; BYTE $0x00	/* 62d mov $0x0,%ecx */
	LONG $0x0000bd48; LONG $0x00001000; WORD $0x1000	/* 632 movabs $0x1000000010000000,%rbp */
	LONG $0xcd4d0f48	/* 63c cmovge %rbp,%rcx */
	WORD $0x894d; BYTE $0xd4	/* 640 mov %r10,%r12 */
	WORD $0x8949; BYTE $0xd2	/* 643 mov %rdx,%r10 */
	LONG $0x7cbf0f47; WORD $0xfe2b	/* 646 movswl -0x2(%r11,%r13,1),%r15d */
	LONG $0xffe78141; WORD $0x047f; BYTE $0x00	/* 64c and $0x47fff,%r15d */
	LONG $0x0de7c149	/* 653 shl $0xd,%r15 */
	LONG $0x6cbf0f49; WORD $0xfe13	/* 657 movswq -0x2(%r11,%rdx,1),%rbp */
	LONG $0x2de5c148	/* 65d shl $0x2d,%rbp */
	WORD $0x214c; BYTE $0xf5	/* 661 and %r14,%rbp */
	WORD $0x094c; BYTE $0xfd	/* 664 or %r15,%rbp */
	WORD $0x8949; BYTE $0xfd	/* 667 mov %rdi,%r13 */
	LONG $0x54bf0f41; WORD $0xfe3b	/* 66a movswl -0x2(%r11,%rdi,1),%edx */
	LONG $0x7fffe281; WORD $0x0004	/* 670 and $0x47fff,%edx */
	LONG $0x0de2c148	/* 676 shl $0xd,%rdx */
	LONG $0x7cbf0f4b; WORD $0xfe23	/* 67a movswq -0x2(%r11,%r12,1),%rdi */
	LONG $0x2de7c148	/* 680 shl $0x2d,%rdi */
	WORD $0x214c; BYTE $0xf7	/* 684 and %r14,%rdi */
	WORD $0x0948; BYTE $0xd7	/* 687 or %rdx,%rdi */
	LONG $0xddfe0f66	/* 68a paddd %xmm5,%xmm3 */
	LONG $0xe3720f66; BYTE $0x08	/* 68e psrad $0x8,%xmm3 */
	LONG $0xdcfa0f66	/* 693 psubd %xmm4,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 697 movq %rdi,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xe5	/* 69c movq %rbp,%xmm4 */
	LONG $0xe06c0f66	/* 6a1 punpcklqdq %xmm0,%xmm4 */
	WORD $0x590f; BYTE $0xe2	/* 6a5 mulps %xmm2,%xmm4 */
	LONG $0x2484280f; LONG $0x00000100	/* 6a8 movaps 0x100(%rsp),%xmm0 */
	LONG $0x24b4280f; LONG $0x00000110	/* 6b0 movaps 0x110(%rsp),%xmm6 */
	LONG $0x24ac280f; LONG $0x00000130	/* 6b8 movaps 0x130(%rsp),%xmm5 */
	LONG $0x2494280f; LONG $0x00000120	/* 6c0 movaps 0x120(%rsp),%xmm2 */
	WORD $0x5b0f; BYTE $0xdb	/* 6c8 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdc	/* 6cb mulps %xmm4,%xmm3 */
	WORD $0x580f; BYTE $0xd8	/* 6ce addps %xmm0,%xmm3 */
	LONG $0x0000be49; LONG $0x00000080; WORD $0x0080	/* 6d1 movabs $0x80000000800000,%r14 */
	LONG $0x2e148d49	/* 6db lea (%r14,%rbp,1),%rdx */
	WORD $0x094c; BYTE $0xc2	/* 6df or %r8,%rdx */
	LONG $0x24848b4c; LONG $0x000000e8	/* 6e2 mov 0xe8(%rsp),%r8 */
	LONG $0x244c0b48; BYTE $0x28	/* 6ea or 0x28(%rsp),%rcx */
	WORD $0x014c; BYTE $0xf0	/* 6ef add %r14,%rax */
	WORD $0x0948; BYTE $0xc1	/* 6f2 or %rax,%rcx */
	WORD $0x0948; BYTE $0xd1	/* 6f5 or %rdx,%rcx */
	WORD $0x894c; BYTE $0xd2	/* 6f8 mov %r10,%rdx */
	WORD $0x894d; BYTE $0xe2	/* 6fb mov %r12,%r10 */
	LONG $0x24a48b4c; LONG $0x000000e0	/* 6fe mov 0xe0(%rsp),%r12 */
	LONG $0x37048d4a	/* 706 lea (%rdi,%r14,1),%rax */
	LONG $0x24ac8b48; LONG $0x000000d8	/* 70a mov 0xd8(%rsp),%rbp */
	WORD $0x894c; BYTE $0xef	/* 712 mov %r13,%rdi */
	LONG $0x24b48b4c; LONG $0x000000f0	/* 715 mov 0xf0(%rsp),%r14 */
	LONG $0x24ac8b4c; LONG $0x000000f8	/* 71d mov 0xf8(%rsp),%r13 */
	LONG $0x247c8b4c; BYTE $0x08	/* 725 mov 0x8(%rsp),%r15 */
	WORD $0x0948; BYTE $0xc1	/* 72a or %rax,%rcx */
	LONG $0x244c8948; BYTE $0x28	/* 72d mov %rcx,0x28(%rsp) */
	LONG $0x01c48349	/* 732 add $0x1,%r12 */
	LONG $0x90c08149; WORD $0x0000; BYTE $0x00	/* 736 add $0x90,%r8 */
	LONG $0x20c68348	/* 73d add $0x20,%rsi */
	LONG $0x12c58349	/* 741 add $0x12,%r13 */
	LONG $0x12c28349	/* 745 add $0x12,%r10 */
	LONG $0x12c78348	/* 749 add $0x12,%rdi */
	LONG $0x247c8948; BYTE $0x58	/* 74d mov %rdi,0x58(%rsp) */
	LONG $0x12c28348	/* 752 add $0x12,%rdx */
	LONG $0x12c68349	/* 756 add $0x12,%r14 */
	LONG $0x12c38348	/* 75a add $0x12,%rbx */
	LONG $0x12c58348	/* 75e add $0x12,%rbp */
	LONG $0x12c78349	/* 762 add $0x12,%r15 */
	LONG $0x24a4394c; LONG $0x00000188	/* 766 cmp %r12,0x188(%rsp) */
	LONG $0xfa79850f; WORD $0xffff	/* 76e jne 1ed */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 774 movabs $0x1000000010000000,%rax */
	LONG $0x24448548; BYTE $0x28	/* 77e test %rax,0x28(%rsp) */
	WORD $0x940f; BYTE $0xc0	/* 783 sete %al */
	LONG $0x24bc8b48; LONG $0x000000a0	/* 786 mov 0xa0(%rsp),%rdi */
	LONG $0x24a48b4c; LONG $0x00000188	/* 78e mov 0x188(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000180	/* 796 mov 0x180(%rsp),%r13 */
	LONG $0x24748b48; BYTE $0x18	/* 79e mov 0x18(%rsp),%rsi */
	WORD $0xd231	/* 7a3 xor %edx,%edx */
	LONG $0x2464280f; BYTE $0x60	/* 7a5 movaps 0x60(%rsp),%xmm4 */
	LONG $0x2444280f; BYTE $0x70	/* 7aa movaps 0x70(%rsp),%xmm0 */
	LONG $0x84280f44; LONG $0x00008024; BYTE $0x00	/* 7af movaps 0x80(%rsp),%xmm8 */
	WORD $0x1feb	/* 7b8 jmp 7d9 */
	WORD $0x01b0	/* 7ba mov $0x1,%al */
	WORD $0x280f; BYTE $0xc4	/* 7bc movaps %xmm4,%xmm0 */
	LONG $0xc4280f44	/* 7bf movaps %xmm4,%xmm8 */
	WORD $0x280f; BYTE $0xcc	/* 7c3 movaps %xmm4,%xmm1 */
	WORD $0x280f; BYTE $0xf4	/* 7c6 movaps %xmm4,%xmm6 */
	WORD $0x280f; BYTE $0xec	/* 7c9 movaps %xmm4,%xmm5 */
	WORD $0x280f; BYTE $0xd4	/* 7cc movaps %xmm4,%xmm2 */
	WORD $0x280f; BYTE $0xdc	/* 7cf movaps %xmm4,%xmm3 */
	WORD $0xd231	/* 7d2 xor %edx,%edx */
	LONG $0x24748b48; BYTE $0x18	/* 7d4 mov 0x18(%rsp),%rsi */
	LONG $0xe0580f41	/* 7d9 addps %xmm8,%xmm4 */
	WORD $0x580f; BYTE $0xc1	/* 7dd addps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xc4	/* 7e0 addps %xmm4,%xmm0 */
	WORD $0x110f; BYTE $0x07	/* 7e3 movups %xmm0,(%rdi) */
	WORD $0x580f; BYTE $0xf2	/* 7e6 addps %xmm2,%xmm6 */
	WORD $0x580f; BYTE $0xeb	/* 7e9 addps %xmm3,%xmm5 */
	WORD $0x580f; BYTE $0xee	/* 7ec addps %xmm6,%xmm5 */
	LONG $0x106f110f	/* 7ef movups %xmm5,0x10(%rdi) */
	WORD $0xc084	/* 7f3 test %al,%al */
	LONG $0xf8d2850f; WORD $0xffff	/* 7f5 jne cd */
	LONG $0x24548b4c; BYTE $0x30	/* 7fb mov 0x30(%rsp),%r10 */
	WORD $0x3145; BYTE $0xdb	/* 800 xor %r11d,%r11d */
	WORD $0x3deb	/* 803 jmp 842 */
	WORD $0x280f; BYTE $0xd8	/* 805 movaps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xf8	/* 808 movaps %xmm0,%xmm7 */
	LONG $0xe8280f44	/* 80b movaps %xmm0,%xmm13 */
	LONG $0xdd580f41	/* 80f addps %xmm13,%xmm3 */
	WORD $0x580f; BYTE $0xf8	/* 813 addps %xmm0,%xmm7 */
	WORD $0x580f; BYTE $0xfb	/* 816 addps %xmm3,%xmm7 */
	LONG $0x110f42f3; WORD $0x9f3c	/* 819 movss %xmm7,(%rdi,%r11,4) */
	LONG $0x01c38349	/* 81f add $0x1,%r11 */
	LONG $0x2454034c; BYTE $0x20	/* 823 add 0x20(%rsp),%r10 */
	LONG $0x08fb8349	/* 828 cmp $0x8,%r11 */
	LONG $0x25100f44; LONG $0x00000593	/* 82c movaps 0x0(%rip),%xmm12 = dc7, as it lies */
	LONG $0x3d100ff3; LONG $0x000005cf	/* 834 movss 0x0(%rip),%xmm7 = e0b */
	LONG $0xf88b840f; WORD $0xffff	/* 83c je cd */
	WORD $0x570f; BYTE $0xc0	/* 842 xorps %xmm0,%xmm0 */
	LONG $0xc22a0ff3	/* 845 cvtsi2ss %edx,%xmm0 */
	LONG $0x00c0c60f	/* 849 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x854d; BYTE $0xe4	/* 84d test %r12,%r12 */
	WORD $0xb37e	/* 850 jle 805 */
	LONG $0x05100f44; LONG $0x0000053d	/* 852 movaps 0x0(%rip),%xmm8 = d97, as it lies */
	LONG $0x0d100f44; LONG $0x00000545	/* 85a movaps 0x0(%rip),%xmm9 = da7, as it lies */
	LONG $0x15100f44; LONG $0x0000054d	/* 862 movaps 0x0(%rip),%xmm10 = db7, as it lies */
	LONG $0xdc280f45	/* 86a movaps %xmm12,%xmm11 */
	LONG $0xe7280f44	/* 86e movaps %xmm7,%xmm12 */
	LONG $0xe4c60f45; BYTE $0x00	/* 872 shufps $0x0,%xmm12,%xmm12 */
	WORD $0x894d; BYTE $0xd6	/* 877 mov %r10,%r14 */
	WORD $0x8948; BYTE $0xf1	/* 87a mov %rsi,%rcx */
	WORD $0xed31	/* 87d xor %ebp,%ebp */
	LONG $0xe8280f44	/* 87f movaps %xmm0,%xmm13 */
	WORD $0x280f; BYTE $0xf8	/* 883 movaps %xmm0,%xmm7 */
	WORD $0x280f; BYTE $0xc8	/* 886 movaps %xmm0,%xmm1 */
	LONG $0x6f0f44f3; LONG $0x00055535; BYTE $0x00	/* 889 movdqa 0x0(%rip),%xmm14 = de7, as it lies */
	LONG $0x3d100f44; LONG $0x0000055d	/* 892 movaps 0x0(%rip),%xmm15 = df7, as it lies */
	LONG $0x596f0ff3; BYTE $0xf0	/* 89a movdqu -0x10(%rcx),%xmm3 */
	LONG $0x116f0ff3	/* 89f movdqu (%rcx),%xmm2 */
	LONG $0xeb6f0f66	/* 8a3 movdqa %xmm3,%xmm5 */
	LONG $0xf5710f66; BYTE $0x08	/* 8a7 psllw $0x8,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* 8ac psraw $0x8,%xmm3 */
	LONG $0x6f0f41f3; BYTE $0x36	/* 8b1 movdqu (%r14),%xmm6 */
	LONG $0xe66f0f66	/* 8b6 movdqa %xmm6,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 8ba pand %xmm9,%xmm4 */
	LONG $0xe5f50f66	/* 8bf pmaddwd %xmm5,%xmm4 */
	LONG $0xee6f0f66	/* 8c3 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xea	/* 8c7 pand %xmm10,%xmm5 */
	LONG $0xebf50f66	/* 8cc pmaddwd %xmm3,%xmm5 */
	LONG $0xda6f0f66	/* 8d0 movdqa %xmm2,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 8d4 psllw $0x8,%xmm3 */
	LONG $0xe3710f66; BYTE $0x04	/* 8d9 psraw $0x4,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 8de pand %xmm8,%xmm2 */
	LONG $0x5cbf0f41; WORD $0x00ad	/* 8e3 movswl 0x0(%r13,%rbp,4),%ebx */
	LONG $0x44bf0f41; WORD $0x02ad	/* 8e9 movswl 0x2(%r13,%rbp,4),%eax */
	WORD $0xd801	/* 8ef add %ebx,%eax */
	WORD $0xe0c1; BYTE $0x03	/* 8f1 shl $0x3,%eax */
	WORD $0xd8f7	/* 8f4 neg %eax */
	LONG $0xecfe0f66	/* 8f6 paddd %xmm4,%xmm5 */
	LONG $0xe66f0f66	/* 8fa movdqa %xmm6,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe3	/* 8fe pand %xmm11,%xmm4 */
	LONG $0xe3f50f66	/* 903 pmaddwd %xmm3,%xmm4 */
	LONG $0xd86e0f66	/* 907 movd %eax,%xmm3 */
	LONG $0xdb700f66; BYTE $0x00	/* 90b pshufd $0x0,%xmm3,%xmm3 */
	LONG $0xe5fe0f66	/* 910 paddd %xmm5,%xmm4 */
	LONG $0xd6710f66; BYTE $0x0c	/* 914 psrlw $0xc,%xmm6 */
	LONG $0xf2f50f66	/* 919 pmaddwd %xmm2,%xmm6 */
	LONG $0xf4fe0f66	/* 91d paddd %xmm4,%xmm6 */
	LONG $0xe6700f66; BYTE $0x4e	/* 921 pshufd $0x4e,%xmm6,%xmm4 */
	LONG $0xe6fe0f66	/* 926 paddd %xmm6,%xmm4 */
	LONG $0xd4700f66; BYTE $0xb1	/* 92a pshufd $0xb1,%xmm4,%xmm2 */
	LONG $0xd4fe0f66	/* 92f paddd %xmm4,%xmm2 */
	LONG $0xe2720f66; BYTE $0x08	/* 933 psrad $0x8,%xmm2 */
	LONG $0xd3fe0f66	/* 938 paddd %xmm3,%xmm2 */
	LONG $0x46bf0f41; BYTE $0xfe	/* 93c movswl -0x2(%r14),%eax */
	WORD $0xe0c1; BYTE $0x0d	/* 941 shl $0xd,%eax */
	LONG $0xffe00025; BYTE $0x8f	/* 944 and $0x8fffe000,%eax */
	WORD $0x570f; BYTE $0xdb	/* 949 xorps %xmm3,%xmm3 */
	LONG $0xda2a0ff3	/* 94c cvtsi2ss %edx,%xmm3 */
	LONG $0xe06e0f66	/* 950 movd %eax,%xmm4 */
	LONG $0x100f41f3; WORD $0xa92c	/* 954 movss (%r9,%rbp,4),%xmm5 */
	WORD $0x140f; BYTE $0xeb	/* 95a unpcklps %xmm3,%xmm5 */
	LONG $0x04ebc60f	/* 95d shufps $0x4,%xmm3,%xmm5 */
	LONG $0x6f1d100f; WORD $0x0004; BYTE $0x00	/* 961 movaps 0x0(%rip),%xmm3 = dd7, as it lies */
	LONG $0xdcdb0f66	/* 968 pand %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xf6	/* 96c movdqa %xmm14,%xmm6 */
	LONG $0xde660f66	/* 971 pcmpgtd %xmm6,%xmm3 */
	LONG $0xf7280f41	/* 975 movaps %xmm15,%xmm6 */
	LONG $0xf4eb0f66	/* 979 por %xmm4,%xmm6 */
	LONG $0xf3db0f66	/* 97d pand %xmm3,%xmm6 */
	LONG $0xdcdf0f66	/* 981 pandn %xmm4,%xmm3 */
	LONG $0xdc590f41	/* 985 mulps %xmm12,%xmm3 */
	LONG $0xf3eb0f66	/* 989 por %xmm3,%xmm6 */
	LONG $0x00edc60f	/* 98d shufps $0x0,%xmm5,%xmm5 */
	WORD $0x590f; BYTE $0xee	/* 991 mulps %xmm6,%xmm5 */
	WORD $0x280f; BYTE $0xdf	/* 994 movaps %xmm7,%xmm3 */
	LONG $0xfd280f41	/* 997 movaps %xmm13,%xmm7 */
	LONG $0xe8280f44	/* 99b movaps %xmm0,%xmm13 */
	WORD $0x5b0f; BYTE $0xc2	/* 99f cvtdq2ps %xmm2,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 9a2 mulps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 9a5 addps %xmm1,%xmm0 */
	LONG $0x01c58348	/* 9a8 add $0x1,%rbp */
	LONG $0x20c18348	/* 9ac add $0x20,%rcx */
	LONG $0x12c68349	/* 9b0 add $0x12,%r14 */
	WORD $0x280f; BYTE $0xcb	/* 9b4 movaps %xmm3,%xmm1 */
	WORD $0x3949; BYTE $0xec	/* 9b7 cmp %rbp,%r12 */
	LONG $0xfeda850f; WORD $0xffff	/* 9ba jne 89a */
	LONG $0xfffe4ae9; BYTE $0xff	/* 9c0 jmp 80f */
	WORD $0x8949; BYTE $0xcf	/* 9c5 mov %rcx,%r15 */
	LONG $0x24348948	/* 9c8 mov %rsi,(%rsp) */
	WORD $0x854d; BYTE $0xff	/* 9cc test %r15,%r15 */
	LONG $0x24548b4c; BYTE $0x10	/* 9cf mov 0x10(%rsp),%r10 */
	LONG $0x24448b4c; BYTE $0x20	/* 9d4 mov 0x20(%rsp),%r8 */
	LONG $0x24348b4c	/* 9d9 mov (%rsp),%r14 */
	LONG $0x03628e0f; WORD $0x0000	/* 9dd jle d45 */
	LONG $0x10c28349	/* 9e3 add $0x10,%r10 */
	LONG $0x02c68349	/* 9e7 add $0x2,%r14 */
	WORD $0xd231	/* 9eb xor %edx,%edx */
	LONG $0x2454894c; BYTE $0x10	/* 9ed mov %r10,0x10(%rsp) */
	LONG $0x0000bb49; LONG $0xe0000000; WORD $0x8fff	/* 9f2 movabs $0x8fffe00000000000,%r11 */
	WORD $0x28eb	/* 9fc jmp a26 */
	WORD $0x280f; BYTE $0xc5	/* 9fe movaps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc5	/* a01 addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xed	/* a04 addps %xmm5,%xmm5 */
	WORD $0x580f; BYTE $0xe8	/* a07 addps %xmm0,%xmm5 */
	LONG $0x2f110ff3	/* a0a movss %xmm5,(%rdi) */
	LONG $0x04c78348	/* a0e add $0x4,%rdi */
	LONG $0xff478d49	/* a12 lea -0x1(%r15),%rax */
	WORD $0x014d; BYTE $0xc6	/* a16 add %r8,%r14 */
	LONG $0x01ff8349	/* a19 cmp $0x1,%r15 */
	WORD $0x8949; BYTE $0xc7	/* a1d mov %rax,%r15 */
	LONG $0x031f8e0f; WORD $0x0000	/* a20 jle d45 */
	WORD $0x570f; BYTE $0xed	/* a26 xorps %xmm5,%xmm5 */
	LONG $0xea2a0ff3	/* a29 cvtsi2ss %edx,%xmm5 */
	LONG $0x00edc60f	/* a2d shufps $0x0,%xmm5,%xmm5 */
	WORD $0x854d; BYTE $0xe4	/* a31 test %r12,%r12 */
	WORD $0xc87e	/* a34 jle 9fe */
	LONG $0x247c894c; BYTE $0x08	/* a36 mov %r15,0x8(%rsp) */
	LONG $0x0d100f44; LONG $0x00000354	/* a3b movaps 0x0(%rip),%xmm9 = d97, as it lies */
	LONG $0x15100f44; LONG $0x0000035c	/* a43 movaps 0x0(%rip),%xmm10 = da7, as it lies */
	LONG $0x1d100f44; LONG $0x00000364	/* a4b movaps 0x0(%rip),%xmm11 = db7, as it lies */
	LONG $0x25100f44; LONG $0x0000036c	/* a53 movaps 0x0(%rip),%xmm12 = dc7, as it lies */
	LONG $0x100f44f3; LONG $0x0003a72d; BYTE $0x00	/* a5b movss 0x0(%rip),%xmm13 = e0b */
	LONG $0x2434894c	/* a64 mov %r14,(%rsp) */
	LONG $0x0000b849; LONG $0x00001000; WORD $0x1000	/* a68 movabs $0x1000000010000000,%r8 */
	WORD $0x894d; BYTE $0xd7	/* a72 mov %r10,%r15 */
	WORD $0xed31	/* a75 xor %ebp,%ebp */
	WORD $0xc031	/* a77 xor %eax,%eax */
	WORD $0x280f; BYTE $0xf5	/* a79 movaps %xmm5,%xmm6 */
	WORD $0x280f; BYTE $0xc5	/* a7c movaps %xmm5,%xmm0 */
	WORD $0x280f; BYTE $0xfd	/* a7f movaps %xmm5,%xmm7 */
	LONG $0x0000ba49; LONG $0x00000080; WORD $0x0080	/* a82 movabs $0x80000000800000,%r10 */
	LONG $0xc7280f44	/* a8c movaps %xmm7,%xmm8 */
	WORD $0x280f; BYTE $0xf8	/* a90 movaps %xmm0,%xmm7 */
	WORD $0x280f; BYTE $0xc6	/* a93 movaps %xmm6,%xmm0 */
	WORD $0x280f; BYTE $0xf5	/* a96 movaps %xmm5,%xmm6 */
	LONG $0x6f0f41f3; WORD $0xf05f	/* a99 movdqu -0x10(%r15),%xmm3 */
	LONG $0x6f0f41f3; BYTE $0x0f	/* a9f movdqu (%r15),%xmm1 */
	LONG $0xe36f0f66	/* aa4 movdqa %xmm3,%xmm4 */
	LONG $0xf4710f66; BYTE $0x08	/* aa8 psllw $0x8,%xmm4 */
	LONG $0xe3710f66; BYTE $0x08	/* aad psraw $0x8,%xmm3 */
	LONG $0xd16f0f66	/* ab2 movdqa %xmm1,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* ab6 psllw $0x8,%xmm2 */
	LONG $0xe2710f66; BYTE $0x04	/* abb psraw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc9	/* ac0 pand %xmm9,%xmm1 */
	LONG $0x5cbf0f41; WORD $0x00ad	/* ac5 movswl 0x0(%r13,%rbp,4),%ebx */
	LONG $0x4cbf0f41; WORD $0x02ad	/* acb movswl 0x2(%r13,%rbp,4),%ecx */
	WORD $0xd901	/* ad1 add %ebx,%ecx */
	WORD $0xe1c1; BYTE $0x03	/* ad3 shl $0x3,%ecx */
	WORD $0xd9f7	/* ad6 neg %ecx */
	LONG $0xe96e0f66	/* ad8 movd %ecx,%xmm5 */
	LONG $0xed700f66; BYTE $0x00	/* adc pshufd $0x0,%xmm5,%xmm5 */
	LONG $0x6f0f45f3; BYTE $0x36	/* ae1 movdqu (%r14),%xmm14 */
	LONG $0x6f0f4566; BYTE $0xfe	/* ae6 movdqa %xmm14,%xmm15 */
	LONG $0xdb0f4566; BYTE $0xfa	/* aeb pand %xmm10,%xmm15 */
	LONG $0xf50f4466; BYTE $0xfc	/* af0 pmaddwd %xmm4,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xe6	/* af5 movdqa %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe3	/* afa pand %xmm11,%xmm4 */
	LONG $0xe3f50f66	/* aff pmaddwd %xmm3,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xe7	/* b03 paddd %xmm15,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xde	/* b08 movdqa %xmm14,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xdc	/* b0d pand %xmm12,%xmm3 */
	LONG $0xdaf50f66	/* b12 pmaddwd %xmm2,%xmm3 */
	LONG $0xdcfe0f66	/* b16 paddd %xmm4,%xmm3 */
	LONG $0x710f4166; WORD $0x0cd6	/* b1a psrlw $0xc,%xmm14 */
	LONG $0xf50f4466; BYTE $0xf1	/* b20 pmaddwd %xmm1,%xmm14 */
	LONG $0xfe0f4466; BYTE $0xf3	/* b25 paddd %xmm3,%xmm14 */
	LONG $0x700f4166; WORD $0x4ece	/* b2a pshufd $0x4e,%xmm14,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xce	/* b30 paddd %xmm14,%xmm1 */
	LONG $0xd1700f66; BYTE $0xb1	/* b35 pshufd $0xb1,%xmm1,%xmm2 */
	LONG $0xd1fe0f66	/* b3a paddd %xmm1,%xmm2 */
	LONG $0xe2720f66; BYTE $0x08	/* b3e psrad $0x8,%xmm2 */
	LONG $0x5ebf0f41; BYTE $0xfe	/* b43 movswl -0x2(%r14),%ebx */
	WORD $0xd989	/* b48 mov %ebx,%ecx */
	LONG $0x7fffe181; WORD $0x0004	/* b4a and $0x47fff,%ecx */
	LONG $0x0de1c148	/* b50 shl $0xd,%rcx */
	LONG $0x2de3c148	/* b54 shl $0x2d,%rbx */
	WORD $0x214c; BYTE $0xdb	/* b58 and %r11,%rbx */
	WORD $0x0148; BYTE $0xcb	/* b5b add %rcx,%rbx */
	WORD $0x014c; BYTE $0xd3	/* b5e add %r10,%rbx */
	LONG $0x6e0f4866; BYTE $0xc9	/* b61 movq %rcx,%xmm1 */
	LONG $0xa90c8b41	/* b66 mov (%r9,%rbp,4),%ecx */
	LONG $0x0000f981; WORD $0x4680	/* b6a cmp $0x46800000,%ecx */
	LONG $0x000000be; BYTE $0x00	/* b70 mov $0x0,%esi */
	LONG $0xf04d0f49	/* b75 cmovge %r8,%rsi */
	LONG $0xd5fe0f66	/* b79 paddd %xmm5,%xmm2 */
	WORD $0x4d0f; BYTE $0xca	/* b7d cmovge %edx,%ecx */
	WORD $0x0948; BYTE $0xf0	/* b80 or %rsi,%rax */
	WORD $0x0948; BYTE $0xd8	/* b83 or %rbx,%rax */
	LONG $0xd96e0f66	/* b86 movd %ecx,%xmm3 */
	LONG $0x590f41f3; BYTE $0xdd	/* b8a mulss %xmm13,%xmm3 */
	LONG $0x00dbc60f	/* b8f shufps $0x0,%xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xd9	/* b93 mulps %xmm1,%xmm3 */
	WORD $0x5b0f; BYTE $0xea	/* b96 cvtdq2ps %xmm2,%xmm5 */
	WORD $0x590f; BYTE $0xeb	/* b99 mulps %xmm3,%xmm5 */
	LONG $0xe8580f41	/* b9c addps %xmm8,%xmm5 */
	LONG $0x01c58348	/* ba0 add $0x1,%rbp */
	LONG $0x20c78349	/* ba4 add $0x20,%r15 */
	LONG $0x12c68349	/* ba8 add $0x12,%r14 */
	WORD $0x3949; BYTE $0xec	/* bac cmp %rbp,%r12 */
	LONG $0xfed7850f; WORD $0xffff	/* baf jne a8c */
	WORD $0x580f; BYTE $0xfe	/* bb5 addps %xmm6,%xmm7 */
	WORD $0x580f; BYTE $0xc5	/* bb8 addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc7	/* bbb addps %xmm7,%xmm0 */
	LONG $0x07110ff3	/* bbe movss %xmm0,(%rdi) */
	WORD $0x854c; BYTE $0xc0	/* bc2 test %r8,%rax */
	LONG $0x24348b4c	/* bc5 mov (%rsp),%r14 */
	LONG $0x24548b4c; BYTE $0x10	/* bc9 mov 0x10(%rsp),%r10 */
	LONG $0x24448b4c; BYTE $0x20	/* bce mov 0x20(%rsp),%r8 */
	LONG $0x247c8b4c; BYTE $0x08	/* bd3 mov 0x8(%rsp),%r15 */
	LONG $0xf805100f; WORD $0x0001; BYTE $0x00	/* bd8 movaps 0x0(%rip),%xmm0 = dd7, as it lies */
	LONG $0x6f0f44f3; LONG $0x0001ff35; BYTE $0x00	/* bdf movdqa 0x0(%rip),%xmm14 = de7, as it lies */
	LONG $0xfe20840f; WORD $0xffff	/* be8 je a0e */
	LONG $0xf22a0ff3	/* bee cvtsi2ss %edx,%xmm6 */
	LONG $0x00f6c60f	/* bf2 shufps $0x0,%xmm6,%xmm6 */
	LONG $0xedc60f45; BYTE $0x00	/* bf6 shufps $0x0,%xmm13,%xmm13 */
	WORD $0x894c; BYTE $0xf0	/* bfb mov %r14,%rax */
	WORD $0x894c; BYTE $0xd6	/* bfe mov %r10,%rsi */
	WORD $0xed31	/* c01 xor %ebp,%ebp */
	LONG $0xc6280f44	/* c03 movaps %xmm6,%xmm8 */
	WORD $0x280f; BYTE $0xee	/* c07 movaps %xmm6,%xmm5 */
	WORD $0x280f; BYTE $0xfe	/* c0a movaps %xmm6,%xmm7 */
	LONG $0xf8280f44	/* c0d movaps %xmm0,%xmm15 */
	LONG $0x4e6f0ff3; BYTE $0xf0	/* c11 movdqu -0x10(%rsi),%xmm1 */
	LONG $0x066f0ff3	/* c16 movdqu (%rsi),%xmm0 */
	LONG $0xd16f0f66	/* c1a movdqa %xmm1,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* c1e psllw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* c23 psraw $0x8,%xmm1 */
	LONG $0x186f0ff3	/* c28 movdqu (%rax),%xmm3 */
	LONG $0xe36f0f66	/* c2c movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe2	/* c30 pand %xmm10,%xmm4 */
	LONG $0xe2f50f66	/* c35 pmaddwd %xmm2,%xmm4 */
	LONG $0xd36f0f66	/* c39 movdqa %xmm3,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd3	/* c3d pand %xmm11,%xmm2 */
	LONG $0xd1f50f66	/* c42 pmaddwd %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* c46 movdqa %xmm0,%xmm1 */
	LONG $0xf1710f66; BYTE $0x08	/* c4a psllw $0x8,%xmm1 */
	LONG $0xe1710f66; BYTE $0x04	/* c4f psraw $0x4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc1	/* c54 pand %xmm9,%xmm0 */
	LONG $0x4cbf0f41; WORD $0x00ad	/* c59 movswl 0x0(%r13,%rbp,4),%ecx */
	LONG $0x5cbf0f41; WORD $0x02ad	/* c5f movswl 0x2(%r13,%rbp,4),%ebx */
	WORD $0xcb01	/* c65 add %ecx,%ebx */
	WORD $0xe3c1; BYTE $0x03	/* c67 shl $0x3,%ebx */
	WORD $0xdbf7	/* c6a neg %ebx */
	LONG $0xd4fe0f66	/* c6c paddd %xmm4,%xmm2 */
	LONG $0xe36f0f66	/* c70 movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe4	/* c74 pand %xmm12,%xmm4 */
	LONG $0xe1f50f66	/* c79 pmaddwd %xmm1,%xmm4 */
	LONG $0xcb6e0f66	/* c7d movd %ebx,%xmm1 */
	LONG $0xc9700f66; BYTE $0x00	/* c81 pshufd $0x0,%xmm1,%xmm1 */
	LONG $0xe2fe0f66	/* c86 paddd %xmm2,%xmm4 */
	LONG $0xd3710f66; BYTE $0x0c	/* c8a psrlw $0xc,%xmm3 */
	LONG $0xd8f50f66	/* c8f pmaddwd %xmm0,%xmm3 */
	LONG $0xdcfe0f66	/* c93 paddd %xmm4,%xmm3 */
	LONG $0xd3700f66; BYTE $0x4e	/* c97 pshufd $0x4e,%xmm3,%xmm2 */
	LONG $0xd3fe0f66	/* c9c paddd %xmm3,%xmm2 */
	LONG $0xc2700f66; BYTE $0xb1	/* ca0 pshufd $0xb1,%xmm2,%xmm0 */
	LONG $0xc2fe0f66	/* ca5 paddd %xmm2,%xmm0 */
	LONG $0xe0720f66; BYTE $0x08	/* ca9 psrad $0x8,%xmm0 */
	LONG $0xc1fe0f66	/* cae paddd %xmm1,%xmm0 */
	LONG $0xfe48bf0f	/* cb2 movswl -0x2(%rax),%ecx */
	WORD $0xe1c1; BYTE $0x0d	/* cb6 shl $0xd,%ecx */
	LONG $0xe000e181; WORD $0x8fff	/* cb9 and $0x8fffe000,%ecx */
	WORD $0x570f; BYTE $0xd2	/* cbf xorps %xmm2,%xmm2 */
	LONG $0xd22a0ff3	/* cc2 cvtsi2ss %edx,%xmm2 */
	LONG $0xd96e0f66	/* cc6 movd %ecx,%xmm3 */
	LONG $0x100f41f3; WORD $0xa90c	/* cca movss (%r9,%rbp,4),%xmm1 */
	WORD $0x140f; BYTE $0xca	/* cd0 unpcklps %xmm2,%xmm1 */
	LONG $0x04cac60f	/* cd3 shufps $0x4,%xmm2,%xmm1 */
	LONG $0xd7280f41	/* cd7 movaps %xmm15,%xmm2 */
	LONG $0xd3db0f66	/* cdb pand %xmm3,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe6	/* cdf movdqa %xmm14,%xmm4 */
	LONG $0xd4660f66	/* ce4 pcmpgtd %xmm4,%xmm2 */
	LONG $0x0825100f; WORD $0x0001; BYTE $0x00	/* ce8 movaps 0x0(%rip),%xmm4 = df7, as it lies */
	LONG $0xe3eb0f66	/* cef por %xmm3,%xmm4 */
	LONG $0xe2db0f66	/* cf3 pand %xmm2,%xmm4 */
	LONG $0xd3df0f66	/* cf7 pandn %xmm3,%xmm2 */
	LONG $0xd5590f41	/* cfb mulps %xmm13,%xmm2 */
	LONG $0xe2eb0f66	/* cff por %xmm2,%xmm4 */
	LONG $0x00c9c60f	/* d03 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xcc	/* d07 mulps %xmm4,%xmm1 */
	WORD $0x280f; BYTE $0xd7	/* d0a movaps %xmm7,%xmm2 */
	WORD $0x280f; BYTE $0xfd	/* d0d movaps %xmm5,%xmm7 */
	LONG $0xe8280f41	/* d10 movaps %xmm8,%xmm5 */
	LONG $0xc6280f44	/* d14 movaps %xmm6,%xmm8 */
	WORD $0x5b0f; BYTE $0xf0	/* d18 cvtdq2ps %xmm0,%xmm6 */
	WORD $0x590f; BYTE $0xf1	/* d1b mulps %xmm1,%xmm6 */
	WORD $0x580f; BYTE $0xf2	/* d1e addps %xmm2,%xmm6 */
	LONG $0x01c58348	/* d21 add $0x1,%rbp */
	LONG $0x20c68348	/* d25 add $0x20,%rsi */
	LONG $0x12c08348	/* d29 add $0x12,%rax */
	WORD $0x3949; BYTE $0xec	/* d2d cmp %rbp,%r12 */
	LONG $0xfedb850f; WORD $0xffff	/* d30 jne c11 */
	LONG $0xf8580f41	/* d36 addps %xmm8,%xmm7 */
	WORD $0x580f; BYTE $0xee	/* d3a addps %xmm6,%xmm5 */
	WORD $0x580f; BYTE $0xef	/* d3d addps %xmm7,%xmm5 */
	LONG $0xfffcc5e9; BYTE $0xff	/* d40 jmp a0a */
	LONG $0x48c48148; WORD $0x0001; BYTE $0x00	/* d45 add $0x148,%rsp */
	BYTE $0x5b	/* d4c pop %rbx */
	WORD $0x5c41	/* d4d pop %r12 */
	WORD $0x5d41	/* d4f pop %r13 */
	WORD $0x5e41	/* d51 pop %r14 */
	WORD $0x5f41	/* d53 pop %r15 */
	BYTE $0x5d	/* d55 pop %rbp */
	BYTE $0xc3	/* d56 ret */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* d57 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* d67 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* d77 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* d87 .rodata.cst16 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* d97 .rodata.cst16 */
	LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f	/* da7 .rodata.cst16 */
	LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00	/* db7 .rodata.cst16 */
	LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0	/* dc7 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* dd7 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* de7 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* df7 .rodata.cst16 */
	LONG $0x77800000; LONG $0x77800000	/* e07 .rodata.cst4 */
	RET
