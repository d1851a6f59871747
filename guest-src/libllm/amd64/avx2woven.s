/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2woven.cc a7bcbfc035d73bb9
 * flags	-mavx2 -mfma -mf16c
 * compiler	Debian clang version 14.0.6
 * body	ba4dbf7a65a4eb05
 */

TEXT avx2wovenq80(SB), 1, $0
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
	LONG $0x00042ae9; BYTE $0x00	/* jmp to the end */
	BYTE $0x53	/* 0 push %rbx */
	WORD $0x8548; BYTE $0xc9	/* 1 test %rcx,%rcx */
	LONG $0x01fb8e0f; WORD $0x0000	/* 4 jle 205 */
	LONG $0x245c8b4c; BYTE $0x18	/* a mov 0x18(%rsp),%r11 */
	LONG $0x01538d49	/* f lea 0x1(%r11),%rdx */
	WORD $0x3145; BYTE $0xd2	/* 13 xor %r10d,%r10d */
	LONG $0x0510fcc5; LONG $0x000001ec	/* 16 vmovaps 0x0(%rip),%ymm0 = 20a, as it lies */
	WORD $0x31eb	/* 1e jmp 51 */
	LONG $0xe928fcc5	/* 20 vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 24 vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 28 vmovaps %ymm1,%ymm7 */
	LONG $0xce58f4c5	/* 2c vaddps %ymm6,%ymm1,%ymm1 */
	LONG $0xd558c4c5	/* 30 vaddps %ymm5,%ymm7,%ymm2 */
	LONG $0xca58f4c5	/* 34 vaddps %ymm2,%ymm1,%ymm1 */
	LONG $0x0f11fcc5	/* 38 vmovups %ymm1,(%rdi) */
	LONG $0x20c78348	/* 3c add $0x20,%rdi */
	LONG $0xf8418d48	/* 40 lea -0x8(%rcx),%rax */
	LONG $0x08f98348	/* 44 cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xc1	/* 48 mov %rax,%rcx */
	LONG $0x01b48e0f; WORD $0x0000	/* 4b jle 205 */
	LONG $0x2a22c1c4; BYTE $0xca	/* 51 vcvtsi2ss %r10d,%xmm11,%xmm1 */
	LONG $0x187de2c4; BYTE $0xc9	/* 56 vbroadcastss %xmm1,%ymm1 */
	WORD $0x854d; BYTE $0xdb	/* 5b test %r11,%r11 */
	WORD $0xc07e	/* 5e jle 20 */
	WORD $0xc031	/* 60 xor %eax,%eax */
	WORD $0x8948; BYTE $0xd3	/* 62 mov %rdx,%rbx */
	LONG $0xe128fcc5	/* 65 vmovaps %ymm1,%ymm4 */
	LONG $0xd128fcc5	/* 69 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 6d vmovaps %ymm1,%ymm3 */
	LONG $0x008e180f; WORD $0x0020; BYTE $0x00	/* 71 prefetcht0 0x2000(%rsi) */
	LONG $0x408e180f; WORD $0x0020; BYTE $0x00	/* 78 prefetcht0 0x2040(%rsi) */
	LONG $0x808e180f; WORD $0x0020; BYTE $0x00	/* 7f prefetcht0 0x2080(%rsi) */
	LONG $0xc08e180f; WORD $0x0020; BYTE $0x00	/* 86 prefetcht0 0x20c0(%rsi) */
	LONG $0x008e180f; WORD $0x0021; BYTE $0x00	/* 8d prefetcht0 0x2100(%rsi) */
	BYTE $0x9b	/* 94 fwait */
	LONG $0x6e10fcc5; BYTE $0x10	/* 95 vmovups 0x10(%rsi),%ymm5 */
	LONG $0x7610fcc5; BYTE $0x30	/* 9a vmovups 0x30(%rsi),%ymm6 */
	LONG $0x7e10fcc5; BYTE $0x50	/* 9f vmovups 0x50(%rsi),%ymm7 */
	LONG $0x46107cc5; BYTE $0x70	/* a4 vmovups 0x70(%rsi),%ymm8 */
	LONG $0x1c7d62c4; BYTE $0xcd	/* a9 vpabsb %ymm5,%ymm9 */
	LONG $0x587d42c4; WORD $0xc014	/* ae vpbroadcastd (%r8,%rax,8),%ymm10 */
	LONG $0x082de2c4; BYTE $0xed	/* b4 vpsignb %ymm5,%ymm10,%ymm5 */
	LONG $0x0435e2c4; BYTE $0xed	/* b9 vpmaddubsw %ymm5,%ymm9,%ymm5 */
	LONG $0xe8f5d5c5	/* be vpmaddwd %ymm0,%ymm5,%ymm5 */
	LONG $0x587d42c4; WORD $0xc04c; BYTE $0x04	/* c2 vpbroadcastd 0x4(%r8,%rax,8),%ymm9 */
	LONG $0x1c7d62c4; BYTE $0xd6	/* c9 vpabsb %ymm6,%ymm10 */
	LONG $0x0835e2c4; BYTE $0xf6	/* ce vpsignb %ymm6,%ymm9,%ymm6 */
	LONG $0x042de2c4; BYTE $0xf6	/* d3 vpmaddubsw %ymm6,%ymm10,%ymm6 */
	LONG $0xf0f5cdc5	/* d8 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xedfecdc5	/* dc vpaddd %ymm5,%ymm6,%ymm5 */
	LONG $0x587dc2c4; WORD $0xc074; BYTE $0x08	/* e0 vpbroadcastd 0x8(%r8,%rax,8),%ymm6 */
	LONG $0x1c7d62c4; BYTE $0xcf	/* e7 vpabsb %ymm7,%ymm9 */
	LONG $0x084de2c4; BYTE $0xf7	/* ec vpsignb %ymm7,%ymm6,%ymm6 */
	LONG $0x0435e2c4; BYTE $0xf6	/* f1 vpmaddubsw %ymm6,%ymm9,%ymm6 */
	LONG $0xf0f5cdc5	/* f6 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0x1c7dc2c4; BYTE $0xf8	/* fa vpabsb %ymm8,%ymm7 */
	LONG $0x587d42c4; WORD $0xc04c; BYTE $0x0c	/* ff vpbroadcastd 0xc(%r8,%rax,8),%ymm9 */
	LONG $0x083542c4; BYTE $0xc0	/* 106 vpsignb %ymm8,%ymm9,%ymm8 */
	LONG $0x0445c2c4; BYTE $0xf8	/* 10b vpmaddubsw %ymm8,%ymm7,%ymm7 */
	LONG $0xf8f5c5c5	/* 110 vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 114 vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 118 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0xb610fcc5; LONG $0x00000090	/* 11c vmovups 0x90(%rsi),%ymm6 */
	LONG $0x1c7de2c4; BYTE $0xfe	/* 124 vpabsb %ymm6,%ymm7 */
	LONG $0x587d42c4; WORD $0xc044; BYTE $0x10	/* 129 vpbroadcastd 0x10(%r8,%rax,8),%ymm8 */
	LONG $0x083de2c4; BYTE $0xf6	/* 130 vpsignb %ymm6,%ymm8,%ymm6 */
	LONG $0x0445e2c4; BYTE $0xf6	/* 135 vpmaddubsw %ymm6,%ymm7,%ymm6 */
	LONG $0xf0f5cdc5	/* 13a vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xbe10fcc5; LONG $0x000000b0	/* 13e vmovups 0xb0(%rsi),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc7	/* 146 vpabsb %ymm7,%ymm8 */
	LONG $0x587d42c4; WORD $0xc04c; BYTE $0x14	/* 14b vpbroadcastd 0x14(%r8,%rax,8),%ymm9 */
	LONG $0x0835e2c4; BYTE $0xff	/* 152 vpsignb %ymm7,%ymm9,%ymm7 */
	LONG $0x043de2c4; BYTE $0xff	/* 157 vpmaddubsw %ymm7,%ymm8,%ymm7 */
	LONG $0xf8f5c5c5	/* 15c vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 160 vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xbe10fcc5; LONG $0x000000d0	/* 164 vmovups 0xd0(%rsi),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc7	/* 16c vpabsb %ymm7,%ymm8 */
	LONG $0x587d42c4; WORD $0xc04c; BYTE $0x18	/* 171 vpbroadcastd 0x18(%r8,%rax,8),%ymm9 */
	LONG $0x0835e2c4; BYTE $0xff	/* 178 vpsignb %ymm7,%ymm9,%ymm7 */
	LONG $0x043de2c4; BYTE $0xff	/* 17d vpmaddubsw %ymm7,%ymm8,%ymm7 */
	LONG $0xf8f5c5c5	/* 182 vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 186 vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 18a vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000000f0	/* 18e vmovups 0xf0(%rsi),%ymm6 */
	LONG $0x587dc2c4; WORD $0xc07c; BYTE $0x1c	/* 196 vpbroadcastd 0x1c(%r8,%rax,8),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc6	/* 19d vpabsb %ymm6,%ymm8 */
	LONG $0x0845e2c4; BYTE $0xf6	/* 1a2 vpsignb %ymm6,%ymm7,%ymm6 */
	LONG $0x043de2c4; BYTE $0xf6	/* 1a7 vpmaddubsw %ymm6,%ymm8,%ymm6 */
	LONG $0xf0f5cdc5	/* 1ac vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 1b0 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0x36	/* 1b4 vcvtph2ps (%rsi),%ymm6 */
	LONG $0x187dc2c4; WORD $0x013c	/* 1b9 vbroadcastss (%r9,%rax,1),%ymm7 */
	LONG $0xf759ccc5	/* 1bf vmulps %ymm7,%ymm6,%ymm6 */
	LONG $0xed5bfcc5	/* 1c3 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xed59ccc5	/* 1c7 vmulps %ymm5,%ymm6,%ymm5 */
	LONG $0xed58f4c5	/* 1cb vaddps %ymm5,%ymm1,%ymm5 */
	LONG $0x10c68148; WORD $0x0001; BYTE $0x00	/* 1cf add $0x110,%rsi */
	LONG $0xffc38348	/* 1d6 add $0xffffffffffffffff,%rbx */
	LONG $0x04c08348	/* 1da add $0x4,%rax */
	LONG $0xf328fcc5	/* 1de vmovaps %ymm3,%ymm6 */
	LONG $0xfa28fcc5	/* 1e2 vmovaps %ymm2,%ymm7 */
	LONG $0xcc28fcc5	/* 1e6 vmovaps %ymm4,%ymm1 */
	LONG $0xe228fcc5	/* 1ea vmovaps %ymm2,%ymm4 */
	LONG $0xd328fcc5	/* 1ee vmovaps %ymm3,%ymm2 */
	LONG $0xdd28fcc5	/* 1f2 vmovaps %ymm5,%ymm3 */
	LONG $0x01fb8348	/* 1f6 cmp $0x1,%rbx */
	LONG $0xfe71870f; WORD $0xffff	/* 1fa ja 71 */
	LONG $0xfffe27e9; BYTE $0xff	/* 200 jmp 2c */
	BYTE $0x5b	/* 205 pop %rbx */
	WORD $0xf8c5; BYTE $0x77	/* 206 vzeroupper */
	BYTE $0xc3	/* 209 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 20a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 21a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 22a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 23a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 24a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 25a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 26a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 27a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 28a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 29a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 2aa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 2ba .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 2ca .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 2da .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 2ea .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 2fa .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 30a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 31a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 32a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 33a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 34a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 35a .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 36a .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 37a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 38a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 39a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3aa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3ba .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 3ca .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 3da .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 3ea .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 3fa .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 40a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 41a .rodata.cst32 */
	RET

