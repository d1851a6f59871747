/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2halves.cc d84c2d0be487955c
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	eeff5db52a4b837a
 */

TEXT avx2f16(SB), 1, $0
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
	LONG $0x0004bae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x8949; BYTE $0xfc	/* b mov %rdi,%r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x8948; BYTE $0xd3	/* 10 mov %rdx,%rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x24548948; BYTE $0x20	/* 17 mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1c mov %rcx,%rdx */
	LONG $0x03f98348	/* 1f cmp $0x3,%rcx */
	LONG $0x02d98e0f; WORD $0x0000	/* 23 jle 302 */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	WORD $0x8948; BYTE $0xf7	/* 35 mov %rsi,%rdi */
	LONG $0x2464894c; BYTE $0x28	/* 38 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3d lea (%r11,%rbx,1),%r10 */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 41 lea 0x0(,%rbx,4),%rbp */
	LONG $0x24748948; BYTE $0x30	/* 49 mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 4e add %r10,%rbx */
	LONG $0x244c8948; BYTE $0x38	/* 51 mov %rcx,0x38(%rsp) */
	LONG $0x008f8d48; WORD $0x0030; BYTE $0x00	/* 56 lea 0x3000(%rdi),%rcx */
	LONG $0x03f98349	/* 5d cmp $0x3,%r9 */
	LONG $0x04108e0f; WORD $0x0000	/* 61 jle 477 */
	LONG $0xe457d8c5	/* 67 vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0x000004b8; BYTE $0x00	/* 6b mov $0x4,%eax */
	LONG $0xd428f8c5	/* 70 vmovaps %xmm4,%xmm2 */
	LONG $0xec28f8c5	/* 74 vmovaps %xmm4,%xmm5 */
	LONG $0xdc28f8c5	/* 78 vmovaps %xmm4,%xmm3 */
	WORD $0x180f; BYTE $0x09	/* 7c prefetcht0 (%rcx) */
	LONG $0x4c7efac5; WORD $0xf847	/* 7f vmovq -0x8(%rdi,%rax,2),%xmm1 */
	LONG $0x1078c1c4; WORD $0x8044; BYTE $0xf0	/* 85 vmovups -0x10(%r8,%rax,4),%xmm0 */
	WORD $0x8948; BYTE $0xc2	/* 8c mov %rax,%rdx */
	LONG $0x20c18348	/* 8f add $0x20,%rcx */
	LONG $0x1379e2c4; BYTE $0xc9	/* 93 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* 98 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd958e0c5	/* 9c vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x7e7ac1c4; WORD $0x434c; BYTE $0xf8	/* a0 vmovq -0x8(%r11,%rax,2),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* a7 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* ac vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xe958d0c5	/* b0 vaddps %xmm1,%xmm5,%xmm5 */
	LONG $0x7e7ac1c4; WORD $0x424c; BYTE $0xf8	/* b4 vmovq -0x8(%r10,%rax,2),%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* bb vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959f8c5	/* c0 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd158e8c5	/* c4 vaddps %xmm1,%xmm2,%xmm2 */
	LONG $0x4c7efac5; WORD $0xf843	/* c8 vmovq -0x8(%rbx,%rax,2),%xmm1 */
	LONG $0x04c08348	/* ce add $0x4,%rax */
	LONG $0x1379e2c4; BYTE $0xc9	/* d2 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc159f8c5	/* d7 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xe058d8c5	/* db vaddps %xmm0,%xmm4,%xmm4 */
	WORD $0x3949; BYTE $0xc1	/* df cmp %rax,%r9 */
	WORD $0x987d	/* e2 jge 7c */
	WORD $0x3949; BYTE $0xd1	/* e4 cmp %rdx,%r9 */
	LONG $0x01908e0f; WORD $0x0000	/* e7 jle 27d */
	LONG $0x2404c748; LONG $0x00000000	/* ed movq $0x0,(%rsp) */
	LONG $0x24048b48	/* f5 mov (%rsp),%rax */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* f9 movabs $0xffffffff00000000,%r14 */
	LONG $0x95348d48; LONG $0x00000000	/* 103 lea 0x0(,%rdx,4),%rsi */
	LONG $0x900c8b41	/* 10b mov (%r8,%rdx,4),%ecx */
	LONG $0xc057f8c5	/* 10f vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 113 movq $0x0,0x8(%rsp) */
	WORD $0x214c; BYTE $0xf0	/* 11c and %r14,%rax */
	WORD $0x0948; BYTE $0xc8	/* 11f or %rcx,%rax */
	LONG $0x014a8d48	/* 122 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 126 mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 12a cmp %rcx,%r9 */
	WORD $0x077e	/* 12d jle 136 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 12f vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x240c8b48	/* 136 mov (%rsp),%rcx */
	LONG $0xc07ef9c5	/* 13a vmovd %xmm0,%eax */
	LONG $0xc057f8c5	/* 13e vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e0c148	/* 142 shl $0x20,%rax */
	WORD $0xc989	/* 146 mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 148 or %rax,%rcx */
	LONG $0x240c8948	/* 14b mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 14f lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 153 cmp %rcx,%r9 */
	WORD $0x077e	/* 156 jle 15f */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 158 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 15f mov 0x8(%rsp),%rcx */
	LONG $0xc07ef9c5	/* 164 vmovd %xmm0,%eax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 168 movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 172 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 175 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 178 or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 17b sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 17e add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 181 mov %rcx,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 186 vmovaps (%rsp),%xmm1 */
	WORD $0x8548; BYTE $0xf6	/* 18b test %rsi,%rsi */
	LONG $0x02fa8e0f; WORD $0x0000	/* 18e jle 48e */
	WORD $0x3145; BYTE $0xed	/* 194 xor %r13d,%r13d */
	WORD $0xc031	/* 197 xor %eax,%eax */
	LONG $0x17348d4c	/* 199 lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 19d movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1a2 mov %eax,%ecx */
	LONG $0x01c08348	/* 1a4 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1a8 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ab shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ae or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1b1 cmp %rax,%rsi */
	WORD $0xe775	/* 1b4 jne 19d */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1b6 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1bb mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1c0 xor %r13d,%r13d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 1c3 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 1c8 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 1cc add %rax,%rdx */
	WORD $0xc031	/* 1cf xor %eax,%eax */
	LONG $0x17348d4c	/* 1d1 lea (%rdi,%rdx,1),%r14 */
	LONG $0xd858e0c5	/* 1d5 vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0x24b70f45; BYTE $0x46	/* 1d9 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1de mov %eax,%ecx */
	LONG $0x01c08348	/* 1e0 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1e4 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1e7 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ea or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1ed cmp %rax,%rsi */
	WORD $0xe775	/* 1f0 jne 1d9 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1f2 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1f7 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1fc xor %r13d,%r13d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 1ff vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 204 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 208 add %rax,%rdx */
	WORD $0xc031	/* 20b xor %eax,%eax */
	LONG $0x17348d4c	/* 20d lea (%rdi,%rdx,1),%r14 */
	LONG $0xe858d0c5	/* 211 vaddps %xmm0,%xmm5,%xmm5 */
	LONG $0x24b70f45; BYTE $0x46	/* 215 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 21a mov %eax,%ecx */
	LONG $0x01c08348	/* 21c add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 220 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 223 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 226 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 229 cmp %rax,%rsi */
	WORD $0xe775	/* 22c jne 215 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 22e vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 233 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xe4	/* 238 xor %r12d,%r12d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 23b vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 240 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 244 add %rax,%rdx */
	WORD $0xc031	/* 247 xor %eax,%eax */
	LONG $0x172c8d4c	/* 249 lea (%rdi,%rdx,1),%r13 */
	LONG $0xd058e8c5	/* 24d vaddps %xmm0,%xmm2,%xmm2 */
	LONG $0x54b70f41; WORD $0x0045	/* 251 movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 257 mov %eax,%ecx */
	LONG $0x01c08348	/* 259 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 25d shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 260 shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 263 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 266 cmp %rax,%rsi */
	WORD $0xe675	/* 269 jne 251 */
	LONG $0x6ef9c1c4; BYTE $0xc4	/* 26b vmovq %r12,%xmm0 */
	LONG $0x1379e2c4; BYTE $0xc0	/* 270 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc859f0c5	/* 275 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xe158d8c5	/* 279 vaddps %xmm1,%xmm4,%xmm4 */
	LONG $0xc514e0c5	/* 27d vunpcklps %xmm5,%xmm3,%xmm0 */
	LONG $0xcc14e8c5	/* 281 vunpcklps %xmm4,%xmm2,%xmm1 */
	LONG $0xdd15e0c5	/* 285 vunpckhps %xmm5,%xmm3,%xmm3 */
	LONG $0x10c78349	/* 289 add $0x10,%r15 */
	LONG $0xd415e8c5	/* 28d vunpckhps %xmm4,%xmm2,%xmm2 */
	LONG $0xc358f8c5	/* 291 vaddps %xmm3,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xef	/* 295 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xeb	/* 298 add %rbp,%r11 */
	LONG $0xca58f0c5	/* 29b vaddps %xmm2,%xmm1,%xmm1 */
	LONG $0x246c8348; WORD $0x0418	/* 29f subq $0x4,0x18(%rsp) */
	WORD $0x0149; BYTE $0xea	/* 2a5 add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 2a8 add %rbp,%rbx */
	LONG $0x24448b48; BYTE $0x18	/* 2ab mov 0x18(%rsp),%rax */
	LONG $0xd012f0c5	/* 2b0 vmovhlps %xmm0,%xmm1,%xmm2 */
	LONG $0xc116f8c5	/* 2b4 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e8c5	/* 2b8 vaddps %xmm0,%xmm2,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 2bc vmovups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 2c2 cmp $0x3,%rax */
	LONG $0xfd8a8f0f; WORD $0xffff	/* 2c6 jg 56 */
	LONG $0x24548b48; BYTE $0x38	/* 2cc mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 2d1 mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 2d6 mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 2db lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 2df mov %rcx,%rdx */
	LONG $0x02eac148	/* 2e2 shr $0x2,%rdx */
	LONG $0x01728d48	/* 2e6 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 2ea neg %rdx */
	LONG $0xeeaf0f48	/* 2ed imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 2f1 mov %rsi,%rdi */
	LONG $0x91148d48	/* 2f4 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 2f8 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 2fc add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 2ff add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 302 test %rdx,%rdx */
	LONG $0x015d8e0f; WORD $0x0000	/* 305 jle 468 */
	LONG $0x941c8d4d	/* 30b lea (%r12,%rdx,4),%r11 */
	LONG $0xfc518d49	/* 30f lea -0x4(%r9),%rdx */
	LONG $0xe457d8c5	/* 313 vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0xed31	/* 317 xor %ebp,%ebp */
	LONG $0x02eac148	/* 319 shr $0x2,%rdx */
	LONG $0x24748b4c; BYTE $0x20	/* 31d mov 0x20(%rsp),%r14 */
	LONG $0xdc28f8c5	/* 322 vmovaps %xmm4,%xmm3 */
	LONG $0x0000ba49; LONG $0xffff0000; WORD $0xffff	/* 326 movabs $0xffffffff00000000,%r10 */
	LONG $0x951c8d48; LONG $0x00000004	/* 330 lea 0x4(,%rdx,4),%rbx */
	LONG $0x04c48349	/* 338 add $0x4,%r12 */
	LONG $0x03f98349	/* 33c cmp $0x3,%r9 */
	LONG $0x01698e0f; WORD $0x0000	/* 340 jle 4af */
	LONG $0x000004ba; BYTE $0x00	/* 346 mov $0x4,%edx */
	LONG $0xd257e8c5	/* 34b vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x4c7efac5; WORD $0xf850	/* 34f vmovq -0x8(%rax,%rdx,2),%xmm1 */
	LONG $0x1078c1c4; WORD $0x9044; BYTE $0xf0	/* 355 vmovups -0x10(%r8,%rdx,4),%xmm0 */
	LONG $0x04c28348	/* 35c add $0x4,%rdx */
	LONG $0x1379e2c4; BYTE $0xc9	/* 360 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc159f8c5	/* 365 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xd058e8c5	/* 369 vaddps %xmm0,%xmm2,%xmm2 */
	WORD $0x3949; BYTE $0xd1	/* 36d cmp %rdx,%r9 */
	WORD $0xdd7d	/* 370 jge 34f */
	WORD $0x8948; BYTE $0xda	/* 372 mov %rbx,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 375 cmp %rdx,%r9 */
	LONG $0x00bf8e0f; WORD $0x0000	/* 378 jle 43d */
	LONG $0x2404c748; LONG $0x00000000	/* 37e movq $0x0,(%rsp) */
	LONG $0x240c8b48	/* 386 mov (%rsp),%rcx */
	LONG $0xc057f8c5	/* 38a vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x95348d48; LONG $0x00000000	/* 38e lea 0x0(,%rdx,4),%rsi */
	LONG $0x903c8b41	/* 396 mov (%r8,%rdx,4),%edi */
	LONG $0x246c8948; BYTE $0x08	/* 39a mov %rbp,0x8(%rsp) */
	WORD $0x214c; BYTE $0xd1	/* 39f and %r10,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 3a2 or %rdi,%rcx */
	LONG $0x240c8948	/* 3a5 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 3a9 lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 3ad cmp %rcx,%r9 */
	WORD $0x077e	/* 3b0 jle 3b9 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 3b2 vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x243c8b48	/* 3b9 mov (%rsp),%rdi */
	LONG $0xc17ef9c5	/* 3bd vmovd %xmm0,%ecx */
	LONG $0xc057f8c5	/* 3c1 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e1c148	/* 3c5 shl $0x20,%rcx */
	WORD $0xff89	/* 3c9 mov %edi,%edi */
	WORD $0x0948; BYTE $0xcf	/* 3cb or %rcx,%rdi */
	LONG $0x024a8d48	/* 3ce lea 0x2(%rdx),%rcx */
	LONG $0x243c8948	/* 3d2 mov %rdi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 3d6 cmp %rcx,%r9 */
	WORD $0x077e	/* 3d9 jle 3e2 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 3db vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 3e2 mov 0x8(%rsp),%rsi */
	LONG $0xc17ef9c5	/* 3e7 vmovd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xcd	/* 3eb mov %r9,%r13 */
	WORD $0xff31	/* 3ee xor %edi,%edi */
	WORD $0x2949; BYTE $0xd5	/* 3f0 sub %rdx,%r13 */
	WORD $0x214c; BYTE $0xd6	/* 3f3 and %r10,%rsi */
	WORD $0x0948; BYTE $0xce	/* 3f6 or %rcx,%rsi */
	LONG $0x120c8d48	/* 3f9 lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 3fd mov %rsi,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 402 vmovaps (%rsp),%xmm1 */
	WORD $0x854d; BYTE $0xed	/* 407 test %r13,%r13 */
	WORD $0x1f7e	/* 40a jle 42b */
	WORD $0xd231	/* 40c xor %edx,%edx */
	LONG $0x083c8d4c	/* 40e lea (%rax,%rcx,1),%r15 */
	LONG $0x34b70f41; BYTE $0x57	/* 412 movzwl (%r15,%rdx,2),%esi */
	WORD $0xd189	/* 417 mov %edx,%ecx */
	LONG $0x01c28348	/* 419 add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 41d shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 420 shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 423 or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd5	/* 426 cmp %rdx,%r13 */
	WORD $0xe775	/* 429 jne 412 */
	LONG $0x6ef9e1c4; BYTE $0xc7	/* 42b vmovq %rdi,%xmm0 */
	LONG $0x1379e2c4; BYTE $0xc0	/* 430 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc859f0c5	/* 435 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xd158e8c5	/* 439 vaddps %xmm1,%xmm2,%xmm2 */
	LONG $0xc314e8c5	/* 43d vunpcklps %xmm3,%xmm2,%xmm0 */
	LONG $0xd315e8c5	/* 441 vunpckhps %xmm3,%xmm2,%xmm2 */
	WORD $0x014c; BYTE $0xf0	/* 445 add %r14,%rax */
	LONG $0xc258f8c5	/* 448 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xc812d8c5	/* 44c vmovhlps %xmm0,%xmm4,%xmm1 */
	LONG $0xc07efac5	/* 450 vmovq %xmm0,%xmm0 */
	LONG $0xc058f0c5	/* 454 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x117ac1c4; WORD $0x2444; BYTE $0xfc	/* 458 vmovss %xmm0,-0x4(%r12) */
	WORD $0x394d; BYTE $0xdc	/* 45f cmp %r11,%r12 */
	LONG $0xfed0850f; WORD $0xffff	/* 462 jne 338 */
	LONG $0x48c48348	/* 468 add $0x48,%rsp */
	BYTE $0x5b	/* 46c pop %rbx */
	BYTE $0x5d	/* 46d pop %rbp */
	WORD $0x5c41	/* 46e pop %r12 */
	WORD $0x5d41	/* 470 pop %r13 */
	WORD $0x5e41	/* 472 pop %r14 */
	WORD $0x5f41	/* 474 pop %r15 */
	BYTE $0xc3	/* 476 ret */
	LONG $0xe457d8c5	/* 477 vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0xd231	/* 47b xor %edx,%edx */
	LONG $0xd428f8c5	/* 47d vmovaps %xmm4,%xmm2 */
	LONG $0xec28f8c5	/* 481 vmovaps %xmm4,%xmm5 */
	LONG $0xdc28f8c5	/* 485 vmovaps %xmm4,%xmm3 */
	LONG $0xfffc56e9; BYTE $0xff	/* 489 jmp e4 */
	LONG $0xc0eff9c5	/* 48e vpxor %xmm0,%xmm0,%xmm0 */
	WORD $0x3145; BYTE $0xe4	/* 492 xor %r12d,%r12d */
	LONG $0x1379e2c4; BYTE $0xc0	/* 495 vcvtph2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 49a vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xd858e0c5	/* 49e vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0xe858d0c5	/* 4a2 vaddps %xmm0,%xmm5,%xmm5 */
	LONG $0xd058e8c5	/* 4a6 vaddps %xmm0,%xmm2,%xmm2 */
	LONG $0xfffdbce9; BYTE $0xff	/* 4aa jmp 26b */
	LONG $0xd257e8c5	/* 4af vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0xd231	/* 4b3 xor %edx,%edx */
	LONG $0xfffebbe9; BYTE $0xff	/* 4b5 jmp 375 */
	RET

