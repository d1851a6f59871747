/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2matvec.cc 773fa9f6ccc03b5a
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	7677edd6409886cf
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
	LONG $0x00052ae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x8949; BYTE $0xff	/* 5 mov %rdi,%r15 */
	WORD $0x8948; BYTE $0xce	/* 8 mov %rcx,%rsi */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x247c8948; BYTE $0x28	/* 17 mov %rdi,0x28(%rsp) */
	WORD $0x8948; BYTE $0xd7	/* 1c mov %rdx,%rdi */
	WORD $0x894c; BYTE $0xc2	/* 1f mov %r8,%rdx */
	LONG $0x07f88349	/* 22 cmp $0x7,%r8 */
	LONG $0x01ff8e0f; WORD $0x0000	/* 26 jle 22b */
	LONG $0x8d0c8d4c; LONG $0x00000000	/* 2c lea 0x0(,%rcx,4),%r9 */
	LONG $0x2444894c; BYTE $0x18	/* 34 mov %r8,0x18(%rsp) */
	WORD $0x8949; BYTE $0xce	/* 39 mov %rcx,%r14 */
	LONG $0x056f7ec5; LONG $0x000004c6	/* 3c vmovdqa 0x0(%rip),%ymm8 = 50a, as it lies */
	LONG $0x082c8d4e	/* 44 lea (%rax,%r9,1),%r13 */
	LONG $0x24448948; BYTE $0x20	/* 48 mov %rax,0x20(%rsp) */
	LONG $0x05e6c149	/* 4d shl $0x5,%r14 */
	LONG $0x0d648d4f; BYTE $0x00	/* 51 lea 0x0(%r13,%r9,1),%r12 */
	LONG $0x24448948; BYTE $0x30	/* 56 mov %rax,0x30(%rsp) */
	LONG $0x0c2c8d4b	/* 5b lea (%r12,%r9,1),%rbp */
	LONG $0x2444894c; BYTE $0x38	/* 5f mov %r8,0x38(%rsp) */
	LONG $0x0d5c8d4a; BYTE $0x00	/* 64 lea 0x0(%rbp,%r9,1),%rbx */
	LONG $0x0b1c8d4e	/* 69 lea (%rbx,%r9,1),%r11 */
	LONG $0x0b148d4f	/* 6d lea (%r11,%r9,1),%r10 */
	WORD $0x014d; BYTE $0xd1	/* 71 add %r10,%r9 */
	LONG $0x24548b48; BYTE $0x20	/* 74 mov 0x20(%rsp),%rdx */
	WORD $0x8949; BYTE $0xd0	/* 79 mov %rdx,%r8 */
	WORD $0x014c; BYTE $0xf2	/* 7c add %r14,%rdx */
	LONG $0x24548948; BYTE $0x20	/* 7f mov %rdx,0x20(%rsp) */
	LONG $0x07fe8348	/* 84 cmp $0x7,%rsi */
	LONG $0x03d28e0f; WORD $0x0000	/* 88 jle 460 */
	LONG $0xc957f0c5	/* 8e vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008b8; BYTE $0x00	/* 92 mov $0x8,%eax */
	LONG $0xd128fcc5	/* 97 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 9b vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 9f vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* a3 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* a7 vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* ab vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* af vmovaps %ymm1,%ymm9 */
	LONG $0x4410fcc5; WORD $0xe087	/* b3 vmovups -0x20(%rdi,%rax,4),%ymm0 */
	WORD $0x180f; BYTE $0x0a	/* b9 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* bc prefetcht0 0x40(%rdx) */
	LONG $0x808a180f; WORD $0x0000; BYTE $0x00	/* c0 prefetcht0 0x80(%rdx) */
	LONG $0xc08a180f; WORD $0x0000; BYTE $0x00	/* c7 prefetcht0 0xc0(%rdx) */
	LONG $0xb87d42c4; WORD $0x804c; BYTE $0xe0	/* ce vfmadd231ps -0x20(%r8,%rax,4),%ymm0,%ymm9 */
	LONG $0xb87dc2c4; WORD $0x857c; BYTE $0xe0	/* d5 vfmadd231ps -0x20(%r13,%rax,4),%ymm0,%ymm7 */
	WORD $0x8948; BYTE $0xc1	/* dc mov %rax,%rcx */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* df add $0x100,%rdx */
	LONG $0xb87dc2c4; WORD $0x8474; BYTE $0xe0	/* e6 vfmadd231ps -0x20(%r12,%rax,4),%ymm0,%ymm6 */
	LONG $0xb87de2c4; WORD $0x856c; BYTE $0xe0	/* ed vfmadd231ps -0x20(%rbp,%rax,4),%ymm0,%ymm5 */
	LONG $0xb87de2c4; WORD $0x8364; BYTE $0xe0	/* f4 vfmadd231ps -0x20(%rbx,%rax,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0x835c; BYTE $0xe0	/* fb vfmadd231ps -0x20(%r11,%rax,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0x8254; BYTE $0xe0	/* 102 vfmadd231ps -0x20(%r10,%rax,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0x814c; BYTE $0xe0	/* 109 vfmadd231ps -0x20(%r9,%rax,4),%ymm0,%ymm1 */
	LONG $0x08c08348	/* 110 add $0x8,%rax */
	WORD $0x3948; BYTE $0xc6	/* 114 cmp %rax,%rsi */
	WORD $0x9a7d	/* 117 jge b3 */
	WORD $0x3948; BYTE $0xce	/* 119 cmp %rcx,%rsi */
	LONG $0x027c8f0f; WORD $0x0000	/* 11c jg 39e */
	LONG $0x197d63c4; WORD $0x01c8	/* 122 vextractf128 $0x1,%ymm9,%xmm0 */
	LONG $0x197dc3c4; WORD $0x01fa	/* 128 vextractf128 $0x1,%ymm7,%xmm10 */
	WORD $0x014d; BYTE $0xf5	/* 12e add %r14,%r13 */
	WORD $0x014d; BYTE $0xf4	/* 131 add %r14,%r12 */
	LONG $0x587841c4; BYTE $0xc9	/* 134 vaddps %xmm9,%xmm0,%xmm9 */
	LONG $0xd75828c5	/* 139 vaddps %xmm7,%xmm10,%xmm10 */
	LONG $0x197de3c4; WORD $0x01f0	/* 13d vextractf128 $0x1,%ymm6,%xmm0 */
	WORD $0x014c; BYTE $0xf5	/* 143 add %r14,%rbp */
	LONG $0x197de3c4; WORD $0x01ef	/* 146 vextractf128 $0x1,%ymm5,%xmm7 */
	LONG $0xf658f8c5	/* 14c vaddps %xmm6,%xmm0,%xmm6 */
	LONG $0x20c78349	/* 150 add $0x20,%r15 */
	WORD $0x014c; BYTE $0xf3	/* 154 add %r14,%rbx */
	LONG $0xfd58c0c5	/* 157 vaddps %xmm5,%xmm7,%xmm7 */
	LONG $0x246c8348; WORD $0x0818	/* 15b subq $0x8,0x18(%rsp) */
	WORD $0x014d; BYTE $0xf3	/* 161 add %r14,%r11 */
	WORD $0x014d; BYTE $0xf2	/* 164 add %r14,%r10 */
	LONG $0x1530c1c4; BYTE $0xc2	/* 167 vunpckhps %xmm10,%xmm9,%xmm0 */
	LONG $0x143041c4; BYTE $0xca	/* 16c vunpcklps %xmm10,%xmm9,%xmm9 */
	LONG $0x24448b48; BYTE $0x18	/* 171 mov 0x18(%rsp),%rax */
	WORD $0x014d; BYTE $0xf1	/* 176 add %r14,%r9 */
	LONG $0x5878c1c4; BYTE $0xc1	/* 179 vaddps %xmm9,%xmm0,%xmm0 */
	LONG $0xef15c8c5	/* 17e vunpckhps %xmm7,%xmm6,%xmm5 */
	LONG $0xf714c8c5	/* 182 vunpcklps %xmm7,%xmm6,%xmm6 */
	LONG $0xee58d0c5	/* 186 vaddps %xmm6,%xmm5,%xmm5 */
	LONG $0xf012d0c5	/* 18a vmovhlps %xmm0,%xmm5,%xmm6 */
	LONG $0xc516f8c5	/* 18e vmovlhps %xmm5,%xmm0,%xmm0 */
	LONG $0x197de3c4; WORD $0x01dd	/* 192 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0xc058c8c5	/* 198 vaddps %xmm0,%xmm6,%xmm0 */
	LONG $0xeb58d0c5	/* 19c vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01cb	/* 1a0 vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0xd958e0c5	/* 1a6 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x1178c1c4; WORD $0xe047	/* 1aa vmovups %xmm0,-0x20(%r15) */
	LONG $0x197de3c4; WORD $0x01e0	/* 1b0 vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0xe458f8c5	/* 1b6 vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d0	/* 1ba vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xd258f8c5	/* 1c0 vaddps %xmm2,%xmm0,%xmm2 */
	LONG $0xc515d8c5	/* 1c4 vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 1c8 vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xcb15e8c5	/* 1cc vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 1d0 vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xc458f8c5	/* 1d4 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xca58f0c5	/* 1d8 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 1dc vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1e0 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 1e4 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 1e8 vmovups %xmm0,-0x10(%r15) */
	LONG $0x07f88348	/* 1ee cmp $0x7,%rax */
	LONG $0xfe7c8f0f; WORD $0xffff	/* 1f2 jg 74 */
	LONG $0x24548b48; BYTE $0x38	/* 1f8 mov 0x38(%rsp),%rdx */
	LONG $0x24448b48; BYTE $0x30	/* 1fd mov 0x30(%rsp),%rax */
	LONG $0xf8428d4c	/* 202 lea -0x8(%rdx),%r8 */
	WORD $0x894c; BYTE $0xc2	/* 206 mov %r8,%rdx */
	LONG $0x03eac148	/* 209 shr $0x3,%rdx */
	LONG $0x014a8d48	/* 20d lea 0x1(%rdx),%rcx */
	WORD $0xf748; BYTE $0xda	/* 211 neg %rdx */
	WORD $0x8949; BYTE $0xc9	/* 214 mov %rcx,%r9 */
	LONG $0xf1af0f4c	/* 217 imul %rcx,%r14 */
	LONG $0xd0148d49	/* 21b lea (%r8,%rdx,8),%rdx */
	LONG $0x05e1c149	/* 21f shl $0x5,%r9 */
	LONG $0x244c014c; BYTE $0x28	/* 223 add %r9,0x28(%rsp) */
	WORD $0x014c; BYTE $0xf0	/* 228 add %r14,%rax */
	LONG $0x03fa8348	/* 22b cmp $0x3,%rdx */
	LONG $0x00d68e0f; WORD $0x0000	/* 22f jle 30b */
	LONG $0x07fe8348	/* 235 cmp $0x7,%rsi */
	LONG $0x02538e0f; WORD $0x0000	/* 239 jle 492 */
	LONG $0xb50c8d4c; LONG $0x00000000	/* 23f lea 0x0(,%rsi,4),%r9 */
	LONG $0xc957f0c5	/* 247 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008b9; BYTE $0x00	/* 24b mov $0x8,%ecx */
	LONG $0x081c8d4e	/* 250 lea (%rax,%r9,1),%r11 */
	LONG $0xd128fcc5	/* 254 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 258 vmovaps %ymm1,%ymm3 */
	LONG $0x0b148d4f	/* 25c lea (%r11,%r9,1),%r10 */
	LONG $0xe128fcc5	/* 260 vmovaps %ymm1,%ymm4 */
	WORD $0x014d; BYTE $0xd1	/* 264 add %r10,%r9 */
	LONG $0x4410fcc5; WORD $0xe08f	/* 267 vmovups -0x20(%rdi,%rcx,4),%ymm0 */
	WORD $0x8949; BYTE $0xc8	/* 26d mov %rcx,%r8 */
	LONG $0xb87de2c4; WORD $0x8864; BYTE $0xe0	/* 270 vfmadd231ps -0x20(%rax,%rcx,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0x8b5c; BYTE $0xe0	/* 277 vfmadd231ps -0x20(%r11,%rcx,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0x8a54; BYTE $0xe0	/* 27e vfmadd231ps -0x20(%r10,%rcx,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0x894c; BYTE $0xe0	/* 285 vfmadd231ps -0x20(%r9,%rcx,4),%ymm0,%ymm1 */
	LONG $0x08c18348	/* 28c add $0x8,%rcx */
	WORD $0x3948; BYTE $0xce	/* 290 cmp %rcx,%rsi */
	WORD $0xd27d	/* 293 jge 267 */
	WORD $0x394c; BYTE $0xc6	/* 295 cmp %r8,%rsi */
	LONG $0x020c8f0f; WORD $0x0000	/* 298 jg 4aa */
	LONG $0x197de3c4; WORD $0x01e0	/* 29e vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0x197de3c4; WORD $0x01dd	/* 2a4 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0x245c8b48; BYTE $0x28	/* 2aa mov 0x28(%rsp),%rbx */
	WORD $0x8948; BYTE $0xf1	/* 2af mov %rsi,%rcx */
	LONG $0xe458f8c5	/* 2b2 vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0xeb58d0c5	/* 2b6 vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x04e1c148	/* 2ba shl $0x4,%rcx */
	LONG $0x04ea8348	/* 2be sub $0x4,%rdx */
	LONG $0x197de3c4; WORD $0x01d0	/* 2c2 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0x197de3c4; WORD $0x01cb	/* 2c8 vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0x10c38348	/* 2ce add $0x10,%rbx */
	WORD $0x0148; BYTE $0xc8	/* 2d2 add %rcx,%rax */
	LONG $0xd258f8c5	/* 2d5 vaddps %xmm2,%xmm0,%xmm2 */
	LONG $0xd958e0c5	/* 2d9 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0xc515d8c5	/* 2dd vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 2e1 vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xc458f8c5	/* 2e5 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xcb15e8c5	/* 2e9 vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 2ed vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xca58f0c5	/* 2f1 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 2f5 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 2f9 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 2fd vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x4311f8c5; BYTE $0xf0	/* 301 vmovups %xmm0,-0x10(%rbx) */
	LONG $0x245c8948; BYTE $0x28	/* 306 mov %rbx,0x28(%rsp) */
	WORD $0x8548; BYTE $0xd2	/* 30b test %rdx,%rdx */
	WORD $0x7c7e	/* 30e jle 38c */
	LONG $0x24548b4c; BYTE $0x28	/* 310 mov 0x28(%rsp),%r10 */
	LONG $0x1d6ffec5; LONG $0x000001ed	/* 315 vmovdqa 0x0(%rip),%ymm3 = 50a, as it lies */
	LONG $0xb50c8d4c; LONG $0x00000000	/* 31d lea 0x0(,%rsi,4),%r9 */
	LONG $0x92048d4d	/* 325 lea (%r10,%rdx,4),%r8 */
	LONG $0x07fe8348	/* 329 cmp $0x7,%rsi */
	LONG $0x01548e0f; WORD $0x0000	/* 32d jle 487 */
	LONG $0x000008ba; BYTE $0x00	/* 333 mov $0x8,%edx */
	LONG $0xc057f8c5	/* 338 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x7c10fcc5; WORD $0xe090	/* 33c vmovups -0x20(%rax,%rdx,4),%ymm7 */
	WORD $0x8948; BYTE $0xd1	/* 342 mov %rdx,%rcx */
	LONG $0xb845e2c4; WORD $0x9744; BYTE $0xe0	/* 345 vfmadd231ps -0x20(%rdi,%rdx,4),%ymm7,%ymm0 */
	LONG $0x08c28348	/* 34c add $0x8,%rdx */
	WORD $0x3948; BYTE $0xd6	/* 350 cmp %rdx,%rsi */
	WORD $0xe77d	/* 353 jge 33c */
	WORD $0x3948; BYTE $0xce	/* 355 cmp %rcx,%rsi */
	LONG $0x00d58f0f; WORD $0x0000	/* 358 jg 433 */
	LONG $0x197de3c4; WORD $0x01c1	/* 35e vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0x04c28349	/* 364 add $0x4,%r10 */
	WORD $0x014c; BYTE $0xc8	/* 368 add %r9,%rax */
	LONG $0xc058f0c5	/* 36b vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 36f vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 373 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 377 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 37d vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0xfc42	/* 381 vmovss %xmm0,-0x4(%r10) */
	WORD $0x394d; BYTE $0xc2	/* 387 cmp %r8,%r10 */
	WORD $0x9d75	/* 38a jne 329 */
	WORD $0xf8c5; BYTE $0x77	/* 38c vzeroupper */
	LONG $0x48c48348	/* 38f add $0x48,%rsp */
	BYTE $0x5b	/* 393 pop %rbx */
	BYTE $0x5d	/* 394 pop %rbp */
	WORD $0x5c41	/* 395 pop %r12 */
	WORD $0x5d41	/* 397 pop %r13 */
	WORD $0x5e41	/* 399 pop %r14 */
	WORD $0x5f41	/* 39b pop %r15 */
	BYTE $0xc3	/* 39d ret */
	WORD $0x8948; BYTE $0xf0	/* 39e mov %rsi,%rax */
	WORD $0x2948; BYTE $0xc8	/* 3a1 sub %rcx,%rax */
	LONG $0xc06ef9c5	/* 3a4 vmovd %eax,%xmm0 */
	LONG $0x8d048d48; LONG $0x00000000	/* 3a8 lea 0x0(,%rcx,4),%rax */
	LONG $0x587de2c4; BYTE $0xc0	/* 3b0 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x667dc1c4; BYTE $0xc0	/* 3b5 vpcmpgtd %ymm8,%ymm0,%ymm0 */
	LONG $0x2c7d62c4; WORD $0x0714	/* 3ba vmaskmovps (%rdi,%rax,1),%ymm0,%ymm10 */
	LONG $0x2c7d42c4; WORD $0x001c	/* 3c0 vmaskmovps (%r8,%rax,1),%ymm0,%ymm11 */
	LONG $0x31048d48	/* 3c6 lea (%rcx,%rsi,1),%rax */
	LONG $0xb82542c4; BYTE $0xca	/* 3ca vfmadd231ps %ymm10,%ymm11,%ymm9 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 3cf vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 3d5 add %rsi,%rax */
	LONG $0xb825c2c4; BYTE $0xfa	/* 3d8 vfmadd231ps %ymm10,%ymm11,%ymm7 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 3dd vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 3e3 add %rsi,%rax */
	LONG $0xb825c2c4; BYTE $0xf2	/* 3e6 vfmadd231ps %ymm10,%ymm11,%ymm6 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 3eb vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 3f1 add %rsi,%rax */
	LONG $0xb825c2c4; BYTE $0xea	/* 3f4 vfmadd231ps %ymm10,%ymm11,%ymm5 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 3f9 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 3ff add %rsi,%rax */
	LONG $0xb825c2c4; BYTE $0xe2	/* 402 vfmadd231ps %ymm10,%ymm11,%ymm4 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 407 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 40d add %rsi,%rax */
	LONG $0xb825c2c4; BYTE $0xda	/* 410 vfmadd231ps %ymm10,%ymm11,%ymm3 */
	LONG $0x2c7d42c4; WORD $0x801c	/* 415 vmaskmovps (%r8,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xf0	/* 41b add %rsi,%rax */
	LONG $0x2c7dc2c4; WORD $0x8004	/* 41e vmaskmovps (%r8,%rax,4),%ymm0,%ymm0 */
	LONG $0xb825c2c4; BYTE $0xd2	/* 424 vfmadd231ps %ymm10,%ymm11,%ymm2 */
	LONG $0xb87dc2c4; BYTE $0xca	/* 429 vfmadd231ps %ymm10,%ymm0,%ymm1 */
	LONG $0xfffcefe9; BYTE $0xff	/* 42e jmp 122 */
	WORD $0x8948; BYTE $0xf2	/* 433 mov %rsi,%rdx */
	WORD $0x2948; BYTE $0xca	/* 436 sub %rcx,%rdx */
	LONG $0x02e1c148	/* 439 shl $0x2,%rcx */
	LONG $0xca6ef9c5	/* 43d vmovd %edx,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 441 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcb66f5c5	/* 446 vpcmpgtd %ymm3,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x0f14	/* 44a vmaskmovps (%rdi,%rcx,1),%ymm1,%ymm2 */
	LONG $0x2c75e2c4; WORD $0x080c	/* 450 vmaskmovps (%rax,%rcx,1),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc2	/* 456 vfmadd231ps %ymm2,%ymm1,%ymm0 */
	LONG $0xfffefee9; BYTE $0xff	/* 45b jmp 35e */
	LONG $0xc957f0c5	/* 460 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xc931	/* 464 xor %ecx,%ecx */
	LONG $0xd128fcc5	/* 466 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 46a vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 46e vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 472 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 476 vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 47a vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* 47e vmovaps %ymm1,%ymm9 */
	LONG $0xfffc92e9; BYTE $0xff	/* 482 jmp 119 */
	LONG $0xc057f8c5	/* 487 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc931	/* 48b xor %ecx,%ecx */
	LONG $0xfffec3e9; BYTE $0xff	/* 48d jmp 355 */
	LONG $0xc957f0c5	/* 492 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x3145; BYTE $0xc0	/* 496 xor %r8d,%r8d */
	LONG $0xd128fcc5	/* 499 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 49d vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 4a1 vmovaps %ymm1,%ymm4 */
	LONG $0xfffdebe9; BYTE $0xff	/* 4a5 jmp 295 */
	WORD $0x8948; BYTE $0xf1	/* 4aa mov %rsi,%rcx */
	WORD $0x294c; BYTE $0xc1	/* 4ad sub %r8,%rcx */
	LONG $0xc16ef9c5	/* 4b0 vmovd %ecx,%xmm0 */
	LONG $0x850c8d4a; LONG $0x00000000	/* 4b4 lea 0x0(,%r8,4),%rcx */
	WORD $0x0149; BYTE $0xf0	/* 4bc add %rsi,%r8 */
	LONG $0x587de2c4; BYTE $0xc0	/* 4bf vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x0000003e	/* 4c4 vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 50a */
	LONG $0x2c7de2c4; WORD $0x0f2c	/* 4cc vmaskmovps (%rdi,%rcx,1),%ymm0,%ymm5 */
	LONG $0x2c7de2c4; WORD $0x0834	/* 4d2 vmaskmovps (%rax,%rcx,1),%ymm0,%ymm6 */
	LONG $0x060c8d4a	/* 4d8 lea (%rsi,%r8,1),%rcx */
	LONG $0xb84de2c4; BYTE $0xe5	/* 4dc vfmadd231ps %ymm5,%ymm6,%ymm4 */
	LONG $0x2c7da2c4; WORD $0x8034	/* 4e1 vmaskmovps (%rax,%r8,4),%ymm0,%ymm6 */
	LONG $0xb84de2c4; BYTE $0xdd	/* 4e7 vfmadd231ps %ymm5,%ymm6,%ymm3 */
	LONG $0x2c7de2c4; WORD $0x8834	/* 4ec vmaskmovps (%rax,%rcx,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xf1	/* 4f2 add %rsi,%rcx */
	LONG $0xb84de2c4; BYTE $0xd5	/* 4f5 vfmadd231ps %ymm5,%ymm6,%ymm2 */
	LONG $0x2c7de2c4; WORD $0x8804	/* 4fa vmaskmovps (%rax,%rcx,4),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xcd	/* 500 vfmadd231ps %ymm5,%ymm0,%ymm1 */
	LONG $0xfffd94e9; BYTE $0xff	/* 505 jmp 29e */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 50a .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 51a .rodata.cst32 */
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