TEXT avx2wovenq40(SB), 1, $0
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
	LONG $0x0003f5e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5641	/* 0 push %r14 */
	BYTE $0x53	/* 2 push %rbx */
	WORD $0x8548; BYTE $0xc9	/* 3 test %rcx,%rcx */
	LONG $0x01c28e0f; WORD $0x0000	/* 6 jle 1ce */
	LONG $0x24548b4c; BYTE $0x20	/* c mov 0x20(%rsp),%r10 */
	LONG $0x24548b48; BYTE $0x18	/* 11 mov 0x18(%rsp),%rdx */
	LONG $0x01728d4d	/* 16 lea 0x1(%r10),%r14 */
	WORD $0x3145; BYTE $0xdb	/* 1a xor %r11d,%r11d */
	LONG $0x0510fcc5; LONG $0x000001d0	/* 1d vmovaps 0x0(%rip),%ymm0 = 1f5, as it lies */
	LONG $0x0d6ffec5; LONG $0x000001e8	/* 25 vmovdqa 0x0(%rip),%ymm1 = 215, as it lies */
	LONG $0x156ffec5; LONG $0x00000200	/* 2d vmovdqa 0x0(%rip),%ymm2 = 235, as it lies */
	WORD $0x31eb	/* 35 jmp 68 */
	LONG $0xfb28fcc5	/* 37 vmovaps %ymm3,%ymm7 */
	LONG $0xc3287cc5	/* 3b vmovaps %ymm3,%ymm8 */
	LONG $0xcb287cc5	/* 3f vmovaps %ymm3,%ymm9 */
	LONG $0xdb58bcc5	/* 43 vaddps %ymm3,%ymm8,%ymm3 */
	LONG $0xe758b4c5	/* 47 vaddps %ymm7,%ymm9,%ymm4 */
	LONG $0xdc58e4c5	/* 4b vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x1f11fcc5	/* 4f vmovups %ymm3,(%rdi) */
	LONG $0x20c78348	/* 53 add $0x20,%rdi */
	LONG $0xf8418d48	/* 57 lea -0x8(%rcx),%rax */
	LONG $0x08f98348	/* 5b cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xc1	/* 5f mov %rax,%rcx */
	LONG $0x01668e0f; WORD $0x0000	/* 62 jle 1ce */
	LONG $0x2a0ac1c4; BYTE $0xdb	/* 68 vcvtsi2ss %r11d,%xmm14,%xmm3 */
	LONG $0x187de2c4; BYTE $0xdb	/* 6d vbroadcastss %xmm3,%ymm3 */
	WORD $0x854d; BYTE $0xd2	/* 72 test %r10,%r10 */
	WORD $0xc07e	/* 75 jle 37 */
	WORD $0xdb31	/* 77 xor %ebx,%ebx */
	WORD $0x894c; BYTE $0xf0	/* 79 mov %r14,%rax */
	LONG $0xf328fcc5	/* 7c vmovaps %ymm3,%ymm6 */
	LONG $0xe328fcc5	/* 80 vmovaps %ymm3,%ymm4 */
	LONG $0xeb28fcc5	/* 84 vmovaps %ymm3,%ymm5 */
	LONG $0x008e180f; WORD $0x0020; BYTE $0x00	/* 88 prefetcht0 0x2000(%rsi) */
	LONG $0x408e180f; WORD $0x0020; BYTE $0x00	/* 8f prefetcht0 0x2040(%rsi) */
	LONG $0x808e180f; WORD $0x0020; BYTE $0x00	/* 96 prefetcht0 0x2080(%rsi) */
	BYTE $0x9b	/* 9d fwait */
	LONG $0x46107cc5; BYTE $0x10	/* 9e vmovups 0x10(%rsi),%ymm8 */
	LONG $0x4e107cc5; BYTE $0x30	/* a3 vmovups 0x30(%rsi),%ymm9 */
	LONG $0x56107cc5; BYTE $0x50	/* a8 vmovups 0x50(%rsi),%ymm10 */
	LONG $0x7e10fcc5; BYTE $0x70	/* ad vmovups 0x70(%rsi),%ymm7 */
	LONG $0x587d42c4; WORD $0xd81c	/* b2 vpbroadcastd (%r8,%rbx,8),%ymm11 */
	LONG $0xe0543cc5	/* b8 vandps %ymm0,%ymm8,%ymm12 */
	LONG $0x041d42c4; BYTE $0xdb	/* bc vpmaddubsw %ymm11,%ymm12,%ymm11 */
	LONG $0x713dc1c4; WORD $0x04d0	/* c1 vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0xc0db3dc5	/* c7 vpand %ymm0,%ymm8,%ymm8 */
	LONG $0x587d42c4; WORD $0xd864; BYTE $0x10	/* cb vpbroadcastd 0x10(%r8,%rbx,8),%ymm12 */
	LONG $0x043d42c4; BYTE $0xc4	/* d2 vpmaddubsw %ymm12,%ymm8,%ymm8 */
	LONG $0xe0db35c5	/* d7 vpand %ymm0,%ymm9,%ymm12 */
	LONG $0x587d42c4; WORD $0xd86c; BYTE $0x04	/* db vpbroadcastd 0x4(%r8,%rbx,8),%ymm13 */
	LONG $0x041d42c4; BYTE $0xe5	/* e2 vpmaddubsw %ymm13,%ymm12,%ymm12 */
	LONG $0xfd2541c4; BYTE $0xdc	/* e7 vpaddw %ymm12,%ymm11,%ymm11 */
	LONG $0xfd3d41c4; BYTE $0xc3	/* ec vpaddw %ymm11,%ymm8,%ymm8 */
	LONG $0x7135c1c4; WORD $0x04d1	/* f1 vpsrlw $0x4,%ymm9,%ymm9 */
	LONG $0xc8db35c5	/* f7 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x587d42c4; WORD $0xd85c; BYTE $0x14	/* fb vpbroadcastd 0x14(%r8,%rbx,8),%ymm11 */
	LONG $0x043542c4; BYTE $0xcb	/* 102 vpmaddubsw %ymm11,%ymm9,%ymm9 */
	LONG $0xd8db2dc5	/* 107 vpand %ymm0,%ymm10,%ymm11 */
	LONG $0x587d42c4; WORD $0xd864; BYTE $0x08	/* 10b vpbroadcastd 0x8(%r8,%rbx,8),%ymm12 */
	LONG $0x042542c4; BYTE $0xdc	/* 112 vpmaddubsw %ymm12,%ymm11,%ymm11 */
	LONG $0xfd3541c4; BYTE $0xcb	/* 117 vpaddw %ymm11,%ymm9,%ymm9 */
	LONG $0xfd3d41c4; BYTE $0xc1	/* 11c vpaddw %ymm9,%ymm8,%ymm8 */
	LONG $0x7135c1c4; WORD $0x04d2	/* 121 vpsrlw $0x4,%ymm10,%ymm9 */
	LONG $0xc8db35c5	/* 127 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x587d42c4; WORD $0xd854; BYTE $0x18	/* 12b vpbroadcastd 0x18(%r8,%rbx,8),%ymm10 */
	LONG $0x043542c4; BYTE $0xca	/* 132 vpmaddubsw %ymm10,%ymm9,%ymm9 */
	LONG $0xd0db45c5	/* 137 vpand %ymm0,%ymm7,%ymm10 */
	LONG $0x587d42c4; WORD $0xd85c; BYTE $0x0c	/* 13b vpbroadcastd 0xc(%r8,%rbx,8),%ymm11 */
	LONG $0x042d42c4; BYTE $0xd3	/* 142 vpmaddubsw %ymm11,%ymm10,%ymm10 */
	LONG $0xfd3541c4; BYTE $0xca	/* 147 vpaddw %ymm10,%ymm9,%ymm9 */
	LONG $0xd771c5c5; BYTE $0x04	/* 14c vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0x587d42c4; WORD $0xd854; BYTE $0x1c	/* 151 vpbroadcastd 0x1c(%r8,%rbx,8),%ymm10 */
	LONG $0xf8dbc5c5	/* 158 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x0445c2c4; BYTE $0xfa	/* 15c vpmaddubsw %ymm10,%ymm7,%ymm7 */
	LONG $0xfffdb5c5	/* 161 vpaddw %ymm7,%ymm9,%ymm7 */
	LONG $0xfffdbdc5	/* 165 vpaddw %ymm7,%ymm8,%ymm7 */
	LONG $0xfaf5c5c5	/* 169 vpmaddwd %ymm2,%ymm7,%ymm7 */
	LONG $0x587d62c4; WORD $0x1a04	/* 16d vpbroadcastd (%rdx,%rbx,1),%ymm8 */
	LONG $0xc1f53dc5	/* 173 vpmaddwd %ymm1,%ymm8,%ymm8 */
	LONG $0xfa45c1c4; BYTE $0xf8	/* 177 vpsubd %ymm8,%ymm7,%ymm7 */
	LONG $0x137d62c4; BYTE $0x06	/* 17c vcvtph2ps (%rsi),%ymm8 */
	LONG $0x187d42c4; WORD $0x190c	/* 181 vbroadcastss (%r9,%rbx,1),%ymm9 */
	LONG $0x593c41c4; BYTE $0xc1	/* 187 vmulps %ymm9,%ymm8,%ymm8 */
	LONG $0xff5bfcc5	/* 18c vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xff59bcc5	/* 190 vmulps %ymm7,%ymm8,%ymm7 */
	LONG $0xff58e4c5	/* 194 vaddps %ymm7,%ymm3,%ymm7 */
	LONG $0x90c68148; WORD $0x0000; BYTE $0x00	/* 198 add $0x90,%rsi */
	LONG $0xffc08348	/* 19f add $0xffffffffffffffff,%rax */
	LONG $0x04c38348	/* 1a3 add $0x4,%rbx */
	LONG $0xc5287cc5	/* 1a7 vmovaps %ymm5,%ymm8 */
	LONG $0xcc287cc5	/* 1ab vmovaps %ymm4,%ymm9 */
	LONG $0xde28fcc5	/* 1af vmovaps %ymm6,%ymm3 */
	LONG $0xf428fcc5	/* 1b3 vmovaps %ymm4,%ymm6 */
	LONG $0xe528fcc5	/* 1b7 vmovaps %ymm5,%ymm4 */
	LONG $0xef28fcc5	/* 1bb vmovaps %ymm7,%ymm5 */
	LONG $0x01f88348	/* 1bf cmp $0x1,%rax */
	LONG $0xfebf870f; WORD $0xffff	/* 1c3 ja 88 */
	LONG $0xfffe75e9; BYTE $0xff	/* 1c9 jmp 43 */
	BYTE $0x5b	/* 1ce pop %rbx */
	WORD $0x5e41	/* 1cf pop %r14 */
	WORD $0xf8c5; BYTE $0x77	/* 1d1 vzeroupper */
	BYTE $0xc3	/* 1d4 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 1d5 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 1e5 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 1f5 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 205 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 215 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 225 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 235 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 245 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 255 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 265 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 275 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 285 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 295 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 2a5 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 2b5 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 2c5 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 2d5 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 2e5 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 2f5 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 305 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 315 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 325 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 335 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 345 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 355 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 365 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 375 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 385 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 395 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 3a5 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 3b5 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 3c5 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 3d5 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 3e5 .rodata.cst32 */
	RET

