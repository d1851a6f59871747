/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	avx2vector.cc 5737f45b8486a988
 * flags	-mavx2 -mfma -mf16c
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	d838923b038c14b4
 */

TEXT avx2add(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000b2e9; BYTE $0x00	/* jmp to the end */
	LONG $0x07fa8348	/* 0 cmp $0x7,%rdx */
	WORD $0x687e	/* 4 jle 6e */
	LONG $0x000008b8; BYTE $0x00	/* 6 mov $0x8,%eax */
	LONG $0x5c10fcc5; WORD $0xe086	/* b vmovups -0x20(%rsi,%rax,4),%ymm3 */
	LONG $0x4458e4c5; WORD $0xe087	/* 11 vaddps -0x20(%rdi,%rax,4),%ymm3,%ymm0 */
	LONG $0x4411fcc5; WORD $0xe087	/* 17 vmovups %ymm0,-0x20(%rdi,%rax,4) */
	LONG $0x08c08348	/* 1d add $0x8,%rax */
	WORD $0x3948; BYTE $0xd0	/* 21 cmp %rdx,%rax */
	WORD $0xe57e	/* 24 jle b */
	LONG $0xf8428d48	/* 26 lea -0x8(%rdx),%rax */
	LONG $0x03e8c148	/* 2a shr $0x3,%rax */
	LONG $0xc5048d48; LONG $0x00000008	/* 2e lea 0x8(,%rax,8),%rax */
	WORD $0x3948; BYTE $0xc2	/* 36 cmp %rax,%rdx */
	WORD $0x2f7e	/* 39 jle 6a */
	WORD $0x2948; BYTE $0xc2	/* 3b sub %rax,%rdx */
	LONG $0x02e0c148	/* 3e shl $0x2,%rax */
	LONG $0xc26ef9c5	/* 42 vmovd %edx,%xmm0 */
	WORD $0x0148; BYTE $0xc7	/* 46 add %rax,%rdi */
	LONG $0x587de2c4; BYTE $0xc0	/* 49 vpbroadcastd %xmm0,%ymm0 */
	LONG $0x0566fdc5; LONG $0x0000001c	/* 4e vpcmpgtd 0x0(%rip),%ymm0,%ymm0 = 72 */
	LONG $0x2c7de2c4; WORD $0x0614	/* 56 vmaskmovps (%rsi,%rax,1),%ymm0,%ymm2 */
	LONG $0x2c7de2c4; BYTE $0x0f	/* 5c vmaskmovps (%rdi),%ymm0,%ymm1 */
	LONG $0xca58f4c5	/* 61 vaddps %ymm2,%ymm1,%ymm1 */
	LONG $0x2e7de2c4; BYTE $0x0f	/* 65 vmaskmovps %ymm1,%ymm0,(%rdi) */
	WORD $0xf8c5; BYTE $0x77	/* 6a vzeroupper */
	BYTE $0xc3	/* 6d ret */
	WORD $0xc031	/* 6e xor %eax,%eax */
	WORD $0xc4eb	/* 70 jmp 36 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 72 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 82 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 92 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* a2 .rodata.cst32 */
	RET

TEXT avx2scale(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x80100ff3; LONG $0x00000010	/* movss 16(%rax),%xmm0 */
	LONG $0x18b08b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rsi */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x0000afe9; BYTE $0x00	/* jmp to the end */
	LONG $0x187de2c4; BYTE $0xc0	/* 0 vbroadcastss %xmm0,%ymm0 */
	LONG $0x07fe8348	/* 5 cmp $0x7,%rsi */
	WORD $0x607e	/* 9 jle 6b */
	LONG $0xf84e8d48	/* b lea -0x8(%rsi),%rcx */
	WORD $0x8948; BYTE $0xf8	/* f mov %rdi,%rax */
	LONG $0x03e9c148	/* 12 shr $0x3,%rcx */
	WORD $0x8948; BYTE $0xca	/* 16 mov %rcx,%rdx */
	LONG $0x05e2c148	/* 19 shl $0x5,%rdx */
	LONG $0x17548d48; BYTE $0x20	/* 1d lea 0x20(%rdi,%rdx,1),%rdx */
	LONG $0x0859fcc5	/* 22 vmulps (%rax),%ymm0,%ymm1 */
	LONG $0x20c08348	/* 26 add $0x20,%rax */
	LONG $0x4811fcc5; BYTE $0xe0	/* 2a vmovups %ymm1,-0x20(%rax) */
	WORD $0x3948; BYTE $0xd0	/* 2f cmp %rdx,%rax */
	WORD $0xee75	/* 32 jne 22 */
	LONG $0xcd048d48; LONG $0x00000008	/* 34 lea 0x8(,%rcx,8),%rax */
	WORD $0x3948; BYTE $0xc6	/* 3c cmp %rax,%rsi */
	WORD $0x267e	/* 3f jle 67 */
	WORD $0x2948; BYTE $0xc6	/* 41 sub %rax,%rsi */
	LONG $0x87048d48	/* 44 lea (%rdi,%rax,4),%rax */
	LONG $0xce6ef9c5	/* 48 vmovd %esi,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 4c vpbroadcastd %xmm1,%ymm1 */
	LONG $0x0d66f5c5; LONG $0x00000016	/* 51 vpcmpgtd 0x0(%rip),%ymm1,%ymm1 = 6f */
	LONG $0x2c75e2c4; BYTE $0x10	/* 59 vmaskmovps (%rax),%ymm1,%ymm2 */
	LONG $0xc259fcc5	/* 5e vmulps %ymm2,%ymm0,%ymm0 */
	LONG $0x2e75e2c4; BYTE $0x00	/* 62 vmaskmovps %ymm0,%ymm1,(%rax) */
	WORD $0xf8c5; BYTE $0x77	/* 67 vzeroupper */
	BYTE $0xc3	/* 6a ret */
	WORD $0xc031	/* 6b xor %eax,%eax */
	WORD $0xcdeb	/* 6d jmp 3c */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 6f .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 7f .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 8f .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 9f .rodata.cst32 */
	RET

TEXT avx2argmax(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x00000be8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	WORD $0xf8c5; BYTE $0x77	/* vzeroupper */
	LONG $0x00024de9; BYTE $0x00	/* jmp to the end */
	WORD $0x8948; BYTE $0xfa	/* 0 mov %rdi,%rdx */
	WORD $0x8948; BYTE $0xf7	/* 3 mov %rsi,%rdi */
	LONG $0x07fe8348	/* 6 cmp $0x7,%rsi */
	LONG $0x01d08e0f; WORD $0x0000	/* a jle 1e0 */
	LONG $0xf8468d4c	/* 10 lea -0x8(%rsi),%r8 */
	LONG $0x2d6ffec5; LONG $0x0000020d	/* 14 vmovdqa 0x0(%rip),%ymm5 = 229, as it lies */
	WORD $0x8948; BYTE $0xd0	/* 1c mov %rdx,%rax */
	LONG $0x187de2c4; LONG $0x00022135; BYTE $0x00	/* 1f vbroadcastss 0x0(%rip),%ymm6 = 249 */
	LONG $0x03e8c149	/* 28 shr $0x3,%r8 */
	WORD $0x894c; BYTE $0xc1	/* 2c mov %r8,%rcx */
	LONG $0x05e1c148	/* 2f shl $0x5,%rcx */
	LONG $0x0a748d48; BYTE $0x20	/* 33 lea 0x20(%rdx,%rcx,1),%rsi */
	LONG $0x0000b948; LONG $0x00008000; WORD $0x8000	/* 38 movabs $0x8000000080000000,%rcx */
	LONG $0x6ef9e1c4; BYTE $0xd1	/* 42 vmovq %rcx,%xmm2 */
	LONG $0x800000b9; BYTE $0x7f	/* 47 mov $0x7f800000,%ecx */
	LONG $0xe16ef9c5	/* 4c vmovd %ecx,%xmm4 */
	LONG $0x597de2c4; BYTE $0xd2	/* 50 vpbroadcastq %xmm2,%ymm2 */
	LONG $0x587de2c4; BYTE $0xe4	/* 55 vpbroadcastd %xmm4,%ymm4 */
	LONG $0x0054ccc5	/* 5a vandps (%rax),%ymm6,%ymm0 */
	LONG $0x386ffec5	/* 5e vmovdqu (%rax),%ymm7 */
	LONG $0x20c08348	/* 62 add $0x20,%rax */
	LONG $0xdc66fdc5	/* 66 vpcmpgtd %ymm4,%ymm0,%ymm3 */
	LONG $0xe772f5c5; BYTE $0x1f	/* 6a vpsrad $0x1f,%ymm7,%ymm1 */
	LONG $0xc1effdc5	/* 6f vpxor %ymm1,%ymm0,%ymm0 */
	LONG $0xc1fafdc5	/* 73 vpsubd %ymm1,%ymm0,%ymm0 */
	LONG $0x4c7de3c4; WORD $0x30c5	/* 77 vpblendvb %ymm3,%ymm5,%ymm0,%ymm0 */
	LONG $0x3d6de2c4; BYTE $0xc0	/* 7d vpmaxsd %ymm0,%ymm2,%ymm0 */
	LONG $0xd06ffdc5	/* 82 vmovdqa %ymm0,%ymm2 */
	WORD $0x3948; BYTE $0xf0	/* 86 cmp %rsi,%rax */
	WORD $0xcf75	/* 89 jne 5a */
	LONG $0xc50c8d4a; LONG $0x00000008	/* 8b lea 0x8(,%r8,8),%rcx */
	WORD $0x3948; BYTE $0xcf	/* 93 cmp %rcx,%rdi */
	WORD $0x717e	/* 96 jle 109 */
	LONG $0x187de2c4; LONG $0x0001a80d; BYTE $0x00	/* 98 vbroadcastss 0x0(%rip),%ymm1 = 249 */
	WORD $0x8948; BYTE $0xf8	/* a1 mov %rdi,%rax */
	LONG $0xedefd1c5	/* a4 vpxor %xmm5,%xmm5,%xmm5 */
	WORD $0x2948; BYTE $0xc8	/* a8 sub %rcx,%rax */
	LONG $0xd86ef9c5	/* ab vmovd %eax,%xmm3 */
	LONG $0x800000b8; BYTE $0x7f	/* af mov $0x7f800000,%eax */
	LONG $0x587de2c4; BYTE $0xdb	/* b4 vpbroadcastd %xmm3,%ymm3 */
	LONG $0xd06ef9c5	/* b9 vmovd %eax,%xmm2 */
	LONG $0x1d66e5c5; LONG $0x00000144	/* bd vpcmpgtd 0x0(%rip),%ymm3,%ymm3 = 209 */
	LONG $0x587de2c4; BYTE $0xd2	/* c5 vpbroadcastd %xmm2,%ymm2 */
	LONG $0x2c65e2c4; WORD $0x8a24	/* ca vmaskmovps (%rdx,%rcx,4),%ymm3,%ymm4 */
	LONG $0xc954dcc5	/* d0 vandps %ymm1,%ymm4,%ymm1 */
	LONG $0xd266f5c5	/* d4 vpcmpgtd %ymm2,%ymm1,%ymm2 */
	LONG $0xe472ddc5; BYTE $0x1f	/* d8 vpsrad $0x1f,%ymm4,%ymm4 */
	LONG $0xcceff5c5	/* dd vpxor %ymm4,%ymm1,%ymm1 */
	LONG $0x3855e2c4; BYTE $0xdb	/* e1 vpminsb %ymm3,%ymm5,%ymm3 */
	LONG $0xccfaf5c5	/* e6 vpsubd %ymm4,%ymm1,%ymm1 */
	LONG $0xd264d5c5	/* ea vpcmpgtb %ymm2,%ymm5,%ymm2 */
	LONG $0xeb74d5c5	/* ee vpcmpeqb %ymm3,%ymm5,%ymm5 */
	LONG $0xd5ebedc5	/* f2 vpor %ymm5,%ymm2,%ymm2 */
	LONG $0x4c75e3c4; LONG $0x0001290d; WORD $0x2000	/* f6 vpblendvb %ymm2,0x0(%rip),%ymm1,%ymm1 = 229 */
	LONG $0x3d7de2c4; BYTE $0xc1	/* 100 vpmaxsd %ymm1,%ymm0,%ymm0 */
	LONG $0xd06ffdc5	/* 105 vmovdqa %ymm0,%ymm2 */
	LONG $0x397de3c4; WORD $0x01d2	/* 109 vextracti128 $0x1,%ymm2,%xmm2 */
	LONG $0x3d79e2c4; BYTE $0xc2	/* 10f vpmaxsd %xmm2,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0x4e	/* 114 vpshufd $0x4e,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* 119 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc870f9c5; BYTE $0xb1	/* 11e vpshufd $0xb1,%xmm0,%xmm1 */
	LONG $0x3d79e2c4; BYTE $0xc1	/* 123 vpmaxsd %xmm1,%xmm0,%xmm0 */
	LONG $0xc07ef9c5	/* 128 vmovd %xmm0,%eax */
	LONG $0x0000003d; BYTE $0x80	/* 12c cmp $0x80000000,%eax */
	LONG $0x0091840f; WORD $0x0000	/* 131 je 1c8 */
	LONG $0xd06ef9c5	/* 137 vmovd %eax,%xmm2 */
	LONG $0x800000b8; BYTE $0x7f	/* 13b mov $0x7f800000,%eax */
	LONG $0x08478d44	/* 140 lea 0x8(%rdi),%r8d */
	WORD $0xf631	/* 144 xor %esi,%esi */
	LONG $0xe06ef9c5	/* 146 vmovd %eax,%xmm4 */
	LONG $0x3d6ffec5; LONG $0x000000b7	/* 14a vmovdqa 0x0(%rip),%ymm7 = 209, as it lies */
	LONG $0x187de2c4; LONG $0x0000ee35; BYTE $0x00	/* 152 vbroadcastss 0x0(%rip),%ymm6 = 249 */
	LONG $0x587de2c4; BYTE $0xd2	/* 15b vpbroadcastd %xmm2,%ymm2 */
	LONG $0x2d6ffec5; LONG $0x000000c1	/* 160 vmovdqa 0x0(%rip),%ymm5 = 229, as it lies */
	LONG $0x587de2c4; BYTE $0xe4	/* 168 vpbroadcastd %xmm4,%ymm4 */
	WORD $0x32eb	/* 16d jmp 1a1 */
	LONG $0x0a10fcc5	/* 16f vmovups (%rdx),%ymm1 */
	LONG $0xc654f4c5	/* 173 vandps %ymm6,%ymm1,%ymm0 */
	LONG $0xe172f5c5; BYTE $0x1f	/* 177 vpsrad $0x1f,%ymm1,%ymm1 */
	LONG $0x20c28348	/* 17c add $0x20,%rdx */
	LONG $0xdc66fdc5	/* 180 vpcmpgtd %ymm4,%ymm0,%ymm3 */
	LONG $0xc1effdc5	/* 184 vpxor %ymm1,%ymm0,%ymm0 */
	LONG $0xc1fafdc5	/* 188 vpsubd %ymm1,%ymm0,%ymm0 */
	LONG $0x4c7de3c4; WORD $0x30c5	/* 18c vpblendvb %ymm3,%ymm5,%ymm0,%ymm0 */
	LONG $0xc276fdc5	/* 192 vpcmpeqd %ymm2,%ymm0,%ymm0 */
	LONG $0xc050fcc5	/* 196 vmovmskps %ymm0,%eax */
	WORD $0xc085	/* 19a test %eax,%eax */
	WORD $0x3575	/* 19c jne 1d3 */
	WORD $0x8948; BYTE $0xce	/* 19e mov %rcx,%rsi */
	WORD $0x3948; BYTE $0xfe	/* 1a1 cmp %rdi,%rsi */
	WORD $0x227d	/* 1a4 jge 1c8 */
	LONG $0x084e8d48	/* 1a6 lea 0x8(%rsi),%rcx */
	WORD $0x3948; BYTE $0xf9	/* 1aa cmp %rdi,%rcx */
	WORD $0xc07e	/* 1ad jle 16f */
	WORD $0x8944; BYTE $0xc0	/* 1af mov %r8d,%eax */
	WORD $0xc829	/* 1b2 sub %ecx,%eax */
	LONG $0xc86ef9c5	/* 1b4 vmovd %eax,%xmm1 */
	LONG $0x587de2c4; BYTE $0xc9	/* 1b8 vpbroadcastd %xmm1,%ymm1 */
	LONG $0xcf66f5c5	/* 1bd vpcmpgtd %ymm7,%ymm1,%ymm1 */
	LONG $0x2c75e2c4; BYTE $0x0a	/* 1c1 vmaskmovps (%rdx),%ymm1,%ymm1 */
	WORD $0xabeb	/* 1c6 jmp 173 */
	LONG $0xffc0c748; WORD $0xffff; BYTE $0xff	/* 1c8 mov $0xffffffffffffffff,%rax */
	WORD $0xf8c5; BYTE $0x77	/* 1cf vzeroupper */
	BYTE $0xc3	/* 1d2 ret */
	LONG $0xc0bc0ff3	/* 1d3 tzcnt %eax,%eax */
	WORD $0x9848	/* 1d7 cltq */
	WORD $0x0148; BYTE $0xf0	/* 1d9 add %rsi,%rax */
	WORD $0xf8c5; BYTE $0x77	/* 1dc vzeroupper */
	BYTE $0xc3	/* 1df ret */
	LONG $0x000000b8; BYTE $0x80	/* 1e0 mov $0x80000000,%eax */
	WORD $0xc931	/* 1e5 xor %ecx,%ecx */
	LONG $0xc06ef9c5	/* 1e7 vmovd %eax,%xmm0 */
	LONG $0x0000b848; LONG $0x00008000; WORD $0x8000	/* 1eb movabs $0x8000000080000000,%rax */
	LONG $0x6ef9e1c4; BYTE $0xd0	/* 1f5 vmovq %rax,%xmm2 */
	LONG $0x587de2c4; BYTE $0xc0	/* 1fa vpbroadcastd %xmm0,%ymm0 */
	LONG $0x597de2c4; BYTE $0xd2	/* 1ff vpbroadcastq %xmm2,%ymm2 */
	LONG $0xfffe8ae9; BYTE $0xff	/* 204 jmp 93 */
	LONG $0x00000000; LONG $0x00000001; LONG $0x00000002; LONG $0x00000003	/* 209 .rodata.cst32 */
	LONG $0x00000004; LONG $0x00000005; LONG $0x00000006; LONG $0x00000007	/* 219 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 229 .rodata.cst32 */
	LONG $0x80000000; LONG $0x80000000; LONG $0x80000000; LONG $0x80000000	/* 239 .rodata.cst32 */
	LONG $0x7fffffff	/* 249 .rodata.cst4 */
	RET
