/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2iq4.cc dada783e8cf96b16
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	2943b0bffdb9e1bb
 */

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
	LONG $0x001120e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8948; BYTE $0xd7	/* 5 mov %rdx,%rdi */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0x48ec8148; WORD $0x0001; BYTE $0x00	/* 10 sub $0x148,%rsp */
	LONG $0x24948948; LONG $0x000000b8	/* 17 mov %rdx,0xb8(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1f mov %rcx,%rdx */
	LONG $0x2484894c; LONG $0x000000c0	/* 22 mov %r8,0xc0(%rsp) */
	LONG $0x248c894c; LONG $0x000000c8	/* 2a mov %r9,0xc8(%rsp) */
	LONG $0x03f98348	/* 32 cmp $0x3,%rcx */
	LONG $0x0b6e8e0f; WORD $0x0000	/* 36 jle baa */
	LONG $0x3f0c8d48	/* 3c lea (%rdi,%rdi,1),%rcx */
	LONG $0x24948948; LONG $0x00000088	/* 40 mov %rdx,0x88(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00106f3d; BYTE $0x00	/* 48 movdqa 0x0(%rip),%xmm15 = 10c0, as it lies */
	LONG $0x1d100ff3; LONG $0x00001077	/* 51 movss 0x0(%rip),%xmm3 = 10d0 */
	LONG $0x248c8948; LONG $0x000000d8	/* 59 mov %rcx,0xd8(%rsp) */
	WORD $0x0148; BYTE $0xf9	/* 61 add %rdi,%rcx */
	LONG $0x02e7c148	/* 64 shl $0x2,%rdi */
	LONG $0x6f0f44f3; LONG $0x00106f25; BYTE $0x00	/* 68 movdqa 0x0(%rip),%xmm12 = 10e0, as it lies */
	LONG $0x248c8948; LONG $0x000000e0	/* 71 mov %rcx,0xe0(%rsp) */
	LONG $0x248c8b48; LONG $0x00000188	/* 79 mov 0x188(%rsp),%rcx */
	WORD $0x8949; BYTE $0xc1	/* 81 mov %rax,%r9 */
	LONG $0x24bc8948; LONG $0x00000120	/* 84 mov %rdi,0x120(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00105b2d; BYTE $0x00	/* 8c movdqa 0x0(%rip),%xmm13 = 10f0, as it lies */
	LONG $0xc90c8d48	/* 95 lea (%rcx,%rcx,8),%rcx */
	LONG $0x24b48948; LONG $0x00000090	/* 99 mov %rsi,0x90(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00105605; BYTE $0x00	/* a1 movdqa 0x0(%rip),%xmm8 = 1100, as it lies */
	LONG $0x4e3c8d4c	/* aa lea (%rsi,%rcx,2),%r15 */
	LONG $0x248c8b48; LONG $0x00000188	/* ae mov 0x188(%rsp),%rcx */
	LONG $0x24848948; LONG $0x00000128	/* b6 mov %rax,0x128(%rsp) */
	LONG $0x24b48948; LONG $0x00000130	/* be mov %rsi,0x130(%rsp) */
	WORD $0x894c; BYTE $0xfd	/* c6 mov %r15,%rbp */
	WORD $0x8949; BYTE $0xff	/* c9 mov %rdi,%r15 */
	LONG $0x05e1c148	/* cc shl $0x5,%rcx */
	LONG $0x24948948; LONG $0x00000138	/* d0 mov %rdx,0x138(%rsp) */
	LONG $0x011c8d4a	/* d8 lea (%rcx,%r8,1),%rbx */
	LONG $0x249c8948; LONG $0x000000e8	/* dc mov %rbx,0xe8(%rsp) */
	LONG $0xa4290f44; LONG $0x0000f024; BYTE $0x00	/* e4 movaps %xmm12,0xf0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xe7	/* ed movdqa %xmm15,%xmm12 */
	LONG $0x245c290f; BYTE $0x70	/* f2 movaps %xmm3,0x70(%rsp) */
	LONG $0xac290f44; LONG $0x00010024; BYTE $0x00	/* f7 movaps %xmm13,0x100(%rsp) */
	LONG $0x84290f44; LONG $0x00011024; BYTE $0x00	/* 100 movaps %xmm8,0x110(%rsp) */
	LONG $0x24948b48; LONG $0x00000090	/* 109 mov 0x90(%rsp),%rdx */
	LONG $0x24bc8348; LONG $0x00000188; BYTE $0x00	/* 111 cmpq $0x0,0x188(%rsp) */
	LONG $0x24948948; LONG $0x000000d0	/* 11a mov %rdx,0xd0(%rsp) */
	LONG $0x00928d4c; WORD $0x0018; BYTE $0x00	/* 122 lea 0x1800(%rdx),%r10 */
	LONG $0x0d7a8e0f; WORD $0x0000	/* 129 jle ea9 */
	LONG $0x24848b48; LONG $0x000000b8	/* 12f mov 0xb8(%rsp),%rax */
	LONG $0xd2ef0f66	/* 137 pxor %xmm2,%xmm2 */
	LONG $0x248c894c; LONG $0x00000098	/* 13b mov %r9,0x98(%rsp) */
	WORD $0x3145; BYTE $0xe4	/* 143 xor %r12d,%r12d */
	LONG $0x24bc894c; LONG $0x000000b0	/* 146 mov %r15,0xb0(%rsp) */
	LONG $0x24ac8b4c; LONG $0x000000c8	/* 14e mov 0xc8(%rsp),%r13 */
	LONG $0x0000be49; LONG $0x00000080; WORD $0x0080	/* 156 movabs $0x80000000800000,%r14 */
	LONG $0x023c8d48	/* 160 lea (%rdx,%rax,1),%rdi */
	LONG $0x24848b48; LONG $0x000000d8	/* 164 mov 0xd8(%rsp),%rax */
	LONG $0x2454290f; BYTE $0x30	/* 16c movaps %xmm2,0x30(%rsp) */
	LONG $0x249c8b4c; LONG $0x000000c0	/* 171 mov 0xc0(%rsp),%r11 */
	LONG $0x2454290f; BYTE $0x20	/* 179 movaps %xmm2,0x20(%rsp) */
	LONG $0x10348d48	/* 17e lea (%rax,%rdx,1),%rsi */
	LONG $0x24848b48; LONG $0x000000e0	/* 182 mov 0xe0(%rsp),%rax */
	LONG $0x2454290f; BYTE $0x10	/* 18a movaps %xmm2,0x10(%rsp) */
	LONG $0x2414290f	/* 18f movaps %xmm2,(%rsp) */
	LONG $0x020c8d48	/* 193 lea (%rdx,%rax,1),%rcx */
	LONG $0x249c290f; LONG $0x000000a0	/* 197 movaps %xmm3,0xa0(%rsp) */
	LONG $0x1a058d48; WORD $0x000d; BYTE $0x00	/* 19f lea 0x0(%rip),%rax = ec0 */
	WORD $0x19eb	/* 1a6 jmp 1c1 */
	LONG $0x2454280f; BYTE $0x20	/* 1a8 movaps 0x20(%rsp),%xmm2 */
	LONG $0x2464280f; BYTE $0x30	/* 1ad movaps 0x30(%rsp),%xmm4 */
	LONG $0x2444290f; BYTE $0x30	/* 1b2 movaps %xmm0,0x30(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 1b7 movaps %xmm2,0x10(%rsp) */
	LONG $0x2464290f; BYTE $0x20	/* 1bc movaps %xmm4,0x20(%rsp) */
	LONG $0x0a180f41	/* 1c1 prefetcht0 (%r10) */
	LONG $0x4a180f41; BYTE $0x40	/* 1c5 prefetcht0 0x40(%r10) */
	LONG $0x42b60f44; BYTE $0x0b	/* 1ca movzbl 0xb(%rdx),%r8d */
	LONG $0x6f0f45f3; WORD $0x1043	/* 1cf movdqu 0x10(%r11),%xmm8 */
	LONG $0x48c28349	/* 1d5 add $0x48,%r10 */
	LONG $0x6f0f41f3; BYTE $0x3b	/* 1d9 movdqu (%r11),%xmm7 */
	LONG $0x0cb70f46; BYTE $0x40	/* 1de movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x0c	/* 1e3 movzbl 0xc(%rdx),%r8d */
	LONG $0x6f0f4566; BYTE $0xd0	/* 1e8 movdqa %xmm8,%xmm10 */
	LONG $0x600f4566; BYTE $0xd0	/* 1ed punpcklbw %xmm8,%xmm10 */
	LONG $0x680f4566; BYTE $0xc0	/* 1f2 punpckhbw %xmm8,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1f7 movdqa %xmm7,%xmm9 */
	LONG $0x04b70f46; BYTE $0x40	/* 1fc movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 201 shl $0x10,%r9 */
	LONG $0x600f4466; BYTE $0xcf	/* 205 punpcklbw %xmm7,%xmm9 */
	LONG $0xff680f66	/* 20a punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e0	/* 20e psraw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e1	/* 214 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e2	/* 21a psraw $0x8,%xmm10 */
	LONG $0x20e0c149	/* 220 shl $0x20,%r8 */
	LONG $0xe7710f66; BYTE $0x08	/* 224 psraw $0x8,%xmm7 */
	WORD $0x094d; BYTE $0xc8	/* 229 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0a	/* 22c movzbl 0xa(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 231 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 236 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0d	/* 239 movzbl 0xd(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 23e movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 243 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 247 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x0f	/* 24a movzbl 0xf(%rdx),%r9d */
	LONG $0x6e0f4966; BYTE $0xe8	/* 24f movq %r8,%xmm5 */
	LONG $0x42b60f44; BYTE $0x03	/* 254 movzbl 0x3(%rdx),%r8d */
	LONG $0x1cb70f42; BYTE $0x48	/* 259 movzwl (%rax,%r9,2),%ebx */
	LONG $0x4ab60f44; BYTE $0x10	/* 25e movzbl 0x10(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 263 movzwl (%rax,%r9,2),%r9d */
	LONG $0x10e3c148	/* 268 shl $0x10,%rbx */
	LONG $0x20e1c149	/* 26c shl $0x20,%r9 */
	WORD $0x0949; BYTE $0xd9	/* 270 or %rbx,%r9 */
	LONG $0x0e5ab60f	/* 273 movzbl 0xe(%rdx),%ebx */
	LONG $0x581cb70f	/* 277 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd9	/* 27b or %rbx,%r9 */
	LONG $0x115ab60f	/* 27e movzbl 0x11(%rdx),%ebx */
	LONG $0x581cb70f	/* 282 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 286 shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd9	/* 28a or %rbx,%r9 */
	LONG $0x6e0f4966; BYTE $0xd9	/* 28d movq %r9,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x40	/* 292 movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x04	/* 297 movzbl 0x4(%rdx),%r8d */
	LONG $0xeb6c0f66	/* 29c punpcklqdq %xmm3,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* 2a0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 2a5 shl $0x10,%r9 */
	LONG $0xc56f0f66	/* 2a9 movdqa %xmm5,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc4	/* 2ad pand %xmm12,%xmm0 */
	LONG $0xf5710f66; BYTE $0x08	/* 2b2 psllw $0x8,%xmm5 */
	LONG $0x20e0c149	/* 2b7 shl $0x20,%r8 */
	LONG $0xd86f0f66	/* 2bb movdqa %xmm0,%xmm3 */
	LONG $0xeff50f66	/* 2bf pmaddwd %xmm7,%xmm5 */
	WORD $0x094d; BYTE $0xc8	/* 2c3 or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x02	/* 2c6 movzbl 0x2(%rdx),%r9d */
	LONG $0xf50f4166; BYTE $0xd8	/* 2cb pmaddwd %xmm8,%xmm3 */
	LONG $0x245c290f; BYTE $0x40	/* 2d0 movaps %xmm3,0x40(%rsp) */
	LONG $0x0cb70f46; BYTE $0x48	/* 2d5 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 2da or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x05	/* 2dd movzbl 0x5(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2e2 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2e7 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 2eb or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 2ee movq %r8,%xmm0 */
	LONG $0x42b60f44; BYTE $0x07	/* 2f3 movzbl 0x7(%rdx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 2f8 movzwl (%rax,%r8,2),%r9d */
	LONG $0x42b60f44; BYTE $0x08	/* 2fd movzbl 0x8(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 302 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 307 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 30b shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 30f or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x06	/* 312 movzbl 0x6(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 317 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 31c or %r9,%r8 */
	LONG $0x4ab60f44; BYTE $0x09	/* 31f movzbl 0x9(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 324 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 329 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 32d or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 330 movq %r8,%xmm4 */
	LONG $0x47b60f44; BYTE $0x0b	/* 335 movzbl 0xb(%rdi),%r8d */
	LONG $0xc46c0f66	/* 33a punpcklqdq %xmm4,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x40	/* 33e movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x0c	/* 343 movzbl 0xc(%rdi),%r8d */
	LONG $0xc86f0f66	/* 348 movdqa %xmm0,%xmm1 */
	LONG $0xf0710f66; BYTE $0x08	/* 34c psllw $0x8,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 351 pand %xmm12,%xmm1 */
	LONG $0xf06f0f66	/* 356 movdqa %xmm0,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* 35a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 35f shl $0x10,%r9 */
	LONG $0xe16f0f66	/* 363 movdqa %xmm1,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf1	/* 367 pmaddwd %xmm9,%xmm6 */
	LONG $0x2474290f; BYTE $0x60	/* 36c movaps %xmm6,0x60(%rsp) */
	LONG $0xf50f4166; BYTE $0xe2	/* 371 pmaddwd %xmm10,%xmm4 */
	LONG $0x20e0c149	/* 376 shl $0x20,%r8 */
	LONG $0x2464290f; BYTE $0x50	/* 37a movaps %xmm4,0x50(%rsp) */
	WORD $0x094d; BYTE $0xc8	/* 37f or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0a	/* 382 movzbl 0xa(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 387 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 38c or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0d	/* 38f movzbl 0xd(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 394 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 399 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 39d or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd0	/* 3a0 movq %r8,%xmm2 */
	LONG $0x47b60f44; BYTE $0x0f	/* 3a5 movzbl 0xf(%rdi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 3aa movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x10	/* 3af movzbl 0x10(%rdi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 3b4 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 3b9 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 3bd shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 3c1 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x0e	/* 3c4 movzbl 0xe(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3c9 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 3ce or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x11	/* 3d1 movzbl 0x11(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 3d6 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 3db shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 3df or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 3e2 movq %r8,%xmm1 */
	LONG $0x47b60f44; BYTE $0x03	/* 3e7 movzbl 0x3(%rdi),%r8d */
	LONG $0xd16c0f66	/* 3ec punpcklqdq %xmm1,%xmm2 */
	LONG $0x0cb70f46; BYTE $0x40	/* 3f0 movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x04	/* 3f5 movzbl 0x4(%rdi),%r8d */
	LONG $0xca6f0f66	/* 3fa movdqa %xmm2,%xmm1 */
	LONG $0xf2710f66; BYTE $0x08	/* 3fe psllw $0x8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 403 pand %xmm12,%xmm1 */
	LONG $0xd7f50f66	/* 408 pmaddwd %xmm7,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 40c movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 411 shl $0x10,%r9 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 415 movdqa %xmm1,%xmm15 */
	LONG $0xf50f4566; BYTE $0xf8	/* 41a pmaddwd %xmm8,%xmm15 */
	LONG $0x20e0c149	/* 41f shl $0x20,%r8 */
	LONG $0xfe0f4166; BYTE $0xd7	/* 423 paddd %xmm15,%xmm2 */
	WORD $0x094d; BYTE $0xc8	/* 428 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x02	/* 42b movzbl 0x2(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 430 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 435 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x05	/* 438 movzbl 0x5(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 43d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 442 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 446 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 449 movq %r8,%xmm6 */
	LONG $0x47b60f44; BYTE $0x07	/* 44e movzbl 0x7(%rdi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 453 movzwl (%rax,%r8,2),%r9d */
	LONG $0x47b60f44; BYTE $0x08	/* 458 movzbl 0x8(%rdi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 45d movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 462 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 466 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 46a or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x06	/* 46d movzbl 0x6(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 472 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 477 or %r9,%r8 */
	LONG $0x4fb60f44; BYTE $0x09	/* 47a movzbl 0x9(%rdi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 47f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 484 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 488 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 48b movq %r8,%xmm1 */
	LONG $0x46b60f44; BYTE $0x0b	/* 490 movzbl 0xb(%rsi),%r8d */
	LONG $0xf16c0f66	/* 495 punpcklqdq %xmm1,%xmm6 */
	LONG $0x0cb70f46; BYTE $0x40	/* 499 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x0c	/* 49e movzbl 0xc(%rsi),%r8d */
	LONG $0xce6f0f66	/* 4a3 movdqa %xmm6,%xmm1 */
	LONG $0xf6710f66; BYTE $0x08	/* 4a7 psllw $0x8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 4ac pand %xmm12,%xmm1 */
	LONG $0xf50f4166; BYTE $0xf1	/* 4b1 pmaddwd %xmm9,%xmm6 */
	LONG $0x04b70f46; BYTE $0x40	/* 4b6 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 4bb shl $0x10,%r9 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 4bf movdqa %xmm1,%xmm14 */
	LONG $0xf50f4566; BYTE $0xf2	/* 4c4 pmaddwd %xmm10,%xmm14 */
	LONG $0x20e0c149	/* 4c9 shl $0x20,%r8 */
	LONG $0xfe0f4166; BYTE $0xf6	/* 4cd paddd %xmm14,%xmm6 */
	WORD $0x094d; BYTE $0xc8	/* 4d2 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0a	/* 4d5 movzbl 0xa(%rsi),%r9d */
	LONG $0xd6fe0f66	/* 4da paddd %xmm6,%xmm2 */
	LONG $0x0cb70f46; BYTE $0x48	/* 4de movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 4e3 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0d	/* 4e6 movzbl 0xd(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 4eb movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 4f0 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 4f4 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 4f7 movq %r8,%xmm3 */
	LONG $0x46b60f44; BYTE $0x0f	/* 4fc movzbl 0xf(%rsi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 501 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x10	/* 506 movzbl 0x10(%rsi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 50b movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 510 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 514 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 518 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x0e	/* 51b movzbl 0xe(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 520 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 525 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x11	/* 528 movzbl 0x11(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 52d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 532 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 536 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 539 movq %r8,%xmm1 */
	LONG $0x46b60f44; BYTE $0x03	/* 53e movzbl 0x3(%rsi),%r8d */
	LONG $0xd96c0f66	/* 543 punpcklqdq %xmm1,%xmm3 */
	LONG $0x0cb70f46; BYTE $0x40	/* 547 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x04	/* 54c movzbl 0x4(%rsi),%r8d */
	LONG $0x6f0f4466; BYTE $0xdb	/* 551 movdqa %xmm3,%xmm11 */
	LONG $0xf3710f66; BYTE $0x08	/* 556 psllw $0x8,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xdc	/* 55b pand %xmm12,%xmm11 */
	LONG $0xdff50f66	/* 560 pmaddwd %xmm7,%xmm3 */
	LONG $0x04b70f46; BYTE $0x40	/* 564 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 569 shl $0x10,%r9 */
	LONG $0xf50f4566; BYTE $0xd8	/* 56d pmaddwd %xmm8,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xdb	/* 572 paddd %xmm11,%xmm3 */
	LONG $0x20e0c149	/* 577 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 57b or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x02	/* 57e movzbl 0x2(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 583 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 588 or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x05	/* 58b movzbl 0x5(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 590 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 595 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 599 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 59c movq %r8,%xmm0 */
	LONG $0x46b60f44; BYTE $0x07	/* 5a1 movzbl 0x7(%rsi),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 5a6 movzwl (%rax,%r8,2),%r9d */
	LONG $0x46b60f44; BYTE $0x08	/* 5ab movzbl 0x8(%rsi),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 5b0 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 5b5 shl $0x10,%r9 */
	LONG $0x20e0c149	/* 5b9 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 5bd or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x06	/* 5c0 movzbl 0x6(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 5c5 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 5ca or %r9,%r8 */
	LONG $0x4eb60f44; BYTE $0x09	/* 5cd movzbl 0x9(%rsi),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 5d2 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 5d7 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 5db or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 5de movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x0b	/* 5e3 movzbl 0xb(%rcx),%r8d */
	LONG $0xc16c0f66	/* 5e8 punpcklqdq %xmm1,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x40	/* 5ec movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x0c	/* 5f1 movzbl 0xc(%rcx),%r8d */
	LONG $0x6f0f4466; BYTE $0xe8	/* 5f6 movdqa %xmm0,%xmm13 */
	LONG $0xf0710f66; BYTE $0x08	/* 5fb psllw $0x8,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xec	/* 600 pand %xmm12,%xmm13 */
	LONG $0xf50f4166; BYTE $0xc1	/* 605 pmaddwd %xmm9,%xmm0 */
	LONG $0x04b70f46; BYTE $0x40	/* 60a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 60f shl $0x10,%r9 */
	LONG $0xf50f4566; BYTE $0xea	/* 613 pmaddwd %xmm10,%xmm13 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 618 paddd %xmm13,%xmm0 */
	LONG $0x20e0c149	/* 61d shl $0x20,%r8 */
	LONG $0xc3fe0f66	/* 621 paddd %xmm3,%xmm0 */
	WORD $0x094d; BYTE $0xc8	/* 625 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0a	/* 628 movzbl 0xa(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 62d movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 632 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0d	/* 635 movzbl 0xd(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 63a movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 63f shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 643 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xe0	/* 646 movq %r8,%xmm4 */
	LONG $0x41b60f44; BYTE $0x0f	/* 64b movzbl 0xf(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 650 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x10	/* 655 movzbl 0x10(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 65a movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 65f shl $0x10,%r9 */
	LONG $0x20e0c149	/* 663 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 667 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x0e	/* 66a movzbl 0xe(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 66f movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 674 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x11	/* 677 movzbl 0x11(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 67c movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 681 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 685 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 688 movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x03	/* 68d movzbl 0x3(%rcx),%r8d */
	LONG $0xe16c0f66	/* 692 punpcklqdq %xmm1,%xmm4 */
	LONG $0x0cb70f46; BYTE $0x40	/* 696 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x04	/* 69b movzbl 0x4(%rcx),%r8d */
	LONG $0xcc6f0f66	/* 6a0 movdqa %xmm4,%xmm1 */
	LONG $0xf4710f66; BYTE $0x08	/* 6a4 psllw $0x8,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcc	/* 6a9 pand %xmm12,%xmm1 */
	LONG $0xe7f50f66	/* 6ae pmaddwd %xmm7,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 6b2 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 6b7 shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xc1	/* 6bb pmaddwd %xmm1,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 6c0 paddd %xmm8,%xmm4 */
	LONG $0x20e0c149	/* 6c5 shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xc8	/* 6c9 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x02	/* 6cc movzbl 0x2(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 6d1 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094d; BYTE $0xc8	/* 6d6 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x05	/* 6d9 movzbl 0x5(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 6de movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 6e3 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 6e7 or %r9,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 6ea movq %r8,%xmm1 */
	LONG $0x41b60f44; BYTE $0x07	/* 6ef movzbl 0x7(%rcx),%r8d */
	LONG $0x0cb70f46; BYTE $0x40	/* 6f4 movzwl (%rax,%r8,2),%r9d */
	LONG $0x41b60f44; BYTE $0x08	/* 6f9 movzbl 0x8(%rcx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 6fe movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c149	/* 703 shl $0x10,%r9 */
	LONG $0x6cfe0f66; WORD $0x4024	/* 707 paddd 0x40(%rsp),%xmm5 */
	LONG $0x746f0f66; WORD $0x6024	/* 70d movdqa 0x60(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x5024	/* 713 paddd 0x50(%rsp),%xmm6 */
	LONG $0x20e0c149	/* 719 shl $0x20,%r8 */
	WORD $0xbf0f; BYTE $0x1e	/* 71d movswl (%rsi),%ebx */
	WORD $0x094d; BYTE $0xc8	/* 720 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x06	/* 723 movzbl 0x6(%rcx),%r9d */
	LONG $0xeefe0f66	/* 728 paddd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 72c movdqa %xmm5,%xmm6 */
	LONG $0xea620f66	/* 730 punpckldq %xmm2,%xmm5 */
	LONG $0x0cb70f46; BYTE $0x48	/* 734 movzwl (%rax,%r9,2),%r9d */
	LONG $0xf26a0f66	/* 739 punpckhdq %xmm2,%xmm6 */
	LONG $0xd06f0f66	/* 73d movdqa %xmm0,%xmm2 */
	LONG $0xeefe0f66	/* 741 paddd %xmm6,%xmm5 */
	WORD $0x094d; BYTE $0xc8	/* 745 or %r9,%r8 */
	LONG $0x49b60f44; BYTE $0x09	/* 748 movzbl 0x9(%rcx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 74d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 752 shl $0x30,%r9 */
	WORD $0x094d; BYTE $0xc8	/* 756 or %r9,%r8 */
	LONG $0x0abf0f44	/* 759 movswl (%rdx),%r9d */
	WORD $0xe3c1; BYTE $0x0d	/* 75d shl $0xd,%ebx */
	LONG $0x6e0f4966; BYTE $0xf8	/* 760 movq %r8,%xmm7 */
	LONG $0x07bf0f44	/* 765 movswl (%rdi),%r8d */
	LONG $0xe000e381; WORD $0x8fff	/* 769 and $0x8fffe000,%ebx */
	LONG $0xcf6c0f66	/* 76f punpcklqdq %xmm7,%xmm1 */
	LONG $0x0de1c141	/* 773 shl $0xd,%r9d */
	LONG $0x0de0c141	/* 777 shl $0xd,%r8d */
	LONG $0xf96f0f66	/* 77b movdqa %xmm1,%xmm7 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 77f and $0x8fffe000,%r9d */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 786 and $0x8fffe000,%r8d */
	LONG $0xf1710f66; BYTE $0x08	/* 78d psllw $0x8,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xfc	/* 792 pand %xmm12,%xmm7 */
	LONG $0x20e0c149	/* 797 shl $0x20,%r8 */
	LONG $0xf50f4166; BYTE $0xfa	/* 79b pmaddwd %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xc9	/* 7a0 pmaddwd %xmm9,%xmm1 */
	WORD $0x094d; BYTE $0xc8	/* 7a5 or %r9,%r8 */
	LONG $0x09bf0f44	/* 7a8 movswl (%rcx),%r9d */
	LONG $0xcffe0f66	/* 7ac paddd %xmm7,%xmm1 */
	LONG $0xccfe0f66	/* 7b0 paddd %xmm4,%xmm1 */
	LONG $0x0de1c141	/* 7b4 shl $0xd,%r9d */
	LONG $0xd16a0f66	/* 7b8 punpckhdq %xmm1,%xmm2 */
	LONG $0xc1620f66	/* 7bc punpckldq %xmm1,%xmm0 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 7c0 and $0x8fffe000,%r9d */
	LONG $0xc2fe0f66	/* 7c7 paddd %xmm2,%xmm0 */
	LONG $0xcd6f0f66	/* 7cb movdqa %xmm5,%xmm1 */
	LONG $0x20e1c149	/* 7cf shl $0x20,%r9 */
	LONG $0xc86d0f66	/* 7d3 punpckhqdq %xmm0,%xmm1 */
	LONG $0xe86c0f66	/* 7d7 punpcklqdq %xmm0,%xmm5 */
	WORD $0x0949; BYTE $0xd9	/* 7db or %rbx,%r9 */
	LONG $0xe9fe0f66	/* 7de paddd %xmm1,%xmm5 */
	LONG $0x301c8d4b	/* 7e2 lea (%r8,%r14,1),%rbx */
	LONG $0x6e0f4966; BYTE $0xc8	/* 7e6 movq %r8,%xmm1 */
	LONG $0x313c8d4f	/* 7eb lea (%r9,%r14,1),%r15 */
	LONG $0x00458b45	/* 7ef mov 0x0(%r13),%r8d */
	LONG $0x6e0f4966; BYTE $0xd9	/* 7f3 movq %r9,%xmm3 */
	LONG $0xe5720f66; BYTE $0x08	/* 7f8 psrad $0x8,%xmm5 */
	WORD $0x094c; BYTE $0xfb	/* 7fd or %r15,%rbx */
	LONG $0xcb6c0f66	/* 800 punpcklqdq %xmm3,%xmm1 */
	WORD $0x0949; BYTE $0xdc	/* 804 or %rbx,%r12 */
	WORD $0x5b0f; BYTE $0xed	/* 807 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xfff88141; WORD $0x7fff; BYTE $0x46	/* 80a cmp $0x467fffff,%r8d */
	WORD $0x107e	/* 811 jle 823 */
	LONG $0x0000bb48; LONG $0x00001000; WORD $0x1000	/* 813 movabs $0x1000000010000000,%rbx */
	WORD $0x3145; BYTE $0xc0	/* 81d xor %r8d,%r8d */
	WORD $0x0949; BYTE $0xdc	/* 820 or %rbx,%r12 */
	LONG $0x6e0f4166; BYTE $0xc0	/* 823 movd %r8d,%xmm0 */
	LONG $0x12c28348	/* 828 add $0x12,%rdx */
	LONG $0x20c38349	/* 82c add $0x20,%r11 */
	LONG $0x12c78348	/* 830 add $0x12,%rdi */
	LONG $0x44590ff3; WORD $0x7024	/* 834 mulss 0x70(%rsp),%xmm0 */
	LONG $0x12c68348	/* 83a add $0x12,%rsi */
	LONG $0x12c18348	/* 83e add $0x12,%rcx */
	LONG $0x04c58349	/* 842 add $0x4,%r13 */
	LONG $0x245c280f; BYTE $0x10	/* 846 movaps 0x10(%rsp),%xmm3 */
	LONG $0x00c0c60f	/* 84b shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 84f mulps %xmm1,%xmm0 */
	WORD $0x590f; BYTE $0xc5	/* 852 mulps %xmm5,%xmm0 */
	LONG $0x2404580f	/* 855 addps (%rsp),%xmm0 */
	LONG $0x241c290f	/* 859 movaps %xmm3,(%rsp) */
	WORD $0x3948; BYTE $0xea	/* 85d cmp %rbp,%rdx */
	LONG $0xf942850f; WORD $0xffff	/* 860 jne 1a8 */
	WORD $0x280f; BYTE $0xc8	/* 866 movaps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x10	/* 869 movaps 0x10(%rsp),%xmm0 */
	LONG $0x244c580f; BYTE $0x20	/* 86e addps 0x20(%rsp),%xmm1 */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 873 movabs $0x1000000010000000,%rdx */
	LONG $0x2444580f; BYTE $0x30	/* 87d addps 0x30(%rsp),%xmm0 */
	LONG $0x248c8b4c; LONG $0x00000098	/* 882 mov 0x98(%rsp),%r9 */
	LONG $0x24bc8b4c; LONG $0x000000b0	/* 88a mov 0xb0(%rsp),%r15 */
	LONG $0x249c280f; LONG $0x000000a0	/* 892 movaps 0xa0(%rsp),%xmm3 */
	WORD $0x580f; BYTE $0xc8	/* 89a addps %xmm0,%xmm1 */
	LONG $0x09110f41	/* 89d movups %xmm1,(%r9) */
	WORD $0x8549; BYTE $0xd4	/* 8a1 test %rdx,%r12 */
	LONG $0x0607840f; WORD $0x0000	/* 8a4 je eb1 */
	LONG $0x24948b4c; LONG $0x000000e8	/* 8aa mov 0xe8(%rsp),%r10 */
	LONG $0x249c8b4c; LONG $0x000000d0	/* 8b2 mov 0xd0(%rsp),%r11 */
	WORD $0x894d; BYTE $0xc8	/* 8ba mov %r9,%r8 */
	LONG $0xd3280f44	/* 8bd movaps %xmm3,%xmm10 */
	LONG $0x24a48b4c; LONG $0x000000b8	/* 8c1 mov 0xb8(%rsp),%r12 */
	LONG $0x10498d4d	/* 8c9 lea 0x10(%r9),%r9 */
	LONG $0x24b48b4c; LONG $0x000000c0	/* 8cd mov 0xc0(%rsp),%r14 */
	LONG $0xd3c60f44; BYTE $0x00	/* 8d5 shufps $0x0,%xmm3,%xmm10 */
	LONG $0x24ac8b4c; LONG $0x000000c8	/* 8da mov 0xc8(%rsp),%r13 */
	LONG $0x6f0f4466; LONG $0x00f024bc; WORD $0x0000	/* 8e2 movdqa 0xf0(%rsp),%xmm15 */
	LONG $0x6f0f4466; LONG $0x010024b4; WORD $0x0000	/* 8ec movdqa 0x100(%rsp),%xmm14 */
	LONG $0x6f0f4466; LONG $0x0110249c; WORD $0x0000	/* 8f6 movdqa 0x110(%rsp),%xmm11 */
	LONG $0xd2ef0f66	/* 900 pxor %xmm2,%xmm2 */
	WORD $0x894c; BYTE $0xd9	/* 904 mov %r11,%rcx */
	WORD $0x894c; BYTE $0xef	/* 907 mov %r13,%rdi */
	WORD $0x894c; BYTE $0xf6	/* 90a mov %r14,%rsi */
	WORD $0x280f; BYTE $0xea	/* 90d movaps %xmm2,%xmm5 */
	WORD $0x280f; BYTE $0xca	/* 910 movaps %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xe2	/* 913 movaps %xmm2,%xmm4 */
	WORD $0x09eb	/* 916 jmp 921 */
	WORD $0x280f; BYTE $0xcd	/* 918 movaps %xmm5,%xmm1 */
	WORD $0x280f; BYTE $0xd0	/* 91b movaps %xmm0,%xmm2 */
	WORD $0x280f; BYTE $0xee	/* 91e movaps %xmm6,%xmm5 */
	LONG $0x0b51b60f	/* 921 movzbl 0xb(%rcx),%edx */
	LONG $0x066f0ff3	/* 925 movdqu (%rsi),%xmm0 */
	LONG $0x20c68348	/* 929 add $0x20,%rsi */
	LONG $0x12c18348	/* 92d add $0x12,%rcx */
	LONG $0x766f0ff3; BYTE $0xf0	/* 931 movdqu -0x10(%rsi),%xmm6 */
	LONG $0x04c78348	/* 936 add $0x4,%rdi */
	LONG $0x501cb70f	/* 93a movzwl (%rax,%rdx,2),%ebx */
	LONG $0xfa51b60f	/* 93e movzbl -0x6(%rcx),%edx */
	LONG $0x6f0f4466; BYTE $0xe8	/* 942 movdqa %xmm0,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xce	/* 947 movdqa %xmm6,%xmm9 */
	LONG $0x600f4466; BYTE $0xe8	/* 94c punpcklbw %xmm0,%xmm13 */
	LONG $0xc0680f66	/* 951 punpckhbw %xmm0,%xmm0 */
	LONG $0x5014b70f	/* 955 movzwl (%rax,%rdx,2),%edx */
	LONG $0x10e3c148	/* 959 shl $0x10,%rbx */
	LONG $0x600f4466; BYTE $0xce	/* 95d punpcklbw %xmm6,%xmm9 */
	LONG $0xf6680f66	/* 962 punpckhbw %xmm6,%xmm6 */
	LONG $0xe6710f66; BYTE $0x08	/* 966 psraw $0x8,%xmm6 */
	LONG $0xe0710f66; BYTE $0x08	/* 96b psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* 970 psraw $0x8,%xmm9 */
	LONG $0x20e2c148	/* 976 shl $0x20,%rdx */
	LONG $0x710f4166; WORD $0x08e5	/* 97a psraw $0x8,%xmm13 */
	WORD $0x0948; BYTE $0xda	/* 980 or %rbx,%rdx */
	LONG $0xf859b60f	/* 983 movzbl -0x8(%rcx),%ebx */
	LONG $0x581cb70f	/* 987 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0948; BYTE $0xda	/* 98b or %rbx,%rdx */
	LONG $0xfb59b60f	/* 98e movzbl -0x5(%rcx),%ebx */
	LONG $0x581cb70f	/* 992 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 996 shl $0x30,%rbx */
	WORD $0x0948; BYTE $0xda	/* 99a or %rbx,%rdx */
	LONG $0xfd59b60f	/* 99d movzbl -0x3(%rcx),%ebx */
	LONG $0x6e0f4866; BYTE $0xfa	/* 9a1 movq %rdx,%xmm7 */
	LONG $0x581cb70f	/* 9a6 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x10e3c148	/* 9aa shl $0x10,%rbx */
	WORD $0x8948; BYTE $0xda	/* 9ae mov %rbx,%rdx */
	LONG $0xfe59b60f	/* 9b1 movzbl -0x2(%rcx),%ebx */
	LONG $0x581cb70f	/* 9b5 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x20e3c148	/* 9b9 shl $0x20,%rbx */
	WORD $0x0948; BYTE $0xd3	/* 9bd or %rdx,%rbx */
	LONG $0xfc51b60f	/* 9c0 movzbl -0x4(%rcx),%edx */
	LONG $0x5014b70f	/* 9c4 movzwl (%rax,%rdx,2),%edx */
	WORD $0x0948; BYTE $0xd3	/* 9c8 or %rdx,%rbx */
	LONG $0xff51b60f	/* 9cb movzbl -0x1(%rcx),%edx */
	LONG $0x5014b70f	/* 9cf movzwl (%rax,%rdx,2),%edx */
	LONG $0x30e2c148	/* 9d3 shl $0x30,%rdx */
	WORD $0x0948; BYTE $0xd3	/* 9d7 or %rdx,%rbx */
	LONG $0xf151b60f	/* 9da movzbl -0xf(%rcx),%edx */
	LONG $0x6e0f4c66; BYTE $0xc3	/* 9de movq %rbx,%xmm8 */
	LONG $0x501cb70f	/* 9e3 movzwl (%rax,%rdx,2),%ebx */
	LONG $0xf251b60f	/* 9e7 movzbl -0xe(%rcx),%edx */
	LONG $0x6c0f4166; BYTE $0xf8	/* 9eb punpcklqdq %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 9f0 movdqa %xmm7,%xmm8 */
	LONG $0xf7710f66; BYTE $0x08	/* 9f5 psllw $0x8,%xmm7 */
	LONG $0x5014b70f	/* 9fa movzwl (%rax,%rdx,2),%edx */
	LONG $0x10e3c148	/* 9fe shl $0x10,%rbx */
	LONG $0xdb0f4566; BYTE $0xc4	/* a02 pand %xmm12,%xmm8 */
	LONG $0xf8f50f66	/* a07 pmaddwd %xmm0,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc6	/* a0b pmaddwd %xmm6,%xmm8 */
	LONG $0x20e2c148	/* a10 shl $0x20,%rdx */
	LONG $0xfe0f4166; BYTE $0xf8	/* a14 paddd %xmm8,%xmm7 */
	WORD $0x0948; BYTE $0xda	/* a19 or %rbx,%rdx */
	LONG $0xf059b60f	/* a1c movzbl -0x10(%rcx),%ebx */
	LONG $0x581cb70f	/* a20 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0948; BYTE $0xda	/* a24 or %rbx,%rdx */
	LONG $0xf359b60f	/* a27 movzbl -0xd(%rcx),%ebx */
	LONG $0x581cb70f	/* a2b movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* a2f shl $0x30,%rbx */
	WORD $0x0948; BYTE $0xda	/* a33 or %rbx,%rdx */
	LONG $0xf559b60f	/* a36 movzbl -0xb(%rcx),%ebx */
	LONG $0x6e0f4866; BYTE $0xf2	/* a3a movq %rdx,%xmm6 */
	LONG $0x581cb70f	/* a3f movzwl (%rax,%rbx,2),%ebx */
	LONG $0x10e3c148	/* a43 shl $0x10,%rbx */
	WORD $0x8948; BYTE $0xda	/* a47 mov %rbx,%rdx */
	LONG $0xf659b60f	/* a4a movzbl -0xa(%rcx),%ebx */
	LONG $0x581cb70f	/* a4e movzwl (%rax,%rbx,2),%ebx */
	LONG $0x20e3c148	/* a52 shl $0x20,%rbx */
	WORD $0x0948; BYTE $0xd3	/* a56 or %rdx,%rbx */
	LONG $0xf451b60f	/* a59 movzbl -0xc(%rcx),%edx */
	LONG $0x5014b70f	/* a5d movzwl (%rax,%rdx,2),%edx */
	WORD $0x0948; BYTE $0xd3	/* a61 or %rdx,%rbx */
	LONG $0xf751b60f	/* a64 movzbl -0x9(%rcx),%edx */
	LONG $0x5014b70f	/* a68 movzwl (%rax,%rdx,2),%edx */
	LONG $0x30e2c148	/* a6c shl $0x30,%rdx */
	WORD $0x0948; BYTE $0xd3	/* a70 or %rdx,%rbx */
	LONG $0xee51bf0f	/* a73 movswl -0x12(%rcx),%edx */
	LONG $0x6e0f4866; BYTE $0xc3	/* a77 movq %rbx,%xmm0 */
	LONG $0xf06c0f66	/* a7c punpcklqdq %xmm0,%xmm6 */
	WORD $0xe2c1; BYTE $0x0d	/* a80 shl $0xd,%edx */
	LONG $0xc66f0f66	/* a83 movdqa %xmm6,%xmm0 */
	LONG $0xf6710f66; BYTE $0x08	/* a87 psllw $0x8,%xmm6 */
	LONG $0xe000e281; WORD $0x8fff	/* a8c and $0x8fffe000,%edx */
	LONG $0xdb0f4166; BYTE $0xc4	/* a92 pand %xmm12,%xmm0 */
	LONG $0xf50f4466; BYTE $0xc8	/* a97 pmaddwd %xmm0,%xmm9 */
	LONG $0xc66f0f66	/* a9c movdqa %xmm6,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc5	/* aa0 pmaddwd %xmm13,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc1	/* aa5 paddd %xmm9,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xcf	/* aaa movdqa %xmm15,%xmm9 */
	LONG $0xc7fe0f66	/* aaf paddd %xmm7,%xmm0 */
	LONG $0xf0700f66; BYTE $0x4e	/* ab3 pshufd $0x4e,%xmm0,%xmm6 */
	LONG $0xc6fe0f66	/* ab8 paddd %xmm6,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xf2	/* abc movq %rdx,%xmm6 */
	LONG $0xf67e0ff3	/* ac1 movq %xmm6,%xmm6 */
	LONG $0xf8700f66; BYTE $0xb1	/* ac5 pshufd $0xb1,%xmm0,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xce	/* aca pand %xmm6,%xmm9 */
	LONG $0xf8fe0f66	/* acf paddd %xmm0,%xmm7 */
	LONG $0x47100ff3; BYTE $0xfc	/* ad3 movss -0x4(%rdi),%xmm0 */
	LONG $0x660f4566; BYTE $0xce	/* ad8 pcmpgtd %xmm14,%xmm9 */
	LONG $0xe7720f66; BYTE $0x08	/* add psrad $0x8,%xmm7 */
	LONG $0x00c0c60f	/* ae2 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xff	/* ae6 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc1	/* ae9 movdqa %xmm9,%xmm8 */
	LONG $0xdf0f4466; BYTE $0xc6	/* aee pandn %xmm6,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xf3	/* af3 por %xmm11,%xmm6 */
	LONG $0xc2590f45	/* af8 mulps %xmm10,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xf1	/* afc pand %xmm9,%xmm6 */
	LONG $0xc6560f44	/* b01 orps %xmm6,%xmm8 */
	WORD $0x280f; BYTE $0xf2	/* b05 movaps %xmm2,%xmm6 */
	LONG $0xc0590f41	/* b08 mulps %xmm8,%xmm0 */
	WORD $0x590f; BYTE $0xc7	/* b0c mulps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc4	/* b0f addps %xmm4,%xmm0 */
	WORD $0x280f; BYTE $0xe1	/* b12 movaps %xmm1,%xmm4 */
	WORD $0x394c; BYTE $0xd6	/* b15 cmp %r10,%rsi */
	LONG $0xfdfa850f; WORD $0xffff	/* b18 jne 918 */
	WORD $0x580f; BYTE $0xc5	/* b1e addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xca	/* b21 addps %xmm2,%xmm1 */
	LONG $0x04c08349	/* b24 add $0x4,%r8 */
	WORD $0x014d; BYTE $0xe3	/* b28 add %r12,%r11 */
	WORD $0x580f; BYTE $0xc1	/* b2b addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc40	/* b2e movss %xmm0,-0x4(%r8) */
	WORD $0x394d; BYTE $0xc8	/* b34 cmp %r9,%r8 */
	LONG $0xfdc3850f; WORD $0xffff	/* b37 jne 900 */
	LONG $0x24ac8348; LONG $0x00000088; BYTE $0x04	/* b3d subq $0x4,0x88(%rsp) */
	LONG $0x24848b48; LONG $0x00000088	/* b46 mov 0x88(%rsp),%rax */
	WORD $0x014c; BYTE $0xfd	/* b4e add %r15,%rbp */
	LONG $0x24bc014c; LONG $0x00000090	/* b51 add %r15,0x90(%rsp) */
	LONG $0x03f88348	/* b59 cmp $0x3,%rax */
	LONG $0xf5a68f0f; WORD $0xffff	/* b5d jg 109 */
	LONG $0x24948b48; LONG $0x00000138	/* b63 mov 0x138(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000120	/* b6b mov 0x120(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000128	/* b73 mov 0x128(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x00000130	/* b7b mov 0x130(%rsp),%rsi */
	LONG $0xfc7a8d48	/* b83 lea -0x4(%rdx),%rdi */
	WORD $0x8948; BYTE $0xf9	/* b87 mov %rdi,%rcx */
	LONG $0x02e9c148	/* b8a shr $0x2,%rcx */
	LONG $0x01518d48	/* b8e lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* b92 neg %rcx */
	LONG $0xdaaf0f48	/* b95 imul %rdx,%rbx */
	WORD $0x8949; BYTE $0xd0	/* b99 mov %rdx,%r8 */
	LONG $0x8f148d48	/* b9c lea (%rdi,%rcx,4),%rdx */
	LONG $0x04e0c149	/* ba0 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* ba4 add %r8,%rax */
	WORD $0x0148; BYTE $0xde	/* ba7 add %rbx,%rsi */
	WORD $0x8548; BYTE $0xd2	/* baa test %rdx,%rdx */
	LONG $0x02e48e0f; WORD $0x0000	/* bad jle e97 */
	LONG $0x248c8b4c; LONG $0x00000188	/* bb3 mov 0x188(%rsp),%r9 */
	LONG $0x24ac8b48; LONG $0x000000c0	/* bbb mov 0xc0(%rsp),%rbp */
	LONG $0x90148d4c	/* bc3 lea (%rax,%rdx,4),%r10 */
	LONG $0x25100ff3; LONG $0x00000501	/* bc7 movss 0x0(%rip),%xmm4 = 10d0 */
	LONG $0x3d6f0ff3; LONG $0x00000529	/* bcf movdqa 0x0(%rip),%xmm7 = 1100, as it lies */
	LONG $0x249c8b4c; LONG $0x000000b8	/* bd7 mov 0xb8(%rsp),%r11 */
	LONG $0x05e1c149	/* bdf shl $0x5,%r9 */
	LONG $0x24a48b4c; LONG $0x000000c8	/* be3 mov 0xc8(%rsp),%r12 */
	LONG $0x249c8b48; LONG $0x00000188	/* beb mov 0x188(%rsp),%rbx */
	WORD $0x0149; BYTE $0xe9	/* bf3 add %rbp,%r9 */
	LONG $0x1d6f0ff3; LONG $0x000004c2	/* bf6 movdqa 0x0(%rip),%xmm3 = 10c0, as it lies */
	LONG $0x356f0ff3; LONG $0x000004da	/* bfe movdqa 0x0(%rip),%xmm6 = 10e0, as it lies */
	LONG $0x2d6f0ff3; LONG $0x000004e2	/* c06 movdqa 0x0(%rip),%xmm5 = 10f0, as it lies */
	LONG $0x00e4c60f	/* c0e shufps $0x0,%xmm4,%xmm4 */
	LONG $0x04c08348	/* c12 add $0x4,%rax */
	WORD $0x8548; BYTE $0xdb	/* c16 test %rbx,%rbx */
	LONG $0x029b8e0f; WORD $0x0000	/* c19 jle eba */
	LONG $0xef0f4566; BYTE $0xc0	/* c1f pxor %xmm8,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd7	/* c24 movdqa %xmm7,%xmm10 */
	WORD $0x894d; BYTE $0xe5	/* c29 mov %r12,%r13 */
	WORD $0x8949; BYTE $0xe8	/* c2c mov %rbp,%r8 */
	LONG $0xc8280f45	/* c2f movaps %xmm8,%xmm9 */
	LONG $0xc8280f41	/* c33 movaps %xmm8,%xmm1 */
	LONG $0xd0280f41	/* c37 movaps %xmm8,%xmm2 */
	WORD $0x8948; BYTE $0xf1	/* c3b mov %rsi,%rcx */
	LONG $0x7b3d8d48; WORD $0x0002; BYTE $0x00	/* c3e lea 0x0(%rip),%rdi = ec0 */
	WORD $0x0ceb	/* c45 jmp c53 */
	LONG $0xc9280f41	/* c47 movaps %xmm9,%xmm1 */
	LONG $0xc0280f44	/* c4b movaps %xmm0,%xmm8 */
	LONG $0xcb280f45	/* c4f movaps %xmm11,%xmm9 */
	LONG $0x0b51b60f	/* c53 movzbl 0xb(%rcx),%edx */
	LONG $0x20c08349	/* c57 add $0x20,%r8 */
	LONG $0x12c18348	/* c5b add $0x12,%rcx */
	LONG $0x04c58349	/* c5f add $0x4,%r13 */
	LONG $0x71b60f44; BYTE $0xfa	/* c63 movzbl -0x6(%rcx),%r14d */
	LONG $0x6f0f41f3; WORD $0xe040	/* c68 movdqu -0x20(%r8),%xmm0 */
	LONG $0x5714b70f	/* c6e movzwl (%rdi,%rdx,2),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* c72 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x6f0f4466; BYTE $0xf0	/* c77 movdqa %xmm0,%xmm14 */
	LONG $0x10e2c148	/* c7c shl $0x10,%rdx */
	LONG $0x600f4466; BYTE $0xf0	/* c80 punpcklbw %xmm0,%xmm14 */
	LONG $0xc0680f66	/* c85 punpckhbw %xmm0,%xmm0 */
	LONG $0x20e6c149	/* c89 shl $0x20,%r14 */
	LONG $0x710f4166; WORD $0x08e6	/* c8d psraw $0x8,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xe0	/* c93 movdqa %xmm0,%xmm12 */
	LONG $0x6f0f41f3; WORD $0xf040	/* c98 movdqu -0x10(%r8),%xmm0 */
	WORD $0x094c; BYTE $0xf2	/* c9e or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf8	/* ca1 movzbl -0x8(%rcx),%r14d */
	LONG $0x710f4166; WORD $0x08e4	/* ca6 psraw $0x8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf8	/* cac movdqa %xmm0,%xmm15 */
	LONG $0x34b70f46; BYTE $0x77	/* cb1 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x600f4466; BYTE $0xf8	/* cb6 punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* cbb punpckhbw %xmm0,%xmm0 */
	LONG $0xe0710f66; BYTE $0x08	/* cbf psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* cc4 psraw $0x8,%xmm15 */
	WORD $0x094c; BYTE $0xf2	/* cca or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xfb	/* ccd movzbl -0x5(%rcx),%r14d */
	LONG $0x34b70f46; BYTE $0x77	/* cd2 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x30e6c149	/* cd7 shl $0x30,%r14 */
	WORD $0x094c; BYTE $0xf2	/* cdb or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xfe	/* cde movzbl -0x2(%rcx),%r14d */
	LONG $0x6e0f4c66; BYTE $0xda	/* ce3 movq %rdx,%xmm11 */
	LONG $0xfd51b60f	/* ce8 movzbl -0x3(%rcx),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* cec movzwl (%rdi,%r14,2),%r14d */
	LONG $0x5714b70f	/* cf1 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x20e6c149	/* cf5 shl $0x20,%r14 */
	LONG $0x10e2c148	/* cf9 shl $0x10,%rdx */
	WORD $0x0949; BYTE $0xd6	/* cfd or %rdx,%r14 */
	LONG $0xfc51b60f	/* d00 movzbl -0x4(%rcx),%edx */
	LONG $0x5714b70f	/* d04 movzwl (%rdi,%rdx,2),%edx */
	WORD $0x0949; BYTE $0xd6	/* d08 or %rdx,%r14 */
	LONG $0xff51b60f	/* d0b movzbl -0x1(%rcx),%edx */
	LONG $0x5714b70f	/* d0f movzwl (%rdi,%rdx,2),%edx */
	LONG $0x30e2c148	/* d13 shl $0x30,%rdx */
	WORD $0x0949; BYTE $0xd6	/* d17 or %rdx,%r14 */
	LONG $0xf151b60f	/* d1a movzbl -0xf(%rcx),%edx */
	LONG $0x6e0f4d66; BYTE $0xee	/* d1e movq %r14,%xmm13 */
	LONG $0x71b60f44; BYTE $0xf2	/* d23 movzbl -0xe(%rcx),%r14d */
	LONG $0x5714b70f	/* d28 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x6c0f4566; BYTE $0xdd	/* d2c punpcklqdq %xmm13,%xmm11 */
	LONG $0x34b70f46; BYTE $0x77	/* d31 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x6f0f4566; BYTE $0xeb	/* d36 movdqa %xmm11,%xmm13 */
	LONG $0x710f4166; WORD $0x08f3	/* d3b psllw $0x8,%xmm11 */
	LONG $0x10e2c148	/* d41 shl $0x10,%rdx */
	LONG $0xdb0f4466; BYTE $0xeb	/* d45 pand %xmm3,%xmm13 */
	LONG $0xf50f4566; BYTE $0xdc	/* d4a pmaddwd %xmm12,%xmm11 */
	LONG $0x20e6c149	/* d4f shl $0x20,%r14 */
	LONG $0xf50f4466; BYTE $0xe8	/* d53 pmaddwd %xmm0,%xmm13 */
	WORD $0x094c; BYTE $0xf2	/* d58 or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf0	/* d5b movzbl -0x10(%rcx),%r14d */
	LONG $0xfe0f4566; BYTE $0xdd	/* d60 paddd %xmm13,%xmm11 */
	LONG $0x34b70f46; BYTE $0x77	/* d65 movzwl (%rdi,%r14,2),%r14d */
	WORD $0x094c; BYTE $0xf2	/* d6a or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf3	/* d6d movzbl -0xd(%rcx),%r14d */
	LONG $0x34b70f46; BYTE $0x77	/* d72 movzwl (%rdi,%r14,2),%r14d */
	LONG $0x30e6c149	/* d77 shl $0x30,%r14 */
	WORD $0x094c; BYTE $0xf2	/* d7b or %r14,%rdx */
	LONG $0x71b60f44; BYTE $0xf6	/* d7e movzbl -0xa(%rcx),%r14d */
	LONG $0x6e0f4866; BYTE $0xc2	/* d83 movq %rdx,%xmm0 */
	LONG $0xf551b60f	/* d88 movzbl -0xb(%rcx),%edx */
	LONG $0x34b70f46; BYTE $0x77	/* d8c movzwl (%rdi,%r14,2),%r14d */
	LONG $0x5714b70f	/* d91 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x20e6c149	/* d95 shl $0x20,%r14 */
	LONG $0x10e2c148	/* d99 shl $0x10,%rdx */
	WORD $0x0949; BYTE $0xd6	/* d9d or %rdx,%r14 */
	LONG $0xf451b60f	/* da0 movzbl -0xc(%rcx),%edx */
	LONG $0x5714b70f	/* da4 movzwl (%rdi,%rdx,2),%edx */
	WORD $0x0949; BYTE $0xd6	/* da8 or %rdx,%r14 */
	LONG $0xf751b60f	/* dab movzbl -0x9(%rcx),%edx */
	LONG $0x100f45f3; WORD $0xfc6d	/* daf movss -0x4(%r13),%xmm13 */
	LONG $0x5714b70f	/* db5 movzwl (%rdi,%rdx,2),%edx */
	LONG $0x30e2c148	/* db9 shl $0x30,%rdx */
	WORD $0x0949; BYTE $0xd6	/* dbd or %rdx,%r14 */
	LONG $0xee51bf0f	/* dc0 movswl -0x12(%rcx),%edx */
	LONG $0x6e0f4d66; BYTE $0xe6	/* dc4 movq %r14,%xmm12 */
	LONG $0x6c0f4166; BYTE $0xc4	/* dc9 punpcklqdq %xmm12,%xmm0 */
	WORD $0xe2c1; BYTE $0x0d	/* dce shl $0xd,%edx */
	LONG $0x6f0f4466; BYTE $0xe0	/* dd1 movdqa %xmm0,%xmm12 */
	LONG $0xf0710f66; BYTE $0x08	/* dd6 psllw $0x8,%xmm0 */
	LONG $0xe000e281; WORD $0x8fff	/* ddb and $0x8fffe000,%edx */
	LONG $0xdb0f4466; BYTE $0xe3	/* de1 pand %xmm3,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc6	/* de6 pmaddwd %xmm14,%xmm0 */
	LONG $0xf50f4566; BYTE $0xe7	/* deb pmaddwd %xmm15,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xfe	/* df0 movdqa %xmm6,%xmm15 */
	LONG $0xfe0f4166; BYTE $0xc4	/* df5 paddd %xmm12,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc3	/* dfa paddd %xmm11,%xmm0 */
	LONG $0x700f4466; WORD $0x4ed8	/* dff pshufd $0x4e,%xmm0,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xc3	/* e05 paddd %xmm11,%xmm0 */
	LONG $0x700f4466; WORD $0xb1e0	/* e0a pshufd $0xb1,%xmm0,%xmm12 */
	LONG $0xfe0f4466; BYTE $0xe0	/* e10 paddd %xmm0,%xmm12 */
	LONG $0x6e0f4866; BYTE $0xc2	/* e15 movq %rdx,%xmm0 */
	LONG $0xc07e0ff3	/* e1a movq %xmm0,%xmm0 */
	LONG $0x720f4166; WORD $0x08e4	/* e1e psrad $0x8,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xf8	/* e24 pand %xmm0,%xmm15 */
	LONG $0xe45b0f45	/* e29 cvtdq2ps %xmm12,%xmm12 */
	LONG $0x660f4466; BYTE $0xfd	/* e2d pcmpgtd %xmm5,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xdf	/* e32 movdqa %xmm15,%xmm11 */
	LONG $0xdf0f4466; BYTE $0xd8	/* e37 pandn %xmm0,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xc2	/* e3c por %xmm10,%xmm0 */
	LONG $0xf3280f45	/* e41 movaps %xmm11,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xd8	/* e45 movdqa %xmm0,%xmm11 */
	LONG $0xc5280f41	/* e4a movaps %xmm13,%xmm0 */
	LONG $0xf4590f44	/* e4e mulps %xmm4,%xmm14 */
	LONG $0xdb0f4566; BYTE $0xdf	/* e52 pand %xmm15,%xmm11 */
	LONG $0xc5c60f41; BYTE $0x00	/* e57 shufps $0x0,%xmm13,%xmm0 */
	LONG $0xde560f45	/* e5c orps %xmm14,%xmm11 */
	LONG $0xc3590f41	/* e60 mulps %xmm11,%xmm0 */
	LONG $0xd8280f45	/* e64 movaps %xmm8,%xmm11 */
	LONG $0xc4590f41	/* e68 mulps %xmm12,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* e6c addps %xmm2,%xmm0 */
	WORD $0x280f; BYTE $0xd1	/* e6f movaps %xmm1,%xmm2 */
	WORD $0x394d; BYTE $0xc8	/* e72 cmp %r9,%r8 */
	LONG $0xfdcc850f; WORD $0xffff	/* e75 jne c47 */
	LONG $0xc1580f41	/* e7b addps %xmm9,%xmm0 */
	LONG $0xc8580f41	/* e7f addps %xmm8,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* e83 addps %xmm1,%xmm0 */
	LONG $0x40110ff3; BYTE $0xfc	/* e86 movss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xde	/* e8b add %r11,%rsi */
	WORD $0x394c; BYTE $0xd0	/* e8e cmp %r10,%rax */
	LONG $0xfd7b850f; WORD $0xffff	/* e91 jne c12 */
	LONG $0x48c48148; WORD $0x0001; BYTE $0x00	/* e97 add $0x148,%rsp */
	BYTE $0x5b	/* e9e pop %rbx */
	BYTE $0x5d	/* e9f pop %rbp */
	WORD $0x5c41	/* ea0 pop %r12 */
	WORD $0x5d41	/* ea2 pop %r13 */
	WORD $0x5e41	/* ea4 pop %r14 */
	WORD $0x5f41	/* ea6 pop %r15 */
	BYTE $0xc3	/* ea8 ret */
	LONG $0xc0ef0f66	/* ea9 pxor %xmm0,%xmm0 */
	LONG $0x01110f41	/* ead movups %xmm0,(%r9) */
	LONG $0x10c18349	/* eb1 add $0x10,%r9 */
	LONG $0xfffc83e9; BYTE $0xff	/* eb5 jmp b3d */
	LONG $0xc0ef0f66	/* eba pxor %xmm0,%xmm0 */
	WORD $0xc6eb	/* ebe jmp e86 */
	LONG $0x81988181; LONG $0x81bf81ad; LONG $0x81dd81cf; LONG $0x81f681ea	/* ec0 .rodata */
	LONG $0x810d8101; LONG $0x81268119; LONG $0x81458135; LONG $0x81718159	/* ed0 .rodata */
	LONG $0x98989881; LONG $0x98bf98ad; LONG $0x98dd98cf; LONG $0x98f698ea	/* ee0 .rodata */
	LONG $0x980d9801; LONG $0x98269819; LONG $0x98459835; LONG $0x98719859	/* ef0 .rodata */
	LONG $0xad98ad81; LONG $0xadbfadad; LONG $0xadddadcf; LONG $0xadf6adea	/* f00 .rodata */
	LONG $0xad0dad01; LONG $0xad26ad19; LONG $0xad45ad35; LONG $0xad71ad59	/* f10 .rodata */
	LONG $0xbf98bf81; LONG $0xbfbfbfad; LONG $0xbfddbfcf; LONG $0xbff6bfea	/* f20 .rodata */
	LONG $0xbf0dbf01; LONG $0xbf26bf19; LONG $0xbf45bf35; LONG $0xbf71bf59	/* f30 .rodata */
	LONG $0xcf98cf81; LONG $0xcfbfcfad; LONG $0xcfddcfcf; LONG $0xcff6cfea	/* f40 .rodata */
	LONG $0xcf0dcf01; LONG $0xcf26cf19; LONG $0xcf45cf35; LONG $0xcf71cf59	/* f50 .rodata */
	LONG $0xdd98dd81; LONG $0xddbfddad; LONG $0xddddddcf; LONG $0xddf6ddea	/* f60 .rodata */
	LONG $0xdd0ddd01; LONG $0xdd26dd19; LONG $0xdd45dd35; LONG $0xdd71dd59	/* f70 .rodata */
	LONG $0xea98ea81; LONG $0xeabfeaad; LONG $0xeaddeacf; LONG $0xeaf6eaea	/* f80 .rodata */
	LONG $0xea0dea01; LONG $0xea26ea19; LONG $0xea45ea35; LONG $0xea71ea59	/* f90 .rodata */
	LONG $0xf698f681; LONG $0xf6bff6ad; LONG $0xf6ddf6cf; LONG $0xf6f6f6ea	/* fa0 .rodata */
	LONG $0xf60df601; LONG $0xf626f619; LONG $0xf645f635; LONG $0xf671f659	/* fb0 .rodata */
	LONG $0x01980181; LONG $0x01bf01ad; LONG $0x01dd01cf; LONG $0x01f601ea	/* fc0 .rodata */
	LONG $0x010d0101; LONG $0x01260119; LONG $0x01450135; LONG $0x01710159	/* fd0 .rodata */
	LONG $0x0d980d81; LONG $0x0dbf0dad; LONG $0x0ddd0dcf; LONG $0x0df60dea	/* fe0 .rodata */
	LONG $0x0d0d0d01; LONG $0x0d260d19; LONG $0x0d450d35; LONG $0x0d710d59	/* ff0 .rodata */
	LONG $0x19981981; LONG $0x19bf19ad; LONG $0x19dd19cf; LONG $0x19f619ea	/* 1000 .rodata */
	LONG $0x190d1901; LONG $0x19261919; LONG $0x19451935; LONG $0x19711959	/* 1010 .rodata */
	LONG $0x26982681; LONG $0x26bf26ad; LONG $0x26dd26cf; LONG $0x26f626ea	/* 1020 .rodata */
	LONG $0x260d2601; LONG $0x26262619; LONG $0x26452635; LONG $0x26712659	/* 1030 .rodata */
	LONG $0x35983581; LONG $0x35bf35ad; LONG $0x35dd35cf; LONG $0x35f635ea	/* 1040 .rodata */
	LONG $0x350d3501; LONG $0x35263519; LONG $0x35453535; LONG $0x35713559	/* 1050 .rodata */
	LONG $0x45984581; LONG $0x45bf45ad; LONG $0x45dd45cf; LONG $0x45f645ea	/* 1060 .rodata */
	LONG $0x450d4501; LONG $0x45264519; LONG $0x45454535; LONG $0x45714559	/* 1070 .rodata */
	LONG $0x59985981; LONG $0x59bf59ad; LONG $0x59dd59cf; LONG $0x59f659ea	/* 1080 .rodata */
	LONG $0x590d5901; LONG $0x59265919; LONG $0x59455935; LONG $0x59715959	/* 1090 .rodata */
	LONG $0x71987181; LONG $0x71bf71ad; LONG $0x71dd71cf; LONG $0x71f671ea	/* 10a0 .rodata */
	LONG $0x710d7101; LONG $0x71267119; LONG $0x71457135; LONG $0x71717159	/* 10b0 .rodata */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 10c0 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 10d0 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 10e0 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 10f0 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 1100 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 1110 .rodata.cst16 */
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
	LONG $0x003903e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x894d; BYTE $0xc7	/* 5 mov %r8,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x8949; BYTE $0xf6	/* a mov %rsi,%r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x8949; BYTE $0xfd	/* f mov %rdi,%r13 */
	WORD $0x5441	/* 12 push %r12 */
	WORD $0x8949; BYTE $0xd4	/* 14 mov %rdx,%r12 */
	BYTE $0x55	/* 17 push %rbp */
	BYTE $0x53	/* 18 push %rbx */
	LONG $0x58ec8148; WORD $0x0005; BYTE $0x00	/* 19 sub $0x558,%rsp */
	LONG $0x24948948; LONG $0x00000260	/* 20 mov %rdx,0x260(%rsp) */
	LONG $0x24948b48; LONG $0x00000590	/* 28 mov 0x590(%rsp),%rdx */
	LONG $0x248c894c; LONG $0x000001f0	/* 30 mov %r9,0x1f0(%rsp) */
	LONG $0x24948948; LONG $0x00000268	/* 38 mov %rdx,0x268(%rsp) */
	LONG $0x24948d48; LONG $0x00000260	/* 40 lea 0x260(%rsp),%rdx */
	LONG $0x24948948; LONG $0x00000270	/* 48 mov %rdx,0x270(%rsp) */
	LONG $0x24948d48; LONG $0x00000268	/* 50 lea 0x268(%rsp),%rdx */
	LONG $0x24948948; LONG $0x00000288	/* 58 mov %rdx,0x288(%rsp) */
	LONG $0x24948948; LONG $0x000002b8	/* 60 mov %rdx,0x2b8(%rsp) */
	LONG $0x03f98348	/* 68 cmp $0x3,%rcx */
	LONG $0x24778e0f; WORD $0x0000	/* 6c jle 24e9 */
	LONG $0x24948b48; LONG $0x00000598	/* 72 mov 0x598(%rsp),%rdx */
	WORD $0x8949; BYTE $0xca	/* 7a mov %rcx,%r10 */
	LONG $0x1d6f0ff3; LONG $0x0000386e	/* 7d movdqa 0x0(%rip),%xmm3 = 38f3, as it lies */
	LONG $0xa53c8d4a; LONG $0x00000000	/* 85 lea 0x0(,%r12,4),%rdi */
	LONG $0x08e2c148	/* 8d shl $0x8,%rdx */
	LONG $0x245c290f; BYTE $0x30	/* 91 movaps %xmm3,0x30(%rsp) */
	LONG $0x100f44f3; LONG $0x0038140d; BYTE $0x00	/* 96 movss 0x0(%rip),%xmm9 = 38b3 */
	LONG $0x1d6f0ff3; LONG $0x0000381c	/* 9f movdqa 0x0(%rip),%xmm3 = 38c3, as it lies */
	LONG $0x02348d4a	/* a7 lea (%rdx,%r8,1),%rsi */
	LONG $0x249c290f; LONG $0x000001b0	/* ab movaps %xmm3,0x1b0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003818	/* b3 movdqa 0x0(%rip),%xmm3 = 38d3, as it lies */
	WORD $0x894c; BYTE $0xe2	/* bb mov %r12,%rdx */
	LONG $0x249c290f; LONG $0x000001c0	/* be movaps %xmm3,0x1c0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00003815	/* c6 movdqa 0x0(%rip),%xmm3 = 38e3, as it lies */
	LONG $0x24bc8348; LONG $0x00000598; BYTE $0x00	/* ce cmpq $0x0,0x598(%rsp) */
	LONG $0x24b48948; LONG $0x00000218	/* d7 mov %rsi,0x218(%rsp) */
	LONG $0x24ac894c; LONG $0x000001f8	/* df mov %r13,0x1f8(%rsp) */
	LONG $0x24bc8948; LONG $0x00000210	/* e7 mov %rdi,0x210(%rsp) */
	LONG $0x24b4894c; LONG $0x00000200	/* ef mov %r14,0x200(%rsp) */
	LONG $0x24ac894c; LONG $0x00000230	/* f7 mov %r13,0x230(%rsp) */
	LONG $0x24b4894c; LONG $0x00000238	/* ff mov %r14,0x238(%rsp) */
	LONG $0x24a4894c; LONG $0x00000240	/* 107 mov %r12,0x240(%rsp) */
	LONG $0x248c8948; LONG $0x00000248	/* 10f mov %rcx,0x248(%rsp) */
	LONG $0x2484894c; LONG $0x00000208	/* 117 mov %r8,0x208(%rsp) */
	LONG $0x249c290f; LONG $0x000001d0	/* 11f movaps %xmm3,0x1d0(%rsp) */
	LONG $0x8c290f44; LONG $0x00022024; BYTE $0x00	/* 127 movaps %xmm9,0x220(%rsp) */
	LONG $0x8c290f44; LONG $0x0001e024; BYTE $0x00	/* 130 movaps %xmm9,0x1e0(%rsp) */
	LONG $0x23478e0f; WORD $0x0000	/* 139 jle 2486 */
	LONG $0x24b48b48; LONG $0x00000208	/* 13f mov 0x208(%rsp),%rsi */
	LONG $0x12048d48	/* 147 lea (%rdx,%rdx,1),%rax */
	LONG $0xdbef0f66	/* 14b pxor %xmm3,%xmm3 */
	LONG $0x248c8d48; LONG $0x00000350	/* 14f lea 0x350(%rsp),%rcx */
	LONG $0x24848948; LONG $0x000000b0	/* 157 mov %rax,0xb0(%rsp) */
	WORD $0x0148; BYTE $0xd0	/* 15f add %rdx,%rax */
	WORD $0x3145; BYTE $0xff	/* 162 xor %r15d,%r15d */
	WORD $0x280f; BYTE $0xe3	/* 165 movaps %xmm3,%xmm4 */
	LONG $0x248c8d4c; LONG $0x000002d0	/* 168 lea 0x2d0(%rsp),%r9 */
	LONG $0x24748948; BYTE $0x50	/* 170 mov %rsi,0x50(%rsp) */
	WORD $0x8948; BYTE $0xce	/* 175 mov %rcx,%rsi */
	LONG $0xf3280f44	/* 178 movaps %xmm3,%xmm14 */
	LONG $0x24848948; LONG $0x000000c0	/* 17c mov %rax,0xc0(%rsp) */
	WORD $0x894d; BYTE $0xcc	/* 184 mov %r9,%r12 */
	LONG $0x24848b48; LONG $0x00000200	/* 187 mov 0x200(%rsp),%rax */
	LONG $0x00ffbe49; LONG $0x00ff0000; WORD $0x0000	/* 18f movabs $0xff000000ff,%r14 */
	LONG $0x2444c748; LONG $0x00000040; BYTE $0x00	/* 199 movq $0x0,0x40(%rsp) */
	LONG $0xd3280f44	/* 1a2 movaps %xmm3,%xmm10 */
	LONG $0x000fbd49; LONG $0x000f000f; WORD $0x000f	/* 1a6 movabs $0xf000f000f000f,%r13 */
	LONG $0x3030bf48; LONG $0x30303030; WORD $0x3030	/* 1b0 movabs $0x3030303030303030,%rdi */
	LONG $0x20a88d48; WORD $0x001a; BYTE $0x00	/* 1ba lea 0x1a20(%rax),%rbp */
	LONG $0x248c894c; LONG $0x000000e0	/* 1c1 mov %r9,0xe0(%rsp) */
	WORD $0x8948; BYTE $0xc3	/* 1c9 mov %rax,%rbx */
	LONG $0xd0058d48; WORD $0x0034; BYTE $0x00	/* 1cc lea 0x0(%rip),%rax = 36a3 */
	LONG $0x248c8948; LONG $0x000000f0	/* 1d3 mov %rcx,0xf0(%rsp) */
	LONG $0x2494894c; LONG $0x000000d0	/* 1db mov %r10,0xd0(%rsp) */
	WORD $0x894d; BYTE $0xfa	/* 1e3 mov %r15,%r10 */
	WORD $0x8949; BYTE $0xd7	/* 1e6 mov %rdx,%r15 */
	LONG $0x245c290f; BYTE $0x60	/* 1e9 movaps %xmm3,0x60(%rsp) */
	LONG $0x24548b48; BYTE $0x50	/* 1ee mov 0x50(%rsp),%rdx */
	LONG $0xe08d8d4c; WORD $0xfffd; BYTE $0xff	/* 1f3 lea -0x220(%rbp),%r9 */
	WORD $0x894d; BYTE $0xe3	/* 1fa mov %r12,%r11 */
	LONG $0x026f0ff3	/* 1fd movdqu (%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 201 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 205 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 209 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 20d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 212 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x0e	/* 217 movups %xmm1,(%rsi) */
	LONG $0x1046110f	/* 21a movups %xmm0,0x10(%rsi) */
	LONG $0x426f0ff3; BYTE $0x10	/* 21e movdqu 0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 223 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 227 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 22b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 22f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 234 psraw $0x8,%xmm0 */
	LONG $0x204e110f	/* 239 movups %xmm1,0x20(%rsi) */
	LONG $0x3046110f	/* 23d movups %xmm0,0x30(%rsi) */
	LONG $0x426f0ff3; BYTE $0x20	/* 241 movdqu 0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 246 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 24a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 24e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 252 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 257 psraw $0x8,%xmm0 */
	LONG $0x404e110f	/* 25c movups %xmm1,0x40(%rsi) */
	LONG $0x5046110f	/* 260 movups %xmm0,0x50(%rsi) */
	LONG $0x426f0ff3; BYTE $0x30	/* 264 movdqu 0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 269 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 26d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 271 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 275 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 27a psraw $0x8,%xmm0 */
	LONG $0x604e110f	/* 27f movups %xmm1,0x60(%rsi) */
	LONG $0x7046110f	/* 283 movups %xmm0,0x70(%rsi) */
	LONG $0x426f0ff3; BYTE $0x40	/* 287 movdqu 0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 28c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 290 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 294 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 298 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 29d psraw $0x8,%xmm0 */
	LONG $0x808e110f; WORD $0x0000; BYTE $0x00	/* 2a2 movups %xmm1,0x80(%rsi) */
	LONG $0x9086110f; WORD $0x0000; BYTE $0x00	/* 2a9 movups %xmm0,0x90(%rsi) */
	LONG $0x426f0ff3; BYTE $0x50	/* 2b0 movdqu 0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2b5 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2b9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2bd punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c1 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2c6 psraw $0x8,%xmm0 */
	LONG $0xa08e110f; WORD $0x0000; BYTE $0x00	/* 2cb movups %xmm1,0xa0(%rsi) */
	LONG $0xb086110f; WORD $0x0000; BYTE $0x00	/* 2d2 movups %xmm0,0xb0(%rsi) */
	LONG $0x426f0ff3; BYTE $0x60	/* 2d9 movdqu 0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2de movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2e2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2e6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2ea psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2ef psraw $0x8,%xmm0 */
	LONG $0xc08e110f; WORD $0x0000; BYTE $0x00	/* 2f4 movups %xmm1,0xc0(%rsi) */
	LONG $0xd086110f; WORD $0x0000; BYTE $0x00	/* 2fb movups %xmm0,0xd0(%rsi) */
	LONG $0x426f0ff3; BYTE $0x70	/* 302 movdqu 0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 307 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 30b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 30f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 313 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 318 psraw $0x8,%xmm0 */
	LONG $0xe08e110f; WORD $0x0000; BYTE $0x00	/* 31d movups %xmm1,0xe0(%rsi) */
	LONG $0xf086110f; WORD $0x0000; BYTE $0x00	/* 324 movups %xmm0,0xf0(%rsi) */
	LONG $0x826f0ff3; LONG $0x00000080	/* 32b movdqu 0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 333 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 337 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 33b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 33f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 344 psraw $0x8,%xmm0 */
	LONG $0x008e110f; WORD $0x0001; BYTE $0x00	/* 349 movups %xmm1,0x100(%rsi) */
	LONG $0x1086110f; WORD $0x0001; BYTE $0x00	/* 350 movups %xmm0,0x110(%rsi) */
	LONG $0x826f0ff3; LONG $0x00000090	/* 357 movdqu 0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 35f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 363 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 367 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 36b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 370 psraw $0x8,%xmm0 */
	LONG $0x208e110f; WORD $0x0001; BYTE $0x00	/* 375 movups %xmm1,0x120(%rsi) */
	LONG $0x3086110f; WORD $0x0001; BYTE $0x00	/* 37c movups %xmm0,0x130(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000a0	/* 383 movdqu 0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 38b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 38f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 393 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 397 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 39c psraw $0x8,%xmm0 */
	LONG $0x408e110f; WORD $0x0001; BYTE $0x00	/* 3a1 movups %xmm1,0x140(%rsi) */
	LONG $0x5086110f; WORD $0x0001; BYTE $0x00	/* 3a8 movups %xmm0,0x150(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000b0	/* 3af movdqu 0xb0(%rdx),%xmm0 */
	LONG $0x245c8948; BYTE $0x70	/* 3b7 mov %rbx,0x70(%rsp) */
	LONG $0xc86f0f66	/* 3bc movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000a0	/* 3c0 movaps %xmm4,0xa0(%rsp) */
	LONG $0x94290f44; LONG $0x00008024; BYTE $0x00	/* 3c8 movaps %xmm10,0x80(%rsp) */
	LONG $0xc8600f66	/* 3d1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3d5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3d9 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3de psraw $0x8,%xmm0 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 3e3 movaps %xmm14,0x90(%rsp) */
	LONG $0x608e110f; WORD $0x0001; BYTE $0x00	/* 3ec movups %xmm1,0x160(%rsi) */
	LONG $0x7086110f; WORD $0x0001; BYTE $0x00	/* 3f3 movups %xmm0,0x170(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000c0	/* 3fa movdqu 0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 402 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 406 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 40a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 40e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 413 psraw $0x8,%xmm0 */
	LONG $0x808e110f; WORD $0x0001; BYTE $0x00	/* 418 movups %xmm1,0x180(%rsi) */
	LONG $0x9086110f; WORD $0x0001; BYTE $0x00	/* 41f movups %xmm0,0x190(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000d0	/* 426 movdqu 0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 42e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 432 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 436 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 43a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 43f psraw $0x8,%xmm0 */
	LONG $0xa08e110f; WORD $0x0001; BYTE $0x00	/* 444 movups %xmm1,0x1a0(%rsi) */
	LONG $0xb086110f; WORD $0x0001; BYTE $0x00	/* 44b movups %xmm0,0x1b0(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000e0	/* 452 movdqu 0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 45a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 45e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 462 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 466 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 46b psraw $0x8,%xmm0 */
	LONG $0xc08e110f; WORD $0x0001; BYTE $0x00	/* 470 movups %xmm1,0x1c0(%rsi) */
	LONG $0xd086110f; WORD $0x0001; BYTE $0x00	/* 477 movups %xmm0,0x1d0(%rsi) */
	LONG $0x826f0ff3; LONG $0x000000f0	/* 47e movdqu 0xf0(%rdx),%xmm0 */
	LONG $0x02538d48	/* 486 lea 0x2(%rbx),%rdx */
	LONG $0xc86f0f66	/* 48a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 48e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 492 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 496 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 49b psraw $0x8,%xmm0 */
	LONG $0xe08e110f; WORD $0x0001; BYTE $0x00	/* 4a0 movups %xmm1,0x1e0(%rsi) */
	LONG $0xf086110f; WORD $0x0001; BYTE $0x00	/* 4a7 movups %xmm0,0x1f0(%rsi) */
	LONG $0x09180f41	/* 4ae prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 4b2 prefetcht0 0x40(%r9) */
	LONG $0x89180f41; LONG $0x00000080	/* 4b7 prefetcht0 0x80(%r9) */
	WORD $0xb70f; BYTE $0x1a	/* 4bf movzwl (%rdx),%ebx */
	LONG $0x02428b44	/* 4c2 mov 0x2(%rdx),%r8d */
	LONG $0x88c18149; WORD $0x0000; BYTE $0x00	/* 4c6 add $0x88,%r9 */
	WORD $0x8948; BYTE $0xd9	/* 4cd mov %rbx,%rcx */
	LONG $0x18e1c148	/* 4d0 shl $0x18,%rcx */
	WORD $0x0148; BYTE $0xd9	/* 4d4 add %rbx,%rcx */
	WORD $0x214c; BYTE $0xf1	/* 4d7 and %r14,%rcx */
	WORD $0x8948; BYTE $0xcb	/* 4da mov %rcx,%rbx */
	LONG $0x0ce3c148	/* 4dd shl $0xc,%rbx */
	WORD $0x0148; BYTE $0xd9	/* 4e1 add %rbx,%rcx */
	WORD $0x8944; BYTE $0xc3	/* 4e4 mov %r8d,%ebx */
	LONG $0x04e8c141	/* 4e7 shr $0x4,%r8d */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 4eb and $0xf0f0f0f,%r8d */
	WORD $0x214c; BYTE $0xe9	/* 4f2 and %r13,%rcx */
	LONG $0x0f0fe381; WORD $0x0f0f	/* 4f5 and $0xf0f0f0f,%ebx */
	LONG $0x6e0f4166; BYTE $0xc0	/* 4fb movd %r8d,%xmm0 */
	WORD $0x8949; BYTE $0xc8	/* 500 mov %rcx,%r8 */
	LONG $0xd36e0f66	/* 503 movd %ebx,%xmm2 */
	LONG $0x0c5ab60f	/* 507 movzbl 0xc(%rdx),%ebx */
	LONG $0x06e0c149	/* 50b shl $0x6,%r8 */
	LONG $0xd0600f66	/* 50f punpcklbw %xmm0,%xmm2 */
	WORD $0x014c; BYTE $0xc1	/* 513 add %r8,%rcx */
	LONG $0x581cb70f	/* 516 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x04e1c148	/* 51a shl $0x4,%rcx */
	WORD $0x2148; BYTE $0xf9	/* 51e and %rdi,%rcx */
	LONG $0x20e3c148	/* 521 shl $0x20,%rbx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 525 movq %rcx,%xmm1 */
	LONG $0x074ab60f	/* 52a movzbl 0x7(%rdx),%ecx */
	LONG $0xcaeb0f66	/* 52e por %xmm2,%xmm1 */
	LONG $0x4cf80f66; WORD $0x3024	/* 532 psubb 0x30(%rsp),%xmm1 */
	LONG $0x04b70f44; BYTE $0x48	/* 538 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x084ab60f	/* 53d movzbl 0x8(%rdx),%ecx */
	LONG $0xc9600f66	/* 541 punpcklbw %xmm1,%xmm1 */
	LONG $0x480cb70f	/* 545 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 549 shl $0x10,%r8 */
	LONG $0xe1710f66; BYTE $0x08	/* 54d psraw $0x8,%xmm1 */
	LONG $0xe16f0f66	/* 552 movdqa %xmm1,%xmm4 */
	LONG $0x20e1c148	/* 556 shl $0x20,%rcx */
	LONG $0xe1610f66	/* 55a punpcklwd %xmm1,%xmm4 */
	LONG $0xc9690f66	/* 55e punpckhwd %xmm1,%xmm1 */
	WORD $0x094c; BYTE $0xc1	/* 562 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x06	/* 565 movzbl 0x6(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 56a movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* 56f or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x09	/* 572 movzbl 0x9(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 577 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 57c shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 580 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 583 movq %rcx,%xmm0 */
	LONG $0x0b4ab60f	/* 588 movzbl 0xb(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 58c movzwl (%rax,%rcx,2),%r8d */
	LONG $0x0f4ab60f	/* 591 movzbl 0xf(%rdx),%ecx */
	LONG $0x10e0c149	/* 595 shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 599 or %rbx,%r8 */
	LONG $0x0a5ab60f	/* 59c movzbl 0xa(%rdx),%ebx */
	LONG $0x581cb70f	/* 5a0 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 5a4 or %rbx,%r8 */
	LONG $0x0d5ab60f	/* 5a7 movzbl 0xd(%rdx),%ebx */
	LONG $0x581cb70f	/* 5ab movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 5af shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 5b3 or %rbx,%r8 */
	LONG $0x6e0f4966; BYTE $0xd8	/* 5b6 movq %r8,%xmm3 */
	LONG $0x04b70f44; BYTE $0x48	/* 5bb movzwl (%rax,%rcx,2),%r8d */
	LONG $0x104ab60f	/* 5c0 movzbl 0x10(%rdx),%ecx */
	LONG $0xc36c0f66	/* 5c4 punpcklqdq %xmm3,%xmm0 */
	LONG $0x5e6f0ff3; BYTE $0x20	/* 5c8 movdqu 0x20(%rsi),%xmm3 */
	LONG $0x480cb70f	/* 5cd movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 5d1 shl $0x10,%r8 */
	LONG $0xd06f0f66	/* 5d5 movdqa %xmm0,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 5d9 psraw $0x8,%xmm2 */
	LONG $0xf0710f66; BYTE $0x08	/* 5de psllw $0x8,%xmm0 */
	LONG $0x20e1c148	/* 5e3 shl $0x20,%rcx */
	LONG $0xe0710f66; BYTE $0x08	/* 5e7 psraw $0x8,%xmm0 */
	LONG $0xd3f50f66	/* 5ec pmaddwd %xmm3,%xmm2 */
	LONG $0x1e6f0ff3	/* 5f0 movdqu (%rsi),%xmm3 */
	WORD $0x094c; BYTE $0xc1	/* 5f4 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x0e	/* 5f7 movzbl 0xe(%rdx),%r8d */
	LONG $0xc3f50f66	/* 5fc pmaddwd %xmm3,%xmm0 */
	LONG $0x04b70f46; BYTE $0x40	/* 600 movzwl (%rax,%r8,2),%r8d */
	LONG $0xc26b0f66	/* 605 packssdw %xmm2,%xmm0 */
	LONG $0xd4700f66; BYTE $0x00	/* 609 pshufd $0x0,%xmm4,%xmm2 */
	LONG $0xd86f0f66	/* 60e movdqa %xmm0,%xmm3 */
	WORD $0x094c; BYTE $0xc1	/* 612 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x11	/* 615 movzbl 0x11(%rdx),%r8d */
	LONG $0xdaf50f66	/* 61a pmaddwd %xmm2,%xmm3 */
	LONG $0x241c290f	/* 61e movaps %xmm3,(%rsp) */
	LONG $0x04b70f46; BYTE $0x40	/* 622 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 627 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 62b or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xd9	/* 62e movq %rcx,%xmm3 */
	LONG $0x134ab60f	/* 633 movzbl 0x13(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 637 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x145ab60f	/* 63c movzbl 0x14(%rdx),%ebx */
	LONG $0x174ab60f	/* 640 movzbl 0x17(%rdx),%ecx */
	LONG $0x7e6f0ff3; BYTE $0x40	/* 644 movdqu 0x40(%rsi),%xmm7 */
	LONG $0x581cb70f	/* 649 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x10e0c149	/* 64d shl $0x10,%r8 */
	LONG $0x20e3c148	/* 651 shl $0x20,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 655 or %rbx,%r8 */
	LONG $0x125ab60f	/* 658 movzbl 0x12(%rdx),%ebx */
	LONG $0x581cb70f	/* 65c movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 660 or %rbx,%r8 */
	LONG $0x155ab60f	/* 663 movzbl 0x15(%rdx),%ebx */
	LONG $0x581cb70f	/* 667 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 66b shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 66f or %rbx,%r8 */
	LONG $0x1c5ab60f	/* 672 movzbl 0x1c(%rdx),%ebx */
	LONG $0x6e0f4966; BYTE $0xf0	/* 676 movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x48	/* 67b movzwl (%rax,%rcx,2),%r8d */
	LONG $0x184ab60f	/* 680 movzbl 0x18(%rdx),%ecx */
	LONG $0xde6c0f66	/* 684 punpcklqdq %xmm6,%xmm3 */
	LONG $0x766f0ff3; BYTE $0x30	/* 688 movdqu 0x30(%rsi),%xmm6 */
	LONG $0x581cb70f	/* 68d movzwl (%rax,%rbx,2),%ebx */
	LONG $0x480cb70f	/* 691 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 695 shl $0x10,%r8 */
	LONG $0xeb6f0f66	/* 699 movdqa %xmm3,%xmm5 */
	LONG $0xe5710f66; BYTE $0x08	/* 69d psraw $0x8,%xmm5 */
	LONG $0xf3710f66; BYTE $0x08	/* 6a2 psllw $0x8,%xmm3 */
	LONG $0x20e3c148	/* 6a7 shl $0x20,%rbx */
	LONG $0x20e1c148	/* 6ab shl $0x20,%rcx */
	LONG $0xe3710f66; BYTE $0x08	/* 6af psraw $0x8,%xmm3 */
	LONG $0xeef50f66	/* 6b4 pmaddwd %xmm6,%xmm5 */
	LONG $0x766f0ff3; BYTE $0x10	/* 6b8 movdqu 0x10(%rsi),%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* 6bd or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x16	/* 6c0 movzbl 0x16(%rdx),%r8d */
	LONG $0xdef50f66	/* 6c5 pmaddwd %xmm6,%xmm3 */
	LONG $0x04b70f46; BYTE $0x40	/* 6c9 movzwl (%rax,%r8,2),%r8d */
	LONG $0xdd6b0f66	/* 6ce packssdw %xmm5,%xmm3 */
	LONG $0xdaf50f66	/* 6d2 pmaddwd %xmm2,%xmm3 */
	WORD $0x094c; BYTE $0xc1	/* 6d6 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x19	/* 6d9 movzbl 0x19(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 6de movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 6e3 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 6e7 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xd1	/* 6ea movq %rcx,%xmm2 */
	LONG $0x1b4ab60f	/* 6ef movzbl 0x1b(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 6f3 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x1f4ab60f	/* 6f8 movzbl 0x1f(%rdx),%ecx */
	LONG $0x10e0c149	/* 6fc shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 700 or %rbx,%r8 */
	LONG $0x1a5ab60f	/* 703 movzbl 0x1a(%rdx),%ebx */
	LONG $0x581cb70f	/* 707 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 70b or %rbx,%r8 */
	LONG $0x1d5ab60f	/* 70e movzbl 0x1d(%rdx),%ebx */
	LONG $0x581cb70f	/* 712 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 716 shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 71a or %rbx,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* 71d movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x48	/* 722 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x204ab60f	/* 727 movzbl 0x20(%rdx),%ecx */
	LONG $0xd66c0f66	/* 72b punpcklqdq %xmm6,%xmm2 */
	LONG $0x766f0ff3; BYTE $0x60	/* 72f movdqu 0x60(%rsi),%xmm6 */
	LONG $0x480cb70f	/* 734 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 738 shl $0x10,%r8 */
	LONG $0xea6f0f66	/* 73c movdqa %xmm2,%xmm5 */
	LONG $0xf2710f66; BYTE $0x08	/* 740 psllw $0x8,%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 745 psraw $0x8,%xmm5 */
	LONG $0x20e1c148	/* 74a shl $0x20,%rcx */
	LONG $0xe2710f66; BYTE $0x08	/* 74e psraw $0x8,%xmm2 */
	LONG $0xeef50f66	/* 753 pmaddwd %xmm6,%xmm5 */
	WORD $0x094c; BYTE $0xc1	/* 757 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x1e	/* 75a movzbl 0x1e(%rdx),%r8d */
	LONG $0xd7f50f66	/* 75f pmaddwd %xmm7,%xmm2 */
	LONG $0xf4700f66; BYTE $0x55	/* 763 pshufd $0x55,%xmm4,%xmm6 */
	LONG $0xd56b0f66	/* 768 packssdw %xmm5,%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 76c movzwl (%rax,%r8,2),%r8d */
	LONG $0xd6f50f66	/* 771 pmaddwd %xmm6,%xmm2 */
	WORD $0x094c; BYTE $0xc1	/* 775 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x21	/* 778 movzbl 0x21(%rdx),%r8d */
	LONG $0x245ab60f	/* 77d movzbl 0x24(%rdx),%ebx */
	LONG $0x6f0f44f3; WORD $0x7076	/* 781 movdqu 0x70(%rsi),%xmm14 */
	LONG $0x6f0f44f3; WORD $0x505e	/* 787 movdqu 0x50(%rsi),%xmm11 */
	LONG $0x04b70f46; BYTE $0x40	/* 78d movzwl (%rax,%r8,2),%r8d */
	LONG $0x581cb70f	/* 792 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x6f0f44f3; LONG $0x0000a0be; BYTE $0x00	/* 796 movdqu 0xa0(%rsi),%xmm15 */
	LONG $0x30e0c149	/* 79f shl $0x30,%r8 */
	LONG $0x20e3c148	/* 7a3 shl $0x20,%rbx */
	WORD $0x094c; BYTE $0xc1	/* 7a7 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe9	/* 7aa movq %rcx,%xmm5 */
	LONG $0x234ab60f	/* 7af movzbl 0x23(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 7b3 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x274ab60f	/* 7b8 movzbl 0x27(%rdx),%ecx */
	LONG $0x10e0c149	/* 7bc shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 7c0 or %rbx,%r8 */
	LONG $0x225ab60f	/* 7c3 movzbl 0x22(%rdx),%ebx */
	LONG $0x581cb70f	/* 7c7 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 7cb or %rbx,%r8 */
	LONG $0x255ab60f	/* 7ce movzbl 0x25(%rdx),%ebx */
	LONG $0x581cb70f	/* 7d2 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 7d6 shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 7da or %rbx,%r8 */
	LONG $0x2c5ab60f	/* 7dd movzbl 0x2c(%rdx),%ebx */
	LONG $0x6e0f4966; BYTE $0xf8	/* 7e1 movq %r8,%xmm7 */
	LONG $0x04b70f44; BYTE $0x48	/* 7e6 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x284ab60f	/* 7eb movzbl 0x28(%rdx),%ecx */
	LONG $0xef6c0f66	/* 7ef punpcklqdq %xmm7,%xmm5 */
	LONG $0x581cb70f	/* 7f3 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x480cb70f	/* 7f7 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 7fb shl $0x10,%r8 */
	LONG $0xfd6f0f66	/* 7ff movdqa %xmm5,%xmm7 */
	LONG $0xf5710f66; BYTE $0x08	/* 803 psllw $0x8,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* 808 psraw $0x8,%xmm7 */
	LONG $0x20e1c148	/* 80d shl $0x20,%rcx */
	LONG $0xe5710f66; BYTE $0x08	/* 811 psraw $0x8,%xmm5 */
	LONG $0xf50f4166; BYTE $0xfe	/* 816 pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x000080b6; BYTE $0x00	/* 81b movdqu 0x80(%rsi),%xmm14 */
	WORD $0x094c; BYTE $0xc1	/* 824 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x26	/* 827 movzbl 0x26(%rdx),%r8d */
	LONG $0xf50f4166; BYTE $0xeb	/* 82c pmaddwd %xmm11,%xmm5 */
	LONG $0x20e3c148	/* 831 shl $0x20,%rbx */
	LONG $0xef6b0f66	/* 835 packssdw %xmm7,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* 839 movzwl (%rax,%r8,2),%r8d */
	LONG $0xfd6f0f66	/* 83e movdqa %xmm5,%xmm7 */
	LONG $0xfef50f66	/* 842 pmaddwd %xmm6,%xmm7 */
	WORD $0x094c; BYTE $0xc1	/* 846 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x29	/* 849 movzbl 0x29(%rdx),%r8d */
	LONG $0x247c290f; BYTE $0x10	/* 84e movaps %xmm7,0x10(%rsp) */
	LONG $0x04b70f46; BYTE $0x40	/* 853 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 858 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 85c or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xf1	/* 85f movq %rcx,%xmm6 */
	LONG $0x2b4ab60f	/* 864 movzbl 0x2b(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 868 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x10e0c149	/* 86d shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 871 or %rbx,%r8 */
	LONG $0x2a5ab60f	/* 874 movzbl 0x2a(%rdx),%ebx */
	LONG $0x581cb70f	/* 878 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 87c or %rbx,%r8 */
	LONG $0x2d5ab60f	/* 87f movzbl 0x2d(%rdx),%ebx */
	LONG $0x581cb70f	/* 883 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 887 shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 88b or %rbx,%r8 */
	LONG $0x6e0f4966; BYTE $0xe8	/* 88e movq %r8,%xmm5 */
	LONG $0xf56c0f66	/* 893 punpcklqdq %xmm5,%xmm6 */
	LONG $0xee6f0f66	/* 897 movdqa %xmm6,%xmm5 */
	LONG $0xf6710f66; BYTE $0x08	/* 89b psllw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 8a0 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 8a5 psraw $0x8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xef	/* 8aa pmaddwd %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf6	/* 8af pmaddwd %xmm14,%xmm6 */
	LONG $0xf56b0f66	/* 8b4 packssdw %xmm5,%xmm6 */
	LONG $0xec700f66; BYTE $0xaa	/* 8b8 pshufd $0xaa,%xmm4,%xmm5 */
	LONG $0xe4700f66; BYTE $0xff	/* 8bd pshufd $0xff,%xmm4,%xmm4 */
	LONG $0xfe6f0f66	/* 8c2 movdqa %xmm6,%xmm7 */
	LONG $0xfdf50f66	/* 8c6 pmaddwd %xmm5,%xmm7 */
	LONG $0x247c290f; BYTE $0x20	/* 8ca movaps %xmm7,0x20(%rsp) */
	LONG $0x2f4ab60f	/* 8cf movzbl 0x2f(%rdx),%ecx */
	LONG $0x345ab60f	/* 8d3 movzbl 0x34(%rdx),%ebx */
	LONG $0x6f0f44f3; LONG $0x0000b09e; BYTE $0x00	/* 8d7 movdqu 0xb0(%rsi),%xmm11 */
	LONG $0x6f0f44f3; LONG $0x000090b6; BYTE $0x00	/* 8e0 movdqu 0x90(%rsi),%xmm14 */
	LONG $0x04b70f44; BYTE $0x48	/* 8e9 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x304ab60f	/* 8ee movzbl 0x30(%rdx),%ecx */
	LONG $0x581cb70f	/* 8f2 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x480cb70f	/* 8f6 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 8fa shl $0x10,%r8 */
	LONG $0x20e3c148	/* 8fe shl $0x20,%rbx */
	LONG $0x20e1c148	/* 902 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 906 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x2e	/* 909 movzbl 0x2e(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 90e movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* 913 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x31	/* 916 movzbl 0x31(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 91b movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 920 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 924 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x33	/* 927 movzbl 0x33(%rdx),%r8d */
	LONG $0x6e0f4866; BYTE $0xf1	/* 92c movq %rcx,%xmm6 */
	LONG $0x374ab60f	/* 931 movzbl 0x37(%rdx),%ecx */
	LONG $0x04b70f46; BYTE $0x40	/* 935 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e0c149	/* 93a shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 93e or %rbx,%r8 */
	LONG $0x325ab60f	/* 941 movzbl 0x32(%rdx),%ebx */
	LONG $0x581cb70f	/* 945 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 949 or %rbx,%r8 */
	LONG $0x355ab60f	/* 94c movzbl 0x35(%rdx),%ebx */
	LONG $0x581cb70f	/* 950 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* 954 shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* 958 or %rbx,%r8 */
	LONG $0x3c5ab60f	/* 95b movzbl 0x3c(%rdx),%ebx */
	LONG $0x6e0f4d66; BYTE $0xe0	/* 95f movq %r8,%xmm12 */
	LONG $0x04b70f44; BYTE $0x48	/* 964 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x384ab60f	/* 969 movzbl 0x38(%rdx),%ecx */
	LONG $0x581cb70f	/* 96d movzwl (%rax,%rbx,2),%ebx */
	LONG $0x6c0f4166; BYTE $0xf4	/* 971 punpcklqdq %xmm12,%xmm6 */
	LONG $0x480cb70f	/* 976 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 97a shl $0x10,%r8 */
	LONG $0xfe6f0f66	/* 97e movdqa %xmm6,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 982 psllw $0x8,%xmm7 */
	LONG $0x20e3c148	/* 987 shl $0x20,%rbx */
	LONG $0xe6710f66; BYTE $0x08	/* 98b psraw $0x8,%xmm6 */
	LONG $0x20e1c148	/* 990 shl $0x20,%rcx */
	LONG $0xe7710f66; BYTE $0x08	/* 994 psraw $0x8,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf3	/* 999 pmaddwd %xmm11,%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* 99e or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x36	/* 9a1 movzbl 0x36(%rdx),%r8d */
	LONG $0xf50f4466; BYTE $0xf7	/* 9a6 pmaddwd %xmm7,%xmm14 */
	LONG $0x6b0f4466; BYTE $0xf6	/* 9ab packssdw %xmm6,%xmm14 */
	LONG $0x04b70f46; BYTE $0x40	/* 9b0 movzwl (%rax,%r8,2),%r8d */
	LONG $0xf50f4466; BYTE $0xf5	/* 9b5 pmaddwd %xmm5,%xmm14 */
	WORD $0x094c; BYTE $0xc1	/* 9ba or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x39	/* 9bd movzbl 0x39(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 9c2 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 9c7 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 9cb or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x3b	/* 9ce movzbl 0x3b(%rdx),%r8d */
	LONG $0x6e0f4c66; BYTE $0xe9	/* 9d3 movq %rcx,%xmm13 */
	LONG $0x04b70f46; BYTE $0x40	/* 9d8 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e0c149	/* 9dd shl $0x10,%r8 */
	WORD $0x0949; BYTE $0xd8	/* 9e1 or %rbx,%r8 */
	LONG $0x3a5ab60f	/* 9e4 movzbl 0x3a(%rdx),%ebx */
	LONG $0x581cb70f	/* 9e8 movzwl (%rax,%rbx,2),%ebx */
	WORD $0x0949; BYTE $0xd8	/* 9ec or %rbx,%r8 */
	LONG $0x3d5ab60f	/* 9ef movzbl 0x3d(%rdx),%ebx */
	LONG $0x3f4ab60f	/* 9f3 movzbl 0x3f(%rdx),%ecx */
	LONG $0x6f0f44f3; LONG $0x0000d0a6; BYTE $0x00	/* 9f7 movdqu 0xd0(%rsi),%xmm12 */
	LONG $0x6f0f44f3; LONG $0x0000f0be; BYTE $0x00	/* a00 movdqu 0xf0(%rsi),%xmm15 */
	LONG $0x581cb70f	/* a09 movzwl (%rax,%rbx,2),%ebx */
	LONG $0x30e3c148	/* a0d shl $0x30,%rbx */
	WORD $0x0949; BYTE $0xd8	/* a11 or %rbx,%r8 */
	LONG $0x6e0f4966; BYTE $0xf0	/* a14 movq %r8,%xmm6 */
	LONG $0x04b70f44; BYTE $0x48	/* a19 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x404ab60f	/* a1e movzbl 0x40(%rdx),%ecx */
	LONG $0x6c0f4466; BYTE $0xee	/* a22 punpcklqdq %xmm6,%xmm13 */
	LONG $0xb66f0ff3; LONG $0x000000e0	/* a27 movdqu 0xe0(%rsi),%xmm6 */
	LONG $0x480cb70f	/* a2f movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* a33 shl $0x10,%r8 */
	LONG $0x6f0f4166; BYTE $0xed	/* a37 movdqa %xmm13,%xmm5 */
	LONG $0xe5710f66; BYTE $0x08	/* a3c psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08f5	/* a41 psllw $0x8,%xmm13 */
	LONG $0x20e1c148	/* a47 shl $0x20,%rcx */
	LONG $0x710f4166; WORD $0x08e5	/* a4b psraw $0x8,%xmm13 */
	LONG $0xeef50f66	/* a51 pmaddwd %xmm6,%xmm5 */
	LONG $0xb66f0ff3; LONG $0x000000c0	/* a55 movdqu 0xc0(%rsi),%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* a5d or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x3e	/* a60 movzbl 0x3e(%rdx),%r8d */
	LONG $0xf50f4466; BYTE $0xee	/* a65 pmaddwd %xmm6,%xmm13 */
	LONG $0x04b70f46; BYTE $0x40	/* a6a movzwl (%rax,%r8,2),%r8d */
	LONG $0x6b0f4466; BYTE $0xed	/* a6f packssdw %xmm5,%xmm13 */
	LONG $0xf50f4466; BYTE $0xec	/* a74 pmaddwd %xmm4,%xmm13 */
	WORD $0x094c; BYTE $0xc1	/* a79 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x41	/* a7c movzbl 0x41(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* a81 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* a86 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* a8a or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x44	/* a8d movzbl 0x44(%rdx),%r8d */
	LONG $0x6e0f4866; BYTE $0xf1	/* a92 movq %rcx,%xmm6 */
	LONG $0x434ab60f	/* a97 movzbl 0x43(%rdx),%ecx */
	LONG $0x04b70f46; BYTE $0x40	/* a9b movzwl (%rax,%r8,2),%r8d */
	LONG $0x480cb70f	/* aa0 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x20e0c149	/* aa4 shl $0x20,%r8 */
	LONG $0x10e1c148	/* aa8 shl $0x10,%rcx */
	WORD $0x094c; BYTE $0xc1	/* aac or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x42	/* aaf movzbl 0x42(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* ab4 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* ab9 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x45	/* abc movzbl 0x45(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* ac1 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* ac6 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* aca or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe9	/* acd movq %rcx,%xmm5 */
	LONG $0x474ab60f	/* ad2 movzbl 0x47(%rdx),%ecx */
	LONG $0xf56c0f66	/* ad6 punpcklqdq %xmm5,%xmm6 */
	LONG $0x04b70f44; BYTE $0x48	/* ada movzwl (%rax,%rcx,2),%r8d */
	LONG $0x484ab60f	/* adf movzbl 0x48(%rdx),%ecx */
	LONG $0xee6f0f66	/* ae3 movdqa %xmm6,%xmm5 */
	LONG $0xf6710f66; BYTE $0x08	/* ae7 psllw $0x8,%xmm6 */
	LONG $0xe6710f66; BYTE $0x08	/* aec psraw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* af1 psraw $0x8,%xmm5 */
	LONG $0x480cb70f	/* af6 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* afa shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xf4	/* afe pmaddwd %xmm12,%xmm6 */
	LONG $0xf50f4166; BYTE $0xef	/* b03 pmaddwd %xmm15,%xmm5 */
	LONG $0xf56b0f66	/* b08 packssdw %xmm5,%xmm6 */
	LONG $0x20e1c148	/* b0c shl $0x20,%rcx */
	LONG $0xf4f50f66	/* b10 pmaddwd %xmm4,%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* b14 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x46	/* b17 movzbl 0x46(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b1c movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* b21 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x49	/* b24 movzbl 0x49(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b29 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* b2e shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* b32 or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xe1	/* b35 movq %rcx,%xmm12 */
	LONG $0x4b4ab60f	/* b3a movzbl 0x4b(%rdx),%ecx */
	LONG $0x480cb70f	/* b3e movzwl (%rax,%rcx,2),%ecx */
	LONG $0x42b60f44; BYTE $0x4c	/* b42 movzbl 0x4c(%rdx),%r8d */
	LONG $0xae6f0ff3; LONG $0x00000120	/* b47 movdqu 0x120(%rsi),%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0001309e; BYTE $0x00	/* b4f movdqu 0x130(%rsi),%xmm11 */
	LONG $0x04b70f46; BYTE $0x40	/* b58 movzwl (%rax,%r8,2),%r8d */
	LONG $0x10e1c148	/* b5d shl $0x10,%rcx */
	LONG $0x20e0c149	/* b61 shl $0x20,%r8 */
	WORD $0x094c; BYTE $0xc1	/* b65 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x4a	/* b68 movzbl 0x4a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b6d movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* b72 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x4d	/* b75 movzbl 0x4d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* b7a movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* b7f shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* b83 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe1	/* b86 movq %rcx,%xmm4 */
	LONG $0x4f4ab60f	/* b8b movzbl 0x4f(%rdx),%ecx */
	LONG $0x6c0f4466; BYTE $0xe4	/* b8f punpcklqdq %xmm4,%xmm12 */
	LONG $0x04b70f44; BYTE $0x48	/* b94 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x504ab60f	/* b99 movzbl 0x50(%rdx),%ecx */
	LONG $0x6f0f4166; BYTE $0xe4	/* b9d movdqa %xmm12,%xmm4 */
	LONG $0x710f4166; WORD $0x08f4	/* ba2 psllw $0x8,%xmm12 */
	LONG $0xe4710f66; BYTE $0x08	/* ba8 psraw $0x8,%xmm4 */
	LONG $0x710f4166; WORD $0x08e4	/* bad psraw $0x8,%xmm12 */
	LONG $0x480cb70f	/* bb3 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* bb7 shl $0x10,%r8 */
	LONG $0xe5f50f66	/* bbb pmaddwd %xmm5,%xmm4 */
	LONG $0xae6f0ff3; LONG $0x00000100	/* bbf movdqu 0x100(%rsi),%xmm5 */
	LONG $0x20e1c148	/* bc7 shl $0x20,%rcx */
	LONG $0xf50f4466; BYTE $0xe5	/* bcb pmaddwd %xmm5,%xmm12 */
	WORD $0x094c; BYTE $0xc1	/* bd0 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x4e	/* bd3 movzbl 0x4e(%rdx),%r8d */
	LONG $0x6b0f4466; BYTE $0xe4	/* bd8 packssdw %xmm4,%xmm12 */
	LONG $0xe1700f66; BYTE $0x00	/* bdd pshufd $0x0,%xmm1,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe4	/* be2 pmaddwd %xmm4,%xmm12 */
	LONG $0x04b70f46; BYTE $0x40	/* be7 movzwl (%rax,%r8,2),%r8d */
	LONG $0xfe0f4166; BYTE $0xf4	/* bec paddd %xmm12,%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* bf1 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x51	/* bf4 movzbl 0x51(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* bf9 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* bfe shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* c02 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xf9	/* c05 movq %rcx,%xmm7 */
	LONG $0x534ab60f	/* c0a movzbl 0x53(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* c0e movzwl (%rax,%rcx,2),%r8d */
	LONG $0x544ab60f	/* c13 movzbl 0x54(%rdx),%ecx */
	LONG $0x480cb70f	/* c17 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* c1b shl $0x10,%r8 */
	LONG $0x20e1c148	/* c1f shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* c23 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x52	/* c26 movzbl 0x52(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* c2b movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* c30 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x55	/* c33 movzbl 0x55(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* c38 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* c3d shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* c41 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe9	/* c44 movq %rcx,%xmm5 */
	LONG $0x574ab60f	/* c49 movzbl 0x57(%rdx),%ecx */
	LONG $0xfd6c0f66	/* c4d punpcklqdq %xmm5,%xmm7 */
	LONG $0x04b70f44; BYTE $0x48	/* c51 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x584ab60f	/* c56 movzbl 0x58(%rdx),%ecx */
	LONG $0xef6f0f66	/* c5a movdqa %xmm7,%xmm5 */
	LONG $0xf7710f66; BYTE $0x08	/* c5e psllw $0x8,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* c63 psraw $0x8,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* c68 psraw $0x8,%xmm7 */
	LONG $0x480cb70f	/* c6d movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* c71 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xeb	/* c75 pmaddwd %xmm11,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0001109e; BYTE $0x00	/* c7a movdqu 0x110(%rsi),%xmm11 */
	LONG $0x20e1c148	/* c83 shl $0x20,%rcx */
	LONG $0xf50f4466; BYTE $0xdf	/* c87 pmaddwd %xmm7,%xmm11 */
	WORD $0x094c; BYTE $0xc1	/* c8c or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x56	/* c8f movzbl 0x56(%rdx),%r8d */
	LONG $0x6b0f4466; BYTE $0xdd	/* c94 packssdw %xmm5,%xmm11 */
	LONG $0xf50f4466; BYTE $0xdc	/* c99 pmaddwd %xmm4,%xmm11 */
	LONG $0x04b70f46; BYTE $0x40	/* c9e movzwl (%rax,%r8,2),%r8d */
	LONG $0xfe0f4166; BYTE $0xf3	/* ca3 paddd %xmm11,%xmm6 */
	WORD $0x094c; BYTE $0xc1	/* ca8 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x59	/* cab movzbl 0x59(%rdx),%r8d */
	LONG $0x6f0f44f3; LONG $0x000160be; BYTE $0x00	/* cb0 movdqu 0x160(%rsi),%xmm15 */
	LONG $0x6f0f44f3; LONG $0x00017096; BYTE $0x00	/* cb9 movdqu 0x170(%rsi),%xmm10 */
	LONG $0x04b70f46; BYTE $0x40	/* cc2 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* cc7 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* ccb or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe9	/* cce movq %rcx,%xmm5 */
	LONG $0x5b4ab60f	/* cd3 movzbl 0x5b(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* cd7 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x5c4ab60f	/* cdc movzbl 0x5c(%rdx),%ecx */
	LONG $0x480cb70f	/* ce0 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* ce4 shl $0x10,%r8 */
	LONG $0x20e1c148	/* ce8 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* cec or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x5a	/* cef movzbl 0x5a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* cf4 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* cf9 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x5d	/* cfc movzbl 0x5d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d01 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* d06 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* d0a or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe1	/* d0d movq %rcx,%xmm4 */
	LONG $0x5f4ab60f	/* d12 movzbl 0x5f(%rdx),%ecx */
	LONG $0xec6c0f66	/* d16 punpcklqdq %xmm4,%xmm5 */
	LONG $0x04b70f44; BYTE $0x48	/* d1a movzwl (%rax,%rcx,2),%r8d */
	LONG $0x604ab60f	/* d1f movzbl 0x60(%rdx),%ecx */
	LONG $0xe56f0f66	/* d23 movdqa %xmm5,%xmm4 */
	LONG $0xf5710f66; BYTE $0x08	/* d27 psllw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* d2c psraw $0x8,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* d31 psraw $0x8,%xmm5 */
	LONG $0x480cb70f	/* d36 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* d3a shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe7	/* d3e pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000140be; BYTE $0x00	/* d43 movdqu 0x140(%rsi),%xmm15 */
	LONG $0x20e1c148	/* d4c shl $0x20,%rcx */
	LONG $0xf50f4166; BYTE $0xef	/* d50 pmaddwd %xmm15,%xmm5 */
	WORD $0x094c; BYTE $0xc1	/* d55 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x5e	/* d58 movzbl 0x5e(%rdx),%r8d */
	LONG $0xec6b0f66	/* d5d packssdw %xmm4,%xmm5 */
	LONG $0xe1700f66; BYTE $0x55	/* d61 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0xecf50f66	/* d66 pmaddwd %xmm4,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* d6a movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* d6f or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x61	/* d72 movzbl 0x61(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* d77 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* d7c shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* d80 or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xc1	/* d83 movq %rcx,%xmm8 */
	LONG $0x634ab60f	/* d88 movzbl 0x63(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* d8c movzwl (%rax,%rcx,2),%r8d */
	LONG $0x644ab60f	/* d91 movzbl 0x64(%rdx),%ecx */
	LONG $0x480cb70f	/* d95 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* d99 shl $0x10,%r8 */
	LONG $0x20e1c148	/* d9d shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* da1 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x62	/* da4 movzbl 0x62(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* da9 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* dae or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x65	/* db1 movzbl 0x65(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* db6 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* dbb shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* dbf or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xf9	/* dc2 movq %rcx,%xmm15 */
	LONG $0x674ab60f	/* dc7 movzbl 0x67(%rdx),%ecx */
	LONG $0x6c0f4566; BYTE $0xc7	/* dcb punpcklqdq %xmm15,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xf8	/* dd0 movdqa %xmm8,%xmm15 */
	LONG $0x04b70f44; BYTE $0x48	/* dd5 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x710f4166; WORD $0x08f0	/* dda psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e7	/* de0 psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e0	/* de6 psraw $0x8,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xff	/* dec movdqa %xmm15,%xmm7 */
	LONG $0x10e0c149	/* df1 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xfa	/* df5 pmaddwd %xmm10,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x00015096; BYTE $0x00	/* dfa movdqu 0x150(%rsi),%xmm10 */
	LONG $0x684ab60f	/* e03 movzbl 0x68(%rdx),%ecx */
	LONG $0x6f0f44f3; LONG $0x0001a0be; BYTE $0x00	/* e07 movdqu 0x1a0(%rsi),%xmm15 */
	LONG $0x480cb70f	/* e10 movzwl (%rax,%rcx,2),%ecx */
	LONG $0xf50f4566; BYTE $0xd0	/* e14 pmaddwd %xmm8,%xmm10 */
	LONG $0x6b0f4466; BYTE $0xd7	/* e19 packssdw %xmm7,%xmm10 */
	LONG $0xf9700f66; BYTE $0xaa	/* e1e pshufd $0xaa,%xmm1,%xmm7 */
	LONG $0xc9700f66; BYTE $0xff	/* e23 pshufd $0xff,%xmm1,%xmm1 */
	LONG $0x20e1c148	/* e28 shl $0x20,%rcx */
	LONG $0xf50f4466; BYTE $0xd4	/* e2c pmaddwd %xmm4,%xmm10 */
	WORD $0x094c; BYTE $0xc1	/* e31 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x66	/* e34 movzbl 0x66(%rdx),%r8d */
	LONG $0xfe0f4166; BYTE $0xea	/* e39 paddd %xmm10,%xmm5 */
	LONG $0x04b70f46; BYTE $0x40	/* e3e movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* e43 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x69	/* e46 movzbl 0x69(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e4b movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* e50 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* e54 or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xc9	/* e57 movq %rcx,%xmm9 */
	LONG $0x6b4ab60f	/* e5c movzbl 0x6b(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* e60 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x6c4ab60f	/* e65 movzbl 0x6c(%rdx),%ecx */
	LONG $0x480cb70f	/* e69 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* e6d shl $0x10,%r8 */
	LONG $0x20e1c148	/* e71 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* e75 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x6a	/* e78 movzbl 0x6a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e7d movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* e82 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x6d	/* e85 movzbl 0x6d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* e8a movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* e8f shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* e93 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe1	/* e96 movq %rcx,%xmm4 */
	LONG $0x6f4ab60f	/* e9b movzbl 0x6f(%rdx),%ecx */
	LONG $0x6c0f4466; BYTE $0xcc	/* e9f punpcklqdq %xmm4,%xmm9 */
	LONG $0x04b70f44; BYTE $0x48	/* ea4 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x704ab60f	/* ea9 movzbl 0x70(%rdx),%ecx */
	LONG $0x6f0f4166; BYTE $0xe1	/* ead movdqa %xmm9,%xmm4 */
	LONG $0x710f4166; WORD $0x08f1	/* eb2 psllw $0x8,%xmm9 */
	LONG $0xe4710f66; BYTE $0x08	/* eb8 psraw $0x8,%xmm4 */
	LONG $0x710f4166; WORD $0x08e1	/* ebd psraw $0x8,%xmm9 */
	LONG $0x480cb70f	/* ec3 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* ec7 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe7	/* ecb pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000180be; BYTE $0x00	/* ed0 movdqu 0x180(%rsi),%xmm15 */
	LONG $0x20e1c148	/* ed9 shl $0x20,%rcx */
	LONG $0xf50f4566; BYTE $0xcf	/* edd pmaddwd %xmm15,%xmm9 */
	WORD $0x094c; BYTE $0xc1	/* ee2 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x6e	/* ee5 movzbl 0x6e(%rdx),%r8d */
	LONG $0x6b0f4466; BYTE $0xcc	/* eea packssdw %xmm4,%xmm9 */
	LONG $0xf50f4466; BYTE $0xcf	/* eef pmaddwd %xmm7,%xmm9 */
	LONG $0x04b70f46; BYTE $0x40	/* ef4 movzwl (%rax,%r8,2),%r8d */
	LONG $0xfe0f4166; BYTE $0xe9	/* ef9 paddd %xmm9,%xmm5 */
	WORD $0x094c; BYTE $0xc1	/* efe or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x71	/* f01 movzbl 0x71(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* f06 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* f0b shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* f0f or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xe1	/* f12 movq %rcx,%xmm4 */
	LONG $0x734ab60f	/* f17 movzbl 0x73(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* f1b movzwl (%rax,%rcx,2),%r8d */
	LONG $0x744ab60f	/* f20 movzbl 0x74(%rdx),%ecx */
	LONG $0x480cb70f	/* f24 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* f28 shl $0x10,%r8 */
	LONG $0x20e1c148	/* f2c shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* f30 or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x72	/* f33 movzbl 0x72(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* f38 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* f3d or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x75	/* f40 movzbl 0x75(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* f45 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* f4a shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* f4e or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xf9	/* f51 movq %rcx,%xmm15 */
	LONG $0x6c0f4166; BYTE $0xe7	/* f56 punpcklqdq %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0001b0be; BYTE $0x00	/* f5b movdqu 0x1b0(%rsi),%xmm15 */
	LONG $0x774ab60f	/* f64 movzbl 0x77(%rdx),%ecx */
	LONG $0x6f0f4466; BYTE $0xc4	/* f68 movdqa %xmm4,%xmm8 */
	LONG $0xf4710f66; BYTE $0x08	/* f6d psllw $0x8,%xmm4 */
	LONG $0x04b70f44; BYTE $0x48	/* f72 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x784ab60f	/* f77 movzbl 0x78(%rdx),%ecx */
	LONG $0x710f4166; WORD $0x08e0	/* f7b psraw $0x8,%xmm8 */
	LONG $0xe4710f66; BYTE $0x08	/* f81 psraw $0x8,%xmm4 */
	LONG $0xf50f4566; BYTE $0xc7	/* f86 pmaddwd %xmm15,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000190be; BYTE $0x00	/* f8b movdqu 0x190(%rsi),%xmm15 */
	LONG $0x480cb70f	/* f94 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* f98 shl $0x10,%r8 */
	LONG $0xf50f4166; BYTE $0xe7	/* f9c pmaddwd %xmm15,%xmm4 */
	LONG $0x20e1c148	/* fa1 shl $0x20,%rcx */
	LONG $0x6b0f4166; BYTE $0xe0	/* fa5 packssdw %xmm8,%xmm4 */
	WORD $0x094c; BYTE $0xc1	/* faa or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x76	/* fad movzbl 0x76(%rdx),%r8d */
	LONG $0xe7f50f66	/* fb2 pmaddwd %xmm7,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* fb6 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* fbb or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x79	/* fbe movzbl 0x79(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* fc3 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* fc8 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* fcc or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xc1	/* fcf movq %rcx,%xmm8 */
	LONG $0x7b4ab60f	/* fd4 movzbl 0x7b(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* fd8 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x7c4ab60f	/* fdd movzbl 0x7c(%rdx),%ecx */
	LONG $0x480cb70f	/* fe1 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* fe5 shl $0x10,%r8 */
	LONG $0x20e1c148	/* fe9 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* fed or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x7a	/* ff0 movzbl 0x7a(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* ff5 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* ffa or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x7d	/* ffd movzbl 0x7d(%rdx),%r8d */
	LONG $0x04b70f46; BYTE $0x40	/* 1002 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 1007 shl $0x30,%r8 */
	LONG $0x20c38349	/* 100b add $0x20,%r11 */
	WORD $0x094c; BYTE $0xc1	/* 100f or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xf9	/* 1012 movq %rcx,%xmm15 */
	LONG $0x7f4ab60f	/* 1017 movzbl 0x7f(%rdx),%ecx */
	LONG $0x6c0f4566; BYTE $0xc7	/* 101b punpcklqdq %xmm15,%xmm8 */
	LONG $0x04b70f44; BYTE $0x48	/* 1020 movzwl (%rax,%rcx,2),%r8d */
	LONG $0x808ab60f; WORD $0x0000; BYTE $0x00	/* 1025 movzbl 0x80(%rdx),%ecx */
	LONG $0x6f0f4566; BYTE $0xf8	/* 102c movdqa %xmm8,%xmm15 */
	LONG $0x710f4166; WORD $0x08f0	/* 1031 psllw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e7	/* 1037 psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e0	/* 103d psraw $0x8,%xmm8 */
	LONG $0x480cb70f	/* 1043 movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 1047 shl $0x10,%r8 */
	LONG $0x6f0f4166; BYTE $0xff	/* 104b movdqa %xmm15,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x0001e0be; BYTE $0x00	/* 1050 movdqu 0x1e0(%rsi),%xmm15 */
	LONG $0x20e1c148	/* 1059 shl $0x20,%rcx */
	LONG $0xf50f4166; BYTE $0xff	/* 105d pmaddwd %xmm15,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x0001c0be; BYTE $0x00	/* 1062 movdqu 0x1c0(%rsi),%xmm15 */
	WORD $0x094c; BYTE $0xc1	/* 106b or %r8,%rcx */
	LONG $0x42b60f44; BYTE $0x7e	/* 106e movzbl 0x7e(%rdx),%r8d */
	LONG $0xf50f4566; BYTE $0xc7	/* 1073 pmaddwd %xmm15,%xmm8 */
	LONG $0x04b70f46; BYTE $0x40	/* 1078 movzwl (%rax,%r8,2),%r8d */
	LONG $0x6b0f4466; BYTE $0xc7	/* 107d packssdw %xmm7,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 1082 pmaddwd %xmm1,%xmm8 */
	WORD $0x094c; BYTE $0xc1	/* 1087 or %r8,%rcx */
	LONG $0x82b60f44; LONG $0x00000081	/* 108a movzbl 0x81(%rdx),%r8d */
	LONG $0xfe0f4166; BYTE $0xe0	/* 1092 paddd %xmm8,%xmm4 */
	LONG $0x04b70f46; BYTE $0x40	/* 1097 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 109c shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 10a0 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xf9	/* 10a3 movq %rcx,%xmm7 */
	LONG $0x838ab60f; WORD $0x0000; BYTE $0x00	/* 10a8 movzbl 0x83(%rdx),%ecx */
	LONG $0x04b70f44; BYTE $0x48	/* 10af movzwl (%rax,%rcx,2),%r8d */
	LONG $0x848ab60f; WORD $0x0000; BYTE $0x00	/* 10b4 movzbl 0x84(%rdx),%ecx */
	LONG $0x480cb70f	/* 10bb movzwl (%rax,%rcx,2),%ecx */
	LONG $0x10e0c149	/* 10bf shl $0x10,%r8 */
	LONG $0x20e1c148	/* 10c3 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 10c7 or %r8,%rcx */
	LONG $0x82b60f44; LONG $0x00000082	/* 10ca movzbl 0x82(%rdx),%r8d */
	LONG $0x866f0ff3; LONG $0x000001f0	/* 10d2 movdqu 0x1f0(%rsi),%xmm0 */
	LONG $0x54fe0f66; WORD $0x1024	/* 10da paddd 0x10(%rsp),%xmm2 */
	LONG $0x04b70f46; BYTE $0x40	/* 10e0 movzwl (%rax,%r8,2),%r8d */
	WORD $0x094c; BYTE $0xc1	/* 10e5 or %r8,%rcx */
	LONG $0x82b60f44; LONG $0x00000085	/* 10e8 movzbl 0x85(%rdx),%r8d */
	WORD $0x014c; BYTE $0xfa	/* 10f0 add %r15,%rdx */
	LONG $0x04b70f46; BYTE $0x40	/* 10f3 movzwl (%rax,%r8,2),%r8d */
	LONG $0x30e0c149	/* 10f8 shl $0x30,%r8 */
	WORD $0x094c; BYTE $0xc1	/* 10fc or %r8,%rcx */
	LONG $0x6e0f4c66; BYTE $0xf9	/* 10ff movq %rcx,%xmm15 */
	LONG $0x6c0f4166; BYTE $0xff	/* 1104 punpcklqdq %xmm15,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xff	/* 1109 movdqa %xmm7,%xmm15 */
	LONG $0xf7710f66; BYTE $0x08	/* 110e psllw $0x8,%xmm7 */
	LONG $0x710f4166; WORD $0x08e7	/* 1113 psraw $0x8,%xmm15 */
	LONG $0xe7710f66; BYTE $0x08	/* 1119 psraw $0x8,%xmm7 */
	LONG $0xf50f4466; BYTE $0xf8	/* 111e pmaddwd %xmm0,%xmm15 */
	LONG $0x866f0ff3; LONG $0x000001d0	/* 1123 movdqu 0x1d0(%rsi),%xmm0 */
	LONG $0xf8f50f66	/* 112b pmaddwd %xmm0,%xmm7 */
	LONG $0x046f0f66; BYTE $0x24	/* 112f movdqa (%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xff	/* 1134 packssdw %xmm15,%xmm7 */
	LONG $0xf9f50f66	/* 1139 pmaddwd %xmm1,%xmm7 */
	LONG $0x4c6f0f66; WORD $0x2024	/* 113d movdqa 0x20(%rsp),%xmm1 */
	LONG $0xc3fe0f66	/* 1143 paddd %xmm3,%xmm0 */
	LONG $0xc2fe0f66	/* 1147 paddd %xmm2,%xmm0 */
	LONG $0xe7fe0f66	/* 114b paddd %xmm7,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xce	/* 114f paddd %xmm14,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xcd	/* 1154 paddd %xmm13,%xmm1 */
	LONG $0xc1fe0f66	/* 1159 paddd %xmm1,%xmm0 */
	LONG $0xc6fe0f66	/* 115d paddd %xmm6,%xmm0 */
	LONG $0xc5fe0f66	/* 1161 paddd %xmm5,%xmm0 */
	LONG $0xc4fe0f66	/* 1165 paddd %xmm4,%xmm0 */
	LONG $0x43110f41; BYTE $0xe0	/* 1169 movups %xmm0,-0x20(%r11) */
	WORD $0x3949; BYTE $0xe9	/* 116e cmp %rbp,%r9 */
	LONG $0xf337850f; WORD $0xffff	/* 1171 jne 4ae */
	LONG $0x245c8b48; BYTE $0x70	/* 1177 mov 0x70(%rsp),%rbx */
	LONG $0x6f0f41f3; WORD $0x2404	/* 117c movdqu (%r12),%xmm0 */
	LONG $0x6f0f41f3; WORD $0x245c; BYTE $0x20	/* 1182 movdqu 0x20(%r12),%xmm3 */
	LONG $0x249c8b4c; LONG $0x000000b0	/* 1189 mov 0xb0(%rsp),%r11 */
	LONG $0x14bf0f42; BYTE $0x3b	/* 1191 movswl (%rbx,%r15,1),%edx */
	WORD $0xbf0f; BYTE $0x0b	/* 1196 movswl (%rbx),%ecx */
	LONG $0xc86f0f66	/* 1199 movdqa %xmm0,%xmm1 */
	LONG $0xcb6a0f66	/* 119d punpckhdq %xmm3,%xmm1 */
	LONG $0xc3620f66	/* 11a1 punpckldq %xmm3,%xmm0 */
	LONG $0x04bf0f46; BYTE $0x1b	/* 11a5 movswl (%rbx,%r11,1),%r8d */
	LONG $0x6f0f41f3; WORD $0x245c; BYTE $0x60	/* 11aa movdqu 0x60(%r12),%xmm3 */
	WORD $0xe2c1; BYTE $0x0d	/* 11b1 shl $0xd,%edx */
	WORD $0xe1c1; BYTE $0x0d	/* 11b4 shl $0xd,%ecx */
	LONG $0xc1fe0f66	/* 11b7 paddd %xmm1,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x244c; BYTE $0x40	/* 11bb movdqu 0x40(%r12),%xmm1 */
	LONG $0xe000e281; WORD $0x8fff	/* 11c2 and $0x8fffe000,%edx */
	LONG $0xe000e181; WORD $0x8fff	/* 11c8 and $0x8fffe000,%ecx */
	LONG $0x0de0c141	/* 11ce shl $0xd,%r8d */
	LONG $0x0000bb49; LONG $0x00000080; WORD $0x0080	/* 11d2 movabs $0x80000000800000,%r11 */
	LONG $0x20e2c148	/* 11dc shl $0x20,%rdx */
	LONG $0xd16f0f66	/* 11e0 movdqa %xmm1,%xmm2 */
	LONG $0xcb620f66	/* 11e4 punpckldq %xmm3,%xmm1 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 11e8 and $0x8fffe000,%r8d */
	WORD $0x0948; BYTE $0xca	/* 11ef or %rcx,%rdx */
	LONG $0xd36a0f66	/* 11f2 punpckhdq %xmm3,%xmm2 */
	LONG $0x248c8b48; LONG $0x000000c0	/* 11f6 mov 0xc0(%rsp),%rcx */
	LONG $0x94280f44; LONG $0x00008024; BYTE $0x00	/* 11fe movaps 0x80(%rsp),%xmm10 */
	LONG $0xcafe0f66	/* 1207 paddd %xmm2,%xmm1 */
	LONG $0xd06f0f66	/* 120b movdqa %xmm0,%xmm2 */
	LONG $0xb4280f44; LONG $0x00009024; BYTE $0x00	/* 120f movaps 0x90(%rsp),%xmm14 */
	LONG $0x24a4280f; LONG $0x000000a0	/* 1218 movaps 0xa0(%rsp),%xmm4 */
	LONG $0x0b0cbf0f	/* 1220 movswl (%rbx,%rcx,1),%ecx */
	LONG $0xd16d0f66	/* 1224 punpckhqdq %xmm1,%xmm2 */
	LONG $0xc16c0f66	/* 1228 punpcklqdq %xmm1,%xmm0 */
	LONG $0xc2fe0f66	/* 122c paddd %xmm2,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xd2	/* 1230 movq %rdx,%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* 1235 shl $0xd,%ecx */
	WORD $0x5b0f; BYTE $0xc0	/* 1238 cvtdq2ps %xmm0,%xmm0 */
	LONG $0xe000e181; WORD $0x8fff	/* 123b and $0x8fffe000,%ecx */
	LONG $0x20e1c148	/* 1241 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 1245 or %r8,%rcx */
	LONG $0x1a048d4e	/* 1248 lea (%rdx,%r11,1),%r8 */
	LONG $0x24948b48; LONG $0x000001f0	/* 124c mov 0x1f0(%rsp),%rdx */
	LONG $0x190c8d4e	/* 1254 lea (%rcx,%r11,1),%r9 */
	LONG $0x6e0f4866; BYTE $0xd9	/* 1258 movq %rcx,%xmm3 */
	LONG $0x244c8b48; BYTE $0x40	/* 125d mov 0x40(%rsp),%rcx */
	WORD $0x094d; BYTE $0xc8	/* 1262 or %r9,%r8 */
	LONG $0xd36c0f66	/* 1265 punpcklqdq %xmm3,%xmm2 */
	WORD $0x148b; BYTE $0x8a	/* 1269 mov (%rdx,%rcx,4),%edx */
	WORD $0x094d; BYTE $0xc2	/* 126c or %r8,%r10 */
	LONG $0xfffffa81; WORD $0x467f	/* 126f cmp $0x467fffff,%edx */
	WORD $0x0f7e	/* 1275 jle 1286 */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 1277 movabs $0x1000000010000000,%rdx */
	WORD $0x0949; BYTE $0xd2	/* 1281 or %rdx,%r10 */
	WORD $0xd231	/* 1284 xor %edx,%edx */
	LONG $0xca6e0f66	/* 1286 movd %edx,%xmm1 */
	LONG $0x24448348; WORD $0x0140	/* 128a addq $0x1,0x40(%rsp) */
	LONG $0x88c38148; WORD $0x0000; BYTE $0x00	/* 1290 add $0x88,%rbx */
	LONG $0x24548b48; BYTE $0x40	/* 1297 mov 0x40(%rsp),%rdx */
	LONG $0x8c590ff3; LONG $0x0001e024; BYTE $0x00	/* 129c mulss 0x1e0(%rsp),%xmm1 */
	LONG $0x20c58148; WORD $0x0002; BYTE $0x00	/* 12a5 add $0x220,%rbp */
	LONG $0x24448148; LONG $0x00010050; BYTE $0x00	/* 12ac addq $0x100,0x50(%rsp) */
	LONG $0x00c9c60f	/* 12b5 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xca	/* 12b9 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 12bc mulps %xmm0,%xmm1 */
	LONG $0xca580f41	/* 12bf addps %xmm10,%xmm1 */
	LONG $0xd6280f45	/* 12c3 movaps %xmm14,%xmm10 */
	LONG $0x24943948; LONG $0x00000598	/* 12c7 cmp %rdx,0x598(%rsp) */
	WORD $0x1374	/* 12cf je 12e4 */
	LONG $0xf4280f44	/* 12d1 movaps %xmm4,%xmm14 */
	LONG $0x2464280f; BYTE $0x60	/* 12d5 movaps 0x60(%rsp),%xmm4 */
	LONG $0x244c290f; BYTE $0x60	/* 12da movaps %xmm1,0x60(%rsp) */
	LONG $0xffef0ae9; BYTE $0xff	/* 12df jmp 1ee */
	LONG $0x245c280f; BYTE $0x60	/* 12e4 movaps 0x60(%rsp),%xmm3 */
	WORD $0x280f; BYTE $0xc1	/* 12e9 movaps %xmm1,%xmm0 */
	LONG $0xc6280f45	/* 12ec movaps %xmm14,%xmm8 */
	WORD $0x894d; BYTE $0xd7	/* 12f0 mov %r10,%r15 */
	WORD $0x580f; BYTE $0xc4	/* 12f3 addps %xmm4,%xmm0 */
	LONG $0x24b48b48; LONG $0x000001f8	/* 12f6 mov 0x1f8(%rsp),%rsi */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 12fe movabs $0x1000000010000000,%rdx */
	LONG $0x24948b4c; LONG $0x000000d0	/* 1308 mov 0xd0(%rsp),%r10 */
	LONG $0xc3580f44	/* 1310 addps %xmm3,%xmm8 */
	LONG $0x248c8b4c; LONG $0x000000e0	/* 1314 mov 0xe0(%rsp),%r9 */
	LONG $0x248c8b48; LONG $0x000000f0	/* 131c mov 0xf0(%rsp),%rcx */
	LONG $0xc0580f41	/* 1324 addps %xmm8,%xmm0 */
	WORD $0x110f; BYTE $0x06	/* 1328 movups %xmm0,(%rsi) */
	WORD $0x8549; BYTE $0xd7	/* 132b test %rdx,%r15 */
	LONG $0x1118840f; WORD $0x0000	/* 132e je 244c */
	LONG $0x00ffbd48; LONG $0x00ff0000; WORD $0x0000	/* 1334 movabs $0xff000000ff,%rbp */
	WORD $0x894c; BYTE $0xcb	/* 133e mov %r9,%rbx */
	WORD $0x3145; BYTE $0xe4	/* 1341 xor %r12d,%r12d */
	LONG $0x24a4280f; LONG $0x00000220	/* 1344 movaps 0x220(%rsp),%xmm4 */
	LONG $0x24b48b4c; LONG $0x00000218	/* 134c mov 0x218(%rsp),%r14 */
	LONG $0x24848b4c; LONG $0x000001f0	/* 1354 mov 0x1f0(%rsp),%r8 */
	WORD $0x280f; BYTE $0xdc	/* 135c movaps %xmm4,%xmm3 */
	LONG $0x00dcc60f	/* 135f shufps $0x0,%xmm4,%xmm3 */
	LONG $0x249c290f; LONG $0x000001a0	/* 1363 movaps %xmm3,0x1a0(%rsp) */
	LONG $0x24948b48; LONG $0x00000260	/* 136b mov 0x260(%rsp),%rdx */
	LONG $0x24b48b48; LONG $0x00000200	/* 1373 mov 0x200(%rsp),%rsi */
	LONG $0xdbef0f66	/* 137b pxor %xmm3,%xmm3 */
	WORD $0x894d; BYTE $0xc3	/* 137f mov %r8,%r11 */
	LONG $0x245c290f; BYTE $0x10	/* 1382 movaps %xmm3,0x10(%rsp) */
	LONG $0x000fbd49; LONG $0x000f000f; WORD $0x000f	/* 1387 movabs $0xf000f000f000f,%r13 */
	LONG $0xd4af0f49	/* 1391 imul %r12,%rdx */
	LONG $0x245c290f; BYTE $0x40	/* 1395 movaps %xmm3,0x40(%rsp) */
	LONG $0x241c290f	/* 139a movaps %xmm3,(%rsp) */
	LONG $0x245c290f; BYTE $0x20	/* 139e movaps %xmm3,0x20(%rsp) */
	WORD $0x0148; BYTE $0xf2	/* 13a3 add %rsi,%rdx */
	LONG $0x24b48b48; LONG $0x00000208	/* 13a6 mov 0x208(%rsp),%rsi */
	WORD $0x13eb	/* 13ae jmp 13c3 */
	LONG $0x245c280f; BYTE $0x40	/* 13b0 movaps 0x40(%rsp),%xmm3 */
	LONG $0x2444290f; BYTE $0x10	/* 13b5 movaps %xmm0,0x10(%rsp) */
	LONG $0x244c290f; BYTE $0x40	/* 13ba movaps %xmm1,0x40(%rsp) */
	LONG $0x241c290f	/* 13bf movaps %xmm3,(%rsp) */
	LONG $0x6f0f44f3; BYTE $0x06	/* 13c3 movdqu (%rsi),%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 13c8 movdqa %xmm8,%xmm1 */
	LONG $0x600f4166; BYTE $0xc8	/* 13cd punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xc0	/* 13d2 punpckhbw %xmm8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 13d7 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 13dc psraw $0x8,%xmm8 */
	WORD $0x110f; BYTE $0x09	/* 13e2 movups %xmm1,(%rcx) */
	LONG $0x41110f44; BYTE $0x10	/* 13e5 movups %xmm8,0x10(%rcx) */
	LONG $0x6f0f44f3; WORD $0x104e	/* 13ea movdqu 0x10(%rsi),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xf9	/* 13f0 movdqa %xmm9,%xmm15 */
	LONG $0x600f4566; BYTE $0xf9	/* 13f5 punpcklbw %xmm9,%xmm15 */
	LONG $0x680f4566; BYTE $0xc9	/* 13fa punpckhbw %xmm9,%xmm9 */
	LONG $0x710f4166; WORD $0x08e1	/* 13ff psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e7	/* 1405 psraw $0x8,%xmm15 */
	LONG $0x79110f44; BYTE $0x20	/* 140b movups %xmm15,0x20(%rcx) */
	LONG $0x49110f44; BYTE $0x30	/* 1410 movups %xmm9,0x30(%rcx) */
	LONG $0x766f0ff3; BYTE $0x20	/* 1415 movdqu 0x20(%rsi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xee	/* 141a movdqa %xmm6,%xmm13 */
	LONG $0x600f4466; BYTE $0xee	/* 141f punpcklbw %xmm6,%xmm13 */
	LONG $0xf6680f66	/* 1424 punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e5	/* 1428 psraw $0x8,%xmm13 */
	LONG $0xe6710f66; BYTE $0x08	/* 142e psraw $0x8,%xmm6 */
	LONG $0x69110f44; BYTE $0x40	/* 1433 movups %xmm13,0x40(%rcx) */
	LONG $0x5071110f	/* 1438 movups %xmm6,0x50(%rcx) */
	LONG $0x7e6f0ff3; BYTE $0x30	/* 143c movdqu 0x30(%rsi),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 1441 movdqa %xmm7,%xmm14 */
	LONG $0x600f4466; BYTE $0xf7	/* 1446 punpcklbw %xmm7,%xmm14 */
	LONG $0xff680f66	/* 144b punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e6	/* 144f psraw $0x8,%xmm14 */
	LONG $0xe7710f66; BYTE $0x08	/* 1455 psraw $0x8,%xmm7 */
	LONG $0x71110f44; BYTE $0x60	/* 145a movups %xmm14,0x60(%rcx) */
	LONG $0x7079110f	/* 145f movups %xmm7,0x70(%rcx) */
	LONG $0x666f0ff3; BYTE $0x40	/* 1463 movdqu 0x40(%rsi),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 1468 movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* 146d punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* 1472 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* 1476 psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* 147c psraw $0x8,%xmm4 */
	LONG $0x99110f44; LONG $0x00000080	/* 1481 movups %xmm11,0x80(%rcx) */
	LONG $0x90a1110f; WORD $0x0000; BYTE $0x00	/* 1489 movups %xmm4,0x90(%rcx) */
	LONG $0x6e6f0ff3; BYTE $0x50	/* 1490 movdqu 0x50(%rsi),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 1495 movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 149a punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 149f punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 14a3 psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 14a9 psraw $0x8,%xmm5 */
	LONG $0xa1110f44; LONG $0x000000a0	/* 14ae movups %xmm12,0xa0(%rcx) */
	LONG $0xb0a9110f; WORD $0x0000; BYTE $0x00	/* 14b6 movups %xmm5,0xb0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x60	/* 14bd movdqu 0x60(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 14c2 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 14c6 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 14ca punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 14ce movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 14d2 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 14d6 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 14db psraw $0x8,%xmm2 */
	LONG $0xc099110f; WORD $0x0000; BYTE $0x00	/* 14e0 movups %xmm3,0xc0(%rcx) */
	LONG $0xd091110f; WORD $0x0000; BYTE $0x00	/* 14e7 movups %xmm2,0xd0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x70	/* 14ee movdqu 0x70(%rsi),%xmm0 */
	LONG $0x2454290f; BYTE $0x60	/* 14f3 movaps %xmm2,0x60(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd0	/* 14f8 movdqa %xmm0,%xmm10 */
	LONG $0x245c290f; BYTE $0x50	/* 14fd movaps %xmm3,0x50(%rsp) */
	LONG $0x600f4466; BYTE $0xd0	/* 1502 punpcklbw %xmm0,%xmm10 */
	LONG $0xc0680f66	/* 1507 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 150b psraw $0x8,%xmm10 */
	LONG $0xe0710f66; BYTE $0x08	/* 1511 psraw $0x8,%xmm0 */
	LONG $0x91110f44; LONG $0x000000e0	/* 1516 movups %xmm10,0xe0(%rcx) */
	LONG $0x2444290f; BYTE $0x70	/* 151e movaps %xmm0,0x70(%rsp) */
	LONG $0xf081110f; WORD $0x0000; BYTE $0x00	/* 1523 movups %xmm0,0xf0(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000080	/* 152a movdqu 0x80(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 1532 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 1536 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 153a punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 153e movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 1542 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1546 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 154b psraw $0x8,%xmm2 */
	LONG $0x249c290f; LONG $0x00000080	/* 1550 movaps %xmm3,0x80(%rsp) */
	LONG $0x0099110f; WORD $0x0001; BYTE $0x00	/* 1558 movups %xmm3,0x100(%rcx) */
	LONG $0x2494290f; LONG $0x00000090	/* 155f movaps %xmm2,0x90(%rsp) */
	LONG $0x1091110f; WORD $0x0001; BYTE $0x00	/* 1567 movups %xmm2,0x110(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000090	/* 156e movdqu 0x90(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 1576 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 157a punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 157e punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1582 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1586 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 158b psraw $0x8,%xmm3 */
	LONG $0x3081110f; WORD $0x0001; BYTE $0x00	/* 1590 movups %xmm0,0x130(%rcx) */
	LONG $0x2099110f; WORD $0x0001; BYTE $0x00	/* 1597 movups %xmm3,0x120(%rcx) */
	LONG $0x2484290f; LONG $0x000000b0	/* 159e movaps %xmm0,0xb0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000a0	/* 15a6 movdqu 0xa0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x000000a0	/* 15ae movaps %xmm3,0xa0(%rsp) */
	LONG $0xd06f0f66	/* 15b6 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 15ba punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 15be punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 15c2 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 15c7 psraw $0x8,%xmm0 */
	LONG $0x4091110f; WORD $0x0001; BYTE $0x00	/* 15cc movups %xmm2,0x140(%rcx) */
	LONG $0x5081110f; WORD $0x0001; BYTE $0x00	/* 15d3 movups %xmm0,0x150(%rcx) */
	LONG $0x2484290f; LONG $0x000000d0	/* 15da movaps %xmm0,0xd0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000b0	/* 15e2 movdqu 0xb0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000c0	/* 15ea movaps %xmm2,0xc0(%rsp) */
	LONG $0xd06f0f66	/* 15f2 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 15f6 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 15fa punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 15fe movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 1602 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1606 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 160b psraw $0x8,%xmm2 */
	LONG $0x6099110f; WORD $0x0001; BYTE $0x00	/* 1610 movups %xmm3,0x160(%rcx) */
	LONG $0x7091110f; WORD $0x0001; BYTE $0x00	/* 1617 movups %xmm2,0x170(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000c0	/* 161e movdqu 0xc0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000f0	/* 1626 movaps %xmm2,0xf0(%rsp) */
	LONG $0xd06f0f66	/* 162e movdqa %xmm0,%xmm2 */
	LONG $0x249c290f; LONG $0x000000e0	/* 1632 movaps %xmm3,0xe0(%rsp) */
	LONG $0xd0600f66	/* 163a punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 163e punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1642 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1646 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 164b psraw $0x8,%xmm3 */
	LONG $0x9081110f; WORD $0x0001; BYTE $0x00	/* 1650 movups %xmm0,0x190(%rcx) */
	LONG $0x8099110f; WORD $0x0001; BYTE $0x00	/* 1657 movups %xmm3,0x180(%rcx) */
	LONG $0x2484290f; LONG $0x00000110	/* 165e movaps %xmm0,0x110(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000d0	/* 1666 movdqu 0xd0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x00000100	/* 166e movaps %xmm3,0x100(%rsp) */
	LONG $0xd06f0f66	/* 1676 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 167a punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 167e punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 1682 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 1687 psraw $0x8,%xmm0 */
	LONG $0xa091110f; WORD $0x0001; BYTE $0x00	/* 168c movups %xmm2,0x1a0(%rcx) */
	LONG $0xb081110f; WORD $0x0001; BYTE $0x00	/* 1693 movups %xmm0,0x1b0(%rcx) */
	LONG $0x2484290f; LONG $0x00000130	/* 169a movaps %xmm0,0x130(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000e0	/* 16a2 movdqu 0xe0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000120	/* 16aa movaps %xmm2,0x120(%rsp) */
	LONG $0xd06f0f66	/* 16b2 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 16b6 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 16ba punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 16be movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 16c2 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 16c6 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 16cb psraw $0x8,%xmm2 */
	LONG $0xc099110f; WORD $0x0001; BYTE $0x00	/* 16d0 movups %xmm3,0x1c0(%rcx) */
	LONG $0xd091110f; WORD $0x0001; BYTE $0x00	/* 16d7 movups %xmm2,0x1d0(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000f0	/* 16de movdqu 0xf0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000150	/* 16e6 movaps %xmm2,0x150(%rsp) */
	LONG $0xd06f0f66	/* 16ee movdqa %xmm0,%xmm2 */
	LONG $0x249c290f; LONG $0x00000140	/* 16f2 movaps %xmm3,0x140(%rsp) */
	LONG $0xd0600f66	/* 16fa punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 16fe punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 1702 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1706 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 170b psraw $0x8,%xmm3 */
	LONG $0x249c290f; LONG $0x00000160	/* 1710 movaps %xmm3,0x160(%rsp) */
	LONG $0xe099110f; WORD $0x0001; BYTE $0x00	/* 1718 movups %xmm3,0x1e0(%rcx) */
	LONG $0xf081110f; WORD $0x0001; BYTE $0x00	/* 171f movups %xmm0,0x1f0(%rcx) */
	LONG $0x7ab70f44; BYTE $0x02	/* 1726 movzwl 0x2(%rdx),%r15d */
	LONG $0x044a8b44	/* 172b mov 0x4(%rdx),%r9d */
	LONG $0x2484290f; LONG $0x00000170	/* 172f movaps %xmm0,0x170(%rsp) */
	WORD $0x894c; BYTE $0xff	/* 1737 mov %r15,%rdi */
	LONG $0x18e7c148	/* 173a shl $0x18,%rdi */
	WORD $0x014c; BYTE $0xff	/* 173e add %r15,%rdi */
	WORD $0x2148; BYTE $0xef	/* 1741 and %rbp,%rdi */
	WORD $0x8949; BYTE $0xff	/* 1744 mov %rdi,%r15 */
	LONG $0x0ce7c149	/* 1747 shl $0xc,%r15 */
	WORD $0x014c; BYTE $0xff	/* 174b add %r15,%rdi */
	WORD $0x8945; BYTE $0xcf	/* 174e mov %r9d,%r15d */
	LONG $0x04e9c141	/* 1751 shr $0x4,%r9d */
	LONG $0x0fe18141; WORD $0x0f0f; BYTE $0x0f	/* 1755 and $0xf0f0f0f,%r9d */
	WORD $0x214c; BYTE $0xef	/* 175c and %r13,%rdi */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 175f and $0xf0f0f0f,%r15d */
	LONG $0x6e0f4166; BYTE $0xc1	/* 1766 movd %r9d,%xmm0 */
	WORD $0x8949; BYTE $0xf9	/* 176b mov %rdi,%r9 */
	LONG $0x6e0f4166; BYTE $0xd7	/* 176e movd %r15d,%xmm2 */
	LONG $0x06e1c149	/* 1773 shl $0x6,%r9 */
	LONG $0xd0600f66	/* 1777 punpcklbw %xmm0,%xmm2 */
	WORD $0x014c; BYTE $0xcf	/* 177b add %r9,%rdi */
	LONG $0x3030b949; LONG $0x30303030; WORD $0x3030	/* 177e movabs $0x3030303030303030,%r9 */
	LONG $0x04e7c148	/* 1788 shl $0x4,%rdi */
	WORD $0x214c; BYTE $0xcf	/* 178c and %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xc7	/* 178f movq %rdi,%xmm0 */
	LONG $0x097ab60f	/* 1794 movzbl 0x9(%rdx),%edi */
	LONG $0xc2eb0f66	/* 1798 por %xmm2,%xmm0 */
	LONG $0x44f80f66; WORD $0x3024	/* 179c psubb 0x30(%rsp),%xmm0 */
	LONG $0x0cb70f44; BYTE $0x78	/* 17a2 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x0a7ab60f	/* 17a7 movzbl 0xa(%rdx),%edi */
	LONG $0xc0600f66	/* 17ab punpcklbw %xmm0,%xmm0 */
	LONG $0x783cb70f	/* 17af movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 17b3 shl $0x10,%r9 */
	LONG $0xe0710f66; BYTE $0x08	/* 17b7 psraw $0x8,%xmm0 */
	LONG $0x20e7c148	/* 17bc shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 17c0 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x08	/* 17c3 movzbl 0x8(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 17c8 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 17cd or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x0b	/* 17d0 movzbl 0xb(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 17d5 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 17da shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 17de or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 17e1 movq %rdi,%xmm3 */
	LONG $0x0d7ab60f	/* 17e6 movzbl 0xd(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 17ea movzwl (%rax,%rdi,2),%r9d */
	LONG $0x0e7ab60f	/* 17ef movzbl 0xe(%rdx),%edi */
	LONG $0x783cb70f	/* 17f3 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 17f7 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 17fb shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 17ff or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x0c	/* 1802 movzbl 0xc(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1807 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 180c or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x0f	/* 180f movzbl 0xf(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1814 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1819 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 181d or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 1820 movq %rdi,%xmm2 */
	LONG $0x117ab60f	/* 1825 movzbl 0x11(%rdx),%edi */
	LONG $0xda6c0f66	/* 1829 punpcklqdq %xmm2,%xmm3 */
	LONG $0x0cb70f44; BYTE $0x78	/* 182d movzwl (%rax,%rdi,2),%r9d */
	LONG $0x127ab60f	/* 1832 movzbl 0x12(%rdx),%edi */
	LONG $0xd36f0f66	/* 1836 movdqa %xmm3,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 183a psraw $0x8,%xmm2 */
	LONG $0x783cb70f	/* 183f movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1843 shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xfa	/* 1847 pmaddwd %xmm2,%xmm15 */
	LONG $0xd36f0f66	/* 184c movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 1850 psllw $0x8,%xmm2 */
	LONG $0x20e7c148	/* 1855 shl $0x20,%rdi */
	LONG $0xe2710f66; BYTE $0x08	/* 1859 psraw $0x8,%xmm2 */
	WORD $0x094c; BYTE $0xcf	/* 185e or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x10	/* 1861 movzbl 0x10(%rdx),%r9d */
	LONG $0xd1f50f66	/* 1866 pmaddwd %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 186a movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 186e punpcklwd %xmm0,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xd7	/* 1872 packssdw %xmm15,%xmm2 */
	LONG $0xc0690f66	/* 1877 punpckhwd %xmm0,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x48	/* 187b movzwl (%rax,%r9,2),%r9d */
	LONG $0xd96f0f66	/* 1880 movdqa %xmm1,%xmm3 */
	LONG $0x700f4466; WORD $0x00f9	/* 1884 pshufd $0x0,%xmm1,%xmm15 */
	LONG $0xca6f0f66	/* 188a movdqa %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcf	/* 188e pmaddwd %xmm15,%xmm1 */
	WORD $0x094c; BYTE $0xcf	/* 1893 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x13	/* 1896 movzbl 0x13(%rdx),%r9d */
	LONG $0x248c290f; LONG $0x00000180	/* 189b movaps %xmm1,0x180(%rsp) */
	LONG $0x0cb70f46; BYTE $0x48	/* 18a3 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 18a8 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 18ac or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 18af movq %rdi,%xmm1 */
	LONG $0x157ab60f	/* 18b4 movzbl 0x15(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 18b8 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x167ab60f	/* 18bd movzbl 0x16(%rdx),%edi */
	LONG $0x783cb70f	/* 18c1 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 18c5 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 18c9 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 18cd or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x14	/* 18d0 movzbl 0x14(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 18d5 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 18da or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x17	/* 18dd movzbl 0x17(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 18e2 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 18e7 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 18eb or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 18ee movq %rdi,%xmm2 */
	LONG $0x197ab60f	/* 18f3 movzbl 0x19(%rdx),%edi */
	LONG $0xca6c0f66	/* 18f7 punpcklqdq %xmm2,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 18fb movzwl (%rax,%rdi,2),%r9d */
	LONG $0x1a7ab60f	/* 1900 movzbl 0x1a(%rdx),%edi */
	LONG $0xd16f0f66	/* 1904 movdqa %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 1908 psllw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 190d psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1912 psraw $0x8,%xmm1 */
	LONG $0x783cb70f	/* 1917 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 191b shl $0x10,%r9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 191f pmaddwd %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xc8	/* 1924 pmaddwd %xmm8,%xmm1 */
	LONG $0xca6b0f66	/* 1929 packssdw %xmm2,%xmm1 */
	LONG $0x20e7c148	/* 192d shl $0x20,%rdi */
	LONG $0xf50f4466; BYTE $0xf9	/* 1931 pmaddwd %xmm1,%xmm15 */
	WORD $0x094c; BYTE $0xcf	/* 1936 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x18	/* 1939 movzbl 0x18(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 193e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1943 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x1b	/* 1946 movzbl 0x1b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 194b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1950 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1954 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1957 movq %rdi,%xmm1 */
	LONG $0x1d7ab60f	/* 195c movzbl 0x1d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1960 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x1e7ab60f	/* 1965 movzbl 0x1e(%rdx),%edi */
	LONG $0x783cb70f	/* 1969 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 196d shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1971 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1975 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x1c	/* 1978 movzbl 0x1c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 197d movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1982 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x1f	/* 1985 movzbl 0x1f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 198a movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 198f shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1993 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1996 movq %rdi,%xmm9 */
	LONG $0x217ab60f	/* 199b movzbl 0x21(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 199f punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 19a4 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x227ab60f	/* 19a9 movzbl 0x22(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 19ad movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 19b2 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 19b7 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 19bd psraw $0x8,%xmm1 */
	LONG $0x783cb70f	/* 19c2 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 19c6 shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 19ca movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcd	/* 19cf pmaddwd %xmm13,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd6	/* 19d4 pmaddwd %xmm14,%xmm2 */
	LONG $0x20e7c148	/* 19d9 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 19dd packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0x55	/* 19e1 pshufd $0x55,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xcf	/* 19e6 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x20	/* 19e9 movzbl 0x20(%rdx),%r9d */
	LONG $0x6f0f4466; BYTE $0xf1	/* 19ee movdqa %xmm1,%xmm14 */
	LONG $0xf50f4466; BYTE $0xf2	/* 19f3 pmaddwd %xmm2,%xmm14 */
	LONG $0x0cb70f46; BYTE $0x48	/* 19f8 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 19fd or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x23	/* 1a00 movzbl 0x23(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1a05 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1a0a shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1a0e or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1a11 movq %rdi,%xmm1 */
	LONG $0x257ab60f	/* 1a16 movzbl 0x25(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1a1a movzwl (%rax,%rdi,2),%r9d */
	LONG $0x267ab60f	/* 1a1f movzbl 0x26(%rdx),%edi */
	LONG $0x783cb70f	/* 1a23 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1a27 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1a2b shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1a2f or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x24	/* 1a32 movzbl 0x24(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1a37 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1a3c or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x27	/* 1a3f movzbl 0x27(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1a44 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1a49 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1a4d or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1a50 movq %rdi,%xmm9 */
	LONG $0x297ab60f	/* 1a55 movzbl 0x29(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1a59 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1a5e movzwl (%rax,%rdi,2),%r9d */
	LONG $0x2a7ab60f	/* 1a63 movzbl 0x2a(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1a67 movdqa %xmm1,%xmm8 */
	LONG $0xf1710f66; BYTE $0x08	/* 1a6c psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1a71 psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a77 psraw $0x8,%xmm1 */
	LONG $0x783cb70f	/* 1a7c movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1a80 shl $0x10,%r9 */
	LONG $0xf50f4466; BYTE $0xc7	/* 1a84 pmaddwd %xmm7,%xmm8 */
	LONG $0xcef50f66	/* 1a89 pmaddwd %xmm6,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 1a8d packssdw %xmm8,%xmm1 */
	LONG $0xf8700f66; BYTE $0x55	/* 1a92 pshufd $0x55,%xmm0,%xmm7 */
	LONG $0x20e7c148	/* 1a97 shl $0x20,%rdi */
	LONG $0xf16f0f66	/* 1a9b movdqa %xmm1,%xmm6 */
	WORD $0x094c; BYTE $0xcf	/* 1a9f or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x28	/* 1aa2 movzbl 0x28(%rdx),%r9d */
	LONG $0xf2f50f66	/* 1aa7 pmaddwd %xmm2,%xmm6 */
	LONG $0x24b4290f; LONG $0x00000190	/* 1aab movaps %xmm6,0x190(%rsp) */
	LONG $0x0cb70f46; BYTE $0x48	/* 1ab3 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1ab8 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x2b	/* 1abb movzbl 0x2b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1ac0 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1ac5 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1ac9 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1acc movq %rdi,%xmm1 */
	LONG $0x2d7ab60f	/* 1ad1 movzbl 0x2d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1ad5 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x2e7ab60f	/* 1ada movzbl 0x2e(%rdx),%edi */
	LONG $0x783cb70f	/* 1ade movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1ae2 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1ae6 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1aea or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x2c	/* 1aed movzbl 0x2c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1af2 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1af7 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x2f	/* 1afa movzbl 0x2f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1aff movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1b04 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1b08 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1b0b movq %rdi,%xmm9 */
	LONG $0x317ab60f	/* 1b10 movzbl 0x31(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1b14 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1b19 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x327ab60f	/* 1b1e movzbl 0x32(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1b22 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1b27 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1b2c psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b32 psraw $0x8,%xmm1 */
	LONG $0x783cb70f	/* 1b37 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1b3b shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1b3f movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcb	/* 1b44 pmaddwd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd4	/* 1b49 pmaddwd %xmm12,%xmm2 */
	LONG $0x20e7c148	/* 1b4e shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1b52 packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0xaa	/* 1b56 pshufd $0xaa,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xcf	/* 1b5b or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x30	/* 1b5e movzbl 0x30(%rdx),%r9d */
	LONG $0x6f0f4466; BYTE $0xd9	/* 1b63 movdqa %xmm1,%xmm11 */
	LONG $0xdb700f66; BYTE $0xff	/* 1b68 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xf50f4466; BYTE $0xda	/* 1b6d pmaddwd %xmm2,%xmm11 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1b72 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1b77 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x33	/* 1b7a movzbl 0x33(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1b7f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1b84 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1b88 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1b8b movq %rdi,%xmm1 */
	LONG $0x357ab60f	/* 1b90 movzbl 0x35(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1b94 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x367ab60f	/* 1b99 movzbl 0x36(%rdx),%edi */
	LONG $0x783cb70f	/* 1b9d movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1ba1 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1ba5 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1ba9 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x34	/* 1bac movzbl 0x34(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1bb1 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1bb6 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x37	/* 1bb9 movzbl 0x37(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1bbe movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1bc3 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1bc7 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xe7	/* 1bca movq %rdi,%xmm12 */
	LONG $0x397ab60f	/* 1bcf movzbl 0x39(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xcc	/* 1bd3 punpcklqdq %xmm12,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1bd8 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x3a7ab60f	/* 1bdd movzbl 0x3a(%rdx),%edi */
	LONG $0xf16f0f66	/* 1be1 movdqa %xmm1,%xmm6 */
	LONG $0xf1710f66; BYTE $0x08	/* 1be5 psllw $0x8,%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* 1bea psraw $0x8,%xmm6 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bef psraw $0x8,%xmm1 */
	LONG $0x783cb70f	/* 1bf4 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1bf8 shl $0x10,%r9 */
	LONG $0xf5f50f66	/* 1bfc pmaddwd %xmm5,%xmm6 */
	LONG $0xccf50f66	/* 1c00 pmaddwd %xmm4,%xmm1 */
	LONG $0xce6b0f66	/* 1c04 packssdw %xmm6,%xmm1 */
	LONG $0xe8700f66; BYTE $0x00	/* 1c08 pshufd $0x0,%xmm0,%xmm5 */
	LONG $0x20e7c148	/* 1c0d shl $0x20,%rdi */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1c11 movdqa %xmm1,%xmm12 */
	WORD $0x094c; BYTE $0xcf	/* 1c16 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x38	/* 1c19 movzbl 0x38(%rdx),%r9d */
	LONG $0xf50f4466; BYTE $0xe2	/* 1c1e pmaddwd %xmm2,%xmm12 */
	LONG $0xfe0f4566; BYTE $0xdc	/* 1c23 paddd %xmm12,%xmm11 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1c28 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1c2d or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x3b	/* 1c30 movzbl 0x3b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1c35 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1c3a shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1c3e or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1c41 movq %rdi,%xmm1 */
	LONG $0x3d7ab60f	/* 1c46 movzbl 0x3d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1c4a movzwl (%rax,%rdi,2),%r9d */
	LONG $0x3e7ab60f	/* 1c4f movzbl 0x3e(%rdx),%edi */
	LONG $0x783cb70f	/* 1c53 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1c57 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1c5b shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1c5f or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x3c	/* 1c62 movzbl 0x3c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1c67 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1c6c or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x3f	/* 1c6f movzbl 0x3f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1c74 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1c79 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1c7d or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1c80 movq %rdi,%xmm9 */
	LONG $0x417ab60f	/* 1c85 movzbl 0x41(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1c89 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1c8e movzwl (%rax,%rdi,2),%r9d */
	LONG $0x427ab60f	/* 1c93 movzbl 0x42(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1c97 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1c9c psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1ca1 psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ca7 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 1cac pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0x783cb70f	/* 1cb2 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1cb6 shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1cba movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd2	/* 1cbf pmaddwd %xmm10,%xmm2 */
	LONG $0x20e7c148	/* 1cc4 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1cc8 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xcf	/* 1ccc or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x40	/* 1ccf movzbl 0x40(%rdx),%r9d */
	LONG $0xe16f0f66	/* 1cd4 movdqa %xmm1,%xmm4 */
	LONG $0xe3f50f66	/* 1cd8 pmaddwd %xmm3,%xmm4 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1cdc movzwl (%rax,%r9,2),%r9d */
	LONG $0xfe0f4466; BYTE $0xdc	/* 1ce1 paddd %xmm4,%xmm11 */
	WORD $0x094c; BYTE $0xcf	/* 1ce6 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x43	/* 1ce9 movzbl 0x43(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1cee movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1cf3 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1cf7 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 1cfa movq %rdi,%xmm1 */
	LONG $0x457ab60f	/* 1cff movzbl 0x45(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1d03 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x467ab60f	/* 1d08 movzbl 0x46(%rdx),%edi */
	LONG $0x783cb70f	/* 1d0c movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1d10 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1d14 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1d18 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x44	/* 1d1b movzbl 0x44(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1d20 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1d25 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x47	/* 1d28 movzbl 0x47(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1d2d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1d32 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1d36 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1d39 movq %rdi,%xmm9 */
	LONG $0x497ab60f	/* 1d3e movzbl 0x49(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 1d42 punpcklqdq %xmm9,%xmm1 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1d47 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x4a7ab60f	/* 1d4c movzbl 0x4a(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1d50 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1d55 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 1d5a psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d60 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x6024	/* 1d65 pmaddwd 0x60(%rsp),%xmm1 */
	LONG $0x783cb70f	/* 1d6b movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1d6f shl $0x10,%r9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1d73 movdqa %xmm9,%xmm2 */
	LONG $0x54f50f66; WORD $0x7024	/* 1d78 pmaddwd 0x70(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 1d7e shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 1d82 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xcf	/* 1d86 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x48	/* 1d89 movzbl 0x48(%rdx),%r9d */
	LONG $0xcbf50f66	/* 1d8e pmaddwd %xmm3,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1d92 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1d97 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x4b	/* 1d9a movzbl 0x4b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1d9f movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1da4 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1da8 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 1dab movq %rdi,%xmm2 */
	LONG $0x4d7ab60f	/* 1db0 movzbl 0x4d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1db4 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x4e7ab60f	/* 1db9 movzbl 0x4e(%rdx),%edi */
	LONG $0x783cb70f	/* 1dbd movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1dc1 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1dc5 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1dc9 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x4c	/* 1dcc movzbl 0x4c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1dd1 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1dd6 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x4f	/* 1dd9 movzbl 0x4f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1dde movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1de3 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1de7 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1dea movq %rdi,%xmm9 */
	LONG $0x6c0f4166; BYTE $0xd1	/* 1def punpcklqdq %xmm9,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xca	/* 1df4 movdqa %xmm2,%xmm9 */
	LONG $0xf2710f66; BYTE $0x08	/* 1df9 psllw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e1	/* 1dfe psraw $0x8,%xmm9 */
	LONG $0xe2710f66; BYTE $0x08	/* 1e04 psraw $0x8,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 1e09 movdqa %xmm9,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000a024; BYTE $0x00	/* 1e0e pmaddwd 0xa0(%rsp),%xmm3 */
	LONG $0x94f50f66; LONG $0x00008024; BYTE $0x00	/* 1e17 pmaddwd 0x80(%rsp),%xmm2 */
	LONG $0x517ab60f	/* 1e20 movzbl 0x51(%rdx),%edi */
	LONG $0xd36b0f66	/* 1e24 packssdw %xmm3,%xmm2 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1e28 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x527ab60f	/* 1e2d movzbl 0x52(%rdx),%edi */
	LONG $0xda6f0f66	/* 1e31 movdqa %xmm2,%xmm3 */
	LONG $0xddf50f66	/* 1e35 pmaddwd %xmm5,%xmm3 */
	LONG $0x783cb70f	/* 1e39 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1e3d shl $0x10,%r9 */
	LONG $0xcbfe0f66	/* 1e41 paddd %xmm3,%xmm1 */
	LONG $0x20e7c148	/* 1e45 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1e49 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x50	/* 1e4c movzbl 0x50(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1e51 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1e56 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x53	/* 1e59 movzbl 0x53(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1e5e movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1e63 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1e67 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 1e6a movq %rdi,%xmm2 */
	LONG $0x557ab60f	/* 1e6f movzbl 0x55(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1e73 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x567ab60f	/* 1e78 movzbl 0x56(%rdx),%edi */
	LONG $0x783cb70f	/* 1e7c movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1e80 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1e84 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1e88 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x54	/* 1e8b movzbl 0x54(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1e90 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1e95 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x57	/* 1e98 movzbl 0x57(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1e9d movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1ea2 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1ea6 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1ea9 movq %rdi,%xmm9 */
	LONG $0x597ab60f	/* 1eae movzbl 0x59(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xd1	/* 1eb2 punpcklqdq %xmm9,%xmm2 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1eb7 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x5a7ab60f	/* 1ebc movzbl 0x5a(%rdx),%edi */
	LONG $0xf26f0f66	/* 1ec0 movdqa %xmm2,%xmm6 */
	LONG $0xf2710f66; BYTE $0x08	/* 1ec4 psllw $0x8,%xmm2 */
	LONG $0xe6710f66; BYTE $0x08	/* 1ec9 psraw $0x8,%xmm6 */
	LONG $0xe2710f66; BYTE $0x08	/* 1ece psraw $0x8,%xmm2 */
	LONG $0xb4f50f66; LONG $0x0000b024; BYTE $0x00	/* 1ed3 pmaddwd 0xb0(%rsp),%xmm6 */
	LONG $0x783cb70f	/* 1edc movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1ee0 shl $0x10,%r9 */
	LONG $0x94f50f66; LONG $0x00009024; BYTE $0x00	/* 1ee4 pmaddwd 0x90(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 1eed shl $0x20,%rdi */
	LONG $0xd66b0f66	/* 1ef1 packssdw %xmm6,%xmm2 */
	WORD $0x094c; BYTE $0xcf	/* 1ef5 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x58	/* 1ef8 movzbl 0x58(%rdx),%r9d */
	LONG $0xd5f50f66	/* 1efd pmaddwd %xmm5,%xmm2 */
	LONG $0xcafe0f66	/* 1f01 paddd %xmm2,%xmm1 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1f05 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1f0a or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x5b	/* 1f0d movzbl 0x5b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1f12 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1f17 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1f1b or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xef	/* 1f1e movq %rdi,%xmm5 */
	LONG $0x5d7ab60f	/* 1f23 movzbl 0x5d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1f27 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x5e7ab60f	/* 1f2c movzbl 0x5e(%rdx),%edi */
	LONG $0x783cb70f	/* 1f30 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1f34 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1f38 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1f3c or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x5c	/* 1f3f movzbl 0x5c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1f44 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1f49 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x5f	/* 1f4c movzbl 0x5f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1f51 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1f56 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1f5a or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 1f5d movq %rdi,%xmm9 */
	LONG $0x617ab60f	/* 1f62 movzbl 0x61(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xe9	/* 1f66 punpcklqdq %xmm9,%xmm5 */
	LONG $0x0cb70f44; BYTE $0x78	/* 1f6b movzwl (%rax,%rdi,2),%r9d */
	LONG $0x627ab60f	/* 1f70 movzbl 0x62(%rdx),%edi */
	LONG $0xf56f0f66	/* 1f74 movdqa %xmm5,%xmm6 */
	LONG $0xf5710f66; BYTE $0x08	/* 1f78 psllw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 1f7d psraw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 1f82 psraw $0x8,%xmm5 */
	LONG $0xb4f50f66; LONG $0x0000e024; BYTE $0x00	/* 1f87 pmaddwd 0xe0(%rsp),%xmm6 */
	LONG $0x783cb70f	/* 1f90 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1f94 shl $0x10,%r9 */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* 1f98 pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0x20e7c148	/* 1fa1 shl $0x20,%rdi */
	LONG $0xee6b0f66	/* 1fa5 packssdw %xmm6,%xmm5 */
	WORD $0x094c; BYTE $0xcf	/* 1fa9 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x60	/* 1fac movzbl 0x60(%rdx),%r9d */
	LONG $0xeff50f66	/* 1fb1 pmaddwd %xmm7,%xmm5 */
	LONG $0x0cb70f46; BYTE $0x48	/* 1fb5 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1fba or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x63	/* 1fbd movzbl 0x63(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1fc2 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 1fc7 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 1fcb or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xf7	/* 1fce movq %rdi,%xmm6 */
	LONG $0x657ab60f	/* 1fd3 movzbl 0x65(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 1fd7 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x667ab60f	/* 1fdc movzbl 0x66(%rdx),%edi */
	LONG $0x783cb70f	/* 1fe0 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 1fe4 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 1fe8 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 1fec or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x64	/* 1fef movzbl 0x64(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 1ff4 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 1ff9 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x67	/* 1ffc movzbl 0x67(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2001 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2006 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 200a or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 200d movq %rdi,%xmm9 */
	LONG $0x697ab60f	/* 2012 movzbl 0x69(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xf1	/* 2016 punpcklqdq %xmm9,%xmm6 */
	LONG $0x0cb70f44; BYTE $0x78	/* 201b movzwl (%rax,%rdi,2),%r9d */
	LONG $0x6a7ab60f	/* 2020 movzbl 0x6a(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc6	/* 2024 movdqa %xmm6,%xmm8 */
	LONG $0xf6710f66; BYTE $0x08	/* 2029 psllw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08e0	/* 202e psraw $0x8,%xmm8 */
	LONG $0xe6710f66; BYTE $0x08	/* 2034 psraw $0x8,%xmm6 */
	LONG $0xf50f4466; LONG $0x00f02484; WORD $0x0000	/* 2039 pmaddwd 0xf0(%rsp),%xmm8 */
	LONG $0xb4f50f66; LONG $0x0000d024; BYTE $0x00	/* 2043 pmaddwd 0xd0(%rsp),%xmm6 */
	LONG $0x783cb70f	/* 204c movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 2050 shl $0x10,%r9 */
	LONG $0x6f0f4466; LONG $0x0120248c; WORD $0x0000	/* 2054 movdqa 0x120(%rsp),%xmm9 */
	LONG $0x20e7c148	/* 205e shl $0x20,%rdi */
	LONG $0x6b0f4166; BYTE $0xf0	/* 2062 packssdw %xmm8,%xmm6 */
	WORD $0x094c; BYTE $0xcf	/* 2067 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x68	/* 206a movzbl 0x68(%rdx),%r9d */
	LONG $0xf7f50f66	/* 206f pmaddwd %xmm7,%xmm6 */
	LONG $0xeefe0f66	/* 2073 paddd %xmm6,%xmm5 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2077 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 207c or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x6b	/* 207f movzbl 0x6b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2084 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2089 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 208d or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xff	/* 2090 movq %rdi,%xmm7 */
	LONG $0x6d7ab60f	/* 2095 movzbl 0x6d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 2099 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x6e7ab60f	/* 209e movzbl 0x6e(%rdx),%edi */
	LONG $0x783cb70f	/* 20a2 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 20a6 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 20aa shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 20ae or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x6c	/* 20b1 movzbl 0x6c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 20b6 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 20bb or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x6f	/* 20be movzbl 0x6f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 20c3 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 20c8 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 20cc or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 20cf movq %rdi,%xmm10 */
	LONG $0x717ab60f	/* 20d4 movzbl 0x71(%rdx),%edi */
	LONG $0x6c0f4166; BYTE $0xfa	/* 20d8 punpcklqdq %xmm10,%xmm7 */
	LONG $0x0cb70f44; BYTE $0x78	/* 20dd movzwl (%rax,%rdi,2),%r9d */
	LONG $0x727ab60f	/* 20e2 movzbl 0x72(%rdx),%edi */
	LONG $0x6f0f4466; BYTE $0xc7	/* 20e6 movdqa %xmm7,%xmm8 */
	LONG $0x710f4166; WORD $0x08e0	/* 20eb psraw $0x8,%xmm8 */
	LONG $0x783cb70f	/* 20f1 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 20f5 shl $0x10,%r9 */
	LONG $0xf50f4566; BYTE $0xc8	/* 20f9 pmaddwd %xmm8,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 20fe movdqa %xmm7,%xmm8 */
	LONG $0x710f4166; WORD $0x08f0	/* 2103 psllw $0x8,%xmm8 */
	LONG $0x20e7c148	/* 2109 shl $0x20,%rdi */
	LONG $0x710f4166; WORD $0x08e0	/* 210d psraw $0x8,%xmm8 */
	LONG $0xf50f4466; LONG $0x01002484; WORD $0x0000	/* 2113 pmaddwd 0x100(%rsp),%xmm8 */
	WORD $0x094c; BYTE $0xcf	/* 211d or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x70	/* 2120 movzbl 0x70(%rdx),%r9d */
	LONG $0x6b0f4566; BYTE $0xc1	/* 2125 packssdw %xmm9,%xmm8 */
	LONG $0x700f4466; WORD $0xaac8	/* 212a pshufd $0xaa,%xmm0,%xmm9 */
	LONG $0xc0700f66; BYTE $0xff	/* 2130 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0x0cb70f46; BYTE $0x48	/* 2135 movzwl (%rax,%r9,2),%r9d */
	LONG $0xf50f4566; BYTE $0xc1	/* 213a pmaddwd %xmm9,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 213f paddd %xmm8,%xmm5 */
	WORD $0x094c; BYTE $0xcf	/* 2144 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x73	/* 2147 movzbl 0x73(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 214c movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2151 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 2155 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xff	/* 2158 movq %rdi,%xmm7 */
	LONG $0x757ab60f	/* 215d movzbl 0x75(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 2161 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x767ab60f	/* 2166 movzbl 0x76(%rdx),%edi */
	LONG $0x783cb70f	/* 216a movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 216e shl $0x10,%r9 */
	LONG $0x20e7c148	/* 2172 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 2176 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x74	/* 2179 movzbl 0x74(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 217e movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 2183 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x77	/* 2186 movzbl 0x77(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 218b movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2190 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 2194 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 2197 movq %rdi,%xmm10 */
	LONG $0x6c0f4166; BYTE $0xfa	/* 219c punpcklqdq %xmm10,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 21a1 movdqa %xmm7,%xmm10 */
	LONG $0xf7710f66; BYTE $0x08	/* 21a6 psllw $0x8,%xmm7 */
	LONG $0x710f4166; WORD $0x08e2	/* 21ab psraw $0x8,%xmm10 */
	LONG $0xe7710f66; BYTE $0x08	/* 21b1 psraw $0x8,%xmm7 */
	LONG $0xf50f4466; LONG $0x01302494; WORD $0x0000	/* 21b6 pmaddwd 0x130(%rsp),%xmm10 */
	LONG $0x797ab60f	/* 21c0 movzbl 0x79(%rdx),%edi */
	LONG $0xbcf50f66; LONG $0x00011024; BYTE $0x00	/* 21c4 pmaddwd 0x110(%rsp),%xmm7 */
	LONG $0x0cb70f44; BYTE $0x78	/* 21cd movzwl (%rax,%rdi,2),%r9d */
	LONG $0x7a7ab60f	/* 21d2 movzbl 0x7a(%rdx),%edi */
	LONG $0x6b0f4166; BYTE $0xfa	/* 21d6 packssdw %xmm10,%xmm7 */
	LONG $0x783cb70f	/* 21db movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 21df shl $0x10,%r9 */
	LONG $0xf50f4166; BYTE $0xf9	/* 21e3 pmaddwd %xmm9,%xmm7 */
	LONG $0x20e7c148	/* 21e8 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 21ec or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x78	/* 21ef movzbl 0x78(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 21f4 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 21f9 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x7b	/* 21fc movzbl 0x7b(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2201 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2206 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 220a or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 220d movq %rdi,%xmm9 */
	LONG $0x7d7ab60f	/* 2212 movzbl 0x7d(%rdx),%edi */
	LONG $0x0cb70f44; BYTE $0x78	/* 2216 movzwl (%rax,%rdi,2),%r9d */
	LONG $0x7e7ab60f	/* 221b movzbl 0x7e(%rdx),%edi */
	LONG $0x783cb70f	/* 221f movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 2223 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 2227 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 222b or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x7c	/* 222e movzbl 0x7c(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2233 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 2238 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0x7f	/* 223b movzbl 0x7f(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2240 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2245 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 2249 or %r9,%rdi */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 224c add $0x100,%rsi */
	LONG $0x88c28148; WORD $0x0000; BYTE $0x00	/* 2253 add $0x88,%rdx */
	LONG $0x04c38349	/* 225a add $0x4,%r11 */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 225e movq %rdi,%xmm10 */
	LONG $0xf97ab60f	/* 2263 movzbl -0x7(%rdx),%edi */
	LONG $0x6c0f4566; BYTE $0xca	/* 2267 punpcklqdq %xmm10,%xmm9 */
	LONG $0x0cb70f44; BYTE $0x78	/* 226c movzwl (%rax,%rdi,2),%r9d */
	LONG $0xfa7ab60f	/* 2271 movzbl -0x6(%rdx),%edi */
	LONG $0x6f0f4566; BYTE $0xd1	/* 2275 movdqa %xmm9,%xmm10 */
	LONG $0x710f4166; WORD $0x08f1	/* 227a psllw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e2	/* 2280 psraw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e1	/* 2286 psraw $0x8,%xmm9 */
	LONG $0xf50f4466; LONG $0x01602494; WORD $0x0000	/* 228c pmaddwd 0x160(%rsp),%xmm10 */
	LONG $0x783cb70f	/* 2296 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 229a shl $0x10,%r9 */
	LONG $0xf50f4466; LONG $0x0140248c; WORD $0x0000	/* 229e pmaddwd 0x140(%rsp),%xmm9 */
	LONG $0x20e7c148	/* 22a8 shl $0x20,%rdi */
	LONG $0x6b0f4566; BYTE $0xca	/* 22ac packssdw %xmm10,%xmm9 */
	WORD $0x094c; BYTE $0xcf	/* 22b1 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0xf8	/* 22b4 movzbl -0x8(%rdx),%r9d */
	LONG $0xf50f4466; BYTE $0xc8	/* 22b9 pmaddwd %xmm0,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf9	/* 22be paddd %xmm9,%xmm7 */
	LONG $0x0cb70f46; BYTE $0x48	/* 22c3 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 22c8 or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0xfb	/* 22cb movzbl -0x5(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 22d0 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 22d5 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 22d9 or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 22dc movq %rdi,%xmm10 */
	LONG $0xfd7ab60f	/* 22e1 movzbl -0x3(%rdx),%edi */
	LONG $0xfe0f4466; LONG $0x019024b4; WORD $0x0000	/* 22e5 paddd 0x190(%rsp),%xmm14 */
	LONG $0xa46f0f66; LONG $0x0001b024; BYTE $0x00	/* 22ef movdqa 0x1b0(%rsp),%xmm4 */
	LONG $0x0cb70f44; BYTE $0x78	/* 22f8 movzwl (%rax,%rdi,2),%r9d */
	LONG $0xfe7ab60f	/* 22fd movzbl -0x2(%rdx),%edi */
	LONG $0x783cb70f	/* 2301 movzwl (%rax,%rdi,2),%edi */
	LONG $0x10e1c149	/* 2305 shl $0x10,%r9 */
	LONG $0x20e7c148	/* 2309 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xcf	/* 230d or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0xfc	/* 2310 movzbl -0x4(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2315 movzwl (%rax,%r9,2),%r9d */
	WORD $0x094c; BYTE $0xcf	/* 231a or %r9,%rdi */
	LONG $0x4ab60f44; BYTE $0xff	/* 231d movzbl -0x1(%rdx),%r9d */
	LONG $0x0cb70f46; BYTE $0x48	/* 2322 movzwl (%rax,%r9,2),%r9d */
	LONG $0x30e1c149	/* 2327 shl $0x30,%r9 */
	WORD $0x094c; BYTE $0xcf	/* 232b or %r9,%rdi */
	LONG $0x6e0f4c66; BYTE $0xef	/* 232e movq %rdi,%xmm13 */
	LONG $0x6c0f4566; BYTE $0xd5	/* 2333 punpcklqdq %xmm13,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xea	/* 2338 movdqa %xmm10,%xmm13 */
	LONG $0x710f4166; WORD $0x08f2	/* 233d psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e5	/* 2343 psraw $0x8,%xmm13 */
	LONG $0x710f4166; WORD $0x08e2	/* 2349 psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x017024ac; WORD $0x0000	/* 234f pmaddwd 0x170(%rsp),%xmm13 */
	LONG $0xf50f4466; LONG $0x01502494; WORD $0x0000	/* 2359 pmaddwd 0x150(%rsp),%xmm10 */
	LONG $0x6b0f4566; BYTE $0xd5	/* 2363 packssdw %xmm13,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd0	/* 2368 pmaddwd %xmm0,%xmm10 */
	LONG $0x846f0f66; LONG $0x00018024; BYTE $0x00	/* 236d movdqa 0x180(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xfa	/* 2376 paddd %xmm10,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 237b paddd %xmm15,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc6	/* 2380 paddd %xmm14,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc3	/* 2385 paddd %xmm11,%xmm0 */
	LONG $0xc1fe0f66	/* 238a paddd %xmm1,%xmm0 */
	LONG $0xe8fe0f66	/* 238e paddd %xmm0,%xmm5 */
	LONG $0xeffe0f66	/* 2392 paddd %xmm7,%xmm5 */
	WORD $0x110f; BYTE $0x2b	/* 2396 movups %xmm5,(%rbx) */
	LONG $0x78babf0f; WORD $0xffff; BYTE $0xff	/* 2399 movswl -0x88(%rdx),%edi */
	LONG $0xc5700f66; BYTE $0x4e	/* 23a0 pshufd $0x4e,%xmm5,%xmm0 */
	LONG $0xc5fe0f66	/* 23a5 paddd %xmm5,%xmm0 */
	WORD $0xe7c1; BYTE $0x0d	/* 23a9 shl $0xd,%edi */
	LONG $0xd0700f66; BYTE $0xb1	/* 23ac pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 23b1 and $0x8fffe000,%edi */
	LONG $0xd0fe0f66	/* 23b7 paddd %xmm0,%xmm2 */
	LONG $0x100f41f3; WORD $0xfc43	/* 23bb movss -0x4(%r11),%xmm0 */
	LONG $0x6e0f4866; BYTE $0xcf	/* 23c1 movq %rdi,%xmm1 */
	WORD $0x5b0f; BYTE $0xd2	/* 23c6 cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc97e0ff3	/* 23c9 movq %xmm1,%xmm1 */
	LONG $0xe1db0f66	/* 23cd pand %xmm1,%xmm4 */
	LONG $0xa4660f66; LONG $0x0001c024; BYTE $0x00	/* 23d1 pcmpgtd 0x1c0(%rsp),%xmm4 */
	LONG $0x00c0c60f	/* 23da shufps $0x0,%xmm0,%xmm0 */
	LONG $0xdc6f0f66	/* 23de movdqa %xmm4,%xmm3 */
	LONG $0xd9df0f66	/* 23e2 pandn %xmm1,%xmm3 */
	LONG $0x8ceb0f66; LONG $0x0001d024; BYTE $0x00	/* 23e6 por 0x1d0(%rsp),%xmm1 */
	LONG $0x249c590f; LONG $0x000001a0	/* 23ef mulps 0x1a0(%rsp),%xmm3 */
	LONG $0xccdb0f66	/* 23f7 pand %xmm4,%xmm1 */
	WORD $0x560f; BYTE $0xd9	/* 23fb orps %xmm1,%xmm3 */
	LONG $0x244c280f; BYTE $0x10	/* 23fe movaps 0x10(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xc3	/* 2403 mulps %xmm3,%xmm0 */
	LONG $0x241c280f	/* 2406 movaps (%rsp),%xmm3 */
	WORD $0x590f; BYTE $0xc2	/* 240a mulps %xmm2,%xmm0 */
	LONG $0x2444580f; BYTE $0x20	/* 240d addps 0x20(%rsp),%xmm0 */
	LONG $0x245c290f; BYTE $0x20	/* 2412 movaps %xmm3,0x20(%rsp) */
	WORD $0x394c; BYTE $0xf6	/* 2417 cmp %r14,%rsi */
	LONG $0xef90850f; WORD $0xffff	/* 241a jne 13b0 */
	LONG $0x244c280f; BYTE $0x10	/* 2420 movaps 0x10(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x40	/* 2425 addps 0x40(%rsp),%xmm0 */
	LONG $0x24b48b48; LONG $0x000001f8	/* 242a mov 0x1f8(%rsp),%rsi */
	WORD $0x580f; BYTE $0xcb	/* 2432 addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 2435 addps %xmm1,%xmm0 */
	LONG $0x110f42f3; WORD $0xa604	/* 2438 movss %xmm0,(%rsi,%r12,4) */
	LONG $0x01c48349	/* 243e add $0x1,%r12 */
	LONG $0x04fc8349	/* 2442 cmp $0x4,%r12 */
	LONG $0xef1f850f; WORD $0xffff	/* 2446 jne 136b */
	LONG $0x04ea8349	/* 244c sub $0x4,%r10 */
	LONG $0x24b48b48; LONG $0x00000210	/* 2450 mov 0x210(%rsp),%rsi */
	LONG $0x24848348; LONG $0x000001f8; BYTE $0x10	/* 2458 addq $0x10,0x1f8(%rsp) */
	LONG $0x24b40148; LONG $0x00000200	/* 2461 add %rsi,0x200(%rsp) */
	LONG $0x03fa8349	/* 2469 cmp $0x3,%r10 */
	WORD $0x287e	/* 246d jle 2497 */
	LONG $0x24bc8348; LONG $0x00000598; BYTE $0x00	/* 246f cmpq $0x0,0x598(%rsp) */
	LONG $0x24948b48; LONG $0x00000260	/* 2478 mov 0x260(%rsp),%rdx */
	LONG $0xdcb98f0f; WORD $0xffff	/* 2480 jg 13f */
	LONG $0x24848b48; LONG $0x000001f8	/* 2486 mov 0x1f8(%rsp),%rax */
	LONG $0xc0ef0f66	/* 248e pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x00	/* 2492 movups %xmm0,(%rax) */
	WORD $0xb5eb	/* 2495 jmp 244c */
	LONG $0x24848b48; LONG $0x00000248	/* 2497 mov 0x248(%rsp),%rax */
	WORD $0x8948; BYTE $0xf7	/* 249f mov %rsi,%rdi */
	LONG $0x24ac8b4c; LONG $0x00000230	/* 24a2 mov 0x230(%rsp),%r13 */
	LONG $0x24b48b4c; LONG $0x00000238	/* 24aa mov 0x238(%rsp),%r14 */
	LONG $0x24a48b4c; LONG $0x00000240	/* 24b2 mov 0x240(%rsp),%r12 */
	LONG $0xfc488d48	/* 24ba lea -0x4(%rax),%rcx */
	LONG $0x24bc8b4c; LONG $0x00000208	/* 24be mov 0x208(%rsp),%r15 */
	WORD $0x8948; BYTE $0xca	/* 24c6 mov %rcx,%rdx */
	LONG $0x02eac148	/* 24c9 shr $0x2,%rdx */
	LONG $0x01428d48	/* 24cd lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 24d1 neg %rdx */
	WORD $0x8948; BYTE $0xc6	/* 24d4 mov %rax,%rsi */
	LONG $0xc7af0f48	/* 24d7 imul %rdi,%rax */
	LONG $0x04e6c148	/* 24db shl $0x4,%rsi */
	WORD $0x0149; BYTE $0xf5	/* 24df add %rsi,%r13 */
	WORD $0x0149; BYTE $0xc6	/* 24e2 add %rax,%r14 */
	LONG $0x91048d48	/* 24e5 lea (%rcx,%rdx,4),%rax */
	WORD $0x8548; BYTE $0xc0	/* 24e9 test %rax,%rax */
	LONG $0x11998e0f; WORD $0x0000	/* 24ec jle 368b */
	LONG $0x24ac8b48; LONG $0x00000598	/* 24f2 mov 0x598(%rsp),%rbp */
	LONG $0x85448d4d; BYTE $0x00	/* 24fa lea 0x0(%r13,%rax,4),%r8 */
	LONG $0x24bc894c; LONG $0x00000200	/* 24ff mov %r15,0x200(%rsp) */
	LONG $0x05100ff3; LONG $0x000013a4	/* 2507 movss 0x0(%rip),%xmm0 = 38b3 */
	LONG $0x2484894c; LONG $0x000001f8	/* 250f mov %r8,0x1f8(%rsp) */
	LONG $0x24848b4c; LONG $0x00000598	/* 2517 mov 0x598(%rsp),%r8 */
	LONG $0x08e5c148	/* 251f shl $0x8,%rbp */
	LONG $0x1d6f0ff3; LONG $0x000013c8	/* 2523 movdqa 0x0(%rip),%xmm3 = 38f3, as it lies */
	LONG $0x00c0c60f	/* 252b shufps $0x0,%xmm0,%xmm0 */
	LONG $0x249c290f; LONG $0x000001a0	/* 252f movaps %xmm3,0x1a0(%rsp) */
	WORD $0x014c; BYTE $0xfd	/* 2537 add %r15,%rbp */
	LONG $0x1d6f0ff3; LONG $0x00001381	/* 253a movdqa 0x0(%rip),%xmm3 = 38c3, as it lies */
	LONG $0x2484290f; LONG $0x000001d0	/* 2542 movaps %xmm0,0x1d0(%rsp) */
	LONG $0x249c290f; LONG $0x000001b0	/* 254a movaps %xmm3,0x1b0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00001379	/* 2552 movdqa 0x0(%rip),%xmm3 = 38d3, as it lies */
	LONG $0x249c290f; LONG $0x000001c0	/* 255a movaps %xmm3,0x1c0(%rsp) */
	LONG $0x04c58349	/* 2562 add $0x4,%r13 */
	WORD $0x854d; BYTE $0xc0	/* 2566 test %r8,%r8 */
	LONG $0x112e8e0f; WORD $0x0000	/* 2569 jle 369d */
	LONG $0xdbef0f66	/* 256f pxor %xmm3,%xmm3 */
	LONG $0x248c8b4c; LONG $0x000001f0	/* 2573 mov 0x1f0(%rsp),%r9 */
	LONG $0x24b48b48; LONG $0x00000200	/* 257b mov 0x200(%rsp),%rsi */
	LONG $0x248c8d48; LONG $0x00000350	/* 2583 lea 0x350(%rsp),%rcx */
	LONG $0x245c290f; BYTE $0x20	/* 258b movaps %xmm3,0x20(%rsp) */
	LONG $0x24948d4c; LONG $0x000002d0	/* 2590 lea 0x2d0(%rsp),%r10 */
	WORD $0x894c; BYTE $0xf0	/* 2598 mov %r14,%rax */
	LONG $0x01158d48; WORD $0x0011; BYTE $0x00	/* 259b lea 0x0(%rip),%rdx = 36a3 */
	LONG $0x00ffbb48; LONG $0x00ff0000; WORD $0x0000	/* 25a2 movabs $0xff000000ff,%rbx */
	LONG $0x245c290f; BYTE $0x30	/* 25ac movaps %xmm3,0x30(%rsp) */
	LONG $0x000fbb49; LONG $0x000f000f; WORD $0x000f	/* 25b1 movabs $0xf000f000f000f,%r11 */
	LONG $0x245c290f; BYTE $0x10	/* 25bb movaps %xmm3,0x10(%rsp) */
	LONG $0x241c290f	/* 25c0 movaps %xmm3,(%rsp) */
	LONG $0x24ac894c; LONG $0x000001e0	/* 25c4 mov %r13,0x1e0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x0000130f	/* 25cc movdqa 0x0(%rip),%xmm3 = 38e3, as it lies */
	LONG $0x249c290f; LONG $0x00000190	/* 25d4 movaps %xmm3,0x190(%rsp) */
	WORD $0x14eb	/* 25dc jmp 25f2 */
	LONG $0x245c280f; BYTE $0x30	/* 25de movaps 0x30(%rsp),%xmm3 */
	LONG $0x2444290f; BYTE $0x20	/* 25e3 movaps %xmm0,0x20(%rsp) */
	LONG $0x244c290f; BYTE $0x30	/* 25e8 movaps %xmm1,0x30(%rsp) */
	LONG $0x245c290f; BYTE $0x10	/* 25ed movaps %xmm3,0x10(%rsp) */
	LONG $0x6f0f44f3; BYTE $0x06	/* 25f2 movdqu (%rsi),%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 25f7 movdqa %xmm8,%xmm1 */
	LONG $0x600f4166; BYTE $0xc8	/* 25fc punpcklbw %xmm8,%xmm1 */
	LONG $0x680f4566; BYTE $0xc0	/* 2601 punpckhbw %xmm8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 2606 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 260b psraw $0x8,%xmm8 */
	WORD $0x110f; BYTE $0x09	/* 2611 movups %xmm1,(%rcx) */
	LONG $0x41110f44; BYTE $0x10	/* 2614 movups %xmm8,0x10(%rcx) */
	LONG $0x6f0f44f3; WORD $0x104e	/* 2619 movdqu 0x10(%rsi),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xf9	/* 261f movdqa %xmm9,%xmm15 */
	LONG $0x600f4566; BYTE $0xf9	/* 2624 punpcklbw %xmm9,%xmm15 */
	LONG $0x680f4566; BYTE $0xc9	/* 2629 punpckhbw %xmm9,%xmm9 */
	LONG $0x710f4166; WORD $0x08e1	/* 262e psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e7	/* 2634 psraw $0x8,%xmm15 */
	LONG $0x79110f44; BYTE $0x20	/* 263a movups %xmm15,0x20(%rcx) */
	LONG $0x49110f44; BYTE $0x30	/* 263f movups %xmm9,0x30(%rcx) */
	LONG $0x766f0ff3; BYTE $0x20	/* 2644 movdqu 0x20(%rsi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xee	/* 2649 movdqa %xmm6,%xmm13 */
	LONG $0x600f4466; BYTE $0xee	/* 264e punpcklbw %xmm6,%xmm13 */
	LONG $0xf6680f66	/* 2653 punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e5	/* 2657 psraw $0x8,%xmm13 */
	LONG $0xe6710f66; BYTE $0x08	/* 265d psraw $0x8,%xmm6 */
	LONG $0x69110f44; BYTE $0x40	/* 2662 movups %xmm13,0x40(%rcx) */
	LONG $0x5071110f	/* 2667 movups %xmm6,0x50(%rcx) */
	LONG $0x7e6f0ff3; BYTE $0x30	/* 266b movdqu 0x30(%rsi),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 2670 movdqa %xmm7,%xmm14 */
	LONG $0x600f4466; BYTE $0xf7	/* 2675 punpcklbw %xmm7,%xmm14 */
	LONG $0xff680f66	/* 267a punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e6	/* 267e psraw $0x8,%xmm14 */
	LONG $0xe7710f66; BYTE $0x08	/* 2684 psraw $0x8,%xmm7 */
	LONG $0x71110f44; BYTE $0x60	/* 2689 movups %xmm14,0x60(%rcx) */
	LONG $0x7079110f	/* 268e movups %xmm7,0x70(%rcx) */
	LONG $0x666f0ff3; BYTE $0x40	/* 2692 movdqu 0x40(%rsi),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 2697 movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* 269c punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* 26a1 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* 26a5 psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* 26ab psraw $0x8,%xmm4 */
	LONG $0x99110f44; LONG $0x00000080	/* 26b0 movups %xmm11,0x80(%rcx) */
	LONG $0x90a1110f; WORD $0x0000; BYTE $0x00	/* 26b8 movups %xmm4,0x90(%rcx) */
	LONG $0x6e6f0ff3; BYTE $0x50	/* 26bf movdqu 0x50(%rsi),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 26c4 movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 26c9 punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 26ce punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e4	/* 26d2 psraw $0x8,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 26d8 psraw $0x8,%xmm5 */
	LONG $0xa1110f44; LONG $0x000000a0	/* 26dd movups %xmm12,0xa0(%rcx) */
	LONG $0xb0a9110f; WORD $0x0000; BYTE $0x00	/* 26e5 movups %xmm5,0xb0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x60	/* 26ec movdqu 0x60(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 26f1 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 26f5 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 26f9 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 26fd movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 2701 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 2705 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 270a psraw $0x8,%xmm2 */
	LONG $0xc099110f; WORD $0x0000; BYTE $0x00	/* 270f movups %xmm3,0xc0(%rcx) */
	LONG $0xd091110f; WORD $0x0000; BYTE $0x00	/* 2716 movups %xmm2,0xd0(%rcx) */
	LONG $0x466f0ff3; BYTE $0x70	/* 271d movdqu 0x70(%rsi),%xmm0 */
	LONG $0x2454290f; BYTE $0x50	/* 2722 movaps %xmm2,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd0	/* 2727 movdqa %xmm0,%xmm10 */
	LONG $0x245c290f; BYTE $0x40	/* 272c movaps %xmm3,0x40(%rsp) */
	LONG $0x600f4466; BYTE $0xd0	/* 2731 punpcklbw %xmm0,%xmm10 */
	LONG $0xc0680f66	/* 2736 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 273a psraw $0x8,%xmm10 */
	LONG $0xe0710f66; BYTE $0x08	/* 2740 psraw $0x8,%xmm0 */
	LONG $0x91110f44; LONG $0x000000e0	/* 2745 movups %xmm10,0xe0(%rcx) */
	LONG $0x2444290f; BYTE $0x60	/* 274d movaps %xmm0,0x60(%rsp) */
	LONG $0xf081110f; WORD $0x0000; BYTE $0x00	/* 2752 movups %xmm0,0xf0(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000080	/* 2759 movdqu 0x80(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 2761 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 2765 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2769 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 276d movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 2771 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 2775 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 277a psraw $0x8,%xmm2 */
	LONG $0x245c290f; BYTE $0x70	/* 277f movaps %xmm3,0x70(%rsp) */
	LONG $0x0099110f; WORD $0x0001; BYTE $0x00	/* 2784 movups %xmm3,0x100(%rcx) */
	LONG $0x2494290f; LONG $0x00000080	/* 278b movaps %xmm2,0x80(%rsp) */
	LONG $0x1091110f; WORD $0x0001; BYTE $0x00	/* 2793 movups %xmm2,0x110(%rcx) */
	LONG $0x866f0ff3; LONG $0x00000090	/* 279a movdqu 0x90(%rsi),%xmm0 */
	LONG $0xd06f0f66	/* 27a2 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 27a6 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 27aa punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 27ae psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 27b3 psraw $0x8,%xmm0 */
	LONG $0x2091110f; WORD $0x0001; BYTE $0x00	/* 27b8 movups %xmm2,0x120(%rcx) */
	LONG $0x3081110f; WORD $0x0001; BYTE $0x00	/* 27bf movups %xmm0,0x130(%rcx) */
	LONG $0x2484290f; LONG $0x000000a0	/* 27c6 movaps %xmm0,0xa0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000a0	/* 27ce movdqu 0xa0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000090	/* 27d6 movaps %xmm2,0x90(%rsp) */
	LONG $0xd06f0f66	/* 27de movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 27e2 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 27e6 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 27ea movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 27ee psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 27f3 psraw $0x8,%xmm3 */
	LONG $0x5081110f; WORD $0x0001; BYTE $0x00	/* 27f8 movups %xmm0,0x150(%rcx) */
	LONG $0x4099110f; WORD $0x0001; BYTE $0x00	/* 27ff movups %xmm3,0x140(%rcx) */
	LONG $0x2484290f; LONG $0x000000c0	/* 2806 movaps %xmm0,0xc0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000b0	/* 280e movdqu 0xb0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x000000b0	/* 2816 movaps %xmm3,0xb0(%rsp) */
	LONG $0xd06f0f66	/* 281e movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 2822 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2826 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 282a psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 282f psraw $0x8,%xmm0 */
	LONG $0x6091110f; WORD $0x0001; BYTE $0x00	/* 2834 movups %xmm2,0x160(%rcx) */
	LONG $0x7081110f; WORD $0x0001; BYTE $0x00	/* 283b movups %xmm0,0x170(%rcx) */
	LONG $0x2484290f; LONG $0x000000e0	/* 2842 movaps %xmm0,0xe0(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000c0	/* 284a movdqu 0xc0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000d0	/* 2852 movaps %xmm2,0xd0(%rsp) */
	LONG $0xd06f0f66	/* 285a movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 285e punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2862 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 2866 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 286b psraw $0x8,%xmm0 */
	LONG $0x8091110f; WORD $0x0001; BYTE $0x00	/* 2870 movups %xmm2,0x180(%rcx) */
	LONG $0x9081110f; WORD $0x0001; BYTE $0x00	/* 2877 movups %xmm0,0x190(%rcx) */
	LONG $0x2484290f; LONG $0x00000100	/* 287e movaps %xmm0,0x100(%rsp) */
	LONG $0x866f0ff3; LONG $0x000000d0	/* 2886 movdqu 0xd0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x000000f0	/* 288e movaps %xmm2,0xf0(%rsp) */
	LONG $0xd06f0f66	/* 2896 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 289a punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 289e punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 28a2 movdqa %xmm2,%xmm3 */
	LONG $0xd06f0f66	/* 28a6 movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 28aa psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 28af psraw $0x8,%xmm2 */
	LONG $0xa099110f; WORD $0x0001; BYTE $0x00	/* 28b4 movups %xmm3,0x1a0(%rcx) */
	LONG $0xb091110f; WORD $0x0001; BYTE $0x00	/* 28bb movups %xmm2,0x1b0(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000e0	/* 28c2 movdqu 0xe0(%rsi),%xmm0 */
	LONG $0x2494290f; LONG $0x00000120	/* 28ca movaps %xmm2,0x120(%rsp) */
	LONG $0xd06f0f66	/* 28d2 movdqa %xmm0,%xmm2 */
	LONG $0x249c290f; LONG $0x00000110	/* 28d6 movaps %xmm3,0x110(%rsp) */
	LONG $0xd0600f66	/* 28de punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 28e2 punpckhbw %xmm0,%xmm0 */
	LONG $0xda6f0f66	/* 28e6 movdqa %xmm2,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 28ea psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 28ef psraw $0x8,%xmm3 */
	LONG $0x2484290f; LONG $0x00000140	/* 28f4 movaps %xmm0,0x140(%rsp) */
	LONG $0xc099110f; WORD $0x0001; BYTE $0x00	/* 28fc movups %xmm3,0x1c0(%rcx) */
	LONG $0xd081110f; WORD $0x0001; BYTE $0x00	/* 2903 movups %xmm0,0x1d0(%rcx) */
	LONG $0x866f0ff3; LONG $0x000000f0	/* 290a movdqu 0xf0(%rsi),%xmm0 */
	LONG $0x249c290f; LONG $0x00000130	/* 2912 movaps %xmm3,0x130(%rsp) */
	LONG $0xd06f0f66	/* 291a movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 291e punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 2922 punpckhbw %xmm0,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 2926 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 292b psraw $0x8,%xmm0 */
	LONG $0x2494290f; LONG $0x00000150	/* 2930 movaps %xmm2,0x150(%rsp) */
	LONG $0xe091110f; WORD $0x0001; BYTE $0x00	/* 2938 movups %xmm2,0x1e0(%rcx) */
	LONG $0xf081110f; WORD $0x0001; BYTE $0x00	/* 293f movups %xmm0,0x1f0(%rcx) */
	LONG $0x78b70f44; BYTE $0x02	/* 2946 movzwl 0x2(%rax),%r15d */
	LONG $0x04688b44	/* 294b mov 0x4(%rax),%r13d */
	LONG $0x2484290f; LONG $0x00000160	/* 294f movaps %xmm0,0x160(%rsp) */
	WORD $0x894c; BYTE $0xff	/* 2957 mov %r15,%rdi */
	LONG $0x18e7c148	/* 295a shl $0x18,%rdi */
	WORD $0x014c; BYTE $0xff	/* 295e add %r15,%rdi */
	WORD $0x2148; BYTE $0xdf	/* 2961 and %rbx,%rdi */
	WORD $0x8949; BYTE $0xff	/* 2964 mov %rdi,%r15 */
	LONG $0x0ce7c149	/* 2967 shl $0xc,%r15 */
	WORD $0x014c; BYTE $0xff	/* 296b add %r15,%rdi */
	WORD $0x8945; BYTE $0xef	/* 296e mov %r13d,%r15d */
	LONG $0x04edc141	/* 2971 shr $0x4,%r13d */
	LONG $0x0fe58141; WORD $0x0f0f; BYTE $0x0f	/* 2975 and $0xf0f0f0f,%r13d */
	WORD $0x214c; BYTE $0xdf	/* 297c and %r11,%rdi */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 297f and $0xf0f0f0f,%r15d */
	LONG $0x6e0f4166; BYTE $0xc5	/* 2986 movd %r13d,%xmm0 */
	WORD $0x8949; BYTE $0xfd	/* 298b mov %rdi,%r13 */
	LONG $0x6e0f4166; BYTE $0xd7	/* 298e movd %r15d,%xmm2 */
	LONG $0x06e5c149	/* 2993 shl $0x6,%r13 */
	LONG $0xd0600f66	/* 2997 punpcklbw %xmm0,%xmm2 */
	WORD $0x014c; BYTE $0xef	/* 299b add %r13,%rdi */
	LONG $0x3030bd49; LONG $0x30303030; WORD $0x3030	/* 299e movabs $0x3030303030303030,%r13 */
	LONG $0x04e7c148	/* 29a8 shl $0x4,%rdi */
	WORD $0x214c; BYTE $0xef	/* 29ac and %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xc7	/* 29af movq %rdi,%xmm0 */
	LONG $0x0978b60f	/* 29b4 movzbl 0x9(%rax),%edi */
	LONG $0xc2eb0f66	/* 29b8 por %xmm2,%xmm0 */
	LONG $0x84f80f66; LONG $0x0001a024; BYTE $0x00	/* 29bc psubb 0x1a0(%rsp),%xmm0 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 29c5 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x0a78b60f	/* 29ca movzbl 0xa(%rax),%edi */
	LONG $0xc0600f66	/* 29ce punpcklbw %xmm0,%xmm0 */
	LONG $0x7a3cb70f	/* 29d2 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 29d6 shl $0x10,%r13 */
	LONG $0xe0710f66; BYTE $0x08	/* 29da psraw $0x8,%xmm0 */
	LONG $0x20e7c148	/* 29df shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 29e3 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x08	/* 29e6 movzbl 0x8(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 29eb movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 29f0 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x0b	/* 29f3 movzbl 0xb(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 29f8 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 29fd shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2a01 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 2a04 movq %rdi,%xmm3 */
	LONG $0x0d78b60f	/* 2a09 movzbl 0xd(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2a0d movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x0e78b60f	/* 2a12 movzbl 0xe(%rax),%edi */
	LONG $0x7a3cb70f	/* 2a16 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2a1a shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2a1e shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2a22 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x0c	/* 2a25 movzbl 0xc(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2a2a movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2a2f or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x0f	/* 2a32 movzbl 0xf(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2a37 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2a3c shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2a40 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 2a43 movq %rdi,%xmm2 */
	LONG $0x1178b60f	/* 2a48 movzbl 0x11(%rax),%edi */
	LONG $0xda6c0f66	/* 2a4c punpcklqdq %xmm2,%xmm3 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2a50 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x1278b60f	/* 2a55 movzbl 0x12(%rax),%edi */
	LONG $0xd36f0f66	/* 2a59 movdqa %xmm3,%xmm2 */
	LONG $0xe2710f66; BYTE $0x08	/* 2a5d psraw $0x8,%xmm2 */
	LONG $0x7a3cb70f	/* 2a62 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2a66 shl $0x10,%r13 */
	LONG $0xf50f4466; BYTE $0xfa	/* 2a6a pmaddwd %xmm2,%xmm15 */
	LONG $0xd36f0f66	/* 2a6f movdqa %xmm3,%xmm2 */
	LONG $0xf2710f66; BYTE $0x08	/* 2a73 psllw $0x8,%xmm2 */
	LONG $0x20e7c148	/* 2a78 shl $0x20,%rdi */
	LONG $0xe2710f66; BYTE $0x08	/* 2a7c psraw $0x8,%xmm2 */
	WORD $0x094c; BYTE $0xef	/* 2a81 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x10	/* 2a84 movzbl 0x10(%rax),%r13d */
	LONG $0xd1f50f66	/* 2a89 pmaddwd %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* 2a8d movdqa %xmm0,%xmm1 */
	LONG $0xc8610f66	/* 2a91 punpcklwd %xmm0,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xd7	/* 2a95 packssdw %xmm15,%xmm2 */
	LONG $0xc0690f66	/* 2a9a punpckhwd %xmm0,%xmm0 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2a9e movzwl (%rdx,%r13,2),%r13d */
	LONG $0xd96f0f66	/* 2aa3 movdqa %xmm1,%xmm3 */
	LONG $0x700f4466; WORD $0x00f9	/* 2aa7 pshufd $0x0,%xmm1,%xmm15 */
	LONG $0xca6f0f66	/* 2aad movdqa %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcf	/* 2ab1 pmaddwd %xmm15,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 2ab6 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x13	/* 2ab9 movzbl 0x13(%rax),%r13d */
	LONG $0x248c290f; LONG $0x00000170	/* 2abe movaps %xmm1,0x170(%rsp) */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2ac6 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2acb shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2acf or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2ad2 movq %rdi,%xmm1 */
	LONG $0x1578b60f	/* 2ad7 movzbl 0x15(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2adb movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x1678b60f	/* 2ae0 movzbl 0x16(%rax),%edi */
	LONG $0x7a3cb70f	/* 2ae4 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2ae8 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2aec shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2af0 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x14	/* 2af3 movzbl 0x14(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2af8 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2afd or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x17	/* 2b00 movzbl 0x17(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2b05 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2b0a shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2b0e or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 2b11 movq %rdi,%xmm2 */
	LONG $0x1978b60f	/* 2b16 movzbl 0x19(%rax),%edi */
	LONG $0xca6c0f66	/* 2b1a punpcklqdq %xmm2,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2b1e movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x1a78b60f	/* 2b23 movzbl 0x1a(%rax),%edi */
	LONG $0xd16f0f66	/* 2b27 movdqa %xmm1,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 2b2b psllw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2b30 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2b35 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 2b3a movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2b3e shl $0x10,%r13 */
	LONG $0xf50f4166; BYTE $0xd1	/* 2b42 pmaddwd %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xc8	/* 2b47 pmaddwd %xmm8,%xmm1 */
	LONG $0xca6b0f66	/* 2b4c packssdw %xmm2,%xmm1 */
	LONG $0x20e7c148	/* 2b50 shl $0x20,%rdi */
	LONG $0xf50f4466; BYTE $0xf9	/* 2b54 pmaddwd %xmm1,%xmm15 */
	WORD $0x094c; BYTE $0xef	/* 2b59 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x18	/* 2b5c movzbl 0x18(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2b61 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2b66 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x1b	/* 2b69 movzbl 0x1b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2b6e movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2b73 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2b77 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2b7a movq %rdi,%xmm1 */
	LONG $0x1d78b60f	/* 2b7f movzbl 0x1d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2b83 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x1e78b60f	/* 2b88 movzbl 0x1e(%rax),%edi */
	LONG $0x7a3cb70f	/* 2b8c movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2b90 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2b94 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2b98 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x1c	/* 2b9b movzbl 0x1c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2ba0 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2ba5 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x1f	/* 2ba8 movzbl 0x1f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2bad movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2bb2 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2bb6 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 2bb9 movq %rdi,%xmm9 */
	LONG $0x2178b60f	/* 2bbe movzbl 0x21(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2bc2 punpcklqdq %xmm9,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2bc7 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x2278b60f	/* 2bcc movzbl 0x22(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2bd0 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2bd5 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2bda psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2be0 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 2be5 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2be9 shl $0x10,%r13 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 2bed movdqa %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcd	/* 2bf2 pmaddwd %xmm13,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd6	/* 2bf7 pmaddwd %xmm14,%xmm2 */
	LONG $0x20e7c148	/* 2bfc shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 2c00 packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0x55	/* 2c04 pshufd $0x55,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xef	/* 2c09 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x20	/* 2c0c movzbl 0x20(%rax),%r13d */
	LONG $0x6f0f4466; BYTE $0xe9	/* 2c11 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 2c16 pmaddwd %xmm2,%xmm13 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2c1b movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2c20 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x23	/* 2c23 movzbl 0x23(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2c28 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2c2d shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2c31 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2c34 movq %rdi,%xmm1 */
	LONG $0x2578b60f	/* 2c39 movzbl 0x25(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2c3d movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x2678b60f	/* 2c42 movzbl 0x26(%rax),%edi */
	LONG $0x7a3cb70f	/* 2c46 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2c4a shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2c4e shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2c52 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x24	/* 2c55 movzbl 0x24(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2c5a movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2c5f or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x27	/* 2c62 movzbl 0x27(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2c67 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2c6c shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2c70 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xf7	/* 2c73 movq %rdi,%xmm14 */
	LONG $0x2978b60f	/* 2c78 movzbl 0x29(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xce	/* 2c7c punpcklqdq %xmm14,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2c81 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x2a78b60f	/* 2c86 movzbl 0x2a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc1	/* 2c8a movdqa %xmm1,%xmm8 */
	LONG $0xf1710f66; BYTE $0x08	/* 2c8f psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 2c94 psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c9a psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 2c9f movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2ca3 shl $0x10,%r13 */
	LONG $0xf50f4466; BYTE $0xc7	/* 2ca7 pmaddwd %xmm7,%xmm8 */
	LONG $0xcef50f66	/* 2cac pmaddwd %xmm6,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 2cb0 packssdw %xmm8,%xmm1 */
	LONG $0x20e7c148	/* 2cb5 shl $0x20,%rdi */
	LONG $0x6f0f4466; BYTE $0xf1	/* 2cb9 movdqa %xmm1,%xmm14 */
	WORD $0x094c; BYTE $0xef	/* 2cbe or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x28	/* 2cc1 movzbl 0x28(%rax),%r13d */
	LONG $0xf50f4466; BYTE $0xf2	/* 2cc6 pmaddwd %xmm2,%xmm14 */
	LONG $0xfe0f4566; BYTE $0xee	/* 2ccb paddd %xmm14,%xmm13 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2cd0 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2cd5 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x2b	/* 2cd8 movzbl 0x2b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2cdd movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2ce2 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2ce6 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2ce9 movq %rdi,%xmm1 */
	LONG $0x2d78b60f	/* 2cee movzbl 0x2d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2cf2 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x2e78b60f	/* 2cf7 movzbl 0x2e(%rax),%edi */
	LONG $0x7a3cb70f	/* 2cfb movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2cff shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2d03 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2d07 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x2c	/* 2d0a movzbl 0x2c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2d0f movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2d14 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x2f	/* 2d17 movzbl 0x2f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2d1c movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2d21 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2d25 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xff	/* 2d28 movq %rdi,%xmm7 */
	LONG $0x3178b60f	/* 2d2d movzbl 0x31(%rax),%edi */
	LONG $0xcf6c0f66	/* 2d31 punpcklqdq %xmm7,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2d35 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x3278b60f	/* 2d3a movzbl 0x32(%rax),%edi */
	LONG $0xf96f0f66	/* 2d3e movdqa %xmm1,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 2d42 psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* 2d47 psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* 2d4c psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 2d51 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2d55 shl $0x10,%r13 */
	LONG $0xd76f0f66	/* 2d59 movdqa %xmm7,%xmm2 */
	LONG $0xf50f4166; BYTE $0xcb	/* 2d5d pmaddwd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xd4	/* 2d62 pmaddwd %xmm12,%xmm2 */
	LONG $0x20e7c148	/* 2d67 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 2d6b packssdw %xmm2,%xmm1 */
	LONG $0xd3700f66; BYTE $0xaa	/* 2d6f pshufd $0xaa,%xmm3,%xmm2 */
	WORD $0x094c; BYTE $0xef	/* 2d74 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x30	/* 2d77 movzbl 0x30(%rax),%r13d */
	LONG $0xf96f0f66	/* 2d7c movdqa %xmm1,%xmm7 */
	LONG $0xdb700f66; BYTE $0xff	/* 2d80 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xfaf50f66	/* 2d85 pmaddwd %xmm2,%xmm7 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2d89 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x24bc290f; LONG $0x00000180	/* 2d8e movaps %xmm7,0x180(%rsp) */
	WORD $0x094c; BYTE $0xef	/* 2d96 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x33	/* 2d99 movzbl 0x33(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2d9e movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2da3 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2da7 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2daa movq %rdi,%xmm1 */
	LONG $0x3578b60f	/* 2daf movzbl 0x35(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2db3 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x3678b60f	/* 2db8 movzbl 0x36(%rax),%edi */
	LONG $0x7a3cb70f	/* 2dbc movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2dc0 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2dc4 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2dc8 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x34	/* 2dcb movzbl 0x34(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2dd0 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2dd5 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x37	/* 2dd8 movzbl 0x37(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2ddd movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2de2 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2de6 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xcf	/* 2de9 movq %rdi,%xmm9 */
	LONG $0x3978b60f	/* 2dee movzbl 0x39(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xc9	/* 2df2 punpcklqdq %xmm9,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2df7 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x3a78b60f	/* 2dfc movzbl 0x3a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc9	/* 2e00 movdqa %xmm1,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 2e05 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e1	/* 2e0a psraw $0x8,%xmm9 */
	LONG $0xe1710f66; BYTE $0x08	/* 2e10 psraw $0x8,%xmm1 */
	LONG $0x7a3cb70f	/* 2e15 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2e19 shl $0x10,%r13 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 2e1d movdqa %xmm9,%xmm6 */
	LONG $0xccf50f66	/* 2e22 pmaddwd %xmm4,%xmm1 */
	LONG $0xf5f50f66	/* 2e26 pmaddwd %xmm5,%xmm6 */
	LONG $0x20e7c148	/* 2e2a shl $0x20,%rdi */
	LONG $0xce6b0f66	/* 2e2e packssdw %xmm6,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 2e32 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x38	/* 2e35 movzbl 0x38(%rax),%r13d */
	LONG $0xe16f0f66	/* 2e3a movdqa %xmm1,%xmm4 */
	LONG $0xe2f50f66	/* 2e3e pmaddwd %xmm2,%xmm4 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2e42 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2e47 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x3b	/* 2e4a movzbl 0x3b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2e4f movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2e54 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2e58 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2e5b movq %rdi,%xmm1 */
	LONG $0x3d78b60f	/* 2e60 movzbl 0x3d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2e64 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x3e78b60f	/* 2e69 movzbl 0x3e(%rax),%edi */
	LONG $0x7a3cb70f	/* 2e6d movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2e71 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2e75 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2e79 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x3c	/* 2e7c movzbl 0x3c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2e81 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2e86 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x3f	/* 2e89 movzbl 0x3f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2e8e movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2e93 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2e97 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xef	/* 2e9a movq %rdi,%xmm5 */
	LONG $0x4178b60f	/* 2e9f movzbl 0x41(%rax),%edi */
	LONG $0xcd6c0f66	/* 2ea3 punpcklqdq %xmm5,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2ea7 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x4278b60f	/* 2eac movzbl 0x42(%rax),%edi */
	LONG $0xe96f0f66	/* 2eb0 movdqa %xmm1,%xmm5 */
	LONG $0xf1710f66; BYTE $0x08	/* 2eb4 psllw $0x8,%xmm1 */
	LONG $0xe5710f66; BYTE $0x08	/* 2eb9 psraw $0x8,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 2ebe psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 2ec3 pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 2ec9 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2ecd shl $0x10,%r13 */
	LONG $0xd56f0f66	/* 2ed1 movdqa %xmm5,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd2	/* 2ed5 pmaddwd %xmm10,%xmm2 */
	LONG $0x20e7c148	/* 2eda shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 2ede packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 2ee2 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x40	/* 2ee5 movzbl 0x40(%rax),%r13d */
	LONG $0xe96f0f66	/* 2eea movdqa %xmm1,%xmm5 */
	LONG $0xebf50f66	/* 2eee pmaddwd %xmm3,%xmm5 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2ef2 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2ef7 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x43	/* 2efa movzbl 0x43(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2eff movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2f04 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2f08 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2f0b movq %rdi,%xmm1 */
	LONG $0x4578b60f	/* 2f10 movzbl 0x45(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2f14 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x4678b60f	/* 2f19 movzbl 0x46(%rax),%edi */
	LONG $0x7a3cb70f	/* 2f1d movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2f21 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2f25 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2f29 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x44	/* 2f2c movzbl 0x44(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2f31 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2f36 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x47	/* 2f39 movzbl 0x47(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2f3e movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2f43 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2f47 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 2f4a movq %rdi,%xmm10 */
	LONG $0x4978b60f	/* 2f4f movzbl 0x49(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xca	/* 2f53 punpcklqdq %xmm10,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2f58 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x4a78b60f	/* 2f5d movzbl 0x4a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xd1	/* 2f61 movdqa %xmm1,%xmm10 */
	LONG $0xf1710f66; BYTE $0x08	/* 2f66 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 2f6b psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 2f71 psraw $0x8,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 2f76 pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 2f7c movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2f80 shl $0x10,%r13 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 2f84 movdqa %xmm10,%xmm2 */
	LONG $0x54f50f66; WORD $0x6024	/* 2f89 pmaddwd 0x60(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 2f8f shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 2f93 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 2f97 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x48	/* 2f9a movzbl 0x48(%rax),%r13d */
	LONG $0xf16f0f66	/* 2f9f movdqa %xmm1,%xmm6 */
	LONG $0xf3f50f66	/* 2fa3 pmaddwd %xmm3,%xmm6 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2fa7 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2fac or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x4b	/* 2faf movzbl 0x4b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2fb4 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2fb9 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2fbd or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 2fc0 movq %rdi,%xmm1 */
	LONG $0x4d78b60f	/* 2fc5 movzbl 0x4d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 2fc9 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x4e78b60f	/* 2fce movzbl 0x4e(%rax),%edi */
	LONG $0x7a3cb70f	/* 2fd2 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 2fd6 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 2fda shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 2fde or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x4c	/* 2fe1 movzbl 0x4c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2fe6 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 2feb or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x4f	/* 2fee movzbl 0x4f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 2ff3 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 2ff8 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 2ffc or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 2fff movq %rdi,%xmm10 */
	LONG $0x6c0f4166; BYTE $0xca	/* 3004 punpcklqdq %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 3009 movdqa %xmm1,%xmm10 */
	LONG $0xf1710f66; BYTE $0x08	/* 300e psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 3013 psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 3019 psraw $0x8,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 301e movdqa %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x00009024; BYTE $0x00	/* 3023 pmaddwd 0x90(%rsp),%xmm2 */
	LONG $0x4cf50f66; WORD $0x7024	/* 302c pmaddwd 0x70(%rsp),%xmm1 */
	LONG $0x5178b60f	/* 3032 movzbl 0x51(%rax),%edi */
	LONG $0xca6b0f66	/* 3036 packssdw %xmm2,%xmm1 */
	LONG $0xd0700f66; BYTE $0x00	/* 303a pshufd $0x0,%xmm0,%xmm2 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 303f movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x5278b60f	/* 3044 movzbl 0x52(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xc1	/* 3048 movdqa %xmm1,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc2	/* 304d pmaddwd %xmm2,%xmm8 */
	LONG $0x7a3cb70f	/* 3052 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3056 shl $0x10,%r13 */
	LONG $0xfe0f4166; BYTE $0xf0	/* 305a paddd %xmm8,%xmm6 */
	LONG $0x20e7c148	/* 305f shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 3063 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x50	/* 3066 movzbl 0x50(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 306b movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 3070 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x53	/* 3073 movzbl 0x53(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3078 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 307d shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3081 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 3084 movq %rdi,%xmm1 */
	LONG $0x5578b60f	/* 3089 movzbl 0x55(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 308d movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x5678b60f	/* 3092 movzbl 0x56(%rax),%edi */
	LONG $0x7a3cb70f	/* 3096 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 309a shl $0x10,%r13 */
	LONG $0x20e7c148	/* 309e shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 30a2 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x54	/* 30a5 movzbl 0x54(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 30aa movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 30af or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x57	/* 30b2 movzbl 0x57(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 30b7 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 30bc shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 30c0 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 30c3 movq %rdi,%xmm10 */
	LONG $0x5978b60f	/* 30c8 movzbl 0x59(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xca	/* 30cc punpcklqdq %xmm10,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 30d1 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x5a78b60f	/* 30d6 movzbl 0x5a(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xd1	/* 30da movdqa %xmm1,%xmm10 */
	LONG $0xf1710f66; BYTE $0x08	/* 30df psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 30e4 psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 30ea psraw $0x8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 30ef pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 30f8 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 30fc shl $0x10,%r13 */
	LONG $0x6f0f4166; BYTE $0xda	/* 3100 movdqa %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000a024; BYTE $0x00	/* 3105 pmaddwd 0xa0(%rsp),%xmm3 */
	LONG $0x20e7c148	/* 310e shl $0x20,%rdi */
	LONG $0xcb6b0f66	/* 3112 packssdw %xmm3,%xmm1 */
	LONG $0xd8700f66; BYTE $0x55	/* 3116 pshufd $0x55,%xmm0,%xmm3 */
	WORD $0x094c; BYTE $0xef	/* 311b or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x58	/* 311e movzbl 0x58(%rax),%r13d */
	LONG $0x6f0f4466; BYTE $0xc9	/* 3123 movdqa %xmm1,%xmm9 */
	LONG $0xf50f4466; BYTE $0xca	/* 3128 pmaddwd %xmm2,%xmm9 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 312d movzwl (%rdx,%r13,2),%r13d */
	LONG $0xfe0f4166; BYTE $0xf1	/* 3132 paddd %xmm9,%xmm6 */
	WORD $0x094c; BYTE $0xef	/* 3137 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x5b	/* 313a movzbl 0x5b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 313f movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 3144 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3148 or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xcf	/* 314b movq %rdi,%xmm1 */
	LONG $0x5d78b60f	/* 3150 movzbl 0x5d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 3154 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x5e78b60f	/* 3159 movzbl 0x5e(%rax),%edi */
	LONG $0x7a3cb70f	/* 315d movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3161 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 3165 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 3169 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x5c	/* 316c movzbl 0x5c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3171 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 3176 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x5f	/* 3179 movzbl 0x5f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 317e movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 3183 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3187 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 318a movq %rdi,%xmm10 */
	LONG $0x6178b60f	/* 318f movzbl 0x61(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xca	/* 3193 punpcklqdq %xmm10,%xmm1 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 3198 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x6278b60f	/* 319d movzbl 0x62(%rax),%edi */
	LONG $0x6f0f4466; BYTE $0xd1	/* 31a1 movdqa %xmm1,%xmm10 */
	LONG $0xf1710f66; BYTE $0x08	/* 31a6 psllw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 31ab psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 31b1 psraw $0x8,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000b024; BYTE $0x00	/* 31b6 pmaddwd 0xb0(%rsp),%xmm1 */
	LONG $0x7a3cb70f	/* 31bf movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 31c3 shl $0x10,%r13 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 31c7 movdqa %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x0000d024; BYTE $0x00	/* 31cc pmaddwd 0xd0(%rsp),%xmm2 */
	LONG $0x20e7c148	/* 31d5 shl $0x20,%rdi */
	LONG $0xca6b0f66	/* 31d9 packssdw %xmm2,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 31dd or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x60	/* 31e0 movzbl 0x60(%rax),%r13d */
	LONG $0xcbf50f66	/* 31e5 pmaddwd %xmm3,%xmm1 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 31e9 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 31ee or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x63	/* 31f1 movzbl 0x63(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 31f6 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 31fb shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 31ff or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xd7	/* 3202 movq %rdi,%xmm2 */
	LONG $0x6578b60f	/* 3207 movzbl 0x65(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 320b movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x6678b60f	/* 3210 movzbl 0x66(%rax),%edi */
	LONG $0x7a3cb70f	/* 3214 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3218 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 321c shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 3220 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x64	/* 3223 movzbl 0x64(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3228 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 322d or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x67	/* 3230 movzbl 0x67(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3235 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 323a shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 323e or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 3241 movq %rdi,%xmm10 */
	LONG $0x6978b60f	/* 3246 movzbl 0x69(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xd2	/* 324a punpcklqdq %xmm10,%xmm2 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 324f movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x6a78b60f	/* 3254 movzbl 0x6a(%rax),%edi */
	LONG $0xfa6f0f66	/* 3258 movdqa %xmm2,%xmm7 */
	LONG $0xf2710f66; BYTE $0x08	/* 325c psllw $0x8,%xmm2 */
	LONG $0xe7710f66; BYTE $0x08	/* 3261 psraw $0x8,%xmm7 */
	LONG $0xe2710f66; BYTE $0x08	/* 3266 psraw $0x8,%xmm2 */
	LONG $0xbcf50f66; LONG $0x0000e024; BYTE $0x00	/* 326b pmaddwd 0xe0(%rsp),%xmm7 */
	LONG $0x94f50f66; LONG $0x0000c024; BYTE $0x00	/* 3274 pmaddwd 0xc0(%rsp),%xmm2 */
	LONG $0x7a3cb70f	/* 327d movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3281 shl $0x10,%r13 */
	LONG $0x6f0f4466; LONG $0x01102494; WORD $0x0000	/* 3285 movdqa 0x110(%rsp),%xmm10 */
	LONG $0x20e7c148	/* 328f shl $0x20,%rdi */
	LONG $0xd76b0f66	/* 3293 packssdw %xmm7,%xmm2 */
	WORD $0x094c; BYTE $0xef	/* 3297 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x68	/* 329a movzbl 0x68(%rax),%r13d */
	LONG $0xd3f50f66	/* 329f pmaddwd %xmm3,%xmm2 */
	LONG $0xcafe0f66	/* 32a3 paddd %xmm2,%xmm1 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 32a7 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 32ac or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x6b	/* 32af movzbl 0x6b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 32b4 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 32b9 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 32bd or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 32c0 movq %rdi,%xmm3 */
	LONG $0x6d78b60f	/* 32c5 movzbl 0x6d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 32c9 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x6e78b60f	/* 32ce movzbl 0x6e(%rax),%edi */
	LONG $0x7a3cb70f	/* 32d2 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 32d6 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 32da shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 32de or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x6c	/* 32e1 movzbl 0x6c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 32e6 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 32eb or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x6f	/* 32ee movzbl 0x6f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 32f3 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 32f8 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 32fc or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 32ff movq %rdi,%xmm11 */
	LONG $0x7178b60f	/* 3304 movzbl 0x71(%rax),%edi */
	LONG $0x6c0f4166; BYTE $0xdb	/* 3308 punpcklqdq %xmm11,%xmm3 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 330d movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x7278b60f	/* 3312 movzbl 0x72(%rax),%edi */
	LONG $0xfb6f0f66	/* 3316 movdqa %xmm3,%xmm7 */
	LONG $0xe7710f66; BYTE $0x08	/* 331a psraw $0x8,%xmm7 */
	LONG $0x7a3cb70f	/* 331f movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3323 shl $0x10,%r13 */
	LONG $0xf50f4466; BYTE $0xd7	/* 3327 pmaddwd %xmm7,%xmm10 */
	LONG $0xfb6f0f66	/* 332c movdqa %xmm3,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 3330 psllw $0x8,%xmm7 */
	LONG $0x20e7c148	/* 3335 shl $0x20,%rdi */
	LONG $0xe7710f66; BYTE $0x08	/* 3339 psraw $0x8,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0000f024; BYTE $0x00	/* 333e pmaddwd 0xf0(%rsp),%xmm7 */
	WORD $0x094c; BYTE $0xef	/* 3347 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x70	/* 334a movzbl 0x70(%rax),%r13d */
	LONG $0x6b0f4166; BYTE $0xfa	/* 334f packssdw %xmm10,%xmm7 */
	LONG $0x700f4466; WORD $0xaad0	/* 3354 pshufd $0xaa,%xmm0,%xmm10 */
	LONG $0xc0700f66; BYTE $0xff	/* 335a pshufd $0xff,%xmm0,%xmm0 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 335f movzwl (%rdx,%r13,2),%r13d */
	LONG $0xf50f4166; BYTE $0xfa	/* 3364 pmaddwd %xmm10,%xmm7 */
	LONG $0xcffe0f66	/* 3369 paddd %xmm7,%xmm1 */
	WORD $0x094c; BYTE $0xef	/* 336d or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x73	/* 3370 movzbl 0x73(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3375 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 337a shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 337e or %r13,%rdi */
	LONG $0x6e0f4866; BYTE $0xdf	/* 3381 movq %rdi,%xmm3 */
	LONG $0x7578b60f	/* 3386 movzbl 0x75(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 338a movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x7678b60f	/* 338f movzbl 0x76(%rax),%edi */
	LONG $0x7a3cb70f	/* 3393 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3397 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 339b shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 339f or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x74	/* 33a2 movzbl 0x74(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 33a7 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 33ac or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x77	/* 33af movzbl 0x77(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 33b4 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 33b9 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 33bd or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 33c0 movq %rdi,%xmm11 */
	LONG $0x6c0f4166; BYTE $0xdb	/* 33c5 punpcklqdq %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 33ca movdqa %xmm3,%xmm11 */
	LONG $0xf3710f66; BYTE $0x08	/* 33cf psllw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e3	/* 33d4 psraw $0x8,%xmm11 */
	LONG $0xe3710f66; BYTE $0x08	/* 33da psraw $0x8,%xmm3 */
	LONG $0xf50f4466; LONG $0x0120249c; WORD $0x0000	/* 33df pmaddwd 0x120(%rsp),%xmm11 */
	LONG $0x7978b60f	/* 33e9 movzbl 0x79(%rax),%edi */
	LONG $0x9cf50f66; LONG $0x00010024; BYTE $0x00	/* 33ed pmaddwd 0x100(%rsp),%xmm3 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 33f6 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x7a78b60f	/* 33fb movzbl 0x7a(%rax),%edi */
	LONG $0x6b0f4166; BYTE $0xdb	/* 33ff packssdw %xmm11,%xmm3 */
	LONG $0x7a3cb70f	/* 3404 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3408 shl $0x10,%r13 */
	LONG $0xf50f4166; BYTE $0xda	/* 340c pmaddwd %xmm10,%xmm3 */
	LONG $0x20e7c148	/* 3411 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 3415 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x78	/* 3418 movzbl 0x78(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 341d movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 3422 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x7b	/* 3425 movzbl 0x7b(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 342a movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 342f shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3433 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 3436 movq %rdi,%xmm10 */
	LONG $0x7d78b60f	/* 343b movzbl 0x7d(%rax),%edi */
	LONG $0x2cb70f44; BYTE $0x7a	/* 343f movzwl (%rdx,%rdi,2),%r13d */
	LONG $0x7e78b60f	/* 3444 movzbl 0x7e(%rax),%edi */
	LONG $0x7a3cb70f	/* 3448 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 344c shl $0x10,%r13 */
	LONG $0x20e7c148	/* 3450 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 3454 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x7c	/* 3457 movzbl 0x7c(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 345c movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 3461 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0x7f	/* 3464 movzbl 0x7f(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3469 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 346e shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3472 or %r13,%rdi */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 3475 add $0x100,%rsi */
	LONG $0x00880548; WORD $0x0000	/* 347c add $0x88,%rax */
	LONG $0x04c18349	/* 3482 add $0x4,%r9 */
	LONG $0x6e0f4c66; BYTE $0xdf	/* 3486 movq %rdi,%xmm11 */
	LONG $0xf978b60f	/* 348b movzbl -0x7(%rax),%edi */
	LONG $0x6c0f4566; BYTE $0xd3	/* 348f punpcklqdq %xmm11,%xmm10 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 3494 movzwl (%rdx,%rdi,2),%r13d */
	LONG $0xfa78b60f	/* 3499 movzbl -0x6(%rax),%edi */
	LONG $0x6f0f4566; BYTE $0xda	/* 349d movdqa %xmm10,%xmm11 */
	LONG $0x710f4166; WORD $0x08f2	/* 34a2 psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e3	/* 34a8 psraw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e2	/* 34ae psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x0150249c; WORD $0x0000	/* 34b4 pmaddwd 0x150(%rsp),%xmm11 */
	LONG $0x7a3cb70f	/* 34be movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 34c2 shl $0x10,%r13 */
	LONG $0xf50f4466; LONG $0x01302494; WORD $0x0000	/* 34c6 pmaddwd 0x130(%rsp),%xmm10 */
	LONG $0x20e7c148	/* 34d0 shl $0x20,%rdi */
	LONG $0x6b0f4566; BYTE $0xd3	/* 34d4 packssdw %xmm11,%xmm10 */
	WORD $0x094c; BYTE $0xef	/* 34d9 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0xf8	/* 34dc movzbl -0x8(%rax),%r13d */
	LONG $0x6f0f4566; BYTE $0xda	/* 34e1 movdqa %xmm10,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd8	/* 34e6 pmaddwd %xmm0,%xmm11 */
	LONG $0x2cb70f46; BYTE $0x6a	/* 34eb movzwl (%rdx,%r13,2),%r13d */
	LONG $0xfe0f4166; BYTE $0xdb	/* 34f0 paddd %xmm11,%xmm3 */
	WORD $0x094c; BYTE $0xef	/* 34f5 or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0xfb	/* 34f8 movzbl -0x5(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 34fd movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 3502 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 3506 or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xd7	/* 3509 movq %rdi,%xmm10 */
	LONG $0xfd78b60f	/* 350e movzbl -0x3(%rax),%edi */
	LONG $0xa4fe0f66; LONG $0x00018024; BYTE $0x00	/* 3512 paddd 0x180(%rsp),%xmm4 */
	LONG $0x2cb70f44; BYTE $0x7a	/* 351b movzwl (%rdx,%rdi,2),%r13d */
	LONG $0xfe78b60f	/* 3520 movzbl -0x2(%rax),%edi */
	LONG $0xe5fe0f66	/* 3524 paddd %xmm5,%xmm4 */
	LONG $0xac6f0f66; LONG $0x0001b024; BYTE $0x00	/* 3528 movdqa 0x1b0(%rsp),%xmm5 */
	LONG $0x7a3cb70f	/* 3531 movzwl (%rdx,%rdi,2),%edi */
	LONG $0x10e5c149	/* 3535 shl $0x10,%r13 */
	LONG $0x20e7c148	/* 3539 shl $0x20,%rdi */
	WORD $0x094c; BYTE $0xef	/* 353d or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0xfc	/* 3540 movzbl -0x4(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3545 movzwl (%rdx,%r13,2),%r13d */
	WORD $0x094c; BYTE $0xef	/* 354a or %r13,%rdi */
	LONG $0x68b60f44; BYTE $0xff	/* 354d movzbl -0x1(%rax),%r13d */
	LONG $0x2cb70f46; BYTE $0x6a	/* 3552 movzwl (%rdx,%r13,2),%r13d */
	LONG $0x30e5c149	/* 3557 shl $0x30,%r13 */
	WORD $0x094c; BYTE $0xef	/* 355b or %r13,%rdi */
	LONG $0x6e0f4c66; BYTE $0xe7	/* 355e movq %rdi,%xmm12 */
	LONG $0x6c0f4566; BYTE $0xd4	/* 3563 punpcklqdq %xmm12,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 3568 movdqa %xmm10,%xmm12 */
	LONG $0x710f4166; WORD $0x08f2	/* 356d psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e4	/* 3573 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e2	/* 3579 psraw $0x8,%xmm10 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 357f pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x01402494; WORD $0x0000	/* 3589 pmaddwd 0x140(%rsp),%xmm10 */
	LONG $0x6b0f4566; BYTE $0xd4	/* 3593 packssdw %xmm12,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd0	/* 3598 pmaddwd %xmm0,%xmm10 */
	LONG $0x846f0f66; LONG $0x00017024; BYTE $0x00	/* 359d movdqa 0x170(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xda	/* 35a6 paddd %xmm10,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc7	/* 35ab paddd %xmm15,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc5	/* 35b0 paddd %xmm13,%xmm0 */
	LONG $0xc4fe0f66	/* 35b5 paddd %xmm4,%xmm0 */
	LONG $0x24a4280f; LONG $0x000001d0	/* 35b9 movaps 0x1d0(%rsp),%xmm4 */
	LONG $0xf0fe0f66	/* 35c1 paddd %xmm0,%xmm6 */
	LONG $0xf1fe0f66	/* 35c5 paddd %xmm1,%xmm6 */
	LONG $0xf3fe0f66	/* 35c9 paddd %xmm3,%xmm6 */
	LONG $0x32110f41	/* 35cd movups %xmm6,(%r10) */
	LONG $0x78b8bf0f; WORD $0xffff; BYTE $0xff	/* 35d1 movswl -0x88(%rax),%edi */
	LONG $0xc6700f66; BYTE $0x4e	/* 35d8 pshufd $0x4e,%xmm6,%xmm0 */
	LONG $0xc6fe0f66	/* 35dd paddd %xmm6,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc59	/* 35e1 movss -0x4(%r9),%xmm3 */
	WORD $0xe7c1; BYTE $0x0d	/* 35e7 shl $0xd,%edi */
	LONG $0xd0700f66; BYTE $0xb1	/* 35ea pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 35ef and $0x8fffe000,%edi */
	LONG $0xd0fe0f66	/* 35f5 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 35f9 movq %rdi,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 35fe cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 3601 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 3605 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x0001c024; BYTE $0x00	/* 3609 pcmpgtd 0x1c0(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 3612 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xcd6f0f66	/* 3616 movdqa %xmm5,%xmm1 */
	LONG $0xc8df0f66	/* 361a pandn %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xe1	/* 361e mulps %xmm1,%xmm4 */
	LONG $0x8c6f0f66; LONG $0x00019024; BYTE $0x00	/* 3621 movdqa 0x190(%rsp),%xmm1 */
	LONG $0xc8eb0f66	/* 362a por %xmm0,%xmm1 */
	WORD $0x280f; BYTE $0xc3	/* 362e movaps %xmm3,%xmm0 */
	LONG $0x245c280f; BYTE $0x10	/* 3631 movaps 0x10(%rsp),%xmm3 */
	LONG $0xcddb0f66	/* 3636 pand %xmm5,%xmm1 */
	WORD $0x560f; BYTE $0xcc	/* 363a orps %xmm4,%xmm1 */
	WORD $0x590f; BYTE $0xc1	/* 363d mulps %xmm1,%xmm0 */
	LONG $0x244c280f; BYTE $0x20	/* 3640 movaps 0x20(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xc2	/* 3645 mulps %xmm2,%xmm0 */
	LONG $0x2404580f	/* 3648 addps (%rsp),%xmm0 */
	LONG $0x241c290f	/* 364c movaps %xmm3,(%rsp) */
	WORD $0x3948; BYTE $0xee	/* 3650 cmp %rbp,%rsi */
	LONG $0xef85850f; WORD $0xffff	/* 3653 jne 25de */
	LONG $0x244c280f; BYTE $0x20	/* 3659 movaps 0x20(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 365e addps 0x30(%rsp),%xmm0 */
	LONG $0x24ac8b4c; LONG $0x000001e0	/* 3663 mov 0x1e0(%rsp),%r13 */
	WORD $0x580f; BYTE $0xcb	/* 366b addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 366e addps %xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x000001f8	/* 3671 mov 0x1f8(%rsp),%rax */
	LONG $0x110f41f3; WORD $0xfc45	/* 3679 movss %xmm0,-0x4(%r13) */
	WORD $0x014d; BYTE $0xe6	/* 367f add %r12,%r14 */
	WORD $0x3949; BYTE $0xc5	/* 3682 cmp %rax,%r13 */
	LONG $0xeed7850f; WORD $0xffff	/* 3685 jne 2562 */
	LONG $0x58c48148; WORD $0x0005; BYTE $0x00	/* 368b add $0x558,%rsp */
	BYTE $0x5b	/* 3692 pop %rbx */
	BYTE $0x5d	/* 3693 pop %rbp */
	WORD $0x5c41	/* 3694 pop %r12 */
	WORD $0x5d41	/* 3696 pop %r13 */
	WORD $0x5e41	/* 3698 pop %r14 */
	WORD $0x5f41	/* 369a pop %r15 */
	BYTE $0xc3	/* 369c ret */
	LONG $0xc0ef0f66	/* 369d pxor %xmm0,%xmm0 */
	WORD $0xceeb	/* 36a1 jmp 3671 */
	LONG $0x81988181; LONG $0x81bf81ad; LONG $0x81dd81cf; LONG $0x81f681ea	/* 36a3 .rodata */
	LONG $0x810d8101; LONG $0x81268119; LONG $0x81458135; LONG $0x81718159	/* 36b3 .rodata */
	LONG $0x98989881; LONG $0x98bf98ad; LONG $0x98dd98cf; LONG $0x98f698ea	/* 36c3 .rodata */
	LONG $0x980d9801; LONG $0x98269819; LONG $0x98459835; LONG $0x98719859	/* 36d3 .rodata */
	LONG $0xad98ad81; LONG $0xadbfadad; LONG $0xadddadcf; LONG $0xadf6adea	/* 36e3 .rodata */
	LONG $0xad0dad01; LONG $0xad26ad19; LONG $0xad45ad35; LONG $0xad71ad59	/* 36f3 .rodata */
	LONG $0xbf98bf81; LONG $0xbfbfbfad; LONG $0xbfddbfcf; LONG $0xbff6bfea	/* 3703 .rodata */
	LONG $0xbf0dbf01; LONG $0xbf26bf19; LONG $0xbf45bf35; LONG $0xbf71bf59	/* 3713 .rodata */
	LONG $0xcf98cf81; LONG $0xcfbfcfad; LONG $0xcfddcfcf; LONG $0xcff6cfea	/* 3723 .rodata */
	LONG $0xcf0dcf01; LONG $0xcf26cf19; LONG $0xcf45cf35; LONG $0xcf71cf59	/* 3733 .rodata */
	LONG $0xdd98dd81; LONG $0xddbfddad; LONG $0xddddddcf; LONG $0xddf6ddea	/* 3743 .rodata */
	LONG $0xdd0ddd01; LONG $0xdd26dd19; LONG $0xdd45dd35; LONG $0xdd71dd59	/* 3753 .rodata */
	LONG $0xea98ea81; LONG $0xeabfeaad; LONG $0xeaddeacf; LONG $0xeaf6eaea	/* 3763 .rodata */
	LONG $0xea0dea01; LONG $0xea26ea19; LONG $0xea45ea35; LONG $0xea71ea59	/* 3773 .rodata */
	LONG $0xf698f681; LONG $0xf6bff6ad; LONG $0xf6ddf6cf; LONG $0xf6f6f6ea	/* 3783 .rodata */
	LONG $0xf60df601; LONG $0xf626f619; LONG $0xf645f635; LONG $0xf671f659	/* 3793 .rodata */
	LONG $0x01980181; LONG $0x01bf01ad; LONG $0x01dd01cf; LONG $0x01f601ea	/* 37a3 .rodata */
	LONG $0x010d0101; LONG $0x01260119; LONG $0x01450135; LONG $0x01710159	/* 37b3 .rodata */
	LONG $0x0d980d81; LONG $0x0dbf0dad; LONG $0x0ddd0dcf; LONG $0x0df60dea	/* 37c3 .rodata */
	LONG $0x0d0d0d01; LONG $0x0d260d19; LONG $0x0d450d35; LONG $0x0d710d59	/* 37d3 .rodata */
	LONG $0x19981981; LONG $0x19bf19ad; LONG $0x19dd19cf; LONG $0x19f619ea	/* 37e3 .rodata */
	LONG $0x190d1901; LONG $0x19261919; LONG $0x19451935; LONG $0x19711959	/* 37f3 .rodata */
	LONG $0x26982681; LONG $0x26bf26ad; LONG $0x26dd26cf; LONG $0x26f626ea	/* 3803 .rodata */
	LONG $0x260d2601; LONG $0x26262619; LONG $0x26452635; LONG $0x26712659	/* 3813 .rodata */
	LONG $0x35983581; LONG $0x35bf35ad; LONG $0x35dd35cf; LONG $0x35f635ea	/* 3823 .rodata */
	LONG $0x350d3501; LONG $0x35263519; LONG $0x35453535; LONG $0x35713559	/* 3833 .rodata */
	LONG $0x45984581; LONG $0x45bf45ad; LONG $0x45dd45cf; LONG $0x45f645ea	/* 3843 .rodata */
	LONG $0x450d4501; LONG $0x45264519; LONG $0x45454535; LONG $0x45714559	/* 3853 .rodata */
	LONG $0x59985981; LONG $0x59bf59ad; LONG $0x59dd59cf; LONG $0x59f659ea	/* 3863 .rodata */
	LONG $0x590d5901; LONG $0x59265919; LONG $0x59455935; LONG $0x59715959	/* 3873 .rodata */
	LONG $0x71987181; LONG $0x71bf71ad; LONG $0x71dd71cf; LONG $0x71f671ea	/* 3883 .rodata */
	LONG $0x710d7101; LONG $0x71267119; LONG $0x71457135; LONG $0x71717159	/* 3893 .rodata */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 38a3 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 38b3 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 38c3 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 38d3 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 38e3 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 38f3 .rodata.cst16 */
	RET