TEXT avx2wovenq4k(SB), 1, $0
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
	LONG $0x000c7ee9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	BYTE $0x53	/* 4 push %rbx */
	LONG $0xe0ec8148; WORD $0x0000; BYTE $0x00	/* 5 sub $0xe0,%rsp */
	WORD $0x8548; BYTE $0xc9	/* c test %rcx,%rcx */
	LONG $0x0a118e0f; WORD $0x0000	/* f jle a26 */
	LONG $0x24948b4c; LONG $0x00000108	/* 15 mov 0x108(%rsp),%r10 */
	LONG $0x24bc8b4c; LONG $0x00000100	/* 1d mov 0x100(%rsp),%r15 */
	LONG $0x01728d4d	/* 25 lea 0x1(%r10),%r14 */
	WORD $0x3145; BYTE $0xdb	/* 29 xor %r11d,%r11d */
	LONG $0x597de2c4; LONG $0x000c211d; BYTE $0x00	/* 2c vpbroadcastq 0x0(%rip),%ymm3 = c56 */
	LONG $0x597de2c4; LONG $0x000c2025; BYTE $0x00	/* 35 vpbroadcastq 0x0(%rip),%ymm4 = c5e */
	LONG $0x356ffec5; LONG $0x00000a70	/* 3e vmovdqa 0x0(%rip),%ymm6 = ab6, as it lies */
	LONG $0x1d6f7ec5; LONG $0x00000ac8	/* 46 vmovdqa 0x0(%rip),%ymm11 = b16, as it lies */
	LONG $0x056f7ec5; LONG $0x00000ae0	/* 4e vmovdqa 0x0(%rip),%ymm8 = b36, as it lies */
	LONG $0x3d6ffec5; LONG $0x00000af8	/* 56 vmovdqa 0x0(%rip),%ymm7 = b56, as it lies */
	LONG $0x5c7ffdc5; WORD $0x2024	/* 5e vmovdqa %ymm3,0x20(%rsp) */
	LONG $0x247ffdc5; BYTE $0x24	/* 64 vmovdqa %ymm4,(%rsp) */
	WORD $0x31eb	/* 69 jmp 9c */
	LONG $0xd528fcc5	/* 6b vmovaps %ymm5,%ymm2 */
	LONG $0xc528fcc5	/* 6f vmovaps %ymm5,%ymm0 */
	LONG $0xcd28fcc5	/* 73 vmovaps %ymm5,%ymm1 */
	LONG $0xc058d4c5	/* 77 vaddps %ymm0,%ymm5,%ymm0 */
	LONG $0xca58f4c5	/* 7b vaddps %ymm2,%ymm1,%ymm1 */
	LONG $0xc158fcc5	/* 7f vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x0711fcc5	/* 83 vmovups %ymm0,(%rdi) */
	LONG $0x20c78348	/* 87 add $0x20,%rdi */
	LONG $0xf8418d48	/* 8b lea -0x8(%rcx),%rax */
	LONG $0x08f98348	/* 8f cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xc1	/* 93 mov %rax,%rcx */
	LONG $0x098a8e0f; WORD $0x0000	/* 96 jle a26 */
	LONG $0x2a0ac1c4; BYTE $0xc3	/* 9c vcvtsi2ss %r11d,%xmm14,%xmm0 */
	LONG $0x187de2c4; BYTE $0xe8	/* a1 vbroadcastss %xmm0,%ymm5 */
	WORD $0x854d; BYTE $0xd2	/* a6 test %r10,%r10 */
	WORD $0xc07e	/* a9 jle 6b */
	WORD $0xdb31	/* ab xor %ebx,%ebx */
	WORD $0x894c; BYTE $0xf0	/* ad mov %r14,%rax */
	WORD $0x894c; BYTE $0xca	/* b0 mov %r9,%rdx */
	LONG $0xe5287cc5	/* b3 vmovaps %ymm5,%ymm12 */
	LONG $0xcd287cc5	/* b7 vmovaps %ymm5,%ymm9 */
	LONG $0xd5287cc5	/* bb vmovaps %ymm5,%ymm10 */
	LONG $0x6c29fcc5; WORD $0x4024	/* bf vmovaps %ymm5,0x40(%rsp) */
	LONG $0x8c297cc5; LONG $0x00008024; BYTE $0x00	/* c5 vmovaps %ymm9,0x80(%rsp) */
	LONG $0x94297cc5; LONG $0x0000a024; BYTE $0x00	/* ce vmovaps %ymm10,0xa0(%rsp) */
	LONG $0xa4297cc5; LONG $0x0000c024; BYTE $0x00	/* d7 vmovaps %ymm12,0xc0(%rsp) */
	LONG $0x008e180f; WORD $0x0020; BYTE $0x00	/* e0 prefetcht0 0x2000(%rsi) */
	LONG $0x408e180f; WORD $0x0020; BYTE $0x00	/* e7 prefetcht0 0x2040(%rsi) */
	LONG $0x808e180f; WORD $0x0020; BYTE $0x00	/* ee prefetcht0 0x2080(%rsi) */
	LONG $0xc08e180f; WORD $0x0020; BYTE $0x00	/* f5 prefetcht0 0x20c0(%rsi) */
	LONG $0x008e180f; WORD $0x0021; BYTE $0x00	/* fc prefetcht0 0x2100(%rsi) */
	LONG $0x408e180f; WORD $0x0021; BYTE $0x00	/* 103 prefetcht0 0x2140(%rsi) */
	LONG $0x808e180f; WORD $0x0021; BYTE $0x00	/* 10a prefetcht0 0x2180(%rsi) */
	LONG $0xc08e180f; WORD $0x0021; BYTE $0x00	/* 111 prefetcht0 0x21c0(%rsi) */
	LONG $0x008e180f; WORD $0x0022; BYTE $0x00	/* 118 prefetcht0 0x2200(%rsi) */
	LONG $0x408e180f; WORD $0x0022; BYTE $0x00	/* 11f prefetcht0 0x2240(%rsi) */
	LONG $0x808e180f; WORD $0x0022; BYTE $0x00	/* 126 prefetcht0 0x2280(%rsi) */
	LONG $0xc08e180f; WORD $0x0022; BYTE $0x00	/* 12d prefetcht0 0x22c0(%rsi) */
	LONG $0x008e180f; WORD $0x0023; BYTE $0x00	/* 134 prefetcht0 0x2300(%rsi) */
	LONG $0x408e180f; WORD $0x0023; BYTE $0x00	/* 13b prefetcht0 0x2340(%rsi) */
	LONG $0x808e180f; WORD $0x0023; BYTE $0x00	/* 142 prefetcht0 0x2380(%rsi) */
	LONG $0xc08e180f; WORD $0x0023; BYTE $0x00	/* 149 prefetcht0 0x23c0(%rsi) */
	LONG $0x008e180f; WORD $0x0024; BYTE $0x00	/* 150 prefetcht0 0x2400(%rsi) */
	LONG $0x408e180f; WORD $0x0024; BYTE $0x00	/* 157 prefetcht0 0x2440(%rsi) */
	BYTE $0x9b	/* 15e fwait */
	LONG $0x76107cc5; BYTE $0x20	/* 15f vmovups 0x20(%rsi),%ymm14 */
	LONG $0x4610fcc5; BYTE $0x40	/* 164 vmovups 0x40(%rsi),%ymm0 */
	LONG $0x4e10fcc5; BYTE $0x60	/* 169 vmovups 0x60(%rsi),%ymm1 */
	LONG $0x9610fcc5; LONG $0x00000080	/* 16e vmovups 0x80(%rsi),%ymm2 */
	LONG $0xe3db75c5	/* 176 vpand %ymm3,%ymm1,%ymm12 */
	LONG $0x7115c1c4; WORD $0x02d6	/* 17a vpsrlw $0x2,%ymm14,%ymm13 */
	LONG $0xecdb15c5	/* 180 vpand %ymm4,%ymm13,%ymm13 */
	LONG $0xeb1d41c4; BYTE $0xe5	/* 184 vpor %ymm13,%ymm12,%ymm12 */
	LONG $0xd171f5c5; BYTE $0x04	/* 189 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xcbdbf5c5	/* 18e vpand %ymm3,%ymm1,%ymm1 */
	LONG $0xd07195c5; BYTE $0x02	/* 192 vpsrlw $0x2,%ymm0,%ymm13 */
	LONG $0xecdb15c5	/* 197 vpand %ymm4,%ymm13,%ymm13 */
	LONG $0xc9eb95c5	/* 19b vpor %ymm1,%ymm13,%ymm1 */
	LONG $0xc6dbfdc5	/* 19f vpand %ymm6,%ymm0,%ymm0 */
	LONG $0x156f7ec5; LONG $0x0000092b	/* 1a3 vmovdqa 0x0(%rip),%ymm10 = ad6, as it lies */
	LONG $0x007d42c4; BYTE $0xea	/* 1ab vpshufb %ymm10,%ymm0,%ymm13 */
	LONG $0x587d42c4; WORD $0x1f3c	/* 1b0 vpbroadcastd (%r15,%rbx,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 1b6 vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0x0d6f7ec5; LONG $0x00000933	/* 1bb vmovdqa 0x0(%rip),%ymm9 = af6, as it lies */
	LONG $0x007d42c4; BYTE $0xf9	/* 1c3 vpshufb %ymm9,%ymm0,%ymm15 */
	LONG $0x587dc2c4; WORD $0x1f5c; BYTE $0x04	/* 1c8 vpbroadcastd 0x4(%r15,%rbx,1),%ymm3 */
	LONG $0xdbf585c5	/* 1cf vpmaddwd %ymm3,%ymm15,%ymm3 */
	LONG $0xdbfe95c5	/* 1d3 vpaddd %ymm3,%ymm13,%ymm3 */
	LONG $0x007d42c4; BYTE $0xeb	/* 1d7 vpshufb %ymm11,%ymm0,%ymm13 */
	LONG $0x587d42c4; WORD $0x1f7c; BYTE $0x08	/* 1dc vpbroadcastd 0x8(%r15,%rbx,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 1e3 vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0x007dc2c4; BYTE $0xc0	/* 1e8 vpshufb %ymm8,%ymm0,%ymm0 */
	LONG $0x587d42c4; WORD $0x1f7c; BYTE $0x0c	/* 1ed vpbroadcastd 0xc(%r15,%rbx,1),%ymm15 */
	LONG $0xc0f585c5	/* 1f4 vpmaddwd %ymm0,%ymm15,%ymm0 */
	LONG $0xc0fe95c5	/* 1f8 vpaddd %ymm0,%ymm13,%ymm0 */
	LONG $0xc0fee5c5	/* 1fc vpaddd %ymm0,%ymm3,%ymm0 */
	LONG $0x0075c2c4; BYTE $0xda	/* 200 vpshufb %ymm10,%ymm1,%ymm3 */
	LONG $0x587d42c4; WORD $0x1f6c; BYTE $0x10	/* 205 vpbroadcastd 0x10(%r15,%rbx,1),%ymm13 */
	LONG $0xdbf595c5	/* 20c vpmaddwd %ymm3,%ymm13,%ymm3 */
	LONG $0xc3fefdc5	/* 210 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x0075c2c4; BYTE $0xd9	/* 214 vpshufb %ymm9,%ymm1,%ymm3 */
	LONG $0x587d42c4; WORD $0x1f6c; BYTE $0x14	/* 219 vpbroadcastd 0x14(%r15,%rbx,1),%ymm13 */
	LONG $0xdbf595c5	/* 220 vpmaddwd %ymm3,%ymm13,%ymm3 */
	LONG $0x007542c4; BYTE $0xeb	/* 224 vpshufb %ymm11,%ymm1,%ymm13 */
	LONG $0x587d42c4; WORD $0x1f7c; BYTE $0x18	/* 229 vpbroadcastd 0x18(%r15,%rbx,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 230 vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0xdbfe95c5	/* 235 vpaddd %ymm3,%ymm13,%ymm3 */
	LONG $0xc3fefdc5	/* 239 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0x1f5c; BYTE $0x1c	/* 23d vpbroadcastd 0x1c(%r15,%rbx,1),%ymm3 */
	LONG $0x0075c2c4; BYTE $0xc8	/* 244 vpshufb %ymm8,%ymm1,%ymm1 */
	LONG $0xcbf5f5c5	/* 249 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0xc1fefdc5	/* 24d vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x447ffdc5; WORD $0x6024	/* 251 vmovdqa %ymm0,0x60(%rsp) */
	LONG $0xc7dbedc5	/* 257 vpand %ymm7,%ymm2,%ymm0 */
	LONG $0x587dc2c4; WORD $0xd80c	/* 25b vpbroadcastd (%r8,%rbx,8),%ymm1 */
	LONG $0x047de2c4; BYTE $0xc1	/* 261 vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0xd271f5c5; BYTE $0x04	/* 266 vpsrlw $0x4,%ymm2,%ymm1 */
	LONG $0xcfdbf5c5	/* 26b vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; WORD $0xd854; BYTE $0x20	/* 26f vpbroadcastd 0x20(%r8,%rbx,8),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xca	/* 276 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x9610fcc5; LONG $0x000000a0	/* 27b vmovups 0xa0(%rsi),%ymm2 */
	LONG $0xdfdbedc5	/* 283 vpand %ymm7,%ymm2,%ymm3 */
	LONG $0x587d42c4; WORD $0xd87c; BYTE $0x04	/* 287 vpbroadcastd 0x4(%r8,%rbx,8),%ymm15 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 28e vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0xc0fde5c5	/* 293 vpaddw %ymm0,%ymm3,%ymm0 */
	LONG $0xd271edc5; BYTE $0x04	/* 297 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 29c vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x24	/* 2a0 vpbroadcastd 0x24(%r8,%rbx,8),%ymm3 */
	LONG $0x046de2c4; BYTE $0xd3	/* 2a7 vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc9fdedc5	/* 2ac vpaddw %ymm1,%ymm2,%ymm1 */
	LONG $0x9610fcc5; LONG $0x000000c0	/* 2b0 vmovups 0xc0(%rsi),%ymm2 */
	LONG $0xdfdbedc5	/* 2b8 vpand %ymm7,%ymm2,%ymm3 */
	LONG $0x587d42c4; WORD $0xd87c; BYTE $0x08	/* 2bc vpbroadcastd 0x8(%r8,%rbx,8),%ymm15 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 2c3 vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0xd271edc5; BYTE $0x04	/* 2c8 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 2cd vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587d42c4; WORD $0xd87c; BYTE $0x28	/* 2d1 vpbroadcastd 0x28(%r8,%rbx,8),%ymm15 */
	LONG $0x046d42c4; BYTE $0xff	/* 2d8 vpmaddubsw %ymm15,%ymm2,%ymm15 */
	LONG $0xa610fcc5; LONG $0x000000e0	/* 2dd vmovups 0xe0(%rsi),%ymm4 */
	LONG $0xd7dbddc5	/* 2e5 vpand %ymm7,%ymm4,%ymm2 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x0c	/* 2e9 vpbroadcastd 0xc(%r8,%rbx,8),%ymm5 */
	LONG $0x046de2c4; BYTE $0xd5	/* 2f0 vpmaddubsw %ymm5,%ymm2,%ymm2 */
	LONG $0xd2fde5c5	/* 2f5 vpaddw %ymm2,%ymm3,%ymm2 */
	LONG $0xd2fdfdc5	/* 2f9 vpaddw %ymm2,%ymm0,%ymm2 */
	LONG $0xd471fdc5; BYTE $0x04	/* 2fd vpsrlw $0x4,%ymm4,%ymm0 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x2c	/* 302 vpbroadcastd 0x2c(%r8,%rbx,8),%ymm3 */
	LONG $0xc7dbfdc5	/* 309 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0xc3	/* 30d vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0xc0fd85c5	/* 312 vpaddw %ymm0,%ymm15,%ymm0 */
	LONG $0xf8fd75c5	/* 316 vpaddw %ymm0,%ymm1,%ymm15 */
	LONG $0x8610fcc5; LONG $0x00000100	/* 31a vmovups 0x100(%rsi),%ymm0 */
	LONG $0x587dc2c4; WORD $0xd84c; BYTE $0x10	/* 322 vpbroadcastd 0x10(%r8,%rbx,8),%ymm1 */
	LONG $0xdfdbfdc5	/* 329 vpand %ymm7,%ymm0,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xc9	/* 32d vpmaddubsw %ymm1,%ymm3,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 332 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 337 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x30	/* 33b vpbroadcastd 0x30(%r8,%rbx,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 342 vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x00000120	/* 347 vmovups 0x120(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 34f vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x14	/* 353 vpbroadcastd 0x14(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 35a vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xccfdf5c5	/* 35f vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 363 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 368 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x34	/* 36c vpbroadcastd 0x34(%r8,%rbx,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 373 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xc3fdfdc5	/* 378 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x00000140	/* 37c vmovups 0x140(%rsi),%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x18	/* 384 vpbroadcastd 0x18(%r8,%rbx,8),%ymm4 */
	LONG $0xefdbe5c5	/* 38b vpand %ymm7,%ymm3,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 38f vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xccfdf5c5	/* 394 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdedc5	/* 398 vpaddw %ymm1,%ymm2,%ymm1 */
	LONG $0xd371edc5; BYTE $0x04	/* 39c vpsrlw $0x4,%ymm3,%ymm2 */
	LONG $0xd7dbedc5	/* 3a1 vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x38	/* 3a5 vpbroadcastd 0x38(%r8,%rbx,8),%ymm3 */
	LONG $0x046de2c4; BYTE $0xd3	/* 3ac vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc2fdfdc5	/* 3b1 vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0xc0fd85c5	/* 3b5 vpaddw %ymm0,%ymm15,%ymm0 */
	LONG $0x9610fcc5; LONG $0x00000160	/* 3b9 vmovups 0x160(%rsi),%ymm2 */
	LONG $0xdfdbedc5	/* 3c1 vpand %ymm7,%ymm2,%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x1c	/* 3c5 vpbroadcastd 0x1c(%r8,%rbx,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 3cc vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 3d1 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0xd271edc5; BYTE $0x04	/* 3d5 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 3da vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x3c	/* 3de vpbroadcastd 0x3c(%r8,%rbx,8),%ymm3 */
	LONG $0x046de2c4; BYTE $0xd3	/* 3e5 vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc2fdfdc5	/* 3ea vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0xf6db0dc5	/* 3ee vpand %ymm6,%ymm14,%ymm14 */
	LONG $0x000dc2c4; BYTE $0xd2	/* 3f2 vpshufb %ymm10,%ymm14,%ymm2 */
	LONG $0xfaf575c5	/* 3f7 vpmaddwd %ymm2,%ymm1,%ymm15 */
	LONG $0x000dc2c4; BYTE $0xc9	/* 3fb vpshufb %ymm9,%ymm14,%ymm1 */
	LONG $0xd1f5fdc5	/* 400 vpmaddwd %ymm1,%ymm0,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000180	/* 404 vmovups 0x180(%rsi),%ymm0 */
	LONG $0xcfdbfdc5	/* 40c vpand %ymm7,%ymm0,%ymm1 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x40	/* 410 vpbroadcastd 0x40(%r8,%rbx,8),%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcb	/* 417 vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 41c vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 421 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xd85c; BYTE $0x60	/* 425 vpbroadcastd 0x60(%r8,%rbx,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 42c vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000001a0	/* 431 vmovups 0x1a0(%rsi),%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x44	/* 439 vpbroadcastd 0x44(%r8,%rbx,8),%ymm4 */
	LONG $0xefdbe5c5	/* 440 vpand %ymm7,%ymm3,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 444 vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xc9fdddc5	/* 449 vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 44d vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 452 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x64	/* 456 vpbroadcastd 0x64(%r8,%rbx,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 45d vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 462 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000001c0	/* 466 vmovups 0x1c0(%rsi),%ymm0 */
	LONG $0xe7dbfdc5	/* 46e vpand %ymm7,%ymm0,%ymm4 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x48	/* 472 vpbroadcastd 0x48(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 479 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 47e vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 483 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x68	/* 487 vpbroadcastd 0x68(%r8,%rbx,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 48e vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000001e0	/* 493 vmovups 0x1e0(%rsi),%ymm6 */
	LONG $0x587dc2c4; WORD $0xd844; BYTE $0x4c	/* 49b vpbroadcastd 0x4c(%r8,%rbx,8),%ymm0 */
	LONG $0xefdb4dc5	/* 4a2 vpand %ymm7,%ymm6,%ymm13 */
	LONG $0x0415e2c4; BYTE $0xc0	/* 4a6 vpmaddubsw %ymm0,%ymm13,%ymm0 */
	LONG $0xc0fdddc5	/* 4ab vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 4af vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 4b3 vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 4b8 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x6c	/* 4bc vpbroadcastd 0x6c(%r8,%rbx,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 4c3 vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 4c8 vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 4cc vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000200	/* 4d0 vmovups 0x200(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 4d8 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x50	/* 4dc vpbroadcastd 0x50(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 4e3 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 4e8 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x70	/* 4ed vpbroadcastd 0x70(%r8,%rbx,8),%ymm5 */
	LONG $0xdfdbe5c5	/* 4f4 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 4f8 vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000220	/* 4fd vmovups 0x220(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 505 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; WORD $0xd86c; BYTE $0x54	/* 509 vpbroadcastd 0x54(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 510 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 515 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 519 vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0x587dc2c4; WORD $0xd874; BYTE $0x74	/* 51e vpbroadcastd 0x74(%r8,%rbx,8),%ymm6 */
	LONG $0xefdbd5c5	/* 525 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xee	/* 529 vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 52e vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000240	/* 532 vmovups 0x240(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 53a vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; WORD $0xd86c; BYTE $0x58	/* 53e vpbroadcastd 0x58(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 545 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 54a vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 54e vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 552 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 557 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x78	/* 55b vpbroadcastd 0x78(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 562 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 567 vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 56b vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000260	/* 56f vmovups 0x260(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 577 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xd86c; BYTE $0x5c	/* 57b vpbroadcastd 0x5c(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 582 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 587 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 58b vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xd864; BYTE $0x7c	/* 590 vpbroadcastd 0x7c(%r8,%rbx,8),%ymm4 */
	LONG $0xdfdbe5c5	/* 597 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 59b vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 5a0 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x000dc2c4; BYTE $0xdb	/* 5a4 vpshufb %ymm11,%ymm14,%ymm3 */
	LONG $0xc3f5fdc5	/* 5a9 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xc0fe85c5	/* 5ad vpaddd %ymm0,%ymm15,%ymm0 */
	LONG $0xf8fe6dc5	/* 5b1 vpaddd %ymm0,%ymm2,%ymm15 */
	LONG $0x000dc2c4; BYTE $0xc0	/* 5b5 vpshufb %ymm8,%ymm14,%ymm0 */
	LONG $0xd0f5f5c5	/* 5ba vpmaddwd %ymm0,%ymm1,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000280	/* 5be vmovups 0x280(%rsi),%ymm0 */
	LONG $0xcfdbfdc5	/* 5c6 vpand %ymm7,%ymm0,%ymm1 */
	LONG $0x587dc2c4; LONG $0x0080d89c; WORD $0x0000	/* 5ca vpbroadcastd 0x80(%r8,%rbx,8),%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcb	/* 5d4 vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 5d9 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 5de vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00a0d89c; WORD $0x0000	/* 5e2 vpbroadcastd 0xa0(%r8,%rbx,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 5ec vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000002a0	/* 5f1 vmovups 0x2a0(%rsi),%ymm3 */
	LONG $0x587dc2c4; LONG $0x0084d8a4; WORD $0x0000	/* 5f9 vpbroadcastd 0x84(%r8,%rbx,8),%ymm4 */
	LONG $0xefdbe5c5	/* 603 vpand %ymm7,%ymm3,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 607 vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xc9fdddc5	/* 60c vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 610 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 615 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00a4d8a4; WORD $0x0000	/* 619 vpbroadcastd 0xa4(%r8,%rbx,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 623 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 628 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000002c0	/* 62c vmovups 0x2c0(%rsi),%ymm0 */
	LONG $0xe7dbfdc5	/* 634 vpand %ymm7,%ymm0,%ymm4 */
	LONG $0x587dc2c4; LONG $0x0088d8ac; WORD $0x0000	/* 638 vpbroadcastd 0x88(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 642 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 647 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 64c vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00a8d8ac; WORD $0x0000	/* 650 vpbroadcastd 0xa8(%r8,%rbx,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 65a vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000002e0	/* 65f vmovups 0x2e0(%rsi),%ymm6 */
	LONG $0x587dc2c4; LONG $0x008cd884; WORD $0x0000	/* 667 vpbroadcastd 0x8c(%r8,%rbx,8),%ymm0 */
	LONG $0xefdb4dc5	/* 671 vpand %ymm7,%ymm6,%ymm13 */
	LONG $0x0415e2c4; BYTE $0xc0	/* 675 vpmaddubsw %ymm0,%ymm13,%ymm0 */
	LONG $0xc0fdddc5	/* 67a vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 67e vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 682 vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 687 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; LONG $0x00acd8a4; WORD $0x0000	/* 68b vpbroadcastd 0xac(%r8,%rbx,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 695 vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 69a vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 69e vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000300	/* 6a2 vmovups 0x300(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 6aa vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x0090d8ac; WORD $0x0000	/* 6ae vpbroadcastd 0x90(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 6b8 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 6bd vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00b0d8ac; WORD $0x0000	/* 6c2 vpbroadcastd 0xb0(%r8,%rbx,8),%ymm5 */
	LONG $0xdfdbe5c5	/* 6cc vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 6d0 vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000320	/* 6d5 vmovups 0x320(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 6dd vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x0094d8ac; WORD $0x0000	/* 6e1 vpbroadcastd 0x94(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 6eb vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 6f0 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 6f4 vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0x587dc2c4; LONG $0x00b4d8b4; WORD $0x0000	/* 6f9 vpbroadcastd 0xb4(%r8,%rbx,8),%ymm6 */
	LONG $0xefdbd5c5	/* 703 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xee	/* 707 vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 70c vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000340	/* 710 vmovups 0x340(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 718 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x0098d8ac; WORD $0x0000	/* 71c vpbroadcastd 0x98(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 726 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 72b vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 72f vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 733 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 738 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00b8d8ac; WORD $0x0000	/* 73c vpbroadcastd 0xb8(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 746 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 74b vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 74f vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000360	/* 753 vmovups 0x360(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 75b vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x009cd8ac; WORD $0x0000	/* 75f vpbroadcastd 0x9c(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 769 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 76e vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 772 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00bcd8a4; WORD $0x0000	/* 777 vpbroadcastd 0xbc(%r8,%rbx,8),%ymm4 */
	LONG $0xdfdbe5c5	/* 781 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 785 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 78a vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x001dc2c4; BYTE $0xda	/* 78e vpshufb %ymm10,%ymm12,%ymm3 */
	LONG $0xc3f5fdc5	/* 793 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xc0feedc5	/* 797 vpaddd %ymm0,%ymm2,%ymm0 */
	LONG $0xf0fe05c5	/* 79b vpaddd %ymm0,%ymm15,%ymm14 */
	LONG $0x001dc2c4; BYTE $0xc1	/* 79f vpshufb %ymm9,%ymm12,%ymm0 */
	LONG $0xd0f5f5c5	/* 7a4 vpmaddwd %ymm0,%ymm1,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000380	/* 7a8 vmovups 0x380(%rsi),%ymm0 */
	LONG $0xcfdbfdc5	/* 7b0 vpand %ymm7,%ymm0,%ymm1 */
	LONG $0x587dc2c4; LONG $0x00c0d89c; WORD $0x0000	/* 7b4 vpbroadcastd 0xc0(%r8,%rbx,8),%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcb	/* 7be vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 7c3 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 7c8 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00e0d89c; WORD $0x0000	/* 7cc vpbroadcastd 0xe0(%r8,%rbx,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 7d6 vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000003a0	/* 7db vmovups 0x3a0(%rsi),%ymm3 */
	LONG $0x587dc2c4; LONG $0x00c4d8a4; WORD $0x0000	/* 7e3 vpbroadcastd 0xc4(%r8,%rbx,8),%ymm4 */
	LONG $0xefdbe5c5	/* 7ed vpand %ymm7,%ymm3,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 7f1 vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xc9fdddc5	/* 7f6 vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 7fa vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 7ff vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00e4d8a4; WORD $0x0000	/* 803 vpbroadcastd 0xe4(%r8,%rbx,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 80d vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 812 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000003c0	/* 816 vmovups 0x3c0(%rsi),%ymm0 */
	LONG $0xe7dbfdc5	/* 81e vpand %ymm7,%ymm0,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00c8d8ac; WORD $0x0000	/* 822 vpbroadcastd 0xc8(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 82c vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 831 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 836 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00e8d8ac; WORD $0x0000	/* 83a vpbroadcastd 0xe8(%r8,%rbx,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 844 vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000003e0	/* 849 vmovups 0x3e0(%rsi),%ymm6 */
	LONG $0x587dc2c4; LONG $0x00ccd884; WORD $0x0000	/* 851 vpbroadcastd 0xcc(%r8,%rbx,8),%ymm0 */
	LONG $0xefdb4dc5	/* 85b vpand %ymm7,%ymm6,%ymm13 */
	LONG $0x0415e2c4; BYTE $0xc0	/* 85f vpmaddubsw %ymm0,%ymm13,%ymm0 */
	LONG $0xc0fdddc5	/* 864 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 868 vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 86c vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 871 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; LONG $0x00ecd8a4; WORD $0x0000	/* 875 vpbroadcastd 0xec(%r8,%rbx,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 87f vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 884 vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 888 vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000400	/* 88c vmovups 0x400(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 894 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00d0d8ac; WORD $0x0000	/* 898 vpbroadcastd 0xd0(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 8a2 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 8a7 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00f0d8ac; WORD $0x0000	/* 8ac vpbroadcastd 0xf0(%r8,%rbx,8),%ymm5 */
	LONG $0xdfdbe5c5	/* 8b6 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 8ba vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000420	/* 8bf vmovups 0x420(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 8c7 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x00d4d8ac; WORD $0x0000	/* 8cb vpbroadcastd 0xd4(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 8d5 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 8da vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 8de vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0x587dc2c4; LONG $0x00f4d8b4; WORD $0x0000	/* 8e3 vpbroadcastd 0xf4(%r8,%rbx,8),%ymm6 */
	LONG $0xefdbd5c5	/* 8ed vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xee	/* 8f1 vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 8f6 vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000440	/* 8fa vmovups 0x440(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 902 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x00d8d8ac; WORD $0x0000	/* 906 vpbroadcastd 0xd8(%r8,%rbx,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 910 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 915 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0x356ffec5; LONG $0x00000195	/* 919 vmovdqa 0x0(%rip),%ymm6 = ab6, as it lies */
	LONG $0xc4fdfdc5	/* 921 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 925 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 92a vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00f8d8ac; WORD $0x0000	/* 92e vpbroadcastd 0xf8(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 938 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 93d vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 941 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000460	/* 945 vmovups 0x460(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 94d vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00dcd8ac; WORD $0x0000	/* 951 vpbroadcastd 0xdc(%r8,%rbx,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 95b vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 960 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 964 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00fcd8a4; WORD $0x0000	/* 969 vpbroadcastd 0xfc(%r8,%rbx,8),%ymm4 */
	LONG $0xdfdbe5c5	/* 973 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 977 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0x246ffdc5; BYTE $0x24	/* 97c vmovdqa (%rsp),%ymm4 */
	LONG $0xcbfdf5c5	/* 981 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x001dc2c4; BYTE $0xdb	/* 985 vpshufb %ymm11,%ymm12,%ymm3 */
	LONG $0xc3f5fdc5	/* 98a vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0x5c6ffdc5; WORD $0x2024	/* 98e vmovdqa 0x20(%rsp),%ymm3 */
	LONG $0xc0feedc5	/* 994 vpaddd %ymm0,%ymm2,%ymm0 */
	LONG $0x001dc2c4; BYTE $0xd0	/* 998 vpshufb %ymm8,%ymm12,%ymm2 */
	LONG $0xcaf5f5c5	/* 99d vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc1fefdc5	/* 9a1 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0xc0fe8dc5	/* 9a5 vpaddd %ymm0,%ymm14,%ymm0 */
	LONG $0x137de2c4; BYTE $0x0e	/* 9a9 vcvtph2ps (%rsi),%ymm1 */
	LONG $0x187de2c4; BYTE $0x12	/* 9ae vbroadcastss (%rdx),%ymm2 */
	LONG $0xca59f4c5	/* 9b3 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc05bfcc5	/* 9b7 vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xc059f4c5	/* 9bb vmulps %ymm0,%ymm1,%ymm0 */
	LONG $0x137de2c4; WORD $0x104e	/* 9bf vcvtph2ps 0x10(%rsi),%ymm1 */
	LONG $0xca59f4c5	/* 9c5 vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0x545bfcc5; WORD $0x6024	/* 9c9 vcvtdq2ps 0x60(%rsp),%ymm2 */
	LONG $0xca59f4c5	/* 9cf vmulps %ymm2,%ymm1,%ymm1 */
	LONG $0xc15cfcc5	/* 9d3 vsubps %ymm1,%ymm0,%ymm0 */
	LONG $0x5458fcc5; WORD $0x4024	/* 9d7 vaddps 0x40(%rsp),%ymm0,%ymm2 */
	LONG $0x80c68148; WORD $0x0004; BYTE $0x00	/* 9dd add $0x480,%rsi */
	LONG $0x04c28348	/* 9e4 add $0x4,%rdx */
	LONG $0xffc08348	/* 9e8 add $0xffffffffffffffff,%rax */
	LONG $0x20c38348	/* 9ec add $0x20,%rbx */
	LONG $0x8c287cc5; LONG $0x0000a024; BYTE $0x00	/* 9f0 vmovaps 0xa0(%rsp),%ymm9 */
	LONG $0xc8297cc5	/* 9f9 vmovaps %ymm9,%ymm0 */
	LONG $0xa4287cc5; LONG $0x00008024; BYTE $0x00	/* 9fd vmovaps 0x80(%rsp),%ymm12 */
	LONG $0xe1297cc5	/* a06 vmovaps %ymm12,%ymm1 */
	LONG $0xac28fcc5; LONG $0x0000c024; BYTE $0x00	/* a0a vmovaps 0xc0(%rsp),%ymm5 */
	LONG $0xd2287cc5	/* a13 vmovaps %ymm2,%ymm10 */
	LONG $0x01f88348	/* a17 cmp $0x1,%rax */
	LONG $0xf69e870f; WORD $0xffff	/* a1b ja bf */
	LONG $0xfff651e9; BYTE $0xff	/* a21 jmp 77 */
	LONG $0xe0c48148; WORD $0x0000; BYTE $0x00	/* a26 add $0xe0,%rsp */
	BYTE $0x5b	/* a2d pop %rbx */
	WORD $0x5e41	/* a2e pop %r14 */
	WORD $0x5f41	/* a30 pop %r15 */
	WORD $0xf8c5; BYTE $0x77	/* a32 vzeroupper */
	BYTE $0xc3	/* a35 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* a36 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* a46 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* a56 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* a66 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* a76 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* a86 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* a96 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* aa6 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* ab6 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* ac6 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* ad6 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* ae6 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* af6 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* b06 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* b16 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* b26 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* b36 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* b46 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* b56 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* b66 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* b76 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* b86 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* b96 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* ba6 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* bb6 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* bc6 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* bd6 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* be6 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* bf6 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* c06 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* c16 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* c26 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* c36 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* c46 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x30303030; LONG $0x30303030	/* c56 .rodata.cst8 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* c66 .rodata.cst8 */
	LONG $0x30303030; LONG $0x30303030	/* c76 .rodata.cst8 */
	RET

