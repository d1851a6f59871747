/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2cache.cc 7d2c98fa24ebd7ca
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	a45c7bcfaa99937f
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
	LONG $0x0009b3e9; BYTE $0x00	/* jmp to the end */
	WORD $0x854d; BYTE $0xc0	/* 0 test %r8,%r8 */
	LONG $0x05638e0f; WORD $0x0000	/* 3 jle 56c */
	LONG $0xc057f8c5	/* 9 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0x5741	/* d push %r15 */
	WORD $0x8948; BYTE $0xd0	/* f mov %rdx,%rax */
	LONG $0x2afac1c4; BYTE $0xc0	/* 12 vcvtsi2ss %r8,%xmm0,%xmm0 */
	WORD $0x5641	/* 17 push %r14 */
	WORD $0x8949; BYTE $0xce	/* 19 mov %rcx,%r14 */
	WORD $0x5541	/* 1c push %r13 */
	WORD $0x8949; BYTE $0xfd	/* 1e mov %rdi,%r13 */
	WORD $0x5441	/* 21 push %r12 */
	BYTE $0x55	/* 23 push %rbp */
	LONG $0x2179e3c4; WORD $0x0ec0	/* 24 vinsertps $0xe,%xmm0,%xmm0,%xmm0 */
	BYTE $0x53	/* 2a push %rbx */
	LONG $0xc051fac5	/* 2b vsqrtss %xmm0,%xmm0,%xmm0 */
	LONG $0x48ec8348	/* 2f sub $0x48,%rsp */
	LONG $0x0479e3c4; WORD $0x00e8	/* 33 vpermilps $0x0,%xmm0,%xmm5 */
	WORD $0x8545; BYTE $0xc9	/* 39 test %r9d,%r9d */
	LONG $0x01b3840f; WORD $0x0000	/* 3c je 1f5 */
	LONG $0x01f98341	/* 42 cmp $0x1,%r9d */
	LONG $0x065f840f; WORD $0x0000	/* 46 je 6ab */
	LONG $0x03f98348	/* 4c cmp $0x3,%rcx */
	LONG $0x05178e0f; WORD $0x0000	/* 50 jle 56d */
	WORD $0x894c; BYTE $0xc1	/* 56 mov %r8,%rcx */
	LONG $0x3e508d49	/* 59 lea 0x3e(%r8),%rdx */
	LONG $0x056f7ec5; LONG $0x0000092e	/* 5d vmovdqa 0x0(%rip),%ymm8 = 993, as it lies */
	LONG $0x0004bb41; WORD $0x0000	/* 65 mov $0x4,%r11d */
	LONG $0x1fc18348	/* 6b add $0x1f,%rcx */
	LONG $0xd1490f48	/* 6f cmovns %rcx,%rdx */
	LONG $0x05fac148	/* 73 sar $0x5,%rdx */
	LONG $0x953c8d4c; LONG $0x00000000	/* 77 lea 0x0(,%rdx,4),%r15 */
	LONG $0x07508d49	/* 7f lea 0x7(%r8),%rdx */
	LONG $0xf8e28348	/* 83 and $0xfffffffffffffff8,%rdx */
	LONG $0x3a248d4e	/* 87 lea (%rdx,%r15,1),%r12 */
	LONG $0x243c8d4b	/* 8b lea (%r12,%r12,1),%rdi */
	LONG $0x247c8948; BYTE $0x08	/* 8f mov %rdi,0x8(%rsp) */
	WORD $0x014c; BYTE $0xe7	/* 94 add %r12,%rdi */
	LONG $0x247c8948; BYTE $0x18	/* 97 mov %rdi,0x18(%rsp) */
	LONG $0xa53c8d4a; LONG $0x00000000	/* 9c lea 0x0(,%r12,4),%rdi */
	LONG $0x247c8948; BYTE $0x10	/* a4 mov %rdi,0x10(%rsp) */
	LONG $0x245c8b48; BYTE $0x08	/* a9 mov 0x8(%rsp),%rbx */
	LONG $0x00a88d48; WORD $0x0018; BYTE $0x00	/* ae lea 0x1800(%rax),%rbp */
	LONG $0x203c8d4a	/* b5 lea (%rax,%r12,1),%rdi */
	LONG $0x030c8d48	/* b9 lea (%rbx,%rax,1),%rcx */
	LONG $0x245c8b48; BYTE $0x18	/* bd mov 0x18(%rsp),%rbx */
	LONG $0x18148d48	/* c2 lea (%rax,%rbx,1),%rdx */
	LONG $0x07f88349	/* c6 cmp $0x7,%r8 */
	LONG $0x05628e0f; WORD $0x0000	/* ca jle 632 */
	LONG $0xdb57e0c5	/* d0 vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x894c; BYTE $0xfb	/* d4 mov %r15,%rbx */
	LONG $0x0008ba41; WORD $0x0000	/* d7 mov $0x8,%r10d */
	LONG $0xe328fcc5	/* dd vmovaps %ymm3,%ymm4 */
	LONG $0xf328fcc5	/* e1 vmovaps %ymm3,%ymm6 */
	LONG $0xfb28fcc5	/* e5 vmovaps %ymm3,%ymm7 */
	LONG $0x107c21c4; WORD $0x9654; BYTE $0xe0	/* e9 vmovups -0x20(%rsi,%r10,4),%ymm10 */
	LONG $0x004d180f	/* f0 prefetcht0 0x0(%rbp) */
	LONG $0xf84a8d4d	/* f4 lea -0x8(%r10),%r9 */
	LONG $0x217de2c4; WORD $0x1814	/* f8 vpmovsxbd (%rax,%rbx,1),%ymm2 */
	LONG $0x20c58348	/* fe add $0x20,%rbp */
	LONG $0x05f9c149	/* 102 sar $0x5,%r9 */
	LONG $0x187da2c4; WORD $0x880c	/* 106 vbroadcastss (%rax,%r9,4),%ymm1 */
	LONG $0xd25bfcc5	/* 10c vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 110 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1f14	/* 114 vpmovsxbd (%rdi,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 11a vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xfa	/* 11e vfmadd231ps %ymm10,%ymm1,%ymm7 */
	LONG $0x187da2c4; WORD $0x8f0c	/* 123 vbroadcastss (%rdi,%r9,4),%ymm1 */
	LONG $0xca59f4c5	/* 129 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1914	/* 12d vpmovsxbd (%rcx,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 133 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xf2	/* 137 vfmadd231ps %ymm10,%ymm1,%ymm6 */
	LONG $0x187da2c4; WORD $0x890c	/* 13c vbroadcastss (%rcx,%r9,4),%ymm1 */
	LONG $0xca59f4c5	/* 142 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; WORD $0x1a14	/* 146 vpmovsxbd (%rdx,%rbx,1),%ymm2 */
	LONG $0x08c38348	/* 14c add $0x8,%rbx */
	LONG $0xd25bfcc5	/* 150 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb875c2c4; BYTE $0xe2	/* 154 vfmadd231ps %ymm10,%ymm1,%ymm4 */
	LONG $0x187da2c4; WORD $0x8a0c	/* 159 vbroadcastss (%rdx,%r9,4),%ymm1 */
	WORD $0x894d; BYTE $0xd1	/* 15f mov %r10,%r9 */
	LONG $0x08c28349	/* 162 add $0x8,%r10 */
	LONG $0xca59f4c5	/* 166 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb875c2c4; BYTE $0xda	/* 16a vfmadd231ps %ymm10,%ymm1,%ymm3 */
	WORD $0x394d; BYTE $0xd0	/* 16f cmp %r10,%r8 */
	LONG $0xff718d0f; WORD $0xffff	/* 172 jge e9 */
	WORD $0x394d; BYTE $0xc8	/* 178 cmp %r9,%r8 */
	LONG $0x02538f0f; WORD $0x0000	/* 17b jg 3d4 */
	LONG $0x197de3c4; WORD $0x01f9	/* 181 vextractf128 $0x1,%ymm7,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e2	/* 187 vextractf128 $0x1,%ymm4,%xmm2 */
	LONG $0x247c8b48; BYTE $0x10	/* 18d mov 0x10(%rsp),%rdi */
	LONG $0x04538d49	/* 192 lea 0x4(%r11),%rdx */
	LONG $0xff58f0c5	/* 196 vaddps %xmm7,%xmm1,%xmm7 */
	LONG $0xd458e8c5	/* 19a vaddps %xmm4,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01f1	/* 19e vextractf128 $0x1,%ymm6,%xmm1 */
	LONG $0x197de3c4; WORD $0x01dc	/* 1a4 vextractf128 $0x1,%ymm3,%xmm4 */
	LONG $0xf658f0c5	/* 1aa vaddps %xmm6,%xmm1,%xmm6 */
	WORD $0x0148; BYTE $0xf8	/* 1ae add %rdi,%rax */
	LONG $0xe358d8c5	/* 1b1 vaddps %xmm3,%xmm4,%xmm4 */
	LONG $0xce15c0c5	/* 1b5 vunpckhps %xmm6,%xmm7,%xmm1 */
	LONG $0xfe14c0c5	/* 1b9 vunpcklps %xmm6,%xmm7,%xmm7 */
	LONG $0xdc15e8c5	/* 1bd vunpckhps %xmm4,%xmm2,%xmm3 */
	LONG $0xd414e8c5	/* 1c1 vunpcklps %xmm4,%xmm2,%xmm2 */
	LONG $0xcf58f0c5	/* 1c5 vaddps %xmm7,%xmm1,%xmm1 */
	LONG $0xda58e0c5	/* 1c9 vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xd112e0c5	/* 1cd vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 1d1 vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 1d5 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 1d9 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x117881c4; WORD $0x9d4c; BYTE $0xf0	/* 1dd vmovups %xmm1,-0x10(%r13,%r11,4) */
	WORD $0x3949; BYTE $0xd6	/* 1e4 cmp %rdx,%r14 */
	LONG $0x03838c0f; WORD $0x0000	/* 1e7 jl 570 */
	WORD $0x8949; BYTE $0xd3	/* 1ed mov %rdx,%r11 */
	LONG $0xfffeb4e9; BYTE $0xff	/* 1f0 jmp a9 */
	LONG $0x03f98348	/* 1f5 cmp $0x3,%rcx */
	LONG $0x029c8e0f; WORD $0x0000	/* 1f9 jle 49b */
	LONG $0xc53c8d4a; LONG $0x00000000	/* 1ff lea 0x0(,%r8,8),%rdi */
	LONG $0x40148d4b	/* 207 lea (%r8,%r8,2),%rdx */
	WORD $0x894c; BYTE $0xc3	/* 20b mov %r8,%rbx */
	LONG $0x0004bb41; WORD $0x0000	/* 20e mov $0x4,%r11d */
	LONG $0x247c8948; BYTE $0x18	/* 214 mov %rdi,0x18(%rsp) */
	LONG $0x852c8d4a; LONG $0x00000000	/* 219 lea 0x0(,%r8,4),%rbp */
	LONG $0x953c8d48; LONG $0x00000000	/* 221 lea 0x0(,%rdx,4),%rdi */
	LONG $0x356ffec5; LONG $0x00000762	/* 229 vmovdqa 0x0(%rip),%ymm6 = 993, as it lies */
	LONG $0x247c8948; BYTE $0x20	/* 231 mov %rdi,0x20(%rsp) */
	LONG $0x283c8d48	/* 236 lea (%rax,%rbp,1),%rdi */
	LONG $0x04e3c148	/* 23a shl $0x4,%rbx */
	LONG $0x00a08d4c; WORD $0x0018; BYTE $0x00	/* 23e lea 0x1800(%rax),%r12 */
	LONG $0x2f0c8d48	/* 245 lea (%rdi,%rbp,1),%rcx */
	LONG $0x290c8d4c	/* 249 lea (%rcx,%rbp,1),%r9 */
	LONG $0x07f88349	/* 24d cmp $0x7,%r8 */
	LONG $0x00e38e0f; WORD $0x0000	/* 251 jle 33a */
	LONG $0xc957f0c5	/* 257 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x0008ba41; WORD $0x0000	/* 25b mov $0x8,%r10d */
	LONG $0xd128fcc5	/* 261 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 265 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 269 vmovaps %ymm1,%ymm4 */
	LONG $0x107ca1c4; WORD $0x967c; BYTE $0xe0	/* 26d vmovups -0x20(%rsi,%r10,4),%ymm7 */
	LONG $0x0c180f41; BYTE $0x24	/* 274 prefetcht0 (%r12) */
	LONG $0x4c180f41; WORD $0x4024	/* 279 prefetcht0 0x40(%r12) */
	LONG $0xb845a2c4; WORD $0x9064; BYTE $0xe0	/* 27f vfmadd231ps -0x20(%rax,%r10,4),%ymm7,%ymm4 */
	WORD $0x894c; BYTE $0xd2	/* 286 mov %r10,%rdx */
	LONG $0x80ec8349	/* 289 sub $0xffffffffffffff80,%r12 */
	LONG $0xb845a2c4; WORD $0x975c; BYTE $0xe0	/* 28d vfmadd231ps -0x20(%rdi,%r10,4),%ymm7,%ymm3 */
	LONG $0xb845a2c4; WORD $0x9154; BYTE $0xe0	/* 294 vfmadd231ps -0x20(%rcx,%r10,4),%ymm7,%ymm2 */
	LONG $0xb84582c4; WORD $0x914c; BYTE $0xe0	/* 29b vfmadd231ps -0x20(%r9,%r10,4),%ymm7,%ymm1 */
	LONG $0x08c28349	/* 2a2 add $0x8,%r10 */
	WORD $0x394d; BYTE $0xd0	/* 2a6 cmp %r10,%r8 */
	WORD $0xc27d	/* 2a9 jge 26d */
	WORD $0x3949; BYTE $0xd0	/* 2ab cmp %rdx,%r8 */
	LONG $0x00b28f0f; WORD $0x0000	/* 2ae jg 366 */
	LONG $0x197de3c4; WORD $0x01e7	/* 2b4 vextractf128 $0x1,%ymm4,%xmm7 */
	LONG $0x197dc3c4; WORD $0x01d8	/* 2ba vextractf128 $0x1,%ymm3,%xmm8 */
	WORD $0x0148; BYTE $0xd8	/* 2c0 add %rbx,%rax */
	WORD $0x0148; BYTE $0xdf	/* 2c3 add %rbx,%rdi */
	LONG $0xe458c0c5	/* 2c6 vaddps %xmm4,%xmm7,%xmm4 */
	LONG $0xc35838c5	/* 2ca vaddps %xmm3,%xmm8,%xmm8 */
	LONG $0x197de3c4; WORD $0x01cf	/* 2ce vextractf128 $0x1,%ymm1,%xmm7 */
	WORD $0x0148; BYTE $0xd9	/* 2d4 add %rbx,%rcx */
	LONG $0x197de3c4; WORD $0x01d3	/* 2d7 vextractf128 $0x1,%ymm2,%xmm3 */
	LONG $0xf958c0c5	/* 2dd vaddps %xmm1,%xmm7,%xmm7 */
	LONG $0x04538d49	/* 2e1 lea 0x4(%r11),%rdx */
	WORD $0x0149; BYTE $0xd9	/* 2e5 add %rbx,%r9 */
	LONG $0xd258e0c5	/* 2e8 vaddps %xmm2,%xmm3,%xmm2 */
	LONG $0x1558c1c4; BYTE $0xc8	/* 2ec vunpckhps %xmm8,%xmm4,%xmm1 */
	LONG $0x1458c1c4; BYTE $0xe0	/* 2f1 vunpcklps %xmm8,%xmm4,%xmm4 */
	LONG $0xcc58f0c5	/* 2f6 vaddps %xmm4,%xmm1,%xmm1 */
	LONG $0xdf15e8c5	/* 2fa vunpckhps %xmm7,%xmm2,%xmm3 */
	LONG $0xd714e8c5	/* 2fe vunpcklps %xmm7,%xmm2,%xmm2 */
	LONG $0xda58e0c5	/* 302 vaddps %xmm2,%xmm3,%xmm3 */
	LONG $0xd112e0c5	/* 306 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 30a vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 30e vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 312 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x117881c4; WORD $0x9d4c; BYTE $0xf0	/* 316 vmovups %xmm1,-0x10(%r13,%r11,4) */
	WORD $0x3949; BYTE $0xd6	/* 31d cmp %rdx,%r14 */
	LONG $0x01788c0f; WORD $0x0000	/* 320 jl 49e */
	WORD $0x8949; BYTE $0xd3	/* 326 mov %rdx,%r11 */
	LONG $0x00a08d4c; WORD $0x0018; BYTE $0x00	/* 329 lea 0x1800(%rax),%r12 */
	LONG $0x07f88349	/* 330 cmp $0x7,%r8 */
	LONG $0xff1d8f0f; WORD $0xffff	/* 334 jg 257 */
	LONG $0xc957f0c5	/* 33a vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x24448948; BYTE $0x10	/* 33e mov %rax,0x10(%rsp) */
	WORD $0x8948; BYTE $0xea	/* 343 mov %rbp,%rdx */
	WORD $0x8949; BYTE $0xf7	/* 346 mov %rsi,%r15 */
	LONG $0x2444894c; BYTE $0x08	/* 349 mov %r8,0x8(%rsp) */
	LONG $0xd128fcc5	/* 34e vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 352 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 356 vmovaps %ymm1,%ymm4 */
	LONG $0x24548b4c; BYTE $0x20	/* 35a mov 0x20(%rsp),%r10 */
	LONG $0x24648b4c; BYTE $0x18	/* 35f mov 0x18(%rsp),%r12 */
	WORD $0x29eb	/* 364 jmp 38f */
	WORD $0x894d; BYTE $0xc7	/* 366 mov %r8,%r15 */
	WORD $0x2949; BYTE $0xd7	/* 369 sub %rdx,%r15 */
	LONG $0x02e2c148	/* 36c shl $0x2,%rdx */
	LONG $0x10148d4c	/* 370 lea (%rax,%rdx,1),%r10 */
	LONG $0x247c894c; BYTE $0x08	/* 374 mov %r15,0x8(%rsp) */
	LONG $0x163c8d4c	/* 379 lea (%rsi,%rdx,1),%r15 */
	WORD $0x0148; BYTE $0xea	/* 37d add %rbp,%rdx */
	LONG $0x15648d4c; BYTE $0x00	/* 380 lea 0x0(%rbp,%rdx,1),%r12 */
	LONG $0x2454894c; BYTE $0x10	/* 385 mov %r10,0x10(%rsp) */
	LONG $0x25548d4e; BYTE $0x00	/* 38a lea 0x0(%rbp,%r12,1),%r10 */
	LONG $0x587de2c4; WORD $0x247c; BYTE $0x08	/* 38f vpbroadcastd 0x8(%rsp),%ymm7 */
	LONG $0xfe66c5c5	/* 396 vpcmpgtd %ymm6,%ymm7,%ymm7 */
	LONG $0x2c4542c4; BYTE $0x07	/* 39a vmaskmovps (%r15),%ymm7,%ymm8 */
	LONG $0x247c8b4c; BYTE $0x10	/* 39f mov 0x10(%rsp),%r15 */
	LONG $0x2c4542c4; BYTE $0x0f	/* 3a4 vmaskmovps (%r15),%ymm7,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xe0	/* 3a9 vfmadd231ps %ymm8,%ymm9,%ymm4 */
	LONG $0x2c4562c4; WORD $0x100c	/* 3ae vmaskmovps (%rax,%rdx,1),%ymm7,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xd8	/* 3b4 vfmadd231ps %ymm8,%ymm9,%ymm3 */
	LONG $0x2c4522c4; WORD $0x200c	/* 3b9 vmaskmovps (%rax,%r12,1),%ymm7,%ymm9 */
	LONG $0x2c45a2c4; WORD $0x103c	/* 3bf vmaskmovps (%rax,%r10,1),%ymm7,%ymm7 */
	LONG $0xb835c2c4; BYTE $0xd0	/* 3c5 vfmadd231ps %ymm8,%ymm9,%ymm2 */
	LONG $0xb845c2c4; BYTE $0xc8	/* 3ca vfmadd231ps %ymm8,%ymm7,%ymm1 */
	LONG $0xfffee0e9; BYTE $0xff	/* 3cf jmp 2b4 */
	WORD $0x894c; BYTE $0xc3	/* 3d4 mov %r8,%rbx */
	LONG $0x0f148d4f	/* 3d7 lea (%r15,%r9,1),%r10 */
	WORD $0x294c; BYTE $0xcb	/* 3db sub %r9,%rbx */
	LONG $0x245c8948; BYTE $0x20	/* 3de mov %rbx,0x20(%rsp) */
	LONG $0x8e1c8d4a	/* 3e3 lea (%rsi,%r9,4),%rbx */
	LONG $0x05f9c149	/* 3e7 sar $0x5,%r9 */
	LONG $0x02e1c149	/* 3eb shl $0x2,%r9 */
	LONG $0x245c8948; BYTE $0x28	/* 3ef mov %rbx,0x28(%rsp) */
	LONG $0x081c8d4a	/* 3f4 lea (%rax,%r9,1),%rbx */
	LONG $0x092c8d4a	/* 3f8 lea (%rcx,%r9,1),%rbp */
	LONG $0x245c8948; BYTE $0x30	/* 3fc mov %rbx,0x30(%rsp) */
	LONG $0x0f1c8d4a	/* 401 lea (%rdi,%r9,1),%rbx */
	WORD $0x0149; BYTE $0xd1	/* 405 add %rdx,%r9 */
	LONG $0x244c894c; BYTE $0x38	/* 408 mov %r9,0x38(%rsp) */
	LONG $0x244c8b4c; BYTE $0x28	/* 40d mov 0x28(%rsp),%r9 */
	LONG $0x587de2c4; WORD $0x244c; BYTE $0x20	/* 412 vpbroadcastd 0x20(%rsp),%ymm1 */
	LONG $0x217d22c4; WORD $0x100c	/* 419 vpmovsxbd (%rax,%r10,1),%ymm9 */
	LONG $0x6675c1c4; BYTE $0xc8	/* 41f vpcmpgtd %ymm8,%ymm1,%ymm1 */
	LONG $0x2c75c2c4; BYTE $0x09	/* 424 vmaskmovps (%r9),%ymm1,%ymm1 */
	LONG $0x244c8b4c; BYTE $0x30	/* 429 mov 0x30(%rsp),%r9 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 42e vcvtdq2ps %ymm9,%ymm9 */
	LONG $0x187dc2c4; BYTE $0x11	/* 433 vbroadcastss (%r9),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 438 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x170c	/* 43d vpmovsxbd (%rdi,%r10,1),%ymm9 */
	LONG $0x247c8b48; BYTE $0x38	/* 443 mov 0x38(%rsp),%rdi */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 448 vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xf9	/* 44d vfmadd231ps %ymm1,%ymm2,%ymm7 */
	LONG $0x187de2c4; BYTE $0x13	/* 452 vbroadcastss (%rbx),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 457 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x110c	/* 45c vpmovsxbd (%rcx,%r10,1),%ymm9 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 462 vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xf1	/* 467 vfmadd231ps %ymm1,%ymm2,%ymm6 */
	LONG $0x187de2c4; WORD $0x0055	/* 46c vbroadcastss 0x0(%rbp),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 472 vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0x217d22c4; WORD $0x120c	/* 477 vpmovsxbd (%rdx,%r10,1),%ymm9 */
	LONG $0x5b7c41c4; BYTE $0xc9	/* 47d vcvtdq2ps %ymm9,%ymm9 */
	LONG $0xb86de2c4; BYTE $0xe1	/* 482 vfmadd231ps %ymm1,%ymm2,%ymm4 */
	LONG $0x187de2c4; BYTE $0x17	/* 487 vbroadcastss (%rdi),%ymm2 */
	LONG $0x596cc1c4; BYTE $0xd1	/* 48c vmulps %ymm9,%ymm2,%ymm2 */
	LONG $0xb86de2c4; BYTE $0xd9	/* 491 vfmadd231ps %ymm1,%ymm2,%ymm3 */
	LONG $0xfffce6e9; BYTE $0xff	/* 496 jmp 181 */
	WORD $0x3145; BYTE $0xdb	/* 49b xor %r11d,%r11d */
	WORD $0x394d; BYTE $0xde	/* 49e cmp %r11,%r14 */
	LONG $0x00848e0f; WORD $0x0000	/* 4a1 jle 52b */
	LONG $0x256ffec5; LONG $0x000004e4	/* 4a7 vmovdqa 0x0(%rip),%ymm4 = 993, as it lies */
	LONG $0x850c8d4e; LONG $0x00000000	/* 4af lea 0x0(,%r8,4),%r9 */
	LONG $0x00888d48; WORD $0x0018; BYTE $0x00	/* 4b7 lea 0x1800(%rax),%rcx */
	LONG $0x07f88349	/* 4be cmp $0x7,%r8 */
	LONG $0x03ca8e0f; WORD $0x0000	/* 4c2 jle 892 */
	LONG $0x000008ba; BYTE $0x00	/* 4c8 mov $0x8,%edx */
	LONG $0xc957f0c5	/* 4cd vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x180f; BYTE $0x09	/* 4d1 prefetcht0 (%rcx) */
	WORD $0x8948; BYTE $0xd7	/* 4d4 mov %rdx,%rdi */
	LONG $0xa910fcc5; LONG $0xffffe800	/* 4d7 vmovups -0x1800(%rcx),%ymm5 */
	LONG $0x20c18348	/* 4df add $0x20,%rcx */
	LONG $0xb855e2c4; WORD $0x964c; BYTE $0xe0	/* 4e3 vfmadd231ps -0x20(%rsi,%rdx,4),%ymm5,%ymm1 */
	LONG $0x08c28348	/* 4ea add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* 4ee cmp %rdx,%r8 */
	WORD $0xde7d	/* 4f1 jge 4d1 */
	WORD $0x3949; BYTE $0xf8	/* 4f3 cmp %rdi,%r8 */
	WORD $0x457f	/* 4f6 jg 53d */
	LONG $0x197de3c4; WORD $0x01ca	/* 4f8 vextractf128 $0x1,%ymm1,%xmm2 */
	WORD $0x014c; BYTE $0xc8	/* 4fe add %r9,%rax */
	LONG $0xc958e8c5	/* 501 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd112f0c5	/* 505 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* 509 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* 50d vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* 513 vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* 517 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x117a81c4; WORD $0x9d4c; BYTE $0x00	/* 51b vmovss %xmm1,0x0(%r13,%r11,4) */
	LONG $0x01c38349	/* 522 add $0x1,%r11 */
	WORD $0x394d; BYTE $0xde	/* 526 cmp %r11,%r14 */
	WORD $0x8c75	/* 529 jne 4b7 */
	WORD $0xf8c5; BYTE $0x77	/* 52b vzeroupper */
	LONG $0x48c48348	/* 52e add $0x48,%rsp */
	BYTE $0x5b	/* 532 pop %rbx */
	BYTE $0x5d	/* 533 pop %rbp */
	WORD $0x5c41	/* 534 pop %r12 */
	WORD $0x5d41	/* 536 pop %r13 */
	WORD $0x5e41	/* 538 pop %r14 */
	WORD $0x5f41	/* 53a pop %r15 */
	BYTE $0xc3	/* 53c ret */
	WORD $0x894c; BYTE $0xc1	/* 53d mov %r8,%rcx */
	WORD $0x2948; BYTE $0xf9	/* 540 sub %rdi,%rcx */
	LONG $0x02e7c148	/* 543 shl $0x2,%rdi */
	LONG $0x3e148d48	/* 547 lea (%rsi,%rdi,1),%rdx */
	WORD $0x0148; BYTE $0xc7	/* 54b add %rax,%rdi */
	LONG $0xd16ef9c5	/* 54e vmovd %ecx,%xmm2 */
	LONG $0x587de2c4; BYTE $0xd2	/* 552 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xd466edc5	/* 557 vpcmpgtd %ymm4,%ymm2,%ymm2 */
	LONG $0x2c6de2c4; BYTE $0x1a	/* 55b vmaskmovps (%rdx),%ymm2,%ymm3 */
	LONG $0x2c6de2c4; BYTE $0x17	/* 560 vmaskmovps (%rdi),%ymm2,%ymm2 */
	LONG $0xb86de2c4; BYTE $0xcb	/* 565 vfmadd231ps %ymm3,%ymm2,%ymm1 */
	WORD $0x8ceb	/* 56a jmp 4f8 */
	BYTE $0xc3	/* 56c ret */
	WORD $0x3145; BYTE $0xdb	/* 56d xor %r11d,%r11d */
	WORD $0x394d; BYTE $0xde	/* 570 cmp %r11,%r14 */
	WORD $0xb67e	/* 573 jle 52b */
	WORD $0x894c; BYTE $0xc2	/* 575 mov %r8,%rdx */
	LONG $0x3e508d4d	/* 578 lea 0x3e(%r8),%r10 */
	LONG $0x07488d4d	/* 57c lea 0x7(%r8),%r9 */
	LONG $0x256ffec5; LONG $0x0000040b	/* 580 vmovdqa 0x0(%rip),%ymm4 = 993, as it lies */
	LONG $0x1fc28348	/* 588 add $0x1f,%rdx */
	LONG $0xd2490f4c	/* 58c cmovns %rdx,%r10 */
	LONG $0xf8e18349	/* 590 and $0xfffffffffffffff8,%r9 */
	LONG $0x05fac149	/* 594 sar $0x5,%r10 */
	LONG $0x02e2c149	/* 598 shl $0x2,%r10 */
	WORD $0x014d; BYTE $0xd1	/* 59c add %r10,%r9 */
	LONG $0x103c8d4a	/* 59f lea (%rax,%r10,1),%rdi */
	LONG $0x07f88349	/* 5a3 cmp $0x7,%r8 */
	LONG $0x03bb8e0f; WORD $0x0000	/* 5a7 jle 968 */
	LONG $0x000008ba; BYTE $0x00	/* 5ad mov $0x8,%edx */
	LONG $0xdb57e0c5	/* 5b2 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x108c180f; LONG $0x000017f8	/* 5b6 prefetcht0 0x17f8(%rax,%rdx,1) */
	LONG $0xf84a8d48	/* 5be lea -0x8(%rdx),%rcx */
	LONG $0x217de2c4; WORD $0x1754; BYTE $0xf8	/* 5c2 vpmovsxbd -0x8(%rdi,%rdx,1),%ymm2 */
	LONG $0x05f9c148	/* 5c9 sar $0x5,%rcx */
	LONG $0x187de2c4; WORD $0x880c	/* 5cd vbroadcastss (%rax,%rcx,4),%ymm1 */
	LONG $0xd25bfcc5	/* 5d3 vcvtdq2ps %ymm2,%ymm2 */
	WORD $0x8948; BYTE $0xd1	/* 5d7 mov %rdx,%rcx */
	LONG $0xca59f4c5	/* 5da vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb875e2c4; WORD $0x965c; BYTE $0xe0	/* 5de vfmadd231ps -0x20(%rsi,%rdx,4),%ymm1,%ymm3 */
	LONG $0x08c28348	/* 5e5 add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* 5e9 cmp %rdx,%r8 */
	WORD $0xc87d	/* 5ec jge 5b6 */
	WORD $0x3949; BYTE $0xc8	/* 5ee cmp %rcx,%r8 */
	WORD $0x717f	/* 5f1 jg 664 */
	LONG $0x197de3c4; WORD $0x01d9	/* 5f3 vextractf128 $0x1,%ymm3,%xmm1 */
	WORD $0x014c; BYTE $0xc8	/* 5f9 add %r9,%rax */
	WORD $0x014c; BYTE $0xcf	/* 5fc add %r9,%rdi */
	LONG $0xcb58f0c5	/* 5ff vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0xd112f0c5	/* 603 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* 607 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* 60b vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* 611 vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* 615 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x117a81c4; WORD $0x9d4c; BYTE $0x00	/* 619 vmovss %xmm1,0x0(%r13,%r11,4) */
	LONG $0x01c38349	/* 620 add $0x1,%r11 */
	WORD $0x394d; BYTE $0xde	/* 624 cmp %r11,%r14 */
	LONG $0xff76850f; WORD $0xffff	/* 627 jne 5a3 */
	LONG $0xfffef9e9; BYTE $0xff	/* 62d jmp 52b */
	LONG $0xdb57e0c5	/* 632 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x24548948; BYTE $0x38	/* 636 mov %rdx,0x38(%rsp) */
	WORD $0x8948; BYTE $0xcd	/* 63b mov %rcx,%rbp */
	WORD $0x8948; BYTE $0xfb	/* 63e mov %rdi,%rbx */
	LONG $0x24448948; BYTE $0x30	/* 641 mov %rax,0x30(%rsp) */
	WORD $0x894d; BYTE $0xfa	/* 646 mov %r15,%r10 */
	LONG $0xe328fcc5	/* 649 vmovaps %ymm3,%ymm4 */
	LONG $0xf328fcc5	/* 64d vmovaps %ymm3,%ymm6 */
	LONG $0x24748948; BYTE $0x28	/* 651 mov %rsi,0x28(%rsp) */
	LONG $0xfb28fcc5	/* 656 vmovaps %ymm3,%ymm7 */
	LONG $0x2444894c; BYTE $0x20	/* 65a mov %r8,0x20(%rsp) */
	LONG $0xfffda9e9; BYTE $0xff	/* 65f jmp 40d */
	WORD $0x894d; BYTE $0xc4	/* 664 mov %r8,%r12 */
	LONG $0x8e2c8d48	/* 667 lea (%rsi,%rcx,4),%rbp */
	LONG $0x0a1c8d49	/* 66b lea (%r10,%rcx,1),%rbx */
	WORD $0x2949; BYTE $0xcc	/* 66f sub %rcx,%r12 */
	LONG $0x05f9c148	/* 672 sar $0x5,%rcx */
	LONG $0x88148d48	/* 676 lea (%rax,%rcx,4),%rdx */
	LONG $0x217de2c4; WORD $0x182c	/* 67a vpmovsxbd (%rax,%rbx,1),%ymm5 */
	LONG $0x187de2c4; BYTE $0x12	/* 680 vbroadcastss (%rdx),%ymm2 */
	LONG $0x6e79c1c4; BYTE $0xcc	/* 685 vmovd %r12d,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 68a vpbroadcastd %xmm1,%ymm1 */
	LONG $0xed5bfcc5	/* 68f vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xd559ecc5	/* 693 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0xcc66f5c5	/* 697 vpcmpgtd %ymm4,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x004d	/* 69b vmaskmovps 0x0(%rbp),%ymm1,%ymm1 */
	LONG $0xb86de2c4; BYTE $0xd9	/* 6a1 vfmadd231ps %ymm1,%ymm2,%ymm3 */
	LONG $0xffff48e9; BYTE $0xff	/* 6a6 jmp 5f3 */
	LONG $0x03f98348	/* 6ab cmp $0x3,%rcx */
	LONG $0x02d78e0f; WORD $0x0000	/* 6af jle 98c */
	LONG $0x07588d4d	/* 6b5 lea 0x7(%r8),%r11 */
	LONG $0x056f7ec5; LONG $0x000002d2	/* 6b9 vmovdqa 0x0(%rip),%ymm8 = 993, as it lies */
	LONG $0x000004bb; BYTE $0x00	/* 6c1 mov $0x4,%ebx */
	WORD $0x894d; BYTE $0xf4	/* 6c6 mov %r14,%r12 */
	LONG $0xf8e38349	/* 6c9 and $0xfffffffffffffff8,%r11 */
	LONG $0x00908d4c; WORD $0x0018; BYTE $0x00	/* 6cd lea 0x1800(%rax),%r10 */
	LONG $0x1b3c8d4f	/* 6d4 lea (%r11,%r11,1),%r15 */
	LONG $0x9d3c8d4a; LONG $0x00000000	/* 6d8 lea 0x0(,%r11,4),%rdi */
	LONG $0x1f148d4b	/* 6e0 lea (%r15,%r11,1),%rdx */
	LONG $0x247c8948; BYTE $0x18	/* 6e4 mov %rdi,0x18(%rsp) */
	LONG $0x03e3c149	/* 6e9 shl $0x3,%r11 */
	LONG $0x123c8d48	/* 6ed lea (%rdx,%rdx,1),%rdi */
	LONG $0x247c8948; BYTE $0x20	/* 6f1 mov %rdi,0x20(%rsp) */
	LONG $0x383c8d4a	/* 6f6 lea (%rax,%r15,1),%rdi */
	LONG $0x3f0c8d4a	/* 6fa lea (%rdi,%r15,1),%rcx */
	LONG $0x390c8d4e	/* 6fe lea (%rcx,%r15,1),%r9 */
	LONG $0x07f88349	/* 702 cmp $0x7,%r8 */
	LONG $0x00ec8e0f; WORD $0x0000	/* 706 jle 7f8 */
	LONG $0xd257e8c5	/* 70c vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x000008ba; BYTE $0x00	/* 710 mov $0x8,%edx */
	LONG $0xda28fcc5	/* 715 vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 719 vmovaps %ymm2,%ymm4 */
	LONG $0xf228fcc5	/* 71d vmovaps %ymm2,%ymm6 */
	LONG $0x4c10fcc5; WORD $0xe096	/* 721 vmovups -0x20(%rsi,%rdx,4),%ymm1 */
	LONG $0x0a180f41	/* 727 prefetcht0 (%r10) */
	LONG $0x137de2c4; WORD $0x507c; BYTE $0xf0	/* 72b vcvtph2ps -0x10(%rax,%rdx,2),%ymm7 */
	WORD $0x8948; BYTE $0xd5	/* 732 mov %rdx,%rbp */
	LONG $0xb845e2c4; BYTE $0xf1	/* 735 vfmadd231ps %ymm1,%ymm7,%ymm6 */
	LONG $0x137de2c4; WORD $0x577c; BYTE $0xf0	/* 73a vcvtph2ps -0x10(%rdi,%rdx,2),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xe1	/* 741 vfmadd231ps %ymm1,%ymm7,%ymm4 */
	LONG $0x137de2c4; WORD $0x517c; BYTE $0xf0	/* 746 vcvtph2ps -0x10(%rcx,%rdx,2),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd9	/* 74d vfmadd231ps %ymm1,%ymm7,%ymm3 */
	LONG $0x137dc2c4; WORD $0x517c; BYTE $0xf0	/* 752 vcvtph2ps -0x10(%r9,%rdx,2),%ymm7 */
	LONG $0x08c28348	/* 759 add $0x8,%rdx */
	LONG $0xb845e2c4; BYTE $0xd1	/* 75d vfmadd231ps %ymm1,%ymm7,%ymm2 */
	LONG $0x40c28349	/* 762 add $0x40,%r10 */
	WORD $0x3949; BYTE $0xd0	/* 766 cmp %rdx,%r8 */
	WORD $0xb67d	/* 769 jge 721 */
	WORD $0x3949; BYTE $0xe8	/* 76b cmp %rbp,%r8 */
	LONG $0x00b08f0f; WORD $0x0000	/* 76e jg 824 */
	LONG $0x197de3c4; WORD $0x01f1	/* 774 vextractf128 $0x1,%ymm6,%xmm1 */
	LONG $0x197de3c4; WORD $0x01e7	/* 77a vextractf128 $0x1,%ymm4,%xmm7 */
	WORD $0x014c; BYTE $0xd8	/* 780 add %r11,%rax */
	WORD $0x014c; BYTE $0xdf	/* 783 add %r11,%rdi */
	LONG $0xf658f0c5	/* 786 vaddps %xmm6,%xmm1,%xmm6 */
	LONG $0xfc58c0c5	/* 78a vaddps %xmm4,%xmm7,%xmm7 */
	LONG $0x197de3c4; WORD $0x01d9	/* 78e vextractf128 $0x1,%ymm3,%xmm1 */
	WORD $0x014c; BYTE $0xd9	/* 794 add %r11,%rcx */
	LONG $0x197de3c4; WORD $0x01d4	/* 797 vextractf128 $0x1,%ymm2,%xmm4 */
	LONG $0xdb58f0c5	/* 79d vaddps %xmm3,%xmm1,%xmm3 */
	LONG $0x04538d48	/* 7a1 lea 0x4(%rbx),%rdx */
	WORD $0x014d; BYTE $0xd9	/* 7a5 add %r11,%r9 */
	LONG $0xe258d8c5	/* 7a8 vaddps %xmm2,%xmm4,%xmm4 */
	LONG $0xcf15c8c5	/* 7ac vunpckhps %xmm7,%xmm6,%xmm1 */
	LONG $0xf714c8c5	/* 7b0 vunpcklps %xmm7,%xmm6,%xmm6 */
	LONG $0xce58f0c5	/* 7b4 vaddps %xmm6,%xmm1,%xmm1 */
	LONG $0xd415e0c5	/* 7b8 vunpckhps %xmm4,%xmm3,%xmm2 */
	LONG $0xdc14e0c5	/* 7bc vunpcklps %xmm4,%xmm3,%xmm3 */
	LONG $0xdb58e8c5	/* 7c0 vaddps %xmm3,%xmm2,%xmm3 */
	LONG $0xd112e0c5	/* 7c4 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 7c8 vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 7cc vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 7d0 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x1178c1c4; WORD $0x9d4c; BYTE $0xf0	/* 7d4 vmovups %xmm1,-0x10(%r13,%rbx,4) */
	WORD $0x3949; BYTE $0xd4	/* 7db cmp %rdx,%r12 */
	LONG $0x00c08c0f; WORD $0x0000	/* 7de jl 8a4 */
	WORD $0x8948; BYTE $0xd3	/* 7e4 mov %rdx,%rbx */
	LONG $0x00908d4c; WORD $0x0018; BYTE $0x00	/* 7e7 lea 0x1800(%rax),%r10 */
	LONG $0x07f88349	/* 7ee cmp $0x7,%r8 */
	LONG $0xff148f0f; WORD $0xffff	/* 7f2 jg 70c */
	LONG $0xd257e8c5	/* 7f8 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x24448948; BYTE $0x10	/* 7fc mov %rax,0x10(%rsp) */
	WORD $0x894c; BYTE $0xfa	/* 801 mov %r15,%rdx */
	WORD $0x8949; BYTE $0xf6	/* 804 mov %rsi,%r14 */
	LONG $0x2444894c; BYTE $0x08	/* 807 mov %r8,0x8(%rsp) */
	LONG $0xda28fcc5	/* 80c vmovaps %ymm2,%ymm3 */
	LONG $0xe228fcc5	/* 810 vmovaps %ymm2,%ymm4 */
	LONG $0xf228fcc5	/* 814 vmovaps %ymm2,%ymm6 */
	LONG $0x24548b4c; BYTE $0x20	/* 818 mov 0x20(%rsp),%r10 */
	LONG $0x246c8b48; BYTE $0x18	/* 81d mov 0x18(%rsp),%rbp */
	WORD $0x28eb	/* 822 jmp 84c */
	WORD $0x894c; BYTE $0xc2	/* 824 mov %r8,%rdx */
	LONG $0xae348d4c	/* 827 lea (%rsi,%rbp,4),%r14 */
	WORD $0x2948; BYTE $0xea	/* 82b sub %rbp,%rdx */
	LONG $0x24548948; BYTE $0x08	/* 82e mov %rdx,0x8(%rsp) */
	LONG $0x2d548d48; BYTE $0x00	/* 833 lea 0x0(%rbp,%rbp,1),%rdx */
	LONG $0x10148d4c	/* 838 lea (%rax,%rdx,1),%r10 */
	WORD $0x014c; BYTE $0xfa	/* 83c add %r15,%rdx */
	LONG $0x172c8d49	/* 83f lea (%r15,%rdx,1),%rbp */
	LONG $0x2454894c; BYTE $0x10	/* 843 mov %r10,0x10(%rsp) */
	LONG $0x2f148d4d	/* 848 lea (%r15,%rbp,1),%r10 */
	LONG $0x587de2c4; WORD $0x244c; BYTE $0x08	/* 84c vpbroadcastd 0x8(%rsp),%ymm1 */
	LONG $0x6675c1c4; BYTE $0xc8	/* 853 vpcmpgtd %ymm8,%ymm1,%ymm1 */
	LONG $0x2c75c2c4; BYTE $0x0e	/* 858 vmaskmovps (%r14),%ymm1,%ymm1 */
	LONG $0x24748b4c; BYTE $0x10	/* 85d mov 0x10(%rsp),%r14 */
	LONG $0x137dc2c4; BYTE $0x3e	/* 862 vcvtph2ps (%r14),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xf1	/* 867 vfmadd231ps %ymm1,%ymm7,%ymm6 */
	LONG $0x137de2c4; WORD $0x103c	/* 86c vcvtph2ps (%rax,%rdx,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xe1	/* 872 vfmadd231ps %ymm1,%ymm7,%ymm4 */
	LONG $0x137de2c4; WORD $0x283c	/* 877 vcvtph2ps (%rax,%rbp,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd9	/* 87d vfmadd231ps %ymm1,%ymm7,%ymm3 */
	LONG $0x137da2c4; WORD $0x103c	/* 882 vcvtph2ps (%rax,%r10,1),%ymm7 */
	LONG $0xb845e2c4; BYTE $0xd1	/* 888 vfmadd231ps %ymm1,%ymm7,%ymm2 */
	LONG $0xfffee2e9; BYTE $0xff	/* 88d jmp 774 */
	WORD $0x8948; BYTE $0xc7	/* 892 mov %rax,%rdi */
	WORD $0x8948; BYTE $0xf2	/* 895 mov %rsi,%rdx */
	LONG $0xc957f0c5	/* 898 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x894c; BYTE $0xc1	/* 89c mov %r8,%rcx */
	LONG $0xfffcaae9; BYTE $0xff	/* 89f jmp 54e */
	WORD $0x894d; BYTE $0xe6	/* 8a4 mov %r12,%r14 */
	WORD $0x3949; BYTE $0xde	/* 8a7 cmp %rbx,%r14 */
	LONG $0xfc7b8e0f; WORD $0xffff	/* 8aa jle 52b */
	LONG $0x004c8d4f; BYTE $0x0e	/* 8b0 lea 0xe(%r8,%r8,1),%r9 */
	LONG $0x1d6ffec5; LONG $0x000000d6	/* 8b5 vmovdqa 0x0(%rip),%ymm3 = 993, as it lies */
	LONG $0xf0e18349	/* 8bd and $0xfffffffffffffff0,%r9 */
	LONG $0x00888d48; WORD $0x0018; BYTE $0x00	/* 8c1 lea 0x1800(%rax),%rcx */
	LONG $0x07f88349	/* 8c8 cmp $0x7,%r8 */
	LONG $0x00ab8e0f; WORD $0x0000	/* 8cc jle 97d */
	LONG $0x000008ba; BYTE $0x00	/* 8d2 mov $0x8,%edx */
	LONG $0xc957f0c5	/* 8d7 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x180f; BYTE $0x09	/* 8db prefetcht0 (%rcx) */
	WORD $0x8948; BYTE $0xd7	/* 8de mov %rdx,%rdi */
	LONG $0x137de2c4; LONG $0xffe80091; BYTE $0xff	/* 8e1 vcvtph2ps -0x1800(%rcx),%ymm2 */
	LONG $0x10c18348	/* 8ea add $0x10,%rcx */
	LONG $0xb86de2c4; WORD $0x964c; BYTE $0xe0	/* 8ee vfmadd231ps -0x20(%rsi,%rdx,4),%ymm2,%ymm1 */
	LONG $0x08c28348	/* 8f5 add $0x8,%rdx */
	WORD $0x3949; BYTE $0xd0	/* 8f9 cmp %rdx,%r8 */
	WORD $0xdd7d	/* 8fc jge 8db */
	WORD $0x3949; BYTE $0xf8	/* 8fe cmp %rdi,%r8 */
	WORD $0x387f	/* 901 jg 93b */
	LONG $0x197de3c4; WORD $0x01ca	/* 903 vextractf128 $0x1,%ymm1,%xmm2 */
	WORD $0x014c; BYTE $0xc8	/* 909 add %r9,%rax */
	LONG $0xc958e8c5	/* 90c vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xd112f0c5	/* 910 vmovhlps %xmm1,%xmm1,%xmm2 */
	LONG $0xca58f0c5	/* 914 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x0479e3c4; WORD $0x01d1	/* 918 vpermilps $0x1,%xmm1,%xmm2 */
	LONG $0xca58f2c5	/* 91e vaddss %xmm2,%xmm1,%xmm1 */
	LONG $0xc85ef2c5	/* 922 vdivss %xmm0,%xmm1,%xmm1 */
	LONG $0x117ac1c4; WORD $0x9d4c; BYTE $0x00	/* 926 vmovss %xmm1,0x0(%r13,%rbx,4) */
	LONG $0x01c38348	/* 92d add $0x1,%rbx */
	WORD $0x3949; BYTE $0xde	/* 931 cmp %rbx,%r14 */
	WORD $0x8b75	/* 934 jne 8c1 */
	LONG $0xfffbf0e9; BYTE $0xff	/* 936 jmp 52b */
	WORD $0x894d; BYTE $0xc2	/* 93b mov %r8,%r10 */
	LONG $0xbe0c8d48	/* 93e lea (%rsi,%rdi,4),%rcx */
	LONG $0x78148d48	/* 942 lea (%rax,%rdi,2),%rdx */
	WORD $0x2949; BYTE $0xfa	/* 946 sub %rdi,%r10 */
	LONG $0x6e79c1c4; BYTE $0xd2	/* 949 vmovd %r10d,%xmm2 */
	LONG $0x137de2c4; BYTE $0x22	/* 94e vcvtph2ps (%rdx),%ymm4 */
	LONG $0x587de2c4; BYTE $0xd2	/* 953 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xd366edc5	/* 958 vpcmpgtd %ymm3,%ymm2,%ymm2 */
	LONG $0x2c6de2c4; BYTE $0x11	/* 95c vmaskmovps (%rcx),%ymm2,%ymm2 */
	LONG $0xb85de2c4; BYTE $0xca	/* 961 vfmadd231ps %ymm2,%ymm4,%ymm1 */
	WORD $0x9beb	/* 966 jmp 903 */
	WORD $0x8948; BYTE $0xc2	/* 968 mov %rax,%rdx */
	WORD $0x894c; BYTE $0xd3	/* 96b mov %r10,%rbx */
	WORD $0x8948; BYTE $0xf5	/* 96e mov %rsi,%rbp */
	WORD $0x894d; BYTE $0xc4	/* 971 mov %r8,%r12 */
	LONG $0xdb57e0c5	/* 974 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0xfffcfde9; BYTE $0xff	/* 978 jmp 67a */
	WORD $0x8948; BYTE $0xc2	/* 97d mov %rax,%rdx */
	WORD $0x8948; BYTE $0xf1	/* 980 mov %rsi,%rcx */
	LONG $0xc957f0c5	/* 983 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x894d; BYTE $0xc2	/* 987 mov %r8,%r10 */
	WORD $0xbdeb	/* 98a jmp 949 */
	WORD $0xdb31	/* 98c xor %ebx,%ebx */
	LONG $0xffff14e9; BYTE $0xff	/* 98e jmp 8a7 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 993 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 9a3 .rodata.cst32 */
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
	LONG $0x000f23e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xcf	/* 2 mov %rcx,%r15 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0x88ec8148; WORD $0x0000; BYTE $0x00	/* d sub $0x88,%rsp */
	LONG $0x247c8948; BYTE $0x78	/* 14 mov %rdi,0x78(%rsp) */
	LONG $0x24748948; BYTE $0x50	/* 19 mov %rsi,0x50(%rsp) */
	LONG $0x24548948; BYTE $0x58	/* 1e mov %rdx,0x58(%rsp) */
	LONG $0x2444894c; BYTE $0x48	/* 23 mov %r8,0x48(%rsp) */
	WORD $0x8545; BYTE $0xc9	/* 28 test %r9d,%r9d */
	LONG $0x0162850f; WORD $0x0000	/* 2b jne 193 */
	LONG $0x3ff88349	/* 31 cmp $0x3f,%r8 */
	LONG $0x0c488e0f; WORD $0x0000	/* 35 jle c83 */
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
	LONG $0x008c8e0f; WORD $0x0000	/* ac jle 13e */
	LONG $0x24448b48; BYTE $0x58	/* b2 mov 0x58(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* b7 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* bc xor %edx,%edx */
	LONG $0x18000548; WORD $0x0000	/* be add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* c4 vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* c9 prefetcht0 (%rax) */
	LONG $0x4048180f	/* cc prefetcht0 0x40(%rax) */
	LONG $0x8088180f; WORD $0x0000; BYTE $0x00	/* d0 prefetcht0 0x80(%rax) */
	LONG $0xc088180f; WORD $0x0000; BYTE $0x00	/* d7 prefetcht0 0xc0(%rax) */
	LONG $0x01c28348	/* de add $0x1,%rdx */
	LONG $0x04c18348	/* e2 add $0x4,%rcx */
	LONG $0xb87d62c4; LONG $0xe8000784; WORD $0xffff	/* e6 vfmadd231ps -0x1800(%rdi,%rax,1),%ymm0,%ymm8 */
	LONG $0xb87dc2c4; LONG $0xe80000bc; WORD $0xffff	/* f0 vfmadd231ps -0x1800(%r8,%rax,1),%ymm0,%ymm7 */
	LONG $0xb87dc2c4; LONG $0xe80001b4; WORD $0xffff	/* fa vfmadd231ps -0x1800(%r9,%rax,1),%ymm0,%ymm6 */
	LONG $0xb87dc2c4; LONG $0xe80002ac; WORD $0xffff	/* 104 vfmadd231ps -0x1800(%r10,%rax,1),%ymm0,%ymm5 */
	LONG $0xb87dc2c4; LONG $0xe80003a4; WORD $0xffff	/* 10e vfmadd231ps -0x1800(%r11,%rax,1),%ymm0,%ymm4 */
	LONG $0xb87de2c4; LONG $0xe800039c; WORD $0xffff	/* 118 vfmadd231ps -0x1800(%rbx,%rax,1),%ymm0,%ymm3 */
	LONG $0xb87de2c4; LONG $0xe8000594; WORD $0xffff	/* 122 vfmadd231ps -0x1800(%rbp,%rax,1),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; LONG $0xe800048c; WORD $0xffff	/* 12c vfmadd231ps -0x1800(%r12,%rax,1),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xe8	/* 136 add %r13,%rax */
	WORD $0x3949; BYTE $0xd7	/* 139 cmp %rdx,%r15 */
	WORD $0x8675	/* 13c jne c4 */
	LONG $0x06117cc5	/* 13e vmovups %ymm8,(%rsi) */
	LONG $0x40468d49	/* 142 lea 0x40(%r14),%rax */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 146 add $0x100,%rsi */
	LONG $0x00c78148; WORD $0x0001; BYTE $0x00	/* 14d add $0x100,%rdi */
	LONG $0xbe11fcc5; LONG $0xffffff20	/* 154 vmovups %ymm7,-0xe0(%rsi) */
	LONG $0xb611fcc5; LONG $0xffffff40	/* 15c vmovups %ymm6,-0xc0(%rsi) */
	LONG $0xae11fcc5; LONG $0xffffff60	/* 164 vmovups %ymm5,-0xa0(%rsi) */
	LONG $0x6611fcc5; BYTE $0x80	/* 16c vmovups %ymm4,-0x80(%rsi) */
	LONG $0x5e11fcc5; BYTE $0xa0	/* 171 vmovups %ymm3,-0x60(%rsi) */
	LONG $0x5611fcc5; BYTE $0xc0	/* 176 vmovups %ymm2,-0x40(%rsi) */
	LONG $0x4e11fcc5; BYTE $0xe0	/* 17b vmovups %ymm1,-0x20(%rsi) */
	LONG $0x24443948; BYTE $0x48	/* 180 cmp %rax,0x48(%rsp) */
	LONG $0x034a8c0f; WORD $0x0000	/* 185 jl 4d5 */
	WORD $0x8949; BYTE $0xc6	/* 18b mov %rax,%r14 */
	LONG $0xfffebbe9; BYTE $0xff	/* 18e jmp 4e */
	LONG $0x01f98341	/* 193 cmp $0x1,%r9d */
	LONG $0x094c840f; WORD $0x0000	/* 197 je ae9 */
	WORD $0x3145; BYTE $0xe4	/* 19d xor %r12d,%r12d */
	LONG $0x247c8348; WORD $0x3f48	/* 1a0 cmpq $0x3f,0x48(%rsp) */
	LONG $0x0020bd41; WORD $0x0000	/* 1a6 mov $0x20,%r13d */
	LONG $0x056d8e0f; WORD $0x0000	/* 1ac jle 71f */
	LONG $0x247c8b48; BYTE $0x48	/* 1b2 mov 0x48(%rsp),%rdi */
	LONG $0x245c8b4c; BYTE $0x78	/* 1b7 mov 0x78(%rsp),%r11 */
	LONG $0x244c8948; BYTE $0x10	/* 1bc mov %rcx,0x10(%rsp) */
	LONG $0x0040bc41; WORD $0x0000	/* 1c1 mov $0x40,%r12d */
	WORD $0x8948; BYTE $0xfa	/* 1c7 mov %rdi,%rdx */
	LONG $0x3e478d48	/* 1ca lea 0x3e(%rdi),%rax */
	LONG $0x1fc28348	/* 1ce add $0x1f,%rdx */
	LONG $0xc2490f48	/* 1d2 cmovns %rdx,%rax */
	LONG $0x05f8c148	/* 1d6 sar $0x5,%rax */
	LONG $0x851c8d48; LONG $0x00000000	/* 1da lea 0x0(,%rax,4),%rbx */
	LONG $0x07478d48	/* 1e2 lea 0x7(%rdi),%rax */
	LONG $0xf8e08348	/* 1e6 and $0xfffffffffffffff8,%rax */
	WORD $0x0148; BYTE $0xd8	/* 1ea add %rbx,%rax */
	LONG $0x24448948; BYTE $0x40	/* 1ed mov %rax,0x40(%rsp) */
	LONG $0x247c8348; WORD $0x0010	/* 1f2 cmpq $0x0,0x10(%rsp) */
	LONG $0x107c41c4; BYTE $0x13	/* 1f8 vmovups (%r11),%ymm10 */
	LONG $0x24448d49; BYTE $0xc0	/* 1fd lea -0x40(%r12),%rax */
	LONG $0x107c41c4; WORD $0x204b	/* 202 vmovups 0x20(%r11),%ymm9 */
	LONG $0x107c41c4; WORD $0x4043	/* 208 vmovups 0x40(%r11),%ymm8 */
	LONG $0x107cc1c4; LONG $0x000080b3; BYTE $0x00	/* 20e vmovups 0x80(%r11),%ymm6 */
	LONG $0x107cc1c4; WORD $0x607b	/* 217 vmovups 0x60(%r11),%ymm7 */
	LONG $0x107cc1c4; LONG $0x0000a0ab; BYTE $0x00	/* 21d vmovups 0xa0(%r11),%ymm5 */
	LONG $0x107cc1c4; LONG $0x0000c0a3; BYTE $0x00	/* 226 vmovups 0xc0(%r11),%ymm4 */
	LONG $0x107cc1c4; LONG $0x0000e09b; BYTE $0x00	/* 22f vmovups 0xe0(%r11),%ymm3 */
	LONG $0x023c8e0f; WORD $0x0000	/* 238 jle 47a */
	LONG $0x05f8c148	/* 23e sar $0x5,%rax */
	LONG $0x24748d49; BYTE $0xf8	/* 242 lea -0x8(%r12),%rsi */
	LONG $0x207b8d48	/* 247 lea 0x20(%rbx),%rdi */
	LONG $0x24548b48; BYTE $0x58	/* 24b mov 0x58(%rsp),%rdx */
	WORD $0x8949; BYTE $0xc1	/* 250 mov %rax,%r9 */
	LONG $0x08438d48	/* 253 lea 0x8(%rbx),%rax */
	LONG $0x05fec148	/* 257 sar $0x5,%rsi */
	LONG $0x247c8948; BYTE $0x30	/* 25b mov %rdi,0x30(%rsp) */
	LONG $0x24448948; BYTE $0x18	/* 260 mov %rax,0x18(%rsp) */
	LONG $0x287b8d48	/* 265 lea 0x28(%rbx),%rdi */
	LONG $0x24448d49; BYTE $0xc8	/* 269 lea -0x38(%r12),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* 26e mov 0x50(%rsp),%rcx */
	LONG $0x05f8c148	/* 273 sar $0x5,%rax */
	LONG $0x307b8d4c	/* 277 lea 0x30(%rbx),%r15 */
	LONG $0x38738d4c	/* 27b lea 0x38(%rbx),%r14 */
	LONG $0x247c8948; BYTE $0x38	/* 27f mov %rdi,0x38(%rsp) */
	WORD $0x8949; BYTE $0xc2	/* 284 mov %rax,%r10 */
	LONG $0x10438d48	/* 287 lea 0x10(%rbx),%rax */
	LONG $0xb5348d48; LONG $0xffffe800	/* 28b lea -0x1800(,%rsi,4),%rsi */
	LONG $0x24448948; BYTE $0x20	/* 293 mov %rax,0x20(%rsp) */
	LONG $0x24448d49; BYTE $0xd0	/* 298 lea -0x30(%r12),%rax */
	LONG $0x95148d4e; LONG $0xffffe800	/* 29d lea -0x1800(,%r10,4),%r10 */
	LONG $0x05f8c148	/* 2a5 sar $0x5,%rax */
	LONG $0x2454894c; BYTE $0x70	/* 2a9 mov %r10,0x70(%rsp) */
	LONG $0x8d2c8d4e; LONG $0xffffe800	/* 2ae lea -0x1800(,%r9,4),%r13 */
	WORD $0x8948; BYTE $0xc5	/* 2b6 mov %rax,%rbp */
	LONG $0x18438d48	/* 2b9 lea 0x18(%rbx),%rax */
	LONG $0x24448948; BYTE $0x28	/* 2bd mov %rax,0x28(%rsp) */
	LONG $0x24448d49; BYTE $0xd8	/* 2c2 lea -0x28(%r12),%rax */
	LONG $0xad2c8d48; LONG $0xffffe800	/* 2c7 lea -0x1800(,%rbp,4),%rbp */
	LONG $0x05f8c148	/* 2cf sar $0x5,%rax */
	LONG $0x24448948; BYTE $0x60	/* 2d3 mov %rax,0x60(%rsp) */
	LONG $0x24448d49; BYTE $0xe0	/* 2d8 lea -0x20(%r12),%rax */
	LONG $0x24548b4c; BYTE $0x60	/* 2dd mov 0x60(%rsp),%r10 */
	LONG $0x05f8c148	/* 2e2 sar $0x5,%rax */
	LONG $0x2464894c; BYTE $0x60	/* 2e6 mov %r12,0x60(%rsp) */
	LONG $0x24448948; BYTE $0x68	/* 2eb mov %rax,0x68(%rsp) */
	LONG $0x24448d49; BYTE $0xe8	/* 2f0 lea -0x18(%r12),%rax */
	LONG $0x244c8b4c; BYTE $0x68	/* 2f5 mov 0x68(%rsp),%r9 */
	LONG $0x95148d4e; LONG $0xffffe800	/* 2fa lea -0x1800(,%r10,4),%r10 */
	WORD $0x8949; BYTE $0xc0	/* 302 mov %rax,%r8 */
	LONG $0x24448d49; BYTE $0xf0	/* 305 lea -0x10(%r12),%rax */
	LONG $0x245c894c; BYTE $0x68	/* 30a mov %r11,0x68(%rsp) */
	LONG $0x245c8b4c; BYTE $0x38	/* 30f mov 0x38(%rsp),%r11 */
	WORD $0x8948; BYTE $0xc7	/* 314 mov %rax,%rdi */
	LONG $0x24748948; BYTE $0x38	/* 317 mov %rsi,0x38(%rsp) */
	LONG $0x05f8c149	/* 31c sar $0x5,%r8 */
	LONG $0x24648b4c; BYTE $0x70	/* 320 mov 0x70(%rsp),%r12 */
	LONG $0x05ffc148	/* 325 sar $0x5,%rdi */
	LONG $0x00828d48; WORD $0x0018; BYTE $0x00	/* 329 lea 0x1800(%rdx),%rax */
	LONG $0x8d0c8d4e; LONG $0xffffe800	/* 330 lea -0x1800(,%r9,4),%r9 */
	WORD $0xd231	/* 338 xor %edx,%edx */
	LONG $0x85048d4e; LONG $0xffffe800	/* 33a lea -0x1800(,%r8,4),%r8 */
	LONG $0xbd3c8d48; LONG $0xffffe800	/* 342 lea -0x1800(,%rdi,4),%rdi */
	LONG $0x187de2c4; BYTE $0x01	/* 34a vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* 34f prefetcht0 (%rax) */
	LONG $0x187dc2c4; WORD $0x054c; BYTE $0x00	/* 352 vbroadcastss 0x0(%r13,%rax,1),%ymm1 */
	LONG $0x24748b48; BYTE $0x18	/* 359 mov 0x18(%rsp),%rsi */
	LONG $0x01c28348	/* 35e add $0x1,%rdx */
	LONG $0x04c18348	/* 362 add $0x4,%rcx */
	LONG $0x217de2c4; LONG $0xe8001894; WORD $0xffff	/* 366 vpmovsxbd -0x1800(%rax,%rbx,1),%ymm2 */
	LONG $0xd25bfcc5	/* 370 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 374 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; LONG $0xe8000694; WORD $0xffff	/* 378 vpmovsxbd -0x1800(%rsi,%rax,1),%ymm2 */
	LONG $0x24748b48; BYTE $0x20	/* 382 mov 0x20(%rsp),%rsi */
	LONG $0xd25bfcc5	/* 387 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xd1	/* 38b vfmadd231ps %ymm1,%ymm0,%ymm10 */
	LONG $0x187dc2c4; WORD $0x040c	/* 390 vbroadcastss (%r12,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 396 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; LONG $0xe8000694; WORD $0xffff	/* 39a vpmovsxbd -0x1800(%rsi,%rax,1),%ymm2 */
	LONG $0x24748b48; BYTE $0x28	/* 3a4 mov 0x28(%rsp),%rsi */
	LONG $0xd25bfcc5	/* 3a9 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xc9	/* 3ad vfmadd231ps %ymm1,%ymm0,%ymm9 */
	LONG $0x187de2c4; WORD $0x054c; BYTE $0x00	/* 3b2 vbroadcastss 0x0(%rbp,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 3b9 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; LONG $0xe8000694; WORD $0xffff	/* 3bd vpmovsxbd -0x1800(%rsi,%rax,1),%ymm2 */
	LONG $0x24748b48; BYTE $0x30	/* 3c7 mov 0x30(%rsp),%rsi */
	LONG $0xd25bfcc5	/* 3cc vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87d62c4; BYTE $0xc1	/* 3d0 vfmadd231ps %ymm1,%ymm0,%ymm8 */
	LONG $0x187dc2c4; WORD $0x020c	/* 3d5 vbroadcastss (%r10,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 3db vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; LONG $0xe8000694; WORD $0xffff	/* 3df vpmovsxbd -0x1800(%rsi,%rax,1),%ymm2 */
	LONG $0x24748b48; BYTE $0x38	/* 3e9 mov 0x38(%rsp),%rsi */
	LONG $0xd25bfcc5	/* 3ee vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf9	/* 3f2 vfmadd231ps %ymm1,%ymm0,%ymm7 */
	LONG $0x187dc2c4; WORD $0x010c	/* 3f7 vbroadcastss (%r9,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 3fd vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217dc2c4; LONG $0xe8000394; WORD $0xffff	/* 401 vpmovsxbd -0x1800(%r11,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 40b vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf1	/* 40f vfmadd231ps %ymm1,%ymm0,%ymm6 */
	LONG $0x187dc2c4; WORD $0x000c	/* 414 vbroadcastss (%r8,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 41a vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217dc2c4; LONG $0xe8000794; WORD $0xffff	/* 41e vpmovsxbd -0x1800(%r15,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 428 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe9	/* 42c vfmadd231ps %ymm1,%ymm0,%ymm5 */
	LONG $0x187de2c4; WORD $0x070c	/* 431 vbroadcastss (%rdi,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 437 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217dc2c4; LONG $0xe8000694; WORD $0xffff	/* 43b vpmovsxbd -0x1800(%r14,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 445 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 449 vfmadd231ps %ymm1,%ymm0,%ymm4 */
	LONG $0x187de2c4; WORD $0x060c	/* 44e vbroadcastss (%rsi,%rax,1),%ymm1 */
	LONG $0x24748b48; BYTE $0x40	/* 454 mov 0x40(%rsp),%rsi */
	LONG $0xca59f4c5	/* 459 vmulps %ymm2,%ymm1,%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* 45d add %rsi,%rax */
	LONG $0xb87de2c4; BYTE $0xd9	/* 460 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	LONG $0x24543948; BYTE $0x10	/* 465 cmp %rdx,0x10(%rsp) */
	LONG $0xfeda850f; WORD $0xffff	/* 46a jne 34a */
	LONG $0x24648b4c; BYTE $0x60	/* 470 mov 0x60(%rsp),%r12 */
	LONG $0x245c8b4c; BYTE $0x68	/* 475 mov 0x68(%rsp),%r11 */
	LONG $0x117c41c4; BYTE $0x13	/* 47a vmovups %ymm10,(%r11) */
	LONG $0x24448d49; BYTE $0x40	/* 47f lea 0x40(%r12),%rax */
	LONG $0x00c38149; WORD $0x0001; BYTE $0x00	/* 484 add $0x100,%r11 */
	LONG $0x40c38348	/* 48b add $0x40,%rbx */
	LONG $0x117c41c4; LONG $0xffff208b; BYTE $0xff	/* 48f vmovups %ymm9,-0xe0(%r11) */
	LONG $0x117c41c4; LONG $0xffff4083; BYTE $0xff	/* 498 vmovups %ymm8,-0xc0(%r11) */
	LONG $0x117cc1c4; LONG $0xffff60bb; BYTE $0xff	/* 4a1 vmovups %ymm7,-0xa0(%r11) */
	LONG $0x117cc1c4; WORD $0x8073	/* 4aa vmovups %ymm6,-0x80(%r11) */
	LONG $0x117cc1c4; WORD $0xa06b	/* 4b0 vmovups %ymm5,-0x60(%r11) */
	LONG $0x117cc1c4; WORD $0xc063	/* 4b6 vmovups %ymm4,-0x40(%r11) */
	LONG $0x117cc1c4; WORD $0xe05b	/* 4bc vmovups %ymm3,-0x20(%r11) */
	LONG $0x24443948; BYTE $0x48	/* 4c2 cmp %rax,0x48(%rsp) */
	LONG $0x02488c0f; WORD $0x0000	/* 4c7 jl 715 */
	WORD $0x8949; BYTE $0xc4	/* 4cd mov %rax,%r12 */
	LONG $0xfffd1de9; BYTE $0xff	/* 4d0 jmp 1f2 */
	LONG $0x20568d4d	/* 4d5 lea 0x20(%r14),%r10 */
	LONG $0x24448b48; BYTE $0x48	/* 4d9 mov 0x48(%rsp),%rax */
	WORD $0x394c; BYTE $0xd0	/* 4de cmp %r10,%rax */
	LONG $0x00b38c0f; WORD $0x0000	/* 4e1 jl 59a */
	LONG $0x244c8b48; BYTE $0x78	/* 4e7 mov 0x78(%rsp),%rcx */
	LONG $0x02e6c149	/* 4ec shl $0x2,%r14 */
	LONG $0x20768d49	/* 4f0 lea 0x20(%r14),%rsi */
	LONG $0x407e8d49	/* 4f4 lea 0x40(%r14),%rdi */
	LONG $0x60468d4d	/* 4f8 lea 0x60(%r14),%r8 */
	LONG $0x312c8d4a	/* 4fc lea (%rcx,%r14,1),%rbp */
	LONG $0x311c8d48	/* 500 lea (%rcx,%rsi,1),%rbx */
	LONG $0x391c8d4c	/* 504 lea (%rcx,%rdi,1),%r11 */
	LONG $0x6510fcc5; BYTE $0x00	/* 508 vmovups 0x0(%rbp),%ymm4 */
	LONG $0x01248d4e	/* 50d lea (%rcx,%r8,1),%r12 */
	LONG $0x1b10fcc5	/* 511 vmovups (%rbx),%ymm3 */
	LONG $0x107cc1c4; BYTE $0x13	/* 515 vmovups (%r11),%ymm2 */
	LONG $0x107cc1c4; WORD $0x240c	/* 51a vmovups (%r12),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* 520 test %r15,%r15 */
	WORD $0x5e7e	/* 523 jle 583 */
	LONG $0x850c8d4c; LONG $0x00000000	/* 525 lea 0x0(,%rax,4),%r9 */
	LONG $0x24448b48; BYTE $0x58	/* 52d mov 0x58(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* 532 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* 537 xor %edx,%edx */
	LONG $0x18000548; WORD $0x0000	/* 539 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* 53f vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* 544 prefetcht0 (%rax) */
	LONG $0x4048180f	/* 547 prefetcht0 0x40(%rax) */
	LONG $0x01c28348	/* 54b add $0x1,%rdx */
	LONG $0x04c18348	/* 54f add $0x4,%rcx */
	LONG $0xb87dc2c4; LONG $0xe80006a4; WORD $0xffff	/* 553 vfmadd231ps -0x1800(%r14,%rax,1),%ymm0,%ymm4 */
	LONG $0xb87de2c4; LONG $0xe800069c; WORD $0xffff	/* 55d vfmadd231ps -0x1800(%rsi,%rax,1),%ymm0,%ymm3 */
	LONG $0xb87de2c4; LONG $0xe8000794; WORD $0xffff	/* 567 vfmadd231ps -0x1800(%rdi,%rax,1),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; LONG $0xe800008c; WORD $0xffff	/* 571 vfmadd231ps -0x1800(%r8,%rax,1),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xc8	/* 57b add %r9,%rax */
	WORD $0x3949; BYTE $0xd7	/* 57e cmp %rdx,%r15 */
	WORD $0xbc75	/* 581 jne 53f */
	LONG $0x6511fcc5; BYTE $0x00	/* 583 vmovups %ymm4,0x0(%rbp) */
	WORD $0x894d; BYTE $0xd6	/* 588 mov %r10,%r14 */
	LONG $0x1b11fcc5	/* 58b vmovups %ymm3,(%rbx) */
	LONG $0x117cc1c4; BYTE $0x13	/* 58f vmovups %ymm2,(%r11) */
	LONG $0x117cc1c4; WORD $0x240c	/* 594 vmovups %ymm1,(%r12) */
	LONG $0x24448b48; BYTE $0x48	/* 59a mov 0x48(%rsp),%rax */
	LONG $0x10468d4d	/* 59f lea 0x10(%r14),%r8 */
	WORD $0x394c; BYTE $0xc0	/* 5a3 cmp %r8,%rax */
	WORD $0x777c	/* 5a6 jl 61f */
	LONG $0x245c8b48; BYTE $0x78	/* 5a8 mov 0x78(%rsp),%rbx */
	LONG $0x02e6c149	/* 5ad shl $0x2,%r14 */
	LONG $0x20768d49	/* 5b1 lea 0x20(%r14),%rsi */
	LONG $0x33148d4e	/* 5b5 lea (%rbx,%r14,1),%r10 */
	LONG $0x330c8d4c	/* 5b9 lea (%rbx,%rsi,1),%r9 */
	LONG $0x107cc1c4; BYTE $0x12	/* 5bd vmovups (%r10),%ymm2 */
	LONG $0x107cc1c4; BYTE $0x09	/* 5c2 vmovups (%r9),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* 5c7 test %r15,%r15 */
	WORD $0x467e	/* 5ca jle 612 */
	LONG $0x853c8d48; LONG $0x00000000	/* 5cc lea 0x0(,%rax,4),%rdi */
	LONG $0x24448b48; BYTE $0x58	/* 5d4 mov 0x58(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* 5d9 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* 5de xor %edx,%edx */
	LONG $0x18000548; WORD $0x0000	/* 5e0 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* 5e6 vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* 5eb prefetcht0 (%rax) */
	LONG $0x01c28348	/* 5ee add $0x1,%rdx */
	LONG $0x04c18348	/* 5f2 add $0x4,%rcx */
	LONG $0xb87dc2c4; LONG $0xe8000694; WORD $0xffff	/* 5f6 vfmadd231ps -0x1800(%r14,%rax,1),%ymm0,%ymm2 */
	LONG $0xb87de2c4; LONG $0xe800068c; WORD $0xffff	/* 600 vfmadd231ps -0x1800(%rsi,%rax,1),%ymm0,%ymm1 */
	WORD $0x0148; BYTE $0xf8	/* 60a add %rdi,%rax */
	WORD $0x3949; BYTE $0xd7	/* 60d cmp %rdx,%r15 */
	WORD $0xd475	/* 610 jne 5e6 */
	LONG $0x117cc1c4; BYTE $0x12	/* 612 vmovups %ymm2,(%r10) */
	WORD $0x894d; BYTE $0xc6	/* 617 mov %r8,%r14 */
	LONG $0x117cc1c4; BYTE $0x09	/* 61a vmovups %ymm1,(%r9) */
	LONG $0x24448b48; BYTE $0x48	/* 61f mov 0x48(%rsp),%rax */
	LONG $0x087e8d49	/* 624 lea 0x8(%r14),%rdi */
	WORD $0x3948; BYTE $0xf8	/* 628 cmp %rdi,%rax */
	WORD $0x5b7c	/* 62b jl 688 */
	LONG $0x245c8b48; BYTE $0x78	/* 62d mov 0x78(%rsp),%rbx */
	LONG $0x02e6c149	/* 632 shl $0x2,%r14 */
	LONG $0x33048d4e	/* 636 lea (%rbx,%r14,1),%r8 */
	LONG $0x107cc1c4; BYTE $0x00	/* 63a vmovups (%r8),%ymm0 */
	WORD $0x854d; BYTE $0xff	/* 63f test %r15,%r15 */
	WORD $0x3c7e	/* 642 jle 680 */
	LONG $0x85348d48; LONG $0x00000000	/* 644 lea 0x0(,%rax,4),%rsi */
	LONG $0x24448b48; BYTE $0x58	/* 64c mov 0x58(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* 651 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* 656 xor %edx,%edx */
	LONG $0x18000548; WORD $0x0000	/* 658 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x09	/* 65e vbroadcastss (%rcx),%ymm1 */
	WORD $0x180f; BYTE $0x08	/* 663 prefetcht0 (%rax) */
	LONG $0x01c28348	/* 666 add $0x1,%rdx */
	LONG $0x04c18348	/* 66a add $0x4,%rcx */
	LONG $0xb875c2c4; LONG $0xe8000684; WORD $0xffff	/* 66e vfmadd231ps -0x1800(%r14,%rax,1),%ymm1,%ymm0 */
	WORD $0x0148; BYTE $0xf0	/* 678 add %rsi,%rax */
	WORD $0x3949; BYTE $0xd7	/* 67b cmp %rdx,%r15 */
	WORD $0xde75	/* 67e jne 65e */
	LONG $0x117cc1c4; BYTE $0x00	/* 680 vmovups %ymm0,(%r8) */
	WORD $0x8949; BYTE $0xfe	/* 685 mov %rdi,%r14 */
	LONG $0x245c8b48; BYTE $0x48	/* 688 mov 0x48(%rsp),%rbx */
	WORD $0x394c; BYTE $0xf3	/* 68d cmp %r14,%rbx */
	WORD $0x6e7e	/* 690 jle 700 */
	WORD $0x8948; BYTE $0xd8	/* 692 mov %rbx,%rax */
	LONG $0x247c8b48; BYTE $0x78	/* 695 mov 0x78(%rsp),%rdi */
	WORD $0x294c; BYTE $0xf0	/* 69a sub %r14,%rax */
	LONG $0xd86ef9c5	/* 69d vmovd %eax,%xmm3 */
	LONG $0xb5048d4a; LONG $0x00000000	/* 6a1 lea 0x0(,%r14,4),%rax */
	LONG $0x587de2c4; BYTE $0xdb	/* 6a9 vpbroadcastd %xmm3,%ymm3 */
	WORD $0x0148; BYTE $0xc7	/* 6ae add %rax,%rdi */
	LONG $0x1d66e5c5; LONG $0x0000084a	/* 6b1 vpcmpgtd 0x0(%rip),%ymm3,%ymm3 = f03 */
	LONG $0x2c65e2c4; BYTE $0x07	/* 6b9 vmaskmovps (%rdi),%ymm3,%ymm0 */
	WORD $0x854d; BYTE $0xff	/* 6be test %r15,%r15 */
	WORD $0x387e	/* 6c1 jle 6fb */
	LONG $0x02e3c148	/* 6c3 shl $0x2,%rbx */
	LONG $0x244c8b48; BYTE $0x50	/* 6c7 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* 6cc xor %edx,%edx */
	WORD $0x8948; BYTE $0xde	/* 6ce mov %rbx,%rsi */
	LONG $0x245c8b48; BYTE $0x58	/* 6d1 mov 0x58(%rsp),%rbx */
	WORD $0x0148; BYTE $0xc3	/* 6d6 add %rax,%rbx */
	WORD $0x8948; BYTE $0xd8	/* 6d9 mov %rbx,%rax */
	LONG $0x187de2c4; BYTE $0x11	/* 6dc vbroadcastss (%rcx),%ymm2 */
	LONG $0x01c28348	/* 6e1 add $0x1,%rdx */
	LONG $0x2c65e2c4; BYTE $0x08	/* 6e5 vmaskmovps (%rax),%ymm3,%ymm1 */
	LONG $0x04c18348	/* 6ea add $0x4,%rcx */
	WORD $0x0148; BYTE $0xf0	/* 6ee add %rsi,%rax */
	LONG $0xb86de2c4; BYTE $0xc1	/* 6f1 vfmadd231ps %ymm1,%ymm2,%ymm0 */
	WORD $0x3949; BYTE $0xd7	/* 6f6 cmp %rdx,%r15 */
	WORD $0xe175	/* 6f9 jne 6dc */
	LONG $0x2e65e2c4; BYTE $0x07	/* 6fb vmaskmovps %ymm0,%ymm3,(%rdi) */
	WORD $0xf8c5; BYTE $0x77	/* 700 vzeroupper */
	LONG $0x88c48148; WORD $0x0000; BYTE $0x00	/* 703 add $0x88,%rsp */
	BYTE $0x5b	/* 70a pop %rbx */
	BYTE $0x5d	/* 70b pop %rbp */
	WORD $0x5c41	/* 70c pop %r12 */
	WORD $0x5d41	/* 70e pop %r13 */
	WORD $0x5e41	/* 710 pop %r14 */
	WORD $0x5f41	/* 712 pop %r15 */
	BYTE $0xc3	/* 714 ret */
	LONG $0x247c8b4c; BYTE $0x10	/* 715 mov 0x10(%rsp),%r15 */
	LONG $0x246c8d4d; BYTE $0x20	/* 71a lea 0x20(%r12),%r13 */
	LONG $0x24548b4c; BYTE $0x48	/* 71f mov 0x48(%rsp),%r10 */
	WORD $0x394d; BYTE $0xea	/* 724 cmp %r13,%r10 */
	LONG $0x01878c0f; WORD $0x0000	/* 727 jl 8b4 */
	LONG $0x247c8b48; BYTE $0x78	/* 72d mov 0x78(%rsp),%rdi */
	LONG $0xa5048d4a; LONG $0x00000000	/* 732 lea 0x0(,%r12,4),%rax */
	LONG $0x24748d49; BYTE $0x08	/* 73a lea 0x8(%r12),%rsi */
	LONG $0x07148d48	/* 73f lea (%rdi,%rax,1),%rdx */
	LONG $0x074c8d48; BYTE $0x20	/* 743 lea 0x20(%rdi,%rax,1),%rcx */
	LONG $0x24548948; BYTE $0x10	/* 748 mov %rdx,0x10(%rsp) */
	LONG $0x3210fcc5	/* 74d vmovups (%rdx),%ymm6 */
	LONG $0x07748d4c; BYTE $0x60	/* 751 lea 0x60(%rdi,%rax,1),%r14 */
	LONG $0x07548d48; BYTE $0x40	/* 756 lea 0x40(%rdi,%rax,1),%rdx */
	LONG $0x2910fcc5	/* 75b vmovups (%rcx),%ymm5 */
	LONG $0x2210fcc5	/* 75f vmovups (%rdx),%ymm4 */
	LONG $0x244c8948; BYTE $0x18	/* 763 mov %rcx,0x18(%rsp) */
	LONG $0x244c8d49; BYTE $0x10	/* 768 lea 0x10(%r12),%rcx */
	LONG $0x24548948; BYTE $0x20	/* 76d mov %rdx,0x20(%rsp) */
	LONG $0x107cc1c4; BYTE $0x1e	/* 772 vmovups (%r14),%ymm3 */
	LONG $0x24548d49; BYTE $0x18	/* 777 lea 0x18(%r12),%rdx */
	WORD $0x854d; BYTE $0xff	/* 77c test %r15,%r15 */
	LONG $0x010c8e0f; WORD $0x0000	/* 77f jle 891 */
	LONG $0x1f428d49	/* 785 lea 0x1f(%r10),%rax */
	WORD $0x894d; BYTE $0xe0	/* 789 mov %r12,%r8 */
	WORD $0x8948; BYTE $0xd7	/* 78c mov %rdx,%rdi */
	LONG $0x05f8c148	/* 78f sar $0x5,%rax */
	LONG $0x05f8c149	/* 793 sar $0x5,%r8 */
	LONG $0x02e0c148	/* 797 shl $0x2,%rax */
	LONG $0x05ffc148	/* 79b sar $0x5,%rdi */
	LONG $0x062c8d48	/* 79f lea (%rsi,%rax,1),%rbp */
	LONG $0x05fec148	/* 7a3 sar $0x5,%rsi */
	LONG $0x041c8d49	/* 7a7 lea (%r12,%rax,1),%rbx */
	WORD $0x8949; BYTE $0xf1	/* 7ab mov %rsi,%r9 */
	LONG $0x07728d49	/* 7ae lea 0x7(%r10),%rsi */
	LONG $0x01248d4c	/* 7b2 lea (%rcx,%rax,1),%r12 */
	LONG $0x05f9c148	/* 7b6 sar $0x5,%rcx */
	LONG $0xf8e68348	/* 7ba and $0xfffffffffffffff8,%rsi */
	LONG $0x244c8948; BYTE $0x28	/* 7be mov %rcx,0x28(%rsp) */
	LONG $0x021c8d4c	/* 7c3 lea (%rdx,%rax,1),%r11 */
	LONG $0x85148d4e; LONG $0xffffe800	/* 7c7 lea -0x1800(,%r8,4),%r10 */
	WORD $0x0148; BYTE $0xc6	/* 7cf add %rax,%rsi */
	LONG $0x24448b4c; BYTE $0x28	/* 7d2 mov 0x28(%rsp),%r8 */
	LONG $0x24448b48; BYTE $0x58	/* 7d7 mov 0x58(%rsp),%rax */
	WORD $0xd231	/* 7dc xor %edx,%edx */
	LONG $0x244c8b48; BYTE $0x50	/* 7de mov 0x50(%rsp),%rcx */
	LONG $0x8d0c8d4e; LONG $0xffffe800	/* 7e3 lea -0x1800(,%r9,4),%r9 */
	LONG $0xbd3c8d48; LONG $0xffffe800	/* 7eb lea -0x1800(,%rdi,4),%rdi */
	LONG $0x18000548; WORD $0x0000	/* 7f3 add $0x1800,%rax */
	LONG $0x85048d4e; LONG $0xffffe800	/* 7f9 lea -0x1800(,%r8,4),%r8 */
	LONG $0x187de2c4; BYTE $0x01	/* 801 vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* 806 prefetcht0 (%rax) */
	LONG $0x187dc2c4; WORD $0x020c	/* 809 vbroadcastss (%r10,%rax,1),%ymm1 */
	LONG $0x01c28348	/* 80f add $0x1,%rdx */
	LONG $0x04c18348	/* 813 add $0x4,%rcx */
	LONG $0x217de2c4; LONG $0xe8000394; WORD $0xffff	/* 817 vpmovsxbd -0x1800(%rbx,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 821 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xca59f4c5	/* 825 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217de2c4; LONG $0xe8000594; WORD $0xffff	/* 829 vpmovsxbd -0x1800(%rbp,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 833 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xf1	/* 837 vfmadd231ps %ymm1,%ymm0,%ymm6 */
	LONG $0x187dc2c4; WORD $0x010c	/* 83c vbroadcastss (%r9,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 842 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217dc2c4; LONG $0xe8000494; WORD $0xffff	/* 846 vpmovsxbd -0x1800(%r12,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 850 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe9	/* 854 vfmadd231ps %ymm1,%ymm0,%ymm5 */
	LONG $0x187dc2c4; WORD $0x000c	/* 859 vbroadcastss (%r8,%rax,1),%ymm1 */
	LONG $0xca59f4c5	/* 85f vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x217dc2c4; LONG $0xe8000394; WORD $0xffff	/* 863 vpmovsxbd -0x1800(%r11,%rax,1),%ymm2 */
	LONG $0xd25bfcc5	/* 86d vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb87de2c4; BYTE $0xe1	/* 871 vfmadd231ps %ymm1,%ymm0,%ymm4 */
	LONG $0x187de2c4; WORD $0x070c	/* 876 vbroadcastss (%rdi,%rax,1),%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* 87c add %rsi,%rax */
	LONG $0xca59f4c5	/* 87f vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xb87de2c4; BYTE $0xd9	/* 883 vfmadd231ps %ymm1,%ymm0,%ymm3 */
	WORD $0x3949; BYTE $0xd7	/* 888 cmp %rdx,%r15 */
	LONG $0xff70850f; WORD $0xffff	/* 88b jne 801 */
	LONG $0x24448b48; BYTE $0x10	/* 891 mov 0x10(%rsp),%rax */
	WORD $0x894d; BYTE $0xec	/* 896 mov %r13,%r12 */
	LONG $0x3011fcc5	/* 899 vmovups %ymm6,(%rax) */
	LONG $0x24448b48; BYTE $0x18	/* 89d mov 0x18(%rsp),%rax */
	LONG $0x2811fcc5	/* 8a2 vmovups %ymm5,(%rax) */
	LONG $0x24448b48; BYTE $0x20	/* 8a6 mov 0x20(%rsp),%rax */
	LONG $0x2011fcc5	/* 8ab vmovups %ymm4,(%rax) */
	LONG $0x117cc1c4; BYTE $0x1e	/* 8af vmovups %ymm3,(%r14) */
	LONG $0x24548b48; BYTE $0x48	/* 8b4 mov 0x48(%rsp),%rdx */
	LONG $0x24548d4d; BYTE $0x10	/* 8b9 lea 0x10(%r12),%r10 */
	WORD $0x394c; BYTE $0xd2	/* 8be cmp %r10,%rdx */
	LONG $0x00d98c0f; WORD $0x0000	/* 8c1 jl 9a0 */
	LONG $0x245c8b48; BYTE $0x78	/* 8c7 mov 0x78(%rsp),%rbx */
	LONG $0xa5048d4a; LONG $0x00000000	/* 8cc lea 0x0(,%r12,4),%rax */
	LONG $0x247c8d49; BYTE $0x08	/* 8d4 lea 0x8(%r12),%rdi */
	LONG $0x031c8d4c	/* 8d9 lea (%rbx,%rax,1),%r11 */
	LONG $0x036c8d48; BYTE $0x20	/* 8dd lea 0x20(%rbx,%rax,1),%rbp */
	LONG $0x107cc1c4; BYTE $0x23	/* 8e2 vmovups (%r11),%ymm4 */
	LONG $0x5d10fcc5; BYTE $0x00	/* 8e7 vmovups 0x0(%rbp),%ymm3 */
	WORD $0x854d; BYTE $0xff	/* 8ec test %r15,%r15 */
	LONG $0x009e8e0f; WORD $0x0000	/* 8ef jle 993 */
	LONG $0x1f428d48	/* 8f5 lea 0x1f(%rdx),%rax */
	LONG $0x07728d48	/* 8f9 lea 0x7(%rdx),%rsi */
	WORD $0x894d; BYTE $0xe0	/* 8fd mov %r12,%r8 */
	LONG $0x244c8b48; BYTE $0x50	/* 900 mov 0x50(%rsp),%rcx */
	LONG $0x05f8c148	/* 905 sar $0x5,%rax */
	LONG $0xf8e68348	/* 909 and $0xfffffffffffffff8,%rsi */
	LONG $0x05f8c149	/* 90d sar $0x5,%r8 */
	WORD $0xd231	/* 911 xor %edx,%edx */
	LONG $0x02e0c148	/* 913 shl $0x2,%rax */
	LONG $0x85048d4e; LONG $0xffffe800	/* 917 lea -0x1800(,%r8,4),%r8 */
	LONG $0x071c8d48	/* 91f lea (%rdi,%rax,1),%rbx */
	LONG $0x040c8d4d	/* 923 lea (%r12,%rax,1),%r9 */
	WORD $0x0148; BYTE $0xc6	/* 927 add %rax,%rsi */
	LONG $0x24448b48; BYTE $0x58	/* 92a mov 0x58(%rsp),%rax */
	LONG $0x05ffc148	/* 92f sar $0x5,%rdi */
	LONG $0x18000548; WORD $0x0000	/* 933 add $0x1800,%rax */
	LONG $0xbd3c8d48; LONG $0xffffe800	/* 939 lea -0x1800(,%rdi,4),%rdi */
	LONG $0x187de2c4; BYTE $0x11	/* 941 vbroadcastss (%rcx),%ymm2 */
	WORD $0x180f; BYTE $0x08	/* 946 prefetcht0 (%rax) */
	LONG $0x187dc2c4; WORD $0x0004	/* 949 vbroadcastss (%r8,%rax,1),%ymm0 */
	LONG $0x01c28348	/* 94f add $0x1,%rdx */
	LONG $0x04c18348	/* 953 add $0x4,%rcx */
	LONG $0x217dc2c4; LONG $0xe800018c; WORD $0xffff	/* 957 vpmovsxbd -0x1800(%r9,%rax,1),%ymm1 */
	LONG $0xc95bfcc5	/* 961 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* 965 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x217de2c4; LONG $0xe800038c; WORD $0xffff	/* 969 vpmovsxbd -0x1800(%rbx,%rax,1),%ymm1 */
	LONG $0xc95bfcc5	/* 973 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xb86de2c4; BYTE $0xe0	/* 977 vfmadd231ps %ymm0,%ymm2,%ymm4 */
	LONG $0x187de2c4; WORD $0x0704	/* 97c vbroadcastss (%rdi,%rax,1),%ymm0 */
	WORD $0x0148; BYTE $0xf0	/* 982 add %rsi,%rax */
	LONG $0xc159fcc5	/* 985 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xb86de2c4; BYTE $0xd8	/* 989 vfmadd231ps %ymm0,%ymm2,%ymm3 */
	WORD $0x3949; BYTE $0xd7	/* 98e cmp %rdx,%r15 */
	WORD $0xae75	/* 991 jne 941 */
	LONG $0x117cc1c4; BYTE $0x23	/* 993 vmovups %ymm4,(%r11) */
	WORD $0x894d; BYTE $0xd4	/* 998 mov %r10,%r12 */
	LONG $0x5d11fcc5; BYTE $0x00	/* 99b vmovups %ymm3,0x0(%rbp) */
	LONG $0x245c8b48; BYTE $0x48	/* 9a0 mov 0x48(%rsp),%rbx */
	LONG $0x24448d4d; BYTE $0x08	/* 9a5 lea 0x8(%r12),%r8 */
	WORD $0x394c; BYTE $0xc3	/* 9aa cmp %r8,%rbx */
	LONG $0x008c8c0f; WORD $0x0000	/* 9ad jl a3f */
	LONG $0x24448b48; BYTE $0x78	/* 9b3 mov 0x78(%rsp),%rax */
	LONG $0xa00c8d4e	/* 9b8 lea (%rax,%r12,4),%r9 */
	LONG $0x107cc1c4; BYTE $0x11	/* 9bc vmovups (%r9),%ymm2 */
	WORD $0x854d; BYTE $0xff	/* 9c1 test %r15,%r15 */
	WORD $0x717e	/* 9c4 jle a37 */
	LONG $0x1f438d48	/* 9c6 lea 0x1f(%rbx),%rax */
	LONG $0x07738d48	/* 9ca lea 0x7(%rbx),%rsi */
	WORD $0x894d; BYTE $0xe2	/* 9ce mov %r12,%r10 */
	LONG $0x244c8b48; BYTE $0x50	/* 9d1 mov 0x50(%rsp),%rcx */
	LONG $0x05f8c148	/* 9d6 sar $0x5,%rax */
	LONG $0xf8e68348	/* 9da and $0xfffffffffffffff8,%rsi */
	LONG $0x05fac149	/* 9de sar $0x5,%r10 */
	WORD $0xd231	/* 9e2 xor %edx,%edx */
	LONG $0x02e0c148	/* 9e4 shl $0x2,%rax */
	LONG $0x95148d4e; LONG $0xffffe800	/* 9e8 lea -0x1800(,%r10,4),%r10 */
	LONG $0x203c8d4a	/* 9f0 lea (%rax,%r12,1),%rdi */
	WORD $0x0148; BYTE $0xc6	/* 9f4 add %rax,%rsi */
	LONG $0x24448b48; BYTE $0x58	/* 9f7 mov 0x58(%rsp),%rax */
	LONG $0x18000548; WORD $0x0000	/* 9fc add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x19	/* a02 vbroadcastss (%rcx),%ymm3 */
	WORD $0x180f; BYTE $0x08	/* a07 prefetcht0 (%rax) */
	LONG $0x187dc2c4; WORD $0x0204	/* a0a vbroadcastss (%r10,%rax,1),%ymm0 */
	LONG $0x01c28348	/* a10 add $0x1,%rdx */
	LONG $0x04c18348	/* a14 add $0x4,%rcx */
	LONG $0x217de2c4; LONG $0xe800078c; WORD $0xffff	/* a18 vpmovsxbd -0x1800(%rdi,%rax,1),%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* a22 add %rsi,%rax */
	LONG $0xc95bfcc5	/* a25 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc159fcc5	/* a29 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0xb865e2c4; BYTE $0xd0	/* a2d vfmadd231ps %ymm0,%ymm3,%ymm2 */
	WORD $0x3949; BYTE $0xd7	/* a32 cmp %rdx,%r15 */
	WORD $0xcb75	/* a35 jne a02 */
	LONG $0x117cc1c4; BYTE $0x11	/* a37 vmovups %ymm2,(%r9) */
	WORD $0x894d; BYTE $0xc4	/* a3c mov %r8,%r12 */
	LONG $0x245c8b48; BYTE $0x48	/* a3f mov 0x48(%rsp),%rbx */
	WORD $0x394c; BYTE $0xe3	/* a44 cmp %r12,%rbx */
	LONG $0xfcb38e0f; WORD $0xffff	/* a47 jle 700 */
	WORD $0x8948; BYTE $0xd8	/* a4d mov %rbx,%rax */
	WORD $0x294c; BYTE $0xe0	/* a50 sub %r12,%rax */
	LONG $0xc86ef9c5	/* a53 vmovd %eax,%xmm1 */
	LONG $0x24448b48; BYTE $0x78	/* a57 mov 0x78(%rsp),%rax */
	LONG $0x587de2c4; BYTE $0xc9	/* a5c vpbroadcastd %xmm1,%ymm1 */
	LONG $0x0d66f5c5; LONG $0x0000049a	/* a61 vpcmpgtd 0x0(%rip),%ymm1,%ymm1 = f03 */
	LONG $0xa00c8d4e	/* a69 lea (%rax,%r12,4),%r9 */
	LONG $0x2c75c2c4; BYTE $0x11	/* a6d vmaskmovps (%r9),%ymm1,%ymm2 */
	WORD $0x854d; BYTE $0xff	/* a72 test %r15,%r15 */
	WORD $0x687e	/* a75 jle adf */
	LONG $0x1f4b8d48	/* a77 lea 0x1f(%rbx),%rcx */
	LONG $0x07538d48	/* a7b lea 0x7(%rbx),%rdx */
	WORD $0x894c; BYTE $0xe0	/* a7f mov %r12,%rax */
	LONG $0x24748b48; BYTE $0x50	/* a82 mov 0x50(%rsp),%rsi */
	LONG $0x05f9c148	/* a87 sar $0x5,%rcx */
	LONG $0xf8e28348	/* a8b and $0xfffffffffffffff8,%rdx */
	LONG $0x05f8c148	/* a8f sar $0x5,%rax */
	WORD $0xff31	/* a93 xor %edi,%edi */
	LONG $0x02e1c148	/* a95 shl $0x2,%rcx */
	LONG $0x02e0c148	/* a99 shl $0x2,%rax */
	LONG $0x21048d4e	/* a9d lea (%rcx,%r12,1),%r8 */
	WORD $0x0148; BYTE $0xca	/* aa1 add %rcx,%rdx */
	LONG $0x244c8b48; BYTE $0x58	/* aa4 mov 0x58(%rsp),%rcx */
	WORD $0x0148; BYTE $0xc1	/* aa9 add %rax,%rcx */
	WORD $0x8949; BYTE $0xca	/* aac mov %rcx,%r10 */
	LONG $0x187de2c4; BYTE $0x01	/* aaf vbroadcastss (%rcx),%ymm0 */
	LONG $0x187de2c4; BYTE $0x1e	/* ab4 vbroadcastss (%rsi),%ymm3 */
	WORD $0x0148; BYTE $0xd1	/* ab9 add %rdx,%rcx */
	WORD $0x2949; BYTE $0xc2	/* abc sub %rax,%r10 */
	LONG $0x01c78348	/* abf add $0x1,%rdi */
	LONG $0x04c68348	/* ac3 add $0x4,%rsi */
	LONG $0x217d82c4; WORD $0x023c	/* ac7 vpmovsxbd (%r10,%r8,1),%ymm7 */
	LONG $0xf75bfcc5	/* acd vcvtdq2ps %ymm7,%ymm6 */
	LONG $0xc659fcc5	/* ad1 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xb865e2c4; BYTE $0xd0	/* ad5 vfmadd231ps %ymm0,%ymm3,%ymm2 */
	WORD $0x3949; BYTE $0xff	/* ada cmp %rdi,%r15 */
	WORD $0xcd75	/* add jne aac */
	LONG $0x2e75c2c4; BYTE $0x11	/* adf vmaskmovps %ymm2,%ymm1,(%r9) */
	LONG $0xfffc17e9; BYTE $0xff	/* ae4 jmp 700 */
	LONG $0x24448b48; BYTE $0x48	/* ae9 mov 0x48(%rsp),%rax */
	LONG $0x3ff88348	/* aee cmp $0x3f,%rax */
	LONG $0x03fd8e0f; WORD $0x0000	/* af2 jle ef5 */
	LONG $0x006c8d4c; BYTE $0x0e	/* af8 lea 0xe(%rax,%rax,1),%r13 */
	LONG $0x24748b48; BYTE $0x78	/* afd mov 0x78(%rsp),%rsi */
	LONG $0x0070bc41; WORD $0x0000	/* b02 mov $0x70,%r12d */
	LONG $0x000060bd; BYTE $0x00	/* b08 mov $0x60,%ebp */
	LONG $0xf0e58349	/* b0d and $0xfffffffffffffff0,%r13 */
	LONG $0x000050bb; BYTE $0x00	/* b11 mov $0x50,%ebx */
	WORD $0xff31	/* b16 xor %edi,%edi */
	LONG $0x0040bb41; WORD $0x0000	/* b18 mov $0x40,%r11d */
	LONG $0x0030ba41; WORD $0x0000	/* b1e mov $0x30,%r10d */
	LONG $0x0020b941; WORD $0x0000	/* b24 mov $0x20,%r9d */
	LONG $0x0010b841; WORD $0x0000	/* b2a mov $0x10,%r8d */
	LONG $0x0040be41; WORD $0x0000	/* b30 mov $0x40,%r14d */
	LONG $0x06107cc5	/* b36 vmovups (%rsi),%ymm8 */
	LONG $0x7e10fcc5; BYTE $0x20	/* b3a vmovups 0x20(%rsi),%ymm7 */
	LONG $0x7610fcc5; BYTE $0x40	/* b3f vmovups 0x40(%rsi),%ymm6 */
	LONG $0x6e10fcc5; BYTE $0x60	/* b44 vmovups 0x60(%rsi),%ymm5 */
	LONG $0xa610fcc5; LONG $0x00000080	/* b49 vmovups 0x80(%rsi),%ymm4 */
	LONG $0x9e10fcc5; LONG $0x000000a0	/* b51 vmovups 0xa0(%rsi),%ymm3 */
	LONG $0x9610fcc5; LONG $0x000000c0	/* b59 vmovups 0xc0(%rsi),%ymm2 */
	LONG $0x8e10fcc5; LONG $0x000000e0	/* b61 vmovups 0xe0(%rsi),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* b69 test %r15,%r15 */
	LONG $0x00aa8e0f; WORD $0x0000	/* b6c jle c1c */
	LONG $0x24448b48; BYTE $0x58	/* b72 mov 0x58(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x50	/* b77 mov 0x50(%rsp),%rcx */
	WORD $0xd231	/* b7c xor %edx,%edx */
	LONG $0x18000548; WORD $0x0000	/* b7e add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* b84 vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* b89 prefetcht0 (%rax) */
	LONG $0x4048180f	/* b8c prefetcht0 0x40(%rax) */
	LONG $0x01c28348	/* b90 add $0x1,%rdx */
	LONG $0x04c18348	/* b94 add $0x4,%rcx */
	LONG $0x137d62c4; LONG $0xe800388c; WORD $0xffff	/* b98 vcvtph2ps -0x1800(%rax,%rdi,1),%ymm9 */
	LONG $0xb87d42c4; BYTE $0xc1	/* ba2 vfmadd231ps %ymm9,%ymm0,%ymm8 */
	LONG $0x137d22c4; LONG $0xe800008c; WORD $0xffff	/* ba7 vcvtph2ps -0x1800(%rax,%r8,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xf9	/* bb1 vfmadd231ps %ymm9,%ymm0,%ymm7 */
	LONG $0x137d22c4; LONG $0xe800088c; WORD $0xffff	/* bb6 vcvtph2ps -0x1800(%rax,%r9,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xf1	/* bc0 vfmadd231ps %ymm9,%ymm0,%ymm6 */
	LONG $0x137d22c4; LONG $0xe800108c; WORD $0xffff	/* bc5 vcvtph2ps -0x1800(%rax,%r10,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xe9	/* bcf vfmadd231ps %ymm9,%ymm0,%ymm5 */
	LONG $0x137d22c4; LONG $0xe800188c; WORD $0xffff	/* bd4 vcvtph2ps -0x1800(%rax,%r11,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xe1	/* bde vfmadd231ps %ymm9,%ymm0,%ymm4 */
	LONG $0x137d62c4; LONG $0xe800188c; WORD $0xffff	/* be3 vcvtph2ps -0x1800(%rax,%rbx,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xd9	/* bed vfmadd231ps %ymm9,%ymm0,%ymm3 */
	LONG $0x137d62c4; LONG $0xe800288c; WORD $0xffff	/* bf2 vcvtph2ps -0x1800(%rax,%rbp,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xd1	/* bfc vfmadd231ps %ymm9,%ymm0,%ymm2 */
	LONG $0x137d22c4; LONG $0xe800208c; WORD $0xffff	/* c01 vcvtph2ps -0x1800(%rax,%r12,1),%ymm9 */
	LONG $0xb87dc2c4; BYTE $0xc9	/* c0b vfmadd231ps %ymm9,%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xe8	/* c10 add %r13,%rax */
	WORD $0x3949; BYTE $0xd7	/* c13 cmp %rdx,%r15 */
	LONG $0xff68850f; WORD $0xffff	/* c16 jne b84 */
	LONG $0x06117cc5	/* c1c vmovups %ymm8,(%rsi) */
	LONG $0x40468d49	/* c20 lea 0x40(%r14),%rax */
	LONG $0x80ef8348	/* c24 sub $0xffffffffffffff80,%rdi */
	LONG $0x80e88349	/* c28 sub $0xffffffffffffff80,%r8 */
	LONG $0x7e11fcc5; BYTE $0x20	/* c2c vmovups %ymm7,0x20(%rsi) */
	LONG $0x80e98349	/* c31 sub $0xffffffffffffff80,%r9 */
	LONG $0x80ea8349	/* c35 sub $0xffffffffffffff80,%r10 */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* c39 add $0x100,%rsi */
	LONG $0xb611fcc5; LONG $0xffffff40	/* c40 vmovups %ymm6,-0xc0(%rsi) */
	LONG $0x80eb8349	/* c48 sub $0xffffffffffffff80,%r11 */
	LONG $0x80eb8348	/* c4c sub $0xffffffffffffff80,%rbx */
	LONG $0x80ed8348	/* c50 sub $0xffffffffffffff80,%rbp */
	LONG $0xae11fcc5; LONG $0xffffff60	/* c54 vmovups %ymm5,-0xa0(%rsi) */
	LONG $0x80ec8349	/* c5c sub $0xffffffffffffff80,%r12 */
	LONG $0x6611fcc5; BYTE $0x80	/* c60 vmovups %ymm4,-0x80(%rsi) */
	LONG $0x5e11fcc5; BYTE $0xa0	/* c65 vmovups %ymm3,-0x60(%rsi) */
	LONG $0x5611fcc5; BYTE $0xc0	/* c6a vmovups %ymm2,-0x40(%rsi) */
	LONG $0x4e11fcc5; BYTE $0xe0	/* c6f vmovups %ymm1,-0x20(%rsi) */
	LONG $0x24443948; BYTE $0x48	/* c74 cmp %rax,0x48(%rsp) */
	WORD $0x167c	/* c79 jl c91 */
	WORD $0x8949; BYTE $0xc6	/* c7b mov %rax,%r14 */
	LONG $0xfffeb3e9; BYTE $0xff	/* c7e jmp b36 */
	LONG $0x0020ba41; WORD $0x0000	/* c83 mov $0x20,%r10d */
	WORD $0x3145; BYTE $0xf6	/* c89 xor %r14d,%r14d */
	LONG $0xfff848e9; BYTE $0xff	/* c8c jmp 4d9 */
	LONG $0x204e8d4d	/* c91 lea 0x20(%r14),%r9 */
	LONG $0x24548b48; BYTE $0x48	/* c95 mov 0x48(%rsp),%rdx */
	WORD $0x394c; BYTE $0xca	/* c9a cmp %r9,%rdx */
	LONG $0x00ce8c0f; WORD $0x0000	/* c9d jl d71 */
	LONG $0x247c8b48; BYTE $0x78	/* ca3 mov 0x78(%rsp),%rdi */
	LONG $0xb5048d4a; LONG $0x00000000	/* ca8 lea 0x0(,%r14,4),%rax */
	LONG $0x07148d4c	/* cb0 lea (%rdi,%rax,1),%r10 */
	LONG $0x075c8d48; BYTE $0x20	/* cb4 lea 0x20(%rdi,%rax,1),%rbx */
	LONG $0x076c8d48; BYTE $0x40	/* cb9 lea 0x40(%rdi,%rax,1),%rbp */
	LONG $0x07648d4c; BYTE $0x60	/* cbe lea 0x60(%rdi,%rax,1),%r12 */
	LONG $0x107cc1c4; BYTE $0x22	/* cc3 vmovups (%r10),%ymm4 */
	LONG $0x1b10fcc5	/* cc8 vmovups (%rbx),%ymm3 */
	LONG $0x5510fcc5; BYTE $0x00	/* ccc vmovups 0x0(%rbp),%ymm2 */
	LONG $0x107cc1c4; WORD $0x240c	/* cd1 vmovups (%r12),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* cd7 test %r15,%r15 */
	WORD $0x7e7e	/* cda jle d5a */
	LONG $0x24448b48; BYTE $0x58	/* cdc mov 0x58(%rsp),%rax */
	WORD $0x014d; BYTE $0xf6	/* ce1 add %r14,%r14 */
	LONG $0x12748d48; BYTE $0x0e	/* ce4 lea 0xe(%rdx,%rdx,1),%rsi */
	LONG $0x244c8b48; BYTE $0x50	/* ce9 mov 0x50(%rsp),%rcx */
	LONG $0x105e8d4d	/* cee lea 0x10(%r14),%r11 */
	LONG $0x20468d4d	/* cf2 lea 0x20(%r14),%r8 */
	LONG $0xf0e68348	/* cf6 and $0xfffffffffffffff0,%rsi */
	WORD $0xd231	/* cfa xor %edx,%edx */
	LONG $0x307e8d49	/* cfc lea 0x30(%r14),%rdi */
	LONG $0x18000548; WORD $0x0000	/* d00 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* d06 vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* d0b prefetcht0 (%rax) */
	LONG $0x01c28348	/* d0e add $0x1,%rdx */
	LONG $0x04c18348	/* d12 add $0x4,%rcx */
	LONG $0x137da2c4; LONG $0xe80030ac; WORD $0xffff	/* d16 vcvtph2ps -0x1800(%rax,%r14,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xe5	/* d20 vfmadd231ps %ymm5,%ymm0,%ymm4 */
	LONG $0x137da2c4; LONG $0xe80018ac; WORD $0xffff	/* d25 vcvtph2ps -0x1800(%rax,%r11,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xdd	/* d2f vfmadd231ps %ymm5,%ymm0,%ymm3 */
	LONG $0x137da2c4; LONG $0xe80000ac; WORD $0xffff	/* d34 vcvtph2ps -0x1800(%rax,%r8,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xd5	/* d3e vfmadd231ps %ymm5,%ymm0,%ymm2 */
	LONG $0x137de2c4; LONG $0xe80038ac; WORD $0xffff	/* d43 vcvtph2ps -0x1800(%rax,%rdi,1),%ymm5 */
	LONG $0xb87de2c4; BYTE $0xcd	/* d4d vfmadd231ps %ymm5,%ymm0,%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* d52 add %rsi,%rax */
	WORD $0x3949; BYTE $0xd7	/* d55 cmp %rdx,%r15 */
	WORD $0xac75	/* d58 jne d06 */
	LONG $0x117cc1c4; BYTE $0x22	/* d5a vmovups %ymm4,(%r10) */
	WORD $0x894d; BYTE $0xce	/* d5f mov %r9,%r14 */
	LONG $0x1b11fcc5	/* d62 vmovups %ymm3,(%rbx) */
	LONG $0x5511fcc5; BYTE $0x00	/* d66 vmovups %ymm2,0x0(%rbp) */
	LONG $0x117cc1c4; WORD $0x240c	/* d6b vmovups %ymm1,(%r12) */
	LONG $0x245c8b48; BYTE $0x48	/* d71 mov 0x48(%rsp),%rbx */
	LONG $0x107e8d49	/* d76 lea 0x10(%r14),%rdi */
	WORD $0x3948; BYTE $0xfb	/* d7a cmp %rdi,%rbx */
	LONG $0x008a8c0f; WORD $0x0000	/* d7d jl e0d */
	LONG $0x244c8b48; BYTE $0x78	/* d83 mov 0x78(%rsp),%rcx */
	LONG $0xb5048d4a; LONG $0x00000000	/* d88 lea 0x0(,%r14,4),%rax */
	LONG $0x010c8d4c	/* d90 lea (%rcx,%rax,1),%r9 */
	LONG $0x01448d4c; BYTE $0x20	/* d94 lea 0x20(%rcx,%rax,1),%r8 */
	LONG $0x107cc1c4; BYTE $0x11	/* d99 vmovups (%r9),%ymm2 */
	LONG $0x107cc1c4; BYTE $0x08	/* d9e vmovups (%r8),%ymm1 */
	WORD $0x854d; BYTE $0xff	/* da3 test %r15,%r15 */
	WORD $0x587e	/* da6 jle e00 */
	LONG $0x24448b48; BYTE $0x58	/* da8 mov 0x58(%rsp),%rax */
	WORD $0x014d; BYTE $0xf6	/* dad add %r14,%r14 */
	LONG $0x1b748d48; BYTE $0x0e	/* db0 lea 0xe(%rbx,%rbx,1),%rsi */
	WORD $0xd231	/* db5 xor %edx,%edx */
	LONG $0x244c8b48; BYTE $0x50	/* db7 mov 0x50(%rsp),%rcx */
	LONG $0x10568d4d	/* dbc lea 0x10(%r14),%r10 */
	LONG $0xf0e68348	/* dc0 and $0xfffffffffffffff0,%rsi */
	LONG $0x18000548; WORD $0x0000	/* dc4 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x01	/* dca vbroadcastss (%rcx),%ymm0 */
	WORD $0x180f; BYTE $0x08	/* dcf prefetcht0 (%rax) */
	LONG $0x01c28348	/* dd2 add $0x1,%rdx */
	LONG $0x04c18348	/* dd6 add $0x4,%rcx */
	LONG $0x137da2c4; LONG $0xe800309c; WORD $0xffff	/* dda vcvtph2ps -0x1800(%rax,%r14,1),%ymm3 */
	LONG $0xb87de2c4; BYTE $0xd3	/* de4 vfmadd231ps %ymm3,%ymm0,%ymm2 */
	LONG $0x137da2c4; LONG $0xe800109c; WORD $0xffff	/* de9 vcvtph2ps -0x1800(%rax,%r10,1),%ymm3 */
	LONG $0xb87de2c4; BYTE $0xcb	/* df3 vfmadd231ps %ymm3,%ymm0,%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* df8 add %rsi,%rax */
	WORD $0x3949; BYTE $0xd7	/* dfb cmp %rdx,%r15 */
	WORD $0xca75	/* dfe jne dca */
	LONG $0x117cc1c4; BYTE $0x11	/* e00 vmovups %ymm2,(%r9) */
	WORD $0x8949; BYTE $0xfe	/* e05 mov %rdi,%r14 */
	LONG $0x117cc1c4; BYTE $0x08	/* e08 vmovups %ymm1,(%r8) */
	LONG $0x24448b48; BYTE $0x48	/* e0d mov 0x48(%rsp),%rax */
	LONG $0x087e8d49	/* e12 lea 0x8(%r14),%rdi */
	WORD $0x3948; BYTE $0xf8	/* e16 cmp %rdi,%rax */
	WORD $0x607c	/* e19 jl e7b */
	LONG $0x245c8b48; BYTE $0x78	/* e1b mov 0x78(%rsp),%rbx */
	LONG $0xb3048d4e	/* e20 lea (%rbx,%r14,4),%r8 */
	LONG $0x107cc1c4; BYTE $0x00	/* e24 vmovups (%r8),%ymm0 */
	WORD $0x854d; BYTE $0xff	/* e29 test %r15,%r15 */
	WORD $0x457e	/* e2c jle e73 */
	LONG $0x00748d48; BYTE $0x0e	/* e2e lea 0xe(%rax,%rax,1),%rsi */
	LONG $0x24448b48; BYTE $0x58	/* e33 mov 0x58(%rsp),%rax */
	WORD $0x014d; BYTE $0xf6	/* e38 add %r14,%r14 */
	WORD $0xd231	/* e3b xor %edx,%edx */
	LONG $0x244c8b48; BYTE $0x50	/* e3d mov 0x50(%rsp),%rcx */
	LONG $0xf0e68348	/* e42 and $0xfffffffffffffff0,%rsi */
	LONG $0x18000548; WORD $0x0000	/* e46 add $0x1800,%rax */
	LONG $0x187de2c4; BYTE $0x11	/* e4c vbroadcastss (%rcx),%ymm2 */
	WORD $0x180f; BYTE $0x08	/* e51 prefetcht0 (%rax) */
	LONG $0x01c28348	/* e54 add $0x1,%rdx */
	LONG $0x04c18348	/* e58 add $0x4,%rcx */
	LONG $0x137dc2c4; LONG $0xe800068c; WORD $0xffff	/* e5c vcvtph2ps -0x1800(%r14,%rax,1),%ymm1 */
	WORD $0x0148; BYTE $0xf0	/* e66 add %rsi,%rax */
	LONG $0xb86de2c4; BYTE $0xc1	/* e69 vfmadd231ps %ymm1,%ymm2,%ymm0 */
	WORD $0x3949; BYTE $0xd7	/* e6e cmp %rdx,%r15 */
	WORD $0xd975	/* e71 jne e4c */
	LONG $0x117cc1c4; BYTE $0x00	/* e73 vmovups %ymm0,(%r8) */
	WORD $0x8949; BYTE $0xfe	/* e78 mov %rdi,%r14 */
	LONG $0x245c8b48; BYTE $0x48	/* e7b mov 0x48(%rsp),%rbx */
	WORD $0x394c; BYTE $0xf3	/* e80 cmp %r14,%rbx */
	LONG $0xf8778e0f; WORD $0xffff	/* e83 jle 700 */
	WORD $0x8948; BYTE $0xd8	/* e89 mov %rbx,%rax */
	WORD $0x294c; BYTE $0xf0	/* e8c sub %r14,%rax */
	LONG $0xd06ef9c5	/* e8f vmovd %eax,%xmm2 */
	LONG $0x24448b48; BYTE $0x78	/* e93 mov 0x78(%rsp),%rax */
	LONG $0x587de2c4; BYTE $0xd2	/* e98 vpbroadcastd %xmm2,%ymm2 */
	LONG $0x1566edc5; LONG $0x0000005e	/* e9d vpcmpgtd 0x0(%rip),%ymm2,%ymm2 = f03 */
	LONG $0xb03c8d4a	/* ea5 lea (%rax,%r14,4),%rdi */
	LONG $0x2c6de2c4; BYTE $0x07	/* ea9 vmaskmovps (%rdi),%ymm2,%ymm0 */
	WORD $0x854d; BYTE $0xff	/* eae test %r15,%r15 */
	WORD $0x387e	/* eb1 jle eeb */
	LONG $0x24448b48; BYTE $0x58	/* eb3 mov 0x58(%rsp),%rax */
	LONG $0x1b748d48; BYTE $0x0e	/* eb8 lea 0xe(%rbx,%rbx,1),%rsi */
	LONG $0x24548b48; BYTE $0x50	/* ebd mov 0x50(%rsp),%rdx */
	LONG $0xf0e68348	/* ec2 and $0xfffffffffffffff0,%rsi */
	LONG $0x700c8d4a	/* ec6 lea (%rax,%r14,2),%rcx */
	WORD $0xc031	/* eca xor %eax,%eax */
	LONG $0x187de2c4; BYTE $0x3a	/* ecc vbroadcastss (%rdx),%ymm7 */
	LONG $0x01c08348	/* ed1 add $0x1,%rax */
	LONG $0x137de2c4; BYTE $0x09	/* ed5 vcvtph2ps (%rcx),%ymm1 */
	LONG $0x04c28348	/* eda add $0x4,%rdx */
	WORD $0x0148; BYTE $0xf1	/* ede add %rsi,%rcx */
	LONG $0xb845e2c4; BYTE $0xc1	/* ee1 vfmadd231ps %ymm1,%ymm7,%ymm0 */
	WORD $0x3949; BYTE $0xc7	/* ee6 cmp %rax,%r15 */
	WORD $0xe175	/* ee9 jne ecc */
	LONG $0x2e6de2c4; BYTE $0x07	/* eeb vmaskmovps %ymm0,%ymm2,(%rdi) */
	LONG $0xfff80be9; BYTE $0xff	/* ef0 jmp 700 */
	LONG $0x0020b941; WORD $0x0000	/* ef5 mov $0x20,%r9d */
	WORD $0x3145; BYTE $0xf6	/* efb xor %r14d,%r14d */
	LONG $0xfffd92e9; BYTE $0xff	/* efe jmp c95 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* f03 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* f13 .rodata.cst32 */
	RET
