/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2large.cc 4e9f6b316b411bbf
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	d542f38c40f2ce14
 */

TEXT avx2q4k(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000fe1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x8949; BYTE $0xd7	/* 5 mov %rdx,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0x28ec8148; WORD $0x0004; BYTE $0x00	/* 10 sub $0x428,%rsp */
	LONG $0x2484894c; LONG $0x000003c0	/* 17 mov %r8,0x3c0(%rsp) */
	LONG $0x24ac8b48; LONG $0x00000460	/* 1f mov 0x460(%rsp),%rbp */
	LONG $0x248c894c; LONG $0x00000390	/* 27 mov %r9,0x390(%rsp) */
	LONG $0x24a48b4c; LONG $0x00000468	/* 2f mov 0x468(%rsp),%r12 */
	LONG $0x03f98348	/* 37 cmp $0x3,%rcx */
	LONG $0x0b418e0f; WORD $0x0000	/* 3b jle b82 */
	LONG $0x045e8d48	/* 41 lea 0x4(%rsi),%rbx */
	LONG $0x95348d4c; LONG $0x00000000	/* 45 lea 0x0(,%rdx,4),%r14 */
	LONG $0x24bc8948; LONG $0x000003c8	/* 4d mov %rdi,0x3c8(%rsp) */
	LONG $0x52148d4c	/* 55 lea (%rdx,%rdx,2),%r10 */
	LONG $0x24b48948; LONG $0x000003d0	/* 59 mov %rsi,0x3d0(%rsp) */
	WORD $0x8949; BYTE $0xdd	/* 61 mov %rbx,%r13 */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 64 movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x248c8948; LONG $0x000003d8	/* 6e mov %rcx,0x3d8(%rsp) */
	WORD $0x894c; BYTE $0xfb	/* 76 mov %r15,%rbx */
	LONG $0x6ef9e1c4; BYTE $0xda	/* 79 vmovq %rdx,%xmm3 */
	WORD $0x8949; BYTE $0xff	/* 7e mov %rdi,%r15 */
	LONG $0x24b4894c; LONG $0x000003b8	/* 81 mov %r14,0x3b8(%rsp) */
	LONG $0x597d62c4; BYTE $0xfb	/* 89 vpbroadcastq %xmm3,%ymm15 */
	WORD $0x8949; BYTE $0xce	/* 8e mov %rcx,%r14 */
	WORD $0x8949; BYTE $0xdb	/* 91 mov %rbx,%r11 */
	LONG $0xfc8d8d49; WORD $0x002f; BYTE $0x00	/* 94 lea 0x2ffc(%r13),%rcx */
	WORD $0x854d; BYTE $0xe4	/* 9b test %r12,%r12 */
	LONG $0x0e2e8e0f; WORD $0x0000	/* 9e jle ed2 */
	LONG $0xdb57e0c5	/* a4 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x2b348d4b	/* a8 lea (%r11,%r13,1),%rsi */
	LONG $0x24bc894c; LONG $0x00000398	/* ac mov %r15,0x398(%rsp) */
	LONG $0x24848b4c; LONG $0x000003c0	/* b4 mov 0x3c0(%rsp),%r8 */
	LONG $0x333c8d49	/* bc lea (%r11,%rsi,1),%rdi */
	WORD $0x894c; BYTE $0xe8	/* c0 mov %r13,%rax */
	LONG $0x5c29f8c5; WORD $0x4024	/* c3 vmovaps %xmm3,0x40(%rsp) */
	WORD $0xdb31	/* c9 xor %ebx,%ebx */
	LONG $0x24b4894c; LONG $0x000003a0	/* cb mov %r14,0x3a0(%rsp) */
	LONG $0x248c8d4c; LONG $0x00000414	/* d3 lea 0x414(%rsp),%r9 */
	LONG $0x24ac894c; LONG $0x000003a8	/* db mov %r13,0x3a8(%rsp) */
	LONG $0x249c894c; LONG $0x000003b0	/* e3 mov %r11,0x3b0(%rsp) */
	LONG $0x9c29f8c5; LONG $0x00038024; BYTE $0x00	/* eb vmovaps %xmm3,0x380(%rsp) */
	LONG $0x5c29f8c5; WORD $0x5024	/* f4 vmovaps %xmm3,0x50(%rsp) */
	LONG $0x5c29f8c5; WORD $0x3024	/* fa vmovaps %xmm3,0x30(%rsp) */
	WORD $0x1eeb	/* 100 jmp 120 */
	LONG $0xa428f8c5; LONG $0x00038024; BYTE $0x00	/* 102 vmovaps 0x380(%rsp),%xmm4 */
	LONG $0x4429f8c5; WORD $0x4024	/* 10b vmovaps %xmm0,0x40(%rsp) */
	LONG $0x8c29f8c5; LONG $0x00038024; BYTE $0x00	/* 111 vmovaps %xmm1,0x380(%rsp) */
	LONG $0x6429f8c5; WORD $0x5024	/* 11a vmovaps %xmm4,0x50(%rsp) */
	WORD $0x8948; BYTE $0xda	/* 120 mov %rbx,%rdx */
	LONG $0x05e2c148	/* 123 shl $0x5,%rdx */
	LONG $0x4c6f7ec5; WORD $0x0015	/* 127 vmovdqu 0x0(%rbp,%rdx,1),%ymm9 */
	WORD $0x180f; BYTE $0x09	/* 12d prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 130 prefetcht0 0x40(%rcx) */
	LONG $0x8089180f; WORD $0x0000; BYTE $0x00	/* 134 prefetcht0 0x80(%rcx) */
	WORD $0x8b48; BYTE $0x10	/* 13b mov (%rax),%rdx */
	WORD $0x8949; BYTE $0x11	/* 13e mov %rdx,(%r9) */
	WORD $0x508b; BYTE $0x08	/* 141 mov 0x8(%rax),%edx */
	LONG $0x08518941	/* 144 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000414	/* 148 mov 0x414(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000041c	/* 150 mov 0x41c(%rsp),%r11d */
	LONG $0x506ffec5; BYTE $0x0c	/* 158 vmovdqu 0xc(%rax),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 15d mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 160 and $0x3f3f3f3f,%r14d */
	LONG $0x6f7ec1c4; WORD $0x2060	/* 167 vmovdqu 0x20(%r8),%ymm4 */
	LONG $0x6f7e41c4; BYTE $0x30	/* 16d vmovdqu (%r8),%ymm14 */
	WORD $0xeac1; BYTE $0x02	/* 172 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 175 mov %r11d,%r15d */
	LONG $0x6f7e41c4; WORD $0x6068	/* 178 vmovdqu 0x60(%r8),%ymm13 */
	LONG $0x6f7e41c4; LONG $0x00008080; BYTE $0x00	/* 17e vmovdqu 0x80(%r8),%ymm8 */
	LONG $0x3030e281; WORD $0x3030	/* 187 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 18d and $0xf0f0f0f,%r15d */
	LONG $0x24ac8b44; LONG $0x00000418	/* 194 mov 0x418(%rsp),%r13d */
	LONG $0x6f7e41c4; LONG $0x0000e0a0; BYTE $0x00	/* 19c vmovdqu 0xe0(%r8),%ymm12 */
	WORD $0x0944; BYTE $0xfa	/* 1a5 or %r15d,%edx */
	LONG $0x04ebc141	/* 1a8 shr $0x4,%r11d */
	LONG $0x20e2c148	/* 1ac shl $0x20,%rdx */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 1b0 and $0xf0f0f0f,%r11d */
	WORD $0x094c; BYTE $0xf2	/* 1b7 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 1ba vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 1bf mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 1c2 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 1c9 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xd271e5c5; BYTE $0x04	/* 1ce vpsrlw $0x4,%ymm2,%ymm3 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 1d3 vpand %ymm15,%ymm2,%ymm2 */
	WORD $0xeac1; BYTE $0x02	/* 1d8 shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 1db vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 1e1 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0x046dc2c4; BYTE $0xd6	/* 1e6 vpmaddubsw %ymm14,%ymm2,%ymm2 */
	LONG $0x3030e281; WORD $0x3030	/* 1eb and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x000ce72d; BYTE $0x00	/* 1f1 vpshufb 0x0(%rip),%ymm0,%ymm5 = ee1 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 1fa vpmaddubsw %ymm4,%ymm3,%ymm3 */
	WORD $0x0944; BYTE $0xda	/* 1ff or %r11d,%edx */
	LONG $0xfdf5e5c5	/* 202 vpmaddwd %ymm5,%ymm3,%ymm7 */
	LONG $0x20e2c148	/* 206 shl $0x20,%rdx */
	LONG $0x007de2c4; LONG $0x000cee1d; BYTE $0x00	/* 20a vpshufb 0x0(%rip),%ymm0,%ymm3 = f01 */
	LONG $0xdbf5edc5	/* 213 vpmaddwd %ymm3,%ymm2,%ymm3 */
	LONG $0x7c7ffdc5; WORD $0x6024	/* 217 vmovdqa %ymm7,0x60(%rsp) */
	WORD $0x094c; BYTE $0xea	/* 21d or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x000cf82d; BYTE $0x00	/* 220 vpshufb 0x0(%rip),%ymm0,%ymm5 = f21 */
	LONG $0x9c7ffdc5; LONG $0x00008024; BYTE $0x00	/* 229 vmovdqa %ymm3,0x80(%rsp) */
	LONG $0x586ffec5; BYTE $0x2c	/* 232 vmovdqu 0x2c(%rax),%ymm3 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 237 vmovq %rdx,%xmm1 */
	LONG $0x007de2c4; LONG $0x000d1c3d; BYTE $0x00	/* 23c vpshufb 0x0(%rip),%ymm0,%ymm7 = f61 */
	LONG $0xd371edc5; BYTE $0x04	/* 245 vpsrlw $0x4,%ymm3,%ymm2 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 24a vpand %ymm15,%ymm3,%ymm3 */
	LONG $0x317de2c4; BYTE $0xc9	/* 24f vpmovzxbd %xmm1,%ymm1 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 254 vpand %ymm15,%ymm2,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd5	/* 259 vpmaddubsw %ymm13,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 25e vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x000cd62d; BYTE $0x00	/* 262 vpshufb 0x0(%rip),%ymm0,%ymm5 = f41 */
	LONG $0x947ffdc5; LONG $0x0000a024; BYTE $0x00	/* 26b vmovdqa %ymm2,0xa0(%rsp) */
	LONG $0x6f7ec1c4; WORD $0x4050	/* 274 vmovdqu 0x40(%r8),%ymm2 */
	LONG $0x0465e2c4; BYTE $0xda	/* 27a vpmaddubsw %ymm2,%ymm3,%ymm3 */
	LONG $0xddf565c5	/* 27f vpmaddwd %ymm5,%ymm3,%ymm11 */
	LONG $0x686ffec5; BYTE $0x4c	/* 283 vmovdqu 0x4c(%rax),%ymm5 */
	LONG $0x6f7ec1c4; LONG $0x0000a098; BYTE $0x00	/* 288 vmovdqu 0xa0(%r8),%ymm3 */
	LONG $0x9c7f7dc5; LONG $0x0000c024; BYTE $0x00	/* 291 vmovdqa %ymm11,0xc0(%rsp) */
	LONG $0xd571cdc5; BYTE $0x04	/* 29a vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 29f vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 2a4 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 2a9 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0x044de2c4; BYTE $0xf3	/* 2ae vpmaddubsw %ymm3,%ymm6,%ymm6 */
	LONG $0xf7f5cdc5	/* 2b3 vpmaddwd %ymm7,%ymm6,%ymm6 */
	LONG $0x007de2c4; LONG $0x000ce13d; BYTE $0x00	/* 2b7 vpshufb 0x0(%rip),%ymm0,%ymm7 = fa1 */
	LONG $0xb47ffdc5; LONG $0x0000e024; BYTE $0x00	/* 2c0 vmovdqa %ymm6,0xe0(%rsp) */
	LONG $0x007de2c4; LONG $0x000caf35; BYTE $0x00	/* 2c9 vpshufb 0x0(%rip),%ymm0,%ymm6 = f81 */
	LONG $0xeef5d5c5	/* 2d2 vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0xac7ffdc5; LONG $0x00010024; BYTE $0x00	/* 2d6 vmovdqa %ymm5,0x100(%rsp) */
	LONG $0x686ffec5; BYTE $0x6c	/* 2df vmovdqu 0x6c(%rax),%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 2e4 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 2e9 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 2ee vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x044dc2c4; BYTE $0xf4	/* 2f3 vpmaddubsw %ymm12,%ymm6,%ymm6 */
	LONG $0xd7f54dc5	/* 2f8 vpmaddwd %ymm7,%ymm6,%ymm10 */
	LONG $0x947f7dc5; LONG $0x00012024; BYTE $0x00	/* 2fc vmovdqa %ymm10,0x120(%rsp) */
	LONG $0x007de2c4; LONG $0x000cb305; BYTE $0x00	/* 305 vpshufb 0x0(%rip),%ymm0,%ymm0 = fc1 */
	LONG $0x6f7e41c4; LONG $0x0000c098; BYTE $0x00	/* 30e vmovdqu 0xc0(%r8),%ymm11 */
	LONG $0x0455c2c4; BYTE $0xeb	/* 317 vpmaddubsw %ymm11,%ymm5,%ymm5 */
	LONG $0xc0f5d5c5	/* 31c vpmaddwd %ymm0,%ymm5,%ymm0 */
	LONG $0x847ffdc5; LONG $0x00014024; BYTE $0x00	/* 320 vmovdqa %ymm0,0x140(%rsp) */
	LONG $0xf172fdc5; BYTE $0x10	/* 329 vpslld $0x10,%ymm1,%ymm0 */
	LONG $0xc8ebf5c5	/* 32e vpor %ymm0,%ymm1,%ymm1 */
	LONG $0xf575c1c4; BYTE $0xf9	/* 332 vpmaddwd %ymm9,%ymm1,%ymm7 */
	LONG $0xbc7ffdc5; LONG $0x00016024; BYTE $0x00	/* 337 vmovdqa %ymm7,0x160(%rsp) */
	LONG $0x9089180f; WORD $0x0000; BYTE $0x00	/* 340 prefetcht0 0x90(%rcx) */
	LONG $0xd089180f; WORD $0x0000; BYTE $0x00	/* 347 prefetcht0 0xd0(%rcx) */
	LONG $0x1089180f; WORD $0x0001; BYTE $0x00	/* 34e prefetcht0 0x110(%rcx) */
	WORD $0x8b48; BYTE $0x16	/* 355 mov (%rsi),%rdx */
	WORD $0x8949; BYTE $0x11	/* 358 mov %rdx,(%r9) */
	WORD $0x568b; BYTE $0x08	/* 35b mov 0x8(%rsi),%edx */
	LONG $0x08518941	/* 35e mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000414	/* 362 mov 0x414(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000041c	/* 36a mov 0x41c(%rsp),%r11d */
	LONG $0x6e6ffec5; BYTE $0x0c	/* 372 vmovdqu 0xc(%rsi),%ymm5 */
	WORD $0x8944; BYTE $0xf2	/* 377 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 37a and $0x3f3f3f3f,%r14d */
	LONG $0x24ac8b44; LONG $0x00000418	/* 381 mov 0x418(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 389 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 38c mov %r11d,%r15d */
	LONG $0x04ebc141	/* 38f shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 393 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 399 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 3a0 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 3a7 or %r15d,%edx */
	LONG $0x20e2c148	/* 3aa shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 3ae or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 3b1 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 3b6 mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 3b9 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 3c0 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xd571cdc5; BYTE $0x04	/* 3c5 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 3ca vpand %ymm15,%ymm5,%ymm5 */
	WORD $0xeac1; BYTE $0x02	/* 3cf shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 3d2 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 3d8 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xee	/* 3dd vpmaddubsw %ymm14,%ymm5,%ymm5 */
	LONG $0x3030e281; WORD $0x3030	/* 3e2 and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x000af03d; BYTE $0x00	/* 3e8 vpshufb 0x0(%rip),%ymm0,%ymm7 = ee1 */
	LONG $0x044de2c4; BYTE $0xf4	/* 3f1 vpmaddubsw %ymm4,%ymm6,%ymm6 */
	WORD $0x0944; BYTE $0xda	/* 3f6 or %r11d,%edx */
	LONG $0xf7f5cdc5	/* 3f9 vpmaddwd %ymm7,%ymm6,%ymm6 */
	LONG $0x20e2c148	/* 3fd shl $0x20,%rdx */
	LONG $0x007de2c4; LONG $0x000b173d; BYTE $0x00	/* 401 vpshufb 0x0(%rip),%ymm0,%ymm7 = f21 */
	LONG $0xb47ffdc5; LONG $0x00018024; BYTE $0x00	/* 40a vmovdqa %ymm6,0x180(%rsp) */
	WORD $0x094c; BYTE $0xea	/* 413 or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x000ae235; BYTE $0x00	/* 416 vpshufb 0x0(%rip),%ymm0,%ymm6 = f01 */
	LONG $0xeef5d5c5	/* 41f vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 423 vmovq %rdx,%xmm1 */
	LONG $0xac7ffdc5; LONG $0x0001a024; BYTE $0x00	/* 428 vmovdqa %ymm5,0x1a0(%rsp) */
	LONG $0x6e6ffec5; BYTE $0x2c	/* 431 vmovdqu 0x2c(%rsi),%ymm5 */
	LONG $0x317de2c4; BYTE $0xc9	/* 436 vpmovzxbd %xmm1,%ymm1 */
	LONG $0xd571cdc5; BYTE $0x04	/* 43b vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 440 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 445 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455e2c4; BYTE $0xea	/* 44a vpmaddubsw %ymm2,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 44f vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xd7f54dc5	/* 454 vpmaddwd %ymm7,%ymm6,%ymm10 */
	LONG $0x007de2c4; LONG $0x000ae035; BYTE $0x00	/* 458 vpshufb 0x0(%rip),%ymm0,%ymm6 = f41 */
	LONG $0x947f7dc5; LONG $0x0001c024; BYTE $0x00	/* 461 vmovdqa %ymm10,0x1c0(%rsp) */
	LONG $0xfef5d5c5	/* 46a vpmaddwd %ymm6,%ymm5,%ymm7 */
	LONG $0x6e6ffec5; BYTE $0x4c	/* 46e vmovdqu 0x4c(%rsi),%ymm5 */
	LONG $0xbc7ffdc5; LONG $0x0001e024; BYTE $0x00	/* 473 vmovdqa %ymm7,0x1e0(%rsp) */
	LONG $0xd571cdc5; BYTE $0x04	/* 47c vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0x007de2c4; LONG $0x000ad73d; BYTE $0x00	/* 481 vpshufb 0x0(%rip),%ymm0,%ymm7 = f61 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 48a vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 48f vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 494 vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0x044de2c4; BYTE $0xf3	/* 499 vpmaddubsw %ymm3,%ymm6,%ymm6 */
	LONG $0xf7f5cdc5	/* 49e vpmaddwd %ymm7,%ymm6,%ymm6 */
	LONG $0x007de2c4; LONG $0x000af63d; BYTE $0x00	/* 4a2 vpshufb 0x0(%rip),%ymm0,%ymm7 = fa1 */
	LONG $0xb47ffdc5; LONG $0x00020024; BYTE $0x00	/* 4ab vmovdqa %ymm6,0x200(%rsp) */
	LONG $0x007de2c4; LONG $0x000ac435; BYTE $0x00	/* 4b4 vpshufb 0x0(%rip),%ymm0,%ymm6 = f81 */
	LONG $0x007de2c4; LONG $0x000afb05; BYTE $0x00	/* 4bd vpshufb 0x0(%rip),%ymm0,%ymm0 = fc1 */
	LONG $0xeef5d5c5	/* 4c6 vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0xac7ffdc5; LONG $0x00022024; BYTE $0x00	/* 4ca vmovdqa %ymm5,0x220(%rsp) */
	LONG $0x6e6ffec5; BYTE $0x6c	/* 4d3 vmovdqu 0x6c(%rsi),%ymm5 */
	LONG $0xd571cdc5; BYTE $0x04	/* 4d8 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 4dd vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 4e2 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xeb	/* 4e7 vpmaddubsw %ymm11,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf4	/* 4ec vpmaddubsw %ymm12,%ymm6,%ymm6 */
	LONG $0xd7f54dc5	/* 4f1 vpmaddwd %ymm7,%ymm6,%ymm10 */
	LONG $0xf8f5d5c5	/* 4f5 vpmaddwd %ymm0,%ymm5,%ymm7 */
	LONG $0xf172fdc5; BYTE $0x10	/* 4f9 vpslld $0x10,%ymm1,%ymm0 */
	LONG $0x947f7dc5; LONG $0x00024024; BYTE $0x00	/* 4fe vmovdqa %ymm10,0x240(%rsp) */
	LONG $0xc8ebf5c5	/* 507 vpor %ymm0,%ymm1,%ymm1 */
	LONG $0xbc7ffdc5; LONG $0x00026024; BYTE $0x00	/* 50b vmovdqa %ymm7,0x260(%rsp) */
	LONG $0xf575c1c4; BYTE $0xc9	/* 514 vpmaddwd %ymm9,%ymm1,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00028024; BYTE $0x00	/* 519 vmovdqa %ymm1,0x280(%rsp) */
	LONG $0x2089180f; WORD $0x0001; BYTE $0x00	/* 522 prefetcht0 0x120(%rcx) */
	LONG $0x6089180f; WORD $0x0001; BYTE $0x00	/* 529 prefetcht0 0x160(%rcx) */
	LONG $0xa089180f; WORD $0x0001; BYTE $0x00	/* 530 prefetcht0 0x1a0(%rcx) */
	WORD $0x8b48; BYTE $0x17	/* 537 mov (%rdi),%rdx */
	LONG $0x0c7f7dc5; BYTE $0x24	/* 53a vmovdqa %ymm9,(%rsp) */
	WORD $0x8949; BYTE $0x11	/* 53f mov %rdx,(%r9) */
	WORD $0x578b; BYTE $0x08	/* 542 mov 0x8(%rdi),%edx */
	LONG $0x08518941	/* 545 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000414	/* 549 mov 0x414(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000041c	/* 551 mov 0x41c(%rsp),%r11d */
	LONG $0x6f6ffec5; BYTE $0x0c	/* 559 vmovdqu 0xc(%rdi),%ymm5 */
	WORD $0x8944; BYTE $0xf2	/* 55e mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 561 and $0x3f3f3f3f,%r14d */
	LONG $0x24ac8b44; LONG $0x00000418	/* 568 mov 0x418(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 570 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 573 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 576 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 57a and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 580 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 587 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 58e or %r15d,%edx */
	LONG $0x20e2c148	/* 591 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 595 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 598 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 59d mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 5a0 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 5a7 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xd571cdc5; BYTE $0x04	/* 5ac vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 5b1 vpand %ymm15,%ymm5,%ymm5 */
	WORD $0xeac1; BYTE $0x02	/* 5b6 shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 5b9 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 5bf vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xee	/* 5c4 vpmaddubsw %ymm14,%ymm5,%ymm5 */
	LONG $0x3030e281; WORD $0x3030	/* 5c9 and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x0009093d; BYTE $0x00	/* 5cf vpshufb 0x0(%rip),%ymm0,%ymm7 = ee1 */
	LONG $0x044de2c4; BYTE $0xf4	/* 5d8 vpmaddubsw %ymm4,%ymm6,%ymm6 */
	WORD $0x0944; BYTE $0xda	/* 5dd or %r11d,%edx */
	LONG $0xf7f5cdc5	/* 5e0 vpmaddwd %ymm7,%ymm6,%ymm6 */
	LONG $0x20e2c148	/* 5e4 shl $0x20,%rdx */
	LONG $0x007de2c4; LONG $0x0009303d; BYTE $0x00	/* 5e8 vpshufb 0x0(%rip),%ymm0,%ymm7 = f21 */
	LONG $0xb47ffdc5; LONG $0x0002a024; BYTE $0x00	/* 5f1 vmovdqa %ymm6,0x2a0(%rsp) */
	WORD $0x094c; BYTE $0xea	/* 5fa or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x0008fb35; BYTE $0x00	/* 5fd vpshufb 0x0(%rip),%ymm0,%ymm6 = f01 */
	LONG $0xeef5d5c5	/* 606 vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 60a vmovq %rdx,%xmm1 */
	LONG $0xac7ffdc5; LONG $0x0002c024; BYTE $0x00	/* 60f vmovdqa %ymm5,0x2c0(%rsp) */
	LONG $0x6f6ffec5; BYTE $0x2c	/* 618 vmovdqu 0x2c(%rdi),%ymm5 */
	LONG $0x317de2c4; BYTE $0xc9	/* 61d vpmovzxbd %xmm1,%ymm1 */
	LONG $0xd571cdc5; BYTE $0x04	/* 622 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 627 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 62c vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455e2c4; BYTE $0xea	/* 631 vpmaddubsw %ymm2,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 636 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xd7f54dc5	/* 63b vpmaddwd %ymm7,%ymm6,%ymm10 */
	LONG $0x007de2c4; LONG $0x0008f935; BYTE $0x00	/* 63f vpshufb 0x0(%rip),%ymm0,%ymm6 = f41 */
	LONG $0x947f7dc5; LONG $0x0002e024; BYTE $0x00	/* 648 vmovdqa %ymm10,0x2e0(%rsp) */
	LONG $0xfef5d5c5	/* 651 vpmaddwd %ymm6,%ymm5,%ymm7 */
	LONG $0x6f6ffec5; BYTE $0x4c	/* 655 vmovdqu 0x4c(%rdi),%ymm5 */
	LONG $0xbc7ffdc5; LONG $0x00030024; BYTE $0x00	/* 65a vmovdqa %ymm7,0x300(%rsp) */
	LONG $0xd571cdc5; BYTE $0x04	/* 663 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0x007de2c4; LONG $0x0008f03d; BYTE $0x00	/* 668 vpshufb 0x0(%rip),%ymm0,%ymm7 = f61 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 671 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 676 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xe8	/* 67b vpmaddubsw %ymm8,%ymm5,%ymm5 */
	LONG $0x044de2c4; BYTE $0xf3	/* 680 vpmaddubsw %ymm3,%ymm6,%ymm6 */
	LONG $0xf7f5cdc5	/* 685 vpmaddwd %ymm7,%ymm6,%ymm6 */
	LONG $0x007de2c4; LONG $0x00090f3d; BYTE $0x00	/* 689 vpshufb 0x0(%rip),%ymm0,%ymm7 = fa1 */
	LONG $0xb47ffdc5; LONG $0x00032024; BYTE $0x00	/* 692 vmovdqa %ymm6,0x320(%rsp) */
	LONG $0x007de2c4; LONG $0x0008dd35; BYTE $0x00	/* 69b vpshufb 0x0(%rip),%ymm0,%ymm6 = f81 */
	LONG $0x007de2c4; LONG $0x00091405; BYTE $0x00	/* 6a4 vpshufb 0x0(%rip),%ymm0,%ymm0 = fc1 */
	LONG $0xeef5d5c5	/* 6ad vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0x776ffec5; BYTE $0x6c	/* 6b1 vmovdqu 0x6c(%rdi),%ymm6 */
	LONG $0xac7ffdc5; LONG $0x00034024; BYTE $0x00	/* 6b6 vmovdqa %ymm5,0x340(%rsp) */
	LONG $0xd671d5c5; BYTE $0x04	/* 6bf vpsrlw $0x4,%ymm6,%ymm5 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 6c4 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 6c9 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x044dc2c4; BYTE $0xf3	/* 6ce vpmaddubsw %ymm11,%ymm6,%ymm6 */
	LONG $0x0455c2c4; BYTE $0xec	/* 6d3 vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0xf0f5cdc5	/* 6d8 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xf172fdc5; BYTE $0x10	/* 6dc vpslld $0x10,%ymm1,%ymm0 */
	LONG $0xfff5d5c5	/* 6e1 vpmaddwd %ymm7,%ymm5,%ymm7 */
	LONG $0xc8ebf5c5	/* 6e5 vpor %ymm0,%ymm1,%ymm1 */
	LONG $0x0cf5f5c5; BYTE $0x24	/* 6e9 vpmaddwd (%rsp),%ymm1,%ymm1 */
	LONG $0xbc7ffdc5; LONG $0x00036024; BYTE $0x00	/* 6ee vmovdqa %ymm7,0x360(%rsp) */
	LONG $0xb089180f; WORD $0x0001; BYTE $0x00	/* 6f7 prefetcht0 0x1b0(%rcx) */
	LONG $0xf089180f; WORD $0x0001; BYTE $0x00	/* 6fe prefetcht0 0x1f0(%rcx) */
	LONG $0x3089180f; WORD $0x0002; BYTE $0x00	/* 705 prefetcht0 0x230(%rcx) */
	LONG $0x02148d49	/* 70c lea (%r10,%rax,1),%rdx */
	LONG $0x40c18148; WORD $0x0002; BYTE $0x00	/* 710 add $0x240,%rcx */
	WORD $0x8b4c; BYTE $0x1a	/* 717 mov (%rdx),%r11 */
	WORD $0x894d; BYTE $0x19	/* 71a mov %r11,(%r9) */
	WORD $0x528b; BYTE $0x08	/* 71d mov 0x8(%rdx),%edx */
	LONG $0x08518941	/* 720 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000414	/* 724 mov 0x414(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000041c	/* 72c mov 0x41c(%rsp),%r11d */
	LONG $0x6f7ea1c4; WORD $0x107c; BYTE $0x0c	/* 734 vmovdqu 0xc(%rax,%r10,1),%ymm7 */
	WORD $0x8944; BYTE $0xf2	/* 73b mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 73e and $0x3f3f3f3f,%r14d */
	LONG $0x24ac8b44; LONG $0x00000418	/* 745 mov 0x418(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 74d shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 750 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 753 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 757 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 75d and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 764 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 76b or %r15d,%edx */
	LONG $0x20e2c148	/* 76e shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 772 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 775 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 77a mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 77d and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 784 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xd771b5c5; BYTE $0x04	/* 789 vpsrlw $0x4,%ymm7,%ymm9 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 78e vpand %ymm15,%ymm7,%ymm7 */
	WORD $0xeac1; BYTE $0x02	/* 793 shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 796 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xdb3541c4; BYTE $0xcf	/* 79c vpand %ymm15,%ymm9,%ymm9 */
	LONG $0x0445c2c4; BYTE $0xfe	/* 7a1 vpmaddubsw %ymm14,%ymm7,%ymm7 */
	LONG $0x3030e281; WORD $0x3030	/* 7a6 and $0x30303030,%edx */
	LONG $0x007d62c4; LONG $0x00072c15; BYTE $0x00	/* 7ac vpshufb 0x0(%rip),%ymm0,%ymm10 = ee1 */
	LONG $0x043562c4; BYTE $0xcc	/* 7b5 vpmaddubsw %ymm4,%ymm9,%ymm9 */
	WORD $0x0944; BYTE $0xda	/* 7ba or %r11d,%edx */
	LONG $0x007de2c4; LONG $0x00073b25; BYTE $0x00	/* 7bd vpshufb 0x0(%rip),%ymm0,%ymm4 = f01 */
	LONG $0xf53541c4; BYTE $0xca	/* 7c6 vpmaddwd %ymm10,%ymm9,%ymm9 */
	LONG $0x20e2c148	/* 7cb shl $0x20,%rdx */
	LONG $0x007d62c4; LONG $0x00074935; BYTE $0x00	/* 7cf vpshufb 0x0(%rip),%ymm0,%ymm14 = f21 */
	LONG $0xfcf5c5c5	/* 7d8 vpmaddwd %ymm4,%ymm7,%ymm7 */
	LONG $0x6f7ea1c4; WORD $0x1064; BYTE $0x2c	/* 7dc vmovdqu 0x2c(%rax,%r10,1),%ymm4 */
	WORD $0x094c; BYTE $0xea	/* 7e3 or %r13,%rdx */
	LONG $0xd471adc5; BYTE $0x04	/* 7e6 vpsrlw $0x4,%ymm4,%ymm10 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* 7eb vpand %ymm15,%ymm4,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xea	/* 7f0 vmovq %rdx,%xmm5 */
	LONG $0xdb2d41c4; BYTE $0xd7	/* 7f5 vpand %ymm15,%ymm10,%ymm10 */
	LONG $0x045de2c4; BYTE $0xe2	/* 7fa vpmaddubsw %ymm2,%ymm4,%ymm4 */
	LONG $0x6f7ea1c4; WORD $0x1054; BYTE $0x4c	/* 7ff vmovdqu 0x4c(%rax,%r10,1),%ymm2 */
	LONG $0xfe45c1c4; BYTE $0xf9	/* 806 vpaddd %ymm9,%ymm7,%ymm7 */
	LONG $0x042d42c4; BYTE $0xd5	/* 80b vpmaddubsw %ymm13,%ymm10,%ymm10 */
	LONG $0x317de2c4; BYTE $0xed	/* 810 vpmovzxbd %xmm5,%ymm5 */
	LONG $0x007d62c4; LONG $0x0007232d; BYTE $0x00	/* 815 vpshufb 0x0(%rip),%ymm0,%ymm13 = f41 */
	LONG $0xf55dc1c4; BYTE $0xe5	/* 81e vpmaddwd %ymm13,%ymm4,%ymm4 */
	LONG $0xd27195c5; BYTE $0x04	/* 823 vpsrlw $0x4,%ymm2,%ymm13 */
	LONG $0xf52d41c4; BYTE $0xd6	/* 828 vpmaddwd %ymm14,%ymm10,%ymm10 */
	LONG $0xdb1541c4; BYTE $0xef	/* 82d vpand %ymm15,%ymm13,%ymm13 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 832 vpand %ymm15,%ymm2,%ymm2 */
	LONG $0xfe5dc1c4; BYTE $0xe2	/* 837 vpaddd %ymm10,%ymm4,%ymm4 */
	LONG $0x007d62c4; LONG $0x00071c35; BYTE $0x00	/* 83c vpshufb 0x0(%rip),%ymm0,%ymm14 = f61 */
	LONG $0x041562c4; BYTE $0xeb	/* 845 vpmaddubsw %ymm3,%ymm13,%ymm13 */
	LONG $0x046dc2c4; BYTE $0xd0	/* 84a vpmaddubsw %ymm8,%ymm2,%ymm2 */
	LONG $0xf51541c4; BYTE $0xee	/* 84f vpmaddwd %ymm14,%ymm13,%ymm13 */
	LONG $0xe7feddc5	/* 854 vpaddd %ymm7,%ymm4,%ymm4 */
	LONG $0x007d62c4; LONG $0x00072035; BYTE $0x00	/* 858 vpshufb 0x0(%rip),%ymm0,%ymm14 = f81 */
	LONG $0xf56dc1c4; BYTE $0xde	/* 861 vpmaddwd %ymm14,%ymm2,%ymm3 */
	LONG $0x6f7ea1c4; WORD $0x1054; BYTE $0x6c	/* 866 vmovdqu 0x6c(%rax,%r10,1),%ymm2 */
	LONG $0x007d62c4; LONG $0x00072b35; BYTE $0x00	/* 86d vpshufb 0x0(%rip),%ymm0,%ymm14 = fa1 */
	LONG $0x007de2c4; LONG $0x00074205; BYTE $0x00	/* 876 vpshufb 0x0(%rip),%ymm0,%ymm0 = fc1 */
	LONG $0xd271bdc5; BYTE $0x04	/* 87f vpsrlw $0x4,%ymm2,%ymm8 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 884 vpand %ymm15,%ymm2,%ymm2 */
	LONG $0xfe65c1c4; BYTE $0xdd	/* 889 vpaddd %ymm13,%ymm3,%ymm3 */
	LONG $0x046dc2c4; BYTE $0xd3	/* 88e vpmaddubsw %ymm11,%ymm2,%ymm2 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 893 vpand %ymm15,%ymm8,%ymm8 */
	LONG $0xe3feddc5	/* 898 vpaddd %ymm3,%ymm4,%ymm4 */
	LONG $0x9c6f7dc5; LONG $0x0001e024; BYTE $0x00	/* 89c vmovdqa 0x1e0(%rsp),%ymm11 */
	LONG $0xd0f5edc5	/* 8a5 vpmaddwd %ymm0,%ymm2,%ymm2 */
	LONG $0xf572fdc5; BYTE $0x10	/* 8a9 vpslld $0x10,%ymm5,%ymm0 */
	LONG $0x9cfe25c5; LONG $0x0001c024; BYTE $0x00	/* 8ae vpaddd 0x1c0(%rsp),%ymm11,%ymm11 */
	LONG $0x043d42c4; BYTE $0xc4	/* 8b7 vpmaddubsw %ymm12,%ymm8,%ymm8 */
	LONG $0xe8ebd5c5	/* 8bc vpor %ymm0,%ymm5,%ymm5 */
	LONG $0x2cf5d5c5; BYTE $0x24	/* 8c0 vpmaddwd (%rsp),%ymm5,%ymm5 */
	LONG $0xa46f7dc5; LONG $0x0001a024; BYTE $0x00	/* 8c5 vmovdqa 0x1a0(%rsp),%ymm12 */
	LONG $0x84fe9dc5; LONG $0x00018024; BYTE $0x00	/* 8ce vpaddd 0x180(%rsp),%ymm12,%ymm0 */
	LONG $0xf53d41c4; BYTE $0xc6	/* 8d7 vpmaddwd %ymm14,%ymm8,%ymm8 */
	LONG $0xa46f7dc5; LONG $0x00022024; BYTE $0x00	/* 8dc vmovdqa 0x220(%rsp),%ymm12 */
	LONG $0xb46f7dc5; LONG $0x00008024; BYTE $0x00	/* 8e5 vmovdqa 0x80(%rsp),%ymm14 */
	LONG $0xfe6dc1c4; BYTE $0xd0	/* 8ee vpaddd %ymm8,%ymm2,%ymm2 */
	LONG $0xfe7d41c4; BYTE $0xdb	/* 8f3 vpaddd %ymm11,%ymm0,%ymm11 */
	LONG $0xe2feddc5	/* 8f8 vpaddd %ymm2,%ymm4,%ymm4 */
	LONG $0x84fe9dc5; LONG $0x00020024; BYTE $0x00	/* 8fc vpaddd 0x200(%rsp),%ymm12,%ymm0 */
	LONG $0x64fe0dc5; WORD $0x6024	/* 905 vpaddd 0x60(%rsp),%ymm14,%ymm12 */
	LONG $0xc0fea5c5	/* 90b vpaddd %ymm0,%ymm11,%ymm0 */
	LONG $0x9c6f7dc5; LONG $0x00026024; BYTE $0x00	/* 90f vmovdqa 0x260(%rsp),%ymm11 */
	LONG $0x9cfe25c5; LONG $0x00024024; BYTE $0x00	/* 918 vpaddd 0x240(%rsp),%ymm11,%ymm11 */
	LONG $0xfe7dc1c4; BYTE $0xc3	/* 921 vpaddd %ymm11,%ymm0,%ymm0 */
	LONG $0x9c6f7dc5; LONG $0x0000c024; BYTE $0x00	/* 926 vmovdqa 0xc0(%rsp),%ymm11 */
	LONG $0x9cfe25c5; LONG $0x0000a024; BYTE $0x00	/* 92f vpaddd 0xa0(%rsp),%ymm11,%ymm11 */
	LONG $0xb46f7dc5; LONG $0x00010024; BYTE $0x00	/* 938 vmovdqa 0x100(%rsp),%ymm14 */
	LONG $0x5eb70f44; BYTE $0xfc	/* 941 movzwl -0x4(%rsi),%r11d */
	LONG $0xfe1d41c4; BYTE $0xdb	/* 946 vpaddd %ymm11,%ymm12,%ymm11 */
	LONG $0xfc57b70f	/* 94b movzwl -0x4(%rdi),%edx */
	LONG $0xa4fe0dc5; LONG $0x0000e024; BYTE $0x00	/* 94f vpaddd 0xe0(%rsp),%ymm14,%ymm12 */
	LONG $0x946ffdc5; LONG $0x00030024; BYTE $0x00	/* 958 vmovdqa 0x300(%rsp),%ymm2 */
	LONG $0x10e3c149	/* 961 shl $0x10,%r11 */
	LONG $0x94feedc5; LONG $0x0002e024; BYTE $0x00	/* 965 vpaddd 0x2e0(%rsp),%ymm2,%ymm2 */
	LONG $0xfe2541c4; BYTE $0xe4	/* 96e vpaddd %ymm12,%ymm11,%ymm12 */
	LONG $0x20e2c148	/* 973 shl $0x20,%rdx */
	LONG $0x9c6f7dc5; LONG $0x00014024; BYTE $0x00	/* 977 vmovdqa 0x140(%rsp),%ymm11 */
	LONG $0x9cfe25c5; LONG $0x00012024; BYTE $0x00	/* 980 vpaddd 0x120(%rsp),%ymm11,%ymm11 */
	WORD $0x094c; BYTE $0xda	/* 989 or %r11,%rdx */
	LONG $0x58b70f44; BYTE $0xfc	/* 98c movzwl -0x4(%rax),%r11d */
	LONG $0x846f7dc5; LONG $0x00034024; BYTE $0x00	/* 991 vmovdqa 0x340(%rsp),%ymm8 */
	LONG $0xfe1d41c4; BYTE $0xdb	/* 99a vpaddd %ymm11,%ymm12,%ymm11 */
	LONG $0x6eb70f44; BYTE $0xfe	/* 99f movzwl -0x2(%rsi),%r13d */
	LONG $0xb4fecdc5; LONG $0x00036024; BYTE $0x00	/* 9a4 vpaddd 0x360(%rsp),%ymm6,%ymm6 */
	LONG $0x9c6ffdc5; LONG $0x00028024; BYTE $0x00	/* 9ad vmovdqa 0x280(%rsp),%ymm3 */
	LONG $0xe06a25c5	/* 9b6 vpunpckhdq %ymm0,%ymm11,%ymm12 */
	WORD $0x094c; BYTE $0xda	/* 9ba or %r11,%rdx */
	LONG $0xd86225c5	/* 9bd vpunpckldq %ymm0,%ymm11,%ymm11 */
	LONG $0x5cb70f46; WORD $0xfc10	/* 9c1 movzwl -0x4(%rax,%r10,1),%r11d */
	LONG $0xfe2541c4; BYTE $0xdc	/* 9c7 vpaddd %ymm12,%ymm11,%ymm11 */
	LONG $0x10e5c149	/* 9cc shl $0x10,%r13 */
	LONG $0x846ffdc5; LONG $0x0002c024; BYTE $0x00	/* 9d0 vmovdqa 0x2c0(%rsp),%ymm0 */
	LONG $0x84fefdc5; LONG $0x0002a024; BYTE $0x00	/* 9d9 vpaddd 0x2a0(%rsp),%ymm0,%ymm0 */
	LONG $0x30e3c149	/* 9e2 shl $0x30,%r11 */
	LONG $0xd2fefdc5	/* 9e6 vpaddd %ymm2,%ymm0,%ymm2 */
	WORD $0x094c; BYTE $0xda	/* 9ea or %r11,%rdx */
	LONG $0x5fb70f44; BYTE $0xfe	/* 9ed movzwl -0x2(%rdi),%r11d */
	LONG $0x84febdc5; LONG $0x00032024; BYTE $0x00	/* 9f2 vpaddd 0x320(%rsp),%ymm8,%ymm0 */
	LONG $0xd0feedc5	/* 9fb vpaddd %ymm0,%ymm2,%ymm2 */
	LONG $0x20e3c149	/* 9ff shl $0x20,%r11 */
	LONG $0xd6feedc5	/* a03 vpaddd %ymm6,%ymm2,%ymm2 */
	WORD $0x094d; BYTE $0xeb	/* a07 or %r13,%r11 */
	LONG $0x68b70f44; BYTE $0xfe	/* a0a movzwl -0x2(%rax),%r13d */
	LONG $0xc46aedc5	/* a0f vpunpckhdq %ymm4,%ymm2,%ymm0 */
	LONG $0xd462edc5	/* a13 vpunpckldq %ymm4,%ymm2,%ymm2 */
	LONG $0xa46ffdc5; LONG $0x00016024; BYTE $0x00	/* a17 vmovdqa 0x160(%rsp),%ymm4 */
	LONG $0xd0feedc5	/* a20 vpaddd %ymm0,%ymm2,%ymm2 */
	WORD $0x094d; BYTE $0xeb	/* a24 or %r13,%r11 */
	LONG $0x6cb70f46; WORD $0xfe10	/* a27 movzwl -0x2(%rax,%r10,1),%r13d */
	LONG $0xc26da5c5	/* a2d vpunpckhqdq %ymm2,%ymm11,%ymm0 */
	LONG $0xda6c25c5	/* a31 vpunpcklqdq %ymm2,%ymm11,%ymm11 */
	LONG $0xd36addc5	/* a35 vpunpckhdq %ymm3,%ymm4,%ymm2 */
	LONG $0xd8fe25c5	/* a39 vpaddd %ymm0,%ymm11,%ymm11 */
	LONG $0xc362ddc5	/* a3d vpunpckldq %ymm3,%ymm4,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xe2	/* a41 vmovq %rdx,%xmm4 */
	LONG $0x30e5c149	/* a46 shl $0x30,%r13 */
	LONG $0xc2fefdc5	/* a4a vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xd56af5c5	/* a4e vpunpckhdq %ymm5,%ymm1,%ymm2 */
	LONG $0xcd62f5c5	/* a52 vpunpckldq %ymm5,%ymm1,%ymm1 */
	WORD $0x094d; BYTE $0xeb	/* a56 or %r13,%r11 */
	LONG $0xcafef5c5	/* a59 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x24948b48; LONG $0x00000390	/* a5d mov 0x390(%rsp),%rdx */
	LONG $0xd16dfdc5	/* a65 vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* a69 vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* a6d vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x4625e3c4; WORD $0x31c8	/* a71 vperm2i128 $0x31,%ymm0,%ymm11,%ymm1 */
	LONG $0x462563c4; WORD $0x20d8	/* a77 vperm2i128 $0x20,%ymm0,%ymm11,%ymm11 */
	LONG $0x22d9c3c4; WORD $0x01c3	/* a7d vpinsrq $0x1,%r11,%xmm4,%xmm0 */
	LONG $0x6428f8c5; WORD $0x5024	/* a83 vmovaps 0x50(%rsp),%xmm4 */
	LONG $0xd9fe25c5	/* a89 vpaddd %ymm1,%ymm11,%ymm11 */
	LONG $0x187de2c4; WORD $0x9a0c	/* a8d vbroadcastss (%rdx,%rbx,4),%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* a93 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x01c38348	/* a98 add $0x1,%rbx */
	LONG $0x5b7c41c4; BYTE $0xdb	/* a9c vcvtdq2ps %ymm11,%ymm11 */
	LONG $0x00900548; WORD $0x0000	/* aa1 add $0x90,%rax */
	LONG $0x00c08149; WORD $0x0001; BYTE $0x00	/* aa7 add $0x100,%r8 */
	LONG $0x90c68148; WORD $0x0000; BYTE $0x00	/* aae add $0x90,%rsi */
	LONG $0xc159fcc5	/* ab5 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x90c78148; WORD $0x0000; BYTE $0x00	/* ab9 add $0x90,%rdi */
	LONG $0x597cc1c4; BYTE $0xc3	/* ac0 vmulps %ymm11,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* ac5 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* acb vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x4024	/* acf vmovaps 0x40(%rsp),%xmm1 */
	LONG $0x4458f8c5; WORD $0x3024	/* ad5 vaddps 0x30(%rsp),%xmm0,%xmm0 */
	LONG $0x6429f8c5; WORD $0x3024	/* adb vmovaps %xmm4,0x30(%rsp) */
	WORD $0x3949; BYTE $0xdc	/* ae1 cmp %rbx,%r12 */
	LONG $0xf618850f; WORD $0xffff	/* ae4 jne 102 */
	LONG $0xc958d8c5	/* aea vaddps %xmm1,%xmm4,%xmm1 */
	LONG $0x24bc8b4c; LONG $0x00000398	/* aee mov 0x398(%rsp),%r15 */
	LONG $0x8458f8c5; LONG $0x00038024; BYTE $0x00	/* af6 vaddps 0x380(%rsp),%xmm0,%xmm0 */
	LONG $0x24b48b4c; LONG $0x000003a0	/* aff mov 0x3a0(%rsp),%r14 */
	LONG $0x24ac8b4c; LONG $0x000003a8	/* b07 mov 0x3a8(%rsp),%r13 */
	LONG $0x249c8b4c; LONG $0x000003b0	/* b0f mov 0x3b0(%rsp),%r11 */
	LONG $0xc058f0c5	/* b17 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x000003b8	/* b1b mov 0x3b8(%rsp),%rax */
	LONG $0x04ee8349	/* b23 sub $0x4,%r14 */
	LONG $0x1178c1c4; BYTE $0x07	/* b27 vmovups %xmm0,(%r15) */
	LONG $0x10c78349	/* b2c add $0x10,%r15 */
	WORD $0x0149; BYTE $0xc5	/* b30 add %rax,%r13 */
	LONG $0x03fe8349	/* b33 cmp $0x3,%r14 */
	LONG $0xf5578f0f; WORD $0xffff	/* b37 jg 94 */
	WORD $0x8949; BYTE $0xc6	/* b3d mov %rax,%r14 */
	LONG $0x24848b48; LONG $0x000003d8	/* b40 mov 0x3d8(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000003c8	/* b48 mov 0x3c8(%rsp),%rdi */
	WORD $0x894d; BYTE $0xdf	/* b50 mov %r11,%r15 */
	LONG $0x24b48b48; LONG $0x000003d0	/* b53 mov 0x3d0(%rsp),%rsi */
	LONG $0xfc488d48	/* b5b lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* b5f mov %rcx,%rdx */
	LONG $0x02eac148	/* b62 shr $0x2,%rdx */
	LONG $0x01428d48	/* b66 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* b6a neg %rdx */
	WORD $0x8949; BYTE $0xc0	/* b6d mov %rax,%r8 */
	LONG $0xc6af0f49	/* b70 imul %r14,%rax */
	LONG $0x04e0c149	/* b74 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* b78 add %r8,%rdi */
	WORD $0x0148; BYTE $0xc6	/* b7b add %rax,%rsi */
	LONG $0x91048d48	/* b7e lea (%rcx,%rdx,4),%rax */
	LONG $0x872c8d4c	/* b82 lea (%rdi,%rax,4),%r13 */
	WORD $0x8548; BYTE $0xc0	/* b86 test %rax,%rax */
	LONG $0x032e8e0f; WORD $0x0000	/* b89 jle ebd */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* b8f movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x246c894c; BYTE $0x60	/* b99 mov %r13,0x60(%rsp) */
	LONG $0x248c8b4c; LONG $0x000003c0	/* b9e mov 0x3c0(%rsp),%r9 */
	LONG $0x24bc894c; LONG $0x00000080	/* ba6 mov %r15,0x80(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xd8	/* bae vmovq %rax,%xmm3 */
	LONG $0x24848b4c; LONG $0x00000390	/* bb3 mov 0x390(%rsp),%r8 */
	LONG $0x597d62c4; BYTE $0xfb	/* bbb vpbroadcastq %xmm3,%ymm15 */
	LONG $0x04c78348	/* bc0 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xe4	/* bc4 test %r12,%r12 */
	LONG $0x030e8e0f; WORD $0x0000	/* bc7 jle edb */
	LONG $0xdb57e0c5	/* bcd vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x247c8948; BYTE $0x40	/* bd1 mov %rdi,0x40(%rsp) */
	LONG $0x044e8d48	/* bd6 lea 0x4(%rsi),%rcx */
	WORD $0x894c; BYTE $0xc8	/* bda mov %r9,%rax */
	LONG $0x24748948; BYTE $0x50	/* bdd mov %rsi,0x50(%rsp) */
	WORD $0x894c; BYTE $0xc3	/* be2 mov %r8,%rbx */
	LONG $0xeb2878c5	/* be5 vmovaps %xmm3,%xmm13 */
	LONG $0xf32878c5	/* be9 vmovaps %xmm3,%xmm14 */
	LONG $0x1c29f8c5; BYTE $0x24	/* bed vmovaps %xmm3,(%rsp) */
	WORD $0x3145; BYTE $0xdb	/* bf2 xor %r11d,%r11d */
	LONG $0xef2141c4; BYTE $0xdb	/* bf5 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0xef2941c4; BYTE $0xd2	/* bfa vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x5c29f8c5; WORD $0x3024	/* bff vmovaps %xmm3,0x30(%rsp) */
	LONG $0x24b48d4c; LONG $0x00000414	/* c05 lea 0x414(%rsp),%r14 */
	WORD $0x11eb	/* c0d jmp c20 */
	LONG $0x6c2878c5; WORD $0x3024	/* c0f vmovaps 0x30(%rsp),%xmm13 */
	LONG $0x0429f8c5; BYTE $0x24	/* c15 vmovaps %xmm0,(%rsp) */
	LONG $0x4c29f8c5; WORD $0x3024	/* c1a vmovaps %xmm1,0x30(%rsp) */
	WORD $0x8b48; BYTE $0x11	/* c20 mov (%rcx),%rdx */
	WORD $0x894d; BYTE $0xdd	/* c23 mov %r11,%r13 */
	LONG $0x01c38349	/* c26 add $0x1,%r11 */
	LONG $0x90c18148; WORD $0x0000; BYTE $0x00	/* c2a add $0x90,%rcx */
	LONG $0x05e5c149	/* c31 shl $0x5,%r13 */
	LONG $0x04c38348	/* c35 add $0x4,%rbx */
	WORD $0x8949; BYTE $0x16	/* c39 mov %rdx,(%r14) */
	LONG $0xff78918b; WORD $0xffff	/* c3c mov -0x88(%rcx),%edx */
	LONG $0x08568941	/* c42 mov %edx,0x8(%r14) */
	LONG $0x24948b44; LONG $0x00000414	/* c46 mov 0x414(%rsp),%r10d */
	LONG $0x1c24b48b; WORD $0x0004; BYTE $0x00	/* c4e mov 0x41c(%rsp),%esi */
	LONG $0x816ffec5; LONG $0xffffff7c	/* c55 vmovdqu -0x84(%rcx),%ymm0 */
	WORD $0x8944; BYTE $0xd2	/* c5d mov %r10d,%edx */
	LONG $0x696ffec5; BYTE $0x9c	/* c60 vmovdqu -0x64(%rcx),%ymm5 */
	LONG $0x616ffec5; BYTE $0xbc	/* c65 vmovdqu -0x44(%rcx),%ymm4 */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* c6a and $0x3f3f3f3f,%r10d */
	WORD $0x8941; BYTE $0xf7	/* c71 mov %esi,%r15d */
	WORD $0xeac1; BYTE $0x02	/* c74 shr $0x2,%edx */
	LONG $0x1824bc8b; WORD $0x0004; BYTE $0x00	/* c77 mov 0x418(%rsp),%edi */
	LONG $0x3030e281; WORD $0x3030	/* c7e and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* c84 and $0xf0f0f0f,%r15d */
	WORD $0xeec1; BYTE $0x04	/* c8b shr $0x4,%esi */
	WORD $0x0944; BYTE $0xfa	/* c8e or %r15d,%edx */
	LONG $0x0f0fe681; WORD $0x0f0f	/* c91 and $0xf0f0f0f,%esi */
	LONG $0x20e2c148	/* c97 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xd2	/* c9b or %r10,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* c9e vmovq %rdx,%xmm2 */
	WORD $0xfa89	/* ca3 mov %edi,%edx */
	LONG $0x3f3fe781; WORD $0x3f3f	/* ca5 and $0x3f3f3f3f,%edi */
	LONG $0x3079e2c4; BYTE $0xd2	/* cab vpmovzxbw %xmm2,%xmm2 */
	LONG $0xd071b5c5; BYTE $0x04	/* cb0 vpsrlw $0x4,%ymm0,%ymm9 */
	LONG $0xdb7dc1c4; BYTE $0xc7	/* cb5 vpand %ymm15,%ymm0,%ymm0 */
	WORD $0xeac1; BYTE $0x02	/* cba shr $0x2,%edx */
	LONG $0x386de3c4; WORD $0x01d2	/* cbd vinserti128 $0x1,%xmm2,%ymm2,%ymm2 */
	LONG $0xdb3541c4; BYTE $0xcf	/* cc3 vpand %ymm15,%ymm9,%ymm9 */
	LONG $0x043562c4; WORD $0x2048	/* cc8 vpmaddubsw 0x20(%rax),%ymm9,%ymm9 */
	LONG $0x3030e281; WORD $0x3030	/* cce and $0x30303030,%edx */
	LONG $0x006de2c4; LONG $0x0002041d; BYTE $0x00	/* cd4 vpshufb 0x0(%rip),%ymm2,%ymm3 = ee1 */
	LONG $0x047de2c4; BYTE $0x00	/* cdd vpmaddubsw (%rax),%ymm0,%ymm0 */
	WORD $0xf209	/* ce2 or %esi,%edx */
	LONG $0xd571bdc5; BYTE $0x04	/* ce4 vpsrlw $0x4,%ymm5,%ymm8 */
	LONG $0xcbf535c5	/* ce9 vpmaddwd %ymm3,%ymm9,%ymm9 */
	LONG $0xdb55c1c4; BYTE $0xef	/* ced vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x20e2c148	/* cf2 shl $0x20,%rdx */
	LONG $0x006de2c4; LONG $0x0002021d; BYTE $0x00	/* cf6 vpshufb 0x0(%rip),%ymm2,%ymm3 = f01 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* cff vpand %ymm15,%ymm8,%ymm8 */
	WORD $0x0948; BYTE $0xfa	/* d04 or %rdi,%rdx */
	LONG $0x043d62c4; WORD $0x6040	/* d07 vpmaddubsw 0x60(%rax),%ymm8,%ymm8 */
	LONG $0x0455e2c4; WORD $0x4068	/* d0d vpmaddubsw 0x40(%rax),%ymm5,%ymm5 */
	LONG $0x006d62c4; LONG $0x00028525; BYTE $0x00	/* d13 vpshufb 0x0(%rip),%ymm2,%ymm12 = fa1 */
	LONG $0xc3f5fdc5	/* d1c vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* d20 vmovq %rdx,%xmm1 */
	LONG $0x006de2c4; LONG $0x0001f31d; BYTE $0x00	/* d25 vpshufb 0x0(%rip),%ymm2,%ymm3 = f21 */
	LONG $0xd471c5c5; BYTE $0x04	/* d2e vpsrlw $0x4,%ymm4,%ymm7 */
	LONG $0xc3f53dc5	/* d33 vpmaddwd %ymm3,%ymm8,%ymm8 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* d37 vpand %ymm15,%ymm4,%ymm4 */
	LONG $0xdb45c1c4; BYTE $0xff	/* d3c vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* d41 vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x317de2c4; BYTE $0xc9	/* d46 vpmovzxbd %xmm1,%ymm1 */
	LONG $0x0445e2c4; LONG $0x0000a0b8; BYTE $0x00	/* d4b vpmaddubsw 0xa0(%rax),%ymm7,%ymm7 */
	LONG $0x006de2c4; LONG $0x0001e41d; BYTE $0x00	/* d54 vpshufb 0x0(%rip),%ymm2,%ymm3 = f41 */
	LONG $0x045de2c4; LONG $0x000080a0; BYTE $0x00	/* d5d vpmaddubsw 0x80(%rax),%ymm4,%ymm4 */
	LONG $0xebf5d5c5	/* d66 vpmaddwd %ymm3,%ymm5,%ymm5 */
	LONG $0x006de2c4; LONG $0x0001ee1d; BYTE $0x00	/* d6a vpshufb 0x0(%rip),%ymm2,%ymm3 = f61 */
	LONG $0xfbf5c5c5	/* d73 vpmaddwd %ymm3,%ymm7,%ymm7 */
	LONG $0xfe55c1c4; BYTE $0xe8	/* d77 vpaddd %ymm8,%ymm5,%ymm5 */
	LONG $0x006de2c4; LONG $0x0001fc1d; BYTE $0x00	/* d7c vpshufb 0x0(%rip),%ymm2,%ymm3 = f81 */
	LONG $0xe3f5ddc5	/* d85 vpmaddwd %ymm3,%ymm4,%ymm4 */
	LONG $0x596ffec5; BYTE $0xdc	/* d89 vmovdqu -0x24(%rcx),%ymm3 */
	LONG $0xc5fefdc5	/* d8e vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0xd371cdc5; BYTE $0x04	/* d92 vpsrlw $0x4,%ymm3,%ymm6 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* d97 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0xe7feddc5	/* d9c vpaddd %ymm7,%ymm4,%ymm4 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* da0 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xc4fefdc5	/* da5 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x044de2c4; LONG $0x0000e0b0; BYTE $0x00	/* da9 vpmaddubsw 0xe0(%rax),%ymm6,%ymm6 */
	LONG $0x006de2c4; LONG $0x00020615; BYTE $0x00	/* db2 vpshufb 0x0(%rip),%ymm2,%ymm2 = fc1 */
	LONG $0x6c91b70f; WORD $0xffff; BYTE $0xff	/* dbb movzwl -0x94(%rcx),%edx */
	LONG $0x0465e2c4; LONG $0x0000c098; BYTE $0x00	/* dc2 vpmaddubsw 0xc0(%rax),%ymm3,%ymm3 */
	LONG $0x01000548; WORD $0x0000	/* dcb add $0x100,%rax */
	LONG $0xf54dc1c4; BYTE $0xf4	/* dd1 vpmaddwd %ymm12,%ymm6,%ymm6 */
	LONG $0xdaf5e5c5	/* dd6 vpmaddwd %ymm2,%ymm3,%ymm3 */
	LONG $0xf172edc5; BYTE $0x10	/* dda vpslld $0x10,%ymm1,%ymm2 */
	LONG $0xdefee5c5	/* ddf vpaddd %ymm6,%ymm3,%ymm3 */
	LONG $0xcaebf5c5	/* de3 vpor %ymm2,%ymm1,%ymm1 */
	LONG $0xf575a1c4; WORD $0x2d4c; BYTE $0x00	/* de7 vpmaddwd 0x0(%rbp,%r13,1),%ymm1,%ymm1 */
	LONG $0xc3fefdc5	/* dee vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x6a7dc1c4; BYTE $0xd3	/* df2 vpunpckhdq %ymm11,%ymm0,%ymm2 */
	LONG $0x627dc1c4; BYTE $0xc3	/* df7 vpunpckldq %ymm11,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* dfc vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6d7dc1c4; BYTE $0xd2	/* e00 vpunpckhqdq %ymm10,%ymm0,%ymm2 */
	LONG $0x6c7dc1c4; BYTE $0xc2	/* e05 vpunpcklqdq %ymm10,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* e0a vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6a75c1c4; BYTE $0xd3	/* e0e vpunpckhdq %ymm11,%ymm1,%ymm2 */
	LONG $0x6275c1c4; BYTE $0xcb	/* e13 vpunpckldq %ymm11,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* e18 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x6d75c1c4; BYTE $0xd2	/* e1c vpunpckhqdq %ymm10,%ymm1,%ymm2 */
	LONG $0x6c75c1c4; BYTE $0xca	/* e21 vpunpcklqdq %ymm10,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* e26 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x467de3c4; WORD $0x31d9	/* e2a vperm2i128 $0x31,%ymm1,%ymm0,%ymm3 */
	LONG $0x467de3c4; WORD $0x20c1	/* e30 vperm2i128 $0x20,%ymm1,%ymm0,%ymm0 */
	LONG $0xca6ef9c5	/* e36 vmovd %edx,%xmm1 */
	LONG $0x6e91b70f; WORD $0xffff; BYTE $0xff	/* e3a movzwl -0x92(%rcx),%edx */
	LONG $0xc3fefdc5	/* e41 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xd26ef9c5	/* e45 vmovd %edx,%xmm2 */
	LONG $0xc05bfcc5	/* e49 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xca6cf1c5	/* e4d vpunpcklqdq %xmm2,%xmm1,%xmm1 */
	LONG $0x187de2c4; WORD $0xfc53	/* e51 vbroadcastss -0x4(%rbx),%ymm2 */
	LONG $0x137de2c4; BYTE $0xc9	/* e57 vcvtph2ps %xmm1,%ymm1 */
	LONG $0xca59f4c5	/* e5c vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc059f4c5	/* e60 vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* e64 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* e6a vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x0c28f8c5; BYTE $0x24	/* e6e vmovaps (%rsp),%xmm1 */
	LONG $0x5878c1c4; BYTE $0xc6	/* e73 vaddps %xmm14,%xmm0,%xmm0 */
	LONG $0x287841c4; BYTE $0xf5	/* e78 vmovaps %xmm13,%xmm14 */
	WORD $0x394d; BYTE $0xdc	/* e7d cmp %r11,%r12 */
	LONG $0xfd89850f; WORD $0xffff	/* e80 jne c0f */
	LONG $0x4458f8c5; WORD $0x3024	/* e86 vaddps 0x30(%rsp),%xmm0,%xmm0 */
	LONG $0xe95810c5	/* e8c vaddps %xmm1,%xmm13,%xmm13 */
	LONG $0x247c8b48; BYTE $0x40	/* e90 mov 0x40(%rsp),%rdi */
	LONG $0x24748b48; BYTE $0x50	/* e95 mov 0x50(%rsp),%rsi */
	LONG $0x5878c1c4; BYTE $0xc5	/* e9a vaddps %xmm13,%xmm0,%xmm0 */
	LONG $0x24848b48; LONG $0x00000080	/* e9f mov 0x80(%rsp),%rax */
	LONG $0x4711fac5; BYTE $0xfc	/* ea7 vmovss %xmm0,-0x4(%rdi) */
	WORD $0x0148; BYTE $0xc6	/* eac add %rax,%rsi */
	LONG $0x24448b48; BYTE $0x60	/* eaf mov 0x60(%rsp),%rax */
	WORD $0x3948; BYTE $0xc7	/* eb4 cmp %rax,%rdi */
	LONG $0xfd03850f; WORD $0xffff	/* eb7 jne bc0 */
	WORD $0xf8c5; BYTE $0x77	/* ebd vzeroupper */
	LONG $0x28c48148; WORD $0x0004; BYTE $0x00	/* ec0 add $0x428,%rsp */
	BYTE $0x5b	/* ec7 pop %rbx */
	BYTE $0x5d	/* ec8 pop %rbp */
	WORD $0x5c41	/* ec9 pop %r12 */
	WORD $0x5d41	/* ecb pop %r13 */
	WORD $0x5e41	/* ecd pop %r14 */
	WORD $0x5f41	/* ecf pop %r15 */
	BYTE $0xc3	/* ed1 ret */
	LONG $0xc057f8c5	/* ed2 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffc40e9; BYTE $0xff	/* ed6 jmp b1b */
	LONG $0xc057f8c5	/* edb vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xbeeb	/* edf jmp e9f */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* ee1 .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* ef1 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* f01 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* f11 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f21 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f31 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f41 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f51 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f61 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f71 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f81 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f91 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* fa1 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* fb1 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fc1 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fd1 .rodata.cst32 */
	RET

TEXT avx2q2k(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000d5be9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8948; BYTE $0xd7	/* 5 mov %rdx,%rdi */
	WORD $0x8948; BYTE $0xca	/* 8 mov %rcx,%rdx */
	WORD $0x5641	/* b push %r14 */
	WORD $0x5541	/* d push %r13 */
	WORD $0x5441	/* f push %r12 */
	BYTE $0x55	/* 11 push %rbp */
	BYTE $0x53	/* 12 push %rbx */
	LONG $0x88ec8148; WORD $0x0003; BYTE $0x00	/* 13 sub $0x388,%rsp */
	LONG $0x2484894c; LONG $0x00000358	/* 1a mov %r8,0x358(%rsp) */
	LONG $0x249c8b48; LONG $0x000003c0	/* 22 mov 0x3c0(%rsp),%rbx */
	LONG $0x248c894c; LONG $0x00000360	/* 2a mov %r9,0x360(%rsp) */
	LONG $0x24ac8b48; LONG $0x000003c8	/* 32 mov 0x3c8(%rsp),%rbp */
	LONG $0x03f98348	/* 3a cmp $0x3,%rcx */
	LONG $0x09308e0f; WORD $0x0000	/* 3e jle 974 */
	LONG $0xbd348d4c; LONG $0x00000000	/* 44 lea 0x0(,%rdi,4),%r14 */
	LONG $0x3f048d4c	/* 4c lea (%rdi,%rdi,1),%r8 */
	WORD $0x8949; BYTE $0xcf	/* 50 mov %rcx,%r15 */
	LONG $0x24848948; LONG $0x00000368	/* 53 mov %rax,0x368(%rsp) */
	LONG $0x24b4894c; LONG $0x00000350	/* 5b mov %r14,0x350(%rsp) */
	LONG $0x380c8d4d	/* 63 lea (%r8,%rdi,1),%r9 */
	WORD $0x8949; BYTE $0xc5	/* 67 mov %rax,%r13 */
	WORD $0x8949; BYTE $0xf4	/* 6a mov %rsi,%r12 */
	LONG $0x24b48948; LONG $0x00000370	/* 6d mov %rsi,0x370(%rsp) */
	LONG $0x248c8948; LONG $0x00000378	/* 75 mov %rcx,0x378(%rsp) */
	LONG $0x248c8d49; LONG $0x00003000	/* 7d lea 0x3000(%r12),%rcx */
	WORD $0x8548; BYTE $0xed	/* 85 test %rbp,%rbp */
	LONG $0x0b8e8e0f; WORD $0x0000	/* 88 jle c1c */
	LONG $0x0303b848; LONG $0x03030303; WORD $0x0303	/* 8e movabs $0x303030303030303,%rax */
	LONG $0xff57c0c5	/* 98 vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x24a4894c; LONG $0x00000348	/* 9c mov %r12,0x348(%rsp) */
	LONG $0x24b48b48; LONG $0x00000358	/* a4 mov 0x358(%rsp),%rsi */
	LONG $0x6ef9e1c4; BYTE $0xf0	/* ac vmovq %rax,%xmm6 */
	WORD $0x894c; BYTE $0xe2	/* b1 mov %r12,%rdx */
	LONG $0x3c29f8c5; BYTE $0x24	/* b4 vmovaps %xmm7,(%rsp) */
	WORD $0x3145; BYTE $0xdb	/* b9 xor %r11d,%r11d */
	LONG $0x24b48b4c; LONG $0x00000360	/* bc mov 0x360(%rsp),%r14 */
	LONG $0x7c29f8c5; WORD $0x1024	/* c4 vmovaps %xmm7,0x10(%rsp) */
	LONG $0x597d62c4; BYTE $0xee	/* ca vpbroadcastq %xmm6,%ymm13 */
	LONG $0xbc29f8c5; LONG $0x00032024; BYTE $0x00	/* cf vmovaps %xmm7,0x320(%rsp) */
	LONG $0xbc29f8c5; LONG $0x00033024; BYTE $0x00	/* d8 vmovaps %xmm7,0x330(%rsp) */
	WORD $0x21eb	/* e1 jmp 104 */
	LONG $0xac28f8c5; LONG $0x00033024; BYTE $0x00	/* e3 vmovaps 0x330(%rsp),%xmm5 */
	LONG $0x8429f8c5; LONG $0x00032024; BYTE $0x00	/* ec vmovaps %xmm0,0x320(%rsp) */
	LONG $0x8c29f8c5; LONG $0x00033024; BYTE $0x00	/* f5 vmovaps %xmm1,0x330(%rsp) */
	LONG $0x6c29f8c5; WORD $0x1024	/* fe vmovaps %xmm5,0x10(%rsp) */
	WORD $0x180f; BYTE $0x09	/* 104 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 107 prefetcht0 0x40(%rcx) */
	LONG $0x2a6ffac5	/* 10b vmovdqu (%rdx),%xmm5 */
	LONG $0x0ddbd1c5; LONG $0x00000c14	/* 10f vpand 0x0(%rip),%xmm5,%xmm1 = d2b */
	WORD $0x894c; BYTE $0xd8	/* 117 mov %r11,%rax */
	LONG $0x0e6f7ec5	/* 11a vmovdqu (%rsi),%ymm9 */
	LONG $0x426ffec5; BYTE $0x10	/* 11e vmovdqu 0x10(%rdx),%ymm0 */
	LONG $0x05e0c148	/* 123 shl $0x5,%rax */
	LONG $0x0071e2c4; LONG $0x000c0b0d; BYTE $0x00	/* 127 vpshufb 0x0(%rip),%xmm1,%xmm1 = d3b */
	LONG $0x566f7ec5; BYTE $0x20	/* 130 vmovdqu 0x20(%rsi),%ymm10 */
	LONG $0x766ffec5; BYTE $0x60	/* 135 vmovdqu 0x60(%rsi),%ymm6 */
	LONG $0x307de2c4; BYTE $0xc9	/* 13a vpmovzxbw %xmm1,%ymm1 */
	LONG $0x866f7ec5; LONG $0x00000080	/* 13f vmovdqu 0x80(%rsi),%ymm8 */
	LONG $0x0075e2c4; LONG $0x000afb1d; BYTE $0x00	/* 147 vpshufb 0x0(%rip),%ymm1,%ymm3 = c4b */
	LONG $0xdb7dc1c4; BYTE $0xd5	/* 150 vpand %ymm13,%ymm0,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd1	/* 155 vpmaddubsw %ymm9,%ymm2,%ymm2 */
	LONG $0xebf5edc5	/* 15a vpmaddwd %ymm3,%ymm2,%ymm5 */
	LONG $0xd071edc5; BYTE $0x02	/* 15e vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000abf1d; BYTE $0x00	/* 163 vpshufb 0x0(%rip),%ymm1,%ymm3 = c2b */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 16c vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x6c7ffdc5; WORD $0x2024	/* 171 vmovdqa %ymm5,0x20(%rsp) */
	LONG $0x046dc2c4; BYTE $0xd2	/* 177 vpmaddubsw %ymm10,%ymm2,%ymm2 */
	LONG $0xfbf56dc5	/* 17c vpmaddwd %ymm3,%ymm2,%ymm15 */
	LONG $0xd071edc5; BYTE $0x04	/* 180 vpsrlw $0x4,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000afd1d; BYTE $0x00	/* 185 vpshufb 0x0(%rip),%ymm1,%ymm3 = c8b */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 18e vpand %ymm13,%ymm2,%ymm2 */
	LONG $0xd071fdc5; BYTE $0x06	/* 193 vpsrlw $0x6,%ymm0,%ymm0 */
	LONG $0x046de2c4; WORD $0x4056	/* 198 vpmaddubsw 0x40(%rsi),%ymm2,%ymm2 */
	LONG $0xdb7dc1c4; BYTE $0xc5	/* 19e vpand %ymm13,%ymm0,%ymm0 */
	LONG $0xfbf5edc5	/* 1a3 vpmaddwd %ymm3,%ymm2,%ymm7 */
	LONG $0x047de2c4; BYTE $0xc6	/* 1a7 vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x0075e2c4; LONG $0x000ab615; BYTE $0x00	/* 1ac vpshufb 0x0(%rip),%ymm1,%ymm2 = c6b */
	LONG $0xe2f5fdc5	/* 1b5 vpmaddwd %ymm2,%ymm0,%ymm4 */
	LONG $0x426ffec5; BYTE $0x30	/* 1b9 vmovdqu 0x30(%rdx),%ymm0 */
	LONG $0x0075e2c4; LONG $0x000b041d; BYTE $0x00	/* 1be vpshufb 0x0(%rip),%ymm1,%ymm3 = ccb */
	LONG $0x7c7ffdc5; WORD $0x4024	/* 1c7 vmovdqa %ymm7,0x40(%rsp) */
	LONG $0xdb7dc1c4; BYTE $0xd5	/* 1cd vpand %ymm13,%ymm0,%ymm2 */
	LONG $0x647ffdc5; WORD $0x6024	/* 1d2 vmovdqa %ymm4,0x60(%rsp) */
	LONG $0x046dc2c4; BYTE $0xd0	/* 1d8 vpmaddubsw %ymm8,%ymm2,%ymm2 */
	LONG $0xdbf5edc5	/* 1dd vpmaddwd %ymm3,%ymm2,%ymm3 */
	LONG $0xd071edc5; BYTE $0x02	/* 1e1 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0x9c7ffdc5; LONG $0x00008024; BYTE $0x00	/* 1e6 vmovdqa %ymm3,0x80(%rsp) */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 1ef vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x046de2c4; LONG $0x0000a096; BYTE $0x00	/* 1f4 vpmaddubsw 0xa0(%rsi),%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000aa51d; BYTE $0x00	/* 1fd vpshufb 0x0(%rip),%ymm1,%ymm3 = cab */
	LONG $0xd3f5edc5	/* 206 vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000af81d; BYTE $0x00	/* 20a vpshufb 0x0(%rip),%ymm1,%ymm3 = d0b */
	LONG $0x0075e2c4; LONG $0x000acf0d; BYTE $0x00	/* 213 vpshufb 0x0(%rip),%ymm1,%ymm1 = ceb */
	LONG $0x947ffdc5; LONG $0x0000a024; BYTE $0x00	/* 21c vmovdqa %ymm2,0xa0(%rsp) */
	LONG $0xd071edc5; BYTE $0x04	/* 225 vpsrlw $0x4,%ymm0,%ymm2 */
	LONG $0xd071fdc5; BYTE $0x06	/* 22a vpsrlw $0x6,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 22f vpand %ymm13,%ymm2,%ymm2 */
	LONG $0xdb7dc1c4; BYTE $0xc5	/* 234 vpand %ymm13,%ymm0,%ymm0 */
	LONG $0x046de2c4; LONG $0x0000c096; BYTE $0x00	/* 239 vpmaddubsw 0xc0(%rsi),%ymm2,%ymm2 */
	LONG $0x047de2c4; LONG $0x0000e086; BYTE $0x00	/* 242 vpmaddubsw 0xe0(%rsi),%ymm0,%ymm0 */
	LONG $0xdbf56dc5	/* 24b vpmaddwd %ymm3,%ymm2,%ymm11 */
	LONG $0x9c7f7dc5; LONG $0x0000c024; BYTE $0x00	/* 24f vmovdqa %ymm11,0xc0(%rsp) */
	LONG $0xf1f57dc5	/* 258 vpmaddwd %ymm1,%ymm0,%ymm14 */
	LONG $0xb47f7dc5; LONG $0x0000e024; BYTE $0x00	/* 25c vmovdqa %ymm14,0xe0(%rsp) */
	LONG $0x226f7ac5	/* 265 vmovdqu (%rdx),%xmm12 */
	LONG $0x346f7ec5; BYTE $0x03	/* 269 vmovdqu (%rbx,%rax,1),%ymm14 */
	LONG $0x7179c1c4; WORD $0x04d4	/* 26e vpsrlw $0x4,%xmm12,%xmm0 */
	LONG $0x05dbf9c5; LONG $0x00000aaf	/* 274 vpand 0x0(%rip),%xmm0,%xmm0 = d2b */
	LONG $0x307de2c4; BYTE $0xc0	/* 27c vpmovzxbw %xmm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xfe	/* 281 vpmaddwd %ymm14,%ymm0,%ymm7 */
	LONG $0xbc7ffdc5; LONG $0x00010024; BYTE $0x00	/* 286 vmovdqa %ymm7,0x100(%rsp) */
	LONG $0x5449180f	/* 28f prefetcht0 0x54(%rcx) */
	LONG $0x9489180f; WORD $0x0000; BYTE $0x00	/* 293 prefetcht0 0x94(%rcx) */
	LONG $0x246f7ac5; BYTE $0x3a	/* 29a vmovdqu (%rdx,%rdi,1),%xmm12 */
	LONG $0x0ddb99c5; LONG $0x00000a84	/* 29f vpand 0x0(%rip),%xmm12,%xmm1 = d2b */
	LONG $0x446ffec5; WORD $0x103a	/* 2a7 vmovdqu 0x10(%rdx,%rdi,1),%ymm0 */
	LONG $0x0071e2c4; LONG $0x000a850d; BYTE $0x00	/* 2ad vpshufb 0x0(%rip),%xmm1,%xmm1 = d3b */
	LONG $0x307de2c4; BYTE $0xc9	/* 2b6 vpmovzxbw %xmm1,%ymm1 */
	LONG $0x0075e2c4; LONG $0x0009871d; BYTE $0x00	/* 2bb vpshufb 0x0(%rip),%ymm1,%ymm3 = c4b */
	LONG $0xdb7dc1c4; BYTE $0xd5	/* 2c4 vpand %ymm13,%ymm0,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd1	/* 2c9 vpmaddubsw %ymm9,%ymm2,%ymm2 */
	LONG $0xe3f56dc5	/* 2ce vpmaddwd %ymm3,%ymm2,%ymm12 */
	LONG $0xd071edc5; BYTE $0x02	/* 2d2 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x00094b1d; BYTE $0x00	/* 2d7 vpshufb 0x0(%rip),%ymm1,%ymm3 = c2b */
	LONG $0xa47f7dc5; LONG $0x00012024; BYTE $0x00	/* 2e0 vmovdqa %ymm12,0x120(%rsp) */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 2e9 vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd2	/* 2ee vpmaddubsw %ymm10,%ymm2,%ymm2 */
	LONG $0xebf5edc5	/* 2f3 vpmaddwd %ymm3,%ymm2,%ymm5 */
	LONG $0xd071edc5; BYTE $0x04	/* 2f7 vpsrlw $0x4,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0009861d; BYTE $0x00	/* 2fc vpshufb 0x0(%rip),%ymm1,%ymm3 = c8b */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 305 vpand %ymm13,%ymm2,%ymm2 */
	LONG $0xd071fdc5; BYTE $0x06	/* 30a vpsrlw $0x6,%ymm0,%ymm0 */
	LONG $0x046de2c4; WORD $0x4056	/* 30f vpmaddubsw 0x40(%rsi),%ymm2,%ymm2 */
	LONG $0xac7ffdc5; LONG $0x00014024; BYTE $0x00	/* 315 vmovdqa %ymm5,0x140(%rsp) */
	LONG $0xdb7dc1c4; BYTE $0xc5	/* 31e vpand %ymm13,%ymm0,%ymm0 */
	LONG $0xe3f5edc5	/* 323 vpmaddwd %ymm3,%ymm2,%ymm4 */
	LONG $0x047de2c4; BYTE $0xc6	/* 327 vpmaddubsw %ymm6,%ymm0,%ymm0 */
	LONG $0x0075e2c4; LONG $0x00093615; BYTE $0x00	/* 32c vpshufb 0x0(%rip),%ymm1,%ymm2 = c6b */
	LONG $0xa47ffdc5; LONG $0x00016024; BYTE $0x00	/* 335 vmovdqa %ymm4,0x160(%rsp) */
	LONG $0xdaf5fdc5	/* 33e vpmaddwd %ymm2,%ymm0,%ymm3 */
	LONG $0x446ffec5; WORD $0x303a	/* 342 vmovdqu 0x30(%rdx,%rdi,1),%ymm0 */
	LONG $0x246ffac5; BYTE $0x3a	/* 348 vmovdqu (%rdx,%rdi,1),%xmm4 */
	LONG $0x9c7ffdc5; LONG $0x00018024; BYTE $0x00	/* 34d vmovdqa %ymm3,0x180(%rsp) */
	LONG $0xdb7dc1c4; BYTE $0xd5	/* 356 vpand %ymm13,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0009671d; BYTE $0x00	/* 35b vpshufb 0x0(%rip),%ymm1,%ymm3 = ccb */
	LONG $0x046dc2c4; BYTE $0xd0	/* 364 vpmaddubsw %ymm8,%ymm2,%ymm2 */
	LONG $0xd3f5edc5	/* 369 vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0009351d; BYTE $0x00	/* 36d vpshufb 0x0(%rip),%ymm1,%ymm3 = cab */
	LONG $0x947ffdc5; LONG $0x0001a024; BYTE $0x00	/* 376 vmovdqa %ymm2,0x1a0(%rsp) */
	LONG $0xd071edc5; BYTE $0x02	/* 37f vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 384 vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x046de2c4; LONG $0x0000a096; BYTE $0x00	/* 389 vpmaddubsw 0xa0(%rsi),%ymm2,%ymm2 */
	LONG $0xdbf56dc5	/* 392 vpmaddwd %ymm3,%ymm2,%ymm11 */
	LONG $0xd071edc5; BYTE $0x04	/* 396 vpsrlw $0x4,%ymm0,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0009671d; BYTE $0x00	/* 39b vpshufb 0x0(%rip),%ymm1,%ymm3 = d0b */
	LONG $0xd071fdc5; BYTE $0x06	/* 3a4 vpsrlw $0x6,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 3a9 vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0009340d; BYTE $0x00	/* 3ae vpshufb 0x0(%rip),%ymm1,%ymm1 = ceb */
	LONG $0x9c7f7dc5; LONG $0x0001c024; BYTE $0x00	/* 3b7 vmovdqa %ymm11,0x1c0(%rsp) */
	LONG $0x046de2c4; LONG $0x0000c096; BYTE $0x00	/* 3c0 vpmaddubsw 0xc0(%rsi),%ymm2,%ymm2 */
	LONG $0xdb7dc1c4; BYTE $0xc5	/* 3c9 vpand %ymm13,%ymm0,%ymm0 */
	LONG $0x047de2c4; LONG $0x0000e086; BYTE $0x00	/* 3ce vpmaddubsw 0xe0(%rsi),%ymm0,%ymm0 */
	LONG $0xe9f5fdc5	/* 3d7 vpmaddwd %ymm1,%ymm0,%ymm5 */
	LONG $0xd471f9c5; BYTE $0x04	/* 3db vpsrlw $0x4,%xmm4,%xmm0 */
	LONG $0xe3f56dc5	/* 3e0 vpmaddwd %ymm3,%ymm2,%ymm12 */
	LONG $0x05dbf9c5; LONG $0x0000093f	/* 3e4 vpand 0x0(%rip),%xmm0,%xmm0 = d2b */
	LONG $0xa47f7dc5; LONG $0x0001e024; BYTE $0x00	/* 3ec vmovdqa %ymm12,0x1e0(%rsp) */
	LONG $0xac7ffdc5; LONG $0x00020024; BYTE $0x00	/* 3f5 vmovdqa %ymm5,0x200(%rsp) */
	LONG $0x307de2c4; BYTE $0xc0	/* 3fe vpmovzxbw %xmm0,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xe6	/* 403 vpmaddwd %ymm14,%ymm0,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00022024; BYTE $0x00	/* 408 vmovdqa %ymm4,0x220(%rsp) */
	LONG $0xa889180f; WORD $0x0000; BYTE $0x00	/* 411 prefetcht0 0xa8(%rcx) */
	LONG $0xe889180f; WORD $0x0000; BYTE $0x00	/* 418 prefetcht0 0xe8(%rcx) */
	LONG $0x6f7aa1c4; WORD $0x021c	/* 41f vmovdqu (%rdx,%r8,1),%xmm3 */
	LONG $0x05dbe1c5; LONG $0x000008fe	/* 425 vpand 0x0(%rip),%xmm3,%xmm0 = d2b */
	LONG $0x6f7ea1c4; WORD $0x024c; BYTE $0x10	/* 42d vmovdqu 0x10(%rdx,%r8,1),%ymm1 */
	LONG $0x0079e2c4; LONG $0x0008fe05; BYTE $0x00	/* 434 vpshufb 0x0(%rip),%xmm0,%xmm0 = d3b */
	LONG $0x307de2c4; BYTE $0xc0	/* 43d vpmovzxbw %xmm0,%ymm0 */
	LONG $0x007de2c4; LONG $0x0008001d; BYTE $0x00	/* 442 vpshufb 0x0(%rip),%ymm0,%ymm3 = c4b */
	LONG $0xdb75c1c4; BYTE $0xd5	/* 44b vpand %ymm13,%ymm1,%ymm2 */
	LONG $0x046dc2c4; BYTE $0xd1	/* 450 vpmaddubsw %ymm9,%ymm2,%ymm2 */
	LONG $0xdbf5edc5	/* 455 vpmaddwd %ymm3,%ymm2,%ymm3 */
	LONG $0xd171edc5; BYTE $0x02	/* 459 vpsrlw $0x2,%ymm1,%ymm2 */
	LONG $0x9c7ffdc5; LONG $0x00024024; BYTE $0x00	/* 45e vmovdqa %ymm3,0x240(%rsp) */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 467 vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x0007b61d; BYTE $0x00	/* 46c vpshufb 0x0(%rip),%ymm0,%ymm3 = c2b */
	LONG $0x046dc2c4; BYTE $0xd2	/* 475 vpmaddubsw %ymm10,%ymm2,%ymm2 */
	LONG $0xd3f5edc5	/* 47a vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x0008041d; BYTE $0x00	/* 47e vpshufb 0x0(%rip),%ymm0,%ymm3 = c8b */
	LONG $0x947ffdc5; LONG $0x00026024; BYTE $0x00	/* 487 vmovdqa %ymm2,0x260(%rsp) */
	LONG $0xd171edc5; BYTE $0x04	/* 490 vpsrlw $0x4,%ymm1,%ymm2 */
	LONG $0xd171f5c5; BYTE $0x06	/* 495 vpsrlw $0x6,%ymm1,%ymm1 */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 49a vpand %ymm13,%ymm2,%ymm2 */
	LONG $0x046de2c4; WORD $0x4056	/* 49f vpmaddubsw 0x40(%rsi),%ymm2,%ymm2 */
	LONG $0xdb75c1c4; BYTE $0xcd	/* 4a5 vpand %ymm13,%ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xce	/* 4aa vpmaddubsw %ymm6,%ymm1,%ymm1 */
	LONG $0xdbf56dc5	/* 4af vpmaddwd %ymm3,%ymm2,%ymm11 */
	LONG $0x007de2c4; LONG $0x0007af15; BYTE $0x00	/* 4b3 vpshufb 0x0(%rip),%ymm0,%ymm2 = c6b */
	LONG $0x007de2c4; LONG $0x0008061d; BYTE $0x00	/* 4bc vpshufb 0x0(%rip),%ymm0,%ymm3 = ccb */
	LONG $0x9c7f7dc5; LONG $0x00028024; BYTE $0x00	/* 4c5 vmovdqa %ymm11,0x280(%rsp) */
	LONG $0xe2f575c5	/* 4ce vpmaddwd %ymm2,%ymm1,%ymm12 */
	LONG $0x6f7ea1c4; WORD $0x0254; BYTE $0x30	/* 4d2 vmovdqu 0x30(%rdx,%r8,1),%ymm2 */
	LONG $0xa47f7dc5; LONG $0x0002a024; BYTE $0x00	/* 4d9 vmovdqa %ymm12,0x2a0(%rsp) */
	LONG $0xdb6dc1c4; BYTE $0xcd	/* 4e2 vpand %ymm13,%ymm2,%ymm1 */
	LONG $0x6f7a21c4; WORD $0x0224	/* 4e7 vmovdqu (%rdx,%r8,1),%xmm12 */
	LONG $0x0475c2c4; BYTE $0xc8	/* 4ed vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0xfbf5f5c5	/* 4f2 vpmaddwd %ymm3,%ymm1,%ymm7 */
	LONG $0xd271f5c5; BYTE $0x02	/* 4f6 vpsrlw $0x2,%ymm2,%ymm1 */
	LONG $0x007de2c4; LONG $0x0007a71d; BYTE $0x00	/* 4fb vpshufb 0x0(%rip),%ymm0,%ymm3 = cab */
	LONG $0xbc7ffdc5; LONG $0x0002c024; BYTE $0x00	/* 504 vmovdqa %ymm7,0x2c0(%rsp) */
	LONG $0xdb75c1c4; BYTE $0xcd	/* 50d vpand %ymm13,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x0000a08e; BYTE $0x00	/* 512 vpmaddubsw 0xa0(%rsi),%ymm1,%ymm1 */
	LONG $0xd271c5c5; BYTE $0x04	/* 51b vpsrlw $0x4,%ymm2,%ymm7 */
	LONG $0xd271edc5; BYTE $0x06	/* 520 vpsrlw $0x6,%ymm2,%ymm2 */
	LONG $0xebf5f5c5	/* 525 vpmaddwd %ymm3,%ymm1,%ymm5 */
	LONG $0xdb45c1c4; BYTE $0xfd	/* 529 vpand %ymm13,%ymm7,%ymm7 */
	LONG $0xdb6dc1c4; BYTE $0xd5	/* 52e vpand %ymm13,%ymm2,%ymm2 */
	LONG $0xac7ffdc5; LONG $0x0002e024; BYTE $0x00	/* 533 vmovdqa %ymm5,0x2e0(%rsp) */
	LONG $0x7151c1c4; WORD $0x04d4	/* 53c vpsrlw $0x4,%xmm12,%xmm5 */
	LONG $0x2ddbd1c5; LONG $0x000007e1	/* 542 vpand 0x0(%rip),%xmm5,%xmm5 = d2b */
	LONG $0x0445e2c4; LONG $0x0000c0be; BYTE $0x00	/* 54a vpmaddubsw 0xc0(%rsi),%ymm7,%ymm7 */
	LONG $0x046de2c4; LONG $0x0000e096; BYTE $0x00	/* 553 vpmaddubsw 0xe0(%rsi),%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x0007a60d; BYTE $0x00	/* 55c vpshufb 0x0(%rip),%ymm0,%ymm1 = d0b */
	LONG $0x007de2c4; LONG $0x00077d05; BYTE $0x00	/* 565 vpshufb 0x0(%rip),%ymm0,%ymm0 = ceb */
	LONG $0x307de2c4; BYTE $0xed	/* 56e vpmovzxbw %xmm5,%ymm5 */
	LONG $0xf9f5c5c5	/* 573 vpmaddwd %ymm1,%ymm7,%ymm7 */
	LONG $0xd0f5edc5	/* 577 vpmaddwd %ymm0,%ymm2,%ymm2 */
	LONG $0xf555c1c4; BYTE $0xee	/* 57b vpmaddwd %ymm14,%ymm5,%ymm5 */
	LONG $0xfc89180f; WORD $0x0000; BYTE $0x00	/* 580 prefetcht0 0xfc(%rcx) */
	LONG $0x3c89180f; WORD $0x0001; BYTE $0x00	/* 587 prefetcht0 0x13c(%rcx) */
	LONG $0xfafec5c5	/* 58e vpaddd %ymm2,%ymm7,%ymm7 */
	LONG $0x01c38349	/* 592 add $0x1,%r11 */
	LONG $0x54c28348	/* 596 add $0x54,%rdx */
	LONG $0x04c68349	/* 59a add $0x4,%r14 */
	LONG $0x6f7a21c4; WORD $0x0a64; BYTE $0xac	/* 59e vmovdqu -0x54(%rdx,%r9,1),%xmm12 */
	LONG $0x05db99c5; LONG $0x0000077e	/* 5a5 vpand 0x0(%rip),%xmm12,%xmm0 = d2b */
	LONG $0x50c18148; WORD $0x0001; BYTE $0x00	/* 5ad add $0x150,%rcx */
	LONG $0x6f7ea1c4; WORD $0x0a64; BYTE $0xbc	/* 5b4 vmovdqu -0x44(%rdx,%r9,1),%ymm4 */
	LONG $0x0079e2c4; LONG $0x00077705; BYTE $0x00	/* 5bb vpshufb 0x0(%rip),%xmm0,%xmm0 = d3b */
	LONG $0x307de2c4; BYTE $0xc0	/* 5c4 vpmovzxbw %xmm0,%ymm0 */
	LONG $0xdb5d41c4; BYTE $0xdd	/* 5c9 vpand %ymm13,%ymm4,%ymm11 */
	LONG $0xd4719dc5; BYTE $0x02	/* 5ce vpsrlw $0x2,%ymm4,%ymm12 */
	LONG $0x007de2c4; LONG $0x00066f0d; BYTE $0x00	/* 5d3 vpshufb 0x0(%rip),%ymm0,%ymm1 = c4b */
	LONG $0x042542c4; BYTE $0xd9	/* 5dc vpmaddubsw %ymm9,%ymm11,%ymm11 */
	LONG $0xdb1d41c4; BYTE $0xe5	/* 5e1 vpand %ymm13,%ymm12,%ymm12 */
	LONG $0x007de2c4; LONG $0x00069c1d; BYTE $0x00	/* 5e6 vpshufb 0x0(%rip),%ymm0,%ymm3 = c8b */
	LONG $0xd9f525c5	/* 5ef vpmaddwd %ymm1,%ymm11,%ymm11 */
	LONG $0x041d42c4; BYTE $0xe2	/* 5f3 vpmaddubsw %ymm10,%ymm12,%ymm12 */
	LONG $0x007de2c4; LONG $0x00062a0d; BYTE $0x00	/* 5f8 vpshufb 0x0(%rip),%ymm0,%ymm1 = c2b */
	LONG $0xe1f51dc5	/* 601 vpmaddwd %ymm1,%ymm12,%ymm12 */
	LONG $0xd471f5c5; BYTE $0x04	/* 605 vpsrlw $0x4,%ymm4,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xcd	/* 60a vpand %ymm13,%ymm1,%ymm1 */
	LONG $0xd471ddc5; BYTE $0x06	/* 60f vpsrlw $0x6,%ymm4,%ymm4 */
	LONG $0x0475e2c4; WORD $0x404e	/* 614 vpmaddubsw 0x40(%rsi),%ymm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe5	/* 61a vpand %ymm13,%ymm4,%ymm4 */
	LONG $0xfe2541c4; BYTE $0xdc	/* 61f vpaddd %ymm12,%ymm11,%ymm11 */
	LONG $0xcbf575c5	/* 624 vpmaddwd %ymm3,%ymm1,%ymm9 */
	LONG $0x045de2c4; BYTE $0xe6	/* 628 vpmaddubsw %ymm6,%ymm4,%ymm4 */
	LONG $0x007de2c4; LONG $0x0006351d; BYTE $0x00	/* 62d vpshufb 0x0(%rip),%ymm0,%ymm3 = c6b */
	LONG $0x8c6ffdc5; LONG $0x00014024; BYTE $0x00	/* 636 vmovdqa 0x140(%rsp),%ymm1 */
	LONG $0x8c7f7dc5; LONG $0x00030024; BYTE $0x00	/* 63f vmovdqa %ymm9,0x300(%rsp) */
	LONG $0xe3f5ddc5	/* 648 vpmaddwd %ymm3,%ymm4,%ymm4 */
	LONG $0x6f7ea1c4; WORD $0x0a5c; BYTE $0xdc	/* 64c vmovdqu -0x24(%rdx,%r9,1),%ymm3 */
	LONG $0x007de2c4; LONG $0x00066f35; BYTE $0x00	/* 653 vpshufb 0x0(%rip),%ymm0,%ymm6 = ccb */
	LONG $0xdb6541c4; BYTE $0xcd	/* 65c vpand %ymm13,%ymm3,%ymm9 */
	LONG $0xd371adc5; BYTE $0x02	/* 661 vpsrlw $0x2,%ymm3,%ymm10 */
	LONG $0x043542c4; BYTE $0xc8	/* 666 vpmaddubsw %ymm8,%ymm9,%ymm9 */
	LONG $0xd371bdc5; BYTE $0x04	/* 66b vpsrlw $0x4,%ymm3,%ymm8 */
	LONG $0xdb2d41c4; BYTE $0xd5	/* 670 vpand %ymm13,%ymm10,%ymm10 */
	LONG $0xcef535c5	/* 675 vpmaddwd %ymm6,%ymm9,%ymm9 */
	LONG $0xd371e5c5; BYTE $0x06	/* 679 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb3d41c4; BYTE $0xc5	/* 67e vpand %ymm13,%ymm8,%ymm8 */
	LONG $0x042d62c4; LONG $0x0000a096; BYTE $0x00	/* 683 vpmaddubsw 0xa0(%rsi),%ymm10,%ymm10 */
	LONG $0xdb65c1c4; BYTE $0xdd	/* 68c vpand %ymm13,%ymm3,%ymm3 */
	LONG $0x007de2c4; LONG $0x00061135; BYTE $0x00	/* 691 vpshufb 0x0(%rip),%ymm0,%ymm6 = cab */
	LONG $0x043d62c4; LONG $0x0000c086; BYTE $0x00	/* 69a vpmaddubsw 0xc0(%rsi),%ymm8,%ymm8 */
	LONG $0x0465e2c4; LONG $0x0000e09e; BYTE $0x00	/* 6a3 vpmaddubsw 0xe0(%rsi),%ymm3,%ymm3 */
	LONG $0x00c68148; WORD $0x0001; BYTE $0x00	/* 6ac add $0x100,%rsi */
	LONG $0xd6f52dc5	/* 6b3 vpmaddwd %ymm6,%ymm10,%ymm10 */
	LONG $0x007de2c4; LONG $0x00064b35; BYTE $0x00	/* 6b7 vpshufb 0x0(%rip),%ymm0,%ymm6 = d0b */
	LONG $0x007de2c4; LONG $0x00062205; BYTE $0x00	/* 6c0 vpshufb 0x0(%rip),%ymm0,%ymm0 = ceb */
	LONG $0xc6f53dc5	/* 6c9 vpmaddwd %ymm6,%ymm8,%ymm8 */
	LONG $0x6f7aa1c4; WORD $0x0a74; BYTE $0xac	/* 6cd vmovdqu -0x54(%rdx,%r9,1),%xmm6 */
	LONG $0xd8f5e5c5	/* 6d4 vpmaddwd %ymm0,%ymm3,%ymm3 */
	LONG $0x846ffdc5; LONG $0x00018024; BYTE $0x00	/* 6d8 vmovdqa 0x180(%rsp),%ymm0 */
	LONG $0x84fefdc5; LONG $0x00016024; BYTE $0x00	/* 6e1 vpaddd 0x160(%rsp),%ymm0,%ymm0 */
	LONG $0xfe3541c4; BYTE $0xca	/* 6ea vpaddd %ymm10,%ymm9,%ymm9 */
	LONG $0xd671c9c5; BYTE $0x04	/* 6ef vpsrlw $0x4,%xmm6,%xmm6 */
	LONG $0x35dbc9c5; LONG $0x0000062f	/* 6f4 vpand 0x0(%rip),%xmm6,%xmm6 = d2b */
	LONG $0xc3fe3dc5	/* 6fc vpaddd %ymm3,%ymm8,%ymm8 */
	LONG $0x307de2c4; BYTE $0xf6	/* 700 vpmovzxbw %xmm6,%ymm6 */
	LONG $0xf54dc1c4; BYTE $0xf6	/* 705 vpmaddwd %ymm14,%ymm6,%ymm6 */
	LONG $0xb4fe75c5; LONG $0x00012024; BYTE $0x00	/* 70a vpaddd 0x120(%rsp),%ymm1,%ymm14 */
	LONG $0x8c6ffdc5; LONG $0x0001c024; BYTE $0x00	/* 713 vmovdqa 0x1c0(%rsp),%ymm1 */
	LONG $0xc0fe8dc5	/* 71c vpaddd %ymm0,%ymm14,%ymm0 */
	LONG $0xb4fe75c5; LONG $0x0001a024; BYTE $0x00	/* 720 vpaddd 0x1a0(%rsp),%ymm1,%ymm14 */
	LONG $0xfe7d41c4; BYTE $0xf6	/* 729 vpaddd %ymm14,%ymm0,%ymm14 */
	LONG $0x846ffdc5; LONG $0x00020024; BYTE $0x00	/* 72e vmovdqa 0x200(%rsp),%ymm0 */
	LONG $0x84fefdc5; LONG $0x0001e024; BYTE $0x00	/* 737 vpaddd 0x1e0(%rsp),%ymm0,%ymm0 */
	LONG $0x7cfe05c5; WORD $0x2024	/* 740 vpaddd 0x20(%rsp),%ymm15,%ymm15 */
	LONG $0x4c6ffdc5; WORD $0x6024	/* 746 vmovdqa 0x60(%rsp),%ymm1 */
	LONG $0xf0fe0dc5	/* 74c vpaddd %ymm0,%ymm14,%ymm14 */
	LONG $0x44fef5c5; WORD $0x4024	/* 750 vpaddd 0x40(%rsp),%ymm1,%ymm0 */
	LONG $0x3a44b70f; BYTE $0xfc	/* 756 movzwl -0x4(%rdx,%rdi,1),%eax */
	LONG $0x8cfeddc5; LONG $0x00030024; BYTE $0x00	/* 75b vpaddd 0x300(%rsp),%ymm4,%ymm1 */
	LONG $0x54b70f46; WORD $0xfc02	/* 764 movzwl -0x4(%rdx,%r8,1),%r10d */
	LONG $0xc0fe85c5	/* 76a vpaddd %ymm0,%ymm15,%ymm0 */
	LONG $0x10e0c148	/* 76e shl $0x10,%rax */
	LONG $0xbc6f7dc5; LONG $0x0000a024; BYTE $0x00	/* 772 vmovdqa 0xa0(%rsp),%ymm15 */
	LONG $0xbcfe05c5; LONG $0x00008024; BYTE $0x00	/* 77b vpaddd 0x80(%rsp),%ymm15,%ymm15 */
	LONG $0x20e2c149	/* 784 shl $0x20,%r10 */
	LONG $0xfe75c1c4; BYTE $0xcb	/* 788 vpaddd %ymm11,%ymm1,%ymm1 */
	LONG $0x946f7dc5; LONG $0x0002a024; BYTE $0x00	/* 78d vmovdqa 0x2a0(%rsp),%ymm10 */
	LONG $0xa4feadc5; LONG $0x00028024; BYTE $0x00	/* 796 vpaddd 0x280(%rsp),%ymm10,%ymm4 */
	LONG $0xfe7d41c4; BYTE $0xff	/* 79f vpaddd %ymm15,%ymm0,%ymm15 */
	WORD $0x094c; BYTE $0xd0	/* 7a4 or %r10,%rax */
	LONG $0x52b70f44; BYTE $0xfc	/* 7a7 movzwl -0x4(%rdx),%r10d */
	LONG $0xfe75c1c4; BYTE $0xc9	/* 7ac vpaddd %ymm9,%ymm1,%ymm1 */
	LONG $0x846ffdc5; LONG $0x0000e024; BYTE $0x00	/* 7b1 vmovdqa 0xe0(%rsp),%ymm0 */
	LONG $0xfe75c1c4; BYTE $0xc8	/* 7ba vpaddd %ymm8,%ymm1,%ymm1 */
	LONG $0x84fefdc5; LONG $0x0000c024; BYTE $0x00	/* 7bf vpaddd 0xc0(%rsp),%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xd0	/* 7c8 or %r10,%rax */
	LONG $0x54b70f46; WORD $0xfc0a	/* 7cb movzwl -0x4(%rdx,%r9,1),%r10d */
	LONG $0xc0fe85c5	/* 7d1 vpaddd %ymm0,%ymm15,%ymm0 */
	LONG $0x6a7d41c4; BYTE $0xfe	/* 7d5 vpunpckhdq %ymm14,%ymm0,%ymm15 */
	LONG $0x627dc1c4; BYTE $0xc6	/* 7da vpunpckldq %ymm14,%ymm0,%ymm0 */
	LONG $0x30e2c149	/* 7df shl $0x30,%r10 */
	LONG $0xfe7dc1c4; BYTE $0xc7	/* 7e3 vpaddd %ymm15,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xd0	/* 7e8 or %r10,%rax */
	LONG $0x54b70f44; WORD $0xfe3a	/* 7eb movzwl -0x2(%rdx,%rdi,1),%r10d */
	LONG $0xbc6f7dc5; LONG $0x00026024; BYTE $0x00	/* 7f1 vmovdqa 0x260(%rsp),%ymm15 */
	LONG $0x9cfe85c5; LONG $0x00024024; BYTE $0x00	/* 7fa vpaddd 0x240(%rsp),%ymm15,%ymm3 */
	LONG $0xbc6f7dc5; LONG $0x0002e024; BYTE $0x00	/* 803 vmovdqa 0x2e0(%rsp),%ymm15 */
	LONG $0x10e2c149	/* 80c shl $0x10,%r10 */
	LONG $0xe4fee5c5	/* 810 vpaddd %ymm4,%ymm3,%ymm4 */
	WORD $0x894d; BYTE $0xd4	/* 814 mov %r10,%r12 */
	LONG $0x54b70f46; WORD $0xfe02	/* 817 movzwl -0x2(%rdx,%r8,1),%r10d */
	LONG $0x9cfe85c5; LONG $0x0002c024; BYTE $0x00	/* 81d vpaddd 0x2c0(%rsp),%ymm15,%ymm3 */
	LONG $0xe3feddc5	/* 826 vpaddd %ymm3,%ymm4,%ymm4 */
	LONG $0x20e2c149	/* 82a shl $0x20,%r10 */
	LONG $0xe7feddc5	/* 82e vpaddd %ymm7,%ymm4,%ymm4 */
	WORD $0x094d; BYTE $0xd4	/* 832 or %r10,%r12 */
	LONG $0x52b70f44; BYTE $0xfe	/* 835 movzwl -0x2(%rdx),%r10d */
	LONG $0xbc6ffdc5; LONG $0x00010024; BYTE $0x00	/* 83a vmovdqa 0x100(%rsp),%ymm7 */
	LONG $0xd16addc5	/* 843 vpunpckhdq %ymm1,%ymm4,%ymm2 */
	LONG $0xe162ddc5	/* 847 vpunpckldq %ymm1,%ymm4,%ymm4 */
	LONG $0xe2feddc5	/* 84b vpaddd %ymm2,%ymm4,%ymm4 */
	WORD $0x094d; BYTE $0xe2	/* 84f or %r12,%r10 */
	LONG $0x64b70f46; WORD $0xfe0a	/* 852 movzwl -0x2(%rdx,%r9,1),%r12d */
	LONG $0xcc6dfdc5	/* 858 vpunpckhqdq %ymm4,%ymm0,%ymm1 */
	LONG $0xc46cfdc5	/* 85c vpunpcklqdq %ymm4,%ymm0,%ymm0 */
	LONG $0xa46ffdc5; LONG $0x00022024; BYTE $0x00	/* 860 vmovdqa 0x220(%rsp),%ymm4 */
	LONG $0xc1fefdc5	/* 869 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x30e4c149	/* 86d shl $0x30,%r12 */
	LONG $0xd46ac5c5	/* 871 vpunpckhdq %ymm4,%ymm7,%ymm2 */
	LONG $0xcc62c5c5	/* 875 vpunpckldq %ymm4,%ymm7,%ymm1 */
	WORD $0x094d; BYTE $0xe2	/* 879 or %r12,%r10 */
	LONG $0xcafef5c5	/* 87c vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0xd66ad5c5	/* 880 vpunpckhdq %ymm6,%ymm5,%ymm2 */
	LONG $0xee62d5c5	/* 884 vpunpckldq %ymm6,%ymm5,%ymm5 */
	LONG $0xeafed5c5	/* 888 vpaddd %ymm2,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xf0	/* 88c vmovq %rax,%xmm6 */
	LONG $0xd56df5c5	/* 891 vpunpckhqdq %ymm5,%ymm1,%ymm2 */
	LONG $0xcd6cf5c5	/* 895 vpunpcklqdq %ymm5,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* 899 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x467de3c4; WORD $0x31d1	/* 89d vperm2i128 $0x31,%ymm1,%ymm0,%ymm2 */
	LONG $0x467de3c4; WORD $0x20c9	/* 8a3 vperm2i128 $0x20,%ymm1,%ymm0,%ymm1 */
	LONG $0x22c9c3c4; WORD $0x01c2	/* 8a9 vpinsrq $0x1,%r10,%xmm6,%xmm0 */
	LONG $0x7428f8c5; WORD $0x1024	/* 8af vmovaps 0x10(%rsp),%xmm6 */
	LONG $0xcafef5c5	/* 8b5 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x187dc2c4; WORD $0xfc56	/* 8b9 vbroadcastss -0x4(%r14),%ymm2 */
	LONG $0x137de2c4; BYTE $0xc0	/* 8bf vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc95bfcc5	/* 8c4 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc259fcc5	/* 8c8 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 8cc vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* 8d0 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* 8d6 vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x0458f8c5; BYTE $0x24	/* 8da vaddps (%rsp),%xmm0,%xmm0 */
	LONG $0x3429f8c5; BYTE $0x24	/* 8df vmovaps %xmm6,(%rsp) */
	LONG $0x8c28f8c5; LONG $0x00032024; BYTE $0x00	/* 8e4 vmovaps 0x320(%rsp),%xmm1 */
	WORD $0x394c; BYTE $0xdd	/* 8ed cmp %r11,%rbp */
	LONG $0xf7ed850f; WORD $0xffff	/* 8f0 jne e3 */
	LONG $0x8458f8c5; LONG $0x00033024; BYTE $0x00	/* 8f6 vaddps 0x330(%rsp),%xmm0,%xmm0 */
	LONG $0xc958c8c5	/* 8ff vaddps %xmm1,%xmm6,%xmm1 */
	LONG $0x24a48b4c; LONG $0x00000348	/* 903 mov 0x348(%rsp),%r12 */
	LONG $0xc158f8c5	/* 90b vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x24848b48; LONG $0x00000350	/* 90f mov 0x350(%rsp),%rax */
	LONG $0x04ef8349	/* 917 sub $0x4,%r15 */
	LONG $0x1178c1c4; WORD $0x0045	/* 91b vmovups %xmm0,0x0(%r13) */
	LONG $0x10c58349	/* 921 add $0x10,%r13 */
	WORD $0x0149; BYTE $0xc4	/* 925 add %rax,%r12 */
	LONG $0x03ff8349	/* 928 cmp $0x3,%r15 */
	LONG $0xf74b8f0f; WORD $0xffff	/* 92c jg 7d */
	LONG $0x24948b48; LONG $0x00000378	/* 932 mov 0x378(%rsp),%rdx */
	WORD $0x8949; BYTE $0xc6	/* 93a mov %rax,%r14 */
	LONG $0x24b48b48; LONG $0x00000370	/* 93d mov 0x370(%rsp),%rsi */
	LONG $0x24848b48; LONG $0x00000368	/* 945 mov 0x368(%rsp),%rax */
	LONG $0xfc4a8d48	/* 94d lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 951 mov %rcx,%rdx */
	LONG $0x02eac148	/* 954 shr $0x2,%rdx */
	LONG $0x01428d4c	/* 958 lea 0x1(%rdx),%r8 */
	WORD $0xf748; BYTE $0xda	/* 95c neg %rdx */
	LONG $0xf0af0f4d	/* 95f imul %r8,%r14 */
	WORD $0x894d; BYTE $0xc1	/* 963 mov %r8,%r9 */
	LONG $0x91148d48	/* 966 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e1c149	/* 96a shl $0x4,%r9 */
	WORD $0x014c; BYTE $0xc8	/* 96e add %r9,%rax */
	WORD $0x014c; BYTE $0xf6	/* 971 add %r14,%rsi */
	LONG $0x901c8d4c	/* 974 lea (%rax,%rdx,4),%r11 */
	WORD $0x8548; BYTE $0xd2	/* 978 test %rdx,%rdx */
	LONG $0x02868e0f; WORD $0x0000	/* 97b jle c07 */
	LONG $0x24948b4c; LONG $0x00000358	/* 981 mov 0x358(%rsp),%r10 */
	LONG $0x24ac8b4c; LONG $0x00000360	/* 989 mov 0x360(%rsp),%r13 */
	LONG $0x04c08348	/* 991 add $0x4,%rax */
	WORD $0x8548; BYTE $0xed	/* 995 test %rbp,%rbp */
	LONG $0x02878e0f; WORD $0x0000	/* 998 jle c25 */
	LONG $0x570041c4; BYTE $0xff	/* 99e vxorps %xmm15,%xmm15,%xmm15 */
	LONG $0xef2141c4; BYTE $0xdb	/* 9a3 vpxor %xmm11,%xmm11,%xmm11 */
	WORD $0x894c; BYTE $0xd1	/* 9a8 mov %r10,%rcx */
	WORD $0x894d; BYTE $0xee	/* 9ab mov %r13,%r14 */
	WORD $0x8949; BYTE $0xf0	/* 9ae mov %rsi,%r8 */
	LONG $0x3c2978c5; BYTE $0x24	/* 9b1 vmovaps %xmm15,(%rsp) */
	LONG $0x287841c4; BYTE $0xef	/* 9b6 vmovaps %xmm15,%xmm13 */
	LONG $0x287841c4; BYTE $0xf7	/* 9bb vmovaps %xmm15,%xmm14 */
	LONG $0x0303ba48; LONG $0x03030303; WORD $0x0303	/* 9c0 movabs $0x303030303030303,%rdx */
	WORD $0x3145; BYTE $0xc9	/* 9ca xor %r9d,%r9d */
	LONG $0xef2941c4; BYTE $0xd2	/* 9cd vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0x6ef961c4; BYTE $0xc2	/* 9d2 vmovq %rdx,%xmm8 */
	LONG $0x597d42c4; BYTE $0xc0	/* 9d7 vpbroadcastq %xmm8,%ymm8 */
	WORD $0x0eeb	/* 9dc jmp 9ec */
	LONG $0x2c2878c5; BYTE $0x24	/* 9de vmovaps (%rsp),%xmm13 */
	LONG $0xf82878c5	/* 9e3 vmovaps %xmm0,%xmm15 */
	LONG $0x0c29f8c5; BYTE $0x24	/* 9e7 vmovaps %xmm1,(%rsp) */
	LONG $0x6f7ac1c4; BYTE $0x38	/* 9ec vmovdqu (%r8),%xmm7 */
	WORD $0x894c; BYTE $0xca	/* 9f1 mov %r9,%rdx */
	LONG $0x01c18349	/* 9f4 add $0x1,%r9 */
	LONG $0x54c08349	/* 9f8 add $0x54,%r8 */
	LONG $0x1ddbc1c5; LONG $0x00000327	/* 9fc vpand 0x0(%rip),%xmm7,%xmm3 = d2b */
	LONG $0x6f7ec1c4; WORD $0xbc50	/* a04 vmovdqu -0x44(%r8),%ymm2 */
	LONG $0x05e2c148	/* a0a shl $0x5,%rdx */
	LONG $0x04c68349	/* a0e add $0x4,%r14 */
	LONG $0xd271b5c5; BYTE $0x02	/* a12 vpsrlw $0x2,%ymm2,%ymm9 */
	LONG $0xd271d5c5; BYTE $0x04	/* a17 vpsrlw $0x4,%ymm2,%ymm5 */
	LONG $0xdb6dc1c4; BYTE $0xc0	/* a1c vpand %ymm8,%ymm2,%ymm0 */
	LONG $0x047de2c4; BYTE $0x01	/* a21 vpmaddubsw (%rcx),%ymm0,%ymm0 */
	LONG $0xdb3541c4; BYTE $0xc8	/* a26 vpand %ymm8,%ymm9,%ymm9 */
	LONG $0x043562c4; WORD $0x2049	/* a2b vpmaddubsw 0x20(%rcx),%ymm9,%ymm9 */
	LONG $0x0061e2c4; LONG $0x0003011d; BYTE $0x00	/* a31 vpshufb 0x0(%rip),%xmm3,%xmm3 = d3b */
	LONG $0xd271edc5; BYTE $0x06	/* a3a vpsrlw $0x6,%ymm2,%ymm2 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* a3f vpand %ymm8,%ymm5,%ymm5 */
	LONG $0x307de2c4; BYTE $0xdb	/* a44 vpmovzxbw %xmm3,%ymm3 */
	LONG $0x0455e2c4; WORD $0x4069	/* a49 vpmaddubsw 0x40(%rcx),%ymm5,%ymm5 */
	LONG $0xdb6dc1c4; BYTE $0xd0	/* a4f vpand %ymm8,%ymm2,%ymm2 */
	LONG $0x0065e2c4; LONG $0x0001ee0d; BYTE $0x00	/* a54 vpshufb 0x0(%rip),%ymm3,%ymm1 = c4b */
	LONG $0x046de2c4; WORD $0x6051	/* a5d vpmaddubsw 0x60(%rcx),%ymm2,%ymm2 */
	LONG $0x0065e2c4; LONG $0x00025f25; BYTE $0x00	/* a63 vpshufb 0x0(%rip),%ymm3,%ymm4 = ccb */
	LONG $0x006562c4; LONG $0x00029625; BYTE $0x00	/* a6c vpshufb 0x0(%rip),%ymm3,%ymm12 = d0b */
	LONG $0xc1f5fdc5	/* a75 vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0x0065e2c4; LONG $0x0001a90d; BYTE $0x00	/* a79 vpshufb 0x0(%rip),%ymm3,%ymm1 = c2b */
	LONG $0xc9f535c5	/* a82 vpmaddwd %ymm1,%ymm9,%ymm9 */
	LONG $0x0065e2c4; LONG $0x0001fc0d; BYTE $0x00	/* a86 vpshufb 0x0(%rip),%ymm3,%ymm1 = c8b */
	LONG $0xe9f5d5c5	/* a8f vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* a93 vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x0065e2c4; LONG $0x0001ca0d; BYTE $0x00	/* a98 vpshufb 0x0(%rip),%ymm3,%ymm1 = c6b */
	LONG $0xd1f5edc5	/* aa1 vpmaddwd %ymm1,%ymm2,%ymm2 */
	LONG $0x6f7ec1c4; WORD $0xdc48	/* aa5 vmovdqu -0x24(%r8),%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xf0	/* aab vpand %ymm8,%ymm1,%ymm6 */
	LONG $0xd171c5c5; BYTE $0x02	/* ab0 vpsrlw $0x2,%ymm1,%ymm7 */
	LONG $0xeafed5c5	/* ab5 vpaddd %ymm2,%ymm5,%ymm5 */
	LONG $0x044de2c4; LONG $0x000080b1; BYTE $0x00	/* ab9 vpmaddubsw 0x80(%rcx),%ymm6,%ymm6 */
	LONG $0xdb45c1c4; BYTE $0xf8	/* ac2 vpand %ymm8,%ymm7,%ymm7 */
	LONG $0xc5fefdc5	/* ac7 vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x0445e2c4; LONG $0x0000a0b9; BYTE $0x00	/* acb vpmaddubsw 0xa0(%rcx),%ymm7,%ymm7 */
	LONG $0xf4f5cdc5	/* ad4 vpmaddwd %ymm4,%ymm6,%ymm6 */
	LONG $0x0065e2c4; LONG $0x0001ca25; BYTE $0x00	/* ad8 vpshufb 0x0(%rip),%ymm3,%ymm4 = cab */
	LONG $0x0065e2c4; LONG $0x0002011d; BYTE $0x00	/* ae1 vpshufb 0x0(%rip),%ymm3,%ymm3 = ceb */
	LONG $0xfcf5c5c5	/* aea vpmaddwd %ymm4,%ymm7,%ymm7 */
	LONG $0xd171ddc5; BYTE $0x04	/* aee vpsrlw $0x4,%ymm1,%ymm4 */
	LONG $0xd171f5c5; BYTE $0x06	/* af3 vpsrlw $0x6,%ymm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe0	/* af8 vpand %ymm8,%ymm4,%ymm4 */
	LONG $0xf7fecdc5	/* afd vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0x045de2c4; LONG $0x0000c0a1; BYTE $0x00	/* b01 vpmaddubsw 0xc0(%rcx),%ymm4,%ymm4 */
	LONG $0xdb75c1c4; BYTE $0xc8	/* b0a vpand %ymm8,%ymm1,%ymm1 */
	LONG $0xc6fefdc5	/* b0f vpaddd %ymm6,%ymm0,%ymm0 */
	LONG $0x0475e2c4; LONG $0x0000e089; BYTE $0x00	/* b13 vpmaddubsw 0xe0(%rcx),%ymm1,%ymm1 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* b1c add $0x100,%rcx */
	LONG $0xf55dc1c4; BYTE $0xe4	/* b23 vpmaddwd %ymm12,%ymm4,%ymm4 */
	LONG $0xcbf5f5c5	/* b28 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0x6f7ac1c4; WORD $0xac58	/* b2c vmovdqu -0x54(%r8),%xmm3 */
	LONG $0xe1feddc5	/* b32 vpaddd %ymm1,%ymm4,%ymm4 */
	LONG $0xd37199c5; BYTE $0x04	/* b36 vpsrlw $0x4,%xmm3,%xmm12 */
	LONG $0xc4fefdc5	/* b3b vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x25db19c5; LONG $0x000001e4	/* b3f vpand 0x0(%rip),%xmm12,%xmm12 = d2b */
	LONG $0x6a7dc1c4; BYTE $0xca	/* b47 vpunpckhdq %ymm10,%ymm0,%ymm1 */
	LONG $0x627dc1c4; BYTE $0xc2	/* b4c vpunpckldq %ymm10,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* b51 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x307d42c4; BYTE $0xe4	/* b55 vpmovzxbw %xmm12,%ymm12 */
	LONG $0x24f51dc5; BYTE $0x13	/* b5a vpmaddwd (%rbx,%rdx,1),%ymm12,%ymm12 */
	LONG $0x50b70f41; BYTE $0xfc	/* b5f movzwl -0x4(%r8),%edx */
	LONG $0x6d7dc1c4; BYTE $0xcb	/* b64 vpunpckhqdq %ymm11,%ymm0,%ymm1 */
	LONG $0x6c7dc1c4; BYTE $0xc3	/* b69 vpunpcklqdq %ymm11,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* b6e vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x6a1dc1c4; BYTE $0xca	/* b72 vpunpckhdq %ymm10,%ymm12,%ymm1 */
	LONG $0x621d41c4; BYTE $0xe2	/* b77 vpunpckldq %ymm10,%ymm12,%ymm12 */
	LONG $0xe1fe1dc5	/* b7c vpaddd %ymm1,%ymm12,%ymm12 */
	LONG $0x6d1dc1c4; BYTE $0xcb	/* b80 vpunpckhqdq %ymm11,%ymm12,%ymm1 */
	LONG $0x6c1d41c4; BYTE $0xe3	/* b85 vpunpcklqdq %ymm11,%ymm12,%ymm12 */
	LONG $0xe1fe1dc5	/* b8a vpaddd %ymm1,%ymm12,%ymm12 */
	LONG $0xca6ef9c5	/* b8e vmovd %edx,%xmm1 */
	LONG $0x50b70f41; BYTE $0xfe	/* b92 movzwl -0x2(%r8),%edx */
	LONG $0x467dc3c4; WORD $0x31dc	/* b97 vperm2i128 $0x31,%ymm12,%ymm0,%ymm3 */
	LONG $0x467dc3c4; WORD $0x20c4	/* b9d vperm2i128 $0x20,%ymm12,%ymm0,%ymm0 */
	LONG $0xd26ef9c5	/* ba3 vmovd %edx,%xmm2 */
	LONG $0xc3fefdc5	/* ba7 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xca6cf1c5	/* bab vpunpcklqdq %xmm2,%xmm1,%xmm1 */
	LONG $0x187dc2c4; WORD $0xfc56	/* baf vbroadcastss -0x4(%r14),%ymm2 */
	LONG $0xc05bfcc5	/* bb5 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x137de2c4; BYTE $0xc9	/* bb9 vcvtph2ps %xmm1,%ymm1 */
	LONG $0xca59f4c5	/* bbe vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc059f4c5	/* bc2 vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* bc6 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* bcc vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0xf92978c5	/* bd0 vmovaps %xmm15,%xmm1 */
	LONG $0x5878c1c4; BYTE $0xc6	/* bd4 vaddps %xmm14,%xmm0,%xmm0 */
	LONG $0x287841c4; BYTE $0xf5	/* bd9 vmovaps %xmm13,%xmm14 */
	WORD $0x394c; BYTE $0xcd	/* bde cmp %r9,%rbp */
	LONG $0xfdf7850f; WORD $0xffff	/* be1 jne 9de */
	LONG $0x0458f8c5; BYTE $0x24	/* be7 vaddps (%rsp),%xmm0,%xmm0 */
	LONG $0x581041c4; BYTE $0xef	/* bec vaddps %xmm15,%xmm13,%xmm13 */
	LONG $0x5878c1c4; BYTE $0xc5	/* bf1 vaddps %xmm13,%xmm0,%xmm0 */
	LONG $0x4011fac5; BYTE $0xfc	/* bf6 vmovss %xmm0,-0x4(%rax) */
	WORD $0x0148; BYTE $0xfe	/* bfb add %rdi,%rsi */
	WORD $0x394c; BYTE $0xd8	/* bfe cmp %r11,%rax */
	LONG $0xfd8a850f; WORD $0xffff	/* c01 jne 991 */
	WORD $0xf8c5; BYTE $0x77	/* c07 vzeroupper */
	LONG $0x88c48148; WORD $0x0003; BYTE $0x00	/* c0a add $0x388,%rsp */
	BYTE $0x5b	/* c11 pop %rbx */
	BYTE $0x5d	/* c12 pop %rbp */
	WORD $0x5c41	/* c13 pop %r12 */
	WORD $0x5d41	/* c15 pop %r13 */
	WORD $0x5e41	/* c17 pop %r14 */
	WORD $0x5f41	/* c19 pop %r15 */
	BYTE $0xc3	/* c1b ret */
	LONG $0xc057f8c5	/* c1c vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffceae9; BYTE $0xff	/* c20 jmp 90f */
	LONG $0xc057f8c5	/* c25 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xcbeb	/* c29 jmp bf6 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* c2b .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* c3b .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* c4b .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* c5b .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* c6b .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* c7b .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* c8b .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* c9b .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* cab .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* cbb .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* ccb .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* cdb .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* ceb .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* cfb .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* d0b .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* d1b .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* d2b .rodata.cst16 */
	LONG $0x06040200; LONG $0x0e0c0a08; LONG $0x07050301; LONG $0x0f0d0b09	/* d3b .rodata.cst16 */
	LONG $0xbfad9881; LONG $0xf6eaddcf; LONG $0x26190d01; LONG $0x71594535	/* d4b .rodata.cst16 */
	RET

TEXT avx2q3k(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0011f1e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	WORD $0x8948; BYTE $0xd3	/* d mov %rdx,%rbx */
	LONG $0x28ec8148; WORD $0x0004; BYTE $0x00	/* 10 sub $0x428,%rsp */
	LONG $0x24948948; LONG $0x000003e8	/* 17 mov %rdx,0x3e8(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1f mov %rcx,%rdx */
	LONG $0x2484894c; LONG $0x000003f0	/* 22 mov %r8,0x3f0(%rsp) */
	LONG $0x248c894c; LONG $0x000003d8	/* 2a mov %r9,0x3d8(%rsp) */
	LONG $0x03f98348	/* 32 cmp $0x3,%rcx */
	LONG $0x0c978e0f; WORD $0x0000	/* 36 jle cd3 */
	LONG $0x1b3c8d48	/* 3c lea (%rbx,%rbx,1),%rdi */
	LONG $0x24848948; LONG $0x00000408	/* 40 mov %rax,0x408(%rsp) */
	LONG $0x9d2c8d4c; LONG $0x00000000	/* 48 lea 0x0(,%rbx,4),%r13 */
	LONG $0x2d6f7ec5; LONG $0x00001129	/* 50 vmovdqa 0x0(%rip),%ymm13 = 1181, as it lies */
	LONG $0x24bc8948; LONG $0x000003f8	/* 58 mov %rdi,0x3f8(%rsp) */
	WORD $0x0148; BYTE $0xdf	/* 60 add %rbx,%rdi */
	WORD $0x8949; BYTE $0xf6	/* 63 mov %rsi,%r14 */
	LONG $0x0000bb49; LONG $0x03030000; WORD $0x0303	/* 66 movabs $0x303030300000000,%r11 */
	LONG $0x24a46b4c; LONG $0x00000468; BYTE $0x6e	/* 70 imul $0x6e,0x468(%rsp),%r12 */
	LONG $0x24bc8948; LONG $0x00000400	/* 79 mov %rdi,0x400(%rsp) */
	WORD $0x8949; BYTE $0xcf	/* 81 mov %rcx,%r15 */
	LONG $0x24b48948; LONG $0x00000410	/* 84 mov %rsi,0x410(%rsp) */
	LONG $0x248c8948; LONG $0x00000418	/* 8c mov %rcx,0x418(%rsp) */
	LONG $0x24ac894c; LONG $0x000003e0	/* 94 mov %r13,0x3e0(%rsp) */
	WORD $0x0149; BYTE $0xf4	/* 9c add %rsi,%r12 */
	WORD $0x8949; BYTE $0xc5	/* 9f mov %rax,%r13 */
	LONG $0x24bc8348; LONG $0x00000468; BYTE $0x00	/* a2 cmpq $0x0,0x468(%rsp) */
	LONG $0x00968d49; WORD $0x0030; BYTE $0x00	/* ab lea 0x3000(%r14),%rdx */
	LONG $0x0ffa8e0f; WORD $0x0000	/* b2 jle 10b2 */
	LONG $0x24848b48; LONG $0x000003e8	/* b8 mov 0x3e8(%rsp),%rax */
	LONG $0xff57c0c5	/* c0 vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x24ac894c; LONG $0x000003c0	/* c4 mov %r13,0x3c0(%rsp) */
	WORD $0x894c; BYTE $0xf6	/* cc mov %r14,%rsi */
	LONG $0x7c29f8c5; WORD $0x3024	/* cf vmovaps %xmm7,0x30(%rsp) */
	LONG $0x24ac8b48; LONG $0x00000460	/* d5 mov 0x460(%rsp),%rbp */
	LONG $0x248c8b48; LONG $0x000003f0	/* dd mov 0x3f0(%rsp),%rcx */
	LONG $0x0f0fbf48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* e5 movabs $0xf0f0f0f0f0f0f0f,%rdi */
	LONG $0x30148d4e	/* ef lea (%rax,%r14,1),%r10 */
	LONG $0x24848b48; LONG $0x000003f8	/* f3 mov 0x3f8(%rsp),%rax */
	LONG $0xbc29f8c5; LONG $0x0003a024; BYTE $0x00	/* fb vmovaps %xmm7,0x3a0(%rsp) */
	LONG $0x249c8b48; LONG $0x000003d8	/* 104 mov 0x3d8(%rsp),%rbx */
	LONG $0x7c29f8c5; WORD $0x2024	/* 10c vmovaps %xmm7,0x20(%rsp) */
	LONG $0x300c8d4e	/* 112 lea (%rax,%r14,1),%r9 */
	LONG $0x24848b48; LONG $0x00000400	/* 116 mov 0x400(%rsp),%rax */
	LONG $0x7c29f8c5; WORD $0x1024	/* 11e vmovaps %xmm7,0x10(%rsp) */
	LONG $0x24b4894c; LONG $0x000003c8	/* 124 mov %r14,0x3c8(%rsp) */
	LONG $0x06048d4d	/* 12c lea (%r14,%rax,1),%r8 */
	LONG $0xffffe0b8; BYTE $0xff	/* 130 mov $0xffffffe0,%eax */
	LONG $0x24bc894c; LONG $0x000003d0	/* 135 mov %r15,0x3d0(%rsp) */
	LONG $0xf86ef9c5	/* 13d vmovd %eax,%xmm7 */
	LONG $0x0404b848; LONG $0x04040404; WORD $0x0404	/* 141 movabs $0x404040404040404,%rax */
	LONG $0x7879e2c4; BYTE $0xff	/* 14b vpbroadcastb %xmm7,%xmm7 */
	LONG $0xbc7ff9c5; LONG $0x0003b024; BYTE $0x00	/* 150 vmovdqa %xmm7,0x3b0(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 159 vmovq %rax,%xmm7 */
	LONG $0x0303b848; LONG $0x03030303; WORD $0x0303	/* 15e movabs $0x303030303030303,%rax */
	LONG $0x597d62c4; BYTE $0xcf	/* 168 vpbroadcastq %xmm7,%ymm9 */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 16d vmovq %rax,%xmm7 */
	LONG $0x597d62c4; BYTE $0xc7	/* 172 vpbroadcastq %xmm7,%ymm8 */
	WORD $0x1eeb	/* 177 jmp 197 */
	LONG $0xbc28f8c5; LONG $0x0003a024; BYTE $0x00	/* 179 vmovaps 0x3a0(%rsp),%xmm7 */
	LONG $0x4429f8c5; WORD $0x3024	/* 182 vmovaps %xmm0,0x30(%rsp) */
	LONG $0x8c29f8c5; LONG $0x0003a024; BYTE $0x00	/* 188 vmovaps %xmm1,0x3a0(%rsp) */
	LONG $0x7c29f8c5; WORD $0x2024	/* 191 vmovaps %xmm7,0x20(%rsp) */
	WORD $0x180f; BYTE $0x0a	/* 197 prefetcht0 (%rdx) */
	LONG $0x404a180f	/* 19a prefetcht0 0x40(%rdx) */
	LONG $0x68768b44	/* 19e mov 0x68(%rsi),%r14d */
	LONG $0x606e8b4c	/* 1a2 mov 0x60(%rsi),%r13 */
	LONG $0xa46f79c5; LONG $0x0003b024; BYTE $0x00	/* 1a6 vmovdqa 0x3b0(%rsp),%xmm12 */
	LONG $0x066ffec5	/* 1af vmovdqu (%rsi),%ymm0 */
	WORD $0x8944; BYTE $0xf0	/* 1b3 mov %r14d,%eax */
	WORD $0x8945; BYTE $0xf7	/* 1b6 mov %r14d,%r15d */
	LONG $0x5e6ffec5; BYTE $0x20	/* 1b9 vmovdqu 0x20(%rsi),%ymm3 */
	LONG $0x516f7ec5; BYTE $0x20	/* 1be vmovdqu 0x20(%rcx),%ymm10 */
	WORD $0xe8c1; BYTE $0x02	/* 1c3 shr $0x2,%eax */
	LONG $0x596f7ec5; BYTE $0x40	/* 1c6 vmovdqu 0x40(%rcx),%ymm11 */
	LONG $0x716f7ec5; BYTE $0x60	/* 1cb vmovdqu 0x60(%rcx),%ymm14 */
	LONG $0x03e78141; WORD $0x0303; BYTE $0x03	/* 1d0 and $0x3030303,%r15d */
	LONG $0x20e0c148	/* 1d7 shl $0x20,%rax */
	WORD $0x214c; BYTE $0xd8	/* 1db and %r11,%rax */
	WORD $0x094c; BYTE $0xf8	/* 1de or %r15,%rax */
	WORD $0x894d; BYTE $0xef	/* 1e1 mov %r13,%r15 */
	LONG $0x04edc149	/* 1e4 shr $0x4,%r13 */
	WORD $0x2149; BYTE $0xff	/* 1e8 and %rdi,%r15 */
	LONG $0x04e0c148	/* 1eb shl $0x4,%rax */
	WORD $0x2149; BYTE $0xfd	/* 1ef and %rdi,%r13 */
	WORD $0x094c; BYTE $0xf8	/* 1f2 or %r15,%rax */
	WORD $0x8945; BYTE $0xf7	/* 1f5 mov %r14d,%r15d */
	LONG $0x04eec141	/* 1f8 shr $0x4,%r14d */
	LONG $0x06efc141	/* 1fc shr $0x6,%r15d */
	LONG $0x03e68141; WORD $0x0303; BYTE $0x03	/* 200 and $0x3030303,%r14d */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* 207 vmovq %rax,%xmm7 */
	LONG $0x20e7c149	/* 20c shl $0x20,%r15 */
	WORD $0x214d; BYTE $0xdf	/* 210 and %r11,%r15 */
	WORD $0x094d; BYTE $0xf7	/* 213 or %r14,%r15 */
	LONG $0x04e7c149	/* 216 shl $0x4,%r15 */
	WORD $0x094d; BYTE $0xfd	/* 21a or %r15,%r13 */
	LONG $0x22c1c3c4; WORD $0x01cd	/* 21d vpinsrq $0x1,%r13,%xmm7,%xmm1 */
	LONG $0x396ffec5	/* 223 vmovdqu (%rcx),%ymm7 */
	LONG $0xfc71c1c4; BYTE $0xcc	/* 227 vpaddb %xmm12,%xmm1,%xmm1 */
	LONG $0xf071ddc5; BYTE $0x02	/* 22c vpsllw $0x2,%ymm0,%ymm4 */
	LONG $0x0071e2c4; LONG $0x000f9715; BYTE $0x00	/* 231 vpshufb 0x0(%rip),%xmm1,%xmm2 = 11d1 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 23a vpand %ymm8,%ymm3,%ymm6 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 23f vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x207de2c4; BYTE $0xd2	/* 244 vpmovsxbw %xmm2,%ymm2 */
	LONG $0xe6ebddc5	/* 249 vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x207de2c4; BYTE $0xc9	/* 24d vpmovsxbw %xmm1,%ymm1 */
	LONG $0x006de2c4; LONG $0x000e862d; BYTE $0x00	/* 252 vpshufb 0x0(%rip),%ymm2,%ymm5 = 10e1 */
	LONG $0x045de2c4; BYTE $0xe7	/* 25b vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xf5f5ddc5	/* 260 vpmaddwd %ymm5,%ymm4,%ymm6 */
	LONG $0xf071ddc5; BYTE $0x01	/* 264 vpsllw $0x1,%ymm0,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x02	/* 269 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 26e vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x747ffdc5; WORD $0x4024	/* 273 vmovdqa %ymm6,0x40(%rsp) */
	LONG $0x006de2c4; LONG $0x000e3f35; BYTE $0x00	/* 279 vpshufb 0x0(%rip),%ymm2,%ymm6 = 10c1 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 282 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe5ebddc5	/* 287 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x04	/* 28b vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* 290 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x06	/* 295 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 29a vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xfef55dc5	/* 29f vpmaddwd %ymm6,%ymm4,%ymm15 */
	LONG $0xdb7dc1c4; BYTE $0xe1	/* 2a3 vpand %ymm9,%ymm0,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 2a8 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0xe5ebddc5	/* 2ad vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x7c7f7dc5; WORD $0x6024	/* 2b1 vmovdqa %ymm15,0x60(%rsp) */
	LONG $0x006de2c4; LONG $0x000e6135; BYTE $0x00	/* 2b7 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1121 */
	LONG $0x006de2c4; LONG $0x000e382d; BYTE $0x00	/* 2c0 vpshufb 0x0(%rip),%ymm2,%ymm5 = 1101 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 2c9 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xb96f7ec5; LONG $0x00000080	/* 2ce vmovdqu 0x80(%rcx),%ymm15 */
	LONG $0xe6f5ddc5	/* 2d6 vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00008024; BYTE $0x00	/* 2da vmovdqa %ymm4,0x80(%rsp) */
	LONG $0xd071ddc5; BYTE $0x01	/* 2e3 vpsrlw $0x1,%ymm0,%ymm4 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 2e8 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xe3ebddc5	/* 2ed vpor %ymm3,%ymm4,%ymm4 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 2f1 vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0xddf5ddc5	/* 2f6 vpmaddwd %ymm5,%ymm4,%ymm3 */
	LONG $0xd071ddc5; BYTE $0x02	/* 2fa vpsrlw $0x2,%ymm0,%ymm4 */
	LONG $0x006de2c4; LONG $0x000e592d; BYTE $0x00	/* 2ff vpshufb 0x0(%rip),%ymm2,%ymm5 = 1161 */
	LONG $0x9c7ffdc5; LONG $0x0000a024; BYTE $0x00	/* 308 vmovdqa %ymm3,0xa0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 311 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x5e6ffec5; BYTE $0x40	/* 316 vmovdqu 0x40(%rsi),%ymm3 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 31b vpand %ymm8,%ymm3,%ymm6 */
	LONG $0xe6ebddc5	/* 320 vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x045dc2c4; BYTE $0xe7	/* 324 vpmaddubsw %ymm15,%ymm4,%ymm4 */
	LONG $0xf5f5ddc5	/* 329 vpmaddwd %ymm5,%ymm4,%ymm6 */
	LONG $0xd071ddc5; BYTE $0x03	/* 32d vpsrlw $0x3,%ymm0,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x02	/* 332 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 337 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xb47ffdc5; LONG $0x0000c024; BYTE $0x00	/* 33c vmovdqa %ymm6,0xc0(%rsp) */
	LONG $0x006de2c4; LONG $0x000df335; BYTE $0x00	/* 345 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1141 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 34e vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe5ebddc5	/* 353 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x045de2c4; LONG $0x0000a0a1; BYTE $0x00	/* 357 vpmaddubsw 0xa0(%rcx),%ymm4,%ymm4 */
	LONG $0xeef5ddc5	/* 360 vpmaddwd %ymm6,%ymm4,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x04	/* 364 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0x006de2c4; LONG $0x000e2f35; BYTE $0x00	/* 369 vpshufb 0x0(%rip),%ymm2,%ymm6 = 11a1 */
	LONG $0xd071fdc5; BYTE $0x05	/* 372 vpsrlw $0x5,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 377 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x006dc2c4; BYTE $0xd5	/* 37c vpshufb %ymm13,%ymm2,%ymm2 */
	LONG $0xac7ffdc5; LONG $0x0000e024; BYTE $0x00	/* 381 vmovdqa %ymm5,0xe0(%rsp) */
	LONG $0xd371d5c5; BYTE $0x04	/* 38a vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0xd371e5c5; BYTE $0x06	/* 38f vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 394 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 399 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 39e vpand %ymm8,%ymm3,%ymm3 */
	LONG $0xe5ebddc5	/* 3a3 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xc3ebfdc5	/* 3a7 vpor %ymm3,%ymm0,%ymm0 */
	LONG $0x045de2c4; LONG $0x0000c0a1; BYTE $0x00	/* 3ab vpmaddubsw 0xc0(%rcx),%ymm4,%ymm4 */
	LONG $0x047de2c4; LONG $0x0000e081; BYTE $0x00	/* 3b4 vpmaddubsw 0xe0(%rcx),%ymm0,%ymm0 */
	LONG $0xe6f5ddc5	/* 3bd vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00010024; BYTE $0x00	/* 3c1 vmovdqa %ymm4,0x100(%rsp) */
	LONG $0xd2f5fdc5	/* 3ca vpmaddwd %ymm2,%ymm0,%ymm2 */
	LONG $0x947ffdc5; LONG $0x00012024; BYTE $0x00	/* 3ce vmovdqa %ymm2,0x120(%rsp) */
	LONG $0x4df5f5c5; BYTE $0x00	/* 3d7 vpmaddwd 0x0(%rbp),%ymm1,%ymm1 */
	LONG $0xf172f5c5; BYTE $0x02	/* 3dc vpslld $0x2,%ymm1,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00014024; BYTE $0x00	/* 3e1 vmovdqa %ymm1,0x140(%rsp) */
	LONG $0x6e4a180f	/* 3ea prefetcht0 0x6e(%rdx) */
	LONG $0xae8a180f; WORD $0x0000; BYTE $0x00	/* 3ee prefetcht0 0xae(%rdx) */
	LONG $0x68728b45	/* 3f5 mov 0x68(%r10),%r14d */
	LONG $0x607a8b4d	/* 3f9 mov 0x60(%r10),%r15 */
	LONG $0x6f7ec1c4; WORD $0x205a	/* 3fd vmovdqu 0x20(%r10),%ymm3 */
	WORD $0x8945; BYTE $0xf5	/* 403 mov %r14d,%r13d */
	WORD $0x8944; BYTE $0xf0	/* 406 mov %r14d,%eax */
	LONG $0x02edc141	/* 409 shr $0x2,%r13d */
	LONG $0x03030325; BYTE $0x03	/* 40d and $0x3030303,%eax */
	LONG $0x20e5c149	/* 412 shl $0x20,%r13 */
	WORD $0x214d; BYTE $0xdd	/* 416 and %r11,%r13 */
	WORD $0x0949; BYTE $0xc5	/* 419 or %rax,%r13 */
	WORD $0x894c; BYTE $0xf8	/* 41c mov %r15,%rax */
	LONG $0x04efc149	/* 41f shr $0x4,%r15 */
	WORD $0x2148; BYTE $0xf8	/* 423 and %rdi,%rax */
	LONG $0x04e5c149	/* 426 shl $0x4,%r13 */
	WORD $0x2149; BYTE $0xff	/* 42a and %rdi,%r15 */
	WORD $0x0949; BYTE $0xc5	/* 42d or %rax,%r13 */
	WORD $0x8944; BYTE $0xf0	/* 430 mov %r14d,%eax */
	LONG $0x04eec141	/* 433 shr $0x4,%r14d */
	WORD $0xe8c1; BYTE $0x06	/* 437 shr $0x6,%eax */
	LONG $0x03e68141; WORD $0x0303; BYTE $0x03	/* 43a and $0x3030303,%r14d */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 441 vmovq %r13,%xmm0 */
	LONG $0x20e0c148	/* 446 shl $0x20,%rax */
	WORD $0x214c; BYTE $0xd8	/* 44a and %r11,%rax */
	WORD $0x094c; BYTE $0xf0	/* 44d or %r14,%rax */
	LONG $0x04e0c148	/* 450 shl $0x4,%rax */
	WORD $0x094c; BYTE $0xf8	/* 454 or %r15,%rax */
	LONG $0x22f9e3c4; WORD $0x01c8	/* 457 vpinsrq $0x1,%rax,%xmm0,%xmm1 */
	LONG $0x6f7ec1c4; BYTE $0x02	/* 45d vmovdqu (%r10),%ymm0 */
	LONG $0xfc71c1c4; BYTE $0xcc	/* 462 vpaddb %xmm12,%xmm1,%xmm1 */
	LONG $0x0071e2c4; LONG $0x000d6115; BYTE $0x00	/* 467 vpshufb 0x0(%rip),%xmm1,%xmm2 = 11d1 */
	LONG $0xf071ddc5; BYTE $0x02	/* 470 vpsllw $0x2,%ymm0,%ymm4 */
	LONG $0x207de2c4; BYTE $0xc9	/* 475 vpmovsxbw %xmm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 47a vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 47f vpand %ymm8,%ymm3,%ymm6 */
	LONG $0x207de2c4; BYTE $0xd2	/* 484 vpmovsxbw %xmm2,%ymm2 */
	LONG $0xe6ebddc5	/* 489 vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x4df5f5c5; BYTE $0x00	/* 48d vpmaddwd 0x0(%rbp),%ymm1,%ymm1 */
	LONG $0x006de2c4; LONG $0x000c462d; BYTE $0x00	/* 492 vpshufb 0x0(%rip),%ymm2,%ymm5 = 10e1 */
	LONG $0x045de2c4; BYTE $0xe7	/* 49b vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0xf5f5ddc5	/* 4a0 vpmaddwd %ymm5,%ymm4,%ymm6 */
	LONG $0xf071ddc5; BYTE $0x01	/* 4a4 vpsllw $0x1,%ymm0,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x02	/* 4a9 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xf172f5c5; BYTE $0x02	/* 4ae vpslld $0x2,%ymm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 4b3 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xb47ffdc5; LONG $0x00016024; BYTE $0x00	/* 4b8 vmovdqa %ymm6,0x160(%rsp) */
	LONG $0x006de2c4; LONG $0x000bf735; BYTE $0x00	/* 4c1 vpshufb 0x0(%rip),%ymm2,%ymm6 = 10c1 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 4ca vpand %ymm8,%ymm5,%ymm5 */
	LONG $0x8c7ffdc5; LONG $0x00026024; BYTE $0x00	/* 4cf vmovdqa %ymm1,0x260(%rsp) */
	LONG $0xe5ebddc5	/* 4d8 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x04	/* 4dc vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* 4e1 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x06	/* 4e6 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 4eb vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe6f5ddc5	/* 4f0 vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 4f4 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0x006de2c4; LONG $0x000c1f35; BYTE $0x00	/* 4f9 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1121 */
	LONG $0xa47ffdc5; LONG $0x00018024; BYTE $0x00	/* 502 vmovdqa %ymm4,0x180(%rsp) */
	LONG $0xdb7dc1c4; BYTE $0xe1	/* 50b vpand %ymm9,%ymm0,%ymm4 */
	LONG $0xe5ebddc5	/* 510 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x006de2c4; LONG $0x000be42d; BYTE $0x00	/* 514 vpshufb 0x0(%rip),%ymm2,%ymm5 = 1101 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 51d vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xf6f5ddc5	/* 522 vpmaddwd %ymm6,%ymm4,%ymm6 */
	LONG $0xd071ddc5; BYTE $0x01	/* 526 vpsrlw $0x1,%ymm0,%ymm4 */
	LONG $0xb47ffdc5; LONG $0x0001a024; BYTE $0x00	/* 52b vmovdqa %ymm6,0x1a0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 534 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xe3ebddc5	/* 539 vpor %ymm3,%ymm4,%ymm4 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 53d vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0xddf5ddc5	/* 542 vpmaddwd %ymm5,%ymm4,%ymm3 */
	LONG $0xd071ddc5; BYTE $0x02	/* 546 vpsrlw $0x2,%ymm0,%ymm4 */
	LONG $0x006de2c4; LONG $0x000c0d2d; BYTE $0x00	/* 54b vpshufb 0x0(%rip),%ymm2,%ymm5 = 1161 */
	LONG $0x9c7ffdc5; LONG $0x0001c024; BYTE $0x00	/* 554 vmovdqa %ymm3,0x1c0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 55d vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x6f7ec1c4; WORD $0x405a	/* 562 vmovdqu 0x40(%r10),%ymm3 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 568 vpand %ymm8,%ymm3,%ymm6 */
	LONG $0xe6ebddc5	/* 56d vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x006de2c4; LONG $0x000bc735; BYTE $0x00	/* 571 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1141 */
	LONG $0x045dc2c4; BYTE $0xe7	/* 57a vpmaddubsw %ymm15,%ymm4,%ymm4 */
	LONG $0xedf5ddc5	/* 57f vpmaddwd %ymm5,%ymm4,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x03	/* 583 vpsrlw $0x3,%ymm0,%ymm4 */
	LONG $0xac7ffdc5; LONG $0x0001e024; BYTE $0x00	/* 588 vmovdqa %ymm5,0x1e0(%rsp) */
	LONG $0xd371d5c5; BYTE $0x02	/* 591 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 596 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 59b vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe5ebddc5	/* 5a0 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x04	/* 5a4 vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x045de2c4; LONG $0x0000a0a1; BYTE $0x00	/* 5a9 vpmaddubsw 0xa0(%rcx),%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x06	/* 5b2 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 5b7 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe6f5ddc5	/* 5bc vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 5c0 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0x006de2c4; LONG $0x000bd335; BYTE $0x00	/* 5c5 vpshufb 0x0(%rip),%ymm2,%ymm6 = 11a1 */
	LONG $0xa47ffdc5; LONG $0x00020024; BYTE $0x00	/* 5ce vmovdqa %ymm4,0x200(%rsp) */
	LONG $0xd071ddc5; BYTE $0x04	/* 5d7 vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x05	/* 5dc vpsrlw $0x5,%ymm0,%ymm0 */
	LONG $0x006dc2c4; BYTE $0xd5	/* 5e1 vpshufb %ymm13,%ymm2,%ymm2 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 5e6 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 5eb vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xe5ebddc5	/* 5f0 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xc3ebfdc5	/* 5f4 vpor %ymm3,%ymm0,%ymm0 */
	LONG $0x045de2c4; LONG $0x0000c0a1; BYTE $0x00	/* 5f8 vpmaddubsw 0xc0(%rcx),%ymm4,%ymm4 */
	LONG $0x047de2c4; LONG $0x0000e081; BYTE $0x00	/* 601 vpmaddubsw 0xe0(%rcx),%ymm0,%ymm0 */
	LONG $0xf6f5ddc5	/* 60a vpmaddwd %ymm6,%ymm4,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x00022024; BYTE $0x00	/* 60e vmovdqa %ymm6,0x220(%rsp) */
	LONG $0xd2f5fdc5	/* 617 vpmaddwd %ymm2,%ymm0,%ymm2 */
	LONG $0x947ffdc5; LONG $0x00024024; BYTE $0x00	/* 61b vmovdqa %ymm2,0x240(%rsp) */
	LONG $0xdc8a180f; WORD $0x0000; BYTE $0x00	/* 624 prefetcht0 0xdc(%rdx) */
	LONG $0x1c8a180f; WORD $0x0001; BYTE $0x00	/* 62b prefetcht0 0x11c(%rdx) */
	LONG $0x68718b45	/* 632 mov 0x68(%r9),%r14d */
	LONG $0x60798b4d	/* 636 mov 0x60(%r9),%r15 */
	LONG $0x6f7ec1c4; BYTE $0x01	/* 63a vmovdqu (%r9),%ymm0 */
	LONG $0x6f7ec1c4; WORD $0x2059	/* 63f vmovdqu 0x20(%r9),%ymm3 */
	WORD $0x8945; BYTE $0xf5	/* 645 mov %r14d,%r13d */
	WORD $0x8944; BYTE $0xf0	/* 648 mov %r14d,%eax */
	LONG $0x02edc141	/* 64b shr $0x2,%r13d */
	LONG $0x03030325; BYTE $0x03	/* 64f and $0x3030303,%eax */
	LONG $0x20e5c149	/* 654 shl $0x20,%r13 */
	WORD $0x214d; BYTE $0xdd	/* 658 and %r11,%r13 */
	WORD $0x0949; BYTE $0xc5	/* 65b or %rax,%r13 */
	WORD $0x894c; BYTE $0xf8	/* 65e mov %r15,%rax */
	LONG $0x04efc149	/* 661 shr $0x4,%r15 */
	WORD $0x2148; BYTE $0xf8	/* 665 and %rdi,%rax */
	LONG $0x04e5c149	/* 668 shl $0x4,%r13 */
	WORD $0x2149; BYTE $0xff	/* 66c and %rdi,%r15 */
	WORD $0x0949; BYTE $0xc5	/* 66f or %rax,%r13 */
	WORD $0x8944; BYTE $0xf0	/* 672 mov %r14d,%eax */
	LONG $0x04eec141	/* 675 shr $0x4,%r14d */
	WORD $0xe8c1; BYTE $0x06	/* 679 shr $0x6,%eax */
	LONG $0x03e68141; WORD $0x0303; BYTE $0x03	/* 67c and $0x3030303,%r14d */
	LONG $0x6ef9c1c4; BYTE $0xcd	/* 683 vmovq %r13,%xmm1 */
	LONG $0x20e0c148	/* 688 shl $0x20,%rax */
	WORD $0x214c; BYTE $0xd8	/* 68c and %r11,%rax */
	WORD $0x094c; BYTE $0xf0	/* 68f or %r14,%rax */
	LONG $0x04e0c148	/* 692 shl $0x4,%rax */
	WORD $0x094c; BYTE $0xf8	/* 696 or %r15,%rax */
	LONG $0x22f1e3c4; WORD $0x01c8	/* 699 vpinsrq $0x1,%rax,%xmm1,%xmm1 */
	LONG $0xfc71c1c4; BYTE $0xcc	/* 69f vpaddb %xmm12,%xmm1,%xmm1 */
	LONG $0xf071ddc5; BYTE $0x02	/* 6a4 vpsllw $0x2,%ymm0,%ymm4 */
	LONG $0x0071e2c4; LONG $0x000b1f15; BYTE $0x00	/* 6a9 vpshufb 0x0(%rip),%xmm1,%xmm2 = 11d1 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 6b2 vpand %ymm8,%ymm3,%ymm6 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 6b7 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x207de2c4; BYTE $0xd2	/* 6bc vpmovsxbw %xmm2,%ymm2 */
	LONG $0xe6ebddc5	/* 6c1 vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x207de2c4; BYTE $0xc9	/* 6c5 vpmovsxbw %xmm1,%ymm1 */
	LONG $0x006de2c4; LONG $0x000a0e2d; BYTE $0x00	/* 6ca vpshufb 0x0(%rip),%ymm2,%ymm5 = 10e1 */
	LONG $0x045de2c4; BYTE $0xe7	/* 6d3 vpmaddubsw %ymm7,%ymm4,%ymm4 */
	LONG $0x4df5f5c5; BYTE $0x00	/* 6d8 vpmaddwd 0x0(%rbp),%ymm1,%ymm1 */
	LONG $0x006de2c4; LONG $0x0009db35; BYTE $0x00	/* 6dd vpshufb 0x0(%rip),%ymm2,%ymm6 = 10c1 */
	LONG $0xe5f5ddc5	/* 6e6 vpmaddwd %ymm5,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00028024; BYTE $0x00	/* 6ea vmovdqa %ymm4,0x280(%rsp) */
	LONG $0xd371d5c5; BYTE $0x02	/* 6f3 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xf071ddc5; BYTE $0x01	/* 6f8 vpsllw $0x1,%ymm0,%ymm4 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 6fd vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xf172f5c5; BYTE $0x02	/* 702 vpslld $0x2,%ymm1,%ymm1 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 707 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x8c7ffdc5; LONG $0x00038024; BYTE $0x00	/* 70c vmovdqa %ymm1,0x380(%rsp) */
	LONG $0xe5ebddc5	/* 715 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x04	/* 719 vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* 71e vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x06	/* 723 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 728 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xf6f5ddc5	/* 72d vpmaddwd %ymm6,%ymm4,%ymm6 */
	LONG $0xdb7dc1c4; BYTE $0xe1	/* 731 vpand %ymm9,%ymm0,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 736 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0xb47ffdc5; LONG $0x0002a024; BYTE $0x00	/* 73b vmovdqa %ymm6,0x2a0(%rsp) */
	LONG $0xe5ebddc5	/* 744 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x006de2c4; LONG $0x0009d035; BYTE $0x00	/* 748 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1121 */
	LONG $0x045dc2c4; BYTE $0xe3	/* 751 vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xeef5ddc5	/* 756 vpmaddwd %ymm6,%ymm4,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x01	/* 75a vpsrlw $0x1,%ymm0,%ymm4 */
	LONG $0xac7ffdc5; LONG $0x0002c024; BYTE $0x00	/* 75f vmovdqa %ymm5,0x2c0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 768 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x006de2c4; LONG $0x00098b2d; BYTE $0x00	/* 76d vpshufb 0x0(%rip),%ymm2,%ymm5 = 1101 */
	LONG $0xe3ebddc5	/* 776 vpor %ymm3,%ymm4,%ymm4 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 77a vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0xddf5ddc5	/* 77f vpmaddwd %ymm5,%ymm4,%ymm3 */
	LONG $0xd071ddc5; BYTE $0x02	/* 783 vpsrlw $0x2,%ymm0,%ymm4 */
	LONG $0x006de2c4; LONG $0x0009d02d; BYTE $0x00	/* 788 vpshufb 0x0(%rip),%ymm2,%ymm5 = 1161 */
	LONG $0x9c7ffdc5; LONG $0x0002e024; BYTE $0x00	/* 791 vmovdqa %ymm3,0x2e0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 79a vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x6f7ec1c4; WORD $0x4059	/* 79f vmovdqu 0x40(%r9),%ymm3 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 7a5 vpand %ymm8,%ymm3,%ymm6 */
	LONG $0xe6ebddc5	/* 7aa vpor %ymm6,%ymm4,%ymm4 */
	LONG $0x045dc2c4; BYTE $0xe7	/* 7ae vpmaddubsw %ymm15,%ymm4,%ymm4 */
	LONG $0xf5f5ddc5	/* 7b3 vpmaddwd %ymm5,%ymm4,%ymm6 */
	LONG $0xd071ddc5; BYTE $0x03	/* 7b7 vpsrlw $0x3,%ymm0,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x02	/* 7bc vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 7c1 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0xb47ffdc5; LONG $0x00030024; BYTE $0x00	/* 7c6 vmovdqa %ymm6,0x300(%rsp) */
	LONG $0x006de2c4; LONG $0x00096935; BYTE $0x00	/* 7cf vpshufb 0x0(%rip),%ymm2,%ymm6 = 1141 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 7d8 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe5ebddc5	/* 7dd vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x045de2c4; LONG $0x0000a0a1; BYTE $0x00	/* 7e1 vpmaddubsw 0xa0(%rcx),%ymm4,%ymm4 */
	LONG $0xeef5ddc5	/* 7ea vpmaddwd %ymm6,%ymm4,%ymm5 */
	LONG $0xd071ddc5; BYTE $0x04	/* 7ee vpsrlw $0x4,%ymm0,%ymm4 */
	LONG $0x006de2c4; LONG $0x0009a535; BYTE $0x00	/* 7f3 vpshufb 0x0(%rip),%ymm2,%ymm6 = 11a1 */
	LONG $0xd071fdc5; BYTE $0x05	/* 7fc vpsrlw $0x5,%ymm0,%ymm0 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 801 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x006dc2c4; BYTE $0xd5	/* 806 vpshufb %ymm13,%ymm2,%ymm2 */
	LONG $0xac7ffdc5; LONG $0x00032024; BYTE $0x00	/* 80b vmovdqa %ymm5,0x320(%rsp) */
	LONG $0xd371d5c5; BYTE $0x04	/* 814 vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0xd371e5c5; BYTE $0x06	/* 819 vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 81e vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 823 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 828 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0xe5ebddc5	/* 82d vpor %ymm5,%ymm4,%ymm4 */
	LONG $0xc3ebfdc5	/* 831 vpor %ymm3,%ymm0,%ymm0 */
	LONG $0x045de2c4; LONG $0x0000c0a1; BYTE $0x00	/* 835 vpmaddubsw 0xc0(%rcx),%ymm4,%ymm4 */
	LONG $0x047de2c4; LONG $0x0000e081; BYTE $0x00	/* 83e vpmaddubsw 0xe0(%rcx),%ymm0,%ymm0 */
	LONG $0xe6f5ddc5	/* 847 vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00034024; BYTE $0x00	/* 84b vmovdqa %ymm4,0x340(%rsp) */
	LONG $0xd2f5fdc5	/* 854 vpmaddwd %ymm2,%ymm0,%ymm2 */
	LONG $0x947ffdc5; LONG $0x00036024; BYTE $0x00	/* 858 vmovdqa %ymm2,0x360(%rsp) */
	LONG $0x4a8a180f; WORD $0x0001; BYTE $0x00	/* 861 prefetcht0 0x14a(%rdx) */
	LONG $0x8a8a180f; WORD $0x0001; BYTE $0x00	/* 868 prefetcht0 0x18a(%rdx) */
	LONG $0x68708b45	/* 86f mov 0x68(%r8),%r14d */
	LONG $0x60788b4d	/* 873 mov 0x60(%r8),%r15 */
	LONG $0x6ec68348	/* 877 add $0x6e,%rsi */
	LONG $0x6ec28349	/* 87b add $0x6e,%r10 */
	LONG $0x6f7ec1c4; BYTE $0x00	/* 87f vmovdqu (%r8),%ymm0 */
	LONG $0x6f7ec1c4; WORD $0x2058	/* 884 vmovdqu 0x20(%r8),%ymm3 */
	LONG $0xb8c28148; WORD $0x0001; BYTE $0x00	/* 88a add $0x1b8,%rdx */
	WORD $0x8945; BYTE $0xf5	/* 891 mov %r14d,%r13d */
	WORD $0x8944; BYTE $0xf0	/* 894 mov %r14d,%eax */
	LONG $0x02edc141	/* 897 shr $0x2,%r13d */
	LONG $0x03030325; BYTE $0x03	/* 89b and $0x3030303,%eax */
	LONG $0x20e5c149	/* 8a0 shl $0x20,%r13 */
	WORD $0x214d; BYTE $0xdd	/* 8a4 and %r11,%r13 */
	WORD $0x0949; BYTE $0xc5	/* 8a7 or %rax,%r13 */
	WORD $0x894c; BYTE $0xf8	/* 8aa mov %r15,%rax */
	LONG $0x04efc149	/* 8ad shr $0x4,%r15 */
	WORD $0x2148; BYTE $0xf8	/* 8b1 and %rdi,%rax */
	LONG $0x04e5c149	/* 8b4 shl $0x4,%r13 */
	WORD $0x2149; BYTE $0xff	/* 8b8 and %rdi,%r15 */
	WORD $0x0949; BYTE $0xc5	/* 8bb or %rax,%r13 */
	WORD $0x8944; BYTE $0xf0	/* 8be mov %r14d,%eax */
	LONG $0x04eec141	/* 8c1 shr $0x4,%r14d */
	WORD $0xe8c1; BYTE $0x06	/* 8c5 shr $0x6,%eax */
	LONG $0x03e68141; WORD $0x0303; BYTE $0x03	/* 8c8 and $0x3030303,%r14d */
	LONG $0x6ef9c1c4; BYTE $0xd5	/* 8cf vmovq %r13,%xmm2 */
	LONG $0x20e0c148	/* 8d4 shl $0x20,%rax */
	WORD $0x214c; BYTE $0xd8	/* 8d8 and %r11,%rax */
	WORD $0x094c; BYTE $0xf0	/* 8db or %r14,%rax */
	LONG $0x04e0c148	/* 8de shl $0x4,%rax */
	WORD $0x094c; BYTE $0xf8	/* 8e2 or %r15,%rax */
	LONG $0x22e9e3c4; WORD $0x01c8	/* 8e5 vpinsrq $0x1,%rax,%xmm2,%xmm1 */
	LONG $0xfc71c1c4; BYTE $0xcc	/* 8eb vpaddb %xmm12,%xmm1,%xmm1 */
	LONG $0xf071edc5; BYTE $0x02	/* 8f0 vpsllw $0x2,%ymm0,%ymm2 */
	LONG $0xdb6dc1c4; BYTE $0xd1	/* 8f5 vpand %ymm9,%ymm2,%ymm2 */
	LONG $0xf0719dc5; BYTE $0x01	/* 8fa vpsllw $0x1,%ymm0,%ymm12 */
	LONG $0xdb65c1c4; BYTE $0xf0	/* 8ff vpand %ymm8,%ymm3,%ymm6 */
	LONG $0x0071e2c4; LONG $0x0008c425; BYTE $0x00	/* 904 vpshufb 0x0(%rip),%xmm1,%xmm4 = 11d1 */
	LONG $0xd6ebedc5	/* 90d vpor %ymm6,%ymm2,%ymm2 */
	LONG $0xdb1d41c4; BYTE $0xe1	/* 911 vpand %ymm9,%ymm12,%ymm12 */
	LONG $0x207de2c4; BYTE $0xe4	/* 916 vpmovsxbw %xmm4,%ymm4 */
	LONG $0x046de2c4; BYTE $0xd7	/* 91b vpmaddubsw %ymm7,%ymm2,%ymm2 */
	LONG $0x207de2c4; BYTE $0xc9	/* 920 vpmovsxbw %xmm1,%ymm1 */
	LONG $0x005de2c4; LONG $0x0007b32d; BYTE $0x00	/* 925 vpshufb 0x0(%rip),%ymm4,%ymm5 = 10e1 */
	LONG $0x4df5f5c5; BYTE $0x00	/* 92e vpmaddwd 0x0(%rbp),%ymm1,%ymm1 */
	LONG $0x20c58348	/* 933 add $0x20,%rbp */
	LONG $0x005de2c4; LONG $0x00078135; BYTE $0x00	/* 937 vpshufb 0x0(%rip),%ymm4,%ymm6 = 10c1 */
	LONG $0xd5f5edc5	/* 940 vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0xd371d5c5; BYTE $0x02	/* 944 vpsrlw $0x2,%ymm3,%ymm5 */
	LONG $0xf172f5c5; BYTE $0x02	/* 949 vpslld $0x2,%ymm1,%ymm1 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 94e vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xe5eb1dc5	/* 953 vpor %ymm5,%ymm12,%ymm12 */
	LONG $0xd371d5c5; BYTE $0x04	/* 957 vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x041d42c4; BYTE $0xe2	/* 95c vpmaddubsw %ymm10,%ymm12,%ymm12 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* 961 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xdb7d41c4; BYTE $0xd1	/* 966 vpand %ymm9,%ymm0,%ymm10 */
	LONG $0xd5eb2dc5	/* 96b vpor %ymm5,%ymm10,%ymm10 */
	LONG $0xd371e5c5; BYTE $0x06	/* 96f vpsrlw $0x6,%ymm3,%ymm3 */
	LONG $0xe6f51dc5	/* 974 vpmaddwd %ymm6,%ymm12,%ymm12 */
	LONG $0x042d42c4; BYTE $0xd3	/* 978 vpmaddubsw %ymm11,%ymm10,%ymm10 */
	LONG $0xd071a5c5; BYTE $0x01	/* 97d vpsrlw $0x1,%ymm0,%ymm11 */
	LONG $0xdb65c1c4; BYTE $0xd8	/* 982 vpand %ymm8,%ymm3,%ymm3 */
	LONG $0xdb2541c4; BYTE $0xd9	/* 987 vpand %ymm9,%ymm11,%ymm11 */
	LONG $0xfe6dc1c4; BYTE $0xd4	/* 98c vpaddd %ymm12,%ymm2,%ymm2 */
	LONG $0x005de2c4; LONG $0x0007672d; BYTE $0x00	/* 991 vpshufb 0x0(%rip),%ymm4,%ymm5 = 1101 */
	LONG $0x005de2c4; LONG $0x00077e35; BYTE $0x00	/* 99a vpshufb 0x0(%rip),%ymm4,%ymm6 = 1121 */
	LONG $0xdbeb25c5	/* 9a3 vpor %ymm3,%ymm11,%ymm11 */
	LONG $0x042542c4; BYTE $0xde	/* 9a7 vpmaddubsw %ymm14,%ymm11,%ymm11 */
	LONG $0xd071e5c5; BYTE $0x02	/* 9ac vpsrlw $0x2,%ymm0,%ymm3 */
	LONG $0xd6f52dc5	/* 9b1 vpmaddwd %ymm6,%ymm10,%ymm10 */
	LONG $0xddf525c5	/* 9b5 vpmaddwd %ymm5,%ymm11,%ymm11 */
	LONG $0xdb65c1c4; BYTE $0xd9	/* 9b9 vpand %ymm9,%ymm3,%ymm3 */
	LONG $0x6f7ec1c4; WORD $0x4068	/* 9be vmovdqu 0x40(%r8),%ymm5 */
	LONG $0x005de2c4; LONG $0x00079435; BYTE $0x00	/* 9c4 vpshufb 0x0(%rip),%ymm4,%ymm6 = 1161 */
	LONG $0xdb55c1c4; BYTE $0xf8	/* 9cd vpand %ymm8,%ymm5,%ymm7 */
	LONG $0xfe2d41c4; BYTE $0xd3	/* 9d2 vpaddd %ymm11,%ymm10,%ymm10 */
	LONG $0x005d62c4; LONG $0x00076135; BYTE $0x00	/* 9d7 vpshufb 0x0(%rip),%ymm4,%ymm14 = 1141 */
	LONG $0xdfebe5c5	/* 9e0 vpor %ymm7,%ymm3,%ymm3 */
	LONG $0xd071c5c5; BYTE $0x03	/* 9e4 vpsrlw $0x3,%ymm0,%ymm7 */
	LONG $0xfe6dc1c4; BYTE $0xd2	/* 9e9 vpaddd %ymm10,%ymm2,%ymm2 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 9ee vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0xdb45c1c4; BYTE $0xf9	/* 9f3 vpand %ymm9,%ymm7,%ymm7 */
	LONG $0x005d62c4; LONG $0x0007a03d; BYTE $0x00	/* 9f8 vpshufb 0x0(%rip),%ymm4,%ymm15 = 11a1 */
	LONG $0xdef5e5c5	/* a01 vpmaddwd %ymm6,%ymm3,%ymm3 */
	LONG $0xd571cdc5; BYTE $0x02	/* a05 vpsrlw $0x2,%ymm5,%ymm6 */
	LONG $0xdb4dc1c4; BYTE $0xf0	/* a0a vpand %ymm8,%ymm6,%ymm6 */
	LONG $0xfeebc5c5	/* a0f vpor %ymm6,%ymm7,%ymm7 */
	LONG $0xd071cdc5; BYTE $0x04	/* a13 vpsrlw $0x4,%ymm0,%ymm6 */
	LONG $0x0445e2c4; LONG $0x0000a0b9; BYTE $0x00	/* a18 vpmaddubsw 0xa0(%rcx),%ymm7,%ymm7 */
	LONG $0xd071fdc5; BYTE $0x05	/* a21 vpsrlw $0x5,%ymm0,%ymm0 */
	LONG $0xdb4dc1c4; BYTE $0xf1	/* a26 vpand %ymm9,%ymm6,%ymm6 */
	LONG $0xf545c1c4; BYTE $0xfe	/* a2b vpmaddwd %ymm14,%ymm7,%ymm7 */
	LONG $0xd5718dc5; BYTE $0x04	/* a30 vpsrlw $0x4,%ymm5,%ymm14 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* a35 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0xd571d5c5; BYTE $0x06	/* a3a vpsrlw $0x6,%ymm5,%ymm5 */
	LONG $0xdb0d41c4; BYTE $0xf0	/* a3f vpand %ymm8,%ymm14,%ymm14 */
	LONG $0xdffee5c5	/* a44 vpaddd %ymm7,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xe8	/* a48 vpand %ymm8,%ymm5,%ymm5 */
	LONG $0xeb4dc1c4; BYTE $0xf6	/* a4d vpor %ymm14,%ymm6,%ymm6 */
	LONG $0x005d42c4; BYTE $0xf5	/* a52 vpshufb %ymm13,%ymm4,%ymm14 */
	LONG $0x044de2c4; LONG $0x0000c0b1; BYTE $0x00	/* a57 vpmaddubsw 0xc0(%rcx),%ymm6,%ymm6 */
	LONG $0xc5ebfdc5	/* a60 vpor %ymm5,%ymm0,%ymm0 */
	LONG $0x047de2c4; LONG $0x0000e0a1; BYTE $0x00	/* a64 vpmaddubsw 0xe0(%rcx),%ymm0,%ymm4 */
	LONG $0x00c18148; WORD $0x0001; BYTE $0x00	/* a6d add $0x100,%rcx */
	LONG $0xf55dc1c4; BYTE $0xe6	/* a74 vpmaddwd %ymm14,%ymm4,%ymm4 */
	LONG $0xf54dc1c4; BYTE $0xf7	/* a79 vpmaddwd %ymm15,%ymm6,%ymm6 */
	LONG $0x7c6f7dc5; WORD $0x6024	/* a7e vmovdqa 0x60(%rsp),%ymm15 */
	LONG $0xb46f7dc5; LONG $0x00018024; BYTE $0x00	/* a84 vmovdqa 0x180(%rsp),%ymm14 */
	LONG $0xacfe8dc5; LONG $0x00016024; BYTE $0x00	/* a8d vpaddd 0x160(%rsp),%ymm14,%ymm5 */
	LONG $0xe1faddc5	/* a96 vpsubd %ymm1,%ymm4,%ymm4 */
	LONG $0xb46f7dc5; LONG $0x0001c024; BYTE $0x00	/* a9a vmovdqa 0x1c0(%rsp),%ymm14 */
	LONG $0x84fe8dc5; LONG $0x0001a024; BYTE $0x00	/* aa3 vpaddd 0x1a0(%rsp),%ymm14,%ymm0 */
	LONG $0xdefee5c5	/* aac vpaddd %ymm6,%ymm3,%ymm3 */
	LONG $0xb46f7dc5; LONG $0x00020024; BYTE $0x00	/* ab0 vmovdqa 0x200(%rsp),%ymm14 */
	LONG $0xd3feedc5	/* ab9 vpaddd %ymm3,%ymm2,%ymm2 */
	LONG $0xe8fed5c5	/* abd vpaddd %ymm0,%ymm5,%ymm5 */
	LONG $0xd4feedc5	/* ac1 vpaddd %ymm4,%ymm2,%ymm2 */
	LONG $0x84fe8dc5; LONG $0x0001e024; BYTE $0x00	/* ac5 vpaddd 0x1e0(%rsp),%ymm14,%ymm0 */
	LONG $0x84fefdc5; LONG $0x00022024; BYTE $0x00	/* ace vpaddd 0x220(%rsp),%ymm0,%ymm0 */
	LONG $0xb46f7dc5; LONG $0x00024024; BYTE $0x00	/* ad7 vmovdqa 0x240(%rsp),%ymm14 */
	LONG $0xc0fed5c5	/* ae0 vpaddd %ymm0,%ymm5,%ymm0 */
	LONG $0xacfa8dc5; LONG $0x00026024; BYTE $0x00	/* ae4 vpsubd 0x260(%rsp),%ymm14,%ymm5 */
	LONG $0xc5fefdc5	/* aed vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x6cfe85c5; WORD $0x4024	/* af1 vpaddd 0x40(%rsp),%ymm15,%ymm5 */
	LONG $0xb46f7dc5; LONG $0x0000a024; BYTE $0x00	/* af7 vmovdqa 0xa0(%rsp),%ymm14 */
	LONG $0xb4fe0dc5; LONG $0x00008024; BYTE $0x00	/* b00 vpaddd 0x80(%rsp),%ymm14,%ymm14 */
	LONG $0x41b70f41; BYTE $0x6c	/* b09 movzwl 0x6c(%r9),%eax */
	LONG $0xbc6ffdc5; LONG $0x0002a024; BYTE $0x00	/* b0e vmovdqa 0x2a0(%rsp),%ymm7 */
	LONG $0x6ab70f45; BYTE $0xfe	/* b17 movzwl -0x2(%r10),%r13d */
	LONG $0xfe55c1c4; BYTE $0xee	/* b1c vpaddd %ymm14,%ymm5,%ymm5 */
	LONG $0x20e0c148	/* b21 shl $0x20,%rax */
	LONG $0xb46f7dc5; LONG $0x0000e024; BYTE $0x00	/* b25 vmovdqa 0xe0(%rsp),%ymm14 */
	LONG $0xb4fe0dc5; LONG $0x0000c024; BYTE $0x00	/* b2e vpaddd 0xc0(%rsp),%ymm14,%ymm14 */
	LONG $0xb4fe0dc5; LONG $0x00010024; BYTE $0x00	/* b37 vpaddd 0x100(%rsp),%ymm14,%ymm14 */
	LONG $0x10e5c149	/* b40 shl $0x10,%r13 */
	LONG $0x8c6ffdc5; LONG $0x0002e024; BYTE $0x00	/* b44 vmovdqa 0x2e0(%rsp),%ymm1 */
	LONG $0x8cfef5c5; LONG $0x0002c024; BYTE $0x00	/* b4d vpaddd 0x2c0(%rsp),%ymm1,%ymm1 */
	WORD $0x094c; BYTE $0xe8	/* b56 or %r13,%rax */
	LONG $0x6eb70f44; BYTE $0xfe	/* b59 movzwl -0x2(%rsi),%r13d */
	LONG $0xfe5541c4; BYTE $0xf6	/* b5e vpaddd %ymm14,%ymm5,%ymm14 */
	LONG $0xac6ffdc5; LONG $0x00012024; BYTE $0x00	/* b63 vmovdqa 0x120(%rsp),%ymm5 */
	LONG $0xacfad5c5; LONG $0x00014024; BYTE $0x00	/* b6c vpsubd 0x140(%rsp),%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xe8	/* b75 or %r13,%rax */
	LONG $0x68b70f45; BYTE $0x6c	/* b78 movzwl 0x6c(%r8),%r13d */
	LONG $0xedfe8dc5	/* b7d vpaddd %ymm5,%ymm14,%ymm5 */
	LONG $0xf06a55c5	/* b81 vpunpckhdq %ymm0,%ymm5,%ymm14 */
	LONG $0xe862d5c5	/* b85 vpunpckldq %ymm0,%ymm5,%ymm5 */
	LONG $0x30e5c149	/* b89 shl $0x30,%r13 */
	LONG $0x84fec5c5; LONG $0x00028024; BYTE $0x00	/* b8d vpaddd 0x280(%rsp),%ymm7,%ymm0 */
	LONG $0xbc6ffdc5; LONG $0x00032024; BYTE $0x00	/* b96 vmovdqa 0x320(%rsp),%ymm7 */
	LONG $0xfe55c1c4; BYTE $0xee	/* b9f vpaddd %ymm14,%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xe8	/* ba4 or %r13,%rax */
	LONG $0x6ec18349	/* ba7 add $0x6e,%r9 */
	LONG $0xc1fefdc5	/* bab vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x6ec08349	/* baf add $0x6e,%r8 */
	LONG $0x04c38348	/* bb3 add $0x4,%rbx */
	LONG $0x8cfec5c5; LONG $0x00030024; BYTE $0x00	/* bb7 vpaddd 0x300(%rsp),%ymm7,%ymm1 */
	LONG $0x8cfef5c5; LONG $0x00034024; BYTE $0x00	/* bc0 vpaddd 0x340(%rsp),%ymm1,%ymm1 */
	LONG $0xbc6ffdc5; LONG $0x00036024; BYTE $0x00	/* bc9 vmovdqa 0x360(%rsp),%ymm7 */
	LONG $0xc1fefdc5	/* bd2 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x8cfac5c5; LONG $0x00038024; BYTE $0x00	/* bd6 vpsubd 0x380(%rsp),%ymm7,%ymm1 */
	LONG $0x7c28f8c5; WORD $0x2024	/* bdf vmovaps 0x20(%rsp),%xmm7 */
	LONG $0xc1fefdc5	/* be5 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0xca6afdc5	/* be9 vpunpckhdq %ymm2,%ymm0,%ymm1 */
	LONG $0xc262fdc5	/* bed vpunpckldq %ymm2,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* bf1 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0xc86dd5c5	/* bf5 vpunpckhqdq %ymm0,%ymm5,%ymm1 */
	LONG $0xe86cd5c5	/* bf9 vpunpcklqdq %ymm0,%ymm5,%ymm5 */
	LONG $0x6ef9e1c4; BYTE $0xc0	/* bfd vmovq %rax,%xmm0 */
	LONG $0xe9fed5c5	/* c02 vpaddd %ymm1,%ymm5,%ymm5 */
	LONG $0x1879e2c4; WORD $0xfc4b	/* c06 vbroadcastss -0x4(%rbx),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc0	/* c0c vcvtph2ps %xmm0,%xmm0 */
	LONG $0x397de3c4; WORD $0x01ea	/* c11 vextracti128 $0x1,%ymm5,%xmm2 */
	LONG $0xc059f0c5	/* c17 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xeafed1c5	/* c1b vpaddd %xmm2,%xmm5,%xmm5 */
	LONG $0x4c28f8c5; WORD $0x3024	/* c1f vmovaps 0x30(%rsp),%xmm1 */
	LONG $0xed5bf8c5	/* c25 vcvtdq2ps %xmm5,%xmm5 */
	LONG $0xc559f8c5	/* c29 vmulps %xmm5,%xmm0,%xmm0 */
	LONG $0x4458f8c5; WORD $0x1024	/* c2d vaddps 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x7c29f8c5; WORD $0x1024	/* c33 vmovaps %xmm7,0x10(%rsp) */
	WORD $0x394c; BYTE $0xe6	/* c39 cmp %r12,%rsi */
	LONG $0xf537850f; WORD $0xffff	/* c3c jne 179 */
	LONG $0x8458f8c5; LONG $0x0003a024; BYTE $0x00	/* c42 vaddps 0x3a0(%rsp),%xmm0,%xmm0 */
	LONG $0xc958c0c5	/* c4b vaddps %xmm1,%xmm7,%xmm1 */
	LONG $0x24ac8b4c; LONG $0x000003c0	/* c4f mov 0x3c0(%rsp),%r13 */
	LONG $0x24b48b4c; LONG $0x000003c8	/* c57 mov 0x3c8(%rsp),%r14 */
	LONG $0x24bc8b4c; LONG $0x000003d0	/* c5f mov 0x3d0(%rsp),%r15 */
	LONG $0xc158f8c5	/* c67 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x24848b48; LONG $0x000003e0	/* c6b mov 0x3e0(%rsp),%rax */
	LONG $0x04ef8349	/* c73 sub $0x4,%r15 */
	LONG $0x1178c1c4; WORD $0x0045	/* c77 vmovups %xmm0,0x0(%r13) */
	LONG $0x10c58349	/* c7d add $0x10,%r13 */
	WORD $0x0149; BYTE $0xc6	/* c81 add %rax,%r14 */
	WORD $0x0149; BYTE $0xc4	/* c84 add %rax,%r12 */
	LONG $0x03ff8349	/* c87 cmp $0x3,%r15 */
	LONG $0xf4118f0f; WORD $0xffff	/* c8b jg a2 */
	LONG $0x24948b48; LONG $0x00000418	/* c91 mov 0x418(%rsp),%rdx */
	WORD $0x8949; BYTE $0xc5	/* c99 mov %rax,%r13 */
	LONG $0x24b48b48; LONG $0x00000410	/* c9c mov 0x410(%rsp),%rsi */
	LONG $0x24848b48; LONG $0x00000408	/* ca4 mov 0x408(%rsp),%rax */
	LONG $0xfc4a8d48	/* cac lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* cb0 mov %rcx,%rdx */
	LONG $0x02eac148	/* cb3 shr $0x2,%rdx */
	LONG $0x017a8d48	/* cb7 lea 0x1(%rdx),%rdi */
	WORD $0xf748; BYTE $0xda	/* cbb neg %rdx */
	LONG $0xefaf0f4c	/* cbe imul %rdi,%r13 */
	WORD $0x8949; BYTE $0xf8	/* cc2 mov %rdi,%r8 */
	LONG $0x91148d48	/* cc5 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e0c149	/* cc9 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* ccd add %r8,%rax */
	WORD $0x014c; BYTE $0xee	/* cd0 add %r13,%rsi */
	WORD $0x8548; BYTE $0xd2	/* cd3 test %rdx,%rdx */
	LONG $0x03c18e0f; WORD $0x0000	/* cd6 jle 109d */
	LONG $0x24ac6b4c; LONG $0x00000468; BYTE $0x6e	/* cdc imul $0x6e,0x468(%rsp),%r13 */
	LONG $0x90348d4c	/* ce5 lea (%rax,%rdx,4),%r14 */
	LONG $0x24ac8b48; LONG $0x000003e8	/* ce9 mov 0x3e8(%rsp),%rbp */
	LONG $0x0000bc49; LONG $0x03030000; WORD $0x0303	/* cf1 movabs $0x303030300000000,%r12 */
	LONG $0x24b4894c; LONG $0x000000e0	/* cfb mov %r14,0xe0(%rsp) */
	LONG $0x248c8b4c; LONG $0x000003f0	/* d03 mov 0x3f0(%rsp),%r9 */
	LONG $0x24848b4c; LONG $0x00000460	/* d0b mov 0x460(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x00000468	/* d13 mov 0x468(%rsp),%r15 */
	WORD $0x0149; BYTE $0xf5	/* d1b add %rsi,%r13 */
	LONG $0x04c08348	/* d1e add $0x4,%rax */
	WORD $0x854d; BYTE $0xff	/* d22 test %r15,%r15 */
	LONG $0x03908e0f; WORD $0x0000	/* d25 jle 10bb */
	LONG $0xff57c0c5	/* d2b vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0xffffe0b9; BYTE $0xff	/* d2f mov $0xffffffe0,%ecx */
	LONG $0xef0141c4; BYTE $0xff	/* d34 vpxor %xmm15,%xmm15,%xmm15 */
	WORD $0x894d; BYTE $0xc2	/* d39 mov %r8,%r10 */
	LONG $0x7c29f8c5; WORD $0x3024	/* d3c vmovaps %xmm7,0x30(%rsp) */
	WORD $0x894c; BYTE $0xca	/* d42 mov %r9,%rdx */
	WORD $0x8948; BYTE $0xf7	/* d45 mov %rsi,%rdi */
	LONG $0xef0941c4; BYTE $0xf6	/* d48 vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0x7c29f8c5; WORD $0x6024	/* d4d vmovaps %xmm7,0x60(%rsp) */
	LONG $0x249c8b4c; LONG $0x000003d8	/* d53 mov 0x3d8(%rsp),%r11 */
	LONG $0x0f0fbb48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* d5b movabs $0xf0f0f0f0f0f0f0f,%rbx */
	LONG $0x7c29f8c5; WORD $0x2024	/* d65 vmovaps %xmm7,0x20(%rsp) */
	LONG $0x7c29f8c5; WORD $0x1024	/* d6b vmovaps %xmm7,0x10(%rsp) */
	LONG $0xf96ef9c5	/* d71 vmovd %ecx,%xmm7 */
	LONG $0x0404b948; LONG $0x04040404; WORD $0x0404	/* d75 movabs $0x404040404040404,%rcx */
	LONG $0x6ef961c4; BYTE $0xe1	/* d7f vmovq %rcx,%xmm12 */
	LONG $0x7879e2c4; BYTE $0xff	/* d84 vpbroadcastb %xmm7,%xmm7 */
	LONG $0x0303b948; LONG $0x03030303; WORD $0x0303	/* d89 movabs $0x303030303030303,%rcx */
	LONG $0x24848948; LONG $0x000000a0	/* d93 mov %rax,0xa0(%rsp) */
	LONG $0x6ef961c4; BYTE $0xd9	/* d9b vmovq %rcx,%xmm11 */
	LONG $0x24b48948; LONG $0x000000c0	/* da0 mov %rsi,0xc0(%rsp) */
	LONG $0x597d42c4; BYTE $0xe4	/* da8 vpbroadcastq %xmm12,%ymm12 */
	LONG $0xbc7ff9c5; LONG $0x00008024; BYTE $0x00	/* dad vmovdqa %xmm7,0x80(%rsp) */
	LONG $0x597d42c4; BYTE $0xdb	/* db6 vpbroadcastq %xmm11,%ymm11 */
	WORD $0x18eb	/* dbb jmp dd5 */
	LONG $0x7c28f8c5; WORD $0x6024	/* dbd vmovaps 0x60(%rsp),%xmm7 */
	LONG $0x4429f8c5; WORD $0x3024	/* dc3 vmovaps %xmm0,0x30(%rsp) */
	LONG $0x4c29f8c5; WORD $0x6024	/* dc9 vmovaps %xmm1,0x60(%rsp) */
	LONG $0x7c29f8c5; WORD $0x2024	/* dcf vmovaps %xmm7,0x20(%rsp) */
	WORD $0x778b; BYTE $0x68	/* dd5 mov 0x68(%rdi),%esi */
	LONG $0x604f8b48	/* dd8 mov 0x60(%rdi),%rcx */
	LONG $0x6ec78348	/* ddc add $0x6e,%rdi */
	LONG $0x04c38349	/* de0 add $0x4,%r11 */
	LONG $0x4f6ffec5; BYTE $0x92	/* de4 vmovdqu -0x6e(%rdi),%ymm1 */
	LONG $0x576ffec5; BYTE $0xb2	/* de9 vmovdqu -0x4e(%rdi),%ymm2 */
	WORD $0xf089	/* dee mov %esi,%eax */
	WORD $0x8941; BYTE $0xf6	/* df0 mov %esi,%r14d */
	WORD $0xe8c1; BYTE $0x02	/* df3 shr $0x2,%eax */
	LONG $0x03e68141; WORD $0x0303; BYTE $0x03	/* df6 and $0x3030303,%r14d */
	LONG $0x20e0c148	/* dfd shl $0x20,%rax */
	WORD $0x214c; BYTE $0xe0	/* e01 and %r12,%rax */
	WORD $0x094c; BYTE $0xf0	/* e04 or %r14,%rax */
	WORD $0x8949; BYTE $0xce	/* e07 mov %rcx,%r14 */
	LONG $0x04e9c148	/* e0a shr $0x4,%rcx */
	WORD $0x2149; BYTE $0xde	/* e0e and %rbx,%r14 */
	LONG $0x04e0c148	/* e11 shl $0x4,%rax */
	WORD $0x2148; BYTE $0xd9	/* e15 and %rbx,%rcx */
	WORD $0x094c; BYTE $0xf0	/* e18 or %r14,%rax */
	WORD $0x8941; BYTE $0xf6	/* e1b mov %esi,%r14d */
	WORD $0xeec1; BYTE $0x04	/* e1e shr $0x4,%esi */
	LONG $0x06eec141	/* e21 shr $0x6,%r14d */
	LONG $0x0303e681; WORD $0x0303	/* e25 and $0x3030303,%esi */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* e2b vmovq %rax,%xmm7 */
	LONG $0x20e6c149	/* e30 shl $0x20,%r14 */
	WORD $0x214d; BYTE $0xe6	/* e34 and %r12,%r14 */
	WORD $0x0949; BYTE $0xf6	/* e37 or %rsi,%r14 */
	LONG $0x04e6c149	/* e3a shl $0x4,%r14 */
	WORD $0x094c; BYTE $0xf1	/* e3e or %r14,%rcx */
	LONG $0x22c1e3c4; WORD $0x01c1	/* e41 vpinsrq $0x1,%rcx,%xmm7,%xmm0 */
	LONG $0xf171e5c5; BYTE $0x02	/* e47 vpsllw $0x2,%ymm1,%ymm3 */
	LONG $0xdb7541c4; BYTE $0xcc	/* e4c vpand %ymm12,%ymm1,%ymm9 */
	LONG $0xbcfcf9c5; LONG $0x00008024; BYTE $0x00	/* e51 vpaddb 0x80(%rsp),%xmm0,%xmm7 */
	LONG $0xf171bdc5; BYTE $0x01	/* e5a vpsllw $0x1,%ymm1,%ymm8 */
	LONG $0xdb65c1c4; BYTE $0xdc	/* e5f vpand %ymm12,%ymm3,%ymm3 */
	LONG $0xdb6dc1c4; BYTE $0xeb	/* e64 vpand %ymm11,%ymm2,%ymm5 */
	LONG $0xdb3d41c4; BYTE $0xc4	/* e69 vpand %ymm12,%ymm8,%ymm8 */
	LONG $0x7c7ff9c5; WORD $0x4024	/* e6e vmovdqa %xmm7,0x40(%rsp) */
	LONG $0x0041e2c4; LONG $0x00035425; BYTE $0x00	/* e74 vpshufb 0x0(%rip),%xmm7,%xmm4 = 11d1 */
	LONG $0xddebe5c5	/* e7d vpor %ymm5,%ymm3,%ymm3 */
	LONG $0xd271d5c5; BYTE $0x02	/* e81 vpsrlw $0x2,%ymm2,%ymm5 */
	LONG $0x207de2c4; BYTE $0xe4	/* e86 vpmovsxbw %xmm4,%ymm4 */
	LONG $0x0465e2c4; BYTE $0x1a	/* e8b vpmaddubsw (%rdx),%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xeb	/* e90 vpand %ymm11,%ymm5,%ymm5 */
	LONG $0x005de2c4; LONG $0x00024305; BYTE $0x00	/* e95 vpshufb 0x0(%rip),%ymm4,%ymm0 = 10e1 */
	LONG $0x005de2c4; LONG $0x0002ba35; BYTE $0x00	/* e9e vpshufb 0x0(%rip),%ymm4,%ymm6 = 1161 */
	LONG $0xc5eb3dc5	/* ea7 vpor %ymm5,%ymm8,%ymm8 */
	LONG $0x043d62c4; WORD $0x2042	/* eab vpmaddubsw 0x20(%rdx),%ymm8,%ymm8 */
	LONG $0x005de2c4; LONG $0x0002672d; BYTE $0x00	/* eb1 vpshufb 0x0(%rip),%ymm4,%ymm5 = 1121 */
	LONG $0xd8f5e5c5	/* eba vpmaddwd %ymm0,%ymm3,%ymm3 */
	LONG $0x005de2c4; LONG $0x0001fa05; BYTE $0x00	/* ebe vpshufb 0x0(%rip),%ymm4,%ymm0 = 10c1 */
	LONG $0x005d62c4; LONG $0x00027115; BYTE $0x00	/* ec7 vpshufb 0x0(%rip),%ymm4,%ymm10 = 1141 */
	LONG $0xc0f53dc5	/* ed0 vpmaddwd %ymm0,%ymm8,%ymm8 */
	LONG $0x005d62c4; LONG $0x0002c42d; BYTE $0x00	/* ed4 vpshufb 0x0(%rip),%ymm4,%ymm13 = 11a1 */
	LONG $0xd271fdc5; BYTE $0x04	/* edd vpsrlw $0x4,%ymm2,%ymm0 */
	LONG $0xd271edc5; BYTE $0x06	/* ee2 vpsrlw $0x6,%ymm2,%ymm2 */
	LONG $0xfe65c1c4; BYTE $0xd8	/* ee7 vpaddd %ymm8,%ymm3,%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc3	/* eec vpand %ymm11,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd3	/* ef1 vpand %ymm11,%ymm2,%ymm2 */
	LONG $0xc8eb35c5	/* ef6 vpor %ymm0,%ymm9,%ymm9 */
	LONG $0xd171fdc5; BYTE $0x01	/* efa vpsrlw $0x1,%ymm1,%ymm0 */
	LONG $0x043562c4; WORD $0x404a	/* eff vpmaddubsw 0x40(%rdx),%ymm9,%ymm9 */
	LONG $0xdb7dc1c4; BYTE $0xc4	/* f05 vpand %ymm12,%ymm0,%ymm0 */
	LONG $0xc2ebfdc5	/* f0a vpor %ymm2,%ymm0,%ymm0 */
	LONG $0x047de2c4; WORD $0x6042	/* f0e vpmaddubsw 0x60(%rdx),%ymm0,%ymm0 */
	LONG $0xcdf535c5	/* f14 vpmaddwd %ymm5,%ymm9,%ymm9 */
	LONG $0x005de2c4; LONG $0x0001e02d; BYTE $0x00	/* f18 vpshufb 0x0(%rip),%ymm4,%ymm5 = 1101 */
	LONG $0xd171edc5; BYTE $0x02	/* f21 vpsrlw $0x2,%ymm1,%ymm2 */
	LONG $0x005de2c4; LONG $0x00025225; BYTE $0x00	/* f26 vpshufb 0x0(%rip),%ymm4,%ymm4 = 1181 */
	LONG $0xc5f5fdc5	/* f2f vpmaddwd %ymm5,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd4	/* f33 vpand %ymm12,%ymm2,%ymm2 */
	LONG $0x6f6ffec5; BYTE $0xd2	/* f38 vmovdqu -0x2e(%rdi),%ymm5 */
	LONG $0xdb55c1c4; BYTE $0xfb	/* f3d vpand %ymm11,%ymm5,%ymm7 */
	LONG $0xc0feb5c5	/* f42 vpaddd %ymm0,%ymm9,%ymm0 */
	LONG $0xd7ebedc5	/* f46 vpor %ymm7,%ymm2,%ymm2 */
	LONG $0xd171c5c5; BYTE $0x03	/* f4a vpsrlw $0x3,%ymm1,%ymm7 */
	LONG $0xc3fefdc5	/* f4f vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x046de2c4; LONG $0x00008092; BYTE $0x00	/* f53 vpmaddubsw 0x80(%rdx),%ymm2,%ymm2 */
	LONG $0xdb45c1c4; BYTE $0xfc	/* f5c vpand %ymm12,%ymm7,%ymm7 */
	LONG $0xd6f5edc5	/* f61 vpmaddwd %ymm6,%ymm2,%ymm2 */
	LONG $0xd571cdc5; BYTE $0x02	/* f65 vpsrlw $0x2,%ymm5,%ymm6 */
	LONG $0xdb4dc1c4; BYTE $0xf3	/* f6a vpand %ymm11,%ymm6,%ymm6 */
	LONG $0xfeebc5c5	/* f6f vpor %ymm6,%ymm7,%ymm7 */
	LONG $0xd171cdc5; BYTE $0x04	/* f73 vpsrlw $0x4,%ymm1,%ymm6 */
	LONG $0x0445e2c4; LONG $0x0000a0ba; BYTE $0x00	/* f78 vpmaddubsw 0xa0(%rdx),%ymm7,%ymm7 */
	LONG $0xd171f5c5; BYTE $0x05	/* f81 vpsrlw $0x5,%ymm1,%ymm1 */
	LONG $0xdb4dc1c4; BYTE $0xf4	/* f86 vpand %ymm12,%ymm6,%ymm6 */
	LONG $0xf545c1c4; BYTE $0xfa	/* f8b vpmaddwd %ymm10,%ymm7,%ymm7 */
	LONG $0xd571adc5; BYTE $0x04	/* f90 vpsrlw $0x4,%ymm5,%ymm10 */
	LONG $0xdb75c1c4; BYTE $0xcc	/* f95 vpand %ymm12,%ymm1,%ymm1 */
	LONG $0xd571d5c5; BYTE $0x06	/* f9a vpsrlw $0x6,%ymm5,%ymm5 */
	LONG $0xdb2d41c4; BYTE $0xd3	/* f9f vpand %ymm11,%ymm10,%ymm10 */
	LONG $0xd7feedc5	/* fa4 vpaddd %ymm7,%ymm2,%ymm2 */
	LONG $0xdb55c1c4; BYTE $0xeb	/* fa8 vpand %ymm11,%ymm5,%ymm5 */
	LONG $0xeb4dc1c4; BYTE $0xf2	/* fad vpor %ymm10,%ymm6,%ymm6 */
	LONG $0x044de2c4; LONG $0x0000c0b2; BYTE $0x00	/* fb2 vpmaddubsw 0xc0(%rdx),%ymm6,%ymm6 */
	LONG $0xcdebf5c5	/* fbb vpor %ymm5,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x0000e08a; BYTE $0x00	/* fbf vpmaddubsw 0xe0(%rdx),%ymm1,%ymm1 */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* fc8 add $0x100,%rdx */
	LONG $0xf54dc1c4; BYTE $0xf5	/* fcf vpmaddwd %ymm13,%ymm6,%ymm6 */
	LONG $0xccf5f5c5	/* fd4 vpmaddwd %ymm4,%ymm1,%ymm1 */
	LONG $0x207de2c4; WORD $0x2464; BYTE $0x40	/* fd8 vpmovsxbw 0x40(%rsp),%ymm4 */
	LONG $0xf55dc1c4; BYTE $0x22	/* fdf vpmaddwd (%r10),%ymm4,%ymm4 */
	LONG $0x20c28349	/* fe4 add $0x20,%r10 */
	LONG $0xd6feedc5	/* fe8 vpaddd %ymm6,%ymm2,%ymm2 */
	LONG $0xfe47b70f	/* fec movzwl -0x2(%rdi),%eax */
	LONG $0x7c28f8c5; WORD $0x2024	/* ff0 vmovaps 0x20(%rsp),%xmm7 */
	LONG $0xf472ddc5; BYTE $0x02	/* ff6 vpslld $0x2,%ymm4,%ymm4 */
	LONG $0xc2fefdc5	/* ffb vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xccfaf5c5	/* fff vpsubd %ymm4,%ymm1,%ymm1 */
	LONG $0xd06ef9c5	/* 1003 vmovd %eax,%xmm2 */
	LONG $0xc1fefdc5	/* 1007 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x1379e2c4; BYTE $0xd2	/* 100b vcvtph2ps %xmm2,%xmm2 */
	LONG $0x6a7dc1c4; BYTE $0xce	/* 1010 vpunpckhdq %ymm14,%ymm0,%ymm1 */
	LONG $0x627dc1c4; BYTE $0xc6	/* 1015 vpunpckldq %ymm14,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* 101a vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x6d7dc1c4; BYTE $0xcf	/* 101e vpunpckhqdq %ymm15,%ymm0,%ymm1 */
	LONG $0x6c7dc1c4; BYTE $0xc7	/* 1023 vpunpcklqdq %ymm15,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* 1028 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc4b	/* 102c vbroadcastss -0x4(%r11),%xmm1 */
	LONG $0x397de3c4; WORD $0x01c3	/* 1032 vextracti128 $0x1,%ymm0,%xmm3 */
	LONG $0xca59f0c5	/* 1038 vmulps %xmm2,%xmm1,%xmm1 */
	LONG $0xc3fef9c5	/* 103c vpaddd %xmm3,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 1040 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 1044 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x3024	/* 1048 vmovaps 0x30(%rsp),%xmm1 */
	LONG $0x4458f8c5; WORD $0x1024	/* 104e vaddps 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x7c29f8c5; WORD $0x1024	/* 1054 vmovaps %xmm7,0x10(%rsp) */
	WORD $0x394c; BYTE $0xef	/* 105a cmp %r13,%rdi */
	LONG $0xfd5a850f; WORD $0xffff	/* 105d jne dbd */
	LONG $0x4458f8c5; WORD $0x6024	/* 1063 vaddps 0x60(%rsp),%xmm0,%xmm0 */
	LONG $0xc958c0c5	/* 1069 vaddps %xmm1,%xmm7,%xmm1 */
	LONG $0x24848b48; LONG $0x000000a0	/* 106d mov 0xa0(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x000000c0	/* 1075 mov 0xc0(%rsp),%rsi */
	LONG $0xc158f8c5	/* 107d vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x249c8b48; LONG $0x000000e0	/* 1081 mov 0xe0(%rsp),%rbx */
	LONG $0x4011fac5; BYTE $0xfc	/* 1089 vmovss %xmm0,-0x4(%rax) */
	WORD $0x0148; BYTE $0xee	/* 108e add %rbp,%rsi */
	WORD $0x0149; BYTE $0xed	/* 1091 add %rbp,%r13 */
	WORD $0x3948; BYTE $0xd8	/* 1094 cmp %rbx,%rax */
	LONG $0xfc81850f; WORD $0xffff	/* 1097 jne d1e */
	WORD $0xf8c5; BYTE $0x77	/* 109d vzeroupper */
	LONG $0x28c48148; WORD $0x0004; BYTE $0x00	/* 10a0 add $0x428,%rsp */
	BYTE $0x5b	/* 10a7 pop %rbx */
	BYTE $0x5d	/* 10a8 pop %rbp */
	WORD $0x5c41	/* 10a9 pop %r12 */
	WORD $0x5d41	/* 10ab pop %r13 */
	WORD $0x5e41	/* 10ad pop %r14 */
	WORD $0x5f41	/* 10af pop %r15 */
	BYTE $0xc3	/* 10b1 ret */
	LONG $0xc057f8c5	/* 10b2 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffbb0e9; BYTE $0xff	/* 10b6 jmp c6b */
	LONG $0xc057f8c5	/* 10bb vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc0eb	/* 10bf jmp 1081 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 10c1 .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 10d1 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 10e1 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 10f1 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1101 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1111 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1121 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1131 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1141 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1151 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1161 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1171 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 1181 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 1191 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 11a1 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 11b1 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 11c1 .rodata.cst16 */
	LONG $0x06040200; LONG $0x0e0c0a08; LONG $0x07050301; LONG $0x0f0d0b09	/* 11d1 .rodata.cst16 */
	LONG $0xbfad9881; LONG $0xf6eaddcf; LONG $0x26190d01; LONG $0x71594535	/* 11e1 .rodata.cst16 */
	RET

TEXT avx2q5k(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0012d5e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xd3	/* 2 mov %rdx,%r11 */
	WORD $0x8948; BYTE $0xc8	/* 5 mov %rcx,%rax */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0xa8ec8148; WORD $0x0004; BYTE $0x00	/* 10 sub $0x4a8,%rsp */
	LONG $0x2484894c; LONG $0x00000440	/* 17 mov %r8,0x440(%rsp) */
	LONG $0x24ac8b48; LONG $0x000004e0	/* 1f mov 0x4e0(%rsp),%rbp */
	LONG $0x248c894c; LONG $0x00000410	/* 27 mov %r9,0x410(%rsp) */
	LONG $0x24a48b4c; LONG $0x000004e8	/* 2f mov 0x4e8(%rsp),%r12 */
	LONG $0x03f98348	/* 37 cmp $0x3,%rcx */
	LONG $0x0d738e0f; WORD $0x0000	/* 3b jle db4 */
	LONG $0x951c8d48; LONG $0x00000000	/* 41 lea 0x0(,%rdx,4),%rbx */
	LONG $0x52148d4c	/* 49 lea (%rdx,%rdx,2),%r10 */
	LONG $0x24bc8948; LONG $0x00000448	/* 4d mov %rdi,0x448(%rsp) */
	LONG $0x1010ba48; LONG $0x10101010; WORD $0x1010	/* 55 movabs $0x1010101010101010,%rdx */
	LONG $0x24b48948; LONG $0x00000450	/* 5f mov %rsi,0x450(%rsp) */
	LONG $0x04768d4c	/* 67 lea 0x4(%rsi),%r14 */
	LONG $0x6ef9e1c4; BYTE $0xfa	/* 6b vmovq %rdx,%xmm7 */
	WORD $0x8949; BYTE $0xff	/* 70 mov %rdi,%r15 */
	LONG $0x248c8948; LONG $0x00000458	/* 73 mov %rcx,0x458(%rsp) */
	LONG $0x597de2c4; BYTE $0xff	/* 7b vpbroadcastq %xmm7,%ymm7 */
	LONG $0x249c8948; LONG $0x00000438	/* 80 mov %rbx,0x438(%rsp) */
	WORD $0x894c; BYTE $0xdb	/* 88 mov %r11,%rbx */
	WORD $0x894d; BYTE $0xf3	/* 8b mov %r14,%r11 */
	WORD $0x8949; BYTE $0xce	/* 8e mov %rcx,%r14 */
	WORD $0x8949; BYTE $0xdd	/* 91 mov %rbx,%r13 */
	LONG $0xfc8b8d49; WORD $0x002f; BYTE $0x00	/* 94 lea 0x2ffc(%r11),%rcx */
	WORD $0x854d; BYTE $0xe4	/* 9b test %r12,%r12 */
	LONG $0x11228e0f; WORD $0x0000	/* 9e jle 11c6 */
	LONG $0xf657c8c5	/* a4 vxorps %xmm6,%xmm6,%xmm6 */
	LONG $0x1d748d4b; BYTE $0x00	/* a8 lea 0x0(%r13,%r11,1),%rsi */
	WORD $0x894c; BYTE $0xd8	/* ad mov %r11,%rax */
	WORD $0xdb31	/* b0 xor %ebx,%ebx */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* b2 movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x357c8d49; BYTE $0x00	/* bc lea 0x0(%r13,%rsi,1),%rdi */
	LONG $0xb429f8c5; LONG $0x0000a024; BYTE $0x00	/* c1 vmovaps %xmm6,0xa0(%rsp) */
	LONG $0x24848b4c; LONG $0x00000440	/* ca mov 0x440(%rsp),%r8 */
	LONG $0x24bc894c; LONG $0x00000418	/* d2 mov %r15,0x418(%rsp) */
	LONG $0x248c8d4c; LONG $0x00000494	/* da lea 0x494(%rsp),%r9 */
	LONG $0xb429f8c5; LONG $0x00040024; BYTE $0x00	/* e2 vmovaps %xmm6,0x400(%rsp) */
	LONG $0xb429f8c5; LONG $0x0000b024; BYTE $0x00	/* eb vmovaps %xmm6,0xb0(%rsp) */
	LONG $0xb429f8c5; LONG $0x00009024; BYTE $0x00	/* f4 vmovaps %xmm6,0x90(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xf2	/* fd vmovq %rdx,%xmm6 */
	LONG $0x24b4894c; LONG $0x00000420	/* 102 mov %r14,0x420(%rsp) */
	LONG $0x597de2c4; BYTE $0xf6	/* 10a vpbroadcastq %xmm6,%ymm6 */
	LONG $0x249c894c; LONG $0x00000428	/* 10f mov %r11,0x428(%rsp) */
	LONG $0x24ac894c; LONG $0x00000430	/* 117 mov %r13,0x430(%rsp) */
	WORD $0x24eb	/* 11f jmp 145 */
	LONG $0xac28f8c5; LONG $0x00040024; BYTE $0x00	/* 121 vmovaps 0x400(%rsp),%xmm5 */
	LONG $0x8429f8c5; LONG $0x0000a024; BYTE $0x00	/* 12a vmovaps %xmm0,0xa0(%rsp) */
	LONG $0x8c29f8c5; LONG $0x00040024; BYTE $0x00	/* 133 vmovaps %xmm1,0x400(%rsp) */
	LONG $0xac29f8c5; LONG $0x0000b024; BYTE $0x00	/* 13c vmovaps %xmm5,0xb0(%rsp) */
	WORD $0x8948; BYTE $0xda	/* 145 mov %rbx,%rdx */
	LONG $0x05e2c148	/* 148 shl $0x5,%rdx */
	LONG $0x646f7ec5; WORD $0x0015	/* 14c vmovdqu 0x0(%rbp,%rdx,1),%ymm12 */
	WORD $0x180f; BYTE $0x09	/* 152 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 155 prefetcht0 0x40(%rcx) */
	LONG $0x8089180f; WORD $0x0000; BYTE $0x00	/* 159 prefetcht0 0x80(%rcx) */
	WORD $0x8b48; BYTE $0x10	/* 160 mov (%rax),%rdx */
	WORD $0x8949; BYTE $0x11	/* 163 mov %rdx,(%r9) */
	WORD $0x508b; BYTE $0x08	/* 166 mov 0x8(%rax),%edx */
	LONG $0x08518941	/* 169 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000494	/* 16d mov 0x494(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000049c	/* 175 mov 0x49c(%rsp),%r11d */
	LONG $0x486ffec5; BYTE $0x0c	/* 17d vmovdqu 0xc(%rax),%ymm1 */
	WORD $0x8944; BYTE $0xf2	/* 182 mov %r14d,%edx */
	LONG $0x586ffec5; BYTE $0x2c	/* 185 vmovdqu 0x2c(%rax),%ymm3 */
	LONG $0x6f7e41c4; WORD $0x2048	/* 18a vmovdqu 0x20(%r8),%ymm9 */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 190 and $0x3f3f3f3f,%r14d */
	WORD $0xeac1; BYTE $0x02	/* 197 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 19a mov %r11d,%r15d */
	LONG $0x6f7e41c4; BYTE $0x28	/* 19d vmovdqu (%r8),%ymm13 */
	LONG $0x6f7e41c4; WORD $0x4078	/* 1a2 vmovdqu 0x40(%r8),%ymm15 */
	LONG $0x3030e281; WORD $0x3030	/* 1a8 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 1ae and $0xf0f0f0f,%r15d */
	LONG $0x24ac8b44; LONG $0x00000498	/* 1b5 mov 0x498(%rsp),%r13d */
	LONG $0x04ebc141	/* 1bd shr $0x4,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 1c1 or %r15d,%edx */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 1c4 and $0xf0f0f0f,%r11d */
	LONG $0x20e2c148	/* 1cb shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 1cf or %r14,%rdx */
	LONG $0xf171ddc5; BYTE $0x03	/* 1d2 vpsllw $0x3,%ymm1,%ymm4 */
	LONG $0xd371adc5; BYTE $0x04	/* 1d7 vpsrlw $0x4,%ymm3,%ymm10 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 1dc vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 1e1 mov %r13d,%edx */
	LONG $0xd6db2dc5	/* 1e4 vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xe7dbddc5	/* 1e8 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x3079e2c4; BYTE $0xc0	/* 1ec vpmovzxbw %xmm0,%xmm0 */
	WORD $0xeac1; BYTE $0x02	/* 1f1 shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 1f4 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xf171d5c5; BYTE $0x04	/* 1fa vpsllw $0x4,%ymm1,%ymm5 */
	LONG $0xeb5dc1c4; BYTE $0xe2	/* 1ff vpor %ymm10,%ymm4,%ymm4 */
	LONG $0x3030e281; WORD $0x3030	/* 204 and $0x30303030,%edx */
	LONG $0xefdbd5c5	/* 20a vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 20e vpmaddubsw %ymm9,%ymm4,%ymm4 */
	LONG $0xdedbe5c5	/* 213 vpand %ymm6,%ymm3,%ymm3 */
	WORD $0x0944; BYTE $0xda	/* 217 or %r11d,%edx */
	LONG $0xdbebd5c5	/* 21a vpor %ymm3,%ymm5,%ymm3 */
	LONG $0x686ffec5; BYTE $0x4c	/* 21e vmovdqu 0x4c(%rax),%ymm5 */
	LONG $0x20e2c148	/* 223 shl $0x20,%rdx */
	LONG $0x007d62c4; LONG $0x000fa505; BYTE $0x00	/* 227 vpshufb 0x0(%rip),%ymm0,%ymm8 = 11d5 */
	LONG $0xf55dc1c4; BYTE $0xe0	/* 230 vpmaddwd %ymm8,%ymm4,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdd	/* 235 vpmaddubsw %ymm13,%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000fd215; BYTE $0x00	/* 23a vpshufb 0x0(%rip),%ymm0,%ymm10 = 1215 */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 243 and $0x3f3f3f3f,%r13d */
	LONG $0xa47ffdc5; LONG $0x0000c024; BYTE $0x00	/* 24a vmovdqa %ymm4,0xc0(%rsp) */
	WORD $0x094c; BYTE $0xea	/* 253 or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x000f9625; BYTE $0x00	/* 256 vpshufb 0x0(%rip),%ymm0,%ymm4 = 11f5 */
	LONG $0xf4f565c5	/* 25f vpmaddwd %ymm4,%ymm3,%ymm14 */
	LONG $0xf171ddc5; BYTE $0x01	/* 263 vpsllw $0x1,%ymm1,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* 268 vmovq %rdx,%xmm2 */
	LONG $0xd571bdc5; BYTE $0x04	/* 26d vpsrlw $0x4,%ymm5,%ymm8 */
	LONG $0xf171e5c5; BYTE $0x02	/* 272 vpsllw $0x2,%ymm1,%ymm3 */
	LONG $0xe7dbddc5	/* 277 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0xb47f7dc5; LONG $0x0000e024; BYTE $0x00	/* 27b vmovdqa %ymm14,0xe0(%rsp) */
	LONG $0xc6db3dc5	/* 284 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0x6f7e41c4; WORD $0x6070	/* 288 vmovdqu 0x60(%r8),%ymm14 */
	LONG $0xeedbd5c5	/* 28e vpand %ymm6,%ymm5,%ymm5 */
	LONG $0xdfdbe5c5	/* 292 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xeb5dc1c4; BYTE $0xe0	/* 296 vpor %ymm8,%ymm4,%ymm4 */
	LONG $0xddebe5c5	/* 29b vpor %ymm5,%ymm3,%ymm3 */
	LONG $0x317de2c4; BYTE $0xd2	/* 29f vpmovzxbd %xmm2,%ymm2 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 2a4 vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 2a9 vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000f9e05; BYTE $0x00	/* 2ae vpshufb 0x0(%rip),%ymm0,%ymm8 = 1255 */
	LONG $0xf55d41c4; BYTE $0xda	/* 2b7 vpmaddwd %ymm10,%ymm4,%ymm11 */
	LONG $0x007de2c4; LONG $0x000f7025; BYTE $0x00	/* 2bc vpshufb 0x0(%rip),%ymm0,%ymm4 = 1235 */
	LONG $0x9c7f7dc5; LONG $0x00010024; BYTE $0x00	/* 2c5 vmovdqa %ymm11,0x100(%rsp) */
	LONG $0xecf5e5c5	/* 2ce vpmaddwd %ymm4,%ymm3,%ymm5 */
	LONG $0x6f7e41c4; LONG $0x0000a098; BYTE $0x00	/* 2d2 vmovdqu 0xa0(%r8),%ymm11 */
	LONG $0x586ffec5; BYTE $0x6c	/* 2db vmovdqu 0x6c(%rax),%ymm3 */
	LONG $0xac7ffdc5; LONG $0x00012024; BYTE $0x00	/* 2e0 vmovdqa %ymm5,0x120(%rsp) */
	LONG $0xd171ddc5; BYTE $0x01	/* 2e9 vpsrlw $0x1,%ymm1,%ymm4 */
	LONG $0xd371d5c5; BYTE $0x04	/* 2ee vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0xe7dbddc5	/* 2f3 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x1c7f7dc5; BYTE $0x24	/* 2f7 vmovdqa %ymm11,(%rsp) */
	LONG $0xdedbe5c5	/* 2fc vpand %ymm6,%ymm3,%ymm3 */
	LONG $0xeedbd5c5	/* 300 vpand %ymm6,%ymm5,%ymm5 */
	LONG $0xe5ebddc5	/* 304 vpor %ymm5,%ymm4,%ymm4 */
	LONG $0x045de2c4; WORD $0x2424	/* 308 vpmaddubsw (%rsp),%ymm4,%ymm4 */
	LONG $0x6f7ec1c4; LONG $0x000080a8; BYTE $0x00	/* 30e vmovdqu 0x80(%r8),%ymm5 */
	LONG $0xf55d41c4; BYTE $0xd0	/* 317 vpmaddwd %ymm8,%ymm4,%ymm10 */
	LONG $0xe7dbf5c5	/* 31c vpand %ymm7,%ymm1,%ymm4 */
	LONG $0x007d62c4; LONG $0x000f4c05; BYTE $0x00	/* 320 vpshufb 0x0(%rip),%ymm0,%ymm8 = 1275 */
	LONG $0x947f7dc5; LONG $0x00014024; BYTE $0x00	/* 329 vmovdqa %ymm10,0x140(%rsp) */
	LONG $0xe3ebddc5	/* 332 vpor %ymm3,%ymm4,%ymm4 */
	LONG $0x045de2c4; BYTE $0xe5	/* 336 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xf55dc1c4; BYTE $0xd8	/* 33b vpmaddwd %ymm8,%ymm4,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x00016024; BYTE $0x00	/* 340 vmovdqa %ymm3,0x160(%rsp) */
	LONG $0xd171e5c5; BYTE $0x02	/* 349 vpsrlw $0x2,%ymm1,%ymm3 */
	LONG $0xa06ffec5; LONG $0x0000008c	/* 34e vmovdqu 0x8c(%rax),%ymm4 */
	LONG $0xd171f5c5; BYTE $0x03	/* 356 vpsrlw $0x3,%ymm1,%ymm1 */
	LONG $0xd471bdc5; BYTE $0x04	/* 35b vpsrlw $0x4,%ymm4,%ymm8 */
	LONG $0xcfdbf5c5	/* 360 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x6f7e41c4; LONG $0x0000e098; BYTE $0x00	/* 364 vmovdqu 0xe0(%r8),%ymm11 */
	LONG $0x007d62c4; LONG $0x000f1f15; BYTE $0x00	/* 36d vpshufb 0x0(%rip),%ymm0,%ymm10 = 1295 */
	LONG $0xc6db3dc5	/* 376 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xdfdbe5c5	/* 37a vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xe6dbddc5	/* 37e vpand %ymm6,%ymm4,%ymm4 */
	LONG $0xeb75c1c4; BYTE $0xc8	/* 382 vpor %ymm8,%ymm1,%ymm1 */
	LONG $0x5c7f7dc5; WORD $0x2024	/* 387 vmovdqa %ymm11,0x20(%rsp) */
	LONG $0x0475e2c4; WORD $0x244c; BYTE $0x20	/* 38d vpmaddubsw 0x20(%rsp),%ymm1,%ymm1 */
	LONG $0xdcebe5c5	/* 394 vpor %ymm4,%ymm3,%ymm3 */
	LONG $0x007de2c4; LONG $0x000f1405; BYTE $0x00	/* 398 vpshufb 0x0(%rip),%ymm0,%ymm0 = 12b5 */
	LONG $0xf575c1c4; BYTE $0xca	/* 3a1 vpmaddwd %ymm10,%ymm1,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00018024; BYTE $0x00	/* 3a6 vmovdqa %ymm1,0x180(%rsp) */
	LONG $0x6f7ec1c4; LONG $0x0000c088; BYTE $0x00	/* 3af vmovdqu 0xc0(%r8),%ymm1 */
	LONG $0x4c7ffdc5; WORD $0x4024	/* 3b8 vmovdqa %ymm1,0x40(%rsp) */
	LONG $0x0465e2c4; WORD $0x245c; BYTE $0x40	/* 3be vpmaddubsw 0x40(%rsp),%ymm3,%ymm3 */
	LONG $0xc0f5e5c5	/* 3c5 vpmaddwd %ymm0,%ymm3,%ymm0 */
	LONG $0x847ffdc5; LONG $0x0001a024; BYTE $0x00	/* 3c9 vmovdqa %ymm0,0x1a0(%rsp) */
	LONG $0xf272fdc5; BYTE $0x10	/* 3d2 vpslld $0x10,%ymm2,%ymm0 */
	LONG $0xd0ebedc5	/* 3d7 vpor %ymm0,%ymm2,%ymm2 */
	LONG $0xf56dc1c4; BYTE $0xd4	/* 3db vpmaddwd %ymm12,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x0001c024; BYTE $0x00	/* 3e0 vmovdqa %ymm2,0x1c0(%rsp) */
	LONG $0xb089180f; WORD $0x0000; BYTE $0x00	/* 3e9 prefetcht0 0xb0(%rcx) */
	LONG $0xf089180f; WORD $0x0000; BYTE $0x00	/* 3f0 prefetcht0 0xf0(%rcx) */
	LONG $0x3089180f; WORD $0x0001; BYTE $0x00	/* 3f7 prefetcht0 0x130(%rcx) */
	WORD $0x8b48; BYTE $0x16	/* 3fe mov (%rsi),%rdx */
	WORD $0x8949; BYTE $0x11	/* 401 mov %rdx,(%r9) */
	WORD $0x568b; BYTE $0x08	/* 404 mov 0x8(%rsi),%edx */
	LONG $0x08518941	/* 407 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000494	/* 40b mov 0x494(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000049c	/* 413 mov 0x49c(%rsp),%r11d */
	LONG $0x4e6ffec5; BYTE $0x0c	/* 41b vmovdqu 0xc(%rsi),%ymm1 */
	WORD $0x8944; BYTE $0xf2	/* 420 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 423 and $0x3f3f3f3f,%r14d */
	LONG $0x466f7ec5; BYTE $0x2c	/* 42a vmovdqu 0x2c(%rsi),%ymm8 */
	LONG $0x24ac8b44; LONG $0x00000498	/* 42f mov 0x498(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 437 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 43a mov %r11d,%r15d */
	LONG $0x04ebc141	/* 43d shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 441 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 447 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 44e and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 455 or %r15d,%edx */
	LONG $0x20e2c148	/* 458 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 45c or %r14,%rdx */
	LONG $0xf171ddc5; BYTE $0x03	/* 45f vpsllw $0x3,%ymm1,%ymm4 */
	LONG $0x712dc1c4; WORD $0x04d0	/* 464 vpsrlw $0x4,%ymm8,%ymm10 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 46a vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 46f mov %r13d,%edx */
	LONG $0xd6db2dc5	/* 472 vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xe7dbddc5	/* 476 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x3079e2c4; BYTE $0xc0	/* 47a vpmovzxbw %xmm0,%xmm0 */
	WORD $0xeac1; BYTE $0x02	/* 47f shr $0x2,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 482 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xf171e5c5; BYTE $0x04	/* 488 vpsllw $0x4,%ymm1,%ymm3 */
	LONG $0xeb5dc1c4; BYTE $0xe2	/* 48d vpor %ymm10,%ymm4,%ymm4 */
	LONG $0x3030e281; WORD $0x3030	/* 492 and $0x30303030,%edx */
	LONG $0xc6db3dc5	/* 498 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 49c vpmaddubsw %ymm9,%ymm4,%ymm4 */
	LONG $0xdfdbe5c5	/* 4a1 vpand %ymm7,%ymm3,%ymm3 */
	WORD $0x0944; BYTE $0xda	/* 4a5 or %r11d,%edx */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 4a8 vpor %ymm8,%ymm3,%ymm3 */
	LONG $0x20e2c148	/* 4ad shl $0x20,%rdx */
	LONG $0x007d62c4; LONG $0x000d1b1d; BYTE $0x00	/* 4b1 vpshufb 0x0(%rip),%ymm0,%ymm11 = 11d5 */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 4ba and $0x3f3f3f3f,%r13d */
	LONG $0xf55dc1c4; BYTE $0xe3	/* 4c1 vpmaddwd %ymm11,%ymm4,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdd	/* 4c6 vpmaddubsw %ymm13,%ymm3,%ymm3 */
	WORD $0x094c; BYTE $0xea	/* 4cb or %r13,%rdx */
	LONG $0xa47ffdc5; LONG $0x0001e024; BYTE $0x00	/* 4ce vmovdqa %ymm4,0x1e0(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* 4d7 vmovq %rdx,%xmm2 */
	LONG $0x007de2c4; LONG $0x000d1025; BYTE $0x00	/* 4dc vpshufb 0x0(%rip),%ymm0,%ymm4 = 11f5 */
	LONG $0x007d62c4; LONG $0x000d271d; BYTE $0x00	/* 4e5 vpshufb 0x0(%rip),%ymm0,%ymm11 = 1215 */
	LONG $0xc4f565c5	/* 4ee vpmaddwd %ymm4,%ymm3,%ymm8 */
	LONG $0xf171ddc5; BYTE $0x01	/* 4f2 vpsllw $0x1,%ymm1,%ymm4 */
	LONG $0x317de2c4; BYTE $0xd2	/* 4f7 vpmovzxbd %xmm2,%ymm2 */
	LONG $0x847f7dc5; LONG $0x00020024; BYTE $0x00	/* 4fc vmovdqa %ymm8,0x200(%rsp) */
	LONG $0x466f7ec5; BYTE $0x4c	/* 505 vmovdqu 0x4c(%rsi),%ymm8 */
	LONG $0xf171e5c5; BYTE $0x02	/* 50a vpsllw $0x2,%ymm1,%ymm3 */
	LONG $0xe7dbddc5	/* 50f vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x712dc1c4; WORD $0x04d0	/* 513 vpsrlw $0x4,%ymm8,%ymm10 */
	LONG $0xdfdbe5c5	/* 519 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xc6db3dc5	/* 51d vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xd6db2dc5	/* 521 vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 525 vpor %ymm8,%ymm3,%ymm3 */
	LONG $0xeb5dc1c4; BYTE $0xe2	/* 52a vpor %ymm10,%ymm4,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 52f vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 534 vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0xf55d41c4; BYTE $0xd3	/* 539 vpmaddwd %ymm11,%ymm4,%ymm10 */
	LONG $0x007de2c4; LONG $0x000cee25; BYTE $0x00	/* 53e vpshufb 0x0(%rip),%ymm0,%ymm4 = 1235 */
	LONG $0x947f7dc5; LONG $0x00022024; BYTE $0x00	/* 547 vmovdqa %ymm10,0x220(%rsp) */
	LONG $0xdcf5e5c5	/* 550 vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x666ffec5; BYTE $0x6c	/* 554 vmovdqu 0x6c(%rsi),%ymm4 */
	LONG $0x007d62c4; LONG $0x000cf315; BYTE $0x00	/* 559 vpshufb 0x0(%rip),%ymm0,%ymm10 = 1255 */
	LONG $0x9c7ffdc5; LONG $0x00024024; BYTE $0x00	/* 562 vmovdqa %ymm3,0x240(%rsp) */
	LONG $0xd171e5c5; BYTE $0x01	/* 56b vpsrlw $0x1,%ymm1,%ymm3 */
	LONG $0xd471bdc5; BYTE $0x04	/* 570 vpsrlw $0x4,%ymm4,%ymm8 */
	LONG $0xdfdbe5c5	/* 575 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xe6dbddc5	/* 579 vpand %ymm6,%ymm4,%ymm4 */
	LONG $0xc6db3dc5	/* 57d vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 581 vpor %ymm8,%ymm3,%ymm3 */
	LONG $0x0465e2c4; WORD $0x241c	/* 586 vpmaddubsw (%rsp),%ymm3,%ymm3 */
	LONG $0xf56541c4; BYTE $0xc2	/* 58c vpmaddwd %ymm10,%ymm3,%ymm8 */
	LONG $0xdfdbf5c5	/* 591 vpand %ymm7,%ymm1,%ymm3 */
	LONG $0x007d62c4; LONG $0x000cf715; BYTE $0x00	/* 595 vpshufb 0x0(%rip),%ymm0,%ymm10 = 1295 */
	LONG $0x847f7dc5; LONG $0x00026024; BYTE $0x00	/* 59e vmovdqa %ymm8,0x260(%rsp) */
	LONG $0xdcebe5c5	/* 5a7 vpor %ymm4,%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000cc105; BYTE $0x00	/* 5ab vpshufb 0x0(%rip),%ymm0,%ymm8 = 1275 */
	LONG $0xa66ffec5; LONG $0x0000008c	/* 5b4 vmovdqu 0x8c(%rsi),%ymm4 */
	LONG $0x007de2c4; LONG $0x000cf005; BYTE $0x00	/* 5bc vpshufb 0x0(%rip),%ymm0,%ymm0 = 12b5 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 5c5 vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xf565c1c4; BYTE $0xd8	/* 5ca vpmaddwd %ymm8,%ymm3,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x00028024; BYTE $0x00	/* 5cf vmovdqa %ymm3,0x280(%rsp) */
	LONG $0xd171e5c5; BYTE $0x02	/* 5d8 vpsrlw $0x2,%ymm1,%ymm3 */
	LONG $0xd171f5c5; BYTE $0x03	/* 5dd vpsrlw $0x3,%ymm1,%ymm1 */
	LONG $0xd471bdc5; BYTE $0x04	/* 5e2 vpsrlw $0x4,%ymm4,%ymm8 */
	LONG $0xcfdbf5c5	/* 5e7 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0xe6dbddc5	/* 5eb vpand %ymm6,%ymm4,%ymm4 */
	LONG $0xc6db3dc5	/* 5ef vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xdfdbe5c5	/* 5f3 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xeb75c1c4; BYTE $0xc8	/* 5f7 vpor %ymm8,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x244c; BYTE $0x20	/* 5fc vpmaddubsw 0x20(%rsp),%ymm1,%ymm1 */
	LONG $0xdcebe5c5	/* 603 vpor %ymm4,%ymm3,%ymm3 */
	LONG $0xf575c1c4; BYTE $0xca	/* 607 vpmaddwd %ymm10,%ymm1,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x0002a024; BYTE $0x00	/* 60c vmovdqa %ymm1,0x2a0(%rsp) */
	LONG $0x0465e2c4; WORD $0x245c; BYTE $0x40	/* 615 vpmaddubsw 0x40(%rsp),%ymm3,%ymm3 */
	LONG $0xe0f5e5c5	/* 61c vpmaddwd %ymm0,%ymm3,%ymm4 */
	LONG $0xf272fdc5; BYTE $0x10	/* 620 vpslld $0x10,%ymm2,%ymm0 */
	LONG $0xa47ffdc5; LONG $0x0002c024; BYTE $0x00	/* 625 vmovdqa %ymm4,0x2c0(%rsp) */
	LONG $0xd0ebedc5	/* 62e vpor %ymm0,%ymm2,%ymm2 */
	LONG $0xf56dc1c4; BYTE $0xc4	/* 632 vpmaddwd %ymm12,%ymm2,%ymm0 */
	LONG $0x847ffdc5; LONG $0x0002e024; BYTE $0x00	/* 637 vmovdqa %ymm0,0x2e0(%rsp) */
	LONG $0x6089180f; WORD $0x0001; BYTE $0x00	/* 640 prefetcht0 0x160(%rcx) */
	LONG $0xa089180f; WORD $0x0001; BYTE $0x00	/* 647 prefetcht0 0x1a0(%rcx) */
	LONG $0xe089180f; WORD $0x0001; BYTE $0x00	/* 64e prefetcht0 0x1e0(%rcx) */
	WORD $0x8b48; BYTE $0x17	/* 655 mov (%rdi),%rdx */
	WORD $0x8949; BYTE $0x11	/* 658 mov %rdx,(%r9) */
	WORD $0x578b; BYTE $0x08	/* 65b mov 0x8(%rdi),%edx */
	LONG $0x08518941	/* 65e mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000494	/* 662 mov 0x494(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000049c	/* 66a mov 0x49c(%rsp),%r11d */
	LONG $0x576ffec5; BYTE $0x0c	/* 672 vmovdqu 0xc(%rdi),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 677 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 67a and $0x3f3f3f3f,%r14d */
	LONG $0x476f7ec5; BYTE $0x2c	/* 681 vmovdqu 0x2c(%rdi),%ymm8 */
	LONG $0x24ac8b44; LONG $0x00000498	/* 686 mov 0x498(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 68e shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 691 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 694 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 698 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 69e and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 6a5 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 6ac or %r15d,%edx */
	LONG $0x20e2c148	/* 6af shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 6b3 or %r14,%rdx */
	LONG $0xf271ddc5; BYTE $0x03	/* 6b6 vpsllw $0x3,%ymm2,%ymm4 */
	LONG $0x712dc1c4; WORD $0x04d0	/* 6bb vpsrlw $0x4,%ymm8,%ymm10 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 6c1 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 6c6 mov %r13d,%edx */
	LONG $0xd6db2dc5	/* 6c9 vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xf271e5c5; BYTE $0x04	/* 6cd vpsllw $0x4,%ymm2,%ymm3 */
	LONG $0xe7dbddc5	/* 6d2 vpand %ymm7,%ymm4,%ymm4 */
	WORD $0xeac1; BYTE $0x02	/* 6d6 shr $0x2,%edx */
	LONG $0x3079e2c4; BYTE $0xc0	/* 6d9 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xc6db3dc5	/* 6de vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xeb5dc1c4; BYTE $0xe2	/* 6e2 vpor %ymm10,%ymm4,%ymm4 */
	LONG $0x3030e281; WORD $0x3030	/* 6e7 and $0x30303030,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 6ed vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xdfdbe5c5	/* 6f3 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 6f7 vpmaddubsw %ymm9,%ymm4,%ymm4 */
	WORD $0x0944; BYTE $0xda	/* 6fc or %r11d,%edx */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 6ff vpor %ymm8,%ymm3,%ymm3 */
	LONG $0x476f7ec5; BYTE $0x4c	/* 704 vmovdqu 0x4c(%rdi),%ymm8 */
	LONG $0x007d62c4; LONG $0x000ac31d; BYTE $0x00	/* 709 vpshufb 0x0(%rip),%ymm0,%ymm11 = 11d5 */
	LONG $0x20e2c148	/* 712 shl $0x20,%rdx */
	LONG $0xf55d41c4; BYTE $0xdb	/* 716 vpmaddwd %ymm11,%ymm4,%ymm11 */
	LONG $0x0465c2c4; BYTE $0xdd	/* 71b vpmaddubsw %ymm13,%ymm3,%ymm3 */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 720 and $0x3f3f3f3f,%r13d */
	LONG $0x007de2c4; LONG $0x000ac525; BYTE $0x00	/* 727 vpshufb 0x0(%rip),%ymm0,%ymm4 = 11f5 */
	WORD $0x094c; BYTE $0xea	/* 730 or %r13,%rdx */
	LONG $0x9c7f7dc5; LONG $0x00030024; BYTE $0x00	/* 733 vmovdqa %ymm11,0x300(%rsp) */
	LONG $0x007d62c4; LONG $0x000ad01d; BYTE $0x00	/* 73c vpshufb 0x0(%rip),%ymm0,%ymm11 = 1215 */
	LONG $0xd4f565c5	/* 745 vpmaddwd %ymm4,%ymm3,%ymm10 */
	LONG $0xf271ddc5; BYTE $0x01	/* 749 vpsllw $0x1,%ymm2,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 74e vmovq %rdx,%xmm1 */
	LONG $0xe7dbddc5	/* 753 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0xf271e5c5; BYTE $0x02	/* 757 vpsllw $0x2,%ymm2,%ymm3 */
	LONG $0x317de2c4; BYTE $0xc9	/* 75c vpmovzxbd %xmm1,%ymm1 */
	LONG $0x947f7dc5; LONG $0x00032024; BYTE $0x00	/* 761 vmovdqa %ymm10,0x320(%rsp) */
	LONG $0x712dc1c4; WORD $0x04d0	/* 76a vpsrlw $0x4,%ymm8,%ymm10 */
	LONG $0xdfdbe5c5	/* 770 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xc6db3dc5	/* 774 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xd6db2dc5	/* 778 vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 77c vpor %ymm8,%ymm3,%ymm3 */
	LONG $0xeb5dc1c4; BYTE $0xe2	/* 781 vpor %ymm10,%ymm4,%ymm4 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 786 vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000ac115; BYTE $0x00	/* 78b vpshufb 0x0(%rip),%ymm0,%ymm10 = 1255 */
	LONG $0x045dc2c4; BYTE $0xe6	/* 794 vpmaddubsw %ymm14,%ymm4,%ymm4 */
	LONG $0xf55dc1c4; BYTE $0xe3	/* 799 vpmaddwd %ymm11,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00034024; BYTE $0x00	/* 79e vmovdqa %ymm4,0x340(%rsp) */
	LONG $0x007de2c4; LONG $0x000a8525; BYTE $0x00	/* 7a7 vpshufb 0x0(%rip),%ymm0,%ymm4 = 1235 */
	LONG $0xc4f565c5	/* 7b0 vpmaddwd %ymm4,%ymm3,%ymm8 */
	LONG $0x676ffec5; BYTE $0x6c	/* 7b4 vmovdqu 0x6c(%rdi),%ymm4 */
	LONG $0xd271e5c5; BYTE $0x01	/* 7b9 vpsrlw $0x1,%ymm2,%ymm3 */
	LONG $0x847f7dc5; LONG $0x00036024; BYTE $0x00	/* 7be vmovdqa %ymm8,0x360(%rsp) */
	LONG $0xdfdbe5c5	/* 7c7 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0xd471bdc5; BYTE $0x04	/* 7cb vpsrlw $0x4,%ymm4,%ymm8 */
	LONG $0xe6dbddc5	/* 7d0 vpand %ymm6,%ymm4,%ymm4 */
	LONG $0xc6db3dc5	/* 7d4 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xeb65c1c4; BYTE $0xd8	/* 7d8 vpor %ymm8,%ymm3,%ymm3 */
	LONG $0x0465e2c4; WORD $0x241c	/* 7dd vpmaddubsw (%rsp),%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000a8905; BYTE $0x00	/* 7e3 vpshufb 0x0(%rip),%ymm0,%ymm8 = 1275 */
	LONG $0xf565c1c4; BYTE $0xda	/* 7ec vpmaddwd %ymm10,%ymm3,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x00038024; BYTE $0x00	/* 7f1 vmovdqa %ymm3,0x380(%rsp) */
	LONG $0xdfdbedc5	/* 7fa vpand %ymm7,%ymm2,%ymm3 */
	LONG $0xdcebe5c5	/* 7fe vpor %ymm4,%ymm3,%ymm3 */
	LONG $0xa76ffec5; LONG $0x0000008c	/* 802 vmovdqu 0x8c(%rdi),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 80a vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xf56541c4; BYTE $0xd0	/* 80f vpmaddwd %ymm8,%ymm3,%ymm10 */
	LONG $0xd271e5c5; BYTE $0x02	/* 814 vpsrlw $0x2,%ymm2,%ymm3 */
	LONG $0xd271edc5; BYTE $0x03	/* 819 vpsrlw $0x3,%ymm2,%ymm2 */
	LONG $0xd471bdc5; BYTE $0x04	/* 81e vpsrlw $0x4,%ymm4,%ymm8 */
	LONG $0xdfdbe5c5	/* 823 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x947f7dc5; LONG $0x0003a024; BYTE $0x00	/* 827 vmovdqa %ymm10,0x3a0(%rsp) */
	LONG $0xd7dbedc5	/* 830 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0xc6db3dc5	/* 834 vpand %ymm6,%ymm8,%ymm8 */
	LONG $0xe6dbddc5	/* 838 vpand %ymm6,%ymm4,%ymm4 */
	LONG $0xeb6dc1c4; BYTE $0xd0	/* 83c vpor %ymm8,%ymm2,%ymm2 */
	LONG $0x046de2c4; WORD $0x2454; BYTE $0x20	/* 841 vpmaddubsw 0x20(%rsp),%ymm2,%ymm2 */
	LONG $0xdcebe5c5	/* 848 vpor %ymm4,%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x000a4015; BYTE $0x00	/* 84c vpshufb 0x0(%rip),%ymm0,%ymm10 = 1295 */
	LONG $0x007de2c4; LONG $0x000a5705; BYTE $0x00	/* 855 vpshufb 0x0(%rip),%ymm0,%ymm0 = 12b5 */
	LONG $0xf56dc1c4; BYTE $0xd2	/* 85e vpmaddwd %ymm10,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x0003c024; BYTE $0x00	/* 863 vmovdqa %ymm2,0x3c0(%rsp) */
	LONG $0x0465e2c4; WORD $0x245c; BYTE $0x40	/* 86c vpmaddubsw 0x40(%rsp),%ymm3,%ymm3 */
	LONG $0x647f7dc5; WORD $0x6024	/* 873 vmovdqa %ymm12,0x60(%rsp) */
	LONG $0xd0f5e5c5	/* 879 vpmaddwd %ymm0,%ymm3,%ymm2 */
	LONG $0xf172fdc5; BYTE $0x10	/* 87d vpslld $0x10,%ymm1,%ymm0 */
	LONG $0x947ffdc5; LONG $0x0003e024; BYTE $0x00	/* 882 vmovdqa %ymm2,0x3e0(%rsp) */
	LONG $0xc8ebf5c5	/* 88b vpor %ymm0,%ymm1,%ymm1 */
	LONG $0x4cf5f5c5; WORD $0x6024	/* 88f vpmaddwd 0x60(%rsp),%ymm1,%ymm1 */
	LONG $0x1089180f; WORD $0x0002; BYTE $0x00	/* 895 prefetcht0 0x210(%rcx) */
	LONG $0x5089180f; WORD $0x0002; BYTE $0x00	/* 89c prefetcht0 0x250(%rcx) */
	LONG $0x9089180f; WORD $0x0002; BYTE $0x00	/* 8a3 prefetcht0 0x290(%rcx) */
	LONG $0x02148d49	/* 8aa lea (%r10,%rax,1),%rdx */
	LONG $0xc0c18148; WORD $0x0002; BYTE $0x00	/* 8ae add $0x2c0,%rcx */
	WORD $0x8b4c; BYTE $0x1a	/* 8b5 mov (%rdx),%r11 */
	WORD $0x894d; BYTE $0x19	/* 8b8 mov %r11,(%r9) */
	WORD $0x528b; BYTE $0x08	/* 8bb mov 0x8(%rdx),%edx */
	LONG $0x08518941	/* 8be mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x00000494	/* 8c2 mov 0x494(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x0000049c	/* 8ca mov 0x49c(%rsp),%r11d */
	LONG $0x6f7ea1c4; WORD $0x1054; BYTE $0x0c	/* 8d2 vmovdqu 0xc(%rax,%r10,1),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 8d9 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 8dc and $0x3f3f3f3f,%r14d */
	LONG $0x6f7ea1c4; WORD $0x1064; BYTE $0x2c	/* 8e3 vmovdqu 0x2c(%rax,%r10,1),%ymm4 */
	LONG $0x24ac8b44; LONG $0x00000498	/* 8ea mov 0x498(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 8f2 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 8f5 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 8f8 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 8fc and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 902 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 909 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 910 or %r15d,%edx */
	LONG $0x20e2c148	/* 913 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 917 or %r14,%rdx */
	LONG $0xf271bdc5; BYTE $0x04	/* 91a vpsllw $0x4,%ymm2,%ymm8 */
	LONG $0xf271a5c5; BYTE $0x03	/* 91f vpsllw $0x3,%ymm2,%ymm11 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 924 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 929 mov %r13d,%edx */
	LONG $0xd471adc5; BYTE $0x04	/* 92c vpsrlw $0x4,%ymm4,%ymm10 */
	LONG $0xdfdb25c5	/* 931 vpand %ymm7,%ymm11,%ymm11 */
	LONG $0xe6dbddc5	/* 935 vpand %ymm6,%ymm4,%ymm4 */
	WORD $0xeac1; BYTE $0x02	/* 939 shr $0x2,%edx */
	LONG $0xd6db2dc5	/* 93c vpand %ymm6,%ymm10,%ymm10 */
	LONG $0x3079e2c4; BYTE $0xc0	/* 940 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xc7db3dc5	/* 945 vpand %ymm7,%ymm8,%ymm8 */
	LONG $0x3030e281; WORD $0x3030	/* 949 and $0x30303030,%edx */
	LONG $0x387de3c4; WORD $0x01c0	/* 94f vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xeb2541c4; BYTE $0xda	/* 955 vpor %ymm10,%ymm11,%ymm11 */
	LONG $0xc4eb3dc5	/* 95a vpor %ymm4,%ymm8,%ymm8 */
	WORD $0x0944; BYTE $0xda	/* 95e or %r11d,%edx */
	LONG $0x042542c4; BYTE $0xd9	/* 961 vpmaddubsw %ymm9,%ymm11,%ymm11 */
	LONG $0x043d42c4; BYTE $0xc5	/* 966 vpmaddubsw %ymm13,%ymm8,%ymm8 */
	LONG $0xf271ddc5; BYTE $0x02	/* 96b vpsllw $0x2,%ymm2,%ymm4 */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 970 and $0x3f3f3f3f,%r13d */
	LONG $0x007d62c4; LONG $0x00085525; BYTE $0x00	/* 977 vpshufb 0x0(%rip),%ymm0,%ymm12 = 11d5 */
	LONG $0xe7dbddc5	/* 980 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x007d62c4; LONG $0x0008680d; BYTE $0x00	/* 984 vpshufb 0x0(%rip),%ymm0,%ymm9 = 11f5 */
	LONG $0x20e2c148	/* 98d shl $0x20,%rdx */
	LONG $0xf52541c4; BYTE $0xdc	/* 991 vpmaddwd %ymm12,%ymm11,%ymm11 */
	LONG $0xf53d41c4; BYTE $0xc1	/* 996 vpmaddwd %ymm9,%ymm8,%ymm8 */
	LONG $0xf2719dc5; BYTE $0x01	/* 99b vpsllw $0x1,%ymm2,%ymm12 */
	WORD $0x094c; BYTE $0xea	/* 9a0 or %r13,%rdx */
	LONG $0x6f7e21c4; WORD $0x104c; BYTE $0x4c	/* 9a3 vmovdqu 0x4c(%rax,%r10,1),%ymm9 */
	LONG $0xe7db1dc5	/* 9aa vpand %ymm7,%ymm12,%ymm12 */
	LONG $0x6ef9e1c4; BYTE $0xda	/* 9ae vmovq %rdx,%xmm3 */
	LONG $0x007d62c4; LONG $0x0008592d; BYTE $0x00	/* 9b3 vpshufb 0x0(%rip),%ymm0,%ymm13 = 1215 */
	LONG $0x712dc1c4; WORD $0x04d1	/* 9bc vpsrlw $0x4,%ymm9,%ymm10 */
	LONG $0xcedb35c5	/* 9c2 vpand %ymm6,%ymm9,%ymm9 */
	LONG $0x317de2c4; BYTE $0xdb	/* 9c6 vpmovzxbd %xmm3,%ymm3 */
	LONG $0xd6db2dc5	/* 9cb vpand %ymm6,%ymm10,%ymm10 */
	LONG $0xeb5dc1c4; BYTE $0xe1	/* 9cf vpor %ymm9,%ymm4,%ymm4 */
	LONG $0xfe3d41c4; BYTE $0xc3	/* 9d4 vpaddd %ymm11,%ymm8,%ymm8 */
	LONG $0xeb1d41c4; BYTE $0xe2	/* 9d9 vpor %ymm10,%ymm12,%ymm12 */
	LONG $0x045dc2c4; BYTE $0xe7	/* 9de vpmaddubsw %ymm15,%ymm4,%ymm4 */
	LONG $0x007d62c4; LONG $0x00084915; BYTE $0x00	/* 9e3 vpshufb 0x0(%rip),%ymm0,%ymm10 = 1235 */
	LONG $0x041d42c4; BYTE $0xe6	/* 9ec vpmaddubsw %ymm14,%ymm12,%ymm12 */
	LONG $0xf55dc1c4; BYTE $0xe2	/* 9f1 vpmaddwd %ymm10,%ymm4,%ymm4 */
	LONG $0xd271adc5; BYTE $0x01	/* 9f6 vpsrlw $0x1,%ymm2,%ymm10 */
	LONG $0xf51d41c4; BYTE $0xe5	/* 9fb vpmaddwd %ymm13,%ymm12,%ymm12 */
	LONG $0x6f7e21c4; WORD $0x106c; BYTE $0x6c	/* a00 vmovdqu 0x6c(%rax,%r10,1),%ymm13 */
	LONG $0xd7db2dc5	/* a07 vpand %ymm7,%ymm10,%ymm10 */
	LONG $0x007d62c4; LONG $0x00084135; BYTE $0x00	/* a0b vpshufb 0x0(%rip),%ymm0,%ymm14 = 1255 */
	LONG $0x7135c1c4; WORD $0x04d5	/* a14 vpsrlw $0x4,%ymm13,%ymm9 */
	LONG $0xeedb15c5	/* a1a vpand %ymm6,%ymm13,%ymm13 */
	LONG $0xfe5dc1c4; BYTE $0xe4	/* a1e vpaddd %ymm12,%ymm4,%ymm4 */
	LONG $0xcedb35c5	/* a23 vpand %ymm6,%ymm9,%ymm9 */
	LONG $0xfe5dc1c4; BYTE $0xe0	/* a27 vpaddd %ymm8,%ymm4,%ymm4 */
	LONG $0x007d62c4; LONG $0x0008603d; BYTE $0x00	/* a2c vpshufb 0x0(%rip),%ymm0,%ymm15 = 1295 */
	LONG $0xeb2d41c4; BYTE $0xd1	/* a35 vpor %ymm9,%ymm10,%ymm10 */
	LONG $0xcfdb6dc5	/* a3a vpand %ymm7,%ymm2,%ymm9 */
	LONG $0x042d62c4; WORD $0x2414	/* a3e vpmaddubsw (%rsp),%ymm10,%ymm10 */
	LONG $0xeb3541c4; BYTE $0xcd	/* a44 vpor %ymm13,%ymm9,%ymm9 */
	LONG $0x6f7e21c4; LONG $0x008c10ac; WORD $0x0000	/* a49 vmovdqu 0x8c(%rax,%r10,1),%ymm13 */
	LONG $0xf52d41c4; BYTE $0xd6	/* a53 vpmaddwd %ymm14,%ymm10,%ymm10 */
	LONG $0x043562c4; BYTE $0xcd	/* a58 vpmaddubsw %ymm5,%ymm9,%ymm9 */
	LONG $0xd271d5c5; BYTE $0x02	/* a5d vpsrlw $0x2,%ymm2,%ymm5 */
	LONG $0x007d62c4; LONG $0x00080a35; BYTE $0x00	/* a62 vpshufb 0x0(%rip),%ymm0,%ymm14 = 1275 */
	LONG $0xd271edc5; BYTE $0x03	/* a6b vpsrlw $0x3,%ymm2,%ymm2 */
	LONG $0xefdbd5c5	/* a70 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0xf53541c4; BYTE $0xce	/* a74 vpmaddwd %ymm14,%ymm9,%ymm9 */
	LONG $0x710dc1c4; WORD $0x04d5	/* a79 vpsrlw $0x4,%ymm13,%ymm14 */
	LONG $0xeedb15c5	/* a7f vpand %ymm6,%ymm13,%ymm13 */
	LONG $0xeb55c1c4; BYTE $0xed	/* a83 vpor %ymm13,%ymm5,%ymm5 */
	LONG $0x0455e2c4; WORD $0x246c; BYTE $0x40	/* a88 vpmaddubsw 0x40(%rsp),%ymm5,%ymm5 */
	LONG $0xf6db0dc5	/* a8f vpand %ymm6,%ymm14,%ymm14 */
	LONG $0x007de2c4; LONG $0x00081905; BYTE $0x00	/* a93 vpshufb 0x0(%rip),%ymm0,%ymm0 = 12b5 */
	LONG $0xd7dbedc5	/* a9c vpand %ymm7,%ymm2,%ymm2 */
	LONG $0xfe3541c4; BYTE $0xca	/* aa0 vpaddd %ymm10,%ymm9,%ymm9 */
	LONG $0xe8f5d5c5	/* aa5 vpmaddwd %ymm0,%ymm5,%ymm5 */
	LONG $0xf372fdc5; BYTE $0x10	/* aa9 vpslld $0x10,%ymm3,%ymm0 */
	LONG $0xeb6dc1c4; BYTE $0xd6	/* aae vpor %ymm14,%ymm2,%ymm2 */
	LONG $0xb46f7dc5; LONG $0x00024024; BYTE $0x00	/* ab3 vmovdqa 0x240(%rsp),%ymm14 */
	LONG $0xd8ebe5c5	/* abc vpor %ymm0,%ymm3,%ymm3 */
	LONG $0x046de2c4; WORD $0x2454; BYTE $0x20	/* ac0 vpmaddubsw 0x20(%rsp),%ymm2,%ymm2 */
	LONG $0x5cf5e5c5; WORD $0x6024	/* ac7 vpmaddwd 0x60(%rsp),%ymm3,%ymm3 */
	LONG $0x846ffdc5; LONG $0x00020024; BYTE $0x00	/* acd vmovdqa 0x200(%rsp),%ymm0 */
	LONG $0xfe5dc1c4; BYTE $0xe1	/* ad6 vpaddd %ymm9,%ymm4,%ymm4 */
	LONG $0x84fefdc5; LONG $0x0001e024; BYTE $0x00	/* adb vpaddd 0x1e0(%rsp),%ymm0,%ymm0 */
	LONG $0xacfe0dc5; LONG $0x00022024; BYTE $0x00	/* ae4 vpaddd 0x220(%rsp),%ymm14,%ymm13 */
	LONG $0xf56dc1c4; BYTE $0xd7	/* aed vpmaddwd %ymm15,%ymm2,%ymm2 */
	LONG $0xb46f7dc5; LONG $0x00028024; BYTE $0x00	/* af2 vmovdqa 0x280(%rsp),%ymm14 */
	LONG $0xeafed5c5	/* afb vpaddd %ymm2,%ymm5,%ymm5 */
	LONG $0x5eb70f44; BYTE $0xfc	/* aff movzwl -0x4(%rsi),%r11d */
	LONG $0xfc57b70f	/* b04 movzwl -0x4(%rdi),%edx */
	LONG $0xfe7d41c4; BYTE $0xed	/* b08 vpaddd %ymm13,%ymm0,%ymm13 */
	LONG $0xe5feddc5	/* b0d vpaddd %ymm5,%ymm4,%ymm4 */
	LONG $0x6eb70f44; BYTE $0xfe	/* b11 movzwl -0x2(%rsi),%r13d */
	LONG $0xa46f7dc5; LONG $0x00036024; BYTE $0x00	/* b16 vmovdqa 0x360(%rsp),%ymm12 */
	LONG $0x84fe8dc5; LONG $0x00026024; BYTE $0x00	/* b1f vpaddd 0x260(%rsp),%ymm14,%ymm0 */
	LONG $0x10e3c149	/* b28 shl $0x10,%r11 */
	LONG $0x20e2c148	/* b2c shl $0x20,%rdx */
	LONG $0xb46f7dc5; LONG $0x0002c024; BYTE $0x00	/* b30 vmovdqa 0x2c0(%rsp),%ymm14 */
	LONG $0x94fe9dc5; LONG $0x00034024; BYTE $0x00	/* b39 vpaddd 0x340(%rsp),%ymm12,%ymm2 */
	WORD $0x094c; BYTE $0xda	/* b42 or %r11,%rdx */
	LONG $0x10e5c149	/* b45 shl $0x10,%r13 */
	LONG $0xbc6f7dc5; LONG $0x00032024; BYTE $0x00	/* b49 vmovdqa 0x320(%rsp),%ymm15 */
	LONG $0xc0fe95c5	/* b52 vpaddd %ymm0,%ymm13,%ymm0 */
	LONG $0x58b70f44; BYTE $0xfc	/* b56 movzwl -0x4(%rax),%r11d */
	LONG $0xacfe0dc5; LONG $0x0002a024; BYTE $0x00	/* b5b vpaddd 0x2a0(%rsp),%ymm14,%ymm13 */
	LONG $0xb46f7dc5; LONG $0x0000e024; BYTE $0x00	/* b64 vmovdqa 0xe0(%rsp),%ymm14 */
	LONG $0xb4fe0dc5; LONG $0x0000c024; BYTE $0x00	/* b6d vpaddd 0xc0(%rsp),%ymm14,%ymm14 */
	LONG $0xa46f7dc5; LONG $0x0003a024; BYTE $0x00	/* b76 vmovdqa 0x3a0(%rsp),%ymm12 */
	LONG $0xfe7dc1c4; BYTE $0xc5	/* b7f vpaddd %ymm13,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xda	/* b84 or %r11,%rdx */
	LONG $0xac6f7dc5; LONG $0x00012024; BYTE $0x00	/* b87 vmovdqa 0x120(%rsp),%ymm13 */
	LONG $0xacfe15c5; LONG $0x00010024; BYTE $0x00	/* b90 vpaddd 0x100(%rsp),%ymm13,%ymm13 */
	LONG $0x5cb70f46; WORD $0xfc10	/* b99 movzwl -0x4(%rax,%r10,1),%r11d */
	LONG $0xac6ffdc5; LONG $0x0001c024; BYTE $0x00	/* b9f vmovdqa 0x1c0(%rsp),%ymm5 */
	LONG $0xfe0d41c4; BYTE $0xed	/* ba8 vpaddd %ymm13,%ymm14,%ymm13 */
	LONG $0x30e3c149	/* bad shl $0x30,%r11 */
	LONG $0xb46f7dc5; LONG $0x00016024; BYTE $0x00	/* bb1 vmovdqa 0x160(%rsp),%ymm14 */
	LONG $0xb4fe0dc5; LONG $0x00014024; BYTE $0x00	/* bba vpaddd 0x140(%rsp),%ymm14,%ymm14 */
	WORD $0x094c; BYTE $0xda	/* bc3 or %r11,%rdx */
	LONG $0x5fb70f44; BYTE $0xfe	/* bc6 movzwl -0x2(%rdi),%r11d */
	LONG $0xfe1541c4; BYTE $0xf6	/* bcb vpaddd %ymm14,%ymm13,%ymm14 */
	LONG $0xac6f7dc5; LONG $0x0001a024; BYTE $0x00	/* bd0 vmovdqa 0x1a0(%rsp),%ymm13 */
	LONG $0xacfe15c5; LONG $0x00018024; BYTE $0x00	/* bd9 vpaddd 0x180(%rsp),%ymm13,%ymm13 */
	LONG $0x20e3c149	/* be2 shl $0x20,%r11 */
	LONG $0xfe0d41c4; BYTE $0xed	/* be6 vpaddd %ymm13,%ymm14,%ymm13 */
	WORD $0x094d; BYTE $0xeb	/* beb or %r13,%r11 */
	LONG $0x68b70f44; BYTE $0xfe	/* bee movzwl -0x2(%rax),%r13d */
	LONG $0xf06a15c5	/* bf3 vpunpckhdq %ymm0,%ymm13,%ymm14 */
	LONG $0xe86215c5	/* bf7 vpunpckldq %ymm0,%ymm13,%ymm13 */
	LONG $0x84fe85c5; LONG $0x00030024; BYTE $0x00	/* bfb vpaddd 0x300(%rsp),%ymm15,%ymm0 */
	LONG $0xfe1541c4; BYTE $0xee	/* c04 vpaddd %ymm14,%ymm13,%ymm13 */
	WORD $0x094d; BYTE $0xeb	/* c09 or %r13,%r11 */
	LONG $0x6cb70f46; WORD $0xfe10	/* c0c movzwl -0x2(%rax,%r10,1),%r13d */
	LONG $0xc2fefdc5	/* c12 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x94fe9dc5; LONG $0x00038024; BYTE $0x00	/* c16 vpaddd 0x380(%rsp),%ymm12,%ymm2 */
	LONG $0xa46f7dc5; LONG $0x0003e024; BYTE $0x00	/* c1f vmovdqa 0x3e0(%rsp),%ymm12 */
	LONG $0x30e5c149	/* c28 shl $0x30,%r13 */
	LONG $0xc2fefdc5	/* c2c vpaddd %ymm2,%ymm0,%ymm0 */
	WORD $0x094d; BYTE $0xeb	/* c30 or %r13,%r11 */
	LONG $0x00b00548; WORD $0x0000	/* c33 add $0xb0,%rax */
	LONG $0x00c08149; WORD $0x0001; BYTE $0x00	/* c39 add $0x100,%r8 */
	LONG $0x94fe9dc5; LONG $0x0003c024; BYTE $0x00	/* c40 vpaddd 0x3c0(%rsp),%ymm12,%ymm2 */
	LONG $0xb0c68148; WORD $0x0000; BYTE $0x00	/* c49 add $0xb0,%rsi */
	LONG $0xb0c78148; WORD $0x0000; BYTE $0x00	/* c50 add $0xb0,%rdi */
	LONG $0xc2fefdc5	/* c57 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xd46afdc5	/* c5b vpunpckhdq %ymm4,%ymm0,%ymm2 */
	LONG $0xc462fdc5	/* c5f vpunpckldq %ymm4,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* c63 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xd06d95c5	/* c67 vpunpckhqdq %ymm0,%ymm13,%ymm2 */
	LONG $0xe86c15c5	/* c6b vpunpcklqdq %ymm0,%ymm13,%ymm13 */
	LONG $0x846ffdc5; LONG $0x0002e024; BYTE $0x00	/* c6f vmovdqa 0x2e0(%rsp),%ymm0 */
	LONG $0xeafe15c5	/* c78 vpaddd %ymm2,%ymm13,%ymm13 */
	LONG $0xd06ad5c5	/* c7c vpunpckhdq %ymm0,%ymm5,%ymm2 */
	LONG $0xc062d5c5	/* c80 vpunpckldq %ymm0,%ymm5,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xea	/* c84 vmovq %rdx,%xmm5 */
	LONG $0x24948b48; LONG $0x00000410	/* c89 mov 0x410(%rsp),%rdx */
	LONG $0xc2fefdc5	/* c91 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xd36af5c5	/* c95 vpunpckhdq %ymm3,%ymm1,%ymm2 */
	LONG $0xcb62f5c5	/* c99 vpunpckldq %ymm3,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* c9d vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0xd16dfdc5	/* ca1 vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* ca5 vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* ca9 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x4615e3c4; WORD $0x31c8	/* cad vperm2i128 $0x31,%ymm0,%ymm13,%ymm1 */
	LONG $0x461563c4; WORD $0x20e8	/* cb3 vperm2i128 $0x20,%ymm0,%ymm13,%ymm13 */
	LONG $0x22d1c3c4; WORD $0x01c3	/* cb9 vpinsrq $0x1,%r11,%xmm5,%xmm0 */
	LONG $0xe9fe15c5	/* cbf vpaddd %ymm1,%ymm13,%ymm13 */
	LONG $0x187de2c4; WORD $0x9a0c	/* cc3 vbroadcastss (%rdx,%rbx,4),%ymm1 */
	LONG $0x137de2c4; BYTE $0xc0	/* cc9 vcvtph2ps %xmm0,%ymm0 */
	LONG $0x01c38348	/* cce add $0x1,%rbx */
	LONG $0x5b7c41c4; BYTE $0xed	/* cd2 vcvtdq2ps %ymm13,%ymm13 */
	LONG $0xc159fcc5	/* cd7 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc5	/* cdb vmulps %ymm13,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* ce0 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* ce6 vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x8458f8c5; LONG $0x00009024; BYTE $0x00	/* cea vaddps 0x90(%rsp),%xmm0,%xmm0 */
	LONG $0xac28f8c5; LONG $0x0000b024; BYTE $0x00	/* cf3 vmovaps 0xb0(%rsp),%xmm5 */
	LONG $0x8c28f8c5; LONG $0x0000a024; BYTE $0x00	/* cfc vmovaps 0xa0(%rsp),%xmm1 */
	LONG $0xac29f8c5; LONG $0x00009024; BYTE $0x00	/* d05 vmovaps %xmm5,0x90(%rsp) */
	WORD $0x3949; BYTE $0xdc	/* d0e cmp %rbx,%r12 */
	LONG $0xf40a850f; WORD $0xffff	/* d11 jne 121 */
	LONG $0xc958d0c5	/* d17 vaddps %xmm1,%xmm5,%xmm1 */
	LONG $0x24bc8b4c; LONG $0x00000418	/* d1b mov 0x418(%rsp),%r15 */
	LONG $0x8458f8c5; LONG $0x00040024; BYTE $0x00	/* d23 vaddps 0x400(%rsp),%xmm0,%xmm0 */
	LONG $0x24b48b4c; LONG $0x00000420	/* d2c mov 0x420(%rsp),%r14 */
	LONG $0x249c8b4c; LONG $0x00000428	/* d34 mov 0x428(%rsp),%r11 */
	LONG $0x24ac8b4c; LONG $0x00000430	/* d3c mov 0x430(%rsp),%r13 */
	LONG $0xc058f0c5	/* d44 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x24848b48; LONG $0x00000438	/* d48 mov 0x438(%rsp),%rax */
	LONG $0x04ee8349	/* d50 sub $0x4,%r14 */
	LONG $0x1178c1c4; BYTE $0x07	/* d54 vmovups %xmm0,(%r15) */
	LONG $0x10c78349	/* d59 add $0x10,%r15 */
	WORD $0x0149; BYTE $0xc3	/* d5d add %rax,%r11 */
	LONG $0x03fe8349	/* d60 cmp $0x3,%r14 */
	LONG $0xf32a8f0f; WORD $0xffff	/* d64 jg 94 */
	LONG $0x24848b48; LONG $0x00000458	/* d6a mov 0x458(%rsp),%rax */
	LONG $0x249c8b48; LONG $0x00000438	/* d72 mov 0x438(%rsp),%rbx */
	WORD $0x894d; BYTE $0xeb	/* d7a mov %r13,%r11 */
	LONG $0x24bc8b48; LONG $0x00000448	/* d7d mov 0x448(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x00000450	/* d85 mov 0x450(%rsp),%rsi */
	LONG $0xfc488d48	/* d8d lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* d91 mov %rcx,%rdx */
	LONG $0x02eac148	/* d94 shr $0x2,%rdx */
	LONG $0x01428d48	/* d98 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* d9c neg %rdx */
	LONG $0xd8af0f48	/* d9f imul %rax,%rbx */
	WORD $0x8949; BYTE $0xc0	/* da3 mov %rax,%r8 */
	LONG $0x91048d48	/* da6 lea (%rcx,%rdx,4),%rax */
	LONG $0x04e0c149	/* daa shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* dae add %r8,%rdi */
	WORD $0x0148; BYTE $0xde	/* db1 add %rbx,%rsi */
	LONG $0x872c8d4c	/* db4 lea (%rdi,%rax,4),%r13 */
	WORD $0x8548; BYTE $0xc0	/* db8 test %rax,%rax */
	LONG $0x03f08e0f; WORD $0x0000	/* dbb jle 11b1 */
	LONG $0x24ac894c; LONG $0x000000c0	/* dc1 mov %r13,0xc0(%rsp) */
	LONG $0x248c8b4c; LONG $0x00000440	/* dc9 mov 0x440(%rsp),%r9 */
	LONG $0x1010b848; LONG $0x10101010; WORD $0x1010	/* dd1 movabs $0x1010101010101010,%rax */
	LONG $0x249c894c; LONG $0x000000e0	/* ddb mov %r11,0xe0(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* de3 vmovq %rax,%xmm7 */
	LONG $0x24848b4c; LONG $0x00000410	/* de8 mov 0x410(%rsp),%r8 */
	LONG $0x597d62c4; BYTE $0xff	/* df0 vpbroadcastq %xmm7,%ymm15 */
	LONG $0x04c78348	/* df5 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xe4	/* df9 test %r12,%r12 */
	LONG $0x03cd8e0f; WORD $0x0000	/* dfc jle 11cf */
	LONG $0xff57c0c5	/* e02 vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x044e8d48	/* e06 lea 0x4(%rsi),%rcx */
	WORD $0x894c; BYTE $0xc8	/* e0a mov %r9,%rax */
	WORD $0x894c; BYTE $0xc3	/* e0d mov %r8,%rbx */
	LONG $0x24bc8948; LONG $0x000000a0	/* e10 mov %rdi,0xa0(%rsp) */
	WORD $0x3145; BYTE $0xdb	/* e18 xor %r11d,%r11d */
	LONG $0xef1941c4; BYTE $0xe4	/* e1b vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* e20 movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x6ef961c4; BYTE $0xda	/* e2a vmovq %rdx,%xmm11 */
	LONG $0x7c29f8c5; WORD $0x4024	/* e2f vmovaps %xmm7,0x40(%rsp) */
	LONG $0x24b48d4c; LONG $0x00000494	/* e35 lea 0x494(%rsp),%r14 */
	LONG $0xef0941c4; BYTE $0xf6	/* e3d vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0x24b48948; LONG $0x000000b0	/* e42 mov %rsi,0xb0(%rsp) */
	LONG $0x597d42c4; BYTE $0xdb	/* e4a vpbroadcastq %xmm11,%ymm11 */
	LONG $0xbc29f8c5; LONG $0x00009024; BYTE $0x00	/* e4f vmovaps %xmm7,0x90(%rsp) */
	LONG $0x7c29f8c5; WORD $0x2024	/* e58 vmovaps %xmm7,0x20(%rsp) */
	LONG $0x3c29f8c5; BYTE $0x24	/* e5e vmovaps %xmm7,(%rsp) */
	WORD $0x1eeb	/* e63 jmp e83 */
	LONG $0xbc28f8c5; LONG $0x00009024; BYTE $0x00	/* e65 vmovaps 0x90(%rsp),%xmm7 */
	LONG $0x4429f8c5; WORD $0x4024	/* e6e vmovaps %xmm0,0x40(%rsp) */
	LONG $0x8c29f8c5; LONG $0x00009024; BYTE $0x00	/* e74 vmovaps %xmm1,0x90(%rsp) */
	LONG $0x7c29f8c5; WORD $0x2024	/* e7d vmovaps %xmm7,0x20(%rsp) */
	WORD $0x8b48; BYTE $0x11	/* e83 mov (%rcx),%rdx */
	WORD $0x894d; BYTE $0xdd	/* e86 mov %r11,%r13 */
	LONG $0x01c38349	/* e89 add $0x1,%r11 */
	LONG $0xb0c18148; WORD $0x0000; BYTE $0x00	/* e8d add $0xb0,%rcx */
	LONG $0x05e5c149	/* e94 shl $0x5,%r13 */
	LONG $0x04c38348	/* e98 add $0x4,%rbx */
	WORD $0x8949; BYTE $0x16	/* e9c mov %rdx,(%r14) */
	LONG $0xff58918b; WORD $0xffff	/* e9f mov -0xa8(%rcx),%edx */
	LONG $0x08568941	/* ea5 mov %edx,0x8(%r14) */
	LONG $0x24948b44; LONG $0x00000494	/* ea9 mov 0x494(%rsp),%r10d */
	LONG $0x9c24b48b; WORD $0x0004; BYTE $0x00	/* eb1 mov 0x49c(%rsp),%esi */
	LONG $0x996ffec5; LONG $0xffffff5c	/* eb8 vmovdqu -0xa4(%rcx),%ymm3 */
	WORD $0x8944; BYTE $0xd2	/* ec0 mov %r10d,%edx */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* ec3 and $0x3f3f3f3f,%r10d */
	LONG $0xa96ffec5; LONG $0xffffff7c	/* eca vmovdqu -0x84(%rcx),%ymm5 */
	LONG $0x9824bc8b; WORD $0x0004; BYTE $0x00	/* ed2 mov 0x498(%rsp),%edi */
	WORD $0x8941; BYTE $0xf7	/* ed9 mov %esi,%r15d */
	WORD $0xeac1; BYTE $0x02	/* edc shr $0x2,%edx */
	LONG $0x3030e281; WORD $0x3030	/* edf and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* ee5 and $0xf0f0f0f,%r15d */
	WORD $0xeec1; BYTE $0x04	/* eec shr $0x4,%esi */
	WORD $0x0944; BYTE $0xfa	/* eef or %r15d,%edx */
	LONG $0x0f0fe681; WORD $0x0f0f	/* ef2 and $0xf0f0f0f,%esi */
	LONG $0x20e2c148	/* ef8 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xd2	/* efc or %r10,%rdx */
	LONG $0xf371ddc5; BYTE $0x03	/* eff vpsllw $0x3,%ymm3,%ymm4 */
	LONG $0xf371fdc5; BYTE $0x04	/* f04 vpsllw $0x4,%ymm3,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* f09 vmovq %rdx,%xmm2 */
	WORD $0xfa89	/* f0e mov %edi,%edx */
	LONG $0xd571c5c5; BYTE $0x04	/* f10 vpsrlw $0x4,%ymm5,%ymm7 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* f15 vpand %ymm15,%ymm4,%ymm4 */
	LONG $0xdb55c1c4; BYTE $0xeb	/* f1a vpand %ymm11,%ymm5,%ymm5 */
	WORD $0xeac1; BYTE $0x02	/* f1f shr $0x2,%edx */
	LONG $0xdb45c1c4; BYTE $0xfb	/* f22 vpand %ymm11,%ymm7,%ymm7 */
	LONG $0x3079e2c4; BYTE $0xd2	/* f27 vpmovzxbw %xmm2,%xmm2 */
	LONG $0xdb7dc1c4; BYTE $0xc7	/* f2c vpand %ymm15,%ymm0,%ymm0 */
	LONG $0x3030e281; WORD $0x3030	/* f31 and $0x30303030,%edx */
	LONG $0x386de3c4; WORD $0x01d2	/* f37 vinserti128 $0x1,%xmm2,%ymm2,%ymm2 */
	LONG $0xe7ebddc5	/* f3d vpor %ymm7,%ymm4,%ymm4 */
	LONG $0xc5ebfdc5	/* f41 vpor %ymm5,%ymm0,%ymm0 */
	WORD $0xf209	/* f45 or %esi,%edx */
	LONG $0x045de2c4; WORD $0x2060	/* f47 vpmaddubsw 0x20(%rax),%ymm4,%ymm4 */
	LONG $0x047de2c4; BYTE $0x00	/* f4d vpmaddubsw (%rax),%ymm0,%ymm0 */
	LONG $0xf371d5c5; BYTE $0x02	/* f52 vpsllw $0x2,%ymm3,%ymm5 */
	LONG $0x20e2c148	/* f57 shl $0x20,%rdx */
	LONG $0xf371bdc5; BYTE $0x01	/* f5b vpsllw $0x1,%ymm3,%ymm8 */
	LONG $0xdb55c1c4; BYTE $0xef	/* f60 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x006de2c4; LONG $0x00026735; BYTE $0x00	/* f65 vpshufb 0x0(%rip),%ymm2,%ymm6 = 11d5 */
	LONG $0x3f3fe781; WORD $0x3f3f	/* f6e and $0x3f3f3f3f,%edi */
	LONG $0xfef5ddc5	/* f74 vpmaddwd %ymm6,%ymm4,%ymm7 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* f78 vpand %ymm15,%ymm8,%ymm8 */
	WORD $0x0948; BYTE $0xfa	/* f7d or %rdi,%rdx */
	LONG $0x006de2c4; LONG $0x00026c25; BYTE $0x00	/* f80 vpshufb 0x0(%rip),%ymm2,%ymm4 = 11f5 */
	LONG $0x7c7ffdc5; WORD $0x6024	/* f89 vmovdqa %ymm7,0x60(%rsp) */
	LONG $0x006de2c4; LONG $0x00027d3d; BYTE $0x00	/* f8f vpshufb 0x0(%rip),%ymm2,%ymm7 = 1215 */
	LONG $0x006d62c4; LONG $0x0002b40d; BYTE $0x00	/* f98 vpshufb 0x0(%rip),%ymm2,%ymm9 = 1255 */
	LONG $0xc4f5fdc5	/* fa1 vpmaddwd %ymm4,%ymm0,%ymm0 */
	LONG $0x616ffec5; BYTE $0x9c	/* fa5 vmovdqu -0x64(%rcx),%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* faa vmovq %rdx,%xmm1 */
	LONG $0x006d62c4; LONG $0x0002dd2d; BYTE $0x00	/* faf vpshufb 0x0(%rip),%ymm2,%ymm13 = 1295 */
	LONG $0xd471cdc5; BYTE $0x04	/* fb8 vpsrlw $0x4,%ymm4,%ymm6 */
	LONG $0xdb5dc1c4; BYTE $0xe3	/* fbd vpand %ymm11,%ymm4,%ymm4 */
	LONG $0x317de2c4; BYTE $0xc9	/* fc2 vpmovzxbd %xmm1,%ymm1 */
	LONG $0xdb4dc1c4; BYTE $0xf3	/* fc7 vpand %ymm11,%ymm6,%ymm6 */
	LONG $0xecebd5c5	/* fcc vpor %ymm4,%ymm5,%ymm5 */
	LONG $0x0455e2c4; WORD $0x4068	/* fd0 vpmaddubsw 0x40(%rax),%ymm5,%ymm5 */
	LONG $0x616ffec5; BYTE $0xbc	/* fd6 vmovdqu -0x44(%rcx),%ymm4 */
	LONG $0xc6eb3dc5	/* fdb vpor %ymm6,%ymm8,%ymm8 */
	LONG $0x043d62c4; WORD $0x6040	/* fdf vpmaddubsw 0x60(%rax),%ymm8,%ymm8 */
	LONG $0x006de2c4; LONG $0x00024735; BYTE $0x00	/* fe5 vpshufb 0x0(%rip),%ymm2,%ymm6 = 1235 */
	LONG $0xeef5d5c5	/* fee vpmaddwd %ymm6,%ymm5,%ymm5 */
	LONG $0xc7f53dc5	/* ff2 vpmaddwd %ymm7,%ymm8,%ymm8 */
	LONG $0xd371c5c5; BYTE $0x01	/* ff6 vpsrlw $0x1,%ymm3,%ymm7 */
	LONG $0xd471cdc5; BYTE $0x04	/* ffb vpsrlw $0x4,%ymm4,%ymm6 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 1000 vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xdb5dc1c4; BYTE $0xe3	/* 1005 vpand %ymm11,%ymm4,%ymm4 */
	LONG $0xdb4dc1c4; BYTE $0xf3	/* 100a vpand %ymm11,%ymm6,%ymm6 */
	LONG $0xfe55c1c4; BYTE $0xe8	/* 100f vpaddd %ymm8,%ymm5,%ymm5 */
	LONG $0xfeebc5c5	/* 1014 vpor %ymm6,%ymm7,%ymm7 */
	LONG $0xdb65c1c4; BYTE $0xf7	/* 1018 vpand %ymm15,%ymm3,%ymm6 */
	LONG $0x0445e2c4; LONG $0x0000a0b8; BYTE $0x00	/* 101d vpmaddubsw 0xa0(%rax),%ymm7,%ymm7 */
	LONG $0xf4ebcdc5	/* 1026 vpor %ymm4,%ymm6,%ymm6 */
	LONG $0xd371ddc5; BYTE $0x02	/* 102a vpsrlw $0x2,%ymm3,%ymm4 */
	LONG $0x044de2c4; LONG $0x000080b0; BYTE $0x00	/* 102f vpmaddubsw 0x80(%rax),%ymm6,%ymm6 */
	LONG $0xf545c1c4; BYTE $0xf9	/* 1038 vpmaddwd %ymm9,%ymm7,%ymm7 */
	LONG $0xd371e5c5; BYTE $0x03	/* 103d vpsrlw $0x3,%ymm3,%ymm3 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* 1042 vpand %ymm15,%ymm4,%ymm4 */
	LONG $0x006d62c4; LONG $0x0002250d; BYTE $0x00	/* 1047 vpshufb 0x0(%rip),%ymm2,%ymm9 = 1275 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 1050 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0xf54dc1c4; BYTE $0xf1	/* 1055 vpmaddwd %ymm9,%ymm6,%ymm6 */
	LONG $0x496f7ec5; BYTE $0xdc	/* 105a vmovdqu -0x24(%rcx),%ymm9 */
	LONG $0x712dc1c4; WORD $0x04d1	/* 105f vpsrlw $0x4,%ymm9,%ymm10 */
	LONG $0xdb3541c4; BYTE $0xcb	/* 1065 vpand %ymm11,%ymm9,%ymm9 */
	LONG $0xf7fecdc5	/* 106a vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xdb2d41c4; BYTE $0xd3	/* 106e vpand %ymm11,%ymm10,%ymm10 */
	LONG $0xeb5dc1c4; BYTE $0xe1	/* 1073 vpor %ymm9,%ymm4,%ymm4 */
	LONG $0xeb65c1c4; BYTE $0xda	/* 1078 vpor %ymm10,%ymm3,%ymm3 */
	LONG $0x0465e2c4; LONG $0x0000e098; BYTE $0x00	/* 107d vpmaddubsw 0xe0(%rax),%ymm3,%ymm3 */
	LONG $0x44fefdc5; WORD $0x6024	/* 1086 vpaddd 0x60(%rsp),%ymm0,%ymm0 */
	LONG $0x045de2c4; LONG $0x0000c0a0; BYTE $0x00	/* 108c vpmaddubsw 0xc0(%rax),%ymm4,%ymm4 */
	LONG $0x4c91b70f; WORD $0xffff; BYTE $0xff	/* 1095 movzwl -0xb4(%rcx),%edx */
	LONG $0x006de2c4; LONG $0x00021015; BYTE $0x00	/* 109c vpshufb 0x0(%rip),%ymm2,%ymm2 = 12b5 */
	LONG $0x01000548; WORD $0x0000	/* 10a5 add $0x100,%rax */
	LONG $0xf565c1c4; BYTE $0xdd	/* 10ab vpmaddwd %ymm13,%ymm3,%ymm3 */
	LONG $0xc5fefdc5	/* 10b0 vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x7c28f8c5; WORD $0x2024	/* 10b4 vmovaps 0x20(%rsp),%xmm7 */
	LONG $0xe2f5ddc5	/* 10ba vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0xc6fefdc5	/* 10be vpaddd %ymm6,%ymm0,%ymm0 */
	LONG $0xf172edc5; BYTE $0x10	/* 10c2 vpslld $0x10,%ymm1,%ymm2 */
	LONG $0xe3feddc5	/* 10c7 vpaddd %ymm3,%ymm4,%ymm4 */
	LONG $0xcaebf5c5	/* 10cb vpor %ymm2,%ymm1,%ymm1 */
	LONG $0xf575a1c4; WORD $0x2d4c; BYTE $0x00	/* 10cf vpmaddwd 0x0(%rbp,%r13,1),%ymm1,%ymm1 */
	LONG $0xc4fefdc5	/* 10d6 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x6a7dc1c4; BYTE $0xd4	/* 10da vpunpckhdq %ymm12,%ymm0,%ymm2 */
	LONG $0x627dc1c4; BYTE $0xc4	/* 10df vpunpckldq %ymm12,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* 10e4 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6d7dc1c4; BYTE $0xd6	/* 10e8 vpunpckhqdq %ymm14,%ymm0,%ymm2 */
	LONG $0x6c7dc1c4; BYTE $0xc6	/* 10ed vpunpcklqdq %ymm14,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* 10f2 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6a75c1c4; BYTE $0xd4	/* 10f6 vpunpckhdq %ymm12,%ymm1,%ymm2 */
	LONG $0x6275c1c4; BYTE $0xcc	/* 10fb vpunpckldq %ymm12,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* 1100 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x6d75c1c4; BYTE $0xd6	/* 1104 vpunpckhqdq %ymm14,%ymm1,%ymm2 */
	LONG $0x6c75c1c4; BYTE $0xce	/* 1109 vpunpcklqdq %ymm14,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* 110e vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x467de3c4; WORD $0x31d9	/* 1112 vperm2i128 $0x31,%ymm1,%ymm0,%ymm3 */
	LONG $0x467de3c4; WORD $0x20c9	/* 1118 vperm2i128 $0x20,%ymm1,%ymm0,%ymm1 */
	LONG $0xc26ef9c5	/* 111e vmovd %edx,%xmm0 */
	LONG $0x4e91b70f; WORD $0xffff; BYTE $0xff	/* 1122 movzwl -0xb2(%rcx),%edx */
	LONG $0xcbfef5c5	/* 1129 vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xd26ef9c5	/* 112d vmovd %edx,%xmm2 */
	LONG $0xc95bfcc5	/* 1131 vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xc26cf9c5	/* 1135 vpunpcklqdq %xmm2,%xmm0,%xmm0 */
	LONG $0x187de2c4; WORD $0xfc53	/* 1139 vbroadcastss -0x4(%rbx),%ymm2 */
	LONG $0x137de2c4; BYTE $0xc0	/* 113f vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc259fcc5	/* 1144 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 1148 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* 114c vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* 1152 vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x4024	/* 1156 vmovaps 0x40(%rsp),%xmm1 */
	LONG $0x0458f8c5; BYTE $0x24	/* 115c vaddps (%rsp),%xmm0,%xmm0 */
	LONG $0x3c29f8c5; BYTE $0x24	/* 1161 vmovaps %xmm7,(%rsp) */
	WORD $0x394d; BYTE $0xdc	/* 1166 cmp %r11,%r12 */
	LONG $0xfcf6850f; WORD $0xffff	/* 1169 jne e65 */
	LONG $0x8458f8c5; LONG $0x00009024; BYTE $0x00	/* 116f vaddps 0x90(%rsp),%xmm0,%xmm0 */
	LONG $0xc958c0c5	/* 1178 vaddps %xmm1,%xmm7,%xmm1 */
	LONG $0x24bc8b48; LONG $0x000000a0	/* 117c mov 0xa0(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x000000b0	/* 1184 mov 0xb0(%rsp),%rsi */
	LONG $0xc158f8c5	/* 118c vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x24848b48; LONG $0x000000e0	/* 1190 mov 0xe0(%rsp),%rax */
	LONG $0x4711fac5; BYTE $0xfc	/* 1198 vmovss %xmm0,-0x4(%rdi) */
	WORD $0x0148; BYTE $0xc6	/* 119d add %rax,%rsi */
	LONG $0x24848b48; LONG $0x000000c0	/* 11a0 mov 0xc0(%rsp),%rax */
	WORD $0x3948; BYTE $0xc7	/* 11a8 cmp %rax,%rdi */
	LONG $0xfc44850f; WORD $0xffff	/* 11ab jne df5 */
	WORD $0xf8c5; BYTE $0x77	/* 11b1 vzeroupper */
	LONG $0xa8c48148; WORD $0x0004; BYTE $0x00	/* 11b4 add $0x4a8,%rsp */
	BYTE $0x5b	/* 11bb pop %rbx */
	BYTE $0x5d	/* 11bc pop %rbp */
	WORD $0x5c41	/* 11bd pop %r12 */
	WORD $0x5d41	/* 11bf pop %r13 */
	WORD $0x5e41	/* 11c1 pop %r14 */
	WORD $0x5f41	/* 11c3 pop %r15 */
	BYTE $0xc3	/* 11c5 ret */
	LONG $0xc057f8c5	/* 11c6 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffb79e9; BYTE $0xff	/* 11ca jmp d48 */
	LONG $0xc057f8c5	/* 11cf vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xbbeb	/* 11d3 jmp 1190 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 11d5 .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 11e5 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 11f5 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 1205 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1215 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1225 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1235 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1245 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1255 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1265 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1275 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1285 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 1295 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 12a5 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 12b5 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 12c5 .rodata.cst32 */
	RET

TEXT avx2q6k(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x001004e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x8949; BYTE $0xd7	/* 5 mov %rdx,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0x08ec8148; WORD $0x0004; BYTE $0x00	/* 10 sub $0x408,%rsp */
	LONG $0x2484894c; LONG $0x000003c8	/* 17 mov %r8,0x3c8(%rsp) */
	LONG $0x24ac8b48; LONG $0x00000448	/* 1f mov 0x448(%rsp),%rbp */
	LONG $0x248c894c; LONG $0x000003d0	/* 27 mov %r9,0x3d0(%rsp) */
	LONG $0x03f98348	/* 2f cmp $0x3,%rcx */
	LONG $0x0b598e0f; WORD $0x0000	/* 33 jle b92 */
	LONG $0x121c8d48	/* 39 lea (%rdx,%rdx,1),%rbx */
	LONG $0x24b48948; LONG $0x000003b8	/* 3d mov %rsi,0x3b8(%rsp) */
	LONG $0x95348d4c; LONG $0x00000000	/* 45 lea 0x0(,%rdx,4),%r14 */
	WORD $0x8949; BYTE $0xcd	/* 4d mov %rcx,%r13 */
	LONG $0x249c8948; LONG $0x000003d8	/* 50 mov %rbx,0x3d8(%rsp) */
	WORD $0x0148; BYTE $0xd3	/* 58 add %rdx,%rbx */
	WORD $0x8949; BYTE $0xfc	/* 5b mov %rdi,%r12 */
	WORD $0x8949; BYTE $0xd1	/* 5e mov %rdx,%r9 */
	LONG $0x249c8948; LONG $0x000003e0	/* 61 mov %rbx,0x3e0(%rsp) */
	LONG $0xd2dd6948; WORD $0x0000; BYTE $0x00	/* 69 imul $0xd2,%rbp,%rbx */
	WORD $0x8949; BYTE $0xef	/* 70 mov %rbp,%r15 */
	LONG $0x24bc8948; LONG $0x000003e8	/* 73 mov %rdi,0x3e8(%rsp) */
	LONG $0x24b48948; LONG $0x000003f0	/* 7b mov %rsi,0x3f0(%rsp) */
	LONG $0x248c8948; LONG $0x000003f8	/* 83 mov %rcx,0x3f8(%rsp) */
	WORD $0x0148; BYTE $0xf3	/* 8b add %rsi,%rbx */
	LONG $0x248c8b48; LONG $0x000003b8	/* 8e mov 0x3b8(%rsp),%rcx */
	LONG $0x00818d48; WORD $0x0030; BYTE $0x00	/* 96 lea 0x3000(%rcx),%rax */
	WORD $0x854d; BYTE $0xff	/* 9d test %r15,%r15 */
	LONG $0x0e178e0f; WORD $0x0000	/* a0 jle ebd */
	LONG $0x24bc8b48; LONG $0x000003d8	/* a6 mov 0x3d8(%rsp),%rdi */
	LONG $0x24b48b48; LONG $0x000003e0	/* ae mov 0x3e0(%rsp),%rsi */
	LONG $0xff57c0c5	/* b6 vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* ba movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xf2	/* c4 vmovq %rdx,%xmm6 */
	LONG $0x24a4894c; LONG $0x000003c0	/* c9 mov %r12,0x3c0(%rsp) */
	LONG $0x24ac8b48; LONG $0x00000440	/* d1 mov 0x440(%rsp),%rbp */
	LONG $0x09048d4d	/* d9 lea (%r9,%rcx,1),%r8 */
	LONG $0x24948b4c; LONG $0x000003c8	/* dd mov 0x3c8(%rsp),%r10 */
	WORD $0x0148; BYTE $0xcf	/* e5 add %rcx,%rdi */
	WORD $0x0148; BYTE $0xce	/* e8 add %rcx,%rsi */
	LONG $0x7c29f8c5; WORD $0x1024	/* eb vmovaps %xmm7,0x10(%rsp) */
	LONG $0x249c8b4c; LONG $0x000003d0	/* f1 mov 0x3d0(%rsp),%r11 */
	LONG $0x597d62c4; BYTE $0xfe	/* f9 vpbroadcastq %xmm6,%ymm15 */
	LONG $0x597d62c4; LONG $0x000ef535; BYTE $0x00	/* fe vpbroadcastq 0x0(%rip),%ymm14 = ffc */
	LONG $0xbc29f8c5; LONG $0x0003a024; BYTE $0x00	/* 107 vmovaps %xmm7,0x3a0(%rsp) */
	LONG $0xbc29f8c5; LONG $0x00039024; BYTE $0x00	/* 110 vmovaps %xmm7,0x390(%rsp) */
	LONG $0xbc29f8c5; LONG $0x00038024; BYTE $0x00	/* 119 vmovaps %xmm7,0x380(%rsp) */
	WORD $0x2deb	/* 122 jmp 151 */
	LONG $0xbc28f8c5; LONG $0x00039024; BYTE $0x00	/* 124 vmovaps 0x390(%rsp),%xmm7 */
	LONG $0xbc29f8c5; LONG $0x00038024; BYTE $0x00	/* 12d vmovaps %xmm7,0x380(%rsp) */
	LONG $0xbc28f8c5; LONG $0x0003a024; BYTE $0x00	/* 136 vmovaps 0x3a0(%rsp),%xmm7 */
	LONG $0x8429f8c5; LONG $0x0003a024; BYTE $0x00	/* 13f vmovaps %xmm0,0x3a0(%rsp) */
	LONG $0xbc29f8c5; LONG $0x00039024; BYTE $0x00	/* 148 vmovaps %xmm7,0x390(%rsp) */
	WORD $0x180f; BYTE $0x08	/* 151 prefetcht0 (%rax) */
	LONG $0x4048180f	/* 154 prefetcht0 0x40(%rax) */
	LONG $0x8088180f; WORD $0x0000; BYTE $0x00	/* 158 prefetcht0 0x80(%rax) */
	LONG $0xc088180f; WORD $0x0000; BYTE $0x00	/* 15f prefetcht0 0xc0(%rax) */
	LONG $0xb96ffac5; LONG $0x000000c0	/* 166 vmovdqu 0xc0(%rcx),%xmm7 */
	LONG $0x816ffec5; LONG $0x00000080	/* 16e vmovdqu 0x80(%rcx),%ymm0 */
	LONG $0xf071cdc5; BYTE $0x04	/* 176 vpsllw $0x4,%ymm0,%ymm6 */
	LONG $0x016f7ec5	/* 17b vmovdqu (%rcx),%ymm8 */
	LONG $0x6f7e41c4; BYTE $0x12	/* 17f vmovdqu (%r10),%ymm10 */
	LONG $0x0041e2c4; LONG $0x000e4f0d; BYTE $0x00	/* 184 vpshufb 0x0(%rip),%xmm7,%xmm1 = fdc */
	LONG $0xdb4dc1c4; BYTE $0xf6	/* 18d vpand %ymm14,%ymm6,%ymm6 */
	LONG $0x7155c1c4; WORD $0x04d0	/* 192 vpsrlw $0x4,%ymm8,%ymm5 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 198 vpand %ymm15,%ymm8,%ymm8 */
	LONG $0x796ffec5; BYTE $0x20	/* 19d vmovdqu 0x20(%rcx),%ymm7 */
	LONG $0x207de2c4; BYTE $0xc9	/* 1a2 vpmovsxbw %xmm1,%ymm1 */
	LONG $0xf071ddc5; BYTE $0x02	/* 1a7 vpsllw $0x2,%ymm0,%ymm4 */
	LONG $0xeb4dc1c4; BYTE $0xf0	/* 1ac vpor %ymm8,%ymm6,%ymm6 */
	LONG $0x6f7e41c4; WORD $0x205a	/* 1b1 vmovdqu 0x20(%r10),%ymm11 */
	LONG $0x044dc2c4; BYTE $0xf2	/* 1b7 vpmaddubsw %ymm10,%ymm6,%ymm6 */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 1bc vpand %ymm14,%ymm4,%ymm4 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 1c1 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x6f7e41c4; WORD $0x606a	/* 1c6 vmovdqu 0x60(%r10),%ymm13 */
	LONG $0x007562c4; LONG $0x000d170d; BYTE $0x00	/* 1cc vpshufb 0x0(%rip),%ymm1,%ymm9 = eec */
	LONG $0xd071edc5; BYTE $0x02	/* 1d5 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 1da vpand %ymm14,%ymm0,%ymm0 */
	LONG $0x416f7ec5; BYTE $0x40	/* 1df vmovdqu 0x40(%rcx),%ymm8 */
	LONG $0xd771e5c5; BYTE $0x04	/* 1e4 vpsrlw $0x4,%ymm7,%ymm3 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 1e9 vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xf54dc1c4; BYTE $0xf1	/* 1ee vpmaddwd %ymm9,%ymm6,%ymm6 */
	LONG $0xe7ebddc5	/* 1f3 vpor %ymm7,%ymm4,%ymm4 */
	LONG $0x747ffdc5; WORD $0x2024	/* 1f7 vmovdqa %ymm6,0x20(%rsp) */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 1fd vpand %ymm15,%ymm3,%ymm3 */
	LONG $0xc5ebfdc5	/* 202 vpor %ymm5,%ymm0,%ymm0 */
	LONG $0x0075e2c4; LONG $0x000cbd35; BYTE $0x00	/* 206 vpshufb 0x0(%rip),%ymm1,%ymm6 = ecc */
	LONG $0x045dc2c4; BYTE $0xe3	/* 20f vpmaddubsw %ymm11,%ymm4,%ymm4 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 214 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0xe6f55dc5	/* 219 vpmaddwd %ymm6,%ymm4,%ymm12 */
	LONG $0xd3ebedc5	/* 21d vpor %ymm3,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000d0225; BYTE $0x00	/* 221 vpshufb 0x0(%rip),%ymm1,%ymm4 = f2c */
	LONG $0x647f7dc5; WORD $0x4024	/* 22a vmovdqa %ymm12,0x40(%rsp) */
	LONG $0x6f7e41c4; WORD $0x4062	/* 230 vmovdqu 0x40(%r10),%ymm12 */
	LONG $0x046dc2c4; BYTE $0xd5	/* 236 vpmaddubsw %ymm13,%ymm2,%ymm2 */
	LONG $0x007562c4; LONG $0x000d280d; BYTE $0x00	/* 23b vpshufb 0x0(%rip),%ymm1,%ymm9 = f6c */
	LONG $0x047dc2c4; BYTE $0xc4	/* 244 vpmaddubsw %ymm12,%ymm0,%ymm0 */
	LONG $0xfcf5fdc5	/* 249 vpmaddwd %ymm4,%ymm0,%ymm7 */
	LONG $0x0075e2c4; LONG $0x000cb605; BYTE $0x00	/* 24d vpshufb 0x0(%rip),%ymm1,%ymm0 = f0c */
	LONG $0xe8f5edc5	/* 256 vpmaddwd %ymm0,%ymm2,%ymm5 */
	LONG $0x816ffec5; LONG $0x000000a0	/* 25a vmovdqu 0xa0(%rcx),%ymm0 */
	LONG $0x7c7ffdc5; WORD $0x6024	/* 262 vmovdqa %ymm7,0x60(%rsp) */
	LONG $0x796ffec5; BYTE $0x60	/* 268 vmovdqu 0x60(%rcx),%ymm7 */
	LONG $0xf071cdc5; BYTE $0x04	/* 26d vpsllw $0x4,%ymm0,%ymm6 */
	LONG $0xf071ddc5; BYTE $0x02	/* 272 vpsllw $0x2,%ymm0,%ymm4 */
	LONG $0xac7ffdc5; LONG $0x00008024; BYTE $0x00	/* 277 vmovdqa %ymm5,0x80(%rsp) */
	LONG $0xdb4dc1c4; BYTE $0xf6	/* 280 vpand %ymm14,%ymm6,%ymm6 */
	LONG $0x7155c1c4; WORD $0x04d0	/* 285 vpsrlw $0x4,%ymm8,%ymm5 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 28b vpand %ymm15,%ymm8,%ymm8 */
	LONG $0xeb4dc1c4; BYTE $0xf0	/* 290 vpor %ymm8,%ymm6,%ymm6 */
	LONG $0xd771e5c5; BYTE $0x04	/* 295 vpsrlw $0x4,%ymm7,%ymm3 */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 29a vpand %ymm14,%ymm4,%ymm4 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 29f vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xd071edc5; BYTE $0x02	/* 2a4 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 2a9 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xe7ebddc5	/* 2ae vpor %ymm7,%ymm4,%ymm4 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 2b2 vpand %ymm14,%ymm0,%ymm0 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 2b7 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0x044dc2c4; LONG $0x000080b2; BYTE $0x00	/* 2bc vpmaddubsw 0x80(%r10),%ymm6,%ymm6 */
	LONG $0xc5ebfdc5	/* 2c5 vpor %ymm5,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 2c9 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0x045dc2c4; LONG $0x0000a0a2; BYTE $0x00	/* 2ce vpmaddubsw 0xa0(%r10),%ymm4,%ymm4 */
	LONG $0xd3ebedc5	/* 2d7 vpor %ymm3,%ymm2,%ymm2 */
	LONG $0x047dc2c4; LONG $0x0000c082; BYTE $0x00	/* 2db vpmaddubsw 0xc0(%r10),%ymm0,%ymm0 */
	LONG $0xf54d41c4; BYTE $0xc1	/* 2e4 vpmaddwd %ymm9,%ymm6,%ymm8 */
	LONG $0x0075e2c4; LONG $0x000c5a35; BYTE $0x00	/* 2e9 vpshufb 0x0(%rip),%ymm1,%ymm6 = f4c */
	LONG $0x847f7dc5; LONG $0x0000a024; BYTE $0x00	/* 2f2 vmovdqa %ymm8,0xa0(%rsp) */
	LONG $0xe6f5ddc5	/* 2fb vpmaddwd %ymm6,%ymm4,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x0000c024; BYTE $0x00	/* 2ff vmovdqa %ymm4,0xc0(%rsp) */
	LONG $0x0075e2c4; LONG $0x000c9b25; BYTE $0x00	/* 308 vpshufb 0x0(%rip),%ymm1,%ymm4 = fac */
	LONG $0xc4f5fdc5	/* 311 vpmaddwd %ymm4,%ymm0,%ymm0 */
	LONG $0x847ffdc5; LONG $0x0000e024; BYTE $0x00	/* 315 vmovdqa %ymm0,0xe0(%rsp) */
	LONG $0x0075e2c4; LONG $0x000c650d; BYTE $0x00	/* 31e vpshufb 0x0(%rip),%ymm1,%ymm1 = f8c */
	LONG $0x046dc2c4; LONG $0x0000e092; BYTE $0x00	/* 327 vpmaddubsw 0xe0(%r10),%ymm2,%ymm2 */
	LONG $0x207de2c4; LONG $0x0000c081; BYTE $0x00	/* 330 vpmovsxbw 0xc0(%rcx),%ymm0 */
	LONG $0x45f5fdc5; BYTE $0x00	/* 339 vpmaddwd 0x0(%rbp),%ymm0,%ymm0 */
	LONG $0xd9f5edc5	/* 33e vpmaddwd %ymm1,%ymm2,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x00010024; BYTE $0x00	/* 342 vmovdqa %ymm3,0x100(%rsp) */
	LONG $0xf072f5c5; BYTE $0x05	/* 34b vpslld $0x5,%ymm0,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00012024; BYTE $0x00	/* 350 vmovdqa %ymm1,0x120(%rsp) */
	LONG $0xd288180f; WORD $0x0000; BYTE $0x00	/* 359 prefetcht0 0xd2(%rax) */
	LONG $0x1288180f; WORD $0x0001; BYTE $0x00	/* 360 prefetcht0 0x112(%rax) */
	LONG $0x5288180f; WORD $0x0001; BYTE $0x00	/* 367 prefetcht0 0x152(%rax) */
	LONG $0x9288180f; WORD $0x0001; BYTE $0x00	/* 36e prefetcht0 0x192(%rax) */
	LONG $0x6f7ac1c4; LONG $0x0000c090; BYTE $0x00	/* 375 vmovdqu 0xc0(%r8),%xmm2 */
	LONG $0x6f7e41c4; BYTE $0x00	/* 37e vmovdqu (%r8),%ymm8 */
	LONG $0x6f7ec1c4; LONG $0x00008080; BYTE $0x00	/* 383 vmovdqu 0x80(%r8),%ymm0 */
	LONG $0x6f7ec1c4; WORD $0x2068	/* 38c vmovdqu 0x20(%r8),%ymm5 */
	LONG $0xf071ddc5; BYTE $0x04	/* 392 vpsllw $0x4,%ymm0,%ymm4 */
	LONG $0xf071e5c5; BYTE $0x02	/* 397 vpsllw $0x2,%ymm0,%ymm3 */
	LONG $0x0069e2c4; LONG $0x000c370d; BYTE $0x00	/* 39c vpshufb 0x0(%rip),%xmm2,%xmm1 = fdc */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 3a5 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0x7145c1c4; WORD $0x04d0	/* 3aa vpsrlw $0x4,%ymm8,%ymm7 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 3b0 vpand %ymm15,%ymm8,%ymm8 */
	LONG $0x207de2c4; BYTE $0xc9	/* 3b5 vpmovsxbw %xmm1,%ymm1 */
	LONG $0xeb5dc1c4; BYTE $0xe0	/* 3ba vpor %ymm8,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xde	/* 3bf vpand %ymm14,%ymm3,%ymm3 */
	LONG $0x6f7e41c4; WORD $0x4040	/* 3c4 vmovdqu 0x40(%r8),%ymm8 */
	LONG $0xd571cdc5; BYTE $0x04	/* 3ca vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 3cf vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* 3d4 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 3d9 vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xd071edc5; BYTE $0x02	/* 3de vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xddebe5c5	/* 3e3 vpor %ymm5,%ymm3,%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 3e7 vpand %ymm14,%ymm0,%ymm0 */
	LONG $0x0465c2c4; BYTE $0xdb	/* 3ec vpmaddubsw %ymm11,%ymm3,%ymm3 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 3f1 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x007562c4; LONG $0x000aed0d; BYTE $0x00	/* 3f6 vpshufb 0x0(%rip),%ymm1,%ymm9 = eec */
	LONG $0xc7ebfdc5	/* 3ff vpor %ymm7,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 403 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0xf55d41c4; BYTE $0xc9	/* 408 vpmaddwd %ymm9,%ymm4,%ymm9 */
	LONG $0x047dc2c4; BYTE $0xc4	/* 40d vpmaddubsw %ymm12,%ymm0,%ymm0 */
	LONG $0xd6ebedc5	/* 412 vpor %ymm6,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000aad25; BYTE $0x00	/* 416 vpshufb 0x0(%rip),%ymm1,%ymm4 = ecc */
	LONG $0x046dc2c4; BYTE $0xd5	/* 41f vpmaddubsw %ymm13,%ymm2,%ymm2 */
	LONG $0x8c7f7dc5; LONG $0x00014024; BYTE $0x00	/* 424 vmovdqa %ymm9,0x140(%rsp) */
	LONG $0x007562c4; LONG $0x000b360d; BYTE $0x00	/* 42d vpshufb 0x0(%rip),%ymm1,%ymm9 = f6c */
	LONG $0xecf5e5c5	/* 436 vpmaddwd %ymm4,%ymm3,%ymm5 */
	LONG $0x0075e2c4; LONG $0x000ae91d; BYTE $0x00	/* 43a vpshufb 0x0(%rip),%ymm1,%ymm3 = f2c */
	LONG $0xac7ffdc5; LONG $0x00016024; BYTE $0x00	/* 443 vmovdqa %ymm5,0x160(%rsp) */
	LONG $0xfbf5fdc5	/* 44c vpmaddwd %ymm3,%ymm0,%ymm7 */
	LONG $0x0075e2c4; LONG $0x000ab305; BYTE $0x00	/* 450 vpshufb 0x0(%rip),%ymm1,%ymm0 = f0c */
	LONG $0x6f7ec1c4; WORD $0x6068	/* 459 vmovdqu 0x60(%r8),%ymm5 */
	LONG $0xbc7ffdc5; LONG $0x00018024; BYTE $0x00	/* 45f vmovdqa %ymm7,0x180(%rsp) */
	LONG $0xd0f5edc5	/* 468 vpmaddwd %ymm0,%ymm2,%ymm2 */
	LONG $0x6f7ec1c4; LONG $0x0000a080; BYTE $0x00	/* 46c vmovdqu 0xa0(%r8),%ymm0 */
	LONG $0xf071ddc5; BYTE $0x04	/* 475 vpsllw $0x4,%ymm0,%ymm4 */
	LONG $0xf071e5c5; BYTE $0x02	/* 47a vpsllw $0x2,%ymm0,%ymm3 */
	LONG $0x947ffdc5; LONG $0x0001a024; BYTE $0x00	/* 47f vmovdqa %ymm2,0x1a0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 488 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0x7145c1c4; WORD $0x04d0	/* 48d vpsrlw $0x4,%ymm8,%ymm7 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 493 vpand %ymm15,%ymm8,%ymm8 */
	LONG $0xeb5dc1c4; BYTE $0xe0	/* 498 vpor %ymm8,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xde	/* 49d vpand %ymm14,%ymm3,%ymm3 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 4a2 vpand %ymm15,%ymm7,%ymm7 */
	LONG $0x045dc2c4; LONG $0x000080a2; BYTE $0x00	/* 4a7 vpmaddubsw 0x80(%r10),%ymm4,%ymm4 */
	LONG $0xd071edc5; BYTE $0x02	/* 4b0 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 4b5 vpand %ymm14,%ymm0,%ymm0 */
	LONG $0xd571cdc5; BYTE $0x04	/* 4ba vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 4bf vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xf55dc1c4; BYTE $0xe1	/* 4c4 vpmaddwd %ymm9,%ymm4,%ymm4 */
	LONG $0xddebe5c5	/* 4c9 vpor %ymm5,%ymm3,%ymm3 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 4cd vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 4d2 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0xa47ffdc5; LONG $0x0001c024; BYTE $0x00	/* 4d7 vmovdqa %ymm4,0x1c0(%rsp) */
	LONG $0x0465c2c4; LONG $0x0000a09a; BYTE $0x00	/* 4e0 vpmaddubsw 0xa0(%r10),%ymm3,%ymm3 */
	LONG $0xc7ebfdc5	/* 4e9 vpor %ymm7,%ymm0,%ymm0 */
	LONG $0xd6ebedc5	/* 4ed vpor %ymm6,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x000a5225; BYTE $0x00	/* 4f1 vpshufb 0x0(%rip),%ymm1,%ymm4 = f4c */
	LONG $0x047dc2c4; LONG $0x0000c082; BYTE $0x00	/* 4fa vpmaddubsw 0xc0(%r10),%ymm0,%ymm0 */
	LONG $0x046dc2c4; LONG $0x0000e092; BYTE $0x00	/* 503 vpmaddubsw 0xe0(%r10),%ymm2,%ymm2 */
	LONG $0xdcf5e5c5	/* 50c vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x0001e024; BYTE $0x00	/* 510 vmovdqa %ymm3,0x1e0(%rsp) */
	LONG $0x0075e2c4; LONG $0x000a8a1d; BYTE $0x00	/* 519 vpshufb 0x0(%rip),%ymm1,%ymm3 = fac */
	LONG $0x0075e2c4; LONG $0x000a610d; BYTE $0x00	/* 522 vpshufb 0x0(%rip),%ymm1,%ymm1 = f8c */
	LONG $0xc3f5fdc5	/* 52b vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xf1f5edc5	/* 52f vpmaddwd %ymm1,%ymm2,%ymm6 */
	LONG $0x847ffdc5; LONG $0x00020024; BYTE $0x00	/* 533 vmovdqa %ymm0,0x200(%rsp) */
	LONG $0xb47ffdc5; LONG $0x00022024; BYTE $0x00	/* 53c vmovdqa %ymm6,0x220(%rsp) */
	LONG $0x207dc2c4; LONG $0x0000c080; BYTE $0x00	/* 545 vpmovsxbw 0xc0(%r8),%ymm0 */
	LONG $0x45f5fdc5; BYTE $0x00	/* 54e vpmaddwd 0x0(%rbp),%ymm0,%ymm0 */
	LONG $0xf072f5c5; BYTE $0x05	/* 553 vpslld $0x5,%ymm0,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00024024; BYTE $0x00	/* 558 vmovdqa %ymm1,0x240(%rsp) */
	LONG $0xa488180f; WORD $0x0001; BYTE $0x00	/* 561 prefetcht0 0x1a4(%rax) */
	LONG $0xe488180f; WORD $0x0001; BYTE $0x00	/* 568 prefetcht0 0x1e4(%rax) */
	LONG $0x2488180f; WORD $0x0002; BYTE $0x00	/* 56f prefetcht0 0x224(%rax) */
	LONG $0x6488180f; WORD $0x0002; BYTE $0x00	/* 576 prefetcht0 0x264(%rax) */
	LONG $0x976ffac5; LONG $0x000000c0	/* 57d vmovdqu 0xc0(%rdi),%xmm2 */
	LONG $0x876ffec5; LONG $0x00000080	/* 585 vmovdqu 0x80(%rdi),%ymm0 */
	LONG $0xf071ddc5; BYTE $0x04	/* 58d vpsllw $0x4,%ymm0,%ymm4 */
	LONG $0x076f7ec5	/* 592 vmovdqu (%rdi),%ymm8 */
	LONG $0xf071e5c5; BYTE $0x02	/* 596 vpsllw $0x2,%ymm0,%ymm3 */
	LONG $0x0069e2c4; LONG $0x000a380d; BYTE $0x00	/* 59b vpshufb 0x0(%rip),%xmm2,%xmm1 = fdc */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 5a4 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0x7145c1c4; WORD $0x04d0	/* 5a9 vpsrlw $0x4,%ymm8,%ymm7 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 5af vpand %ymm15,%ymm8,%ymm8 */
	LONG $0x6f6ffec5; BYTE $0x20	/* 5b4 vmovdqu 0x20(%rdi),%ymm5 */
	LONG $0x207de2c4; BYTE $0xc9	/* 5b9 vpmovsxbw %xmm1,%ymm1 */
	LONG $0xeb5dc1c4; BYTE $0xe0	/* 5be vpor %ymm8,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xde	/* 5c3 vpand %ymm14,%ymm3,%ymm3 */
	LONG $0xd571cdc5; BYTE $0x04	/* 5c8 vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 5cd vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x045dc2c4; BYTE $0xe2	/* 5d2 vpmaddubsw %ymm10,%ymm4,%ymm4 */
	LONG $0xddebe5c5	/* 5d7 vpor %ymm5,%ymm3,%ymm3 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 5db vpand %ymm15,%ymm7,%ymm7 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 5e0 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x6f6ffec5; BYTE $0x60	/* 5e5 vmovdqu 0x60(%rdi),%ymm5 */
	LONG $0x007562c4; LONG $0x0008f90d; BYTE $0x00	/* 5ea vpshufb 0x0(%rip),%ymm1,%ymm9 = eec */
	LONG $0xd071edc5; BYTE $0x02	/* 5f3 vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0x0465c2c4; BYTE $0xdb	/* 5f8 vpmaddubsw %ymm11,%ymm3,%ymm3 */
	LONG $0xf55d41c4; BYTE $0xc1	/* 5fd vpmaddwd %ymm9,%ymm4,%ymm8 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 602 vpand %ymm14,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 607 vpand %ymm14,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0008b725; BYTE $0x00	/* 60c vpshufb 0x0(%rip),%ymm1,%ymm4 = ecc */
	LONG $0xc7ebfdc5	/* 615 vpor %ymm7,%ymm0,%ymm0 */
	LONG $0xd6ebedc5	/* 619 vpor %ymm6,%ymm2,%ymm2 */
	LONG $0x847f7dc5; LONG $0x00026024; BYTE $0x00	/* 61d vmovdqa %ymm8,0x260(%rsp) */
	LONG $0xdcf5e5c5	/* 626 vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x047dc2c4; BYTE $0xc4	/* 62a vpmaddubsw %ymm12,%ymm0,%ymm0 */
	LONG $0x476f7ec5; BYTE $0x40	/* 62f vmovdqu 0x40(%rdi),%ymm8 */
	LONG $0x007562c4; LONG $0x00092f0d; BYTE $0x00	/* 634 vpshufb 0x0(%rip),%ymm1,%ymm9 = f6c */
	LONG $0x9c7ffdc5; LONG $0x00028024; BYTE $0x00	/* 63d vmovdqa %ymm3,0x280(%rsp) */
	LONG $0x046dc2c4; BYTE $0xd5	/* 646 vpmaddubsw %ymm13,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0008d81d; BYTE $0x00	/* 64b vpshufb 0x0(%rip),%ymm1,%ymm3 = f2c */
	LONG $0xe3f5fdc5	/* 654 vpmaddwd %ymm3,%ymm0,%ymm4 */
	LONG $0x0075e2c4; LONG $0x0008ab05; BYTE $0x00	/* 658 vpshufb 0x0(%rip),%ymm1,%ymm0 = f0c */
	LONG $0xa47ffdc5; LONG $0x0002a024; BYTE $0x00	/* 661 vmovdqa %ymm4,0x2a0(%rsp) */
	LONG $0xd0f5edc5	/* 66a vpmaddwd %ymm0,%ymm2,%ymm2 */
	LONG $0x876ffec5; LONG $0x000000a0	/* 66e vmovdqu 0xa0(%rdi),%ymm0 */
	LONG $0xf071ddc5; BYTE $0x04	/* 676 vpsllw $0x4,%ymm0,%ymm4 */
	LONG $0xf071e5c5; BYTE $0x02	/* 67b vpsllw $0x2,%ymm0,%ymm3 */
	LONG $0x947ffdc5; LONG $0x0002c024; BYTE $0x00	/* 680 vmovdqa %ymm2,0x2c0(%rsp) */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 689 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0x7145c1c4; WORD $0x04d0	/* 68e vpsrlw $0x4,%ymm8,%ymm7 */
	LONG $0xdb3d41c4; BYTE $0xc7	/* 694 vpand %ymm15,%ymm8,%ymm8 */
	LONG $0xeb5dc1c4; BYTE $0xe0	/* 699 vpor %ymm8,%ymm4,%ymm4 */
	LONG $0xd571cdc5; BYTE $0x04	/* 69e vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xdb65c1c4; BYTE $0xde	/* 6a3 vpand %ymm14,%ymm3,%ymm3 */
	LONG $0xdb55c1c4; BYTE $0xef	/* 6a8 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0xd071edc5; BYTE $0x02	/* 6ad vpsrlw $0x2,%ymm0,%ymm2 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 6b2 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xddebe5c5	/* 6b7 vpor %ymm5,%ymm3,%ymm3 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 6bb vpand %ymm14,%ymm0,%ymm0 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 6c0 vpand %ymm15,%ymm7,%ymm7 */
	LONG $0x045dc2c4; LONG $0x000080a2; BYTE $0x00	/* 6c5 vpmaddubsw 0x80(%r10),%ymm4,%ymm4 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 6ce vpand %ymm14,%ymm2,%ymm2 */
	LONG $0xc7ebfdc5	/* 6d3 vpor %ymm7,%ymm0,%ymm0 */
	LONG $0x0465c2c4; LONG $0x0000a09a; BYTE $0x00	/* 6d7 vpmaddubsw 0xa0(%r10),%ymm3,%ymm3 */
	LONG $0xd6ebedc5	/* 6e0 vpor %ymm6,%ymm2,%ymm2 */
	LONG $0x047dc2c4; LONG $0x0000c082; BYTE $0x00	/* 6e4 vpmaddubsw 0xc0(%r10),%ymm0,%ymm0 */
	LONG $0x046dc2c4; LONG $0x0000e092; BYTE $0x00	/* 6ed vpmaddubsw 0xe0(%r10),%ymm2,%ymm2 */
	LONG $0xf55d41c4; BYTE $0xc1	/* 6f6 vpmaddwd %ymm9,%ymm4,%ymm8 */
	LONG $0x0075e2c4; LONG $0x00084825; BYTE $0x00	/* 6fb vpshufb 0x0(%rip),%ymm1,%ymm4 = f4c */
	LONG $0x847f7dc5; LONG $0x0002e024; BYTE $0x00	/* 704 vmovdqa %ymm8,0x2e0(%rsp) */
	LONG $0xdcf5e5c5	/* 70d vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x00030024; BYTE $0x00	/* 711 vmovdqa %ymm3,0x300(%rsp) */
	LONG $0x0075e2c4; LONG $0x0008891d; BYTE $0x00	/* 71a vpshufb 0x0(%rip),%ymm1,%ymm3 = fac */
	LONG $0x0075e2c4; LONG $0x0008600d; BYTE $0x00	/* 723 vpshufb 0x0(%rip),%ymm1,%ymm1 = f8c */
	LONG $0xc3f5fdc5	/* 72c vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xf1f5edc5	/* 730 vpmaddwd %ymm1,%ymm2,%ymm6 */
	LONG $0x847ffdc5; LONG $0x00032024; BYTE $0x00	/* 734 vmovdqa %ymm0,0x320(%rsp) */
	LONG $0xb47ffdc5; LONG $0x00034024; BYTE $0x00	/* 73d vmovdqa %ymm6,0x340(%rsp) */
	LONG $0x207de2c4; LONG $0x0000c087; BYTE $0x00	/* 746 vpmovsxbw 0xc0(%rdi),%ymm0 */
	LONG $0x45f5fdc5; BYTE $0x00	/* 74f vpmaddwd 0x0(%rbp),%ymm0,%ymm0 */
	LONG $0xf072f5c5; BYTE $0x05	/* 754 vpslld $0x5,%ymm0,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00036024; BYTE $0x00	/* 759 vmovdqa %ymm1,0x360(%rsp) */
	LONG $0x7688180f; WORD $0x0002; BYTE $0x00	/* 762 prefetcht0 0x276(%rax) */
	LONG $0xb688180f; WORD $0x0002; BYTE $0x00	/* 769 prefetcht0 0x2b6(%rax) */
	LONG $0xf688180f; WORD $0x0002; BYTE $0x00	/* 770 prefetcht0 0x2f6(%rax) */
	LONG $0x3688180f; WORD $0x0003; BYTE $0x00	/* 777 prefetcht0 0x336(%rax) */
	LONG $0x966ffac5; LONG $0x000000c0	/* 77e vmovdqu 0xc0(%rsi),%xmm2 */
	LONG $0x366ffec5	/* 786 vmovdqu (%rsi),%ymm6 */
	LONG $0xd2c18148; WORD $0x0000; BYTE $0x00	/* 78a add $0xd2,%rcx */
	LONG $0x03480548; WORD $0x0000	/* 791 add $0x348,%rax */
	LONG $0xd671ddc5; BYTE $0x04	/* 797 vpsrlw $0x4,%ymm6,%ymm4 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 79c vpand %ymm15,%ymm6,%ymm6 */
	LONG $0x8e6ffec5; LONG $0x00000080	/* 7a1 vmovdqu 0x80(%rsi),%ymm1 */
	LONG $0x0069e2c4; LONG $0x00082a2d; BYTE $0x00	/* 7a9 vpshufb 0x0(%rip),%xmm2,%xmm5 = fdc */
	LONG $0x566ffec5; BYTE $0x20	/* 7b2 vmovdqu 0x20(%rsi),%ymm2 */
	LONG $0xf171fdc5; BYTE $0x04	/* 7b7 vpsllw $0x4,%ymm1,%ymm0 */
	LONG $0xf171bdc5; BYTE $0x02	/* 7bc vpsllw $0x2,%ymm1,%ymm8 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* 7c1 vpand %ymm15,%ymm4,%ymm4 */
	LONG $0xd171c5c5; BYTE $0x02	/* 7c6 vpsrlw $0x2,%ymm1,%ymm7 */
	LONG $0xdb75c1c4; BYTE $0xce	/* 7cb vpand %ymm14,%ymm1,%ymm1 */
	LONG $0xdb7dc1c4; BYTE $0xc6	/* 7d0 vpand %ymm14,%ymm0,%ymm0 */
	LONG $0x04c38349	/* 7d5 add $0x4,%r11 */
	LONG $0xd271e5c5; BYTE $0x04	/* 7d9 vpsrlw $0x4,%ymm2,%ymm3 */
	LONG $0x207de2c4; BYTE $0xed	/* 7de vpmovsxbw %xmm5,%ymm5 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 7e3 vpand %ymm15,%ymm2,%ymm2 */
	LONG $0xd2c08149; WORD $0x0000; BYTE $0x00	/* 7e8 add $0xd2,%r8 */
	LONG $0xccebf5c5	/* 7ef vpor %ymm4,%ymm1,%ymm1 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 7f3 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0xdb3d41c4; BYTE $0xc6	/* 7f8 vpand %ymm14,%ymm8,%ymm8 */
	LONG $0xd2c78148; WORD $0x0000; BYTE $0x00	/* 7fd add $0xd2,%rdi */
	LONG $0xdb45c1c4; BYTE $0xfe	/* 804 vpand %ymm14,%ymm7,%ymm7 */
	LONG $0xc6ebfdc5	/* 809 vpor %ymm6,%ymm0,%ymm0 */
	LONG $0xc2eb3dc5	/* 80d vpor %ymm2,%ymm8,%ymm8 */
	LONG $0xd2c68148; WORD $0x0000; BYTE $0x00	/* 811 add $0xd2,%rsi */
	LONG $0x0475c2c4; BYTE $0xcc	/* 818 vpmaddubsw %ymm12,%ymm1,%ymm1 */
	LONG $0xfbebc5c5	/* 81d vpor %ymm3,%ymm7,%ymm7 */
	LONG $0x0055e2c4; LONG $0x00070215; BYTE $0x00	/* 821 vpshufb 0x0(%rip),%ymm5,%ymm2 = f2c */
	LONG $0x005562c4; LONG $0x0006b90d; BYTE $0x00	/* 82a vpshufb 0x0(%rip),%ymm5,%ymm9 = eec */
	LONG $0x047dc2c4; BYTE $0xc2	/* 833 vpmaddubsw %ymm10,%ymm0,%ymm0 */
	LONG $0xcaf5f5c5	/* 838 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0x966f7ec5; LONG $0xffffff6e	/* 83c vmovdqu -0x92(%rsi),%ymm10 */
	LONG $0x0055e2c4; LONG $0x0006bf15; BYTE $0x00	/* 844 vpshufb 0x0(%rip),%ymm5,%ymm2 = f0c */
	LONG $0x0445c2c4; BYTE $0xfd	/* 84d vpmaddubsw %ymm13,%ymm7,%ymm7 */
	LONG $0xf57dc1c4; BYTE $0xc1	/* 852 vpmaddwd %ymm9,%ymm0,%ymm0 */
	LONG $0x4e6f7ec5; BYTE $0x8e	/* 857 vmovdqu -0x72(%rsi),%ymm9 */
	LONG $0x0055e2c4; LONG $0x00066735; BYTE $0x00	/* 85c vpshufb 0x0(%rip),%ymm5,%ymm6 = ecc */
	LONG $0xfaf5c5c5	/* 865 vpmaddwd %ymm2,%ymm7,%ymm7 */
	LONG $0x043d42c4; BYTE $0xc3	/* 869 vpmaddubsw %ymm11,%ymm8,%ymm8 */
	LONG $0x566ffec5; BYTE $0xce	/* 86e vmovdqu -0x32(%rsi),%ymm2 */
	LONG $0x711dc1c4; WORD $0x04d2	/* 873 vpsrlw $0x4,%ymm10,%ymm12 */
	LONG $0xd271ddc5; BYTE $0x02	/* 879 vpsrlw $0x2,%ymm2,%ymm4 */
	LONG $0xc6f53dc5	/* 87e vpmaddwd %ymm6,%ymm8,%ymm8 */
	LONG $0x7125c1c4; WORD $0x04d1	/* 882 vpsrlw $0x4,%ymm9,%ymm11 */
	LONG $0xf271e5c5; BYTE $0x04	/* 888 vpsllw $0x4,%ymm2,%ymm3 */
	LONG $0xdb1d41c4; BYTE $0xe7	/* 88d vpand %ymm15,%ymm12,%ymm12 */
	LONG $0xf271cdc5; BYTE $0x02	/* 892 vpsllw $0x2,%ymm2,%ymm6 */
	LONG $0xdb2541c4; BYTE $0xdf	/* 897 vpand %ymm15,%ymm11,%ymm11 */
	LONG $0xdb6dc1c4; BYTE $0xd6	/* 89c vpand %ymm14,%ymm2,%ymm2 */
	LONG $0xdb5dc1c4; BYTE $0xe6	/* 8a1 vpand %ymm14,%ymm4,%ymm4 */
	LONG $0xdb2d41c4; BYTE $0xd7	/* 8a6 vpand %ymm15,%ymm10,%ymm10 */
	LONG $0xdb3541c4; BYTE $0xcf	/* 8ab vpand %ymm15,%ymm9,%ymm9 */
	LONG $0xeb6dc1c4; BYTE $0xd4	/* 8b0 vpor %ymm12,%ymm2,%ymm2 */
	LONG $0xeb5dc1c4; BYTE $0xe3	/* 8b5 vpor %ymm11,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xde	/* 8ba vpand %ymm14,%ymm3,%ymm3 */
	LONG $0x9c6f7dc5; LONG $0x00016024; BYTE $0x00	/* 8bf vmovdqa 0x160(%rsp),%ymm11 */
	LONG $0xdb4dc1c4; BYTE $0xf6	/* 8c8 vpand %ymm14,%ymm6,%ymm6 */
	LONG $0xeb65c1c4; BYTE $0xda	/* 8cd vpor %ymm10,%ymm3,%ymm3 */
	LONG $0x046dc2c4; LONG $0x0000c092; BYTE $0x00	/* 8d2 vpmaddubsw 0xc0(%r10),%ymm2,%ymm2 */
	LONG $0xeb4dc1c4; BYTE $0xf1	/* 8db vpor %ymm9,%ymm6,%ymm6 */
	LONG $0xcffef5c5	/* 8e0 vpaddd %ymm7,%ymm1,%ymm1 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* 8e4 vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0x045dc2c4; LONG $0x0000e0a2; BYTE $0x00	/* 8e9 vpmaddubsw 0xe0(%r10),%ymm4,%ymm4 */
	LONG $0xc1fefdc5	/* 8f2 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x005562c4; LONG $0x00066d2d; BYTE $0x00	/* 8f6 vpshufb 0x0(%rip),%ymm5,%ymm13 = f6c */
	LONG $0x005562c4; LONG $0x00064415; BYTE $0x00	/* 8ff vpshufb 0x0(%rip),%ymm5,%ymm10 = f4c */
	LONG $0x005562c4; LONG $0x00069b0d; BYTE $0x00	/* 908 vpshufb 0x0(%rip),%ymm5,%ymm9 = fac */
	LONG $0x0055e2c4; LONG $0x0006722d; BYTE $0x00	/* 911 vpshufb 0x0(%rip),%ymm5,%ymm5 = f8c */
	LONG $0x044dc2c4; LONG $0x0000a0b2; BYTE $0x00	/* 91a vpmaddubsw 0xa0(%r10),%ymm6,%ymm6 */
	LONG $0xf56dc1c4; BYTE $0xd1	/* 923 vpmaddwd %ymm9,%ymm2,%ymm2 */
	LONG $0x8cfe25c5; LONG $0x00014024; BYTE $0x00	/* 928 vpaddd 0x140(%rsp),%ymm11,%ymm9 */
	LONG $0xe5f5ddc5	/* 931 vpmaddwd %ymm5,%ymm4,%ymm4 */
	LONG $0xac6ffdc5; LONG $0x0001a024; BYTE $0x00	/* 935 vmovdqa 0x1a0(%rsp),%ymm5 */
	LONG $0xacfed5c5; LONG $0x00018024; BYTE $0x00	/* 93e vpaddd 0x180(%rsp),%ymm5,%ymm5 */
	LONG $0xf54dc1c4; BYTE $0xf2	/* 947 vpmaddwd %ymm10,%ymm6,%ymm6 */
	LONG $0x207d62c4; WORD $0xee56	/* 94c vpmovsxbw -0x12(%rsi),%ymm10 */
	LONG $0x0465c2c4; LONG $0x0000809a; BYTE $0x00	/* 952 vpmaddubsw 0x80(%r10),%ymm3,%ymm3 */
	LONG $0x55f52dc5; BYTE $0x00	/* 95b vpmaddwd 0x0(%rbp),%ymm10,%ymm10 */
	LONG $0x00c28149; WORD $0x0001; BYTE $0x00	/* 960 add $0x100,%r10 */
	LONG $0x20c58348	/* 967 add $0x20,%rbp */
	LONG $0xcdfe35c5	/* 96b vpaddd %ymm5,%ymm9,%ymm9 */
	LONG $0xac6ffdc5; LONG $0x0001e024; BYTE $0x00	/* 96f vmovdqa 0x1e0(%rsp),%ymm5 */
	LONG $0xacfed5c5; LONG $0x0001c024; BYTE $0x00	/* 978 vpaddd 0x1c0(%rsp),%ymm5,%ymm5 */
	LONG $0xf565c1c4; BYTE $0xdd	/* 981 vpmaddwd %ymm13,%ymm3,%ymm3 */
	LONG $0x646f7dc5; WORD $0x4024	/* 986 vmovdqa 0x40(%rsp),%ymm12 */
	LONG $0x60b70f45; BYTE $0xfe	/* 98c movzwl -0x2(%r8),%r12d */
	LONG $0x722dc1c4; WORD $0x05f2	/* 991 vpslld $0x5,%ymm10,%ymm10 */
	LONG $0xdefee5c5	/* 997 vpaddd %ymm6,%ymm3,%ymm3 */
	LONG $0xfe57b70f	/* 99b movzwl -0x2(%rdi),%edx */
	LONG $0xacfed5c5; LONG $0x00020024; BYTE $0x00	/* 99f vpaddd 0x200(%rsp),%ymm5,%ymm5 */
	LONG $0xdafee5c5	/* 9a8 vpaddd %ymm2,%ymm3,%ymm3 */
	LONG $0x10e4c149	/* 9ac shl $0x10,%r12 */
	LONG $0xfa5dc1c4; BYTE $0xe2	/* 9b0 vpsubd %ymm10,%ymm4,%ymm4 */
	LONG $0x9c6f7dc5; LONG $0x00022024; BYTE $0x00	/* 9b5 vmovdqa 0x220(%rsp),%ymm11 */
	LONG $0xedfeb5c5	/* 9be vpaddd %ymm5,%ymm9,%ymm5 */
	LONG $0x20e2c148	/* 9c2 shl $0x20,%rdx */
	LONG $0xc3fefdc5	/* 9c6 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xbc6ffdc5; LONG $0x00028024; BYTE $0x00	/* 9ca vmovdqa 0x280(%rsp),%ymm7 */
	LONG $0x8cfa25c5; LONG $0x00024024; BYTE $0x00	/* 9d3 vpsubd 0x240(%rsp),%ymm11,%ymm9 */
	WORD $0x094c; BYTE $0xe2	/* 9dc or %r12,%rdx */
	LONG $0x61b70f44; BYTE $0xfe	/* 9df movzwl -0x2(%rcx),%r12d */
	LONG $0xc4fefdc5	/* 9e4 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x8cfec5c5; LONG $0x00026024; BYTE $0x00	/* 9e8 vpaddd 0x260(%rsp),%ymm7,%ymm1 */
	LONG $0xbc6ffdc5; LONG $0x0002c024; BYTE $0x00	/* 9f1 vmovdqa 0x2c0(%rsp),%ymm7 */
	LONG $0x94fec5c5; LONG $0x0002a024; BYTE $0x00	/* 9fa vpaddd 0x2a0(%rsp),%ymm7,%ymm2 */
	LONG $0xfe55c1c4; BYTE $0xe9	/* a03 vpaddd %ymm9,%ymm5,%ymm5 */
	WORD $0x094c; BYTE $0xe2	/* a08 or %r12,%rdx */
	LONG $0x66b70f44; BYTE $0xfe	/* a0b movzwl -0x2(%rsi),%r12d */
	LONG $0xbc6ffdc5; LONG $0x00030024; BYTE $0x00	/* a10 vmovdqa 0x300(%rsp),%ymm7 */
	LONG $0x4cfe1dc5; WORD $0x2024	/* a19 vpaddd 0x20(%rsp),%ymm12,%ymm9 */
	LONG $0xa46f7dc5; LONG $0x00008024; BYTE $0x00	/* a1f vmovdqa 0x80(%rsp),%ymm12 */
	LONG $0x5cfe1dc5; WORD $0x6024	/* a28 vpaddd 0x60(%rsp),%ymm12,%ymm11 */
	LONG $0xcafef5c5	/* a2e vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x30e4c149	/* a32 shl $0x30,%r12 */
	LONG $0x94fec5c5; LONG $0x0002e024; BYTE $0x00	/* a36 vpaddd 0x2e0(%rsp),%ymm7,%ymm2 */
	WORD $0x094c; BYTE $0xe2	/* a3f or %r12,%rdx */
	LONG $0x94feedc5; LONG $0x00032024; BYTE $0x00	/* a42 vpaddd 0x320(%rsp),%ymm2,%ymm2 */
	LONG $0xa46f7dc5; LONG $0x0000c024; BYTE $0x00	/* a4b vmovdqa 0xc0(%rsp),%ymm12 */
	LONG $0xfe3541c4; BYTE $0xcb	/* a54 vpaddd %ymm11,%ymm9,%ymm9 */
	LONG $0x9cfe1dc5; LONG $0x0000a024; BYTE $0x00	/* a59 vpaddd 0xa0(%rsp),%ymm12,%ymm11 */
	LONG $0x9cfe25c5; LONG $0x0000e024; BYTE $0x00	/* a62 vpaddd 0xe0(%rsp),%ymm11,%ymm11 */
	LONG $0xcafef5c5	/* a6b vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0xbc6ffdc5; LONG $0x00034024; BYTE $0x00	/* a6f vmovdqa 0x340(%rsp),%ymm7 */
	LONG $0xac6f7dc5; LONG $0x00010024; BYTE $0x00	/* a78 vmovdqa 0x100(%rsp),%ymm13 */
	LONG $0x94fac5c5; LONG $0x00036024; BYTE $0x00	/* a81 vpsubd 0x360(%rsp),%ymm7,%ymm2 */
	LONG $0xbc28f8c5; LONG $0x00038024; BYTE $0x00	/* a8a vmovaps 0x380(%rsp),%xmm7 */
	LONG $0xfe3541c4; BYTE $0xdb	/* a93 vpaddd %ymm11,%ymm9,%ymm11 */
	LONG $0x8cfa15c5; LONG $0x00012024; BYTE $0x00	/* a98 vpsubd 0x120(%rsp),%ymm13,%ymm9 */
	LONG $0xcafef5c5	/* aa1 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0xfe2541c4; BYTE $0xc9	/* aa5 vpaddd %ymm9,%ymm11,%ymm9 */
	LONG $0xd06af5c5	/* aaa vpunpckhdq %ymm0,%ymm1,%ymm2 */
	LONG $0xc062f5c5	/* aae vpunpckldq %ymm0,%ymm1,%ymm0 */
	LONG $0xdd6a35c5	/* ab2 vpunpckhdq %ymm5,%ymm9,%ymm11 */
	LONG $0xcd6235c5	/* ab6 vpunpckldq %ymm5,%ymm9,%ymm9 */
	LONG $0xc2fefdc5	/* aba vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xfe3541c4; BYTE $0xcb	/* abe vpaddd %ymm11,%ymm9,%ymm9 */
	LONG $0xc86db5c5	/* ac3 vpunpckhqdq %ymm0,%ymm9,%ymm1 */
	LONG $0xc86c35c5	/* ac7 vpunpcklqdq %ymm0,%ymm9,%ymm9 */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* acb vmovq %rdx,%xmm0 */
	LONG $0xc9fe35c5	/* ad0 vpaddd %ymm1,%ymm9,%ymm9 */
	LONG $0x1879c2c4; WORD $0xfc4b	/* ad4 vbroadcastss -0x4(%r11),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc0	/* ada vcvtph2ps %xmm0,%xmm0 */
	LONG $0x397d63c4; WORD $0x01ca	/* adf vextracti128 $0x1,%ymm9,%xmm2 */
	LONG $0xc059f0c5	/* ae5 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xcafe31c5	/* ae9 vpaddd %xmm2,%xmm9,%xmm9 */
	LONG $0x5b7841c4; BYTE $0xc9	/* aed vcvtdq2ps %xmm9,%xmm9 */
	LONG $0x5978c1c4; BYTE $0xc1	/* af2 vmulps %xmm9,%xmm0,%xmm0 */
	LONG $0x4458f8c5; WORD $0x1024	/* af7 vaddps 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x7c29f8c5; WORD $0x1024	/* afd vmovaps %xmm7,0x10(%rsp) */
	WORD $0x3948; BYTE $0xd9	/* b03 cmp %rbx,%rcx */
	LONG $0xf618850f; WORD $0xffff	/* b06 jne 124 */
	LONG $0x8458f8c5; LONG $0x00039024; BYTE $0x00	/* b0c vaddps 0x390(%rsp),%xmm0,%xmm0 */
	LONG $0x24a48b4c; LONG $0x000003c0	/* b15 mov 0x3c0(%rsp),%r12 */
	LONG $0x8c58c0c5; LONG $0x0003a024; BYTE $0x00	/* b1d vaddps 0x3a0(%rsp),%xmm7,%xmm1 */
	LONG $0xc158f8c5	/* b26 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x04ed8349	/* b2a sub $0x4,%r13 */
	LONG $0x1178c1c4; WORD $0x2404	/* b2e vmovups %xmm0,(%r12) */
	WORD $0x014c; BYTE $0xf3	/* b34 add %r14,%rbx */
	LONG $0x10c48349	/* b37 add $0x10,%r12 */
	LONG $0x24b4014c; LONG $0x000003b8	/* b3b add %r14,0x3b8(%rsp) */
	LONG $0x03fd8349	/* b43 cmp $0x3,%r13 */
	LONG $0xf5418f0f; WORD $0xffff	/* b47 jg 8e */
	LONG $0x248c8b48; LONG $0x000003f8	/* b4d mov 0x3f8(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x000003e8	/* b55 mov 0x3e8(%rsp),%rax */
	WORD $0x894c; BYTE $0xfd	/* b5d mov %r15,%rbp */
	WORD $0x894d; BYTE $0xcf	/* b60 mov %r9,%r15 */
	LONG $0x24b48b48; LONG $0x000003f0	/* b63 mov 0x3f0(%rsp),%rsi */
	LONG $0x04e98348	/* b6b sub $0x4,%rcx */
	WORD $0x8948; BYTE $0xca	/* b6f mov %rcx,%rdx */
	LONG $0x02eac148	/* b72 shr $0x2,%rdx */
	LONG $0x017a8d48	/* b76 lea 0x1(%rdx),%rdi */
	WORD $0xf748; BYTE $0xda	/* b7a neg %rdx */
	LONG $0xf7af0f4c	/* b7d imul %rdi,%r14 */
	WORD $0x8949; BYTE $0xf8	/* b81 mov %rdi,%r8 */
	LONG $0x910c8d48	/* b84 lea (%rcx,%rdx,4),%rcx */
	LONG $0x04e0c149	/* b88 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* b8c add %r8,%rax */
	WORD $0x014c; BYTE $0xf6	/* b8f add %r14,%rsi */
	WORD $0x8548; BYTE $0xc9	/* b92 test %rcx,%rcx */
	LONG $0x030d8e0f; WORD $0x0000	/* b95 jle ea8 */
	LONG $0xd2cd694c; WORD $0x0000; BYTE $0x00	/* b9b imul $0xd2,%rbp,%r9 */
	LONG $0x249c8b48; LONG $0x000003c8	/* ba2 mov 0x3c8(%rsp),%rbx */
	LONG $0x88148d4c	/* baa lea (%rax,%rcx,4),%r10 */
	LONG $0x24a48b4c; LONG $0x000003d0	/* bae mov 0x3d0(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000440	/* bb6 mov 0x440(%rsp),%r13 */
	LONG $0x3030bb49; LONG $0x30303030; WORD $0x3030	/* bbe movabs $0x3030303030303030,%r11 */
	WORD $0x0149; BYTE $0xf1	/* bc8 add %rsi,%r9 */
	LONG $0x04c08348	/* bcb add $0x4,%rax */
	WORD $0x8548; BYTE $0xed	/* bcf test %rbp,%rbp */
	LONG $0x02ee8e0f; WORD $0x0000	/* bd2 jle ec6 */
	LONG $0xed57d0c5	/* bd8 vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0x6ef9c1c4; BYTE $0xf3	/* bdc vmovq %r11,%xmm6 */
	WORD $0x894d; BYTE $0xe8	/* be1 mov %r13,%r8 */
	WORD $0x8948; BYTE $0xda	/* be4 mov %rbx,%rdx */
	WORD $0x894d; BYTE $0xe6	/* be7 mov %r12,%r14 */
	WORD $0x8948; BYTE $0xf1	/* bea mov %rsi,%rcx */
	LONG $0x6c29f8c5; WORD $0x2024	/* bed vmovaps %xmm5,0x20(%rsp) */
	LONG $0xef0141c4; BYTE $0xff	/* bf3 vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x0f0fbf48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* bf8 movabs $0xf0f0f0f0f0f0f0f,%rdi */
	LONG $0x6c29f8c5; WORD $0x6024	/* c02 vmovaps %xmm5,0x60(%rsp) */
	LONG $0x597d62c4; BYTE $0xe6	/* c08 vpbroadcastq %xmm6,%ymm12 */
	LONG $0x6ef961c4; BYTE $0xdf	/* c0d vmovq %rdi,%xmm11 */
	LONG $0x6c29f8c5; WORD $0x1024	/* c12 vmovaps %xmm5,0x10(%rsp) */
	LONG $0xac29f8c5; LONG $0x00038024; BYTE $0x00	/* c18 vmovaps %xmm5,0x380(%rsp) */
	LONG $0x597d42c4; BYTE $0xdb	/* c21 vpbroadcastq %xmm11,%ymm11 */
	WORD $0x1beb	/* c26 jmp c43 */
	LONG $0x7428f8c5; WORD $0x6024	/* c28 vmovaps 0x60(%rsp),%xmm6 */
	LONG $0x4429f8c5; WORD $0x2024	/* c2e vmovaps %xmm0,0x20(%rsp) */
	LONG $0x4c29f8c5; WORD $0x6024	/* c34 vmovaps %xmm1,0x60(%rsp) */
	LONG $0xb429f8c5; LONG $0x00038024; BYTE $0x00	/* c3a vmovaps %xmm6,0x380(%rsp) */
	LONG $0xb96ffac5; LONG $0x000000c0	/* c43 vmovdqu 0xc0(%rcx),%xmm7 */
	LONG $0x016f7ec5	/* c4b vmovdqu (%rcx),%ymm8 */
	LONG $0x04c68349	/* c4f add $0x4,%r14 */
	LONG $0xd2c18148; WORD $0x0000; BYTE $0x00	/* c53 add $0xd2,%rcx */
	LONG $0x416ffec5; BYTE $0xae	/* c5a vmovdqu -0x52(%rcx),%ymm0 */
	LONG $0x916ffec5; LONG $0xffffff4e	/* c5f vmovdqu -0xb2(%rcx),%ymm2 */
	LONG $0xf071f5c5; BYTE $0x04	/* c67 vpsllw $0x4,%ymm0,%ymm1 */
	LONG $0xf071cdc5; BYTE $0x02	/* c6c vpsllw $0x2,%ymm0,%ymm6 */
	LONG $0x0041e2c4; LONG $0x00036225; BYTE $0x00	/* c71 vpshufb 0x0(%rip),%xmm7,%xmm4 = fdc */
	LONG $0xdb75c1c4; BYTE $0xcc	/* c7a vpand %ymm12,%ymm1,%ymm1 */
	LONG $0x7155c1c4; WORD $0x04d0	/* c7f vpsrlw $0x4,%ymm8,%ymm5 */
	LONG $0xdb3d41c4; BYTE $0xc3	/* c85 vpand %ymm11,%ymm8,%ymm8 */
	LONG $0x207de2c4; BYTE $0xe4	/* c8a vpmovsxbw %xmm4,%ymm4 */
	LONG $0xeb75c1c4; BYTE $0xc8	/* c8f vpor %ymm8,%ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0x0a	/* c94 vpmaddubsw (%rdx),%ymm1,%ymm1 */
	LONG $0x416f7ec5; BYTE $0x8e	/* c99 vmovdqu -0x72(%rcx),%ymm8 */
	LONG $0xdb4dc1c4; BYTE $0xf4	/* c9e vpand %ymm12,%ymm6,%ymm6 */
	LONG $0xd071c5c5; BYTE $0x02	/* ca3 vpsrlw $0x2,%ymm0,%ymm7 */
	LONG $0xdb55c1c4; BYTE $0xeb	/* ca8 vpand %ymm11,%ymm5,%ymm5 */
	LONG $0x005d62c4; LONG $0x0002360d; BYTE $0x00	/* cad vpshufb 0x0(%rip),%ymm4,%ymm9 = eec */
	LONG $0xdb7dc1c4; BYTE $0xc4	/* cb6 vpand %ymm12,%ymm0,%ymm0 */
	LONG $0xdb45c1c4; BYTE $0xfc	/* cbb vpand %ymm12,%ymm7,%ymm7 */
	LONG $0xd271e5c5; BYTE $0x04	/* cc0 vpsrlw $0x4,%ymm2,%ymm3 */
	LONG $0xdb6dc1c4; BYTE $0xd3	/* cc5 vpand %ymm11,%ymm2,%ymm2 */
	LONG $0xf575c1c4; BYTE $0xc9	/* cca vpmaddwd %ymm9,%ymm1,%ymm1 */
	LONG $0x896f7ec5; LONG $0xffffff6e	/* ccf vmovdqu -0x92(%rcx),%ymm9 */
	LONG $0xf2ebcdc5	/* cd7 vpor %ymm2,%ymm6,%ymm6 */
	LONG $0x044de2c4; WORD $0x2072	/* cdb vpmaddubsw 0x20(%rdx),%ymm6,%ymm6 */
	LONG $0x4c7ffdc5; WORD $0x4024	/* ce1 vmovdqa %ymm1,0x40(%rsp) */
	LONG $0xc5ebfdc5	/* ce7 vpor %ymm5,%ymm0,%ymm0 */
	LONG $0x005de2c4; LONG $0x0001d80d; BYTE $0x00	/* ceb vpshufb 0x0(%rip),%ymm4,%ymm1 = ecc */
	LONG $0x047de2c4; WORD $0x4042	/* cf4 vpmaddubsw 0x40(%rdx),%ymm0,%ymm0 */
	LONG $0xdb65c1c4; BYTE $0xdb	/* cfa vpand %ymm11,%ymm3,%ymm3 */
	LONG $0xf1f5cdc5	/* cff vpmaddwd %ymm1,%ymm6,%ymm6 */
	LONG $0xfbebc5c5	/* d03 vpor %ymm3,%ymm7,%ymm7 */
	LONG $0x005de2c4; LONG $0x00021c0d; BYTE $0x00	/* d07 vpshufb 0x0(%rip),%ymm4,%ymm1 = f2c */
	LONG $0x0445e2c4; WORD $0x607a	/* d10 vpmaddubsw 0x60(%rdx),%ymm7,%ymm7 */
	LONG $0xc1f5fdc5	/* d16 vpmaddwd %ymm1,%ymm0,%ymm0 */
	LONG $0x005de2c4; LONG $0x0001e90d; BYTE $0x00	/* d1a vpshufb 0x0(%rip),%ymm4,%ymm1 = f0c */
	LONG $0xf9f5c5c5	/* d23 vpmaddwd %ymm1,%ymm7,%ymm7 */
	LONG $0x7115c1c4; WORD $0x04d1	/* d27 vpsrlw $0x4,%ymm9,%ymm13 */
	LONG $0x496ffec5; BYTE $0xce	/* d2d vmovdqu -0x32(%rcx),%ymm1 */
	LONG $0xdb3541c4; BYTE $0xcb	/* d32 vpand %ymm11,%ymm9,%ymm9 */
	LONG $0xf171edc5; BYTE $0x04	/* d37 vpsllw $0x4,%ymm1,%ymm2 */
	LONG $0xf171d5c5; BYTE $0x02	/* d3c vpsllw $0x2,%ymm1,%ymm5 */
	LONG $0xdb1541c4; BYTE $0xeb	/* d41 vpand %ymm11,%ymm13,%ymm13 */
	LONG $0xd171e5c5; BYTE $0x02	/* d46 vpsrlw $0x2,%ymm1,%ymm3 */
	LONG $0x712dc1c4; WORD $0x04d0	/* d4b vpsrlw $0x4,%ymm8,%ymm10 */
	LONG $0xdb6dc1c4; BYTE $0xd4	/* d51 vpand %ymm12,%ymm2,%ymm2 */
	LONG $0xdb3d41c4; BYTE $0xc3	/* d56 vpand %ymm11,%ymm8,%ymm8 */
	LONG $0xdb55c1c4; BYTE $0xec	/* d5b vpand %ymm12,%ymm5,%ymm5 */
	LONG $0xdb75c1c4; BYTE $0xcc	/* d60 vpand %ymm12,%ymm1,%ymm1 */
	LONG $0xdb65c1c4; BYTE $0xdc	/* d65 vpand %ymm12,%ymm3,%ymm3 */
	LONG $0xdb2d41c4; BYTE $0xd3	/* d6a vpand %ymm11,%ymm10,%ymm10 */
	LONG $0xeb6dc1c4; BYTE $0xd1	/* d6f vpor %ymm9,%ymm2,%ymm2 */
	LONG $0xeb55c1c4; BYTE $0xe8	/* d74 vpor %ymm8,%ymm5,%ymm5 */
	LONG $0xeb75c1c4; BYTE $0xcd	/* d79 vpor %ymm13,%ymm1,%ymm1 */
	LONG $0xeb65c1c4; BYTE $0xda	/* d7e vpor %ymm10,%ymm3,%ymm3 */
	LONG $0x046de2c4; LONG $0x00008092; BYTE $0x00	/* d83 vpmaddubsw 0x80(%rdx),%ymm2,%ymm2 */
	LONG $0xc7fefdc5	/* d8c vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x005d62c4; LONG $0x0001d335; BYTE $0x00	/* d90 vpshufb 0x0(%rip),%ymm4,%ymm14 = f6c */
	LONG $0x0455e2c4; LONG $0x0000a0aa; BYTE $0x00	/* d99 vpmaddubsw 0xa0(%rdx),%ymm5,%ymm5 */
	LONG $0x0475e2c4; LONG $0x0000c08a; BYTE $0x00	/* da2 vpmaddubsw 0xc0(%rdx),%ymm1,%ymm1 */
	LONG $0x005d62c4; LONG $0x0001980d; BYTE $0x00	/* dab vpshufb 0x0(%rip),%ymm4,%ymm9 = f4c */
	LONG $0x005d62c4; LONG $0x0001ef05; BYTE $0x00	/* db4 vpshufb 0x0(%rip),%ymm4,%ymm8 = fac */
	LONG $0xf56dc1c4; BYTE $0xd6	/* dbd vpmaddwd %ymm14,%ymm2,%ymm2 */
	LONG $0x005de2c4; LONG $0x0001c125; BYTE $0x00	/* dc2 vpshufb 0x0(%rip),%ymm4,%ymm4 = f8c */
	LONG $0x0465e2c4; LONG $0x0000e09a; BYTE $0x00	/* dcb vpmaddubsw 0xe0(%rdx),%ymm3,%ymm3 */
	LONG $0xf555c1c4; BYTE $0xe9	/* dd4 vpmaddwd %ymm9,%ymm5,%ymm5 */
	LONG $0xfe79b70f	/* dd9 movzwl -0x2(%rcx),%edi */
	LONG $0x00c28148; WORD $0x0001; BYTE $0x00	/* ddd add $0x100,%rdx */
	LONG $0x74fecdc5; WORD $0x4024	/* de4 vpaddd 0x40(%rsp),%ymm6,%ymm6 */
	LONG $0xf575c1c4; BYTE $0xc8	/* dea vpmaddwd %ymm8,%ymm1,%ymm1 */
	LONG $0xbc28f8c5; LONG $0x00038024; BYTE $0x00	/* def vmovaps 0x380(%rsp),%xmm7 */
	LONG $0xdcf5e5c5	/* df8 vpmaddwd %ymm4,%ymm3,%ymm3 */
	LONG $0x207de2c4; WORD $0xee61	/* dfc vpmovsxbw -0x12(%rcx),%ymm4 */
	LONG $0xf55dc1c4; BYTE $0x20	/* e02 vpmaddwd (%r8),%ymm4,%ymm4 */
	LONG $0x20c08349	/* e07 add $0x20,%r8 */
	LONG $0xd5feedc5	/* e0b vpaddd %ymm5,%ymm2,%ymm2 */
	LONG $0xc6fefdc5	/* e0f vpaddd %ymm6,%ymm0,%ymm0 */
	LONG $0xf6efc9c5	/* e13 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0xd1feedc5	/* e17 vpaddd %ymm1,%ymm2,%ymm2 */
	LONG $0xf472ddc5; BYTE $0x05	/* e1b vpslld $0x5,%ymm4,%ymm4 */
	LONG $0xc2fefdc5	/* e20 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xdcfae5c5	/* e24 vpsubd %ymm4,%ymm3,%ymm3 */
	LONG $0xd76ef9c5	/* e28 vmovd %edi,%xmm2 */
	LONG $0xc3fefdc5	/* e2c vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x1379e2c4; BYTE $0xd2	/* e30 vcvtph2ps %xmm2,%xmm2 */
	LONG $0x6a7dc1c4; BYTE $0xcf	/* e35 vpunpckhdq %ymm15,%ymm0,%ymm1 */
	LONG $0x627dc1c4; BYTE $0xc7	/* e3a vpunpckldq %ymm15,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* e3f vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0xce6dfdc5	/* e43 vpunpckhqdq %ymm6,%ymm0,%ymm1 */
	LONG $0xc66cfdc5	/* e47 vpunpcklqdq %ymm6,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* e4b vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc4e	/* e4f vbroadcastss -0x4(%r14),%xmm1 */
	LONG $0x397de3c4; WORD $0x01c3	/* e55 vextracti128 $0x1,%ymm0,%xmm3 */
	LONG $0xca59f0c5	/* e5b vmulps %xmm2,%xmm1,%xmm1 */
	LONG $0xc3fef9c5	/* e5f vpaddd %xmm3,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* e63 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* e67 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x2024	/* e6b vmovaps 0x20(%rsp),%xmm1 */
	LONG $0x4458f8c5; WORD $0x1024	/* e71 vaddps 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x7c29f8c5; WORD $0x1024	/* e77 vmovaps %xmm7,0x10(%rsp) */
	WORD $0x394c; BYTE $0xc9	/* e7d cmp %r9,%rcx */
	LONG $0xfda2850f; WORD $0xffff	/* e80 jne c28 */
	LONG $0x4458f8c5; WORD $0x6024	/* e86 vaddps 0x60(%rsp),%xmm0,%xmm0 */
	LONG $0xc958c0c5	/* e8c vaddps %xmm1,%xmm7,%xmm1 */
	LONG $0xc158f8c5	/* e90 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x4011fac5; BYTE $0xfc	/* e94 vmovss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xfe	/* e99 add %r15,%rsi */
	WORD $0x014d; BYTE $0xf9	/* e9c add %r15,%r9 */
	WORD $0x394c; BYTE $0xd0	/* e9f cmp %r10,%rax */
	LONG $0xfd23850f; WORD $0xffff	/* ea2 jne bcb */
	WORD $0xf8c5; BYTE $0x77	/* ea8 vzeroupper */
	LONG $0x08c48148; WORD $0x0004; BYTE $0x00	/* eab add $0x408,%rsp */
	BYTE $0x5b	/* eb2 pop %rbx */
	BYTE $0x5d	/* eb3 pop %rbp */
	WORD $0x5c41	/* eb4 pop %r12 */
	WORD $0x5d41	/* eb6 pop %r13 */
	WORD $0x5e41	/* eb8 pop %r14 */
	WORD $0x5f41	/* eba pop %r15 */
	BYTE $0xc3	/* ebc ret */
	LONG $0xc057f8c5	/* ebd vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffc64e9; BYTE $0xff	/* ec1 jmp b2a */
	LONG $0xc057f8c5	/* ec6 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc8eb	/* eca jmp e94 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* ecc .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* edc .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* eec .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* efc .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f0c .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f1c .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f2c .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f3c .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f4c .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f5c .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f6c .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f7c .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* f8c .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* f9c .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fac .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fbc .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* fcc .rodata.cst16 */
	LONG $0x06040200; LONG $0x0e0c0a08; LONG $0x07050301; LONG $0x0f0d0b09	/* fdc .rodata.cst16 */
	LONG $0xbfad9881; LONG $0xf6eaddcf; LONG $0x26190d01; LONG $0x71594535	/* fec .rodata.cst16 */
	LONG $0x30303030; LONG $0x30303030	/* ffc .rodata.cst8 */
	RET

TEXT avx2iq4xs(SB), 1, $0
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
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x001419e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf8	/* 2 mov %rdi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	WORD $0x8948; BYTE $0xd3	/* d mov %rdx,%rbx */
	LONG $0x88ec8148; WORD $0x0003; BYTE $0x00	/* 10 sub $0x388,%rsp */
	LONG $0x24948948; LONG $0x00000340	/* 17 mov %rdx,0x340(%rsp) */
	LONG $0x24b48b4c; LONG $0x000003c8	/* 1f mov 0x3c8(%rsp),%r14 */
	WORD $0x8948; BYTE $0xca	/* 27 mov %rcx,%rdx */
	LONG $0x2484894c; LONG $0x00000348	/* 2a mov %r8,0x348(%rsp) */
	LONG $0x248c894c; LONG $0x00000350	/* 32 mov %r9,0x350(%rsp) */
	LONG $0x03f98348	/* 3a cmp $0x3,%rcx */
	LONG $0x0e6b8e0f; WORD $0x0000	/* 3e jle eaf */
	LONG $0x1b3c8d48	/* 44 lea (%rbx,%rbx,1),%rdi */
	LONG $0x056ffac5; LONG $0x000013b9	/* 48 vmovdqa 0x0(%rip),%xmm0 = 1409, as it lies */
	LONG $0x248c8948; LONG $0x00000320	/* 50 mov %rcx,0x320(%rsp) */
	WORD $0x8949; BYTE $0xc0	/* 58 mov %rax,%r8 */
	LONG $0x24bc8948; LONG $0x00000358	/* 5b mov %rdi,0x358(%rsp) */
	WORD $0x0148; BYTE $0xdf	/* 63 add %rbx,%rdi */
	LONG $0x02e3c148	/* 66 shl $0x2,%rbx */
	WORD $0x8949; BYTE $0xf7	/* 6a mov %rsi,%r15 */
	LONG $0x24bc8948; LONG $0x00000360	/* 6d mov %rdi,0x360(%rsp) */
	LONG $0x467d63c4; WORD $0x00e8	/* 75 vperm2i128 $0x0,%ymm0,%ymm0,%ymm13 */
	LONG $0x249c8948; LONG $0x00000338	/* 7b mov %rbx,0x338(%rsp) */
	LONG $0x6f7d41c4; BYTE $0xc5	/* 83 vmovdqa %ymm13,%ymm8 */
	LONG $0x24848948; LONG $0x00000368	/* 88 mov %rax,0x368(%rsp) */
	LONG $0x24b48948; LONG $0x00000370	/* 90 mov %rsi,0x370(%rsp) */
	LONG $0x248c8948; LONG $0x00000378	/* 98 mov %rcx,0x378(%rsp) */
	LONG $0x00878d49; WORD $0x0030; BYTE $0x00	/* a0 lea 0x3000(%r15),%rax */
	WORD $0x854d; BYTE $0xf6	/* a7 test %r14,%r14 */
	LONG $0x122a8e0f; WORD $0x0000	/* aa jle 12da */
	LONG $0xe457d8c5	/* b0 vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0xffe0ba41; WORD $0xffff	/* b4 mov $0xffffffe0,%r10d */
	WORD $0x894c; BYTE $0xfa	/* ba mov %r15,%rdx */
	WORD $0x3145; BYTE $0xe4	/* bd xor %r12d,%r12d */
	LONG $0x249c8b48; LONG $0x00000340	/* c0 mov 0x340(%rsp),%rbx */
	LONG $0x6429f8c5; WORD $0x3024	/* c8 vmovaps %xmm4,0x30(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xfa	/* ce vmovd %r10d,%xmm7 */
	LONG $0x0f0fba49; LONG $0x0f0f0f0f; WORD $0x0f0f	/* d3 movabs $0xf0f0f0f0f0f0f0f,%r10 */
	LONG $0xa429f8c5; LONG $0x0002e024; BYTE $0x00	/* dd vmovaps %xmm4,0x2e0(%rsp) */
	LONG $0x7879e2c4; BYTE $0xff	/* e6 vpbroadcastb %xmm7,%xmm7 */
	LONG $0x248c8b4c; LONG $0x00000348	/* eb mov 0x348(%rsp),%r9 */
	LONG $0x24ac8b4c; LONG $0x00000350	/* f3 mov 0x350(%rsp),%r13 */
	LONG $0x3b3c8d4a	/* fb lea (%rbx,%r15,1),%rdi */
	LONG $0x249c8b48; LONG $0x00000358	/* ff mov 0x358(%rsp),%rbx */
	LONG $0x6429f8c5; WORD $0x2024	/* 107 vmovaps %xmm4,0x20(%rsp) */
	LONG $0x00ffbd48; LONG $0x00ff0000; WORD $0x0000	/* 10d movabs $0xff000000ff,%rbp */
	LONG $0x3030bb49; LONG $0x30303030; WORD $0x3030	/* 117 movabs $0x3030303030303030,%r11 */
	LONG $0x6429f8c5; WORD $0x1024	/* 121 vmovaps %xmm4,0x10(%rsp) */
	LONG $0x256ffec5; LONG $0x0000127a	/* 127 vmovdqa 0x0(%rip),%ymm4 = 13a9, as it lies */
	LONG $0x3b348d4a	/* 12f lea (%rbx,%r15,1),%rsi */
	LONG $0x249c8b48; LONG $0x00000360	/* 133 mov 0x360(%rsp),%rbx */
	LONG $0x2484894c; LONG $0x00000328	/* 13b mov %r8,0x328(%rsp) */
	LONG $0xa47ffdc5; LONG $0x00030024; BYTE $0x00	/* 143 vmovdqa %ymm4,0x300(%rsp) */
	LONG $0x6ef9c1c4; BYTE $0xe2	/* 14c vmovq %r10,%xmm4 */
	LONG $0x1f0c8d49	/* 151 lea (%r15,%rbx,1),%rcx */
	LONG $0x24bc894c; LONG $0x00000330	/* 155 mov %r15,0x330(%rsp) */
	LONG $0x597d62c4; BYTE $0xcc	/* 15d vpbroadcastq %xmm4,%ymm9 */
	LONG $0x000fbb48; LONG $0x000f000f; WORD $0x000f	/* 162 movabs $0xf000f000f000f,%rbx */
	LONG $0xbc7ff9c5; LONG $0x0002f024; BYTE $0x00	/* 16c vmovdqa %xmm7,0x2f0(%rsp) */
	WORD $0x1eeb	/* 175 jmp 195 */
	LONG $0xa428f8c5; LONG $0x0002e024; BYTE $0x00	/* 177 vmovaps 0x2e0(%rsp),%xmm4 */
	LONG $0x4429f8c5; WORD $0x3024	/* 180 vmovaps %xmm0,0x30(%rsp) */
	LONG $0x8c29f8c5; LONG $0x0002e024; BYTE $0x00	/* 186 vmovaps %xmm1,0x2e0(%rsp) */
	LONG $0x6429f8c5; WORD $0x2024	/* 18f vmovaps %xmm4,0x20(%rsp) */
	WORD $0x180f; BYTE $0x08	/* 195 prefetcht0 (%rax) */
	LONG $0x4048180f	/* 198 prefetcht0 0x40(%rax) */
	LONG $0x8088180f; WORD $0x0000; BYTE $0x00	/* 19c prefetcht0 0x80(%rax) */
	LONG $0x7ab70f44; BYTE $0x02	/* 1a3 movzwl 0x2(%rdx),%r15d */
	LONG $0x04528b44	/* 1a8 mov 0x4(%rdx),%r10d */
	LONG $0x7a6ffac5; BYTE $0x08	/* 1ac vmovdqu 0x8(%rdx),%xmm7 */
	LONG $0x6f7ec1c4; BYTE $0x19	/* 1b1 vmovdqu (%r9),%ymm3 */
	WORD $0x894d; BYTE $0xf8	/* 1b6 mov %r15,%r8 */
	LONG $0x6a6ffac5; BYTE $0x18	/* 1b9 vmovdqu 0x18(%rdx),%xmm5 */
	LONG $0x7a6f7ac5; BYTE $0x38	/* 1be vmovdqu 0x38(%rdx),%xmm15 */
	LONG $0x18e0c149	/* 1c3 shl $0x18,%r8 */
	LONG $0xd771e9c5; BYTE $0x04	/* 1c7 vpsrlw $0x4,%xmm7,%xmm2 */
	LONG $0xb46ff9c5; LONG $0x0002f024; BYTE $0x00	/* 1cc vmovdqa 0x2f0(%rsp),%xmm6 */
	LONG $0x6f7ec1c4; WORD $0x2061	/* 1d5 vmovdqu 0x20(%r9),%ymm4 */
	WORD $0x014d; BYTE $0xf8	/* 1db add %r15,%r8 */
	LONG $0x6f7e41c4; WORD $0x4051	/* 1de vmovdqu 0x40(%r9),%ymm10 */
	LONG $0x6f7e41c4; WORD $0x6059	/* 1e4 vmovdqu 0x60(%r9),%ymm11 */
	WORD $0x2149; BYTE $0xe8	/* 1ea and %rbp,%r8 */
	LONG $0x6a6f7ac5; BYTE $0x48	/* 1ed vmovdqu 0x48(%rdx),%xmm13 */
	LONG $0x626f7ac5; BYTE $0x58	/* 1f2 vmovdqu 0x58(%rdx),%xmm12 */
	LONG $0x6f7e41c4; LONG $0x000080b1; BYTE $0x00	/* 1f7 vmovdqu 0x80(%r9),%ymm14 */
	WORD $0x894d; BYTE $0xc7	/* 200 mov %r8,%r15 */
	LONG $0x0ce7c149	/* 203 shl $0xc,%r15 */
	WORD $0x014d; BYTE $0xf8	/* 207 add %r15,%r8 */
	WORD $0x8945; BYTE $0xd7	/* 20a mov %r10d,%r15d */
	LONG $0x04eac141	/* 20d shr $0x4,%r10d */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 211 and $0xf0f0f0f,%r10d */
	WORD $0x2149; BYTE $0xd8	/* 218 and %rbx,%r8 */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 21b and $0xf0f0f0f,%r15d */
	LONG $0x6e79c1c4; BYTE $0xc2	/* 222 vmovd %r10d,%xmm0 */
	WORD $0x894d; BYTE $0xc2	/* 227 mov %r8,%r10 */
	LONG $0x6e79c1c4; BYTE $0xcf	/* 22a vmovd %r15d,%xmm1 */
	LONG $0x06e2c149	/* 22f shl $0x6,%r10 */
	LONG $0xc860f1c5	/* 233 vpunpcklbw %xmm0,%xmm1,%xmm1 */
	WORD $0x014d; BYTE $0xc2	/* 237 add %r8,%r10 */
	LONG $0x04e2c149	/* 23a shl $0x4,%r10 */
	WORD $0x214d; BYTE $0xda	/* 23e and %r11,%r10 */
	LONG $0x6ef9c1c4; BYTE $0xc2	/* 241 vmovq %r10,%xmm0 */
	LONG $0xc1ebf9c5	/* 246 vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x4a6ffac5; BYTE $0x08	/* 24a vmovdqu 0x8(%rdx),%xmm1 */
	LONG $0xc6fcf9c5	/* 24f vpaddb %xmm6,%xmm0,%xmm0 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 253 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x2079e2c4; BYTE $0xc0	/* 259 vpmovsxbw %xmm0,%xmm0 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 25e vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x387de3c4; WORD $0x01c0	/* 263 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x003de2c4; BYTE $0xc9	/* 269 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0865e2c4; BYTE $0xd1	/* 26e vpsignb %ymm1,%ymm3,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 273 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 278 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00108315; BYTE $0x00	/* 27d vpshufb 0x0(%rip),%ymm0,%ymm2 = 1309 */
	LONG $0xfaf5f5c5	/* 286 vpmaddwd %ymm2,%ymm1,%ymm7 */
	LONG $0x4a6ffac5; BYTE $0x18	/* 28a vmovdqu 0x18(%rdx),%xmm1 */
	LONG $0xd571e9c5; BYTE $0x04	/* 28f vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x6a6ffac5; BYTE $0x28	/* 294 vmovdqu 0x28(%rdx),%xmm5 */
	LONG $0x7c7ffdc5; WORD $0x4024	/* 299 vmovdqa %ymm7,0x40(%rsp) */
	LONG $0x3875e3c4; WORD $0x01ca	/* 29f vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 2a5 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 2aa vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x085de2c4; BYTE $0xd1	/* 2af vpsignb %ymm1,%ymm4,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 2b4 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 2b9 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00102215; BYTE $0x00	/* 2be vpshufb 0x0(%rip),%ymm0,%ymm2 = 12e9 */
	LONG $0xd2f5f5c5	/* 2c7 vpmaddwd %ymm2,%ymm1,%ymm2 */
	LONG $0x4a6ffac5; BYTE $0x28	/* 2cb vmovdqu 0x28(%rdx),%xmm1 */
	LONG $0x547ffdc5; WORD $0x6024	/* 2d0 vmovdqa %ymm2,0x60(%rsp) */
	LONG $0xd571e9c5; BYTE $0x04	/* 2d6 vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 2db vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 2e1 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 2e6 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x082de2c4; BYTE $0xd1	/* 2eb vpsignb %ymm1,%ymm10,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 2f0 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 2f5 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00104615; BYTE $0x00	/* 2fa vpshufb 0x0(%rip),%ymm0,%ymm2 = 1349 */
	LONG $0xeaf5f5c5	/* 303 vpmaddwd %ymm2,%ymm1,%ymm5 */
	LONG $0x4a6ffac5; BYTE $0x38	/* 307 vmovdqu 0x38(%rdx),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d7	/* 30c vpsrlw $0x4,%xmm15,%xmm2 */
	LONG $0xac7ffdc5; LONG $0x00008024; BYTE $0x00	/* 312 vmovdqa %ymm5,0x80(%rsp) */
	LONG $0x3875e3c4; WORD $0x01ca	/* 31b vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 321 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 326 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0825e2c4; BYTE $0xd1	/* 32b vpsignb %ymm1,%ymm11,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 330 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 335 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000fe615; BYTE $0x00	/* 33a vpshufb 0x0(%rip),%ymm0,%ymm2 = 1329 */
	LONG $0xfaf575c5	/* 343 vpmaddwd %ymm2,%ymm1,%ymm15 */
	LONG $0x4a6ffac5; BYTE $0x48	/* 347 vmovdqu 0x48(%rdx),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d5	/* 34c vpsrlw $0x4,%xmm13,%xmm2 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 352 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 358 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 35d vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x080de2c4; BYTE $0xd1	/* 362 vpsignb %ymm1,%ymm14,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 367 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 36c vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00100f15; BYTE $0x00	/* 371 vpshufb 0x0(%rip),%ymm0,%ymm2 = 1389 */
	LONG $0xeaf575c5	/* 37a vpmaddwd %ymm2,%ymm1,%ymm13 */
	LONG $0x4a6ffac5; BYTE $0x58	/* 37e vmovdqu 0x58(%rdx),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d4	/* 383 vpsrlw $0x4,%xmm12,%xmm2 */
	LONG $0x6f7e41c4; LONG $0x0000a0a1; BYTE $0x00	/* 389 vmovdqu 0xa0(%r9),%ymm12 */
	LONG $0xac7f7dc5; LONG $0x0000a024; BYTE $0x00	/* 392 vmovdqa %ymm13,0xa0(%rsp) */
	LONG $0x3875e3c4; WORD $0x01ca	/* 39b vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 3a1 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 3a6 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x081de2c4; BYTE $0xd1	/* 3ab vpsignb %ymm1,%ymm12,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 3b0 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 3b5 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000fa615; BYTE $0x00	/* 3ba vpshufb 0x0(%rip),%ymm0,%ymm2 = 1369 */
	LONG $0xe2f575c5	/* 3c3 vpmaddwd %ymm2,%ymm1,%ymm12 */
	LONG $0xa47f7dc5; LONG $0x0000c024; BYTE $0x00	/* 3c7 vmovdqa %ymm12,0xc0(%rsp) */
	LONG $0x7a6ffac5; BYTE $0x68	/* 3d0 vmovdqu 0x68(%rdx),%xmm7 */
	LONG $0x4a6ffac5; BYTE $0x68	/* 3d5 vmovdqu 0x68(%rdx),%xmm1 */
	LONG $0x6a6ffac5; BYTE $0x78	/* 3da vmovdqu 0x78(%rdx),%xmm5 */
	LONG $0xd771e9c5; BYTE $0x04	/* 3df vpsrlw $0x4,%xmm7,%xmm2 */
	LONG $0x6f7ec1c4; LONG $0x0000c0b9; BYTE $0x00	/* 3e4 vmovdqu 0xc0(%r9),%ymm7 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 3ed vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 3f3 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 3f8 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0845e2c4; BYTE $0xd1	/* 3fd vpsignb %ymm1,%ymm7,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 402 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 407 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000fb415; BYTE $0x00	/* 40c vpshufb 0x0(%rip),%ymm0,%ymm2 = 13c9 */
	LONG $0xfaf5f5c5	/* 415 vpmaddwd %ymm2,%ymm1,%ymm7 */
	LONG $0x4a6ffac5; BYTE $0x78	/* 419 vmovdqu 0x78(%rdx),%xmm1 */
	LONG $0xd571e9c5; BYTE $0x04	/* 41e vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x6f7ec1c4; LONG $0x0000e0a9; BYTE $0x00	/* 423 vmovdqu 0xe0(%r9),%ymm5 */
	LONG $0xbc7ffdc5; LONG $0x0000e024; BYTE $0x00	/* 42c vmovdqa %ymm7,0xe0(%rsp) */
	LONG $0xbc6ffdc5; LONG $0x00030024; BYTE $0x00	/* 435 vmovdqa 0x300(%rsp),%ymm7 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 43e vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 444 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x007de2c4; BYTE $0xc7	/* 449 vpshufb %ymm7,%ymm0,%ymm0 */
	LONG $0x003de2c4; BYTE $0xc9	/* 44e vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0855e2c4; BYTE $0xd1	/* 453 vpsignb %ymm1,%ymm5,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 458 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 45d vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0xc0f5f5c5	/* 462 vpmaddwd %ymm0,%ymm1,%ymm0 */
	LONG $0x847ffdc5; LONG $0x00010024; BYTE $0x00	/* 466 vmovdqa %ymm0,0x100(%rsp) */
	LONG $0x8888180f; WORD $0x0000; BYTE $0x00	/* 46f prefetcht0 0x88(%rax) */
	LONG $0xc888180f; WORD $0x0000; BYTE $0x00	/* 476 prefetcht0 0xc8(%rax) */
	LONG $0x0888180f; WORD $0x0001; BYTE $0x00	/* 47d prefetcht0 0x108(%rax) */
	LONG $0x7fb70f44; BYTE $0x02	/* 484 movzwl 0x2(%rdi),%r15d */
	LONG $0x04578b44	/* 489 mov 0x4(%rdi),%r10d */
	LONG $0x6f6ffac5; BYTE $0x08	/* 48d vmovdqu 0x8(%rdi),%xmm5 */
	LONG $0x6f6f7ac5; BYTE $0x18	/* 492 vmovdqu 0x18(%rdi),%xmm13 */
	WORD $0x894d; BYTE $0xf8	/* 497 mov %r15,%r8 */
	LONG $0x676f7ac5; BYTE $0x28	/* 49a vmovdqu 0x28(%rdi),%xmm12 */
	LONG $0x18e0c149	/* 49f shl $0x18,%r8 */
	LONG $0xd571e9c5; BYTE $0x04	/* 4a3 vpsrlw $0x4,%xmm5,%xmm2 */
	WORD $0x014d; BYTE $0xf8	/* 4a8 add %r15,%r8 */
	WORD $0x2149; BYTE $0xe8	/* 4ab and %rbp,%r8 */
	WORD $0x894d; BYTE $0xc7	/* 4ae mov %r8,%r15 */
	LONG $0x0ce7c149	/* 4b1 shl $0xc,%r15 */
	WORD $0x014d; BYTE $0xf8	/* 4b5 add %r15,%r8 */
	WORD $0x8945; BYTE $0xd7	/* 4b8 mov %r10d,%r15d */
	LONG $0x04eac141	/* 4bb shr $0x4,%r10d */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 4bf and $0xf0f0f0f,%r10d */
	WORD $0x2149; BYTE $0xd8	/* 4c6 and %rbx,%r8 */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 4c9 and $0xf0f0f0f,%r15d */
	LONG $0x6e79c1c4; BYTE $0xca	/* 4d0 vmovd %r10d,%xmm1 */
	WORD $0x894d; BYTE $0xc2	/* 4d5 mov %r8,%r10 */
	LONG $0x6e79c1c4; BYTE $0xc7	/* 4d8 vmovd %r15d,%xmm0 */
	LONG $0x06e2c149	/* 4dd shl $0x6,%r10 */
	LONG $0xc960f9c5	/* 4e1 vpunpcklbw %xmm1,%xmm0,%xmm1 */
	WORD $0x014d; BYTE $0xc2	/* 4e5 add %r8,%r10 */
	LONG $0x04e2c149	/* 4e8 shl $0x4,%r10 */
	WORD $0x214d; BYTE $0xda	/* 4ec and %r11,%r10 */
	LONG $0x6ef9c1c4; BYTE $0xc2	/* 4ef vmovq %r10,%xmm0 */
	LONG $0xc1ebf9c5	/* 4f4 vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x4f6ffac5; BYTE $0x08	/* 4f8 vmovdqu 0x8(%rdi),%xmm1 */
	LONG $0xc6fcf9c5	/* 4fd vpaddb %xmm6,%xmm0,%xmm0 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 501 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0x2079e2c4; BYTE $0xc0	/* 507 vpmovsxbw %xmm0,%xmm0 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 50c vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x387de3c4; WORD $0x01c0	/* 511 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x003de2c4; BYTE $0xc9	/* 517 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0865e2c4; BYTE $0xd1	/* 51c vpsignb %ymm1,%ymm3,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 521 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 526 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000dd515; BYTE $0x00	/* 52b vpshufb 0x0(%rip),%ymm0,%ymm2 = 1309 */
	LONG $0xeaf5f5c5	/* 534 vpmaddwd %ymm2,%ymm1,%ymm5 */
	LONG $0x4f6ffac5; BYTE $0x18	/* 538 vmovdqu 0x18(%rdi),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d5	/* 53d vpsrlw $0x4,%xmm13,%xmm2 */
	LONG $0xac7ffdc5; LONG $0x00012024; BYTE $0x00	/* 543 vmovdqa %ymm5,0x120(%rsp) */
	LONG $0x6f6ffac5; BYTE $0x38	/* 54c vmovdqu 0x38(%rdi),%xmm5 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 551 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 557 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 55c vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x085de2c4; BYTE $0xd1	/* 561 vpsignb %ymm1,%ymm4,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 566 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 56b vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000d7015; BYTE $0x00	/* 570 vpshufb 0x0(%rip),%ymm0,%ymm2 = 12e9 */
	LONG $0xeaf575c5	/* 579 vpmaddwd %ymm2,%ymm1,%ymm13 */
	LONG $0x4f6ffac5; BYTE $0x28	/* 57d vmovdqu 0x28(%rdi),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d4	/* 582 vpsrlw $0x4,%xmm12,%xmm2 */
	LONG $0xac7f7dc5; LONG $0x00014024; BYTE $0x00	/* 588 vmovdqa %ymm13,0x140(%rsp) */
	LONG $0x6f6f7ac5; BYTE $0x48	/* 591 vmovdqu 0x48(%rdi),%xmm13 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 596 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 59c vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 5a1 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x082de2c4; BYTE $0xd1	/* 5a6 vpsignb %ymm1,%ymm10,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 5ab vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 5b0 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000d8b15; BYTE $0x00	/* 5b5 vpshufb 0x0(%rip),%ymm0,%ymm2 = 1349 */
	LONG $0xe2f575c5	/* 5be vpmaddwd %ymm2,%ymm1,%ymm12 */
	LONG $0x4f6ffac5; BYTE $0x38	/* 5c2 vmovdqu 0x38(%rdi),%xmm1 */
	LONG $0xd571e9c5; BYTE $0x04	/* 5c7 vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0xa47f7dc5; LONG $0x00016024; BYTE $0x00	/* 5cc vmovdqa %ymm12,0x160(%rsp) */
	LONG $0x676f7ac5; BYTE $0x58	/* 5d5 vmovdqu 0x58(%rdi),%xmm12 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 5da vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 5e0 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 5e5 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0825e2c4; BYTE $0xd1	/* 5ea vpsignb %ymm1,%ymm11,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 5ef vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 5f4 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000d2715; BYTE $0x00	/* 5f9 vpshufb 0x0(%rip),%ymm0,%ymm2 = 1329 */
	LONG $0xeaf5f5c5	/* 602 vpmaddwd %ymm2,%ymm1,%ymm5 */
	LONG $0x4f6ffac5; BYTE $0x48	/* 606 vmovdqu 0x48(%rdi),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d5	/* 60b vpsrlw $0x4,%xmm13,%xmm2 */
	LONG $0xac7ffdc5; LONG $0x00018024; BYTE $0x00	/* 611 vmovdqa %ymm5,0x180(%rsp) */
	LONG $0x6f6ffac5; BYTE $0x68	/* 61a vmovdqu 0x68(%rdi),%xmm5 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 61f vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 625 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 62a vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x080de2c4; BYTE $0xd1	/* 62f vpsignb %ymm1,%ymm14,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 634 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 639 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000d4215; BYTE $0x00	/* 63e vpshufb 0x0(%rip),%ymm0,%ymm2 = 1389 */
	LONG $0xeaf575c5	/* 647 vpmaddwd %ymm2,%ymm1,%ymm13 */
	LONG $0x4f6ffac5; BYTE $0x58	/* 64b vmovdqu 0x58(%rdi),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d4	/* 650 vpsrlw $0x4,%xmm12,%xmm2 */
	LONG $0x6f7e41c4; LONG $0x0000a0a1; BYTE $0x00	/* 656 vmovdqu 0xa0(%r9),%ymm12 */
	LONG $0xac7f7dc5; LONG $0x0001a024; BYTE $0x00	/* 65f vmovdqa %ymm13,0x1a0(%rsp) */
	LONG $0x3875e3c4; WORD $0x01ca	/* 668 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 66e vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 673 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x081de2c4; BYTE $0xd1	/* 678 vpsignb %ymm1,%ymm12,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 67d vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 682 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000cd915; BYTE $0x00	/* 687 vpshufb 0x0(%rip),%ymm0,%ymm2 = 1369 */
	LONG $0xe2f575c5	/* 690 vpmaddwd %ymm2,%ymm1,%ymm12 */
	LONG $0x4f6ffac5; BYTE $0x68	/* 694 vmovdqu 0x68(%rdi),%xmm1 */
	LONG $0xd571e9c5; BYTE $0x04	/* 699 vpsrlw $0x4,%xmm5,%xmm2 */
	LONG $0x6f7ec1c4; LONG $0x0000c0a9; BYTE $0x00	/* 69e vmovdqu 0xc0(%r9),%ymm5 */
	LONG $0xa47f7dc5; LONG $0x0001c024; BYTE $0x00	/* 6a7 vmovdqa %ymm12,0x1c0(%rsp) */
	LONG $0xe76f7dc5	/* 6b0 vmovdqa %ymm7,%ymm12 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 6b4 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 6ba vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 6bf vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0855e2c4; BYTE $0xd1	/* 6c4 vpsignb %ymm1,%ymm5,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 6c9 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 6ce vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000ced15; BYTE $0x00	/* 6d3 vpshufb 0x0(%rip),%ymm0,%ymm2 = 13c9 */
	LONG $0x007de2c4; BYTE $0xc7	/* 6dc vpshufb %ymm7,%ymm0,%ymm0 */
	LONG $0xeaf5f5c5	/* 6e1 vpmaddwd %ymm2,%ymm1,%ymm5 */
	LONG $0xac7ffdc5; LONG $0x0001e024; BYTE $0x00	/* 6e5 vmovdqa %ymm5,0x1e0(%rsp) */
	LONG $0x6f6f7ac5; BYTE $0x78	/* 6ee vmovdqu 0x78(%rdi),%xmm13 */
	LONG $0x4f6ffac5; BYTE $0x78	/* 6f3 vmovdqu 0x78(%rdi),%xmm1 */
	LONG $0x7169c1c4; WORD $0x04d5	/* 6f8 vpsrlw $0x4,%xmm13,%xmm2 */
	LONG $0x6f7e41c4; LONG $0x0000e0a9; BYTE $0x00	/* 6fe vmovdqu 0xe0(%r9),%ymm13 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 707 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 70d vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 712 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0815e2c4; BYTE $0xd1	/* 717 vpsignb %ymm1,%ymm13,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 71c vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 721 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0xc0f5f5c5	/* 726 vpmaddwd %ymm0,%ymm1,%ymm0 */
	LONG $0x847ffdc5; LONG $0x00020024; BYTE $0x00	/* 72a vmovdqa %ymm0,0x200(%rsp) */
	LONG $0x1088180f; WORD $0x0001; BYTE $0x00	/* 733 prefetcht0 0x110(%rax) */
	LONG $0x5088180f; WORD $0x0001; BYTE $0x00	/* 73a prefetcht0 0x150(%rax) */
	LONG $0x9088180f; WORD $0x0001; BYTE $0x00	/* 741 prefetcht0 0x190(%rax) */
	LONG $0x7eb70f44; BYTE $0x02	/* 748 movzwl 0x2(%rsi),%r15d */
	LONG $0x04568b44	/* 74d mov 0x4(%rsi),%r10d */
	LONG $0xee6ff9c5	/* 751 vmovdqa %xmm6,%xmm5 */
	LONG $0x7e6ffac5; BYTE $0x28	/* 755 vmovdqu 0x28(%rsi),%xmm7 */
	WORD $0x894d; BYTE $0xf8	/* 75a mov %r15,%r8 */
	LONG $0x18e0c149	/* 75d shl $0x18,%r8 */
	WORD $0x014d; BYTE $0xf8	/* 761 add %r15,%r8 */
	WORD $0x2149; BYTE $0xe8	/* 764 and %rbp,%r8 */
	WORD $0x894d; BYTE $0xc7	/* 767 mov %r8,%r15 */
	LONG $0x0ce7c149	/* 76a shl $0xc,%r15 */
	WORD $0x014d; BYTE $0xf8	/* 76e add %r15,%r8 */
	WORD $0x8945; BYTE $0xd7	/* 771 mov %r10d,%r15d */
	LONG $0x04eac141	/* 774 shr $0x4,%r10d */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 778 and $0xf0f0f0f,%r10d */
	WORD $0x2149; BYTE $0xd8	/* 77f and %rbx,%r8 */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 782 and $0xf0f0f0f,%r15d */
	LONG $0x6e79c1c4; BYTE $0xca	/* 789 vmovd %r10d,%xmm1 */
	WORD $0x894d; BYTE $0xc2	/* 78e mov %r8,%r10 */
	LONG $0x6e79c1c4; BYTE $0xc7	/* 791 vmovd %r15d,%xmm0 */
	LONG $0x06e2c149	/* 796 shl $0x6,%r10 */
	LONG $0xc960f9c5	/* 79a vpunpcklbw %xmm1,%xmm0,%xmm1 */
	WORD $0x014d; BYTE $0xc2	/* 79e add %r8,%r10 */
	LONG $0x04e2c149	/* 7a1 shl $0x4,%r10 */
	WORD $0x214d; BYTE $0xda	/* 7a5 and %r11,%r10 */
	LONG $0x6ef9c1c4; BYTE $0xc2	/* 7a8 vmovq %r10,%xmm0 */
	LONG $0xc1ebf9c5	/* 7ad vpor %xmm1,%xmm0,%xmm0 */
	LONG $0x4e6ffac5; BYTE $0x08	/* 7b1 vmovdqu 0x8(%rsi),%xmm1 */
	LONG $0xc6fcf9c5	/* 7b6 vpaddb %xmm6,%xmm0,%xmm0 */
	LONG $0x766ffac5; BYTE $0x08	/* 7ba vmovdqu 0x8(%rsi),%xmm6 */
	LONG $0x2079e2c4; BYTE $0xc0	/* 7bf vpmovsxbw %xmm0,%xmm0 */
	LONG $0xd671e9c5; BYTE $0x04	/* 7c4 vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0x387de3c4; WORD $0x01c0	/* 7c9 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 7cf vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 7d5 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 7da vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0865e2c4; BYTE $0xd1	/* 7df vpsignb %ymm1,%ymm3,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 7e4 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 7e9 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000b1215; BYTE $0x00	/* 7ee vpshufb 0x0(%rip),%ymm0,%ymm2 = 1309 */
	LONG $0xf2f5f5c5	/* 7f7 vpmaddwd %ymm2,%ymm1,%ymm6 */
	LONG $0x4e6ffac5; BYTE $0x18	/* 7fb vmovdqu 0x18(%rsi),%xmm1 */
	LONG $0xb47ffdc5; LONG $0x00022024; BYTE $0x00	/* 800 vmovdqa %ymm6,0x220(%rsp) */
	LONG $0x766ffac5; BYTE $0x18	/* 809 vmovdqu 0x18(%rsi),%xmm6 */
	LONG $0xd671e9c5; BYTE $0x04	/* 80e vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 813 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 819 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 81e vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x085de2c4; BYTE $0xd1	/* 823 vpsignb %ymm1,%ymm4,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 828 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 82d vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000aae15; BYTE $0x00	/* 832 vpshufb 0x0(%rip),%ymm0,%ymm2 = 12e9 */
	LONG $0xf2f5f5c5	/* 83b vpmaddwd %ymm2,%ymm1,%ymm6 */
	LONG $0x4e6ffac5; BYTE $0x28	/* 83f vmovdqu 0x28(%rsi),%xmm1 */
	LONG $0xd771e9c5; BYTE $0x04	/* 844 vpsrlw $0x4,%xmm7,%xmm2 */
	LONG $0xb47ffdc5; LONG $0x00024024; BYTE $0x00	/* 849 vmovdqa %ymm6,0x240(%rsp) */
	LONG $0x766ffac5; BYTE $0x38	/* 852 vmovdqu 0x38(%rsi),%xmm6 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 857 vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 85d vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 862 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x082de2c4; BYTE $0xd1	/* 867 vpsignb %ymm1,%ymm10,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 86c vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 871 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000aca15; BYTE $0x00	/* 876 vpshufb 0x0(%rip),%ymm0,%ymm2 = 1349 */
	LONG $0xfaf5f5c5	/* 87f vpmaddwd %ymm2,%ymm1,%ymm7 */
	LONG $0x4e6ffac5; BYTE $0x38	/* 883 vmovdqu 0x38(%rsi),%xmm1 */
	LONG $0xd671e9c5; BYTE $0x04	/* 888 vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0xbc7ffdc5; LONG $0x00026024; BYTE $0x00	/* 88d vmovdqa %ymm7,0x260(%rsp) */
	LONG $0x7e6ffac5; BYTE $0x48	/* 896 vmovdqu 0x48(%rsi),%xmm7 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 89b vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 8a1 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 8a6 vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x0825e2c4; BYTE $0xd1	/* 8ab vpsignb %ymm1,%ymm11,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 8b0 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 8b5 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000a6615; BYTE $0x00	/* 8ba vpshufb 0x0(%rip),%ymm0,%ymm2 = 1329 */
	LONG $0xf2f5f5c5	/* 8c3 vpmaddwd %ymm2,%ymm1,%ymm6 */
	LONG $0x4e6ffac5; BYTE $0x48	/* 8c7 vmovdqu 0x48(%rsi),%xmm1 */
	LONG $0xd771e9c5; BYTE $0x04	/* 8cc vpsrlw $0x4,%xmm7,%xmm2 */
	LONG $0xb47ffdc5; LONG $0x00028024; BYTE $0x00	/* 8d1 vmovdqa %ymm6,0x280(%rsp) */
	LONG $0x766ffac5; BYTE $0x58	/* 8da vmovdqu 0x58(%rsi),%xmm6 */
	LONG $0x3875e3c4; WORD $0x01ca	/* 8df vinserti128 $0x1,%xmm2,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xc9	/* 8e5 vpand %ymm9,%ymm1,%ymm1 */
	LONG $0x003de2c4; BYTE $0xc9	/* 8ea vpshufb %ymm1,%ymm8,%ymm1 */
	LONG $0x080de2c4; BYTE $0xd1	/* 8ef vpsignb %ymm1,%ymm14,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc9	/* 8f4 vpabsb %ymm1,%ymm1 */
	LONG $0x0475e2c4; BYTE $0xca	/* 8f9 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000a8215; BYTE $0x00	/* 8fe vpshufb 0x0(%rip),%ymm0,%ymm2 = 1389 */
	LONG $0xfaf5f5c5	/* 907 vpmaddwd %ymm2,%ymm1,%ymm7 */
	LONG $0xd671f1c5; BYTE $0x04	/* 90b vpsrlw $0x4,%xmm6,%xmm1 */
	LONG $0x566ffac5; BYTE $0x68	/* 910 vmovdqu 0x68(%rsi),%xmm2 */
	LONG $0x6f7ec1c4; LONG $0x0000a0b1; BYTE $0x00	/* 915 vmovdqu 0xa0(%r9),%ymm6 */
	LONG $0xbc7ffdc5; LONG $0x0002a024; BYTE $0x00	/* 91e vmovdqa %ymm7,0x2a0(%rsp) */
	LONG $0x7e6ffac5; BYTE $0x58	/* 927 vmovdqu 0x58(%rsi),%xmm7 */
	LONG $0x3845e3c4; WORD $0x01f9	/* 92c vinserti128 $0x1,%xmm1,%ymm7,%ymm7 */
	LONG $0xdb45c1c4; BYTE $0xf9	/* 932 vpand %ymm9,%ymm7,%ymm7 */
	LONG $0x003de2c4; BYTE $0xff	/* 937 vpshufb %ymm7,%ymm8,%ymm7 */
	LONG $0x084de2c4; BYTE $0xcf	/* 93c vpsignb %ymm7,%ymm6,%ymm1 */
	LONG $0x766ffac5; BYTE $0x68	/* 941 vmovdqu 0x68(%rsi),%xmm6 */
	LONG $0x1c7de2c4; BYTE $0xff	/* 946 vpabsb %ymm7,%ymm7 */
	LONG $0x0445e2c4; BYTE $0xf9	/* 94b vpmaddubsw %ymm1,%ymm7,%ymm7 */
	LONG $0x007de2c4; LONG $0x000a100d; BYTE $0x00	/* 950 vpshufb 0x0(%rip),%ymm0,%ymm1 = 1369 */
	LONG $0xf9f5c5c5	/* 959 vpmaddwd %ymm1,%ymm7,%ymm7 */
	LONG $0xd671f1c5; BYTE $0x04	/* 95d vpsrlw $0x4,%xmm6,%xmm1 */
	LONG $0x6f7ec1c4; LONG $0x0000c0b1; BYTE $0x00	/* 962 vmovdqu 0xc0(%r9),%ymm6 */
	LONG $0x386de3c4; WORD $0x01d1	/* 96b vinserti128 $0x1,%xmm1,%ymm2,%ymm2 */
	LONG $0xdb6dc1c4; BYTE $0xd1	/* 971 vpand %ymm9,%ymm2,%ymm2 */
	LONG $0x003de2c4; BYTE $0xd2	/* 976 vpshufb %ymm2,%ymm8,%ymm2 */
	LONG $0x084de2c4; BYTE $0xca	/* 97b vpsignb %ymm2,%ymm6,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xd2	/* 980 vpabsb %ymm2,%ymm2 */
	LONG $0x046de2c4; BYTE $0xd1	/* 985 vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x000a360d; BYTE $0x00	/* 98a vpshufb 0x0(%rip),%ymm0,%ymm1 = 13c9 */
	LONG $0x007dc2c4; BYTE $0xc4	/* 993 vpshufb %ymm12,%ymm0,%ymm0 */
	LONG $0xf1f5edc5	/* 998 vpmaddwd %ymm1,%ymm2,%ymm6 */
	LONG $0xe27f7dc5	/* 99c vmovdqa %ymm12,%ymm2 */
	LONG $0xb47ffdc5; LONG $0x0002c024; BYTE $0x00	/* 9a0 vmovdqa %ymm6,0x2c0(%rsp) */
	LONG $0x766ffac5; BYTE $0x78	/* 9a9 vmovdqu 0x78(%rsi),%xmm6 */
	LONG $0xd671f1c5; BYTE $0x04	/* 9ae vpsrlw $0x4,%xmm6,%xmm1 */
	LONG $0x766ffac5; BYTE $0x78	/* 9b3 vmovdqu 0x78(%rsi),%xmm6 */
	LONG $0x384de3c4; WORD $0x01f1	/* 9b8 vinserti128 $0x1,%xmm1,%ymm6,%ymm6 */
	LONG $0xdb4dc1c4; BYTE $0xf1	/* 9be vpand %ymm9,%ymm6,%ymm6 */
	LONG $0x003de2c4; BYTE $0xf6	/* 9c3 vpshufb %ymm6,%ymm8,%ymm6 */
	LONG $0x0815e2c4; BYTE $0xce	/* 9c8 vpsignb %ymm6,%ymm13,%ymm1 */
	LONG $0x1c7de2c4; BYTE $0xf6	/* 9cd vpabsb %ymm6,%ymm6 */
	LONG $0x044de2c4; BYTE $0xf1	/* 9d2 vpmaddubsw %ymm1,%ymm6,%ymm6 */
	LONG $0xf0f5cdc5	/* 9d7 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0x9888180f; WORD $0x0001; BYTE $0x00	/* 9db prefetcht0 0x198(%rax) */
	LONG $0xd888180f; WORD $0x0001; BYTE $0x00	/* 9e2 prefetcht0 0x1d8(%rax) */
	LONG $0x1888180f; WORD $0x0002; BYTE $0x00	/* 9e9 prefetcht0 0x218(%rax) */
	LONG $0x79b70f44; BYTE $0x02	/* 9f0 movzwl 0x2(%rcx),%r15d */
	LONG $0x04518b44	/* 9f5 mov 0x4(%rcx),%r10d */
	LONG $0x01c48349	/* 9f9 add $0x1,%r12 */
	LONG $0x02200548; WORD $0x0000	/* 9fd add $0x220,%rax */
	LONG $0x616f7ac5; BYTE $0x18	/* a03 vmovdqu 0x18(%rcx),%xmm12 */
	LONG $0x696f7ac5; BYTE $0x38	/* a08 vmovdqu 0x38(%rcx),%xmm13 */
	LONG $0x88c28148; WORD $0x0000; BYTE $0x00	/* a0d add $0x88,%rdx */
	LONG $0x00c18149; WORD $0x0001; BYTE $0x00	/* a14 add $0x100,%r9 */
	WORD $0x894d; BYTE $0xf8	/* a1b mov %r15,%r8 */
	LONG $0x88c78148; WORD $0x0000; BYTE $0x00	/* a1e add $0x88,%rdi */
	LONG $0x04c58349	/* a25 add $0x4,%r13 */
	LONG $0x88c68148; WORD $0x0000; BYTE $0x00	/* a29 add $0x88,%rsi */
	LONG $0x18e0c149	/* a30 shl $0x18,%r8 */
	LONG $0x88c18148; WORD $0x0000; BYTE $0x00	/* a34 add $0x88,%rcx */
	WORD $0x014d; BYTE $0xf8	/* a3b add %r15,%r8 */
	WORD $0x2149; BYTE $0xe8	/* a3e and %rbp,%r8 */
	WORD $0x894d; BYTE $0xc7	/* a41 mov %r8,%r15 */
	LONG $0x0ce7c149	/* a44 shl $0xc,%r15 */
	WORD $0x014d; BYTE $0xf8	/* a48 add %r15,%r8 */
	WORD $0x8945; BYTE $0xd7	/* a4b mov %r10d,%r15d */
	LONG $0x04eac141	/* a4e shr $0x4,%r10d */
	WORD $0x2149; BYTE $0xd8	/* a52 and %rbx,%r8 */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* a55 and $0xf0f0f0f,%r10d */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* a5c and $0xf0f0f0f,%r15d */
	LONG $0x6e79c1c4; BYTE $0xc2	/* a63 vmovd %r10d,%xmm0 */
	WORD $0x894d; BYTE $0xc2	/* a68 mov %r8,%r10 */
	LONG $0x6e79c1c4; BYTE $0xcf	/* a6b vmovd %r15d,%xmm1 */
	LONG $0x06e2c149	/* a70 shl $0x6,%r10 */
	LONG $0xc060f1c5	/* a74 vpunpcklbw %xmm0,%xmm1,%xmm0 */
	WORD $0x014d; BYTE $0xc2	/* a78 add %r8,%r10 */
	LONG $0x04e2c149	/* a7b shl $0x4,%r10 */
	WORD $0x214d; BYTE $0xda	/* a7f and %r11,%r10 */
	LONG $0x6ef9c1c4; BYTE $0xca	/* a82 vmovq %r10,%xmm1 */
	LONG $0xc8ebf1c5	/* a87 vpor %xmm0,%xmm1,%xmm1 */
	LONG $0x416ffac5; BYTE $0x80	/* a8b vmovdqu -0x80(%rcx),%xmm0 */
	LONG $0xcdfcf1c5	/* a90 vpaddb %xmm5,%xmm1,%xmm1 */
	LONG $0x696ffac5; BYTE $0x80	/* a94 vmovdqu -0x80(%rcx),%xmm5 */
	LONG $0xd071f9c5; BYTE $0x04	/* a99 vpsrlw $0x4,%xmm0,%xmm0 */
	LONG $0x2079e2c4; BYTE $0xc9	/* a9e vpmovsxbw %xmm1,%xmm1 */
	LONG $0x3855e3c4; WORD $0x01e8	/* aa3 vinserti128 $0x1,%xmm0,%ymm5,%ymm5 */
	LONG $0x3875e3c4; WORD $0x01c9	/* aa9 vinserti128 $0x1,%xmm1,%ymm1,%ymm1 */
	LONG $0xdb55c1c4; BYTE $0xe9	/* aaf vpand %ymm9,%ymm5,%ymm5 */
	LONG $0x003de2c4; BYTE $0xed	/* ab4 vpshufb %ymm5,%ymm8,%ymm5 */
	LONG $0x0865e2c4; BYTE $0xc5	/* ab9 vpsignb %ymm5,%ymm3,%ymm0 */
	LONG $0x596ffac5; BYTE $0x90	/* abe vmovdqu -0x70(%rcx),%xmm3 */
	LONG $0x1c7de2c4; BYTE $0xed	/* ac3 vpabsb %ymm5,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe8	/* ac8 vpmaddubsw %ymm0,%ymm5,%ymm5 */
	LONG $0x0075e2c4; LONG $0x00083305; BYTE $0x00	/* acd vpshufb 0x0(%rip),%ymm1,%ymm0 = 1309 */
	LONG $0xe8f5d5c5	/* ad6 vpmaddwd %ymm0,%ymm5,%ymm5 */
	LONG $0xd371f9c5; BYTE $0x04	/* ada vpsrlw $0x4,%xmm3,%xmm0 */
	LONG $0x596ffac5; BYTE $0xa0	/* adf vmovdqu -0x60(%rcx),%xmm3 */
	LONG $0x381d63c4; WORD $0x01e0	/* ae4 vinserti128 $0x1,%xmm0,%ymm12,%ymm12 */
	LONG $0xdb1d41c4; BYTE $0xe1	/* aea vpand %ymm9,%ymm12,%ymm12 */
	LONG $0xd371e1c5; BYTE $0x04	/* aef vpsrlw $0x4,%xmm3,%xmm3 */
	LONG $0x003d42c4; BYTE $0xe4	/* af4 vpshufb %ymm12,%ymm8,%ymm12 */
	LONG $0x085dc2c4; BYTE $0xc4	/* af9 vpsignb %ymm12,%ymm4,%ymm0 */
	LONG $0x1c7d42c4; BYTE $0xe4	/* afe vpabsb %ymm12,%ymm12 */
	LONG $0x616ffac5; BYTE $0xc0	/* b03 vmovdqu -0x40(%rcx),%xmm4 */
	LONG $0x041d62c4; BYTE $0xe0	/* b08 vpmaddubsw %ymm0,%ymm12,%ymm12 */
	LONG $0x0075e2c4; LONG $0x0007d305; BYTE $0x00	/* b0d vpshufb 0x0(%rip),%ymm1,%ymm0 = 12e9 */
	LONG $0xe0f51dc5	/* b16 vpmaddwd %ymm0,%ymm12,%ymm12 */
	LONG $0x416ffac5; BYTE $0xa0	/* b1a vmovdqu -0x60(%rcx),%xmm0 */
	LONG $0xfe55c1c4; BYTE $0xec	/* b1f vpaddd %ymm12,%ymm5,%ymm5 */
	LONG $0x387de3c4; WORD $0x01c3	/* b24 vinserti128 $0x1,%xmm3,%ymm0,%ymm0 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* b2a vpand %ymm9,%ymm0,%ymm0 */
	LONG $0x003de2c4; BYTE $0xc0	/* b2f vpshufb %ymm0,%ymm8,%ymm0 */
	LONG $0x082de2c4; BYTE $0xd8	/* b34 vpsignb %ymm0,%ymm10,%ymm3 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* b39 vpabsb %ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0xc3	/* b3e vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x0075e2c4; LONG $0x0007fd1d; BYTE $0x00	/* b43 vpshufb 0x0(%rip),%ymm1,%ymm3 = 1349 */
	LONG $0xc3f5fdc5	/* b4c vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x596ffac5; BYTE $0xb0	/* b50 vmovdqu -0x50(%rcx),%xmm3 */
	LONG $0xd371e1c5; BYTE $0x04	/* b55 vpsrlw $0x4,%xmm3,%xmm3 */
	LONG $0x381563c4; WORD $0x01eb	/* b5a vinserti128 $0x1,%xmm3,%ymm13,%ymm13 */
	LONG $0xdb1541c4; BYTE $0xe9	/* b60 vpand %ymm9,%ymm13,%ymm13 */
	LONG $0x003d42c4; BYTE $0xed	/* b65 vpshufb %ymm13,%ymm8,%ymm13 */
	LONG $0x0825c2c4; BYTE $0xdd	/* b6a vpsignb %ymm13,%ymm11,%ymm3 */
	LONG $0x1c7d42c4; BYTE $0xed	/* b6f vpabsb %ymm13,%ymm13 */
	LONG $0x596f7ac5; BYTE $0xd0	/* b74 vmovdqu -0x30(%rcx),%xmm11 */
	LONG $0x041562c4; BYTE $0xeb	/* b79 vpmaddubsw %ymm3,%ymm13,%ymm13 */
	LONG $0x0075e2c4; LONG $0x0007a21d; BYTE $0x00	/* b7e vpshufb 0x0(%rip),%ymm1,%ymm3 = 1329 */
	LONG $0xebf515c5	/* b87 vpmaddwd %ymm3,%ymm13,%ymm13 */
	LONG $0x596ffac5; BYTE $0xc0	/* b8b vmovdqu -0x40(%rcx),%xmm3 */
	LONG $0xfe7dc1c4; BYTE $0xc5	/* b90 vpaddd %ymm13,%ymm0,%ymm0 */
	LONG $0xd371e1c5; BYTE $0x04	/* b95 vpsrlw $0x4,%xmm3,%xmm3 */
	LONG $0xc5fefdc5	/* b9a vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x385de3c4; WORD $0x01e3	/* b9e vinserti128 $0x1,%xmm3,%ymm4,%ymm4 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* ba4 vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x003de2c4; BYTE $0xe4	/* ba9 vpshufb %ymm4,%ymm8,%ymm4 */
	LONG $0x080de2c4; BYTE $0xdc	/* bae vpsignb %ymm4,%ymm14,%ymm3 */
	LONG $0x1c7de2c4; BYTE $0xe4	/* bb3 vpabsb %ymm4,%ymm4 */
	LONG $0x045de2c4; BYTE $0xe3	/* bb8 vpmaddubsw %ymm3,%ymm4,%ymm4 */
	LONG $0x0075e2c4; LONG $0x0007c31d; BYTE $0x00	/* bbd vpshufb 0x0(%rip),%ymm1,%ymm3 = 1389 */
	LONG $0xe3f5ddc5	/* bc6 vpmaddwd %ymm3,%ymm4,%ymm4 */
	LONG $0x596ffac5; BYTE $0xd0	/* bca vmovdqu -0x30(%rcx),%xmm3 */
	LONG $0xd371e1c5; BYTE $0x04	/* bcf vpsrlw $0x4,%xmm3,%xmm3 */
	LONG $0x382563c4; WORD $0x01db	/* bd4 vinserti128 $0x1,%xmm3,%ymm11,%ymm11 */
	LONG $0x6f7ec1c4; WORD $0xa059	/* bda vmovdqu -0x60(%r9),%ymm3 */
	LONG $0xdb2541c4; BYTE $0xd9	/* be0 vpand %ymm9,%ymm11,%ymm11 */
	LONG $0x003d42c4; BYTE $0xdb	/* be5 vpshufb %ymm11,%ymm8,%ymm11 */
	LONG $0x0865c2c4; BYTE $0xdb	/* bea vpsignb %ymm11,%ymm3,%ymm3 */
	LONG $0x1c7d42c4; BYTE $0xdb	/* bef vpabsb %ymm11,%ymm11 */
	LONG $0x042562c4; BYTE $0xdb	/* bf4 vpmaddubsw %ymm3,%ymm11,%ymm11 */
	LONG $0x0075e2c4; LONG $0x0007671d; BYTE $0x00	/* bf9 vpshufb 0x0(%rip),%ymm1,%ymm3 = 1369 */
	LONG $0xdbf525c5	/* c02 vpmaddwd %ymm3,%ymm11,%ymm11 */
	LONG $0x596ffac5; BYTE $0xe0	/* c06 vmovdqu -0x20(%rcx),%xmm3 */
	LONG $0xfe5dc1c4; BYTE $0xe3	/* c0b vpaddd %ymm11,%ymm4,%ymm4 */
	LONG $0xd371a9c5; BYTE $0x04	/* c10 vpsrlw $0x4,%xmm3,%xmm10 */
	LONG $0x596ffac5; BYTE $0xe0	/* c15 vmovdqu -0x20(%rcx),%xmm3 */
	LONG $0xc4fefdc5	/* c1a vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x3865c3c4; WORD $0x01da	/* c1e vinserti128 $0x1,%xmm10,%ymm3,%ymm3 */
	LONG $0x6f7e41c4; WORD $0xc051	/* c24 vmovdqu -0x40(%r9),%ymm10 */
	LONG $0xdb65c1c4; BYTE $0xd9	/* c2a vpand %ymm9,%ymm3,%ymm3 */
	LONG $0x003de2c4; BYTE $0xdb	/* c2f vpshufb %ymm3,%ymm8,%ymm3 */
	LONG $0x082d62c4; BYTE $0xd3	/* c34 vpsignb %ymm3,%ymm10,%ymm10 */
	LONG $0x1c7de2c4; BYTE $0xdb	/* c39 vpabsb %ymm3,%ymm3 */
	LONG $0x0465c2c4; BYTE $0xda	/* c3e vpmaddubsw %ymm10,%ymm3,%ymm3 */
	LONG $0x007562c4; LONG $0x00077d15; BYTE $0x00	/* c43 vpshufb 0x0(%rip),%ymm1,%ymm10 = 13c9 */
	LONG $0x0075e2c4; BYTE $0xca	/* c4c vpshufb %ymm2,%ymm1,%ymm1 */
	LONG $0x946ffdc5; LONG $0x00018024; BYTE $0x00	/* c51 vmovdqa 0x180(%rsp),%ymm2 */
	LONG $0xf565c1c4; BYTE $0xda	/* c5a vpmaddwd %ymm10,%ymm3,%ymm3 */
	LONG $0x516f7ac5; BYTE $0xf0	/* c5f vmovdqu -0x10(%rcx),%xmm10 */
	LONG $0x7109c1c4; WORD $0x04d2	/* c64 vpsrlw $0x4,%xmm10,%xmm14 */
	LONG $0x516f7ac5; BYTE $0xf0	/* c6a vmovdqu -0x10(%rcx),%xmm10 */
	LONG $0x382d43c4; WORD $0x01d6	/* c6f vinserti128 $0x1,%xmm14,%ymm10,%ymm10 */
	LONG $0x6f7e41c4; WORD $0xe071	/* c75 vmovdqu -0x20(%r9),%ymm14 */
	LONG $0xdb2d41c4; BYTE $0xd1	/* c7b vpand %ymm9,%ymm10,%ymm10 */
	LONG $0x003d42c4; BYTE $0xd2	/* c80 vpshufb %ymm10,%ymm8,%ymm10 */
	LONG $0x080d42c4; BYTE $0xf2	/* c85 vpsignb %ymm10,%ymm14,%ymm14 */
	LONG $0x1c7d42c4; BYTE $0xd2	/* c8a vpabsb %ymm10,%ymm10 */
	LONG $0x042d42c4; BYTE $0xd6	/* c8f vpmaddubsw %ymm14,%ymm10,%ymm10 */
	LONG $0xd1f52dc5	/* c94 vpmaddwd %ymm1,%ymm10,%ymm10 */
	LONG $0x8c6ffdc5; LONG $0x00014024; BYTE $0x00	/* c98 vmovdqa 0x140(%rsp),%ymm1 */
	LONG $0xb4fe75c5; LONG $0x00012024; BYTE $0x00	/* ca1 vpaddd 0x120(%rsp),%ymm1,%ymm14 */
	LONG $0x8cfeedc5; LONG $0x00016024; BYTE $0x00	/* caa vpaddd 0x160(%rsp),%ymm2,%ymm1 */
	LONG $0xfe65c1c4; BYTE $0xda	/* cb3 vpaddd %ymm10,%ymm3,%ymm3 */
	LONG $0x946ffdc5; LONG $0x0001c024; BYTE $0x00	/* cb8 vmovdqa 0x1c0(%rsp),%ymm2 */
	LONG $0xbcfe05c5; LONG $0x00008024; BYTE $0x00	/* cc1 vpaddd 0x80(%rsp),%ymm15,%ymm15 */
	LONG $0xc3fefdc5	/* cca vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xac6ffdc5; LONG $0x00024024; BYTE $0x00	/* cce vmovdqa 0x240(%rsp),%ymm5 */
	LONG $0xc9fe8dc5	/* cd7 vpaddd %ymm1,%ymm14,%ymm1 */
	LONG $0x97b70f44; LONG $0xffffff78	/* cdb movzwl -0x88(%rdi),%r10d */
	LONG $0xb4fe6dc5; LONG $0x0001a024; BYTE $0x00	/* ce3 vpaddd 0x1a0(%rsp),%ymm2,%ymm14 */
	LONG $0x946ffdc5; LONG $0x00020024; BYTE $0x00	/* cec vmovdqa 0x200(%rsp),%ymm2 */
	LONG $0x86b70f44; LONG $0xffffff78	/* cf5 movzwl -0x88(%rsi),%r8d */
	LONG $0xfe7541c4; BYTE $0xf6	/* cfd vpaddd %ymm14,%ymm1,%ymm14 */
	LONG $0x10e2c149	/* d02 shl $0x10,%r10 */
	LONG $0x8cfeedc5; LONG $0x0001e024; BYTE $0x00	/* d06 vpaddd 0x1e0(%rsp),%ymm2,%ymm1 */
	LONG $0x546ffdc5; WORD $0x6024	/* d0f vmovdqa 0x60(%rsp),%ymm2 */
	LONG $0x9cfed5c5; LONG $0x00022024; BYTE $0x00	/* d15 vpaddd 0x220(%rsp),%ymm5,%ymm3 */
	LONG $0x20e0c149	/* d1e shl $0x20,%r8 */
	LONG $0xac6ffdc5; LONG $0x00028024; BYTE $0x00	/* d22 vmovdqa 0x280(%rsp),%ymm5 */
	LONG $0xa4fed5c5; LONG $0x00026024; BYTE $0x00	/* d2b vpaddd 0x260(%rsp),%ymm5,%ymm4 */
	LONG $0xf1fe0dc5	/* d34 vpaddd %ymm1,%ymm14,%ymm14 */
	WORD $0x094d; BYTE $0xd0	/* d38 or %r10,%r8 */
	LONG $0x92b70f44; LONG $0xffffff78	/* d3b movzwl -0x88(%rdx),%r10d */
	LONG $0x4cfeedc5; WORD $0x4024	/* d43 vpaddd 0x40(%rsp),%ymm2,%ymm1 */
	LONG $0x94fecdc5; LONG $0x0002c024; BYTE $0x00	/* d49 vpaddd 0x2c0(%rsp),%ymm6,%ymm2 */
	LONG $0xdcfee5c5	/* d52 vpaddd %ymm4,%ymm3,%ymm3 */
	WORD $0x094d; BYTE $0xd0	/* d56 or %r10,%r8 */
	LONG $0x91b70f44; LONG $0xffffff78	/* d59 movzwl -0x88(%rcx),%r10d */
	LONG $0xa4fec5c5; LONG $0x0002a024; BYTE $0x00	/* d61 vpaddd 0x2a0(%rsp),%ymm7,%ymm4 */
	LONG $0xc9fe85c5	/* d6a vpaddd %ymm1,%ymm15,%ymm1 */
	LONG $0xbc6f7dc5; LONG $0x0000c024; BYTE $0x00	/* d6e vmovdqa 0xc0(%rsp),%ymm15 */
	LONG $0xbcfe05c5; LONG $0x0000a024; BYTE $0x00	/* d77 vpaddd 0xa0(%rsp),%ymm15,%ymm15 */
	LONG $0xdcfee5c5	/* d80 vpaddd %ymm4,%ymm3,%ymm3 */
	LONG $0x30e2c149	/* d84 shl $0x30,%r10 */
	LONG $0x6428f8c5; WORD $0x2024	/* d88 vmovaps 0x20(%rsp),%xmm4 */
	LONG $0xfe7541c4; BYTE $0xff	/* d8e vpaddd %ymm15,%ymm1,%ymm15 */
	LONG $0xd2fee5c5	/* d93 vpaddd %ymm2,%ymm3,%ymm2 */
	WORD $0x094d; BYTE $0xd0	/* d97 or %r10,%r8 */
	LONG $0x8c6ffdc5; LONG $0x00010024; BYTE $0x00	/* d9a vmovdqa 0x100(%rsp),%ymm1 */
	LONG $0x8cfef5c5; LONG $0x0000e024; BYTE $0x00	/* da3 vpaddd 0xe0(%rsp),%ymm1,%ymm1 */
	LONG $0xd86aedc5	/* dac vpunpckhdq %ymm0,%ymm2,%ymm3 */
	LONG $0xc062edc5	/* db0 vpunpckldq %ymm0,%ymm2,%ymm0 */
	LONG $0xc3fefdc5	/* db4 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xc9fe85c5	/* db8 vpaddd %ymm1,%ymm15,%ymm1 */
	LONG $0x6a7541c4; BYTE $0xfe	/* dbc vpunpckhdq %ymm14,%ymm1,%ymm15 */
	LONG $0x6275c1c4; BYTE $0xce	/* dc1 vpunpckldq %ymm14,%ymm1,%ymm1 */
	LONG $0xfe75c1c4; BYTE $0xcf	/* dc6 vpaddd %ymm15,%ymm1,%ymm1 */
	LONG $0xd06df5c5	/* dcb vpunpckhqdq %ymm0,%ymm1,%ymm2 */
	LONG $0xc86cf5c5	/* dcf vpunpcklqdq %ymm0,%ymm1,%ymm1 */
	LONG $0x6ef9c1c4; BYTE $0xc0	/* dd3 vmovq %r8,%xmm0 */
	LONG $0xcafef5c5	/* dd8 vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x1879c2c4; WORD $0xfc55	/* ddc vbroadcastss -0x4(%r13),%xmm2 */
	LONG $0x1379e2c4; BYTE $0xc0	/* de2 vcvtph2ps %xmm0,%xmm0 */
	LONG $0x397de3c4; WORD $0x01cb	/* de7 vextracti128 $0x1,%ymm1,%xmm3 */
	LONG $0xc059e8c5	/* ded vmulps %xmm0,%xmm2,%xmm0 */
	LONG $0xcbfef1c5	/* df1 vpaddd %xmm3,%xmm1,%xmm1 */
	LONG $0xc95bf8c5	/* df5 vcvtdq2ps %xmm1,%xmm1 */
	LONG $0xc159f8c5	/* df9 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x3024	/* dfd vmovaps 0x30(%rsp),%xmm1 */
	LONG $0x4458f8c5; WORD $0x1024	/* e03 vaddps 0x10(%rsp),%xmm0,%xmm0 */
	LONG $0x6429f8c5; WORD $0x1024	/* e09 vmovaps %xmm4,0x10(%rsp) */
	WORD $0x394d; BYTE $0xe6	/* e0f cmp %r12,%r14 */
	LONG $0xf35f850f; WORD $0xffff	/* e12 jne 177 */
	LONG $0x8458f8c5; LONG $0x0002e024; BYTE $0x00	/* e18 vaddps 0x2e0(%rsp),%xmm0,%xmm0 */
	LONG $0xc958d8c5	/* e21 vaddps %xmm1,%xmm4,%xmm1 */
	LONG $0x24848b4c; LONG $0x00000328	/* e25 mov 0x328(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x00000330	/* e2d mov 0x330(%rsp),%r15 */
	LONG $0xc158f8c5	/* e35 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x24848b48; LONG $0x00000338	/* e39 mov 0x338(%rsp),%rax */
	LONG $0x1178c1c4; BYTE $0x00	/* e41 vmovups %xmm0,(%r8) */
	LONG $0x10c08349	/* e46 add $0x10,%r8 */
	LONG $0x24ac8348; LONG $0x00000320; BYTE $0x04	/* e4a subq $0x4,0x320(%rsp) */
	WORD $0x0149; BYTE $0xc7	/* e53 add %rax,%r15 */
	LONG $0x24848b48; LONG $0x00000320	/* e56 mov 0x320(%rsp),%rax */
	LONG $0x03f88348	/* e5e cmp $0x3,%rax */
	LONG $0xf2388f0f; WORD $0xffff	/* e62 jg a0 */
	LONG $0x24948b48; LONG $0x00000378	/* e68 mov 0x378(%rsp),%rdx */
	LONG $0x249c8b48; LONG $0x00000338	/* e70 mov 0x338(%rsp),%rbx */
	LONG $0x24848b48; LONG $0x00000368	/* e78 mov 0x368(%rsp),%rax */
	LONG $0x24b48b48; LONG $0x00000370	/* e80 mov 0x370(%rsp),%rsi */
	LONG $0xfc7a8d48	/* e88 lea -0x4(%rdx),%rdi */
	WORD $0x8948; BYTE $0xf9	/* e8c mov %rdi,%rcx */
	LONG $0x02e9c148	/* e8f shr $0x2,%rcx */
	LONG $0x01518d48	/* e93 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* e97 neg %rcx */
	LONG $0xdaaf0f48	/* e9a imul %rdx,%rbx */
	WORD $0x8949; BYTE $0xd0	/* e9e mov %rdx,%r8 */
	LONG $0x8f148d48	/* ea1 lea (%rdi,%rcx,4),%rdx */
	LONG $0x04e0c149	/* ea5 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc0	/* ea9 add %r8,%rax */
	WORD $0x0148; BYTE $0xde	/* eac add %rbx,%rsi */
	LONG $0x90248d4c	/* eaf lea (%rax,%rdx,4),%r12 */
	WORD $0x8548; BYTE $0xd2	/* eb3 test %rdx,%rdx */
	LONG $0x04098e0f; WORD $0x0000	/* eb6 jle 12c5 */
	LONG $0x056ffac5; LONG $0x00000545	/* ebc vmovdqa 0x0(%rip),%xmm0 = 1409, as it lies */
	LONG $0x24a4894c; LONG $0x00000080	/* ec4 mov %r12,0x80(%rsp) */
	LONG $0x24ac8b4c; LONG $0x00000340	/* ecc mov 0x340(%rsp),%r13 */
	LONG $0x24848b4c; LONG $0x00000348	/* ed4 mov 0x348(%rsp),%r8 */
	LONG $0x24bc8b4c; LONG $0x00000350	/* edc mov 0x350(%rsp),%r15 */
	LONG $0x467d63c4; WORD $0x00f8	/* ee4 vperm2i128 $0x0,%ymm0,%ymm0,%ymm15 */
	LONG $0x04c08348	/* eea add $0x4,%rax */
	WORD $0x854d; BYTE $0xf6	/* eee test %r14,%r14 */
	LONG $0x03ec8e0f; WORD $0x0000	/* ef1 jle 12e3 */
	LONG $0xe457d8c5	/* ef7 vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0xffffe0b9; BYTE $0xff	/* efb mov $0xffffffe0,%ecx */
	LONG $0xef0941c4; BYTE $0xf6	/* f00 vpxor %xmm14,%xmm14,%xmm14 */
	WORD $0x894c; BYTE $0xc7	/* f05 mov %r8,%rdi */
	LONG $0x6429f8c5; WORD $0x1024	/* f08 vmovaps %xmm4,0x10(%rsp) */
	LONG $0xdc2878c5	/* f0e vmovaps %xmm4,%xmm11 */
	WORD $0x894d; BYTE $0xfa	/* f12 mov %r15,%r10 */
	WORD $0x8948; BYTE $0xf2	/* f15 mov %rsi,%rdx */
	LONG $0xec2878c5	/* f18 vmovaps %xmm4,%xmm13 */
	LONG $0x24448948; BYTE $0x60	/* f1c mov %rax,0x60(%rsp) */
	WORD $0x3145; BYTE $0xc9	/* f21 xor %r9d,%r9d */
	LONG $0xef1941c4; BYTE $0xe4	/* f24 vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0x3d6ffec5; LONG $0x00000478	/* f29 vmovdqa 0x0(%rip),%ymm7 = 13a9, as it lies */
	LONG $0x6429f8c5; WORD $0x2024	/* f31 vmovaps %xmm4,0x20(%rsp) */
	LONG $0xe16ef9c5	/* f37 vmovd %ecx,%xmm4 */
	LONG $0x0f0fb948; LONG $0x0f0f0f0f; WORD $0x0f0f	/* f3b movabs $0xf0f0f0f0f0f0f0f,%rcx */
	LONG $0x7879e2c4; BYTE $0xe4	/* f45 vpbroadcastb %xmm4,%xmm4 */
	LONG $0x6ef961c4; BYTE $0xc9	/* f4a vmovq %rcx,%xmm9 */
	LONG $0x00ffbd48; LONG $0x00ff0000; WORD $0x0000	/* f4f movabs $0xff000000ff,%rbp */
	LONG $0x000fbb48; LONG $0x000f000f; WORD $0x000f	/* f59 movabs $0xf000f000f000f,%rbx */
	LONG $0x7c7ffdc5; WORD $0x4024	/* f63 vmovdqa %ymm7,0x40(%rsp) */
	LONG $0x597d42c4; BYTE $0xc9	/* f69 vpbroadcastq %xmm9,%ymm9 */
	LONG $0x3030bb49; LONG $0x30303030; WORD $0x3030	/* f6e movabs $0x3030303030303030,%r11 */
	LONG $0x647ff9c5; WORD $0x3024	/* f78 vmovdqa %xmm4,0x30(%rsp) */
	WORD $0x12eb	/* f7e jmp f92 */
	LONG $0x5c2878c5; WORD $0x2024	/* f80 vmovaps 0x20(%rsp),%xmm11 */
	LONG $0x4429f8c5; WORD $0x1024	/* f86 vmovaps %xmm0,0x10(%rsp) */
	LONG $0x4c29f8c5; WORD $0x2024	/* f8c vmovaps %xmm1,0x20(%rsp) */
	LONG $0x62b70f44; BYTE $0x02	/* f92 movzwl 0x2(%rdx),%r12d */
	WORD $0x4a8b; BYTE $0x04	/* f97 mov 0x4(%rdx),%ecx */
	LONG $0x01c18349	/* f9a add $0x1,%r9 */
	LONG $0x04c28349	/* f9e add $0x4,%r10 */
	LONG $0x626ffac5; BYTE $0x08	/* fa2 vmovdqu 0x8(%rdx),%xmm4 */
	LONG $0x3f6ffec5	/* fa7 vmovdqu (%rdi),%ymm7 */
	LONG $0x88c28148; WORD $0x0000; BYTE $0x00	/* fab add $0x88,%rdx */
	LONG $0x00c78148; WORD $0x0001; BYTE $0x00	/* fb2 add $0x100,%rdi */
	WORD $0x894c; BYTE $0xe0	/* fb9 mov %r12,%rax */
	LONG $0x426f7ac5; BYTE $0x80	/* fbc vmovdqu -0x80(%rdx),%xmm8 */
	LONG $0x5a6ffac5; BYTE $0xc0	/* fc1 vmovdqu -0x40(%rdx),%xmm3 */
	LONG $0x18e0c148	/* fc6 shl $0x18,%rax */
	LONG $0xb76ffec5; LONG $0xffffff60	/* fca vmovdqu -0xa0(%rdi),%ymm6 */
	LONG $0x6f6ffec5; BYTE $0xa0	/* fd2 vmovdqu -0x60(%rdi),%ymm5 */
	WORD $0x014c; BYTE $0xe0	/* fd7 add %r12,%rax */
	WORD $0x2148; BYTE $0xe8	/* fda and %rbp,%rax */
	WORD $0x8949; BYTE $0xc4	/* fdd mov %rax,%r12 */
	LONG $0x0ce4c149	/* fe0 shl $0xc,%r12 */
	WORD $0x014c; BYTE $0xe0	/* fe4 add %r12,%rax */
	WORD $0x8941; BYTE $0xcc	/* fe7 mov %ecx,%r12d */
	WORD $0xe9c1; BYTE $0x04	/* fea shr $0x4,%ecx */
	WORD $0x2148; BYTE $0xd8	/* fed and %rbx,%rax */
	LONG $0x0f0fe181; WORD $0x0f0f	/* ff0 and $0xf0f0f0f,%ecx */
	LONG $0x0fe48141; WORD $0x0f0f; BYTE $0x0f	/* ff6 and $0xf0f0f0f,%r12d */
	LONG $0xc96ef9c5	/* ffd vmovd %ecx,%xmm1 */
	WORD $0x8948; BYTE $0xc1	/* 1001 mov %rax,%rcx */
	LONG $0x6e79c1c4; BYTE $0xc4	/* 1004 vmovd %r12d,%xmm0 */
	LONG $0x06e1c148	/* 1009 shl $0x6,%rcx */
	LONG $0xc160f9c5	/* 100d vpunpcklbw %xmm1,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xc1	/* 1011 add %rax,%rcx */
	LONG $0x04e1c148	/* 1014 shl $0x4,%rcx */
	WORD $0x214c; BYTE $0xd9	/* 1018 and %r11,%rcx */
	LONG $0x6ef9e1c4; BYTE $0xc9	/* 101b vmovq %rcx,%xmm1 */
	LONG $0xc8ebf1c5	/* 1020 vpor %xmm0,%xmm1,%xmm1 */
	LONG $0xd471f9c5; BYTE $0x04	/* 1024 vpsrlw $0x4,%xmm4,%xmm0 */
	LONG $0x4cfcf1c5; WORD $0x3024	/* 1029 vpaddb 0x30(%rsp),%xmm1,%xmm1 */
	LONG $0x626ffac5; BYTE $0x90	/* 102f vmovdqu -0x70(%rdx),%xmm4 */
	LONG $0x383d63c4; WORD $0x01c0	/* 1034 vinserti128 $0x1,%xmm0,%ymm8,%ymm8 */
	LONG $0xdb3d41c4; BYTE $0xc1	/* 103a vpand %ymm9,%ymm8,%ymm8 */
	LONG $0xd471e9c5; BYTE $0x04	/* 103f vpsrlw $0x4,%xmm4,%xmm2 */
	LONG $0x2079e2c4; BYTE $0xc9	/* 1044 vpmovsxbw %xmm1,%xmm1 */
	LONG $0x626ffac5; BYTE $0xa0	/* 1049 vmovdqu -0x60(%rdx),%xmm4 */
	LONG $0x000542c4; BYTE $0xc0	/* 104e vpshufb %ymm8,%ymm15,%ymm8 */
	LONG $0x3875e3c4; WORD $0x01c9	/* 1053 vinserti128 $0x1,%xmm1,%ymm1,%ymm1 */
	LONG $0x0845c2c4; BYTE $0xc0	/* 1059 vpsignb %ymm8,%ymm7,%ymm0 */
	LONG $0x1c7d42c4; BYTE $0xc0	/* 105e vpabsb %ymm8,%ymm8 */
	LONG $0xbf6ffec5; LONG $0xffffff20	/* 1063 vmovdqu -0xe0(%rdi),%ymm7 */
	LONG $0x043d62c4; BYTE $0xc0	/* 106b vpmaddubsw %ymm0,%ymm8,%ymm8 */
	LONG $0x0075e2c4; LONG $0x00029005; BYTE $0x00	/* 1070 vpshufb 0x0(%rip),%ymm1,%ymm0 = 1309 */
	LONG $0xc0f53dc5	/* 1079 vpmaddwd %ymm0,%ymm8,%ymm8 */
	LONG $0x426ffac5; BYTE $0x90	/* 107d vmovdqu -0x70(%rdx),%xmm0 */
	LONG $0x387de3c4; WORD $0x01c2	/* 1082 vinserti128 $0x1,%xmm2,%ymm0,%ymm0 */
	LONG $0xdb7dc1c4; BYTE $0xc1	/* 1088 vpand %ymm9,%ymm0,%ymm0 */
	LONG $0x0005e2c4; BYTE $0xc0	/* 108d vpshufb %ymm0,%ymm15,%ymm0 */
	LONG $0x0845e2c4; BYTE $0xd0	/* 1092 vpsignb %ymm0,%ymm7,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xc0	/* 1097 vpabsb %ymm0,%ymm0 */
	LONG $0xbf6ffec5; LONG $0xffffff40	/* 109c vmovdqu -0xc0(%rdi),%ymm7 */
	LONG $0x047de2c4; BYTE $0xc2	/* 10a4 vpmaddubsw %ymm2,%ymm0,%ymm0 */
	LONG $0x0075e2c4; LONG $0x00023715; BYTE $0x00	/* 10a9 vpshufb 0x0(%rip),%ymm1,%ymm2 = 12e9 */
	LONG $0xc2f5fdc5	/* 10b2 vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0xd471e9c5; BYTE $0x04	/* 10b6 vpsrlw $0x4,%xmm4,%xmm2 */
	LONG $0x626ffac5; BYTE $0xa0	/* 10bb vmovdqu -0x60(%rdx),%xmm4 */
	LONG $0xc0febdc5	/* 10c0 vpaddd %ymm0,%ymm8,%ymm0 */
	LONG $0x385de3c4; WORD $0x01e2	/* 10c4 vinserti128 $0x1,%xmm2,%ymm4,%ymm4 */
	LONG $0xdb5dc1c4; BYTE $0xe1	/* 10ca vpand %ymm9,%ymm4,%ymm4 */
	LONG $0x0005e2c4; BYTE $0xe4	/* 10cf vpshufb %ymm4,%ymm15,%ymm4 */
	LONG $0x0845e2c4; BYTE $0xd4	/* 10d4 vpsignb %ymm4,%ymm7,%ymm2 */
	LONG $0x7a6ffac5; BYTE $0xb0	/* 10d9 vmovdqu -0x50(%rdx),%xmm7 */
	LONG $0x1c7de2c4; BYTE $0xe4	/* 10de vpabsb %ymm4,%ymm4 */
	LONG $0x045de2c4; BYTE $0xe2	/* 10e3 vpmaddubsw %ymm2,%ymm4,%ymm4 */
	LONG $0x0075e2c4; LONG $0x00025815; BYTE $0x00	/* 10e8 vpshufb 0x0(%rip),%ymm1,%ymm2 = 1349 */
	LONG $0xe2f5ddc5	/* 10f1 vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0xd771e9c5; BYTE $0x04	/* 10f5 vpsrlw $0x4,%xmm7,%xmm2 */
	LONG $0x7a6ffac5; BYTE $0xb0	/* 10fa vmovdqu -0x50(%rdx),%xmm7 */
	LONG $0x3845e3c4; WORD $0x01fa	/* 10ff vinserti128 $0x1,%xmm2,%ymm7,%ymm7 */
	LONG $0xdb45c1c4; BYTE $0xf9	/* 1105 vpand %ymm9,%ymm7,%ymm7 */
	LONG $0x0005e2c4; BYTE $0xff	/* 110a vpshufb %ymm7,%ymm15,%ymm7 */
	LONG $0x084de2c4; BYTE $0xd7	/* 110f vpsignb %ymm7,%ymm6,%ymm2 */
	LONG $0x726ffac5; BYTE $0xc0	/* 1114 vmovdqu -0x40(%rdx),%xmm6 */
	LONG $0x1c7de2c4; BYTE $0xff	/* 1119 vpabsb %ymm7,%ymm7 */
	LONG $0x0445e2c4; BYTE $0xfa	/* 111e vpmaddubsw %ymm2,%ymm7,%ymm7 */
	LONG $0x0075e2c4; LONG $0x0001fd15; BYTE $0x00	/* 1123 vpshufb 0x0(%rip),%ymm1,%ymm2 = 1329 */
	LONG $0xfaf5c5c5	/* 112c vpmaddwd %ymm2,%ymm7,%ymm7 */
	LONG $0xd671e9c5; BYTE $0x04	/* 1130 vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0x776ffec5; BYTE $0x80	/* 1135 vmovdqu -0x80(%rdi),%ymm6 */
	LONG $0x3865e3c4; WORD $0x01da	/* 113a vinserti128 $0x1,%xmm2,%ymm3,%ymm3 */
	LONG $0xe7feddc5	/* 1140 vpaddd %ymm7,%ymm4,%ymm4 */
	LONG $0xdb65c1c4; BYTE $0xd9	/* 1144 vpand %ymm9,%ymm3,%ymm3 */
	LONG $0xc4fefdc5	/* 1149 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x0005e2c4; BYTE $0xdb	/* 114d vpshufb %ymm3,%ymm15,%ymm3 */
	LONG $0x084de2c4; BYTE $0xd3	/* 1152 vpsignb %ymm3,%ymm6,%ymm2 */
	LONG $0x726ffac5; BYTE $0xd0	/* 1157 vmovdqu -0x30(%rdx),%xmm6 */
	LONG $0x1c7de2c4; BYTE $0xdb	/* 115c vpabsb %ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xda	/* 1161 vpmaddubsw %ymm2,%ymm3,%ymm3 */
	LONG $0x0075e2c4; LONG $0x00021a15; BYTE $0x00	/* 1166 vpshufb 0x0(%rip),%ymm1,%ymm2 = 1389 */
	LONG $0xdaf5e5c5	/* 116f vpmaddwd %ymm2,%ymm3,%ymm3 */
	LONG $0xd671e9c5; BYTE $0x04	/* 1173 vpsrlw $0x4,%xmm6,%xmm2 */
	LONG $0x726ffac5; BYTE $0xd0	/* 1178 vmovdqu -0x30(%rdx),%xmm6 */
	LONG $0x384de3c4; WORD $0x01f2	/* 117d vinserti128 $0x1,%xmm2,%ymm6,%ymm6 */
	LONG $0xdb4dc1c4; BYTE $0xf1	/* 1183 vpand %ymm9,%ymm6,%ymm6 */
	LONG $0x0005e2c4; BYTE $0xf6	/* 1188 vpshufb %ymm6,%ymm15,%ymm6 */
	LONG $0x0855e2c4; BYTE $0xd6	/* 118d vpsignb %ymm6,%ymm5,%ymm2 */
	LONG $0x1c7de2c4; BYTE $0xf6	/* 1192 vpabsb %ymm6,%ymm6 */
	LONG $0x6a6ffac5; BYTE $0xe0	/* 1197 vmovdqu -0x20(%rdx),%xmm5 */
	LONG $0x044de2c4; BYTE $0xf2	/* 119c vpmaddubsw %ymm2,%ymm6,%ymm6 */
	LONG $0x0075e2c4; LONG $0x0001bf15; BYTE $0x00	/* 11a1 vpshufb 0x0(%rip),%ymm1,%ymm2 = 1369 */
	LONG $0xf2f5cdc5	/* 11aa vpmaddwd %ymm2,%ymm6,%ymm6 */
	LONG $0x526ffac5; BYTE $0xe0	/* 11ae vmovdqu -0x20(%rdx),%xmm2 */
	LONG $0xd571d1c5; BYTE $0x04	/* 11b3 vpsrlw $0x4,%xmm5,%xmm5 */
	LONG $0xdefee5c5	/* 11b8 vpaddd %ymm6,%ymm3,%ymm3 */
	LONG $0x386de3c4; WORD $0x01d5	/* 11bc vinserti128 $0x1,%xmm5,%ymm2,%ymm2 */
	LONG $0x6f6ffec5; BYTE $0xc0	/* 11c2 vmovdqu -0x40(%rdi),%ymm5 */
	LONG $0xc3fefdc5	/* 11c7 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xdb6dc1c4; BYTE $0xd1	/* 11cb vpand %ymm9,%ymm2,%ymm2 */
	LONG $0x0005e2c4; BYTE $0xd2	/* 11d0 vpshufb %ymm2,%ymm15,%ymm2 */
	LONG $0x0855e2c4; BYTE $0xea	/* 11d5 vpsignb %ymm2,%ymm5,%ymm5 */
	LONG $0x1c7de2c4; BYTE $0xd2	/* 11da vpabsb %ymm2,%ymm2 */
	LONG $0x046de2c4; BYTE $0xd5	/* 11df vpmaddubsw %ymm5,%ymm2,%ymm2 */
	LONG $0x0075e2c4; LONG $0x0001dc2d; BYTE $0x00	/* 11e4 vpshufb 0x0(%rip),%ymm1,%ymm5 = 13c9 */
	LONG $0xd5f5edc5	/* 11ed vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x6a6ffac5; BYTE $0xf0	/* 11f1 vmovdqu -0x10(%rdx),%xmm5 */
	LONG $0xd571a9c5; BYTE $0x04	/* 11f6 vpsrlw $0x4,%xmm5,%xmm10 */
	LONG $0x6a6ffac5; BYTE $0xf0	/* 11fb vmovdqu -0x10(%rdx),%xmm5 */
	LONG $0x0075e2c4; WORD $0x244c; BYTE $0x40	/* 1200 vpshufb 0x40(%rsp),%ymm1,%ymm1 */
	LONG $0x7882b70f; WORD $0xffff; BYTE $0xff	/* 1207 movzwl -0x88(%rdx),%eax */
	LONG $0x3855c3c4; WORD $0x01ea	/* 120e vinserti128 $0x1,%xmm10,%ymm5,%ymm5 */
	LONG $0x576f7ec5; BYTE $0xe0	/* 1214 vmovdqu -0x20(%rdi),%ymm10 */
	LONG $0xdb55c1c4; BYTE $0xe9	/* 1219 vpand %ymm9,%ymm5,%ymm5 */
	LONG $0x0005e2c4; BYTE $0xed	/* 121e vpshufb %ymm5,%ymm15,%ymm5 */
	LONG $0x082d62c4; BYTE $0xd5	/* 1223 vpsignb %ymm5,%ymm10,%ymm10 */
	LONG $0x1c7de2c4; BYTE $0xed	/* 1228 vpabsb %ymm5,%ymm5 */
	LONG $0x0455c2c4; BYTE $0xea	/* 122d vpmaddubsw %ymm10,%ymm5,%ymm5 */
	LONG $0xe9f5d5c5	/* 1232 vpmaddwd %ymm1,%ymm5,%ymm5 */
	LONG $0xd5feedc5	/* 1236 vpaddd %ymm5,%ymm2,%ymm2 */
	LONG $0xc2fefdc5	/* 123a vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0xd06ef9c5	/* 123e vmovd %eax,%xmm2 */
	LONG $0x6a7dc1c4; BYTE $0xcc	/* 1242 vpunpckhdq %ymm12,%ymm0,%ymm1 */
	LONG $0x627dc1c4; BYTE $0xc4	/* 1247 vpunpckldq %ymm12,%ymm0,%ymm0 */
	LONG $0x1379e2c4; BYTE $0xd2	/* 124c vcvtph2ps %xmm2,%xmm2 */
	LONG $0xc1fefdc5	/* 1251 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x6d7dc1c4; BYTE $0xce	/* 1255 vpunpckhqdq %ymm14,%ymm0,%ymm1 */
	LONG $0x6c7dc1c4; BYTE $0xc6	/* 125a vpunpcklqdq %ymm14,%ymm0,%ymm0 */
	LONG $0xc1fefdc5	/* 125f vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x1879c2c4; WORD $0xfc4a	/* 1263 vbroadcastss -0x4(%r10),%xmm1 */
	LONG $0x397de3c4; WORD $0x01c3	/* 1269 vextracti128 $0x1,%ymm0,%xmm3 */
	LONG $0xca59f0c5	/* 126f vmulps %xmm2,%xmm1,%xmm1 */
	LONG $0xc3fef9c5	/* 1273 vpaddd %xmm3,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 1277 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 127b vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x1024	/* 127f vmovaps 0x10(%rsp),%xmm1 */
	LONG $0x5878c1c4; BYTE $0xc5	/* 1285 vaddps %xmm13,%xmm0,%xmm0 */
	LONG $0x287841c4; BYTE $0xeb	/* 128a vmovaps %xmm11,%xmm13 */
	WORD $0x394d; BYTE $0xce	/* 128f cmp %r9,%r14 */
	LONG $0xfce8850f; WORD $0xffff	/* 1292 jne f80 */
	LONG $0x4458f8c5; WORD $0x2024	/* 1298 vaddps 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0xd95820c5	/* 129e vaddps %xmm1,%xmm11,%xmm11 */
	LONG $0x24448b48; BYTE $0x60	/* 12a2 mov 0x60(%rsp),%rax */
	LONG $0x5878c1c4; BYTE $0xc3	/* 12a7 vaddps %xmm11,%xmm0,%xmm0 */
	LONG $0x249c8b48; LONG $0x00000080	/* 12ac mov 0x80(%rsp),%rbx */
	LONG $0x4011fac5; BYTE $0xfc	/* 12b4 vmovss %xmm0,-0x4(%rax) */
	WORD $0x014c; BYTE $0xee	/* 12b9 add %r13,%rsi */
	WORD $0x3948; BYTE $0xd8	/* 12bc cmp %rbx,%rax */
	LONG $0xfc25850f; WORD $0xffff	/* 12bf jne eea */
	WORD $0xf8c5; BYTE $0x77	/* 12c5 vzeroupper */
	LONG $0x88c48148; WORD $0x0003; BYTE $0x00	/* 12c8 add $0x388,%rsp */
	BYTE $0x5b	/* 12cf pop %rbx */
	BYTE $0x5d	/* 12d0 pop %rbp */
	WORD $0x5c41	/* 12d1 pop %r12 */
	WORD $0x5d41	/* 12d3 pop %r13 */
	WORD $0x5e41	/* 12d5 pop %r14 */
	WORD $0x5f41	/* 12d7 pop %r15 */
	BYTE $0xc3	/* 12d9 ret */
	LONG $0xc057f8c5	/* 12da vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0xfffb56e9; BYTE $0xff	/* 12de jmp e39 */
	LONG $0xc057f8c5	/* 12e3 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc3eb	/* 12e7 jmp 12ac */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 12e9 .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 12f9 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 1309 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 1319 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1329 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 1339 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1349 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 1359 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1369 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 1379 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1389 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 1399 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 13a9 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 13b9 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 13c9 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 13d9 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 13e9 .rodata.cst16 */
	LONG $0x06040200; LONG $0x0e0c0a08; LONG $0x07050301; LONG $0x0f0d0b09	/* 13f9 .rodata.cst16 */
	LONG $0xbfad9881; LONG $0xf6eaddcf; LONG $0x26190d01; LONG $0x71594535	/* 1409 .rodata.cst16 */
	RET
