/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2tile.cc 648090519edb0301
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	b8294ae94de58428
 */

TEXT avx2ftile(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x28ec8348	/* sub $40,%rsp */
	LONG $0x0048b0ff; WORD $0x0000	/* push 72(%rax) */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x001ed1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	LONG $0x00c350b8; BYTE $0x00	/* 2 mov $0xc350,%eax */
	WORD $0x8949; BYTE $0xd3	/* 7 mov %rdx,%r11 */
	WORD $0x8949; BYTE $0xfa	/* a mov %rdi,%r10 */
	WORD $0x5641	/* d push %r14 */
	WORD $0x9948	/* f cqto */
	WORD $0x5541	/* 11 push %r13 */
	WORD $0x5441	/* 13 push %r12 */
	BYTE $0x55	/* 15 push %rbp */
	BYTE $0x53	/* 16 push %rbx */
	WORD $0x8948; BYTE $0xcb	/* 17 mov %rcx,%rbx */
	LONG $0xc8ec8148; WORD $0x0001; BYTE $0x00	/* 1a sub $0x1c8,%rsp */
	LONG $0x244c8948; BYTE $0x38	/* 21 mov %rcx,0x38(%rsp) */
	LONG $0x01c18348	/* 26 add $0x1,%rcx */
	LONG $0x24bc8b48; LONG $0x00000208	/* 2a mov 0x208(%rsp),%rdi */
	WORD $0xf748; BYTE $0xf9	/* 32 idiv %rcx */
	LONG $0x40148d48	/* 35 lea (%rax,%rax,2),%rdx */
	LONG $0x00000cb8; BYTE $0x00	/* 39 mov $0xc,%eax */
	WORD $0x3948; BYTE $0xc2	/* 3e cmp %rax,%rdx */
	LONG $0xc24d0f48	/* 41 cmovge %rdx,%rax */
	LONG $0x24848948; LONG $0x000000b8	/* 45 mov %rax,0xb8(%rsp) */
	WORD $0x8548; BYTE $0xff	/* 4d test %rdi,%rdi */
	LONG $0x0cce8e0f; WORD $0x0000	/* 50 jle d24 */
	WORD $0x8948; BYTE $0xd8	/* 56 mov %rbx,%rax */
	LONG $0x04e3c148	/* 59 shl $0x4,%rbx */
	WORD $0x894d; BYTE $0xcf	/* 5d mov %r9,%r15 */
	WORD $0x8949; BYTE $0xf1	/* 60 mov %rsi,%r9 */
	WORD $0x8949; BYTE $0xde	/* 63 mov %rbx,%r14 */
	LONG $0x249c8b48; LONG $0x00000200	/* 66 mov 0x200(%rsp),%rbx */
	LONG $0x24bc894c; LONG $0x00000198	/* 6e mov %r15,0x198(%rsp) */
	LONG $0x24b4894c; LONG $0x00000188	/* 76 mov %r14,0x188(%rsp) */
	LONG $0x02e3c148	/* 7e shl $0x2,%rbx */
	LONG $0x245c8948; BYTE $0x68	/* 82 mov %rbx,0x68(%rsp) */
	LONG $0x851c8d48; LONG $0x00000000	/* 87 lea 0x0(,%rax,4),%rbx */
	LONG $0x03e0c148	/* 8f shl $0x3,%rax */
	LONG $0x24848948; LONG $0x000000a0	/* 93 mov %rax,0xa0(%rsp) */
	LONG $0xb5048d48; LONG $0x00000000	/* 9b lea 0x0(,%rsi,4),%rax */
	LONG $0x24848948; LONG $0x00000080	/* a3 mov %rax,0x80(%rsp) */
	LONG $0xf5048d48; LONG $0x00000000	/* ab lea 0x0(,%rsi,8),%rax */
	LONG $0x24848948; LONG $0x00000088	/* b3 mov %rax,0x88(%rsp) */
	LONG $0x76048d48	/* bb lea (%rsi,%rsi,2),%rax */
	WORD $0x894c; BYTE $0xc6	/* bf mov %r8,%rsi */
	LONG $0x02e0c148	/* c2 shl $0x2,%rax */
	LONG $0x249c8948; LONG $0x000000d0	/* c6 mov %rbx,0xd0(%rsp) */
	LONG $0x24448948; BYTE $0x60	/* ce mov %rax,0x60(%rsp) */
	LONG $0x24848b48; LONG $0x00000200	/* d3 mov 0x200(%rsp),%rax */
	LONG $0x40048d48	/* db lea (%rax,%rax,2),%rax */
	LONG $0x02e0c148	/* df shl $0x2,%rax */
	LONG $0x24848948; LONG $0x000000c8	/* e3 mov %rax,0xc8(%rsp) */
	LONG $0x24848b48; LONG $0x000000b8	/* eb mov 0xb8(%rsp),%rax */
	WORD $0x3948; BYTE $0xf8	/* f3 cmp %rdi,%rax */
	LONG $0xc74f0f48	/* f6 cmovg %rdi,%rax */
	LONG $0x24848948; LONG $0x000000b8	/* fa mov %rax,0xb8(%rsp) */
	WORD $0x8548; BYTE $0xf6	/* 102 test %rsi,%rsi */
	LONG $0x0bd78e0f; WORD $0x0000	/* 105 jle ce2 */
	LONG $0x24b48b4c; LONG $0x000000b8	/* 10b mov 0xb8(%rsp),%r14 */
	WORD $0xdb31	/* 113 xor %ebx,%ebx */
	LONG $0x2494894c; LONG $0x000000a8	/* 115 mov %r10,0xa8(%rsp) */
	WORD $0x894d; BYTE $0xdd	/* 11d mov %r11,%r13 */
	LONG $0x24b48948; LONG $0x00000150	/* 120 mov %rsi,0x150(%rsp) */
	LONG $0x05fe8349	/* 128 cmp $0x5,%r14 */
	LONG $0x2494894c; LONG $0x000001a0	/* 12c mov %r10,0x1a0(%rsp) */
	WORD $0x9f0f; BYTE $0xc3	/* 134 setg %bl */
	LONG $0x248c894c; LONG $0x000001a8	/* 137 mov %r9,0x1a8(%rsp) */
	LONG $0x01c38348	/* 13f add $0x1,%rbx */
	LONG $0x249c894c; LONG $0x000001b0	/* 143 mov %r11,0x1b0(%rsp) */
	LONG $0x9d048d48; LONG $0x00000000	/* 14b lea 0x0(,%rbx,4),%rax */
	LONG $0x249c8948; LONG $0x00000148	/* 153 mov %rbx,0x148(%rsp) */
	WORD $0x2948; BYTE $0xc3	/* 15b sub %rax,%rbx */
	LONG $0x24b48948; LONG $0x000001b8	/* 15e mov %rsi,0x1b8(%rsp) */
	LONG $0x5556b848; LONG $0x55555555; WORD $0x5555	/* 166 movabs $0x5555555555555556,%rax */
	WORD $0x8948; BYTE $0xd9	/* 170 mov %rbx,%rcx */
	LONG $0x24bc8948; LONG $0x00000208	/* 173 mov %rdi,0x208(%rsp) */
	WORD $0x014c; BYTE $0xf1	/* 17b add %r14,%rcx */
	WORD $0xf748; BYTE $0xe9	/* 17e imul %rcx */
	WORD $0x8948; BYTE $0xc8	/* 181 mov %rcx,%rax */
	LONG $0x3ff8c148	/* 184 sar $0x3f,%rax */
	WORD $0x8948; BYTE $0xd3	/* 188 mov %rdx,%rbx */
	WORD $0x2948; BYTE $0xc3	/* 18b sub %rax,%rbx */
	LONG $0x5b048d48	/* 18e lea (%rbx,%rbx,2),%rax */
	LONG $0x249c8948; LONG $0x00000128	/* 192 mov %rbx,0x128(%rsp) */
	WORD $0x2948; BYTE $0xc1	/* 19a sub %rax,%rcx */
	LONG $0xaaabb848; LONG $0xaaaaaaaa; WORD $0xaaaa	/* 19d movabs $0xaaaaaaaaaaaaaaab,%rax */
	WORD $0xf749; BYTE $0xe6	/* 1a7 mul %r14 */
	LONG $0x248c8948; LONG $0x00000100	/* 1aa mov %rcx,0x100(%rsp) */
	WORD $0x8948; BYTE $0xd1	/* 1b2 mov %rdx,%rcx */
	LONG $0xfee28348	/* 1b5 and $0xfffffffffffffffe,%rdx */
	WORD $0xd148; BYTE $0xe9	/* 1b9 shr %rcx */
	WORD $0x8948; BYTE $0xd0	/* 1bc mov %rdx,%rax */
	LONG $0x24548b48; BYTE $0x60	/* 1bf mov 0x60(%rsp),%rdx */
	WORD $0x0148; BYTE $0xc8	/* 1c4 add %rcx,%rax */
	LONG $0x248c8948; LONG $0x00000170	/* 1c7 mov %rcx,0x170(%rsp) */
	WORD $0x2949; BYTE $0xc6	/* 1cf sub %rax,%r14 */
	WORD $0x8948; BYTE $0xd0	/* 1d2 mov %rdx,%rax */
	LONG $0xc3af0f48	/* 1d5 imul %rbx,%rax */
	LONG $0x24b4894c; LONG $0x00000160	/* 1d9 mov %r14,0x160(%rsp) */
	LONG $0x24b48b4c; LONG $0x000000c8	/* 1e1 mov 0xc8(%rsp),%r14 */
	LONG $0xd1af0f48	/* 1e9 imul %rcx,%rdx */
	LONG $0x24848948; LONG $0x00000130	/* 1ed mov %rax,0x130(%rsp) */
	WORD $0x894c; BYTE $0xf0	/* 1f5 mov %r14,%rax */
	LONG $0xc3af0f48	/* 1f8 imul %rbx,%rax */
	LONG $0x24948948; LONG $0x00000190	/* 1fc mov %rdx,0x190(%rsp) */
	LONG $0x24848948; LONG $0x00000138	/* 204 mov %rax,0x138(%rsp) */
	LONG $0x5b048d48	/* 20c lea (%rbx,%rbx,2),%rax */
	LONG $0x07e0c148	/* 210 shl $0x7,%rax */
	LONG $0x24848948; LONG $0x00000140	/* 214 mov %rax,0x140(%rsp) */
	WORD $0x894c; BYTE $0xf0	/* 21c mov %r14,%rax */
	LONG $0x24b48b4c; LONG $0x00000198	/* 21f mov 0x198(%rsp),%r14 */
	LONG $0xc1af0f48	/* 227 imul %rcx,%rax */
	WORD $0x014c; BYTE $0xf0	/* 22b add %r14,%rax */
	LONG $0x24848948; LONG $0x00000178	/* 22e mov %rax,0x178(%rsp) */
	LONG $0x49048d48	/* 236 lea (%rcx,%rcx,2),%rax */
	LONG $0x07e0c148	/* 23a shl $0x7,%rax */
	LONG $0x24840348; LONG $0x00000210	/* 23e add 0x210(%rsp),%rax */
	LONG $0x24848948; LONG $0x00000180	/* 246 mov %rax,0x180(%rsp) */
	LONG $0x24bc8348; LONG $0x00000150; BYTE $0x03	/* 24e cmpq $0x3,0x150(%rsp) */
	LONG $0x16318e0f; WORD $0x0000	/* 257 jle 188e */
	LONG $0x248c8b48; LONG $0x00000188	/* 25d mov 0x188(%rsp),%rcx */
	LONG $0x0010b941; WORD $0x0000	/* 265 mov $0x10,%r9d */
	LONG $0x000004b8; BYTE $0x00	/* 26b mov $0x4,%eax */
	LONG $0x249c8b48; LONG $0x00000188	/* 270 mov 0x188(%rsp),%rbx */
	LONG $0x24bc8b48; LONG $0x000000a8	/* 278 mov 0xa8(%rsp),%rdi */
	WORD $0x3145; BYTE $0xff	/* 280 xor %r15d,%r15d */
	LONG $0x24b48b48; LONG $0x00000080	/* 283 mov 0x80(%rsp),%rsi */
	WORD $0x014c; BYTE $0xeb	/* 28b add %r13,%rbx */
	LONG $0x249c8948; LONG $0x00000090	/* 28e mov %rbx,0x90(%rsp) */
	LONG $0x371c8d48	/* 296 lea (%rdi,%rsi,1),%rbx */
	LONG $0x249c8948; LONG $0x000000b0	/* 29a mov %rbx,0xb0(%rsp) */
	WORD $0x0148; BYTE $0xf3	/* 2a2 add %rsi,%rbx */
	LONG $0x249c8948; LONG $0x00000158	/* 2a5 mov %rbx,0x158(%rsp) */
	LONG $0x249c8b48; LONG $0x00000190	/* 2ad mov 0x190(%rsp),%rbx */
	WORD $0x0148; BYTE $0xfb	/* 2b5 add %rdi,%rbx */
	LONG $0x247c8148; LONG $0x00040038; BYTE $0x00	/* 2b8 cmpq $0x400,0x38(%rsp) */
	LONG $0x249c8948; LONG $0x00000168	/* 2c1 mov %rbx,0x168(%rsp) */
	LONG $0x0e5f8f0f; WORD $0x0000	/* 2c9 jg 112e */
	LONG $0x247c8b4c; BYTE $0x38	/* 2cf mov 0x38(%rsp),%r15 */
	WORD $0x3145; BYTE $0xc0	/* 2d4 xor %r8d,%r8d */
	LONG $0x01f88348	/* 2d7 cmp $0x1,%rax */
	LONG $0x0e61840f; WORD $0x0000	/* 2db je 1142 */
	LONG $0x24bc8b48; LONG $0x000000d0	/* 2e1 mov 0xd0(%rsp),%rdi */
	LONG $0x2404894c	/* 2e9 mov %r8,(%rsp) */
	WORD $0x894d; BYTE $0xc8	/* 2ed mov %r9,%r8 */
	WORD $0x8949; BYTE $0xca	/* 2f0 mov %rcx,%r10 */
	LONG $0x248c8b4c; LONG $0x00000158	/* 2f3 mov 0x158(%rsp),%r9 */
	LONG $0x3d648d4d; BYTE $0x00	/* 2fb lea 0x0(%r13,%rdi,1),%r12 */
	LONG $0x3c1c8d49	/* 300 lea (%r12,%rdi,1),%rbx */
	LONG $0x3b2c8d48	/* 304 lea (%rbx,%rdi,1),%rbp */
	WORD $0x8948; BYTE $0xc7	/* 308 mov %rax,%rdi */
	WORD $0x8949; BYTE $0xeb	/* 30b mov %rbp,%r11 */
	WORD $0x8948; BYTE $0xdd	/* 30e mov %rbx,%rbp */
	WORD $0x894c; BYTE $0xe3	/* 311 mov %r12,%rbx */
	WORD $0x894d; BYTE $0xfc	/* 314 mov %r15,%r12 */
	WORD $0x894d; BYTE $0xf7	/* 317 mov %r14,%r15 */
	LONG $0x24bc8348; LONG $0x000000b8; BYTE $0x03	/* 31a cmpq $0x3,0xb8(%rsp) */
	LONG $0x0aaf8e0f; WORD $0x0000	/* 323 jle dd8 */
	LONG $0x24448b48; BYTE $0x68	/* 329 mov 0x68(%rsp),%rax */
	LONG $0x24bc8948; LONG $0x00000108	/* 32e mov %rdi,0x108(%rsp) */
	LONG $0x248c894c; LONG $0x00000120	/* 336 mov %r9,0x120(%rsp) */
	LONG $0x07348d4d	/* 33e lea (%r15,%rax,1),%r14 */
	LONG $0x2494894c; LONG $0x00000110	/* 342 mov %r10,0x110(%rsp) */
	LONG $0x2484894c; LONG $0x00000118	/* 34a mov %r8,0x118(%rsp) */
	LONG $0x24bc894c; LONG $0x000000c0	/* 352 mov %r15,0xc0(%rsp) */
	LONG $0x24b4894c; LONG $0x000000d8	/* 35a mov %r14,0xd8(%rsp) */
	LONG $0x24048b48	/* 362 mov (%rsp),%rax */
	LONG $0x24948b4c; LONG $0x00000148	/* 366 mov 0x148(%rsp),%r10 */
	LONG $0x24bc8b4c; LONG $0x000000a8	/* 36e mov 0xa8(%rsp),%r15 */
	LONG $0x248c8b48; LONG $0x000000c0	/* 376 mov 0xc0(%rsp),%rcx */
	LONG $0xc53c8d48; LONG $0x00000000	/* 37e lea 0x0(,%rax,8),%rdi */
	LONG $0x08c08348	/* 386 add $0x8,%rax */
	LONG $0x243c8348; BYTE $0x00	/* 38a cmpq $0x0,(%rsp) */
	LONG $0x2454894c; BYTE $0x78	/* 38f mov %r10,0x78(%rsp) */
	LONG $0x24bc8948; LONG $0x00000098	/* 394 mov %rdi,0x98(%rsp) */
	LONG $0x247c8b48; BYTE $0x68	/* 39c mov 0x68(%rsp),%rdi */
	LONG $0x24448948; BYTE $0x70	/* 3a1 mov %rax,0x70(%rsp) */
	LONG $0x24848b48; LONG $0x000000d8	/* 3a6 mov 0xd8(%rsp),%rax */
	LONG $0x24b48b4c; LONG $0x00000090	/* 3ae mov 0x90(%rsp),%r14 */
	LONG $0x24948b48; LONG $0x00000210	/* 3b6 mov 0x210(%rsp),%rdx */
	LONG $0x24948b4c; LONG $0x000000c8	/* 3be mov 0xc8(%rsp),%r10 */
	WORD $0x8949; BYTE $0xc1	/* 3c6 mov %rax,%r9 */
	LONG $0x38048d4c	/* 3c9 lea (%rax,%rdi,1),%r8 */
	LONG $0x030f840f; WORD $0x0000	/* 3cd je 6e2 */
	LONG $0x1a107cc5	/* 3d3 vmovups (%rdx),%ymm11 */
	LONG $0x52107cc5; BYTE $0x20	/* 3d7 vmovups 0x20(%rdx),%ymm10 */
	LONG $0x4a107cc5; BYTE $0x40	/* 3dc vmovups 0x40(%rdx),%ymm9 */
	LONG $0x42107cc5; BYTE $0x60	/* 3e1 vmovups 0x60(%rdx),%ymm8 */
	LONG $0xba10fcc5; LONG $0x00000080	/* 3e6 vmovups 0x80(%rdx),%ymm7 */
	LONG $0xb210fcc5; LONG $0x000000a0	/* 3ee vmovups 0xa0(%rdx),%ymm6 */
	LONG $0xaa10fcc5; LONG $0x000000c0	/* 3f6 vmovups 0xc0(%rdx),%ymm5 */
	LONG $0xa210fcc5; LONG $0x000000e0	/* 3fe vmovups 0xe0(%rdx),%ymm4 */
	LONG $0x9a10fcc5; LONG $0x00000100	/* 406 vmovups 0x100(%rdx),%ymm3 */
	LONG $0x9210fcc5; LONG $0x00000120	/* 40e vmovups 0x120(%rdx),%ymm2 */
	LONG $0x8a10fcc5; LONG $0x00000140	/* 416 vmovups 0x140(%rdx),%ymm1 */
	LONG $0x8210fcc5; LONG $0x00000160	/* 41e vmovups 0x160(%rdx),%ymm0 */
	LONG $0x24848b48; LONG $0x00000098	/* 426 mov 0x98(%rsp),%rax */
	LONG $0x06348d49	/* 42e lea (%r14,%rax,1),%rsi */
	LONG $0x24448b48; BYTE $0x70	/* 432 mov 0x70(%rsp),%rax */
	WORD $0x394c; BYTE $0xe0	/* 437 cmp %r12,%rax */
	LONG $0x102a8f0f; WORD $0x0000	/* 43a jg 146a */
	LONG $0x74107cc5; WORD $0xe081	/* 440 vmovups -0x20(%rcx,%rax,4),%ymm14 */
	WORD $0x8948; BYTE $0xc7	/* 446 mov %rax,%rdi */
	WORD $0x180f; BYTE $0x0e	/* 449 prefetcht0 (%rsi) */
	LONG $0x107c41c4; WORD $0x816c; BYTE $0xe0	/* 44c vmovups -0x20(%r9,%rax,4),%ymm13 */
	LONG $0x107c41c4; WORD $0x8064; BYTE $0xe0	/* 453 vmovups -0x20(%r8,%rax,4),%ymm12 */
	LONG $0x107c41c4; WORD $0x857c; BYTE $0xe0	/* 45a vmovups -0x20(%r13,%rax,4),%ymm15 */
	LONG $0x40c68348	/* 461 add $0x40,%rsi */
	LONG $0xb80542c4; BYTE $0xde	/* 465 vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805c2c4; BYTE $0xfd	/* 46a vfmadd231ps %ymm13,%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdc	/* 46f vfmadd231ps %ymm12,%ymm15,%ymm3 */
	LONG $0x7c107cc5; WORD $0xe083	/* 474 vmovups -0x20(%rbx,%rax,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xd6	/* 47a vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805c2c4; BYTE $0xf5	/* 47f vfmadd231ps %ymm13,%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd4	/* 484 vfmadd231ps %ymm12,%ymm15,%ymm2 */
	LONG $0x7c107cc5; WORD $0xe085	/* 489 vmovups -0x20(%rbp,%rax,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xce	/* 48f vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805c2c4; BYTE $0xed	/* 494 vfmadd231ps %ymm13,%ymm15,%ymm5 */
	LONG $0xb805c2c4; BYTE $0xcc	/* 499 vfmadd231ps %ymm12,%ymm15,%ymm1 */
	LONG $0x107c41c4; WORD $0x837c; BYTE $0xe0	/* 49e vmovups -0x20(%r11,%rax,4),%ymm15 */
	LONG $0x08c08348	/* 4a5 add $0x8,%rax */
	LONG $0xb80542c4; BYTE $0xc6	/* 4a9 vfmadd231ps %ymm14,%ymm15,%ymm8 */
	LONG $0xb805c2c4; BYTE $0xe5	/* 4ae vfmadd231ps %ymm13,%ymm15,%ymm4 */
	LONG $0xb805c2c4; BYTE $0xc4	/* 4b3 vfmadd231ps %ymm12,%ymm15,%ymm0 */
	WORD $0x394c; BYTE $0xe0	/* 4b8 cmp %r12,%rax */
	WORD $0x837e	/* 4bb jle 440 */
	WORD $0x3949; BYTE $0xfc	/* 4bd cmp %rdi,%r12 */
	LONG $0x00b88e0f; WORD $0x0000	/* 4c0 jle 57e */
	WORD $0x894c; BYTE $0xe0	/* 4c6 mov %r12,%rax */
	LONG $0xbd348d48; LONG $0x00000000	/* 4c9 lea 0x0(,%rdi,4),%rsi */
	WORD $0x2948; BYTE $0xf8	/* 4d1 sub %rdi,%rax */
	LONG $0xe06e79c5	/* 4d4 vmovd %eax,%xmm12 */
	LONG $0x24848b48; LONG $0x00000200	/* 4d8 mov 0x200(%rsp),%rax */
	LONG $0x587d42c4; BYTE $0xe4	/* 4e0 vpbroadcastd %xmm12,%ymm12 */
	LONG $0x25661dc5; LONG $0x000019c4	/* 4e5 vpcmpgtd 0x0(%rip),%ymm12,%ymm12 = 1eb1 */
	WORD $0x0148; BYTE $0xf8	/* 4ed add %rdi,%rax */
	LONG $0x2c1d62c4; WORD $0x3134	/* 4f0 vmaskmovps (%rcx,%rsi,1),%ymm12,%ymm14 */
	LONG $0x2c1d62c4; WORD $0x812c	/* 4f6 vmaskmovps (%rcx,%rax,4),%ymm12,%ymm13 */
	LONG $0x24840348; LONG $0x00000200	/* 4fc add 0x200(%rsp),%rax */
	LONG $0x6c297cc5; WORD $0x4024	/* 504 vmovaps %ymm13,0x40(%rsp) */
	LONG $0x2c1d42c4; WORD $0x357c; BYTE $0x00	/* 50a vmaskmovps 0x0(%r13,%rsi,1),%ymm12,%ymm15 */
	LONG $0x2c1d62c4; WORD $0x812c	/* 511 vmaskmovps (%rcx,%rax,4),%ymm12,%ymm13 */
	LONG $0x24448b48; BYTE $0x38	/* 517 mov 0x38(%rsp),%rax */
	LONG $0xb80542c4; BYTE $0xde	/* 51c vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805e2c4; WORD $0x247c; BYTE $0x40	/* 521 vfmadd231ps 0x40(%rsp),%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdd	/* 528 vfmadd231ps %ymm13,%ymm15,%ymm3 */
	WORD $0x0148; BYTE $0xc7	/* 52d add %rax,%rdi */
	LONG $0x2c1d42c4; WORD $0xbd7c; BYTE $0x00	/* 530 vmaskmovps 0x0(%r13,%rdi,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xc7	/* 537 add %rax,%rdi */
	LONG $0xb80542c4; BYTE $0xd6	/* 53a vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805e2c4; WORD $0x2474; BYTE $0x40	/* 53f vfmadd231ps 0x40(%rsp),%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd5	/* 546 vfmadd231ps %ymm13,%ymm15,%ymm2 */
	LONG $0x2c1d42c4; WORD $0xbd7c; BYTE $0x00	/* 54b vmaskmovps 0x0(%r13,%rdi,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xc7	/* 552 add %rax,%rdi */
	LONG $0x2c1d42c4; WORD $0xbd64; BYTE $0x00	/* 555 vmaskmovps 0x0(%r13,%rdi,4),%ymm12,%ymm12 */
	LONG $0xb80542c4; BYTE $0xce	/* 55c vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805c2c4; BYTE $0xcd	/* 561 vfmadd231ps %ymm13,%ymm15,%ymm1 */
	LONG $0xb805e2c4; WORD $0x246c; BYTE $0x40	/* 566 vfmadd231ps 0x40(%rsp),%ymm15,%ymm5 */
	LONG $0xb81d42c4; BYTE $0xc6	/* 56d vfmadd231ps %ymm14,%ymm12,%ymm8 */
	LONG $0xb81de2c4; WORD $0x2464; BYTE $0x40	/* 572 vfmadd231ps 0x40(%rsp),%ymm12,%ymm4 */
	LONG $0xb81dc2c4; BYTE $0xc5	/* 579 vfmadd231ps %ymm13,%ymm12,%ymm0 */
	LONG $0x2464394c; BYTE $0x38	/* 57e cmp %r12,0x38(%rsp) */
	LONG $0x018e8f0f; WORD $0x0000	/* 583 jg 717 */
	LONG $0x197d43c4; WORD $0x01dc	/* 589 vextractf128 $0x1,%ymm11,%xmm12 */
	LONG $0x24848b48; LONG $0x00000080	/* 58f mov 0x80(%rsp),%rax */
	LONG $0x581841c4; BYTE $0xdb	/* 597 vaddps %xmm11,%xmm12,%xmm11 */
	LONG $0x197d43c4; WORD $0x01d4	/* 59c vextractf128 $0x1,%ymm10,%xmm12 */
	LONG $0x581841c4; BYTE $0xd2	/* 5a2 vaddps %xmm10,%xmm12,%xmm10 */
	LONG $0x197d43c4; WORD $0x01cc	/* 5a7 vextractf128 $0x1,%ymm9,%xmm12 */
	LONG $0x581841c4; BYTE $0xc9	/* 5ad vaddps %xmm9,%xmm12,%xmm9 */
	LONG $0x197d43c4; WORD $0x01c4	/* 5b2 vextractf128 $0x1,%ymm8,%xmm12 */
	LONG $0x581841c4; BYTE $0xe0	/* 5b8 vaddps %xmm8,%xmm12,%xmm12 */
	LONG $0x152041c4; BYTE $0xc2	/* 5bd vunpckhps %xmm10,%xmm11,%xmm8 */
	LONG $0x142041c4; BYTE $0xda	/* 5c2 vunpcklps %xmm10,%xmm11,%xmm11 */
	LONG $0x583841c4; BYTE $0xc3	/* 5c7 vaddps %xmm11,%xmm8,%xmm8 */
	LONG $0x153041c4; BYTE $0xd4	/* 5cc vunpckhps %xmm12,%xmm9,%xmm10 */
	LONG $0x143041c4; BYTE $0xcc	/* 5d1 vunpcklps %xmm12,%xmm9,%xmm9 */
	LONG $0x582841c4; BYTE $0xc9	/* 5d6 vaddps %xmm9,%xmm10,%xmm9 */
	LONG $0x123041c4; BYTE $0xd0	/* 5db vmovhlps %xmm8,%xmm9,%xmm10 */
	LONG $0x163841c4; BYTE $0xc1	/* 5e0 vmovlhps %xmm9,%xmm8,%xmm8 */
	LONG $0x197dc3c4; WORD $0x01f1	/* 5e5 vextractf128 $0x1,%ymm6,%xmm9 */
	LONG $0x582841c4; BYTE $0xc0	/* 5eb vaddps %xmm8,%xmm10,%xmm8 */
	LONG $0xce5830c5	/* 5f0 vaddps %xmm6,%xmm9,%xmm9 */
	LONG $0x197de3c4; WORD $0x01ee	/* 5f4 vextractf128 $0x1,%ymm5,%xmm6 */
	LONG $0xed58c8c5	/* 5fa vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0x117841c4; BYTE $0x07	/* 5fe vmovups %xmm8,(%r15) */
	LONG $0x197dc3c4; WORD $0x01f8	/* 603 vextractf128 $0x1,%ymm7,%xmm8 */
	LONG $0xff58b8c5	/* 609 vaddps %xmm7,%xmm8,%xmm7 */
	LONG $0x197dc3c4; WORD $0x01e0	/* 60d vextractf128 $0x1,%ymm4,%xmm8 */
	LONG $0xc45838c5	/* 613 vaddps %xmm4,%xmm8,%xmm8 */
	LONG $0x1540c1c4; BYTE $0xe1	/* 617 vunpckhps %xmm9,%xmm7,%xmm4 */
	LONG $0x1440c1c4; BYTE $0xf9	/* 61c vunpcklps %xmm9,%xmm7,%xmm7 */
	LONG $0x1550c1c4; BYTE $0xf0	/* 621 vunpckhps %xmm8,%xmm5,%xmm6 */
	LONG $0x1450c1c4; BYTE $0xe8	/* 626 vunpcklps %xmm8,%xmm5,%xmm5 */
	LONG $0xe758d8c5	/* 62b vaddps %xmm7,%xmm4,%xmm4 */
	LONG $0xed58c8c5	/* 62f vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0xf412d0c5	/* 633 vmovhlps %xmm4,%xmm5,%xmm6 */
	LONG $0xe516d8c5	/* 637 vmovlhps %xmm5,%xmm4,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d5	/* 63b vextractf128 $0x1,%ymm2,%xmm5 */
	LONG $0xe458c8c5	/* 641 vaddps %xmm4,%xmm6,%xmm4 */
	LONG $0xea58d0c5	/* 645 vaddps %xmm2,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01ca	/* 649 vextractf128 $0x1,%ymm1,%xmm2 */
	LONG $0xc958e8c5	/* 64f vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0x1178c1c4; WORD $0x0724	/* 653 vmovups %xmm4,(%r15,%rax,1) */
	LONG $0x197de3c4; WORD $0x01dc	/* 659 vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0x24848b48; LONG $0x00000088	/* 65f mov 0x88(%rsp),%rax */
	LONG $0xdb58d8c5	/* 667 vaddps %xmm3,%xmm4,%xmm3 */
	LONG $0x197de3c4; WORD $0x01c4	/* 66b vextractf128 $0x1,%ymm0,%xmm4 */
	LONG $0xe058d8c5	/* 671 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xc515e0c5	/* 675 vunpckhps %xmm5,%xmm3,%xmm0 */
	LONG $0xdd14e0c5	/* 679 vunpcklps %xmm5,%xmm3,%xmm3 */
	LONG $0xd415f0c5	/* 67d vunpckhps %xmm4,%xmm1,%xmm2 */
	LONG $0xcc14f0c5	/* 681 vunpcklps %xmm4,%xmm1,%xmm1 */
	LONG $0xc358f8c5	/* 685 vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xc958e8c5	/* 689 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 68d vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 691 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 695 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0x0704	/* 699 vmovups %xmm0,(%r15,%rax,1) */
	LONG $0x24448b48; BYTE $0x60	/* 69f mov 0x60(%rsp),%rax */
	WORD $0x014c; BYTE $0xd1	/* 6a4 add %r10,%rcx */
	WORD $0x014d; BYTE $0xd1	/* 6a7 add %r10,%r9 */
	WORD $0x014d; BYTE $0xd0	/* 6aa add %r10,%r8 */
	LONG $0x80c28148; WORD $0x0001; BYTE $0x00	/* 6ad add $0x180,%rdx */
	WORD $0x0149; BYTE $0xc7	/* 6b4 add %rax,%r15 */
	LONG $0x24848b48; LONG $0x000000a0	/* 6b7 mov 0xa0(%rsp),%rax */
	WORD $0x0149; BYTE $0xc6	/* 6bf add %rax,%r14 */
	LONG $0x247c8348; WORD $0x0178	/* 6c2 cmpq $0x1,0x78(%rsp) */
	LONG $0x00a1840f; WORD $0x0000	/* 6c8 je 76f */
	LONG $0x2444c748; LONG $0x00000178; BYTE $0x00	/* 6ce movq $0x1,0x78(%rsp) */
	LONG $0x243c8348; BYTE $0x00	/* 6d7 cmpq $0x0,(%rsp) */
	LONG $0xfcf1850f; WORD $0xffff	/* 6dc jne 3d3 */
	LONG $0xc057f8c5	/* 6e2 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xc828fcc5	/* 6e6 vmovaps %ymm0,%ymm1 */
	LONG $0xd028fcc5	/* 6ea vmovaps %ymm0,%ymm2 */
	LONG $0xd828fcc5	/* 6ee vmovaps %ymm0,%ymm3 */
	LONG $0xe028fcc5	/* 6f2 vmovaps %ymm0,%ymm4 */
	LONG $0xe828fcc5	/* 6f6 vmovaps %ymm0,%ymm5 */
	LONG $0xf028fcc5	/* 6fa vmovaps %ymm0,%ymm6 */
	LONG $0xf828fcc5	/* 6fe vmovaps %ymm0,%ymm7 */
	LONG $0xc0287cc5	/* 702 vmovaps %ymm0,%ymm8 */
	LONG $0xc8287cc5	/* 706 vmovaps %ymm0,%ymm9 */
	LONG $0xd0287cc5	/* 70a vmovaps %ymm0,%ymm10 */
	LONG $0xd8287cc5	/* 70e vmovaps %ymm0,%ymm11 */
	LONG $0xfffd0fe9; BYTE $0xff	/* 712 jmp 426 */
	LONG $0x1a117cc5	/* 717 vmovups %ymm11,(%rdx) */
	LONG $0x52117cc5; BYTE $0x20	/* 71b vmovups %ymm10,0x20(%rdx) */
	LONG $0x4a117cc5; BYTE $0x40	/* 720 vmovups %ymm9,0x40(%rdx) */
	LONG $0x42117cc5; BYTE $0x60	/* 725 vmovups %ymm8,0x60(%rdx) */
	LONG $0xba11fcc5; LONG $0x00000080	/* 72a vmovups %ymm7,0x80(%rdx) */
	LONG $0xb211fcc5; LONG $0x000000a0	/* 732 vmovups %ymm6,0xa0(%rdx) */
	LONG $0xaa11fcc5; LONG $0x000000c0	/* 73a vmovups %ymm5,0xc0(%rdx) */
	LONG $0xa211fcc5; LONG $0x000000e0	/* 742 vmovups %ymm4,0xe0(%rdx) */
	LONG $0x9a11fcc5; LONG $0x00000100	/* 74a vmovups %ymm3,0x100(%rdx) */
	LONG $0x9211fcc5; LONG $0x00000120	/* 752 vmovups %ymm2,0x120(%rdx) */
	LONG $0x8a11fcc5; LONG $0x00000140	/* 75a vmovups %ymm1,0x140(%rdx) */
	LONG $0x8211fcc5; LONG $0x00000160	/* 762 vmovups %ymm0,0x160(%rdx) */
	LONG $0xffff30e9; BYTE $0xff	/* 76a jmp 69f */
	LONG $0x24848b48; LONG $0x00000128	/* 76f mov 0x128(%rsp),%rax */
	WORD $0x8548; BYTE $0xc0	/* 777 test %rax,%rax */
	LONG $0x037c840f; WORD $0x0000	/* 77a je afc */
	LONG $0x24748b48; BYTE $0x68	/* 780 mov 0x68(%rsp),%rsi */
	LONG $0x24948948; LONG $0x000000f0	/* 785 mov %rdx,0xf0(%rsp) */
	WORD $0x894d; BYTE $0xfa	/* 78d mov %r15,%r10 */
	LONG $0x248c8948; LONG $0x000000e8	/* 790 mov %rcx,0xe8(%rsp) */
	LONG $0x313c8d48	/* 798 lea (%rcx,%rsi,1),%rdi */
	LONG $0x24b4894c; LONG $0x000000f8	/* 79c mov %r14,0xf8(%rsp) */
	LONG $0x244c8b48; BYTE $0x38	/* 7a4 mov 0x38(%rsp),%rcx */
	LONG $0x24b48b4c; LONG $0x000000c8	/* 7a9 mov 0xc8(%rsp),%r14 */
	LONG $0x24bc894c; LONG $0x000000e0	/* 7b1 mov %r15,0xe0(%rsp) */
	LONG $0x370c8d4c	/* 7b9 lea (%rdi,%rsi,1),%r9 */
	WORD $0x8949; BYTE $0xc7	/* 7bd mov %rax,%r15 */
	WORD $0x8948; BYTE $0xd6	/* 7c0 mov %rdx,%rsi */
	LONG $0x24448b48; BYTE $0x68	/* 7c3 mov 0x68(%rsp),%rax */
	WORD $0x8948; BYTE $0xfa	/* 7c8 mov %rdi,%rdx */
	WORD $0x2948; BYTE $0xc2	/* 7cb sub %rax,%rdx */
	LONG $0x243c8348; BYTE $0x00	/* 7ce cmpq $0x0,(%rsp) */
	LONG $0x055d840f; WORD $0x0000	/* 7d3 je d36 */
	LONG $0x24448b48; BYTE $0x70	/* 7d9 mov 0x70(%rsp),%rax */
	LONG $0x1e107cc5	/* 7de vmovups (%rsi),%ymm11 */
	LONG $0x56107cc5; BYTE $0x20	/* 7e2 vmovups 0x20(%rsi),%ymm10 */
	LONG $0x4e107cc5; BYTE $0x40	/* 7e7 vmovups 0x40(%rsi),%ymm9 */
	LONG $0x46107cc5; BYTE $0x60	/* 7ec vmovups 0x60(%rsi),%ymm8 */
	LONG $0xbe10fcc5; LONG $0x00000080	/* 7f1 vmovups 0x80(%rsi),%ymm7 */
	WORD $0x8949; BYTE $0xc0	/* 7f9 mov %rax,%r8 */
	LONG $0xb610fcc5; LONG $0x000000a0	/* 7fc vmovups 0xa0(%rsi),%ymm6 */
	LONG $0xae10fcc5; LONG $0x000000c0	/* 804 vmovups 0xc0(%rsi),%ymm5 */
	LONG $0xa610fcc5; LONG $0x000000e0	/* 80c vmovups 0xe0(%rsi),%ymm4 */
	LONG $0x9e10fcc5; LONG $0x00000100	/* 814 vmovups 0x100(%rsi),%ymm3 */
	LONG $0x9610fcc5; LONG $0x00000120	/* 81c vmovups 0x120(%rsi),%ymm2 */
	LONG $0x8e10fcc5; LONG $0x00000140	/* 824 vmovups 0x140(%rsi),%ymm1 */
	LONG $0x8610fcc5; LONG $0x00000160	/* 82c vmovups 0x160(%rsi),%ymm0 */
	WORD $0x394c; BYTE $0xe0	/* 834 cmp %r12,%rax */
	LONG $0x053a8f0f; WORD $0x0000	/* 837 jg d77 */
	LONG $0x107c21c4; WORD $0x8274; BYTE $0xe0	/* 83d vmovups -0x20(%rdx,%r8,4),%ymm14 */
	LONG $0x107c21c4; WORD $0x876c; BYTE $0xe0	/* 844 vmovups -0x20(%rdi,%r8,4),%ymm13 */
	WORD $0x894c; BYTE $0xc0	/* 84b mov %r8,%rax */
	LONG $0x107c01c4; WORD $0x8164; BYTE $0xe0	/* 84e vmovups -0x20(%r9,%r8,4),%ymm12 */
	LONG $0x107c01c4; WORD $0x857c; BYTE $0xe0	/* 855 vmovups -0x20(%r13,%r8,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xde	/* 85c vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805c2c4; BYTE $0xfd	/* 861 vfmadd231ps %ymm13,%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdc	/* 866 vfmadd231ps %ymm12,%ymm15,%ymm3 */
	LONG $0x107c21c4; WORD $0x837c; BYTE $0xe0	/* 86b vmovups -0x20(%rbx,%r8,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xd6	/* 872 vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805c2c4; BYTE $0xf5	/* 877 vfmadd231ps %ymm13,%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd4	/* 87c vfmadd231ps %ymm12,%ymm15,%ymm2 */
	LONG $0x107c21c4; WORD $0x857c; BYTE $0xe0	/* 881 vmovups -0x20(%rbp,%r8,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xce	/* 888 vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805c2c4; BYTE $0xed	/* 88d vfmadd231ps %ymm13,%ymm15,%ymm5 */
	LONG $0xb805c2c4; BYTE $0xcc	/* 892 vfmadd231ps %ymm12,%ymm15,%ymm1 */
	LONG $0x107c01c4; WORD $0x837c; BYTE $0xe0	/* 897 vmovups -0x20(%r11,%r8,4),%ymm15 */
	LONG $0x08c08349	/* 89e add $0x8,%r8 */
	LONG $0xb80542c4; BYTE $0xc6	/* 8a2 vfmadd231ps %ymm14,%ymm15,%ymm8 */
	LONG $0xb805c2c4; BYTE $0xe5	/* 8a7 vfmadd231ps %ymm13,%ymm15,%ymm4 */
	LONG $0xb805c2c4; BYTE $0xc4	/* 8ac vfmadd231ps %ymm12,%ymm15,%ymm0 */
	WORD $0x394d; BYTE $0xe0	/* 8b1 cmp %r12,%r8 */
	WORD $0x877e	/* 8b4 jle 83d */
	WORD $0x3949; BYTE $0xc4	/* 8b6 cmp %rax,%r12 */
	LONG $0x00be8e0f; WORD $0x0000	/* 8b9 jle 97d */
	WORD $0x894d; BYTE $0xe0	/* 8bf mov %r12,%r8 */
	WORD $0x2949; BYTE $0xc0	/* 8c2 sub %rax,%r8 */
	LONG $0x6e7941c4; BYTE $0xe0	/* 8c5 vmovd %r8d,%xmm12 */
	LONG $0x85048d4c; LONG $0x00000000	/* 8ca lea 0x0(,%rax,4),%r8 */
	LONG $0x587d42c4; BYTE $0xe4	/* 8d2 vpbroadcastd %xmm12,%ymm12 */
	LONG $0x2444894c; BYTE $0x78	/* 8d7 mov %r8,0x78(%rsp) */
	LONG $0x25661dc5; LONG $0x000015cd	/* 8dc vpcmpgtd 0x0(%rip),%ymm12,%ymm12 = 1eb1 */
	LONG $0x2c1d22c4; WORD $0x0234	/* 8e4 vmaskmovps (%rdx,%r8,1),%ymm12,%ymm14 */
	LONG $0x24848b4c; LONG $0x00000200	/* 8ea mov 0x200(%rsp),%r8 */
	WORD $0x0149; BYTE $0xc0	/* 8f2 add %rax,%r8 */
	WORD $0x0148; BYTE $0xc8	/* 8f5 add %rcx,%rax */
	LONG $0x2c1d22c4; WORD $0x822c	/* 8f8 vmaskmovps (%rdx,%r8,4),%ymm12,%ymm13 */
	LONG $0x2484034c; LONG $0x00000200	/* 8fe add 0x200(%rsp),%r8 */
	LONG $0x6c297cc5; WORD $0x4024	/* 906 vmovaps %ymm13,0x40(%rsp) */
	LONG $0x2c1d22c4; WORD $0x822c	/* 90c vmaskmovps (%rdx,%r8,4),%ymm12,%ymm13 */
	LONG $0x24448b4c; BYTE $0x78	/* 912 mov 0x78(%rsp),%r8 */
	LONG $0x2c1d02c4; WORD $0x057c; BYTE $0x00	/* 917 vmaskmovps 0x0(%r13,%r8,1),%ymm12,%ymm15 */
	LONG $0xb80542c4; BYTE $0xde	/* 91e vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805e2c4; WORD $0x247c; BYTE $0x40	/* 923 vfmadd231ps 0x40(%rsp),%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdd	/* 92a vfmadd231ps %ymm13,%ymm15,%ymm3 */
	LONG $0x2c1d42c4; WORD $0x857c; BYTE $0x00	/* 92f vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xc8	/* 936 add %rcx,%rax */
	LONG $0xb80542c4; BYTE $0xd6	/* 939 vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805e2c4; WORD $0x2474; BYTE $0x40	/* 93e vfmadd231ps 0x40(%rsp),%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd5	/* 945 vfmadd231ps %ymm13,%ymm15,%ymm2 */
	LONG $0x2c1d42c4; WORD $0x857c; BYTE $0x00	/* 94a vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xc8	/* 951 add %rcx,%rax */
	LONG $0x2c1d42c4; WORD $0x8564; BYTE $0x00	/* 954 vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm12 */
	LONG $0xb80542c4; BYTE $0xce	/* 95b vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805c2c4; BYTE $0xcd	/* 960 vfmadd231ps %ymm13,%ymm15,%ymm1 */
	LONG $0xb805e2c4; WORD $0x246c; BYTE $0x40	/* 965 vfmadd231ps 0x40(%rsp),%ymm15,%ymm5 */
	LONG $0xb81d42c4; BYTE $0xc6	/* 96c vfmadd231ps %ymm14,%ymm12,%ymm8 */
	LONG $0xb81de2c4; WORD $0x2464; BYTE $0x40	/* 971 vfmadd231ps 0x40(%rsp),%ymm12,%ymm4 */
	LONG $0xb81dc2c4; BYTE $0xc5	/* 978 vfmadd231ps %ymm13,%ymm12,%ymm0 */
	WORD $0x394c; BYTE $0xe1	/* 97d cmp %r12,%rcx */
	LONG $0x03fa8f0f; WORD $0x0000	/* 980 jg d80 */
	LONG $0x197d43c4; WORD $0x01dc	/* 986 vextractf128 $0x1,%ymm11,%xmm12 */
	LONG $0x24848b48; LONG $0x00000080	/* 98c mov 0x80(%rsp),%rax */
	LONG $0x581841c4; BYTE $0xdb	/* 994 vaddps %xmm11,%xmm12,%xmm11 */
	LONG $0x197d43c4; WORD $0x01d4	/* 999 vextractf128 $0x1,%ymm10,%xmm12 */
	LONG $0x581841c4; BYTE $0xd2	/* 99f vaddps %xmm10,%xmm12,%xmm10 */
	LONG $0x197d43c4; WORD $0x01cc	/* 9a4 vextractf128 $0x1,%ymm9,%xmm12 */
	LONG $0x581841c4; BYTE $0xc9	/* 9aa vaddps %xmm9,%xmm12,%xmm9 */
	LONG $0x197d43c4; WORD $0x01c4	/* 9af vextractf128 $0x1,%ymm8,%xmm12 */
	LONG $0x581841c4; BYTE $0xe0	/* 9b5 vaddps %xmm8,%xmm12,%xmm12 */
	LONG $0x152041c4; BYTE $0xc2	/* 9ba vunpckhps %xmm10,%xmm11,%xmm8 */
	LONG $0x142041c4; BYTE $0xda	/* 9bf vunpcklps %xmm10,%xmm11,%xmm11 */
	LONG $0x583841c4; BYTE $0xc3	/* 9c4 vaddps %xmm11,%xmm8,%xmm8 */
	LONG $0x153041c4; BYTE $0xd4	/* 9c9 vunpckhps %xmm12,%xmm9,%xmm10 */
	LONG $0x143041c4; BYTE $0xcc	/* 9ce vunpcklps %xmm12,%xmm9,%xmm9 */
	LONG $0x582841c4; BYTE $0xc9	/* 9d3 vaddps %xmm9,%xmm10,%xmm9 */
	LONG $0x123041c4; BYTE $0xd0	/* 9d8 vmovhlps %xmm8,%xmm9,%xmm10 */
	LONG $0x163841c4; BYTE $0xc1	/* 9dd vmovlhps %xmm9,%xmm8,%xmm8 */
	LONG $0x197dc3c4; WORD $0x01f1	/* 9e2 vextractf128 $0x1,%ymm6,%xmm9 */
	LONG $0x582841c4; BYTE $0xc0	/* 9e8 vaddps %xmm8,%xmm10,%xmm8 */
	LONG $0xce5830c5	/* 9ed vaddps %xmm6,%xmm9,%xmm9 */
	LONG $0x197de3c4; WORD $0x01ee	/* 9f1 vextractf128 $0x1,%ymm5,%xmm6 */
	LONG $0xed58c8c5	/* 9f7 vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0x117841c4; BYTE $0x02	/* 9fb vmovups %xmm8,(%r10) */
	LONG $0x197dc3c4; WORD $0x01f8	/* a00 vextractf128 $0x1,%ymm7,%xmm8 */
	LONG $0xff58b8c5	/* a06 vaddps %xmm7,%xmm8,%xmm7 */
	LONG $0x197dc3c4; WORD $0x01e0	/* a0a vextractf128 $0x1,%ymm4,%xmm8 */
	LONG $0xc45838c5	/* a10 vaddps %xmm4,%xmm8,%xmm8 */
	LONG $0x1540c1c4; BYTE $0xe1	/* a14 vunpckhps %xmm9,%xmm7,%xmm4 */
	LONG $0x1440c1c4; BYTE $0xf9	/* a19 vunpcklps %xmm9,%xmm7,%xmm7 */
	LONG $0x1550c1c4; BYTE $0xf0	/* a1e vunpckhps %xmm8,%xmm5,%xmm6 */
	LONG $0x1450c1c4; BYTE $0xe8	/* a23 vunpcklps %xmm8,%xmm5,%xmm5 */
	LONG $0xe758d8c5	/* a28 vaddps %xmm7,%xmm4,%xmm4 */
	LONG $0xed58c8c5	/* a2c vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0xf412d0c5	/* a30 vmovhlps %xmm4,%xmm5,%xmm6 */
	LONG $0xe516d8c5	/* a34 vmovlhps %xmm5,%xmm4,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d5	/* a38 vextractf128 $0x1,%ymm2,%xmm5 */
	LONG $0xe458c8c5	/* a3e vaddps %xmm4,%xmm6,%xmm4 */
	LONG $0xea58d0c5	/* a42 vaddps %xmm2,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01ca	/* a46 vextractf128 $0x1,%ymm1,%xmm2 */
	LONG $0xc958e8c5	/* a4c vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0x1178c1c4; WORD $0x0224	/* a50 vmovups %xmm4,(%r10,%rax,1) */
	LONG $0x197de3c4; WORD $0x01dc	/* a56 vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0x24848b48; LONG $0x00000088	/* a5c mov 0x88(%rsp),%rax */
	LONG $0xdb58d8c5	/* a64 vaddps %xmm3,%xmm4,%xmm3 */
	LONG $0x197de3c4; WORD $0x01c4	/* a68 vextractf128 $0x1,%ymm0,%xmm4 */
	LONG $0xe058d8c5	/* a6e vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xc515e0c5	/* a72 vunpckhps %xmm5,%xmm3,%xmm0 */
	LONG $0xdd14e0c5	/* a76 vunpcklps %xmm5,%xmm3,%xmm3 */
	LONG $0xd415f0c5	/* a7a vunpckhps %xmm4,%xmm1,%xmm2 */
	LONG $0xcc14f0c5	/* a7e vunpcklps %xmm4,%xmm1,%xmm1 */
	LONG $0xc358f8c5	/* a82 vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xc958e8c5	/* a86 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* a8a vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* a8e vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* a92 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0x0204	/* a96 vmovups %xmm0,(%r10,%rax,1) */
	LONG $0x24448b48; BYTE $0x60	/* a9c mov 0x60(%rsp),%rax */
	LONG $0x80c68148; WORD $0x0001; BYTE $0x00	/* aa1 add $0x180,%rsi */
	WORD $0x014c; BYTE $0xf7	/* aa8 add %r14,%rdi */
	WORD $0x014d; BYTE $0xf1	/* aab add %r14,%r9 */
	WORD $0x0149; BYTE $0xc2	/* aae add %rax,%r10 */
	LONG $0x01ef8349	/* ab1 sub $0x1,%r15 */
	LONG $0xfd08850f; WORD $0xffff	/* ab5 jne 7c3 */
	LONG $0x24848b48; LONG $0x00000130	/* abb mov 0x130(%rsp),%rax */
	LONG $0x24bc8b4c; LONG $0x000000e0	/* ac3 mov 0xe0(%rsp),%r15 */
	LONG $0x248c8b48; LONG $0x000000e8	/* acb mov 0xe8(%rsp),%rcx */
	LONG $0x24948b48; LONG $0x000000f0	/* ad3 mov 0xf0(%rsp),%rdx */
	WORD $0x0149; BYTE $0xc7	/* adb add %rax,%r15 */
	LONG $0x24848b48; LONG $0x00000138	/* ade mov 0x138(%rsp),%rax */
	LONG $0x24b48b4c; LONG $0x000000f8	/* ae6 mov 0xf8(%rsp),%r14 */
	WORD $0x0148; BYTE $0xc1	/* aee add %rax,%rcx */
	LONG $0x24848b48; LONG $0x00000140	/* af1 mov 0x140(%rsp),%rax */
	WORD $0x0148; BYTE $0xc2	/* af9 add %rax,%rdx */
	LONG $0x24bc8348; LONG $0x00000100; BYTE $0x02	/* afc cmpq $0x2,0x100(%rsp) */
	LONG $0x09fb840f; WORD $0x0000	/* b05 je 1506 */
	LONG $0x24bc8348; LONG $0x00000100; BYTE $0x01	/* b0b cmpq $0x1,0x100(%rsp) */
	LONG $0x0959850f; WORD $0x0000	/* b14 jne 1473 */
	LONG $0x243c8348; BYTE $0x00	/* b1a cmpq $0x0,(%rsp) */
	LONG $0x0c56840f; WORD $0x0000	/* b1f je 177b */
	LONG $0x2a10fcc5	/* b25 vmovups (%rdx),%ymm5 */
	LONG $0x6210fcc5; BYTE $0x20	/* b29 vmovups 0x20(%rdx),%ymm4 */
	LONG $0x5a10fcc5; BYTE $0x40	/* b2e vmovups 0x40(%rdx),%ymm3 */
	LONG $0x5210fcc5; BYTE $0x60	/* b33 vmovups 0x60(%rdx),%ymm2 */
	LONG $0x24b48b48; LONG $0x00000098	/* b38 mov 0x98(%rsp),%rsi */
	LONG $0x24448b48; BYTE $0x70	/* b40 mov 0x70(%rsp),%rax */
	WORD $0x014c; BYTE $0xf6	/* b45 add %r14,%rsi */
	WORD $0x394c; BYTE $0xe0	/* b48 cmp %r12,%rax */
	WORD $0x607f	/* b4b jg bad */
	LONG $0x24948b4c; LONG $0x000000d0	/* b4d mov 0xd0(%rsp),%r10 */
	LONG $0x157c8d4b; BYTE $0x00	/* b55 lea 0x0(%r13,%r10,1),%rdi */
	LONG $0x17048d4e	/* b5a lea (%rdi,%r10,1),%r8 */
	WORD $0x014d; BYTE $0xc2	/* b5e add %r8,%r10 */
	LONG $0x4410fcc5; WORD $0xe081	/* b61 vmovups -0x20(%rcx,%rax,4),%ymm0 */
	LONG $0x107cc1c4; WORD $0x854c; BYTE $0xe0	/* b67 vmovups -0x20(%r13,%rax,4),%ymm1 */
	WORD $0x8949; BYTE $0xc1	/* b6e mov %rax,%r9 */
	WORD $0x180f; BYTE $0x0e	/* b71 prefetcht0 (%rsi) */
	LONG $0xb875e2c4; BYTE $0xe8	/* b74 vfmadd231ps %ymm0,%ymm1,%ymm5 */
	LONG $0x4c10fcc5; WORD $0xe087	/* b79 vmovups -0x20(%rdi,%rax,4),%ymm1 */
	LONG $0x40c68348	/* b7f add $0x40,%rsi */
	LONG $0xb875e2c4; BYTE $0xe0	/* b83 vfmadd231ps %ymm0,%ymm1,%ymm4 */
	LONG $0x107cc1c4; WORD $0x804c; BYTE $0xe0	/* b88 vmovups -0x20(%r8,%rax,4),%ymm1 */
	LONG $0xb875e2c4; BYTE $0xd8	/* b8f vfmadd231ps %ymm0,%ymm1,%ymm3 */
	LONG $0x107cc1c4; WORD $0x824c; BYTE $0xe0	/* b94 vmovups -0x20(%r10,%rax,4),%ymm1 */
	LONG $0x08c08348	/* b9b add $0x8,%rax */
	LONG $0xb875e2c4; BYTE $0xd0	/* b9f vfmadd231ps %ymm0,%ymm1,%ymm2 */
	WORD $0x394c; BYTE $0xe0	/* ba4 cmp %r12,%rax */
	WORD $0xb87e	/* ba7 jle b61 */
	LONG $0x240c894c	/* ba9 mov %r9,(%rsp) */
	LONG $0x243c8b48	/* bad mov (%rsp),%rdi */
	WORD $0x3949; BYTE $0xfc	/* bb1 cmp %rdi,%r12 */
	WORD $0x647e	/* bb4 jle c1a */
	WORD $0x894c; BYTE $0xe0	/* bb6 mov %r12,%rax */
	WORD $0x2948; BYTE $0xf8	/* bb9 sub %rdi,%rax */
	LONG $0xc06ef9c5	/* bbc vmovd %eax,%xmm0 */
	LONG $0xbd048d48; LONG $0x00000000	/* bc0 lea 0x0(,%rdi,4),%rax */
	LONG $0x587de2c4; BYTE $0xc0	/* bc8 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x000012dc	/* bcd vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7de2c4; WORD $0x010c	/* bd5 vmaskmovps (%rcx,%rax,1),%ymm0,%ymm1 */
	LONG $0x244c8b48; BYTE $0x38	/* bdb mov 0x38(%rsp),%rcx */
	LONG $0x2c7dc2c4; WORD $0x0574; BYTE $0x00	/* be0 vmaskmovps 0x0(%r13,%rax,1),%ymm0,%ymm6 */
	LONG $0xb84de2c4; BYTE $0xe9	/* be7 vfmadd231ps %ymm1,%ymm6,%ymm5 */
	LONG $0x39048d48	/* bec lea (%rcx,%rdi,1),%rax */
	LONG $0x2c7dc2c4; WORD $0x8574; BYTE $0x00	/* bf0 vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xc8	/* bf7 add %rcx,%rax */
	LONG $0xb84de2c4; BYTE $0xe1	/* bfa vfmadd231ps %ymm1,%ymm6,%ymm4 */
	LONG $0x2c7dc2c4; WORD $0x8574; BYTE $0x00	/* bff vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xc8	/* c06 add %rcx,%rax */
	LONG $0xb84de2c4; BYTE $0xd9	/* c09 vfmadd231ps %ymm1,%ymm6,%ymm3 */
	LONG $0x2c7dc2c4; WORD $0x8544; BYTE $0x00	/* c0e vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xd1	/* c15 vfmadd231ps %ymm1,%ymm0,%ymm2 */
	LONG $0x2464394c; BYTE $0x38	/* c1a cmp %r12,0x38(%rsp) */
	LONG $0x0cd28f0f; WORD $0x0000	/* c1f jg 18f7 */
	LONG $0x197de3c4; WORD $0x01e8	/* c25 vextractf128 $0x1,%ymm5,%xmm0 */
	LONG $0x197de3c4; WORD $0x01d9	/* c2b vextractf128 $0x1,%ymm3,%xmm1 */
	LONG $0x24848b48; LONG $0x00000108	/* c31 mov 0x108(%rsp),%rax */
	LONG $0x248c8b48; LONG $0x00000110	/* c39 mov 0x110(%rsp),%rcx */
	LONG $0xed58f8c5	/* c41 vaddps %xmm5,%xmm0,%xmm5 */
	LONG $0xcb58f0c5	/* c45 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e0	/* c49 vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0x248c8b4c; LONG $0x00000118	/* c4f mov 0x118(%rsp),%r9 */
	LONG $0x197de3c4; WORD $0x01d3	/* c57 vextractf128 $0x1,%ymm2,%xmm3 */
	LONG $0xe458f8c5	/* c5d vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x24b48b4c; LONG $0x000000c0	/* c61 mov 0xc0(%rsp),%r14 */
	LONG $0xda58e0c5	/* c69 vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xc415d0c5	/* c6d vunpckhps %xmm4,%xmm5,%xmm0 */
	LONG $0xec14d0c5	/* c71 vunpcklps %xmm4,%xmm5,%xmm5 */
	LONG $0xd315f0c5	/* c75 vunpckhps %xmm3,%xmm1,%xmm2 */
	LONG $0xcb14f0c5	/* c79 vunpcklps %xmm3,%xmm1,%xmm1 */
	LONG $0xc558f8c5	/* c7d vaddps %xmm5,%xmm0,%xmm0 */
	LONG $0xc958e8c5	/* c81 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* c85 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* c89 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* c8d vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; BYTE $0x07	/* c91 vmovups %xmm0,(%r15) */
	LONG $0x24842948; LONG $0x00000150	/* c96 sub %rax,0x150(%rsp) */
	LONG $0x249c8b48; LONG $0x00000150	/* c9e mov 0x150(%rsp),%rbx */
	WORD $0x0149; BYTE $0xcd	/* ca6 add %rcx,%r13 */
	LONG $0x248c014c; LONG $0x000000a8	/* ca9 add %r9,0xa8(%rsp) */
	WORD $0x8548; BYTE $0xdb	/* cb1 test %rbx,%rbx */
	LONG $0xf5948f0f; WORD $0xffff	/* cb4 jg 24e */
	LONG $0x24948b4c; LONG $0x000001a0	/* cba mov 0x1a0(%rsp),%r10 */
	LONG $0x248c8b4c; LONG $0x000001a8	/* cc2 mov 0x1a8(%rsp),%r9 */
	LONG $0x249c8b4c; LONG $0x000001b0	/* cca mov 0x1b0(%rsp),%r11 */
	LONG $0x24b48b48; LONG $0x000001b8	/* cd2 mov 0x1b8(%rsp),%rsi */
	LONG $0x24bc8b48; LONG $0x00000208	/* cda mov 0x208(%rsp),%rdi */
	LONG $0x249c8b48; LONG $0x000000b8	/* ce2 mov 0xb8(%rsp),%rbx */
	LONG $0x248c8b48; LONG $0x00000198	/* cea mov 0x198(%rsp),%rcx */
	WORD $0x8948; BYTE $0xd8	/* cf2 mov %rbx,%rax */
	WORD $0x2948; BYTE $0xdf	/* cf5 sub %rbx,%rdi */
	LONG $0xc1af0f49	/* cf8 imul %r9,%rax */
	LONG $0x82148d4d	/* cfc lea (%r10,%rax,4),%r10 */
	LONG $0x24848b48; LONG $0x00000200	/* d00 mov 0x200(%rsp),%rax */
	LONG $0xc3af0f48	/* d08 imul %rbx,%rax */
	LONG $0x81048d48	/* d0c lea (%rcx,%rax,4),%rax */
	LONG $0x24848948; LONG $0x00000198	/* d10 mov %rax,0x198(%rsp) */
	WORD $0x8548; BYTE $0xff	/* d18 test %rdi,%rdi */
	LONG $0xf3ca8f0f; WORD $0xffff	/* d1b jg eb */
	WORD $0xf8c5; BYTE $0x77	/* d21 vzeroupper */
	LONG $0xc8c48148; WORD $0x0001; BYTE $0x00	/* d24 add $0x1c8,%rsp */
	BYTE $0x5b	/* d2b pop %rbx */
	BYTE $0x5d	/* d2c pop %rbp */
	WORD $0x5c41	/* d2d pop %r12 */
	WORD $0x5d41	/* d2f pop %r13 */
	WORD $0x5e41	/* d31 pop %r14 */
	WORD $0x5f41	/* d33 pop %r15 */
	BYTE $0xc3	/* d35 ret */
	LONG $0x24448b48; BYTE $0x70	/* d36 mov 0x70(%rsp),%rax */
	LONG $0xc057f8c5	/* d3b vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xc828fcc5	/* d3f vmovaps %ymm0,%ymm1 */
	LONG $0xd028fcc5	/* d43 vmovaps %ymm0,%ymm2 */
	LONG $0xd828fcc5	/* d47 vmovaps %ymm0,%ymm3 */
	LONG $0xe028fcc5	/* d4b vmovaps %ymm0,%ymm4 */
	LONG $0xe828fcc5	/* d4f vmovaps %ymm0,%ymm5 */
	LONG $0xf028fcc5	/* d53 vmovaps %ymm0,%ymm6 */
	WORD $0x8949; BYTE $0xc0	/* d57 mov %rax,%r8 */
	LONG $0xf828fcc5	/* d5a vmovaps %ymm0,%ymm7 */
	LONG $0xc0287cc5	/* d5e vmovaps %ymm0,%ymm8 */
	LONG $0xc8287cc5	/* d62 vmovaps %ymm0,%ymm9 */
	LONG $0xd0287cc5	/* d66 vmovaps %ymm0,%ymm10 */
	LONG $0xd8287cc5	/* d6a vmovaps %ymm0,%ymm11 */
	WORD $0x394c; BYTE $0xe0	/* d6e cmp %r12,%rax */
	LONG $0xfac68e0f; WORD $0xffff	/* d71 jle 83d */
	LONG $0x24048b48	/* d77 mov (%rsp),%rax */
	LONG $0xfffb36e9; BYTE $0xff	/* d7b jmp 8b6 */
	LONG $0x1e117cc5	/* d80 vmovups %ymm11,(%rsi) */
	LONG $0x56117cc5; BYTE $0x20	/* d84 vmovups %ymm10,0x20(%rsi) */
	LONG $0x4e117cc5; BYTE $0x40	/* d89 vmovups %ymm9,0x40(%rsi) */
	LONG $0x46117cc5; BYTE $0x60	/* d8e vmovups %ymm8,0x60(%rsi) */
	LONG $0xbe11fcc5; LONG $0x00000080	/* d93 vmovups %ymm7,0x80(%rsi) */
	LONG $0xb611fcc5; LONG $0x000000a0	/* d9b vmovups %ymm6,0xa0(%rsi) */
	LONG $0xae11fcc5; LONG $0x000000c0	/* da3 vmovups %ymm5,0xc0(%rsi) */
	LONG $0xa611fcc5; LONG $0x000000e0	/* dab vmovups %ymm4,0xe0(%rsi) */
	LONG $0x9e11fcc5; LONG $0x00000100	/* db3 vmovups %ymm3,0x100(%rsi) */
	LONG $0x9611fcc5; LONG $0x00000120	/* dbb vmovups %ymm2,0x120(%rsi) */
	LONG $0x8e11fcc5; LONG $0x00000140	/* dc3 vmovups %ymm1,0x140(%rsi) */
	LONG $0x8611fcc5; LONG $0x00000160	/* dcb vmovups %ymm0,0x160(%rsi) */
	LONG $0xfffcc4e9; BYTE $0xff	/* dd3 jmp a9c */
	LONG $0x244c894c; BYTE $0x40	/* dd8 mov %r9,0x40(%rsp) */
	LONG $0x24148b48	/* ddd mov (%rsp),%rdx */
	LONG $0x245c8948; BYTE $0x70	/* de1 mov %rbx,0x70(%rsp) */
	LONG $0x24bc8348; LONG $0x000000b8; BYTE $0x03	/* de6 cmpq $0x3,0xb8(%rsp) */
	LONG $0x0bbc850f; WORD $0x0000	/* def jne 19b1 */
	LONG $0x244c8b4c; BYTE $0x40	/* df5 mov 0x40(%rsp),%r9 */
	LONG $0x245c8b48; BYTE $0x70	/* dfa mov 0x70(%rsp),%rbx */
	LONG $0x24148948	/* dff mov %rdx,(%rsp) */
	WORD $0x8548; BYTE $0xd2	/* e03 test %rdx,%rdx */
	LONG $0x05c9840f; WORD $0x0000	/* e06 je 13d5 */
	LONG $0x24848b48; LONG $0x00000210	/* e0c mov 0x210(%rsp),%rax */
	LONG $0x18107cc5	/* e14 vmovups (%rax),%ymm11 */
	LONG $0x50107cc5; BYTE $0x20	/* e18 vmovups 0x20(%rax),%ymm10 */
	LONG $0x48107cc5; BYTE $0x40	/* e1d vmovups 0x40(%rax),%ymm9 */
	LONG $0x40107cc5; BYTE $0x60	/* e22 vmovups 0x60(%rax),%ymm8 */
	LONG $0xb810fcc5; LONG $0x00000080	/* e27 vmovups 0x80(%rax),%ymm7 */
	LONG $0xb010fcc5; LONG $0x000000a0	/* e2f vmovups 0xa0(%rax),%ymm6 */
	LONG $0xa810fcc5; LONG $0x000000c0	/* e37 vmovups 0xc0(%rax),%ymm5 */
	LONG $0xa010fcc5; LONG $0x000000e0	/* e3f vmovups 0xe0(%rax),%ymm4 */
	LONG $0x9810fcc5; LONG $0x00000100	/* e47 vmovups 0x100(%rax),%ymm3 */
	LONG $0x9010fcc5; LONG $0x00000120	/* e4f vmovups 0x120(%rax),%ymm2 */
	LONG $0x8810fcc5; LONG $0x00000140	/* e57 vmovups 0x140(%rax),%ymm1 */
	LONG $0x8010fcc5; LONG $0x00000160	/* e5f vmovups 0x160(%rax),%ymm0 */
	LONG $0x24048b48	/* e67 mov (%rsp),%rax */
	LONG $0x248c8b48; LONG $0x00000090	/* e6b mov 0x90(%rsp),%rcx */
	WORD $0x8948; BYTE $0xc2	/* e73 mov %rax,%rdx */
	LONG $0x08c08348	/* e76 add $0x8,%rax */
	LONG $0x04e2c148	/* e7a shl $0x4,%rdx */
	WORD $0x0148; BYTE $0xca	/* e7e add %rcx,%rdx */
	WORD $0x394c; BYTE $0xe0	/* e81 cmp %r12,%rax */
	LONG $0x00958f0f; WORD $0x0000	/* e84 jg f1f */
	LONG $0x24748b48; BYTE $0x68	/* e8a mov 0x68(%rsp),%rsi */
	LONG $0x37348d4d	/* e8f lea (%r15,%rsi,1),%r14 */
	WORD $0x014c; BYTE $0xf6	/* e93 add %r14,%rsi */
	LONG $0x64107cc5; WORD $0xe086	/* e96 vmovups -0x20(%rsi,%rax,4),%ymm12 */
	WORD $0x8948; BYTE $0xc1	/* e9c mov %rax,%rcx */
	WORD $0x180f; BYTE $0x0a	/* e9f prefetcht0 (%rdx) */
	LONG $0x107c41c4; WORD $0x8774; BYTE $0xe0	/* ea2 vmovups -0x20(%r15,%rax,4),%ymm14 */
	LONG $0x107c41c4; WORD $0x866c; BYTE $0xe0	/* ea9 vmovups -0x20(%r14,%rax,4),%ymm13 */
	LONG $0x107c41c4; WORD $0x857c; BYTE $0xe0	/* eb0 vmovups -0x20(%r13,%rax,4),%ymm15 */
	LONG $0x404a180f	/* eb7 prefetcht0 0x40(%rdx) */
	LONG $0x80ea8348	/* ebb sub $0xffffffffffffff80,%rdx */
	LONG $0xb80542c4; BYTE $0xde	/* ebf vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805c2c4; BYTE $0xfd	/* ec4 vfmadd231ps %ymm13,%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdc	/* ec9 vfmadd231ps %ymm12,%ymm15,%ymm3 */
	LONG $0x7c107cc5; WORD $0xe083	/* ece vmovups -0x20(%rbx,%rax,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xd6	/* ed4 vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805c2c4; BYTE $0xf5	/* ed9 vfmadd231ps %ymm13,%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd4	/* ede vfmadd231ps %ymm12,%ymm15,%ymm2 */
	LONG $0x7c107cc5; WORD $0xe085	/* ee3 vmovups -0x20(%rbp,%rax,4),%ymm15 */
	LONG $0xb80542c4; BYTE $0xce	/* ee9 vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805c2c4; BYTE $0xed	/* eee vfmadd231ps %ymm13,%ymm15,%ymm5 */
	LONG $0xb805c2c4; BYTE $0xcc	/* ef3 vfmadd231ps %ymm12,%ymm15,%ymm1 */
	LONG $0x107c41c4; WORD $0x837c; BYTE $0xe0	/* ef8 vmovups -0x20(%r11,%rax,4),%ymm15 */
	LONG $0x08c08348	/* eff add $0x8,%rax */
	LONG $0xb80542c4; BYTE $0xc6	/* f03 vfmadd231ps %ymm14,%ymm15,%ymm8 */
	LONG $0xb805c2c4; BYTE $0xe5	/* f08 vfmadd231ps %ymm13,%ymm15,%ymm4 */
	LONG $0xb805c2c4; BYTE $0xc4	/* f0d vfmadd231ps %ymm12,%ymm15,%ymm0 */
	WORD $0x3949; BYTE $0xc4	/* f12 cmp %rax,%r12 */
	LONG $0xff7b8d0f; WORD $0xffff	/* f15 jge e96 */
	LONG $0x240c8948	/* f1b mov %rcx,(%rsp) */
	LONG $0x240c8b48	/* f1f mov (%rsp),%rcx */
	WORD $0x3949; BYTE $0xcc	/* f23 cmp %rcx,%r12 */
	LONG $0x00b48e0f; WORD $0x0000	/* f26 jle fe0 */
	WORD $0x894c; BYTE $0xe0	/* f2c mov %r12,%rax */
	LONG $0x24748b48; BYTE $0x38	/* f2f mov 0x38(%rsp),%rsi */
	LONG $0x8d148d48; LONG $0x00000000	/* f34 lea 0x0(,%rcx,4),%rdx */
	WORD $0x2948; BYTE $0xc8	/* f3c sub %rcx,%rax */
	LONG $0xe06e79c5	/* f3f vmovd %eax,%xmm12 */
	LONG $0x24848b48; LONG $0x00000200	/* f43 mov 0x200(%rsp),%rax */
	LONG $0x587d42c4; BYTE $0xe4	/* f4b vpbroadcastd %xmm12,%ymm12 */
	LONG $0x25661dc5; LONG $0x00000f59	/* f50 vpcmpgtd 0x0(%rip),%ymm12,%ymm12 = 1eb1 */
	WORD $0x0148; BYTE $0xc8	/* f58 add %rcx,%rax */
	LONG $0x2c1d42c4; WORD $0x1734	/* f5b vmaskmovps (%r15,%rdx,1),%ymm12,%ymm14 */
	LONG $0x2c1d42c4; WORD $0x872c	/* f61 vmaskmovps (%r15,%rax,4),%ymm12,%ymm13 */
	LONG $0x24840348; LONG $0x00000200	/* f67 add 0x200(%rsp),%rax */
	LONG $0x2c297cc5; BYTE $0x24	/* f6f vmovaps %ymm13,(%rsp) */
	LONG $0x2c1d42c4; WORD $0x157c; BYTE $0x00	/* f74 vmaskmovps 0x0(%r13,%rdx,1),%ymm12,%ymm15 */
	LONG $0x2c1d42c4; WORD $0x872c	/* f7b vmaskmovps (%r15,%rax,4),%ymm12,%ymm13 */
	LONG $0x31048d48	/* f81 lea (%rcx,%rsi,1),%rax */
	LONG $0xb80542c4; BYTE $0xde	/* f85 vfmadd231ps %ymm14,%ymm15,%ymm11 */
	LONG $0xb805e2c4; WORD $0x243c	/* f8a vfmadd231ps (%rsp),%ymm15,%ymm7 */
	LONG $0xb805c2c4; BYTE $0xdd	/* f90 vfmadd231ps %ymm13,%ymm15,%ymm3 */
	LONG $0x2c1d42c4; WORD $0x857c; BYTE $0x00	/* f95 vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xf0	/* f9c add %rsi,%rax */
	LONG $0xb80542c4; BYTE $0xd6	/* f9f vfmadd231ps %ymm14,%ymm15,%ymm10 */
	LONG $0xb805e2c4; WORD $0x2434	/* fa4 vfmadd231ps (%rsp),%ymm15,%ymm6 */
	LONG $0xb805c2c4; BYTE $0xd5	/* faa vfmadd231ps %ymm13,%ymm15,%ymm2 */
	LONG $0x2c1d42c4; WORD $0x857c; BYTE $0x00	/* faf vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm15 */
	WORD $0x0148; BYTE $0xf0	/* fb6 add %rsi,%rax */
	LONG $0x2c1d42c4; WORD $0x8564; BYTE $0x00	/* fb9 vmaskmovps 0x0(%r13,%rax,4),%ymm12,%ymm12 */
	LONG $0xb80542c4; BYTE $0xce	/* fc0 vfmadd231ps %ymm14,%ymm15,%ymm9 */
	LONG $0xb805e2c4; WORD $0x242c	/* fc5 vfmadd231ps (%rsp),%ymm15,%ymm5 */
	LONG $0xb805c2c4; BYTE $0xcd	/* fcb vfmadd231ps %ymm13,%ymm15,%ymm1 */
	LONG $0xb81d42c4; BYTE $0xc6	/* fd0 vfmadd231ps %ymm14,%ymm12,%ymm8 */
	LONG $0xb81de2c4; WORD $0x2424	/* fd5 vfmadd231ps (%rsp),%ymm12,%ymm4 */
	LONG $0xb81dc2c4; BYTE $0xc5	/* fdb vfmadd231ps %ymm13,%ymm12,%ymm0 */
	LONG $0x2464394c; BYTE $0x38	/* fe0 cmp %r12,0x38(%rsp) */
	LONG $0x041f8f0f; WORD $0x0000	/* fe5 jg 140a */
	LONG $0x197d43c4; WORD $0x01dc	/* feb vextractf128 $0x1,%ymm11,%xmm12 */
	LONG $0x24848b48; LONG $0x000000a8	/* ff1 mov 0xa8(%rsp),%rax */
	LONG $0x581841c4; BYTE $0xdb	/* ff9 vaddps %xmm11,%xmm12,%xmm11 */
	LONG $0x197d43c4; WORD $0x01d4	/* ffe vextractf128 $0x1,%ymm10,%xmm12 */
	LONG $0x581841c4; BYTE $0xd2	/* 1004 vaddps %xmm10,%xmm12,%xmm10 */
	LONG $0x197d43c4; WORD $0x01cc	/* 1009 vextractf128 $0x1,%ymm9,%xmm12 */
	LONG $0x581841c4; BYTE $0xc9	/* 100f vaddps %xmm9,%xmm12,%xmm9 */
	LONG $0x197d43c4; WORD $0x01c4	/* 1014 vextractf128 $0x1,%ymm8,%xmm12 */
	LONG $0x581841c4; BYTE $0xe0	/* 101a vaddps %xmm8,%xmm12,%xmm12 */
	LONG $0x152041c4; BYTE $0xc2	/* 101f vunpckhps %xmm10,%xmm11,%xmm8 */
	LONG $0x142041c4; BYTE $0xda	/* 1024 vunpcklps %xmm10,%xmm11,%xmm11 */
	LONG $0x583841c4; BYTE $0xc3	/* 1029 vaddps %xmm11,%xmm8,%xmm8 */
	LONG $0x153041c4; BYTE $0xd4	/* 102e vunpckhps %xmm12,%xmm9,%xmm10 */
	LONG $0x143041c4; BYTE $0xcc	/* 1033 vunpcklps %xmm12,%xmm9,%xmm9 */
	LONG $0x582841c4; BYTE $0xc9	/* 1038 vaddps %xmm9,%xmm10,%xmm9 */
	LONG $0x123041c4; BYTE $0xd0	/* 103d vmovhlps %xmm8,%xmm9,%xmm10 */
	LONG $0x163841c4; BYTE $0xc1	/* 1042 vmovlhps %xmm9,%xmm8,%xmm8 */
	LONG $0x197dc3c4; WORD $0x01f1	/* 1047 vextractf128 $0x1,%ymm6,%xmm9 */
	LONG $0x582841c4; BYTE $0xc0	/* 104d vaddps %xmm8,%xmm10,%xmm8 */
	LONG $0xce5830c5	/* 1052 vaddps %xmm6,%xmm9,%xmm9 */
	LONG $0x197de3c4; WORD $0x01ee	/* 1056 vextractf128 $0x1,%ymm5,%xmm6 */
	LONG $0xed58c8c5	/* 105c vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0x001178c5	/* 1060 vmovups %xmm8,(%rax) */
	LONG $0x197dc3c4; WORD $0x01f8	/* 1064 vextractf128 $0x1,%ymm7,%xmm8 */
	LONG $0x24848b48; LONG $0x000000b0	/* 106a mov 0xb0(%rsp),%rax */
	LONG $0xff58b8c5	/* 1072 vaddps %xmm7,%xmm8,%xmm7 */
	LONG $0x197dc3c4; WORD $0x01e0	/* 1076 vextractf128 $0x1,%ymm4,%xmm8 */
	LONG $0xc45838c5	/* 107c vaddps %xmm4,%xmm8,%xmm8 */
	LONG $0x1540c1c4; BYTE $0xe1	/* 1080 vunpckhps %xmm9,%xmm7,%xmm4 */
	LONG $0x1440c1c4; BYTE $0xf9	/* 1085 vunpcklps %xmm9,%xmm7,%xmm7 */
	LONG $0x1550c1c4; BYTE $0xf0	/* 108a vunpckhps %xmm8,%xmm5,%xmm6 */
	LONG $0x1450c1c4; BYTE $0xe8	/* 108f vunpcklps %xmm8,%xmm5,%xmm5 */
	LONG $0xe758d8c5	/* 1094 vaddps %xmm7,%xmm4,%xmm4 */
	LONG $0xed58c8c5	/* 1098 vaddps %xmm5,%xmm6,%xmm5 */
	LONG $0xf412d0c5	/* 109c vmovhlps %xmm4,%xmm5,%xmm6 */
	LONG $0xe516d8c5	/* 10a0 vmovlhps %xmm5,%xmm4,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d5	/* 10a4 vextractf128 $0x1,%ymm2,%xmm5 */
	LONG $0xe458c8c5	/* 10aa vaddps %xmm4,%xmm6,%xmm4 */
	LONG $0xea58d0c5	/* 10ae vaddps %xmm2,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01ca	/* 10b2 vextractf128 $0x1,%ymm1,%xmm2 */
	LONG $0xc958e8c5	/* 10b8 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0x2011f8c5	/* 10bc vmovups %xmm4,(%rax) */
	LONG $0x197de3c4; WORD $0x01dc	/* 10c0 vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0xdb58d8c5	/* 10c6 vaddps %xmm3,%xmm4,%xmm3 */
	LONG $0x197de3c4; WORD $0x01c4	/* 10ca vextractf128 $0x1,%ymm0,%xmm4 */
	LONG $0xe058d8c5	/* 10d0 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xc515e0c5	/* 10d4 vunpckhps %xmm5,%xmm3,%xmm0 */
	LONG $0xdd14e0c5	/* 10d8 vunpcklps %xmm5,%xmm3,%xmm3 */
	LONG $0xd415f0c5	/* 10dc vunpckhps %xmm4,%xmm1,%xmm2 */
	LONG $0xcc14f0c5	/* 10e0 vunpcklps %xmm4,%xmm1,%xmm1 */
	LONG $0xc358f8c5	/* 10e4 vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xc958e8c5	/* 10e8 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 10ec vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 10f0 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 10f4 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; BYTE $0x01	/* 10f8 vmovups %xmm0,(%r9) */
	LONG $0x2464394c; BYTE $0x38	/* 10fd cmp %r12,0x38(%rsp) */
	LONG $0x0d828e0f; WORD $0x0000	/* 1102 jle 1e8a */
	LONG $0x244c8b48; BYTE $0x38	/* 1108 mov 0x38(%rsp),%rcx */
	WORD $0x8948; BYTE $0xc8	/* 110d mov %rcx,%rax */
	WORD $0x294c; BYTE $0xe0	/* 1110 sub %r12,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 1113 cmp $0x400,%rax */
	LONG $0x039c8e0f; WORD $0x0000	/* 1119 jle 14bb */
	WORD $0x894d; BYTE $0xfe	/* 111f mov %r15,%r14 */
	WORD $0x8948; BYTE $0xf8	/* 1122 mov %rdi,%rax */
	WORD $0x894c; BYTE $0xd1	/* 1125 mov %r10,%rcx */
	WORD $0x894d; BYTE $0xc1	/* 1128 mov %r8,%r9 */
	WORD $0x894d; BYTE $0xe7	/* 112b mov %r12,%r15 */
	WORD $0x894d; BYTE $0xf8	/* 112e mov %r15,%r8 */
	LONG $0x00c78149; WORD $0x0004; BYTE $0x00	/* 1131 add $0x400,%r15 */
	LONG $0x01f88348	/* 1138 cmp $0x1,%rax */
	LONG $0xf19f850f; WORD $0xffff	/* 113c jne 2e1 */
	LONG $0x244c8948; BYTE $0x40	/* 1142 mov %rcx,0x40(%rsp) */
	LONG $0x24648b4c; BYTE $0x68	/* 1147 mov 0x68(%rsp),%r12 */
	LONG $0x244c894c; BYTE $0x70	/* 114c mov %r9,0x70(%rsp) */
	LONG $0x24ac8b48; LONG $0x000000c8	/* 1151 mov 0xc8(%rsp),%rbp */
	LONG $0x24048948	/* 1159 mov %rax,(%rsp) */
	WORD $0x894c; BYTE $0xf0	/* 115d mov %r14,%rax */
	LONG $0x24b48b4c; LONG $0x00000200	/* 1160 mov 0x200(%rsp),%r14 */
	LONG $0x249c8b4c; LONG $0x00000170	/* 1168 mov 0x170(%rsp),%r11 */
	WORD $0x854d; BYTE $0xdb	/* 1170 test %r11,%r11 */
	LONG $0x07e3840f; WORD $0x0000	/* 1173 je 195c */
	LONG $0x24448948; BYTE $0x78	/* 1179 mov %rax,0x78(%rsp) */
	LONG $0x200c8d4a	/* 117e lea (%rax,%r12,1),%rcx */
	LONG $0x08588d49	/* 1182 lea 0x8(%r8),%rbx */
	LONG $0x24948b4c; LONG $0x000000a8	/* 1186 mov 0xa8(%rsp),%r10 */
	LONG $0x248c8b4c; LONG $0x00000210	/* 118e mov 0x210(%rsp),%r9 */
	LONG $0x213c8d4a	/* 1196 lea (%rcx,%r12,1),%rdi */
	WORD $0x8948; BYTE $0xce	/* 119a mov %rcx,%rsi */
	WORD $0x294c; BYTE $0xe6	/* 119d sub %r12,%rsi */
	WORD $0x854d; BYTE $0xc0	/* 11a0 test %r8,%r8 */
	LONG $0x0321840f; WORD $0x0000	/* 11a3 je 14ca */
	LONG $0x107cc1c4; BYTE $0x31	/* 11a9 vmovups (%r9),%ymm6 */
	WORD $0x8948; BYTE $0xd8	/* 11ae mov %rbx,%rax */
	LONG $0x107cc1c4; LONG $0x000080a9; BYTE $0x00	/* 11b1 vmovups 0x80(%r9),%ymm5 */
	LONG $0x107cc1c4; LONG $0x000100a1; BYTE $0x00	/* 11ba vmovups 0x100(%r9),%ymm4 */
	WORD $0x3949; BYTE $0xdf	/* 11c3 cmp %rbx,%r15 */
	LONG $0x03168c0f; WORD $0x0000	/* 11c6 jl 14e2 */
	LONG $0x5c10fcc5; WORD $0xe086	/* 11cc vmovups -0x20(%rsi,%rax,4),%ymm3 */
	LONG $0x5410fcc5; WORD $0xe081	/* 11d2 vmovups -0x20(%rcx,%rax,4),%ymm2 */
	WORD $0x8948; BYTE $0xc2	/* 11d8 mov %rax,%rdx */
	LONG $0x4c10fcc5; WORD $0xe087	/* 11db vmovups -0x20(%rdi,%rax,4),%ymm1 */
	LONG $0x107cc1c4; WORD $0x8544; BYTE $0xe0	/* 11e1 vmovups -0x20(%r13,%rax,4),%ymm0 */
	LONG $0x08c08348	/* 11e8 add $0x8,%rax */
	LONG $0xb87de2c4; BYTE $0xf3	/* 11ec vfmadd231ps %ymm3,%ymm0,%ymm6 */
	LONG $0xb87de2c4; BYTE $0xea	/* 11f1 vfmadd231ps %ymm2,%ymm0,%ymm5 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 11f6 vfmadd231ps %ymm1,%ymm0,%ymm4 */
	WORD $0x394c; BYTE $0xf8	/* 11fb cmp %r15,%rax */
	WORD $0xcc7e	/* 11fe jle 11cc */
	WORD $0x3949; BYTE $0xd7	/* 1200 cmp %rdx,%r15 */
	WORD $0x4d7e	/* 1203 jle 1252 */
	WORD $0x894c; BYTE $0xf8	/* 1205 mov %r15,%rax */
	WORD $0x2948; BYTE $0xd0	/* 1208 sub %rdx,%rax */
	LONG $0xc06ef9c5	/* 120b vmovd %eax,%xmm0 */
	LONG $0x95048d48; LONG $0x00000000	/* 120f lea 0x0(,%rdx,4),%rax */
	WORD $0x014c; BYTE $0xf2	/* 1217 add %r14,%rdx */
	LONG $0x587de2c4; BYTE $0xc0	/* 121a vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000c8a	/* 121f vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7de2c4; WORD $0x9614	/* 1227 vmaskmovps (%rsi,%rdx,4),%ymm0,%ymm2 */
	WORD $0x014c; BYTE $0xf2	/* 122d add %r14,%rdx */
	LONG $0x2c7de2c4; WORD $0x061c	/* 1230 vmaskmovps (%rsi,%rax,1),%ymm0,%ymm3 */
	LONG $0x2c7de2c4; WORD $0x960c	/* 1236 vmaskmovps (%rsi,%rdx,4),%ymm0,%ymm1 */
	LONG $0x2c7dc2c4; WORD $0x0544; BYTE $0x00	/* 123c vmaskmovps 0x0(%r13,%rax,1),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xf3	/* 1243 vfmadd231ps %ymm3,%ymm0,%ymm6 */
	LONG $0xb87de2c4; BYTE $0xea	/* 1248 vfmadd231ps %ymm2,%ymm0,%ymm5 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 124d vfmadd231ps %ymm1,%ymm0,%ymm4 */
	LONG $0x247c394c; BYTE $0x38	/* 1252 cmp %r15,0x38(%rsp) */
	LONG $0x028d8f0f; WORD $0x0000	/* 1257 jg 14ea */
	LONG $0x197de3c4; WORD $0x01f0	/* 125d vextractf128 $0x1,%ymm6,%xmm0 */
	LONG $0x24848b48; LONG $0x00000080	/* 1263 mov 0x80(%rsp),%rax */
	LONG $0xc658f8c5	/* 126b vaddps %xmm6,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* 126f vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1273 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 1277 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 127d vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; BYTE $0x02	/* 1281 vmovss %xmm0,(%r10) */
	LONG $0x197de3c4; WORD $0x01e8	/* 1286 vextractf128 $0x1,%ymm5,%xmm0 */
	LONG $0xc558f8c5	/* 128c vaddps %xmm5,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* 1290 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1294 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 1298 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 129e vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0x0204	/* 12a2 vmovss %xmm0,(%r10,%rax,1) */
	LONG $0x197de3c4; WORD $0x01e0	/* 12a8 vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0x24848b48; LONG $0x00000088	/* 12ae mov 0x88(%rsp),%rax */
	LONG $0xc458f8c5	/* 12b6 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* 12ba vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 12be vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 12c2 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 12c8 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0x0204	/* 12cc vmovss %xmm0,(%r10,%rax,1) */
	LONG $0x24448b48; BYTE $0x60	/* 12d2 mov 0x60(%rsp),%rax */
	LONG $0x80c18149; WORD $0x0001; BYTE $0x00	/* 12d7 add $0x180,%r9 */
	WORD $0x0148; BYTE $0xe9	/* 12de add %rbp,%rcx */
	WORD $0x0148; BYTE $0xef	/* 12e1 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xc2	/* 12e4 add %rax,%r10 */
	LONG $0x01eb8349	/* 12e7 sub $0x1,%r11 */
	LONG $0xfea9850f; WORD $0xffff	/* 12eb jne 119a */
	LONG $0x24448b48; BYTE $0x78	/* 12f1 mov 0x78(%rsp),%rax */
	LONG $0x249c8b4c; LONG $0x00000168	/* 12f6 mov 0x168(%rsp),%r11 */
	LONG $0x24bc8b48; LONG $0x00000178	/* 12fe mov 0x178(%rsp),%rdi */
	LONG $0x24948b4c; LONG $0x00000180	/* 1306 mov 0x180(%rsp),%r10 */
	LONG $0x24bc8348; LONG $0x00000160; BYTE $0x02	/* 130e cmpq $0x2,0x160(%rsp) */
	LONG $0x0473840f; WORD $0x0000	/* 1317 je 1790 */
	LONG $0x24bc8348; LONG $0x00000160; BYTE $0x01	/* 131d cmpq $0x1,0x160(%rsp) */
	LONG $0x0b2e850f; WORD $0x0000	/* 1326 jne 1e5a */
	LONG $0xd257e8c5	/* 132c vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0x854d; BYTE $0xc0	/* 1330 test %r8,%r8 */
	WORD $0x0574	/* 1333 je 133a */
	LONG $0x107cc1c4; BYTE $0x12	/* 1335 vmovups (%r10),%ymm2 */
	LONG $0x08488d49	/* 133a lea 0x8(%r8),%rcx */
	WORD $0x3949; BYTE $0xcf	/* 133e cmp %rcx,%r15 */
	WORD $0x1e7c	/* 1341 jl 1361 */
	LONG $0x4410fcc5; WORD $0xe08f	/* 1343 vmovups -0x20(%rdi,%rcx,4),%ymm0 */
	LONG $0x107cc1c4; WORD $0x8d4c; BYTE $0xe0	/* 1349 vmovups -0x20(%r13,%rcx,4),%ymm1 */
	WORD $0x8949; BYTE $0xc8	/* 1350 mov %rcx,%r8 */
	LONG $0x08c18348	/* 1353 add $0x8,%rcx */
	LONG $0xb875e2c4; BYTE $0xd0	/* 1357 vfmadd231ps %ymm0,%ymm1,%ymm2 */
	WORD $0x394c; BYTE $0xf9	/* 135c cmp %r15,%rcx */
	WORD $0xe27e	/* 135f jle 1343 */
	WORD $0x394d; BYTE $0xc7	/* 1361 cmp %r8,%r15 */
	WORD $0x2d7e	/* 1364 jle 1393 */
	WORD $0x894c; BYTE $0xf9	/* 1366 mov %r15,%rcx */
	WORD $0x294c; BYTE $0xc1	/* 1369 sub %r8,%rcx */
	LONG $0x02e0c149	/* 136c shl $0x2,%r8 */
	LONG $0xc16ef9c5	/* 1370 vmovd %ecx,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* 1374 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000b30	/* 1379 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7da2c4; WORD $0x070c	/* 1381 vmaskmovps (%rdi,%r8,1),%ymm0,%ymm1 */
	LONG $0x2c7d82c4; WORD $0x0544; BYTE $0x00	/* 1387 vmaskmovps 0x0(%r13,%r8,1),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xd1	/* 138e vfmadd231ps %ymm1,%ymm0,%ymm2 */
	LONG $0x247c394c; BYTE $0x38	/* 1393 cmp %r15,0x38(%rsp) */
	LONG $0x060c8f0f; WORD $0x0000	/* 1398 jg 19aa */
	LONG $0x197de3c4; WORD $0x01d0	/* 139e vextractf128 $0x1,%ymm2,%xmm0 */
	WORD $0x8949; BYTE $0xc6	/* 13a4 mov %rax,%r14 */
	LONG $0x244c8b48; BYTE $0x40	/* 13a7 mov 0x40(%rsp),%rcx */
	LONG $0x244c8b4c; BYTE $0x70	/* 13ac mov 0x70(%rsp),%r9 */
	LONG $0xc258f8c5	/* 13b1 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0x24048b48	/* 13b5 mov (%rsp),%rax */
	LONG $0xc812f8c5	/* 13b9 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 13bd vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 13c1 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 13c7 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; BYTE $0x03	/* 13cb vmovss %xmm0,(%r11) */
	LONG $0xfff8c1e9; BYTE $0xff	/* 13d0 jmp c96 */
	LONG $0xc057f8c5	/* 13d5 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xc828fcc5	/* 13d9 vmovaps %ymm0,%ymm1 */
	LONG $0xd028fcc5	/* 13dd vmovaps %ymm0,%ymm2 */
	LONG $0xd828fcc5	/* 13e1 vmovaps %ymm0,%ymm3 */
	LONG $0xe028fcc5	/* 13e5 vmovaps %ymm0,%ymm4 */
	LONG $0xe828fcc5	/* 13e9 vmovaps %ymm0,%ymm5 */
	LONG $0xf028fcc5	/* 13ed vmovaps %ymm0,%ymm6 */
	LONG $0xf828fcc5	/* 13f1 vmovaps %ymm0,%ymm7 */
	LONG $0xc0287cc5	/* 13f5 vmovaps %ymm0,%ymm8 */
	LONG $0xc8287cc5	/* 13f9 vmovaps %ymm0,%ymm9 */
	LONG $0xd0287cc5	/* 13fd vmovaps %ymm0,%ymm10 */
	LONG $0xd8287cc5	/* 1401 vmovaps %ymm0,%ymm11 */
	LONG $0xfffa5de9; BYTE $0xff	/* 1405 jmp e67 */
	LONG $0x24848b48; LONG $0x00000210	/* 140a mov 0x210(%rsp),%rax */
	LONG $0x18117cc5	/* 1412 vmovups %ymm11,(%rax) */
	LONG $0x50117cc5; BYTE $0x20	/* 1416 vmovups %ymm10,0x20(%rax) */
	LONG $0x48117cc5; BYTE $0x40	/* 141b vmovups %ymm9,0x40(%rax) */
	LONG $0x40117cc5; BYTE $0x60	/* 1420 vmovups %ymm8,0x60(%rax) */
	LONG $0xb811fcc5; LONG $0x00000080	/* 1425 vmovups %ymm7,0x80(%rax) */
	LONG $0xb011fcc5; LONG $0x000000a0	/* 142d vmovups %ymm6,0xa0(%rax) */
	LONG $0xa811fcc5; LONG $0x000000c0	/* 1435 vmovups %ymm5,0xc0(%rax) */
	LONG $0xa011fcc5; LONG $0x000000e0	/* 143d vmovups %ymm4,0xe0(%rax) */
	LONG $0x9811fcc5; LONG $0x00000100	/* 1445 vmovups %ymm3,0x100(%rax) */
	LONG $0x9011fcc5; LONG $0x00000120	/* 144d vmovups %ymm2,0x120(%rax) */
	LONG $0x8811fcc5; LONG $0x00000140	/* 1455 vmovups %ymm1,0x140(%rax) */
	LONG $0x8011fcc5; LONG $0x00000160	/* 145d vmovups %ymm0,0x160(%rax) */
	LONG $0xfffc93e9; BYTE $0xff	/* 1465 jmp 10fd */
	LONG $0x243c8b48	/* 146a mov (%rsp),%rdi */
	LONG $0xfff04ae9; BYTE $0xff	/* 146e jmp 4bd */
	LONG $0x244c8b48; BYTE $0x38	/* 1473 mov 0x38(%rsp),%rcx */
	LONG $0x24bc8b48; LONG $0x00000108	/* 1478 mov 0x108(%rsp),%rdi */
	LONG $0x248c8b4c; LONG $0x00000120	/* 1480 mov 0x120(%rsp),%r9 */
	LONG $0x24948b4c; LONG $0x00000110	/* 1488 mov 0x110(%rsp),%r10 */
	LONG $0x24848b4c; LONG $0x00000118	/* 1490 mov 0x118(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x000000c0	/* 1498 mov 0xc0(%rsp),%r15 */
	WORD $0x394c; BYTE $0xe1	/* 14a0 cmp %r12,%rcx */
	LONG $0x09e18e0f; WORD $0x0000	/* 14a3 jle 1e8a */
	WORD $0x8948; BYTE $0xc8	/* 14a9 mov %rcx,%rax */
	WORD $0x294c; BYTE $0xe0	/* 14ac sub %r12,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 14af cmp $0x400,%rax */
	LONG $0xfc648f0f; WORD $0xffff	/* 14b5 jg 111f */
	WORD $0x8948; BYTE $0xc8	/* 14bb mov %rcx,%rax */
	LONG $0x2424894c	/* 14be mov %r12,(%rsp) */
	WORD $0x8949; BYTE $0xc4	/* 14c2 mov %rax,%r12 */
	LONG $0xffee50e9; BYTE $0xff	/* 14c5 jmp 31a */
	LONG $0xe457d8c5	/* 14ca vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0x8948; BYTE $0xd8	/* 14ce mov %rbx,%rax */
	LONG $0xec28fcc5	/* 14d1 vmovaps %ymm4,%ymm5 */
	LONG $0xf428fcc5	/* 14d5 vmovaps %ymm4,%ymm6 */
	WORD $0x3949; BYTE $0xdf	/* 14d9 cmp %rbx,%r15 */
	LONG $0xfcea8d0f; WORD $0xffff	/* 14dc jge 11cc */
	WORD $0x894c; BYTE $0xc2	/* 14e2 mov %r8,%rdx */
	LONG $0xfffd16e9; BYTE $0xff	/* 14e5 jmp 1200 */
	LONG $0x117cc1c4; BYTE $0x31	/* 14ea vmovups %ymm6,(%r9) */
	LONG $0x117cc1c4; LONG $0x000080a9; BYTE $0x00	/* 14ef vmovups %ymm5,0x80(%r9) */
	LONG $0x117cc1c4; LONG $0x000100a1; BYTE $0x00	/* 14f8 vmovups %ymm4,0x100(%r9) */
	LONG $0xfffdcce9; BYTE $0xff	/* 1501 jmp 12d2 */
	LONG $0x243c8348; BYTE $0x00	/* 1506 cmpq $0x0,(%rsp) */
	LONG $0x0245840f; WORD $0x0000	/* 150b je 1756 */
	LONG $0x12107cc5	/* 1511 vmovups (%rdx),%ymm10 */
	LONG $0x4a107cc5; BYTE $0x20	/* 1515 vmovups 0x20(%rdx),%ymm9 */
	LONG $0x42107cc5; BYTE $0x40	/* 151a vmovups 0x40(%rdx),%ymm8 */
	LONG $0x7a10fcc5; BYTE $0x60	/* 151f vmovups 0x60(%rdx),%ymm7 */
	LONG $0xb210fcc5; LONG $0x00000080	/* 1524 vmovups 0x80(%rdx),%ymm6 */
	LONG $0xaa10fcc5; LONG $0x000000a0	/* 152c vmovups 0xa0(%rdx),%ymm5 */
	LONG $0xa210fcc5; LONG $0x000000c0	/* 1534 vmovups 0xc0(%rdx),%ymm4 */
	LONG $0x9a10fcc5; LONG $0x000000e0	/* 153c vmovups 0xe0(%rdx),%ymm3 */
	LONG $0x24b48b48; LONG $0x00000098	/* 1544 mov 0x98(%rsp),%rsi */
	LONG $0x24448b48; BYTE $0x70	/* 154c mov 0x70(%rsp),%rax */
	WORD $0x014c; BYTE $0xf6	/* 1551 add %r14,%rsi */
	WORD $0x394c; BYTE $0xe0	/* 1554 cmp %r12,%rax */
	LONG $0x00838f0f; WORD $0x0000	/* 1557 jg 15e0 */
	LONG $0x24948b4c; LONG $0x000000d0	/* 155d mov 0xd0(%rsp),%r10 */
	LONG $0x24748b4c; BYTE $0x68	/* 1565 mov 0x68(%rsp),%r14 */
	LONG $0x157c8d4b; BYTE $0x00	/* 156a lea 0x0(%r13,%r10,1),%rdi */
	WORD $0x0149; BYTE $0xce	/* 156f add %rcx,%r14 */
	LONG $0x17048d4e	/* 1572 lea (%rdi,%r10,1),%r8 */
	WORD $0x014d; BYTE $0xc2	/* 1576 add %r8,%r10 */
	LONG $0x4c10fcc5; WORD $0xe081	/* 1579 vmovups -0x20(%rcx,%rax,4),%ymm1 */
	LONG $0x107cc1c4; WORD $0x8644; BYTE $0xe0	/* 157f vmovups -0x20(%r14,%rax,4),%ymm0 */
	WORD $0x8949; BYTE $0xc1	/* 1586 mov %rax,%r9 */
	WORD $0x180f; BYTE $0x0e	/* 1589 prefetcht0 (%rsi) */
	LONG $0x107cc1c4; WORD $0x8554; BYTE $0xe0	/* 158c vmovups -0x20(%r13,%rax,4),%ymm2 */
	LONG $0x40c68348	/* 1593 add $0x40,%rsi */
	LONG $0xb86d62c4; BYTE $0xd1	/* 1597 vfmadd231ps %ymm1,%ymm2,%ymm10 */
	LONG $0xb86de2c4; BYTE $0xf0	/* 159c vfmadd231ps %ymm0,%ymm2,%ymm6 */
	LONG $0x5410fcc5; WORD $0xe087	/* 15a1 vmovups -0x20(%rdi,%rax,4),%ymm2 */
	LONG $0xb86d62c4; BYTE $0xc9	/* 15a7 vfmadd231ps %ymm1,%ymm2,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xe8	/* 15ac vfmadd231ps %ymm0,%ymm2,%ymm5 */
	LONG $0x107cc1c4; WORD $0x8054; BYTE $0xe0	/* 15b1 vmovups -0x20(%r8,%rax,4),%ymm2 */
	LONG $0xb86d62c4; BYTE $0xc1	/* 15b8 vfmadd231ps %ymm1,%ymm2,%ymm8 */
	LONG $0xb86de2c4; BYTE $0xe0	/* 15bd vfmadd231ps %ymm0,%ymm2,%ymm4 */
	LONG $0x107cc1c4; WORD $0x8254; BYTE $0xe0	/* 15c2 vmovups -0x20(%r10,%rax,4),%ymm2 */
	LONG $0x08c08348	/* 15c9 add $0x8,%rax */
	LONG $0xb86de2c4; BYTE $0xf9	/* 15cd vfmadd231ps %ymm1,%ymm2,%ymm7 */
	LONG $0xb86de2c4; BYTE $0xd8	/* 15d2 vfmadd231ps %ymm0,%ymm2,%ymm3 */
	WORD $0x394c; BYTE $0xe0	/* 15d7 cmp %r12,%rax */
	WORD $0x9d7e	/* 15da jle 1579 */
	LONG $0x240c894c	/* 15dc mov %r9,(%rsp) */
	LONG $0x243c8b48	/* 15e0 mov (%rsp),%rdi */
	WORD $0x3949; BYTE $0xfc	/* 15e4 cmp %rdi,%r12 */
	LONG $0x00898e0f; WORD $0x0000	/* 15e7 jle 1676 */
	WORD $0x894c; BYTE $0xe0	/* 15ed mov %r12,%rax */
	LONG $0x24b48b48; LONG $0x00000200	/* 15f0 mov 0x200(%rsp),%rsi */
	WORD $0x2948; BYTE $0xf8	/* 15f8 sub %rdi,%rax */
	LONG $0xc06ef9c5	/* 15fb vmovd %eax,%xmm0 */
	WORD $0x0148; BYTE $0xfe	/* 15ff add %rdi,%rsi */
	LONG $0xbd048d48; LONG $0x00000000	/* 1602 lea 0x0(,%rdi,4),%rax */
	LONG $0x587de2c4; BYTE $0xc0	/* 160a vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x0000089a	/* 160f vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7de2c4; WORD $0x0114	/* 1617 vmaskmovps (%rcx,%rax,1),%ymm0,%ymm2 */
	LONG $0x2c7de2c4; WORD $0xb10c	/* 161d vmaskmovps (%rcx,%rsi,4),%ymm0,%ymm1 */
	LONG $0x244c8b48; BYTE $0x38	/* 1623 mov 0x38(%rsp),%rcx */
	LONG $0x2c7d42c4; WORD $0x055c; BYTE $0x00	/* 1628 vmaskmovps 0x0(%r13,%rax,1),%ymm0,%ymm11 */
	LONG $0xb82562c4; BYTE $0xd2	/* 162f vfmadd231ps %ymm2,%ymm11,%ymm10 */
	LONG $0xb825e2c4; BYTE $0xf1	/* 1634 vfmadd231ps %ymm1,%ymm11,%ymm6 */
	LONG $0x39048d48	/* 1639 lea (%rcx,%rdi,1),%rax */
	LONG $0x2c7d42c4; WORD $0x855c; BYTE $0x00	/* 163d vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 1644 add %rcx,%rax */
	LONG $0xb82562c4; BYTE $0xca	/* 1647 vfmadd231ps %ymm2,%ymm11,%ymm9 */
	LONG $0xb825e2c4; BYTE $0xe9	/* 164c vfmadd231ps %ymm1,%ymm11,%ymm5 */
	LONG $0x2c7d42c4; WORD $0x855c; BYTE $0x00	/* 1651 vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 1658 add %rcx,%rax */
	LONG $0x2c7dc2c4; WORD $0x8544; BYTE $0x00	/* 165b vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm0 */
	LONG $0xb82562c4; BYTE $0xc2	/* 1662 vfmadd231ps %ymm2,%ymm11,%ymm8 */
	LONG $0xb825e2c4; BYTE $0xe1	/* 1667 vfmadd231ps %ymm1,%ymm11,%ymm4 */
	LONG $0xb87de2c4; BYTE $0xfa	/* 166c vfmadd231ps %ymm2,%ymm0,%ymm7 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 1671 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	LONG $0x2464394c; BYTE $0x38	/* 1676 cmp %r12,0x38(%rsp) */
	LONG $0x02258f0f; WORD $0x0000	/* 167b jg 18a6 */
	LONG $0x197d63c4; WORD $0x01c8	/* 1681 vextractf128 $0x1,%ymm9,%xmm0 */
	LONG $0x197d63c4; WORD $0x01d2	/* 1687 vextractf128 $0x1,%ymm10,%xmm2 */
	LONG $0x197d63c4; WORD $0x01c1	/* 168d vextractf128 $0x1,%ymm8,%xmm1 */
	LONG $0x249c8b48; LONG $0x00000080	/* 1693 mov 0x80(%rsp),%rbx */
	LONG $0x587841c4; BYTE $0xc9	/* 169b vaddps %xmm9,%xmm0,%xmm9 */
	LONG $0x5868c1c4; BYTE $0xd2	/* 16a0 vaddps %xmm10,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01f8	/* 16a5 vextractf128 $0x1,%ymm7,%xmm0 */
	LONG $0x24848b48; LONG $0x00000108	/* 16ab mov 0x108(%rsp),%rax */
	LONG $0xff58f8c5	/* 16b3 vaddps %xmm7,%xmm0,%xmm7 */
	LONG $0x5870c1c4; BYTE $0xc8	/* 16b7 vaddps %xmm8,%xmm1,%xmm1 */
	LONG $0x248c8b48; LONG $0x00000110	/* 16bc mov 0x110(%rsp),%rcx */
	LONG $0x248c8b4c; LONG $0x00000118	/* 16c4 mov 0x118(%rsp),%r9 */
	LONG $0x24b48b4c; LONG $0x000000c0	/* 16cc mov 0xc0(%rsp),%r14 */
	LONG $0x1568c1c4; BYTE $0xc1	/* 16d4 vunpckhps %xmm9,%xmm2,%xmm0 */
	LONG $0x1468c1c4; BYTE $0xd1	/* 16d9 vunpcklps %xmm9,%xmm2,%xmm2 */
	LONG $0xc258f8c5	/* 16de vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd715f0c5	/* 16e2 vunpckhps %xmm7,%xmm1,%xmm2 */
	LONG $0xcf14f0c5	/* 16e6 vunpcklps %xmm7,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 16ea vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 16ee vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 16f2 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0x197de3c4; WORD $0x01e1	/* 16f6 vextractf128 $0x1,%ymm4,%xmm1 */
	LONG $0xc058e8c5	/* 16fc vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x197de3c4; WORD $0x01f2	/* 1700 vextractf128 $0x1,%ymm6,%xmm2 */
	LONG $0xcc58f0c5	/* 1706 vaddps %xmm4,%xmm1,%xmm1 */
	LONG $0xd658e8c5	/* 170a vaddps %xmm6,%xmm2,%xmm2 */
	LONG $0x1178c1c4; BYTE $0x07	/* 170e vmovups %xmm0,(%r15) */
	LONG $0x197de3c4; WORD $0x01e8	/* 1713 vextractf128 $0x1,%ymm5,%xmm0 */
	LONG $0xed58f8c5	/* 1719 vaddps %xmm5,%xmm0,%xmm5 */
	LONG $0x197de3c4; WORD $0x01d8	/* 171d vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0xdb58f8c5	/* 1723 vaddps %xmm3,%xmm0,%xmm3 */
	LONG $0xc515e8c5	/* 1727 vunpckhps %xmm5,%xmm2,%xmm0 */
	LONG $0xd514e8c5	/* 172b vunpcklps %xmm5,%xmm2,%xmm2 */
	LONG $0xc258f8c5	/* 172f vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd315f0c5	/* 1733 vunpckhps %xmm3,%xmm1,%xmm2 */
	LONG $0xcb14f0c5	/* 1737 vunpcklps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 173b vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 173f vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1743 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 1747 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0x1f04	/* 174b vmovups %xmm0,(%r15,%rbx,1) */
	LONG $0xfff540e9; BYTE $0xff	/* 1751 jmp c96 */
	LONG $0xdb57e0c5	/* 1756 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xe328fcc5	/* 175a vmovaps %ymm3,%ymm4 */
	LONG $0xeb28fcc5	/* 175e vmovaps %ymm3,%ymm5 */
	LONG $0xf328fcc5	/* 1762 vmovaps %ymm3,%ymm6 */
	LONG $0xfb28fcc5	/* 1766 vmovaps %ymm3,%ymm7 */
	LONG $0xc3287cc5	/* 176a vmovaps %ymm3,%ymm8 */
	LONG $0xcb287cc5	/* 176e vmovaps %ymm3,%ymm9 */
	LONG $0xd3287cc5	/* 1772 vmovaps %ymm3,%ymm10 */
	LONG $0xfffdc9e9; BYTE $0xff	/* 1776 jmp 1544 */
	LONG $0xd257e8c5	/* 177b vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xda28fcc5	/* 177f vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 1783 vmovaps %ymm2,%ymm4 */
	LONG $0xea28fcc5	/* 1787 vmovaps %ymm2,%ymm5 */
	LONG $0xfff3a8e9; BYTE $0xff	/* 178b jmp b38 */
	WORD $0x854d; BYTE $0xc0	/* 1790 test %r8,%r8 */
	LONG $0x01b6840f; WORD $0x0000	/* 1793 je 194f */
	LONG $0x107cc1c4; LONG $0x0000809a; BYTE $0x00	/* 1799 vmovups 0x80(%r10),%ymm3 */
	LONG $0x107cc1c4; BYTE $0x22	/* 17a2 vmovups (%r10),%ymm4 */
	LONG $0x08488d49	/* 17a7 lea 0x8(%r8),%rcx */
	LONG $0x270c8d4e	/* 17ab lea (%rdi,%r12,1),%r9 */
	WORD $0x3949; BYTE $0xcf	/* 17af cmp %rcx,%r15 */
	WORD $0x2a7c	/* 17b2 jl 17de */
	LONG $0x5410fcc5; WORD $0xe08f	/* 17b4 vmovups -0x20(%rdi,%rcx,4),%ymm2 */
	LONG $0x107cc1c4; WORD $0x894c; BYTE $0xe0	/* 17ba vmovups -0x20(%r9,%rcx,4),%ymm1 */
	WORD $0x8949; BYTE $0xc8	/* 17c1 mov %rcx,%r8 */
	LONG $0x107cc1c4; WORD $0x8d44; BYTE $0xe0	/* 17c4 vmovups -0x20(%r13,%rcx,4),%ymm0 */
	LONG $0x08c18348	/* 17cb add $0x8,%rcx */
	LONG $0xb87de2c4; BYTE $0xe2	/* 17cf vfmadd231ps %ymm2,%ymm0,%ymm4 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 17d4 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	WORD $0x394c; BYTE $0xf9	/* 17d9 cmp %r15,%rcx */
	WORD $0xd67e	/* 17dc jle 17b4 */
	WORD $0x394d; BYTE $0xc7	/* 17de cmp %r8,%r15 */
	WORD $0x3f7e	/* 17e1 jle 1822 */
	WORD $0x894c; BYTE $0xf9	/* 17e3 mov %r15,%rcx */
	WORD $0x294c; BYTE $0xc1	/* 17e6 sub %r8,%rcx */
	LONG $0xc16ef9c5	/* 17e9 vmovd %ecx,%xmm0 */
	LONG $0x850c8d4a; LONG $0x00000000	/* 17ed lea 0x0(,%r8,4),%rcx */
	WORD $0x014d; BYTE $0xf0	/* 17f5 add %r14,%r8 */
	LONG $0x587de2c4; BYTE $0xc0	/* 17f8 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x000006ac	/* 17fd vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7de2c4; WORD $0x0f14	/* 1805 vmaskmovps (%rdi,%rcx,1),%ymm0,%ymm2 */
	LONG $0x2c7da2c4; WORD $0x870c	/* 180b vmaskmovps (%rdi,%r8,4),%ymm0,%ymm1 */
	LONG $0x2c7dc2c4; WORD $0x0d44; BYTE $0x00	/* 1811 vmaskmovps 0x0(%r13,%rcx,1),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xe2	/* 1818 vfmadd231ps %ymm2,%ymm0,%ymm4 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 181d vfmadd231ps %ymm1,%ymm0,%ymm3 */
	LONG $0x247c394c; BYTE $0x38	/* 1822 cmp %r15,0x38(%rsp) */
	LONG $0x01478f0f; WORD $0x0000	/* 1827 jg 1974 */
	LONG $0x197de3c4; WORD $0x01e0	/* 182d vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0x249c8b48; LONG $0x00000080	/* 1833 mov 0x80(%rsp),%rbx */
	WORD $0x8949; BYTE $0xc6	/* 183b mov %rax,%r14 */
	LONG $0x244c8b48; BYTE $0x40	/* 183e mov 0x40(%rsp),%rcx */
	LONG $0xc458f8c5	/* 1843 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0x244c8b4c; BYTE $0x70	/* 1847 mov 0x70(%rsp),%r9 */
	LONG $0x24048b48	/* 184c mov (%rsp),%rax */
	LONG $0xc812f8c5	/* 1850 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1854 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 1858 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 185e vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; BYTE $0x03	/* 1862 vmovss %xmm0,(%r11) */
	LONG $0x197de3c4; WORD $0x01d8	/* 1867 vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0xc358f8c5	/* 186d vaddps %xmm3,%xmm0,%xmm0 */
	LONG $0xc812f8c5	/* 1871 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 1875 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 1879 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 187f vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0x1b04	/* 1883 vmovss %xmm0,(%r11,%rbx,1) */
	LONG $0xfff408e9; BYTE $0xff	/* 1889 jmp c96 */
	LONG $0x248c8b48; LONG $0x000000d0	/* 188e mov 0xd0(%rsp),%rcx */
	LONG $0x0004b941; WORD $0x0000	/* 1896 mov $0x4,%r9d */
	LONG $0x000001b8; BYTE $0x00	/* 189c mov $0x1,%eax */
	LONG $0xffe9cae9; BYTE $0xff	/* 18a1 jmp 270 */
	LONG $0x24448b48; BYTE $0x38	/* 18a6 mov 0x38(%rsp),%rax */
	LONG $0x12117cc5	/* 18ab vmovups %ymm10,(%rdx) */
	LONG $0x4a117cc5; BYTE $0x20	/* 18af vmovups %ymm9,0x20(%rdx) */
	WORD $0x294c; BYTE $0xe0	/* 18b4 sub %r12,%rax */
	LONG $0x42117cc5; BYTE $0x40	/* 18b7 vmovups %ymm8,0x40(%rdx) */
	LONG $0x7a11fcc5; BYTE $0x60	/* 18bc vmovups %ymm7,0x60(%rdx) */
	LONG $0xb211fcc5; LONG $0x00000080	/* 18c1 vmovups %ymm6,0x80(%rdx) */
	LONG $0xaa11fcc5; LONG $0x000000a0	/* 18c9 vmovups %ymm5,0xa0(%rdx) */
	LONG $0xa211fcc5; LONG $0x000000c0	/* 18d1 vmovups %ymm4,0xc0(%rdx) */
	LONG $0x9a11fcc5; LONG $0x000000e0	/* 18d9 vmovups %ymm3,0xe0(%rdx) */
	LONG $0x04003d48; WORD $0x0000	/* 18e1 cmp $0x400,%rax */
	WORD $0x317f	/* 18e7 jg 191a */
	LONG $0x2424894c	/* 18e9 mov %r12,(%rsp) */
	LONG $0x24648b4c; BYTE $0x38	/* 18ed mov 0x38(%rsp),%r12 */
	LONG $0xffea6be9; BYTE $0xff	/* 18f2 jmp 362 */
	LONG $0x24448b48; BYTE $0x38	/* 18f7 mov 0x38(%rsp),%rax */
	LONG $0x2a11fcc5	/* 18fc vmovups %ymm5,(%rdx) */
	LONG $0x6211fcc5; BYTE $0x20	/* 1900 vmovups %ymm4,0x20(%rdx) */
	WORD $0x294c; BYTE $0xe0	/* 1905 sub %r12,%rax */
	LONG $0x5a11fcc5; BYTE $0x40	/* 1908 vmovups %ymm3,0x40(%rdx) */
	LONG $0x5211fcc5; BYTE $0x60	/* 190d vmovups %ymm2,0x60(%rdx) */
	LONG $0x04003d48; WORD $0x0000	/* 1912 cmp $0x400,%rax */
	WORD $0xcf7e	/* 1918 jle 18e9 */
	LONG $0x24bc8b48; LONG $0x00000108	/* 191a mov 0x108(%rsp),%rdi */
	LONG $0x248c8b4c; LONG $0x00000120	/* 1922 mov 0x120(%rsp),%r9 */
	LONG $0x24848d49; LONG $0x00000400	/* 192a lea 0x400(%r12),%rax */
	LONG $0x24948b4c; LONG $0x00000110	/* 1932 mov 0x110(%rsp),%r10 */
	LONG $0x24848b4c; LONG $0x00000118	/* 193a mov 0x118(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x000000c0	/* 1942 mov 0xc0(%rsp),%r15 */
	LONG $0xfffb6fe9; BYTE $0xff	/* 194a jmp 14be */
	LONG $0xdb57e0c5	/* 194f vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xe328fcc5	/* 1953 vmovaps %ymm3,%ymm4 */
	LONG $0xfffe4be9; BYTE $0xff	/* 1957 jmp 17a7 */
	LONG $0x249c8b4c; LONG $0x000000a8	/* 195c mov 0xa8(%rsp),%r11 */
	LONG $0x24948b4c; LONG $0x00000210	/* 1964 mov 0x210(%rsp),%r10 */
	WORD $0x8948; BYTE $0xc7	/* 196c mov %rax,%rdi */
	LONG $0xfff99ae9; BYTE $0xff	/* 196f jmp 130e */
	LONG $0x117cc1c4; BYTE $0x22	/* 1974 vmovups %ymm4,(%r10) */
	LONG $0x117cc1c4; LONG $0x0000809a; BYTE $0x00	/* 1979 vmovups %ymm3,0x80(%r10) */
	LONG $0x247c8b48; BYTE $0x38	/* 1982 mov 0x38(%rsp),%rdi */
	LONG $0x008f8d49; WORD $0x0004; BYTE $0x00	/* 1987 lea 0x400(%r15),%rcx */
	WORD $0x294c; BYTE $0xff	/* 198e sub %r15,%rdi */
	LONG $0x00ff8148; WORD $0x0004; BYTE $0x00	/* 1991 cmp $0x400,%rdi */
	WORD $0x057f	/* 1998 jg 199f */
	LONG $0x244c8b48; BYTE $0x38	/* 199a mov 0x38(%rsp),%rcx */
	WORD $0x894d; BYTE $0xf8	/* 199f mov %r15,%r8 */
	WORD $0x8949; BYTE $0xcf	/* 19a2 mov %rcx,%r15 */
	LONG $0xfff7bee9; BYTE $0xff	/* 19a5 jmp 1168 */
	LONG $0x117cc1c4; BYTE $0x12	/* 19aa vmovups %ymm2,(%r10) */
	WORD $0xd1eb	/* 19af jmp 1982 */
	LONG $0x24bc8348; LONG $0x00000160; BYTE $0x02	/* 19b1 cmpq $0x2,0x160(%rsp) */
	LONG $0x017c840f; WORD $0x0000	/* 19ba je 1b3c */
	WORD $0x8548; BYTE $0xd2	/* 19c0 test %rdx,%rdx */
	LONG $0x03e2840f; WORD $0x0000	/* 19c3 je 1dab */
	LONG $0x24848b48; LONG $0x00000210	/* 19c9 mov 0x210(%rsp),%rax */
	LONG $0x2810fcc5	/* 19d1 vmovups (%rax),%ymm5 */
	LONG $0x6010fcc5; BYTE $0x20	/* 19d5 vmovups 0x20(%rax),%ymm4 */
	LONG $0x5810fcc5; BYTE $0x40	/* 19da vmovups 0x40(%rax),%ymm3 */
	LONG $0x5010fcc5; BYTE $0x60	/* 19df vmovups 0x60(%rax),%ymm2 */
	LONG $0x24848b48; LONG $0x00000090	/* 19e4 mov 0x90(%rsp),%rax */
	WORD $0x8948; BYTE $0xd1	/* 19ec mov %rdx,%rcx */
	LONG $0x04e1c148	/* 19ef shl $0x4,%rcx */
	WORD $0x0148; BYTE $0xc1	/* 19f3 add %rax,%rcx */
	LONG $0x08428d48	/* 19f6 lea 0x8(%rdx),%rax */
	WORD $0x394c; BYTE $0xe0	/* 19fa cmp %r12,%rax */
	WORD $0x607f	/* 19fd jg 1a5f */
	LONG $0x249c8b48; LONG $0x000000d0	/* 19ff mov 0xd0(%rsp),%rbx */
	LONG $0x1d748d49; BYTE $0x00	/* 1a07 lea 0x0(%r13,%rbx,1),%rsi */
	LONG $0x1e0c8d4c	/* 1a0c lea (%rsi,%rbx,1),%r9 */
	WORD $0x014c; BYTE $0xcb	/* 1a10 add %r9,%rbx */
	LONG $0x107cc1c4; WORD $0x8744; BYTE $0xe0	/* 1a13 vmovups -0x20(%r15,%rax,4),%ymm0 */
	LONG $0x107cc1c4; WORD $0x854c; BYTE $0xe0	/* 1a1a vmovups -0x20(%r13,%rax,4),%ymm1 */
	WORD $0x8948; BYTE $0xc2	/* 1a21 mov %rax,%rdx */
	WORD $0x180f; BYTE $0x09	/* 1a24 prefetcht0 (%rcx) */
	LONG $0xb875e2c4; BYTE $0xe8	/* 1a27 vfmadd231ps %ymm0,%ymm1,%ymm5 */
	LONG $0x4c10fcc5; WORD $0xe086	/* 1a2c vmovups -0x20(%rsi,%rax,4),%ymm1 */
	LONG $0x4049180f	/* 1a32 prefetcht0 0x40(%rcx) */
	LONG $0x80e98348	/* 1a36 sub $0xffffffffffffff80,%rcx */
	LONG $0xb875e2c4; BYTE $0xe0	/* 1a3a vfmadd231ps %ymm0,%ymm1,%ymm4 */
	LONG $0x107cc1c4; WORD $0x814c; BYTE $0xe0	/* 1a3f vmovups -0x20(%r9,%rax,4),%ymm1 */
	LONG $0xb875e2c4; BYTE $0xd8	/* 1a46 vfmadd231ps %ymm0,%ymm1,%ymm3 */
	LONG $0x4c10fcc5; WORD $0xe083	/* 1a4b vmovups -0x20(%rbx,%rax,4),%ymm1 */
	LONG $0x08c08348	/* 1a51 add $0x8,%rax */
	LONG $0xb875e2c4; BYTE $0xd0	/* 1a55 vfmadd231ps %ymm0,%ymm1,%ymm2 */
	WORD $0x394c; BYTE $0xe0	/* 1a5a cmp %r12,%rax */
	WORD $0xb47e	/* 1a5d jle 1a13 */
	WORD $0x3949; BYTE $0xd4	/* 1a5f cmp %rdx,%r12 */
	WORD $0x647e	/* 1a62 jle 1ac8 */
	WORD $0x894c; BYTE $0xe0	/* 1a64 mov %r12,%rax */
	LONG $0x245c8b48; BYTE $0x38	/* 1a67 mov 0x38(%rsp),%rbx */
	WORD $0x2948; BYTE $0xd0	/* 1a6c sub %rdx,%rax */
	LONG $0xc06ef9c5	/* 1a6f vmovd %eax,%xmm0 */
	LONG $0x95048d48; LONG $0x00000000	/* 1a73 lea 0x0(,%rdx,4),%rax */
	WORD $0x0148; BYTE $0xda	/* 1a7b add %rbx,%rdx */
	LONG $0x587de2c4; BYTE $0xc0	/* 1a7e vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000426	/* 1a83 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7dc2c4; WORD $0x070c	/* 1a8b vmaskmovps (%r15,%rax,1),%ymm0,%ymm1 */
	LONG $0x2c7dc2c4; WORD $0x0574; BYTE $0x00	/* 1a91 vmaskmovps 0x0(%r13,%rax,1),%ymm0,%ymm6 */
	LONG $0x1a048d48	/* 1a98 lea (%rdx,%rbx,1),%rax */
	LONG $0xb84de2c4; BYTE $0xe9	/* 1a9c vfmadd231ps %ymm1,%ymm6,%ymm5 */
	LONG $0x2c7dc2c4; WORD $0x9574; BYTE $0x00	/* 1aa1 vmaskmovps 0x0(%r13,%rdx,4),%ymm0,%ymm6 */
	LONG $0xb84de2c4; BYTE $0xe1	/* 1aa8 vfmadd231ps %ymm1,%ymm6,%ymm4 */
	LONG $0x2c7dc2c4; WORD $0x8574; BYTE $0x00	/* 1aad vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xd8	/* 1ab4 add %rbx,%rax */
	LONG $0xb84de2c4; BYTE $0xd9	/* 1ab7 vfmadd231ps %ymm1,%ymm6,%ymm3 */
	LONG $0x2c7dc2c4; WORD $0x8544; BYTE $0x00	/* 1abc vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xd1	/* 1ac3 vfmadd231ps %ymm1,%ymm0,%ymm2 */
	LONG $0x2464394c; BYTE $0x38	/* 1ac8 cmp %r12,0x38(%rsp) */
	LONG $0x03458f0f; WORD $0x0000	/* 1acd jg 1e18 */
	LONG $0x197de3c4; WORD $0x01e8	/* 1ad3 vextractf128 $0x1,%ymm5,%xmm0 */
	LONG $0x197de3c4; WORD $0x01d9	/* 1ad9 vextractf128 $0x1,%ymm3,%xmm1 */
	WORD $0x8948; BYTE $0xf8	/* 1adf mov %rdi,%rax */
	WORD $0x894c; BYTE $0xd1	/* 1ae2 mov %r10,%rcx */
	LONG $0xed58f8c5	/* 1ae5 vaddps %xmm5,%xmm0,%xmm5 */
	LONG $0xcb58f0c5	/* 1ae9 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e0	/* 1aed vextractf128 $0x1,%ymm4,%xmm0 */
	WORD $0x894d; BYTE $0xc1	/* 1af3 mov %r8,%r9 */
	LONG $0x197de3c4; WORD $0x01d3	/* 1af6 vextractf128 $0x1,%ymm2,%xmm3 */
	LONG $0xe458f8c5	/* 1afc vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x249c8b48; LONG $0x000000a8	/* 1b00 mov 0xa8(%rsp),%rbx */
	WORD $0x894d; BYTE $0xfe	/* 1b08 mov %r15,%r14 */
	LONG $0xda58e0c5	/* 1b0b vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xc415d0c5	/* 1b0f vunpckhps %xmm4,%xmm5,%xmm0 */
	LONG $0xec14d0c5	/* 1b13 vunpcklps %xmm4,%xmm5,%xmm5 */
	LONG $0xd315f0c5	/* 1b17 vunpckhps %xmm3,%xmm1,%xmm2 */
	LONG $0xcb14f0c5	/* 1b1b vunpcklps %xmm3,%xmm1,%xmm1 */
	LONG $0xc558f8c5	/* 1b1f vaddps %xmm5,%xmm0,%xmm0 */
	LONG $0xc958e8c5	/* 1b23 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 1b27 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1b2b vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 1b2f vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x0311f8c5	/* 1b33 vmovups %xmm0,(%rbx) */
	LONG $0xfff15ae9; BYTE $0xff	/* 1b37 jmp c96 */
	WORD $0x8548; BYTE $0xd2	/* 1b3c test %rdx,%rdx */
	LONG $0x0241840f; WORD $0x0000	/* 1b3f je 1d86 */
	LONG $0x24848b48; LONG $0x00000210	/* 1b45 mov 0x210(%rsp),%rax */
	LONG $0x10107cc5	/* 1b4d vmovups (%rax),%ymm10 */
	LONG $0x48107cc5; BYTE $0x20	/* 1b51 vmovups 0x20(%rax),%ymm9 */
	LONG $0x40107cc5; BYTE $0x40	/* 1b56 vmovups 0x40(%rax),%ymm8 */
	LONG $0x7810fcc5; BYTE $0x60	/* 1b5b vmovups 0x60(%rax),%ymm7 */
	LONG $0xb010fcc5; LONG $0x00000080	/* 1b60 vmovups 0x80(%rax),%ymm6 */
	LONG $0xa810fcc5; LONG $0x000000a0	/* 1b68 vmovups 0xa0(%rax),%ymm5 */
	LONG $0xa010fcc5; LONG $0x000000c0	/* 1b70 vmovups 0xc0(%rax),%ymm4 */
	LONG $0x9810fcc5; LONG $0x000000e0	/* 1b78 vmovups 0xe0(%rax),%ymm3 */
	LONG $0x24848b48; LONG $0x00000090	/* 1b80 mov 0x90(%rsp),%rax */
	WORD $0x8948; BYTE $0xd1	/* 1b88 mov %rdx,%rcx */
	LONG $0x04e1c148	/* 1b8b shl $0x4,%rcx */
	WORD $0x0148; BYTE $0xc1	/* 1b8f add %rax,%rcx */
	LONG $0x08428d48	/* 1b92 lea 0x8(%rdx),%rax */
	WORD $0x394c; BYTE $0xe0	/* 1b96 cmp %r12,%rax */
	LONG $0x00848f0f; WORD $0x0000	/* 1b99 jg 1c23 */
	LONG $0x245c8b48; BYTE $0x68	/* 1b9f mov 0x68(%rsp),%rbx */
	LONG $0x1f348d4d	/* 1ba4 lea (%r15,%rbx,1),%r14 */
	LONG $0x249c8b48; LONG $0x000000d0	/* 1ba8 mov 0xd0(%rsp),%rbx */
	LONG $0x1d748d49; BYTE $0x00	/* 1bb0 lea 0x0(%r13,%rbx,1),%rsi */
	LONG $0x1e0c8d4c	/* 1bb5 lea (%rsi,%rbx,1),%r9 */
	WORD $0x014c; BYTE $0xcb	/* 1bb9 add %r9,%rbx */
	LONG $0x107cc1c4; WORD $0x874c; BYTE $0xe0	/* 1bbc vmovups -0x20(%r15,%rax,4),%ymm1 */
	LONG $0x107cc1c4; WORD $0x8644; BYTE $0xe0	/* 1bc3 vmovups -0x20(%r14,%rax,4),%ymm0 */
	WORD $0x8948; BYTE $0xc2	/* 1bca mov %rax,%rdx */
	WORD $0x180f; BYTE $0x09	/* 1bcd prefetcht0 (%rcx) */
	LONG $0x107cc1c4; WORD $0x8554; BYTE $0xe0	/* 1bd0 vmovups -0x20(%r13,%rax,4),%ymm2 */
	LONG $0x4049180f	/* 1bd7 prefetcht0 0x40(%rcx) */
	LONG $0x80e98348	/* 1bdb sub $0xffffffffffffff80,%rcx */
	LONG $0xb86d62c4; BYTE $0xd1	/* 1bdf vfmadd231ps %ymm1,%ymm2,%ymm10 */
	LONG $0xb86de2c4; BYTE $0xf0	/* 1be4 vfmadd231ps %ymm0,%ymm2,%ymm6 */
	LONG $0x5410fcc5; WORD $0xe086	/* 1be9 vmovups -0x20(%rsi,%rax,4),%ymm2 */
	LONG $0xb86d62c4; BYTE $0xc9	/* 1bef vfmadd231ps %ymm1,%ymm2,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xe8	/* 1bf4 vfmadd231ps %ymm0,%ymm2,%ymm5 */
	LONG $0x107cc1c4; WORD $0x8154; BYTE $0xe0	/* 1bf9 vmovups -0x20(%r9,%rax,4),%ymm2 */
	LONG $0xb86d62c4; BYTE $0xc1	/* 1c00 vfmadd231ps %ymm1,%ymm2,%ymm8 */
	LONG $0xb86de2c4; BYTE $0xe0	/* 1c05 vfmadd231ps %ymm0,%ymm2,%ymm4 */
	LONG $0x5410fcc5; WORD $0xe083	/* 1c0a vmovups -0x20(%rbx,%rax,4),%ymm2 */
	LONG $0x08c08348	/* 1c10 add $0x8,%rax */
	LONG $0xb86de2c4; BYTE $0xf9	/* 1c14 vfmadd231ps %ymm1,%ymm2,%ymm7 */
	LONG $0xb86de2c4; BYTE $0xd8	/* 1c19 vfmadd231ps %ymm0,%ymm2,%ymm3 */
	WORD $0x394c; BYTE $0xe0	/* 1c1e cmp %r12,%rax */
	WORD $0x997e	/* 1c21 jle 1bbc */
	WORD $0x3949; BYTE $0xd4	/* 1c23 cmp %rdx,%r12 */
	LONG $0x00898e0f; WORD $0x0000	/* 1c26 jle 1cb5 */
	WORD $0x894c; BYTE $0xe0	/* 1c2c mov %r12,%rax */
	LONG $0x245c8b48; BYTE $0x38	/* 1c2f mov 0x38(%rsp),%rbx */
	LONG $0x248c8b48; LONG $0x00000200	/* 1c34 mov 0x200(%rsp),%rcx */
	WORD $0x2948; BYTE $0xd0	/* 1c3c sub %rdx,%rax */
	LONG $0xc06ef9c5	/* 1c3f vmovd %eax,%xmm0 */
	WORD $0x0148; BYTE $0xd1	/* 1c43 add %rdx,%rcx */
	LONG $0x95048d48; LONG $0x00000000	/* 1c46 lea 0x0(,%rdx,4),%rax */
	WORD $0x0148; BYTE $0xda	/* 1c4e add %rbx,%rdx */
	LONG $0x587de2c4; BYTE $0xc0	/* 1c51 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000253	/* 1c56 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 1eb1 */
	LONG $0x2c7dc2c4; WORD $0x0714	/* 1c5e vmaskmovps (%r15,%rax,1),%ymm0,%ymm2 */
	LONG $0x2c7d42c4; WORD $0x055c; BYTE $0x00	/* 1c64 vmaskmovps 0x0(%r13,%rax,1),%ymm0,%ymm11 */
	LONG $0x1a048d48	/* 1c6b lea (%rdx,%rbx,1),%rax */
	LONG $0x2c7dc2c4; WORD $0x8f0c	/* 1c6f vmaskmovps (%r15,%rcx,4),%ymm0,%ymm1 */
	LONG $0xb82562c4; BYTE $0xd2	/* 1c75 vfmadd231ps %ymm2,%ymm11,%ymm10 */
	LONG $0xb825e2c4; BYTE $0xf1	/* 1c7a vfmadd231ps %ymm1,%ymm11,%ymm6 */
	LONG $0x2c7d42c4; WORD $0x955c; BYTE $0x00	/* 1c7f vmaskmovps 0x0(%r13,%rdx,4),%ymm0,%ymm11 */
	LONG $0xb82562c4; BYTE $0xca	/* 1c86 vfmadd231ps %ymm2,%ymm11,%ymm9 */
	LONG $0xb825e2c4; BYTE $0xe9	/* 1c8b vfmadd231ps %ymm1,%ymm11,%ymm5 */
	LONG $0x2c7d42c4; WORD $0x855c; BYTE $0x00	/* 1c90 vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xd8	/* 1c97 add %rbx,%rax */
	LONG $0x2c7dc2c4; WORD $0x8544; BYTE $0x00	/* 1c9a vmaskmovps 0x0(%r13,%rax,4),%ymm0,%ymm0 */
	LONG $0xb82562c4; BYTE $0xc2	/* 1ca1 vfmadd231ps %ymm2,%ymm11,%ymm8 */
	LONG $0xb825e2c4; BYTE $0xe1	/* 1ca6 vfmadd231ps %ymm1,%ymm11,%ymm4 */
	LONG $0xb87de2c4; BYTE $0xfa	/* 1cab vfmadd231ps %ymm2,%ymm0,%ymm7 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 1cb0 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	LONG $0x2464394c; BYTE $0x38	/* 1cb5 cmp %r12,0x38(%rsp) */
	LONG $0x01008f0f; WORD $0x0000	/* 1cba jg 1dc0 */
	LONG $0x197d63c4; WORD $0x01c8	/* 1cc0 vextractf128 $0x1,%ymm9,%xmm0 */
	LONG $0x197d63c4; WORD $0x01d2	/* 1cc6 vextractf128 $0x1,%ymm10,%xmm2 */
	WORD $0x8948; BYTE $0xf8	/* 1ccc mov %rdi,%rax */
	WORD $0x894c; BYTE $0xd1	/* 1ccf mov %r10,%rcx */
	LONG $0x587841c4; BYTE $0xc9	/* 1cd2 vaddps %xmm9,%xmm0,%xmm9 */
	LONG $0x5868c1c4; BYTE $0xd2	/* 1cd7 vaddps %xmm10,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01f8	/* 1cdc vextractf128 $0x1,%ymm7,%xmm0 */
	WORD $0x894d; BYTE $0xc1	/* 1ce2 mov %r8,%r9 */
	LONG $0x197d63c4; WORD $0x01c1	/* 1ce5 vextractf128 $0x1,%ymm8,%xmm1 */
	LONG $0xff58f8c5	/* 1ceb vaddps %xmm7,%xmm0,%xmm7 */
	LONG $0x249c8b48; LONG $0x000000a8	/* 1cef mov 0xa8(%rsp),%rbx */
	WORD $0x894d; BYTE $0xfe	/* 1cf7 mov %r15,%r14 */
	LONG $0x5870c1c4; BYTE $0xc8	/* 1cfa vaddps %xmm8,%xmm1,%xmm1 */
	LONG $0x1568c1c4; BYTE $0xc1	/* 1cff vunpckhps %xmm9,%xmm2,%xmm0 */
	LONG $0x1468c1c4; BYTE $0xd1	/* 1d04 vunpcklps %xmm9,%xmm2,%xmm2 */
	LONG $0xc258f8c5	/* 1d09 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd715f0c5	/* 1d0d vunpckhps %xmm7,%xmm1,%xmm2 */
	LONG $0xcf14f0c5	/* 1d11 vunpcklps %xmm7,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 1d15 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 1d19 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1d1d vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0x197de3c4; WORD $0x01e1	/* 1d21 vextractf128 $0x1,%ymm4,%xmm1 */
	LONG $0xc058e8c5	/* 1d27 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x197de3c4; WORD $0x01f2	/* 1d2b vextractf128 $0x1,%ymm6,%xmm2 */
	LONG $0xcc58f0c5	/* 1d31 vaddps %xmm4,%xmm1,%xmm1 */
	LONG $0xd658e8c5	/* 1d35 vaddps %xmm6,%xmm2,%xmm2 */
	LONG $0x0311f8c5	/* 1d39 vmovups %xmm0,(%rbx) */
	LONG $0x197de3c4; WORD $0x01e8	/* 1d3d vextractf128 $0x1,%ymm5,%xmm0 */
	LONG $0x249c8b48; LONG $0x000000b0	/* 1d43 mov 0xb0(%rsp),%rbx */
	LONG $0xed58f8c5	/* 1d4b vaddps %xmm5,%xmm0,%xmm5 */
	LONG $0x197de3c4; WORD $0x01d8	/* 1d4f vextractf128 $0x1,%ymm3,%xmm0 */
	LONG $0xdb58f8c5	/* 1d55 vaddps %xmm3,%xmm0,%xmm3 */
	LONG $0xc515e8c5	/* 1d59 vunpckhps %xmm5,%xmm2,%xmm0 */
	LONG $0xd514e8c5	/* 1d5d vunpcklps %xmm5,%xmm2,%xmm2 */
	LONG $0xc258f8c5	/* 1d61 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd315f0c5	/* 1d65 vunpckhps %xmm3,%xmm1,%xmm2 */
	LONG $0xcb14f0c5	/* 1d69 vunpcklps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 1d6d vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd012f0c5	/* 1d71 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1d75 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 1d79 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x0311f8c5	/* 1d7d vmovups %xmm0,(%rbx) */
	LONG $0xffef10e9; BYTE $0xff	/* 1d81 jmp c96 */
	LONG $0xdb57e0c5	/* 1d86 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xe328fcc5	/* 1d8a vmovaps %ymm3,%ymm4 */
	LONG $0xeb28fcc5	/* 1d8e vmovaps %ymm3,%ymm5 */
	LONG $0xf328fcc5	/* 1d92 vmovaps %ymm3,%ymm6 */
	LONG $0xfb28fcc5	/* 1d96 vmovaps %ymm3,%ymm7 */
	LONG $0xc3287cc5	/* 1d9a vmovaps %ymm3,%ymm8 */
	LONG $0xcb287cc5	/* 1d9e vmovaps %ymm3,%ymm9 */
	LONG $0xd3287cc5	/* 1da2 vmovaps %ymm3,%ymm10 */
	LONG $0xfffdd5e9; BYTE $0xff	/* 1da6 jmp 1b80 */
	LONG $0xd257e8c5	/* 1dab vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xda28fcc5	/* 1daf vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 1db3 vmovaps %ymm2,%ymm4 */
	LONG $0xea28fcc5	/* 1db7 vmovaps %ymm2,%ymm5 */
	LONG $0xfffc24e9; BYTE $0xff	/* 1dbb jmp 19e4 */
	LONG $0x24848b48; LONG $0x00000210	/* 1dc0 mov 0x210(%rsp),%rax */
	LONG $0x10117cc5	/* 1dc8 vmovups %ymm10,(%rax) */
	LONG $0x48117cc5; BYTE $0x20	/* 1dcc vmovups %ymm9,0x20(%rax) */
	LONG $0x40117cc5; BYTE $0x40	/* 1dd1 vmovups %ymm8,0x40(%rax) */
	LONG $0x7811fcc5; BYTE $0x60	/* 1dd6 vmovups %ymm7,0x60(%rax) */
	LONG $0xb011fcc5; LONG $0x00000080	/* 1ddb vmovups %ymm6,0x80(%rax) */
	LONG $0xa811fcc5; LONG $0x000000a0	/* 1de3 vmovups %ymm5,0xa0(%rax) */
	LONG $0xa011fcc5; LONG $0x000000c0	/* 1deb vmovups %ymm4,0xc0(%rax) */
	LONG $0x9811fcc5; LONG $0x000000e0	/* 1df3 vmovups %ymm3,0xe0(%rax) */
	LONG $0x24448b48; BYTE $0x38	/* 1dfb mov 0x38(%rsp),%rax */
	WORD $0x294c; BYTE $0xe0	/* 1e00 sub %r12,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 1e03 cmp $0x400,%rax */
	WORD $0x387f	/* 1e09 jg 1e43 */
	WORD $0x894c; BYTE $0xe2	/* 1e0b mov %r12,%rdx */
	LONG $0x24648b4c; BYTE $0x38	/* 1e0e mov 0x38(%rsp),%r12 */
	LONG $0xffefcee9; BYTE $0xff	/* 1e13 jmp de6 */
	LONG $0x24848b48; LONG $0x00000210	/* 1e18 mov 0x210(%rsp),%rax */
	LONG $0x2811fcc5	/* 1e20 vmovups %ymm5,(%rax) */
	LONG $0x6011fcc5; BYTE $0x20	/* 1e24 vmovups %ymm4,0x20(%rax) */
	LONG $0x5811fcc5; BYTE $0x40	/* 1e29 vmovups %ymm3,0x40(%rax) */
	LONG $0x5011fcc5; BYTE $0x60	/* 1e2e vmovups %ymm2,0x60(%rax) */
	LONG $0x24448b48; BYTE $0x38	/* 1e33 mov 0x38(%rsp),%rax */
	WORD $0x294c; BYTE $0xe0	/* 1e38 sub %r12,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 1e3b cmp $0x400,%rax */
	WORD $0xc87e	/* 1e41 jle 1e0b */
	LONG $0x244c8b4c; BYTE $0x40	/* 1e43 mov 0x40(%rsp),%r9 */
	LONG $0x245c8b48; BYTE $0x70	/* 1e48 mov 0x70(%rsp),%rbx */
	LONG $0x24848d49; LONG $0x00000400	/* 1e4d lea 0x400(%r12),%rax */
	LONG $0xfff664e9; BYTE $0xff	/* 1e55 jmp 14be */
	LONG $0x245c8b48; BYTE $0x38	/* 1e5a mov 0x38(%rsp),%rbx */
	WORD $0x394c; BYTE $0xfb	/* 1e5f cmp %r15,%rbx */
	WORD $0x377e	/* 1e62 jle 1e9b */
	WORD $0x294c; BYTE $0xfb	/* 1e64 sub %r15,%rbx */
	LONG $0x00fb8148; WORD $0x0004; BYTE $0x00	/* 1e67 cmp $0x400,%rbx */
	LONG $0xfb268e0f; WORD $0xffff	/* 1e6e jle 199a */
	WORD $0x8949; BYTE $0xc6	/* 1e74 mov %rax,%r14 */
	LONG $0x244c8b48; BYTE $0x40	/* 1e77 mov 0x40(%rsp),%rcx */
	LONG $0x244c8b4c; BYTE $0x70	/* 1e7c mov 0x70(%rsp),%r9 */
	LONG $0x24048b48	/* 1e81 mov (%rsp),%rax */
	LONG $0xfff2a4e9; BYTE $0xff	/* 1e85 jmp 112e */
	WORD $0x8948; BYTE $0xf8	/* 1e8a mov %rdi,%rax */
	WORD $0x894c; BYTE $0xd1	/* 1e8d mov %r10,%rcx */
	WORD $0x894d; BYTE $0xc1	/* 1e90 mov %r8,%r9 */
	WORD $0x894d; BYTE $0xfe	/* 1e93 mov %r15,%r14 */
	LONG $0xffedfbe9; BYTE $0xff	/* 1e96 jmp c96 */
	WORD $0x8949; BYTE $0xc6	/* 1e9b mov %rax,%r14 */
	LONG $0x244c8b48; BYTE $0x40	/* 1e9e mov 0x40(%rsp),%rcx */
	LONG $0x244c8b4c; BYTE $0x70	/* 1ea3 mov 0x70(%rsp),%r9 */
	LONG $0x24048b48	/* 1ea8 mov (%rsp),%rax */
	LONG $0xffede5e9; BYTE $0xff	/* 1eac jmp c96 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 1eb1 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 1ec1 .rodata.cst32 */
	RET
