/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2limits.cc 536f2ca857ac38c8
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	91df799736b6e28c
 */

TEXT avx2stream(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000e5e9; BYTE $0x00	/* jmp to the end */
	LONG $0xfffe8148; WORD $0x0001; BYTE $0x00	/* 0 cmp $0x1ff,%rsi */
	LONG $0x00c68e0f; WORD $0x0000	/* 7 jle d3 */
	LONG $0x00ee8148; WORD $0x0002; BYTE $0x00	/* d sub $0x200,%rsi */
	LONG $0xd257e8c5	/* 14 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0x00e68148; WORD $0xfffe; BYTE $0xff	/* 18 and $0xfffffffffffffe00,%rsi */
	LONG $0xca28fcc5	/* 1f vmovaps %ymm2,%ymm1 */
	LONG $0xda28fcc5	/* 23 vmovaps %ymm2,%ymm3 */
	LONG $0x37848d48; LONG $0x00000200	/* 27 lea 0x200(%rdi,%rsi,1),%rax */
	LONG $0xc228fcc5	/* 2f vmovaps %ymm2,%ymm0 */
	LONG $0x0756fcc5	/* 33 vorps (%rdi),%ymm0,%ymm0 */
	LONG $0x5f56e4c5; BYTE $0x20	/* 37 vorps 0x20(%rdi),%ymm3,%ymm3 */
	LONG $0x00c78148; WORD $0x0002; BYTE $0x00	/* 3c add $0x200,%rdi */
	LONG $0x8f56f4c5; LONG $0xfffffe40	/* 43 vorps -0x1c0(%rdi),%ymm1,%ymm1 */
	LONG $0x9756ecc5; LONG $0xfffffe60	/* 4b vorps -0x1a0(%rdi),%ymm2,%ymm2 */
	LONG $0x8756fcc5; LONG $0xfffffe80	/* 53 vorps -0x180(%rdi),%ymm0,%ymm0 */
	LONG $0x9f56e4c5; LONG $0xfffffea0	/* 5b vorps -0x160(%rdi),%ymm3,%ymm3 */
	LONG $0x8f56f4c5; LONG $0xfffffec0	/* 63 vorps -0x140(%rdi),%ymm1,%ymm1 */
	LONG $0x9756ecc5; LONG $0xfffffee0	/* 6b vorps -0x120(%rdi),%ymm2,%ymm2 */
	LONG $0x8756fcc5; LONG $0xffffff00	/* 73 vorps -0x100(%rdi),%ymm0,%ymm0 */
	LONG $0x9f56e4c5; LONG $0xffffff20	/* 7b vorps -0xe0(%rdi),%ymm3,%ymm3 */
	LONG $0x8f56f4c5; LONG $0xffffff40	/* 83 vorps -0xc0(%rdi),%ymm1,%ymm1 */
	LONG $0x9756ecc5; LONG $0xffffff60	/* 8b vorps -0xa0(%rdi),%ymm2,%ymm2 */
	LONG $0x4756fcc5; BYTE $0x80	/* 93 vorps -0x80(%rdi),%ymm0,%ymm0 */
	LONG $0x5f56e4c5; BYTE $0xa0	/* 98 vorps -0x60(%rdi),%ymm3,%ymm3 */
	LONG $0x4f56f4c5; BYTE $0xc0	/* 9d vorps -0x40(%rdi),%ymm1,%ymm1 */
	LONG $0x5756ecc5; BYTE $0xe0	/* a2 vorps -0x20(%rdi),%ymm2,%ymm2 */
	WORD $0x3948; BYTE $0xc7	/* a7 cmp %rax,%rdi */
	WORD $0x8775	/* aa jne 33 */
	LONG $0xca56f4c5	/* ac vorps %ymm2,%ymm1,%ymm1 */
	LONG $0xc356fcc5	/* b0 vorps %ymm3,%ymm0,%ymm0 */
	LONG $0xc156fcc5	/* b4 vorps %ymm1,%ymm0,%ymm0 */
	LONG $0x197de3c4; WORD $0x01c1	/* b8 vextractf128 $0x1,%ymm0,%xmm1 */
	LONG $0xc156f8c5	/* be vorps %xmm1,%xmm0,%xmm0 */
	LONG $0xc86df9c5	/* c2 vpunpckhqdq %xmm0,%xmm0,%xmm1 */
	LONG $0xc0ebf1c5	/* c6 vpor %xmm0,%xmm1,%xmm0 */
	LONG $0x7ef9e1c4; BYTE $0xc0	/* ca vmovq %xmm0,%rax */
	WORD $0xf8c5; BYTE $0x77	/* cf vzeroupper */
	BYTE $0xc3	/* d2 ret */
	LONG $0xd257e8c5	/* d3 vxorps %xmm2,%xmm2,%xmm2 */
	LONG $0xca28fcc5	/* d7 vmovaps %ymm2,%ymm1 */
	LONG $0xda28fcc5	/* db vmovaps %ymm2,%ymm3 */
	LONG $0xc228fcc5	/* df vmovaps %ymm2,%ymm0 */
	WORD $0xc7eb	/* e3 jmp ac */
	RET

TEXT avx2peak(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000dce9; BYTE $0x00	/* jmp to the end */
	LONG $0x187de2c4; BYTE $0x07	/* 0 vbroadcastss (%rdi),%ymm0 */
	LONG $0x187de2c4; WORD $0x044f	/* 5 vbroadcastss 0x4(%rdi),%ymm1 */
	LONG $0xf8287cc5	/* b vmovaps %ymm0,%ymm15 */
	LONG $0xfa297cc5	/* f vmovaps %ymm15,%ymm2 */
	LONG $0x287c41c4; BYTE $0xf7	/* 13 vmovaps %ymm15,%ymm14 */
	LONG $0x287c41c4; BYTE $0xef	/* 18 vmovaps %ymm15,%ymm13 */
	LONG $0x287c41c4; BYTE $0xe7	/* 1d vmovaps %ymm15,%ymm12 */
	LONG $0x287c41c4; BYTE $0xdf	/* 22 vmovaps %ymm15,%ymm11 */
	LONG $0x287c41c4; BYTE $0xd7	/* 27 vmovaps %ymm15,%ymm10 */
	LONG $0x287c41c4; BYTE $0xcf	/* 2c vmovaps %ymm15,%ymm9 */
	LONG $0x287c41c4; BYTE $0xc7	/* 31 vmovaps %ymm15,%ymm8 */
	LONG $0xff297cc5	/* 36 vmovaps %ymm15,%ymm7 */
	LONG $0xfe297cc5	/* 3a vmovaps %ymm15,%ymm6 */
	LONG $0xfd297cc5	/* 3e vmovaps %ymm15,%ymm5 */
	LONG $0xfc297cc5	/* 42 vmovaps %ymm15,%ymm4 */
	LONG $0xfb297cc5	/* 46 vmovaps %ymm15,%ymm3 */
	LONG $0xe0ee8148; WORD $0x0000; BYTE $0x00	/* 4a sub $0xe0,%rsi */
	LONG $0x987562c4; BYTE $0xf8	/* 51 vfmadd132ps %ymm0,%ymm1,%ymm15 */
	LONG $0x9875e2c4; BYTE $0xd0	/* 56 vfmadd132ps %ymm0,%ymm1,%ymm2 */
	LONG $0x987562c4; BYTE $0xf0	/* 5b vfmadd132ps %ymm0,%ymm1,%ymm14 */
	LONG $0x987562c4; BYTE $0xe8	/* 60 vfmadd132ps %ymm0,%ymm1,%ymm13 */
	LONG $0x987562c4; BYTE $0xe0	/* 65 vfmadd132ps %ymm0,%ymm1,%ymm12 */
	LONG $0x987562c4; BYTE $0xd8	/* 6a vfmadd132ps %ymm0,%ymm1,%ymm11 */
	LONG $0x987562c4; BYTE $0xd0	/* 6f vfmadd132ps %ymm0,%ymm1,%ymm10 */
	LONG $0x987562c4; BYTE $0xc8	/* 74 vfmadd132ps %ymm0,%ymm1,%ymm9 */
	LONG $0x987562c4; BYTE $0xc0	/* 79 vfmadd132ps %ymm0,%ymm1,%ymm8 */
	LONG $0x9875e2c4; BYTE $0xf8	/* 7e vfmadd132ps %ymm0,%ymm1,%ymm7 */
	LONG $0x9875e2c4; BYTE $0xf0	/* 83 vfmadd132ps %ymm0,%ymm1,%ymm6 */
	LONG $0x9875e2c4; BYTE $0xe8	/* 88 vfmadd132ps %ymm0,%ymm1,%ymm5 */
	LONG $0x9875e2c4; BYTE $0xe0	/* 8d vfmadd132ps %ymm0,%ymm1,%ymm4 */
	LONG $0x9875e2c4; BYTE $0xd8	/* 92 vfmadd132ps %ymm0,%ymm1,%ymm3 */
	WORD $0x8548; BYTE $0xf6	/* 97 test %rsi,%rsi */
	WORD $0xae7f	/* 9a jg 4a */
	LONG $0x596cc1c4; BYTE $0xc7	/* 9c vmulps %ymm15,%ymm2,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc6	/* a1 vmulps %ymm14,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc5	/* a6 vmulps %ymm13,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc4	/* ab vmulps %ymm12,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc3	/* b0 vmulps %ymm11,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc2	/* b5 vmulps %ymm10,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc1	/* ba vmulps %ymm9,%ymm0,%ymm0 */
	LONG $0x597cc1c4; BYTE $0xc0	/* bf vmulps %ymm8,%ymm0,%ymm0 */
	LONG $0xc759fcc5	/* c4 vmulps %ymm7,%ymm0,%ymm0 */
	LONG $0xc659fcc5	/* c8 vmulps %ymm6,%ymm0,%ymm0 */
	LONG $0xc559fcc5	/* cc vmulps %ymm5,%ymm0,%ymm0 */
	LONG $0xc459fcc5	/* d0 vmulps %ymm4,%ymm0,%ymm0 */
	LONG $0xc359fcc5	/* d4 vmulps %ymm3,%ymm0,%ymm0 */
	WORD $0xf8c5; BYTE $0x77	/* d8 vzeroupper */
	BYTE $0xc3	/* db ret */
	RET

TEXT avx2blocks(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000a9e9; BYTE $0x00	/* jmp to the end */
	LONG $0xf6efc9c5	/* 0 vpxor %xmm6,%xmm6,%xmm6 */
	LONG $0xffefc1c5	/* 4 vpxor %xmm7,%xmm7,%xmm7 */
	LONG $0xef3941c4; BYTE $0xc0	/* 8 vpxor %xmm8,%xmm8,%xmm8 */
	LONG $0xef3141c4; BYTE $0xc9	/* d vpxor %xmm9,%xmm9,%xmm9 */
	LONG $0xef2941c4; BYTE $0xd2	/* 12 vpxor %xmm10,%xmm10,%xmm10 */
	LONG $0xef2141c4; BYTE $0xdb	/* 17 vpxor %xmm11,%xmm11,%xmm11 */
	LONG $0xef1941c4; BYTE $0xe4	/* 1c vpxor %xmm12,%xmm12,%xmm12 */
	LONG $0xef1141c4; BYTE $0xed	/* 21 vpxor %xmm13,%xmm13,%xmm13 */
	LONG $0xef0941c4; BYTE $0xf6	/* 26 vpxor %xmm14,%xmm14,%xmm14 */
	LONG $0xef0141c4; BYTE $0xff	/* 2b vpxor %xmm15,%xmm15,%xmm15 */
	LONG $0x0405c2c4; BYTE $0xc6	/* 30 vpmaddubsw %ymm14,%ymm15,%ymm0 */
	LONG $0xf57dc1c4; BYTE $0xc5	/* 35 vpmaddwd %ymm13,%ymm0,%ymm0 */
	LONG $0xc05bfcc5	/* 3a vcvtdq2ps %ymm0,%ymm0 */
	LONG $0xb87dc2c4; BYTE $0xf4	/* 3e vfmadd231ps %ymm12,%ymm0,%ymm6 */
	LONG $0x0405c2c4; BYTE $0xce	/* 43 vpmaddubsw %ymm14,%ymm15,%ymm1 */
	LONG $0xf575c1c4; BYTE $0xcd	/* 48 vpmaddwd %ymm13,%ymm1,%ymm1 */
	LONG $0xc95bfcc5	/* 4d vcvtdq2ps %ymm1,%ymm1 */
	LONG $0xb875c2c4; BYTE $0xfc	/* 51 vfmadd231ps %ymm12,%ymm1,%ymm7 */
	LONG $0x0405c2c4; BYTE $0xd6	/* 56 vpmaddubsw %ymm14,%ymm15,%ymm2 */
	LONG $0xf56dc1c4; BYTE $0xd5	/* 5b vpmaddwd %ymm13,%ymm2,%ymm2 */
	LONG $0xd25bfcc5	/* 60 vcvtdq2ps %ymm2,%ymm2 */
	LONG $0xb86d42c4; BYTE $0xc4	/* 64 vfmadd231ps %ymm12,%ymm2,%ymm8 */
	LONG $0x0405c2c4; BYTE $0xde	/* 69 vpmaddubsw %ymm14,%ymm15,%ymm3 */
	LONG $0xf565c1c4; BYTE $0xdd	/* 6e vpmaddwd %ymm13,%ymm3,%ymm3 */
	LONG $0xdb5bfcc5	/* 73 vcvtdq2ps %ymm3,%ymm3 */
	LONG $0xb86542c4; BYTE $0xcc	/* 77 vfmadd231ps %ymm12,%ymm3,%ymm9 */
	LONG $0x0405c2c4; BYTE $0xe6	/* 7c vpmaddubsw %ymm14,%ymm15,%ymm4 */
	LONG $0xf55dc1c4; BYTE $0xe5	/* 81 vpmaddwd %ymm13,%ymm4,%ymm4 */
	LONG $0xe45bfcc5	/* 86 vcvtdq2ps %ymm4,%ymm4 */
	LONG $0xb85d42c4; BYTE $0xd4	/* 8a vfmadd231ps %ymm12,%ymm4,%ymm10 */
	LONG $0x0405c2c4; BYTE $0xee	/* 8f vpmaddubsw %ymm14,%ymm15,%ymm5 */
	LONG $0xf555c1c4; BYTE $0xed	/* 94 vpmaddwd %ymm13,%ymm5,%ymm5 */
	LONG $0xed5bfcc5	/* 99 vcvtdq2ps %ymm5,%ymm5 */
	LONG $0xb85542c4; BYTE $0xdc	/* 9d vfmadd231ps %ymm12,%ymm5,%ymm11 */
	LONG $0x06ef8348	/* a2 sub $0x6,%rdi */
	WORD $0x887f	/* a6 jg 30 */
	BYTE $0xc3	/* a8 ret */
	RET
