/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2quantise.cc f501117dfb361cc9
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	078545532b213b49
 */

TEXT avx2quantise(SB), 1, $0
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
	LONG $0x000210e9; BYTE $0x00	/* jmp to the end */
	WORD $0x854d; BYTE $0xc0	/* 0 test %r8,%r8 */
	LONG $0x01ce8e0f; WORD $0x0000	/* 3 jle 1d7 */
	WORD $0x854d; BYTE $0xc9	/* 9 test %r9,%r9 */
	BYTE $0x55	/* c push %rbp */
	LONG $0xc00000b8; BYTE $0xb4	/* d mov $0xb4c00000,%eax */
	WORD $0x8949; BYTE $0xfa	/* 12 mov %rdi,%r10 */
	BYTE $0x53	/* 15 push %rbx */
	LONG $0x0f598d49	/* 16 lea 0xf(%r9),%rbx */
	LONG $0xd86ef9c5	/* 1a vmovd %eax,%xmm3 */
	LONG $0x000001b8; BYTE $0x00	/* 1e mov $0x1,%eax */
	LONG $0xd9490f49	/* 23 cmovns %r9,%rbx */
	LONG $0xd06ef9c5	/* 27 vmovd %eax,%xmm2 */
	LONG $0xffefc1c5	/* 2b vpxor %xmm7,%xmm7,%xmm7 */
	WORD $0x8949; BYTE $0xd3	/* 2f mov %rdx,%r11 */
	LONG $0x187de2c4; LONG $0x00019d2d; BYTE $0x00	/* 32 vbroadcastss 0x0(%rip),%ymm5 = 1d8 */
	LONG $0x356ffec5; LONG $0x000001ad	/* 3b vmovdqa 0x0(%rip),%ymm6 = 1f0, as it lies */
	LONG $0x8d2c8d4a; LONG $0x00000000	/* 43 lea 0x0(,%r9,4),%rbp */
	LONG $0x05107ac5; LONG $0x0000018d	/* 4b vmovss 0x0(%rip),%xmm8 = 1e0 */
	LONG $0x04fbc148	/* 53 sar $0x4,%rbx */
	LONG $0x587de2c4; BYTE $0xdb	/* 57 vpbroadcastd %xmm3,%ymm3 */
	LONG $0x797de2c4; BYTE $0xd2	/* 5c vpbroadcastw %xmm2,%ymm2 */
	LONG $0x187de2c4; LONG $0x00017225; BYTE $0x00	/* 61 vbroadcastss 0x0(%rip),%ymm4 = 1dc */
	WORD $0x0148; BYTE $0xdb	/* 6a add %rbx,%rbx */
	WORD $0xc031	/* 6d xor %eax,%eax */
	LONG $0xc9eff1c5	/* 6f vpxor %xmm1,%xmm1,%xmm1 */
	LONG $0xc0eff9c5	/* 73 vpxor %xmm0,%xmm0,%xmm0 */
	WORD $0x854d; BYTE $0xc9	/* 77 test %r9,%r9 */
	WORD $0x177e	/* 7a jle 93 */
	LONG $0x0454d4c5; BYTE $0x81	/* 7c vandps (%rcx,%rax,4),%ymm5,%ymm0 */
	LONG $0x08c08348	/* 81 add $0x8,%rax */
	LONG $0x3d75e2c4; BYTE $0xc0	/* 85 vpmaxsd %ymm0,%ymm1,%ymm0 */
	LONG $0xc86ffdc5	/* 8a vmovdqa %ymm0,%ymm1 */
	WORD $0x3949; BYTE $0xc1	/* 8e cmp %rax,%r9 */
	WORD $0xe97f	/* 91 jg 7c */
	LONG $0x397de3c4; WORD $0x01c9	/* 93 vextracti128 $0x1,%ymm1,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* 99 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0x4e	/* 9e vpshufd $0x4e,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* a3 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0xb1	/* a8 vpshufd $0xb1,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* ad vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc07ef9c5	/* b2 vmovd %xmm0,%eax */
	LONG $0x0000908d; WORD $0xf280	/* b6 lea -0xd800000(%rax),%edx */
	LONG $0xfffffa81; WORD $0x71ff	/* bc cmp $0x71ffffff,%edx */
	WORD $0x5576	/* c2 jbe 119 */
	LONG $0xc057f8c5	/* c4 vxorps %xmm0,%xmm0,%xmm0 */
	LONG $0x7fffff3d; BYTE $0x0d	/* c8 cmp $0xd7fffff,%eax */
	WORD $0x047e	/* cd jle d3 */
	LONG $0xc06ef9c5	/* cf vmovd %eax,%xmm0 */
	LONG $0x117ac1c4; BYTE $0x03	/* d3 vmovss %xmm0,(%r11) */
	WORD $0xc031	/* d8 xor %eax,%eax */
	WORD $0x854d; BYTE $0xc9	/* da test %r9,%r9 */
	WORD $0x1d7e	/* dd jle fc */
	WORD $0x8948; BYTE $0xc2	/* df mov %rax,%rdx */
	LONG $0x7f7ec1c4; WORD $0x023c	/* e2 vmovdqu %ymm7,(%r10,%rax,1) */
	LONG $0x20c08348	/* e8 add $0x20,%rax */
	LONG $0x04fac148	/* ec sar $0x4,%rdx */
	LONG $0x005604c7; WORD $0x0000; BYTE $0x00	/* f0 movl $0x0,(%rsi,%rdx,2) */
	WORD $0x3949; BYTE $0xc1	/* f7 cmp %rax,%r9 */
	WORD $0xe37f	/* fa jg df */
	WORD $0x014d; BYTE $0xca	/* fc add %r9,%r10 */
	WORD $0x0148; BYTE $0xde	/* ff add %rbx,%rsi */
	WORD $0x0148; BYTE $0xe9	/* 102 add %rbp,%rcx */
	LONG $0x04c38349	/* 105 add $0x4,%r11 */
	LONG $0x01e88349	/* 109 sub $0x1,%r8 */
	LONG $0xff5a850f; WORD $0xffff	/* 10d jne 6d */
	WORD $0xf8c5; BYTE $0x77	/* 113 vzeroupper */
	BYTE $0x5b	/* 116 pop %rbx */
	BYTE $0x5d	/* 117 pop %rbp */
	BYTE $0xc3	/* 118 ret */
	LONG $0xc86ef9c5	/* 119 vmovd %eax,%xmm1 */
	LONG $0x5e72c1c4; BYTE $0xc0	/* 11d vdivss %xmm8,%xmm1,%xmm0 */
	LONG $0xc95ebac5	/* 122 vdivss %xmm1,%xmm8,%xmm1 */
	LONG $0x117ac1c4; BYTE $0x03	/* 126 vmovss %xmm0,(%r11) */
	LONG $0x187de2c4; BYTE $0xc9	/* 12b vbroadcastss %xmm1,%ymm1 */
	WORD $0x854d; BYTE $0xc9	/* 130 test %r9,%r9 */
	WORD $0xc77e	/* 133 jle fc */
	WORD $0xc031	/* 135 xor %eax,%eax */
	LONG $0x0459f4c5; BYTE $0x81	/* 137 vmulps (%rcx,%rax,4),%ymm1,%ymm0 */
	WORD $0x8948; BYTE $0xc7	/* 13c mov %rax,%rdi */
	LONG $0x4c5974c5; WORD $0x2081	/* 13f vmulps 0x20(%rcx,%rax,4),%ymm1,%ymm9 */
	LONG $0x04ffc148	/* 145 sar $0x4,%rdi */
	LONG $0x545974c5; WORD $0x4081	/* 149 vmulps 0x40(%rcx,%rax,4),%ymm1,%ymm10 */
	LONG $0xc458fcc5	/* 14f vaddps %ymm4,%ymm0,%ymm0 */
	LONG $0xcc5834c5	/* 153 vaddps %ymm4,%ymm9,%ymm9 */
	LONG $0xd4582cc5	/* 157 vaddps %ymm4,%ymm10,%ymm10 */
	LONG $0xc3fefdc5	/* 15b vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0xcbfe35c5	/* 15f vpaddd %ymm3,%ymm9,%ymm9 */
	LONG $0x6b7dc1c4; BYTE $0xc1	/* 163 vpackssdw %ymm9,%ymm0,%ymm0 */
	LONG $0xd3fe2dc5	/* 168 vpaddd %ymm3,%ymm10,%ymm10 */
	LONG $0x4c5974c5; WORD $0x6081	/* 16c vmulps 0x60(%rcx,%rax,4),%ymm1,%ymm9 */
	LONG $0xcc5834c5	/* 172 vaddps %ymm4,%ymm9,%ymm9 */
	LONG $0xcbfe35c5	/* 176 vpaddd %ymm3,%ymm9,%ymm9 */
	LONG $0x6b2d41c4; BYTE $0xd1	/* 17a vpackssdw %ymm9,%ymm10,%ymm10 */
	LONG $0xcaf57dc5	/* 17f vpmaddwd %ymm2,%ymm0,%ymm9 */
	LONG $0xdaf52dc5	/* 183 vpmaddwd %ymm2,%ymm10,%ymm11 */
	LONG $0x637dc1c4; BYTE $0xc2	/* 187 vpacksswb %ymm10,%ymm0,%ymm0 */
	LONG $0x023542c4; BYTE $0xcb	/* 18c vphaddd %ymm11,%ymm9,%ymm9 */
	LONG $0x364de2c4; BYTE $0xc0	/* 191 vpermd %ymm0,%ymm6,%ymm0 */
	LONG $0x397d43c4; WORD $0x01cb	/* 196 vextracti128 $0x1,%ymm9,%xmm11 */
	LONG $0xfe3141c4; BYTE $0xcb	/* 19c vpaddd %xmm11,%xmm9,%xmm9 */
	LONG $0x707941c4; WORD $0xb1d9	/* 1a1 vpshufd $0xb1,%xmm9,%xmm11 */
	LONG $0xfe2141c4; BYTE $0xc9	/* 1a7 vpaddd %xmm9,%xmm11,%xmm9 */
	LONG $0xca7e79c5	/* 1ac vmovd %xmm9,%edx */
	LONG $0x7e148966	/* 1b0 mov %dx,(%rsi,%rdi,2) */
	LONG $0x167963c4; WORD $0x02ca	/* 1b4 vpextrd $0x2,%xmm9,%edx */
	LONG $0x7e548966; BYTE $0x02	/* 1ba mov %dx,0x2(%rsi,%rdi,2) */
	LONG $0x7f7ec1c4; WORD $0x0204	/* 1bf vmovdqu %ymm0,(%r10,%rax,1) */
	LONG $0x20c08348	/* 1c5 add $0x20,%rax */
	WORD $0x3949; BYTE $0xc1	/* 1c9 cmp %rax,%r9 */
	LONG $0xff658f0f; WORD $0xffff	/* 1cc jg 137 */
	LONG $0xffff25e9; BYTE $0xff	/* 1d2 jmp fc */
	BYTE $0xc3	/* 1d7 ret */
	LONG $0x7fffffff; LONG $0x4b400000	/* 1d8 .rodata.cst4 */
	LONG $0x42fe0000; LONG $0x00000000; LONG $0x00000000; LONG $0x00000000	/* 1e0 .rodata.cst16 */
	LONG $0x00000000; LONG $0x00000004; LONG $0x00000001; LONG $0x00000005	/* 1f0 .rodata.cst32 */
	LONG $0x00000002; LONG $0x00000006; LONG $0x00000003; LONG $0x00000007	/* 200 .rodata.cst32 */
	RET
