/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2woven.cc d80372ac1f864685
 * flags	-mavx2 -mfma -mf16c
 * compiler	Debian clang version 14.0.6
 * body	a126cefcbbbdf28e
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
	LONG $0x000470e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	WORD $0x5641	/* 2 push %r14 */
	WORD $0x5541	/* 4 push %r13 */
	WORD $0x5441	/* 6 push %r12 */
	BYTE $0x53	/* 8 push %rbx */
	LONG $0x07698d4c	/* 9 lea 0x7(%rcx),%r13 */
	WORD $0x8548; BYTE $0xc9	/* d test %rcx,%rcx */
	LONG $0xe9490f4c	/* 10 cmovns %rcx,%r13 */
	LONG $0x02298e0f; WORD $0x0000	/* 14 jle 243 */
	LONG $0x24548b4c; BYTE $0x38	/* 1a mov 0x38(%rsp),%r10 */
	LONG $0x03fdc149	/* 1f sar $0x3,%r13 */
	LONG $0xeaaf0f4d	/* 23 imul %r10,%r13 */
	LONG $0xe1c58349	/* 27 add $0xffffffffffffffe1,%r13 */
	LONG $0xf0868d48; WORD $0x0020; BYTE $0x00	/* 2b lea 0x20f0(%rsi),%rax */
	WORD $0x854d; BYTE $0xed	/* 32 test %r13,%r13 */
	LONG $0xc24e0f48	/* 35 cmovle %rdx,%rax */
	LONG $0x015a8d4d	/* 39 lea 0x1(%r10),%r11 */
	WORD $0x3145; BYTE $0xf6	/* 3d xor %r14d,%r14d */
	LONG $0x0510fcc5; LONG $0x00000208	/* 40 vmovaps 0x0(%rip),%ymm0 = 250, as it lies */
	WORD $0x37eb	/* 48 jmp 81 */
	LONG $0xe928fcc5	/* 4a vmovaps %ymm1,%ymm5 */
	LONG $0xf128fcc5	/* 4e vmovaps %ymm1,%ymm6 */
	LONG $0xf928fcc5	/* 52 vmovaps %ymm1,%ymm7 */
	WORD $0x894d; BYTE $0xec	/* 56 mov %r13,%r12 */
	LONG $0xce58f4c5	/* 59 vaddps %ymm6,%ymm1,%ymm1 */
	LONG $0xd558c4c5	/* 5d vaddps %ymm5,%ymm7,%ymm2 */
	LONG $0xca58f4c5	/* 61 vaddps %ymm2,%ymm1,%ymm1 */
	LONG $0x0f11fcc5	/* 65 vmovups %ymm1,(%rdi) */
	LONG $0x20c78348	/* 69 add $0x20,%rdi */
	LONG $0xf8598d48	/* 6d lea -0x8(%rcx),%rbx */
	WORD $0x894d; BYTE $0xe5	/* 71 mov %r12,%r13 */
	LONG $0x08f98348	/* 74 cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xd9	/* 78 mov %rbx,%rcx */
	LONG $0x01c28e0f; WORD $0x0000	/* 7b jle 243 */
	LONG $0x2a22c1c4; BYTE $0xce	/* 81 vcvtsi2ss %r14d,%xmm11,%xmm1 */
	LONG $0x187de2c4; BYTE $0xc9	/* 86 vbroadcastss %xmm1,%ymm1 */
	WORD $0x854d; BYTE $0xd2	/* 8b test %r10,%r10 */
	WORD $0xba7e	/* 8e jle 4a */
	WORD $0xdb31	/* 90 xor %ebx,%ebx */
	WORD $0x894d; BYTE $0xdf	/* 92 mov %r11,%r15 */
	LONG $0xe128fcc5	/* 95 vmovaps %ymm1,%ymm4 */
	LONG $0xd128fcc5	/* 99 vmovaps %ymm1,%ymm2 */
	LONG $0xd928fcc5	/* 9d vmovaps %ymm1,%ymm3 */
	WORD $0x180f; BYTE $0x08	/* a1 prefetcht0 (%rax) */
	LONG $0x4048180f	/* a4 prefetcht0 0x40(%rax) */
	LONG $0x8088180f; WORD $0x0000; BYTE $0x00	/* a8 prefetcht0 0x80(%rax) */
	LONG $0xc088180f; WORD $0x0000; BYTE $0x00	/* af prefetcht0 0xc0(%rax) */
	LONG $0x0088180f; WORD $0x0001; BYTE $0x00	/* b6 prefetcht0 0x100(%rax) */
	BYTE $0x9b	/* bd fwait */
	LONG $0x01100548; WORD $0x0000	/* be add $0x110,%rax */
	LONG $0xff658d4d	/* c4 lea -0x1(%r13),%r12 */
	LONG $0x01fd8349	/* c8 cmp $0x1,%r13 */
	LONG $0xc2440f48	/* cc cmove %rdx,%rax */
	LONG $0x6e10fcc5; BYTE $0x10	/* d0 vmovups 0x10(%rsi),%ymm5 */
	LONG $0x7610fcc5; BYTE $0x30	/* d5 vmovups 0x30(%rsi),%ymm6 */
	LONG $0x7e10fcc5; BYTE $0x50	/* da vmovups 0x50(%rsi),%ymm7 */
	LONG $0x46107cc5; BYTE $0x70	/* df vmovups 0x70(%rsi),%ymm8 */
	LONG $0x1c7d62c4; BYTE $0xcd	/* e4 vpabsb %ymm5,%ymm9 */
	LONG $0x587d42c4; WORD $0xd814	/* e9 vpbroadcastd (%r8,%rbx,8),%ymm10 */
	LONG $0x082de2c4; BYTE $0xed	/* ef vpsignb %ymm5,%ymm10,%ymm5 */
	LONG $0x0435e2c4; BYTE $0xed	/* f4 vpmaddubsw %ymm5,%ymm9,%ymm5 */
	LONG $0xe8f5d5c5	/* f9 vpmaddwd %ymm0,%ymm5,%ymm5 */
	LONG $0x587d42c4; WORD $0xd84c; BYTE $0x04	/* fd vpbroadcastd 0x4(%r8,%rbx,8),%ymm9 */
	LONG $0x1c7d62c4; BYTE $0xd6	/* 104 vpabsb %ymm6,%ymm10 */
	LONG $0x0835e2c4; BYTE $0xf6	/* 109 vpsignb %ymm6,%ymm9,%ymm6 */
	LONG $0x042de2c4; BYTE $0xf6	/* 10e vpmaddubsw %ymm6,%ymm10,%ymm6 */
	LONG $0xf0f5cdc5	/* 113 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xedfecdc5	/* 117 vpaddd %ymm5,%ymm6,%ymm5 */
	LONG $0x587dc2c4; WORD $0xd874; BYTE $0x08	/* 11b vpbroadcastd 0x8(%r8,%rbx,8),%ymm6 */
	LONG $0x1c7d62c4; BYTE $0xcf	/* 122 vpabsb %ymm7,%ymm9 */
	LONG $0x084de2c4; BYTE $0xf7	/* 127 vpsignb %ymm7,%ymm6,%ymm6 */
	LONG $0x0435e2c4; BYTE $0xf6	/* 12c vpmaddubsw %ymm6,%ymm9,%ymm6 */
	LONG $0xf0f5cdc5	/* 131 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0x1c7dc2c4; BYTE $0xf8	/* 135 vpabsb %ymm8,%ymm7 */
	LONG $0x587d42c4; WORD $0xd84c; BYTE $0x0c	/* 13a vpbroadcastd 0xc(%r8,%rbx,8),%ymm9 */
	LONG $0x083542c4; BYTE $0xc0	/* 141 vpsignb %ymm8,%ymm9,%ymm8 */
	LONG $0x0445c2c4; BYTE $0xf8	/* 146 vpmaddubsw %ymm8,%ymm7,%ymm7 */
	LONG $0xf8f5c5c5	/* 14b vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 14f vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 153 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0xb610fcc5; LONG $0x00000090	/* 157 vmovups 0x90(%rsi),%ymm6 */
	LONG $0x1c7de2c4; BYTE $0xfe	/* 15f vpabsb %ymm6,%ymm7 */
	LONG $0x587d42c4; WORD $0xd844; BYTE $0x10	/* 164 vpbroadcastd 0x10(%r8,%rbx,8),%ymm8 */
	LONG $0x083de2c4; BYTE $0xf6	/* 16b vpsignb %ymm6,%ymm8,%ymm6 */
	LONG $0x0445e2c4; BYTE $0xf6	/* 170 vpmaddubsw %ymm6,%ymm7,%ymm6 */
	LONG $0xf0f5cdc5	/* 175 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xbe10fcc5; LONG $0x000000b0	/* 179 vmovups 0xb0(%rsi),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc7	/* 181 vpabsb %ymm7,%ymm8 */
	LONG $0x587d42c4; WORD $0xd84c; BYTE $0x14	/* 186 vpbroadcastd 0x14(%r8,%rbx,8),%ymm9 */
	LONG $0x0835e2c4; BYTE $0xff	/* 18d vpsignb %ymm7,%ymm9,%ymm7 */
	LONG $0x043de2c4; BYTE $0xff	/* 192 vpmaddubsw %ymm7,%ymm8,%ymm7 */
	LONG $0xf8f5c5c5	/* 197 vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 19b vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xbe10fcc5; LONG $0x000000d0	/* 19f vmovups 0xd0(%rsi),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc7	/* 1a7 vpabsb %ymm7,%ymm8 */
	LONG $0x587d42c4; WORD $0xd84c; BYTE $0x18	/* 1ac vpbroadcastd 0x18(%r8,%rbx,8),%ymm9 */
	LONG $0x0835e2c4; BYTE $0xff	/* 1b3 vpsignb %ymm7,%ymm9,%ymm7 */
	LONG $0x043de2c4; BYTE $0xff	/* 1b8 vpmaddubsw %ymm7,%ymm8,%ymm7 */
	LONG $0xf8f5c5c5	/* 1bd vpmaddwd %ymm0,%ymm7,%ymm7 */
	LONG $0xf7fecdc5	/* 1c1 vpaddd %ymm7,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 1c5 vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000000f0	/* 1c9 vmovups 0xf0(%rsi),%ymm6 */
	LONG $0x587dc2c4; WORD $0xd87c; BYTE $0x1c	/* 1d1 vpbroadcastd 0x1c(%r8,%rbx,8),%ymm7 */
	LONG $0x1c7d62c4; BYTE $0xc6	/* 1d8 vpabsb %ymm6,%ymm8 */
	LONG $0x0845e2c4; BYTE $0xf6	/* 1dd vpsignb %ymm6,%ymm7,%ymm6 */
	LONG $0x043de2c4; BYTE $0xf6	/* 1e2 vpmaddubsw %ymm6,%ymm8,%ymm6 */
	LONG $0xf0f5cdc5	/* 1e7 vpmaddwd %ymm0,%ymm6,%ymm6 */
	LONG $0xeefed5c5	/* 1eb vpaddd %ymm6,%ymm5,%ymm5 */
	LONG $0x137de2c4; BYTE $0x36	/* 1ef vcvtph2ps (%rsi),%ymm6 */
	LONG $0x187dc2c4; WORD $0x193c	/* 1f4 vbroadcastss (%r9,%rbx,1),%ymm7 */
	LONG $0xf759ccc5	/* 1fa vmulps %ymm7,%ymm6,%ymm6 */
	LONG $0xed5bfcc5	/* 1fe vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xed59ccc5	/* 202 vmulps %ymm5,%ymm6,%ymm5 */
	LONG $0xed58f4c5	/* 206 vaddps %ymm5,%ymm1,%ymm5 */
	LONG $0x10c68148; WORD $0x0001; BYTE $0x00	/* 20a add $0x110,%rsi */
	LONG $0xffc78349	/* 211 add $0xffffffffffffffff,%r15 */
	LONG $0x04c38348	/* 215 add $0x4,%rbx */
	LONG $0xf328fcc5	/* 219 vmovaps %ymm3,%ymm6 */
	LONG $0xfa28fcc5	/* 21d vmovaps %ymm2,%ymm7 */
	LONG $0xcc28fcc5	/* 221 vmovaps %ymm4,%ymm1 */
	WORD $0x894d; BYTE $0xe5	/* 225 mov %r12,%r13 */
	LONG $0xe228fcc5	/* 228 vmovaps %ymm2,%ymm4 */
	LONG $0xd328fcc5	/* 22c vmovaps %ymm3,%ymm2 */
	LONG $0xdd28fcc5	/* 230 vmovaps %ymm5,%ymm3 */
	LONG $0x01ff8349	/* 234 cmp $0x1,%r15 */
	LONG $0xfe63870f; WORD $0xffff	/* 238 ja a1 */
	LONG $0xfffe16e9; BYTE $0xff	/* 23e jmp 59 */
	BYTE $0x5b	/* 243 pop %rbx */
	WORD $0x5c41	/* 244 pop %r12 */
	WORD $0x5d41	/* 246 pop %r13 */
	WORD $0x5e41	/* 248 pop %r14 */
	WORD $0x5f41	/* 24a pop %r15 */
	WORD $0xf8c5; BYTE $0x77	/* 24c vzeroupper */
	BYTE $0xc3	/* 24f ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 250 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 260 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 270 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 280 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 290 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 2a0 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 2b0 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 2c0 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 2d0 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 2e0 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 2f0 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 300 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 310 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 320 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 330 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 340 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 350 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 360 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 370 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 380 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 390 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 3a0 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 3b0 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 3c0 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 3d0 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 3e0 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3f0 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 400 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 410 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 420 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 430 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 440 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 450 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 460 .rodata.cst32 */
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
	LONG $0x00043ae9; BYTE $0x00	/* jmp to the end */
	BYTE $0x55	/* 0 push %rbp */
	WORD $0x5741	/* 1 push %r15 */
	WORD $0x5641	/* 3 push %r14 */
	WORD $0x5541	/* 5 push %r13 */
	WORD $0x5441	/* 7 push %r12 */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0x07598d4c	/* a lea 0x7(%rcx),%r11 */
	WORD $0x8548; BYTE $0xc9	/* e test %rcx,%rcx */
	LONG $0xd9490f4c	/* 11 cmovns %rcx,%r11 */
	LONG $0x01f18e0f; WORD $0x0000	/* 15 jle 20c */
	WORD $0x894d; BYTE $0xc2	/* 1b mov %r8,%r10 */
	LONG $0x24448b48; BYTE $0x40	/* 1e mov 0x40(%rsp),%rax */
	LONG $0x03fbc149	/* 23 sar $0x3,%r11 */
	LONG $0xd8af0f4c	/* 27 imul %rax,%r11 */
	LONG $0xc7c38349	/* 2b add $0xffffffffffffffc7,%r11 */
	LONG $0x24648b4c; BYTE $0x38	/* 2f mov 0x38(%rsp),%r12 */
	LONG $0x109e8d48; WORD $0x0020; BYTE $0x00	/* 34 lea 0x2010(%rsi),%rbx */
	WORD $0x854d; BYTE $0xdb	/* 3b test %r11,%r11 */
	LONG $0xda4e0f48	/* 3e cmovle %rdx,%rbx */
	WORD $0x8949; BYTE $0xc7	/* 42 mov %rax,%r15 */
	LONG $0x01708d4c	/* 45 lea 0x1(%rax),%r14 */
	LONG $0x0510fcc5; LONG $0x000001e9	/* 49 vmovaps 0x0(%rip),%ymm0 = 23a, as it lies */
	LONG $0x0d6ffec5; LONG $0x00000201	/* 51 vmovdqa 0x0(%rip),%ymm1 = 25a, as it lies */
	LONG $0x156ffec5; LONG $0x00000219	/* 59 vmovdqa 0x0(%rip),%ymm2 = 27a, as it lies */
	WORD $0x35eb	/* 61 jmp 98 */
	LONG $0xfe28fcc5	/* 63 vmovaps %ymm6,%ymm7 */
	LONG $0xde28fcc5	/* 67 vmovaps %ymm6,%ymm3 */
	LONG $0xe628fcc5	/* 6b vmovaps %ymm6,%ymm4 */
	LONG $0xee28fcc5	/* 6f vmovaps %ymm6,%ymm5 */
	LONG $0xdb58d4c5	/* 73 vaddps %ymm3,%ymm5,%ymm3 */
	LONG $0xe758dcc5	/* 77 vaddps %ymm7,%ymm4,%ymm4 */
	LONG $0xdc58e4c5	/* 7b vaddps %ymm4,%ymm3,%ymm3 */
	LONG $0x1f11fcc5	/* 7f vmovups %ymm3,(%rdi) */
	LONG $0x20c78348	/* 83 add $0x20,%rdi */
	LONG $0xf8418d48	/* 87 lea -0x8(%rcx),%rax */
	LONG $0x08f98348	/* 8b cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xc1	/* 8f mov %rax,%rcx */
	LONG $0x01748e0f; WORD $0x0000	/* 92 jle 20c */
	WORD $0xc031	/* 98 xor %eax,%eax */
	LONG $0xd82a8ac5	/* 9a vcvtsi2ss %eax,%xmm14,%xmm3 */
	LONG $0x187de2c4; BYTE $0xf3	/* 9e vbroadcastss %xmm3,%ymm6 */
	WORD $0x854d; BYTE $0xff	/* a3 test %r15,%r15 */
	WORD $0xbb7e	/* a6 jle 63 */
	LONG $0xff6b8d4d	/* a8 lea -0x1(%r11),%r13 */
	WORD $0xc031	/* ac xor %eax,%eax */
	WORD $0x894c; BYTE $0xf5	/* ae mov %r14,%rbp */
	WORD $0x894d; BYTE $0xd0	/* b1 mov %r10,%r8 */
	LONG $0xc6287cc5	/* b4 vmovaps %ymm6,%ymm8 */
	LONG $0xce287cc5	/* b8 vmovaps %ymm6,%ymm9 */
	LONG $0xfe28fcc5	/* bc vmovaps %ymm6,%ymm7 */
	LONG $0xdf28fcc5	/* c0 vmovaps %ymm7,%ymm3 */
	LONG $0xcc297cc5	/* c4 vmovaps %ymm9,%ymm4 */
	LONG $0xc5297cc5	/* c8 vmovaps %ymm8,%ymm5 */
	WORD $0x180f; BYTE $0x0b	/* cc prefetcht0 (%rbx) */
	LONG $0x404b180f	/* cf prefetcht0 0x40(%rbx) */
	LONG $0x808b180f; WORD $0x0000; BYTE $0x00	/* d3 prefetcht0 0x80(%rbx) */
	BYTE $0x9b	/* da fwait */
	LONG $0x90c38148; WORD $0x0000; BYTE $0x00	/* db add $0x90,%rbx */
	WORD $0x3949; BYTE $0xc5	/* e2 cmp %rax,%r13 */
	LONG $0xda440f48	/* e5 cmove %rdx,%rbx */
	LONG $0x46107cc5; BYTE $0x10	/* e9 vmovups 0x10(%rsi),%ymm8 */
	LONG $0x4e107cc5; BYTE $0x30	/* ee vmovups 0x30(%rsi),%ymm9 */
	LONG $0x56107cc5; BYTE $0x50	/* f3 vmovups 0x50(%rsi),%ymm10 */
	LONG $0x7e10fcc5; BYTE $0x70	/* f8 vmovups 0x70(%rsi),%ymm7 */
	LONG $0xd8543cc5	/* fd vandps %ymm0,%ymm8,%ymm11 */
	LONG $0x587d42c4; BYTE $0x20	/* 101 vpbroadcastd (%r8),%ymm12 */
	LONG $0x042542c4; BYTE $0xdc	/* 106 vpmaddubsw %ymm12,%ymm11,%ymm11 */
	LONG $0x713dc1c4; WORD $0x04d0	/* 10b vpsrlw $0x4,%ymm8,%ymm8 */
	LONG $0x587d42c4; WORD $0x1060	/* 111 vpbroadcastd 0x10(%r8),%ymm12 */
	LONG $0xc0db3dc5	/* 117 vpand %ymm0,%ymm8,%ymm8 */
	LONG $0x043d42c4; BYTE $0xc4	/* 11b vpmaddubsw %ymm12,%ymm8,%ymm8 */
	LONG $0xe0db35c5	/* 120 vpand %ymm0,%ymm9,%ymm12 */
	LONG $0x587d42c4; WORD $0x0468	/* 124 vpbroadcastd 0x4(%r8),%ymm13 */
	LONG $0x041d42c4; BYTE $0xe5	/* 12a vpmaddubsw %ymm13,%ymm12,%ymm12 */
	LONG $0xfd2541c4; BYTE $0xdc	/* 12f vpaddw %ymm12,%ymm11,%ymm11 */
	LONG $0xfd3d41c4; BYTE $0xc3	/* 134 vpaddw %ymm11,%ymm8,%ymm8 */
	LONG $0x7135c1c4; WORD $0x04d1	/* 139 vpsrlw $0x4,%ymm9,%ymm9 */
	LONG $0x587d42c4; WORD $0x1458	/* 13f vpbroadcastd 0x14(%r8),%ymm11 */
	LONG $0xc8db35c5	/* 145 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x043542c4; BYTE $0xcb	/* 149 vpmaddubsw %ymm11,%ymm9,%ymm9 */
	LONG $0xd8db2dc5	/* 14e vpand %ymm0,%ymm10,%ymm11 */
	LONG $0x587d42c4; WORD $0x0860	/* 152 vpbroadcastd 0x8(%r8),%ymm12 */
	LONG $0x042542c4; BYTE $0xdc	/* 158 vpmaddubsw %ymm12,%ymm11,%ymm11 */
	LONG $0xfd3541c4; BYTE $0xcb	/* 15d vpaddw %ymm11,%ymm9,%ymm9 */
	LONG $0xfd3d41c4; BYTE $0xc1	/* 162 vpaddw %ymm9,%ymm8,%ymm8 */
	LONG $0x7135c1c4; WORD $0x04d2	/* 167 vpsrlw $0x4,%ymm10,%ymm9 */
	LONG $0x587d42c4; WORD $0x1850	/* 16d vpbroadcastd 0x18(%r8),%ymm10 */
	LONG $0xc8db35c5	/* 173 vpand %ymm0,%ymm9,%ymm9 */
	LONG $0x043542c4; BYTE $0xca	/* 177 vpmaddubsw %ymm10,%ymm9,%ymm9 */
	LONG $0xd0db45c5	/* 17c vpand %ymm0,%ymm7,%ymm10 */
	LONG $0x587d42c4; WORD $0x0c58	/* 180 vpbroadcastd 0xc(%r8),%ymm11 */
	LONG $0x042d42c4; BYTE $0xd3	/* 186 vpmaddubsw %ymm11,%ymm10,%ymm10 */
	LONG $0xfd3541c4; BYTE $0xca	/* 18b vpaddw %ymm10,%ymm9,%ymm9 */
	LONG $0xd771c5c5; BYTE $0x04	/* 190 vpsrlw $0x4,%ymm7,%ymm7 */
	LONG $0xf8dbc5c5	/* 195 vpand %ymm0,%ymm7,%ymm7 */
	LONG $0x587d42c4; WORD $0x1c50	/* 199 vpbroadcastd 0x1c(%r8),%ymm10 */
	LONG $0x0445c2c4; BYTE $0xfa	/* 19f vpmaddubsw %ymm10,%ymm7,%ymm7 */
	LONG $0xfffdb5c5	/* 1a4 vpaddw %ymm7,%ymm9,%ymm7 */
	LONG $0xfffdbdc5	/* 1a8 vpaddw %ymm7,%ymm8,%ymm7 */
	LONG $0xfaf5c5c5	/* 1ac vpmaddwd %ymm2,%ymm7,%ymm7 */
	LONG $0x587d42c4; WORD $0x8404	/* 1b0 vpbroadcastd (%r12,%rax,4),%ymm8 */
	LONG $0xc1f53dc5	/* 1b6 vpmaddwd %ymm1,%ymm8,%ymm8 */
	LONG $0xfa45c1c4; BYTE $0xf8	/* 1ba vpsubd %ymm8,%ymm7,%ymm7 */
	LONG $0x137d62c4; BYTE $0x06	/* 1bf vcvtph2ps (%rsi),%ymm8 */
	LONG $0x187d42c4; WORD $0x810c	/* 1c4 vbroadcastss (%r9,%rax,4),%ymm9 */
	LONG $0x593c41c4; BYTE $0xc1	/* 1ca vmulps %ymm9,%ymm8,%ymm8 */
	LONG $0xff5bfcc5	/* 1cf vcvtdq2ps %ymm7,%ymm7 */
	LONG $0xff59bcc5	/* 1d3 vmulps %ymm7,%ymm8,%ymm7 */
	LONG $0xff58ccc5	/* 1d7 vaddps %ymm7,%ymm6,%ymm7 */
	LONG $0x90c68148; WORD $0x0000; BYTE $0x00	/* 1db add $0x90,%rsi */
	LONG $0xffc58348	/* 1e2 add $0xffffffffffffffff,%rbp */
	LONG $0x01c08348	/* 1e6 add $0x1,%rax */
	LONG $0x20c08349	/* 1ea add $0x20,%r8 */
	LONG $0xf528fcc5	/* 1ee vmovaps %ymm5,%ymm6 */
	LONG $0xc4287cc5	/* 1f2 vmovaps %ymm4,%ymm8 */
	LONG $0xcb287cc5	/* 1f6 vmovaps %ymm3,%ymm9 */
	LONG $0x01fd8348	/* 1fa cmp $0x1,%rbp */
	LONG $0xfebc870f; WORD $0xffff	/* 1fe ja c0 */
	WORD $0x2949; BYTE $0xc3	/* 204 sub %rax,%r11 */
	LONG $0xfffe67e9; BYTE $0xff	/* 207 jmp 73 */
	BYTE $0x5b	/* 20c pop %rbx */
	WORD $0x5c41	/* 20d pop %r12 */
	WORD $0x5d41	/* 20f pop %r13 */
	WORD $0x5e41	/* 211 pop %r14 */
	WORD $0x5f41	/* 213 pop %r15 */
	BYTE $0x5d	/* 215 pop %rbp */
	WORD $0xf8c5; BYTE $0x77	/* 216 vzeroupper */
	BYTE $0xc3	/* 219 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 21a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 22a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 23a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 24a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 25a .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* 26a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 27a .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* 28a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 29a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 2aa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 2ba .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 2ca .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 2da .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 2ea .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 2fa .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 30a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 31a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 32a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 33a .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* 34a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 35a .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* 36a .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 37a .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* 38a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 39a .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* 3aa .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3ba .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* 3ca .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 3da .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* 3ea .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 3fa .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* 40a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 41a .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* 42a .rodata.cst32 */
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
	LONG $0x000ccce9; BYTE $0x00	/* jmp to the end */
	BYTE $0x55	/* 0 push %rbp */
	WORD $0x5741	/* 1 push %r15 */
	WORD $0x5641	/* 3 push %r14 */
	WORD $0x5541	/* 5 push %r13 */
	WORD $0x5441	/* 7 push %r12 */
	BYTE $0x53	/* 9 push %rbx */
	LONG $0xe8ec8148; WORD $0x0000; BYTE $0x00	/* a sub $0xe8,%rsp */
	LONG $0x07598d4c	/* 11 lea 0x7(%rcx),%r11 */
	WORD $0x8548; BYTE $0xc9	/* 15 test %rcx,%rcx */
	LONG $0xd9490f4c	/* 18 cmovns %rcx,%r11 */
	LONG $0x0a4d8e0f; WORD $0x0000	/* 1c jle a6f */
	WORD $0x894d; BYTE $0xca	/* 22 mov %r9,%r10 */
	LONG $0x24848b48; LONG $0x00000128	/* 25 mov 0x128(%rsp),%rax */
	LONG $0x03fbc149	/* 2d sar $0x3,%r11 */
	LONG $0xd8af0f4c	/* 31 imul %rax,%r11 */
	LONG $0xf8c38349	/* 35 add $0xfffffffffffffff8,%r11 */
	LONG $0x24a48b4c; LONG $0x00000120	/* 39 mov 0x120(%rsp),%r12 */
	LONG $0x009e8d48; WORD $0x0024; BYTE $0x00	/* 41 lea 0x2400(%rsi),%rbx */
	WORD $0x854d; BYTE $0xdb	/* 48 test %r11,%r11 */
	LONG $0xda4e0f48	/* 4b cmovle %rdx,%rbx */
	LONG $0x01708d4c	/* 4f lea 0x1(%rax),%r14 */
	LONG $0x597de2c4; LONG $0x000c481d; BYTE $0x00	/* 53 vpbroadcastq 0x0(%rip),%ymm3 = ca4 */
	LONG $0x597de2c4; LONG $0x000c4725; BYTE $0x00	/* 5c vpbroadcastq 0x0(%rip),%ymm4 = cac */
	LONG $0x356ffec5; LONG $0x00000a97	/* 65 vmovdqa 0x0(%rip),%ymm6 = b04, as it lies */
	LONG $0x3d6ffec5; LONG $0x00000b2f	/* 6d vmovdqa 0x0(%rip),%ymm7 = ba4, as it lies */
	LONG $0x5c7ffdc5; WORD $0x2024	/* 75 vmovdqa %ymm3,0x20(%rsp) */
	LONG $0x247ffdc5; BYTE $0x24	/* 7b vmovdqa %ymm4,(%rsp) */
	LONG $0x156f7ec5; LONG $0x00000abc	/* 80 vmovdqa 0x0(%rip),%ymm10 = b44, as it lies */
	LONG $0x1d6f7ec5; LONG $0x00000ad4	/* 88 vmovdqa 0x0(%rip),%ymm11 = b64, as it lies */
	LONG $0x0d6f7ec5; LONG $0x00000aec	/* 90 vmovdqa 0x0(%rip),%ymm9 = b84, as it lies */
	WORD $0x35eb	/* 98 jmp cf */
	LONG $0xc828fcc5	/* 9a vmovaps %ymm0,%ymm1 */
	LONG $0xd028fcc5	/* 9e vmovaps %ymm0,%ymm2 */
	LONG $0xe0287cc5	/* a2 vmovaps %ymm0,%ymm12 */
	LONG $0xf0287cc5	/* a6 vmovaps %ymm0,%ymm14 */
	LONG $0xc2588cc5	/* aa vaddps %ymm2,%ymm14,%ymm0 */
	LONG $0xc9589cc5	/* ae vaddps %ymm1,%ymm12,%ymm1 */
	LONG $0xc158fcc5	/* b2 vaddps %ymm1,%ymm0,%ymm0 */
	LONG $0x0711fcc5	/* b6 vmovups %ymm0,(%rdi) */
	LONG $0x20c78348	/* ba add $0x20,%rdi */
	LONG $0xf8418d48	/* be lea -0x8(%rcx),%rax */
	LONG $0x08f98348	/* c2 cmp $0x8,%rcx */
	WORD $0x8948; BYTE $0xc1	/* c6 mov %rax,%rcx */
	LONG $0x09a08e0f; WORD $0x0000	/* c9 jle a6f */
	WORD $0xc031	/* cf xor %eax,%eax */
	LONG $0xc02a82c5	/* d1 vcvtsi2ss %eax,%xmm15,%xmm0 */
	LONG $0x187de2c4; BYTE $0xc0	/* d5 vbroadcastss %xmm0,%ymm0 */
	LONG $0x24bc8348; LONG $0x00000128; BYTE $0x00	/* da cmpq $0x0,0x128(%rsp) */
	WORD $0xb57e	/* e3 jle 9a */
	WORD $0xc031	/* e5 xor %eax,%eax */
	WORD $0x3145; BYTE $0xed	/* e7 xor %r13d,%r13d */
	WORD $0x894d; BYTE $0xd1	/* ea mov %r10,%r9 */
	LONG $0xe828fcc5	/* ed vmovaps %ymm0,%ymm5 */
	LONG $0xc0287cc5	/* f1 vmovaps %ymm0,%ymm8 */
	LONG $0xc828fcc5	/* f5 vmovaps %ymm0,%ymm1 */
	LONG $0x6c29fcc5; WORD $0x4024	/* f9 vmovaps %ymm5,0x40(%rsp) */
	LONG $0x84297cc5; LONG $0x00008024; BYTE $0x00	/* ff vmovaps %ymm8,0x80(%rsp) */
	LONG $0x8c29fcc5; LONG $0x0000a024; BYTE $0x00	/* 108 vmovaps %ymm1,0xa0(%rsp) */
	LONG $0x8429fcc5; LONG $0x0000c024; BYTE $0x00	/* 111 vmovaps %ymm0,0xc0(%rsp) */
	WORD $0x180f; BYTE $0x0b	/* 11a prefetcht0 (%rbx) */
	LONG $0x404b180f	/* 11d prefetcht0 0x40(%rbx) */
	LONG $0x808b180f; WORD $0x0000; BYTE $0x00	/* 121 prefetcht0 0x80(%rbx) */
	LONG $0xc08b180f; WORD $0x0000; BYTE $0x00	/* 128 prefetcht0 0xc0(%rbx) */
	LONG $0x008b180f; WORD $0x0001; BYTE $0x00	/* 12f prefetcht0 0x100(%rbx) */
	LONG $0x408b180f; WORD $0x0001; BYTE $0x00	/* 136 prefetcht0 0x140(%rbx) */
	LONG $0x808b180f; WORD $0x0001; BYTE $0x00	/* 13d prefetcht0 0x180(%rbx) */
	LONG $0xc08b180f; WORD $0x0001; BYTE $0x00	/* 144 prefetcht0 0x1c0(%rbx) */
	LONG $0x008b180f; WORD $0x0002; BYTE $0x00	/* 14b prefetcht0 0x200(%rbx) */
	LONG $0x408b180f; WORD $0x0002; BYTE $0x00	/* 152 prefetcht0 0x240(%rbx) */
	LONG $0x808b180f; WORD $0x0002; BYTE $0x00	/* 159 prefetcht0 0x280(%rbx) */
	LONG $0xc08b180f; WORD $0x0002; BYTE $0x00	/* 160 prefetcht0 0x2c0(%rbx) */
	LONG $0x008b180f; WORD $0x0003; BYTE $0x00	/* 167 prefetcht0 0x300(%rbx) */
	LONG $0x408b180f; WORD $0x0003; BYTE $0x00	/* 16e prefetcht0 0x340(%rbx) */
	LONG $0x808b180f; WORD $0x0003; BYTE $0x00	/* 175 prefetcht0 0x380(%rbx) */
	LONG $0xc08b180f; WORD $0x0003; BYTE $0x00	/* 17c prefetcht0 0x3c0(%rbx) */
	LONG $0x008b180f; WORD $0x0004; BYTE $0x00	/* 183 prefetcht0 0x400(%rbx) */
	LONG $0x408b180f; WORD $0x0004; BYTE $0x00	/* 18a prefetcht0 0x440(%rbx) */
	BYTE $0x9b	/* 191 fwait */
	LONG $0x80c38148; WORD $0x0004; BYTE $0x00	/* 192 add $0x480,%rbx */
	LONG $0x2b3c8d4f	/* 199 lea (%r11,%r13,1),%r15 */
	LONG $0x01ff8349	/* 19d cmp $0x1,%r15 */
	LONG $0xda440f48	/* 1a1 cmove %rdx,%rbx */
	LONG $0x76107cc5; BYTE $0x20	/* 1a5 vmovups 0x20(%rsi),%ymm14 */
	LONG $0x4610fcc5; BYTE $0x40	/* 1aa vmovups 0x40(%rsi),%ymm0 */
	LONG $0x4e10fcc5; BYTE $0x60	/* 1af vmovups 0x60(%rsi),%ymm1 */
	LONG $0x9610fcc5; LONG $0x00000080	/* 1b4 vmovups 0x80(%rsi),%ymm2 */
	LONG $0xe3db75c5	/* 1bc vpand %ymm3,%ymm1,%ymm12 */
	LONG $0x7115c1c4; WORD $0x02d6	/* 1c0 vpsrlw $0x2,%ymm14,%ymm13 */
	LONG $0xecdb15c5	/* 1c6 vpand %ymm4,%ymm13,%ymm13 */
	LONG $0xeb1d41c4; BYTE $0xe5	/* 1ca vpor %ymm13,%ymm12,%ymm12 */
	LONG $0xd171f5c5; BYTE $0x04	/* 1cf vpsrlw $0x4,%ymm1,%ymm1 */
	LONG $0xcbdbf5c5	/* 1d4 vpand %ymm3,%ymm1,%ymm1 */
	LONG $0xd07195c5; BYTE $0x02	/* 1d8 vpsrlw $0x2,%ymm0,%ymm13 */
	LONG $0xecdb15c5	/* 1dd vpand %ymm4,%ymm13,%ymm13 */
	LONG $0xc9eb95c5	/* 1e1 vpor %ymm1,%ymm13,%ymm1 */
	LONG $0xc6dbfdc5	/* 1e5 vpand %ymm6,%ymm0,%ymm0 */
	LONG $0x056f7ec5; LONG $0x00000933	/* 1e9 vmovdqa 0x0(%rip),%ymm8 = b24, as it lies */
	LONG $0x007d42c4; BYTE $0xe8	/* 1f1 vpshufb %ymm8,%ymm0,%ymm13 */
	LONG $0x587d42c4; WORD $0x043c	/* 1f6 vpbroadcastd (%r12,%rax,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 1fc vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0x007d42c4; BYTE $0xfa	/* 201 vpshufb %ymm10,%ymm0,%ymm15 */
	LONG $0x587dc2c4; WORD $0x045c; BYTE $0x04	/* 206 vpbroadcastd 0x4(%r12,%rax,1),%ymm3 */
	LONG $0xdbf585c5	/* 20d vpmaddwd %ymm3,%ymm15,%ymm3 */
	LONG $0xdbfe95c5	/* 211 vpaddd %ymm3,%ymm13,%ymm3 */
	LONG $0x007d42c4; BYTE $0xeb	/* 215 vpshufb %ymm11,%ymm0,%ymm13 */
	LONG $0x587d42c4; WORD $0x047c; BYTE $0x08	/* 21a vpbroadcastd 0x8(%r12,%rax,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 221 vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0x007dc2c4; BYTE $0xc1	/* 226 vpshufb %ymm9,%ymm0,%ymm0 */
	LONG $0x587d42c4; WORD $0x047c; BYTE $0x0c	/* 22b vpbroadcastd 0xc(%r12,%rax,1),%ymm15 */
	LONG $0xc0f585c5	/* 232 vpmaddwd %ymm0,%ymm15,%ymm0 */
	LONG $0xc0fe95c5	/* 236 vpaddd %ymm0,%ymm13,%ymm0 */
	LONG $0xc0fee5c5	/* 23a vpaddd %ymm0,%ymm3,%ymm0 */
	LONG $0x587dc2c4; WORD $0x045c; BYTE $0x10	/* 23e vpbroadcastd 0x10(%r12,%rax,1),%ymm3 */
	LONG $0x007542c4; BYTE $0xe8	/* 245 vpshufb %ymm8,%ymm1,%ymm13 */
	LONG $0xdbf595c5	/* 24a vpmaddwd %ymm3,%ymm13,%ymm3 */
	LONG $0xc3fefdc5	/* 24e vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x0075c2c4; BYTE $0xda	/* 252 vpshufb %ymm10,%ymm1,%ymm3 */
	LONG $0x587d42c4; WORD $0x046c; BYTE $0x14	/* 257 vpbroadcastd 0x14(%r12,%rax,1),%ymm13 */
	LONG $0xdbf595c5	/* 25e vpmaddwd %ymm3,%ymm13,%ymm3 */
	LONG $0x007542c4; BYTE $0xeb	/* 262 vpshufb %ymm11,%ymm1,%ymm13 */
	LONG $0x587d42c4; WORD $0x047c; BYTE $0x18	/* 267 vpbroadcastd 0x18(%r12,%rax,1),%ymm15 */
	LONG $0xf51541c4; BYTE $0xef	/* 26e vpmaddwd %ymm15,%ymm13,%ymm13 */
	LONG $0xdbfe95c5	/* 273 vpaddd %ymm3,%ymm13,%ymm3 */
	LONG $0xc3fefdc5	/* 277 vpaddd %ymm3,%ymm0,%ymm0 */
	LONG $0x0075c2c4; BYTE $0xc9	/* 27b vpshufb %ymm9,%ymm1,%ymm1 */
	LONG $0x587dc2c4; WORD $0x045c; BYTE $0x1c	/* 280 vpbroadcastd 0x1c(%r12,%rax,1),%ymm3 */
	LONG $0xcbf5f5c5	/* 287 vpmaddwd %ymm3,%ymm1,%ymm1 */
	LONG $0xc1fefdc5	/* 28b vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0x447ffdc5; WORD $0x6024	/* 28f vmovdqa %ymm0,0x60(%rsp) */
	LONG $0xc7dbedc5	/* 295 vpand %ymm7,%ymm2,%ymm0 */
	LONG $0x587dc2c4; WORD $0xc00c	/* 299 vpbroadcastd (%r8,%rax,8),%ymm1 */
	LONG $0x047de2c4; BYTE $0xc1	/* 29f vpmaddubsw %ymm1,%ymm0,%ymm0 */
	LONG $0xd271f5c5; BYTE $0x04	/* 2a4 vpsrlw $0x4,%ymm2,%ymm1 */
	LONG $0xcfdbf5c5	/* 2a9 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; WORD $0xc054; BYTE $0x20	/* 2ad vpbroadcastd 0x20(%r8,%rax,8),%ymm2 */
	LONG $0x0475e2c4; BYTE $0xca	/* 2b4 vpmaddubsw %ymm2,%ymm1,%ymm1 */
	LONG $0x9610fcc5; LONG $0x000000a0	/* 2b9 vmovups 0xa0(%rsi),%ymm2 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x04	/* 2c1 vpbroadcastd 0x4(%r8,%rax,8),%ymm3 */
	LONG $0xffdb6dc5	/* 2c8 vpand %ymm7,%ymm2,%ymm15 */
	LONG $0x0405e2c4; BYTE $0xdb	/* 2cc vpmaddubsw %ymm3,%ymm15,%ymm3 */
	LONG $0xc0fde5c5	/* 2d1 vpaddw %ymm0,%ymm3,%ymm0 */
	LONG $0xd271edc5; BYTE $0x04	/* 2d5 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 2da vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x24	/* 2de vpbroadcastd 0x24(%r8,%rax,8),%ymm3 */
	LONG $0x046de2c4; BYTE $0xd3	/* 2e5 vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc9fdedc5	/* 2ea vpaddw %ymm1,%ymm2,%ymm1 */
	LONG $0x9610fcc5; LONG $0x000000c0	/* 2ee vmovups 0xc0(%rsi),%ymm2 */
	LONG $0xdfdbedc5	/* 2f6 vpand %ymm7,%ymm2,%ymm3 */
	LONG $0x587d42c4; WORD $0xc07c; BYTE $0x08	/* 2fa vpbroadcastd 0x8(%r8,%rax,8),%ymm15 */
	LONG $0x0465c2c4; BYTE $0xdf	/* 301 vpmaddubsw %ymm15,%ymm3,%ymm3 */
	LONG $0xd271edc5; BYTE $0x04	/* 306 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0xd7dbedc5	/* 30b vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587d42c4; WORD $0xc07c; BYTE $0x28	/* 30f vpbroadcastd 0x28(%r8,%rax,8),%ymm15 */
	LONG $0x046d42c4; BYTE $0xff	/* 316 vpmaddubsw %ymm15,%ymm2,%ymm15 */
	LONG $0xa610fcc5; LONG $0x000000e0	/* 31b vmovups 0xe0(%rsi),%ymm4 */
	LONG $0x587dc2c4; WORD $0xc054; BYTE $0x0c	/* 323 vpbroadcastd 0xc(%r8,%rax,8),%ymm2 */
	LONG $0xefdbddc5	/* 32a vpand %ymm7,%ymm4,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xd2	/* 32e vpmaddubsw %ymm2,%ymm5,%ymm2 */
	LONG $0xd2fde5c5	/* 333 vpaddw %ymm2,%ymm3,%ymm2 */
	LONG $0xd2fdfdc5	/* 337 vpaddw %ymm2,%ymm0,%ymm2 */
	LONG $0xd471fdc5; BYTE $0x04	/* 33b vpsrlw $0x4,%ymm4,%ymm0 */
	LONG $0xc7dbfdc5	/* 340 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x2c	/* 344 vpbroadcastd 0x2c(%r8,%rax,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 34b vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0xc0fd85c5	/* 350 vpaddw %ymm0,%ymm15,%ymm0 */
	LONG $0xf8fd75c5	/* 354 vpaddw %ymm0,%ymm1,%ymm15 */
	LONG $0x8610fcc5; LONG $0x00000100	/* 358 vmovups 0x100(%rsi),%ymm0 */
	LONG $0xcfdbfdc5	/* 360 vpand %ymm7,%ymm0,%ymm1 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x10	/* 364 vpbroadcastd 0x10(%r8,%rax,8),%ymm3 */
	LONG $0x0475e2c4; BYTE $0xcb	/* 36b vpmaddubsw %ymm3,%ymm1,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 370 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x30	/* 375 vpbroadcastd 0x30(%r8,%rax,8),%ymm3 */
	LONG $0xc7dbfdc5	/* 37c vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x047de2c4; BYTE $0xc3	/* 380 vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x00000120	/* 385 vmovups 0x120(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 38d vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x14	/* 391 vpbroadcastd 0x14(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 398 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xccfdf5c5	/* 39d vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 3a1 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x34	/* 3a6 vpbroadcastd 0x34(%r8,%rax,8),%ymm4 */
	LONG $0xdfdbe5c5	/* 3ad vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 3b1 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xc3fdfdc5	/* 3b6 vpaddw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x00000140	/* 3ba vmovups 0x140(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 3c2 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x18	/* 3c6 vpbroadcastd 0x18(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 3cd vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xccfdf5c5	/* 3d2 vpaddw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdedc5	/* 3d6 vpaddw %ymm1,%ymm2,%ymm1 */
	LONG $0xd371edc5; BYTE $0x04	/* 3da vpsrlw $0x4,%ymm3,%ymm2 */
	LONG $0xd7dbedc5	/* 3df vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x38	/* 3e3 vpbroadcastd 0x38(%r8,%rax,8),%ymm3 */
	LONG $0x046de2c4; BYTE $0xd3	/* 3ea vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc2fdfdc5	/* 3ef vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0xc0fd85c5	/* 3f3 vpaddw %ymm0,%ymm15,%ymm0 */
	LONG $0x9610fcc5; LONG $0x00000160	/* 3f7 vmovups 0x160(%rsi),%ymm2 */
	LONG $0xdfdbedc5	/* 3ff vpand %ymm7,%ymm2,%ymm3 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x1c	/* 403 vpbroadcastd 0x1c(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 40a vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 40f vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0xd271edc5; BYTE $0x04	/* 413 vpsrlw $0x4,%ymm2,%ymm2 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x3c	/* 418 vpbroadcastd 0x3c(%r8,%rax,8),%ymm3 */
	LONG $0xd7dbedc5	/* 41f vpand %ymm7,%ymm2,%ymm2 */
	LONG $0x046de2c4; BYTE $0xd3	/* 423 vpmaddubsw %ymm3,%ymm2,%ymm2 */
	LONG $0xc2fdfdc5	/* 428 vpaddw %ymm2,%ymm0,%ymm0 */
	LONG $0xf6db0dc5	/* 42c vpand %ymm6,%ymm14,%ymm14 */
	LONG $0x000dc2c4; BYTE $0xd0	/* 430 vpshufb %ymm8,%ymm14,%ymm2 */
	LONG $0xfaf575c5	/* 435 vpmaddwd %ymm2,%ymm1,%ymm15 */
	LONG $0x000dc2c4; BYTE $0xca	/* 439 vpshufb %ymm10,%ymm14,%ymm1 */
	LONG $0xd1f5fdc5	/* 43e vpmaddwd %ymm1,%ymm0,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000180	/* 442 vmovups 0x180(%rsi),%ymm0 */
	LONG $0x587dc2c4; WORD $0xc04c; BYTE $0x40	/* 44a vpbroadcastd 0x40(%r8,%rax,8),%ymm1 */
	LONG $0xdfdbfdc5	/* 451 vpand %ymm7,%ymm0,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xc9	/* 455 vpmaddubsw %ymm1,%ymm3,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 45a vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 45f vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xc05c; BYTE $0x60	/* 463 vpbroadcastd 0x60(%r8,%rax,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 46a vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000001a0	/* 46f vmovups 0x1a0(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 477 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x44	/* 47b vpbroadcastd 0x44(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 482 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc9fdddc5	/* 487 vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 48b vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 490 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x64	/* 494 vpbroadcastd 0x64(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 49b vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 4a0 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000001c0	/* 4a4 vmovups 0x1c0(%rsi),%ymm0 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x48	/* 4ac vpbroadcastd 0x48(%r8,%rax,8),%ymm4 */
	LONG $0xefdbfdc5	/* 4b3 vpand %ymm7,%ymm0,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 4b7 vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 4bc vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 4c1 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x68	/* 4c5 vpbroadcastd 0x68(%r8,%rax,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 4cc vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000001e0	/* 4d1 vmovups 0x1e0(%rsi),%ymm6 */
	LONG $0xc7dbcdc5	/* 4d9 vpand %ymm7,%ymm6,%ymm0 */
	LONG $0x587d42c4; WORD $0xc06c; BYTE $0x4c	/* 4dd vpbroadcastd 0x4c(%r8,%rax,8),%ymm13 */
	LONG $0x047dc2c4; BYTE $0xc5	/* 4e4 vpmaddubsw %ymm13,%ymm0,%ymm0 */
	LONG $0xc0fdddc5	/* 4e9 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 4ed vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 4f1 vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 4f6 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x6c	/* 4fa vpbroadcastd 0x6c(%r8,%rax,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 501 vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 506 vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 50a vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000200	/* 50e vmovups 0x200(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 516 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x50	/* 51a vpbroadcastd 0x50(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 521 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 526 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 52b vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x70	/* 52f vpbroadcastd 0x70(%r8,%rax,8),%ymm5 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 536 vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000220	/* 53b vmovups 0x220(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 543 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; WORD $0xc06c; BYTE $0x54	/* 547 vpbroadcastd 0x54(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 54e vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 553 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 557 vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0xefdbd5c5	/* 55c vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x587dc2c4; WORD $0xc074; BYTE $0x74	/* 560 vpbroadcastd 0x74(%r8,%rax,8),%ymm6 */
	LONG $0x0455e2c4; BYTE $0xee	/* 567 vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 56c vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000240	/* 570 vmovups 0x240(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 578 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; WORD $0xc06c; BYTE $0x58	/* 57c vpbroadcastd 0x58(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 583 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 588 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 58c vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 590 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 595 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x78	/* 599 vpbroadcastd 0x78(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 5a0 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 5a5 vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 5a9 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000260	/* 5ad vmovups 0x260(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 5b5 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; WORD $0xc06c; BYTE $0x5c	/* 5b9 vpbroadcastd 0x5c(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 5c0 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 5c5 vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 5c9 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 5ce vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; WORD $0xc064; BYTE $0x7c	/* 5d2 vpbroadcastd 0x7c(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 5d9 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 5de vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x000dc2c4; BYTE $0xdb	/* 5e2 vpshufb %ymm11,%ymm14,%ymm3 */
	LONG $0xc3f5fdc5	/* 5e7 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xc0fe85c5	/* 5eb vpaddd %ymm0,%ymm15,%ymm0 */
	LONG $0xf8fe6dc5	/* 5ef vpaddd %ymm0,%ymm2,%ymm15 */
	LONG $0x000dc2c4; BYTE $0xc1	/* 5f3 vpshufb %ymm9,%ymm14,%ymm0 */
	LONG $0xd0f5f5c5	/* 5f8 vpmaddwd %ymm0,%ymm1,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000280	/* 5fc vmovups 0x280(%rsi),%ymm0 */
	LONG $0x587dc2c4; LONG $0x0080c08c; WORD $0x0000	/* 604 vpbroadcastd 0x80(%r8,%rax,8),%ymm1 */
	LONG $0xdfdbfdc5	/* 60e vpand %ymm7,%ymm0,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xc9	/* 612 vpmaddubsw %ymm1,%ymm3,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 617 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 61c vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00a0c09c; WORD $0x0000	/* 620 vpbroadcastd 0xa0(%r8,%rax,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 62a vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000002a0	/* 62f vmovups 0x2a0(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 637 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x0084c0ac; WORD $0x0000	/* 63b vpbroadcastd 0x84(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 645 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc9fdddc5	/* 64a vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 64e vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 653 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00a4c0a4; WORD $0x0000	/* 657 vpbroadcastd 0xa4(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 661 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 666 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000002c0	/* 66a vmovups 0x2c0(%rsi),%ymm0 */
	LONG $0x587dc2c4; LONG $0x0088c0a4; WORD $0x0000	/* 672 vpbroadcastd 0x88(%r8,%rax,8),%ymm4 */
	LONG $0xefdbfdc5	/* 67c vpand %ymm7,%ymm0,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 680 vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 685 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 68a vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00a8c0ac; WORD $0x0000	/* 68e vpbroadcastd 0xa8(%r8,%rax,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 698 vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000002e0	/* 69d vmovups 0x2e0(%rsi),%ymm6 */
	LONG $0xc7dbcdc5	/* 6a5 vpand %ymm7,%ymm6,%ymm0 */
	LONG $0x587d42c4; LONG $0x008cc0ac; WORD $0x0000	/* 6a9 vpbroadcastd 0x8c(%r8,%rax,8),%ymm13 */
	LONG $0x047dc2c4; BYTE $0xc5	/* 6b3 vpmaddubsw %ymm13,%ymm0,%ymm0 */
	LONG $0xc0fdddc5	/* 6b8 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 6bc vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 6c0 vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 6c5 vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; LONG $0x00acc0a4; WORD $0x0000	/* 6c9 vpbroadcastd 0xac(%r8,%rax,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 6d3 vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 6d8 vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 6dc vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000300	/* 6e0 vmovups 0x300(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 6e8 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x0090c0ac; WORD $0x0000	/* 6ec vpbroadcastd 0x90(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 6f6 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 6fb vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 700 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00b0c0ac; WORD $0x0000	/* 704 vpbroadcastd 0xb0(%r8,%rax,8),%ymm5 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 70e vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000320	/* 713 vmovups 0x320(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 71b vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x0094c0ac; WORD $0x0000	/* 71f vpbroadcastd 0x94(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 729 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 72e vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 732 vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0xefdbd5c5	/* 737 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x587dc2c4; LONG $0x00b4c0b4; WORD $0x0000	/* 73b vpbroadcastd 0xb4(%r8,%rax,8),%ymm6 */
	LONG $0x0455e2c4; BYTE $0xee	/* 745 vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 74a vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000340	/* 74e vmovups 0x340(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 756 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x0098c0ac; WORD $0x0000	/* 75a vpbroadcastd 0x98(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 764 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 769 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 76d vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 771 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 776 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00b8c0ac; WORD $0x0000	/* 77a vpbroadcastd 0xb8(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 784 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 789 vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 78d vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000360	/* 791 vmovups 0x360(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 799 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x009cc0ac; WORD $0x0000	/* 79d vpbroadcastd 0x9c(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 7a7 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 7ac vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 7b0 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 7b5 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00bcc0a4; WORD $0x0000	/* 7b9 vpbroadcastd 0xbc(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 7c3 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 7c8 vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x001dc2c4; BYTE $0xd8	/* 7cc vpshufb %ymm8,%ymm12,%ymm3 */
	LONG $0xc3f5fdc5	/* 7d1 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xc0feedc5	/* 7d5 vpaddd %ymm0,%ymm2,%ymm0 */
	LONG $0xf0fe05c5	/* 7d9 vpaddd %ymm0,%ymm15,%ymm14 */
	LONG $0x001dc2c4; BYTE $0xc2	/* 7dd vpshufb %ymm10,%ymm12,%ymm0 */
	LONG $0xd0f5f5c5	/* 7e2 vpmaddwd %ymm0,%ymm1,%ymm2 */
	LONG $0x8610fcc5; LONG $0x00000380	/* 7e6 vmovups 0x380(%rsi),%ymm0 */
	LONG $0x587dc2c4; LONG $0x00c0c08c; WORD $0x0000	/* 7ee vpbroadcastd 0xc0(%r8,%rax,8),%ymm1 */
	LONG $0xdfdbfdc5	/* 7f8 vpand %ymm7,%ymm0,%ymm3 */
	LONG $0x0465e2c4; BYTE $0xc9	/* 7fc vpmaddubsw %ymm1,%ymm3,%ymm1 */
	LONG $0xd071fdc5; BYTE $0x04	/* 801 vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 806 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00e0c09c; WORD $0x0000	/* 80a vpbroadcastd 0xe0(%r8,%rax,8),%ymm3 */
	LONG $0x047de2c4; BYTE $0xc3	/* 814 vpmaddubsw %ymm3,%ymm0,%ymm0 */
	LONG $0x9e10fcc5; LONG $0x000003a0	/* 819 vmovups 0x3a0(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 821 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00c4c0ac; WORD $0x0000	/* 825 vpbroadcastd 0xc4(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 82f vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc9fdddc5	/* 834 vpaddw %ymm1,%ymm4,%ymm1 */
	LONG $0xd371e5c5; BYTE $0x04	/* 838 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 83d vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00e4c0a4; WORD $0x0000	/* 841 vpbroadcastd 0xe4(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 84b vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0xd8fde5c5	/* 850 vpaddw %ymm0,%ymm3,%ymm3 */
	LONG $0x8610fcc5; LONG $0x000003c0	/* 854 vmovups 0x3c0(%rsi),%ymm0 */
	LONG $0x587dc2c4; LONG $0x00c8c0a4; WORD $0x0000	/* 85c vpbroadcastd 0xc8(%r8,%rax,8),%ymm4 */
	LONG $0xefdbfdc5	/* 866 vpand %ymm7,%ymm0,%ymm5 */
	LONG $0x0455e2c4; BYTE $0xe4	/* 86a vpmaddubsw %ymm4,%ymm5,%ymm4 */
	LONG $0xd071fdc5; BYTE $0x04	/* 86f vpsrlw $0x4,%ymm0,%ymm0 */
	LONG $0xc7dbfdc5	/* 874 vpand %ymm7,%ymm0,%ymm0 */
	LONG $0x587dc2c4; LONG $0x00e8c0ac; WORD $0x0000	/* 878 vpbroadcastd 0xe8(%r8,%rax,8),%ymm5 */
	LONG $0x047de2c4; BYTE $0xed	/* 882 vpmaddubsw %ymm5,%ymm0,%ymm5 */
	LONG $0xb610fcc5; LONG $0x000003e0	/* 887 vmovups 0x3e0(%rsi),%ymm6 */
	LONG $0xc7dbcdc5	/* 88f vpand %ymm7,%ymm6,%ymm0 */
	LONG $0x587d42c4; LONG $0x00ccc0ac; WORD $0x0000	/* 893 vpbroadcastd 0xcc(%r8,%rax,8),%ymm13 */
	LONG $0x047dc2c4; BYTE $0xc5	/* 89d vpmaddubsw %ymm13,%ymm0,%ymm0 */
	LONG $0xc0fdddc5	/* 8a2 vpaddw %ymm0,%ymm4,%ymm0 */
	LONG $0xc0fdf5c5	/* 8a6 vpaddw %ymm0,%ymm1,%ymm0 */
	LONG $0xd671f5c5; BYTE $0x04	/* 8aa vpsrlw $0x4,%ymm6,%ymm1 */
	LONG $0xcfdbf5c5	/* 8af vpand %ymm7,%ymm1,%ymm1 */
	LONG $0x587dc2c4; LONG $0x00ecc0a4; WORD $0x0000	/* 8b3 vpbroadcastd 0xec(%r8,%rax,8),%ymm4 */
	LONG $0x0475e2c4; BYTE $0xcc	/* 8bd vpmaddubsw %ymm4,%ymm1,%ymm1 */
	LONG $0xc9fdd5c5	/* 8c2 vpaddw %ymm1,%ymm5,%ymm1 */
	LONG $0xc9fde5c5	/* 8c6 vpaddw %ymm1,%ymm3,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000400	/* 8ca vmovups 0x400(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 8d2 vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00d0c0ac; WORD $0x0000	/* 8d6 vpbroadcastd 0xd0(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 8e0 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xd371e5c5; BYTE $0x04	/* 8e5 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 8ea vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00f0c0ac; WORD $0x0000	/* 8ee vpbroadcastd 0xf0(%r8,%rax,8),%ymm5 */
	LONG $0x0465e2c4; BYTE $0xdd	/* 8f8 vpmaddubsw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000420	/* 8fd vmovups 0x420(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 905 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x00d4c0ac; WORD $0x0000	/* 909 vpbroadcastd 0xd4(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 913 vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 918 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0xd571d5c5; BYTE $0x04	/* 91c vpsrlw $0x4,%ymm5,%ymm5 */
	LONG $0xefdbd5c5	/* 921 vpand %ymm7,%ymm5,%ymm5 */
	LONG $0x587dc2c4; LONG $0x00f4c0b4; WORD $0x0000	/* 925 vpbroadcastd 0xf4(%r8,%rax,8),%ymm6 */
	LONG $0x0455e2c4; BYTE $0xee	/* 92f vpmaddubsw %ymm6,%ymm5,%ymm5 */
	LONG $0xddfde5c5	/* 934 vpaddw %ymm5,%ymm3,%ymm3 */
	LONG $0xae10fcc5; LONG $0x00000440	/* 938 vmovups 0x440(%rsi),%ymm5 */
	LONG $0xf7dbd5c5	/* 940 vpand %ymm7,%ymm5,%ymm6 */
	LONG $0x587d42c4; LONG $0x00d8c0ac; WORD $0x0000	/* 944 vpbroadcastd 0xd8(%r8,%rax,8),%ymm13 */
	LONG $0x044dc2c4; BYTE $0xf5	/* 94e vpmaddubsw %ymm13,%ymm6,%ymm6 */
	LONG $0xe6fdddc5	/* 953 vpaddw %ymm6,%ymm4,%ymm4 */
	LONG $0x356ffec5; LONG $0x000001a5	/* 957 vmovdqa 0x0(%rip),%ymm6 = b04, as it lies */
	LONG $0xc4fdfdc5	/* 95f vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd571ddc5; BYTE $0x04	/* 963 vpsrlw $0x4,%ymm5,%ymm4 */
	LONG $0xe7dbddc5	/* 968 vpand %ymm7,%ymm4,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00f8c0ac; WORD $0x0000	/* 96c vpbroadcastd 0xf8(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 976 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xdcfde5c5	/* 97b vpaddw %ymm4,%ymm3,%ymm3 */
	LONG $0xcbfdf5c5	/* 97f vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x9e10fcc5; LONG $0x00000460	/* 983 vmovups 0x460(%rsi),%ymm3 */
	LONG $0xe7dbe5c5	/* 98b vpand %ymm7,%ymm3,%ymm4 */
	LONG $0x587dc2c4; LONG $0x00dcc0ac; WORD $0x0000	/* 98f vpbroadcastd 0xdc(%r8,%rax,8),%ymm5 */
	LONG $0x045de2c4; BYTE $0xe5	/* 999 vpmaddubsw %ymm5,%ymm4,%ymm4 */
	LONG $0xc4fdfdc5	/* 99e vpaddw %ymm4,%ymm0,%ymm0 */
	LONG $0xd371e5c5; BYTE $0x04	/* 9a2 vpsrlw $0x4,%ymm3,%ymm3 */
	LONG $0xdfdbe5c5	/* 9a7 vpand %ymm7,%ymm3,%ymm3 */
	LONG $0x587dc2c4; LONG $0x00fcc0a4; WORD $0x0000	/* 9ab vpbroadcastd 0xfc(%r8,%rax,8),%ymm4 */
	LONG $0x0465e2c4; BYTE $0xdc	/* 9b5 vpmaddubsw %ymm4,%ymm3,%ymm3 */
	LONG $0x246ffdc5; BYTE $0x24	/* 9ba vmovdqa (%rsp),%ymm4 */
	LONG $0xcbfdf5c5	/* 9bf vpaddw %ymm3,%ymm1,%ymm1 */
	LONG $0x001dc2c4; BYTE $0xdb	/* 9c3 vpshufb %ymm11,%ymm12,%ymm3 */
	LONG $0xc3f5fdc5	/* 9c8 vpmaddwd %ymm3,%ymm0,%ymm0 */
	LONG $0xc0feedc5	/* 9cc vpaddd %ymm0,%ymm2,%ymm0 */
	LONG $0x001dc2c4; BYTE $0xd1	/* 9d0 vpshufb %ymm9,%ymm12,%ymm2 */
	LONG $0xcaf5f5c5	/* 9d5 vpmaddwd %ymm2,%ymm1,%ymm1 */
	LONG $0xc1fefdc5	/* 9d9 vpaddd %ymm1,%ymm0,%ymm0 */
	LONG $0xc0fe8dc5	/* 9dd vpaddd %ymm0,%ymm14,%ymm0 */
	LONG $0x187dc2c4; BYTE $0x09	/* 9e1 vbroadcastss (%r9),%ymm1 */
	LONG $0x137de2c4; BYTE $0x16	/* 9e6 vcvtph2ps (%rsi),%ymm2 */
	LONG $0xd159ecc5	/* 9eb vmulps %ymm1,%ymm2,%ymm2 */
	LONG $0xc05bfcc5	/* 9ef vcvtdq2ps %ymm0,%ymm0 */
	LONG $0x137de2c4; WORD $0x105e	/* 9f3 vcvtph2ps 0x10(%rsi),%ymm3 */
	LONG $0xc059ecc5	/* 9f9 vmulps %ymm0,%ymm2,%ymm0 */
	LONG $0xc959e4c5	/* 9fd vmulps %ymm1,%ymm3,%ymm1 */
	LONG $0x9428fcc5; LONG $0x0000a024; BYTE $0x00	/* a01 vmovaps 0xa0(%rsp),%ymm2 */
	LONG $0xa4287cc5; LONG $0x00008024; BYTE $0x00	/* a0a vmovaps 0x80(%rsp),%ymm12 */
	LONG $0x74287cc5; WORD $0x4024	/* a13 vmovaps 0x40(%rsp),%ymm14 */
	LONG $0x5c5bfcc5; WORD $0x6024	/* a19 vcvtdq2ps 0x60(%rsp),%ymm3 */
	LONG $0xcb59f4c5	/* a1f vmulps %ymm3,%ymm1,%ymm1 */
	LONG $0x5c6ffdc5; WORD $0x2024	/* a23 vmovdqa 0x20(%rsp),%ymm3 */
	LONG $0xc15cfcc5	/* a29 vsubps %ymm1,%ymm0,%ymm0 */
	LONG $0x8c58fcc5; LONG $0x0000c024; BYTE $0x00	/* a2d vaddps 0xc0(%rsp),%ymm0,%ymm1 */
	LONG $0x80c68148; WORD $0x0004; BYTE $0x00	/* a36 add $0x480,%rsi */
	LONG $0x04c18349	/* a3d add $0x4,%r9 */
	LONG $0x2e2c8d4b	/* a41 lea (%r14,%r13,1),%rbp */
	LONG $0xffc58348	/* a45 add $0xffffffffffffffff,%rbp */
	LONG $0xffc58349	/* a49 add $0xffffffffffffffff,%r13 */
	LONG $0x20c08348	/* a4d add $0x20,%rax */
	LONG $0xf0297cc5	/* a51 vmovaps %ymm14,%ymm0 */
	LONG $0xe5297cc5	/* a55 vmovaps %ymm12,%ymm5 */
	LONG $0xc2287cc5	/* a59 vmovaps %ymm2,%ymm8 */
	LONG $0x01fd8348	/* a5d cmp $0x1,%rbp */
	LONG $0xf692870f; WORD $0xffff	/* a61 ja f9 */
	WORD $0x014d; BYTE $0xeb	/* a67 add %r13,%r11 */
	LONG $0xfff63be9; BYTE $0xff	/* a6a jmp aa */
	LONG $0xe8c48148; WORD $0x0000; BYTE $0x00	/* a6f add $0xe8,%rsp */
	BYTE $0x5b	/* a76 pop %rbx */
	WORD $0x5c41	/* a77 pop %r12 */
	WORD $0x5d41	/* a79 pop %r13 */
	WORD $0x5e41	/* a7b pop %r14 */
	WORD $0x5f41	/* a7d pop %r15 */
	BYTE $0x5d	/* a7f pop %rbp */
	WORD $0xf8c5; BYTE $0x77	/* a80 vzeroupper */
	BYTE $0xc3	/* a83 ret */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* a84 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* a94 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* aa4 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* ab4 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* ac4 .rodata.cst32 */
	LONG $0x00080008; LONG $0x00080008; LONG $0x00080008; LONG $0x00080008	/* ad4 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* ae4 .rodata.cst32 */
	LONG $0x00010001; LONG $0x00010001; LONG $0x00010001; LONG $0x00010001	/* af4 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* b04 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* b14 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* b24 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* b34 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* b44 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* b54 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* b64 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* b74 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* b84 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* b94 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* ba4 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* bb4 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* bc4 .rodata.cst32 */
	LONG $0x01000000; LONG $0x05000400; LONG $0x09000800; LONG $0x0d000c00	/* bd4 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* be4 .rodata.cst32 */
	LONG $0x03000200; LONG $0x07000600; LONG $0x0b000a00; LONG $0x0f000e00	/* bf4 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* c04 .rodata.cst32 */
	LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f; LONG $0x3f3f3f3f	/* c14 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* c24 .rodata.cst32 */
	LONG $0x80008000; LONG $0x80048004; LONG $0x80088008; LONG $0x800c800c	/* c34 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* c44 .rodata.cst32 */
	LONG $0x80018001; LONG $0x80058005; LONG $0x80098009; LONG $0x800d800d	/* c54 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* c64 .rodata.cst32 */
	LONG $0x80028002; LONG $0x80068006; LONG $0x800a800a; LONG $0x800e800e	/* c74 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* c84 .rodata.cst32 */
	LONG $0x80038003; LONG $0x80078007; LONG $0x800b800b; LONG $0x800f800f	/* c94 .rodata.cst32 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x30303030; LONG $0x30303030	/* ca4 .rodata.cst8 */
	LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f; LONG $0x0f0f0f0f	/* cb4 .rodata.cst8 */
	LONG $0x30303030; LONG $0x30303030	/* cc4 .rodata.cst8 */
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
