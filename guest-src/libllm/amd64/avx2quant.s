/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2quant.cc 13616d21642fe29c
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	7005a6a372c0ab9c
 */

TEXT avx2q80(SB), 1, $0
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
	LONG $0x000398e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x28ec8348	/* a sub $0x28,%rsp */
	LONG $0x246c8b4c; BYTE $0x68	/* e mov 0x68(%rsp),%r13 */
	WORD $0x8548; BYTE $0xc9	/* 13 test %rcx,%rcx */
	LONG $0x021f8e0f; WORD $0x0000	/* 16 jle 23b */
	WORD $0x8948; BYTE $0xcb	/* 1c mov %rcx,%rbx */
	LONG $0xfc4d8d49	/* 1f lea -0x4(%r13),%rcx */
	WORD $0x8949; BYTE $0xd4	/* 23 mov %rdx,%r12 */
	WORD $0x8949; BYTE $0xf2	/* 26 mov %rsi,%r10 */
	WORD $0x8948; BYTE $0xca	/* 29 mov %rcx,%rdx */
	WORD $0x8948; BYTE $0xfd	/* 2c mov %rdi,%rbp */
	WORD $0x894c; BYTE $0xc7	/* 2f mov %r8,%rdi */
	LONG $0x3d6ffac5; LONG $0x0000034e	/* 32 vmovdqa 0x0(%rip),%xmm7 = 388, as it lies */
	LONG $0x02eac148	/* 3a shr $0x2,%rdx */
	LONG $0x356ffac5; LONG $0x00000332	/* 3e vmovdqa 0x0(%rip),%xmm6 = 378, as it lies */
	LONG $0x2d6ffac5; LONG $0x0000031a	/* 46 vmovdqa 0x0(%rip),%xmm5 = 368, as it lies */
	WORD $0x3145; BYTE $0xdb	/* 4e xor %r11d,%r11d */
	LONG $0x01428d48	/* 51 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 55 neg %rdx */
	WORD $0x8948; BYTE $0xc6	/* 58 mov %rax,%rsi */
	LONG $0x913c8d4c	/* 5b lea (%rcx,%rdx,4),%r15 */
	LONG $0x04e6c148	/* 5f shl $0x4,%rsi */
	LONG $0x247c894c; BYTE $0x18	/* 63 mov %r15,0x18(%rsp) */
	LONG $0x06348d4c	/* 68 lea (%rsi,%rax,1),%r14 */
	LONG $0x07e0c148	/* 6c shl $0x7,%rax */
	LONG $0x00048d4d	/* 70 lea (%r8,%rax,1),%r8 */
	LONG $0x31048d49	/* 74 lea (%r9,%rsi,1),%rax */
	LONG $0x03e6c149	/* 78 shl $0x3,%r14 */
	LONG $0x24448948; BYTE $0x08	/* 7c mov %rax,0x8(%rsp) */
	LONG $0x000001b8; BYTE $0x00	/* 81 mov $0x1,%eax */
	LONG $0xd86ef9c5	/* 86 vmovd %eax,%xmm3 */
	LONG $0x2444894c; BYTE $0x10	/* 8a mov %r8,0x10(%rsp) */
	WORD $0x8949; BYTE $0xf8	/* 8f mov %rdi,%r8 */
	LONG $0x797de2c4; BYTE $0xdb	/* 92 vpbroadcastw %xmm3,%ymm3 */
	LONG $0x03fd8349	/* 97 cmp $0x3,%r13 */
	LONG $0x02b28e0f; WORD $0x0000	/* 9b jle 353 */
	LONG $0x323c8d4b	/* a1 lea (%r10,%r14,1),%rdi */
	WORD $0x894c; BYTE $0xce	/* a5 mov %r9,%rsi */
	WORD $0x894c; BYTE $0xc1	/* a8 mov %r8,%rcx */
	WORD $0x894c; BYTE $0xd2	/* ab mov %r10,%rdx */
	LONG $0xe457d8c5	/* ae vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0x116ffec5	/* b2 vmovdqu (%rcx),%ymm2 */
	LONG $0x2242b70f	/* b6 movzwl 0x22(%rdx),%eax */
	LONG $0x80e98348	/* ba sub $0xffffffffffffff80,%rcx */
	LONG $0x10c68348	/* be add $0x10,%rsi */
	LONG $0x7ab70f44; BYTE $0x44	/* c2 movzwl 0x44(%rdx),%r15d */
	LONG $0x1c7de2c4; WORD $0x0242	/* c7 vpabsb 0x2(%rdx),%ymm0 */
	LONG $0x516f7ec5; BYTE $0xe0	/* cd vmovdqu -0x20(%rcx),%ymm10 */
	LONG $0x88c28148; WORD $0x0000; BYTE $0x00	/* d2 add $0x88,%rdx */
	LONG $0x086de2c4; LONG $0xffff7a8a; BYTE $0xff	/* d9 vpsignb -0x86(%rdx),%ymm2,%ymm1 */
	LONG $0x516ffec5; BYTE $0xa0	/* e2 vmovdqu -0x60(%rcx),%ymm2 */
	LONG $0x10e0c148	/* e7 shl $0x10,%rax */
	LONG $0x047de2c4; BYTE $0xc1	/* eb vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x20e7c149	/* f0 shl $0x20,%r15 */
	LONG $0x082d62c4; WORD $0xe04a	/* f4 vpsignb -0x20(%rdx),%ymm10,%ymm9 */
	LONG $0x086de2c4; WORD $0x9c4a	/* fa vpsignb -0x64(%rdx),%ymm2,%ymm1 */
	LONG $0x1c7de2c4; WORD $0x9c52	/* 100 vpabsb -0x64(%rdx),%ymm2 */
	WORD $0x094c; BYTE $0xf8	/* 106 or %r15,%rax */
	LONG $0xbab70f44; LONG $0xffffff78	/* 109 movzwl -0x88(%rdx),%r15d */
	LONG $0x046de2c4; BYTE $0xd1	/* 111 vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x496ffec5; BYTE $0xc0	/* 116 vmovdqu -0x40(%rcx),%ymm1 */
	LONG $0xc3f5fdc5	/* 11b vpmaddwd %ymm3,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xf8	/* 11f or %r15,%rax */
	LONG $0xd3f5edc5	/* 122 vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0x7ab70f44; BYTE $0xde	/* 126 movzwl -0x22(%rdx),%r15d */
	LONG $0x087562c4; WORD $0xbe42	/* 12b vpsignb -0x42(%rdx),%ymm1,%ymm8 */
	LONG $0x1c7de2c4; WORD $0xbe4a	/* 131 vpabsb -0x42(%rdx),%ymm1 */
	LONG $0x027de2c4; BYTE $0xc2	/* 137 vphaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x0475c2c4; BYTE $0xc8	/* 13c vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0x1c7d62c4; WORD $0xe042	/* 141 vpabsb -0x20(%rdx),%ymm8 */
	LONG $0x043d42c4; BYTE $0xc1	/* 147 vpmaddubsw %ymm9,%ymm8,%ymm8 */
	LONG $0x30e7c149	/* 14c shl $0x30,%r15 */
	LONG $0xcbf5f5c5	/* 150 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0xc3f53dc5	/* 154 vpmaddwd %ymm3,%ymm8,%ymm8 */
	WORD $0x094c; BYTE $0xf8	/* 158 or %r15,%rax */
	LONG $0x0275c2c4; BYTE $0xc8	/* 15b vphaddd %ymm8,%ymm1,%ymm1 */
	LONG $0x027de2c4; BYTE $0xc1	/* 160 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 165 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 16b vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xc8	/* 16f vmovq %rax,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 174 vcvtph2ps %xmm1,%xmm1 */
	LONG $0x4e59f0c5; BYTE $0xf0	/* 179 vmulps -0x10(%rsi),%xmm1,%xmm1 */
	LONG $0xc05bf8c5	/* 17e vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 182 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 186 vaddps %xmm0,%xmm4,%xmm4 */
	WORD $0x3948; BYTE $0xfa	/* 18a cmp %rdi,%rdx */
	LONG $0xff1f850f; WORD $0xffff	/* 18d jne b2 */
	LONG $0x24448b48; BYTE $0x18	/* 193 mov 0x18(%rsp),%rax */
	LONG $0x244c8b48; BYTE $0x08	/* 198 mov 0x8(%rsp),%rcx */
	LONG $0x24548b48; BYTE $0x10	/* 19d mov 0x10(%rsp),%rdx */
	LONG $0x03f88348	/* 1a2 cmp $0x3,%rax */
	LONG $0x011b840f; WORD $0x0000	/* 1a6 je 2c7 */
	LONG $0x02f88348	/* 1ac cmp $0x2,%rax */
	LONG $0x0094840f; WORD $0x0000	/* 1b0 je 24a */
	LONG $0x01f88348	/* 1b6 cmp $0x1,%rax */
	WORD $0x5375	/* 1ba jne 20f */
	LONG $0x0a6ffec5	/* 1bc vmovdqu (%rdx),%ymm1 */
	LONG $0x1c7de2c4; WORD $0x0247	/* 1c0 vpabsb 0x2(%rdi),%ymm0 */
	WORD $0xb70f; BYTE $0x07	/* 1c6 movzwl (%rdi),%eax */
	LONG $0x0875e2c4; WORD $0x024f	/* 1c9 vpsignb 0x2(%rdi),%ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* 1cf vmovq %rax,%xmm2 */
	LONG $0x047de2c4; BYTE $0xc1	/* 1d4 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0xc9eff1c5	/* 1d9 vpxor %xmm1,%xmm1,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xd2	/* 1dd vcvtph2ps %xmm2,%xmm2 */
	LONG $0xc3f5fdc5	/* 1e2 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc1	/* 1e6 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc1	/* 1eb vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 1f0 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 1f6 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x2c41e2c4; BYTE $0x09	/* 1fa vmaskmovps (%rcx),%xmm7,%xmm1 */
	LONG $0xca59f0c5	/* 1ff vmulps %xmm2,%xmm1,%xmm1 */
	LONG $0xc05bf8c5	/* 203 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 207 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 20b vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xc412d8c5	/* 20f vmovhlps %xmm4,%xmm4,%xmm0 */
	WORD $0x014d; BYTE $0xe2	/* 213 add %r12,%r10 */
	LONG $0xc058d8c5	/* 216 vaddps %xmm0,%xmm4,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 21a vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 220 vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117aa1c4; WORD $0x9d44; BYTE $0x00	/* 224 vmovss %xmm0,0x0(%rbp,%r11,4) */
	LONG $0x01c38349	/* 22b add $0x1,%r11 */
	WORD $0x3949; BYTE $0xdb	/* 22f cmp %rbx,%r11 */
	LONG $0xfe5f850f; WORD $0xffff	/* 232 jne 97 */
	WORD $0xf8c5; BYTE $0x77	/* 238 vzeroupper */
	LONG $0x28c48348	/* 23b add $0x28,%rsp */
	BYTE $0x5b	/* 23f pop %rbx */
	BYTE $0x5d	/* 240 pop %rbp */
	WORD $0x5c41	/* 241 pop %r12 */
	WORD $0x5d41	/* 243 pop %r13 */
	WORD $0x5e41	/* 245 pop %r14 */
	WORD $0x5f41	/* 247 pop %r15 */
	BYTE $0xc3	/* 249 ret */
	LONG $0x126ffec5	/* 24a vmovdqu (%rdx),%ymm2 */
	LONG $0x1c7de2c4; WORD $0x0247	/* 24e vpabsb 0x2(%rdi),%ymm0 */
	LONG $0x2247b70f	/* 254 movzwl 0x22(%rdi),%eax */
	LONG $0x086de2c4; WORD $0x024f	/* 258 vpsignb 0x2(%rdi),%ymm2,%ymm1 */
	LONG $0x526ffec5; BYTE $0x20	/* 25e vmovdqu 0x20(%rdx),%ymm2 */
	LONG $0x10e0c148	/* 263 shl $0x10,%rax */
	LONG $0x047de2c4; BYTE $0xc1	/* 267 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x1c7de2c4; WORD $0x244f	/* 26c vpabsb 0x24(%rdi),%ymm1 */
	LONG $0x086de2c4; WORD $0x2457	/* 272 vpsignb 0x24(%rdi),%ymm2,%ymm2 */
	LONG $0xc3f5fdc5	/* 278 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x0475e2c4; BYTE $0xca	/* 27c vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0xd2efe9c5	/* 281 vpxor %xmm2,%xmm2,%xmm2 */
	LONG $0xcbf5f5c5	/* 285 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0x027de2c4; BYTE $0xc1	/* 289 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc2	/* 28e vphaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x2c49e2c4; BYTE $0x11	/* 293 vmaskmovps (%rcx),%xmm6,%xmm2 */
	LONG $0x397de3c4; WORD $0x01c1	/* 298 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 29e vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 2a2 vcvtdq2ps %xmm0,%xmm0 */
	WORD $0xb70f; BYTE $0x17	/* 2a6 movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xd0	/* 2a9 or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc8	/* 2ac vmovq %rax,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 2b1 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959e8c5	/* 2b6 vmulps %xmm1,%xmm2,%xmm1 */
	LONG $0xc059f0c5	/* 2ba vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 2be vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xffff48e9; BYTE $0xff	/* 2c2 jmp 20f */
	LONG $0x126ffec5	/* 2c7 vmovdqu (%rdx),%ymm2 */
	LONG $0x426f7ec5; BYTE $0x40	/* 2cb vmovdqu 0x40(%rdx),%ymm8 */
	LONG $0x1c7de2c4; WORD $0x0247	/* 2d0 vpabsb 0x2(%rdi),%ymm0 */
	LONG $0x4447b70f	/* 2d6 movzwl 0x44(%rdi),%eax */
	LONG $0x086de2c4; WORD $0x024f	/* 2da vpsignb 0x2(%rdi),%ymm2,%ymm1 */
	LONG $0x526ffec5; BYTE $0x20	/* 2e0 vmovdqu 0x20(%rdx),%ymm2 */
	LONG $0x2257b70f	/* 2e5 movzwl 0x22(%rdi),%edx */
	LONG $0x083d62c4; WORD $0x4647	/* 2e9 vpsignb 0x46(%rdi),%ymm8,%ymm8 */
	LONG $0x047de2c4; BYTE $0xc1	/* 2ef vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0x20e0c148	/* 2f4 shl $0x20,%rax */
	LONG $0x086de2c4; WORD $0x244f	/* 2f8 vpsignb 0x24(%rdi),%ymm2,%ymm1 */
	LONG $0x1c7de2c4; WORD $0x2457	/* 2fe vpabsb 0x24(%rdi),%ymm2 */
	LONG $0xc3f5fdc5	/* 304 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x10e2c148	/* 308 shl $0x10,%rdx */
	LONG $0x046de2c4; BYTE $0xd1	/* 30c vpmaddubsw %ymm1,%ymm2,%ymm2 */
	LONG $0x1c7de2c4; WORD $0x464f	/* 311 vpabsb 0x46(%rdi),%ymm1 */
	LONG $0x0475c2c4; BYTE $0xc8	/* 317 vpmaddubsw %ymm8,%ymm1,%ymm1 */
	LONG $0xef3941c4; BYTE $0xc0	/* 31c vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0xd3f5edc5	/* 321 vpmaddwd %ymm3,%ymm2,%ymm2 */
	LONG $0xcbf5f5c5	/* 325 vpmaddwd %ymm3,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 329 or %rdx,%rax */
	LONG $0x0275c2c4; BYTE $0xc8	/* 32c vphaddd %ymm8,%ymm1,%ymm1 */
	LONG $0x027de2c4; BYTE $0xc2	/* 331 vphaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x2c51e2c4; BYTE $0x11	/* 336 vmaskmovps (%rcx),%xmm5,%xmm2 */
	LONG $0x027de2c4; BYTE $0xc1	/* 33b vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 340 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 346 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 34a vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xffff53e9; BYTE $0xff	/* 34e jmp 2a6 */
	WORD $0x894c; BYTE $0xe8	/* 353 mov %r13,%rax */
	WORD $0x894c; BYTE $0xc9	/* 356 mov %r9,%rcx */
	WORD $0x894c; BYTE $0xc2	/* 359 mov %r8,%rdx */
	WORD $0x894c; BYTE $0xd7	/* 35c mov %r10,%rdi */
	LONG $0xe457d8c5	/* 35f vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0xfffe3ae9; BYTE $0xff	/* 363 jmp 1a2 */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000	/* 368 .rodata.cst16 */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000	/* 378 .rodata.cst16 */
	LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 388 .rodata.cst16 */
	RET

