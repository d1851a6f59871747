/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2q2q3.cc f261d06f70004834
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	119cc54740b10dc1
 */

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
	LONG $0x0022e5e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* 7 mov %rdx,%r14 */
	WORD $0x8948; BYTE $0xca	/* a mov %rcx,%rdx */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	WORD $0x8948; BYTE $0xf5	/* 12 mov %rsi,%rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x58ec8148; WORD $0x0005; BYTE $0x00	/* 16 sub $0x558,%rsp */
	LONG $0x2484894c; LONG $0x00000278	/* 1d mov %r8,0x278(%rsp) */
	LONG $0x248c894c; LONG $0x00000270	/* 25 mov %r9,0x270(%rsp) */
	LONG $0x03f98348	/* 2d cmp $0x3,%rcx */
	LONG $0x17408e0f; WORD $0x0000	/* 31 jle 1777 */
	LONG $0x248c8b48; LONG $0x00000598	/* 37 mov 0x598(%rsp),%rcx */
	LONG $0x362c8d4f	/* 3f lea (%r14,%r14,1),%r13 */
	LONG $0x24948948; LONG $0x00000280	/* 43 mov %rdx,0x280(%rsp) */
	WORD $0x8949; BYTE $0xf9	/* 4b mov %rdi,%r9 */
	LONG $0x355c8d4b; BYTE $0x00	/* 4e lea 0x0(%r13,%r14,1),%rbx */
	LONG $0x24848948; LONG $0x000002b8	/* 53 mov %rax,0x2b8(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00002202	/* 5b movdqa 0x0(%rip),%xmm7 = 2265, as it lies */
	WORD $0x8948; BYTE $0xef	/* 63 mov %rbp,%rdi */
	LONG $0x08e1c148	/* 66 shl $0x8,%rcx */
	LONG $0x249c8948; LONG $0x00000230	/* 6a mov %rbx,0x230(%rsp) */
	LONG $0xb51c8d4a; LONG $0x00000000	/* 72 lea 0x0(,%r14,4),%rbx */
	LONG $0x1d6f0ff3; LONG $0x00002213	/* 7a movdqa 0x0(%rip),%xmm3 = 2295, as it lies */
	LONG $0x01348d4a	/* 82 lea (%rcx,%r8,1),%rsi */
	LONG $0x249c8948; LONG $0x00000288	/* 86 mov %rbx,0x288(%rsp) */
	LONG $0x24b48948; LONG $0x000002b0	/* 8e mov %rsi,0x2b0(%rsp) */
	LONG $0x24ac8948; LONG $0x000002c0	/* 96 mov %rbp,0x2c0(%rsp) */
	LONG $0x24948948; LONG $0x000002c8	/* 9e mov %rdx,0x2c8(%rsp) */
	LONG $0x243c290f	/* a6 movaps %xmm7,(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000021c3	/* aa movdqa 0x0(%rip),%xmm7 = 2275, as it lies */
	LONG $0x249c290f; LONG $0x00000240	/* b2 movaps %xmm3,0x240(%rsp) */
	LONG $0x1d6f0ff3; LONG $0x000021e3	/* ba movdqa 0x0(%rip),%xmm3 = 22a5, as it lies */
	LONG $0x24bc290f; LONG $0x00000290	/* c2 movaps %xmm7,0x290(%rsp) */
	LONG $0x3d100ff3; LONG $0x000021b3	/* ca movss 0x0(%rip),%xmm7 = 2285 */
	LONG $0x249c290f; LONG $0x00000250	/* d2 movaps %xmm3,0x250(%rsp) */
	WORD $0x280f; BYTE $0xdf	/* da movaps %xmm7,%xmm3 */
	LONG $0xff280f44	/* dd movaps %xmm7,%xmm15 */
	LONG $0x00dfc60f	/* e1 shufps $0x0,%xmm7,%xmm3 */
	LONG $0x249c290f; LONG $0x00000260	/* e5 movaps %xmm3,0x260(%rsp) */
	LONG $0x24bc8348; LONG $0x00000598; BYTE $0x00	/* ed cmpq $0x0,0x598(%rsp) */
	LONG $0x21528e0f; WORD $0x0000	/* f6 jle 224e */
	LONG $0x24848d48; LONG $0x00000350	/* fc lea 0x350(%rsp),%rax */
	LONG $0xe4ef0f66	/* 104 pxor %xmm4,%xmm4 */
	WORD $0x8948; BYTE $0xfe	/* 108 mov %rdi,%rsi */
	WORD $0xed31	/* 10b xor %ebp,%ebp */
	LONG $0x24848d4c; LONG $0x000002d0	/* 10d lea 0x2d0(%rsp),%r8 */
	LONG $0x24a48b4c; LONG $0x00000590	/* 115 mov 0x590(%rsp),%r12 */
	LONG $0x24948b48; LONG $0x00000278	/* 11d mov 0x278(%rsp),%rdx */
	LONG $0x24848948; LONG $0x00000130	/* 125 mov %rax,0x130(%rsp) */
	WORD $0x280f; BYTE $0xf4	/* 12d movaps %xmm4,%xmm6 */
	LONG $0xef0f4566; BYTE $0xd2	/* 130 pxor %xmm10,%xmm10 */
	LONG $0xec280f44	/* 135 movaps %xmm4,%xmm13 */
	WORD $0x3145; BYTE $0xff	/* 139 xor %r15d,%r15d */
	LONG $0x2484894c; LONG $0x00000120	/* 13c mov %r8,0x120(%rsp) */
	LONG $0x50978d4c; WORD $0x0019; BYTE $0x00	/* 144 lea 0x1950(%rdi),%r10 */
	LONG $0x0000bb48; LONG $0x00000080; WORD $0x0080	/* 14b movabs $0x80000000800000,%rbx */
	LONG $0x24bc8948; LONG $0x000000f0	/* 155 mov %rdi,0xf0(%rsp) */
	LONG $0x6f0f4466; LONG $0x0290248c; WORD $0x0000	/* 15d movdqa 0x290(%rsp),%xmm9 */
	LONG $0x248c894c; LONG $0x00000100	/* 167 mov %r9,0x100(%rsp) */
	LONG $0x24bc8948; LONG $0x00000110	/* 16f mov %rdi,0x110(%rsp) */
	LONG $0x24a4290f; LONG $0x000000a0	/* 177 movaps %xmm4,0xa0(%rsp) */
	LONG $0x0a6f0ff3	/* 17f movdqu (%rdx),%xmm1 */
	LONG $0xb0ba8d49; WORD $0xfffe; BYTE $0xff	/* 183 lea -0x150(%r10),%rdi */
	WORD $0x8948; BYTE $0xf1	/* 18a mov %rsi,%rcx */
	WORD $0x894d; BYTE $0xc1	/* 18d mov %r8,%r9 */
	LONG $0xd16f0f66	/* 190 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 194 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 198 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 19c psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a1 psraw $0x8,%xmm1 */
	WORD $0x110f; BYTE $0x10	/* 1a6 movups %xmm2,(%rax) */
	LONG $0x1048110f	/* 1a9 movups %xmm1,0x10(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x10	/* 1ad movdqu 0x10(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 1b2 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 1b6 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 1ba punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 1be psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c3 psraw $0x8,%xmm1 */
	LONG $0x2050110f	/* 1c8 movups %xmm2,0x20(%rax) */
	LONG $0x3048110f	/* 1cc movups %xmm1,0x30(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x20	/* 1d0 movdqu 0x20(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 1d5 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 1d9 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 1dd punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 1e1 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e6 psraw $0x8,%xmm1 */
	LONG $0x4050110f	/* 1eb movups %xmm2,0x40(%rax) */
	LONG $0x5048110f	/* 1ef movups %xmm1,0x50(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x30	/* 1f3 movdqu 0x30(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 1f8 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 1fc punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 200 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 204 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 209 psraw $0x8,%xmm1 */
	LONG $0x6050110f	/* 20e movups %xmm2,0x60(%rax) */
	LONG $0x7048110f	/* 212 movups %xmm1,0x70(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x40	/* 216 movdqu 0x40(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 21b movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 21f punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 223 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 227 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 22c psraw $0x8,%xmm1 */
	LONG $0x8090110f; WORD $0x0000; BYTE $0x00	/* 231 movups %xmm2,0x80(%rax) */
	LONG $0x9088110f; WORD $0x0000; BYTE $0x00	/* 238 movups %xmm1,0x90(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x50	/* 23f movdqu 0x50(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 244 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 248 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 24c punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 250 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 255 psraw $0x8,%xmm1 */
	LONG $0xa090110f; WORD $0x0000; BYTE $0x00	/* 25a movups %xmm2,0xa0(%rax) */
	LONG $0xb088110f; WORD $0x0000; BYTE $0x00	/* 261 movups %xmm1,0xb0(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x60	/* 268 movdqu 0x60(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 26d movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 271 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 275 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 279 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 27e psraw $0x8,%xmm1 */
	LONG $0xc090110f; WORD $0x0000; BYTE $0x00	/* 283 movups %xmm2,0xc0(%rax) */
	LONG $0xd088110f; WORD $0x0000; BYTE $0x00	/* 28a movups %xmm1,0xd0(%rax) */
	LONG $0x4a6f0ff3; BYTE $0x70	/* 291 movdqu 0x70(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 296 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 29a punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 29e punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2a2 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2a7 psraw $0x8,%xmm1 */
	LONG $0xe090110f; WORD $0x0000; BYTE $0x00	/* 2ac movups %xmm2,0xe0(%rax) */
	LONG $0xf088110f; WORD $0x0000; BYTE $0x00	/* 2b3 movups %xmm1,0xf0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x00000080	/* 2ba movdqu 0x80(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 2c2 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 2c6 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 2ca punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2ce psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2d3 psraw $0x8,%xmm1 */
	LONG $0x0090110f; WORD $0x0001; BYTE $0x00	/* 2d8 movups %xmm2,0x100(%rax) */
	LONG $0x1088110f; WORD $0x0001; BYTE $0x00	/* 2df movups %xmm1,0x110(%rax) */
	LONG $0x8a6f0ff3; LONG $0x00000090	/* 2e6 movdqu 0x90(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 2ee movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 2f2 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 2f6 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 2fa psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 2ff psraw $0x8,%xmm1 */
	LONG $0x2090110f; WORD $0x0001; BYTE $0x00	/* 304 movups %xmm2,0x120(%rax) */
	LONG $0x3088110f; WORD $0x0001; BYTE $0x00	/* 30b movups %xmm1,0x130(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000a0	/* 312 movdqu 0xa0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 31a movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 31e punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 322 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 326 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 32b psraw $0x8,%xmm1 */
	LONG $0x4090110f; WORD $0x0001; BYTE $0x00	/* 330 movups %xmm2,0x140(%rax) */
	LONG $0x5088110f; WORD $0x0001; BYTE $0x00	/* 337 movups %xmm1,0x150(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000b0	/* 33e movdqu 0xb0(%rdx),%xmm1 */
	LONG $0xac290f44; LONG $0x0000b024; BYTE $0x00	/* 346 movaps %xmm13,0xb0(%rsp) */
	LONG $0xd16f0f66	/* 34f movdqa %xmm1,%xmm2 */
	LONG $0x24b4290f; LONG $0x000000c0	/* 353 movaps %xmm6,0xc0(%rsp) */
	LONG $0xd1600f66	/* 35b punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 35f punpckhbw %xmm1,%xmm1 */
	LONG $0x24a4290f; LONG $0x000000d0	/* 363 movaps %xmm4,0xd0(%rsp) */
	LONG $0xe2710f66; BYTE $0x08	/* 36b psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 370 psraw $0x8,%xmm1 */
	LONG $0xbc290f44; LONG $0x0000e024; BYTE $0x00	/* 375 movaps %xmm15,0xe0(%rsp) */
	LONG $0x6090110f; WORD $0x0001; BYTE $0x00	/* 37e movups %xmm2,0x160(%rax) */
	LONG $0x7088110f; WORD $0x0001; BYTE $0x00	/* 385 movups %xmm1,0x170(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000c0	/* 38c movdqu 0xc0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 394 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 398 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 39c punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 3a0 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 3a5 psraw $0x8,%xmm1 */
	LONG $0x8090110f; WORD $0x0001; BYTE $0x00	/* 3aa movups %xmm2,0x180(%rax) */
	LONG $0x9088110f; WORD $0x0001; BYTE $0x00	/* 3b1 movups %xmm1,0x190(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000d0	/* 3b8 movdqu 0xd0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 3c0 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 3c4 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 3c8 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 3cc psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 3d1 psraw $0x8,%xmm1 */
	LONG $0xa090110f; WORD $0x0001; BYTE $0x00	/* 3d6 movups %xmm2,0x1a0(%rax) */
	LONG $0xb088110f; WORD $0x0001; BYTE $0x00	/* 3dd movups %xmm1,0x1b0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000e0	/* 3e4 movdqu 0xe0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 3ec movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 3f0 punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 3f4 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 3f8 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 3fd psraw $0x8,%xmm1 */
	LONG $0xc090110f; WORD $0x0001; BYTE $0x00	/* 402 movups %xmm2,0x1c0(%rax) */
	LONG $0xd088110f; WORD $0x0001; BYTE $0x00	/* 409 movups %xmm1,0x1d0(%rax) */
	LONG $0x8a6f0ff3; LONG $0x000000f0	/* 410 movdqu 0xf0(%rdx),%xmm1 */
	LONG $0xd16f0f66	/* 418 movdqa %xmm1,%xmm2 */
	LONG $0xd1600f66	/* 41c punpcklbw %xmm1,%xmm2 */
	LONG $0xc9680f66	/* 420 punpckhbw %xmm1,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* 424 psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* 429 psraw $0x8,%xmm1 */
	LONG $0xe090110f; WORD $0x0001; BYTE $0x00	/* 42e movups %xmm2,0x1e0(%rax) */
	LONG $0xf088110f; WORD $0x0001; BYTE $0x00	/* 435 movups %xmm1,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0x247c; BYTE $0x10	/* 43c movdqu 0x10(%r12),%xmm7 */
	LONG $0x24bc290f; LONG $0x00000080	/* 443 movaps %xmm7,0x80(%rsp) */
	LONG $0x6f0f41f3; WORD $0x243c	/* 44b movdqu (%r12),%xmm7 */
	LONG $0x24bc290f; LONG $0x00000090	/* 451 movaps %xmm7,0x90(%rsp) */
	WORD $0x180f; BYTE $0x0f	/* 459 prefetcht0 (%rdi) */
	LONG $0x404f180f	/* 45c prefetcht0 0x40(%rdi) */
	LONG $0x196f0ff3	/* 460 movdqu (%rcx),%xmm3 */
	LONG $0x496f0ff3; BYTE $0x10	/* 464 movdqu 0x10(%rcx),%xmm1 */
	LONG $0x54c78348	/* 469 add $0x54,%rdi */
	LONG $0x20c18349	/* 46d add $0x20,%r9 */
	LONG $0x6f0f44f3; WORD $0x1078	/* 471 movdqu 0x10(%rax),%xmm15 */
	LONG $0x1cdb0f66; BYTE $0x24	/* 477 pand (%rsp),%xmm3 */
	LONG $0xe16f0f66	/* 47c movdqa %xmm1,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5068	/* 480 movdqu 0x50(%rax),%xmm13 */
	LONG $0x316f0ff3	/* 486 movdqu (%rcx),%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 48a pand %xmm9,%xmm4 */
	LONG $0xc36f0f66	/* 48f movdqa %xmm3,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x0000d098; BYTE $0x00	/* 493 movdqu 0xd0(%rax),%xmm11 */
	LONG $0x6f0f44f3; WORD $0x3060	/* 49c movdqu 0x30(%rax),%xmm12 */
	LONG $0xec6f0f66	/* 4a2 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 4a6 punpcklbw %xmm10,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 4ab punpcklbw %xmm10,%xmm0 */
	LONG $0x6f0f44f3; WORD $0x7040	/* 4b0 movdqu 0x70(%rax),%xmm8 */
	LONG $0x680f4166; BYTE $0xea	/* 4b6 punpckhbw %xmm10,%xmm5 */
	LONG $0xd06f0f66	/* 4bb movdqa %xmm0,%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 4bf punpckhbw %xmm10,%xmm3 */
	LONG $0xf50f4166; BYTE $0xef	/* 4c4 pmaddwd %xmm15,%xmm5 */
	LONG $0x6f0f44f3; BYTE $0x38	/* 4c9 movdqu (%rax),%xmm15 */
	LONG $0xd0610f66	/* 4ce punpcklwd %xmm0,%xmm2 */
	LONG $0xc0690f66	/* 4d2 punpckhwd %xmm0,%xmm0 */
	LONG $0xd6710f66; BYTE $0x04	/* 4d6 psrlw $0x4,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe7	/* 4db pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x4078	/* 4e0 movdqu 0x40(%rax),%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 4e6 movdqa %xmm6,%xmm14 */
	LONG $0xf2700f66; BYTE $0x00	/* 4eb pshufd $0x0,%xmm2,%xmm6 */
	LONG $0xe56b0f66	/* 4f0 packssdw %xmm5,%xmm4 */
	LONG $0xfc6f0f66	/* 4f4 movdqa %xmm4,%xmm7 */
	LONG $0xe16f0f66	/* 4f8 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 4fc psrlw $0x2,%xmm4 */
	LONG $0xfef50f66	/* 501 pmaddwd %xmm6,%xmm7 */
	LONG $0xf2700f66; BYTE $0xaa	/* 505 pshufd $0xaa,%xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 50a pand %xmm9,%xmm4 */
	LONG $0x247c290f; BYTE $0x10	/* 50f movaps %xmm7,0x10(%rsp) */
	LONG $0xec6f0f66	/* 514 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 518 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xea	/* 51d punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe7	/* 522 pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000080b8; BYTE $0x00	/* 527 movdqu 0x80(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xed	/* 530 pmaddwd %xmm13,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000090a8; BYTE $0x00	/* 535 movdqu 0x90(%rax),%xmm13 */
	LONG $0xe56b0f66	/* 53e packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 542 movdqa %xmm4,%xmm5 */
	LONG $0xe16f0f66	/* 546 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 54a psrlw $0x4,%xmm4 */
	LONG $0xd1710f66; BYTE $0x06	/* 54f psrlw $0x6,%xmm1 */
	LONG $0xeef50f66	/* 554 pmaddwd %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 558 pand %xmm9,%xmm4 */
	LONG $0x246c290f; BYTE $0x20	/* 55d movaps %xmm5,0x20(%rsp) */
	LONG $0xdb0f4166; BYTE $0xc9	/* 562 pand %xmm9,%xmm1 */
	LONG $0xf0700f66; BYTE $0x00	/* 567 pshufd $0x0,%xmm0,%xmm6 */
	LONG $0xec6f0f66	/* 56c movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 570 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xea	/* 575 punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe7	/* 57a pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x0000c0b8; BYTE $0x00	/* 57f movdqu 0xc0(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xed	/* 588 pmaddwd %xmm13,%xmm5 */
	LONG $0xe56b0f66	/* 58d packssdw %xmm5,%xmm4 */
	LONG $0xe96f0f66	/* 591 movdqa %xmm1,%xmm5 */
	LONG $0x600f4166; BYTE $0xca	/* 595 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xea	/* 59a punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xcf	/* 59f pmaddwd %xmm15,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xec	/* 5a4 movdqa %xmm4,%xmm13 */
	LONG $0xf50f4166; BYTE $0xeb	/* 5a9 pmaddwd %xmm11,%xmm5 */
	LONG $0xe0700f66; BYTE $0xaa	/* 5ae pshufd $0xaa,%xmm0,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x2058	/* 5b3 movdqu 0x20(%rax),%xmm11 */
	LONG $0xf50f4466; BYTE $0xee	/* 5b9 pmaddwd %xmm6,%xmm13 */
	LONG $0xcd6b0f66	/* 5be packssdw %xmm5,%xmm1 */
	LONG $0xf2700f66; BYTE $0x55	/* 5c2 pshufd $0x55,%xmm2,%xmm6 */
	LONG $0xd2700f66; BYTE $0xff	/* 5c7 pshufd $0xff,%xmm2,%xmm2 */
	LONG $0x6c290f44; WORD $0x3024	/* 5cc movaps %xmm13,0x30(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0000a0a8; BYTE $0x00	/* 5d2 movdqu 0xa0(%rax),%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 5db movdqa %xmm1,%xmm15 */
	LONG $0x496f0ff3; BYTE $0x20	/* 5e0 movdqu 0x20(%rcx),%xmm1 */
	LONG $0xf50f4466; BYTE $0xfc	/* 5e5 pmaddwd %xmm4,%xmm15 */
	LONG $0xe16f0f66	/* 5ea movdqa %xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 5ee pand %xmm9,%xmm4 */
	LONG $0xec6f0f66	/* 5f3 movdqa %xmm4,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 5f7 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xea	/* 5fc punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe3	/* 601 pmaddwd %xmm11,%xmm4 */
	LONG $0xf50f4166; BYTE $0xec	/* 606 pmaddwd %xmm12,%xmm5 */
	LONG $0x6f0f44f3; WORD $0x6060	/* 60b movdqu 0x60(%rax),%xmm12 */
	LONG $0xe56b0f66	/* 611 packssdw %xmm5,%xmm4 */
	LONG $0xec6f0f66	/* 615 movdqa %xmm4,%xmm5 */
	LONG $0xe16f0f66	/* 619 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 61d psrlw $0x2,%xmm4 */
	LONG $0xeef50f66	/* 622 pmaddwd %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 626 pand %xmm9,%xmm4 */
	LONG $0x246c290f; BYTE $0x40	/* 62b movaps %xmm5,0x40(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdc	/* 630 movdqa %xmm4,%xmm11 */
	LONG $0x600f4166; BYTE $0xe2	/* 635 punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4566; BYTE $0xda	/* 63a punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe4	/* 63f pmaddwd %xmm12,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000110a0; BYTE $0x00	/* 644 movdqu 0x110(%rax),%xmm12 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 64d movdqa %xmm11,%xmm5 */
	LONG $0xf50f4166; BYTE $0xe8	/* 652 pmaddwd %xmm8,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x0000b080; BYTE $0x00	/* 657 movdqu 0xb0(%rax),%xmm8 */
	LONG $0xe56b0f66	/* 660 packssdw %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 664 movdqa %xmm4,%xmm11 */
	LONG $0xe0700f66; BYTE $0x55	/* 669 pshufd $0x55,%xmm0,%xmm4 */
	LONG $0xc0700f66; BYTE $0xff	/* 66e pshufd $0xff,%xmm0,%xmm0 */
	LONG $0xf50f4466; BYTE $0xda	/* 673 pmaddwd %xmm2,%xmm11 */
	LONG $0xd16f0f66	/* 678 movdqa %xmm1,%xmm2 */
	LONG $0xd2710f66; BYTE $0x04	/* 67c psrlw $0x4,%xmm2 */
	LONG $0xd1710f66; BYTE $0x06	/* 681 psrlw $0x6,%xmm1 */
	LONG $0x5c290f44; WORD $0x5024	/* 686 movaps %xmm11,0x50(%rsp) */
	LONG $0xea6f0f66	/* 68c movdqa %xmm2,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 690 pand %xmm9,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 695 pand %xmm9,%xmm5 */
	LONG $0xd56f0f66	/* 69a movdqa %xmm5,%xmm2 */
	LONG $0x600f4166; BYTE $0xea	/* 69e punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xd2	/* 6a3 punpckhbw %xmm10,%xmm2 */
	LONG $0xf50f4466; BYTE $0xed	/* 6a8 pmaddwd %xmm5,%xmm13 */
	LONG $0xf50f4166; BYTE $0xd0	/* 6ad pmaddwd %xmm8,%xmm2 */
	LONG $0x6f0f44f3; LONG $0x00015080; BYTE $0x00	/* 6b2 movdqu 0x150(%rax),%xmm8 */
	LONG $0x6b0f4466; BYTE $0xea	/* 6bb packssdw %xmm2,%xmm13 */
	LONG $0x906f0ff3; LONG $0x000000f0	/* 6c0 movdqu 0xf0(%rax),%xmm2 */
	LONG $0xf50f4466; BYTE $0xec	/* 6c8 pmaddwd %xmm4,%xmm13 */
	LONG $0xe16f0f66	/* 6cd movdqa %xmm1,%xmm4 */
	LONG $0x600f4166; BYTE $0xca	/* 6d1 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xe2	/* 6d6 punpckhbw %xmm10,%xmm4 */
	LONG $0xe2f50f66	/* 6db pmaddwd %xmm2,%xmm4 */
	LONG $0x906f0ff3; LONG $0x000000e0	/* 6df movdqu 0xe0(%rax),%xmm2 */
	LONG $0xd1f50f66	/* 6e7 pmaddwd %xmm1,%xmm2 */
	LONG $0x496f0ff3; BYTE $0x30	/* 6eb movdqu 0x30(%rcx),%xmm1 */
	LONG $0xd46b0f66	/* 6f0 packssdw %xmm4,%xmm2 */
	LONG $0xe36f0f66	/* 6f4 movdqa %xmm3,%xmm4 */
	LONG $0xf16f0f66	/* 6f8 movdqa %xmm1,%xmm6 */
	LONG $0xd0f50f66	/* 6fc pmaddwd %xmm0,%xmm2 */
	LONG $0xe3610f66	/* 700 punpcklwd %xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 704 pand %xmm9,%xmm6 */
	LONG $0xec6f0f66	/* 709 movdqa %xmm4,%xmm5 */
	LONG $0xe4700f66; BYTE $0x00	/* 70d pshufd $0x0,%xmm4,%xmm4 */
	LONG $0xc66f0f66	/* 712 movdqa %xmm6,%xmm0 */
	LONG $0x600f4166; BYTE $0xf2	/* 716 punpcklbw %xmm10,%xmm6 */
	LONG $0xdb690f66	/* 71b punpckhwd %xmm3,%xmm3 */
	LONG $0x680f4166; BYTE $0xc2	/* 71f punpckhbw %xmm10,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc4	/* 724 pmaddwd %xmm12,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x000100a0; BYTE $0x00	/* 729 movdqu 0x100(%rax),%xmm12 */
	LONG $0xf50f4466; BYTE $0xe6	/* 732 pmaddwd %xmm6,%xmm12 */
	LONG $0xf16f0f66	/* 737 movdqa %xmm1,%xmm6 */
	LONG $0xd6710f66; BYTE $0x02	/* 73b psrlw $0x2,%xmm6 */
	LONG $0x6b0f4466; BYTE $0xe0	/* 740 packssdw %xmm0,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 745 pand %xmm9,%xmm6 */
	LONG $0xf50f4466; BYTE $0xe4	/* 74a pmaddwd %xmm4,%xmm12 */
	LONG $0xe5700f66; BYTE $0xaa	/* 74f pshufd $0xaa,%xmm5,%xmm4 */
	LONG $0xc66f0f66	/* 754 movdqa %xmm6,%xmm0 */
	LONG $0x600f4166; BYTE $0xf2	/* 758 punpcklbw %xmm10,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xd4	/* 75d paddd %xmm12,%xmm2 */
	LONG $0x680f4166; BYTE $0xc2	/* 762 punpckhbw %xmm10,%xmm0 */
	LONG $0xf50f4166; BYTE $0xc0	/* 767 pmaddwd %xmm8,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x00014080; BYTE $0x00	/* 76c movdqu 0x140(%rax),%xmm8 */
	LONG $0xf50f4466; BYTE $0xc6	/* 775 pmaddwd %xmm6,%xmm8 */
	LONG $0xf3700f66; BYTE $0x00	/* 77a pshufd $0x0,%xmm3,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xd8	/* 77f movdqa %xmm8,%xmm11 */
	LONG $0x6f0f44f3; LONG $0x00019080; BYTE $0x00	/* 784 movdqu 0x190(%rax),%xmm8 */
	LONG $0x6b0f4466; BYTE $0xd8	/* 78d packssdw %xmm0,%xmm11 */
	LONG $0xc16f0f66	/* 792 movdqa %xmm1,%xmm0 */
	LONG $0xd0710f66; BYTE $0x04	/* 796 psrlw $0x4,%xmm0 */
	LONG $0xd1710f66; BYTE $0x06	/* 79b psrlw $0x6,%xmm1 */
	LONG $0xf50f4466; BYTE $0xdc	/* 7a0 pmaddwd %xmm4,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xc1	/* 7a5 pand %xmm9,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 7aa pand %xmm9,%xmm1 */
	LONG $0xfe0f4166; BYTE $0xd3	/* 7af paddd %xmm11,%xmm2 */
	LONG $0xe06f0f66	/* 7b4 movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 7b8 punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 7bd punpckhbw %xmm10,%xmm4 */
	LONG $0xf50f4166; BYTE $0xe0	/* 7c2 pmaddwd %xmm8,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x00018080; BYTE $0x00	/* 7c7 movdqu 0x180(%rax),%xmm8 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x30	/* 7d0 paddd 0x30(%rsp),%xmm15 */
	LONG $0xf50f4166; BYTE $0xc0	/* 7d7 pmaddwd %xmm8,%xmm0 */
	LONG $0x6f0f44f3; LONG $0x0001d080; BYTE $0x00	/* 7dc movdqu 0x1d0(%rax),%xmm8 */
	LONG $0xc46b0f66	/* 7e5 packssdw %xmm4,%xmm0 */
	LONG $0xe3700f66; BYTE $0xaa	/* 7e9 pshufd $0xaa,%xmm3,%xmm4 */
	LONG $0xf86f0f66	/* 7ee movdqa %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000130	/* 7f2 movdqu 0x130(%rax),%xmm0 */
	LONG $0xfef50f66	/* 7fa pmaddwd %xmm6,%xmm7 */
	LONG $0xf16f0f66	/* 7fe movdqa %xmm1,%xmm6 */
	LONG $0x600f4166; BYTE $0xca	/* 802 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xf2	/* 807 punpckhbw %xmm10,%xmm6 */
	LONG $0x247c290f; BYTE $0x60	/* 80c movaps %xmm7,0x60(%rsp) */
	LONG $0xf50f4166; BYTE $0xf0	/* 811 pmaddwd %xmm8,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0001c080; BYTE $0x00	/* 816 movdqu 0x1c0(%rax),%xmm8 */
	LONG $0xf50f4466; BYTE $0xc1	/* 81f pmaddwd %xmm1,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc6	/* 824 packssdw %xmm6,%xmm8 */
	LONG $0xf5700f66; BYTE $0x55	/* 829 pshufd $0x55,%xmm5,%xmm6 */
	LONG $0xed700f66; BYTE $0xff	/* 82e pshufd $0xff,%xmm5,%xmm5 */
	LONG $0xf50f4466; BYTE $0xc4	/* 833 pmaddwd %xmm4,%xmm8 */
	LONG $0x616f0ff3; BYTE $0x40	/* 838 movdqu 0x40(%rcx),%xmm4 */
	WORD $0x014c; BYTE $0xf1	/* 83d add %r14,%rcx */
	LONG $0xcc6f0f66	/* 840 movdqa %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 844 pand %xmm9,%xmm1 */
	LONG $0xf96f0f66	/* 849 movdqa %xmm1,%xmm7 */
	LONG $0x680f4166; BYTE $0xca	/* 84d punpckhbw %xmm10,%xmm1 */
	LONG $0xc8f50f66	/* 852 pmaddwd %xmm0,%xmm1 */
	LONG $0x806f0ff3; LONG $0x00000120	/* 856 movdqu 0x120(%rax),%xmm0 */
	LONG $0x600f4166; BYTE $0xfa	/* 85e punpcklbw %xmm10,%xmm7 */
	LONG $0xf8f50f66	/* 863 pmaddwd %xmm0,%xmm7 */
	LONG $0x806f0ff3; LONG $0x00000170	/* 867 movdqu 0x170(%rax),%xmm0 */
	LONG $0xf96b0f66	/* 86f packssdw %xmm1,%xmm7 */
	LONG $0xcc6f0f66	/* 873 movdqa %xmm4,%xmm1 */
	LONG $0xd1710f66; BYTE $0x02	/* 877 psrlw $0x2,%xmm1 */
	LONG $0xfef50f66	/* 87c pmaddwd %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 880 pand %xmm9,%xmm1 */
	LONG $0xf16f0f66	/* 885 movdqa %xmm1,%xmm6 */
	LONG $0x600f4166; BYTE $0xca	/* 889 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xf2	/* 88e punpckhbw %xmm10,%xmm6 */
	LONG $0xf0f50f66	/* 893 pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x00000160	/* 897 movdqu 0x160(%rax),%xmm0 */
	LONG $0xc8f50f66	/* 89f pmaddwd %xmm0,%xmm1 */
	LONG $0xc3700f66; BYTE $0x55	/* 8a3 pshufd $0x55,%xmm3,%xmm0 */
	LONG $0xdb700f66; BYTE $0xff	/* 8a8 pshufd $0xff,%xmm3,%xmm3 */
	LONG $0xce6b0f66	/* 8ad packssdw %xmm6,%xmm1 */
	LONG $0xf46f0f66	/* 8b1 movdqa %xmm4,%xmm6 */
	LONG $0x2444290f; BYTE $0x70	/* 8b5 movaps %xmm0,0x70(%rsp) */
	LONG $0x806f0ff3; LONG $0x000001b0	/* 8ba movdqu 0x1b0(%rax),%xmm0 */
	LONG $0xd6710f66; BYTE $0x04	/* 8c2 psrlw $0x4,%xmm6 */
	LONG $0xd4710f66; BYTE $0x06	/* 8c7 psrlw $0x6,%xmm4 */
	LONG $0xcdf50f66	/* 8cc pmaddwd %xmm5,%xmm1 */
	LONG $0xee6f0f66	/* 8d0 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 8d4 pand %xmm9,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 8d9 pand %xmm9,%xmm5 */
	LONG $0xf56f0f66	/* 8de movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xea	/* 8e2 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xf2	/* 8e7 punpckhbw %xmm10,%xmm6 */
	LONG $0xf0f50f66	/* 8ec pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x000001a0	/* 8f0 movdqu 0x1a0(%rax),%xmm0 */
	LONG $0xe8f50f66	/* 8f8 pmaddwd %xmm0,%xmm5 */
	LONG $0x806f0ff3; LONG $0x000001f0	/* 8fc movdqu 0x1f0(%rax),%xmm0 */
	LONG $0xee6b0f66	/* 904 packssdw %xmm6,%xmm5 */
	LONG $0xf46f0f66	/* 908 movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 90c punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xf2	/* 911 punpckhbw %xmm10,%xmm6 */
	LONG $0x6cf50f66; WORD $0x7024	/* 916 pmaddwd 0x70(%rsp),%xmm5 */
	LONG $0xf0f50f66	/* 91c pmaddwd %xmm0,%xmm6 */
	LONG $0x806f0ff3; LONG $0x000001e0	/* 920 movdqu 0x1e0(%rax),%xmm0 */
	LONG $0xcdfe0f66	/* 928 paddd %xmm5,%xmm1 */
	LONG $0xe0f50f66	/* 92c pmaddwd %xmm0,%xmm4 */
	LONG $0x446f0f66; WORD $0x6024	/* 930 movdqa 0x60(%rsp),%xmm0 */
	LONG $0xe66b0f66	/* 936 packssdw %xmm6,%xmm4 */
	LONG $0x746f0f66; WORD $0x1024	/* 93a movdqa 0x10(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x2024	/* 940 paddd 0x20(%rsp),%xmm6 */
	LONG $0xe3f50f66	/* 946 pmaddwd %xmm3,%xmm4 */
	LONG $0x1c6f0f66; BYTE $0x24	/* 94a movdqa (%rsp),%xmm3 */
	LONG $0xfe0f4166; BYTE $0xc0	/* 94f paddd %xmm8,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 954 paddd %xmm15,%xmm6 */
	LONG $0x6f0f4466; WORD $0x247c; BYTE $0x40	/* 959 movdqa 0x40(%rsp),%xmm15 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x50	/* 960 paddd 0x50(%rsp),%xmm15 */
	LONG $0xdb0f4166; BYTE $0xde	/* 967 pand %xmm14,%xmm3 */
	LONG $0xc7fe0f66	/* 96c paddd %xmm7,%xmm0 */
	LONG $0xccfe0f66	/* 970 paddd %xmm4,%xmm1 */
	LONG $0xfe0f4566; BYTE $0xfd	/* 974 paddd %xmm13,%xmm15 */
	LONG $0x6f0f4466; BYTE $0xf3	/* 979 movdqa %xmm3,%xmm14 */
	LONG $0x600f4166; BYTE $0xda	/* 97e punpcklbw %xmm10,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 983 paddd %xmm15,%xmm6 */
	LONG $0x680f4566; BYTE $0xf2	/* 988 punpckhbw %xmm10,%xmm14 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 98d pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xf50f4466; LONG $0x008024b4; WORD $0x0000	/* 996 pmaddwd 0x80(%rsp),%xmm14 */
	LONG $0xf2fe0f66	/* 9a0 paddd %xmm2,%xmm6 */
	LONG $0xc6fe0f66	/* 9a4 paddd %xmm6,%xmm0 */
	LONG $0xc1fe0f66	/* 9a8 paddd %xmm1,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xde	/* 9ac paddd %xmm14,%xmm3 */
	LONG $0x41110f41; BYTE $0xe0	/* 9b1 movups %xmm0,-0x20(%r9) */
	LONG $0x59110f41; BYTE $0xf0	/* 9b6 movups %xmm3,-0x10(%r9) */
	WORD $0x394c; BYTE $0xd7	/* 9bb cmp %r10,%rdi */
	LONG $0xfa95850f; WORD $0xffff	/* 9be jne 459 */
	LONG $0x4cbf0f46; WORD $0x5036	/* 9c4 movswl 0x50(%rsi,%r14,1),%r9d */
	LONG $0x504ebf0f	/* 9ca movswl 0x50(%rsi),%ecx */
	LONG $0x24bc8b48; LONG $0x00000230	/* 9ce mov 0x230(%rsp),%rdi */
	LONG $0x6f0f41f3; BYTE $0x18	/* 9d6 movdqu (%r8),%xmm3 */
	LONG $0x0de1c141	/* 9db shl $0xd,%r9d */
	WORD $0xe1c1; BYTE $0x0d	/* 9df shl $0xd,%ecx */
	LONG $0x6f0f41f3; WORD $0x2078	/* 9e2 movdqu 0x20(%r8),%xmm7 */
	LONG $0xac280f44; LONG $0x0000b024; BYTE $0x00	/* 9e8 movaps 0xb0(%rsp),%xmm13 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* 9f1 and $0x8fffe000,%r9d */
	LONG $0xe000e181; WORD $0x8fff	/* 9f8 and $0x8fffe000,%ecx */
	LONG $0xcb6f0f66	/* 9fe movdqa %xmm3,%xmm1 */
	LONG $0x3e7cbf0f; BYTE $0x50	/* a02 movswl 0x50(%rsi,%rdi,1),%edi */
	LONG $0x20e1c149	/* a07 shl $0x20,%r9 */
	LONG $0xcf6a0f66	/* a0b punpckhdq %xmm7,%xmm1 */
	LONG $0xdf620f66	/* a0f punpckldq %xmm7,%xmm3 */
	LONG $0x6f0f41f3; WORD $0x6078	/* a13 movdqu 0x60(%r8),%xmm7 */
	WORD $0x0949; BYTE $0xc9	/* a19 or %rcx,%r9 */
	LONG $0x4cbf0f42; WORD $0x502e	/* a1c movswl 0x50(%rsi,%r13,1),%ecx */
	WORD $0xe7c1; BYTE $0x0d	/* a22 shl $0xd,%edi */
	LONG $0xd9fe0f66	/* a25 paddd %xmm1,%xmm3 */
	LONG $0xe000e781; WORD $0x8fff	/* a29 and $0x8fffe000,%edi */
	LONG $0x6f0f41f3; WORD $0x4048	/* a2f movdqu 0x40(%r8),%xmm1 */
	LONG $0x191c8d4d	/* a35 lea (%r9,%rbx,1),%r11 */
	LONG $0x24b4280f; LONG $0x000000c0	/* a39 movaps 0xc0(%rsp),%xmm6 */
	WORD $0xe1c1; BYTE $0x0d	/* a41 shl $0xd,%ecx */
	LONG $0x20e7c148	/* a44 shl $0x20,%rdi */
	LONG $0x24a4280f; LONG $0x000000d0	/* a48 movaps 0xd0(%rsp),%xmm4 */
	LONG $0xbc280f44; LONG $0x0000e024; BYTE $0x00	/* a50 movaps 0xe0(%rsp),%xmm15 */
	LONG $0xe000e181; WORD $0x8fff	/* a59 and $0x8fffe000,%ecx */
	LONG $0xe96f0f66	/* a5f movdqa %xmm1,%xmm5 */
	LONG $0xcf620f66	/* a63 punpckldq %xmm7,%xmm1 */
	LONG $0x6f0f41f3; WORD $0x1050	/* a67 movdqu 0x10(%r8),%xmm2 */
	WORD $0x0948; BYTE $0xcf	/* a6d or %rcx,%rdi */
	LONG $0xef6a0f66	/* a70 punpckhdq %xmm7,%xmm5 */
	LONG $0x6f0f45f3; WORD $0x3058	/* a74 movdqu 0x30(%r8),%xmm11 */
	LONG $0x6f0f45f3; WORD $0x5040	/* a7a movdqu 0x50(%r8),%xmm8 */
	LONG $0x1f0c8d48	/* a80 lea (%rdi,%rbx,1),%rcx */
	LONG $0x6e0f4866; BYTE $0xff	/* a84 movq %rdi,%xmm7 */
	LONG $0xcdfe0f66	/* a89 paddd %xmm5,%xmm1 */
	LONG $0x24bc8b48; LONG $0x00000270	/* a8d mov 0x270(%rsp),%rdi */
	LONG $0xeb6f0f66	/* a95 movdqa %xmm3,%xmm5 */
	WORD $0x0949; BYTE $0xcb	/* a99 or %rcx,%r11 */
	LONG $0xd96c0f66	/* a9c punpcklqdq %xmm1,%xmm3 */
	LONG $0x6f0f45f3; WORD $0x7070	/* aa0 movdqu 0x70(%r8),%xmm14 */
	LONG $0xe96d0f66	/* aa6 punpckhqdq %xmm1,%xmm5 */
	WORD $0x0c8b; BYTE $0xaf	/* aaa mov (%rdi,%rbp,4),%ecx */
	WORD $0x094d; BYTE $0xfb	/* aad or %r15,%r11 */
	WORD $0x3145; BYTE $0xff	/* ab0 xor %r15d,%r15d */
	LONG $0xddfe0f66	/* ab3 paddd %xmm5,%xmm3 */
	LONG $0x6e0f4966; BYTE $0xe9	/* ab7 movq %r9,%xmm5 */
	LONG $0xef6c0f66	/* abc punpcklqdq %xmm7,%xmm5 */
	WORD $0x5b0f; BYTE $0xdb	/* ac0 cvtdq2ps %xmm3,%xmm3 */
	LONG $0xfffff981; WORD $0x467f	/* ac3 cmp $0x467fffff,%ecx */
	WORD $0x127e	/* ac9 jle add */
	LONG $0x0000bf48; LONG $0x00001000; WORD $0x1000	/* acb movabs $0x1000000010000000,%rdi */
	WORD $0xc931	/* ad5 xor %ecx,%ecx */
	WORD $0x0949; BYTE $0xfb	/* ad7 or %rdi,%r11 */
	WORD $0x8949; BYTE $0xff	/* ada mov %rdi,%r15 */
	LONG $0xc96e0f66	/* add movd %ecx,%xmm1 */
	LONG $0x527ebf0f	/* ae1 movswl 0x52(%rsi),%edi */
	LONG $0x6f0f4466; BYTE $0xe2	/* ae5 movdqa %xmm2,%xmm12 */
	LONG $0x54c68348	/* aea add $0x54,%rsi */
	WORD $0x280f; BYTE $0xf9	/* aee movaps %xmm1,%xmm7 */
	LONG $0x6a0f4566; BYTE $0xe3	/* af1 punpckhdq %xmm11,%xmm12 */
	LONG $0x01c58348	/* af6 add $0x1,%rbp */
	LONG $0x20c48349	/* afa add $0x20,%r12 */
	LONG $0x4cbf0f42; WORD $0xfe36	/* afe movswl -0x2(%rsi,%r14,1),%ecx */
	WORD $0xe7c1; BYTE $0x0d	/* b04 shl $0xd,%edi */
	LONG $0x620f4166; BYTE $0xd3	/* b07 punpckldq %xmm11,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xd8	/* b0c movdqa %xmm8,%xmm11 */
	LONG $0xe000e781; WORD $0x8fff	/* b11 and $0x8fffe000,%edi */
	LONG $0xfe0f4166; BYTE $0xd4	/* b17 paddd %xmm12,%xmm2 */
	LONG $0x6a0f4566; BYTE $0xde	/* b1c punpckhdq %xmm14,%xmm11 */
	LONG $0x50c28149; WORD $0x0001; BYTE $0x00	/* b21 add $0x150,%r10 */
	WORD $0xe1c1; BYTE $0x0d	/* b28 shl $0xd,%ecx */
	LONG $0x620f4566; BYTE $0xc6	/* b2b punpckldq %xmm14,%xmm8 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* b30 add $0x100,%rdx */
	LONG $0x590f41f3; BYTE $0xff	/* b37 mulss %xmm15,%xmm7 */
	LONG $0xe000e181; WORD $0x8fff	/* b3c and $0x8fffe000,%ecx */
	LONG $0xfe0f4566; BYTE $0xc3	/* b42 paddd %xmm11,%xmm8 */
	LONG $0x20e1c148	/* b47 shl $0x20,%rcx */
	LONG $0x6f0f4466; BYTE $0xda	/* b4b movdqa %xmm2,%xmm11 */
	LONG $0x6c0f4166; BYTE $0xd0	/* b50 punpcklqdq %xmm8,%xmm2 */
	WORD $0x0948; BYTE $0xf9	/* b55 or %rdi,%rcx */
	LONG $0x24bc8b48; LONG $0x00000230	/* b58 mov 0x230(%rsp),%rdi */
	LONG $0x6d0f4566; BYTE $0xd8	/* b60 punpckhqdq %xmm8,%xmm11 */
	LONG $0x6e0f4c66; BYTE $0xc1	/* b65 movq %rcx,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xd3	/* b6a paddd %xmm11,%xmm2 */
	WORD $0x0148; BYTE $0xd9	/* b6f add %rbx,%rcx */
	LONG $0x4cbf0f44; WORD $0xfe3e	/* b72 movswl -0x2(%rsi,%rdi,1),%r9d */
	LONG $0x7cbf0f42; WORD $0xfe2e	/* b78 movswl -0x2(%rsi,%r13,1),%edi */
	WORD $0x5b0f; BYTE $0xd2	/* b7e cvtdq2ps %xmm2,%xmm2 */
	WORD $0x280f; BYTE $0xcf	/* b81 movaps %xmm7,%xmm1 */
	LONG $0x00ffc60f	/* b84 shufps $0x0,%xmm7,%xmm7 */
	LONG $0x0de1c141	/* b88 shl $0xd,%r9d */
	WORD $0xe7c1; BYTE $0x0d	/* b8c shl $0xd,%edi */
	LONG $0x00c9c60f	/* b8f shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xfd	/* b93 mulps %xmm5,%xmm7 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* b96 and $0x8fffe000,%r9d */
	LONG $0xe000e781; WORD $0x8fff	/* b9d and $0x8fffe000,%edi */
	LONG $0x20e1c149	/* ba3 shl $0x20,%r9 */
	WORD $0x094c; BYTE $0xcf	/* ba7 or %r9,%rdi */
	LONG $0x6e0f4866; BYTE $0xc7	/* baa movq %rdi,%xmm0 */
	WORD $0x0148; BYTE $0xdf	/* baf add %rbx,%rdi */
	LONG $0x6c0f4466; BYTE $0xc0	/* bb2 punpcklqdq %xmm0,%xmm8 */
	WORD $0x0948; BYTE $0xf9	/* bb7 or %rdi,%rcx */
	LONG $0xc8590f41	/* bba mulps %xmm8,%xmm1 */
	WORD $0x094c; BYTE $0xd9	/* bbe or %r11,%rcx */
	WORD $0x590f; BYTE $0xfb	/* bc1 mulps %xmm3,%xmm7 */
	WORD $0x0949; BYTE $0xcf	/* bc4 or %rcx,%r15 */
	WORD $0x590f; BYTE $0xca	/* bc7 mulps %xmm2,%xmm1 */
	WORD $0x5c0f; BYTE $0xf9	/* bca subps %xmm1,%xmm7 */
	LONG $0xfd580f41	/* bcd addps %xmm13,%xmm7 */
	LONG $0xee280f44	/* bd1 movaps %xmm6,%xmm13 */
	LONG $0x24ac3948; LONG $0x00000598	/* bd5 cmp %rbp,0x598(%rsp) */
	WORD $0x1874	/* bdd je bf7 */
	LONG $0x24b4280f; LONG $0x000000a0	/* bdf movaps 0xa0(%rsp),%xmm6 */
	LONG $0x24a4290f; LONG $0x000000a0	/* be7 movaps %xmm4,0xa0(%rsp) */
	WORD $0x280f; BYTE $0xe7	/* bef movaps %xmm7,%xmm4 */
	LONG $0xfff588e9; BYTE $0xff	/* bf2 jmp 17f */
	LONG $0x2494280f; LONG $0x000000a0	/* bf7 movaps 0xa0(%rsp),%xmm2 */
	WORD $0x580f; BYTE $0xf4	/* bff addps %xmm4,%xmm6 */
	LONG $0x248c8b4c; LONG $0x00000100	/* c02 mov 0x100(%rsp),%r9 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* c0a movabs $0x1000000010000000,%rax */
	LONG $0x24bc8b48; LONG $0x000000f0	/* c14 mov 0xf0(%rsp),%rdi */
	LONG $0x248c8b48; LONG $0x00000110	/* c1c mov 0x110(%rsp),%rcx */
	WORD $0x580f; BYTE $0xfa	/* c24 addps %xmm2,%xmm7 */
	WORD $0x580f; BYTE $0xfe	/* c27 addps %xmm6,%xmm7 */
	LONG $0x39110f41	/* c2a movups %xmm7,(%r9) */
	WORD $0x8549; BYTE $0xc7	/* c2e test %rax,%r15 */
	LONG $0x161f840f; WORD $0x0000	/* c31 je 2256 */
	LONG $0x24848b48; LONG $0x00000130	/* c37 mov 0x130(%rsp),%rax */
	WORD $0x894c; BYTE $0xcb	/* c3f mov %r9,%rbx */
	LONG $0x10698d49	/* c42 lea 0x10(%r9),%rbp */
	LONG $0x24948b4c; LONG $0x00000120	/* c46 mov 0x120(%rsp),%r10 */
	LONG $0x249c8b4c; LONG $0x000002b0	/* c4e mov 0x2b0(%rsp),%r11 */
	LONG $0x24bc8b4c; LONG $0x00000590	/* c56 mov 0x590(%rsp),%r15 */
	LONG $0xbc290f44; LONG $0x0002a024; BYTE $0x00	/* c5e movaps %xmm15,0x2a0(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x000015f6	/* c67 movdqa 0x0(%rip),%xmm7 = 2265, as it lies */
	LONG $0x6f0f44f3; LONG $0x0015fd35; BYTE $0x00	/* c6f movdqa 0x0(%rip),%xmm14 = 2275, as it lies */
	LONG $0x247c290f; BYTE $0x40	/* c78 movaps %xmm7,0x40(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00001630	/* c7d movdqa 0x0(%rip),%xmm7 = 22b5, as it lies */
	LONG $0x24bc290f; LONG $0x00000220	/* c85 movaps %xmm7,0x220(%rsp) */
	LONG $0xffef0f66	/* c8d pxor %xmm7,%xmm7 */
	WORD $0x8948; BYTE $0xce	/* c91 mov %rcx,%rsi */
	LONG $0xef0f4566; BYTE $0xd2	/* c94 pxor %xmm10,%xmm10 */
	WORD $0x894d; BYTE $0xf9	/* c99 mov %r15,%r9 */
	LONG $0x24a48b4c; LONG $0x00000270	/* c9c mov 0x270(%rsp),%r12 */
	LONG $0x24948b48; LONG $0x00000278	/* ca4 mov 0x278(%rsp),%rdx */
	LONG $0x247c290f; BYTE $0x20	/* cac movaps %xmm7,0x20(%rsp) */
	LONG $0x247c290f; BYTE $0x50	/* cb1 movaps %xmm7,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* cb6 movaps %xmm7,0x10(%rsp) */
	LONG $0x247c290f; BYTE $0x30	/* cbb movaps %xmm7,0x30(%rsp) */
	WORD $0x14eb	/* cc0 jmp cd6 */
	LONG $0x247c280f; BYTE $0x50	/* cc2 movaps 0x50(%rsp),%xmm7 */
	LONG $0x2454290f; BYTE $0x20	/* cc7 movaps %xmm2,0x20(%rsp) */
	LONG $0x2444290f; BYTE $0x50	/* ccc movaps %xmm0,0x50(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* cd1 movaps %xmm7,0x10(%rsp) */
	LONG $0x326f0ff3	/* cd6 movdqu (%rdx),%xmm6 */
	LONG $0x54c68348	/* cda add $0x54,%rsi */
	LONG $0x20c18349	/* cde add $0x20,%r9 */
	LONG $0x04c48349	/* ce2 add $0x4,%r12 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* ce6 add $0x100,%rdx */
	LONG $0x6f0f4466; BYTE $0xe6	/* ced movdqa %xmm6,%xmm12 */
	LONG $0x600f4466; BYTE $0xe6	/* cf2 punpcklbw %xmm6,%xmm12 */
	LONG $0xf6680f66	/* cf7 punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e4	/* cfb psraw $0x8,%xmm12 */
	LONG $0xe6710f66; BYTE $0x08	/* d01 psraw $0x8,%xmm6 */
	LONG $0x20110f44	/* d06 movups %xmm12,(%rax) */
	LONG $0x1070110f	/* d0a movups %xmm6,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* d0e movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* d16 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* d1a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* d1e punpckhbw %xmm0,%xmm0 */
	LONG $0xf96f0f66	/* d22 movdqa %xmm1,%xmm7 */
	LONG $0xd86f0f66	/* d26 movdqa %xmm0,%xmm3 */
	LONG $0xe7710f66; BYTE $0x08	/* d2a psraw $0x8,%xmm7 */
	LONG $0xe3710f66; BYTE $0x08	/* d2f psraw $0x8,%xmm3 */
	LONG $0x2078110f	/* d34 movups %xmm7,0x20(%rax) */
	LONG $0x3058110f	/* d38 movups %xmm3,0x30(%rax) */
	LONG $0xa26f0ff3; LONG $0xffffff20	/* d3c movdqu -0xe0(%rdx),%xmm4 */
	LONG $0x245c290f; BYTE $0x70	/* d44 movaps %xmm3,0x70(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdc	/* d49 movdqa %xmm4,%xmm11 */
	LONG $0x247c290f; BYTE $0x60	/* d4e movaps %xmm7,0x60(%rsp) */
	LONG $0x600f4466; BYTE $0xdc	/* d53 punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* d58 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* d5c psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* d62 psraw $0x8,%xmm4 */
	LONG $0x58110f44; BYTE $0x40	/* d67 movups %xmm11,0x40(%rax) */
	LONG $0x5060110f	/* d6c movups %xmm4,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* d70 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* d78 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* d7c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* d80 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* d84 movdqa %xmm1,%xmm2 */
	LONG $0xc86f0f66	/* d88 movdqa %xmm0,%xmm1 */
	LONG $0xe2710f66; BYTE $0x08	/* d8c psraw $0x8,%xmm2 */
	LONG $0xe1710f66; BYTE $0x08	/* d91 psraw $0x8,%xmm1 */
	LONG $0x7048110f	/* d96 movups %xmm1,0x70(%rax) */
	LONG $0x6050110f	/* d9a movups %xmm2,0x60(%rax) */
	LONG $0x9a6f0ff3; LONG $0xffffff40	/* d9e movdqu -0xc0(%rdx),%xmm3 */
	LONG $0x2494290f; LONG $0x00000080	/* da6 movaps %xmm2,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* dae movdqa %xmm3,%xmm9 */
	LONG $0x248c290f; LONG $0x00000090	/* db3 movaps %xmm1,0x90(%rsp) */
	LONG $0x600f4466; BYTE $0xcb	/* dbb punpcklbw %xmm3,%xmm9 */
	LONG $0xdb680f66	/* dc0 punpckhbw %xmm3,%xmm3 */
	LONG $0x710f4166; WORD $0x08e1	/* dc4 psraw $0x8,%xmm9 */
	LONG $0xe3710f66; BYTE $0x08	/* dca psraw $0x8,%xmm3 */
	LONG $0x88110f44; LONG $0x00000080	/* dcf movups %xmm9,0x80(%rax) */
	LONG $0x9098110f; WORD $0x0000; BYTE $0x00	/* dd7 movups %xmm3,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* dde movdqu -0xb0(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* de6 movdqa %xmm0,%xmm15 */
	LONG $0x600f4466; BYTE $0xf8	/* deb punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* df0 punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* df4 psraw $0x8,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* dfa psraw $0x8,%xmm0 */
	LONG $0xb8110f44; LONG $0x000000a0	/* dff movups %xmm15,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* e07 movups %xmm0,0xb0(%rax) */
	LONG $0x926f0ff3; LONG $0xffffff60	/* e0e movdqu -0xa0(%rdx),%xmm2 */
	LONG $0x2484290f; LONG $0x000000b0	/* e16 movaps %xmm0,0xb0(%rsp) */
	LONG $0xbc290f44; LONG $0x0000a024; BYTE $0x00	/* e1e movaps %xmm15,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc2	/* e27 movdqa %xmm2,%xmm8 */
	LONG $0x600f4466; BYTE $0xc2	/* e2c punpcklbw %xmm2,%xmm8 */
	LONG $0xd2680f66	/* e31 punpckhbw %xmm2,%xmm2 */
	LONG $0x710f4166; WORD $0x08e0	/* e35 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* e3b psraw $0x8,%xmm2 */
	LONG $0x80110f44; LONG $0x000000c0	/* e40 movups %xmm8,0xc0(%rax) */
	LONG $0xd090110f; WORD $0x0000; BYTE $0x00	/* e48 movups %xmm2,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* e4f movdqu -0x90(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x0000c024; BYTE $0x00	/* e57 movaps %xmm8,0xc0(%rsp) */
	LONG $0xc86f0f66	/* e60 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* e64 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* e68 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* e6c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* e71 psraw $0x8,%xmm0 */
	LONG $0x248c290f; LONG $0x000000d0	/* e76 movaps %xmm1,0xd0(%rsp) */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* e7e movups %xmm1,0xe0(%rax) */
	LONG $0x2484290f; LONG $0x000000e0	/* e85 movaps %xmm0,0xe0(%rsp) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* e8d movups %xmm0,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* e94 movdqu -0x80(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf8	/* e99 movdqa %xmm0,%xmm15 */
	LONG $0x600f4466; BYTE $0xf8	/* e9e punpcklbw %xmm0,%xmm15 */
	LONG $0xc0680f66	/* ea3 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* ea7 movdqa %xmm0,%xmm8 */
	LONG $0x710f4166; WORD $0x08e7	/* eac psraw $0x8,%xmm15 */
	LONG $0x710f4166; WORD $0x08e0	/* eb2 psraw $0x8,%xmm8 */
	LONG $0xb8110f44; LONG $0x00000100	/* eb8 movups %xmm15,0x100(%rax) */
	LONG $0x80110f44; LONG $0x00000110	/* ec0 movups %xmm8,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* ec8 movdqu -0x70(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x0000f024; BYTE $0x00	/* ecd movaps %xmm15,0xf0(%rsp) */
	LONG $0x84290f44; LONG $0x00010024; BYTE $0x00	/* ed6 movaps %xmm8,0x100(%rsp) */
	LONG $0xe86f0f66	/* edf movdqa %xmm0,%xmm5 */
	LONG $0xe8600f66	/* ee3 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* ee7 punpckhbw %xmm0,%xmm0 */
	LONG $0xf86f0f66	/* eeb movdqa %xmm0,%xmm7 */
	LONG $0xe5710f66; BYTE $0x08	/* eef psraw $0x8,%xmm5 */
	LONG $0xe7710f66; BYTE $0x08	/* ef4 psraw $0x8,%xmm7 */
	LONG $0x20a8110f; WORD $0x0001; BYTE $0x00	/* ef9 movups %xmm5,0x120(%rax) */
	LONG $0x30b8110f; WORD $0x0001; BYTE $0x00	/* f00 movups %xmm7,0x130(%rax) */
	LONG $0x426f0ff3; BYTE $0xa0	/* f07 movdqu -0x60(%rdx),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000110	/* f0c movaps %xmm5,0x110(%rsp) */
	LONG $0xc86f0f66	/* f14 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000120	/* f18 movaps %xmm7,0x120(%rsp) */
	LONG $0xc8600f66	/* f20 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f24 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* f28 movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* f2d psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* f32 psraw $0x8,%xmm15 */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* f38 movups %xmm0,0x150(%rax) */
	LONG $0xb8110f44; LONG $0x00000140	/* f3f movups %xmm15,0x140(%rax) */
	LONG $0x2484290f; LONG $0x00000140	/* f47 movaps %xmm0,0x140(%rsp) */
	LONG $0x426f0ff3; BYTE $0xb0	/* f4f movdqu -0x50(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x00013024; BYTE $0x00	/* f54 movaps %xmm15,0x130(%rsp) */
	LONG $0xc86f0f66	/* f5d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f61 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f65 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc1	/* f69 movdqa %xmm1,%xmm8 */
	LONG $0xe86f0f66	/* f6e movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* f72 psraw $0x8,%xmm8 */
	LONG $0xe5710f66; BYTE $0x08	/* f78 psraw $0x8,%xmm5 */
	LONG $0x80110f44; LONG $0x00000160	/* f7d movups %xmm8,0x160(%rax) */
	LONG $0x70a8110f; WORD $0x0001; BYTE $0x00	/* f85 movups %xmm5,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* f8c movdqu -0x40(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x00015024; BYTE $0x00	/* f91 movaps %xmm8,0x150(%rsp) */
	LONG $0xc86f0f66	/* f9a movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000160	/* f9e movaps %xmm5,0x160(%rsp) */
	LONG $0xc8600f66	/* fa6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* faa punpckhbw %xmm0,%xmm0 */
	LONG $0xf96f0f66	/* fae movdqa %xmm1,%xmm7 */
	LONG $0xc86f0f66	/* fb2 movdqa %xmm0,%xmm1 */
	LONG $0xe7710f66; BYTE $0x08	/* fb6 psraw $0x8,%xmm7 */
	LONG $0xe1710f66; BYTE $0x08	/* fbb psraw $0x8,%xmm1 */
	LONG $0x80b8110f; WORD $0x0001; BYTE $0x00	/* fc0 movups %xmm7,0x180(%rax) */
	LONG $0x9088110f; WORD $0x0001; BYTE $0x00	/* fc7 movups %xmm1,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* fce movdqu -0x30(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000180	/* fd3 movaps %xmm1,0x180(%rsp) */
	LONG $0xc86f0f66	/* fdb movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000170	/* fdf movaps %xmm7,0x170(%rsp) */
	LONG $0xc8600f66	/* fe7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* feb punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* fef movdqa %xmm1,%xmm15 */
	LONG $0xe0710f66; BYTE $0x08	/* ff4 psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e7	/* ff9 psraw $0x8,%xmm15 */
	LONG $0x2484290f; LONG $0x000001a0	/* fff movaps %xmm0,0x1a0(%rsp) */
	LONG $0xb8110f44; LONG $0x000001a0	/* 1007 movups %xmm15,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 100f movups %xmm0,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1016 movdqu -0x20(%rdx),%xmm0 */
	LONG $0xbc290f44; LONG $0x00019024; BYTE $0x00	/* 101b movaps %xmm15,0x190(%rsp) */
	LONG $0xc86f0f66	/* 1024 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1028 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 102c punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc1	/* 1030 movdqa %xmm1,%xmm8 */
	LONG $0xe86f0f66	/* 1035 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 1039 psraw $0x8,%xmm8 */
	LONG $0xe5710f66; BYTE $0x08	/* 103f psraw $0x8,%xmm5 */
	LONG $0x84290f44; LONG $0x0001b024; BYTE $0x00	/* 1044 movaps %xmm8,0x1b0(%rsp) */
	LONG $0x80110f44; LONG $0x000001c0	/* 104d movups %xmm8,0x1c0(%rax) */
	LONG $0xd0a8110f; WORD $0x0001; BYTE $0x00	/* 1055 movups %xmm5,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 105c movdqu -0x10(%rdx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000001c0	/* 1061 movaps %xmm5,0x1c0(%rsp) */
	LONG $0xc86f0f66	/* 1069 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 106d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1071 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1075 movdqa %xmm1,%xmm13 */
	LONG $0xf86f0f66	/* 107a movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e5	/* 107e psraw $0x8,%xmm13 */
	LONG $0xe7710f66; BYTE $0x08	/* 1084 psraw $0x8,%xmm7 */
	LONG $0xa8110f44; LONG $0x000001e0	/* 1089 movups %xmm13,0x1e0(%rax) */
	LONG $0xf0b8110f; WORD $0x0001; BYTE $0x00	/* 1091 movups %xmm7,0x1f0(%rax) */
	LONG $0x466f0ff3; BYTE $0xac	/* 1098 movdqu -0x54(%rsi),%xmm0 */
	LONG $0x44db0f66; WORD $0x4024	/* 109d pand 0x40(%rsp),%xmm0 */
	LONG $0xac290f44; LONG $0x0001d024; BYTE $0x00	/* 10a3 movaps %xmm13,0x1d0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xf8	/* 10ac movdqa %xmm0,%xmm15 */
	LONG $0x680f4166; BYTE $0xc2	/* 10b1 punpckhbw %xmm10,%xmm0 */
	LONG $0x24bc290f; LONG $0x000001e0	/* 10b6 movaps %xmm7,0x1e0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 10be movdqa %xmm0,%xmm8 */
	LONG $0x466f0ff3; BYTE $0xac	/* 10c3 movdqu -0x54(%rsi),%xmm0 */
	LONG $0x600f4566; BYTE $0xfa	/* 10c8 punpcklbw %xmm10,%xmm15 */
	LONG $0x6f0f4166; BYTE $0xff	/* 10cd movdqa %xmm15,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xcf	/* 10d2 movdqa %xmm15,%xmm1 */
	LONG $0xd0710f66; BYTE $0x04	/* 10d7 psrlw $0x4,%xmm0 */
	LONG $0x610f4166; BYTE $0xff	/* 10dc punpcklwd %xmm15,%xmm7 */
	LONG $0xc9690f66	/* 10e1 punpckhwd %xmm1,%xmm1 */
	LONG $0x2484290f; LONG $0x000001f0	/* 10e5 movaps %xmm0,0x1f0(%rsp) */
	LONG $0x466f0ff3; BYTE $0xbc	/* 10ed movdqu -0x44(%rsi),%xmm0 */
	LONG $0x700f4466; WORD $0x00ff	/* 10f2 pshufd $0x0,%xmm7,%xmm15 */
	LONG $0xe86f0f66	/* 10f8 movdqa %xmm0,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 10fc pand %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xed	/* 1101 movdqa %xmm5,%xmm13 */
	LONG $0x600f4166; BYTE $0xea	/* 1106 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4566; BYTE $0xea	/* 110b punpckhbw %xmm10,%xmm13 */
	LONG $0xf50f4166; BYTE $0xec	/* 1110 pmaddwd %xmm12,%xmm5 */
	LONG $0x700f4466; WORD $0xaae7	/* 1115 pshufd $0xaa,%xmm7,%xmm12 */
	LONG $0xf50f4466; BYTE $0xee	/* 111b pmaddwd %xmm6,%xmm13 */
	LONG $0xf06f0f66	/* 1120 movdqa %xmm0,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xed	/* 1124 packssdw %xmm13,%xmm5 */
	LONG $0xd6710f66; BYTE $0x02	/* 1129 psrlw $0x2,%xmm6 */
	LONG $0xf50f4466; BYTE $0xfd	/* 112e pmaddwd %xmm5,%xmm15 */
	LONG $0xee6f0f66	/* 1133 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1137 pand %xmm14,%xmm5 */
	LONG $0xf56f0f66	/* 113c movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xea	/* 1140 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xf2	/* 1145 punpckhbw %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xeb	/* 114a pmaddwd %xmm11,%xmm5 */
	LONG $0xf4f50f66	/* 114f pmaddwd %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 1153 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 1157 psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 115c psrlw $0x6,%xmm0 */
	LONG $0xee6b0f66	/* 1161 packssdw %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 1165 movdqa %xmm5,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 1169 pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 116e pand %xmm14,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf4	/* 1173 pmaddwd %xmm12,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 1178 movdqa %xmm4,%xmm12 */
	LONG $0x600f4166; BYTE $0xe2	/* 117d punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4566; BYTE $0xe2	/* 1182 punpckhbw %xmm10,%xmm12 */
	LONG $0xf50f4166; BYTE $0xe1	/* 1187 pmaddwd %xmm9,%xmm4 */
	LONG $0x24b4290f; LONG $0x00000200	/* 118c movaps %xmm6,0x200(%rsp) */
	LONG $0xf1700f66; BYTE $0x00	/* 1194 pshufd $0x0,%xmm1,%xmm6 */
	LONG $0x6f0f4166; BYTE $0xec	/* 1199 movdqa %xmm12,%xmm5 */
	LONG $0xebf50f66	/* 119e pmaddwd %xmm3,%xmm5 */
	LONG $0xd9700f66; BYTE $0xaa	/* 11a2 pshufd $0xaa,%xmm1,%xmm3 */
	LONG $0xe56b0f66	/* 11a7 packssdw %xmm5,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe4	/* 11ab movdqa %xmm4,%xmm12 */
	LONG $0xe06f0f66	/* 11b0 movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 11b4 punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 11b9 punpckhbw %xmm10,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe6	/* 11be pmaddwd %xmm6,%xmm12 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 11c3 pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0xa4290f44; LONG $0x00021024; BYTE $0x00	/* 11cc movaps %xmm12,0x210(%rsp) */
	LONG $0xe2f50f66	/* 11d5 pmaddwd %xmm2,%xmm4 */
	LONG $0xc46b0f66	/* 11d9 packssdw %xmm4,%xmm0 */
	LONG $0xe7700f66; BYTE $0x55	/* 11dd pshufd $0x55,%xmm7,%xmm4 */
	LONG $0xff700f66; BYTE $0xff	/* 11e2 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0xd06f0f66	/* 11e7 movdqa %xmm0,%xmm2 */
	LONG $0x466f0ff3; BYTE $0xcc	/* 11eb movdqu -0x34(%rsi),%xmm0 */
	LONG $0xd3f50f66	/* 11f0 pmaddwd %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 11f4 movdqa %xmm0,%xmm9 */
	LONG $0x2494290f; LONG $0x000000c0	/* 11f9 movaps %xmm2,0xc0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xce	/* 1201 pand %xmm14,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xd1	/* 1206 movdqa %xmm9,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 120b movdqa %xmm9,%xmm3 */
	LONG $0x680f4166; BYTE $0xda	/* 1210 punpckhbw %xmm10,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1215 punpcklbw %xmm10,%xmm2 */
	LONG $0x5cf50f66; WORD $0x7024	/* 121a pmaddwd 0x70(%rsp),%xmm3 */
	LONG $0x54f50f66; WORD $0x6024	/* 1220 pmaddwd 0x60(%rsp),%xmm2 */
	LONG $0xd36b0f66	/* 1226 packssdw %xmm3,%xmm2 */
	LONG $0xda6f0f66	/* 122a movdqa %xmm2,%xmm3 */
	LONG $0xdcf50f66	/* 122e pmaddwd %xmm4,%xmm3 */
	LONG $0xe1700f66; BYTE $0x55	/* 1232 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0x245c290f; BYTE $0x60	/* 1237 movaps %xmm3,0x60(%rsp) */
	LONG $0xd86f0f66	/* 123c movdqa %xmm0,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 1240 psrlw $0x2,%xmm3 */
	LONG $0xd36f0f66	/* 1245 movdqa %xmm3,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1249 pand %xmm14,%xmm2 */
	LONG $0xda6f0f66	/* 124e movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1252 punpcklbw %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x00008024; BYTE $0x00	/* 1257 pmaddwd 0x80(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 1260 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 1265 pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 126e packssdw %xmm3,%xmm2 */
	LONG $0xea6f0f66	/* 1272 movdqa %xmm2,%xmm5 */
	LONG $0xd06f0f66	/* 1276 movdqa %xmm0,%xmm2 */
	LONG $0xd2710f66; BYTE $0x04	/* 127a psrlw $0x4,%xmm2 */
	LONG $0xd0710f66; BYTE $0x06	/* 127f psrlw $0x6,%xmm0 */
	LONG $0xeff50f66	/* 1284 pmaddwd %xmm7,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1288 pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 128d pand %xmm14,%xmm0 */
	LONG $0x246c290f; BYTE $0x70	/* 1292 movaps %xmm5,0x70(%rsp) */
	LONG $0xda6f0f66	/* 1297 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 129b punpcklbw %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x0000a024; BYTE $0x00	/* 12a0 pmaddwd 0xa0(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 12a9 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000b024; BYTE $0x00	/* 12ae pmaddwd 0xb0(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 12b7 packssdw %xmm3,%xmm2 */
	LONG $0x9c6f0f66; LONG $0x0000e024; BYTE $0x00	/* 12bb movdqa 0xe0(%rsp),%xmm3 */
	LONG $0x6f0f4466; LONG $0x016024ac; WORD $0x0000	/* 12c4 movdqa 0x160(%rsp),%xmm13 */
	LONG $0xfa6f0f66	/* 12ce movdqa %xmm2,%xmm7 */
	LONG $0xd1700f66; BYTE $0xff	/* 12d2 pshufd $0xff,%xmm1,%xmm2 */
	LONG $0xfcf50f66	/* 12d7 pmaddwd %xmm4,%xmm7 */
	LONG $0xe06f0f66	/* 12db movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 12df punpcklbw %xmm10,%xmm0 */
	LONG $0x84f50f66; LONG $0x0000d024; BYTE $0x00	/* 12e4 pmaddwd 0xd0(%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 12ed punpckhbw %xmm10,%xmm4 */
	LONG $0xdcf50f66	/* 12f2 pmaddwd %xmm4,%xmm3 */
	LONG $0xc86f0f66	/* 12f6 movdqa %xmm0,%xmm1 */
	LONG $0x466f0ff3; BYTE $0xdc	/* 12fa movdqu -0x24(%rsi),%xmm0 */
	LONG $0xcb6b0f66	/* 12ff packssdw %xmm3,%xmm1 */
	LONG $0x6f0f4166; BYTE $0xd8	/* 1303 movdqa %xmm8,%xmm3 */
	LONG $0xcaf50f66	/* 1308 pmaddwd %xmm2,%xmm1 */
	LONG $0xd06f0f66	/* 130c movdqa %xmm0,%xmm2 */
	LONG $0x610f4166; BYTE $0xd8	/* 1310 punpcklwd %xmm8,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1315 pand %xmm14,%xmm2 */
	LONG $0xeb700f66; BYTE $0x00	/* 131a pshufd $0x0,%xmm3,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 131f movdqa %xmm0,%xmm11 */
	LONG $0xe26f0f66	/* 1324 movdqa %xmm2,%xmm4 */
	LONG $0x600f4166; BYTE $0xd2	/* 1328 punpcklbw %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x0000f024; BYTE $0x00	/* 132d pmaddwd 0xf0(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xe2	/* 1336 punpckhbw %xmm10,%xmm4 */
	LONG $0x710f4166; WORD $0x04d3	/* 133b psrlw $0x4,%xmm11 */
	LONG $0xa4f50f66; LONG $0x00010024; BYTE $0x00	/* 1341 pmaddwd 0x100(%rsp),%xmm4 */
	LONG $0xf3700f66; BYTE $0xaa	/* 134a pshufd $0xaa,%xmm3,%xmm6 */
	LONG $0x700f4466; WORD $0x55e3	/* 134f pshufd $0x55,%xmm3,%xmm12 */
	LONG $0xd46b0f66	/* 1355 packssdw %xmm4,%xmm2 */
	LONG $0xe06f0f66	/* 1359 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 135d psrlw $0x2,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 1362 psrlw $0x6,%xmm0 */
	LONG $0xd5f50f66	/* 1367 pmaddwd %xmm5,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 136b pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1370 pand %xmm14,%xmm0 */
	LONG $0xcafe0f66	/* 1375 paddd %xmm2,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 1379 movdqa %xmm4,%xmm9 */
	LONG $0x600f4166; BYTE $0xe2	/* 137e punpcklbw %xmm10,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00013024; BYTE $0x00	/* 1383 pmaddwd 0x130(%rsp),%xmm4 */
	LONG $0x680f4566; BYTE $0xca	/* 138c punpckhbw %xmm10,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xe9	/* 1391 movdqa %xmm9,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 1396 movdqa %xmm8,%xmm9 */
	LONG $0xacf50f66; LONG $0x00014024; BYTE $0x00	/* 139b pmaddwd 0x140(%rsp),%xmm5 */
	LONG $0x690f4566; BYTE $0xc8	/* 13a4 punpckhwd %xmm8,%xmm9 */
	LONG $0xe56b0f66	/* 13a9 packssdw %xmm5,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 13ad movdqa %xmm11,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 13b2 pand %xmm14,%xmm5 */
	LONG $0xe6f50f66	/* 13b7 pmaddwd %xmm6,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf1	/* 13bb movdqa %xmm9,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xdd	/* 13c0 movdqa %xmm5,%xmm11 */
	LONG $0x600f4166; BYTE $0xea	/* 13c5 punpcklbw %xmm10,%xmm5 */
	LONG $0x700f4566; WORD $0x00c9	/* 13ca pshufd $0x0,%xmm9,%xmm9 */
	LONG $0x680f4566; BYTE $0xda	/* 13d0 punpckhbw %xmm10,%xmm11 */
	LONG $0xccfe0f66	/* 13d5 paddd %xmm4,%xmm1 */
	LONG $0xacf50f66; LONG $0x00017024; BYTE $0x00	/* 13d9 pmaddwd 0x170(%rsp),%xmm5 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 13e2 movdqa %xmm11,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 13e7 movdqa %xmm0,%xmm11 */
	LONG $0x600f4166; BYTE $0xc2	/* 13ec punpcklbw %xmm10,%xmm0 */
	LONG $0xf50f4466; LONG $0x01802484; WORD $0x0000	/* 13f1 pmaddwd 0x180(%rsp),%xmm8 */
	LONG $0x680f4566; BYTE $0xda	/* 13fb punpckhbw %xmm10,%xmm11 */
	LONG $0x84f50f66; LONG $0x0001b024; BYTE $0x00	/* 1400 pmaddwd 0x1b0(%rsp),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xe8	/* 1409 packssdw %xmm8,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 140e movdqa %xmm11,%xmm8 */
	LONG $0x6f0f4466; LONG $0x01c0249c; WORD $0x0000	/* 1413 movdqa 0x1c0(%rsp),%xmm11 */
	LONG $0xf50f4166; BYTE $0xe9	/* 141d pmaddwd %xmm9,%xmm5 */
	LONG $0x700f4466; WORD $0xaace	/* 1422 pshufd $0xaa,%xmm6,%xmm9 */
	LONG $0xf50f4566; BYTE $0xd8	/* 1428 pmaddwd %xmm8,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 142d movdqa %xmm0,%xmm8 */
	LONG $0x466f0ff3; BYTE $0xec	/* 1432 movdqu -0x14(%rsi),%xmm0 */
	LONG $0x6b0f4566; BYTE $0xc3	/* 1437 packssdw %xmm11,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 143c movdqa %xmm0,%xmm11 */
	LONG $0xf50f4566; BYTE $0xc1	/* 1441 pmaddwd %xmm9,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xde	/* 1446 pand %xmm14,%xmm11 */
	LONG $0xfe0f4166; BYTE $0xe8	/* 144b paddd %xmm8,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xcb	/* 1450 movdqa %xmm11,%xmm9 */
	LONG $0x600f4566; BYTE $0xda	/* 1455 punpcklbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x0110249c; WORD $0x0000	/* 145a pmaddwd 0x110(%rsp),%xmm11 */
	LONG $0x680f4566; BYTE $0xca	/* 1464 punpckhbw %xmm10,%xmm9 */
	LONG $0xf50f4466; LONG $0x0120248c; WORD $0x0000	/* 1469 pmaddwd 0x120(%rsp),%xmm9 */
	LONG $0x6b0f4566; BYTE $0xd9	/* 1473 packssdw %xmm9,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1478 movdqa %xmm0,%xmm9 */
	LONG $0x710f4166; WORD $0x02d1	/* 147d psrlw $0x2,%xmm9 */
	LONG $0xf50f4566; BYTE $0xdc	/* 1483 pmaddwd %xmm12,%xmm11 */
	LONG $0x700f4466; WORD $0xffe3	/* 1488 pshufd $0xff,%xmm3,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xce	/* 148e pand %xmm14,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xeb	/* 1493 paddd %xmm11,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd9	/* 1498 movdqa %xmm9,%xmm3 */
	LONG $0x600f4566; BYTE $0xca	/* 149d punpcklbw %xmm10,%xmm9 */
	LONG $0x680f4166; BYTE $0xda	/* 14a2 punpckhbw %xmm10,%xmm3 */
	LONG $0xf50f4466; BYTE $0xeb	/* 14a7 pmaddwd %xmm3,%xmm13 */
	LONG $0x9c6f0f66; LONG $0x00015024; BYTE $0x00	/* 14ac movdqa 0x150(%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xd9	/* 14b5 pmaddwd %xmm9,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 14ba movdqa %xmm0,%xmm9 */
	LONG $0x710f4166; WORD $0x04d1	/* 14bf psrlw $0x4,%xmm9 */
	LONG $0xd0710f66; BYTE $0x06	/* 14c5 psrlw $0x6,%xmm0 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 14ca packssdw %xmm13,%xmm3 */
	LONG $0xdb0f4566; BYTE $0xce	/* 14cf pand %xmm14,%xmm9 */
	LONG $0xf50f4166; BYTE $0xdc	/* 14d4 pmaddwd %xmm12,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 14d9 pand %xmm14,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xe1	/* 14de movdqa %xmm9,%xmm12 */
	LONG $0x600f4566; BYTE $0xca	/* 14e3 punpcklbw %xmm10,%xmm9 */
	LONG $0x700f4466; WORD $0x55ee	/* 14e8 pshufd $0x55,%xmm6,%xmm13 */
	LONG $0xf50f4466; LONG $0x0190248c; WORD $0x0000	/* 14ee pmaddwd 0x190(%rsp),%xmm9 */
	LONG $0x680f4566; BYTE $0xe2	/* 14f8 punpckhbw %xmm10,%xmm12 */
	LONG $0xf6700f66; BYTE $0xff	/* 14fd pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 1502 pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0x6b0f4566; BYTE $0xcc	/* 150c packssdw %xmm12,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1511 movdqa %xmm0,%xmm12 */
	LONG $0x600f4166; BYTE $0xc2	/* 1516 punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4566; BYTE $0xe2	/* 151b punpckhbw %xmm10,%xmm12 */
	LONG $0xf50f4566; BYTE $0xcd	/* 1520 pmaddwd %xmm13,%xmm9 */
	LONG $0xf50f4466; LONG $0x01e024a4; WORD $0x0000	/* 1525 pmaddwd 0x1e0(%rsp),%xmm12 */
	LONG $0x84f50f66; LONG $0x0001d024; BYTE $0x00	/* 152f pmaddwd 0x1d0(%rsp),%xmm0 */
	LONG $0xfe0f4166; BYTE $0xd9	/* 1538 paddd %xmm9,%xmm3 */
	LONG $0x6f0f41f3; WORD $0xf051	/* 153d movdqu -0x10(%r9),%xmm2 */
	LONG $0x6f0f4466; LONG $0x0250249c; WORD $0x0000	/* 1543 movdqa 0x250(%rsp),%xmm11 */
	LONG $0xac280f44; LONG $0x00026024; BYTE $0x00	/* 154d movaps 0x260(%rsp),%xmm13 */
	LONG $0x6b0f4166; BYTE $0xc4	/* 1556 packssdw %xmm12,%xmm0 */
	LONG $0x6f0f4466; LONG $0x021024a4; WORD $0x0000	/* 155b movdqa 0x210(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x00c024a4; WORD $0x0000	/* 1565 paddd 0xc0(%rsp),%xmm12 */
	LONG $0xc6f50f66	/* 156f pmaddwd %xmm6,%xmm0 */
	LONG $0xb46f0f66; LONG $0x00020024; BYTE $0x00	/* 1573 movdqa 0x200(%rsp),%xmm6 */
	LONG $0xd8fe0f66	/* 157c paddd %xmm0,%xmm3 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 1580 paddd %xmm15,%xmm6 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 1585 paddd %xmm12,%xmm6 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x60	/* 158a movdqa 0x60(%rsp),%xmm12 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x70	/* 1591 paddd 0x70(%rsp),%xmm12 */
	LONG $0xfe0f4466; BYTE $0xe7	/* 1598 paddd %xmm7,%xmm12 */
	LONG $0xbc6f0f66; LONG $0x0001f024; BYTE $0x00	/* 159d movdqa 0x1f0(%rsp),%xmm7 */
	LONG $0x7cdb0f66; WORD $0x4024	/* 15a6 pand 0x40(%rsp),%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 15ac paddd %xmm12,%xmm6 */
	LONG $0x6f0f4466; LONG $0x022024a4; WORD $0x0000	/* 15b1 movdqa 0x220(%rsp),%xmm12 */
	LONG $0xc76f0f66	/* 15bb movdqa %xmm7,%xmm0 */
	LONG $0xf1fe0f66	/* 15bf paddd %xmm1,%xmm6 */
	LONG $0x600f4166; BYTE $0xfa	/* 15c3 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4166; BYTE $0xc2	/* 15c8 punpckhbw %xmm10,%xmm0 */
	LONG $0xf5fe0f66	/* 15cd paddd %xmm5,%xmm6 */
	LONG $0xc2f50f66	/* 15d1 pmaddwd %xmm2,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xe051	/* 15d5 movdqu -0x20(%r9),%xmm2 */
	LONG $0xdefe0f66	/* 15db paddd %xmm6,%xmm3 */
	LONG $0xb46f0f66; LONG $0x00024024; BYTE $0x00	/* 15df movdqa 0x240(%rsp),%xmm6 */
	LONG $0x1a110f41	/* 15e8 movups %xmm3,(%r10) */
	LONG $0xfaf50f66	/* 15ec pmaddwd %xmm2,%xmm7 */
	LONG $0xf8fe0f66	/* 15f0 paddd %xmm0,%xmm7 */
	LONG $0xc3700f66; BYTE $0x4e	/* 15f4 pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0x7a110f41; BYTE $0x10	/* 15f9 movups %xmm7,0x10(%r10) */
	LONG $0x46bf0f44; BYTE $0xfc	/* 15fe movswl -0x4(%rsi),%r8d */
	LONG $0xc3fe0f66	/* 1603 paddd %xmm3,%xmm0 */
	LONG $0xde6f0f66	/* 1607 movdqa %xmm6,%xmm3 */
	LONG $0xe0700f66; BYTE $0xb1	/* 160b pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0x100f41f3; WORD $0x244c; BYTE $0xfc	/* 1610 movss -0x4(%r12),%xmm1 */
	LONG $0x0de0c141	/* 1617 shl $0xd,%r8d */
	LONG $0xe0fe0f66	/* 161b paddd %xmm0,%xmm4 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 161f and $0x8fffe000,%r8d */
	WORD $0x5b0f; BYTE $0xe4	/* 1626 cvtdq2ps %xmm4,%xmm4 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 1629 movq %r8,%xmm0 */
	LONG $0x46bf0f44; BYTE $0xfe	/* 162e movswl -0x2(%rsi),%r8d */
	LONG $0xc07e0ff3	/* 1633 movq %xmm0,%xmm0 */
	LONG $0xd8db0f66	/* 1637 pand %xmm0,%xmm3 */
	LONG $0x0de0c141	/* 163b shl $0xd,%r8d */
	LONG $0x660f4166; BYTE $0xdb	/* 163f pcmpgtd %xmm11,%xmm3 */
	LONG $0x00e08141; WORD $0xffe0; BYTE $0x8f	/* 1644 and $0x8fffe000,%r8d */
	LONG $0x00c9c60f	/* 164b shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd36f0f66	/* 164f movdqa %xmm3,%xmm2 */
	LONG $0xd0df0f66	/* 1653 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 1657 por %xmm12,%xmm0 */
	LONG $0xd5590f41	/* 165c mulps %xmm13,%xmm2 */
	LONG $0xc3db0f66	/* 1660 pand %xmm3,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 1664 orps %xmm0,%xmm2 */
	LONG $0xc7700f66; BYTE $0x4e	/* 1667 pshufd $0x4e,%xmm7,%xmm0 */
	LONG $0xc7fe0f66	/* 166c paddd %xmm7,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 1670 mulps %xmm1,%xmm2 */
	LONG $0x247c280f; BYTE $0x10	/* 1673 movaps 0x10(%rsp),%xmm7 */
	LONG $0xd8700f66; BYTE $0xb1	/* 1678 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 167d paddd %xmm0,%xmm3 */
	LONG $0x6e0f4966; BYTE $0xc0	/* 1681 movq %r8,%xmm0 */
	LONG $0xc07e0ff3	/* 1686 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 168a cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf0db0f66	/* 168d pand %xmm0,%xmm6 */
	WORD $0x590f; BYTE $0xd4	/* 1691 mulps %xmm4,%xmm2 */
	LONG $0xee6f0f66	/* 1694 movdqa %xmm6,%xmm5 */
	LONG $0x660f4166; BYTE $0xeb	/* 1698 pcmpgtd %xmm11,%xmm5 */
	LONG $0xf56f0f66	/* 169d movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 16a1 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 16a5 por %xmm12,%xmm0 */
	LONG $0xf5590f41	/* 16aa mulps %xmm13,%xmm6 */
	LONG $0xc5db0f66	/* 16ae pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xc6	/* 16b2 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 16b5 mulps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 16b8 movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xcb	/* 16bd mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 16c0 subps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 16c3 addps 0x30(%rsp),%xmm2 */
	LONG $0x247c290f; BYTE $0x30	/* 16c8 movaps %xmm7,0x30(%rsp) */
	WORD $0x3949; BYTE $0xd3	/* 16cd cmp %rdx,%r11 */
	LONG $0xf5ec850f; WORD $0xffff	/* 16d0 jne cc2 */
	LONG $0x244c280f; BYTE $0x50	/* 16d6 movaps 0x50(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 16db movaps 0x20(%rsp),%xmm0 */
	LONG $0x04c38348	/* 16e0 add $0x4,%rbx */
	WORD $0x014c; BYTE $0xf1	/* 16e4 add %r14,%rcx */
	WORD $0x580f; BYTE $0xca	/* 16e7 addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc7	/* 16ea addps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 16ed addps %xmm0,%xmm1 */
	LONG $0x4b110ff3; BYTE $0xfc	/* 16f0 movss %xmm1,-0x4(%rbx) */
	WORD $0x3948; BYTE $0xdd	/* 16f5 cmp %rbx,%rbp */
	LONG $0xf58f850f; WORD $0xffff	/* 16f8 jne c8d */
	LONG $0xbc280f44; LONG $0x0002a024; BYTE $0x00	/* 16fe movaps 0x2a0(%rsp),%xmm15 */
	LONG $0x24848b48; LONG $0x00000288	/* 1707 mov 0x288(%rsp),%rax */
	WORD $0x8949; BYTE $0xe9	/* 170f mov %rbp,%r9 */
	LONG $0x24ac8348; LONG $0x00000280; BYTE $0x04	/* 1712 subq $0x4,0x280(%rsp) */
	WORD $0x0148; BYTE $0xc7	/* 171b add %rax,%rdi */
	LONG $0x24848b48; LONG $0x00000280	/* 171e mov 0x280(%rsp),%rax */
	LONG $0x03f88348	/* 1726 cmp $0x3,%rax */
	LONG $0xe9bd8f0f; WORD $0xffff	/* 172a jg ed */
	LONG $0x24948b48; LONG $0x000002c8	/* 1730 mov 0x2c8(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000288	/* 1738 mov 0x288(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x000002b8	/* 1740 mov 0x2b8(%rsp),%rax */
	LONG $0x24ac8b48; LONG $0x000002c0	/* 1748 mov 0x2c0(%rsp),%rbp */
	LONG $0xfc728d48	/* 1750 lea -0x4(%rdx),%rsi */
	WORD $0x8948; BYTE $0xf1	/* 1754 mov %rsi,%rcx */
	LONG $0x02e9c148	/* 1757 shr $0x2,%rcx */
	LONG $0x01518d48	/* 175b lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 175f neg %rcx */
	LONG $0xdaaf0f48	/* 1762 imul %rdx,%rbx */
	WORD $0x8948; BYTE $0xd7	/* 1766 mov %rdx,%rdi */
	LONG $0x8e148d48	/* 1769 lea (%rsi,%rcx,4),%rdx */
	LONG $0x04e7c148	/* 176d shl $0x4,%rdi */
	WORD $0x0148; BYTE $0xf8	/* 1771 add %rdi,%rax */
	WORD $0x0148; BYTE $0xdd	/* 1774 add %rbx,%rbp */
	WORD $0x8548; BYTE $0xd2	/* 1777 test %rdx,%rdx */
	LONG $0x0abc8e0f; WORD $0x0000	/* 177a jle 223c */
	LONG $0x249c8b4c; LONG $0x00000598	/* 1780 mov 0x598(%rsp),%r11 */
	LONG $0x24b48b48; LONG $0x00000278	/* 1788 mov 0x278(%rsp),%rsi */
	LONG $0x05100ff3; LONG $0x00000aed	/* 1790 movss 0x0(%rip),%xmm0 = 2285 */
	LONG $0x901c8d48	/* 1798 lea (%rax,%rdx,4),%rbx */
	LONG $0x24ac8b4c; LONG $0x00000270	/* 179c mov 0x270(%rsp),%r13 */
	LONG $0x24bc8b4c; LONG $0x00000590	/* 17a4 mov 0x590(%rsp),%r15 */
	LONG $0x08e3c149	/* 17ac shl $0x8,%r11 */
	LONG $0x24a48b4c; LONG $0x00000598	/* 17b0 mov 0x598(%rsp),%r12 */
	LONG $0x3d6f0ff3; LONG $0x00000aa5	/* 17b8 movdqa 0x0(%rip),%xmm7 = 2265, as it lies */
	LONG $0x00c0c60f	/* 17c0 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x247c290f; BYTE $0x30	/* 17c4 movaps %xmm7,0x30(%rsp) */
	WORD $0x0149; BYTE $0xf3	/* 17c9 add %rsi,%r11 */
	LONG $0x3d6f0ff3; LONG $0x00000ac1	/* 17cc movdqa 0x0(%rip),%xmm7 = 2295, as it lies */
	LONG $0x2484290f; LONG $0x00000230	/* 17d4 movaps %xmm0,0x230(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000a9035; BYTE $0x00	/* 17dc movdqa 0x0(%rip),%xmm14 = 2275, as it lies */
	LONG $0x24bc290f; LONG $0x00000200	/* 17e5 movaps %xmm7,0x200(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000ab0	/* 17ed movdqa 0x0(%rip),%xmm7 = 22a5, as it lies */
	LONG $0x24bc290f; LONG $0x00000210	/* 17f5 movaps %xmm7,0x210(%rsp) */
	LONG $0x3d6f0ff3; LONG $0x00000ab0	/* 17fd movdqa 0x0(%rip),%xmm7 = 22b5, as it lies */
	LONG $0x24bc290f; LONG $0x00000220	/* 1805 movaps %xmm7,0x220(%rsp) */
	LONG $0x04c08348	/* 180d add $0x4,%rax */
	WORD $0x854d; BYTE $0xe4	/* 1811 test %r12,%r12 */
	LONG $0x0a458e0f; WORD $0x0000	/* 1814 jle 225f */
	LONG $0xffef0f66	/* 181a pxor %xmm7,%xmm7 */
	WORD $0x894d; BYTE $0xf8	/* 181e mov %r15,%r8 */
	WORD $0x894d; BYTE $0xe9	/* 1821 mov %r13,%r9 */
	WORD $0x8948; BYTE $0xee	/* 1824 mov %rbp,%rsi */
	LONG $0x248c8b48; LONG $0x00000278	/* 1827 mov 0x278(%rsp),%rcx */
	LONG $0x247c290f; BYTE $0x20	/* 182f movaps %xmm7,0x20(%rsp) */
	LONG $0xef0f4566; BYTE $0xd2	/* 1834 pxor %xmm10,%xmm10 */
	LONG $0x24948d48; LONG $0x00000350	/* 1839 lea 0x350(%rsp),%rdx */
	LONG $0x247c290f; BYTE $0x40	/* 1841 movaps %xmm7,0x40(%rsp) */
	LONG $0x24948d4c; LONG $0x000002d0	/* 1846 lea 0x2d0(%rsp),%r10 */
	LONG $0x247c290f; BYTE $0x10	/* 184e movaps %xmm7,0x10(%rsp) */
	LONG $0x243c290f	/* 1853 movaps %xmm7,(%rsp) */
	WORD $0x14eb	/* 1857 jmp 186d */
	LONG $0x247c280f; BYTE $0x40	/* 1859 movaps 0x40(%rsp),%xmm7 */
	LONG $0x2454290f; BYTE $0x20	/* 185e movaps %xmm2,0x20(%rsp) */
	LONG $0x2444290f; BYTE $0x40	/* 1863 movaps %xmm0,0x40(%rsp) */
	LONG $0x247c290f; BYTE $0x10	/* 1868 movaps %xmm7,0x10(%rsp) */
	LONG $0x316f0ff3	/* 186d movdqu (%rcx),%xmm6 */
	LONG $0x54c68348	/* 1871 add $0x54,%rsi */
	LONG $0x20c08349	/* 1875 add $0x20,%r8 */
	LONG $0x04c18349	/* 1879 add $0x4,%r9 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* 187d add $0x100,%rcx */
	LONG $0x6f0f4466; BYTE $0xe6	/* 1884 movdqa %xmm6,%xmm12 */
	LONG $0x600f4466; BYTE $0xe6	/* 1889 punpcklbw %xmm6,%xmm12 */
	LONG $0xf6680f66	/* 188e punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e4	/* 1892 psraw $0x8,%xmm12 */
	LONG $0xe6710f66; BYTE $0x08	/* 1898 psraw $0x8,%xmm6 */
	LONG $0x22110f44	/* 189d movups %xmm12,(%rdx) */
	LONG $0x1072110f	/* 18a1 movups %xmm6,0x10(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff10	/* 18a5 movdqu -0xf0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 18ad movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 18b1 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 18b5 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 18b9 movdqa %xmm1,%xmm15 */
	LONG $0xf86f0f66	/* 18be movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e7	/* 18c2 psraw $0x8,%xmm15 */
	LONG $0xe7710f66; BYTE $0x08	/* 18c8 psraw $0x8,%xmm7 */
	LONG $0x7a110f44; BYTE $0x20	/* 18cd movups %xmm15,0x20(%rdx) */
	LONG $0x307a110f	/* 18d2 movups %xmm7,0x30(%rdx) */
	LONG $0xa16f0ff3; LONG $0xffffff20	/* 18d6 movdqu -0xe0(%rcx),%xmm4 */
	LONG $0x247c290f; BYTE $0x50	/* 18de movaps %xmm7,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xdc	/* 18e3 movdqa %xmm4,%xmm11 */
	LONG $0x600f4466; BYTE $0xdc	/* 18e8 punpcklbw %xmm4,%xmm11 */
	LONG $0xe4680f66	/* 18ed punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e3	/* 18f1 psraw $0x8,%xmm11 */
	LONG $0xe4710f66; BYTE $0x08	/* 18f7 psraw $0x8,%xmm4 */
	LONG $0x5a110f44; BYTE $0x40	/* 18fc movups %xmm11,0x40(%rdx) */
	LONG $0x5062110f	/* 1901 movups %xmm4,0x50(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff30	/* 1905 movdqu -0xd0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 190d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1911 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1915 punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 1919 movdqa %xmm1,%xmm3 */
	LONG $0xd06f0f66	/* 191d movdqa %xmm0,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1921 psraw $0x8,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1926 psraw $0x8,%xmm2 */
	LONG $0x605a110f	/* 192b movups %xmm3,0x60(%rdx) */
	LONG $0x7052110f	/* 192f movups %xmm2,0x70(%rdx) */
	LONG $0x245c290f; BYTE $0x60	/* 1933 movaps %xmm3,0x60(%rsp) */
	LONG $0x996f0ff3; LONG $0xffffff40	/* 1938 movdqu -0xc0(%rcx),%xmm3 */
	LONG $0x2454290f; BYTE $0x70	/* 1940 movaps %xmm2,0x70(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* 1945 movdqa %xmm3,%xmm9 */
	LONG $0x600f4466; BYTE $0xcb	/* 194a punpcklbw %xmm3,%xmm9 */
	LONG $0xdb680f66	/* 194f punpckhbw %xmm3,%xmm3 */
	LONG $0x710f4166; WORD $0x08e1	/* 1953 psraw $0x8,%xmm9 */
	LONG $0xe3710f66; BYTE $0x08	/* 1959 psraw $0x8,%xmm3 */
	LONG $0x8a110f44; LONG $0x00000080	/* 195e movups %xmm9,0x80(%rdx) */
	LONG $0x909a110f; WORD $0x0000; BYTE $0x00	/* 1966 movups %xmm3,0x90(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff50	/* 196d movdqu -0xb0(%rcx),%xmm0 */
	LONG $0xc86f0f66	/* 1975 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1979 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 197d punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1981 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1986 psraw $0x8,%xmm0 */
	LONG $0xa08a110f; WORD $0x0000; BYTE $0x00	/* 198b movups %xmm1,0xa0(%rdx) */
	LONG $0xb082110f; WORD $0x0000; BYTE $0x00	/* 1992 movups %xmm0,0xb0(%rdx) */
	LONG $0x916f0ff3; LONG $0xffffff60	/* 1999 movdqu -0xa0(%rcx),%xmm2 */
	LONG $0x2484290f; LONG $0x00000090	/* 19a1 movaps %xmm0,0x90(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc2	/* 19a9 movdqa %xmm2,%xmm8 */
	LONG $0x248c290f; LONG $0x00000080	/* 19ae movaps %xmm1,0x80(%rsp) */
	LONG $0x600f4466; BYTE $0xc2	/* 19b6 punpcklbw %xmm2,%xmm8 */
	LONG $0xd2680f66	/* 19bb punpckhbw %xmm2,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xe8	/* 19bf movdqa %xmm8,%xmm13 */
	LONG $0xe2710f66; BYTE $0x08	/* 19c4 psraw $0x8,%xmm2 */
	LONG $0x710f4166; WORD $0x08e5	/* 19c9 psraw $0x8,%xmm13 */
	LONG $0xd092110f; WORD $0x0000; BYTE $0x00	/* 19cf movups %xmm2,0xd0(%rdx) */
	LONG $0xaa110f44; LONG $0x000000c0	/* 19d6 movups %xmm13,0xc0(%rdx) */
	LONG $0x816f0ff3; LONG $0xffffff70	/* 19de movdqu -0x90(%rcx),%xmm0 */
	LONG $0xac290f44; LONG $0x0000a024; BYTE $0x00	/* 19e6 movaps %xmm13,0xa0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 19ef movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 19f4 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 19f9 punpckhbw %xmm0,%xmm0 */
	LONG $0xc86f0f66	/* 19fd movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1a01 psraw $0x8,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a07 psraw $0x8,%xmm1 */
	LONG $0x82110f44; LONG $0x000000e0	/* 1a0c movups %xmm8,0xe0(%rdx) */
	LONG $0x84290f44; LONG $0x0000b024; BYTE $0x00	/* 1a14 movaps %xmm8,0xb0(%rsp) */
	LONG $0x248c290f; LONG $0x000000c0	/* 1a1d movaps %xmm1,0xc0(%rsp) */
	LONG $0xf08a110f; WORD $0x0000; BYTE $0x00	/* 1a25 movups %xmm1,0xf0(%rdx) */
	LONG $0x416f0ff3; BYTE $0x80	/* 1a2c movdqu -0x80(%rcx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1a31 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 1a36 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 1a3b punpckhbw %xmm0,%xmm0 */
	LONG $0x710f4166; WORD $0x08e0	/* 1a3f psraw $0x8,%xmm8 */
	LONG $0xe0710f66; BYTE $0x08	/* 1a45 psraw $0x8,%xmm0 */
	LONG $0x82110f44; LONG $0x00000100	/* 1a4a movups %xmm8,0x100(%rdx) */
	LONG $0x1082110f; WORD $0x0001; BYTE $0x00	/* 1a52 movups %xmm0,0x110(%rdx) */
	LONG $0x2484290f; LONG $0x000000e0	/* 1a59 movaps %xmm0,0xe0(%rsp) */
	LONG $0x416f0ff3; BYTE $0x90	/* 1a61 movdqu -0x70(%rcx),%xmm0 */
	LONG $0x84290f44; LONG $0x0000d024; BYTE $0x00	/* 1a66 movaps %xmm8,0xd0(%rsp) */
	LONG $0xe86f0f66	/* 1a6f movdqa %xmm0,%xmm5 */
	LONG $0xe8600f66	/* 1a73 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* 1a77 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1a7b movdqa %xmm0,%xmm13 */
	LONG $0xe5710f66; BYTE $0x08	/* 1a80 psraw $0x8,%xmm5 */
	LONG $0x710f4166; WORD $0x08e5	/* 1a85 psraw $0x8,%xmm13 */
	LONG $0x20aa110f; WORD $0x0001; BYTE $0x00	/* 1a8b movups %xmm5,0x120(%rdx) */
	LONG $0xaa110f44; LONG $0x00000130	/* 1a92 movups %xmm13,0x130(%rdx) */
	LONG $0x416f0ff3; BYTE $0xa0	/* 1a9a movdqu -0x60(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000000f0	/* 1a9f movaps %xmm5,0xf0(%rsp) */
	LONG $0xac290f44; LONG $0x00010024; BYTE $0x00	/* 1aa7 movaps %xmm13,0x100(%rsp) */
	LONG $0xc86f0f66	/* 1ab0 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ab4 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ab8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1abc psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ac1 psraw $0x8,%xmm0 */
	LONG $0x408a110f; WORD $0x0001; BYTE $0x00	/* 1ac6 movups %xmm1,0x140(%rdx) */
	LONG $0x5082110f; WORD $0x0001; BYTE $0x00	/* 1acd movups %xmm0,0x150(%rdx) */
	LONG $0x2484290f; LONG $0x00000120	/* 1ad4 movaps %xmm0,0x120(%rsp) */
	LONG $0x416f0ff3; BYTE $0xb0	/* 1adc movdqu -0x50(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000110	/* 1ae1 movaps %xmm1,0x110(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1ae9 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 1aee punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 1af3 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1af7 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 1afb psraw $0x8,%xmm8 */
	LONG $0xe5710f66; BYTE $0x08	/* 1b01 psraw $0x8,%xmm5 */
	LONG $0x82110f44; LONG $0x00000160	/* 1b06 movups %xmm8,0x160(%rdx) */
	LONG $0x70aa110f; WORD $0x0001; BYTE $0x00	/* 1b0e movups %xmm5,0x170(%rdx) */
	LONG $0x416f0ff3; BYTE $0xc0	/* 1b15 movdqu -0x40(%rcx),%xmm0 */
	LONG $0x84290f44; LONG $0x00013024; BYTE $0x00	/* 1b1a movaps %xmm8,0x130(%rsp) */
	LONG $0xc86f0f66	/* 1b23 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x00000140	/* 1b27 movaps %xmm5,0x140(%rsp) */
	LONG $0xc8600f66	/* 1b2f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b33 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1b37 movdqa %xmm1,%xmm13 */
	LONG $0xf86f0f66	/* 1b3c movdqa %xmm0,%xmm7 */
	LONG $0x710f4166; WORD $0x08e5	/* 1b40 psraw $0x8,%xmm13 */
	LONG $0xe7710f66; BYTE $0x08	/* 1b46 psraw $0x8,%xmm7 */
	LONG $0xaa110f44; LONG $0x00000180	/* 1b4b movups %xmm13,0x180(%rdx) */
	LONG $0x90ba110f; WORD $0x0001; BYTE $0x00	/* 1b53 movups %xmm7,0x190(%rdx) */
	LONG $0x416f0ff3; BYTE $0xd0	/* 1b5a movdqu -0x30(%rcx),%xmm0 */
	LONG $0xac290f44; LONG $0x00015024; BYTE $0x00	/* 1b5f movaps %xmm13,0x150(%rsp) */
	LONG $0xc86f0f66	/* 1b68 movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000160	/* 1b6c movaps %xmm7,0x160(%rsp) */
	LONG $0xc8600f66	/* 1b74 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1b78 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1b7c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1b81 psraw $0x8,%xmm0 */
	LONG $0xa08a110f; WORD $0x0001; BYTE $0x00	/* 1b86 movups %xmm1,0x1a0(%rdx) */
	LONG $0x2484290f; LONG $0x00000180	/* 1b8d movaps %xmm0,0x180(%rsp) */
	LONG $0xb082110f; WORD $0x0001; BYTE $0x00	/* 1b95 movups %xmm0,0x1b0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xe0	/* 1b9c movdqu -0x20(%rcx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000170	/* 1ba1 movaps %xmm1,0x170(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1ba9 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 1bae punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 1bb3 punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1bb7 movdqa %xmm0,%xmm5 */
	LONG $0x710f4166; WORD $0x08e0	/* 1bbb psraw $0x8,%xmm8 */
	LONG $0x84290f44; LONG $0x00019024; BYTE $0x00	/* 1bc1 movaps %xmm8,0x190(%rsp) */
	LONG $0xe5710f66; BYTE $0x08	/* 1bca psraw $0x8,%xmm5 */
	LONG $0x82110f44; LONG $0x000001c0	/* 1bcf movups %xmm8,0x1c0(%rdx) */
	LONG $0xd0aa110f; WORD $0x0001; BYTE $0x00	/* 1bd7 movups %xmm5,0x1d0(%rdx) */
	LONG $0x416f0ff3; BYTE $0xf0	/* 1bde movdqu -0x10(%rcx),%xmm0 */
	LONG $0x24ac290f; LONG $0x000001a0	/* 1be3 movaps %xmm5,0x1a0(%rsp) */
	LONG $0xc86f0f66	/* 1beb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bef punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1bf3 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe9	/* 1bf7 movdqa %xmm1,%xmm13 */
	LONG $0xc86f0f66	/* 1bfc movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e5	/* 1c00 psraw $0x8,%xmm13 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c06 psraw $0x8,%xmm1 */
	LONG $0xaa110f44; LONG $0x000001e0	/* 1c0b movups %xmm13,0x1e0(%rdx) */
	LONG $0xf08a110f; WORD $0x0001; BYTE $0x00	/* 1c13 movups %xmm1,0x1f0(%rdx) */
	LONG $0x466f0ff3; BYTE $0xac	/* 1c1a movdqu -0x54(%rsi),%xmm0 */
	LONG $0x44db0f66; WORD $0x3024	/* 1c1f pand 0x30(%rsp),%xmm0 */
	LONG $0x248c290f; LONG $0x000001c0	/* 1c25 movaps %xmm1,0x1c0(%rsp) */
	LONG $0xac290f44; LONG $0x0001b024; BYTE $0x00	/* 1c2d movaps %xmm13,0x1b0(%rsp) */
	LONG $0xe86f0f66	/* 1c36 movdqa %xmm0,%xmm5 */
	LONG $0x680f4166; BYTE $0xc2	/* 1c3a punpckhbw %xmm10,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1c3f movdqa %xmm0,%xmm8 */
	LONG $0x466f0ff3; BYTE $0xac	/* 1c44 movdqu -0x54(%rsi),%xmm0 */
	LONG $0x600f4166; BYTE $0xea	/* 1c49 punpcklbw %xmm10,%xmm5 */
	LONG $0xfd6f0f66	/* 1c4e movdqa %xmm5,%xmm7 */
	LONG $0xcd6f0f66	/* 1c52 movdqa %xmm5,%xmm1 */
	LONG $0xd0710f66; BYTE $0x04	/* 1c56 psrlw $0x4,%xmm0 */
	LONG $0xfd610f66	/* 1c5b punpcklwd %xmm5,%xmm7 */
	LONG $0xc9690f66	/* 1c5f punpckhwd %xmm1,%xmm1 */
	LONG $0x2484290f; LONG $0x000001d0	/* 1c63 movaps %xmm0,0x1d0(%rsp) */
	LONG $0x466f0ff3; BYTE $0xbc	/* 1c6b movdqu -0x44(%rsi),%xmm0 */
	LONG $0xef700f66; BYTE $0x00	/* 1c70 pshufd $0x0,%xmm7,%xmm5 */
	LONG $0x24ac290f; LONG $0x000001e0	/* 1c75 movaps %xmm5,0x1e0(%rsp) */
	LONG $0xe86f0f66	/* 1c7d movdqa %xmm0,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1c81 pand %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xed	/* 1c86 movdqa %xmm5,%xmm13 */
	LONG $0x600f4166; BYTE $0xea	/* 1c8b punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4566; BYTE $0xea	/* 1c90 punpckhbw %xmm10,%xmm13 */
	LONG $0xf50f4166; BYTE $0xec	/* 1c95 pmaddwd %xmm12,%xmm5 */
	LONG $0x700f4466; WORD $0xaae7	/* 1c9a pshufd $0xaa,%xmm7,%xmm12 */
	LONG $0xf50f4466; BYTE $0xee	/* 1ca0 pmaddwd %xmm6,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xed	/* 1ca5 packssdw %xmm13,%xmm5 */
	LONG $0xf56f0f66	/* 1caa movdqa %xmm5,%xmm6 */
	LONG $0xb4f50f66; LONG $0x0001e024; BYTE $0x00	/* 1cae pmaddwd 0x1e0(%rsp),%xmm6 */
	LONG $0x24b4290f; LONG $0x000001e0	/* 1cb7 movaps %xmm6,0x1e0(%rsp) */
	LONG $0xf06f0f66	/* 1cbf movdqa %xmm0,%xmm6 */
	LONG $0xd6710f66; BYTE $0x02	/* 1cc3 psrlw $0x2,%xmm6 */
	LONG $0xee6f0f66	/* 1cc8 movdqa %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1ccc pand %xmm14,%xmm5 */
	LONG $0xf56f0f66	/* 1cd1 movdqa %xmm5,%xmm6 */
	LONG $0x600f4166; BYTE $0xea	/* 1cd5 punpcklbw %xmm10,%xmm5 */
	LONG $0x680f4166; BYTE $0xf2	/* 1cda punpckhbw %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xeb	/* 1cdf pmaddwd %xmm11,%xmm5 */
	LONG $0xf4f50f66	/* 1ce4 pmaddwd %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 1ce8 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 1cec psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 1cf1 psrlw $0x6,%xmm0 */
	LONG $0xee6b0f66	/* 1cf6 packssdw %xmm6,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 1cfa pand %xmm14,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe5	/* 1cff pmaddwd %xmm5,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1d04 pand %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xdc	/* 1d09 movdqa %xmm4,%xmm11 */
	LONG $0x600f4166; BYTE $0xe2	/* 1d0e punpcklbw %xmm10,%xmm4 */
	LONG $0xf1700f66; BYTE $0x00	/* 1d13 pshufd $0x0,%xmm1,%xmm6 */
	LONG $0x680f4566; BYTE $0xda	/* 1d18 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4166; BYTE $0xe1	/* 1d1d pmaddwd %xmm9,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 1d22 movdqa %xmm11,%xmm5 */
	LONG $0xebf50f66	/* 1d27 pmaddwd %xmm3,%xmm5 */
	LONG $0xe56b0f66	/* 1d2b packssdw %xmm5,%xmm4 */
	LONG $0xdc6f0f66	/* 1d2f movdqa %xmm4,%xmm3 */
	LONG $0xe06f0f66	/* 1d33 movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc2	/* 1d37 punpcklbw %xmm10,%xmm0 */
	LONG $0x680f4166; BYTE $0xe2	/* 1d3c punpckhbw %xmm10,%xmm4 */
	LONG $0xdef50f66	/* 1d41 pmaddwd %xmm6,%xmm3 */
	LONG $0x84f50f66; LONG $0x0000a024; BYTE $0x00	/* 1d45 pmaddwd 0xa0(%rsp),%xmm0 */
	LONG $0xe2f50f66	/* 1d4e pmaddwd %xmm2,%xmm4 */
	LONG $0x249c290f; LONG $0x000001f0	/* 1d52 movaps %xmm3,0x1f0(%rsp) */
	LONG $0xd9700f66; BYTE $0xaa	/* 1d5a pshufd $0xaa,%xmm1,%xmm3 */
	LONG $0xc46b0f66	/* 1d5f packssdw %xmm4,%xmm0 */
	LONG $0xe7700f66; BYTE $0x55	/* 1d63 pshufd $0x55,%xmm7,%xmm4 */
	LONG $0xff700f66; BYTE $0xff	/* 1d68 pshufd $0xff,%xmm7,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1d6d movdqa %xmm0,%xmm13 */
	LONG $0x466f0ff3; BYTE $0xcc	/* 1d72 movdqu -0x34(%rsi),%xmm0 */
	LONG $0xf50f4466; BYTE $0xeb	/* 1d77 pmaddwd %xmm3,%xmm13 */
	LONG $0xd06f0f66	/* 1d7c movdqa %xmm0,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1d80 pand %xmm14,%xmm2 */
	LONG $0xda6f0f66	/* 1d85 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1d89 punpcklbw %xmm10,%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 1d8e punpckhbw %xmm10,%xmm3 */
	LONG $0x5cf50f66; WORD $0x5024	/* 1d93 pmaddwd 0x50(%rsp),%xmm3 */
	LONG $0xf50f4166; BYTE $0xd7	/* 1d99 pmaddwd %xmm15,%xmm2 */
	LONG $0xd36b0f66	/* 1d9e packssdw %xmm3,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 1da2 movdqa %xmm2,%xmm15 */
	LONG $0xd06f0f66	/* 1da7 movdqa %xmm0,%xmm2 */
	LONG $0xd2710f66; BYTE $0x02	/* 1dab psrlw $0x2,%xmm2 */
	LONG $0xf50f4466; BYTE $0xfc	/* 1db0 pmaddwd %xmm4,%xmm15 */
	LONG $0xe1700f66; BYTE $0x55	/* 1db5 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1dba pand %xmm14,%xmm2 */
	LONG $0xc9700f66; BYTE $0xff	/* 1dbf pshufd $0xff,%xmm1,%xmm1 */
	LONG $0xda6f0f66	/* 1dc4 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1dc8 punpcklbw %xmm10,%xmm2 */
	LONG $0x54f50f66; WORD $0x6024	/* 1dcd pmaddwd 0x60(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 1dd3 punpckhbw %xmm10,%xmm3 */
	LONG $0x5cf50f66; WORD $0x7024	/* 1dd8 pmaddwd 0x70(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 1dde packssdw %xmm3,%xmm2 */
	LONG $0xea6f0f66	/* 1de2 movdqa %xmm2,%xmm5 */
	LONG $0xd06f0f66	/* 1de6 movdqa %xmm0,%xmm2 */
	LONG $0xd2710f66; BYTE $0x04	/* 1dea psrlw $0x4,%xmm2 */
	LONG $0xd0710f66; BYTE $0x06	/* 1def psrlw $0x6,%xmm0 */
	LONG $0xeff50f66	/* 1df4 pmaddwd %xmm7,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 1df8 pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1dfd pand %xmm14,%xmm0 */
	LONG $0x246c290f; BYTE $0x50	/* 1e02 movaps %xmm5,0x50(%rsp) */
	LONG $0xda6f0f66	/* 1e07 movdqa %xmm2,%xmm3 */
	LONG $0x600f4166; BYTE $0xd2	/* 1e0b punpcklbw %xmm10,%xmm2 */
	LONG $0x94f50f66; LONG $0x00008024; BYTE $0x00	/* 1e10 pmaddwd 0x80(%rsp),%xmm2 */
	LONG $0x680f4166; BYTE $0xda	/* 1e19 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00009024; BYTE $0x00	/* 1e1e pmaddwd 0x90(%rsp),%xmm3 */
	LONG $0xd36b0f66	/* 1e27 packssdw %xmm3,%xmm2 */
	LONG $0xfa6f0f66	/* 1e2b movdqa %xmm2,%xmm7 */
	LONG $0xd06f0f66	/* 1e2f movdqa %xmm0,%xmm2 */
	LONG $0x600f4166; BYTE $0xc2	/* 1e33 punpcklbw %xmm10,%xmm0 */
	LONG $0xfcf50f66	/* 1e38 pmaddwd %xmm4,%xmm7 */
	LONG $0x680f4166; BYTE $0xd2	/* 1e3c punpckhbw %xmm10,%xmm2 */
	LONG $0x247c290f; BYTE $0x60	/* 1e41 movaps %xmm7,0x60(%rsp) */
	LONG $0x94f50f66; LONG $0x0000c024; BYTE $0x00	/* 1e46 pmaddwd 0xc0(%rsp),%xmm2 */
	LONG $0x84f50f66; LONG $0x0000b024; BYTE $0x00	/* 1e4f pmaddwd 0xb0(%rsp),%xmm0 */
	LONG $0xc26b0f66	/* 1e58 packssdw %xmm2,%xmm0 */
	LONG $0xd06f0f66	/* 1e5c movdqa %xmm0,%xmm2 */
	LONG $0x466f0ff3; BYTE $0xdc	/* 1e60 movdqu -0x24(%rsi),%xmm0 */
	LONG $0xd1f50f66	/* 1e65 pmaddwd %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1e69 movdqa %xmm0,%xmm3 */
	LONG $0xea6f0f66	/* 1e6d movdqa %xmm2,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd0	/* 1e71 movdqa %xmm8,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1e76 pand %xmm14,%xmm3 */
	LONG $0x610f4166; BYTE $0xd0	/* 1e7b punpcklwd %xmm8,%xmm2 */
	LONG $0xcb6f0f66	/* 1e80 movdqa %xmm3,%xmm1 */
	LONG $0x680f4166; BYTE $0xda	/* 1e84 punpckhbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000e024; BYTE $0x00	/* 1e89 pmaddwd 0xe0(%rsp),%xmm3 */
	LONG $0x600f4166; BYTE $0xca	/* 1e92 punpcklbw %xmm10,%xmm1 */
	LONG $0xe2700f66; BYTE $0x00	/* 1e97 pshufd $0x0,%xmm2,%xmm4 */
	LONG $0x8cf50f66; LONG $0x0000d024; BYTE $0x00	/* 1e9c pmaddwd 0xd0(%rsp),%xmm1 */
	LONG $0xf2700f66; BYTE $0xaa	/* 1ea5 pshufd $0xaa,%xmm2,%xmm6 */
	LONG $0x700f4466; WORD $0x55da	/* 1eaa pshufd $0x55,%xmm2,%xmm11 */
	LONG $0xd2700f66; BYTE $0xff	/* 1eb0 pshufd $0xff,%xmm2,%xmm2 */
	LONG $0xcb6b0f66	/* 1eb5 packssdw %xmm3,%xmm1 */
	LONG $0xd86f0f66	/* 1eb9 movdqa %xmm0,%xmm3 */
	LONG $0xd3710f66; BYTE $0x02	/* 1ebd psrlw $0x2,%xmm3 */
	LONG $0xccf50f66	/* 1ec2 pmaddwd %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1ec6 pand %xmm14,%xmm3 */
	LONG $0xe9fe0f66	/* 1ecb paddd %xmm1,%xmm5 */
	LONG $0xe36f0f66	/* 1ecf movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xda	/* 1ed3 punpcklbw %xmm10,%xmm3 */
	LONG $0x9cf50f66; LONG $0x00011024; BYTE $0x00	/* 1ed8 pmaddwd 0x110(%rsp),%xmm3 */
	LONG $0x680f4166; BYTE $0xe2	/* 1ee1 punpckhbw %xmm10,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00012024; BYTE $0x00	/* 1ee6 pmaddwd 0x120(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 1eef packssdw %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe0	/* 1ef3 movdqa %xmm8,%xmm4 */
	LONG $0x690f4166; BYTE $0xe0	/* 1ef8 punpckhwd %xmm8,%xmm4 */
	LONG $0xdef50f66	/* 1efd pmaddwd %xmm6,%xmm3 */
	LONG $0x700f4466; WORD $0x00c4	/* 1f01 pshufd $0x0,%xmm4,%xmm8 */
	LONG $0xf46f0f66	/* 1f07 movdqa %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 1f0b movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 1f0f psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 1f14 psrlw $0x6,%xmm0 */
	LONG $0xebfe0f66	/* 1f19 paddd %xmm3,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 1f1d pand %xmm14,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 1f22 pand %xmm14,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xcc	/* 1f27 movdqa %xmm4,%xmm9 */
	LONG $0x600f4166; BYTE $0xe2	/* 1f2c punpcklbw %xmm10,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00015024; BYTE $0x00	/* 1f31 pmaddwd 0x150(%rsp),%xmm4 */
	LONG $0x680f4566; BYTE $0xca	/* 1f3a punpckhbw %xmm10,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 1f3f movdqa %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1f44 movdqa %xmm0,%xmm9 */
	LONG $0x600f4166; BYTE $0xc2	/* 1f49 punpcklbw %xmm10,%xmm0 */
	LONG $0xbcf50f66; LONG $0x00016024; BYTE $0x00	/* 1f4e pmaddwd 0x160(%rsp),%xmm7 */
	LONG $0x680f4566; BYTE $0xca	/* 1f57 punpckhbw %xmm10,%xmm9 */
	LONG $0x84f50f66; LONG $0x00019024; BYTE $0x00	/* 1f5c pmaddwd 0x190(%rsp),%xmm0 */
	LONG $0xe76b0f66	/* 1f65 packssdw %xmm7,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 1f69 movdqa %xmm9,%xmm7 */
	LONG $0x6f0f4466; LONG $0x01a0248c; WORD $0x0000	/* 1f6e movdqa 0x1a0(%rsp),%xmm9 */
	LONG $0xf50f4166; BYTE $0xe0	/* 1f78 pmaddwd %xmm8,%xmm4 */
	LONG $0x700f4466; WORD $0xaac6	/* 1f7d pshufd $0xaa,%xmm6,%xmm8 */
	LONG $0xf50f4466; BYTE $0xcf	/* 1f83 pmaddwd %xmm7,%xmm9 */
	LONG $0xf86f0f66	/* 1f88 movdqa %xmm0,%xmm7 */
	LONG $0x466f0ff3; BYTE $0xec	/* 1f8c movdqu -0x14(%rsi),%xmm0 */
	LONG $0x6b0f4166; BYTE $0xf9	/* 1f91 packssdw %xmm9,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1f96 movdqa %xmm0,%xmm9 */
	LONG $0xf50f4166; BYTE $0xf8	/* 1f9b pmaddwd %xmm8,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xce	/* 1fa0 pand %xmm14,%xmm9 */
	LONG $0xe7fe0f66	/* 1fa5 paddd %xmm7,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 1fa9 movdqa %xmm9,%xmm8 */
	LONG $0x680f4566; BYTE $0xca	/* 1fae punpckhbw %xmm10,%xmm9 */
	LONG $0xf50f4466; LONG $0x0100248c; WORD $0x0000	/* 1fb3 pmaddwd 0x100(%rsp),%xmm9 */
	LONG $0x600f4566; BYTE $0xc2	/* 1fbd punpcklbw %xmm10,%xmm8 */
	LONG $0xf50f4466; LONG $0x00f02484; WORD $0x0000	/* 1fc2 pmaddwd 0xf0(%rsp),%xmm8 */
	LONG $0x6b0f4566; BYTE $0xc1	/* 1fcc packssdw %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 1fd1 movdqa %xmm0,%xmm9 */
	LONG $0x710f4166; WORD $0x02d1	/* 1fd6 psrlw $0x2,%xmm9 */
	LONG $0xf50f4566; BYTE $0xc3	/* 1fdc pmaddwd %xmm11,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xce	/* 1fe1 pand %xmm14,%xmm9 */
	LONG $0xfe0f4166; BYTE $0xe0	/* 1fe6 paddd %xmm8,%xmm4 */
	LONG $0x6f0f4566; BYTE $0xd9	/* 1feb movdqa %xmm9,%xmm11 */
	LONG $0x600f4566; BYTE $0xca	/* 1ff0 punpcklbw %xmm10,%xmm9 */
	LONG $0xf50f4466; LONG $0x0130248c; WORD $0x0000	/* 1ff5 pmaddwd 0x130(%rsp),%xmm9 */
	LONG $0x680f4566; BYTE $0xda	/* 1fff punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x0140249c; WORD $0x0000	/* 2004 pmaddwd 0x140(%rsp),%xmm11 */
	LONG $0x6b0f4566; BYTE $0xcb	/* 200e packssdw %xmm11,%xmm9 */
	LONG $0xf50f4466; BYTE $0xca	/* 2013 pmaddwd %xmm2,%xmm9 */
	LONG $0xd6700f66; BYTE $0x55	/* 2018 pshufd $0x55,%xmm6,%xmm2 */
	LONG $0xf6700f66; BYTE $0xff	/* 201d pshufd $0xff,%xmm6,%xmm6 */
	LONG $0x2454290f; BYTE $0x70	/* 2022 movaps %xmm2,0x70(%rsp) */
	LONG $0xd06f0f66	/* 2027 movdqa %xmm0,%xmm2 */
	LONG $0xd0710f66; BYTE $0x06	/* 202b psrlw $0x6,%xmm0 */
	LONG $0xd2710f66; BYTE $0x04	/* 2030 psrlw $0x4,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xc6	/* 2035 pand %xmm14,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 203a pand %xmm14,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xda	/* 203f movdqa %xmm2,%xmm11 */
	LONG $0x600f4166; BYTE $0xd2	/* 2044 punpcklbw %xmm10,%xmm2 */
	LONG $0x680f4566; BYTE $0xda	/* 2049 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x0180249c; WORD $0x0000	/* 204e pmaddwd 0x180(%rsp),%xmm11 */
	LONG $0x94f50f66; LONG $0x00017024; BYTE $0x00	/* 2058 pmaddwd 0x170(%rsp),%xmm2 */
	LONG $0x9c6f0f66; LONG $0x0001d024; BYTE $0x00	/* 2061 movdqa 0x1d0(%rsp),%xmm3 */
	LONG $0x5cdb0f66; WORD $0x3024	/* 206a pand 0x30(%rsp),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xd3	/* 2070 packssdw %xmm11,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 2075 movdqa %xmm0,%xmm11 */
	LONG $0x600f4166; BYTE $0xc2	/* 207a punpcklbw %xmm10,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xf078	/* 207f movdqu -0x10(%r8),%xmm7 */
	LONG $0x84f50f66; LONG $0x0001b024; BYTE $0x00	/* 2085 pmaddwd 0x1b0(%rsp),%xmm0 */
	LONG $0x680f4566; BYTE $0xda	/* 208e punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4466; LONG $0x01c0249c; WORD $0x0000	/* 2093 pmaddwd 0x1c0(%rsp),%xmm11 */
	LONG $0x54f50f66; WORD $0x7024	/* 209d pmaddwd 0x70(%rsp),%xmm2 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x50	/* 20a3 paddd 0x50(%rsp),%xmm15 */
	LONG $0x6b0f4166; BYTE $0xc3	/* 20aa packssdw %xmm11,%xmm0 */
	LONG $0xfe0f4466; WORD $0x247c; BYTE $0x60	/* 20af paddd 0x60(%rsp),%xmm15 */
	LONG $0x6f0f4466; LONG $0x01f0249c; WORD $0x0000	/* 20b6 movdqa 0x1f0(%rsp),%xmm11 */
	LONG $0xc6f50f66	/* 20c0 pmaddwd %xmm6,%xmm0 */
	LONG $0xfe0f4466; BYTE $0xca	/* 20c4 paddd %xmm2,%xmm9 */
	LONG $0xb46f0f66; LONG $0x0001e024; BYTE $0x00	/* 20c9 movdqa 0x1e0(%rsp),%xmm6 */
	LONG $0xfe0f4566; BYTE $0xdd	/* 20d2 paddd %xmm13,%xmm11 */
	LONG $0xfe0f4466; BYTE $0xc8	/* 20d7 paddd %xmm0,%xmm9 */
	LONG $0xc36f0f66	/* 20dc movdqa %xmm3,%xmm0 */
	LONG $0xac280f44; LONG $0x00023024; BYTE $0x00	/* 20e0 movaps 0x230(%rsp),%xmm13 */
	LONG $0xfe0f4166; BYTE $0xf4	/* 20e9 paddd %xmm12,%xmm6 */
	LONG $0x680f4166; BYTE $0xc2	/* 20ee punpckhbw %xmm10,%xmm0 */
	LONG $0x600f4166; BYTE $0xda	/* 20f3 punpcklbw %xmm10,%xmm3 */
	LONG $0x6f0f4466; LONG $0x022024a4; WORD $0x0000	/* 20f8 movdqa 0x220(%rsp),%xmm12 */
	LONG $0xfe0f4166; BYTE $0xf3	/* 2102 paddd %xmm11,%xmm6 */
	LONG $0xc7f50f66	/* 2107 pmaddwd %xmm7,%xmm0 */
	LONG $0x6f0f41f3; WORD $0xe078	/* 210b movdqu -0x20(%r8),%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf7	/* 2111 paddd %xmm15,%xmm6 */
	LONG $0xf5fe0f66	/* 2116 paddd %xmm5,%xmm6 */
	LONG $0xdff50f66	/* 211a pmaddwd %xmm7,%xmm3 */
	LONG $0xbc6f0f66; LONG $0x00020024; BYTE $0x00	/* 211e movdqa 0x200(%rsp),%xmm7 */
	LONG $0xe6fe0f66	/* 2127 paddd %xmm6,%xmm4 */
	LONG $0xd8fe0f66	/* 212b paddd %xmm0,%xmm3 */
	LONG $0xb46f0f66; LONG $0x00021024; BYTE $0x00	/* 212f movdqa 0x210(%rsp),%xmm6 */
	LONG $0xfe0f4166; BYTE $0xe1	/* 2138 paddd %xmm9,%xmm4 */
	LONG $0x5a110f41; BYTE $0x10	/* 213d movups %xmm3,0x10(%r10) */
	LONG $0xef6f0f66	/* 2142 movdqa %xmm7,%xmm5 */
	LONG $0x22110f41	/* 2146 movups %xmm4,(%r10) */
	LONG $0xfc7ebf0f	/* 214a movswl -0x4(%rsi),%edi */
	LONG $0xc4700f66; BYTE $0x4e	/* 214e pshufd $0x4e,%xmm4,%xmm0 */
	LONG $0xc4fe0f66	/* 2153 paddd %xmm4,%xmm0 */
	LONG $0x100f41f3; WORD $0xfc49	/* 2157 movss -0x4(%r9),%xmm1 */
	WORD $0xe7c1; BYTE $0x0d	/* 215d shl $0xd,%edi */
	LONG $0xe0700f66; BYTE $0xb1	/* 2160 pshufd $0xb1,%xmm0,%xmm4 */
	LONG $0xe000e781; WORD $0x8fff	/* 2165 and $0x8fffe000,%edi */
	LONG $0xe0fe0f66	/* 216b paddd %xmm0,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 216f movq %rdi,%xmm0 */
	LONG $0xfe7ebf0f	/* 2174 movswl -0x2(%rsi),%edi */
	WORD $0x5b0f; BYTE $0xe4	/* 2178 cvtdq2ps %xmm4,%xmm4 */
	LONG $0xc07e0ff3	/* 217b movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 217f pand %xmm0,%xmm5 */
	WORD $0xe7c1; BYTE $0x0d	/* 2183 shl $0xd,%edi */
	LONG $0xee660f66	/* 2186 pcmpgtd %xmm6,%xmm5 */
	LONG $0xe000e781; WORD $0x8fff	/* 218a and $0x8fffe000,%edi */
	LONG $0x00c9c60f	/* 2190 shufps $0x0,%xmm1,%xmm1 */
	LONG $0xd56f0f66	/* 2194 movdqa %xmm5,%xmm2 */
	LONG $0xd0df0f66	/* 2198 pandn %xmm0,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 219c por %xmm12,%xmm0 */
	LONG $0xd5590f41	/* 21a1 mulps %xmm13,%xmm2 */
	LONG $0xc5db0f66	/* 21a5 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xd0	/* 21a9 orps %xmm0,%xmm2 */
	LONG $0xc3700f66; BYTE $0x4e	/* 21ac pshufd $0x4e,%xmm3,%xmm0 */
	LONG $0xc3fe0f66	/* 21b1 paddd %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xd1	/* 21b5 mulps %xmm1,%xmm2 */
	LONG $0xd8700f66; BYTE $0xb1	/* 21b8 pshufd $0xb1,%xmm0,%xmm3 */
	LONG $0xd8fe0f66	/* 21bd paddd %xmm0,%xmm3 */
	LONG $0x6e0f4866; BYTE $0xc7	/* 21c1 movq %rdi,%xmm0 */
	LONG $0xc07e0ff3	/* 21c6 movq %xmm0,%xmm0 */
	WORD $0x5b0f; BYTE $0xdb	/* 21ca cvtdq2ps %xmm3,%xmm3 */
	LONG $0xf8db0f66	/* 21cd pand %xmm0,%xmm7 */
	WORD $0x590f; BYTE $0xd4	/* 21d1 mulps %xmm4,%xmm2 */
	LONG $0xef6f0f66	/* 21d4 movdqa %xmm7,%xmm5 */
	LONG $0x247c280f; BYTE $0x10	/* 21d8 movaps 0x10(%rsp),%xmm7 */
	LONG $0xee660f66	/* 21dd pcmpgtd %xmm6,%xmm5 */
	LONG $0xf56f0f66	/* 21e1 movdqa %xmm5,%xmm6 */
	LONG $0xf0df0f66	/* 21e5 pandn %xmm0,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xc4	/* 21e9 por %xmm12,%xmm0 */
	LONG $0xf5590f41	/* 21ee mulps %xmm13,%xmm6 */
	LONG $0xc5db0f66	/* 21f2 pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xc6	/* 21f6 orps %xmm6,%xmm0 */
	WORD $0x590f; BYTE $0xc8	/* 21f9 mulps %xmm0,%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 21fc movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xcb	/* 2201 mulps %xmm3,%xmm1 */
	WORD $0x5c0f; BYTE $0xd1	/* 2204 subps %xmm1,%xmm2 */
	LONG $0x2414580f	/* 2207 addps (%rsp),%xmm2 */
	LONG $0x243c290f	/* 220b movaps %xmm7,(%rsp) */
	WORD $0x3949; BYTE $0xcb	/* 220f cmp %rcx,%r11 */
	LONG $0xf641850f; WORD $0xffff	/* 2212 jne 1859 */
	LONG $0x244c280f; BYTE $0x40	/* 2218 movaps 0x40(%rsp),%xmm1 */
	LONG $0x2444280f; BYTE $0x20	/* 221d movaps 0x20(%rsp),%xmm0 */
	WORD $0x580f; BYTE $0xca	/* 2222 addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc7	/* 2225 addps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* 2228 addps %xmm0,%xmm1 */
	LONG $0x48110ff3; BYTE $0xfc	/* 222b movss %xmm1,-0x4(%rax) */
	WORD $0x014c; BYTE $0xf5	/* 2230 add %r14,%rbp */
	WORD $0x3948; BYTE $0xd8	/* 2233 cmp %rbx,%rax */
	LONG $0xf5d1850f; WORD $0xffff	/* 2236 jne 180d */
	LONG $0x58c48148; WORD $0x0005; BYTE $0x00	/* 223c add $0x558,%rsp */
	BYTE $0x5b	/* 2243 pop %rbx */
	BYTE $0x5d	/* 2244 pop %rbp */
	WORD $0x5c41	/* 2245 pop %r12 */
	WORD $0x5d41	/* 2247 pop %r13 */
	WORD $0x5e41	/* 2249 pop %r14 */
	WORD $0x5f41	/* 224b pop %r15 */
	BYTE $0xc3	/* 224d ret */
	LONG $0xc0ef0f66	/* 224e pxor %xmm0,%xmm0 */
	LONG $0x01110f41	/* 2252 movups %xmm0,(%r9) */
	LONG $0x10698d49	/* 2256 lea 0x10(%r9),%rbp */
	LONG $0xfff4a8e9; BYTE $0xff	/* 225a jmp 1707 */
	LONG $0xc9ef0f66	/* 225f pxor %xmm1,%xmm1 */
	WORD $0xc6eb	/* 2263 jmp 222b */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 2265 .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 2275 .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 2285 .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 2295 .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 22a5 .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 22b5 .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 22c5 .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 22d5 .rodata.cst16 */
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
	LONG $0x00280be9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xf3	/* 2 mov %rsi,%r11 */
	WORD $0x8948; BYTE $0xc8	/* 5 mov %rcx,%rax */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x8949; BYTE $0xd6	/* a mov %rdx,%r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x78ec8148; WORD $0x0005; BYTE $0x00	/* 13 sub $0x578,%rsp */
	LONG $0x2484894c; LONG $0x000002a8	/* 1a mov %r8,0x2a8(%rsp) */
	LONG $0x248c894c; LONG $0x00000260	/* 22 mov %r9,0x260(%rsp) */
	LONG $0x03f98348	/* 2a cmp $0x3,%rcx */
	LONG $0x1a448e0f; WORD $0x0000	/* 2e jle 1a78 */
	LONG $0x121c8d48	/* 34 lea (%rdx,%rdx,1),%rbx */
	LONG $0x24b48948; LONG $0x000002c0	/* 38 mov %rsi,0x2c0(%rsp) */
	LONG $0x156f0ff3; LONG $0x000027a3	/* 40 movdqa 0x0(%rip),%xmm2 = 27eb, as it lies */
	LONG $0x05100ff3; LONG $0x0000275b	/* 48 movss 0x0(%rip),%xmm0 = 27ab */
	LONG $0x249c8948; LONG $0x00000268	/* 50 mov %rbx,0x268(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 58 add %rdx,%rbx */
	WORD $0x8949; BYTE $0xf9	/* 5b mov %rdi,%r9 */
	LONG $0x6f0f44f3; LONG $0x0027943d; BYTE $0x00	/* 5e movdqa 0x0(%rip),%xmm15 = 27fb, as it lies */
	LONG $0x249c8948; LONG $0x00000290	/* 67 mov %rbx,0x290(%rsp) */
	LONG $0x951c8d48; LONG $0x00000000	/* 6f lea 0x0(,%rdx,4),%rbx */
	LONG $0x24948b48; LONG $0x000005b8	/* 77 mov 0x5b8(%rsp),%rdx */
	LONG $0x249c8948; LONG $0x000002c8	/* 7f mov %rbx,0x2c8(%rsp) */
	LONG $0x08e2c148	/* 87 shl $0x8,%rdx */
	LONG $0x248c8948; LONG $0x000002b0	/* 8b mov %rcx,0x2b0(%rsp) */
	LONG $0x021c8d4a	/* 93 lea (%rdx,%r8,1),%rbx */
	LONG $0x24bc8948; LONG $0x000002d8	/* 97 mov %rdi,0x2d8(%rsp) */
	WORD $0x894c; BYTE $0xf2	/* 9f mov %r14,%rdx */
	LONG $0x249c8948; LONG $0x000002d0	/* a2 mov %rbx,0x2d0(%rsp) */
	LONG $0x24b48948; LONG $0x000002e0	/* aa mov %rsi,0x2e0(%rsp) */
	LONG $0x248c8948; LONG $0x000002e8	/* b2 mov %rcx,0x2e8(%rsp) */
	LONG $0x2494290f; LONG $0x000000a0	/* ba movaps %xmm2,0xa0(%rsp) */
	LONG $0x156f0ff3; LONG $0x000026d1	/* c2 movdqa 0x0(%rip),%xmm2 = 279b, as it lies */
	LONG $0x2484290f; LONG $0x00000280	/* ca movaps %xmm0,0x280(%rsp) */
	LONG $0x2494290f; LONG $0x00000270	/* d2 movaps %xmm2,0x270(%rsp) */
	LONG $0x156f0ff3; LONG $0x000026d9	/* da movdqa 0x0(%rip),%xmm2 = 27bb, as it lies */
	LONG $0x2494290f; LONG $0x00000250	/* e2 movaps %xmm2,0x250(%rsp) */
	LONG $0x24bc8348; LONG $0x000005b8; BYTE $0x00	/* ea cmpq $0x0,0x5b8(%rsp) */
	LONG $0x267b8e0f; WORD $0x0000	/* f3 jle 2774 */
	LONG $0x24ac8b48; LONG $0x000002c0	/* f9 mov 0x2c0(%rsp),%rbp */
	LONG $0x24848d48; LONG $0x00000370	/* 101 lea 0x370(%rsp),%rax */
	LONG $0x24ac8d4c; LONG $0x000002f0	/* 109 lea 0x2f0(%rsp),%r13 */
	LONG $0x24b48b4c; LONG $0x000005b0	/* 111 mov 0x5b0(%rsp),%r14 */
	LONG $0x24948b4c; LONG $0x000002a8	/* 119 mov 0x2a8(%rsp),%r10 */
	LONG $0xffef0f66	/* 121 pxor %xmm7,%xmm7 */
	WORD $0x3145; BYTE $0xff	/* 125 xor %r15d,%r15d */
	WORD $0xf631	/* 128 xor %esi,%esi */
	WORD $0x894c; BYTE $0xff	/* 12a mov %r15,%rdi */
	LONG $0xb8a58d4c; WORD $0x0019; BYTE $0x00	/* 12d lea 0x19b8(%rbp),%r12 */
	WORD $0x280f; BYTE $0xf7	/* 134 movaps %xmm7,%xmm6 */
	WORD $0x894d; BYTE $0xf7	/* 137 mov %r14,%r15 */
	LONG $0x24848948; LONG $0x00000160	/* 13a mov %rax,0x160(%rsp) */
	WORD $0x280f; BYTE $0xdf	/* 142 movaps %xmm7,%xmm3 */
	LONG $0x0000bb48; LONG $0x03030000; WORD $0x0303	/* 145 movabs $0x303030300000000,%rbx */
	LONG $0x0f0fbb49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 14f movabs $0xf0f0f0f0f0f0f0f,%r11 */
	LONG $0x24ac894c; LONG $0x00000170	/* 159 mov %r13,0x170(%rsp) */
	WORD $0x8949; BYTE $0xf0	/* 161 mov %rsi,%r8 */
	LONG $0x6f0f4566; BYTE $0xcf	/* 164 movdqa %xmm15,%xmm9 */
	LONG $0x248c894c; LONG $0x00000140	/* 169 mov %r9,0x140(%rsp) */
	LONG $0x24ac8948; LONG $0x00000150	/* 171 mov %rbp,0x150(%rsp) */
	LONG $0x24bc290f; LONG $0x000000d0	/* 179 movaps %xmm7,0xd0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x02	/* 181 movdqu (%r10),%xmm0 */
	WORD $0x8948; BYTE $0xee	/* 186 mov %rbp,%rsi */
	WORD $0x894d; BYTE $0xee	/* 189 mov %r13,%r14 */
	LONG $0xef0f4566; BYTE $0xd2	/* 18c pxor %xmm10,%xmm10 */
	LONG $0x248c8d4d; LONG $0xfffffe48	/* 191 lea -0x1b8(%r12),%r9 */
	LONG $0xc86f0f66	/* 199 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 19d punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1a1 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1a5 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1aa psraw $0x8,%xmm0 */
	WORD $0x110f; BYTE $0x08	/* 1af movups %xmm1,(%rax) */
	LONG $0x1040110f	/* 1b2 movups %xmm0,0x10(%rax) */
	LONG $0x6f0f41f3; WORD $0x1042	/* 1b6 movdqu 0x10(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 1bc movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c0 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c4 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1c8 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1cd psraw $0x8,%xmm0 */
	LONG $0x2048110f	/* 1d2 movups %xmm1,0x20(%rax) */
	LONG $0x3040110f	/* 1d6 movups %xmm0,0x30(%rax) */
	LONG $0x6f0f41f3; WORD $0x2042	/* 1da movdqu 0x20(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 1e0 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e4 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e8 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1ec psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1f1 psraw $0x8,%xmm0 */
	LONG $0x4048110f	/* 1f6 movups %xmm1,0x40(%rax) */
	LONG $0x5040110f	/* 1fa movups %xmm0,0x50(%rax) */
	LONG $0x6f0f41f3; WORD $0x3042	/* 1fe movdqu 0x30(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 204 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 208 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 20c punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 210 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 215 psraw $0x8,%xmm0 */
	LONG $0x6048110f	/* 21a movups %xmm1,0x60(%rax) */
	LONG $0x7040110f	/* 21e movups %xmm0,0x70(%rax) */
	LONG $0x6f0f41f3; WORD $0x4042	/* 222 movdqu 0x40(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 228 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 22c punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 230 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 234 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 239 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0000; BYTE $0x00	/* 23e movups %xmm1,0x80(%rax) */
	LONG $0x9080110f; WORD $0x0000; BYTE $0x00	/* 245 movups %xmm0,0x90(%rax) */
	LONG $0x6f0f41f3; WORD $0x5042	/* 24c movdqu 0x50(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 252 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 256 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 25a punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 25e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 263 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 268 movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* 26f movups %xmm0,0xb0(%rax) */
	LONG $0x6f0f41f3; WORD $0x6042	/* 276 movdqu 0x60(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 27c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 280 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 284 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 288 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 28d psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0000; BYTE $0x00	/* 292 movups %xmm1,0xc0(%rax) */
	LONG $0xd080110f; WORD $0x0000; BYTE $0x00	/* 299 movups %xmm0,0xd0(%rax) */
	LONG $0x6f0f41f3; WORD $0x7042	/* 2a0 movdqu 0x70(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 2a6 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2aa punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2ae punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2b2 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2b7 psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0000; BYTE $0x00	/* 2bc movups %xmm1,0xe0(%rax) */
	LONG $0xf080110f; WORD $0x0000; BYTE $0x00	/* 2c3 movups %xmm0,0xf0(%rax) */
	LONG $0x6f0f41f3; LONG $0x00008082; BYTE $0x00	/* 2ca movdqu 0x80(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 2d3 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 2d7 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 2db punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 2df psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 2e4 psraw $0x8,%xmm0 */
	LONG $0x0088110f; WORD $0x0001; BYTE $0x00	/* 2e9 movups %xmm1,0x100(%rax) */
	LONG $0x1080110f; WORD $0x0001; BYTE $0x00	/* 2f0 movups %xmm0,0x110(%rax) */
	LONG $0x6f0f41f3; LONG $0x00009082; BYTE $0x00	/* 2f7 movdqu 0x90(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 300 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 304 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 308 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 30c psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 311 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 316 movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 31d movups %xmm0,0x130(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000a082; BYTE $0x00	/* 324 movdqu 0xa0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 32d movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 331 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 335 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 339 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 33e psraw $0x8,%xmm0 */
	LONG $0x4088110f; WORD $0x0001; BYTE $0x00	/* 343 movups %xmm1,0x140(%rax) */
	LONG $0x5080110f; WORD $0x0001; BYTE $0x00	/* 34a movups %xmm0,0x150(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000b082; BYTE $0x00	/* 351 movdqu 0xb0(%r10),%xmm0 */
	LONG $0x24ac8948; LONG $0x000000e0	/* 35a mov %rbp,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 362 movdqa %xmm0,%xmm1 */
	LONG $0x24bc8948; LONG $0x000000f0	/* 366 mov %rdi,0xf0(%rsp) */
	LONG $0xc8600f66	/* 36e punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 372 punpckhbw %xmm0,%xmm0 */
	LONG $0x2484894c; LONG $0x00000110	/* 376 mov %r8,0x110(%rsp) */
	LONG $0xe1710f66; BYTE $0x08	/* 37e psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 383 psraw $0x8,%xmm0 */
	LONG $0x249c290f; LONG $0x00000100	/* 388 movaps %xmm3,0x100(%rsp) */
	LONG $0x6088110f; WORD $0x0001; BYTE $0x00	/* 390 movups %xmm1,0x160(%rax) */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 397 movups %xmm0,0x170(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000c082; BYTE $0x00	/* 39e movdqu 0xc0(%r10),%xmm0 */
	LONG $0x24b4290f; LONG $0x00000120	/* 3a7 movaps %xmm6,0x120(%rsp) */
	LONG $0xc86f0f66	/* 3af movdqa %xmm0,%xmm1 */
	LONG $0x24bc290f; LONG $0x00000130	/* 3b3 movaps %xmm7,0x130(%rsp) */
	LONG $0xc8600f66	/* 3bb punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3bf punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3c3 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3c8 psraw $0x8,%xmm0 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 3cd movups %xmm1,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 3d4 movups %xmm0,0x190(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000d082; BYTE $0x00	/* 3db movdqu 0xd0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 3e4 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 3e8 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 3ec punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 3f0 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 3f5 psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0001; BYTE $0x00	/* 3fa movups %xmm1,0x1a0(%rax) */
	LONG $0xb080110f; WORD $0x0001; BYTE $0x00	/* 401 movups %xmm0,0x1b0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000e082; BYTE $0x00	/* 408 movdqu 0xe0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 411 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 415 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 419 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 41d psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 422 psraw $0x8,%xmm0 */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 427 movups %xmm1,0x1c0(%rax) */
	LONG $0xd080110f; WORD $0x0001; BYTE $0x00	/* 42e movups %xmm0,0x1d0(%rax) */
	LONG $0x6f0f41f3; LONG $0x0000f082; BYTE $0x00	/* 435 movdqu 0xf0(%r10),%xmm0 */
	LONG $0xc86f0f66	/* 43e movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 442 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 446 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 44a psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 44f psraw $0x8,%xmm0 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 454 movups %xmm1,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 45b movups %xmm0,0x1f0(%rax) */
	LONG $0x6f0f41f3; WORD $0x1057	/* 462 movdqu 0x10(%r15),%xmm2 */
	LONG $0x2494290f; LONG $0x000000b0	/* 468 movaps %xmm2,0xb0(%rsp) */
	LONG $0x6f0f41f3; BYTE $0x17	/* 470 movdqu (%r15),%xmm2 */
	LONG $0x2494290f; LONG $0x000000c0	/* 475 movaps %xmm2,0xc0(%rsp) */
	LONG $0x946f0f66; LONG $0x00027024; BYTE $0x00	/* 47d movdqa 0x270(%rsp),%xmm2 */
	LONG $0x09180f41	/* 486 prefetcht0 (%r9) */
	LONG $0x49180f41; BYTE $0x40	/* 48a prefetcht0 0x40(%r9) */
	WORD $0x7e8b; BYTE $0x68	/* 48f mov 0x68(%rsi),%edi */
	LONG $0x60468b4c	/* 492 mov 0x60(%rsi),%r8 */
	LONG $0x6ec18349	/* 496 add $0x6e,%r9 */
	LONG $0x20c68349	/* 49a add $0x20,%r14 */
	LONG $0x2e6f0ff3	/* 49e movdqu (%rsi),%xmm5 */
	LONG $0x4e6f0ff3; BYTE $0x20	/* 4a2 movdqu 0x20(%rsi),%xmm1 */
	WORD $0xf989	/* 4a7 mov %edi,%ecx */
	WORD $0xfd89	/* 4a9 mov %edi,%ebp */
	LONG $0x6f0f44f3; WORD $0x1078	/* 4ab movdqu 0x10(%rax),%xmm15 */
	LONG $0x6f0f44f3; WORD $0x4070	/* 4b1 movdqu 0x40(%rax),%xmm14 */
	WORD $0xe9c1; BYTE $0x02	/* 4b7 shr $0x2,%ecx */
	LONG $0x0303e581; WORD $0x0303	/* 4ba and $0x3030303,%ebp */
	LONG $0xe56f0f66	/* 4c0 movdqa %xmm5,%xmm4 */
	LONG $0x6f0f44f3; LONG $0x000080a0; BYTE $0x00	/* 4c4 movdqu 0x80(%rax),%xmm12 */
	LONG $0x20e1c148	/* 4cd shl $0x20,%rcx */
	LONG $0xf4710f66; BYTE $0x02	/* 4d1 psllw $0x2,%xmm4 */
	LONG $0xf16f0f66	/* 4d6 movdqa %xmm1,%xmm6 */
	WORD $0x2148; BYTE $0xd9	/* 4da and %rbx,%rcx */
	LONG $0xf2db0f66	/* 4dd pand %xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe1	/* 4e1 pand %xmm9,%xmm4 */
	WORD $0x0948; BYTE $0xe9	/* 4e6 or %rbp,%rcx */
	WORD $0x894c; BYTE $0xc5	/* 4e9 mov %r8,%rbp */
	LONG $0x04e8c149	/* 4ec shr $0x4,%r8 */
	LONG $0xe6eb0f66	/* 4f0 por %xmm6,%xmm4 */
	WORD $0x214c; BYTE $0xdd	/* 4f4 and %r11,%rbp */
	LONG $0x04e1c148	/* 4f7 shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xd8	/* 4fb and %r11,%r8 */
	LONG $0xf46f0f66	/* 4fe movdqa %xmm4,%xmm6 */
	WORD $0x0948; BYTE $0xe9	/* 502 or %rbp,%rcx */
	LONG $0x680f4166; BYTE $0xf2	/* 505 punpckhbw %xmm10,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 50a punpcklbw %xmm10,%xmm4 */
	WORD $0xfd89	/* 50f mov %edi,%ebp */
	WORD $0xedc1; BYTE $0x06	/* 511 shr $0x6,%ebp */
	WORD $0xefc1; BYTE $0x04	/* 514 shr $0x4,%edi */
	LONG $0x6e0f4866; BYTE $0xc1	/* 517 movq %rcx,%xmm0 */
	LONG $0xf50f4166; BYTE $0xf7	/* 51c pmaddwd %xmm15,%xmm6 */
	LONG $0x20e5c148	/* 521 shl $0x20,%rbp */
	LONG $0x0303e781; WORD $0x0303	/* 525 and $0x3030303,%edi */
	LONG $0x6f0f44f3; BYTE $0x38	/* 52b movdqu (%rax),%xmm15 */
	WORD $0x2148; BYTE $0xdd	/* 530 and %rbx,%rbp */
	WORD $0x0948; BYTE $0xfd	/* 533 or %rdi,%rbp */
	LONG $0xf50f4166; BYTE $0xe7	/* 536 pmaddwd %xmm15,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x5078	/* 53b movdqu 0x50(%rax),%xmm15 */
	LONG $0x04e5c148	/* 541 shl $0x4,%rbp */
	LONG $0xe66b0f66	/* 545 packssdw %xmm6,%xmm4 */
	WORD $0x094c; BYTE $0xc5	/* 549 or %r8,%rbp */
	LONG $0xf46f0f66	/* 54c movdqa %xmm4,%xmm6 */
	LONG $0xe56f0f66	/* 550 movdqa %xmm5,%xmm4 */
	LONG $0x6e0f4866; BYTE $0xdd	/* 554 movq %rbp,%xmm3 */
	LONG $0xf4710f66; BYTE $0x01	/* 559 psllw $0x1,%xmm4 */
	LONG $0xc36c0f66	/* 55e punpcklqdq %xmm3,%xmm0 */
	LONG $0x84f80f66; LONG $0x0000a024; BYTE $0x00	/* 562 psubb 0xa0(%rsp),%xmm0 */
	LONG $0xd86f0f66	/* 56b movdqa %xmm0,%xmm3 */
	LONG $0xd8600f66	/* 56f punpcklbw %xmm0,%xmm3 */
	LONG $0xc0680f66	/* 573 punpckhbw %xmm0,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 577 psraw $0x8,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 57c psraw $0x8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 581 movdqa %xmm3,%xmm8 */
	LONG $0x610f4466; BYTE $0xc3	/* 586 punpcklwd %xmm3,%xmm8 */
	LONG $0x700f4166; WORD $0x00f8	/* 58b pshufd $0x0,%xmm8,%xmm7 */
	LONG $0xf7f50f66	/* 591 pmaddwd %xmm7,%xmm6 */
	LONG $0x700f4166; WORD $0xaaf8	/* 595 pshufd $0xaa,%xmm8,%xmm7 */
	LONG $0x2434290f	/* 59b movaps %xmm6,(%rsp) */
	LONG $0xf46f0f66	/* 59f movdqa %xmm4,%xmm6 */
	LONG $0xe16f0f66	/* 5a3 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 5a7 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 5ac pand %xmm9,%xmm6 */
	LONG $0xe2db0f66	/* 5b1 pand %xmm2,%xmm4 */
	LONG $0xe6eb0f66	/* 5b5 por %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 5b9 movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe2	/* 5bd punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4166; BYTE $0xf2	/* 5c2 punpckhbw %xmm10,%xmm6 */
	LONG $0xf50f4166; BYTE $0xe6	/* 5c7 pmaddwd %xmm14,%xmm4 */
	LONG $0xf50f4166; BYTE $0xf7	/* 5cc pmaddwd %xmm15,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x000090b8; BYTE $0x00	/* 5d1 movdqu 0x90(%rax),%xmm15 */
	LONG $0xe66b0f66	/* 5da packssdw %xmm6,%xmm4 */
	LONG $0xf16f0f66	/* 5de movdqa %xmm1,%xmm6 */
	LONG $0xd6710f66; BYTE $0x04	/* 5e2 psrlw $0x4,%xmm6 */
	LONG $0xd1710f66; BYTE $0x06	/* 5e7 psrlw $0x6,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xec	/* 5ec movdqa %xmm4,%xmm13 */
	LONG $0xf50f4466; BYTE $0xef	/* 5f1 pmaddwd %xmm7,%xmm13 */
	LONG $0xfd6f0f66	/* 5f6 movdqa %xmm5,%xmm7 */
	LONG $0xf2db0f66	/* 5fa pand %xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 5fe pand %xmm9,%xmm7 */
	LONG $0xcadb0f66	/* 603 pand %xmm2,%xmm1 */
	LONG $0xe36f0f66	/* 607 movdqa %xmm3,%xmm4 */
	LONG $0x6c290f44; WORD $0x1024	/* 60b movaps %xmm13,0x10(%rsp) */
	LONG $0xf7eb0f66	/* 611 por %xmm7,%xmm6 */
	LONG $0xe3690f66	/* 615 punpckhwd %xmm3,%xmm4 */
	LONG $0x6f0f44f3; WORD $0x3068	/* 619 movdqu 0x30(%rax),%xmm13 */
	LONG $0xfe6f0f66	/* 61f movdqa %xmm6,%xmm7 */
	LONG $0x600f4166; BYTE $0xf2	/* 623 punpcklbw %xmm10,%xmm6 */
	LONG $0x700f4466; WORD $0x00dc	/* 628 pshufd $0x0,%xmm4,%xmm11 */
	LONG $0x680f4166; BYTE $0xfa	/* 62e punpckhbw %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xf4	/* 633 pmaddwd %xmm12,%xmm6 */
	LONG $0x6f0f44f3; LONG $0x0000c0a0; BYTE $0x00	/* 638 movdqu 0xc0(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xff	/* 641 pmaddwd %xmm15,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xfd	/* 646 movdqa %xmm5,%xmm15 */
	LONG $0xf76b0f66	/* 64b packssdw %xmm7,%xmm6 */
	LONG $0x710f4166; WORD $0x01d7	/* 64f psrlw $0x1,%xmm15 */
	LONG $0xfe6f0f66	/* 655 movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xf7	/* 659 movdqa %xmm15,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf1	/* 65e pand %xmm9,%xmm6 */
	LONG $0xf50f4166; BYTE $0xfb	/* 663 pmaddwd %xmm11,%xmm7 */
	LONG $0xceeb0f66	/* 668 por %xmm6,%xmm1 */
	LONG $0x247c290f; BYTE $0x20	/* 66c movaps %xmm7,0x20(%rsp) */
	LONG $0xfc700f66; BYTE $0xaa	/* 671 pshufd $0xaa,%xmm4,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 676 movdqa %xmm1,%xmm15 */
	LONG $0x600f4166; BYTE $0xca	/* 67b punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4566; BYTE $0xfa	/* 680 punpckhbw %xmm10,%xmm15 */
	LONG $0xf50f4166; BYTE $0xcc	/* 685 pmaddwd %xmm12,%xmm1 */
	LONG $0x700f4566; WORD $0x55e0	/* 68a pshufd $0x55,%xmm8,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xf7	/* 690 movdqa %xmm15,%xmm6 */
	LONG $0x700f4566; WORD $0xffc0	/* 695 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000d0b8; BYTE $0x00	/* 69b movdqu 0xd0(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xf7	/* 6a4 pmaddwd %xmm15,%xmm6 */
	LONG $0xce6b0f66	/* 6a9 packssdw %xmm6,%xmm1 */
	LONG $0x766f0ff3; BYTE $0x10	/* 6ad movdqu 0x10(%rsi),%xmm6 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 6b2 movdqa %xmm1,%xmm15 */
	LONG $0x4e6f0ff3; BYTE $0x30	/* 6b7 movdqu 0x30(%rsi),%xmm1 */
	LONG $0xf50f4466; BYTE $0xff	/* 6bc pmaddwd %xmm7,%xmm15 */
	LONG $0xfe6f0f66	/* 6c1 movdqa %xmm6,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 6c5 movdqa %xmm1,%xmm11 */
	LONG $0xf7710f66; BYTE $0x02	/* 6ca psllw $0x2,%xmm7 */
	LONG $0x7c290f44; WORD $0x3024	/* 6cf movaps %xmm15,0x30(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0000b0b8; BYTE $0x00	/* 6d5 movdqu 0xb0(%rax),%xmm15 */
	LONG $0xdb0f4466; BYTE $0xda	/* 6de pand %xmm2,%xmm11 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 6e3 pand %xmm9,%xmm7 */
	LONG $0xeb0f4166; BYTE $0xfb	/* 6e8 por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 6ed movdqa %xmm7,%xmm11 */
	LONG $0x600f4166; BYTE $0xfa	/* 6f2 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xda	/* 6f7 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4566; BYTE $0xdd	/* 6fc pmaddwd %xmm13,%xmm11 */
	LONG $0x6f0f44f3; WORD $0x2068	/* 701 movdqu 0x20(%rax),%xmm13 */
	LONG $0xf50f4166; BYTE $0xfd	/* 707 pmaddwd %xmm13,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfb	/* 70c packssdw %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xde	/* 711 movdqa %xmm6,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xef	/* 716 movdqa %xmm7,%xmm13 */
	LONG $0x710f4166; WORD $0x01f3	/* 71b psllw $0x1,%xmm11 */
	LONG $0xf96f0f66	/* 721 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 725 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xd9	/* 72a pand %xmm9,%xmm11 */
	LONG $0xf50f4566; BYTE $0xec	/* 72f pmaddwd %xmm12,%xmm13 */
	LONG $0x6f0f44f3; WORD $0x7060	/* 734 movdqu 0x70(%rax),%xmm12 */
	LONG $0xfadb0f66	/* 73a pand %xmm2,%xmm7 */
	LONG $0x6c290f44; WORD $0x4024	/* 73e movaps %xmm13,0x40(%rsp) */
	LONG $0xeb0f4166; BYTE $0xfb	/* 744 por %xmm11,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 749 movdqa %xmm7,%xmm11 */
	LONG $0x600f4166; BYTE $0xfa	/* 74e punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xda	/* 753 punpckhbw %xmm10,%xmm11 */
	LONG $0xf50f4566; BYTE $0xdc	/* 758 pmaddwd %xmm12,%xmm11 */
	LONG $0x6f0f44f3; WORD $0x6060	/* 75d movdqu 0x60(%rax),%xmm12 */
	LONG $0xf50f4166; BYTE $0xfc	/* 763 pmaddwd %xmm12,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xfb	/* 768 packssdw %xmm11,%xmm7 */
	LONG $0x700f4466; WORD $0x55dc	/* 76d pshufd $0x55,%xmm4,%xmm11 */
	LONG $0xe4700f66; BYTE $0xff	/* 773 pshufd $0xff,%xmm4,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 778 movdqa %xmm7,%xmm12 */
	LONG $0xf96f0f66	/* 77d movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* 781 psrlw $0x4,%xmm7 */
	LONG $0xd1710f66; BYTE $0x06	/* 786 psrlw $0x6,%xmm1 */
	LONG $0xf50f4566; BYTE $0xe0	/* 78b pmaddwd %xmm8,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 790 movdqa %xmm6,%xmm8 */
	LONG $0xfadb0f66	/* 795 pand %xmm2,%xmm7 */
	LONG $0xcadb0f66	/* 799 pand %xmm2,%xmm1 */
	LONG $0x64290f44; WORD $0x5024	/* 79d movaps %xmm12,0x50(%rsp) */
	LONG $0xdb0f4566; BYTE $0xc1	/* 7a3 pand %xmm9,%xmm8 */
	LONG $0xeb0f4166; BYTE $0xf8	/* 7a8 por %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 7ad movdqa %xmm7,%xmm8 */
	LONG $0x600f4166; BYTE $0xfa	/* 7b2 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4566; BYTE $0xc2	/* 7b7 punpckhbw %xmm10,%xmm8 */
	LONG $0xf50f4566; BYTE $0xc7	/* 7bc pmaddwd %xmm15,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000a0b8; BYTE $0x00	/* 7c1 movdqu 0xa0(%rax),%xmm15 */
	LONG $0xf50f4166; BYTE $0xff	/* 7ca pmaddwd %xmm15,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xf8	/* 7cf packssdw %xmm8,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc7	/* 7d4 movdqa %xmm7,%xmm8 */
	LONG $0xfe6f0f66	/* 7d9 movdqa %xmm6,%xmm7 */
	LONG $0xd7710f66; BYTE $0x01	/* 7dd psrlw $0x1,%xmm7 */
	LONG $0xf50f4566; BYTE $0xc3	/* 7e2 pmaddwd %xmm11,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 7e7 pand %xmm9,%xmm7 */
	LONG $0x44290f44; WORD $0x6024	/* 7ec movaps %xmm8,0x60(%rsp) */
	LONG $0xcfeb0f66	/* 7f2 por %xmm7,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 7f6 movdqa %xmm1,%xmm11 */
	LONG $0x600f4166; BYTE $0xca	/* 7fb punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4566; BYTE $0xda	/* 800 punpckhbw %xmm10,%xmm11 */
	LONG $0x6f0f4566; BYTE $0xc3	/* 805 movdqa %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000f098; BYTE $0x00	/* 80a movdqu 0xf0(%rax),%xmm11 */
	LONG $0xf50f4566; BYTE $0xc3	/* 813 pmaddwd %xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x0000e098; BYTE $0x00	/* 818 movdqu 0xe0(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 821 pmaddwd %xmm11,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd8	/* 826 movdqa %xmm0,%xmm11 */
	LONG $0x6b0f4166; BYTE $0xc8	/* 82b packssdw %xmm8,%xmm1 */
	LONG $0x610f4466; BYTE $0xd8	/* 830 punpcklwd %xmm0,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xf9	/* 835 movdqa %xmm1,%xmm15 */
	LONG $0xcd6f0f66	/* 83a movdqa %xmm5,%xmm1 */
	LONG $0x6f0f4566; BYTE $0xf3	/* 83e movdqa %xmm11,%xmm14 */
	LONG $0xf50f4466; BYTE $0xfc	/* 843 pmaddwd %xmm4,%xmm15 */
	LONG $0x666f0ff3; BYTE $0x40	/* 848 movdqu 0x40(%rsi),%xmm4 */
	LONG $0xd1710f66; BYTE $0x02	/* 84d psrlw $0x2,%xmm1 */
	LONG $0x700f4566; WORD $0x00c3	/* 852 pshufd $0x0,%xmm11,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 858 pand %xmm9,%xmm1 */
	LONG $0x7c290f44; WORD $0x7024	/* 85d movaps %xmm15,0x70(%rsp) */
	LONG $0x6f0f44f3; LONG $0x00011098; BYTE $0x00	/* 863 movdqu 0x110(%rax),%xmm11 */
	LONG $0x6f0f44f3; LONG $0x000150a0; BYTE $0x00	/* 86c movdqu 0x150(%rax),%xmm12 */
	LONG $0x6f0f44f3; LONG $0x000130b8; BYTE $0x00	/* 875 movdqu 0x130(%rax),%xmm15 */
	LONG $0xfc6f0f66	/* 87e movdqa %xmm4,%xmm7 */
	LONG $0x9cf50f66; LONG $0x0000c024; BYTE $0x00	/* 882 pmaddwd 0xc0(%rsp),%xmm3 */
	LONG $0xfadb0f66	/* 88b pand %xmm2,%xmm7 */
	LONG $0xcfeb0f66	/* 88f por %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 893 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xca	/* 897 punpcklbw %xmm10,%xmm1 */
	LONG $0x680f4166; BYTE $0xfa	/* 89c punpckhbw %xmm10,%xmm7 */
	LONG $0xf50f4166; BYTE $0xfb	/* 8a1 pmaddwd %xmm11,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x00010098; BYTE $0x00	/* 8a6 movdqu 0x100(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 8af pmaddwd %xmm11,%xmm1 */
	LONG $0xcf6b0f66	/* 8b4 packssdw %xmm7,%xmm1 */
	LONG $0x700f4166; WORD $0xaafe	/* 8b8 pshufd $0xaa,%xmm14,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xd9	/* 8be movdqa %xmm1,%xmm11 */
	LONG $0xcd6f0f66	/* 8c3 movdqa %xmm5,%xmm1 */
	LONG $0xf50f4566; BYTE $0xd8	/* 8c7 pmaddwd %xmm8,%xmm11 */
	LONG $0xd1710f66; BYTE $0x03	/* 8cc psrlw $0x3,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc4	/* 8d1 movdqa %xmm4,%xmm8 */
	LONG $0x710f4166; WORD $0x02d0	/* 8d6 psrlw $0x2,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xc9	/* 8dc pand %xmm9,%xmm1 */
	LONG $0x9c290f44; LONG $0x00008024; BYTE $0x00	/* 8e1 movaps %xmm11,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd8	/* 8ea movdqa %xmm0,%xmm11 */
	LONG $0xdb0f4466; BYTE $0xc2	/* 8ef pand %xmm2,%xmm8 */
	LONG $0x690f4466; BYTE $0xd8	/* 8f4 punpckhwd %xmm0,%xmm11 */
	LONG $0x84f50f66; LONG $0x0000b024; BYTE $0x00	/* 8f9 pmaddwd 0xb0(%rsp),%xmm0 */
	LONG $0xeb0f4466; BYTE $0xc1	/* 902 por %xmm1,%xmm8 */
	LONG $0x6f0f4566; BYTE $0xeb	/* 907 movdqa %xmm11,%xmm13 */
	LONG $0x6f0f4166; BYTE $0xc8	/* 90c movdqa %xmm8,%xmm1 */
	LONG $0x600f4566; BYTE $0xc2	/* 911 punpcklbw %xmm10,%xmm8 */
	LONG $0xd8fe0f66	/* 916 paddd %xmm0,%xmm3 */
	LONG $0x046f0f66; BYTE $0x24	/* 91a movdqa (%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xca	/* 91f punpckhbw %xmm10,%xmm1 */
	LONG $0xf3720f66; BYTE $0x02	/* 924 pslld $0x2,%xmm3 */
	LONG $0x44fe0f66; WORD $0x1024	/* 929 paddd 0x10(%rsp),%xmm0 */
	LONG $0xf50f4166; BYTE $0xcc	/* 92f pmaddwd %xmm12,%xmm1 */
	LONG $0x6f0f44f3; LONG $0x000140a0; BYTE $0x00	/* 934 movdqu 0x140(%rax),%xmm12 */
	LONG $0xf50f4566; BYTE $0xe0	/* 93d pmaddwd %xmm8,%xmm12 */
	LONG $0x700f4566; WORD $0x00c3	/* 942 pshufd $0x0,%xmm11,%xmm8 */
	LONG $0x6f0f44f3; LONG $0x00019098; BYTE $0x00	/* 948 movdqu 0x190(%rax),%xmm11 */
	LONG $0x6b0f4466; BYTE $0xe1	/* 951 packssdw %xmm1,%xmm12 */
	LONG $0xcc6f0f66	/* 956 movdqa %xmm4,%xmm1 */
	LONG $0xd1710f66; BYTE $0x04	/* 95a psrlw $0x4,%xmm1 */
	LONG $0xd4710f66; BYTE $0x06	/* 95f psrlw $0x6,%xmm4 */
	LONG $0xf50f4466; BYTE $0xe7	/* 964 pmaddwd %xmm7,%xmm12 */
	LONG $0xfd6f0f66	/* 969 movdqa %xmm5,%xmm7 */
	LONG $0xcadb0f66	/* 96d pand %xmm2,%xmm1 */
	LONG $0xe2db0f66	/* 971 pand %xmm2,%xmm4 */
	LONG $0xd7710f66; BYTE $0x04	/* 975 psrlw $0x4,%xmm7 */
	LONG $0xd5710f66; BYTE $0x05	/* 97a psrlw $0x5,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xf9	/* 97f pand %xmm9,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe9	/* 984 pand %xmm9,%xmm5 */
	LONG $0xcfeb0f66	/* 989 por %xmm7,%xmm1 */
	LONG $0xe5eb0f66	/* 98d por %xmm5,%xmm4 */
	LONG $0xf96f0f66	/* 991 movdqa %xmm1,%xmm7 */
	LONG $0x600f4166; BYTE $0xca	/* 995 punpcklbw %xmm10,%xmm1 */
	LONG $0xec6f0f66	/* 99a movdqa %xmm4,%xmm5 */
	LONG $0x680f4166; BYTE $0xfa	/* 99e punpckhbw %xmm10,%xmm7 */
	LONG $0x680f4166; BYTE $0xea	/* 9a3 punpckhbw %xmm10,%xmm5 */
	LONG $0x600f4166; BYTE $0xe2	/* 9a8 punpcklbw %xmm10,%xmm4 */
	LONG $0xf50f4166; BYTE $0xfb	/* 9ad pmaddwd %xmm11,%xmm7 */
	LONG $0x6f0f44f3; LONG $0x00018098; BYTE $0x00	/* 9b2 movdqu 0x180(%rax),%xmm11 */
	LONG $0xf50f4166; BYTE $0xcb	/* 9bb pmaddwd %xmm11,%xmm1 */
	LONG $0xcf6b0f66	/* 9c0 packssdw %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 9c4 movdqa %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001b0	/* 9c8 movdqu 0x1b0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xf8	/* 9d0 pmaddwd %xmm8,%xmm7 */
	LONG $0x700f4566; WORD $0xaac5	/* 9d5 pshufd $0xaa,%xmm13,%xmm8 */
	LONG $0x24bc290f; LONG $0x00000090	/* 9db movaps %xmm7,0x90(%rsp) */
	LONG $0xfd6f0f66	/* 9e3 movdqa %xmm5,%xmm7 */
	LONG $0xa86f0ff3; LONG $0x000001d0	/* 9e7 movdqu 0x1d0(%rax),%xmm5 */
	LONG $0xfdf50f66	/* 9ef pmaddwd %xmm5,%xmm7 */
	LONG $0xa86f0ff3; LONG $0x000001c0	/* 9f3 movdqu 0x1c0(%rax),%xmm5 */
	LONG $0xecf50f66	/* 9fb pmaddwd %xmm4,%xmm5 */
	LONG $0x666f0ff3; BYTE $0x50	/* 9ff movdqu 0x50(%rsi),%xmm4 */
	WORD $0x0148; BYTE $0xd6	/* a04 add %rdx,%rsi */
	LONG $0x6f0f4466; BYTE $0xdd	/* a07 movdqa %xmm5,%xmm11 */
	LONG $0xee6f0f66	/* a0c movdqa %xmm6,%xmm5 */
	LONG $0x6b0f4466; BYTE $0xdf	/* a10 packssdw %xmm7,%xmm11 */
	LONG $0xd5710f66; BYTE $0x02	/* a15 psrlw $0x2,%xmm5 */
	LONG $0x700f4166; WORD $0x55fe	/* a1a pshufd $0x55,%xmm14,%xmm7 */
	LONG $0xf50f4566; BYTE $0xd8	/* a20 pmaddwd %xmm8,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xc5	/* a25 movdqa %xmm5,%xmm8 */
	LONG $0xec6f0f66	/* a2a movdqa %xmm4,%xmm5 */
	LONG $0xeadb0f66	/* a2e pand %xmm2,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xc1	/* a32 pand %xmm9,%xmm8 */
	LONG $0x700f4566; WORD $0xfff6	/* a37 pshufd $0xff,%xmm14,%xmm14 */
	LONG $0xeb0f4466; BYTE $0xc5	/* a3d por %xmm5,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xe8	/* a42 movdqa %xmm8,%xmm5 */
	LONG $0x600f4566; BYTE $0xc2	/* a47 punpcklbw %xmm10,%xmm8 */
	LONG $0x680f4166; BYTE $0xea	/* a4c punpckhbw %xmm10,%xmm5 */
	LONG $0xf50f4166; BYTE $0xef	/* a51 pmaddwd %xmm15,%xmm5 */
	LONG $0x6f0f44f3; LONG $0x000120b8; BYTE $0x00	/* a56 movdqu 0x120(%rax),%xmm15 */
	LONG $0xf50f4566; BYTE $0xc7	/* a5f pmaddwd %xmm15,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc5	/* a64 packssdw %xmm5,%xmm8 */
	LONG $0xee6f0f66	/* a69 movdqa %xmm6,%xmm5 */
	LONG $0xf50f4466; BYTE $0xc7	/* a6d pmaddwd %xmm7,%xmm8 */
	LONG $0xd5710f66; BYTE $0x03	/* a72 psrlw $0x3,%xmm5 */
	LONG $0xfc6f0f66	/* a77 movdqa %xmm4,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* a7b psrlw $0x2,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe9	/* a80 pand %xmm9,%xmm5 */
	LONG $0xfadb0f66	/* a85 pand %xmm2,%xmm7 */
	LONG $0xfdeb0f66	/* a89 por %xmm5,%xmm7 */
	LONG $0xef6f0f66	/* a8d movdqa %xmm7,%xmm5 */
	LONG $0x600f4166; BYTE $0xfa	/* a91 punpcklbw %xmm10,%xmm7 */
	LONG $0x680f4166; BYTE $0xea	/* a96 punpckhbw %xmm10,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xfd	/* a9b movdqa %xmm5,%xmm15 */
	LONG $0xa86f0ff3; LONG $0x00000170	/* aa0 movdqu 0x170(%rax),%xmm5 */
	LONG $0xf50f4466; BYTE $0xfd	/* aa8 pmaddwd %xmm5,%xmm15 */
	LONG $0xa86f0ff3; LONG $0x00000160	/* aad movdqu 0x160(%rax),%xmm5 */
	LONG $0xeff50f66	/* ab5 pmaddwd %xmm7,%xmm5 */
	LONG $0xfe6f0f66	/* ab9 movdqa %xmm6,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* abd psrlw $0x4,%xmm7 */
	LONG $0xd6710f66; BYTE $0x05	/* ac2 psrlw $0x5,%xmm6 */
	LONG $0x6b0f4166; BYTE $0xef	/* ac7 packssdw %xmm15,%xmm5 */
	LONG $0xf50f4166; BYTE $0xee	/* acc pmaddwd %xmm14,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xf7	/* ad1 movdqa %xmm7,%xmm14 */
	LONG $0xfc6f0f66	/* ad6 movdqa %xmm4,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* ada psrlw $0x4,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xf1	/* adf pand %xmm9,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xf1	/* ae4 pand %xmm9,%xmm6 */
	LONG $0xfadb0f66	/* ae9 pand %xmm2,%xmm7 */
	LONG $0xd4710f66; BYTE $0x06	/* aed psrlw $0x6,%xmm4 */
	LONG $0x700f4566; WORD $0x55fd	/* af2 pshufd $0x55,%xmm13,%xmm15 */
	LONG $0xeb0f4166; BYTE $0xfe	/* af8 por %xmm14,%xmm7 */
	LONG $0xe2db0f66	/* afd pand %xmm2,%xmm4 */
	LONG $0x700f4566; WORD $0xffed	/* b01 pshufd $0xff,%xmm13,%xmm13 */
	LONG $0x6f0f4466; BYTE $0xf7	/* b07 movdqa %xmm7,%xmm14 */
	LONG $0x600f4166; BYTE $0xfa	/* b0c punpcklbw %xmm10,%xmm7 */
	LONG $0xe6eb0f66	/* b11 por %xmm6,%xmm4 */
	LONG $0x746f0f66; WORD $0x2024	/* b15 movdqa 0x20(%rsp),%xmm6 */
	LONG $0x680f4566; BYTE $0xf2	/* b1b punpckhbw %xmm10,%xmm14 */
	LONG $0x74fe0f66; WORD $0x3024	/* b20 paddd 0x30(%rsp),%xmm6 */
	LONG $0xf50f4466; BYTE $0xf1	/* b26 pmaddwd %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001a0	/* b2b movdqu 0x1a0(%rax),%xmm1 */
	LONG $0xc6fe0f66	/* b33 paddd %xmm6,%xmm0 */
	LONG $0x746f0f66; WORD $0x4024	/* b37 movdqa 0x40(%rsp),%xmm6 */
	LONG $0x74fe0f66; WORD $0x5024	/* b3d paddd 0x50(%rsp),%xmm6 */
	LONG $0xf9f50f66	/* b43 pmaddwd %xmm1,%xmm7 */
	LONG $0x886f0ff3; LONG $0x000001f0	/* b47 movdqu 0x1f0(%rax),%xmm1 */
	LONG $0x74fe0f66; WORD $0x6024	/* b4f paddd 0x60(%rsp),%xmm6 */
	LONG $0x6b0f4166; BYTE $0xfe	/* b55 packssdw %xmm14,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xf4	/* b5a movdqa %xmm4,%xmm14 */
	LONG $0x600f4166; BYTE $0xe2	/* b5f punpcklbw %xmm10,%xmm4 */
	LONG $0x680f4566; BYTE $0xf2	/* b64 punpckhbw %xmm10,%xmm14 */
	LONG $0xc6fe0f66	/* b69 paddd %xmm6,%xmm0 */
	LONG $0x746f0f66; WORD $0x7024	/* b6d movdqa 0x70(%rsp),%xmm6 */
	LONG $0xb4fe0f66; LONG $0x00008024; BYTE $0x00	/* b73 paddd 0x80(%rsp),%xmm6 */
	LONG $0xf50f4466; BYTE $0xf1	/* b7c pmaddwd %xmm1,%xmm14 */
	LONG $0x886f0ff3; LONG $0x000001e0	/* b81 movdqu 0x1e0(%rax),%xmm1 */
	LONG $0xf50f4166; BYTE $0xff	/* b89 pmaddwd %xmm15,%xmm7 */
	LONG $0xfe0f4166; BYTE $0xf4	/* b8e paddd %xmm12,%xmm6 */
	LONG $0xeffe0f66	/* b93 paddd %xmm7,%xmm5 */
	LONG $0xe1f50f66	/* b97 pmaddwd %xmm1,%xmm4 */
	LONG $0xc6fe0f66	/* b9b paddd %xmm6,%xmm0 */
	LONG $0x8c6f0f66; LONG $0x00009024; BYTE $0x00	/* b9f movdqa 0x90(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xe6	/* ba8 packssdw %xmm14,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xcb	/* bad paddd %xmm11,%xmm1 */
	LONG $0xf50f4166; BYTE $0xe5	/* bb2 pmaddwd %xmm13,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xc8	/* bb7 paddd %xmm8,%xmm1 */
	LONG $0xecfe0f66	/* bbc paddd %xmm4,%xmm5 */
	LONG $0xc8fe0f66	/* bc0 paddd %xmm0,%xmm1 */
	LONG $0xcdfe0f66	/* bc4 paddd %xmm5,%xmm1 */
	LONG $0xcbfa0f66	/* bc8 psubd %xmm3,%xmm1 */
	LONG $0x4e110f41; BYTE $0xe0	/* bcc movups %xmm1,-0x20(%r14) */
	WORD $0x394d; BYTE $0xe1	/* bd1 cmp %r12,%r9 */
	LONG $0xf8ac850f; WORD $0xffff	/* bd4 jne 486 */
	LONG $0x24ac8b48; LONG $0x000000e0	/* bda mov 0xe0(%rsp),%rbp */
	LONG $0x6f0f41f3; WORD $0x0045	/* be2 movdqu 0x0(%r13),%xmm0 */
	LONG $0x6f0f41f3; WORD $0x2055	/* be8 movdqu 0x20(%r13),%xmm2 */
	LONG $0x24b48b4c; LONG $0x00000268	/* bee mov 0x268(%rsp),%r14 */
	LONG $0x154cbf0f; BYTE $0x6c	/* bf6 movswl 0x6c(%rbp,%rdx,1),%ecx */
	LONG $0x6c75bf0f	/* bfb movswl 0x6c(%rbp),%esi */
	LONG $0xc86f0f66	/* bff movdqa %xmm0,%xmm1 */
	LONG $0xca6a0f66	/* c03 punpckhdq %xmm2,%xmm1 */
	LONG $0x4cbf0f46; WORD $0x6c35	/* c07 movswl 0x6c(%rbp,%r14,1),%r9d */
	LONG $0xc2620f66	/* c0d punpckldq %xmm2,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x6055	/* c11 movdqu 0x60(%r13),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* c17 shl $0xd,%ecx */
	WORD $0xe6c1; BYTE $0x0d	/* c1a shl $0xd,%esi */
	LONG $0xc1fe0f66	/* c1d paddd %xmm1,%xmm0 */
	LONG $0x6f0f41f3; WORD $0x404d	/* c21 movdqu 0x40(%r13),%xmm1 */
	LONG $0xe000e181; WORD $0x8fff	/* c27 and $0x8fffe000,%ecx */
	LONG $0xe000e681; WORD $0x8fff	/* c2d and $0x8fffe000,%esi */
	LONG $0x0de1c141	/* c33 shl $0xd,%r9d */
	LONG $0x0000be49; LONG $0x00000080; WORD $0x0080	/* c37 movabs $0x80000000800000,%r14 */
	LONG $0x20e1c148	/* c41 shl $0x20,%rcx */
	LONG $0xe16f0f66	/* c45 movdqa %xmm1,%xmm4 */
	LONG $0x00e18141; WORD $0xffe0; BYTE $0x8f	/* c49 and $0x8fffe000,%r9d */
	LONG $0x24bc8b48; LONG $0x000000f0	/* c50 mov 0xf0(%rsp),%rdi */
	WORD $0x0948; BYTE $0xf1	/* c58 or %rsi,%rcx */
	LONG $0xe26a0f66	/* c5b punpckhdq %xmm2,%xmm4 */
	LONG $0x24b48b48; LONG $0x00000290	/* c5f mov 0x290(%rsp),%rsi */
	LONG $0xca620f66	/* c67 punpckldq %xmm2,%xmm1 */
	LONG $0xccfe0f66	/* c6b paddd %xmm4,%xmm1 */
	LONG $0xe06f0f66	/* c6f movdqa %xmm0,%xmm4 */
	LONG $0x24848b4c; LONG $0x00000110	/* c73 mov 0x110(%rsp),%r8 */
	LONG $0x249c280f; LONG $0x00000100	/* c7b movaps 0x100(%rsp),%xmm3 */
	LONG $0x3574bf0f; BYTE $0x6c	/* c83 movswl 0x6c(%rbp,%rsi,1),%esi */
	LONG $0xe16d0f66	/* c88 punpckhqdq %xmm1,%xmm4 */
	LONG $0xc16c0f66	/* c8c punpcklqdq %xmm1,%xmm0 */
	LONG $0x24b4280f; LONG $0x00000120	/* c90 movaps 0x120(%rsp),%xmm6 */
	LONG $0xc4fe0f66	/* c98 paddd %xmm4,%xmm0 */
	LONG $0x6e0f4866; BYTE $0xe1	/* c9c movq %rcx,%xmm4 */
	LONG $0x24bc280f; LONG $0x00000130	/* ca1 movaps 0x130(%rsp),%xmm7 */
	WORD $0xe6c1; BYTE $0x0d	/* ca9 shl $0xd,%esi */
	WORD $0x5b0f; BYTE $0xc0	/* cac cvtdq2ps %xmm0,%xmm0 */
	LONG $0xe000e681; WORD $0x8fff	/* caf and $0x8fffe000,%esi */
	LONG $0x20e6c148	/* cb5 shl $0x20,%rsi */
	WORD $0x094c; BYTE $0xce	/* cb9 or %r9,%rsi */
	LONG $0x310c8d4e	/* cbc lea (%rcx,%r14,1),%r9 */
	LONG $0x6e0f4866; BYTE $0xd6	/* cc0 movq %rsi,%xmm2 */
	WORD $0x0149; BYTE $0xf6	/* cc5 add %rsi,%r14 */
	LONG $0x24b48b48; LONG $0x00000260	/* cc8 mov 0x260(%rsp),%rsi */
	WORD $0x094d; BYTE $0xf1	/* cd0 or %r14,%r9 */
	LONG $0xe26c0f66	/* cd3 punpcklqdq %xmm2,%xmm4 */
	WORD $0x0c8b; BYTE $0xbe	/* cd7 mov (%rsi,%rdi,4),%ecx */
	WORD $0x094d; BYTE $0xc8	/* cda or %r9,%r8 */
	LONG $0xfffff981; WORD $0x467f	/* cdd cmp $0x467fffff,%ecx */
	WORD $0x0f7e	/* ce3 jle cf4 */
	LONG $0x0000be48; LONG $0x00001000; WORD $0x1000	/* ce5 movabs $0x1000000010000000,%rsi */
	WORD $0xc931	/* cef xor %ecx,%ecx */
	WORD $0x0949; BYTE $0xf0	/* cf1 or %rsi,%r8 */
	LONG $0xc96e0f66	/* cf4 movd %ecx,%xmm1 */
	LONG $0x6ec58348	/* cf8 add $0x6e,%rbp */
	LONG $0x01c78348	/* cfc add $0x1,%rdi */
	LONG $0x20c78349	/* d00 add $0x20,%r15 */
	LONG $0x8c590ff3; LONG $0x00028024; BYTE $0x00	/* d04 mulss 0x280(%rsp),%xmm1 */
	LONG $0xb8c48149; WORD $0x0001; BYTE $0x00	/* d0d add $0x1b8,%r12 */
	LONG $0x00c28149; WORD $0x0001; BYTE $0x00	/* d14 add $0x100,%r10 */
	LONG $0x00c9c60f	/* d1b shufps $0x0,%xmm1,%xmm1 */
	WORD $0x590f; BYTE $0xcc	/* d1f mulps %xmm4,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* d22 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xcb	/* d25 addps %xmm3,%xmm1 */
	WORD $0x280f; BYTE $0xde	/* d28 movaps %xmm6,%xmm3 */
	LONG $0x24bc3948; LONG $0x000005b8	/* d2b cmp %rdi,0x5b8(%rsp) */
	WORD $0x1874	/* d33 je d4d */
	LONG $0x24b4280f; LONG $0x000000d0	/* d35 movaps 0xd0(%rsp),%xmm6 */
	LONG $0x24bc290f; LONG $0x000000d0	/* d3d movaps %xmm7,0xd0(%rsp) */
	WORD $0x280f; BYTE $0xf9	/* d45 movaps %xmm1,%xmm7 */
	LONG $0xfff434e9; BYTE $0xff	/* d48 jmp 181 */
	WORD $0x280f; BYTE $0xc1	/* d4d movaps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xf7	/* d50 addps %xmm7,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xf9	/* d53 movdqa %xmm9,%xmm15 */
	WORD $0x894c; BYTE $0xc6	/* d58 mov %r8,%rsi */
	LONG $0x24a4280f; LONG $0x000000d0	/* d5b movaps 0xd0(%rsp),%xmm4 */
	LONG $0x248c8b4c; LONG $0x00000140	/* d63 mov 0x140(%rsp),%r9 */
	LONG $0x0000b848; LONG $0x00001000; WORD $0x1000	/* d6b movabs $0x1000000010000000,%rax */
	LONG $0x24848b4c; LONG $0x00000150	/* d75 mov 0x150(%rsp),%r8 */
	WORD $0x580f; BYTE $0xc4	/* d7d addps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc6	/* d80 addps %xmm6,%xmm0 */
	LONG $0x01110f41	/* d83 movups %xmm0,(%r9) */
	WORD $0x8548; BYTE $0xc6	/* d87 test %rax,%rsi */
	LONG $0x19ec840f; WORD $0x0000	/* d8a je 277c */
	LONG $0x0d6f0ff3; LONG $0x00001a43	/* d90 movdqa 0x0(%rip),%xmm1 = 27db, as it lies */
	LONG $0x24848b48; LONG $0x00000160	/* d98 mov 0x160(%rsp),%rax */
	WORD $0x894c; BYTE $0xcd	/* da0 mov %r9,%rbp */
	LONG $0x10498d4d	/* da3 lea 0x10(%r9),%r9 */
	LONG $0x24948948; LONG $0x000002b8	/* da7 mov %rdx,0x2b8(%rsp) */
	LONG $0x24bc8b48; LONG $0x000002d0	/* daf mov 0x2d0(%rsp),%rdi */
	LONG $0x05100ff3; LONG $0x000019ec	/* db7 movss 0x0(%rip),%xmm0 = 27ab */
	LONG $0x24948b4c; LONG $0x00000170	/* dbf mov 0x170(%rsp),%r10 */
	LONG $0x156f0ff3; LONG $0x000019fc	/* dc7 movdqa 0x0(%rip),%xmm2 = 27cb, as it lies */
	LONG $0x00c0c60f	/* dcf shufps $0x0,%xmm0,%xmm0 */
	LONG $0x2494290f; LONG $0x00000220	/* dd3 movaps %xmm2,0x220(%rsp) */
	LONG $0x6f0f44f3; LONG $0x0019b735; BYTE $0x00	/* ddb movdqa 0x0(%rip),%xmm14 = 279b, as it lies */
	LONG $0xd16f0f66	/* de4 movdqa %xmm1,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xfe	/* de8 movdqa %xmm14,%xmm15 */
	LONG $0x2494290f; LONG $0x00000230	/* ded movaps %xmm2,0x230(%rsp) */
	LONG $0x6f0f4566; BYTE $0xf1	/* df5 movdqa %xmm9,%xmm14 */
	LONG $0x2484290f; LONG $0x00000240	/* dfa movaps %xmm0,0x240(%rsp) */
	LONG $0xd2ef0f66	/* e02 pxor %xmm2,%xmm2 */
	WORD $0x894d; BYTE $0xd6	/* e06 mov %r10,%r14 */
	WORD $0x894c; BYTE $0xc6	/* e09 mov %r8,%rsi */
	LONG $0x249c8b48; LONG $0x00000260	/* e0c mov 0x260(%rsp),%rbx */
	LONG $0x249c8b4c; LONG $0x000005b0	/* e14 mov 0x5b0(%rsp),%r11 */
	LONG $0x24948b48; LONG $0x000002a8	/* e1c mov 0x2a8(%rsp),%rdx */
	LONG $0x2454290f; BYTE $0x20	/* e24 movaps %xmm2,0x20(%rsp) */
	LONG $0x2454290f; BYTE $0x40	/* e29 movaps %xmm2,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* e2e movaps %xmm2,0x10(%rsp) */
	LONG $0x2454290f; BYTE $0x30	/* e33 movaps %xmm2,0x30(%rsp) */
	LONG $0x2484894c; LONG $0x00000298	/* e38 mov %r8,0x298(%rsp) */
	LONG $0x24ac8948; LONG $0x000002a0	/* e40 mov %rbp,0x2a0(%rsp) */
	WORD $0x14eb	/* e48 jmp e5e */
	LONG $0x2454290f; BYTE $0x20	/* e4a movaps %xmm2,0x20(%rsp) */
	LONG $0x2454280f; BYTE $0x40	/* e4f movaps 0x40(%rsp),%xmm2 */
	LONG $0x2444290f; BYTE $0x40	/* e54 movaps %xmm0,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* e59 movaps %xmm2,0x10(%rsp) */
	LONG $0x3a6f0ff3	/* e5e movdqu (%rdx),%xmm7 */
	LONG $0x6ec68348	/* e62 add $0x6e,%rsi */
	LONG $0x20c38349	/* e66 add $0x20,%r11 */
	LONG $0x04c38348	/* e6a add $0x4,%rbx */
	LONG $0x0000bd49; LONG $0x03030000; WORD $0x0303	/* e6e movabs $0x303030300000000,%r13 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* e78 add $0x100,%rdx */
	LONG $0xc76f0f66	/* e7f movdqa %xmm7,%xmm0 */
	LONG $0xc7600f66	/* e83 punpcklbw %xmm7,%xmm0 */
	LONG $0xff680f66	/* e87 punpckhbw %xmm7,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe0	/* e8b movdqa %xmm0,%xmm12 */
	LONG $0xe7710f66; BYTE $0x08	/* e90 psraw $0x8,%xmm7 */
	LONG $0x710f4166; WORD $0x08e4	/* e95 psraw $0x8,%xmm12 */
	LONG $0x1078110f	/* e9b movups %xmm7,0x10(%rax) */
	LONG $0x20110f44	/* e9f movups %xmm12,(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* ea3 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* eab movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* eaf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* eb3 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* eb7 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* ebb movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* ebf psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* ec4 psraw $0x8,%xmm3 */
	LONG $0x2050110f	/* ec9 movups %xmm2,0x20(%rax) */
	LONG $0x3058110f	/* ecd movups %xmm3,0x30(%rax) */
	LONG $0xb26f0ff3; LONG $0xffffff20	/* ed1 movdqu -0xe0(%rdx),%xmm6 */
	LONG $0x2454290f; BYTE $0x50	/* ed9 movaps %xmm2,0x50(%rsp) */
	LONG $0xee6f0f66	/* ede movdqa %xmm6,%xmm5 */
	LONG $0x245c290f; BYTE $0x60	/* ee2 movaps %xmm3,0x60(%rsp) */
	LONG $0xee600f66	/* ee7 punpcklbw %xmm6,%xmm5 */
	LONG $0xf6680f66	/* eeb punpckhbw %xmm6,%xmm6 */
	LONG $0x6f0f4466; BYTE $0xdd	/* eef movdqa %xmm5,%xmm11 */
	LONG $0xe6710f66; BYTE $0x08	/* ef4 psraw $0x8,%xmm6 */
	LONG $0x710f4166; WORD $0x08e3	/* ef9 psraw $0x8,%xmm11 */
	LONG $0x5070110f	/* eff movups %xmm6,0x50(%rax) */
	LONG $0x58110f44; BYTE $0x40	/* f03 movups %xmm11,0x40(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* f08 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f10 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f14 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f18 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* f1c movdqa %xmm1,%xmm5 */
	LONG $0xe06f0f66	/* f20 movdqa %xmm0,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* f24 psraw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* f29 psraw $0x8,%xmm4 */
	LONG $0x6068110f	/* f2e movups %xmm5,0x60(%rax) */
	LONG $0x7060110f	/* f32 movups %xmm4,0x70(%rax) */
	LONG $0x246c290f; BYTE $0x70	/* f36 movaps %xmm5,0x70(%rsp) */
	LONG $0xaa6f0ff3; LONG $0xffffff40	/* f3b movdqu -0xc0(%rdx),%xmm5 */
	LONG $0x24a4290f; LONG $0x00000080	/* f43 movaps %xmm4,0x80(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd5	/* f4b movdqa %xmm5,%xmm10 */
	LONG $0x600f4466; BYTE $0xd5	/* f50 punpcklbw %xmm5,%xmm10 */
	LONG $0xed680f66	/* f55 punpckhbw %xmm5,%xmm5 */
	LONG $0x710f4166; WORD $0x08e2	/* f59 psraw $0x8,%xmm10 */
	LONG $0xe5710f66; BYTE $0x08	/* f5f psraw $0x8,%xmm5 */
	LONG $0x90110f44; LONG $0x00000080	/* f64 movups %xmm10,0x80(%rax) */
	LONG $0x90a8110f; WORD $0x0000; BYTE $0x00	/* f6c movups %xmm5,0x90(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* f73 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* f7b movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* f7f punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* f83 punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* f87 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* f8c psraw $0x8,%xmm0 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* f91 movups %xmm1,0xa0(%rax) */
	LONG $0xb080110f; WORD $0x0000; BYTE $0x00	/* f98 movups %xmm0,0xb0(%rax) */
	LONG $0xa26f0ff3; LONG $0xffffff60	/* f9f movdqu -0xa0(%rdx),%xmm4 */
	LONG $0x2484290f; LONG $0x000000b0	/* fa7 movaps %xmm0,0xb0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xec	/* faf movdqa %xmm4,%xmm13 */
	LONG $0x248c290f; LONG $0x00000090	/* fb4 movaps %xmm1,0x90(%rsp) */
	LONG $0x600f4466; BYTE $0xec	/* fbc punpcklbw %xmm4,%xmm13 */
	LONG $0xe4680f66	/* fc1 punpckhbw %xmm4,%xmm4 */
	LONG $0x710f4166; WORD $0x08e5	/* fc5 psraw $0x8,%xmm13 */
	LONG $0xe4710f66; BYTE $0x08	/* fcb psraw $0x8,%xmm4 */
	LONG $0xa8110f44; LONG $0x000000c0	/* fd0 movups %xmm13,0xc0(%rax) */
	LONG $0xd0a0110f; WORD $0x0000; BYTE $0x00	/* fd8 movups %xmm4,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* fdf movdqu -0x90(%rdx),%xmm0 */
	LONG $0xac290f44; LONG $0x0000c024; BYTE $0x00	/* fe7 movaps %xmm13,0xc0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* ff0 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* ff5 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* ffa punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc8	/* ffe movdqa %xmm0,%xmm9 */
	LONG $0x710f4166; WORD $0x08e0	/* 1003 psraw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x08e1	/* 1009 psraw $0x8,%xmm9 */
	LONG $0x80110f44; LONG $0x000000e0	/* 100f movups %xmm8,0xe0(%rax) */
	LONG $0x84290f44; LONG $0x0000d024; BYTE $0x00	/* 1017 movaps %xmm8,0xd0(%rsp) */
	LONG $0x8c290f44; LONG $0x0000e024; BYTE $0x00	/* 1020 movaps %xmm9,0xe0(%rsp) */
	LONG $0x88110f44; LONG $0x000000f0	/* 1029 movups %xmm9,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1031 movdqu -0x80(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1036 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 103a punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 103e punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1042 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1046 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 104a psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 104f psraw $0x8,%xmm3 */
	LONG $0x0090110f; WORD $0x0001; BYTE $0x00	/* 1054 movups %xmm2,0x100(%rax) */
	LONG $0x1098110f; WORD $0x0001; BYTE $0x00	/* 105b movups %xmm3,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1062 movdqu -0x70(%rdx),%xmm0 */
	LONG $0x2494290f; LONG $0x000000f0	/* 1067 movaps %xmm2,0xf0(%rsp) */
	LONG $0xc86f0f66	/* 106f movdqa %xmm0,%xmm1 */
	LONG $0x249c290f; LONG $0x00000100	/* 1073 movaps %xmm3,0x100(%rsp) */
	LONG $0xc8600f66	/* 107b punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 107f punpckhbw %xmm0,%xmm0 */
	LONG $0xe1710f66; BYTE $0x08	/* 1083 psraw $0x8,%xmm1 */
	LONG $0xe0710f66; BYTE $0x08	/* 1088 psraw $0x8,%xmm0 */
	LONG $0x2088110f; WORD $0x0001; BYTE $0x00	/* 108d movups %xmm1,0x120(%rax) */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 1094 movups %xmm0,0x130(%rax) */
	LONG $0x2484290f; LONG $0x00000120	/* 109b movaps %xmm0,0x120(%rsp) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 10a3 movdqu -0x60(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000110	/* 10a8 movaps %xmm1,0x110(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc0	/* 10b0 movdqa %xmm0,%xmm8 */
	LONG $0x600f4466; BYTE $0xc0	/* 10b5 punpcklbw %xmm0,%xmm8 */
	LONG $0xc0680f66	/* 10ba punpckhbw %xmm0,%xmm0 */
	LONG $0xd06f0f66	/* 10be movdqa %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x08e0	/* 10c2 psraw $0x8,%xmm8 */
	LONG $0xe2710f66; BYTE $0x08	/* 10c8 psraw $0x8,%xmm2 */
	LONG $0x80110f44; LONG $0x00000140	/* 10cd movups %xmm8,0x140(%rax) */
	LONG $0x5090110f; WORD $0x0001; BYTE $0x00	/* 10d5 movups %xmm2,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 10dc movdqu -0x50(%rdx),%xmm0 */
	LONG $0x84290f44; LONG $0x00013024; BYTE $0x00	/* 10e1 movaps %xmm8,0x130(%rsp) */
	LONG $0xc86f0f66	/* 10ea movdqa %xmm0,%xmm1 */
	LONG $0x2494290f; LONG $0x00000140	/* 10ee movaps %xmm2,0x140(%rsp) */
	LONG $0xc8600f66	/* 10f6 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 10fa punpckhbw %xmm0,%xmm0 */
	LONG $0xd96f0f66	/* 10fe movdqa %xmm1,%xmm3 */
	LONG $0xe0710f66; BYTE $0x08	/* 1102 psraw $0x8,%xmm0 */
	LONG $0xe3710f66; BYTE $0x08	/* 1107 psraw $0x8,%xmm3 */
	LONG $0x7080110f; WORD $0x0001; BYTE $0x00	/* 110c movups %xmm0,0x170(%rax) */
	LONG $0x6098110f; WORD $0x0001; BYTE $0x00	/* 1113 movups %xmm3,0x160(%rax) */
	LONG $0x2484290f; LONG $0x00000160	/* 111a movaps %xmm0,0x160(%rsp) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1122 movdqu -0x40(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x00000150	/* 1127 movaps %xmm3,0x150(%rsp) */
	LONG $0xc86f0f66	/* 112f movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1133 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1137 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 113b movdqa %xmm0,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 1140 psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1145 psraw $0x8,%xmm8 */
	LONG $0x8088110f; WORD $0x0001; BYTE $0x00	/* 114b movups %xmm1,0x180(%rax) */
	LONG $0x80110f44; LONG $0x00000190	/* 1152 movups %xmm8,0x190(%rax) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 115a movdqu -0x30(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000170	/* 115f movaps %xmm1,0x170(%rsp) */
	LONG $0x84290f44; LONG $0x00018024; BYTE $0x00	/* 1167 movaps %xmm8,0x180(%rsp) */
	LONG $0xc86f0f66	/* 1170 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1174 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1178 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 117c movdqa %xmm1,%xmm9 */
	LONG $0x6f0f4466; BYTE $0xe8	/* 1181 movdqa %xmm0,%xmm13 */
	LONG $0x710f4166; WORD $0x08e1	/* 1186 psraw $0x8,%xmm9 */
	LONG $0x710f4166; WORD $0x08e5	/* 118c psraw $0x8,%xmm13 */
	LONG $0x88110f44; LONG $0x000001a0	/* 1192 movups %xmm9,0x1a0(%rax) */
	LONG $0xa8110f44; LONG $0x000001b0	/* 119a movups %xmm13,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 11a2 movdqu -0x20(%rdx),%xmm0 */
	LONG $0x8c290f44; LONG $0x00019024; BYTE $0x00	/* 11a7 movaps %xmm9,0x190(%rsp) */
	LONG $0xac290f44; LONG $0x0001a024; BYTE $0x00	/* 11b0 movaps %xmm13,0x1a0(%rsp) */
	LONG $0xc86f0f66	/* 11b9 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11bd punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 11c1 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 11c5 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 11c9 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 11cd psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 11d2 psraw $0x8,%xmm3 */
	LONG $0x2494290f; LONG $0x000001b0	/* 11d7 movaps %xmm2,0x1b0(%rsp) */
	LONG $0xc090110f; WORD $0x0001; BYTE $0x00	/* 11df movups %xmm2,0x1c0(%rax) */
	LONG $0xd098110f; WORD $0x0001; BYTE $0x00	/* 11e6 movups %xmm3,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 11ed movdqu -0x10(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000001c0	/* 11f2 movaps %xmm3,0x1c0(%rsp) */
	LONG $0xc86f0f66	/* 11fa movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 11fe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1202 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc0	/* 1206 movdqa %xmm0,%xmm8 */
	LONG $0xe1710f66; BYTE $0x08	/* 120b psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e0	/* 1210 psraw $0x8,%xmm8 */
	LONG $0xe088110f; WORD $0x0001; BYTE $0x00	/* 1216 movups %xmm1,0x1e0(%rax) */
	LONG $0x80110f44; LONG $0x000001f0	/* 121d movups %xmm8,0x1f0(%rax) */
	LONG $0xfa468b44	/* 1225 mov -0x6(%rsi),%r8d */
	LONG $0xf26e8b48	/* 1229 mov -0xe(%rsi),%rbp */
	LONG $0x566f0ff3; BYTE $0x92	/* 122d movdqu -0x6e(%rsi),%xmm2 */
	LONG $0x248c290f; LONG $0x000001d0	/* 1232 movaps %xmm1,0x1d0(%rsp) */
	LONG $0x4e6f0ff3; BYTE $0xb2	/* 123a movdqu -0x4e(%rsi),%xmm1 */
	WORD $0x8944; BYTE $0xc1	/* 123f mov %r8d,%ecx */
	WORD $0x8945; BYTE $0xc4	/* 1242 mov %r8d,%r12d */
	WORD $0x8949; BYTE $0xef	/* 1245 mov %rbp,%r15 */
	LONG $0x04edc148	/* 1248 shr $0x4,%rbp */
	WORD $0xe9c1; BYTE $0x02	/* 124c shr $0x2,%ecx */
	LONG $0x03e48141; WORD $0x0303; BYTE $0x03	/* 124f and $0x3030303,%r12d */
	LONG $0x84290f44; LONG $0x0001e024; BYTE $0x00	/* 1256 movaps %xmm8,0x1e0(%rsp) */
	LONG $0x20e1c148	/* 125f shl $0x20,%rcx */
	WORD $0x214c; BYTE $0xe9	/* 1263 and %r13,%rcx */
	WORD $0x094c; BYTE $0xe1	/* 1266 or %r12,%rcx */
	LONG $0x0f0fbc49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1269 movabs $0xf0f0f0f0f0f0f0f,%r12 */
	LONG $0x04e1c148	/* 1273 shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xe7	/* 1277 and %r12,%r15 */
	WORD $0x214c; BYTE $0xe5	/* 127a and %r12,%rbp */
	WORD $0x094c; BYTE $0xf9	/* 127d or %r15,%rcx */
	LONG $0x6e0f4866; BYTE $0xc1	/* 1280 movq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xc1	/* 1285 mov %r8d,%ecx */
	LONG $0x04e8c141	/* 1288 shr $0x4,%r8d */
	WORD $0xe9c1; BYTE $0x06	/* 128c shr $0x6,%ecx */
	LONG $0x03e08141; WORD $0x0303; BYTE $0x03	/* 128f and $0x3030303,%r8d */
	LONG $0x20e1c148	/* 1296 shl $0x20,%rcx */
	WORD $0x214c; BYTE $0xe9	/* 129a and %r13,%rcx */
	WORD $0x094c; BYTE $0xc1	/* 129d or %r8,%rcx */
	LONG $0x04e1c148	/* 12a0 shl $0x4,%rcx */
	WORD $0x0948; BYTE $0xe9	/* 12a4 or %rbp,%rcx */
	LONG $0x6e0f4c66; BYTE $0xc9	/* 12a7 movq %rcx,%xmm9 */
	LONG $0x6c0f4166; BYTE $0xc1	/* 12ac punpcklqdq %xmm9,%xmm0 */
	LONG $0x84f80f66; LONG $0x0000a024; BYTE $0x00	/* 12b1 psubb 0xa0(%rsp),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 12ba movdqa %xmm0,%xmm9 */
	LONG $0x600f4466; BYTE $0xc8	/* 12bf punpcklbw %xmm0,%xmm9 */
	LONG $0xc0680f66	/* 12c4 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 12c8 movdqa %xmm9,%xmm8 */
	LONG $0x6f0f4466; BYTE $0xca	/* 12cd movdqa %xmm2,%xmm9 */
	LONG $0xd86f0f66	/* 12d2 movdqa %xmm0,%xmm3 */
	LONG $0x710f4166; WORD $0x08e0	/* 12d6 psraw $0x8,%xmm8 */
	LONG $0x710f4166; WORD $0x02f1	/* 12dc psllw $0x2,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xe9	/* 12e2 movdqa %xmm9,%xmm13 */
	LONG $0xe3710f66; BYTE $0x08	/* 12e7 psraw $0x8,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xc8	/* 12ec movdqa %xmm8,%xmm9 */
	LONG $0x610f4566; BYTE $0xc8	/* 12f1 punpcklwd %xmm8,%xmm9 */
	LONG $0x241c290f	/* 12f6 movaps %xmm3,(%rsp) */
	LONG $0xdb0f4566; BYTE $0xee	/* 12fa pand %xmm14,%xmm13 */
	LONG $0x700f4166; WORD $0x00c1	/* 12ff pshufd $0x0,%xmm9,%xmm0 */
	LONG $0x2484290f; LONG $0x000001f0	/* 1305 movaps %xmm0,0x1f0(%rsp) */
	LONG $0xc16f0f66	/* 130d movdqa %xmm1,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xc7	/* 1311 pand %xmm15,%xmm0 */
	LONG $0xd86f0f66	/* 1316 movdqa %xmm0,%xmm3 */
	LONG $0xc0ef0f66	/* 131a pxor %xmm0,%xmm0 */
	LONG $0xeb0f4166; BYTE $0xdd	/* 131e por %xmm13,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xeb	/* 1323 movdqa %xmm3,%xmm13 */
	LONG $0xd8600f66	/* 1328 punpcklbw %xmm0,%xmm3 */
	LONG $0x680f4466; BYTE $0xe8	/* 132c punpckhbw %xmm0,%xmm13 */
	LONG $0xf50f4166; BYTE $0xdc	/* 1331 pmaddwd %xmm12,%xmm3 */
	LONG $0xf50f4466; BYTE $0xef	/* 1336 pmaddwd %xmm7,%xmm13 */
	LONG $0x6b0f4166; BYTE $0xdd	/* 133b packssdw %xmm13,%xmm3 */
	LONG $0xfb6f0f66	/* 1340 movdqa %xmm3,%xmm7 */
	LONG $0xbcf50f66; LONG $0x0001f024; BYTE $0x00	/* 1344 pmaddwd 0x1f0(%rsp),%xmm7 */
	LONG $0x24bc290f; LONG $0x000001f0	/* 134d movaps %xmm7,0x1f0(%rsp) */
	LONG $0xfa6f0f66	/* 1355 movdqa %xmm2,%xmm7 */
	LONG $0xf7710f66; BYTE $0x01	/* 1359 psllw $0x1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xe7	/* 135e movdqa %xmm7,%xmm12 */
	LONG $0xf96f0f66	/* 1363 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 1367 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 136c pand %xmm14,%xmm12 */
	LONG $0xdf6f0f66	/* 1371 movdqa %xmm7,%xmm3 */
	LONG $0x700f4166; WORD $0xaaf9	/* 1375 pshufd $0xaa,%xmm9,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 137b pand %xmm15,%xmm3 */
	LONG $0xeb0f4166; BYTE $0xdc	/* 1380 por %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 1385 movdqa %xmm3,%xmm12 */
	LONG $0xd8600f66	/* 138a punpcklbw %xmm0,%xmm3 */
	LONG $0x680f4466; BYTE $0xe0	/* 138e punpckhbw %xmm0,%xmm12 */
	LONG $0xf50f4166; BYTE $0xdb	/* 1393 pmaddwd %xmm11,%xmm3 */
	LONG $0xf50f4466; BYTE $0xe6	/* 1398 pmaddwd %xmm6,%xmm12 */
	LONG $0x6b0f4166; BYTE $0xdc	/* 139d packssdw %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe2	/* 13a2 movdqa %xmm2,%xmm12 */
	LONG $0xf36f0f66	/* 13a7 movdqa %xmm3,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 13ab pand %xmm14,%xmm12 */
	LONG $0xf7f50f66	/* 13b0 pmaddwd %xmm7,%xmm6 */
	LONG $0xf96f0f66	/* 13b4 movdqa %xmm1,%xmm7 */
	LONG $0xd7710f66; BYTE $0x04	/* 13b8 psrlw $0x4,%xmm7 */
	LONG $0x24b4290f; LONG $0x00000200	/* 13bd movaps %xmm6,0x200(%rsp) */
	LONG $0x6f0f4166; BYTE $0xf0	/* 13c5 movdqa %xmm8,%xmm6 */
	LONG $0xdf6f0f66	/* 13ca movdqa %xmm7,%xmm3 */
	LONG $0xd1710f66; BYTE $0x06	/* 13ce psrlw $0x6,%xmm1 */
	LONG $0x690f4166; BYTE $0xf0	/* 13d3 punpckhwd %xmm8,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 13d8 pand %xmm15,%xmm3 */
	LONG $0xfe700f66; BYTE $0x00	/* 13dd pshufd $0x0,%xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 13e2 pand %xmm15,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xdc	/* 13e7 por %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 13ec movdqa %xmm3,%xmm12 */
	LONG $0xd8600f66	/* 13f1 punpcklbw %xmm0,%xmm3 */
	LONG $0x680f4466; BYTE $0xe0	/* 13f5 punpckhbw %xmm0,%xmm12 */
	LONG $0xf50f4166; BYTE $0xda	/* 13fa pmaddwd %xmm10,%xmm3 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 13ff movdqa %xmm12,%xmm11 */
	LONG $0xf50f4466; BYTE $0xdd	/* 1404 pmaddwd %xmm5,%xmm11 */
	LONG $0xee700f66; BYTE $0xaa	/* 1409 pshufd $0xaa,%xmm6,%xmm5 */
	LONG $0x6b0f4166; BYTE $0xdb	/* 140e packssdw %xmm11,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xd3	/* 1413 movdqa %xmm3,%xmm10 */
	LONG $0xf50f4466; BYTE $0xd7	/* 1418 pmaddwd %xmm7,%xmm10 */
	LONG $0xfa6f0f66	/* 141d movdqa %xmm2,%xmm7 */
	LONG $0x94290f44; LONG $0x00021024; BYTE $0x00	/* 1421 movaps %xmm10,0x210(%rsp) */
	LONG $0xd7710f66; BYTE $0x01	/* 142a psrlw $0x1,%xmm7 */
	LONG $0x6f0f44f3; WORD $0xa256	/* 142f movdqu -0x5e(%rsi),%xmm10 */
	LONG $0xdf6f0f66	/* 1435 movdqa %xmm7,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xde	/* 1439 pand %xmm14,%xmm3 */
	LONG $0xcbeb0f66	/* 143e por %xmm3,%xmm1 */
	LONG $0xf96f0f66	/* 1442 movdqa %xmm1,%xmm7 */
	LONG $0xc8600f66	/* 1446 punpcklbw %xmm0,%xmm1 */
	LONG $0x8cf50f66; LONG $0x0000c024; BYTE $0x00	/* 144a pmaddwd 0xc0(%rsp),%xmm1 */
	LONG $0xf8680f66	/* 1453 punpckhbw %xmm0,%xmm7 */
	LONG $0xdf6f0f66	/* 1457 movdqa %xmm7,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xfa	/* 145b movdqa %xmm10,%xmm7 */
	LONG $0xdcf50f66	/* 1460 pmaddwd %xmm4,%xmm3 */
	LONG $0xf7710f66; BYTE $0x02	/* 1464 psllw $0x2,%xmm7 */
	LONG $0xcb6b0f66	/* 1469 packssdw %xmm3,%xmm1 */
	LONG $0x5e6f0ff3; BYTE $0xc2	/* 146d movdqu -0x3e(%rsi),%xmm3 */
	LONG $0xe16f0f66	/* 1472 movdqa %xmm1,%xmm4 */
	LONG $0xe5f50f66	/* 1476 pmaddwd %xmm5,%xmm4 */
	LONG $0xef6f0f66	/* 147a movdqa %xmm7,%xmm5 */
	LONG $0xfb6f0f66	/* 147e movdqa %xmm3,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xff	/* 1482 pand %xmm15,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1487 pand %xmm14,%xmm5 */
	LONG $0x24a4290f; LONG $0x000000c0	/* 148c movaps %xmm4,0xc0(%rsp) */
	LONG $0x700f4166; WORD $0x55e1	/* 1494 pshufd $0x55,%xmm9,%xmm4 */
	LONG $0xcf6f0f66	/* 149a movdqa %xmm7,%xmm1 */
	LONG $0x700f4566; WORD $0xffc9	/* 149e pshufd $0xff,%xmm9,%xmm9 */
	LONG $0xcdeb0f66	/* 14a4 por %xmm5,%xmm1 */
	LONG $0xf96f0f66	/* 14a8 movdqa %xmm1,%xmm7 */
	LONG $0xc8600f66	/* 14ac punpcklbw %xmm0,%xmm1 */
	LONG $0x4cf50f66; WORD $0x5024	/* 14b0 pmaddwd 0x50(%rsp),%xmm1 */
	LONG $0xf8680f66	/* 14b6 punpckhbw %xmm0,%xmm7 */
	LONG $0xef6f0f66	/* 14ba movdqa %xmm7,%xmm5 */
	LONG $0x6cf50f66; WORD $0x6024	/* 14be pmaddwd 0x60(%rsp),%xmm5 */
	LONG $0x6f0f4166; BYTE $0xfa	/* 14c4 movdqa %xmm10,%xmm7 */
	LONG $0xf7710f66; BYTE $0x01	/* 14c9 psllw $0x1,%xmm7 */
	LONG $0xcd6b0f66	/* 14ce packssdw %xmm5,%xmm1 */
	LONG $0xe96f0f66	/* 14d2 movdqa %xmm1,%xmm5 */
	LONG $0xecf50f66	/* 14d6 pmaddwd %xmm4,%xmm5 */
	LONG $0xe76f0f66	/* 14da movdqa %xmm7,%xmm4 */
	LONG $0xfb6f0f66	/* 14de movdqa %xmm3,%xmm7 */
	LONG $0xd7710f66; BYTE $0x02	/* 14e2 psrlw $0x2,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe6	/* 14e7 pand %xmm14,%xmm4 */
	LONG $0x246c290f; BYTE $0x50	/* 14ec movaps %xmm5,0x50(%rsp) */
	LONG $0xcf6f0f66	/* 14f1 movdqa %xmm7,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 14f5 pand %xmm15,%xmm1 */
	LONG $0xcceb0f66	/* 14fa por %xmm4,%xmm1 */
	LONG $0xf96f0f66	/* 14fe movdqa %xmm1,%xmm7 */
	LONG $0xc8600f66	/* 1502 punpcklbw %xmm0,%xmm1 */
	LONG $0xf8680f66	/* 1506 punpckhbw %xmm0,%xmm7 */
	LONG $0xe76f0f66	/* 150a movdqa %xmm7,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xfa	/* 150e movdqa %xmm10,%xmm7 */
	LONG $0xa4f50f66; LONG $0x00008024; BYTE $0x00	/* 1513 pmaddwd 0x80(%rsp),%xmm4 */
	LONG $0x4cf50f66; WORD $0x7024	/* 151c pmaddwd 0x70(%rsp),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xfe	/* 1522 pand %xmm14,%xmm7 */
	LONG $0x6f0f4466; WORD $0x242c	/* 1527 movdqa (%rsp),%xmm13 */
	LONG $0xcc6b0f66	/* 152d packssdw %xmm4,%xmm1 */
	LONG $0xe36f0f66	/* 1531 movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 1535 psrlw $0x4,%xmm4 */
	LONG $0xd3710f66; BYTE $0x06	/* 153a psrlw $0x6,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 153f movdqa %xmm1,%xmm12 */
	LONG $0xcc6f0f66	/* 1544 movdqa %xmm4,%xmm1 */
	LONG $0xf50f4566; BYTE $0xe1	/* 1548 pmaddwd %xmm9,%xmm12 */
	LONG $0xe6700f66; BYTE $0x55	/* 154d pshufd $0x55,%xmm6,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 1552 pand %xmm15,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 1557 pand %xmm15,%xmm3 */
	LONG $0xf6700f66; BYTE $0xff	/* 155c pshufd $0xff,%xmm6,%xmm6 */
	LONG $0x64290f44; WORD $0x6024	/* 1561 movaps %xmm12,0x60(%rsp) */
	LONG $0xcfeb0f66	/* 1567 por %xmm7,%xmm1 */
	LONG $0xf96f0f66	/* 156b movdqa %xmm1,%xmm7 */
	LONG $0xc8600f66	/* 156f punpcklbw %xmm0,%xmm1 */
	LONG $0x8cf50f66; LONG $0x00009024; BYTE $0x00	/* 1573 pmaddwd 0x90(%rsp),%xmm1 */
	LONG $0xf8680f66	/* 157c punpckhbw %xmm0,%xmm7 */
	LONG $0xef6f0f66	/* 1580 movdqa %xmm7,%xmm5 */
	LONG $0xacf50f66; LONG $0x0000b024; BYTE $0x00	/* 1584 pmaddwd 0xb0(%rsp),%xmm5 */
	LONG $0xcd6b0f66	/* 158d packssdw %xmm5,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 1591 movdqa %xmm1,%xmm9 */
	LONG $0xf50f4466; BYTE $0xcc	/* 1596 pmaddwd %xmm4,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xe2	/* 159b movdqa %xmm10,%xmm4 */
	LONG $0xd4710f66; BYTE $0x01	/* 15a0 psrlw $0x1,%xmm4 */
	LONG $0x4c290f44; WORD $0x7024	/* 15a5 movaps %xmm9,0x70(%rsp) */
	LONG $0xcc6f0f66	/* 15ab movdqa %xmm4,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xce	/* 15af pand %xmm14,%xmm1 */
	LONG $0xd9eb0f66	/* 15b4 por %xmm1,%xmm3 */
	LONG $0xe36f0f66	/* 15b8 movdqa %xmm3,%xmm4 */
	LONG $0xd8600f66	/* 15bc punpcklbw %xmm0,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0000d024; BYTE $0x00	/* 15c0 pmaddwd 0xd0(%rsp),%xmm3 */
	LONG $0xe0680f66	/* 15c9 punpckhbw %xmm0,%xmm4 */
	LONG $0xcc6f0f66	/* 15cd movdqa %xmm4,%xmm1 */
	LONG $0xe26f0f66	/* 15d1 movdqa %xmm2,%xmm4 */
	LONG $0x8cf50f66; LONG $0x0000e024; BYTE $0x00	/* 15d5 pmaddwd 0xe0(%rsp),%xmm1 */
	LONG $0xd4710f66; BYTE $0x02	/* 15de psrlw $0x2,%xmm4 */
	LONG $0xd96b0f66	/* 15e3 packssdw %xmm1,%xmm3 */
	LONG $0xec6f0f66	/* 15e7 movdqa %xmm4,%xmm5 */
	LONG $0xcb6f0f66	/* 15eb movdqa %xmm3,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xee	/* 15ef pand %xmm14,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xdd	/* 15f4 movdqa %xmm13,%xmm3 */
	LONG $0xcef50f66	/* 15f9 pmaddwd %xmm6,%xmm1 */
	LONG $0x610f4166; BYTE $0xdd	/* 15fd punpcklwd %xmm13,%xmm3 */
	LONG $0xf26f0f66	/* 1602 movdqa %xmm2,%xmm6 */
	LONG $0xe3700f66; BYTE $0x00	/* 1606 pshufd $0x0,%xmm3,%xmm4 */
	LONG $0x248c290f; LONG $0x00000080	/* 160b movaps %xmm1,0x80(%rsp) */
	LONG $0x4e6f0ff3; BYTE $0xd2	/* 1613 movdqu -0x2e(%rsi),%xmm1 */
	LONG $0xd6710f66; BYTE $0x04	/* 1618 psrlw $0x4,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 161d pand %xmm14,%xmm6 */
	LONG $0x700f4466; WORD $0x55e3	/* 1622 pshufd $0x55,%xmm3,%xmm12 */
	LONG $0xf96f0f66	/* 1628 movdqa %xmm1,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xff	/* 162c pand %xmm15,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1631 movdqa %xmm7,%xmm9 */
	LONG $0xeb0f4466; BYTE $0xcd	/* 1636 por %xmm5,%xmm9 */
	LONG $0x6f0f4166; BYTE $0xf9	/* 163b movdqa %xmm9,%xmm7 */
	LONG $0x600f4466; BYTE $0xc8	/* 1640 punpcklbw %xmm0,%xmm9 */
	LONG $0xf50f4466; LONG $0x00f0248c; WORD $0x0000	/* 1645 pmaddwd 0xf0(%rsp),%xmm9 */
	LONG $0xf8680f66	/* 164f punpckhbw %xmm0,%xmm7 */
	LONG $0xef6f0f66	/* 1653 movdqa %xmm7,%xmm5 */
	LONG $0xf96f0f66	/* 1657 movdqa %xmm1,%xmm7 */
	LONG $0xacf50f66; LONG $0x00010024; BYTE $0x00	/* 165b pmaddwd 0x100(%rsp),%xmm5 */
	LONG $0xd7710f66; BYTE $0x02	/* 1664 psrlw $0x2,%xmm7 */
	LONG $0x6b0f4466; BYTE $0xcd	/* 1669 packssdw %xmm5,%xmm9 */
	LONG $0xdb0f4166; BYTE $0xff	/* 166e pand %xmm15,%xmm7 */
	LONG $0xf50f4466; BYTE $0xcc	/* 1673 pmaddwd %xmm4,%xmm9 */
	LONG $0xe26f0f66	/* 1678 movdqa %xmm2,%xmm4 */
	LONG $0xd4710f66; BYTE $0x03	/* 167c psrlw $0x3,%xmm4 */
	LONG $0xd2710f66; BYTE $0x05	/* 1681 psrlw $0x5,%xmm2 */
	LONG $0xec6f0f66	/* 1686 movdqa %xmm4,%xmm5 */
	LONG $0xe3700f66; BYTE $0xaa	/* 168a pshufd $0xaa,%xmm3,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd6	/* 168f pand %xmm14,%xmm2 */
	LONG $0xdb0f4166; BYTE $0xee	/* 1694 pand %xmm14,%xmm5 */
	LONG $0xfdeb0f66	/* 1699 por %xmm5,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xdf	/* 169d movdqa %xmm7,%xmm11 */
	LONG $0xf8600f66	/* 16a2 punpcklbw %xmm0,%xmm7 */
	LONG $0xbcf50f66; LONG $0x00013024; BYTE $0x00	/* 16a6 pmaddwd 0x130(%rsp),%xmm7 */
	LONG $0x680f4466; BYTE $0xd8	/* 16af punpckhbw %xmm0,%xmm11 */
	LONG $0x6f0f4166; BYTE $0xeb	/* 16b4 movdqa %xmm11,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xdd	/* 16b9 movdqa %xmm13,%xmm11 */
	LONG $0xacf50f66; LONG $0x00014024; BYTE $0x00	/* 16be pmaddwd 0x140(%rsp),%xmm5 */
	LONG $0x690f4566; BYTE $0xdd	/* 16c7 punpckhwd %xmm13,%xmm11 */
	LONG $0x700f4466; WORD $0xffeb	/* 16cc pshufd $0xff,%xmm3,%xmm13 */
	LONG $0xfd6b0f66	/* 16d2 packssdw %xmm5,%xmm7 */
	LONG $0x700f4166; WORD $0x00eb	/* 16d6 pshufd $0x0,%xmm11,%xmm5 */
	LONG $0xfcf50f66	/* 16dc pmaddwd %xmm4,%xmm7 */
	LONG $0xe16f0f66	/* 16e0 movdqa %xmm1,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 16e4 psrlw $0x4,%xmm4 */
	LONG $0xd1710f66; BYTE $0x06	/* 16e9 psrlw $0x6,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 16ee pand %xmm15,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 16f3 pand %xmm15,%xmm1 */
	LONG $0xe6eb0f66	/* 16f8 por %xmm6,%xmm4 */
	LONG $0xcaeb0f66	/* 16fc por %xmm2,%xmm1 */
	LONG $0xf46f0f66	/* 1700 movdqa %xmm4,%xmm6 */
	LONG $0xe0600f66	/* 1704 punpcklbw %xmm0,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00017024; BYTE $0x00	/* 1708 pmaddwd 0x170(%rsp),%xmm4 */
	LONG $0xf0680f66	/* 1711 punpckhbw %xmm0,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00018024; BYTE $0x00	/* 1715 pmaddwd 0x180(%rsp),%xmm6 */
	LONG $0xe66b0f66	/* 171e packssdw %xmm6,%xmm4 */
	LONG $0xf16f0f66	/* 1722 movdqa %xmm1,%xmm6 */
	LONG $0xc8600f66	/* 1726 punpcklbw %xmm0,%xmm1 */
	LONG $0xf0680f66	/* 172a punpckhbw %xmm0,%xmm6 */
	LONG $0xe5f50f66	/* 172e pmaddwd %xmm5,%xmm4 */
	LONG $0x700f4166; WORD $0xaaeb	/* 1732 pshufd $0xaa,%xmm11,%xmm5 */
	LONG $0x8cf50f66; LONG $0x0001b024; BYTE $0x00	/* 1738 pmaddwd 0x1b0(%rsp),%xmm1 */
	LONG $0xd66f0f66	/* 1741 movdqa %xmm6,%xmm2 */
	LONG $0xb46f0f66; LONG $0x0001c024; BYTE $0x00	/* 1745 movdqa 0x1c0(%rsp),%xmm6 */
	LONG $0xf2f50f66	/* 174e pmaddwd %xmm2,%xmm6 */
	LONG $0xd16f0f66	/* 1752 movdqa %xmm1,%xmm2 */
	LONG $0x4e6f0ff3; BYTE $0xe2	/* 1756 movdqu -0x1e(%rsi),%xmm1 */
	LONG $0xd66b0f66	/* 175b packssdw %xmm6,%xmm2 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 175f movdqa %xmm10,%xmm6 */
	LONG $0xd5f50f66	/* 1764 pmaddwd %xmm5,%xmm2 */
	LONG $0xd6710f66; BYTE $0x02	/* 1768 psrlw $0x2,%xmm6 */
	LONG $0xe96f0f66	/* 176d movdqa %xmm1,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xef	/* 1771 pand %xmm15,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xf6	/* 1776 pand %xmm14,%xmm6 */
	LONG $0xe2fe0f66	/* 177b paddd %xmm2,%xmm4 */
	LONG $0xf5eb0f66	/* 177f por %xmm5,%xmm6 */
	LONG $0xee6f0f66	/* 1783 movdqa %xmm6,%xmm5 */
	LONG $0xf0600f66	/* 1787 punpcklbw %xmm0,%xmm6 */
	LONG $0xe8680f66	/* 178b punpckhbw %xmm0,%xmm5 */
	LONG $0xacf50f66; LONG $0x00012024; BYTE $0x00	/* 178f pmaddwd 0x120(%rsp),%xmm5 */
	LONG $0xb4f50f66; LONG $0x00011024; BYTE $0x00	/* 1798 pmaddwd 0x110(%rsp),%xmm6 */
	LONG $0xfe0f4466; LONG $0x0080248c; WORD $0x0000	/* 17a1 paddd 0x80(%rsp),%xmm9 */
	LONG $0xf56b0f66	/* 17ab packssdw %xmm5,%xmm6 */
	LONG $0xe96f0f66	/* 17af movdqa %xmm1,%xmm5 */
	LONG $0xf50f4166; BYTE $0xf4	/* 17b3 pmaddwd %xmm12,%xmm6 */
	LONG $0xd5710f66; BYTE $0x02	/* 17b8 psrlw $0x2,%xmm5 */
	LONG $0x6f0f4566; BYTE $0xe2	/* 17bd movdqa %xmm10,%xmm12 */
	LONG $0xdd6f0f66	/* 17c2 movdqa %xmm5,%xmm3 */
	LONG $0x710f4166; WORD $0x03d4	/* 17c6 psrlw $0x3,%xmm12 */
	LONG $0x6f0f4166; BYTE $0xea	/* 17cc movdqa %xmm10,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 17d1 pand %xmm14,%xmm12 */
	LONG $0xdb0f4166; BYTE $0xdf	/* 17d6 pand %xmm15,%xmm3 */
	LONG $0xfe0f4466; BYTE $0xcf	/* 17db paddd %xmm7,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xdc	/* 17e0 por %xmm12,%xmm3 */
	LONG $0xd5710f66; BYTE $0x04	/* 17e5 psrlw $0x4,%xmm5 */
	LONG $0xe6fe0f66	/* 17ea paddd %xmm6,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xe3	/* 17ee movdqa %xmm3,%xmm12 */
	LONG $0x710f4166; WORD $0x05d2	/* 17f3 psrlw $0x5,%xmm10 */
	LONG $0xd8600f66	/* 17f9 punpcklbw %xmm0,%xmm3 */
	LONG $0x680f4466; BYTE $0xe0	/* 17fd punpckhbw %xmm0,%xmm12 */
	LONG $0xdb0f4566; BYTE $0xd6	/* 1802 pand %xmm14,%xmm10 */
	LONG $0xf50f4466; LONG $0x016024a4; WORD $0x0000	/* 1807 pmaddwd 0x160(%rsp),%xmm12 */
	LONG $0x9cf50f66; LONG $0x00015024; BYTE $0x00	/* 1811 pmaddwd 0x150(%rsp),%xmm3 */
	LONG $0x6b0f4166; BYTE $0xdc	/* 181a packssdw %xmm12,%xmm3 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 181f movdqa %xmm5,%xmm12 */
	LONG $0xe96f0f66	/* 1824 movdqa %xmm1,%xmm5 */
	LONG $0xd5710f66; BYTE $0x04	/* 1828 psrlw $0x4,%xmm5 */
	LONG $0xdb0f4566; BYTE $0xe6	/* 182d pand %xmm14,%xmm12 */
	LONG $0xf50f4166; BYTE $0xdd	/* 1832 pmaddwd %xmm13,%xmm3 */
	LONG $0xdb0f4166; BYTE $0xef	/* 1837 pand %xmm15,%xmm5 */
	LONG $0xd1710f66; BYTE $0x06	/* 183c psrlw $0x6,%xmm1 */
	LONG $0x700f4566; WORD $0x55eb	/* 1841 pshufd $0x55,%xmm11,%xmm13 */
	LONG $0xeb0f4166; BYTE $0xec	/* 1847 por %xmm12,%xmm5 */
	LONG $0xdb0f4166; BYTE $0xcf	/* 184c pand %xmm15,%xmm1 */
	LONG $0x700f4566; WORD $0xffdb	/* 1851 pshufd $0xff,%xmm11,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 1857 movdqa %xmm5,%xmm12 */
	LONG $0xe8600f66	/* 185c punpcklbw %xmm0,%xmm5 */
	LONG $0xeb0f4166; BYTE $0xca	/* 1860 por %xmm10,%xmm1 */
	LONG $0x6f0f4466; LONG $0x02102494; WORD $0x0000	/* 1865 movdqa 0x210(%rsp),%xmm10 */
	LONG $0xacf50f66; LONG $0x00019024; BYTE $0x00	/* 186f pmaddwd 0x190(%rsp),%xmm5 */
	LONG $0x680f4466; BYTE $0xe0	/* 1878 punpckhbw %xmm0,%xmm12 */
	LONG $0xf50f4466; LONG $0x01a024a4; WORD $0x0000	/* 187d pmaddwd 0x1a0(%rsp),%xmm12 */
	LONG $0xfe0f4466; LONG $0x00c02494; WORD $0x0000	/* 1887 paddd 0xc0(%rsp),%xmm10 */
	LONG $0x6b0f4166; BYTE $0xec	/* 1891 packssdw %xmm12,%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1896 movdqa %xmm1,%xmm12 */
	LONG $0xc8600f66	/* 189b punpcklbw %xmm0,%xmm1 */
	LONG $0x680f4466; BYTE $0xe0	/* 189f punpckhbw %xmm0,%xmm12 */
	LONG $0x6f0f41f3; WORD $0xf043	/* 18a4 movdqu -0x10(%r11),%xmm0 */
	LONG $0x04f50f66; BYTE $0x24	/* 18aa pmaddwd (%rsp),%xmm0 */
	LONG $0xf50f4166; BYTE $0xed	/* 18af pmaddwd %xmm13,%xmm5 */
	LONG $0xf50f4466; LONG $0x01e024a4; WORD $0x0000	/* 18b4 pmaddwd 0x1e0(%rsp),%xmm12 */
	LONG $0xddfe0f66	/* 18be paddd %xmm5,%xmm3 */
	LONG $0x8cf50f66; LONG $0x0001d024; BYTE $0x00	/* 18c2 pmaddwd 0x1d0(%rsp),%xmm1 */
	LONG $0x6b0f4166; BYTE $0xcc	/* 18cb packssdw %xmm12,%xmm1 */
	LONG $0xf50f4166; BYTE $0xcb	/* 18d0 pmaddwd %xmm11,%xmm1 */
	LONG $0x6f0f45f3; WORD $0xe05b	/* 18d5 movdqu -0x20(%r11),%xmm11 */
	LONG $0xd9fe0f66	/* 18db paddd %xmm1,%xmm3 */
	LONG $0xf50f4566; BYTE $0xc3	/* 18df pmaddwd %xmm11,%xmm8 */
	LONG $0xfe0f4466; BYTE $0xc0	/* 18e4 paddd %xmm0,%xmm8 */
	LONG $0x846f0f66; LONG $0x0001f024; BYTE $0x00	/* 18e9 movdqa 0x1f0(%rsp),%xmm0 */
	LONG $0x84fe0f66; LONG $0x00020024; BYTE $0x00	/* 18f2 paddd 0x200(%rsp),%xmm0 */
	LONG $0x720f4166; WORD $0x02f0	/* 18fb pslld $0x2,%xmm8 */
	LONG $0xfe0f4166; BYTE $0xc2	/* 1901 paddd %xmm10,%xmm0 */
	LONG $0x6f0f4466; WORD $0x2454; BYTE $0x50	/* 1906 movdqa 0x50(%rsp),%xmm10 */
	LONG $0xfe0f4466; WORD $0x2454; BYTE $0x60	/* 190d paddd 0x60(%rsp),%xmm10 */
	LONG $0xfe0f4466; WORD $0x2454; BYTE $0x70	/* 1914 paddd 0x70(%rsp),%xmm10 */
	LONG $0xfe0f4166; BYTE $0xc2	/* 191b paddd %xmm10,%xmm0 */
	LONG $0xfe0f4166; BYTE $0xc1	/* 1920 paddd %xmm9,%xmm0 */
	LONG $0xc4fe0f66	/* 1925 paddd %xmm4,%xmm0 */
	LONG $0xa46f0f66; LONG $0x00025024; BYTE $0x00	/* 1929 movdqa 0x250(%rsp),%xmm4 */
	LONG $0xc3fe0f66	/* 1932 paddd %xmm3,%xmm0 */
	LONG $0xfa0f4166; BYTE $0xc0	/* 1936 psubd %xmm8,%xmm0 */
	LONG $0x06110f41	/* 193b movups %xmm0,(%r14) */
	LONG $0xfe4ebf0f	/* 193f movswl -0x2(%rsi),%ecx */
	LONG $0xc8700f66; BYTE $0x4e	/* 1943 pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 1948 paddd %xmm1,%xmm0 */
	LONG $0x53100ff3; BYTE $0xfc	/* 194c movss -0x4(%rbx),%xmm2 */
	WORD $0xe1c1; BYTE $0x0d	/* 1951 shl $0xd,%ecx */
	LONG $0xc8700f66; BYTE $0xb1	/* 1954 pshufd $0xb1,%xmm0,%xmm1 */
	LONG $0xe000e181; WORD $0x8fff	/* 1959 and $0x8fffe000,%ecx */
	LONG $0xc8fe0f66	/* 195f paddd %xmm0,%xmm1 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 1963 movq %rcx,%xmm0 */
	WORD $0x5b0f; BYTE $0xc9	/* 1968 cvtdq2ps %xmm1,%xmm1 */
	LONG $0xc07e0ff3	/* 196b movq %xmm0,%xmm0 */
	LONG $0xe0db0f66	/* 196f pand %xmm0,%xmm4 */
	LONG $0xa4660f66; LONG $0x00022024; BYTE $0x00	/* 1973 pcmpgtd 0x220(%rsp),%xmm4 */
	LONG $0x00d2c60f	/* 197c shufps $0x0,%xmm2,%xmm2 */
	LONG $0xdc6f0f66	/* 1980 movdqa %xmm4,%xmm3 */
	LONG $0xd8df0f66	/* 1984 pandn %xmm0,%xmm3 */
	LONG $0x249c590f; LONG $0x00000240	/* 1988 mulps 0x240(%rsp),%xmm3 */
	LONG $0x84eb0f66; LONG $0x00023024; BYTE $0x00	/* 1990 por 0x230(%rsp),%xmm0 */
	LONG $0xc4db0f66	/* 1999 pand %xmm4,%xmm0 */
	WORD $0x560f; BYTE $0xd8	/* 199d orps %xmm0,%xmm3 */
	LONG $0x2444280f; BYTE $0x20	/* 19a0 movaps 0x20(%rsp),%xmm0 */
	WORD $0x590f; BYTE $0xd3	/* 19a5 mulps %xmm3,%xmm2 */
	LONG $0x245c280f; BYTE $0x10	/* 19a8 movaps 0x10(%rsp),%xmm3 */
	WORD $0x590f; BYTE $0xd1	/* 19ad mulps %xmm1,%xmm2 */
	LONG $0x2454580f; BYTE $0x30	/* 19b0 addps 0x30(%rsp),%xmm2 */
	LONG $0x245c290f; BYTE $0x30	/* 19b5 movaps %xmm3,0x30(%rsp) */
	WORD $0x3948; BYTE $0xd7	/* 19ba cmp %rdx,%rdi */
	LONG $0xf487850f; WORD $0xffff	/* 19bd jne e4a */
	LONG $0x2444280f; BYTE $0x20	/* 19c3 movaps 0x20(%rsp),%xmm0 */
	WORD $0x280f; BYTE $0xca	/* 19c8 movaps %xmm2,%xmm1 */
	LONG $0x244c580f; BYTE $0x40	/* 19cb addps 0x40(%rsp),%xmm1 */
	LONG $0x24ac8b48; LONG $0x000002a0	/* 19d0 mov 0x2a0(%rsp),%rbp */
	LONG $0x24848b4c; LONG $0x00000298	/* 19d8 mov 0x298(%rsp),%r8 */
	WORD $0x580f; BYTE $0xc3	/* 19e0 addps %xmm3,%xmm0 */
	LONG $0x249c8b48; LONG $0x000002b8	/* 19e3 mov 0x2b8(%rsp),%rbx */
	LONG $0x04c58348	/* 19eb add $0x4,%rbp */
	WORD $0x0149; BYTE $0xd8	/* 19ef add %rbx,%r8 */
	WORD $0x580f; BYTE $0xc8	/* 19f2 addps %xmm0,%xmm1 */
	LONG $0x4d110ff3; BYTE $0xfc	/* 19f5 movss %xmm1,-0x4(%rbp) */
	WORD $0x3949; BYTE $0xe9	/* 19fa cmp %rbp,%r9 */
	LONG $0xf3ff850f; WORD $0xffff	/* 19fd jne e02 */
	WORD $0x8948; BYTE $0xda	/* 1a03 mov %rbx,%rdx */
	LONG $0x6f0f4566; BYTE $0xfe	/* 1a06 movdqa %xmm14,%xmm15 */
	LONG $0x24ac8348; LONG $0x000002b0; BYTE $0x04	/* 1a0b subq $0x4,0x2b0(%rsp) */
	LONG $0x24848b48; LONG $0x000002b0	/* 1a14 mov 0x2b0(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x000002c8	/* 1a1c mov 0x2c8(%rsp),%rbx */
	LONG $0x249c0148; LONG $0x000002c0	/* 1a24 add %rbx,0x2c0(%rsp) */
	LONG $0x03f88348	/* 1a2c cmp $0x3,%rax */
	LONG $0xe6b48f0f; WORD $0xffff	/* 1a30 jg ea */
	LONG $0x24848b48; LONG $0x000002e8	/* 1a36 mov 0x2e8(%rsp),%rax */
	WORD $0x8949; BYTE $0xd6	/* 1a3e mov %rdx,%r14 */
	LONG $0x24bc8b48; LONG $0x000002d8	/* 1a41 mov 0x2d8(%rsp),%rdi */
	LONG $0x249c8b4c; LONG $0x000002e0	/* 1a49 mov 0x2e0(%rsp),%r11 */
	LONG $0xfc488d48	/* 1a51 lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* 1a55 mov %rcx,%rdx */
	LONG $0x02eac148	/* 1a58 shr $0x2,%rdx */
	LONG $0x01428d48	/* 1a5c lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 1a60 neg %rdx */
	LONG $0xd8af0f48	/* 1a63 imul %rax,%rbx */
	WORD $0x8948; BYTE $0xc6	/* 1a67 mov %rax,%rsi */
	LONG $0x91048d48	/* 1a6a lea (%rcx,%rdx,4),%rax */
	LONG $0x04e6c148	/* 1a6e shl $0x4,%rsi */
	WORD $0x0148; BYTE $0xf7	/* 1a72 add %rsi,%rdi */
	WORD $0x0149; BYTE $0xdb	/* 1a75 add %rbx,%r11 */
	WORD $0x8548; BYTE $0xc0	/* 1a78 test %rax,%rax */
	LONG $0x0ce18e0f; WORD $0x0000	/* 1a7b jle 2762 */
	LONG $0x871c8d48	/* 1a81 lea (%rdi,%rax,4),%rbx */
	LONG $0x24a48b4c; LONG $0x000005b8	/* 1a85 mov 0x5b8(%rsp),%r12 */
	LONG $0x24848b48; LONG $0x000002a8	/* 1a8d mov 0x2a8(%rsp),%rax */
	LONG $0x24b4894c; LONG $0x00000280	/* 1a95 mov %r14,0x280(%rsp) */
	LONG $0x249c8948; LONG $0x00000270	/* 1a9d mov %rbx,0x270(%rsp) */
	LONG $0x156f0ff3; LONG $0x00000d3e	/* 1aa5 movdqa 0x0(%rip),%xmm2 = 27eb, as it lies */
	LONG $0x05100ff3; LONG $0x00000cf6	/* 1aad movss 0x0(%rip),%xmm0 = 27ab */
	LONG $0x08e4c149	/* 1ab5 shl $0x8,%r12 */
	LONG $0x2494290f; LONG $0x00000220	/* 1ab9 movaps %xmm2,0x220(%rsp) */
	LONG $0x6f0f44f3; LONG $0x000cd135; BYTE $0x00	/* 1ac1 movdqa 0x0(%rip),%xmm14 = 279b, as it lies */
	LONG $0x156f0ff3; LONG $0x00000ce9	/* 1aca movdqa 0x0(%rip),%xmm2 = 27bb, as it lies */
	LONG $0x24bc8b4c; LONG $0x000005b0	/* 1ad2 mov 0x5b0(%rsp),%r15 */
	WORD $0x0149; BYTE $0xc4	/* 1ada add %rax,%r12 */
	LONG $0x2494290f; LONG $0x00000230	/* 1add movaps %xmm2,0x230(%rsp) */
	LONG $0x24ac8b48; LONG $0x000005b8	/* 1ae5 mov 0x5b8(%rsp),%rbp */
	LONG $0x156f0ff3; LONG $0x00000cd6	/* 1aed movdqa 0x0(%rip),%xmm2 = 27cb, as it lies */
	LONG $0x6f0f44f3; LONG $0x000cfd3d; BYTE $0x00	/* 1af5 movdqa 0x0(%rip),%xmm15 = 27fb, as it lies */
	LONG $0x2494290f; LONG $0x00000240	/* 1afe movaps %xmm2,0x240(%rsp) */
	LONG $0x6f0f4166; BYTE $0xd6	/* 1b06 movdqa %xmm14,%xmm2 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 1b0b movdqa %xmm15,%xmm14 */
	LONG $0x00c0c60f	/* 1b10 shufps $0x0,%xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xfa	/* 1b14 movdqa %xmm2,%xmm15 */
	LONG $0x2484290f; LONG $0x00000250	/* 1b19 movaps %xmm0,0x250(%rsp) */
	LONG $0x04c78348	/* 1b21 add $0x4,%rdi */
	WORD $0x8548; BYTE $0xed	/* 1b25 test %rbp,%rbp */
	LONG $0x0c578e0f; WORD $0x0000	/* 1b28 jle 2785 */
	LONG $0x056f0ff3; LONG $0x00000ca5	/* 1b2e movdqa 0x0(%rip),%xmm0 = 27db, as it lies */
	LONG $0xd2ef0f66	/* 1b36 pxor %xmm2,%xmm2 */
	LONG $0x249c8b48; LONG $0x00000260	/* 1b3a mov 0x260(%rsp),%rbx */
	LONG $0x24848d48; LONG $0x00000370	/* 1b42 lea 0x370(%rsp),%rax */
	LONG $0x2454290f; BYTE $0x30	/* 1b4a movaps %xmm2,0x30(%rsp) */
	LONG $0x6f0f4566; BYTE $0xef	/* 1b4f movdqa %xmm15,%xmm13 */
	WORD $0x894d; BYTE $0xfa	/* 1b54 mov %r15,%r10 */
	WORD $0x894c; BYTE $0xde	/* 1b57 mov %r11,%rsi */
	LONG $0x2454290f; BYTE $0x40	/* 1b5a movaps %xmm2,0x40(%rsp) */
	LONG $0x24948b48; LONG $0x000002a8	/* 1b5f mov 0x2a8(%rsp),%rdx */
	LONG $0x24b48d4c; LONG $0x000002f0	/* 1b67 lea 0x2f0(%rsp),%r14 */
	LONG $0x6f0f4566; BYTE $0xfe	/* 1b6f movdqa %xmm14,%xmm15 */
	LONG $0x2454290f; BYTE $0x20	/* 1b74 movaps %xmm2,0x20(%rsp) */
	LONG $0x2454290f; BYTE $0x10	/* 1b79 movaps %xmm2,0x10(%rsp) */
	LONG $0xd06f0f66	/* 1b7e movdqa %xmm0,%xmm2 */
	LONG $0x24bc8948; LONG $0x00000268	/* 1b82 mov %rdi,0x268(%rsp) */
	LONG $0x249c894c; LONG $0x00000290	/* 1b8a mov %r11,0x290(%rsp) */
	LONG $0x2494290f; LONG $0x00000210	/* 1b92 movaps %xmm2,0x210(%rsp) */
	WORD $0x14eb	/* 1b9a jmp 1bb0 */
	LONG $0x2454280f; BYTE $0x40	/* 1b9c movaps 0x40(%rsp),%xmm2 */
	LONG $0x2444290f; BYTE $0x30	/* 1ba1 movaps %xmm0,0x30(%rsp) */
	LONG $0x244c290f; BYTE $0x40	/* 1ba6 movaps %xmm1,0x40(%rsp) */
	LONG $0x2454290f; BYTE $0x20	/* 1bab movaps %xmm2,0x20(%rsp) */
	LONG $0x3a6f0ff3	/* 1bb0 movdqu (%rdx),%xmm7 */
	LONG $0x6ec68348	/* 1bb4 add $0x6e,%rsi */
	LONG $0x20c28349	/* 1bb8 add $0x20,%r10 */
	LONG $0x04c38348	/* 1bbc add $0x4,%rbx */
	LONG $0x0000bb49; LONG $0x03030000; WORD $0x0303	/* 1bc0 movabs $0x303030300000000,%r11 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1bca add $0x100,%rdx */
	LONG $0x6f0f4466; BYTE $0xcf	/* 1bd1 movdqa %xmm7,%xmm9 */
	LONG $0x600f4466; BYTE $0xcf	/* 1bd6 punpcklbw %xmm7,%xmm9 */
	LONG $0xff680f66	/* 1bdb punpckhbw %xmm7,%xmm7 */
	LONG $0x710f4166; WORD $0x08e1	/* 1bdf psraw $0x8,%xmm9 */
	LONG $0xe7710f66; BYTE $0x08	/* 1be5 psraw $0x8,%xmm7 */
	LONG $0x08110f44	/* 1bea movups %xmm9,(%rax) */
	LONG $0x1078110f	/* 1bee movups %xmm7,0x10(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff10	/* 1bf2 movdqu -0xf0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1bfa movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1bfe punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c02 punpckhbw %xmm0,%xmm0 */
	LONG $0xd16f0f66	/* 1c06 movdqa %xmm1,%xmm2 */
	LONG $0xd86f0f66	/* 1c0a movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1c0e psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1c13 psraw $0x8,%xmm3 */
	LONG $0x2050110f	/* 1c18 movups %xmm2,0x20(%rax) */
	LONG $0x3058110f	/* 1c1c movups %xmm3,0x30(%rax) */
	LONG $0xb26f0ff3; LONG $0xffffff20	/* 1c20 movdqu -0xe0(%rdx),%xmm6 */
	LONG $0x2454290f; BYTE $0x50	/* 1c28 movaps %xmm2,0x50(%rsp) */
	LONG $0x6f0f4466; BYTE $0xc6	/* 1c2d movdqa %xmm6,%xmm8 */
	LONG $0x245c290f; BYTE $0x60	/* 1c32 movaps %xmm3,0x60(%rsp) */
	LONG $0x600f4466; BYTE $0xc6	/* 1c37 punpcklbw %xmm6,%xmm8 */
	LONG $0xf6680f66	/* 1c3c punpckhbw %xmm6,%xmm6 */
	LONG $0x710f4166; WORD $0x08e0	/* 1c40 psraw $0x8,%xmm8 */
	LONG $0xe6710f66; BYTE $0x08	/* 1c46 psraw $0x8,%xmm6 */
	LONG $0x40110f44; BYTE $0x40	/* 1c4b movups %xmm8,0x40(%rax) */
	LONG $0x5070110f	/* 1c50 movups %xmm6,0x50(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff30	/* 1c54 movdqu -0xd0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1c5c movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1c60 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1c64 punpckhbw %xmm0,%xmm0 */
	LONG $0xe96f0f66	/* 1c68 movdqa %xmm1,%xmm5 */
	LONG $0xe06f0f66	/* 1c6c movdqa %xmm0,%xmm4 */
	LONG $0xe5710f66; BYTE $0x08	/* 1c70 psraw $0x8,%xmm5 */
	LONG $0xe4710f66; BYTE $0x08	/* 1c75 psraw $0x8,%xmm4 */
	LONG $0x6068110f	/* 1c7a movups %xmm5,0x60(%rax) */
	LONG $0x7060110f	/* 1c7e movups %xmm4,0x70(%rax) */
	LONG $0x24a4290f; LONG $0x00000080	/* 1c82 movaps %xmm4,0x80(%rsp) */
	LONG $0xa26f0ff3; LONG $0xffffff40	/* 1c8a movdqu -0xc0(%rdx),%xmm4 */
	LONG $0x246c290f; BYTE $0x70	/* 1c92 movaps %xmm5,0x70(%rsp) */
	LONG $0xc46f0f66	/* 1c97 movdqa %xmm4,%xmm0 */
	LONG $0xc4600f66	/* 1c9b punpcklbw %xmm4,%xmm0 */
	LONG $0xe4680f66	/* 1c9f punpckhbw %xmm4,%xmm4 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ca3 psraw $0x8,%xmm0 */
	LONG $0xe4710f66; BYTE $0x08	/* 1ca8 psraw $0x8,%xmm4 */
	LONG $0x90a0110f; WORD $0x0000; BYTE $0x00	/* 1cad movups %xmm4,0x90(%rax) */
	LONG $0x8080110f; WORD $0x0000; BYTE $0x00	/* 1cb4 movups %xmm0,0x80(%rax) */
	LONG $0x2484290f; LONG $0x00000090	/* 1cbb movaps %xmm0,0x90(%rsp) */
	LONG $0x826f0ff3; LONG $0xffffff50	/* 1cc3 movdqu -0xb0(%rdx),%xmm0 */
	LONG $0xc86f0f66	/* 1ccb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ccf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1cd3 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xf0	/* 1cd7 movdqa %xmm0,%xmm14 */
	LONG $0xe1710f66; BYTE $0x08	/* 1cdc psraw $0x8,%xmm1 */
	LONG $0x710f4166; WORD $0x08e6	/* 1ce1 psraw $0x8,%xmm14 */
	LONG $0xa088110f; WORD $0x0000; BYTE $0x00	/* 1ce7 movups %xmm1,0xa0(%rax) */
	LONG $0xb0110f44; LONG $0x000000b0	/* 1cee movups %xmm14,0xb0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff60	/* 1cf6 movdqu -0xa0(%rdx),%xmm0 */
	LONG $0xb4290f44; LONG $0x0000b024; BYTE $0x00	/* 1cfe movaps %xmm14,0xb0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1d07 movdqa %xmm0,%xmm12 */
	LONG $0x248c290f; LONG $0x000000a0	/* 1d0c movaps %xmm1,0xa0(%rsp) */
	LONG $0x600f4466; BYTE $0xe0	/* 1d14 punpcklbw %xmm0,%xmm12 */
	LONG $0xc0680f66	/* 1d19 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4566; BYTE $0xdc	/* 1d1d movdqa %xmm12,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1d22 movdqa %xmm0,%xmm12 */
	LONG $0x710f4166; WORD $0x08e3	/* 1d27 psraw $0x8,%xmm11 */
	LONG $0x710f4166; WORD $0x08e4	/* 1d2d psraw $0x8,%xmm12 */
	LONG $0x98110f44; LONG $0x000000c0	/* 1d33 movups %xmm11,0xc0(%rax) */
	LONG $0x6f0f4566; BYTE $0xf4	/* 1d3b movdqa %xmm12,%xmm14 */
	LONG $0xa0110f44; LONG $0x000000d0	/* 1d40 movups %xmm12,0xd0(%rax) */
	LONG $0x826f0ff3; LONG $0xffffff70	/* 1d48 movdqu -0x90(%rdx),%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe0	/* 1d50 movdqa %xmm0,%xmm12 */
	LONG $0x600f4466; BYTE $0xe0	/* 1d55 punpcklbw %xmm0,%xmm12 */
	LONG $0xc0680f66	/* 1d5a punpckhbw %xmm0,%xmm0 */
	LONG $0xd06f0f66	/* 1d5e movdqa %xmm0,%xmm2 */
	LONG $0x710f4166; WORD $0x08e4	/* 1d62 psraw $0x8,%xmm12 */
	LONG $0xe2710f66; BYTE $0x08	/* 1d68 psraw $0x8,%xmm2 */
	LONG $0xa0110f44; LONG $0x000000e0	/* 1d6d movups %xmm12,0xe0(%rax) */
	LONG $0xa4290f44; LONG $0x0000c024; BYTE $0x00	/* 1d75 movaps %xmm12,0xc0(%rsp) */
	LONG $0x2494290f; LONG $0x000000d0	/* 1d7e movaps %xmm2,0xd0(%rsp) */
	LONG $0xf090110f; WORD $0x0000; BYTE $0x00	/* 1d86 movups %xmm2,0xf0(%rax) */
	LONG $0x426f0ff3; BYTE $0x80	/* 1d8d movdqu -0x80(%rdx),%xmm0 */
	LONG $0xd86f0f66	/* 1d92 movdqa %xmm0,%xmm3 */
	LONG $0xd8600f66	/* 1d96 punpcklbw %xmm0,%xmm3 */
	LONG $0xc0680f66	/* 1d9a punpckhbw %xmm0,%xmm0 */
	LONG $0xe86f0f66	/* 1d9e movdqa %xmm0,%xmm5 */
	LONG $0xe3710f66; BYTE $0x08	/* 1da2 psraw $0x8,%xmm3 */
	LONG $0xe5710f66; BYTE $0x08	/* 1da7 psraw $0x8,%xmm5 */
	LONG $0x0098110f; WORD $0x0001; BYTE $0x00	/* 1dac movups %xmm3,0x100(%rax) */
	LONG $0x10a8110f; WORD $0x0001; BYTE $0x00	/* 1db3 movups %xmm5,0x110(%rax) */
	LONG $0x426f0ff3; BYTE $0x90	/* 1dba movdqu -0x70(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000000e0	/* 1dbf movaps %xmm3,0xe0(%rsp) */
	LONG $0xc86f0f66	/* 1dc7 movdqa %xmm0,%xmm1 */
	LONG $0x24ac290f; LONG $0x000000f0	/* 1dcb movaps %xmm5,0xf0(%rsp) */
	LONG $0xc8600f66	/* 1dd3 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1dd7 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1ddb movdqa %xmm1,%xmm12 */
	LONG $0xe0710f66; BYTE $0x08	/* 1de0 psraw $0x8,%xmm0 */
	LONG $0x710f4166; WORD $0x08e4	/* 1de5 psraw $0x8,%xmm12 */
	LONG $0x3080110f; WORD $0x0001; BYTE $0x00	/* 1deb movups %xmm0,0x130(%rax) */
	LONG $0xa0110f44; LONG $0x00000120	/* 1df2 movups %xmm12,0x120(%rax) */
	LONG $0x2484290f; LONG $0x00000110	/* 1dfa movaps %xmm0,0x110(%rsp) */
	LONG $0x426f0ff3; BYTE $0xa0	/* 1e02 movdqu -0x60(%rdx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00010024; BYTE $0x00	/* 1e07 movaps %xmm12,0x100(%rsp) */
	LONG $0xc86f0f66	/* 1e10 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1e14 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1e18 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 1e1c movdqa %xmm1,%xmm10 */
	LONG $0xc86f0f66	/* 1e21 movdqa %xmm0,%xmm1 */
	LONG $0x710f4166; WORD $0x08e2	/* 1e25 psraw $0x8,%xmm10 */
	LONG $0xe1710f66; BYTE $0x08	/* 1e2b psraw $0x8,%xmm1 */
	LONG $0x90110f44; LONG $0x00000140	/* 1e30 movups %xmm10,0x140(%rax) */
	LONG $0x5088110f; WORD $0x0001; BYTE $0x00	/* 1e38 movups %xmm1,0x150(%rax) */
	LONG $0x426f0ff3; BYTE $0xb0	/* 1e3f movdqu -0x50(%rdx),%xmm0 */
	LONG $0x248c290f; LONG $0x00000130	/* 1e44 movaps %xmm1,0x130(%rsp) */
	LONG $0x94290f44; LONG $0x00012024; BYTE $0x00	/* 1e4c movaps %xmm10,0x120(%rsp) */
	LONG $0xd06f0f66	/* 1e55 movdqa %xmm0,%xmm2 */
	LONG $0xd0600f66	/* 1e59 punpcklbw %xmm0,%xmm2 */
	LONG $0xc0680f66	/* 1e5d punpckhbw %xmm0,%xmm0 */
	LONG $0xd86f0f66	/* 1e61 movdqa %xmm0,%xmm3 */
	LONG $0xe2710f66; BYTE $0x08	/* 1e65 psraw $0x8,%xmm2 */
	LONG $0xe3710f66; BYTE $0x08	/* 1e6a psraw $0x8,%xmm3 */
	LONG $0x6090110f; WORD $0x0001; BYTE $0x00	/* 1e6f movups %xmm2,0x160(%rax) */
	LONG $0x7098110f; WORD $0x0001; BYTE $0x00	/* 1e76 movups %xmm3,0x170(%rax) */
	LONG $0x426f0ff3; BYTE $0xc0	/* 1e7d movdqu -0x40(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x00000150	/* 1e82 movaps %xmm3,0x150(%rsp) */
	LONG $0xe86f0f66	/* 1e8a movdqa %xmm0,%xmm5 */
	LONG $0x2494290f; LONG $0x00000140	/* 1e8e movaps %xmm2,0x140(%rsp) */
	LONG $0xe8600f66	/* 1e96 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* 1e9a punpckhbw %xmm0,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 1e9e psraw $0x8,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1ea3 psraw $0x8,%xmm0 */
	LONG $0x80a8110f; WORD $0x0001; BYTE $0x00	/* 1ea8 movups %xmm5,0x180(%rax) */
	LONG $0x9080110f; WORD $0x0001; BYTE $0x00	/* 1eaf movups %xmm0,0x190(%rax) */
	LONG $0x2484290f; LONG $0x00000170	/* 1eb6 movaps %xmm0,0x170(%rsp) */
	LONG $0x426f0ff3; BYTE $0xd0	/* 1ebe movdqu -0x30(%rdx),%xmm0 */
	LONG $0x24ac290f; LONG $0x00000160	/* 1ec3 movaps %xmm5,0x160(%rsp) */
	LONG $0xc86f0f66	/* 1ecb movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1ecf punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1ed3 punpckhbw %xmm0,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xe1	/* 1ed7 movdqa %xmm1,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 1edc movdqa %xmm0,%xmm10 */
	LONG $0x710f4166; WORD $0x08e4	/* 1ee1 psraw $0x8,%xmm12 */
	LONG $0x710f4166; WORD $0x08e2	/* 1ee7 psraw $0x8,%xmm10 */
	LONG $0xa0110f44; LONG $0x000001a0	/* 1eed movups %xmm12,0x1a0(%rax) */
	LONG $0x90110f44; LONG $0x000001b0	/* 1ef5 movups %xmm10,0x1b0(%rax) */
	LONG $0x426f0ff3; BYTE $0xe0	/* 1efd movdqu -0x20(%rdx),%xmm0 */
	LONG $0xa4290f44; LONG $0x00018024; BYTE $0x00	/* 1f02 movaps %xmm12,0x180(%rsp) */
	LONG $0x94290f44; LONG $0x00019024; BYTE $0x00	/* 1f0b movaps %xmm10,0x190(%rsp) */
	LONG $0xc86f0f66	/* 1f14 movdqa %xmm0,%xmm1 */
	LONG $0xc8600f66	/* 1f18 punpcklbw %xmm0,%xmm1 */
	LONG $0xc0680f66	/* 1f1c punpckhbw %xmm0,%xmm0 */
	LONG $0xd86f0f66	/* 1f20 movdqa %xmm0,%xmm3 */
	LONG $0xe1710f66; BYTE $0x08	/* 1f24 psraw $0x8,%xmm1 */
	LONG $0xe3710f66; BYTE $0x08	/* 1f29 psraw $0x8,%xmm3 */
	LONG $0x248c290f; LONG $0x000001a0	/* 1f2e movaps %xmm1,0x1a0(%rsp) */
	LONG $0xc088110f; WORD $0x0001; BYTE $0x00	/* 1f36 movups %xmm1,0x1c0(%rax) */
	LONG $0xd098110f; WORD $0x0001; BYTE $0x00	/* 1f3d movups %xmm3,0x1d0(%rax) */
	LONG $0x426f0ff3; BYTE $0xf0	/* 1f44 movdqu -0x10(%rdx),%xmm0 */
	LONG $0x249c290f; LONG $0x000001b0	/* 1f49 movaps %xmm3,0x1b0(%rsp) */
	LONG $0xe86f0f66	/* 1f51 movdqa %xmm0,%xmm5 */
	LONG $0xe8600f66	/* 1f55 punpcklbw %xmm0,%xmm5 */
	LONG $0xc0680f66	/* 1f59 punpckhbw %xmm0,%xmm0 */
	LONG $0xe5710f66; BYTE $0x08	/* 1f5d psraw $0x8,%xmm5 */
	LONG $0xe0710f66; BYTE $0x08	/* 1f62 psraw $0x8,%xmm0 */
	LONG $0xe0a8110f; WORD $0x0001; BYTE $0x00	/* 1f67 movups %xmm5,0x1e0(%rax) */
	LONG $0xf080110f; WORD $0x0001; BYTE $0x00	/* 1f6e movups %xmm0,0x1f0(%rax) */
	WORD $0x7e8b; BYTE $0xfa	/* 1f75 mov -0x6(%rsi),%edi */
	LONG $0xf2468b4c	/* 1f78 mov -0xe(%rsi),%r8 */
	LONG $0x24ac290f; LONG $0x000001c0	/* 1f7c movaps %xmm5,0x1c0(%rsp) */
	LONG $0x5e6f0ff3; BYTE $0x92	/* 1f84 movdqu -0x6e(%rsi),%xmm3 */
	WORD $0xf989	/* 1f89 mov %edi,%ecx */
	WORD $0x8941; BYTE $0xf9	/* 1f8b mov %edi,%r9d */
	WORD $0x894d; BYTE $0xc5	/* 1f8e mov %r8,%r13 */
	LONG $0x04e8c149	/* 1f91 shr $0x4,%r8 */
	WORD $0xe9c1; BYTE $0x02	/* 1f95 shr $0x2,%ecx */
	LONG $0x03e18141; WORD $0x0303; BYTE $0x03	/* 1f98 and $0x3030303,%r9d */
	LONG $0x2484290f; LONG $0x000001d0	/* 1f9f movaps %xmm0,0x1d0(%rsp) */
	LONG $0xcb6f0f66	/* 1fa7 movdqa %xmm3,%xmm1 */
	LONG $0x20e1c148	/* 1fab shl $0x20,%rcx */
	LONG $0x466f0ff3; BYTE $0xb2	/* 1faf movdqu -0x4e(%rsi),%xmm0 */
	LONG $0xf1710f66; BYTE $0x02	/* 1fb4 psllw $0x2,%xmm1 */
	WORD $0x214c; BYTE $0xd9	/* 1fb9 and %r11,%rcx */
	LONG $0xdb0f4166; BYTE $0xcf	/* 1fbc pand %xmm15,%xmm1 */
	WORD $0x094c; BYTE $0xc9	/* 1fc1 or %r9,%rcx */
	LONG $0x0f0fb949; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 1fc4 movabs $0xf0f0f0f0f0f0f0f,%r9 */
	WORD $0x214d; BYTE $0xcd	/* 1fce and %r9,%r13 */
	LONG $0x04e1c148	/* 1fd1 shl $0x4,%rcx */
	WORD $0x214d; BYTE $0xc8	/* 1fd5 and %r9,%r8 */
	WORD $0x094c; BYTE $0xe9	/* 1fd8 or %r13,%rcx */
	WORD $0x8941; BYTE $0xfd	/* 1fdb mov %edi,%r13d */
	WORD $0xefc1; BYTE $0x04	/* 1fde shr $0x4,%edi */
	LONG $0x06edc141	/* 1fe1 shr $0x6,%r13d */
	LONG $0x0303e781; WORD $0x0303	/* 1fe5 and $0x3030303,%edi */
	LONG $0x6e0f4866; BYTE $0xe9	/* 1feb movq %rcx,%xmm5 */
	LONG $0x20e5c149	/* 1ff0 shl $0x20,%r13 */
	WORD $0x214d; BYTE $0xdd	/* 1ff4 and %r11,%r13 */
	WORD $0x0949; BYTE $0xfd	/* 1ff7 or %rdi,%r13 */
	LONG $0x04e5c149	/* 1ffa shl $0x4,%r13 */
	WORD $0x094d; BYTE $0xc5	/* 1ffe or %r8,%r13 */
	LONG $0x6e0f4d66; BYTE $0xe5	/* 2001 movq %r13,%xmm12 */
	LONG $0x6c0f4166; BYTE $0xec	/* 2006 punpcklqdq %xmm12,%xmm5 */
	LONG $0xacf80f66; LONG $0x00022024; BYTE $0x00	/* 200b psubb 0x220(%rsp),%xmm5 */
	LONG $0x6f0f4466; BYTE $0xe5	/* 2014 movdqa %xmm5,%xmm12 */
	LONG $0x600f4466; BYTE $0xe5	/* 2019 punpcklbw %xmm5,%xmm12 */
	LONG $0xed680f66	/* 201e punpckhbw %xmm5,%xmm5 */
	LONG $0x6f0f4166; BYTE $0xd4	/* 2022 movdqa %xmm12,%xmm2 */
	LONG $0xe5710f66; BYTE $0x08	/* 2027 psraw $0x8,%xmm5 */
	LONG $0xe2710f66; BYTE $0x08	/* 202c psraw $0x8,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xd2	/* 2031 movdqa %xmm2,%xmm10 */
	LONG $0x2414290f	/* 2036 movaps %xmm2,(%rsp) */
	LONG $0x610f4466; BYTE $0xd2	/* 203a punpcklwd %xmm2,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xd2	/* 203f movdqa %xmm10,%xmm2 */
	LONG $0x700f4566; WORD $0x00e2	/* 2044 pshufd $0x0,%xmm10,%xmm12 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 204a movdqa %xmm0,%xmm10 */
	LONG $0xa4290f44; LONG $0x0001e024; BYTE $0x00	/* 204f movaps %xmm12,0x1e0(%rsp) */
	LONG $0xdb0f4566; BYTE $0xd5	/* 2058 pand %xmm13,%xmm10 */
	LONG $0xef0f4566; BYTE $0xe4	/* 205d pxor %xmm12,%xmm12 */
	LONG $0xeb0f4166; BYTE $0xca	/* 2062 por %xmm10,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xd1	/* 2067 movdqa %xmm1,%xmm10 */
	LONG $0x600f4166; BYTE $0xcc	/* 206c punpcklbw %xmm12,%xmm1 */
	LONG $0x680f4566; BYTE $0xd4	/* 2071 punpckhbw %xmm12,%xmm10 */
	LONG $0xf50f4166; BYTE $0xc9	/* 2076 pmaddwd %xmm9,%xmm1 */
	LONG $0xf50f4466; BYTE $0xd7	/* 207b pmaddwd %xmm7,%xmm10 */
	LONG $0xf86f0f66	/* 2080 movdqa %xmm0,%xmm7 */
	LONG $0x6b0f4166; BYTE $0xca	/* 2084 packssdw %xmm10,%xmm1 */
	LONG $0xd7710f66; BYTE $0x02	/* 2089 psrlw $0x2,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 208e movdqa %xmm1,%xmm9 */
	LONG $0xcf6f0f66	/* 2093 movdqa %xmm7,%xmm1 */
	LONG $0xfa700f66; BYTE $0xaa	/* 2097 pshufd $0xaa,%xmm2,%xmm7 */
	LONG $0xf50f4466; LONG $0x01e0248c; WORD $0x0000	/* 209c pmaddwd 0x1e0(%rsp),%xmm9 */
	LONG $0xdb0f4166; BYTE $0xcd	/* 20a6 pand %xmm13,%xmm1 */
	LONG $0x8c290f44; LONG $0x0001e024; BYTE $0x00	/* 20ab movaps %xmm9,0x1e0(%rsp) */
	LONG $0x6f0f4466; BYTE $0xcb	/* 20b4 movdqa %xmm3,%xmm9 */
	LONG $0x710f4166; WORD $0x01f1	/* 20b9 psllw $0x1,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 20bf pand %xmm15,%xmm9 */
	LONG $0xeb0f4166; BYTE $0xc9	/* 20c4 por %xmm9,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc9	/* 20c9 movdqa %xmm1,%xmm9 */
	LONG $0x600f4166; BYTE $0xcc	/* 20ce punpcklbw %xmm12,%xmm1 */
	LONG $0x680f4566; BYTE $0xcc	/* 20d3 punpckhbw %xmm12,%xmm9 */
	LONG $0xf50f4166; BYTE $0xc8	/* 20d8 pmaddwd %xmm8,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xc3	/* 20dd movdqa %xmm3,%xmm8 */
	LONG $0xf50f4466; BYTE $0xce	/* 20e2 pmaddwd %xmm6,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xc7	/* 20e7 pand %xmm15,%xmm8 */
	LONG $0x6b0f4166; BYTE $0xc9	/* 20ec packssdw %xmm9,%xmm1 */
	LONG $0xf16f0f66	/* 20f1 movdqa %xmm1,%xmm6 */
	LONG $0xf7f50f66	/* 20f5 pmaddwd %xmm7,%xmm6 */
	LONG $0x3c6f0f66; BYTE $0x24	/* 20f9 movdqa (%rsp),%xmm7 */
	LONG $0x24b4290f; LONG $0x000001f0	/* 20fe movaps %xmm6,0x1f0(%rsp) */
	LONG $0xf06f0f66	/* 2106 movdqa %xmm0,%xmm6 */
	LONG $0xd0710f66; BYTE $0x06	/* 210a psrlw $0x6,%xmm0 */
	LONG $0xd6710f66; BYTE $0x04	/* 210f psrlw $0x4,%xmm6 */
	LONG $0xcf6f0f66	/* 2114 movdqa %xmm7,%xmm1 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 2118 pand %xmm13,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xf5	/* 211d pand %xmm13,%xmm6 */
	LONG $0xcf690f66	/* 2122 punpckhwd %xmm7,%xmm1 */
	LONG $0xeb0f4166; BYTE $0xf0	/* 2126 por %xmm8,%xmm6 */
	LONG $0xf9700f66; BYTE $0x00	/* 212b pshufd $0x0,%xmm1,%xmm7 */
	LONG $0x6f0f4466; BYTE $0xc6	/* 2130 movdqa %xmm6,%xmm8 */
	LONG $0x600f4166; BYTE $0xf4	/* 2135 punpcklbw %xmm12,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00009024; BYTE $0x00	/* 213a pmaddwd 0x90(%rsp),%xmm6 */
	LONG $0x680f4566; BYTE $0xc4	/* 2143 punpckhbw %xmm12,%xmm8 */
	LONG $0xf50f4466; BYTE $0xc4	/* 2148 pmaddwd %xmm4,%xmm8 */
	LONG $0x6b0f4166; BYTE $0xf0	/* 214d packssdw %xmm8,%xmm6 */
	LONG $0xe66f0f66	/* 2152 movdqa %xmm6,%xmm4 */
	LONG $0xf36f0f66	/* 2156 movdqa %xmm3,%xmm6 */
	LONG $0xe7f50f66	/* 215a pmaddwd %xmm7,%xmm4 */
	LONG $0xd6710f66; BYTE $0x01	/* 215e psrlw $0x1,%xmm6 */
	LONG $0x24a4290f; LONG $0x00000090	/* 2163 movaps %xmm4,0x90(%rsp) */
	LONG $0xe66f0f66	/* 216b movdqa %xmm6,%xmm4 */
	LONG $0xf1700f66; BYTE $0xaa	/* 216f pshufd $0xaa,%xmm1,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2174 pand %xmm15,%xmm4 */
	LONG $0xc4eb0f66	/* 2179 por %xmm4,%xmm0 */
	LONG $0xe06f0f66	/* 217d movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc4	/* 2181 punpcklbw %xmm12,%xmm0 */
	LONG $0x680f4166; BYTE $0xe4	/* 2186 punpckhbw %xmm12,%xmm4 */
	LONG $0xf50f4166; BYTE $0xc3	/* 218b pmaddwd %xmm11,%xmm0 */
	LONG $0x6f0f44f3; WORD $0xa25e	/* 2190 movdqu -0x5e(%rsi),%xmm11 */
	LONG $0xf50f4166; BYTE $0xe6	/* 2196 pmaddwd %xmm14,%xmm4 */
	LONG $0xc46b0f66	/* 219b packssdw %xmm4,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xd0	/* 219f movdqa %xmm0,%xmm10 */
	LONG $0x466f0ff3; BYTE $0xc2	/* 21a4 movdqu -0x3e(%rsi),%xmm0 */
	LONG $0xf50f4466; BYTE $0xd6	/* 21a9 pmaddwd %xmm6,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 21ae movdqa %xmm11,%xmm6 */
	LONG $0xf6710f66; BYTE $0x02	/* 21b3 psllw $0x2,%xmm6 */
	LONG $0xe06f0f66	/* 21b8 movdqa %xmm0,%xmm4 */
	LONG $0x94290f44; LONG $0x00020024; BYTE $0x00	/* 21bc movaps %xmm10,0x200(%rsp) */
	LONG $0xfe6f0f66	/* 21c5 movdqa %xmm6,%xmm7 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 21c9 pand %xmm13,%xmm4 */
	LONG $0xf2700f66; BYTE $0x55	/* 21ce pshufd $0x55,%xmm2,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xff	/* 21d3 pand %xmm15,%xmm7 */
	LONG $0xd2700f66; BYTE $0xff	/* 21d8 pshufd $0xff,%xmm2,%xmm2 */
	LONG $0xe7eb0f66	/* 21dd por %xmm7,%xmm4 */
	LONG $0xfc6f0f66	/* 21e1 movdqa %xmm4,%xmm7 */
	LONG $0x600f4166; BYTE $0xe4	/* 21e5 punpcklbw %xmm12,%xmm4 */
	LONG $0x64f50f66; WORD $0x5024	/* 21ea pmaddwd 0x50(%rsp),%xmm4 */
	LONG $0x680f4166; BYTE $0xfc	/* 21f0 punpckhbw %xmm12,%xmm7 */
	LONG $0x7cf50f66; WORD $0x6024	/* 21f5 pmaddwd 0x60(%rsp),%xmm7 */
	LONG $0xe76b0f66	/* 21fb packssdw %xmm7,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xd4	/* 21ff movdqa %xmm4,%xmm10 */
	LONG $0xe06f0f66	/* 2204 movdqa %xmm0,%xmm4 */
	LONG $0xf50f4466; BYTE $0xd6	/* 2208 pmaddwd %xmm6,%xmm10 */
	LONG $0xd4710f66; BYTE $0x02	/* 220d psrlw $0x2,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 2212 movdqa %xmm11,%xmm6 */
	LONG $0xf6710f66; BYTE $0x01	/* 2217 psllw $0x1,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 221c pand %xmm13,%xmm4 */
	LONG $0x54290f44; WORD $0x5024	/* 2221 movaps %xmm10,0x50(%rsp) */
	LONG $0xdb0f4166; BYTE $0xf7	/* 2227 pand %xmm15,%xmm6 */
	LONG $0xe6eb0f66	/* 222c por %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 2230 movdqa %xmm4,%xmm6 */
	LONG $0x600f4166; BYTE $0xe4	/* 2234 punpcklbw %xmm12,%xmm4 */
	LONG $0x680f4166; BYTE $0xf4	/* 2239 punpckhbw %xmm12,%xmm6 */
	LONG $0xb4f50f66; LONG $0x00008024; BYTE $0x00	/* 223e pmaddwd 0x80(%rsp),%xmm6 */
	LONG $0x64f50f66; WORD $0x7024	/* 2247 pmaddwd 0x70(%rsp),%xmm4 */
	LONG $0xe66b0f66	/* 224d packssdw %xmm6,%xmm4 */
	LONG $0xf46f0f66	/* 2251 movdqa %xmm4,%xmm6 */
	LONG $0xe06f0f66	/* 2255 movdqa %xmm0,%xmm4 */
	LONG $0xd4710f66; BYTE $0x04	/* 2259 psrlw $0x4,%xmm4 */
	LONG $0xd0710f66; BYTE $0x06	/* 225e psrlw $0x6,%xmm0 */
	LONG $0xf2f50f66	/* 2263 pmaddwd %xmm2,%xmm6 */
	LONG $0x2474290f; BYTE $0x60	/* 2267 movaps %xmm6,0x60(%rsp) */
	LONG $0x6f0f4466; BYTE $0xd4	/* 226c movdqa %xmm4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 2271 movdqa %xmm11,%xmm6 */
	LONG $0xe1700f66; BYTE $0x55	/* 2276 pshufd $0x55,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xf7	/* 227b pand %xmm15,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xd5	/* 2280 pand %xmm13,%xmm10 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 2285 pand %xmm13,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xd6	/* 228a por %xmm6,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xf2	/* 228f movdqa %xmm10,%xmm6 */
	LONG $0x600f4566; BYTE $0xd4	/* 2294 punpcklbw %xmm12,%xmm10 */
	LONG $0xf50f4466; LONG $0x00a02494; WORD $0x0000	/* 2299 pmaddwd 0xa0(%rsp),%xmm10 */
	LONG $0x680f4166; BYTE $0xf4	/* 22a3 punpckhbw %xmm12,%xmm6 */
	LONG $0xd66f0f66	/* 22a8 movdqa %xmm6,%xmm2 */
	LONG $0xf56f0f66	/* 22ac movdqa %xmm5,%xmm6 */
	LONG $0x94f50f66; LONG $0x0000b024; BYTE $0x00	/* 22b0 pmaddwd 0xb0(%rsp),%xmm2 */
	LONG $0xf5610f66	/* 22b9 punpcklwd %xmm5,%xmm6 */
	LONG $0x6b0f4466; BYTE $0xd2	/* 22bd packssdw %xmm2,%xmm10 */
	LONG $0x700f4466; WORD $0x55f6	/* 22c2 pshufd $0x55,%xmm6,%xmm14 */
	LONG $0xf50f4466; BYTE $0xd4	/* 22c8 pmaddwd %xmm4,%xmm10 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 22cd movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x01	/* 22d2 psrlw $0x1,%xmm4 */
	LONG $0xd46f0f66	/* 22d7 movdqa %xmm4,%xmm2 */
	LONG $0xe1700f66; BYTE $0xff	/* 22db pshufd $0xff,%xmm1,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xd7	/* 22e0 pand %xmm15,%xmm2 */
	LONG $0xc2eb0f66	/* 22e5 por %xmm2,%xmm0 */
	LONG $0x946f0f66; LONG $0x0000d024; BYTE $0x00	/* 22e9 movdqa 0xd0(%rsp),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc8	/* 22f2 movdqa %xmm0,%xmm9 */
	LONG $0x600f4166; BYTE $0xc4	/* 22f7 punpcklbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x0000c024; BYTE $0x00	/* 22fc pmaddwd 0xc0(%rsp),%xmm0 */
	LONG $0x680f4566; BYTE $0xcc	/* 2305 punpckhbw %xmm12,%xmm9 */
	LONG $0xf50f4166; BYTE $0xd1	/* 230a pmaddwd %xmm9,%xmm2 */
	LONG $0xc86f0f66	/* 230f movdqa %xmm0,%xmm1 */
	LONG $0x6f0f4466; BYTE $0xcb	/* 2313 movdqa %xmm3,%xmm9 */
	LONG $0xca6b0f66	/* 2318 packssdw %xmm2,%xmm1 */
	LONG $0x710f4166; WORD $0x02d1	/* 231c psrlw $0x2,%xmm9 */
	LONG $0xd16f0f66	/* 2322 movdqa %xmm1,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xcf	/* 2326 pand %xmm15,%xmm9 */
	LONG $0xd4f50f66	/* 232b pmaddwd %xmm4,%xmm2 */
	LONG $0xe6700f66; BYTE $0x00	/* 232f pshufd $0x0,%xmm6,%xmm4 */
	LONG $0x2454290f; BYTE $0x70	/* 2334 movaps %xmm2,0x70(%rsp) */
	LONG $0x566f0ff3; BYTE $0xd2	/* 2339 movdqu -0x2e(%rsi),%xmm2 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 233e movdqa %xmm2,%xmm8 */
	LONG $0xdb0f4566; BYTE $0xc5	/* 2343 pand %xmm13,%xmm8 */
	LONG $0xeb0f4566; BYTE $0xc8	/* 2348 por %xmm8,%xmm9 */
	LONG $0x6f0f4566; BYTE $0xc1	/* 234d movdqa %xmm9,%xmm8 */
	LONG $0x600f4566; BYTE $0xcc	/* 2352 punpcklbw %xmm12,%xmm9 */
	LONG $0xf50f4466; LONG $0x00e0248c; WORD $0x0000	/* 2357 pmaddwd 0xe0(%rsp),%xmm9 */
	LONG $0x680f4566; BYTE $0xc4	/* 2361 punpckhbw %xmm12,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 2366 movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 236b movdqa %xmm2,%xmm8 */
	LONG $0x84f50f66; LONG $0x0000f024; BYTE $0x00	/* 2370 pmaddwd 0xf0(%rsp),%xmm0 */
	LONG $0x710f4166; WORD $0x02d0	/* 2379 psrlw $0x2,%xmm8 */
	LONG $0x6b0f4466; BYTE $0xc8	/* 237f packssdw %xmm0,%xmm9 */
	LONG $0xdb0f4566; BYTE $0xc5	/* 2384 pand %xmm13,%xmm8 */
	LONG $0xf50f4466; BYTE $0xcc	/* 2389 pmaddwd %xmm4,%xmm9 */
	LONG $0xe36f0f66	/* 238e movdqa %xmm3,%xmm4 */
	LONG $0xd4710f66; BYTE $0x03	/* 2392 psrlw $0x3,%xmm4 */
	LONG $0xc46f0f66	/* 2397 movdqa %xmm4,%xmm0 */
	LONG $0xe6700f66; BYTE $0xaa	/* 239b pshufd $0xaa,%xmm6,%xmm4 */
	LONG $0xf6700f66; BYTE $0xff	/* 23a0 pshufd $0xff,%xmm6,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xc7	/* 23a5 pand %xmm15,%xmm0 */
	LONG $0xeb0f4466; BYTE $0xc0	/* 23aa por %xmm0,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 23af movdqa %xmm8,%xmm0 */
	LONG $0x600f4566; BYTE $0xc4	/* 23b4 punpcklbw %xmm12,%xmm8 */
	LONG $0xf50f4466; LONG $0x01202484; WORD $0x0000	/* 23b9 pmaddwd 0x120(%rsp),%xmm8 */
	LONG $0x680f4166; BYTE $0xc4	/* 23c3 punpckhbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x00013024; BYTE $0x00	/* 23c8 pmaddwd 0x130(%rsp),%xmm0 */
	LONG $0x6b0f4466; BYTE $0xc0	/* 23d1 packssdw %xmm0,%xmm8 */
	LONG $0x6f0f4166; BYTE $0xc0	/* 23d6 movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc2	/* 23db movdqa %xmm2,%xmm8 */
	LONG $0x710f4166; WORD $0x04d0	/* 23e0 psrlw $0x4,%xmm8 */
	LONG $0xd2710f66; BYTE $0x06	/* 23e6 psrlw $0x6,%xmm2 */
	LONG $0xc4f50f66	/* 23eb pmaddwd %xmm4,%xmm0 */
	LONG $0xe36f0f66	/* 23ef movdqa %xmm3,%xmm4 */
	LONG $0x2484290f; LONG $0x00000080	/* 23f3 movaps %xmm0,0x80(%rsp) */
	LONG $0x6f0f4166; BYTE $0xc0	/* 23fb movdqa %xmm8,%xmm0 */
	LONG $0x6f0f4466; BYTE $0xc5	/* 2400 movdqa %xmm5,%xmm8 */
	LONG $0xd4710f66; BYTE $0x04	/* 2405 psrlw $0x4,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xc5	/* 240a pand %xmm13,%xmm0 */
	LONG $0x690f4466; BYTE $0xc5	/* 240f punpckhwd %xmm5,%xmm8 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 2414 pand %xmm15,%xmm4 */
	LONG $0xd3710f66; BYTE $0x05	/* 2419 psrlw $0x5,%xmm3 */
	LONG $0x700f4166; WORD $0x00f8	/* 241e pshufd $0x0,%xmm8,%xmm7 */
	LONG $0xc4eb0f66	/* 2424 por %xmm4,%xmm0 */
	LONG $0x700f4166; WORD $0x55c8	/* 2428 pshufd $0x55,%xmm8,%xmm1 */
	LONG $0xe06f0f66	/* 242e movdqa %xmm0,%xmm4 */
	LONG $0x600f4166; BYTE $0xc4	/* 2432 punpcklbw %xmm12,%xmm0 */
	LONG $0x84f50f66; LONG $0x00016024; BYTE $0x00	/* 2437 pmaddwd 0x160(%rsp),%xmm0 */
	LONG $0x680f4166; BYTE $0xe4	/* 2440 punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00017024; BYTE $0x00	/* 2445 pmaddwd 0x170(%rsp),%xmm4 */
	LONG $0xc46b0f66	/* 244e packssdw %xmm4,%xmm0 */
	LONG $0xe36f0f66	/* 2452 movdqa %xmm3,%xmm4 */
	LONG $0xda6f0f66	/* 2456 movdqa %xmm2,%xmm3 */
	LONG $0x566f0ff3; BYTE $0xe2	/* 245a movdqu -0x1e(%rsi),%xmm2 */
	LONG $0xdb0f4166; BYTE $0xe7	/* 245f pand %xmm15,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xdd	/* 2464 pand %xmm13,%xmm3 */
	LONG $0xc7f50f66	/* 2469 pmaddwd %xmm7,%xmm0 */
	LONG $0xdceb0f66	/* 246d por %xmm4,%xmm3 */
	LONG $0x700f4166; WORD $0xaaf8	/* 2471 pshufd $0xaa,%xmm8,%xmm7 */
	LONG $0x700f4566; WORD $0xffc0	/* 2477 pshufd $0xff,%xmm8,%xmm8 */
	LONG $0xe36f0f66	/* 247d movdqa %xmm3,%xmm4 */
	LONG $0x600f4166; BYTE $0xdc	/* 2481 punpcklbw %xmm12,%xmm3 */
	LONG $0x9cf50f66; LONG $0x0001a024; BYTE $0x00	/* 2486 pmaddwd 0x1a0(%rsp),%xmm3 */
	LONG $0x680f4166; BYTE $0xe4	/* 248f punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x0001b024; BYTE $0x00	/* 2494 pmaddwd 0x1b0(%rsp),%xmm4 */
	LONG $0xdc6b0f66	/* 249d packssdw %xmm4,%xmm3 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 24a1 movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x02	/* 24a6 psrlw $0x2,%xmm4 */
	LONG $0xdff50f66	/* 24ab pmaddwd %xmm7,%xmm3 */
	LONG $0xfc6f0f66	/* 24af movdqa %xmm4,%xmm7 */
	LONG $0xe26f0f66	/* 24b3 movdqa %xmm2,%xmm4 */
	LONG $0xc3fe0f66	/* 24b7 paddd %xmm3,%xmm0 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 24bb pand %xmm13,%xmm4 */
	LONG $0xdb0f4166; BYTE $0xff	/* 24c0 pand %xmm15,%xmm7 */
	LONG $0xfceb0f66	/* 24c5 por %xmm4,%xmm7 */
	LONG $0xe76f0f66	/* 24c9 movdqa %xmm7,%xmm4 */
	LONG $0x600f4166; BYTE $0xfc	/* 24cd punpcklbw %xmm12,%xmm7 */
	LONG $0x680f4166; BYTE $0xe4	/* 24d2 punpckhbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00011024; BYTE $0x00	/* 24d7 pmaddwd 0x110(%rsp),%xmm4 */
	LONG $0xbcf50f66; LONG $0x00010024; BYTE $0x00	/* 24e0 pmaddwd 0x100(%rsp),%xmm7 */
	LONG $0x248c290f; LONG $0x000000a0	/* 24e9 movaps %xmm1,0xa0(%rsp) */
	LONG $0x6f0f41f3; WORD $0xf04a	/* 24f1 movdqu -0x10(%r10),%xmm1 */
	LONG $0xfc6b0f66	/* 24f7 packssdw %xmm4,%xmm7 */
	LONG $0x6f0f4166; BYTE $0xe3	/* 24fb movdqa %xmm11,%xmm4 */
	LONG $0xd4710f66; BYTE $0x03	/* 2500 psrlw $0x3,%xmm4 */
	LONG $0xf50f4166; BYTE $0xfe	/* 2505 pmaddwd %xmm14,%xmm7 */
	LONG $0xe9f50f66	/* 250a pmaddwd %xmm1,%xmm5 */
	LONG $0x4c6f0f66; WORD $0x7024	/* 250e movdqa 0x70(%rsp),%xmm1 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 2514 movdqa %xmm4,%xmm14 */
	LONG $0xe26f0f66	/* 2519 movdqa %xmm2,%xmm4 */
	LONG $0xc7fe0f66	/* 251d paddd %xmm7,%xmm0 */
	LONG $0xd4710f66; BYTE $0x02	/* 2521 psrlw $0x2,%xmm4 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 2526 pand %xmm15,%xmm14 */
	LONG $0xfe0f4166; BYTE $0xc9	/* 252b paddd %xmm9,%xmm1 */
	LONG $0x8cfe0f66; LONG $0x00008024; BYTE $0x00	/* 2530 paddd 0x80(%rsp),%xmm1 */
	LONG $0xdb0f4166; BYTE $0xe5	/* 2539 pand %xmm13,%xmm4 */
	LONG $0xeb0f4166; BYTE $0xe6	/* 253e por %xmm14,%xmm4 */
	LONG $0x6f0f4466; BYTE $0xf4	/* 2543 movdqa %xmm4,%xmm14 */
	LONG $0x600f4166; BYTE $0xe4	/* 2548 punpcklbw %xmm12,%xmm4 */
	LONG $0xa4f50f66; LONG $0x00014024; BYTE $0x00	/* 254d pmaddwd 0x140(%rsp),%xmm4 */
	LONG $0x680f4566; BYTE $0xf4	/* 2556 punpckhbw %xmm12,%xmm14 */
	LONG $0xf50f4466; LONG $0x015024b4; WORD $0x0000	/* 255b pmaddwd 0x150(%rsp),%xmm14 */
	LONG $0x6b0f4166; BYTE $0xe6	/* 2565 packssdw %xmm14,%xmm4 */
	LONG $0xe6f50f66	/* 256a pmaddwd %xmm6,%xmm4 */
	LONG $0x6f0f4166; BYTE $0xf3	/* 256e movdqa %xmm11,%xmm6 */
	LONG $0xd6710f66; BYTE $0x04	/* 2573 psrlw $0x4,%xmm6 */
	LONG $0x710f4166; WORD $0x05d3	/* 2578 psrlw $0x5,%xmm11 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 257e movdqa %xmm6,%xmm14 */
	LONG $0xf26f0f66	/* 2583 movdqa %xmm2,%xmm6 */
	LONG $0xdb0f4566; BYTE $0xdf	/* 2587 pand %xmm15,%xmm11 */
	LONG $0xd6710f66; BYTE $0x04	/* 258c psrlw $0x4,%xmm6 */
	LONG $0xd2710f66; BYTE $0x06	/* 2591 psrlw $0x6,%xmm2 */
	LONG $0xdb0f4566; BYTE $0xf7	/* 2596 pand %xmm15,%xmm14 */
	LONG $0xdb0f4166; BYTE $0xf5	/* 259b pand %xmm13,%xmm6 */
	LONG $0xdb0f4166; BYTE $0xd5	/* 25a0 pand %xmm13,%xmm2 */
	LONG $0xeb0f4166; BYTE $0xf6	/* 25a5 por %xmm14,%xmm6 */
	LONG $0xeb0f4166; BYTE $0xd3	/* 25aa por %xmm11,%xmm2 */
	LONG $0x6f0f4466; BYTE $0xf6	/* 25af movdqa %xmm6,%xmm14 */
	LONG $0x6f0f4466; BYTE $0xda	/* 25b4 movdqa %xmm2,%xmm11 */
	LONG $0x600f4166; BYTE $0xf4	/* 25b9 punpcklbw %xmm12,%xmm6 */
	LONG $0x680f4566; BYTE $0xf4	/* 25be punpckhbw %xmm12,%xmm14 */
	LONG $0x680f4566; BYTE $0xdc	/* 25c3 punpckhbw %xmm12,%xmm11 */
	LONG $0x600f4166; BYTE $0xd4	/* 25c8 punpcklbw %xmm12,%xmm2 */
	LONG $0x6f0f4466; LONG $0x01e024a4; WORD $0x0000	/* 25cd movdqa 0x1e0(%rsp),%xmm12 */
	LONG $0xf50f4466; LONG $0x019024b4; WORD $0x0000	/* 25d7 pmaddwd 0x190(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x00018024; BYTE $0x00	/* 25e1 pmaddwd 0x180(%rsp),%xmm6 */
	LONG $0xfe0f4466; LONG $0x01f024a4; WORD $0x0000	/* 25ea paddd 0x1f0(%rsp),%xmm12 */
	LONG $0x94f50f66; LONG $0x0001c024; BYTE $0x00	/* 25f4 pmaddwd 0x1c0(%rsp),%xmm2 */
	LONG $0x6b0f4166; BYTE $0xf6	/* 25fd packssdw %xmm14,%xmm6 */
	LONG $0x6f0f4566; BYTE $0xf3	/* 2602 movdqa %xmm11,%xmm14 */
	LONG $0x6f0f45f3; WORD $0xe05a	/* 2607 movdqu -0x20(%r10),%xmm11 */
	LONG $0xf50f4466; WORD $0x241c	/* 260d pmaddwd (%rsp),%xmm11 */
	LONG $0xf50f4466; LONG $0x01d024b4; WORD $0x0000	/* 2613 pmaddwd 0x1d0(%rsp),%xmm14 */
	LONG $0xb4f50f66; LONG $0x0000a024; BYTE $0x00	/* 261d pmaddwd 0xa0(%rsp),%xmm6 */
	LONG $0xfe0f4466; BYTE $0xdd	/* 2626 paddd %xmm5,%xmm11 */
	LONG $0xac6f0f66; LONG $0x00009024; BYTE $0x00	/* 262b movdqa 0x90(%rsp),%xmm5 */
	LONG $0xacfe0f66; LONG $0x00020024; BYTE $0x00	/* 2634 paddd 0x200(%rsp),%xmm5 */
	LONG $0x6b0f4166; BYTE $0xd6	/* 263d packssdw %xmm14,%xmm2 */
	LONG $0x720f4166; WORD $0x02f3	/* 2642 pslld $0x2,%xmm11 */
	LONG $0xe6fe0f66	/* 2648 paddd %xmm6,%xmm4 */
	LONG $0xfe0f4166; BYTE $0xec	/* 264c paddd %xmm12,%xmm5 */
	LONG $0x6f0f4466; WORD $0x2464; BYTE $0x50	/* 2651 movdqa 0x50(%rsp),%xmm12 */
	LONG $0xf50f4166; BYTE $0xd0	/* 2658 pmaddwd %xmm8,%xmm2 */
	LONG $0xfe0f4466; WORD $0x2464; BYTE $0x60	/* 265d paddd 0x60(%rsp),%xmm12 */
	LONG $0xe2fe0f66	/* 2664 paddd %xmm2,%xmm4 */
	LONG $0xfe0f4566; BYTE $0xe2	/* 2668 paddd %xmm10,%xmm12 */
	LONG $0xfe0f4166; BYTE $0xec	/* 266d paddd %xmm12,%xmm5 */
	LONG $0xe9fe0f66	/* 2672 paddd %xmm1,%xmm5 */
	LONG $0xc5fe0f66	/* 2676 paddd %xmm5,%xmm0 */
	LONG $0xc4fe0f66	/* 267a paddd %xmm4,%xmm0 */
	LONG $0xfa0f4166; BYTE $0xc3	/* 267e psubd %xmm11,%xmm0 */
	LONG $0x06110f41	/* 2683 movups %xmm0,(%r14) */
	LONG $0xfe4ebf0f	/* 2687 movswl -0x2(%rsi),%ecx */
	LONG $0xc8700f66; BYTE $0x4e	/* 268b pshufd $0x4e,%xmm0,%xmm1 */
	LONG $0xc1fe0f66	/* 2690 paddd %xmm1,%xmm0 */
	LONG $0x5b100ff3; BYTE $0xfc	/* 2694 movss -0x4(%rbx),%xmm3 */
	LONG $0xac6f0f66; LONG $0x00023024; BYTE $0x00	/* 2699 movdqa 0x230(%rsp),%xmm5 */
	LONG $0x244c280f; BYTE $0x30	/* 26a2 movaps 0x30(%rsp),%xmm1 */
	WORD $0xe1c1; BYTE $0x0d	/* 26a7 shl $0xd,%ecx */
	LONG $0xd0700f66; BYTE $0xb1	/* 26aa pshufd $0xb1,%xmm0,%xmm2 */
	LONG $0xe000e181; WORD $0x8fff	/* 26af and $0x8fffe000,%ecx */
	LONG $0xd0fe0f66	/* 26b5 paddd %xmm0,%xmm2 */
	LONG $0x6e0f4866; BYTE $0xc1	/* 26b9 movq %rcx,%xmm0 */
	WORD $0x5b0f; BYTE $0xd2	/* 26be cvtdq2ps %xmm2,%xmm2 */
	LONG $0xc07e0ff3	/* 26c1 movq %xmm0,%xmm0 */
	LONG $0xe8db0f66	/* 26c5 pand %xmm0,%xmm5 */
	LONG $0xac660f66; LONG $0x00024024; BYTE $0x00	/* 26c9 pcmpgtd 0x240(%rsp),%xmm5 */
	LONG $0x00dbc60f	/* 26d2 shufps $0x0,%xmm3,%xmm3 */
	LONG $0xe56f0f66	/* 26d6 movdqa %xmm5,%xmm4 */
	LONG $0xe0df0f66	/* 26da pandn %xmm0,%xmm4 */
	LONG $0x84eb0f66; LONG $0x00021024; BYTE $0x00	/* 26de por 0x210(%rsp),%xmm0 */
	LONG $0x24a4590f; LONG $0x00000250	/* 26e7 mulps 0x250(%rsp),%xmm4 */
	LONG $0xc5db0f66	/* 26ef pand %xmm5,%xmm0 */
	WORD $0x560f; BYTE $0xe0	/* 26f3 orps %xmm0,%xmm4 */
	WORD $0x280f; BYTE $0xc3	/* 26f6 movaps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc4	/* 26f9 mulps %xmm4,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* 26fc mulps %xmm2,%xmm0 */
	LONG $0x2454280f; BYTE $0x20	/* 26ff movaps 0x20(%rsp),%xmm2 */
	LONG $0x2444580f; BYTE $0x10	/* 2704 addps 0x10(%rsp),%xmm0 */
	LONG $0x2454290f; BYTE $0x10	/* 2709 movaps %xmm2,0x10(%rsp) */
	WORD $0x3949; BYTE $0xd4	/* 270e cmp %rdx,%r12 */
	LONG $0xf485850f; WORD $0xffff	/* 2711 jne 1b9c */
	LONG $0x244c280f; BYTE $0x30	/* 2717 movaps 0x30(%rsp),%xmm1 */
	LONG $0x2444580f; BYTE $0x40	/* 271c addps 0x40(%rsp),%xmm0 */
	LONG $0x6f0f4566; BYTE $0xf7	/* 2721 movdqa %xmm15,%xmm14 */
	LONG $0x6f0f4566; BYTE $0xfd	/* 2726 movdqa %xmm13,%xmm15 */
	LONG $0x24bc8b48; LONG $0x00000268	/* 272b mov 0x268(%rsp),%rdi */
	LONG $0x249c8b4c; LONG $0x00000290	/* 2733 mov 0x290(%rsp),%r11 */
	WORD $0x580f; BYTE $0xca	/* 273b addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc1	/* 273e addps %xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x00000280	/* 2741 mov 0x280(%rsp),%rax */
	LONG $0x47110ff3; BYTE $0xfc	/* 2749 movss %xmm0,-0x4(%rdi) */
	WORD $0x0149; BYTE $0xc3	/* 274e add %rax,%r11 */
	LONG $0x24848b48; LONG $0x00000270	/* 2751 mov 0x270(%rsp),%rax */
	WORD $0x3948; BYTE $0xc7	/* 2759 cmp %rax,%rdi */
	LONG $0xf3bf850f; WORD $0xffff	/* 275c jne 1b21 */
	LONG $0x78c48148; WORD $0x0005; BYTE $0x00	/* 2762 add $0x578,%rsp */
	BYTE $0x5b	/* 2769 pop %rbx */
	BYTE $0x5d	/* 276a pop %rbp */
	WORD $0x5c41	/* 276b pop %r12 */
	WORD $0x5d41	/* 276d pop %r13 */
	WORD $0x5e41	/* 276f pop %r14 */
	WORD $0x5f41	/* 2771 pop %r15 */
	BYTE $0xc3	/* 2773 ret */
	LONG $0xc0ef0f66	/* 2774 pxor %xmm0,%xmm0 */
	LONG $0x01110f41	/* 2778 movups %xmm0,(%r9) */
	LONG $0x10c18349	/* 277c add $0x10,%r9 */
	LONG $0xfff286e9; BYTE $0xff	/* 2780 jmp 1a0b */
	LONG $0xc0ef0f66	/* 2785 pxor %xmm0,%xmm0 */
	WORD $0xb6eb	/* 2789 jmp 2741 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 278b .rodata.cst16 */
	LONG $0x03030303; LONG $0x03030303; LONG $0x03030303; LONG $0x03030303	/* 279b .rodata.cst16 */
	LONG $0x77800000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 27ab .rodata.cst16 */
	LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff; LONG $0x7fffffff	/* 27bb .rodata.cst16 */
	LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff; LONG $0x0f7fffff	/* 27cb .rodata.cst16 */
	LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000; LONG $0x7f800000	/* 27db .rodata.cst16 */
	LONG $0x20202020; LONG $0x20202020; LONG $0x20202020; LONG $0x20202020	/* 27eb .rodata.cst16 */
	LONG $0x04040404; LONG $0x04040404; LONG $0x04040404; LONG $0x04040404	/* 27fb .rodata.cst16 */
	RET
