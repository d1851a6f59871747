/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2matvec.cc 1f5965460b927b08
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	f40594daebb2bfea
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
	LONG $0x0004f3e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x8949; BYTE $0xff	/* 5 mov %rdi,%r15 */
	WORD $0x8948; BYTE $0xd6	/* 8 mov %rdx,%rsi */
	WORD $0x5641	/* b push %r14 */
	WORD $0x894c; BYTE $0xc2	/* d mov %r8,%rdx */
	WORD $0x5541	/* 10 push %r13 */
	WORD $0x5441	/* 12 push %r12 */
	BYTE $0x55	/* 14 push %rbp */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x28ec8348	/* 16 sub $0x28,%rsp */
	LONG $0x07f88349	/* 1a cmp $0x7,%r8 */
	LONG $0x01de8e0f; WORD $0x0000	/* 1e jle 202 */
	LONG $0x8d3c8d48; LONG $0x00000000	/* 24 lea 0x0(,%rcx,4),%rdi */
	LONG $0x24448948; BYTE $0x10	/* 2c mov %rax,0x10(%rsp) */
	WORD $0x8949; BYTE $0xcd	/* 31 mov %rcx,%r13 */
	WORD $0x894d; BYTE $0xfe	/* 34 mov %r15,%r14 */
	LONG $0x38048d4c	/* 37 lea (%rax,%rdi,1),%r8 */
	LONG $0x243c8948	/* 3b mov %rdi,(%rsp) */
	LONG $0x056f7ec5; LONG $0x0000048c	/* 3f vmovdqa 0x0(%rip),%ymm8 = 4d3, as it lies */
	LONG $0x05e5c149	/* 47 shl $0x5,%r13 */
	LONG $0x382c8d49	/* 4b lea (%r8,%rdi,1),%rbp */
	LONG $0x24548948; BYTE $0x18	/* 4f mov %rdx,0x18(%rsp) */
	LONG $0x3d5c8d48; BYTE $0x00	/* 54 lea 0x0(%rbp,%rdi,1),%rbx */
	LONG $0x247c894c; BYTE $0x08	/* 59 mov %r15,0x8(%rsp) */
	WORD $0x8949; BYTE $0xd7	/* 5e mov %rdx,%r15 */
	LONG $0x3b1c8d4c	/* 61 lea (%rbx,%rdi,1),%r11 */
	LONG $0x3b148d4d	/* 65 lea (%r11,%rdi,1),%r10 */
	LONG $0x3a0c8d4d	/* 69 lea (%r10,%rdi,1),%r9 */
	LONG $0x39248d4d	/* 6d lea (%r9,%rdi,1),%r12 */
	LONG $0x24048b48	/* 71 mov (%rsp),%rax */
	WORD $0x894c; BYTE $0xc7	/* 75 mov %r8,%rdi */
	WORD $0x2948; BYTE $0xc7	/* 78 sub %rax,%rdi */
	LONG $0x07f98348	/* 7b cmp $0x7,%rcx */
	LONG $0x03a48e0f; WORD $0x0000	/* 7f jle 429 */
	LONG $0xc957f0c5	/* 85 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008b8; BYTE $0x00	/* 89 mov $0x8,%eax */
	LONG $0xd128fcc5	/* 8e vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 92 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 96 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 9a vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 9e vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* a2 vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* a6 vmovaps %ymm1,%ymm9 */
	LONG $0x4410fcc5; WORD $0xe086	/* aa vmovups -0x20(%rsi,%rax,4),%ymm0 */
	WORD $0x8948; BYTE $0xc2	/* b0 mov %rax,%rdx */
	LONG $0xb87d62c4; WORD $0x874c; BYTE $0xe0	/* b3 vfmadd231ps -0x20(%rdi,%rax,4),%ymm0,%ymm9 */
	LONG $0xb87dc2c4; WORD $0x807c; BYTE $0xe0	/* ba vfmadd231ps -0x20(%r8,%rax,4),%ymm0,%ymm7 */
	LONG $0xb87de2c4; WORD $0x8574; BYTE $0xe0	/* c1 vfmadd231ps -0x20(%rbp,%rax,4),%ymm0,%ymm6 */
	LONG $0xb87de2c4; WORD $0x836c; BYTE $0xe0	/* c8 vfmadd231ps -0x20(%rbx,%rax,4),%ymm0,%ymm5 */
	LONG $0xb87dc2c4; WORD $0x8364; BYTE $0xe0	/* cf vfmadd231ps -0x20(%r11,%rax,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0x825c; BYTE $0xe0	/* d6 vfmadd231ps -0x20(%r10,%rax,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0x8154; BYTE $0xe0	/* dd vfmadd231ps -0x20(%r9,%rax,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0x844c; BYTE $0xe0	/* e4 vfmadd231ps -0x20(%r12,%rax,4),%ymm0,%ymm1 */
	LONG $0x08c08348	/* eb add $0x8,%rax */
	WORD $0x3948; BYTE $0xc1	/* ef cmp %rax,%rcx */
	WORD $0xb67d	/* f2 jge aa */
	WORD $0x3948; BYTE $0xd1	/* f4 cmp %rdx,%rcx */
	LONG $0x026a8f0f; WORD $0x0000	/* f7 jg 367 */
	LONG $0x197d63c4; WORD $0x01c8	/* fd vextractf128 $0x1,%ymm9,%xmm0 */
	LONG $0x197dc3c4; WORD $0x01fa	/* 103 vextractf128 $0x1,%ymm7,%xmm10 */
	WORD $0x014d; BYTE $0xe8	/* 109 add %r13,%r8 */
	WORD $0x014c; BYTE $0xed	/* 10c add %r13,%rbp */
	LONG $0x587841c4; BYTE $0xc9	/* 10f vaddps %xmm9,%xmm0,%xmm9 */
	LONG $0xd75828c5	/* 114 vaddps %xmm7,%xmm10,%xmm10 */
	LONG $0x197de3c4; WORD $0x01f0	/* 118 vextractf128 $0x1,%ymm6,%xmm0 */
	WORD $0x014c; BYTE $0xeb	/* 11e add %r13,%rbx */
	LONG $0x197de3c4; WORD $0x01ef	/* 121 vextractf128 $0x1,%ymm5,%xmm7 */
	LONG $0xf658f8c5	/* 127 vaddps %xmm6,%xmm0,%xmm6 */
	LONG $0x08ef8349	/* 12b sub $0x8,%r15 */
	WORD $0x014d; BYTE $0xeb	/* 12f add %r13,%r11 */
	LONG $0xfd58c0c5	/* 132 vaddps %xmm5,%xmm7,%xmm7 */
	LONG $0x20c68349	/* 136 add $0x20,%r14 */
	WORD $0x014d; BYTE $0xea	/* 13a add %r13,%r10 */
	WORD $0x014d; BYTE $0xe9	/* 13d add %r13,%r9 */
	LONG $0x1530c1c4; BYTE $0xc2	/* 140 vunpckhps %xmm10,%xmm9,%xmm0 */
	LONG $0x143041c4; BYTE $0xca	/* 145 vunpcklps %xmm10,%xmm9,%xmm9 */
	WORD $0x014d; BYTE $0xec	/* 14a add %r13,%r12 */
	LONG $0x5878c1c4; BYTE $0xc1	/* 14d vaddps %xmm9,%xmm0,%xmm0 */
	LONG $0xef15c8c5	/* 152 vunpckhps %xmm7,%xmm6,%xmm5 */
	LONG $0xf714c8c5	/* 156 vunpcklps %xmm7,%xmm6,%xmm6 */
	LONG $0xee58d0c5	/* 15a vaddps %xmm6,%xmm5,%xmm5 */
	LONG $0xf012d0c5	/* 15e vmovhlps %xmm0,%xmm5,%xmm6 */
	LONG $0xc516f8c5	/* 162 vmovlhps %xmm5,%xmm0,%xmm0 */
	LONG $0x197de3c4; WORD $0x01dd	/* 166 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0xc058c8c5	/* 16c vaddps %xmm0,%xmm6,%xmm0 */
	LONG $0xeb58d0c5	/* 170 vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01cb	/* 174 vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0xd958e0c5	/* 17a vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x1178c1c4; WORD $0xe046	/* 17e vmovups %xmm0,-0x20(%r14) */
	LONG $0x197de3c4; WORD $0x01e0	/* 184 vextractf128 $0x1,%ymm4,%xmm0 */
	LONG $0xe458f8c5	/* 18a vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d0	/* 18e vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xd258f8c5	/* 194 vaddps %xmm2,%xmm0,%xmm2 */
	LONG $0xc515d8c5	/* 198 vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 19c vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xcb15e8c5	/* 1a0 vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 1a4 vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xc458f8c5	/* 1a8 vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xca58f0c5	/* 1ac vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 1b0 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 1b4 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 1b8 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf046	/* 1bc vmovups %xmm0,-0x10(%r14) */
	LONG $0x07ff8349	/* 1c2 cmp $0x7,%r15 */
	LONG $0xfea58f0f; WORD $0xffff	/* 1c6 jg 71 */
	LONG $0x24548b48; BYTE $0x18	/* 1cc mov 0x18(%rsp),%rdx */
	LONG $0x247c8b4c; BYTE $0x08	/* 1d1 mov 0x8(%rsp),%r15 */
	LONG $0x24448b48; BYTE $0x10	/* 1d6 mov 0x10(%rsp),%rax */
	LONG $0xf8428d4c	/* 1db lea -0x8(%rdx),%r8 */
	WORD $0x894c; BYTE $0xc2	/* 1df mov %r8,%rdx */
	LONG $0x03eac148	/* 1e2 shr $0x3,%rdx */
	LONG $0x017a8d48	/* 1e6 lea 0x1(%rdx),%rdi */
	WORD $0xf748; BYTE $0xda	/* 1ea neg %rdx */
	LONG $0xefaf0f4c	/* 1ed imul %rdi,%r13 */
	WORD $0x8949; BYTE $0xf9	/* 1f1 mov %rdi,%r9 */
	LONG $0xd0148d49	/* 1f4 lea (%r8,%rdx,8),%rdx */
	LONG $0x05e1c149	/* 1f8 shl $0x5,%r9 */
	WORD $0x014d; BYTE $0xcf	/* 1fc add %r9,%r15 */
	WORD $0x014c; BYTE $0xe8	/* 1ff add %r13,%rax */
	LONG $0x03fa8348	/* 202 cmp $0x3,%rdx */
	LONG $0x00cd8e0f; WORD $0x0000	/* 206 jle 2d9 */
	LONG $0x07f98348	/* 20c cmp $0x7,%rcx */
	LONG $0x02458e0f; WORD $0x0000	/* 210 jle 45b */
	LONG $0x8d0c8d4c; LONG $0x00000000	/* 216 lea 0x0(,%rcx,4),%r9 */
	LONG $0xc957f0c5	/* 21e vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0x000008bf; BYTE $0x00	/* 222 mov $0x8,%edi */
	LONG $0x081c8d4e	/* 227 lea (%rax,%r9,1),%r11 */
	LONG $0xd128fcc5	/* 22b vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 22f vmovaps %ymm1,%ymm3 */
	LONG $0x0b148d4f	/* 233 lea (%r11,%r9,1),%r10 */
	LONG $0xe128fcc5	/* 237 vmovaps %ymm1,%ymm4 */
	WORD $0x014d; BYTE $0xd1	/* 23b add %r10,%r9 */
	LONG $0x4410fcc5; WORD $0xe0be	/* 23e vmovups -0x20(%rsi,%rdi,4),%ymm0 */
	WORD $0x8949; BYTE $0xf8	/* 244 mov %rdi,%r8 */
	LONG $0xb87de2c4; WORD $0xb864; BYTE $0xe0	/* 247 vfmadd231ps -0x20(%rax,%rdi,4),%ymm0,%ymm4 */
	LONG $0xb87dc2c4; WORD $0xbb5c; BYTE $0xe0	/* 24e vfmadd231ps -0x20(%r11,%rdi,4),%ymm0,%ymm3 */
	LONG $0xb87dc2c4; WORD $0xba54; BYTE $0xe0	/* 255 vfmadd231ps -0x20(%r10,%rdi,4),%ymm0,%ymm2 */
	LONG $0xb87dc2c4; WORD $0xb94c; BYTE $0xe0	/* 25c vfmadd231ps -0x20(%r9,%rdi,4),%ymm0,%ymm1 */
	LONG $0x08c78348	/* 263 add $0x8,%rdi */
	WORD $0x3948; BYTE $0xf9	/* 267 cmp %rdi,%rcx */
	WORD $0xd27d	/* 26a jge 23e */
	WORD $0x394c; BYTE $0xc1	/* 26c cmp %r8,%rcx */
	LONG $0x01fe8f0f; WORD $0x0000	/* 26f jg 473 */
	LONG $0x197de3c4; WORD $0x01e0	/* 275 vextractf128 $0x1,%ymm4,%xmm0 */
	WORD $0x8948; BYTE $0xcf	/* 27b mov %rcx,%rdi */
	LONG $0x10c78349	/* 27e add $0x10,%r15 */
	LONG $0x04ea8348	/* 282 sub $0x4,%rdx */
	LONG $0x197de3c4; WORD $0x01dd	/* 286 vextractf128 $0x1,%ymm3,%xmm5 */
	LONG $0xe458f8c5	/* 28c vaddps %xmm4,%xmm0,%xmm4 */
	LONG $0x197de3c4; WORD $0x01d0	/* 290 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0x04e7c148	/* 296 shl $0x4,%rdi */
	LONG $0xeb58d0c5	/* 29a vaddps %xmm3,%xmm5,%xmm5 */
	LONG $0x197de3c4; WORD $0x01cb	/* 29e vextractf128 $0x1,%ymm1,%xmm3 */
	LONG $0xd258f8c5	/* 2a4 vaddps %xmm2,%xmm0,%xmm2 */
	WORD $0x0148; BYTE $0xf8	/* 2a8 add %rdi,%rax */
	LONG $0xd958e0c5	/* 2ab vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0xc515d8c5	/* 2af vunpckhps %xmm5,%xmm4,%xmm0 */
	LONG $0xe514d8c5	/* 2b3 vunpcklps %xmm5,%xmm4,%xmm4 */
	LONG $0xcb15e8c5	/* 2b7 vunpckhps %xmm3,%xmm2,%xmm1 */
	LONG $0xd314e8c5	/* 2bb vunpcklps %xmm3,%xmm2,%xmm2 */
	LONG $0xc458f8c5	/* 2bf vaddps %xmm4,%xmm0,%xmm0 */
	LONG $0xca58f0c5	/* 2c3 vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0xd012f0c5	/* 2c7 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 2cb vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 2cf vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 2d3 vmovups %xmm0,-0x10(%r15) */
	WORD $0x8548; BYTE $0xd2	/* 2d9 test %rdx,%rdx */
	WORD $0x777e	/* 2dc jle 355 */
	LONG $0x1d6ffec5; LONG $0x000001ed	/* 2de vmovdqa 0x0(%rip),%ymm3 = 4d3, as it lies */
	LONG $0x8d0c8d4c; LONG $0x00000000	/* 2e6 lea 0x0(,%rcx,4),%r9 */
	LONG $0x97048d4d	/* 2ee lea (%r15,%rdx,4),%r8 */
	LONG $0x07f98348	/* 2f2 cmp $0x7,%rcx */
	LONG $0x01548e0f; WORD $0x0000	/* 2f6 jle 450 */
	LONG $0x000008ba; BYTE $0x00	/* 2fc mov $0x8,%edx */
	LONG $0xc057f8c5	/* 301 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x7c10fcc5; WORD $0xe090	/* 305 vmovups -0x20(%rax,%rdx,4),%ymm7 */
	WORD $0x8948; BYTE $0xd7	/* 30b mov %rdx,%rdi */
	LONG $0xb845e2c4; WORD $0x9644; BYTE $0xe0	/* 30e vfmadd231ps -0x20(%rsi,%rdx,4),%ymm7,%ymm0 */
	LONG $0x08c28348	/* 315 add $0x8,%rdx */
	WORD $0x3948; BYTE $0xd1	/* 319 cmp %rdx,%rcx */
	WORD $0xe77d	/* 31c jge 305 */
	WORD $0x3948; BYTE $0xf9	/* 31e cmp %rdi,%rcx */
	LONG $0x00d58f0f; WORD $0x0000	/* 321 jg 3fc */
	LONG $0x197de3c4; WORD $0x01c1	/* 327 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0x04c78349	/* 32d add $0x4,%r15 */
	WORD $0x014c; BYTE $0xc8	/* 331 add %r9,%rax */
	LONG $0xc058f0c5	/* 334 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 338 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 33c vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 340 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 346 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0xfc47	/* 34a vmovss %xmm0,-0x4(%r15) */
	WORD $0x394d; BYTE $0xc7	/* 350 cmp %r8,%r15 */
	WORD $0x9d75	/* 353 jne 2f2 */
	WORD $0xf8c5; BYTE $0x77	/* 355 vzeroupper */
	LONG $0x28c48348	/* 358 add $0x28,%rsp */
	BYTE $0x5b	/* 35c pop %rbx */
	BYTE $0x5d	/* 35d pop %rbp */
	WORD $0x5c41	/* 35e pop %r12 */
	WORD $0x5d41	/* 360 pop %r13 */
	WORD $0x5e41	/* 362 pop %r14 */
	WORD $0x5f41	/* 364 pop %r15 */
	BYTE $0xc3	/* 366 ret */
	WORD $0x8948; BYTE $0xc8	/* 367 mov %rcx,%rax */
	WORD $0x2948; BYTE $0xd0	/* 36a sub %rdx,%rax */
	LONG $0xc06ef9c5	/* 36d vmovd %eax,%xmm0 */
	LONG $0x95048d48; LONG $0x00000000	/* 371 lea 0x0(,%rdx,4),%rax */
	LONG $0x587de2c4; BYTE $0xc0	/* 379 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x667dc1c4; BYTE $0xc0	/* 37e vpcmpgtd %ymm8,%ymm0,%ymm0 */
	LONG $0x2c7d62c4; WORD $0x0614	/* 383 vmaskmovps (%rsi,%rax,1),%ymm0,%ymm10 */
	LONG $0x2c7d62c4; WORD $0x071c	/* 389 vmaskmovps (%rdi,%rax,1),%ymm0,%ymm11 */
	LONG $0x0a048d48	/* 38f lea (%rdx,%rcx,1),%rax */
	LONG $0xb82542c4; BYTE $0xca	/* 393 vfmadd231ps %ymm10,%ymm11,%ymm9 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 398 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 39e add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xfa	/* 3a1 vfmadd231ps %ymm10,%ymm11,%ymm7 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 3a6 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 3ac add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xf2	/* 3af vfmadd231ps %ymm10,%ymm11,%ymm6 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 3b4 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 3ba add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xea	/* 3bd vfmadd231ps %ymm10,%ymm11,%ymm5 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 3c2 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 3c8 add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xe2	/* 3cb vfmadd231ps %ymm10,%ymm11,%ymm4 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 3d0 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 3d6 add %rcx,%rax */
	LONG $0xb825c2c4; BYTE $0xda	/* 3d9 vfmadd231ps %ymm10,%ymm11,%ymm3 */
	LONG $0x2c7d62c4; WORD $0x871c	/* 3de vmaskmovps (%rdi,%rax,4),%ymm0,%ymm11 */
	WORD $0x0148; BYTE $0xc8	/* 3e4 add %rcx,%rax */
	LONG $0x2c7de2c4; WORD $0x8704	/* 3e7 vmaskmovps (%rdi,%rax,4),%ymm0,%ymm0 */
	LONG $0xb825c2c4; BYTE $0xd2	/* 3ed vfmadd231ps %ymm10,%ymm11,%ymm2 */
	LONG $0xb87dc2c4; BYTE $0xca	/* 3f2 vfmadd231ps %ymm10,%ymm0,%ymm1 */
	LONG $0xfffd01e9; BYTE $0xff	/* 3f7 jmp fd */
	WORD $0x8948; BYTE $0xca	/* 3fc mov %rcx,%rdx */
	WORD $0x2948; BYTE $0xfa	/* 3ff sub %rdi,%rdx */
	LONG $0x02e7c148	/* 402 shl $0x2,%rdi */
	LONG $0xca6ef9c5	/* 406 vmovd %edx,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 40a vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcb66f5c5	/* 40f vpcmpgtd %ymm3,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; WORD $0x3e14	/* 413 vmaskmovps (%rsi,%rdi,1),%ymm1,%ymm2 */
	LONG $0x2c75e2c4; WORD $0x380c	/* 419 vmaskmovps (%rax,%rdi,1),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc2	/* 41f vfmadd231ps %ymm2,%ymm1,%ymm0 */
	LONG $0xfffefee9; BYTE $0xff	/* 424 jmp 327 */
	LONG $0xc957f0c5	/* 429 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0xd231	/* 42d xor %edx,%edx */
	LONG $0xd128fcc5	/* 42f vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 433 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 437 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 43b vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 43f vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 443 vmovaps %ymm1,%ymm7 */
	LONG $0xc9287cc5	/* 447 vmovaps %ymm1,%ymm9 */
	LONG $0xfffca4e9; BYTE $0xff	/* 44b jmp f4 */
	LONG $0xc057f8c5	/* 450 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xff31	/* 454 xor %edi,%edi */
	LONG $0xfffec3e9; BYTE $0xff	/* 456 jmp 31e */
	LONG $0xc957f0c5	/* 45b vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x3145; BYTE $0xc0	/* 45f xor %r8d,%r8d */
	LONG $0xd128fcc5	/* 462 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 466 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 46a vmovaps %ymm1,%ymm4 */
	LONG $0xfffdf9e9; BYTE $0xff	/* 46e jmp 26c */
	WORD $0x8948; BYTE $0xcf	/* 473 mov %rcx,%rdi */
	WORD $0x294c; BYTE $0xc7	/* 476 sub %r8,%rdi */
	LONG $0xc76ef9c5	/* 479 vmovd %edi,%xmm0 */
	LONG $0x853c8d4a; LONG $0x00000000	/* 47d lea 0x0(,%r8,4),%rdi */
	WORD $0x0149; BYTE $0xc8	/* 485 add %rcx,%r8 */
	LONG $0x587de2c4; BYTE $0xc0	/* 488 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x0000003e	/* 48d vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 4d3 */
	LONG $0x2c7de2c4; WORD $0x3e2c	/* 495 vmaskmovps (%rsi,%rdi,1),%ymm0,%ymm5 */
	LONG $0x2c7de2c4; WORD $0x3834	/* 49b vmaskmovps (%rax,%rdi,1),%ymm0,%ymm6 */
	LONG $0x013c8d4a	/* 4a1 lea (%rcx,%r8,1),%rdi */
	LONG $0xb84de2c4; BYTE $0xe5	/* 4a5 vfmadd231ps %ymm5,%ymm6,%ymm4 */
	LONG $0x2c7da2c4; WORD $0x8034	/* 4aa vmaskmovps (%rax,%r8,4),%ymm0,%ymm6 */
	LONG $0xb84de2c4; BYTE $0xdd	/* 4b0 vfmadd231ps %ymm5,%ymm6,%ymm3 */
	LONG $0x2c7de2c4; WORD $0xb834	/* 4b5 vmaskmovps (%rax,%rdi,4),%ymm0,%ymm6 */
	WORD $0x0148; BYTE $0xcf	/* 4bb add %rcx,%rdi */
	LONG $0xb84de2c4; BYTE $0xd5	/* 4be vfmadd231ps %ymm5,%ymm6,%ymm2 */
	LONG $0x2c7de2c4; WORD $0xb804	/* 4c3 vmaskmovps (%rax,%rdi,4),%ymm0,%ymm0 */
	LONG $0xb87de2c4; BYTE $0xcd	/* 4c9 vfmadd231ps %ymm5,%ymm0,%ymm1 */
	LONG $0xfffda2e9; BYTE $0xff	/* 4ce jmp 275 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 4d3 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 4e3 .rodata.cst32 */
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