TEXT avx2wovenq80panel(SB), 1, $0
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
	LONG $0x00057ae9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x034d8e0f; WORD $0x0000	/* 3 jle 356 */
	LONG $0xd00c8d4d	/* 9 lea (%r8,%rdx,8),%r9 */
	LONG $0x01c18348	/* d add $0x1,%rcx */
	LONG $0xd6148d48	/* 11 lea (%rsi,%rdx,8),%rdx */
	WORD $0xc031	/* 15 xor %eax,%eax */
	LONG $0x056ffec5; LONG $0x0000047b	/* 17 vmovdqa 0x0(%rip),%ymm0 = 49a, as it lies */
	LONG $0x0d6ffec5; LONG $0x00000493	/* 1f vmovdqa 0x0(%rip),%ymm1 = 4ba, as it lies */
	LONG $0x0c180f41; BYTE $0x00	/* 27 prefetcht0 (%r8,%rax,1) */
	LONG $0x4c180f41; WORD $0x4000	/* 2c prefetcht0 0x40(%r8,%rax,1) */
	LONG $0x8c180f41; LONG $0x00008000; BYTE $0x00	/* 32 prefetcht0 0x80(%r8,%rax,1) */
	LONG $0x8c180f41; LONG $0x0000c000; BYTE $0x00	/* 3b prefetcht0 0xc0(%r8,%rax,1) */
	LONG $0x8c180f41; LONG $0x00010000; BYTE $0x00	/* 44 prefetcht0 0x100(%r8,%rax,1) */
	LONG $0x0c180f41; BYTE $0x01	/* 4d prefetcht0 (%r9,%rax,1) */
	LONG $0x4c180f41; WORD $0x4001	/* 52 prefetcht0 0x40(%r9,%rax,1) */
	LONG $0x8c180f41; LONG $0x00008001; BYTE $0x00	/* 58 prefetcht0 0x80(%r9,%rax,1) */
	LONG $0x8c180f41; LONG $0x0000c001; BYTE $0x00	/* 61 prefetcht0 0xc0(%r9,%rax,1) */
	LONG $0x8c180f41; LONG $0x00010001; BYTE $0x00	/* 6a prefetcht0 0x100(%r9,%rax,1) */
	BYTE $0x9b	/* 73 fwait */
	LONG $0x5410fcc5; WORD $0x1006	/* 74 vmovups 0x10(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 7a vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 7f vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x1f7ffec5	/* 84 vmovdqu %ymm3,(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 88 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 8d vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x577ffec5; BYTE $0x40	/* 92 vmovdqu %ymm2,0x40(%rdi) */
	LONG $0x5410fcc5; WORD $0x3006	/* 97 vmovups 0x30(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 9d vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* a2 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000080	/* a7 vmovdqu %ymm3,0x80(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* af vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* b4 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000000c0	/* b9 vmovdqu %ymm2,0xc0(%rdi) */
	LONG $0x5410fcc5; WORD $0x5006	/* c1 vmovups 0x50(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* c7 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* cc vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000100	/* d1 vmovdqu %ymm3,0x100(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* d9 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* de vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000140	/* e3 vmovdqu %ymm2,0x140(%rdi) */
	LONG $0x5410fcc5; WORD $0x7006	/* eb vmovups 0x70(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* f1 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* f6 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000180	/* fb vmovdqu %ymm3,0x180(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 103 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 108 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000001c0	/* 10d vmovdqu %ymm2,0x1c0(%rdi) */
	LONG $0x9410fcc5; LONG $0x00009006; BYTE $0x00	/* 115 vmovups 0x90(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 11e vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 123 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000200	/* 128 vmovdqu %ymm3,0x200(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 130 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 135 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000240	/* 13a vmovdqu %ymm2,0x240(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000b006; BYTE $0x00	/* 142 vmovups 0xb0(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 14b vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 150 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000280	/* 155 vmovdqu %ymm3,0x280(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 15d vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 162 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000002c0	/* 167 vmovdqu %ymm2,0x2c0(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000d006; BYTE $0x00	/* 16f vmovups 0xd0(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 178 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 17d vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000300	/* 182 vmovdqu %ymm3,0x300(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 18a vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 18f vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000340	/* 194 vmovdqu %ymm2,0x340(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000f006; BYTE $0x00	/* 19c vmovups 0xf0(%rsi,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 1a5 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 1aa vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000380	/* 1af vmovdqu %ymm3,0x380(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 1b7 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 1bc vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000003c0	/* 1c1 vmovdqu %ymm2,0x3c0(%rdi) */
	LONG $0x137de2c4; WORD $0x0614	/* 1c9 vcvtph2ps (%rsi,%rax,1),%ymm2 */
	LONG $0x9711fcc5; LONG $0x00000400	/* 1cf vmovups %ymm2,0x400(%rdi) */
	LONG $0x5410fcc5; WORD $0x1002	/* 1d7 vmovups 0x10(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 1dd vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 1e2 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x5f7ffec5; BYTE $0x20	/* 1e7 vmovdqu %ymm3,0x20(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 1ec vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 1f1 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x577ffec5; BYTE $0x60	/* 1f6 vmovdqu %ymm2,0x60(%rdi) */
	LONG $0x5410fcc5; WORD $0x3002	/* 1fb vmovups 0x30(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 201 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 206 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x000000a0	/* 20b vmovdqu %ymm3,0xa0(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 213 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 218 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000000e0	/* 21d vmovdqu %ymm2,0xe0(%rdi) */
	LONG $0x5410fcc5; WORD $0x5002	/* 225 vmovups 0x50(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 22b vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 230 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000120	/* 235 vmovdqu %ymm3,0x120(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 23d vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 242 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000160	/* 247 vmovdqu %ymm2,0x160(%rdi) */
	LONG $0x5410fcc5; WORD $0x7002	/* 24f vmovups 0x70(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 255 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 25a vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x000001a0	/* 25f vmovdqu %ymm3,0x1a0(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 267 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 26c vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000001e0	/* 271 vmovdqu %ymm2,0x1e0(%rdi) */
	LONG $0x9410fcc5; LONG $0x00009002; BYTE $0x00	/* 279 vmovups 0x90(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 282 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 287 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000220	/* 28c vmovdqu %ymm3,0x220(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 294 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 299 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000260	/* 29e vmovdqu %ymm2,0x260(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000b002; BYTE $0x00	/* 2a6 vmovups 0xb0(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 2af vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 2b4 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x000002a0	/* 2b9 vmovdqu %ymm3,0x2a0(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 2c1 vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 2c6 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000002e0	/* 2cb vmovdqu %ymm2,0x2e0(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000d002; BYTE $0x00	/* 2d3 vmovups 0xd0(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 2dc vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 2e1 vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x00000320	/* 2e6 vmovdqu %ymm3,0x320(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 2ee vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 2f3 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x00000360	/* 2f8 vmovdqu %ymm2,0x360(%rdi) */
	LONG $0x9410fcc5; LONG $0x0000f002; BYTE $0x00	/* 300 vmovups 0xf0(%rdx,%rax,1),%ymm2 */
	LONG $0x006de2c4; BYTE $0xd8	/* 309 vpshufb %ymm0,%ymm2,%ymm3 */
	LONG $0xe371e5c5; BYTE $0x08	/* 30e vpsraw $0x8,%ymm3,%ymm3 */
	LONG $0x9f7ffec5; LONG $0x000003a0	/* 313 vmovdqu %ymm3,0x3a0(%rdi) */
	LONG $0x006de2c4; BYTE $0xd1	/* 31b vpshufb %ymm1,%ymm2,%ymm2 */
	LONG $0xe271edc5; BYTE $0x08	/* 320 vpsraw $0x8,%ymm2,%ymm2 */
	LONG $0x977ffec5; LONG $0x000003e0	/* 325 vmovdqu %ymm2,0x3e0(%rdi) */
	LONG $0x137de2c4; WORD $0x0214	/* 32d vcvtph2ps (%rdx,%rax,1),%ymm2 */
	LONG $0x9711fcc5; LONG $0x00000420	/* 333 vmovups %ymm2,0x420(%rdi) */
	LONG $0x01100548; WORD $0x0000	/* 33b add $0x110,%rax */
	LONG $0xffc18348	/* 341 add $0xffffffffffffffff,%rcx */
	LONG $0x80c78148; WORD $0x0004; BYTE $0x00	/* 345 add $0x480,%rdi */
	LONG $0x01f98348	/* 34c cmp $0x1,%rcx */
	LONG $0xfcd1870f; WORD $0xffff	/* 350 ja 27 */
	WORD $0xf8c5; BYTE $0x77	/* 356 vzeroupper */
	BYTE $0xc3	/* 359 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 35a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 36a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 37a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 38a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 39a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 3aa .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 3ba .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 3ca .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 3da .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 3ea .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3fa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 40a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 41a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 42a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 43a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 44a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 45a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 46a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 47a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 48a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 49a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 4aa .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 4ba .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 4ca .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 4da .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 4ea .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 4fa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 50a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 51a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 52a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 53a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 54a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 55a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 56a .rodata.cst32 */
	RET

