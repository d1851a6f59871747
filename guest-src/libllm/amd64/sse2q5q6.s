/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2q5q6.cc bc0fee9b6411e327
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	f4c1dddd649fe2f9
 */

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
	LONG $0x00272de9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* 7 mov %rdx,%r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	WORD $0x8948; BYTE $0xf5	/* f mov %rsi,%rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0xe8ec8148; WORD $0x0004; BYTE $0x00	/* 13 sub $0x4e8,%rsp */
	LONG $0x2484894c; LONG $0x000001a0	/* 1a mov %r8,0x1a0(%rsp) */
	LONG $0x248c894c; LONG $0x00000198	/* 22 mov %r9,0x198(%rsp) */
	LONG $0x03f98348	/* 2a cmp $0x3,%rcx */
	LONG $0x1a4f8e0f; WORD $0x0000	/* 2e jle 1a83 */
	LONG $0x121c8d48	/* 34 lea (%rdx,%rdx,1),%rbx */
	LONG $0x24848948; LONG $0x000001a8	/* 38 mov %rax,0x1a8(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002675	/* 40 movdqa 0x0(%rip),%xmm7 = 26bd, as it lies */
	LONG $0x100f44f3; LONG $0x00268c35; BYTE $0x00	/* 48 movss 0x0(%rip),%xmm14 = 26dd */
	LONG $0x249c8948; LONG $0x00000100	/* 51 mov %rbx,0x100(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 59 add %rdx,%rbx */
	WORD $0x8948; BYTE $0xe9	/* 5c mov %rbp,%rcx */
	LONG $0x249c8948; LONG $0x00000110	/* 5f mov %rbx,0x110(%rsp) */
	LONG $0x951c8d48; LONG $0x00000000	/* 67 lea 0x0(,%rdx,4),%rbx */
	LONG $0x24948b48; LONG $0x00000528	/* 6f mov 0x528(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x000001d8	/* 77 mov %rbx,0x1d8(%rsp) */
	LONG $0x08e2c148	/* 7f shl $0x8,%rdx */
	LONG $0x24bc8948; LONG $0x00000208	/* 83 mov %rdi,0x208(%rsp) */
	LONG $0x021c8d4a	/* 8b lea (%rdx,%r8,1),%rbx */
	LONG $0x24ac8948; LONG $0x00000210	/* 8f mov %rbp,0x210(%rsp) */
	WORD $0x8948; BYTE $0xfa	/* 97 mov %rdi,%rdx */
	LONG $0x249c8948; LONG $0x00000200	/* 9a mov %rbx,0x200(%rsp) */
	LONG $0x24848948; LONG $0x00000218	/* a2 mov %rax,0x218(%rsp) */
	LONG $0x24bc290f; LONG $0x000001e0	/* aa movaps %xmm7,0x1e0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002613	/* b2 movdqa 0x0(%rip),%xmm7 = 26cd, as it lies */
	LONG $0x24bc290f; LONG $0x000001f0	/* ba movaps %xmm7,0x1f0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002623	/* c2 movdqa 0x0(%rip),%xmm7 = 26ed, as it lies */
	LONG $0x24bc290f; LONG $0x00000120	/* ca movaps %xmm7,0x120(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002623	/* d2 movdqa 0x0(%rip),%xmm7 = 26fd, as it lies */
	LONG $0x24bc290f; LONG $0x00000130	/* da movaps %xmm7,0x130(%rsp) */
	LONG $0xfe280f41	/* e2 movaps %xmm14,%xmm7 */
	LONG $0xfec60f41; BYTE $0x00	/* e6 shufps $0x0,%xmm14,%xmm7 */
	LONG $0x24bc290f; LONG $0x00000140	/* eb movaps %xmm7,0x140(%rsp) */
	LONG $0x24bc8348; LONG $0x00000528; BYTE $0x00	/* f3 cmpq $0x0,0x528(%rsp) */
	LONG $0x25a58e0f; WORD $0x0000	/* fc jle 26a7 */
	LONG $0x24848d48; LONG $0x000002e0	/* 102 lea 0x2e0(%rsp),%rax */
	LONG $0xf6ef0f66	/* 10a pxor %xmm6,%xmm6 */
	WORD $0x8949; BYTE $0xcb	/* 10e mov %rcx,%r11 */
	WORD $0xed31	/* 111 xor %ebp,%ebp */
	LONG $0x249c8d48; LONG $0x00000260	/* 113 lea 0x260(%rsp),%rbx */
	LONG $0x24b48b48; LONG $0x00000520	/* 11b mov 0x520(%rsp),%rsi */
	LONG $0x248c8b4c; LONG $0x000001a0	/* 123 mov 0x1a0(%rsp),%r9 */
	LONG $0x24848948; LONG $0x000001d0	/* 12b mov %rax,0x1d0(%rsp) */
	LONG $0xc0a18d4c; WORD $0x001a; BYTE $0x00	/* 133 lea 0x1ac0(%rcx),%r12 */
	WORD $0x280f; BYTE $0xe6	/* 13a movaps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xee	/* 13d movaps %xmm6,%xmm5 */
	WORD $0x3145; BYTE $0xc0	/* 140 xor %r8d,%r8d */
	LONG $0x249c8948; LONG $0x000001c8	/* 143 mov %rbx,0x1c8(%rsp) */
	LONG $0xef0f4566; BYTE $0xdb	/* 14b pxor %xmm11,%xmm11 */
	LONG $0x24bc8d4c; LONG $0x00000254	/* 150 lea 0x254(%rsp),%r15 */
	LONG $0x0000bd49; LONG $0x00000080; WORD $0x0080	/* 158 movabs $0x80000000800000,%r13 */
	LONG $0x248c8948; LONG $0x000001b0	/* 162 mov %rcx,0x1b0(%rsp) */
	LONG $0xee280f44	/* 16a movaps %xmm6,%xmm13 */
	LONG $0x6f0f4466; LONG $0x01e0248c; WORD $0x0000	/* 16e movdqa 0x1e0(%rsp),%xmm9 */
	LONG $0x24948948; LONG $0x000001b8	/* 178 mov %rdx,0x1b8(%rsp) */
	LONG $0x6f0f4466; LONG $0x01f024bc; WORD $0x0000	/* 180 movdqa 0x1f0(%rsp),%xmm15 */
	LONG $0x248c8948; LONG $0x000001c0	/* 18a mov %rcx,0x1c0(%rsp) */
	LONG $0x24b4290f; LONG $0x000000d0	/* 192 movaps %xmm6,0xd0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x01	/* 19a movdqu (%r9),%xmm0 */
	LONG $0x24bc8d49; LONG $0xfffffd40	/* 19f lea -0x2c0(%r12),%rdi */
	LONG $0x04538d49	/* 1a7 lea 0x4(%r11),%rdx */
	WORD $0x8949; BYTE $0xda	/* 1ab mov %rbx,%r10 */
	LONG $0xc86f0f66	/* 1ae movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1b2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ba psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bf psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1c4 movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1c7 movups %xmm0,0x10(%rax) */
	LONG $0x6f0f41f3; WORD $0x1041	/* 1cb movdqu 0x10(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 1d1 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d5 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d9 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1dd psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e2 psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1e7 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1eb movups %xmm0,0x30(%rax) */
	LONG $0x6f0f41f3; WORD $0x2041	/* 1ef movdqu 0x20(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 1f5 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1f9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1fd punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 201 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 206 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 20b movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 20f movups %xmm0,0x50(%rax) */
	LONG $0x6f0f41f3; WORD $0x3041	/* 213 movdqu 0x30(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 219 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 21d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 221 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 225 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 22a psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 22f movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 233 movups %xmm0,0x70(%rax) */
	LONG $0x6f0f41f3; WORD $0x4041	/* 237 movdqu 0x40(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 23d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 241 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 245 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 249 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 24e psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 253 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 25a movups %xmm0,0x90(%rax) */
	LONG $0x6f0f41f3; WORD $0x5041	/* 261 movdqu 0x50(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 267 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 26b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 26f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 273 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 278 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 27d movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 284 movups %xmm0,0xb0(%rax) */
	LONG $0x6f0f41f3; WORD $0x6041	/* 28b movdqu 0x60(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 291 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 295 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 299 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 29d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2a2 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 2a7 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 2ae movups %xmm0,0xd0(%rax) */
	LONG $0x6f0f41f3; WORD $0x7041	/* 2b5 movdqu 0x70(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 2bb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2bf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2c3 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c7 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2cc psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 2d1 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 2d8 movups %xmm0,0xf0(%rax) */
	LONG $0x6f0f41f3; LONG $0x00008081; BYTE $0x00	/* 2df movdqu 0x80(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 2e8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2ec punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2f0 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2f4 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2f9 psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 2fe movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 305 movups %xmm0,0x110(%rax) */
	LONG $0x6f0f41f3; LONG $0x00009081; BYTE $0x00	/* 30c movdqu 0x90(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 315 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 319 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 31d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 321 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 326 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 32b movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 332 movups %xmm0,0x130(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000a081; BYTE $0x00	/* 339 movdqu 0xa0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 342 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 346 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 34a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 34e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 353 psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 358 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 35f movups %xmm0,0x150(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000b081; BYTE $0x00	/* 366 movdqu 0xb0(%r9),%xmm0 */
	LONG $0x2484894c; LONG $0x000000e0	/* 36f mov %r8,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 377 movdqa %xmm0,%xmm1 */
	LONG $0x249c894c; LONG $0x000000f0	/* 37b mov %r11,0xf0(%rsp) */
	LONG $0xc8600f66	/* 383 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 387 punpckhbw %xmm0,%xmm0 */
	LONG $0x24ac8948; LONG $0x00000190	/* 38b mov %rbp,0x190(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 393 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 398 psraw $0x8,%xmm0 */
	LONG $0xac290f44; LONG $0x00015024; BYTE $0x00	/* 39d movaps %xmm13,0x150(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 3a6 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 3ad movups %xmm0,0x170(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000c081; BYTE $0x00	/* 3b4 movdqu 0xc0(%r9),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000160	/* 3bd movaps %xmm5,0x160(%rsp) */
	LONG $0xc86f0f66	/* 3c5 movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000170	/* 3c9 movaps %xmm4,0x170(%rsp) */
	LONG $0xb4290f44; LONG $0x00018024; BYTE $0x00	/* 3d1 movaps %xmm14,0x180(%rsp) */
	LONG $0xc8600f66	/* 3da punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3de punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3e2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3e7 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 3ec movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 3f3 movups %xmm0,0x190(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000d081; BYTE $0x00	/* 3fa movdqu 0xd0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 403 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 407 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 40b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 40f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 414 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 419 movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 420 movups %xmm0,0x1b0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000e081; BYTE $0x00	/* 427 movdqu 0xe0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 430 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 434 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 438 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 43c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 441 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 446 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 44d movups %xmm0,0x1d0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000f081; BYTE $0x00	/* 454 movdqu 0xf0(%r9),%xmm0 */
	LONG $0xc86f0f66	/* 45d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 461 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 465 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 469 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 46e psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 473 movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 47a movups %xmm0,0x1f0(%rax) */
	LONG $0x7e6f0ff3; BYTE $0x10	/* 481 movdqu 0x10(%rsi),%xmm7 */
	LONG $0x24bc290f; LONG $0x000000b0	/* 486 movaps %xmm7,0xb0(%rsp) */
	LONG $0x3e6f0ff3	/* 48e movdqu (%rsi),%xmm7 */
	LONG $0x24bc290f; LONG $0x000000c0	/* 492 movaps %xmm7,0xc0(%rsp) */
	WORD $0x180f; BYTE $0x0f	/* 49a prefetcht0 (%rdi) */
	LONG $0x404f180f	/* 49d prefetcht0 0x40(%rdi) */
	LONG $0x808f180f; WORD $0x0000; BYTE $0x00	/* 4a1 prefetcht0 0x80(%rdi) */
	WORD $0x8b48; BYTE $0x0a	/* 4a8 mov (%rdx),%rcx */
	LONG $0xb0c78148; WORD $0x0000; BYTE $0x00	/* 4ab add $0xb0,%rdi */
	LONG $0x20c28349	/* 4b2 add $0x20,%r10 */
	WORD $0x8949; BYTE $0x0f	/* 4b6 mov %rcx,(%r15) */
	WORD $0x4a8b; BYTE $0x08	/* 4b9 mov 0x8(%rdx),%ecx */
	LONG $0x084f8941	/* 4bc mov %ecx,0x8(%r15) */
	LONG $0x249c8b44; LONG $0x00000254	/* 4c0 mov 0x254(%rsp),%r11d */
	LONG $0x24848b44; LONG $0x0000025c	/* 4c8 mov 0x25c(%rsp),%r8d */
	LONG $0x726f0ff3; BYTE $0x2c	/* 4d0 movdqu 0x2c(%rdx),%xmm6 */
	WORD $0x8944; BYTE $0xd9	/* 4d5 mov %r11d,%ecx */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 4d8 and $0x3f3f3f3f,%r11d */
	LONG $0x786f0ff3; BYTE $0x10	/* 4df movdqu 0x10(%rax),%xmm7 */
	LONG $0x6f0f44f3; LONG $0x000090a8; BYTE $0x00	/* 4e4 movdqu 0x90(%rax),%xmm13 */
	WORD $0x8944; BYTE $0xc5	/* 4ed mov %r8d,%ebp */
	WORD $0xe9c1; BYTE $0x02	/* 4f0 shr $0x2,%ecx */
	LONG $0xde6f0f66	/* 4f3 movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 4f7 pand %xmm15,%xmm6 */
	LONG $0x3030e181; WORD $0x3030	/* 4fc and $0x30303030,%ecx */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 502 and $0xf0f0f0f,%ebp */
	LONG $0x04e8c141	/* 508 shr $0x4,%r8d */
	WORD $0xe909	/* 50c or %ebp,%ecx */
	LONG $0xd3710f66; BYTE $0x04	/* 50e psrlw $0x4,%xmm3 */
	LONG $0x0fe08141; WORD $0x0f0f; BYTE $0x0f	/* 513 and $0xf0f0f0f,%r8d */
	LONG $0x20e1c148	/* 51a shl $0x20,%rcx */
	LONG $0xdb0f4166; BYTE $0xdf	/* 51e pand %xmm15,%xmm3 */
	WORD $0x094c; BYTE $0xd9	/* 523 or %r11,%rcx */
	LONG $0x249c8b44; LONG $0x00000258	/* 526 mov 0x258(%rsp),%r11d */
	LONG $0x6e0f4866; BYTE $0xc1	/* 52e movq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xd9	/* 533 mov %r11d,%ecx */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 536 and $0x3f3f3f3f,%r11d */
	LONG $0x600f4166; BYTE $0xc3	/* 53d punpcklbw %xmm11,%xmm0 */
	WORD $0xe9c1; BYTE $0x02	/* 542 shr $0x2,%ecx */
	LONG $0xd06f0f66	/* 545 movdqa %xmm0,%xmm2 */
	LONG $0x3030e181; WORD $0x3030	/* 549 and $0x30303030,%ecx */
	LONG $0xd0610f66	/* 54f punpcklwd %xmm0,%xmm2 */
	LONG $0xc0690f66	/* 553 punpckhwd %xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xc1	/* 557 or %r8d,%ecx */
	LONG $0x700f4466; WORD $0x55d2	/* 55a pshufd $0x55,%xmm2,%xmm10 */
	LONG $0x700f4466; WORD $0x00e2	/* 560 pshufd $0x0,%xmm2,%xmm12 */
	LONG $0x20e1c148	/* 566 shl $0x20,%rcx */
	LONG $0x700f4466; WORD $0xaac2	/* 56a pshufd $0xaa,%xmm2,%xmm8 */
	WORD $0x094c; BYTE $0xd9	/* 570 or %r11,%rcx */
	LONG $0x6e0f4866; BYTE $0xc9	/* 573 movq %rcx,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 578 movdqa %xmm1,%xmm14 */
	LONG $0x4a6f0ff3; BYTE $0x0c	/* 57d movdqu 0xc(%rdx),%xmm1 */
	LONG $0x600f4566; BYTE $0xf3	/* 582 punpcklbw %xmm11,%xmm14 */
	LONG $0xe96f0f66	/* 587 movdqa %xmm1,%xmm5 */
	LONG $0xe16f0f66	/* 58b movdqa %xmm1,%xmm4 */
	LONG $0xf5710f66; BYTE $0x04	/* 58f psllw $0x4,%xmm5 */
	LONG $0xf4710f66; BYTE $0x03	/* 594 psllw $0x3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 599 pand %xmm9,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 59e pand %xmm9,%xmm4 */
	LONG $0xeeeb0f66	/* 5a3 por %xmm6,%xmm5 */
	LONG $0xdceb0f66	/* 5a7 por %xmm4,%xmm3 */
	LONG $0xf56f0f66	/* 5ab movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 5af punpcklbw %xmm11,%xmm5 */
	LONG $0xe36f0f66	/* 5b4 movdqa %xmm3,%xmm4 */
	LONG $0x680f4166; BYTE $0xf3	/* 5b8 punpckhbw %xmm11,%xmm6 */
	LONG $0x680f4166; BYTE $0xe3	/* 5bd punpckhbw %xmm11,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 5c2 punpcklbw %xmm11,%xmm3 */
	LONG $0xf7f50f66	/* 5c7 pmaddwd %xmm7,%xmm6 */
	LONG $0x386f0ff3	/* 5cb movdqu (%rax),%xmm7 */
	LONG $0xeff50f66	/* 5cf pmaddwd %xmm7,%xmm5 */
	LONG $0xee6b0f66	/* 5d3 packssdw %xmm6,%xmm5 */
	LONG $0x726f0ff3; BYTE $0x4c	/* 5d7 movdqu 0x4c(%rdx),%xmm6 */
	LONG $0xfd6f0f66	/* 5dc movdqa %xmm5,%xmm7 */
	LONG $0x686f0ff3; BYTE $0x50	/* 5e0 movdqu 0x50(%rax),%xmm5 */
	LONG $0xf50f4166; BYTE $0xfc	/* 5e5 pmaddwd %xmm12,%xmm7 */
	LONG $0xe5f50f66	/* 5ea pmaddwd %xmm5,%xmm4 */
	LONG $0x686f0ff3; BYTE $0x40	/* 5ee movdqu 0x40(%rax),%xmm5 */
	LONG $0x247c290f; BYTE $0x20	/* 5f3 movaps %xmm7,0x20(%rsp) */
	LONG $0xfa700f66; BYTE $0xff	/* 5f8 pshufd $0xff,%xmm2,%xmm7 */
	LONG $0x243c290f	/* 5fd movaps %xmm7,(%rsp) */
	LONG $0xf8700f66; BYTE $0x00	/* 601 pshufd $0x0,%xmm0,%xmm7 */
	LONG $0xddf50f66	/* 606 pmaddwd %xmm5,%xmm3 */
	LONG $0xdc6b0f66	/* 60a packssdw %xmm4,%xmm3 */
	LONG $0xe16f0f66	/* 60e movdqa %xmm1,%xmm4 */
	LONG $0xf4710f66; BYTE $0x02	/* 612 psllw $0x2,%xmm4 */
	LONG $0xeb6f0f66	/* 617 movdqa %xmm3,%xmm5 */
	LONG $0xde6f0f66	/* 61b movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 61f pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 624 pand %xmm15,%xmm6 */
	LONG $0xf50f4166; BYTE $0xea	/* 629 pmaddwd %xmm10,%xmm5 */
	LONG $0xe6eb0f66	/* 62e por %xmm6,%xmm4 */
	LONG $0x246c290f; BYTE $0x30	/* 632 movaps %xmm5,0x30(%rsp) */
	LONG $0xe96f0f66	/* 637 movdqa %xmm1,%xmm5 */
	LONG $0xf5710f66; BYTE $0x01	/* 63b psllw $0x1,%xmm5 */
	LONG $0xd3710f66; BYTE $0x04	/* 640 psrlw $0x4,%xmm3 */
	LONG $0xf46f0f66	/* 645 movdqa %xmm4,%xmm6 */
	LONG $0x680f4166; BYTE $0xf3	/* 649 punpckhbw %xmm11,%xmm6 */
	LONG $0x600f4166; BYTE $0xe3	/* 64e punpcklbw %xmm11,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 653 pand %xmm9,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf5	/* 658 pmaddwd %xmm13,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 65d pand %xmm15,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x000080a8; BYTE $0x00	/* 662 movdqu 0x80(%rax),%xmm13 */
	LONG $0xddeb0f66	/* 66b por %xmm5,%xmm3 */
	LONG $0xf50f4166; BYTE $0xe5	/* 66f pmaddwd %xmm13,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000d0a8; BYTE $0x00	/* 674 movdqu 0xd0(%rax),%xmm13 */
	LONG $0xe66b0f66	/* 67d packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 681 movdqa %xmm4,%xmm6 */
	LONG $0xe36f0f66	/* 685 movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 689 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xe3	/* 68e punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf0	/* 693 pmaddwd %xmm8,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe5	/* 698 pmaddwd %xmm13,%xmm4 */
	LONG $0x2474290f; BYTE $0x40	/* 69d movaps %xmm6,0x40(%rsp) */
	LONG $0x726f0ff3; BYTE $0x6c	/* 6a2 movdqu 0x6c(%rdx),%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c0a8; BYTE $0x00	/* 6a7 movdqu 0xc0(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdd	/* 6b0 pmaddwd %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 6b5 movdqa %xmm1,%xmm13 */
	LONG $0xdc6b0f66	/* 6ba packssdw %xmm4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe9	/* 6be pand %xmm9,%xmm13 */
	LONG $0xe36f0f66	/* 6c3 movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 6c7 movdqa %xmm1,%xmm3 */
	LONG $0x24f50f66; BYTE $0x24	/* 6cb pmaddwd (%rsp),%xmm4 */
	LONG $0xd3710f66; BYTE $0x01	/* 6d0 psrlw $0x1,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xed	/* 6d5 movdqa %xmm13,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000110a8; BYTE $0x00	/* 6da movdqu 0x110(%rax),%xmm13 */
	LONG $0x2464290f; BYTE $0x50	/* 6e3 movaps %xmm4,0x50(%rsp) */
	LONG $0xe36f0f66	/* 6e8 movdqa %xmm3,%xmm4 */
	LONG $0xde6f0f66	/* 6ec movdqa %xmm6,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 6f0 pand %xmm15,%xmm6 */
	LONG $0xeeeb0f66	/* 6f5 por %xmm6,%xmm5 */
	LONG $0xd3710f66; BYTE $0x04	/* 6f9 psrlw $0x4,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 6fe pand %xmm9,%xmm4 */
	LONG $0xf56f0f66	/* 703 movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 707 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 70c pand %xmm15,%xmm3 */
	LONG $0x680f4166; BYTE $0xf3	/* 711 punpckhbw %xmm11,%xmm6 */
	LONG $0xdceb0f66	/* 716 por %xmm4,%xmm3 */
	LONG $0xf50f4166; BYTE $0xf5	/* 71a pmaddwd %xmm13,%xmm6 */
	LONG $0xe36f0f66	/* 71f movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 723 punpcklbw %xmm11,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x000100a8; BYTE $0x00	/* 728 movdqu 0x100(%rax),%xmm13 */
	LONG $0x680f4166; BYTE $0xe3	/* 731 punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xed	/* 736 pmaddwd %xmm13,%xmm5 */
	LONG $0xee6b0f66	/* 73b packssdw %xmm6,%xmm5 */
	LONG $0xf0700f66; BYTE $0x55	/* 73f pshufd $0x55,%xmm0,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xed	/* 744 movdqa %xmm5,%xmm13 */
	LONG $0xe8700f66; BYTE $0xaa	/* 749 pshufd $0xaa,%xmm0,%xmm5 */
	LONG $0xc0700f66; BYTE $0xff	/* 74e pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xf50f4466; BYTE $0xef	/* 753 pmaddwd %xmm7,%xmm13 */
	LONG $0x6c290f44; WORD $0x6024	/* 758 movaps %xmm13,0x60(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000150a8; BYTE $0x00	/* 75e movdqu 0x150(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xe5	/* 767 pmaddwd %xmm13,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000140a8; BYTE $0x00	/* 76c movdqu 0x140(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdd	/* 775 pmaddwd %xmm13,%xmm3 */
	LONG $0xdc6b0f66	/* 77a packssdw %xmm4,%xmm3 */
	LONG $0xe36f0f66	/* 77e movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 782 movdqa %xmm1,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 786 psrlw $0x2,%xmm3 */
	LONG $0xd1710f66; BYTE $0x03	/* 78b psrlw $0x3,%xmm1 */
	LONG $0xe6f50f66	/* 790 pmaddwd %xmm6,%xmm4 */
	LONG $0x2464290f; BYTE $0x70	/* 794 movaps %xmm4,0x70(%rsp) */
	LONG $0xe36f0f66	/* 799 movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 79d pand %xmm9,%xmm1 */
	LONG $0x6f0f44f3; LONG $0x00008caa; BYTE $0x00	/* 7a2 movdqu 0x8c(%rdx),%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 7ab pand %xmm9,%xmm4 */
	LONG $0x906f0ff3; LONG $0x00000190	/* 7b0 movdqu 0x190(%rax),%xmm2 */
	LONG $0x2444290f; BYTE $0x10	/* 7b8 movaps %xmm0,0x10(%rsp) */
	LONG $0x6f0f4166; BYTE $0xdd	/* 7bd movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 7c2 pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 7c7 por %xmm13,%xmm4 */
	LONG $0xd3710f66; BYTE $0x04	/* 7cc psrlw $0x4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 7d1 movdqa %xmm4,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 7d6 pand %xmm15,%xmm3 */
	LONG $0x600f4166; BYTE $0xe3	/* 7db punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4566; BYTE $0xeb	/* 7e0 punpckhbw %xmm11,%xmm13 */
	LONG $0xd9eb0f66	/* 7e5 por %xmm1,%xmm3 */
	LONG $0xf50f4466; BYTE $0xea	/* 7e9 pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x00000180	/* 7ee movdqu 0x180(%rax),%xmm2 */
	LONG $0xcb6f0f66	/* 7f6 movdqa %xmm3,%xmm1 */
	LONG $0x600f4166; BYTE $0xdb	/* 7fa punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xcb	/* 7ff punpckhbw %xmm11,%xmm1 */
	LONG $0xe2f50f66	/* 804 pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000001d0	/* 808 movdqu 0x1d0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 810 packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 815 movdqa %xmm4,%xmm13 */
	LONG $0xe16f0f66	/* 81a movdqa %xmm1,%xmm4 */
	LONG $0x4a6f0ff3; BYTE $0x1c	/* 81e movdqu 0x1c(%rdx),%xmm1 */
	LONG $0xe2f50f66	/* 823 pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000001c0	/* 827 movdqu 0x1c0(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xed	/* 82f pmaddwd %xmm5,%xmm13 */
	LONG $0xac290f44; LONG $0x00008024; BYTE $0x00	/* 834 movaps %xmm13,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x3c6a	/* 83d movdqu 0x3c(%rdx),%xmm13 */
	LONG $0xdaf50f66	/* 843 pmaddwd %xmm2,%xmm3 */
	LONG $0x506f0ff3; BYTE $0x30	/* 847 movdqu 0x30(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 84c packssdw %xmm4,%xmm3 */
	LONG $0xe36f0f66	/* 850 movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 854 movdqa %xmm1,%xmm3 */
	LONG $0x64f50f66; WORD $0x1024	/* 858 pmaddwd 0x10(%rsp),%xmm4 */
	LONG $0xf3710f66; BYTE $0x04	/* 85e psllw $0x4,%xmm3 */
	LONG $0x24a4290f; LONG $0x00000090	/* 863 movaps %xmm4,0x90(%rsp) */
	LONG $0xe36f0f66	/* 86b movdqa %xmm3,%xmm4 */
	LONG $0xd96f0f66	/* 86f movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x03	/* 873 psllw $0x3,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 878 pand %xmm9,%xmm4 */
	LONG $0xc36f0f66	/* 87d movdqa %xmm3,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 881 movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 886 pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 88b por %xmm13,%xmm4 */
	LONG $0xd3710f66; BYTE $0x04	/* 890 psrlw $0x4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 895 movdqa %xmm4,%xmm13 */
	LONG $0x600f4166; BYTE $0xe3	/* 89a punpcklbw %xmm11,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 89f pand %xmm15,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 8a4 punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 8a9 pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x20	/* 8ae movdqu 0x20(%rax),%xmm2 */
	LONG $0xe2f50f66	/* 8b3 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x70	/* 8b7 movdqu 0x70(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 8bc packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 8c1 movdqa %xmm4,%xmm13 */
	LONG $0xe06f0f66	/* 8c6 movdqa %xmm0,%xmm4 */
	LONG $0x806f0ff3; LONG $0x00000130	/* 8ca movdqu 0x130(%rax),%xmm0 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 8d2 pand %xmm9,%xmm4 */
	LONG $0xf50f4566; BYTE $0xec	/* 8d7 pmaddwd %xmm12,%xmm13 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 8dc movaps %xmm13,0xa0(%rsp) */
	LONG $0xdceb0f66	/* 8e5 por %xmm4,%xmm3 */
	LONG $0x6f0f44f3; WORD $0x5c6a	/* 8e9 movdqu 0x5c(%rdx),%xmm13 */
	LONG $0xe36f0f66	/* 8ef movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 8f3 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4166; BYTE $0xe3	/* 8f8 punpckhbw %xmm11,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 8fd movdqa %xmm13,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xef	/* 902 pand %xmm15,%xmm13 */
	LONG $0xe2f50f66	/* 907 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x60	/* 90b movdqu 0x60(%rax),%xmm2 */
	LONG $0x710f4166; WORD $0x04d4	/* 910 psrlw $0x4,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 916 pand %xmm15,%xmm12 */
	LONG $0xdaf50f66	/* 91b pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000b0	/* 91f movdqu 0xb0(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 927 packssdw %xmm4,%xmm3 */
	LONG $0xe16f0f66	/* 92b movdqa %xmm1,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd3	/* 92f pmaddwd %xmm3,%xmm10 */
	LONG $0xf4710f66; BYTE $0x01	/* 934 psllw $0x1,%xmm4 */
	LONG $0xd96f0f66	/* 939 movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x02	/* 93d psllw $0x2,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 942 pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd9	/* 947 pand %xmm9,%xmm3 */
	LONG $0xeb0f4466; BYTE $0xe4	/* 94c por %xmm4,%xmm12 */
	LONG $0xa06f0ff3; LONG $0x000000e0	/* 951 movdqu 0xe0(%rax),%xmm4 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 959 por %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 95e movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xdb	/* 963 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 968 punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 96d pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000a0	/* 972 movdqu 0xa0(%rax),%xmm2 */
	LONG $0xdaf50f66	/* 97a pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 97e movdqu 0xf0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 986 packssdw %xmm13,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 98b pmaddwd %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 990 movdqa %xmm12,%xmm8 */
	LONG $0x600f4566; BYTE $0xe3	/* 995 punpcklbw %xmm11,%xmm12 */
	LONG $0x680f4566; BYTE $0xc3	/* 99a punpckhbw %xmm11,%xmm8 */
	LONG $0xf50f4166; BYTE $0xe4	/* 99f pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 9a4 movdqa %xmm1,%xmm12 */
	LONG $0xf50f4466; BYTE $0xc2	/* 9a9 pmaddwd %xmm2,%xmm8 */
	LONG $0x526f0ff3; BYTE $0x7c	/* 9ae movdqu 0x7c(%rdx),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe1	/* 9b3 pand %xmm9,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 9b8 packssdw %xmm8,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 9bd movdqa %xmm1,%xmm8 */
	LONG $0x24f50f66; BYTE $0x24	/* 9c2 pmaddwd (%rsp),%xmm4 */
	LONG $0x710f4166; WORD $0x01d0	/* 9c7 psrlw $0x1,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xe8	/* 9cd movdqa %xmm8,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 9d2 movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 9d7 pand %xmm15,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xd4	/* 9dc por %xmm12,%xmm2 */
	LONG $0x710f4166; WORD $0x04d0	/* 9e1 psrlw $0x4,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xe9	/* 9e7 pand %xmm9,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 9ec movdqa %xmm2,%xmm12 */
	LONG $0x600f4166; BYTE $0xd3	/* 9f1 punpcklbw %xmm11,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 9f6 pand %xmm15,%xmm8 */
	LONG $0x680f4566; BYTE $0xe3	/* 9fb punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xc5	/* a00 por %xmm13,%xmm8 */
	LONG $0xdcfe0f66	/* a05 paddd %xmm4,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe0	/* a09 pmaddwd %xmm0,%xmm12 */
	LONG $0x806f0ff3; LONG $0x00000120	/* a0e movdqu 0x120(%rax),%xmm0 */
	LONG $0xd0f50f66	/* a16 pmaddwd %xmm0,%xmm2 */
	LONG $0x806f0ff3; LONG $0x00000170	/* a1a movdqu 0x170(%rax),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xd4	/* a22 packssdw %xmm12,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x00009ca2; BYTE $0x00	/* a27 movdqu 0x9c(%rdx),%xmm12 */
	WORD $0x014c; BYTE $0xf2	/* a30 add %r14,%rdx */
	LONG $0xd7f50f66	/* a33 pmaddwd %xmm7,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xf8	/* a37 movdqa %xmm8,%xmm7 */
	LONG $0x600f4566; BYTE $0xc3	/* a3c punpcklbw %xmm11,%xmm8 */
	LONG $0x680f4166; BYTE $0xfb	/* a41 punpckhbw %xmm11,%xmm7 */
	LONG $0xdafe0f66	/* a46 paddd %xmm2,%xmm3 */
	LONG $0xf8f50f66	/* a4a pmaddwd %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000160	/* a4e movdqu 0x160(%rax),%xmm0 */
	LONG $0xf50f4466; BYTE $0xc0	/* a56 pmaddwd %xmm0,%xmm8 */
	LONG $0x806f0ff3; LONG $0x000001b0	/* a5b movdqu 0x1b0(%rax),%xmm0 */
	LONG $0x6b0f4466; BYTE $0xc7	/* a63 packssdw %xmm7,%xmm8 */
	LONG $0xf96f0f66	/* a68 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* a6c psrlw $0x2,%xmm7 */
	LONG $0xd1710f66; BYTE $0x03	/* a71 psrlw $0x3,%xmm1 */
	LONG $0xf50f4166; BYTE $0xf0	/* a76 pmaddwd %xmm8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf9	/* a7b pand %xmm9,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xc4	/* a80 movdqa %xmm12,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xe7	/* a85 pand %xmm15,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xfc	/* a8a por %xmm12,%xmm7 */
	LONG $0x710f4166; WORD $0x04d0	/* a8f psrlw $0x4,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* a95 pand %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe7	/* a9a movdqa %xmm7,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* a9f pand %xmm15,%xmm8 */
	LONG $0x600f4166; BYTE $0xfb	/* aa4 punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* aa9 punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4466; BYTE $0xc1	/* aae por %xmm1,%xmm8 */
	LONG $0xf50f4466; BYTE $0xe0	/* ab3 pmaddwd %xmm0,%xmm12 */
	LONG $0x806f0ff3; LONG $0x000001a0	/* ab8 movdqu 0x1a0(%rax),%xmm0 */
	LONG $0x6f0f4166; BYTE $0xc8	/* ac0 movdqa %xmm8,%xmm1 */
	LONG $0x600f4566; BYTE $0xc3	/* ac5 punpcklbw %xmm11,%xmm8 */
	LONG $0x680f4166; BYTE $0xcb	/* aca punpckhbw %xmm11,%xmm1 */
	LONG $0xf8f50f66	/* acf pmaddwd %xmm0,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xc6	/* ad3 movdqa %xmm14,%xmm0 */
	LONG $0x6b0f4166; BYTE $0xfc	/* ad8 packssdw %xmm12,%xmm7 */
	LONG $0x610f4166; BYTE $0xc6	/* add punpcklwd %xmm14,%xmm0 */
	LONG $0xfdf50f66	/* ae2 pmaddwd %xmm5,%xmm7 */
	LONG $0xe96f0f66	/* ae6 movdqa %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* aea movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x20	/* af2 movdqa 0x20(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x30	/* af9 paddd 0x30(%rsp),%xmm12 */
	LONG $0xf7fe0f66	/* b00 paddd %xmm7,%xmm6 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* b04 pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xe9f50f66	/* b0d pmaddwd %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* b11 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xc8	/* b19 pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xc6	/* b1e movdqa %xmm14,%xmm8 */
	LONG $0xcd6b0f66	/* b23 packssdw %xmm5,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x4024	/* b27 movdqa 0x40(%rsp),%xmm5 */
	LONG $0x6cfe0f66; WORD $0x5024	/* b2d paddd 0x50(%rsp),%xmm5 */
	LONG $0x690f4566; BYTE $0xc6	/* b33 punpckhwd %xmm14,%xmm8 */
	LONG $0xf50f4466; LONG $0x00b02484; WORD $0x0000	/* b38 pmaddwd 0xb0(%rsp),%xmm8 */
	LONG $0x4cf50f66; WORD $0x1024	/* b42 pmaddwd 0x10(%rsp),%xmm1 */
	LONG $0xfe0f4166; BYTE $0xec	/* b48 paddd %xmm12,%xmm5 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x60	/* b4d movdqa 0x60(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x70	/* b54 paddd 0x70(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x008024a4; WORD $0x0000	/* b5b paddd 0x80(%rsp),%xmm12 */
	LONG $0xf1fe0f66	/* b65 paddd %xmm1,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b69 paddd %xmm8,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xec	/* b6e paddd %xmm12,%xmm5 */
	LONG $0x42110f41; BYTE $0xf0	/* b73 movups %xmm0,-0x10(%r10) */
	LONG $0x6f0f4466; LONG $0x009024a4; WORD $0x0000	/* b78 movdqa 0x90(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x00a024a4; WORD $0x0000	/* b82 paddd 0xa0(%rsp),%xmm12 */
	LONG $0xfe0f4566; BYTE $0xe2	/* b8c paddd %xmm10,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xec	/* b91 paddd %xmm12,%xmm5 */
	LONG $0xddfe0f66	/* b96 paddd %xmm5,%xmm3 */
	LONG $0xdefe0f66	/* b9a paddd %xmm6,%xmm3 */
	LONG $0x5a110f41; BYTE $0xe0	/* b9e movups %xmm3,-0x20(%r10) */
	WORD $0x394c; BYTE $0xe7	/* ba3 cmp %r12,%rdi */
	LONG $0xf8ee850f; WORD $0xffff	/* ba6 jne 49a */
	LONG $0x249c8b4c; LONG $0x000000f0	/* bac mov 0xf0(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000110	/* bb4 mov 0x110(%rsp),%rdi */
	LONG $0x136f0ff3	/* bbc movdqu (%rbx),%xmm2 */
	LONG $0x7b6f0ff3; BYTE $0x20	/* bc0 movdqu 0x20(%rbx),%xmm7 */
	LONG $0x0cbf0f43; BYTE $0x33	/* bc5 movswl (%r11,%r14,1),%ecx */
	LONG $0x13bf0f41	/* bca movswl (%r11),%edx */
	LONG $0xc26f0f66	/* bce movdqa %xmm2,%xmm0 */
	LONG $0xd7620f66	/* bd2 punpckldq %xmm7,%xmm2 */
	LONG $0x24848b4c; LONG $0x000000e0	/* bd6 mov 0xe0(%rsp),%r8 */
	LONG $0x24ac8b48; LONG $0x00000190	/* bde mov 0x190(%rsp),%rbp */
	WORD $0xe1c1; BYTE $0x0d	/* be6 shl $0xd,%ecx */
	WORD $0xe2c1; BYTE $0x0d	/* be9 shl $0xd,%edx */
	LONG $0xc76a0f66	/* bec punpckhdq %xmm7,%xmm0 */
	LONG $0x7b6f0ff3; BYTE $0x60	/* bf0 movdqu 0x60(%rbx),%xmm7 */
	LONG $0xe000e181; WORD $0x8fff	/* bf5 and $0x8fffe000,%ecx */
	LONG $0xe000e281; WORD $0x8fff	/* bfb and $0x8fffe000,%edx */
	LONG $0xd0fe0f66	/* c01 paddd %xmm0,%xmm2 */
	LONG $0x436f0ff3; BYTE $0x40	/* c05 movdqu 0x40(%rbx),%xmm0 */
	LONG $0x20e1c148	/* c0a shl $0x20,%rcx */
	LONG $0x24ac280f; LONG $0x00000160	/* c0e movaps 0x160(%rsp),%xmm5 */
	LONG $0xac280f44; LONG $0x00015024; BYTE $0x00	/* c16 movaps 0x150(%rsp),%xmm13 */
	WORD $0x0948; BYTE $0xd1	/* c1f or %rdx,%rcx */
	LONG $0x14bf0f41; BYTE $0x3b	/* c22 movswl (%r11,%rdi,1),%edx */
	LONG $0x24bc8b48; LONG $0x00000100	/* c27 mov 0x100(%rsp),%rdi */
	LONG $0xd86f0f66	/* c2f movdqa %xmm0,%xmm3 */
	LONG $0xdf6a0f66	/* c33 punpckhdq %xmm7,%xmm3 */
	LONG $0xc7620f66	/* c37 punpckldq %xmm7,%xmm0 */
	LONG $0x24a4280f; LONG $0x00000170	/* c3b movaps 0x170(%rsp),%xmm4 */
	LONG $0xb4280f44; LONG $0x00018024; BYTE $0x00	/* c43 movaps 0x180(%rsp),%xmm14 */
	LONG $0x3cbf0f41; BYTE $0x3b	/* c4c movswl (%r11,%rdi,1),%edi */
	WORD $0xe2c1; BYTE $0x0d	/* c51 shl $0xd,%edx */
	LONG $0xc3fe0f66	/* c54 paddd %xmm3,%xmm0 */
	LONG $0xda6f0f66	/* c58 movdqa %xmm2,%xmm3 */
	LONG $0xe000e281; WORD $0x8fff	/* c5c and $0x8fffe000,%edx */
	LONG $0xd86d0f66	/* c62 punpckhqdq %xmm0,%xmm3 */
	LONG $0xd06c0f66	/* c66 punpcklqdq %xmm0,%xmm2 */
	LONG $0x4b6f0ff3; BYTE $0x10	/* c6a movdqu 0x10(%rbx),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* c6f shl $0xd,%edi */
	LONG $0x20e2c148	/* c72 shl $0x20,%rdx */
	LONG $0xd3fe0f66	/* c76 paddd %xmm3,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xd9	/* c7a movq %rcx,%xmm3 */
	LONG $0xe000e781; WORD $0x8fff	/* c7f and $0x8fffe000,%edi */
	LONG $0x6f0f44f3; WORD $0x3053	/* c85 movdqu 0x30(%rbx),%xmm10 */
	LONG $0x6f0f44f3; WORD $0x5043	/* c8b movdqu 0x50(%rbx),%xmm8 */
	WORD $0x5b0f; BYTE $0xd2	/* c91 cvtdq2ps %xmm2,%xmm2 */
	WORD $0x0948; BYTE $0xfa	/* c94 or %rdi,%rdx */
	LONG $0x293c8d4a	/* c97 lea (%rcx,%r13,1),%rdi */
	LONG $0x6f0f44f3; WORD $0x7063	/* c9b movdqu 0x70(%rbx),%xmm12 */
	LONG $0x2a148d4e	/* ca1 lea (%rdx,%r13,1),%r10 */
	LONG $0x6e0f4866; BYTE $0xfa	/* ca5 movq %rdx,%xmm7 */
	WORD $0x094c; BYTE $0xd7	/* caa or %r10,%rdi */
	LONG $0xdf6c0f66	/* cad punpcklqdq %xmm7,%xmm3 */
	WORD $0x3145; BYTE $0xd2	/* cb1 xor %r10d,%r10d */
	WORD $0x0949; BYTE $0xf8	/* cb4 or %rdi,%r8 */
	LONG $0x24bc8b48; LONG $0x00000198	/* cb7 mov 0x198(%rsp),%rdi */
	WORD $0x148b; BYTE $0xaf	/* cbf mov (%rdi,%rbp,4),%edx */
	LONG $0xfffffa81; WORD $0x467f	/* cc2 cmp $0x467fffff,%edx */
	WORD $0x127e	/* cc8 jle cdc */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* cca movabs $0x1000000010000000,%rdi */
	WORD $0xd231	/* cd4 xor %edx,%edx */
	WORD $0x0949; BYTE $0xf8	/* cd6 or %rdi,%r8 */
	WORD $0x8949; BYTE $0xfa	/* cd9 mov %rdi,%r10 */
	LONG $0xc26e0f66	/* cdc movd %edx,%xmm0 */
	LONG $0x4bbf0f41; BYTE $0x02	/* ce0 movswl 0x2(%r11),%ecx */
	LONG $0xf16f0f66	/* ce5 movdqa %xmm1,%xmm6 */
	LONG $0x01c58348	/* ce9 add $0x1,%rbp */
	LONG $0x54bf0f43; WORD $0x0233	/* ced movswl 0x2(%r11,%r14,1),%edx */
	LONG $0x24bc8b48; LONG $0x00000110	/* cf3 mov 0x110(%rsp),%rdi */
	WORD $0x280f; BYTE $0xf8	/* cfb movaps %xmm0,%xmm7 */
	LONG $0x6a0f4166; BYTE $0xf2	/* cfe punpckhdq %xmm10,%xmm6 */
	LONG $0x590f41f3; BYTE $0xfe	/* d03 mulss %xmm14,%xmm7 */
	WORD $0xe1c1; BYTE $0x0d	/* d08 shl $0xd,%ecx */
	LONG $0x620f4166; BYTE $0xca	/* d0b punpckldq %xmm10,%xmm1 */
	LONG $0x20c68348	/* d10 add $0x20,%rsi */
	WORD $0xe2c1; BYTE $0x0d	/* d14 shl $0xd,%edx */
	LONG $0xe000e181; WORD $0x8fff	/* d17 and $0x8fffe000,%ecx */
	LONG $0x7cbf0f41; WORD $0x023b	/* d1d movswl 0x2(%r11,%rdi,1),%edi */
	LONG $0x6f0f4566; BYTE $0xd0	/* d23 movdqa %xmm8,%xmm10 */
	LONG $0xe000e281; WORD $0x8fff	/* d28 and $0x8fffe000,%edx */
	LONG $0xcefe0f66	/* d2e paddd %xmm6,%xmm1 */
	LONG $0x6a0f4566; BYTE $0xd4	/* d32 punpckhdq %xmm12,%xmm10 */
	LONG $0xb0c38149; WORD $0x0000; BYTE $0x00	/* d37 add $0xb0,%r11 */
	LONG $0x20e2c148	/* d3e shl $0x20,%rdx */
	WORD $0xe7c1; BYTE $0x0d	/* d42 shl $0xd,%edi */
	LONG $0x620f4566; BYTE $0xc4	/* d45 punpckldq %xmm12,%xmm8 */
	LONG $0xf16f0f66	/* d4a movdqa %xmm1,%xmm6 */
	WORD $0x0948; BYTE $0xca	/* d4e or %rcx,%rdx */
	LONG $0x248c8b48; LONG $0x00000100	/* d51 mov 0x100(%rsp),%rcx */
	LONG $0xe000e781; WORD $0x8fff	/* d59 and $0x8fffe000,%edi */
	LONG $0xfe0f4566; BYTE $0xc2	/* d5f paddd %xmm10,%xmm8 */
	LONG $0x20e7c148	/* d64 shl $0x20,%rdi */
	LONG $0x6d0f4166; BYTE $0xf0	/* d68 punpckhqdq %xmm8,%xmm6 */
	LONG $0x6c0f4166; BYTE $0xc8	/* d6d punpcklqdq %xmm8,%xmm1 */
	LONG $0xc0c48149; WORD $0x0002; BYTE $0x00	/* d72 add $0x2c0,%r12 */
	LONG $0x8cbf0f41; LONG $0xffff520b; BYTE $0xff	/* d79 movswl -0xae(%r11,%rcx,1),%ecx */
	LONG $0xcefe0f66	/* d82 paddd %xmm6,%xmm1 */
	LONG $0x6e0f4c66; BYTE $0xc2	/* d86 movq %rdx,%xmm8 */
	WORD $0x280f; BYTE $0xc7	/* d8b movaps %xmm7,%xmm0 */
	LONG $0x00c0c60f	/* d8e shufps $0x0,%xmm0,%xmm0 */
	LONG $0x00ffc60f	/* d92 shufps $0x0,%xmm7,%xmm7 */
	WORD $0x590f; BYTE $0xfb	/* d96 mulps %xmm3,%xmm7 */
	WORD $0x5b0f; BYTE $0xc9	/* d99 cvtdq2ps %xmm1,%xmm1 */
	WORD $0xe1c1; BYTE $0x0d	/* d9c shl $0xd,%ecx */
	WORD $0x014c; BYTE $0xea	/* d9f add %r13,%rdx */
	LONG $0x00c18149; WORD $0x0001; BYTE $0x00	/* da2 add $0x100,%r9 */
	LONG $0xe000e181; WORD $0x8fff	/* da9 and $0x8fffe000,%ecx */
	WORD $0x0948; BYTE $0xf9	/* daf or %rdi,%rcx */
	LONG $0x6e0f4866; BYTE $0xf1	/* db2 movq %rcx,%xmm6 */
	WORD $0x014c; BYTE $0xe9	/* db7 add %r13,%rcx */
	WORD $0x590f; BYTE $0xfa	/* dba mulps %xmm2,%xmm7 */
	LONG $0x6c0f4466; BYTE $0xc6	/* dbd punpcklqdq %xmm6,%xmm8 */
	WORD $0x0948; BYTE $0xca	/* dc2 or %rcx,%rdx */
	LONG $0xc0590f41	/* dc5 mulps %xmm8,%xmm0 */
	WORD $0x094c; BYTE $0xc2	/* dc9 or %r8,%rdx */
	WORD $0x094c; BYTE $0xd2	/* dcc or %r10,%rdx */
	WORD $0x8949; BYTE $0xd0	/* dcf mov %rdx,%r8 */
	WORD $0x590f; BYTE $0xc1	/* dd2 mulps %xmm1,%xmm0 */
	WORD $0x5c0f; BYTE $0xf8	/* dd5 subps %xmm0,%xmm7 */
	LONG $0xfd580f41	/* dd8 addps %xmm13,%xmm7 */
	LONG $0xed280f44	/* ddc movaps %xmm5,%xmm13 */
	LONG $0x24ac3948; LONG $0x00000528	/* de0 cmp %rbp,0x528(%rsp) */
	WORD $0x1874	/* de8 je e02 */
	WORD $0x280f; BYTE $0xec	/* dea movaps %xmm4,%xmm5 */
	LONG $0x24a4280f; LONG $0x000000d0	/* ded movaps 0xd0(%rsp),%xmm4 */
	LONG $0x24bc290f; LONG $0x000000d0	/* df5 movaps %xmm7,0xd0(%rsp) */
	LONG $0xfff398e9; BYTE $0xff	/* dfd jmp 19a */
	LONG $0x24b4280f; LONG $0x000000d0	/* e02 movaps 0xd0(%rsp),%xmm6 */
	WORD $0x580f; BYTE $0xfc	/* e0a addps %xmm4,%xmm7 */
	LONG $0x24948b48; LONG $0x000001b8	/* e0d mov 0x1b8(%rsp),%rdx */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* e15 movabs $0x1000000010000000,%rax */
	LONG $0x248c8b48; LONG $0x000001b0	/* e1f mov 0x1b0(%rsp),%rcx */
	LONG $0x24bc8b48; LONG $0x000001c0	/* e27 mov 0x1c0(%rsp),%rdi */
	WORD $0x580f; BYTE $0xee	/* e2f addps %xmm6,%xmm5 */
	WORD $0x580f; BYTE $0xfd	/* e32 addps %xmm5,%xmm7 */
	WORD $0x110f; BYTE $0x3a	/* e35 movups %xmm7,(%rdx) */
	WORD $0x8549; BYTE $0xc0	/* e38 test %rax,%r8 */
	LONG $0x186d840f; WORD $0x0000	/* e3b je 26ae */
	LONG $0x24848b48; LONG $0x000001d0	/* e41 mov 0x1d0(%rsp),%rax */
	WORD $0x8949; BYTE $0xfa	/* e49 mov %rdi,%r10 */
	WORD $0x8949; BYTE $0xd0	/* e4c mov %rdx,%r8 */
	LONG $0x104a8d4c	/* e4f lea 0x10(%rdx),%r9 */
	LONG $0x249c8b48; LONG $0x000001c8	/* e53 mov 0x1c8(%rsp),%rbx */
	LONG $0x248c8948; LONG $0x00000160	/* e5b mov %rcx,0x160(%rsp) */
	LONG $0x24b48b48; LONG $0x00000200	/* e63 mov 0x200(%rsp),%rsi */
	LONG $0x24bc8b48; LONG $0x00000520	/* e6b mov 0x520(%rsp),%rdi */
	LONG $0x1d6f0ff3; LONG $0x00001852	/* e73 movdqa 0x0(%rip),%xmm3 = 26cd, as it lies */
	LONG $0xb4290f44; LONG $0x00017024; BYTE $0x00	/* e7b movaps %xmm14,0x170(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0018301d; BYTE $0x00	/* e84 movdqa 0x0(%rip),%xmm11 = 26bd, as it lies */
	LONG $0x3d6f0ff3; LONG $0x00001878	/* e8d movdqa 0x0(%rip),%xmm7 = 270d, as it lies */
	LONG $0x6f0f4466; BYTE $0xfb	/* e95 movdqa %xmm3,%xmm15 */
	LONG $0x6f0f4566; BYTE $0xd3	/* e9a movdqa %xmm11,%xmm10 */
	LONG $0x24bc290f; LONG $0x000000f0	/* e9f movaps %xmm7,0xf0(%rsp) */
	LONG $0xffef0f66	/* ea7 pxor %xmm7,%xmm7 */
	LONG $0x2484894c; LONG $0x00000190	/* eab mov %r8,0x190(%rsp) */
	LONG $0x24ac8b4c; LONG $0x00000198	/* eb3 mov 0x198(%rsp),%r13 */
	LONG $0x044a8d49	/* ebb lea 0x4(%r10),%rcx */
	LONG $0x2494894c; LONG $0x00000150	/* ebf mov %r10,0x150(%rsp) */
	LONG $0x24948b48; LONG $0x000001a0	/* ec7 mov 0x1a0(%rsp),%rdx */
	WORD $0x8949; BYTE $0xfc	/* ecf mov %rdi,%r12 */
	LONG $0xef0f4566; BYTE $0xdb	/* ed2 pxor %xmm11,%xmm11 */
	LONG $0x247c290f; BYTE $0x10	/* ed7 movaps %xmm7,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x40	/* edc movaps %xmm7,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* ee1 movaps %xmm7,0x20(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* ee6 movaps %xmm7,0x30(%rsp) */
	WORD $0x0feb	/* eeb jmp efc */
	LONG $0x247c280f; BYTE $0x40	/* eed movaps 0x40(%rsp),%xmm7 */
	LONG $0x246c290f; BYTE $0x40	/* ef2 movaps %xmm5,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x20	/* ef7 movaps %xmm7,0x20(%rsp) */
	LONG $0x026f0ff3	/* efc movdqu (%rdx),%xmm0 */
	LONG $0x20c48349	/* f00 add $0x20,%r12 */
	LONG $0x04c58349	/* f04 add $0x4,%r13 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* f08 add $0x100,%rdx */
	LONG $0xb0c18148; WORD $0x0000; BYTE $0x00	/* f0f add $0xb0,%rcx */
	LONG $0xc86f0f66	/* f16 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f1a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f1e punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* f22 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* f27 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* f2c movups %xmm1,(%rax) */
	LONG $0x1040110f	/* f2f movups %xmm0,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* f33 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f3b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f3f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f43 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* f47 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* f4c psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* f51 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* f55 movups %xmm0,0x30(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* f59 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f61 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f65 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f69 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* f6d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* f72 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* f77 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* f7b movups %xmm0,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* f7f movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f87 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f8b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f8f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* f93 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* f98 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* f9d movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* fa1 movups %xmm0,0x70(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff40	/* fa5 movdqu -0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* fad movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* fb1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* fb5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* fb9 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* fbe psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* fc3 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* fca movups %xmm0,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* fd1 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* fd9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* fdd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* fe1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* fe5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* fea psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* fef movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* ff6 movups %xmm0,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* ffd movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1005 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1009 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 100d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1011 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1016 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 101b movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 1022 movups %xmm0,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1029 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1031 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1035 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1039 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 103d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1042 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 1047 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 104e movups %xmm0,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1055 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 105a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 105e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1062 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1066 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 106b psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 1070 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1077 movups %xmm0,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 107e movdqu -0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1083 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1087 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 108b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 108f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1094 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 1099 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 10a0 movups %xmm0,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 10a7 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 10ac movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 10b0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10b4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 10b8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 10bd psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 10c2 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 10c9 movups %xmm0,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 10d0 movdqu -0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 10d5 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 10d9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10dd punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 10e1 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 10e6 psraw $0x8,%xmm0 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 10eb movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 10f2 movups %xmm0,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 10f9 movdqu -0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 10fe movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1102 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1106 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 110a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 110f psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 1114 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 111b movups %xmm0,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1122 movdqu -0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1127 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 112b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 112f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1133 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1138 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 113d movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 1144 movups %xmm0,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 114b movdqu -0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1150 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1154 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1158 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 115c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1161 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1166 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 116d movups %xmm0,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1174 movdqu -0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1179 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 117d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1181 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1185 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 118a psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 118f movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1196 movups %xmm0,0x1f0(%rax) */
	LONG $0x50818b4c; WORD $0xffff; BYTE $0xff	/* 119d mov -0xb0(%rcx),%r8 */
	LONG $0x6f0f41f3; WORD $0x247c; BYTE $0xf0	/* 11a4 movdqu -0x10(%r12),%xmm7 */
	WORD $0x894d; BYTE $0x07	/* 11ab mov %r8,(%r15) */
	LONG $0x58818b44; WORD $0xffff; BYTE $0xff	/* 11ae mov -0xa8(%rcx),%r8d */
	LONG $0x247c290f; BYTE $0x50	/* 11b5 movaps %xmm7,0x50(%rsp) */
	LONG $0x08478945	/* 11ba mov %r8d,0x8(%r15) */
	LONG $0x249c8b44; LONG $0x00000254	/* 11be mov 0x254(%rsp),%r11d */
	LONG $0x24948b44; LONG $0x0000025c	/* 11c6 mov 0x25c(%rsp),%r10d */
	LONG $0xb96f0ff3; LONG $0xffffff7c	/* 11ce movdqu -0x84(%rcx),%xmm7 */
	WORD $0x8945; BYTE $0xd8	/* 11d6 mov %r11d,%r8d */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 11d9 and $0x3f3f3f3f,%r11d */
	LONG $0x6f0f44f3; WORD $0x1070	/* 11e0 movdqu 0x10(%rax),%xmm14 */
	WORD $0x8944; BYTE $0xd5	/* 11e6 mov %r10d,%ebp */
	LONG $0x02e8c141	/* 11e9 shr $0x2,%r8d */
	LONG $0xd76f0f66	/* 11ed movdqa %xmm7,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xff	/* 11f1 pand %xmm15,%xmm7 */
	LONG $0x30e08141; WORD $0x3030; BYTE $0x30	/* 11f6 and $0x30303030,%r8d */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 11fd and $0xf0f0f0f,%ebp */
	LONG $0x04eac141	/* 1203 shr $0x4,%r10d */
	WORD $0x0941; BYTE $0xe8	/* 1207 or %ebp,%r8d */
	LONG $0xd2710f66; BYTE $0x04	/* 120a psrlw $0x4,%xmm2 */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 120f and $0xf0f0f0f,%r10d */
	LONG $0x20e0c149	/* 1216 shl $0x20,%r8 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 121a pand %xmm15,%xmm2 */
	WORD $0x094d; BYTE $0xd8	/* 121f or %r11,%r8 */
	LONG $0x249c8b44; LONG $0x00000258	/* 1222 mov 0x258(%rsp),%r11d */
	LONG $0x6e0f4966; BYTE $0xc0	/* 122a movq %r8,%xmm0 */
	WORD $0x8945; BYTE $0xd8	/* 122f mov %r11d,%r8d */
	LONG $0x3fe38141; WORD $0x3f3f; BYTE $0x3f	/* 1232 and $0x3f3f3f3f,%r11d */
	LONG $0x600f4166; BYTE $0xc3	/* 1239 punpcklbw %xmm11,%xmm0 */
	LONG $0x02e8c141	/* 123e shr $0x2,%r8d */
	LONG $0xd86f0f66	/* 1242 movdqa %xmm0,%xmm3 */
	LONG $0x30e08141; WORD $0x3030; BYTE $0x30	/* 1246 and $0x30303030,%r8d */
	LONG $0xd8610f66	/* 124d punpcklwd %xmm0,%xmm3 */
	LONG $0xc0690f66	/* 1251 punpckhwd %xmm0,%xmm0 */
	WORD $0x0945; BYTE $0xd0	/* 1255 or %r10d,%r8d */
	LONG $0x700f4466; WORD $0x00e0	/* 1258 pshufd $0x0,%xmm0,%xmm12 */
	LONG $0x20e0c149	/* 125e shl $0x20,%r8 */
	WORD $0x094d; BYTE $0xd8	/* 1262 or %r11,%r8 */
	LONG $0x6e0f4966; BYTE $0xc8	/* 1265 movq %r8,%xmm1 */
	LONG $0xe96f0f66	/* 126a movdqa %xmm1,%xmm5 */
	LONG $0x896f0ff3; LONG $0xffffff5c	/* 126e movdqu -0xa4(%rcx),%xmm1 */
	LONG $0x600f4166; BYTE $0xeb	/* 1276 punpcklbw %xmm11,%xmm5 */
	LONG $0xf16f0f66	/* 127b movdqa %xmm1,%xmm6 */
	LONG $0xe16f0f66	/* 127f movdqa %xmm1,%xmm4 */
	LONG $0x246c290f; BYTE $0x60	/* 1283 movaps %xmm5,0x60(%rsp) */
	LONG $0xeb700f66; BYTE $0x00	/* 1288 pshufd $0x0,%xmm3,%xmm5 */
	LONG $0xf6710f66; BYTE $0x04	/* 128d psllw $0x4,%xmm6 */
	LONG $0xf4710f66; BYTE $0x03	/* 1292 psllw $0x3,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1297 movdqa %xmm1,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 129c pand %xmm10,%xmm6 */
	LONG $0x710f4166; WORD $0x01f0	/* 12a1 psllw $0x1,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 12a7 pand %xmm10,%xmm4 */
	LONG $0xf7eb0f66	/* 12ac por %xmm7,%xmm6 */
	LONG $0xd4eb0f66	/* 12b0 por %xmm4,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xc2	/* 12b4 pand %xmm10,%xmm8 */
	LONG $0xfe6f0f66	/* 12b9 movdqa %xmm6,%xmm7 */
	LONG $0x600f4166; BYTE $0xf3	/* 12bd punpcklbw %xmm11,%xmm6 */
	LONG $0xe26f0f66	/* 12c2 movdqa %xmm2,%xmm4 */
	LONG $0x680f4166; BYTE $0xfb	/* 12c6 punpckhbw %xmm11,%xmm7 */
	LONG $0x680f4166; BYTE $0xe3	/* 12cb punpckhbw %xmm11,%xmm4 */
	LONG $0x600f4166; BYTE $0xd3	/* 12d0 punpcklbw %xmm11,%xmm2 */
	LONG $0xf50f4166; BYTE $0xfe	/* 12d5 pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; BYTE $0x30	/* 12da movdqu (%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xf6	/* 12df pmaddwd %xmm14,%xmm6 */
	LONG $0xf76b0f66	/* 12e4 packssdw %xmm7,%xmm6 */
	LONG $0xfe6f0f66	/* 12e8 movdqa %xmm6,%xmm7 */
	LONG $0x706f0ff3; BYTE $0x50	/* 12ec movdqu 0x50(%rax),%xmm6 */
	LONG $0xfdf50f66	/* 12f1 pmaddwd %xmm5,%xmm7 */
	LONG $0xe6f50f66	/* 12f5 pmaddwd %xmm6,%xmm4 */
	LONG $0x706f0ff3; BYTE $0x40	/* 12f9 movdqu 0x40(%rax),%xmm6 */
	LONG $0x247c290f; BYTE $0x70	/* 12fe movaps %xmm7,0x70(%rsp) */
	LONG $0xfb700f66; BYTE $0x55	/* 1303 pshufd $0x55,%xmm3,%xmm7 */
	LONG $0xd6f50f66	/* 1308 pmaddwd %xmm6,%xmm2 */
	LONG $0xd46b0f66	/* 130c packssdw %xmm4,%xmm2 */
	LONG $0xe3700f66; BYTE $0xaa	/* 1310 pshufd $0xaa,%xmm3,%xmm4 */
	LONG $0xdb700f66; BYTE $0xff	/* 1315 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xf26f0f66	/* 131a movdqa %xmm2,%xmm6 */
	LONG $0xf7f50f66	/* 131e pmaddwd %xmm7,%xmm6 */
	LONG $0x24b4290f; LONG $0x00000080	/* 1322 movaps %xmm6,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x9c49	/* 132a movdqu -0x64(%rcx),%xmm9 */
	LONG $0xf16f0f66	/* 1330 movdqa %xmm1,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b0; BYTE $0x00	/* 1334 movdqu 0x90(%rax),%xmm14 */
	LONG $0xf6710f66; BYTE $0x02	/* 133d psllw $0x2,%xmm6 */
	LONG $0x241c290f	/* 1342 movaps %xmm3,(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000110a8; BYTE $0x00	/* 1346 movdqu 0x110(%rax),%xmm13 */
	LONG $0x586f0ff3; BYTE $0x30	/* 134f movdqu 0x30(%rax),%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1354 movdqa %xmm9,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1359 pand %xmm10,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 135e pand %xmm15,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xf1	/* 1363 por %xmm9,%xmm6 */
	LONG $0xd2710f66; BYTE $0x04	/* 1368 psrlw $0x4,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xce	/* 136d movdqa %xmm6,%xmm9 */
	LONG $0x600f4166; BYTE $0xf3	/* 1372 punpcklbw %xmm11,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 1377 pand %xmm15,%xmm2 */
	LONG $0x680f4566; BYTE $0xcb	/* 137c punpckhbw %xmm11,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xd0	/* 1381 por %xmm8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1386 movdqa %xmm1,%xmm8 */
	LONG $0xf50f4566; BYTE $0xce	/* 138b pmaddwd %xmm14,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xc2	/* 1390 pand %xmm10,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000080b0; BYTE $0x00	/* 1395 movdqu 0x80(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xf6	/* 139e pmaddwd %xmm14,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xf1	/* 13a3 packssdw %xmm9,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000d088; BYTE $0x00	/* 13a8 movdqu 0xd0(%rax),%xmm9 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 13b1 movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 13b6 movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 13ba punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xf3	/* 13bf punpckhbw %xmm11,%xmm6 */
	LONG $0xf50f4466; BYTE $0xf4	/* 13c4 pmaddwd %xmm4,%xmm14 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 13c9 movaps %xmm14,0x90(%rsp) */
	LONG $0xf50f4166; BYTE $0xf1	/* 13d2 pmaddwd %xmm9,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c088; BYTE $0x00	/* 13d7 movdqu 0xc0(%rax),%xmm9 */
	LONG $0x6f0f44f3; LONG $0x000190b0; BYTE $0x00	/* 13e0 movdqu 0x190(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xd1	/* 13e9 pmaddwd %xmm9,%xmm2 */
	LONG $0xd66b0f66	/* 13ee packssdw %xmm6,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xca	/* 13f2 movdqa %xmm2,%xmm9 */
	LONG $0xf50f4466; WORD $0x240c	/* 13f7 pmaddwd (%rsp),%xmm9 */
	LONG $0xd16f0f66	/* 13fd movdqa %xmm1,%xmm2 */
	LONG $0xd2710f66; BYTE $0x01	/* 1401 psrlw $0x1,%xmm2 */
	LONG $0x8c290f44; LONG $0x0000a024; BYTE $0x00	/* 1406 movaps %xmm9,0xa0(%rsp) */
	LONG $0x6f0f44f3; WORD $0xbc49	/* 140f movdqu -0x44(%rcx),%xmm9 */
	LONG $0xf26f0f66	/* 1415 movdqa %xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1419 pand %xmm10,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 141e movdqa %xmm9,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 1423 pand %xmm15,%xmm9 */
	LONG $0xeb0f4566; BYTE $0xc1	/* 1428 por %xmm9,%xmm8 */
	LONG $0xd2710f66; BYTE $0x04	/* 142d psrlw $0x4,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 1432 movdqa %xmm8,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 1437 pand %xmm15,%xmm2 */
	LONG $0x600f4566; BYTE $0xc3	/* 143c punpcklbw %xmm11,%xmm8 */
	LONG $0x680f4566; BYTE $0xcb	/* 1441 punpckhbw %xmm11,%xmm9 */
	LONG $0xd6eb0f66	/* 1446 por %xmm6,%xmm2 */
	LONG $0xf50f4566; BYTE $0xcd	/* 144a pmaddwd %xmm13,%xmm9 */
	LONG $0xf26f0f66	/* 144f movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 1453 punpcklbw %xmm11,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x000100a8; BYTE $0x00	/* 1458 movdqu 0x100(%rax),%xmm13 */
	LONG $0x680f4166; BYTE $0xf3	/* 1461 punpckhbw %xmm11,%xmm6 */
	LONG $0xf50f4566; BYTE $0xc5	/* 1466 pmaddwd %xmm13,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000150a8; BYTE $0x00	/* 146b movdqu 0x150(%rax),%xmm13 */
	LONG $0x6b0f4566; BYTE $0xc1	/* 1474 packssdw %xmm9,%xmm8 */
	LONG $0xf50f4166; BYTE $0xf5	/* 1479 pmaddwd %xmm13,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 147e movdqa %xmm8,%xmm9 */
	LONG $0x700f4466; WORD $0xaac0	/* 1483 pshufd $0xaa,%xmm0,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x000140a8; BYTE $0x00	/* 1489 movdqu 0x140(%rax),%xmm13 */
	LONG $0xf50f4566; BYTE $0xcc	/* 1492 pmaddwd %xmm12,%xmm9 */
	LONG $0x8c290f44; LONG $0x0000b024; BYTE $0x00	/* 1497 movaps %xmm9,0xb0(%rsp) */
	LONG $0xf50f4166; BYTE $0xd5	/* 14a0 pmaddwd %xmm13,%xmm2 */
	LONG $0x700f4466; WORD $0x55c8	/* 14a5 pshufd $0x55,%xmm0,%xmm9 */
	LONG $0xc0700f66; BYTE $0xff	/* 14ab pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xd66b0f66	/* 14b0 packssdw %xmm6,%xmm2 */
	LONG $0xf16f0f66	/* 14b4 movdqa %xmm1,%xmm6 */
	LONG $0xd6710f66; BYTE $0x02	/* 14b8 psrlw $0x2,%xmm6 */
	LONG $0xd1710f66; BYTE $0x03	/* 14bd psrlw $0x3,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xea	/* 14c2 movdqa %xmm2,%xmm13 */
	LONG $0xf50f4566; BYTE $0xe9	/* 14c7 pmaddwd %xmm9,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 14cc pand %xmm10,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xca	/* 14d1 pand %xmm10,%xmm1 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* 14d6 movaps %xmm13,0xc0(%rsp) */
	LONG $0x6f0f44f3; WORD $0xdc69	/* 14df movdqu -0x24(%rcx),%xmm13 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 14e5 movdqa %xmm13,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xef	/* 14ea pand %xmm15,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xf5	/* 14ef por %xmm13,%xmm6 */
	LONG $0xd2710f66; BYTE $0x04	/* 14f4 psrlw $0x4,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xee	/* 14f9 movdqa %xmm6,%xmm13 */
	LONG $0x600f4166; BYTE $0xf3	/* 14fe punpcklbw %xmm11,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 1503 pand %xmm15,%xmm2 */
	LONG $0x680f4566; BYTE $0xeb	/* 1508 punpckhbw %xmm11,%xmm13 */
	LONG $0xd1eb0f66	/* 150d por %xmm1,%xmm2 */
	LONG $0x886f0ff3; LONG $0x000001d0	/* 1511 movdqu 0x1d0(%rax),%xmm1 */
	LONG $0xf50f4566; BYTE $0xee	/* 1519 pmaddwd %xmm14,%xmm13 */
	LONG $0x6f0f44f3; LONG $0x000180b0; BYTE $0x00	/* 151e movdqu 0x180(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xf6	/* 1527 pmaddwd %xmm14,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xf5	/* 152c packssdw %xmm13,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 1531 movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 1536 movdqa %xmm2,%xmm6 */
	LONG $0x600f4166; BYTE $0xd3	/* 153a punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xf3	/* 153f punpckhbw %xmm11,%xmm6 */
	LONG $0xf50f4566; BYTE $0xf0	/* 1544 pmaddwd %xmm8,%xmm14 */
	LONG $0xb4290f44; LONG $0x0000d024; BYTE $0x00	/* 1549 movaps %xmm14,0xd0(%rsp) */
	LONG $0xf1f50f66	/* 1552 pmaddwd %xmm1,%xmm6 */
	LONG $0x886f0ff3; LONG $0x000001c0	/* 1556 movdqu 0x1c0(%rax),%xmm1 */
	LONG $0x6f0f44f3; WORD $0x8c71	/* 155e movdqu -0x74(%rcx),%xmm14 */
	LONG $0xd1f50f66	/* 1564 pmaddwd %xmm1,%xmm2 */
	LONG $0xd66b0f66	/* 1568 packssdw %xmm6,%xmm2 */
	LONG $0xca6f0f66	/* 156c movdqa %xmm2,%xmm1 */
	LONG $0x916f0ff3; LONG $0xffffff6c	/* 1570 movdqu -0x94(%rcx),%xmm2 */
	LONG $0xc8f50f66	/* 1578 pmaddwd %xmm0,%xmm1 */
	LONG $0x248c290f; LONG $0x000000e0	/* 157c movaps %xmm1,0xe0(%rsp) */
	LONG $0xf26f0f66	/* 1584 movdqa %xmm2,%xmm6 */
	LONG $0xca6f0f66	/* 1588 movdqa %xmm2,%xmm1 */
	LONG $0xf1710f66; BYTE $0x03	/* 158c psllw $0x3,%xmm1 */
	LONG $0xf6710f66; BYTE $0x04	/* 1591 psllw $0x4,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1596 movdqa %xmm1,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 159b pand %xmm10,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xce	/* 15a0 movdqa %xmm14,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 15a5 pand %xmm15,%xmm14 */
	LONG $0xd1710f66; BYTE $0x04	/* 15aa psrlw $0x4,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xea	/* 15af pand %xmm10,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xf6	/* 15b4 por %xmm14,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 15b9 pand %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 15be movdqa %xmm6,%xmm14 */
	LONG $0x600f4166; BYTE $0xf3	/* 15c3 punpcklbw %xmm11,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 15c8 por %xmm13,%xmm1 */
	LONG $0x680f4566; BYTE $0xf3	/* 15cd punpckhbw %xmm11,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 15d2 movdqa %xmm1,%xmm13 */
	LONG $0x600f4166; BYTE $0xcb	/* 15d7 punpcklbw %xmm11,%xmm1 */
	LONG $0xf50f4466; BYTE $0xf3	/* 15dc pmaddwd %xmm3,%xmm14 */
	LONG $0x586f0ff3; BYTE $0x20	/* 15e1 movdqu 0x20(%rax),%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 15e6 punpckhbw %xmm11,%xmm13 */
	LONG $0xf3f50f66	/* 15eb pmaddwd %xmm3,%xmm6 */
	LONG $0x586f0ff3; BYTE $0x70	/* 15ef movdqu 0x70(%rax),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xf6	/* 15f4 packssdw %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 15f9 movdqa %xmm13,%xmm14 */
	LONG $0xf5f50f66	/* 15fe pmaddwd %xmm5,%xmm6 */
	LONG $0x686f0ff3; BYTE $0x60	/* 1602 movdqu 0x60(%rax),%xmm5 */
	LONG $0xf50f4466; BYTE $0xf3	/* 1607 pmaddwd %xmm3,%xmm14 */
	LONG $0x986f0ff3; LONG $0x000000b0	/* 160c movdqu 0xb0(%rax),%xmm3 */
	LONG $0xe9f50f66	/* 1614 pmaddwd %xmm1,%xmm5 */
	LONG $0xca6f0f66	/* 1618 movdqa %xmm2,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xee	/* 161c packssdw %xmm14,%xmm5 */
	LONG $0x6f0f44f3; WORD $0xac71	/* 1621 movdqu -0x54(%rcx),%xmm14 */
	LONG $0xf1710f66; BYTE $0x02	/* 1627 psllw $0x2,%xmm1 */
	LONG $0xeff50f66	/* 162c pmaddwd %xmm7,%xmm5 */
	LONG $0xfa6f0f66	/* 1630 movdqa %xmm2,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xca	/* 1634 pand %xmm10,%xmm1 */
	LONG $0xf7710f66; BYTE $0x01	/* 1639 psllw $0x1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xef	/* 163e movdqa %xmm7,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xfe	/* 1643 movdqa %xmm14,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 1648 pand %xmm15,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xce	/* 164d por %xmm14,%xmm1 */
	LONG $0xd7710f66; BYTE $0x04	/* 1652 psrlw $0x4,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xea	/* 1657 pand %xmm10,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf1	/* 165c movdqa %xmm1,%xmm14 */
	LONG $0x600f4166; BYTE $0xcb	/* 1661 punpcklbw %xmm11,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1666 pand %xmm15,%xmm7 */
	LONG $0x680f4566; BYTE $0xf3	/* 166b punpckhbw %xmm11,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xfd	/* 1670 por %xmm13,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xea	/* 1675 movdqa %xmm2,%xmm13 */
	LONG $0xf50f4466; BYTE $0xf3	/* 167a pmaddwd %xmm3,%xmm14 */
	LONG $0x986f0ff3; LONG $0x000000a0	/* 167f movdqu 0xa0(%rax),%xmm3 */
	LONG $0xdb0f4566; BYTE $0xea	/* 1687 pand %xmm10,%xmm13 */
	LONG $0xb4fe0f66; LONG $0x0000e024; BYTE $0x00	/* 168c paddd 0xe0(%rsp),%xmm6 */
	LONG $0xcbf50f66	/* 1695 pmaddwd %xmm3,%xmm1 */
	LONG $0x596f0ff3; BYTE $0xcc	/* 1699 movdqu -0x34(%rcx),%xmm3 */
	LONG $0xf5fe0f66	/* 169e paddd %xmm5,%xmm6 */
	LONG $0x6c6f0f66; WORD $0x6024	/* 16a2 movdqa 0x60(%rsp),%xmm5 */
	LONG $0x6b0f4166; BYTE $0xce	/* 16a8 packssdw %xmm14,%xmm1 */
	LONG $0xccf50f66	/* 16ad pmaddwd %xmm4,%xmm1 */
	LONG $0xe76f0f66	/* 16b1 movdqa %xmm7,%xmm4 */
	LONG $0x600f4166; BYTE $0xfb	/* 16b5 punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4166; BYTE $0xe3	/* 16ba punpckhbw %xmm11,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 16bf movdqa %xmm4,%xmm14 */
	LONG $0xa06f0ff3; LONG $0x000000f0	/* 16c4 movdqu 0xf0(%rax),%xmm4 */
	LONG $0xf50f4466; BYTE $0xf4	/* 16cc pmaddwd %xmm4,%xmm14 */
	LONG $0xa06f0ff3; LONG $0x000000e0	/* 16d1 movdqu 0xe0(%rax),%xmm4 */
	LONG $0xe7f50f66	/* 16d9 pmaddwd %xmm7,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xe6	/* 16dd packssdw %xmm14,%xmm4 */
	LONG $0xfc6f0f66	/* 16e2 movdqa %xmm4,%xmm7 */
	LONG $0x3cf50f66; BYTE $0x24	/* 16e6 pmaddwd (%rsp),%xmm7 */
	LONG $0xa06f0ff3; LONG $0x00000130	/* 16eb movdqu 0x130(%rax),%xmm4 */
	LONG $0x243c290f	/* 16f3 movaps %xmm7,(%rsp) */
	LONG $0xfa6f0f66	/* 16f7 movdqa %xmm2,%xmm7 */
	LONG $0x0cfe0f66; BYTE $0x24	/* 16fb paddd (%rsp),%xmm1 */
	LONG $0xd7710f66; BYTE $0x01	/* 1700 psrlw $0x1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf7	/* 1705 movdqa %xmm7,%xmm14 */
	LONG $0xfb6f0f66	/* 170a movdqa %xmm3,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 170e pand %xmm15,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 1713 por %xmm13,%xmm3 */
	LONG $0xd7710f66; BYTE $0x04	/* 1718 psrlw $0x4,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xf2	/* 171d pand %xmm10,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 1722 movdqa %xmm3,%xmm13 */
	LONG $0x600f4166; BYTE $0xdb	/* 1727 punpcklbw %xmm11,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xff	/* 172c pand %xmm15,%xmm7 */
	LONG $0x680f4566; BYTE $0xeb	/* 1731 punpckhbw %xmm11,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xfe	/* 1736 por %xmm14,%xmm7 */
	LONG $0xf50f4466; BYTE $0xec	/* 173b pmaddwd %xmm4,%xmm13 */
	LONG $0xa06f0ff3; LONG $0x00000120	/* 1740 movdqu 0x120(%rax),%xmm4 */
	LONG $0xdcf50f66	/* 1748 pmaddwd %xmm4,%xmm3 */
	LONG $0xa06f0ff3; LONG $0x00000170	/* 174c movdqu 0x170(%rax),%xmm4 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 1754 packssdw %xmm13,%xmm3 */
	LONG $0x6f0f44f3; WORD $0xec69	/* 1759 movdqu -0x14(%rcx),%xmm13 */
	LONG $0xf50f4166; BYTE $0xdc	/* 175f pmaddwd %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 1764 movdqa %xmm7,%xmm12 */
	LONG $0x600f4166; BYTE $0xfb	/* 1769 punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 176e punpckhbw %xmm11,%xmm12 */
	LONG $0xcbfe0f66	/* 1773 paddd %xmm3,%xmm1 */
	LONG $0xdd6f0f66	/* 1777 movdqa %xmm5,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe4	/* 177b pmaddwd %xmm4,%xmm12 */
	LONG $0xa06f0ff3; LONG $0x00000160	/* 1780 movdqu 0x160(%rax),%xmm4 */
	LONG $0xdd610f66	/* 1788 punpcklwd %xmm5,%xmm3 */
	LONG $0xfcf50f66	/* 178c pmaddwd %xmm4,%xmm7 */
	LONG $0xa06f0ff3; LONG $0x000001b0	/* 1790 movdqu 0x1b0(%rax),%xmm4 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 1798 packssdw %xmm12,%xmm7 */
	LONG $0x6f0f4566; BYTE $0xe5	/* 179d movdqa %xmm13,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xef	/* 17a2 pand %xmm15,%xmm13 */
	LONG $0xf50f4166; BYTE $0xf9	/* 17a7 pmaddwd %xmm9,%xmm7 */
	LONG $0x710f4166; WORD $0x04d4	/* 17ac psrlw $0x4,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xca	/* 17b2 movdqa %xmm2,%xmm9 */
	LONG $0x710f4166; WORD $0x02d1	/* 17b7 psrlw $0x2,%xmm9 */
	LONG $0xd2710f66; BYTE $0x03	/* 17bd psrlw $0x3,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 17c2 pand %xmm15,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xca	/* 17c7 pand %xmm10,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xd2	/* 17cc pand %xmm10,%xmm2 */
	LONG $0xeb0f4566; BYTE $0xcd	/* 17d1 por %xmm13,%xmm9 */
	LONG $0xeb0f4466; BYTE $0xe2	/* 17d6 por %xmm2,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xe9	/* 17db movdqa %xmm9,%xmm13 */
	LONG $0x600f4566; BYTE $0xcb	/* 17e0 punpcklbw %xmm11,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 17e5 movdqa %xmm12,%xmm2 */
	LONG $0x680f4566; BYTE $0xeb	/* 17ea punpckhbw %xmm11,%xmm13 */
	LONG $0x680f4166; BYTE $0xd3	/* 17ef punpckhbw %xmm11,%xmm2 */
	LONG $0x600f4566; BYTE $0xe3	/* 17f4 punpcklbw %xmm11,%xmm12 */
	LONG $0xf50f4466; BYTE $0xec	/* 17f9 pmaddwd %xmm4,%xmm13 */
	LONG $0xa06f0ff3; LONG $0x000001a0	/* 17fe movdqu 0x1a0(%rax),%xmm4 */
	LONG $0xf50f4466; BYTE $0xcc	/* 1806 pmaddwd %xmm4,%xmm9 */
	LONG $0x6b0f4566; BYTE $0xcd	/* 180b packssdw %xmm13,%xmm9 */
	LONG $0xf50f4566; BYTE $0xc8	/* 1810 pmaddwd %xmm8,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 1815 movdqa %xmm2,%xmm8 */
	LONG $0x906f0ff3; LONG $0x000001f0	/* 181a movdqu 0x1f0(%rax),%xmm2 */
	LONG $0xfe0f4166; BYTE $0xf9	/* 1822 paddd %xmm9,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc2	/* 1827 pmaddwd %xmm2,%xmm8 */
	LONG $0x906f0ff3; LONG $0x000001e0	/* 182c movdqu 0x1e0(%rax),%xmm2 */
	LONG $0xf50f4166; BYTE $0xd4	/* 1834 pmaddwd %xmm12,%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd0	/* 1839 packssdw %xmm8,%xmm2 */
	LONG $0x6f0f4466; LONG $0x00902484; WORD $0x0000	/* 183e movdqa 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* 1848 paddd 0xa0(%rsp),%xmm8 */
	LONG $0xd0f50f66	/* 1852 pmaddwd %xmm0,%xmm2 */
	LONG $0x446f0f66; WORD $0x7024	/* 1856 movdqa 0x70(%rsp),%xmm0 */
	LONG $0x84fe0f66; LONG $0x00008024; BYTE $0x00	/* 185c paddd 0x80(%rsp),%xmm0 */
	LONG $0xfafe0f66	/* 1865 paddd %xmm2,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 1869 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; LONG $0x00b02484; WORD $0x0000	/* 186e movdqa 0xb0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00c02484; WORD $0x0000	/* 1878 paddd 0xc0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00d02484; WORD $0x0000	/* 1882 paddd 0xd0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 188c paddd %xmm8,%xmm0 */
	LONG $0xc6fe0f66	/* 1891 paddd %xmm6,%xmm0 */
	LONG $0xc1fe0f66	/* 1895 paddd %xmm1,%xmm0 */
	LONG $0xf8fe0f66	/* 1899 paddd %xmm0,%xmm7 */
	LONG $0xc56f0f66	/* 189d movdqa %xmm5,%xmm0 */
	LONG $0xc5690f66	/* 18a1 punpckhwd %xmm5,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x246c; BYTE $0xe0	/* 18a5 movdqu -0x20(%r12),%xmm5 */
	LONG $0x44f50f66; WORD $0x5024	/* 18ac pmaddwd 0x50(%rsp),%xmm0 */
	WORD $0x110f; BYTE $0x3b	/* 18b2 movups %xmm7,(%rbx) */
	LONG $0xddf50f66	/* 18b5 pmaddwd %xmm5,%xmm3 */
	LONG $0xd8fe0f66	/* 18b9 paddd %xmm0,%xmm3 */
	LONG $0xc7700f66; BYTE $0x4e	/* 18bd pshufd $0x4e,%xmm7,%xmm0 */
	LONG $0x105b110f	/* 18c2 movups %xmm3,0x10(%rbx) */
	LONG $0x81bf0f44; LONG $0xffffff4c	/* 18c6 movswl -0xb4(%rcx),%r8d */
	LONG $0xc7fe0f66	/* 18ce paddd %xmm7,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc4d	/* 18d2 movss -0x4(%r13),%xmm1 */
	LONG $0xe0700f66; BYTE $0xb1	/* 18d8 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xbc6f0f66; LONG $0x00012024; BYTE $0x00	/* 18dd movdqa 0x120(%rsp),%xmm7 */
	LONG $0xb46f0f66; LONG $0x00013024; BYTE $0x00	/* 18e6 movdqa 0x130(%rsp),%xmm6 */
	LONG $0x0de0c141	/* 18ef shl $0xd,%r8d */
	LONG $0xe0fe0f66	/* 18f3 paddd %xmm0,%xmm4 */
	LONG $0xb4280f44; LONG $0x00014024; BYTE $0x00	/* 18f7 movaps 0x140(%rsp),%xmm14 */
	LONG $0x6f0f4466; LONG $0x00f0248c; WORD $0x0000	/* 1900 movdqa 0xf0(%rsp),%xmm9 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 190a and $0x8fffe000,%r8d */
	LONG $0xef6f0f66	/* 1911 movdqa %xmm7,%xmm5 */
	WORD $0x5b0f; BYTE $0xe4	/* 1915 cvtdq2ps %xmm4,%xmm4 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 1918 movq %r8,%xmm0 */
	LONG $0x81bf0f44; LONG $0xffffff4e	/* 191d movswl -0xb2(%rcx),%r8d */
	LONG $0xc07e0ff3	/* 1925 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 1929 pand %xmm0,%xmm5 */
	LONG $0x0de0c141	/* 192d shl $0xd,%r8d */
	LONG $0xee660f66	/* 1931 pcmpgtd %xmm6,%xmm5 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 1935 and $0x8fffe000,%r8d */
	LONG $0x00c9c60f	/* 193c shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 1940 movdqa %xmm5,%xmm2 */
	LONG $0xd0df0f66	/* 1944 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc1	/* 1948 por %xmm9,%xmm0 */
	LONG $0xd6590f41	/* 194d mulps %xmm14,%xmm2 */
	LONG $0xc5db0f66	/* 1951 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 1955 orps %xmm0,%xmm2 */
	LONG $0xc3700f66; BYTE $0x4e	/* 1958 pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 195d paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 1961 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 1964 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 1969 paddd %xmm0,%xmm3 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 196d movq %r8,%xmm0 */
	LONG $0xc07e0ff3	/* 1972 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 1976 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 1979 pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 197d mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 1980 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x20	/* 1984 movaps 0x20(%rsp),%xmm7 */
	LONG $0xee660f66	/* 1989 pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 198d movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 1991 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc1	/* 1995 por %xmm9,%xmm0 */
	LONG $0xf6590f41	/* 199a mulps %xmm14,%xmm6 */
	LONG $0xc5db0f66	/* 199e pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x10	/* 19a2 movaps 0x10(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 19a7 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 19aa mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 19ad mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 19b0 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 19b3 addps 0x30(%rsp),%xmm2 */
	LONG $0x247c290f; BYTE $0x30	/* 19b8 movaps %xmm7,0x30(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 19bd movaps %xmm2,0x10(%rsp) */
	WORD $0x3948; BYTE $0xf2	/* 19c2 cmp %rsi,%rdx */
	LONG $0xf522850f; WORD $0xffff	/* 19c5 jne eed */
	LONG $0x2444280f; BYTE $0x40	/* 19cb movaps 0x40(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xcf	/* 19d0 movaps %xmm7,%xmm1 */
	LONG $0x24848b4c; LONG $0x00000190	/* 19d3 mov 0x190(%rsp),%r8 */
	WORD $0x580f; BYTE $0xcd	/* 19db addps %xmm5,%xmm1 */
	LONG $0x24948b4c; LONG $0x00000150	/* 19de mov 0x150(%rsp),%r10 */
	WORD $0x580f; BYTE $0xc2	/* 19e6 addps %xmm2,%xmm0 */
	LONG $0x04c08349	/* 19e9 add $0x4,%r8 */
	WORD $0x014d; BYTE $0xf2	/* 19ed add %r14,%r10 */
	WORD $0x580f; BYTE $0xc1	/* 19f0 addps %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0xfc40	/* 19f3 movss %xmm0,-0x4(%r8) */
	WORD $0x394d; BYTE $0xc8	/* 19f9 cmp %r9,%r8 */
	LONG $0xf4a5850f; WORD $0xffff	/* 19fc jne ea7 */
	LONG $0x248c8b48; LONG $0x00000160	/* 1a02 mov 0x160(%rsp),%rcx */
	LONG $0xb4280f44; LONG $0x00017024; BYTE $0x00	/* 1a0a movaps 0x170(%rsp),%xmm14 */
	LONG $0x24848b48; LONG $0x000001d8	/* 1a13 mov 0x1d8(%rsp),%rax */
	WORD $0x894c; BYTE $0xca	/* 1a1b mov %r9,%rdx */
	LONG $0x24ac8348; LONG $0x000001a8; BYTE $0x04	/* 1a1e subq $0x4,0x1a8(%rsp) */
	WORD $0x0148; BYTE $0xc1	/* 1a27 add %rax,%rcx */
	LONG $0x24848b48; LONG $0x000001a8	/* 1a2a mov 0x1a8(%rsp),%rax */
	LONG $0x03f88348	/* 1a32 cmp $0x3,%rax */
	LONG $0xe6b78f0f; WORD $0xffff	/* 1a36 jg f3 */
	LONG $0x24848b48; LONG $0x00000218	/* 1a3c mov 0x218(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x000001d8	/* 1a44 mov 0x1d8(%rsp),%rbx */
	LONG $0x24bc8b48; LONG $0x00000208	/* 1a4c mov 0x208(%rsp),%rdi */
	LONG $0x24ac8b48; LONG $0x00000210	/* 1a54 mov 0x210(%rsp),%rbp */
	LONG $0xfc488d48	/* 1a5c lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* 1a60 mov %rcx,%rdx */
	LONG $0x02eac148	/* 1a63 shr $0x2,%rdx */
	LONG $0x01428d48	/* 1a67 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 1a6b neg %rdx */
	LONG $0xd8af0f48	/* 1a6e imul %rax,%rbx */
	WORD $0x8948; BYTE $0xc6	/* 1a72 mov %rax,%rsi */
	LONG $0x91048d48	/* 1a75 lea (%rcx,%rdx,4),%rax */
	LONG $0x04e6c148	/* 1a79 shl $0x4,%rsi */
	WORD $0x0148; BYTE $0xf7	/* 1a7d add %rsi,%rdi */
	WORD $0x0148; BYTE $0xdd	/* 1a80 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xc0	/* 1a83 test %rax,%rax */
	LONG $0x0c098e0f; WORD $0x0000	/* 1a86 jle 2695 */
	LONG $0x87048d4c	/* 1a8c lea (%rdi,%rax,4),%r8 */
	LONG $0x24848b48; LONG $0x00000528	/* 1a90 mov 0x528(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x000001a0	/* 1a98 mov 0x1a0(%rsp),%rbx */
	LONG $0x05100ff3; LONG $0x00000c35	/* 1aa0 movss 0x0(%rip),%xmm0 = 26dd */
	LONG $0x2484894c; LONG $0x00000150	/* 1aa8 mov %r8,0x150(%rsp) */
	LONG $0x248c8b4c; LONG $0x00000198	/* 1ab0 mov 0x198(%rsp),%r9 */
	LONG $0x08e0c148	/* 1ab8 shl $0x8,%rax */
	LONG $0x24848b4c; LONG $0x00000528	/* 1abc mov 0x528(%rsp),%r8 */
	LONG $0x6f0f44f3; LONG $0x000bf01d; BYTE $0x00	/* 1ac4 movdqa 0x0(%rip),%xmm11 = 26bd, as it lies */
	LONG $0x00c0c60f	/* 1acd shufps $0x0,%xmm0,%xmm0 */
	LONG $0x3d6f0ff3; LONG $0x00000c14	/* 1ad1 movdqa 0x0(%rip),%xmm7 = 26ed, as it lies */
	LONG $0x03248d4c	/* 1ad9 lea (%rbx,%rax,1),%r12 */
	LONG $0x6f0f44f3; LONG $0x000be715; BYTE $0x00	/* 1add movdqa 0x0(%rip),%xmm10 = 26cd, as it lies */
	LONG $0x24bc290f; LONG $0x00000100	/* 1ae6 movaps %xmm7,0x100(%rsp) */
	LONG $0x6f0f4566; BYTE $0xfa	/* 1aee movdqa %xmm10,%xmm15 */
	LONG $0x3d6f0ff3; LONG $0x00000c02	/* 1af3 movdqa 0x0(%rip),%xmm7 = 26fd, as it lies */
	LONG $0x6f0f4566; BYTE $0xd3	/* 1afb movdqa %xmm11,%xmm10 */
	LONG $0x2484290f; LONG $0x00000130	/* 1b00 movaps %xmm0,0x130(%rsp) */
	LONG $0x24bc290f; LONG $0x00000110	/* 1b08 movaps %xmm7,0x110(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000bf5	/* 1b10 movdqa 0x0(%rip),%xmm7 = 270d, as it lies */
	LONG $0x24bc290f; LONG $0x00000120	/* 1b18 movaps %xmm7,0x120(%rsp) */
	LONG $0x04c78348	/* 1b20 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xc0	/* 1b24 test %r8,%r8 */
	LONG $0x0b8a8e0f; WORD $0x0000	/* 1b27 jle 26b7 */
	LONG $0xffef0f66	/* 1b2d pxor %xmm7,%xmm7 */
	LONG $0x24948b4c; LONG $0x00000520	/* 1b31 mov 0x520(%rsp),%r10 */
	LONG $0x24948b48; LONG $0x000001a0	/* 1b39 mov 0x1a0(%rsp),%rdx */
	LONG $0x24848d48; LONG $0x000002e0	/* 1b41 lea 0x2e0(%rsp),%rax */
	LONG $0x247c290f; BYTE $0x20	/* 1b49 movaps %xmm7,0x20(%rsp) */
	LONG $0x249c8d48; LONG $0x00000260	/* 1b4e lea 0x260(%rsp),%rbx */
	WORD $0x894d; BYTE $0xcb	/* 1b56 mov %r9,%r11 */
	LONG $0x044d8d48	/* 1b59 lea 0x4(%rbp),%rcx */
	LONG $0x247c290f; BYTE $0x50	/* 1b5d movaps %xmm7,0x50(%rsp) */
	LONG $0x24ac8d4c; LONG $0x00000254	/* 1b62 lea 0x254(%rsp),%r13 */
	LONG $0xef0f4566; BYTE $0xdb	/* 1b6a pxor %xmm11,%xmm11 */
	LONG $0x247c290f; BYTE $0x40	/* 1b6f movaps %xmm7,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* 1b74 movaps %xmm7,0x30(%rsp) */
	LONG $0x24bc8948; LONG $0x00000140	/* 1b79 mov %rdi,0x140(%rsp) */
	LONG $0x24ac8948; LONG $0x00000190	/* 1b81 mov %rbp,0x190(%rsp) */
	WORD $0x0feb	/* 1b89 jmp 1b9a */
	LONG $0x247c280f; BYTE $0x50	/* 1b8b movaps 0x50(%rsp),%xmm7 */
	LONG $0x246c290f; BYTE $0x50	/* 1b90 movaps %xmm5,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x40	/* 1b95 movaps %xmm7,0x40(%rsp) */
	LONG $0x026f0ff3	/* 1b9a movdqu (%rdx),%xmm0 */
	LONG $0x20c28349	/* 1b9e add $0x20,%r10 */
	LONG $0x04c38349	/* 1ba2 add $0x4,%r11 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1ba6 add $0x100,%rdx */
	LONG $0xb0c18148; WORD $0x0000; BYTE $0x00	/* 1bad add $0xb0,%rcx */
	LONG $0xc86f0f66	/* 1bb4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bb8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bbc punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bc0 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bc5 psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1bca movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1bcd movups %xmm0,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1bd1 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1bd9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bdd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1be1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1be5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bea psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1bef movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1bf3 movups %xmm0,0x30(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* 1bf7 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1bff movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c03 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c07 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c0b psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c10 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1c15 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1c19 movups %xmm0,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 1c1d movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c25 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c29 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c2d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c31 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c36 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 1c3b movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 1c3f movups %xmm0,0x70(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff40	/* 1c43 movdqu -0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c4b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c4f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c53 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c57 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c5c psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 1c61 movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 1c68 movups %xmm0,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1c6f movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c77 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c7b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c7f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c83 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c88 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 1c8d movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 1c94 movups %xmm0,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 1c9b movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ca3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ca7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cab punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1caf psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1cb4 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 1cb9 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 1cc0 movups %xmm0,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1cc7 movdqu -0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ccf movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1cd3 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cd7 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cdb psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ce0 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 1ce5 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 1cec movups %xmm0,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1cf3 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1cf8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1cfc punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d00 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d04 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d09 psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 1d0e movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 1d15 movups %xmm0,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1d1c movdqu -0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d21 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d25 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d29 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d2d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d32 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 1d37 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 1d3e movups %xmm0,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1d45 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d4a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d4e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d52 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d56 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d5b psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 1d60 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 1d67 movups %xmm0,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1d6e movdqu -0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d73 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d77 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d7b punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d7f psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d84 psraw $0x8,%xmm0 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 1d89 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 1d90 movups %xmm0,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1d97 movdqu -0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1d9c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1da0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1da4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1da8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dad psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 1db2 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 1db9 movups %xmm0,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1dc0 movdqu -0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dc5 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1dc9 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1dcd punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1dd1 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dd6 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 1ddb movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 1de2 movups %xmm0,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1de9 movdqu -0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1dee movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1df2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1df6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1dfa psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1dff psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1e04 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 1e0b movups %xmm0,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1e12 movdqu -0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1e17 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e1b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e1f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e23 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e28 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 1e2d movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1e34 movups %xmm0,0x1f0(%rax) */
	LONG $0x50b18b48; WORD $0xffff; BYTE $0xff	/* 1e3b mov -0xb0(%rcx),%rsi */
	LONG $0x6f0f41f3; WORD $0xf07a	/* 1e42 movdqu -0x10(%r10),%xmm7 */
	LONG $0x00758949	/* 1e48 mov %rsi,0x0(%r13) */
	LONG $0xff58b18b; WORD $0xffff	/* 1e4c mov -0xa8(%rcx),%esi */
	LONG $0x247c290f; BYTE $0x60	/* 1e52 movaps %xmm7,0x60(%rsp) */
	LONG $0x08758941	/* 1e57 mov %esi,0x8(%r13) */
	LONG $0x996f0ff3; LONG $0xffffff5c	/* 1e5b movdqu -0xa4(%rcx),%xmm3 */
	LONG $0xb96f0ff3; LONG $0xffffff7c	/* 1e63 movdqu -0x84(%rcx),%xmm7 */
	LONG $0x5424ac8b; WORD $0x0002; BYTE $0x00	/* 1e6b mov 0x254(%rsp),%ebp */
	LONG $0xf36f0f66	/* 1e72 movdqa %xmm3,%xmm6 */
	LONG $0x6f0f44f3; WORD $0x1048	/* 1e76 movdqu 0x10(%rax),%xmm9 */
	LONG $0x5c24bc8b; WORD $0x0002; BYTE $0x00	/* 1e7c mov 0x25c(%rsp),%edi */
	LONG $0xeb6f0f66	/* 1e83 movdqa %xmm3,%xmm5 */
	LONG $0xf6710f66; BYTE $0x04	/* 1e87 psllw $0x4,%xmm6 */
	LONG $0xf5710f66; BYTE $0x03	/* 1e8c psllw $0x3,%xmm5 */
	LONG $0xe76f0f66	/* 1e91 movdqa %xmm7,%xmm4 */
	WORD $0xee89	/* 1e95 mov %ebp,%esi */
	LONG $0xdb0f4166; BYTE $0xff	/* 1e97 pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1e9c pand %xmm10,%xmm6 */
	WORD $0x8941; BYTE $0xff	/* 1ea1 mov %edi,%r15d */
	WORD $0xeec1; BYTE $0x02	/* 1ea4 shr $0x2,%esi */
	LONG $0xf7eb0f66	/* 1ea7 por %xmm7,%xmm6 */
	LONG $0xd4710f66; BYTE $0x04	/* 1eab psrlw $0x4,%xmm4 */
	WORD $0xefc1; BYTE $0x04	/* 1eb0 shr $0x4,%edi */
	LONG $0xdb0f4166; BYTE $0xea	/* 1eb3 pand %xmm10,%xmm5 */
	LONG $0xfe6f0f66	/* 1eb8 movdqa %xmm6,%xmm7 */
	LONG $0x600f4166; BYTE $0xf3	/* 1ebc punpcklbw %xmm11,%xmm6 */
	LONG $0x3030e681; WORD $0x3030	/* 1ec1 and $0x30303030,%esi */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 1ec7 and $0xf0f0f0f,%r15d */
	LONG $0x680f4166; BYTE $0xfb	/* 1ece punpckhbw %xmm11,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 1ed3 pand %xmm15,%xmm4 */
	WORD $0x0944; BYTE $0xfe	/* 1ed8 or %r15d,%esi */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 1edb and $0x3f3f3f3f,%ebp */
	LONG $0xf50f4166; BYTE $0xf9	/* 1ee1 pmaddwd %xmm9,%xmm7 */
	LONG $0x6f0f44f3; BYTE $0x08	/* 1ee6 movdqu (%rax),%xmm9 */
	LONG $0xe5eb0f66	/* 1eeb por %xmm5,%xmm4 */
	LONG $0x20e6c148	/* 1eef shl $0x20,%rsi */
	LONG $0xec6f0f66	/* 1ef3 movdqa %xmm4,%xmm5 */
	WORD $0x0948; BYTE $0xee	/* 1ef7 or %rbp,%rsi */
	LONG $0x600f4166; BYTE $0xe3	/* 1efa punpcklbw %xmm11,%xmm4 */
	LONG $0x5824ac8b; WORD $0x0002; BYTE $0x00	/* 1eff mov 0x258(%rsp),%ebp */
	LONG $0xf50f4166; BYTE $0xf1	/* 1f06 pmaddwd %xmm9,%xmm6 */
	LONG $0x680f4166; BYTE $0xeb	/* 1f0b punpckhbw %xmm11,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xce	/* 1f10 movq %rsi,%xmm1 */
	LONG $0x0f0fe781; WORD $0x0f0f	/* 1f15 and $0xf0f0f0f,%edi */
	LONG $0xf76b0f66	/* 1f1b packssdw %xmm7,%xmm6 */
	LONG $0x600f4166; BYTE $0xcb	/* 1f1f punpcklbw %xmm11,%xmm1 */
	WORD $0xee89	/* 1f24 mov %ebp,%esi */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 1f26 and $0x3f3f3f3f,%ebp */
	LONG $0xfe6f0f66	/* 1f2c movdqa %xmm6,%xmm7 */
	LONG $0x706f0ff3; BYTE $0x50	/* 1f30 movdqu 0x50(%rax),%xmm6 */
	LONG $0xd16f0f66	/* 1f35 movdqa %xmm1,%xmm2 */
	WORD $0xeec1; BYTE $0x02	/* 1f39 shr $0x2,%esi */
	LONG $0xd1610f66	/* 1f3c punpcklwd %xmm1,%xmm2 */
	LONG $0xc9690f66	/* 1f40 punpckhwd %xmm1,%xmm1 */
	LONG $0x3030e681; WORD $0x3030	/* 1f44 and $0x30303030,%esi */
	LONG $0xeef50f66	/* 1f4a pmaddwd %xmm6,%xmm5 */
	LONG $0x706f0ff3; BYTE $0x40	/* 1f4e movdqu 0x40(%rax),%xmm6 */
	WORD $0xfe09	/* 1f53 or %edi,%esi */
	LONG $0x700f4466; WORD $0x00e2	/* 1f55 pshufd $0x0,%xmm2,%xmm12 */
	LONG $0x700f4466; WORD $0x55ca	/* 1f5b pshufd $0x55,%xmm2,%xmm9 */
	LONG $0xf50f4166; BYTE $0xfc	/* 1f61 pmaddwd %xmm12,%xmm7 */
	LONG $0x700f4466; WORD $0xaac2	/* 1f66 pshufd $0xaa,%xmm2,%xmm8 */
	LONG $0x20e6c148	/* 1f6c shl $0x20,%rsi */
	LONG $0xe6f50f66	/* 1f70 pmaddwd %xmm6,%xmm4 */
	LONG $0x247c290f; BYTE $0x70	/* 1f74 movaps %xmm7,0x70(%rsp) */
	WORD $0x0948; BYTE $0xee	/* 1f79 or %rbp,%rsi */
	LONG $0xe56b0f66	/* 1f7c packssdw %xmm5,%xmm4 */
	LONG $0xeb6f0f66	/* 1f80 movdqa %xmm3,%xmm5 */
	LONG $0x6e0f4866; BYTE $0xc6	/* 1f84 movq %rsi,%xmm0 */
	LONG $0xf46f0f66	/* 1f89 movdqa %xmm4,%xmm6 */
	LONG $0xf5710f66; BYTE $0x02	/* 1f8d psllw $0x2,%xmm5 */
	LONG $0x600f4166; BYTE $0xc3	/* 1f92 punpcklbw %xmm11,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf1	/* 1f97 pmaddwd %xmm9,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xea	/* 1f9c pand %xmm10,%xmm5 */
	LONG $0x24b4290f; LONG $0x00000080	/* 1fa1 movaps %xmm6,0x80(%rsp) */
	LONG $0x796f0ff3; BYTE $0x9c	/* 1fa9 movdqu -0x64(%rcx),%xmm7 */
	LONG $0xf36f0f66	/* 1fae movdqa %xmm3,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b0; BYTE $0x00	/* 1fb2 movdqu 0x90(%rax),%xmm14 */
	LONG $0x6f0f44f3; LONG $0x0000d0a8; BYTE $0x00	/* 1fbb movdqu 0xd0(%rax),%xmm13 */
	LONG $0xf6710f66; BYTE $0x01	/* 1fc4 psllw $0x1,%xmm6 */
	LONG $0xe76f0f66	/* 1fc9 movdqa %xmm7,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1fcd pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xf2	/* 1fd2 pand %xmm10,%xmm6 */
	LONG $0xefeb0f66	/* 1fd7 por %xmm7,%xmm5 */
	LONG $0xd4710f66; BYTE $0x04	/* 1fdb psrlw $0x4,%xmm4 */
	LONG $0xfd6f0f66	/* 1fe0 movdqa %xmm5,%xmm7 */
	LONG $0x600f4166; BYTE $0xeb	/* 1fe4 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 1fe9 pand %xmm15,%xmm4 */
	LONG $0x680f4166; BYTE $0xfb	/* 1fee punpckhbw %xmm11,%xmm7 */
	LONG $0xe6eb0f66	/* 1ff3 por %xmm6,%xmm4 */
	LONG $0x716f0ff3; BYTE $0xbc	/* 1ff7 movdqu -0x44(%rcx),%xmm6 */
	LONG $0xf50f4166; BYTE $0xfe	/* 1ffc pmaddwd %xmm14,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x000080b0; BYTE $0x00	/* 2001 movdqu 0x80(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xee	/* 200a pmaddwd %xmm14,%xmm5 */
	LONG $0xef6b0f66	/* 200f packssdw %xmm7,%xmm5 */
	LONG $0xfa700f66; BYTE $0xff	/* 2013 pshufd $0xff,%xmm2,%xmm7 */
	LONG $0x906f0ff3; LONG $0x00000190	/* 2018 movdqu 0x190(%rax),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xf5	/* 2020 movdqa %xmm5,%xmm14 */
	LONG $0xec6f0f66	/* 2025 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe3	/* 2029 punpcklbw %xmm11,%xmm4 */
	LONG $0x243c290f	/* 202e movaps %xmm7,(%rsp) */
	LONG $0x680f4166; BYTE $0xeb	/* 2032 punpckhbw %xmm11,%xmm5 */
	LONG $0xf50f4566; BYTE $0xf0	/* 2037 pmaddwd %xmm8,%xmm14 */
	LONG $0xf9700f66; BYTE $0x00	/* 203c pshufd $0x0,%xmm1,%xmm7 */
	LONG $0xb4290f44; LONG $0x00009024; BYTE $0x00	/* 2041 movaps %xmm14,0x90(%rsp) */
	LONG $0xf50f4166; BYTE $0xed	/* 204a pmaddwd %xmm13,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0000c0a8; BYTE $0x00	/* 204f movdqu 0xc0(%rax),%xmm13 */
	LONG $0x6f0f44f3; LONG $0x000110b0; BYTE $0x00	/* 2058 movdqu 0x110(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xe5	/* 2061 pmaddwd %xmm13,%xmm4 */
	LONG $0xe56b0f66	/* 2066 packssdw %xmm5,%xmm4 */
	LONG $0xeb6f0f66	/* 206a movdqa %xmm3,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xec	/* 206e movdqa %xmm4,%xmm13 */
	LONG $0xe36f0f66	/* 2073 movdqa %xmm3,%xmm4 */
	LONG $0xf50f4466; WORD $0x242c	/* 2077 pmaddwd (%rsp),%xmm13 */
	LONG $0xd4710f66; BYTE $0x01	/* 207d psrlw $0x1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xea	/* 2082 pand %xmm10,%xmm5 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 2087 movaps %xmm13,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xec	/* 2090 movdqa %xmm4,%xmm13 */
	LONG $0xe66f0f66	/* 2095 movdqa %xmm6,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 2099 pand %xmm15,%xmm6 */
	LONG $0xeeeb0f66	/* 209e por %xmm6,%xmm5 */
	LONG $0xd4710f66; BYTE $0x04	/* 20a2 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xea	/* 20a7 pand %xmm10,%xmm13 */
	LONG $0xf56f0f66	/* 20ac movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xeb	/* 20b0 punpcklbw %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 20b5 pand %xmm15,%xmm4 */
	LONG $0x680f4166; BYTE $0xf3	/* 20ba punpckhbw %xmm11,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 20bf por %xmm13,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf6	/* 20c4 pmaddwd %xmm14,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000100b0; BYTE $0x00	/* 20c9 movdqu 0x100(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xee	/* 20d2 pmaddwd %xmm14,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000150b0; BYTE $0x00	/* 20d7 movdqu 0x150(%rax),%xmm14 */
	LONG $0xee6b0f66	/* 20e0 packssdw %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 20e4 movdqa %xmm5,%xmm6 */
	LONG $0xec6f0f66	/* 20e8 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe3	/* 20ec punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4166; BYTE $0xeb	/* 20f1 punpckhbw %xmm11,%xmm5 */
	LONG $0xf7f50f66	/* 20f6 pmaddwd %xmm7,%xmm6 */
	LONG $0xf50f4166; BYTE $0xee	/* 20fa pmaddwd %xmm14,%xmm5 */
	LONG $0x24b4290f; LONG $0x000000b0	/* 20ff movaps %xmm6,0xb0(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000140b0; BYTE $0x00	/* 2107 movdqu 0x140(%rax),%xmm14 */
	LONG $0xf1700f66; BYTE $0x55	/* 2110 pshufd $0x55,%xmm1,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe6	/* 2115 pmaddwd %xmm14,%xmm4 */
	LONG $0x6f0f44f3; WORD $0xdc71	/* 211a movdqu -0x24(%rcx),%xmm14 */
	LONG $0xe56b0f66	/* 2120 packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 2124 movdqa %xmm4,%xmm5 */
	LONG $0xe36f0f66	/* 2128 movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 212c psrlw $0x2,%xmm4 */
	LONG $0xd3710f66; BYTE $0x03	/* 2131 psrlw $0x3,%xmm3 */
	LONG $0xeef50f66	/* 2136 pmaddwd %xmm6,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xec	/* 213a movdqa %xmm4,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xe6	/* 213f movdqa %xmm14,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 2144 pand %xmm15,%xmm14 */
	LONG $0x24ac290f; LONG $0x000000c0	/* 2149 movaps %xmm5,0xc0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xea	/* 2151 pand %xmm10,%xmm13 */
	LONG $0xd4710f66; BYTE $0x04	/* 2156 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xda	/* 215b pand %xmm10,%xmm3 */
	LONG $0xeb0f4566; BYTE $0xee	/* 2160 por %xmm14,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2165 pand %xmm15,%xmm4 */
	LONG $0xe9700f66; BYTE $0xaa	/* 216a pshufd $0xaa,%xmm1,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 216f movdqa %xmm13,%xmm14 */
	LONG $0x600f4566; BYTE $0xeb	/* 2174 punpcklbw %xmm11,%xmm13 */
	LONG $0xe3eb0f66	/* 2179 por %xmm3,%xmm4 */
	LONG $0x680f4566; BYTE $0xf3	/* 217d punpckhbw %xmm11,%xmm14 */
	LONG $0xc9700f66; BYTE $0xff	/* 2182 pshufd $0xff,%xmm1,%xmm1 */
	LONG $0xdc6f0f66	/* 2187 movdqa %xmm4,%xmm3 */
	LONG $0xf50f4466; BYTE $0xf2	/* 218b pmaddwd %xmm2,%xmm14 */
	LONG $0x680f4166; BYTE $0xdb	/* 2190 punpckhbw %xmm11,%xmm3 */
	LONG $0x600f4166; BYTE $0xe3	/* 2195 punpcklbw %xmm11,%xmm4 */
	LONG $0x906f0ff3; LONG $0x00000180	/* 219a movdqu 0x180(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xea	/* 21a2 pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000001d0	/* 21a7 movdqu 0x1d0(%rax),%xmm2 */
	LONG $0x6b0f4566; BYTE $0xee	/* 21af packssdw %xmm14,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xf5	/* 21b4 movdqa %xmm13,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 21b9 movdqa %xmm3,%xmm13 */
	LONG $0xf50f4466; BYTE $0xf5	/* 21be pmaddwd %xmm5,%xmm14 */
	LONG $0xf50f4466; BYTE $0xea	/* 21c3 pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x30	/* 21c8 movdqu 0x30(%rax),%xmm2 */
	LONG $0xb4290f44; LONG $0x0000d024; BYTE $0x00	/* 21cd movaps %xmm14,0xd0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf1	/* 21d6 movdqa %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001c0	/* 21db movdqu 0x1c0(%rax),%xmm1 */
	LONG $0x74290f44; WORD $0x1024	/* 21e3 movaps %xmm14,0x10(%rsp) */
	LONG $0xccf50f66	/* 21e9 pmaddwd %xmm4,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 21ed packssdw %xmm13,%xmm1 */
	LONG $0x6f0f44f3; WORD $0x8c69	/* 21f2 movdqu -0x74(%rcx),%xmm13 */
	LONG $0xd96f0f66	/* 21f8 movdqa %xmm1,%xmm3 */
	LONG $0x896f0ff3; LONG $0xffffff6c	/* 21fc movdqu -0x94(%rcx),%xmm1 */
	LONG $0x5cf50f66; WORD $0x1024	/* 2204 pmaddwd 0x10(%rsp),%xmm3 */
	LONG $0xe16f0f66	/* 220a movdqa %xmm1,%xmm4 */
	LONG $0x249c290f; LONG $0x000000e0	/* 220e movaps %xmm3,0xe0(%rsp) */
	LONG $0xd96f0f66	/* 2216 movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x03	/* 221a psllw $0x3,%xmm3 */
	LONG $0xf4710f66; BYTE $0x04	/* 221f psllw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 2224 movdqa %xmm3,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xe2	/* 2229 pand %xmm10,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 222e movdqa %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 2233 pand %xmm15,%xmm13 */
	LONG $0xd3710f66; BYTE $0x04	/* 2238 psrlw $0x4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xf2	/* 223d pand %xmm10,%xmm14 */
	LONG $0xeb0f4166; BYTE $0xe5	/* 2242 por %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 2247 pand %xmm15,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xec	/* 224c movdqa %xmm4,%xmm13 */
	LONG $0x600f4166; BYTE $0xe3	/* 2251 punpcklbw %xmm11,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xde	/* 2256 por %xmm14,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 225b punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 2260 pmaddwd %xmm2,%xmm13 */
	LONG $0x506f0ff3; BYTE $0x20	/* 2265 movdqu 0x20(%rax),%xmm2 */
	LONG $0xe2f50f66	/* 226a pmaddwd %xmm2,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xe5	/* 226e packssdw %xmm13,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xec	/* 2273 movdqa %xmm4,%xmm13 */
	LONG $0xe36f0f66	/* 2278 movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 227c punpcklbw %xmm11,%xmm3 */
	LONG $0xf50f4566; BYTE $0xec	/* 2281 pmaddwd %xmm12,%xmm13 */
	LONG $0x680f4166; BYTE $0xe3	/* 2286 punpckhbw %xmm11,%xmm4 */
	LONG $0xac290f44; LONG $0x0000f024; BYTE $0x00	/* 228b movaps %xmm13,0xf0(%rsp) */
	LONG $0x506f0ff3; BYTE $0x70	/* 2294 movdqu 0x70(%rax),%xmm2 */
	LONG $0x6f0f44f3; WORD $0xac69	/* 2299 movdqu -0x54(%rcx),%xmm13 */
	LONG $0x6f0f44f3; LONG $0x000130b0; BYTE $0x00	/* 229f movdqu 0x130(%rax),%xmm14 */
	LONG $0xe2f50f66	/* 22a8 pmaddwd %xmm2,%xmm4 */
	LONG $0x506f0ff3; BYTE $0x60	/* 22ac movdqu 0x60(%rax),%xmm2 */
	LONG $0xdaf50f66	/* 22b1 pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000b0	/* 22b5 movdqu 0xb0(%rax),%xmm2 */
	LONG $0xdc6b0f66	/* 22bd packssdw %xmm4,%xmm3 */
	LONG $0xe16f0f66	/* 22c1 movdqa %xmm1,%xmm4 */
	LONG $0xf50f4466; BYTE $0xcb	/* 22c5 pmaddwd %xmm3,%xmm9 */
	LONG $0xf4710f66; BYTE $0x01	/* 22ca psllw $0x1,%xmm4 */
	LONG $0xd96f0f66	/* 22cf movdqa %xmm1,%xmm3 */
	LONG $0xf3710f66; BYTE $0x02	/* 22d3 psllw $0x2,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 22d8 movdqa %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xe5	/* 22dd movdqa %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xda	/* 22e2 pand %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xef	/* 22e7 pand %xmm15,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 22ec pand %xmm10,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 22f1 por %xmm13,%xmm3 */
	LONG $0xd4710f66; BYTE $0x04	/* 22f6 psrlw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 22fb movdqa %xmm3,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2300 pand %xmm15,%xmm4 */
	LONG $0x600f4166; BYTE $0xdb	/* 2305 punpcklbw %xmm11,%xmm3 */
	LONG $0x680f4566; BYTE $0xeb	/* 230a punpckhbw %xmm11,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 230f por %xmm12,%xmm4 */
	LONG $0xf50f4466; BYTE $0xea	/* 2314 pmaddwd %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000a0	/* 2319 movdqu 0xa0(%rax),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 2321 movdqa %xmm4,%xmm12 */
	LONG $0x600f4166; BYTE $0xe3	/* 2326 punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4566; BYTE $0xe3	/* 232b punpckhbw %xmm11,%xmm12 */
	LONG $0xdaf50f66	/* 2330 pmaddwd %xmm2,%xmm3 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 2334 movdqu 0xf0(%rax),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 233c packssdw %xmm13,%xmm3 */
	LONG $0xf50f4166; BYTE $0xd8	/* 2341 pmaddwd %xmm8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 2346 movdqa %xmm12,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 234b movdqa %xmm1,%xmm12 */
	LONG $0xf50f4466; BYTE $0xc2	/* 2350 pmaddwd %xmm2,%xmm8 */
	LONG $0x906f0ff3; LONG $0x000000e0	/* 2355 movdqu 0xe0(%rax),%xmm2 */
	LONG $0x710f4166; WORD $0x01d4	/* 235d psrlw $0x1,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xec	/* 2363 movdqa %xmm12,%xmm13 */
	LONG $0xe2f50f66	/* 2368 pmaddwd %xmm2,%xmm4 */
	LONG $0x516f0ff3; BYTE $0xcc	/* 236c movdqu -0x34(%rcx),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xea	/* 2371 pand %xmm10,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 2376 packssdw %xmm8,%xmm4 */
	LONG $0x24f50f66; BYTE $0x24	/* 237b pmaddwd (%rsp),%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 2380 movdqa %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 2385 pand %xmm15,%xmm2 */
	LONG $0x710f4166; WORD $0x04d4	/* 238a psrlw $0x4,%xmm12 */
	LONG $0xdcfe0f66	/* 2390 paddd %xmm4,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 2394 movdqa %xmm12,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 2399 movdqa %xmm1,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xe2	/* 239e pand %xmm10,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 23a3 pand %xmm15,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd4	/* 23a8 por %xmm12,%xmm2 */
	LONG $0xeb0f4566; BYTE $0xc5	/* 23ad por %xmm13,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0001b0a8; BYTE $0x00	/* 23b2 movdqu 0x1b0(%rax),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 23bb movdqa %xmm2,%xmm12 */
	LONG $0x600f4166; BYTE $0xd3	/* 23c0 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4566; BYTE $0xe3	/* 23c5 punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4566; BYTE $0xe6	/* 23ca pmaddwd %xmm14,%xmm12 */
	LONG $0x6f0f44f3; LONG $0x000120b0; BYTE $0x00	/* 23cf movdqu 0x120(%rax),%xmm14 */
	LONG $0xf50f4166; BYTE $0xd6	/* 23d8 pmaddwd %xmm14,%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd4	/* 23dd packssdw %xmm12,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe0	/* 23e2 movdqa %xmm8,%xmm12 */
	LONG $0x600f4566; BYTE $0xc3	/* 23e7 punpcklbw %xmm11,%xmm8 */
	LONG $0xd7f50f66	/* 23ec pmaddwd %xmm7,%xmm2 */
	LONG $0xb86f0ff3; LONG $0x00000170	/* 23f0 movdqu 0x170(%rax),%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 23f8 punpckhbw %xmm11,%xmm12 */
	LONG $0xdafe0f66	/* 23fd paddd %xmm2,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe7	/* 2401 pmaddwd %xmm7,%xmm12 */
	LONG $0xb86f0ff3; LONG $0x00000160	/* 2406 movdqu 0x160(%rax),%xmm7 */
	LONG $0xf50f4166; BYTE $0xf8	/* 240e pmaddwd %xmm8,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 2413 packssdw %xmm12,%xmm7 */
	LONG $0x6f0f44f3; WORD $0xec61	/* 2418 movdqu -0x14(%rcx),%xmm12 */
	LONG $0xf7f50f66	/* 241e pmaddwd %xmm7,%xmm6 */
	LONG $0xf96f0f66	/* 2422 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 2426 psrlw $0x2,%xmm7 */
	LONG $0xd1710f66; BYTE $0x03	/* 242b psrlw $0x3,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xc4	/* 2430 movdqa %xmm12,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xfa	/* 2435 pand %xmm10,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 243a pand %xmm15,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xca	/* 243f pand %xmm10,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xfc	/* 2444 por %xmm12,%xmm7 */
	LONG $0x710f4166; WORD $0x04d0	/* 2449 psrlw $0x4,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 244f movdqa %xmm7,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 2454 pand %xmm15,%xmm8 */
	LONG $0x600f4166; BYTE $0xfb	/* 2459 punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xe3	/* 245e punpckhbw %xmm11,%xmm12 */
	LONG $0xeb0f4466; BYTE $0xc1	/* 2463 por %xmm1,%xmm8 */
	LONG $0xf50f4566; BYTE $0xe5	/* 2468 pmaddwd %xmm13,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 246d movdqa %xmm8,%xmm1 */
	LONG $0x600f4566; BYTE $0xc3	/* 2472 punpcklbw %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0001a0a8; BYTE $0x00	/* 2477 movdqu 0x1a0(%rax),%xmm13 */
	LONG $0x680f4166; BYTE $0xcb	/* 2480 punpckhbw %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xfd	/* 2485 pmaddwd %xmm13,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfc	/* 248a packssdw %xmm12,%xmm7 */
	LONG $0xfdf50f66	/* 248f pmaddwd %xmm5,%xmm7 */
	LONG $0xe96f0f66	/* 2493 movdqa %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* 2497 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0xf7fe0f66	/* 249f paddd %xmm7,%xmm6 */
	LONG $0xe9f50f66	/* 24a3 pmaddwd %xmm1,%xmm5 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* 24a7 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xc8	/* 24af pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4466; LONG $0x00902484; WORD $0x0000	/* 24b4 movdqa 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* 24be paddd 0xa0(%rsp),%xmm8 */
	LONG $0xcd6b0f66	/* 24c8 packssdw %xmm5,%xmm1 */
	LONG $0x6c6f0f66; WORD $0x7024	/* 24cc movdqa 0x70(%rsp),%xmm5 */
	LONG $0x4cf50f66; WORD $0x1024	/* 24d2 pmaddwd 0x10(%rsp),%xmm1 */
	LONG $0xacfe0f66; LONG $0x00008024; BYTE $0x00	/* 24d8 paddd 0x80(%rsp),%xmm5 */
	LONG $0xf1fe0f66	/* 24e1 paddd %xmm1,%xmm6 */
	LONG $0xc86f0f66	/* 24e5 movdqa %xmm0,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 24e9 paddd %xmm8,%xmm5 */
	LONG $0xc8690f66	/* 24ee punpckhwd %xmm0,%xmm1 */
	LONG $0x4cf50f66; WORD $0x6024	/* 24f2 pmaddwd 0x60(%rsp),%xmm1 */
	LONG $0x6f0f4466; LONG $0x00b02484; WORD $0x0000	/* 24f8 movdqa 0xb0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00c02484; WORD $0x0000	/* 2502 paddd 0xc0(%rsp),%xmm8 */
	LONG $0xc0610f66	/* 250c punpcklwd %xmm0,%xmm0 */
	LONG $0xfe0f4466; LONG $0x00d02484; WORD $0x0000	/* 2510 paddd 0xd0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 251a paddd %xmm8,%xmm5 */
	LONG $0x6f0f4466; LONG $0x00e02484; WORD $0x0000	/* 251f movdqa 0xe0(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00f02484; WORD $0x0000	/* 2529 paddd 0xf0(%rsp),%xmm8 */
	LONG $0x6f0f41f3; WORD $0xe07a	/* 2533 movdqu -0x20(%r10),%xmm7 */
	LONG $0x6f0f4466; LONG $0x012024b4; WORD $0x0000	/* 2539 movdqa 0x120(%rsp),%xmm14 */
	LONG $0xfe0f4566; BYTE $0xc1	/* 2543 paddd %xmm9,%xmm8 */
	LONG $0x8c280f44; LONG $0x00013024; BYTE $0x00	/* 2548 movaps 0x130(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 2551 paddd %xmm8,%xmm5 */
	LONG $0xc7f50f66	/* 2556 pmaddwd %xmm7,%xmm0 */
	LONG $0xbc6f0f66; LONG $0x00010024; BYTE $0x00	/* 255a movdqa 0x100(%rsp),%xmm7 */
	LONG $0xebfe0f66	/* 2563 paddd %xmm3,%xmm5 */
	LONG $0xc1fe0f66	/* 2567 paddd %xmm1,%xmm0 */
	LONG $0xf5fe0f66	/* 256b paddd %xmm5,%xmm6 */
	LONG $0x1043110f	/* 256f movups %xmm0,0x10(%rbx) */
	LONG $0xef6f0f66	/* 2573 movdqa %xmm7,%xmm5 */
	WORD $0x110f; BYTE $0x33	/* 2577 movups %xmm6,(%rbx) */
	LONG $0x4cb1bf0f; WORD $0xffff; BYTE $0xff	/* 257a movswl -0xb4(%rcx),%esi */
	LONG $0xce700f66; BYTE $0x4e	/* 2581 pshufd $0x4e,%xmm6,%xmm1 */
	LONG $0xcefe0f66	/* 2586 paddd %xmm6,%xmm1 */
	LONG $0xb46f0f66; LONG $0x00011024; BYTE $0x00	/* 258a movdqa 0x110(%rsp),%xmm6 */
	WORD $0xe6c1; BYTE $0x0d	/* 2593 shl $0xd,%esi */
	LONG $0xe1700f66; BYTE $0xb1	/* 2596 pshufd $0xb1,%xmm1,%xmm4 */
	LONG $0xe000e681; WORD $0x8fff	/* 259b and $0x8fffe000,%esi */
	LONG $0xe1fe0f66	/* 25a1 paddd %xmm1,%xmm4 */
	LONG $0x100f41f3; WORD $0xfc4b	/* 25a5 movss -0x4(%r11),%xmm1 */
	LONG $0x6e0f4866; BYTE $0xde	/* 25ab movq %rsi,%xmm3 */
	LONG $0x4eb1bf0f; WORD $0xffff; BYTE $0xff	/* 25b0 movswl -0xb2(%rcx),%esi */
	WORD $0x5b0f; BYTE $0xe4	/* 25b7 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xdb7e0ff3	/* 25ba movq %xmm3,%xmm3 */
	LONG $0xebdb0f66	/* 25be pand %xmm3,%xmm5 */
	WORD $0xe6c1; BYTE $0x0d	/* 25c2 shl $0xd,%esi */
	LONG $0xee660f66	/* 25c5 pcmpgtd %xmm6,%xmm5 */
	LONG $0xe000e681; WORD $0x8fff	/* 25c9 and $0x8fffe000,%esi */
	LONG $0x00c9c60f	/* 25cf shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 25d3 movdqa %xmm5,%xmm2 */
	LONG $0xd3df0f66	/* 25d7 pandn %xmm3,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xde	/* 25db por %xmm14,%xmm3 */
	LONG $0xd1590f41	/* 25e0 mulps %xmm9,%xmm2 */
	LONG $0xdddb0f66	/* 25e4 pand %xmm5,%xmm3 */
	WORD $0x560f; BYTE $0xd3	/* 25e8 orps %xmm3,%xmm2 */
	LONG $0xd8700f66; BYTE $0x4e	/* 25eb pshufd $0x4e,%xmm0,%xmm3 */
	LONG $0xc3fe0f66	/* 25f0 paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 25f4 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 25f7 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 25fc paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc6	/* 2600 movq %rsi,%xmm0 */
	LONG $0xc07e0ff3	/* 2605 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 2609 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 260c pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 2610 mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 2613 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x40	/* 2617 movaps 0x40(%rsp),%xmm7 */
	LONG $0xee660f66	/* 261c pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 2620 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 2624 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc6	/* 2628 por %xmm14,%xmm0 */
	LONG $0xf1590f41	/* 262d mulps %xmm9,%xmm6 */
	LONG $0xc5db0f66	/* 2631 pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x20	/* 2635 movaps 0x20(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xc6	/* 263a orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 263d mulps %xmm0,%xmm1 */
	WORD $0x590f; BYTE $0xcb	/* 2640 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 2643 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 2646 addps 0x30(%rsp),%xmm2 */
	LONG $0x247c290f; BYTE $0x30	/* 264b movaps %xmm7,0x30(%rsp) */
	LONG $0x2454290f; BYTE $0x20	/* 2650 movaps %xmm2,0x20(%rsp) */
	WORD $0x3949; BYTE $0xd4	/* 2655 cmp %rdx,%r12 */
	LONG $0xf52d850f; WORD $0xffff	/* 2658 jne 1b8b */
	LONG $0x2444280f; BYTE $0x50	/* 265e movaps 0x50(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xcf	/* 2663 movaps %xmm7,%xmm1 */
	LONG $0x24bc8b48; LONG $0x00000140	/* 2666 mov 0x140(%rsp),%rdi */
	WORD $0x580f; BYTE $0xcd	/* 266e addps %xmm5,%xmm1 */
	LONG $0x24ac8b48; LONG $0x00000190	/* 2671 mov 0x190(%rsp),%rbp */
	WORD $0x580f; BYTE $0xc2	/* 2679 addps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc1	/* 267c addps %xmm1,%xmm0 */
	LONG $0x47110ff3; BYTE $0xfc	/* 267f movss %xmm0,-0x4(%rdi) */
	WORD $0x014c; BYTE $0xf5	/* 2684 add %r14,%rbp */
	LONG $0x24bc3948; LONG $0x00000150	/* 2687 cmp %rdi,0x150(%rsp) */
	LONG $0xf48b850f; WORD $0xffff	/* 268f jne 1b20 */
	LONG $0xe8c48148; WORD $0x0004; BYTE $0x00	/* 2695 add $0x4e8,%rsp */
	BYTE $0x5b	/* 269c pop %rbx */
	BYTE $0x5d	/* 269d pop %rbp */
	WORD $0x5c41	/* 269e pop %r12 */
	WORD $0x5d41	/* 26a0 pop %r13 */
	WORD $0x5e41	/* 26a2 pop %r14 */
	WORD $0x5f41	/* 26a4 pop %r15 */
	BYTE $0xc3	/* 26a6 ret */
	LONG $0xc0ef0f66	/* 26a7 pxor %xmm0,%xmm0 */
	WORD $0x110f; BYTE $0x02	/* 26ab movups %xmm0,(%rdx) */
	LONG $0x104a8d4c	/* 26ae lea 0x10(%rdx),%r9 */
	LONG $0xfff35ce9; BYTE $0xff	/* 26b2 jmp 1a13 */
	LONG $0xc0ef0f66	/* 26b7 pxor %xmm0,%xmm0 */
	WORD $0xc2eb	/* 26bb jmp 267f */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 26bd .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 26cd .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 26dd .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 26ed .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 26fd .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 270d .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 271d .rodata.cst16 */
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
	LONG $0x00267fe9; BYTE $0x00	/* jmp to the end */
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
	LONG $0x2484894c; LONG $0x00000280	/* 20 mov %r8,0x280(%rsp) */
	LONG $0x03f98348	/* 28 cmp $0x3,%rcx */
	LONG $0x19718e0f; WORD $0x0000	/* 2c jle 19a3 */
	LONG $0x248c8b48; LONG $0x00000588	/* 32 mov 0x588(%rsp),%rcx */
	LONG $0x361c8d4b	/* 3a lea (%r14,%r14,1),%rbx */
	LONG $0x24948948; LONG $0x00000288	/* 3e mov %rdx,0x288(%rsp) */
	LONG $0x05100ff3; LONG $0x000025e1	/* 46 movss 0x0(%rip),%xmm0 = 262f */
	LONG $0x249c8948; LONG $0x00000268	/* 4e mov %rbx,0x268(%rsp) */
	WORD $0x014c; BYTE $0xf3	/* 56 add %r14,%rbx */
	WORD $0x8948; BYTE $0xf7	/* 59 mov %rsi,%rdi */
	LONG $0x2d6f0ff3; LONG $0x000025db	/* 5c movdqa 0x0(%rip),%xmm5 = 263f, as it lies */
	LONG $0x08e1c148	/* 64 shl $0x8,%rcx */
	LONG $0x249c8948; LONG $0x00000298	/* 68 mov %rbx,0x298(%rsp) */
	LONG $0xb51c8d4a; LONG $0x00000000	/* 70 lea 0x0(,%r14,4),%rbx */
	WORD $0x8949; BYTE $0xc7	/* 78 mov %rax,%r15 */
	WORD $0x014c; BYTE $0xc1	/* 7b add %r8,%rcx */
	LONG $0x249c8948; LONG $0x00000290	/* 7e mov %rbx,0x290(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0025e035; BYTE $0x00	/* 86 movdqa 0x0(%rip),%xmm14 = 266f, as it lies */
	LONG $0x248c8948; LONG $0x000002a0	/* 8f mov %rcx,0x2a0(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00257f3d; BYTE $0x00	/* 97 movdqa 0x0(%rip),%xmm15 = 261f, as it lies */
	LONG $0x24848948; LONG $0x000002a8	/* a0 mov %rax,0x2a8(%rsp) */
	LONG $0x24b48948; LONG $0x000002b0	/* a8 mov %rsi,0x2b0(%rsp) */
	LONG $0x24948948; LONG $0x000002b8	/* b0 mov %rdx,0x2b8(%rsp) */
	LONG $0x248c894c; LONG $0x00000260	/* b8 mov %r9,0x260(%rsp) */
	LONG $0x24ac290f; LONG $0x00000240	/* c0 movaps %xmm5,0x240(%rsp) */
	LONG $0x2d6f0ff3; LONG $0x0000257f	/* c8 movdqa 0x0(%rip),%xmm5 = 264f, as it lies */
	LONG $0x2484290f; LONG $0x00000270	/* d0 movaps %xmm0,0x270(%rsp) */
	LONG $0x24ac290f; LONG $0x00000250	/* d8 movaps %xmm5,0x250(%rsp) */
	LONG $0x24bc8348; LONG $0x00000588; BYTE $0x00	/* e0 cmpq $0x0,0x588(%rsp) */
	LONG $0x25098e0f; WORD $0x0000	/* e9 jle 25f8 */
	LONG $0x24848d48; LONG $0x00000340	/* ef lea 0x340(%rsp),%rax */
	LONG $0xf6ef0f66	/* f7 pxor %xmm6,%xmm6 */
	WORD $0x8949; BYTE $0xf8	/* fb mov %rdi,%r8 */
	LONG $0x249c8b48; LONG $0x00000580	/* fe mov 0x580(%rsp),%rbx */
	LONG $0x24948d4c; LONG $0x000002c0	/* 106 lea 0x2c0(%rsp),%r10 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 10e movdqa %xmm15,%xmm2 */
	WORD $0x280f; BYTE $0xfe	/* 113 movaps %xmm6,%xmm7 */
	WORD $0x3145; BYTE $0xe4	/* 116 xor %r12d,%r12d */
	LONG $0x24948b48; LONG $0x00000280	/* 119 mov 0x280(%rsp),%rdx */
	LONG $0x6f0f4566; BYTE $0xfe	/* 121 movdqa %xmm14,%xmm15 */
	WORD $0x280f; BYTE $0xe6	/* 126 movaps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xde	/* 129 movaps %xmm6,%xmm3 */
	LONG $0x24848948; LONG $0x00000160	/* 12c mov %rax,0x160(%rsp) */
	WORD $0x3145; BYTE $0xdb	/* 134 xor %r11d,%r11d */
	LONG $0xedef0f66	/* 137 pxor %xmm5,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xf2	/* 13b movdqa %xmm2,%xmm14 */
	LONG $0x2494894c; LONG $0x00000150	/* 140 mov %r10,0x150(%rsp) */
	LONG $0x488f8d4c; WORD $0x001b; BYTE $0x00	/* 148 lea 0x1b48(%rdi),%r9 */
	LONG $0x0000bd49; LONG $0x00000080; WORD $0x0080	/* 14f movabs $0x80000000800000,%r13 */
	LONG $0x24bc8948; LONG $0x00000120	/* 159 mov %rdi,0x120(%rsp) */
	LONG $0x24bc8948; LONG $0x00000140	/* 161 mov %rdi,0x140(%rsp) */
	LONG $0x24bc894c; LONG $0x00000130	/* 169 mov %r15,0x130(%rsp) */
	LONG $0x24bc8b4c; LONG $0x00000298	/* 171 mov 0x298(%rsp),%r15 */
	LONG $0x026f0ff3	/* 179 movdqu (%rdx),%xmm0 */
	LONG $0xb8b18d49; WORD $0xfffc; BYTE $0xff	/* 17d lea -0x348(%r9),%rsi */
	WORD $0x894c; BYTE $0xc1	/* 184 mov %r8,%rcx */
	WORD $0x894c; BYTE $0xd7	/* 187 mov %r10,%rdi */
	LONG $0xc86f0f66	/* 18a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 18e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 192 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 196 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 19b psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1a0 movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1a3 movups %xmm0,0x10(%rax) */
	LONG $0x426f0ff3; BYTE $0x10	/* 1a7 movdqu 0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ac movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1b0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1bd psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1c2 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1c6 movups %xmm0,0x30(%rax) */
	LONG $0x426f0ff3; BYTE $0x20	/* 1ca movdqu 0x20(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1cf movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d3 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d7 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1db psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e0 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1e5 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1e9 movups %xmm0,0x50(%rax) */
	LONG $0x426f0ff3; BYTE $0x30	/* 1ed movdqu 0x30(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1f2 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1f6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1fa punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1fe psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 203 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 208 movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 20c movups %xmm0,0x70(%rax) */
	LONG $0x426f0ff3; BYTE $0x40	/* 210 movdqu 0x40(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 215 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 219 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 21d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 221 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 226 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 22b movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 232 movups %xmm0,0x90(%rax) */
	LONG $0x426f0ff3; BYTE $0x50	/* 239 movdqu 0x50(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 23e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 242 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 246 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 24a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 24f psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 254 movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 25b movups %xmm0,0xb0(%rax) */
	LONG $0x426f0ff3; BYTE $0x60	/* 262 movdqu 0x60(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 267 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 26b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 26f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 273 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 278 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 27d movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 284 movups %xmm0,0xd0(%rax) */
	LONG $0x426f0ff3; BYTE $0x70	/* 28b movdqu 0x70(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 290 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 294 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 298 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 29c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2a1 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 2a6 movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 2ad movups %xmm0,0xf0(%rax) */
	LONG $0x826f0ff3; LONG $0x00000080	/* 2b4 movdqu 0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2bc movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2c0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2c4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2c8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2cd psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 2d2 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 2d9 movups %xmm0,0x110(%rax) */
	LONG $0x826f0ff3; LONG $0x00000090	/* 2e0 movdqu 0x90(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 2e8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2ec punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2f0 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2f4 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2f9 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 2fe movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 305 movups %xmm0,0x130(%rax) */
	LONG $0x826f0ff3; LONG $0x000000a0	/* 30c movdqu 0xa0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 314 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 318 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 31c punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 320 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 325 psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 32a movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 331 movups %xmm0,0x150(%rax) */
	LONG $0x826f0ff3; LONG $0x000000b0	/* 338 movdqu 0xb0(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 340 movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 348 movdqa %xmm0,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000f0	/* 34c movaps %xmm4,0xf0(%rsp) */
	LONG $0xc8600f66	/* 354 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 358 punpckhbw %xmm0,%xmm0 */
	LONG $0x24bc290f; LONG $0x00000100	/* 35c movaps %xmm7,0x100(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 364 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 369 psraw $0x8,%xmm0 */
	LONG $0x24b4290f; LONG $0x00000110	/* 36e movaps %xmm6,0x110(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 376 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 37d movups %xmm0,0x170(%rax) */
	LONG $0x826f0ff3; LONG $0x000000c0	/* 384 movdqu 0xc0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 38c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 390 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 394 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 398 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 39d psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 3a2 movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 3a9 movups %xmm0,0x190(%rax) */
	LONG $0x826f0ff3; LONG $0x000000d0	/* 3b0 movdqu 0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3b8 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3bc punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3c0 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3c4 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3c9 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 3ce movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 3d5 movups %xmm0,0x1b0(%rax) */
	LONG $0x826f0ff3; LONG $0x000000e0	/* 3dc movdqu 0xe0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 3e4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3e8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3ec punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3f0 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3f5 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 3fa movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 401 movups %xmm0,0x1d0(%rax) */
	LONG $0x826f0ff3; LONG $0x000000f0	/* 408 movdqu 0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 410 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 414 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 418 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 41c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 421 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 426 movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 42d movups %xmm0,0x1f0(%rax) */
	LONG $0x536f0ff3; BYTE $0x10	/* 434 movdqu 0x10(%rbx),%xmm2 */
	LONG $0x2494290f; LONG $0x000000c0	/* 439 movaps %xmm2,0xc0(%rsp) */
	LONG $0x136f0ff3	/* 441 movdqu (%rbx),%xmm2 */
	LONG $0x2494290f; LONG $0x000000d0	/* 445 movaps %xmm2,0xd0(%rsp) */
	WORD $0x180f; BYTE $0x0e	/* 44d prefetcht0 (%rsi) */
	LONG $0x404e180f	/* 450 prefetcht0 0x40(%rsi) */
	LONG $0x808e180f; WORD $0x0000; BYTE $0x00	/* 454 prefetcht0 0x80(%rsi) */
	LONG $0xc08e180f; WORD $0x0000; BYTE $0x00	/* 45b prefetcht0 0xc0(%rsi) */
	LONG $0x6f0f44f3; BYTE $0x11	/* 462 movdqu (%rcx),%xmm10 */
	LONG $0x6f0f44f3; WORD $0x1068	/* 467 movdqu 0x10(%rax),%xmm13 */
	LONG $0xd2c68148; WORD $0x0000; BYTE $0x00	/* 46d add $0xd2,%rsi */
	LONG $0x20c78348	/* 474 add $0x20,%rdi */
	LONG $0x6f0f44f3; LONG $0x00008089; BYTE $0x00	/* 478 movdqu 0x80(%rcx),%xmm9 */
	LONG $0x6f0f44f3; WORD $0x2061	/* 481 movdqu 0x20(%rcx),%xmm12 */
	LONG $0x6f0f4166; BYTE $0xda	/* 487 movdqa %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 48c pand %xmm14,%xmm10 */
	LONG $0x816f0ff3; LONG $0x000000c0	/* 491 movdqu 0xc0(%rcx),%xmm0 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 499 movdqa %xmm9,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xe1	/* 49e movdqa %xmm9,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 4a3 movdqa %xmm12,%xmm2 */
	LONG $0xf6710f66; BYTE $0x04	/* 4a8 psllw $0x4,%xmm6 */
	LONG $0xf4710f66; BYTE $0x02	/* 4ad psllw $0x2,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 4b2 pand %xmm14,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 4b7 pand %xmm15,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 4bc pand %xmm15,%xmm4 */
	LONG $0xc86f0f66	/* 4c1 movdqa %xmm0,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf2	/* 4c5 por %xmm10,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 4ca por %xmm12,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5060	/* 4cf movdqu 0x50(%rax),%xmm12 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 4d5 movdqa %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 4da movdqa %xmm6,%xmm10 */
	LONG $0xf5600f66	/* 4df punpcklbw %xmm5,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 4e3 pand %xmm15,%xmm9 */
	LONG $0x680f4466; BYTE $0xd5	/* 4e8 punpckhbw %xmm5,%xmm10 */
	LONG $0xd3710f66; BYTE $0x04	/* 4ed psrlw $0x4,%xmm3 */
	LONG $0xc8600f66	/* 4f2 punpcklbw %xmm0,%xmm1 */
	LONG $0xf50f4566; BYTE $0xd5	/* 4f6 pmaddwd %xmm13,%xmm10 */
	LONG $0x6f0f44f3; BYTE $0x28	/* 4fb movdqu (%rax),%xmm13 */
	LONG $0xc0680f66	/* 500 punpckhbw %xmm0,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xde	/* 504 pand %xmm14,%xmm3 */
	LONG $0xe1710f66; BYTE $0x08	/* 509 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x02d0	/* 50e psrlw $0x2,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd9	/* 514 por %xmm9,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x00009088; BYTE $0x00	/* 519 movdqu 0x90(%rax),%xmm9 */
	LONG $0xf50f4166; BYTE $0xf5	/* 522 pmaddwd %xmm13,%xmm6 */
	LONG $0xf96f0f66	/* 527 movdqa %xmm1,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 52b pand %xmm15,%xmm8 */
	LONG $0x240c290f	/* 530 movaps %xmm1,(%rsp) */
	LONG $0x6b0f4166; BYTE $0xf2	/* 534 packssdw %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 539 movdqa %xmm4,%xmm10 */
	LONG $0xe5600f66	/* 53e punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xd5	/* 542 punpckhbw %xmm5,%xmm10 */
	LONG $0xf9610f66	/* 547 punpcklwd %xmm1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xee	/* 54b movdqa %xmm6,%xmm13 */
	LONG $0xf50f4566; BYTE $0xd4	/* 550 pmaddwd %xmm12,%xmm10 */
	LONG $0xd2710f66; BYTE $0x04	/* 555 psrlw $0x4,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x4060	/* 55a movdqu 0x40(%rax),%xmm12 */
	LONG $0xf7700f66; BYTE $0xaa	/* 560 pshufd $0xaa,%xmm7,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 565 pand %xmm14,%xmm2 */
	LONG $0xe0710f66; BYTE $0x08	/* 56a psraw $0x8,%xmm0 */
	LONG $0x700f4466; WORD $0x00df	/* 56f pshufd $0x0,%xmm7,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe4	/* 575 pmaddwd %xmm12,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xd0	/* 57a por %xmm8,%xmm2 */
	LONG $0xf50f4566; BYTE $0xeb	/* 57f pmaddwd %xmm11,%xmm13 */
	LONG $0x6f0f44f3; WORD $0x1059	/* 584 movdqu 0x10(%rcx),%xmm11 */
	LONG $0x6b0f4166; BYTE $0xe2	/* 58a packssdw %xmm10,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 58f movdqa %xmm3,%xmm10 */
	LONG $0xdd600f66	/* 594 punpcklbw %xmm5,%xmm3 */
	LONG $0x6c290f44; WORD $0x1024	/* 598 movaps %xmm13,0x10(%rsp) */
	LONG $0x680f4466; BYTE $0xd5	/* 59e punpckhbw %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 5a3 movdqa %xmm4,%xmm12 */
	LONG $0x6f0f44f3; WORD $0x3069	/* 5a8 movdqu 0x30(%rcx),%xmm13 */
	LONG $0xf50f4566; BYTE $0xd1	/* 5ae pmaddwd %xmm9,%xmm10 */
	LONG $0xf50f4466; BYTE $0xe6	/* 5b3 pmaddwd %xmm6,%xmm12 */
	LONG $0xf16f0f66	/* 5b8 movdqa %xmm1,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x00008088; BYTE $0x00	/* 5bc movdqu 0x80(%rax),%xmm9 */
	LONG $0xf1690f66	/* 5c5 punpckhwd %xmm1,%xmm6 */
	LONG $0x64290f44; WORD $0x2024	/* 5c9 movaps %xmm12,0x20(%rsp) */
	LONG $0x486f0ff3; BYTE $0x30	/* 5cf movdqu 0x30(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xd9	/* 5d4 pmaddwd %xmm9,%xmm3 */
	LONG $0xe6700f66; BYTE $0x00	/* 5d9 pshufd $0x0,%xmm6,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000d088; BYTE $0x00	/* 5de movdqu 0xd0(%rax),%xmm9 */
	LONG $0x6b0f4166; BYTE $0xda	/* 5e7 packssdw %xmm10,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x00009091; BYTE $0x00	/* 5ec movdqu 0x90(%rcx),%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 5f5 movdqa %xmm3,%xmm12 */
	LONG $0xde700f66; BYTE $0xaa	/* 5fa pshufd $0xaa,%xmm6,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe4	/* 5ff pmaddwd %xmm4,%xmm12 */
	LONG $0xe26f0f66	/* 604 movdqa %xmm2,%xmm4 */
	LONG $0xd5600f66	/* 608 punpcklbw %xmm5,%xmm2 */
	LONG $0xe5680f66	/* 60c punpckhbw %xmm5,%xmm4 */
	LONG $0x64290f44; WORD $0x3024	/* 610 movaps %xmm12,0x30(%rsp) */
	LONG $0x700f4466; WORD $0x55e7	/* 616 pshufd $0x55,%xmm7,%xmm12 */
	LONG $0xff700f66; BYTE $0xff	/* 61c pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xf50f4166; BYTE $0xe1	/* 621 pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000c088; BYTE $0x00	/* 626 movdqu 0xc0(%rax),%xmm9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 62f pmaddwd %xmm9,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xca	/* 634 movdqa %xmm10,%xmm9 */
	LONG $0xd46b0f66	/* 639 packssdw %xmm4,%xmm2 */
	LONG $0x710f4166; WORD $0x02d1	/* 63d psrlw $0x2,%xmm9 */
	LONG $0xe26f0f66	/* 643 movdqa %xmm2,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 647 movdqa %xmm10,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 64c pand %xmm15,%xmm9 */
	LONG $0xf2710f66; BYTE $0x04	/* 651 psllw $0x4,%xmm2 */
	LONG $0xe3f50f66	/* 656 pmaddwd %xmm3,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 65a movdqa %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 65f movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xde	/* 664 pand %xmm14,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 669 movdqa %xmm10,%xmm2 */
	LONG $0x2464290f; BYTE $0x40	/* 66e movaps %xmm4,0x40(%rsp) */
	LONG $0xdb0f4566; BYTE $0xc7	/* 673 pand %xmm15,%xmm8 */
	LONG $0xf2710f66; BYTE $0x02	/* 678 psllw $0x2,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 67d pand %xmm15,%xmm10 */
	LONG $0xeb0f4566; BYTE $0xc3	/* 682 por %xmm11,%xmm8 */
	LONG $0xd3710f66; BYTE $0x04	/* 687 psrlw $0x4,%xmm3 */
	LONG $0xe26f0f66	/* 68c movdqa %xmm2,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 690 movdqa %xmm8,%xmm11 */
	LONG $0x600f4466; BYTE $0xc5	/* 695 punpcklbw %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 69a pand %xmm15,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 69f punpckhbw %xmm5,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xde	/* 6a4 pand %xmm14,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd5	/* 6a9 movdqa %xmm13,%xmm2 */
	LONG $0xf50f4466; BYTE $0xd9	/* 6ae pmaddwd %xmm1,%xmm11 */
	LONG $0x486f0ff3; BYTE $0x20	/* 6b3 movdqu 0x20(%rax),%xmm1 */
	LONG $0xeb0f4166; BYTE $0xda	/* 6b8 por %xmm10,%xmm3 */
	LONG $0xd2710f66; BYTE $0x04	/* 6bd psrlw $0x4,%xmm2 */
	LONG $0xf50f4466; BYTE $0xc1	/* 6c2 pmaddwd %xmm1,%xmm8 */
	LONG $0x486f0ff3; BYTE $0x70	/* 6c7 movdqu 0x70(%rax),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 6cc pand %xmm14,%xmm2 */
	LONG $0x6b0f4566; BYTE $0xc3	/* 6d1 packssdw %xmm11,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xd1	/* 6d6 por %xmm9,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 6db movdqa %xmm0,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 6e0 movdqa %xmm8,%xmm11 */
	LONG $0x610f4466; BYTE $0xc8	/* 6e5 punpcklwd %xmm0,%xmm9 */
	LONG $0xf50f4566; BYTE $0xdc	/* 6ea pmaddwd %xmm12,%xmm11 */
	LONG $0x5c290f44; WORD $0x5024	/* 6ef movaps %xmm11,0x50(%rsp) */
	LONG $0x6f0f4566; BYTE $0xdd	/* 6f5 movdqa %xmm13,%xmm11 */
	LONG $0x700f4566; WORD $0x55e9	/* 6fa pshufd $0x55,%xmm9,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xde	/* 700 pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe3	/* 705 por %xmm11,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 70a movdqa %xmm4,%xmm11 */
	LONG $0xe5600f66	/* 70f punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 713 punpckhbw %xmm5,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 718 movdqa %xmm11,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 71d pmaddwd %xmm1,%xmm8 */
	LONG $0x486f0ff3; BYTE $0x60	/* 722 movdqu 0x60(%rax),%xmm1 */
	LONG $0xe1f50f66	/* 727 pmaddwd %xmm1,%xmm4 */
	LONG $0x886f0ff3; LONG $0x000000b0	/* 72b movdqu 0xb0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe0	/* 733 packssdw %xmm8,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 738 movdqa %xmm4,%xmm11 */
	LONG $0xe6700f66; BYTE $0x55	/* 73d pshufd $0x55,%xmm6,%xmm4 */
	LONG $0xf6700f66; BYTE $0xff	/* 742 pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xf50f4466; BYTE $0xdf	/* 747 pmaddwd %xmm7,%xmm11 */
	LONG $0xfb6f0f66	/* 74c movdqa %xmm3,%xmm7 */
	LONG $0xdd600f66	/* 750 punpcklbw %xmm5,%xmm3 */
	LONG $0xfd680f66	/* 754 punpckhbw %xmm5,%xmm7 */
	LONG $0x5c290f44; WORD $0x6024	/* 758 movaps %xmm11,0x60(%rsp) */
	LONG $0x700f4566; WORD $0x00d9	/* 75e pshufd $0x0,%xmm9,%xmm11 */
	LONG $0xf9f50f66	/* 764 pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000000a0	/* 768 movdqu 0xa0(%rax),%xmm1 */
	LONG $0xd9f50f66	/* 770 pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x000000f0	/* 774 movdqu 0xf0(%rax),%xmm1 */
	LONG $0xdf6b0f66	/* 77c packssdw %xmm7,%xmm3 */
	LONG $0xfb6f0f66	/* 780 movdqa %xmm3,%xmm7 */
	LONG $0xda6f0f66	/* 784 movdqa %xmm2,%xmm3 */
	LONG $0xd5600f66	/* 788 punpcklbw %xmm5,%xmm2 */
	LONG $0xdd680f66	/* 78c punpckhbw %xmm5,%xmm3 */
	LONG $0xfcf50f66	/* 790 pmaddwd %xmm4,%xmm7 */
	LONG $0xd9f50f66	/* 794 pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x000000e0	/* 798 movdqu 0xe0(%rax),%xmm1 */
	LONG $0x247c290f; BYTE $0x70	/* 7a0 movaps %xmm7,0x70(%rsp) */
	LONG $0xd1f50f66	/* 7a5 pmaddwd %xmm1,%xmm2 */
	LONG $0xd36b0f66	/* 7a9 packssdw %xmm3,%xmm2 */
	LONG $0xfa6f0f66	/* 7ad movdqa %xmm2,%xmm7 */
	LONG $0xfef50f66	/* 7b1 pmaddwd %xmm6,%xmm7 */
	LONG $0x24bc290f; LONG $0x00000080	/* 7b5 movaps %xmm7,0x80(%rsp) */
	LONG $0x6f0f44f3; WORD $0x4051	/* 7bd movdqu 0x40(%rcx),%xmm10 */
	LONG $0xb96f0ff3; LONG $0x000000a0	/* 7c3 movdqu 0xa0(%rcx),%xmm7 */
	LONG $0x886f0ff3; LONG $0x00000110	/* 7cb movdqu 0x110(%rax),%xmm1 */
	LONG $0x6f0f44f3; WORD $0x6061	/* 7d3 movdqu 0x60(%rcx),%xmm12 */
	LONG $0xf76f0f66	/* 7d9 movdqa %xmm7,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xda	/* 7dd movdqa %xmm10,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 7e2 pand %xmm14,%xmm10 */
	LONG $0xf6710f66; BYTE $0x04	/* 7e7 psllw $0x4,%xmm6 */
	LONG $0xd3710f66; BYTE $0x04	/* 7ec psrlw $0x4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 7f1 movdqa %xmm12,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 7f6 movdqa %xmm6,%xmm8 */
	LONG $0xf76f0f66	/* 7fb movdqa %xmm7,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 7ff pand %xmm14,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 804 pand %xmm15,%xmm8 */
	LONG $0xf6710f66; BYTE $0x02	/* 809 psllw $0x2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xde	/* 80e pand %xmm14,%xmm3 */
	LONG $0xeb0f4566; BYTE $0xc2	/* 813 por %xmm10,%xmm8 */
	LONG $0xd2710f66; BYTE $0x04	/* 818 psrlw $0x4,%xmm2 */
	LONG $0xe66f0f66	/* 81d movdqa %xmm6,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 821 movdqa %xmm8,%xmm10 */
	LONG $0x600f4466; BYTE $0xc5	/* 826 punpcklbw %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 82b pand %xmm15,%xmm4 */
	LONG $0x680f4466; BYTE $0xd5	/* 830 punpckhbw %xmm5,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 835 por %xmm12,%xmm4 */
	LONG $0xf76f0f66	/* 83a movdqa %xmm7,%xmm6 */
	LONG $0xf50f4466; BYTE $0xd1	/* 83e pmaddwd %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xff	/* 843 pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 848 pand %xmm14,%xmm2 */
	LONG $0x886f0ff3; LONG $0x00000100	/* 84d movdqu 0x100(%rax),%xmm1 */
	LONG $0xdfeb0f66	/* 855 por %xmm7,%xmm3 */
	LONG $0xd6710f66; BYTE $0x02	/* 859 psrlw $0x2,%xmm6 */
	LONG $0xf50f4466; BYTE $0xc1	/* 85e pmaddwd %xmm1,%xmm8 */
	LONG $0x886f0ff3; LONG $0x00000150	/* 863 movdqu 0x150(%rax),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 86b pand %xmm15,%xmm6 */
	LONG $0x6b0f4566; BYTE $0xc2	/* 870 packssdw %xmm10,%xmm8 */
	LONG $0xd6eb0f66	/* 875 por %xmm6,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xd0	/* 879 movdqa %xmm8,%xmm10 */
	LONG $0x700f4566; WORD $0xaac1	/* 87e pshufd $0xaa,%xmm9,%xmm8 */
	LONG $0xf26f0f66	/* 884 movdqa %xmm2,%xmm6 */
	LONG $0xf50f4566; BYTE $0xd3	/* 888 pmaddwd %xmm11,%xmm10 */
	LONG $0xf5680f66	/* 88d punpckhbw %xmm5,%xmm6 */
	LONG $0xd5600f66	/* 891 punpcklbw %xmm5,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x5059	/* 895 movdqu 0x50(%rcx),%xmm11 */
	LONG $0x94290f44; LONG $0x00009024; BYTE $0x00	/* 89b movaps %xmm10,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd4	/* 8a4 movdqa %xmm4,%xmm10 */
	LONG $0xe5600f66	/* 8a9 punpcklbw %xmm5,%xmm4 */
	LONG $0x700f4566; WORD $0xffc9	/* 8ad pshufd $0xff,%xmm9,%xmm9 */
	LONG $0x680f4466; BYTE $0xd5	/* 8b3 punpckhbw %xmm5,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd1	/* 8b8 pmaddwd %xmm1,%xmm10 */
	LONG $0x886f0ff3; LONG $0x00000140	/* 8bd movdqu 0x140(%rax),%xmm1 */
	LONG $0xe1f50f66	/* 8c5 pmaddwd %xmm1,%xmm4 */
	LONG $0x886f0ff3; LONG $0x00000190	/* 8c9 movdqu 0x190(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe2	/* 8d1 packssdw %xmm10,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 8d6 movdqa %xmm3,%xmm10 */
	LONG $0xdd600f66	/* 8db punpcklbw %xmm5,%xmm3 */
	LONG $0x680f4466; BYTE $0xd5	/* 8df punpckhbw %xmm5,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 8e4 movdqa %xmm4,%xmm12 */
	LONG $0xe06f0f66	/* 8e9 movdqa %xmm0,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd1	/* 8ed pmaddwd %xmm1,%xmm10 */
	LONG $0xe0690f66	/* 8f2 punpckhwd %xmm0,%xmm4 */
	LONG $0xf50f4566; BYTE $0xe0	/* 8f6 pmaddwd %xmm8,%xmm12 */
	LONG $0x886f0ff3; LONG $0x00000180	/* 8fb movdqu 0x180(%rax),%xmm1 */
	LONG $0xa4290f44; LONG $0x0000a024; BYTE $0x00	/* 903 movaps %xmm12,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc4	/* 90c movdqa %xmm4,%xmm8 */
	LONG $0xe4700f66; BYTE $0x00	/* 911 pshufd $0x0,%xmm4,%xmm4 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 916 pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xd9f50f66	/* 91f pmaddwd %xmm1,%xmm3 */
	LONG $0x886f0ff3; LONG $0x00000130	/* 923 movdqu 0x130(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xda	/* 92b packssdw %xmm10,%xmm3 */
	LONG $0x6f0f44f3; LONG $0x0000b091; BYTE $0x00	/* 930 movdqu 0xb0(%rcx),%xmm10 */
	LONG $0xfb6f0f66	/* 939 movdqa %xmm3,%xmm7 */
	LONG $0x986f0ff3; LONG $0x000001c0	/* 93d movdqu 0x1c0(%rax),%xmm3 */
	LONG $0xfcf50f66	/* 945 pmaddwd %xmm4,%xmm7 */
	LONG $0x700f4166; WORD $0xaae0	/* 949 pshufd $0xaa,%xmm8,%xmm4 */
	LONG $0x24bc290f; LONG $0x000000b0	/* 94f movaps %xmm7,0xb0(%rsp) */
	LONG $0xfe6f0f66	/* 957 movdqa %xmm6,%xmm7 */
	LONG $0xdaf50f66	/* 95b pmaddwd %xmm2,%xmm3 */
	LONG $0xb06f0ff3; LONG $0x000001d0	/* 95f movdqu 0x1d0(%rax),%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 967 movdqa %xmm10,%xmm2 */
	LONG $0xfef50f66	/* 96c pmaddwd %xmm6,%xmm7 */
	LONG $0xf2710f66; BYTE $0x04	/* 970 psllw $0x4,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 975 movdqa %xmm10,%xmm6 */
	LONG $0xf6710f66; BYTE $0x02	/* 97a psllw $0x2,%xmm6 */
	LONG $0xdf6b0f66	/* 97f packssdw %xmm7,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 983 pand %xmm15,%xmm2 */
	LONG $0xfe6f0f66	/* 988 movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 98c movdqa %xmm11,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xde	/* 991 pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xd3	/* 996 por %xmm11,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xff	/* 99b pand %xmm15,%xmm7 */
	LONG $0xdcf50f66	/* 9a0 pmaddwd %xmm4,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xda	/* 9a4 movdqa %xmm2,%xmm11 */
	LONG $0xd5600f66	/* 9a9 punpcklbw %xmm5,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xe2	/* 9ad movdqa %xmm10,%xmm4 */
	LONG $0x680f4466; BYTE $0xdd	/* 9b2 punpckhbw %xmm5,%xmm11 */
	LONG $0xd6710f66; BYTE $0x04	/* 9b7 psrlw $0x4,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xd7	/* 9bc pand %xmm15,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd9	/* 9c1 pmaddwd %xmm1,%xmm11 */
	LONG $0xd4710f66; BYTE $0x02	/* 9c6 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 9cb pand %xmm14,%xmm6 */
	LONG $0x886f0ff3; LONG $0x00000120	/* 9d0 movdqu 0x120(%rax),%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf2	/* 9d8 por %xmm10,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 9dd movdqa %xmm4,%xmm12 */
	LONG $0x616f0ff3; BYTE $0x70	/* 9e2 movdqu 0x70(%rcx),%xmm4 */
	LONG $0xd1f50f66	/* 9e7 pmaddwd %xmm1,%xmm2 */
	LONG $0x886f0ff3; LONG $0x00000170	/* 9eb movdqu 0x170(%rax),%xmm1 */
	LONG $0xdb0f4566; BYTE $0xe7	/* 9f3 pand %xmm15,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xd3	/* 9f8 packssdw %xmm11,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x7059	/* 9fd movdqu 0x70(%rcx),%xmm11 */
	LONG $0xd4710f66; BYTE $0x04	/* a03 psrlw $0x4,%xmm4 */
	WORD $0x014c; BYTE $0xf1	/* a08 add %r14,%rcx */
	LONG $0xdb0f4166; BYTE $0xe6	/* a0b pand %xmm14,%xmm4 */
	LONG $0xf50f4166; BYTE $0xd5	/* a10 pmaddwd %xmm13,%xmm2 */
	LONG $0x6f0f4466; WORD $0x242c	/* a15 movdqa (%rsp),%xmm13 */
	LONG $0xf50f4466; LONG $0x00d024ac; WORD $0x0000	/* a1b pmaddwd 0xd0(%rsp),%xmm13 */
	LONG $0xdb0f4566; BYTE $0xde	/* a25 pand %xmm14,%xmm11 */
	LONG $0xeb0f4166; BYTE $0xe4	/* a2a por %xmm12,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xfb	/* a2f por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* a34 movdqa %xmm7,%xmm11 */
	LONG $0xfd600f66	/* a39 punpcklbw %xmm5,%xmm7 */
	LONG $0x680f4466; BYTE $0xdd	/* a3d punpckhbw %xmm5,%xmm11 */
	LONG $0xf50f4466; BYTE $0xd9	/* a42 pmaddwd %xmm1,%xmm11 */
	LONG $0x886f0ff3; LONG $0x00000160	/* a47 movdqu 0x160(%rax),%xmm1 */
	LONG $0xf9f50f66	/* a4f pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001b0	/* a53 movdqu 0x1b0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfb	/* a5b packssdw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xde	/* a60 movdqa %xmm6,%xmm11 */
	LONG $0xf5600f66	/* a65 punpcklbw %xmm5,%xmm6 */
	LONG $0x680f4466; BYTE $0xdd	/* a69 punpckhbw %xmm5,%xmm11 */
	LONG $0xf50f4166; BYTE $0xf9	/* a6e pmaddwd %xmm9,%xmm7 */
	LONG $0x700f4566; WORD $0x55c8	/* a73 pshufd $0x55,%xmm8,%xmm9 */
	LONG $0xf50f4466; BYTE $0xd9	/* a79 pmaddwd %xmm1,%xmm11 */
	LONG $0x886f0ff3; LONG $0x000001a0	/* a7e movdqu 0x1a0(%rax),%xmm1 */
	LONG $0x700f4566; WORD $0xffc0	/* a86 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0xf1f50f66	/* a8c pmaddwd %xmm1,%xmm6 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* a90 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xf3	/* a98 packssdw %xmm11,%xmm6 */
	LONG $0xf50f4166; BYTE $0xf1	/* a9d pmaddwd %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xcc	/* aa2 movdqa %xmm4,%xmm9 */
	LONG $0xe5600f66	/* aa7 punpcklbw %xmm5,%xmm4 */
	LONG $0x680f4466; BYTE $0xcd	/* aab punpckhbw %xmm5,%xmm9 */
	LONG $0xfefe0f66	/* ab0 paddd %xmm6,%xmm7 */
	LONG $0xf50f4466; BYTE $0xc9	/* ab4 pmaddwd %xmm1,%xmm9 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* ab9 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xe1f50f66	/* ac1 pmaddwd %xmm1,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xcd	/* ac5 movdqa %xmm13,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe1	/* aca packssdw %xmm9,%xmm4 */
	LONG $0xc8fe0f66	/* acf paddd %xmm0,%xmm1 */
	LONG $0x446f0f66; WORD $0x1024	/* ad3 movdqa 0x10(%rsp),%xmm0 */
	LONG $0x44fe0f66; WORD $0x2024	/* ad9 paddd 0x20(%rsp),%xmm0 */
	LONG $0xf50f4166; BYTE $0xe0	/* adf pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x30	/* ae4 movdqa 0x30(%rsp),%xmm8 */
	LONG $0xf1720f66; BYTE $0x05	/* aeb pslld $0x5,%xmm1 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x40	/* af0 paddd 0x40(%rsp),%xmm8 */
	LONG $0x9cfe0f66; LONG $0x0000b024; BYTE $0x00	/* af7 paddd 0xb0(%rsp),%xmm3 */
	LONG $0xfcfe0f66	/* b00 paddd %xmm4,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b04 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2444; BYTE $0x50	/* b09 movdqa 0x50(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x60	/* b10 paddd 0x60(%rsp),%xmm8 */
	LONG $0xfe0f4466; WORD $0x2444; BYTE $0x70	/* b17 paddd 0x70(%rsp),%xmm8 */
	LONG $0xdafe0f66	/* b1e paddd %xmm2,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b22 paddd %xmm8,%xmm0 */
	LONG $0x6f0f4466; LONG $0x00802484; WORD $0x0000	/* b27 movdqa 0x80(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00902484; WORD $0x0000	/* b31 paddd 0x90(%rsp),%xmm8 */
	LONG $0xfe0f4466; LONG $0x00a02484; WORD $0x0000	/* b3b paddd 0xa0(%rsp),%xmm8 */
	LONG $0xfe0f4166; BYTE $0xc0	/* b45 paddd %xmm8,%xmm0 */
	LONG $0xd8fe0f66	/* b4a paddd %xmm0,%xmm3 */
	LONG $0xdffe0f66	/* b4e paddd %xmm7,%xmm3 */
	LONG $0xd9fa0f66	/* b52 psubd %xmm1,%xmm3 */
	LONG $0xe05f110f	/* b56 movups %xmm3,-0x20(%rdi) */
	WORD $0x394c; BYTE $0xce	/* b5a cmp %r9,%rsi */
	LONG $0xf8ea850f; WORD $0xffff	/* b5d jne 44d */
	LONG $0x8cbf0f43; LONG $0x0000d030; BYTE $0x00	/* b63 movswl 0xd0(%r8,%r14,1),%ecx */
	LONG $0xb0bf0f41; LONG $0x000000d0	/* b6c movswl 0xd0(%r8),%esi */
	LONG $0x24bc8b48; LONG $0x00000268	/* b74 mov 0x268(%rsp),%rdi */
	LONG $0x6f0f41f3; BYTE $0x02	/* b7c movdqu (%r10),%xmm0 */
	WORD $0xe1c1; BYTE $0x0d	/* b81 shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* b84 shl $0xd,%esi */
	LONG $0x6f0f41f3; WORD $0x2052	/* b87 movdqu 0x20(%r10),%xmm2 */
	LONG $0x6f0f45f3; WORD $0x606a	/* b8d movdqu 0x60(%r10),%xmm13 */
	LONG $0xe000e181; WORD $0x8fff	/* b93 and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* b99 and $0x8fffe000,%esi */
	LONG $0xc86f0f66	/* b9f movdqa %xmm0,%xmm1 */
	LONG $0xbcbf0f41; LONG $0x0000d038; BYTE $0x00	/* ba3 movswl 0xd0(%r8,%rdi,1),%edi */
	LONG $0x20e1c148	/* bac shl $0x20,%rcx */
	LONG $0xca6a0f66	/* bb0 punpckhdq %xmm2,%xmm1 */
	LONG $0xc2620f66	/* bb4 punpckldq %xmm2,%xmm0 */
	LONG $0x249c280f; LONG $0x000000e0	/* bb8 movaps 0xe0(%rsp),%xmm3 */
	WORD $0x0948; BYTE $0xf1	/* bc0 or %rsi,%rcx */
	WORD $0xe7c1; BYTE $0x0d	/* bc3 shl $0xd,%edi */
	LONG $0xb4bf0f43; LONG $0x0000d038; BYTE $0x00	/* bc6 movswl 0xd0(%r8,%r15,1),%esi */
	LONG $0xc1fe0f66	/* bcf paddd %xmm1,%xmm0 */
	LONG $0xe000e781; WORD $0x8fff	/* bd3 and $0x8fffe000,%edi */
	LONG $0x6f0f41f3; WORD $0x404a	/* bd9 movdqu 0x40(%r10),%xmm1 */
	LONG $0x24a4280f; LONG $0x000000f0	/* bdf movaps 0xf0(%rsp),%xmm4 */
	WORD $0xe6c1; BYTE $0x0d	/* be7 shl $0xd,%esi */
	LONG $0x24bc280f; LONG $0x00000100	/* bea movaps 0x100(%rsp),%xmm7 */
	LONG $0x24b4280f; LONG $0x00000110	/* bf2 movaps 0x110(%rsp),%xmm6 */
	LONG $0xe000e681; WORD $0x8fff	/* bfa and $0x8fffe000,%esi */
	LONG $0xd16f0f66	/* c00 movdqa %xmm1,%xmm2 */
	LONG $0x620f4166; BYTE $0xcd	/* c04 punpckldq %xmm13,%xmm1 */
	LONG $0x20e6c148	/* c09 shl $0x20,%rsi */
	LONG $0x6a0f4166; BYTE $0xd5	/* c0d punpckhdq %xmm13,%xmm2 */
	WORD $0x0948; BYTE $0xfe	/* c12 or %rdi,%rsi */
	LONG $0x293c8d4a	/* c15 lea (%rcx,%r13,1),%rdi */
	LONG $0xcafe0f66	/* c19 paddd %xmm2,%xmm1 */
	LONG $0x2e2c8d4a	/* c1d lea (%rsi,%r13,1),%rbp */
	LONG $0xd06f0f66	/* c21 movdqa %xmm0,%xmm2 */
	LONG $0xc16c0f66	/* c25 punpcklqdq %xmm1,%xmm0 */
	WORD $0x0948; BYTE $0xef	/* c29 or %rbp,%rdi */
	LONG $0xd16d0f66	/* c2c punpckhqdq %xmm1,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xce	/* c30 movq %rsi,%xmm1 */
	WORD $0x0949; BYTE $0xfc	/* c35 or %rdi,%r12 */
	LONG $0x24bc8b48; LONG $0x00000260	/* c38 mov 0x260(%rsp),%rdi */
	LONG $0xc2fe0f66	/* c40 paddd %xmm2,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xd1	/* c44 movq %rcx,%xmm2 */
	LONG $0xd16c0f66	/* c49 punpcklqdq %xmm1,%xmm2 */
	WORD $0x5b0f; BYTE $0xc0	/* c4d cvtdq2ps %xmm0,%xmm0 */
	LONG $0x9f0c8b42	/* c50 mov (%rdi,%r11,4),%ecx */
	LONG $0xfffff981; WORD $0x467f	/* c54 cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* c5a jle c6b */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* c5c movabs $0x1000000010000000,%rdi */
	WORD $0xc931	/* c66 xor %ecx,%ecx */
	WORD $0x0949; BYTE $0xfc	/* c68 or %rdi,%r12 */
	LONG $0xc96e0f66	/* c6b movd %ecx,%xmm1 */
	LONG $0x01c38349	/* c6f add $0x1,%r11 */
	LONG $0xd2c08149; WORD $0x0000; BYTE $0x00	/* c73 add $0xd2,%r8 */
	LONG $0x48c18149; WORD $0x0003; BYTE $0x00	/* c7a add $0x348,%r9 */
	LONG $0x8c590ff3; LONG $0x00027024; BYTE $0x00	/* c81 mulss 0x270(%rsp),%xmm1 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* c8a add $0x100,%rdx */
	LONG $0x20c38348	/* c91 add $0x20,%rbx */
	LONG $0x00c9c60f	/* c95 shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xca	/* c99 mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* c9c mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xcb	/* c9f addps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xdc	/* ca2 movaps %xmm4,%xmm3 */
	LONG $0x249c394c; LONG $0x00000588	/* ca5 cmp %r11,0x588(%rsp) */
	WORD $0x0e74	/* cad je cbd */
	WORD $0x280f; BYTE $0xe7	/* caf movaps %xmm7,%xmm4 */
	WORD $0x280f; BYTE $0xfe	/* cb2 movaps %xmm6,%xmm7 */
	WORD $0x280f; BYTE $0xf1	/* cb5 movaps %xmm1,%xmm6 */
	LONG $0xfff4bce9; BYTE $0xff	/* cb8 jmp 179 */
	WORD $0x280f; BYTE $0xc1	/* cbd movaps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xe6	/* cc0 addps %xmm6,%xmm4 */
	LONG $0x24bc8b4c; LONG $0x00000130	/* cc3 mov 0x130(%rsp),%r15 */
	LONG $0x6f0f4166; BYTE $0xee	/* ccb movdqa %xmm14,%xmm5 */
	WORD $0x580f; BYTE $0xc7	/* cd0 addps %xmm7,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf7	/* cd3 movdqa %xmm15,%xmm14 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* cd8 movabs $0x1000000010000000,%rax */
	LONG $0x24bc8b48; LONG $0x00000120	/* ce2 mov 0x120(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x00000140	/* cea mov 0x140(%rsp),%rsi */
	LONG $0x6f0f4466; BYTE $0xfd	/* cf2 movdqa %xmm5,%xmm15 */
	WORD $0x580f; BYTE $0xc4	/* cf7 addps %xmm4,%xmm0 */
	LONG $0x07110f41	/* cfa movups %xmm0,(%r15) */
	WORD $0x8549; BYTE $0xc4	/* cfe test %rax,%r12 */
	LONG $0x18f9840f; WORD $0x0000	/* d01 je 2600 */
	LONG $0x24848b48; LONG $0x00000160	/* d07 mov 0x160(%rsp),%rax */
	WORD $0x894c; BYTE $0xfb	/* d0f mov %r15,%rbx */
	LONG $0x106f8d49	/* d12 lea 0x10(%r15),%rbp */
	LONG $0x6f0f4566; BYTE $0xc7	/* d16 movdqa %xmm15,%xmm8 */
	LONG $0x249c8b4c; LONG $0x00000150	/* d1b mov 0x150(%rsp),%r11 */
	LONG $0x248c8b48; LONG $0x000002a0	/* d23 mov 0x2a0(%rsp),%rcx */
	LONG $0x24ac8b4c; LONG $0x00000260	/* d2b mov 0x260(%rsp),%r13 */
	LONG $0x05100ff3; LONG $0x000018f4	/* d33 movss 0x0(%rip),%xmm0 = 262f */
	LONG $0x24bc8b4c; LONG $0x00000580	/* d3b mov 0x580(%rsp),%r15 */
	LONG $0x2d6f0ff3; LONG $0x00001914	/* d43 movdqa 0x0(%rip),%xmm5 = 265f, as it lies */
	LONG $0x00c0c60f	/* d4b shufps $0x0,%xmm0,%xmm0 */
	LONG $0x24ac290f; LONG $0x00000220	/* d4f movaps %xmm5,0x220(%rsp) */
	LONG $0x2484290f; LONG $0x00000230	/* d57 movaps %xmm0,0x230(%rsp) */
	LONG $0xedef0f66	/* d5f pxor %xmm5,%xmm5 */
	WORD $0x8949; BYTE $0xf0	/* d63 mov %rsi,%r8 */
	WORD $0x894d; BYTE $0xec	/* d66 mov %r13,%r12 */
	WORD $0x894d; BYTE $0xfa	/* d69 mov %r15,%r10 */
	LONG $0x24948b48; LONG $0x00000280	/* d6c mov 0x280(%rsp),%rdx */
	LONG $0x246c290f; BYTE $0x10	/* d74 movaps %xmm5,0x10(%rsp) */
	LONG $0xd2ef0f66	/* d79 pxor %xmm2,%xmm2 */
	LONG $0x246c290f; BYTE $0x30	/* d7d movaps %xmm5,0x30(%rsp) */
	LONG $0x242c290f	/* d82 movaps %xmm5,(%rsp) */
	LONG $0x246c290f; BYTE $0x20	/* d86 movaps %xmm5,0x20(%rsp) */
	WORD $0x13eb	/* d8b jmp da0 */
	LONG $0x246c280f; BYTE $0x30	/* d8d movaps 0x30(%rsp),%xmm5 */
	LONG $0x245c290f; BYTE $0x10	/* d92 movaps %xmm3,0x10(%rsp) */
	LONG $0x2444290f; BYTE $0x30	/* d97 movaps %xmm0,0x30(%rsp) */
	LONG $0x242c290f	/* d9c movaps %xmm5,(%rsp) */
	LONG $0x026f0ff3	/* da0 movdqu (%rdx),%xmm0 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* da4 add $0x100,%rdx */
	LONG $0x20c28349	/* dab add $0x20,%r10 */
	LONG $0x04c48349	/* daf add $0x4,%r12 */
	LONG $0xd2c08149; WORD $0x0000; BYTE $0x00	/* db3 add $0xd2,%r8 */
	LONG $0xc86f0f66	/* dba movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* dbe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* dc2 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* dc6 movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xe0	/* dcb movdqa %xmm0,%xmm12 */
	LONG $0x710f4166; WORD $0x08e5	/* dd0 psraw $0x8,%xmm13 */
	LONG $0x710f4166; WORD $0x08e4	/* dd6 psraw $0x8,%xmm12 */
	LONG $0x28110f44	/* ddc movups %xmm13,(%rax) */
	LONG $0x60110f44; BYTE $0x10	/* de0 movups %xmm12,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* de5 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* ded movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* df1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* df5 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* df9 movdqa %xmm1,%xmm5 */
	LONG $0xf86f0f66	/* dfd movdqa %xmm0,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* e01 psraw $0x8,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* e06 psraw $0x8,%xmm7 */
	LONG $0x3078110f	/* e0b movups %xmm7,0x30(%rax) */
	LONG $0x2068110f	/* e0f movups %xmm5,0x20(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff20	/* e13 movdqu -0xe0(%rdx),%xmm0 */
	LONG $0x246c290f; BYTE $0x40	/* e1b movaps %xmm5,0x40(%rsp) */
	LONG $0xc86f0f66	/* e20 movdqa %xmm0,%xmm1 */
	LONG $0x247c290f; BYTE $0x50	/* e24 movaps %xmm7,0x50(%rsp) */
	LONG $0xc8600f66	/* e29 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e2d punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* e31 movdqa %xmm1,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd0	/* e35 movdqa %xmm0,%xmm10 */
	LONG $0xe3710f66; BYTE $0x08	/* e3a psraw $0x8,%xmm3 */
	LONG $0x710f4166; WORD $0x08e2	/* e3f psraw $0x8,%xmm10 */
	LONG $0x4058110f	/* e45 movups %xmm3,0x40(%rax) */
	LONG $0x50110f44; BYTE $0x50	/* e49 movups %xmm10,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* e4e movdqu -0xd0(%rdx),%xmm0 */
	LONG $0x245c290f; BYTE $0x60	/* e56 movaps %xmm3,0x60(%rsp) */
	LONG $0xc86f0f66	/* e5b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* e5f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e63 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* e67 movdqa %xmm1,%xmm6 */
	LONG $0xe06f0f66	/* e6b movdqa %xmm0,%xmm4 */
	LONG $0xe6710f66; BYTE $0x08	/* e6f psraw $0x8,%xmm6 */
	LONG $0xe4710f66; BYTE $0x08	/* e74 psraw $0x8,%xmm4 */
	LONG $0x6070110f	/* e79 movups %xmm6,0x60(%rax) */
	LONG $0x7060110f	/* e7d movups %xmm4,0x70(%rax) */
	LONG $0xaa6f0ff3; LONG $0xffffff40	/* e81 movdqu -0xc0(%rdx),%xmm5 */
	LONG $0x24a4290f; LONG $0x00000080	/* e89 movaps %xmm4,0x80(%rsp) */
	LONG $0xc56f0f66	/* e91 movdqa %xmm5,%xmm0 */
	LONG $0x2474290f; BYTE $0x70	/* e95 movaps %xmm6,0x70(%rsp) */
	LONG $0xc5600f66	/* e9a punpcklbw %xmm5,%xmm0 */
	LONG $0xed680f66	/* e9e punpckhbw %xmm5,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd8	/* ea2 movdqa %xmm0,%xmm11 */
	LONG $0xe5710f66; BYTE $0x08	/* ea7 psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08e3	/* eac psraw $0x8,%xmm11 */
	LONG $0x90a8110f; WORD $0x0000; BYTE $0x00	/* eb2 movups %xmm5,0x90(%rax) */
	LONG $0x98110f44; LONG $0x00000080	/* eb9 movups %xmm11,0x80(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* ec1 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* ec9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* ecd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* ed1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* ed5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* eda psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* edf movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* ee6 movups %xmm0,0xb0(%rax) */
	LONG $0xa26f0ff3; LONG $0xffffff60	/* eed movdqu -0xa0(%rdx),%xmm4 */
	LONG $0x2484290f; LONG $0x000000a0	/* ef5 movaps %xmm0,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xfc	/* efd movdqa %xmm4,%xmm15 */
	LONG $0x248c290f; LONG $0x00000090	/* f02 movaps %xmm1,0x90(%rsp) */
	LONG $0x600f4466; BYTE $0xfc	/* f0a punpcklbw %xmm4,%xmm15 */
	LONG $0xe4680f66	/* f0f punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e7	/* f13 psraw $0x8,%xmm15 */
	LONG $0xe4710f66; BYTE $0x08	/* f19 psraw $0x8,%xmm4 */
	LONG $0xb8110f44; LONG $0x000000c0	/* f1e movups %xmm15,0xc0(%rax) */
	LONG $0xd0a0110f; WORD $0x0000; BYTE $0x00	/* f26 movups %xmm4,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* f2d movdqu -0x90(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x0000b024; BYTE $0x00	/* f35 movaps %xmm15,0xb0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* f3e movdqa %xmm0,%xmm9 */
	LONG $0x600f4466; BYTE $0xc8	/* f43 punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* f48 punpckhbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* f4c movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e1	/* f50 psraw $0x8,%xmm9 */
	LONG $0xe7710f66; BYTE $0x08	/* f56 psraw $0x8,%xmm7 */
	LONG $0x88110f44; LONG $0x000000e0	/* f5b movups %xmm9,0xe0(%rax) */
	LONG $0x8c290f44; LONG $0x0000c024; BYTE $0x00	/* f63 movaps %xmm9,0xc0(%rsp) */
	LONG $0x24bc290f; LONG $0x000000d0	/* f6c movaps %xmm7,0xd0(%rsp) */
	LONG $0xf0b8110f; WORD $0x0000; BYTE $0x00	/* f74 movups %xmm7,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* f7b movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f80 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f84 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f88 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* f8c movdqa %xmm1,%xmm6 */
	LONG $0xc86f0f66	/* f90 movdqa %xmm0,%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* f94 psraw $0x8,%xmm6 */
	LONG $0xe1710f66; BYTE $0x08	/* f99 psraw $0x8,%xmm1 */
	LONG $0x00b0110f; WORD $0x0001; BYTE $0x00	/* f9e movups %xmm6,0x100(%rax) */
	LONG $0x1088110f; WORD $0x0001; BYTE $0x00	/* fa5 movups %xmm1,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* fac movdqu -0x70(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x000000f0	/* fb1 movaps %xmm1,0xf0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* fb9 movdqa %xmm0,%xmm9 */
	LONG $0x24b4290f; LONG $0x000000e0	/* fbe movaps %xmm6,0xe0(%rsp) */
	LONG $0x600f4466; BYTE $0xc8	/* fc6 punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* fcb punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* fcf psraw $0x8,%xmm9 */
	LONG $0xe0710f66; BYTE $0x08	/* fd5 psraw $0x8,%xmm0 */
	LONG $0x88110f44; LONG $0x00000120	/* fda movups %xmm9,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* fe2 movups %xmm0,0x130(%rax) */
	LONG $0x2484290f; LONG $0x00000110	/* fe9 movaps %xmm0,0x110(%rsp) */
	LONG $0x426f0ff3; BYTE $0xa0	/* ff1 movdqu -0x60(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x00010024; BYTE $0x00	/* ff6 movaps %xmm9,0x100(%rsp) */
	LONG $0xc86f0f66	/* fff movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1003 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1007 punpckhbw %xmm0,%xmm0 */
	LONG $0xf96f0f66	/* 100b movdqa %xmm1,%xmm7 */
	LONG $0xf06f0f66	/* 100f movdqa %xmm0,%xmm6 */
	LONG $0xe7710f66; BYTE $0x08	/* 1013 psraw $0x8,%xmm7 */
	LONG $0xe6710f66; BYTE $0x08	/* 1018 psraw $0x8,%xmm6 */
	LONG $0x40b8110f; WORD $0x0001; BYTE $0x00	/* 101d movups %xmm7,0x140(%rax) */
	LONG $0x50b0110f; WORD $0x0001; BYTE $0x00	/* 1024 movups %xmm6,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 102b movdqu -0x50(%rdx),%xmm0 */
	LONG $0x24bc290f; LONG $0x00000120	/* 1030 movaps %xmm7,0x120(%rsp) */
	LONG $0xc86f0f66	/* 1038 movdqa %xmm0,%xmm1 */
	LONG $0x24b4290f; LONG $0x00000130	/* 103c movaps %xmm6,0x130(%rsp) */
	LONG $0xc8600f66	/* 1044 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1048 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 104c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1051 psraw $0x8,%xmm0 */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 1056 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 105d movups %xmm0,0x170(%rax) */
	LONG $0x2484290f; LONG $0x00000150	/* 1064 movaps %xmm0,0x150(%rsp) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 106c movdqu -0x40(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000140	/* 1071 movaps %xmm1,0x140(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1079 movdqa %xmm0,%xmm9 */
	LONG $0x600f4466; BYTE $0xc8	/* 107e punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* 1083 punpckhbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* 1087 movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e1	/* 108b psraw $0x8,%xmm9 */
	LONG $0xe7710f66; BYTE $0x08	/* 1091 psraw $0x8,%xmm7 */
	LONG $0x88110f44; LONG $0x00000180	/* 1096 movups %xmm9,0x180(%rax) */
	LONG $0x90b8110f; WORD $0x0001; BYTE $0x00	/* 109e movups %xmm7,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 10a5 movdqu -0x30(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x00016024; BYTE $0x00	/* 10aa movaps %xmm9,0x160(%rsp) */
	LONG $0xc86f0f66	/* 10b3 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000170	/* 10b7 movaps %xmm7,0x170(%rsp) */
	LONG $0xc8600f66	/* 10bf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10c3 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 10c7 movdqa %xmm1,%xmm6 */
	LONG $0xc86f0f66	/* 10cb movdqa %xmm0,%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* 10cf psraw $0x8,%xmm6 */
	LONG $0xe1710f66; BYTE $0x08	/* 10d4 psraw $0x8,%xmm1 */
	LONG $0xa0b0110f; WORD $0x0001; BYTE $0x00	/* 10d9 movups %xmm6,0x1a0(%rax) */
	LONG $0xb088110f; WORD $0x0001; BYTE $0x00	/* 10e0 movups %xmm1,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 10e7 movdqu -0x20(%rdx),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000180	/* 10ec movaps %xmm6,0x180(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc8	/* 10f4 movdqa %xmm0,%xmm9 */
	LONG $0x248c290f; LONG $0x00000190	/* 10f9 movaps %xmm1,0x190(%rsp) */
	LONG $0x600f4466; BYTE $0xc8	/* 1101 punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* 1106 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e1	/* 110a psraw $0x8,%xmm9 */
	LONG $0xe0710f66; BYTE $0x08	/* 1110 psraw $0x8,%xmm0 */
	LONG $0x8c290f44; LONG $0x0001a024; BYTE $0x00	/* 1115 movaps %xmm9,0x1a0(%rsp) */
	LONG $0x88110f44; LONG $0x000001c0	/* 111e movups %xmm9,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 1126 movups %xmm0,0x1d0(%rax) */
	LONG $0x2484290f; LONG $0x000001b0	/* 112d movaps %xmm0,0x1b0(%rsp) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1135 movdqu -0x10(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 113a movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 113e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1142 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1146 movdqa %xmm1,%xmm15 */
	LONG $0xf86f0f66	/* 114b movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e7	/* 114f psraw $0x8,%xmm15 */
	LONG $0xe7710f66; BYTE $0x08	/* 1155 psraw $0x8,%xmm7 */
	LONG $0xb8110f44; LONG $0x000001e0	/* 115a movups %xmm15,0x1e0(%rax) */
	LONG $0xf0b8110f; WORD $0x0001; BYTE $0x00	/* 1162 movups %xmm7,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0xee70	/* 1169 movdqu -0x12(%r8),%xmm6 */
	LONG $0x6f0f41f3; LONG $0xffff2e80; BYTE $0xff	/* 116f movdqu -0xd2(%r8),%xmm0 */
	LONG $0x24bc290f; LONG $0x000001d0	/* 1178 movaps %xmm7,0x1d0(%rsp) */
	LONG $0xce6f0f66	/* 1180 movdqa %xmm6,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1184 movdqa %xmm0,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 1189 pand %xmm8,%xmm0 */
	LONG $0xbc290f44; LONG $0x0001c024; BYTE $0x00	/* 118e movaps %xmm15,0x1c0(%rsp) */
	LONG $0xce600f66	/* 1197 punpcklbw %xmm6,%xmm1 */
	LONG $0x710f4166; WORD $0x04d1	/* 119b psrlw $0x4,%xmm9 */
	LONG $0xf6680f66	/* 11a1 punpckhbw %xmm6,%xmm6 */
	LONG $0xf96f0f66	/* 11a5 movdqa %xmm1,%xmm7 */
	LONG $0x6f0f41f3; WORD $0xae48	/* 11a9 movdqu -0x52(%r8),%xmm1 */
	LONG $0xe6710f66; BYTE $0x08	/* 11af psraw $0x8,%xmm6 */
	LONG $0x8c290f44; LONG $0x0001f024; BYTE $0x00	/* 11b4 movaps %xmm9,0x1f0(%rsp) */
	LONG $0xe7710f66; BYTE $0x08	/* 11bd psraw $0x8,%xmm7 */
	LONG $0xf1710f66; BYTE $0x04	/* 11c2 psllw $0x4,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 11c7 movdqa %xmm7,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 11cc movdqa %xmm1,%xmm15 */
	LONG $0x6f0f41f3; WORD $0xae48	/* 11d1 movdqu -0x52(%r8),%xmm1 */
	LONG $0x610f4466; BYTE $0xcf	/* 11d7 punpcklwd %xmm7,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xfe	/* 11dc pand %xmm14,%xmm15 */
	LONG $0x700f4166; WORD $0x00d9	/* 11e1 pshufd $0x0,%xmm9,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 11e7 por %xmm15,%xmm0 */
	LONG $0xf1710f66; BYTE $0x02	/* 11ec psllw $0x2,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 11f1 movdqa %xmm0,%xmm15 */
	LONG $0x248c290f; LONG $0x000001e0	/* 11f6 movaps %xmm1,0x1e0(%rsp) */
	LONG $0xc2600f66	/* 11fe punpcklbw %xmm2,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xae48	/* 1202 movdqu -0x52(%r8),%xmm1 */
	LONG $0x680f4466; BYTE $0xfa	/* 1208 punpckhbw %xmm2,%xmm15 */
	LONG $0xf50f4166; BYTE $0xc5	/* 120d pmaddwd %xmm13,%xmm0 */
	LONG $0xf50f4566; BYTE $0xfc	/* 1212 pmaddwd %xmm12,%xmm15 */
	LONG $0xd1710f66; BYTE $0x02	/* 1217 psrlw $0x2,%xmm1 */
	LONG $0x6f0f4466; LONG $0x01e024a4; WORD $0x0000	/* 121c movdqa 0x1e0(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xc7	/* 1226 packssdw %xmm15,%xmm0 */
	LONG $0x248c290f; LONG $0x00000200	/* 122b movaps %xmm1,0x200(%rsp) */
	LONG $0x6f0f41f3; LONG $0xffff4e88; BYTE $0xff	/* 1233 movdqu -0xb2(%r8),%xmm1 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 123c pand %xmm14,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1241 movdqa %xmm0,%xmm15 */
	LONG $0x700f4166; WORD $0xaac1	/* 1246 pshufd $0xaa,%xmm9,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xec	/* 124c movdqa %xmm12,%xmm13 */
	LONG $0xd1710f66; BYTE $0x04	/* 1251 psrlw $0x4,%xmm1 */
	LONG $0xf50f4466; BYTE $0xfb	/* 1256 pmaddwd %xmm3,%xmm15 */
	LONG $0x6f0f45f3; LONG $0xffff4ea0; BYTE $0xff	/* 125b movdqu -0xb2(%r8),%xmm12 */
	LONG $0xbc290f44; LONG $0x00021024; BYTE $0x00	/* 1264 movaps %xmm15,0x210(%rsp) */
	LONG $0xdb0f4166; BYTE $0xc8	/* 126d pand %xmm8,%xmm1 */
	LONG $0x6f0f45f3; LONG $0xffff5eb8; BYTE $0xff	/* 1272 movdqu -0xa2(%r8),%xmm15 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 127b pand %xmm8,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xe5	/* 1280 por %xmm13,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xec	/* 1285 movdqa %xmm12,%xmm13 */
	LONG $0x600f4466; BYTE $0xe2	/* 128a punpcklbw %xmm2,%xmm12 */
	LONG $0xf50f4466; WORD $0x2464; BYTE $0x60	/* 128f pmaddwd 0x60(%rsp),%xmm12 */
	LONG $0x680f4466; BYTE $0xea	/* 1296 punpckhbw %xmm2,%xmm13 */
	LONG $0xf50f4566; BYTE $0xea	/* 129b pmaddwd %xmm10,%xmm13 */
	LONG $0x6b0f4566; BYTE $0xe5	/* 12a0 packssdw %xmm13,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xdc	/* 12a5 movdqa %xmm12,%xmm3 */
	LONG $0xd8f50f66	/* 12aa pmaddwd %xmm0,%xmm3 */
	LONG $0x245c290f; BYTE $0x60	/* 12ae movaps %xmm3,0x60(%rsp) */
	LONG $0xdf6f0f66	/* 12b3 movdqa %xmm7,%xmm3 */
	LONG $0xdf690f66	/* 12b7 punpckhwd %xmm7,%xmm3 */
	LONG $0xc36f0f66	/* 12bb movdqa %xmm3,%xmm0 */
	LONG $0x700f4466; WORD $0x00e3	/* 12bf pshufd $0x0,%xmm3,%xmm12 */
	LONG $0x6f0f41f3; WORD $0xae58	/* 12c5 movdqu -0x52(%r8),%xmm3 */
	LONG $0xdb0f4166; BYTE $0xde	/* 12cb pand %xmm14,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 12d0 movdqa %xmm3,%xmm10 */
	LONG $0x9c6f0f66; LONG $0x0001f024; BYTE $0x00	/* 12d5 movdqa 0x1f0(%rsp),%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 12de pand %xmm8,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xda	/* 12e3 por %xmm10,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 12e8 movdqa %xmm3,%xmm10 */
	LONG $0xda600f66	/* 12ed punpcklbw %xmm2,%xmm3 */
	LONG $0x680f4466; BYTE $0xd2	/* 12f1 punpckhbw %xmm2,%xmm10 */
	LONG $0xf50f4166; BYTE $0xdb	/* 12f6 pmaddwd %xmm11,%xmm3 */
	LONG $0xf50f4466; BYTE $0xd5	/* 12fb pmaddwd %xmm5,%xmm10 */
	LONG $0x6b0f4166; BYTE $0xda	/* 1300 packssdw %xmm10,%xmm3 */
	LONG $0xeb6f0f66	/* 1305 movdqa %xmm3,%xmm5 */
	LONG $0xd8700f66; BYTE $0xaa	/* 1309 pshufd $0xaa,%xmm0,%xmm3 */
	LONG $0xf50f4166; BYTE $0xec	/* 130e pmaddwd %xmm12,%xmm5 */
	LONG $0x6f0f4466; LONG $0x020024a4; WORD $0x0000	/* 1313 movdqa 0x200(%rsp),%xmm12 */
	LONG $0x24ac290f; LONG $0x000001e0	/* 131d movaps %xmm5,0x1e0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xe6	/* 1325 pand %xmm14,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xcc	/* 132a por %xmm12,%xmm1 */
	LONG $0x700f4566; WORD $0x55e1	/* 132f pshufd $0x55,%xmm9,%xmm12 */
	LONG $0x700f4566; WORD $0xffc9	/* 1335 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xe96f0f66	/* 133b movdqa %xmm1,%xmm5 */
	LONG $0xca600f66	/* 133f punpcklbw %xmm2,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000b024; BYTE $0x00	/* 1343 pmaddwd 0xb0(%rsp),%xmm1 */
	LONG $0xea680f66	/* 134c punpckhbw %xmm2,%xmm5 */
	LONG $0xecf50f66	/* 1350 pmaddwd %xmm4,%xmm5 */
	LONG $0xcd6b0f66	/* 1354 packssdw %xmm5,%xmm1 */
	LONG $0xe16f0f66	/* 1358 movdqa %xmm1,%xmm4 */
	LONG $0x6f0f41f3; LONG $0xffff3e88; BYTE $0xff	/* 135c movdqu -0xc2(%r8),%xmm1 */
	LONG $0xe3f50f66	/* 1365 pmaddwd %xmm3,%xmm4 */
	LONG $0x24a4290f; LONG $0x000000b0	/* 1369 movaps %xmm4,0xb0(%rsp) */
	LONG $0x6f0f41f3; WORD $0xbe68	/* 1371 movdqu -0x42(%r8),%xmm5 */
	LONG $0xdd6f0f66	/* 1377 movdqa %xmm5,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 137b movdqa %xmm5,%xmm10 */
	LONG $0xf3710f66; BYTE $0x04	/* 1380 psllw $0x4,%xmm3 */
	LONG $0x710f4166; WORD $0x02d2	/* 1385 psrlw $0x2,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 138b movdqa %xmm3,%xmm13 */
	LONG $0xdd6f0f66	/* 1390 movdqa %xmm5,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1394 pand %xmm14,%xmm5 */
	LONG $0xf3710f66; BYTE $0x02	/* 1399 psllw $0x2,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xee	/* 139e pand %xmm14,%xmm13 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 13a3 pand %xmm14,%xmm10 */
	LONG $0x6f0f4466; BYTE $0xdb	/* 13a8 movdqa %xmm3,%xmm11 */
	LONG $0xd96f0f66	/* 13ad movdqa %xmm1,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 13b1 pand %xmm8,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 13b6 por %xmm13,%xmm1 */
	LONG $0xd3710f66; BYTE $0x04	/* 13bb psrlw $0x4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xde	/* 13c0 pand %xmm14,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 13c5 movdqa %xmm1,%xmm13 */
	LONG $0xca600f66	/* 13ca punpcklbw %xmm2,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 13ce pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x680f4466; BYTE $0xea	/* 13d4 punpckhbw %xmm2,%xmm13 */
	LONG $0xf50f4466; WORD $0x246c; BYTE $0x50	/* 13d9 pmaddwd 0x50(%rsp),%xmm13 */
	LONG $0xe36f0f66	/* 13e0 movdqa %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 13e4 pand %xmm8,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdf	/* 13e9 movdqa %xmm15,%xmm3 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 13ee packssdw %xmm13,%xmm1 */
	LONG $0xd3710f66; BYTE $0x04	/* 13f3 psrlw $0x4,%xmm3 */
	LONG $0xe5eb0f66	/* 13f8 por %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 13fc movdqa %xmm1,%xmm13 */
	LONG $0xec6f0f66	/* 1401 movdqa %xmm4,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 1405 pand %xmm8,%xmm3 */
	LONG $0xf50f4566; BYTE $0xec	/* 140a pmaddwd %xmm12,%xmm13 */
	LONG $0x6f0f4566; BYTE $0xe7	/* 140f movdqa %xmm15,%xmm12 */
	LONG $0xea680f66	/* 1414 punpckhbw %xmm2,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 1418 pand %xmm8,%xmm12 */
	LONG $0xe2600f66	/* 141d punpcklbw %xmm2,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xda	/* 1421 por %xmm10,%xmm3 */
	LONG $0x6c290f44; WORD $0x4024	/* 1426 movaps %xmm13,0x40(%rsp) */
	LONG $0xeb0f4566; BYTE $0xdc	/* 142c por %xmm12,%xmm11 */
	LONG $0x6f0f45f3; WORD $0x8e68	/* 1431 movdqu -0x72(%r8),%xmm13 */
	LONG $0xacf50f66; LONG $0x0000a024; BYTE $0x00	/* 1437 pmaddwd 0xa0(%rsp),%xmm5 */
	LONG $0xa4f50f66; LONG $0x00009024; BYTE $0x00	/* 1440 pmaddwd 0x90(%rsp),%xmm4 */
	LONG $0x6f0f4566; BYTE $0xe3	/* 1449 movdqa %xmm11,%xmm12 */
	LONG $0x600f4466; BYTE $0xda	/* 144e punpcklbw %xmm2,%xmm11 */
	LONG $0x680f4466; BYTE $0xe2	/* 1453 punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4466; WORD $0x245c; BYTE $0x70	/* 1458 pmaddwd 0x70(%rsp),%xmm11 */
	LONG $0x6f0f4166; BYTE $0xcc	/* 145f movdqa %xmm12,%xmm1 */
	LONG $0xe56b0f66	/* 1464 packssdw %xmm5,%xmm4 */
	LONG $0xeb6f0f66	/* 1468 movdqa %xmm3,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 146c movdqa %xmm4,%xmm12 */
	LONG $0xea680f66	/* 1471 punpckhbw %xmm2,%xmm5 */
	LONG $0xda600f66	/* 1475 punpcklbw %xmm2,%xmm3 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 1479 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x9cf50f66; LONG $0x0000c024; BYTE $0x00	/* 1482 pmaddwd 0xc0(%rsp),%xmm3 */
	LONG $0x6b0f4466; BYTE $0xd9	/* 148b packssdw %xmm1,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xcb	/* 1490 movdqa %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xc9	/* 1495 pmaddwd %xmm9,%xmm1 */
	LONG $0x244c290f; BYTE $0x50	/* 149a movaps %xmm1,0x50(%rsp) */
	LONG $0xc8700f66; BYTE $0x55	/* 149f pshufd $0x55,%xmm0,%xmm1 */
	LONG $0xc0700f66; BYTE $0xff	/* 14a4 pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xf50f4466; BYTE $0xe1	/* 14a9 pmaddwd %xmm1,%xmm12 */
	LONG $0xcd6f0f66	/* 14ae movdqa %xmm5,%xmm1 */
	LONG $0x6f0f41f3; WORD $0xce68	/* 14b2 movdqu -0x32(%r8),%xmm5 */
	LONG $0x8cf50f66; LONG $0x0000d024; BYTE $0x00	/* 14b8 pmaddwd 0xd0(%rsp),%xmm1 */
	LONG $0x64290f44; WORD $0x7024	/* 14c1 movaps %xmm12,0x70(%rsp) */
	LONG $0xd96b0f66	/* 14c7 packssdw %xmm1,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 14cb movdqa %xmm5,%xmm10 */
	LONG $0xcb6f0f66	/* 14d0 movdqa %xmm3,%xmm1 */
	LONG $0x710f4166; WORD $0x04f2	/* 14d4 psllw $0x4,%xmm10 */
	LONG $0xc8f50f66	/* 14da pmaddwd %xmm0,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 14de movdqa %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 14e3 movdqa %xmm5,%xmm10 */
	LONG $0x6f0f41f3; LONG $0xffff6e80; BYTE $0xff	/* 14e8 movdqu -0x92(%r8),%xmm0 */
	LONG $0x710f4166; WORD $0x02f2	/* 14f1 psllw $0x2,%xmm10 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 14f7 pand %xmm14,%xmm12 */
	LONG $0x248c290f; LONG $0x00000080	/* 14fc movaps %xmm1,0x80(%rsp) */
	LONG $0x6f0f4566; BYTE $0xca	/* 1504 movdqa %xmm10,%xmm9 */
	LONG $0xd86f0f66	/* 1509 movdqa %xmm0,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd5	/* 150d movdqa %xmm5,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 1512 pand %xmm8,%xmm0 */
	LONG $0x710f4166; WORD $0x02d2	/* 1517 psrlw $0x2,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xee	/* 151d pand %xmm14,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 1522 por %xmm12,%xmm0 */
	LONG $0xd3710f66; BYTE $0x04	/* 1527 psrlw $0x4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe2	/* 152c movdqa %xmm10,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1531 movdqa %xmm0,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xd5	/* 1536 movdqa %xmm13,%xmm10 */
	LONG $0xc2600f66	/* 153b punpcklbw %xmm2,%xmm0 */
	LONG $0x710f4166; WORD $0x04d2	/* 153f psrlw $0x4,%xmm10 */
	LONG $0x680f4466; BYTE $0xe2	/* 1545 punpckhbw %xmm2,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 154a pand %xmm8,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xca	/* 154f movdqa %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd6	/* 1554 movdqa %xmm6,%xmm10 */
	LONG $0xddeb0f66	/* 1559 por %xmm5,%xmm3 */
	LONG $0x610f4466; BYTE $0xd6	/* 155d punpcklwd %xmm6,%xmm10 */
	LONG $0xeb6f0f66	/* 1562 movdqa %xmm3,%xmm5 */
	LONG $0xda600f66	/* 1566 punpcklbw %xmm2,%xmm3 */
	LONG $0x700f4566; WORD $0x00da	/* 156a pshufd $0x0,%xmm10,%xmm11 */
	LONG $0xea680f66	/* 1570 punpckhbw %xmm2,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 1574 pand %xmm14,%xmm4 */
	LONG $0xf50f4466; LONG $0x00f024a4; WORD $0x0000	/* 1579 pmaddwd 0xf0(%rsp),%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 1583 pand %xmm8,%xmm1 */
	LONG $0x84f50f66; LONG $0x0000e024; BYTE $0x00	/* 1588 pmaddwd 0xe0(%rsp),%xmm0 */
	LONG $0xcceb0f66	/* 1591 por %xmm4,%xmm1 */
	LONG $0x700f4566; WORD $0x55fa	/* 1595 pshufd $0x55,%xmm10,%xmm15 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 159b packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 15a0 movdqa %xmm0,%xmm12 */
	LONG $0x700f4166; WORD $0xaac2	/* 15a5 pshufd $0xaa,%xmm10,%xmm0 */
	LONG $0x700f4566; WORD $0xffd2	/* 15ab pshufd $0xff,%xmm10,%xmm10 */
	LONG $0xf50f4566; BYTE $0xe3	/* 15b1 pmaddwd %xmm11,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 15b6 movdqa %xmm9,%xmm11 */
	LONG $0xa4290f44; LONG $0x00009024; BYTE $0x00	/* 15bb movaps %xmm12,0x90(%rsp) */
	LONG $0x6f0f4566; BYTE $0xe5	/* 15c4 movdqa %xmm13,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xde	/* 15c9 pand %xmm14,%xmm11 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 15ce pand %xmm8,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xcc	/* 15d3 movdqa %xmm12,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 15d8 movdqa %xmm6,%xmm12 */
	LONG $0xeb0f4566; BYTE $0xcb	/* 15dd por %xmm11,%xmm9 */
	LONG $0x690f4466; BYTE $0xe6	/* 15e2 punpckhwd %xmm6,%xmm12 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 15e7 movdqa %xmm9,%xmm11 */
	LONG $0x600f4466; BYTE $0xca	/* 15ec punpcklbw %xmm2,%xmm9 */
	LONG $0x680f4466; BYTE $0xda	/* 15f1 punpckhbw %xmm2,%xmm11 */
	LONG $0xf50f4466; LONG $0x0130249c; WORD $0x0000	/* 15f6 pmaddwd 0x130(%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x0120248c; WORD $0x0000	/* 1600 pmaddwd 0x120(%rsp),%xmm9 */
	LONG $0xacf50f66; LONG $0x00017024; BYTE $0x00	/* 160a pmaddwd 0x170(%rsp),%xmm5 */
	LONG $0x9cf50f66; LONG $0x00016024; BYTE $0x00	/* 1613 pmaddwd 0x160(%rsp),%xmm3 */
	LONG $0x6b0f4566; BYTE $0xcb	/* 161c packssdw %xmm11,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 1621 movdqa %xmm9,%xmm11 */
	LONG $0xdd6b0f66	/* 1626 packssdw %xmm5,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xcc	/* 162a movdqa %xmm12,%xmm9 */
	LONG $0xf50f4466; BYTE $0xd8	/* 162f pmaddwd %xmm0,%xmm11 */
	LONG $0xeb6f0f66	/* 1634 movdqa %xmm3,%xmm5 */
	LONG $0x700f4166; WORD $0x00c4	/* 1638 pshufd $0x0,%xmm12,%xmm0 */
	LONG $0xd96f0f66	/* 163e movdqa %xmm1,%xmm3 */
	LONG $0xca600f66	/* 1642 punpcklbw %xmm2,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0001a024; BYTE $0x00	/* 1646 pmaddwd 0x1a0(%rsp),%xmm1 */
	LONG $0x9c290f44; LONG $0x0000a024; BYTE $0x00	/* 164f movaps %xmm11,0xa0(%rsp) */
	LONG $0xe8f50f66	/* 1658 pmaddwd %xmm0,%xmm5 */
	LONG $0x6f0f45f3; WORD $0xde58	/* 165c movdqu -0x22(%r8),%xmm11 */
	LONG $0xda680f66	/* 1662 punpckhbw %xmm2,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0001b024; BYTE $0x00	/* 1666 pmaddwd 0x1b0(%rsp),%xmm3 */
	LONG $0x24ac290f; LONG $0x000000c0	/* 166f movaps %xmm5,0xc0(%rsp) */
	LONG $0xe96f0f66	/* 1677 movdqa %xmm1,%xmm5 */
	LONG $0x700f4166; WORD $0xaac4	/* 167b pshufd $0xaa,%xmm12,%xmm0 */
	LONG $0x6f0f45f3; LONG $0xffff7ea0; BYTE $0xff	/* 1681 movdqu -0x82(%r8),%xmm12 */
	LONG $0xeb6b0f66	/* 168a packssdw %xmm3,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 168e movdqa %xmm11,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xdb	/* 1693 movdqa %xmm11,%xmm3 */
	LONG $0x6f0f41f3; WORD $0x9e48	/* 1698 movdqu -0x62(%r8),%xmm1 */
	LONG $0xf3710f66; BYTE $0x02	/* 169e psllw $0x2,%xmm3 */
	LONG $0xf4710f66; BYTE $0x04	/* 16a3 psllw $0x4,%xmm4 */
	LONG $0xe8f50f66	/* 16a8 pmaddwd %xmm0,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 16ac pand %xmm14,%xmm4 */
	LONG $0xc36f0f66	/* 16b1 movdqa %xmm3,%xmm0 */
	LONG $0x6f0f4166; BYTE $0xdc	/* 16b5 movdqa %xmm12,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 16ba pand %xmm8,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 16bf pand %xmm14,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xeb	/* 16c4 movdqa %xmm11,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe4	/* 16c9 por %xmm12,%xmm4 */
	LONG $0xd3710f66; BYTE $0x04	/* 16ce psrlw $0x4,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xde	/* 16d3 pand %xmm14,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 16d8 movdqa %xmm4,%xmm12 */
	LONG $0xe2600f66	/* 16dd punpcklbw %xmm2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd8	/* 16e1 pand %xmm8,%xmm3 */
	LONG $0x680f4466; BYTE $0xe2	/* 16e6 punpckhbw %xmm2,%xmm12 */
	LONG $0xd1710f66; BYTE $0x04	/* 16eb psrlw $0x4,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xdb	/* 16f0 por %xmm11,%xmm3 */
	LONG $0xf50f4466; LONG $0x011024a4; WORD $0x0000	/* 16f5 pmaddwd 0x110(%rsp),%xmm12 */
	LONG $0x710f4166; WORD $0x02d5	/* 16ff psrlw $0x2,%xmm13 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 1705 pand %xmm8,%xmm1 */
	LONG $0xa4f50f66; LONG $0x00010024; BYTE $0x00	/* 170a pmaddwd 0x100(%rsp),%xmm4 */
	LONG $0xdb0f4566; BYTE $0xee	/* 1713 pand %xmm14,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 1718 por %xmm13,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe4	/* 171d packssdw %xmm12,%xmm4 */
	LONG $0x6f0f45f3; WORD $0x9e60	/* 1722 movdqu -0x62(%r8),%xmm12 */
	LONG $0xf50f4166; BYTE $0xe7	/* 1728 pmaddwd %xmm15,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 172d pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 1732 por %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1737 movdqa %xmm0,%xmm12 */
	LONG $0xc2600f66	/* 173c punpcklbw %xmm2,%xmm0 */
	LONG $0x84f50f66; LONG $0x00014024; BYTE $0x00	/* 1740 pmaddwd 0x140(%rsp),%xmm0 */
	LONG $0x680f4466; BYTE $0xe2	/* 1749 punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4466; LONG $0x015024a4; WORD $0x0000	/* 174e pmaddwd 0x150(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 1758 packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 175d movdqa %xmm3,%xmm12 */
	LONG $0xda600f66	/* 1762 punpcklbw %xmm2,%xmm3 */
	LONG $0x680f4466; BYTE $0xe2	/* 1766 punpckhbw %xmm2,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc2	/* 176b pmaddwd %xmm10,%xmm0 */
	LONG $0x700f4566; WORD $0x55d1	/* 1770 pshufd $0x55,%xmm9,%xmm10 */
	LONG $0xf50f4466; LONG $0x019024a4; WORD $0x0000	/* 1776 pmaddwd 0x190(%rsp),%xmm12 */
	LONG $0x700f4566; WORD $0xffc9	/* 1780 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0x9cf50f66; LONG $0x00018024; BYTE $0x00	/* 1786 pmaddwd 0x180(%rsp),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xdc	/* 178f packssdw %xmm12,%xmm3 */
	LONG $0xf50f4166; BYTE $0xda	/* 1794 pmaddwd %xmm10,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1799 movdqa %xmm1,%xmm10 */
	LONG $0xca600f66	/* 179e punpcklbw %xmm2,%xmm1 */
	LONG $0x680f4466; BYTE $0xd2	/* 17a2 punpckhbw %xmm2,%xmm10 */
	LONG $0xc3fe0f66	/* 17a7 paddd %xmm3,%xmm0 */
	LONG $0xf50f4466; LONG $0x01d02494; WORD $0x0000	/* 17ab pmaddwd 0x1d0(%rsp),%xmm10 */
	LONG $0x8cf50f66; LONG $0x0001c024; BYTE $0x00	/* 17b5 pmaddwd 0x1c0(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xca	/* 17be packssdw %xmm10,%xmm1 */
	LONG $0x6f0f45f3; WORD $0xf052	/* 17c3 movdqu -0x10(%r10),%xmm10 */
	LONG $0xf50f4166; BYTE $0xc9	/* 17c9 pmaddwd %xmm9,%xmm1 */
	LONG $0xf50f4166; BYTE $0xf2	/* 17ce pmaddwd %xmm10,%xmm6 */
	LONG $0x6f0f45f3; WORD $0xe052	/* 17d3 movdqu -0x20(%r10),%xmm10 */
	LONG $0xc1fe0f66	/* 17d9 paddd %xmm1,%xmm0 */
	LONG $0x6f0f4466; LONG $0x01e0248c; WORD $0x0000	/* 17dd movdqa 0x1e0(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x00b0248c; WORD $0x0000	/* 17e7 paddd 0xb0(%rsp),%xmm9 */
	LONG $0xacfe0f66; LONG $0x0000c024; BYTE $0x00	/* 17f1 paddd 0xc0(%rsp),%xmm5 */
	LONG $0xf50f4166; BYTE $0xfa	/* 17fa pmaddwd %xmm10,%xmm7 */
	LONG $0xfefe0f66	/* 17ff paddd %xmm6,%xmm7 */
	LONG $0xecfe0f66	/* 1803 paddd %xmm4,%xmm5 */
	LONG $0xb46f0f66; LONG $0x00021024; BYTE $0x00	/* 1807 movdqa 0x210(%rsp),%xmm6 */
	LONG $0xa46f0f66; LONG $0x00024024; BYTE $0x00	/* 1810 movdqa 0x240(%rsp),%xmm4 */
	LONG $0x74fe0f66; WORD $0x6024	/* 1819 paddd 0x60(%rsp),%xmm6 */
	LONG $0xf7720f66; BYTE $0x05	/* 181f pslld $0x5,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 1824 paddd %xmm9,%xmm6 */
	LONG $0x6f0f4466; WORD $0x244c; BYTE $0x40	/* 1829 movdqa 0x40(%rsp),%xmm9 */
	LONG $0xfe0f4466; WORD $0x244c; BYTE $0x50	/* 1830 paddd 0x50(%rsp),%xmm9 */
	LONG $0xfe0f4466; WORD $0x244c; BYTE $0x70	/* 1837 paddd 0x70(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 183e paddd %xmm9,%xmm6 */
	LONG $0x6f0f4466; LONG $0x0080248c; WORD $0x0000	/* 1843 movdqa 0x80(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x0090248c; WORD $0x0000	/* 184d paddd 0x90(%rsp),%xmm9 */
	LONG $0xfe0f4466; LONG $0x00a0248c; WORD $0x0000	/* 1857 paddd 0xa0(%rsp),%xmm9 */
	LONG $0xfe0f4166; BYTE $0xf1	/* 1861 paddd %xmm9,%xmm6 */
	LONG $0xf5fe0f66	/* 1866 paddd %xmm5,%xmm6 */
	LONG $0x242c280f	/* 186a movaps (%rsp),%xmm5 */
	LONG $0xf0fe0f66	/* 186e paddd %xmm0,%xmm6 */
	LONG $0xf7fa0f66	/* 1872 psubd %xmm7,%xmm6 */
	LONG $0x33110f41	/* 1876 movups %xmm6,(%r11) */
	LONG $0x48bf0f45; BYTE $0xfe	/* 187a movswl -0x2(%r8),%r9d */
	LONG $0xc6700f66; BYTE $0x4e	/* 187f pshufd $0x4e,%xmm6,%xmm0 */
	LONG $0xc6fe0f66	/* 1884 paddd %xmm6,%xmm0 */
	LONG $0x100f41f3; WORD $0x245c; BYTE $0xfc	/* 1888 movss -0x4(%r12),%xmm3 */
	LONG $0x0de1c141	/* 188f shl $0xd,%r9d */
	LONG $0xf0700f66; BYTE $0xb1	/* 1893 pshufd $0xb1,%xmm0,%xmm6 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 1898 and $0x8fffe000,%r9d */
	LONG $0xf0fe0f66	/* 189f paddd %xmm0,%xmm6 */
	LONG $0x6e0f4966; BYTE $0xc1	/* 18a3 movq %r9,%xmm0 */
	WORD $0x5b0f; BYTE $0xf6	/* 18a8 cvtdq2ps %xmm6,%xmm6 */
	LONG $0xc07e0ff3	/* 18ab movq %xmm0,%xmm0 */
	LONG $0xe0db0f66	/* 18af pand %xmm0,%xmm4 */
	LONG $0xa4660f66; LONG $0x00025024; BYTE $0x00	/* 18b3 pcmpgtd 0x250(%rsp),%xmm4 */
	LONG $0x00dbc60f	/* 18bc shufps $0x0,%xmm3,%xmm3 */
	LONG $0xcc6f0f66	/* 18c0 movdqa %xmm4,%xmm1 */
	LONG $0xc8df0f66	/* 18c4 pandn %xmm0,%xmm1 */
	LONG $0x84eb0f66; LONG $0x00022024; BYTE $0x00	/* 18c8 por 0x220(%rsp),%xmm0 */
	LONG $0x248c590f; LONG $0x00000230	/* 18d1 mulps 0x230(%rsp),%xmm1 */
	LONG $0xc4db0f66	/* 18d9 pand %xmm4,%xmm0 */
	WORD $0x560f; BYTE $0xc8	/* 18dd orps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x10	/* 18e0 movaps 0x10(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xd9	/* 18e5 mulps %xmm1,%xmm3 */
	WORD $0x590f; BYTE $0xde	/* 18e8 mulps %xmm6,%xmm3 */
	LONG $0x245c580f; BYTE $0x20	/* 18eb addps 0x20(%rsp),%xmm3 */
	LONG $0x246c290f; BYTE $0x20	/* 18f0 movaps %xmm5,0x20(%rsp) */
	WORD $0x3948; BYTE $0xd1	/* 18f5 cmp %rdx,%rcx */
	LONG $0xf48f850f; WORD $0xffff	/* 18f8 jne d8d */
	LONG $0x244c280f; BYTE $0x30	/* 18fe movaps 0x30(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x10	/* 1903 movaps 0x10(%rsp),%xmm0 */
	LONG $0x04c38348	/* 1908 add $0x4,%rbx */
	WORD $0x014c; BYTE $0xf6	/* 190c add %r14,%rsi */
	WORD $0x580f; BYTE $0xcb	/* 190f addps %xmm3,%xmm1 */
	WORD $0x580f; BYTE $0xc5	/* 1912 addps %xmm5,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 1915 addps %xmm0,%xmm1 */
	LONG $0x4b110ff3; BYTE $0xfc	/* 1918 movss %xmm1,-0x4(%rbx) */
	WORD $0x3948; BYTE $0xdd	/* 191d cmp %rbx,%rbp */
	LONG $0xf439850f; WORD $0xffff	/* 1920 jne d5f */
	LONG $0x6f0f4566; BYTE $0xf8	/* 1926 movdqa %xmm8,%xmm15 */
	LONG $0x24848b48; LONG $0x00000290	/* 192b mov 0x290(%rsp),%rax */
	WORD $0x8949; BYTE $0xef	/* 1933 mov %rbp,%r15 */
	LONG $0x24ac8348; LONG $0x00000288; BYTE $0x04	/* 1936 subq $0x4,0x288(%rsp) */
	WORD $0x0148; BYTE $0xc7	/* 193f add %rax,%rdi */
	LONG $0x24848b48; LONG $0x00000288	/* 1942 mov 0x288(%rsp),%rax */
	LONG $0x03f88348	/* 194a cmp $0x3,%rax */
	LONG $0xe78c8f0f; WORD $0xffff	/* 194e jg e0 */
	LONG $0x24948b48; LONG $0x000002b8	/* 1954 mov 0x2b8(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000290	/* 195c mov 0x290(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x000002a8	/* 1964 mov 0x2a8(%rsp),%rax */
	LONG $0x24ac8b48; LONG $0x000002b0	/* 196c mov 0x2b0(%rsp),%rbp */
	LONG $0xfc728d48	/* 1974 lea -0x4(%rdx),%rsi */
	LONG $0x24bc8b4c; LONG $0x00000260	/* 1978 mov 0x260(%rsp),%r15 */
	WORD $0x8948; BYTE $0xf1	/* 1980 mov %rsi,%rcx */
	LONG $0x02e9c148	/* 1983 shr $0x2,%rcx */
	LONG $0x01518d48	/* 1987 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 198b neg %rcx */
	LONG $0xdaaf0f48	/* 198e imul %rdx,%rbx */
	WORD $0x8948; BYTE $0xd7	/* 1992 mov %rdx,%rdi */
	LONG $0x8e148d48	/* 1995 lea (%rsi,%rcx,4),%rdx */
	LONG $0x04e7c148	/* 1999 shl $0x4,%rdi */
	WORD $0x0148; BYTE $0xf8	/* 199d add %rdi,%rax */
	WORD $0x0148; BYTE $0xdd	/* 19a0 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xd2	/* 19a3 test %rdx,%rdx */
	LONG $0x0c3a8e0f; WORD $0x0000	/* 19a6 jle 25e6 */
	LONG $0x249c8b4c; LONG $0x00000588	/* 19ac mov 0x588(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000280	/* 19b4 mov 0x280(%rsp),%rdi */
	LONG $0x05100ff3; LONG $0x00000c6b	/* 19bc movss 0x0(%rip),%xmm0 = 262f */
	LONG $0x901c8d48	/* 19c4 lea (%rax,%rdx,4),%rbx */
	LONG $0x2d6f0ff3; LONG $0x00000c6f	/* 19c8 movdqa 0x0(%rip),%xmm5 = 263f, as it lies */
	LONG $0x24ac8b4c; LONG $0x00000580	/* 19d0 mov 0x580(%rsp),%r13 */
	LONG $0x08e3c149	/* 19d8 shl $0x8,%r11 */
	LONG $0x24ac290f; LONG $0x00000220	/* 19dc movaps %xmm5,0x220(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000c3235; BYTE $0x00	/* 19e4 movdqa 0x0(%rip),%xmm14 = 261f, as it lies */
	LONG $0x2d6f0ff3; LONG $0x00000c5a	/* 19ed movdqa 0x0(%rip),%xmm5 = 264f, as it lies */
	LONG $0x24a48b4c; LONG $0x00000588	/* 19f5 mov 0x588(%rsp),%r12 */
	LONG $0x24ac290f; LONG $0x00000230	/* 19fd movaps %xmm5,0x230(%rsp) */
	WORD $0x0149; BYTE $0xfb	/* 1a05 add %rdi,%r11 */
	LONG $0x2d6f0ff3; LONG $0x00000c4f	/* 1a08 movdqa 0x0(%rip),%xmm5 = 265f, as it lies */
	LONG $0x24ac290f; LONG $0x00000240	/* 1a10 movaps %xmm5,0x240(%rsp) */
	LONG $0x6f0f4166; BYTE $0xee	/* 1a18 movdqa %xmm14,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000c4905; BYTE $0x00	/* 1a1d movdqa 0x0(%rip),%xmm8 = 266f, as it lies */
	LONG $0x00c0c60f	/* 1a26 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf0	/* 1a2a movdqa %xmm8,%xmm14 */
	LONG $0x2484290f; LONG $0x00000250	/* 1a2f movaps %xmm0,0x250(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc5	/* 1a37 movdqa %xmm5,%xmm8 */
	LONG $0x04c08348	/* 1a3c add $0x4,%rax */
	WORD $0x854d; BYTE $0xe4	/* 1a40 test %r12,%r12 */
	LONG $0x0bc08e0f; WORD $0x0000	/* 1a43 jle 2609 */
	LONG $0xedef0f66	/* 1a49 pxor %xmm5,%xmm5 */
	WORD $0x894d; BYTE $0xe8	/* 1a4d mov %r13,%r8 */
	WORD $0x894d; BYTE $0xf9	/* 1a50 mov %r15,%r9 */
	WORD $0x8948; BYTE $0xee	/* 1a53 mov %rbp,%rsi */
	LONG $0x248c8b48; LONG $0x00000280	/* 1a56 mov 0x280(%rsp),%rcx */
	LONG $0x246c290f; BYTE $0x20	/* 1a5e movaps %xmm5,0x20(%rsp) */
	LONG $0xef0f4566; BYTE $0xdb	/* 1a63 pxor %xmm11,%xmm11 */
	LONG $0x24948d48; LONG $0x00000340	/* 1a68 lea 0x340(%rsp),%rdx */
	LONG $0x246c290f; BYTE $0x30	/* 1a70 movaps %xmm5,0x30(%rsp) */
	LONG $0x24948d4c; LONG $0x000002c0	/* 1a75 lea 0x2c0(%rsp),%r10 */
	LONG $0x246c290f; BYTE $0x10	/* 1a7d movaps %xmm5,0x10(%rsp) */
	LONG $0x242c290f	/* 1a82 movaps %xmm5,(%rsp) */
	WORD $0x14eb	/* 1a86 jmp 1a9c */
	LONG $0x246c280f; BYTE $0x30	/* 1a88 movaps 0x30(%rsp),%xmm5 */
	LONG $0x2444290f; BYTE $0x20	/* 1a8d movaps %xmm0,0x20(%rsp) */
	LONG $0x244c290f; BYTE $0x30	/* 1a92 movaps %xmm1,0x30(%rsp) */
	LONG $0x246c290f; BYTE $0x10	/* 1a97 movaps %xmm5,0x10(%rsp) */
	LONG $0x216f0ff3	/* 1a9c movdqu (%rcx),%xmm4 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* 1aa0 add $0x100,%rcx */
	LONG $0x20c08349	/* 1aa7 add $0x20,%r8 */
	LONG $0x04c18349	/* 1aab add $0x4,%r9 */
	LONG $0xd2c68148; WORD $0x0000; BYTE $0x00	/* 1aaf add $0xd2,%rsi */
	LONG $0x6f0f4466; BYTE $0xcc	/* 1ab6 movdqa %xmm4,%xmm9 */
	LONG $0x600f4466; BYTE $0xcc	/* 1abb punpcklbw %xmm4,%xmm9 */
	LONG $0xe4680f66	/* 1ac0 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e1	/* 1ac4 psraw $0x8,%xmm9 */
	LONG $0xe4710f66; BYTE $0x08	/* 1aca psraw $0x8,%xmm4 */
	LONG $0x0a110f44	/* 1acf movups %xmm9,(%rdx) */
	LONG $0x1062110f	/* 1ad3 movups %xmm4,0x10(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff10	/* 1ad7 movdqu -0xf0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 1adf movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ae3 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ae7 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1aeb movdqa %xmm1,%xmm5 */
	LONG $0xf86f0f66	/* 1aef movdqa %xmm0,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* 1af3 psraw $0x8,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* 1af8 psraw $0x8,%xmm7 */
	LONG $0x206a110f	/* 1afd movups %xmm5,0x20(%rdx) */
	LONG $0x307a110f	/* 1b01 movups %xmm7,0x30(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff20	/* 1b05 movdqu -0xe0(%rcx),%xmm0 */
	LONG $0x247c290f; BYTE $0x50	/* 1b0d movaps %xmm7,0x50(%rsp) */
	LONG $0xc86f0f66	/* 1b12 movdqa %xmm0,%xmm1 */
	LONG $0x246c290f; BYTE $0x40	/* 1b16 movaps %xmm5,0x40(%rsp) */
	LONG $0xc8600f66	/* 1b1b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b1f punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1b23 movdqa %xmm1,%xmm2 */
	LONG $0xf06f0f66	/* 1b27 movdqa %xmm0,%xmm6 */
	LONG $0xe2710f66; BYTE $0x08	/* 1b2b psraw $0x8,%xmm2 */
	LONG $0xe6710f66; BYTE $0x08	/* 1b30 psraw $0x8,%xmm6 */
	LONG $0x4052110f	/* 1b35 movups %xmm2,0x40(%rdx) */
	LONG $0xfe6f0f66	/* 1b39 movdqa %xmm6,%xmm7 */
	LONG $0x5072110f	/* 1b3d movups %xmm6,0x50(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff30	/* 1b41 movdqu -0xd0(%rcx),%xmm0 */
	LONG $0x2454290f; BYTE $0x60	/* 1b49 movaps %xmm2,0x60(%rsp) */
	LONG $0xc86f0f66	/* 1b4e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1b52 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b56 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1b5a movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 1b5e movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 1b62 psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 1b67 psraw $0x8,%xmm3 */
	LONG $0x6072110f	/* 1b6c movups %xmm6,0x60(%rdx) */
	LONG $0x705a110f	/* 1b70 movups %xmm3,0x70(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff40	/* 1b74 movdqu -0xc0(%rcx),%xmm0 */
	LONG $0x2474290f; BYTE $0x70	/* 1b7c movaps %xmm6,0x70(%rsp) */
	LONG $0xc86f0f66	/* 1b81 movdqa %xmm0,%xmm1 */
	LONG $0x249c290f; LONG $0x00000080	/* 1b85 movaps %xmm3,0x80(%rsp) */
	LONG $0xc8600f66	/* 1b8d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b91 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1b95 movdqa %xmm1,%xmm10 */
	LONG $0xe0710f66; BYTE $0x08	/* 1b9a psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e2	/* 1b9f psraw $0x8,%xmm10 */
	LONG $0x9082110f; WORD $0x0000; BYTE $0x00	/* 1ba5 movups %xmm0,0x90(%rdx) */
	LONG $0x92110f44; LONG $0x00000080	/* 1bac movups %xmm10,0x80(%rdx) */
	LONG $0x2484290f; LONG $0x00000090	/* 1bb4 movaps %xmm0,0x90(%rsp) */
	LONG $0x816f0ff3; LONG $0xffffff50	/* 1bbc movdqu -0xb0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 1bc4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bc8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bcc punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1bd0 movdqa %xmm0,%xmm15 */
	LONG $0xe1710f66; BYTE $0x08	/* 1bd5 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e7	/* 1bda psraw $0x8,%xmm15 */
	LONG $0xa08a110f; WORD $0x0000; BYTE $0x00	/* 1be0 movups %xmm1,0xa0(%rdx) */
	LONG $0xba110f44; LONG $0x000000b0	/* 1be7 movups %xmm15,0xb0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff60	/* 1bef movdqu -0xa0(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x000000a0	/* 1bf7 movaps %xmm1,0xa0(%rsp) */
	LONG $0xbc290f44; LONG $0x0000b024; BYTE $0x00	/* 1bff movaps %xmm15,0xb0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1c08 movdqa %xmm0,%xmm13 */
	LONG $0x600f4466; BYTE $0xe8	/* 1c0d punpcklbw %xmm0,%xmm13 */
	LONG $0xc0680f66	/* 1c12 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1c16 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e5	/* 1c1a psraw $0x8,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* 1c20 psraw $0x8,%xmm5 */
	LONG $0xaa110f44; LONG $0x000000c0	/* 1c25 movups %xmm13,0xc0(%rdx) */
	LONG $0xd0aa110f; WORD $0x0000; BYTE $0x00	/* 1c2d movups %xmm5,0xd0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff70	/* 1c34 movdqu -0x90(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000000c0	/* 1c3c movaps %xmm5,0xc0(%rsp) */
	LONG $0xc86f0f66	/* 1c44 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c48 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c4c punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1c50 movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 1c54 movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 1c58 psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 1c5d psraw $0x8,%xmm3 */
	LONG $0x24b4290f; LONG $0x000000d0	/* 1c62 movaps %xmm6,0xd0(%rsp) */
	LONG $0xe0b2110f; WORD $0x0000; BYTE $0x00	/* 1c6a movups %xmm6,0xe0(%rdx) */
	LONG $0xf09a110f; WORD $0x0000; BYTE $0x00	/* 1c71 movups %xmm3,0xf0(%rdx) */
	LONG $0x416f0ff3; BYTE $0x80	/* 1c78 movdqu -0x80(%rcx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 1c7d movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 1c85 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c89 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c8d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c91 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1c96 psraw $0x8,%xmm0 */
	LONG $0x008a110f; WORD $0x0001; BYTE $0x00	/* 1c9b movups %xmm1,0x100(%rdx) */
	LONG $0x1082110f; WORD $0x0001; BYTE $0x00	/* 1ca2 movups %xmm0,0x110(%rdx) */
	LONG $0x2484290f; LONG $0x00000100	/* 1ca9 movaps %xmm0,0x100(%rsp) */
	LONG $0x416f0ff3; BYTE $0x90	/* 1cb1 movdqu -0x70(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x000000f0	/* 1cb6 movaps %xmm1,0xf0(%rsp) */
	LONG $0xc86f0f66	/* 1cbe movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1cc2 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cc6 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1cca movdqa %xmm1,%xmm5 */
	LONG $0xf06f0f66	/* 1cce movdqa %xmm0,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 1cd2 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 1cd7 psraw $0x8,%xmm6 */
	LONG $0x20aa110f; WORD $0x0001; BYTE $0x00	/* 1cdc movups %xmm5,0x120(%rdx) */
	LONG $0x30b2110f; WORD $0x0001; BYTE $0x00	/* 1ce3 movups %xmm6,0x130(%rdx) */
	LONG $0x416f0ff3; BYTE $0xa0	/* 1cea movdqu -0x60(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000110	/* 1cef movaps %xmm5,0x110(%rsp) */
	LONG $0xc86f0f66	/* 1cf7 movdqa %xmm0,%xmm1 */
	LONG $0x24b4290f; LONG $0x00000120	/* 1cfb movaps %xmm6,0x120(%rsp) */
	LONG $0xc8600f66	/* 1d03 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d07 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1d0b movdqa %xmm1,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1d0f psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1d14 psraw $0x8,%xmm3 */
	LONG $0x5082110f; WORD $0x0001; BYTE $0x00	/* 1d19 movups %xmm0,0x150(%rdx) */
	LONG $0x409a110f; WORD $0x0001; BYTE $0x00	/* 1d20 movups %xmm3,0x140(%rdx) */
	LONG $0x2484290f; LONG $0x00000140	/* 1d27 movaps %xmm0,0x140(%rsp) */
	LONG $0x416f0ff3; BYTE $0xb0	/* 1d2f movdqu -0x50(%rcx),%xmm0 */
	LONG $0x249c290f; LONG $0x00000130	/* 1d34 movaps %xmm3,0x130(%rsp) */
	LONG $0xc86f0f66	/* 1d3c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1d40 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d44 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1d48 movdqa %xmm0,%xmm5 */
	LONG $0xe1710f66; BYTE $0x08	/* 1d4c psraw $0x8,%xmm1 */
	LONG $0xe5710f66; BYTE $0x08	/* 1d51 psraw $0x8,%xmm5 */
	LONG $0x608a110f; WORD $0x0001; BYTE $0x00	/* 1d56 movups %xmm1,0x160(%rdx) */
	LONG $0x70aa110f; WORD $0x0001; BYTE $0x00	/* 1d5d movups %xmm5,0x170(%rdx) */
	LONG $0x416f0ff3; BYTE $0xc0	/* 1d64 movdqu -0x40(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000150	/* 1d69 movaps %xmm1,0x150(%rsp) */
	LONG $0xc86f0f66	/* 1d71 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000160	/* 1d75 movaps %xmm5,0x160(%rsp) */
	LONG $0xc8600f66	/* 1d7d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1d81 punpckhbw %xmm0,%xmm0 */
	LONG $0xf16f0f66	/* 1d85 movdqa %xmm1,%xmm6 */
	LONG $0xd86f0f66	/* 1d89 movdqa %xmm0,%xmm3 */
	LONG $0xe6710f66; BYTE $0x08	/* 1d8d psraw $0x8,%xmm6 */
	LONG $0xe3710f66; BYTE $0x08	/* 1d92 psraw $0x8,%xmm3 */
	LONG $0x80b2110f; WORD $0x0001; BYTE $0x00	/* 1d97 movups %xmm6,0x180(%rdx) */
	LONG $0x909a110f; WORD $0x0001; BYTE $0x00	/* 1d9e movups %xmm3,0x190(%rdx) */
	LONG $0x416f0ff3; BYTE $0xd0	/* 1da5 movdqu -0x30(%rcx),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000170	/* 1daa movaps %xmm6,0x170(%rsp) */
	LONG $0xc86f0f66	/* 1db2 movdqa %xmm0,%xmm1 */
	LONG $0x249c290f; LONG $0x00000180	/* 1db6 movaps %xmm3,0x180(%rsp) */
	LONG $0xc8600f66	/* 1dbe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1dc2 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1dc6 movdqa %xmm0,%xmm12 */
	LONG $0xe1710f66; BYTE $0x08	/* 1dcb psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e4	/* 1dd0 psraw $0x8,%xmm12 */
	LONG $0x248c290f; LONG $0x00000190	/* 1dd6 movaps %xmm1,0x190(%rsp) */
	LONG $0xa08a110f; WORD $0x0001; BYTE $0x00	/* 1dde movups %xmm1,0x1a0(%rdx) */
	LONG $0xa4290f44; LONG $0x0001a024; BYTE $0x00	/* 1de5 movaps %xmm12,0x1a0(%rsp) */
	LONG $0xa2110f44; LONG $0x000001b0	/* 1dee movups %xmm12,0x1b0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xe0	/* 1df6 movdqu -0x20(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 1dfb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1dff punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e03 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1e07 movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* 1e0c psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* 1e11 psraw $0x8,%xmm15 */
	LONG $0xd082110f; WORD $0x0001; BYTE $0x00	/* 1e17 movups %xmm0,0x1d0(%rdx) */
	LONG $0xba110f44; LONG $0x000001c0	/* 1e1e movups %xmm15,0x1c0(%rdx) */
	LONG $0x2484290f; LONG $0x000001c0	/* 1e26 movaps %xmm0,0x1c0(%rsp) */
	LONG $0x416f0ff3; BYTE $0xf0	/* 1e2e movdqu -0x10(%rcx),%xmm0 */
	LONG $0xbc290f44; LONG $0x0001b024; BYTE $0x00	/* 1e33 movaps %xmm15,0x1b0(%rsp) */
	LONG $0xc86f0f66	/* 1e3c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e40 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e44 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1e48 movdqa %xmm1,%xmm5 */
	LONG $0xf06f0f66	/* 1e4c movdqa %xmm0,%xmm6 */
	LONG $0xe5710f66; BYTE $0x08	/* 1e50 psraw $0x8,%xmm5 */
	LONG $0xe6710f66; BYTE $0x08	/* 1e55 psraw $0x8,%xmm6 */
	LONG $0xe0aa110f; WORD $0x0001; BYTE $0x00	/* 1e5a movups %xmm5,0x1e0(%rdx) */
	LONG $0xf0b2110f; WORD $0x0001; BYTE $0x00	/* 1e61 movups %xmm6,0x1f0(%rdx) */
	LONG $0x5e6f0ff3; BYTE $0xee	/* 1e68 movdqu -0x12(%rsi),%xmm3 */
	LONG $0x866f0ff3; LONG $0xffffff2e	/* 1e6d movdqu -0xd2(%rsi),%xmm0 */
	LONG $0x24ac290f; LONG $0x000001d0	/* 1e75 movaps %xmm5,0x1d0(%rsp) */
	LONG $0xcb6f0f66	/* 1e7d movdqa %xmm3,%xmm1 */
	LONG $0x24b4290f; LONG $0x000001e0	/* 1e81 movaps %xmm6,0x1e0(%rsp) */
	LONG $0xcb600f66	/* 1e89 punpcklbw %xmm3,%xmm1 */
	LONG $0xdb680f66	/* 1e8d punpckhbw %xmm3,%xmm3 */
	LONG $0xe96f0f66	/* 1e91 movdqa %xmm1,%xmm5 */
	LONG $0x4e6f0ff3; BYTE $0xae	/* 1e95 movdqu -0x52(%rsi),%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 1e9a psraw $0x8,%xmm3 */
	LONG $0xe5710f66; BYTE $0x08	/* 1e9f psraw $0x8,%xmm5 */
	LONG $0xf1710f66; BYTE $0x04	/* 1ea4 psllw $0x4,%xmm1 */
	LONG $0xf56f0f66	/* 1ea9 movdqa %xmm5,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 1ead movdqa %xmm1,%xmm15 */
	LONG $0x4e6f0ff3; BYTE $0xae	/* 1eb2 movdqu -0x52(%rsi),%xmm1 */
	LONG $0xf5610f66	/* 1eb7 punpcklwd %xmm5,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xfe	/* 1ebb pand %xmm14,%xmm15 */
	LONG $0xd6700f66; BYTE $0x00	/* 1ec0 pshufd $0x0,%xmm6,%xmm2 */
	LONG $0xf1710f66; BYTE $0x02	/* 1ec5 psllw $0x2,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1eca movdqa %xmm1,%xmm12 */
	LONG $0xc86f0f66	/* 1ecf movdqa %xmm0,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 1ed3 pand %xmm8,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc7	/* 1ed8 por %xmm15,%xmm0 */
	LONG $0xd1710f66; BYTE $0x04	/* 1edd psrlw $0x4,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 1ee2 pand %xmm14,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xf8	/* 1ee7 movdqa %xmm0,%xmm15 */
	LONG $0x600f4166; BYTE $0xc3	/* 1eec punpcklbw %xmm11,%xmm0 */
	LONG $0x248c290f; LONG $0x000001f0	/* 1ef1 movaps %xmm1,0x1f0(%rsp) */
	LONG $0x4e6f0ff3; BYTE $0xae	/* 1ef9 movdqu -0x52(%rsi),%xmm1 */
	LONG $0x680f4566; BYTE $0xfb	/* 1efe punpckhbw %xmm11,%xmm15 */
	LONG $0xf50f4166; BYTE $0xc1	/* 1f03 pmaddwd %xmm9,%xmm0 */
	LONG $0xf50f4466; BYTE $0xfc	/* 1f08 pmaddwd %xmm4,%xmm15 */
	LONG $0xd1710f66; BYTE $0x02	/* 1f0d psrlw $0x2,%xmm1 */
	LONG $0x6b0f4166; BYTE $0xc7	/* 1f12 packssdw %xmm15,%xmm0 */
	LONG $0x248c290f; LONG $0x00000200	/* 1f17 movaps %xmm1,0x200(%rsp) */
	LONG $0x8e6f0ff3; LONG $0xffffff4e	/* 1f1f movdqu -0xb2(%rsi),%xmm1 */
	LONG $0xe06f0f66	/* 1f27 movdqa %xmm0,%xmm4 */
	LONG $0xc6700f66; BYTE $0xaa	/* 1f2b pshufd $0xaa,%xmm6,%xmm0 */
	LONG $0xe2f50f66	/* 1f30 pmaddwd %xmm2,%xmm4 */
	LONG $0xd1710f66; BYTE $0x04	/* 1f34 psrlw $0x4,%xmm1 */
	LONG $0x24a4290f; LONG $0x00000210	/* 1f39 movaps %xmm4,0x210(%rsp) */
	LONG $0xa66f0ff3; LONG $0xffffff4e	/* 1f41 movdqu -0xb2(%rsi),%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 1f49 pand %xmm8,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 1f4e pand %xmm8,%xmm4 */
	LONG $0xeb0f4466; BYTE $0xe4	/* 1f53 por %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xe4	/* 1f58 movdqa %xmm12,%xmm4 */
	LONG $0x600f4566; BYTE $0xe3	/* 1f5d punpcklbw %xmm11,%xmm12 */
	LONG $0xf50f4466; WORD $0x2464; BYTE $0x60	/* 1f62 pmaddwd 0x60(%rsp),%xmm12 */
	LONG $0x680f4166; BYTE $0xe3	/* 1f69 punpckhbw %xmm11,%xmm4 */
	LONG $0xe7f50f66	/* 1f6e pmaddwd %xmm7,%xmm4 */
	LONG $0x6b0f4466; BYTE $0xe4	/* 1f72 packssdw %xmm4,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 1f77 movdqa %xmm12,%xmm2 */
	LONG $0x700f4466; WORD $0x55e6	/* 1f7c pshufd $0x55,%xmm6,%xmm12 */
	LONG $0xf6700f66; BYTE $0xff	/* 1f82 pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xd0f50f66	/* 1f87 pmaddwd %xmm0,%xmm2 */
	LONG $0x2454290f; BYTE $0x60	/* 1f8b movaps %xmm2,0x60(%rsp) */
	LONG $0xd56f0f66	/* 1f90 movdqa %xmm5,%xmm2 */
	LONG $0xd5690f66	/* 1f94 punpckhwd %xmm5,%xmm2 */
	LONG $0xc26f0f66	/* 1f98 movdqa %xmm2,%xmm0 */
	LONG $0xe2700f66; BYTE $0x00	/* 1f9c pshufd $0x0,%xmm2,%xmm4 */
	LONG $0x566f0ff3; BYTE $0xae	/* 1fa1 movdqu -0x52(%rsi),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1fa6 pand %xmm14,%xmm2 */
	LONG $0xfa6f0f66	/* 1fab movdqa %xmm2,%xmm7 */
	LONG $0x946f0f66; LONG $0x0001f024; BYTE $0x00	/* 1faf movdqa 0x1f0(%rsp),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 1fb8 pand %xmm8,%xmm2 */
	LONG $0xd7eb0f66	/* 1fbd por %xmm7,%xmm2 */
	LONG $0xfa6f0f66	/* 1fc1 movdqa %xmm2,%xmm7 */
	LONG $0x600f4166; BYTE $0xd3	/* 1fc5 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xfb	/* 1fca punpckhbw %xmm11,%xmm7 */
	LONG $0xf50f4166; BYTE $0xd2	/* 1fcf pmaddwd %xmm10,%xmm2 */
	LONG $0xbcf50f66; LONG $0x00009024; BYTE $0x00	/* 1fd4 pmaddwd 0x90(%rsp),%xmm7 */
	LONG $0xd76b0f66	/* 1fdd packssdw %xmm7,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 1fe1 movdqa %xmm2,%xmm15 */
	LONG $0xd0700f66; BYTE $0xaa	/* 1fe6 pshufd $0xaa,%xmm0,%xmm2 */
	LONG $0xf50f4466; BYTE $0xfc	/* 1feb pmaddwd %xmm4,%xmm15 */
	LONG $0xa46f0f66; LONG $0x00020024; BYTE $0x00	/* 1ff0 movdqa 0x200(%rsp),%xmm4 */
	LONG $0xbc290f44; LONG $0x00009024; BYTE $0x00	/* 1ff9 movaps %xmm15,0x90(%rsp) */
	LONG $0xdb0f4166; BYTE $0xe6	/* 2002 pand %xmm14,%xmm4 */
	LONG $0xcceb0f66	/* 2007 por %xmm4,%xmm1 */
	LONG $0xe16f0f66	/* 200b movdqa %xmm1,%xmm4 */
	LONG $0x600f4166; BYTE $0xcb	/* 200f punpcklbw %xmm11,%xmm1 */
	LONG $0x680f4166; BYTE $0xe3	/* 2014 punpckhbw %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xcd	/* 2019 pmaddwd %xmm13,%xmm1 */
	LONG $0xa4f50f66; LONG $0x0000c024; BYTE $0x00	/* 201e pmaddwd 0xc0(%rsp),%xmm4 */
	LONG $0xcc6b0f66	/* 2027 packssdw %xmm4,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 202b movdqa %xmm1,%xmm13 */
	LONG $0xf50f4466; BYTE $0xea	/* 2030 pmaddwd %xmm2,%xmm13 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* 2035 movaps %xmm13,0xc0(%rsp) */
	LONG $0x8e6f0ff3; LONG $0xffffff3e	/* 203e movdqu -0xc2(%rsi),%xmm1 */
	LONG $0x7e6f0ff3; BYTE $0xbe	/* 2046 movdqu -0x42(%rsi),%xmm7 */
	LONG $0x6f0f44f3; LONG $0xffff5ebe; BYTE $0xff	/* 204b movdqu -0xa2(%rsi),%xmm15 */
	LONG $0xd76f0f66	/* 2054 movdqa %xmm7,%xmm2 */
	LONG $0xe16f0f66	/* 2058 movdqa %xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 205c pand %xmm8,%xmm1 */
	LONG $0xf2710f66; BYTE $0x04	/* 2061 psllw $0x4,%xmm2 */
	LONG $0xd4710f66; BYTE $0x04	/* 2066 psrlw $0x4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 206b movdqa %xmm7,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xea	/* 2070 movdqa %xmm2,%xmm13 */
	LONG $0xd76f0f66	/* 2075 movdqa %xmm7,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 2079 pand %xmm8,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xee	/* 207e pand %xmm14,%xmm13 */
	LONG $0xf2710f66; BYTE $0x02	/* 2083 psllw $0x2,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 2088 pand %xmm14,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xcd	/* 208d por %xmm13,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 2092 movdqa %xmm2,%xmm10 */
	LONG $0xe7eb0f66	/* 2097 por %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 209b movdqa %xmm1,%xmm13 */
	LONG $0x600f4166; BYTE $0xcb	/* 20a0 punpcklbw %xmm11,%xmm1 */
	LONG $0x4cf50f66; WORD $0x4024	/* 20a5 pmaddwd 0x40(%rsp),%xmm1 */
	LONG $0x680f4566; BYTE $0xeb	/* 20ab punpckhbw %xmm11,%xmm13 */
	LONG $0xf50f4466; WORD $0x246c; BYTE $0x50	/* 20b0 pmaddwd 0x50(%rsp),%xmm13 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 20b7 pand %xmm14,%xmm10 */
	LONG $0xfc6f0f66	/* 20bc movdqa %xmm4,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xd7	/* 20c0 movdqa %xmm15,%xmm2 */
	LONG $0x600f4166; BYTE $0xe3	/* 20c5 punpcklbw %xmm11,%xmm4 */
	LONG $0x6b0f4166; BYTE $0xcd	/* 20ca packssdw %xmm13,%xmm1 */
	LONG $0x710f4166; WORD $0x02d1	/* 20cf psrlw $0x2,%xmm9 */
	LONG $0x680f4166; BYTE $0xfb	/* 20d5 punpckhbw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 20da movdqa %xmm1,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 20df movdqa %xmm15,%xmm1 */
	LONG $0xdb0f4566; BYTE $0xce	/* 20e4 pand %xmm14,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 20e9 pand %xmm8,%xmm1 */
	LONG $0xd2710f66; BYTE $0x04	/* 20ee psrlw $0x4,%xmm2 */
	LONG $0xf50f4566; BYTE $0xec	/* 20f3 pmaddwd %xmm12,%xmm13 */
	LONG $0xeb0f4466; BYTE $0xd1	/* 20f8 por %xmm1,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 20fd pand %xmm8,%xmm2 */
	LONG $0xa4f50f66; LONG $0x0000a024; BYTE $0x00	/* 2102 pmaddwd 0xa0(%rsp),%xmm4 */
	LONG $0x6c290f44; WORD $0x4024	/* 210b movaps %xmm13,0x40(%rsp) */
	LONG $0x6f0f4166; BYTE $0xca	/* 2111 movdqa %xmm10,%xmm1 */
	LONG $0x600f4566; BYTE $0xd3	/* 2116 punpcklbw %xmm11,%xmm10 */
	LONG $0xeb0f4166; BYTE $0xd1	/* 211b por %xmm9,%xmm2 */
	LONG $0x6f0f44f3; WORD $0x8e6e	/* 2120 movdqu -0x72(%rsi),%xmm13 */
	LONG $0xf50f4466; WORD $0x2454; BYTE $0x70	/* 2126 pmaddwd 0x70(%rsp),%xmm10 */
	LONG $0x680f4166; BYTE $0xcb	/* 212d punpckhbw %xmm11,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00008024; BYTE $0x00	/* 2132 pmaddwd 0x80(%rsp),%xmm1 */
	LONG $0x6f0f4566; BYTE $0xcd	/* 213b movdqa %xmm13,%xmm9 */
	LONG $0x6b0f4466; BYTE $0xd1	/* 2140 packssdw %xmm1,%xmm10 */
	LONG $0x710f4166; WORD $0x04d1	/* 2145 psrlw $0x4,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xca	/* 214b movdqa %xmm10,%xmm1 */
	LONG $0xcef50f66	/* 2150 pmaddwd %xmm6,%xmm1 */
	LONG $0xf76f0f66	/* 2154 movdqa %xmm7,%xmm6 */
	LONG $0xb4f50f66; LONG $0x0000b024; BYTE $0x00	/* 2158 pmaddwd 0xb0(%rsp),%xmm6 */
	LONG $0x244c290f; BYTE $0x50	/* 2161 movaps %xmm1,0x50(%rsp) */
	LONG $0xc8700f66; BYTE $0x55	/* 2166 pshufd $0x55,%xmm0,%xmm1 */
	LONG $0xc0700f66; BYTE $0xff	/* 216b pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xe66b0f66	/* 2170 packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 2174 movdqa %xmm4,%xmm6 */
	LONG $0xe26f0f66	/* 2178 movdqa %xmm2,%xmm4 */
	LONG $0x600f4166; BYTE $0xd3	/* 217c punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xe3	/* 2181 punpckhbw %xmm11,%xmm4 */
	LONG $0xf1f50f66	/* 2186 pmaddwd %xmm1,%xmm6 */
	LONG $0x94f50f66; LONG $0x0000d024; BYTE $0x00	/* 218a pmaddwd 0xd0(%rsp),%xmm2 */
	LONG $0xcc6f0f66	/* 2193 movdqa %xmm4,%xmm1 */
	LONG $0x2474290f; BYTE $0x70	/* 2197 movaps %xmm6,0x70(%rsp) */
	LONG $0x8cf50f66; LONG $0x0000e024; BYTE $0x00	/* 219c pmaddwd 0xe0(%rsp),%xmm1 */
	LONG $0xd16b0f66	/* 21a5 packssdw %xmm1,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xc9	/* 21a9 movdqa %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 21ae movdqa %xmm3,%xmm9 */
	LONG $0xf26f0f66	/* 21b3 movdqa %xmm2,%xmm6 */
	LONG $0x610f4466; BYTE $0xcb	/* 21b7 punpcklwd %xmm3,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xc8	/* 21bc pand %xmm8,%xmm1 */
	LONG $0xf0f50f66	/* 21c1 pmaddwd %xmm0,%xmm6 */
	LONG $0x700f4566; WORD $0x00d1	/* 21c5 pshufd $0x0,%xmm9,%xmm10 */
	LONG $0x700f4566; WORD $0x55f9	/* 21cb pshufd $0x55,%xmm9,%xmm15 */
	LONG $0x866f0ff3; LONG $0xffffff6e	/* 21d1 movdqu -0x92(%rsi),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000080	/* 21d9 movaps %xmm6,0x80(%rsp) */
	LONG $0x766f0ff3; BYTE $0xce	/* 21e1 movdqu -0x32(%rsi),%xmm6 */
	LONG $0xd66f0f66	/* 21e6 movdqa %xmm6,%xmm2 */
	LONG $0xe66f0f66	/* 21ea movdqa %xmm6,%xmm4 */
	LONG $0xf2710f66; BYTE $0x04	/* 21ee psllw $0x4,%xmm2 */
	LONG $0xd4710f66; BYTE $0x02	/* 21f3 psrlw $0x2,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 21f8 movdqa %xmm2,%xmm12 */
	LONG $0xd66f0f66	/* 21fd movdqa %xmm6,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 2201 pand %xmm14,%xmm6 */
	LONG $0xf2710f66; BYTE $0x02	/* 2206 psllw $0x2,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 220b pand %xmm14,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 2210 pand %xmm14,%xmm4 */
	LONG $0xfa6f0f66	/* 2215 movdqa %xmm2,%xmm7 */
	LONG $0xd06f0f66	/* 2219 movdqa %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc0	/* 221d pand %xmm8,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 2222 por %xmm12,%xmm0 */
	LONG $0xd2710f66; BYTE $0x04	/* 2227 psrlw $0x4,%xmm2 */
	LONG $0xcceb0f66	/* 222c por %xmm4,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 2230 movdqa %xmm0,%xmm12 */
	LONG $0x600f4166; BYTE $0xc3	/* 2235 punpcklbw %xmm11,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 223a pand %xmm8,%xmm2 */
	LONG $0x680f4566; BYTE $0xe3	/* 223f punpckhbw %xmm11,%xmm12 */
	LONG $0xd6eb0f66	/* 2244 por %xmm6,%xmm2 */
	LONG $0xe16f0f66	/* 2248 movdqa %xmm1,%xmm4 */
	LONG $0xf50f4466; LONG $0x010024a4; WORD $0x0000	/* 224c pmaddwd 0x100(%rsp),%xmm12 */
	LONG $0x680f4166; BYTE $0xe3	/* 2256 punpckhbw %xmm11,%xmm4 */
	LONG $0x600f4166; BYTE $0xcb	/* 225b punpcklbw %xmm11,%xmm1 */
	LONG $0x84f50f66; LONG $0x0000f024; BYTE $0x00	/* 2260 pmaddwd 0xf0(%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 2269 packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 226e movdqa %xmm0,%xmm12 */
	LONG $0x700f4166; WORD $0xaac1	/* 2273 pshufd $0xaa,%xmm9,%xmm0 */
	LONG $0x700f4566; WORD $0xffc9	/* 2279 pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xf50f4566; BYTE $0xe2	/* 227f pmaddwd %xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 2284 movdqa %xmm7,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xfd	/* 2289 movdqa %xmm13,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 228e pand %xmm14,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xf8	/* 2293 pand %xmm8,%xmm7 */
	LONG $0xa4290f44; LONG $0x0000a024; BYTE $0x00	/* 2298 movaps %xmm12,0xa0(%rsp) */
	LONG $0xeb0f4166; BYTE $0xfa	/* 22a1 por %xmm10,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 22a6 movdqa %xmm7,%xmm10 */
	LONG $0x600f4166; BYTE $0xfb	/* 22ab punpcklbw %xmm11,%xmm7 */
	LONG $0x680f4566; BYTE $0xd3	/* 22b0 punpckhbw %xmm11,%xmm10 */
	LONG $0xf50f4466; LONG $0x01402494; WORD $0x0000	/* 22b5 pmaddwd 0x140(%rsp),%xmm10 */
	LONG $0xbcf50f66; LONG $0x00013024; BYTE $0x00	/* 22bf pmaddwd 0x130(%rsp),%xmm7 */
	LONG $0xb46f0f66; LONG $0x00018024; BYTE $0x00	/* 22c8 movdqa 0x180(%rsp),%xmm6 */
	LONG $0xa4f50f66; LONG $0x0001c024; BYTE $0x00	/* 22d1 pmaddwd 0x1c0(%rsp),%xmm4 */
	LONG $0x8cf50f66; LONG $0x0001b024; BYTE $0x00	/* 22da pmaddwd 0x1b0(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xfa	/* 22e3 packssdw %xmm10,%xmm7 */
	LONG $0x6f0f44f3; LONG $0xffff7ea6; BYTE $0xff	/* 22e8 movdqu -0x82(%rsi),%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd7	/* 22f1 movdqa %xmm7,%xmm10 */
	LONG $0xfb6f0f66	/* 22f6 movdqa %xmm3,%xmm7 */
	LONG $0xf50f4466; BYTE $0xd0	/* 22fa pmaddwd %xmm0,%xmm10 */
	LONG $0xc26f0f66	/* 22ff movdqa %xmm2,%xmm0 */
	LONG $0x600f4166; BYTE $0xd3	/* 2303 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4166; BYTE $0xc3	/* 2308 punpckhbw %xmm11,%xmm0 */
	LONG $0xfb690f66	/* 230d punpckhwd %xmm3,%xmm7 */
	LONG $0x94f50f66; LONG $0x00017024; BYTE $0x00	/* 2311 pmaddwd 0x170(%rsp),%xmm2 */
	LONG $0x94290f44; LONG $0x0000b024; BYTE $0x00	/* 231a movaps %xmm10,0xb0(%rsp) */
	LONG $0xf0f50f66	/* 2323 pmaddwd %xmm0,%xmm6 */
	LONG $0x700f4466; WORD $0x00d7	/* 2327 pshufd $0x0,%xmm7,%xmm10 */
	LONG $0xcc6b0f66	/* 232d packssdw %xmm4,%xmm1 */
	LONG $0xc26f0f66	/* 2331 movdqa %xmm2,%xmm0 */
	LONG $0xe16f0f66	/* 2335 movdqa %xmm1,%xmm4 */
	LONG $0xd7700f66; BYTE $0xaa	/* 2339 pshufd $0xaa,%xmm7,%xmm2 */
	LONG $0xc66b0f66	/* 233e packssdw %xmm6,%xmm0 */
	LONG $0xe2f50f66	/* 2342 pmaddwd %xmm2,%xmm4 */
	LONG $0xf50f4166; BYTE $0xc2	/* 2346 pmaddwd %xmm10,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xde56	/* 234b movdqu -0x22(%rsi),%xmm10 */
	LONG $0x24a4290f; LONG $0x000000d0	/* 2351 movaps %xmm4,0xd0(%rsp) */
	LONG $0x6f0f4166; BYTE $0xd2	/* 2359 movdqa %xmm10,%xmm2 */
	LONG $0xf2710f66; BYTE $0x04	/* 235e psllw $0x4,%xmm2 */
	LONG $0xf26f0f66	/* 2363 movdqa %xmm2,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 2367 movdqa %xmm10,%xmm2 */
	LONG $0xf2710f66; BYTE $0x02	/* 236c psllw $0x2,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 2371 pand %xmm14,%xmm6 */
	LONG $0xca6f0f66	/* 2376 movdqa %xmm2,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 237a movdqa %xmm12,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 237f pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xf4	/* 2384 por %xmm12,%xmm6 */
	LONG $0xd2710f66; BYTE $0x04	/* 2389 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xce	/* 238e pand %xmm14,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe6	/* 2393 movdqa %xmm6,%xmm12 */
	LONG $0x600f4166; BYTE $0xf3	/* 2398 punpcklbw %xmm11,%xmm6 */
	LONG $0xe26f0f66	/* 239d movdqa %xmm2,%xmm4 */
	LONG $0x680f4566; BYTE $0xe3	/* 23a1 punpckhbw %xmm11,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 23a6 movdqa %xmm10,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe0	/* 23ab pand %xmm8,%xmm4 */
	LONG $0xf50f4466; LONG $0x012024a4; WORD $0x0000	/* 23b0 pmaddwd 0x120(%rsp),%xmm12 */
	LONG $0xd2710f66; BYTE $0x02	/* 23ba psrlw $0x2,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 23bf pand %xmm14,%xmm10 */
	LONG $0xb4f50f66; LONG $0x00011024; BYTE $0x00	/* 23c4 pmaddwd 0x110(%rsp),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xea	/* 23cd movdqa %xmm2,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xe2	/* 23d2 por %xmm10,%xmm4 */
	LONG $0x566f0ff3; BYTE $0x9e	/* 23d7 movdqu -0x62(%rsi),%xmm2 */
	LONG $0xdb0f4566; BYTE $0xee	/* 23dc pand %xmm14,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xf4	/* 23e1 packssdw %xmm12,%xmm6 */
	LONG $0x6f0f44f3; WORD $0x9e66	/* 23e6 movdqu -0x62(%rsi),%xmm12 */
	LONG $0xd2710f66; BYTE $0x04	/* 23ec psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd0	/* 23f1 pand %xmm8,%xmm2 */
	LONG $0xf50f4166; BYTE $0xf7	/* 23f6 pmaddwd %xmm15,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe0	/* 23fb pand %xmm8,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xd5	/* 2400 por %xmm13,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xcc	/* 2405 por %xmm12,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 240a movdqa %xmm1,%xmm12 */
	LONG $0x600f4166; BYTE $0xcb	/* 240f punpcklbw %xmm11,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00015024; BYTE $0x00	/* 2414 pmaddwd 0x150(%rsp),%xmm1 */
	LONG $0x680f4566; BYTE $0xe3	/* 241d punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 2422 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0x6b0f4166; BYTE $0xcc	/* 242c packssdw %xmm12,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 2431 movdqa %xmm4,%xmm12 */
	LONG $0x600f4166; BYTE $0xe3	/* 2436 punpcklbw %xmm11,%xmm4 */
	LONG $0x680f4566; BYTE $0xe3	/* 243b punpckhbw %xmm11,%xmm12 */
	LONG $0xf50f4166; BYTE $0xc9	/* 2440 pmaddwd %xmm9,%xmm1 */
	LONG $0x700f4466; WORD $0x55cf	/* 2445 pshufd $0x55,%xmm7,%xmm9 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 244b pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0xff700f66; BYTE $0xff	/* 2455 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xa4f50f66; LONG $0x00019024; BYTE $0x00	/* 245a pmaddwd 0x190(%rsp),%xmm4 */
	LONG $0x6b0f4166; BYTE $0xe4	/* 2463 packssdw %xmm12,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe1	/* 2468 pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xca	/* 246d movdqa %xmm2,%xmm9 */
	LONG $0x600f4166; BYTE $0xd3	/* 2472 punpcklbw %xmm11,%xmm2 */
	LONG $0x680f4566; BYTE $0xcb	/* 2477 punpckhbw %xmm11,%xmm9 */
	LONG $0xccfe0f66	/* 247c paddd %xmm4,%xmm1 */
	LONG $0xf50f4466; LONG $0x01e0248c; WORD $0x0000	/* 2480 pmaddwd 0x1e0(%rsp),%xmm9 */
	LONG $0x94f50f66; LONG $0x0001d024; BYTE $0x00	/* 248a pmaddwd 0x1d0(%rsp),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xd1	/* 2493 packssdw %xmm9,%xmm2 */
	LONG $0x6f0f45f3; WORD $0xf048	/* 2498 movdqu -0x10(%r8),%xmm9 */
	LONG $0x84fe0f66; LONG $0x0000d024; BYTE $0x00	/* 249e paddd 0xd0(%rsp),%xmm0 */
	LONG $0xd7f50f66	/* 24a7 pmaddwd %xmm7,%xmm2 */
	LONG $0xbc6f0f66; LONG $0x00021024; BYTE $0x00	/* 24ab movdqa 0x210(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x6024	/* 24b4 paddd 0x60(%rsp),%xmm7 */
	LONG $0xf50f4166; BYTE $0xd9	/* 24ba pmaddwd %xmm9,%xmm3 */
	LONG $0x6f0f45f3; WORD $0xe048	/* 24bf movdqu -0x20(%r8),%xmm9 */
	LONG $0xc6fe0f66	/* 24c5 paddd %xmm6,%xmm0 */
	LONG $0xcafe0f66	/* 24c9 paddd %xmm2,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe9	/* 24cd pmaddwd %xmm9,%xmm5 */
	LONG $0xebfe0f66	/* 24d2 paddd %xmm3,%xmm5 */
	LONG $0x9c6f0f66; LONG $0x00009024; BYTE $0x00	/* 24d6 movdqa 0x90(%rsp),%xmm3 */
	LONG $0x9cfe0f66; LONG $0x0000c024; BYTE $0x00	/* 24df paddd 0xc0(%rsp),%xmm3 */
	LONG $0xf5720f66; BYTE $0x05	/* 24e8 pslld $0x5,%xmm5 */
	LONG $0xdffe0f66	/* 24ed paddd %xmm7,%xmm3 */
	LONG $0x7c6f0f66; WORD $0x4024	/* 24f1 movdqa 0x40(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x5024	/* 24f7 paddd 0x50(%rsp),%xmm7 */
	LONG $0x7cfe0f66; WORD $0x7024	/* 24fd paddd 0x70(%rsp),%xmm7 */
	LONG $0xdffe0f66	/* 2503 paddd %xmm7,%xmm3 */
	LONG $0xbc6f0f66; LONG $0x00008024; BYTE $0x00	/* 2507 movdqa 0x80(%rsp),%xmm7 */
	LONG $0xbcfe0f66; LONG $0x0000a024; BYTE $0x00	/* 2510 paddd 0xa0(%rsp),%xmm7 */
	LONG $0xbcfe0f66; LONG $0x0000b024; BYTE $0x00	/* 2519 paddd 0xb0(%rsp),%xmm7 */
	LONG $0xdffe0f66	/* 2522 paddd %xmm7,%xmm3 */
	LONG $0xc3fe0f66	/* 2526 paddd %xmm3,%xmm0 */
	LONG $0xc1fe0f66	/* 252a paddd %xmm1,%xmm0 */
	LONG $0xc5fa0f66	/* 252e psubd %xmm5,%xmm0 */
	LONG $0xac6f0f66; LONG $0x00022024; BYTE $0x00	/* 2532 movdqa 0x220(%rsp),%xmm5 */
	LONG $0x02110f41	/* 253b movups %xmm0,(%r10) */
	LONG $0xfe7ebf0f	/* 253f movswl -0x2(%rsi),%edi */
	LONG $0xc8700f66; BYTE $0x4e	/* 2543 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 2548 paddd %xmm1,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc59	/* 254c movss -0x4(%r9),%xmm3 */
	LONG $0x244c280f; BYTE $0x20	/* 2552 movaps 0x20(%rsp),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* 2557 shl $0xd,%edi */
	LONG $0xd0700f66; BYTE $0xb1	/* 255a pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e781; WORD $0x8fff	/* 255f and $0x8fffe000,%edi */
	LONG $0xd0fe0f66	/* 2565 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 2569 movq %rdi,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 256e cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 2571 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 2575 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x00023024; BYTE $0x00	/* 2579 pcmpgtd 0x230(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 2582 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xe56f0f66	/* 2586 movdqa %xmm5,%xmm4 */
	LONG $0xe0df0f66	/* 258a pandn %xmm0,%xmm4 */
	LONG $0x84eb0f66; LONG $0x00024024; BYTE $0x00	/* 258e por 0x240(%rsp),%xmm0 */
	LONG $0x24a4590f; LONG $0x00000250	/* 2597 mulps 0x250(%rsp),%xmm4 */
	LONG $0xc5db0f66	/* 259f pand %xmm5,%xmm0 */
	LONG $0x246c280f; BYTE $0x10	/* 25a3 movaps 0x10(%rsp),%xmm5 */
	WORD $0x560f; BYTE $0xe0	/* 25a8 orps %xmm0,%xmm4 */
	WORD $0x280f; BYTE $0xc3	/* 25ab movaps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 25ae mulps %xmm4,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 25b1 mulps %xmm2,%xmm0 */
	LONG $0x2404580f	/* 25b4 addps (%rsp),%xmm0 */
	LONG $0x242c290f	/* 25b8 movaps %xmm5,(%rsp) */
	WORD $0x3949; BYTE $0xcb	/* 25bc cmp %rcx,%r11 */
	LONG $0xf4c3850f; WORD $0xffff	/* 25bf jne 1a88 */
	LONG $0x244c280f; BYTE $0x20	/* 25c5 movaps 0x20(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x30	/* 25ca addps 0x30(%rsp),%xmm0 */
	WORD $0x580f; BYTE $0xcd	/* 25cf addps %xmm5,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 25d2 addps %xmm1,%xmm0 */
	LONG $0x40110ff3; BYTE $0xfc	/* 25d5 movss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xf5	/* 25da add %r14,%rbp */
	WORD $0x3948; BYTE $0xd8	/* 25dd cmp %rbx,%rax */
	LONG $0xf456850f; WORD $0xffff	/* 25e0 jne 1a3c */
	LONG $0x48c48148; WORD $0x0005; BYTE $0x00	/* 25e6 add $0x548,%rsp */
	BYTE $0x5b	/* 25ed pop %rbx */
	BYTE $0x5d	/* 25ee pop %rbp */
	WORD $0x5c41	/* 25ef pop %r12 */
	WORD $0x5d41	/* 25f1 pop %r13 */
	WORD $0x5e41	/* 25f3 pop %r14 */
	WORD $0x5f41	/* 25f5 pop %r15 */
	BYTE $0xc3	/* 25f7 ret */
	LONG $0xc0ef0f66	/* 25f8 pxor %xmm0,%xmm0 */
	LONG $0x07110f41	/* 25fc movups %xmm0,(%r15) */
	LONG $0x106f8d49	/* 2600 lea 0x10(%r15),%rbp */
	LONG $0xfff322e9; BYTE $0xff	/* 2604 jmp 192b */
	LONG $0xc0ef0f66	/* 2609 pxor %xmm0,%xmm0 */
	WORD $0xc6eb	/* 260d jmp 25d5 */
	LONG $0x10101010; LONG $0x10101010; LONG $0x10101010; LONG $0x10101010	/* 260f .rodata.cst16 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 261f .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 262f .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 263f .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 264f .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 265f .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030; LONG $0x30303030; LONG $0x30303030	/* 266f .rodata.cst16 */
	RET
