/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2large.cc 5c62325ea74a6e65
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	1afc9b3c2a8bd7ae
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
	LONG $0x000fc6e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xc8	/* 2 mov %rcx,%rax */
	WORD $0x8949; BYTE $0xd7	/* 5 mov %rdx,%r15 */
	WORD $0x5641	/* 8 push %r14 */
	WORD $0x5541	/* a push %r13 */
	WORD $0x5441	/* c push %r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	LONG $0x08ec8148; WORD $0x0004; BYTE $0x00	/* 10 sub $0x408,%rsp */
	LONG $0x2484894c; LONG $0x000003a0	/* 17 mov %r8,0x3a0(%rsp) */
	LONG $0x24ac8b48; LONG $0x00000440	/* 1f mov 0x440(%rsp),%rbp */
	LONG $0x248c894c; LONG $0x00000370	/* 27 mov %r9,0x370(%rsp) */
	LONG $0x24a48b4c; LONG $0x00000448	/* 2f mov 0x448(%rsp),%r12 */
	LONG $0x03f98348	/* 37 cmp $0x3,%rcx */
	LONG $0x0b238e0f; WORD $0x0000	/* 3b jle b64 */
	LONG $0x045e8d48	/* 41 lea 0x4(%rsi),%rbx */
	LONG $0x95348d4c; LONG $0x00000000	/* 45 lea 0x0(,%rdx,4),%r14 */
	LONG $0x24bc8948; LONG $0x000003a8	/* 4d mov %rdi,0x3a8(%rsp) */
	LONG $0x52148d4c	/* 55 lea (%rdx,%rdx,2),%r10 */
	LONG $0x24b48948; LONG $0x000003b0	/* 59 mov %rsi,0x3b0(%rsp) */
	WORD $0x8949; BYTE $0xdd	/* 61 mov %rbx,%r13 */
	LONG $0x0f0fba48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 64 movabs $0xf0f0f0f0f0f0f0f,%rdx */
	LONG $0x248c8948; LONG $0x000003b8	/* 6e mov %rcx,0x3b8(%rsp) */
	WORD $0x894c; BYTE $0xfb	/* 76 mov %r15,%rbx */
	LONG $0x6ef9e1c4; BYTE $0xfa	/* 79 vmovq %rdx,%xmm7 */
	WORD $0x8949; BYTE $0xff	/* 7e mov %rdi,%r15 */
	LONG $0x24b4894c; LONG $0x00000398	/* 81 mov %r14,0x398(%rsp) */
	LONG $0x597de2c4; BYTE $0xff	/* 89 vpbroadcastq %xmm7,%ymm7 */
	WORD $0x8949; BYTE $0xce	/* 8e mov %rcx,%r14 */
	WORD $0x8949; BYTE $0xdb	/* 91 mov %rbx,%r11 */
	LONG $0xfc8d8d49; WORD $0x002f; BYTE $0x00	/* 94 lea 0x2ffc(%r13),%rcx */
	WORD $0x854d; BYTE $0xe4	/* 9b test %r12,%r12 */
	LONG $0x0e128e0f; WORD $0x0000	/* 9e jle eb6 */
	LONG $0xdb57e0c5	/* a4 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x2b348d4b	/* a8 lea (%r11,%r13,1),%rsi */
	LONG $0x24bc894c; LONG $0x00000378	/* ac mov %r15,0x378(%rsp) */
	LONG $0x24848b4c; LONG $0x000003a0	/* b4 mov 0x3a0(%rsp),%r8 */
	LONG $0x333c8d49	/* bc lea (%r11,%rsi,1),%rdi */
	WORD $0x894c; BYTE $0xe8	/* c0 mov %r13,%rax */
	LONG $0x5c29f8c5; WORD $0x3024	/* c3 vmovaps %xmm3,0x30(%rsp) */
	WORD $0xdb31	/* c9 xor %ebx,%ebx */
	LONG $0x24b4894c; LONG $0x00000380	/* cb mov %r14,0x380(%rsp) */
	LONG $0x248c8d4c; LONG $0x000003f4	/* d3 lea 0x3f4(%rsp),%r9 */
	LONG $0x24ac894c; LONG $0x00000388	/* db mov %r13,0x388(%rsp) */
	LONG $0x249c894c; LONG $0x00000390	/* e3 mov %r11,0x390(%rsp) */
	LONG $0x5c29f8c5; WORD $0x1024	/* eb vmovaps %xmm3,0x10(%rsp) */
	LONG $0x9c29f8c5; LONG $0x00036024; BYTE $0x00	/* f1 vmovaps %xmm3,0x360(%rsp) */
	LONG $0x5c29f8c5; WORD $0x2024	/* fa vmovaps %xmm3,0x20(%rsp) */
	WORD $0x18eb	/* 100 jmp 11a */
	LONG $0xb428f8c5; LONG $0x00036024; BYTE $0x00	/* 102 vmovaps 0x360(%rsp),%xmm6 */
	LONG $0x8c29f8c5; LONG $0x00036024; BYTE $0x00	/* 10b vmovaps %xmm1,0x360(%rsp) */
	LONG $0x7429f8c5; WORD $0x3024	/* 114 vmovaps %xmm6,0x30(%rsp) */
	WORD $0x8948; BYTE $0xda	/* 11a mov %rbx,%rdx */
	LONG $0x05e2c148	/* 11d shl $0x5,%rdx */
	LONG $0x546f7ec5; WORD $0x0015	/* 121 vmovdqu 0x0(%rbp,%rdx,1),%ymm10 */
	WORD $0x180f; BYTE $0x09	/* 127 prefetcht0 (%rcx) */
	LONG $0x4049180f	/* 12a prefetcht0 0x40(%rcx) */
	LONG $0x8089180f; WORD $0x0000; BYTE $0x00	/* 12e prefetcht0 0x80(%rcx) */
	WORD $0x8b48; BYTE $0x10	/* 135 mov (%rax),%rdx */
	WORD $0x8949; BYTE $0x11	/* 138 mov %rdx,(%r9) */
	WORD $0x508b; BYTE $0x08	/* 13b mov 0x8(%rax),%edx */
	LONG $0x08518941	/* 13e mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003f4	/* 142 mov 0x3f4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003fc	/* 14a mov 0x3fc(%rsp),%r11d */
	LONG $0x506ffec5; BYTE $0x0c	/* 152 vmovdqu 0xc(%rax),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 157 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 15a and $0x3f3f3f3f,%r14d */
	LONG $0x6f7ec1c4; WORD $0x2058	/* 161 vmovdqu 0x20(%r8),%ymm3 */
	LONG $0x6f7e41c4; WORD $0x6078	/* 167 vmovdqu 0x60(%r8),%ymm15 */
	WORD $0xeac1; BYTE $0x02	/* 16d shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 170 mov %r11d,%r15d */
	LONG $0x6f7e41c4; WORD $0x4048	/* 173 vmovdqu 0x40(%r8),%ymm9 */
	LONG $0x24ac8b44; LONG $0x000003f8	/* 179 mov 0x3f8(%rsp),%r13d */
	LONG $0x3030e281; WORD $0x3030	/* 181 and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 187 and $0xf0f0f0f,%r15d */
	LONG $0x04ebc141	/* 18e shr $0x4,%r11d */
	LONG $0x6f7e41c4; LONG $0x0000a0b0; BYTE $0x00	/* 192 vmovdqu 0xa0(%r8),%ymm14 */
	WORD $0x0944; BYTE $0xfa	/* 19b or %r15d,%edx */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 19e and $0xf0f0f0f,%r11d */
	LONG $0x6f7e41c4; LONG $0x0000c0a8; BYTE $0x00	/* 1a5 vmovdqu 0xc0(%r8),%ymm13 */
	LONG $0x20e2c148	/* 1ae shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 1b2 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 1b5 vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 1ba mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 1bd and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 1c4 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xe7dbedc5	/* 1c9 vpand %ymm7,%ymm2,%ymm4 */
	LONG $0x045dc2c4; BYTE $0x20	/* 1cd vpmaddubsw (%r8),%ymm4,%ymm4 */
	WORD $0xeac1; BYTE $0x02	/* 1d2 shr $0x2,%edx */
	LONG $0xd271edc5; BYTE $0x04	/* 1d5 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x387de3c4; WORD $0x01c0	/* 1da vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x3030e281; WORD $0x3030	/* 1e0 and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x000cd72d; BYTE $0x00	/* 1e6 vpshufb 0x0(%rip),%ymm0,%ymm5 = ec6 */
	LONG $0xd7dbedc5	/* 1ef vpand %ymm7,%ymm2,%ymm2 */
	WORD $0x0944; BYTE $0xda	/* 1f3 or %r11d,%edx */
	LONG $0x046de2c4; BYTE $0xd3	/* 1f6 vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0x20e2c148	/* 1fb shl $0x20,%rdx */
	LONG $0xf5f5edc5	/* 1ff vpmaddwd %ymm5,%ymm2,%ymm6 */
	WORD $0x094c; BYTE $0xea	/* 203 or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x000cd715; BYTE $0x00	/* 206 vpshufb 0x0(%rip),%ymm0,%ymm2 = ee6 */
	LONG $0xe2f55dc5	/* 20f vpmaddwd %ymm2,%ymm4,%ymm12 */
	LONG $0x506ffec5; BYTE $0x2c	/* 213 vmovdqu 0x2c(%rax),%ymm2 */
	LONG $0x747ffdc5; WORD $0x4024	/* 218 vmovdqa %ymm6,0x40(%rsp) */
	LONG $0x007de2c4; LONG $0x000cdf2d; BYTE $0x00	/* 21e vpshufb 0x0(%rip),%ymm0,%ymm5 = f06 */
	LONG $0xe7dbedc5	/* 227 vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 22b vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x647f7dc5; WORD $0x6024	/* 230 vmovdqa %ymm12,0x60(%rsp) */
	LONG $0x6f7ec1c4; LONG $0x000080b0; BYTE $0x00	/* 236 vmovdqu 0x80(%r8),%ymm6 */
	LONG $0xd7dbedc5	/* 23f vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 243 vpmaddubsw %ymm9,%ymm4,%ymm4 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 248 vmovq %rdx,%xmm1 */
	LONG $0x6f7e41c4; LONG $0x0000e0a0; BYTE $0x00	/* 24d vmovdqu 0xe0(%r8),%ymm12 */
	LONG $0x046dc2c4; BYTE $0xd7	/* 256 vpmaddubsw %ymm15,%ymm2,%ymm2 */
	LONG $0x317de2c4; BYTE $0xc9	/* 25b vpmovzxbd %xmm1,%ymm1 */
	LONG $0xedf5edc5	/* 260 vpmaddwd %ymm5,%ymm2,%ymm5 */
	LONG $0x007de2c4; LONG $0x000cb915; BYTE $0x00	/* 264 vpshufb 0x0(%rip),%ymm0,%ymm2 = f26 */
	LONG $0xac7ffdc5; LONG $0x00008024; BYTE $0x00	/* 26d vmovdqa %ymm5,0x80(%rsp) */
	LONG $0xe2f5ddc5	/* 276 vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0x506ffec5; BYTE $0x4c	/* 27a vmovdqu 0x4c(%rax),%ymm2 */
	LONG $0x007de2c4; LONG $0x000cbe2d; BYTE $0x00	/* 27f vpshufb 0x0(%rip),%ymm0,%ymm5 = f46 */
	LONG $0xa47ffdc5; LONG $0x0000a024; BYTE $0x00	/* 288 vmovdqa %ymm4,0xa0(%rsp) */
	LONG $0xe7dbedc5	/* 291 vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 295 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 29a vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045de2c4; BYTE $0xe6	/* 29e vpmaddubsw %ymm6,%ymm4,%ymm4 */
	LONG $0x046dc2c4; BYTE $0xd6	/* 2a3 vpmaddubsw %ymm14,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 2a8 vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x0000c024; BYTE $0x00	/* 2ac vmovdqa %ymm2,0xc0(%rsp) */
	LONG $0x007de2c4; LONG $0x000ca815; BYTE $0x00	/* 2b5 vpshufb 0x0(%rip),%ymm0,%ymm2 = f66 */
	LONG $0xdaf55dc5	/* 2be vpmaddwd %ymm2,%ymm4,%ymm11 */
	LONG $0x506ffec5; BYTE $0x6c	/* 2c2 vmovdqu 0x6c(%rax),%ymm2 */
	LONG $0x9c7f7dc5; LONG $0x0000e024; BYTE $0x00	/* 2c7 vmovdqa %ymm11,0xe0(%rsp) */
	LONG $0xe7dbedc5	/* 2d0 vpand %ymm7,%ymm2,%ymm4 */
	LONG $0x007de2c4; LONG $0x000ca92d; BYTE $0x00	/* 2d4 vpshufb 0x0(%rip),%ymm0,%ymm5 = f86 */
	LONG $0x007de2c4; LONG $0x000cc005; BYTE $0x00	/* 2dd vpshufb 0x0(%rip),%ymm0,%ymm0 = fa6 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 2e6 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 2eb vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xc0f5ddc5	/* 2f0 vpmaddwd %ymm0,%ymm4,%ymm0 */
	LONG $0xd7dbedc5	/* 2f4 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x847ffdc5; LONG $0x00012024; BYTE $0x00	/* 2f8 vmovdqa %ymm0,0x120(%rsp) */
	LONG $0xf172fdc5; BYTE $0x10	/* 301 vpslld $0x10,%ymm1,%ymm0 */
	LONG $0x046dc2c4; BYTE $0xd4	/* 306 vpmaddubsw %ymm12,%ymm2,%ymm2 */
	LONG $0xc8ebf5c5	/* 30b vpor %ymm0,%ymm1,%ymm1 */
	LONG $0xc5f56dc5	/* 30f vpmaddwd %ymm5,%ymm2,%ymm8 */
	LONG $0x847f7dc5; LONG $0x00010024; BYTE $0x00	/* 313 vmovdqa %ymm8,0x100(%rsp) */
	LONG $0xf575c1c4; BYTE $0xca	/* 31c vpmaddwd %ymm10,%ymm1,%ymm1 */
	LONG $0x8c7ffdc5; LONG $0x00014024; BYTE $0x00	/* 321 vmovdqa %ymm1,0x140(%rsp) */
	LONG $0x9089180f; WORD $0x0000; BYTE $0x00	/* 32a prefetcht0 0x90(%rcx) */
	LONG $0xd089180f; WORD $0x0000; BYTE $0x00	/* 331 prefetcht0 0xd0(%rcx) */
	LONG $0x1089180f; WORD $0x0001; BYTE $0x00	/* 338 prefetcht0 0x110(%rcx) */
	WORD $0x8b48; BYTE $0x16	/* 33f mov (%rsi),%rdx */
	WORD $0x8949; BYTE $0x11	/* 342 mov %rdx,(%r9) */
	WORD $0x568b; BYTE $0x08	/* 345 mov 0x8(%rsi),%edx */
	LONG $0x08518941	/* 348 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003f4	/* 34c mov 0x3f4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003fc	/* 354 mov 0x3fc(%rsp),%r11d */
	LONG $0x566ffec5; BYTE $0x0c	/* 35c vmovdqu 0xc(%rsi),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 361 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 364 and $0x3f3f3f3f,%r14d */
	LONG $0x24ac8b44; LONG $0x000003f8	/* 36b mov 0x3f8(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 373 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 376 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 379 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 37d and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 383 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 38a and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 391 or %r15d,%edx */
	LONG $0x20e2c148	/* 394 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 398 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 39b vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 3a0 mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 3a3 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 3aa vpmovzxbw %xmm0,%xmm0 */
	LONG $0xe7dbedc5	/* 3af vpand %ymm7,%ymm2,%ymm4 */
	LONG $0x045dc2c4; BYTE $0x20	/* 3b3 vpmaddubsw (%r8),%ymm4,%ymm4 */
	WORD $0xeac1; BYTE $0x02	/* 3b8 shr $0x2,%edx */
	LONG $0xd271edc5; BYTE $0x04	/* 3bb vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x387de3c4; WORD $0x01c0	/* 3c0 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x3030e281; WORD $0x3030	/* 3c6 and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x000af12d; BYTE $0x00	/* 3cc vpshufb 0x0(%rip),%ymm0,%ymm5 = ec6 */
	LONG $0xd7dbedc5	/* 3d5 vpand %ymm7,%ymm2,%ymm2 */
	WORD $0x0944; BYTE $0xda	/* 3d9 or %r11d,%edx */
	LONG $0x046de2c4; BYTE $0xd3	/* 3dc vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0x20e2c148	/* 3e1 shl $0x20,%rdx */
	LONG $0xedf5edc5	/* 3e5 vpmaddwd %ymm5,%ymm2,%ymm5 */
	WORD $0x094c; BYTE $0xea	/* 3e9 or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x000af115; BYTE $0x00	/* 3ec vpshufb 0x0(%rip),%ymm0,%ymm2 = ee6 */
	LONG $0xe2f5ddc5	/* 3f5 vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0x566ffec5; BYTE $0x2c	/* 3f9 vmovdqu 0x2c(%rsi),%ymm2 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 3fe vmovq %rdx,%xmm1 */
	LONG $0xac7ffdc5; LONG $0x00016024; BYTE $0x00	/* 403 vmovdqa %ymm5,0x160(%rsp) */
	LONG $0xa47ffdc5; LONG $0x00018024; BYTE $0x00	/* 40c vmovdqa %ymm4,0x180(%rsp) */
	LONG $0xe7dbedc5	/* 415 vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 419 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x000adf2d; BYTE $0x00	/* 41e vpshufb 0x0(%rip),%ymm0,%ymm5 = f06 */
	LONG $0xd7dbedc5	/* 427 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 42b vpmaddubsw %ymm9,%ymm4,%ymm4 */
	LONG $0x317de2c4; BYTE $0xc9	/* 430 vpmovzxbd %xmm1,%ymm1 */
	LONG $0x046dc2c4; BYTE $0xd7	/* 435 vpmaddubsw %ymm15,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 43a vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x000aff2d; BYTE $0x00	/* 43e vpshufb 0x0(%rip),%ymm0,%ymm5 = f46 */
	LONG $0x947ffdc5; LONG $0x0001a024; BYTE $0x00	/* 447 vmovdqa %ymm2,0x1a0(%rsp) */
	LONG $0x007de2c4; LONG $0x000acd15; BYTE $0x00	/* 450 vpshufb 0x0(%rip),%ymm0,%ymm2 = f26 */
	LONG $0xdaf55dc5	/* 459 vpmaddwd %ymm2,%ymm4,%ymm11 */
	LONG $0x566ffec5; BYTE $0x4c	/* 45d vmovdqu 0x4c(%rsi),%ymm2 */
	LONG $0x9c7f7dc5; LONG $0x0001c024; BYTE $0x00	/* 462 vmovdqa %ymm11,0x1c0(%rsp) */
	LONG $0xe7dbedc5	/* 46b vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 46f vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x6f7d41c4; BYTE $0xda	/* 474 vmovdqa %ymm10,%ymm11 */
	LONG $0xd7dbedc5	/* 479 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045de2c4; BYTE $0xe6	/* 47d vpmaddubsw %ymm6,%ymm4,%ymm4 */
	LONG $0x046dc2c4; BYTE $0xd6	/* 482 vpmaddubsw %ymm14,%ymm2,%ymm2 */
	LONG $0xc5f56dc5	/* 487 vpmaddwd %ymm5,%ymm2,%ymm8 */
	LONG $0x007de2c4; LONG $0x000ad215; BYTE $0x00	/* 48b vpshufb 0x0(%rip),%ymm0,%ymm2 = f66 */
	LONG $0x847f7dc5; LONG $0x0001e024; BYTE $0x00	/* 494 vmovdqa %ymm8,0x1e0(%rsp) */
	LONG $0xeaf5ddc5	/* 49d vpmaddwd %ymm2,%ymm4,%ymm5 */
	LONG $0x566ffec5; BYTE $0x6c	/* 4a1 vmovdqu 0x6c(%rsi),%ymm2 */
	LONG $0xac7ffdc5; LONG $0x00020024; BYTE $0x00	/* 4a6 vmovdqa %ymm5,0x200(%rsp) */
	LONG $0xe7dbedc5	/* 4af vpand %ymm7,%ymm2,%ymm4 */
	LONG $0x007de2c4; LONG $0x000aca2d; BYTE $0x00	/* 4b3 vpshufb 0x0(%rip),%ymm0,%ymm5 = f86 */
	LONG $0x007de2c4; LONG $0x000ae105; BYTE $0x00	/* 4bc vpshufb 0x0(%rip),%ymm0,%ymm0 = fa6 */
	LONG $0x045dc2c4; BYTE $0xe5	/* 4c5 vpmaddubsw %ymm13,%ymm4,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 4ca vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xc0f5ddc5	/* 4cf vpmaddwd %ymm0,%ymm4,%ymm0 */
	LONG $0xd7dbedc5	/* 4d3 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x847ffdc5; LONG $0x00024024; BYTE $0x00	/* 4d7 vmovdqa %ymm0,0x240(%rsp) */
	LONG $0xf172fdc5; BYTE $0x10	/* 4e0 vpslld $0x10,%ymm1,%ymm0 */
	LONG $0x046dc2c4; BYTE $0xd4	/* 4e5 vpmaddubsw %ymm12,%ymm2,%ymm2 */
	LONG $0xc8ebf5c5	/* 4ea vpor %ymm0,%ymm1,%ymm1 */
	LONG $0xd5f5edc5	/* 4ee vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x00022024; BYTE $0x00	/* 4f2 vmovdqa %ymm2,0x220(%rsp) */
	LONG $0xf575c1c4; BYTE $0xe2	/* 4fb vpmaddwd %ymm10,%ymm1,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00026024; BYTE $0x00	/* 500 vmovdqa %ymm4,0x260(%rsp) */
	LONG $0x2089180f; WORD $0x0001; BYTE $0x00	/* 509 prefetcht0 0x120(%rcx) */
	LONG $0x6089180f; WORD $0x0001; BYTE $0x00	/* 510 prefetcht0 0x160(%rcx) */
	LONG $0xa089180f; WORD $0x0001; BYTE $0x00	/* 517 prefetcht0 0x1a0(%rcx) */
	WORD $0x8b48; BYTE $0x17	/* 51e mov (%rdi),%rdx */
	WORD $0x8949; BYTE $0x11	/* 521 mov %rdx,(%r9) */
	WORD $0x578b; BYTE $0x08	/* 524 mov 0x8(%rdi),%edx */
	LONG $0x08518941	/* 527 mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003f4	/* 52b mov 0x3f4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003fc	/* 533 mov 0x3fc(%rsp),%r11d */
	LONG $0x576ffec5; BYTE $0x0c	/* 53b vmovdqu 0xc(%rdi),%ymm2 */
	WORD $0x8944; BYTE $0xf2	/* 540 mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 543 and $0x3f3f3f3f,%r14d */
	LONG $0x24ac8b44; LONG $0x000003f8	/* 54a mov 0x3f8(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 552 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 555 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 558 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 55c and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 562 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 569 and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 570 or %r15d,%edx */
	LONG $0x20e2c148	/* 573 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 577 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 57a vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 57f mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 582 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 589 vpmovzxbw %xmm0,%xmm0 */
	LONG $0xe7dbedc5	/* 58e vpand %ymm7,%ymm2,%ymm4 */
	LONG $0x045dc2c4; BYTE $0x20	/* 592 vpmaddubsw (%r8),%ymm4,%ymm4 */
	WORD $0xeac1; BYTE $0x02	/* 597 shr $0x2,%edx */
	LONG $0xd271edc5; BYTE $0x04	/* 59a vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x387de3c4; WORD $0x01c0	/* 59f vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x3030e281; WORD $0x3030	/* 5a5 and $0x30303030,%edx */
	LONG $0x007de2c4; LONG $0x0009122d; BYTE $0x00	/* 5ab vpshufb 0x0(%rip),%ymm0,%ymm5 = ec6 */
	LONG $0xd7dbedc5	/* 5b4 vpand %ymm7,%ymm2,%ymm2 */
	WORD $0x0944; BYTE $0xda	/* 5b8 or %r11d,%edx */
	LONG $0x046de2c4; BYTE $0xd3	/* 5bb vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0x20e2c148	/* 5c0 shl $0x20,%rdx */
	LONG $0xc5f56dc5	/* 5c4 vpmaddwd %ymm5,%ymm2,%ymm8 */
	WORD $0x094c; BYTE $0xea	/* 5c8 or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x00091215; BYTE $0x00	/* 5cb vpshufb 0x0(%rip),%ymm0,%ymm2 = ee6 */
	LONG $0xeaf5ddc5	/* 5d4 vpmaddwd %ymm2,%ymm4,%ymm5 */
	LONG $0x576ffec5; BYTE $0x2c	/* 5d8 vmovdqu 0x2c(%rdi),%ymm2 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 5dd vmovq %rdx,%xmm1 */
	LONG $0x847f7dc5; LONG $0x00028024; BYTE $0x00	/* 5e2 vmovdqa %ymm8,0x280(%rsp) */
	LONG $0xe7dbedc5	/* 5eb vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 5ef vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x317de2c4; BYTE $0xc9	/* 5f4 vpmovzxbd %xmm1,%ymm1 */
	LONG $0xac7ffdc5; LONG $0x0002a024; BYTE $0x00	/* 5f9 vmovdqa %ymm5,0x2a0(%rsp) */
	LONG $0xd7dbedc5	/* 602 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045dc2c4; BYTE $0xe1	/* 606 vpmaddubsw %ymm9,%ymm4,%ymm4 */
	LONG $0x007de2c4; LONG $0x0008f22d; BYTE $0x00	/* 60b vpshufb 0x0(%rip),%ymm0,%ymm5 = f06 */
	LONG $0x046dc2c4; BYTE $0xd7	/* 614 vpmaddubsw %ymm15,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 619 vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x007de2c4; LONG $0x0009202d; BYTE $0x00	/* 61d vpshufb 0x0(%rip),%ymm0,%ymm5 = f46 */
	LONG $0x947ffdc5; LONG $0x0002c024; BYTE $0x00	/* 626 vmovdqa %ymm2,0x2c0(%rsp) */
	LONG $0x007de2c4; LONG $0x0008ee15; BYTE $0x00	/* 62f vpshufb 0x0(%rip),%ymm0,%ymm2 = f26 */
	LONG $0xe2f5ddc5	/* 638 vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0x576ffec5; BYTE $0x4c	/* 63c vmovdqu 0x4c(%rdi),%ymm2 */
	LONG $0xa47ffdc5; LONG $0x0002e024; BYTE $0x00	/* 641 vmovdqa %ymm4,0x2e0(%rsp) */
	LONG $0xe7dbedc5	/* 64a vpand %ymm7,%ymm2,%ymm4 */
	LONG $0xd271edc5; BYTE $0x04	/* 64e vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 653 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x045de2c4; BYTE $0xe6	/* 657 vpmaddubsw %ymm6,%ymm4,%ymm4 */
	LONG $0x046dc2c4; BYTE $0xd6	/* 65c vpmaddubsw %ymm14,%ymm2,%ymm2 */
	LONG $0xd5f5edc5	/* 661 vpmaddwd %ymm5,%ymm2,%ymm2 */
	LONG $0x947ffdc5; LONG $0x00030024; BYTE $0x00	/* 665 vmovdqa %ymm2,0x300(%rsp) */
	LONG $0x007de2c4; LONG $0x0008ef15; BYTE $0x00	/* 66e vpshufb 0x0(%rip),%ymm0,%ymm2 = f66 */
	LONG $0xc2f55dc5	/* 677 vpmaddwd %ymm2,%ymm4,%ymm8 */
	LONG $0x676ffec5; BYTE $0x6c	/* 67b vmovdqu 0x6c(%rdi),%ymm4 */
	LONG $0x007de2c4; LONG $0x0008fd15; BYTE $0x00	/* 680 vpshufb 0x0(%rip),%ymm0,%ymm2 = f86 */
	LONG $0x007de2c4; LONG $0x00091405; BYTE $0x00	/* 689 vpshufb 0x0(%rip),%ymm0,%ymm0 = fa6 */
	LONG $0x847f7dc5; LONG $0x00032024; BYTE $0x00	/* 692 vmovdqa %ymm8,0x320(%rsp) */
	LONG $0xd7db5dc5	/* 69b vpand %ymm7,%ymm4,%ymm10 */
	LONG $0xd471ddc5; BYTE $0x04	/* 69f vpsrlw $0x4,%ymm4,%ymm4 */
	LONG $0xe7dbddc5	/* 6a4 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x042d42c4; BYTE $0xd5	/* 6a8 vpmaddubsw %ymm13,%ymm10,%ymm10 */
	LONG $0x045dc2c4; BYTE $0xe4	/* 6ad vpmaddubsw %ymm12,%ymm4,%ymm4 */
	LONG $0xe2f5ddc5	/* 6b2 vpmaddwd %ymm2,%ymm4,%ymm4 */
	LONG $0xd0f5adc5	/* 6b6 vpmaddwd %ymm0,%ymm10,%ymm2 */
	LONG $0xf172fdc5; BYTE $0x10	/* 6ba vpslld $0x10,%ymm1,%ymm0 */
	LONG $0xc8ebf5c5	/* 6bf vpor %ymm0,%ymm1,%ymm1 */
	LONG $0x6f7d41c4; BYTE $0xd3	/* 6c3 vmovdqa %ymm11,%ymm10 */
	LONG $0x947ffdc5; LONG $0x00034024; BYTE $0x00	/* 6c8 vmovdqa %ymm2,0x340(%rsp) */
	LONG $0xf575c1c4; BYTE $0xcb	/* 6d1 vpmaddwd %ymm11,%ymm1,%ymm1 */
	LONG $0xb089180f; WORD $0x0001; BYTE $0x00	/* 6d6 prefetcht0 0x1b0(%rcx) */
	LONG $0xf089180f; WORD $0x0001; BYTE $0x00	/* 6dd prefetcht0 0x1f0(%rcx) */
	LONG $0x3089180f; WORD $0x0002; BYTE $0x00	/* 6e4 prefetcht0 0x230(%rcx) */
	LONG $0x02148d49	/* 6eb lea (%r10,%rax,1),%rdx */
	LONG $0x40c18148; WORD $0x0002; BYTE $0x00	/* 6ef add $0x240,%rcx */
	WORD $0x8b4c; BYTE $0x1a	/* 6f6 mov (%rdx),%r11 */
	WORD $0x894d; BYTE $0x19	/* 6f9 mov %r11,(%r9) */
	WORD $0x528b; BYTE $0x08	/* 6fc mov 0x8(%rdx),%edx */
	LONG $0x08518941	/* 6ff mov %edx,0x8(%r9) */
	LONG $0x24b48b44; LONG $0x000003f4	/* 703 mov 0x3f4(%rsp),%r14d */
	LONG $0x249c8b44; LONG $0x000003fc	/* 70b mov 0x3fc(%rsp),%r11d */
	LONG $0x6f7e21c4; WORD $0x1044; BYTE $0x0c	/* 713 vmovdqu 0xc(%rax,%r10,1),%ymm8 */
	WORD $0x8944; BYTE $0xf2	/* 71a mov %r14d,%edx */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 71d and $0x3f3f3f3f,%r14d */
	LONG $0x6f7ea1c4; WORD $0x106c; BYTE $0x2c	/* 724 vmovdqu 0x2c(%rax,%r10,1),%ymm5 */
	LONG $0x24ac8b44; LONG $0x000003f8	/* 72b mov 0x3f8(%rsp),%r13d */
	WORD $0xeac1; BYTE $0x02	/* 733 shr $0x2,%edx */
	WORD $0x8945; BYTE $0xdf	/* 736 mov %r11d,%r15d */
	LONG $0x04ebc141	/* 739 shr $0x4,%r11d */
	LONG $0x3030e281; WORD $0x3030	/* 73d and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* 743 and $0xf0f0f0f,%r15d */
	LONG $0x0fe38141; WORD $0x0f0f; BYTE $0x0f	/* 74a and $0xf0f0f0f,%r11d */
	WORD $0x0944; BYTE $0xfa	/* 751 or %r15d,%edx */
	LONG $0x20e2c148	/* 754 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xf2	/* 758 or %r14,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xc2	/* 75b vmovq %rdx,%xmm0 */
	WORD $0x8944; BYTE $0xea	/* 760 mov %r13d,%edx */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 763 and $0x3f3f3f3f,%r13d */
	LONG $0x3079e2c4; BYTE $0xc0	/* 76a vpmovzxbw %xmm0,%xmm0 */
	LONG $0xdfdb3dc5	/* 76f vpand %ymm7,%ymm8,%ymm11 */
	LONG $0x042542c4; BYTE $0x18	/* 773 vpmaddubsw (%r8),%ymm11,%ymm11 */
	WORD $0xeac1; BYTE $0x02	/* 778 shr $0x2,%edx */
	LONG $0x713dc1c4; WORD $0x04d0	/* 77b vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0x387de3c4; WORD $0x01c0	/* 781 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x3030e281; WORD $0x3030	/* 787 and $0x30303030,%edx */
	LONG $0xc7db3dc5	/* 78d vpand %ymm7,%ymm8,%ymm8 */
	WORD $0x0944; BYTE $0xda	/* 791 or %r11d,%edx */
	LONG $0x043d62c4; BYTE $0xc3	/* 794 vpmaddubsw %ymm3,%ymm8,%ymm8 */
	LONG $0x20e2c148	/* 799 shl $0x20,%rdx */
	LONG $0x007de2c4; LONG $0x0007201d; BYTE $0x00	/* 79d vpshufb 0x0(%rip),%ymm0,%ymm3 = ec6 */
	LONG $0xc3f53dc5	/* 7a6 vpmaddwd %ymm3,%ymm8,%ymm8 */
	WORD $0x094c; BYTE $0xea	/* 7aa or %r13,%rdx */
	LONG $0x007de2c4; LONG $0x0007301d; BYTE $0x00	/* 7ad vpshufb 0x0(%rip),%ymm0,%ymm3 = ee6 */
	LONG $0xdbf525c5	/* 7b6 vpmaddwd %ymm3,%ymm11,%ymm11 */
	LONG $0xdfdbd5c5	/* 7ba vpand %ymm7,%ymm5,%ymm3 */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* 7be vmovq %rdx,%xmm2 */
	LONG $0x0465c2c4; BYTE $0xd9	/* 7c3 vpmaddubsw %ymm9,%ymm3,%ymm3 */
	LONG $0xd571b5c5; BYTE $0x04	/* 7c8 vpsrlw $0x4,%ymm5,%ymm9 */
	LONG $0x317de2c4; BYTE $0xd2	/* 7cd vpmovzxbd %xmm2,%ymm2 */
	LONG $0xcfdb35c5	/* 7d2 vpand %ymm7,%ymm9,%ymm9 */
	LONG $0xfe2541c4; BYTE $0xd8	/* 7d6 vpaddd %ymm8,%ymm11,%ymm11 */
	LONG $0x007de2c4; LONG $0x0007222d; BYTE $0x00	/* 7db vpshufb 0x0(%rip),%ymm0,%ymm5 = f06 */
	LONG $0x043542c4; BYTE $0xcf	/* 7e4 vpmaddubsw %ymm15,%ymm9,%ymm9 */
	LONG $0xcdf535c5	/* 7e9 vpmaddwd %ymm5,%ymm9,%ymm9 */
	LONG $0x007de2c4; LONG $0x0007302d; BYTE $0x00	/* 7ed vpshufb 0x0(%rip),%ymm0,%ymm5 = f26 */
	LONG $0xddf5e5c5	/* 7f6 vpmaddwd %ymm5,%ymm3,%ymm3 */
	LONG $0x6f7ea1c4; WORD $0x106c; BYTE $0x4c	/* 7fa vmovdqu 0x4c(%rax,%r10,1),%ymm5 */
	LONG $0xffdb55c5	/* 801 vpand %ymm7,%ymm5,%ymm15 */
	LONG $0xfe65c1c4; BYTE $0xd9	/* 805 vpaddd %ymm9,%ymm3,%ymm3 */
	LONG $0x040562c4; BYTE $0xfe	/* 80a vpmaddubsw %ymm6,%ymm15,%ymm15 */
	LONG $0xd571cdc5; BYTE $0x04	/* 80f vpsrlw $0x4,%ymm5,%ymm6 */
	LONG $0xfe65c1c4; BYTE $0xdb	/* 814 vpaddd %ymm11,%ymm3,%ymm3 */
	LONG $0x007de2c4; LONG $0x0007242d; BYTE $0x00	/* 819 vpshufb 0x0(%rip),%ymm0,%ymm5 = f46 */
	LONG $0xf7dbcdc5	/* 822 vpand %ymm7,%ymm6,%ymm6 */
	LONG $0x044dc2c4; BYTE $0xf6	/* 826 vpmaddubsw %ymm14,%ymm6,%ymm6 */
	LONG $0x007d62c4; LONG $0x00073235; BYTE $0x00	/* 82b vpshufb 0x0(%rip),%ymm0,%ymm14 = f66 */
	LONG $0xf5f5cdc5	/* 834 vpmaddwd %ymm5,%ymm6,%ymm6 */
	LONG $0xf50541c4; BYTE $0xf6	/* 838 vpmaddwd %ymm14,%ymm15,%ymm14 */
	LONG $0x6f7ea1c4; WORD $0x106c; BYTE $0x6c	/* 83d vmovdqu 0x6c(%rax,%r10,1),%ymm5 */
	LONG $0xffdb55c5	/* 844 vpand %ymm7,%ymm5,%ymm15 */
	LONG $0xd571d5c5; BYTE $0x04	/* 848 vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0xf6fe0dc5	/* 84d vpaddd %ymm6,%ymm14,%ymm14 */
	LONG $0xefdbd5c5	/* 851 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x040542c4; BYTE $0xfd	/* 855 vpmaddubsw %ymm13,%ymm15,%ymm15 */
	LONG $0xfe65c1c4; BYTE $0xde	/* 85a vpaddd %ymm14,%ymm3,%ymm3 */
	LONG $0x0455c2c4; BYTE $0xec	/* 85f vpmaddubsw %ymm12,%ymm5,%ymm5 */
	LONG $0x007d62c4; LONG $0x00071925; BYTE $0x00	/* 864 vpshufb 0x0(%rip),%ymm0,%ymm12 = f86 */
	LONG $0x007de2c4; LONG $0x00073005; BYTE $0x00	/* 86d vpshufb 0x0(%rip),%ymm0,%ymm0 = fa6 */
	LONG $0xf555c1c4; BYTE $0xec	/* 876 vpmaddwd %ymm12,%ymm5,%ymm5 */
	LONG $0xf2729dc5; BYTE $0x10	/* 87b vpslld $0x10,%ymm2,%ymm12 */
	LONG $0xc0f585c5	/* 880 vpmaddwd %ymm0,%ymm15,%ymm0 */
	LONG $0xbc6f7dc5; LONG $0x00018024; BYTE $0x00	/* 884 vmovdqa 0x180(%rsp),%ymm15 */
	LONG $0xeb6dc1c4; BYTE $0xd4	/* 88d vpor %ymm12,%ymm2,%ymm2 */
	LONG $0xc5fefdc5	/* 892 vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0xacfe05c5; LONG $0x00016024; BYTE $0x00	/* 896 vpaddd 0x160(%rsp),%ymm15,%ymm13 */
	LONG $0xbc6f7dc5; LONG $0x00020024; BYTE $0x00	/* 89f vmovdqa 0x200(%rsp),%ymm15 */
	LONG $0xf56dc1c4; BYTE $0xd2	/* 8a8 vpmaddwd %ymm10,%ymm2,%ymm2 */
	LONG $0xd8fee5c5	/* 8ad vpaddd %ymm0,%ymm3,%ymm3 */
	LONG $0x946f7dc5; LONG $0x0001c024; BYTE $0x00	/* 8b1 vmovdqa 0x1c0(%rsp),%ymm10 */
	LONG $0xa4fe2dc5; LONG $0x0001a024; BYTE $0x00	/* 8ba vpaddd 0x1a0(%rsp),%ymm10,%ymm12 */
	LONG $0x946f7dc5; LONG $0x00024024; BYTE $0x00	/* 8c3 vmovdqa 0x240(%rsp),%ymm10 */
	LONG $0xfe1541c4; BYTE $0xe4	/* 8cc vpaddd %ymm12,%ymm13,%ymm12 */
	LONG $0xacfe05c5; LONG $0x0001e024; BYTE $0x00	/* 8d1 vpaddd 0x1e0(%rsp),%ymm15,%ymm13 */
	LONG $0xfe1d41c4; BYTE $0xed	/* 8da vpaddd %ymm13,%ymm12,%ymm13 */
	LONG $0xa4fe2dc5; LONG $0x00022024; BYTE $0x00	/* 8df vpaddd 0x220(%rsp),%ymm10,%ymm12 */
	LONG $0x946f7dc5; LONG $0x0000a024; BYTE $0x00	/* 8e8 vmovdqa 0xa0(%rsp),%ymm10 */
	LONG $0xfe1541c4; BYTE $0xec	/* 8f1 vpaddd %ymm12,%ymm13,%ymm13 */
	LONG $0x646f7dc5; WORD $0x6024	/* 8f6 vmovdqa 0x60(%rsp),%ymm12 */
	LONG $0x7cfe1dc5; WORD $0x4024	/* 8fc vpaddd 0x40(%rsp),%ymm12,%ymm15 */
	LONG $0xa4fe2dc5; LONG $0x00008024; BYTE $0x00	/* 902 vpaddd 0x80(%rsp),%ymm10,%ymm12 */
	LONG $0x5eb70f44; BYTE $0xfc	/* 90b movzwl -0x4(%rsi),%r11d */
	LONG $0xfc57b70f	/* 910 movzwl -0x4(%rdi),%edx */
	LONG $0x6eb70f44; BYTE $0xfe	/* 914 movzwl -0x2(%rsi),%r13d */
	LONG $0xac6ffdc5; LONG $0x0002a024; BYTE $0x00	/* 919 vmovdqa 0x2a0(%rsp),%ymm5 */
	LONG $0xfe0541c4; BYTE $0xe4	/* 922 vpaddd %ymm12,%ymm15,%ymm12 */
	LONG $0x10e3c149	/* 927 shl $0x10,%r11 */
	LONG $0x84fed5c5; LONG $0x00028024; BYTE $0x00	/* 92b vpaddd 0x280(%rsp),%ymm5,%ymm0 */
	LONG $0xb46f7dc5; LONG $0x0002e024; BYTE $0x00	/* 934 vmovdqa 0x2e0(%rsp),%ymm14 */
	LONG $0x20e2c148	/* 93d shl $0x20,%rdx */
	LONG $0xacfe8dc5; LONG $0x0002c024; BYTE $0x00	/* 941 vpaddd 0x2c0(%rsp),%ymm14,%ymm5 */
	LONG $0x10e5c149	/* 94a shl $0x10,%r13 */
	LONG $0xbc6f7dc5; LONG $0x0000e024; BYTE $0x00	/* 94e vmovdqa 0xe0(%rsp),%ymm15 */
	WORD $0x094c; BYTE $0xda	/* 957 or %r11,%rdx */
	LONG $0xbcfe05c5; LONG $0x0000c024; BYTE $0x00	/* 95a vpaddd 0xc0(%rsp),%ymm15,%ymm15 */
	LONG $0x58b70f44; BYTE $0xfc	/* 963 movzwl -0x4(%rax),%r11d */
	LONG $0xedfefdc5	/* 968 vpaddd %ymm5,%ymm0,%ymm5 */
	LONG $0xb46f7dc5; LONG $0x00032024; BYTE $0x00	/* 96c vmovdqa 0x320(%rsp),%ymm14 */
	LONG $0x84fe8dc5; LONG $0x00030024; BYTE $0x00	/* 975 vpaddd 0x300(%rsp),%ymm14,%ymm0 */
	LONG $0xfe1d41c4; BYTE $0xff	/* 97e vpaddd %ymm15,%ymm12,%ymm15 */
	LONG $0xa46f7dc5; LONG $0x00012024; BYTE $0x00	/* 983 vmovdqa 0x120(%rsp),%ymm12 */
	LONG $0x94fe5dc5; LONG $0x00034024; BYTE $0x00	/* 98c vpaddd 0x340(%rsp),%ymm4,%ymm10 */
	WORD $0x094c; BYTE $0xda	/* 995 or %r11,%rdx */
	LONG $0xa4fe1dc5; LONG $0x00010024; BYTE $0x00	/* 998 vpaddd 0x100(%rsp),%ymm12,%ymm12 */
	LONG $0x5cb70f46; WORD $0xfc10	/* 9a1 movzwl -0x4(%rax,%r10,1),%r11d */
	LONG $0xe8fed5c5	/* 9a7 vpaddd %ymm0,%ymm5,%ymm5 */
	LONG $0xb46ffdc5; LONG $0x00014024; BYTE $0x00	/* 9ab vmovdqa 0x140(%rsp),%ymm6 */
	LONG $0xfe0541c4; BYTE $0xe4	/* 9b4 vpaddd %ymm12,%ymm15,%ymm12 */
	LONG $0xfe55c1c4; BYTE $0xea	/* 9b9 vpaddd %ymm10,%ymm5,%ymm5 */
	LONG $0xa46ffdc5; LONG $0x00026024; BYTE $0x00	/* 9be vmovdqa 0x260(%rsp),%ymm4 */
	LONG $0xc36ad5c5	/* 9c7 vpunpckhdq %ymm3,%ymm5,%ymm0 */
	LONG $0x30e3c149	/* 9cb shl $0x30,%r11 */
	LONG $0x6a1d41c4; BYTE $0xfd	/* 9cf vpunpckhdq %ymm13,%ymm12,%ymm15 */
	LONG $0xeb62d5c5	/* 9d4 vpunpckldq %ymm3,%ymm5,%ymm5 */
	LONG $0x621d41c4; BYTE $0xe5	/* 9d8 vpunpckldq %ymm13,%ymm12,%ymm12 */
	LONG $0xe8fed5c5	/* 9dd vpaddd %ymm0,%ymm5,%ymm5 */
	LONG $0xdc6acdc5	/* 9e1 vpunpckhdq %ymm4,%ymm6,%ymm3 */
	WORD $0x094c; BYTE $0xda	/* 9e5 or %r11,%rdx */
	LONG $0xfe1d41c4; BYTE $0xe7	/* 9e8 vpaddd %ymm15,%ymm12,%ymm12 */
	LONG $0x5fb70f44; BYTE $0xfe	/* 9ed movzwl -0x2(%rdi),%r11d */
	LONG $0xc56d9dc5	/* 9f2 vpunpckhqdq %ymm5,%ymm12,%ymm0 */
	LONG $0xe56c1dc5	/* 9f6 vpunpcklqdq %ymm5,%ymm12,%ymm12 */
	LONG $0xe0fe1dc5	/* 9fa vpaddd %ymm0,%ymm12,%ymm12 */
	LONG $0x20e3c149	/* 9fe shl $0x20,%r11 */
	LONG $0xc462cdc5	/* a02 vpunpckldq %ymm4,%ymm6,%ymm0 */
	LONG $0xc3fefdc5	/* a06 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xda6af5c5	/* a0a vpunpckhdq %ymm2,%ymm1,%ymm3 */
	LONG $0xca62f5c5	/* a0e vpunpckldq %ymm2,%ymm1,%ymm1 */
	WORD $0x094d; BYTE $0xeb	/* a12 or %r13,%r11 */
	LONG $0x68b70f44; BYTE $0xfe	/* a15 movzwl -0x2(%rax),%r13d */
	LONG $0xcbfef5c5	/* a1a vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xf2	/* a1e vmovq %rdx,%xmm6 */
	LONG $0x24948b48; LONG $0x00000370	/* a23 mov 0x370(%rsp),%rdx */
	LONG $0xd16dfdc5	/* a2b vpunpckhqdq %ymm1,%ymm0,%ymm2 */
	LONG $0xc16cfdc5	/* a2f vpunpcklqdq %ymm1,%ymm0,%ymm0 */
	WORD $0x094d; BYTE $0xeb	/* a33 or %r13,%r11 */
	LONG $0x6cb70f46; WORD $0xfe10	/* a36 movzwl -0x2(%rax,%r10,1),%r13d */
	LONG $0xc2fefdc5	/* a3c vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x461de3c4; WORD $0x31c8	/* a40 vperm2i128 $0x31,%ymm0,%ymm12,%ymm1 */
	LONG $0x461d63c4; WORD $0x20e0	/* a46 vperm2i128 $0x20,%ymm0,%ymm12,%ymm12 */
	LONG $0x30e5c149	/* a4c shl $0x30,%r13 */
	LONG $0xe1fe1dc5	/* a50 vpaddd %ymm1,%ymm12,%ymm12 */
	LONG $0x187de2c4; WORD $0x9a0c	/* a54 vbroadcastss (%rdx,%rbx,4),%ymm1 */
	WORD $0x094d; BYTE $0xeb	/* a5a or %r13,%r11 */
	LONG $0x5b7c41c4; BYTE $0xe4	/* a5d vcvtdq2ps %ymm12,%ymm12 */
	LONG $0x01c38348	/* a62 add $0x1,%rbx */
	LONG $0x00900548; WORD $0x0000	/* a66 add $0x90,%rax */
	LONG $0x22c9c3c4; WORD $0x01c3	/* a6c vpinsrq $0x1,%r11,%xmm6,%xmm0 */
	LONG $0x00c08149; WORD $0x0001; BYTE $0x00	/* a72 add $0x100,%r8 */
	LONG $0x90c68148; WORD $0x0000; BYTE $0x00	/* a79 add $0x90,%rsi */
	LONG $0x90c78148; WORD $0x0000; BYTE $0x00	/* a80 add $0x90,%rdi */
	LONG $0x137de2c4; BYTE $0xc0	/* a87 vcvtph2ps %xmm0,%ymm0 */
	LONG $0xc159fcc5	/* a8c vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x4c28f8c5; WORD $0x1024	/* a90 vmovaps 0x10(%rsp),%xmm1 */
	LONG $0x597cc1c4; BYTE $0xc4	/* a96 vmulps %ymm12,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c2	/* a9b vextractf128 $0x1,%ymm0,%xmm2 */
	LONG $0xc25cf8c5	/* aa1 vsubps %xmm2,%xmm0,%xmm0 */
	LONG $0x7458f8c5; WORD $0x2024	/* aa5 vaddps 0x20(%rsp),%xmm0,%xmm6 */
	LONG $0x7429f8c5; WORD $0x1024	/* aab vmovaps %xmm6,0x10(%rsp) */
	LONG $0x7428f8c5; WORD $0x3024	/* ab1 vmovaps 0x30(%rsp),%xmm6 */
	LONG $0x7429f8c5; WORD $0x2024	/* ab7 vmovaps %xmm6,0x20(%rsp) */
	WORD $0x3949; BYTE $0xdc	/* abd cmp %rbx,%r12 */
	LONG $0xf63c850f; WORD $0xffff	/* ac0 jne 102 */
	LONG $0xce58f0c5	/* ac6 vaddps %xmm6,%xmm1,%xmm1 */
	LONG $0x5c28f8c5; WORD $0x1024	/* aca vmovaps 0x10(%rsp),%xmm3 */
	LONG $0x8458e0c5; LONG $0x00036024; BYTE $0x00	/* ad0 vaddps 0x360(%rsp),%xmm3,%xmm0 */
	LONG $0x24bc8b4c; LONG $0x00000378	/* ad9 mov 0x378(%rsp),%r15 */
	LONG $0x24b48b4c; LONG $0x00000380	/* ae1 mov 0x380(%rsp),%r14 */
	LONG $0x24ac8b4c; LONG $0x00000388	/* ae9 mov 0x388(%rsp),%r13 */
	LONG $0x249c8b4c; LONG $0x00000390	/* af1 mov 0x390(%rsp),%r11 */
	LONG $0xc858f0c5	/* af9 vaddps %xmm0,%xmm1,%xmm1 */
	LONG $0x24848b48; LONG $0x00000398	/* afd mov 0x398(%rsp),%rax */
	LONG $0x04ee8349	/* b05 sub $0x4,%r14 */
	LONG $0x1178c1c4; BYTE $0x0f	/* b09 vmovups %xmm1,(%r15) */
	LONG $0x10c78349	/* b0e add $0x10,%r15 */
	WORD $0x0149; BYTE $0xc5	/* b12 add %rax,%r13 */
	LONG $0x03fe8349	/* b15 cmp $0x3,%r14 */
	LONG $0xf5758f0f; WORD $0xffff	/* b19 jg 94 */
	WORD $0x8949; BYTE $0xc6	/* b1f mov %rax,%r14 */
	LONG $0x24848b48; LONG $0x000003b8	/* b22 mov 0x3b8(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000003a8	/* b2a mov 0x3a8(%rsp),%rdi */
	WORD $0x894d; BYTE $0xdf	/* b32 mov %r11,%r15 */
	LONG $0x24b48b48; LONG $0x000003b0	/* b35 mov 0x3b0(%rsp),%rsi */
	LONG $0xfc488d48	/* b3d lea -0x4(%rax),%rcx */
	WORD $0x8948; BYTE $0xca	/* b41 mov %rcx,%rdx */
	LONG $0x02eac148	/* b44 shr $0x2,%rdx */
	LONG $0x01428d48	/* b48 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* b4c neg %rdx */
	WORD $0x8949; BYTE $0xc0	/* b4f mov %rax,%r8 */
	LONG $0xc6af0f49	/* b52 imul %r14,%rax */
	LONG $0x04e0c149	/* b56 shl $0x4,%r8 */
	WORD $0x014c; BYTE $0xc7	/* b5a add %r8,%rdi */
	WORD $0x0148; BYTE $0xc6	/* b5d add %rax,%rsi */
	LONG $0x91048d48	/* b60 lea (%rcx,%rdx,4),%rax */
	LONG $0x872c8d4c	/* b64 lea (%rdi,%rax,4),%r13 */
	WORD $0x8548; BYTE $0xc0	/* b68 test %rax,%rax */
	LONG $0x03308e0f; WORD $0x0000	/* b6b jle ea1 */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* b71 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x246c894c; BYTE $0x60	/* b7b mov %r13,0x60(%rsp) */
	LONG $0x248c8b4c; LONG $0x000003a0	/* b80 mov 0x3a0(%rsp),%r9 */
	LONG $0x24bc894c; LONG $0x00000080	/* b88 mov %r15,0x80(%rsp) */
	LONG $0x6ef9e1c4; BYTE $0xf8	/* b90 vmovq %rax,%xmm7 */
	LONG $0x24848b4c; LONG $0x00000370	/* b95 mov 0x370(%rsp),%r8 */
	LONG $0x597d62c4; BYTE $0xff	/* b9d vpbroadcastq %xmm7,%ymm15 */
	LONG $0x04c78348	/* ba2 add $0x4,%rdi */
	WORD $0x854d; BYTE $0xe4	/* ba6 test %r12,%r12 */
	LONG $0x03108e0f; WORD $0x0000	/* ba9 jle ebf */
	LONG $0xff57c0c5	/* baf vxorps %xmm7,%xmm7,%xmm7 */
	LONG $0x247c8948; BYTE $0x30	/* bb3 mov %rdi,0x30(%rsp) */
	LONG $0x044e8d48	/* bb8 lea 0x4(%rsi),%rcx */
	WORD $0x894c; BYTE $0xc8	/* bbc mov %r9,%rax */
	LONG $0x24748948; BYTE $0x40	/* bbf mov %rsi,0x40(%rsp) */
	WORD $0x894c; BYTE $0xc3	/* bc4 mov %r8,%rbx */
	WORD $0x3145; BYTE $0xdb	/* bc7 xor %r11d,%r11d */
	LONG $0xef2878c5	/* bca vmovaps %xmm7,%xmm13 */
	LONG $0x7c29f8c5; WORD $0x1024	/* bce vmovaps %xmm7,0x10(%rsp) */
	LONG $0xf72878c5	/* bd4 vmovaps %xmm7,%xmm14 */
	LONG $0xef1941c4; BYTE $0xe4	/* bd8 vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0x24b48d4c; LONG $0x000003f4	/* bdd lea 0x3f4(%rsp),%r14 */
	LONG $0x7c29f8c5; WORD $0x2024	/* be5 vmovaps %xmm7,0x20(%rsp) */
	LONG $0xef2141c4; BYTE $0xdb	/* beb vpxor %xmm11,%xmm11,%xmm11 */
	WORD $0x12eb	/* bf0 jmp c04 */
	LONG $0x6c2878c5; WORD $0x2024	/* bf2 vmovaps 0x20(%rsp),%xmm13 */
	LONG $0x4429f8c5; WORD $0x1024	/* bf8 vmovaps %xmm0,0x10(%rsp) */
	LONG $0x4c29f8c5; WORD $0x2024	/* bfe vmovaps %xmm1,0x20(%rsp) */
	WORD $0x8b48; BYTE $0x11	/* c04 mov (%rcx),%rdx */
	WORD $0x894d; BYTE $0xdd	/* c07 mov %r11,%r13 */
	LONG $0x01c38349	/* c0a add $0x1,%r11 */
	LONG $0x90c18148; WORD $0x0000; BYTE $0x00	/* c0e add $0x90,%rcx */
	LONG $0x05e5c149	/* c15 shl $0x5,%r13 */
	LONG $0x04c38348	/* c19 add $0x4,%rbx */
	WORD $0x8949; BYTE $0x16	/* c1d mov %rdx,(%r14) */
	LONG $0xff78918b; WORD $0xffff	/* c20 mov -0x88(%rcx),%edx */
	LONG $0x08568941	/* c26 mov %edx,0x8(%r14) */
	LONG $0x24948b44; LONG $0x000003f4	/* c2a mov 0x3f4(%rsp),%r10d */
	LONG $0xfc24b48b; WORD $0x0003; BYTE $0x00	/* c32 mov 0x3fc(%rsp),%esi */
	LONG $0xa96ffec5; LONG $0xffffff7c	/* c39 vmovdqu -0x84(%rcx),%ymm5 */
	WORD $0x8944; BYTE $0xd2	/* c41 mov %r10d,%edx */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* c44 and $0x3f3f3f3f,%r10d */
	LONG $0x616ffec5; BYTE $0x9c	/* c4b vmovdqu -0x64(%rcx),%ymm4 */
	LONG $0xf824bc8b; WORD $0x0003; BYTE $0x00	/* c50 mov 0x3f8(%rsp),%edi */
	WORD $0x8941; BYTE $0xf7	/* c57 mov %esi,%r15d */
	WORD $0xeac1; BYTE $0x02	/* c5a shr $0x2,%edx */
	LONG $0x3030e281; WORD $0x3030	/* c5d and $0x30303030,%edx */
	LONG $0x0fe78141; WORD $0x0f0f; BYTE $0x0f	/* c63 and $0xf0f0f0f,%r15d */
	WORD $0xeec1; BYTE $0x04	/* c6a shr $0x4,%esi */
	WORD $0x0944; BYTE $0xfa	/* c6d or %r15d,%edx */
	LONG $0x0f0fe681; WORD $0x0f0f	/* c70 and $0xf0f0f0f,%esi */
	LONG $0x20e2c148	/* c76 shl $0x20,%rdx */
	WORD $0x094c; BYTE $0xd2	/* c7a or %r10,%rdx */
	LONG $0x6ef9e1c4; BYTE $0xd2	/* c7d vmovq %rdx,%xmm2 */
	WORD $0xfa89	/* c82 mov %edi,%edx */
	LONG $0x3f3fe781; WORD $0x3f3f	/* c84 and $0x3f3f3f3f,%edi */
	LONG $0x3079e2c4; BYTE $0xd2	/* c8a vpmovzxbw %xmm2,%xmm2 */
	LONG $0xdb55c1c4; BYTE $0xc7	/* c8f vpand %ymm15,%ymm5,%ymm0 */
	LONG $0x047de2c4; BYTE $0x00	/* c94 vpmaddubsw (%rax),%ymm0,%ymm0 */
	WORD $0xeac1; BYTE $0x02	/* c99 shr $0x2,%edx */
	LONG $0xd571d5c5; BYTE $0x04	/* c9c vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0x386de3c4; WORD $0x01d2	/* ca1 vinserti128 $0x1,%xmm2,%ymm2,%ymm2 */
	LONG $0x3030e281; WORD $0x3030	/* ca7 and $0x30303030,%edx */
	LONG $0x006de2c4; LONG $0x0002101d; BYTE $0x00	/* cad vpshufb 0x0(%rip),%ymm2,%ymm3 = ec6 */
	LONG $0xdb55c1c4; BYTE $0xef	/* cb6 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x0455e2c4; WORD $0x2068	/* cbb vpmaddubsw 0x20(%rax),%ymm5,%ymm5 */
	WORD $0xf209	/* cc1 or %esi,%edx */
	LONG $0xdb5d41c4; BYTE $0xc7	/* cc3 vpand %ymm15,%ymm4,%ymm8 */
	LONG $0xd471ddc5; BYTE $0x04	/* cc8 vpsrlw $0x4,%ymm4,%ymm4 */
	LONG $0xebf5d5c5	/* ccd vpmaddwd %ymm3,%ymm5,%ymm5 */
	LONG $0x20e2c148	/* cd1 shl $0x20,%rdx */
	LONG $0x006de2c4; LONG $0x0002081d; BYTE $0x00	/* cd5 vpshufb 0x0(%rip),%ymm2,%ymm3 = ee6 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* cde vpand %ymm15,%ymm4,%ymm4 */
	WORD $0x0948; BYTE $0xfa	/* ce3 or %rdi,%rdx */
	LONG $0x045de2c4; WORD $0x6060	/* ce6 vpmaddubsw 0x60(%rax),%ymm4,%ymm4 */
	LONG $0x043d62c4; WORD $0x4040	/* cec vpmaddubsw 0x40(%rax),%ymm8,%ymm8 */
	LONG $0x006de2c4; LONG $0x00024b35; BYTE $0x00	/* cf2 vpshufb 0x0(%rip),%ymm2,%ymm6 = f46 */
	LONG $0xc3f5fdc5	/* cfb vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* cff vmovq %rdx,%xmm1 */
	LONG $0x006de2c4; LONG $0x0001f91d; BYTE $0x00	/* d04 vpshufb 0x0(%rip),%ymm2,%ymm3 = f06 */
	LONG $0xe3f5ddc5	/* d0d vpmaddwd %ymm3,%ymm4,%ymm4 */
	LONG $0xc5fefdc5	/* d11 vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x317de2c4; BYTE $0xc9	/* d15 vpmovzxbd %xmm1,%ymm1 */
	LONG $0x006de2c4; LONG $0x0002031d; BYTE $0x00	/* d1a vpshufb 0x0(%rip),%ymm2,%ymm3 = f26 */
	LONG $0xc3f53dc5	/* d23 vpmaddwd %ymm3,%ymm8,%ymm8 */
	LONG $0x596ffec5; BYTE $0xbc	/* d27 vmovdqu -0x44(%rcx),%ymm3 */
	LONG $0xdb65c1c4; BYTE $0xff	/* d2c vpand %ymm15,%ymm3,%ymm7 */
	LONG $0xd371e5c5; BYTE $0x04	/* d31 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xc4fe3dc5	/* d36 vpaddd %ymm4,%ymm8,%ymm8 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* d3a vpand %ymm15,%ymm3,%ymm3 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* d3f vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0x0465e2c4; LONG $0x0000a098; BYTE $0x00	/* d44 vpmaddubsw 0xa0(%rax),%ymm3,%ymm3 */
	LONG $0x0445e2c4; LONG $0x000080b8; BYTE $0x00	/* d4d vpmaddubsw 0x80(%rax),%ymm7,%ymm7 */
	LONG $0xdef5e5c5	/* d56 vpmaddwd %ymm6,%ymm3,%ymm3 */
	LONG $0x006de2c4; LONG $0x00020335; BYTE $0x00	/* d5a vpshufb 0x0(%rip),%ymm2,%ymm6 = f66 */
	LONG $0xfef5c5c5	/* d63 vpmaddwd %ymm6,%ymm7,%ymm7 */
	LONG $0x716ffec5; BYTE $0xdc	/* d67 vmovdqu -0x24(%rcx),%ymm6 */
	LONG $0xdb4d41c4; BYTE $0xcf	/* d6c vpand %ymm15,%ymm6,%ymm9 */
	LONG $0xd671cdc5; BYTE $0x04	/* d71 vpsrlw $0x4,%ymm6,%ymm6 */
	LONG $0xfbfec5c5	/* d76 vpaddd %ymm3,%ymm7,%ymm7 */
	LONG $0x043562c4; LONG $0x0000c088; BYTE $0x00	/* d7a vpmaddubsw 0xc0(%rax),%ymm9,%ymm9 */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* d83 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xc7fefdc5	/* d88 vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x044de2c4; LONG $0x0000e0b0; BYTE $0x00	/* d8c vpmaddubsw 0xe0(%rax),%ymm6,%ymm6 */
	LONG $0x6c91b70f; WORD $0xffff; BYTE $0xff	/* d95 movzwl -0x94(%rcx),%edx */
	LONG $0x006d62c4; LONG $0x0001e115; BYTE $0x00	/* d9c vpshufb 0x0(%rip),%ymm2,%ymm10 = f86 */
	LONG $0x006de2c4; LONG $0x0001f815; BYTE $0x00	/* da5 vpshufb 0x0(%rip),%ymm2,%ymm2 = fa6 */
	LONG $0xd2f5b5c5	/* dae vpmaddwd %ymm2,%ymm9,%ymm2 */
	LONG $0x01000548; WORD $0x0000	/* db2 add $0x100,%rax */
	LONG $0xf54d41c4; BYTE $0xd2	/* db8 vpmaddwd %ymm10,%ymm6,%ymm10 */
	LONG $0xf172cdc5; BYTE $0x10	/* dbd vpslld $0x10,%ymm1,%ymm6 */
	LONG $0xfe6dc1c4; BYTE $0xd2	/* dc2 vpaddd %ymm10,%ymm2,%ymm2 */
	LONG $0xceebf5c5	/* dc7 vpor %ymm6,%ymm1,%ymm1 */
	LONG $0xf575a1c4; WORD $0x2d4c; BYTE $0x00	/* dcb vpmaddwd 0x0(%rbp,%r13,1),%ymm1,%ymm1 */
	LONG $0xc2fefdc5	/* dd2 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6a7dc1c4; BYTE $0xd4	/* dd6 vpunpckhdq %ymm12,%ymm0,%ymm2 */
	LONG $0x627dc1c4; BYTE $0xc4	/* ddb vpunpckldq %ymm12,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* de0 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6d7dc1c4; BYTE $0xd3	/* de4 vpunpckhqdq %ymm11,%ymm0,%ymm2 */
	LONG $0x6c7dc1c4; BYTE $0xc3	/* de9 vpunpcklqdq %ymm11,%ymm0,%ymm0 */
	LONG $0xc2fefdc5	/* dee vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x6a75c1c4; BYTE $0xd4	/* df2 vpunpckhdq %ymm12,%ymm1,%ymm2 */
	LONG $0x6275c1c4; BYTE $0xcc	/* df7 vpunpckldq %ymm12,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* dfc vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x6d75c1c4; BYTE $0xd3	/* e00 vpunpckhqdq %ymm11,%ymm1,%ymm2 */
	LONG $0x6c75c1c4; BYTE $0xcb	/* e05 vpunpcklqdq %ymm11,%ymm1,%ymm1 */
	LONG $0xcafef5c5	/* e0a vpaddd %ymm2,%ymm1,%ymm1 */
	LONG $0x467de3c4; WORD $0x31d9	/* e0e vperm2i128 $0x31,%ymm1,%ymm0,%ymm3 */
	LONG $0x467de3c4; WORD $0x20c1	/* e14 vperm2i128 $0x20,%ymm1,%ymm0,%ymm0 */
	LONG $0xca6ef9c5	/* e1a vmovd %edx,%xmm1 */
	LONG $0x6e91b70f; WORD $0xffff; BYTE $0xff	/* e1e movzwl -0x92(%rcx),%edx */
	LONG $0xc3fefdc5	/* e25 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xd26ef9c5	/* e29 vmovd %edx,%xmm2 */
	LONG $0xc05bfcc5	/* e2d vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xca6cf1c5	/* e31 vpunpcklqdq %xmm2,%xmm1,%xmm1 */
	LONG $0x187de2c4; WORD $0xfc53	/* e35 vbroadcastss -0x4(%rbx),%ymm2 */
	LONG $0x137de2c4; BYTE $0xc9	/* e3b vcvtph2ps %xmm1,%ymm1 */
	LONG $0xca59f4c5	/* e40 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc059f4c5	/* e44 vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* e48 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc15cf8c5	/* e4e vsubps %xmm1,%xmm0,%xmm0 */
	LONG $0x4c28f8c5; WORD $0x1024	/* e52 vmovaps 0x10(%rsp),%xmm1 */
	LONG $0x5878c1c4; BYTE $0xc6	/* e58 vaddps %xmm14,%xmm0,%xmm0 */
	LONG $0x287841c4; BYTE $0xf5	/* e5d vmovaps %xmm13,%xmm14 */
	WORD $0x394d; BYTE $0xdc	/* e62 cmp %r11,%r12 */
	LONG $0xfd87850f; WORD $0xffff	/* e65 jne bf2 */
	LONG $0xe95810c5	/* e6b vaddps %xmm1,%xmm13,%xmm13 */
	LONG $0x4458f8c5; WORD $0x2024	/* e6f vaddps 0x20(%rsp),%xmm0,%xmm0 */
	LONG $0x247c8b48; BYTE $0x30	/* e75 mov 0x30(%rsp),%rdi */
	LONG $0x24748b48; BYTE $0x40	/* e7a mov 0x40(%rsp),%rsi */
	LONG $0xe85810c5	/* e7f vaddps %xmm0,%xmm13,%xmm13 */
	LONG $0x24848b48; LONG $0x00000080	/* e83 mov 0x80(%rsp),%rax */
	LONG $0x6f117ac5; BYTE $0xfc	/* e8b vmovss %xmm13,-0x4(%rdi) */
	WORD $0x0148; BYTE $0xc6	/* e90 add %rax,%rsi */
	LONG $0x24448b48; BYTE $0x60	/* e93 mov 0x60(%rsp),%rax */
	WORD $0x3948; BYTE $0xc7	/* e98 cmp %rax,%rdi */
	LONG $0xfd01850f; WORD $0xffff	/* e9b jne ba2 */
	WORD $0xf8c5; BYTE $0x77	/* ea1 vzeroupper */
	LONG $0x08c48148; WORD $0x0004; BYTE $0x00	/* ea4 add $0x408,%rsp */
	BYTE $0x5b	/* eab pop %rbx */
	BYTE $0x5d	/* eac pop %rbp */
	WORD $0x5c41	/* ead pop %r12 */
	WORD $0x5d41	/* eaf pop %r13 */
	WORD $0x5e41	/* eb1 pop %r14 */
	WORD $0x5f41	/* eb3 pop %r15 */
	BYTE $0xc3	/* eb5 ret */
	LONG $0xc957f0c5	/* eb6 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0xfffc3ee9; BYTE $0xff	/* eba jmp afd */
	LONG $0x571041c4; BYTE $0xed	/* ebf vxorps %xmm13,%xmm13,%xmm13 */
	WORD $0xbdeb	/* ec4 jmp e83 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* ec6 .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* ed6 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* ee6 .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* ef6 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f06 .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* f16 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f26 .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* f36 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f46 .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* f56 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f66 .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* f76 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* f86 .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* f96 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fa6 .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* fb6 .rodata.cst32 */
	RET
