/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2swiglu.cc 301ef4edf5255934
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	80cb61dada2931dd
 */

TEXT avx2swiglu(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0004b1e9; BYTE $0x00	/* jmp to the end */
	LONG $0x38ec8348	/* 0 sub $0x38,%rsp */
	WORD $0x8948; BYTE $0xf9	/* 4 mov %rdi,%rcx */
	LONG $0x07fa8348	/* 7 cmp $0x7,%rdx */
	LONG $0x03618e0f; WORD $0x0000	/* b jle 372 */
	LONG $0x800000bf; BYTE $0x7f	/* 11 mov $0x7f800000,%edi */
	LONG $0x000008b8; BYTE $0x00	/* 16 mov $0x8,%eax */
	LONG $0x187d62c4; LONG $0x0003553d; BYTE $0x00	/* 1b vbroadcastss 0x0(%rip),%ymm15 = 379 */
	LONG $0x187d62c4; LONG $0x0003501d; BYTE $0x00	/* 24 vbroadcastss 0x0(%rip),%ymm11 = 37d */
	LONG $0x187d62c4; LONG $0x00034b15; BYTE $0x00	/* 2d vbroadcastss 0x0(%rip),%ymm10 = 381 */
	LONG $0xcf6e79c5	/* 36 vmovd %edi,%xmm9 */
	LONG $0xd00000bf; BYTE $0x42	/* 3a mov $0x42d00000,%edi */
	LONG $0x187d62c4; LONG $0x00033d35; BYTE $0x00	/* 3f vbroadcastss 0x0(%rip),%ymm14 = 385 */
	LONG $0xc76e79c5	/* 48 vmovd %edi,%xmm8 */
	LONG $0xc00000bf; BYTE $0xb4	/* 4c mov $0xb4c00000,%edi */
	LONG $0x587d42c4; BYTE $0xc9	/* 51 vpbroadcastd %xmm9,%ymm9 */
	LONG $0x187d62c4; LONG $0x00032a2d; BYTE $0x00	/* 56 vbroadcastss 0x0(%rip),%ymm13 = 389 */
	LONG $0xff6ef9c5	/* 5f vmovd %edi,%xmm7 */
	LONG $0x00007fbf; BYTE $0x00	/* 63 mov $0x7f,%edi */
	LONG $0x587d42c4; BYTE $0xc0	/* 68 vpbroadcastd %xmm8,%ymm8 */
	LONG $0x187de2c4; LONG $0x0003172d; BYTE $0x00	/* 6d vbroadcastss 0x0(%rip),%ymm5 = 38d */
	LONG $0x587de2c4; BYTE $0xff	/* 76 vpbroadcastd %xmm7,%ymm7 */
	LONG $0x3c7ffdc5; BYTE $0x24	/* 7b vmovdqa %ymm7,(%rsp) */
	LONG $0xff6ef9c5	/* 80 vmovd %edi,%xmm7 */
	LONG $0x587de2c4; BYTE $0xff	/* 84 vpbroadcastd %xmm7,%ymm7 */
	LONG $0x4c10fcc5; WORD $0xe081	/* 89 vmovups -0x20(%rcx,%rax,4),%ymm1 */
	LONG $0x5674c1c4; BYTE $0xf7	/* 8f vorps %ymm15,%ymm1,%ymm6 */
	LONG $0xe172edc5; BYTE $0x1f	/* 94 vpsrad $0x1f,%ymm1,%ymm2 */
	LONG $0x544cc1c4; BYTE $0xc3	/* 99 vandps %ymm11,%ymm6,%ymm0 */
	LONG $0x667dc1c4; BYTE $0xd9	/* 9e vpcmpgtd %ymm9,%ymm0,%ymm3 */
	LONG $0x667dc1c4; BYTE $0xc0	/* a3 vpcmpgtd %ymm8,%ymm0,%ymm0 */
	LONG $0xc0dfe5c5	/* a8 vpandn %ymm0,%ymm3,%ymm0 */
	LONG $0x4a4dc3c4; WORD $0x00f2	/* ac vblendvps %ymm0,%ymm10,%ymm6,%ymm6 */
	LONG $0x594cc1c4; BYTE $0xc6	/* b2 vmulps %ymm14,%ymm6,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc5	/* b7 vaddps %ymm13,%ymm0,%ymm0 */
	LONG $0x24fe7dc5; BYTE $0x24	/* bc vpaddd (%rsp),%ymm0,%ymm12 */
	LONG $0x0558fcc5; LONG $0x000002c8	/* c1 vaddps 0x0(%rip),%ymm0,%ymm0 = 391 */
	LONG $0x1d59fcc5; LONG $0x000002e0	/* c9 vmulps 0x0(%rip),%ymm0,%ymm3 = 3b1 */
	LONG $0x0559fcc5; LONG $0x000002f8	/* d1 vmulps 0x0(%rip),%ymm0,%ymm0 = 3d1 */
	LONG $0xf35cccc5	/* d9 vsubps %ymm3,%ymm6,%ymm6 */
	LONG $0x7265c1c4; WORD $0x01e4	/* dd vpsrad $0x1,%ymm12,%ymm3 */
	LONG $0xe7fee5c5	/* e3 vpaddd %ymm7,%ymm3,%ymm4 */
	LONG $0xdbfac5c5	/* e7 vpsubd %ymm3,%ymm7,%ymm3 */
	LONG $0xfe65c1c4; BYTE $0xdc	/* eb vpaddd %ymm12,%ymm3,%ymm3 */
	LONG $0xf472ddc5; BYTE $0x17	/* f0 vpslld $0x17,%ymm4,%ymm4 */
	LONG $0xf05cccc5	/* f5 vsubps %ymm0,%ymm6,%ymm6 */
	LONG $0x0559ccc5; LONG $0x000002f0	/* f9 vmulps 0x0(%rip),%ymm6,%ymm0 = 3f1 */
	LONG $0x0558fcc5; LONG $0x00000308	/* 101 vaddps 0x0(%rip),%ymm0,%ymm0 = 411 */
	LONG $0xf372e5c5; BYTE $0x17	/* 109 vpslld $0x17,%ymm3,%ymm3 */
	LONG $0xe6594cc5	/* 10e vmulps %ymm6,%ymm6,%ymm12 */
	LONG $0xc659fcc5	/* 112 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0x0558fcc5; LONG $0x00000313	/* 116 vaddps 0x0(%rip),%ymm0,%ymm0 = 431 */
	LONG $0xc659fcc5	/* 11e vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0x0558fcc5; LONG $0x00000327	/* 122 vaddps 0x0(%rip),%ymm0,%ymm0 = 451 */
	LONG $0xc659fcc5	/* 12a vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0x0558fcc5; LONG $0x0000033b	/* 12e vaddps 0x0(%rip),%ymm0,%ymm0 = 471 */
	LONG $0x597cc1c4; BYTE $0xc4	/* 136 vmulps %ymm12,%ymm0,%ymm0 */
	LONG $0xc658fcc5	/* 13b vaddps %ymm6,%ymm0,%ymm0 */
	LONG $0x5474c1c4; BYTE $0xf3	/* 13f vandps %ymm11,%ymm1,%ymm6 */
	LONG $0xc558fcc5	/* 144 vaddps %ymm5,%ymm0,%ymm0 */
	LONG $0xc459fcc5	/* 148 vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0x664dc1c4; BYTE $0xe1	/* 14c vpcmpgtd %ymm9,%ymm6,%ymm4 */
	LONG $0x664dc1c4; BYTE $0xf0	/* 151 vpcmpgtd %ymm8,%ymm6,%ymm6 */
	LONG $0xe6dfddc5	/* 156 vpandn %ymm6,%ymm4,%ymm4 */
	LONG $0xc359fcc5	/* 15a vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0x4a55e3c4; WORD $0x20d8	/* 15e vblendvps %ymm2,%ymm0,%ymm5,%ymm3 */
	LONG $0xc558fcc5	/* 164 vaddps %ymm5,%ymm0,%ymm0 */
	LONG $0xd254dcc5	/* 168 vandps %ymm2,%ymm4,%ymm2 */
	LONG $0x4a75c3c4; WORD $0x20d2	/* 16c vblendvps %ymm2,%ymm10,%ymm1,%ymm2 */
	LONG $0xc85ee4c5	/* 172 vdivps %ymm0,%ymm3,%ymm1 */
	LONG $0xca59f4c5	/* 176 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x4c59f4c5; WORD $0xe086	/* 17a vmulps -0x20(%rsi,%rax,4),%ymm1,%ymm1 */
	LONG $0x4c11fcc5; WORD $0xe081	/* 180 vmovups %ymm1,-0x20(%rcx,%rax,4) */
	LONG $0x08c08348	/* 186 add $0x8,%rax */
	WORD $0x3948; BYTE $0xd0	/* 18a cmp %rdx,%rax */
	LONG $0xfef68e0f; WORD $0xffff	/* 18d jle 89 */
	LONG $0xf8428d48	/* 193 lea -0x8(%rdx),%rax */
	LONG $0x03e8c148	/* 197 shr $0x3,%rax */
	LONG $0xc5048d48; LONG $0x00000008	/* 19b lea 0x8(,%rax,8),%rax */
	WORD $0x3948; BYTE $0xc2	/* 1a3 cmp %rax,%rdx */
	LONG $0x01be8e0f; WORD $0x0000	/* 1a6 jle 36a */
	LONG $0x187d62c4; LONG $0x0001c41d; BYTE $0x00	/* 1ac vbroadcastss 0x0(%rip),%ymm11 = 379 */
	WORD $0x2948; BYTE $0xc2	/* 1b5 sub %rax,%rdx */
	LONG $0x02e0c148	/* 1b8 shl $0x2,%rax */
	LONG $0x187de2c4; LONG $0x0001b81d; BYTE $0x00	/* 1bc vbroadcastss 0x0(%rip),%ymm3 = 37d */
	LONG $0x187d62c4; LONG $0x0001bb0d; BYTE $0x00	/* 1c5 vbroadcastss 0x0(%rip),%ymm9 = 389 */
	LONG $0xc26ef9c5	/* 1ce vmovd %edx,%xmm0 */
	WORD $0x0148; BYTE $0xc1	/* 1d2 add %rax,%rcx */
	LONG $0x587de2c4; BYTE $0xc0	/* 1d5 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x000002af	/* 1da vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 491 */
	LONG $0x2c7d62c4; WORD $0x0604	/* 1e2 vmaskmovps (%rsi,%rax,1),%ymm0,%ymm8 */
	LONG $0x800000b8; BYTE $0x7f	/* 1e8 mov $0x7f800000,%eax */
	LONG $0x2c7de2c4; BYTE $0x21	/* 1ed vmaskmovps (%rcx),%ymm0,%ymm4 */
	LONG $0xd06ef9c5	/* 1f2 vmovd %eax,%xmm2 */
	LONG $0xd00000b8; BYTE $0x42	/* 1f6 mov $0x42d00000,%eax */
	LONG $0x565c41c4; BYTE $0xdb	/* 1fb vorps %ymm11,%ymm4,%ymm11 */
	LONG $0xe86ef9c5	/* 200 vmovd %eax,%xmm5 */
	LONG $0xcb54a4c5	/* 204 vandps %ymm3,%ymm11,%ymm1 */
	LONG $0x587de2c4; BYTE $0xd2	/* 208 vpbroadcastd %xmm2,%ymm2 */
	LONG $0xc00000b8; BYTE $0xb4	/* 20d mov $0xb4c00000,%eax */
	LONG $0x587de2c4; BYTE $0xed	/* 212 vpbroadcastd %xmm5,%ymm5 */
	LONG $0xf266f5c5	/* 217 vpcmpgtd %ymm2,%ymm1,%ymm6 */
	LONG $0xe06e79c5	/* 21b vmovd %eax,%xmm12 */
	LONG $0x00007fb8; BYTE $0x00	/* 21f mov $0x7f,%eax */
	LONG $0xcd66f5c5	/* 224 vpcmpgtd %ymm5,%ymm1,%ymm1 */
	LONG $0x587d42c4; BYTE $0xe4	/* 228 vpbroadcastd %xmm12,%ymm12 */
	LONG $0xdb54dcc5	/* 22d vandps %ymm3,%ymm4,%ymm3 */
	LONG $0xe472c5c5; BYTE $0x1f	/* 231 vpsrad $0x1f,%ymm4,%ymm7 */
	LONG $0xd266e5c5	/* 236 vpcmpgtd %ymm2,%ymm3,%ymm2 */
	LONG $0xdd66e5c5	/* 23a vpcmpgtd %ymm5,%ymm3,%ymm3 */
	LONG $0xc9dfcdc5	/* 23e vpandn %ymm1,%ymm6,%ymm1 */
	LONG $0x187de2c4; LONG $0x00013635; BYTE $0x00	/* 242 vbroadcastss 0x0(%rip),%ymm6 = 381 */
	LONG $0x4a2563c4; WORD $0x10de	/* 24b vblendvps %ymm1,%ymm6,%ymm11,%ymm11 */
	LONG $0xd3dfedc5	/* 251 vpandn %ymm3,%ymm2,%ymm2 */
	LONG $0x187de2c4; LONG $0x0001270d; BYTE $0x00	/* 255 vbroadcastss 0x0(%rip),%ymm1 = 385 */
	LONG $0xd754ecc5	/* 25e vandps %ymm7,%ymm2,%ymm2 */
	LONG $0xc959a4c5	/* 262 vmulps %ymm1,%ymm11,%ymm1 */
	LONG $0x4a5de3c4; WORD $0x20e6	/* 266 vblendvps %ymm2,%ymm6,%ymm4,%ymm4 */
	LONG $0x5874c1c4; BYTE $0xc9	/* 26c vaddps %ymm9,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x0001170d; BYTE $0x00	/* 271 vbroadcastss 0x0(%rip),%ymm9 = 391 */
	LONG $0xfe7541c4; BYTE $0xe4	/* 27a vpaddd %ymm12,%ymm1,%ymm12 */
	LONG $0x5874c1c4; BYTE $0xc9	/* 27f vaddps %ymm9,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x0001240d; BYTE $0x00	/* 284 vbroadcastss 0x0(%rip),%ymm9 = 3b1 */
	LONG $0x597441c4; BYTE $0xc9	/* 28d vmulps %ymm9,%ymm1,%ymm9 */
	LONG $0x5c2441c4; BYTE $0xd9	/* 292 vsubps %ymm9,%ymm11,%ymm11 */
	LONG $0x187d62c4; LONG $0x0001310d; BYTE $0x00	/* 297 vbroadcastss 0x0(%rip),%ymm9 = 3d1 */
	LONG $0x5974c1c4; BYTE $0xc9	/* 2a0 vmulps %ymm9,%ymm1,%ymm1 */
	LONG $0xc86e79c5	/* 2a5 vmovd %eax,%xmm9 */
	LONG $0x587d42c4; BYTE $0xc9	/* 2a9 vpbroadcastd %xmm9,%ymm9 */
	LONG $0xd95c24c5	/* 2ae vsubps %ymm1,%ymm11,%ymm11 */
	LONG $0x7275c1c4; WORD $0x01e4	/* 2b2 vpsrad $0x1,%ymm12,%ymm1 */
	LONG $0xfe7541c4; BYTE $0xd1	/* 2b8 vpaddd %ymm9,%ymm1,%ymm10 */
	LONG $0xc9fa35c5	/* 2bd vpsubd %ymm1,%ymm9,%ymm9 */
	LONG $0x187de2c4; LONG $0x0001270d; BYTE $0x00	/* 2c1 vbroadcastss 0x0(%rip),%ymm1 = 3f1 */
	LONG $0xfe3541c4; BYTE $0xcc	/* 2ca vpaddd %ymm12,%ymm9,%ymm9 */
	LONG $0x722dc1c4; WORD $0x17f2	/* 2cf vpslld $0x17,%ymm10,%ymm10 */
	LONG $0x187d62c4; LONG $0x00013325; BYTE $0x00	/* 2d5 vbroadcastss 0x0(%rip),%ymm12 = 411 */
	LONG $0xc959a4c5	/* 2de vmulps %ymm1,%ymm11,%ymm1 */
	LONG $0x7235c1c4; WORD $0x17f1	/* 2e2 vpslld $0x17,%ymm9,%ymm9 */
	LONG $0x5874c1c4; BYTE $0xcc	/* 2e8 vaddps %ymm12,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x00013b25; BYTE $0x00	/* 2ed vbroadcastss 0x0(%rip),%ymm12 = 431 */
	LONG $0x5974c1c4; BYTE $0xcb	/* 2f6 vmulps %ymm11,%ymm1,%ymm1 */
	LONG $0x5874c1c4; BYTE $0xcc	/* 2fb vaddps %ymm12,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x00014825; BYTE $0x00	/* 300 vbroadcastss 0x0(%rip),%ymm12 = 451 */
	LONG $0x5974c1c4; BYTE $0xcb	/* 309 vmulps %ymm11,%ymm1,%ymm1 */
	LONG $0x5874c1c4; BYTE $0xcc	/* 30e vaddps %ymm12,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x00015525; BYTE $0x00	/* 313 vbroadcastss 0x0(%rip),%ymm12 = 471 */
	LONG $0x5974c1c4; BYTE $0xcb	/* 31c vmulps %ymm11,%ymm1,%ymm1 */
	LONG $0x5874c1c4; BYTE $0xcc	/* 321 vaddps %ymm12,%ymm1,%ymm1 */
	LONG $0x592441c4; BYTE $0xe3	/* 326 vmulps %ymm11,%ymm11,%ymm12 */
	LONG $0x5974c1c4; BYTE $0xcc	/* 32b vmulps %ymm12,%ymm1,%ymm1 */
	LONG $0x5874c1c4; BYTE $0xcb	/* 330 vaddps %ymm11,%ymm1,%ymm1 */
	LONG $0x187d62c4; LONG $0x00004f1d; BYTE $0x00	/* 335 vbroadcastss 0x0(%rip),%ymm11 = 38d */
	LONG $0x5874c1c4; BYTE $0xcb	/* 33e vaddps %ymm11,%ymm1,%ymm1 */
	LONG $0x5974c1c4; BYTE $0xca	/* 343 vmulps %ymm10,%ymm1,%ymm1 */
	LONG $0x5974c1c4; BYTE $0xc9	/* 348 vmulps %ymm9,%ymm1,%ymm1 */
	LONG $0x4a2563c4; WORD $0x70c9	/* 34d vblendvps %ymm7,%ymm1,%ymm11,%ymm9 */
	LONG $0x5874c1c4; BYTE $0xcb	/* 353 vaddps %ymm11,%ymm1,%ymm1 */
	LONG $0xc95eb4c5	/* 358 vdivps %ymm1,%ymm9,%ymm1 */
	LONG $0xcc59f4c5	/* 35c vmulps %ymm4,%ymm1,%ymm1 */
	LONG $0x5974c1c4; BYTE $0xc8	/* 360 vmulps %ymm8,%ymm1,%ymm1 */
	LONG $0x2e7de2c4; BYTE $0x09	/* 365 vmaskmovps %ymm1,%ymm0,(%rcx) */
	WORD $0xf8c5; BYTE $0x77	/* 36a vzeroupper */
	LONG $0x38c48348	/* 36d add $0x38,%rsp */
	BYTE $0xc3	/* 371 ret */
	WORD $0xc031	/* 372 xor %eax,%eax */
	LONG $0xfffe2ae9; BYTE $0xff	/* 374 jmp 1a3 */
	LONG $0x80000000; LONG $0x7fffffff; LONG $0xc2d00000; LONG $0x3fb8aa3b	/* 379 .rodata.cst4 */
	LONG $0x4b400000; LONG $0x3f800000	/* 389 .rodata.cst4 */
	LONG $0xcb400000; LONG $0xcb400000; LONG $0xcb400000; LONG $0xcb400000	/* 391 .rodata.cst32 */
	LONG $0xcb400000; LONG $0xcb400000; LONG $0xcb400000; LONG $0xcb400000	/* 3a1 .rodata.cst32 */
	LONG $0x3f318000; LONG $0x3f318000; LONG $0x3f318000; LONG $0x3f318000	/* 3b1 .rodata.cst32 */
	LONG $0x3f318000; LONG $0x3f318000; LONG $0x3f318000; LONG $0x3f318000	/* 3c1 .rodata.cst32 */
	LONG $0xb95e8083; LONG $0xb95e8083; LONG $0xb95e8083; LONG $0xb95e8083	/* 3d1 .rodata.cst32 */
	LONG $0xb95e8083; LONG $0xb95e8083; LONG $0xb95e8083; LONG $0xb95e8083	/* 3e1 .rodata.cst32 */
	LONG $0x3ab6889e; LONG $0x3ab6889e; LONG $0x3ab6889e; LONG $0x3ab6889e	/* 3f1 .rodata.cst32 */
	LONG $0x3ab6889e; LONG $0x3ab6889e; LONG $0x3ab6889e; LONG $0x3ab6889e	/* 401 .rodata.cst32 */
	LONG $0x3c0905d1; LONG $0x3c0905d1; LONG $0x3c0905d1; LONG $0x3c0905d1	/* 411 .rodata.cst32 */
	LONG $0x3c0905d1; LONG $0x3c0905d1; LONG $0x3c0905d1; LONG $0x3c0905d1	/* 421 .rodata.cst32 */
	LONG $0x3d2aaa8d; LONG $0x3d2aaa8d; LONG $0x3d2aaa8d; LONG $0x3d2aaa8d	/* 431 .rodata.cst32 */
	LONG $0x3d2aaa8d; LONG $0x3d2aaa8d; LONG $0x3d2aaa8d; LONG $0x3d2aaa8d	/* 441 .rodata.cst32 */
	LONG $0x3e2aaa6e; LONG $0x3e2aaa6e; LONG $0x3e2aaa6e; LONG $0x3e2aaa6e	/* 451 .rodata.cst32 */
	LONG $0x3e2aaa6e; LONG $0x3e2aaa6e; LONG $0x3e2aaa6e; LONG $0x3e2aaa6e	/* 461 .rodata.cst32 */
	LONG $0x3f000000; LONG $0x3f000000; LONG $0x3f000000; LONG $0x3f000000	/* 471 .rodata.cst32 */
	LONG $0x3f000000; LONG $0x3f000000; LONG $0x3f000000; LONG $0x3f000000	/* 481 .rodata.cst32 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 491 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 4a1 .rodata.cst32 */
	RET
