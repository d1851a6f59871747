/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2panel.cc 5d5c38a49ac96fe2
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	26d3c34cb884228f
 */

TEXT avx2wide32(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000b02e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x8949; BYTE $0xf6	/* 4 mov %rsi,%r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x894d; BYTE $0xcc	/* b mov %r9,%r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x894c; BYTE $0xc3	/* 10 mov %r8,%rbx */
	LONG $0xa8ec8148; WORD $0x0000; BYTE $0x00	/* 13 sub $0xa8,%rsp */
	LONG $0x247c8948; BYTE $0x48	/* 1a mov %rdi,0x48(%rsp) */
	LONG $0x24948b4c; LONG $0x000000f8	/* 1f mov 0xf8(%rsp),%r10 */
	LONG $0x24548948; BYTE $0x40	/* 27 mov %rdx,0x40(%rsp) */
	LONG $0x24848b48; LONG $0x00000100	/* 2c mov 0x100(%rsp),%rax */
	WORD $0x8548; BYTE $0xc9	/* 34 test %rcx,%rcx */
	LONG $0x045e850f; WORD $0x0000	/* 37 jne 49b */
	LONG $0x24bc8348; LONG $0x00000108; BYTE $0x03	/* 3d cmpq $0x3,0x108(%rsp) */
	LONG $0x031f8e0f; WORD $0x0000	/* 46 jle 36b */
	LONG $0x09348d4b	/* 4c lea (%r9,%r9,1),%rsi */
	LONG $0x2444894c; BYTE $0x58	/* 50 mov %r8,0x58(%rsp) */
	WORD $0x8949; BYTE $0xc3	/* 55 mov %rax,%r11 */
	LONG $0x163c8d4d	/* 58 lea (%r14,%rdx,1),%r15 */
	LONG $0xcd148d4e; LONG $0x00000000	/* 5c lea 0x0(,%r9,8),%r10 */
	LONG $0x2464894c; BYTE $0x60	/* 64 mov %r12,0x60(%rsp) */
	LONG $0x0e0c8d4a	/* 69 lea (%rsi,%r9,1),%rcx */
	LONG $0x24ac8b4c; LONG $0x000000e0	/* 6d mov 0xe0(%rsp),%r13 */
	LONG $0x2454894c; BYTE $0x38	/* 75 mov %r10,0x38(%rsp) */
	LONG $0x24948b4c; LONG $0x000000e8	/* 7a mov 0xe8(%rsp),%r10 */
	LONG $0x8d3c8d4a; LONG $0x00000000	/* 82 lea 0x0(,%r9,4),%rdi */
	WORD $0x0148; BYTE $0xc9	/* 8a add %rcx,%rcx */
	WORD $0x894d; BYTE $0xc1	/* 8d mov %r8,%r9 */
	LONG $0x04e2c149	/* 90 shl $0x4,%r10 */
	LONG $0x2454894c; BYTE $0x50	/* 94 mov %r10,0x50(%rsp) */
	LONG $0x24948b4c; LONG $0x000000e8	/* 99 mov 0xe8(%rsp),%r10 */
	LONG $0x952c8d4a; LONG $0x00000000	/* a1 lea 0x0(,%r10,4),%rbp */
	LONG $0x24948b4c; LONG $0x00000108	/* a9 mov 0x108(%rsp),%r10 */
	WORD $0x854d; BYTE $0xf6	/* b1 test %r14,%r14 */
	LONG $0x02308e0f; WORD $0x0000	/* b4 jle 2ea */
	LONG $0x24448b48; BYTE $0x48	/* ba mov 0x48(%rsp),%rax */
	LONG $0x244c894c; BYTE $0x28	/* bf mov %r9,0x28(%rsp) */
	WORD $0x894d; BYTE $0xcc	/* c4 mov %r9,%r12 */
	WORD $0x894d; BYTE $0xe8	/* c7 mov %r13,%r8 */
	LONG $0x2454894c; BYTE $0x30	/* ca mov %r10,0x30(%rsp) */
	LONG $0x245c8b48; BYTE $0x40	/* cf mov 0x40(%rsp),%rbx */
	LONG $0x04000548; WORD $0x0000	/* d4 add $0x400,%rax */
	LONG $0xef0141c4; BYTE $0xff	/* da vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x00888d4c; WORD $0xfffc; BYTE $0xff	/* df lea -0x400(%rax),%r9 */
	WORD $0x894c; BYTE $0xe2	/* e6 mov %r12,%rdx */
	LONG $0x6f7d41c4; BYTE $0xf7	/* e9 vmovdqa %ymm15,%ymm14 */
	LONG $0x6f7d41c4; BYTE $0xef	/* ee vmovdqa %ymm15,%ymm13 */
	LONG $0x6f7d41c4; BYTE $0xe7	/* f3 vmovdqa %ymm15,%ymm12 */
	LONG $0x6f7d41c4; BYTE $0xdf	/* f8 vmovdqa %ymm15,%ymm11 */
	LONG $0x6f7d41c4; BYTE $0xd7	/* fd vmovdqa %ymm15,%ymm10 */
	LONG $0x6f7d41c4; BYTE $0xcf	/* 102 vmovdqa %ymm15,%ymm9 */
	LONG $0x6f7d41c4; BYTE $0xc7	/* 107 vmovdqa %ymm15,%ymm8 */
	LONG $0x187de2c4; WORD $0x3a2c	/* 10c vbroadcastss (%rdx,%rdi,1),%ymm5 */
	LONG $0x6f7ec1c4; BYTE $0x01	/* 112 vmovdqu (%r9),%ymm0 */
	LONG $0x40c18349	/* 117 add $0x40,%r9 */
	LONG $0x04c28348	/* 11b add $0x4,%rdx */
	LONG $0x6f7ec1c4; WORD $0xe061	/* 11f vmovdqu -0x20(%r9),%ymm4 */
	LONG $0xcdf5fdc5	/* 125 vpmaddwd %ymm5,%ymm0,%ymm1 */
	LONG $0x187de2c4; WORD $0xfc5a	/* 129 vbroadcastss -0x4(%rdx),%ymm3 */
	LONG $0xedf5ddc5	/* 12f vpmaddwd %ymm5,%ymm4,%ymm5 */
	LONG $0x187de2c4; WORD $0x3254; BYTE $0xfc	/* 133 vbroadcastss -0x4(%rdx,%rsi,1),%ymm2 */
	LONG $0xfe75c1c4; BYTE $0xcc	/* 13a vpaddd %ymm12,%ymm1,%ymm1 */
	LONG $0xfe55c1c4; BYTE $0xed	/* 13f vpaddd %ymm13,%ymm5,%ymm5 */
	LONG $0xe16f7dc5	/* 144 vmovdqa %ymm1,%ymm12 */
	LONG $0xfbf5fdc5	/* 148 vpmaddwd %ymm3,%ymm0,%ymm7 */
	LONG $0xf2f5fdc5	/* 14c vpmaddwd %ymm2,%ymm0,%ymm6 */
	LONG $0x2c7ffdc5; BYTE $0x24	/* 150 vmovdqa %ymm5,(%rsp) */
	LONG $0xed6f7dc5	/* 155 vmovdqa %ymm5,%ymm13 */
	LONG $0xdbf5ddc5	/* 159 vpmaddwd %ymm3,%ymm4,%ymm3 */
	LONG $0xd2f5ddc5	/* 15d vpmaddwd %ymm2,%ymm4,%ymm2 */
	LONG $0x187de2c4; WORD $0x0a6c; BYTE $0xfc	/* 161 vbroadcastss -0x4(%rdx,%rcx,1),%ymm5 */
	LONG $0xc5f5fdc5	/* 168 vpmaddwd %ymm5,%ymm0,%ymm0 */
	LONG $0xe5f5ddc5	/* 16c vpmaddwd %ymm5,%ymm4,%ymm4 */
	LONG $0xfe45c1c4; BYTE $0xf8	/* 170 vpaddd %ymm8,%ymm7,%ymm7 */
	LONG $0xfe65c1c4; BYTE $0xd9	/* 175 vpaddd %ymm9,%ymm3,%ymm3 */
	LONG $0xfe4dc1c4; BYTE $0xf2	/* 17a vpaddd %ymm10,%ymm6,%ymm6 */
	LONG $0xfe6dc1c4; BYTE $0xd3	/* 17f vpaddd %ymm11,%ymm2,%ymm2 */
	LONG $0xc76f7dc5	/* 184 vmovdqa %ymm7,%ymm8 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 188 vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xfe5dc1c4; BYTE $0xe7	/* 18d vpaddd %ymm15,%ymm4,%ymm4 */
	LONG $0xcb6f7dc5	/* 192 vmovdqa %ymm3,%ymm9 */
	LONG $0xd66f7dc5	/* 196 vmovdqa %ymm6,%ymm10 */
	LONG $0xda6f7dc5	/* 19a vmovdqa %ymm2,%ymm11 */
	LONG $0xf06f7dc5	/* 19e vmovdqa %ymm0,%ymm14 */
	LONG $0xfc6f7dc5	/* 1a2 vmovdqa %ymm4,%ymm15 */
	WORD $0x3949; BYTE $0xc1	/* 1a6 cmp %rax,%r9 */
	LONG $0xff5d850f; WORD $0xffff	/* 1a9 jne 10c */
	LONG $0x187dc2c4; BYTE $0x20	/* 1af vbroadcastss (%r8),%ymm4 */
	LONG $0x00595cc5	/* 1b4 vmulps (%rax),%ymm4,%ymm8 */
	WORD $0x8948; BYTE $0xda	/* 1b8 mov %rbx,%rdx */
	LONG $0xff5bfcc5	/* 1bb vcvtdq2ps %ymm7,%ymm7 */
	WORD $0xe283; BYTE $0x03	/* 1bf and $0x3,%edx */
	LONG $0xdb5bfcc5	/* 1c2 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xf65bfcc5	/* 1c6 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xd25bfcc5	/* 1ca vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x06e2c148	/* 1ce shl $0x6,%rdx */
	LONG $0x5b7cc1c4; BYTE $0xec	/* 1d2 vcvtdq2ps %ymm12,%ymm5 */
	LONG $0x68148d4d	/* 1d7 lea (%r8,%rbp,2),%r10 */
	LONG $0x5b7cc1c4; BYTE $0xce	/* 1db vcvtdq2ps %ymm14,%ymm1 */
	LONG $0x130c8d4d	/* 1e0 lea (%r11,%rdx,1),%r9 */
	LONG $0x5b7cc1c4; BYTE $0xc7	/* 1e4 vcvtdq2ps %ymm15,%ymm0 */
	LONG $0x01c38348	/* 1e9 add $0x1,%rbx */
	LONG $0x04800548; WORD $0x0000	/* 1ed add $0x480,%rax */
	LONG $0x40c48349	/* 1f3 add $0x40,%r12 */
	LONG $0xff59bcc5	/* 1f7 vmulps %ymm7,%ymm8,%ymm7 */
	LONG $0x5844c1c4; BYTE $0x39	/* 1fb vaddps (%r9),%ymm7,%ymm7 */
	LONG $0x117cc1c4; BYTE $0x39	/* 200 vmovups %ymm7,(%r9) */
	LONG $0xa059dcc5; LONG $0xfffffba0	/* 205 vmulps -0x460(%rax),%ymm4,%ymm4 */
	LONG $0xe359dcc5	/* 20d vmulps %ymm3,%ymm4,%ymm4 */
	LONG $0x585cc1c4; WORD $0x2061	/* 211 vaddps 0x20(%r9),%ymm4,%ymm4 */
	LONG $0x117cc1c4; WORD $0x2061	/* 217 vmovups %ymm4,0x20(%r9) */
	LONG $0x187dc2c4; WORD $0x281c	/* 21d vbroadcastss (%r8,%rbp,1),%ymm3 */
	LONG $0xa059e4c5; LONG $0xfffffb80	/* 223 vmulps -0x480(%rax),%ymm3,%ymm4 */
	LONG $0x138c8d4d; LONG $0x00000100	/* 22b lea 0x100(%r11,%rdx,1),%r9 */
	LONG $0xe659dcc5	/* 233 vmulps %ymm6,%ymm4,%ymm4 */
	LONG $0x585cc1c4; BYTE $0x21	/* 237 vaddps (%r9),%ymm4,%ymm4 */
	LONG $0x117cc1c4; BYTE $0x21	/* 23c vmovups %ymm4,(%r9) */
	LONG $0x9859e4c5; LONG $0xfffffba0	/* 241 vmulps -0x460(%rax),%ymm3,%ymm3 */
	LONG $0xda59e4c5	/* 249 vmulps %ymm2,%ymm3,%ymm3 */
	LONG $0x5864c1c4; WORD $0x2059	/* 24d vaddps 0x20(%r9),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x2059	/* 253 vmovups %ymm3,0x20(%r9) */
	LONG $0x187dc2c4; WORD $0x681c	/* 259 vbroadcastss (%r8,%rbp,2),%ymm3 */
	LONG $0x9059e4c5; LONG $0xfffffb80	/* 25f vmulps -0x480(%rax),%ymm3,%ymm2 */
	LONG $0x138c8d4d; LONG $0x00000200	/* 267 lea 0x200(%r11,%rdx,1),%r9 */
	LONG $0x13948d49; LONG $0x00000300	/* 26f lea 0x300(%r11,%rdx,1),%rdx */
	LONG $0x04c08349	/* 277 add $0x4,%r8 */
	LONG $0xd559ecc5	/* 27b vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0x11	/* 27f vaddps (%r9),%ymm2,%ymm2 */
	LONG $0x117cc1c4; BYTE $0x11	/* 284 vmovups %ymm2,(%r9) */
	LONG $0x9859e4c5; LONG $0xfffffba0	/* 289 vmulps -0x460(%rax),%ymm3,%ymm3 */
	LONG $0x145bfcc5; BYTE $0x24	/* 291 vcvtdq2ps (%rsp),%ymm2 */
	LONG $0xda59e4c5	/* 296 vmulps %ymm2,%ymm3,%ymm3 */
	LONG $0x5864c1c4; WORD $0x2059	/* 29a vaddps 0x20(%r9),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x2059	/* 2a0 vmovups %ymm3,0x20(%r9) */
	LONG $0x187da2c4; WORD $0x1554; BYTE $0x00	/* 2a6 vbroadcastss 0x0(%rbp,%r10,1),%ymm2 */
	LONG $0x9859ecc5; LONG $0xfffffb80	/* 2ad vmulps -0x480(%rax),%ymm2,%ymm3 */
	LONG $0xc959e4c5	/* 2b5 vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x0a58f4c5	/* 2b9 vaddps (%rdx),%ymm1,%ymm1 */
	LONG $0x0a11fcc5	/* 2bd vmovups %ymm1,(%rdx) */
	LONG $0x9059ecc5; LONG $0xfffffba0	/* 2c1 vmulps -0x460(%rax),%ymm2,%ymm2 */
	LONG $0xd059ecc5	/* 2c9 vmulps %ymm0,%ymm2,%ymm2 */
	LONG $0x5258ecc5; BYTE $0x20	/* 2cd vaddps 0x20(%rdx),%ymm2,%ymm2 */
	LONG $0x5211fcc5; BYTE $0x20	/* 2d2 vmovups %ymm2,0x20(%rdx) */
	WORD $0x394c; BYTE $0xfb	/* 2d7 cmp %r15,%rbx */
	LONG $0xfdfa850f; WORD $0xffff	/* 2da jne da */
	LONG $0x244c8b4c; BYTE $0x28	/* 2e0 mov 0x28(%rsp),%r9 */
	LONG $0x24548b4c; BYTE $0x30	/* 2e5 mov 0x30(%rsp),%r10 */
	LONG $0x24448b48; BYTE $0x38	/* 2ea mov 0x38(%rsp),%rax */
	LONG $0x04ea8349	/* 2ef sub $0x4,%r10 */
	LONG $0x00c38149; WORD $0x0004; BYTE $0x00	/* 2f3 add $0x400,%r11 */
	WORD $0x0149; BYTE $0xc1	/* 2fa add %rax,%r9 */
	LONG $0x24448b48; BYTE $0x50	/* 2fd mov 0x50(%rsp),%rax */
	WORD $0x0149; BYTE $0xc5	/* 302 add %rax,%r13 */
	LONG $0x03fa8349	/* 305 cmp $0x3,%r10 */
	LONG $0xfda28f0f; WORD $0xffff	/* 309 jg b1 */
	LONG $0x24bc8b48; LONG $0x00000108	/* 30f mov 0x108(%rsp),%rdi */
	LONG $0x24548b48; BYTE $0x38	/* 317 mov 0x38(%rsp),%rdx */
	LONG $0x245c8b48; BYTE $0x58	/* 31c mov 0x58(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000100	/* 321 mov 0x100(%rsp),%rax */
	LONG $0x04ef8348	/* 329 sub $0x4,%rdi */
	LONG $0x24648b4c; BYTE $0x60	/* 32d mov 0x60(%rsp),%r12 */
	WORD $0x8948; BYTE $0xfe	/* 332 mov %rdi,%rsi */
	LONG $0x02eec148	/* 335 shr $0x2,%rsi */
	LONG $0x014e8d48	/* 339 lea 0x1(%rsi),%rcx */
	WORD $0xf748; BYTE $0xde	/* 33d neg %rsi */
	LONG $0xd1af0f48	/* 340 imul %rcx,%rdx */
	LONG $0xb73c8d48	/* 344 lea (%rdi,%rsi,4),%rdi */
	LONG $0x24bc8948; LONG $0x00000108	/* 348 mov %rdi,0x108(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 350 add %rdx,%rbx */
	LONG $0x24548b48; BYTE $0x50	/* 353 mov 0x50(%rsp),%rdx */
	LONG $0xd1af0f48	/* 358 imul %rcx,%rdx */
	LONG $0x24940148; LONG $0x000000e0	/* 35c add %rdx,0xe0(%rsp) */
	LONG $0x0ae1c148	/* 364 shl $0xa,%rcx */
	WORD $0x0148; BYTE $0xc8	/* 368 add %rcx,%rax */
	LONG $0x24bc8348; LONG $0x00000108; BYTE $0x00	/* 36b cmpq $0x0,0x108(%rsp) */
	LONG $0x010c8e0f; WORD $0x0000	/* 374 jle 486 */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 37a mov 0xe8(%rsp),%rdi */
	LONG $0x248c8b48; LONG $0x00000108	/* 382 mov 0x108(%rsp),%rcx */
	LONG $0x24148d4b	/* 38a lea (%r12,%r12,1),%rdx */
	LONG $0x249c8b4c; LONG $0x000000e0	/* 38e mov 0xe0(%rsp),%r11 */
	LONG $0x08e1c148	/* 396 shl $0x8,%rcx */
	LONG $0xbd148d4c; LONG $0x00000000	/* 39a lea 0x0(,%rdi,4),%r10 */
	LONG $0x247c8b48; BYTE $0x40	/* 3a2 mov 0x40(%rsp),%rdi */
	LONG $0x08248d4c	/* 3a7 lea (%rax,%rcx,1),%r12 */
	LONG $0x244c8b48; BYTE $0x48	/* 3ab mov 0x48(%rsp),%rcx */
	LONG $0x3e2c8d49	/* 3b0 lea (%r14,%rdi,1),%rbp */
	WORD $0x854d; BYTE $0xf6	/* 3b4 test %r14,%r14 */
	LONG $0x00b48e0f; WORD $0x0000	/* 3b7 jle 471 */
	LONG $0x24448b4c; BYTE $0x40	/* 3bd mov 0x40(%rsp),%r8 */
	LONG $0x00b98d48; WORD $0x0004; BYTE $0x00	/* 3c2 lea 0x400(%rcx),%rdi */
	WORD $0x8949; BYTE $0xdd	/* 3c9 mov %rbx,%r13 */
	WORD $0x894d; BYTE $0xd9	/* 3cc mov %r11,%r9 */
	LONG $0xe4efd9c5	/* 3cf vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x00b78d48; WORD $0xfffc; BYTE $0xff	/* 3d3 lea -0x400(%rdi),%rsi */
	WORD $0x894d; BYTE $0xef	/* 3da mov %r13,%r15 */
	LONG $0xdc6ffdc5	/* 3dd vmovdqa %ymm4,%ymm3 */
	LONG $0x0e6ffec5	/* 3e1 vmovdqu (%rsi),%ymm1 */
	LONG $0x466ffec5; BYTE $0x20	/* 3e5 vmovdqu 0x20(%rsi),%ymm0 */
	LONG $0x40c68348	/* 3ea add $0x40,%rsi */
	LONG $0x04c78349	/* 3ee add $0x4,%r15 */
	LONG $0x187dc2c4; WORD $0xfc57	/* 3f2 vbroadcastss -0x4(%r15),%ymm2 */
	LONG $0xcaf5f5c5	/* 3f8 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc2f5fdc5	/* 3fc vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0xcbfef5c5	/* 400 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xc4fefdc5	/* 404 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xd96ffdc5	/* 408 vmovdqa %ymm1,%ymm3 */
	LONG $0xe06ffdc5	/* 40c vmovdqa %ymm0,%ymm4 */
	WORD $0x3948; BYTE $0xfe	/* 410 cmp %rdi,%rsi */
	WORD $0xcc75	/* 413 jne 3e1 */
	LONG $0x187dc2c4; BYTE $0x11	/* 415 vbroadcastss (%r9),%ymm2 */
	LONG $0x1f59ecc5	/* 41a vmulps (%rdi),%ymm2,%ymm3 */
	WORD $0x894c; BYTE $0xc6	/* 41e mov %r8,%rsi */
	LONG $0xc95bfcc5	/* 421 vcvtdq2ps %ymm1,%ymm1 */
	WORD $0xe683; BYTE $0x03	/* 425 and $0x3,%esi */
	LONG $0xc05bfcc5	/* 428 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x01c08349	/* 42c add $0x1,%r8 */
	LONG $0x04c18349	/* 430 add $0x4,%r9 */
	LONG $0x06e6c148	/* 434 shl $0x6,%rsi */
	LONG $0x80c78148; WORD $0x0004; BYTE $0x00	/* 438 add $0x480,%rdi */
	LONG $0x40c58349	/* 43f add $0x40,%r13 */
	WORD $0x0148; BYTE $0xc6	/* 443 add %rax,%rsi */
	LONG $0xc959e4c5	/* 446 vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x0e58f4c5	/* 44a vaddps (%rsi),%ymm1,%ymm1 */
	LONG $0x0e11fcc5	/* 44e vmovups %ymm1,(%rsi) */
	LONG $0x9759ecc5; LONG $0xfffffba0	/* 452 vmulps -0x460(%rdi),%ymm2,%ymm2 */
	LONG $0xc059ecc5	/* 45a vmulps %ymm0,%ymm2,%ymm0 */
	LONG $0x4658fcc5; BYTE $0x20	/* 45e vaddps 0x20(%rsi),%ymm0,%ymm0 */
	LONG $0x4611fcc5; BYTE $0x20	/* 463 vmovups %ymm0,0x20(%rsi) */
	WORD $0x3949; BYTE $0xe8	/* 468 cmp %rbp,%r8 */
	LONG $0xff5e850f; WORD $0xffff	/* 46b jne 3cf */
	LONG $0x01000548; WORD $0x0000	/* 471 add $0x100,%rax */
	WORD $0x0148; BYTE $0xd3	/* 477 add %rdx,%rbx */
	WORD $0x014d; BYTE $0xd3	/* 47a add %r10,%r11 */
	WORD $0x394c; BYTE $0xe0	/* 47d cmp %r12,%rax */
	LONG $0xff2e850f; WORD $0xffff	/* 480 jne 3b4 */
	WORD $0xf8c5; BYTE $0x77	/* 486 vzeroupper */
	LONG $0xa8c48148; WORD $0x0000; BYTE $0x00	/* 489 add $0xa8,%rsp */
	BYTE $0x5b	/* 490 pop %rbx */
	BYTE $0x5d	/* 491 pop %rbp */
	WORD $0x5c41	/* 492 pop %r12 */
	WORD $0x5d41	/* 494 pop %r13 */
	WORD $0x5e41	/* 496 pop %r14 */
	WORD $0x5f41	/* 498 pop %r15 */
	BYTE $0xc3	/* 49a ret */
	LONG $0x24bc8348; LONG $0x00000108; BYTE $0x03	/* 49b cmpq $0x3,0x108(%rsp) */
	LONG $0x04df8e0f; WORD $0x0000	/* 4a4 jle 989 */
	LONG $0x953c8d4a; LONG $0x00000000	/* 4aa lea 0x0(,%r10,4),%rdi */
	LONG $0x122c8d4f	/* 4b2 lea (%r10,%r10,1),%r13 */
	WORD $0x8949; BYTE $0xc3	/* 4b6 mov %rax,%r11 */
	LONG $0x24848b4c; LONG $0x000000f0	/* 4b9 mov 0xf0(%rsp),%r8 */
	LONG $0x247c8948; BYTE $0x28	/* 4c1 mov %rdi,0x28(%rsp) */
	LONG $0x157c8d4b; BYTE $0x00	/* 4c6 lea 0x0(%r13,%r10,1),%rdi */
	LONG $0x090c8d4b	/* 4cb lea (%r9,%r9,1),%rcx */
	LONG $0x24bc8b4c; LONG $0x000000e0	/* 4cf mov 0xe0(%rsp),%r15 */
	WORD $0x0148; BYTE $0xff	/* 4d7 add %rdi,%rdi */
	LONG $0x249c8948; LONG $0x00000090	/* 4da mov %rbx,0x90(%rsp) */
	LONG $0x09148d4a	/* 4e2 lea (%rcx,%r9,1),%rdx */
	LONG $0x8d348d4a; LONG $0x00000000	/* 4e6 lea 0x0(,%r9,4),%rsi */
	LONG $0x247c8948; BYTE $0x30	/* 4ee mov %rdi,0x30(%rsp) */
	LONG $0xcd3c8d4a; LONG $0x00000000	/* 4f3 lea 0x0(,%r9,8),%rdi */
	WORD $0x0148; BYTE $0xd2	/* 4fb add %rdx,%rdx */
	LONG $0x248c8b4c; LONG $0x00000108	/* 4fe mov 0x108(%rsp),%r9 */
	LONG $0x247c8948; BYTE $0x70	/* 506 mov %rdi,0x70(%rsp) */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 50b mov 0xe8(%rsp),%rdi */
	LONG $0x24a4894c; LONG $0x00000098	/* 513 mov %r12,0x98(%rsp) */
	LONG $0x04e7c148	/* 51b shl $0x4,%rdi */
	LONG $0x2494894c; LONG $0x000000f8	/* 51f mov %r10,0xf8(%rsp) */
	LONG $0x247c8948; BYTE $0x78	/* 527 mov %rdi,0x78(%rsp) */
	LONG $0xd53c8d4a; LONG $0x00000000	/* 52c lea 0x0(,%r10,8),%rdi */
	LONG $0x24bc8948; LONG $0x00000080	/* 534 mov %rdi,0x80(%rsp) */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 53c mov 0xe8(%rsp),%rdi */
	LONG $0x24848948; LONG $0x00000100	/* 544 mov %rax,0x100(%rsp) */
	LONG $0xbd2c8d48; LONG $0x00000000	/* 54c lea 0x0(,%rdi,4),%rbp */
	LONG $0x247c8b48; BYTE $0x40	/* 554 mov 0x40(%rsp),%rdi */
	LONG $0x24b4894c; LONG $0x00000088	/* 559 mov %r14,0x88(%rsp) */
	WORD $0x014c; BYTE $0xf7	/* 561 add %r14,%rdi */
	WORD $0x894d; BYTE $0xc6	/* 564 mov %r8,%r14 */
	WORD $0x8949; BYTE $0xd8	/* 567 mov %rbx,%r8 */
	LONG $0x247c8948; BYTE $0x38	/* 56a mov %rdi,0x38(%rsp) */
	LONG $0x24bc8348; LONG $0x00000088; BYTE $0x00	/* 56f cmpq $0x0,0x88(%rsp) */
	LONG $0x03558e0f; WORD $0x0000	/* 578 jle 8d3 */
	LONG $0x24448b48; BYTE $0x48	/* 57e mov 0x48(%rsp),%rax */
	LONG $0x2444894c; BYTE $0x50	/* 583 mov %r8,0x50(%rsp) */
	WORD $0x894d; BYTE $0xc4	/* 588 mov %r8,%r12 */
	WORD $0x894c; BYTE $0xf7	/* 58b mov %r14,%rdi */
	LONG $0x244c894c; BYTE $0x58	/* 58e mov %r9,0x58(%rsp) */
	LONG $0x245c8b48; BYTE $0x40	/* 593 mov 0x40(%rsp),%rbx */
	WORD $0x894d; BYTE $0xfa	/* 598 mov %r15,%r10 */
	LONG $0x247c894c; BYTE $0x60	/* 59b mov %r15,0x60(%rsp) */
	LONG $0x04000548; WORD $0x0000	/* 5a0 add $0x400,%rax */
	LONG $0x2474894c; BYTE $0x68	/* 5a6 mov %r14,0x68(%rsp) */
	LONG $0xef0141c4; BYTE $0xff	/* 5ab vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x00888d4c; WORD $0xfffc; BYTE $0xff	/* 5b0 lea -0x400(%rax),%r9 */
	WORD $0x894d; BYTE $0xe0	/* 5b7 mov %r12,%r8 */
	LONG $0x6f7d41c4; BYTE $0xf7	/* 5ba vmovdqa %ymm15,%ymm14 */
	LONG $0x6f7d41c4; BYTE $0xef	/* 5bf vmovdqa %ymm15,%ymm13 */
	LONG $0x6f7d41c4; BYTE $0xe7	/* 5c4 vmovdqa %ymm15,%ymm12 */
	LONG $0x6f7d41c4; BYTE $0xdf	/* 5c9 vmovdqa %ymm15,%ymm11 */
	LONG $0x6f7d41c4; BYTE $0xd7	/* 5ce vmovdqa %ymm15,%ymm10 */
	LONG $0x6f7d41c4; BYTE $0xcf	/* 5d3 vmovdqa %ymm15,%ymm9 */
	LONG $0x6f7d41c4; BYTE $0xc7	/* 5d8 vmovdqa %ymm15,%ymm8 */
	LONG $0x187dc2c4; WORD $0x302c	/* 5dd vbroadcastss (%r8,%rsi,1),%ymm5 */
	LONG $0x6f7ec1c4; BYTE $0x01	/* 5e3 vmovdqu (%r9),%ymm0 */
	LONG $0x40c18349	/* 5e8 add $0x40,%r9 */
	LONG $0x04c08349	/* 5ec add $0x4,%r8 */
	LONG $0x6f7ec1c4; WORD $0xe061	/* 5f0 vmovdqu -0x20(%r9),%ymm4 */
	LONG $0xcdf5fdc5	/* 5f6 vpmaddwd %ymm5,%ymm0,%ymm1 */
	LONG $0x187dc2c4; WORD $0xfc58	/* 5fa vbroadcastss -0x4(%r8),%ymm3 */
	LONG $0xedf5ddc5	/* 600 vpmaddwd %ymm5,%ymm4,%ymm5 */
	LONG $0x187dc2c4; WORD $0x0854; BYTE $0xfc	/* 604 vbroadcastss -0x4(%r8,%rcx,1),%ymm2 */
	LONG $0xfe75c1c4; BYTE $0xcc	/* 60b vpaddd %ymm12,%ymm1,%ymm1 */
	LONG $0xfe55c1c4; BYTE $0xed	/* 610 vpaddd %ymm13,%ymm5,%ymm5 */
	LONG $0xe16f7dc5	/* 615 vmovdqa %ymm1,%ymm12 */
	LONG $0xfbf5fdc5	/* 619 vpmaddwd %ymm3,%ymm0,%ymm7 */
	LONG $0xf2f5fdc5	/* 61d vpmaddwd %ymm2,%ymm0,%ymm6 */
	LONG $0x2c7ffdc5; BYTE $0x24	/* 621 vmovdqa %ymm5,(%rsp) */
	LONG $0xed6f7dc5	/* 626 vmovdqa %ymm5,%ymm13 */
	LONG $0xdbf5ddc5	/* 62a vpmaddwd %ymm3,%ymm4,%ymm3 */
	LONG $0xd2f5ddc5	/* 62e vpmaddwd %ymm2,%ymm4,%ymm2 */
	LONG $0x187dc2c4; WORD $0x106c; BYTE $0xfc	/* 632 vbroadcastss -0x4(%r8,%rdx,1),%ymm5 */
	LONG $0xc5f5fdc5	/* 639 vpmaddwd %ymm5,%ymm0,%ymm0 */
	LONG $0xe5f5ddc5	/* 63d vpmaddwd %ymm5,%ymm4,%ymm4 */
	LONG $0xfe45c1c4; BYTE $0xf8	/* 641 vpaddd %ymm8,%ymm7,%ymm7 */
	LONG $0xfe65c1c4; BYTE $0xd9	/* 646 vpaddd %ymm9,%ymm3,%ymm3 */
	LONG $0xfe4dc1c4; BYTE $0xf2	/* 64b vpaddd %ymm10,%ymm6,%ymm6 */
	LONG $0xfe6dc1c4; BYTE $0xd3	/* 650 vpaddd %ymm11,%ymm2,%ymm2 */
	LONG $0xc76f7dc5	/* 655 vmovdqa %ymm7,%ymm8 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 659 vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xfe5dc1c4; BYTE $0xe7	/* 65e vpaddd %ymm15,%ymm4,%ymm4 */
	LONG $0xcb6f7dc5	/* 663 vmovdqa %ymm3,%ymm9 */
	LONG $0xd66f7dc5	/* 667 vmovdqa %ymm6,%ymm10 */
	LONG $0xda6f7dc5	/* 66b vmovdqa %ymm2,%ymm11 */
	LONG $0xf06f7dc5	/* 66f vmovdqa %ymm0,%ymm14 */
	LONG $0xfc6f7dc5	/* 673 vmovdqa %ymm4,%ymm15 */
	WORD $0x3949; BYTE $0xc1	/* 677 cmp %rax,%r9 */
	LONG $0xff5d850f; WORD $0xffff	/* 67a jne 5dd */
	LONG $0x07bf0f44	/* 680 movswl (%rdi),%r8d */
	LONG $0xff5bfcc5	/* 684 vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xdb5bfcc5	/* 688 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xf65bfcc5	/* 68c vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xd25bfcc5	/* 690 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x5b7cc1c4; BYTE $0xec	/* 694 vcvtdq2ps %ymm12,%ymm5 */
	LONG $0x5b7cc1c4; BYTE $0xce	/* 699 vcvtdq2ps %ymm14,%ymm1 */
	LONG $0x5b7cc1c4; BYTE $0xc7	/* 69e vcvtdq2ps %ymm15,%ymm0 */
	LONG $0x187dc2c4; BYTE $0x22	/* 6a3 vbroadcastss (%r10),%ymm4 */
	LONG $0x08595cc5	/* 6a8 vmulps (%rax),%ymm4,%ymm9 */
	LONG $0x04c78348	/* 6ac add $0x4,%rdi */
	LONG $0x04800548; WORD $0x0000	/* 6b0 add $0x480,%rax */
	LONG $0x4fbf0f44; BYTE $0xfe	/* 6b6 movswl -0x2(%rdi),%r9d */
	LONG $0x40c48349	/* 6bb add $0x40,%r12 */
	WORD $0x0145; BYTE $0xc8	/* 6bf add %r9d,%r8d */
	WORD $0x8949; BYTE $0xd9	/* 6c2 mov %rbx,%r9 */
	LONG $0x01c38348	/* 6c5 add $0x1,%rbx */
	LONG $0x6e7941c4; BYTE $0xc0	/* 6c9 vmovd %r8d,%xmm8 */
	LONG $0x03e18341	/* 6ce and $0x3,%r9d */
	LONG $0xff59b4c5	/* 6d2 vmulps %ymm7,%ymm9,%ymm7 */
	LONG $0x587d42c4; BYTE $0xc0	/* 6d6 vpbroadcastd %xmm8,%ymm8 */
	LONG $0x06e1c149	/* 6db shl $0x6,%r9 */
	LONG $0x88595cc5; LONG $0xfffffbc0	/* 6df vmulps -0x440(%rax),%ymm4,%ymm9 */
	LONG $0x5b7c41c4; BYTE $0xc0	/* 6e7 vcvtdq2ps %ymm8,%ymm8 */
	LONG $0x0b348d4f	/* 6ec lea (%r11,%r9,1),%r14 */
	LONG $0x593441c4; BYTE $0xc8	/* 6f0 vmulps %ymm8,%ymm9,%ymm9 */
	LONG $0x5844c1c4; BYTE $0xf9	/* 6f5 vaddps %ymm9,%ymm7,%ymm7 */
	LONG $0x5844c1c4; BYTE $0x3e	/* 6fa vaddps (%r14),%ymm7,%ymm7 */
	LONG $0x117cc1c4; BYTE $0x3e	/* 6ff vmovups %ymm7,(%r14) */
	LONG $0xb859dcc5; LONG $0xfffffba0	/* 704 vmulps -0x460(%rax),%ymm4,%ymm7 */
	LONG $0xa059dcc5; LONG $0xfffffbe0	/* 70c vmulps -0x420(%rax),%ymm4,%ymm4 */
	LONG $0xdb59c4c5	/* 714 vmulps %ymm3,%ymm7,%ymm3 */
	LONG $0x595cc1c4; BYTE $0xe0	/* 718 vmulps %ymm8,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 71d vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x5864c1c4; WORD $0x205e	/* 721 vaddps 0x20(%r14),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x205e	/* 727 vmovups %ymm3,0x20(%r14) */
	LONG $0x187da2c4; WORD $0x155c; BYTE $0x00	/* 72d vbroadcastss 0x0(%rbp,%r10,1),%ymm3 */
	LONG $0xa059e4c5; LONG $0xfffffb80	/* 734 vmulps -0x480(%rax),%ymm3,%ymm4 */
	LONG $0x74bf0f46; WORD $0xfc2f	/* 73c movswl -0x4(%rdi,%r13,1),%r14d */
	LONG $0x44bf0f46; WORD $0xfe2f	/* 742 movswl -0x2(%rdi,%r13,1),%r8d */
	WORD $0x0145; BYTE $0xf0	/* 748 add %r14d,%r8d */
	LONG $0x0bb48d4f; LONG $0x00000100	/* 74b lea 0x100(%r11,%r9,1),%r14 */
	LONG $0x6e79c1c4; BYTE $0xf8	/* 753 vmovd %r8d,%xmm7 */
	LONG $0x24448b4c; BYTE $0x28	/* 758 mov 0x28(%rsp),%r8 */
	LONG $0xe659dcc5	/* 75d vmulps %ymm6,%ymm4,%ymm4 */
	LONG $0x587de2c4; BYTE $0xff	/* 761 vpbroadcastd %xmm7,%ymm7 */
	LONG $0xb059e4c5; LONG $0xfffffbc0	/* 766 vmulps -0x440(%rax),%ymm3,%ymm6 */
	LONG $0xff5bfcc5	/* 76e vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xf759ccc5	/* 772 vmulps %ymm7,%ymm6,%ymm6 */
	LONG $0xe658dcc5	/* 776 vaddps %ymm6,%ymm4,%ymm4 */
	LONG $0x585cc1c4; BYTE $0x26	/* 77a vaddps (%r14),%ymm4,%ymm4 */
	LONG $0x117cc1c4; BYTE $0x26	/* 77f vmovups %ymm4,(%r14) */
	LONG $0xa059e4c5; LONG $0xfffffba0	/* 784 vmulps -0x460(%rax),%ymm3,%ymm4 */
	LONG $0x9859e4c5; LONG $0xfffffbe0	/* 78c vmulps -0x420(%rax),%ymm3,%ymm3 */
	LONG $0xd259dcc5	/* 794 vmulps %ymm2,%ymm4,%ymm2 */
	LONG $0xdf59e4c5	/* 798 vmulps %ymm7,%ymm3,%ymm3 */
	LONG $0xd358ecc5	/* 79c vaddps %ymm3,%ymm2,%ymm2 */
	LONG $0x586cc1c4; WORD $0x2056	/* 7a0 vaddps 0x20(%r14),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2056	/* 7a6 vmovups %ymm2,0x20(%r14) */
	LONG $0x187dc2c4; WORD $0x6a1c	/* 7ac vbroadcastss (%r10,%rbp,2),%ymm3 */
	LONG $0x7cbf0f46; WORD $0xfc07	/* 7b2 movswl -0x4(%rdi,%r8,1),%r15d */
	LONG $0x6a348d4d	/* 7b8 lea (%r10,%rbp,2),%r14 */
	LONG $0x44bf0f46; WORD $0xfe07	/* 7bc movswl -0x2(%rdi,%r8,1),%r8d */
	LONG $0x9059e4c5; LONG $0xfffffb80	/* 7c2 vmulps -0x480(%rax),%ymm3,%ymm2 */
	LONG $0x04c28349	/* 7ca add $0x4,%r10 */
	LONG $0xa059e4c5; LONG $0xfffffbc0	/* 7ce vmulps -0x440(%rax),%ymm3,%ymm4 */
	WORD $0x0145; BYTE $0xf8	/* 7d6 add %r15d,%r8d */
	LONG $0x0bbc8d4f; LONG $0x00000200	/* 7d9 lea 0x200(%r11,%r9,1),%r15 */
	LONG $0x0b8c8d4f; LONG $0x00000300	/* 7e1 lea 0x300(%r11,%r9,1),%r9 */
	LONG $0x6e79c1c4; BYTE $0xf0	/* 7e9 vmovd %r8d,%xmm6 */
	LONG $0x587de2c4; BYTE $0xf6	/* 7ee vpbroadcastd %xmm6,%ymm6 */
	LONG $0xf65bfcc5	/* 7f3 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xd559ecc5	/* 7f7 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0xe659dcc5	/* 7fb vmulps %ymm6,%ymm4,%ymm4 */
	LONG $0xd458ecc5	/* 7ff vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0x17	/* 803 vaddps (%r15),%ymm2,%ymm2 */
	LONG $0x117cc1c4; BYTE $0x17	/* 808 vmovups %ymm2,(%r15) */
	LONG $0x145bfcc5; BYTE $0x24	/* 80d vcvtdq2ps (%rsp),%ymm2 */
	LONG $0xa059e4c5; LONG $0xfffffba0	/* 812 vmulps -0x460(%rax),%ymm3,%ymm4 */
	LONG $0x9859e4c5; LONG $0xfffffbe0	/* 81a vmulps -0x420(%rax),%ymm3,%ymm3 */
	LONG $0xd259dcc5	/* 822 vmulps %ymm2,%ymm4,%ymm2 */
	LONG $0xde59e4c5	/* 826 vmulps %ymm6,%ymm3,%ymm3 */
	LONG $0xd358ecc5	/* 82a vaddps %ymm3,%ymm2,%ymm2 */
	LONG $0x586cc1c4; WORD $0x2057	/* 82e vaddps 0x20(%r15),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2057	/* 834 vmovups %ymm2,0x20(%r15) */
	LONG $0x187da2c4; WORD $0x3554; BYTE $0x00	/* 83a vbroadcastss 0x0(%rbp,%r14,1),%ymm2 */
	LONG $0x247c8b4c; BYTE $0x30	/* 841 mov 0x30(%rsp),%r15 */
	LONG $0x9859ecc5; LONG $0xfffffb80	/* 846 vmulps -0x480(%rax),%ymm2,%ymm3 */
	LONG $0x74bf0f46; WORD $0xfc3f	/* 84e movswl -0x4(%rdi,%r15,1),%r14d */
	LONG $0x44bf0f46; WORD $0xfe3f	/* 854 movswl -0x2(%rdi,%r15,1),%r8d */
	WORD $0x0145; BYTE $0xf0	/* 85a add %r14d,%r8d */
	LONG $0x24748b4c; BYTE $0x38	/* 85d mov 0x38(%rsp),%r14 */
	LONG $0x6e79c1c4; BYTE $0xe0	/* 862 vmovd %r8d,%xmm4 */
	LONG $0xc959e4c5	/* 867 vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x587de2c4; BYTE $0xe4	/* 86b vpbroadcastd %xmm4,%ymm4 */
	LONG $0x9859ecc5; LONG $0xfffffbc0	/* 870 vmulps -0x440(%rax),%ymm2,%ymm3 */
	LONG $0xe45bfcc5	/* 878 vcvtdq2ps %ymm4,%ymm4 */
	LONG $0xdc59e4c5	/* 87c vmulps %ymm4,%ymm3,%ymm3 */
	LONG $0xcb58f4c5	/* 880 vaddps %ymm3,%ymm1,%ymm1 */
	LONG $0x5874c1c4; BYTE $0x09	/* 884 vaddps (%r9),%ymm1,%ymm1 */
	LONG $0x117cc1c4; BYTE $0x09	/* 889 vmovups %ymm1,(%r9) */
	LONG $0x8859ecc5; LONG $0xfffffba0	/* 88e vmulps -0x460(%rax),%ymm2,%ymm1 */
	LONG $0x9059ecc5; LONG $0xfffffbe0	/* 896 vmulps -0x420(%rax),%ymm2,%ymm2 */
	LONG $0xc059f4c5	/* 89e vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0xd459ecc5	/* 8a2 vmulps %ymm4,%ymm2,%ymm2 */
	LONG $0xc258fcc5	/* 8a6 vaddps %ymm2,%ymm0,%ymm0 */
	LONG $0x587cc1c4; WORD $0x2041	/* 8aa vaddps 0x20(%r9),%ymm0,%ymm0 */
	LONG $0x117cc1c4; WORD $0x2041	/* 8b0 vmovups %ymm0,0x20(%r9) */
	WORD $0x394c; BYTE $0xf3	/* 8b6 cmp %r14,%rbx */
	LONG $0xfcec850f; WORD $0xffff	/* 8b9 jne 5ab */
	LONG $0x24448b4c; BYTE $0x50	/* 8bf mov 0x50(%rsp),%r8 */
	LONG $0x244c8b4c; BYTE $0x58	/* 8c4 mov 0x58(%rsp),%r9 */
	LONG $0x247c8b4c; BYTE $0x60	/* 8c9 mov 0x60(%rsp),%r15 */
	LONG $0x24748b4c; BYTE $0x68	/* 8ce mov 0x68(%rsp),%r14 */
	LONG $0x24448b48; BYTE $0x70	/* 8d3 mov 0x70(%rsp),%rax */
	LONG $0x04e98349	/* 8d8 sub $0x4,%r9 */
	LONG $0x00c38149; WORD $0x0004; BYTE $0x00	/* 8dc add $0x400,%r11 */
	WORD $0x0149; BYTE $0xc0	/* 8e3 add %rax,%r8 */
	LONG $0x24448b48; BYTE $0x78	/* 8e6 mov 0x78(%rsp),%rax */
	WORD $0x0149; BYTE $0xc7	/* 8eb add %rax,%r15 */
	LONG $0x24848b48; LONG $0x00000080	/* 8ee mov 0x80(%rsp),%rax */
	WORD $0x0149; BYTE $0xc6	/* 8f6 add %rax,%r14 */
	LONG $0x03f98349	/* 8f9 cmp $0x3,%r9 */
	LONG $0xfc6c8f0f; WORD $0xffff	/* 8fd jg 56f */
	LONG $0x24bc8b48; LONG $0x00000108	/* 903 mov 0x108(%rsp),%rdi */
	LONG $0x249c8b48; LONG $0x00000090	/* 90b mov 0x90(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000100	/* 913 mov 0x100(%rsp),%rax */
	LONG $0x24b48b4c; LONG $0x00000088	/* 91b mov 0x88(%rsp),%r14 */
	LONG $0xfc778d48	/* 923 lea -0x4(%rdi),%rsi */
	LONG $0x247c8b48; BYTE $0x70	/* 927 mov 0x70(%rsp),%rdi */
	LONG $0x24a48b4c; LONG $0x00000098	/* 92c mov 0x98(%rsp),%r12 */
	WORD $0x8948; BYTE $0xf1	/* 934 mov %rsi,%rcx */
	LONG $0x24948b4c; LONG $0x000000f8	/* 937 mov 0xf8(%rsp),%r10 */
	LONG $0x02e9c148	/* 93f shr $0x2,%rcx */
	LONG $0x01518d48	/* 943 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 947 neg %rcx */
	LONG $0xfaaf0f48	/* 94a imul %rdx,%rdi */
	WORD $0x0148; BYTE $0xfb	/* 94e add %rdi,%rbx */
	LONG $0x247c8b48; BYTE $0x78	/* 951 mov 0x78(%rsp),%rdi */
	LONG $0xfaaf0f48	/* 956 imul %rdx,%rdi */
	LONG $0x24bc0148; LONG $0x000000e0	/* 95a add %rdi,0xe0(%rsp) */
	LONG $0x24bc8b48; LONG $0x00000080	/* 962 mov 0x80(%rsp),%rdi */
	LONG $0xfaaf0f48	/* 96a imul %rdx,%rdi */
	LONG $0x24bc0148; LONG $0x000000f0	/* 96e add %rdi,0xf0(%rsp) */
	LONG $0x8e3c8d48	/* 976 lea (%rsi,%rcx,4),%rdi */
	LONG $0x0ae2c148	/* 97a shl $0xa,%rdx */
	LONG $0x24bc8948; LONG $0x00000108	/* 97e mov %rdi,0x108(%rsp) */
	WORD $0x0148; BYTE $0xd0	/* 986 add %rdx,%rax */
	LONG $0x24bc8348; LONG $0x00000108; BYTE $0x00	/* 989 cmpq $0x0,0x108(%rsp) */
	LONG $0xfaee8e0f; WORD $0xffff	/* 992 jle 486 */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 998 mov 0xe8(%rsp),%rdi */
	LONG $0x24148d4b	/* 9a0 lea (%r12,%r12,1),%rdx */
	LONG $0x122c8d4f	/* 9a4 lea (%r10,%r10,1),%r13 */
	LONG $0x24b48b48; LONG $0x000000f0	/* 9a8 mov 0xf0(%rsp),%rsi */
	LONG $0x249c8b4c; LONG $0x000000e0	/* 9b0 mov 0xe0(%rsp),%r11 */
	LONG $0xbd248d4c; LONG $0x00000000	/* 9b8 lea 0x0(,%rdi,4),%r12 */
	LONG $0x247c8b48; BYTE $0x40	/* 9c0 mov 0x40(%rsp),%rdi */
	WORD $0x8948; BYTE $0xf9	/* 9c5 mov %rdi,%rcx */
	LONG $0x3e2c8d49	/* 9c8 lea (%r14,%rdi,1),%rbp */
	WORD $0xf748; BYTE $0xd9	/* 9cc neg %rcx */
	LONG $0x8e148d4c	/* 9cf lea (%rsi,%rcx,4),%r10 */
	LONG $0x248c8b48; LONG $0x00000108	/* 9d3 mov 0x108(%rsp),%rcx */
	LONG $0x08e1c148	/* 9db shl $0x8,%rcx */
	LONG $0x083c8d4c	/* 9df lea (%rax,%rcx,1),%r15 */
	LONG $0x243c894c	/* 9e3 mov %r15,(%rsp) */
	WORD $0x854d; BYTE $0xf6	/* 9e7 test %r14,%r14 */
	LONG $0x00f48e0f; WORD $0x0000	/* 9ea jle ae4 */
	LONG $0x247c8b48; BYTE $0x48	/* 9f0 mov 0x48(%rsp),%rdi */
	LONG $0x24448b4c; BYTE $0x40	/* 9f5 mov 0x40(%rsp),%r8 */
	WORD $0x8949; BYTE $0xdf	/* 9fa mov %rbx,%r15 */
	WORD $0x894d; BYTE $0xd9	/* 9fd mov %r11,%r9 */
	LONG $0x00c78148; WORD $0x0004; BYTE $0x00	/* a00 add $0x400,%rdi */
	LONG $0xe4efd9c5	/* a07 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x008f8d48; WORD $0xfffc; BYTE $0xff	/* a0b lea -0x400(%rdi),%rcx */
	WORD $0x894c; BYTE $0xfe	/* a12 mov %r15,%rsi */
	LONG $0xdc6ffdc5	/* a15 vmovdqa %ymm4,%ymm3 */
	LONG $0x096ffec5	/* a19 vmovdqu (%rcx),%ymm1 */
	LONG $0x416ffec5; BYTE $0x20	/* a1d vmovdqu 0x20(%rcx),%ymm0 */
	LONG $0x40c18348	/* a22 add $0x40,%rcx */
	LONG $0x04c68348	/* a26 add $0x4,%rsi */
	LONG $0x187de2c4; WORD $0xfc56	/* a2a vbroadcastss -0x4(%rsi),%ymm2 */
	LONG $0xcaf5f5c5	/* a30 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc2f5fdc5	/* a34 vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0xcbfef5c5	/* a38 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xc4fefdc5	/* a3c vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xd96ffdc5	/* a40 vmovdqa %ymm1,%ymm3 */
	LONG $0xe06ffdc5	/* a44 vmovdqa %ymm0,%ymm4 */
	WORD $0x3948; BYTE $0xf9	/* a48 cmp %rdi,%rcx */
	WORD $0xcc75	/* a4b jne a19 */
	LONG $0xc95bfcc5	/* a4d vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc05bfcc5	/* a51 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x04c18349	/* a55 add $0x4,%r9 */
	LONG $0x40c78349	/* a59 add $0x40,%r15 */
	LONG $0x187dc2c4; WORD $0xfc51	/* a5d vbroadcastss -0x4(%r9),%ymm2 */
	LONG $0x1f59ecc5	/* a63 vmulps (%rdi),%ymm2,%ymm3 */
	LONG $0x80c78148; WORD $0x0004; BYTE $0x00	/* a67 add $0x480,%rdi */
	LONG $0x4cbf0f43; WORD $0x0282	/* a6e movswl 0x2(%r10,%r8,4),%ecx */
	LONG $0x34bf0f43; BYTE $0x82	/* a74 movswl (%r10,%r8,4),%esi */
	WORD $0xce01	/* a79 add %ecx,%esi */
	WORD $0x894c; BYTE $0xc1	/* a7b mov %r8,%rcx */
	LONG $0x01c08349	/* a7e add $0x1,%r8 */
	LONG $0xe66ef9c5	/* a82 vmovd %esi,%xmm4 */
	WORD $0xe183; BYTE $0x03	/* a86 and $0x3,%ecx */
	LONG $0xc959e4c5	/* a89 vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x587de2c4; BYTE $0xe4	/* a8d vpbroadcastd %xmm4,%ymm4 */
	LONG $0x06e1c148	/* a92 shl $0x6,%rcx */
	LONG $0x9f59ecc5; LONG $0xfffffbc0	/* a96 vmulps -0x440(%rdi),%ymm2,%ymm3 */
	LONG $0xe45bfcc5	/* a9e vcvtdq2ps %ymm4,%ymm4 */
	WORD $0x0148; BYTE $0xc1	/* aa2 add %rax,%rcx */
	LONG $0xdc59e4c5	/* aa5 vmulps %ymm4,%ymm3,%ymm3 */
	LONG $0xcb58f4c5	/* aa9 vaddps %ymm3,%ymm1,%ymm1 */
	LONG $0x0958f4c5	/* aad vaddps (%rcx),%ymm1,%ymm1 */
	LONG $0x0911fcc5	/* ab1 vmovups %ymm1,(%rcx) */
	LONG $0x8f59ecc5; LONG $0xfffffba0	/* ab5 vmulps -0x460(%rdi),%ymm2,%ymm1 */
	LONG $0x9759ecc5; LONG $0xfffffbe0	/* abd vmulps -0x420(%rdi),%ymm2,%ymm2 */
	LONG $0xc059f4c5	/* ac5 vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0xd459ecc5	/* ac9 vmulps %ymm4,%ymm2,%ymm2 */
	LONG $0xc258fcc5	/* acd vaddps %ymm2,%ymm0,%ymm0 */
	LONG $0x4158fcc5; BYTE $0x20	/* ad1 vaddps 0x20(%rcx),%ymm0,%ymm0 */
	LONG $0x4111fcc5; BYTE $0x20	/* ad6 vmovups %ymm0,0x20(%rcx) */
	WORD $0x394c; BYTE $0xc5	/* adb cmp %r8,%rbp */
	LONG $0xff23850f; WORD $0xffff	/* ade jne a07 */
	WORD $0x0148; BYTE $0xd3	/* ae4 add %rdx,%rbx */
	LONG $0x01000548; WORD $0x0000	/* ae7 add $0x100,%rax */
	WORD $0x014d; BYTE $0xe3	/* aed add %r12,%r11 */
	WORD $0x014d; BYTE $0xea	/* af0 add %r13,%r10 */
	LONG $0x24043948	/* af3 cmp %rax,(%rsp) */
	LONG $0xfeea850f; WORD $0xffff	/* af7 jne 9e7 */
	LONG $0xfff984e9; BYTE $0xff	/* afd jmp 486 */
	RET

TEXT avx2wide256(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000ceae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x894d; BYTE $0xc6	/* 4 mov %r8,%r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x894d; BYTE $0xcd	/* 9 mov %r9,%r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0xa8ec8148; WORD $0x0001; BYTE $0x00	/* 10 sub $0x1a8,%rsp */
	LONG $0x24948948; LONG $0x00000140	/* 17 mov %rdx,0x140(%rsp) */
	LONG $0x248c8b4c; LONG $0x000001e0	/* 1f mov 0x1e0(%rsp),%r9 */
	LONG $0x2484894c; LONG $0x00000150	/* 27 mov %r8,0x150(%rsp) */
	LONG $0x24948b4c; LONG $0x000001e8	/* 2f mov 0x1e8(%rsp),%r10 */
	LONG $0x24bc8948; LONG $0x00000158	/* 37 mov %rdi,0x158(%rsp) */
	LONG $0x24848b48; LONG $0x000001f0	/* 3f mov 0x1f0(%rsp),%rax */
	LONG $0x24b48948; LONG $0x00000148	/* 47 mov %rsi,0x148(%rsp) */
	LONG $0x24848b4c; LONG $0x000001f8	/* 4f mov 0x1f8(%rsp),%r8 */
	LONG $0x24948b48; LONG $0x00000200	/* 57 mov 0x200(%rsp),%rdx */
	LONG $0x24a48b4c; LONG $0x00000208	/* 5f mov 0x208(%rsp),%r12 */
	WORD $0x8548; BYTE $0xc9	/* 67 test %rcx,%rcx */
	LONG $0x0480850f; WORD $0x0000	/* 6a jne 4f0 */
	LONG $0x03fc8349	/* 70 cmp $0x3,%r12 */
	LONG $0x033a8e0f; WORD $0x0000	/* 74 jle 3b4 */
	WORD $0x894c; BYTE $0xd0	/* 7a mov %r10,%rax */
	LONG $0x2d7c8d4b; BYTE $0x00	/* 7d lea 0x0(%r13,%r13,1),%rdi */
	LONG $0x2464894c; BYTE $0x20	/* 82 mov %r12,0x20(%rsp) */
	WORD $0x8949; BYTE $0xf7	/* 87 mov %rsi,%r15 */
	LONG $0x04e0c148	/* 8a shl $0x4,%rax */
	LONG $0x2f348d4a	/* 8e lea (%rdi,%r13,1),%rsi */
	LONG $0x246c894c; BYTE $0x40	/* 92 mov %r13,0x40(%rsp) */
	WORD $0x894d; BYTE $0xcb	/* 97 mov %r9,%r11 */
	LONG $0x24848948; LONG $0x00000130	/* 9a mov %rax,0x130(%rsp) */
	LONG $0x24848b48; LONG $0x00000140	/* a2 mov 0x140(%rsp),%rax */
	WORD $0x0148; BYTE $0xf6	/* aa add %rsi,%rsi */
	WORD $0x894d; BYTE $0xe1	/* ad mov %r12,%r9 */
	LONG $0xed1c8d4a; LONG $0x00000000	/* b0 lea 0x0(,%r13,8),%rbx */
	LONG $0xad048d4e; LONG $0x00000000	/* b8 lea 0x0(,%r13,4),%r8 */
	WORD $0x8949; BYTE $0xd5	/* c0 mov %rdx,%r13 */
	LONG $0x249c8948; LONG $0x00000128	/* c3 mov %rbx,0x128(%rsp) */
	LONG $0x952c8d4a; LONG $0x00000000	/* cb lea 0x0(,%r10,4),%rbp */
	WORD $0x8948; BYTE $0xd3	/* d3 mov %rdx,%rbx */
	WORD $0x0149; BYTE $0xc7	/* d6 add %rax,%r15 */
	LONG $0x24bc8348; LONG $0x00000148; BYTE $0x00	/* d9 cmpq $0x0,0x148(%rsp) */
	LONG $0x023e8e0f; WORD $0x0000	/* e2 jle 326 */
	LONG $0x24848b48; LONG $0x00000158	/* e8 mov 0x158(%rsp),%rax */
	LONG $0x2474894c; BYTE $0x60	/* f0 mov %r14,0x60(%rsp) */
	WORD $0x894d; BYTE $0xf4	/* f5 mov %r14,%r12 */
	WORD $0x894c; BYTE $0xd9	/* f8 mov %r11,%rcx */
	LONG $0x249c894c; LONG $0x00000080	/* fb mov %r11,0x80(%rsp) */
	LONG $0x24948b4c; LONG $0x00000140	/* 103 mov 0x140(%rsp),%r10 */
	LONG $0x20000548; WORD $0x0000	/* 10b add $0x2000,%rax */
	LONG $0xef0141c4; BYTE $0xff	/* 111 vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x00988d4c; WORD $0xffe0; BYTE $0xff	/* 116 lea -0x2000(%rax),%r11 */
	WORD $0x894c; BYTE $0xe2	/* 11d mov %r12,%rdx */
	LONG $0x6f7d41c4; BYTE $0xf7	/* 120 vmovdqa %ymm15,%ymm14 */
	LONG $0x6f7d41c4; BYTE $0xef	/* 125 vmovdqa %ymm15,%ymm13 */
	LONG $0x6f7d41c4; BYTE $0xe7	/* 12a vmovdqa %ymm15,%ymm12 */
	LONG $0x6f7d41c4; BYTE $0xdf	/* 12f vmovdqa %ymm15,%ymm11 */
	LONG $0x6f7d41c4; BYTE $0xd7	/* 134 vmovdqa %ymm15,%ymm10 */
	LONG $0x6f7d41c4; BYTE $0xcf	/* 139 vmovdqa %ymm15,%ymm9 */
	LONG $0x6f7d41c4; BYTE $0xc7	/* 13e vmovdqa %ymm15,%ymm8 */
	LONG $0x187da2c4; WORD $0x020c	/* 143 vbroadcastss (%rdx,%r8,1),%ymm1 */
	LONG $0x6f7ec1c4; BYTE $0x03	/* 149 vmovdqu (%r11),%ymm0 */
	LONG $0x40c38349	/* 14e add $0x40,%r11 */
	LONG $0x04c28348	/* 152 add $0x4,%rdx */
	LONG $0x6f7ec1c4; WORD $0xe063	/* 156 vmovdqu -0x20(%r11),%ymm4 */
	LONG $0xe9f5fdc5	/* 15c vpmaddwd %ymm1,%ymm0,%ymm5 */
	LONG $0x187de2c4; WORD $0xfc5a	/* 160 vbroadcastss -0x4(%rdx),%ymm3 */
	LONG $0xc9f5ddc5	/* 166 vpmaddwd %ymm1,%ymm4,%ymm1 */
	LONG $0x187de2c4; WORD $0x3a54; BYTE $0xfc	/* 16a vbroadcastss -0x4(%rdx,%rdi,1),%ymm2 */
	LONG $0xfe55c1c4; BYTE $0xec	/* 171 vpaddd %ymm12,%ymm5,%ymm5 */
	LONG $0xfe75c1c4; BYTE $0xcd	/* 176 vpaddd %ymm13,%ymm1,%ymm1 */
	LONG $0xe56f7dc5	/* 17b vmovdqa %ymm5,%ymm12 */
	LONG $0xfbf5fdc5	/* 17f vpmaddwd %ymm3,%ymm0,%ymm7 */
	LONG $0xf2f5fdc5	/* 183 vpmaddwd %ymm2,%ymm0,%ymm6 */
	LONG $0x0c7ffdc5; BYTE $0x24	/* 187 vmovdqa %ymm1,(%rsp) */
	LONG $0xe96f7dc5	/* 18c vmovdqa %ymm1,%ymm13 */
	LONG $0xdbf5ddc5	/* 190 vpmaddwd %ymm3,%ymm4,%ymm3 */
	LONG $0xd2f5ddc5	/* 194 vpmaddwd %ymm2,%ymm4,%ymm2 */
	LONG $0x187de2c4; WORD $0x324c; BYTE $0xfc	/* 198 vbroadcastss -0x4(%rdx,%rsi,1),%ymm1 */
	LONG $0xc1f5fdc5	/* 19f vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0xe1f5ddc5	/* 1a3 vpmaddwd %ymm1,%ymm4,%ymm4 */
	LONG $0xfe45c1c4; BYTE $0xf8	/* 1a7 vpaddd %ymm8,%ymm7,%ymm7 */
	LONG $0xfe65c1c4; BYTE $0xd9	/* 1ac vpaddd %ymm9,%ymm3,%ymm3 */
	LONG $0xfe4dc1c4; BYTE $0xf2	/* 1b1 vpaddd %ymm10,%ymm6,%ymm6 */
	LONG $0xfe6dc1c4; BYTE $0xd3	/* 1b6 vpaddd %ymm11,%ymm2,%ymm2 */
	LONG $0xc76f7dc5	/* 1bb vmovdqa %ymm7,%ymm8 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 1bf vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xfe5dc1c4; BYTE $0xe7	/* 1c4 vpaddd %ymm15,%ymm4,%ymm4 */
	LONG $0xcb6f7dc5	/* 1c9 vmovdqa %ymm3,%ymm9 */
	LONG $0xd66f7dc5	/* 1cd vmovdqa %ymm6,%ymm10 */
	LONG $0xda6f7dc5	/* 1d1 vmovdqa %ymm2,%ymm11 */
	LONG $0xf06f7dc5	/* 1d5 vmovdqa %ymm0,%ymm14 */
	LONG $0xfc6f7dc5	/* 1d9 vmovdqa %ymm4,%ymm15 */
	WORD $0x3949; BYTE $0xc3	/* 1dd cmp %rax,%r11 */
	LONG $0xff5d850f; WORD $0xffff	/* 1e0 jne 143 */
	LONG $0x187de2c4; BYTE $0x21	/* 1e6 vbroadcastss (%rcx),%ymm4 */
	LONG $0x00595cc5	/* 1eb vmulps (%rax),%ymm4,%ymm8 */
	WORD $0x894c; BYTE $0xd2	/* 1ef mov %r10,%rdx */
	LONG $0xff5bfcc5	/* 1f2 vcvtdq2ps %ymm7,%ymm7 */
	WORD $0xe283; BYTE $0x03	/* 1f6 and $0x3,%edx */
	LONG $0xdb5bfcc5	/* 1f9 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xf65bfcc5	/* 1fd vcvtdq2ps %ymm6,%ymm6 */
	LONG $0xd25bfcc5	/* 201 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x06e2c148	/* 205 shl $0x6,%rdx */
	LONG $0xed5bfcc5	/* 209 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x69348d4c	/* 20d lea (%rcx,%rbp,2),%r14 */
	LONG $0x5b7cc1c4; BYTE $0xce	/* 211 vcvtdq2ps %ymm14,%ymm1 */
	LONG $0x131c8d4c	/* 216 lea (%rbx,%rdx,1),%r11 */
	LONG $0x5b7cc1c4; BYTE $0xc7	/* 21a vcvtdq2ps %ymm15,%ymm0 */
	LONG $0x01c28349	/* 21f add $0x1,%r10 */
	LONG $0x22800548; WORD $0x0000	/* 223 add $0x2280,%rax */
	LONG $0x00c48149; WORD $0x0002; BYTE $0x00	/* 229 add $0x200,%r12 */
	LONG $0xff59bcc5	/* 230 vmulps %ymm7,%ymm8,%ymm7 */
	LONG $0x5844c1c4; BYTE $0x3b	/* 234 vaddps (%r11),%ymm7,%ymm7 */
	LONG $0x117cc1c4; BYTE $0x3b	/* 239 vmovups %ymm7,(%r11) */
	LONG $0xa059dcc5; LONG $0xffffdda0	/* 23e vmulps -0x2260(%rax),%ymm4,%ymm4 */
	LONG $0xdb59dcc5	/* 246 vmulps %ymm3,%ymm4,%ymm3 */
	LONG $0x5864c1c4; WORD $0x205b	/* 24a vaddps 0x20(%r11),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x205b	/* 250 vmovups %ymm3,0x20(%r11) */
	LONG $0x187de2c4; WORD $0x291c	/* 256 vbroadcastss (%rcx,%rbp,1),%ymm3 */
	LONG $0xa059e4c5; LONG $0xffffdd80	/* 25c vmulps -0x2280(%rax),%ymm3,%ymm4 */
	LONG $0x139c8d4c; LONG $0x00000100	/* 264 lea 0x100(%rbx,%rdx,1),%r11 */
	LONG $0xe659dcc5	/* 26c vmulps %ymm6,%ymm4,%ymm4 */
	LONG $0x585cc1c4; BYTE $0x23	/* 270 vaddps (%r11),%ymm4,%ymm4 */
	LONG $0x117cc1c4; BYTE $0x23	/* 275 vmovups %ymm4,(%r11) */
	LONG $0x9859e4c5; LONG $0xffffdda0	/* 27a vmulps -0x2260(%rax),%ymm3,%ymm3 */
	LONG $0xd259e4c5	/* 282 vmulps %ymm2,%ymm3,%ymm2 */
	LONG $0x586cc1c4; WORD $0x2053	/* 286 vaddps 0x20(%r11),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2053	/* 28c vmovups %ymm2,0x20(%r11) */
	LONG $0x187de2c4; WORD $0x691c	/* 292 vbroadcastss (%rcx,%rbp,2),%ymm3 */
	LONG $0x9059e4c5; LONG $0xffffdd80	/* 298 vmulps -0x2280(%rax),%ymm3,%ymm2 */
	LONG $0x139c8d4c; LONG $0x00000200	/* 2a0 lea 0x200(%rbx,%rdx,1),%r11 */
	LONG $0x13948d48; LONG $0x00000300	/* 2a8 lea 0x300(%rbx,%rdx,1),%rdx */
	LONG $0x04c18348	/* 2b0 add $0x4,%rcx */
	LONG $0xd559ecc5	/* 2b4 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0x13	/* 2b8 vaddps (%r11),%ymm2,%ymm2 */
	LONG $0x117cc1c4; BYTE $0x13	/* 2bd vmovups %ymm2,(%r11) */
	LONG $0x9859e4c5; LONG $0xffffdda0	/* 2c2 vmulps -0x2260(%rax),%ymm3,%ymm3 */
	LONG $0x145bfcc5; BYTE $0x24	/* 2ca vcvtdq2ps (%rsp),%ymm2 */
	LONG $0xd259e4c5	/* 2cf vmulps %ymm2,%ymm3,%ymm2 */
	LONG $0x586cc1c4; WORD $0x2053	/* 2d3 vaddps 0x20(%r11),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2053	/* 2d9 vmovups %ymm2,0x20(%r11) */
	LONG $0x187da2c4; WORD $0x3554; BYTE $0x00	/* 2df vbroadcastss 0x0(%rbp,%r14,1),%ymm2 */
	LONG $0x9859ecc5; LONG $0xffffdd80	/* 2e6 vmulps -0x2280(%rax),%ymm2,%ymm3 */
	LONG $0xc959e4c5	/* 2ee vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x0a58f4c5	/* 2f2 vaddps (%rdx),%ymm1,%ymm1 */
	LONG $0x0a11fcc5	/* 2f6 vmovups %ymm1,(%rdx) */
	LONG $0x9059ecc5; LONG $0xffffdda0	/* 2fa vmulps -0x2260(%rax),%ymm2,%ymm2 */
	LONG $0xc059ecc5	/* 302 vmulps %ymm0,%ymm2,%ymm0 */
	LONG $0x4258fcc5; BYTE $0x20	/* 306 vaddps 0x20(%rdx),%ymm0,%ymm0 */
	LONG $0x4211fcc5; BYTE $0x20	/* 30b vmovups %ymm0,0x20(%rdx) */
	WORD $0x394d; BYTE $0xfa	/* 310 cmp %r15,%r10 */
	LONG $0xfdf8850f; WORD $0xffff	/* 313 jne 111 */
	LONG $0x24748b4c; BYTE $0x60	/* 319 mov 0x60(%rsp),%r14 */
	LONG $0x249c8b4c; LONG $0x00000080	/* 31e mov 0x80(%rsp),%r11 */
	LONG $0x24848b48; LONG $0x00000128	/* 326 mov 0x128(%rsp),%rax */
	LONG $0x246c8348; WORD $0x0420	/* 32e subq $0x4,0x20(%rsp) */
	LONG $0x00c38148; WORD $0x0004; BYTE $0x00	/* 334 add $0x400,%rbx */
	LONG $0x248c8b48; LONG $0x00000130	/* 33b mov 0x130(%rsp),%rcx */
	WORD $0x0149; BYTE $0xc6	/* 343 add %rax,%r14 */
	LONG $0x24448b48; BYTE $0x20	/* 346 mov 0x20(%rsp),%rax */
	WORD $0x0149; BYTE $0xcb	/* 34b add %rcx,%r11 */
	LONG $0x03f88348	/* 34e cmp $0x3,%rax */
	LONG $0xfd818f0f; WORD $0xffff	/* 352 jg d9 */
	WORD $0x894d; BYTE $0xcc	/* 358 mov %r9,%r12 */
	LONG $0x24848b4c; LONG $0x00000128	/* 35b mov 0x128(%rsp),%r8 */
	LONG $0x248c8b4c; LONG $0x000001e0	/* 363 mov 0x1e0(%rsp),%r9 */
	WORD $0x894c; BYTE $0xea	/* 36b mov %r13,%rdx */
	LONG $0x247c8d49; BYTE $0xfc	/* 36e lea -0x4(%r12),%rdi */
	LONG $0x24948b4c; LONG $0x000001e8	/* 373 mov 0x1e8(%rsp),%r10 */
	LONG $0x246c8b4c; BYTE $0x40	/* 37b mov 0x40(%rsp),%r13 */
	WORD $0x8948; BYTE $0xfe	/* 380 mov %rdi,%rsi */
	LONG $0x02eec148	/* 383 shr $0x2,%rsi */
	LONG $0x014e8d48	/* 387 lea 0x1(%rsi),%rcx */
	WORD $0xf748; BYTE $0xde	/* 38b neg %rsi */
	LONG $0xc1af0f4c	/* 38e imul %rcx,%r8 */
	LONG $0x2484014c; LONG $0x00000150	/* 392 add %r8,0x150(%rsp) */
	LONG $0xb7248d4c	/* 39a lea (%rdi,%rsi,4),%r12 */
	LONG $0x24848b4c; LONG $0x00000130	/* 39e mov 0x130(%rsp),%r8 */
	LONG $0xc1af0f4c	/* 3a6 imul %rcx,%r8 */
	LONG $0x0ae1c148	/* 3aa shl $0xa,%rcx */
	WORD $0x0148; BYTE $0xca	/* 3ae add %rcx,%rdx */
	WORD $0x014d; BYTE $0xc1	/* 3b1 add %r8,%r9 */
	WORD $0x854d; BYTE $0xe4	/* 3b4 test %r12,%r12 */
	LONG $0x011e8e0f; WORD $0x0000	/* 3b7 jle 4db */
	WORD $0x894d; BYTE $0xe6	/* 3bd mov %r12,%r14 */
	LONG $0x24848b48; LONG $0x00000148	/* 3c0 mov 0x148(%rsp),%rax */
	WORD $0x894c; BYTE $0xcb	/* 3c8 mov %r9,%rbx */
	LONG $0x24bc8b48; LONG $0x00000140	/* 3cb mov 0x140(%rsp),%rdi */
	LONG $0x2d4c8d4b; BYTE $0x00	/* 3d3 lea 0x0(%r13,%r13,1),%rcx */
	LONG $0x08e6c149	/* 3d8 shl $0x8,%r14 */
	LONG $0x24ac8b4c; LONG $0x00000150	/* 3dc mov 0x150(%rsp),%r13 */
	LONG $0x951c8d4e; LONG $0x00000000	/* 3e4 lea 0x0(,%r10,4),%r11 */
	LONG $0x32248d4e	/* 3ec lea (%rdx,%r14,1),%r12 */
	LONG $0x382c8d48	/* 3f0 lea (%rax,%rdi,1),%rbp */
	LONG $0x24bc8348; LONG $0x00000148; BYTE $0x00	/* 3f4 cmpq $0x0,0x148(%rsp) */
	LONG $0x00c28e0f; WORD $0x0000	/* 3fd jle 4c5 */
	LONG $0x24848b48; LONG $0x00000158	/* 403 mov 0x158(%rsp),%rax */
	LONG $0x24848b4c; LONG $0x00000140	/* 40b mov 0x140(%rsp),%r8 */
	WORD $0x894d; BYTE $0xea	/* 413 mov %r13,%r10 */
	WORD $0x8949; BYTE $0xd9	/* 416 mov %rbx,%r9 */
	LONG $0x00b88d48; WORD $0x0020; BYTE $0x00	/* 419 lea 0x2000(%rax),%rdi */
	LONG $0xe4efd9c5	/* 420 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x00878d48; WORD $0xffe0; BYTE $0xff	/* 424 lea -0x2000(%rdi),%rax */
	WORD $0x894c; BYTE $0xd6	/* 42b mov %r10,%rsi */
	LONG $0xdc6ffdc5	/* 42e vmovdqa %ymm4,%ymm3 */
	LONG $0x086ffec5	/* 432 vmovdqu (%rax),%ymm1 */
	LONG $0x406ffec5; BYTE $0x20	/* 436 vmovdqu 0x20(%rax),%ymm0 */
	LONG $0x40c08348	/* 43b add $0x40,%rax */
	LONG $0x04c68348	/* 43f add $0x4,%rsi */
	LONG $0x187de2c4; WORD $0xfc56	/* 443 vbroadcastss -0x4(%rsi),%ymm2 */
	LONG $0xcaf5f5c5	/* 449 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc2f5fdc5	/* 44d vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0xcbfef5c5	/* 451 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xc4fefdc5	/* 455 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xd96ffdc5	/* 459 vmovdqa %ymm1,%ymm3 */
	LONG $0xe06ffdc5	/* 45d vmovdqa %ymm0,%ymm4 */
	WORD $0x3948; BYTE $0xf8	/* 461 cmp %rdi,%rax */
	WORD $0xcc75	/* 464 jne 432 */
	LONG $0x187dc2c4; BYTE $0x11	/* 466 vbroadcastss (%r9),%ymm2 */
	LONG $0x1f59ecc5	/* 46b vmulps (%rdi),%ymm2,%ymm3 */
	WORD $0x894c; BYTE $0xc0	/* 46f mov %r8,%rax */
	LONG $0xc95bfcc5	/* 472 vcvtdq2ps %ymm1,%ymm1 */
	WORD $0xe083; BYTE $0x03	/* 476 and $0x3,%eax */
	LONG $0xc05bfcc5	/* 479 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x01c08349	/* 47d add $0x1,%r8 */
	LONG $0x04c18349	/* 481 add $0x4,%r9 */
	LONG $0x06e0c148	/* 485 shl $0x6,%rax */
	LONG $0x80c78148; WORD $0x0022; BYTE $0x00	/* 489 add $0x2280,%rdi */
	LONG $0x00c28149; WORD $0x0002; BYTE $0x00	/* 490 add $0x200,%r10 */
	WORD $0x0148; BYTE $0xd0	/* 497 add %rdx,%rax */
	LONG $0xc959e4c5	/* 49a vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x0858f4c5	/* 49e vaddps (%rax),%ymm1,%ymm1 */
	LONG $0x0811fcc5	/* 4a2 vmovups %ymm1,(%rax) */
	LONG $0x9759ecc5; LONG $0xffffdda0	/* 4a6 vmulps -0x2260(%rdi),%ymm2,%ymm2 */
	LONG $0xc059ecc5	/* 4ae vmulps %ymm0,%ymm2,%ymm0 */
	LONG $0x4058fcc5; BYTE $0x20	/* 4b2 vaddps 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x4011fcc5; BYTE $0x20	/* 4b7 vmovups %ymm0,0x20(%rax) */
	WORD $0x3949; BYTE $0xe8	/* 4bc cmp %rbp,%r8 */
	LONG $0xff5b850f; WORD $0xffff	/* 4bf jne 420 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 4c5 add $0x100,%rdx */
	WORD $0x0149; BYTE $0xcd	/* 4cc add %rcx,%r13 */
	WORD $0x014c; BYTE $0xdb	/* 4cf add %r11,%rbx */
	WORD $0x394c; BYTE $0xe2	/* 4d2 cmp %r12,%rdx */
	LONG $0xff19850f; WORD $0xffff	/* 4d5 jne 3f4 */
	WORD $0xf8c5; BYTE $0x77	/* 4db vzeroupper */
	LONG $0xa8c48148; WORD $0x0001; BYTE $0x00	/* 4de add $0x1a8,%rsp */
	BYTE $0x5b	/* 4e5 pop %rbx */
	BYTE $0x5d	/* 4e6 pop %rbp */
	WORD $0x5c41	/* 4e7 pop %r12 */
	WORD $0x5d41	/* 4e9 pop %r13 */
	WORD $0x5e41	/* 4eb pop %r14 */
	WORD $0x5f41	/* 4ed pop %r15 */
	BYTE $0xc3	/* 4ef ret */
	LONG $0x03fc8349	/* 4f0 cmp $0x3,%r12 */
	LONG $0x06138e0f; WORD $0x0000	/* 4f4 jle b0d */
	LONG $0xad0c8d4a; LONG $0x00000000	/* 4fa lea 0x0(,%r13,4),%rcx */
	LONG $0x2d748d4b; BYTE $0x00	/* 502 lea 0x0(%r13,%r13,1),%rsi */
	WORD $0x8949; BYTE $0xd7	/* 507 mov %rdx,%r15 */
	LONG $0x24bc8b48; LONG $0x00000140	/* 50a mov 0x140(%rsp),%rdi */
	LONG $0x240c8948	/* 512 mov %rcx,(%rsp) */
	LONG $0x2e0c8d4a	/* 516 lea (%rsi,%r13,1),%rcx */
	LONG $0xed348d4e; LONG $0x00000000	/* 51a lea 0x0(,%r13,8),%r14 */
	WORD $0x0148; BYTE $0xc9	/* 522 add %rcx,%rcx */
	LONG $0x24b4894c; LONG $0x00000178	/* 525 mov %r14,0x178(%rsp) */
	WORD $0x894d; BYTE $0xd6	/* 52d mov %r10,%r14 */
	LONG $0x001c8d4b	/* 530 lea (%r8,%r8,1),%rbx */
	LONG $0x244c8948; BYTE $0x20	/* 534 mov %rcx,0x20(%rsp) */
	LONG $0x04e6c149	/* 539 shl $0x4,%r14 */
	LONG $0x248c8b48; LONG $0x00000150	/* 53d mov 0x150(%rsp),%rcx */
	LONG $0x031c8d4e	/* 545 lea (%rbx,%r8,1),%r11 */
	LONG $0x24848948; LONG $0x00000170	/* 549 mov %rax,0x170(%rsp) */
	LONG $0x852c8d4a; LONG $0x00000000	/* 551 lea 0x0(,%r8,4),%rbp */
	WORD $0x014d; BYTE $0xdb	/* 559 add %r11,%r11 */
	LONG $0x248c8948; LONG $0x00000180	/* 55c mov %rcx,0x180(%rsp) */
	LONG $0x248c8b48; LONG $0x00000148	/* 564 mov 0x148(%rsp),%rcx */
	LONG $0x248c894c; LONG $0x00000168	/* 56c mov %r9,0x168(%rsp) */
	WORD $0x0148; BYTE $0xf9	/* 574 add %rdi,%rcx */
	LONG $0x24a4894c; LONG $0x00000160	/* 577 mov %r12,0x160(%rsp) */
	LONG $0x243c8b48	/* 57f mov (%rsp),%rdi */
	LONG $0x24ac894c; LONG $0x00000198	/* 583 mov %r13,0x198(%rsp) */
	LONG $0x248c894c; LONG $0x000001e0	/* 58b mov %r9,0x1e0(%rsp) */
	LONG $0x2494894c; LONG $0x000001e8	/* 593 mov %r10,0x1e8(%rsp) */
	LONG $0x24848948; LONG $0x000001f0	/* 59b mov %rax,0x1f0(%rsp) */
	LONG $0x2484894c; LONG $0x000001f8	/* 5a3 mov %r8,0x1f8(%rsp) */
	LONG $0x24948948; LONG $0x00000200	/* 5ab mov %rdx,0x200(%rsp) */
	LONG $0x24a4894c; LONG $0x00000208	/* 5b3 mov %r12,0x208(%rsp) */
	LONG $0x24b4894c; LONG $0x00000188	/* 5bb mov %r14,0x188(%rsp) */
	LONG $0xc5348d4e; LONG $0x00000000	/* 5c3 lea 0x0(,%r8,8),%r14 */
	LONG $0x248c8948; LONG $0x00000138	/* 5cb mov %rcx,0x138(%rsp) */
	LONG $0x244c8b48; BYTE $0x20	/* 5d3 mov 0x20(%rsp),%rcx */
	LONG $0x24b4894c; LONG $0x00000190	/* 5d8 mov %r14,0x190(%rsp) */
	LONG $0x95348d4e; LONG $0x00000000	/* 5e0 lea 0x0(,%r10,4),%r14 */
	LONG $0x24bc8348; LONG $0x00000148; BYTE $0x00	/* 5e8 cmpq $0x0,0x148(%rsp) */
	LONG $0x043c8e0f; WORD $0x0000	/* 5f1 jle a33 */
	LONG $0x24848b48; LONG $0x00000158	/* 5f7 mov 0x158(%rsp),%rax */
	LONG $0x24ac8b4c; LONG $0x00000140	/* 5ff mov 0x140(%rsp),%r13 */
	LONG $0x24a48b4c; LONG $0x00000168	/* 607 mov 0x168(%rsp),%r12 */
	LONG $0x00908d48; WORD $0x0020; BYTE $0x00	/* 60f lea 0x2000(%rax),%rdx */
	LONG $0x24848b48; LONG $0x00000180	/* 616 mov 0x180(%rsp),%rax */
	LONG $0x24848948; LONG $0x00000130	/* 61e mov %rax,0x130(%rsp) */
	LONG $0x24848b48; LONG $0x00000170	/* 626 mov 0x170(%rsp),%rax */
	LONG $0x24848948; LONG $0x00000128	/* 62e mov %rax,0x128(%rsp) */
	LONG $0xef3141c4; BYTE $0xc9	/* 636 vpxor %xmm9,%xmm9,%xmm9 */
	LONG $0x24848b4c; LONG $0x00000128	/* 63b mov 0x128(%rsp),%r8 */
	LONG $0x00828d48; WORD $0xffe0; BYTE $0xff	/* 643 lea -0x2000(%rdx),%rax */
	LONG $0x808a8d4c; WORD $0x0000; BYTE $0x00	/* 64a lea 0x80(%rdx),%r9 */
	LONG $0x6f7d41c4; BYTE $0xc1	/* 651 vmovdqa %ymm9,%ymm8 */
	LONG $0xcf7f7dc5	/* 656 vmovdqa %ymm9,%ymm7 */
	LONG $0xce7f7dc5	/* 65a vmovdqa %ymm9,%ymm6 */
	LONG $0xcc7f7dc5	/* 65e vmovdqa %ymm9,%ymm4 */
	LONG $0xcb7f7dc5	/* 662 vmovdqa %ymm9,%ymm3 */
	LONG $0xca7f7dc5	/* 666 vmovdqa %ymm9,%ymm2 */
	LONG $0xc97f7dc5	/* 66a vmovdqa %ymm9,%ymm1 */
	LONG $0x80928d4c; WORD $0x0002; BYTE $0x00	/* 66e lea 0x280(%rdx),%r10 */
	LONG $0x187d42c4; BYTE $0x18	/* 675 vbroadcastss (%r8),%ymm11 */
	LONG $0x6f7ec1c4; BYTE $0x01	/* 67a vmovdqu (%r9),%ymm0 */
	LONG $0x40c18349	/* 67f add $0x40,%r9 */
	LONG $0x04c08349	/* 683 add $0x4,%r8 */
	LONG $0x6f7e41c4; WORD $0xe051	/* 687 vmovdqu -0x20(%r9),%ymm10 */
	LONG $0xf57dc1c4; BYTE $0xeb	/* 68d vpmaddwd %ymm11,%ymm0,%ymm5 */
	LONG $0xf52d41c4; BYTE $0xdb	/* 692 vpmaddwd %ymm11,%ymm10,%ymm11 */
	LONG $0xe9fed5c5	/* 697 vpaddd %ymm1,%ymm5,%ymm5 */
	LONG $0xd2fea5c5	/* 69b vpaddd %ymm2,%ymm11,%ymm2 */
	LONG $0xcd6ffdc5	/* 69f vmovdqa %ymm5,%ymm1 */
	LONG $0x547ffdc5; WORD $0x2024	/* 6a3 vmovdqa %ymm2,0x20(%rsp) */
	LONG $0x187d42c4; WORD $0x185c; BYTE $0xfc	/* 6a9 vbroadcastss -0x4(%r8,%rbx,1),%ymm11 */
	LONG $0x187d42c4; WORD $0x2864; BYTE $0xfc	/* 6b0 vbroadcastss -0x4(%r8,%rbp,1),%ymm12 */
	LONG $0xf57d41c4; BYTE $0xf3	/* 6b7 vpmaddwd %ymm11,%ymm0,%ymm14 */
	LONG $0xf57d41c4; BYTE $0xfc	/* 6bc vpmaddwd %ymm12,%ymm0,%ymm15 */
	LONG $0x187d02c4; WORD $0x186c; BYTE $0xfc	/* 6c1 vbroadcastss -0x4(%r8,%r11,1),%ymm13 */
	LONG $0xf52d41c4; BYTE $0xdb	/* 6c8 vpmaddwd %ymm11,%ymm10,%ymm11 */
	LONG $0xf52d41c4; BYTE $0xe4	/* 6cd vpmaddwd %ymm12,%ymm10,%ymm12 */
	LONG $0xf57dc1c4; BYTE $0xc5	/* 6d2 vpmaddwd %ymm13,%ymm0,%ymm0 */
	LONG $0xf52d41c4; BYTE $0xd5	/* 6d7 vpmaddwd %ymm13,%ymm10,%ymm10 */
	LONG $0xf3fe0dc5	/* 6dc vpaddd %ymm3,%ymm14,%ymm14 */
	LONG $0xdcfe25c5	/* 6e0 vpaddd %ymm4,%ymm11,%ymm11 */
	LONG $0xfefe05c5	/* 6e4 vpaddd %ymm6,%ymm15,%ymm15 */
	LONG $0xe7fe1dc5	/* 6e8 vpaddd %ymm7,%ymm12,%ymm12 */
	LONG $0xf37f7dc5	/* 6ec vmovdqa %ymm14,%ymm3 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* 6f0 vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0xfe2d41c4; BYTE $0xd1	/* 6f5 vpaddd %ymm9,%ymm10,%ymm10 */
	LONG $0xdc7f7dc5	/* 6fa vmovdqa %ymm11,%ymm4 */
	LONG $0xfe7f7dc5	/* 6fe vmovdqa %ymm15,%ymm6 */
	LONG $0xe77f7dc5	/* 702 vmovdqa %ymm12,%ymm7 */
	LONG $0xc06f7dc5	/* 706 vmovdqa %ymm0,%ymm8 */
	LONG $0x6f7d41c4; BYTE $0xca	/* 70a vmovdqa %ymm10,%ymm9 */
	WORD $0x394d; BYTE $0xd1	/* 70f cmp %r10,%r9 */
	LONG $0xff5d850f; WORD $0xffff	/* 712 jne 675 */
	LONG $0x24848b4c; LONG $0x00000130	/* 718 mov 0x130(%rsp),%r8 */
	LONG $0x747f7dc5; WORD $0x4024	/* 720 vmovdqa %ymm14,0x40(%rsp) */
	LONG $0xbc7f7dc5; LONG $0x00008024; BYTE $0x00	/* 726 vmovdqa %ymm15,0x80(%rsp) */
	LONG $0xef0141c4; BYTE $0xff	/* 72f vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x5c7f7dc5; WORD $0x6024	/* 734 vmovdqa %ymm11,0x60(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xf7	/* 73a vmovdqa %ymm15,%ymm14 */
	LONG $0x6f7d41c4; BYTE $0xef	/* 73f vmovdqa %ymm15,%ymm13 */
	LONG $0x6f7d41c4; BYTE $0xdf	/* 744 vmovdqa %ymm15,%ymm11 */
	LONG $0xa47f7dc5; LONG $0x0000a024; BYTE $0x00	/* 749 vmovdqa %ymm12,0xa0(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xcf	/* 752 vmovdqa %ymm15,%ymm9 */
	LONG $0x6f7d41c4; BYTE $0xe7	/* 757 vmovdqa %ymm15,%ymm12 */
	LONG $0x947f7dc5; LONG $0x0000e024; BYTE $0x00	/* 75c vmovdqa %ymm10,0xe0(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xd7	/* 765 vmovdqa %ymm15,%ymm10 */
	LONG $0x847ffdc5; LONG $0x0000c024; BYTE $0x00	/* 76a vmovdqa %ymm0,0xc0(%rsp) */
	LONG $0x3c7f7dc5; BYTE $0x24	/* 773 vmovdqa %ymm15,(%rsp) */
	LONG $0xac7ffdc5; LONG $0x00010024; BYTE $0x00	/* 778 vmovdqa %ymm5,0x100(%rsp) */
	LONG $0x187dc2c4; BYTE $0x20	/* 781 vbroadcastss (%r8),%ymm4 */
	LONG $0x006ffec5	/* 786 vmovdqu (%rax),%ymm0 */
	LONG $0x40c08348	/* 78a add $0x40,%rax */
	LONG $0x04c08349	/* 78e add $0x4,%r8 */
	LONG $0xc4f57dc5	/* 792 vpmaddwd %ymm4,%ymm0,%ymm8 */
	LONG $0x04fe3dc5; BYTE $0x24	/* 796 vpaddd (%rsp),%ymm8,%ymm8 */
	LONG $0x686ffec5; BYTE $0xe0	/* 79b vmovdqu -0x20(%rax),%ymm5 */
	LONG $0x047f7dc5; BYTE $0x24	/* 7a0 vmovdqa %ymm8,(%rsp) */
	LONG $0xe4f5d5c5	/* 7a5 vpmaddwd %ymm4,%ymm5,%ymm4 */
	LONG $0x187dc2c4; WORD $0x305c; BYTE $0xfc	/* 7a9 vbroadcastss -0x4(%r8,%rsi,1),%ymm3 */
	LONG $0x187dc2c4; WORD $0x3854; BYTE $0xfc	/* 7b0 vbroadcastss -0x4(%r8,%rdi,1),%ymm2 */
	LONG $0xfbf5fdc5	/* 7b7 vpmaddwd %ymm3,%ymm0,%ymm7 */
	LONG $0xf2f5fdc5	/* 7bb vpmaddwd %ymm2,%ymm0,%ymm6 */
	LONG $0x187dc2c4; WORD $0x084c; BYTE $0xfc	/* 7bf vbroadcastss -0x4(%r8,%rcx,1),%ymm1 */
	LONG $0xdbf5d5c5	/* 7c6 vpmaddwd %ymm3,%ymm5,%ymm3 */
	LONG $0xd2f5d5c5	/* 7ca vpmaddwd %ymm2,%ymm5,%ymm2 */
	LONG $0xc1f5fdc5	/* 7ce vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0xe9f5d5c5	/* 7d2 vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0xfe5dc1c4; BYTE $0xe1	/* 7d6 vpaddd %ymm9,%ymm4,%ymm4 */
	LONG $0xfe45c1c4; BYTE $0xfa	/* 7db vpaddd %ymm10,%ymm7,%ymm7 */
	LONG $0xfe65c1c4; BYTE $0xdb	/* 7e0 vpaddd %ymm11,%ymm3,%ymm3 */
	LONG $0xfe4dc1c4; BYTE $0xf4	/* 7e5 vpaddd %ymm12,%ymm6,%ymm6 */
	LONG $0xcc6f7dc5	/* 7ea vmovdqa %ymm4,%ymm9 */
	LONG $0xfe6dc1c4; BYTE $0xd5	/* 7ee vpaddd %ymm13,%ymm2,%ymm2 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 7f3 vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xd76f7dc5	/* 7f8 vmovdqa %ymm7,%ymm10 */
	LONG $0xfe55c1c4; BYTE $0xef	/* 7fc vpaddd %ymm15,%ymm5,%ymm5 */
	LONG $0xdb6f7dc5	/* 801 vmovdqa %ymm3,%ymm11 */
	LONG $0xe66f7dc5	/* 805 vmovdqa %ymm6,%ymm12 */
	LONG $0xea6f7dc5	/* 809 vmovdqa %ymm2,%ymm13 */
	LONG $0xf06f7dc5	/* 80d vmovdqa %ymm0,%ymm14 */
	LONG $0xfd6f7dc5	/* 811 vmovdqa %ymm5,%ymm15 */
	WORD $0x3948; BYTE $0xd0	/* 815 cmp %rdx,%rax */
	LONG $0xff63850f; WORD $0xffff	/* 818 jne 781 */
	LONG $0x5b7c41c4; BYTE $0xc0	/* 81e vcvtdq2ps %ymm8,%ymm8 */
	LONG $0x187d42c4; WORD $0x240c	/* 823 vbroadcastss (%r12),%ymm9 */
	WORD $0x894c; BYTE $0xe8	/* 829 mov %r13,%rax */
	LONG $0xe45bfcc5	/* 82c vcvtdq2ps %ymm4,%ymm4 */
	WORD $0xe083; BYTE $0x03	/* 830 and $0x3,%eax */
	LONG $0xff5bfcc5	/* 833 vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xdb5bfcc5	/* 837 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xf65bfcc5	/* 83b vcvtdq2ps %ymm6,%ymm6 */
	LONG $0x06e0c148	/* 83f shl $0x6,%rax */
	LONG $0xd25bfcc5	/* 843 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x740c8d4f	/* 847 lea (%r12,%r14,2),%r9 */
	LONG $0x5b7cc1c4; BYTE $0xce	/* 84b vcvtdq2ps %ymm14,%ymm1 */
	LONG $0x07048d4d	/* 850 lea (%r15,%rax,1),%r8 */
	LONG $0x5b7cc1c4; BYTE $0xc7	/* 854 vcvtdq2ps %ymm15,%ymm0 */
	LONG $0x01c58349	/* 859 add $0x1,%r13 */
	LONG $0xac6ffdc5; LONG $0x00010024; BYTE $0x00	/* 85d vmovdqa 0x100(%rsp),%ymm5 */
	LONG $0x80c28148; WORD $0x0022; BYTE $0x00	/* 866 add $0x2280,%rdx */
	LONG $0xd55b7cc5	/* 86d vcvtdq2ps %ymm5,%ymm10 */
	LONG $0xaa59b4c5; LONG $0xffffdd80	/* 871 vmulps -0x2280(%rdx),%ymm9,%ymm5 */
	LONG $0x5954c1c4; BYTE $0xe8	/* 879 vmulps %ymm8,%ymm5,%ymm5 */
	LONG $0x825934c5; LONG $0xffffddc0	/* 87e vmulps -0x2240(%rdx),%ymm9,%ymm8 */
	LONG $0x593c41c4; BYTE $0xc2	/* 886 vmulps %ymm10,%ymm8,%ymm8 */
	LONG $0x5c54c1c4; BYTE $0xe8	/* 88b vsubps %ymm8,%ymm5,%ymm5 */
	LONG $0x5854c1c4; BYTE $0x28	/* 890 vaddps (%r8),%ymm5,%ymm5 */
	LONG $0x445b7cc5; WORD $0x2024	/* 895 vcvtdq2ps 0x20(%rsp),%ymm8 */
	LONG $0x117cc1c4; BYTE $0x28	/* 89b vmovups %ymm5,(%r8) */
	LONG $0xaa59b4c5; LONG $0xffffdda0	/* 8a0 vmulps -0x2260(%rdx),%ymm9,%ymm5 */
	LONG $0xec59d4c5	/* 8a8 vmulps %ymm4,%ymm5,%ymm5 */
	LONG $0xa259b4c5; LONG $0xffffdde0	/* 8ac vmulps -0x2220(%rdx),%ymm9,%ymm4 */
	LONG $0x595cc1c4; BYTE $0xe0	/* 8b4 vmulps %ymm8,%ymm4,%ymm4 */
	LONG $0xe45cd4c5	/* 8b9 vsubps %ymm4,%ymm5,%ymm4 */
	LONG $0x585cc1c4; WORD $0x2060	/* 8bd vaddps 0x20(%r8),%ymm4,%ymm4 */
	LONG $0x117cc1c4; WORD $0x2060	/* 8c3 vmovups %ymm4,0x20(%r8) */
	LONG $0x187d82c4; WORD $0x342c	/* 8c9 vbroadcastss (%r12,%r14,1),%ymm5 */
	LONG $0x825954c5; LONG $0xffffdd80	/* 8cf vmulps -0x2280(%rdx),%ymm5,%ymm8 */
	LONG $0x645bfcc5; WORD $0x4024	/* 8d7 vcvtdq2ps 0x40(%rsp),%ymm4 */
	LONG $0x07848d4d; LONG $0x00000100	/* 8dd lea 0x100(%r15,%rax,1),%r8 */
	LONG $0xff59bcc5	/* 8e5 vmulps %ymm7,%ymm8,%ymm7 */
	LONG $0x825954c5; LONG $0xffffddc0	/* 8e9 vmulps -0x2240(%rdx),%ymm5,%ymm8 */
	LONG $0xe459bcc5	/* 8f1 vmulps %ymm4,%ymm8,%ymm4 */
	LONG $0xe45cc4c5	/* 8f5 vsubps %ymm4,%ymm7,%ymm4 */
	LONG $0x585cc1c4; BYTE $0x20	/* 8f9 vaddps (%r8),%ymm4,%ymm4 */
	LONG $0x117cc1c4; BYTE $0x20	/* 8fe vmovups %ymm4,(%r8) */
	LONG $0xba59d4c5; LONG $0xffffdda0	/* 903 vmulps -0x2260(%rdx),%ymm5,%ymm7 */
	LONG $0x645bfcc5; WORD $0x6024	/* 90b vcvtdq2ps 0x60(%rsp),%ymm4 */
	LONG $0xfb59c4c5	/* 911 vmulps %ymm3,%ymm7,%ymm7 */
	LONG $0x9a59d4c5; LONG $0xffffdde0	/* 915 vmulps -0x2220(%rdx),%ymm5,%ymm3 */
	LONG $0xdc59e4c5	/* 91d vmulps %ymm4,%ymm3,%ymm3 */
	LONG $0xdb5cc4c5	/* 921 vsubps %ymm3,%ymm7,%ymm3 */
	LONG $0x5864c1c4; WORD $0x2058	/* 925 vaddps 0x20(%r8),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x2058	/* 92b vmovups %ymm3,0x20(%r8) */
	LONG $0x187d82c4; WORD $0x7424	/* 931 vbroadcastss (%r12,%r14,2),%ymm4 */
	LONG $0xaa59dcc5; LONG $0xffffdd80	/* 937 vmulps -0x2280(%rdx),%ymm4,%ymm5 */
	LONG $0x9c5bfcc5; LONG $0x00008024; BYTE $0x00	/* 93f vcvtdq2ps 0x80(%rsp),%ymm3 */
	LONG $0x07848d4d; LONG $0x00000200	/* 948 lea 0x200(%r15,%rax,1),%r8 */
	LONG $0x07848d49; LONG $0x00000300	/* 950 lea 0x300(%r15,%rax,1),%rax */
	LONG $0x04c48349	/* 958 add $0x4,%r12 */
	LONG $0xee59d4c5	/* 95c vmulps %ymm6,%ymm5,%ymm5 */
	LONG $0xb259dcc5; LONG $0xffffddc0	/* 960 vmulps -0x2240(%rdx),%ymm4,%ymm6 */
	LONG $0xdb59ccc5	/* 968 vmulps %ymm3,%ymm6,%ymm3 */
	LONG $0xdb5cd4c5	/* 96c vsubps %ymm3,%ymm5,%ymm3 */
	LONG $0x5864c1c4; BYTE $0x18	/* 970 vaddps (%r8),%ymm3,%ymm3 */
	LONG $0x117cc1c4; BYTE $0x18	/* 975 vmovups %ymm3,(%r8) */
	LONG $0xaa59dcc5; LONG $0xffffdda0	/* 97a vmulps -0x2260(%rdx),%ymm4,%ymm5 */
	LONG $0x9c5bfcc5; LONG $0x0000a024; BYTE $0x00	/* 982 vcvtdq2ps 0xa0(%rsp),%ymm3 */
	LONG $0xea59d4c5	/* 98b vmulps %ymm2,%ymm5,%ymm5 */
	LONG $0x9259dcc5; LONG $0xffffdde0	/* 98f vmulps -0x2220(%rdx),%ymm4,%ymm2 */
	LONG $0xd359ecc5	/* 997 vmulps %ymm3,%ymm2,%ymm2 */
	LONG $0xd25cd4c5	/* 99b vsubps %ymm2,%ymm5,%ymm2 */
	LONG $0x586cc1c4; WORD $0x2050	/* 99f vaddps 0x20(%r8),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2050	/* 9a5 vmovups %ymm2,0x20(%r8) */
	LONG $0x187d82c4; WORD $0x0e1c	/* 9ab vbroadcastss (%r14,%r9,1),%ymm3 */
	LONG $0xa259e4c5; LONG $0xffffdd80	/* 9b1 vmulps -0x2280(%rdx),%ymm3,%ymm4 */
	LONG $0x945bfcc5; LONG $0x0000c024; BYTE $0x00	/* 9b9 vcvtdq2ps 0xc0(%rsp),%ymm2 */
	LONG $0x24848148; LONG $0x00000130; LONG $0x00000200	/* 9c2 addq $0x200,0x130(%rsp) */
	LONG $0x24848348; LONG $0x00000128; BYTE $0x20	/* 9ce addq $0x20,0x128(%rsp) */
	LONG $0xc959dcc5	/* 9d7 vmulps %ymm1,%ymm4,%ymm1 */
	LONG $0xa259e4c5; LONG $0xffffddc0	/* 9db vmulps -0x2240(%rdx),%ymm3,%ymm4 */
	LONG $0xd259dcc5	/* 9e3 vmulps %ymm2,%ymm4,%ymm2 */
	LONG $0xca5cf4c5	/* 9e7 vsubps %ymm2,%ymm1,%ymm1 */
	LONG $0x0858f4c5	/* 9eb vaddps (%rax),%ymm1,%ymm1 */
	LONG $0x0811fcc5	/* 9ef vmovups %ymm1,(%rax) */
	LONG $0x9259e4c5; LONG $0xffffdda0	/* 9f3 vmulps -0x2260(%rdx),%ymm3,%ymm2 */
	LONG $0x8c5bfcc5; LONG $0x0000e024; BYTE $0x00	/* 9fb vcvtdq2ps 0xe0(%rsp),%ymm1 */
	LONG $0xd059ecc5	/* a04 vmulps %ymm0,%ymm2,%ymm2 */
	LONG $0x8259e4c5; LONG $0xffffdde0	/* a08 vmulps -0x2220(%rdx),%ymm3,%ymm0 */
	LONG $0xc159fcc5	/* a10 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xc05cecc5	/* a14 vsubps %ymm0,%ymm2,%ymm0 */
	LONG $0x4058fcc5; BYTE $0x20	/* a18 vaddps 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x4011fcc5; BYTE $0x20	/* a1d vmovups %ymm0,0x20(%rax) */
	LONG $0x24848b48; LONG $0x00000138	/* a22 mov 0x138(%rsp),%rax */
	WORD $0x3949; BYTE $0xc5	/* a2a cmp %rax,%r13 */
	LONG $0xfc03850f; WORD $0xffff	/* a2d jne 636 */
	LONG $0x24ac8348; LONG $0x00000160; BYTE $0x04	/* a33 subq $0x4,0x160(%rsp) */
	LONG $0x24848b48; LONG $0x00000160	/* a3c mov 0x160(%rsp),%rax */
	LONG $0x00c78149; WORD $0x0004; BYTE $0x00	/* a44 add $0x400,%r15 */
	LONG $0x24948b4c; LONG $0x00000190	/* a4b mov 0x190(%rsp),%r10 */
	LONG $0x24948b48; LONG $0x00000178	/* a53 mov 0x178(%rsp),%rdx */
	LONG $0x2494014c; LONG $0x00000170	/* a5b add %r10,0x170(%rsp) */
	LONG $0x24948b4c; LONG $0x00000188	/* a63 mov 0x188(%rsp),%r10 */
	LONG $0x24940148; LONG $0x00000180	/* a6b add %rdx,0x180(%rsp) */
	LONG $0x2494014c; LONG $0x00000168	/* a73 add %r10,0x168(%rsp) */
	LONG $0x03f88348	/* a7b cmp $0x3,%rax */
	LONG $0xfb638f0f; WORD $0xffff	/* a7f jg 5e8 */
	LONG $0x24a48b4c; LONG $0x00000208	/* a85 mov 0x208(%rsp),%r12 */
	LONG $0x249c8b4c; LONG $0x00000178	/* a8d mov 0x178(%rsp),%r11 */
	LONG $0x248c8b4c; LONG $0x000001e0	/* a95 mov 0x1e0(%rsp),%r9 */
	LONG $0x24848b48; LONG $0x000001f0	/* a9d mov 0x1f0(%rsp),%rax */
	LONG $0x247c8d49; BYTE $0xfc	/* aa5 lea -0x4(%r12),%rdi */
	LONG $0x24948b48; LONG $0x00000200	/* aaa mov 0x200(%rsp),%rdx */
	LONG $0x24ac8b4c; LONG $0x00000198	/* ab2 mov 0x198(%rsp),%r13 */
	WORD $0x8948; BYTE $0xfe	/* aba mov %rdi,%rsi */
	LONG $0x24948b4c; LONG $0x000001e8	/* abd mov 0x1e8(%rsp),%r10 */
	LONG $0x24848b4c; LONG $0x000001f8	/* ac5 mov 0x1f8(%rsp),%r8 */
	LONG $0x02eec148	/* acd shr $0x2,%rsi */
	LONG $0x014e8d48	/* ad1 lea 0x1(%rsi),%rcx */
	WORD $0xf748; BYTE $0xde	/* ad5 neg %rsi */
	LONG $0xd9af0f4c	/* ad8 imul %rcx,%r11 */
	LONG $0x249c014c; LONG $0x00000150	/* adc add %r11,0x150(%rsp) */
	LONG $0xb7248d4c	/* ae4 lea (%rdi,%rsi,4),%r12 */
	LONG $0x249c8b4c; LONG $0x00000188	/* ae8 mov 0x188(%rsp),%r11 */
	LONG $0xd9af0f4c	/* af0 imul %rcx,%r11 */
	WORD $0x014d; BYTE $0xd9	/* af4 add %r11,%r9 */
	LONG $0x249c8b4c; LONG $0x00000190	/* af7 mov 0x190(%rsp),%r11 */
	LONG $0xd9af0f4c	/* aff imul %rcx,%r11 */
	LONG $0x0ae1c148	/* b03 shl $0xa,%rcx */
	WORD $0x0148; BYTE $0xca	/* b07 add %rcx,%rdx */
	WORD $0x014c; BYTE $0xd8	/* b0a add %r11,%rax */
	WORD $0x854d; BYTE $0xe4	/* b0d test %r12,%r12 */
	LONG $0xf9c58e0f; WORD $0xffff	/* b10 jle 4db */
	LONG $0x001c8d4b	/* b16 lea (%r8,%r8,1),%rbx */
	WORD $0x894c; BYTE $0xe6	/* b1a mov %r12,%rsi */
	WORD $0x8948; BYTE $0xc7	/* b1d mov %rax,%rdi */
	WORD $0x894d; BYTE $0xc8	/* b20 mov %r9,%r8 */
	LONG $0x241c8948	/* b23 mov %rbx,(%rsp) */
	LONG $0x08e6c148	/* b27 shl $0x8,%rsi */
	LONG $0x2d4c8d4b; BYTE $0x00	/* b2b lea 0x0(%r13,%r13,1),%rcx */
	LONG $0x24848b48; LONG $0x00000148	/* b30 mov 0x148(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x00000140	/* b38 mov 0x140(%rsp),%rbx */
	LONG $0x952c8d4e; LONG $0x00000000	/* b40 lea 0x0(,%r10,4),%r13 */
	LONG $0x32348d4c	/* b48 lea (%rdx,%rsi,1),%r14 */
	LONG $0x24948b4c; LONG $0x00000150	/* b4c mov 0x150(%rsp),%r10 */
	WORD $0x894d; BYTE $0xf1	/* b54 mov %r14,%r9 */
	LONG $0x18248d4c	/* b57 lea (%rax,%rbx,1),%r12 */
	LONG $0x24bc8348; LONG $0x00000148; BYTE $0x00	/* b5b cmpq $0x0,0x148(%rsp) */
	LONG $0x015e8e0f; WORD $0x0000	/* b64 jle cc8 */
	LONG $0x244c894c; BYTE $0x20	/* b6a mov %r9,0x20(%rsp) */
	WORD $0x894d; BYTE $0xd7	/* b6f mov %r10,%r15 */
	WORD $0x8949; BYTE $0xfe	/* b72 mov %rdi,%r14 */
	WORD $0x894c; BYTE $0xc5	/* b75 mov %r8,%rbp */
	LONG $0x24848b48; LONG $0x00000158	/* b78 mov 0x158(%rsp),%rax */
	LONG $0x2484894c; LONG $0x00000128	/* b80 mov %r8,0x128(%rsp) */
	LONG $0x249c8b48; LONG $0x00000140	/* b88 mov 0x140(%rsp),%rbx */
	LONG $0x00b08d48; WORD $0x0020; BYTE $0x00	/* b90 lea 0x2000(%rax),%rsi */
	LONG $0xe4efd9c5	/* b97 vpxor %xmm4,%xmm4,%xmm4 */
	LONG $0x00868d48; WORD $0xffe0; BYTE $0xff	/* b9b lea -0x2000(%rsi),%rax */
	WORD $0x894d; BYTE $0xf1	/* ba2 mov %r14,%r9 */
	LONG $0x80868d4c; WORD $0x0000; BYTE $0x00	/* ba5 lea 0x80(%rsi),%r8 */
	LONG $0xdc6ffdc5	/* bac vmovdqa %ymm4,%ymm3 */
	LONG $0x809e8d4c; WORD $0x0002; BYTE $0x00	/* bb0 lea 0x280(%rsi),%r11 */
	LONG $0x6f7ec1c4; BYTE $0x10	/* bb7 vmovdqu (%r8),%ymm2 */
	LONG $0x6f7ec1c4; WORD $0x2040	/* bbc vmovdqu 0x20(%r8),%ymm0 */
	LONG $0x40c08349	/* bc2 add $0x40,%r8 */
	LONG $0x04c18349	/* bc6 add $0x4,%r9 */
	LONG $0x187dc2c4; WORD $0xfc49	/* bca vbroadcastss -0x4(%r9),%ymm1 */
	LONG $0xd1f5edc5	/* bd0 vpmaddwd %ymm1,%ymm2,%ymm2 */
	LONG $0xc1f5fdc5	/* bd4 vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0xebfeedc5	/* bd8 vpaddd %ymm3,%ymm2,%ymm5 */
	LONG $0xd4fefdc5	/* bdc vpaddd %ymm4,%ymm0,%ymm2 */
	LONG $0xdd6ffdc5	/* be0 vmovdqa %ymm5,%ymm3 */
	LONG $0xe26ffdc5	/* be4 vmovdqa %ymm2,%ymm4 */
	WORD $0x394d; BYTE $0xd8	/* be8 cmp %r11,%r8 */
	WORD $0xca75	/* beb jne bb7 */
	LONG $0xe4efd9c5	/* bed vpxor %xmm4,%xmm4,%xmm4 */
	WORD $0x894d; BYTE $0xf8	/* bf1 mov %r15,%r8 */
	LONG $0xdc6ffdc5	/* bf4 vmovdqa %ymm4,%ymm3 */
	LONG $0x187dc2c4; BYTE $0x38	/* bf8 vbroadcastss (%r8),%ymm7 */
	LONG $0x086ffec5	/* bfd vmovdqu (%rax),%ymm1 */
	LONG $0x40c08348	/* c01 add $0x40,%rax */
	LONG $0x04c08349	/* c05 add $0x4,%r8 */
	LONG $0x406ffec5; BYTE $0xe0	/* c09 vmovdqu -0x20(%rax),%ymm0 */
	LONG $0xf76ffdc5	/* c0e vmovdqa %ymm7,%ymm6 */
	LONG $0xcef5f5c5	/* c12 vpmaddwd %ymm6,%ymm1,%ymm1 */
	LONG $0xc6f5fdc5	/* c16 vpmaddwd %ymm6,%ymm0,%ymm0 */
	LONG $0xcbfef5c5	/* c1a vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xc4fefdc5	/* c1e vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xd96ffdc5	/* c22 vmovdqa %ymm1,%ymm3 */
	LONG $0xe06ffdc5	/* c26 vmovdqa %ymm0,%ymm4 */
	WORD $0x3948; BYTE $0xf0	/* c2a cmp %rsi,%rax */
	WORD $0xc975	/* c2d jne bf8 */
	LONG $0xc95bfcc5	/* c2f vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x187de2c4; WORD $0x005d	/* c33 vbroadcastss 0x0(%rbp),%ymm3 */
	LONG $0x2659e4c5	/* c39 vmulps (%rsi),%ymm3,%ymm4 */
	LONG $0xed5bfcc5	/* c3d vcvtdq2ps %ymm5,%ymm5 */
	WORD $0x8948; BYTE $0xd8	/* c41 mov %rbx,%rax */
	LONG $0xc05bfcc5	/* c44 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xd25bfcc5	/* c48 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x01c38348	/* c4c add $0x1,%rbx */
	WORD $0xe083; BYTE $0x03	/* c50 and $0x3,%eax */
	LONG $0x04c58348	/* c53 add $0x4,%rbp */
	LONG $0x20c68349	/* c57 add $0x20,%r14 */
	LONG $0x80c68148; WORD $0x0022; BYTE $0x00	/* c5b add $0x2280,%rsi */
	LONG $0x06e0c148	/* c62 shl $0x6,%rax */
	LONG $0x00c78149; WORD $0x0002; BYTE $0x00	/* c66 add $0x200,%r15 */
	WORD $0x0148; BYTE $0xd0	/* c6d add %rdx,%rax */
	LONG $0xc959dcc5	/* c70 vmulps %ymm1,%ymm4,%ymm1 */
	LONG $0xa659e4c5; LONG $0xffffddc0	/* c74 vmulps -0x2240(%rsi),%ymm3,%ymm4 */
	LONG $0xe559dcc5	/* c7c vmulps %ymm5,%ymm4,%ymm4 */
	LONG $0xcc5cf4c5	/* c80 vsubps %ymm4,%ymm1,%ymm1 */
	LONG $0x0858f4c5	/* c84 vaddps (%rax),%ymm1,%ymm1 */
	LONG $0x0811fcc5	/* c88 vmovups %ymm1,(%rax) */
	LONG $0x8e59e4c5; LONG $0xffffdda0	/* c8c vmulps -0x2260(%rsi),%ymm3,%ymm1 */
	LONG $0xc859f4c5	/* c94 vmulps %ymm0,%ymm1,%ymm1 */
	LONG $0x8659e4c5; LONG $0xffffdde0	/* c98 vmulps -0x2220(%rsi),%ymm3,%ymm0 */
	LONG $0xc259fcc5	/* ca0 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xc05cf4c5	/* ca4 vsubps %ymm0,%ymm1,%ymm0 */
	LONG $0x4058fcc5; BYTE $0x20	/* ca8 vaddps 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x4011fcc5; BYTE $0x20	/* cad vmovups %ymm0,0x20(%rax) */
	WORD $0x3949; BYTE $0xdc	/* cb2 cmp %rbx,%r12 */
	LONG $0xfedc850f; WORD $0xffff	/* cb5 jne b97 */
	LONG $0x244c8b4c; BYTE $0x20	/* cbb mov 0x20(%rsp),%r9 */
	LONG $0x24848b4c; LONG $0x00000128	/* cc0 mov 0x128(%rsp),%r8 */
	LONG $0x24048b48	/* cc8 mov (%rsp),%rax */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* ccc add $0x100,%rdx */
	WORD $0x0149; BYTE $0xca	/* cd3 add %rcx,%r10 */
	WORD $0x014d; BYTE $0xe8	/* cd6 add %r13,%r8 */
	WORD $0x0148; BYTE $0xc7	/* cd9 add %rax,%rdi */
	WORD $0x3949; BYTE $0xd1	/* cdc cmp %rdx,%r9 */
	LONG $0xfe76850f; WORD $0xffff	/* cdf jne b5b */
	LONG $0xfff7f1e9; BYTE $0xff	/* ce5 jmp 4db */
	RET

TEXT avx2nibbles32(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x18ec8348	/* sub $24,%rsp */
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000d65e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x894d; BYTE $0xc3	/* 2 mov %r8,%r11 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0x08ec8148; WORD $0x0007; BYTE $0x00	/* d sub $0x708,%rsp */
	LONG $0x2484894c; LONG $0x000006d8	/* 14 mov %r8,0x6d8(%rsp) */
	LONG $0x24848b4c; LONG $0x00000760	/* 1c mov 0x760(%rsp),%r8 */
	LONG $0x24bc8948; LONG $0x000006b0	/* 24 mov %rdi,0x6b0(%rsp) */
	LONG $0x24b48b4c; LONG $0x00000748	/* 2c mov 0x748(%rsp),%r14 */
	LONG $0x24b48948; LONG $0x000006b8	/* 34 mov %rsi,0x6b8(%rsp) */
	LONG $0x24bc8b48; LONG $0x00000740	/* 3c mov 0x740(%rsp),%rdi */
	WORD $0x894c; BYTE $0xce	/* 44 mov %r9,%rsi */
	LONG $0x24948948; LONG $0x000006d0	/* 47 mov %rdx,0x6d0(%rsp) */
	LONG $0x249c8b48; LONG $0x00000750	/* 4f mov 0x750(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000758	/* 57 mov 0x758(%rsp),%rax */
	LONG $0x03f88349	/* 5f cmp $0x3,%r8 */
	LONG $0x0a788e0f; WORD $0x0000	/* 63 jle ae1 */
	LONG $0x1b148d4f	/* 69 lea (%r11,%r11,1),%r10 */
	LONG $0x1b0c8d4c	/* 6d lea (%rbx,%rbx,1),%r9 */
	WORD $0x8949; BYTE $0xd5	/* 71 mov %rdx,%r13 */
	WORD $0x8949; BYTE $0xff	/* 74 mov %rdi,%r15 */
	LONG $0x2494894c; LONG $0x000006e0	/* 77 mov %r10,0x6e0(%rsp) */
	WORD $0x014d; BYTE $0xda	/* 7f add %r11,%r10 */
	LONG $0x02e3c149	/* 82 shl $0x2,%r11 */
	LONG $0x0e2c8d4b	/* 86 lea (%r14,%r9,1),%rbp */
	LONG $0x249c894c; LONG $0x000006c0	/* 8a mov %r11,0x6c0(%rsp) */
	LONG $0xbe1c8d4c	/* 92 lea (%rsi,%rdi,4),%r11 */
	LONG $0x7f148d48	/* 96 lea (%rdi,%rdi,2),%rdx */
	LONG $0x04e7c149	/* 9a shl $0x4,%r15 */
	LONG $0x0d648d4e; BYTE $0x00	/* 9e lea 0x0(%rbp,%r9,1),%r12 */
	LONG $0x249c894c; LONG $0x00000670	/* a3 mov %r11,0x670(%rsp) */
	LONG $0xfe1c8d4c	/* ab lea (%rsi,%rdi,8),%r11 */
	LONG $0x249c894c; LONG $0x00000678	/* af mov %r11,0x678(%rsp) */
	LONG $0x961c8d4c	/* b7 lea (%rsi,%rdx,4),%r11 */
	LONG $0x0c148d4b	/* bb lea (%r12,%r9,1),%rdx */
	LONG $0x24148948	/* bf mov %rdx,(%rsp) */
	LONG $0x24948b48; LONG $0x000006b8	/* c3 mov 0x6b8(%rsp),%rdx */
	LONG $0x24b48948; LONG $0x00000668	/* cb mov %rsi,0x668(%rsp) */
	WORD $0x014c; BYTE $0xea	/* d3 add %r13,%rdx */
	LONG $0x2484894c; LONG $0x00000690	/* d6 mov %r8,0x690(%rsp) */
	LONG $0x242c8b4c	/* de mov (%rsp),%r13 */
	LONG $0x24948948; LONG $0x00000688	/* e2 mov %rdx,0x688(%rsp) */
	LONG $0x000001ba; BYTE $0x00	/* ea mov $0x1,%edx */
	LONG $0x248c8948; LONG $0x000006f0	/* ef mov %rcx,0x6f0(%rsp) */
	LONG $0xe26e79c5	/* f7 vmovd %edx,%xmm12 */
	LONG $0x24b48948; LONG $0x000006f8	/* fb mov %rsi,0x6f8(%rsp) */
	LONG $0x797d42c4; BYTE $0xe4	/* 103 vpbroadcastw %xmm12,%ymm12 */
	LONG $0x2494894c; LONG $0x000006e8	/* 108 mov %r10,0x6e8(%rsp) */
	LONG $0xdd148d4c; LONG $0x00000000	/* 110 lea 0x0(,%rbx,8),%r10 */
	LONG $0x248c894c; LONG $0x000006c8	/* 118 mov %r9,0x6c8(%rsp) */
	WORD $0x8949; BYTE $0xc9	/* 120 mov %rcx,%r9 */
	LONG $0x249c894c; LONG $0x00000680	/* 123 mov %r11,0x680(%rsp) */
	WORD $0x8949; BYTE $0xc3	/* 12b mov %rax,%r11 */
	LONG $0x24848b48; LONG $0x000006c8	/* 12e mov 0x6c8(%rsp),%rax */
	WORD $0x8949; BYTE $0xee	/* 136 mov %rbp,%r14 */
	WORD $0x2949; BYTE $0xc6	/* 139 sub %rax,%r14 */
	LONG $0x24bc8348; LONG $0x000006b8; BYTE $0x00	/* 13c cmpq $0x0,0x6b8(%rsp) */
	LONG $0x08ce8e0f; WORD $0x0000	/* 145 jle a19 */
	LONG $0x248c894c; LONG $0x00000698	/* 14b mov %r9,0x698(%rsp) */
	WORD $0x894d; BYTE $0xc8	/* 153 mov %r9,%r8 */
	WORD $0xd231	/* 156 xor %edx,%edx */
	LONG $0x24848b48; LONG $0x000006d8	/* 158 mov 0x6d8(%rsp),%rax */
	LONG $0x24bc894c; LONG $0x000006a0	/* 160 mov %r15,0x6a0(%rsp) */
	LONG $0x249c8b48; LONG $0x000006d0	/* 168 mov 0x6d0(%rsp),%rbx */
	LONG $0x083c8d4a	/* 170 lea (%rax,%r9,1),%rdi */
	LONG $0x24848b48; LONG $0x000006e0	/* 174 mov 0x6e0(%rsp),%rax */
	LONG $0x2494894c; LONG $0x000006a8	/* 17c mov %r10,0x6a8(%rsp) */
	LONG $0x08348d4a	/* 184 lea (%rax,%r9,1),%rsi */
	LONG $0x24848b48; LONG $0x000006e8	/* 188 mov 0x6e8(%rsp),%rax */
	LONG $0x010c8d49	/* 190 lea (%r9,%rax,1),%rcx */
	LONG $0x24848b48; LONG $0x000006b0	/* 194 mov 0x6b0(%rsp),%rax */
	LONG $0x187dc2c4; BYTE $0x10	/* 19c vbroadcastss (%r8),%ymm2 */
	LONG $0x086ffec5	/* 1a1 vmovdqu (%rax),%ymm1 */
	LONG $0x406ffec5; BYTE $0x20	/* 1a5 vmovdqu 0x20(%rax),%ymm0 */
	LONG $0x0475e2c4; BYTE $0xea	/* 1aa vpmaddubsw %ymm2,%ymm1,%ymm5 */
	LONG $0x047de2c4; BYTE $0xfa	/* 1af vpmaddubsw %ymm2,%ymm0,%ymm7 */
	LONG $0x2c7ffdc5; BYTE $0x24	/* 1b4 vmovdqa %ymm5,(%rsp) */
	LONG $0x7c7ffdc5; WORD $0x2024	/* 1b9 vmovdqa %ymm7,0x20(%rsp) */
	LONG $0x187de2c4; BYTE $0x17	/* 1bf vbroadcastss (%rdi),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xf2	/* 1c4 vpmaddubsw %ymm2,%ymm1,%ymm6 */
	LONG $0x047de2c4; BYTE $0xe2	/* 1c9 vpmaddubsw %ymm2,%ymm0,%ymm4 */
	LONG $0x747ffdc5; WORD $0x4024	/* 1ce vmovdqa %ymm6,0x40(%rsp) */
	LONG $0x647ffdc5; WORD $0x6024	/* 1d4 vmovdqa %ymm4,0x60(%rsp) */
	LONG $0x187de2c4; BYTE $0x16	/* 1da vbroadcastss (%rsi),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xda	/* 1df vpmaddubsw %ymm2,%ymm1,%ymm3 */
	LONG $0x047de2c4; BYTE $0xd2	/* 1e4 vpmaddubsw %ymm2,%ymm0,%ymm2 */
	LONG $0x9c7ffdc5; LONG $0x00008024; BYTE $0x00	/* 1e9 vmovdqa %ymm3,0x80(%rsp) */
	LONG $0x947ffdc5; LONG $0x0000a024; BYTE $0x00	/* 1f2 vmovdqa %ymm2,0xa0(%rsp) */
	LONG $0x187de2c4; BYTE $0x11	/* 1fb vbroadcastss (%rcx),%ymm2 */
	LONG $0x047d62c4; BYTE $0xd2	/* 200 vpmaddubsw %ymm2,%ymm0,%ymm10 */
	LONG $0x0475e2c4; BYTE $0xca	/* 205 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x406ffec5; BYTE $0x60	/* 20a vmovdqu 0x60(%rax),%ymm0 */
	LONG $0x506ffec5; BYTE $0x40	/* 20f vmovdqu 0x40(%rax),%ymm2 */
	LONG $0x947f7dc5; LONG $0x0000e024; BYTE $0x00	/* 214 vmovdqa %ymm10,0xe0(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x0000c024; BYTE $0x00	/* 21d vmovdqa %ymm1,0xc0(%rsp) */
	LONG $0x187dc2c4; WORD $0x0448	/* 226 vbroadcastss 0x4(%r8),%ymm1 */
	LONG $0x047d62c4; BYTE $0xf1	/* 22c vpmaddubsw %ymm1,%ymm0,%ymm14 */
	LONG $0xb47f7dc5; LONG $0x00010024; BYTE $0x00	/* 231 vmovdqa %ymm14,0x100(%rsp) */
	LONG $0x046d62c4; BYTE $0xc1	/* 23a vpmaddubsw %ymm1,%ymm2,%ymm8 */
	LONG $0x187de2c4; WORD $0x044f	/* 23f vbroadcastss 0x4(%rdi),%ymm1 */
	LONG $0x046d62c4; BYTE $0xd9	/* 245 vpmaddubsw %ymm1,%ymm2,%ymm11 */
	LONG $0x047d62c4; BYTE $0xe9	/* 24a vpmaddubsw %ymm1,%ymm0,%ymm13 */
	LONG $0x9c7f7dc5; LONG $0x00012024; BYTE $0x00	/* 24f vmovdqa %ymm11,0x120(%rsp) */
	LONG $0xac7f7dc5; LONG $0x00014024; BYTE $0x00	/* 258 vmovdqa %ymm13,0x140(%rsp) */
	LONG $0x187de2c4; WORD $0x044e	/* 261 vbroadcastss 0x4(%rsi),%ymm1 */
	LONG $0x046d62c4; BYTE $0xf9	/* 267 vpmaddubsw %ymm1,%ymm2,%ymm15 */
	LONG $0x047d62c4; BYTE $0xc9	/* 26c vpmaddubsw %ymm1,%ymm0,%ymm9 */
	LONG $0xbc7f7dc5; LONG $0x00016024; BYTE $0x00	/* 271 vmovdqa %ymm15,0x160(%rsp) */
	LONG $0x8c7f7dc5; LONG $0x00018024; BYTE $0x00	/* 27a vmovdqa %ymm9,0x180(%rsp) */
	LONG $0x187de2c4; WORD $0x0449	/* 283 vbroadcastss 0x4(%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe1	/* 289 vpmaddubsw %ymm1,%ymm2,%ymm4 */
	LONG $0x047de2c4; BYTE $0xd1	/* 28e vpmaddubsw %ymm1,%ymm0,%ymm2 */
	LONG $0x886ffec5; LONG $0x00000080	/* 293 vmovdqu 0x80(%rax),%ymm1 */
	LONG $0x806ffec5; LONG $0x000000a0	/* 29b vmovdqu 0xa0(%rax),%ymm0 */
	LONG $0xa47ffdc5; LONG $0x0001a024; BYTE $0x00	/* 2a3 vmovdqa %ymm4,0x1a0(%rsp) */
	LONG $0x947ffdc5; LONG $0x0001c024; BYTE $0x00	/* 2ac vmovdqa %ymm2,0x1c0(%rsp) */
	LONG $0x187dc2c4; WORD $0x0850	/* 2b5 vbroadcastss 0x8(%r8),%ymm2 */
	LONG $0x047562c4; BYTE $0xda	/* 2bb vpmaddubsw %ymm2,%ymm1,%ymm11 */
	LONG $0x047d62c4; BYTE $0xea	/* 2c0 vpmaddubsw %ymm2,%ymm0,%ymm13 */
	LONG $0x9c7f7dc5; LONG $0x0001e024; BYTE $0x00	/* 2c5 vmovdqa %ymm11,0x1e0(%rsp) */
	LONG $0xac7f7dc5; LONG $0x00020024; BYTE $0x00	/* 2ce vmovdqa %ymm13,0x200(%rsp) */
	LONG $0x187de2c4; WORD $0x0857	/* 2d7 vbroadcastss 0x8(%rdi),%ymm2 */
	LONG $0x047562c4; BYTE $0xfa	/* 2dd vpmaddubsw %ymm2,%ymm1,%ymm15 */
	LONG $0x047d62c4; BYTE $0xca	/* 2e2 vpmaddubsw %ymm2,%ymm0,%ymm9 */
	LONG $0xbc7f7dc5; LONG $0x00022024; BYTE $0x00	/* 2e7 vmovdqa %ymm15,0x220(%rsp) */
	LONG $0x8c7f7dc5; LONG $0x00024024; BYTE $0x00	/* 2f0 vmovdqa %ymm9,0x240(%rsp) */
	LONG $0x187de2c4; WORD $0x0856	/* 2f9 vbroadcastss 0x8(%rsi),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xe2	/* 2ff vpmaddubsw %ymm2,%ymm1,%ymm4 */
	LONG $0x047de2c4; BYTE $0xda	/* 304 vpmaddubsw %ymm2,%ymm0,%ymm3 */
	LONG $0xa47ffdc5; LONG $0x00026024; BYTE $0x00	/* 309 vmovdqa %ymm4,0x260(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x00028024; BYTE $0x00	/* 312 vmovdqa %ymm3,0x280(%rsp) */
	LONG $0x187de2c4; WORD $0x0851	/* 31b vbroadcastss 0x8(%rcx),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xca	/* 321 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xd2	/* 326 vpmaddubsw %ymm2,%ymm0,%ymm2 */
	LONG $0x806ffec5; LONG $0x000000e0	/* 32b vmovdqu 0xe0(%rax),%ymm0 */
	LONG $0x8c7ffdc5; LONG $0x0002a024; BYTE $0x00	/* 333 vmovdqa %ymm1,0x2a0(%rsp) */
	LONG $0x886ffec5; LONG $0x000000c0	/* 33c vmovdqu 0xc0(%rax),%ymm1 */
	LONG $0x947ffdc5; LONG $0x0002c024; BYTE $0x00	/* 344 vmovdqa %ymm2,0x2c0(%rsp) */
	LONG $0x187dc2c4; WORD $0x0c50	/* 34d vbroadcastss 0xc(%r8),%ymm2 */
	LONG $0x047562c4; BYTE $0xd2	/* 353 vpmaddubsw %ymm2,%ymm1,%ymm10 */
	LONG $0x047d62c4; BYTE $0xda	/* 358 vpmaddubsw %ymm2,%ymm0,%ymm11 */
	LONG $0x947f7dc5; LONG $0x0002e024; BYTE $0x00	/* 35d vmovdqa %ymm10,0x2e0(%rsp) */
	LONG $0x9c7f7dc5; LONG $0x00030024; BYTE $0x00	/* 366 vmovdqa %ymm11,0x300(%rsp) */
	LONG $0x187de2c4; WORD $0x0c57	/* 36f vbroadcastss 0xc(%rdi),%ymm2 */
	LONG $0x047562c4; BYTE $0xea	/* 375 vpmaddubsw %ymm2,%ymm1,%ymm13 */
	LONG $0x047d62c4; BYTE $0xfa	/* 37a vpmaddubsw %ymm2,%ymm0,%ymm15 */
	LONG $0xac7f7dc5; LONG $0x00032024; BYTE $0x00	/* 37f vmovdqa %ymm13,0x320(%rsp) */
	LONG $0xbc7f7dc5; LONG $0x00034024; BYTE $0x00	/* 388 vmovdqa %ymm15,0x340(%rsp) */
	LONG $0x187de2c4; WORD $0x0c56	/* 391 vbroadcastss 0xc(%rsi),%ymm2 */
	LONG $0x047562c4; BYTE $0xca	/* 397 vpmaddubsw %ymm2,%ymm1,%ymm9 */
	LONG $0x047de2c4; BYTE $0xe2	/* 39c vpmaddubsw %ymm2,%ymm0,%ymm4 */
	LONG $0x8c7f7dc5; LONG $0x00036024; BYTE $0x00	/* 3a1 vmovdqa %ymm9,0x360(%rsp) */
	LONG $0xa47ffdc5; LONG $0x00038024; BYTE $0x00	/* 3aa vmovdqa %ymm4,0x380(%rsp) */
	LONG $0x187de2c4; WORD $0x0c51	/* 3b3 vbroadcastss 0xc(%rcx),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xca	/* 3b9 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xd2	/* 3be vpmaddubsw %ymm2,%ymm0,%ymm2 */
	LONG $0x806ffec5; LONG $0x00000120	/* 3c3 vmovdqu 0x120(%rax),%ymm0 */
	LONG $0x8c7ffdc5; LONG $0x0003a024; BYTE $0x00	/* 3cb vmovdqa %ymm1,0x3a0(%rsp) */
	LONG $0x886ffec5; LONG $0x00000100	/* 3d4 vmovdqu 0x100(%rax),%ymm1 */
	LONG $0x947ffdc5; LONG $0x0003c024; BYTE $0x00	/* 3dc vmovdqa %ymm2,0x3c0(%rsp) */
	LONG $0x187dc2c4; WORD $0x1050	/* 3e5 vbroadcastss 0x10(%r8),%ymm2 */
	LONG $0x047562c4; BYTE $0xd2	/* 3eb vpmaddubsw %ymm2,%ymm1,%ymm10 */
	LONG $0x047d62c4; BYTE $0xea	/* 3f0 vpmaddubsw %ymm2,%ymm0,%ymm13 */
	LONG $0x947f7dc5; LONG $0x0003e024; BYTE $0x00	/* 3f5 vmovdqa %ymm10,0x3e0(%rsp) */
	LONG $0xac7f7dc5; LONG $0x00040024; BYTE $0x00	/* 3fe vmovdqa %ymm13,0x400(%rsp) */
	LONG $0x187de2c4; WORD $0x1057	/* 407 vbroadcastss 0x10(%rdi),%ymm2 */
	LONG $0x047562c4; BYTE $0xfa	/* 40d vpmaddubsw %ymm2,%ymm1,%ymm15 */
	LONG $0x047d62c4; BYTE $0xca	/* 412 vpmaddubsw %ymm2,%ymm0,%ymm9 */
	LONG $0xbc7f7dc5; LONG $0x00042024; BYTE $0x00	/* 417 vmovdqa %ymm15,0x420(%rsp) */
	LONG $0x8c7f7dc5; LONG $0x00044024; BYTE $0x00	/* 420 vmovdqa %ymm9,0x440(%rsp) */
	LONG $0x187de2c4; WORD $0x1056	/* 429 vbroadcastss 0x10(%rsi),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xe2	/* 42f vpmaddubsw %ymm2,%ymm1,%ymm4 */
	LONG $0x047de2c4; BYTE $0xda	/* 434 vpmaddubsw %ymm2,%ymm0,%ymm3 */
	LONG $0xa47ffdc5; LONG $0x00046024; BYTE $0x00	/* 439 vmovdqa %ymm4,0x460(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x00048024; BYTE $0x00	/* 442 vmovdqa %ymm3,0x480(%rsp) */
	LONG $0x187de2c4; WORD $0x1051	/* 44b vbroadcastss 0x10(%rcx),%ymm2 */
	LONG $0x986ffec5; LONG $0x00000180	/* 451 vmovdqu 0x180(%rax),%ymm3 */
	LONG $0x0475e2c4; BYTE $0xca	/* 459 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x047de2c4; BYTE $0xd2	/* 45e vpmaddubsw %ymm2,%ymm0,%ymm2 */
	LONG $0x806ffec5; LONG $0x00000160	/* 463 vmovdqu 0x160(%rax),%ymm0 */
	LONG $0x8c7ffdc5; LONG $0x0004a024; BYTE $0x00	/* 46b vmovdqa %ymm1,0x4a0(%rsp) */
	LONG $0x886ffec5; LONG $0x00000140	/* 474 vmovdqu 0x140(%rax),%ymm1 */
	LONG $0x947ffdc5; LONG $0x0004c024; BYTE $0x00	/* 47c vmovdqa %ymm2,0x4c0(%rsp) */
	LONG $0x187dc2c4; WORD $0x1478	/* 485 vbroadcastss 0x14(%r8),%ymm7 */
	LONG $0x187de2c4; WORD $0x1457	/* 48b vbroadcastss 0x14(%rdi),%ymm2 */
	LONG $0x047562c4; BYTE $0xea	/* 491 vpmaddubsw %ymm2,%ymm1,%ymm13 */
	LONG $0x047d62c4; BYTE $0xd2	/* 496 vpmaddubsw %ymm2,%ymm0,%ymm10 */
	LONG $0x02400548; WORD $0x0000	/* 49b add $0x240,%rax */
	LONG $0x20c08349	/* 4a1 add $0x20,%r8 */
	LONG $0x047562c4; BYTE $0xf7	/* 4a5 vpmaddubsw %ymm7,%ymm1,%ymm14 */
	LONG $0x20c78348	/* 4aa add $0x20,%rdi */
	LONG $0x20c68348	/* 4ae add $0x20,%rsi */
	LONG $0x20c18348	/* 4b2 add $0x20,%rcx */
	LONG $0xac7f7dc5; LONG $0x0004e024; BYTE $0x00	/* 4b6 vmovdqa %ymm13,0x4e0(%rsp) */
	LONG $0x047de2c4; BYTE $0xff	/* 4bf vpmaddubsw %ymm7,%ymm0,%ymm7 */
	LONG $0x947f7dc5; LONG $0x00050024; BYTE $0x00	/* 4c4 vmovdqa %ymm10,0x500(%rsp) */
	LONG $0x187de2c4; WORD $0xf456	/* 4cd vbroadcastss -0xc(%rsi),%ymm2 */
	LONG $0x047562c4; BYTE $0xfa	/* 4d3 vpmaddubsw %ymm2,%ymm1,%ymm15 */
	LONG $0x047d62c4; BYTE $0xca	/* 4d8 vpmaddubsw %ymm2,%ymm0,%ymm9 */
	LONG $0xbc7f7dc5; LONG $0x00052024; BYTE $0x00	/* 4dd vmovdqa %ymm15,0x520(%rsp) */
	LONG $0x8c7f7dc5; LONG $0x00054024; BYTE $0x00	/* 4e6 vmovdqa %ymm9,0x540(%rsp) */
	LONG $0x187de2c4; WORD $0xf451	/* 4ef vbroadcastss -0xc(%rcx),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xe2	/* 4f5 vpmaddubsw %ymm2,%ymm1,%ymm4 */
	LONG $0x047de2c4; BYTE $0xca	/* 4fa vpmaddubsw %ymm2,%ymm0,%ymm1 */
	LONG $0x806ffec5; LONG $0xffffff60	/* 4ff vmovdqu -0xa0(%rax),%ymm0 */
	LONG $0xa47ffdc5; LONG $0x00056024; BYTE $0x00	/* 507 vmovdqa %ymm4,0x560(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00058024; BYTE $0x00	/* 510 vmovdqa %ymm1,0x580(%rsp) */
	LONG $0x187de2c4; WORD $0xf84f	/* 519 vbroadcastss -0x8(%rdi),%ymm1 */
	LONG $0x187dc2c4; WORD $0xf850	/* 51f vbroadcastss -0x8(%r8),%ymm2 */
	LONG $0x046562c4; BYTE $0xd1	/* 525 vpmaddubsw %ymm1,%ymm3,%ymm10 */
	LONG $0x947f7dc5; LONG $0x0005a024; BYTE $0x00	/* 52a vmovdqa %ymm10,0x5a0(%rsp) */
	LONG $0x187de2c4; WORD $0xf866	/* 533 vbroadcastss -0x8(%rsi),%ymm4 */
	LONG $0x046562c4; BYTE $0xd4	/* 539 vpmaddubsw %ymm4,%ymm3,%ymm10 */
	LONG $0x047d62c4; BYTE $0xfc	/* 53e vpmaddubsw %ymm4,%ymm0,%ymm15 */
	LONG $0x947f7dc5; LONG $0x0005c024; BYTE $0x00	/* 543 vmovdqa %ymm10,0x5c0(%rsp) */
	LONG $0x047de2c4; BYTE $0xc9	/* 54c vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xbc7f7dc5; LONG $0x0005e024; BYTE $0x00	/* 551 vmovdqa %ymm15,0x5e0(%rsp) */
	LONG $0x187de2c4; WORD $0xf861	/* 55a vbroadcastss -0x8(%rcx),%ymm4 */
	LONG $0x046562c4; BYTE $0xca	/* 560 vpmaddubsw %ymm2,%ymm3,%ymm9 */
	LONG $0x0465e2c4; BYTE $0xec	/* 565 vpmaddubsw %ymm4,%ymm3,%ymm5 */
	LONG $0x586ffec5; BYTE $0x80	/* 56a vmovdqu -0x80(%rax),%ymm3 */
	LONG $0xac7ffdc5; LONG $0x00060024; BYTE $0x00	/* 56f vmovdqa %ymm5,0x600(%rsp) */
	LONG $0x047de2c4; BYTE $0xd2	/* 578 vpmaddubsw %ymm2,%ymm0,%ymm2 */
	LONG $0x047de2c4; BYTE $0xc4	/* 57d vpmaddubsw %ymm4,%ymm0,%ymm0 */
	LONG $0x847ffdc5; LONG $0x00062024; BYTE $0x00	/* 582 vmovdqa %ymm0,0x620(%rsp) */
	LONG $0x406ffec5; BYTE $0xa0	/* 58b vmovdqu -0x60(%rax),%ymm0 */
	LONG $0x187dc2c4; WORD $0xfc70	/* 590 vbroadcastss -0x4(%r8),%ymm6 */
	LONG $0x187de2c4; WORD $0xfc6f	/* 596 vbroadcastss -0x4(%rdi),%ymm5 */
	LONG $0x187de2c4; WORD $0xfc66	/* 59c vbroadcastss -0x4(%rsi),%ymm4 */
	LONG $0x187d62c4; WORD $0xfc79	/* 5a2 vbroadcastss -0x4(%rcx),%ymm15 */
	LONG $0x046562c4; BYTE $0xee	/* 5a8 vpmaddubsw %ymm6,%ymm3,%ymm13 */
	LONG $0x047de2c4; BYTE $0xf6	/* 5ad vpmaddubsw %ymm6,%ymm0,%ymm6 */
	LONG $0x24948b4c; LONG $0x00000668	/* 5b2 mov 0x668(%rsp),%r10 */
	LONG $0x046562c4; BYTE $0xdd	/* 5ba vpmaddubsw %ymm5,%ymm3,%ymm11 */
	LONG $0x046562c4; BYTE $0xd4	/* 5bf vpmaddubsw %ymm4,%ymm3,%ymm10 */
	LONG $0x0cbf0f45; BYTE $0x16	/* 5c4 movswl (%r14,%rdx,1),%r9d */
	LONG $0x047de2c4; BYTE $0xed	/* 5c9 vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0x047de2c4; BYTE $0xe4	/* 5ce vpmaddubsw %ymm4,%ymm0,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 5d3 vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0x047d42c4; BYTE $0xff	/* 5d8 vpmaddubsw %ymm15,%ymm0,%ymm15 */
	LONG $0x04fdbdc5; BYTE $0x24	/* 5dd vpaddw (%rsp),%ymm8,%ymm0 */
	LONG $0xfd3541c4; BYTE $0xcd	/* 5e2 vpaddw %ymm13,%ymm9,%ymm9 */
	LONG $0x9c7ffdc5; LONG $0x00064024; BYTE $0x00	/* 5e7 vmovdqa %ymm3,0x640(%rsp) */
	LONG $0x187da2c4; WORD $0x121c	/* 5f0 vbroadcastss (%rdx,%r10,1),%ymm3 */
	LONG $0x54bf0f45; WORD $0x0216	/* 5f6 movswl 0x2(%r14,%rdx,1),%r10d */
	LONG $0xd6fdedc5	/* 5fc vpaddw %ymm6,%ymm2,%ymm2 */
	LONG $0xcdfdf5c5	/* 600 vpaddw %ymm5,%ymm1,%ymm1 */
	LONG $0x846f7dc5; LONG $0x00032024; BYTE $0x00	/* 604 vmovdqa 0x320(%rsp),%ymm8 */
	LONG $0xb4fd0dc5; LONG $0x0003e024; BYTE $0x00	/* 60d vpaddw 0x3e0(%rsp),%ymm14,%ymm14 */
	LONG $0x047ffdc5; BYTE $0x24	/* 616 vmovdqa %ymm0,(%rsp) */
	LONG $0x846ffdc5; LONG $0x0002e024; BYTE $0x00	/* 61b vmovdqa 0x2e0(%rsp),%ymm0 */
	LONG $0x84fdfdc5; LONG $0x0001e024; BYTE $0x00	/* 624 vpaddw 0x1e0(%rsp),%ymm0,%ymm0 */
	LONG $0x04fdfdc5; BYTE $0x24	/* 62d vpaddw (%rsp),%ymm0,%ymm0 */
	WORD $0x0145; BYTE $0xd1	/* 632 add %r10d,%r9d */
	WORD $0x8949; BYTE $0xda	/* 635 mov %rbx,%r10 */
	LONG $0x03e1c141	/* 638 shl $0x3,%r9d */
	LONG $0x03e28341	/* 63c and $0x3,%r10d */
	LONG $0x01c38348	/* 640 add $0x1,%rbx */
	LONG $0xfd7dc1c4; BYTE $0xc6	/* 644 vpaddw %ymm14,%ymm0,%ymm0 */
	LONG $0x6e7941c4; BYTE $0xe9	/* 649 vmovd %r9d,%xmm13 */
	LONG $0x06e2c149	/* 64e shl $0x6,%r10 */
	LONG $0xb46f7dc5; LONG $0x00010024; BYTE $0x00	/* 652 vmovdqa 0x100(%rsp),%ymm14 */
	LONG $0xfd7dc1c4; BYTE $0xc1	/* 65b vpaddw %ymm9,%ymm0,%ymm0 */
	LONG $0x485964c5; BYTE $0xc0	/* 660 vmulps -0x40(%rax),%ymm3,%ymm9 */
	LONG $0x587d42c4; BYTE $0xed	/* 665 vpbroadcastd %xmm13,%ymm13 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 66a vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0x133c8d4f	/* 66f lea (%r11,%r10,1),%r15 */
	LONG $0xbcfdc5c5; LONG $0x00040024; BYTE $0x00	/* 673 vpaddw 0x400(%rsp),%ymm7,%ymm7 */
	LONG $0xfa7dc1c4; BYTE $0xc5	/* 67c vpsubd %ymm13,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* 681 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xc85934c5	/* 685 vmulps %ymm0,%ymm9,%ymm9 */
	LONG $0x846ffdc5; LONG $0x00030024; BYTE $0x00	/* 689 vmovdqa 0x300(%rsp),%ymm0 */
	LONG $0x84fdfdc5; LONG $0x00020024; BYTE $0x00	/* 692 vpaddw 0x200(%rsp),%ymm0,%ymm0 */
	LONG $0x583441c4; BYTE $0x0f	/* 69b vaddps (%r15),%ymm9,%ymm9 */
	LONG $0x117c41c4; BYTE $0x0f	/* 6a0 vmovups %ymm9,(%r15) */
	LONG $0x4cfd0dc5; WORD $0x2024	/* 6a5 vpaddw 0x20(%rsp),%ymm14,%ymm9 */
	LONG $0x5859e4c5; BYTE $0xe0	/* 6ab vmulps -0x20(%rax),%ymm3,%ymm3 */
	LONG $0xc0fdb5c5	/* 6b0 vpaddw %ymm0,%ymm9,%ymm0 */
	LONG $0xc7fdfdc5	/* 6b4 vpaddw %ymm7,%ymm0,%ymm0 */
	LONG $0xc2fdfdc5	/* 6b8 vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 6bc vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0xfa7dc1c4; BYTE $0xc5	/* 6c1 vpsubd %ymm13,%ymm0,%ymm0 */
	LONG $0xac6f7dc5; LONG $0x0004e024; BYTE $0x00	/* 6c6 vmovdqa 0x4e0(%rsp),%ymm13 */
	LONG $0xc05bfcc5	/* 6cf vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xd859e4c5	/* 6d3 vmulps %ymm0,%ymm3,%ymm3 */
	LONG $0x846ffdc5; LONG $0x00012024; BYTE $0x00	/* 6d7 vmovdqa 0x120(%rsp),%ymm0 */
	LONG $0x44fdfdc5; WORD $0x4024	/* 6e0 vpaddw 0x40(%rsp),%ymm0,%ymm0 */
	LONG $0x5864c1c4; WORD $0x205f	/* 6e6 vaddps 0x20(%r15),%ymm3,%ymm3 */
	LONG $0x117cc1c4; WORD $0x205f	/* 6ec vmovups %ymm3,0x20(%r15) */
	LONG $0x24bc8b4c; LONG $0x00000670	/* 6f2 mov 0x670(%rsp),%r15 */
	LONG $0x9cfdbdc5; LONG $0x00022024; BYTE $0x00	/* 6fa vpaddw 0x220(%rsp),%ymm8,%ymm3 */
	LONG $0x4cbf0f44; WORD $0x0015	/* 703 movswl 0x0(%rbp,%rdx,1),%r9d */
	LONG $0x187da2c4; WORD $0x3a14	/* 709 vbroadcastss (%rdx,%r15,1),%ymm2 */
	LONG $0x7cbf0f44; WORD $0x0215	/* 70f movswl 0x2(%rbp,%rdx,1),%r15d */
	LONG $0xc3fdfdc5	/* 715 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x9cfd95c5; LONG $0x00042024; BYTE $0x00	/* 719 vpaddw 0x420(%rsp),%ymm13,%ymm3 */
	LONG $0x7059ecc5; BYTE $0xc0	/* 722 vmulps -0x40(%rax),%ymm2,%ymm6 */
	LONG $0x84fd25c5; LONG $0x0005a024; BYTE $0x00	/* 727 vpaddw 0x5a0(%rsp),%ymm11,%ymm8 */
	WORD $0x0145; BYTE $0xf9	/* 730 add %r15d,%r9d */
	LONG $0x13bc8d4f; LONG $0x00000100	/* 733 lea 0x100(%r11,%r10,1),%r15 */
	LONG $0x9c6f7dc5; LONG $0x00034024; BYTE $0x00	/* 73b vmovdqa 0x340(%rsp),%ymm11 */
	LONG $0x03e1c141	/* 744 shl $0x3,%r9d */
	LONG $0xc3fdfdc5	/* 748 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0xac6f7dc5; LONG $0x00050024; BYTE $0x00	/* 74c vmovdqa 0x500(%rsp),%ymm13 */
	LONG $0xbc6ffdc5; LONG $0x00016024; BYTE $0x00	/* 755 vmovdqa 0x160(%rsp),%ymm7 */
	LONG $0x6e79c1c4; BYTE $0xd9	/* 75e vmovd %r9d,%xmm3 */
	LONG $0xfd7dc1c4; BYTE $0xc0	/* 763 vpaddw %ymm8,%ymm0,%ymm0 */
	LONG $0xb46f7dc5; LONG $0x00036024; BYTE $0x00	/* 768 vmovdqa 0x360(%rsp),%ymm14 */
	LONG $0x587de2c4; BYTE $0xdb	/* 771 vpbroadcastd %xmm3,%ymm3 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 776 vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0xc3fafdc5	/* 77b vpsubd %ymm3,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* 77f vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xf059ccc5	/* 783 vmulps %ymm0,%ymm6,%ymm6 */
	LONG $0x584cc1c4; BYTE $0x37	/* 787 vaddps (%r15),%ymm6,%ymm6 */
	LONG $0x117cc1c4; BYTE $0x37	/* 78c vmovups %ymm6,(%r15) */
	LONG $0x5059ecc5; BYTE $0xe0	/* 791 vmulps -0x20(%rax),%ymm2,%ymm2 */
	LONG $0xb46ffdc5; LONG $0x00014024; BYTE $0x00	/* 796 vmovdqa 0x140(%rsp),%ymm6 */
	LONG $0x44fdcdc5; WORD $0x6024	/* 79f vpaddw 0x60(%rsp),%ymm6,%ymm0 */
	LONG $0xb4fda5c5; LONG $0x00024024; BYTE $0x00	/* 7a5 vpaddw 0x240(%rsp),%ymm11,%ymm6 */
	LONG $0x9c6f7dc5; LONG $0x00052024; BYTE $0x00	/* 7ae vmovdqa 0x520(%rsp),%ymm11 */
	LONG $0xc6fdfdc5	/* 7b7 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xb4fd95c5; LONG $0x00044024; BYTE $0x00	/* 7bb vpaddw 0x440(%rsp),%ymm13,%ymm6 */
	LONG $0xc6fdfdc5	/* 7c4 vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xb46ffdc5; LONG $0x00038024; BYTE $0x00	/* 7c8 vmovdqa 0x380(%rsp),%ymm6 */
	LONG $0xc1fdfdc5	/* 7d1 vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 7d5 vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0xc3fafdc5	/* 7da vpsubd %ymm3,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* 7de vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xd059ecc5	/* 7e2 vmulps %ymm0,%ymm2,%ymm2 */
	LONG $0x84fdc5c5; LONG $0x00008024; BYTE $0x00	/* 7e6 vpaddw 0x80(%rsp),%ymm7,%ymm0 */
	LONG $0xbc6ffdc5; LONG $0x00018024; BYTE $0x00	/* 7ef vmovdqa 0x180(%rsp),%ymm7 */
	LONG $0x586cc1c4; WORD $0x2057	/* 7f8 vaddps 0x20(%r15),%ymm2,%ymm2 */
	LONG $0x117cc1c4; WORD $0x2057	/* 7fe vmovups %ymm2,0x20(%r15) */
	LONG $0x24bc8b4c; LONG $0x00000678	/* 804 mov 0x678(%rsp),%r15 */
	LONG $0x0cbf0f45; BYTE $0x14	/* 80c movswl (%r12,%rdx,1),%r9d */
	LONG $0x94fd8dc5; LONG $0x00026024; BYTE $0x00	/* 811 vpaddw 0x260(%rsp),%ymm14,%ymm2 */
	LONG $0x187da2c4; WORD $0x3a0c	/* 81a vbroadcastss (%rdx,%r15,1),%ymm1 */
	LONG $0x7cbf0f45; WORD $0x0214	/* 820 movswl 0x2(%r12,%rdx,1),%r15d */
	LONG $0xc2fdfdc5	/* 826 vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0x5859f4c5; BYTE $0xc0	/* 82a vmulps -0x40(%rax),%ymm1,%ymm3 */
	LONG $0x94fda5c5; LONG $0x00046024; BYTE $0x00	/* 82f vpaddw 0x460(%rsp),%ymm11,%ymm2 */
	WORD $0x0145; BYTE $0xf9	/* 838 add %r15d,%r9d */
	LONG $0x13bc8d4f; LONG $0x00000200	/* 83b lea 0x200(%r11,%r10,1),%r15 */
	LONG $0x13948d4f; LONG $0x00000300	/* 843 lea 0x300(%r11,%r10,1),%r10 */
	LONG $0xc2fdfdc5	/* 84b vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0x03e1c141	/* 84f shl $0x3,%r9d */
	LONG $0x94fdadc5; LONG $0x0005c024; BYTE $0x00	/* 853 vpaddw 0x5c0(%rsp),%ymm10,%ymm2 */
	LONG $0xc2fdfdc5	/* 85c vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0x6e79c1c4; BYTE $0xd1	/* 860 vmovd %r9d,%xmm2 */
	LONG $0x587de2c4; BYTE $0xd2	/* 865 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 86a vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0xc2fafdc5	/* 86f vpsubd %ymm2,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* 873 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xd859e4c5	/* 877 vmulps %ymm0,%ymm3,%ymm3 */
	LONG $0x84fdc5c5; LONG $0x0000a024; BYTE $0x00	/* 87b vpaddw 0xa0(%rsp),%ymm7,%ymm0 */
	LONG $0x5864c1c4; BYTE $0x1f	/* 884 vaddps (%r15),%ymm3,%ymm3 */
	LONG $0x117cc1c4; BYTE $0x1f	/* 889 vmovups %ymm3,(%r15) */
	LONG $0x9cfdcdc5; LONG $0x00028024; BYTE $0x00	/* 88e vpaddw 0x280(%rsp),%ymm6,%ymm3 */
	LONG $0xb46f7dc5; LONG $0x00054024; BYTE $0x00	/* 897 vmovdqa 0x540(%rsp),%ymm14 */
	LONG $0x4859f4c5; BYTE $0xe0	/* 8a0 vmulps -0x20(%rax),%ymm1,%ymm1 */
	LONG $0x248c8b4c; LONG $0x00000680	/* 8a5 mov 0x680(%rsp),%r9 */
	LONG $0xac6ffdc5; LONG $0x0001a024; BYTE $0x00	/* 8ad vmovdqa 0x1a0(%rsp),%ymm5 */
	LONG $0xc3fdfdc5	/* 8b6 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x9cfd8dc5; LONG $0x00048024; BYTE $0x00	/* 8ba vpaddw 0x480(%rsp),%ymm14,%ymm3 */
	LONG $0xb46ffdc5; LONG $0x0003a024; BYTE $0x00	/* 8c3 vmovdqa 0x3a0(%rsp),%ymm6 */
	LONG $0xbc6ffdc5; LONG $0x0003c024; BYTE $0x00	/* 8cc vmovdqa 0x3c0(%rsp),%ymm7 */
	LONG $0xc3fdfdc5	/* 8d5 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x9cfdddc5; LONG $0x0005e024; BYTE $0x00	/* 8d9 vpaddw 0x5e0(%rsp),%ymm4,%ymm3 */
	LONG $0xa46ffdc5; LONG $0x00056024; BYTE $0x00	/* 8e2 vmovdqa 0x560(%rsp),%ymm4 */
	LONG $0xc3fdfdc5	/* 8eb vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xc4	/* 8ef vpmaddwd %ymm12,%ymm0,%ymm0 */
	LONG $0xc2fafdc5	/* 8f4 vpsubd %ymm2,%ymm0,%ymm0 */
	LONG $0x94fdcdc5; LONG $0x0002a024; BYTE $0x00	/* 8f8 vpaddw 0x2a0(%rsp),%ymm6,%ymm2 */
	LONG $0xc05bfcc5	/* 901 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xc859f4c5	/* 905 vmulps %ymm0,%ymm1,%ymm1 */
	LONG $0x5874c1c4; WORD $0x204f	/* 909 vaddps 0x20(%r15),%ymm1,%ymm1 */
	LONG $0x117cc1c4; WORD $0x204f	/* 90f vmovups %ymm1,0x20(%r15) */
	LONG $0x187da2c4; WORD $0x0a04	/* 915 vbroadcastss (%rdx,%r9,1),%ymm0 */
	LONG $0x8cfdd5c5; LONG $0x0000c024; BYTE $0x00	/* 91b vpaddw 0xc0(%rsp),%ymm5,%ymm1 */
	LONG $0x4cbf0f45; WORD $0x0015	/* 924 movswl 0x0(%r13,%rdx,1),%r9d */
	LONG $0x7cbf0f45; WORD $0x0215	/* 92a movswl 0x2(%r13,%rdx,1),%r15d */
	LONG $0xcafdf5c5	/* 930 vpaddw %ymm2,%ymm1,%ymm1 */
	LONG $0x5859fcc5; BYTE $0xc0	/* 934 vmulps -0x40(%rax),%ymm0,%ymm3 */
	LONG $0x94fdddc5; LONG $0x0004a024; BYTE $0x00	/* 939 vpaddw 0x4a0(%rsp),%ymm4,%ymm2 */
	LONG $0xa46ffdc5; LONG $0x00064024; BYTE $0x00	/* 942 vmovdqa 0x640(%rsp),%ymm4 */
	WORD $0x0145; BYTE $0xf9	/* 94b add %r15d,%r9d */
	LONG $0xac6ffdc5; LONG $0x0001c024; BYTE $0x00	/* 94e vmovdqa 0x1c0(%rsp),%ymm5 */
	LONG $0xcafdf5c5	/* 957 vpaddw %ymm2,%ymm1,%ymm1 */
	LONG $0x03e1c141	/* 95b shl $0x3,%r9d */
	LONG $0x94fdddc5; LONG $0x00060024; BYTE $0x00	/* 95f vpaddw 0x600(%rsp),%ymm4,%ymm2 */
	LONG $0xcafdf5c5	/* 968 vpaddw %ymm2,%ymm1,%ymm1 */
	LONG $0x6e79c1c4; BYTE $0xd1	/* 96c vmovd %r9d,%xmm2 */
	LONG $0x587de2c4; BYTE $0xd2	/* 971 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xf575c1c4; BYTE $0xcc	/* 976 vpmaddwd %ymm12,%ymm1,%ymm1 */
	LONG $0xcafaf5c5	/* 97b vpsubd %ymm2,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* 97f vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc959e4c5	/* 983 vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x9cfdc5c5; LONG $0x0002c024; BYTE $0x00	/* 987 vpaddw 0x2c0(%rsp),%ymm7,%ymm3 */
	LONG $0xbc6ffdc5; LONG $0x00058024; BYTE $0x00	/* 990 vmovdqa 0x580(%rsp),%ymm7 */
	LONG $0x5874c1c4; BYTE $0x0a	/* 999 vaddps (%r10),%ymm1,%ymm1 */
	LONG $0x117cc1c4; BYTE $0x0a	/* 99e vmovups %ymm1,(%r10) */
	LONG $0x4059fcc5; BYTE $0xe0	/* 9a3 vmulps -0x20(%rax),%ymm0,%ymm0 */
	LONG $0x04c28348	/* 9a8 add $0x4,%rdx */
	LONG $0x8cfdd5c5; LONG $0x0000e024; BYTE $0x00	/* 9ac vpaddw 0xe0(%rsp),%ymm5,%ymm1 */
	LONG $0xcbfdf5c5	/* 9b5 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9cfdc5c5; LONG $0x0004c024; BYTE $0x00	/* 9b9 vpaddw 0x4c0(%rsp),%ymm7,%ymm3 */
	LONG $0xcbfdf5c5	/* 9c2 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9cfd85c5; LONG $0x00062024; BYTE $0x00	/* 9c6 vpaddw 0x620(%rsp),%ymm15,%ymm3 */
	LONG $0xcbfdf5c5	/* 9cf vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0xf575c1c4; BYTE $0xcc	/* 9d3 vpmaddwd %ymm12,%ymm1,%ymm1 */
	LONG $0xcafaf5c5	/* 9d8 vpsubd %ymm2,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* 9dc vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 9e0 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; WORD $0x2042	/* 9e4 vaddps 0x20(%r10),%ymm0,%ymm0 */
	LONG $0x117cc1c4; WORD $0x2042	/* 9ea vmovups %ymm0,0x20(%r10) */
	LONG $0x24948b4c; LONG $0x00000688	/* 9f0 mov 0x688(%rsp),%r10 */
	WORD $0x394c; BYTE $0xd3	/* 9f8 cmp %r10,%rbx */
	LONG $0xf79b850f; WORD $0xffff	/* 9fb jne 19c */
	LONG $0x248c8b4c; LONG $0x00000698	/* a01 mov 0x698(%rsp),%r9 */
	LONG $0x24bc8b4c; LONG $0x000006a0	/* a09 mov 0x6a0(%rsp),%r15 */
	LONG $0x24948b4c; LONG $0x000006a8	/* a11 mov 0x6a8(%rsp),%r10 */
	LONG $0x24ac8348; LONG $0x00000690; BYTE $0x04	/* a19 subq $0x4,0x690(%rsp) */
	WORD $0x014c; BYTE $0xd5	/* a22 add %r10,%rbp */
	WORD $0x014d; BYTE $0xd4	/* a25 add %r10,%r12 */
	LONG $0x24848b48; LONG $0x000006c0	/* a28 mov 0x6c0(%rsp),%rax */
	LONG $0x24bc014c; LONG $0x00000668	/* a30 add %r15,0x668(%rsp) */
	LONG $0x00c38149; WORD $0x0004; BYTE $0x00	/* a38 add $0x400,%r11 */
	WORD $0x014d; BYTE $0xd5	/* a3f add %r10,%r13 */
	WORD $0x0149; BYTE $0xc1	/* a42 add %rax,%r9 */
	LONG $0x24848b48; LONG $0x00000690	/* a45 mov 0x690(%rsp),%rax */
	LONG $0x24bc014c; LONG $0x00000670	/* a4d add %r15,0x670(%rsp) */
	LONG $0x24bc014c; LONG $0x00000678	/* a55 add %r15,0x678(%rsp) */
	LONG $0x24bc014c; LONG $0x00000680	/* a5d add %r15,0x680(%rsp) */
	LONG $0x03f88348	/* a65 cmp $0x3,%rax */
	LONG $0xf6bf8f0f; WORD $0xffff	/* a69 jg 12e */
	LONG $0x24848b4c; LONG $0x00000760	/* a6f mov 0x760(%rsp),%r8 */
	LONG $0x249c8b4c; LONG $0x000006c0	/* a77 mov 0x6c0(%rsp),%r11 */
	LONG $0x248c8b48; LONG $0x000006f0	/* a7f mov 0x6f0(%rsp),%rcx */
	LONG $0x24b48b48; LONG $0x000006f8	/* a87 mov 0x6f8(%rsp),%rsi */
	LONG $0xfc488d4d	/* a8f lea -0x4(%r8),%r9 */
	LONG $0x24b48b4c; LONG $0x00000748	/* a93 mov 0x748(%rsp),%r14 */
	LONG $0x24848b48; LONG $0x00000758	/* a9b mov 0x758(%rsp),%rax */
	WORD $0x894d; BYTE $0xc8	/* aa3 mov %r9,%r8 */
	LONG $0x24bc8b48; LONG $0x00000740	/* aa6 mov 0x740(%rsp),%rdi */
	LONG $0x249c8b48; LONG $0x00000750	/* aae mov 0x750(%rsp),%rbx */
	LONG $0x02e8c149	/* ab6 shr $0x2,%r8 */
	LONG $0x01508d49	/* aba lea 0x1(%r8),%rdx */
	WORD $0xf749; BYTE $0xd8	/* abe neg %r8 */
	LONG $0xdaaf0f4c	/* ac1 imul %rdx,%r11 */
	LONG $0x81048d4f	/* ac5 lea (%r9,%r8,4),%r8 */
	LONG $0xfaaf0f4c	/* ac9 imul %rdx,%r15 */
	LONG $0xd2af0f4c	/* acd imul %rdx,%r10 */
	LONG $0x0ae2c148	/* ad1 shl $0xa,%rdx */
	WORD $0x014c; BYTE $0xd9	/* ad5 add %r11,%rcx */
	WORD $0x0148; BYTE $0xd0	/* ad8 add %rdx,%rax */
	WORD $0x014c; BYTE $0xfe	/* adb add %r15,%rsi */
	WORD $0x014d; BYTE $0xd6	/* ade add %r10,%r14 */
	WORD $0x854d; BYTE $0xc0	/* ae1 test %r8,%r8 */
	LONG $0x02668e0f; WORD $0x0000	/* ae4 jle d50 */
	LONG $0x1b2c8d4c	/* aea lea (%rbx,%rbx,1),%r13 */
	WORD $0x8948; BYTE $0xf3	/* aee mov %rsi,%rbx */
	LONG $0x24b48b48; LONG $0x000006d0	/* af1 mov 0x6d0(%rsp),%rsi */
	LONG $0x08e0c149	/* af9 shl $0x8,%r8 */
	LONG $0xbd248d4c; LONG $0x00000000	/* afd lea 0x0(,%rdi,4),%r12 */
	LONG $0x248c8b4c; LONG $0x000006b8	/* b05 mov 0x6b8(%rsp),%r9 */
	WORD $0x8948; BYTE $0xcf	/* b0d mov %rcx,%rdi */
	WORD $0x0149; BYTE $0xc0	/* b10 add %rax,%r8 */
	WORD $0x8948; BYTE $0xf2	/* b13 mov %rsi,%rdx */
	LONG $0x2464894c; BYTE $0x60	/* b16 mov %r12,0x60(%rsp) */
	LONG $0x24bc8b4c; LONG $0x000006d8	/* b1b mov 0x6d8(%rsp),%r15 */
	WORD $0x8948; BYTE $0xf1	/* b23 mov %rsi,%rcx */
	WORD $0xf748; BYTE $0xda	/* b26 neg %rdx */
	LONG $0x312c8d49	/* b29 lea (%r9,%rsi,1),%rbp */
	LONG $0x961c8d4d	/* b2d lea (%r14,%rdx,4),%r11 */
	LONG $0x000001ba; BYTE $0x00	/* b31 mov $0x1,%edx */
	LONG $0xea6ef9c5	/* b36 vmovd %edx,%xmm5 */
	LONG $0x797de2c4; BYTE $0xed	/* b3a vpbroadcastw %xmm5,%ymm5 */
	LONG $0x6c7ffdc5; WORD $0x2024	/* b3f vmovdqa %ymm5,0x20(%rsp) */
	WORD $0x854d; BYTE $0xc9	/* b45 test %r9,%r9 */
	LONG $0x01e58e0f; WORD $0x0000	/* b48 jle d33 */
	LONG $0x245c8948; BYTE $0x40	/* b4e mov %rbx,0x40(%rsp) */
	WORD $0x8948; BYTE $0xfe	/* b53 mov %rdi,%rsi */
	WORD $0x8949; BYTE $0xca	/* b56 mov %rcx,%r10 */
	WORD $0x8949; BYTE $0xde	/* b59 mov %rbx,%r14 */
	LONG $0x24948b48; LONG $0x000006b0	/* b5c mov 0x6b0(%rsp),%rdx */
	LONG $0x187de2c4; BYTE $0x0e	/* b64 vbroadcastss (%rsi),%ymm1 */
	LONG $0x187de2c4; WORD $0x0456	/* b69 vbroadcastss 0x4(%rsi),%ymm2 */
	LONG $0x04c68349	/* b6f add $0x4,%r14 */
	LONG $0x40c28148; WORD $0x0002; BYTE $0x00	/* b73 add $0x240,%rdx */
	LONG $0xb26f7ec5; LONG $0xfffffdc0	/* b7a vmovdqu -0x240(%rdx),%ymm14 */
	LONG $0x826ffec5; LONG $0xfffffde0	/* b82 vmovdqu -0x220(%rdx),%ymm0 */
	LONG $0x20c68348	/* b8a add $0x20,%rsi */
	LONG $0x926f7ec5; LONG $0xfffffe20	/* b8e vmovdqu -0x1e0(%rdx),%ymm10 */
	LONG $0xb26ffec5; LONG $0xfffffe40	/* b96 vmovdqu -0x1c0(%rdx),%ymm6 */
	LONG $0x9a6ffec5; LONG $0xfffffe60	/* b9e vmovdqu -0x1a0(%rdx),%ymm3 */
	LONG $0xaa6f7ec5; LONG $0xfffffe80	/* ba6 vmovdqu -0x180(%rdx),%ymm13 */
	LONG $0x040d62c4; BYTE $0xf1	/* bae vpmaddubsw %ymm1,%ymm14,%ymm14 */
	LONG $0x047de2c4; BYTE $0xc1	/* bb3 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x8a6ffec5; LONG $0xfffffe00	/* bb8 vmovdqu -0x200(%rdx),%ymm1 */
	LONG $0x187de2c4; WORD $0xf066	/* bc0 vbroadcastss -0x10(%rsi),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xca	/* bc6 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x042d62c4; BYTE $0xd2	/* bcb vpmaddubsw %ymm2,%ymm10,%ymm10 */
	LONG $0x187de2c4; WORD $0xe856	/* bd0 vbroadcastss -0x18(%rsi),%ymm2 */
	LONG $0x5cbf0f43; WORD $0x0293	/* bd6 movswl 0x2(%r11,%r10,4),%ebx */
	LONG $0x044de2c4; BYTE $0xf2	/* bdc vpmaddubsw %ymm2,%ymm6,%ymm6 */
	LONG $0x0465e2c4; BYTE $0xda	/* be1 vpmaddubsw %ymm2,%ymm3,%ymm3 */
	LONG $0x187de2c4; WORD $0xec56	/* be6 vbroadcastss -0x14(%rsi),%ymm2 */
	LONG $0x8a6f7ec5; LONG $0xfffffea0	/* bec vmovdqu -0x160(%rdx),%ymm9 */
	LONG $0x041562c4; BYTE $0xea	/* bf4 vpmaddubsw %ymm2,%ymm13,%ymm13 */
	LONG $0x24bf0f47; BYTE $0x93	/* bf9 movswl (%r11,%r10,4),%r12d */
	LONG $0xc9fd8dc5	/* bfe vpaddw %ymm1,%ymm14,%ymm1 */
	LONG $0xaa6ffec5; LONG $0xfffffec0	/* c02 vmovdqu -0x140(%rdx),%ymm5 */
	LONG $0xa26f7ec5; LONG $0xffffff00	/* c0a vmovdqu -0x100(%rdx),%ymm12 */
	LONG $0xfd4dc1c4; BYTE $0xf5	/* c12 vpaddw %ymm13,%ymm6,%ymm6 */
	LONG $0x187de2c4; WORD $0xf87e	/* c17 vbroadcastss -0x8(%rsi),%ymm7 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* c1d vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0x043562c4; BYTE $0xca	/* c22 vpmaddubsw %ymm2,%ymm9,%ymm9 */
	LONG $0x0455e2c4; BYTE $0xec	/* c27 vpmaddubsw %ymm4,%ymm5,%ymm5 */
	LONG $0x926ffec5; LONG $0xfffffee0	/* c2c vmovdqu -0x120(%rdx),%ymm2 */
	LONG $0x826f7ec5; LONG $0xffffff20	/* c34 vmovdqu -0xe0(%rdx),%ymm8 */
	LONG $0x046de2c4; BYTE $0xd4	/* c3c vpmaddubsw %ymm4,%ymm2,%ymm2 */
	LONG $0x187de2c4; WORD $0xf466	/* c41 vbroadcastss -0xc(%rsi),%ymm4 */
	LONG $0xcefdf5c5	/* c47 vpaddw %ymm6,%ymm1,%ymm1 */
	WORD $0x0141; BYTE $0xdc	/* c4b add %ebx,%r12d */
	LONG $0x041d62c4; BYTE $0xe4	/* c4e vpmaddubsw %ymm4,%ymm12,%ymm12 */
	LONG $0x03e4c141	/* c53 shl $0x3,%r12d */
	LONG $0xfd65c1c4; BYTE $0xd9	/* c57 vpaddw %ymm9,%ymm3,%ymm3 */
	WORD $0x894c; BYTE $0xd3	/* c5c mov %r10,%rbx */
	LONG $0x9a6f7ec5; LONG $0xffffff60	/* c5f vmovdqu -0xa0(%rdx),%ymm11 */
	LONG $0xfd55c1c4; BYTE $0xec	/* c67 vpaddw %ymm12,%ymm5,%ymm5 */
	LONG $0x746ffdc5; WORD $0x2024	/* c6c vmovdqa 0x20(%rsp),%ymm6 */
	WORD $0xe383; BYTE $0x03	/* c72 and $0x3,%ebx */
	LONG $0x043d62c4; BYTE $0xc4	/* c75 vpmaddubsw %ymm4,%ymm8,%ymm8 */
	LONG $0xa26ffec5; LONG $0xffffff40	/* c7a vmovdqu -0xc0(%rdx),%ymm4 */
	LONG $0xcdfdf5c5	/* c82 vpaddw %ymm5,%ymm1,%ymm1 */
	LONG $0x06e3c148	/* c86 shl $0x6,%rbx */
	LONG $0x045de2c4; BYTE $0xe7	/* c8a vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0x0425e2c4; BYTE $0xff	/* c8f vpmaddubsw %ymm7,%ymm11,%ymm7 */
	LONG $0x5a6f7ec5; BYTE $0x80	/* c94 vmovdqu -0x80(%rdx),%ymm11 */
	WORD $0x0148; BYTE $0xc3	/* c99 add %rax,%rbx */
	LONG $0x3c7ffdc5; BYTE $0x24	/* c9c vmovdqa %ymm7,(%rsp) */
	LONG $0x7a6ffec5; BYTE $0xa0	/* ca1 vmovdqu -0x60(%rdx),%ymm7 */
	LONG $0x187d62c4; WORD $0xfc7e	/* ca6 vbroadcastss -0x4(%rsi),%ymm15 */
	LONG $0xc3fdfdc5	/* cac vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x042542c4; BYTE $0xdf	/* cb0 vpmaddubsw %ymm15,%ymm11,%ymm11 */
	LONG $0x044542c4; BYTE $0xff	/* cb5 vpmaddubsw %ymm15,%ymm7,%ymm15 */
	LONG $0x187dc2c4; WORD $0xfc7e	/* cba vbroadcastss -0x4(%r14),%ymm7 */
	LONG $0x6a59c4c5; BYTE $0xc0	/* cc0 vmulps -0x40(%rdx),%ymm7,%ymm5 */
	LONG $0xfd5dc1c4; BYTE $0xe3	/* cc5 vpaddw %ymm11,%ymm4,%ymm4 */
	LONG $0xfd6dc1c4; BYTE $0xd0	/* cca vpaddw %ymm8,%ymm2,%ymm2 */
	LONG $0xccfdf5c5	/* ccf vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0x6e79c1c4; BYTE $0xe4	/* cd3 vmovd %r12d,%xmm4 */
	LONG $0xc2fdfdc5	/* cd8 vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0x587de2c4; BYTE $0xe4	/* cdc vpbroadcastd %xmm4,%ymm4 */
	LONG $0xcef5f5c5	/* ce1 vpmaddwd %ymm6,%ymm1,%ymm1 */
	LONG $0xccfaf5c5	/* ce5 vpsubd %ymm4,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* ce9 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc959d4c5	/* ced vmulps %ymm1,%ymm5,%ymm1 */
	LONG $0x0b58f4c5	/* cf1 vaddps (%rbx),%ymm1,%ymm1 */
	LONG $0x0b11fcc5	/* cf5 vmovups %ymm1,(%rbx) */
	LONG $0x0cfd85c5; BYTE $0x24	/* cf9 vpaddw (%rsp),%ymm15,%ymm1 */
	LONG $0x7a59c4c5; BYTE $0xe0	/* cfe vmulps -0x20(%rdx),%ymm7,%ymm7 */
	LONG $0x01c28349	/* d03 add $0x1,%r10 */
	LONG $0xc1fdfdc5	/* d07 vpaddw %ymm1,%ymm0,%ymm0 */
	LONG $0xc6f5fdc5	/* d0b vpmaddwd %ymm6,%ymm0,%ymm0 */
	LONG $0xc4fafdc5	/* d0f vpsubd %ymm4,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* d13 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xf859c4c5	/* d17 vmulps %ymm0,%ymm7,%ymm7 */
	LONG $0x7b58c4c5; BYTE $0x20	/* d1b vaddps 0x20(%rbx),%ymm7,%ymm7 */
	LONG $0x7b11fcc5; BYTE $0x20	/* d20 vmovups %ymm7,0x20(%rbx) */
	WORD $0x394c; BYTE $0xd5	/* d25 cmp %r10,%rbp */
	LONG $0xfe36850f; WORD $0xffff	/* d28 jne b64 */
	LONG $0x245c8b48; BYTE $0x40	/* d2e mov 0x40(%rsp),%rbx */
	LONG $0x24748b48; BYTE $0x60	/* d33 mov 0x60(%rsp),%rsi */
	LONG $0x01000548; WORD $0x0000	/* d38 add $0x100,%rax */
	WORD $0x014c; BYTE $0xff	/* d3e add %r15,%rdi */
	WORD $0x014d; BYTE $0xeb	/* d41 add %r13,%r11 */
	WORD $0x0148; BYTE $0xf3	/* d44 add %rsi,%rbx */
	WORD $0x394c; BYTE $0xc0	/* d47 cmp %r8,%rax */
	LONG $0xfdf5850f; WORD $0xffff	/* d4a jne b45 */
	WORD $0xf8c5; BYTE $0x77	/* d50 vzeroupper */
	LONG $0x08c48148; WORD $0x0007; BYTE $0x00	/* d53 add $0x708,%rsp */
	BYTE $0x5b	/* d5a pop %rbx */
	BYTE $0x5d	/* d5b pop %rbp */
	WORD $0x5c41	/* d5c pop %r12 */
	WORD $0x5d41	/* d5e pop %r13 */
	WORD $0x5e41	/* d60 pop %r14 */
	WORD $0x5f41	/* d62 pop %r15 */
	BYTE $0xc3	/* d64 ret */
	RET

TEXT avx2nibbles256(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x18ec8348	/* sub $24,%rsp */
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x001046e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	WORD $0x8948; BYTE $0xd5	/* c mov %rdx,%rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0xc8ec8148; WORD $0x0007; BYTE $0x00	/* 10 sub $0x7c8,%rsp */
	LONG $0x24948b4c; LONG $0x00000820	/* 17 mov 0x820(%rsp),%r10 */
	LONG $0x24948948; LONG $0x00000790	/* 1f mov %rdx,0x790(%rsp) */
	LONG $0x24b48948; LONG $0x00000788	/* 27 mov %rsi,0x788(%rsp) */
	LONG $0x24a48b4c; LONG $0x00000808	/* 2f mov 0x808(%rsp),%r12 */
	LONG $0x2484894c; LONG $0x00000750	/* 37 mov %r8,0x750(%rsp) */
	LONG $0x24ac8b4c; LONG $0x00000810	/* 3f mov 0x810(%rsp),%r13 */
	LONG $0x24948b48; LONG $0x00000818	/* 47 mov 0x818(%rsp),%rdx */
	LONG $0x03fa8349	/* 4f cmp $0x3,%r10 */
	LONG $0x0c988e0f; WORD $0x0000	/* 53 jle cf1 */
	WORD $0x0148; BYTE $0xee	/* 59 add %rbp,%rsi */
	LONG $0x2d5c8d4b; BYTE $0x00	/* 5c lea 0x0(%r13,%r13,1),%rbx */
	LONG $0x24448948; BYTE $0x20	/* 61 mov %rax,0x20(%rsp) */
	WORD $0x8949; BYTE $0xd7	/* 66 mov %rdx,%r15 */
	LONG $0xad0c8d4a; LONG $0x00000000	/* 69 lea 0x0(,%r13,4),%rcx */
	LONG $0x24b48948; LONG $0x00000758	/* 71 mov %rsi,0x758(%rsp) */
	LONG $0x2b1c8d4e	/* 79 lea (%rbx,%r13,1),%r11 */
	LONG $0x24548b48; BYTE $0x20	/* 7d mov 0x20(%rsp),%rdx */
	LONG $0x240c8948	/* 82 mov %rcx,(%rsp) */
	LONG $0x850c8d4a; LONG $0x00000000	/* 86 lea 0x0(,%r8,4),%rcx */
	LONG $0x242c8b48	/* 8e mov (%rsp),%rbp */
	WORD $0x014d; BYTE $0xdb	/* 92 add %r11,%r11 */
	LONG $0x248c8948; LONG $0x00000798	/* 95 mov %rcx,0x798(%rsp) */
	LONG $0x248c8b48; LONG $0x00000800	/* 9d mov 0x800(%rsp),%rcx */
	WORD $0x894d; BYTE $0xe0	/* a5 mov %r12,%r8 */
	LONG $0x248c894c; LONG $0x000007b8	/* a8 mov %r9,0x7b8(%rsp) */
	LONG $0x04e1c148	/* b0 shl $0x4,%rcx */
	LONG $0x24848948; LONG $0x000007b0	/* b4 mov %rax,0x7b0(%rsp) */
	WORD $0x894c; BYTE $0xc8	/* bc mov %r9,%rax */
	LONG $0x248c8948; LONG $0x000007a0	/* bf mov %rcx,0x7a0(%rsp) */
	LONG $0xed0c8d4a; LONG $0x00000000	/* c7 lea 0x0(,%r13,8),%rcx */
	LONG $0x248c8948; LONG $0x000007a8	/* cf mov %rcx,0x7a8(%rsp) */
	LONG $0x248c8b48; LONG $0x00000800	/* d7 mov 0x800(%rsp),%rcx */
	LONG $0x8d348d4c; LONG $0x00000000	/* df lea 0x0(,%rcx,4),%r14 */
	WORD $0x894c; BYTE $0xd1	/* e7 mov %r10,%rcx */
	LONG $0x24bc8348; LONG $0x00000788; BYTE $0x00	/* ea cmpq $0x0,0x788(%rsp) */
	LONG $0x0b488e0f; WORD $0x0000	/* f3 jle c41 */
	LONG $0x2484894c; LONG $0x00000748	/* f9 mov %r8,0x748(%rsp) */
	WORD $0x8949; BYTE $0xd5	/* 101 mov %rdx,%r13 */
	WORD $0x8949; BYTE $0xc4	/* 104 mov %rax,%r12 */
	LONG $0x24b48b48; LONG $0x00000790	/* 107 mov 0x790(%rsp),%rsi */
	LONG $0x24948948; LONG $0x00000760	/* 10f mov %rdx,0x760(%rsp) */
	LONG $0x80978d4c; WORD $0x0014; BYTE $0x00	/* 117 lea 0x1480(%rdi),%r10 */
	LONG $0x008f8d4c; WORD $0x0010; BYTE $0x00	/* 11e lea 0x1000(%rdi),%r9 */
	LONG $0x24b48948; LONG $0x00000740	/* 125 mov %rsi,0x740(%rsp) */
	LONG $0x248c8948; LONG $0x00000768	/* 12d mov %rcx,0x768(%rsp) */
	LONG $0x2484894c; LONG $0x00000770	/* 135 mov %r8,0x770(%rsp) */
	LONG $0x24848948; LONG $0x00000778	/* 13d mov %rax,0x778(%rsp) */
	LONG $0x24bc8948; LONG $0x00000780	/* 145 mov %rdi,0x780(%rsp) */
	LONG $0x24bc8b48; LONG $0x00000750	/* 14d mov 0x750(%rsp),%rdi */
	LONG $0xf6efc9c5	/* 155 vpxor %xmm6,%xmm6,%xmm6 */
	WORD $0x894c; BYTE $0xee	/* 159 mov %r13,%rsi */
	LONG $0x00818d49; WORD $0xfff0; BYTE $0xff	/* 15c lea -0x1000(%r9),%rax */
	LONG $0x80818d4d; WORD $0x0000; BYTE $0x00	/* 163 lea 0x80(%r9),%r8 */
	LONG $0x747ffdc5; WORD $0x6024	/* 16a vmovdqa %ymm6,0x60(%rsp) */
	LONG $0xfe6f7dc5	/* 170 vmovdqa %ymm6,%ymm15 */
	LONG $0xee6f7dc5	/* 174 vmovdqa %ymm6,%ymm13 */
	LONG $0x2f0c8d4a	/* 178 lea (%rdi,%r13,1),%rcx */
	LONG $0x747ffdc5; WORD $0x4024	/* 17c vmovdqa %ymm6,0x40(%rsp) */
	LONG $0x0f148d48	/* 182 lea (%rdi,%rcx,1),%rdx */
	LONG $0x747ffdc5; WORD $0x2024	/* 186 vmovdqa %ymm6,0x20(%rsp) */
	WORD $0x0148; BYTE $0xd7	/* 18c add %rdx,%rdi */
	LONG $0x347ffdc5; BYTE $0x24	/* 18f vmovdqa %ymm6,(%rsp) */
	LONG $0xb47ffdc5; LONG $0x00008024; BYTE $0x00	/* 194 vmovdqa %ymm6,0x80(%rsp) */
	LONG $0xb47ffdc5; LONG $0x0000a024; BYTE $0x00	/* 19d vmovdqa %ymm6,0xa0(%rsp) */
	LONG $0x187de2c4; BYTE $0x0e	/* 1a6 vbroadcastss (%rsi),%ymm1 */
	LONG $0x106ffec5	/* 1ab vmovdqu (%rax),%ymm2 */
	LONG $0x406ffec5; BYTE $0x20	/* 1af vmovdqu 0x20(%rax),%ymm0 */
	LONG $0x046de2c4; BYTE $0xf9	/* 1b4 vpmaddubsw %ymm1,%ymm2,%ymm7 */
	LONG $0xbc7ffdc5; LONG $0x0000c024; BYTE $0x00	/* 1b9 vmovdqa %ymm7,0xc0(%rsp) */
	LONG $0x047de2c4; BYTE $0xf1	/* 1c2 vpmaddubsw %ymm1,%ymm0,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000e024; BYTE $0x00	/* 1c7 vmovdqa %ymm6,0xe0(%rsp) */
	LONG $0x187de2c4; BYTE $0x09	/* 1d0 vbroadcastss (%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe9	/* 1d5 vpmaddubsw %ymm1,%ymm2,%ymm5 */
	LONG $0x047de2c4; BYTE $0xd9	/* 1da vpmaddubsw %ymm1,%ymm0,%ymm3 */
	LONG $0xac7ffdc5; LONG $0x00010024; BYTE $0x00	/* 1df vmovdqa %ymm5,0x100(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x00012024; BYTE $0x00	/* 1e8 vmovdqa %ymm3,0x120(%rsp) */
	LONG $0x187de2c4; BYTE $0x0a	/* 1f1 vbroadcastss (%rdx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe1	/* 1f6 vpmaddubsw %ymm1,%ymm2,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc9	/* 1fb vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xa47ffdc5; LONG $0x00014024; BYTE $0x00	/* 200 vmovdqa %ymm4,0x140(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00016024; BYTE $0x00	/* 209 vmovdqa %ymm1,0x160(%rsp) */
	LONG $0x187de2c4; BYTE $0x0f	/* 212 vbroadcastss (%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xc9	/* 217 vpmaddubsw %ymm1,%ymm0,%ymm9 */
	LONG $0x046de2c4; BYTE $0xd1	/* 21c vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x406ffec5; BYTE $0x60	/* 221 vmovdqu 0x60(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00018024; BYTE $0x00	/* 226 vmovdqa %ymm2,0x180(%rsp) */
	LONG $0x506ffec5; BYTE $0x40	/* 22f vmovdqu 0x40(%rax),%ymm2 */
	LONG $0x8c7f7dc5; LONG $0x0001a024; BYTE $0x00	/* 234 vmovdqa %ymm9,0x1a0(%rsp) */
	LONG $0x187de2c4; WORD $0x044e	/* 23d vbroadcastss 0x4(%rsi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xd1	/* 243 vpmaddubsw %ymm1,%ymm0,%ymm10 */
	LONG $0x947f7dc5; LONG $0x0001c024; BYTE $0x00	/* 248 vmovdqa %ymm10,0x1c0(%rsp) */
	LONG $0x046d62c4; BYTE $0xd9	/* 251 vpmaddubsw %ymm1,%ymm2,%ymm11 */
	LONG $0x187de2c4; WORD $0x0449	/* 256 vbroadcastss 0x4(%rcx),%ymm1 */
	LONG $0x046d62c4; BYTE $0xf1	/* 25c vpmaddubsw %ymm1,%ymm2,%ymm14 */
	LONG $0x047d62c4; BYTE $0xc1	/* 261 vpmaddubsw %ymm1,%ymm0,%ymm8 */
	LONG $0xb47f7dc5; LONG $0x0001e024; BYTE $0x00	/* 266 vmovdqa %ymm14,0x1e0(%rsp) */
	LONG $0x847f7dc5; LONG $0x00020024; BYTE $0x00	/* 26f vmovdqa %ymm8,0x200(%rsp) */
	LONG $0x187de2c4; WORD $0x044a	/* 278 vbroadcastss 0x4(%rdx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xd9	/* 27e vpmaddubsw %ymm1,%ymm2,%ymm3 */
	LONG $0x047de2c4; BYTE $0xc9	/* 283 vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0x9c7ffdc5; LONG $0x00022024; BYTE $0x00	/* 288 vmovdqa %ymm3,0x220(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00024024; BYTE $0x00	/* 291 vmovdqa %ymm1,0x240(%rsp) */
	LONG $0x187de2c4; WORD $0x044f	/* 29a vbroadcastss 0x4(%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xf1	/* 2a0 vpmaddubsw %ymm1,%ymm0,%ymm14 */
	LONG $0x046de2c4; BYTE $0xd1	/* 2a5 vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x806ffec5; LONG $0x000000a0	/* 2aa vmovdqu 0xa0(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00026024; BYTE $0x00	/* 2b2 vmovdqa %ymm2,0x260(%rsp) */
	LONG $0x906ffec5; LONG $0x00000080	/* 2bb vmovdqu 0x80(%rax),%ymm2 */
	LONG $0xb47f7dc5; LONG $0x00028024; BYTE $0x00	/* 2c3 vmovdqa %ymm14,0x280(%rsp) */
	LONG $0x187de2c4; WORD $0x084e	/* 2cc vbroadcastss 0x8(%rsi),%ymm1 */
	LONG $0x046d62c4; BYTE $0xc1	/* 2d2 vpmaddubsw %ymm1,%ymm2,%ymm8 */
	LONG $0x047de2c4; BYTE $0xd9	/* 2d7 vpmaddubsw %ymm1,%ymm0,%ymm3 */
	LONG $0x847f7dc5; LONG $0x0002a024; BYTE $0x00	/* 2dc vmovdqa %ymm8,0x2a0(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x0002c024; BYTE $0x00	/* 2e5 vmovdqa %ymm3,0x2c0(%rsp) */
	LONG $0x187de2c4; WORD $0x0849	/* 2ee vbroadcastss 0x8(%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe1	/* 2f4 vpmaddubsw %ymm1,%ymm2,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc9	/* 2f9 vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xa47ffdc5; LONG $0x0002e024; BYTE $0x00	/* 2fe vmovdqa %ymm4,0x2e0(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00030024; BYTE $0x00	/* 307 vmovdqa %ymm1,0x300(%rsp) */
	LONG $0x187de2c4; WORD $0x084a	/* 310 vbroadcastss 0x8(%rdx),%ymm1 */
	LONG $0x046d62c4; BYTE $0xc9	/* 316 vpmaddubsw %ymm1,%ymm2,%ymm9 */
	LONG $0x047d62c4; BYTE $0xf1	/* 31b vpmaddubsw %ymm1,%ymm0,%ymm14 */
	LONG $0x8c7f7dc5; LONG $0x00032024; BYTE $0x00	/* 320 vmovdqa %ymm9,0x320(%rsp) */
	LONG $0xb47f7dc5; LONG $0x00034024; BYTE $0x00	/* 329 vmovdqa %ymm14,0x340(%rsp) */
	LONG $0x187de2c4; WORD $0x084f	/* 332 vbroadcastss 0x8(%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xc1	/* 338 vpmaddubsw %ymm1,%ymm0,%ymm8 */
	LONG $0x046de2c4; BYTE $0xd1	/* 33d vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x806ffec5; LONG $0x000000e0	/* 342 vmovdqu 0xe0(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00036024; BYTE $0x00	/* 34a vmovdqa %ymm2,0x360(%rsp) */
	LONG $0x906ffec5; LONG $0x000000c0	/* 353 vmovdqu 0xc0(%rax),%ymm2 */
	LONG $0x847f7dc5; LONG $0x00038024; BYTE $0x00	/* 35b vmovdqa %ymm8,0x380(%rsp) */
	LONG $0x187de2c4; WORD $0x0c4e	/* 364 vbroadcastss 0xc(%rsi),%ymm1 */
	LONG $0x046d62c4; BYTE $0xe1	/* 36a vpmaddubsw %ymm1,%ymm2,%ymm12 */
	LONG $0xa47f7dc5; LONG $0x0003a024; BYTE $0x00	/* 36f vmovdqa %ymm12,0x3a0(%rsp) */
	LONG $0x047d62c4; BYTE $0xe1	/* 378 vpmaddubsw %ymm1,%ymm0,%ymm12 */
	LONG $0xa47f7dc5; LONG $0x0003c024; BYTE $0x00	/* 37d vmovdqa %ymm12,0x3c0(%rsp) */
	LONG $0x187de2c4; WORD $0x0c49	/* 386 vbroadcastss 0xc(%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe9	/* 38c vpmaddubsw %ymm1,%ymm2,%ymm5 */
	LONG $0x047de2c4; BYTE $0xc9	/* 391 vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xac7ffdc5; LONG $0x0003e024; BYTE $0x00	/* 396 vmovdqa %ymm5,0x3e0(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00040024; BYTE $0x00	/* 39f vmovdqa %ymm1,0x400(%rsp) */
	LONG $0x187de2c4; WORD $0x0c4a	/* 3a8 vbroadcastss 0xc(%rdx),%ymm1 */
	LONG $0x046d62c4; BYTE $0xc9	/* 3ae vpmaddubsw %ymm1,%ymm2,%ymm9 */
	LONG $0x047d62c4; BYTE $0xf1	/* 3b3 vpmaddubsw %ymm1,%ymm0,%ymm14 */
	LONG $0x8c7f7dc5; LONG $0x00042024; BYTE $0x00	/* 3b8 vmovdqa %ymm9,0x420(%rsp) */
	LONG $0xb47f7dc5; LONG $0x00044024; BYTE $0x00	/* 3c1 vmovdqa %ymm14,0x440(%rsp) */
	LONG $0x187de2c4; WORD $0x0c4f	/* 3ca vbroadcastss 0xc(%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xd1	/* 3d0 vpmaddubsw %ymm1,%ymm0,%ymm10 */
	LONG $0x046de2c4; BYTE $0xd1	/* 3d5 vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x806ffec5; LONG $0x00000120	/* 3da vmovdqu 0x120(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00046024; BYTE $0x00	/* 3e2 vmovdqa %ymm2,0x460(%rsp) */
	LONG $0x906ffec5; LONG $0x00000100	/* 3eb vmovdqu 0x100(%rax),%ymm2 */
	LONG $0x947f7dc5; LONG $0x00048024; BYTE $0x00	/* 3f3 vmovdqa %ymm10,0x480(%rsp) */
	LONG $0x187de2c4; WORD $0x104e	/* 3fc vbroadcastss 0x10(%rsi),%ymm1 */
	LONG $0x046de2c4; BYTE $0xf1	/* 402 vpmaddubsw %ymm1,%ymm2,%ymm6 */
	LONG $0x047de2c4; BYTE $0xd9	/* 407 vpmaddubsw %ymm1,%ymm0,%ymm3 */
	LONG $0xb47ffdc5; LONG $0x0004a024; BYTE $0x00	/* 40c vmovdqa %ymm6,0x4a0(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x0004c024; BYTE $0x00	/* 415 vmovdqa %ymm3,0x4c0(%rsp) */
	LONG $0x187de2c4; WORD $0x1049	/* 41e vbroadcastss 0x10(%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe1	/* 424 vpmaddubsw %ymm1,%ymm2,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc9	/* 429 vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xa47ffdc5; LONG $0x0004e024; BYTE $0x00	/* 42e vmovdqa %ymm4,0x4e0(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00050024; BYTE $0x00	/* 437 vmovdqa %ymm1,0x500(%rsp) */
	LONG $0x187de2c4; WORD $0x104a	/* 440 vbroadcastss 0x10(%rdx),%ymm1 */
	LONG $0x046d62c4; BYTE $0xc9	/* 446 vpmaddubsw %ymm1,%ymm2,%ymm9 */
	LONG $0x047d62c4; BYTE $0xf1	/* 44b vpmaddubsw %ymm1,%ymm0,%ymm14 */
	LONG $0x8c7f7dc5; LONG $0x00052024; BYTE $0x00	/* 450 vmovdqa %ymm9,0x520(%rsp) */
	LONG $0xb47f7dc5; LONG $0x00054024; BYTE $0x00	/* 459 vmovdqa %ymm14,0x540(%rsp) */
	LONG $0x187de2c4; WORD $0x104f	/* 462 vbroadcastss 0x10(%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xc1	/* 468 vpmaddubsw %ymm1,%ymm0,%ymm8 */
	LONG $0x046de2c4; BYTE $0xd1	/* 46d vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x806ffec5; LONG $0x00000160	/* 472 vmovdqu 0x160(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00056024; BYTE $0x00	/* 47a vmovdqa %ymm2,0x560(%rsp) */
	LONG $0x906ffec5; LONG $0x00000140	/* 483 vmovdqu 0x140(%rax),%ymm2 */
	LONG $0x847f7dc5; LONG $0x00058024; BYTE $0x00	/* 48b vmovdqa %ymm8,0x580(%rsp) */
	LONG $0x187de2c4; WORD $0x144e	/* 494 vbroadcastss 0x14(%rsi),%ymm1 */
	LONG $0x20c68348	/* 49a add $0x20,%rsi */
	LONG $0x20c18348	/* 49e add $0x20,%rcx */
	LONG $0x20c28348	/* 4a2 add $0x20,%rdx */
	LONG $0x20c78348	/* 4a6 add $0x20,%rdi */
	LONG $0x046d62c4; BYTE $0xd1	/* 4aa vpmaddubsw %ymm1,%ymm2,%ymm10 */
	LONG $0x047de2c4; BYTE $0xf1	/* 4af vpmaddubsw %ymm1,%ymm0,%ymm6 */
	LONG $0x02000548; WORD $0x0000	/* 4b4 add $0x200,%rax */
	LONG $0x947f7dc5; LONG $0x0005a024; BYTE $0x00	/* 4ba vmovdqa %ymm10,0x5a0(%rsp) */
	LONG $0xb47ffdc5; LONG $0x0005c024; BYTE $0x00	/* 4c3 vmovdqa %ymm6,0x5c0(%rsp) */
	LONG $0x187de2c4; WORD $0xf449	/* 4cc vbroadcastss -0xc(%rcx),%ymm1 */
	LONG $0x046de2c4; BYTE $0xe9	/* 4d2 vpmaddubsw %ymm1,%ymm2,%ymm5 */
	LONG $0x047de2c4; BYTE $0xd9	/* 4d7 vpmaddubsw %ymm1,%ymm0,%ymm3 */
	LONG $0xac7ffdc5; LONG $0x0005e024; BYTE $0x00	/* 4dc vmovdqa %ymm5,0x5e0(%rsp) */
	LONG $0x9c7ffdc5; LONG $0x00060024; BYTE $0x00	/* 4e5 vmovdqa %ymm3,0x600(%rsp) */
	LONG $0x187de2c4; WORD $0xf44a	/* 4ee vbroadcastss -0xc(%rdx),%ymm1 */
	LONG $0x046d62c4; BYTE $0xf1	/* 4f4 vpmaddubsw %ymm1,%ymm2,%ymm14 */
	LONG $0x047de2c4; BYTE $0xc9	/* 4f9 vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0xb47f7dc5; LONG $0x00062024; BYTE $0x00	/* 4fe vmovdqa %ymm14,0x620(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00064024; BYTE $0x00	/* 507 vmovdqa %ymm1,0x640(%rsp) */
	LONG $0x187de2c4; WORD $0xf44f	/* 510 vbroadcastss -0xc(%rdi),%ymm1 */
	LONG $0x047d62c4; BYTE $0xd1	/* 516 vpmaddubsw %ymm1,%ymm0,%ymm10 */
	LONG $0x046de2c4; BYTE $0xd1	/* 51b vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x406ffec5; BYTE $0xa0	/* 520 vmovdqu -0x60(%rax),%ymm0 */
	LONG $0x947ffdc5; LONG $0x00066024; BYTE $0x00	/* 525 vmovdqa %ymm2,0x660(%rsp) */
	LONG $0x506ffec5; BYTE $0x80	/* 52e vmovdqu -0x80(%rax),%ymm2 */
	LONG $0x947f7dc5; LONG $0x00068024; BYTE $0x00	/* 533 vmovdqa %ymm10,0x680(%rsp) */
	LONG $0x187de2c4; WORD $0xf84a	/* 53c vbroadcastss -0x8(%rdx),%ymm1 */
	LONG $0x187de2c4; WORD $0xf866	/* 542 vbroadcastss -0x8(%rsi),%ymm4 */
	LONG $0x046d62c4; BYTE $0xc1	/* 548 vpmaddubsw %ymm1,%ymm2,%ymm8 */
	LONG $0x047de2c4; BYTE $0xc9	/* 54d vpmaddubsw %ymm1,%ymm0,%ymm1 */
	LONG $0x187de2c4; WORD $0xf859	/* 552 vbroadcastss -0x8(%rcx),%ymm3 */
	LONG $0x8c7ffdc5; LONG $0x0006a024; BYTE $0x00	/* 558 vmovdqa %ymm1,0x6a0(%rsp) */
	LONG $0x046d62c4; BYTE $0xd4	/* 561 vpmaddubsw %ymm4,%ymm2,%ymm10 */
	LONG $0x187de2c4; WORD $0xf84f	/* 566 vbroadcastss -0x8(%rdi),%ymm1 */
	LONG $0x047de2c4; BYTE $0xe4	/* 56c vpmaddubsw %ymm4,%ymm0,%ymm4 */
	LONG $0x046d62c4; BYTE $0xcb	/* 571 vpmaddubsw %ymm3,%ymm2,%ymm9 */
	LONG $0x046de2c4; BYTE $0xd1	/* 576 vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x0006c024; BYTE $0x00	/* 57b vmovdqa %ymm2,0x6c0(%rsp) */
	LONG $0x047de2c4; BYTE $0xdb	/* 584 vpmaddubsw %ymm3,%ymm0,%ymm3 */
	LONG $0x047de2c4; BYTE $0xc1	/* 589 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x506ffec5; BYTE $0xc0	/* 58e vmovdqu -0x40(%rax),%ymm2 */
	LONG $0x847ffdc5; LONG $0x0006e024; BYTE $0x00	/* 593 vmovdqa %ymm0,0x6e0(%rsp) */
	LONG $0x187de2c4; WORD $0xfc71	/* 59c vbroadcastss -0x4(%rcx),%ymm6 */
	LONG $0x187de2c4; WORD $0xfc7e	/* 5a2 vbroadcastss -0x4(%rsi),%ymm7 */
	LONG $0x046de2c4; BYTE $0xc6	/* 5a8 vpmaddubsw %ymm6,%ymm2,%ymm0 */
	LONG $0x486ffec5; BYTE $0xe0	/* 5ad vmovdqu -0x20(%rax),%ymm1 */
	LONG $0x847ffdc5; LONG $0x00070024; BYTE $0x00	/* 5b2 vmovdqa %ymm0,0x700(%rsp) */
	LONG $0x187de2c4; WORD $0xfc6a	/* 5bb vbroadcastss -0x4(%rdx),%ymm5 */
	LONG $0x9cfd25c5; LONG $0x0000c024; BYTE $0x00	/* 5c1 vpaddw 0xc0(%rsp),%ymm11,%ymm11 */
	LONG $0xa46f7dc5; LONG $0x0003a024; BYTE $0x00	/* 5ca vmovdqa 0x3a0(%rsp),%ymm12 */
	LONG $0x046de2c4; BYTE $0xc5	/* 5d3 vpmaddubsw %ymm5,%ymm2,%ymm0 */
	LONG $0x8cfd35c5; LONG $0x00070024; BYTE $0x00	/* 5d8 vpaddw 0x700(%rsp),%ymm9,%ymm9 */
	LONG $0x847ffdc5; LONG $0x00072024; BYTE $0x00	/* 5e1 vmovdqa %ymm0,0x720(%rsp) */
	LONG $0x0475e2c4; BYTE $0xf6	/* 5ea vpmaddubsw %ymm6,%ymm1,%ymm6 */
	LONG $0x0475e2c4; BYTE $0xed	/* 5ef vpmaddubsw %ymm5,%ymm1,%ymm5 */
	LONG $0x187de2c4; WORD $0xfc47	/* 5f4 vbroadcastss -0x4(%rdi),%ymm0 */
	LONG $0x046d62c4; BYTE $0xf7	/* 5fa vpmaddubsw %ymm7,%ymm2,%ymm14 */
	LONG $0x0475e2c4; BYTE $0xff	/* 5ff vpmaddubsw %ymm7,%ymm1,%ymm7 */
	LONG $0x046de2c4; BYTE $0xd0	/* 604 vpmaddubsw %ymm0,%ymm2,%ymm2 */
	LONG $0x0475e2c4; BYTE $0xc8	/* 609 vpmaddubsw %ymm0,%ymm1,%ymm1 */
	LONG $0x84fd9dc5; LONG $0x0002a024; BYTE $0x00	/* 60e vpaddw 0x2a0(%rsp),%ymm12,%ymm0 */
	LONG $0xfd2d41c4; BYTE $0xd6	/* 617 vpaddw %ymm14,%ymm10,%ymm10 */
	LONG $0x6f7e41c4; WORD $0x2070	/* 61c vmovdqu 0x20(%r8),%ymm14 */
	LONG $0xa46f7dc5; LONG $0x0005a024; BYTE $0x00	/* 622 vmovdqa 0x5a0(%rsp),%ymm12 */
	LONG $0xe7fdddc5	/* 62b vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xdefde5c5	/* 62f vpaddw %ymm6,%ymm3,%ymm3 */
	LONG $0xbc6ffdc5; LONG $0x0005e024; BYTE $0x00	/* 633 vmovdqa 0x5e0(%rsp),%ymm7 */
	LONG $0xc0fda5c5	/* 63c vpaddw %ymm0,%ymm11,%ymm0 */
	LONG $0x9cfd1dc5; LONG $0x0004a024; BYTE $0x00	/* 640 vpaddw 0x4a0(%rsp),%ymm12,%ymm11 */
	LONG $0xa46f7dc5; LONG $0x0003c024; BYTE $0x00	/* 649 vmovdqa 0x3c0(%rsp),%ymm12 */
	LONG $0xfd7dc1c4; BYTE $0xc3	/* 652 vpaddw %ymm11,%ymm0,%ymm0 */
	LONG $0xfd7dc1c4; BYTE $0xc2	/* 657 vpaddw %ymm10,%ymm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0x00	/* 65c vpmaddwd (%r8),%ymm0,%ymm0 */
	LONG $0x946f7dc5; LONG $0x0001c024; BYTE $0x00	/* 661 vmovdqa 0x1c0(%rsp),%ymm10 */
	LONG $0x9cfe7dc5; LONG $0x00008024; BYTE $0x00	/* 66a vpaddd 0x80(%rsp),%ymm0,%ymm11 */
	LONG $0x84fdadc5; LONG $0x0000e024; BYTE $0x00	/* 673 vpaddw 0xe0(%rsp),%ymm10,%ymm0 */
	LONG $0x94fd1dc5; LONG $0x0002c024; BYTE $0x00	/* 67c vpaddw 0x2c0(%rsp),%ymm12,%ymm10 */
	LONG $0xa46f7dc5; LONG $0x0005c024; BYTE $0x00	/* 685 vmovdqa 0x5c0(%rsp),%ymm12 */
	LONG $0x9c7f7dc5; LONG $0x00008024; BYTE $0x00	/* 68e vmovdqa %ymm11,0x80(%rsp) */
	LONG $0xfd7d41c4; BYTE $0xd2	/* 697 vpaddw %ymm10,%ymm0,%ymm10 */
	LONG $0x84fd9dc5; LONG $0x0004c024; BYTE $0x00	/* 69c vpaddw 0x4c0(%rsp),%ymm12,%ymm0 */
	LONG $0xa46f7dc5; LONG $0x0003e024; BYTE $0x00	/* 6a5 vmovdqa 0x3e0(%rsp),%ymm12 */
	LONG $0xd0fd2dc5	/* 6ae vpaddw %ymm0,%ymm10,%ymm10 */
	LONG $0x846ffdc5; LONG $0x0001e024; BYTE $0x00	/* 6b2 vmovdqa 0x1e0(%rsp),%ymm0 */
	LONG $0xd4fd2dc5	/* 6bb vpaddw %ymm4,%ymm10,%ymm10 */
	LONG $0xa4fdfdc5; LONG $0x00010024; BYTE $0x00	/* 6bf vpaddw 0x100(%rsp),%ymm0,%ymm4 */
	LONG $0x84fd9dc5; LONG $0x0002e024; BYTE $0x00	/* 6c8 vpaddw 0x2e0(%rsp),%ymm12,%ymm0 */
	LONG $0xf52d41c4; BYTE $0xd6	/* 6d1 vpmaddwd %ymm14,%ymm10,%ymm10 */
	LONG $0xa46f7dc5; LONG $0x00040024; BYTE $0x00	/* 6d6 vmovdqa 0x400(%rsp),%ymm12 */
	LONG $0xfe2d41c4; BYTE $0xd5	/* 6df vpaddd %ymm13,%ymm10,%ymm10 */
	LONG $0xc0fdddc5	/* 6e4 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0x6f7d41c4; BYTE $0xea	/* 6e8 vmovdqa %ymm10,%ymm13 */
	LONG $0xa4fdc5c5; LONG $0x0004e024; BYTE $0x00	/* 6ed vpaddw 0x4e0(%rsp),%ymm7,%ymm4 */
	LONG $0xc4fdfdc5	/* 6f6 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xa46ffdc5; LONG $0x00020024; BYTE $0x00	/* 6fa vmovdqa 0x200(%rsp),%ymm4 */
	LONG $0xbcfdddc5; LONG $0x00012024; BYTE $0x00	/* 703 vpaddw 0x120(%rsp),%ymm4,%ymm7 */
	LONG $0xa4fd9dc5; LONG $0x00030024; BYTE $0x00	/* 70c vpaddw 0x300(%rsp),%ymm12,%ymm4 */
	LONG $0xfd7dc1c4; BYTE $0xc1	/* 715 vpaddw %ymm9,%ymm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0x00	/* 71a vpmaddwd (%r8),%ymm0,%ymm0 */
	LONG $0xe4fdc5c5	/* 71f vpaddw %ymm4,%ymm7,%ymm4 */
	LONG $0xbc6ffdc5; LONG $0x00060024; BYTE $0x00	/* 723 vmovdqa 0x600(%rsp),%ymm7 */
	LONG $0xbcfdc5c5; LONG $0x00050024; BYTE $0x00	/* 72c vpaddw 0x500(%rsp),%ymm7,%ymm7 */
	LONG $0xa46f7dc5; LONG $0x00042024; BYTE $0x00	/* 735 vmovdqa 0x420(%rsp),%ymm12 */
	LONG $0xfe7dc1c4; BYTE $0xc7	/* 73e vpaddd %ymm15,%ymm0,%ymm0 */
	LONG $0x8c6f7dc5; LONG $0x00064024; BYTE $0x00	/* 743 vmovdqa 0x640(%rsp),%ymm9 */
	LONG $0xe7fdddc5	/* 74c vpaddw %ymm7,%ymm4,%ymm4 */
	LONG $0xf86f7dc5	/* 750 vmovdqa %ymm0,%ymm15 */
	LONG $0xbc6ffdc5; LONG $0x00022024; BYTE $0x00	/* 754 vmovdqa 0x220(%rsp),%ymm7 */
	LONG $0xb4fdc5c5; LONG $0x00014024; BYTE $0x00	/* 75d vpaddw 0x140(%rsp),%ymm7,%ymm6 */
	LONG $0xbc6ffdc5; LONG $0x00024024; BYTE $0x00	/* 766 vmovdqa 0x240(%rsp),%ymm7 */
	LONG $0xe3fdddc5	/* 76f vpaddw %ymm3,%ymm4,%ymm4 */
	LONG $0x9cfd9dc5; LONG $0x00032024; BYTE $0x00	/* 773 vpaddw 0x320(%rsp),%ymm12,%ymm3 */
	LONG $0xbcfdc5c5; LONG $0x00016024; BYTE $0x00	/* 77c vpaddw 0x160(%rsp),%ymm7,%ymm7 */
	LONG $0xf55dc1c4; BYTE $0xe6	/* 785 vpmaddwd %ymm14,%ymm4,%ymm4 */
	LONG $0xa46f7dc5; LONG $0x00044024; BYTE $0x00	/* 78a vmovdqa 0x440(%rsp),%ymm12 */
	LONG $0xacfdd5c5; LONG $0x0006a024; BYTE $0x00	/* 793 vpaddw 0x6a0(%rsp),%ymm5,%ymm5 */
	LONG $0xdbfdcdc5	/* 79c vpaddw %ymm3,%ymm6,%ymm3 */
	LONG $0xb46ffdc5; LONG $0x00062024; BYTE $0x00	/* 7a0 vmovdqa 0x620(%rsp),%ymm6 */
	LONG $0xb4fdcdc5; LONG $0x00052024; BYTE $0x00	/* 7a9 vpaddw 0x520(%rsp),%ymm6,%ymm6 */
	LONG $0x84fd3dc5; LONG $0x00072024; BYTE $0x00	/* 7b2 vpaddw 0x720(%rsp),%ymm8,%ymm8 */
	LONG $0x94fdedc5; LONG $0x0006c024; BYTE $0x00	/* 7bb vpaddw 0x6c0(%rsp),%ymm2,%ymm2 */
	LONG $0xa4feddc5; LONG $0x0000a024; BYTE $0x00	/* 7c4 vpaddd 0xa0(%rsp),%ymm4,%ymm4 */
	LONG $0xdefde5c5	/* 7cd vpaddw %ymm6,%ymm3,%ymm3 */
	LONG $0xb4fd9dc5; LONG $0x00034024; BYTE $0x00	/* 7d1 vpaddw 0x340(%rsp),%ymm12,%ymm6 */
	LONG $0xa46f7dc5; LONG $0x00046024; BYTE $0x00	/* 7da vmovdqa 0x460(%rsp),%ymm12 */
	LONG $0xa47ffdc5; LONG $0x0000a024; BYTE $0x00	/* 7e3 vmovdqa %ymm4,0xa0(%rsp) */
	LONG $0xfd65c1c4; BYTE $0xd8	/* 7ec vpaddw %ymm8,%ymm3,%ymm3 */
	LONG $0xf565c1c4; BYTE $0x18	/* 7f1 vpmaddwd (%r8),%ymm3,%ymm3 */
	LONG $0xf6fdc5c5	/* 7f6 vpaddw %ymm6,%ymm7,%ymm6 */
	LONG $0x1cfee5c5; BYTE $0x24	/* 7fa vpaddd (%rsp),%ymm3,%ymm3 */
	LONG $0xbcfdb5c5; LONG $0x00054024; BYTE $0x00	/* 7ff vpaddw 0x540(%rsp),%ymm9,%ymm7 */
	LONG $0x1c7ffdc5; BYTE $0x24	/* 808 vmovdqa %ymm3,(%rsp) */
	LONG $0xf7fdcdc5	/* 80d vpaddw %ymm7,%ymm6,%ymm6 */
	LONG $0xbc6ffdc5; LONG $0x00026024; BYTE $0x00	/* 811 vmovdqa 0x260(%rsp),%ymm7 */
	LONG $0xf5fdcdc5	/* 81a vpaddw %ymm5,%ymm6,%ymm6 */
	LONG $0xacfdc5c5; LONG $0x00018024; BYTE $0x00	/* 81e vpaddw 0x180(%rsp),%ymm7,%ymm5 */
	LONG $0xbcfd9dc5; LONG $0x00036024; BYTE $0x00	/* 827 vpaddw 0x360(%rsp),%ymm12,%ymm7 */
	LONG $0xf54dc1c4; BYTE $0xf6	/* 830 vpmaddwd %ymm14,%ymm6,%ymm6 */
	LONG $0xa46f7dc5; LONG $0x00066024; BYTE $0x00	/* 835 vmovdqa 0x660(%rsp),%ymm12 */
	LONG $0x74fecdc5; WORD $0x2024	/* 83e vpaddd 0x20(%rsp),%ymm6,%ymm6 */
	LONG $0xeffdd5c5	/* 844 vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0xbcfd9dc5; LONG $0x00056024; BYTE $0x00	/* 848 vpaddw 0x560(%rsp),%ymm12,%ymm7 */
	LONG $0x747ffdc5; WORD $0x2024	/* 851 vmovdqa %ymm6,0x20(%rsp) */
	LONG $0xeffdd5c5	/* 857 vpaddw %ymm7,%ymm5,%ymm5 */
	LONG $0xeafdd5c5	/* 85b vpaddw %ymm2,%ymm5,%ymm5 */
	LONG $0xf555c1c4; BYTE $0x28	/* 85f vpmaddwd (%r8),%ymm5,%ymm5 */
	LONG $0x40c08349	/* 864 add $0x40,%r8 */
	LONG $0x8cfdf5c5; LONG $0x0006e024; BYTE $0x00	/* 868 vpaddw 0x6e0(%rsp),%ymm1,%ymm1 */
	LONG $0x7cfed5c5; WORD $0x4024	/* 871 vpaddd 0x40(%rsp),%ymm5,%ymm7 */
	LONG $0xac6ffdc5; LONG $0x00028024; BYTE $0x00	/* 877 vmovdqa 0x280(%rsp),%ymm5 */
	LONG $0x94fdd5c5; LONG $0x0001a024; BYTE $0x00	/* 880 vpaddw 0x1a0(%rsp),%ymm5,%ymm2 */
	LONG $0xac6ffdc5; LONG $0x00048024; BYTE $0x00	/* 889 vmovdqa 0x480(%rsp),%ymm5 */
	LONG $0x7c7ffdc5; WORD $0x4024	/* 892 vmovdqa %ymm7,0x40(%rsp) */
	LONG $0xacfdd5c5; LONG $0x00038024; BYTE $0x00	/* 898 vpaddw 0x380(%rsp),%ymm5,%ymm5 */
	LONG $0xd5fdedc5	/* 8a1 vpaddw %ymm5,%ymm2,%ymm2 */
	LONG $0xac6ffdc5; LONG $0x00068024; BYTE $0x00	/* 8a5 vmovdqa 0x680(%rsp),%ymm5 */
	LONG $0xacfdd5c5; LONG $0x00058024; BYTE $0x00	/* 8ae vpaddw 0x580(%rsp),%ymm5,%ymm5 */
	LONG $0xd5fdedc5	/* 8b7 vpaddw %ymm5,%ymm2,%ymm2 */
	LONG $0xd1fdedc5	/* 8bb vpaddw %ymm1,%ymm2,%ymm2 */
	LONG $0xf56dc1c4; BYTE $0xd6	/* 8bf vpmaddwd %ymm14,%ymm2,%ymm2 */
	LONG $0x6cfeedc5; WORD $0x6024	/* 8c4 vpaddd 0x60(%rsp),%ymm2,%ymm5 */
	LONG $0x6c7ffdc5; WORD $0x6024	/* 8ca vmovdqa %ymm5,0x60(%rsp) */
	WORD $0x394c; BYTE $0xc8	/* 8d0 cmp %r9,%rax */
	LONG $0xf8cd850f; WORD $0xffff	/* 8d3 jne 1a6 */
	LONG $0xef0141c4; BYTE $0xff	/* 8d9 vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x547f7dc5; WORD $0x2024	/* 8de vmovdqa %ymm10,0x20(%rsp) */
	LONG $0x24848b48; LONG $0x00000748	/* 8e4 mov 0x748(%rsp),%rax */
	LONG $0x80918d49; WORD $0x0002; BYTE $0x00	/* 8ec lea 0x280(%r9),%rdx */
	LONG $0x447ffdc5; WORD $0x4024	/* 8f3 vmovdqa %ymm0,0x40(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xf7	/* 8f9 vmovdqa %ymm15,%ymm14 */
	LONG $0x6f7d41c4; BYTE $0xef	/* 8fe vmovdqa %ymm15,%ymm13 */
	LONG $0x6f7d41c4; BYTE $0xe7	/* 903 vmovdqa %ymm15,%ymm12 */
	LONG $0x647ffdc5; WORD $0x6024	/* 908 vmovdqa %ymm4,0x60(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xd7	/* 90e vmovdqa %ymm15,%ymm10 */
	LONG $0x6f7d41c4; BYTE $0xcf	/* 913 vmovdqa %ymm15,%ymm9 */
	LONG $0x9c7f7dc5; LONG $0x0000e024; BYTE $0x00	/* 918 vmovdqa %ymm11,0xe0(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xdf	/* 921 vmovdqa %ymm15,%ymm11 */
	LONG $0x9c7ffdc5; LONG $0x00008024; BYTE $0x00	/* 926 vmovdqa %ymm3,0x80(%rsp) */
	LONG $0xb47ffdc5; LONG $0x0000a024; BYTE $0x00	/* 92f vmovdqa %ymm6,0xa0(%rsp) */
	LONG $0xbc7ffdc5; LONG $0x0000c024; BYTE $0x00	/* 938 vmovdqa %ymm7,0xc0(%rsp) */
	LONG $0x3c7f7dc5; BYTE $0x24	/* 941 vmovdqa %ymm15,(%rsp) */
	LONG $0xac7ffdc5; LONG $0x00010024; BYTE $0x00	/* 946 vmovdqa %ymm5,0x100(%rsp) */
	LONG $0x187de2c4; BYTE $0x20	/* 94f vbroadcastss (%rax),%ymm4 */
	LONG $0x0a6ffec5	/* 954 vmovdqu (%rdx),%ymm1 */
	LONG $0x40c28348	/* 958 add $0x40,%rdx */
	LONG $0x04c08348	/* 95c add $0x4,%rax */
	LONG $0xc4f575c5	/* 960 vpmaddwd %ymm4,%ymm1,%ymm8 */
	LONG $0x04fe3dc5; BYTE $0x24	/* 964 vpaddd (%rsp),%ymm8,%ymm8 */
	LONG $0x426ffec5; BYTE $0xe0	/* 969 vmovdqu -0x20(%rdx),%ymm0 */
	LONG $0x047f7dc5; BYTE $0x24	/* 96e vmovdqa %ymm8,(%rsp) */
	LONG $0xe4f5fdc5	/* 973 vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x187de2c4; WORD $0x185c; BYTE $0xfc	/* 977 vbroadcastss -0x4(%rax,%rbx,1),%ymm3 */
	LONG $0x187de2c4; WORD $0x2854; BYTE $0xfc	/* 97e vbroadcastss -0x4(%rax,%rbp,1),%ymm2 */
	LONG $0xfbf5f5c5	/* 985 vpmaddwd %ymm3,%ymm1,%ymm7 */
	LONG $0xf2f5f5c5	/* 989 vpmaddwd %ymm2,%ymm1,%ymm6 */
	LONG $0x187da2c4; WORD $0x186c; BYTE $0xfc	/* 98d vbroadcastss -0x4(%rax,%r11,1),%ymm5 */
	LONG $0xdbf5fdc5	/* 994 vpmaddwd %ymm3,%ymm0,%ymm3 */
	LONG $0xd2f5fdc5	/* 998 vpmaddwd %ymm2,%ymm0,%ymm2 */
	LONG $0xcdf5f5c5	/* 99c vpmaddwd %ymm5,%ymm1,%ymm1 */
	LONG $0xc5f5fdc5	/* 9a0 vpmaddwd %ymm5,%ymm0,%ymm0 */
	LONG $0xfe5dc1c4; BYTE $0xe1	/* 9a4 vpaddd %ymm9,%ymm4,%ymm4 */
	LONG $0xfe45c1c4; BYTE $0xfa	/* 9a9 vpaddd %ymm10,%ymm7,%ymm7 */
	LONG $0xfe65c1c4; BYTE $0xdb	/* 9ae vpaddd %ymm11,%ymm3,%ymm3 */
	LONG $0xfe4dc1c4; BYTE $0xf4	/* 9b3 vpaddd %ymm12,%ymm6,%ymm6 */
	LONG $0xcc6f7dc5	/* 9b8 vmovdqa %ymm4,%ymm9 */
	LONG $0xfe6dc1c4; BYTE $0xd5	/* 9bc vpaddd %ymm13,%ymm2,%ymm2 */
	LONG $0xfe75c1c4; BYTE $0xce	/* 9c1 vpaddd %ymm14,%ymm1,%ymm1 */
	LONG $0xd76f7dc5	/* 9c6 vmovdqa %ymm7,%ymm10 */
	LONG $0xfe7dc1c4; BYTE $0xc7	/* 9ca vpaddd %ymm15,%ymm0,%ymm0 */
	LONG $0xdb6f7dc5	/* 9cf vmovdqa %ymm3,%ymm11 */
	LONG $0xe66f7dc5	/* 9d3 vmovdqa %ymm6,%ymm12 */
	LONG $0xea6f7dc5	/* 9d7 vmovdqa %ymm2,%ymm13 */
	LONG $0xf16f7dc5	/* 9db vmovdqa %ymm1,%ymm14 */
	LONG $0xf86f7dc5	/* 9df vmovdqa %ymm0,%ymm15 */
	WORD $0x394c; BYTE $0xd2	/* 9e3 cmp %r10,%rdx */
	LONG $0xff63850f; WORD $0xffff	/* 9e6 jne 94f */
	LONG $0x5b7c41c4; BYTE $0xc0	/* 9ec vcvtdq2ps %ymm8,%ymm8 */
	LONG $0xff5bfcc5	/* 9f1 vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xdb5bfcc5	/* 9f5 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xf65bfcc5	/* 9f9 vcvtdq2ps %ymm6,%ymm6 */
	LONG $0x187d42c4; WORD $0x240c	/* 9fd vbroadcastss (%r12),%ymm9 */
	LONG $0x593441c4; BYTE $0x11	/* a03 vmulps (%r9),%ymm9,%ymm10 */
	LONG $0xd25bfcc5	/* a08 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x740c8d4b	/* a0c lea (%r12,%r14,2),%rcx */
	LONG $0x24bc8b48; LONG $0x00000740	/* a10 mov 0x740(%rsp),%rdi */
	LONG $0xc95bfcc5	/* a18 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc05bfcc5	/* a1c vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x9c6f7dc5; LONG $0x0000e024; BYTE $0x00	/* a20 vmovdqa 0xe0(%rsp),%ymm11 */
	LONG $0xac6ffdc5; LONG $0x00010024; BYTE $0x00	/* a29 vmovdqa 0x100(%rsp),%ymm5 */
	LONG $0x80c28149; WORD $0x0014; BYTE $0x00	/* a32 add $0x1480,%r10 */
	LONG $0x80c18149; WORD $0x0014; BYTE $0x00	/* a39 add $0x1480,%r9 */
	LONG $0x00c58149; WORD $0x0001; BYTE $0x00	/* a40 add $0x100,%r13 */
	LONG $0x5b7c41c4; BYTE $0xdb	/* a47 vcvtdq2ps %ymm11,%ymm11 */
	WORD $0x8948; BYTE $0xf8	/* a4c mov %rdi,%rax */
	LONG $0x01c78348	/* a4f add $0x1,%rdi */
	WORD $0xe083; BYTE $0x03	/* a53 and $0x3,%eax */
	LONG $0xed5bfcc5	/* a56 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0x592c41c4; BYTE $0xd3	/* a5a vmulps %ymm11,%ymm10,%ymm10 */
	LONG $0x06e0c148	/* a5f shl $0x6,%rax */
	LONG $0x593441c4; LONG $0xffebc099; BYTE $0xff	/* a63 vmulps -0x1440(%r9),%ymm9,%ymm11 */
	LONG $0x07148d49	/* a6c lea (%r15,%rax,1),%rdx */
	LONG $0x592441c4; BYTE $0xd8	/* a70 vmulps %ymm8,%ymm11,%ymm11 */
	LONG $0xc45b7cc5	/* a75 vcvtdq2ps %ymm4,%ymm8 */
	LONG $0x5c2c41c4; BYTE $0xd3	/* a79 vsubps %ymm11,%ymm10,%ymm10 */
	LONG $0x12582cc5	/* a7e vaddps (%rdx),%ymm10,%ymm10 */
	LONG $0x12117cc5	/* a82 vmovups %ymm10,(%rdx) */
	LONG $0x545b7cc5; WORD $0x2024	/* a86 vcvtdq2ps 0x20(%rsp),%ymm10 */
	LONG $0x5934c1c4; LONG $0xffeba0a1; BYTE $0xff	/* a8c vmulps -0x1460(%r9),%ymm9,%ymm4 */
	LONG $0x593441c4; LONG $0xffebe089; BYTE $0xff	/* a95 vmulps -0x1420(%r9),%ymm9,%ymm9 */
	LONG $0x595cc1c4; BYTE $0xe2	/* a9e vmulps %ymm10,%ymm4,%ymm4 */
	LONG $0x593441c4; BYTE $0xc8	/* aa3 vmulps %ymm8,%ymm9,%ymm9 */
	LONG $0x5c5cc1c4; BYTE $0xe1	/* aa8 vsubps %ymm9,%ymm4,%ymm4 */
	LONG $0x6258dcc5; BYTE $0x20	/* aad vaddps 0x20(%rdx),%ymm4,%ymm4 */
	LONG $0x6211fcc5; BYTE $0x20	/* ab2 vmovups %ymm4,0x20(%rdx) */
	LONG $0x187d02c4; WORD $0x3404	/* ab7 vbroadcastss (%r12,%r14,1),%ymm8 */
	LONG $0x593c41c4; LONG $0xffeb8089; BYTE $0xff	/* abd vmulps -0x1480(%r9),%ymm8,%ymm9 */
	LONG $0x645bfcc5; WORD $0x4024	/* ac6 vcvtdq2ps 0x40(%rsp),%ymm4 */
	LONG $0x07948d49; LONG $0x00000100	/* acc lea 0x100(%r15,%rax,1),%rdx */
	LONG $0xe459b4c5	/* ad4 vmulps %ymm4,%ymm9,%ymm4 */
	LONG $0x593c41c4; LONG $0xffebc089; BYTE $0xff	/* ad8 vmulps -0x1440(%r9),%ymm8,%ymm9 */
	LONG $0xff59b4c5	/* ae1 vmulps %ymm7,%ymm9,%ymm7 */
	LONG $0xe75cdcc5	/* ae5 vsubps %ymm7,%ymm4,%ymm4 */
	LONG $0x2258dcc5	/* ae9 vaddps (%rdx),%ymm4,%ymm4 */
	LONG $0x2211fcc5	/* aed vmovups %ymm4,(%rdx) */
	LONG $0x645bfcc5; WORD $0x6024	/* af1 vcvtdq2ps 0x60(%rsp),%ymm4 */
	LONG $0x593cc1c4; LONG $0xffeba0b9; BYTE $0xff	/* af7 vmulps -0x1460(%r9),%ymm8,%ymm7 */
	LONG $0x593c41c4; LONG $0xffebe081; BYTE $0xff	/* b00 vmulps -0x1420(%r9),%ymm8,%ymm8 */
	LONG $0xe459c4c5	/* b09 vmulps %ymm4,%ymm7,%ymm4 */
	LONG $0xc3593cc5	/* b0d vmulps %ymm3,%ymm8,%ymm8 */
	LONG $0x5c5cc1c4; BYTE $0xd8	/* b11 vsubps %ymm8,%ymm4,%ymm3 */
	LONG $0x5a58e4c5; BYTE $0x20	/* b16 vaddps 0x20(%rdx),%ymm3,%ymm3 */
	LONG $0x5a11fcc5; BYTE $0x20	/* b1b vmovups %ymm3,0x20(%rdx) */
	LONG $0x187d82c4; WORD $0x7424	/* b20 vbroadcastss (%r12,%r14,2),%ymm4 */
	LONG $0x595cc1c4; LONG $0xffeb80b9; BYTE $0xff	/* b26 vmulps -0x1480(%r9),%ymm4,%ymm7 */
	LONG $0x9c5bfcc5; LONG $0x00008024; BYTE $0x00	/* b2f vcvtdq2ps 0x80(%rsp),%ymm3 */
	LONG $0x07948d49; LONG $0x00000200	/* b38 lea 0x200(%r15,%rax,1),%rdx */
	LONG $0x07848d49; LONG $0x00000300	/* b40 lea 0x300(%r15,%rax,1),%rax */
	LONG $0x04c48349	/* b48 add $0x4,%r12 */
	LONG $0xdb59c4c5	/* b4c vmulps %ymm3,%ymm7,%ymm3 */
	LONG $0x595cc1c4; LONG $0xffebc0b9; BYTE $0xff	/* b50 vmulps -0x1440(%r9),%ymm4,%ymm7 */
	LONG $0xf659c4c5	/* b59 vmulps %ymm6,%ymm7,%ymm6 */
	LONG $0xde5ce4c5	/* b5d vsubps %ymm6,%ymm3,%ymm3 */
	LONG $0x1a58e4c5	/* b61 vaddps (%rdx),%ymm3,%ymm3 */
	LONG $0x1a11fcc5	/* b65 vmovups %ymm3,(%rdx) */
	LONG $0x9c5bfcc5; LONG $0x0000a024; BYTE $0x00	/* b69 vcvtdq2ps 0xa0(%rsp),%ymm3 */
	LONG $0x595cc1c4; LONG $0xffeba0b1; BYTE $0xff	/* b72 vmulps -0x1460(%r9),%ymm4,%ymm6 */
	LONG $0x595cc1c4; LONG $0xffebe0a1; BYTE $0xff	/* b7b vmulps -0x1420(%r9),%ymm4,%ymm4 */
	LONG $0xdb59ccc5	/* b84 vmulps %ymm3,%ymm6,%ymm3 */
	LONG $0xe259dcc5	/* b88 vmulps %ymm2,%ymm4,%ymm4 */
	LONG $0xd45ce4c5	/* b8c vsubps %ymm4,%ymm3,%ymm2 */
	LONG $0x5258ecc5; BYTE $0x20	/* b90 vaddps 0x20(%rdx),%ymm2,%ymm2 */
	LONG $0x5211fcc5; BYTE $0x20	/* b95 vmovups %ymm2,0x20(%rdx) */
	LONG $0x187dc2c4; WORD $0x0e1c	/* b9a vbroadcastss (%r14,%rcx,1),%ymm3 */
	LONG $0x5964c1c4; LONG $0xffeb80a1; BYTE $0xff	/* ba0 vmulps -0x1480(%r9),%ymm3,%ymm4 */
	LONG $0x945bfcc5; LONG $0x0000c024; BYTE $0x00	/* ba9 vcvtdq2ps 0xc0(%rsp),%ymm2 */
	LONG $0x24848348; LONG $0x00000748; BYTE $0x20	/* bb2 addq $0x20,0x748(%rsp) */
	LONG $0x24bc8948; LONG $0x00000740	/* bbb mov %rdi,0x740(%rsp) */
	LONG $0xd259dcc5	/* bc3 vmulps %ymm2,%ymm4,%ymm2 */
	LONG $0x5964c1c4; LONG $0xffebc0a1; BYTE $0xff	/* bc7 vmulps -0x1440(%r9),%ymm3,%ymm4 */
	LONG $0xc959dcc5	/* bd0 vmulps %ymm1,%ymm4,%ymm1 */
	LONG $0xc95cecc5	/* bd4 vsubps %ymm1,%ymm2,%ymm1 */
	LONG $0x0858f4c5	/* bd8 vaddps (%rax),%ymm1,%ymm1 */
	LONG $0x0811fcc5	/* bdc vmovups %ymm1,(%rax) */
	LONG $0x5964c1c4; LONG $0xffeba089; BYTE $0xff	/* be0 vmulps -0x1460(%r9),%ymm3,%ymm1 */
	LONG $0x5964c1c4; LONG $0xffebe099; BYTE $0xff	/* be9 vmulps -0x1420(%r9),%ymm3,%ymm3 */
	LONG $0xcd59f4c5	/* bf2 vmulps %ymm5,%ymm1,%ymm1 */
	LONG $0xd859e4c5	/* bf6 vmulps %ymm0,%ymm3,%ymm3 */
	LONG $0xc35cf4c5	/* bfa vsubps %ymm3,%ymm1,%ymm0 */
	LONG $0x4058fcc5; BYTE $0x20	/* bfe vaddps 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x4011fcc5; BYTE $0x20	/* c03 vmovups %ymm0,0x20(%rax) */
	LONG $0x24848b48; LONG $0x00000758	/* c08 mov 0x758(%rsp),%rax */
	WORD $0x3948; BYTE $0xc7	/* c10 cmp %rax,%rdi */
	LONG $0xf534850f; WORD $0xffff	/* c13 jne 14d */
	LONG $0x24948b48; LONG $0x00000760	/* c19 mov 0x760(%rsp),%rdx */
	LONG $0x248c8b48; LONG $0x00000768	/* c21 mov 0x768(%rsp),%rcx */
	LONG $0x24848b4c; LONG $0x00000770	/* c29 mov 0x770(%rsp),%r8 */
	LONG $0x24848b48; LONG $0x00000778	/* c31 mov 0x778(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x00000780	/* c39 mov 0x780(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x00000798	/* c41 mov 0x798(%rsp),%rsi */
	LONG $0x04e98348	/* c49 sub $0x4,%rcx */
	LONG $0x00c78149; WORD $0x0004; BYTE $0x00	/* c4d add $0x400,%r15 */
	WORD $0x0148; BYTE $0xf2	/* c54 add %rsi,%rdx */
	LONG $0x24b48b48; LONG $0x000007a8	/* c57 mov 0x7a8(%rsp),%rsi */
	WORD $0x0149; BYTE $0xf0	/* c5f add %rsi,%r8 */
	LONG $0x24b48b48; LONG $0x000007a0	/* c62 mov 0x7a0(%rsp),%rsi */
	WORD $0x0148; BYTE $0xf0	/* c6a add %rsi,%rax */
	LONG $0x03f98348	/* c6d cmp $0x3,%rcx */
	LONG $0xf4738f0f; WORD $0xffff	/* c71 jg ea */
	LONG $0x24948b4c; LONG $0x00000820	/* c77 mov 0x820(%rsp),%r10 */
	LONG $0x24848b48; LONG $0x000007b0	/* c7f mov 0x7b0(%rsp),%rax */
	LONG $0x248c8b4c; LONG $0x000007b8	/* c87 mov 0x7b8(%rsp),%r9 */
	LONG $0x24a48b4c; LONG $0x00000808	/* c8f mov 0x808(%rsp),%r12 */
	LONG $0xfc428d4d	/* c97 lea -0x4(%r10),%r8 */
	LONG $0x24948b4c; LONG $0x00000798	/* c9b mov 0x798(%rsp),%r10 */
	LONG $0x24948b48; LONG $0x00000818	/* ca3 mov 0x818(%rsp),%rdx */
	WORD $0x894c; BYTE $0xc6	/* cab mov %r8,%rsi */
	LONG $0x24ac8b4c; LONG $0x00000810	/* cae mov 0x810(%rsp),%r13 */
	LONG $0x02eec148	/* cb6 shr $0x2,%rsi */
	LONG $0x014e8d48	/* cba lea 0x1(%rsi),%rcx */
	WORD $0xf748; BYTE $0xde	/* cbe neg %rsi */
	LONG $0xd1af0f4c	/* cc1 imul %rcx,%r10 */
	WORD $0x014c; BYTE $0xd0	/* cc5 add %r10,%rax */
	LONG $0x24948b4c; LONG $0x000007a0	/* cc8 mov 0x7a0(%rsp),%r10 */
	LONG $0xd1af0f4c	/* cd0 imul %rcx,%r10 */
	WORD $0x014d; BYTE $0xd1	/* cd4 add %r10,%r9 */
	LONG $0x24948b4c; LONG $0x000007a8	/* cd7 mov 0x7a8(%rsp),%r10 */
	LONG $0xd1af0f4c	/* cdf imul %rcx,%r10 */
	LONG $0x0ae1c148	/* ce3 shl $0xa,%rcx */
	WORD $0x0148; BYTE $0xca	/* ce7 add %rcx,%rdx */
	WORD $0x014d; BYTE $0xd4	/* cea add %r10,%r12 */
	LONG $0xb0148d4d	/* ced lea (%r8,%rsi,4),%r10 */
	WORD $0x854d; BYTE $0xd2	/* cf1 test %r10,%r10 */
	LONG $0x03378e0f; WORD $0x0000	/* cf4 jle 1031 */
	LONG $0x249c8b48; LONG $0x00000800	/* cfa mov 0x800(%rsp),%rbx */
	LONG $0x08e2c149	/* d02 shl $0x8,%r10 */
	WORD $0x894c; BYTE $0xe6	/* d06 mov %r12,%rsi */
	WORD $0x894d; BYTE $0xc8	/* d09 mov %r9,%r8 */
	LONG $0x248c8b48; LONG $0x00000790	/* d0c mov 0x790(%rsp),%rcx */
	LONG $0x9d3c8d4c; LONG $0x00000000	/* d14 lea 0x0(,%rbx,4),%r15 */
	LONG $0x2d5c8d4b; BYTE $0x00	/* d1c lea 0x0(%r13,%r13,1),%rbx */
	LONG $0x249c8948; LONG $0x00000080	/* d21 mov %rbx,0x80(%rsp) */
	LONG $0x121c8d4a	/* d29 lea (%rdx,%r10,1),%rbx */
	LONG $0x249c8948; LONG $0x000000a0	/* d2d mov %rbx,0xa0(%rsp) */
	LONG $0x249c8b48; LONG $0x00000788	/* d35 mov 0x788(%rsp),%rbx */
	LONG $0x24bc894c; LONG $0x000000c0	/* d3d mov %r15,0xc0(%rsp) */
	LONG $0x0b348d4c	/* d45 lea (%rbx,%rcx,1),%r14 */
	LONG $0x24bc8348; LONG $0x00000788; BYTE $0x00	/* d49 cmpq $0x0,0x788(%rsp) */
	LONG $0x02a08e0f; WORD $0x0000	/* d52 jle ff8 */
	LONG $0x24748948; BYTE $0x60	/* d58 mov %rsi,0x60(%rsp) */
	WORD $0x8949; BYTE $0xf7	/* d5d mov %rsi,%r15 */
	WORD $0x894d; BYTE $0xc5	/* d60 mov %r8,%r13 */
	WORD $0x8948; BYTE $0xfb	/* d63 mov %rdi,%rbx */
	LONG $0x24ac8b48; LONG $0x00000790	/* d66 mov 0x790(%rsp),%rbp */
	LONG $0x809f8d4c; WORD $0x0014; BYTE $0x00	/* d6e lea 0x1480(%rdi),%r11 */
	LONG $0x00978d4c; WORD $0x0010; BYTE $0x00	/* d75 lea 0x1000(%rdi),%r10 */
	WORD $0x3145; BYTE $0xe4	/* d7c xor %r12d,%r12d */
	LONG $0xf6efc9c5	/* d7f vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0x20348d4a	/* d83 lea (%rax,%r12,1),%rsi */
	LONG $0x808b8d4c; WORD $0x0010; BYTE $0x00	/* d87 lea 0x1080(%rbx),%r9 */
	WORD $0x8948; BYTE $0xd9	/* d8e mov %rbx,%rcx */
	LONG $0x747ffdc5; WORD $0x2024	/* d91 vmovdqa %ymm6,0x20(%rsp) */
	LONG $0x347ffdc5; BYTE $0x24	/* d97 vmovdqa %ymm6,(%rsp) */
	LONG $0x187de2c4; BYTE $0x06	/* d9c vbroadcastss (%rsi),%ymm0 */
	LONG $0x187de2c4; WORD $0x084e	/* da1 vbroadcastss 0x8(%rsi),%ymm1 */
	LONG $0x20c68348	/* da7 add $0x20,%rsi */
	LONG $0x00c18148; WORD $0x0002; BYTE $0x00	/* dab add $0x200,%rcx */
	LONG $0xb96ffec5; LONG $0xfffffe00	/* db2 vmovdqu -0x200(%rcx),%ymm7 */
	LONG $0x916ffec5; LONG $0xfffffe20	/* dba vmovdqu -0x1e0(%rcx),%ymm2 */
	LONG $0xa96f7ec5; LONG $0xfffffe40	/* dc2 vmovdqu -0x1c0(%rcx),%ymm13 */
	LONG $0x916f7ec5; LONG $0xfffffe60	/* dca vmovdqu -0x1a0(%rcx),%ymm10 */
	LONG $0xa96ffec5; LONG $0xfffffea0	/* dd2 vmovdqu -0x160(%rcx),%ymm5 */
	LONG $0xb16f7ec5; LONG $0xfffffec0	/* dda vmovdqu -0x140(%rcx),%ymm14 */
	LONG $0x0445e2c4; BYTE $0xf8	/* de2 vpmaddubsw %ymm0,%ymm7,%ymm7 */
	LONG $0x046de2c4; BYTE $0xd0	/* de7 vpmaddubsw %ymm0,%ymm2,%ymm2 */
	LONG $0x187de2c4; WORD $0xe446	/* dec vbroadcastss -0x1c(%rsi),%ymm0 */
	LONG $0x896f7ec5; LONG $0xfffffee0	/* df2 vmovdqu -0x120(%rcx),%ymm9 */
	LONG $0x041562c4; BYTE $0xe8	/* dfa vpmaddubsw %ymm0,%ymm13,%ymm13 */
	LONG $0x042d62c4; BYTE $0xd0	/* dff vpmaddubsw %ymm0,%ymm10,%ymm10 */
	LONG $0x816ffec5; LONG $0xfffffe80	/* e04 vmovdqu -0x180(%rcx),%ymm0 */
	LONG $0xb16ffec5; LONG $0xffffff00	/* e0c vmovdqu -0x100(%rcx),%ymm6 */
	LONG $0x047de2c4; BYTE $0xc1	/* e14 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x0455e2c4; BYTE $0xe9	/* e19 vpmaddubsw %ymm1,%ymm5,%ymm5 */
	LONG $0x187de2c4; WORD $0xec4e	/* e1e vbroadcastss -0x14(%rsi),%ymm1 */
	LONG $0xa16ffec5; LONG $0xffffff20	/* e24 vmovdqu -0xe0(%rcx),%ymm4 */
	LONG $0x040d62c4; BYTE $0xf1	/* e2c vpmaddubsw %ymm1,%ymm14,%ymm14 */
	LONG $0xa16f7ec5; LONG $0xffffff40	/* e31 vmovdqu -0xc0(%rcx),%ymm12 */
	LONG $0xfd45c1c4; BYTE $0xfd	/* e39 vpaddw %ymm13,%ymm7,%ymm7 */
	LONG $0x996ffec5; LONG $0xffffff60	/* e3e vmovdqu -0xa0(%rcx),%ymm3 */
	LONG $0xfd7dc1c4; BYTE $0xc6	/* e46 vpaddw %ymm14,%ymm0,%ymm0 */
	LONG $0x596f7ec5; BYTE $0xc0	/* e4b vmovdqu -0x40(%rcx),%ymm11 */
	LONG $0xfd6dc1c4; BYTE $0xd2	/* e50 vpaddw %ymm10,%ymm2,%ymm2 */
	LONG $0x043562c4; BYTE $0xc9	/* e55 vpmaddubsw %ymm1,%ymm9,%ymm9 */
	LONG $0x187de2c4; WORD $0xf04e	/* e5a vbroadcastss -0x10(%rsi),%ymm1 */
	LONG $0xc7fdfdc5	/* e60 vpaddw %ymm7,%ymm0,%ymm0 */
	LONG $0x044de2c4; BYTE $0xf1	/* e64 vpmaddubsw %ymm1,%ymm6,%ymm6 */
	LONG $0x045de2c4; BYTE $0xe1	/* e69 vpmaddubsw %ymm1,%ymm4,%ymm4 */
	LONG $0x187de2c4; WORD $0xf44e	/* e6e vbroadcastss -0xc(%rsi),%ymm1 */
	LONG $0x041d62c4; BYTE $0xe1	/* e74 vpmaddubsw %ymm1,%ymm12,%ymm12 */
	LONG $0x0465e2c4; BYTE $0xd9	/* e79 vpmaddubsw %ymm1,%ymm3,%ymm3 */
	LONG $0x496ffec5; BYTE $0x80	/* e7e vmovdqu -0x80(%rcx),%ymm1 */
	LONG $0x5c7ffdc5; WORD $0x4024	/* e83 vmovdqa %ymm3,0x40(%rsp) */
	LONG $0xfd4dc1c4; BYTE $0xf4	/* e89 vpaddw %ymm12,%ymm6,%ymm6 */
	LONG $0x187d62c4; WORD $0xf846	/* e8e vbroadcastss -0x8(%rsi),%ymm8 */
	LONG $0x187d62c4; WORD $0xfc7e	/* e94 vbroadcastss -0x4(%rsi),%ymm15 */
	LONG $0x0475c2c4; BYTE $0xc8	/* e9a vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0x042542c4; BYTE $0xdf	/* e9f vpmaddubsw %ymm15,%ymm11,%ymm11 */
	LONG $0x596ffec5; BYTE $0xa0	/* ea4 vmovdqu -0x60(%rcx),%ymm3 */
	LONG $0x64fdddc5; WORD $0x4024	/* ea9 vpaddw 0x40(%rsp),%ymm4,%ymm4 */
	LONG $0xc6fdfdc5	/* eaf vpaddw %ymm6,%ymm0,%ymm0 */
	LONG $0xfd75c1c4; BYTE $0xcb	/* eb3 vpaddw %ymm11,%ymm1,%ymm1 */
	LONG $0xfd55c1c4; BYTE $0xe9	/* eb8 vpaddw %ymm9,%ymm5,%ymm5 */
	LONG $0xc9fdfdc5	/* ebd vpaddw %ymm1,%ymm0,%ymm1 */
	LONG $0xd5fdedc5	/* ec1 vpaddw %ymm5,%ymm2,%ymm2 */
	LONG $0xf575c1c4; BYTE $0x09	/* ec5 vpmaddwd (%r9),%ymm1,%ymm1 */
	LONG $0x0cfef5c5; BYTE $0x24	/* eca vpaddd (%rsp),%ymm1,%ymm1 */
	LONG $0x0465c2c4; BYTE $0xd8	/* ecf vpmaddubsw %ymm8,%ymm3,%ymm3 */
	LONG $0x416f7ec5; BYTE $0xe0	/* ed4 vmovdqu -0x20(%rcx),%ymm8 */
	LONG $0xd4fdedc5	/* ed9 vpaddw %ymm4,%ymm2,%ymm2 */
	LONG $0x0c7ffdc5; BYTE $0x24	/* edd vmovdqa %ymm1,(%rsp) */
	LONG $0x043d42c4; BYTE $0xc7	/* ee2 vpmaddubsw %ymm15,%ymm8,%ymm8 */
	LONG $0xfd65c1c4; BYTE $0xd8	/* ee7 vpaddw %ymm8,%ymm3,%ymm3 */
	LONG $0xd3fdedc5	/* eec vpaddw %ymm3,%ymm2,%ymm2 */
	LONG $0xf56dc1c4; WORD $0x2051	/* ef0 vpmaddwd 0x20(%r9),%ymm2,%ymm2 */
	LONG $0x40c18349	/* ef6 add $0x40,%r9 */
	LONG $0x44feedc5; WORD $0x2024	/* efa vpaddd 0x20(%rsp),%ymm2,%ymm0 */
	LONG $0x447ffdc5; WORD $0x2024	/* f00 vmovdqa %ymm0,0x20(%rsp) */
	WORD $0x394c; BYTE $0xd1	/* f06 cmp %r10,%rcx */
	LONG $0xfe8d850f; WORD $0xffff	/* f09 jne d9c */
	LONG $0xf6efc9c5	/* f0f vpxor %xmm6,%xmm6,%xmm6 */
	WORD $0x894c; BYTE $0xfe	/* f13 mov %r15,%rsi */
	LONG $0x808b8d48; WORD $0x0012; BYTE $0x00	/* f16 lea 0x1280(%rbx),%rcx */
	LONG $0xee6ffdc5	/* f1d vmovdqa %ymm6,%ymm5 */
	LONG $0x116ffec5	/* f21 vmovdqu (%rcx),%ymm2 */
	LONG $0x616ffec5; BYTE $0x20	/* f25 vmovdqu 0x20(%rcx),%ymm4 */
	LONG $0x40c18348	/* f2a add $0x40,%rcx */
	LONG $0x04c68348	/* f2e add $0x4,%rsi */
	LONG $0x187de2c4; WORD $0xfc7e	/* f32 vbroadcastss -0x4(%rsi),%ymm7 */
	LONG $0xd7f5edc5	/* f38 vpmaddwd %ymm7,%ymm2,%ymm2 */
	LONG $0xe7f5ddc5	/* f3c vpmaddwd %ymm7,%ymm4,%ymm4 */
	LONG $0xddfeedc5	/* f40 vpaddd %ymm5,%ymm2,%ymm3 */
	LONG $0xd6feddc5	/* f44 vpaddd %ymm6,%ymm4,%ymm2 */
	LONG $0xeb6ffdc5	/* f48 vmovdqa %ymm3,%ymm5 */
	LONG $0xf26ffdc5	/* f4c vmovdqa %ymm2,%ymm6 */
	WORD $0x394c; BYTE $0xd9	/* f50 cmp %r11,%rcx */
	WORD $0xcc75	/* f53 jne f21 */
	LONG $0xc95bfcc5	/* f55 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0x187dc2c4; WORD $0x0065	/* f59 vbroadcastss 0x0(%r13),%ymm4 */
	LONG $0x595cc1c4; BYTE $0x2a	/* f5f vmulps (%r10),%ymm4,%ymm5 */
	LONG $0xdb5bfcc5	/* f64 vcvtdq2ps %ymm3,%ymm3 */
	WORD $0x8948; BYTE $0xe9	/* f68 mov %rbp,%rcx */
	LONG $0xc05bfcc5	/* f6b vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xd25bfcc5	/* f6f vcvtdq2ps %ymm2,%ymm2 */
	LONG $0x01c58348	/* f73 add $0x1,%rbp */
	WORD $0xe183; BYTE $0x03	/* f77 and $0x3,%ecx */
	LONG $0x80c38148; WORD $0x0014; BYTE $0x00	/* f7a add $0x1480,%rbx */
	LONG $0x04c58349	/* f81 add $0x4,%r13 */
	LONG $0x80c38149; WORD $0x0014; BYTE $0x00	/* f85 add $0x1480,%r11 */
	LONG $0x06e1c148	/* f8c shl $0x6,%rcx */
	LONG $0x80c28149; WORD $0x0014; BYTE $0x00	/* f90 add $0x1480,%r10 */
	LONG $0x20c78349	/* f97 add $0x20,%r15 */
	LONG $0x00c48149; WORD $0x0001; BYTE $0x00	/* f9b add $0x100,%r12 */
	WORD $0x0148; BYTE $0xd1	/* fa2 add %rdx,%rcx */
	LONG $0xc959d4c5	/* fa5 vmulps %ymm1,%ymm5,%ymm1 */
	LONG $0x595cc1c4; LONG $0xffebc0aa; BYTE $0xff	/* fa9 vmulps -0x1440(%r10),%ymm4,%ymm5 */
	LONG $0xdb59d4c5	/* fb2 vmulps %ymm3,%ymm5,%ymm3 */
	LONG $0xcb5cf4c5	/* fb6 vsubps %ymm3,%ymm1,%ymm1 */
	LONG $0x0958f4c5	/* fba vaddps (%rcx),%ymm1,%ymm1 */
	LONG $0x0911fcc5	/* fbe vmovups %ymm1,(%rcx) */
	LONG $0x595cc1c4; LONG $0xffeba08a; BYTE $0xff	/* fc2 vmulps -0x1460(%r10),%ymm4,%ymm1 */
	LONG $0x595cc1c4; LONG $0xffebe0a2; BYTE $0xff	/* fcb vmulps -0x1420(%r10),%ymm4,%ymm4 */
	LONG $0xc059f4c5	/* fd4 vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0xe259dcc5	/* fd8 vmulps %ymm2,%ymm4,%ymm4 */
	LONG $0xc45cfcc5	/* fdc vsubps %ymm4,%ymm0,%ymm0 */
	LONG $0x4158fcc5; BYTE $0x20	/* fe0 vaddps 0x20(%rcx),%ymm0,%ymm0 */
	LONG $0x4111fcc5; BYTE $0x20	/* fe5 vmovups %ymm0,0x20(%rcx) */
	WORD $0x394c; BYTE $0xf5	/* fea cmp %r14,%rbp */
	LONG $0xfd8c850f; WORD $0xffff	/* fed jne d7f */
	LONG $0x24748b48; BYTE $0x60	/* ff3 mov 0x60(%rsp),%rsi */
	LONG $0x249c8b48; LONG $0x00000750	/* ff8 mov 0x750(%rsp),%rbx */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 1000 add $0x100,%rdx */
	WORD $0x0148; BYTE $0xd8	/* 1007 add %rbx,%rax */
	LONG $0x249c8b48; LONG $0x00000080	/* 100a mov 0x80(%rsp),%rbx */
	WORD $0x0148; BYTE $0xde	/* 1012 add %rbx,%rsi */
	LONG $0x249c8b48; LONG $0x000000c0	/* 1015 mov 0xc0(%rsp),%rbx */
	WORD $0x0149; BYTE $0xd8	/* 101d add %rbx,%r8 */
	LONG $0x249c8b48; LONG $0x000000a0	/* 1020 mov 0xa0(%rsp),%rbx */
	WORD $0x3948; BYTE $0xda	/* 1028 cmp %rbx,%rdx */
	LONG $0xfd18850f; WORD $0xffff	/* 102b jne d49 */
	WORD $0xf8c5; BYTE $0x77	/* 1031 vzeroupper */
	LONG $0xc8c48148; WORD $0x0007; BYTE $0x00	/* 1034 add $0x7c8,%rsp */
	BYTE $0x5b	/* 103b pop %rbx */
	BYTE $0x5d	/* 103c pop %rbp */
	WORD $0x5c41	/* 103d pop %r12 */
	WORD $0x5d41	/* 103f pop %r13 */
	WORD $0x5e41	/* 1041 pop %r14 */
	WORD $0x5f41	/* 1043 pop %r15 */
	BYTE $0xc3	/* 1045 ret */
	RET

TEXT avx2panelend(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000068e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	WORD $0x627e	/* 3 jle 67 */
	LONG $0x02e6c148	/* 5 shl $0x2,%rsi */
	LONG $0x9210fcc5; LONG $0x000000c0	/* 9 vmovups 0xc0(%rdx),%ymm2 */
	LONG $0x9a10fcc5; LONG $0x00000080	/* 11 vmovups 0x80(%rdx),%ymm3 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 19 add $0x100,%rdx */
	LONG $0x8a58e4c5; LONG $0xffffff00	/* 20 vaddps -0x100(%rdx),%ymm3,%ymm1 */
	LONG $0x8258ecc5; LONG $0xffffff40	/* 28 vaddps -0xc0(%rdx),%ymm2,%ymm0 */
	LONG $0xc158fcc5	/* 30 vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x0711fcc5	/* 34 vmovups %ymm0,(%rdi) */
	LONG $0x6210fcc5; BYTE $0xe0	/* 38 vmovups -0x20(%rdx),%ymm4 */
	LONG $0x6a10fcc5; BYTE $0xa0	/* 3d vmovups -0x60(%rdx),%ymm5 */
	LONG $0x8258dcc5; LONG $0xffffff60	/* 42 vaddps -0xa0(%rdx),%ymm4,%ymm0 */
	LONG $0x8a58d4c5; LONG $0xffffff20	/* 4a vaddps -0xe0(%rdx),%ymm5,%ymm1 */
	LONG $0xc158fcc5	/* 52 vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x4711fcc5; BYTE $0x20	/* 56 vmovups %ymm0,0x20(%rdi) */
	WORD $0x0148; BYTE $0xf7	/* 5b add %rsi,%rdi */
	LONG $0x01e98348	/* 5e sub $0x1,%rcx */
	WORD $0xa575	/* 62 jne 9 */
	WORD $0xf8c5; BYTE $0x77	/* 64 vzeroupper */
	BYTE $0xc3	/* 67 ret */
	RET

TEXT avx2q80panel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000253e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x02498e0f; WORD $0x0000	/* 3 jle 252 */
	WORD $0x5741	/* 9 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* b mov %rsi,%rax */
	WORD $0x8948; BYTE $0xd6	/* e mov %rdx,%rsi */
	WORD $0x8948; BYTE $0xca	/* 11 mov %rcx,%rdx */
	WORD $0x5641	/* 14 push %r14 */
	LONG $0x04e1c148	/* 16 shl $0x4,%rcx */
	WORD $0x894d; BYTE $0xc6	/* 1a mov %r8,%r14 */
	LONG $0x360c8d4c	/* 1d lea (%rsi,%rsi,1),%r9 */
	WORD $0x5541	/* 21 push %r13 */
	WORD $0x0148; BYTE $0xca	/* 23 add %rcx,%rdx */
	LONG $0xf52c8d4c; LONG $0x00000000	/* 26 lea 0x0(,%rsi,8),%r13 */
	LONG $0x22c08348	/* 2e add $0x22,%rax */
	WORD $0x5441	/* 32 push %r12 */
	LONG $0xb5048d4c; LONG $0x00000000	/* 34 lea 0x0(,%rsi,4),%r8 */
	WORD $0x894d; BYTE $0xea	/* 3c mov %r13,%r10 */
	LONG $0x563c8d4d	/* 3f lea (%r14,%rdx,2),%r15 */
	BYTE $0x55	/* 43 push %rbp */
	WORD $0x8948; BYTE $0xfd	/* 44 mov %rdi,%rbp */
	LONG $0x313c8d49	/* 47 lea (%r9,%rsi,1),%rdi */
	WORD $0x2949; BYTE $0xf2	/* 4b sub %rsi,%r10 */
	BYTE $0x53	/* 4e push %rbx */
	LONG $0x3f1c8d4c	/* 4f lea (%rdi,%rdi,1),%r11 */
	LONG $0x301c8d49	/* 53 lea (%r8,%rsi,1),%rbx */
	WORD $0x894c; BYTE $0xfa	/* 57 mov %r15,%rdx */
	LONG $0x28ec8348	/* 5a sub $0x28,%rsp */
	WORD $0x894d; BYTE $0xf4	/* 5e mov %r14,%r12 */
	LONG $0x000010b9; BYTE $0x00	/* 61 mov $0x10,%ecx */
	LONG $0x0c180f41; BYTE $0x24	/* 66 prefetcht0 (%r12) */
	WORD $0x0149; BYTE $0xf4	/* 6b add %rsi,%r12 */
	WORD $0xe983; BYTE $0x01	/* 6e sub $0x1,%ecx */
	WORD $0xf375	/* 71 jne 66 */
	LONG $0x24548948; BYTE $0x18	/* 73 mov %rdx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xc4	/* 78 mov %rax,%r12 */
	WORD $0x3145; BYTE $0xff	/* 7b xor %r15d,%r15d */
	LONG $0x24548d49; BYTE $0xe0	/* 7e lea -0x20(%r12),%rdx */
	LONG $0x3d4c8d4a; BYTE $0x00	/* 83 lea 0x0(%rbp,%r15,1),%rcx */
	LONG $0x207de2c4; WORD $0x320c	/* 88 vpmovsxbw (%rdx,%rsi,1),%ymm1 */
	LONG $0x207de2c4; WORD $0x3a1c	/* 8e vpmovsxbw (%rdx,%rdi,1),%ymm3 */
	LONG $0x10c28348	/* 94 add $0x10,%rdx */
	LONG $0x00c18148; WORD $0x0002; BYTE $0x00	/* 98 add $0x200,%rcx */
	LONG $0x207de2c4; WORD $0x1a6c; BYTE $0xf0	/* 9f vpmovsxbw -0x10(%rdx,%rbx,1),%ymm5 */
	LONG $0x207d22c4; WORD $0x1244; BYTE $0xf0	/* a6 vpmovsxbw -0x10(%rdx,%r10,1),%ymm8 */
	LONG $0x207de2c4; WORD $0xf072	/* ad vpmovsxbw -0x10(%rdx),%ymm6 */
	LONG $0x207da2c4; WORD $0x0a44; BYTE $0xf0	/* b3 vpmovsxbw -0x10(%rdx,%r9,1),%ymm0 */
	LONG $0x207da2c4; WORD $0x0254; BYTE $0xf0	/* ba vpmovsxbw -0x10(%rdx,%r8,1),%ymm2 */
	LONG $0x207da2c4; WORD $0x1a64; BYTE $0xf0	/* c1 vpmovsxbw -0x10(%rdx,%r11,1),%ymm4 */
	LONG $0xf962cdc5	/* c8 vpunpckldq %ymm1,%ymm6,%ymm7 */
	LONG $0xf16acdc5	/* cc vpunpckhdq %ymm1,%ymm6,%ymm6 */
	LONG $0xcb62fdc5	/* d0 vpunpckldq %ymm3,%ymm0,%ymm1 */
	LONG $0xc36afdc5	/* d4 vpunpckhdq %ymm3,%ymm0,%ymm0 */
	LONG $0xdd62edc5	/* d8 vpunpckldq %ymm5,%ymm2,%ymm3 */
	LONG $0xd56aedc5	/* dc vpunpckhdq %ymm5,%ymm2,%ymm2 */
	LONG $0x625dc1c4; BYTE $0xe8	/* e0 vpunpckldq %ymm8,%ymm4,%ymm5 */
	LONG $0x6a5dc1c4; BYTE $0xe0	/* e5 vpunpckhdq %ymm8,%ymm4,%ymm4 */
	LONG $0xc16c45c5	/* ea vpunpcklqdq %ymm1,%ymm7,%ymm8 */
	LONG $0xc96dc5c5	/* ee vpunpckhqdq %ymm1,%ymm7,%ymm1 */
	LONG $0xf86ccdc5	/* f2 vpunpcklqdq %ymm0,%ymm6,%ymm7 */
	LONG $0xc06dcdc5	/* f6 vpunpckhqdq %ymm0,%ymm6,%ymm0 */
	LONG $0xf56ce5c5	/* fa vpunpcklqdq %ymm5,%ymm3,%ymm6 */
	LONG $0xdd6de5c5	/* fe vpunpckhqdq %ymm5,%ymm3,%ymm3 */
	LONG $0xec6cedc5	/* 102 vpunpcklqdq %ymm4,%ymm2,%ymm5 */
	LONG $0xd46dedc5	/* 106 vpunpckhqdq %ymm4,%ymm2,%ymm2 */
	LONG $0x463d63c4; WORD $0x20ce	/* 10a vperm2i128 $0x20,%ymm6,%ymm8,%ymm9 */
	LONG $0x463de3c4; WORD $0x31e6	/* 110 vperm2i128 $0x31,%ymm6,%ymm8,%ymm4 */
	LONG $0x467563c4; WORD $0x20c3	/* 116 vperm2i128 $0x20,%ymm3,%ymm1,%ymm8 */
	LONG $0x4645e3c4; WORD $0x20f5	/* 11c vperm2i128 $0x20,%ymm5,%ymm7,%ymm6 */
	LONG $0x4675e3c4; WORD $0x31cb	/* 122 vperm2i128 $0x31,%ymm3,%ymm1,%ymm1 */
	LONG $0x897f7ec5; LONG $0xfffffe00	/* 128 vmovdqu %ymm9,-0x200(%rcx) */
	LONG $0x4645e3c4; WORD $0x31dd	/* 130 vperm2i128 $0x31,%ymm5,%ymm7,%ymm3 */
	LONG $0x467de3c4; WORD $0x20ea	/* 136 vperm2i128 $0x20,%ymm2,%ymm0,%ymm5 */
	LONG $0x467de3c4; WORD $0x31c2	/* 13c vperm2i128 $0x31,%ymm2,%ymm0,%ymm0 */
	LONG $0x817f7ec5; LONG $0xfffffe40	/* 142 vmovdqu %ymm8,-0x1c0(%rcx) */
	LONG $0xb17ffec5; LONG $0xfffffe80	/* 14a vmovdqu %ymm6,-0x180(%rcx) */
	LONG $0xa97ffec5; LONG $0xfffffec0	/* 152 vmovdqu %ymm5,-0x140(%rcx) */
	LONG $0xa17ffec5; LONG $0xffffff00	/* 15a vmovdqu %ymm4,-0x100(%rcx) */
	LONG $0x897ffec5; LONG $0xffffff40	/* 162 vmovdqu %ymm1,-0xc0(%rcx) */
	LONG $0x597ffec5; BYTE $0x80	/* 16a vmovdqu %ymm3,-0x80(%rcx) */
	LONG $0x417ffec5; BYTE $0xc0	/* 16f vmovdqu %ymm0,-0x40(%rcx) */
	WORD $0x3949; BYTE $0xd4	/* 174 cmp %rdx,%r12 */
	LONG $0xff0b850f; WORD $0xffff	/* 177 jne 88 */
	LONG $0x54b70f41; WORD $0xde34	/* 17d movzwl -0x22(%r12,%rsi,1),%edx */
	LONG $0x4cb70f43; WORD $0xde0c	/* 183 movzwl -0x22(%r12,%r9,1),%ecx */
	LONG $0x10e2c148	/* 189 shl $0x10,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 18d vmovq %rdx,%xmm0 */
	LONG $0x54b70f41; WORD $0xde1c	/* 192 movzwl -0x22(%r12,%rbx,1),%edx */
	LONG $0x10e2c148	/* 198 shl $0x10,%rdx */
	LONG $0x22f9e3c4; WORD $0x01c2	/* 19c vpinsrq $0x1,%rdx,%xmm0,%xmm0 */
	LONG $0x54b70f43; WORD $0xde1c	/* 1a2 movzwl -0x22(%r12,%r11,1),%edx */
	WORD $0xe2c1; BYTE $0x10	/* 1a8 shl $0x10,%edx */
	WORD $0xca09	/* 1ab or %ecx,%edx */
	LONG $0x4cb70f41; WORD $0xde3c	/* 1ad movzwl -0x22(%r12,%rdi,1),%ecx */
	LONG $0xca6ef9c5	/* 1b3 vmovd %edx,%xmm1 */
	LONG $0x54b70f43; WORD $0xde14	/* 1b7 movzwl -0x22(%r12,%r10,1),%edx */
	LONG $0x3479e2c4; BYTE $0xc9	/* 1bd vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe2c1; BYTE $0x10	/* 1c2 shl $0x10,%edx */
	LONG $0xf173f1c5; BYTE $0x20	/* 1c5 vpsllq $0x20,%xmm1,%xmm1 */
	WORD $0xca09	/* 1ca or %ecx,%edx */
	LONG $0xc1ebf9c5	/* 1cc vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x4cb70f41; WORD $0xde24	/* 1d0 movzwl -0x22(%r12),%ecx */
	LONG $0xca6ef9c5	/* 1d6 vmovd %edx,%xmm1 */
	LONG $0x54b70f43; WORD $0xde04	/* 1da movzwl -0x22(%r12,%r8,1),%edx */
	WORD $0x014d; BYTE $0xec	/* 1e0 add %r13,%r12 */
	LONG $0x3479e2c4; BYTE $0xc9	/* 1e3 vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe2c1; BYTE $0x10	/* 1e8 shl $0x10,%edx */
	LONG $0xf173f1c5; BYTE $0x30	/* 1eb vpsllq $0x30,%xmm1,%xmm1 */
	WORD $0xca09	/* 1f0 or %ecx,%edx */
	LONG $0xd26ef9c5	/* 1f2 vmovd %edx,%xmm2 */
	LONG $0x3479e2c4; BYTE $0xd2	/* 1f6 vpmovzxwq %xmm2,%xmm2 */
	LONG $0xcaebf1c5	/* 1fb vpor %xmm2,%xmm1,%xmm1 */
	LONG $0xc1ebf9c5	/* 1ff vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 203 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x7f7ea1c4; LONG $0x04003d84; WORD $0x0000	/* 208 vmovdqu %ymm0,0x400(%rbp,%r15,1) */
	LONG $0x20ff8349	/* 212 cmp $0x20,%r15 */
	WORD $0x0b74	/* 216 je 223 */
	LONG $0x0020bf41; WORD $0x0000	/* 218 mov $0x20,%r15d */
	LONG $0xfffe5be9; BYTE $0xff	/* 21e jmp 7e */
	LONG $0x24548b48; BYTE $0x18	/* 223 mov 0x18(%rsp),%rdx */
	LONG $0x22c68349	/* 228 add $0x22,%r14 */
	LONG $0x80c58148; WORD $0x0004; BYTE $0x00	/* 22c add $0x480,%rbp */
	LONG $0x22c08348	/* 233 add $0x22,%rax */
	WORD $0x3949; BYTE $0xd6	/* 237 cmp %rdx,%r14 */
	LONG $0xfe1e850f; WORD $0xffff	/* 23a jne 5e */
	WORD $0xf8c5; BYTE $0x77	/* 240 vzeroupper */
	LONG $0x28c48348	/* 243 add $0x28,%rsp */
	BYTE $0x5b	/* 247 pop %rbx */
	BYTE $0x5d	/* 248 pop %rbp */
	WORD $0x5c41	/* 249 pop %r12 */
	WORD $0x5d41	/* 24b pop %r13 */
	WORD $0x5e41	/* 24d pop %r14 */
	WORD $0x5f41	/* 24f pop %r15 */
	BYTE $0xc3	/* 251 ret */
	BYTE $0xc3	/* 252 ret */
	RET

TEXT avx2q40panel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0002a3e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x02998e0f; WORD $0x0000	/* 3 jle 2a2 */
	WORD $0x5741	/* 9 push %r15 */
	LONG $0xc9048d48	/* b lea (%rcx,%rcx,8),%rax */
	LONG $0x12148d4c	/* f lea (%rdx,%rdx,1),%r10 */
	WORD $0x5641	/* 13 push %r14 */
	LONG $0x46048d48	/* 15 lea (%rsi,%rax,2),%rax */
	LONG $0xd53c8d4c; LONG $0x00000000	/* 19 lea 0x0(,%rdx,8),%r15 */
	WORD $0x5541	/* 21 push %r13 */
	LONG $0x950c8d4c; LONG $0x00000000	/* 23 lea 0x0(,%rdx,4),%r9 */
	WORD $0x894d; BYTE $0xc5	/* 2b mov %r8,%r13 */
	WORD $0x894d; BYTE $0xfb	/* 2e mov %r15,%r11 */
	WORD $0x5441	/* 31 push %r12 */
	LONG $0x12048d4d	/* 33 lea (%r10,%rdx,1),%r8 */
	WORD $0x8949; BYTE $0xf4	/* 37 mov %rsi,%r12 */
	WORD $0x2949; BYTE $0xd3	/* 3a sub %rdx,%r11 */
	BYTE $0x55	/* 3d push %rbp */
	LONG $0x112c8d49	/* 3e lea (%r9,%rdx,1),%rbp */
	BYTE $0x53	/* 42 push %rbx */
	LONG $0x001c8d4b	/* 43 lea (%r8,%r8,1),%rbx */
	LONG $0x28ec8348	/* 47 sub $0x28,%rsp */
	LONG $0x24448948; BYTE $0x18	/* 4b mov %rax,0x18(%rsp) */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 50 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* 5a vmovq %rax,%xmm2 */
	LONG $0x597de2c4; BYTE $0xd2	/* 5f vpbroadcastq %xmm2,%ymm2 */
	WORD $0x894c; BYTE $0xe9	/* 64 mov %r13,%rcx */
	LONG $0x000010b8; BYTE $0x00	/* 67 mov $0x10,%eax */
	WORD $0x180f; BYTE $0x09	/* 6c prefetcht0 (%rcx) */
	WORD $0x0148; BYTE $0xd1	/* 6f add %rdx,%rcx */
	WORD $0xe883; BYTE $0x01	/* 72 sub $0x1,%eax */
	WORD $0xf575	/* 75 jne 6c */
	LONG $0x247c8948; BYTE $0x10	/* 77 mov %rdi,0x10(%rsp) */
	WORD $0x894c; BYTE $0xe0	/* 7c mov %r12,%rax */
	WORD $0x8948; BYTE $0xf9	/* 7f mov %rdi,%rcx */
	LONG $0x40778d4c	/* 82 lea 0x40(%rdi),%r14 */
	LONG $0x406f7ac5; BYTE $0x02	/* 86 vmovdqu 0x2(%rax),%xmm8 */
	LONG $0x646ffac5; WORD $0x0210	/* 8b vmovdqu 0x2(%rax,%rdx,1),%xmm4 */
	LONG $0x20c18348	/* 91 add $0x20,%rcx */
	LONG $0x6f7aa1c4; WORD $0x007c; BYTE $0x02	/* 95 vmovdqu 0x2(%rax,%r8,1),%xmm7 */
	LONG $0x6f7aa1c4; WORD $0x085c; BYTE $0x02	/* 9c vmovdqu 0x2(%rax,%r9,1),%xmm3 */
	LONG $0x7179c1c4; WORD $0x04d0	/* a3 vpsrlw $0x4,%xmm8,%xmm0 */
	LONG $0x746ffac5; WORD $0x0228	/* a9 vmovdqu 0x2(%rax,%rbp,1),%xmm6 */
	LONG $0x383d63c4; WORD $0x01c0	/* af vinserti128 $0x1,%xmm0,%ymm8,%ymm8 */
	LONG $0xd471f9c5; BYTE $0x04	/* b5 vpsrlw $0x4,%xmm4,%xmm0 */
	LONG $0x385de3c4; WORD $0x01e0	/* ba vinserti128 $0x1,%xmm0,%ymm4,%ymm4 */
	LONG $0x6f7aa1c4; WORD $0x1044; BYTE $0x02	/* c0 vmovdqu 0x2(%rax,%r10,1),%xmm0 */
	LONG $0xc2db3dc5	/* c7 vpand %ymm2,%ymm8,%ymm8 */
	LONG $0xe2dbddc5	/* cb vpand %ymm2,%ymm4,%ymm4 */
	LONG $0xd071f1c5; BYTE $0x04	/* cf vpsrlw $0x4,%xmm0,%xmm1 */
	LONG $0xd4623dc5	/* d4 vpunpckldq %ymm4,%ymm8,%ymm10 */
	LONG $0xc46a3dc5	/* d8 vpunpckhdq %ymm4,%ymm8,%ymm8 */
	LONG $0x387de3c4; WORD $0x01c1	/* dc vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0xd771f1c5; BYTE $0x04	/* e2 vpsrlw $0x4,%xmm7,%xmm1 */
	LONG $0x3845e3c4; WORD $0x01f9	/* e7 vinserti128 $0x1,%xmm1,%ymm7,%ymm7 */
	LONG $0xd371f1c5; BYTE $0x04	/* ed vpsrlw $0x4,%xmm3,%xmm1 */
	LONG $0xc2dbfdc5	/* f2 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x3865e3c4; WORD $0x01d9	/* f6 vinserti128 $0x1,%xmm1,%ymm3,%ymm3 */
	LONG $0xd671f1c5; BYTE $0x04	/* fc vpsrlw $0x4,%xmm6,%xmm1 */
	LONG $0xfadbc5c5	/* 101 vpand %ymm2,%ymm7,%ymm7 */
	LONG $0x384de3c4; WORD $0x01f1	/* 105 vinserti128 $0x1,%xmm1,%ymm6,%ymm6 */
	LONG $0x4c6ffac5; WORD $0x0218	/* 10b vmovdqu 0x2(%rax,%rbx,1),%xmm1 */
	LONG $0xdadbe5c5	/* 111 vpand %ymm2,%ymm3,%ymm3 */
	LONG $0xf2dbcdc5	/* 115 vpand %ymm2,%ymm6,%ymm6 */
	LONG $0xd171d1c5; BYTE $0x04	/* 119 vpsrlw $0x4,%xmm1,%xmm5 */
	LONG $0xde6265c5	/* 11e vpunpckldq %ymm6,%ymm3,%ymm11 */
	LONG $0xde6ae5c5	/* 122 vpunpckhdq %ymm6,%ymm3,%ymm3 */
	LONG $0x3875e3c4; WORD $0x01cd	/* 126 vinserti128 $0x1,%xmm5,%ymm1,%ymm1 */
	LONG $0x6f7aa1c4; WORD $0x186c; BYTE $0x02	/* 12c vmovdqu 0x2(%rax,%r11,1),%xmm5 */
	LONG $0xcadbf5c5	/* 133 vpand %ymm2,%ymm1,%ymm1 */
	LONG $0xd571b1c5; BYTE $0x04	/* 137 vpsrlw $0x4,%xmm5,%xmm9 */
	LONG $0x3855c3c4; WORD $0x01e9	/* 13c vinserti128 $0x1,%xmm9,%ymm5,%ymm5 */
	LONG $0xcf627dc5	/* 142 vpunpckldq %ymm7,%ymm0,%ymm9 */
	LONG $0xc76afdc5	/* 146 vpunpckhdq %ymm7,%ymm0,%ymm0 */
	LONG $0xeadbd5c5	/* 14a vpand %ymm2,%ymm5,%ymm5 */
	LONG $0xf562f5c5	/* 14e vpunpckldq %ymm5,%ymm1,%ymm6 */
	LONG $0xcd6af5c5	/* 152 vpunpckhdq %ymm5,%ymm1,%ymm1 */
	LONG $0x6c2dc1c4; BYTE $0xe9	/* 156 vpunpcklqdq %ymm9,%ymm10,%ymm5 */
	LONG $0xfe6ca5c5	/* 15b vpunpcklqdq %ymm6,%ymm11,%ymm7 */
	LONG $0x6d2d41c4; BYTE $0xc9	/* 15f vpunpckhqdq %ymm9,%ymm10,%ymm9 */
	LONG $0xe66da5c5	/* 164 vpunpckhqdq %ymm6,%ymm11,%ymm4 */
	LONG $0xd06c3dc5	/* 168 vpunpcklqdq %ymm0,%ymm8,%ymm10 */
	LONG $0xf16ce5c5	/* 16c vpunpcklqdq %ymm1,%ymm3,%ymm6 */
	LONG $0xc06dbdc5	/* 170 vpunpckhqdq %ymm0,%ymm8,%ymm0 */
	LONG $0xc96de5c5	/* 174 vpunpckhqdq %ymm1,%ymm3,%ymm1 */
	LONG $0x465563c4; WORD $0x20c7	/* 178 vperm2i128 $0x20,%ymm7,%ymm5,%ymm8 */
	LONG $0x462de3c4; WORD $0x31de	/* 17e vperm2i128 $0x31,%ymm6,%ymm10,%ymm3 */
	LONG $0x4655e3c4; WORD $0x31ef	/* 184 vperm2i128 $0x31,%ymm7,%ymm5,%ymm5 */
	LONG $0x463563c4; WORD $0x20dc	/* 18a vperm2i128 $0x20,%ymm4,%ymm9,%ymm11 */
	LONG $0x462de3c4; WORD $0x20fe	/* 190 vperm2i128 $0x20,%ymm6,%ymm10,%ymm7 */
	LONG $0x997ffec5; LONG $0x00000160	/* 196 vmovdqu %ymm3,0x160(%rcx) */
	LONG $0x467de3c4; WORD $0x20f1	/* 19e vperm2i128 $0x20,%ymm1,%ymm0,%ymm6 */
	LONG $0x4635e3c4; WORD $0x31e4	/* 1a4 vperm2i128 $0x31,%ymm4,%ymm9,%ymm4 */
	LONG $0x467de3c4; WORD $0x31c1	/* 1aa vperm2i128 $0x31,%ymm1,%ymm0,%ymm0 */
	LONG $0x417f7ec5; BYTE $0xe0	/* 1b0 vmovdqu %ymm8,-0x20(%rcx) */
	LONG $0x817ffec5; LONG $0x000001a0	/* 1b5 vmovdqu %ymm0,0x1a0(%rcx) */
	LONG $0x597f7ec5; BYTE $0x20	/* 1bd vmovdqu %ymm11,0x20(%rcx) */
	LONG $0x797ffec5; BYTE $0x60	/* 1c2 vmovdqu %ymm7,0x60(%rcx) */
	LONG $0xb17ffec5; LONG $0x000000a0	/* 1c7 vmovdqu %ymm6,0xa0(%rcx) */
	LONG $0xa97ffec5; LONG $0x000000e0	/* 1cf vmovdqu %ymm5,0xe0(%rcx) */
	LONG $0xa17ffec5; LONG $0x00000120	/* 1d7 vmovdqu %ymm4,0x120(%rcx) */
	LONG $0x1034b70f	/* 1df movzwl (%rax,%rdx,1),%esi */
	LONG $0x3cb70f42; BYTE $0x10	/* 1e3 movzwl (%rax,%r10,1),%edi */
	LONG $0x10e6c148	/* 1e8 shl $0x10,%rsi */
	LONG $0x6ef9e1c4; BYTE $0xc6	/* 1ec vmovq %rsi,%xmm0 */
	LONG $0x2834b70f	/* 1f1 movzwl (%rax,%rbp,1),%esi */
	LONG $0x10e6c148	/* 1f5 shl $0x10,%rsi */
	LONG $0x22f9e3c4; WORD $0x01c6	/* 1f9 vpinsrq $0x1,%rsi,%xmm0,%xmm0 */
	LONG $0x1834b70f	/* 1ff movzwl (%rax,%rbx,1),%esi */
	WORD $0xe6c1; BYTE $0x10	/* 203 shl $0x10,%esi */
	WORD $0xfe09	/* 206 or %edi,%esi */
	LONG $0x3cb70f42; BYTE $0x00	/* 208 movzwl (%rax,%r8,1),%edi */
	LONG $0xce6ef9c5	/* 20d vmovd %esi,%xmm1 */
	LONG $0x34b70f42; BYTE $0x18	/* 211 movzwl (%rax,%r11,1),%esi */
	LONG $0x3479e2c4; BYTE $0xc9	/* 216 vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe6c1; BYTE $0x10	/* 21b shl $0x10,%esi */
	LONG $0xf173f1c5; BYTE $0x20	/* 21e vpsllq $0x20,%xmm1,%xmm1 */
	WORD $0xfe09	/* 223 or %edi,%esi */
	LONG $0xc1ebf9c5	/* 225 vpor %xmm1,%xmm0,%xmm0 */
	WORD $0xb70f; BYTE $0x38	/* 229 movzwl (%rax),%edi */
	LONG $0xce6ef9c5	/* 22c vmovd %esi,%xmm1 */
	LONG $0x34b70f42; BYTE $0x08	/* 230 movzwl (%rax,%r9,1),%esi */
	WORD $0x014c; BYTE $0xf8	/* 235 add %r15,%rax */
	LONG $0x3479e2c4; BYTE $0xc9	/* 238 vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe6c1; BYTE $0x10	/* 23d shl $0x10,%esi */
	LONG $0xf173f1c5; BYTE $0x30	/* 240 vpsllq $0x30,%xmm1,%xmm1 */
	WORD $0xfe09	/* 245 or %edi,%esi */
	LONG $0xde6ef9c5	/* 247 vmovd %esi,%xmm3 */
	LONG $0x3479e2c4; BYTE $0xdb	/* 24b vpmovzxwq %xmm3,%xmm3 */
	LONG $0xcbebf1c5	/* 250 vpor %xmm3,%xmm1,%xmm1 */
	LONG $0xc1ebf9c5	/* 254 vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 258 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x817ffec5; LONG $0x000001e0	/* 25d vmovdqu %ymm0,0x1e0(%rcx) */
	WORD $0x394c; BYTE $0xf1	/* 265 cmp %r14,%rcx */
	LONG $0xfe18850f; WORD $0xffff	/* 268 jne 86 */
	LONG $0x247c8b48; BYTE $0x10	/* 26e mov 0x10(%rsp),%rdi */
	LONG $0x24448b48; BYTE $0x18	/* 273 mov 0x18(%rsp),%rax */
	LONG $0x12c48349	/* 278 add $0x12,%r12 */
	LONG $0x12c58349	/* 27c add $0x12,%r13 */
	LONG $0x40c78148; WORD $0x0002; BYTE $0x00	/* 280 add $0x240,%rdi */
	WORD $0x3949; BYTE $0xc4	/* 287 cmp %rax,%r12 */
	LONG $0xfdd4850f; WORD $0xffff	/* 28a jne 64 */
	WORD $0xf8c5; BYTE $0x77	/* 290 vzeroupper */
	LONG $0x28c48348	/* 293 add $0x28,%rsp */
	BYTE $0x5b	/* 297 pop %rbx */
	BYTE $0x5d	/* 298 pop %rbp */
	WORD $0x5c41	/* 299 pop %r12 */
	WORD $0x5d41	/* 29b pop %r13 */
	WORD $0x5e41	/* 29d pop %r14 */
	WORD $0x5f41	/* 29f pop %r15 */
	BYTE $0xc3	/* 2a1 ret */
	BYTE $0xc3	/* 2a2 ret */
	RET

TEXT avx2q4kpanel(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000abbe9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x0ab18e0f; WORD $0x0000	/* 3 jle aba */
	WORD $0x5741	/* 9 push %r15 */
	LONG $0x120c8d4c	/* b lea (%rdx,%rdx,1),%r9 */
	WORD $0x8948; BYTE $0xc8	/* f mov %rcx,%rax */
	WORD $0x5641	/* 12 push %r14 */
	WORD $0x8949; BYTE $0xfe	/* 14 mov %rdi,%r14 */
	LONG $0x113c8d49	/* 17 lea (%r9,%rdx,1),%rdi */
	WORD $0x5541	/* 1b push %r13 */
	WORD $0x8949; BYTE $0xf5	/* 1d mov %rsi,%r13 */
	WORD $0x8948; BYTE $0xd6	/* 20 mov %rdx,%rsi */
	LONG $0x3f1c8d4c	/* 23 lea (%rdi,%rdi,1),%r11 */
	WORD $0x5441	/* 27 push %r12 */
	WORD $0x894d; BYTE $0xc4	/* 29 mov %r8,%r12 */
	LONG $0x95048d4c; LONG $0x00000000	/* 2c lea 0x0(,%rdx,4),%r8 */
	LONG $0x90bd8d4d; WORD $0x0000; BYTE $0x00	/* 34 lea 0x90(%r13),%r15 */
	BYTE $0x55	/* 3b push %rbp */
	LONG $0xd52c8d48; LONG $0x00000000	/* 3c lea 0x0(,%rdx,8),%rbp */
	BYTE $0x53	/* 44 push %rbx */
	WORD $0x8949; BYTE $0xea	/* 45 mov %rbp,%r10 */
	LONG $0x101c8d49	/* 48 lea (%r8,%rdx,1),%rbx */
	WORD $0x2949; BYTE $0xd2	/* 4c sub %rdx,%r10 */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 4f movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xf2	/* 59 vmovq %rdx,%xmm6 */
	LONG $0x88ec8148; WORD $0x0000; BYTE $0x00	/* 5e sub $0x88,%rsp */
	LONG $0x597d62c4; BYTE $0xe6	/* 65 vpbroadcastq %xmm6,%ymm12 */
	WORD $0x894c; BYTE $0xe2	/* 6a mov %r12,%rdx */
	LONG $0x000010b9; BYTE $0x00	/* 6d mov $0x10,%ecx */
	WORD $0x180f; BYTE $0x0a	/* 72 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* 75 prefetcht0 0x40(%rdx) */
	LONG $0x808a180f; WORD $0x0000; BYTE $0x00	/* 79 prefetcht0 0x80(%rdx) */
	WORD $0x0148; BYTE $0xf2	/* 80 add %rsi,%rdx */
	WORD $0xe983; BYTE $0x01	/* 83 sub $0x1,%ecx */
	WORD $0xea75	/* 86 jne 72 */
	LONG $0x404e8d49	/* 88 lea 0x40(%r14),%rcx */
	LONG $0x247c894c; BYTE $0x60	/* 8c mov %r15,0x60(%rsp) */
	WORD $0x894d; BYTE $0xfd	/* 91 mov %r15,%r13 */
	WORD $0x894c; BYTE $0xf2	/* 94 mov %r14,%rdx */
	LONG $0x244c8948; BYTE $0x58	/* 97 mov %rcx,0x58(%rsp) */
	LONG $0x2474894c; BYTE $0x68	/* 9c mov %r14,0x68(%rsp) */
	LONG $0x24448948; BYTE $0x70	/* a1 mov %rax,0x70(%rsp) */
	LONG $0x2464894c; BYTE $0x78	/* a6 mov %r12,0x78(%rsp) */
	LONG $0x80458d49	/* ab lea -0x80(%r13),%rax */
	WORD $0x8948; BYTE $0xd1	/* af mov %rdx,%rcx */
	LONG $0x3c6ffec5; BYTE $0x18	/* b2 vmovdqu (%rax,%rbx,1),%ymm7 */
	LONG $0x246ffec5; BYTE $0x38	/* b7 vmovdqu (%rax,%rdi,1),%ymm4 */
	LONG $0x20c08348	/* bc add $0x20,%rax */
	LONG $0x00c18148; WORD $0x0004; BYTE $0x00	/* c0 add $0x400,%rcx */
	LONG $0x44db9dc5; WORD $0xe030	/* c7 vpand -0x20(%rax,%rsi,1),%ymm12,%ymm0 */
	LONG $0x54db9dc5; WORD $0xe038	/* cd vpand -0x20(%rax,%rdi,1),%ymm12,%ymm2 */
	LONG $0xd771adc5; BYTE $0x04	/* d3 vpsrlw $0x4,%ymm7,%ymm10 */
	LONG $0x6f7ea1c4; WORD $0x187c; BYTE $0xe0	/* d8 vmovdqu -0x20(%rax,%r11,1),%ymm7 */
	LONG $0xd471a5c5; BYTE $0x04	/* df vpsrlw $0x4,%ymm4,%ymm11 */
	LONG $0x5c6ffec5; WORD $0xe030	/* e4 vmovdqu -0x20(%rax,%rsi,1),%ymm3 */
	LONG $0xdb1d21c4; WORD $0x104c; BYTE $0xe0	/* ea vpand -0x20(%rax,%r10,1),%ymm12,%ymm9 */
	LONG $0x706ffec5; BYTE $0xe0	/* f1 vmovdqu -0x20(%rax),%ymm6 */
	LONG $0xdb2541c4; BYTE $0xdc	/* f6 vpand %ymm12,%ymm11,%ymm11 */
	LONG $0xdb2d41c4; BYTE $0xd4	/* fb vpand %ymm12,%ymm10,%ymm10 */
	LONG $0xd771ddc5; BYTE $0x04	/* 100 vpsrlw $0x4,%ymm7,%ymm4 */
	LONG $0x6f7ea1c4; WORD $0x107c; BYTE $0xe0	/* 105 vmovdqu -0x20(%rax,%r10,1),%ymm7 */
	LONG $0xd37195c5; BYTE $0x04	/* 10c vpsrlw $0x4,%ymm3,%ymm13 */
	LONG $0x6f7ea1c4; WORD $0x085c; BYTE $0xe0	/* 111 vmovdqu -0x20(%rax,%r9,1),%ymm3 */
	LONG $0x247ffdc5; BYTE $0x24	/* 118 vmovdqa %ymm4,(%rsp) */
	LONG $0xdb1da1c4; WORD $0x0064; BYTE $0xe0	/* 11d vpand -0x20(%rax,%r8,1),%ymm12,%ymm4 */
	LONG $0xd671cdc5; BYTE $0x04	/* 124 vpsrlw $0x4,%ymm6,%ymm6 */
	LONG $0xdb1541c4; BYTE $0xec	/* 129 vpand %ymm12,%ymm13,%ymm13 */
	LONG $0xd771d5c5; BYTE $0x04	/* 12e vpsrlw $0x4,%ymm7,%ymm5 */
	LONG $0xd371f5c5; BYTE $0x04	/* 133 vpsrlw $0x4,%ymm3,%ymm1 */
	LONG $0xdb4dc1c4; BYTE $0xf4	/* 138 vpand %ymm12,%ymm6,%ymm6 */
	LONG $0x6f7ea1c4; WORD $0x005c; BYTE $0xe0	/* 13d vmovdqu -0x20(%rax,%r8,1),%ymm3 */
	LONG $0x6c7ffdc5; WORD $0x2024	/* 144 vmovdqa %ymm5,0x20(%rsp) */
	LONG $0x68db9dc5; BYTE $0xe0	/* 14a vpand -0x20(%rax),%ymm12,%ymm5 */
	LONG $0xdb75c1c4; BYTE $0xcc	/* 14f vpand %ymm12,%ymm1,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 154 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xf86255c5	/* 159 vpunpckldq %ymm0,%ymm5,%ymm15 */
	LONG $0xe86ad5c5	/* 15d vpunpckhdq %ymm0,%ymm5,%ymm5 */
	LONG $0xdb1da1c4; WORD $0x0844; BYTE $0xe0	/* 161 vpand -0x20(%rax,%r9,1),%ymm12,%ymm0 */
	LONG $0xdb65c1c4; BYTE $0xdc	/* 168 vpand %ymm12,%ymm3,%ymm3 */
	LONG $0xc2627dc5	/* 16d vpunpckldq %ymm2,%ymm0,%ymm8 */
	LONG $0xc26afdc5	/* 171 vpunpckhdq %ymm2,%ymm0,%ymm0 */
	LONG $0x54db9dc5; WORD $0xe018	/* 175 vpand -0x20(%rax,%rbx,1),%ymm12,%ymm2 */
	LONG $0xf2625dc5	/* 17b vpunpckldq %ymm2,%ymm4,%ymm14 */
	LONG $0xe26addc5	/* 17f vpunpckhdq %ymm2,%ymm4,%ymm4 */
	LONG $0xdb1da1c4; WORD $0x1854; BYTE $0xe0	/* 183 vpand -0x20(%rax,%r11,1),%ymm12,%ymm2 */
	LONG $0x626dc1c4; BYTE $0xf9	/* 18a vpunpckldq %ymm9,%ymm2,%ymm7 */
	LONG $0x6a6dc1c4; BYTE $0xd1	/* 18f vpunpckhdq %ymm9,%ymm2,%ymm2 */
	LONG $0x6c0541c4; BYTE $0xc8	/* 194 vpunpcklqdq %ymm8,%ymm15,%ymm9 */
	LONG $0x6d0541c4; BYTE $0xc0	/* 199 vpunpckhqdq %ymm8,%ymm15,%ymm8 */
	LONG $0xf86c55c5	/* 19e vpunpcklqdq %ymm0,%ymm5,%ymm15 */
	LONG $0xc06dd5c5	/* 1a2 vpunpckhqdq %ymm0,%ymm5,%ymm0 */
	LONG $0xef6c8dc5	/* 1a6 vpunpcklqdq %ymm7,%ymm14,%ymm5 */
	LONG $0xff6d8dc5	/* 1aa vpunpckhqdq %ymm7,%ymm14,%ymm7 */
	LONG $0xf26c5dc5	/* 1ae vpunpcklqdq %ymm2,%ymm4,%ymm14 */
	LONG $0xd26dddc5	/* 1b2 vpunpckhqdq %ymm2,%ymm4,%ymm2 */
	LONG $0x4635e3c4; WORD $0x20e5	/* 1b6 vperm2i128 $0x20,%ymm5,%ymm9,%ymm4 */
	LONG $0x4635e3c4; WORD $0x31ed	/* 1bc vperm2i128 $0x31,%ymm5,%ymm9,%ymm5 */
	LONG $0x463d63c4; WORD $0x20cf	/* 1c2 vperm2i128 $0x20,%ymm7,%ymm8,%ymm9 */
	LONG $0x463de3c4; WORD $0x31ff	/* 1c8 vperm2i128 $0x31,%ymm7,%ymm8,%ymm7 */
	LONG $0x460543c4; WORD $0x20c6	/* 1ce vperm2i128 $0x20,%ymm14,%ymm15,%ymm8 */
	LONG $0xa17ffec5; LONG $0xfffffc00	/* 1d4 vmovdqu %ymm4,-0x400(%rcx) */
	LONG $0x460543c4; WORD $0x31fe	/* 1dc vperm2i128 $0x31,%ymm14,%ymm15,%ymm15 */
	LONG $0x467d63c4; WORD $0x20f2	/* 1e2 vperm2i128 $0x20,%ymm2,%ymm0,%ymm14 */
	LONG $0x467de3c4; WORD $0x31c2	/* 1e8 vperm2i128 $0x31,%ymm2,%ymm0,%ymm0 */
	LONG $0xb97ffec5; LONG $0xfffffd40	/* 1ee vmovdqu %ymm7,-0x2c0(%rcx) */
	LONG $0x817ffec5; LONG $0xfffffdc0	/* 1f6 vmovdqu %ymm0,-0x240(%rcx) */
	LONG $0x7cdb9dc5; WORD $0x2024	/* 1fe vpand 0x20(%rsp),%ymm12,%ymm7 */
	LONG $0x624dc1c4; BYTE $0xe5	/* 204 vpunpckldq %ymm13,%ymm6,%ymm4 */
	LONG $0x6265c1c4; BYTE $0xd2	/* 209 vpunpckldq %ymm10,%ymm3,%ymm2 */
	LONG $0x04db9dc5; BYTE $0x24	/* 20e vpand (%rsp),%ymm12,%ymm0 */
	LONG $0x6a4dc1c4; BYTE $0xf5	/* 213 vpunpckhdq %ymm13,%ymm6,%ymm6 */
	LONG $0x6a65c1c4; BYTE $0xda	/* 218 vpunpckhdq %ymm10,%ymm3,%ymm3 */
	LONG $0x897f7ec5; LONG $0xfffffc40	/* 21d vmovdqu %ymm9,-0x3c0(%rcx) */
	LONG $0xa97ffec5; LONG $0xfffffd00	/* 225 vmovdqu %ymm5,-0x300(%rcx) */
	LONG $0x6275c1c4; BYTE $0xeb	/* 22d vpunpckldq %ymm11,%ymm1,%ymm5 */
	LONG $0x6a75c1c4; BYTE $0xcb	/* 232 vpunpckhdq %ymm11,%ymm1,%ymm1 */
	LONG $0xcf627dc5	/* 237 vpunpckldq %ymm7,%ymm0,%ymm9 */
	LONG $0xc76afdc5	/* 23b vpunpckhdq %ymm7,%ymm0,%ymm0 */
	LONG $0x817f7ec5; LONG $0xfffffc80	/* 23f vmovdqu %ymm8,-0x380(%rcx) */
	LONG $0xfd6cddc5	/* 247 vpunpcklqdq %ymm5,%ymm4,%ymm7 */
	LONG $0x6c6d41c4; BYTE $0xc1	/* 24b vpunpcklqdq %ymm9,%ymm2,%ymm8 */
	LONG $0xed6dddc5	/* 250 vpunpckhqdq %ymm5,%ymm4,%ymm5 */
	LONG $0x6d6dc1c4; BYTE $0xd1	/* 254 vpunpckhqdq %ymm9,%ymm2,%ymm2 */
	LONG $0xb17f7ec5; LONG $0xfffffcc0	/* 259 vmovdqu %ymm14,-0x340(%rcx) */
	LONG $0xe16ccdc5	/* 261 vpunpcklqdq %ymm1,%ymm6,%ymm4 */
	LONG $0xc96dcdc5	/* 265 vpunpckhqdq %ymm1,%ymm6,%ymm1 */
	LONG $0xf06ce5c5	/* 269 vpunpcklqdq %ymm0,%ymm3,%ymm6 */
	LONG $0xb97f7ec5; LONG $0xfffffd80	/* 26d vmovdqu %ymm15,-0x280(%rcx) */
	LONG $0xd86de5c5	/* 275 vpunpckhqdq %ymm0,%ymm3,%ymm3 */
	LONG $0x464543c4; WORD $0x20c8	/* 279 vperm2i128 $0x20,%ymm8,%ymm7,%ymm9 */
	LONG $0x4645c3c4; WORD $0x31f8	/* 27f vperm2i128 $0x31,%ymm8,%ymm7,%ymm7 */
	LONG $0x4675e3c4; WORD $0x20c3	/* 285 vperm2i128 $0x20,%ymm3,%ymm1,%ymm0 */
	LONG $0x465563c4; WORD $0x20c2	/* 28b vperm2i128 $0x20,%ymm2,%ymm5,%ymm8 */
	LONG $0x4675e3c4; WORD $0x31cb	/* 291 vperm2i128 $0x31,%ymm3,%ymm1,%ymm1 */
	LONG $0x897f7ec5; LONG $0xfffffe00	/* 297 vmovdqu %ymm9,-0x200(%rcx) */
	LONG $0x4655e3c4; WORD $0x31ea	/* 29f vperm2i128 $0x31,%ymm2,%ymm5,%ymm5 */
	LONG $0x465de3c4; WORD $0x20d6	/* 2a5 vperm2i128 $0x20,%ymm6,%ymm4,%ymm2 */
	LONG $0x465de3c4; WORD $0x31e6	/* 2ab vperm2i128 $0x31,%ymm6,%ymm4,%ymm4 */
	LONG $0x817f7ec5; LONG $0xfffffe40	/* 2b1 vmovdqu %ymm8,-0x1c0(%rcx) */
	LONG $0x917ffec5; LONG $0xfffffe80	/* 2b9 vmovdqu %ymm2,-0x180(%rcx) */
	LONG $0x817ffec5; LONG $0xfffffec0	/* 2c1 vmovdqu %ymm0,-0x140(%rcx) */
	LONG $0xb97ffec5; LONG $0xffffff00	/* 2c9 vmovdqu %ymm7,-0x100(%rcx) */
	LONG $0xa97ffec5; LONG $0xffffff40	/* 2d1 vmovdqu %ymm5,-0xc0(%rcx) */
	LONG $0x617ffec5; BYTE $0x80	/* 2d9 vmovdqu %ymm4,-0x80(%rcx) */
	LONG $0x497ffec5; BYTE $0xc0	/* 2de vmovdqu %ymm1,-0x40(%rcx) */
	WORD $0x394c; BYTE $0xe8	/* 2e3 cmp %r13,%rax */
	LONG $0xfdc6850f; WORD $0xffff	/* 2e6 jne b2 */
	LONG $0x74b08b44; WORD $0xffff; BYTE $0xff	/* 2ec mov -0x8c(%rax),%r14d */
	LONG $0x7ca08b44; WORD $0xffff; BYTE $0xff	/* 2f3 mov -0x84(%rax),%r12d */
	LONG $0x78a88b44; WORD $0xffff; BYTE $0xff	/* 2fa mov -0x88(%rax),%r13d */
	WORD $0x8944; BYTE $0xf1	/* 301 mov %r14d,%ecx */
	WORD $0x8945; BYTE $0xe7	/* 304 mov %r12d,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 307 and $0x3f3f3f3f,%r14d */
	LONG $0x04ecc141	/* 30e shr $0x4,%r12d */
	WORD $0xe9c1; BYTE $0x02	/* 312 shr $0x2,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 315 and $0xf0f0f0f,%r15d */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 31c and $0xf0f0f0f,%r12d */
	LONG $0x3030e181; WORD $0x3030	/* 323 and $0x30303030,%ecx */
	WORD $0x0944; BYTE $0xf9	/* 329 or %r15d,%ecx */
	LONG $0x20e1c148	/* 32c shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xf1	/* 330 or %r14,%rcx */
	LONG $0x30b48b44; LONG $0xffffff74	/* 333 mov -0x8c(%rax,%rsi,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 33b vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 340 mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 343 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 34a shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 34d vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 352 and $0x30303030,%ecx */
	LONG $0xf06179c5	/* 358 vpunpcklwd %xmm0,%xmm0,%xmm14 */
	LONG $0xc069f9c5	/* 35c vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 360 or %r12d,%ecx */
	LONG $0x30a48b44; LONG $0xffffff7c	/* 363 mov -0x84(%rax,%rsi,1),%r12d */
	LONG $0x380d63c4; WORD $0x01f0	/* 36b vinserti128 $0x1,%xmm0,%ymm14,%ymm14 */
	LONG $0x20e1c148	/* 371 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 375 or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 378 mov %r12d,%r15d */
	LONG $0x30ac8b44; LONG $0xffffff78	/* 37b mov -0x88(%rax,%rsi,1),%r13d */
	LONG $0x04ecc141	/* 383 shr $0x4,%r12d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 387 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 38c mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 38f and $0xf0f0f0f,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 396 and $0x3f3f3f3f,%r14d */
	WORD $0xe9c1; BYTE $0x02	/* 39d shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 3a0 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 3a5 and $0xf0f0f0f,%r12d */
	LONG $0x3030e181; WORD $0x3030	/* 3ac and $0x30303030,%ecx */
	LONG $0xc86179c5	/* 3b2 vpunpcklwd %xmm0,%xmm0,%xmm9 */
	LONG $0xc069f9c5	/* 3b6 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 3ba or %r15d,%ecx */
	LONG $0x383563c4; WORD $0x01c8	/* 3bd vinserti128 $0x1,%xmm0,%ymm9,%ymm9 */
	LONG $0x20e1c148	/* 3c3 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xf1	/* 3c7 or %r14,%rcx */
	LONG $0x08b48b46; LONG $0xffffff74	/* 3ca mov -0x8c(%rax,%r9,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 3d2 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 3d7 mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 3da and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 3e1 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 3e4 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 3e9 and $0x30303030,%ecx */
	LONG $0xf861f9c5	/* 3ef vpunpcklwd %xmm0,%xmm0,%xmm7 */
	LONG $0xc069f9c5	/* 3f3 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 3f7 or %r12d,%ecx */
	LONG $0x08a48b46; LONG $0xffffff7c	/* 3fa mov -0x84(%rax,%r9,1),%r12d */
	LONG $0x3845e3c4; WORD $0x01f8	/* 402 vinserti128 $0x1,%xmm0,%ymm7,%ymm7 */
	LONG $0x20e1c148	/* 408 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 40c or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 40f mov %r12d,%r15d */
	LONG $0x08ac8b46; LONG $0xffffff78	/* 412 mov -0x88(%rax,%r9,1),%r13d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 41a vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 41f mov %r14d,%ecx */
	WORD $0xe9c1; BYTE $0x02	/* 422 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 425 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 42a and $0x30303030,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 430 and $0xf0f0f0f,%r15d */
	LONG $0xe861f9c5	/* 437 vpunpcklwd %xmm0,%xmm0,%xmm5 */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 43b and $0x3f3f3f3f,%r14d */
	WORD $0x0944; BYTE $0xf9	/* 442 or %r15d,%ecx */
	LONG $0xc069f9c5	/* 445 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	LONG $0x04ecc141	/* 449 shr $0x4,%r12d */
	LONG $0x20e1c148	/* 44d shl $0x20,%rcx */
	LONG $0x3855e3c4; WORD $0x01e8	/* 451 vinserti128 $0x1,%xmm0,%ymm5,%ymm5 */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 457 and $0xf0f0f0f,%r12d */
	WORD $0x094c; BYTE $0xf1	/* 45e or %r14,%rcx */
	LONG $0x38b48b44; LONG $0xffffff74	/* 461 mov -0x8c(%rax,%rdi,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 469 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 46e mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 471 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 478 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 47b vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 480 and $0x30303030,%ecx */
	LONG $0xe86179c5	/* 486 vpunpcklwd %xmm0,%xmm0,%xmm13 */
	LONG $0xc069f9c5	/* 48a vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 48e or %r12d,%ecx */
	LONG $0x38a48b44; LONG $0xffffff7c	/* 491 mov -0x84(%rax,%rdi,1),%r12d */
	LONG $0x381563c4; WORD $0x01e8	/* 499 vinserti128 $0x1,%xmm0,%ymm13,%ymm13 */
	LONG $0x20e1c148	/* 49f shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 4a3 or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 4a6 mov %r12d,%r15d */
	LONG $0x38ac8b44; LONG $0xffffff78	/* 4a9 mov -0x88(%rax,%rdi,1),%r13d */
	LONG $0x04ecc141	/* 4b1 shr $0x4,%r12d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 4b5 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 4ba mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 4bd and $0xf0f0f0f,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 4c4 and $0x3f3f3f3f,%r14d */
	WORD $0xe9c1; BYTE $0x02	/* 4cb shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 4ce vpmovzxbw %xmm0,%xmm0 */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 4d3 and $0xf0f0f0f,%r12d */
	LONG $0x3030e181; WORD $0x3030	/* 4da and $0x30303030,%ecx */
	LONG $0xc06179c5	/* 4e0 vpunpcklwd %xmm0,%xmm0,%xmm8 */
	LONG $0xc069f9c5	/* 4e4 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 4e8 or %r15d,%ecx */
	LONG $0x383d63c4; WORD $0x01c0	/* 4eb vinserti128 $0x1,%xmm0,%ymm8,%ymm8 */
	LONG $0x20e1c148	/* 4f1 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xf1	/* 4f5 or %r14,%rcx */
	LONG $0x00b48b46; LONG $0xffffff74	/* 4f8 mov -0x8c(%rax,%r8,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 500 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 505 mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 508 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 50f shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 512 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 517 and $0x30303030,%ecx */
	LONG $0xd861f9c5	/* 51d vpunpcklwd %xmm0,%xmm0,%xmm3 */
	LONG $0xc069f9c5	/* 521 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 525 or %r12d,%ecx */
	LONG $0x00a48b46; LONG $0xffffff7c	/* 528 mov -0x84(%rax,%r8,1),%r12d */
	LONG $0x3865e3c4; WORD $0x01d8	/* 530 vinserti128 $0x1,%xmm0,%ymm3,%ymm3 */
	LONG $0x20e1c148	/* 536 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 53a or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 53d mov %r12d,%r15d */
	LONG $0x00ac8b46; LONG $0xffffff78	/* 540 mov -0x88(%rax,%r8,1),%r13d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 548 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 54d mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 550 and $0xf0f0f0f,%r15d */
	WORD $0xe9c1; BYTE $0x02	/* 557 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 55a vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 55f and $0x30303030,%ecx */
	LONG $0xc861f9c5	/* 565 vpunpcklwd %xmm0,%xmm0,%xmm1 */
	LONG $0xc069f9c5	/* 569 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 56d or %r15d,%ecx */
	LONG $0x3875e3c4; WORD $0x01c8	/* 570 vinserti128 $0x1,%xmm0,%ymm1,%ymm1 */
	LONG $0x20e1c148	/* 576 shl $0x20,%rcx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 57a and $0x3f3f3f3f,%r14d */
	LONG $0x04ecc141	/* 581 shr $0x4,%r12d */
	WORD $0x094c; BYTE $0xf1	/* 585 or %r14,%rcx */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 588 and $0xf0f0f0f,%r12d */
	LONG $0x18b48b44; LONG $0xffffff74	/* 58f mov -0x8c(%rax,%rbx,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 597 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 59c mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 59f and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 5a6 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 5a9 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 5ae and $0x30303030,%ecx */
	LONG $0xd86179c5	/* 5b4 vpunpcklwd %xmm0,%xmm0,%xmm11 */
	LONG $0xc069f9c5	/* 5b8 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 5bc or %r12d,%ecx */
	LONG $0x18a48b44; LONG $0xffffff7c	/* 5bf mov -0x84(%rax,%rbx,1),%r12d */
	LONG $0x382563c4; WORD $0x01d8	/* 5c7 vinserti128 $0x1,%xmm0,%ymm11,%ymm11 */
	LONG $0x20e1c148	/* 5cd shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 5d1 or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 5d4 mov %r12d,%r15d */
	LONG $0x18ac8b44; LONG $0xffffff78	/* 5d7 mov -0x88(%rax,%rbx,1),%r13d */
	LONG $0x04ecc141	/* 5df shr $0x4,%r12d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 5e3 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 5e8 mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 5eb and $0xf0f0f0f,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 5f2 and $0x3f3f3f3f,%r14d */
	WORD $0xe9c1; BYTE $0x02	/* 5f9 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 5fc vpmovzxbw %xmm0,%xmm0 */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 601 and $0xf0f0f0f,%r12d */
	LONG $0x3030e181; WORD $0x3030	/* 608 and $0x30303030,%ecx */
	LONG $0xe061f9c5	/* 60e vpunpcklwd %xmm0,%xmm0,%xmm4 */
	LONG $0xc069f9c5	/* 612 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 616 or %r15d,%ecx */
	LONG $0x385de3c4; WORD $0x01e0	/* 619 vinserti128 $0x1,%xmm0,%ymm4,%ymm4 */
	LONG $0x20e1c148	/* 61f shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xf1	/* 623 or %r14,%rcx */
	LONG $0x18b48b46; LONG $0xffffff74	/* 626 mov -0x8c(%rax,%r11,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 62e vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 633 mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 636 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 63d shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 640 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 645 and $0x30303030,%ecx */
	LONG $0xd061f9c5	/* 64b vpunpcklwd %xmm0,%xmm0,%xmm2 */
	LONG $0xc069f9c5	/* 64f vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 653 or %r12d,%ecx */
	LONG $0x18a48b46; LONG $0xffffff7c	/* 656 mov -0x84(%rax,%r11,1),%r12d */
	LONG $0x386de3c4; WORD $0x01d0	/* 65e vinserti128 $0x1,%xmm0,%ymm2,%ymm2 */
	LONG $0x20e1c148	/* 664 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 668 or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 66b mov %r12d,%r15d */
	LONG $0x18ac8b46; LONG $0xffffff78	/* 66e mov -0x88(%rax,%r11,1),%r13d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 676 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 67b mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 67e and $0xf0f0f0f,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 685 and $0x3f3f3f3f,%r14d */
	WORD $0xe9c1; BYTE $0x02	/* 68c shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 68f vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 694 and $0x30303030,%ecx */
	LONG $0xf061f9c5	/* 69a vpunpcklwd %xmm0,%xmm0,%xmm6 */
	LONG $0xc069f9c5	/* 69e vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 6a2 or %r15d,%ecx */
	LONG $0x384d63c4; WORD $0x01f8	/* 6a5 vinserti128 $0x1,%xmm0,%ymm6,%ymm15 */
	LONG $0x20e1c148	/* 6ab shl $0x20,%rcx */
	LONG $0x3c7f7dc5; BYTE $0x24	/* 6af vmovdqa %ymm15,(%rsp) */
	WORD $0x094c; BYTE $0xf1	/* 6b4 or %r14,%rcx */
	LONG $0x04ecc141	/* 6b7 shr $0x4,%r12d */
	LONG $0x10b48b46; LONG $0xffffff74	/* 6bb mov -0x8c(%rax,%r10,1),%r14d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 6c3 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 6c8 mov %r13d,%ecx */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 6cb and $0xf0f0f0f,%r12d */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 6d2 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 6d9 shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 6dc vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 6e1 and $0x30303030,%ecx */
	LONG $0xd06179c5	/* 6e7 vpunpcklwd %xmm0,%xmm0,%xmm10 */
	LONG $0xc069f9c5	/* 6eb vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 6ef or %r12d,%ecx */
	LONG $0x10a48b46; LONG $0xffffff7c	/* 6f2 mov -0x84(%rax,%r10,1),%r12d */
	LONG $0x382d63c4; WORD $0x01d0	/* 6fa vinserti128 $0x1,%xmm0,%ymm10,%ymm10 */
	LONG $0x20e1c148	/* 700 shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 704 or %r13,%rcx */
	WORD $0x8945; BYTE $0xe7	/* 707 mov %r12d,%r15d */
	LONG $0x10ac8b46; LONG $0xffffff78	/* 70a mov -0x88(%rax,%r10,1),%r13d */
	LONG $0x04ecc141	/* 712 shr $0x4,%r12d */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 716 vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xf1	/* 71b mov %r14d,%ecx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 71e and $0xf0f0f0f,%r15d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 725 and $0x3f3f3f3f,%r14d */
	WORD $0xe9c1; BYTE $0x02	/* 72c shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 72f vpmovzxbw %xmm0,%xmm0 */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* 734 and $0xf0f0f0f,%r12d */
	LONG $0x3030e181; WORD $0x3030	/* 73b and $0x30303030,%ecx */
	LONG $0xf061f9c5	/* 741 vpunpcklwd %xmm0,%xmm0,%xmm6 */
	LONG $0xc069f9c5	/* 745 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xf9	/* 749 or %r15d,%ecx */
	LONG $0x384de3c4; WORD $0x01f0	/* 74c vinserti128 $0x1,%xmm0,%ymm6,%ymm6 */
	LONG $0x20e1c148	/* 752 shl $0x20,%rcx */
	LONG $0x747ffdc5; WORD $0x2024	/* 756 vmovdqa %ymm6,0x20(%rsp) */
	WORD $0x094c; BYTE $0xf1	/* 75c or %r14,%rcx */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 75f vmovq %rcx,%xmm0 */
	WORD $0x8944; BYTE $0xe9	/* 764 mov %r13d,%ecx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 767 and $0x3f3f3f3f,%r13d */
	WORD $0xe9c1; BYTE $0x02	/* 76e shr $0x2,%ecx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 771 vpmovzxbw %xmm0,%xmm0 */
	LONG $0x3030e181; WORD $0x3030	/* 776 and $0x30303030,%ecx */
	LONG $0xf061f9c5	/* 77c vpunpcklwd %xmm0,%xmm0,%xmm6 */
	LONG $0xc069f9c5	/* 780 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xe1	/* 784 or %r12d,%ecx */
	LONG $0x384de3c4; WORD $0x01f0	/* 787 vinserti128 $0x1,%xmm0,%ymm6,%ymm6 */
	LONG $0x20e1c148	/* 78d shl $0x20,%rcx */
	WORD $0x094c; BYTE $0xe9	/* 791 or %r13,%rcx */
	LONG $0x6ef9e1c4; BYTE $0xc1	/* 794 vmovq %rcx,%xmm0 */
	LONG $0x3079e2c4; BYTE $0xc0	/* 799 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xf86179c5	/* 79e vpunpcklwd %xmm0,%xmm0,%xmm15 */
	LONG $0xc069f9c5	/* 7a2 vpunpckhwd %xmm0,%xmm0,%xmm0 */
	LONG $0x3805e3c4; WORD $0x01c0	/* 7a6 vinserti128 $0x1,%xmm0,%ymm15,%ymm0 */
	LONG $0xff620dc5	/* 7ac vpunpckldq %ymm7,%ymm14,%ymm15 */
	LONG $0xff6a8dc5	/* 7b0 vpunpckhdq %ymm7,%ymm14,%ymm7 */
	LONG $0xf36215c5	/* 7b4 vpunpckldq %ymm3,%ymm13,%ymm14 */
	LONG $0xdb6a95c5	/* 7b8 vpunpckhdq %ymm3,%ymm13,%ymm3 */
	LONG $0xea6225c5	/* 7bc vpunpckldq %ymm2,%ymm11,%ymm13 */
	LONG $0xd26aa5c5	/* 7c0 vpunpckhdq %ymm2,%ymm11,%ymm2 */
	LONG $0xde622dc5	/* 7c4 vpunpckldq %ymm6,%ymm10,%ymm11 */
	LONG $0xf66aadc5	/* 7c8 vpunpckhdq %ymm6,%ymm10,%ymm6 */
	LONG $0x6c0541c4; BYTE $0xd6	/* 7cc vpunpcklqdq %ymm14,%ymm15,%ymm10 */
	LONG $0x6d0541c4; BYTE $0xf6	/* 7d1 vpunpckhqdq %ymm14,%ymm15,%ymm14 */
	LONG $0xfb6c45c5	/* 7d6 vpunpcklqdq %ymm3,%ymm7,%ymm15 */
	LONG $0xdb6dc5c5	/* 7da vpunpckhqdq %ymm3,%ymm7,%ymm3 */
	LONG $0x6c15c1c4; BYTE $0xfb	/* 7de vpunpcklqdq %ymm11,%ymm13,%ymm7 */
	LONG $0x6d1541c4; BYTE $0xeb	/* 7e3 vpunpckhqdq %ymm11,%ymm13,%ymm13 */
	LONG $0xde6c6dc5	/* 7e8 vpunpcklqdq %ymm6,%ymm2,%ymm11 */
	LONG $0xd66dedc5	/* 7ec vpunpckhqdq %ymm6,%ymm2,%ymm2 */
	LONG $0x462de3c4; WORD $0x20f7	/* 7f0 vperm2i128 $0x20,%ymm7,%ymm10,%ymm6 */
	LONG $0x462de3c4; WORD $0x31ff	/* 7f6 vperm2i128 $0x31,%ymm7,%ymm10,%ymm7 */
	LONG $0x460543c4; WORD $0x20d3	/* 7fc vperm2i128 $0x20,%ymm11,%ymm15,%ymm10 */
	LONG $0x460543c4; WORD $0x31db	/* 802 vperm2i128 $0x31,%ymm11,%ymm15,%ymm11 */
	LONG $0x3c6f7dc5; BYTE $0x24	/* 808 vmovdqa (%rsp),%ymm15 */
	LONG $0x927f7ec5; LONG $0x00001100	/* 80d vmovdqu %ymm10,0x1100(%rdx) */
	LONG $0x466563c4; WORD $0x20d2	/* 815 vperm2i128 $0x20,%ymm2,%ymm3,%ymm10 */
	LONG $0x4665e3c4; WORD $0x31d2	/* 81b vperm2i128 $0x31,%ymm2,%ymm3,%ymm2 */
	LONG $0xdd62b5c5	/* 821 vpunpckldq %ymm5,%ymm9,%ymm3 */
	LONG $0xed6ab5c5	/* 825 vpunpckhdq %ymm5,%ymm9,%ymm5 */
	LONG $0xc9623dc5	/* 829 vpunpckldq %ymm1,%ymm8,%ymm9 */
	LONG $0xc96abdc5	/* 82d vpunpckhdq %ymm1,%ymm8,%ymm1 */
	LONG $0xb27ffec5; LONG $0x00001080	/* 831 vmovdqu %ymm6,0x1080(%rdx) */
	LONG $0x625d41c4; BYTE $0xc7	/* 839 vpunpckldq %ymm15,%ymm4,%ymm8 */
	LONG $0x6a5dc1c4; BYTE $0xe7	/* 83e vpunpckhdq %ymm15,%ymm4,%ymm4 */
	LONG $0x7c6f7dc5; WORD $0x2024	/* 843 vmovdqa 0x20(%rsp),%ymm15 */
	LONG $0x460dc3c4; WORD $0x20f5	/* 849 vperm2i128 $0x20,%ymm13,%ymm14,%ymm6 */
	LONG $0x460d43c4; WORD $0x31ed	/* 84f vperm2i128 $0x31,%ymm13,%ymm14,%ymm13 */
	LONG $0xb27ffec5; LONG $0x000010c0	/* 855 vmovdqu %ymm6,0x10c0(%rdx) */
	LONG $0xf06205c5	/* 85d vpunpckldq %ymm0,%ymm15,%ymm14 */
	LONG $0xc06a85c5	/* 861 vpunpckhdq %ymm0,%ymm15,%ymm0 */
	LONG $0x6c6541c4; BYTE $0xf9	/* 865 vpunpcklqdq %ymm9,%ymm3,%ymm15 */
	LONG $0x6d6541c4; BYTE $0xc9	/* 86a vpunpckhqdq %ymm9,%ymm3,%ymm9 */
	LONG $0xd96cd5c5	/* 86f vpunpcklqdq %ymm1,%ymm5,%ymm3 */
	LONG $0xc96dd5c5	/* 873 vpunpckhqdq %ymm1,%ymm5,%ymm1 */
	LONG $0x6c3dc1c4; BYTE $0xee	/* 877 vpunpcklqdq %ymm14,%ymm8,%ymm5 */
	LONG $0x6d3d41c4; BYTE $0xf6	/* 87c vpunpckhqdq %ymm14,%ymm8,%ymm14 */
	LONG $0xc06c5dc5	/* 881 vpunpcklqdq %ymm0,%ymm4,%ymm8 */
	LONG $0xc06dddc5	/* 885 vpunpckhqdq %ymm0,%ymm4,%ymm0 */
	LONG $0x4605e3c4; WORD $0x20e5	/* 889 vperm2i128 $0x20,%ymm5,%ymm15,%ymm4 */
	LONG $0x4605e3c4; WORD $0x31ed	/* 88f vperm2i128 $0x31,%ymm5,%ymm15,%ymm5 */
	LONG $0x463543c4; WORD $0x20fe	/* 895 vperm2i128 $0x20,%ymm14,%ymm9,%ymm15 */
	LONG $0x463543c4; WORD $0x31f6	/* 89b vperm2i128 $0x31,%ymm14,%ymm9,%ymm14 */
	LONG $0x466543c4; WORD $0x20c8	/* 8a1 vperm2i128 $0x20,%ymm8,%ymm3,%ymm9 */
	LONG $0xa27ffec5; LONG $0x00001280	/* 8a7 vmovdqu %ymm4,0x1280(%rdx) */
	LONG $0x4665c3c4; WORD $0x31d8	/* 8af vperm2i128 $0x31,%ymm8,%ymm3,%ymm3 */
	LONG $0x467563c4; WORD $0x20c0	/* 8b5 vperm2i128 $0x20,%ymm0,%ymm1,%ymm8 */
	LONG $0x4675e3c4; WORD $0x31c8	/* 8bb vperm2i128 $0x31,%ymm0,%ymm1,%ymm1 */
	LONG $0xba7f7ec5; LONG $0x000012c0	/* 8c1 vmovdqu %ymm15,0x12c0(%rdx) */
	LONG $0x927ffec5; LONG $0x00001240	/* 8c9 vmovdqu %ymm2,0x1240(%rdx) */
	LONG $0x8a7ffec5; LONG $0x00001440	/* 8d1 vmovdqu %ymm1,0x1440(%rdx) */
	LONG $0x8a7f7ec5; LONG $0x00001300	/* 8d9 vmovdqu %ymm9,0x1300(%rdx) */
	LONG $0x927f7ec5; LONG $0x00001140	/* 8e1 vmovdqu %ymm10,0x1140(%rdx) */
	LONG $0x827f7ec5; LONG $0x00001340	/* 8e9 vmovdqu %ymm8,0x1340(%rdx) */
	LONG $0xba7ffec5; LONG $0x00001180	/* 8f1 vmovdqu %ymm7,0x1180(%rdx) */
	LONG $0xaa7ffec5; LONG $0x00001380	/* 8f9 vmovdqu %ymm5,0x1380(%rdx) */
	LONG $0xaa7f7ec5; LONG $0x000011c0	/* 901 vmovdqu %ymm13,0x11c0(%rdx) */
	LONG $0xb27f7ec5; LONG $0x000013c0	/* 909 vmovdqu %ymm14,0x13c0(%rdx) */
	LONG $0x9a7f7ec5; LONG $0x00001200	/* 911 vmovdqu %ymm11,0x1200(%rdx) */
	LONG $0x9a7ffec5; LONG $0x00001400	/* 919 vmovdqu %ymm3,0x1400(%rdx) */
	LONG $0x308cb70f; LONG $0xffffff70	/* 921 movzwl -0x90(%rax,%rsi,1),%ecx */
	LONG $0xa4b70f46; LONG $0xffff7008; BYTE $0xff	/* 929 movzwl -0x90(%rax,%r9,1),%r12d */
	LONG $0xacb70f46; LONG $0xffff7018; BYTE $0xff	/* 932 movzwl -0x90(%rax,%r11,1),%r13d */
	LONG $0x20e4c149	/* 93b shl $0x20,%r12 */
	LONG $0x10e1c148	/* 93f shl $0x10,%rcx */
	WORD $0x094c; BYTE $0xe1	/* 943 or %r12,%rcx */
	LONG $0x20e5c149	/* 946 shl $0x20,%r13 */
	LONG $0xa4b70f44; LONG $0xffff7018; BYTE $0xff	/* 94a movzwl -0x90(%rax,%rbx,1),%r12d */
	LONG $0x6ef9e1c4; BYTE $0xf1	/* 953 vmovq %rcx,%xmm6 */
	LONG $0x8cb70f42; LONG $0xffff7010; BYTE $0xff	/* 958 movzwl -0x90(%rax,%r10,1),%ecx */
	LONG $0x10e4c149	/* 961 shl $0x10,%r12 */
	WORD $0x094d; BYTE $0xec	/* 965 or %r13,%r12 */
	WORD $0xe1c1; BYTE $0x10	/* 968 shl $0x10,%ecx */
	LONG $0x22c9c3c4; WORD $0x01c4	/* 96b vpinsrq $0x1,%r12,%xmm6,%xmm0 */
	LONG $0xa4b70f44; LONG $0xffff7038; BYTE $0xff	/* 971 movzwl -0x90(%rax,%rdi,1),%r12d */
	WORD $0x0944; BYTE $0xe1	/* 97a or %r12d,%ecx */
	LONG $0xa0b70f44; LONG $0xffffff70	/* 97d movzwl -0x90(%rax),%r12d */
	LONG $0xc96ef9c5	/* 985 vmovd %ecx,%xmm1 */
	LONG $0x8cb70f42; LONG $0xffff7000; BYTE $0xff	/* 989 movzwl -0x90(%rax,%r8,1),%ecx */
	LONG $0x3479e2c4; BYTE $0xc9	/* 992 vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe1c1; BYTE $0x10	/* 997 shl $0x10,%ecx */
	LONG $0xf173f1c5; BYTE $0x30	/* 99a vpsllq $0x30,%xmm1,%xmm1 */
	LONG $0x20c28348	/* 99f add $0x20,%rdx */
	WORD $0x0944; BYTE $0xe1	/* 9a3 or %r12d,%ecx */
	LONG $0xd16ef9c5	/* 9a6 vmovd %ecx,%xmm2 */
	LONG $0x3479e2c4; BYTE $0xd2	/* 9aa vpmovzxwq %xmm2,%xmm2 */
	LONG $0xcaebf1c5	/* 9af vpor %xmm2,%xmm1,%xmm1 */
	LONG $0xc1ebf9c5	/* 9b3 vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* 9b7 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x827ffec5; LONG $0x00000fe0	/* 9bc vmovdqu %ymm0,0xfe0(%rdx) */
	LONG $0x308cb70f; LONG $0xffffff72	/* 9c4 movzwl -0x8e(%rax,%rsi,1),%ecx */
	LONG $0xa4b70f46; LONG $0xffff7208; BYTE $0xff	/* 9cc movzwl -0x8e(%rax,%r9,1),%r12d */
	LONG $0xacb70f46; LONG $0xffff7218; BYTE $0xff	/* 9d5 movzwl -0x8e(%rax,%r11,1),%r13d */
	LONG $0x20e4c149	/* 9de shl $0x20,%r12 */
	LONG $0x10e1c148	/* 9e2 shl $0x10,%rcx */
	WORD $0x094c; BYTE $0xe1	/* 9e6 or %r12,%rcx */
	LONG $0x20e5c149	/* 9e9 shl $0x20,%r13 */
	LONG $0xa4b70f44; LONG $0xffff7218; BYTE $0xff	/* 9ed movzwl -0x8e(%rax,%rbx,1),%r12d */
	LONG $0x6ef9e1c4; BYTE $0xf1	/* 9f6 vmovq %rcx,%xmm6 */
	LONG $0x8cb70f42; LONG $0xffff7210; BYTE $0xff	/* 9fb movzwl -0x8e(%rax,%r10,1),%ecx */
	LONG $0x10e4c149	/* a04 shl $0x10,%r12 */
	WORD $0x094d; BYTE $0xec	/* a08 or %r13,%r12 */
	WORD $0xe1c1; BYTE $0x10	/* a0b shl $0x10,%ecx */
	LONG $0x282c8d4c	/* a0e lea (%rax,%rbp,1),%r13 */
	LONG $0x22c9c3c4; WORD $0x01c4	/* a12 vpinsrq $0x1,%r12,%xmm6,%xmm0 */
	LONG $0xa4b70f44; LONG $0xffff7238; BYTE $0xff	/* a18 movzwl -0x8e(%rax,%rdi,1),%r12d */
	WORD $0x0944; BYTE $0xe1	/* a21 or %r12d,%ecx */
	LONG $0xa0b70f44; LONG $0xffffff72	/* a24 movzwl -0x8e(%rax),%r12d */
	LONG $0xc96ef9c5	/* a2c vmovd %ecx,%xmm1 */
	LONG $0x8cb70f42; LONG $0xffff7200; BYTE $0xff	/* a30 movzwl -0x8e(%rax,%r8,1),%ecx */
	LONG $0x3479e2c4; BYTE $0xc9	/* a39 vpmovzxwq %xmm1,%xmm1 */
	WORD $0xe1c1; BYTE $0x10	/* a3e shl $0x10,%ecx */
	LONG $0xf173f1c5; BYTE $0x30	/* a41 vpsllq $0x30,%xmm1,%xmm1 */
	WORD $0x0944; BYTE $0xe1	/* a46 or %r12d,%ecx */
	LONG $0xd16ef9c5	/* a49 vmovd %ecx,%xmm2 */
	LONG $0x3479e2c4; BYTE $0xd2	/* a4d vpmovzxwq %xmm2,%xmm2 */
	LONG $0xcaebf1c5	/* a52 vpor %xmm2,%xmm1,%xmm1 */
	LONG $0xc1ebf9c5	/* a56 vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x137de2c4; BYTE $0xc0	/* a5a vcvtph2ps %xmm0,%ymm0 */
	LONG $0x827ffec5; LONG $0x00001020	/* a5f vmovdqu %ymm0,0x1020(%rdx) */
	LONG $0x24543948; BYTE $0x58	/* a67 cmp %rdx,0x58(%rsp) */
	LONG $0xf639850f; WORD $0xffff	/* a6c jne ab */
	LONG $0x247c8b4c; BYTE $0x60	/* a72 mov 0x60(%rsp),%r15 */
	LONG $0x24748b4c; BYTE $0x68	/* a77 mov 0x68(%rsp),%r14 */
	LONG $0x24648b4c; BYTE $0x78	/* a7c mov 0x78(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x70	/* a81 mov 0x70(%rsp),%rax */
	LONG $0x80c68149; WORD $0x0014; BYTE $0x00	/* a86 add $0x1480,%r14 */
	LONG $0x90c78149; WORD $0x0000; BYTE $0x00	/* a8d add $0x90,%r15 */
	LONG $0x90c48149; WORD $0x0000; BYTE $0x00	/* a94 add $0x90,%r12 */
	LONG $0x01e88348	/* a9b sub $0x1,%rax */
	LONG $0xf5c5850f; WORD $0xffff	/* a9f jne 6a */
	WORD $0xf8c5; BYTE $0x77	/* aa5 vzeroupper */
	LONG $0x88c48148; WORD $0x0000; BYTE $0x00	/* aa8 add $0x88,%rsp */
	BYTE $0x5b	/* aaf pop %rbx */
	BYTE $0x5d	/* ab0 pop %rbp */
	WORD $0x5c41	/* ab1 pop %r12 */
	WORD $0x5d41	/* ab3 pop %r13 */
	WORD $0x5e41	/* ab5 pop %r14 */
	WORD $0x5f41	/* ab7 pop %r15 */
	BYTE $0xc3	/* ab9 ret */
	BYTE $0xc3	/* aba ret */
	RET
