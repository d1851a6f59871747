/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2attention.cc a977e9d630deff91
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	3c9dec185c180cc1
 */

TEXT avx2attention(SB), 1, $0
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
	LONG $0x000cfbe9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x68ec8148; WORD $0x0001; BYTE $0x00	/* a sub $0x168,%rsp */
	LONG $0x24848b48; LONG $0x000001a0	/* 11 mov 0x1a0(%rsp),%rax */
	LONG $0x244c894c; BYTE $0x18	/* 19 mov %r9,0x18(%rsp) */
	LONG $0x24bc8b4c; LONG $0x000001a8	/* 1e mov 0x1a8(%rsp),%r15 */
	WORD $0x8548; BYTE $0xc0	/* 26 test %rax,%rax */
	LONG $0x07a28e0f; WORD $0x0000	/* 29 jle 7d1 */
	LONG $0xc057f8c5	/* 2f vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0x8949; BYTE $0xfc	/* 33 mov %rdi,%r12 */
	WORD $0x8949; BYTE $0xd5	/* 36 mov %rdx,%r13 */
	WORD $0x894c; BYTE $0xc3	/* 39 mov %r8,%rbx */
	LONG $0x2afae1c4; BYTE $0xc0	/* 3c vcvtsi2ss %rax,%xmm0,%xmm0 */
	WORD $0x894c; BYTE $0xcf	/* 41 mov %r9,%rdi */
	LONG $0x2179e3c4; WORD $0x0ec0	/* 44 vinsertps $0xe,%xmm0,%xmm0,%xmm0 */
	LONG $0xc051fac5	/* 4a vsqrtss %xmm0,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x00e8	/* 4e vpermilps $0x0,%xmm0,%xmm5 */
	LONG $0x03f98349	/* 54 cmp $0x3,%r9 */
	LONG $0x0b418e0f; WORD $0x0000	/* 58 jle b9f */
	LONG $0x04ef8348	/* 5e sub $0x4,%rdi */
	LONG $0x3f148d4b	/* 62 lea (%r15,%r15,1),%rdx */
	LONG $0xbd348d4e; LONG $0x00000000	/* 66 lea 0x0(,%r15,4),%r14 */
	LONG $0x24a4894c; LONG $0x000000e0	/* 6e mov %r12,0xe0(%rsp) */
	LONG $0x02efc148	/* 76 shr $0x2,%rdi */
	WORD $0x894d; BYTE $0xc3	/* 7a mov %r8,%r11 */
	WORD $0x894c; BYTE $0xfd	/* 7d mov %r15,%rbp */
	LONG $0x24948948; LONG $0x000000a0	/* 80 mov %rdx,0xa0(%rsp) */
	WORD $0x8949; BYTE $0xf9	/* 88 mov %rdi,%r9 */
	WORD $0x014c; BYTE $0xfa	/* 8b add %r15,%rdx */
	LONG $0x04e7c148	/* 8e shl $0x4,%rdi */
	LONG $0x248c8948; LONG $0x00000120	/* 92 mov %rcx,0x120(%rsp) */
	LONG $0x24948948; LONG $0x00000080	/* 9a mov %rdx,0x80(%rsp) */
	LONG $0x35548d4b; BYTE $0x00	/* a2 lea 0x0(%r13,%r14,1),%rdx */
	LONG $0x3b7c8d48; BYTE $0x10	/* a7 lea 0x10(%rbx,%rdi,1),%rdi */
	LONG $0x356ffec5; LONG $0x00000bd3	/* ac vmovdqa 0x0(%rip),%ymm6 = c87, as it lies */
	LONG $0x248c894c; LONG $0x000000c0	/* b4 mov %r9,0xc0(%rsp) */
	LONG $0x32048d4e	/* bc lea (%rdx,%r14,1),%r8 */
	LONG $0x04e5c148	/* c0 shl $0x4,%rbp */
	LONG $0x249c8948; LONG $0x00000140	/* c4 mov %rbx,0x140(%rsp) */
	LONG $0x30148d4f	/* cc lea (%r8,%r14,1),%r10 */
	LONG $0x24ac894c; LONG $0x00000100	/* d0 mov %r13,0x100(%rsp) */
	WORD $0x8949; BYTE $0xfd	/* d8 mov %rdi,%r13 */
	WORD $0x8948; BYTE $0xd7	/* db mov %rdx,%rdi */
	WORD $0x294c; BYTE $0xf7	/* de sub %r14,%rdi */
	LONG $0x07f88348	/* e1 cmp $0x7,%rax */
	LONG $0x06f88e0f; WORD $0x0000	/* e5 jle 7e3 */
	LONG $0xdb57e0c5	/* eb vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x0008b941; WORD $0x0000	/* ef mov $0x8,%r9d */
	LONG $0xe328fcc5	/* f5 vmovaps %ymm3,%ymm4 */
	LONG $0xd328fcc5	/* f9 vmovaps %ymm3,%ymm2 */
	LONG $0xfb28fcc5	/* fd vmovaps %ymm3,%ymm7 */
	LONG $0x107ca1c4; WORD $0x8e4c; BYTE $0xe0	/* 101 vmovups -0x20(%rsi,%r9,4),%ymm1 */
	WORD $0x894c; BYTE $0xc9	/* 108 mov %r9,%rcx */
	LONG $0xb875a2c4; WORD $0x8f7c; BYTE $0xe0	/* 10b vfmadd231ps -0x20(%rdi,%r9,4),%ymm1,%ymm7 */
	LONG $0xb875a2c4; WORD $0x8a54; BYTE $0xe0	/* 112 vfmadd231ps -0x20(%rdx,%r9,4),%ymm1,%ymm2 */
	LONG $0xb87582c4; WORD $0x8864; BYTE $0xe0	/* 119 vfmadd231ps -0x20(%r8,%r9,4),%ymm1,%ymm4 */
	LONG $0xb87582c4; WORD $0x8a5c; BYTE $0xe0	/* 120 vfmadd231ps -0x20(%r10,%r9,4),%ymm1,%ymm3 */
	LONG $0x08c18349	/* 127 add $0x8,%r9 */
	WORD $0x394c; BYTE $0xc8	/* 12b cmp %r9,%rax */
	WORD $0xd17d	/* 12e jge 101 */
	WORD $0x3948; BYTE $0xc8	/* 130 cmp %rcx,%rax */
	LONG $0x06048f0f; WORD $0x0000	/* 133 jg 73d */
	LONG $0x197de3c4; WORD $0x01f9	/* 139 vextractf128 $0x1,%ymm7,%xmm1 */
	LONG $0x197dc3c4; WORD $0x01d8	/* 13f vextractf128 $0x1,%ymm3,%xmm8 */
	WORD $0x0148; BYTE $0xea	/* 145 add %rbp,%rdx */
	WORD $0x0149; BYTE $0xe8	/* 148 add %rbp,%r8 */
	LONG $0xff58f0c5	/* 14b vaddps %xmm7,%xmm1,%xmm7 */
	LONG $0x197de3c4; WORD $0x01d1	/* 14f vextractf128 $0x1,%ymm2,%xmm1 */
	LONG $0xc35838c5	/* 155 vaddps %xmm3,%xmm8,%xmm8 */
	WORD $0x0149; BYTE $0xea	/* 159 add %rbp,%r10 */
	LONG $0xd158e8c5	/* 15c vaddps %xmm1,%xmm2,%xmm2 */
	LONG $0x197de3c4; WORD $0x01e1	/* 160 vextractf128 $0x1,%ymm4,%xmm1 */
	LONG $0x10c38349	/* 166 add $0x10,%r11 */
	LONG $0xe458f0c5	/* 16a vaddps %xmm4,%xmm1,%xmm4 */
	LONG $0xca15c0c5	/* 16e vunpckhps %xmm2,%xmm7,%xmm1 */
	LONG $0xfa14c0c5	/* 172 vunpcklps %xmm2,%xmm7,%xmm7 */
	LONG $0x1558c1c4; BYTE $0xd8	/* 176 vunpckhps %xmm8,%xmm4,%xmm3 */
	LONG $0x1458c1c4; BYTE $0xe0	/* 17b vunpcklps %xmm8,%xmm4,%xmm4 */
	LONG $0xcf58f0c5	/* 180 vaddps %xmm7,%xmm1,%xmm1 */
	LONG $0xdc58e0c5	/* 184 vaddps %xmm4,%xmm3,%xmm3 */
	LONG $0xd112e0c5	/* 188 vmovhlps %xmm1,%xmm3,%xmm2 */
	LONG $0xcb16f0c5	/* 18c vmovlhps %xmm3,%xmm1,%xmm1 */
	LONG $0xc958e8c5	/* 190 vaddps %xmm1,%xmm2,%xmm1 */
	LONG $0xcd5ef0c5	/* 194 vdivps %xmm5,%xmm1,%xmm1 */
	LONG $0x1178c1c4; WORD $0xf04b	/* 198 vmovups %xmm1,-0x10(%r11) */
	WORD $0x394d; BYTE $0xdd	/* 19e cmp %r11,%r13 */
	LONG $0xff34850f; WORD $0xffff	/* 1a1 jne db */
	LONG $0x248c8b4c; LONG $0x000000c0	/* 1a7 mov 0xc0(%rsp),%r9 */
	LONG $0x24a48b4c; LONG $0x000000e0	/* 1af mov 0xe0(%rsp),%r12 */
	LONG $0x24ac8b4c; LONG $0x00000100	/* 1b7 mov 0x100(%rsp),%r13 */
	LONG $0x248c8b48; LONG $0x00000120	/* 1bf mov 0x120(%rsp),%rcx */
	LONG $0x249c8b48; LONG $0x00000140	/* 1c7 mov 0x140(%rsp),%rbx */
	LONG $0x8d048d4e; LONG $0x00000004	/* 1cf lea 0x4(,%r9,4),%r8 */
	LONG $0x2444394c; BYTE $0x18	/* 1d7 cmp %r8,0x18(%rsp) */
	LONG $0x00948e0f; WORD $0x0000	/* 1dc jle 276 */
	WORD $0x894c; BYTE $0xfa	/* 1e2 mov %r15,%rdx */
	LONG $0x256ffec5; LONG $0x00000a9a	/* 1e5 vmovdqa 0x0(%rip),%ymm4 = c87, as it lies */
	LONG $0x244c8b4c; BYTE $0x18	/* 1ed mov 0x18(%rsp),%r9 */
	LONG $0xd028f8c5	/* 1f2 vmovaps %xmm0,%xmm2 */
	LONG $0xd0af0f49	/* 1f6 imul %r8,%rdx */
	LONG $0x95548d4d; BYTE $0x00	/* 1fa lea 0x0(%r13,%rdx,4),%r10 */
	WORD $0x894c; BYTE $0xd2	/* 1ff mov %r10,%rdx */
	LONG $0x07f88348	/* 202 cmp $0x7,%rax */
	LONG $0x07a58e0f; WORD $0x0000	/* 206 jle 9b1 */
	LONG $0x000008ba; BYTE $0x00	/* 20c mov $0x8,%edx */
	LONG $0xc057f8c5	/* 211 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x107cc1c4; WORD $0x9274; BYTE $0xe0	/* 215 vmovups -0x20(%r10,%rdx,4),%ymm6 */
	WORD $0x8948; BYTE $0xd7	/* 21c mov %rdx,%rdi */
	LONG $0xb84de2c4; WORD $0x9644; BYTE $0xe0	/* 21f vfmadd231ps -0x20(%rsi,%rdx,4),%ymm6,%ymm0 */
	LONG $0x08c28348	/* 226 add $0x8,%rdx */
	WORD $0x3948; BYTE $0xd0	/* 22a cmp %rdx,%rax */
	WORD $0xe67d	/* 22d jge 215 */
	WORD $0x3948; BYTE $0xf8	/* 22f cmp %rdi,%rax */
	LONG $0x07428f0f; WORD $0x0000	/* 232 jg 97a */
	LONG $0x197de3c4; WORD $0x01c1	/* 238 vextractf128 $0x1,%ymm0,%xmm1 */
	WORD $0x014d; BYTE $0xf2	/* 23e add %r14,%r10 */
	LONG $0xc058f0c5	/* 241 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0xc812f8c5	/* 245 vmovhlps %xmm0,%xmm0,%xmm1 */
	LONG $0xc158f8c5	/* 249 vaddps %xmm1,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 24d vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 253 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0xc25efac5	/* 257 vdivss %xmm2,%xmm0,%xmm0 */
	LONG $0x117aa1c4; WORD $0x8304	/* 25b vmovss %xmm0,(%rbx,%r8,4) */
	LONG $0x01c08349	/* 261 add $0x1,%r8 */
	WORD $0x394d; BYTE $0xc1	/* 265 cmp %r8,%r9 */
	WORD $0x957f	/* 268 jg 1ff */
	LONG $0x247c8348; WORD $0x0018	/* 26a cmpq $0x0,0x18(%rsp) */
	LONG $0x039c8e0f; WORD $0x0000	/* 270 jle 612 */
	LONG $0x247c8348; WORD $0x0718	/* 276 cmpq $0x7,0x18(%rsp) */
	WORD $0x8948; BYTE $0xda	/* 27c mov %rbx,%rdx */
	LONG $0x08e48e0f; WORD $0x0000	/* 27f jle b69 */
	LONG $0x24748b48; BYTE $0x18	/* 285 mov 0x18(%rsp),%rsi */
	LONG $0x356ffec5; LONG $0x00000a15	/* 28a vmovdqa 0x0(%rip),%ymm6 = ca7, as it lies */
	LONG $0x187de2c4; LONG $0x000a2c2d; BYTE $0x00	/* 292 vbroadcastss 0x0(%rip),%ymm5 = cc7 */
	LONG $0x08ee8348	/* 29b sub $0x8,%rsi */
	LONG $0x03eec148	/* 29f shr $0x3,%rsi */
	WORD $0x8948; BYTE $0xf7	/* 2a3 mov %rsi,%rdi */
	LONG $0x05e7c148	/* 2a6 shl $0x5,%rdi */
	LONG $0x3b448d4c; BYTE $0x20	/* 2aa lea 0x20(%rbx,%rdi,1),%r8 */
	LONG $0x0000bf48; LONG $0x00008000; WORD $0x8000	/* 2af movabs $0x8000000080000000,%rdi */
	LONG $0x6ef9e1c4; BYTE $0xdf	/* 2b9 vmovq %rdi,%xmm3 */
	LONG $0x800000bf; BYTE $0x7f	/* 2be mov $0x7f800000,%edi */
	LONG $0xe76ef9c5	/* 2c3 vmovd %edi,%xmm4 */
	LONG $0x597de2c4; BYTE $0xdb	/* 2c7 vpbroadcastq %xmm3,%ymm3 */
	LONG $0x587de2c4; BYTE $0xe4	/* 2cc vpbroadcastd %xmm4,%ymm4 */
	LONG $0x0254d4c5	/* 2d1 vandps (%rdx),%ymm5,%ymm0 */
	LONG $0x3a6ffec5	/* 2d5 vmovdqu (%rdx),%ymm7 */
	LONG $0x20c28348	/* 2d9 add $0x20,%rdx */
	LONG $0xd466fdc5	/* 2dd vpcmpgtd %ymm4,%ymm0,%ymm2 */
	LONG $0xe772f5c5; BYTE $0x1f	/* 2e1 vpsrad $0x1f,%ymm7,%ymm1 */
	LONG $0xc1effdc5	/* 2e6 vpxor %ymm1,%ymm0,%ymm0 */
	LONG $0xc1fafdc5	/* 2ea vpsubd %ymm1,%ymm0,%ymm0 */
	LONG $0x4c7de3c4; WORD $0x20c6	/* 2ee vpblendvb %ymm2,%ymm6,%ymm0,%ymm0 */
	LONG $0x3d65e2c4; BYTE $0xc0	/* 2f4 vpmaxsd %ymm0,%ymm3,%ymm0 */
	LONG $0xd86ffdc5	/* 2f9 vmovdqa %ymm0,%ymm3 */
	WORD $0x3949; BYTE $0xd0	/* 2fd cmp %rdx,%r8 */
	WORD $0xcf75	/* 300 jne 2d1 */
	LONG $0x01c68348	/* 302 add $0x1,%rsi */
	LONG $0xf5148d48; LONG $0x00000000	/* 306 lea 0x0(,%rsi,8),%rdx */
	LONG $0x24543948; BYTE $0x18	/* 30e cmp %rdx,0x18(%rsp) */
	LONG $0x07d88f0f; WORD $0x0000	/* 313 jg af1 */
	LONG $0x156ffec5; LONG $0x00000966	/* 319 vmovdqa 0x0(%rip),%ymm2 = c87, as it lies */
	LONG $0x397de3c4; WORD $0x01db	/* 321 vextracti128 $0x1,%ymm3,%xmm3 */
	LONG $0x3d79e2c4; BYTE $0xc3	/* 327 vpmaxsd %xmm3,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0x4e	/* 32c vpshufd $0x4e,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* 331 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0xb1	/* 336 vpshufd $0xb1,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* 33b vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc27ef9c5	/* 340 vmovd %xmm0,%edx */
	WORD $0xd285	/* 344 test %edx,%edx */
	WORD $0x1879	/* 346 jns 360 */
	WORD $0xd689	/* 348 mov %edx,%esi */
	WORD $0xdef7	/* 34a neg %esi */
	LONG $0x0000ce81; WORD $0x8000	/* 34c or $0x80000000,%esi */
	LONG $0x0000fa81; WORD $0x8000	/* 352 cmp $0x80000000,%edx */
	LONG $0xc00000ba; BYTE $0x7f	/* 358 mov $0x7fc00000,%edx */
	WORD $0x450f; BYTE $0xd6	/* 35d cmovne %esi,%edx */
	LONG $0xda6ef9c5	/* 360 vmovd %edx,%xmm3 */
	LONG $0x24748b48; BYTE $0x18	/* 364 mov 0x18(%rsp),%rsi */
	LONG $0x587de2c4; BYTE $0xdb	/* 369 vpbroadcastd %xmm3,%ymm3 */
	LONG $0x9c29fcc5; LONG $0x0000a024; BYTE $0x00	/* 36e vmovaps %ymm3,0xa0(%rsp) */
	LONG $0x07fe8348	/* 377 cmp $0x7,%rsi */
	LONG $0x083a8e0f; WORD $0x0000	/* 37b jle bbb */
	LONG $0x08ee8348	/* 381 sub $0x8,%rsi */
	LONG $0x20538d4c	/* 385 lea 0x20(%rbx),%r10 */
	LONG $0xe457d8c5	/* 389 vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0x8948; BYTE $0xda	/* 38d mov %rbx,%rdx */
	LONG $0x187de2c4; LONG $0x00094235; BYTE $0x00	/* 390 vbroadcastss 0x0(%rip),%ymm6 = cdb */
	LONG $0x0000bb41; WORD $0x7f80	/* 399 mov $0x7f800000,%r11d */
	WORD $0x8949; BYTE $0xf0	/* 39f mov %rsi,%r8 */
	LONG $0x187d62c4; LONG $0x00092035; BYTE $0x00	/* 3a2 vbroadcastss 0x0(%rip),%ymm14 = ccb */
	LONG $0x187d62c4; LONG $0x00091b05; BYTE $0x00	/* 3ab vbroadcastss 0x0(%rip),%ymm8 = ccf */
	LONG $0x03e8c149	/* 3b4 shr $0x3,%r8 */
	LONG $0x187d62c4; LONG $0x0009122d; BYTE $0x00	/* 3b8 vbroadcastss 0x0(%rip),%ymm13 = cd3 */
	LONG $0x9c7ffdc5; LONG $0x00012024; BYTE $0x00	/* 3c1 vmovdqa %ymm3,0x120(%rsp) */
	LONG $0xb429fcc5; LONG $0x00008024; BYTE $0x00	/* 3ca vmovaps %ymm6,0x80(%rsp) */
	WORD $0x894c; BYTE $0xc7	/* 3d3 mov %r8,%rdi */
	LONG $0x187de2c4; LONG $0x00090035; BYTE $0x00	/* 3d6 vbroadcastss 0x0(%rip),%ymm6 = cdf */
	LONG $0x187d62c4; LONG $0x0008ef25; BYTE $0x00	/* 3df vbroadcastss 0x0(%rip),%ymm12 = cd7 */
	LONG $0x187d62c4; LONG $0x0008fa3d; BYTE $0x00	/* 3e8 vbroadcastss 0x0(%rip),%ymm15 = ceb */
	LONG $0x05e7c148	/* 3f1 shl $0x5,%rdi */
	LONG $0x187d62c4; LONG $0x0008f11d; BYTE $0x00	/* 3f5 vbroadcastss 0x0(%rip),%ymm11 = cef */
	LONG $0x947ffdc5; LONG $0x00014024; BYTE $0x00	/* 3fe vmovdqa %ymm2,0x140(%rsp) */
	LONG $0x7429fcc5; WORD $0x2024	/* 407 vmovaps %ymm6,0x20(%rsp) */
	WORD $0x014c; BYTE $0xd7	/* 40d add %r10,%rdi */
	LONG $0x187de2c4; LONG $0x0008ca35; BYTE $0x00	/* 410 vbroadcastss 0x0(%rip),%ymm6 = ce3 */
	LONG $0x187d62c4; LONG $0x0008d115; BYTE $0x00	/* 419 vbroadcastss 0x0(%rip),%ymm10 = cf3 */
	LONG $0x187d62c4; LONG $0x0008cc0d; BYTE $0x00	/* 422 vbroadcastss 0x0(%rip),%ymm9 = cf7 */
	LONG $0x7429fcc5; WORD $0x4024	/* 42b vmovaps %ymm6,0x40(%rsp) */
	LONG $0x187de2c4; LONG $0x0008ad35; BYTE $0x00	/* 431 vbroadcastss 0x0(%rip),%ymm6 = ce7 */
	LONG $0x7429fcc5; WORD $0x6024	/* 43a vmovaps %ymm6,0x60(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf3	/* 440 vmovd %r11d,%xmm6 */
	LONG $0x0000bb41; WORD $0x42d0	/* 445 mov $0x42d00000,%r11d */
	LONG $0x587de2c4; BYTE $0xf6	/* 44b vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000c024; BYTE $0x00	/* 450 vmovdqa %ymm6,0xc0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf3	/* 459 vmovd %r11d,%xmm6 */
	LONG $0x0000bb41; WORD $0xb4c0	/* 45e mov $0xb4c00000,%r11d */
	LONG $0x587de2c4; BYTE $0xf6	/* 464 vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x0000e024; BYTE $0x00	/* 469 vmovdqa %ymm6,0xe0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf3	/* 472 vmovd %r11d,%xmm6 */
	LONG $0x007fbb41; WORD $0x0000	/* 477 mov $0x7f,%r11d */
	LONG $0x587de2c4; BYTE $0xf6	/* 47d vpbroadcastd %xmm6,%ymm6 */
	LONG $0xb47ffdc5; LONG $0x00010024; BYTE $0x00	/* 482 vmovdqa %ymm6,0x100(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xf3	/* 48b vmovd %r11d,%xmm6 */
	LONG $0x587de2c4; BYTE $0xf6	/* 490 vpbroadcastd %xmm6,%ymm6 */
	LONG $0x3a10fcc5	/* 495 vmovups (%rdx),%ymm7 */
	LONG $0x20c28348	/* 499 add $0x20,%rdx */
	LONG $0x945cc4c5; LONG $0x0000a024; BYTE $0x00	/* 49d vsubps 0xa0(%rsp),%ymm7,%ymm2 */
	LONG $0xc554ecc5	/* 4a6 vandps %ymm5,%ymm2,%ymm0 */
	LONG $0x8c66fdc5; LONG $0x0000c024; BYTE $0x00	/* 4aa vpcmpgtd 0xc0(%rsp),%ymm0,%ymm1 */
	LONG $0x8466fdc5; LONG $0x0000e024; BYTE $0x00	/* 4b3 vpcmpgtd 0xe0(%rsp),%ymm0,%ymm0 */
	LONG $0xc8dff5c5	/* 4bc vpandn %ymm0,%ymm1,%ymm1 */
	LONG $0x4a6dc3c4; WORD $0x10d6	/* 4c0 vblendvps %ymm1,%ymm14,%ymm2,%ymm2 */
	LONG $0x596cc1c4; BYTE $0xc0	/* 4c6 vmulps %ymm8,%ymm2,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc5	/* 4cb vaddps %ymm13,%ymm0,%ymm0 */
	LONG $0xbcfefdc5; LONG $0x00010024; BYTE $0x00	/* 4d0 vpaddd 0x100(%rsp),%ymm0,%ymm7 */
	LONG $0x587cc1c4; BYTE $0xc4	/* 4d9 vaddps %ymm12,%ymm0,%ymm0 */
	LONG $0x8c59fcc5; LONG $0x00008024; BYTE $0x00	/* 4de vmulps 0x80(%rsp),%ymm0,%ymm1 */
	LONG $0x4459fcc5; WORD $0x2024	/* 4e7 vmulps 0x20(%rsp),%ymm0,%ymm0 */
	LONG $0xc95cecc5	/* 4ed vsubps %ymm1,%ymm2,%ymm1 */
	LONG $0xe772edc5; BYTE $0x01	/* 4f1 vpsrad $0x1,%ymm7,%ymm2 */
	LONG $0xdefeedc5	/* 4f6 vpaddd %ymm6,%ymm2,%ymm3 */
	LONG $0xd2facdc5	/* 4fa vpsubd %ymm2,%ymm6,%ymm2 */
	LONG $0xd7feedc5	/* 4fe vpaddd %ymm7,%ymm2,%ymm2 */
	LONG $0xf372e5c5; BYTE $0x17	/* 502 vpslld $0x17,%ymm3,%ymm3 */
	LONG $0xc85cf4c5	/* 507 vsubps %ymm0,%ymm1,%ymm1 */
	LONG $0x4459f4c5; WORD $0x4024	/* 50b vmulps 0x40(%rsp),%ymm1,%ymm0 */
	LONG $0x4458fcc5; WORD $0x6024	/* 511 vaddps 0x60(%rsp),%ymm0,%ymm0 */
	LONG $0xf272edc5; BYTE $0x17	/* 517 vpslld $0x17,%ymm2,%ymm2 */
	LONG $0xf959f4c5	/* 51c vmulps %ymm1,%ymm1,%ymm7 */
	LONG $0xc159fcc5	/* 520 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc7	/* 524 vaddps %ymm15,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 529 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc3	/* 52d vaddps %ymm11,%ymm0,%ymm0 */
	LONG $0xc159fcc5	/* 532 vmulps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc2	/* 536 vaddps %ymm10,%ymm0,%ymm0 */
	LONG $0xc759fcc5	/* 53b vmulps %ymm7,%ymm0,%ymm0 */
	LONG $0xc158fcc5	/* 53f vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc1	/* 543 vaddps %ymm9,%ymm0,%ymm0 */
	LONG $0xc359fcc5	/* 548 vmulps %ymm3,%ymm0,%ymm0 */
	LONG $0xc259fcc5	/* 54c vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0x4211fcc5; BYTE $0xe0	/* 550 vmovups %ymm0,-0x20(%rdx) */
	LONG $0xe058dcc5	/* 555 vaddps %ymm0,%ymm4,%ymm4 */
	WORD $0x3948; BYTE $0xd7	/* 559 cmp %rdx,%rdi */
	LONG $0xff33850f; WORD $0xffff	/* 55c jne 495 */
	LONG $0x24748b4c; BYTE $0x18	/* 562 mov 0x18(%rsp),%r14 */
	LONG $0x01c08349	/* 567 add $0x1,%r8 */
	LONG $0x946ffdc5; LONG $0x00014024; BYTE $0x00	/* 56b vmovdqa 0x140(%rsp),%ymm2 */
	LONG $0xc5148d4a; LONG $0x00000000	/* 574 lea 0x0(,%r8,8),%rdx */
	LONG $0x9c6ffdc5; LONG $0x00012024; BYTE $0x00	/* 57c vmovdqa 0x120(%rsp),%ymm3 */
	WORD $0x894c; BYTE $0xf7	/* 585 mov %r14,%rdi */
	WORD $0x2948; BYTE $0xd7	/* 588 sub %rdx,%rdi */
	LONG $0xcf6ef9c5	/* 58b vmovd %edi,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 58f vpbroadcastd %xmm1,%ymm1 */
	LONG $0xca66f5c5	/* 594 vpcmpgtd %ymm2,%ymm1,%ymm1 */
	WORD $0x3949; BYTE $0xd6	/* 598 cmp %rdx,%r14 */
	LONG $0x041c8f0f; WORD $0x0000	/* 59b jg 9bd */
	LONG $0x197de3c4; WORD $0x01e2	/* 5a1 vextractf128 $0x1,%ymm4,%xmm2 */
	LONG $0xc258d8c5	/* 5a7 vaddps %xmm2,%xmm4,%xmm0 */
	LONG $0xd012f8c5	/* 5ab vmovhlps %xmm0,%xmm0,%xmm2 */
	LONG $0xc058e8c5	/* 5af vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01d0	/* 5b3 vpermilps $0x1,%xmm0,%xmm2 */
	LONG $0xc258fac5	/* 5b9 vaddss %xmm2,%xmm0,%xmm0 */
	LONG $0x187de2c4; BYTE $0xd0	/* 5bd vbroadcastss %xmm0,%ymm2 */
	LONG $0x03eec148	/* 5c2 shr $0x3,%rsi */
	WORD $0x8948; BYTE $0xda	/* 5c6 mov %rbx,%rdx */
	WORD $0x8948; BYTE $0xf7	/* 5c9 mov %rsi,%rdi */
	LONG $0x05e7c148	/* 5cc shl $0x5,%rdi */
	WORD $0x014c; BYTE $0xd7	/* 5d0 add %r10,%rdi */
	LONG $0x2a10fcc5	/* 5d3 vmovups (%rdx),%ymm5 */
	LONG $0x20c28348	/* 5d7 add $0x20,%rdx */
	LONG $0xc25ed4c5	/* 5db vdivps %ymm2,%ymm5,%ymm0 */
	LONG $0x4211fcc5; BYTE $0xe0	/* 5df vmovups %ymm0,-0x20(%rdx) */
	WORD $0x3948; BYTE $0xd7	/* 5e4 cmp %rdx,%rdi */
	WORD $0xea75	/* 5e7 jne 5d3 */
	LONG $0x01c68348	/* 5e9 add $0x1,%rsi */
	LONG $0xf5148d48; LONG $0x00000000	/* 5ed lea 0x0(,%rsi,8),%rdx */
	LONG $0x24543948; BYTE $0x18	/* 5f5 cmp %rdx,0x18(%rsp) */
	WORD $0x167e	/* 5fa jle 612 */
	LONG $0x05e6c148	/* 5fc shl $0x5,%rsi */
	LONG $0x33148d48	/* 600 lea (%rbx,%rsi,1),%rdx */
	LONG $0x2c75e2c4; BYTE $0x02	/* 604 vmaskmovps (%rdx),%ymm1,%ymm0 */
	LONG $0xc25efcc5	/* 609 vdivps %ymm2,%ymm0,%ymm0 */
	LONG $0x2e75e2c4; BYTE $0x02	/* 60d vmaskmovps %ymm0,%ymm1,(%rdx) */
	LONG $0x3ff88348	/* 612 cmp $0x3f,%rax */
	LONG $0x05768e0f; WORD $0x0000	/* 616 jle b92 */
	LONG $0x244c8b4c; BYTE $0x18	/* 61c mov 0x18(%rsp),%r9 */
	WORD $0x8948; BYTE $0xcd	/* 621 mov %rcx,%rbp */
	WORD $0x894d; BYTE $0xe0	/* 624 mov %r12,%r8 */
	LONG $0x0040bb41; WORD $0x0000	/* 627 mov $0x40,%r11d */
	LONG $0xbd148d4e; LONG $0x00000000	/* 62d lea 0x0(,%r15,4),%r10 */
	WORD $0x8948; BYTE $0xea	/* 635 mov %rbp,%rdx */
	WORD $0x854d; BYTE $0xc9	/* 638 test %r9,%r9 */
	LONG $0x00d78e0f; WORD $0x0000	/* 63b jle 718 */
	LONG $0xc957f0c5	/* 641 vxorps %xmm1,%xmm1,%xmm1 */
	WORD $0x8948; BYTE $0xdf	/* 645 mov %rbx,%rdi */
	WORD $0xf631	/* 648 xor %esi,%esi */
	LONG $0xd128fcc5	/* 64a vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 64e vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 652 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 656 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 65a vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 65e vmovaps %ymm1,%ymm7 */
	LONG $0xc1287cc5	/* 662 vmovaps %ymm1,%ymm8 */
	LONG $0x01c68348	/* 666 add $0x1,%rsi */
	LONG $0x187de2c4; BYTE $0x07	/* 66a vbroadcastss (%rdi),%ymm0 */
	LONG $0x04c78348	/* 66f add $0x4,%rdi */
	LONG $0xb87d62c4; BYTE $0x02	/* 673 vfmadd231ps (%rdx),%ymm0,%ymm8 */
	LONG $0xb87de2c4; WORD $0x207a	/* 678 vfmadd231ps 0x20(%rdx),%ymm0,%ymm7 */
	LONG $0xb87de2c4; WORD $0x4072	/* 67e vfmadd231ps 0x40(%rdx),%ymm0,%ymm6 */
	LONG $0xb87de2c4; WORD $0x606a	/* 684 vfmadd231ps 0x60(%rdx),%ymm0,%ymm5 */
	LONG $0xb87de2c4; LONG $0x000080a2; BYTE $0x00	/* 68a vfmadd231ps 0x80(%rdx),%ymm0,%ymm4 */
	LONG $0xb87de2c4; LONG $0x0000a09a; BYTE $0x00	/* 693 vfmadd231ps 0xa0(%rdx),%ymm0,%ymm3 */
	LONG $0xb87de2c4; LONG $0x0000c092; BYTE $0x00	/* 69c vfmadd231ps 0xc0(%rdx),%ymm0,%ymm2 */
	LONG $0xb87de2c4; LONG $0x0000e08a; BYTE $0x00	/* 6a5 vfmadd231ps 0xe0(%rdx),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xd2	/* 6ae add %r10,%rdx */
	WORD $0x3949; BYTE $0xf1	/* 6b1 cmp %rsi,%r9 */
	WORD $0xb075	/* 6b4 jne 666 */
	LONG $0x40538d49	/* 6b6 lea 0x40(%r11),%rdx */
	LONG $0x117c41c4; BYTE $0x00	/* 6ba vmovups %ymm8,(%r8) */
	LONG $0x00c58148; WORD $0x0001; BYTE $0x00	/* 6bf add $0x100,%rbp */
	LONG $0x00c08149; WORD $0x0001; BYTE $0x00	/* 6c6 add $0x100,%r8 */
	LONG $0x117cc1c4; LONG $0xffff20b8; BYTE $0xff	/* 6cd vmovups %ymm7,-0xe0(%r8) */
	LONG $0x117cc1c4; LONG $0xffff40b0; BYTE $0xff	/* 6d6 vmovups %ymm6,-0xc0(%r8) */
	LONG $0x117cc1c4; LONG $0xffff60a8; BYTE $0xff	/* 6df vmovups %ymm5,-0xa0(%r8) */
	LONG $0x117cc1c4; WORD $0x8060	/* 6e8 vmovups %ymm4,-0x80(%r8) */
	LONG $0x117cc1c4; WORD $0xa058	/* 6ee vmovups %ymm3,-0x60(%r8) */
	LONG $0x117cc1c4; WORD $0xc050	/* 6f4 vmovups %ymm2,-0x40(%r8) */
	LONG $0x117cc1c4; WORD $0xe048	/* 6fa vmovups %ymm1,-0x20(%r8) */
	WORD $0x3948; BYTE $0xd0	/* 700 cmp %rdx,%rax */
	LONG $0x01118c0f; WORD $0x0000	/* 703 jl 81a */
	WORD $0x8949; BYTE $0xd3	/* 709 mov %rdx,%r11 */
	WORD $0x8948; BYTE $0xea	/* 70c mov %rbp,%rdx */
	WORD $0x854d; BYTE $0xc9	/* 70f test %r9,%r9 */
	LONG $0xff298f0f; WORD $0xffff	/* 712 jg 641 */
	LONG $0xc957f0c5	/* 718 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0xd128fcc5	/* 71c vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 720 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 724 vmovaps %ymm1,%ymm4 */
	LONG $0xe928fcc5	/* 728 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 72c vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 730 vmovaps %ymm1,%ymm7 */
	LONG $0xc1287cc5	/* 734 vmovaps %ymm1,%ymm8 */
	LONG $0xffff79e9; BYTE $0xff	/* 738 jmp 6b6 */
	WORD $0x8948; BYTE $0xc3	/* 73d mov %rax,%rbx */
	WORD $0x2948; BYTE $0xcb	/* 740 sub %rcx,%rbx */
	LONG $0x245c8948; BYTE $0x20	/* 743 mov %rbx,0x20(%rsp) */
	LONG $0x8d1c8d48; LONG $0x00000000	/* 748 lea 0x0(,%rcx,4),%rbx */
	LONG $0x1e0c8d4c	/* 750 lea (%rsi,%rbx,1),%r9 */
	WORD $0x0148; BYTE $0xfb	/* 754 add %rdi,%rbx */
	LONG $0x244c894c; BYTE $0x40	/* 757 mov %r9,0x40(%rsp) */
	LONG $0x248c8b4c; LONG $0x00000080	/* 75c mov 0x80(%rsp),%r9 */
	WORD $0x014c; BYTE $0xc9	/* 764 add %r9,%rcx */
	WORD $0x8949; BYTE $0xcc	/* 767 mov %rcx,%r12 */
	WORD $0x294d; BYTE $0xfc	/* 76a sub %r15,%r12 */
	WORD $0x894d; BYTE $0xe1	/* 76d mov %r12,%r9 */
	WORD $0x294d; BYTE $0xf9	/* 770 sub %r15,%r9 */
	LONG $0x244c894c; BYTE $0x60	/* 773 mov %r9,0x60(%rsp) */
	LONG $0x587de2c4; WORD $0x244c; BYTE $0x20	/* 778 vpbroadcastd 0x20(%rsp),%ymm1 */
	LONG $0x244c8b4c; BYTE $0x40	/* 77f mov 0x40(%rsp),%r9 */
	LONG $0xce66f5c5	/* 784 vpcmpgtd %ymm6,%ymm1,%ymm1 */
	LONG $0x2c7562c4; BYTE $0x0b	/* 788 vmaskmovps (%rbx),%ymm1,%ymm9 */
	LONG $0x245c8b48; BYTE $0x60	/* 78d mov 0x60(%rsp),%rbx */
	LONG $0x2c7542c4; BYTE $0x01	/* 792 vmaskmovps (%r9),%ymm1,%ymm8 */
	LONG $0xb835c2c4; BYTE $0xf8	/* 797 vfmadd231ps %ymm8,%ymm9,%ymm7 */
	LONG $0x2c7562c4; WORD $0x9f0c	/* 79c vmaskmovps (%rdi,%rbx,4),%ymm1,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xd0	/* 7a2 vfmadd231ps %ymm8,%ymm9,%ymm2 */
	LONG $0x2c7522c4; WORD $0xa70c	/* 7a7 vmaskmovps (%rdi,%r12,4),%ymm1,%ymm9 */
	LONG $0xb835c2c4; BYTE $0xe0	/* 7ad vfmadd231ps %ymm8,%ymm9,%ymm4 */
	LONG $0x2c75e2c4; WORD $0x8f0c	/* 7b2 vmaskmovps (%rdi,%rcx,4),%ymm1,%ymm1 */
	LONG $0xb875c2c4; BYTE $0xd8	/* 7b8 vfmadd231ps %ymm8,%ymm1,%ymm3 */
	LONG $0xfff977e9; BYTE $0xff	/* 7bd jmp 139 */
	WORD $0x894d; BYTE $0xd3	/* 7c2 mov %r10,%r11 */
	WORD $0x394c; BYTE $0xd8	/* 7c5 cmp %r11,%rax */
	LONG $0x00c78f0f; WORD $0x0000	/* 7c8 jg 895 */
	WORD $0xf8c5; BYTE $0x77	/* 7ce vzeroupper */
	LONG $0x68c48148; WORD $0x0001; BYTE $0x00	/* 7d1 add $0x168,%rsp */
	BYTE $0x5b	/* 7d8 pop %rbx */
	BYTE $0x5d	/* 7d9 pop %rbp */
	WORD $0x5c41	/* 7da pop %r12 */
	WORD $0x5d41	/* 7dc pop %r13 */
	WORD $0x5e41	/* 7de pop %r14 */
	WORD $0x5f41	/* 7e0 pop %r15 */
	BYTE $0xc3	/* 7e2 ret */
	LONG $0xdb57e0c5	/* 7e3 vxorps %xmm3,%xmm3,%xmm3 */
	LONG $0x247c894c; BYTE $0x60	/* 7e7 mov %r15,0x60(%rsp) */
	WORD $0x8948; BYTE $0xfb	/* 7ec mov %rdi,%rbx */
	LONG $0x24a48b4c; LONG $0x000000a0	/* 7ef mov 0xa0(%rsp),%r12 */
	LONG $0x24748948; BYTE $0x40	/* 7f7 mov %rsi,0x40(%rsp) */
	LONG $0xe328fcc5	/* 7fc vmovaps %ymm3,%ymm4 */
	LONG $0xfb28fcc5	/* 800 vmovaps %ymm3,%ymm7 */
	LONG $0xd328fcc5	/* 804 vmovaps %ymm3,%ymm2 */
	LONG $0x24448948; BYTE $0x20	/* 808 mov %rax,0x20(%rsp) */
	LONG $0x248c8b48; LONG $0x00000080	/* 80d mov 0x80(%rsp),%rcx */
	LONG $0xffff5ee9; BYTE $0xff	/* 815 jmp 778 */
	LONG $0x206b8d49	/* 81a lea 0x20(%r11),%rbp */
	WORD $0x3948; BYTE $0xe8	/* 81e cmp %rbp,%rax */
	LONG $0x00d58d0f; WORD $0x0000	/* 821 jge 8fc */
	LONG $0x08538d4d	/* 827 lea 0x8(%r11),%r10 */
	WORD $0x394c; BYTE $0xd0	/* 82b cmp %r10,%rax */
	WORD $0x957c	/* 82e jl 7c5 */
	LONG $0x244c8b4c; BYTE $0x18	/* 830 mov 0x18(%rsp),%r9 */
	LONG $0x991c8d4e	/* 835 lea (%rcx,%r11,4),%r11 */
	LONG $0xbd048d4e; LONG $0x00000000	/* 839 lea 0x0(,%r15,4),%r8 */
	WORD $0x894c; BYTE $0xda	/* 841 mov %r11,%rdx */
	WORD $0x854d; BYTE $0xc9	/* 844 test %r9,%r9 */
	WORD $0x467e	/* 847 jle 88f */
	WORD $0x8948; BYTE $0xdf	/* 849 mov %rbx,%rdi */
	LONG $0xc057f8c5	/* 84c vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xf631	/* 850 xor %esi,%esi */
	LONG $0x01c68348	/* 852 add $0x1,%rsi */
	LONG $0x187de2c4; BYTE $0x0f	/* 856 vbroadcastss (%rdi),%ymm1 */
	LONG $0x04c78348	/* 85b add $0x4,%rdi */
	LONG $0xb875e2c4; BYTE $0x02	/* 85f vfmadd231ps (%rdx),%ymm1,%ymm0 */
	WORD $0x014c; BYTE $0xc2	/* 864 add %r8,%rdx */
	WORD $0x3949; BYTE $0xf1	/* 867 cmp %rsi,%r9 */
	WORD $0xe675	/* 86a jne 852 */
	LONG $0x08528d49	/* 86c lea 0x8(%r10),%rdx */
	LONG $0x117c81c4; WORD $0x9444; BYTE $0xe0	/* 870 vmovups %ymm0,-0x20(%r12,%r10,4) */
	LONG $0x20c38349	/* 877 add $0x20,%r11 */
	WORD $0x3948; BYTE $0xd0	/* 87b cmp %rdx,%rax */
	LONG $0xff3e8c0f; WORD $0xffff	/* 87e jl 7c2 */
	WORD $0x8949; BYTE $0xd2	/* 884 mov %rdx,%r10 */
	WORD $0x894c; BYTE $0xda	/* 887 mov %r11,%rdx */
	WORD $0x854d; BYTE $0xc9	/* 88a test %r9,%r9 */
	WORD $0xba7f	/* 88d jg 849 */
	LONG $0xc057f8c5	/* 88f vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xd7eb	/* 893 jmp 86c */
	WORD $0x294c; BYTE $0xd8	/* 895 sub %r11,%rax */
	LONG $0x247c8b48; BYTE $0x18	/* 898 mov 0x18(%rsp),%rdi */
	LONG $0xd86ef9c5	/* 89d vmovd %eax,%xmm3 */
	LONG $0x587de2c4; BYTE $0xdb	/* 8a1 vpbroadcastd %xmm3,%ymm3 */
	LONG $0x1d66e5c5; LONG $0x000003d9	/* 8a6 vpcmpgtd 0x0(%rip),%ymm3,%ymm3 = c87 */
	WORD $0x8548; BYTE $0xff	/* 8ae test %rdi,%rdi */
	LONG $0x03bf8e0f; WORD $0x0000	/* 8b1 jle c76 */
	LONG $0x02e3c149	/* 8b7 shl $0x2,%r11 */
	WORD $0x8948; BYTE $0xda	/* 8bb mov %rbx,%rdx */
	LONG $0xc057f8c5	/* 8be vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xc031	/* 8c2 xor %eax,%eax */
	LONG $0xbd348d4a; LONG $0x00000000	/* 8c4 lea 0x0(,%r15,4),%rsi */
	WORD $0x014c; BYTE $0xd9	/* 8cc add %r11,%rcx */
	LONG $0x187de2c4; BYTE $0x12	/* 8cf vbroadcastss (%rdx),%ymm2 */
	LONG $0x01c08348	/* 8d4 add $0x1,%rax */
	LONG $0x2c65e2c4; BYTE $0x09	/* 8d8 vmaskmovps (%rcx),%ymm3,%ymm1 */
	LONG $0x04c28348	/* 8dd add $0x4,%rdx */
	WORD $0x0148; BYTE $0xf1	/* 8e1 add %rsi,%rcx */
	LONG $0xb86de2c4; BYTE $0xc1	/* 8e4 vfmadd231ps %ymm1,%ymm2,%ymm0 */
	WORD $0x3948; BYTE $0xc7	/* 8e9 cmp %rax,%rdi */
	WORD $0xe175	/* 8ec jne 8cf */
	LONG $0x2e6582c4; WORD $0x1c04	/* 8ee vmaskmovps %ymm0,%ymm3,(%r12,%r11,1) */
	WORD $0xf8c5; BYTE $0x77	/* 8f4 vzeroupper */
	LONG $0xfffed5e9; BYTE $0xff	/* 8f7 jmp 7d1 */
	LONG $0x244c8b4c; BYTE $0x18	/* 8fc mov 0x18(%rsp),%r9 */
	LONG $0x02e3c149	/* 901 shl $0x2,%r11 */
	LONG $0x19348d4a	/* 905 lea (%rcx,%r11,1),%rsi */
	LONG $0x1c148d4b	/* 909 lea (%r12,%r11,1),%rdx */
	WORD $0x854d; BYTE $0xc9	/* 90d test %r9,%r9 */
	LONG $0x034b8e0f; WORD $0x0000	/* 910 jle c61 */
	LONG $0xc957f0c5	/* 916 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0xbd148d4e; LONG $0x00000000	/* 91a lea 0x0(,%r15,4),%r10 */
	WORD $0x8949; BYTE $0xd8	/* 922 mov %rbx,%r8 */
	WORD $0xff31	/* 925 xor %edi,%edi */
	LONG $0xd128fcc5	/* 927 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 92b vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* 92f vmovaps %ymm1,%ymm4 */
	LONG $0x01c78348	/* 933 add $0x1,%rdi */
	LONG $0x187dc2c4; BYTE $0x00	/* 937 vbroadcastss (%r8),%ymm0 */
	LONG $0x04c08349	/* 93c add $0x4,%r8 */
	LONG $0xb87de2c4; BYTE $0x26	/* 940 vfmadd231ps (%rsi),%ymm0,%ymm4 */
	LONG $0xb87de2c4; WORD $0x205e	/* 945 vfmadd231ps 0x20(%rsi),%ymm0,%ymm3 */
	LONG $0xb87de2c4; WORD $0x4056	/* 94b vfmadd231ps 0x40(%rsi),%ymm0,%ymm2 */
	LONG $0xb87de2c4; WORD $0x604e	/* 951 vfmadd231ps 0x60(%rsi),%ymm0,%ymm1 */
	WORD $0x014c; BYTE $0xd6	/* 957 add %r10,%rsi */
	WORD $0x3949; BYTE $0xf9	/* 95a cmp %rdi,%r9 */
	WORD $0xd475	/* 95d jne 933 */
	LONG $0x2211fcc5	/* 95f vmovups %ymm4,(%rdx) */
	WORD $0x8949; BYTE $0xeb	/* 963 mov %rbp,%r11 */
	LONG $0x5a11fcc5; BYTE $0x20	/* 966 vmovups %ymm3,0x20(%rdx) */
	LONG $0x5211fcc5; BYTE $0x40	/* 96b vmovups %ymm2,0x40(%rdx) */
	LONG $0x4a11fcc5; BYTE $0x60	/* 970 vmovups %ymm1,0x60(%rdx) */
	LONG $0xfffeade9; BYTE $0xff	/* 975 jmp 827 */
	LONG $0xbd148d48; LONG $0x00000000	/* 97a lea 0x0(,%rdi,4),%rdx */
	WORD $0x8949; BYTE $0xc3	/* 982 mov %rax,%r11 */
	WORD $0x2949; BYTE $0xfb	/* 985 sub %rdi,%r11 */
	LONG $0x163c8d48	/* 988 lea (%rsi,%rdx,1),%rdi */
	WORD $0x014c; BYTE $0xd2	/* 98c add %r10,%rdx */
	LONG $0x6e79c1c4; BYTE $0xcb	/* 98f vmovd %r11d,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 994 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcc66f5c5	/* 999 vpcmpgtd %ymm4,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; BYTE $0x1f	/* 99d vmaskmovps (%rdi),%ymm1,%ymm3 */
	LONG $0x2c75e2c4; BYTE $0x0a	/* 9a2 vmaskmovps (%rdx),%ymm1,%ymm1 */
	LONG $0xb875e2c4; BYTE $0xc3	/* 9a7 vfmadd231ps %ymm3,%ymm1,%ymm0 */
	LONG $0xfff887e9; BYTE $0xff	/* 9ac jmp 238 */
	WORD $0x8948; BYTE $0xf7	/* 9b1 mov %rsi,%rdi */
	WORD $0x8949; BYTE $0xc3	/* 9b4 mov %rax,%r11 */
	LONG $0xc057f8c5	/* 9b7 vxorps %xmm0,%xmm0,%xmm0 */
	WORD $0xd2eb	/* 9bb jmp 98f */
	LONG $0x05e0c149	/* 9bd shl $0x5,%r8 */
	LONG $0x03148d4a	/* 9c1 lea (%rbx,%r8,1),%rdx */
	LONG $0x2c75e2c4; BYTE $0x12	/* 9c5 vmaskmovps (%rdx),%ymm1,%ymm2 */
	LONG $0x4a65e3c4; WORD $0x10d2	/* 9ca vblendvps %ymm1,%ymm2,%ymm3,%ymm2 */
	LONG $0x800000be; BYTE $0x7f	/* 9d0 mov $0x7f800000,%esi */
	LONG $0xd35cecc5	/* 9d5 vsubps %ymm3,%ymm2,%ymm2 */
	LONG $0xc66ef9c5	/* 9d9 vmovd %esi,%xmm0 */
	LONG $0xd00000be; BYTE $0x42	/* 9dd mov $0x42d00000,%esi */
	LONG $0xde6ef9c5	/* 9e2 vmovd %esi,%xmm3 */
	LONG $0x587de2c4; BYTE $0xc0	/* 9e6 vpbroadcastd %xmm0,%ymm0 */
	LONG $0xc00000be; BYTE $0xb4	/* 9eb mov $0xb4c00000,%esi */
	LONG $0x587de2c4; BYTE $0xdb	/* 9f0 vpbroadcastd %xmm3,%ymm3 */
	LONG $0xf66ef9c5	/* 9f5 vmovd %esi,%xmm6 */
	LONG $0x00007fbe; BYTE $0x00	/* 9f9 mov $0x7f,%esi */
	LONG $0xed54ecc5	/* 9fe vandps %ymm5,%ymm2,%ymm5 */
	LONG $0x587de2c4; BYTE $0xf6	/* a02 vpbroadcastd %xmm6,%ymm6 */
	LONG $0xc066d5c5	/* a07 vpcmpgtd %ymm0,%ymm5,%ymm0 */
	LONG $0xeb66d5c5	/* a0b vpcmpgtd %ymm3,%ymm5,%ymm5 */
	LONG $0xc5dffdc5	/* a0f vpandn %ymm5,%ymm0,%ymm0 */
	LONG $0x4a6dc3c4; WORD $0x00d6	/* a13 vblendvps %ymm0,%ymm14,%ymm2,%ymm2 */
	LONG $0x596cc1c4; BYTE $0xc0	/* a19 vmulps %ymm8,%ymm2,%ymm0 */
	LONG $0x587cc1c4; BYTE $0xc5	/* a1e vaddps %ymm13,%ymm0,%ymm0 */
	LONG $0xf6fefdc5	/* a23 vpaddd %ymm6,%ymm0,%ymm6 */
	LONG $0x587cc1c4; BYTE $0xc4	/* a27 vaddps %ymm12,%ymm0,%ymm0 */
	LONG $0x9c59fcc5; LONG $0x00008024; BYTE $0x00	/* a2c vmulps 0x80(%rsp),%ymm0,%ymm3 */
	LONG $0x4459fcc5; WORD $0x2024	/* a35 vmulps 0x20(%rsp),%ymm0,%ymm0 */
	LONG $0xd35cecc5	/* a3b vsubps %ymm3,%ymm2,%ymm2 */
	LONG $0xe85cecc5	/* a3f vsubps %ymm0,%ymm2,%ymm5 */
	LONG $0xe672edc5; BYTE $0x01	/* a43 vpsrad $0x1,%ymm6,%ymm2 */
	LONG $0xc66ef9c5	/* a48 vmovd %esi,%xmm0 */
	LONG $0x587de2c4; BYTE $0xc0	/* a4c vpbroadcastd %xmm0,%ymm0 */
	LONG $0xd8feedc5	/* a51 vpaddd %ymm0,%ymm2,%ymm3 */
	LONG $0xc2fafdc5	/* a55 vpsubd %ymm2,%ymm0,%ymm0 */
	LONG $0x5459d4c5; WORD $0x4024	/* a59 vmulps 0x40(%rsp),%ymm5,%ymm2 */
	LONG $0x5458ecc5; WORD $0x6024	/* a5f vaddps 0x60(%rsp),%ymm2,%ymm2 */
	LONG $0xc6fefdc5	/* a65 vpaddd %ymm6,%ymm0,%ymm0 */
	LONG $0xf559d4c5	/* a69 vmulps %ymm5,%ymm5,%ymm6 */
	LONG $0xf372e5c5; BYTE $0x17	/* a6d vpslld $0x17,%ymm3,%ymm3 */
	LONG $0xf072fdc5; BYTE $0x17	/* a72 vpslld $0x17,%ymm0,%ymm0 */
	LONG $0xd559ecc5	/* a77 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd7	/* a7b vaddps %ymm15,%ymm2,%ymm2 */
	LONG $0xd559ecc5	/* a80 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd3	/* a84 vaddps %ymm11,%ymm2,%ymm2 */
	LONG $0xd559ecc5	/* a89 vmulps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd2	/* a8d vaddps %ymm10,%ymm2,%ymm2 */
	LONG $0xd659ecc5	/* a92 vmulps %ymm6,%ymm2,%ymm2 */
	LONG $0xd558ecc5	/* a96 vaddps %ymm5,%ymm2,%ymm2 */
	LONG $0x586cc1c4; BYTE $0xd1	/* a9a vaddps %ymm9,%ymm2,%ymm2 */
	LONG $0xd359ecc5	/* a9f vmulps %ymm3,%ymm2,%ymm2 */
	LONG $0xd059ecc5	/* aa3 vmulps %ymm0,%ymm2,%ymm2 */
	LONG $0xd154ecc5	/* aa7 vandps %ymm1,%ymm2,%ymm2 */
	LONG $0x2e75e2c4; BYTE $0x12	/* aab vmaskmovps %ymm2,%ymm1,(%rdx) */
	LONG $0xd458ecc5	/* ab0 vaddps %ymm4,%ymm2,%ymm2 */
	LONG $0x24748b48; BYTE $0x18	/* ab4 mov 0x18(%rsp),%rsi */
	LONG $0x197de3c4; WORD $0x01d0	/* ab9 vextractf128 $0x1,%ymm2,%xmm0 */
	LONG $0xc258f8c5	/* abf vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xd012f8c5	/* ac3 vmovhlps %xmm0,%xmm0,%xmm2 */
	LONG $0xc258f8c5	/* ac7 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01d0	/* acb vpermilps $0x1,%xmm0,%xmm2 */
	LONG $0xc258fac5	/* ad1 vaddss %xmm2,%xmm0,%xmm0 */
	LONG $0x187de2c4; BYTE $0xd0	/* ad5 vbroadcastss %xmm0,%ymm2 */
	LONG $0x07fe8348	/* ada cmp $0x7,%rsi */
	LONG $0x01758e0f; WORD $0x0000	/* ade jle c59 */
	LONG $0x08ee8348	/* ae4 sub $0x8,%rsi */
	LONG $0x20538d4c	/* ae8 lea 0x20(%rbx),%r10 */
	LONG $0xfffad1e9; BYTE $0xff	/* aec jmp 5c2 */
	LONG $0x247c8b48; BYTE $0x18	/* af1 mov 0x18(%rsp),%rdi */
	LONG $0x05e6c148	/* af6 shl $0x5,%rsi */
	WORD $0x2948; BYTE $0xd7	/* afa sub %rdx,%rdi */
	LONG $0x33148d48	/* afd lea (%rbx,%rsi,1),%rdx */
	LONG $0x156ffec5; LONG $0x0000017e	/* b01 vmovdqa 0x0(%rip),%ymm2 = c87, as it lies */
	LONG $0xe76ef9c5	/* b09 vmovd %edi,%xmm4 */
	LONG $0xef3941c4; BYTE $0xc0	/* b0d vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0x587de2c4; BYTE $0xe4	/* b12 vpbroadcastd %xmm4,%ymm4 */
	LONG $0xe266ddc5	/* b17 vpcmpgtd %ymm2,%ymm4,%ymm4 */
	LONG $0x2c5de2c4; BYTE $0x3a	/* b1b vmaskmovps (%rdx),%ymm4,%ymm7 */
	LONG $0x800000ba; BYTE $0x7f	/* b20 mov $0x7f800000,%edx */
	LONG $0xdd54c4c5	/* b25 vandps %ymm5,%ymm7,%ymm3 */
	LONG $0xca6ef9c5	/* b29 vmovd %edx,%xmm1 */
	LONG $0xe772c5c5; BYTE $0x1f	/* b2d vpsrad $0x1f,%ymm7,%ymm7 */
	LONG $0x587de2c4; BYTE $0xc9	/* b32 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xc966e5c5	/* b37 vpcmpgtd %ymm1,%ymm3,%ymm1 */
	LONG $0x383de2c4; BYTE $0xe4	/* b3b vpminsb %ymm4,%ymm8,%ymm4 */
	LONG $0xdfefe5c5	/* b40 vpxor %ymm7,%ymm3,%ymm3 */
	LONG $0xdffae5c5	/* b44 vpsubd %ymm7,%ymm3,%ymm3 */
	LONG $0xc964bdc5	/* b48 vpcmpgtb %ymm1,%ymm8,%ymm1 */
	LONG $0xc4743dc5	/* b4c vpcmpeqb %ymm4,%ymm8,%ymm8 */
	LONG $0xeb75c1c4; BYTE $0xc8	/* b50 vpor %ymm8,%ymm1,%ymm1 */
	LONG $0x4c65e3c4; WORD $0x10ce	/* b55 vpblendvb %ymm1,%ymm6,%ymm3,%ymm1 */
	LONG $0x3d7de2c4; BYTE $0xc1	/* b5b vpmaxsd %ymm1,%ymm0,%ymm0 */
	LONG $0xd86ffdc5	/* b60 vmovdqa %ymm0,%ymm3 */
	LONG $0xfff7b8e9; BYTE $0xff	/* b64 jmp 321 */
	LONG $0x000000be; BYTE $0x80	/* b69 mov $0x80000000,%esi */
	LONG $0x247c8b48; BYTE $0x18	/* b6e mov 0x18(%rsp),%rdi */
	LONG $0x187de2c4; LONG $0x00014b2d; BYTE $0x00	/* b73 vbroadcastss 0x0(%rip),%ymm5 = cc7 */
	LONG $0xc66ef9c5	/* b7c vmovd %esi,%xmm0 */
	LONG $0x356ffec5; LONG $0x0000011f	/* b80 vmovdqa 0x0(%rip),%ymm6 = ca7, as it lies */
	LONG $0x587de2c4; BYTE $0xc0	/* b88 vpbroadcastd %xmm0,%ymm0 */
	LONG $0xffff6fe9; BYTE $0xff	/* b8d jmp b01 */
	LONG $0x000020bd; BYTE $0x00	/* b92 mov $0x20,%ebp */
	WORD $0x3145; BYTE $0xdb	/* b97 xor %r11d,%r11d */
	LONG $0xfffc7fe9; BYTE $0xff	/* b9a jmp 81e */
	WORD $0x3145; BYTE $0xc0	/* b9f xor %r8d,%r8d */
	LONG $0x247c8348; WORD $0x0018	/* ba2 cmpq $0x0,0x18(%rsp) */
	LONG $0xbd348d4e; LONG $0x00000000	/* ba8 lea 0x0(,%r15,4),%r14 */
	LONG $0xf62c8f0f; WORD $0xffff	/* bb0 jg 1e2 */
	LONG $0xfffa57e9; BYTE $0xff	/* bb6 jmp 612 */
	LONG $0x187de2c4; LONG $0x00011735; BYTE $0x00	/* bbb vbroadcastss 0x0(%rip),%ymm6 = cdb */
	WORD $0x8948; BYTE $0xda	/* bc4 mov %rbx,%rdx */
	LONG $0x587de2c4; WORD $0x244c; BYTE $0x18	/* bc7 vpbroadcastd 0x18(%rsp),%ymm1 */
	LONG $0xe457d8c5	/* bce vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0x187d62c4; LONG $0x0000f035; BYTE $0x00	/* bd2 vbroadcastss 0x0(%rip),%ymm14 = ccb */
	LONG $0x187d62c4; LONG $0x0000eb05; BYTE $0x00	/* bdb vbroadcastss 0x0(%rip),%ymm8 = ccf */
	LONG $0xb429fcc5; LONG $0x00008024; BYTE $0x00	/* be4 vmovaps %ymm6,0x80(%rsp) */
	LONG $0xca66f5c5	/* bed vpcmpgtd %ymm2,%ymm1,%ymm1 */
	LONG $0x187de2c4; LONG $0x0000e535; BYTE $0x00	/* bf1 vbroadcastss 0x0(%rip),%ymm6 = cdf */
	LONG $0x187d62c4; LONG $0x0000d02d; BYTE $0x00	/* bfa vbroadcastss 0x0(%rip),%ymm13 = cd3 */
	LONG $0x187d62c4; LONG $0x0000cb25; BYTE $0x00	/* c03 vbroadcastss 0x0(%rip),%ymm12 = cd7 */
	LONG $0x187d62c4; LONG $0x0000d63d; BYTE $0x00	/* c0c vbroadcastss 0x0(%rip),%ymm15 = ceb */
	LONG $0x187d62c4; LONG $0x0000d11d; BYTE $0x00	/* c15 vbroadcastss 0x0(%rip),%ymm11 = cef */
	LONG $0x7429fcc5; WORD $0x2024	/* c1e vmovaps %ymm6,0x20(%rsp) */
	LONG $0x187de2c4; LONG $0x0000b635; BYTE $0x00	/* c24 vbroadcastss 0x0(%rip),%ymm6 = ce3 */
	LONG $0x187d62c4; LONG $0x0000bd15; BYTE $0x00	/* c2d vbroadcastss 0x0(%rip),%ymm10 = cf3 */
	LONG $0x187d62c4; LONG $0x0000b80d; BYTE $0x00	/* c36 vbroadcastss 0x0(%rip),%ymm9 = cf7 */
	LONG $0x7429fcc5; WORD $0x4024	/* c3f vmovaps %ymm6,0x40(%rsp) */
	LONG $0x187de2c4; LONG $0x00009935; BYTE $0x00	/* c45 vbroadcastss 0x0(%rip),%ymm6 = ce7 */
	LONG $0x7429fcc5; WORD $0x6024	/* c4e vmovaps %ymm6,0x60(%rsp) */
	LONG $0xfffd6ce9; BYTE $0xff	/* c54 jmp 9c5 */
	WORD $0x8948; BYTE $0xda	/* c59 mov %rbx,%rdx */
	LONG $0xfff9a3e9; BYTE $0xff	/* c5c jmp 604 */
	LONG $0xc957f0c5	/* c61 vxorps %xmm1,%xmm1,%xmm1 */
	LONG $0xd128fcc5	/* c65 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* c69 vmovaps %ymm1,%ymm3 */
	LONG $0xe128fcc5	/* c6d vmovaps %ymm1,%ymm4 */
	LONG $0xfffce9e9; BYTE $0xff	/* c71 jmp 95f */
	LONG $0xc057f8c5	/* c76 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x9d1c8d4e; LONG $0x00000000	/* c7a lea 0x0(,%r11,4),%r11 */
	LONG $0xfffc67e9; BYTE $0xff	/* c82 jmp 8ee */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* c87 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* c97 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* ca7 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* cb7 .rodata.cst32 */
	LONG $0x7fffffff; LONG $0xc2d00000; LONG $0x3fb8aa3b; LONG $0x4b400000	/* cc7 .rodata.cst4 */
	LONG $0xcb400000; LONG $0x3f318000; LONG $0xb95e8083; LONG $0x3ab6889e	/* cd7 .rodata.cst4 */
	LONG $0x3c0905d1; LONG $0x3d2aaa8d; LONG $0x3e2aaa6e; LONG $0x3f000000	/* ce7 .rodata.cst4 */
	LONG $0x3f800000	/* cf7 .rodata.cst4 */
	RET