TEXT avx2bf16(SB), 1, $0
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
	LONG $0x0004b3e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8948; BYTE $0xf0	/* 2 mov %rsi,%rax */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	WORD $0x8949; BYTE $0xfc	/* b mov %rdi,%r12 */
	BYTE $0x55	/* e push %rbp */
	BYTE $0x53	/* f push %rbx */
	WORD $0x8948; BYTE $0xd3	/* 10 mov %rdx,%rbx */
	LONG $0x48ec8348	/* 13 sub $0x48,%rsp */
	LONG $0x24548948; BYTE $0x20	/* 17 mov %rdx,0x20(%rsp) */
	WORD $0x8948; BYTE $0xca	/* 1c mov %rcx,%rdx */
	LONG $0x03f98348	/* 1f cmp $0x3,%rcx */
	LONG $0x02d58e0f; WORD $0x0000	/* 23 jle 2fe */
	LONG $0x1e1c8d4c	/* 29 lea (%rsi,%rbx,1),%r11 */
	LONG $0x244c8948; BYTE $0x18	/* 2d mov %rcx,0x18(%rsp) */
	WORD $0x8949; BYTE $0xff	/* 32 mov %rdi,%r15 */
	LONG $0xd2efe9c5	/* 35 vpxor %xmm2,%xmm2,%xmm2 */
	LONG $0x2464894c; BYTE $0x28	/* 39 mov %r12,0x28(%rsp) */
	LONG $0x1b148d4d	/* 3e lea (%r11,%rbx,1),%r10 */
	LONG $0x9d2c8d48; LONG $0x00000000	/* 42 lea 0x0(,%rbx,4),%rbp */
	WORD $0x8948; BYTE $0xf7	/* 4a mov %rsi,%rdi */
	LONG $0x24748948; BYTE $0x30	/* 4d mov %rsi,0x30(%rsp) */
	WORD $0x014c; BYTE $0xd3	/* 52 add %r10,%rbx */
	LONG $0x244c8948; BYTE $0x38	/* 55 mov %rcx,0x38(%rsp) */
	LONG $0x008f8d48; WORD $0x0030; BYTE $0x00	/* 5a lea 0x3000(%rdi),%rcx */
	LONG $0x03f98349	/* 61 cmp $0x3,%r9 */
	LONG $0x040a8e0f; WORD $0x0000	/* 65 jle 475 */
	LONG $0xed57d0c5	/* 6b vxorps %xmm5,%xmm5,%xmm5 */
	LONG $0x000004b8; BYTE $0x00	/* 6f mov $0x4,%eax */
	LONG $0xdd28f8c5	/* 74 vmovaps %xmm5,%xmm3 */
	LONG $0xf528f8c5	/* 78 vmovaps %xmm5,%xmm6 */
	LONG $0xe528f8c5	/* 7c vmovaps %xmm5,%xmm4 */
	WORD $0x180f; BYTE $0x09	/* 80 prefetcht0 (%rcx) */
	LONG $0x4c7efac5; WORD $0xf847	/* 83 vmovq -0x8(%rdi,%rax,2),%xmm1 */
	LONG $0x1078c1c4; WORD $0x8044; BYTE $0xf0	/* 89 vmovups -0x10(%r8,%rax,4),%xmm0 */
	WORD $0x8948; BYTE $0xc2	/* 90 mov %rax,%rdx */
	LONG $0x20c18348	/* 93 add $0x20,%rcx */
	LONG $0xc961e9c5	/* 97 vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* 9b vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xe158d8c5	/* 9f vaddps %xmm1,%xmm4,%xmm4 */
	LONG $0x7e7ac1c4; WORD $0x434c; BYTE $0xf8	/* a3 vmovq -0x8(%r11,%rax,2),%xmm1 */
	LONG $0xc961e9c5	/* aa vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* ae vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xf158c8c5	/* b2 vaddps %xmm1,%xmm6,%xmm6 */
	LONG $0x7e7ac1c4; WORD $0x424c; BYTE $0xf8	/* b6 vmovq -0x8(%r10,%rax,2),%xmm1 */
	LONG $0xc961e9c5	/* bd vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc959f8c5	/* c1 vmulps %xmm1,%xmm0,%xmm1 */
	LONG $0xd958e0c5	/* c5 vaddps %xmm1,%xmm3,%xmm3 */
	LONG $0x4c7efac5; WORD $0xf843	/* c9 vmovq -0x8(%rbx,%rax,2),%xmm1 */
	LONG $0x04c08348	/* cf add $0x4,%rax */
	LONG $0xc961e9c5	/* d3 vpunpcklwd %xmm1,%xmm2,%xmm1 */
	LONG $0xc159f8c5	/* d7 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xe858d0c5	/* db vaddps %xmm0,%xmm5,%xmm5 */
	WORD $0x3949; BYTE $0xc1	/* df cmp %rax,%r9 */
	WORD $0x9c7d	/* e2 jge 80 */
	WORD $0x3949; BYTE $0xd1	/* e4 cmp %rdx,%r9 */
	LONG $0x018c8e0f; WORD $0x0000	/* e7 jle 279 */
	LONG $0x2404c748; LONG $0x00000000	/* ed movq $0x0,(%rsp) */
	LONG $0x24048b48	/* f5 mov (%rsp),%rax */
	LONG $0x0000be49; LONG $0xffff0000; WORD $0xffff	/* f9 movabs $0xffffffff00000000,%r14 */
	LONG $0x95348d48; LONG $0x00000000	/* 103 lea 0x0(,%rdx,4),%rsi */
	LONG $0x900c8b41	/* 10b mov (%r8,%rdx,4),%ecx */
	LONG $0xc057f8c5	/* 10f vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x2444c748; LONG $0x00000008; BYTE $0x00	/* 113 movq $0x0,0x8(%rsp) */
	WORD $0x214c; BYTE $0xf0	/* 11c and %r14,%rax */
	WORD $0x0948; BYTE $0xc8	/* 11f or %rcx,%rax */
	LONG $0x014a8d48	/* 122 lea 0x1(%rdx),%rcx */
	LONG $0x24048948	/* 126 mov %rax,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 12a cmp %rcx,%r9 */
	WORD $0x077e	/* 12d jle 136 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 12f vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x240c8b48	/* 136 mov (%rsp),%rcx */
	LONG $0xc07ef9c5	/* 13a vmovd %xmm0,%eax */
	LONG $0xc057f8c5	/* 13e vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e0c148	/* 142 shl $0x20,%rax */
	WORD $0xc989	/* 146 mov %ecx,%ecx */
	WORD $0x0948; BYTE $0xc1	/* 148 or %rax,%rcx */
	LONG $0x240c8948	/* 14b mov %rcx,(%rsp) */
	LONG $0x024a8d48	/* 14f lea 0x2(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 153 cmp %rcx,%r9 */
	WORD $0x077e	/* 156 jle 15f */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 158 vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x244c8b48; BYTE $0x08	/* 15f mov 0x8(%rsp),%rcx */
	LONG $0xc07ef9c5	/* 164 vmovd %xmm0,%eax */
	LONG $0x0000be48; LONG $0xffff0000; WORD $0xffff	/* 168 movabs $0xffffffff00000000,%rsi */
	WORD $0x2148; BYTE $0xf1	/* 172 and %rsi,%rcx */
	WORD $0x894c; BYTE $0xce	/* 175 mov %r9,%rsi */
	WORD $0x0948; BYTE $0xc1	/* 178 or %rax,%rcx */
	WORD $0x2948; BYTE $0xd6	/* 17b sub %rdx,%rsi */
	WORD $0x0148; BYTE $0xd2	/* 17e add %rdx,%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 181 mov %rcx,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 186 vmovaps (%rsp),%xmm1 */
	WORD $0x8548; BYTE $0xf6	/* 18b test %rsi,%rsi */
	LONG $0x02f88e0f; WORD $0x0000	/* 18e jle 48c */
	WORD $0x3145; BYTE $0xed	/* 194 xor %r13d,%r13d */
	WORD $0xc031	/* 197 xor %eax,%eax */
	LONG $0x17348d4c	/* 199 lea (%rdi,%rdx,1),%r14 */
	LONG $0x24b70f45; BYTE $0x46	/* 19d movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1a2 mov %eax,%ecx */
	LONG $0x01c08348	/* 1a4 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1a8 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1ab shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1ae or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1b1 cmp %rax,%rsi */
	WORD $0xe775	/* 1b4 jne 19d */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1b6 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1bb mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1c0 xor %r13d,%r13d */
	LONG $0xc061e9c5	/* 1c3 vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 1c7 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 1cb add %rax,%rdx */
	WORD $0xc031	/* 1ce xor %eax,%eax */
	LONG $0x17348d4c	/* 1d0 lea (%rdi,%rdx,1),%r14 */
	LONG $0xe058d8c5	/* 1d4 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0x24b70f45; BYTE $0x46	/* 1d8 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 1dd mov %eax,%ecx */
	LONG $0x01c08348	/* 1df add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 1e3 shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 1e6 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 1e9 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 1ec cmp %rax,%rsi */
	WORD $0xe775	/* 1ef jne 1d8 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 1f1 vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 1f6 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xed	/* 1fb xor %r13d,%r13d */
	LONG $0xc061e9c5	/* 1fe vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 202 vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 206 add %rax,%rdx */
	WORD $0xc031	/* 209 xor %eax,%eax */
	LONG $0x17348d4c	/* 20b lea (%rdi,%rdx,1),%r14 */
	LONG $0xf058c8c5	/* 20f vaddps %xmm0,%xmm6,%xmm6 */
	LONG $0x24b70f45; BYTE $0x46	/* 213 movzwl (%r14,%rax,2),%r12d */
	WORD $0xc189	/* 218 mov %eax,%ecx */
	LONG $0x01c08348	/* 21a add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 21e shl $0x4,%ecx */
	WORD $0xd349; BYTE $0xe4	/* 221 shl %cl,%r12 */
	WORD $0x094d; BYTE $0xe5	/* 224 or %r12,%r13 */
	WORD $0x3948; BYTE $0xc6	/* 227 cmp %rax,%rsi */
	WORD $0xe775	/* 22a jne 213 */
	LONG $0x6ef9c1c4; BYTE $0xc5	/* 22c vmovq %r13,%xmm0 */
	LONG $0x24448b48; BYTE $0x20	/* 231 mov 0x20(%rsp),%rax */
	WORD $0x3145; BYTE $0xe4	/* 236 xor %r12d,%r12d */
	LONG $0xc061e9c5	/* 239 vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc059f0c5	/* 23d vmulps %xmm0,%xmm1,%xmm0 */
	WORD $0x0148; BYTE $0xc2	/* 241 add %rax,%rdx */
	WORD $0xc031	/* 244 xor %eax,%eax */
	LONG $0x172c8d4c	/* 246 lea (%rdi,%rdx,1),%r13 */
	LONG $0xd858e0c5	/* 24a vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0x54b70f41; WORD $0x0045	/* 24e movzwl 0x0(%r13,%rax,2),%edx */
	WORD $0xc189	/* 254 mov %eax,%ecx */
	LONG $0x01c08348	/* 256 add $0x1,%rax */
	WORD $0xe1c1; BYTE $0x04	/* 25a shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe2	/* 25d shl %cl,%rdx */
	WORD $0x0949; BYTE $0xd4	/* 260 or %rdx,%r12 */
	WORD $0x3948; BYTE $0xc6	/* 263 cmp %rax,%rsi */
	WORD $0xe675	/* 266 jne 24e */
	LONG $0x6ef9c1c4; BYTE $0xc4	/* 268 vmovq %r12,%xmm0 */
	LONG $0xc061e9c5	/* 26d vpunpcklwd %xmm0,%xmm2,%xmm0 */
	LONG $0xc859f0c5	/* 271 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xe958d0c5	/* 275 vaddps %xmm1,%xmm5,%xmm5 */
	LONG $0xc614d8c5	/* 279 vunpcklps %xmm6,%xmm4,%xmm0 */
	LONG $0xcd14e0c5	/* 27d vunpcklps %xmm5,%xmm3,%xmm1 */
	LONG $0xe615d8c5	/* 281 vunpckhps %xmm6,%xmm4,%xmm4 */
	LONG $0x10c78349	/* 285 add $0x10,%r15 */
	LONG $0xdd15e0c5	/* 289 vunpckhps %xmm5,%xmm3,%xmm3 */
	LONG $0xc458f8c5	/* 28d vaddps %xmm4,%xmm0,%xmm0 */
	WORD $0x0148; BYTE $0xef	/* 291 add %rbp,%rdi */
	WORD $0x0149; BYTE $0xeb	/* 294 add %rbp,%r11 */
	LONG $0xcb58f0c5	/* 297 vaddps %xmm3,%xmm1,%xmm1 */
	LONG $0x246c8348; WORD $0x0418	/* 29b subq $0x4,0x18(%rsp) */
	WORD $0x0149; BYTE $0xea	/* 2a1 add %rbp,%r10 */
	WORD $0x0148; BYTE $0xeb	/* 2a4 add %rbp,%rbx */
	LONG $0x24448b48; BYTE $0x18	/* 2a7 mov 0x18(%rsp),%rax */
	LONG $0xd812f0c5	/* 2ac vmovhlps %xmm0,%xmm1,%xmm3 */
	LONG $0xc116f8c5	/* 2b0 vmovlhps %xmm1,%xmm0,%xmm0 */
	LONG $0xc058e0c5	/* 2b4 vaddps %xmm0,%xmm3,%xmm0 */
	LONG $0x1178c1c4; WORD $0xf047	/* 2b8 vmovups %xmm0,-0x10(%r15) */
	LONG $0x03f88348	/* 2be cmp $0x3,%rax */
	LONG $0xfd928f0f; WORD $0xffff	/* 2c2 jg 5a */
	LONG $0x24548b48; BYTE $0x38	/* 2c8 mov 0x38(%rsp),%rdx */
	LONG $0x24648b4c; BYTE $0x28	/* 2cd mov 0x28(%rsp),%r12 */
	LONG $0x24448b48; BYTE $0x30	/* 2d2 mov 0x30(%rsp),%rax */
	LONG $0xfc4a8d48	/* 2d7 lea -0x4(%rdx),%rcx */
	WORD $0x8948; BYTE $0xca	/* 2db mov %rcx,%rdx */
	LONG $0x02eac148	/* 2de shr $0x2,%rdx */
	LONG $0x01728d48	/* 2e2 lea 0x1(%rdx),%rsi */
	WORD $0xf748; BYTE $0xda	/* 2e6 neg %rdx */
	LONG $0xeeaf0f48	/* 2e9 imul %rsi,%rbp */
	WORD $0x8948; BYTE $0xf7	/* 2ed mov %rsi,%rdi */
	LONG $0x91148d48	/* 2f0 lea (%rcx,%rdx,4),%rdx */
	LONG $0x04e7c148	/* 2f4 shl $0x4,%rdi */
	WORD $0x0149; BYTE $0xfc	/* 2f8 add %rdi,%r12 */
	WORD $0x0148; BYTE $0xe8	/* 2fb add %rbp,%rax */
	WORD $0x8548; BYTE $0xd2	/* 2fe test %rdx,%rdx */
	LONG $0x015f8e0f; WORD $0x0000	/* 301 jle 466 */
	LONG $0x941c8d4d	/* 307 lea (%r12,%rdx,4),%r11 */
	LONG $0xfc518d49	/* 30b lea -0x4(%r9),%rdx */
	LONG $0xed57d0c5	/* 30f vxorps %xmm5,%xmm5,%xmm5 */
	WORD $0xed31	/* 313 xor %ebp,%ebp */
	LONG $0x02eac148	/* 315 shr $0x2,%rdx */
	LONG $0x24748b4c; BYTE $0x20	/* 319 mov 0x20(%rsp),%r14 */
	LONG $0xdbefe1c5	/* 31e vpxor %xmm3,%xmm3,%xmm3 */
	LONG $0x0000ba49; LONG $0xffff0000; WORD $0xffff	/* 322 movabs $0xffffffff00000000,%r10 */
	LONG $0x951c8d48; LONG $0x00000004	/* 32c lea 0x4(,%rdx,4),%rbx */
	LONG $0xe528f8c5	/* 334 vmovaps %xmm5,%xmm4 */
	LONG $0x04c48349	/* 338 add $0x4,%r12 */
	LONG $0x03f98349	/* 33c cmp $0x3,%r9 */
	LONG $0x01628e0f; WORD $0x0000	/* 340 jle 4a8 */
	LONG $0x000004ba; BYTE $0x00	/* 346 mov $0x4,%edx */
	LONG $0xd257e8c5	/* 34b vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x4c7efac5; WORD $0xf850	/* 34f vmovq -0x8(%rax,%rdx,2),%xmm1 */
	LONG $0x1078c1c4; WORD $0x9044; BYTE $0xf0	/* 355 vmovups -0x10(%r8,%rdx,4),%xmm0 */
	LONG $0x04c28348	/* 35c add $0x4,%rdx */
	LONG $0xc961e1c5	/* 360 vpunpcklwd %xmm1,%xmm3,%xmm1 */
	LONG $0xc159f8c5	/* 364 vmulps %xmm1,%xmm0,%xmm0 */
	LONG $0xd058e8c5	/* 368 vaddps %xmm0,%xmm2,%xmm2 */
	WORD $0x3949; BYTE $0xd1	/* 36c cmp %rdx,%r9 */
	WORD $0xde7d	/* 36f jge 34f */
	WORD $0x8948; BYTE $0xda	/* 371 mov %rbx,%rdx */
	WORD $0x3949; BYTE $0xd1	/* 374 cmp %rdx,%r9 */
	LONG $0x00be8e0f; WORD $0x0000	/* 377 jle 43b */
	LONG $0x2404c748; LONG $0x00000000	/* 37d movq $0x0,(%rsp) */
	LONG $0x240c8b48	/* 385 mov (%rsp),%rcx */
	LONG $0xc057f8c5	/* 389 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x95348d48; LONG $0x00000000	/* 38d lea 0x0(,%rdx,4),%rsi */
	LONG $0x903c8b41	/* 395 mov (%r8,%rdx,4),%edi */
	LONG $0x246c8948; BYTE $0x08	/* 399 mov %rbp,0x8(%rsp) */
	WORD $0x214c; BYTE $0xd1	/* 39e and %r10,%rcx */
	WORD $0x0948; BYTE $0xf9	/* 3a1 or %rdi,%rcx */
	LONG $0x240c8948	/* 3a4 mov %rcx,(%rsp) */
	LONG $0x014a8d48	/* 3a8 lea 0x1(%rdx),%rcx */
	WORD $0x3949; BYTE $0xc9	/* 3ac cmp %rcx,%r9 */
	WORD $0x077e	/* 3af jle 3b8 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x04	/* 3b1 vmovss 0x4(%r8,%rsi,1),%xmm0 */
	LONG $0x243c8b48	/* 3b8 mov (%rsp),%rdi */
	LONG $0xc17ef9c5	/* 3bc vmovd %xmm0,%ecx */
	LONG $0xc057f8c5	/* 3c0 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x20e1c148	/* 3c4 shl $0x20,%rcx */
	WORD $0xff89	/* 3c8 mov %edi,%edi */
	WORD $0x0948; BYTE $0xcf	/* 3ca or %rcx,%rdi */
	LONG $0x024a8d48	/* 3cd lea 0x2(%rdx),%rcx */
	LONG $0x243c8948	/* 3d1 mov %rdi,(%rsp) */
	WORD $0x3949; BYTE $0xc9	/* 3d5 cmp %rcx,%r9 */
	WORD $0x077e	/* 3d8 jle 3e1 */
	LONG $0x107ac1c4; WORD $0x3044; BYTE $0x08	/* 3da vmovss 0x8(%r8,%rsi,1),%xmm0 */
	LONG $0x24748b48; BYTE $0x08	/* 3e1 mov 0x8(%rsp),%rsi */
	LONG $0xc17ef9c5	/* 3e6 vmovd %xmm0,%ecx */
	WORD $0x894d; BYTE $0xcd	/* 3ea mov %r9,%r13 */
	WORD $0xff31	/* 3ed xor %edi,%edi */
	WORD $0x2949; BYTE $0xd5	/* 3ef sub %rdx,%r13 */
	WORD $0x214c; BYTE $0xd6	/* 3f2 and %r10,%rsi */
	WORD $0x0948; BYTE $0xce	/* 3f5 or %rcx,%rsi */
	LONG $0x120c8d48	/* 3f8 lea (%rdx,%rdx,1),%rcx */
	LONG $0x24748948; BYTE $0x08	/* 3fc mov %rsi,0x8(%rsp) */
	LONG $0x0c28f8c5; BYTE $0x24	/* 401 vmovaps (%rsp),%xmm1 */
	WORD $0x854d; BYTE $0xed	/* 406 test %r13,%r13 */
	WORD $0x1f7e	/* 409 jle 42a */
	WORD $0xd231	/* 40b xor %edx,%edx */
	LONG $0x083c8d4c	/* 40d lea (%rax,%rcx,1),%r15 */
	LONG $0x34b70f41; BYTE $0x57	/* 411 movzwl (%r15,%rdx,2),%esi */
	WORD $0xd189	/* 416 mov %edx,%ecx */
	LONG $0x01c28348	/* 418 add $0x1,%rdx */
	WORD $0xe1c1; BYTE $0x04	/* 41c shl $0x4,%ecx */
	WORD $0xd348; BYTE $0xe6	/* 41f shl %cl,%rsi */
	WORD $0x0948; BYTE $0xf7	/* 422 or %rsi,%rdi */
	WORD $0x3949; BYTE $0xd5	/* 425 cmp %rdx,%r13 */
	WORD $0xe775	/* 428 jne 411 */
	LONG $0x6ef9e1c4; BYTE $0xc7	/* 42a vmovq %rdi,%xmm0 */
	LONG $0xc061e1c5	/* 42f vpunpcklwd %xmm0,%xmm3,%xmm0 */
	LONG $0xc859f0c5	/* 433 vmulps %xmm0,%xmm1,%xmm1 */
	LONG $0xd158e8c5	/* 437 vaddps %xmm1,%xmm2,%xmm2 */
	LONG $0xc414e8c5	/* 43b vunpcklps %xmm4,%xmm2,%xmm0 */
	LONG $0xd415e8c5	/* 43f vunpckhps %xmm4,%xmm2,%xmm2 */
	WORD $0x014c; BYTE $0xf0	/* 443 add %r14,%rax */
	LONG $0xc258f8c5	/* 446 vaddps %xmm2,%xmm0,%xmm0 */
	LONG $0xc812d0c5	/* 44a vmovhlps %xmm0,%xmm5,%xmm1 */
	LONG $0xc07efac5	/* 44e vmovq %xmm0,%xmm0 */
	LONG $0xc058f0c5	/* 452 vaddps %xmm0,%xmm1,%xmm0 */
	LONG $0x117ac1c4; WORD $0x2444; BYTE $0xfc	/* 456 vmovss %xmm0,-0x4(%r12) */
	WORD $0x394d; BYTE $0xdc	/* 45d cmp %r11,%r12 */
	LONG $0xfed2850f; WORD $0xffff	/* 460 jne 338 */
	LONG $0x48c48348	/* 466 add $0x48,%rsp */
	BYTE $0x5b	/* 46a pop %rbx */
	BYTE $0x5d	/* 46b pop %rbp */
	WORD $0x5c41	/* 46c pop %r12 */
	WORD $0x5d41	/* 46e pop %r13 */
	WORD $0x5e41	/* 470 pop %r14 */
	WORD $0x5f41	/* 472 pop %r15 */
	BYTE $0xc3	/* 474 ret */
	LONG $0xed57d0c5	/* 475 vxorps %xmm5,%xmm5,%xmm5 */
	WORD $0xd231	/* 479 xor %edx,%edx */
	LONG $0xdd28f8c5	/* 47b vmovaps %xmm5,%xmm3 */
	LONG $0xf528f8c5	/* 47f vmovaps %xmm5,%xmm6 */
	LONG $0xe528f8c5	/* 483 vmovaps %xmm5,%xmm4 */
	LONG $0xfffc58e9; BYTE $0xff	/* 487 jmp e4 */
	LONG $0xc0eff9c5	/* 48c vpxor %xmm0,%xmm0,%xmm0 */
	WORD $0x3145; BYTE $0xe4	/* 490 xor %r12d,%r12d */
	LONG $0xc059f0c5	/* 493 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 497 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xf058c8c5	/* 49b vaddps %xmm0,%xmm6,%xmm6 */
	LONG $0xd858e0c5	/* 49f vaddps %xmm0,%xmm3,%xmm3 */
	LONG $0xfffdc0e9; BYTE $0xff	/* 4a3 jmp 268 */
	LONG $0xd257e8c5	/* 4a8 vxorps %xmm2,%xmm2,%xmm2 */
	WORD $0xd231	/* 4ac xor %edx,%edx */
	LONG $0xfffec1e9; BYTE $0xff	/* 4ae jmp 374 */
	RET
