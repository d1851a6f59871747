/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2cache.cc 4ca4ba89888c6264
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	acb6975036b5a08d
 */

TEXT avx2scores(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000af2e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x88ec8148; WORD $0x0000; BYTE $0x00	/* a sub $0x88,%rsp */
	LONG $0x247c8948; BYTE $0x18	/* 11 mov %rdi,0x18(%rsp) */
	LONG $0x24548948; BYTE $0x30	/* 16 mov %rdx,0x30(%rsp) */
	LONG $0x244c8948; BYTE $0x10	/* 1b mov %rcx,0x10(%rsp) */
	WORD $0x854d; BYTE $0xc0	/* 20 test %r8,%r8 */
	LONG $0x029f8e0f; WORD $0x0000	/* 23 jle 2c8 */
	LONG $0xc057f8c5	/* 29 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0x8948; BYTE $0xf0	/* 2d mov %rsi,%rax */
	LONG $0x2afac1c4; BYTE $0xc0	/* 30 vcvtsi2ss %r8,%xmm0,%xmm0 */
	LONG $0x2179e3c4; WORD $0x0ec0	/* 35 vinsertps $0xe,%xmm0,%xmm0,%xmm0 */
	LONG $0xc051fac5	/* 3b vsqrtss %xmm0,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x00e8	/* 3f vpermilps $0x0,%xmm0,%xmm5 */
	WORD $0x8545; BYTE $0xc9	/* 45 test %r9d,%r9d */
	LONG $0x028c840f; WORD $0x0000	/* 48 je 2da */
	LONG $0x01f98341	/* 4e cmp $0x1,%r9d */
	LONG $0x06d9840f; WORD $0x0000	/* 52 je 731 */
	LONG $0x247c8348; WORD $0x0310	/* 58 cmpq $0x3,0x10(%rsp) */
	LONG $0x0a5f8e0f; WORD $0x0000	/* 5e jle ac3 */
	WORD $0x894c; BYTE $0xc1	/* 64 mov %r8,%rcx */
	LONG $0x3e688d49	/* 67 lea 0x3e(%r8),%rbp */
	LONG $0x24548b48; BYTE $0x30	/* 6b mov 0x30(%rsp),%rdx */
	LONG $0x056f7ec5; LONG $0x00000a5a	/* 70 vmovdqa 0x0(%rip),%ymm8 = ad2, as it lies */
	LONG $0x1fc18348	/* 78 add $0x1f,%rcx */
	LONG $0x0004bb41; WORD $0x0000	/* 7c mov $0x4,%r11d */
	LONG $0xe9490f48	/* 82 cmovns %rcx,%rbp */
	LONG $0x07488d49	/* 86 lea 0x7(%r8),%rcx */
	LONG $0xf8e18348	/* 8a and $0xfffffffffffffff8,%rcx */
	LONG $0x05fdc148	/* 8e sar $0x5,%rbp */
	LONG $0x02e5c148	/* 92 shl $0x2,%rbp */
	LONG $0x293c8d4c	/* 96 lea (%rcx,%rbp,1),%r15 */
	LONG $0x3f348d4f	/* 9a lea (%r15,%r15,1),%r14 */
	WORD $0x894d; BYTE $0xfc	/* 9e mov %r15,%r12 */
	LONG $0x3e3c8d4b	/* a1 lea (%r14,%r15,1),%rdi */
	WORD $0x894d; BYTE $0xf5	/* a5 mov %r14,%r13 */
	LONG $0x247c8948; BYTE $0x28	/* a8 mov %rdi,0x28(%rsp) */
	LONG $0xbd3c8d4a; LONG $0x00000000	/* ad lea 0x0(,%r15,4),%rdi */
	LONG $0x247c8948; BYTE $0x20	/* b5 mov %rdi,0x20(%rsp) */
	LONG $0x245c8b48; BYTE $0x28	/* ba mov 0x28(%rsp),%rbx */
	LONG $0x223c8d4a	/* bf lea (%rdx,%r12,1),%rdi */
	LONG $0x15748d49; BYTE $0x00	/* c3 lea 0x0(%r13,%rdx,1),%rsi */
	LONG $0x1a0c8d48	/* c8 lea (%rdx,%rbx,1),%rcx */
	LONG $0x07f88349	/* cc cmp $0x7,%r8 */
	LONG $0x05e68e0f; WORD $0x0000	/* d0 jle 6bc */
	LONG $0xdb57e0c5	/* d6 vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x8948; BYTE $0xeb	/* da mov %rbp,%rbx */
	LONG $0x0008ba41; WORD $0x0000	/* dd mov $0x8,%r10d */
	LONG $0xe328fcc5	/* e3 vmovaps %ymm3,%ymm4 */
	LONG $0xf328fcc5	/* e7 vmovaps %ymm3,%ymm6 */
	LONG $0xfb28fcc5	/* eb vmovaps %ymm3,%ymm7 */
	LONG $0xf84a8d4d	/* ef lea -0x8(%r10),%r9 */
	LONG $0x217de2c4; WORD $0x1a14	/* f3 vpmovsxbd (%rdx,%rbx,1),%ymm2 */
	LONG $0x107c21c4; WORD $0x9054; BYTE $0xe0	/* f9 vmovups -0x20(%rax,%r10,4),%ymm10 */
	LONG $0x05f9c149	/* 100 sar $0x5,%r9 */
	LONG $0x187da2c4; WORD $0x8a0c	/* 104 vbroadcastss (%rdx,%r9,4),%ymm1 */
	LONG $0xd25bfcc5	/* 10a vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 10e vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1f14	/* 112 vpmovsxbd (%rdi,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 118 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xfa	/* 11c vfmadd231ps %ymm10,%ymm1,%ymm7 */
	LONG $0x187da2c4; WORD $0x8f0c	/* 121 vbroadcastss (%rdi,%r9,4),%ymm1 */
	LONG $0xca59f4c5	/* 127 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1e14	/* 12b vpmovsxbd (%rsi,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 131 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xf2	/* 135 vfmadd231ps %ymm10,%ymm1,%ymm6 */
	LONG $0x187da2c4; WORD $0x8e0c	/* 13a vbroadcastss (%rsi,%r9,4),%ymm1 */
	LONG $0xca59f4c5	/* 140 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1914	/* 144 vpmovsxbd (%rcx,%rbx,1),%ymm2 */
	LONG $0x08c38348	/* 14a add $0x8,%rbx */
	LONG $0xd25bfcc5	/* 14e vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xe2	/* 152 vfmadd231ps %ymm10,%ymm1,%ymm4 */
	LONG $0x187da2c4; WORD $0x890c	/* 157 vbroadcastss (%rcx,%r9,4),%ymm1 */
	WORD $0x894d; BYTE $0xd1	/* 15d mov %r10,%r9 */
	LONG $0x08c28349	/* 160 add $0x8,%r10 */
	LONG $0xca59f4c5	/* 164 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb875c2c4; BYTE $0xda	/* 168 vfmadd231ps %ymm10,%ymm1,%ymm3 */
	WORD $0x394d; BYTE $0xd0	/* 16d cmp %r10,%r8 */
	LONG $0xff798d0f; WORD $0xffff	/* 170 jge ef */
	WORD $0x394d; BYTE $0xc8	/* 176 cmp %r9,%r8 */
	LONG $0x03918f0f; WORD $0x0000	/* 179 jg 510 */
	LONG $0x197de3c4; WORD $0x01f9	/* 17f vextractf128 $0x1,%ymm7,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e2	/* 185 vextractf128 $0x1,%ymm4,%xmm2 */
	LONG $0x247c8b48; BYTE $0x18	/* 18b mov 0x18(%rsp),%rdi */
	LONG $0x044b8d49	/* 190 lea 0x4(%r11),%rcx */
	LONG $0xff58f0c5	/* 194 vaddps %xmm7,%xmm1,%xmm7 */
	LONG $0xd458e8c5	/* 198 vaddps %xmm4,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01f1	/* 19c vextractf128 $0x1,%ymm6,%xmm1 */
	LONG $0x197de3c4; WORD $0x01dc	/* 1a2 vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0xf658f0c5	/* 1a8 vaddps %xmm6,%xmm1,%xmm6 */
	LONG $0xe358d8c5	/* 1ac vaddps %xmm3,%xmm4,%xmm4 */
	LONG $0xce15c0c5	/* 1b0 vunpckhps %xmm6,%xmm7,%xmm1 */
	LONG $0xfe14c0c5	/* 1b4 vunpcklps %xmm6,%xmm7,%xmm7 */
	LONG $0xdc15e8c5	/* 1b8 vunpckhps %xmm4,%xmm2,%xmm3 */
	LONG $0xd414e8c5	/* 1bc vunpcklps %xmm4,%xmm2,%xmm2 */
	LONG $0xcf58f0c5	/* 1c0 vaddps %xmm7,%xmm1,%xmm1 */
	LONG $0xda58e0c5	/* 1c4 vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xd112e0c5	/* 1c8 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 1cc vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 1d0 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 1d4 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x1178a1c4; WORD $0x9f4c; BYTE $0xf0	/* 1d8 vmovups %xmm1,-0x10(%rdi,%r11,4) */
	LONG $0x247c8b48; BYTE $0x20	/* 1df mov 0x20(%rsp),%rdi */
	WORD $0x0148; BYTE $0xfa	/* 1e4 add %rdi,%rdx */
	LONG $0x244c3948; BYTE $0x10	/* 1e7 cmp %rcx,0x10(%rsp) */
	LONG $0x03fd8c0f; WORD $0x0000	/* 1ec jl 5ef */
	WORD $0x8949; BYTE $0xcb	/* 1f2 mov %rcx,%r11 */
	LONG $0xfffec0e9; BYTE $0xff	/* 1f5 jmp ba */
	LONG $0x24548b4c; BYTE $0x78	/* 1fa mov 0x78(%rsp),%r10 */
	LONG $0x014a8d49	/* 1ff lea 0x1(%r10),%rcx */
	LONG $0xd9af0f48	/* 203 imul %rcx,%rbx */
	LONG $0x245c0148; BYTE $0x30	/* 207 add %rbx,0x30(%rsp) */
	LONG $0x02e1c148	/* 20c shl $0x2,%rcx */
	LONG $0x247c8b48; BYTE $0x10	/* 210 mov 0x10(%rsp),%rdi */
	WORD $0x3948; BYTE $0xcf	/* 215 cmp %rcx,%rdi */
	LONG $0x00a78e0f; WORD $0x0000	/* 218 jle 2c5 */
	LONG $0x245c8b48; BYTE $0x18	/* 21e mov 0x18(%rsp),%rbx */
	WORD $0x894c; BYTE $0xc5	/* 223 mov %r8,%rbp */
	LONG $0x256ffec5; LONG $0x000008a4	/* 226 vmovdqa 0x0(%rip),%ymm4 = ad2, as it lies */
	LONG $0x850c8d4e; LONG $0x00000000	/* 22e lea 0x0(,%r8,4),%r9 */
	LONG $0xbb1c8d4c	/* 236 lea (%rbx,%rdi,4),%r11 */
	LONG $0xf8788d49	/* 23a lea -0x8(%r8),%rdi */
	LONG $0x03efc148	/* 23e shr $0x3,%rdi */
	LONG $0x8b348d48	/* 242 lea (%rbx,%rcx,4),%rsi */
	LONG $0x244c8b48; BYTE $0x30	/* 246 mov 0x30(%rsp),%rcx */
	LONG $0x01c78348	/* 24b add $0x1,%rdi */
	LONG $0xfd148d4c; LONG $0x00000000	/* 24f lea 0x0(,%rdi,8),%r10 */
	LONG $0x05e7c148	/* 257 shl $0x5,%rdi */
	WORD $0x294c; BYTE $0xd5	/* 25b sub %r10,%rbp */
	LONG $0x38248d4c	/* 25e lea (%rax,%rdi,1),%r12 */
	LONG $0x07f88349	/* 262 cmp $0x7,%r8 */
	LONG $0x07198e0f; WORD $0x0000	/* 266 jle 985 */
	LONG $0x000008ba; BYTE $0x00	/* 26c mov $0x8,%edx */
	LONG $0xc957f0c5	/* 271 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x6c10fcc5; WORD $0xe091	/* 275 vmovups -0x20(%rcx,%rdx,4),%ymm5 */
	LONG $0xb855e2c4; WORD $0x904c; BYTE $0xe0	/* 27b vfmadd231ps -0x20(%rax,%rdx,4),%ymm5,%ymm1 */
	LONG $0x08c28348	/* 282 add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* 286 cmp %rdx,%r8 */
	WORD $0xea7d	/* 289 jge 275 */
	WORD $0x394d; BYTE $0xd0	/* 28b cmp %r10,%r8 */
	LONG $0x032f8f0f; WORD $0x0000	/* 28e jg 5c3 */
	LONG $0x197de3c4; WORD $0x01ca	/* 294 vextractf128 $0x1,%ymm1,%xmm2 */
	LONG $0x04c68348	/* 29a add $0x4,%rsi */
	WORD $0x014c; BYTE $0xc9	/* 29e add %r9,%rcx */
	LONG $0xc958e8c5	/* 2a1 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd112f0c5	/* 2a5 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* 2a9 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* 2ad vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* 2b3 vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* 2b7 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x4e11fac5; BYTE $0xfc	/* 2bb vmovss %xmm1,-0x4(%rsi) */
	WORD $0x394c; BYTE $0xde	/* 2c0 cmp %r11,%rsi */
	WORD $0x9d75	/* 2c3 jne 262 */
	WORD $0xf8c5; BYTE $0x77	/* 2c5 vzeroupper */
	LONG $0x88c48148; WORD $0x0000; BYTE $0x00	/* 2c8 add $0x88,%rsp */
	BYTE $0x5b	/* 2cf pop %rbx */
	BYTE $0x5d	/* 2d0 pop %rbp */
	WORD $0x5c41	/* 2d1 pop %r12 */
	WORD $0x5d41	/* 2d3 pop %r13 */
	WORD $0x5e41	/* 2d5 pop %r14 */
	WORD $0x5f41	/* 2d7 pop %r15 */
	BYTE $0xc3	/* 2d9 ret */
	WORD $0x8948; BYTE $0xce	/* 2da mov %rcx,%rsi */
	LONG $0x03f98348	/* 2dd cmp $0x3,%rcx */
	LONG $0x07d58e0f; WORD $0x0000	/* 2e1 jle abc */
	LONG $0x04ee8348	/* 2e7 sub $0x4,%rsi */
	WORD $0x8949; BYTE $0xff	/* 2eb mov %rdi,%r15 */
	LONG $0x400c8d4b	/* 2ee lea (%r8,%r8,2),%rcx */
	WORD $0x8949; BYTE $0xfb	/* 2f2 mov %rdi,%r11 */
	LONG $0x02eec148	/* 2f5 shr $0x2,%rsi */
	LONG $0x852c8d4a; LONG $0x00000000	/* 2f9 lea 0x0(,%r8,4),%rbp */
	LONG $0xc51c8d4a; LONG $0x00000000	/* 301 lea 0x0(,%r8,8),%rbx */
	LONG $0x356ffec5; LONG $0x000007c1	/* 309 vmovdqa 0x0(%rip),%ymm6 = ad2, as it lies */
	WORD $0x8949; BYTE $0xf2	/* 311 mov %rsi,%r10 */
	LONG $0x04e6c148	/* 314 shl $0x4,%rsi */
	LONG $0x245c8948; BYTE $0x68	/* 318 mov %rbx,0x68(%rsp) */
	LONG $0x8d1c8d48; LONG $0x00000000	/* 31d lea 0x0(,%rcx,4),%rbx */
	LONG $0x2a0c8d48	/* 325 lea (%rdx,%rbp,1),%rcx */
	LONG $0x3e148d4a	/* 329 lea (%rsi,%r15,1),%rdx */
	LONG $0x245c8948; BYTE $0x70	/* 32d mov %rbx,0x70(%rsp) */
	WORD $0x894c; BYTE $0xc3	/* 332 mov %r8,%rbx */
	LONG $0xf8708d49	/* 335 lea -0x8(%r8),%rsi */
	LONG $0x24548948; BYTE $0x20	/* 339 mov %rdx,0x20(%rsp) */
	WORD $0x894c; BYTE $0xc2	/* 33e mov %r8,%rdx */
	LONG $0x293c8d48	/* 341 lea (%rcx,%rbp,1),%rdi */
	LONG $0x03eec148	/* 345 shr $0x3,%rsi */
	LONG $0x2454894c; BYTE $0x78	/* 349 mov %r10,0x78(%rsp) */
	LONG $0x04e3c148	/* 34e shl $0x4,%rbx */
	LONG $0x2f0c8d4c	/* 352 lea (%rdi,%rbp,1),%r9 */
	LONG $0x01c68348	/* 356 add $0x1,%rsi */
	LONG $0xf5348d4c; LONG $0x00000000	/* 35a lea 0x0(,%rsi,8),%r14 */
	LONG $0x05e6c148	/* 362 shl $0x5,%rsi */
	WORD $0x294c; BYTE $0xf2	/* 366 sub %r14,%rdx */
	LONG $0x24748948; BYTE $0x40	/* 369 mov %rsi,0x40(%rsp) */
	WORD $0x894d; BYTE $0xf2	/* 36e mov %r14,%r10 */
	LONG $0x24548948; BYTE $0x38	/* 371 mov %rdx,0x38(%rsp) */
	WORD $0x8948; BYTE $0xf2	/* 376 mov %rsi,%rdx */
	LONG $0x30348d48	/* 379 lea (%rax,%rsi,1),%rsi */
	WORD $0x0148; BYTE $0xea	/* 37d add %rbp,%rdx */
	LONG $0x24748948; BYTE $0x48	/* 380 mov %rsi,0x48(%rsp) */
	LONG $0x24548948; BYTE $0x50	/* 385 mov %rdx,0x50(%rsp) */
	WORD $0x0148; BYTE $0xea	/* 38a add %rbp,%rdx */
	LONG $0x24548948; BYTE $0x58	/* 38d mov %rdx,0x58(%rsp) */
	WORD $0x0148; BYTE $0xea	/* 392 add %rbp,%rdx */
	LONG $0x24548948; BYTE $0x60	/* 395 mov %rdx,0x60(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 39a mov %rcx,%rdx */
	WORD $0x2948; BYTE $0xea	/* 39d sub %rbp,%rdx */
	LONG $0x07f88349	/* 3a0 cmp $0x7,%r8 */
	LONG $0x00cb8e0f; WORD $0x0000	/* 3a4 jle 475 */
	LONG $0xc957f0c5	/* 3aa vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008be; BYTE $0x00	/* 3ae mov $0x8,%esi */
	LONG $0xd128fcc5	/* 3b3 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 3b7 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 3bb vmovaps %ymm1,%ymm4 */
	LONG $0x7c10fcc5; WORD $0xe0b0	/* 3bf vmovups -0x20(%rax,%rsi,4),%ymm7 */
	LONG $0xb845e2c4; WORD $0xb264; BYTE $0xe0	/* 3c5 vfmadd231ps -0x20(%rdx,%rsi,4),%ymm7,%ymm4 */
	LONG $0xb845e2c4; WORD $0xb15c; BYTE $0xe0	/* 3cc vfmadd231ps -0x20(%rcx,%rsi,4),%ymm7,%ymm3 */
	LONG $0xb845e2c4; WORD $0xb754; BYTE $0xe0	/* 3d3 vfmadd231ps -0x20(%rdi,%rsi,4),%ymm7,%ymm2 */
	LONG $0xb845c2c4; WORD $0xb14c; BYTE $0xe0	/* 3da vfmadd231ps -0x20(%r9,%rsi,4),%ymm7,%ymm1 */
	LONG $0x08c68348	/* 3e1 add $0x8,%rsi */
	WORD $0x3949; BYTE $0xf0	/* 3e5 cmp %rsi,%r8 */
	WORD $0xd57d	/* 3e8 jge 3bf */
	WORD $0x394d; BYTE $0xd0	/* 3ea cmp %r10,%r8 */
	LONG $0x00af8f0f; WORD $0x0000	/* 3ed jg 4a2 */
	LONG $0x197de3c4; WORD $0x01e7	/* 3f3 vextractf128 $0x1,%ymm4,%xmm7 */
	LONG $0x197dc3c4; WORD $0x01d8	/* 3f9 vextractf128 $0x1,%ymm3,%xmm8 */
	WORD $0x0148; BYTE $0xd9	/* 3ff add %rbx,%rcx */
	WORD $0x0148; BYTE $0xdf	/* 402 add %rbx,%rdi */
	LONG $0xe458c0c5	/* 405 vaddps %xmm4,%xmm7,%xmm4 */
	LONG $0xc35838c5	/* 409 vaddps %xmm3,%xmm8,%xmm8 */
	LONG $0x197de3c4; WORD $0x01cf	/* 40d vextractf128 $0x1,%ymm1,%xmm7 */
	WORD $0x0149; BYTE $0xd9	/* 413 add %rbx,%r9 */
	LONG $0x197de3c4; WORD $0x01d3	/* 416 vextractf128 $0x1,%ymm2,%xmm3 */
	LONG $0xf958c0c5	/* 41c vaddps %xmm1,%xmm7,%xmm7 */
	LONG $0x10538d49	/* 420 lea 0x10(%r11),%rdx */
	LONG $0xd258e0c5	/* 424 vaddps %xmm2,%xmm3,%xmm2 */
	LONG $0x1558c1c4; BYTE $0xc8	/* 428 vunpckhps %xmm8,%xmm4,%xmm1 */
	LONG $0x1458c1c4; BYTE $0xe0	/* 42d vunpcklps %xmm8,%xmm4,%xmm4 */
	LONG $0xcc58f0c5	/* 432 vaddps %xmm4,%xmm1,%xmm1 */
	LONG $0xdf15e8c5	/* 436 vunpckhps %xmm7,%xmm2,%xmm3 */
	LONG $0xd714e8c5	/* 43a vunpcklps %xmm7,%xmm2,%xmm2 */
	LONG $0xda58e0c5	/* 43e vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xd112e0c5	/* 442 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 446 vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 44a vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 44e vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x1178c1c4; BYTE $0x0b	/* 452 vmovups %xmm1,(%r11) */
	LONG $0x245c394c; BYTE $0x20	/* 457 cmp %r11,0x20(%rsp) */
	LONG $0xfd98840f; WORD $0xffff	/* 45c je 1fa */
	WORD $0x8949; BYTE $0xd3	/* 462 mov %rdx,%r11 */
	WORD $0x8948; BYTE $0xca	/* 465 mov %rcx,%rdx */
	WORD $0x2948; BYTE $0xea	/* 468 sub %rbp,%rdx */
	LONG $0x07f88349	/* 46b cmp $0x7,%r8 */
	LONG $0xff358f0f; WORD $0xffff	/* 46f jg 3aa */
	LONG $0x24748b48; BYTE $0x70	/* 475 mov 0x70(%rsp),%rsi */
	LONG $0xe457d8c5	/* 47a vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0x8949; BYTE $0xed	/* 47e mov %rbp,%r13 */
	WORD $0x8949; BYTE $0xd6	/* 481 mov %rdx,%r14 */
	LONG $0x24648b4c; BYTE $0x68	/* 484 mov 0x68(%rsp),%r12 */
	WORD $0x8949; BYTE $0xc7	/* 489 mov %rax,%r15 */
	LONG $0xdc28fcc5	/* 48c vmovaps %ymm4,%ymm3 */
	LONG $0xd428fcc5	/* 490 vmovaps %ymm4,%ymm2 */
	LONG $0x24748948; BYTE $0x28	/* 494 mov %rsi,0x28(%rsp) */
	LONG $0xcc28fcc5	/* 499 vmovaps %ymm4,%ymm1 */
	WORD $0x894c; BYTE $0xc6	/* 49d mov %r8,%rsi */
	WORD $0x27eb	/* 4a0 jmp 4c9 */
	LONG $0x24748b48; BYTE $0x40	/* 4a2 mov 0x40(%rsp),%rsi */
	LONG $0x24648b4c; BYTE $0x58	/* 4a7 mov 0x58(%rsp),%r12 */
	LONG $0x246c8b4c; BYTE $0x50	/* 4ac mov 0x50(%rsp),%r13 */
	LONG $0x247c8b4c; BYTE $0x48	/* 4b1 mov 0x48(%rsp),%r15 */
	LONG $0x32348d4c	/* 4b6 lea (%rdx,%rsi,1),%r14 */
	LONG $0x24748b48; BYTE $0x60	/* 4ba mov 0x60(%rsp),%rsi */
	LONG $0x24748948; BYTE $0x28	/* 4bf mov %rsi,0x28(%rsp) */
	LONG $0x24748b48; BYTE $0x38	/* 4c4 mov 0x38(%rsp),%rsi */
	LONG $0xfe6ef9c5	/* 4c9 vmovd %esi,%xmm7 */
	LONG $0x24748b48; BYTE $0x28	/* 4cd mov 0x28(%rsp),%rsi */
	LONG $0x587de2c4; BYTE $0xff	/* 4d2 vpbroadcastd %xmm7,%ymm7 */
	LONG $0xfe66c5c5	/* 4d7 vpcmpgtd %ymm6,%ymm7,%ymm7 */
	LONG $0x2c4542c4; BYTE $0x07	/* 4db vmaskmovps (%r15),%ymm7,%ymm8 */
	LONG $0x2c4542c4; BYTE $0x0e	/* 4e0 vmaskmovps (%r14),%ymm7,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xe0	/* 4e5 vfmadd231ps %ymm8,%ymm9,%ymm4 */
	LONG $0x2c4522c4; WORD $0x2a0c	/* 4ea vmaskmovps (%rdx,%r13,1),%ymm7,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xd8	/* 4f0 vfmadd231ps %ymm8,%ymm9,%ymm3 */
	LONG $0x2c4522c4; WORD $0x220c	/* 4f5 vmaskmovps (%rdx,%r12,1),%ymm7,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xd0	/* 4fb vfmadd231ps %ymm8,%ymm9,%ymm2 */
	LONG $0x2c45e2c4; WORD $0x323c	/* 500 vmaskmovps (%rdx,%rsi,1),%ymm7,%ymm7 */
	LONG $0xb845c2c4; BYTE $0xc8	/* 506 vfmadd231ps %ymm8,%ymm7,%ymm1 */
	LONG $0xfffee3e9; BYTE $0xff	/* 50b jmp 3f3 */
	WORD $0x894c; BYTE $0xc3	/* 510 mov %r8,%rbx */
	LONG $0x883c8d4e	/* 513 lea (%rax,%r9,4),%r15 */
	LONG $0x0d548d4e; BYTE $0x00	/* 517 lea 0x0(%rbp,%r9,1),%r10 */
	WORD $0x294c; BYTE $0xcb	/* 51c sub %r9,%rbx */
	LONG $0x05f9c149	/* 51f sar $0x5,%r9 */
	LONG $0x02e1c149	/* 523 shl $0x2,%r9 */
	LONG $0x245c8948; BYTE $0x30	/* 527 mov %rbx,0x30(%rsp) */
	LONG $0x0f1c8d4a	/* 52c lea (%rdi,%r9,1),%rbx */
	LONG $0x0a348d4e	/* 530 lea (%rdx,%r9,1),%r14 */
	LONG $0x245c8948; BYTE $0x38	/* 534 mov %rbx,0x38(%rsp) */
	LONG $0x0e1c8d4a	/* 539 lea (%rsi,%r9,1),%rbx */
	WORD $0x0149; BYTE $0xc9	/* 53d add %rcx,%r9 */
	LONG $0x217d22c4; WORD $0x120c	/* 540 vpmovsxbd (%rdx,%r10,1),%ymm9 */
	LONG $0x187dc2c4; BYTE $0x16	/* 546 vbroadcastss (%r14),%ymm2 */
	LONG $0x587de2c4; WORD $0x244c; BYTE $0x30	/* 54b vpbroadcastd 0x30(%rsp),%ymm1 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 552 vcvtdq2ps %ymm9,%ymm9 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 557 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x170c	/* 55c vpmovsxbd (%rdi,%r10,1),%ymm9 */
	LONG $0x247c8b48; BYTE $0x38	/* 562 mov 0x38(%rsp),%rdi */
	LONG $0x6675c1c4; BYTE $0xc8	/* 567 vpcmpgtd %ymm8,%ymm1,%ymm1 */
	LONG $0x2c75c2c4; BYTE $0x0f	/* 56c vmaskmovps (%r15),%ymm1,%ymm1 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 571 vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xf9	/* 576 vfmadd231ps %ymm1,%ymm2,%ymm7 */
	LONG $0x187de2c4; BYTE $0x17	/* 57b vbroadcastss (%rdi),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 580 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x160c	/* 585 vpmovsxbd (%rsi,%r10,1),%ymm9 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 58b vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xf1	/* 590 vfmadd231ps %ymm1,%ymm2,%ymm6 */
	LONG $0x187de2c4; BYTE $0x13	/* 595 vbroadcastss (%rbx),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 59a vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x110c	/* 59f vpmovsxbd (%rcx,%r10,1),%ymm9 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 5a5 vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xe1	/* 5aa vfmadd231ps %ymm1,%ymm2,%ymm4 */
	LONG $0x187dc2c4; BYTE $0x11	/* 5af vbroadcastss (%r9),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 5b4 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0xb86de2c4; BYTE $0xd9	/* 5b9 vfmadd231ps %ymm1,%ymm2,%ymm3 */
	LONG $0xfffbbce9; BYTE $0xff	/* 5be jmp 17f */
	LONG $0x39148d48	/* 5c3 lea (%rcx,%rdi,1),%rdx */
	WORD $0x894c; BYTE $0xe3	/* 5c7 mov %r12,%rbx */
	WORD $0x8949; BYTE $0xed	/* 5ca mov %rbp,%r13 */
	LONG $0x6e79c1c4; BYTE $0xd5	/* 5cd vmovd %r13d,%xmm2 */
	LONG $0x587de2c4; BYTE $0xd2	/* 5d2 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xd466edc5	/* 5d7 vpcmpgtd %ymm4,%ymm2,%ymm2 */
	LONG $0x2c6de2c4; BYTE $0x1b	/* 5db vmaskmovps (%rbx),%ymm2,%ymm3 */
	LONG $0x2c6de2c4; BYTE $0x12	/* 5e0 vmaskmovps (%rdx),%ymm2,%ymm2 */
	LONG $0xb86de2c4; BYTE $0xcb	/* 5e5 vfmadd231ps %ymm3,%ymm2,%ymm1 */
	LONG $0xfffca5e9; BYTE $0xff	/* 5ea jmp 294 */
	LONG $0x24548948; BYTE $0x30	/* 5ef mov %rdx,0x30(%rsp) */
	LONG $0x246c8b48; BYTE $0x10	/* 5f4 mov 0x10(%rsp),%rbp */
	WORD $0x394c; BYTE $0xdd	/* 5f9 cmp %r11,%rbp */
	LONG $0xfcc38e0f; WORD $0xffff	/* 5fc jle 2c5 */
	WORD $0x894c; BYTE $0xc1	/* 602 mov %r8,%rcx */
	LONG $0x3e508d4d	/* 605 lea 0x3e(%r8),%r10 */
	LONG $0x24748b48; BYTE $0x30	/* 609 mov 0x30(%rsp),%rsi */
	LONG $0x07488d4d	/* 60e lea 0x7(%r8),%r9 */
	LONG $0x1fc18348	/* 612 add $0x1f,%rcx */
	LONG $0x256ffec5; LONG $0x000004b4	/* 616 vmovdqa 0x0(%rip),%ymm4 = ad2, as it lies */
	LONG $0x245c8b48; BYTE $0x18	/* 61e mov 0x18(%rsp),%rbx */
	LONG $0xd1490f4c	/* 623 cmovns %rcx,%r10 */
	LONG $0xf8e18349	/* 627 and $0xfffffffffffffff8,%r9 */
	LONG $0x05fac149	/* 62b sar $0x5,%r10 */
	LONG $0x02e2c149	/* 62f shl $0x2,%r10 */
	WORD $0x014d; BYTE $0xd1	/* 633 add %r10,%r9 */
	LONG $0x163c8d4a	/* 636 lea (%rsi,%r10,1),%rdi */
	LONG $0x07f88349	/* 63a cmp $0x7,%r8 */
	LONG $0x04548e0f; WORD $0x0000	/* 63e jle a98 */
	LONG $0x000008ba; BYTE $0x00	/* 644 mov $0x8,%edx */
	LONG $0xdb57e0c5	/* 649 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xf84a8d48	/* 64d lea -0x8(%rdx),%rcx */
	LONG $0x217de2c4; WORD $0x1754; BYTE $0xf8	/* 651 vpmovsxbd -0x8(%rdi,%rdx,1),%ymm2 */
	LONG $0x05f9c148	/* 658 sar $0x5,%rcx */
	LONG $0x187de2c4; WORD $0x8e0c	/* 65c vbroadcastss (%rsi,%rcx,4),%ymm1 */
	LONG $0xd25bfcc5	/* 662 vcvtdq2ps %ymm2,%ymm2 */
	WORD $0x8948; BYTE $0xd1	/* 666 mov %rdx,%rcx */
	LONG $0xca59f4c5	/* 669 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb875e2c4; WORD $0x905c; BYTE $0xe0	/* 66d vfmadd231ps -0x20(%rax,%rdx,4),%ymm1,%ymm3 */
	LONG $0x08c28348	/* 674 add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* 678 cmp %rdx,%r8 */
	WORD $0xd07d	/* 67b jge 64d */
	WORD $0x3949; BYTE $0xc8	/* 67d cmp %rcx,%r8 */
	WORD $0x687f	/* 680 jg 6ea */
	LONG $0x197de3c4; WORD $0x01d9	/* 682 vextractf128 $0x1,%ymm3,%xmm1 */
	WORD $0x014c; BYTE $0xce	/* 688 add %r9,%rsi */
	WORD $0x014c; BYTE $0xcf	/* 68b add %r9,%rdi */
	LONG $0xcb58f0c5	/* 68e vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0xd112f0c5	/* 692 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* 696 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* 69a vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* 6a0 vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* 6a4 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x117aa1c4; WORD $0x9b0c	/* 6a8 vmovss %xmm1,(%rbx,%r11,4) */
	LONG $0x01c38349	/* 6ae add $0x1,%r11 */
	WORD $0x394c; BYTE $0xdd	/* 6b2 cmp %r11,%rbp */
	WORD $0x8375	/* 6b5 jne 63a */
	LONG $0xfffc09e9; BYTE $0xff	/* 6b7 jmp 2c5 */
	LONG $0xdb57e0c5	/* 6bc vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x247c8948; BYTE $0x38	/* 6c0 mov %rdi,0x38(%rsp) */
	WORD $0x8949; BYTE $0xc9	/* 6c5 mov %rcx,%r9 */
	WORD $0x8948; BYTE $0xf3	/* 6c8 mov %rsi,%rbx */
	LONG $0x2444894c; BYTE $0x30	/* 6cb mov %r8,0x30(%rsp) */
	WORD $0x8949; BYTE $0xd6	/* 6d0 mov %rdx,%r14 */
	WORD $0x8949; BYTE $0xea	/* 6d3 mov %rbp,%r10 */
	WORD $0x8949; BYTE $0xc7	/* 6d6 mov %rax,%r15 */
	LONG $0xe328fcc5	/* 6d9 vmovaps %ymm3,%ymm4 */
	LONG $0xf328fcc5	/* 6dd vmovaps %ymm3,%ymm6 */
	LONG $0xfb28fcc5	/* 6e1 vmovaps %ymm3,%ymm7 */
	LONG $0xfffe56e9; BYTE $0xff	/* 6e5 jmp 540 */
	WORD $0x894d; BYTE $0xc6	/* 6ea mov %r8,%r14 */
	LONG $0x882c8d4c	/* 6ed lea (%rax,%rcx,4),%r13 */
	LONG $0x0a248d4d	/* 6f1 lea (%r10,%rcx,1),%r12 */
	WORD $0x2949; BYTE $0xce	/* 6f5 sub %rcx,%r14 */
	LONG $0x05f9c148	/* 6f8 sar $0x5,%rcx */
	LONG $0x8e148d48	/* 6fc lea (%rsi,%rcx,4),%rdx */
	LONG $0x217da2c4; WORD $0x262c	/* 700 vpmovsxbd (%rsi,%r12,1),%ymm5 */
	LONG $0x187de2c4; BYTE $0x12	/* 706 vbroadcastss (%rdx),%ymm2 */
	LONG $0x6e79c1c4; BYTE $0xce	/* 70b vmovd %r14d,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 710 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xed5bfcc5	/* 715 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xd559ecc5	/* 719 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0xcc66f5c5	/* 71d vpcmpgtd %ymm4,%ymm1,%ymm1 */
	LONG $0x2c75c2c4; WORD $0x004d	/* 721 vmaskmovps 0x0(%r13),%ymm1,%ymm1 */
	LONG $0xb86de2c4; BYTE $0xd9	/* 727 vfmadd231ps %ymm1,%ymm2,%ymm3 */
	LONG $0xffff51e9; BYTE $0xff	/* 72c jmp 682 */
	LONG $0x24548b48; BYTE $0x10	/* 731 mov 0x10(%rsp),%rdx */
	LONG $0x03fa8348	/* 736 cmp $0x3,%rdx */
	LONG $0x038b8e0f; WORD $0x0000	/* 73a jle acb */
	LONG $0xfc728d48	/* 740 lea -0x4(%rdx),%rsi */
	LONG $0x247c8b4c; BYTE $0x18	/* 744 mov 0x18(%rsp),%r15 */
	LONG $0x07588d4d	/* 749 lea 0x7(%r8),%r11 */
	LONG $0x056f7ec5; LONG $0x0000037d	/* 74d vmovdqa 0x0(%rip),%ymm8 = ad2, as it lies */
	LONG $0x02eec148	/* 755 shr $0x2,%rsi */
	LONG $0xf8e38349	/* 759 and $0xfffffffffffffff8,%r11 */
	WORD $0x8948; BYTE $0xf5	/* 75d mov %rsi,%rbp */
	LONG $0x04e6c148	/* 760 shl $0x4,%rsi */
	LONG $0x1b348d4f	/* 764 lea (%r11,%r11,1),%r14 */
	WORD $0x894c; BYTE $0xfb	/* 768 mov %r15,%rbx */
	LONG $0x3e148d4a	/* 76b lea (%rsi,%r15,1),%rdx */
	LONG $0xf8708d49	/* 76f lea -0x8(%r8),%rsi */
	LONG $0x246c8948; BYTE $0x78	/* 773 mov %rbp,0x78(%rsp) */
	LONG $0x03eec148	/* 778 shr $0x3,%rsi */
	LONG $0x24548948; BYTE $0x20	/* 77c mov %rdx,0x20(%rsp) */
	WORD $0x894c; BYTE $0xc2	/* 781 mov %r8,%rdx */
	LONG $0x1e0c8d4b	/* 784 lea (%r14,%r11,1),%rcx */
	LONG $0x01c68348	/* 788 add $0x1,%rsi */
	LONG $0x9d3c8d4a; LONG $0x00000000	/* 78c lea 0x0(,%r11,4),%rdi */
	LONG $0x03e3c149	/* 794 shl $0x3,%r11 */
	LONG $0xf53c8d4c; LONG $0x00000000	/* 798 lea 0x0(,%rsi,8),%r15 */
	WORD $0x8949; BYTE $0xf2	/* 7a0 mov %rsi,%r10 */
	LONG $0x247c8948; BYTE $0x68	/* 7a3 mov %rdi,0x68(%rsp) */
	LONG $0x04e6c148	/* 7a8 shl $0x4,%rsi */
	WORD $0x294c; BYTE $0xfa	/* 7ac sub %r15,%rdx */
	LONG $0x05e2c149	/* 7af shl $0x5,%r10 */
	LONG $0x093c8d48	/* 7b3 lea (%rcx,%rcx,1),%rdi */
	LONG $0x24748948; BYTE $0x48	/* 7b7 mov %rsi,0x48(%rsp) */
	LONG $0x24548948; BYTE $0x38	/* 7bc mov %rdx,0x38(%rsp) */
	LONG $0x10148d4a	/* 7c1 lea (%rax,%r10,1),%rdx */
	WORD $0x894d; BYTE $0xfa	/* 7c5 mov %r15,%r10 */
	LONG $0x247c8948; BYTE $0x70	/* 7c8 mov %rdi,0x70(%rsp) */
	LONG $0x247c8b48; BYTE $0x30	/* 7cd mov 0x30(%rsp),%rdi */
	LONG $0x24548948; BYTE $0x40	/* 7d2 mov %rdx,0x40(%rsp) */
	LONG $0x36148d49	/* 7d7 lea (%r14,%rsi,1),%rdx */
	LONG $0x24548948; BYTE $0x50	/* 7db mov %rdx,0x50(%rsp) */
	WORD $0x014c; BYTE $0xf2	/* 7e0 add %r14,%rdx */
	LONG $0x370c8d4a	/* 7e3 lea (%rdi,%r14,1),%rcx */
	LONG $0x24548948; BYTE $0x58	/* 7e7 mov %rdx,0x58(%rsp) */
	WORD $0x014c; BYTE $0xf2	/* 7ec add %r14,%rdx */
	LONG $0x313c8d4a	/* 7ef lea (%rcx,%r14,1),%rdi */
	LONG $0x24548948; BYTE $0x60	/* 7f3 mov %rdx,0x60(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 7f8 mov %rcx,%rdx */
	LONG $0x370c8d4e	/* 7fb lea (%rdi,%r14,1),%r9 */
	WORD $0x294c; BYTE $0xf2	/* 7ff sub %r14,%rdx */
	LONG $0x07f88349	/* 802 cmp $0x7,%r8 */
	LONG $0x00dc8e0f; WORD $0x0000	/* 806 jle 8e8 */
	LONG $0xd257e8c5	/* 80c vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x000008be; BYTE $0x00	/* 810 mov $0x8,%esi */
	LONG $0xda28fcc5	/* 815 vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 819 vmovaps %ymm2,%ymm4 */
	LONG $0xf228fcc5	/* 81d vmovaps %ymm2,%ymm6 */
	LONG $0x4c10fcc5; WORD $0xe0b0	/* 821 vmovups -0x20(%rax,%rsi,4),%ymm1 */
	LONG $0x137de2c4; WORD $0x727c; BYTE $0xf0	/* 827 vcvtph2ps -0x10(%rdx,%rsi,2),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xf1	/* 82e vfmadd231ps %ymm1,%ymm7,%ymm6 */
	LONG $0x137de2c4; WORD $0x717c; BYTE $0xf0	/* 833 vcvtph2ps -0x10(%rcx,%rsi,2),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xe1	/* 83a vfmadd231ps %ymm1,%ymm7,%ymm4 */
	LONG $0x137de2c4; WORD $0x777c; BYTE $0xf0	/* 83f vcvtph2ps -0x10(%rdi,%rsi,2),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd9	/* 846 vfmadd231ps %ymm1,%ymm7,%ymm3 */
	LONG $0x137dc2c4; WORD $0x717c; BYTE $0xf0	/* 84b vcvtph2ps -0x10(%r9,%rsi,2),%ymm7 */
	LONG $0x08c68348	/* 852 add $0x8,%rsi */
	LONG $0xb845e2c4; BYTE $0xd1	/* 856 vfmadd231ps %ymm1,%ymm7,%ymm2 */
	WORD $0x3949; BYTE $0xf0	/* 85b cmp %rsi,%r8 */
	WORD $0xc17d	/* 85e jge 821 */
	WORD $0x394d; BYTE $0xd0	/* 860 cmp %r10,%r8 */
	LONG $0x00ac8f0f; WORD $0x0000	/* 863 jg 915 */
	LONG $0x197de3c4; WORD $0x01f1	/* 869 vextractf128 $0x1,%ymm6,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e7	/* 86f vextractf128 $0x1,%ymm4,%xmm7 */
	WORD $0x014c; BYTE $0xd9	/* 875 add %r11,%rcx */
	WORD $0x014c; BYTE $0xdf	/* 878 add %r11,%rdi */
	LONG $0xf658f0c5	/* 87b vaddps %xmm6,%xmm1,%xmm6 */
	LONG $0xfc58c0c5	/* 87f vaddps %xmm4,%xmm7,%xmm7 */
	LONG $0x197de3c4; WORD $0x01d9	/* 883 vextractf128 $0x1,%ymm3,%xmm1 */
	WORD $0x014d; BYTE $0xd9	/* 889 add %r11,%r9 */
	LONG $0x197de3c4; WORD $0x01d4	/* 88c vextractf128 $0x1,%ymm2,%xmm4 */
	LONG $0xdb58f0c5	/* 892 vaddps %xmm3,%xmm1,%xmm3 */
	LONG $0x10538d48	/* 896 lea 0x10(%rbx),%rdx */
	LONG $0xe258d8c5	/* 89a vaddps %xmm2,%xmm4,%xmm4 */
	LONG $0xcf15c8c5	/* 89e vunpckhps %xmm7,%xmm6,%xmm1 */
	LONG $0xf714c8c5	/* 8a2 vunpcklps %xmm7,%xmm6,%xmm6 */
	LONG $0xce58f0c5	/* 8a6 vaddps %xmm6,%xmm1,%xmm1 */
	LONG $0xd415e0c5	/* 8aa vunpckhps %xmm4,%xmm3,%xmm2 */
	LONG $0xdc14e0c5	/* 8ae vunpcklps %xmm4,%xmm3,%xmm3 */
	LONG $0xdb58e8c5	/* 8b2 vaddps %xmm3,%xmm2,%xmm3 */
	LONG $0xd112e0c5	/* 8b6 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 8ba vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 8be vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 8c2 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x0b11f8c5	/* 8c6 vmovups %xmm1,(%rbx) */
	LONG $0x245c3948; BYTE $0x20	/* 8ca cmp %rbx,0x20(%rsp) */
	LONG $0x00c2840f; WORD $0x0000	/* 8cf je 997 */
	WORD $0x8948; BYTE $0xd3	/* 8d5 mov %rdx,%rbx */
	WORD $0x8948; BYTE $0xca	/* 8d8 mov %rcx,%rdx */
	WORD $0x294c; BYTE $0xf2	/* 8db sub %r14,%rdx */
	LONG $0x07f88349	/* 8de cmp $0x7,%r8 */
	LONG $0xff248f0f; WORD $0xffff	/* 8e2 jg 80c */
	LONG $0x24748b48; BYTE $0x70	/* 8e8 mov 0x70(%rsp),%rsi */
	LONG $0xd257e8c5	/* 8ed vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0x894d; BYTE $0xf4	/* 8f1 mov %r14,%r12 */
	WORD $0x8949; BYTE $0xd5	/* 8f4 mov %rdx,%r13 */
	LONG $0x246c8b48; BYTE $0x68	/* 8f7 mov 0x68(%rsp),%rbp */
	WORD $0x8949; BYTE $0xc7	/* 8fc mov %rax,%r15 */
	LONG $0xda28fcc5	/* 8ff vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 903 vmovaps %ymm2,%ymm4 */
	LONG $0x24748948; BYTE $0x28	/* 907 mov %rsi,0x28(%rsp) */
	LONG $0xf228fcc5	/* 90c vmovaps %ymm2,%ymm6 */
	WORD $0x894c; BYTE $0xc6	/* 910 mov %r8,%rsi */
	WORD $0x27eb	/* 913 jmp 93c */
	LONG $0x24748b48; BYTE $0x48	/* 915 mov 0x48(%rsp),%rsi */
	LONG $0x246c8b48; BYTE $0x58	/* 91a mov 0x58(%rsp),%rbp */
	LONG $0x24648b4c; BYTE $0x50	/* 91f mov 0x50(%rsp),%r12 */
	LONG $0x247c8b4c; BYTE $0x40	/* 924 mov 0x40(%rsp),%r15 */
	LONG $0x322c8d4c	/* 929 lea (%rdx,%rsi,1),%r13 */
	LONG $0x24748b48; BYTE $0x60	/* 92d mov 0x60(%rsp),%rsi */
	LONG $0x24748948; BYTE $0x28	/* 932 mov %rsi,0x28(%rsp) */
	LONG $0x24748b48; BYTE $0x38	/* 937 mov 0x38(%rsp),%rsi */
	LONG $0xce6ef9c5	/* 93c vmovd %esi,%xmm1 */
	LONG $0x24748b48; BYTE $0x28	/* 940 mov 0x28(%rsp),%rsi */
	LONG $0x137dc2c4; WORD $0x007d	/* 945 vcvtph2ps 0x0(%r13),%ymm7 */
	LONG $0x587de2c4; BYTE $0xc9	/* 94b vpbroadcastd %xmm1,%ymm1 */
	LONG $0x6675c1c4; BYTE $0xc8	/* 950 vpcmpgtd %ymm8,%ymm1,%ymm1 */
	LONG $0x2c75c2c4; BYTE $0x0f	/* 955 vmaskmovps (%r15),%ymm1,%ymm1 */
	LONG $0xb845e2c4; BYTE $0xf1	/* 95a vfmadd231ps %ymm1,%ymm7,%ymm6 */
	LONG $0x137da2c4; WORD $0x223c	/* 95f vcvtph2ps (%rdx,%r12,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xe1	/* 965 vfmadd231ps %ymm1,%ymm7,%ymm4 */
	LONG $0x137de2c4; WORD $0x2a3c	/* 96a vcvtph2ps (%rdx,%rbp,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd9	/* 970 vfmadd231ps %ymm1,%ymm7,%ymm3 */
	LONG $0x137de2c4; WORD $0x323c	/* 975 vcvtph2ps (%rdx,%rsi,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd1	/* 97b vfmadd231ps %ymm1,%ymm7,%ymm2 */
	LONG $0xfffee4e9; BYTE $0xff	/* 980 jmp 869 */
	WORD $0x8948; BYTE $0xca	/* 985 mov %rcx,%rdx */
	WORD $0x8948; BYTE $0xc3	/* 988 mov %rax,%rbx */
	LONG $0xc957f0c5	/* 98b vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x894d; BYTE $0xc5	/* 98f mov %r8,%r13 */
	LONG $0xfffc36e9; BYTE $0xff	/* 992 jmp 5cd */
	LONG $0x246c8b48; BYTE $0x78	/* 997 mov 0x78(%rsp),%rbp */
	LONG $0x014d8d48	/* 99c lea 0x1(%rbp),%rcx */
	LONG $0xd9af0f4c	/* 9a0 imul %rcx,%r11 */
	LONG $0x245c014c; BYTE $0x30	/* 9a4 add %r11,0x30(%rsp) */
	LONG $0x02e1c148	/* 9a9 shl $0x2,%rcx */
	LONG $0x247c8b48; BYTE $0x10	/* 9ad mov 0x10(%rsp),%rdi */
	WORD $0x3948; BYTE $0xcf	/* 9b2 cmp %rcx,%rdi */
	LONG $0xf90a8e0f; WORD $0xffff	/* 9b5 jle 2c5 */
	LONG $0x245c8b48; BYTE $0x18	/* 9bb mov 0x18(%rsp),%rbx */
	LONG $0x004c8d4f; BYTE $0x0e	/* 9c0 lea 0xe(%r8,%r8,1),%r9 */
	WORD $0x894c; BYTE $0xc5	/* 9c5 mov %r8,%rbp */
	LONG $0x1d6ffec5; LONG $0x00000102	/* 9c8 vmovdqa 0x0(%rip),%ymm3 = ad2, as it lies */
	LONG $0xf0e18349	/* 9d0 and $0xfffffffffffffff0,%r9 */
	LONG $0x8b348d48	/* 9d4 lea (%rbx,%rcx,4),%rsi */
	LONG $0xf8488d49	/* 9d8 lea -0x8(%r8),%rcx */
	LONG $0x03e9c148	/* 9dc shr $0x3,%rcx */
	LONG $0xbb1c8d4c	/* 9e0 lea (%rbx,%rdi,4),%r11 */
	LONG $0x01c18348	/* 9e4 add $0x1,%rcx */
	WORD $0x8948; BYTE $0xcb	/* 9e8 mov %rcx,%rbx */
	LONG $0xcd148d4c; LONG $0x00000000	/* 9eb lea 0x0(,%rcx,8),%r10 */
	WORD $0x8948; BYTE $0xcf	/* 9f3 mov %rcx,%rdi */
	LONG $0x244c8b48; BYTE $0x30	/* 9f6 mov 0x30(%rsp),%rcx */
	LONG $0x05e3c148	/* 9fb shl $0x5,%rbx */
	WORD $0x294c; BYTE $0xd5	/* 9ff sub %r10,%rbp */
	LONG $0x04e7c148	/* a02 shl $0x4,%rdi */
	WORD $0x0148; BYTE $0xc3	/* a06 add %rax,%rbx */
	LONG $0x07f88349	/* a09 cmp $0x7,%r8 */
	LONG $0x009a8e0f; WORD $0x0000	/* a0d jle aad */
	LONG $0x000008ba; BYTE $0x00	/* a13 mov $0x8,%edx */
	LONG $0xc957f0c5	/* a18 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x137de2c4; WORD $0x5154; BYTE $0xf0	/* a1c vcvtph2ps -0x10(%rcx,%rdx,2),%ymm2 */
	LONG $0xb86de2c4; WORD $0x904c; BYTE $0xe0	/* a23 vfmadd231ps -0x20(%rax,%rdx,4),%ymm2,%ymm1 */
	LONG $0x08c28348	/* a2a add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* a2e cmp %rdx,%r8 */
	WORD $0xe97d	/* a31 jge a1c */
	WORD $0x394d; BYTE $0xd0	/* a33 cmp %r10,%r8 */
	WORD $0x367f	/* a36 jg a6e */
	LONG $0x197de3c4; WORD $0x01ca	/* a38 vextractf128 $0x1,%ymm1,%xmm2 */
	LONG $0x04c68348	/* a3e add $0x4,%rsi */
	WORD $0x014c; BYTE $0xc9	/* a42 add %r9,%rcx */
	LONG $0xc958e8c5	/* a45 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd112f0c5	/* a49 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* a4d vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* a51 vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* a57 vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* a5b vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x4e11fac5; BYTE $0xfc	/* a5f vmovss %xmm1,-0x4(%rsi) */
	WORD $0x3949; BYTE $0xf3	/* a64 cmp %rsi,%r11 */
	WORD $0xa075	/* a67 jne a09 */
	LONG $0xfff857e9; BYTE $0xff	/* a69 jmp 2c5 */
	LONG $0x39148d48	/* a6e lea (%rcx,%rdi,1),%rdx */
	WORD $0x8949; BYTE $0xdc	/* a72 mov %rbx,%r12 */
	WORD $0x8949; BYTE $0xed	/* a75 mov %rbp,%r13 */
	LONG $0x6e79c1c4; BYTE $0xd5	/* a78 vmovd %r13d,%xmm2 */
	LONG $0x137de2c4; BYTE $0x22	/* a7d vcvtph2ps (%rdx),%ymm4 */
	LONG $0x587de2c4; BYTE $0xd2	/* a82 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xd366edc5	/* a87 vpcmpgtd %ymm3,%ymm2,%ymm2 */
	LONG $0x2c6dc2c4; WORD $0x2414	/* a8b vmaskmovps (%r12),%ymm2,%ymm2 */
	LONG $0xb85de2c4; BYTE $0xca	/* a91 vfmadd231ps %ymm2,%ymm4,%ymm1 */
	WORD $0xa0eb	/* a96 jmp a38 */
	WORD $0x8948; BYTE $0xf2	/* a98 mov %rsi,%rdx */
	WORD $0x894d; BYTE $0xd4	/* a9b mov %r10,%r12 */
	WORD $0x8949; BYTE $0xc5	/* a9e mov %rax,%r13 */
	WORD $0x894d; BYTE $0xc6	/* aa1 mov %r8,%r14 */
	LONG $0xdb57e0c5	/* aa4 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xfffc53e9; BYTE $0xff	/* aa8 jmp 700 */
	WORD $0x8948; BYTE $0xca	/* aad mov %rcx,%rdx */
	WORD $0x8949; BYTE $0xc4	/* ab0 mov %rax,%r12 */
	LONG $0xc957f0c5	/* ab3 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x894d; BYTE $0xc5	/* ab7 mov %r8,%r13 */
	WORD $0xbceb	/* aba jmp a78 */
	WORD $0xc931	/* abc xor %ecx,%ecx */
	LONG $0xfff74de9; BYTE $0xff	/* abe jmp 210 */
	WORD $0x3145; BYTE $0xdb	/* ac3 xor %r11d,%r11d */
	LONG $0xfffb29e9; BYTE $0xff	/* ac6 jmp 5f4 */
	WORD $0xc931	/* acb xor %ecx,%ecx */
	LONG $0xfffedbe9; BYTE $0xff	/* acd jmp 9ad */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* ad2 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* ae2 .rodata.cst32 */
	RET

TEXT avx2weigh(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000dfae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xcf	/* 2 mov %rcx,%r15 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0x88ec8148; WORD $0x0000; BYTE $0x00	/* d sub $0x88,%rsp */
	LONG $0x247c8948; BYTE $0x78	/* 14 mov %rdi,0x78(%rsp) */
	LONG $0x24748948; BYTE $0x58	/* 19 mov %rsi,0x58(%rsp) */
	LONG $0x24548948; BYTE $0x60	/* 1e mov %rdx,0x60(%rsp) */
	LONG $0x2444894c; BYTE $0x50	/* 23 mov %r8,0x50(%rsp) */
	WORD $0x8545; BYTE $0xc9	/* 28 test %r9d,%r9d */
	LONG $0x0123850f; WORD $0x0000	/* 2b jne 154 */
	LONG $0x3ff88349	/* 31 cmp $0x3f,%r8 */
	LONG $0x0b4e8e0f; WORD $0x0000	/* 35 jle b89 */
	WORD $0x8948; BYTE $0xfe	/* 3b mov %rdi,%rsi */
	LONG $0x852c8d4e; LONG $0x00000000	/* 3e lea 0x0(,%r8,4),%r13 */
	WORD $0xff31	/* 46 xor %edi,%edi */
	LONG $0x0040be41; WORD $0x0000	/* 48 mov $0x40,%r14d */
	LONG $0x06107cc5	/* 4e vmovups (%rsi),%ymm8 */
	LONG $0x7e10fcc5; BYTE $0x20	/* 52 vmovups 0x20(%rsi),%ymm7 */
	LONG $0x20478d4c	/* 57 lea 0x20(%rdi),%r8 */
	LONG $0x404f8d4c	/* 5b lea 0x40(%rdi),%r9 */
	LONG $0x7610fcc5; BYTE $0x40	/* 5f vmovups 0x40(%rsi),%ymm6 */
	LONG $0x6e10fcc5; BYTE $0x60	/* 64 vmovups 0x60(%rsi),%ymm5 */
	LONG $0x60578d4c	/* 69 lea 0x60(%rdi),%r10 */
	LONG $0x809f8d4c; WORD $0x0000; BYTE $0x00	/* 6d lea 0x80(%rdi),%r11 */
	LONG $0xa610fcc5; LONG $0x00000080	/* 74 vmovups 0x80(%rsi),%ymm4 */
	LONG $0x9e10fcc5; LONG $0x000000a0	/* 7c vmovups 0xa0(%rsi),%ymm3 */
	LONG $0xa09f8d48; WORD $0x0000; BYTE $0x00	/* 84 lea 0xa0(%rdi),%rbx */
	LONG $0xc0af8d48; WORD $0x0000; BYTE $0x00	/* 8b lea 0xc0(%rdi),%rbp */
	LONG $0x9610fcc5; LONG $0x000000c0	/* 92 vmovups 0xc0(%rsi),%ymm2 */
	LONG $0x8e10fcc5; LONG $0x000000e0	/* 9a vmovups 0xe0(%rsi),%ymm1 */
	LONG $0xe0a78d4c; WORD $0x0000; BYTE $0x00	/* a2 lea 0xe0(%rdi),%r12 */
	WORD $0x854d; BYTE $0xff	/* a9 test %r15,%r15 */
	WORD $0x517e	/* ac jle ff */
	LONG $0x244c8b48; BYTE $0x58	/* ae mov 0x58(%rsp),%rcx */
	LONG $0x24448b48; BYTE $0x60	/* b3 mov 0x60(%rsp),%rax */
	WORD $0xd231	/* b8 xor %edx,%edx */
	LONG $0x01c28348	/* ba add $0x1,%rdx */
	LONG $0x187de2c4; BYTE $0x01	/* be vbroadcastss (%rcx),%ymm0 */
	LONG $0x04c18348	/* c3 add $0x4,%rcx */
	LONG $0xb87d62c4; WORD $0x3804	/* c7 vfmadd231ps (%rax,%rdi,1),%ymm0,%ymm8 */
	LONG $0xb87da2c4; WORD $0x003c	/* cd vfmadd231ps (%rax,%r8,1),%ymm0,%ymm7 */
	LONG $0xb87da2c4; WORD $0x0834	/* d3 vfmadd231ps (%rax,%r9,1),%ymm0,%ymm6 */
	LONG $0xb87da2c4; WORD $0x102c	/* d9 vfmadd231ps (%rax,%r10,1),%ymm0,%ymm5 */
	LONG $0xb87da2c4; WORD $0x1824	/* df vfmadd231ps (%rax,%r11,1),%ymm0,%ymm4 */
	LONG $0xb87de2c4; WORD $0x181c	/* e5 vfmadd231ps (%rax,%rbx,1),%ymm0,%ymm3 */
	LONG $0xb87de2c4; WORD $0x2814	/* eb vfmadd231ps (%rax,%rbp,1),%ymm0,%ymm2 */
	LONG $0xb87da2c4; WORD $0x200c	/* f1 vfmadd231ps (%rax,%r12,1),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xe8	/* f7 add %r13,%rax */
	WORD $0x3949; BYTE $0xd7	/* fa cmp %rdx,%r15 */
	WORD $0xbb75	/* fd jne ba */
	LONG $0x06117cc5	/* ff vmovups %ymm8,(%rsi) */
	LONG $0x40468d49	/* 103 lea 0x40(%r14),%rax */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 107 add $0x100,%rsi */
	LONG $0x00c78148; WORD $0x0001; BYTE $0x00	/* 10e add $0x100,%rdi */
	LONG $0xbe11fcc5; LONG $0xffffff20	/* 115 vmovups %ymm7,-0xe0(%rsi) */
	LONG $0xb611fcc5; LONG $0xffffff40	/* 11d vmovups %ymm6,-0xc0(%rsi) */
	LONG $0xae11fcc5; LONG $0xffffff60	/* 125 vmovups %ymm5,-0xa0(%rsi) */
	LONG $0x6611fcc5; BYTE $0x80	/* 12d vmovups %ymm4,-0x80(%rsi) */
	LONG $0x5e11fcc5; BYTE $0xa0	/* 132 vmovups %ymm3,-0x60(%rsi) */
	LONG $0x5611fcc5; BYTE $0xc0	/* 137 vmovups %ymm2,-0x40(%rsi) */
	LONG $0x4e11fcc5; BYTE $0xe0	/* 13c vmovups %ymm1,-0x20(%rsi) */
	LONG $0x24443948; BYTE $0x50	/* 141 cmp %rax,0x50(%rsp) */
	LONG $0x03148c0f; WORD $0x0000	/* 146 jl 460 */
	WORD $0x8949; BYTE $0xc6	/* 14c mov %rax,%r14 */
	LONG $0xfffefae9; BYTE $0xff	/* 14f jmp 4e */
	LONG $0x01f98341	/* 154 cmp $0x1,%r9d */
	LONG $0x08c6840f; WORD $0x0000	/* 158 je a24 */
	WORD $0xc031	/* 15e xor %eax,%eax */
	LONG $0x247c8348; WORD $0x3f50	/* 160 cmpq $0x3f,0x50(%rsp) */
	LONG $0x0020be41; WORD $0x0000	/* 166 mov $0x20,%r14d */
	LONG $0x050d8e0f; WORD $0x0000	/* 16c jle 67f */
	LONG $0x24748b48; BYTE $0x50	/* 172 mov 0x50(%rsp),%rsi */
	LONG $0x245c8b4c; BYTE $0x78	/* 177 mov 0x78(%rsp),%r11 */
	LONG $0x244c8948; BYTE $0x10	/* 17c mov %rcx,0x10(%rsp) */
	WORD $0x8948; BYTE $0xf2	/* 181 mov %rsi,%rdx */
	LONG $0x3e468d48	/* 184 lea 0x3e(%rsi),%rax */
	LONG $0x1fc28348	/* 188 add $0x1f,%rdx */
	LONG $0xc2490f48	/* 18c cmovns %rdx,%rax */
	LONG $0x000040ba; BYTE $0x00	/* 190 mov $0x40,%edx */
	LONG $0x05f8c148	/* 195 sar $0x5,%rax */
	LONG $0x851c8d48; LONG $0x00000000	/* 199 lea 0x0(,%rax,4),%rbx */
	LONG $0x07468d48	/* 1a1 lea 0x7(%rsi),%rax */
	LONG $0xf8e08348	/* 1a5 and $0xfffffffffffffff8,%rax */
	WORD $0x0148; BYTE $0xd8	/* 1a9 add %rbx,%rax */
	LONG $0x24448948; BYTE $0x48	/* 1ac mov %rax,0x48(%rsp) */
	LONG $0x247c8348; WORD $0x0010	/* 1b1 cmpq $0x0,0x10(%rsp) */
	LONG $0x107c41c4; BYTE $0x13	/* 1b7 vmovups (%r11),%ymm10 */
	LONG $0xc0428d48	/* 1bc lea -0x40(%rdx),%rax */
	LONG $0x107c41c4; WORD $0x204b	/* 1c0 vmovups 0x20(%r11),%ymm9 */
	LONG $0x107c41c4; WORD $0x4043	/* 1c6 vmovups 0x40(%r11),%ymm8 */
	LONG $0x107cc1c4; LONG $0x000080b3; BYTE $0x00	/* 1cc vmovups 0x80(%r11),%ymm6 */
	LONG $0x107cc1c4; WORD $0x607b	/* 1d5 vmovups 0x60(%r11),%ymm7 */
	LONG $0x107cc1c4; LONG $0x0000a0ab; BYTE $0x00	/* 1db vmovups 0xa0(%r11),%ymm5 */
	LONG $0x107cc1c4; LONG $0x0000c0a3; BYTE $0x00	/* 1e4 vmovups 0xc0(%r11),%ymm4 */
	LONG $0x107cc1c4; LONG $0x0000e09b; BYTE $0x00	/* 1ed vmovups 0xe0(%r11),%ymm3 */
	LONG $0x020a8e0f; WORD $0x0000	/* 1f6 jle 406 */
	LONG $0x05f8c148	/* 1fc sar $0x5,%rax */
	LONG $0x244c8b48; BYTE $0x60	/* 200 mov 0x60(%rsp),%rcx */
	LONG $0x245c894c; BYTE $0x70	/* 205 mov %r11,0x70(%rsp) */
	LONG $0x307b8d4c	/* 20a lea 0x30(%rbx),%r15 */
	LONG $0x85348d4c; LONG $0x00000000	/* 20e lea 0x0(,%rax,4),%r14 */
	LONG $0x08438d48	/* 216 lea 0x8(%rbx),%rax */
	LONG $0x24548948; BYTE $0x68	/* 21a mov %rdx,0x68(%rsp) */
	LONG $0x24748b48; BYTE $0x58	/* 21f mov 0x58(%rsp),%rsi */
	LONG $0x24448948; BYTE $0x18	/* 224 mov %rax,0x18(%rsp) */
	LONG $0xc8428d48	/* 229 lea -0x38(%rdx),%rax */
	WORD $0x894d; BYTE $0xf3	/* 22d mov %r14,%r11 */
	LONG $0x05f8c148	/* 230 sar $0x5,%rax */
	LONG $0x852c8d4c; LONG $0x00000000	/* 234 lea 0x0(,%rax,4),%r13 */
	LONG $0x10438d48	/* 23c lea 0x10(%rbx),%rax */
	LONG $0x24448948; BYTE $0x20	/* 240 mov %rax,0x20(%rsp) */
	LONG $0xd0428d48	/* 245 lea -0x30(%rdx),%rax */
	WORD $0x294d; BYTE $0xf5	/* 249 sub %r14,%r13 */
	LONG $0x05f8c148	/* 24c sar $0x5,%rax */
	LONG $0x85248d4c; LONG $0x00000000	/* 250 lea 0x0(,%rax,4),%r12 */
	LONG $0x18438d48	/* 258 lea 0x18(%rbx),%rax */
	LONG $0x24448948; BYTE $0x28	/* 25c mov %rax,0x28(%rsp) */
	LONG $0xd8428d48	/* 261 lea -0x28(%rdx),%rax */
	WORD $0x294d; BYTE $0xf4	/* 265 sub %r14,%r12 */
	LONG $0x05f8c148	/* 268 sar $0x5,%rax */
	LONG $0x852c8d48; LONG $0x00000000	/* 26c lea 0x0(,%rax,4),%rbp */
	LONG $0x20438d48	/* 274 lea 0x20(%rbx),%rax */
	LONG $0x24448948; BYTE $0x30	/* 278 mov %rax,0x30(%rsp) */
	LONG $0xe0428d48	/* 27d lea -0x20(%rdx),%rax */
	WORD $0x294c; BYTE $0xf5	/* 281 sub %r14,%rbp */
	LONG $0x05f8c148	/* 284 sar $0x5,%rax */
	LONG $0x85148d4c; LONG $0x00000000	/* 288 lea 0x0(,%rax,4),%r10 */
	LONG $0x28438d48	/* 290 lea 0x28(%rbx),%rax */
	LONG $0x24448948; BYTE $0x38	/* 294 mov %rax,0x38(%rsp) */
	LONG $0xe8428d48	/* 299 lea -0x18(%rdx),%rax */
	WORD $0x294d; BYTE $0xf2	/* 29d sub %r14,%r10 */
	LONG $0x05f8c148	/* 2a0 sar $0x5,%rax */
	LONG $0x850c8d4c; LONG $0x00000000	/* 2a4 lea 0x0(,%rax,4),%r9 */
	LONG $0xf0428d48	/* 2ac lea -0x10(%rdx),%rax */
	LONG $0x05f8c148	/* 2b0 sar $0x5,%rax */
	WORD $0x294d; BYTE $0xf1	/* 2b4 sub %r14,%r9 */
	LONG $0x85048d4c; LONG $0x00000000	/* 2b7 lea 0x0(,%rax,4),%r8 */
	LONG $0x38438d48	/* 2bf lea 0x38(%rbx),%rax */
	LONG $0x24448948; BYTE $0x40	/* 2c3 mov %rax,0x40(%rsp) */
	LONG $0xf8428d48	/* 2c8 lea -0x8(%rdx),%rax */
	WORD $0x294d; BYTE $0xf0	/* 2cc sub %r14,%r8 */
	LONG $0x05f8c148	/* 2cf sar $0x5,%rax */
	LONG $0x853c8d48; LONG $0x00000000	/* 2d3 lea 0x0(,%rax,4),%rdi */
	LONG $0x31048d4a	/* 2db lea (%rcx,%r14,1),%rax */
	WORD $0xc931	/* 2df xor %ecx,%ecx */
	WORD $0x294c; BYTE $0xf7	/* 2e1 sub %r14,%rdi */
	LONG $0x24748b4c; BYTE $0x40	/* 2e4 mov 0x40(%rsp),%r14 */
	LONG $0x247c8948; BYTE $0x40	/* 2e9 mov %rdi,0x40(%rsp) */
	WORD $0x8948; BYTE $0xc2	/* 2ee mov %rax,%rdx */
	LONG $0x187de2c4; BYTE $0x08	/* 2f1 vbroadcastss (%rax),%ymm1 */
	LONG $0x01c18348	/* 2f6 add $0x1,%rcx */
	LONG $0x04c68348	/* 2fa add $0x4,%rsi */
	WORD $0x294c; BYTE $0xda	/* 2fe sub %r11,%rdx */
	LONG $0x187de2c4; WORD $0xfc46	/* 301 vbroadcastss -0x4(%rsi),%ymm0 */
	LONG $0x247c8b48; BYTE $0x18	/* 307 mov 0x18(%rsp),%rdi */
	LONG $0x217de2c4; WORD $0x1a14	/* 30c vpmovsxbd (%rdx,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 312 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 316 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x3a14	/* 31a vpmovsxbd (%rdx,%rdi,1),%ymm2 */
	LONG $0x247c8b48; BYTE $0x20	/* 320 mov 0x20(%rsp),%rdi */
	LONG $0xd25bfcc5	/* 325 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xd1	/* 329 vfmadd231ps %ymm1,%ymm0,%ymm10 */
	LONG $0x187dc2c4; WORD $0x054c; BYTE $0x00	/* 32e vbroadcastss 0x0(%r13,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 335 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x3a14	/* 339 vpmovsxbd (%rdx,%rdi,1),%ymm2 */
	LONG $0x247c8b48; BYTE $0x28	/* 33f mov 0x28(%rsp),%rdi */
	LONG $0xd25bfcc5	/* 344 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xc9	/* 348 vfmadd231ps %ymm1,%ymm0,%ymm9 */
	LONG $0x187dc2c4; WORD $0x040c	/* 34d vbroadcastss (%r12,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 353 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x3a14	/* 357 vpmovsxbd (%rdx,%rdi,1),%ymm2 */
	LONG $0x247c8b48; BYTE $0x30	/* 35d mov 0x30(%rsp),%rdi */
	LONG $0xd25bfcc5	/* 362 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xc1	/* 366 vfmadd231ps %ymm1,%ymm0,%ymm8 */
	LONG $0x187de2c4; WORD $0x054c; BYTE $0x00	/* 36b vbroadcastss 0x0(%rbp,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 372 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x3a14	/* 376 vpmovsxbd (%rdx,%rdi,1),%ymm2 */
	LONG $0x247c8b48; BYTE $0x38	/* 37c mov 0x38(%rsp),%rdi */
	LONG $0xd25bfcc5	/* 381 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf9	/* 385 vfmadd231ps %ymm1,%ymm0,%ymm7 */
	LONG $0x187dc2c4; WORD $0x020c	/* 38a vbroadcastss (%r10,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 390 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x3a14	/* 394 vpmovsxbd (%rdx,%rdi,1),%ymm2 */
	LONG $0x247c8b48; BYTE $0x40	/* 39a mov 0x40(%rsp),%rdi */
	LONG $0xd25bfcc5	/* 39f vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf1	/* 3a3 vfmadd231ps %ymm1,%ymm0,%ymm6 */
	LONG $0x187dc2c4; WORD $0x010c	/* 3a8 vbroadcastss (%r9,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 3ae vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217da2c4; WORD $0x3a14	/* 3b2 vpmovsxbd (%rdx,%r15,1),%ymm2 */
	LONG $0xd25bfcc5	/* 3b8 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe9	/* 3bc vfmadd231ps %ymm1,%ymm0,%ymm5 */
	LONG $0x187dc2c4; WORD $0x000c	/* 3c1 vbroadcastss (%r8,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 3c7 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217da2c4; WORD $0x3214	/* 3cb vpmovsxbd (%rdx,%r14,1),%ymm2 */
	LONG $0xd25bfcc5	/* 3d1 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 3d5 vfmadd231ps %ymm1,%ymm0,%ymm4 */
	LONG $0x187de2c4; WORD $0x070c	/* 3da vbroadcastss (%rdi,%rax,1),%ymm1 */
	LONG $0x247c8b48; BYTE $0x48	/* 3e0 mov 0x48(%rsp),%rdi */
	LONG $0xca59f4c5	/* 3e5 vmulps %ymm2,%ymm1,%ymm1 */
	WORD $0x0148; BYTE $0xf8	/* 3e9 add %rdi,%rax */
	LONG $0xb87de2c4; BYTE $0xd9	/* 3ec vfmadd231ps %ymm1,%ymm0,%ymm3 */
	LONG $0x244c3948; BYTE $0x10	/* 3f1 cmp %rcx,0x10(%rsp) */
	LONG $0xfef2850f; WORD $0xffff	/* 3f6 jne 2ee */
	LONG $0x24548b48; BYTE $0x68	/* 3fc mov 0x68(%rsp),%rdx */
	LONG $0x245c8b4c; BYTE $0x70	/* 401 mov 0x70(%rsp),%r11 */
	LONG $0x117c41c4; BYTE $0x13	/* 406 vmovups %ymm10,(%r11) */
	LONG $0x40428d48	/* 40b lea 0x40(%rdx),%rax */
	LONG $0x00c38149; WORD $0x0001; BYTE $0x00	/* 40f add $0x100,%r11 */
	LONG $0x40c38348	/* 416 add $0x40,%rbx */
	LONG $0x117c41c4; LONG $0xffff208b; BYTE $0xff	/* 41a vmovups %ymm9,-0xe0(%r11) */
	LONG $0x117c41c4; LONG $0xffff4083; BYTE $0xff	/* 423 vmovups %ymm8,-0xc0(%r11) */
	LONG $0x117cc1c4; LONG $0xffff60bb; BYTE $0xff	/* 42c vmovups %ymm7,-0xa0(%r11) */
	LONG $0x117cc1c4; WORD $0x8073	/* 435 vmovups %ymm6,-0x80(%r11) */
	LONG $0x117cc1c4; WORD $0xa06b	/* 43b vmovups %ymm5,-0x60(%r11) */
	LONG $0x117cc1c4; WORD $0xc063	/* 441 vmovups %ymm4,-0x40(%r11) */
	LONG $0x117cc1c4; WORD $0xe05b	/* 447 vmovups %ymm3,-0x20(%r11) */
	LONG $0x24443948; BYTE $0x50	/* 44d cmp %rax,0x50(%rsp) */
	LONG $0x021b8c0f; WORD $0x0000	/* 452 jl 673 */
	WORD $0x8948; BYTE $0xc2	/* 458 mov %rax,%rdx */
	LONG $0xfffd51e9; BYTE $0xff	/* 45b jmp 1b1 */
	LONG $0x20568d4d	/* 460 lea 0x20(%r14),%r10 */
	LONG $0x24448b48; BYTE $0x50	/* 464 mov 0x50(%rsp),%rax */
	WORD $0x394c; BYTE $0xd0	/* 469 cmp %r10,%rax */
	LONG $0x00968c0f; WORD $0x0000	/* 46c jl 508 */
	LONG $0x244c8b48; BYTE $0x78	/* 472 mov 0x78(%rsp),%rcx */
	LONG $0x02e6c149	/* 477 shl $0x2,%r14 */
	LONG $0x20768d49	/* 47b lea 0x20(%r14),%rsi */
	LONG $0x407e8d49	/* 47f lea 0x40(%r14),%rdi */
	LONG $0x60468d4d	/* 483 lea 0x60(%r14),%r8 */
	LONG $0x31248d4e	/* 487 lea (%rcx,%r14,1),%r12 */
	LONG $0x312c8d48	/* 48b lea (%rcx,%rsi,1),%rbp */
	LONG $0x391c8d48	/* 48f lea (%rcx,%rdi,1),%rbx */
	LONG $0x107cc1c4; WORD $0x2424	/* 493 vmovups (%r12),%ymm4 */
	LONG $0x011c8d4e	/* 499 lea (%rcx,%r8,1),%r11 */
	LONG $0x5d10fcc5; BYTE $0x00	/* 49d vmovups 0x0(%rbp),%ymm3 */
	LONG $0x1310fcc5	/* 4a2 vmovups (%rbx),%ymm2 */
	LONG $0x107cc1c4; BYTE $0x0b	/* 4a6 vmovups (%r11),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* 4ab test %r15,%r15 */
	WORD $0x417e	/* 4ae jle 4f1 */
	LONG $0x850c8d4c; LONG $0x00000000	/* 4b0 lea 0x0(,%rax,4),%r9 */
	LONG $0x244c8b48; BYTE $0x58	/* 4b8 mov 0x58(%rsp),%rcx */
	LONG $0x24448b48; BYTE $0x60	/* 4bd mov 0x60(%rsp),%rax */
	WORD $0xd231	/* 4c2 xor %edx,%edx */
	LONG $0x01c28348	/* 4c4 add $0x1,%rdx */
	LONG $0x187de2c4; BYTE $0x01	/* 4c8 vbroadcastss (%rcx),%ymm0 */
	LONG $0x04c18348	/* 4cd add $0x4,%rcx */
	LONG $0xb87da2c4; WORD $0x3024	/* 4d1 vfmadd231ps (%rax,%r14,1),%ymm0,%ymm4 */
	LONG $0xb87de2c4; WORD $0x301c	/* 4d7 vfmadd231ps (%rax,%rsi,1),%ymm0,%ymm3 */
	LONG $0xb87de2c4; WORD $0x3814	/* 4dd vfmadd231ps (%rax,%rdi,1),%ymm0,%ymm2 */
	LONG $0xb87da2c4; WORD $0x000c	/* 4e3 vfmadd231ps (%rax,%r8,1),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xc8	/* 4e9 add %r9,%rax */
	WORD $0x3949; BYTE $0xd7	/* 4ec cmp %rdx,%r15 */
	WORD $0xd375	/* 4ef jne 4c4 */
	LONG $0x117cc1c4; WORD $0x2424	/* 4f1 vmovups %ymm4,(%r12) */
	WORD $0x894d; BYTE $0xd6	/* 4f7 mov %r10,%r14 */
	LONG $0x5d11fcc5; BYTE $0x00	/* 4fa vmovups %ymm3,0x0(%rbp) */
	LONG $0x1311fcc5	/* 4ff vmovups %ymm2,(%rbx) */
	LONG $0x117cc1c4; BYTE $0x0b	/* 503 vmovups %ymm1,(%r11) */
	LONG $0x24448b48; BYTE $0x50	/* 508 mov 0x50(%rsp),%rax */
	LONG $0x104e8d4d	/* 50d lea 0x10(%r14),%r9 */
	WORD $0x394c; BYTE $0xc8	/* 511 cmp %r9,%rax */
	WORD $0x6e7c	/* 514 jl 584 */
	LONG $0x245c8b48; BYTE $0x78	/* 516 mov 0x78(%rsp),%rbx */
	LONG $0x02e6c149	/* 51b shl $0x2,%r14 */
	LONG $0x207e8d49	/* 51f lea 0x20(%r14),%rdi */
	LONG $0x331c8d4e	/* 523 lea (%rbx,%r14,1),%r11 */
	LONG $0x3b148d4c	/* 527 lea (%rbx,%rdi,1),%r10 */
	LONG $0x107cc1c4; BYTE $0x13	/* 52b vmovups (%r11),%ymm2 */
	LONG $0x107cc1c4; BYTE $0x0a	/* 530 vmovups (%r10),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* 535 test %r15,%r15 */
	WORD $0x3d7e	/* 538 jle 577 */
	LONG $0x85048d4c; LONG $0x00000000	/* 53a lea 0x0(,%rax,4),%r8 */
	LONG $0x24448b48; BYTE $0x60	/* 542 mov 0x60(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x58	/* 547 mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* 54c xor %edx,%edx */
	WORD $0x014c; BYTE $0xf0	/* 54e add %r14,%rax */
	WORD $0x8948; BYTE $0xc6	/* 551 mov %rax,%rsi */
	LONG $0x01c28348	/* 554 add $0x1,%rdx */
	LONG $0x187de2c4; BYTE $0x01	/* 558 vbroadcastss (%rcx),%ymm0 */
	LONG $0x04c18348	/* 55d add $0x4,%rcx */
	WORD $0x294c; BYTE $0xf6	/* 561 sub %r14,%rsi */
	LONG $0xb87de2c4; BYTE $0x10	/* 564 vfmadd231ps (%rax),%ymm0,%ymm2 */
	WORD $0x014c; BYTE $0xc0	/* 569 add %r8,%rax */
	LONG $0xb87de2c4; WORD $0x3e0c	/* 56c vfmadd231ps (%rsi,%rdi,1),%ymm0,%ymm1 */
	WORD $0x3949; BYTE $0xd7	/* 572 cmp %rdx,%r15 */
	WORD $0xda75	/* 575 jne 551 */
	LONG $0x117cc1c4; BYTE $0x13	/* 577 vmovups %ymm2,(%r11) */
	WORD $0x894d; BYTE $0xce	/* 57c mov %r9,%r14 */
	LONG $0x117cc1c4; BYTE $0x0a	/* 57f vmovups %ymm1,(%r10) */
	LONG $0x245c8b48; BYTE $0x50	/* 584 mov 0x50(%rsp),%rbx */
	LONG $0x087e8d49	/* 589 lea 0x8(%r14),%rdi */
	WORD $0x3948; BYTE $0xfb	/* 58d cmp %rdi,%rbx */
	WORD $0x547c	/* 590 jl 5e6 */
	LONG $0x244c8b48; BYTE $0x78	/* 592 mov 0x78(%rsp),%rcx */
	LONG $0xb5048d4a; LONG $0x00000000	/* 597 lea 0x0(,%r14,4),%rax */
	LONG $0x01048d4c	/* 59f lea (%rcx,%rax,1),%r8 */
	LONG $0x107cc1c4; BYTE $0x00	/* 5a3 vmovups (%r8),%ymm0 */
	WORD $0x854d; BYTE $0xff	/* 5a8 test %r15,%r15 */
	WORD $0x317e	/* 5ab jle 5de */
	LONG $0x9d348d48; LONG $0x00000000	/* 5ad lea 0x0(,%rbx,4),%rsi */
	LONG $0x245c8b48; BYTE $0x60	/* 5b5 mov 0x60(%rsp),%rbx */
	LONG $0x244c8b48; BYTE $0x58	/* 5ba mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* 5bf xor %edx,%edx */
	WORD $0x0148; BYTE $0xd8	/* 5c1 add %rbx,%rax */
	LONG $0x01c28348	/* 5c4 add $0x1,%rdx */
	LONG $0x187de2c4; BYTE $0x09	/* 5c8 vbroadcastss (%rcx),%ymm1 */
	LONG $0x04c18348	/* 5cd add $0x4,%rcx */
	LONG $0xb875e2c4; BYTE $0x00	/* 5d1 vfmadd231ps (%rax),%ymm1,%ymm0 */
	WORD $0x0148; BYTE $0xf0	/* 5d6 add %rsi,%rax */
	WORD $0x3949; BYTE $0xd7	/* 5d9 cmp %rdx,%r15 */
	WORD $0xe675	/* 5dc jne 5c4 */
	LONG $0x117cc1c4; BYTE $0x00	/* 5de vmovups %ymm0,(%r8) */
	WORD $0x8949; BYTE $0xfe	/* 5e3 mov %rdi,%r14 */
	LONG $0x245c8b48; BYTE $0x50	/* 5e6 mov 0x50(%rsp),%rbx */
	WORD $0x394c; BYTE $0xf3	/* 5eb cmp %r14,%rbx */
	WORD $0x6e7e	/* 5ee jle 65e */
	WORD $0x8948; BYTE $0xd8	/* 5f0 mov %rbx,%rax */
	LONG $0x247c8b48; BYTE $0x78	/* 5f3 mov 0x78(%rsp),%rdi */
	WORD $0x294c; BYTE $0xf0	/* 5f8 sub %r14,%rax */
	LONG $0xd86ef9c5	/* 5fb vmovd %eax,%xmm3 */
	LONG $0xb5048d4a; LONG $0x00000000	/* 5ff lea 0x0(,%r14,4),%rax */
	LONG $0x587de2c4; BYTE $0xdb	/* 607 vpbroadcastd %xmm3,%ymm3 */
	WORD $0x0148; BYTE $0xc7	/* 60c add %rax,%rdi */
	LONG $0x1d66e5c5; LONG $0x000007c3	/* 60f vpcmpgtd 0x0(%rip),%ymm3,%ymm3 = dda */
	LONG $0x2c65e2c4; BYTE $0x07	/* 617 vmaskmovps (%rdi),%ymm3,%ymm0 */
	WORD $0x854d; BYTE $0xff	/* 61c test %r15,%r15 */
	WORD $0x387e	/* 61f jle 659 */
	LONG $0x02e3c148	/* 621 shl $0x2,%rbx */
	LONG $0x244c8b48; BYTE $0x58	/* 625 mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* 62a xor %edx,%edx */
	WORD $0x8948; BYTE $0xde	/* 62c mov %rbx,%rsi */
	LONG $0x245c8b48; BYTE $0x60	/* 62f mov 0x60(%rsp),%rbx */
	WORD $0x0148; BYTE $0xc3	/* 634 add %rax,%rbx */
	WORD $0x8948; BYTE $0xd8	/* 637 mov %rbx,%rax */
	LONG $0x187de2c4; BYTE $0x11	/* 63a vbroadcastss (%rcx),%ymm2 */
	LONG $0x01c28348	/* 63f add $0x1,%rdx */
	LONG $0x2c65e2c4; BYTE $0x08	/* 643 vmaskmovps (%rax),%ymm3,%ymm1 */
	LONG $0x04c18348	/* 648 add $0x4,%rcx */
	WORD $0x0148; BYTE $0xf0	/* 64c add %rsi,%rax */
	LONG $0xb86de2c4; BYTE $0xc1	/* 64f vfmadd231ps %ymm1,%ymm2,%ymm0 */
	WORD $0x3949; BYTE $0xd7	/* 654 cmp %rdx,%r15 */
	WORD $0xe175	/* 657 jne 63a */
	LONG $0x2e65e2c4; BYTE $0x07	/* 659 vmaskmovps %ymm0,%ymm3,(%rdi) */
	WORD $0xf8c5; BYTE $0x77	/* 65e vzeroupper */
	LONG $0x88c48148; WORD $0x0000; BYTE $0x00	/* 661 add $0x88,%rsp */
	BYTE $0x5b	/* 668 pop %rbx */
	BYTE $0x5d	/* 669 pop %rbp */
	WORD $0x5c41	/* 66a pop %r12 */
	WORD $0x5d41	/* 66c pop %r13 */
	WORD $0x5e41	/* 66e pop %r14 */
	WORD $0x5f41	/* 670 pop %r15 */
	BYTE $0xc3	/* 672 ret */
	LONG $0x247c8b4c; BYTE $0x10	/* 673 mov 0x10(%rsp),%r15 */
	WORD $0x8948; BYTE $0xd0	/* 678 mov %rdx,%rax */
	LONG $0x20728d4c	/* 67b lea 0x20(%rdx),%r14 */
	LONG $0x24448b4c; BYTE $0x50	/* 67f mov 0x50(%rsp),%r8 */
	WORD $0x394d; BYTE $0xf0	/* 684 cmp %r14,%r8 */
	LONG $0x016d8c0f; WORD $0x0000	/* 687 jl 7fa */
	LONG $0x24548b4c; BYTE $0x78	/* 68d mov 0x78(%rsp),%r10 */
	WORD $0x8948; BYTE $0xc7	/* 692 mov %rax,%rdi */
	LONG $0x85048d48; LONG $0x00000000	/* 695 lea 0x0(,%rax,4),%rax */
	LONG $0x08778d48	/* 69d lea 0x8(%rdi),%rsi */
	LONG $0x020c8d49	/* 6a1 lea (%r10,%rax,1),%rcx */
	LONG $0x02548d49; BYTE $0x40	/* 6a5 lea 0x40(%r10,%rax,1),%rdx */
	LONG $0x3110fcc5	/* 6aa vmovups (%rcx),%ymm6 */
	LONG $0x2210fcc5	/* 6ae vmovups (%rdx),%ymm4 */
	LONG $0x244c8948; BYTE $0x10	/* 6b2 mov %rcx,0x10(%rsp) */
	LONG $0x024c8d49; BYTE $0x20	/* 6b7 lea 0x20(%r10,%rax,1),%rcx */
	LONG $0x02448d49; BYTE $0x60	/* 6bc lea 0x60(%r10,%rax,1),%rax */
	LONG $0x244c8948; BYTE $0x18	/* 6c1 mov %rcx,0x18(%rsp) */
	LONG $0x2910fcc5	/* 6c6 vmovups (%rcx),%ymm5 */
	LONG $0x104f8d48	/* 6ca lea 0x10(%rdi),%rcx */
	LONG $0x24548948; BYTE $0x20	/* 6ce mov %rdx,0x20(%rsp) */
	LONG $0x1810fcc5	/* 6d3 vmovups (%rax),%ymm3 */
	LONG $0x18578d48	/* 6d7 lea 0x18(%rdi),%rdx */
	LONG $0x24448948; BYTE $0x28	/* 6db mov %rax,0x28(%rsp) */
	WORD $0x854d; BYTE $0xff	/* 6e0 test %r15,%r15 */
	LONG $0x00ea8e0f; WORD $0x0000	/* 6e3 jle 7d3 */
	LONG $0x1f408d49	/* 6e9 lea 0x1f(%r8),%rax */
	LONG $0x07c08349	/* 6ed add $0x7,%r8 */
	LONG $0x05f8c148	/* 6f1 sar $0x5,%rax */
	LONG $0xf8e08349	/* 6f5 and $0xfffffffffffffff8,%r8 */
	LONG $0x02e0c148	/* 6f9 shl $0x2,%rax */
	LONG $0x071c8d48	/* 6fd lea (%rdi,%rax,1),%rbx */
	LONG $0x062c8d48	/* 701 lea (%rsi,%rax,1),%rbp */
	LONG $0x05ffc148	/* 705 sar $0x5,%rdi */
	LONG $0x05fec148	/* 709 sar $0x5,%rsi */
	LONG $0x01248d4c	/* 70d lea (%rcx,%rax,1),%r12 */
	LONG $0x022c8d4c	/* 711 lea (%rdx,%rax,1),%r13 */
	LONG $0x05f9c148	/* 715 sar $0x5,%rcx */
	LONG $0x05fac148	/* 719 sar $0x5,%rdx */
	WORD $0x0149; BYTE $0xc0	/* 71d add %rax,%r8 */
	LONG $0x24448b48; BYTE $0x60	/* 720 mov 0x60(%rsp),%rax */
	LONG $0x02e7c148	/* 725 shl $0x2,%rdi */
	LONG $0xb51c8d4c; LONG $0x00000000	/* 729 lea 0x0(,%rsi,4),%r11 */
	LONG $0x8d148d4c; LONG $0x00000000	/* 731 lea 0x0(,%rcx,4),%r10 */
	LONG $0x950c8d4c; LONG $0x00000000	/* 739 lea 0x0(,%rdx,4),%r9 */
	WORD $0xc931	/* 741 xor %ecx,%ecx */
	WORD $0x2949; BYTE $0xfb	/* 743 sub %rdi,%r11 */
	LONG $0x24748b48; BYTE $0x58	/* 746 mov 0x58(%rsp),%rsi */
	WORD $0x0148; BYTE $0xf8	/* 74b add %rdi,%rax */
	WORD $0x2949; BYTE $0xfa	/* 74e sub %rdi,%r10 */
	WORD $0x2949; BYTE $0xf9	/* 751 sub %rdi,%r9 */
	WORD $0x8948; BYTE $0xc2	/* 754 mov %rax,%rdx */
	LONG $0x187de2c4; BYTE $0x08	/* 757 vbroadcastss (%rax),%ymm1 */
	LONG $0x01c18348	/* 75c add $0x1,%rcx */
	LONG $0x04c68348	/* 760 add $0x4,%rsi */
	WORD $0x2948; BYTE $0xfa	/* 764 sub %rdi,%rdx */
	LONG $0x187de2c4; WORD $0xfc46	/* 767 vbroadcastss -0x4(%rsi),%ymm0 */
	LONG $0x217de2c4; WORD $0x1a14	/* 76d vpmovsxbd (%rdx,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 773 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 777 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x2a14	/* 77b vpmovsxbd (%rdx,%rbp,1),%ymm2 */
	LONG $0xd25bfcc5	/* 781 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf1	/* 785 vfmadd231ps %ymm1,%ymm0,%ymm6 */
	LONG $0x187dc2c4; WORD $0x030c	/* 78a vbroadcastss (%r11,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 790 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217da2c4; WORD $0x2214	/* 794 vpmovsxbd (%rdx,%r12,1),%ymm2 */
	LONG $0xd25bfcc5	/* 79a vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe9	/* 79e vfmadd231ps %ymm1,%ymm0,%ymm5 */
	LONG $0x187dc2c4; WORD $0x020c	/* 7a3 vbroadcastss (%r10,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 7a9 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217da2c4; WORD $0x2a14	/* 7ad vpmovsxbd (%rdx,%r13,1),%ymm2 */
	LONG $0xd25bfcc5	/* 7b3 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 7b7 vfmadd231ps %ymm1,%ymm0,%ymm4 */
	LONG $0x187dc2c4; WORD $0x010c	/* 7bc vbroadcastss (%r9,%rax,1),%ymm1 */
	WORD $0x014c; BYTE $0xc0	/* 7c2 add %r8,%rax */
	LONG $0xca59f4c5	/* 7c5 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 7c9 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	WORD $0x3949; BYTE $0xcf	/* 7ce cmp %rcx,%r15 */
	WORD $0x8175	/* 7d1 jne 754 */
	LONG $0x24448b48; BYTE $0x10	/* 7d3 mov 0x10(%rsp),%rax */
	LONG $0x3011fcc5	/* 7d8 vmovups %ymm6,(%rax) */
	LONG $0x24448b48; BYTE $0x18	/* 7dc mov 0x18(%rsp),%rax */
	LONG $0x2811fcc5	/* 7e1 vmovups %ymm5,(%rax) */
	LONG $0x24448b48; BYTE $0x20	/* 7e5 mov 0x20(%rsp),%rax */
	LONG $0x2011fcc5	/* 7ea vmovups %ymm4,(%rax) */
	LONG $0x24448b48; BYTE $0x28	/* 7ee mov 0x28(%rsp),%rax */
	LONG $0x1811fcc5	/* 7f3 vmovups %ymm3,(%rax) */
	WORD $0x894c; BYTE $0xf0	/* 7f7 mov %r14,%rax */
	LONG $0x24748b48; BYTE $0x50	/* 7fa mov 0x50(%rsp),%rsi */
	LONG $0x10588d4c	/* 7ff lea 0x10(%rax),%r11 */
	WORD $0x8948; BYTE $0xc3	/* 803 mov %rax,%rbx */
	WORD $0x394c; BYTE $0xde	/* 806 cmp %r11,%rsi */
	LONG $0x00cd8c0f; WORD $0x0000	/* 809 jl 8dc */
	LONG $0x244c8b48; BYTE $0x78	/* 80f mov 0x78(%rsp),%rcx */
	LONG $0x85048d48; LONG $0x00000000	/* 814 lea 0x0(,%rax,4),%rax */
	LONG $0x087b8d48	/* 81c lea 0x8(%rbx),%rdi */
	LONG $0x012c8d48	/* 820 lea (%rcx,%rax,1),%rbp */
	LONG $0x01648d4c; BYTE $0x20	/* 824 lea 0x20(%rcx,%rax,1),%r12 */
	LONG $0x6510fcc5; BYTE $0x00	/* 829 vmovups 0x0(%rbp),%ymm4 */
	LONG $0x107cc1c4; WORD $0x241c	/* 82e vmovups (%r12),%ymm3 */
	WORD $0x854d; BYTE $0xff	/* 834 test %r15,%r15 */
	LONG $0x00918e0f; WORD $0x0000	/* 837 jle 8ce */
	LONG $0x1f468d48	/* 83d lea 0x1f(%rsi),%rax */
	LONG $0x074e8d4c	/* 841 lea 0x7(%rsi),%r9 */
	LONG $0x244c8b48; BYTE $0x58	/* 845 mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* 84a xor %edx,%edx */
	LONG $0x05f8c148	/* 84c sar $0x5,%rax */
	LONG $0xf8e18349	/* 850 and $0xfffffffffffffff8,%r9 */
	LONG $0x02e0c148	/* 854 shl $0x2,%rax */
	LONG $0x03148d4c	/* 858 lea (%rbx,%rax,1),%r10 */
	LONG $0x05fbc148	/* 85c sar $0x5,%rbx */
	WORD $0x0149; BYTE $0xc1	/* 860 add %rax,%r9 */
	WORD $0x8949; BYTE $0xd8	/* 863 mov %rbx,%r8 */
	LONG $0x071c8d48	/* 866 lea (%rdi,%rax,1),%rbx */
	LONG $0x24448b48; BYTE $0x60	/* 86a mov 0x60(%rsp),%rax */
	LONG $0x05ffc148	/* 86f sar $0x5,%rdi */
	LONG $0x02e0c149	/* 873 shl $0x2,%r8 */
	LONG $0x02e7c148	/* 877 shl $0x2,%rdi */
	WORD $0x014c; BYTE $0xc0	/* 87b add %r8,%rax */
	WORD $0x294c; BYTE $0xc7	/* 87e sub %r8,%rdi */
	WORD $0x8948; BYTE $0xc6	/* 881 mov %rax,%rsi */
	LONG $0x187de2c4; BYTE $0x00	/* 884 vbroadcastss (%rax),%ymm0 */
	LONG $0x01c28348	/* 889 add $0x1,%rdx */
	LONG $0x04c18348	/* 88d add $0x4,%rcx */
	WORD $0x294c; BYTE $0xc6	/* 891 sub %r8,%rsi */
	LONG $0x187de2c4; WORD $0xfc51	/* 894 vbroadcastss -0x4(%rcx),%ymm2 */
	LONG $0x217da2c4; WORD $0x160c	/* 89a vpmovsxbd (%rsi,%r10,1),%ymm1 */
	LONG $0xc95bfcc5	/* 8a0 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 8a4 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x217de2c4; WORD $0x1e0c	/* 8a8 vpmovsxbd (%rsi,%rbx,1),%ymm1 */
	LONG $0xc95bfcc5	/* 8ae vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xb86de2c4; BYTE $0xe0	/* 8b2 vfmadd231ps %ymm0,%ymm2,%ymm4 */
	LONG $0x187de2c4; WORD $0x0704	/* 8b7 vbroadcastss (%rdi,%rax,1),%ymm0 */
	WORD $0x014c; BYTE $0xc8	/* 8bd add %r9,%rax */
	LONG $0xc159fcc5	/* 8c0 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xb86de2c4; BYTE $0xd8	/* 8c4 vfmadd231ps %ymm0,%ymm2,%ymm3 */
	WORD $0x3949; BYTE $0xd7	/* 8c9 cmp %rdx,%r15 */
	WORD $0xb375	/* 8cc jne 881 */
	LONG $0x6511fcc5; BYTE $0x00	/* 8ce vmovups %ymm4,0x0(%rbp) */
	WORD $0x894c; BYTE $0xd8	/* 8d3 mov %r11,%rax */
	LONG $0x117cc1c4; WORD $0x241c	/* 8d6 vmovups %ymm3,(%r12) */
	LONG $0x24748b48; BYTE $0x50	/* 8dc mov 0x50(%rsp),%rsi */
	LONG $0x08488d4c	/* 8e1 lea 0x8(%rax),%r9 */
	WORD $0x8948; BYTE $0xc3	/* 8e5 mov %rax,%rbx */
	WORD $0x394c; BYTE $0xce	/* 8e8 cmp %r9,%rsi */
	LONG $0x00838c0f; WORD $0x0000	/* 8eb jl 974 */
	LONG $0x24448b48; BYTE $0x78	/* 8f1 mov 0x78(%rsp),%rax */
	LONG $0x98148d4c	/* 8f6 lea (%rax,%rbx,4),%r10 */
	LONG $0x107cc1c4; BYTE $0x12	/* 8fa vmovups (%r10),%ymm2 */
	WORD $0x854d; BYTE $0xff	/* 8ff test %r15,%r15 */
	WORD $0x687e	/* 902 jle 96c */
	LONG $0x1f468d48	/* 904 lea 0x1f(%rsi),%rax */
	LONG $0x077e8d48	/* 908 lea 0x7(%rsi),%rdi */
	LONG $0x244c8b48; BYTE $0x58	/* 90c mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* 911 xor %edx,%edx */
	LONG $0x05f8c148	/* 913 sar $0x5,%rax */
	LONG $0xf8e78348	/* 917 and $0xfffffffffffffff8,%rdi */
	LONG $0x02e0c148	/* 91b shl $0x2,%rax */
	LONG $0x18048d4c	/* 91f lea (%rax,%rbx,1),%r8 */
	LONG $0x05fbc148	/* 923 sar $0x5,%rbx */
	WORD $0x0148; BYTE $0xc7	/* 927 add %rax,%rdi */
	LONG $0x24448b48; BYTE $0x60	/* 92a mov 0x60(%rsp),%rax */
	WORD $0x8949; BYTE $0xdb	/* 92f mov %rbx,%r11 */
	LONG $0x02e3c149	/* 932 shl $0x2,%r11 */
	WORD $0x014c; BYTE $0xd8	/* 936 add %r11,%rax */
	WORD $0x8948; BYTE $0xc6	/* 939 mov %rax,%rsi */
	LONG $0x187de2c4; BYTE $0x00	/* 93c vbroadcastss (%rax),%ymm0 */
	LONG $0x187de2c4; BYTE $0x19	/* 941 vbroadcastss (%rcx),%ymm3 */
	WORD $0x0148; BYTE $0xf8	/* 946 add %rdi,%rax */
	WORD $0x294c; BYTE $0xde	/* 949 sub %r11,%rsi */
	LONG $0x01c28348	/* 94c add $0x1,%rdx */
	LONG $0x04c18348	/* 950 add $0x4,%rcx */
	LONG $0x217da2c4; WORD $0x060c	/* 954 vpmovsxbd (%rsi,%r8,1),%ymm1 */
	LONG $0xc95bfcc5	/* 95a vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 95e vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xb865e2c4; BYTE $0xd0	/* 962 vfmadd231ps %ymm0,%ymm3,%ymm2 */
	WORD $0x3949; BYTE $0xd7	/* 967 cmp %rdx,%r15 */
	WORD $0xcd75	/* 96a jne 939 */
	LONG $0x117cc1c4; BYTE $0x12	/* 96c vmovups %ymm2,(%r10) */
	WORD $0x894c; BYTE $0xc8	/* 971 mov %r9,%rax */
	LONG $0x244c8b48; BYTE $0x50	/* 974 mov 0x50(%rsp),%rcx */
	WORD $0x8948; BYTE $0xc3	/* 979 mov %rax,%rbx */
	WORD $0x3948; BYTE $0xc1	/* 97c cmp %rax,%rcx */
	LONG $0xfcd98e0f; WORD $0xffff	/* 97f jle 65e */
	WORD $0x8948; BYTE $0xc8	/* 985 mov %rcx,%rax */
	LONG $0x24748b48; BYTE $0x78	/* 988 mov 0x78(%rsp),%rsi */
	WORD $0x2948; BYTE $0xd8	/* 98d sub %rbx,%rax */
	LONG $0xc86ef9c5	/* 990 vmovd %eax,%xmm1 */
	LONG $0x9e0c8d4c	/* 994 lea (%rsi,%rbx,4),%r9 */
	WORD $0x8948; BYTE $0xd8	/* 998 mov %rbx,%rax */
	LONG $0x587de2c4; BYTE $0xc9	/* 99b vpbroadcastd %xmm1,%ymm1 */
	LONG $0x0d66f5c5; LONG $0x00000432	/* 9a0 vpcmpgtd 0x0(%rip),%ymm1,%ymm1 = dda */
	LONG $0x2c75c2c4; BYTE $0x11	/* 9a8 vmaskmovps (%r9),%ymm1,%ymm2 */
	WORD $0x854d; BYTE $0xff	/* 9ad test %r15,%r15 */
	WORD $0x687e	/* 9b0 jle a1a */
	WORD $0x8948; BYTE $0xcb	/* 9b2 mov %rcx,%rbx */
	LONG $0x1f498d48	/* 9b5 lea 0x1f(%rcx),%rcx */
	LONG $0x24748b48; BYTE $0x58	/* 9b9 mov 0x58(%rsp),%rsi */
	WORD $0xff31	/* 9be xor %edi,%edi */
	LONG $0x05f9c148	/* 9c0 sar $0x5,%rcx */
	LONG $0x07538d48	/* 9c4 lea 0x7(%rbx),%rdx */
	LONG $0x02e1c148	/* 9c8 shl $0x2,%rcx */
	LONG $0xf8e28348	/* 9cc and $0xfffffffffffffff8,%rdx */
	LONG $0x01048d4c	/* 9d0 lea (%rcx,%rax,1),%r8 */
	WORD $0x0148; BYTE $0xca	/* 9d4 add %rcx,%rdx */
	LONG $0x05f8c148	/* 9d7 sar $0x5,%rax */
	LONG $0x244c8b48; BYTE $0x60	/* 9db mov 0x60(%rsp),%rcx */
	LONG $0x02e0c148	/* 9e0 shl $0x2,%rax */
	WORD $0x0148; BYTE $0xc1	/* 9e4 add %rax,%rcx */
	WORD $0x8949; BYTE $0xca	/* 9e7 mov %rcx,%r10 */
	LONG $0x187de2c4; BYTE $0x01	/* 9ea vbroadcastss (%rcx),%ymm0 */
	LONG $0x187de2c4; BYTE $0x1e	/* 9ef vbroadcastss (%rsi),%ymm3 */
	WORD $0x0148; BYTE $0xd1	/* 9f4 add %rdx,%rcx */
	WORD $0x2949; BYTE $0xc2	/* 9f7 sub %rax,%r10 */
	LONG $0x01c78348	/* 9fa add $0x1,%rdi */
	LONG $0x04c68348	/* 9fe add $0x4,%rsi */
	LONG $0x217d82c4; WORD $0x023c	/* a02 vpmovsxbd (%r10,%r8,1),%ymm7 */
	LONG $0xf75bfcc5	/* a08 vcvtdq2ps %ymm7,%ymm6 */
	LONG $0xc659fcc5	/* a0c vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xb865e2c4; BYTE $0xd0	/* a10 vfmadd231ps %ymm0,%ymm3,%ymm2 */
	WORD $0x3949; BYTE $0xff	/* a15 cmp %rdi,%r15 */
	WORD $0xcd75	/* a18 jne 9e7 */
	LONG $0x2e75c2c4; BYTE $0x11	/* a1a vmaskmovps %ymm2,%ymm1,(%r9) */
	LONG $0xfffc3ae9; BYTE $0xff	/* a1f jmp 65e */
	LONG $0x24448b48; BYTE $0x50	/* a24 mov 0x50(%rsp),%rax */
	LONG $0x3ff88348	/* a29 cmp $0x3f,%rax */
	LONG $0x03998e0f; WORD $0x0000	/* a2d jle dcc */
	LONG $0x006c8d4c; BYTE $0x0e	/* a33 lea 0xe(%rax,%rax,1),%r13 */
	LONG $0x24748b48; BYTE $0x78	/* a38 mov 0x78(%rsp),%rsi */
	LONG $0x0070bc41; WORD $0x0000	/* a3d mov $0x70,%r12d */
	LONG $0x000060bd; BYTE $0x00	/* a43 mov $0x60,%ebp */
	LONG $0xf0e58349	/* a48 and $0xfffffffffffffff0,%r13 */
	LONG $0x000050bb; BYTE $0x00	/* a4c mov $0x50,%ebx */
	WORD $0xff31	/* a51 xor %edi,%edi */
	LONG $0x0040bb41; WORD $0x0000	/* a53 mov $0x40,%r11d */
	LONG $0x0030ba41; WORD $0x0000	/* a59 mov $0x30,%r10d */
	LONG $0x0020b941; WORD $0x0000	/* a5f mov $0x20,%r9d */
	LONG $0x0010b841; WORD $0x0000	/* a65 mov $0x10,%r8d */
	LONG $0x0040be41; WORD $0x0000	/* a6b mov $0x40,%r14d */
	LONG $0x06107cc5	/* a71 vmovups (%rsi),%ymm8 */
	LONG $0x7e10fcc5; BYTE $0x20	/* a75 vmovups 0x20(%rsi),%ymm7 */
	LONG $0x7610fcc5; BYTE $0x40	/* a7a vmovups 0x40(%rsi),%ymm6 */
	LONG $0x6e10fcc5; BYTE $0x60	/* a7f vmovups 0x60(%rsi),%ymm5 */
	LONG $0xa610fcc5; LONG $0x00000080	/* a84 vmovups 0x80(%rsi),%ymm4 */
	LONG $0x9e10fcc5; LONG $0x000000a0	/* a8c vmovups 0xa0(%rsi),%ymm3 */
	LONG $0x9610fcc5; LONG $0x000000c0	/* a94 vmovups 0xc0(%rsi),%ymm2 */
	LONG $0x8e10fcc5; LONG $0x000000e0	/* a9c vmovups 0xe0(%rsi),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* aa4 test %r15,%r15 */
	WORD $0x797e	/* aa7 jle b22 */
	LONG $0x244c8b48; BYTE $0x58	/* aa9 mov 0x58(%rsp),%rcx */
	LONG $0x24448b48; BYTE $0x60	/* aae mov 0x60(%rsp),%rax */
	WORD $0xd231	/* ab3 xor %edx,%edx */
	LONG $0x187de2c4; BYTE $0x01	/* ab5 vbroadcastss (%rcx),%ymm0 */
	LONG $0x01c28348	/* aba add $0x1,%rdx */
	LONG $0x137d62c4; WORD $0x380c	/* abe vcvtph2ps (%rax,%rdi,1),%ymm9 */
	LONG $0x04c18348	/* ac4 add $0x4,%rcx */
	LONG $0xb87d42c4; BYTE $0xc1	/* ac8 vfmadd231ps %ymm9,%ymm0,%ymm8 */
	LONG $0x137d22c4; WORD $0x000c	/* acd vcvtph2ps (%rax,%r8,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xf9	/* ad3 vfmadd231ps %ymm9,%ymm0,%ymm7 */
	LONG $0x137d22c4; WORD $0x080c	/* ad8 vcvtph2ps (%rax,%r9,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xf1	/* ade vfmadd231ps %ymm9,%ymm0,%ymm6 */
	LONG $0x137d22c4; WORD $0x100c	/* ae3 vcvtph2ps (%rax,%r10,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xe9	/* ae9 vfmadd231ps %ymm9,%ymm0,%ymm5 */
	LONG $0x137d22c4; WORD $0x180c	/* aee vcvtph2ps (%rax,%r11,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xe1	/* af4 vfmadd231ps %ymm9,%ymm0,%ymm4 */
	LONG $0x137d62c4; WORD $0x180c	/* af9 vcvtph2ps (%rax,%rbx,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xd9	/* aff vfmadd231ps %ymm9,%ymm0,%ymm3 */
	LONG $0x137d62c4; WORD $0x280c	/* b04 vcvtph2ps (%rax,%rbp,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xd1	/* b0a vfmadd231ps %ymm9,%ymm0,%ymm2 */
	LONG $0x137d22c4; WORD $0x200c	/* b0f vcvtph2ps (%rax,%r12,1),%ymm9 */
	WORD $0x014c; BYTE $0xe8	/* b15 add %r13,%rax */
	LONG $0xb87dc2c4; BYTE $0xc9	/* b18 vfmadd231ps %ymm9,%ymm0,%ymm1 */
	WORD $0x3949; BYTE $0xd7	/* b1d cmp %rdx,%r15 */
	WORD $0x9375	/* b20 jne ab5 */
	LONG $0x06117cc5	/* b22 vmovups %ymm8,(%rsi) */
	LONG $0x40468d49	/* b26 lea 0x40(%r14),%rax */
	LONG $0x80ef8348	/* b2a sub $0xffffffffffffff80,%rdi */
	LONG $0x80e88349	/* b2e sub $0xffffffffffffff80,%r8 */
	LONG $0x7e11fcc5; BYTE $0x20	/* b32 vmovups %ymm7,0x20(%rsi) */
	LONG $0x80e98349	/* b37 sub $0xffffffffffffff80,%r9 */
	LONG $0x80ea8349	/* b3b sub $0xffffffffffffff80,%r10 */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* b3f add $0x100,%rsi */
	LONG $0xb611fcc5; LONG $0xffffff40	/* b46 vmovups %ymm6,-0xc0(%rsi) */
	LONG $0x80eb8349	/* b4e sub $0xffffffffffffff80,%r11 */
	LONG $0x80eb8348	/* b52 sub $0xffffffffffffff80,%rbx */
	LONG $0x80ed8348	/* b56 sub $0xffffffffffffff80,%rbp */
	LONG $0xae11fcc5; LONG $0xffffff60	/* b5a vmovups %ymm5,-0xa0(%rsi) */
	LONG $0x80ec8349	/* b62 sub $0xffffffffffffff80,%r12 */
	LONG $0x6611fcc5; BYTE $0x80	/* b66 vmovups %ymm4,-0x80(%rsi) */
	LONG $0x5e11fcc5; BYTE $0xa0	/* b6b vmovups %ymm3,-0x60(%rsi) */
	LONG $0x5611fcc5; BYTE $0xc0	/* b70 vmovups %ymm2,-0x40(%rsi) */
	LONG $0x4e11fcc5; BYTE $0xe0	/* b75 vmovups %ymm1,-0x20(%rsi) */
	LONG $0x24443948; BYTE $0x50	/* b7a cmp %rax,0x50(%rsp) */
	WORD $0x167c	/* b7f jl b97 */
	WORD $0x8949; BYTE $0xc6	/* b81 mov %rax,%r14 */
	LONG $0xfffee8e9; BYTE $0xff	/* b84 jmp a71 */
	LONG $0x0020ba41; WORD $0x0000	/* b89 mov $0x20,%r10d */
	WORD $0x3145; BYTE $0xf6	/* b8f xor %r14d,%r14d */
	LONG $0xfff8cde9; BYTE $0xff	/* b92 jmp 464 */
	LONG $0x204e8d4d	/* b97 lea 0x20(%r14),%r9 */
	LONG $0x24748b48; BYTE $0x50	/* b9b mov 0x50(%rsp),%rsi */
	WORD $0x394c; BYTE $0xce	/* ba0 cmp %r9,%rsi */
	LONG $0x00b58c0f; WORD $0x0000	/* ba3 jl c5e */
	LONG $0x244c8b48; BYTE $0x78	/* ba9 mov 0x78(%rsp),%rcx */
	LONG $0xb5048d4a; LONG $0x00000000	/* bae lea 0x0(,%r14,4),%rax */
	LONG $0x01148d4c	/* bb6 lea (%rcx,%rax,1),%r10 */
	LONG $0x015c8d48; BYTE $0x20	/* bba lea 0x20(%rcx,%rax,1),%rbx */
	LONG $0x016c8d48; BYTE $0x40	/* bbf lea 0x40(%rcx,%rax,1),%rbp */
	LONG $0x01648d4c; BYTE $0x60	/* bc4 lea 0x60(%rcx,%rax,1),%r12 */
	LONG $0x107cc1c4; BYTE $0x22	/* bc9 vmovups (%r10),%ymm4 */
	LONG $0x1b10fcc5	/* bce vmovups (%rbx),%ymm3 */
	LONG $0x5510fcc5; BYTE $0x00	/* bd2 vmovups 0x0(%rbp),%ymm2 */
	LONG $0x107cc1c4; WORD $0x240c	/* bd7 vmovups (%r12),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* bdd test %r15,%r15 */
	WORD $0x657e	/* be0 jle c47 */
	WORD $0x014d; BYTE $0xf6	/* be2 add %r14,%r14 */
	LONG $0x36748d48; BYTE $0x0e	/* be5 lea 0xe(%rsi,%rsi,1),%rsi */
	LONG $0x244c8b48; BYTE $0x58	/* bea mov 0x58(%rsp),%rcx */
	WORD $0xd231	/* bef xor %edx,%edx */
	LONG $0x24448b48; BYTE $0x60	/* bf1 mov 0x60(%rsp),%rax */
	LONG $0x105e8d4d	/* bf6 lea 0x10(%r14),%r11 */
	LONG $0x20468d4d	/* bfa lea 0x20(%r14),%r8 */
	LONG $0xf0e68348	/* bfe and $0xfffffffffffffff0,%rsi */
	LONG $0x307e8d49	/* c02 lea 0x30(%r14),%rdi */
	LONG $0x187de2c4; BYTE $0x01	/* c06 vbroadcastss (%rcx),%ymm0 */
	LONG $0x01c28348	/* c0b add $0x1,%rdx */
	LONG $0x137da2c4; WORD $0x302c	/* c0f vcvtph2ps (%rax,%r14,1),%ymm5 */
	LONG $0x04c18348	/* c15 add $0x4,%rcx */
	LONG $0xb87de2c4; BYTE $0xe5	/* c19 vfmadd231ps %ymm5,%ymm0,%ymm4 */
	LONG $0x137da2c4; WORD $0x182c	/* c1e vcvtph2ps (%rax,%r11,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xdd	/* c24 vfmadd231ps %ymm5,%ymm0,%ymm3 */
	LONG $0x137da2c4; WORD $0x002c	/* c29 vcvtph2ps (%rax,%r8,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xd5	/* c2f vfmadd231ps %ymm5,%ymm0,%ymm2 */
	LONG $0x137de2c4; WORD $0x382c	/* c34 vcvtph2ps (%rax,%rdi,1),%ymm5 */
	WORD $0x0148; BYTE $0xf0	/* c3a add %rsi,%rax */
	LONG $0xb87de2c4; BYTE $0xcd	/* c3d vfmadd231ps %ymm5,%ymm0,%ymm1 */
	WORD $0x3949; BYTE $0xd7	/* c42 cmp %rdx,%r15 */
	WORD $0xbf75	/* c45 jne c06 */
	LONG $0x117cc1c4; BYTE $0x22	/* c47 vmovups %ymm4,(%r10) */
	WORD $0x894d; BYTE $0xce	/* c4c mov %r9,%r14 */
	LONG $0x1b11fcc5	/* c4f vmovups %ymm3,(%rbx) */
	LONG $0x5511fcc5; BYTE $0x00	/* c53 vmovups %ymm2,0x0(%rbp) */
	LONG $0x117cc1c4; WORD $0x240c	/* c58 vmovups %ymm1,(%r12) */
	LONG $0x245c8b48; BYTE $0x50	/* c5e mov 0x50(%rsp),%rbx */
	LONG $0x10468d4d	/* c63 lea 0x10(%r14),%r8 */
	WORD $0x394c; BYTE $0xc3	/* c67 cmp %r8,%rbx */
	LONG $0x00818c0f; WORD $0x0000	/* c6a jl cf1 */
	LONG $0x24748b48; BYTE $0x78	/* c70 mov 0x78(%rsp),%rsi */
	LONG $0xb5048d4a; LONG $0x00000000	/* c75 lea 0x0(,%r14,4),%rax */
	LONG $0x06148d4c	/* c7d lea (%rsi,%rax,1),%r10 */
	LONG $0x064c8d4c; BYTE $0x20	/* c81 lea 0x20(%rsi,%rax,1),%r9 */
	LONG $0x107cc1c4; BYTE $0x12	/* c86 vmovups (%r10),%ymm2 */
	LONG $0x107cc1c4; BYTE $0x09	/* c8b vmovups (%r9),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* c90 test %r15,%r15 */
	WORD $0x4f7e	/* c93 jle ce4 */
	LONG $0x24448b48; BYTE $0x60	/* c95 mov 0x60(%rsp),%rax */
	WORD $0x014d; BYTE $0xf6	/* c9a add %r14,%r14 */
	LONG $0x1b7c8d48; BYTE $0x0e	/* c9d lea 0xe(%rbx,%rbx,1),%rdi */
	WORD $0xd231	/* ca2 xor %edx,%edx */
	LONG $0x244c8b48; BYTE $0x58	/* ca4 mov 0x58(%rsp),%rcx */
	LONG $0x105e8d4d	/* ca9 lea 0x10(%r14),%r11 */
	LONG $0xf0e78348	/* cad and $0xfffffffffffffff0,%rdi */
	WORD $0x014c; BYTE $0xf0	/* cb1 add %r14,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* cb4 vbroadcastss (%rcx),%ymm0 */
	WORD $0x8948; BYTE $0xc6	/* cb9 mov %rax,%rsi */
	LONG $0x01c28348	/* cbc add $0x1,%rdx */
	LONG $0x137de2c4; BYTE $0x18	/* cc0 vcvtph2ps (%rax),%ymm3 */
	WORD $0x294c; BYTE $0xf6	/* cc5 sub %r14,%rsi */
	LONG $0x04c18348	/* cc8 add $0x4,%rcx */
	WORD $0x0148; BYTE $0xf8	/* ccc add %rdi,%rax */
	LONG $0xb87de2c4; BYTE $0xd3	/* ccf vfmadd231ps %ymm3,%ymm0,%ymm2 */
	LONG $0x137da2c4; WORD $0x1e1c	/* cd4 vcvtph2ps (%rsi,%r11,1),%ymm3 */
	LONG $0xb87de2c4; BYTE $0xcb	/* cda vfmadd231ps %ymm3,%ymm0,%ymm1 */
	WORD $0x3949; BYTE $0xd7	/* cdf cmp %rdx,%r15 */
	WORD $0xd075	/* ce2 jne cb4 */
	LONG $0x117cc1c4; BYTE $0x12	/* ce4 vmovups %ymm2,(%r10) */
	WORD $0x894d; BYTE $0xc6	/* ce9 mov %r8,%r14 */
	LONG $0x117cc1c4; BYTE $0x09	/* cec vmovups %ymm1,(%r9) */
	LONG $0x24448b48; BYTE $0x50	/* cf1 mov 0x50(%rsp),%rax */
	LONG $0x087e8d49	/* cf6 lea 0x8(%r14),%rdi */
	WORD $0x3948; BYTE $0xf8	/* cfa cmp %rdi,%rax */
	WORD $0x537c	/* cfd jl d52 */
	LONG $0x245c8b48; BYTE $0x78	/* cff mov 0x78(%rsp),%rbx */
	LONG $0xb3048d4e	/* d04 lea (%rbx,%r14,4),%r8 */
	LONG $0x107cc1c4; BYTE $0x00	/* d08 vmovups (%r8),%ymm0 */
	WORD $0x854d; BYTE $0xff	/* d0d test %r15,%r15 */
	WORD $0x387e	/* d10 jle d4a */
	LONG $0x00748d48; BYTE $0x0e	/* d12 lea 0xe(%rax,%rax,1),%rsi */
	LONG $0x24448b48; BYTE $0x60	/* d17 mov 0x60(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x58	/* d1c mov 0x58(%rsp),%rcx */
	LONG $0xf0e68348	/* d21 and $0xfffffffffffffff0,%rsi */
	LONG $0x70148d4a	/* d25 lea (%rax,%r14,2),%rdx */
	WORD $0xc031	/* d29 xor %eax,%eax */
	LONG $0x187de2c4; BYTE $0x11	/* d2b vbroadcastss (%rcx),%ymm2 */
	LONG $0x01c08348	/* d30 add $0x1,%rax */
	LONG $0x137de2c4; BYTE $0x0a	/* d34 vcvtph2ps (%rdx),%ymm1 */
	LONG $0x04c18348	/* d39 add $0x4,%rcx */
	WORD $0x0148; BYTE $0xf2	/* d3d add %rsi,%rdx */
	LONG $0xb86de2c4; BYTE $0xc1	/* d40 vfmadd231ps %ymm1,%ymm2,%ymm0 */
	WORD $0x3949; BYTE $0xc7	/* d45 cmp %rax,%r15 */
	WORD $0xe175	/* d48 jne d2b */
	LONG $0x117cc1c4; BYTE $0x00	/* d4a vmovups %ymm0,(%r8) */
	WORD $0x8949; BYTE $0xfe	/* d4f mov %rdi,%r14 */
	LONG $0x245c8b48; BYTE $0x50	/* d52 mov 0x50(%rsp),%rbx */
	WORD $0x394c; BYTE $0xf3	/* d57 cmp %r14,%rbx */
	LONG $0xf8fe8e0f; WORD $0xffff	/* d5a jle 65e */
	WORD $0x8948; BYTE $0xd8	/* d60 mov %rbx,%rax */
	WORD $0x294c; BYTE $0xf0	/* d63 sub %r14,%rax */
	LONG $0xd06ef9c5	/* d66 vmovd %eax,%xmm2 */
	LONG $0x24448b48; BYTE $0x78	/* d6a mov 0x78(%rsp),%rax */
	LONG $0x587de2c4; BYTE $0xd2	/* d6f vpbroadcastd %xmm2,%ymm2 */
	LONG $0x1566edc5; LONG $0x0000005e	/* d74 vpcmpgtd 0x0(%rip),%ymm2,%ymm2 = dda */
	LONG $0xb03c8d4a	/* d7c lea (%rax,%r14,4),%rdi */
	LONG $0x2c6de2c4; BYTE $0x07	/* d80 vmaskmovps (%rdi),%ymm2,%ymm0 */
	WORD $0x854d; BYTE $0xff	/* d85 test %r15,%r15 */
	WORD $0x387e	/* d88 jle dc2 */
	LONG $0x24448b48; BYTE $0x60	/* d8a mov 0x60(%rsp),%rax */
	LONG $0x1b748d48; BYTE $0x0e	/* d8f lea 0xe(%rbx,%rbx,1),%rsi */
	LONG $0x24548b48; BYTE $0x58	/* d94 mov 0x58(%rsp),%rdx */
	LONG $0xf0e68348	/* d99 and $0xfffffffffffffff0,%rsi */
	LONG $0x700c8d4a	/* d9d lea (%rax,%r14,2),%rcx */
	WORD $0xc031	/* da1 xor %eax,%eax */
	LONG $0x187de2c4; BYTE $0x3a	/* da3 vbroadcastss (%rdx),%ymm7 */
	LONG $0x01c08348	/* da8 add $0x1,%rax */
	LONG $0x137de2c4; BYTE $0x09	/* dac vcvtph2ps (%rcx),%ymm1 */
	LONG $0x04c28348	/* db1 add $0x4,%rdx */
	WORD $0x0148; BYTE $0xf1	/* db5 add %rsi,%rcx */
	LONG $0xb845e2c4; BYTE $0xc1	/* db8 vfmadd231ps %ymm1,%ymm7,%ymm0 */
	WORD $0x3949; BYTE $0xc7	/* dbd cmp %rax,%r15 */
	WORD $0xe175	/* dc0 jne da3 */
	LONG $0x2e6de2c4; BYTE $0x07	/* dc2 vmaskmovps %ymm0,%ymm2,(%rdi) */
	LONG $0xfff892e9; BYTE $0xff	/* dc7 jmp 65e */
	LONG $0x0020b941; WORD $0x0000	/* dcc mov $0x20,%r9d */
	WORD $0x3145; BYTE $0xf6	/* dd2 xor %r14d,%r14d */
	LONG $0xfffdc1e9; BYTE $0xff	/* dd5 jmp b9b */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* dda .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* dea .rodata.cst32 */
	RET
