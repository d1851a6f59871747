/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2large.cc 5fe451df3add31fd
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	79c177626fd8ff5f
 */

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
	LONG $0x0037d4e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0xf8ec8148; WORD $0x0003; BYTE $0x00	/* d sub $0x3f8,%rsp */
	LONG $0x24948948; LONG $0x00000390	/* 14 mov %rdx,0x390(%rsp) */
	LONG $0x2484894c; LONG $0x00000328	/* 1c mov %r8,0x328(%rsp) */
	LONG $0x248c894c; LONG $0x00000320	/* 24 mov %r9,0x320(%rsp) */
	LONG $0x03f98348	/* 2c cmp $0x3,%rcx */
	LONG $0x24a88e0f; WORD $0x0000	/* 30 jle 24de */
	WORD $0x8948; BYTE $0xd3	/* 36 mov %rdx,%rbx */
	LONG $0x52248d4c	/* 39 lea (%rdx,%rdx,2),%r12 */
	LONG $0x95148d48; LONG $0x00000000	/* 3d lea 0x0(,%rdx,4),%rdx */
	LONG $0x248c8948; LONG $0x00000330	/* 45 mov %rcx,0x330(%rsp) */
	LONG $0x24948948; LONG $0x00000380	/* 4d mov %rdx,0x380(%rsp) */
	LONG $0x045e8d4c	/* 55 lea 0x4(%rsi),%r11 */
	WORD $0x8949; BYTE $0xfd	/* 59 mov %rdi,%r13 */
	LONG $0x24948b48; LONG $0x00000438	/* 5c mov 0x438(%rsp),%rdx */
	LONG $0x24bc8948; LONG $0x00000398	/* 64 mov %rdi,0x398(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x000036d0	/* 6c movdqa 0x0(%rip),%xmm1 = 3744, as it lies */
	LONG $0x08e2c148	/* 74 shl $0x8,%rdx */
	LONG $0x24b48948; LONG $0x000003a0	/* 78 mov %rsi,0x3a0(%rsp) */
	LONG $0x248c8948; LONG $0x000003a8	/* 80 mov %rcx,0x3a8(%rsp) */
	LONG $0x02348d4e	/* 88 lea (%rdx,%r8,1),%r14 */
	LONG $0x24b4894c; LONG $0x00000388	/* 8c mov %r14,0x388(%rsp) */
	WORD $0x8949; BYTE $0xde	/* 94 mov %rbx,%r14 */
	LONG $0x244c290f; BYTE $0x30	/* 97 movaps %xmm1,0x30(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x000036c0	/* 9c movdqa 0x0(%rip),%xmm1 = 3764, as it lies */
	LONG $0x248c290f; LONG $0x00000350	/* a4 movaps %xmm1,0x350(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x000036c0	/* ac movdqa 0x0(%rip),%xmm1 = 3774, as it lies */
	LONG $0x248c290f; LONG $0x00000360	/* b4 movaps %xmm1,0x360(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x000036c0	/* bc movdqa 0x0(%rip),%xmm1 = 3784, as it lies */
	LONG $0x248c290f; LONG $0x00000370	/* c4 movaps %xmm1,0x370(%rsp) */
	LONG $0x0d100ff3; LONG $0x000036c0	/* cc movss 0x0(%rip),%xmm1 = 3794 */
	LONG $0x248c290f; LONG $0x00000310	/* d4 movaps %xmm1,0x310(%rsp) */
	LONG $0x00c9c60f	/* dc shufps $0x0,%xmm1,%xmm1 */
	LONG $0x248c290f; LONG $0x00000260	/* e0 movaps %xmm1,0x260(%rsp) */
	LONG $0x24bc8348; LONG $0x00000438; BYTE $0x00	/* e8 cmpq $0x0,0x438(%rsp) */
	LONG $0xfcbb8d49; WORD $0x0017; BYTE $0x00	/* f1 lea 0x17fc(%r11),%rdi */
	LONG $0x362a8e0f; WORD $0x0000	/* f8 jle 3728 */
	LONG $0xc9ef0f66	/* fe pxor %xmm1,%xmm1 */
	LONG $0x24ac894c; LONG $0x00000338	/* 102 mov %r13,0x338(%rsp) */
	WORD $0xd231	/* 10a xor %edx,%edx */
	WORD $0xdb31	/* 10c xor %ebx,%ebx */
	LONG $0x248c290f; LONG $0x000002b0	/* 10e movaps %xmm1,0x2b0(%rsp) */
	LONG $0x33348d4b	/* 116 lea (%r11,%r14,1),%rsi */
	LONG $0x248c8b48; LONG $0x00000328	/* 11a mov 0x328(%rsp),%rcx */
	LONG $0x846f0f66; LONG $0x00035024; BYTE $0x00	/* 122 movdqa 0x350(%rsp),%xmm0 */
	LONG $0x248c290f; LONG $0x000002a0	/* 12b movaps %xmm1,0x2a0(%rsp) */
	LONG $0x36048d4e	/* 133 lea (%rsi,%r14,1),%r8 */
	LONG $0x946f0f66; LONG $0x00037024; BYTE $0x00	/* 137 movdqa 0x370(%rsp),%xmm2 */
	WORD $0x894c; BYTE $0xd8	/* 140 mov %r11,%rax */
	LONG $0x248c290f; LONG $0x00000250	/* 143 movaps %xmm1,0x250(%rsp) */
	LONG $0x248c8d4c; LONG $0x000003e4	/* 14b lea 0x3e4(%rsp),%r9 */
	LONG $0x0000bd48; LONG $0x00000080; WORD $0x0080	/* 153 movabs $0x80000000800000,%rbp */
	LONG $0x248c290f; LONG $0x00000240	/* 15d movaps %xmm1,0x240(%rsp) */
	LONG $0x0d100ff3; LONG $0x000035e7	/* 165 movss 0x0(%rip),%xmm1 = 3754 */
	LONG $0x249c894c; LONG $0x00000340	/* 16d mov %r11,0x340(%rsp) */
	LONG $0x00c9c60f	/* 175 shufps $0x0,%xmm1,%xmm1 */
	LONG $0x24b4894c; LONG $0x00000348	/* 179 mov %r14,0x348(%rsp) */
	LONG $0x248c290f; LONG $0x00000230	/* 181 movaps %xmm1,0x230(%rsp) */
	LONG $0x248c290f; LONG $0x00000300	/* 189 movaps %xmm1,0x300(%rsp) */
	LONG $0x8c6f0f66; LONG $0x00036024; BYTE $0x00	/* 191 movdqa 0x360(%rsp),%xmm1 */
	WORD $0x28eb	/* 19a jmp 1c4 */
	LONG $0x24b4280f; LONG $0x000002a0	/* 19c movaps 0x2a0(%rsp),%xmm6 */
	LONG $0x24b4290f; LONG $0x00000250	/* 1a4 movaps %xmm6,0x250(%rsp) */
	LONG $0x24b4280f; LONG $0x000002b0	/* 1ac movaps 0x2b0(%rsp),%xmm6 */
	LONG $0x24bc290f; LONG $0x000002b0	/* 1b4 movaps %xmm7,0x2b0(%rsp) */
	LONG $0x24b4290f; LONG $0x000002a0	/* 1bc movaps %xmm6,0x2a0(%rsp) */
	LONG $0x196f0ff3	/* 1c4 movdqu (%rcx),%xmm3 */
	LONG $0x6f0f44f3; WORD $0x2071	/* 1c8 movdqu 0x20(%rcx),%xmm14 */
	WORD $0x8949; BYTE $0xda	/* 1ce mov %rbx,%r10 */
	LONG $0x6f0f44f3; WORD $0x6061	/* 1d1 movdqu 0x60(%rcx),%xmm12 */
	LONG $0x6f0f44f3; WORD $0x3079	/* 1d7 movdqu 0x30(%rcx),%xmm15 */
	LONG $0x05e2c149	/* 1dd shl $0x5,%r10 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1e1 movdqa %xmm3,%xmm9 */
	LONG $0xfb6f0f66	/* 1e6 movdqa %xmm3,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xde	/* 1ea movdqa %xmm14,%xmm3 */
	LONG $0xf3710f66; BYTE $0x08	/* 1ef psllw $0x8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xec	/* 1f4 movdqa %xmm12,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xe7	/* 1f9 movdqa %xmm15,%xmm4 */
	LONG $0xe3710f66; BYTE $0x04	/* 1fe psraw $0x4,%xmm3 */
	LONG $0x710f4166; WORD $0x08f5	/* 203 psllw $0x8,%xmm13 */
	LONG $0x245c290f; BYTE $0x10	/* 209 movaps %xmm3,0x10(%rsp) */
	LONG $0x596f0ff3; BYTE $0x10	/* 20e movdqu 0x10(%rcx),%xmm3 */
	LONG $0x710f4166; WORD $0x04e5	/* 213 psraw $0x4,%xmm13 */
	LONG $0xf4710f66; BYTE $0x08	/* 219 psllw $0x8,%xmm4 */
	LONG $0x6c290f44; WORD $0x6024	/* 21e movaps %xmm13,0x60(%rsp) */
	LONG $0xe7710f66; BYTE $0x08	/* 224 psraw $0x8,%xmm7 */
	LONG $0x6f0f44f3; WORD $0x7069	/* 229 movdqu 0x70(%rcx),%xmm13 */
	LONG $0xe4710f66; BYTE $0x04	/* 22f psraw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 234 movdqa %xmm3,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 239 movdqa %xmm3,%xmm8 */
	LONG $0x596f0ff3; BYTE $0x40	/* 23e movdqu 0x40(%rcx),%xmm3 */
	LONG $0x243c290f	/* 243 movaps %xmm7,(%rsp) */
	LONG $0x2464290f; BYTE $0x20	/* 247 movaps %xmm4,0x20(%rsp) */
	LONG $0x710f4166; WORD $0x08f1	/* 24c psllw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08f3	/* 252 psllw $0x8,%xmm11 */
	LONG $0xf36f0f66	/* 258 movdqa %xmm3,%xmm6 */
	LONG $0x710f4166; WORD $0x08e0	/* 25c psraw $0x8,%xmm8 */
	LONG $0xeb6f0f66	/* 262 movdqa %xmm3,%xmm5 */
	LONG $0x596f0ff3; BYTE $0x50	/* 266 movdqu 0x50(%rcx),%xmm3 */
	LONG $0xf6710f66; BYTE $0x08	/* 26b psllw $0x8,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 270 psraw $0x8,%xmm5 */
	LONG $0xfb6f0f66	/* 275 movdqa %xmm3,%xmm7 */
	LONG $0xe36f0f66	/* 279 movdqa %xmm3,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 27d movdqa %xmm13,%xmm3 */
	LONG $0x2474290f; BYTE $0x40	/* 282 movaps %xmm6,0x40(%rsp) */
	LONG $0xf3710f66; BYTE $0x08	/* 287 psllw $0x8,%xmm3 */
	LONG $0xf7710f66; BYTE $0x08	/* 28c psllw $0x8,%xmm7 */
	LONG $0x246c290f; BYTE $0x50	/* 291 movaps %xmm5,0x50(%rsp) */
	LONG $0xe3710f66; BYTE $0x04	/* 296 psraw $0x4,%xmm3 */
	LONG $0x247c290f; BYTE $0x70	/* 29b movaps %xmm7,0x70(%rsp) */
	LONG $0xe4710f66; BYTE $0x08	/* 2a0 psraw $0x8,%xmm4 */
	LONG $0xb96f0ff3; LONG $0x000000a0	/* 2a5 movdqu 0xa0(%rcx),%xmm7 */
	LONG $0x249c290f; LONG $0x00000090	/* 2ad movaps %xmm3,0x90(%rsp) */
	LONG $0x996f0ff3; LONG $0x00000080	/* 2b5 movdqu 0x80(%rcx),%xmm3 */
	LONG $0x24a4290f; LONG $0x00000080	/* 2bd movaps %xmm4,0x80(%rsp) */
	LONG $0xf36f0f66	/* 2c5 movdqa %xmm3,%xmm6 */
	LONG $0xeb6f0f66	/* 2c9 movdqa %xmm3,%xmm5 */
	LONG $0xdf6f0f66	/* 2cd movdqa %xmm7,%xmm3 */
	LONG $0x24bc290f; LONG $0x000001d0	/* 2d1 movaps %xmm7,0x1d0(%rsp) */
	LONG $0xf3710f66; BYTE $0x08	/* 2d9 psllw $0x8,%xmm3 */
	LONG $0xf6710f66; BYTE $0x08	/* 2de psllw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x04	/* 2e3 psraw $0x4,%xmm3 */
	LONG $0x24b4290f; LONG $0x000000a0	/* 2e8 movaps %xmm6,0xa0(%rsp) */
	LONG $0xe5710f66; BYTE $0x08	/* 2f0 psraw $0x8,%xmm5 */
	LONG $0x249c290f; LONG $0x000000c0	/* 2f5 movaps %xmm3,0xc0(%rsp) */
	LONG $0x996f0ff3; LONG $0x00000090	/* 2fd movdqu 0x90(%rcx),%xmm3 */
	LONG $0x24ac290f; LONG $0x000000b0	/* 305 movaps %xmm5,0xb0(%rsp) */
	LONG $0xe36f0f66	/* 30d movdqa %xmm3,%xmm4 */
	LONG $0xf36f0f66	/* 311 movdqa %xmm3,%xmm6 */
	LONG $0x996f0ff3; LONG $0x000000c0	/* 315 movdqu 0xc0(%rcx),%xmm3 */
	LONG $0xf4710f66; BYTE $0x08	/* 31d psllw $0x8,%xmm4 */
	LONG $0xe6710f66; BYTE $0x08	/* 322 psraw $0x8,%xmm6 */
	LONG $0x24a4290f; LONG $0x000000d0	/* 327 movaps %xmm4,0xd0(%rsp) */
	LONG $0xa16f0ff3; LONG $0x000000b0	/* 32f movdqu 0xb0(%rcx),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 337 movdqa %xmm3,%xmm10 */
	LONG $0x24b4290f; LONG $0x000000e0	/* 33c movaps %xmm6,0xe0(%rsp) */
	LONG $0xf36f0f66	/* 344 movdqa %xmm3,%xmm6 */
	LONG $0x710f4166; WORD $0x08f2	/* 348 psllw $0x8,%xmm10 */
	LONG $0xec6f0f66	/* 34e movdqa %xmm4,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 352 psraw $0x8,%xmm6 */
	LONG $0x24a4290f; LONG $0x000001c0	/* 357 movaps %xmm4,0x1c0(%rsp) */
	LONG $0xf5710f66; BYTE $0x08	/* 35f psllw $0x8,%xmm5 */
	LONG $0x24b4290f; LONG $0x00000110	/* 364 movaps %xmm6,0x110(%rsp) */
	LONG $0x94290f44; LONG $0x00010024; BYTE $0x00	/* 36c movaps %xmm10,0x100(%rsp) */
	LONG $0xe5710f66; BYTE $0x04	/* 375 psraw $0x4,%xmm5 */
	LONG $0x24ac290f; LONG $0x000000f0	/* 37a movaps %xmm5,0xf0(%rsp) */
	LONG $0x996f0ff3; LONG $0x000000e0	/* 382 movdqu 0xe0(%rcx),%xmm3 */
	LONG $0xb16f0ff3; LONG $0x000000f0	/* 38a movdqu 0xf0(%rcx),%xmm6 */
	LONG $0x24bc8b4c; LONG $0x00000430	/* 392 mov 0x430(%rsp),%r15 */
	LONG $0x249c290f; LONG $0x000001f0	/* 39a movaps %xmm3,0x1f0(%rsp) */
	LONG $0xeb6f0f66	/* 3a2 movdqa %xmm3,%xmm5 */
	LONG $0x996f0ff3; LONG $0x000000d0	/* 3a6 movdqu 0xd0(%rcx),%xmm3 */
	LONG $0xf5710f66; BYTE $0x08	/* 3ae psllw $0x8,%xmm5 */
	LONG $0x6f0f43f3; WORD $0x1764; BYTE $0x10	/* 3b3 movdqu 0x10(%r15,%r10,1),%xmm4 */
	LONG $0x24b4290f; LONG $0x000001e0	/* 3ba movaps %xmm6,0x1e0(%rsp) */
	LONG $0xe5710f66; BYTE $0x04	/* 3c2 psraw $0x4,%xmm5 */
	LONG $0xfb6f0f66	/* 3c7 movdqa %xmm3,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 3cb movdqa %xmm3,%xmm10 */
	LONG $0x24ac290f; LONG $0x00000120	/* 3d0 movaps %xmm5,0x120(%rsp) */
	LONG $0xf7710f66; BYTE $0x08	/* 3d8 psllw $0x8,%xmm7 */
	LONG $0xee6f0f66	/* 3dd movdqa %xmm6,%xmm5 */
	LONG $0x24bc290f; LONG $0x00000130	/* 3e1 movaps %xmm7,0x130(%rsp) */
	LONG $0xf5710f66; BYTE $0x08	/* 3e9 psllw $0x8,%xmm5 */
	LONG $0x6f0f43f3; WORD $0x173c	/* 3ee movdqu (%r15,%r10,1),%xmm7 */
	LONG $0x710f4166; WORD $0x08e2	/* 3f4 psraw $0x8,%xmm10 */
	LONG $0xe5710f66; BYTE $0x04	/* 3fa psraw $0x4,%xmm5 */
	LONG $0x24a4290f; LONG $0x00000170	/* 3ff movaps %xmm4,0x170(%rsp) */
	LONG $0x94290f44; LONG $0x00014024; BYTE $0x00	/* 407 movaps %xmm10,0x140(%rsp) */
	LONG $0x24ac290f; LONG $0x00000150	/* 410 movaps %xmm5,0x150(%rsp) */
	LONG $0x24bc290f; LONG $0x00000160	/* 418 movaps %xmm7,0x160(%rsp) */
	WORD $0x180f; BYTE $0x0f	/* 420 prefetcht0 (%rdi) */
	LONG $0x404f180f	/* 423 prefetcht0 0x40(%rdi) */
	LONG $0x808f180f; WORD $0x0000; BYTE $0x00	/* 427 prefetcht0 0x80(%rdi) */
	WORD $0x8b4c; BYTE $0x10	/* 42e mov (%rax),%r10 */
	LONG $0xffef0f66	/* 431 pxor %xmm7,%xmm7 */
	LONG $0xf6ef0f66	/* 435 pxor %xmm6,%xmm6 */
	LONG $0x24ac280f; LONG $0x00000230	/* 439 movaps 0x230(%rsp),%xmm5 */
	WORD $0x894d; BYTE $0x11	/* 441 mov %r10,(%r9) */
	LONG $0x08508b44	/* 444 mov 0x8(%rax),%r10d */
	LONG $0x24ac290f; LONG $0x00000230	/* 448 movaps %xmm5,0x230(%rsp) */
	LONG $0x08518945	/* 450 mov %r10d,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003e4	/* 454 mov 0x3e4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003ec	/* 45c mov 0x3ec(%rsp),%r11d */
	LONG $0x24ac8b44; LONG $0x000003e8	/* 464 mov 0x3e8(%rsp),%r13d */
	LONG $0x84290f44; LONG $0x00022024; BYTE $0x00	/* 46c movaps %xmm8,0x220(%rsp) */
	LONG $0x9c290f44; LONG $0x00021024; BYTE $0x00	/* 475 movaps %xmm11,0x210(%rsp) */
	WORD $0x8945; BYTE $0xf2	/* 47e mov %r14d,%r10d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 481 and $0x3f3f3f3f,%r14d */
	LONG $0x8c290f44; LONG $0x00020024; BYTE $0x00	/* 488 movaps %xmm9,0x200(%rsp) */
	LONG $0x02eac141	/* 491 shr $0x2,%r10d */
	WORD $0x8945; BYTE $0xdf	/* 495 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 498 shr $0x4,%r11d */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 49c and $0x30303030,%r10d */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 4a3 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 4aa and $0xf0f0f0f,%r11d */
	WORD $0x0945; BYTE $0xfa	/* 4b1 or %r15d,%r10d */
	LONG $0x20e2c149	/* 4b4 shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xf2	/* 4b8 or %r14,%r10 */
	LONG $0x6e0f4966; BYTE $0xda	/* 4bb movq %r10,%xmm3 */
	WORD $0x8945; BYTE $0xea	/* 4c0 mov %r13d,%r10d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 4c3 and $0x3f3f3f3f,%r13d */
	LONG $0xdf600f66	/* 4ca punpcklbw %xmm7,%xmm3 */
	LONG $0x02eac141	/* 4ce shr $0x2,%r10d */
	LONG $0x6f0f4466; BYTE $0xd3	/* 4d2 movdqa %xmm3,%xmm10 */
	LONG $0xde690f66	/* 4d7 punpckhwd %xmm6,%xmm3 */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 4db and $0x30303030,%r10d */
	WORD $0x5b0f; BYTE $0xdb	/* 4e2 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 4e5 mulps %xmm5,%xmm3 */
	WORD $0x0945; BYTE $0xda	/* 4e8 or %r11d,%r10d */
	LONG $0x610f4466; BYTE $0xd6	/* 4eb punpcklwd %xmm6,%xmm10 */
	LONG $0x20e2c149	/* 4f0 shl $0x20,%r10 */
	LONG $0x706f0ff3; BYTE $0x1c	/* 4f4 movdqu 0x1c(%rax),%xmm6 */
	WORD $0x094d; BYTE $0xea	/* 4f9 or %r13,%r10 */
	LONG $0x6e0f4966; BYTE $0xe2	/* 4fc movq %r10,%xmm4 */
	LONG $0xe7600f66	/* 501 punpcklbw %xmm7,%xmm4 */
	LONG $0xf86f0f66	/* 505 movdqa %xmm0,%xmm7 */
	LONG $0x249c290f; LONG $0x00000270	/* 509 movaps %xmm3,0x270(%rsp) */
	LONG $0x5c6f0f66; WORD $0x3024	/* 511 movdqa 0x30(%rsp),%xmm3 */
	LONG $0x24a4290f; LONG $0x00000280	/* 517 movaps %xmm4,0x280(%rsp) */
	LONG $0xe25b0f41	/* 51f cvtdq2ps %xmm10,%xmm4 */
	WORD $0x590f; BYTE $0xe5	/* 523 mulps %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 526 movdqa %xmm6,%xmm10 */
	LONG $0x686f0ff3; BYTE $0x0c	/* 52b movdqu 0xc(%rax),%xmm5 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 530 pand %xmm15,%xmm3 */
	LONG $0xdb0f4466; BYTE $0xd1	/* 535 pand %xmm1,%xmm10 */
	LONG $0x249c290f; LONG $0x00000180	/* 53a movaps %xmm3,0x180(%rsp) */
	LONG $0xf50f4566; BYTE $0xd0	/* 542 pmaddwd %xmm8,%xmm10 */
	LONG $0x5c6f0f66; WORD $0x3024	/* 547 movdqa 0x30(%rsp),%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 54d movdqa %xmm6,%xmm8 */
	LONG $0xdb0f4466; BYTE $0xc0	/* 552 pand %xmm0,%xmm8 */
	LONG $0xfddb0f66	/* 557 pand %xmm5,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xfd	/* 55b movdqa %xmm5,%xmm15 */
	LONG $0xdb0f4166; BYTE $0xde	/* 560 pand %xmm14,%xmm3 */
	LONG $0xf50f4566; BYTE $0xc3	/* 565 pmaddwd %xmm11,%xmm8 */
	LONG $0xf50f4166; BYTE $0xf9	/* 56a pmaddwd %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 56f movdqa %xmm1,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xce	/* 574 movdqa %xmm6,%xmm9 */
	LONG $0xf2db0f66	/* 579 pand %xmm2,%xmm6 */
	LONG $0x249c290f; LONG $0x00000190	/* 57d movaps %xmm3,0x190(%rsp) */
	LONG $0x74f50f66; WORD $0x2024	/* 585 pmaddwd 0x20(%rsp),%xmm6 */
	LONG $0xdb0f4466; BYTE $0xdd	/* 58b pand %xmm5,%xmm11 */
	LONG $0xeadb0f66	/* 590 pand %xmm2,%xmm5 */
	LONG $0xf50f4466; WORD $0x241c	/* 594 pmaddwd (%rsp),%xmm11 */
	LONG $0x6cf50f66; WORD $0x1024	/* 59a pmaddwd 0x10(%rsp),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd1	/* 5a0 psrlw $0xc,%xmm9 */
	LONG $0x710f4166; WORD $0x0cd7	/* 5a6 psrlw $0xc,%xmm15 */
	LONG $0xfe0f4566; BYTE $0xc2	/* 5ac paddd %xmm10,%xmm8 */
	LONG $0xf50f4466; LONG $0x0180248c; WORD $0x0000	/* 5b1 pmaddwd 0x180(%rsp),%xmm9 */
	LONG $0xf50f4466; LONG $0x019024bc; WORD $0x0000	/* 5bb pmaddwd 0x190(%rsp),%xmm15 */
	LONG $0xfe0f4166; BYTE $0xfb	/* 5c5 paddd %xmm11,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 5ca paddd %xmm9,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xf8	/* 5cf paddd %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 5d4 movdqa %xmm1,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xef	/* 5d9 paddd %xmm15,%xmm5 */
	LONG $0xdf5b0f44	/* 5de cvtdq2ps %xmm7,%xmm11 */
	LONG $0x9c290f44; LONG $0x00029024; BYTE $0x00	/* 5e2 movaps %xmm11,0x290(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd9	/* 5eb movdqa %xmm1,%xmm11 */
	LONG $0xeefe0f66	/* 5f0 paddd %xmm6,%xmm5 */
	LONG $0xcd5b0f44	/* 5f4 cvtdq2ps %xmm5,%xmm9 */
	LONG $0x8c290f44; LONG $0x0002c024; BYTE $0x00	/* 5f8 movaps %xmm9,0x2c0(%rsp) */
	LONG $0x686f0ff3; BYTE $0x2c	/* 601 movdqu 0x2c(%rax),%xmm5 */
	LONG $0x706f0ff3; BYTE $0x3c	/* 606 movdqu 0x3c(%rax),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 60b movdqa %xmm0,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xfe	/* 610 movdqa %xmm6,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 615 pand %xmm5,%xmm8 */
	LONG $0xdb0f4466; BYTE $0xde	/* 61a pand %xmm6,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd7	/* 61f psrlw $0xc,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xf0	/* 625 movdqa %xmm8,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 62a movdqa %xmm0,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd7	/* 62f movdqa %xmm15,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xce	/* 634 pand %xmm6,%xmm9 */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x30	/* 639 movdqa 0x30(%rsp),%xmm15 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 640 pand %xmm5,%xmm8 */
	LONG $0xf2db0f66	/* 645 pand %xmm2,%xmm6 */
	LONG $0xf50f4466; WORD $0x2474; BYTE $0x50	/* 649 pmaddwd 0x50(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x00009024; BYTE $0x00	/* 650 pmaddwd 0x90(%rsp),%xmm6 */
	LONG $0xdb0f4566; BYTE $0xef	/* 659 pand %xmm15,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 65e pand %xmm15,%xmm12 */
	LONG $0xf50f4466; LONG $0x0080249c; WORD $0x0000	/* 663 pmaddwd 0x80(%rsp),%xmm11 */
	LONG $0xac290f44; LONG $0x0001a024; BYTE $0x00	/* 66d movaps %xmm13,0x1a0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xed	/* 676 movdqa %xmm5,%xmm13 */
	LONG $0xf50f4466; LONG $0x01a02494; WORD $0x0000	/* 67b pmaddwd 0x1a0(%rsp),%xmm10 */
	LONG $0xeadb0f66	/* 685 pand %xmm2,%xmm5 */
	LONG $0xa4290f44; LONG $0x0001b024; BYTE $0x00	/* 689 movaps %xmm12,0x1b0(%rsp) */
	LONG $0x6cf50f66; WORD $0x6024	/* 692 pmaddwd 0x60(%rsp),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd5	/* 698 psrlw $0xc,%xmm13 */
	LONG $0xf50f4466; LONG $0x01b024ac; WORD $0x0000	/* 69e pmaddwd 0x1b0(%rsp),%xmm13 */
	LONG $0xf50f4466; WORD $0x244c; BYTE $0x70	/* 6a8 pmaddwd 0x70(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf2	/* 6af paddd %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 6b4 movdqa %xmm1,%xmm12 */
	LONG $0xf50f4466; WORD $0x2444; BYTE $0x40	/* 6b9 pmaddwd 0x40(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xed	/* 6c0 paddd %xmm13,%xmm5 */
	LONG $0xfe0f4566; BYTE $0xcb	/* 6c5 paddd %xmm11,%xmm9 */
	LONG $0xeefe0f66	/* 6ca paddd %xmm6,%xmm5 */
	LONG $0x706f0ff3; BYTE $0x5c	/* 6ce movdqu 0x5c(%rax),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 6d3 movdqa %xmm0,%xmm11 */
	LONG $0xfe0f4566; BYTE $0xc6	/* 6d8 paddd %xmm14,%xmm8 */
	WORD $0x5b0f; BYTE $0xfd	/* 6dd cvtdq2ps %xmm5,%xmm7 */
	LONG $0x686f0ff3; BYTE $0x4c	/* 6e0 movdqu 0x4c(%rax),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xc1	/* 6e5 paddd %xmm9,%xmm8 */
	LONG $0xdb0f4466; BYTE $0xde	/* 6ea pand %xmm6,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xe6	/* 6ef pand %xmm6,%xmm12 */
	LONG $0xc85b0f45	/* 6f4 cvtdq2ps %xmm8,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd3	/* 6f8 movdqa %xmm11,%xmm10 */
	LONG $0x8c290f44; LONG $0x0002d024; BYTE $0x00	/* 6fd movaps %xmm9,0x2d0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* 706 movdqa %xmm0,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 70b pand %xmm5,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 710 movdqa %xmm1,%xmm11 */
	LONG $0xf50f4466; LONG $0x00e024a4; WORD $0x0000	/* 715 pmaddwd 0xe0(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x00d02494; WORD $0x0000	/* 71f pmaddwd 0xd0(%rsp),%xmm10 */
	LONG $0xdb0f4466; BYTE $0xdd	/* 729 pand %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 72e movdqa %xmm9,%xmm8 */
	LONG $0xf50f4466; LONG $0x00b0249c; WORD $0x0000	/* 733 pmaddwd 0xb0(%rsp),%xmm11 */
	LONG $0x6f0f4466; BYTE $0xce	/* 73d movdqa %xmm6,%xmm9 */
	LONG $0xf2db0f66	/* 742 pand %xmm2,%xmm6 */
	LONG $0xf50f4466; LONG $0x00a02484; WORD $0x0000	/* 746 pmaddwd 0xa0(%rsp),%xmm8 */
	LONG $0x710f4166; WORD $0x0cd1	/* 750 psrlw $0xc,%xmm9 */
	LONG $0xfe0f4566; BYTE $0xd4	/* 756 paddd %xmm12,%xmm10 */
	LONG $0x6f0f4466; LONG $0x01c024ac; WORD $0x0000	/* 75b movdqa 0x1c0(%rsp),%xmm13 */
	LONG $0x6f0f4466; LONG $0x01d024b4; WORD $0x0000	/* 765 movdqa 0x1d0(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x0000f024; BYTE $0x00	/* 76f pmaddwd 0xf0(%rsp),%xmm6 */
	LONG $0xdb0f4566; BYTE $0xef	/* 778 pand %xmm15,%xmm13 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 77d paddd %xmm11,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 782 movdqa %xmm1,%xmm11 */
	LONG $0x9c6f0f66; LONG $0x0001e024; BYTE $0x00	/* 787 movdqa 0x1e0(%rsp),%xmm3 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 790 pand %xmm15,%xmm14 */
	LONG $0xfe0f4566; BYTE $0xd0	/* 795 paddd %xmm8,%xmm10 */
	LONG $0xac290f44; LONG $0x0001c024; BYTE $0x00	/* 79a movaps %xmm13,0x1c0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xed	/* 7a3 movdqa %xmm5,%xmm13 */
	LONG $0x710f4166; WORD $0x0cd5	/* 7a8 psrlw $0xc,%xmm13 */
	LONG $0xeadb0f66	/* 7ae pand %xmm2,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x6c40	/* 7b2 movdqu 0x6c(%rax),%xmm8 */
	LONG $0xd25b0f45	/* 7b8 cvtdq2ps %xmm10,%xmm10 */
	LONG $0xf50f4466; LONG $0x01c0248c; WORD $0x0000	/* 7bc pmaddwd 0x1c0(%rsp),%xmm9 */
	LONG $0x5cdb0f66; WORD $0x3024	/* 7c6 pand 0x30(%rsp),%xmm3 */
	LONG $0xb4290f44; LONG $0x0001d024; BYTE $0x00	/* 7cc movaps %xmm14,0x1d0(%rsp) */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* 7d5 pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0x6f0f4566; BYTE $0xe0	/* 7de movdqa %xmm8,%xmm12 */
	LONG $0xf50f4466; LONG $0x01d024ac; WORD $0x0000	/* 7e3 pmaddwd 0x1d0(%rsp),%xmm13 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 7ed paddd %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 7f2 movdqa %xmm0,%xmm9 */
	LONG $0x249c290f; LONG $0x000001e0	/* 7f7 movaps %xmm3,0x1e0(%rsp) */
	LONG $0x9c6f0f66; LONG $0x0001f024; BYTE $0x00	/* 7ff movdqa 0x1f0(%rsp),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xed	/* 808 paddd %xmm13,%xmm5 */
	LONG $0x5cdb0f66; WORD $0x3024	/* 80d pand 0x30(%rsp),%xmm3 */
	LONG $0xf5fe0f66	/* 813 paddd %xmm5,%xmm6 */
	LONG $0x686f0ff3; BYTE $0x7c	/* 817 movdqu 0x7c(%rax),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd4	/* 81c psrlw $0xc,%xmm12 */
	LONG $0x249c290f; LONG $0x000001f0	/* 822 movaps %xmm3,0x1f0(%rsp) */
	WORD $0x5b0f; BYTE $0xf6	/* 82a cvtdq2ps %xmm6,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xdd	/* 82d pand %xmm5,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 832 pand %xmm5,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xed	/* 837 movdqa %xmm5,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xfb	/* 83c movdqa %xmm11,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 841 movdqa %xmm1,%xmm11 */
	LONG $0xeadb0f66	/* 846 pand %xmm2,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xd8	/* 84a pand %xmm8,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd5	/* 84f psrlw $0xc,%xmm13 */
	LONG $0xf50f4466; LONG $0x014024bc; WORD $0x0000	/* 855 pmaddwd 0x140(%rsp),%xmm15 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 85f pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0x6f0f4566; BYTE $0xf3	/* 869 movdqa %xmm11,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 86e movdqa %xmm0,%xmm11 */
	LONG $0xf50f4466; LONG $0x011024b4; WORD $0x0000	/* 873 pmaddwd 0x110(%rsp),%xmm14 */
	LONG $0xdb0f4566; BYTE $0xd8	/* 87d pand %xmm8,%xmm11 */
	LONG $0xf50f4466; LONG $0x0100249c; WORD $0x0000	/* 882 pmaddwd 0x100(%rsp),%xmm11 */
	LONG $0xfe0f4566; BYTE $0xcf	/* 88c paddd %xmm15,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xc2	/* 891 pand %xmm2,%xmm8 */
	LONG $0xfc280f44	/* 896 movaps %xmm4,%xmm15 */
	LONG $0xfe0f4566; BYTE $0xde	/* 89a paddd %xmm14,%xmm11 */
	LONG $0xfcc60f44; BYTE $0x55	/* 89f shufps $0x55,%xmm4,%xmm15 */
	LONG $0xf50f4466; LONG $0x01e024ac; WORD $0x0000	/* 8a4 pmaddwd 0x1e0(%rsp),%xmm13 */
	LONG $0xacf50f66; LONG $0x00015024; BYTE $0x00	/* 8ae pmaddwd 0x150(%rsp),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xcb	/* 8b7 paddd %xmm11,%xmm9 */
	LONG $0xdc280f44	/* 8bc movaps %xmm4,%xmm11 */
	LONG $0xf50f4466; LONG $0x01f024a4; WORD $0x0000	/* 8c0 pmaddwd 0x1f0(%rsp),%xmm12 */
	LONG $0xdcc60f44; BYTE $0x00	/* 8ca shufps $0x0,%xmm4,%xmm11 */
	LONG $0x249c280f; LONG $0x00000270	/* 8cf movaps 0x270(%rsp),%xmm3 */
	LONG $0xc95b0f45	/* 8d7 cvtdq2ps %xmm9,%xmm9 */
	LONG $0x9c590f44; LONG $0x00029024; BYTE $0x00	/* 8db mulps 0x290(%rsp),%xmm11 */
	LONG $0xfe0f4166; BYTE $0xed	/* 8e4 paddd %xmm13,%xmm5 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* 8e9 pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0xfe0f4566; BYTE $0xc4	/* 8f3 paddd %xmm12,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 8f8 paddd %xmm8,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc0	/* 8fd pxor %xmm8,%xmm8 */
	WORD $0x5b0f; BYTE $0xed	/* 902 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xd8580f45	/* 905 addps %xmm8,%xmm11 */
	LONG $0x84280f44; LONG $0x0002c024; BYTE $0x00	/* 909 movaps 0x2c0(%rsp),%xmm8 */
	LONG $0xc7590f45	/* 912 mulps %xmm15,%xmm8 */
	LONG $0xc3580f45	/* 916 addps %xmm11,%xmm8 */
	LONG $0xdc280f44	/* 91a movaps %xmm4,%xmm11 */
	LONG $0xdcc60f44; BYTE $0xaa	/* 91e shufps $0xaa,%xmm4,%xmm11 */
	LONG $0xffe4c60f	/* 923 shufps $0xff,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* 927 mulps %xmm7,%xmm4 */
	LONG $0x9c590f44; LONG $0x0002d024; BYTE $0x00	/* 92a mulps 0x2d0(%rsp),%xmm11 */
	LONG $0xd8580f45	/* 933 addps %xmm8,%xmm11 */
	LONG $0xe3580f41	/* 937 addps %xmm11,%xmm4 */
	LONG $0xdb280f44	/* 93b movaps %xmm3,%xmm11 */
	LONG $0xdbc60f44; BYTE $0x00	/* 93f shufps $0x0,%xmm3,%xmm11 */
	LONG $0xfb280f41	/* 944 movaps %xmm11,%xmm7 */
	LONG $0xdb280f44	/* 948 movaps %xmm3,%xmm11 */
	LONG $0xfa590f41	/* 94c mulps %xmm10,%xmm7 */
	LONG $0xdbc60f44; BYTE $0x55	/* 950 shufps $0x55,%xmm3,%xmm11 */
	WORD $0x580f; BYTE $0xfc	/* 955 addps %xmm4,%xmm7 */
	LONG $0xe3280f41	/* 958 movaps %xmm11,%xmm4 */
	LONG $0xdb280f44	/* 95c movaps %xmm3,%xmm11 */
	WORD $0x590f; BYTE $0xe6	/* 960 mulps %xmm6,%xmm4 */
	LONG $0xdbc60f44; BYTE $0xaa	/* 963 shufps $0xaa,%xmm3,%xmm11 */
	LONG $0xf3280f41	/* 968 movaps %xmm11,%xmm6 */
	LONG $0xffdbc60f	/* 96c shufps $0xff,%xmm3,%xmm3 */
	LONG $0xf1590f41	/* 970 mulps %xmm9,%xmm6 */
	WORD $0x590f; BYTE $0xdd	/* 974 mulps %xmm5,%xmm3 */
	WORD $0x580f; BYTE $0xe7	/* 977 addps %xmm7,%xmm4 */
	WORD $0x580f; BYTE $0xf4	/* 97a addps %xmm4,%xmm6 */
	LONG $0xa46f0f66; LONG $0x00028024; BYTE $0x00	/* 97d movdqa 0x280(%rsp),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 986 movdqa %xmm4,%xmm11 */
	LONG $0x690f4466; BYTE $0xdc	/* 98b punpckhwd %xmm4,%xmm11 */
	WORD $0x580f; BYTE $0xf3	/* 990 addps %xmm3,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 993 movdqa %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 998 movdqa %xmm4,%xmm11 */
	LONG $0x9cf50f66; LONG $0x00017024; BYTE $0x00	/* 99d pmaddwd 0x170(%rsp),%xmm3 */
	LONG $0x610f4466; BYTE $0xdc	/* 9a6 punpcklwd %xmm4,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 9ab movdqa %xmm11,%xmm4 */
	LONG $0x5b0f4466; BYTE $0xce	/* 9b0 cvtps2dq %xmm6,%xmm9 */
	LONG $0xa4f50f66; LONG $0x00016024; BYTE $0x00	/* 9b5 pmaddwd 0x160(%rsp),%xmm4 */
	LONG $0x8c290f44; LONG $0x0002c024; BYTE $0x00	/* 9be movaps %xmm9,0x2c0(%rsp) */
	LONG $0xe3fe0f66	/* 9c7 paddd %xmm3,%xmm4 */
	LONG $0x24a4290f; LONG $0x00000270	/* 9cb movaps %xmm4,0x270(%rsp) */
	LONG $0x908f180f; WORD $0x0000; BYTE $0x00	/* 9d3 prefetcht0 0x90(%rdi) */
	LONG $0xd08f180f; WORD $0x0000; BYTE $0x00	/* 9da prefetcht0 0xd0(%rdi) */
	LONG $0x108f180f; WORD $0x0001; BYTE $0x00	/* 9e1 prefetcht0 0x110(%rdi) */
	WORD $0x8b4c; BYTE $0x16	/* 9e8 mov (%rsi),%r10 */
	LONG $0xffef0f66	/* 9eb pxor %xmm7,%xmm7 */
	LONG $0xf6ef0f66	/* 9ef pxor %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 9f3 movdqa %xmm0,%xmm9 */
	LONG $0x24ac280f; LONG $0x00000230	/* 9f8 movaps 0x230(%rsp),%xmm5 */
	WORD $0x894d; BYTE $0x11	/* a00 mov %r10,(%r9) */
	LONG $0x08568b44	/* a03 mov 0x8(%rsi),%r10d */
	LONG $0x08518945	/* a07 mov %r10d,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003e4	/* a0b mov 0x3e4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003ec	/* a13 mov 0x3ec(%rsp),%r11d */
	LONG $0x24ac8b44; LONG $0x000003e8	/* a1b mov 0x3e8(%rsp),%r13d */
	WORD $0x8945; BYTE $0xf2	/* a23 mov %r14d,%r10d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* a26 and $0x3f3f3f3f,%r14d */
	LONG $0x02eac141	/* a2d shr $0x2,%r10d */
	WORD $0x8945; BYTE $0xdf	/* a31 mov %r11d,%r15d */
	LONG $0x04ebc141	/* a34 shr $0x4,%r11d */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* a38 and $0x30303030,%r10d */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* a3f and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* a46 and $0xf0f0f0f,%r11d */
	WORD $0x0945; BYTE $0xfa	/* a4d or %r15d,%r10d */
	LONG $0x20e2c149	/* a50 shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xf2	/* a54 or %r14,%r10 */
	LONG $0x6e0f4966; BYTE $0xda	/* a57 movq %r10,%xmm3 */
	WORD $0x8945; BYTE $0xea	/* a5c mov %r13d,%r10d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* a5f and $0x3f3f3f3f,%r13d */
	LONG $0x02eac141	/* a66 shr $0x2,%r10d */
	LONG $0xdf600f66	/* a6a punpcklbw %xmm7,%xmm3 */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* a6e and $0x30303030,%r10d */
	WORD $0x0945; BYTE $0xda	/* a75 or %r11d,%r10d */
	LONG $0x20e2c149	/* a78 shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xea	/* a7c or %r13,%r10 */
	LONG $0x6e0f4966; BYTE $0xe2	/* a7f movq %r10,%xmm4 */
	LONG $0xe7600f66	/* a84 punpcklbw %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* a88 movdqa %xmm4,%xmm14 */
	LONG $0xe36f0f66	/* a8d movdqa %xmm3,%xmm4 */
	LONG $0xde690f66	/* a91 punpckhwd %xmm6,%xmm3 */
	LONG $0xe6610f66	/* a95 punpcklwd %xmm6,%xmm4 */
	WORD $0x5b0f; BYTE $0xdb	/* a99 cvtdq2ps %xmm3,%xmm3 */
	LONG $0x766f0ff3; BYTE $0x0c	/* a9c movdqu 0xc(%rsi),%xmm6 */
	WORD $0x590f; BYTE $0xdd	/* aa1 mulps %xmm5,%xmm3 */
	WORD $0x5b0f; BYTE $0xe4	/* aa4 cvtdq2ps %xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe5	/* aa7 mulps %xmm5,%xmm4 */
	LONG $0x6e6f0ff3; BYTE $0x1c	/* aaa movdqu 0x1c(%rsi),%xmm5 */
	LONG $0xdb0f4466; BYTE $0xce	/* aaf pand %xmm6,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xc1	/* ab4 movdqa %xmm9,%xmm8 */
	LONG $0xf50f4466; LONG $0x02002484; WORD $0x0000	/* ab9 pmaddwd 0x200(%rsp),%xmm8 */
	LONG $0x6f0f4466; BYTE $0xdd	/* ac3 movdqa %xmm5,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xcd	/* ac8 movdqa %xmm5,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xd9	/* acd pand %xmm1,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd1	/* ad2 psrlw $0xc,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xe3	/* ad8 movdqa %xmm11,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xdd	/* add movdqa %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xd1	/* ae2 movdqa %xmm9,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xd8	/* ae7 pand %xmm0,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xce	/* aec movdqa %xmm6,%xmm9 */
	LONG $0xeadb0f66	/* af1 pand %xmm2,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xfb	/* af5 movdqa %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* afa movdqa %xmm1,%xmm11 */
	LONG $0xf50f4466; LONG $0x022024a4; WORD $0x0000	/* aff pmaddwd 0x220(%rsp),%xmm12 */
	LONG $0xbcf50f66; LONG $0x00021024; BYTE $0x00	/* b09 pmaddwd 0x210(%rsp),%xmm7 */
	LONG $0xdb0f4466; BYTE $0xde	/* b12 pand %xmm6,%xmm11 */
	LONG $0xf2db0f66	/* b17 pand %xmm2,%xmm6 */
	LONG $0xf50f4466; WORD $0x241c	/* b1b pmaddwd (%rsp),%xmm11 */
	LONG $0x6cf50f66; WORD $0x2024	/* b21 pmaddwd 0x20(%rsp),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd1	/* b27 psrlw $0xc,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xfc	/* b2d paddd %xmm12,%xmm7 */
	LONG $0x74f50f66; WORD $0x1024	/* b32 pmaddwd 0x10(%rsp),%xmm6 */
	LONG $0xf50f4466; LONG $0x01802494; WORD $0x0000	/* b38 pmaddwd 0x180(%rsp),%xmm10 */
	LONG $0xfe0f4566; BYTE $0xc3	/* b42 paddd %xmm11,%xmm8 */
	LONG $0xf50f4466; LONG $0x0190248c; WORD $0x0000	/* b47 pmaddwd 0x190(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf8	/* b51 paddd %xmm8,%xmm7 */
	LONG $0xdf5b0f44	/* b56 cvtdq2ps %xmm7,%xmm11 */
	LONG $0x7e6f0ff3; BYTE $0x3c	/* b5a movdqu 0x3c(%rsi),%xmm7 */
	LONG $0xfe0f4166; BYTE $0xea	/* b5f paddd %xmm10,%xmm5 */
	LONG $0x9c290f44; LONG $0x00028024; BYTE $0x00	/* b64 movaps %xmm11,0x280(%rsp) */
	LONG $0xfe0f4166; BYTE $0xf1	/* b6d paddd %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd9	/* b72 movdqa %xmm1,%xmm11 */
	LONG $0xeefe0f66	/* b77 paddd %xmm6,%xmm5 */
	LONG $0xdb0f4466; BYTE $0xdf	/* b7b pand %xmm7,%xmm11 */
	LONG $0xcd5b0f44	/* b80 cvtdq2ps %xmm5,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xe3	/* b84 movdqa %xmm11,%xmm12 */
	LONG $0x6e6f0ff3; BYTE $0x2c	/* b89 movdqu 0x2c(%rsi),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd8	/* b8e movdqa %xmm0,%xmm11 */
	LONG $0x8c290f44; LONG $0x00029024; BYTE $0x00	/* b93 movaps %xmm9,0x290(%rsp) */
	LONG $0xdb0f4466; BYTE $0xdf	/* b9c pand %xmm7,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc8	/* ba1 movdqa %xmm0,%xmm9 */
	LONG $0xf50f4466; LONG $0x008024a4; WORD $0x0000	/* ba6 pmaddwd 0x80(%rsp),%xmm12 */
	LONG $0xdb0f4466; BYTE $0xcd	/* bb0 pand %xmm5,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xf3	/* bb5 movdqa %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd9	/* bba movdqa %xmm1,%xmm11 */
	LONG $0x74f50f66; WORD $0x7024	/* bbf pmaddwd 0x70(%rsp),%xmm6 */
	LONG $0xdb0f4466; BYTE $0xdd	/* bc5 pand %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc1	/* bca movdqa %xmm9,%xmm8 */
	LONG $0xf50f4466; WORD $0x245c; BYTE $0x50	/* bcf pmaddwd 0x50(%rsp),%xmm11 */
	LONG $0xf50f4466; WORD $0x2444; BYTE $0x40	/* bd6 pmaddwd 0x40(%rsp),%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcf	/* bdd movdqa %xmm7,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf4	/* be2 paddd %xmm12,%xmm6 */
	LONG $0x710f4166; WORD $0x0cd1	/* be7 psrlw $0xc,%xmm9 */
	LONG $0xfadb0f66	/* bed pand %xmm2,%xmm7 */
	LONG $0xfe0f4566; BYTE $0xc3	/* bf1 paddd %xmm11,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd1	/* bf6 movdqa %xmm9,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xcd	/* bfb movdqa %xmm5,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf0	/* c00 paddd %xmm8,%xmm6 */
	LONG $0x710f4166; WORD $0x0cd1	/* c05 psrlw $0xc,%xmm9 */
	LONG $0xeadb0f66	/* c0b pand %xmm2,%xmm5 */
	LONG $0xde5b0f44	/* c0f cvtdq2ps %xmm6,%xmm11 */
	LONG $0x766f0ff3; BYTE $0x5c	/* c13 movdqu 0x5c(%rsi),%xmm6 */
	LONG $0xf50f4466; LONG $0x01a02494; WORD $0x0000	/* c18 pmaddwd 0x1a0(%rsp),%xmm10 */
	LONG $0x9c290f44; LONG $0x0002d024; BYTE $0x00	/* c22 movaps %xmm11,0x2d0(%rsp) */
	LONG $0xf50f4466; LONG $0x01b0248c; WORD $0x0000	/* c2b pmaddwd 0x1b0(%rsp),%xmm9 */
	LONG $0x6cf50f66; WORD $0x6024	/* c35 pmaddwd 0x60(%rsp),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd9	/* c3b movdqa %xmm1,%xmm11 */
	LONG $0xbcf50f66; LONG $0x00009024; BYTE $0x00	/* c40 pmaddwd 0x90(%rsp),%xmm7 */
	LONG $0xdb0f4466; BYTE $0xde	/* c49 pand %xmm6,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xe9	/* c4e paddd %xmm9,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xeb	/* c53 movdqa %xmm11,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xd8	/* c58 movdqa %xmm0,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xfa	/* c5d paddd %xmm10,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xde	/* c62 pand %xmm6,%xmm11 */
	LONG $0xf50f4466; LONG $0x00e024ac; WORD $0x0000	/* c67 pmaddwd 0xe0(%rsp),%xmm13 */
	LONG $0xfdfe0f66	/* c71 paddd %xmm5,%xmm7 */
	LONG $0x6e6f0ff3; BYTE $0x4c	/* c75 movdqu 0x4c(%rsi),%xmm5 */
	LONG $0x6f0f4566; BYTE $0xd3	/* c7a movdqa %xmm11,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xd9	/* c7f movdqa %xmm1,%xmm11 */
	LONG $0xf50f4466; LONG $0x00d02494; WORD $0x0000	/* c84 pmaddwd 0xd0(%rsp),%xmm10 */
	WORD $0x5b0f; BYTE $0xff	/* c8e cvtdq2ps %xmm7,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xdd	/* c91 pand %xmm5,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xcd	/* c96 movdqa %xmm5,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xe3	/* c9b movdqa %xmm11,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd8	/* ca0 movdqa %xmm0,%xmm11 */
	LONG $0xfe0f4566; BYTE $0xd5	/* ca5 paddd %xmm13,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xdd	/* caa pand %xmm5,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd1	/* caf psrlw $0xc,%xmm9 */
	LONG $0xeadb0f66	/* cb5 pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x00b024a4; WORD $0x0000	/* cb9 pmaddwd 0xb0(%rsp),%xmm12 */
	LONG $0x6f0f4566; BYTE $0xc3	/* cc3 movdqa %xmm11,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xde	/* cc8 movdqa %xmm6,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd3	/* ccd psrlw $0xc,%xmm11 */
	LONG $0xf2db0f66	/* cd3 pand %xmm2,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe9	/* cd7 movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; LONG $0x00a02484; WORD $0x0000	/* cdc pmaddwd 0xa0(%rsp),%xmm8 */
	LONG $0xf50f4466; LONG $0x01c0249c; WORD $0x0000	/* ce6 pmaddwd 0x1c0(%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x01d0248c; WORD $0x0000	/* cf0 pmaddwd 0x1d0(%rsp),%xmm9 */
	LONG $0xb4f50f66; LONG $0x0000f024; BYTE $0x00	/* cfa pmaddwd 0xf0(%rsp),%xmm6 */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* d03 pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xc4	/* d0c paddd %xmm12,%xmm8 */
	LONG $0xfe0f4566; BYTE $0xd0	/* d11 paddd %xmm8,%xmm10 */
	LONG $0x6f0f44f3; WORD $0x6c46	/* d16 movdqu 0x6c(%rsi),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf3	/* d1c paddd %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd9	/* d21 movdqa %xmm1,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xe9	/* d26 paddd %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc8	/* d2b movdqa %xmm0,%xmm9 */
	LONG $0xd25b0f45	/* d30 cvtdq2ps %xmm10,%xmm10 */
	LONG $0xf5fe0f66	/* d34 paddd %xmm5,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe8	/* d38 pand %xmm8,%xmm13 */
	LONG $0x6e6f0ff3; BYTE $0x7c	/* d3d movdqu 0x7c(%rsi),%xmm5 */
	LONG $0xf50f4466; LONG $0x011024ac; WORD $0x0000	/* d42 pmaddwd 0x110(%rsp),%xmm13 */
	LONG $0x6f0f4566; BYTE $0xe0	/* d4c movdqa %xmm8,%xmm12 */
	WORD $0x5b0f; BYTE $0xf6	/* d51 cvtdq2ps %xmm6,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xdd	/* d54 pand %xmm5,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xcd	/* d59 pand %xmm5,%xmm9 */
	LONG $0xac290f44; LONG $0x0002e024; BYTE $0x00	/* d5e movaps %xmm13,0x2e0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe8	/* d67 movdqa %xmm0,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xe8	/* d6c pand %xmm8,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xfb	/* d71 movdqa %xmm11,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xc2	/* d76 pand %xmm2,%xmm8 */
	LONG $0xf50f4466; LONG $0x014024bc; WORD $0x0000	/* d7b pmaddwd 0x140(%rsp),%xmm15 */
	LONG $0x6f0f4566; BYTE $0xdd	/* d85 movdqa %xmm13,%xmm11 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* d8a pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0xf50f4466; LONG $0x0100249c; WORD $0x0000	/* d94 pmaddwd 0x100(%rsp),%xmm11 */
	LONG $0x6f0f4466; BYTE $0xed	/* d9e movdqa %xmm5,%xmm13 */
	LONG $0xeadb0f66	/* da3 pand %xmm2,%xmm5 */
	LONG $0xfe0f4466; LONG $0x02e0249c; WORD $0x0000	/* da7 paddd 0x2e0(%rsp),%xmm11 */
	LONG $0xfe0f4566; BYTE $0xcf	/* db1 paddd %xmm15,%xmm9 */
	LONG $0x710f4166; WORD $0x0cd5	/* db6 psrlw $0xc,%xmm13 */
	LONG $0xacf50f66; LONG $0x00015024; BYTE $0x00	/* dbc pmaddwd 0x150(%rsp),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd4	/* dc5 psrlw $0xc,%xmm12 */
	LONG $0xf50f4466; LONG $0x01e024ac; WORD $0x0000	/* dcb pmaddwd 0x1e0(%rsp),%xmm13 */
	LONG $0xf50f4466; LONG $0x01f024a4; WORD $0x0000	/* dd5 pmaddwd 0x1f0(%rsp),%xmm12 */
	LONG $0xfe0f4566; BYTE $0xcb	/* ddf paddd %xmm11,%xmm9 */
	LONG $0x9c280f44; LONG $0x00028024; BYTE $0x00	/* de4 movaps 0x280(%rsp),%xmm11 */
	LONG $0xfe0f4166; BYTE $0xed	/* ded paddd %xmm13,%xmm5 */
	LONG $0xec280f44	/* df2 movaps %xmm4,%xmm13 */
	LONG $0xc95b0f45	/* df6 cvtdq2ps %xmm9,%xmm9 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* dfa pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0xecc60f44; BYTE $0x00	/* e04 shufps $0x0,%xmm4,%xmm13 */
	LONG $0xdd590f45	/* e09 mulps %xmm13,%xmm11 */
	LONG $0xec280f44	/* e0d movaps %xmm4,%xmm13 */
	LONG $0xfe0f4566; BYTE $0xc4	/* e11 paddd %xmm12,%xmm8 */
	LONG $0xecc60f44; BYTE $0x55	/* e16 shufps $0x55,%xmm4,%xmm13 */
	LONG $0xfe0f4166; BYTE $0xe8	/* e1b paddd %xmm8,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc0	/* e20 pxor %xmm8,%xmm8 */
	WORD $0x5b0f; BYTE $0xed	/* e25 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xd8580f45	/* e28 addps %xmm8,%xmm11 */
	LONG $0x84280f44; LONG $0x00029024; BYTE $0x00	/* e2c movaps 0x290(%rsp),%xmm8 */
	LONG $0xc5590f45	/* e35 mulps %xmm13,%xmm8 */
	LONG $0xec280f44	/* e39 movaps %xmm4,%xmm13 */
	LONG $0xecc60f44; BYTE $0xaa	/* e3d shufps $0xaa,%xmm4,%xmm13 */
	LONG $0xffe4c60f	/* e42 shufps $0xff,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* e46 mulps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xfb	/* e49 movaps %xmm3,%xmm7 */
	LONG $0x00fbc60f	/* e4c shufps $0x0,%xmm3,%xmm7 */
	LONG $0xfa590f41	/* e50 mulps %xmm10,%xmm7 */
	LONG $0xc3580f45	/* e54 addps %xmm11,%xmm8 */
	LONG $0x9c280f44; LONG $0x0002d024; BYTE $0x00	/* e58 movaps 0x2d0(%rsp),%xmm11 */
	LONG $0xdd590f45	/* e61 mulps %xmm13,%xmm11 */
	LONG $0xd8580f45	/* e65 addps %xmm8,%xmm11 */
	LONG $0xe3580f41	/* e69 addps %xmm11,%xmm4 */
	WORD $0x580f; BYTE $0xfc	/* e6d addps %xmm4,%xmm7 */
	WORD $0x280f; BYTE $0xe3	/* e70 movaps %xmm3,%xmm4 */
	LONG $0x55e3c60f	/* e73 shufps $0x55,%xmm3,%xmm4 */
	WORD $0x590f; BYTE $0xe6	/* e77 mulps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xf3	/* e7a movaps %xmm3,%xmm6 */
	LONG $0xaaf3c60f	/* e7d shufps $0xaa,%xmm3,%xmm6 */
	LONG $0xf1590f41	/* e81 mulps %xmm9,%xmm6 */
	LONG $0xffdbc60f	/* e85 shufps $0xff,%xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* e89 mulps %xmm5,%xmm3 */
	WORD $0x580f; BYTE $0xe7	/* e8c addps %xmm7,%xmm4 */
	WORD $0x580f; BYTE $0xf4	/* e8f addps %xmm4,%xmm6 */
	WORD $0x580f; BYTE $0xf3	/* e92 addps %xmm3,%xmm6 */
	LONG $0xe65b0f66	/* e95 cvtps2dq %xmm6,%xmm4 */
	LONG $0x24a4290f; LONG $0x000002d0	/* e99 movaps %xmm4,0x2d0(%rsp) */
	LONG $0x6f0f4166; BYTE $0xe6	/* ea1 movdqa %xmm14,%xmm4 */
	LONG $0x690f4166; BYTE $0xe6	/* ea6 punpckhwd %xmm14,%xmm4 */
	LONG $0xdc6f0f66	/* eab movdqa %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe6	/* eaf movdqa %xmm14,%xmm4 */
	LONG $0x9cf50f66; LONG $0x00017024; BYTE $0x00	/* eb4 pmaddwd 0x170(%rsp),%xmm3 */
	LONG $0x610f4166; BYTE $0xe6	/* ebd punpcklwd %xmm14,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00016024; BYTE $0x00	/* ec2 pmaddwd 0x160(%rsp),%xmm4 */
	LONG $0xe3fe0f66	/* ecb paddd %xmm3,%xmm4 */
	LONG $0x24a4290f; LONG $0x00000280	/* ecf movaps %xmm4,0x280(%rsp) */
	LONG $0x208f180f; WORD $0x0001; BYTE $0x00	/* ed7 prefetcht0 0x120(%rdi) */
	LONG $0x608f180f; WORD $0x0001; BYTE $0x00	/* ede prefetcht0 0x160(%rdi) */
	LONG $0xa08f180f; WORD $0x0001; BYTE $0x00	/* ee5 prefetcht0 0x1a0(%rdi) */
	WORD $0x8b4d; BYTE $0x10	/* eec mov (%r8),%r10 */
	LONG $0xffef0f66	/* eef pxor %xmm7,%xmm7 */
	LONG $0xf6ef0f66	/* ef3 pxor %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd1	/* ef7 movdqa %xmm1,%xmm10 */
	LONG $0x24ac280f; LONG $0x00000230	/* efc movaps 0x230(%rsp),%xmm5 */
	WORD $0x894d; BYTE $0x11	/* f04 mov %r10,(%r9) */
	LONG $0x08508b45	/* f07 mov 0x8(%r8),%r10d */
	LONG $0x08518945	/* f0b mov %r10d,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003e4	/* f0f mov 0x3e4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003ec	/* f17 mov 0x3ec(%rsp),%r11d */
	LONG $0x24ac8b44; LONG $0x000003e8	/* f1f mov 0x3e8(%rsp),%r13d */
	WORD $0x8945; BYTE $0xf2	/* f27 mov %r14d,%r10d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* f2a and $0x3f3f3f3f,%r14d */
	LONG $0x02eac141	/* f31 shr $0x2,%r10d */
	WORD $0x8945; BYTE $0xdf	/* f35 mov %r11d,%r15d */
	LONG $0x04ebc141	/* f38 shr $0x4,%r11d */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* f3c and $0x30303030,%r10d */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* f43 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* f4a and $0xf0f0f0f,%r11d */
	WORD $0x0945; BYTE $0xfa	/* f51 or %r15d,%r10d */
	LONG $0x20e2c149	/* f54 shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xf2	/* f58 or %r14,%r10 */
	LONG $0x6e0f4966; BYTE $0xda	/* f5b movq %r10,%xmm3 */
	WORD $0x8945; BYTE $0xea	/* f60 mov %r13d,%r10d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* f63 and $0x3f3f3f3f,%r13d */
	LONG $0x02eac141	/* f6a shr $0x2,%r10d */
	LONG $0xdf600f66	/* f6e punpcklbw %xmm7,%xmm3 */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* f72 and $0x30303030,%r10d */
	WORD $0x0945; BYTE $0xda	/* f79 or %r11d,%r10d */
	LONG $0x20e2c149	/* f7c shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xea	/* f80 or %r13,%r10 */
	LONG $0x6e0f4966; BYTE $0xe2	/* f83 movq %r10,%xmm4 */
	LONG $0xe7600f66	/* f88 punpcklbw %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* f8c movdqa %xmm4,%xmm14 */
	LONG $0xe36f0f66	/* f91 movdqa %xmm3,%xmm4 */
	LONG $0xde690f66	/* f95 punpckhwd %xmm6,%xmm3 */
	LONG $0xe6610f66	/* f99 punpcklwd %xmm6,%xmm4 */
	LONG $0x6f0f41f3; WORD $0x0c70	/* f9d movdqu 0xc(%r8),%xmm6 */
	WORD $0x5b0f; BYTE $0xdb	/* fa3 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x5b0f; BYTE $0xe4	/* fa6 cvtdq2ps %xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xdd	/* fa9 mulps %xmm5,%xmm3 */
	WORD $0x590f; BYTE $0xe5	/* fac mulps %xmm5,%xmm4 */
	LONG $0xdb0f4466; BYTE $0xd6	/* faf pand %xmm6,%xmm10 */
	LONG $0x6f0f41f3; WORD $0x1c68	/* fb4 movdqu 0x1c(%r8),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xee	/* fba movdqa %xmm6,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xda	/* fbf movdqa %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd0	/* fc4 movdqa %xmm0,%xmm10 */
	LONG $0xf50f4466; WORD $0x241c	/* fc9 pmaddwd (%rsp),%xmm11 */
	LONG $0xdb0f4466; BYTE $0xd6	/* fcf pand %xmm6,%xmm10 */
	LONG $0xfd6f0f66	/* fd4 movdqa %xmm5,%xmm7 */
	LONG $0xf2db0f66	/* fd8 pand %xmm2,%xmm6 */
	LONG $0xf9db0f66	/* fdc pand %xmm1,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc2	/* fe0 movdqa %xmm10,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd5	/* fe5 movdqa %xmm5,%xmm10 */
	LONG $0x710f4166; WORD $0x0cd5	/* fea psrlw $0xc,%xmm13 */
	LONG $0x74f50f66; WORD $0x1024	/* ff0 pmaddwd 0x10(%rsp),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe7	/* ff6 movdqa %xmm7,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xcd	/* ffb movdqa %xmm13,%xmm9 */
	LONG $0xfd6f0f66	/* 1000 movdqa %xmm5,%xmm7 */
	LONG $0xf50f4466; LONG $0x0190248c; WORD $0x0000	/* 1004 pmaddwd 0x190(%rsp),%xmm9 */
	LONG $0xeadb0f66	/* 100e pand %xmm2,%xmm5 */
	LONG $0x710f4166; WORD $0x0cd2	/* 1012 psrlw $0xc,%xmm10 */
	LONG $0x6cf50f66; WORD $0x2024	/* 1018 pmaddwd 0x20(%rsp),%xmm5 */
	LONG $0xf50f4466; LONG $0x01802494; WORD $0x0000	/* 101e pmaddwd 0x180(%rsp),%xmm10 */
	LONG $0xf8db0f66	/* 1028 pand %xmm0,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 102c paddd %xmm9,%xmm6 */
	LONG $0xf50f4466; LONG $0x022024a4; WORD $0x0000	/* 1031 pmaddwd 0x220(%rsp),%xmm12 */
	LONG $0xbcf50f66; LONG $0x00021024; BYTE $0x00	/* 103b pmaddwd 0x210(%rsp),%xmm7 */
	LONG $0xf50f4466; LONG $0x02002484; WORD $0x0000	/* 1044 pmaddwd 0x200(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xea	/* 104e paddd %xmm10,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1053 movdqa %xmm1,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xfc	/* 1058 paddd %xmm12,%xmm7 */
	LONG $0xeefe0f66	/* 105d paddd %xmm6,%xmm5 */
	LONG $0xf16f0f66	/* 1061 movdqa %xmm1,%xmm6 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 1065 paddd %xmm11,%xmm8 */
	WORD $0x5b0f; BYTE $0xed	/* 106a cvtdq2ps %xmm5,%xmm5 */
	LONG $0x24ac290f; LONG $0x00000290	/* 106d movaps %xmm5,0x290(%rsp) */
	LONG $0x6f0f41f3; WORD $0x2c68	/* 1075 movdqu 0x2c(%r8),%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf8	/* 107b paddd %xmm8,%xmm7 */
	WORD $0x5b0f; BYTE $0xff	/* 1080 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x24bc290f; LONG $0x00000230	/* 1083 movaps %xmm7,0x230(%rsp) */
	LONG $0x6f0f41f3; WORD $0x3c78	/* 108b movdqu 0x3c(%r8),%xmm7 */
	LONG $0xdb0f4466; BYTE $0xd5	/* 1091 pand %xmm5,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xda	/* 1096 movdqa %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 109b movdqa %xmm0,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xed	/* 10a0 movdqa %xmm5,%xmm13 */
	LONG $0xf7db0f66	/* 10a5 pand %xmm7,%xmm6 */
	LONG $0x710f4166; WORD $0x0cd5	/* 10a9 psrlw $0xc,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xd5	/* 10af pand %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 10b4 movdqa %xmm6,%xmm12 */
	LONG $0xf06f0f66	/* 10b9 movdqa %xmm0,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xc2	/* 10bd movdqa %xmm10,%xmm8 */
	LONG $0xf7db0f66	/* 10c2 pand %xmm7,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 10c6 movdqa %xmm7,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xcd	/* 10cb movdqa %xmm13,%xmm9 */
	LONG $0xfadb0f66	/* 10d0 pand %xmm2,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd2	/* 10d4 psrlw $0xc,%xmm10 */
	LONG $0xeadb0f66	/* 10da pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x008024a4; WORD $0x0000	/* 10de pmaddwd 0x80(%rsp),%xmm12 */
	LONG $0x74f50f66; WORD $0x7024	/* 10e8 pmaddwd 0x70(%rsp),%xmm6 */
	LONG $0xf50f4466; WORD $0x245c; BYTE $0x50	/* 10ee pmaddwd 0x50(%rsp),%xmm11 */
	LONG $0x6cf50f66; WORD $0x6024	/* 10f5 pmaddwd 0x60(%rsp),%xmm5 */
	LONG $0xf50f4466; WORD $0x2444; BYTE $0x40	/* 10fb pmaddwd 0x40(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 1102 paddd %xmm12,%xmm6 */
	LONG $0xf50f4466; LONG $0x01a02494; WORD $0x0000	/* 1107 pmaddwd 0x1a0(%rsp),%xmm10 */
	LONG $0xf50f4466; LONG $0x01b0248c; WORD $0x0000	/* 1111 pmaddwd 0x1b0(%rsp),%xmm9 */
	LONG $0xbcf50f66; LONG $0x00009024; BYTE $0x00	/* 111b pmaddwd 0x90(%rsp),%xmm7 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 1124 paddd %xmm11,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf0	/* 1129 paddd %xmm8,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe9	/* 112e paddd %xmm9,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1133 movdqa %xmm1,%xmm9 */
	WORD $0x5b0f; BYTE $0xf6	/* 1138 cvtdq2ps %xmm6,%xmm6 */
	LONG $0x24b4290f; LONG $0x000002e0	/* 113b movaps %xmm6,0x2e0(%rsp) */
	LONG $0x6f0f41f3; WORD $0x5c70	/* 1143 movdqu 0x5c(%r8),%xmm6 */
	LONG $0xfe0f4166; BYTE $0xfa	/* 1149 paddd %xmm10,%xmm7 */
	LONG $0xfdfe0f66	/* 114e paddd %xmm5,%xmm7 */
	LONG $0x6f0f41f3; WORD $0x4c68	/* 1152 movdqu 0x4c(%r8),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1158 movdqa %xmm1,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 115d movdqa %xmm0,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xfe	/* 1162 movdqa %xmm6,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 1167 pand %xmm6,%xmm10 */
	WORD $0x5b0f; BYTE $0xff	/* 116c cvtdq2ps %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd7	/* 116f psrlw $0xc,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 1175 pand %xmm5,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xea	/* 117a movdqa %xmm10,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xdf	/* 117f movdqa %xmm15,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xfd	/* 1184 movdqa %xmm5,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 1189 movdqa %xmm0,%xmm10 */
	LONG $0x710f4166; WORD $0x0cd7	/* 118e psrlw $0xc,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 1194 pand %xmm6,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xe1	/* 1199 movdqa %xmm9,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 119e pand %xmm5,%xmm8 */
	LONG $0xf2db0f66	/* 11a3 pand %xmm2,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xcf	/* 11a7 movdqa %xmm15,%xmm9 */
	LONG $0xf50f4466; LONG $0x00e024ac; WORD $0x0000	/* 11ac pmaddwd 0xe0(%rsp),%xmm13 */
	LONG $0xeadb0f66	/* 11b6 pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x00b024a4; WORD $0x0000	/* 11ba pmaddwd 0xb0(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x01c0249c; WORD $0x0000	/* 11c4 pmaddwd 0x1c0(%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x01d0248c; WORD $0x0000	/* 11ce pmaddwd 0x1d0(%rsp),%xmm9 */
	LONG $0xf50f4466; LONG $0x00d02494; WORD $0x0000	/* 11d8 pmaddwd 0xd0(%rsp),%xmm10 */
	LONG $0xf50f4466; LONG $0x00a02484; WORD $0x0000	/* 11e2 pmaddwd 0xa0(%rsp),%xmm8 */
	LONG $0xb4f50f66; LONG $0x0000f024; BYTE $0x00	/* 11ec pmaddwd 0xf0(%rsp),%xmm6 */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* 11f5 pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xd5	/* 11fe paddd %xmm13,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1203 movdqa %xmm1,%xmm13 */
	LONG $0xfe0f4566; BYTE $0xc4	/* 1208 paddd %xmm12,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe9	/* 120d paddd %xmm9,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 1212 paddd %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 1217 movdqa %xmm0,%xmm11 */
	LONG $0xf5fe0f66	/* 121c paddd %xmm5,%xmm6 */
	LONG $0x6f0f41f3; WORD $0x7c68	/* 1220 movdqu 0x7c(%r8),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xd0	/* 1226 paddd %xmm8,%xmm10 */
	LONG $0x6f0f45f3; WORD $0x6c40	/* 122b movdqu 0x6c(%r8),%xmm8 */
	LONG $0xd25b0f45	/* 1231 cvtdq2ps %xmm10,%xmm10 */
	WORD $0x5b0f; BYTE $0xf6	/* 1235 cvtdq2ps %xmm6,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xed	/* 1238 pand %xmm5,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xd8	/* 123d pand %xmm8,%xmm11 */
	LONG $0xf50f4466; LONG $0x0100249c; WORD $0x0000	/* 1242 pmaddwd 0x100(%rsp),%xmm11 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 124c movdqa %xmm13,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1251 movdqa %xmm0,%xmm13 */
	LONG $0xf50f4466; LONG $0x014024bc; WORD $0x0000	/* 1256 pmaddwd 0x140(%rsp),%xmm15 */
	LONG $0xdb0f4466; BYTE $0xed	/* 1260 pand %xmm5,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xcd	/* 1265 movdqa %xmm13,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 126a movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 126f pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0xdb0f4566; BYTE $0xe8	/* 1279 pand %xmm8,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 127e movdqa %xmm13,%xmm12 */
	LONG $0xfe0f4566; BYTE $0xcf	/* 1283 paddd %xmm15,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xed	/* 1288 movdqa %xmm5,%xmm13 */
	LONG $0xf50f4466; LONG $0x011024a4; WORD $0x0000	/* 128d pmaddwd 0x110(%rsp),%xmm12 */
	LONG $0x710f4166; WORD $0x0cd5	/* 1297 psrlw $0xc,%xmm13 */
	LONG $0xeadb0f66	/* 129d pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x01e024ac; WORD $0x0000	/* 12a1 pmaddwd 0x1e0(%rsp),%xmm13 */
	LONG $0xacf50f66; LONG $0x00015024; BYTE $0x00	/* 12ab pmaddwd 0x150(%rsp),%xmm5 */
	LONG $0xa4290f44; LONG $0x0002f024; BYTE $0x00	/* 12b4 movaps %xmm12,0x2f0(%rsp) */
	LONG $0x6f0f4566; BYTE $0xe0	/* 12bd movdqa %xmm8,%xmm12 */
	LONG $0xfe0f4466; LONG $0x02f0249c; WORD $0x0000	/* 12c2 paddd 0x2f0(%rsp),%xmm11 */
	LONG $0xdb0f4466; BYTE $0xc2	/* 12cc pand %xmm2,%xmm8 */
	LONG $0x710f4166; WORD $0x0cd4	/* 12d1 psrlw $0xc,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xed	/* 12d7 paddd %xmm13,%xmm5 */
	LONG $0xf50f4466; LONG $0x01f024a4; WORD $0x0000	/* 12dc pmaddwd 0x1f0(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* 12e6 pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0xfe0f4566; BYTE $0xcb	/* 12f0 paddd %xmm11,%xmm9 */
	LONG $0xdc280f44	/* 12f5 movaps %xmm4,%xmm11 */
	LONG $0xdcc60f44; BYTE $0x00	/* 12f9 shufps $0x0,%xmm4,%xmm11 */
	LONG $0xc95b0f45	/* 12fe cvtdq2ps %xmm9,%xmm9 */
	LONG $0x9c590f44; LONG $0x00023024; BYTE $0x00	/* 1302 mulps 0x230(%rsp),%xmm11 */
	LONG $0xfe0f4566; BYTE $0xc4	/* 130b paddd %xmm12,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 1310 paddd %xmm8,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc0	/* 1315 pxor %xmm8,%xmm8 */
	WORD $0x5b0f; BYTE $0xed	/* 131a cvtdq2ps %xmm5,%xmm5 */
	LONG $0xd8580f45	/* 131d addps %xmm8,%xmm11 */
	LONG $0xc4280f44	/* 1321 movaps %xmm4,%xmm8 */
	LONG $0xc4c60f44; BYTE $0x55	/* 1325 shufps $0x55,%xmm4,%xmm8 */
	LONG $0x84590f44; LONG $0x00029024; BYTE $0x00	/* 132a mulps 0x290(%rsp),%xmm8 */
	LONG $0xc3580f45	/* 1333 addps %xmm11,%xmm8 */
	LONG $0xdc280f44	/* 1337 movaps %xmm4,%xmm11 */
	LONG $0xdcc60f44; BYTE $0xaa	/* 133b shufps $0xaa,%xmm4,%xmm11 */
	LONG $0xffe4c60f	/* 1340 shufps $0xff,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* 1344 mulps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xfb	/* 1347 movaps %xmm3,%xmm7 */
	LONG $0x9c590f44; LONG $0x0002e024; BYTE $0x00	/* 134a mulps 0x2e0(%rsp),%xmm11 */
	LONG $0x00fbc60f	/* 1353 shufps $0x0,%xmm3,%xmm7 */
	LONG $0xfa590f41	/* 1357 mulps %xmm10,%xmm7 */
	LONG $0xd8580f45	/* 135b addps %xmm8,%xmm11 */
	LONG $0xe3580f41	/* 135f addps %xmm11,%xmm4 */
	WORD $0x580f; BYTE $0xfc	/* 1363 addps %xmm4,%xmm7 */
	WORD $0x280f; BYTE $0xe3	/* 1366 movaps %xmm3,%xmm4 */
	LONG $0x55e3c60f	/* 1369 shufps $0x55,%xmm3,%xmm4 */
	WORD $0x590f; BYTE $0xe6	/* 136d mulps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xf3	/* 1370 movaps %xmm3,%xmm6 */
	LONG $0xaaf3c60f	/* 1373 shufps $0xaa,%xmm3,%xmm6 */
	LONG $0xf1590f41	/* 1377 mulps %xmm9,%xmm6 */
	LONG $0xffdbc60f	/* 137b shufps $0xff,%xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 137f mulps %xmm5,%xmm3 */
	WORD $0x580f; BYTE $0xe7	/* 1382 addps %xmm7,%xmm4 */
	WORD $0x580f; BYTE $0xf4	/* 1385 addps %xmm4,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xe6	/* 1388 movdqa %xmm14,%xmm4 */
	LONG $0x610f4166; BYTE $0xe6	/* 138d punpcklwd %xmm14,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00016024; BYTE $0x00	/* 1392 pmaddwd 0x160(%rsp),%xmm4 */
	WORD $0x580f; BYTE $0xf3	/* 139b addps %xmm3,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xde	/* 139e movdqa %xmm14,%xmm3 */
	LONG $0x690f4166; BYTE $0xde	/* 13a3 punpckhwd %xmm14,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00017024; BYTE $0x00	/* 13a8 pmaddwd 0x170(%rsp),%xmm3 */
	LONG $0xe3fe0f66	/* 13b1 paddd %xmm3,%xmm4 */
	LONG $0xee5b0f66	/* 13b5 cvtps2dq %xmm6,%xmm5 */
	LONG $0x24ac290f; LONG $0x000002e0	/* 13b9 movaps %xmm5,0x2e0(%rsp) */
	LONG $0x24a4290f; LONG $0x00000290	/* 13c1 movaps %xmm4,0x290(%rsp) */
	LONG $0xb08f180f; WORD $0x0001; BYTE $0x00	/* 13c9 prefetcht0 0x1b0(%rdi) */
	LONG $0xf08f180f; WORD $0x0001; BYTE $0x00	/* 13d0 prefetcht0 0x1f0(%rdi) */
	LONG $0x308f180f; WORD $0x0002; BYTE $0x00	/* 13d7 prefetcht0 0x230(%rdi) */
	LONG $0x04148d4d	/* 13de lea (%r12,%rax,1),%r10 */
	LONG $0xffef0f66	/* 13e2 pxor %xmm7,%xmm7 */
	LONG $0x24ac280f; LONG $0x00000300	/* 13e6 movaps 0x300(%rsp),%xmm5 */
	LONG $0xf6ef0f66	/* 13ee pxor %xmm6,%xmm6 */
	WORD $0x8b4d; BYTE $0x1a	/* 13f2 mov (%r10),%r11 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 13f5 movdqa %xmm1,%xmm10 */
	LONG $0x40c78148; WORD $0x0002; BYTE $0x00	/* 13fa add $0x240,%rdi */
	WORD $0x894d; BYTE $0x19	/* 1401 mov %r11,(%r9) */
	LONG $0x08528b45	/* 1404 mov 0x8(%r10),%r10d */
	LONG $0x08518945	/* 1408 mov %r10d,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003e4	/* 140c mov 0x3e4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003ec	/* 1414 mov 0x3ec(%rsp),%r11d */
	LONG $0x24ac8b44; LONG $0x000003e8	/* 141c mov 0x3e8(%rsp),%r13d */
	WORD $0x8945; BYTE $0xf2	/* 1424 mov %r14d,%r10d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 1427 and $0x3f3f3f3f,%r14d */
	WORD $0x8945; BYTE $0xdf	/* 142e mov %r11d,%r15d */
	LONG $0x02eac141	/* 1431 shr $0x2,%r10d */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 1435 and $0xf0f0f0f,%r15d */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 143c and $0x30303030,%r10d */
	LONG $0x04ebc141	/* 1443 shr $0x4,%r11d */
	WORD $0x0945; BYTE $0xfa	/* 1447 or %r15d,%r10d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 144a and $0xf0f0f0f,%r11d */
	WORD $0x3145; BYTE $0xff	/* 1451 xor %r15d,%r15d */
	LONG $0x20e2c149	/* 1454 shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xf2	/* 1458 or %r14,%r10 */
	LONG $0x6e0f4966; BYTE $0xda	/* 145b movq %r10,%xmm3 */
	WORD $0x8945; BYTE $0xea	/* 1460 mov %r13d,%r10d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 1463 and $0x3f3f3f3f,%r13d */
	LONG $0x02eac141	/* 146a shr $0x2,%r10d */
	LONG $0xdf600f66	/* 146e punpcklbw %xmm7,%xmm3 */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 1472 and $0x30303030,%r10d */
	WORD $0x0945; BYTE $0xda	/* 1479 or %r11d,%r10d */
	LONG $0x20e2c149	/* 147c shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xea	/* 1480 or %r13,%r10 */
	LONG $0x6e0f4966; BYTE $0xe2	/* 1483 movq %r10,%xmm4 */
	LONG $0xe7600f66	/* 1488 punpcklbw %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 148c movdqa %xmm4,%xmm14 */
	LONG $0xbc25100f; WORD $0x0022; BYTE $0x00	/* 1491 movaps 0x0(%rip),%xmm4 = 3754, as it lies */
	LONG $0x24a4290f; LONG $0x00000230	/* 1498 movaps %xmm4,0x230(%rsp) */
	LONG $0xe36f0f66	/* 14a0 movdqa %xmm3,%xmm4 */
	LONG $0xde690f66	/* 14a4 punpckhwd %xmm6,%xmm3 */
	LONG $0xe6610f66	/* 14a8 punpcklwd %xmm6,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x2074; BYTE $0x0c	/* 14ac movdqu 0xc(%rax,%r12,1),%xmm6 */
	WORD $0x5b0f; BYTE $0xdb	/* 14b3 cvtdq2ps %xmm3,%xmm3 */
	WORD $0x5b0f; BYTE $0xe4	/* 14b6 cvtdq2ps %xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xdd	/* 14b9 mulps %xmm5,%xmm3 */
	WORD $0x590f; BYTE $0xe5	/* 14bc mulps %xmm5,%xmm4 */
	LONG $0x6f0f42f3; WORD $0x206c; BYTE $0x1c	/* 14bf movdqu 0x1c(%rax,%r12,1),%xmm5 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 14c6 pand %xmm6,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xfe	/* 14cb movdqa %xmm6,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xda	/* 14d0 movdqa %xmm10,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 14d5 movdqa %xmm0,%xmm10 */
	LONG $0xf50f4466; WORD $0x241c	/* 14da pmaddwd (%rsp),%xmm11 */
	LONG $0xfd6f0f66	/* 14e0 movdqa %xmm5,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd7	/* 14e4 psrlw $0xc,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 14ea pand %xmm6,%xmm10 */
	LONG $0xf9db0f66	/* 14ef pand %xmm1,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc2	/* 14f3 movdqa %xmm10,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 14f8 movdqa %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 14fd movdqa %xmm7,%xmm12 */
	LONG $0xfd6f0f66	/* 1502 movdqa %xmm5,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xcf	/* 1506 movdqa %xmm15,%xmm9 */
	LONG $0xf8db0f66	/* 150b pand %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd2	/* 150f psrlw $0xc,%xmm10 */
	LONG $0xeadb0f66	/* 1515 pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x022024a4; WORD $0x0000	/* 1519 pmaddwd 0x220(%rsp),%xmm12 */
	LONG $0x6cf50f66; WORD $0x2024	/* 1523 pmaddwd 0x20(%rsp),%xmm5 */
	LONG $0xf2db0f66	/* 1529 pand %xmm2,%xmm6 */
	LONG $0xf50f4466; LONG $0x01802494; WORD $0x0000	/* 152d pmaddwd 0x180(%rsp),%xmm10 */
	LONG $0x74f50f66; WORD $0x1024	/* 1537 pmaddwd 0x10(%rsp),%xmm6 */
	LONG $0xf50f4466; LONG $0x0190248c; WORD $0x0000	/* 153d pmaddwd 0x190(%rsp),%xmm9 */
	LONG $0xbcf50f66; LONG $0x00021024; BYTE $0x00	/* 1547 pmaddwd 0x210(%rsp),%xmm7 */
	LONG $0xf50f4466; LONG $0x02002484; WORD $0x0000	/* 1550 pmaddwd 0x200(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xea	/* 155a paddd %xmm10,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 155f paddd %xmm9,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xfc	/* 1564 paddd %xmm12,%xmm7 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 1569 paddd %xmm11,%xmm8 */
	LONG $0xeefe0f66	/* 156e paddd %xmm6,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf8	/* 1572 paddd %xmm8,%xmm7 */
	WORD $0x5b0f; BYTE $0xf5	/* 1577 cvtdq2ps %xmm5,%xmm6 */
	LONG $0x6f0f42f3; WORD $0x206c; BYTE $0x2c	/* 157a movdqu 0x2c(%rax,%r12,1),%xmm5 */
	LONG $0x2474290f; BYTE $0x10	/* 1581 movaps %xmm6,0x10(%rsp) */
	WORD $0x5b0f; BYTE $0xff	/* 1586 cvtdq2ps %xmm7,%xmm7 */
	LONG $0x243c290f	/* 1589 movaps %xmm7,(%rsp) */
	LONG $0xf16f0f66	/* 158d movdqa %xmm1,%xmm6 */
	LONG $0x6f0f42f3; WORD $0x207c; BYTE $0x3c	/* 1591 movdqu 0x3c(%rax,%r12,1),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1598 movdqa %xmm1,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xfd	/* 159d movdqa %xmm5,%xmm15 */
	LONG $0xf7db0f66	/* 15a2 pand %xmm7,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 15a6 pand %xmm5,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 15ab movdqa %xmm7,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 15b0 movdqa %xmm6,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 15b5 movdqa %xmm8,%xmm11 */
	LONG $0xf06f0f66	/* 15ba movdqa %xmm0,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 15be movdqa %xmm0,%xmm8 */
	LONG $0x710f4166; WORD $0x0cd7	/* 15c3 psrlw $0xc,%xmm15 */
	LONG $0xf7db0f66	/* 15c9 pand %xmm7,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 15cd pand %xmm5,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xcf	/* 15d2 movdqa %xmm15,%xmm9 */
	LONG $0xfadb0f66	/* 15d7 pand %xmm2,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd2	/* 15db psrlw $0xc,%xmm10 */
	LONG $0xeadb0f66	/* 15e1 pand %xmm2,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 15e5 movdqa %xmm1,%xmm15 */
	LONG $0xf50f4466; LONG $0x008024a4; WORD $0x0000	/* 15ea pmaddwd 0x80(%rsp),%xmm12 */
	LONG $0x74f50f66; WORD $0x7024	/* 15f4 pmaddwd 0x70(%rsp),%xmm6 */
	LONG $0xf50f4466; WORD $0x245c; BYTE $0x50	/* 15fa pmaddwd 0x50(%rsp),%xmm11 */
	LONG $0x6cf50f66; WORD $0x6024	/* 1601 pmaddwd 0x60(%rsp),%xmm5 */
	LONG $0xf50f4466; WORD $0x2444; BYTE $0x40	/* 1607 pmaddwd 0x40(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 160e paddd %xmm12,%xmm6 */
	LONG $0xf50f4466; LONG $0x01a02494; WORD $0x0000	/* 1613 pmaddwd 0x1a0(%rsp),%xmm10 */
	LONG $0xf50f4466; LONG $0x01b0248c; WORD $0x0000	/* 161d pmaddwd 0x1b0(%rsp),%xmm9 */
	LONG $0xbcf50f66; LONG $0x00009024; BYTE $0x00	/* 1627 pmaddwd 0x90(%rsp),%xmm7 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 1630 paddd %xmm11,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe9	/* 1635 paddd %xmm9,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf0	/* 163a paddd %xmm8,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 163f movdqa %xmm1,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xfa	/* 1644 paddd %xmm10,%xmm7 */
	WORD $0x5b0f; BYTE $0xf6	/* 1649 cvtdq2ps %xmm6,%xmm6 */
	LONG $0x2474290f; BYTE $0x20	/* 164c movaps %xmm6,0x20(%rsp) */
	LONG $0x6f0f42f3; WORD $0x2074; BYTE $0x5c	/* 1651 movdqu 0x5c(%rax,%r12,1),%xmm6 */
	LONG $0xfdfe0f66	/* 1658 paddd %xmm5,%xmm7 */
	LONG $0x6f0f42f3; WORD $0x206c; BYTE $0x4c	/* 165c movdqu 0x4c(%rax,%r12,1),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1663 movdqa %xmm1,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 1668 pand %xmm6,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xde	/* 166d movdqa %xmm6,%xmm11 */
	WORD $0x5b0f; BYTE $0xff	/* 1672 cvtdq2ps %xmm7,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 1675 pand %xmm5,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xea	/* 167a movdqa %xmm10,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 167f movdqa %xmm0,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xe0	/* 1684 movdqa %xmm8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1689 movdqa %xmm0,%xmm8 */
	LONG $0xdb0f4466; BYTE $0xd6	/* 168e pand %xmm6,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xc5	/* 1693 pand %xmm5,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xcd	/* 1698 movdqa %xmm5,%xmm9 */
	LONG $0xf50f4466; LONG $0x00e024ac; WORD $0x0000	/* 169d pmaddwd 0xe0(%rsp),%xmm13 */
	LONG $0x710f4166; WORD $0x0cd3	/* 16a7 psrlw $0xc,%xmm11 */
	LONG $0xf2db0f66	/* 16ad pand %xmm2,%xmm6 */
	LONG $0xeadb0f66	/* 16b1 pand %xmm2,%xmm5 */
	LONG $0xf50f4466; LONG $0x00b024a4; WORD $0x0000	/* 16b5 pmaddwd 0xb0(%rsp),%xmm12 */
	LONG $0x710f4166; WORD $0x0cd1	/* 16bf psrlw $0xc,%xmm9 */
	LONG $0xf50f4466; LONG $0x00d02494; WORD $0x0000	/* 16c5 pmaddwd 0xd0(%rsp),%xmm10 */
	LONG $0xf50f4466; LONG $0x00a02484; WORD $0x0000	/* 16cf pmaddwd 0xa0(%rsp),%xmm8 */
	LONG $0xf50f4466; LONG $0x01c0249c; WORD $0x0000	/* 16d9 pmaddwd 0x1c0(%rsp),%xmm11 */
	LONG $0xb4f50f66; LONG $0x0000f024; BYTE $0x00	/* 16e3 pmaddwd 0xf0(%rsp),%xmm6 */
	LONG $0xfe0f4566; BYTE $0xd5	/* 16ec paddd %xmm13,%xmm10 */
	LONG $0xf50f4466; LONG $0x01d0248c; WORD $0x0000	/* 16f1 pmaddwd 0x1d0(%rsp),%xmm9 */
	LONG $0xfe0f4566; BYTE $0xc4	/* 16fb paddd %xmm12,%xmm8 */
	LONG $0xacf50f66; LONG $0x0000c024; BYTE $0x00	/* 1700 pmaddwd 0xc0(%rsp),%xmm5 */
	LONG $0xfe0f4566; BYTE $0xd0	/* 1709 paddd %xmm8,%xmm10 */
	LONG $0x6f0f46f3; WORD $0x2044; BYTE $0x6c	/* 170e movdqu 0x6c(%rax,%r12,1),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 1715 paddd %xmm11,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 171a movdqa %xmm1,%xmm11 */
	LONG $0xd25b0f45	/* 171f cvtdq2ps %xmm10,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xe9	/* 1723 paddd %xmm9,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xd8	/* 1728 pand %xmm8,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 172d movdqa %xmm0,%xmm9 */
	LONG $0xf5fe0f66	/* 1732 paddd %xmm5,%xmm6 */
	LONG $0x6f0f42f3; WORD $0x206c; BYTE $0x7c	/* 1736 movdqu 0x7c(%rax,%r12,1),%xmm5 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 173d movdqa %xmm11,%xmm12 */
	LONG $0xf50f4466; LONG $0x011024a4; WORD $0x0000	/* 1742 pmaddwd 0x110(%rsp),%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 174c movdqa %xmm0,%xmm11 */
	WORD $0x5b0f; BYTE $0xf6	/* 1751 cvtdq2ps %xmm6,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xfd	/* 1754 pand %xmm5,%xmm15 */
	LONG $0xdb0f4466; BYTE $0xcd	/* 1759 pand %xmm5,%xmm9 */
	LONG $0x64290f44; WORD $0x4024	/* 175e movaps %xmm12,0x40(%rsp) */
	LONG $0xf50f4466; LONG $0x014024bc; WORD $0x0000	/* 1764 pmaddwd 0x140(%rsp),%xmm15 */
	LONG $0xdb0f4566; BYTE $0xd8	/* 176e pand %xmm8,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xed	/* 1773 movdqa %xmm5,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xe0	/* 1778 movdqa %xmm8,%xmm12 */
	LONG $0x710f4166; WORD $0x0cd5	/* 177d psrlw $0xc,%xmm13 */
	LONG $0xeadb0f66	/* 1783 pand %xmm2,%xmm5 */
	LONG $0xdb0f4466; BYTE $0xc2	/* 1787 pand %xmm2,%xmm8 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 178c pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0x710f4166; WORD $0x0cd4	/* 1796 psrlw $0xc,%xmm12 */
	LONG $0xf50f4466; LONG $0x0100249c; WORD $0x0000	/* 179c pmaddwd 0x100(%rsp),%xmm11 */
	LONG $0xacf50f66; LONG $0x00015024; BYTE $0x00	/* 17a6 pmaddwd 0x150(%rsp),%xmm5 */
	LONG $0xfe0f4466; WORD $0x245c; BYTE $0x40	/* 17af paddd 0x40(%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x01e024ac; WORD $0x0000	/* 17b6 pmaddwd 0x1e0(%rsp),%xmm13 */
	LONG $0xfe0f4566; BYTE $0xcf	/* 17c0 paddd %xmm15,%xmm9 */
	LONG $0xfb280f44	/* 17c5 movaps %xmm3,%xmm15 */
	LONG $0xfe0f4566; BYTE $0xcb	/* 17c9 paddd %xmm11,%xmm9 */
	LONG $0xdc280f44	/* 17ce movaps %xmm4,%xmm11 */
	LONG $0xfbc60f44; BYTE $0x00	/* 17d2 shufps $0x0,%xmm3,%xmm15 */
	LONG $0xf50f4466; LONG $0x01f024a4; WORD $0x0000	/* 17d7 pmaddwd 0x1f0(%rsp),%xmm12 */
	LONG $0xdcc60f44; BYTE $0x00	/* 17e1 shufps $0x0,%xmm4,%xmm11 */
	LONG $0x1c590f44; BYTE $0x24	/* 17e6 mulps (%rsp),%xmm11 */
	LONG $0xfe0f4166; BYTE $0xed	/* 17eb paddd %xmm13,%xmm5 */
	LONG $0xc95b0f45	/* 17f0 cvtdq2ps %xmm9,%xmm9 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* 17f4 pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0xfe0f4566; BYTE $0xc4	/* 17fe paddd %xmm12,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 1803 paddd %xmm8,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc0	/* 1808 pxor %xmm8,%xmm8 */
	LONG $0xd8580f45	/* 180d addps %xmm8,%xmm11 */
	LONG $0xc4280f44	/* 1811 movaps %xmm4,%xmm8 */
	WORD $0x5b0f; BYTE $0xed	/* 1815 cvtdq2ps %xmm5,%xmm5 */
	LONG $0xc4c60f44; BYTE $0x55	/* 1818 shufps $0x55,%xmm4,%xmm8 */
	LONG $0x44590f44; WORD $0x1024	/* 181d mulps 0x10(%rsp),%xmm8 */
	LONG $0xc3580f45	/* 1823 addps %xmm11,%xmm8 */
	LONG $0xdc280f44	/* 1827 movaps %xmm4,%xmm11 */
	LONG $0xdcc60f44; BYTE $0xaa	/* 182b shufps $0xaa,%xmm4,%xmm11 */
	LONG $0x5c590f44; WORD $0x2024	/* 1830 mulps 0x20(%rsp),%xmm11 */
	LONG $0xffe4c60f	/* 1836 shufps $0xff,%xmm4,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* 183a mulps %xmm7,%xmm4 */
	LONG $0xff280f41	/* 183d movaps %xmm15,%xmm7 */
	LONG $0xfb280f44	/* 1841 movaps %xmm3,%xmm15 */
	LONG $0xfa590f41	/* 1845 mulps %xmm10,%xmm7 */
	LONG $0xfbc60f44; BYTE $0x55	/* 1849 shufps $0x55,%xmm3,%xmm15 */
	LONG $0xd8580f45	/* 184e addps %xmm8,%xmm11 */
	LONG $0xe3580f41	/* 1852 addps %xmm11,%xmm4 */
	WORD $0x580f; BYTE $0xfc	/* 1856 addps %xmm4,%xmm7 */
	LONG $0xe7280f41	/* 1859 movaps %xmm15,%xmm4 */
	WORD $0x590f; BYTE $0xe6	/* 185d mulps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xf3	/* 1860 movaps %xmm3,%xmm6 */
	LONG $0xaaf3c60f	/* 1863 shufps $0xaa,%xmm3,%xmm6 */
	LONG $0xf1590f41	/* 1867 mulps %xmm9,%xmm6 */
	LONG $0xffdbc60f	/* 186b shufps $0xff,%xmm3,%xmm3 */
	WORD $0x590f; BYTE $0xdd	/* 186f mulps %xmm5,%xmm3 */
	WORD $0x580f; BYTE $0xe7	/* 1872 addps %xmm7,%xmm4 */
	LONG $0xbc6f0f66; LONG $0x0002c024; BYTE $0x00	/* 1875 movdqa 0x2c0(%rsp),%xmm7 */
	WORD $0x580f; BYTE $0xf4	/* 187e addps %xmm4,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xe6	/* 1881 movdqa %xmm14,%xmm4 */
	LONG $0x610f4166; BYTE $0xe6	/* 1886 punpcklwd %xmm14,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00016024; BYTE $0x00	/* 188b pmaddwd 0x160(%rsp),%xmm4 */
	WORD $0x580f; BYTE $0xf3	/* 1894 addps %xmm3,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xde	/* 1897 movdqa %xmm14,%xmm3 */
	LONG $0x690f4166; BYTE $0xde	/* 189c punpckhwd %xmm14,%xmm3 */
	LONG $0x6f0f4466; LONG $0x02d024b4; WORD $0x0000	/* 18a1 movdqa 0x2d0(%rsp),%xmm14 */
	LONG $0x9cf50f66; LONG $0x00017024; BYTE $0x00	/* 18ab pmaddwd 0x170(%rsp),%xmm3 */
	LONG $0xe3fe0f66	/* 18b4 paddd %xmm3,%xmm4 */
	LONG $0xdf6f0f66	/* 18b8 movdqa %xmm7,%xmm3 */
	LONG $0x620f4166; BYTE $0xfe	/* 18bc punpckldq %xmm14,%xmm7 */
	LONG $0xf65b0f66	/* 18c1 cvtps2dq %xmm6,%xmm6 */
	LONG $0xef6f0f66	/* 18c5 movdqa %xmm7,%xmm5 */
	LONG $0x6a0f4166; BYTE $0xde	/* 18c9 punpckhdq %xmm14,%xmm3 */
	LONG $0xbc6f0f66; LONG $0x0002e024; BYTE $0x00	/* 18ce movdqa 0x2e0(%rsp),%xmm7 */
	LONG $0x5ebf0f44; BYTE $0xfc	/* 18d7 movswl -0x4(%rsi),%r11d */
	LONG $0x50bf0f44; BYTE $0xfc	/* 18dc movswl -0x4(%rax),%r10d */
	LONG $0x68bf0f45; BYTE $0xfc	/* 18e1 movswl -0x4(%r8),%r13d */
	LONG $0xebfe0f66	/* 18e6 paddd %xmm3,%xmm5 */
	LONG $0x0de3c141	/* 18ea shl $0xd,%r11d */
	LONG $0xdf6f0f66	/* 18ee movdqa %xmm7,%xmm3 */
	LONG $0xfe620f66	/* 18f2 punpckldq %xmm6,%xmm7 */
	LONG $0x00e38141; WORD $0xffe0; BYTE $0x8f	/* 18f6 and $0x8fffe000,%r11d */
	LONG $0x0de2c141	/* 18fd shl $0xd,%r10d */
	LONG $0xde6a0f66	/* 1901 punpckhdq %xmm6,%xmm3 */
	LONG $0x00e28141; WORD $0xffe0; BYTE $0x8f	/* 1905 and $0x8fffe000,%r10d */
	LONG $0x20e3c149	/* 190c shl $0x20,%r11 */
	LONG $0xfbfe0f66	/* 1910 paddd %xmm3,%xmm7 */
	LONG $0xdd6f0f66	/* 1914 movdqa %xmm5,%xmm3 */
	WORD $0x094d; BYTE $0xd3	/* 1918 or %r10,%r11 */
	LONG $0x0de5c141	/* 191b shl $0xd,%r13d */
	LONG $0xdf6d0f66	/* 191f punpckhqdq %xmm7,%xmm3 */
	LONG $0xef6c0f66	/* 1923 punpcklqdq %xmm7,%xmm5 */
	LONG $0x54bf0f46; WORD $0xfc20	/* 1927 movswl -0x4(%rax,%r12,1),%r10d */
	LONG $0x00e58141; WORD $0xffe0; BYTE $0x8f	/* 192d and $0x8fffe000,%r13d */
	LONG $0x2b348d4d	/* 1934 lea (%r11,%rbp,1),%r14 */
	LONG $0xebfe0f66	/* 1938 paddd %xmm3,%xmm5 */
	LONG $0x6e0f4966; BYTE $0xf3	/* 193c movq %r11,%xmm6 */
	WORD $0x5b0f; BYTE $0xed	/* 1941 cvtdq2ps %xmm5,%xmm5 */
	LONG $0x0de2c141	/* 1944 shl $0xd,%r10d */
	LONG $0x00e28141; WORD $0xffe0; BYTE $0x8f	/* 1948 and $0x8fffe000,%r10d */
	LONG $0x20e2c149	/* 194f shl $0x20,%r10 */
	WORD $0x094d; BYTE $0xea	/* 1953 or %r13,%r10 */
	LONG $0x2a2c8d4d	/* 1956 lea (%r10,%rbp,1),%r13 */
	LONG $0x6e0f4966; BYTE $0xfa	/* 195a movq %r10,%xmm7 */
	WORD $0x094d; BYTE $0xee	/* 195f or %r13,%r14 */
	LONG $0xf76c0f66	/* 1962 punpcklqdq %xmm7,%xmm6 */
	WORD $0x0949; BYTE $0xd6	/* 1966 or %rdx,%r14 */
	LONG $0x24948b48; LONG $0x00000320	/* 1969 mov 0x320(%rsp),%rdx */
	WORD $0x148b; BYTE $0x9a	/* 1971 mov (%rdx,%rbx,4),%edx */
	LONG $0xfffffa81; WORD $0x467f	/* 1974 cmp $0x467fffff,%edx */
	WORD $0x127e	/* 197a jle 198e */
	LONG $0x0000ba48; LONG $0x00001000; WORD $0x1000	/* 197c movabs $0x1000000010000000,%rdx */
	WORD $0x0949; BYTE $0xd6	/* 1986 or %rdx,%r14 */
	WORD $0x8949; BYTE $0xd7	/* 1989 mov %rdx,%r15 */
	WORD $0xd231	/* 198c xor %edx,%edx */
	LONG $0xda6e0f66	/* 198e movd %edx,%xmm3 */
	LONG $0x56bf0f44; BYTE $0xfe	/* 1992 movswl -0x2(%rsi),%r10d */
	LONG $0x6cbf0f46; WORD $0xfe20	/* 1997 movswl -0x2(%rax,%r12,1),%r13d */
	LONG $0x01c38348	/* 199d add $0x1,%rbx */
	LONG $0xbc280f44; LONG $0x00031024; BYTE $0x00	/* 19a1 movaps 0x310(%rsp),%xmm15 */
	LONG $0xfe50bf0f	/* 19aa movswl -0x2(%rax),%edx */
	WORD $0x280f; BYTE $0xfb	/* 19ae movaps %xmm3,%xmm7 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* 19b1 add $0x100,%rcx */
	LONG $0x58bf0f45; BYTE $0xfe	/* 19b8 movswl -0x2(%r8),%r11d */
	LONG $0x0de2c141	/* 19bd shl $0xd,%r10d */
	LONG $0x0de5c141	/* 19c1 shl $0xd,%r13d */
	LONG $0x6f0f4466; LONG $0x02802494; WORD $0x0000	/* 19c5 movdqa 0x280(%rsp),%xmm10 */
	LONG $0x590f41f3; BYTE $0xff	/* 19cf mulss %xmm15,%xmm7 */
	LONG $0x00e28141; WORD $0xffe0; BYTE $0x8f	/* 19d4 and $0x8fffe000,%r10d */
	WORD $0xe2c1; BYTE $0x0d	/* 19db shl $0xd,%edx */
	LONG $0x6f0f4466; LONG $0x027024b4; WORD $0x0000	/* 19de movdqa 0x270(%rsp),%xmm14 */
	LONG $0x0de3c141	/* 19e8 shl $0xd,%r11d */
	LONG $0x00e58141; WORD $0xffe0; BYTE $0x8f	/* 19ec and $0x8fffe000,%r13d */
	LONG $0xe000e281; WORD $0x8fff	/* 19f3 and $0x8fffe000,%edx */
	LONG $0x20e2c149	/* 19f9 shl $0x20,%r10 */
	LONG $0x6f0f4566; BYTE $0xc6	/* 19fd movdqa %xmm14,%xmm8 */
	LONG $0x620f4566; BYTE $0xf2	/* 1a02 punpckldq %xmm10,%xmm14 */
	LONG $0x20e5c149	/* 1a07 shl $0x20,%r13 */
	WORD $0x0949; BYTE $0xd2	/* 1a0b or %rdx,%r10 */
	LONG $0x6f0f4566; BYTE $0xce	/* 1a0e movdqa %xmm14,%xmm9 */
	LONG $0x6a0f4566; BYTE $0xc2	/* 1a13 punpckhdq %xmm10,%xmm8 */
	LONG $0x6f0f4466; LONG $0x029024b4; WORD $0x0000	/* 1a18 movdqa 0x290(%rsp),%xmm14 */
	LONG $0x00e38141; WORD $0xffe0; BYTE $0x8f	/* 1a22 and $0x8fffe000,%r11d */
	LONG $0xfe0f4566; BYTE $0xc8	/* 1a29 paddd %xmm8,%xmm9 */
	WORD $0x094d; BYTE $0xeb	/* 1a2e or %r13,%r11 */
	LONG $0x00900548; WORD $0x0000	/* 1a31 add $0x90,%rax */
	LONG $0x90c68148; WORD $0x0000; BYTE $0x00	/* 1a37 add $0x90,%rsi */
	LONG $0x6f0f4566; BYTE $0xc6	/* 1a3e movdqa %xmm14,%xmm8 */
	LONG $0x620f4466; BYTE $0xf4	/* 1a43 punpckldq %xmm4,%xmm14 */
	WORD $0x280f; BYTE $0xdf	/* 1a48 movaps %xmm7,%xmm3 */
	LONG $0x00ffc60f	/* 1a4b shufps $0x0,%xmm7,%xmm7 */
	LONG $0x6a0f4466; BYTE $0xc4	/* 1a4f punpckhdq %xmm4,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xd6	/* 1a54 movdqa %xmm14,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 1a59 movdqa %xmm9,%xmm4 */
	LONG $0x00dbc60f	/* 1a5e shufps $0x0,%xmm3,%xmm3 */
	LONG $0xfe0f4566; BYTE $0xd0	/* 1a62 paddd %xmm8,%xmm10 */
	WORD $0x590f; BYTE $0xfe	/* 1a67 mulps %xmm6,%xmm7 */
	LONG $0x6e0f4d66; BYTE $0xf3	/* 1a6a movq %r11,%xmm14 */
	WORD $0x0149; BYTE $0xeb	/* 1a6f add %rbp,%r11 */
	LONG $0x6d0f4166; BYTE $0xe2	/* 1a72 punpckhqdq %xmm10,%xmm4 */
	LONG $0x6c0f4566; BYTE $0xca	/* 1a77 punpcklqdq %xmm10,%xmm9 */
	LONG $0x24b4280f; LONG $0x00000250	/* 1a7c movaps 0x250(%rsp),%xmm6 */
	LONG $0x90c08149; WORD $0x0000; BYTE $0x00	/* 1a84 add $0x90,%r8 */
	LONG $0xfe0f4466; BYTE $0xcc	/* 1a8b paddd %xmm4,%xmm9 */
	LONG $0x6e0f4966; BYTE $0xe2	/* 1a90 movq %r10,%xmm4 */
	WORD $0x0149; BYTE $0xea	/* 1a95 add %rbp,%r10 */
	LONG $0x6c0f4166; BYTE $0xe6	/* 1a98 punpcklqdq %xmm14,%xmm4 */
	LONG $0xc95b0f45	/* 1a9d cvtdq2ps %xmm9,%xmm9 */
	WORD $0x094d; BYTE $0xda	/* 1aa1 or %r11,%r10 */
	WORD $0x590f; BYTE $0xdc	/* 1aa4 mulps %xmm4,%xmm3 */
	WORD $0x094d; BYTE $0xf2	/* 1aa7 or %r14,%r10 */
	WORD $0x590f; BYTE $0xfd	/* 1aaa mulps %xmm5,%xmm7 */
	WORD $0x894c; BYTE $0xd2	/* 1aad mov %r10,%rdx */
	WORD $0x094c; BYTE $0xfa	/* 1ab0 or %r15,%rdx */
	LONG $0xd9590f41	/* 1ab3 mulps %xmm9,%xmm3 */
	WORD $0x5c0f; BYTE $0xfb	/* 1ab7 subps %xmm3,%xmm7 */
	LONG $0x24bc580f; LONG $0x00000240	/* 1aba addps 0x240(%rsp),%xmm7 */
	LONG $0x24b4290f; LONG $0x00000240	/* 1ac2 movaps %xmm6,0x240(%rsp) */
	LONG $0x249c3948; LONG $0x00000438	/* 1aca cmp %rbx,0x438(%rsp) */
	LONG $0xe6c4850f; WORD $0xffff	/* 1ad2 jne 19c */
	LONG $0x2484280f; LONG $0x000002b0	/* 1ad8 movaps 0x2b0(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xdf	/* 1ae0 movaps %xmm7,%xmm3 */
	LONG $0x249c580f; LONG $0x000002a0	/* 1ae3 addps 0x2a0(%rsp),%xmm3 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 1aeb movabs $0x1000000010000000,%rax */
	LONG $0x24ac8b4c; LONG $0x00000338	/* 1af5 mov 0x338(%rsp),%r13 */
	LONG $0x249c8b4c; LONG $0x00000340	/* 1afd mov 0x340(%rsp),%r11 */
	WORD $0x580f; BYTE $0xc6	/* 1b05 addps %xmm6,%xmm0 */
	LONG $0x24b48b4c; LONG $0x00000348	/* 1b08 mov 0x348(%rsp),%r14 */
	WORD $0x580f; BYTE $0xd8	/* 1b10 addps %xmm0,%xmm3 */
	LONG $0x5d110f41; BYTE $0x00	/* 1b13 movups %xmm3,0x0(%r13) */
	WORD $0x8548; BYTE $0xc2	/* 1b18 test %rax,%rdx */
	LONG $0x1c10840f; WORD $0x0000	/* 1b1b je 3731 */
	LONG $0x056f0ff3; LONG $0x00001c9b	/* 1b21 movdqa 0x0(%rip),%xmm0 = 37c4, as it lies */
	WORD $0x894c; BYTE $0xeb	/* 1b29 mov %r13,%rbx */
	LONG $0xfc6b8d49	/* 1b2c lea -0x4(%r11),%rbp */
	LONG $0x249c894c; LONG $0x000002b0	/* 1b30 mov %r11,0x2b0(%rsp) */
	LONG $0x24bc8b4c; LONG $0x00000388	/* 1b38 mov 0x388(%rsp),%r15 */
	LONG $0x24bc8b48; LONG $0x00000320	/* 1b40 mov 0x320(%rsp),%rdi */
	LONG $0x106d8d4d	/* 1b48 lea 0x10(%r13),%r13 */
	LONG $0x156f0ff3; LONG $0x00001c50	/* 1b4c movdqa 0x0(%rip),%xmm2 = 37a4, as it lies */
	LONG $0x0d6f0ff3; LONG $0x00001c58	/* 1b54 movdqa 0x0(%rip),%xmm1 = 37b4, as it lies */
	LONG $0x2484290f; LONG $0x000002a0	/* 1b5c movaps %xmm0,0x2a0(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x00001bd8	/* 1b64 movdqa 0x0(%rip),%xmm3 = 3744, as it lies */
	LONG $0xe13d100f; WORD $0x001b; BYTE $0x00	/* 1b6c movaps 0x0(%rip),%xmm7 = 3754, as it lies */
	LONG $0x2494290f; LONG $0x00000240	/* 1b73 movaps %xmm2,0x240(%rsp) */
	LONG $0x6f0f44f3; LONG $0x001be025; BYTE $0x00	/* 1b7b movdqa 0x0(%rip),%xmm12 = 3764, as it lies */
	LONG $0x24bc290f; LONG $0x00000230	/* 1b84 movaps %xmm7,0x230(%rsp) */
	LONG $0x6f0f44f3; LONG $0x001bdf2d; BYTE $0x00	/* 1b8c movdqa 0x0(%rip),%xmm13 = 3774, as it lies */
	LONG $0x6f0f44f3; LONG $0x001be635; BYTE $0x00	/* 1b95 movdqa 0x0(%rip),%xmm14 = 3784, as it lies */
	LONG $0x248c290f; LONG $0x00000250	/* 1b9e movaps %xmm1,0x250(%rsp) */
	LONG $0x249c290f; LONG $0x00000290	/* 1ba6 movaps %xmm3,0x290(%rsp) */
	LONG $0x24290f44; BYTE $0x24	/* 1bae movaps %xmm12,(%rsp) */
	LONG $0x6c290f44; WORD $0x1024	/* 1bb3 movaps %xmm13,0x10(%rsp) */
	LONG $0x74290f44; WORD $0x2024	/* 1bb9 movaps %xmm14,0x20(%rsp) */
	LONG $0xc9ef0f66	/* 1bbf pxor %xmm1,%xmm1 */
	LONG $0x24ac8948; LONG $0x00000270	/* 1bc3 mov %rbp,0x270(%rsp) */
	LONG $0x24948b4c; LONG $0x00000430	/* 1bcb mov 0x430(%rsp),%r10 */
	LONG $0x04558d48	/* 1bd3 lea 0x4(%rbp),%rdx */
	LONG $0x244c290f; BYTE $0x40	/* 1bd7 movaps %xmm1,0x40(%rsp) */
	LONG $0x24848b48; LONG $0x00000328	/* 1bdc mov 0x328(%rsp),%rax */
	WORD $0x8949; BYTE $0xfb	/* 1be4 mov %rdi,%r11 */
	LONG $0x6f0f4466; LONG $0x029024b4; WORD $0x0000	/* 1be7 movdqa 0x290(%rsp),%xmm14 */
	LONG $0x244c290f; BYTE $0x70	/* 1bf1 movaps %xmm1,0x70(%rsp) */
	LONG $0x244c290f; BYTE $0x50	/* 1bf6 movaps %xmm1,0x50(%rsp) */
	LONG $0x244c290f; BYTE $0x60	/* 1bfb movaps %xmm1,0x60(%rsp) */
	LONG $0x8c6f0f66; LONG $0x0002a024; BYTE $0x00	/* 1c00 movdqa 0x2a0(%rsp),%xmm1 */
	LONG $0x249c8948; LONG $0x00000280	/* 1c09 mov %rbx,0x280(%rsp) */
	LONG $0x248c290f; LONG $0x00000220	/* 1c11 movaps %xmm1,0x220(%rsp) */
	WORD $0x0feb	/* 1c19 jmp 1c2a */
	LONG $0x244c280f; BYTE $0x70	/* 1c1b movaps 0x70(%rsp),%xmm1 */
	LONG $0x246c290f; BYTE $0x70	/* 1c20 movaps %xmm5,0x70(%rsp) */
	LONG $0x244c290f; BYTE $0x50	/* 1c25 movaps %xmm1,0x50(%rsp) */
	LONG $0x006f0ff3	/* 1c2a movdqu (%rax),%xmm0 */
	LONG $0x686f0ff3; BYTE $0x20	/* 1c2e movdqu 0x20(%rax),%xmm5 */
	LONG $0x20c28349	/* 1c33 add $0x20,%r10 */
	LONG $0x01000548; WORD $0x0000	/* 1c37 add $0x100,%rax */
	LONG $0x6f0f44f3; LONG $0xffff30b8; BYTE $0xff	/* 1c3d movdqu -0xd0(%rax),%xmm15 */
	LONG $0xa06f0ff3; LONG $0xffffff10	/* 1c46 movdqu -0xf0(%rax),%xmm4 */
	LONG $0x04c38349	/* 1c4e add $0x4,%r11 */
	LONG $0x90c28148; WORD $0x0000; BYTE $0x00	/* 1c52 add $0x90,%rdx */
	LONG $0xc86f0f66	/* 1c59 movdqa %xmm0,%xmm1 */
	LONG $0xf86f0f66	/* 1c5d movdqa %xmm0,%xmm7 */
	LONG $0xc56f0f66	/* 1c61 movdqa %xmm5,%xmm0 */
	LONG $0x6f0f44f3; LONG $0xffff7098; BYTE $0xff	/* 1c65 movdqu -0x90(%rax),%xmm11 */
	LONG $0xf0710f66; BYTE $0x08	/* 1c6e psllw $0x8,%xmm0 */
	LONG $0xe7710f66; BYTE $0x08	/* 1c73 psraw $0x8,%xmm7 */
	LONG $0x6f0f44f3; LONG $0xffff6090; BYTE $0xff	/* 1c78 movdqu -0xa0(%rax),%xmm10 */
	LONG $0xf46f0f66	/* 1c81 movdqa %xmm4,%xmm6 */
	LONG $0xe0710f66; BYTE $0x04	/* 1c85 psraw $0x4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 1c8a movdqa %xmm7,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xff	/* 1c8f movdqa %xmm15,%xmm7 */
	LONG $0xf7710f66; BYTE $0x08	/* 1c94 psllw $0x8,%xmm7 */
	LONG $0xf1710f66; BYTE $0x08	/* 1c99 psllw $0x8,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xea	/* 1c9e movdqa %xmm10,%xmm13 */
	LONG $0x2484290f; LONG $0x000000a0	/* 1ca3 movaps %xmm0,0xa0(%rsp) */
	LONG $0xe7710f66; BYTE $0x04	/* 1cab psraw $0x4,%xmm7 */
	LONG $0xe4710f66; BYTE $0x08	/* 1cb0 psraw $0x8,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xfe	/* 1cb5 pand %xmm14,%xmm15 */
	LONG $0x806f0ff3; LONG $0xffffff40	/* 1cba movdqu -0xc0(%rax),%xmm0 */
	LONG $0x710f4166; WORD $0x08f5	/* 1cc2 psllw $0x8,%xmm13 */
	LONG $0xf6710f66; BYTE $0x08	/* 1cc8 psllw $0x8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1ccd pand %xmm14,%xmm5 */
	LONG $0x24bc290f; LONG $0x000000b0	/* 1cd2 movaps %xmm7,0xb0(%rsp) */
	LONG $0xd06f0f66	/* 1cda movdqa %xmm0,%xmm2 */
	LONG $0xd86f0f66	/* 1cde movdqa %xmm0,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1ce2 pand %xmm14,%xmm10 */
	LONG $0x806f0ff3; LONG $0xffffff50	/* 1ce7 movdqu -0xb0(%rax),%xmm0 */
	LONG $0xf2710f66; BYTE $0x08	/* 1cef psllw $0x8,%xmm2 */
	LONG $0x248c290f; LONG $0x00000090	/* 1cf4 movaps %xmm1,0x90(%rsp) */
	LONG $0x6f0f4166; BYTE $0xcb	/* 1cfc movdqa %xmm11,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xde	/* 1d01 pand %xmm14,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1d06 movdqa %xmm0,%xmm9 */
	LONG $0xf1710f66; BYTE $0x08	/* 1d0b psllw $0x8,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1d10 movdqa %xmm0,%xmm8 */
	LONG $0x406f0ff3; BYTE $0x80	/* 1d15 movdqu -0x80(%rax),%xmm0 */
	LONG $0x2494290f; LONG $0x000000c0	/* 1d1a movaps %xmm2,0xc0(%rsp) */
	LONG $0x710f4166; WORD $0x08f1	/* 1d22 psllw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e0	/* 1d28 psraw $0x8,%xmm8 */
	LONG $0xf86f0f66	/* 1d2e movdqa %xmm0,%xmm7 */
	LONG $0xe1710f66; BYTE $0x04	/* 1d32 psraw $0x4,%xmm1 */
	LONG $0xd06f0f66	/* 1d37 movdqa %xmm0,%xmm2 */
	LONG $0x406f0ff3; BYTE $0x90	/* 1d3b movdqu -0x70(%rax),%xmm0 */
	LONG $0x8c290f44; LONG $0x0000f024; BYTE $0x00	/* 1d40 movaps %xmm9,0xf0(%rsp) */
	LONG $0xe3710f66; BYTE $0x08	/* 1d49 psraw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x04e5	/* 1d4e psraw $0x4,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1d54 movdqa %xmm0,%xmm9 */
	LONG $0x248c290f; LONG $0x00000110	/* 1d59 movaps %xmm1,0x110(%rsp) */
	LONG $0xf7710f66; BYTE $0x08	/* 1d61 psllw $0x8,%xmm7 */
	LONG $0x710f4166; WORD $0x08e1	/* 1d66 psraw $0x8,%xmm9 */
	LONG $0xe2710f66; BYTE $0x08	/* 1d6c psraw $0x8,%xmm2 */
	LONG $0x84290f44; LONG $0x00010024; BYTE $0x00	/* 1d71 movaps %xmm8,0x100(%rsp) */
	LONG $0x6f0f44f3; WORD $0xa040	/* 1d7a movdqu -0x60(%rax),%xmm8 */
	LONG $0x8c290f44; LONG $0x00016024; BYTE $0x00	/* 1d80 movaps %xmm9,0x160(%rsp) */
	LONG $0x6f0f44f3; WORD $0xb048	/* 1d89 movdqu -0x50(%rax),%xmm9 */
	LONG $0x249c290f; LONG $0x000000d0	/* 1d8f movaps %xmm3,0xd0(%rsp) */
	LONG $0x6f0f4166; BYTE $0xd8	/* 1d97 movdqa %xmm8,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xc6	/* 1d9c pand %xmm14,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc9	/* 1da1 movdqa %xmm9,%xmm1 */
	LONG $0xf3710f66; BYTE $0x08	/* 1da6 psllw $0x8,%xmm3 */
	LONG $0xac290f44; LONG $0x0000e024; BYTE $0x00	/* 1dab movaps %xmm13,0xe0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1db4 movdqa %xmm0,%xmm13 */
	LONG $0xf1710f66; BYTE $0x08	/* 1db9 psllw $0x8,%xmm1 */
	LONG $0x406f0ff3; BYTE $0xc0	/* 1dbe movdqu -0x40(%rax),%xmm0 */
	LONG $0xe3710f66; BYTE $0x04	/* 1dc3 psraw $0x4,%xmm3 */
	LONG $0x24bc290f; LONG $0x00000120	/* 1dc8 movaps %xmm7,0x120(%rsp) */
	LONG $0xe1710f66; BYTE $0x04	/* 1dd0 psraw $0x4,%xmm1 */
	LONG $0x249c290f; LONG $0x00000140	/* 1dd5 movaps %xmm3,0x140(%rsp) */
	LONG $0xdb0f4566; BYTE $0xce	/* 1ddd pand %xmm14,%xmm9 */
	LONG $0x248c290f; LONG $0x00000170	/* 1de2 movaps %xmm1,0x170(%rsp) */
	LONG $0x486f0ff3; BYTE $0xe0	/* 1dea movdqu -0x20(%rax),%xmm1 */
	LONG $0xf86f0f66	/* 1def movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08f5	/* 1df3 psllw $0x8,%xmm13 */
	LONG $0x2494290f; LONG $0x00000130	/* 1df9 movaps %xmm2,0x130(%rsp) */
	LONG $0xd06f0f66	/* 1e01 movdqa %xmm0,%xmm2 */
	LONG $0xf7710f66; BYTE $0x08	/* 1e05 psllw $0x8,%xmm7 */
	LONG $0xd96f0f66	/* 1e0a movdqa %xmm1,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1e0e psraw $0x8,%xmm2 */
	LONG $0xac290f44; LONG $0x00015024; BYTE $0x00	/* 1e13 movaps %xmm13,0x150(%rsp) */
	LONG $0xf3710f66; BYTE $0x08	/* 1e1c psllw $0x8,%xmm3 */
	LONG $0x24bc290f; LONG $0x00000180	/* 1e21 movaps %xmm7,0x180(%rsp) */
	LONG $0xe3710f66; BYTE $0x04	/* 1e29 psraw $0x4,%xmm3 */
	LONG $0x2494290f; LONG $0x00000190	/* 1e2e movaps %xmm2,0x190(%rsp) */
	LONG $0x248c290f; LONG $0x000001a0	/* 1e36 movaps %xmm1,0x1a0(%rsp) */
	LONG $0x249c290f; LONG $0x000001b0	/* 1e3e movaps %xmm3,0x1b0(%rsp) */
	LONG $0x406f0ff3; BYTE $0xd0	/* 1e46 movdqu -0x30(%rax),%xmm0 */
	LONG $0x708a8b48; WORD $0xffff; BYTE $0xff	/* 1e4b mov -0x90(%rdx),%rcx */
	LONG $0x6f0f41f3; WORD $0xf05a	/* 1e52 movdqu -0x10(%r10),%xmm3 */
	LONG $0xf86f0f66	/* 1e58 movdqa %xmm0,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1e5c movdqa %xmm0,%xmm13 */
	LONG $0xe7710f66; BYTE $0x08	/* 1e61 psraw $0x8,%xmm7 */
	LONG $0x249c290f; LONG $0x000001f0	/* 1e66 movaps %xmm3,0x1f0(%rsp) */
	LONG $0x710f4166; WORD $0x08f5	/* 1e6e psllw $0x8,%xmm13 */
	LONG $0x24bc290f; LONG $0x000001d0	/* 1e74 movaps %xmm7,0x1d0(%rsp) */
	LONG $0x786f0ff3; BYTE $0xf0	/* 1e7c movdqu -0x10(%rax),%xmm7 */
	WORD $0x8949; BYTE $0x09	/* 1e81 mov %rcx,(%r9) */
	LONG $0xff788a8b; WORD $0xffff	/* 1e84 mov -0x88(%rdx),%ecx */
	LONG $0xac290f44; LONG $0x0001c024; BYTE $0x00	/* 1e8a movaps %xmm13,0x1c0(%rsp) */
	LONG $0xd76f0f66	/* 1e93 movdqa %xmm7,%xmm2 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x10	/* 1e97 movdqa 0x10(%rsp),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 1e9e pand %xmm14,%xmm7 */
	LONG $0x08498941	/* 1ea3 mov %ecx,0x8(%r9) */
	LONG $0xe4249c8b; WORD $0x0003; BYTE $0x00	/* 1ea7 mov 0x3e4(%rsp),%ebx */
	LONG $0xf2710f66; BYTE $0x08	/* 1eae psllw $0x8,%xmm2 */
	LONG $0xec24b48b; WORD $0x0003; BYTE $0x00	/* 1eb3 mov 0x3ec(%rsp),%esi */
	LONG $0x24848b44; LONG $0x000003e8	/* 1eba mov 0x3e8(%rsp),%r8d */
	LONG $0xe2710f66; BYTE $0x04	/* 1ec2 psraw $0x4,%xmm2 */
	WORD $0xd989	/* 1ec7 mov %ebx,%ecx */
	LONG $0x3f3fe381; WORD $0x3f3f	/* 1ec9 and $0x3f3f3f3f,%ebx */
	LONG $0x2494290f; LONG $0x000001e0	/* 1ecf movaps %xmm2,0x1e0(%rsp) */
	LONG $0xd2ef0f66	/* 1ed7 pxor %xmm2,%xmm2 */
	WORD $0xf589	/* 1edb mov %esi,%ebp */
	WORD $0xe9c1; BYTE $0x02	/* 1edd shr $0x2,%ecx */
	LONG $0x3030e181; WORD $0x3030	/* 1ee0 and $0x30303030,%ecx */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 1ee6 and $0xf0f0f0f,%ebp */
	WORD $0xeec1; BYTE $0x04	/* 1eec shr $0x4,%esi */
	WORD $0xe909	/* 1eef or %ebp,%ecx */
	LONG $0x0f0fe681; WORD $0x0f0f	/* 1ef1 and $0xf0f0f0f,%esi */
	LONG $0x20e1c148	/* 1ef7 shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xd9	/* 1efb or %rbx,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 1efe movq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xc1	/* 1f03 mov %r8d,%ecx */
	LONG $0x3fe08141; WORD $0x3f3f; BYTE $0x3f	/* 1f06 and $0x3f3f3f3f,%r8d */
	WORD $0xe9c1; BYTE $0x02	/* 1f0d shr $0x2,%ecx */
	LONG $0xc2600f66	/* 1f10 punpcklbw %xmm2,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 1f14 and $0x30303030,%ecx */
	LONG $0xd86f0f66	/* 1f1a movdqa %xmm0,%xmm3 */
	WORD $0xf109	/* 1f1e or %esi,%ecx */
	LONG $0x20e1c148	/* 1f20 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 1f24 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 1f27 movq %rcx,%xmm1 */
	LONG $0xca600f66	/* 1f2c punpcklbw %xmm2,%xmm1 */
	LONG $0xd2ef0f66	/* 1f30 pxor %xmm2,%xmm2 */
	LONG $0xda610f66	/* 1f34 punpcklwd %xmm2,%xmm3 */
	LONG $0x248c290f; LONG $0x00000200	/* 1f38 movaps %xmm1,0x200(%rsp) */
	LONG $0xc2690f66	/* 1f40 punpckhwd %xmm2,%xmm0 */
	LONG $0x526f0ff3; BYTE $0x8c	/* 1f44 movdqu -0x74(%rdx),%xmm2 */
	WORD $0x5b0f; BYTE $0xcb	/* 1f49 cvtdq2ps %xmm3,%xmm1 */
	LONG $0x249c280f; LONG $0x00000230	/* 1f4c movaps 0x230(%rsp),%xmm3 */
	WORD $0x5b0f; BYTE $0xc0	/* 1f54 cvtdq2ps %xmm0,%xmm0 */
	LONG $0xdb0f4466; BYTE $0xea	/* 1f57 pand %xmm2,%xmm13 */
	WORD $0x590f; BYTE $0xc3	/* 1f5c mulps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xcb	/* 1f5f mulps %xmm3,%xmm1 */
	LONG $0x9a6f0ff3; LONG $0xffffff7c	/* 1f62 movdqu -0x84(%rdx),%xmm3 */
	LONG $0x2484290f; LONG $0x00000080	/* 1f6a movaps %xmm0,0x80(%rsp) */
	LONG $0x6f0f4166; BYTE $0xc5	/* 1f72 movdqa %xmm13,%xmm0 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x10	/* 1f77 movdqa 0x10(%rsp),%xmm13 */
	LONG $0xc4f50f66	/* 1f7e pmaddwd %xmm4,%xmm0 */
	LONG $0x2484290f; LONG $0x00000210	/* 1f82 movaps %xmm0,0x210(%rsp) */
	LONG $0x046f0f66; BYTE $0x24	/* 1f8a movdqa (%rsp),%xmm0 */
	LONG $0xdb0f4466; BYTE $0xeb	/* 1f8f pand %xmm3,%xmm13 */
	LONG $0xf50f4566; BYTE $0xec	/* 1f94 pmaddwd %xmm12,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 1f99 movdqa %xmm2,%xmm12 */
	LONG $0xe06f0f66	/* 1f9e movdqa %xmm0,%xmm4 */
	LONG $0x710f4166; WORD $0x0cd4	/* 1fa2 psrlw $0xc,%xmm12 */
	LONG $0xe2db0f66	/* 1fa8 pand %xmm2,%xmm4 */
	LONG $0xf50f4566; BYTE $0xe7	/* 1fac pmaddwd %xmm15,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xfb	/* 1fb1 movdqa %xmm3,%xmm15 */
	LONG $0xe6f50f66	/* 1fb6 pmaddwd %xmm6,%xmm4 */
	LONG $0x710f4166; WORD $0x0cd7	/* 1fba psrlw $0xc,%xmm15 */
	LONG $0xf06f0f66	/* 1fc0 movdqa %xmm0,%xmm6 */
	LONG $0x446f0f66; WORD $0x2024	/* 1fc4 movdqa 0x20(%rsp),%xmm0 */
	LONG $0xf3db0f66	/* 1fca pand %xmm3,%xmm6 */
	LONG $0xf50f4166; BYTE $0xef	/* 1fce pmaddwd %xmm15,%xmm5 */
	LONG $0xb4f50f66; LONG $0x00009024; BYTE $0x00	/* 1fd3 pmaddwd 0x90(%rsp),%xmm6 */
	LONG $0xd0db0f66	/* 1fdc pand %xmm0,%xmm2 */
	LONG $0xd8db0f66	/* 1fe0 pand %xmm0,%xmm3 */
	LONG $0x94f50f66; LONG $0x0000b024; BYTE $0x00	/* 1fe4 pmaddwd 0xb0(%rsp),%xmm2 */
	LONG $0x9cf50f66; LONG $0x0000a024; BYTE $0x00	/* 1fed pmaddwd 0xa0(%rsp),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf5	/* 1ff6 paddd %xmm13,%xmm6 */
	LONG $0xa4fe0f66; LONG $0x00021024; BYTE $0x00	/* 1ffb paddd 0x210(%rsp),%xmm4 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 2004 paddd %xmm12,%xmm2 */
	LONG $0xddfe0f66	/* 2009 paddd %xmm5,%xmm3 */
	LONG $0xe6fe0f66	/* 200d paddd %xmm6,%xmm4 */
	LONG $0xd3fe0f66	/* 2011 paddd %xmm3,%xmm2 */
	LONG $0xfc5b0f44	/* 2015 cvtdq2ps %xmm4,%xmm15 */
	LONG $0xe25b0f44	/* 2019 cvtdq2ps %xmm2,%xmm12 */
	LONG $0xa4290f44; LONG $0x00009024; BYTE $0x00	/* 201d movaps %xmm12,0x90(%rsp) */
	LONG $0x5a6f0ff3; BYTE $0x9c	/* 2026 movdqu -0x64(%rdx),%xmm3 */
	LONG $0x526f0ff3; BYTE $0xac	/* 202b movdqu -0x54(%rdx),%xmm2 */
	LONG $0x646f0f66; WORD $0x1024	/* 2030 movdqa 0x10(%rsp),%xmm4 */
	LONG $0x6f0f4466; WORD $0x242c	/* 2036 movdqa (%rsp),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 203c movdqa %xmm4,%xmm12 */
	LONG $0xec6f0f66	/* 2041 movdqa %xmm4,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xf5	/* 2045 movdqa %xmm13,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xe5	/* 204a movdqa %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xea	/* 204f movdqa %xmm2,%xmm13 */
	LONG $0x710f4166; WORD $0x0cd5	/* 2054 psrlw $0xc,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xe2	/* 205a pand %xmm2,%xmm12 */
	LONG $0xf2db0f66	/* 205f pand %xmm2,%xmm6 */
	LONG $0xf50f4566; BYTE $0xdd	/* 2063 pmaddwd %xmm13,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 2068 movdqa %xmm3,%xmm13 */
	LONG $0xebdb0f66	/* 206d pand %xmm3,%xmm5 */
	LONG $0xe3db0f66	/* 2071 pand %xmm3,%xmm4 */
	LONG $0xd0db0f66	/* 2075 pand %xmm0,%xmm2 */
	LONG $0xd8db0f66	/* 2079 pand %xmm0,%xmm3 */
	LONG $0x94f50f66; LONG $0x00011024; BYTE $0x00	/* 207d pmaddwd 0x110(%rsp),%xmm2 */
	LONG $0x710f4166; WORD $0x0cd5	/* 2086 psrlw $0xc,%xmm13 */
	LONG $0x9cf50f66; LONG $0x0000e024; BYTE $0x00	/* 208c pmaddwd 0xe0(%rsp),%xmm3 */
	LONG $0xf50f4466; LONG $0x010024a4; WORD $0x0000	/* 2095 pmaddwd 0x100(%rsp),%xmm12 */
	LONG $0xf50f4566; BYTE $0xea	/* 209f pmaddwd %xmm10,%xmm13 */
	LONG $0xacf50f66; LONG $0x0000d024; BYTE $0x00	/* 20a4 pmaddwd 0xd0(%rsp),%xmm5 */
	LONG $0xfe0f4166; BYTE $0xdd	/* 20ad paddd %xmm13,%xmm3 */
	LONG $0x6f0f4466; WORD $0x242c	/* 20b2 movdqa (%rsp),%xmm13 */
	LONG $0xb4f50f66; LONG $0x0000f024; BYTE $0x00	/* 20b8 pmaddwd 0xf0(%rsp),%xmm6 */
	LONG $0xfe0f4166; BYTE $0xd3	/* 20c1 paddd %xmm11,%xmm2 */
	LONG $0xa4f50f66; LONG $0x0000c024; BYTE $0x00	/* 20c6 pmaddwd 0xc0(%rsp),%xmm4 */
	LONG $0xd3fe0f66	/* 20cf paddd %xmm3,%xmm2 */
	LONG $0x5a6f0ff3; BYTE $0xbc	/* 20d3 movdqu -0x44(%rdx),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 20d8 paddd %xmm12,%xmm6 */
	LONG $0xd25b0f44	/* 20dd cvtdq2ps %xmm2,%xmm10 */
	LONG $0x526f0ff3; BYTE $0xcc	/* 20e1 movdqu -0x34(%rdx),%xmm2 */
	LONG $0xe5fe0f66	/* 20e6 paddd %xmm5,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xed	/* 20ea movdqa %xmm13,%xmm5 */
	LONG $0xf4fe0f66	/* 20ef paddd %xmm4,%xmm6 */
	LONG $0x646f0f66; WORD $0x1024	/* 20f3 movdqa 0x10(%rsp),%xmm4 */
	LONG $0xeadb0f66	/* 20f9 pand %xmm2,%xmm5 */
	LONG $0xacf50f66; LONG $0x00015024; BYTE $0x00	/* 20fd pmaddwd 0x150(%rsp),%xmm5 */
	WORD $0x5b0f; BYTE $0xf6	/* 2106 cvtdq2ps %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 2109 movdqa %xmm4,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 210e movdqa %xmm4,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xe5	/* 2113 movdqa %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xea	/* 2118 movdqa %xmm2,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xe2	/* 211d pand %xmm2,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xdb	/* 2122 pand %xmm3,%xmm11 */
	LONG $0x710f4166; WORD $0x0cd5	/* 2127 psrlw $0xc,%xmm13 */
	LONG $0xe3db0f66	/* 212d pand %xmm3,%xmm4 */
	LONG $0xd0db0f66	/* 2131 pand %xmm0,%xmm2 */
	LONG $0x94f50f66; LONG $0x00017024; BYTE $0x00	/* 2135 pmaddwd 0x170(%rsp),%xmm2 */
	LONG $0xf50f4566; BYTE $0xcd	/* 213e pmaddwd %xmm13,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 2143 movdqa %xmm3,%xmm13 */
	LONG $0x710f4166; WORD $0x0cd5	/* 2148 psrlw $0xc,%xmm13 */
	LONG $0xd8db0f66	/* 214e pand %xmm0,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00014024; BYTE $0x00	/* 2152 pmaddwd 0x140(%rsp),%xmm3 */
	LONG $0xf50f4566; BYTE $0xe8	/* 215b pmaddwd %xmm8,%xmm13 */
	LONG $0xfe0f4166; BYTE $0xd1	/* 2160 paddd %xmm9,%xmm2 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 2165 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xdd	/* 216f paddd %xmm13,%xmm3 */
	LONG $0xf50f4466; LONG $0x0130249c; WORD $0x0000	/* 2174 pmaddwd 0x130(%rsp),%xmm11 */
	LONG $0xd3fe0f66	/* 217e paddd %xmm3,%xmm2 */
	LONG $0xa4f50f66; LONG $0x00012024; BYTE $0x00	/* 2182 pmaddwd 0x120(%rsp),%xmm4 */
	LONG $0x5a6f0ff3; BYTE $0xdc	/* 218b movdqu -0x24(%rdx),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xec	/* 2190 paddd %xmm12,%xmm5 */
	LONG $0xc25b0f44	/* 2195 cvtdq2ps %xmm2,%xmm8 */
	LONG $0x6f0f4466; WORD $0x240c	/* 2199 movdqa (%rsp),%xmm9 */
	LONG $0x526f0ff3; BYTE $0xec	/* 219f movdqu -0x14(%rdx),%xmm2 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x10	/* 21a4 movdqa 0x10(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xe3	/* 21ab paddd %xmm11,%xmm4 */
	LONG $0x6c8abf0f; WORD $0xffff; BYTE $0xff	/* 21b0 movswl -0x94(%rdx),%ecx */
	LONG $0xecfe0f66	/* 21b7 paddd %xmm4,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 21bb movdqa %xmm9,%xmm4 */
	LONG $0xdb0f4466; BYTE $0xcb	/* 21c0 pand %xmm3,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xec	/* 21c5 movdqa %xmm12,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 21ca movdqa %xmm9,%xmm11 */
	LONG $0xe2db0f66	/* 21cf pand %xmm2,%xmm4 */
	WORD $0x5b0f; BYTE $0xed	/* 21d3 cvtdq2ps %xmm5,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xca	/* 21d6 movdqa %xmm2,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xea	/* 21db pand %xmm2,%xmm13 */
	LONG $0xd0db0f66	/* 21e0 pand %xmm0,%xmm2 */
	LONG $0x846f0f66; LONG $0x0001a024; BYTE $0x00	/* 21e4 movdqa 0x1a0(%rsp),%xmm0 */
	LONG $0x710f4166; WORD $0x0cd1	/* 21ed psrlw $0xc,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xe3	/* 21f3 pand %xmm3,%xmm12 */
	WORD $0xe1c1; BYTE $0x0d	/* 21f8 shl $0xd,%ecx */
	LONG $0x94f50f66; LONG $0x0001e024; BYTE $0x00	/* 21fb pmaddwd 0x1e0(%rsp),%xmm2 */
	LONG $0xf50f4166; BYTE $0xf9	/* 2204 pmaddwd %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 2209 movdqa %xmm3,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 220e pand %xmm14,%xmm0 */
	LONG $0xe000e181; WORD $0x8fff	/* 2213 and $0x8fffe000,%ecx */
	LONG $0x710f4166; WORD $0x0cd1	/* 2219 psrlw $0xc,%xmm9 */
	LONG $0x5cdb0f66; WORD $0x2024	/* 221f pand 0x20(%rsp),%xmm3 */
	LONG $0xd7fe0f66	/* 2225 paddd %xmm7,%xmm2 */
	LONG $0x8c290f44; LONG $0x0000a024; BYTE $0x00	/* 2229 movaps %xmm9,0xa0(%rsp) */
	WORD $0x280f; BYTE $0xf9	/* 2232 movaps %xmm1,%xmm7 */
	LONG $0x9cf50f66; LONG $0x0001b024; BYTE $0x00	/* 2235 pmaddwd 0x1b0(%rsp),%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 223e movdqa %xmm0,%xmm9 */
	LONG $0xf50f4466; LONG $0x00a0248c; WORD $0x0000	/* 2243 pmaddwd 0xa0(%rsp),%xmm9 */
	LONG $0x00f9c60f	/* 224d shufps $0x0,%xmm1,%xmm7 */
	LONG $0xff590f41	/* 2251 mulps %xmm15,%xmm7 */
	LONG $0xc0ef0f66	/* 2255 pxor %xmm0,%xmm0 */
	LONG $0xf50f4466; LONG $0x01d024ac; WORD $0x0000	/* 2259 pmaddwd 0x1d0(%rsp),%xmm13 */
	LONG $0xa4f50f66; LONG $0x0001c024; BYTE $0x00	/* 2263 pmaddwd 0x1c0(%rsp),%xmm4 */
	LONG $0xf50f4466; LONG $0x019024a4; WORD $0x0000	/* 226c pmaddwd 0x190(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xd9	/* 2276 paddd %xmm9,%xmm3 */
	LONG $0xbc280f44; LONG $0x00026024; BYTE $0x00	/* 227b movaps 0x260(%rsp),%xmm15 */
	LONG $0xd3fe0f66	/* 2284 paddd %xmm3,%xmm2 */
	WORD $0x280f; BYTE $0xd9	/* 2288 movaps %xmm1,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xe5	/* 228b paddd %xmm13,%xmm4 */
	LONG $0x55d9c60f	/* 2290 shufps $0x55,%xmm1,%xmm3 */
	LONG $0x249c590f; LONG $0x00000090	/* 2294 mulps 0x90(%rsp),%xmm3 */
	WORD $0x5b0f; BYTE $0xd2	/* 229c cvtdq2ps %xmm2,%xmm2 */
	LONG $0xf50f4466; LONG $0x0180249c; WORD $0x0000	/* 229f pmaddwd 0x180(%rsp),%xmm11 */
	WORD $0x580f; BYTE $0xf8	/* 22a9 addps %xmm0,%xmm7 */
	LONG $0xfe0f4566; BYTE $0xdc	/* 22ac paddd %xmm12,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xe3	/* 22b1 paddd %xmm11,%xmm4 */
	WORD $0x5b0f; BYTE $0xe4	/* 22b6 cvtdq2ps %xmm4,%xmm4 */
	WORD $0x580f; BYTE $0xdf	/* 22b9 addps %xmm7,%xmm3 */
	WORD $0x280f; BYTE $0xf9	/* 22bc movaps %xmm1,%xmm7 */
	LONG $0xaaf9c60f	/* 22bf shufps $0xaa,%xmm1,%xmm7 */
	WORD $0x590f; BYTE $0xfe	/* 22c3 mulps %xmm6,%xmm7 */
	LONG $0xffc9c60f	/* 22c6 shufps $0xff,%xmm1,%xmm1 */
	LONG $0xb46f0f66; LONG $0x00025024; BYTE $0x00	/* 22ca movdqa 0x250(%rsp),%xmm6 */
	LONG $0xca590f41	/* 22d3 mulps %xmm10,%xmm1 */
	WORD $0x580f; BYTE $0xfb	/* 22d7 addps %xmm3,%xmm7 */
	WORD $0x580f; BYTE $0xcf	/* 22da addps %xmm7,%xmm1 */
	LONG $0x24bc280f; LONG $0x00000080	/* 22dd movaps 0x80(%rsp),%xmm7 */
	WORD $0x280f; BYTE $0xc7	/* 22e5 movaps %xmm7,%xmm0 */
	LONG $0x00c7c60f	/* 22e8 shufps $0x0,%xmm7,%xmm0 */
	WORD $0x280f; BYTE $0xd8	/* 22ec movaps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xc7	/* 22ef movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xdd	/* 22f2 mulps %xmm5,%xmm3 */
	LONG $0x55c7c60f	/* 22f5 shufps $0x55,%xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xd9	/* 22f9 addps %xmm1,%xmm3 */
	WORD $0x280f; BYTE $0xc8	/* 22fc movaps %xmm0,%xmm1 */
	WORD $0x280f; BYTE $0xc7	/* 22ff movaps %xmm7,%xmm0 */
	LONG $0xc8590f41	/* 2302 mulps %xmm8,%xmm1 */
	LONG $0xaac7c60f	/* 2306 shufps $0xaa,%xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xcb	/* 230a addps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xd8	/* 230d movaps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xc7	/* 2310 movaps %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xdc	/* 2313 mulps %xmm4,%xmm3 */
	LONG $0xffc7c60f	/* 2316 shufps $0xff,%xmm7,%xmm0 */
	LONG $0xbc6f0f66; LONG $0x00024024; BYTE $0x00	/* 231a movdqa 0x240(%rsp),%xmm7 */
	WORD $0x590f; BYTE $0xc2	/* 2323 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xd9	/* 2326 addps %xmm1,%xmm3 */
	LONG $0x8c6f0f66; LONG $0x00020024; BYTE $0x00	/* 2329 movdqa 0x200(%rsp),%xmm1 */
	LONG $0xe96f0f66	/* 2332 movdqa %xmm1,%xmm5 */
	WORD $0x580f; BYTE $0xd8	/* 2336 addps %xmm0,%xmm3 */
	LONG $0xc16f0f66	/* 2339 movdqa %xmm1,%xmm0 */
	LONG $0xe9610f66	/* 233d punpcklwd %xmm1,%xmm5 */
	LONG $0xc1690f66	/* 2341 punpckhwd %xmm1,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xe04a	/* 2345 movdqu -0x20(%r10),%xmm1 */
	LONG $0x84f50f66; LONG $0x0001f024; BYTE $0x00	/* 234b pmaddwd 0x1f0(%rsp),%xmm0 */
	LONG $0xe9f50f66	/* 2354 pmaddwd %xmm1,%xmm5 */
	LONG $0xdb5b0f66	/* 2358 cvtps2dq %xmm3,%xmm3 */
	LONG $0x100f41f3; WORD $0xfc4b	/* 235c movss -0x4(%r11),%xmm1 */
	LONG $0x6f0f4466; LONG $0x02202494; WORD $0x0000	/* 2362 movdqa 0x220(%rsp),%xmm10 */
	LONG $0xe8fe0f66	/* 236c paddd %xmm0,%xmm5 */
	LONG $0xc3700f66; BYTE $0x4e	/* 2370 pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 2375 paddd %xmm3,%xmm0 */
	LONG $0xdf6f0f66	/* 2379 movdqa %xmm7,%xmm3 */
	LONG $0xe0700f66; BYTE $0xb1	/* 237d pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xe0fe0f66	/* 2382 paddd %xmm0,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 2386 movq %rcx,%xmm0 */
	LONG $0x6e8abf0f; WORD $0xffff; BYTE $0xff	/* 238b movswl -0x92(%rdx),%ecx */
	LONG $0xc07e0ff3	/* 2392 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xe4	/* 2396 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xd8db0f66	/* 2399 pand %xmm0,%xmm3 */
	WORD $0xe1c1; BYTE $0x0d	/* 239d shl $0xd,%ecx */
	LONG $0xde660f66	/* 23a0 pcmpgtd %xmm6,%xmm3 */
	LONG $0xe000e181; WORD $0x8fff	/* 23a4 and $0x8fffe000,%ecx */
	LONG $0x00c9c60f	/* 23aa shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd36f0f66	/* 23ae movdqa %xmm3,%xmm2 */
	LONG $0xd0df0f66	/* 23b2 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc2	/* 23b6 por %xmm10,%xmm0 */
	LONG $0xd7590f41	/* 23bb mulps %xmm15,%xmm2 */
	LONG $0xc3db0f66	/* 23bf pand %xmm3,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 23c3 orps %xmm0,%xmm2 */
	LONG $0xc5700f66; BYTE $0x4e	/* 23c6 pshufd $0x4e,%xmm5,%xmm0 */
	LONG $0xc5fe0f66	/* 23cb paddd %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 23cf mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 23d2 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 23d7 paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 23db movq %rcx,%xmm0 */
	LONG $0xc07e0ff3	/* 23e0 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 23e4 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 23e7 pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 23eb mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 23ee movdqa %xmm7,%xmm5 */
	LONG $0xee660f66	/* 23f2 pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 23f6 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 23fa pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc2	/* 23fe por %xmm10,%xmm0 */
	LONG $0xf7590f41	/* 2403 mulps %xmm15,%xmm6 */
	LONG $0xc5db0f66	/* 2407 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x40	/* 240b movaps 0x40(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 2410 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 2413 mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 2416 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 2419 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x60	/* 241c addps 0x60(%rsp),%xmm2 */
	LONG $0x244c280f; BYTE $0x50	/* 2421 movaps 0x50(%rsp),%xmm1 */
	LONG $0x244c290f; BYTE $0x60	/* 2426 movaps %xmm1,0x60(%rsp) */
	LONG $0x2454290f; BYTE $0x40	/* 242b movaps %xmm2,0x40(%rsp) */
	WORD $0x3949; BYTE $0xc7	/* 2430 cmp %rax,%r15 */
	LONG $0xf7e2850f; WORD $0xffff	/* 2433 jne 1c1b */
	LONG $0x244c280f; BYTE $0x70	/* 2439 movaps 0x70(%rsp),%xmm1 */
	LONG $0x249c8b48; LONG $0x00000280	/* 243e mov 0x280(%rsp),%rbx */
	LONG $0x24ac8b48; LONG $0x00000270	/* 2446 mov 0x270(%rsp),%rbp */
	WORD $0x580f; BYTE $0xca	/* 244e addps %xmm2,%xmm1 */
	LONG $0x2454280f; BYTE $0x50	/* 2451 movaps 0x50(%rsp),%xmm2 */
	LONG $0x04c38348	/* 2456 add $0x4,%rbx */
	WORD $0x014c; BYTE $0xf5	/* 245a add %r14,%rbp */
	WORD $0x580f; BYTE $0xd5	/* 245d addps %xmm5,%xmm2 */
	WORD $0x580f; BYTE $0xca	/* 2460 addps %xmm2,%xmm1 */
	LONG $0x4b110ff3; BYTE $0xfc	/* 2463 movss %xmm1,-0x4(%rbx) */
	WORD $0x3949; BYTE $0xdd	/* 2468 cmp %rbx,%r13 */
	LONG $0xf74e850f; WORD $0xffff	/* 246b jne 1bbf */
	LONG $0x249c8b4c; LONG $0x000002b0	/* 2471 mov 0x2b0(%rsp),%r11 */
	LONG $0x24ac8348; LONG $0x00000330; BYTE $0x04	/* 2479 subq $0x4,0x330(%rsp) */
	LONG $0x249c8b48; LONG $0x00000380	/* 2482 mov 0x380(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000330	/* 248a mov 0x330(%rsp),%rax */
	WORD $0x0149; BYTE $0xdb	/* 2492 add %rbx,%r11 */
	LONG $0x03f88348	/* 2495 cmp $0x3,%rax */
	LONG $0xdc498f0f; WORD $0xffff	/* 2499 jg e8 */
	LONG $0x24848b48; LONG $0x000003a8	/* 249f mov 0x3a8(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x00000398	/* 24a7 mov 0x398(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x000003a0	/* 24af mov 0x3a0(%rsp),%rsi */
	LONG $0xfc488d48	/* 24b7 lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* 24bb mov %rcx,%rdx */
	LONG $0x02eac148	/* 24be shr $0x2,%rdx */
	LONG $0x01428d48	/* 24c2 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 24c6 neg %rdx */
	LONG $0xd8af0f48	/* 24c9 imul %rax,%rbx */
	WORD $0x8949; BYTE $0xc0	/* 24cd mov %rax,%r8 */
	LONG $0x91048d48	/* 24d0 lea (%rcx,%rdx,4),%rax */
	LONG $0x04e0c149	/* 24d4 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* 24d8 add %r8,%rdi */
	WORD $0x0148; BYTE $0xde	/* 24db add %rbx,%rsi */
	WORD $0x8548; BYTE $0xc0	/* 24de test %rax,%rax */
	LONG $0x122f8e0f; WORD $0x0000	/* 24e1 jle 3716 */
	LONG $0x870c8d4c	/* 24e7 lea (%rdi,%rax,4),%r9 */
	LONG $0x24848b48; LONG $0x00000438	/* 24eb mov 0x438(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x00000328	/* 24f3 mov 0x328(%rsp),%rbx */
	LONG $0x04468d4c	/* 24fb lea 0x4(%rsi),%r8 */
	WORD $0x894d; BYTE $0xce	/* 24ff mov %r9,%r14 */
	LONG $0x0d6f0ff3; LONG $0x0000123a	/* 2502 movdqa 0x0(%rip),%xmm1 = 3744, as it lies */
	WORD $0x8949; BYTE $0xf9	/* 250a mov %rdi,%r9 */
	WORD $0x894c; BYTE $0xc7	/* 250d mov %r8,%rdi */
	LONG $0x08e0c148	/* 2510 shl $0x8,%rax */
	LONG $0x033c8d4c	/* 2514 lea (%rbx,%rax,1),%r15 */
	LONG $0x248c290f; LONG $0x00000270	/* 2518 movaps %xmm1,0x270(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x0000123c	/* 2520 movdqa 0x0(%rip),%xmm1 = 3764, as it lies */
	LONG $0x240c290f	/* 2528 movaps %xmm1,(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x00001240	/* 252c movdqa 0x0(%rip),%xmm1 = 3774, as it lies */
	LONG $0x244c290f; BYTE $0x40	/* 2534 movaps %xmm1,0x40(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x00001243	/* 2539 movdqa 0x0(%rip),%xmm1 = 3784, as it lies */
	LONG $0x248c290f; LONG $0x00000280	/* 2541 movaps %xmm1,0x280(%rsp) */
	LONG $0x0d100ff3; LONG $0x00001243	/* 2549 movss 0x0(%rip),%xmm1 = 3794 */
	LONG $0x248c290f; LONG $0x00000210	/* 2551 movaps %xmm1,0x210(%rsp) */
	LONG $0x00c9c60f	/* 2559 shufps $0x0,%xmm1,%xmm1 */
	LONG $0x248c290f; LONG $0x00000260	/* 255d movaps %xmm1,0x260(%rsp) */
	LONG $0x04c18349	/* 2565 add $0x4,%r9 */
	LONG $0x24bc8348; LONG $0x00000438; BYTE $0x00	/* 2569 cmpq $0x0,0x438(%rsp) */
	LONG $0x11c28e0f; WORD $0x0000	/* 2572 jle 373a */
	LONG $0x24ac8b48; LONG $0x00000430	/* 2578 mov 0x430(%rsp),%rbp */
	LONG $0x249c8b48; LONG $0x00000320	/* 2580 mov 0x320(%rsp),%rbx */
	LONG $0xc9ef0f66	/* 2588 pxor %xmm1,%xmm1 */
	WORD $0xf631	/* 258c xor %esi,%esi */
	LONG $0x25100ff3; LONG $0x000011be	/* 258e movss 0x0(%rip),%xmm4 = 3754 */
	LONG $0x248c290f; LONG $0x000001f0	/* 2596 movaps %xmm1,0x1f0(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 259e mov %rdi,%rdx */
	LONG $0x24848b48; LONG $0x00000328	/* 25a1 mov 0x328(%rsp),%rax */
	LONG $0x244c290f; BYTE $0x20	/* 25a9 movaps %xmm1,0x20(%rsp) */
	WORD $0x8949; BYTE $0xea	/* 25ae mov %rbp,%r10 */
	LONG $0x6f0f4466; LONG $0x027024bc; WORD $0x0000	/* 25b1 movdqa 0x270(%rsp),%xmm15 */
	LONG $0x6f0f4466; LONG $0x0280248c; WORD $0x0000	/* 25bb movdqa 0x280(%rsp),%xmm9 */
	LONG $0x00e4c60f	/* 25c5 shufps $0x0,%xmm4,%xmm4 */
	LONG $0x248c290f; LONG $0x000001e0	/* 25c9 movaps %xmm1,0x1e0(%rsp) */
	LONG $0x249c8d4c; LONG $0x000003e4	/* 25d1 lea 0x3e4(%rsp),%r11 */
	LONG $0x0000bc49; LONG $0x00000080; WORD $0x0080	/* 25d9 movabs $0x80000000800000,%r12 */
	LONG $0x244c290f; BYTE $0x10	/* 25e3 movaps %xmm1,0x10(%rsp) */
	WORD $0x280f; BYTE $0xcc	/* 25e8 movaps %xmm4,%xmm1 */
	LONG $0x24b4894c; LONG $0x00000220	/* 25eb mov %r14,0x220(%rsp) */
	LONG $0x24bc8948; LONG $0x00000230	/* 25f3 mov %rdi,0x230(%rsp) */
	LONG $0x249c8948; LONG $0x00000240	/* 25fb mov %rbx,0x240(%rsp) */
	LONG $0x248c290f; LONG $0x00000200	/* 2603 movaps %xmm1,0x200(%rsp) */
	LONG $0x24a4290f; LONG $0x00000250	/* 260b movaps %xmm4,0x250(%rsp) */
	WORD $0x25eb	/* 2613 jmp 263a */
	LONG $0x248c280f; LONG $0x000001e0	/* 2615 movaps 0x1e0(%rsp),%xmm1 */
	LONG $0x244c290f; BYTE $0x20	/* 261d movaps %xmm1,0x20(%rsp) */
	LONG $0x248c280f; LONG $0x000001f0	/* 2622 movaps 0x1f0(%rsp),%xmm1 */
	LONG $0x2494290f; LONG $0x000001f0	/* 262a movaps %xmm2,0x1f0(%rsp) */
	LONG $0x248c290f; LONG $0x000001e0	/* 2632 movaps %xmm1,0x1e0(%rsp) */
	LONG $0x006f0ff3	/* 263a movdqu (%rax),%xmm0 */
	LONG $0x686f0ff3; BYTE $0x20	/* 263e movdqu 0x20(%rax),%xmm5 */
	LONG $0x6f0f44f3; WORD $0x7058	/* 2643 movdqu 0x70(%rax),%xmm11 */
	LONG $0x6f0f44f3; WORD $0x3070	/* 2649 movdqu 0x30(%rax),%xmm14 */
	LONG $0xc86f0f66	/* 264f movdqa %xmm0,%xmm1 */
	LONG $0xd06f0f66	/* 2653 movdqa %xmm0,%xmm2 */
	LONG $0xc56f0f66	/* 2657 movdqa %xmm5,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* 265b psllw $0x8,%xmm0 */
	LONG $0xf1710f66; BYTE $0x08	/* 2660 psllw $0x8,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xef	/* 2665 pand %xmm15,%xmm5 */
	LONG $0xe0710f66; BYTE $0x04	/* 266a psraw $0x4,%xmm0 */
	LONG $0x244c290f; BYTE $0x30	/* 266f movaps %xmm1,0x30(%rsp) */
	LONG $0x6f0f4166; BYTE $0xcb	/* 2674 movdqa %xmm11,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xdf	/* 2679 pand %xmm15,%xmm11 */
	LONG $0x2444290f; BYTE $0x50	/* 267e movaps %xmm0,0x50(%rsp) */
	LONG $0x406f0ff3; BYTE $0x10	/* 2683 movdqu 0x10(%rax),%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 2688 psraw $0x8,%xmm2 */
	LONG $0xf1710f66; BYTE $0x08	/* 268d psllw $0x8,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 2692 movdqa %xmm2,%xmm8 */
	LONG $0xe1710f66; BYTE $0x04	/* 2697 psraw $0x4,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd6	/* 269c movdqa %xmm14,%xmm2 */
	LONG $0xf06f0f66	/* 26a1 movdqa %xmm0,%xmm6 */
	LONG $0xe06f0f66	/* 26a5 movdqa %xmm0,%xmm4 */
	LONG $0x406f0ff3; BYTE $0x40	/* 26a9 movdqu 0x40(%rax),%xmm0 */
	LONG $0x248c290f; LONG $0x000000c0	/* 26ae movaps %xmm1,0xc0(%rsp) */
	LONG $0xf2710f66; BYTE $0x08	/* 26b6 psllw $0x8,%xmm2 */
	LONG $0xe4710f66; BYTE $0x08	/* 26bb psraw $0x8,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 26c0 pand %xmm15,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000000a0	/* 26c5 movdqu 0xa0(%rax),%xmm1 */
	LONG $0xf86f0f66	/* 26cd movdqa %xmm0,%xmm7 */
	LONG $0xe2710f66; BYTE $0x04	/* 26d1 psraw $0x4,%xmm2 */
	LONG $0xd86f0f66	/* 26d6 movdqa %xmm0,%xmm3 */
	LONG $0xf7710f66; BYTE $0x08	/* 26da psllw $0x8,%xmm7 */
	LONG $0x2454290f; BYTE $0x60	/* 26df movaps %xmm2,0x60(%rsp) */
	LONG $0xe3710f66; BYTE $0x08	/* 26e4 psraw $0x8,%xmm3 */
	LONG $0x247c290f; BYTE $0x70	/* 26e9 movaps %xmm7,0x70(%rsp) */
	LONG $0x786f0ff3; BYTE $0x60	/* 26ee movdqu 0x60(%rax),%xmm7 */
	LONG $0xf6710f66; BYTE $0x08	/* 26f3 psllw $0x8,%xmm6 */
	LONG $0x249c290f; LONG $0x00000080	/* 26f8 movaps %xmm3,0x80(%rsp) */
	LONG $0xc76f0f66	/* 2700 movdqa %xmm7,%xmm0 */
	LONG $0x248c290f; LONG $0x000000f0	/* 2704 movaps %xmm1,0xf0(%rsp) */
	LONG $0xdb0f4166; BYTE $0xff	/* 270c pand %xmm15,%xmm7 */
	LONG $0xf0710f66; BYTE $0x08	/* 2711 psllw $0x8,%xmm0 */
	LONG $0xe0710f66; BYTE $0x04	/* 2716 psraw $0x4,%xmm0 */
	LONG $0x2484290f; LONG $0x00000090	/* 271b movaps %xmm0,0x90(%rsp) */
	LONG $0x406f0ff3; BYTE $0x50	/* 2723 movdqu 0x50(%rax),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 2728 movdqa %xmm0,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 272d movdqa %xmm0,%xmm13 */
	LONG $0x806f0ff3; LONG $0x00000080	/* 2732 movdqu 0x80(%rax),%xmm0 */
	LONG $0x710f4166; WORD $0x08f2	/* 273a psllw $0x8,%xmm10 */
	LONG $0x710f4166; WORD $0x08e5	/* 2740 psraw $0x8,%xmm13 */
	LONG $0x94290f44; LONG $0x0000a024; BYTE $0x00	/* 2746 movaps %xmm10,0xa0(%rsp) */
	LONG $0xd06f0f66	/* 274f movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 2753 movdqa %xmm0,%xmm10 */
	LONG $0xc16f0f66	/* 2758 movdqa %xmm1,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* 275c psllw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 2761 psraw $0x8,%xmm10 */
	LONG $0xac290f44; LONG $0x0000b024; BYTE $0x00	/* 2767 movaps %xmm13,0xb0(%rsp) */
	LONG $0xe0710f66; BYTE $0x04	/* 2770 psraw $0x4,%xmm0 */
	LONG $0xf2710f66; BYTE $0x08	/* 2775 psllw $0x8,%xmm2 */
	LONG $0x94290f44; LONG $0x0000e024; BYTE $0x00	/* 277a movaps %xmm10,0xe0(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0000b090; BYTE $0x00	/* 2783 movdqu 0xb0(%rax),%xmm10 */
	LONG $0x2484290f; LONG $0x00000100	/* 278c movaps %xmm0,0x100(%rsp) */
	LONG $0x806f0ff3; LONG $0x00000090	/* 2794 movdqu 0x90(%rax),%xmm0 */
	LONG $0x2494290f; LONG $0x000000d0	/* 279c movaps %xmm2,0xd0(%rsp) */
	LONG $0xd86f0f66	/* 27a4 movdqa %xmm0,%xmm3 */
	LONG $0xd06f0f66	/* 27a8 movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc2	/* 27ac movdqa %xmm10,%xmm0 */
	LONG $0xf0710f66; BYTE $0x08	/* 27b1 psllw $0x8,%xmm0 */
	LONG $0xf2710f66; BYTE $0x08	/* 27b6 psllw $0x8,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 27bb pand %xmm15,%xmm10 */
	LONG $0xe0710f66; BYTE $0x04	/* 27c0 psraw $0x4,%xmm0 */
	LONG $0x2494290f; LONG $0x00000110	/* 27c5 movaps %xmm2,0x110(%rsp) */
	LONG $0xe3710f66; BYTE $0x08	/* 27cd psraw $0x8,%xmm3 */
	LONG $0x2484290f; LONG $0x00000130	/* 27d2 movaps %xmm0,0x130(%rsp) */
	LONG $0x806f0ff3; LONG $0x000000c0	/* 27da movdqu 0xc0(%rax),%xmm0 */
	LONG $0x249c290f; LONG $0x00000120	/* 27e2 movaps %xmm3,0x120(%rsp) */
	LONG $0xd06f0f66	/* 27ea movdqa %xmm0,%xmm2 */
	LONG $0xd86f0f66	/* 27ee movdqa %xmm0,%xmm3 */
	LONG $0xf2710f66; BYTE $0x08	/* 27f2 psllw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 27f7 psraw $0x8,%xmm3 */
	LONG $0x2494290f; LONG $0x00000140	/* 27fc movaps %xmm2,0x140(%rsp) */
	LONG $0x906f0ff3; LONG $0x000000e0	/* 2804 movdqu 0xe0(%rax),%xmm2 */
	LONG $0x249c290f; LONG $0x00000150	/* 280c movaps %xmm3,0x150(%rsp) */
	LONG $0xc26f0f66	/* 2814 movdqa %xmm2,%xmm0 */
	LONG $0x2494290f; LONG $0x00000160	/* 2818 movaps %xmm2,0x160(%rsp) */
	WORD $0x8b48; BYTE $0x0a	/* 2820 mov (%rdx),%rcx */
	LONG $0x6f0f45f3; WORD $0x1062	/* 2823 movdqu 0x10(%r10),%xmm12 */
	LONG $0xf0710f66; BYTE $0x08	/* 2829 psllw $0x8,%xmm0 */
	LONG $0xd2ef0f66	/* 282e pxor %xmm2,%xmm2 */
	LONG $0xa4290f44; LONG $0x0001c024; BYTE $0x00	/* 2832 movaps %xmm12,0x1c0(%rsp) */
	LONG $0xe0710f66; BYTE $0x04	/* 283b psraw $0x4,%xmm0 */
	LONG $0xef0f4566; BYTE $0xe4	/* 2840 pxor %xmm12,%xmm12 */
	LONG $0x2484290f; LONG $0x00000170	/* 2845 movaps %xmm0,0x170(%rsp) */
	LONG $0x806f0ff3; LONG $0x000000d0	/* 284d movdqu 0xd0(%rax),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 2855 movdqa %xmm0,%xmm13 */
	LONG $0xc86f0f66	/* 285a movdqa %xmm0,%xmm1 */
	LONG $0x806f0ff3; LONG $0x000000f0	/* 285e movdqu 0xf0(%rax),%xmm0 */
	WORD $0x8949; BYTE $0x0b	/* 2866 mov %rcx,(%r11) */
	WORD $0x4a8b; BYTE $0x08	/* 2869 mov 0x8(%rdx),%ecx */
	LONG $0xe1710f66; BYTE $0x08	/* 286c psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08f5	/* 2871 psllw $0x8,%xmm13 */
	LONG $0x2484290f; LONG $0x000001a0	/* 2877 movaps %xmm0,0x1a0(%rsp) */
	LONG $0xd86f0f66	/* 287f movdqa %xmm0,%xmm3 */
	LONG $0x084b8941	/* 2883 mov %ecx,0x8(%r11) */
	LONG $0xec24bc8b; WORD $0x0003; BYTE $0x00	/* 2887 mov 0x3ec(%rsp),%edi */
	LONG $0xf3710f66; BYTE $0x08	/* 288e psllw $0x8,%xmm3 */
	LONG $0x24ac8b44; LONG $0x000003e4	/* 2893 mov 0x3e4(%rsp),%r13d */
	LONG $0x24848b44; LONG $0x000003e8	/* 289b mov 0x3e8(%rsp),%r8d */
	LONG $0xe3710f66; BYTE $0x04	/* 28a3 psraw $0x4,%xmm3 */
	LONG $0x248c290f; LONG $0x00000190	/* 28a8 movaps %xmm1,0x190(%rsp) */
	WORD $0x8941; BYTE $0xfe	/* 28b0 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x04	/* 28b3 shr $0x4,%edi */
	LONG $0x249c290f; LONG $0x000001b0	/* 28b6 movaps %xmm3,0x1b0(%rsp) */
	LONG $0x5a6f0ff3; BYTE $0x1c	/* 28be movdqu 0x1c(%rdx),%xmm3 */
	WORD $0x8944; BYTE $0xe9	/* 28c3 mov %r13d,%ecx */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 28c6 and $0xf0f0f0f,%r14d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 28cd and $0x3f3f3f3f,%r13d */
	LONG $0x0f0fe781; WORD $0x0f0f	/* 28d4 and $0xf0f0f0f,%edi */
	LONG $0xac290f44; LONG $0x00018024; BYTE $0x00	/* 28da movaps %xmm13,0x180(%rsp) */
	WORD $0xe9c1; BYTE $0x02	/* 28e3 shr $0x2,%ecx */
	LONG $0x3030e181; WORD $0x3030	/* 28e6 and $0x30303030,%ecx */
	WORD $0x0944; BYTE $0xf1	/* 28ec or %r14d,%ecx */
	LONG $0x20e1c148	/* 28ef shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 28f3 or %r13,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 28f6 movq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xc1	/* 28fb mov %r8d,%ecx */
	LONG $0x3fe08141; WORD $0x3f3f; BYTE $0x3f	/* 28fe and $0x3f3f3f3f,%r8d */
	WORD $0xe9c1; BYTE $0x02	/* 2905 shr $0x2,%ecx */
	LONG $0x600f4166; BYTE $0xc4	/* 2908 punpcklbw %xmm12,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 290d and $0x30303030,%ecx */
	WORD $0xf909	/* 2913 or %edi,%ecx */
	LONG $0x20e1c148	/* 2915 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 2919 or %r8,%rcx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 291c movq %rcx,%xmm1 */
	LONG $0x600f4166; BYTE $0xcc	/* 2921 punpcklbw %xmm12,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 2926 movdqa %xmm0,%xmm12 */
	LONG $0xc2690f66	/* 292b punpckhwd %xmm2,%xmm0 */
	LONG $0x610f4466; BYTE $0xe2	/* 292f punpcklwd %xmm2,%xmm12 */
	LONG $0x248c290f; LONG $0x000001d0	/* 2934 movaps %xmm1,0x1d0(%rsp) */
	WORD $0x5b0f; BYTE $0xc0	/* 293c cvtdq2ps %xmm0,%xmm0 */
	LONG $0x526f0ff3; BYTE $0x0c	/* 293f movdqu 0xc(%rdx),%xmm2 */
	LONG $0xcc5b0f41	/* 2944 cvtdq2ps %xmm12,%xmm1 */
	LONG $0xa4280f44; LONG $0x00020024; BYTE $0x00	/* 2948 movaps 0x200(%rsp),%xmm12 */
	LONG $0xcc590f41	/* 2951 mulps %xmm12,%xmm1 */
	LONG $0xc4590f41	/* 2955 mulps %xmm12,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x40	/* 2959 movdqa 0x40(%rsp),%xmm12 */
	LONG $0x6f0f4566; BYTE $0xec	/* 2960 movdqa %xmm12,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xe2	/* 2965 pand %xmm2,%xmm12 */
	LONG $0xdb0f4466; BYTE $0xeb	/* 296a pand %xmm3,%xmm13 */
	LONG $0xf50f4566; BYTE $0xe0	/* 296f pmaddwd %xmm8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 2974 movdqa %xmm3,%xmm8 */
	LONG $0xf50f4466; BYTE $0xec	/* 2979 pmaddwd %xmm4,%xmm13 */
	LONG $0x246f0f66; BYTE $0x24	/* 297e movdqa (%rsp),%xmm4 */
	LONG $0x710f4166; WORD $0x0cd0	/* 2983 psrlw $0xc,%xmm8 */
	LONG $0xf50f4566; BYTE $0xc6	/* 2989 pmaddwd %xmm14,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xf2	/* 298e movdqa %xmm2,%xmm14 */
	LONG $0xe3db0f66	/* 2993 pand %xmm3,%xmm4 */
	LONG $0x710f4166; WORD $0x0cd6	/* 2997 psrlw $0xc,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 299d pand %xmm9,%xmm3 */
	LONG $0xe6f50f66	/* 29a2 pmaddwd %xmm6,%xmm4 */
	LONG $0x346f0f66; BYTE $0x24	/* 29a6 movdqa (%rsp),%xmm6 */
	LONG $0x5cf50f66; WORD $0x6024	/* 29ab pmaddwd 0x60(%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xee	/* 29b1 pmaddwd %xmm14,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xe5	/* 29b6 paddd %xmm13,%xmm4 */
	LONG $0xf2db0f66	/* 29bb pand %xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 29bf pand %xmm9,%xmm2 */
	LONG $0x74f50f66; WORD $0x3024	/* 29c4 pmaddwd 0x30(%rsp),%xmm6 */
	LONG $0x54f50f66; WORD $0x5024	/* 29ca pmaddwd 0x50(%rsp),%xmm2 */
	LONG $0xfe0f4166; BYTE $0xd8	/* 29d0 paddd %xmm8,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 29d5 paddd %xmm12,%xmm6 */
	LONG $0xd5fe0f66	/* 29da paddd %xmm5,%xmm2 */
	LONG $0xe6fe0f66	/* 29de paddd %xmm6,%xmm4 */
	LONG $0xd3fe0f66	/* 29e2 paddd %xmm3,%xmm2 */
	WORD $0x5b0f; BYTE $0xe4	/* 29e6 cvtdq2ps %xmm4,%xmm4 */
	LONG $0x2464290f; BYTE $0x30	/* 29e9 movaps %xmm4,0x30(%rsp) */
	WORD $0x5b0f; BYTE $0xe2	/* 29ee cvtdq2ps %xmm2,%xmm4 */
	LONG $0x526f0ff3; BYTE $0x2c	/* 29f1 movdqu 0x2c(%rdx),%xmm2 */
	LONG $0x2464290f; BYTE $0x50	/* 29f6 movaps %xmm4,0x50(%rsp) */
	LONG $0x626f0ff3; BYTE $0x3c	/* 29fb movdqu 0x3c(%rdx),%xmm4 */
	LONG $0x6f0f4466; WORD $0x2474; BYTE $0x40	/* 2a00 movdqa 0x40(%rsp),%xmm14 */
	LONG $0x6f0f4466; WORD $0x242c	/* 2a07 movdqa (%rsp),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 2a0d movdqa %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xf6	/* 2a12 movdqa %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xc5	/* 2a17 movdqa %xmm13,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xee	/* 2a1c movdqa %xmm14,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 2a21 movdqa %xmm13,%xmm3 */
	LONG $0xf4db0f66	/* 2a26 pand %xmm4,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xc4	/* 2a2a pand %xmm4,%xmm8 */
	LONG $0xeadb0f66	/* 2a2f pand %xmm2,%xmm5 */
	LONG $0xdadb0f66	/* 2a33 pand %xmm2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 2a37 pand %xmm9,%xmm4 */
	LONG $0xb4f50f66; LONG $0x0000b024; BYTE $0x00	/* 2a3c pmaddwd 0xb0(%rsp),%xmm6 */
	LONG $0x5cf50f66; WORD $0x7024	/* 2a45 pmaddwd 0x70(%rsp),%xmm3 */
	LONG $0x710f4166; WORD $0x0cd4	/* 2a4b psrlw $0xc,%xmm12 */
	LONG $0xacf50f66; LONG $0x00008024; BYTE $0x00	/* 2a51 pmaddwd 0x80(%rsp),%xmm5 */
	LONG $0xf50f4566; BYTE $0xdc	/* 2a5a pmaddwd %xmm12,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 2a5f movdqa %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x00a02484; WORD $0x0000	/* 2a64 pmaddwd 0xa0(%rsp),%xmm8 */
	LONG $0x710f4166; WORD $0x0cd4	/* 2a6e psrlw $0xc,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 2a74 pand %xmm9,%xmm2 */
	LONG $0xddfe0f66	/* 2a79 paddd %xmm5,%xmm3 */
	LONG $0xf50f4166; BYTE $0xfc	/* 2a7d pmaddwd %xmm12,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xed	/* 2a82 movdqa %xmm13,%xmm5 */
	LONG $0xa4f50f66; LONG $0x0000c024; BYTE $0x00	/* 2a87 pmaddwd 0xc0(%rsp),%xmm4 */
	LONG $0xfe0f4466; BYTE $0xc6	/* 2a90 paddd %xmm6,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xe6	/* 2a95 movdqa %xmm14,%xmm12 */
	LONG $0x94f50f66; LONG $0x00009024; BYTE $0x00	/* 2a9a pmaddwd 0x90(%rsp),%xmm2 */
	LONG $0xfe0f4466; BYTE $0xc3	/* 2aa3 paddd %xmm3,%xmm8 */
	LONG $0x5a6f0ff3; BYTE $0x5c	/* 2aa8 movdqu 0x5c(%rdx),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xe3	/* 2aad paddd %xmm11,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xde	/* 2ab2 movdqa %xmm14,%xmm11 */
	LONG $0xc05b0f45	/* 2ab7 cvtdq2ps %xmm8,%xmm8 */
	LONG $0xd7fe0f66	/* 2abb paddd %xmm7,%xmm2 */
	LONG $0xf36f0f66	/* 2abf movdqa %xmm3,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xfd	/* 2ac3 movdqa %xmm13,%xmm7 */
	LONG $0x6f0f4466; LONG $0x00f024ac; WORD $0x0000	/* 2ac8 movdqa 0xf0(%rsp),%xmm13 */
	LONG $0xe2fe0f66	/* 2ad2 paddd %xmm2,%xmm4 */
	LONG $0x526f0ff3; BYTE $0x4c	/* 2ad6 movdqu 0x4c(%rdx),%xmm2 */
	LONG $0xd6710f66; BYTE $0x0c	/* 2adb psrlw $0xc,%xmm6 */
	LONG $0xfbdb0f66	/* 2ae0 pand %xmm3,%xmm7 */
	LONG $0xf50f4466; BYTE $0xd6	/* 2ae4 pmaddwd %xmm6,%xmm10 */
	LONG $0xdb0f4466; BYTE $0xe3	/* 2ae9 pand %xmm3,%xmm12 */
	WORD $0x5b0f; BYTE $0xe4	/* 2aee cvtdq2ps %xmm4,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xef	/* 2af1 pand %xmm15,%xmm13 */
	LONG $0xf26f0f66	/* 2af6 movdqa %xmm2,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xda	/* 2afa pand %xmm2,%xmm11 */
	LONG $0xeadb0f66	/* 2aff pand %xmm2,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 2b03 pand %xmm9,%xmm3 */
	LONG $0xd6710f66; BYTE $0x0c	/* 2b08 psrlw $0xc,%xmm6 */
	LONG $0x9cf50f66; LONG $0x00013024; BYTE $0x00	/* 2b0d pmaddwd 0x130(%rsp),%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 2b16 pand %xmm9,%xmm2 */
	LONG $0xf50f4166; BYTE $0xf5	/* 2b1b pmaddwd %xmm13,%xmm6 */
	LONG $0x94f50f66; LONG $0x00010024; BYTE $0x00	/* 2b20 pmaddwd 0x100(%rsp),%xmm2 */
	LONG $0xf50f4466; LONG $0x012024a4; WORD $0x0000	/* 2b29 pmaddwd 0x120(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xda	/* 2b33 paddd %xmm10,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xd6	/* 2b38 movdqa %xmm14,%xmm10 */
	LONG $0xf50f4466; LONG $0x00e0249c; WORD $0x0000	/* 2b3d pmaddwd 0xe0(%rsp),%xmm11 */
	LONG $0xd6fe0f66	/* 2b47 paddd %xmm6,%xmm2 */
	LONG $0xbcf50f66; LONG $0x00011024; BYTE $0x00	/* 2b4b pmaddwd 0x110(%rsp),%xmm7 */
	LONG $0xdafe0f66	/* 2b54 paddd %xmm2,%xmm3 */
	LONG $0x526f0ff3; BYTE $0x7c	/* 2b58 movdqu 0x7c(%rdx),%xmm2 */
	LONG $0xacf50f66; LONG $0x0000d024; BYTE $0x00	/* 2b5d pmaddwd 0xd0(%rsp),%xmm5 */
	WORD $0x5b0f; BYTE $0xdb	/* 2b66 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xfc	/* 2b69 paddd %xmm12,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xf2	/* 2b6e pand %xmm2,%xmm14 */
	LONG $0xfe0f4166; BYTE $0xeb	/* 2b73 paddd %xmm11,%xmm5 */
	LONG $0xfdfe0f66	/* 2b78 paddd %xmm5,%xmm7 */
	LONG $0x6a6f0ff3; BYTE $0x6c	/* 2b7c movdqu 0x6c(%rdx),%xmm5 */
	LONG $0xf50f4466; LONG $0x019024b4; WORD $0x0000	/* 2b81 pmaddwd 0x190(%rsp),%xmm14 */
	LONG $0x6f0f4466; WORD $0x2424	/* 2b8b movdqa (%rsp),%xmm12 */
	WORD $0x5b0f; BYTE $0xff	/* 2b91 cvtdq2ps %xmm7,%xmm7 */
	LONG $0xfc7abf0f	/* 2b94 movswl -0x4(%rdx),%edi */
	LONG $0xdb0f4466; BYTE $0xd5	/* 2b98 pand %xmm5,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf4	/* 2b9d movdqa %xmm12,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xea	/* 2ba2 movdqa %xmm10,%xmm13 */
	LONG $0xdb0f4466; BYTE $0xe5	/* 2ba7 pand %xmm5,%xmm12 */
	WORD $0xe7c1; BYTE $0x0d	/* 2bac shl $0xd,%edi */
	LONG $0x6f0f4566; BYTE $0xdc	/* 2baf movdqa %xmm12,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 2bb4 movdqa %xmm2,%xmm12 */
	LONG $0x6f0f4466; LONG $0x01a02494; WORD $0x0000	/* 2bb9 movdqa 0x1a0(%rsp),%xmm10 */
	LONG $0xf2db0f66	/* 2bc3 pand %xmm2,%xmm6 */
	LONG $0x710f4166; WORD $0x0cd4	/* 2bc7 psrlw $0xc,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd1	/* 2bcd pand %xmm9,%xmm2 */
	LONG $0x94f50f66; LONG $0x0001b024; BYTE $0x00	/* 2bd2 pmaddwd 0x1b0(%rsp),%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 2bdb and $0x8fffe000,%edi */
	LONG $0xdb0f4566; BYTE $0xd7	/* 2be1 pand %xmm15,%xmm10 */
	WORD $0x8948; BYTE $0xf9	/* 2be6 mov %rdi,%rcx */
	LONG $0xb4f50f66; LONG $0x00018024; BYTE $0x00	/* 2be9 pmaddwd 0x180(%rsp),%xmm6 */
	LONG $0xf50f4566; BYTE $0xe2	/* 2bf2 pmaddwd %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 2bf7 movdqa %xmm5,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 2bfc pand %xmm9,%xmm5 */
	LONG $0x20e1c148	/* 2c01 shl $0x20,%rcx */
	LONG $0x710f4166; WORD $0x0cd2	/* 2c05 psrlw $0xc,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 2c0b paddd %xmm12,%xmm2 */
	WORD $0x0148; BYTE $0xf9	/* 2c10 add %rdi,%rcx */
	LONG $0x54290f44; WORD $0x6024	/* 2c13 movaps %xmm10,0x60(%rsp) */
	LONG $0xfe0f4166; BYTE $0xf6	/* 2c19 paddd %xmm14,%xmm6 */
	LONG $0x6f0f4466; LONG $0x01602494; WORD $0x0000	/* 2c1e movdqa 0x160(%rsp),%xmm10 */
	LONG $0xacf50f66; LONG $0x00017024; BYTE $0x00	/* 2c28 pmaddwd 0x170(%rsp),%xmm5 */
	LONG $0xf50f4466; LONG $0x015024ac; WORD $0x0000	/* 2c31 pmaddwd 0x150(%rsp),%xmm13 */
	LONG $0x213c8d4a	/* 2c3b lea (%rcx,%r12,1),%rdi */
	LONG $0xdb0f4566; BYTE $0xd7	/* 2c3f pand %xmm15,%xmm10 */
	LONG $0xf50f4466; WORD $0x2454; BYTE $0x60	/* 2c44 pmaddwd 0x60(%rsp),%xmm10 */
	WORD $0x0948; BYTE $0xf7	/* 2c4b or %rsi,%rdi */
	LONG $0xf50f4466; LONG $0x0140249c; WORD $0x0000	/* 2c4e pmaddwd 0x140(%rsp),%xmm11 */
	LONG $0xfe0f4166; BYTE $0xea	/* 2c58 paddd %xmm10,%xmm5 */
	LONG $0xef0f4566; BYTE $0xd2	/* 2c5d pxor %xmm10,%xmm10 */
	LONG $0xd5fe0f66	/* 2c62 paddd %xmm5,%xmm2 */
	WORD $0x280f; BYTE $0xe9	/* 2c66 movaps %xmm1,%xmm5 */
	LONG $0xfe0f4566; BYTE $0xdd	/* 2c69 paddd %xmm13,%xmm11 */
	LONG $0x00e9c60f	/* 2c6e shufps $0x0,%xmm1,%xmm5 */
	LONG $0x246c590f; BYTE $0x30	/* 2c72 mulps 0x30(%rsp),%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 2c77 paddd %xmm11,%xmm6 */
	WORD $0x5b0f; BYTE $0xd2	/* 2c7c cvtdq2ps %xmm2,%xmm2 */
	WORD $0x5b0f; BYTE $0xf6	/* 2c7f cvtdq2ps %xmm6,%xmm6 */
	LONG $0xd5580f44	/* 2c82 addps %xmm5,%xmm10 */
	WORD $0x280f; BYTE $0xe9	/* 2c86 movaps %xmm1,%xmm5 */
	LONG $0x55e9c60f	/* 2c89 shufps $0x55,%xmm1,%xmm5 */
	LONG $0x246c590f; BYTE $0x50	/* 2c8d mulps 0x50(%rsp),%xmm5 */
	LONG $0xea580f41	/* 2c92 addps %xmm10,%xmm5 */
	LONG $0xd1280f44	/* 2c96 movaps %xmm1,%xmm10 */
	LONG $0xd1c60f44; BYTE $0xaa	/* 2c9a shufps $0xaa,%xmm1,%xmm10 */
	LONG $0xd0590f45	/* 2c9f mulps %xmm8,%xmm10 */
	LONG $0xffc9c60f	/* 2ca3 shufps $0xff,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xcc	/* 2ca7 mulps %xmm4,%xmm1 */
	WORD $0x280f; BYTE $0xe0	/* 2caa movaps %xmm0,%xmm4 */
	LONG $0x00e0c60f	/* 2cad shufps $0x0,%xmm0,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* 2cb1 mulps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xf8	/* 2cb4 movaps %xmm0,%xmm7 */
	LONG $0x55f8c60f	/* 2cb7 shufps $0x55,%xmm0,%xmm7 */
	LONG $0xd5580f44	/* 2cbb addps %xmm5,%xmm10 */
	LONG $0xca580f41	/* 2cbf addps %xmm10,%xmm1 */
	WORD $0x580f; BYTE $0xe1	/* 2cc3 addps %xmm1,%xmm4 */
	WORD $0x280f; BYTE $0xcf	/* 2cc6 movaps %xmm7,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 2cc9 mulps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xd8	/* 2ccc movaps %xmm0,%xmm3 */
	LONG $0xaad8c60f	/* 2ccf shufps $0xaa,%xmm0,%xmm3 */
	WORD $0x590f; BYTE $0xde	/* 2cd3 mulps %xmm6,%xmm3 */
	LONG $0xffc0c60f	/* 2cd6 shufps $0xff,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 2cda mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xcc	/* 2cdd addps %xmm4,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 2ce0 addps %xmm1,%xmm3 */
	LONG $0x8c6f0f66; LONG $0x0001d024; BYTE $0x00	/* 2ce3 movdqa 0x1d0(%rsp),%xmm1 */
	LONG $0xd16f0f66	/* 2cec movdqa %xmm1,%xmm2 */
	WORD $0x580f; BYTE $0xd8	/* 2cf0 addps %xmm0,%xmm3 */
	LONG $0xd1610f66	/* 2cf3 punpcklwd %xmm1,%xmm2 */
	LONG $0xc16f0f66	/* 2cf7 movdqa %xmm1,%xmm0 */
	LONG $0xc1690f66	/* 2cfb punpckhwd %xmm1,%xmm0 */
	LONG $0xca6f0f66	/* 2cff movdqa %xmm2,%xmm1 */
	LONG $0x6f0f41f3; BYTE $0x12	/* 2d03 movdqu (%r10),%xmm2 */
	LONG $0x84f50f66; LONG $0x0001c024; BYTE $0x00	/* 2d08 pmaddwd 0x1c0(%rsp),%xmm0 */
	LONG $0xcaf50f66	/* 2d11 pmaddwd %xmm2,%xmm1 */
	LONG $0xdb5b0f66	/* 2d15 cvtps2dq %xmm3,%xmm3 */
	LONG $0xc8fe0f66	/* 2d19 paddd %xmm0,%xmm1 */
	LONG $0xc3700f66; BYTE $0x4e	/* 2d1d pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xd8fe0f66	/* 2d22 paddd %xmm0,%xmm3 */
	LONG $0xe3700f66; BYTE $0xb1	/* 2d26 pshufd $0xb1,%xmm3,%xmm4 */
	LONG $0xe3fe0f66	/* 2d2b paddd %xmm3,%xmm4 */
	LONG $0xd96e0f66	/* 2d2f movd %ecx,%xmm3 */
	WORD $0x0b8b	/* 2d33 mov (%rbx),%ecx */
	LONG $0xdb7e0ff3	/* 2d35 movq %xmm3,%xmm3 */
	WORD $0x5b0f; BYTE $0xe4	/* 2d39 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xdb7e0ff3	/* 2d3c movq %xmm3,%xmm3 */
	LONG $0xfffff981; WORD $0x467f	/* 2d40 cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* 2d46 jle 2d57 */
	LONG $0x0000be48; LONG $0x00001000; WORD $0x1000	/* 2d48 movabs $0x1000000010000000,%rsi */
	WORD $0xc931	/* 2d52 xor %ecx,%ecx */
	WORD $0x0948; BYTE $0xf7	/* 2d54 or %rsi,%rdi */
	LONG $0xc16e0f66	/* 2d57 movd %ecx,%xmm0 */
	LONG $0xfe4abf0f	/* 2d5b movswl -0x2(%rdx),%ecx */
	LONG $0xe9700f66; BYTE $0x4e	/* 2d5f pshufd $0x4e,%xmm1,%xmm5 */
	LONG $0x20c28349	/* 2d64 add $0x20,%r10 */
	LONG $0x24bc280f; LONG $0x00000210	/* 2d68 movaps 0x210(%rsp),%xmm7 */
	WORD $0x280f; BYTE $0xd0	/* 2d70 movaps %xmm0,%xmm2 */
	LONG $0xcdfe0f66	/* 2d73 paddd %xmm5,%xmm1 */
	LONG $0x01000548; WORD $0x0000	/* 2d77 add $0x100,%rax */
	WORD $0xe1c1; BYTE $0x0d	/* 2d7d shl $0xd,%ecx */
	LONG $0xe9700f66; BYTE $0xb1	/* 2d80 pshufd $0xb1,%xmm1,%xmm5 */
	LONG $0x90c28148; WORD $0x0000; BYTE $0x00	/* 2d85 add $0x90,%rdx */
	LONG $0x04c38348	/* 2d8c add $0x4,%rbx */
	LONG $0xd7590ff3	/* 2d90 mulss %xmm7,%xmm2 */
	LONG $0xe000e181; WORD $0x8fff	/* 2d94 and $0x8fffe000,%ecx */
	LONG $0xe9fe0f66	/* 2d9a paddd %xmm1,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xc9	/* 2d9e movq %rcx,%xmm1 */
	WORD $0x5b0f; BYTE $0xed	/* 2da3 cvtdq2ps %xmm5,%xmm5 */
	WORD $0x8948; BYTE $0xce	/* 2da6 mov %rcx,%rsi */
	LONG $0xc97e0ff3	/* 2da9 movq %xmm1,%xmm1 */
	LONG $0x20e6c148	/* 2dad shl $0x20,%rsi */
	WORD $0x0148; BYTE $0xce	/* 2db1 add %rcx,%rsi */
	WORD $0x014c; BYTE $0xe6	/* 2db4 add %r12,%rsi */
	WORD $0x280f; BYTE $0xc2	/* 2db7 movaps %xmm2,%xmm0 */
	LONG $0x00d2c60f	/* 2dba shufps $0x0,%xmm2,%xmm2 */
	WORD $0x0948; BYTE $0xfe	/* 2dbe or %rdi,%rsi */
	WORD $0x590f; BYTE $0xd3	/* 2dc1 mulps %xmm3,%xmm2 */
	LONG $0x00c0c60f	/* 2dc4 shufps $0x0,%xmm0,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 2dc8 mulps %xmm1,%xmm0 */
	LONG $0x244c280f; BYTE $0x20	/* 2dcb movaps 0x20(%rsp),%xmm1 */
	WORD $0x590f; BYTE $0xd4	/* 2dd0 mulps %xmm4,%xmm2 */
	WORD $0x590f; BYTE $0xc5	/* 2dd3 mulps %xmm5,%xmm0 */
	WORD $0x5c0f; BYTE $0xd0	/* 2dd6 subps %xmm0,%xmm2 */
	LONG $0x2454580f; BYTE $0x10	/* 2dd9 addps 0x10(%rsp),%xmm2 */
	LONG $0x244c290f; BYTE $0x10	/* 2dde movaps %xmm1,0x10(%rsp) */
	WORD $0x3949; BYTE $0xc7	/* 2de3 cmp %rax,%r15 */
	LONG $0xf829850f; WORD $0xffff	/* 2de6 jne 2615 */
	LONG $0x2484280f; LONG $0x000001f0	/* 2dec movaps 0x1f0(%rsp),%xmm0 */
	LONG $0x2494580f; LONG $0x000001e0	/* 2df4 addps 0x1e0(%rsp),%xmm2 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* 2dfc movabs $0x1000000010000000,%rax */
	LONG $0x24b48b4c; LONG $0x00000220	/* 2e06 mov 0x220(%rsp),%r14 */
	LONG $0x24bc8b48; LONG $0x00000230	/* 2e0e mov 0x230(%rsp),%rdi */
	WORD $0x580f; BYTE $0xc1	/* 2e16 addps %xmm1,%xmm0 */
	LONG $0x24ac8b4c; LONG $0x00000240	/* 2e19 mov 0x240(%rsp),%r13 */
	LONG $0x24a4280f; LONG $0x00000250	/* 2e21 movaps 0x250(%rsp),%xmm4 */
	WORD $0x580f; BYTE $0xd0	/* 2e29 addps %xmm0,%xmm2 */
	LONG $0x110f41f3; WORD $0xfc51	/* 2e2c movss %xmm2,-0x4(%r9) */
	WORD $0x8548; BYTE $0xc6	/* 2e32 test %rax,%rsi */
	LONG $0x08c7840f; WORD $0x0000	/* 2e35 je 3702 */
	LONG $0x056f0ff3; LONG $0x00000981	/* 2e3b movdqa 0x0(%rip),%xmm0 = 37c4, as it lies */
	LONG $0xc9ef0f66	/* 2e43 pxor %xmm1,%xmm1 */
	WORD $0x280f; BYTE $0xfc	/* 2e47 movaps %xmm4,%xmm7 */
	LONG $0x156f0ff3; LONG $0x00000952	/* 2e4a movdqa 0x0(%rip),%xmm2 = 37a4, as it lies */
	LONG $0x244c290f; BYTE $0x50	/* 2e52 movaps %xmm1,0x50(%rsp) */
	LONG $0x24848b48; LONG $0x00000328	/* 2e57 mov 0x328(%rsp),%rax */
	WORD $0x8948; BYTE $0xfa	/* 2e5f mov %rdi,%rdx */
	LONG $0x6f0f44f3; LONG $0x0008d93d; BYTE $0x00	/* 2e62 movdqa 0x0(%rip),%xmm15 = 3744, as it lies */
	LONG $0x248c290f; LONG $0x00000080	/* 2e6b movaps %xmm1,0x80(%rsp) */
	LONG $0x244c290f; BYTE $0x60	/* 2e73 movaps %xmm1,0x60(%rsp) */
	LONG $0x244c290f; BYTE $0x70	/* 2e78 movaps %xmm1,0x70(%rsp) */
	LONG $0x0d6f0ff3; LONG $0x0000092f	/* 2e7d movdqa 0x0(%rip),%xmm1 = 37b4, as it lies */
	LONG $0x24bc290f; LONG $0x00000220	/* 2e85 movaps %xmm7,0x220(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000008cf	/* 2e8d movdqa 0x0(%rip),%xmm7 = 3764, as it lies */
	LONG $0x248c290f; LONG $0x00000240	/* 2e95 movaps %xmm1,0x240(%rsp) */
	LONG $0xc86f0f66	/* 2e9d movdqa %xmm0,%xmm1 */
	LONG $0x247c290f; BYTE $0x10	/* 2ea1 movaps %xmm7,0x10(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000008c6	/* 2ea6 movdqa 0x0(%rip),%xmm7 = 3774, as it lies */
	LONG $0x247c290f; BYTE $0x30	/* 2eae movaps %xmm7,0x30(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000008c9	/* 2eb3 movdqa 0x0(%rip),%xmm7 = 3784, as it lies */
	LONG $0x2494290f; LONG $0x00000230	/* 2ebb movaps %xmm2,0x230(%rsp) */
	LONG $0x248c290f; LONG $0x00000250	/* 2ec3 movaps %xmm1,0x250(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* 2ecb movaps %xmm7,0x20(%rsp) */
	WORD $0x15eb	/* 2ed0 jmp 2ee7 */
	LONG $0x248c280f; LONG $0x00000080	/* 2ed2 movaps 0x80(%rsp),%xmm1 */
	LONG $0x24ac290f; LONG $0x00000080	/* 2eda movaps %xmm5,0x80(%rsp) */
	LONG $0x244c290f; BYTE $0x60	/* 2ee2 movaps %xmm1,0x60(%rsp) */
	LONG $0x6f0f44f3; WORD $0x2040	/* 2ee7 movdqu 0x20(%rax),%xmm8 */
	LONG $0x286f0ff3	/* 2eed movdqu (%rax),%xmm5 */
	LONG $0x20c58348	/* 2ef1 add $0x20,%rbp */
	LONG $0x04c58349	/* 2ef5 add $0x4,%r13 */
	LONG $0x706f0ff3; BYTE $0x60	/* 2ef9 movdqu 0x60(%rax),%xmm6 */
	LONG $0x606f0ff3; BYTE $0x30	/* 2efe movdqu 0x30(%rax),%xmm4 */
	LONG $0x01000548; WORD $0x0000	/* 2f03 add $0x100,%rax */
	LONG $0x90c28148; WORD $0x0000; BYTE $0x00	/* 2f09 add $0x90,%rdx */
	LONG $0x6f0f4166; BYTE $0xc0	/* 2f10 movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xed	/* 2f15 movdqa %xmm5,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 2f1a pand %xmm15,%xmm8 */
	LONG $0x6f0f44f3; LONG $0xffff1088; BYTE $0xff	/* 2f1f movdqu -0xf0(%rax),%xmm9 */
	LONG $0xf0710f66; BYTE $0x08	/* 2f28 psllw $0x8,%xmm0 */
	LONG $0xfe6f0f66	/* 2f2d movdqa %xmm6,%xmm7 */
	LONG $0xcc6f0f66	/* 2f31 movdqa %xmm4,%xmm1 */
	LONG $0xe0710f66; BYTE $0x04	/* 2f35 psraw $0x4,%xmm0 */
	LONG $0xf7710f66; BYTE $0x08	/* 2f3a psllw $0x8,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xd1	/* 2f3f movdqa %xmm9,%xmm10 */
	LONG $0xf1710f66; BYTE $0x08	/* 2f44 psllw $0x8,%xmm1 */
	LONG $0xe7710f66; BYTE $0x04	/* 2f49 psraw $0x4,%xmm7 */
	LONG $0x2484290f; LONG $0x00000090	/* 2f4e movaps %xmm0,0x90(%rsp) */
	LONG $0x806f0ff3; LONG $0xffffff40	/* 2f56 movdqu -0xc0(%rax),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 2f5e movdqa %xmm1,%xmm12 */
	LONG $0xe5710f66; BYTE $0x08	/* 2f63 psraw $0x8,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2f68 pand %xmm15,%xmm4 */
	LONG $0x24bc290f; LONG $0x000000c0	/* 2f6d movaps %xmm7,0xc0(%rsp) */
	LONG $0xc86f0f66	/* 2f75 movdqa %xmm0,%xmm1 */
	LONG $0xd06f0f66	/* 2f79 movdqa %xmm0,%xmm2 */
	LONG $0xb86f0ff3; LONG $0xffffff70	/* 2f7d movdqu -0x90(%rax),%xmm7 */
	LONG $0x806f0ff3; LONG $0xffffff50	/* 2f85 movdqu -0xb0(%rax),%xmm0 */
	LONG $0xf1710f66; BYTE $0x08	/* 2f8d psllw $0x8,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2f92 psraw $0x8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 2f97 pand %xmm15,%xmm6 */
	LONG $0xd86f0f66	/* 2f9c movdqa %xmm0,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xf0	/* 2fa0 movdqa %xmm0,%xmm14 */
	LONG $0xc76f0f66	/* 2fa5 movdqa %xmm7,%xmm0 */
	LONG $0x248c290f; LONG $0x000000a0	/* 2fa9 movaps %xmm1,0xa0(%rsp) */
	LONG $0xf0710f66; BYTE $0x08	/* 2fb1 psllw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e6	/* 2fb6 psraw $0x8,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xff	/* 2fbc pand %xmm15,%xmm7 */
	LONG $0x2494290f; LONG $0x000000b0	/* 2fc1 movaps %xmm2,0xb0(%rsp) */
	LONG $0xe0710f66; BYTE $0x04	/* 2fc9 psraw $0x4,%xmm0 */
	LONG $0xf3710f66; BYTE $0x08	/* 2fce psllw $0x8,%xmm3 */
	LONG $0xb4290f44; LONG $0x0000e024; BYTE $0x00	/* 2fd3 movaps %xmm14,0xe0(%rsp) */
	LONG $0x2484290f; LONG $0x000000f0	/* 2fdc movaps %xmm0,0xf0(%rsp) */
	LONG $0x406f0ff3; BYTE $0x80	/* 2fe4 movdqu -0x80(%rax),%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* 2fe9 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08f2	/* 2fef psllw $0x8,%xmm10 */
	LONG $0x249c290f; LONG $0x000000d0	/* 2ff5 movaps %xmm3,0xd0(%rsp) */
	LONG $0x710f4166; WORD $0x08f5	/* 2ffd psllw $0x8,%xmm13 */
	LONG $0x710f4166; WORD $0x04e4	/* 3003 psraw $0x4,%xmm12 */
	LONG $0xc86f0f66	/* 3009 movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 300d movdqa %xmm0,%xmm11 */
	LONG $0x406f0ff3; BYTE $0x90	/* 3012 movdqu -0x70(%rax),%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3017 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08f3	/* 301c psllw $0x8,%xmm11 */
	LONG $0x248c290f; LONG $0x00000110	/* 3022 movaps %xmm1,0x110(%rsp) */
	LONG $0x486f0ff3; BYTE $0xa0	/* 302a movdqu -0x60(%rax),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf0	/* 302f movdqa %xmm0,%xmm14 */
	LONG $0x9c290f44; LONG $0x00010024; BYTE $0x00	/* 3034 movaps %xmm11,0x100(%rsp) */
	LONG $0x710f4166; WORD $0x08f6	/* 303d psllw $0x8,%xmm14 */
	LONG $0xd16f0f66	/* 3043 movdqa %xmm1,%xmm2 */
	LONG $0x248c290f; LONG $0x00000120	/* 3047 movaps %xmm1,0x120(%rsp) */
	LONG $0xb4290f44; LONG $0x00014024; BYTE $0x00	/* 304f movaps %xmm14,0x140(%rsp) */
	LONG $0xf2710f66; BYTE $0x08	/* 3058 psllw $0x8,%xmm2 */
	LONG $0x6f0f44f3; WORD $0xb070	/* 305d movdqu -0x50(%rax),%xmm14 */
	LONG $0xe2710f66; BYTE $0x04	/* 3063 psraw $0x4,%xmm2 */
	LONG $0x2494290f; LONG $0x00000130	/* 3068 movaps %xmm2,0x130(%rsp) */
	LONG $0xd06f0f66	/* 3070 movdqa %xmm0,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc6	/* 3074 movdqa %xmm14,%xmm0 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 3079 pand %xmm15,%xmm14 */
	LONG $0xf0710f66; BYTE $0x08	/* 307e psllw $0x8,%xmm0 */
	LONG $0xe2710f66; BYTE $0x08	/* 3083 psraw $0x8,%xmm2 */
	LONG $0xe0710f66; BYTE $0x04	/* 3088 psraw $0x4,%xmm0 */
	LONG $0x2494290f; LONG $0x00000150	/* 308d movaps %xmm2,0x150(%rsp) */
	LONG $0x2484290f; LONG $0x00000160	/* 3095 movaps %xmm0,0x160(%rsp) */
	LONG $0x406f0ff3; BYTE $0xc0	/* 309d movdqu -0x40(%rax),%xmm0 */
	LONG $0xd06f0f66	/* 30a2 movdqa %xmm0,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 30a6 psraw $0x8,%xmm0 */
	LONG $0xf2710f66; BYTE $0x08	/* 30ab psllw $0x8,%xmm2 */
	LONG $0x2484290f; LONG $0x00000180	/* 30b0 movaps %xmm0,0x180(%rsp) */
	LONG $0x2494290f; LONG $0x00000170	/* 30b8 movaps %xmm2,0x170(%rsp) */
	LONG $0x506f0ff3; BYTE $0xe0	/* 30c0 movdqu -0x20(%rax),%xmm2 */
	LONG $0xc26f0f66	/* 30c5 movdqa %xmm2,%xmm0 */
	LONG $0x2494290f; LONG $0x00000190	/* 30c9 movaps %xmm2,0x190(%rsp) */
	LONG $0xf0710f66; BYTE $0x08	/* 30d1 psllw $0x8,%xmm0 */
	LONG $0xe0710f66; BYTE $0x04	/* 30d6 psraw $0x4,%xmm0 */
	LONG $0x2484290f; LONG $0x000001a0	/* 30db movaps %xmm0,0x1a0(%rsp) */
	LONG $0x406f0ff3; BYTE $0xd0	/* 30e3 movdqu -0x30(%rax),%xmm0 */
	LONG $0x708a8b48; WORD $0xffff; BYTE $0xff	/* 30e8 mov -0x90(%rdx),%rcx */
	LONG $0x6f0f44f3; WORD $0xf05d	/* 30ef movdqu -0x10(%rbp),%xmm11 */
	LONG $0xd86f0f66	/* 30f5 movdqa %xmm0,%xmm3 */
	LONG $0xc86f0f66	/* 30f9 movdqa %xmm0,%xmm1 */
	LONG $0x406f0ff3; BYTE $0xf0	/* 30fd movdqu -0x10(%rax),%xmm0 */
	WORD $0x8949; BYTE $0x0b	/* 3102 mov %rcx,(%r11) */
	LONG $0xff788a8b; WORD $0xffff	/* 3105 mov -0x88(%rdx),%ecx */
	LONG $0xf3710f66; BYTE $0x08	/* 310b psllw $0x8,%xmm3 */
	LONG $0xe1710f66; BYTE $0x08	/* 3110 psraw $0x8,%xmm1 */
	LONG $0x9c290f44; LONG $0x0001f024; BYTE $0x00	/* 3115 movaps %xmm11,0x1f0(%rsp) */
	LONG $0x249c290f; LONG $0x000001b0	/* 311e movaps %xmm3,0x1b0(%rsp) */
	LONG $0xd86f0f66	/* 3126 movdqa %xmm0,%xmm3 */
	LONG $0x084b8941	/* 312a mov %ecx,0x8(%r11) */
	LONG $0x24948b44; LONG $0x000003e4	/* 312e mov 0x3e4(%rsp),%r10d */
	LONG $0xf3710f66; BYTE $0x08	/* 3136 psllw $0x8,%xmm3 */
	LONG $0x24848b44; LONG $0x000003ec	/* 313b mov 0x3ec(%rsp),%r8d */
	LONG $0xe824b48b; WORD $0x0003; BYTE $0x00	/* 3143 mov 0x3e8(%rsp),%esi */
	LONG $0x2484290f; LONG $0x000001d0	/* 314a movaps %xmm0,0x1d0(%rsp) */
	LONG $0xe3710f66; BYTE $0x04	/* 3152 psraw $0x4,%xmm3 */
	WORD $0x8944; BYTE $0xd1	/* 3157 mov %r10d,%ecx */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* 315a and $0x3f3f3f3f,%r10d */
	LONG $0x248c290f; LONG $0x000001c0	/* 3161 movaps %xmm1,0x1c0(%rsp) */
	LONG $0xc9ef0f66	/* 3169 pxor %xmm1,%xmm1 */
	WORD $0x8944; BYTE $0xc3	/* 316d mov %r8d,%ebx */
	WORD $0xe9c1; BYTE $0x02	/* 3170 shr $0x2,%ecx */
	LONG $0x249c290f; LONG $0x000001e0	/* 3173 movaps %xmm3,0x1e0(%rsp) */
	LONG $0x9a6f0ff3; LONG $0xffffff7c	/* 317b movdqu -0x84(%rdx),%xmm3 */
	LONG $0x3030e181; WORD $0x3030	/* 3183 and $0x30303030,%ecx */
	LONG $0x0f0fe381; WORD $0x0f0f	/* 3189 and $0xf0f0f0f,%ebx */
	LONG $0x04e8c141	/* 318f shr $0x4,%r8d */
	WORD $0xd909	/* 3193 or %ebx,%ecx */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 3195 and $0xf0f0f0f,%r8d */
	LONG $0x20e1c148	/* 319c shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xd1	/* 31a0 or %r10,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 31a3 movq %rcx,%xmm0 */
	WORD $0xf189	/* 31a8 mov %esi,%ecx */
	LONG $0x3f3fe681; WORD $0x3f3f	/* 31aa and $0x3f3f3f3f,%esi */
	WORD $0xe9c1; BYTE $0x02	/* 31b0 shr $0x2,%ecx */
	LONG $0xc1600f66	/* 31b3 punpcklbw %xmm1,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 31b7 and $0x30303030,%ecx */
	LONG $0x6f0f4466; BYTE $0xd8	/* 31bd movdqa %xmm0,%xmm11 */
	WORD $0x0944; BYTE $0xc1	/* 31c2 or %r8d,%ecx */
	LONG $0x20e1c148	/* 31c5 shl $0x20,%rcx */
	WORD $0x0948; BYTE $0xf1	/* 31c9 or %rsi,%rcx */
	LONG $0x6e0f4866; BYTE $0xd1	/* 31cc movq %rcx,%xmm2 */
	LONG $0xd1600f66	/* 31d1 punpcklbw %xmm1,%xmm2 */
	LONG $0x2494290f; LONG $0x00000200	/* 31d5 movaps %xmm2,0x200(%rsp) */
	LONG $0xd2ef0f66	/* 31dd pxor %xmm2,%xmm2 */
	LONG $0x610f4466; BYTE $0xda	/* 31e1 punpcklwd %xmm2,%xmm11 */
	LONG $0xc2690f66	/* 31e6 punpckhwd %xmm2,%xmm0 */
	LONG $0x526f0ff3; BYTE $0x8c	/* 31ea movdqu -0x74(%rdx),%xmm2 */
	LONG $0xcb5b0f41	/* 31ef cvtdq2ps %xmm11,%xmm1 */
	WORD $0x5b0f; BYTE $0xc0	/* 31f3 cvtdq2ps %xmm0,%xmm0 */
	LONG $0x9c280f44; LONG $0x00022024; BYTE $0x00	/* 31f6 movaps 0x220(%rsp),%xmm11 */
	LONG $0xcb590f41	/* 31ff mulps %xmm11,%xmm1 */
	LONG $0xc3590f41	/* 3203 mulps %xmm11,%xmm0 */
	LONG $0x6f0f4466; WORD $0x245c; BYTE $0x30	/* 3207 movdqa 0x30(%rsp),%xmm11 */
	LONG $0xdb0f4466; BYTE $0xda	/* 320e pand %xmm2,%xmm11 */
	LONG $0xf50f4566; BYTE $0xd9	/* 3213 pmaddwd %xmm9,%xmm11 */
	LONG $0x6f0f4466; WORD $0x244c; BYTE $0x10	/* 3218 movdqa 0x10(%rsp),%xmm9 */
	LONG $0xdb0f4466; BYTE $0xca	/* 321f pand %xmm2,%xmm9 */
	LONG $0xf50f4566; BYTE $0xca	/* 3224 pmaddwd %xmm10,%xmm9 */
	LONG $0x6f0f4466; WORD $0x2454; BYTE $0x30	/* 3229 movdqa 0x30(%rsp),%xmm10 */
	LONG $0xfe0f4566; BYTE $0xcb	/* 3230 paddd %xmm11,%xmm9 */
	LONG $0xdb0f4466; BYTE $0xd3	/* 3235 pand %xmm3,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd5	/* 323a pmaddwd %xmm5,%xmm10 */
	LONG $0x6c6f0f66; WORD $0x1024	/* 323f movdqa 0x10(%rsp),%xmm5 */
	LONG $0xebdb0f66	/* 3245 pand %xmm3,%xmm5 */
	LONG $0xf50f4166; BYTE $0xed	/* 3249 pmaddwd %xmm13,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xea	/* 324e movdqa %xmm2,%xmm13 */
	LONG $0x710f4166; WORD $0x0cd5	/* 3253 psrlw $0xc,%xmm13 */
	LONG $0xfe0f4166; BYTE $0xea	/* 3259 paddd %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe5	/* 325e pmaddwd %xmm13,%xmm4 */
	LONG $0x6f0f4466; WORD $0x246c; BYTE $0x20	/* 3263 movdqa 0x20(%rsp),%xmm13 */
	LONG $0xfe0f4466; BYTE $0xcd	/* 326a paddd %xmm5,%xmm9 */
	LONG $0xc95b0f45	/* 326f cvtdq2ps %xmm9,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 3273 pand %xmm13,%xmm2 */
	LONG $0xf50f4166; BYTE $0xd4	/* 3278 pmaddwd %xmm12,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 327d movdqa %xmm3,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 3282 pand %xmm13,%xmm3 */
	LONG $0x710f4166; WORD $0x0cd4	/* 3287 psrlw $0xc,%xmm12 */
	LONG $0xd4fe0f66	/* 328d paddd %xmm4,%xmm2 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 3291 pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xf50f4566; BYTE $0xc4	/* 329a pmaddwd %xmm12,%xmm8 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x30	/* 329f movdqa 0x30(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xd8	/* 32a6 paddd %xmm8,%xmm3 */
	LONG $0xd3fe0f66	/* 32ab paddd %xmm3,%xmm2 */
	LONG $0x5a6f0ff3; BYTE $0xac	/* 32af movdqu -0x54(%rdx),%xmm3 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 32b4 movdqa %xmm12,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xd4	/* 32b9 movdqa %xmm12,%xmm10 */
	LONG $0xc25b0f44	/* 32be cvtdq2ps %xmm2,%xmm8 */
	LONG $0x526f0ff3; BYTE $0x9c	/* 32c2 movdqu -0x64(%rdx),%xmm2 */
	LONG $0x84290f44; LONG $0x00009024; BYTE $0x00	/* 32c7 movaps %xmm8,0x90(%rsp) */
	LONG $0xdb0f4466; BYTE $0xdb	/* 32d0 pand %xmm3,%xmm11 */
	LONG $0xf50f4466; LONG $0x00e0249c; WORD $0x0000	/* 32d5 pmaddwd 0xe0(%rsp),%xmm11 */
	LONG $0x646f0f66; WORD $0x1024	/* 32df movdqa 0x10(%rsp),%xmm4 */
	LONG $0xdb0f4466; BYTE $0xd2	/* 32e5 pand %xmm2,%xmm10 */
	LONG $0xf50f4466; LONG $0x00b02494; WORD $0x0000	/* 32ea pmaddwd 0xb0(%rsp),%xmm10 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 32f4 movdqa %xmm4,%xmm8 */
	LONG $0xec6f0f66	/* 32f9 movdqa %xmm4,%xmm5 */
	LONG $0xe36f0f66	/* 32fd movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x0c	/* 3301 psrlw $0xc,%xmm4 */
	LONG $0xdb0f4466; BYTE $0xc3	/* 3306 pand %xmm3,%xmm8 */
	LONG $0xeadb0f66	/* 330b pand %xmm2,%xmm5 */
	LONG $0xfcf50f66	/* 330f pmaddwd %xmm4,%xmm7 */
	LONG $0xe26f0f66	/* 3313 movdqa %xmm2,%xmm4 */
	LONG $0xf50f4466; LONG $0x00d02484; WORD $0x0000	/* 3317 pmaddwd 0xd0(%rsp),%xmm8 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 3321 pand %xmm13,%xmm3 */
	LONG $0xd4710f66; BYTE $0x0c	/* 3326 psrlw $0xc,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 332b pand %xmm13,%xmm2 */
	LONG $0xf4f50f66	/* 3330 pmaddwd %xmm4,%xmm6 */
	LONG $0xfe0f4566; BYTE $0xc3	/* 3334 paddd %xmm11,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xec	/* 3339 movdqa %xmm12,%xmm13 */
	LONG $0xacf50f66; LONG $0x0000a024; BYTE $0x00	/* 333e pmaddwd 0xa0(%rsp),%xmm5 */
	LONG $0x9cf50f66; LONG $0x0000f024; BYTE $0x00	/* 3347 pmaddwd 0xf0(%rsp),%xmm3 */
	LONG $0x94f50f66; LONG $0x0000c024; BYTE $0x00	/* 3350 pmaddwd 0xc0(%rsp),%xmm2 */
	LONG $0xfe0f4166; BYTE $0xea	/* 3359 paddd %xmm10,%xmm5 */
	LONG $0xdffe0f66	/* 335e paddd %xmm7,%xmm3 */
	LONG $0x6f0f4466; WORD $0x2454; BYTE $0x10	/* 3362 movdqa 0x10(%rsp),%xmm10 */
	LONG $0xd6fe0f66	/* 3369 paddd %xmm6,%xmm2 */
	LONG $0xfe0f4466; BYTE $0xc5	/* 336d paddd %xmm5,%xmm8 */
	LONG $0x6a6f0ff3; BYTE $0xcc	/* 3372 movdqu -0x34(%rdx),%xmm5 */
	LONG $0x6f0f4166; BYTE $0xf4	/* 3377 movdqa %xmm12,%xmm6 */
	LONG $0xd3fe0f66	/* 337c paddd %xmm3,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xfa	/* 3380 movdqa %xmm10,%xmm7 */
	LONG $0xc05b0f45	/* 3385 cvtdq2ps %xmm8,%xmm8 */
	LONG $0x9c6f0f66; LONG $0x00012024; BYTE $0x00	/* 3389 movdqa 0x120(%rsp),%xmm3 */
	WORD $0x5b0f; BYTE $0xe2	/* 3392 cvtdq2ps %xmm2,%xmm4 */
	LONG $0x526f0ff3; BYTE $0xbc	/* 3395 movdqu -0x44(%rdx),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xdd	/* 339a movdqa %xmm5,%xmm11 */
	LONG $0xfddb0f66	/* 339f pand %xmm5,%xmm7 */
	LONG $0x710f4166; WORD $0x0cd3	/* 33a3 psrlw $0xc,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xed	/* 33a9 pand %xmm5,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 33ae pand %xmm15,%xmm3 */
	LONG $0xf50f4466; LONG $0x015024ac; WORD $0x0000	/* 33b3 pmaddwd 0x150(%rsp),%xmm13 */
	LONG $0xf2db0f66	/* 33bd pand %xmm2,%xmm6 */
	LONG $0xbcf50f66; LONG $0x00014024; BYTE $0x00	/* 33c1 pmaddwd 0x140(%rsp),%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 33ca movdqa %xmm6,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 33cf movdqa %xmm10,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xd3	/* 33d4 movdqa %xmm11,%xmm10 */
	LONG $0xf50f4566; BYTE $0xd6	/* 33d9 pmaddwd %xmm14,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xda	/* 33de movdqa %xmm2,%xmm11 */
	LONG $0x6f0f4466; WORD $0x2474; BYTE $0x20	/* 33e3 movdqa 0x20(%rsp),%xmm14 */
	LONG $0xf2db0f66	/* 33ea pand %xmm2,%xmm6 */
	LONG $0x710f4166; WORD $0x0cd3	/* 33ee psrlw $0xc,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xfd	/* 33f4 paddd %xmm13,%xmm7 */
	LONG $0xf50f4466; LONG $0x011024a4; WORD $0x0000	/* 33f9 pmaddwd 0x110(%rsp),%xmm12 */
	LONG $0xdb0f4166; BYTE $0xee	/* 3403 pand %xmm14,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 3408 pand %xmm14,%xmm2 */
	LONG $0xacf50f66; LONG $0x00016024; BYTE $0x00	/* 340d pmaddwd 0x160(%rsp),%xmm5 */
	LONG $0x94f50f66; LONG $0x00013024; BYTE $0x00	/* 3416 pmaddwd 0x130(%rsp),%xmm2 */
	LONG $0xf50f4466; BYTE $0xdb	/* 341f pmaddwd %xmm3,%xmm11 */
	LONG $0xb4f50f66; LONG $0x00010024; BYTE $0x00	/* 3424 pmaddwd 0x100(%rsp),%xmm6 */
	LONG $0xfe0f4166; BYTE $0xea	/* 342d paddd %xmm10,%xmm5 */
	LONG $0xfe0f4166; BYTE $0xd3	/* 3432 paddd %xmm11,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 3437 paddd %xmm12,%xmm6 */
	LONG $0xd5fe0f66	/* 343c paddd %xmm5,%xmm2 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x30	/* 3440 movdqa 0x30(%rsp),%xmm12 */
	LONG $0x6a6f0ff3; BYTE $0xdc	/* 3447 movdqu -0x24(%rdx),%xmm5 */
	WORD $0x5b0f; BYTE $0xda	/* 344c cvtdq2ps %xmm2,%xmm3 */
	LONG $0x526f0ff3; BYTE $0xec	/* 344f movdqu -0x14(%rdx),%xmm2 */
	LONG $0xfefe0f66	/* 3454 paddd %xmm6,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xf4	/* 3458 movdqa %xmm12,%xmm14 */
	LONG $0xdb0f4466; BYTE $0xe5	/* 345d pand %xmm5,%xmm12 */
	WORD $0x5b0f; BYTE $0xff	/* 3462 cvtdq2ps %xmm7,%xmm7 */
	LONG $0xdb0f4466; BYTE $0xf2	/* 3465 pand %xmm2,%xmm14 */
	LONG $0x6f0f4566; BYTE $0xec	/* 346a movdqa %xmm12,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 346f movdqa %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x01c024b4; WORD $0x0000	/* 3474 pmaddwd 0x1c0(%rsp),%xmm14 */
	LONG $0x710f4166; WORD $0x0cd4	/* 347e psrlw $0xc,%xmm12 */
	LONG $0x6f0f4466; WORD $0x2454; BYTE $0x10	/* 3484 movdqa 0x10(%rsp),%xmm10 */
	LONG $0xf50f4466; LONG $0x018024ac; WORD $0x0000	/* 348b pmaddwd 0x180(%rsp),%xmm13 */
	LONG $0x6c8abf0f; WORD $0xffff; BYTE $0xff	/* 3495 movswl -0x94(%rdx),%ecx */
	LONG $0x6f0f4166; BYTE $0xf2	/* 349c movdqa %xmm10,%xmm6 */
	LONG $0xdb0f4466; BYTE $0xd5	/* 34a1 pand %xmm5,%xmm10 */
	LONG $0x6f0f4566; BYTE $0xda	/* 34a6 movdqa %xmm10,%xmm11 */
	LONG $0xf2db0f66	/* 34ab pand %xmm2,%xmm6 */
	LONG $0x54db0f66; WORD $0x2024	/* 34af pand 0x20(%rsp),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* 34b5 shl $0xd,%ecx */
	LONG $0x6f0f4466; LONG $0x01d02494; WORD $0x0000	/* 34b8 movdqa 0x1d0(%rsp),%xmm10 */
	LONG $0xe000e181; WORD $0x8fff	/* 34c2 and $0x8fffe000,%ecx */
	LONG $0x94f50f66; LONG $0x0001e024; BYTE $0x00	/* 34c8 pmaddwd 0x1e0(%rsp),%xmm2 */
	LONG $0xb4f50f66; LONG $0x0001b024; BYTE $0x00	/* 34d1 pmaddwd 0x1b0(%rsp),%xmm6 */
	LONG $0xf50f4466; LONG $0x0170249c; WORD $0x0000	/* 34da pmaddwd 0x170(%rsp),%xmm11 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 34e4 pand %xmm15,%xmm10 */
	LONG $0xf50f4566; BYTE $0xe2	/* 34e9 pmaddwd %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 34ee movdqa %xmm5,%xmm10 */
	LONG $0x6cdb0f66; WORD $0x2024	/* 34f3 pand 0x20(%rsp),%xmm5 */
	LONG $0x710f4166; WORD $0x0cd2	/* 34f9 psrlw $0xc,%xmm10 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 34ff paddd %xmm12,%xmm2 */
	LONG $0xfe0f4166; BYTE $0xf6	/* 3504 paddd %xmm14,%xmm6 */
	LONG $0xb4280f44; LONG $0x00026024; BYTE $0x00	/* 3509 movaps 0x260(%rsp),%xmm14 */
	LONG $0x94290f44; LONG $0x0000a024; BYTE $0x00	/* 3512 movaps %xmm10,0xa0(%rsp) */
	LONG $0xfe0f4566; BYTE $0xdd	/* 351b paddd %xmm13,%xmm11 */
	LONG $0x6f0f4466; LONG $0x01902494; WORD $0x0000	/* 3520 movdqa 0x190(%rsp),%xmm10 */
	LONG $0xacf50f66; LONG $0x0001a024; BYTE $0x00	/* 352a pmaddwd 0x1a0(%rsp),%xmm5 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 3533 paddd %xmm11,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 3538 pand %xmm15,%xmm10 */
	WORD $0x5b0f; BYTE $0xf6	/* 353d cvtdq2ps %xmm6,%xmm6 */
	LONG $0xf50f4466; LONG $0x00a02494; WORD $0x0000	/* 3540 pmaddwd 0xa0(%rsp),%xmm10 */
	LONG $0xfe0f4166; BYTE $0xea	/* 354a paddd %xmm10,%xmm5 */
	LONG $0x6f0f4466; LONG $0x02502494; WORD $0x0000	/* 354f movdqa 0x250(%rsp),%xmm10 */
	LONG $0xd5fe0f66	/* 3559 paddd %xmm5,%xmm2 */
	WORD $0x280f; BYTE $0xe9	/* 355d movaps %xmm1,%xmm5 */
	LONG $0x00e9c60f	/* 3560 shufps $0x0,%xmm1,%xmm5 */
	LONG $0xe9590f41	/* 3564 mulps %xmm9,%xmm5 */
	LONG $0xef0f4566; BYTE $0xc9	/* 3568 pxor %xmm9,%xmm9 */
	WORD $0x5b0f; BYTE $0xd2	/* 356d cvtdq2ps %xmm2,%xmm2 */
	LONG $0xcd580f44	/* 3570 addps %xmm5,%xmm9 */
	WORD $0x280f; BYTE $0xe9	/* 3574 movaps %xmm1,%xmm5 */
	LONG $0x55e9c60f	/* 3577 shufps $0x55,%xmm1,%xmm5 */
	LONG $0x24ac590f; LONG $0x00000090	/* 357b mulps 0x90(%rsp),%xmm5 */
	LONG $0xe9580f41	/* 3583 addps %xmm9,%xmm5 */
	LONG $0xc9280f44	/* 3587 movaps %xmm1,%xmm9 */
	LONG $0xc9c60f44; BYTE $0xaa	/* 358b shufps $0xaa,%xmm1,%xmm9 */
	LONG $0xc8590f45	/* 3590 mulps %xmm8,%xmm9 */
	LONG $0xffc9c60f	/* 3594 shufps $0xff,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xcc	/* 3598 mulps %xmm4,%xmm1 */
	WORD $0x280f; BYTE $0xe0	/* 359b movaps %xmm0,%xmm4 */
	LONG $0x00e0c60f	/* 359e shufps $0x0,%xmm0,%xmm4 */
	WORD $0x590f; BYTE $0xe7	/* 35a2 mulps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xf8	/* 35a5 movaps %xmm0,%xmm7 */
	LONG $0x55f8c60f	/* 35a8 shufps $0x55,%xmm0,%xmm7 */
	LONG $0xcd580f44	/* 35ac addps %xmm5,%xmm9 */
	LONG $0xc9580f41	/* 35b0 addps %xmm9,%xmm1 */
	WORD $0x580f; BYTE $0xe1	/* 35b4 addps %xmm1,%xmm4 */
	WORD $0x280f; BYTE $0xcf	/* 35b7 movaps %xmm7,%xmm1 */
	LONG $0xbc6f0f66; LONG $0x00023024; BYTE $0x00	/* 35ba movdqa 0x230(%rsp),%xmm7 */
	WORD $0x590f; BYTE $0xcb	/* 35c3 mulps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xd8	/* 35c6 movaps %xmm0,%xmm3 */
	LONG $0xaad8c60f	/* 35c9 shufps $0xaa,%xmm0,%xmm3 */
	WORD $0x590f; BYTE $0xde	/* 35cd mulps %xmm6,%xmm3 */
	LONG $0xffc0c60f	/* 35d0 shufps $0xff,%xmm0,%xmm0 */
	LONG $0xb46f0f66; LONG $0x00024024; BYTE $0x00	/* 35d4 movdqa 0x240(%rsp),%xmm6 */
	WORD $0x590f; BYTE $0xc2	/* 35dd mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xcc	/* 35e0 addps %xmm4,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 35e3 addps %xmm1,%xmm3 */
	LONG $0x8c6f0f66; LONG $0x00020024; BYTE $0x00	/* 35e6 movdqa 0x200(%rsp),%xmm1 */
	LONG $0xe96f0f66	/* 35ef movdqa %xmm1,%xmm5 */
	WORD $0x580f; BYTE $0xd8	/* 35f3 addps %xmm0,%xmm3 */
	LONG $0xc16f0f66	/* 35f6 movdqa %xmm1,%xmm0 */
	LONG $0xe9610f66	/* 35fa punpcklwd %xmm1,%xmm5 */
	LONG $0xc1690f66	/* 35fe punpckhwd %xmm1,%xmm0 */
	LONG $0x4d6f0ff3; BYTE $0xe0	/* 3602 movdqu -0x20(%rbp),%xmm1 */
	LONG $0x84f50f66; LONG $0x0001f024; BYTE $0x00	/* 3607 pmaddwd 0x1f0(%rsp),%xmm0 */
	LONG $0xe9f50f66	/* 3610 pmaddwd %xmm1,%xmm5 */
	LONG $0xdb5b0f66	/* 3614 cvtps2dq %xmm3,%xmm3 */
	LONG $0x100f41f3; WORD $0xfc4d	/* 3618 movss -0x4(%r13),%xmm1 */
	LONG $0xe8fe0f66	/* 361e paddd %xmm0,%xmm5 */
	LONG $0xc3700f66; BYTE $0x4e	/* 3622 pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xd8fe0f66	/* 3627 paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 362b movq %rcx,%xmm0 */
	LONG $0x6e8abf0f; WORD $0xffff; BYTE $0xff	/* 3630 movswl -0x92(%rdx),%ecx */
	LONG $0xe3700f66; BYTE $0xb1	/* 3637 pshufd $0xb1,%xmm3,%xmm4 */
	LONG $0xc07e0ff3	/* 363c movq %xmm0,%xmm0 */
	LONG $0xe3fe0f66	/* 3640 paddd %xmm3,%xmm4 */
	LONG $0xdf6f0f66	/* 3644 movdqa %xmm7,%xmm3 */
	WORD $0xe1c1; BYTE $0x0d	/* 3648 shl $0xd,%ecx */
	LONG $0xd8db0f66	/* 364b pand %xmm0,%xmm3 */
	LONG $0xe000e181; WORD $0x8fff	/* 364f and $0x8fffe000,%ecx */
	WORD $0x5b0f; BYTE $0xe4	/* 3655 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xde660f66	/* 3658 pcmpgtd %xmm6,%xmm3 */
	LONG $0x00c9c60f	/* 365c shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd36f0f66	/* 3660 movdqa %xmm3,%xmm2 */
	LONG $0xd0df0f66	/* 3664 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc2	/* 3668 por %xmm10,%xmm0 */
	LONG $0xd6590f41	/* 366d mulps %xmm14,%xmm2 */
	LONG $0xc3db0f66	/* 3671 pand %xmm3,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 3675 orps %xmm0,%xmm2 */
	LONG $0xc5700f66; BYTE $0x4e	/* 3678 pshufd $0x4e,%xmm5,%xmm0 */
	LONG $0xc5fe0f66	/* 367d paddd %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 3681 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 3684 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 3689 paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 368d movq %rcx,%xmm0 */
	LONG $0xc07e0ff3	/* 3692 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 3696 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 3699 pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 369d mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 36a0 movdqa %xmm7,%xmm5 */
	LONG $0xee660f66	/* 36a4 pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 36a8 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 36ac pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc2	/* 36b0 por %xmm10,%xmm0 */
	LONG $0xf6590f41	/* 36b5 mulps %xmm14,%xmm6 */
	LONG $0xc5db0f66	/* 36b9 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x50	/* 36bd movaps 0x50(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 36c2 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 36c5 mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 36c8 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 36cb subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x70	/* 36ce addps 0x70(%rsp),%xmm2 */
	LONG $0x244c280f; BYTE $0x60	/* 36d3 movaps 0x60(%rsp),%xmm1 */
	LONG $0x244c290f; BYTE $0x70	/* 36d8 movaps %xmm1,0x70(%rsp) */
	LONG $0x2454290f; BYTE $0x50	/* 36dd movaps %xmm2,0x50(%rsp) */
	WORD $0x3949; BYTE $0xc7	/* 36e2 cmp %rax,%r15 */
	LONG $0xf7e7850f; WORD $0xffff	/* 36e5 jne 2ed2 */
	LONG $0x2484280f; LONG $0x00000080	/* 36eb movaps 0x80(%rsp),%xmm0 */
	WORD $0x580f; BYTE $0xcd	/* 36f3 addps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xc2	/* 36f6 addps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 36f9 addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc41	/* 36fc movss %xmm0,-0x4(%r9) */
	LONG $0x24848b48; LONG $0x00000390	/* 3702 mov 0x390(%rsp),%rax */
	WORD $0x0148; BYTE $0xc7	/* 370a add %rax,%rdi */
	WORD $0x394d; BYTE $0xf1	/* 370d cmp %r14,%r9 */
	LONG $0xee4f850f; WORD $0xffff	/* 3710 jne 2565 */
	LONG $0xf8c48148; WORD $0x0003; BYTE $0x00	/* 3716 add $0x3f8,%rsp */
	BYTE $0x5b	/* 371d pop %rbx */
	BYTE $0x5d	/* 371e pop %rbp */
	WORD $0x5c41	/* 371f pop %r12 */
	WORD $0x5d41	/* 3721 pop %r13 */
	WORD $0x5e41	/* 3723 pop %r14 */
	WORD $0x5f41	/* 3725 pop %r15 */
	BYTE $0xc3	/* 3727 ret */
	LONG $0xc0ef0f66	/* 3728 pxor %xmm0,%xmm0 */
	LONG $0x45110f41; BYTE $0x00	/* 372c movups %xmm0,0x0(%r13) */
	LONG $0x10c58349	/* 3731 add $0x10,%r13 */
	LONG $0xffed3fe9; BYTE $0xff	/* 3735 jmp 2479 */
	LONG $0xfc41c741; LONG $0x00000000	/* 373a movl $0x0,-0x4(%r9) */
	WORD $0xbeeb	/* 3742 jmp 3702 */
	LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00; LONG $0xff00ff00	/* 3744 .rodata.cst16 */
	LONG $0x3b800000; LONG $0x3b800000; LONG $0x3b800000; LONG $0x3b800000	/* 3754 .rodata.cst16 */
	LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f; LONG $0x000f000f	/* 3764 .rodata.cst16 */
	LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00; LONG $0x0f000f00	/* 3774 .rodata.cst16 */
	LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0; LONG $0x00f000f0	/* 3784 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 3794 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 37a4 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 37b4 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 37c4 .rodata.cst16 */
	RET
