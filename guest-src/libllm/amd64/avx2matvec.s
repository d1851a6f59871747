/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2matvec.cc beb43fad30819570
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	276a5215a0eaba6e
 */

TEXT avx2matvec(SB), 1, $0
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
	LONG $0x000655e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	WORD $0x8948; BYTE $0xf5	/* 9 mov %rsi,%rbp */
	WORD $0x894c; BYTE $0xc6	/* c mov %r8,%rsi */
	BYTE $0x53	/* f push %rbx */
	LONG $0x48ec8348	/* 10 sub $0x48,%rsp */
	LONG $0x247c8948; BYTE $0x28	/* 14 mov %rdi,0x28(%rsp) */
	WORD $0x8948; BYTE $0xd7	/* 19 mov %rdx,%rdi */
	LONG $0xfff98148; WORD $0x0000; BYTE $0x00	/* 1c cmp $0xff,%rcx */
	LONG $0x02bf8e0f; WORD $0x0000	/* 23 jle 2e8 */
	LONG $0x020000b8; BYTE $0x00	/* 29 mov $0x20000,%eax */
	WORD $0x9948	/* 2e cqto */
	WORD $0xf748; BYTE $0xf9	/* 30 idiv %rcx */
	WORD $0x394c; BYTE $0xc0	/* 33 cmp %r8,%rax */
	LONG $0x048c8e0f; WORD $0x0000	/* 36 jle 4c8 */
	LONG $0x07f88349	/* 3c cmp $0x7,%r8 */
	LONG $0x05c98e0f; WORD $0x0000	/* 40 jle 60f */
	LONG $0x8d0c8d4c; LONG $0x00000000	/* 46 lea 0x0(,%rcx,4),%r9 */
	LONG $0x24448b48; BYTE $0x28	/* 4e mov 0x28(%rsp),%rax */
	LONG $0x24748948; BYTE $0x18	/* 53 mov %rsi,0x18(%rsp) */
	WORD $0x8949; BYTE $0xcf	/* 58 mov %rcx,%r15 */
	LONG $0x0d748d4e; BYTE $0x00	/* 5b lea 0x0(%rbp,%r9,1),%r14 */
	LONG $0x24748948; BYTE $0x38	/* 60 mov %rsi,0x38(%rsp) */
	LONG $0x05e7c149	/* 65 shl $0x5,%r15 */
	LONG $0x056f7ec5; LONG $0x000005c4	/* 69 vmovdqa 0x0(%rip),%ymm8 = 635, as it lies */
	LONG $0x0e2c8d4f	/* 71 lea (%r14,%r9,1),%r13 */
	LONG $0x246c8948; BYTE $0x20	/* 75 mov %rbp,0x20(%rsp) */
	LONG $0x0d648d4f; BYTE $0x00	/* 7a lea 0x0(%r13,%r9,1),%r12 */
	LONG $0x246c8948; BYTE $0x30	/* 7f mov %rbp,0x30(%rsp) */
	WORD $0x8948; BYTE $0xc5	/* 84 mov %rax,%rbp */
	LONG $0x0c1c8d4b	/* 87 lea (%r12,%r9,1),%rbx */
	LONG $0x0b1c8d4e	/* 8b lea (%rbx,%r9,1),%r11 */
	LONG $0x0b148d4f	/* 8f lea (%r11,%r9,1),%r10 */
	WORD $0x014d; BYTE $0xd1	/* 93 add %r10,%r9 */
	LONG $0x24548b48; BYTE $0x20	/* 96 mov 0x20(%rsp),%rdx */
	WORD $0x8949; BYTE $0xd0	/* 9b mov %rdx,%r8 */
	WORD $0x014c; BYTE $0xfa	/* 9e add %r15,%rdx */
	LONG $0x24548948; BYTE $0x20	/* a1 mov %rdx,0x20(%rsp) */
	LONG $0x07f98348	/* a6 cmp $0x7,%rcx */
	LONG $0x030a8e0f; WORD $0x0000	/* aa jle 3ba */
	LONG $0xc957f0c5	/* b0 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008b8; BYTE $0x00	/* b4 mov $0x8,%eax */
	LONG $0xd128fcc5	/* b9 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* bd vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* c1 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* c5 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* c9 vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* cd vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* d1 vmovaps %ymm1,%ymm9 */
	LONG $0x4410fcc5; WORD $0xe087	/* d5 vmovups -0x20(%rdi,%rax,4),%ymm0 */
	WORD $0x180f; BYTE $0x0a	/* db prefetcht0 (%rdx) */
	LONG $0x404a180f	/* de prefetcht0 0x40(%rdx) */
	LONG $0x808a180f; WORD $0x0000; BYTE $0x00	/* e2 prefetcht0 0x80(%rdx) */
	LONG $0xc08a180f; WORD $0x0000; BYTE $0x00	/* e9 prefetcht0 0xc0(%rdx) */
	LONG $0xb87d42c4; WORD $0x804c; BYTE $0xe0	/* f0 vfmadd231ps -0x20(%r8,%rax,4),%ymm0,%ymm9 */
	LONG $0xb87dc2c4; WORD $0x867c; BYTE $0xe0	/* f7 vfmadd231ps -0x20(%r14,%rax,4),%ymm0,%ymm7 */
	WORD $0x8948; BYTE $0xc6	/* fe mov %rax,%rsi */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* 101 add $0x100,%rdx */
	LONG $0xb87dc2c4; WORD $0x8574; BYTE $0xe0	/* 108 vfmadd231ps -0x20(%r13,%rax,4),%ymm0,%ymm6 */
	LONG $0xb87dc2c4; WORD $0x846c; BYTE $0xe0	/* 10f vfmadd231ps -0x20(%r12,%rax,4),%ymm0,%ymm5 */
	LONG $0xb87de2c4; WORD $0x8364; BYTE $0xe0	/* 116 vfmadd231ps -0x20(%rbx,%rax,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0x835c; BYTE $0xe0	/* 11d vfmadd231ps -0x20(%r11,%rax,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0x8254; BYTE $0xe0	/* 124 vfmadd231ps -0x20(%r10,%rax,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0x814c; BYTE $0xe0	/* 12b vfmadd231ps -0x20(%r9,%rax,4),%ymm0,%ymm1 */
	LONG $0x08c08348	/* 132 add $0x8,%rax */
	WORD $0x3948; BYTE $0xc1	/* 136 cmp %rax,%rcx */
	WORD $0x9a7d	/* 139 jge d5 */
	WORD $0x3948; BYTE $0xf1	/* 13b cmp %rsi,%rcx */
	LONG $0x01b38f0f; WORD $0x0000	/* 13e jg 2f7 */
	LONG $0x197d63c4; WORD $0x01c8	/* 144 vextractf128 $0x1,%ymm9,%xmm0 */
	LONG $0x197dc3c4; WORD $0x01fa	/* 14a vextractf128 $0x1,%ymm7,%xmm10 */
	WORD $0x014d; BYTE $0xfe	/* 150 add %r15,%r14 */
	WORD $0x014d; BYTE $0xfd	/* 153 add %r15,%r13 */
	LONG $0x587841c4; BYTE $0xc9	/* 156 vaddps %xmm9,%xmm0,%xmm9 */
	LONG $0xd75828c5	/* 15b vaddps %xmm7,%xmm10,%xmm10 */
	LONG $0x197de3c4; WORD $0x01f0	/* 15f vextractf128 $0x1,%ymm6,%xmm0 */
	WORD $0x014d; BYTE $0xfc	/* 165 add %r15,%r12 */
	LONG $0x197de3c4; WORD $0x01ef	/* 168 vextractf128 $0x1,%ymm5,%xmm7 */
	LONG $0xf658f8c5	/* 16e vaddps %xmm6,%xmm0,%xmm6 */
	LONG $0x20c58348	/* 172 add $0x20,%rbp */
	WORD $0x014c; BYTE $0xfb	/* 176 add %r15,%rbx */
	LONG $0xfd58c0c5	/* 179 vaddps %xmm5,%xmm7,%xmm7 */
	LONG $0x246c8348; WORD $0x0818	/* 17d subq $0x8,0x18(%rsp) */
	WORD $0x014d; BYTE $0xfb	/* 183 add %r15,%r11 */
	WORD $0x014d; BYTE $0xfa	/* 186 add %r15,%r10 */
	LONG $0x1530c1c4; BYTE $0xc2	/* 189 vunpckhps %xmm10,%xmm9,%xmm0 */
	LONG $0x143041c4; BYTE $0xca	/* 18e vunpcklps %xmm10,%xmm9,%xmm9 */
	LONG $0x24448b48; BYTE $0x18	/* 193 mov 0x18(%rsp),%rax */
	WORD $0x014d; BYTE $0xf9	/* 198 add %r15,%r9 */
	LONG $0x5878c1c4; BYTE $0xc1	/* 19b vaddps %xmm9,%xmm0,%xmm0 */
	LONG $0xef15c8c5	/* 1a0 vunpckhps %xmm7,%xmm6,%xmm5 */
	LONG $0xf714c8c5	/* 1a4 vunpcklps %xmm7,%xmm6,%xmm6 */
	LONG $0xee58d0c5	/* 1a8 vaddps %xmm6,%xmm5,%xmm5 */
	LONG $0xf012d0c5	/* 1ac vmovhlps %xmm0,%xmm5,%xmm6 */
	LONG $0xc516f8c5	/* 1b0 vmovlhps %xmm5,%xmm0,%xmm0 */
	LONG $0x197de3c4; WORD $0x01dd	/* 1b4 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0xc058c8c5	/* 1ba vaddps %xmm0,%xmm6,%xmm0 */
	LONG $0xeb58d0c5	/* 1be vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01cb	/* 1c2 vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0xd958e0c5	/* 1c8 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x4511f8c5; BYTE $0xe0	/* 1cc vmovups %xmm0,-0x20(%rbp) */
	LONG $0x197de3c4; WORD $0x01e0	/* 1d1 vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0xe458f8c5	/* 1d7 vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d0	/* 1db vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xd258f8c5	/* 1e1 vaddps %xmm2,%xmm0,%xmm2 */
	LONG $0xc515d8c5	/* 1e5 vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 1e9 vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xcb15e8c5	/* 1ed vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 1f1 vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xc458f8c5	/* 1f5 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xca58f0c5	/* 1f9 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 1fd vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 201 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 205 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x4511f8c5; BYTE $0xf0	/* 209 vmovups %xmm0,-0x10(%rbp) */
	LONG $0x07f88348	/* 20e cmp $0x7,%rax */
	LONG $0xfe7e8f0f; WORD $0xffff	/* 212 jg 96 */
	LONG $0x24748b48; BYTE $0x38	/* 218 mov 0x38(%rsp),%rsi */
	LONG $0x246c8b48; BYTE $0x30	/* 21d mov 0x30(%rsp),%rbp */
	LONG $0x08ee8348	/* 222 sub $0x8,%rsi */
	WORD $0x8948; BYTE $0xf0	/* 226 mov %rsi,%rax */
	LONG $0x03e8c148	/* 229 shr $0x3,%rax */
	LONG $0x01508d48	/* 22d lea 0x1(%rax),%rdx */
	WORD $0xf748; BYTE $0xd8	/* 231 neg %rax */
	WORD $0x8949; BYTE $0xd0	/* 234 mov %rdx,%r8 */
	LONG $0xfaaf0f4c	/* 237 imul %rdx,%r15 */
	LONG $0xc6348d48	/* 23b lea (%rsi,%rax,8),%rsi */
	LONG $0x05e0c149	/* 23f shl $0x5,%r8 */
	LONG $0x2444014c; BYTE $0x28	/* 243 add %r8,0x28(%rsp) */
	WORD $0x014c; BYTE $0xfd	/* 248 add %r15,%rbp */
	LONG $0x03fe8348	/* 24b cmp $0x3,%rsi */
	LONG $0x018c8f0f; WORD $0x0000	/* 24f jg 3e1 */
	WORD $0x8548; BYTE $0xf6	/* 255 test %rsi,%rsi */
	WORD $0x7c7e	/* 258 jle 2d6 */
	LONG $0x244c8b4c; BYTE $0x28	/* 25a mov 0x28(%rsp),%r9 */
	LONG $0x1d6ffec5; LONG $0x000003ce	/* 25f vmovdqa 0x0(%rip),%ymm3 = 635, as it lies */
	LONG $0x8d048d4c; LONG $0x00000000	/* 267 lea 0x0(,%rcx,4),%r8 */
	LONG $0xb1348d49	/* 26f lea (%r9,%rsi,4),%rsi */
	LONG $0x07f98348	/* 273 cmp $0x7,%rcx */
	LONG $0x02408e0f; WORD $0x0000	/* 277 jle 4bd */
	LONG $0x000008b8; BYTE $0x00	/* 27d mov $0x8,%eax */
	LONG $0xc057f8c5	/* 282 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x7c10fcc5; WORD $0xe085	/* 286 vmovups -0x20(%rbp,%rax,4),%ymm7 */
	WORD $0x8948; BYTE $0xc2	/* 28c mov %rax,%rdx */
	LONG $0xb845e2c4; WORD $0x8744; BYTE $0xe0	/* 28f vfmadd231ps -0x20(%rdi,%rax,4),%ymm7,%ymm0 */
	LONG $0x08c08348	/* 296 add $0x8,%rax */
	WORD $0x3948; BYTE $0xc1	/* 29a cmp %rax,%rcx */
	WORD $0xe77d	/* 29d jge 286 */
	WORD $0x3948; BYTE $0xd1	/* 29f cmp %rdx,%rcx */
	LONG $0x00e48f0f; WORD $0x0000	/* 2a2 jg 38c */
	LONG $0x197de3c4; WORD $0x01c1	/* 2a8 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0x04c18349	/* 2ae add $0x4,%r9 */
	WORD $0x014c; BYTE $0xc5	/* 2b2 add %r8,%rbp */
	LONG $0xc058f0c5	/* 2b5 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 2b9 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 2bd vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 2c1 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 2c7 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0xfc41	/* 2cb vmovss %xmm0,-0x4(%r9) */
	WORD $0x3949; BYTE $0xf1	/* 2d1 cmp %rsi,%r9 */
	WORD $0x9d75	/* 2d4 jne 273 */
	WORD $0xf8c5; BYTE $0x77	/* 2d6 vzeroupper */
	LONG $0x48c48348	/* 2d9 add $0x48,%rsp */
	BYTE $0x5b	/* 2dd pop %rbx */
	BYTE $0x5d	/* 2de pop %rbp */
	WORD $0x5c41	/* 2df pop %r12 */
	WORD $0x5d41	/* 2e1 pop %r13 */
	WORD $0x5e41	/* 2e3 pop %r14 */
	WORD $0x5f41	/* 2e5 pop %r15 */
	BYTE $0xc3	/* 2e7 ret */
	LONG $0x07f88349	/* 2e8 cmp $0x7,%r8 */
	LONG $0xfd548f0f; WORD $0xffff	/* 2ec jg 46 */
	LONG $0xffff54e9; BYTE $0xff	/* 2f2 jmp 24b */
	WORD $0x8948; BYTE $0xc8	/* 2f7 mov %rcx,%rax */
	WORD $0x2948; BYTE $0xf0	/* 2fa sub %rsi,%rax */
	LONG $0xc06ef9c5	/* 2fd vmovd %eax,%xmm0 */
	LONG $0xb5048d48; LONG $0x00000000	/* 301 lea 0x0(,%rsi,4),%rax */
	LONG $0x587de2c4; BYTE $0xc0	/* 309 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x667dc1c4; BYTE $0xc0	/* 30e vpcmpgtd %ymm8,%ymm0,%ymm0 */
	LONG $0x2c7d62c4; WORD $0x0714	/* 313 vmaskmovps (%rdi,%rax,1),%ymm0,%ymm10 */
	LONG $0x2c7d42c4; WORD $0x001c	/* 319 vmaskmovps (%r8,%rax,1),%ymm0,%ymm11 */
	LONG $0x0e048d48	/* 31f lea (%rsi,%rcx,1),%rax */
	LONG $0xb82542c4; BYTE $0xca	/* 323 vfmadd231ps %ymm10,%ymm11,%ymm9 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 328 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 32e add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xfa	/* 331 vfmadd231ps %ymm10,%ymm11,%ymm7 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 336 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 33c add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xf2	/* 33f vfmadd231ps %ymm10,%ymm11,%ymm6 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 344 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 34a add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xea	/* 34d vfmadd231ps %ymm10,%ymm11,%ymm5 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 352 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 358 add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xe2	/* 35b vfmadd231ps %ymm10,%ymm11,%ymm4 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 360 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 366 add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xda	/* 369 vfmadd231ps %ymm10,%ymm11,%ymm3 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 36e vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 374 add %rcx,%rax */
	LONG $0x2c7dc2c4; WORD $0x8004	/* 377 vmaskmovps (%r8,%rax,4),%ymm0,%ymm0 */
	LONG $0xb825c2c4; BYTE $0xd2	/* 37d vfmadd231ps %ymm10,%ymm11,%ymm2 */
	LONG $0xb87dc2c4; BYTE $0xca	/* 382 vfmadd231ps %ymm10,%ymm0,%ymm1 */
	LONG $0xfffdb8e9; BYTE $0xff	/* 387 jmp 144 */
	WORD $0x8948; BYTE $0xc8	/* 38c mov %rcx,%rax */
	WORD $0x2948; BYTE $0xd0	/* 38f sub %rdx,%rax */
	LONG $0x02e2c148	/* 392 shl $0x2,%rdx */
	LONG $0xc86ef9c5	/* 396 vmovd %eax,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 39a vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcb66f5c5	/* 39f vpcmpgtd %ymm3,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x1714	/* 3a3 vmaskmovps (%rdi,%rdx,1),%ymm1,%ymm2 */
	LONG $0x2c75e2c4; WORD $0x154c; BYTE $0x00	/* 3a9 vmaskmovps 0x0(%rbp,%rdx,1),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc2	/* 3b0 vfmadd231ps %ymm2,%ymm1,%ymm0 */
	LONG $0xfffeeee9; BYTE $0xff	/* 3b5 jmp 2a8 */
	LONG $0xc957f0c5	/* 3ba vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xf631	/* 3be xor %esi,%esi */
	LONG $0xd128fcc5	/* 3c0 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 3c4 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 3c8 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 3cc vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 3d0 vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 3d4 vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* 3d8 vmovaps %ymm1,%ymm9 */
	LONG $0xfffd5ae9; BYTE $0xff	/* 3dc jmp 13b */
	LONG $0x07f98348	/* 3e1 cmp $0x7,%rcx */
	LONG $0x02338e0f; WORD $0x0000	/* 3e5 jle 61e */
	LONG $0x8d048d4c; LONG $0x00000000	/* 3eb lea 0x0(,%rcx,4),%r8 */
	LONG $0xc957f0c5	/* 3f3 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008b8; BYTE $0x00	/* 3f7 mov $0x8,%eax */
	LONG $0x05548d4e; BYTE $0x00	/* 3fc lea 0x0(%rbp,%r8,1),%r10 */
	LONG $0xd128fcc5	/* 401 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 405 vmovaps %ymm1,%ymm3 */
	LONG $0x020c8d4f	/* 409 lea (%r10,%r8,1),%r9 */
	LONG $0xe128fcc5	/* 40d vmovaps %ymm1,%ymm4 */
	WORD $0x014d; BYTE $0xc8	/* 411 add %r9,%r8 */
	LONG $0x4410fcc5; WORD $0xe087	/* 414 vmovups -0x20(%rdi,%rax,4),%ymm0 */
	WORD $0x8948; BYTE $0xc2	/* 41a mov %rax,%rdx */
	LONG $0xb87de2c4; WORD $0x8564; BYTE $0xe0	/* 41d vfmadd231ps -0x20(%rbp,%rax,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0x825c; BYTE $0xe0	/* 424 vfmadd231ps -0x20(%r10,%rax,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0x8154; BYTE $0xe0	/* 42b vfmadd231ps -0x20(%r9,%rax,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0x804c; BYTE $0xe0	/* 432 vfmadd231ps -0x20(%r8,%rax,4),%ymm0,%ymm1 */
	LONG $0x08c08348	/* 439 add $0x8,%rax */
	WORD $0x3948; BYTE $0xc1	/* 43d cmp %rax,%rcx */
	WORD $0xd27d	/* 440 jge 414 */
	WORD $0x3948; BYTE $0xd1	/* 442 cmp %rdx,%rcx */
	LONG $0x01608f0f; WORD $0x0000	/* 445 jg 5ab */
	LONG $0x197de3c4; WORD $0x01e0	/* 44b vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0x197de3c4; WORD $0x01dd	/* 451 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0x245c8b48; BYTE $0x28	/* 457 mov 0x28(%rsp),%rbx */
	WORD $0x8948; BYTE $0xc8	/* 45c mov %rcx,%rax */
	LONG $0xe458f8c5	/* 45f vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0xeb58d0c5	/* 463 vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x04e0c148	/* 467 shl $0x4,%rax */
	LONG $0x04ee8348	/* 46b sub $0x4,%rsi */
	LONG $0x197de3c4; WORD $0x01d0	/* 46f vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0x197de3c4; WORD $0x01cb	/* 475 vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0x10c38348	/* 47b add $0x10,%rbx */
	WORD $0x0148; BYTE $0xc5	/* 47f add %rax,%rbp */
	LONG $0xd258f8c5	/* 482 vaddps %xmm2,%xmm0,%xmm2 */
	LONG $0xd958e0c5	/* 486 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0xc515d8c5	/* 48a vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 48e vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xc458f8c5	/* 492 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xcb15e8c5	/* 496 vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 49a vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xca58f0c5	/* 49e vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 4a2 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 4a6 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 4aa vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x4311f8c5; BYTE $0xf0	/* 4ae vmovups %xmm0,-0x10(%rbx) */
	LONG $0x245c8948; BYTE $0x28	/* 4b3 mov %rbx,0x28(%rsp) */
	LONG $0xfffd98e9; BYTE $0xff	/* 4b8 jmp 255 */
	LONG $0xc057f8c5	/* 4bd vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xd231	/* 4c1 xor %edx,%edx */
	LONG $0xfffdd7e9; BYTE $0xff	/* 4c3 jmp 29f */
	LONG $0x8d148d4c; LONG $0x00000000	/* 4c8 lea 0x0(,%rcx,4),%r10 */
	WORD $0x3145; BYTE $0xc9	/* 4d0 xor %r9d,%r9d */
	WORD $0x854d; BYTE $0xc0	/* 4d3 test %r8,%r8 */
	LONG $0xfdfd840f; WORD $0xffff	/* 4d6 je 2d9 */
	LONG $0x1d6ffec5; LONG $0x00000151	/* 4dc vmovdqa 0x0(%rip),%ymm3 = 635, as it lies */
	LONG $0x245c8b4c; BYTE $0x28	/* 4e4 mov 0x28(%rsp),%r11 */
	LONG $0x00958d48; WORD $0x0020; BYTE $0x00	/* 4e9 lea 0x2000(%rbp),%rdx */
	LONG $0x000010b8; BYTE $0x00	/* 4f0 mov $0x10,%eax */
	LONG $0xc057f8c5	/* 4f5 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0x180f; BYTE $0x0a	/* 4f9 prefetcht0 (%rdx) */
	LONG $0xa210fcc5; LONG $0xffffe000	/* 4fc vmovups -0x2000(%rdx),%ymm4 */
	LONG $0xb85de2c4; WORD $0x8744; BYTE $0xc0	/* 504 vfmadd231ps -0x40(%rdi,%rax,4),%ymm4,%ymm0 */
	WORD $0x8949; BYTE $0xc0	/* 50b mov %rax,%r8 */
	LONG $0x40c28348	/* 50e add $0x40,%rdx */
	LONG $0xb210fcc5; LONG $0xffffdfe0	/* 512 vmovups -0x2020(%rdx),%ymm6 */
	LONG $0xb84de2c4; WORD $0x8744; BYTE $0xe0	/* 51a vfmadd231ps -0x20(%rdi,%rax,4),%ymm6,%ymm0 */
	LONG $0x10c08348	/* 521 add $0x10,%rax */
	WORD $0x3948; BYTE $0xc1	/* 525 cmp %rax,%rcx */
	WORD $0xcf7d	/* 528 jge 4f9 */
	LONG $0x08508d49	/* 52a lea 0x8(%r8),%rdx */
	WORD $0x894c; BYTE $0xc0	/* 52e mov %r8,%rax */
	WORD $0x3948; BYTE $0xd1	/* 531 cmp %rdx,%rcx */
	WORD $0x107c	/* 534 jl 546 */
	LONG $0x107ca1c4; WORD $0x8554; BYTE $0x00	/* 536 vmovups 0x0(%rbp,%r8,4),%ymm2 */
	LONG $0xb86da2c4; WORD $0x8704	/* 53d vfmadd231ps (%rdi,%r8,4),%ymm2,%ymm0 */
	WORD $0x8948; BYTE $0xd0	/* 543 mov %rdx,%rax */
	WORD $0x3948; BYTE $0xc1	/* 546 cmp %rax,%rcx */
	WORD $0x297e	/* 549 jle 574 */
	WORD $0x8948; BYTE $0xca	/* 54b mov %rcx,%rdx */
	WORD $0x2948; BYTE $0xc2	/* 54e sub %rax,%rdx */
	LONG $0x02e0c148	/* 551 shl $0x2,%rax */
	LONG $0xca6ef9c5	/* 555 vmovd %edx,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 559 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcb66f5c5	/* 55e vpcmpgtd %ymm3,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x0714	/* 562 vmaskmovps (%rdi,%rax,1),%ymm1,%ymm2 */
	LONG $0x2c75e2c4; WORD $0x054c; BYTE $0x00	/* 568 vmaskmovps 0x0(%rbp,%rax,1),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc2	/* 56f vfmadd231ps %ymm2,%ymm1,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* 574 vextractf128 $0x1,%ymm0,%xmm1 */
	WORD $0x014c; BYTE $0xd5	/* 57a add %r10,%rbp */
	LONG $0xc058f0c5	/* 57d vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 581 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 585 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 589 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 58f vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117a81c4; WORD $0x8b04	/* 593 vmovss %xmm0,(%r11,%r9,4) */
	LONG $0x01c18349	/* 599 add $0x1,%r9 */
	WORD $0x3949; BYTE $0xf1	/* 59d cmp %rsi,%r9 */
	LONG $0xff43850f; WORD $0xffff	/* 5a0 jne 4e9 */
	LONG $0xfffd2be9; BYTE $0xff	/* 5a6 jmp 2d6 */
	WORD $0x8948; BYTE $0xc8	/* 5ab mov %rcx,%rax */
	WORD $0x2948; BYTE $0xd0	/* 5ae sub %rdx,%rax */
	LONG $0xc06ef9c5	/* 5b1 vmovd %eax,%xmm0 */
	LONG $0x95048d48; LONG $0x00000000	/* 5b5 lea 0x0(,%rdx,4),%rax */
	WORD $0x0148; BYTE $0xca	/* 5bd add %rcx,%rdx */
	LONG $0x587de2c4; BYTE $0xc0	/* 5c0 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x00000068	/* 5c5 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 635 */
	LONG $0x2c7de2c4; WORD $0x072c	/* 5cd vmaskmovps (%rdi,%rax,1),%ymm0,%ymm5 */
	LONG $0x2c7de2c4; WORD $0x0574; BYTE $0x00	/* 5d3 vmaskmovps 0x0(%rbp,%rax,1),%ymm0,%ymm6 */
	LONG $0x11048d48	/* 5da lea (%rcx,%rdx,1),%rax */
	LONG $0xb84de2c4; BYTE $0xe5	/* 5de vfmadd231ps %ymm5,%ymm6,%ymm4 */
	LONG $0x2c7de2c4; WORD $0x9574; BYTE $0x00	/* 5e3 vmaskmovps 0x0(%rbp,%rdx,4),%ymm0,%ymm6 */
	LONG $0xb84de2c4; BYTE $0xdd	/* 5ea vfmadd231ps %ymm5,%ymm6,%ymm3 */
	LONG $0x2c7de2c4; WORD $0x8574; BYTE $0x00	/* 5ef vmaskmovps 0x0(%rbp,%rax,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xc8	/* 5f6 add %rcx,%rax */
	LONG $0xb84de2c4; BYTE $0xd5	/* 5f9 vfmadd231ps %ymm5,%ymm6,%ymm2 */
	LONG $0x2c7de2c4; WORD $0x8544; BYTE $0x00	/* 5fe vmaskmovps 0x0(%rbp,%rax,4),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xcd	/* 605 vfmadd231ps %ymm5,%ymm0,%ymm1 */
	LONG $0xfffe3ce9; BYTE $0xff	/* 60a jmp 44b */
	LONG $0x03f88349	/* 60f cmp $0x3,%r8 */
	LONG $0xfdd28f0f; WORD $0xffff	/* 613 jg 3eb */
	LONG $0xfffc37e9; BYTE $0xff	/* 619 jmp 255 */
	LONG $0xc957f0c5	/* 61e vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xd231	/* 622 xor %edx,%edx */
	LONG $0xd128fcc5	/* 624 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 628 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 62c vmovaps %ymm1,%ymm4 */
	LONG $0xfffe0de9; BYTE $0xff	/* 630 jmp 442 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 635 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 645 .rodata.cst32 */
	RET