TEXT avx2wovenq40panel(SB), 1, $0
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
	LONG $0x0001c2e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x018d8e0f; WORD $0x0000	/* 3 jle 196 */
	LONG $0xd00c8d4d	/* 9 lea (%r8,%rdx,8),%r9 */
	LONG $0x01c18348	/* d add $0x1,%rcx */
	LONG $0xd6148d48	/* 11 lea (%rsi,%rdx,8),%rdx */
	WORD $0xc031	/* 15 xor %eax,%eax */
	LONG $0x597de2c4; LONG $0x00018a05; BYTE $0x00	/* 17 vpbroadcastq 0x0(%rip),%ymm0 = 1aa */
	LONG $0x0c180f41; BYTE $0x00	/* 20 prefetcht0 (%r8,%rax,1) */
	LONG $0x4c180f41; WORD $0x4000	/* 25 prefetcht0 0x40(%r8,%rax,1) */
	LONG $0x8c180f41; LONG $0x00008000; BYTE $0x00	/* 2b prefetcht0 0x80(%r8,%rax,1) */
	LONG $0x0c180f41; BYTE $0x01	/* 34 prefetcht0 (%r9,%rax,1) */
	LONG $0x4c180f41; WORD $0x4001	/* 39 prefetcht0 0x40(%r9,%rax,1) */
	LONG $0x8c180f41; LONG $0x00008001; BYTE $0x00	/* 3f prefetcht0 0x80(%r9,%rax,1) */
	BYTE $0x9b	/* 48 fwait */
	LONG $0x4c10fcc5; WORD $0x1006	/* 49 vmovups 0x10(%rsi,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 4f vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x147ffec5; BYTE $0x87	/* 53 vmovdqu %ymm2,(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 58 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* 5d vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x00010087; BYTE $0x00	/* 61 vmovdqu %ymm1,0x100(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x3006	/* 6a vmovups 0x30(%rsi,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 70 vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x547ffec5; WORD $0x4087	/* 74 vmovdqu %ymm2,0x40(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 7a vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* 7f vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x00014087; BYTE $0x00	/* 83 vmovdqu %ymm1,0x140(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x5006	/* 8c vmovups 0x50(%rsi,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 92 vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x947ffec5; LONG $0x00008087; BYTE $0x00	/* 96 vmovdqu %ymm2,0x80(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 9f vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* a4 vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x00018087; BYTE $0x00	/* a8 vmovdqu %ymm1,0x180(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x7006	/* b1 vmovups 0x70(%rsi,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* b7 vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x947ffec5; LONG $0x0000c087; BYTE $0x00	/* bb vmovdqu %ymm2,0xc0(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* c4 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* c9 vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x0001c087; BYTE $0x00	/* cd vmovdqu %ymm1,0x1c0(%rdi,%rax,4) */
	LONG $0x137de2c4; WORD $0x060c	/* d6 vcvtph2ps (%rsi,%rax,1),%ymm1 */
	LONG $0x8c11fcc5; LONG $0x00020087; BYTE $0x00	/* dc vmovups %ymm1,0x200(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x1002	/* e5 vmovups 0x10(%rdx,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* eb vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x547ffec5; WORD $0x2087	/* ef vmovdqu %ymm2,0x20(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* f5 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* fa vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x00012087; BYTE $0x00	/* fe vmovdqu %ymm1,0x120(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x3002	/* 107 vmovups 0x30(%rdx,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 10d vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x547ffec5; WORD $0x6087	/* 111 vmovdqu %ymm2,0x60(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 117 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* 11c vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x00016087; BYTE $0x00	/* 120 vmovdqu %ymm1,0x160(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x5002	/* 129 vmovups 0x50(%rdx,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 12f vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x947ffec5; LONG $0x0000a087; BYTE $0x00	/* 133 vmovdqu %ymm2,0xa0(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 13c vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* 141 vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x0001a087; BYTE $0x00	/* 145 vmovdqu %ymm1,0x1a0(%rdi,%rax,4) */
	LONG $0x4c10fcc5; WORD $0x7002	/* 14e vmovups 0x70(%rdx,%rax,1),%ymm1 */
	LONG $0xd0dbf5c5	/* 154 vpand %ymm0,%ymm1,%ymm2 */
	LONG $0x947ffec5; LONG $0x0000e087; BYTE $0x00	/* 158 vmovdqu %ymm2,0xe0(%rdi,%rax,4) */
	LONG $0xd171f5c5; BYTE $0x04	/* 161 vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xc8dbf5c5	/* 166 vpand %ymm0,%ymm1,%ymm1 */
	LONG $0x8c7ffec5; LONG $0x0001e087; BYTE $0x00	/* 16a vmovdqu %ymm1,0x1e0(%rdi,%rax,4) */
	LONG $0x137de2c4; WORD $0x020c	/* 173 vcvtph2ps (%rdx,%rax,1),%ymm1 */
	LONG $0x8c11fcc5; LONG $0x00022087; BYTE $0x00	/* 179 vmovups %ymm1,0x220(%rdi,%rax,4) */
	LONG $0x00900548; WORD $0x0000	/* 182 add $0x90,%rax */
	LONG $0xffc18348	/* 188 add $0xffffffffffffffff,%rcx */
	LONG $0x01f98348	/* 18c cmp $0x1,%rcx */
	LONG $0xfe8a870f; WORD $0xffff	/* 190 ja 20 */
	WORD $0xf8c5; BYTE $0x77	/* 196 vzeroupper */
	BYTE $0xc3	/* 199 ret */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x30303030; LONG $0x30303030	/* 19a .rodata.cst8 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 1aa .rodata.cst8 */
	LONG $0x30303030; LONG $0x30303030	/* 1ba .rodata.cst8 */
	RET

