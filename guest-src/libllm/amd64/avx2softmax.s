/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2softmax.cc 018a7d7cf8193e7d
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	93ce1219f947aa3c
 */

TEXT avx2softmax(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x000681e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xf6	/* 0 test %rsi,%rsi */
	LONG $0x053d8e0f; WORD $0x0000	/* 3 jle 546 */
	LONG $0x58ec8148; WORD $0x0001; BYTE $0x00	/* 9 sub $0x158,%rsp */
	WORD $0x8948; BYTE $0xf1	/* 10 mov %rsi,%rcx */
	LONG $0x07fe8348	/* 13 cmp $0x7,%rsi */
	LONG $0x05c68e0f; WORD $0x0000	/* 17 jle 5e3 */
	LONG $0xf8568d48	/* 1d lea -0x8(%rsi),%rdx */
	LONG $0x356ffec5; LONG $0x00000618	/* 21 vmovdqa 0x0(%rip),%ymm6 = 641, as it lies */
	WORD $0x8948; BYTE $0xf8	/* 29 mov %rdi,%rax */
	LONG $0x187de2c4; LONG $0x0005d82d; BYTE $0x00	/* 2c vbroadcastss 0x0(%rip),%ymm5 = 60d */
	LONG $0x03eac148	/* 35 shr $0x3,%rdx */
	WORD $0x8948; BYTE $0xd6	/* 39 mov %rdx,%rsi */
	LONG $0x05e6c148	/* 3c shl $0x5,%rsi */
	LONG $0x37448d4c; BYTE $0x20	/* 40 lea 0x20(%rdi,%rsi,1),%r8 */
	LONG $0x0000be48; LONG $0x00008000; WORD $0x8000	/* 45 movabs $0x8000000080000000,%rsi */
	LONG $0x6ef9e1c4; BYTE $0xde	/* 4f vmovq %rsi,%xmm3 */
	LONG $0x800000be; BYTE $0x7f	/* 54 mov $0x7f800000,%esi */
	LONG $0xe66ef9c5	/* 59 vmovd %esi,%xmm4 */
	LONG $0x597de2c4; BYTE $0xdb	/* 5d vpbroadcastq %xmm3,%ymm3 */
	LONG $0x587de2c4; BYTE $0xe4	/* 62 vpbroadcastd %xmm4,%ymm4 */
	LONG $0x0854d4c5	/* 67 vandps (%rax),%ymm5,%ymm1 */
	LONG $0x386ffec5	/* 6b vmovdqu (%rax),%ymm7 */
	LONG $0x20c08348	/* 6f add $0x20,%rax */
	LONG $0xe772edc5; BYTE $0x1f	/* 73 vpsrad $0x1f,%ymm7,%ymm2 */
	LONG $0xfc66f5c5	/* 78 vpcmpgtd %ymm4,%ymm1,%ymm7 */
	LONG $0xc2eff5c5	/* 7c vpxor %ymm2,%ymm1,%ymm0 */
	LONG $0xc2fafdc5	/* 80 vpsubd %ymm2,%ymm0,%ymm0 */
	LONG $0x4c7de3c4; WORD $0x70c6	/* 84 vpblendvb %ymm7,%ymm6,%ymm0,%ymm0 */
	LONG $0x3d65e2c4; BYTE $0xc0	/* 8a vpmaxsd %ymm0,%ymm3,%ymm0 */
	LONG $0xd86ffdc5	/* 8f vmovdqa %ymm0,%ymm3 */
	WORD $0x3949; BYTE $0xc0	/* 93 cmp %rax,%r8 */
	WORD $0xcf75	/* 96 jne 67 */
	LONG $0x01c28348	/* 98 add $0x1,%rdx */
	LONG $0xd5348d48; LONG $0x00000000	/* 9c lea 0x0(,%rdx,8),%rsi */
	WORD $0x3948; BYTE $0xf1	/* a4 cmp %rsi,%rcx */
	LONG $0x02dd8f0f; WORD $0x0000	/* a7 jg 38a */
	LONG $0x156ffec5; LONG $0x000005ac	/* ad vmovdqa 0x0(%rip),%ymm2 = 661, as it lies */
	LONG $0x397de3c4; WORD $0x01db	/* b5 vextracti128 $0x1,%ymm3,%xmm3 */
	LONG $0x3d79e2c4; BYTE $0xc3	/* bb vpmaxsd %xmm3,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0x4e	/* c0 vpshufd $0x4e,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* c5 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0xb1	/* ca vpshufd $0xb1,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* cf vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc07ef9c5	/* d4 vmovd %xmm0,%eax */
	WORD $0xc085	/* d8 test %eax,%eax */
	WORD $0x1779	/* da jns f3 */
	WORD $0xc289	/* dc mov %eax,%edx */
	WORD $0xdaf7	/* de neg %edx */
	LONG $0x0000ca81; WORD $0x8000	/* e0 or $0x80000000,%edx */
	LONG $0x0000003d; BYTE $0x80	/* e6 cmp $0x80000000,%eax */
	LONG $0xc00000b8; BYTE $0x7f	/* eb mov $0x7fc00000,%eax */
	WORD $0x450f; BYTE $0xc2	/* f0 cmovne %edx,%eax */
	LONG $0xe06ef9c5	/* f3 vmovd %eax,%xmm4 */
	LONG $0x587de2c4; BYTE $0xe4	/* f7 vpbroadcastd %xmm4,%ymm4 */
	LONG $0xa429fcc5; LONG $0x00008024; BYTE $0x00	/* fc vmovaps %ymm4,0x80(%rsp) */
	LONG $0x07f98348	/* 105 cmp $0x7,%rcx */
	LONG $0x04388e0f; WORD $0x0000	/* 109 jle 547 */
	LONG $0xf8518d48	/* 10f lea -0x8(%rcx),%rdx */
	LONG $0x204f8d4c	/* 113 lea 0x20(%rdi),%r9 */
	LONG $0xdb57e0c5	/* 117 vxorps %xmm3,%xmm3,%xmm3 */
	WORD $0x8948; BYTE $0xf8	/* 11b mov %rdi,%rax */
	LONG $0x187de2c4; LONG $0x0004fa35; BYTE $0x00	/* 11e vbroadcastss 0x0(%rip),%ymm6 = 621 */
	LONG $0x0000ba41; WORD $0x7f80	/* 127 mov $0x7f800000,%r10d */
	WORD $0x8949; BYTE $0xd0	/* 12d mov %rdx,%r8 */
	LONG $0x187d62c4; LONG $0x0004d835; BYTE $0x00	/* 130 vbroadcastss 0x0(%rip),%ymm14 = 611 */
	LONG $0x187d62c4; LONG $0x0004d305; BYTE $0x00	/* 139 vbroadcastss 0x0(%rip),%ymm8 = 615 */
	LONG $0x03e8c149	/* 142 shr $0x3,%r8 */
	LONG $0x187d62c4; LONG $0x0004ca2d; BYTE $0x00	/* 146 vbroadcastss 0x0(%rip),%ymm13 = 619 */
	LONG $0xa47ffdc5; LONG $0x00010024; BYTE $0x00	/* 14f vmovdqa %ymm4,0x100(%rsp) */
	LONG $0x3429fcc5; BYTE $0x24	/* 158 vmovaps %ymm6,(%rsp) */
	WORD $0x894c; BYTE $0xc6	/* 15d mov %r8,%rsi */
	LONG $0x187de2c4; LONG $0x0004bc35; BYTE $0x00	/* 160 vbroadcastss 0x0(%rip),%ymm6 = 625 */
	LONG $0x187d62c4; LONG $0x0004ab25; BYTE $0x00	/* 169 vbroadcastss 0x0(%rip),%ymm12 = 61d */
	LONG $0x187d62c4; LONG $0x0004b63d; BYTE $0x00	/* 172 vbroadcastss 0x0(%rip),%ymm15 = 631 */
	LONG $0x05e6c148	/* 17b shl $0x5,%rsi */
	LONG $0x187d62c4; LONG $0x0004ad1d; BYTE $0x00	/* 17f vbroadcastss 0x0(%rip),%ymm11 = 635 */
	LONG $0x947ffdc5; LONG $0x00012024; BYTE $0x00	/* 188 vmovdqa %ymm2,0x120(%rsp) */
	LONG $0x7429fcc5; WORD $0x2024	/* 191 vmovaps %ymm6,0x20(%rsp) */
	WORD $0x014c; BYTE $0xce	/* 197 add %r9,%rsi */
	LONG $0x187de2c4; LONG $0x00048635; BYTE $0x00	/* 19a vbroadcastss 0x0(%rip),%ymm6 = 629 */
	LONG $0x187d62c4; LONG $0x00048d15; BYTE $0x00	/* 1a3 vbroadcastss 0x0(%rip),%ymm10 = 639 */
	LONG $0x187d62c4; LONG $0x0004880d; BYTE $0x00	/* 1ac vbroadcastss 0x0(%rip),%ymm9 = 63d */
	LONG $0x7429fcc5; WORD $0x4024	/* 1b5 vmovaps %ymm6,0x40(%rsp) */
	LONG $0x187de2c4; LONG $0x00046935; BYTE $0x00	/* 1bb vbroadcastss 0x0(%rip),%ymm6 = 62d */
	LONG $0x7429fcc5; WORD $0x6024	/* 1c4 vmovaps %ymm6,0x60(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf2	/* 1ca vmovd %r10d,%xmm6 */
	LONG $0x0000ba41; WORD $0x42d0	/* 1cf mov $0x42d00000,%r10d */
	LONG $0x587de2c4; BYTE $0xf6	/* 1d5 vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000a024; BYTE $0x00	/* 1da vmovdqa %ymm6,0xa0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf2	/* 1e3 vmovd %r10d,%xmm6 */
	LONG $0x0000ba41; WORD $0xb4c0	/* 1e8 mov $0xb4c00000,%r10d */
	LONG $0x587de2c4; BYTE $0xf6	/* 1ee vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000c024; BYTE $0x00	/* 1f3 vmovdqa %ymm6,0xc0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf2	/* 1fc vmovd %r10d,%xmm6 */
	LONG $0x007fba41; WORD $0x0000	/* 201 mov $0x7f,%r10d */
	LONG $0x587de2c4; BYTE $0xf6	/* 207 vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000e024; BYTE $0x00	/* 20c vmovdqa %ymm6,0xe0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf2	/* 215 vmovd %r10d,%xmm6 */
	LONG $0x587de2c4; BYTE $0xf6	/* 21a vpbroadcastd %xmm6,%ymm6 */
	LONG $0x2010fcc5	/* 21f vmovups (%rax),%ymm4 */
	LONG $0x20c08348	/* 223 add $0x20,%rax */
	LONG $0x945cdcc5; LONG $0x00008024; BYTE $0x00	/* 227 vsubps 0x80(%rsp),%ymm4,%ymm2 */
	LONG $0xc554ecc5	/* 230 vandps %ymm5,%ymm2,%ymm0 */
	LONG $0x8c66fdc5; LONG $0x0000a024; BYTE $0x00	/* 234 vpcmpgtd 0xa0(%rsp),%ymm0,%ymm1 */
	LONG $0x8466fdc5; LONG $0x0000c024; BYTE $0x00	/* 23d vpcmpgtd 0xc0(%rsp),%ymm0,%ymm0 */
	LONG $0xc8dff5c5	/* 246 vpandn %ymm0,%ymm1,%ymm1 */
	LONG $0x4a6dc3c4; WORD $0x10d6	/* 24a vblendvps %ymm1,%ymm14,%ymm2,%ymm2 */
	LONG $0x596cc1c4; BYTE $0xc0	/* 250 vmulps %ymm8,%ymm2,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc5	/* 255 vaddps %ymm13,%ymm0,%ymm0 */
	LONG $0xbcfefdc5; LONG $0x0000e024; BYTE $0x00	/* 25a vpaddd 0xe0(%rsp),%ymm0,%ymm7 */
	LONG $0x587cc1c4; BYTE $0xc4	/* 263 vaddps %ymm12,%ymm0,%ymm0 */
	LONG $0x0c59fcc5; BYTE $0x24	/* 268 vmulps (%rsp),%ymm0,%ymm1 */
	LONG $0x4459fcc5; WORD $0x2024	/* 26d vmulps 0x20(%rsp),%ymm0,%ymm0 */
	LONG $0xc95cecc5	/* 273 vsubps %ymm1,%ymm2,%ymm1 */
	LONG $0xe772edc5; BYTE $0x01	/* 277 vpsrad $0x1,%ymm7,%ymm2 */
	LONG $0xe6feedc5	/* 27c vpaddd %ymm6,%ymm2,%ymm4 */
	LONG $0xd2facdc5	/* 280 vpsubd %ymm2,%ymm6,%ymm2 */
	LONG $0xd7feedc5	/* 284 vpaddd %ymm7,%ymm2,%ymm2 */
	LONG $0xf472ddc5; BYTE $0x17	/* 288 vpslld $0x17,%ymm4,%ymm4 */
	LONG $0xc85cf4c5	/* 28d vsubps %ymm0,%ymm1,%ymm1 */
	LONG $0x4459f4c5; WORD $0x4024	/* 291 vmulps 0x40(%rsp),%ymm1,%ymm0 */
	LONG $0x4458fcc5; WORD $0x6024	/* 297 vaddps 0x60(%rsp),%ymm0,%ymm0 */
	LONG $0xf272edc5; BYTE $0x17	/* 29d vpslld $0x17,%ymm2,%ymm2 */
	LONG $0xf959f4c5	/* 2a2 vmulps %ymm1,%ymm1,%ymm7 */
	LONG $0xc159fcc5	/* 2a6 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc7	/* 2aa vaddps %ymm15,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 2af vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc3	/* 2b3 vaddps %ymm11,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 2b8 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc2	/* 2bc vaddps %ymm10,%ymm0,%ymm0 */
	LONG $0xc759fcc5	/* 2c1 vmulps %ymm7,%ymm0,%ymm0 */
	LONG $0xc158fcc5	/* 2c5 vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc1	/* 2c9 vaddps %ymm9,%ymm0,%ymm0 */
	LONG $0xc459fcc5	/* 2ce vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0xc259fcc5	/* 2d2 vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0x4011fcc5; BYTE $0xe0	/* 2d6 vmovups %ymm0,-0x20(%rax) */
	LONG $0xd858e4c5	/* 2db vaddps %ymm0,%ymm3,%ymm3 */
	WORD $0x3948; BYTE $0xc6	/* 2df cmp %rax,%rsi */
	LONG $0xff37850f; WORD $0xffff	/* 2e2 jne 21f */
	LONG $0x946ffdc5; LONG $0x00012024; BYTE $0x00	/* 2e8 vmovdqa 0x120(%rsp),%ymm2 */
	LONG $0x01c08349	/* 2f1 add $0x1,%r8 */
	WORD $0x8948; BYTE $0xce	/* 2f5 mov %rcx,%rsi */
	LONG $0xa46ffdc5; LONG $0x00010024; BYTE $0x00	/* 2f8 vmovdqa 0x100(%rsp),%ymm4 */
	LONG $0xc5048d4a; LONG $0x00000000	/* 301 lea 0x0(,%r8,8),%rax */
	WORD $0x2948; BYTE $0xc6	/* 309 sub %rax,%rsi */
	LONG $0xce6ef9c5	/* 30c vmovd %esi,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 310 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xca66f5c5	/* 315 vpcmpgtd %ymm2,%ymm1,%ymm1 */
	WORD $0x3948; BYTE $0xc1	/* 319 cmp %rax,%rcx */
	LONG $0x00dd8f0f; WORD $0x0000	/* 31c jg 3ff */
	LONG $0x197de3c4; WORD $0x01da	/* 322 vextractf128 $0x1,%ymm3,%xmm2 */
	LONG $0xc258e0c5	/* 328 vaddps %xmm2,%xmm3,%xmm0 */
	LONG $0xd012f8c5	/* 32c vmovhlps %xmm0,%xmm0,%xmm2 */
	LONG $0xc258f8c5	/* 330 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01d0	/* 334 vpermilps $0x1,%xmm0,%xmm2 */
	LONG $0xc258fac5	/* 33a vaddss %xmm2,%xmm0,%xmm0 */
	LONG $0x187de2c4; BYTE $0xc0	/* 33e vbroadcastss %xmm0,%ymm0 */
	LONG $0x03eac148	/* 343 shr $0x3,%rdx */
	WORD $0x8948; BYTE $0xf8	/* 347 mov %rdi,%rax */
	WORD $0x8948; BYTE $0xd6	/* 34a mov %rdx,%rsi */
	LONG $0x05e6c148	/* 34d shl $0x5,%rsi */
	WORD $0x014c; BYTE $0xce	/* 351 add %r9,%rsi */
	LONG $0x2810fcc5	/* 354 vmovups (%rax),%ymm5 */
	LONG $0x20c08348	/* 358 add $0x20,%rax */
	LONG $0xd05ed4c5	/* 35c vdivps %ymm0,%ymm5,%ymm2 */
	LONG $0x5011fcc5; BYTE $0xe0	/* 360 vmovups %ymm2,-0x20(%rax) */
	WORD $0x3948; BYTE $0xc6	/* 365 cmp %rax,%rsi */
	WORD $0xea75	/* 368 jne 354 */
	LONG $0x01c28348	/* 36a add $0x1,%rdx */
	LONG $0xd5048d48; LONG $0x00000000	/* 36e lea 0x0(,%rdx,8),%rax */
	WORD $0x3948; BYTE $0xc1	/* 376 cmp %rax,%rcx */
	LONG $0x01a78f0f; WORD $0x0000	/* 379 jg 526 */
	WORD $0xf8c5; BYTE $0x77	/* 37f vzeroupper */
	LONG $0x58c48148; WORD $0x0001; BYTE $0x00	/* 382 add $0x158,%rsp */
	BYTE $0xc3	/* 389 ret */
	WORD $0x8948; BYTE $0xc8	/* 38a mov %rcx,%rax */
	LONG $0x05e2c148	/* 38d shl $0x5,%rdx */
	WORD $0x2948; BYTE $0xf0	/* 391 sub %rsi,%rax */
	WORD $0x0148; BYTE $0xfa	/* 394 add %rdi,%rdx */
	LONG $0xe06ef9c5	/* 397 vmovd %eax,%xmm4 */
	LONG $0x156ffec5; LONG $0x000002be	/* 39b vmovdqa 0x0(%rip),%ymm2 = 661, as it lies */
	LONG $0x800000b8; BYTE $0x7f	/* 3a3 mov $0x7f800000,%eax */
	LONG $0xef3941c4; BYTE $0xc0	/* 3a8 vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x587de2c4; BYTE $0xe4	/* 3ad vpbroadcastd %xmm4,%ymm4 */
	LONG $0xc86ef9c5	/* 3b2 vmovd %eax,%xmm1 */
	LONG $0xe266ddc5	/* 3b6 vpcmpgtd %ymm2,%ymm4,%ymm4 */
	LONG $0x587de2c4; BYTE $0xc9	/* 3ba vpbroadcastd %xmm1,%ymm1 */
	LONG $0x2c5de2c4; BYTE $0x3a	/* 3bf vmaskmovps (%rdx),%ymm4,%ymm7 */
	LONG $0xdd54c4c5	/* 3c4 vandps %ymm5,%ymm7,%ymm3 */
	LONG $0xc966e5c5	/* 3c8 vpcmpgtd %ymm1,%ymm3,%ymm1 */
	LONG $0xe772c5c5; BYTE $0x1f	/* 3cc vpsrad $0x1f,%ymm7,%ymm7 */
	LONG $0xdfefe5c5	/* 3d1 vpxor %ymm7,%ymm3,%ymm3 */
	LONG $0x383de2c4; BYTE $0xe4	/* 3d5 vpminsb %ymm4,%ymm8,%ymm4 */
	LONG $0xdffae5c5	/* 3da vpsubd %ymm7,%ymm3,%ymm3 */
	LONG $0xc964bdc5	/* 3de vpcmpgtb %ymm1,%ymm8,%ymm1 */
	LONG $0xc4743dc5	/* 3e2 vpcmpeqb %ymm4,%ymm8,%ymm8 */
	LONG $0xeb75c1c4; BYTE $0xc8	/* 3e6 vpor %ymm8,%ymm1,%ymm1 */
	LONG $0x4c65e3c4; WORD $0x10de	/* 3eb vpblendvb %ymm1,%ymm6,%ymm3,%ymm3 */
	LONG $0x3d7de2c4; BYTE $0xc3	/* 3f1 vpmaxsd %ymm3,%ymm0,%ymm0 */
	LONG $0xd86ffdc5	/* 3f6 vmovdqa %ymm0,%ymm3 */
	LONG $0xfffcb6e9; BYTE $0xff	/* 3fa jmp b5 */
	LONG $0x05e0c149	/* 3ff shl $0x5,%r8 */
	WORD $0x0149; BYTE $0xf8	/* 403 add %rdi,%r8 */
	LONG $0x2c75c2c4; BYTE $0x10	/* 406 vmaskmovps (%r8),%ymm1,%ymm2 */
	LONG $0x4a5de3c4; WORD $0x10d2	/* 40b vblendvps %ymm1,%ymm2,%ymm4,%ymm2 */
	LONG $0x800000b8; BYTE $0x7f	/* 411 mov $0x7f800000,%eax */
	LONG $0xd45cecc5	/* 416 vsubps %ymm4,%ymm2,%ymm2 */
	LONG $0xc06ef9c5	/* 41a vmovd %eax,%xmm0 */
	LONG $0xd00000b8; BYTE $0x42	/* 41e mov $0x42d00000,%eax */
	LONG $0xe06ef9c5	/* 423 vmovd %eax,%xmm4 */
	LONG $0x587de2c4; BYTE $0xc0	/* 427 vpbroadcastd %xmm0,%ymm0 */
	LONG $0xc00000b8; BYTE $0xb4	/* 42c mov $0xb4c00000,%eax */
	LONG $0x587de2c4; BYTE $0xe4	/* 431 vpbroadcastd %xmm4,%ymm4 */
	LONG $0xed54ecc5	/* 436 vandps %ymm5,%ymm2,%ymm5 */
	LONG $0xc066d5c5	/* 43a vpcmpgtd %ymm0,%ymm5,%ymm0 */
	LONG $0xec66d5c5	/* 43e vpcmpgtd %ymm4,%ymm5,%ymm5 */
	LONG $0xc5dffdc5	/* 442 vpandn %ymm5,%ymm0,%ymm0 */
	LONG $0x4a6dc3c4; WORD $0x00c6	/* 446 vblendvps %ymm0,%ymm14,%ymm2,%ymm0 */
	LONG $0xd06ef9c5	/* 44c vmovd %eax,%xmm2 */
	LONG $0x00007fb8; BYTE $0x00	/* 450 mov $0x7f,%eax */
	LONG $0x597c41c4; BYTE $0xc0	/* 455 vmulps %ymm8,%ymm0,%ymm8 */
	LONG $0x587de2c4; BYTE $0xd2	/* 45a vpbroadcastd %xmm2,%ymm2 */
	LONG $0x583c41c4; BYTE $0xc5	/* 45f vaddps %ymm13,%ymm8,%ymm8 */
	LONG $0xd2febdc5	/* 464 vpaddd %ymm2,%ymm8,%ymm2 */
	LONG $0x583c41c4; BYTE $0xc4	/* 468 vaddps %ymm12,%ymm8,%ymm8 */
	LONG $0x2459bcc5; BYTE $0x24	/* 46d vmulps (%rsp),%ymm8,%ymm4 */
	LONG $0x44593cc5; WORD $0x2024	/* 472 vmulps 0x20(%rsp),%ymm8,%ymm8 */
	LONG $0xe272cdc5; BYTE $0x01	/* 478 vpsrad $0x1,%ymm2,%ymm6 */
	LONG $0xc45cfcc5	/* 47d vsubps %ymm4,%ymm0,%ymm0 */
	LONG $0x5c7cc1c4; BYTE $0xe8	/* 481 vsubps %ymm8,%ymm0,%ymm5 */
	LONG $0xc06ef9c5	/* 486 vmovd %eax,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* 48a vpbroadcastd %xmm0,%ymm0 */
	LONG $0xe0fecdc5	/* 48f vpaddd %ymm0,%ymm6,%ymm4 */
	LONG $0xc6fafdc5	/* 493 vpsubd %ymm6,%ymm0,%ymm0 */
	LONG $0xf559d4c5	/* 497 vmulps %ymm5,%ymm5,%ymm6 */
	LONG $0xf472ddc5; BYTE $0x17	/* 49b vpslld $0x17,%ymm4,%ymm4 */
	LONG $0xc2fefdc5	/* 4a0 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x5459d4c5; WORD $0x4024	/* 4a4 vmulps 0x40(%rsp),%ymm5,%ymm2 */
	LONG $0xf072fdc5; BYTE $0x17	/* 4aa vpslld $0x17,%ymm0,%ymm0 */
	LONG $0x5458ecc5; WORD $0x6024	/* 4af vaddps 0x60(%rsp),%ymm2,%ymm2 */
	LONG $0xd559ecc5	/* 4b5 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd7	/* 4b9 vaddps %ymm15,%ymm2,%ymm2 */
	LONG $0xd559ecc5	/* 4be vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd3	/* 4c2 vaddps %ymm11,%ymm2,%ymm2 */
	LONG $0xd559ecc5	/* 4c7 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd2	/* 4cb vaddps %ymm10,%ymm2,%ymm2 */
	LONG $0xd659ecc5	/* 4d0 vmulps %ymm6,%ymm2,%ymm2 */
	LONG $0xd558ecc5	/* 4d4 vaddps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd1	/* 4d8 vaddps %ymm9,%ymm2,%ymm2 */
	LONG $0xd459ecc5	/* 4dd vmulps %ymm4,%ymm2,%ymm2 */
	LONG $0xd059ecc5	/* 4e1 vmulps %ymm0,%ymm2,%ymm2 */
	LONG $0xd154ecc5	/* 4e5 vandps %ymm1,%ymm2,%ymm2 */
	LONG $0x2e75c2c4; BYTE $0x10	/* 4e9 vmaskmovps %ymm2,%ymm1,(%r8) */
	LONG $0xd358ecc5	/* 4ee vaddps %ymm3,%ymm2,%ymm2 */
	LONG $0x197de3c4; WORD $0x01d0	/* 4f2 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xc258f8c5	/* 4f8 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd012f8c5	/* 4fc vmovhlps %xmm0,%xmm0,%xmm2 */
	LONG $0xc258f8c5	/* 500 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01d0	/* 504 vpermilps $0x1,%xmm0,%xmm2 */
	LONG $0xc258fac5	/* 50a vaddss %xmm2,%xmm0,%xmm0 */
	LONG $0x187de2c4; BYTE $0xc0	/* 50e vbroadcastss %xmm0,%ymm0 */
	LONG $0x07f98348	/* 513 cmp $0x7,%rcx */
	WORD $0x147e	/* 517 jle 52d */
	LONG $0xf8518d48	/* 519 lea -0x8(%rcx),%rdx */
	LONG $0x204f8d4c	/* 51d lea 0x20(%rdi),%r9 */
	LONG $0xfffe1de9; BYTE $0xff	/* 521 jmp 343 */
	LONG $0x05e2c148	/* 526 shl $0x5,%rdx */
	WORD $0x0148; BYTE $0xd7	/* 52a add %rdx,%rdi */
	LONG $0x2c75e2c4; BYTE $0x17	/* 52d vmaskmovps (%rdi),%ymm1,%ymm2 */
	LONG $0xc05eecc5	/* 532 vdivps %ymm0,%ymm2,%ymm0 */
	LONG $0x2e75e2c4; BYTE $0x07	/* 536 vmaskmovps %ymm0,%ymm1,(%rdi) */
	WORD $0xf8c5; BYTE $0x77	/* 53b vzeroupper */
	LONG $0x58c48148; WORD $0x0001; BYTE $0x00	/* 53e add $0x158,%rsp */
	BYTE $0xc3	/* 545 ret */
	BYTE $0xc3	/* 546 ret */
	LONG $0x187de2c4; LONG $0x0000d135; BYTE $0x00	/* 547 vbroadcastss 0x0(%rip),%ymm6 = 621 */
	LONG $0xc96ef9c5	/* 550 vmovd %ecx,%xmm1 */
	WORD $0x8949; BYTE $0xf8	/* 554 mov %rdi,%r8 */
	LONG $0x187d62c4; LONG $0x0000b135; BYTE $0x00	/* 557 vbroadcastss 0x0(%rip),%ymm14 = 611 */
	LONG $0x587de2c4; BYTE $0xc9	/* 560 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xdb57e0c5	/* 565 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x187d62c4; LONG $0x0000a305; BYTE $0x00	/* 569 vbroadcastss 0x0(%rip),%ymm8 = 615 */
	LONG $0x187d62c4; LONG $0x00009e2d; BYTE $0x00	/* 572 vbroadcastss 0x0(%rip),%ymm13 = 619 */
	LONG $0x3429fcc5; BYTE $0x24	/* 57b vmovaps %ymm6,(%rsp) */
	LONG $0xca66f5c5	/* 580 vpcmpgtd %ymm2,%ymm1,%ymm1 */
	LONG $0x187de2c4; LONG $0x00009835; BYTE $0x00	/* 584 vbroadcastss 0x0(%rip),%ymm6 = 625 */
	LONG $0x187d62c4; LONG $0x00008725; BYTE $0x00	/* 58d vbroadcastss 0x0(%rip),%ymm12 = 61d */
	LONG $0x187d62c4; LONG $0x0000923d; BYTE $0x00	/* 596 vbroadcastss 0x0(%rip),%ymm15 = 631 */
	LONG $0x187d62c4; LONG $0x00008d1d; BYTE $0x00	/* 59f vbroadcastss 0x0(%rip),%ymm11 = 635 */
	LONG $0x187d62c4; LONG $0x00008815; BYTE $0x00	/* 5a8 vbroadcastss 0x0(%rip),%ymm10 = 639 */
	LONG $0x7429fcc5; WORD $0x2024	/* 5b1 vmovaps %ymm6,0x20(%rsp) */
	LONG $0x187de2c4; LONG $0x00006935; BYTE $0x00	/* 5b7 vbroadcastss 0x0(%rip),%ymm6 = 629 */
	LONG $0x187d62c4; LONG $0x0000740d; BYTE $0x00	/* 5c0 vbroadcastss 0x0(%rip),%ymm9 = 63d */
	LONG $0x7429fcc5; WORD $0x4024	/* 5c9 vmovaps %ymm6,0x40(%rsp) */
	LONG $0x187de2c4; LONG $0x00005535; BYTE $0x00	/* 5cf vbroadcastss 0x0(%rip),%ymm6 = 62d */
	LONG $0x7429fcc5; WORD $0x6024	/* 5d8 vmovaps %ymm6,0x60(%rsp) */
	LONG $0xfffe23e9; BYTE $0xff	/* 5de jmp 406 */
	WORD $0x8948; BYTE $0xf0	/* 5e3 mov %rsi,%rax */
	LONG $0x000000be; BYTE $0x80	/* 5e6 mov $0x80000000,%esi */
	LONG $0x356ffec5; LONG $0x0000004e	/* 5eb vmovdqa 0x0(%rip),%ymm6 = 641, as it lies */
	WORD $0x8948; BYTE $0xfa	/* 5f3 mov %rdi,%rdx */
	LONG $0x187de2c4; LONG $0x00000e2d; BYTE $0x00	/* 5f6 vbroadcastss 0x0(%rip),%ymm5 = 60d */
	LONG $0xc66ef9c5	/* 5ff vmovd %esi,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* 603 vpbroadcastd %xmm0,%ymm0 */
	LONG $0xfffd8ae9; BYTE $0xff	/* 608 jmp 397 */
	LONG $0x7fffffff; LONG $0xc2d00000; LONG $0x3fb8aa3b; LONG $0x4b400000	/* 60d .rodata.cst4 */
	LONG $0xcb400000; LONG $0x3f318000; LONG $0xb95e8083; LONG $0x3ab6889e	/* 61d .rodata.cst4 */
	LONG $0x3c0905d1; LONG $0x3d2aaa8d; LONG $0x3e2aaa6e; LONG $0x3f000000	/* 62d .rodata.cst4 */
	LONG $0x3f800000	/* 63d .rodata.cst4 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 641 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 651 .rodata.cst32 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 661 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 671 .rodata.cst32 */
	RET