TEXT avx2dot(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000a0e9; BYTE $0x00	/* jmp to the end */
	LONG $0x07fa8348	/* 0 cmp $0x7,%rdx */
	WORD $0x727e	/* 4 jle 78 */
	LONG $0x000008b8; BYTE $0x00	/* 6 mov $0x8,%eax */
	LONG $0xc057f8c5	/* b vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x5c10fcc5; WORD $0xe087	/* f vmovups -0x20(%rdi,%rax,4),%ymm3 */
	WORD $0x8948; BYTE $0xc1	/* 15 mov %rax,%rcx */
	LONG $0xb865e2c4; WORD $0x8644; BYTE $0xe0	/* 18 vfmadd231ps -0x20(%rsi,%rax,4),%ymm3,%ymm0 */
	LONG $0x08c08348	/* 1f add $0x8,%rax */
	WORD $0x3948; BYTE $0xc2	/* 23 cmp %rax,%rdx */
	WORD $0xe77d	/* 26 jge f */
	WORD $0x3948; BYTE $0xca	/* 28 cmp %rcx,%rdx */
	WORD $0x207f	/* 2b jg 4d */
	LONG $0x197de3c4; WORD $0x01c1	/* 2d vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc058f0c5	/* 33 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 37 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 3b vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 3f vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 45 vaddss %xmm1,%xmm0,%xmm0 */
	WORD $0xf8c5; BYTE $0x77	/* 49 vzeroupper */
	BYTE $0xc3	/* 4c ret */
	WORD $0x2948; BYTE $0xca	/* 4d sub %rcx,%rdx */
	LONG $0x02e1c148	/* 50 shl $0x2,%rcx */
	LONG $0xca6ef9c5	/* 54 vmovd %edx,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 58 vpbroadcastd %xmm1,%ymm1 */
	LONG $0x0d66f5c5; LONG $0x0000001b	/* 5d vpcmpgtd 0x0(%rip),%ymm1,%ymm1 = 80 */
	LONG $0x2c75e2c4; WORD $0x0e14	/* 65 vmaskmovps (%rsi,%rcx,1),%ymm1,%ymm2 */
	LONG $0x2c75e2c4; WORD $0x0f0c	/* 6b vmaskmovps (%rdi,%rcx,1),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc2	/* 71 vfmadd231ps %ymm2,%ymm1,%ymm0 */
	WORD $0xb5eb	/* 76 jmp 2d */
	LONG $0xc057f8c5	/* 78 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc931	/* 7c xor %ecx,%ecx */
	WORD $0xa8eb	/* 7e jmp 28 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 80 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 90 .rodata.cst32 */
	RET