TEXT avx2q40(SB), 1, $0
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
	LONG $0x00041ee9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x8949; BYTE $0xf2	/* 2 mov %rsi,%r10 */
	WORD $0x5641	/* 5 push %r14 */
	WORD $0x5541	/* 7 push %r13 */
	WORD $0x5441	/* 9 push %r12 */
	BYTE $0x55	/* b push %rbp */
	BYTE $0x53	/* c push %rbx */
	LONG $0x28ec8348	/* d sub $0x28,%rsp */
	LONG $0x24748b48; BYTE $0x60	/* 11 mov 0x60(%rsp),%rsi */
	LONG $0x246c8b4c; BYTE $0x68	/* 16 mov 0x68(%rsp),%r13 */
	WORD $0x8548; BYTE $0xc9	/* 1b test %rcx,%rcx */
	LONG $0x02638e0f; WORD $0x0000	/* 1e jle 287 */
	WORD $0x8949; BYTE $0xcc	/* 24 mov %rcx,%r12 */
	LONG $0xfc4d8d49	/* 27 lea -0x4(%r13),%rcx */
	WORD $0x8948; BYTE $0xd5	/* 2b mov %rdx,%rbp */
	WORD $0x8949; BYTE $0xfb	/* 2e mov %rdi,%r11 */
	WORD $0x8948; BYTE $0xca	/* 31 mov %rcx,%rdx */
	LONG $0x056f7ac5; LONG $0x000003d2	/* 34 vmovdqa 0x0(%rip),%xmm8 = 40e, as it lies */
	LONG $0x3d6ffac5; LONG $0x000003ba	/* 3c vmovdqa 0x0(%rip),%xmm7 = 3fe, as it lies */
	LONG $0x02eac148	/* 44 shr $0x2,%rdx */
	LONG $0x356ffac5; LONG $0x0000039e	/* 48 vmovdqa 0x0(%rip),%xmm6 = 3ee, as it lies */
	LONG $0x01428d48	/* 50 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 54 neg %rdx */
	WORD $0x8948; BYTE $0xc7	/* 57 mov %rax,%rdi */
	LONG $0xc0348d4c	/* 5a lea (%rax,%rax,8),%r14 */
	LONG $0x04e0c148	/* 5e shl $0x4,%rax */
	LONG $0x07e7c148	/* 62 shl $0x7,%rdi */
	LONG $0x03e6c149	/* 66 shl $0x3,%r14 */
	LONG $0x381c8d49	/* 6a lea (%r8,%rdi,1),%rbx */
	LONG $0x241c8948	/* 6e mov %rbx,(%rsp) */
	LONG $0x011c8d49	/* 72 lea (%r9,%rax,1),%rbx */
	WORD $0x0148; BYTE $0xf0	/* 76 add %rsi,%rax */
	LONG $0x24448948; BYTE $0x10	/* 79 mov %rax,0x10(%rsp) */
	LONG $0x91048d48	/* 7e lea (%rcx,%rdx,4),%rax */
	LONG $0x24448948; BYTE $0x18	/* 82 mov %rax,0x18(%rsp) */
	LONG $0x0f0fb848; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 87 movabs $0xf0f0f0f0f0f0f0f,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd8	/* 91 vmovq %rax,%xmm3 */
	LONG $0x000001b8; BYTE $0x00	/* 96 mov $0x1,%eax */
	LONG $0x245c8948; BYTE $0x08	/* 9b mov %rbx,0x8(%rsp) */
	WORD $0xdb31	/* a0 xor %ebx,%ebx */
	LONG $0xd06ef9c5	/* a2 vmovd %eax,%xmm2 */
	LONG $0x000008b8; BYTE $0x00	/* a6 mov $0x8,%eax */
	LONG $0x597de2c4; BYTE $0xdb	/* ab vpbroadcastq %xmm3,%ymm3 */
	LONG $0xe86ef9c5	/* b0 vmovd %eax,%xmm5 */
	LONG $0x797de2c4; BYTE $0xd2	/* b4 vpbroadcastw %xmm2,%ymm2 */
	LONG $0x7979e2c4; BYTE $0xed	/* b9 vpbroadcastw %xmm5,%xmm5 */
	LONG $0x03fd8349	/* be cmp $0x3,%r13 */
	LONG $0x030e8e0f; WORD $0x0000	/* c2 jle 3d6 */
	LONG $0x323c8d4b	/* c8 lea (%r10,%r14,1),%rdi */
	WORD $0x894c; BYTE $0xd1	/* cc mov %r10,%rcx */
	LONG $0xe457d8c5	/* cf vxorps %xmm4,%xmm4,%xmm4 */
	WORD $0xc031	/* d3 xor %eax,%eax */
	LONG $0x416ffac5; BYTE $0x02	/* d5 vmovdqu 0x2(%rcx),%xmm0 */
	LONG $0x496f7ac5; BYTE $0x14	/* da vmovdqu 0x14(%rcx),%xmm9 */
	LONG $0x48c18348	/* df add $0x48,%rcx */
	LONG $0xdc51b70f	/* e3 movzwl -0x24(%rcx),%edx */
	LONG $0x79b70f44; BYTE $0xca	/* e7 movzwl -0x36(%rcx),%r15d */
	LONG $0xd071f1c5; BYTE $0x04	/* ec vpsrlw $0x4,%xmm0,%xmm1 */
	LONG $0x10e7c149	/* f1 shl $0x10,%r15 */
	LONG $0x387de3c4; WORD $0x01c1	/* f5 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x20e2c148	/* fb shl $0x20,%rdx */
	LONG $0x7171c1c4; WORD $0x04d1	/* ff vpsrlw $0x4,%xmm9,%xmm1 */
	WORD $0x094c; BYTE $0xfa	/* 105 or %r15,%rdx */
	LONG $0xc3dbfdc5	/* 108 vpand %ymm3,%ymm0,%ymm0 */
	LONG $0x79b70f44; BYTE $0xb8	/* 10c movzwl -0x48(%rcx),%r15d */
	LONG $0x383563c4; WORD $0x01c9	/* 111 vinserti128 $0x1,%xmm1,%ymm9,%ymm9 */
	LONG $0x496ffac5; BYTE $0xde	/* 117 vmovdqu -0x22(%rcx),%xmm1 */
	LONG $0x047dc2c4; WORD $0xc004	/* 11c vpmaddubsw (%r8,%rax,8),%ymm0,%ymm0 */
	LONG $0xcbdb35c5	/* 122 vpand %ymm3,%ymm9,%ymm9 */
	LONG $0x043542c4; WORD $0xc04c; BYTE $0x20	/* 126 vpmaddubsw 0x20(%r8,%rax,8),%ymm9,%ymm9 */
	WORD $0x094c; BYTE $0xfa	/* 12d or %r15,%rdx */
	LONG $0x79b70f44; BYTE $0xee	/* 130 movzwl -0x12(%rcx),%r15d */
	LONG $0xd171a9c5; BYTE $0x04	/* 135 vpsrlw $0x4,%xmm1,%xmm10 */
	LONG $0xc2f5fdc5	/* 13a vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0x3875c3c4; WORD $0x01ca	/* 13e vinserti128 $0x1,%xmm10,%ymm1,%ymm1 */
	LONG $0xcaf535c5	/* 144 vpmaddwd %ymm2,%ymm9,%ymm9 */
	LONG $0x30e7c149	/* 148 shl $0x30,%r15 */
	LONG $0xcbdbf5c5	/* 14c vpand %ymm3,%ymm1,%ymm1 */
	LONG $0x0475c2c4; WORD $0xc04c; BYTE $0x40	/* 150 vpmaddubsw 0x40(%r8,%rax,8),%ymm1,%ymm1 */
	LONG $0x027dc2c4; BYTE $0xc1	/* 157 vphaddd %ymm9,%ymm0,%ymm0 */
	WORD $0x094c; BYTE $0xfa	/* 15c or %r15,%rdx */
	LONG $0xdaf575c5	/* 15f vpmaddwd %ymm2,%ymm1,%ymm11 */
	LONG $0x496ffac5; BYTE $0xf0	/* 163 vmovdqu -0x10(%rcx),%xmm1 */
	LONG $0xd171a9c5; BYTE $0x04	/* 168 vpsrlw $0x4,%xmm1,%xmm10 */
	LONG $0x3875c3c4; WORD $0x01ca	/* 16d vinserti128 $0x1,%xmm10,%ymm1,%ymm1 */
	LONG $0x14f551c5; BYTE $0x06	/* 173 vpmaddwd (%rsi,%rax,1),%xmm5,%xmm10 */
	LONG $0xcbdbf5c5	/* 178 vpand %ymm3,%ymm1,%ymm1 */
	LONG $0x0475c2c4; WORD $0xc04c; BYTE $0x60	/* 17c vpmaddubsw 0x60(%r8,%rax,8),%ymm1,%ymm1 */
	LONG $0xcaf5f5c5	/* 183 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0x0225e2c4; BYTE $0xc9	/* 187 vphaddd %ymm1,%ymm11,%ymm1 */
	LONG $0x027de2c4; BYTE $0xc1	/* 18c vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 191 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 197 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xca	/* 19b vmovq %rdx,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 1a0 vcvtph2ps %xmm1,%xmm1 */
	LONG $0x5970c1c4; WORD $0x010c	/* 1a5 vmulps (%r9,%rax,1),%xmm1,%xmm1 */
	LONG $0xfa79c1c4; BYTE $0xc2	/* 1ab vpsubd %xmm10,%xmm0,%xmm0 */
	LONG $0x10c08348	/* 1b0 add $0x10,%rax */
	LONG $0xc05bf8c5	/* 1b4 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 1b8 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 1bc vaddps %xmm0,%xmm4,%xmm4 */
	WORD $0x3948; BYTE $0xf9	/* 1c0 cmp %rdi,%rcx */
	LONG $0xff0c850f; WORD $0xffff	/* 1c3 jne d5 */
	LONG $0x24548b48; BYTE $0x18	/* 1c9 mov 0x18(%rsp),%rdx */
	LONG $0x247c8b4c; BYTE $0x08	/* 1ce mov 0x8(%rsp),%r15 */
	LONG $0x244c8b48; BYTE $0x10	/* 1d3 mov 0x10(%rsp),%rcx */
	LONG $0x24048b48	/* 1d8 mov (%rsp),%rax */
	LONG $0x03fa8348	/* 1dc cmp $0x3,%rdx */
	LONG $0x0143840f; WORD $0x0000	/* 1e0 je 329 */
	LONG $0x02fa8348	/* 1e6 cmp $0x2,%rdx */
	LONG $0x00a6840f; WORD $0x0000	/* 1ea je 296 */
	LONG $0x01fa8348	/* 1f0 cmp $0x1,%rdx */
	WORD $0x6675	/* 1f4 jne 25c */
	LONG $0x476ffac5; BYTE $0x02	/* 1f6 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0xef3141c4; BYTE $0xc9	/* 1fb vpxor %xmm9,%xmm9,%xmm9 */
	LONG $0xd071f1c5; BYTE $0x04	/* 200 vpsrlw $0x4,%xmm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c1	/* 205 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x096ef9c5	/* 20b vmovd (%rcx),%xmm1 */
	LONG $0xc3dbfdc5	/* 20f vpand %ymm3,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0x00	/* 213 vpmaddubsw (%rax),%ymm0,%ymm0 */
	WORD $0xb70f; BYTE $0x07	/* 218 movzwl (%rdi),%eax */
	LONG $0xcdf5f1c5	/* 21b vpmaddwd %xmm5,%xmm1,%xmm1 */
	LONG $0xc2f5fdc5	/* 21f vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0x027dc2c4; BYTE $0xc1	/* 223 vphaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x027dc2c4; BYTE $0xc1	/* 228 vphaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x397dc3c4; WORD $0x01c1	/* 22d vextracti128 $0x1,%ymm0,%xmm9 */
	LONG $0xfe79c1c4; BYTE $0xc1	/* 233 vpaddd %xmm9,%xmm0,%xmm0 */
	LONG $0x6ef961c4; BYTE $0xc8	/* 238 vmovq %rax,%xmm9 */
	LONG $0xc1faf9c5	/* 23d vpsubd %xmm1,%xmm0,%xmm0 */
	LONG $0x137942c4; BYTE $0xc9	/* 241 vcvtph2ps %xmm9,%xmm9 */
	LONG $0x2c39c2c4; BYTE $0x0f	/* 246 vmaskmovps (%r15),%xmm8,%xmm1 */
	LONG $0x5970c1c4; BYTE $0xc9	/* 24b vmulps %xmm9,%xmm1,%xmm1 */
	LONG $0xc05bf8c5	/* 250 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xc059f0c5	/* 254 vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 258 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xc412d8c5	/* 25c vmovhlps %xmm4,%xmm4,%xmm0 */
	WORD $0x0149; BYTE $0xea	/* 260 add %rbp,%r10 */
	LONG $0xc058d8c5	/* 263 vaddps %xmm0,%xmm4,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* 267 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* 26d vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x117ac1c4; WORD $0x9b04	/* 271 vmovss %xmm0,(%r11,%rbx,4) */
	LONG $0x01c38348	/* 277 add $0x1,%rbx */
	WORD $0x3949; BYTE $0xdc	/* 27b cmp %rbx,%r12 */
	LONG $0xfe3a850f; WORD $0xffff	/* 27e jne be */
	WORD $0xf8c5; BYTE $0x77	/* 284 vzeroupper */
	LONG $0x28c48348	/* 287 add $0x28,%rsp */
	BYTE $0x5b	/* 28b pop %rbx */
	BYTE $0x5d	/* 28c pop %rbp */
	WORD $0x5c41	/* 28d pop %r12 */
	WORD $0x5d41	/* 28f pop %r13 */
	WORD $0x5e41	/* 291 pop %r14 */
	WORD $0x5f41	/* 293 pop %r15 */
	BYTE $0xc3	/* 295 ret */
	LONG $0x476ffac5; BYTE $0x02	/* 296 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0xef2941c4; BYTE $0xd2	/* 29b vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0xd071f1c5; BYTE $0x04	/* 2a0 vpsrlw $0x4,%xmm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c1	/* 2a5 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x4f6ffac5; BYTE $0x14	/* 2ab vmovdqu 0x14(%rdi),%xmm1 */
	LONG $0xc3dbfdc5	/* 2b0 vpand %ymm3,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0x00	/* 2b4 vpmaddubsw (%rax),%ymm0,%ymm0 */
	LONG $0xd171b1c5; BYTE $0x04	/* 2b9 vpsrlw $0x4,%xmm1,%xmm9 */
	LONG $0x3875c3c4; WORD $0x01c9	/* 2be vinserti128 $0x1,%xmm9,%ymm1,%ymm1 */
	LONG $0xc2f5fdc5	/* 2c4 vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0x097e7ac5	/* 2c8 vmovq (%rcx),%xmm9 */
	LONG $0xcbdbf5c5	/* 2cc vpand %ymm3,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x2048	/* 2d0 vpmaddubsw 0x20(%rax),%ymm1,%ymm1 */
	LONG $0x1247b70f	/* 2d6 movzwl 0x12(%rdi),%eax */
	LONG $0xcdf531c5	/* 2da vpmaddwd %xmm5,%xmm9,%xmm9 */
	LONG $0xcaf5f5c5	/* 2de vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 2e2 shl $0x10,%rax */
	LONG $0x027de2c4; BYTE $0xc1	/* 2e6 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x027dc2c4; BYTE $0xc2	/* 2eb vphaddd %ymm10,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 2f0 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 2f6 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0xfa79c1c4; BYTE $0xc1	/* 2fa vpsubd %xmm9,%xmm0,%xmm0 */
	LONG $0x2c4142c4; BYTE $0x0f	/* 2ff vmaskmovps (%r15),%xmm7,%xmm9 */
	LONG $0xc05bf8c5	/* 304 vcvtdq2ps %xmm0,%xmm0 */
	WORD $0xb70f; BYTE $0x17	/* 308 movzwl (%rdi),%edx */
	WORD $0x0948; BYTE $0xd0	/* 30b or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xc8	/* 30e vmovq %rax,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 313 vcvtph2ps %xmm1,%xmm1 */
	LONG $0xc959b0c5	/* 318 vmulps %xmm1,%xmm9,%xmm1 */
	LONG $0xc059f0c5	/* 31c vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xe058d8c5	/* 320 vaddps %xmm0,%xmm4,%xmm4 */
	LONG $0xffff33e9; BYTE $0xff	/* 324 jmp 25c */
	LONG $0x476ffac5; BYTE $0x02	/* 329 vmovdqu 0x2(%rdi),%xmm0 */
	LONG $0x4f6f7ac5; BYTE $0x14	/* 32e vmovdqu 0x14(%rdi),%xmm9 */
	LONG $0xef2141c4; BYTE $0xdb	/* 333 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0x2457b70f	/* 338 movzwl 0x24(%rdi),%edx */
	LONG $0xd071f1c5; BYTE $0x04	/* 33c vpsrlw $0x4,%xmm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c1	/* 341 vinserti128 $0x1,%xmm1,%ymm0,%ymm0 */
	LONG $0x7171c1c4; WORD $0x04d1	/* 347 vpsrlw $0x4,%xmm9,%xmm1 */
	LONG $0x20e2c148	/* 34d shl $0x20,%rdx */
	LONG $0x383563c4; WORD $0x01c9	/* 351 vinserti128 $0x1,%xmm1,%ymm9,%ymm9 */
	LONG $0x4f6ffac5; BYTE $0x26	/* 357 vmovdqu 0x26(%rdi),%xmm1 */
	LONG $0xc3dbfdc5	/* 35c vpand %ymm3,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0x00	/* 360 vpmaddubsw (%rax),%ymm0,%ymm0 */
	LONG $0xcbdb35c5	/* 365 vpand %ymm3,%ymm9,%ymm9 */
	LONG $0x043562c4; WORD $0x2048	/* 369 vpmaddubsw 0x20(%rax),%ymm9,%ymm9 */
	LONG $0xd171a9c5; BYTE $0x04	/* 36f vpsrlw $0x4,%xmm1,%xmm10 */
	LONG $0xc2f5fdc5	/* 374 vpmaddwd %ymm2,%ymm0,%ymm0 */
	LONG $0x3875c3c4; WORD $0x01ca	/* 378 vinserti128 $0x1,%xmm10,%ymm1,%ymm1 */
	LONG $0xcaf535c5	/* 37e vpmaddwd %ymm2,%ymm9,%ymm9 */
	LONG $0x117e7ac5	/* 382 vmovq (%rcx),%xmm10 */
	LONG $0x222963c4; WORD $0x0851; BYTE $0x02	/* 386 vpinsrd $0x2,0x8(%rcx),%xmm10,%xmm10 */
	LONG $0xcbdbf5c5	/* 38d vpand %ymm3,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x4048	/* 391 vpmaddubsw 0x40(%rax),%ymm1,%ymm1 */
	LONG $0x027dc2c4; BYTE $0xc1	/* 397 vphaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x1247b70f	/* 39c movzwl 0x12(%rdi),%eax */
	LONG $0xd5f529c5	/* 3a0 vpmaddwd %xmm5,%xmm10,%xmm10 */
	LONG $0x2c4942c4; BYTE $0x0f	/* 3a4 vmaskmovps (%r15),%xmm6,%xmm9 */
	LONG $0xcaf5f5c5	/* 3a9 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0x10e0c148	/* 3ad shl $0x10,%rax */
	LONG $0x0275c2c4; BYTE $0xcb	/* 3b1 vphaddd %ymm11,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xd0	/* 3b6 or %rdx,%rax */
	LONG $0x027de2c4; BYTE $0xc1	/* 3b9 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 3be vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* 3c4 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0xfa79c1c4; BYTE $0xc2	/* 3c8 vpsubd %xmm10,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 3cd vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xffff32e9; BYTE $0xff	/* 3d1 jmp 308 */
	WORD $0x894c; BYTE $0xea	/* 3d6 mov %r13,%rdx */
	WORD $0x894d; BYTE $0xcf	/* 3d9 mov %r9,%r15 */
	WORD $0x8948; BYTE $0xf1	/* 3dc mov %rsi,%rcx */
	WORD $0x894c; BYTE $0xc0	/* 3df mov %r8,%rax */
	WORD $0x894c; BYTE $0xd7	/* 3e2 mov %r10,%rdi */
	LONG $0xe457d8c5	/* 3e5 vxorps %xmm4,%xmm4,%xmm4 */
	LONG $0xfffdeee9; BYTE $0xff	/* 3e9 jmp 1dc */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000	/* 3ee .rodata.cst16 */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000	/* 3fe .rodata.cst16 */
	LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 40e .rodata.cst16 */
	RET

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
	LONG $0x00192ae9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x55	/* 8 push %rbp */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x68ec8148; WORD $0x0003; BYTE $0x00	/* a sub $0x368,%rsp */
	LONG $0x2484894c; LONG $0x00000330	/* 11 mov %r8,0x330(%rsp) */
	LONG $0x24a48b4c; LONG $0x000003a8	/* 19 mov 0x3a8(%rsp),%r12 */
	WORD $0x8548; BYTE $0xc9	/* 21 test %rcx,%rcx */
	LONG $0x0c9e8e0f; WORD $0x0000	/* 24 jle cc8 */
	WORD $0x8948; BYTE $0xcb	/* 2a mov %rcx,%rbx */
	LONG $0x244c8d49; BYTE $0xfc	/* 2d lea -0x4(%r12),%rcx */
	WORD $0x8949; BYTE $0xd3	/* 32 mov %rdx,%r11 */
	WORD $0x8949; BYTE $0xf2	/* 35 mov %rsi,%r10 */
	WORD $0x8948; BYTE $0xca	/* 38 mov %rcx,%rdx */
	WORD $0x8949; BYTE $0xfd	/* 3b mov %rdi,%r13 */
	WORD $0x894c; BYTE $0xc7	/* 3e mov %r8,%rdi */
	WORD $0x894d; BYTE $0xcf	/* 41 mov %r9,%r15 */
	LONG $0x02eac148	/* 44 shr $0x2,%rdx */
	LONG $0x24ac894c; LONG $0x00000338	/* 48 mov %r13,0x338(%rsp) */
	WORD $0xed31	/* 50 xor %ebp,%ebp */
	LONG $0x01428d48	/* 52 lea 0x1(%rdx),%rax */
	WORD $0xf748; BYTE $0xda	/* 56 neg %rdx */
	LONG $0xc0348d48	/* 59 lea (%rax,%rax,8),%rsi */
	LONG $0x06e6c148	/* 5d shl $0x6,%rsi */
	WORD $0x8949; BYTE $0xf6	/* 61 mov %rsi,%r14 */
	WORD $0x8948; BYTE $0xc6	/* 64 mov %rax,%rsi */
	LONG $0x0ae6c148	/* 67 shl $0xa,%rsi */
	WORD $0x894d; BYTE $0xf0	/* 6b mov %r14,%r8 */
	WORD $0x0148; BYTE $0xf7	/* 6e add %rsi,%rdi */
	WORD $0x8948; BYTE $0xc6	/* 71 mov %rax,%rsi */
	LONG $0x07e0c148	/* 74 shl $0x7,%rax */
	LONG $0x24840348; LONG $0x000003a0	/* 78 add 0x3a0(%rsp),%rax */
	LONG $0x04e6c148	/* 80 shl $0x4,%rsi */
	LONG $0x24bc8948; LONG $0x00000348	/* 84 mov %rdi,0x348(%rsp) */
	LONG $0x24848948; LONG $0x00000358	/* 8c mov %rax,0x358(%rsp) */
	LONG $0x313c8d49	/* 94 lea (%r9,%rsi,1),%rdi */
	LONG $0x91048d48	/* 98 lea (%rcx,%rdx,4),%rax */
	LONG $0x24bc8948; LONG $0x00000350	/* 9c mov %rdi,0x350(%rsp) */
	LONG $0x24848948; LONG $0x00000340	/* a4 mov %rax,0x340(%rsp) */
	LONG $0x03fc8349	/* ac cmp $0x3,%r12 */
	LONG $0x171c8e0f; WORD $0x0000	/* b0 jle 17d2 */
	LONG $0xf657c8c5	/* b6 vxorps %xmm6,%xmm6,%xmm6 */
	WORD $0x894d; BYTE $0xe5	/* ba mov %r12,%r13 */
	WORD $0x894d; BYTE $0xf9	/* bd mov %r15,%r9 */
	WORD $0x894c; BYTE $0xd2	/* c0 mov %r10,%rdx */
	LONG $0x0f0fbe48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* c3 movabs $0xf0f0f0f0f0f0f0f,%rsi */
	LONG $0x24ac8948; LONG $0x00000328	/* cd mov %rbp,0x328(%rsp) */
	LONG $0x248c8b48; LONG $0x000003a0	/* d5 mov 0x3a0(%rsp),%rcx */
	WORD $0x894d; BYTE $0xd6	/* dd mov %r10,%r14 */
	LONG $0x7429f8c5; WORD $0x1024	/* e0 vmovaps %xmm6,0x10(%rsp) */
	LONG $0x24848b48; LONG $0x00000330	/* e6 mov 0x330(%rsp),%rax */
	LONG $0x6ef9e1c4; BYTE $0xf6	/* ee vmovq %rsi,%xmm6 */
	LONG $0x597d62c4; BYTE $0xfe	/* f3 vpbroadcastq %xmm6,%ymm15 */
	LONG $0x04528b44	/* f8 mov 0x4(%rdx),%r10d */
	WORD $0x728b; BYTE $0x0c	/* fc mov 0xc(%rdx),%esi */
	WORD $0x7a8b; BYTE $0x08	/* ff mov 0x8(%rdx),%edi */
	LONG $0x7a6ffec5; BYTE $0x10	/* 102 vmovdqu 0x10(%rdx),%ymm7 */
	WORD $0x8944; BYTE $0xd5	/* 107 mov %r10d,%ebp */
	LONG $0x02eac141	/* 10a shr $0x2,%r10d */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 10e and $0x3f3f3f3f,%ebp */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 114 and $0x30303030,%r10d */
	LONG $0xc56ef9c5	/* 11b vmovd %ebp,%xmm0 */
	WORD $0xf589	/* 11f mov %esi,%ebp */
	WORD $0xeec1; BYTE $0x04	/* 121 shr $0x4,%esi */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 124 and $0xf0f0f0f,%ebp */
	LONG $0x0f0fe681; WORD $0x0f0f	/* 12a and $0xf0f0f0f,%esi */
	WORD $0x0944; BYTE $0xd5	/* 130 or %r10d,%ebp */
	WORD $0x8941; BYTE $0xfa	/* 133 mov %edi,%r10d */
	WORD $0xefc1; BYTE $0x02	/* 136 shr $0x2,%edi */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* 139 and $0x3f3f3f3f,%r10d */
	LONG $0x3030e781; WORD $0x3030	/* 140 and $0x30303030,%edi */
	LONG $0x2279e3c4; WORD $0x01c5	/* 146 vpinsrd $0x1,%ebp,%xmm0,%xmm0 */
	WORD $0xfe09	/* 14c or %edi,%esi */
	LONG $0x6e79c1c4; BYTE $0xca	/* 14e vmovd %r10d,%xmm1 */
	LONG $0x2271e3c4; WORD $0x01ce	/* 153 vpinsrd $0x1,%esi,%xmm1,%xmm1 */
	LONG $0xc16cf9c5	/* 159 vpunpcklqdq %xmm1,%xmm0,%xmm0 */
	LONG $0x307de2c4; BYTE $0xc0	/* 15d vpmovzxbw %xmm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 162 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c0	/* 168 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x007de2c4; LONG $0x0016b325; BYTE $0x00	/* 16e vpshufb 0x0(%rip),%ymm0,%ymm4 = 182a */
	LONG $0xd161f1c5	/* 177 vpunpcklwd %xmm1,%xmm1,%xmm2 */
	LONG $0xc969f1c5	/* 17b vpunpckhwd %xmm1,%xmm1,%xmm1 */
	LONG $0x007de2c4; LONG $0x0016c21d; BYTE $0x00	/* 17f vpshufb 0x0(%rip),%ymm0,%ymm3 = 184a */
	LONG $0x386de3c4; WORD $0x01c9	/* 188 vinserti128 $0x1,%xmm1,%ymm2,%ymm1 */
	LONG $0x52db85c5; BYTE $0x10	/* 18e vpand 0x10(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; BYTE $0x10	/* 193 vpmaddubsw (%rax),%ymm2,%ymm2 */
	LONG $0x31f5f5c5	/* 198 vpmaddwd (%rcx),%ymm1,%ymm6 */
	LONG $0xd771f5c5; BYTE $0x04	/* 19c vpsrlw $0x4,%ymm7,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 1a1 vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x2048	/* 1a6 vpmaddubsw 0x20(%rax),%ymm1,%ymm1 */
	LONG $0xecf5edc5	/* 1ac vpmaddwd %ymm4,%ymm2,%ymm5 */
	LONG $0x626ffec5; BYTE $0x30	/* 1b0 vmovdqu 0x30(%rdx),%ymm4 */
	LONG $0x52db85c5; BYTE $0x30	/* 1b5 vpand 0x30(%rdx),%ymm15,%ymm2 */
	LONG $0x747ffdc5; WORD $0x2024	/* 1ba vmovdqa %ymm6,0x20(%rsp) */
	LONG $0xfbf5f5c5	/* 1c0 vpmaddwd %ymm3,%ymm1,%ymm7 */
	LONG $0x046de2c4; WORD $0x4050	/* 1c4 vpmaddubsw 0x40(%rax),%ymm2,%ymm2 */
	LONG $0x6c7ffdc5; WORD $0x4024	/* 1ca vmovdqa %ymm5,0x40(%rsp) */
	LONG $0x007de2c4; LONG $0x0016b11d; BYTE $0x00	/* 1d0 vpshufb 0x0(%rip),%ymm0,%ymm3 = 188a */
	LONG $0xd471f5c5; BYTE $0x04	/* 1d9 vpsrlw $0x4,%ymm4,%ymm1 */
	LONG $0x7c7ffdc5; WORD $0x6024	/* 1de vmovdqa %ymm7,0x60(%rsp) */
	LONG $0x007de2c4; LONG $0x00167d25; BYTE $0x00	/* 1e4 vpshufb 0x0(%rip),%ymm0,%ymm4 = 186a */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 1ed vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x6048	/* 1f2 vpmaddubsw 0x60(%rax),%ymm1,%ymm1 */
	LONG $0xe4f5edc5	/* 1f8 vpmaddwd %ymm4,%ymm2,%ymm4 */
	LONG $0xa47ffdc5; LONG $0x00008024; BYTE $0x00	/* 1fc vmovdqa %ymm4,0x80(%rsp) */
	LONG $0x52db85c5; BYTE $0x50	/* 205 vpand 0x50(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x00008090; BYTE $0x00	/* 20a vpmaddubsw 0x80(%rax),%ymm2,%ymm2 */
	LONG $0xdbf5f5c5	/* 213 vpmaddwd %ymm3,%ymm1,%ymm3 */
	LONG $0x4a6ffec5; BYTE $0x50	/* 217 vmovdqu 0x50(%rdx),%ymm1 */
	LONG $0x9c7ffdc5; LONG $0x0000a024; BYTE $0x00	/* 21c vmovdqa %ymm3,0xa0(%rsp) */
	LONG $0xd171f5c5; BYTE $0x04	/* 225 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 22a vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x0000a088; BYTE $0x00	/* 22f vpmaddubsw 0xa0(%rax),%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00166925; BYTE $0x00	/* 238 vpshufb 0x0(%rip),%ymm0,%ymm4 = 18aa */
	LONG $0x726f7ec5; BYTE $0x70	/* 241 vmovdqu 0x70(%rdx),%ymm14 */
	LONG $0x009cb28b; WORD $0x0000	/* 246 mov 0x9c(%rdx),%esi */
	LONG $0x0098ba8b; WORD $0x0000	/* 24c mov 0x98(%rdx),%edi */
	LONG $0x007de2c4; LONG $0x00166f1d; BYTE $0x00	/* 252 vpshufb 0x0(%rip),%ymm0,%ymm3 = 18ca */
	LONG $0xd4f5edc5	/* 25b vpmaddwd %ymm4,%ymm2,%ymm2 */
	LONG $0xcbf5f5c5	/* 25f vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0x94928b44; WORD $0x0000; BYTE $0x00	/* 263 mov 0x94(%rdx),%r10d */
	LONG $0x007de2c4; LONG $0x0016771d; BYTE $0x00	/* 26a vpshufb 0x0(%rip),%ymm0,%ymm3 = 18ea */
	LONG $0x007de2c4; LONG $0x00168e05; BYTE $0x00	/* 273 vpshufb 0x0(%rip),%ymm0,%ymm0 = 190a */
	LONG $0x8c7ffdc5; LONG $0x0000e024; BYTE $0x00	/* 27c vmovdqa %ymm1,0xe0(%rsp) */
	LONG $0x7175c1c4; WORD $0x04d6	/* 285 vpsrlw $0x4,%ymm14,%ymm1 */
	LONG $0xa26f7ec5; LONG $0x000000a0	/* 28b vmovdqu 0xa0(%rdx),%ymm12 */
	LONG $0x947ffdc5; LONG $0x0000c024; BYTE $0x00	/* 293 vmovdqa %ymm2,0xc0(%rsp) */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 29c vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x0000e088; BYTE $0x00	/* 2a1 vpmaddubsw 0xe0(%rax),%ymm1,%ymm1 */
	WORD $0x8944; BYTE $0xd5	/* 2aa mov %r10d,%ebp */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 2ad and $0x3f3f3f3f,%ebp */
	LONG $0x02eac141	/* 2b3 shr $0x2,%r10d */
	LONG $0x52db85c5; BYTE $0x70	/* 2b7 vpand 0x70(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x0000c090; BYTE $0x00	/* 2bc vpmaddubsw 0xc0(%rax),%ymm2,%ymm2 */
	LONG $0xc0f5f5c5	/* 2c5 vpmaddwd %ymm0,%ymm1,%ymm0 */
	LONG $0x30e28141; WORD $0x3030; BYTE $0x30	/* 2c9 and $0x30303030,%r10d */
	LONG $0x847ffdc5; LONG $0x00012024; BYTE $0x00	/* 2d0 vmovdqa %ymm0,0x120(%rsp) */
	LONG $0xc56ef9c5	/* 2d9 vmovd %ebp,%xmm0 */
	WORD $0xf589	/* 2dd mov %esi,%ebp */
	WORD $0xeec1; BYTE $0x04	/* 2df shr $0x4,%esi */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 2e2 and $0xf0f0f0f,%ebp */
	LONG $0x0f0fe681; WORD $0x0f0f	/* 2e8 and $0xf0f0f0f,%esi */
	LONG $0xebf56dc5	/* 2ee vpmaddwd %ymm3,%ymm2,%ymm13 */
	LONG $0xac7f7dc5; LONG $0x00010024; BYTE $0x00	/* 2f2 vmovdqa %ymm13,0x100(%rsp) */
	WORD $0x0944; BYTE $0xd5	/* 2fb or %r10d,%ebp */
	WORD $0x8941; BYTE $0xfa	/* 2fe mov %edi,%r10d */
	WORD $0xefc1; BYTE $0x02	/* 301 shr $0x2,%edi */
	LONG $0x3fe28141; WORD $0x3f3f; BYTE $0x3f	/* 304 and $0x3f3f3f3f,%r10d */
	LONG $0x3030e781; WORD $0x3030	/* 30b and $0x30303030,%edi */
	LONG $0x2279e3c4; WORD $0x01c5	/* 311 vpinsrd $0x1,%ebp,%xmm0,%xmm0 */
	WORD $0xfe09	/* 317 or %edi,%esi */
	LONG $0x6e79c1c4; BYTE $0xca	/* 319 vmovd %r10d,%xmm1 */
	LONG $0x2271e3c4; WORD $0x01ce	/* 31e vpinsrd $0x1,%esi,%xmm1,%xmm1 */
	LONG $0xc16cf9c5	/* 324 vpunpcklqdq %xmm1,%xmm0,%xmm0 */
	LONG $0x307de2c4; BYTE $0xc0	/* 328 vpmovzxbw %xmm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 32d vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c0	/* 333 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x007de2c4; LONG $0x0014e825; BYTE $0x00	/* 339 vpshufb 0x0(%rip),%ymm0,%ymm4 = 182a */
	LONG $0xd161f1c5	/* 342 vpunpcklwd %xmm1,%xmm1,%xmm2 */
	LONG $0xc969f1c5	/* 346 vpunpckhwd %xmm1,%xmm1,%xmm1 */
	LONG $0x007de2c4; LONG $0x0014f71d; BYTE $0x00	/* 34a vpshufb 0x0(%rip),%ymm0,%ymm3 = 184a */
	LONG $0x386de3c4; WORD $0x01c9	/* 353 vinserti128 $0x1,%xmm1,%ymm2,%ymm1 */
	LONG $0x71f575c5; BYTE $0x20	/* 359 vpmaddwd 0x20(%rcx),%ymm1,%ymm14 */
	LONG $0x7175c1c4; WORD $0x04d4	/* 35e vpsrlw $0x4,%ymm12,%ymm1 */
	LONG $0x92db85c5; LONG $0x000000a0	/* 364 vpand 0xa0(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x00010090; BYTE $0x00	/* 36c vpmaddubsw 0x100(%rax),%ymm2,%ymm2 */
	LONG $0xb47f7dc5; LONG $0x00014024; BYTE $0x00	/* 375 vmovdqa %ymm14,0x140(%rsp) */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 37e vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x00012088; BYTE $0x00	/* 383 vpmaddubsw 0x120(%rax),%ymm1,%ymm1 */
	LONG $0xdcf56dc5	/* 38c vpmaddwd %ymm4,%ymm2,%ymm11 */
	LONG $0x92db85c5; LONG $0x000000c0	/* 390 vpand 0xc0(%rdx),%ymm15,%ymm2 */
	LONG $0x9c7f7dc5; LONG $0x00016024; BYTE $0x00	/* 398 vmovdqa %ymm11,0x160(%rsp) */
	LONG $0xcbf575c5	/* 3a1 vpmaddwd %ymm3,%ymm1,%ymm9 */
	LONG $0x8c7f7dc5; LONG $0x00018024; BYTE $0x00	/* 3a5 vmovdqa %ymm9,0x180(%rsp) */
	LONG $0x046de2c4; LONG $0x00014090; BYTE $0x00	/* 3ae vpmaddubsw 0x140(%rax),%ymm2,%ymm2 */
	LONG $0x0124ba8b; WORD $0x0000	/* 3b7 mov 0x124(%rdx),%edi */
	LONG $0x007de2c4; LONG $0x0014c41d; BYTE $0x00	/* 3bd vpshufb 0x0(%rip),%ymm0,%ymm3 = 188a */
	LONG $0xa26f7ec5; LONG $0x000000c0	/* 3c6 vmovdqu 0xc0(%rdx),%ymm12 */
	LONG $0x2c928b44; WORD $0x0001; BYTE $0x00	/* 3ce mov 0x12c(%rdx),%r10d */
	LONG $0x007de2c4; LONG $0x00148c25; BYTE $0x00	/* 3d5 vpshufb 0x0(%rip),%ymm0,%ymm4 = 186a */
	LONG $0xd4f56dc5	/* 3de vpmaddwd %ymm4,%ymm2,%ymm10 */
	WORD $0xfd89	/* 3e2 mov %edi,%ebp */
	WORD $0xefc1; BYTE $0x02	/* 3e4 shr $0x2,%edi */
	LONG $0x007de2c4; LONG $0x0014ba25; BYTE $0x00	/* 3e7 vpshufb 0x0(%rip),%ymm0,%ymm4 = 18aa */
	LONG $0x7175c1c4; WORD $0x04d4	/* 3f0 vpsrlw $0x4,%ymm12,%ymm1 */
	LONG $0xa26f7ec5; LONG $0x000000e0	/* 3f6 vmovdqu 0xe0(%rdx),%ymm12 */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 3fe and $0x3f3f3f3f,%ebp */
	LONG $0x0128b28b; WORD $0x0000	/* 404 mov 0x128(%rdx),%esi */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 40a vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x3030e781; WORD $0x3030	/* 40f and $0x30303030,%edi */
	LONG $0x0475e2c4; LONG $0x00016088; BYTE $0x00	/* 415 vpmaddubsw 0x160(%rax),%ymm1,%ymm1 */
	LONG $0x947f7dc5; LONG $0x0001a024; BYTE $0x00	/* 41e vmovdqa %ymm10,0x1a0(%rsp) */
	LONG $0x92db85c5; LONG $0x000000e0	/* 427 vpand 0xe0(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x00018090; BYTE $0x00	/* 42f vpmaddubsw 0x180(%rax),%ymm2,%ymm2 */
	LONG $0xc3f575c5	/* 438 vpmaddwd %ymm3,%ymm1,%ymm8 */
	LONG $0x7175c1c4; WORD $0x04d4	/* 43c vpsrlw $0x4,%ymm12,%ymm1 */
	LONG $0x007de2c4; LONG $0x00147f1d; BYTE $0x00	/* 442 vpshufb 0x0(%rip),%ymm0,%ymm3 = 18ca */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 44b vpand %ymm15,%ymm1,%ymm1 */
	LONG $0xe4f56dc5	/* 450 vpmaddwd %ymm4,%ymm2,%ymm12 */
	LONG $0x0475e2c4; LONG $0x0001a088; BYTE $0x00	/* 454 vpmaddubsw 0x1a0(%rax),%ymm1,%ymm1 */
	LONG $0x847f7dc5; LONG $0x0001c024; BYTE $0x00	/* 45d vmovdqa %ymm8,0x1c0(%rsp) */
	LONG $0x92db85c5; LONG $0x00000100	/* 466 vpand 0x100(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x0001c090; BYTE $0x00	/* 46e vpmaddubsw 0x1c0(%rax),%ymm2,%ymm2 */
	LONG $0xa47f7dc5; LONG $0x0001e024; BYTE $0x00	/* 477 vmovdqa %ymm12,0x1e0(%rsp) */
	LONG $0xdbf5f5c5	/* 480 vpmaddwd %ymm3,%ymm1,%ymm3 */
	LONG $0x8a6ffec5; LONG $0x00000100	/* 484 vmovdqu 0x100(%rdx),%ymm1 */
	LONG $0x9c7ffdc5; LONG $0x00020024; BYTE $0x00	/* 48c vmovdqa %ymm3,0x200(%rsp) */
	LONG $0x007de2c4; LONG $0x00144c1d; BYTE $0x00	/* 495 vpshufb 0x0(%rip),%ymm0,%ymm3 = 18ea */
	LONG $0x007de2c4; LONG $0x00146305; BYTE $0x00	/* 49e vpshufb 0x0(%rip),%ymm0,%ymm0 = 190a */
	LONG $0xd171f5c5; BYTE $0x04	/* 4a7 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xebf56dc5	/* 4ac vpmaddwd %ymm3,%ymm2,%ymm13 */
	LONG $0xac7f7dc5; LONG $0x00022024; BYTE $0x00	/* 4b0 vmovdqa %ymm13,0x220(%rsp) */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 4b9 vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x0001e088; BYTE $0x00	/* 4be vpmaddubsw 0x1e0(%rax),%ymm1,%ymm1 */
	LONG $0xc0f5f5c5	/* 4c7 vpmaddwd %ymm0,%ymm1,%ymm0 */
	LONG $0x847ffdc5; LONG $0x00024024; BYTE $0x00	/* 4cb vmovdqa %ymm0,0x240(%rsp) */
	LONG $0xc56ef9c5	/* 4d4 vmovd %ebp,%xmm0 */
	WORD $0x8944; BYTE $0xd5	/* 4d8 mov %r10d,%ebp */
	LONG $0x04eac141	/* 4db shr $0x4,%r10d */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 4df and $0xf0f0f0f,%ebp */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 4e5 and $0xf0f0f0f,%r10d */
	WORD $0xef09	/* 4ec or %ebp,%edi */
	WORD $0xf589	/* 4ee mov %esi,%ebp */
	WORD $0xeec1; BYTE $0x02	/* 4f0 shr $0x2,%esi */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 4f3 and $0x3f3f3f3f,%ebp */
	LONG $0x3030e681; WORD $0x3030	/* 4f9 and $0x30303030,%esi */
	LONG $0x2279e3c4; WORD $0x01c7	/* 4ff vpinsrd $0x1,%edi,%xmm0,%xmm0 */
	WORD $0x0944; BYTE $0xd6	/* 505 or %r10d,%esi */
	LONG $0xcd6ef9c5	/* 508 vmovd %ebp,%xmm1 */
	LONG $0x04ed8349	/* 50c sub $0x4,%r13 */
	LONG $0x10c18349	/* 510 add $0x10,%r9 */
	LONG $0x2271e3c4; WORD $0x01ce	/* 514 vpinsrd $0x1,%esi,%xmm1,%xmm1 */
	LONG $0x40c28148; WORD $0x0002; BYTE $0x00	/* 51a add $0x240,%rdx */
	LONG $0xc16cf9c5	/* 521 vpunpcklqdq %xmm1,%xmm0,%xmm0 */
	LONG $0x307de2c4; BYTE $0xc0	/* 525 vpmovzxbw %xmm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 52a vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0x387de3c4; WORD $0x01c0	/* 530 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0xd161f1c5	/* 536 vpunpcklwd %xmm1,%xmm1,%xmm2 */
	LONG $0xc969f1c5	/* 53a vpunpckhwd %xmm1,%xmm1,%xmm1 */
	LONG $0x386de3c4; WORD $0x01d1	/* 53e vinserti128 $0x1,%xmm1,%ymm2,%ymm2 */
	LONG $0x49f5edc5; BYTE $0x40	/* 544 vpmaddwd 0x40(%rcx),%ymm2,%ymm1 */
	LONG $0x8a6f7ec5; LONG $0xfffffef0	/* 549 vmovdqu -0x110(%rdx),%ymm9 */
	LONG $0x007de2c4; LONG $0x0012f01d; BYTE $0x00	/* 551 vpshufb 0x0(%rip),%ymm0,%ymm3 = 184a */
	LONG $0x92db85c5; LONG $0xfffffef0	/* 55a vpand -0x110(%rdx),%ymm15,%ymm2 */
	LONG $0xb26ffec5; LONG $0xffffff30	/* 562 vmovdqu -0xd0(%rdx),%ymm6 */
	LONG $0x007de2c4; LONG $0x0012b725; BYTE $0x00	/* 56a vpshufb 0x0(%rip),%ymm0,%ymm4 = 182a */
	LONG $0xa2db05c5; LONG $0xffffff30	/* 573 vpand -0xd0(%rdx),%ymm15,%ymm12 */
	LONG $0x9adb05c5; LONG $0xffffff50	/* 57b vpand -0xb0(%rdx),%ymm15,%ymm11 */
	LONG $0x8c7ffdc5; LONG $0x00026024; BYTE $0x00	/* 583 vmovdqa %ymm1,0x260(%rsp) */
	LONG $0x7175c1c4; WORD $0x04d1	/* 58c vpsrlw $0x4,%ymm9,%ymm1 */
	LONG $0xd671c5c5; BYTE $0x04	/* 592 vpsrlw $0x4,%ymm6,%ymm7 */
	LONG $0x8a6f7ec5; LONG $0xffffff10	/* 597 vmovdqu -0xf0(%rdx),%ymm9 */
	LONG $0x046de2c4; LONG $0x00020090; BYTE $0x00	/* 59f vpmaddubsw 0x200(%rax),%ymm2,%ymm2 */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 5a8 vpand %ymm15,%ymm1,%ymm1 */
	LONG $0xdb45c1c4; BYTE $0xff	/* 5ad vpand %ymm15,%ymm7,%ymm7 */
	LONG $0x0475e2c4; LONG $0x00022088; BYTE $0x00	/* 5b2 vpmaddubsw 0x220(%rax),%ymm1,%ymm1 */
	LONG $0x041d62c4; LONG $0x000280a0; BYTE $0x00	/* 5bb vpmaddubsw 0x280(%rax),%ymm12,%ymm12 */
	LONG $0xc4f56dc5	/* 5c4 vpmaddwd %ymm4,%ymm2,%ymm8 */
	LONG $0x92db85c5; LONG $0xffffff10	/* 5c8 vpand -0xf0(%rdx),%ymm15,%ymm2 */
	LONG $0x046de2c4; LONG $0x00024090; BYTE $0x00	/* 5d0 vpmaddubsw 0x240(%rax),%ymm2,%ymm2 */
	LONG $0xf3f575c5	/* 5d9 vpmaddwd %ymm3,%ymm1,%ymm14 */
	LONG $0x7175c1c4; WORD $0x04d1	/* 5dd vpsrlw $0x4,%ymm9,%ymm1 */
	LONG $0x847f7dc5; LONG $0x00028024; BYTE $0x00	/* 5e3 vmovdqa %ymm8,0x280(%rsp) */
	LONG $0x007de2c4; LONG $0x00127525; BYTE $0x00	/* 5ec vpshufb 0x0(%rip),%ymm0,%ymm4 = 186a */
	LONG $0xdb75c1c4; BYTE $0xcf	/* 5f5 vpand %ymm15,%ymm1,%ymm1 */
	LONG $0x0475e2c4; LONG $0x00026088; BYTE $0x00	/* 5fa vpmaddubsw 0x260(%rax),%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00127e1d; BYTE $0x00	/* 603 vpshufb 0x0(%rip),%ymm0,%ymm3 = 188a */
	LONG $0xccf56dc5	/* 60c vpmaddwd %ymm4,%ymm2,%ymm9 */
	LONG $0x0445e2c4; LONG $0x0002a0b8; BYTE $0x00	/* 610 vpmaddubsw 0x2a0(%rax),%ymm7,%ymm7 */
	LONG $0x007de2c4; LONG $0x00128815; BYTE $0x00	/* 619 vpshufb 0x0(%rip),%ymm0,%ymm2 = 18aa */
	LONG $0xc3f575c5	/* 622 vpmaddwd %ymm3,%ymm1,%ymm8 */
	LONG $0x042562c4; LONG $0x0002c098; BYTE $0x00	/* 626 vpmaddubsw 0x2c0(%rax),%ymm11,%ymm11 */
	LONG $0x8c7f7dc5; LONG $0x0002a024; BYTE $0x00	/* 62f vmovdqa %ymm9,0x2a0(%rsp) */
	LONG $0x007de2c4; LONG $0x0012890d; BYTE $0x00	/* 638 vpshufb 0x0(%rip),%ymm0,%ymm1 = 18ca */
	LONG $0xe2f51dc5	/* 641 vpmaddwd %ymm2,%ymm12,%ymm12 */
	LONG $0x847f7dc5; LONG $0x0002c024; BYTE $0x00	/* 645 vmovdqa %ymm8,0x2c0(%rsp) */
	LONG $0xb26ffec5; LONG $0xffffff50	/* 64e vmovdqu -0xb0(%rdx),%ymm6 */
	LONG $0xff74ba8b; WORD $0xffff	/* 656 mov -0x8c(%rdx),%edi */
	LONG $0xf9f5c5c5	/* 65c vpmaddwd %ymm1,%ymm7,%ymm7 */
	LONG $0x5a6ffec5; BYTE $0xa0	/* 660 vmovdqu -0x60(%rdx),%ymm3 */
	LONG $0x007de2c4; LONG $0x00127c0d; BYTE $0x00	/* 665 vpshufb 0x0(%rip),%ymm0,%ymm1 = 18ea */
	LONG $0xd671cdc5; BYTE $0x04	/* 66e vpsrlw $0x4,%ymm6,%ymm6 */
	LONG $0xff78b28b; WORD $0xffff	/* 673 mov -0x88(%rdx),%esi */
	LONG $0xd9f525c5	/* 679 vpmaddwd %ymm1,%ymm11,%ymm11 */
	LONG $0x7c928b44; WORD $0xffff; BYTE $0xff	/* 67d mov -0x84(%rdx),%r10d */
	LONG $0xdb4dc1c4; BYTE $0xf7	/* 684 vpand %ymm15,%ymm6,%ymm6 */
	LONG $0xd371d5c5; BYTE $0x04	/* 689 vpsrlw $0x4,%ymm3,%ymm5 */
	LONG $0x52db05c5; BYTE $0x80	/* 68e vpand -0x80(%rdx),%ymm15,%ymm10 */
	WORD $0xfd89	/* 693 mov %edi,%ebp */
	LONG $0x044de2c4; LONG $0x0002e0b0; BYTE $0x00	/* 695 vpmaddubsw 0x2e0(%rax),%ymm6,%ymm6 */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 69e and $0x3f3f3f3f,%ebp */
	WORD $0xefc1; BYTE $0x02	/* 6a4 shr $0x2,%edi */
	LONG $0xdb55c1c4; BYTE $0xef	/* 6a7 vpand %ymm15,%ymm5,%ymm5 */
	LONG $0x3030e781; WORD $0x3030	/* 6ac and $0x30303030,%edi */
	LONG $0x4adb05c5; BYTE $0xc0	/* 6b2 vpand -0x40(%rdx),%ymm15,%ymm9 */
	LONG $0x007de2c4; LONG $0x00124a05; BYTE $0x00	/* 6b7 vpshufb 0x0(%rip),%ymm0,%ymm0 = 190a */
	LONG $0xf0f5cdc5	/* 6c0 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xc56ef9c5	/* 6c4 vmovd %ebp,%xmm0 */
	WORD $0x8944; BYTE $0xd5	/* 6c8 mov %r10d,%ebp */
	LONG $0x04eac141	/* 6cb shr $0x4,%r10d */
	LONG $0x0f0fe581; WORD $0x0f0f	/* 6cf and $0xf0f0f0f,%ebp */
	LONG $0x0fe28141; WORD $0x0f0f; BYTE $0x0f	/* 6d5 and $0xf0f0f0f,%r10d */
	LONG $0x042d62c4; LONG $0x00030090; BYTE $0x00	/* 6dc vpmaddubsw 0x300(%rax),%ymm10,%ymm10 */
	WORD $0xef09	/* 6e5 or %ebp,%edi */
	LONG $0xe7fe1dc5	/* 6e7 vpaddd %ymm7,%ymm12,%ymm12 */
	LONG $0xdefe25c5	/* 6eb vpaddd %ymm6,%ymm11,%ymm11 */
	WORD $0xf589	/* 6ef mov %esi,%ebp */
	WORD $0xeec1; BYTE $0x02	/* 6f1 shr $0x2,%esi */
	LONG $0x3f3fe581; WORD $0x3f3f	/* 6f4 and $0x3f3f3f3f,%ebp */
	LONG $0x2279e3c4; WORD $0x01c7	/* 6fa vpinsrd $0x1,%edi,%xmm0,%xmm0 */
	LONG $0x3030e681; WORD $0x3030	/* 700 and $0x30303030,%esi */
	LONG $0xe56ef9c5	/* 706 vmovd %ebp,%xmm4 */
	LONG $0x0455e2c4; LONG $0x000360a8; BYTE $0x00	/* 70a vpmaddubsw 0x360(%rax),%ymm5,%ymm5 */
	LONG $0x043562c4; LONG $0x00038088; BYTE $0x00	/* 713 vpmaddubsw 0x380(%rax),%ymm9,%ymm9 */
	WORD $0x0944; BYTE $0xd6	/* 71c or %r10d,%esi */
	LONG $0x2259e3c4; WORD $0x01ce	/* 71f vpinsrd $0x1,%esi,%xmm4,%xmm1 */
	LONG $0x626ffec5; BYTE $0x80	/* 725 vmovdqu -0x80(%rdx),%ymm4 */
	LONG $0xc16cf9c5	/* 72a vpunpcklqdq %xmm1,%xmm0,%xmm0 */
	LONG $0x307de2c4; BYTE $0xc0	/* 72e vpmovzxbw %xmm0,%ymm0 */
	LONG $0xd471ddc5; BYTE $0x04	/* 733 vpsrlw $0x4,%ymm4,%ymm4 */
	LONG $0x397de3c4; WORD $0x01c1	/* 738 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xdb5dc1c4; BYTE $0xe7	/* 73e vpand %ymm15,%ymm4,%ymm4 */
	LONG $0x387de3c4; WORD $0x01c0	/* 743 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x045de2c4; LONG $0x000320a0; BYTE $0x00	/* 749 vpmaddubsw 0x320(%rax),%ymm4,%ymm4 */
	LONG $0xe96171c5	/* 752 vpunpcklwd %xmm1,%xmm1,%xmm13 */
	LONG $0xc969f1c5	/* 756 vpunpckhwd %xmm1,%xmm1,%xmm1 */
	LONG $0x007de2c4; LONG $0x0011071d; BYTE $0x00	/* 75a vpshufb 0x0(%rip),%ymm0,%ymm3 = 186a */
	LONG $0x381563c4; WORD $0x01e9	/* 763 vinserti128 $0x1,%xmm1,%ymm13,%ymm13 */
	LONG $0x007de2c4; LONG $0x0010d80d; BYTE $0x00	/* 769 vpshufb 0x0(%rip),%ymm0,%ymm1 = 184a */
	LONG $0xe1f5ddc5	/* 772 vpmaddwd %ymm1,%ymm4,%ymm4 */
	LONG $0x4adb85c5; BYTE $0xa0	/* 776 vpand -0x60(%rdx),%ymm15,%ymm1 */
	LONG $0x69f515c5; BYTE $0x60	/* 77b vpmaddwd 0x60(%rcx),%ymm13,%ymm13 */
	LONG $0x80e98348	/* 780 sub $0xffffffffffffff80,%rcx */
	LONG $0x0475e2c4; LONG $0x00034088; BYTE $0x00	/* 784 vpmaddubsw 0x340(%rax),%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x00109415; BYTE $0x00	/* 78d vpshufb 0x0(%rip),%ymm0,%ymm2 = 182a */
	LONG $0xd2f52dc5	/* 796 vpmaddwd %ymm2,%ymm10,%ymm10 */
	LONG $0x007de2c4; LONG $0x0010e715; BYTE $0x00	/* 79a vpshufb 0x0(%rip),%ymm0,%ymm2 = 188a */
	LONG $0xcbf5f5c5	/* 7a3 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0x5a6ffec5; BYTE $0xc0	/* 7a7 vmovdqu -0x40(%rdx),%ymm3 */
	LONG $0xeaf5d5c5	/* 7ac vpmaddwd %ymm2,%ymm5,%ymm5 */
	LONG $0xcdfef5c5	/* 7b0 vpaddd %ymm5,%ymm1,%ymm1 */
	LONG $0xd4fe2dc5	/* 7b4 vpaddd %ymm4,%ymm10,%ymm10 */
	LONG $0xd371e5c5; BYTE $0x04	/* 7b8 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xfe75c1c4; BYTE $0xca	/* 7bd vpaddd %ymm10,%ymm1,%ymm1 */
	LONG $0xdb65c1c4; BYTE $0xdf	/* 7c2 vpand %ymm15,%ymm3,%ymm3 */
	LONG $0x0465e2c4; LONG $0x0003a098; BYTE $0x00	/* 7c7 vpmaddubsw 0x3a0(%rax),%ymm3,%ymm3 */
	LONG $0x007d62c4; LONG $0x0010d105; BYTE $0x00	/* 7d0 vpshufb 0x0(%rip),%ymm0,%ymm8 = 18aa */
	LONG $0x7c6ffdc5; WORD $0x6024	/* 7d9 vmovdqa 0x60(%rsp),%ymm7 */
	LONG $0x007de2c4; LONG $0x0010e215; BYTE $0x00	/* 7df vpshufb 0x0(%rip),%ymm0,%ymm2 = 18ca */
	LONG $0xf53541c4; BYTE $0xc8	/* 7e8 vpmaddwd %ymm8,%ymm9,%ymm9 */
	LONG $0x42db05c5; BYTE $0xe0	/* 7ed vpand -0x20(%rdx),%ymm15,%ymm8 */
	LONG $0xac6ffdc5; LONG $0x0000a024; BYTE $0x00	/* 7f2 vmovdqa 0xa0(%rsp),%ymm5 */
	LONG $0x043d62c4; LONG $0x0003c080; BYTE $0x00	/* 7fb vpmaddubsw 0x3c0(%rax),%ymm8,%ymm8 */
	LONG $0xdaf5e5c5	/* 804 vpmaddwd %ymm2,%ymm3,%ymm3 */
	LONG $0x526ffec5; BYTE $0xe0	/* 808 vmovdqu -0x20(%rdx),%ymm2 */
	LONG $0xb4fe0dc5; LONG $0x00028024; BYTE $0x00	/* 80d vpaddd 0x280(%rsp),%ymm14,%ymm14 */
	LONG $0xcbfe35c5	/* 816 vpaddd %ymm3,%ymm9,%ymm9 */
	LONG $0xd271edc5; BYTE $0x04	/* 81a vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xfe75c1c4; BYTE $0xc9	/* 81f vpaddd %ymm9,%ymm1,%ymm1 */
	LONG $0xdb6dc1c4; BYTE $0xd7	/* 824 vpand %ymm15,%ymm2,%ymm2 */
	LONG $0x046de2c4; LONG $0x0003e090; BYTE $0x00	/* 829 vpmaddubsw 0x3e0(%rax),%ymm2,%ymm2 */
	LONG $0x04000548; WORD $0x0000	/* 832 add $0x400,%rax */
	LONG $0x947ffdc5; LONG $0x0002e024; BYTE $0x00	/* 838 vmovdqa %ymm2,0x2e0(%rsp) */
	LONG $0x007de2c4; LONG $0x0010a015; BYTE $0x00	/* 841 vpshufb 0x0(%rip),%ymm0,%ymm2 = 18ea */
	LONG $0x007de2c4; LONG $0x0010b705; BYTE $0x00	/* 84a vpshufb 0x0(%rip),%ymm0,%ymm0 = 190a */
	LONG $0xd2f5bdc5	/* 853 vpmaddwd %ymm2,%ymm8,%ymm2 */
	LONG $0x846f7dc5; LONG $0x0002c024; BYTE $0x00	/* 857 vmovdqa 0x2c0(%rsp),%ymm8 */
	LONG $0x947ffdc5; LONG $0x00030024; BYTE $0x00	/* 860 vmovdqa %ymm2,0x300(%rsp) */
	LONG $0x94f5fdc5; LONG $0x0002e024; BYTE $0x00	/* 869 vpmaddwd 0x2e0(%rsp),%ymm0,%ymm2 */
	LONG $0x84febdc5; LONG $0x0002a024; BYTE $0x00	/* 872 vpaddd 0x2a0(%rsp),%ymm8,%ymm0 */
	LONG $0x84fe6dc5; LONG $0x00030024; BYTE $0x00	/* 87b vpaddd 0x300(%rsp),%ymm2,%ymm8 */
	LONG $0x54fec5c5; WORD $0x4024	/* 884 vpaddd 0x40(%rsp),%ymm7,%ymm2 */
	LONG $0xbc6ffdc5; LONG $0x0000e024; BYTE $0x00	/* 88a vmovdqa 0xe0(%rsp),%ymm7 */
	LONG $0xfe7dc1c4; BYTE $0xc6	/* 893 vpaddd %ymm14,%ymm0,%ymm0 */
	LONG $0xfe7dc1c4; BYTE $0xc4	/* 898 vpaddd %ymm12,%ymm0,%ymm0 */
	LONG $0xfe75c1c4; BYTE $0xc8	/* 89d vpaddd %ymm8,%ymm1,%ymm1 */
	LONG $0xfe7dc1c4; BYTE $0xc3	/* 8a2 vpaddd %ymm11,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc9	/* 8a7 vphaddd %ymm1,%ymm0,%ymm1 */
	LONG $0x84fed5c5; LONG $0x00008024; BYTE $0x00	/* 8ac vpaddd 0x80(%rsp),%ymm5,%ymm0 */
	LONG $0xac6ffdc5; LONG $0x00018024; BYTE $0x00	/* 8b5 vmovdqa 0x180(%rsp),%ymm5 */
	LONG $0x9cfed5c5; LONG $0x00016024; BYTE $0x00	/* 8be vpaddd 0x160(%rsp),%ymm5,%ymm3 */
	LONG $0xac6ffdc5; LONG $0x00020024; BYTE $0x00	/* 8c7 vmovdqa 0x200(%rsp),%ymm5 */
	LONG $0xc0feedc5	/* 8d0 vpaddd %ymm0,%ymm2,%ymm0 */
	LONG $0x94fec5c5; LONG $0x0000c024; BYTE $0x00	/* 8d4 vpaddd 0xc0(%rsp),%ymm7,%ymm2 */
	LONG $0xbc6ffdc5; LONG $0x00012024; BYTE $0x00	/* 8dd vmovdqa 0x120(%rsp),%ymm7 */
	LONG $0xc2fefdc5	/* 8e6 vpaddd %ymm2,%ymm0,%ymm0 */
	LONG $0x94fec5c5; LONG $0x00010024; BYTE $0x00	/* 8ea vpaddd 0x100(%rsp),%ymm7,%ymm2 */
	LONG $0xbc6ffdc5; LONG $0x0001c024; BYTE $0x00	/* 8f3 vmovdqa 0x1c0(%rsp),%ymm7 */
	LONG $0xd2fefdc5	/* 8fc vpaddd %ymm2,%ymm0,%ymm2 */
	LONG $0x84fec5c5; LONG $0x0001a024; BYTE $0x00	/* 900 vpaddd 0x1a0(%rsp),%ymm7,%ymm0 */
	LONG $0xc3fefdc5	/* 909 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x9cfed5c5; LONG $0x0001e024; BYTE $0x00	/* 90d vpaddd 0x1e0(%rsp),%ymm5,%ymm3 */
	LONG $0xac6ffdc5; LONG $0x00024024; BYTE $0x00	/* 916 vmovdqa 0x240(%rsp),%ymm5 */
	LONG $0xe0b2b70f; WORD $0xfffe; BYTE $0xff	/* 91f movzwl -0x120(%rdx),%esi */
	LONG $0x50bab70f; WORD $0xfffe; BYTE $0xff	/* 926 movzwl -0x1b0(%rdx),%edi */
	LONG $0xc3fefdc5	/* 92d vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x746ffdc5; WORD $0x2024	/* 931 vmovdqa 0x20(%rsp),%ymm6 */
	LONG $0x9cfed5c5; LONG $0x00022024; BYTE $0x00	/* 937 vpaddd 0x220(%rsp),%ymm5,%ymm3 */
	LONG $0x10e7c148	/* 940 shl $0x10,%rdi */
	LONG $0x20e6c148	/* 944 shl $0x20,%rsi */
	WORD $0x0948; BYTE $0xfe	/* 948 or %rdi,%rsi */
	LONG $0xc0bab70f; WORD $0xfffd; BYTE $0xff	/* 94b movzwl -0x240(%rdx),%edi */
	LONG $0xc3fefdc5	/* 952 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x026de2c4; BYTE $0xd0	/* 956 vphaddd %ymm0,%ymm2,%ymm2 */
	WORD $0x0948; BYTE $0xfe	/* 95b or %rdi,%rsi */
	LONG $0x70bab70f; WORD $0xffff; BYTE $0xff	/* 95e movzwl -0x90(%rdx),%edi */
	LONG $0x026de2c4; BYTE $0xd1	/* 965 vphaddd %ymm1,%ymm2,%ymm2 */
	LONG $0x8c6ffdc5; LONG $0x00026024; BYTE $0x00	/* 96a vmovdqa 0x260(%rsp),%ymm1 */
	LONG $0x397de3c4; WORD $0x01d0	/* 973 vextracti128 $0x1,%ymm2,%xmm0 */
	LONG $0x30e7c148	/* 979 shl $0x30,%rdi */
	LONG $0xd0fee9c5	/* 97d vpaddd %xmm0,%xmm2,%xmm2 */
	LONG $0x0275c2c4; BYTE $0xcd	/* 981 vphaddd %ymm13,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xfe	/* 986 or %rdi,%rsi */
	LONG $0x52bab70f; WORD $0xfffe; BYTE $0xff	/* 989 movzwl -0x1ae(%rdx),%edi */
	LONG $0xd25bf8c5	/* 990 vcvtdq2ps %xmm2,%xmm2 */
	LONG $0x6ef9e1c4; BYTE $0xc6	/* 994 vmovq %rsi,%xmm0 */
	LONG $0xe2b2b70f; WORD $0xfffe; BYTE $0xff	/* 999 movzwl -0x11e(%rdx),%esi */
	LONG $0x10e7c148	/* 9a0 shl $0x10,%rdi */
	LONG $0x1379e2c4; BYTE $0xd8	/* 9a4 vcvtph2ps %xmm0,%xmm3 */
	LONG $0x024de2c4; LONG $0x01402484; WORD $0x0000	/* 9a9 vphaddd 0x140(%rsp),%ymm6,%ymm0 */
	LONG $0x5960c1c4; WORD $0xf059	/* 9b3 vmulps -0x10(%r9),%xmm3,%xmm3 */
	LONG $0x20e6c148	/* 9b9 shl $0x20,%rsi */
	WORD $0x0948; BYTE $0xfe	/* 9bd or %rdi,%rsi */
	LONG $0xc2bab70f; WORD $0xfffd; BYTE $0xff	/* 9c0 movzwl -0x23e(%rdx),%edi */
	LONG $0x027de2c4; BYTE $0xc1	/* 9c7 vphaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* 9cc vextracti128 $0x1,%ymm0,%xmm1 */
	WORD $0x0948; BYTE $0xfe	/* 9d2 or %rdi,%rsi */
	LONG $0x72bab70f; WORD $0xffff; BYTE $0xff	/* 9d5 movzwl -0x8e(%rdx),%edi */
	LONG $0xc1fef9c5	/* 9dc vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 9e0 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xd259e0c5	/* 9e4 vmulps %xmm2,%xmm3,%xmm2 */
	LONG $0x30e7c148	/* 9e8 shl $0x30,%rdi */
	WORD $0x0948; BYTE $0xfe	/* 9ec or %rdi,%rsi */
	LONG $0x6ef9e1c4; BYTE $0xce	/* 9ef vmovq %rsi,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xc9	/* 9f4 vcvtph2ps %xmm1,%xmm1 */
	LONG $0x5970c1c4; WORD $0xf049	/* 9f9 vmulps -0x10(%r9),%xmm1,%xmm1 */
	LONG $0xc059f0c5	/* 9ff vmulps %xmm0,%xmm1,%xmm0 */
	LONG $0xc05ce8c5	/* a03 vsubps %xmm0,%xmm2,%xmm0 */
	LONG $0x7458f8c5; WORD $0x1024	/* a07 vaddps 0x10(%rsp),%xmm0,%xmm6 */
	LONG $0x7429f8c5; WORD $0x1024	/* a0d vmovaps %xmm6,0x10(%rsp) */
	LONG $0x03fd8349	/* a13 cmp $0x3,%r13 */
	LONG $0xf6db8f0f; WORD $0xffff	/* a17 jg f8 */
	LONG $0x24ac8b48; LONG $0x00000328	/* a1d mov 0x328(%rsp),%rbp */
	LONG $0x24b48b48; LONG $0x00000340	/* a25 mov 0x340(%rsp),%rsi */
	WORD $0x894d; BYTE $0xf2	/* a2d mov %r14,%r10 */
	LONG $0x06148d4b	/* a30 lea (%r14,%r8,1),%rdx */
	LONG $0x248c8b4c; LONG $0x00000350	/* a34 mov 0x350(%rsp),%r9 */
	LONG $0x248c8b48; LONG $0x00000358	/* a3c mov 0x358(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x00000348	/* a44 mov 0x348(%rsp),%rax */
	LONG $0x03fe8348	/* a4c cmp $0x3,%rsi */
	LONG $0x06e9840f; WORD $0x0000	/* a50 je 113f */
	LONG $0x02fe8348	/* a56 cmp $0x2,%rsi */
	LONG $0x027a840f; WORD $0x0000	/* a5a je cda */
	LONG $0x01fe8348	/* a60 cmp $0x1,%rsi */
	LONG $0x0226850f; WORD $0x0000	/* a64 jne c90 */
	LONG $0x046a8b44	/* a6a mov 0x4(%rdx),%r13d */
	WORD $0x7a8b; BYTE $0x0c	/* a6e mov 0xc(%rdx),%edi */
	WORD $0x728b; BYTE $0x08	/* a71 mov 0x8(%rdx),%esi */
	LONG $0x726ffec5; BYTE $0x10	/* a74 vmovdqu 0x10(%rdx),%ymm6 */
	WORD $0x8945; BYTE $0xee	/* a79 mov %r13d,%r14d */
	LONG $0x02edc141	/* a7c shr $0x2,%r13d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* a80 and $0x3f3f3f3f,%r14d */
	LONG $0x30e58141; WORD $0x3030; BYTE $0x30	/* a87 and $0x30303030,%r13d */
	LONG $0x6e79c1c4; BYTE $0xc6	/* a8e vmovd %r14d,%xmm0 */
	LONG $0xd671c5c5; BYTE $0x04	/* a93 vpsrlw $0x4,%ymm6,%ymm7 */
	WORD $0x8941; BYTE $0xfe	/* a98 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x04	/* a9b shr $0x4,%edi */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* a9e and $0xf0f0f0f,%r14d */
	LONG $0x0f0fe781; WORD $0x0f0f	/* aa5 and $0xf0f0f0f,%edi */
	LONG $0x726ffec5; BYTE $0x30	/* aab vmovdqu 0x30(%rdx),%ymm6 */
	WORD $0x0945; BYTE $0xee	/* ab0 or %r13d,%r14d */
	WORD $0x8941; BYTE $0xf5	/* ab3 mov %esi,%r13d */
	WORD $0xeec1; BYTE $0x02	/* ab6 shr $0x2,%esi */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* ab9 and $0x3f3f3f3f,%r13d */
	LONG $0xd671a5c5; BYTE $0x04	/* ac0 vpsrlw $0x4,%ymm6,%ymm11 */
	LONG $0x3030e681; WORD $0x3030	/* ac5 and $0x30303030,%esi */
	LONG $0x726ffec5; BYTE $0x50	/* acb vmovdqu 0x50(%rdx),%ymm6 */
	LONG $0x6e79c1c4; BYTE $0xcd	/* ad0 vmovd %r13d,%xmm1 */
	WORD $0xfe09	/* ad5 or %edi,%esi */
	LONG $0x2279c3c4; WORD $0x01c6	/* ad7 vpinsrd $0x1,%r14d,%xmm0,%xmm0 */
	LONG $0x2271e3c4; WORD $0x01ce	/* add vpinsrd $0x1,%esi,%xmm1,%xmm1 */
	LONG $0xd671cdc5; BYTE $0x04	/* ae3 vpsrlw $0x4,%ymm6,%ymm6 */
	LONG $0xc16cf9c5	/* ae8 vpunpcklqdq %xmm1,%xmm0,%xmm0 */
	LONG $0x307de2c4; BYTE $0xc0	/* aec vpmovzxbw %xmm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c3	/* af1 vextracti128 $0x1,%ymm0,%xmm3 */
	LONG $0x387de3c4; WORD $0x01c0	/* af7 vinserti128 $0x1,%xmm0,%ymm0,%ymm0 */
	LONG $0x007de2c4; LONG $0x000d642d; BYTE $0x00	/* afd vpshufb 0x0(%rip),%ymm0,%ymm5 = 186a */
	LONG $0xcb61e1c5	/* b06 vpunpcklwd %xmm3,%xmm3,%xmm1 */
	LONG $0xdb69e1c5	/* b0a vpunpckhwd %xmm3,%xmm3,%xmm3 */
	LONG $0x3875e3c4; WORD $0x01cb	/* b0e vinserti128 $0x1,%xmm3,%ymm1,%ymm1 */
	LONG $0x11f5f5c5	/* b14 vpmaddwd (%rcx),%ymm1,%ymm2 */
	LONG $0x0f0fb948; LONG $0x0f0f0f0f; WORD $0x0f0f	/* b18 movabs $0xf0f0f0f0f0f0f0f,%rcx */
	LONG $0x007de2c4; LONG $0x000d1f0d; BYTE $0x00	/* b22 vpshufb 0x0(%rip),%ymm0,%ymm1 = 184a */
	LONG $0x6ef9e1c4; BYTE $0xe1	/* b2b vmovq %rcx,%xmm4 */
	LONG $0x007de2c4; LONG $0x000cf11d; BYTE $0x00	/* b30 vpshufb 0x0(%rip),%ymm0,%ymm3 = 182a */
	LONG $0x597de2c4; BYTE $0xe4	/* b39 vpbroadcastq %xmm4,%ymm4 */
	LONG $0x52db5dc5; BYTE $0x10	/* b3e vpand 0x10(%rdx),%ymm4,%ymm10 */
	LONG $0x042d62c4; BYTE $0x10	/* b43 vpmaddubsw (%rax),%ymm10,%ymm10 */
	LONG $0xfcdbc5c5	/* b48 vpand %ymm4,%ymm7,%ymm7 */
	LONG $0x0445e2c4; WORD $0x2078	/* b4c vpmaddubsw 0x20(%rax),%ymm7,%ymm7 */
	LONG $0x4adb5dc5; BYTE $0x50	/* b52 vpand 0x50(%rdx),%ymm4,%ymm9 */
	LONG $0xdcdb25c5	/* b57 vpand %ymm4,%ymm11,%ymm11 */
	LONG $0x042562c4; WORD $0x6058	/* b5b vpmaddubsw 0x60(%rax),%ymm11,%ymm11 */
	LONG $0xd3f52dc5	/* b61 vpmaddwd %ymm3,%ymm10,%ymm10 */
	LONG $0xf9f5c5c5	/* b65 vpmaddwd %ymm1,%ymm7,%ymm7 */
	LONG $0x4adbddc5; BYTE $0x30	/* b69 vpand 0x30(%rdx),%ymm4,%ymm1 */
	LONG $0x0475e2c4; WORD $0x4048	/* b6e vpmaddubsw 0x40(%rax),%ymm1,%ymm1 */
	LONG $0x42db5dc5; BYTE $0x70	/* b74 vpand 0x70(%rdx),%ymm4,%ymm8 */
	LONG $0xf4dbcdc5	/* b79 vpand %ymm4,%ymm6,%ymm6 */
	LONG $0xd7fe2dc5	/* b7d vpaddd %ymm7,%ymm10,%ymm10 */
	LONG $0x043562c4; LONG $0x00008088; BYTE $0x00	/* b81 vpmaddubsw 0x80(%rax),%ymm9,%ymm9 */
	LONG $0xcdf5f5c5	/* b8a vpmaddwd %ymm5,%ymm1,%ymm1 */
	LONG $0x007de2c4; LONG $0x000cf31d; BYTE $0x00	/* b8e vpshufb 0x0(%rip),%ymm0,%ymm3 = 188a */
	LONG $0x007de2c4; LONG $0x000d0a2d; BYTE $0x00	/* b97 vpshufb 0x0(%rip),%ymm0,%ymm5 = 18aa */
	LONG $0xdbf525c5	/* ba0 vpmaddwd %ymm3,%ymm11,%ymm11 */
	LONG $0x044de2c4; LONG $0x0000a0b0; BYTE $0x00	/* ba4 vpmaddubsw 0xa0(%rax),%ymm6,%ymm6 */
	LONG $0x007de2c4; LONG $0x000d141d; BYTE $0x00	/* bad vpshufb 0x0(%rip),%ymm0,%ymm3 = 18ca */
	LONG $0xcdf535c5	/* bb6 vpmaddwd %ymm5,%ymm9,%ymm9 */
	LONG $0x043d62c4; LONG $0x0000c080; BYTE $0x00	/* bba vpmaddubsw 0xc0(%rax),%ymm8,%ymm8 */
	LONG $0x6a6ffec5; BYTE $0x70	/* bc3 vmovdqu 0x70(%rdx),%ymm5 */
	LONG $0xf3f5cdc5	/* bc8 vpmaddwd %ymm3,%ymm6,%ymm6 */
	LONG $0xd571e5c5; BYTE $0x04	/* bcc vpsrlw $0x4,%ymm5,%ymm3 */
	LONG $0xcefe35c5	/* bd1 vpaddd %ymm6,%ymm9,%ymm9 */
	LONG $0xedefd1c5	/* bd5 vpxor %xmm5,%xmm5,%xmm5 */
	LONG $0xdcdbe5c5	/* bd9 vpand %ymm4,%ymm3,%ymm3 */
	LONG $0x0465e2c4; LONG $0x0000e098; BYTE $0x00	/* bdd vpmaddubsw 0xe0(%rax),%ymm3,%ymm3 */
	WORD $0xb70f; BYTE $0x02	/* be6 movzwl (%rdx),%eax */
	LONG $0x007de2c4; LONG $0x000cf825; BYTE $0x00	/* be9 vpshufb 0x0(%rip),%ymm0,%ymm4 = 18ea */
	LONG $0x007de2c4; LONG $0x000d0f05; BYTE $0x00	/* bf2 vpshufb 0x0(%rip),%ymm0,%ymm0 = 190a */
	LONG $0xc4f53dc5	/* bfb vpmaddwd %ymm4,%ymm8,%ymm8 */
	LONG $0xe0f5e5c5	/* bff vpmaddwd %ymm0,%ymm3,%ymm4 */
	LONG $0xfe75c1c4; BYTE $0xc3	/* c03 vpaddd %ymm11,%ymm1,%ymm0 */
	LONG $0x1d6ffac5; LONG $0x00000c0a	/* c08 vmovdqa 0x0(%rip),%xmm3 = 181a, as it lies */
	LONG $0x2c61c2c4; BYTE $0x19	/* c10 vmaskmovps (%r9),%xmm3,%xmm3 */
	LONG $0xfe7dc1c4; BYTE $0xc2	/* c15 vpaddd %ymm10,%ymm0,%ymm0 */
	LONG $0xc4fe3dc5	/* c1a vpaddd %ymm4,%ymm8,%ymm8 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* c1e vmovq %rax,%xmm4 */
	LONG $0x0242b70f	/* c23 movzwl 0x2(%rdx),%eax */
	LONG $0xfe7dc1c4; BYTE $0xc1	/* c27 vpaddd %ymm9,%ymm0,%ymm0 */
	LONG $0x1379e2c4; BYTE $0xe4	/* c2c vcvtph2ps %xmm4,%xmm4 */
	LONG $0xfe7dc1c4; BYTE $0xc0	/* c31 vpaddd %ymm8,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc5	/* c36 vphaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc5	/* c3b vphaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c1	/* c40 vextracti128 $0x1,%ymm0,%xmm1 */
	LONG $0xc1fef9c5	/* c46 vpaddd %xmm1,%xmm0,%xmm0 */
	LONG $0x026de2c4; BYTE $0xcd	/* c4a vphaddd %ymm5,%ymm2,%ymm1 */
	LONG $0x0275e2c4; BYTE $0xcd	/* c4f vphaddd %ymm5,%ymm1,%ymm1 */
	LONG $0x6ef9e1c4; BYTE $0xe8	/* c54 vmovq %rax,%xmm5 */
	LONG $0xc05bf8c5	/* c59 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0x397de3c4; WORD $0x01ca	/* c5d vextracti128 $0x1,%ymm1,%xmm2 */
	LONG $0x1379e2c4; BYTE $0xed	/* c63 vcvtph2ps %xmm5,%xmm5 */
	LONG $0xcafef1c5	/* c68 vpaddd %xmm2,%xmm1,%xmm1 */
	LONG $0xd459e0c5	/* c6c vmulps %xmm4,%xmm3,%xmm2 */
	LONG $0xdd59e0c5	/* c70 vmulps %xmm5,%xmm3,%xmm3 */
	LONG $0xc95bf8c5	/* c74 vcvtdq2ps %xmm1,%xmm1 */
	LONG $0xc059e8c5	/* c78 vmulps %xmm0,%xmm2,%xmm0 */
	LONG $0xd959e0c5	/* c7c vmulps %xmm1,%xmm3,%xmm3 */
	LONG $0xc35cf8c5	/* c80 vsubps %xmm3,%xmm0,%xmm0 */
	LONG $0x7c58f8c5; WORD $0x1024	/* c84 vaddps 0x10(%rsp),%xmm0,%xmm7 */
	LONG $0x7c29f8c5; WORD $0x1024	/* c8a vmovaps %xmm7,0x10(%rsp) */
	LONG $0x7428f8c5; WORD $0x1024	/* c90 vmovaps 0x10(%rsp),%xmm6 */
	LONG $0x24848b48; LONG $0x00000338	/* c96 mov 0x338(%rsp),%rax */
	WORD $0x014d; BYTE $0xda	/* c9e add %r11,%r10 */
	LONG $0xc612c8c5	/* ca1 vmovhlps %xmm6,%xmm6,%xmm0 */
	LONG $0xc658f8c5	/* ca5 vaddps %xmm6,%xmm0,%xmm0 */
	LONG $0x0479e3c4; WORD $0x01c8	/* ca9 vpermilps $0x1,%xmm0,%xmm1 */
	LONG $0xc158fac5	/* caf vaddss %xmm1,%xmm0,%xmm0 */
	LONG $0x0411fac5; BYTE $0xa8	/* cb3 vmovss %xmm0,(%rax,%rbp,4) */
	LONG $0x01c58348	/* cb8 add $0x1,%rbp */
	WORD $0x3948; BYTE $0xdd	/* cbc cmp %rbx,%rbp */
	LONG $0xf3e7850f; WORD $0xffff	/* cbf jne ac */
	WORD $0xf8c5; BYTE $0x77	/* cc5 vzeroupper */
	LONG $0x68c48148; WORD $0x0003; BYTE $0x00	/* cc8 add $0x368,%rsp */
	BYTE $0x5b	/* ccf pop %rbx */
	BYTE $0x5d	/* cd0 pop %rbp */
	WORD $0x5c41	/* cd1 pop %r12 */
	WORD $0x5d41	/* cd3 pop %r13 */
	WORD $0x5e41	/* cd5 pop %r14 */
	WORD $0x5f41	/* cd7 pop %r15 */
	BYTE $0xc3	/* cd9 ret */
	LONG $0x046a8b44	/* cda mov 0x4(%rdx),%r13d */
	WORD $0x7a8b; BYTE $0x0c	/* cde mov 0xc(%rdx),%edi */
	WORD $0x728b; BYTE $0x08	/* ce1 mov 0x8(%rdx),%esi */
	LONG $0x726ffec5; BYTE $0x10	/* ce4 vmovdqu 0x10(%rdx),%ymm6 */
	WORD $0x8945; BYTE $0xee	/* ce9 mov %r13d,%r14d */
	LONG $0x02edc141	/* cec shr $0x2,%r13d */
	LONG $0x2d6ffec5; LONG $0x00000b32	/* cf0 vmovdqa 0x0(%rip),%ymm5 = 182a, as it lies */
	LONG $0x056f7ec5; LONG $0x00000bca	/* cf8 vmovdqa 0x0(%rip),%ymm8 = 18ca, as it lies */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* d00 and $0x3f3f3f3f,%r14d */
	LONG $0x30e58141; WORD $0x3030; BYTE $0x30	/* d07 and $0x30303030,%r13d */
	LONG $0x6e79c1c4; BYTE $0xd6	/* d0e vmovd %r14d,%xmm2 */
	WORD $0x8941; BYTE $0xfe	/* d13 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x04	/* d16 shr $0x4,%edi */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* d19 and $0xf0f0f0f,%r14d */
	LONG $0x0f0fe781; WORD $0x0f0f	/* d20 and $0xf0f0f0f,%edi */
	WORD $0x0945; BYTE $0xee	/* d26 or %r13d,%r14d */
	WORD $0x8941; BYTE $0xf5	/* d29 mov %esi,%r13d */
	WORD $0xeec1; BYTE $0x02	/* d2c shr $0x2,%esi */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* d2f and $0x3f3f3f3f,%r13d */
	LONG $0x3030e681; WORD $0x3030	/* d36 and $0x30303030,%esi */
	LONG $0x2269c3c4; WORD $0x01d6	/* d3c vpinsrd $0x1,%r14d,%xmm2,%xmm2 */
	WORD $0xfe09	/* d42 or %edi,%esi */
	LONG $0x6e79c1c4; BYTE $0xc5	/* d44 vmovd %r13d,%xmm0 */
	LONG $0x0f0fbf48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* d49 movabs $0xf0f0f0f0f0f0f0f,%rdi */
	LONG $0x2279e3c4; WORD $0x01c6	/* d53 vpinsrd $0x1,%esi,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xdf	/* d59 vmovq %rdi,%xmm3 */
	LONG $0xd06ce9c5	/* d5e vpunpcklqdq %xmm0,%xmm2,%xmm2 */
	LONG $0x597de2c4; BYTE $0xdb	/* d62 vpbroadcastq %xmm3,%ymm3 */
	LONG $0x52db65c5; BYTE $0x50	/* d67 vpand 0x50(%rdx),%ymm3,%ymm10 */
	LONG $0x042d62c4; LONG $0x00008090; BYTE $0x00	/* d6c vpmaddubsw 0x80(%rax),%ymm10,%ymm10 */
	LONG $0x307de2c4; BYTE $0xd2	/* d75 vpmovzxbw %xmm2,%ymm2 */
	LONG $0x397de3c4; WORD $0x01d0	/* d7a vextracti128 $0x1,%ymm2,%xmm0 */
	LONG $0x386de3c4; WORD $0x01d2	/* d80 vinserti128 $0x1,%xmm2,%ymm2,%ymm2 */
	LONG $0xc861f9c5	/* d86 vpunpcklwd %xmm0,%xmm0,%xmm1 */
	LONG $0xc069f9c5	/* d8a vpunpckhwd %xmm0,%xmm0,%xmm0 */
	LONG $0x006de2c4; BYTE $0xfd	/* d8e vpshufb %ymm5,%ymm2,%ymm7 */
	LONG $0x3875e3c4; WORD $0x01c0	/* d93 vinserti128 $0x1,%xmm0,%ymm1,%ymm0 */
	LONG $0x39f57dc5	/* d99 vpmaddwd (%rcx),%ymm0,%ymm15 */
	LONG $0x4adbe5c5; BYTE $0x10	/* d9d vpand 0x10(%rdx),%ymm3,%ymm1 */
	LONG $0xd671fdc5; BYTE $0x04	/* da2 vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0x0475e2c4; BYTE $0x08	/* da7 vpmaddubsw (%rax),%ymm1,%ymm1 */
	LONG $0x006d42c4; BYTE $0xe0	/* dac vpshufb %ymm8,%ymm2,%ymm12 */
	LONG $0x356ffec5; LONG $0x00000a91	/* db1 vmovdqa 0x0(%rip),%ymm6 = 184a, as it lies */
	LONG $0xc3dbfdc5	/* db9 vpand %ymm3,%ymm0,%ymm0 */
	LONG $0x047de2c4; WORD $0x2040	/* dbd vpmaddubsw 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x006de2c4; BYTE $0xe6	/* dc3 vpshufb %ymm6,%ymm2,%ymm4 */
	LONG $0xfff5f5c5	/* dc8 vpmaddwd %ymm7,%ymm1,%ymm7 */
	LONG $0xdcf57dc5	/* dcc vpmaddwd %ymm4,%ymm0,%ymm11 */
	LONG $0x626ffec5; BYTE $0x30	/* dd0 vmovdqu 0x30(%rdx),%ymm4 */
	LONG $0x7c7ffdc5; WORD $0x2024	/* dd5 vmovdqa %ymm7,0x20(%rsp) */
	LONG $0x056ffec5; LONG $0x00000a87	/* ddb vmovdqa 0x0(%rip),%ymm0 = 186a, as it lies */
	LONG $0x5c7f7dc5; WORD $0x4024	/* de3 vmovdqa %ymm11,0x40(%rsp) */
	LONG $0x5adb65c5; BYTE $0x30	/* de9 vpand 0x30(%rdx),%ymm3,%ymm11 */
	LONG $0x042562c4; WORD $0x4058	/* dee vpmaddubsw 0x40(%rax),%ymm11,%ymm11 */
	LONG $0x3d6ffec5; LONG $0x00000a8e	/* df4 vmovdqa 0x0(%rip),%ymm7 = 188a, as it lies */
	LONG $0xd471b5c5; BYTE $0x04	/* dfc vpsrlw $0x4,%ymm4,%ymm9 */
	LONG $0x006de2c4; BYTE $0xe0	/* e01 vpshufb %ymm0,%ymm2,%ymm4 */
	LONG $0xdcf525c5	/* e06 vpmaddwd %ymm4,%ymm11,%ymm11 */
	LONG $0xcbdb35c5	/* e0a vpand %ymm3,%ymm9,%ymm9 */
	LONG $0x626ffec5; BYTE $0x50	/* e0e vmovdqu 0x50(%rdx),%ymm4 */
	LONG $0x043562c4; WORD $0x6048	/* e13 vpmaddubsw 0x60(%rax),%ymm9,%ymm9 */
	LONG $0x006de2c4; BYTE $0xcf	/* e19 vpshufb %ymm7,%ymm2,%ymm1 */
	LONG $0xc9f535c5	/* e1e vpmaddwd %ymm1,%ymm9,%ymm9 */
	LONG $0xd471f5c5; BYTE $0x04	/* e22 vpsrlw $0x4,%ymm4,%ymm1 */
	LONG $0x256ffec5; LONG $0x00000a7b	/* e27 vmovdqa 0x0(%rip),%ymm4 = 18aa, as it lies */
	LONG $0xcbdbf5c5	/* e2f vpand %ymm3,%ymm1,%ymm1 */
	LONG $0xfe2541c4; BYTE $0xc9	/* e33 vpaddd %ymm9,%ymm11,%ymm9 */
	LONG $0x0475e2c4; LONG $0x0000a088; BYTE $0x00	/* e38 vpmaddubsw 0xa0(%rax),%ymm1,%ymm1 */
	LONG $0x006d62c4; BYTE $0xec	/* e41 vpshufb %ymm4,%ymm2,%ymm13 */
	LONG $0xf52d41c4; BYTE $0xed	/* e46 vpmaddwd %ymm13,%ymm10,%ymm13 */
	LONG $0xf575c1c4; BYTE $0xcc	/* e4b vpmaddwd %ymm12,%ymm1,%ymm1 */
	LONG $0x6c7f7dc5; WORD $0x6024	/* e50 vmovdqa %ymm13,0x60(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00008024; BYTE $0x00	/* e56 vmovdqa %ymm1,0x80(%rsp) */
	LONG $0x526f7ec5; BYTE $0x70	/* e5f vmovdqu 0x70(%rdx),%ymm10 */
	LONG $0x0d6ffec5; LONG $0x00000a7e	/* e64 vmovdqa 0x0(%rip),%ymm1 = 18ea, as it lies */
	LONG $0x256f7ec5; LONG $0x00000a96	/* e6c vmovdqa 0x0(%rip),%ymm12 = 190a, as it lies */
	LONG $0x0094b28b; WORD $0x0000	/* e74 mov 0x94(%rdx),%esi */
	LONG $0x712dc1c4; WORD $0x04d2	/* e7a vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0x006d62c4; BYTE $0xf1	/* e80 vpshufb %ymm1,%ymm2,%ymm14 */
	LONG $0x6adb65c5; BYTE $0x70	/* e85 vpand 0x70(%rdx),%ymm3,%ymm13 */
	LONG $0x9caa8b44; WORD $0x0000; BYTE $0x00	/* e8a mov 0x9c(%rdx),%r13d */
	LONG $0xd3db2dc5	/* e91 vpand %ymm3,%ymm10,%ymm10 */
	WORD $0x8941; BYTE $0xf6	/* e95 mov %esi,%r14d */
	WORD $0xeec1; BYTE $0x02	/* e98 shr $0x2,%esi */
	LONG $0x042d62c4; LONG $0x0000e090; BYTE $0x00	/* e9b vpmaddubsw 0xe0(%rax),%ymm10,%ymm10 */
	LONG $0x006dc2c4; BYTE $0xd4	/* ea4 vpshufb %ymm12,%ymm2,%ymm2 */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* ea9 and $0x3f3f3f3f,%r14d */
	LONG $0x0098ba8b; WORD $0x0000	/* eb0 mov 0x98(%rdx),%edi */
	LONG $0x3030e681; WORD $0x3030	/* eb6 and $0x30303030,%esi */
	LONG $0x041562c4; LONG $0x0000c0a8; BYTE $0x00	/* ebc vpmaddubsw 0xc0(%rax),%ymm13,%ymm13 */
	LONG $0xd2f5adc5	/* ec5 vpmaddwd %ymm2,%ymm10,%ymm2 */
	LONG $0x947ffdc5; LONG $0x0000c024; BYTE $0x00	/* ec9 vmovdqa %ymm2,0xc0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xd6	/* ed2 vmovd %r14d,%xmm2 */
	WORD $0x8945; BYTE $0xee	/* ed7 mov %r13d,%r14d */
	LONG $0x04edc141	/* eda shr $0x4,%r13d */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* ede and $0xf0f0f0f,%r14d */
	LONG $0x0fe58141; WORD $0x0f0f; BYTE $0x0f	/* ee5 and $0xf0f0f0f,%r13d */
	LONG $0xf51541c4; BYTE $0xee	/* eec vpmaddwd %ymm14,%ymm13,%ymm13 */
	WORD $0x0944; BYTE $0xf6	/* ef1 or %r14d,%esi */
	WORD $0x8941; BYTE $0xfe	/* ef4 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x02	/* ef7 shr $0x2,%edi */
	LONG $0xac7f7dc5; LONG $0x0000a024; BYTE $0x00	/* efa vmovdqa %ymm13,0xa0(%rsp) */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* f03 and $0x3f3f3f3f,%r14d */
	LONG $0x3030e781; WORD $0x3030	/* f0a and $0x30303030,%edi */
	LONG $0x2269e3c4; WORD $0x01d6	/* f10 vpinsrd $0x1,%esi,%xmm2,%xmm2 */
	WORD $0x0944; BYTE $0xef	/* f16 or %r13d,%edi */
	LONG $0x6e7941c4; BYTE $0xd6	/* f19 vmovd %r14d,%xmm10 */
	LONG $0xb2db65c5; LONG $0x000000a0	/* f1e vpand 0xa0(%rdx),%ymm3,%ymm14 */
	LONG $0x040d62c4; LONG $0x000100b0; BYTE $0x00	/* f26 vpmaddubsw 0x100(%rax),%ymm14,%ymm14 */
	LONG $0x222963c4; WORD $0x01d7	/* f2f vpinsrd $0x1,%edi,%xmm10,%xmm10 */
	LONG $0x6c69c1c4; BYTE $0xd2	/* f35 vpunpcklqdq %xmm10,%xmm2,%xmm2 */
	LONG $0x307de2c4; BYTE $0xd2	/* f3a vpmovzxbw %xmm2,%ymm2 */
	LONG $0x397dc3c4; WORD $0x01d2	/* f3f vextracti128 $0x1,%ymm2,%xmm10 */
	LONG $0x386de3c4; WORD $0x01d2	/* f45 vinserti128 $0x1,%xmm2,%ymm2,%ymm2 */
	LONG $0x612941c4; BYTE $0xea	/* f4b vpunpcklwd %xmm10,%xmm10,%xmm13 */
	LONG $0x692941c4; BYTE $0xd2	/* f50 vpunpckhwd %xmm10,%xmm10,%xmm10 */
	LONG $0x006de2c4; BYTE $0xf6	/* f55 vpshufb %ymm6,%ymm2,%ymm6 */
	LONG $0x381543c4; WORD $0x01ea	/* f5a vinserti128 $0x1,%xmm10,%ymm13,%ymm13 */
	LONG $0x006de2c4; BYTE $0xff	/* f60 vpshufb %ymm7,%ymm2,%ymm7 */
	LONG $0x006de2c4; BYTE $0xed	/* f65 vpshufb %ymm5,%ymm2,%ymm5 */
	LONG $0x926f7ec5; LONG $0x000000a0	/* f6a vmovdqu 0xa0(%rdx),%ymm10 */
	LONG $0xedf58dc5	/* f72 vpmaddwd %ymm5,%ymm14,%ymm5 */
	LONG $0x006de2c4; BYTE $0xc0	/* f76 vpshufb %ymm0,%ymm2,%ymm0 */
	LONG $0x69f515c5; BYTE $0x20	/* f7b vpmaddwd 0x20(%rcx),%ymm13,%ymm13 */
	LONG $0x712dc1c4; WORD $0x04d2	/* f80 vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0x006d42c4; BYTE $0xc0	/* f86 vpshufb %ymm8,%ymm2,%ymm8 */
	LONG $0x006de2c4; BYTE $0xe4	/* f8b vpshufb %ymm4,%ymm2,%ymm4 */
	LONG $0xd3db2dc5	/* f90 vpand %ymm3,%ymm10,%ymm10 */
	LONG $0xb2db65c5; LONG $0x000000c0	/* f94 vpand 0xc0(%rdx),%ymm3,%ymm14 */
	LONG $0x006de2c4; BYTE $0xc9	/* f9c vpshufb %ymm1,%ymm2,%ymm1 */
	LONG $0x042d62c4; LONG $0x00012090; BYTE $0x00	/* fa1 vpmaddubsw 0x120(%rax),%ymm10,%ymm10 */
	LONG $0x006dc2c4; BYTE $0xd4	/* faa vpshufb %ymm12,%ymm2,%ymm2 */
	LONG $0x040d62c4; LONG $0x000140b0; BYTE $0x00	/* faf vpmaddubsw 0x140(%rax),%ymm14,%ymm14 */
	LONG $0xf6f5adc5	/* fb8 vpmaddwd %ymm6,%ymm10,%ymm6 */
	LONG $0x926f7ec5; LONG $0x000000c0	/* fbc vmovdqu 0xc0(%rdx),%ymm10 */
	LONG $0xc0f58dc5	/* fc4 vpmaddwd %ymm0,%ymm14,%ymm0 */
	LONG $0xb2db65c5; LONG $0x000000e0	/* fc8 vpand 0xe0(%rdx),%ymm3,%ymm14 */
	LONG $0x040d62c4; LONG $0x000180b0; BYTE $0x00	/* fd0 vpmaddubsw 0x180(%rax),%ymm14,%ymm14 */
	LONG $0xeefed5c5	/* fd9 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0x712dc1c4; WORD $0x04d2	/* fdd vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0xd3db2dc5	/* fe3 vpand %ymm3,%ymm10,%ymm10 */
	LONG $0xe4f58dc5	/* fe7 vpmaddwd %ymm4,%ymm14,%ymm4 */
	LONG $0x042d62c4; LONG $0x00016090; BYTE $0x00	/* feb vpmaddubsw 0x160(%rax),%ymm10,%ymm10 */
	LONG $0xfff5adc5	/* ff4 vpmaddwd %ymm7,%ymm10,%ymm7 */
	LONG $0x926f7ec5; LONG $0x000000e0	/* ff8 vmovdqu 0xe0(%rdx),%ymm10 */
	LONG $0xc7fefdc5	/* 1000 vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0x712dc1c4; WORD $0x04d2	/* 1004 vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0xc5fefdc5	/* 100a vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0xd3db2dc5	/* 100e vpand %ymm3,%ymm10,%ymm10 */
	LONG $0x042d62c4; LONG $0x0001a090; BYTE $0x00	/* 1012 vpmaddubsw 0x1a0(%rax),%ymm10,%ymm10 */
	LONG $0x5c6f7dc5; WORD $0x4024	/* 101b vmovdqa 0x40(%rsp),%ymm11 */
	LONG $0x5cfe25c5; WORD $0x2024	/* 1021 vpaddd 0x20(%rsp),%ymm11,%ymm11 */
	LONG $0xb2db65c5; LONG $0x00000100	/* 1027 vpand 0x100(%rdx),%ymm3,%ymm14 */
	LONG $0x040d62c4; LONG $0x0001c0b0; BYTE $0x00	/* 102f vpmaddubsw 0x1c0(%rax),%ymm14,%ymm14 */
	LONG $0xf52d41c4; BYTE $0xd0	/* 1038 vpmaddwd %ymm8,%ymm10,%ymm10 */
	WORD $0xb70f; BYTE $0x0a	/* 103d movzwl (%rdx),%ecx */
	LONG $0x826f7ec5; LONG $0x00000100	/* 1040 vmovdqu 0x100(%rdx),%ymm8 */
	LONG $0xfe3541c4; BYTE $0xcb	/* 1048 vpaddd %ymm11,%ymm9,%ymm9 */
	LONG $0xfe5dc1c4; BYTE $0xe2	/* 104d vpaddd %ymm10,%ymm4,%ymm4 */
	LONG $0x9c6f7dc5; LONG $0x00008024; BYTE $0x00	/* 1052 vmovdqa 0x80(%rsp),%ymm11 */
	LONG $0x5cfe25c5; WORD $0x6024	/* 105b vpaddd 0x60(%rsp),%ymm11,%ymm11 */
	LONG $0xc9f58dc5	/* 1061 vpmaddwd %ymm1,%ymm14,%ymm1 */
	LONG $0x713dc1c4; WORD $0x04d0	/* 1065 vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0xc4fefdc5	/* 106b vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0xc3db3dc5	/* 106f vpand %ymm3,%ymm8,%ymm8 */
	LONG $0xfe3541c4; BYTE $0xdb	/* 1073 vpaddd %ymm11,%ymm9,%ymm11 */
	LONG $0xdbefe1c5	/* 1078 vpxor %xmm3,%xmm3,%xmm3 */
	LONG $0x8c6f7dc5; LONG $0x0000c024; BYTE $0x00	/* 107c vmovdqa 0xc0(%rsp),%ymm9 */
	LONG $0x043d62c4; LONG $0x0001e080; BYTE $0x00	/* 1085 vpmaddubsw 0x1e0(%rax),%ymm8,%ymm8 */
	LONG $0x9082b70f; WORD $0x0000; BYTE $0x00	/* 108e movzwl 0x90(%rdx),%eax */
	LONG $0x8cfe35c5; LONG $0x0000a024; BYTE $0x00	/* 1095 vpaddd 0xa0(%rsp),%ymm9,%ymm9 */
	LONG $0xc2f53dc5	/* 109e vpmaddwd %ymm2,%ymm8,%ymm8 */
	LONG $0x10e0c148	/* 10a2 shl $0x10,%rax */
	LONG $0x156ffac5; LONG $0x0000075c	/* 10a6 vmovdqa 0x0(%rip),%xmm2 = 180a, as it lies */
	LONG $0x2c69c2c4; BYTE $0x11	/* 10ae vmaskmovps (%r9),%xmm2,%xmm2 */
	LONG $0xfe75c1c4; BYTE $0xc8	/* 10b3 vpaddd %ymm8,%ymm1,%ymm1 */
	LONG $0xfe2541c4; BYTE $0xd9	/* 10b8 vpaddd %ymm9,%ymm11,%ymm11 */
	WORD $0x0948; BYTE $0xc8	/* 10bd or %rcx,%rax */
	LONG $0xc1fefdc5	/* 10c0 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x0225e2c4; BYTE $0xc0	/* 10c4 vphaddd %ymm0,%ymm11,%ymm0 */
	LONG $0x027de2c4; BYTE $0xc3	/* 10c9 vphaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x397de3c4; WORD $0x01c4	/* 10ce vextracti128 $0x1,%ymm0,%xmm4 */
	LONG $0xccfef9c5	/* 10d4 vpaddd %xmm4,%xmm0,%xmm1 */
	LONG $0x0205c2c4; BYTE $0xc5	/* 10d8 vphaddd %ymm13,%ymm15,%ymm0 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 10dd vmovq %rax,%xmm4 */
	LONG $0x9282b70f; WORD $0x0000; BYTE $0x00	/* 10e2 movzwl 0x92(%rdx),%eax */
	LONG $0x027de2c4; BYTE $0xc3	/* 10e9 vphaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xc95bf8c5	/* 10ee vcvtdq2ps %xmm1,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xe4	/* 10f2 vcvtph2ps %xmm4,%xmm4 */
	LONG $0x397de3c4; WORD $0x01c3	/* 10f7 vextracti128 $0x1,%ymm0,%xmm3 */
	LONG $0x10e0c148	/* 10fd shl $0x10,%rax */
	LONG $0xc3fef9c5	/* 1101 vpaddd %xmm3,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 1105 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0x0252b70f	/* 1109 movzwl 0x2(%rdx),%edx */
	LONG $0xdc59e8c5	/* 110d vmulps %xmm4,%xmm2,%xmm3 */
	WORD $0x0948; BYTE $0xd0	/* 1111 or %rdx,%rax */
	LONG $0x6ef9e1c4; BYTE $0xe8	/* 1114 vmovq %rax,%xmm5 */
	LONG $0x1379e2c4; BYTE $0xed	/* 1119 vcvtph2ps %xmm5,%xmm5 */
	LONG $0xd559e8c5	/* 111e vmulps %xmm5,%xmm2,%xmm2 */
	LONG $0xc959e0c5	/* 1122 vmulps %xmm1,%xmm3,%xmm1 */
	LONG $0xd059e8c5	/* 1126 vmulps %xmm0,%xmm2,%xmm2 */
	LONG $0xc25cf0c5	/* 112a vsubps %xmm2,%xmm1,%xmm0 */
	LONG $0x7458f8c5; WORD $0x1024	/* 112e vaddps 0x10(%rsp),%xmm0,%xmm6 */
	LONG $0x7429f8c5; WORD $0x1024	/* 1134 vmovaps %xmm6,0x10(%rsp) */
	LONG $0xfffb51e9; BYTE $0xff	/* 113a jmp c90 */
	LONG $0x046a8b44	/* 113f mov 0x4(%rdx),%r13d */
	WORD $0x7a8b; BYTE $0x0c	/* 1143 mov 0xc(%rdx),%edi */
	WORD $0x728b; BYTE $0x08	/* 1146 mov 0x8(%rdx),%esi */
	LONG $0x726ffec5; BYTE $0x10	/* 1149 vmovdqu 0x10(%rdx),%ymm6 */
	WORD $0x8945; BYTE $0xee	/* 114e mov %r13d,%r14d */
	LONG $0x02edc141	/* 1151 shr $0x2,%r13d */
	LONG $0x2d6ffec5; LONG $0x000006cd	/* 1155 vmovdqa 0x0(%rip),%ymm5 = 182a, as it lies */
	LONG $0x726f7ec5; BYTE $0x50	/* 115d vmovdqu 0x50(%rdx),%ymm14 */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 1162 and $0x3f3f3f3f,%r14d */
	LONG $0x30e58141; WORD $0x3030; BYTE $0x30	/* 1169 and $0x30303030,%r13d */
	LONG $0x6e79c1c4; BYTE $0xde	/* 1170 vmovd %r14d,%xmm3 */
	WORD $0x8941; BYTE $0xfe	/* 1175 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x04	/* 1178 shr $0x4,%edi */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 117b and $0xf0f0f0f,%r14d */
	LONG $0x0f0fe781; WORD $0x0f0f	/* 1182 and $0xf0f0f0f,%edi */
	WORD $0x0945; BYTE $0xee	/* 1188 or %r13d,%r14d */
	WORD $0x8941; BYTE $0xf5	/* 118b mov %esi,%r13d */
	WORD $0xeec1; BYTE $0x02	/* 118e shr $0x2,%esi */
	LONG $0x3fe58141; WORD $0x3f3f; BYTE $0x3f	/* 1191 and $0x3f3f3f3f,%r13d */
	LONG $0x3030e681; WORD $0x3030	/* 1198 and $0x30303030,%esi */
	LONG $0x2261c3c4; WORD $0x01de	/* 119e vpinsrd $0x1,%r14d,%xmm3,%xmm3 */
	WORD $0xfe09	/* 11a4 or %edi,%esi */
	LONG $0x6e79c1c4; BYTE $0xc5	/* 11a6 vmovd %r13d,%xmm0 */
	LONG $0x0f0fbf48; LONG $0x0f0f0f0f; WORD $0x0f0f	/* 11ab movabs $0xf0f0f0f0f0f0f0f,%rdi */
	LONG $0x2279e3c4; WORD $0x01c6	/* 11b5 vpinsrd $0x1,%esi,%xmm0,%xmm0 */
	LONG $0x6ef9e1c4; BYTE $0xd7	/* 11bb vmovq %rdi,%xmm2 */
	LONG $0xd86ce1c5	/* 11c0 vpunpcklqdq %xmm0,%xmm3,%xmm3 */
	LONG $0x597de2c4; BYTE $0xd2	/* 11c4 vpbroadcastq %xmm2,%ymm2 */
	LONG $0x307de2c4; BYTE $0xdb	/* 11c9 vpmovzxbw %xmm3,%ymm3 */
	LONG $0x397de3c4; WORD $0x01d8	/* 11ce vextracti128 $0x1,%ymm3,%xmm0 */
	LONG $0x3865e3c4; WORD $0x01db	/* 11d4 vinserti128 $0x1,%xmm3,%ymm3,%ymm3 */
	LONG $0xc861f9c5	/* 11da vpunpcklwd %xmm0,%xmm0,%xmm1 */
	LONG $0xc069f9c5	/* 11de vpunpckhwd %xmm0,%xmm0,%xmm0 */
	LONG $0x0065e2c4; BYTE $0xfd	/* 11e2 vpshufb %ymm5,%ymm3,%ymm7 */
	LONG $0x3875e3c4; WORD $0x01c0	/* 11e7 vinserti128 $0x1,%xmm0,%ymm1,%ymm0 */
	LONG $0x39f57dc5	/* 11ed vpmaddwd (%rcx),%ymm0,%ymm15 */
	LONG $0x4adbedc5; BYTE $0x10	/* 11f1 vpand 0x10(%rdx),%ymm2,%ymm1 */
	LONG $0xd671fdc5; BYTE $0x04	/* 11f6 vpsrlw $0x4,%ymm6,%ymm0 */
	LONG $0x356ffec5; LONG $0x00000647	/* 11fb vmovdqa 0x0(%rip),%ymm6 = 184a, as it lies */
	LONG $0x0475e2c4; BYTE $0x08	/* 1203 vpmaddubsw (%rax),%ymm1,%ymm1 */
	LONG $0xc2dbfdc5	/* 1208 vpand %ymm2,%ymm0,%ymm0 */
	LONG $0x047de2c4; WORD $0x2040	/* 120c vpmaddubsw 0x20(%rax),%ymm0,%ymm0 */
	LONG $0x0065e2c4; BYTE $0xe6	/* 1212 vpshufb %ymm6,%ymm3,%ymm4 */
	LONG $0xfff5f5c5	/* 1217 vpmaddwd %ymm7,%ymm1,%ymm7 */
	LONG $0xe4f5fdc5	/* 121b vpmaddwd %ymm4,%ymm0,%ymm4 */
	LONG $0x426ffec5; BYTE $0x30	/* 121f vmovdqu 0x30(%rdx),%ymm0 */
	LONG $0x7c7ffdc5; WORD $0x2024	/* 1224 vmovdqa %ymm7,0x20(%rsp) */
	LONG $0x3d6ffec5; LONG $0x00000658	/* 122a vmovdqa 0x0(%rip),%ymm7 = 188a, as it lies */
	LONG $0x647ffdc5; WORD $0x4024	/* 1232 vmovdqa %ymm4,0x40(%rsp) */
	LONG $0x62dbedc5; BYTE $0x30	/* 1238 vpand 0x30(%rdx),%ymm2,%ymm4 */
	LONG $0x045de2c4; WORD $0x4060	/* 123d vpmaddubsw 0x40(%rax),%ymm4,%ymm4 */
	LONG $0xd071f5c5; BYTE $0x04	/* 1243 vpsrlw $0x4,%ymm0,%ymm1 */
	LONG $0x056ffec5; LONG $0x0000061a	/* 1248 vmovdqa 0x0(%rip),%ymm0 = 186a, as it lies */
	LONG $0x006562c4; BYTE $0xc7	/* 1250 vpshufb %ymm7,%ymm3,%ymm8 */
	LONG $0xcadbf5c5	/* 1255 vpand %ymm2,%ymm1,%ymm1 */
	LONG $0x0475e2c4; WORD $0x6048	/* 1259 vpmaddubsw 0x60(%rax),%ymm1,%ymm1 */
	LONG $0x006562c4; BYTE $0xc8	/* 125f vpshufb %ymm0,%ymm3,%ymm9 */
	LONG $0xf55d41c4; BYTE $0xe9	/* 1264 vpmaddwd %ymm9,%ymm4,%ymm13 */
	LONG $0xf575c1c4; BYTE $0xc8	/* 1269 vpmaddwd %ymm8,%ymm1,%ymm1 */
	LONG $0x4adb6dc5; BYTE $0x50	/* 126e vpand 0x50(%rdx),%ymm2,%ymm9 */
	LONG $0x256ffec5; LONG $0x0000062f	/* 1273 vmovdqa 0x0(%rip),%ymm4 = 18aa, as it lies */
	LONG $0x043562c4; LONG $0x00008088; BYTE $0x00	/* 127b vpmaddubsw 0x80(%rax),%ymm9,%ymm9 */
	LONG $0x6c7f7dc5; WORD $0x6024	/* 1284 vmovdqa %ymm13,0x60(%rsp) */
	LONG $0x8c7ffdc5; LONG $0x00008024; BYTE $0x00	/* 128a vmovdqa %ymm1,0x80(%rsp) */
	LONG $0x7175c1c4; WORD $0x04d6	/* 1293 vpsrlw $0x4,%ymm14,%ymm1 */
	LONG $0x006562c4; BYTE $0xdc	/* 1299 vpshufb %ymm4,%ymm3,%ymm11 */
	LONG $0xcadbf5c5	/* 129e vpand %ymm2,%ymm1,%ymm1 */
	LONG $0xf53541c4; BYTE $0xf3	/* 12a2 vpmaddwd %ymm11,%ymm9,%ymm14 */
	LONG $0x0475e2c4; LONG $0x0000a088; BYTE $0x00	/* 12a7 vpmaddubsw 0xa0(%rax),%ymm1,%ymm1 */
	LONG $0x056f7ec5; LONG $0x00000612	/* 12b0 vmovdqa 0x0(%rip),%ymm8 = 18ca, as it lies */
	LONG $0x4a6f7ec5; BYTE $0x70	/* 12b8 vmovdqu 0x70(%rdx),%ymm9 */
	LONG $0x256f7ec5; LONG $0x00000645	/* 12bd vmovdqa 0x0(%rip),%ymm12 = 190a, as it lies */
	LONG $0xb47f7dc5; LONG $0x0000a024; BYTE $0x00	/* 12c5 vmovdqa %ymm14,0xa0(%rsp) */
	LONG $0x006542c4; BYTE $0xd0	/* 12ce vpshufb %ymm8,%ymm3,%ymm10 */
	LONG $0x0094b28b; WORD $0x0000	/* 12d3 mov 0x94(%rdx),%esi */
	LONG $0x9caa8b44; WORD $0x0000; BYTE $0x00	/* 12d9 mov 0x9c(%rdx),%r13d */
	LONG $0xf57541c4; BYTE $0xda	/* 12e0 vpmaddwd %ymm10,%ymm1,%ymm11 */
	LONG $0x7135c1c4; WORD $0x04d1	/* 12e5 vpsrlw $0x4,%ymm9,%ymm9 */
	LONG $0x0d6ffec5; LONG $0x000005f7	/* 12eb vmovdqa 0x0(%rip),%ymm1 = 18ea, as it lies */
	LONG $0x0098ba8b; WORD $0x0000	/* 12f3 mov 0x98(%rdx),%edi */
	LONG $0xcadb35c5	/* 12f9 vpand %ymm2,%ymm9,%ymm9 */
	WORD $0x8941; BYTE $0xf6	/* 12fd mov %esi,%r14d */
	WORD $0xeec1; BYTE $0x02	/* 1300 shr $0x2,%esi */
	LONG $0x043562c4; LONG $0x0000e088; BYTE $0x00	/* 1303 vpmaddubsw 0xe0(%rax),%ymm9,%ymm9 */
	LONG $0x9c7f7dc5; LONG $0x0000c024; BYTE $0x00	/* 130c vmovdqa %ymm11,0xc0(%rsp) */
	LONG $0x006562c4; BYTE $0xd9	/* 1315 vpshufb %ymm1,%ymm3,%ymm11 */
	LONG $0x0065c2c4; BYTE $0xdc	/* 131a vpshufb %ymm12,%ymm3,%ymm3 */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 131f and $0x3f3f3f3f,%r14d */
	LONG $0xdbf5b5c5	/* 1326 vpmaddwd %ymm3,%ymm9,%ymm3 */
	LONG $0x3030e681; WORD $0x3030	/* 132a and $0x30303030,%esi */
	LONG $0x52db6dc5; BYTE $0x70	/* 1330 vpand 0x70(%rdx),%ymm2,%ymm10 */
	LONG $0xaa6f7ec5; LONG $0x000000a0	/* 1335 vmovdqu 0xa0(%rdx),%ymm13 */
	LONG $0x9c7ffdc5; LONG $0x00010024; BYTE $0x00	/* 133d vmovdqa %ymm3,0x100(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xde	/* 1346 vmovd %r14d,%xmm3 */
	WORD $0x8945; BYTE $0xee	/* 134b mov %r13d,%r14d */
	LONG $0x04edc141	/* 134e shr $0x4,%r13d */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 1352 and $0xf0f0f0f,%r14d */
	LONG $0x0fe58141; WORD $0x0f0f; BYTE $0x0f	/* 1359 and $0xf0f0f0f,%r13d */
	LONG $0x042d62c4; LONG $0x0000c090; BYTE $0x00	/* 1360 vpmaddubsw 0xc0(%rax),%ymm10,%ymm10 */
	WORD $0x0944; BYTE $0xf6	/* 1369 or %r14d,%esi */
	WORD $0x8941; BYTE $0xfe	/* 136c mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x02	/* 136f shr $0x2,%edi */
	LONG $0x3030e781; WORD $0x3030	/* 1372 and $0x30303030,%edi */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 1378 and $0x3f3f3f3f,%r14d */
	LONG $0x2261e3c4; WORD $0x01de	/* 137f vpinsrd $0x1,%esi,%xmm3,%xmm3 */
	WORD $0x0944; BYTE $0xef	/* 1385 or %r13d,%edi */
	LONG $0x6e7941c4; BYTE $0xce	/* 1388 vmovd %r14d,%xmm9 */
	LONG $0xf52d41c4; BYTE $0xd3	/* 138d vpmaddwd %ymm11,%ymm10,%ymm10 */
	LONG $0x947f7dc5; LONG $0x0000e024; BYTE $0x00	/* 1392 vmovdqa %ymm10,0xe0(%rsp) */
	LONG $0x223163c4; WORD $0x01cf	/* 139b vpinsrd $0x1,%edi,%xmm9,%xmm9 */
	LONG $0x6c61c1c4; BYTE $0xd9	/* 13a1 vpunpcklqdq %xmm9,%xmm3,%xmm3 */
	LONG $0x307de2c4; BYTE $0xdb	/* 13a6 vpmovzxbw %xmm3,%ymm3 */
	LONG $0x397dc3c4; WORD $0x01d9	/* 13ab vextracti128 $0x1,%ymm3,%xmm9 */
	LONG $0x3865e3c4; WORD $0x01db	/* 13b1 vinserti128 $0x1,%xmm3,%ymm3,%ymm3 */
	LONG $0x613141c4; BYTE $0xd1	/* 13b7 vpunpcklwd %xmm9,%xmm9,%xmm10 */
	LONG $0x693141c4; BYTE $0xc9	/* 13bc vpunpckhwd %xmm9,%xmm9,%xmm9 */
	LONG $0x006562c4; BYTE $0xde	/* 13c1 vpshufb %ymm6,%ymm3,%ymm11 */
	LONG $0x382d43c4; WORD $0x01d1	/* 13c6 vinserti128 $0x1,%xmm9,%ymm10,%ymm10 */
	LONG $0x49f52dc5; BYTE $0x20	/* 13cc vpmaddwd 0x20(%rcx),%ymm10,%ymm9 */
	LONG $0x92db6dc5; LONG $0x000000a0	/* 13d1 vpand 0xa0(%rdx),%ymm2,%ymm10 */
	LONG $0x042d62c4; LONG $0x00010090; BYTE $0x00	/* 13d9 vpmaddubsw 0x100(%rax),%ymm10,%ymm10 */
	LONG $0x8c7f7dc5; LONG $0x00012024; BYTE $0x00	/* 13e2 vmovdqa %ymm9,0x120(%rsp) */
	LONG $0x7135c1c4; WORD $0x04d5	/* 13eb vpsrlw $0x4,%ymm13,%ymm9 */
	LONG $0x006562c4; BYTE $0xed	/* 13f1 vpshufb %ymm5,%ymm3,%ymm13 */
	LONG $0xf52d41c4; BYTE $0xed	/* 13f6 vpmaddwd %ymm13,%ymm10,%ymm13 */
	LONG $0xcadb35c5	/* 13fb vpand %ymm2,%ymm9,%ymm9 */
	LONG $0x92db6dc5; LONG $0x000000c0	/* 13ff vpand 0xc0(%rdx),%ymm2,%ymm10 */
	LONG $0x043562c4; LONG $0x00012088; BYTE $0x00	/* 1407 vpmaddubsw 0x120(%rax),%ymm9,%ymm9 */
	LONG $0xac7f7dc5; LONG $0x00014024; BYTE $0x00	/* 1410 vmovdqa %ymm13,0x140(%rsp) */
	LONG $0xaa6f7ec5; LONG $0x000000c0	/* 1419 vmovdqu 0xc0(%rdx),%ymm13 */
	LONG $0x042d62c4; LONG $0x00014090; BYTE $0x00	/* 1421 vpmaddubsw 0x140(%rax),%ymm10,%ymm10 */
	LONG $0xf53541c4; BYTE $0xdb	/* 142a vpmaddwd %ymm11,%ymm9,%ymm11 */
	LONG $0x7135c1c4; WORD $0x04d5	/* 142f vpsrlw $0x4,%ymm13,%ymm9 */
	LONG $0x006562c4; BYTE $0xe8	/* 1435 vpshufb %ymm0,%ymm3,%ymm13 */
	LONG $0x9c7f7dc5; LONG $0x00016024; BYTE $0x00	/* 143a vmovdqa %ymm11,0x160(%rsp) */
	LONG $0xcadb35c5	/* 1443 vpand %ymm2,%ymm9,%ymm9 */
	LONG $0x006562c4; BYTE $0xdf	/* 1447 vpshufb %ymm7,%ymm3,%ymm11 */
	LONG $0x043562c4; LONG $0x00016088; BYTE $0x00	/* 144c vpmaddubsw 0x160(%rax),%ymm9,%ymm9 */
	LONG $0xf52d41c4; BYTE $0xed	/* 1455 vpmaddwd %ymm13,%ymm10,%ymm13 */
	LONG $0xb26f7ec5; LONG $0x000000e0	/* 145a vmovdqu 0xe0(%rdx),%ymm14 */
	LONG $0x0124b28b; WORD $0x0000	/* 1462 mov 0x124(%rdx),%esi */
	LONG $0xf53541c4; BYTE $0xcb	/* 1468 vpmaddwd %ymm11,%ymm9,%ymm9 */
	LONG $0x9adb6dc5; LONG $0x000000e0	/* 146d vpand 0xe0(%rdx),%ymm2,%ymm11 */
	LONG $0x042562c4; LONG $0x00018098; BYTE $0x00	/* 1475 vpmaddubsw 0x180(%rax),%ymm11,%ymm11 */
	LONG $0xac7f7dc5; LONG $0x00018024; BYTE $0x00	/* 147e vmovdqa %ymm13,0x180(%rsp) */
	LONG $0x712dc1c4; WORD $0x04d6	/* 1487 vpsrlw $0x4,%ymm14,%ymm10 */
	LONG $0x006542c4; BYTE $0xe8	/* 148d vpshufb %ymm8,%ymm3,%ymm13 */
	LONG $0x006562c4; BYTE $0xf4	/* 1492 vpshufb %ymm4,%ymm3,%ymm14 */
	WORD $0x8941; BYTE $0xf6	/* 1497 mov %esi,%r14d */
	LONG $0xd2db2dc5	/* 149a vpand %ymm2,%ymm10,%ymm10 */
	LONG $0xf52541c4; BYTE $0xde	/* 149e vpmaddwd %ymm14,%ymm11,%ymm11 */
	WORD $0xeec1; BYTE $0x02	/* 14a3 shr $0x2,%esi */
	LONG $0x042d62c4; LONG $0x0001a090; BYTE $0x00	/* 14a6 vpmaddubsw 0x1a0(%rax),%ymm10,%ymm10 */
	LONG $0x2caa8b44; WORD $0x0001; BYTE $0x00	/* 14af mov 0x12c(%rdx),%r13d */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 14b6 and $0x3f3f3f3f,%r14d */
	LONG $0x0128ba8b; WORD $0x0000	/* 14bd mov 0x128(%rdx),%edi */
	LONG $0x3030e681; WORD $0x3030	/* 14c3 and $0x30303030,%esi */
	LONG $0xf52d41c4; BYTE $0xf5	/* 14c9 vpmaddwd %ymm13,%ymm10,%ymm14 */
	LONG $0x926f7ec5; LONG $0x00000100	/* 14ce vmovdqu 0x100(%rdx),%ymm10 */
	LONG $0xaadb6dc5; LONG $0x00000100	/* 14d6 vpand 0x100(%rdx),%ymm2,%ymm13 */
	LONG $0xb47f7dc5; LONG $0x0001a024; BYTE $0x00	/* 14de vmovdqa %ymm14,0x1a0(%rsp) */
	LONG $0x006562c4; BYTE $0xf1	/* 14e7 vpshufb %ymm1,%ymm3,%ymm14 */
	LONG $0x0065c2c4; BYTE $0xdc	/* 14ec vpshufb %ymm12,%ymm3,%ymm3 */
	LONG $0x041562c4; LONG $0x0001c0a8; BYTE $0x00	/* 14f1 vpmaddubsw 0x1c0(%rax),%ymm13,%ymm13 */
	LONG $0x712dc1c4; WORD $0x04d2	/* 14fa vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0xd2db2dc5	/* 1500 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0xf51541c4; BYTE $0xee	/* 1504 vpmaddwd %ymm14,%ymm13,%ymm13 */
	LONG $0xb2db6dc5; LONG $0x00000130	/* 1509 vpand 0x130(%rdx),%ymm2,%ymm14 */
	LONG $0x042d62c4; LONG $0x0001e090; BYTE $0x00	/* 1511 vpmaddubsw 0x1e0(%rax),%ymm10,%ymm10 */
	LONG $0xac7f7dc5; LONG $0x0001c024; BYTE $0x00	/* 151a vmovdqa %ymm13,0x1c0(%rsp) */
	LONG $0x040d62c4; LONG $0x000200b0; BYTE $0x00	/* 1523 vpmaddubsw 0x200(%rax),%ymm14,%ymm14 */
	LONG $0xdbf5adc5	/* 152c vpmaddwd %ymm3,%ymm10,%ymm3 */
	LONG $0x9c7ffdc5; LONG $0x0001e024; BYTE $0x00	/* 1530 vmovdqa %ymm3,0x1e0(%rsp) */
	LONG $0x6e79c1c4; BYTE $0xde	/* 1539 vmovd %r14d,%xmm3 */
	WORD $0x8945; BYTE $0xee	/* 153e mov %r13d,%r14d */
	LONG $0x04edc141	/* 1541 shr $0x4,%r13d */
	LONG $0x0fe68141; WORD $0x0f0f; BYTE $0x0f	/* 1545 and $0xf0f0f0f,%r14d */
	LONG $0x0fe58141; WORD $0x0f0f; BYTE $0x0f	/* 154c and $0xf0f0f0f,%r13d */
	WORD $0x0944; BYTE $0xf6	/* 1553 or %r14d,%esi */
	WORD $0x8941; BYTE $0xfe	/* 1556 mov %edi,%r14d */
	WORD $0xefc1; BYTE $0x02	/* 1559 shr $0x2,%edi */
	LONG $0x3fe68141; WORD $0x3f3f; BYTE $0x3f	/* 155c and $0x3f3f3f3f,%r14d */
	LONG $0x3030e781; WORD $0x3030	/* 1563 and $0x30303030,%edi */
	LONG $0x2261e3c4; WORD $0x01de	/* 1569 vpinsrd $0x1,%esi,%xmm3,%xmm3 */
	WORD $0x0944; BYTE $0xef	/* 156f or %r13d,%edi */
	LONG $0x6e7941c4; BYTE $0xd6	/* 1572 vmovd %r14d,%xmm10 */
	LONG $0x222963c4; WORD $0x01d7	/* 1577 vpinsrd $0x1,%edi,%xmm10,%xmm10 */
	LONG $0x6c61c1c4; BYTE $0xda	/* 157d vpunpcklqdq %xmm10,%xmm3,%xmm3 */
	LONG $0x307de2c4; BYTE $0xdb	/* 1582 vpmovzxbw %xmm3,%ymm3 */
	LONG $0x397dc3c4; WORD $0x01da	/* 1587 vextracti128 $0x1,%ymm3,%xmm10 */
	LONG $0x3865e3c4; WORD $0x01db	/* 158d vinserti128 $0x1,%xmm3,%ymm3,%ymm3 */
	LONG $0x612941c4; BYTE $0xea	/* 1593 vpunpcklwd %xmm10,%xmm10,%xmm13 */
	LONG $0x692941c4; BYTE $0xd2	/* 1598 vpunpckhwd %xmm10,%xmm10,%xmm10 */
	LONG $0x0065e2c4; BYTE $0xf6	/* 159d vpshufb %ymm6,%ymm3,%ymm6 */
	LONG $0x381543c4; WORD $0x01ea	/* 15a2 vinserti128 $0x1,%xmm10,%ymm13,%ymm13 */
	LONG $0x0065e2c4; BYTE $0xed	/* 15a8 vpshufb %ymm5,%ymm3,%ymm5 */
	LONG $0x69f515c5; BYTE $0x40	/* 15ad vpmaddwd 0x40(%rcx),%ymm13,%ymm13 */
	LONG $0x926f7ec5; LONG $0x00000130	/* 15b2 vmovdqu 0x130(%rdx),%ymm10 */
	LONG $0xedf58dc5	/* 15ba vpmaddwd %ymm5,%ymm14,%ymm5 */
	LONG $0x0065e2c4; BYTE $0xff	/* 15be vpshufb %ymm7,%ymm3,%ymm7 */
	LONG $0x006542c4; BYTE $0xc0	/* 15c3 vpshufb %ymm8,%ymm3,%ymm8 */
	LONG $0x712dc1c4; WORD $0x04d2	/* 15c8 vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0x0065e2c4; BYTE $0xc0	/* 15ce vpshufb %ymm0,%ymm3,%ymm0 */
	LONG $0x0065e2c4; BYTE $0xe4	/* 15d3 vpshufb %ymm4,%ymm3,%ymm4 */
	LONG $0xd2db2dc5	/* 15d8 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0xb2db6dc5; LONG $0x00000150	/* 15dc vpand 0x150(%rdx),%ymm2,%ymm14 */
	LONG $0x0065e2c4; BYTE $0xc9	/* 15e4 vpshufb %ymm1,%ymm3,%ymm1 */
	LONG $0x042d62c4; LONG $0x00022090; BYTE $0x00	/* 15e9 vpmaddubsw 0x220(%rax),%ymm10,%ymm10 */
	LONG $0x0065c2c4; BYTE $0xdc	/* 15f2 vpshufb %ymm12,%ymm3,%ymm3 */
	LONG $0x040d62c4; LONG $0x000240b0; BYTE $0x00	/* 15f7 vpmaddubsw 0x240(%rax),%ymm14,%ymm14 */
	LONG $0xf6f5adc5	/* 1600 vpmaddwd %ymm6,%ymm10,%ymm6 */
	LONG $0x926f7ec5; LONG $0x00000150	/* 1604 vmovdqu 0x150(%rdx),%ymm10 */
	LONG $0xc0f58dc5	/* 160c vpmaddwd %ymm0,%ymm14,%ymm0 */
	LONG $0xeefed5c5	/* 1610 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0x712dc1c4; WORD $0x04d2	/* 1614 vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0xd2db2dc5	/* 161a vpand %ymm2,%ymm10,%ymm10 */
	LONG $0x042d62c4; LONG $0x00026090; BYTE $0x00	/* 161e vpmaddubsw 0x260(%rax),%ymm10,%ymm10 */
	LONG $0xb2db6dc5; LONG $0x00000170	/* 1627 vpand 0x170(%rdx),%ymm2,%ymm14 */
	LONG $0x040d62c4; LONG $0x000280b0; BYTE $0x00	/* 162f vpmaddubsw 0x280(%rax),%ymm14,%ymm14 */
	LONG $0x746ffdc5; WORD $0x4024	/* 1638 vmovdqa 0x40(%rsp),%ymm6 */
	LONG $0xfff5adc5	/* 163e vpmaddwd %ymm7,%ymm10,%ymm7 */
	LONG $0x926f7ec5; LONG $0x00000170	/* 1642 vmovdqu 0x170(%rdx),%ymm10 */
	LONG $0x9cfe25c5; LONG $0x0001a024; BYTE $0x00	/* 164a vpaddd 0x1a0(%rsp),%ymm11,%ymm11 */
	LONG $0xe4f58dc5	/* 1653 vpmaddwd %ymm4,%ymm14,%ymm4 */
	LONG $0xb2db6dc5; LONG $0x00000190	/* 1657 vpand 0x190(%rdx),%ymm2,%ymm14 */
	LONG $0xc7fefdc5	/* 165f vpaddd %ymm7,%ymm0,%ymm0 */
	LONG $0xbc6ffdc5; LONG $0x00008024; BYTE $0x00	/* 1663 vmovdqa 0x80(%rsp),%ymm7 */
	LONG $0x712dc1c4; WORD $0x04d2	/* 166c vpsrlw $0x4,%ymm10,%ymm10 */
	LONG $0xc5fefdc5	/* 1672 vpaddd %ymm5,%ymm0,%ymm0 */
	LONG $0x040d62c4; LONG $0x0002c0b0; BYTE $0x00	/* 1676 vpmaddubsw 0x2c0(%rax),%ymm14,%ymm14 */
	LONG $0x208ab70f; WORD $0x0001; BYTE $0x00	/* 167f movzwl 0x120(%rdx),%ecx */
	LONG $0xd2db2dc5	/* 1686 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0x042d62c4; LONG $0x0002a090; BYTE $0x00	/* 168a vpmaddubsw 0x2a0(%rax),%ymm10,%ymm10 */
	LONG $0xc9f58dc5	/* 1693 vpmaddwd %ymm1,%ymm14,%ymm1 */
	LONG $0x20e1c148	/* 1697 shl $0x20,%rcx */
	LONG $0xf52d41c4; BYTE $0xd0	/* 169b vpmaddwd %ymm8,%ymm10,%ymm10 */
	LONG $0x826f7ec5; LONG $0x00000190	/* 16a0 vmovdqu 0x190(%rdx),%ymm8 */
	LONG $0xfe5dc1c4; BYTE $0xe2	/* 16a8 vpaddd %ymm10,%ymm4,%ymm4 */
	LONG $0x713dc1c4; WORD $0x04d0	/* 16ad vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0xc4fefdc5	/* 16b3 vpaddd %ymm4,%ymm0,%ymm0 */
	LONG $0x64fec5c5; WORD $0x6024	/* 16b7 vpaddd 0x60(%rsp),%ymm7,%ymm4 */
	LONG $0xbc6ffdc5; LONG $0x00016024; BYTE $0x00	/* 16bd vmovdqa 0x160(%rsp),%ymm7 */
	LONG $0xacfec5c5; LONG $0x00014024; BYTE $0x00	/* 16c6 vpaddd 0x140(%rsp),%ymm7,%ymm5 */
	LONG $0xc2db3dc5	/* 16cf vpand %ymm2,%ymm8,%ymm8 */
	LONG $0x043d62c4; LONG $0x0002e080; BYTE $0x00	/* 16d3 vpmaddubsw 0x2e0(%rax),%ymm8,%ymm8 */
	LONG $0xbc6ffdc5; LONG $0x0001e024; BYTE $0x00	/* 16dc vmovdqa 0x1e0(%rsp),%ymm7 */
	LONG $0x9082b70f; WORD $0x0000; BYTE $0x00	/* 16e5 movzwl 0x90(%rdx),%eax */
	LONG $0xdbf5bdc5	/* 16ec vpmaddwd %ymm3,%ymm8,%ymm3 */
	LONG $0x156ffac5; LONG $0x00000102	/* 16f0 vmovdqa 0x0(%rip),%xmm2 = 17fa, as it lies */
	LONG $0x2c69c2c4; BYTE $0x11	/* 16f8 vmaskmovps (%r9),%xmm2,%xmm2 */
	LONG $0xcbfef5c5	/* 16fd vpaddd %ymm3,%ymm1,%ymm1 */
	LONG $0xdbefe1c5	/* 1701 vpxor %xmm3,%xmm3,%xmm3 */
	LONG $0x10e0c148	/* 1705 shl $0x10,%rax */
	LONG $0xc1fefdc5	/* 1709 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x4cfecdc5; WORD $0x2024	/* 170d vpaddd 0x20(%rsp),%ymm6,%ymm1 */
	WORD $0x0948; BYTE $0xc8	/* 1713 or %rcx,%rax */
	LONG $0xb46ffdc5; LONG $0x0000c024; BYTE $0x00	/* 1716 vmovdqa 0xc0(%rsp),%ymm6 */
	LONG $0x027de2c4; BYTE $0xc3	/* 171f vphaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x021562c4; BYTE $0xeb	/* 1724 vphaddd %ymm3,%ymm13,%ymm13 */
	LONG $0xccfef5c5	/* 1729 vpaddd %ymm4,%ymm1,%ymm1 */
	LONG $0xa4fecdc5; LONG $0x0000a024; BYTE $0x00	/* 172d vpaddd 0xa0(%rsp),%ymm6,%ymm4 */
	LONG $0xb46ffdc5; LONG $0x00010024; BYTE $0x00	/* 1736 vmovdqa 0x100(%rsp),%ymm6 */
	LONG $0xccfef5c5	/* 173f vpaddd %ymm4,%ymm1,%ymm1 */
	LONG $0xa4fecdc5; LONG $0x0000e024; BYTE $0x00	/* 1743 vpaddd 0xe0(%rsp),%ymm6,%ymm4 */
	LONG $0xe4fef5c5	/* 174c vpaddd %ymm4,%ymm1,%ymm4 */
	LONG $0x8cfeb5c5; LONG $0x00018024; BYTE $0x00	/* 1750 vpaddd 0x180(%rsp),%ymm9,%ymm1 */
	LONG $0xcdfef5c5	/* 1759 vpaddd %ymm5,%ymm1,%ymm1 */
	LONG $0xacfec5c5; LONG $0x0001c024; BYTE $0x00	/* 175d vpaddd 0x1c0(%rsp),%ymm7,%ymm5 */
	WORD $0xb70f; BYTE $0x0a	/* 1766 movzwl (%rdx),%ecx */
	LONG $0xfe75c1c4; BYTE $0xcb	/* 1769 vpaddd %ymm11,%ymm1,%ymm1 */
	LONG $0xcdfef5c5	/* 176e vpaddd %ymm5,%ymm1,%ymm1 */
	WORD $0x0948; BYTE $0xc8	/* 1772 or %rcx,%rax */
	LONG $0x228ab70f; WORD $0x0001; BYTE $0x00	/* 1775 movzwl 0x122(%rdx),%ecx */
	LONG $0x025de2c4; BYTE $0xe1	/* 177c vphaddd %ymm1,%ymm4,%ymm4 */
	LONG $0x025de2c4; BYTE $0xc0	/* 1781 vphaddd %ymm0,%ymm4,%ymm0 */
	LONG $0x20e1c148	/* 1786 shl $0x20,%rcx */
	LONG $0x397de3c4; WORD $0x01c4	/* 178a vextracti128 $0x1,%ymm0,%xmm4 */
	LONG $0xccfef9c5	/* 1790 vpaddd %xmm4,%xmm0,%xmm1 */
	LONG $0x6ef9e1c4; BYTE $0xe0	/* 1794 vmovq %rax,%xmm4 */
	LONG $0x9282b70f; WORD $0x0000; BYTE $0x00	/* 1799 movzwl 0x92(%rdx),%eax */
	LONG $0x0205e2c4; LONG $0x01202484; WORD $0x0000	/* 17a0 vphaddd 0x120(%rsp),%ymm15,%ymm0 */
	LONG $0xc95bf8c5	/* 17aa vcvtdq2ps %xmm1,%xmm1 */
	LONG $0x1379e2c4; BYTE $0xe4	/* 17ae vcvtph2ps %xmm4,%xmm4 */
	LONG $0x027dc2c4; BYTE $0xc5	/* 17b3 vphaddd %ymm13,%ymm0,%ymm0 */
	LONG $0x10e0c148	/* 17b8 shl $0x10,%rax */
	LONG $0x397de3c4; WORD $0x01c3	/* 17bc vextracti128 $0x1,%ymm0,%xmm3 */
	WORD $0x0948; BYTE $0xc8	/* 17c2 or %rcx,%rax */
	LONG $0xc3fef9c5	/* 17c5 vpaddd %xmm3,%xmm0,%xmm0 */
	LONG $0xc05bf8c5	/* 17c9 vcvtdq2ps %xmm0,%xmm0 */
	LONG $0xfff937e9; BYTE $0xff	/* 17cd jmp 1109 */
	LONG $0xff57c0c5	/* 17d2 vxorps %xmm7,%xmm7,%xmm7 */
	WORD $0x894c; BYTE $0xe6	/* 17d6 mov %r12,%rsi */
	WORD $0x894d; BYTE $0xf9	/* 17d9 mov %r15,%r9 */
	WORD $0x894c; BYTE $0xd2	/* 17dc mov %r10,%rdx */
	LONG $0x248c8b48; LONG $0x000003a0	/* 17df mov 0x3a0(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x00000330	/* 17e7 mov 0x330(%rsp),%rax */
	LONG $0x7c29f8c5; WORD $0x1024	/* 17ef vmovaps %xmm7,0x10(%rsp) */
	LONG $0xfff252e9; BYTE $0xff	/* 17f5 jmp a4c */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000	/* 17fa .rodata.cst16 */
	LONG $0xffffffff; LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000	/* 180a .rodata.cst16 */
	LONG $0xffffffff; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 181a .rodata.cst16 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 182a .rodata.cst32 */
	LONG $0x01000100; LONG $0x01000100; LONG $0x01000100; LONG $0x01000100	/* 183a .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 184a .rodata.cst32 */
	LONG $0x03020302; LONG $0x03020302; LONG $0x03020302; LONG $0x03020302	/* 185a .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 186a .rodata.cst32 */
	LONG $0x05040504; LONG $0x05040504; LONG $0x05040504; LONG $0x05040504	/* 187a .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 188a .rodata.cst32 */
	LONG $0x07060706; LONG $0x07060706; LONG $0x07060706; LONG $0x07060706	/* 189a .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 18aa .rodata.cst32 */
	LONG $0x09080908; LONG $0x09080908; LONG $0x09080908; LONG $0x09080908	/* 18ba .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 18ca .rodata.cst32 */
	LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a; LONG $0x0b0a0b0a	/* 18da .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 18ea .rodata.cst32 */
	LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c; LONG $0x0d0c0d0c	/* 18fa .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 190a .rodata.cst32 */
	LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e; LONG $0x0f0e0f0e	/* 191a .rodata.cst32 */
	RET