TEXT avx2wovenq4kpanel(SB), 1, $0
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
	LONG $0x0008e2e9; BYTE $0x00	/* jmp to the end */
	WORD $0x8548; BYTE $0xc9	/* 0 test %rcx,%rcx */
	LONG $0x068d8e0f; WORD $0x0000	/* 3 jle 696 */
	LONG $0xd60c8d4c	/* 9 lea (%rsi,%rdx,8),%r9 */
	LONG $0x60c18149; WORD $0x0001; BYTE $0x00	/* d add $0x160,%r9 */
	LONG $0x597de2c4; LONG $0x0008b505; BYTE $0x00	/* 14 vpbroadcastq 0x0(%rip),%ymm0 = 8d2 */
	LONG $0x03e2c148	/* 1d shl $0x3,%rdx */
	LONG $0x597de2c4; LONG $0x0008b00d; BYTE $0x00	/* 21 vpbroadcastq 0x0(%rip),%ymm1 = 8da */
	LONG $0x156ffec5; LONG $0x000007e8	/* 2a vmovdqa 0x0(%rip),%ymm2 = 81a, as it lies */
	LONG $0x1d6ffec5; LONG $0x00000800	/* 32 vmovdqa 0x0(%rip),%ymm3 = 83a, as it lies */
	LONG $0x256ffec5; LONG $0x00000818	/* 3a vmovdqa 0x0(%rip),%ymm4 = 85a, as it lies */
	LONG $0x2d6ffec5; LONG $0x00000830	/* 42 vmovdqa 0x0(%rip),%ymm5 = 87a, as it lies */
	LONG $0x356ffec5; LONG $0x00000848	/* 4a vmovdqa 0x0(%rip),%ymm6 = 89a, as it lies */
	LONG $0x08180f41	/* 52 prefetcht0 (%r8) */
	LONG $0x48180f41; BYTE $0x40	/* 56 prefetcht0 0x40(%r8) */
	LONG $0x88180f41; LONG $0x00000080	/* 5b prefetcht0 0x80(%r8) */
	LONG $0x88180f41; LONG $0x000000c0	/* 63 prefetcht0 0xc0(%r8) */
	LONG $0x88180f41; LONG $0x00000100	/* 6b prefetcht0 0x100(%r8) */
	LONG $0x88180f41; LONG $0x00000140	/* 73 prefetcht0 0x140(%r8) */
	LONG $0x88180f41; LONG $0x00000180	/* 7b prefetcht0 0x180(%r8) */
	LONG $0x88180f41; LONG $0x000001c0	/* 83 prefetcht0 0x1c0(%r8) */
	LONG $0x88180f41; LONG $0x00000200	/* 8b prefetcht0 0x200(%r8) */
	LONG $0x88180f41; LONG $0x00000240	/* 93 prefetcht0 0x240(%r8) */
	LONG $0x88180f41; LONG $0x00000280	/* 9b prefetcht0 0x280(%r8) */
	LONG $0x88180f41; LONG $0x000002c0	/* a3 prefetcht0 0x2c0(%r8) */
	LONG $0x88180f41; LONG $0x00000300	/* ab prefetcht0 0x300(%r8) */
	LONG $0x88180f41; LONG $0x00000340	/* b3 prefetcht0 0x340(%r8) */
	LONG $0x88180f41; LONG $0x00000380	/* bb prefetcht0 0x380(%r8) */
	LONG $0x88180f41; LONG $0x000003c0	/* c3 prefetcht0 0x3c0(%r8) */
	LONG $0x88180f41; LONG $0x00000400	/* cb prefetcht0 0x400(%r8) */
	LONG $0x88180f41; LONG $0x00000440	/* d3 prefetcht0 0x440(%r8) */
	LONG $0x0c180f41; BYTE $0x10	/* db prefetcht0 (%r8,%rdx,1) */
	LONG $0x4c180f41; WORD $0x4010	/* e0 prefetcht0 0x40(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00008010; BYTE $0x00	/* e6 prefetcht0 0x80(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x0000c010; BYTE $0x00	/* ef prefetcht0 0xc0(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00010010; BYTE $0x00	/* f8 prefetcht0 0x100(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00014010; BYTE $0x00	/* 101 prefetcht0 0x140(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00018010; BYTE $0x00	/* 10a prefetcht0 0x180(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x0001c010; BYTE $0x00	/* 113 prefetcht0 0x1c0(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00020010; BYTE $0x00	/* 11c prefetcht0 0x200(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00024010; BYTE $0x00	/* 125 prefetcht0 0x240(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00028010; BYTE $0x00	/* 12e prefetcht0 0x280(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x0002c010; BYTE $0x00	/* 137 prefetcht0 0x2c0(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00030010; BYTE $0x00	/* 140 prefetcht0 0x300(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00034010; BYTE $0x00	/* 149 prefetcht0 0x340(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00038010; BYTE $0x00	/* 152 prefetcht0 0x380(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x0003c010; BYTE $0x00	/* 15b prefetcht0 0x3c0(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00040010; BYTE $0x00	/* 164 prefetcht0 0x400(%r8,%rdx,1) */
	LONG $0x8c180f41; LONG $0x00044010; BYTE $0x00	/* 16d prefetcht0 0x440(%r8,%rdx,1) */
	BYTE $0x9b	/* 176 fwait */
	WORD $0xc031	/* 177 xor %eax,%eax */
	LONG $0xbc10fcc5; LONG $0x00008006; BYTE $0x00	/* 179 vmovups 0x80(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 182 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x047f7ec5; BYTE $0x87	/* 186 vmovdqu %ymm8,(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 18b vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 190 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00020087; BYTE $0x00	/* 194 vmovdqu %ymm7,0x200(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x0000a006; BYTE $0x00	/* 19d vmovups 0xa0(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 1a6 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x447f7ec5; WORD $0x4087	/* 1aa vmovdqu %ymm8,0x40(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 1b0 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 1b5 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00024087; BYTE $0x00	/* 1b9 vmovdqu %ymm7,0x240(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x0000c006; BYTE $0x00	/* 1c2 vmovups 0xc0(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 1cb vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00008087; BYTE $0x00	/* 1cf vmovdqu %ymm8,0x80(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 1d8 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 1dd vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00028087; BYTE $0x00	/* 1e1 vmovdqu %ymm7,0x280(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x0000e006; BYTE $0x00	/* 1ea vmovups 0xe0(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 1f3 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0000c087; BYTE $0x00	/* 1f7 vmovdqu %ymm8,0xc0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 200 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 205 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0002c087; BYTE $0x00	/* 209 vmovdqu %ymm7,0x2c0(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x00010006; BYTE $0x00	/* 212 vmovups 0x100(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 21b vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00010087; BYTE $0x00	/* 21f vmovdqu %ymm8,0x100(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 228 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 22d vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00030087; BYTE $0x00	/* 231 vmovdqu %ymm7,0x300(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x00012006; BYTE $0x00	/* 23a vmovups 0x120(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 243 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00014087; BYTE $0x00	/* 247 vmovdqu %ymm8,0x140(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 250 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 255 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00034087; BYTE $0x00	/* 259 vmovdqu %ymm7,0x340(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x00014006; BYTE $0x00	/* 262 vmovups 0x140(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 26b vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00018087; BYTE $0x00	/* 26f vmovdqu %ymm8,0x180(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 278 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 27d vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00038087; BYTE $0x00	/* 281 vmovdqu %ymm7,0x380(%rdi,%rax,4) */
	LONG $0xbc10fcc5; LONG $0x00016006; BYTE $0x00	/* 28a vmovups 0x160(%rsi,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 293 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0001c087; BYTE $0x00	/* 297 vmovdqu %ymm8,0x1c0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 2a0 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 2a5 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0003c087; BYTE $0x00	/* 2a9 vmovdqu %ymm7,0x3c0(%rdi,%rax,4) */
	LONG $0x01000548; WORD $0x0000	/* 2b2 add $0x100,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 2b8 cmp $0x400,%rax */
	LONG $0xfeb5850f; WORD $0xffff	/* 2be jne 179 */
	LONG $0x4e107cc5; BYTE $0x20	/* 2c4 vmovups 0x20(%rsi),%ymm9 */
	LONG $0x56107cc5; BYTE $0x40	/* 2c9 vmovups 0x40(%rsi),%ymm10 */
	LONG $0x46107cc5; BYTE $0x60	/* 2ce vmovups 0x60(%rsi),%ymm8 */
	LONG $0xf8dbbdc5	/* 2d3 vpand %ymm0,%ymm8,%ymm7 */
	LONG $0x7125c1c4; WORD $0x02d1	/* 2d7 vpsrlw $0x2,%ymm9,%ymm11 */
	LONG $0xd9db25c5	/* 2dd vpand %ymm1,%ymm11,%ymm11 */
	LONG $0xffeba5c5	/* 2e1 vpor %ymm7,%ymm11,%ymm7 */
	LONG $0x713dc1c4; WORD $0x04d0	/* 2e5 vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0xc0db3dc5	/* 2eb vpand %ymm0,%ymm8,%ymm8 */
	LONG $0x7125c1c4; WORD $0x02d2	/* 2ef vpsrlw $0x2,%ymm10,%ymm11 */
	LONG $0xd9db25c5	/* 2f5 vpand %ymm1,%ymm11,%ymm11 */
	LONG $0xeb3d41c4; BYTE $0xc3	/* 2f9 vpor %ymm11,%ymm8,%ymm8 */
	LONG $0xcadb35c5	/* 2fe vpand %ymm2,%ymm9,%ymm9 */
	LONG $0x003562c4; BYTE $0xdb	/* 302 vpshufb %ymm3,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001080	/* 307 vmovdqu %ymm11,0x1080(%rdi) */
	LONG $0xd2db2dc5	/* 30f vpand %ymm2,%ymm10,%ymm10 */
	LONG $0x002d62c4; BYTE $0xdb	/* 313 vpshufb %ymm3,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001280	/* 318 vmovdqu %ymm11,0x1280(%rdi) */
	LONG $0x003562c4; BYTE $0xdc	/* 320 vpshufb %ymm4,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000010c0	/* 325 vmovdqu %ymm11,0x10c0(%rdi) */
	LONG $0x002d62c4; BYTE $0xdc	/* 32d vpshufb %ymm4,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000012c0	/* 332 vmovdqu %ymm11,0x12c0(%rdi) */
	LONG $0x003562c4; BYTE $0xdd	/* 33a vpshufb %ymm5,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001100	/* 33f vmovdqu %ymm11,0x1100(%rdi) */
	LONG $0x002d62c4; BYTE $0xdd	/* 347 vpshufb %ymm5,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001300	/* 34c vmovdqu %ymm11,0x1300(%rdi) */
	LONG $0x003562c4; BYTE $0xce	/* 354 vpshufb %ymm6,%ymm9,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001140	/* 359 vmovdqu %ymm9,0x1140(%rdi) */
	LONG $0x002d62c4; BYTE $0xce	/* 361 vpshufb %ymm6,%ymm10,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001340	/* 366 vmovdqu %ymm9,0x1340(%rdi) */
	LONG $0x004562c4; BYTE $0xcb	/* 36e vpshufb %ymm3,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001180	/* 373 vmovdqu %ymm9,0x1180(%rdi) */
	LONG $0x003d62c4; BYTE $0xcb	/* 37b vpshufb %ymm3,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001380	/* 380 vmovdqu %ymm9,0x1380(%rdi) */
	LONG $0x004562c4; BYTE $0xcc	/* 388 vpshufb %ymm4,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000011c0	/* 38d vmovdqu %ymm9,0x11c0(%rdi) */
	LONG $0x003d62c4; BYTE $0xcc	/* 395 vpshufb %ymm4,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000013c0	/* 39a vmovdqu %ymm9,0x13c0(%rdi) */
	LONG $0x004562c4; BYTE $0xcd	/* 3a2 vpshufb %ymm5,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001200	/* 3a7 vmovdqu %ymm9,0x1200(%rdi) */
	LONG $0x003d62c4; BYTE $0xcd	/* 3af vpshufb %ymm5,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001400	/* 3b4 vmovdqu %ymm9,0x1400(%rdi) */
	LONG $0x0045e2c4; BYTE $0xfe	/* 3bc vpshufb %ymm6,%ymm7,%ymm7 */
	LONG $0xbf7ffec5; LONG $0x00001240	/* 3c1 vmovdqu %ymm7,0x1240(%rdi) */
	LONG $0x003de2c4; BYTE $0xfe	/* 3c9 vpshufb %ymm6,%ymm8,%ymm7 */
	LONG $0xbf7ffec5; LONG $0x00001440	/* 3ce vmovdqu %ymm7,0x1440(%rdi) */
	LONG $0x137de2c4; BYTE $0x3e	/* 3d6 vcvtph2ps (%rsi),%ymm7 */
	LONG $0xbf11fcc5; LONG $0x00001000	/* 3db vmovups %ymm7,0x1000(%rdi) */
	LONG $0x137de2c4; WORD $0x107e	/* 3e3 vcvtph2ps 0x10(%rsi),%ymm7 */
	LONG $0xbf11fcc5; LONG $0x00001040	/* 3e9 vmovups %ymm7,0x1040(%rdi) */
	WORD $0xc031	/* 3f1 xor %eax,%eax */
	LONG $0x107cc1c4; LONG $0xff2001bc; WORD $0xffff	/* 3f3 vmovups -0xe0(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 3fd vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x447f7ec5; WORD $0x2087	/* 401 vmovdqu %ymm8,0x20(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 407 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 40c vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00022087; BYTE $0x00	/* 410 vmovdqu %ymm7,0x220(%rdi,%rax,4) */
	LONG $0x107cc1c4; LONG $0xff4001bc; WORD $0xffff	/* 419 vmovups -0xc0(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 423 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x447f7ec5; WORD $0x6087	/* 427 vmovdqu %ymm8,0x60(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 42d vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 432 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00026087; BYTE $0x00	/* 436 vmovdqu %ymm7,0x260(%rdi,%rax,4) */
	LONG $0x107cc1c4; LONG $0xff6001bc; WORD $0xffff	/* 43f vmovups -0xa0(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 449 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0000a087; BYTE $0x00	/* 44d vmovdqu %ymm8,0xa0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 456 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 45b vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0002a087; BYTE $0x00	/* 45f vmovdqu %ymm7,0x2a0(%rdi,%rax,4) */
	LONG $0x107cc1c4; WORD $0x017c; BYTE $0x80	/* 468 vmovups -0x80(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 46f vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0000e087; BYTE $0x00	/* 473 vmovdqu %ymm8,0xe0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 47c vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 481 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0002e087; BYTE $0x00	/* 485 vmovdqu %ymm7,0x2e0(%rdi,%rax,4) */
	LONG $0x107cc1c4; WORD $0x017c; BYTE $0xa0	/* 48e vmovups -0x60(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 495 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00012087; BYTE $0x00	/* 499 vmovdqu %ymm8,0x120(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 4a2 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 4a7 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00032087; BYTE $0x00	/* 4ab vmovdqu %ymm7,0x320(%rdi,%rax,4) */
	LONG $0x107cc1c4; WORD $0x017c; BYTE $0xc0	/* 4b4 vmovups -0x40(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 4bb vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x00016087; BYTE $0x00	/* 4bf vmovdqu %ymm8,0x160(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 4c8 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 4cd vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x00036087; BYTE $0x00	/* 4d1 vmovdqu %ymm7,0x360(%rdi,%rax,4) */
	LONG $0x107cc1c4; WORD $0x017c; BYTE $0xe0	/* 4da vmovups -0x20(%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 4e1 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0001a087; BYTE $0x00	/* 4e5 vmovdqu %ymm8,0x1a0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 4ee vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 4f3 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0003a087; BYTE $0x00	/* 4f7 vmovdqu %ymm7,0x3a0(%rdi,%rax,4) */
	LONG $0x107cc1c4; WORD $0x013c	/* 500 vmovups (%r9,%rax,1),%ymm7 */
	LONG $0xc0db45c5	/* 506 vpand %ymm0,%ymm7,%ymm8 */
	LONG $0x847f7ec5; LONG $0x0001e087; BYTE $0x00	/* 50a vmovdqu %ymm8,0x1e0(%rdi,%rax,4) */
	LONG $0xd771c5c5; BYTE $0x04	/* 513 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 518 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0xbc7ffec5; LONG $0x0003e087; BYTE $0x00	/* 51c vmovdqu %ymm7,0x3e0(%rdi,%rax,4) */
	LONG $0x01000548; WORD $0x0000	/* 525 add $0x100,%rax */
	LONG $0x04003d48; WORD $0x0000	/* 52b cmp $0x400,%rax */
	LONG $0xfebc850f; WORD $0xffff	/* 531 jne 3f3 */
	LONG $0x4c107cc5; WORD $0x2016	/* 537 vmovups 0x20(%rsi,%rdx,1),%ymm9 */
	LONG $0x54107cc5; WORD $0x4016	/* 53d vmovups 0x40(%rsi,%rdx,1),%ymm10 */
	LONG $0x44107cc5; WORD $0x6016	/* 543 vmovups 0x60(%rsi,%rdx,1),%ymm8 */
	LONG $0xf8dbbdc5	/* 549 vpand %ymm0,%ymm8,%ymm7 */
	LONG $0x7125c1c4; WORD $0x02d1	/* 54d vpsrlw $0x2,%ymm9,%ymm11 */
	LONG $0xd9db25c5	/* 553 vpand %ymm1,%ymm11,%ymm11 */
	LONG $0xffeba5c5	/* 557 vpor %ymm7,%ymm11,%ymm7 */
	LONG $0x713dc1c4; WORD $0x04d0	/* 55b vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0xc0db3dc5	/* 561 vpand %ymm0,%ymm8,%ymm8 */
	LONG $0x7125c1c4; WORD $0x02d2	/* 565 vpsrlw $0x2,%ymm10,%ymm11 */
	LONG $0xd9db25c5	/* 56b vpand %ymm1,%ymm11,%ymm11 */
	LONG $0xeb3d41c4; BYTE $0xc3	/* 56f vpor %ymm11,%ymm8,%ymm8 */
	LONG $0xcadb35c5	/* 574 vpand %ymm2,%ymm9,%ymm9 */
	LONG $0x003562c4; BYTE $0xdb	/* 578 vpshufb %ymm3,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000010a0	/* 57d vmovdqu %ymm11,0x10a0(%rdi) */
	LONG $0xd2db2dc5	/* 585 vpand %ymm2,%ymm10,%ymm10 */
	LONG $0x002d62c4; BYTE $0xdb	/* 589 vpshufb %ymm3,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000012a0	/* 58e vmovdqu %ymm11,0x12a0(%rdi) */
	LONG $0x003562c4; BYTE $0xdc	/* 596 vpshufb %ymm4,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000010e0	/* 59b vmovdqu %ymm11,0x10e0(%rdi) */
	LONG $0x002d62c4; BYTE $0xdc	/* 5a3 vpshufb %ymm4,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x000012e0	/* 5a8 vmovdqu %ymm11,0x12e0(%rdi) */
	LONG $0x003562c4; BYTE $0xdd	/* 5b0 vpshufb %ymm5,%ymm9,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001120	/* 5b5 vmovdqu %ymm11,0x1120(%rdi) */
	LONG $0x002d62c4; BYTE $0xdd	/* 5bd vpshufb %ymm5,%ymm10,%ymm11 */
	LONG $0x9f7f7ec5; LONG $0x00001320	/* 5c2 vmovdqu %ymm11,0x1320(%rdi) */
	LONG $0x003562c4; BYTE $0xce	/* 5ca vpshufb %ymm6,%ymm9,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001160	/* 5cf vmovdqu %ymm9,0x1160(%rdi) */
	LONG $0x002d62c4; BYTE $0xce	/* 5d7 vpshufb %ymm6,%ymm10,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001360	/* 5dc vmovdqu %ymm9,0x1360(%rdi) */
	LONG $0x004562c4; BYTE $0xcb	/* 5e4 vpshufb %ymm3,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000011a0	/* 5e9 vmovdqu %ymm9,0x11a0(%rdi) */
	LONG $0x003d62c4; BYTE $0xcb	/* 5f1 vpshufb %ymm3,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000013a0	/* 5f6 vmovdqu %ymm9,0x13a0(%rdi) */
	LONG $0x004562c4; BYTE $0xcc	/* 5fe vpshufb %ymm4,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000011e0	/* 603 vmovdqu %ymm9,0x11e0(%rdi) */
	LONG $0x003d62c4; BYTE $0xcc	/* 60b vpshufb %ymm4,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x000013e0	/* 610 vmovdqu %ymm9,0x13e0(%rdi) */
	LONG $0x004562c4; BYTE $0xcd	/* 618 vpshufb %ymm5,%ymm7,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001220	/* 61d vmovdqu %ymm9,0x1220(%rdi) */
	LONG $0x003d62c4; BYTE $0xcd	/* 625 vpshufb %ymm5,%ymm8,%ymm9 */
	LONG $0x8f7f7ec5; LONG $0x00001420	/* 62a vmovdqu %ymm9,0x1420(%rdi) */
	LONG $0x0045e2c4; BYTE $0xfe	/* 632 vpshufb %ymm6,%ymm7,%ymm7 */
	LONG $0xbf7ffec5; LONG $0x00001260	/* 637 vmovdqu %ymm7,0x1260(%rdi) */
	LONG $0x003de2c4; BYTE $0xfe	/* 63f vpshufb %ymm6,%ymm8,%ymm7 */
	LONG $0xbf7ffec5; LONG $0x00001460	/* 644 vmovdqu %ymm7,0x1460(%rdi) */
	LONG $0x137de2c4; WORD $0x163c	/* 64c vcvtph2ps (%rsi,%rdx,1),%ymm7 */
	LONG $0xbf11fcc5; LONG $0x00001020	/* 652 vmovups %ymm7,0x1020(%rdi) */
	LONG $0x137de2c4; WORD $0x167c; BYTE $0x10	/* 65a vcvtph2ps 0x10(%rsi,%rdx,1),%ymm7 */
	LONG $0xbf7ffec5; LONG $0x00001060	/* 661 vmovdqu %ymm7,0x1060(%rdi) */
	LONG $0x80c78148; WORD $0x0014; BYTE $0x00	/* 669 add $0x1480,%rdi */
	LONG $0x80c68148; WORD $0x0004; BYTE $0x00	/* 670 add $0x480,%rsi */
	LONG $0x80c08149; WORD $0x0004; BYTE $0x00	/* 677 add $0x480,%r8 */
	LONG $0xff418d48	/* 67e lea -0x1(%rcx),%rax */
	LONG $0x80c18149; WORD $0x0004; BYTE $0x00	/* 682 add $0x480,%r9 */
	LONG $0x01f98348	/* 689 cmp $0x1,%rcx */
	WORD $0x8948; BYTE $0xc1	/* 68d mov %rax,%rcx */
	LONG $0xf9bc8f0f; WORD $0xffff	/* 690 jg 52 */
	WORD $0xf8c5; BYTE $0x77	/* 696 vzeroupper */
	BYTE $0xc3	/* 699 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 69a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 6aa .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 6ba .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 6ca .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 6da .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 6ea .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 6fa .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 70a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 71a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 72a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 73a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 74a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 75a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 76a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 77a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 78a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 79a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 7aa .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 7ba .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 7ca .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 7da .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 7ea .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 7fa .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 80a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 81a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 82a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 83a .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 84a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 85a .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 86a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 87a .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 88a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 89a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 8aa .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x30303030; LONG $0x30303030	/* 8ba .rodata.cst8 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 8ca .rodata.cst8 */
	LONG $0x30303030; LONG $0x30303030	/* 8da .rodata.cst8 */
	RET
