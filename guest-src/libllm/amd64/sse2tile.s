/*
 * Made by cxx6a; edit the source instead, then: make listings
 * source	sse2tile.cc 7bb0a5174785a847
 * flags	-msse2
 * compiler	c++ (Debian 12.2.0-14+deb12u1) 12.2.0
 * body	34a10e452453a8f6
 */

TEXT sse2ftile(SB), 1, $0
	WORD $0x8948; BYTE $0xe0	/* mov %rsp,%rax */
	WORD $0x8948; BYTE $0xef	/* mov %rbp,%rdi */
	WORD $0x8948; BYTE $0xc5	/* mov %rax,%rbp */
	LONG $0xc0e48348	/* and $-64,%rsp */
	LONG $0x28ec8348	/* sub $40,%rsp */
	LONG $0x0048b0ff; WORD $0x0000	/* push 72(%rax) */
	LONG $0x0040b0ff; WORD $0x0000	/* push 64(%rax) */
	LONG $0x0038b0ff; WORD $0x0000	/* push 56(%rax) */
	LONG $0x10b08b48; WORD $0x0000; BYTE $0x00	/* mov 16(%rax),%rsi */
	LONG $0x18908b48; WORD $0x0000; BYTE $0x00	/* mov 24(%rax),%rdx */
	LONG $0x20888b48; WORD $0x0000; BYTE $0x00	/* mov 32(%rax),%rcx */
	LONG $0x28808b4c; WORD $0x0000; BYTE $0x00	/* mov 40(%rax),%r8 */
	LONG $0x30888b4c; WORD $0x0000; BYTE $0x00	/* mov 48(%rax),%r9 */
	LONG $0x000008e8; BYTE $0x00	/* call 0 */
	WORD $0x8948; BYTE $0xec	/* mov %rbp,%rsp */
	LONG $0x000db7e9; BYTE $0x00	/* jmp to the end */
	WORD $0x5741	/* 0 push %r15 */
	LONG $0x0124f8b8; BYTE $0x00	/* 2 mov $0x124f8,%eax */
	WORD $0x8949; BYTE $0xfb	/* 7 mov %rdi,%r11 */
	WORD $0x8948; BYTE $0xcf	/* a mov %rcx,%rdi */
	WORD $0x5641	/* d push %r14 */
	WORD $0x5541	/* f push %r13 */
	WORD $0x5441	/* 11 push %r12 */
	BYTE $0x55	/* 13 push %rbp */
	WORD $0x8948; BYTE $0xd5	/* 14 mov %rdx,%rbp */
	WORD $0x9948	/* 17 cqto */
	BYTE $0x53	/* 19 push %rbx */
	WORD $0x894c; BYTE $0xc3	/* 1a mov %r8,%rbx */
	LONG $0x48ec8148; WORD $0x0001; BYTE $0x00	/* 1d sub $0x148,%rsp */
	LONG $0x248c8948; LONG $0x00000110	/* 24 mov %rcx,0x110(%rsp) */
	LONG $0x01c18348	/* 2c add $0x1,%rcx */
	LONG $0x24848b4c; LONG $0x00000188	/* 30 mov 0x188(%rsp),%r8 */
	WORD $0xf748; BYTE $0xf9	/* 38 idiv %rcx */
	LONG $0x244c894c; BYTE $0x78	/* 3b mov %r9,0x78(%rsp) */
	LONG $0x000c8d48	/* 40 lea (%rax,%rax,1),%rcx */
	LONG $0x000008b8; BYTE $0x00	/* 44 mov $0x8,%eax */
	WORD $0x3948; BYTE $0xc1	/* 49 cmp %rax,%rcx */
	LONG $0xc14d0f48	/* 4c cmovge %rcx,%rax */
	LONG $0x24448948; BYTE $0x68	/* 50 mov %rax,0x68(%rsp) */
	WORD $0x854d; BYTE $0xc0	/* 55 test %r8,%r8 */
	LONG $0x0b0d8e0f; WORD $0x0000	/* 58 jle b6b */
	LONG $0x7f048d48	/* 5e lea (%rdi,%rdi,2),%rax */
	LONG $0x248c8b48; LONG $0x00000180	/* 62 mov 0x180(%rsp),%rcx */
	WORD $0x8949; BYTE $0xf2	/* 6a mov %rsi,%r10 */
	LONG $0x24848948; LONG $0x00000118	/* 6d mov %rax,0x118(%rsp) */
	LONG $0xb5048d48; LONG $0x00000000	/* 75 lea 0x0(,%rsi,4),%rax */
	LONG $0x24448948; BYTE $0x30	/* 7d mov %rax,0x30(%rsp) */
	LONG $0xf5048d48; LONG $0x00000000	/* 82 lea 0x0(,%rsi,8),%rax */
	LONG $0x02e1c148	/* 8a shl $0x2,%rcx */
	LONG $0x24448948; BYTE $0x18	/* 8e mov %rax,0x18(%rsp) */
	LONG $0x24848b48; LONG $0x00000180	/* 93 mov 0x180(%rsp),%rax */
	LONG $0x244c8948; BYTE $0x10	/* 9b mov %rcx,0x10(%rsp) */
	LONG $0x03e0c148	/* a0 shl $0x3,%rax */
	LONG $0x24448948; BYTE $0x20	/* a4 mov %rax,0x20(%rsp) */
	LONG $0xbd048d48; LONG $0x00000000	/* a9 lea 0x0(,%rdi,4),%rax */
	WORD $0xf748; BYTE $0xdf	/* b1 neg %rdi */
	LONG $0xfd3c8d48; LONG $0x00000000	/* b4 lea 0x0(,%rdi,8),%rdi */
	LONG $0x24bc8948; LONG $0x00000120	/* bc mov %rdi,0x120(%rsp) */
	WORD $0x894c; BYTE $0xdf	/* c4 mov %r11,%rdi */
	WORD $0x8949; BYTE $0xc3	/* c7 mov %rax,%r11 */
	WORD $0x8948; BYTE $0xf8	/* ca mov %rdi,%rax */
	LONG $0x247c8b48; BYTE $0x68	/* cd mov 0x68(%rsp),%rdi */
	WORD $0x394c; BYTE $0xc7	/* d2 cmp %r8,%rdi */
	LONG $0xf84f0f49	/* d5 cmovg %r8,%rdi */
	LONG $0x247c8948; BYTE $0x68	/* d9 mov %rdi,0x68(%rsp) */
	WORD $0x8548; BYTE $0xdb	/* de test %rbx,%rbx */
	LONG $0x0a4e8e0f; WORD $0x0000	/* e1 jle b35 */
	LONG $0x24748b4c; BYTE $0x78	/* e7 mov 0x78(%rsp),%r14 */
	LONG $0x247c8b48; BYTE $0x10	/* ec mov 0x10(%rsp),%rdi */
	LONG $0x2494894c; LONG $0x00000128	/* f1 mov %r10,0x128(%rsp) */
	WORD $0x8949; BYTE $0xef	/* f9 mov %rbp,%r15 */
	LONG $0x24748b48; BYTE $0x18	/* fc mov 0x18(%rsp),%rsi */
	LONG $0x249c8948; LONG $0x00000130	/* 101 mov %rbx,0x130(%rsp) */
	WORD $0x014c; BYTE $0xf7	/* 109 add %r14,%rdi */
	LONG $0x248c8b4c; LONG $0x00000110	/* 10c mov 0x110(%rsp),%r9 */
	LONG $0x24448948; BYTE $0x60	/* 114 mov %rax,0x60(%rsp) */
	LONG $0x24bc8948; LONG $0x00000090	/* 119 mov %rdi,0x90(%rsp) */
	LONG $0x247c8b48; BYTE $0x68	/* 121 mov 0x68(%rsp),%rdi */
	LONG $0x02ef8348	/* 126 sub $0x2,%rdi */
	WORD $0x8948; BYTE $0xf9	/* 12a mov %rdi,%rcx */
	WORD $0xd148; BYTE $0xe9	/* 12d shr %rcx */
	LONG $0x01518d48	/* 130 lea 0x1(%rcx),%rdx */
	WORD $0xf748; BYTE $0xd9	/* 134 neg %rcx */
	LONG $0xf2af0f48	/* 137 imul %rdx,%rsi */
	LONG $0x4f3c8d48	/* 13b lea (%rdi,%rcx,2),%rdi */
	LONG $0x24bc8948; LONG $0x00000098	/* 13f mov %rdi,0x98(%rsp) */
	LONG $0x24b48948; LONG $0x00000108	/* 147 mov %rsi,0x108(%rsp) */
	LONG $0x24748b48; BYTE $0x20	/* 14f mov 0x20(%rsp),%rsi */
	LONG $0xf2af0f48	/* 154 imul %rdx,%rsi */
	LONG $0x07e2c148	/* 158 shl $0x7,%rdx */
	LONG $0x24940348; LONG $0x00000190	/* 15c add 0x190(%rsp),%rdx */
	LONG $0x24948948; LONG $0x000000a0	/* 164 mov %rdx,0xa0(%rsp) */
	WORD $0x8948; BYTE $0xc2	/* 16c mov %rax,%rdx */
	WORD $0x8948; BYTE $0xd8	/* 16f mov %rbx,%rax */
	WORD $0x014c; BYTE $0xf6	/* 172 add %r14,%rsi */
	LONG $0x24b48948; LONG $0x000000a8	/* 175 mov %rsi,0xa8(%rsp) */
	LONG $0x03f88348	/* 17d cmp $0x3,%rax */
	LONG $0x0be18e0f; WORD $0x0000	/* 181 jle d68 */
	WORD $0x894c; BYTE $0xde	/* 187 mov %r11,%rsi */
	LONG $0x000010bf; BYTE $0x00	/* 18a mov $0x10,%edi */
	LONG $0x000004b9; BYTE $0x00	/* 18f mov $0x4,%ecx */
	LONG $0x24b48b4c; LONG $0x00000108	/* 194 mov 0x108(%rsp),%r14 */
	LONG $0x24548b4c; BYTE $0x60	/* 19c mov 0x60(%rsp),%r10 */
	LONG $0x1f1c8d4b	/* 1a1 lea (%r15,%r11,1),%rbx */
	LONG $0x248c8948; LONG $0x00000080	/* 1a5 mov %rcx,0x80(%rsp) */
	LONG $0x249c8948; LONG $0x000000f0	/* 1ad mov %rbx,0xf0(%rsp) */
	WORD $0x014c; BYTE $0xdb	/* 1b5 add %r11,%rbx */
	WORD $0x894d; BYTE $0xdd	/* 1b8 mov %r11,%r13 */
	WORD $0x014d; BYTE $0xf2	/* 1bb add %r14,%r10 */
	LONG $0x249c8948; LONG $0x000000e8	/* 1be mov %rbx,0xe8(%rsp) */
	WORD $0x014c; BYTE $0xdb	/* 1c6 add %r11,%rbx */
	WORD $0x3145; BYTE $0xf6	/* 1c9 xor %r14d,%r14d */
	LONG $0x2494894c; LONG $0x000000b0	/* 1cc mov %r10,0xb0(%rsp) */
	LONG $0x24948b4c; LONG $0x00000120	/* 1d4 mov 0x120(%rsp),%r10 */
	LONG $0x249c8948; LONG $0x000000e0	/* 1dc mov %rbx,0xe0(%rsp) */
	LONG $0x13248d4e	/* 1e4 lea (%rbx,%r10,1),%r12 */
	LONG $0x24848948; LONG $0x00000088	/* 1e8 mov %rax,0x88(%rsp) */
	LONG $0x1c1c8d4b	/* 1f0 lea (%r12,%r11,1),%rbx */
	LONG $0x24a4894c; LONG $0x00000138	/* 1f4 mov %r12,0x138(%rsp) */
	WORD $0x894d; BYTE $0xcc	/* 1fc mov %r9,%r12 */
	WORD $0x8949; BYTE $0xf1	/* 1ff mov %rsi,%r9 */
	LONG $0x249c8948; LONG $0x00000100	/* 202 mov %rbx,0x100(%rsp) */
	WORD $0x014c; BYTE $0xdb	/* 20a add %r11,%rbx */
	WORD $0x894d; BYTE $0xf3	/* 20d mov %r14,%r11 */
	LONG $0x249c8948; LONG $0x000000f8	/* 210 mov %rbx,0xf8(%rsp) */
	WORD $0x8948; BYTE $0xfb	/* 218 mov %rdi,%rbx */
	WORD $0x8948; BYTE $0xd7	/* 21b mov %rdx,%rdi */
	WORD $0x894c; BYTE $0xe2	/* 21e mov %r12,%rdx */
	LONG $0x00838d49; WORD $0x0004; BYTE $0x00	/* 221 lea 0x400(%r11),%rax */
	LONG $0x044b8d49	/* 228 lea 0x4(%r11),%rcx */
	WORD $0x294c; BYTE $0xda	/* 22c sub %r11,%rdx */
	LONG $0x244c8948; BYTE $0x70	/* 22f mov %rcx,0x70(%rsp) */
	LONG $0x00fa8148; WORD $0x0004; BYTE $0x00	/* 234 cmp $0x400,%rdx */
	LONG $0xc44e0f49	/* 23b cmovle %r12,%rax */
	LONG $0x24bc8348; LONG $0x00000080; BYTE $0x01	/* 23f cmpq $0x1,0x80(%rsp) */
	LONG $0x04b9840f; WORD $0x0000	/* 248 je 707 */
	LONG $0x249c8948; LONG $0x000000b8	/* 24e mov %rbx,0xb8(%rsp) */
	LONG $0x24b48b4c; LONG $0x000000e0	/* 256 mov 0xe0(%rsp),%r14 */
	LONG $0x24ac894c; LONG $0x000000c0	/* 25e mov %r13,0xc0(%rsp) */
	LONG $0x248c894c; LONG $0x000000c8	/* 266 mov %r9,0xc8(%rsp) */
	LONG $0x24ac8948; LONG $0x000000d8	/* 26e mov %rbp,0xd8(%rsp) */
	LONG $0x24bc8948; LONG $0x000000d0	/* 276 mov %rdi,0xd0(%rsp) */
	LONG $0x24bc8b48; LONG $0x000000e8	/* 27e mov 0xe8(%rsp),%rdi */
	LONG $0x2484894c; LONG $0x00000188	/* 286 mov %r8,0x188(%rsp) */
	LONG $0x24848b4c; LONG $0x000000f0	/* 28e mov 0xf0(%rsp),%r8 */
	LONG $0x24548b4c; BYTE $0x68	/* 296 mov 0x68(%rsp),%r10 */
	LONG $0x01fa8349	/* 29b cmp $0x1,%r10 */
	LONG $0x08ea840f; WORD $0x0000	/* 29f je b8f */
	LONG $0x247c8948; BYTE $0x08	/* 2a5 mov %rdi,0x8(%rsp) */
	LONG $0x246c8b48; BYTE $0x60	/* 2aa mov 0x60(%rsp),%rbp */
	LONG $0x245c894c; BYTE $0x28	/* 2af mov %r11,0x28(%rsp) */
	LONG $0x248c8b48; LONG $0x00000090	/* 2b4 mov 0x90(%rsp),%rcx */
	LONG $0x24ac8b4c; LONG $0x00000190	/* 2bc mov 0x190(%rsp),%r13 */
	LONG $0x245c8b48; BYTE $0x70	/* 2c4 mov 0x70(%rsp),%rbx */
	LONG $0x24548b48; BYTE $0x10	/* 2c9 mov 0x10(%rsp),%rdx */
	WORD $0x8948; BYTE $0xce	/* 2ce mov %rcx,%rsi */
	WORD $0x2948; BYTE $0xd6	/* 2d1 sub %rdx,%rsi */
	LONG $0x247c8348; WORD $0x0028	/* 2d4 cmpq $0x0,0x28(%rsp) */
	LONG $0x031c840f; WORD $0x0000	/* 2da je 5fc */
	LONG $0x65100f41; BYTE $0x00	/* 2e0 movups 0x0(%r13),%xmm4 */
	LONG $0x45100f45; BYTE $0x10	/* 2e5 movups 0x10(%r13),%xmm8 */
	LONG $0x5d100f41; BYTE $0x20	/* 2ea movups 0x20(%r13),%xmm3 */
	LONG $0x55100f45; BYTE $0x30	/* 2ef movups 0x30(%r13),%xmm10 */
	LONG $0x6d100f41; BYTE $0x40	/* 2f4 movups 0x40(%r13),%xmm5 */
	LONG $0x4d100f45; BYTE $0x50	/* 2f9 movups 0x50(%r13),%xmm9 */
	LONG $0x75100f41; BYTE $0x60	/* 2fe movups 0x60(%r13),%xmm6 */
	LONG $0x7d100f41; BYTE $0x70	/* 303 movups 0x70(%r13),%xmm7 */
	LONG $0x24548b48; BYTE $0x28	/* 308 mov 0x28(%rsp),%rdx */
	WORD $0x8949; BYTE $0xd9	/* 30d mov %rbx,%r9 */
	WORD $0x3948; BYTE $0xc3	/* 310 cmp %rax,%rbx */
	WORD $0x7e7f	/* 313 jg 393 */
	LONG $0x247c8b48; BYTE $0x08	/* 315 mov 0x8(%rsp),%rdi */
	LONG $0x4c100f42; WORD $0xf08e	/* 31a movups -0x10(%rsi,%r9,4),%xmm1 */
	LONG $0x54100f43; WORD $0xf08f	/* 320 movups -0x10(%r15,%r9,4),%xmm2 */
	WORD $0x894c; BYTE $0xca	/* 326 mov %r9,%rdx */
	LONG $0xd9280f44	/* 329 movaps %xmm1,%xmm11 */
	LONG $0x44100f42; WORD $0xf089	/* 32d movups -0x10(%rcx,%r9,4),%xmm0 */
	LONG $0xda590f44	/* 333 mulps %xmm2,%xmm11 */
	WORD $0x590f; BYTE $0xd0	/* 337 mulps %xmm0,%xmm2 */
	LONG $0xe3580f41	/* 33a addps %xmm11,%xmm4 */
	LONG $0xd9280f44	/* 33e movaps %xmm1,%xmm11 */
	WORD $0x580f; BYTE $0xea	/* 342 addps %xmm2,%xmm5 */
	LONG $0x54100f43; WORD $0xf088	/* 345 movups -0x10(%r8,%r9,4),%xmm2 */
	LONG $0xda590f44	/* 34b mulps %xmm2,%xmm11 */
	WORD $0x590f; BYTE $0xd0	/* 34f mulps %xmm0,%xmm2 */
	LONG $0xc3580f45	/* 352 addps %xmm11,%xmm8 */
	LONG $0xd9280f44	/* 356 movaps %xmm1,%xmm11 */
	LONG $0xca580f44	/* 35a addps %xmm2,%xmm9 */
	LONG $0x54100f42; WORD $0xf08f	/* 35e movups -0x10(%rdi,%r9,4),%xmm2 */
	LONG $0xda590f44	/* 364 mulps %xmm2,%xmm11 */
	WORD $0x590f; BYTE $0xd0	/* 368 mulps %xmm0,%xmm2 */
	LONG $0xdb580f41	/* 36b addps %xmm11,%xmm3 */
	WORD $0x580f; BYTE $0xf2	/* 36f addps %xmm2,%xmm6 */
	LONG $0x54100f43; WORD $0xf08e	/* 372 movups -0x10(%r14,%r9,4),%xmm2 */
	LONG $0x04c18349	/* 378 add $0x4,%r9 */
	WORD $0x590f; BYTE $0xca	/* 37c mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc2	/* 37f mulps %xmm2,%xmm0 */
	LONG $0xd1580f44	/* 382 addps %xmm1,%xmm10 */
	WORD $0x580f; BYTE $0xf8	/* 386 addps %xmm0,%xmm7 */
	WORD $0x3949; BYTE $0xc1	/* 389 cmp %rax,%r9 */
	WORD $0x8c7e	/* 38c jle 31a */
	LONG $0x247c8948; BYTE $0x08	/* 38e mov %rdi,0x8(%rsp) */
	WORD $0x3948; BYTE $0xd0	/* 393 cmp %rdx,%rax */
	LONG $0x01608e0f; WORD $0x0000	/* 396 jle 4fc */
	WORD $0x8949; BYTE $0xc3	/* 39c mov %rax,%r11 */
	WORD $0x2949; BYTE $0xd3	/* 39f sub %rdx,%r11 */
	LONG $0x245c894c; BYTE $0x38	/* 3a2 mov %r11,0x38(%rsp) */
	LONG $0x951c8d4c; LONG $0x00000000	/* 3a7 lea 0x0(,%rdx,4),%r11 */
	LONG $0x1f3c8d4b	/* 3af lea (%r15,%r11,1),%rdi */
	LONG $0x245c894c; BYTE $0x40	/* 3b3 mov %r11,0x40(%rsp) */
	LONG $0x100f43f3; WORD $0x1f14	/* 3b8 movss (%r15,%r11,1),%xmm2 */
	LONG $0x249c8b4c; LONG $0x00000180	/* 3be mov 0x180(%rsp),%r11 */
	LONG $0x247c8948; BYTE $0x48	/* 3c6 mov %rdi,0x48(%rsp) */
	WORD $0x0149; BYTE $0xd3	/* 3cb add %rdx,%r11 */
	WORD $0x014c; BYTE $0xe2	/* 3ce add %r12,%rdx */
	LONG $0x9e0c8d4e	/* 3d1 lea (%rsi,%r11,4),%r9 */
	LONG $0x100f42f3; WORD $0x9e04	/* 3d5 movss (%rsi,%r11,4),%xmm0 */
	LONG $0x100f45f3; WORD $0x972c	/* 3db movss (%r15,%rdx,4),%xmm13 */
	LONG $0x971c8d4d	/* 3e1 lea (%r15,%rdx,4),%r11 */
	WORD $0x014c; BYTE $0xe2	/* 3e5 add %r12,%rdx */
	LONG $0x244c894c; BYTE $0x58	/* 3e8 mov %r9,0x58(%rsp) */
	LONG $0x100f45f3; WORD $0x9724	/* 3ed movss (%r15,%rdx,4),%xmm12 */
	LONG $0x970c8d4d	/* 3f3 lea (%r15,%rdx,4),%r9 */
	WORD $0x014c; BYTE $0xe2	/* 3f7 add %r12,%rdx */
	LONG $0x973c8d49	/* 3fa lea (%r15,%rdx,4),%rdi */
	LONG $0x100f45f3; WORD $0x971c	/* 3fe movss (%r15,%rdx,4),%xmm11 */
	LONG $0x247c8948; BYTE $0x50	/* 404 mov %rdi,0x50(%rsp) */
	LONG $0x247c8b48; BYTE $0x40	/* 409 mov 0x40(%rsp),%rdi */
	LONG $0x3e148d48	/* 40e lea (%rsi,%rdi,1),%rdx */
	LONG $0x0c100ff3; BYTE $0x3e	/* 412 movss (%rsi,%rdi,1),%xmm1 */
	LONG $0x24748b48; BYTE $0x38	/* 417 mov 0x38(%rsp),%rsi */
	LONG $0x01fe8348	/* 41c cmp $0x1,%rsi */
	LONG $0x029d840f; WORD $0x0000	/* 420 je 6c3 */
	LONG $0x247c8b48; BYTE $0x48	/* 426 mov 0x48(%rsp),%rdi */
	LONG $0x100f44f3; WORD $0x0477	/* 42b movss 0x4(%rdi),%xmm14 */
	LONG $0xd6140f41	/* 431 unpcklps %xmm14,%xmm2 */
	LONG $0x100f44f3; WORD $0x0472	/* 435 movss 0x4(%rdx),%xmm14 */
	LONG $0x02fe8348	/* 43b cmp $0x2,%rsi */
	LONG $0x0205840f; WORD $0x0000	/* 43f je 64a */
	LONG $0x100f44f3; WORD $0x087f	/* 445 movss 0x8(%rdi),%xmm15 */
	LONG $0xce140f41	/* 44b unpcklps %xmm14,%xmm1 */
	LONG $0x100f44f3; WORD $0x0872	/* 44f movss 0x8(%rdx),%xmm14 */
	LONG $0x24548b48; BYTE $0x58	/* 455 mov 0x58(%rsp),%rdx */
	LONG $0xd7160f41	/* 45a movlhps %xmm15,%xmm2 */
	LONG $0x24748b48; BYTE $0x50	/* 45e mov 0x50(%rsp),%rsi */
	LONG $0xce160f41	/* 463 movlhps %xmm14,%xmm1 */
	LONG $0xf2280f44	/* 467 movaps %xmm2,%xmm14 */
	LONG $0xf1590f44	/* 46b mulps %xmm1,%xmm14 */
	LONG $0xe6580f41	/* 46f addps %xmm14,%xmm4 */
	LONG $0x100f44f3; WORD $0x0472	/* 473 movss 0x4(%rdx),%xmm14 */
	LONG $0xc6140f41	/* 479 unpcklps %xmm14,%xmm0 */
	LONG $0x100f44f3; WORD $0x0872	/* 47d movss 0x8(%rdx),%xmm14 */
	LONG $0xc6160f41	/* 483 movlhps %xmm14,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* 487 mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xea	/* 48a addps %xmm2,%xmm5 */
	LONG $0x100f41f3; WORD $0x0453	/* 48d movss 0x4(%r11),%xmm2 */
	LONG $0xea140f44	/* 493 unpcklps %xmm2,%xmm13 */
	LONG $0x100f41f3; WORD $0x0853	/* 497 movss 0x8(%r11),%xmm2 */
	LONG $0xea160f44	/* 49d movlhps %xmm2,%xmm13 */
	LONG $0xd5280f41	/* 4a1 movaps %xmm13,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* 4a5 mulps %xmm1,%xmm2 */
	LONG $0xe8590f44	/* 4a8 mulps %xmm0,%xmm13 */
	LONG $0xc2580f44	/* 4ac addps %xmm2,%xmm8 */
	LONG $0x100f41f3; WORD $0x0451	/* 4b0 movss 0x4(%r9),%xmm2 */
	LONG $0xe2140f44	/* 4b6 unpcklps %xmm2,%xmm12 */
	LONG $0x100f41f3; WORD $0x0851	/* 4ba movss 0x8(%r9),%xmm2 */
	LONG $0xcd580f45	/* 4c0 addps %xmm13,%xmm9 */
	LONG $0xe2160f44	/* 4c4 movlhps %xmm2,%xmm12 */
	LONG $0xd4280f41	/* 4c8 movaps %xmm12,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* 4cc mulps %xmm1,%xmm2 */
	LONG $0xe0590f44	/* 4cf mulps %xmm0,%xmm12 */
	WORD $0x580f; BYTE $0xda	/* 4d3 addps %xmm2,%xmm3 */
	LONG $0x56100ff3; BYTE $0x04	/* 4d6 movss 0x4(%rsi),%xmm2 */
	LONG $0xda140f44	/* 4db unpcklps %xmm2,%xmm11 */
	LONG $0x56100ff3; BYTE $0x08	/* 4df movss 0x8(%rsi),%xmm2 */
	LONG $0xf4580f41	/* 4e4 addps %xmm12,%xmm6 */
	LONG $0xda160f44	/* 4e8 movlhps %xmm2,%xmm11 */
	LONG $0xcb590f41	/* 4ec mulps %xmm11,%xmm1 */
	LONG $0xd1580f44	/* 4f0 addps %xmm1,%xmm10 */
	LONG $0xd8590f44	/* 4f4 mulps %xmm0,%xmm11 */
	LONG $0xfb580f41	/* 4f8 addps %xmm11,%xmm7 */
	WORD $0x3949; BYTE $0xc4	/* 4fc cmp %rax,%r12 */
	LONG $0x01188f0f; WORD $0x0000	/* 4ff jg 61d */
	WORD $0x280f; BYTE $0xc4	/* 505 movaps %xmm4,%xmm0 */
	LONG $0xe0140f41	/* 508 unpcklps %xmm8,%xmm4 */
	LONG $0x247c8b48; BYTE $0x30	/* 50c mov 0x30(%rsp),%rdi */
	LONG $0xc0150f41	/* 511 unpckhps %xmm8,%xmm0 */
	WORD $0x580f; BYTE $0xe0	/* 515 addps %xmm0,%xmm4 */
	WORD $0x280f; BYTE $0xc3	/* 518 movaps %xmm3,%xmm0 */
	LONG $0xda140f41	/* 51b unpcklps %xmm10,%xmm3 */
	LONG $0xc2150f41	/* 51f unpckhps %xmm10,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 523 addps %xmm0,%xmm3 */
	WORD $0x280f; BYTE $0xc3	/* 526 movaps %xmm3,%xmm0 */
	WORD $0x120f; BYTE $0xc4	/* 529 movhlps %xmm4,%xmm0 */
	WORD $0x160f; BYTE $0xe3	/* 52c movlhps %xmm3,%xmm4 */
	WORD $0x580f; BYTE $0xc4	/* 52f addps %xmm4,%xmm0 */
	LONG $0x0045110f	/* 532 movups %xmm0,0x0(%rbp) */
	WORD $0x280f; BYTE $0xc5	/* 536 movaps %xmm5,%xmm0 */
	LONG $0xe9140f41	/* 539 unpcklps %xmm9,%xmm5 */
	LONG $0xc1150f41	/* 53d unpckhps %xmm9,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* 541 addps %xmm0,%xmm5 */
	WORD $0x280f; BYTE $0xc6	/* 544 movaps %xmm6,%xmm0 */
	WORD $0x140f; BYTE $0xf7	/* 547 unpcklps %xmm7,%xmm6 */
	WORD $0x150f; BYTE $0xc7	/* 54a unpckhps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xf0	/* 54d addps %xmm0,%xmm6 */
	WORD $0x280f; BYTE $0xc6	/* 550 movaps %xmm6,%xmm0 */
	WORD $0x120f; BYTE $0xc5	/* 553 movhlps %xmm5,%xmm0 */
	WORD $0x160f; BYTE $0xee	/* 556 movlhps %xmm6,%xmm5 */
	WORD $0x580f; BYTE $0xc5	/* 559 addps %xmm5,%xmm0 */
	LONG $0x3d44110f; BYTE $0x00	/* 55c movups %xmm0,0x0(%rbp,%rdi,1) */
	LONG $0x24748b48; BYTE $0x18	/* 561 mov 0x18(%rsp),%rsi */
	LONG $0x02ea8349	/* 566 sub $0x2,%r10 */
	LONG $0x80ed8349	/* 56a sub $0xffffffffffffff80,%r13 */
	WORD $0x0148; BYTE $0xf5	/* 56e add %rsi,%rbp */
	LONG $0x24748b48; BYTE $0x20	/* 571 mov 0x20(%rsp),%rsi */
	WORD $0x0148; BYTE $0xf1	/* 576 add %rsi,%rcx */
	LONG $0x01fa8349	/* 579 cmp $0x1,%r10 */
	LONG $0xfd468f0f; WORD $0xffff	/* 57d jg 2c9 */
	LONG $0x24bc8348; LONG $0x00000098; BYTE $0x01	/* 583 cmpq $0x1,0x98(%rsp) */
	LONG $0x247c8b48; BYTE $0x08	/* 58c mov 0x8(%rsp),%rdi */
	LONG $0x245c8b4c; BYTE $0x28	/* 591 mov 0x28(%rsp),%r11 */
	LONG $0x036e840f; WORD $0x0000	/* 596 je 90a */
	LONG $0x249c8b48; LONG $0x000000b8	/* 59c mov 0xb8(%rsp),%rbx */
	LONG $0x24ac8b4c; LONG $0x000000c0	/* 5a4 mov 0xc0(%rsp),%r13 */
	WORD $0x8949; BYTE $0xc3	/* 5ac mov %rax,%r11 */
	LONG $0x248c8b4c; LONG $0x000000c8	/* 5af mov 0xc8(%rsp),%r9 */
	LONG $0x24bc8b48; LONG $0x000000d0	/* 5b7 mov 0xd0(%rsp),%rdi */
	LONG $0x24ac8b48; LONG $0x000000d8	/* 5bf mov 0xd8(%rsp),%rbp */
	LONG $0x24848b4c; LONG $0x00000188	/* 5c7 mov 0x188(%rsp),%r8 */
	WORD $0x3949; BYTE $0xc4	/* 5cf cmp %rax,%r12 */
	LONG $0xfc468f0f; WORD $0xffff	/* 5d2 jg 21e */
	WORD $0x894c; BYTE $0xce	/* 5d8 mov %r9,%rsi */
	WORD $0x8948; BYTE $0xfa	/* 5db mov %rdi,%rdx */
	WORD $0x894d; BYTE $0xeb	/* 5de mov %r13,%r11 */
	LONG $0x248c8b48; LONG $0x00000080	/* 5e1 mov 0x80(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x00000088	/* 5e9 mov 0x88(%rsp),%rax */
	WORD $0x8948; BYTE $0xdf	/* 5f1 mov %rbx,%rdi */
	WORD $0x894d; BYTE $0xe1	/* 5f4 mov %r12,%r9 */
	LONG $0x000511e9; BYTE $0x00	/* 5f7 jmp b0d */
	LONG $0xf6ef0f66	/* 5fc pxor %xmm6,%xmm6 */
	LONG $0xce280f44	/* 600 movaps %xmm6,%xmm9 */
	WORD $0x280f; BYTE $0xee	/* 604 movaps %xmm6,%xmm5 */
	LONG $0xd6280f44	/* 607 movaps %xmm6,%xmm10 */
	WORD $0x280f; BYTE $0xde	/* 60b movaps %xmm6,%xmm3 */
	LONG $0xc6280f44	/* 60e movaps %xmm6,%xmm8 */
	WORD $0x280f; BYTE $0xe6	/* 612 movaps %xmm6,%xmm4 */
	WORD $0x280f; BYTE $0xfe	/* 615 movaps %xmm6,%xmm7 */
	LONG $0xfffcebe9; BYTE $0xff	/* 618 jmp 308 */
	LONG $0x65110f41; BYTE $0x00	/* 61d movups %xmm4,0x0(%r13) */
	LONG $0x45110f45; BYTE $0x10	/* 622 movups %xmm8,0x10(%r13) */
	LONG $0x5d110f41; BYTE $0x20	/* 627 movups %xmm3,0x20(%r13) */
	LONG $0x55110f45; BYTE $0x30	/* 62c movups %xmm10,0x30(%r13) */
	LONG $0x6d110f41; BYTE $0x40	/* 631 movups %xmm5,0x40(%r13) */
	LONG $0x4d110f45; BYTE $0x50	/* 636 movups %xmm9,0x50(%r13) */
	LONG $0x75110f41; BYTE $0x60	/* 63b movups %xmm6,0x60(%r13) */
	LONG $0x7d110f41; BYTE $0x70	/* 640 movups %xmm7,0x70(%r13) */
	LONG $0xffff17e9; BYTE $0xff	/* 645 jmp 561 */
	LONG $0xce140f41	/* 64a unpcklps %xmm14,%xmm1 */
	LONG $0x247c8b48; BYTE $0x58	/* 64e mov 0x58(%rsp),%rdi */
	LONG $0xf1280f44	/* 653 movaps %xmm1,%xmm14 */
	LONG $0xf2590f44	/* 657 mulps %xmm2,%xmm14 */
	LONG $0xe6580f41	/* 65b addps %xmm14,%xmm4 */
	LONG $0x100f44f3; WORD $0x0477	/* 65f movss 0x4(%rdi),%xmm14 */
	LONG $0x247c8b48; BYTE $0x50	/* 665 mov 0x50(%rsp),%rdi */
	LONG $0xc6140f41	/* 66a unpcklps %xmm14,%xmm0 */
	WORD $0x590f; BYTE $0xd0	/* 66e mulps %xmm0,%xmm2 */
	WORD $0x580f; BYTE $0xea	/* 671 addps %xmm2,%xmm5 */
	LONG $0x100f41f3; WORD $0x0453	/* 674 movss 0x4(%r11),%xmm2 */
	LONG $0xea140f44	/* 67a unpcklps %xmm2,%xmm13 */
	LONG $0xd5280f41	/* 67e movaps %xmm13,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* 682 mulps %xmm1,%xmm2 */
	LONG $0xe8590f44	/* 685 mulps %xmm0,%xmm13 */
	LONG $0xc2580f44	/* 689 addps %xmm2,%xmm8 */
	LONG $0x100f41f3; WORD $0x0451	/* 68d movss 0x4(%r9),%xmm2 */
	LONG $0xe2140f44	/* 693 unpcklps %xmm2,%xmm12 */
	WORD $0x280f; BYTE $0xd1	/* 697 movaps %xmm1,%xmm2 */
	LONG $0xcd580f45	/* 69a addps %xmm13,%xmm9 */
	LONG $0xd4590f41	/* 69e mulps %xmm12,%xmm2 */
	LONG $0xe0590f44	/* 6a2 mulps %xmm0,%xmm12 */
	WORD $0x580f; BYTE $0xda	/* 6a6 addps %xmm2,%xmm3 */
	LONG $0x57100ff3; BYTE $0x04	/* 6a9 movss 0x4(%rdi),%xmm2 */
	LONG $0xda140f44	/* 6ae unpcklps %xmm2,%xmm11 */
	LONG $0xf4580f41	/* 6b2 addps %xmm12,%xmm6 */
	LONG $0xcb590f41	/* 6b6 mulps %xmm11,%xmm1 */
	LONG $0xd1580f44	/* 6ba addps %xmm1,%xmm10 */
	LONG $0xfffe31e9; BYTE $0xff	/* 6be jmp 4f4 */
	LONG $0xf2280f44	/* 6c3 movaps %xmm2,%xmm14 */
	WORD $0x590f; BYTE $0xd0	/* 6c7 mulps %xmm0,%xmm2 */
	LONG $0xf1590f44	/* 6ca mulps %xmm1,%xmm14 */
	WORD $0x580f; BYTE $0xea	/* 6ce addps %xmm2,%xmm5 */
	LONG $0xd5280f41	/* 6d1 movaps %xmm13,%xmm2 */
	WORD $0x590f; BYTE $0xd1	/* 6d5 mulps %xmm1,%xmm2 */
	LONG $0xe8590f44	/* 6d8 mulps %xmm0,%xmm13 */
	LONG $0xe6580f41	/* 6dc addps %xmm14,%xmm4 */
	LONG $0xc2580f44	/* 6e0 addps %xmm2,%xmm8 */
	WORD $0x280f; BYTE $0xd1	/* 6e4 movaps %xmm1,%xmm2 */
	LONG $0xd4590f41	/* 6e7 mulps %xmm12,%xmm2 */
	LONG $0xcd580f45	/* 6eb addps %xmm13,%xmm9 */
	LONG $0xe0590f44	/* 6ef mulps %xmm0,%xmm12 */
	LONG $0xcb590f41	/* 6f3 mulps %xmm11,%xmm1 */
	WORD $0x580f; BYTE $0xda	/* 6f7 addps %xmm2,%xmm3 */
	LONG $0xf4580f41	/* 6fa addps %xmm12,%xmm6 */
	LONG $0xd1580f44	/* 6fe addps %xmm1,%xmm10 */
	LONG $0xfffdede9; BYTE $0xff	/* 702 jmp 4f4 */
	WORD $0x8948; BYTE $0xda	/* 707 mov %rbx,%rdx */
	WORD $0x894d; BYTE $0xee	/* 70a mov %r13,%r14 */
	WORD $0x8948; BYTE $0xfb	/* 70d mov %rdi,%rbx */
	WORD $0x894d; BYTE $0xcd	/* 710 mov %r9,%r13 */
	WORD $0x8948; BYTE $0xcf	/* 713 mov %rcx,%rdi */
	WORD $0x894c; BYTE $0xc6	/* 716 mov %r8,%rsi */
	LONG $0x24548b4c; BYTE $0x68	/* 719 mov 0x68(%rsp),%r10 */
	LONG $0x01fa8349	/* 71e cmp $0x1,%r10 */
	LONG $0x0600840f; WORD $0x0000	/* 722 je d28 */
	LONG $0x24548948; BYTE $0x08	/* 728 mov %rdx,0x8(%rsp) */
	LONG $0x244c8b4c; BYTE $0x60	/* 72d mov 0x60(%rsp),%r9 */
	LONG $0x2474894c; BYTE $0x28	/* 732 mov %r14,0x28(%rsp) */
	LONG $0x248c8b48; LONG $0x00000090	/* 737 mov 0x90(%rsp),%rcx */
	LONG $0x246c894c; BYTE $0x38	/* 73f mov %r13,0x38(%rsp) */
	LONG $0x24848b4c; LONG $0x00000190	/* 744 mov 0x190(%rsp),%r8 */
	LONG $0x245c8948; BYTE $0x40	/* 74c mov %rbx,0x40(%rsp) */
	LONG $0x246c8948; BYTE $0x48	/* 751 mov %rbp,0x48(%rsp) */
	LONG $0x24b48948; LONG $0x00000188	/* 756 mov %rsi,0x188(%rsp) */
	LONG $0x245c8b48; BYTE $0x10	/* 75e mov 0x10(%rsp),%rbx */
	WORD $0x8948; BYTE $0xce	/* 763 mov %rcx,%rsi */
	WORD $0x2948; BYTE $0xde	/* 766 sub %rbx,%rsi */
	WORD $0x854d; BYTE $0xdb	/* 769 test %r11,%r11 */
	LONG $0x0176840f; WORD $0x0000	/* 76c je 8e8 */
	LONG $0x18100f41	/* 772 movups (%r8),%xmm3 */
	LONG $0x60100f41; BYTE $0x10	/* 776 movups 0x10(%r8),%xmm4 */
	WORD $0x8948; BYTE $0xfb	/* 77b mov %rdi,%rbx */
	WORD $0x894c; BYTE $0xda	/* 77e mov %r11,%rdx */
	WORD $0x3948; BYTE $0xc7	/* 781 cmp %rax,%rdi */
	WORD $0x287f	/* 784 jg 7ae */
	LONG $0x9e4c100f; BYTE $0xf0	/* 786 movups -0x10(%rsi,%rbx,4),%xmm1 */
	LONG $0x9944100f; BYTE $0xf0	/* 78b movups -0x10(%rcx,%rbx,4),%xmm0 */
	WORD $0x8948; BYTE $0xda	/* 790 mov %rbx,%rdx */
	LONG $0x54100f41; WORD $0xf09f	/* 793 movups -0x10(%r15,%rbx,4),%xmm2 */
	LONG $0x04c38348	/* 799 add $0x4,%rbx */
	WORD $0x590f; BYTE $0xca	/* 79d mulps %xmm2,%xmm1 */
	WORD $0x590f; BYTE $0xc2	/* 7a0 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xd9	/* 7a3 addps %xmm1,%xmm3 */
	WORD $0x580f; BYTE $0xe0	/* 7a6 addps %xmm0,%xmm4 */
	WORD $0x3948; BYTE $0xc3	/* 7a9 cmp %rax,%rbx */
	WORD $0xd87e	/* 7ac jle 786 */
	WORD $0x3948; BYTE $0xc2	/* 7ae cmp %rax,%rdx */
	LONG $0x00878d0f; WORD $0x0000	/* 7b1 jge 83e */
	WORD $0x8948; BYTE $0xc3	/* 7b7 mov %rax,%rbx */
	LONG $0x95348d4c; LONG $0x00000000	/* 7ba lea 0x0(,%rdx,4),%r14 */
	WORD $0x2948; BYTE $0xd3	/* 7c2 sub %rdx,%rbx */
	LONG $0x24940348; LONG $0x00000180	/* 7c5 add 0x180(%rsp),%rdx */
	LONG $0x100f43f3; WORD $0x370c	/* 7cd movss (%r15,%r14,1),%xmm1 */
	LONG $0x372c8d4f	/* 7d3 lea (%r15,%r14,1),%r13 */
	LONG $0x362c8d4a	/* 7d7 lea (%rsi,%r14,1),%rbp */
	LONG $0x100f42f3; WORD $0x3604	/* 7db movss (%rsi,%r14,1),%xmm0 */
	LONG $0x14100ff3; BYTE $0x96	/* 7e1 movss (%rsi,%rdx,4),%xmm2 */
	LONG $0x96348d4c	/* 7e6 lea (%rsi,%rdx,4),%r14 */
	LONG $0x01fb8348	/* 7ea cmp $0x1,%rbx */
	LONG $0x010b840f; WORD $0x0000	/* 7ee je 8ff */
	LONG $0x100f41f3; WORD $0x046d	/* 7f4 movss 0x4(%r13),%xmm5 */
	WORD $0x140f; BYTE $0xcd	/* 7fa unpcklps %xmm5,%xmm1 */
	LONG $0x6d100ff3; BYTE $0x04	/* 7fd movss 0x4(%rbp),%xmm5 */
	LONG $0x02fb8348	/* 802 cmp $0x2,%rbx */
	LONG $0x04cc840f; WORD $0x0000	/* 806 je cd8 */
	WORD $0x140f; BYTE $0xc5	/* 80c unpcklps %xmm5,%xmm0 */
	LONG $0x100f41f3; WORD $0x0875	/* 80f movss 0x8(%r13),%xmm6 */
	LONG $0x6d100ff3; BYTE $0x08	/* 815 movss 0x8(%rbp),%xmm5 */
	WORD $0x160f; BYTE $0xce	/* 81a movlhps %xmm6,%xmm1 */
	WORD $0x160f; BYTE $0xc5	/* 81d movlhps %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* 820 mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 823 addps %xmm0,%xmm3 */
	LONG $0x100f41f3; WORD $0x0446	/* 826 movss 0x4(%r14),%xmm0 */
	WORD $0x140f; BYTE $0xd0	/* 82c unpcklps %xmm0,%xmm2 */
	LONG $0x100f41f3; WORD $0x0846	/* 82f movss 0x8(%r14),%xmm0 */
	WORD $0x160f; BYTE $0xd0	/* 835 movlhps %xmm0,%xmm2 */
	WORD $0x590f; BYTE $0xca	/* 838 mulps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xe1	/* 83b addps %xmm1,%xmm4 */
	WORD $0x3949; BYTE $0xc4	/* 83e cmp %rax,%r12 */
	LONG $0x00ad8f0f; WORD $0x0000	/* 841 jg 8f4 */
	WORD $0x280f; BYTE $0xc3	/* 847 movaps %xmm3,%xmm0 */
	LONG $0x245c8b48; BYTE $0x30	/* 84a mov 0x30(%rsp),%rbx */
	WORD $0x120f; BYTE $0xc3	/* 84f movhlps %xmm3,%xmm0 */
	WORD $0x580f; BYTE $0xc3	/* 852 addps %xmm3,%xmm0 */
	WORD $0x280f; BYTE $0xc8	/* 855 movaps %xmm0,%xmm1 */
	LONG $0x01c8c60f	/* 858 shufps $0x1,%xmm0,%xmm1 */
	LONG $0xc1580ff3	/* 85c addss %xmm1,%xmm0 */
	LONG $0x110f41f3; BYTE $0x01	/* 860 movss %xmm0,(%r9) */
	WORD $0x280f; BYTE $0xc4	/* 865 movaps %xmm4,%xmm0 */
	WORD $0x120f; BYTE $0xc4	/* 868 movhlps %xmm4,%xmm0 */
	WORD $0x580f; BYTE $0xc4	/* 86b addps %xmm4,%xmm0 */
	WORD $0x280f; BYTE $0xc8	/* 86e movaps %xmm0,%xmm1 */
	LONG $0x01c8c60f	/* 871 shufps $0x1,%xmm0,%xmm1 */
	LONG $0xc1580ff3	/* 875 addss %xmm1,%xmm0 */
	LONG $0x110f41f3; WORD $0x1904	/* 879 movss %xmm0,(%r9,%rbx,1) */
	LONG $0x245c8b48; BYTE $0x18	/* 87f mov 0x18(%rsp),%rbx */
	LONG $0x02ea8349	/* 884 sub $0x2,%r10 */
	LONG $0x80e88349	/* 888 sub $0xffffffffffffff80,%r8 */
	WORD $0x0149; BYTE $0xd9	/* 88c add %rbx,%r9 */
	LONG $0x245c8b48; BYTE $0x20	/* 88f mov 0x20(%rsp),%rbx */
	WORD $0x0148; BYTE $0xd9	/* 894 add %rbx,%rcx */
	LONG $0x01fa8349	/* 897 cmp $0x1,%r10 */
	LONG $0xfebd8f0f; WORD $0xffff	/* 89b jg 75e */
	LONG $0x24bc8348; LONG $0x00000098; BYTE $0x01	/* 8a1 cmpq $0x1,0x98(%rsp) */
	LONG $0x24548b48; BYTE $0x08	/* 8aa mov 0x8(%rsp),%rdx */
	LONG $0x24748b4c; BYTE $0x28	/* 8af mov 0x28(%rsp),%r14 */
	LONG $0x246c8b4c; BYTE $0x38	/* 8b4 mov 0x38(%rsp),%r13 */
	LONG $0x245c8b48; BYTE $0x40	/* 8b9 mov 0x40(%rsp),%rbx */
	LONG $0x246c8b48; BYTE $0x48	/* 8be mov 0x48(%rsp),%rbp */
	LONG $0x24b48b48; LONG $0x00000188	/* 8c3 mov 0x188(%rsp),%rsi */
	LONG $0x0311840f; WORD $0x0000	/* 8cb je be2 */
	WORD $0x894d; BYTE $0xe9	/* 8d1 mov %r13,%r9 */
	WORD $0x8948; BYTE $0xdf	/* 8d4 mov %rbx,%rdi */
	WORD $0x894d; BYTE $0xf5	/* 8d7 mov %r14,%r13 */
	WORD $0x8948; BYTE $0xd3	/* 8da mov %rdx,%rbx */
	WORD $0x8949; BYTE $0xf0	/* 8dd mov %rsi,%r8 */
	WORD $0x8949; BYTE $0xc3	/* 8e0 mov %rax,%r11 */
	LONG $0xfffce7e9; BYTE $0xff	/* 8e3 jmp 5cf */
	LONG $0xdbef0f66	/* 8e8 pxor %xmm3,%xmm3 */
	WORD $0x280f; BYTE $0xe3	/* 8ec movaps %xmm3,%xmm4 */
	LONG $0xfffe87e9; BYTE $0xff	/* 8ef jmp 77b */
	LONG $0x18110f41	/* 8f4 movups %xmm3,(%r8) */
	LONG $0x60110f41; BYTE $0x10	/* 8f8 movups %xmm4,0x10(%r8) */
	WORD $0x80eb	/* 8fd jmp 87f */
	WORD $0x590f; BYTE $0xc1	/* 8ff mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* 902 addps %xmm0,%xmm3 */
	LONG $0xffff2ee9; BYTE $0xff	/* 905 jmp 838 */
	LONG $0x248c8b48; LONG $0x000000b0	/* 90a mov 0xb0(%rsp),%rcx */
	LONG $0x24948b48; LONG $0x000000a0	/* 912 mov 0xa0(%rsp),%rdx */
	LONG $0x244c8948; BYTE $0x08	/* 91a mov %rcx,0x8(%rsp) */
	LONG $0x248c8b48; LONG $0x000000a8	/* 91f mov 0xa8(%rsp),%rcx */
	WORD $0x854d; BYTE $0xdb	/* 927 test %r11,%r11 */
	LONG $0x024d840f; WORD $0x0000	/* 92a je b7d */
	WORD $0x100f; BYTE $0x1a	/* 930 movups (%rdx),%xmm3 */
	LONG $0x1062100f	/* 933 movups 0x10(%rdx),%xmm4 */
	LONG $0x2052100f	/* 937 movups 0x20(%rdx),%xmm2 */
	LONG $0x306a100f	/* 93b movups 0x30(%rdx),%xmm5 */
	LONG $0x24748b48; BYTE $0x70	/* 93f mov 0x70(%rsp),%rsi */
	WORD $0x3948; BYTE $0xc6	/* 944 cmp %rax,%rsi */
	WORD $0x5b7f	/* 947 jg 9a4 */
	LONG $0x24948b4c; LONG $0x000000f8	/* 949 mov 0xf8(%rsp),%r10 */
	LONG $0x249c8b4c; LONG $0x00000100	/* 951 mov 0x100(%rsp),%r11 */
	LONG $0x249c8b48; LONG $0x00000138	/* 959 mov 0x138(%rsp),%rbx */
	LONG $0xb144100f; BYTE $0xf0	/* 961 movups -0x10(%rcx,%rsi,4),%xmm0 */
	LONG $0x4c100f41; WORD $0xf0b7	/* 966 movups -0x10(%r15,%rsi,4),%xmm1 */
	WORD $0x8949; BYTE $0xf1	/* 96c mov %rsi,%r9 */
	WORD $0x590f; BYTE $0xc8	/* 96f mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd9	/* 972 addps %xmm1,%xmm3 */
	LONG $0xb34c100f; BYTE $0xf0	/* 975 movups -0x10(%rbx,%rsi,4),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 97a mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xe1	/* 97d addps %xmm1,%xmm4 */
	LONG $0x4c100f41; WORD $0xf0b3	/* 980 movups -0x10(%r11,%rsi,4),%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* 986 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* 989 addps %xmm1,%xmm2 */
	LONG $0x4c100f41; WORD $0xf0b2	/* 98c movups -0x10(%r10,%rsi,4),%xmm1 */
	LONG $0x04c68348	/* 992 add $0x4,%rsi */
	WORD $0x590f; BYTE $0xc8	/* 996 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xe9	/* 999 addps %xmm1,%xmm5 */
	WORD $0x3948; BYTE $0xc6	/* 99c cmp %rax,%rsi */
	WORD $0xc07e	/* 99f jle 961 */
	WORD $0x894d; BYTE $0xcb	/* 9a1 mov %r9,%r11 */
	WORD $0x394c; BYTE $0xd8	/* 9a4 cmp %r11,%rax */
	LONG $0x00e88e0f; WORD $0x0000	/* 9a7 jle a95 */
	LONG $0x1c148d4f	/* 9ad lea (%r12,%r11,1),%r10 */
	WORD $0x8949; BYTE $0xc5	/* 9b1 mov %rax,%r13 */
	LONG $0x9d348d4a; LONG $0x00000000	/* 9b4 lea 0x0(,%r11,4),%rsi */
	LONG $0x970c8d4f	/* 9bc lea (%r15,%r10,4),%r9 */
	LONG $0x371c8d49	/* 9c0 lea (%r15,%rsi,1),%rbx */
	LONG $0x04100ff3; BYTE $0x31	/* 9c4 movss (%rcx,%rsi,1),%xmm0 */
	WORD $0x294d; BYTE $0xdd	/* 9c9 sub %r11,%r13 */
	LONG $0x100f43f3; WORD $0x9734	/* 9cc movss (%r15,%r10,4),%xmm6 */
	LONG $0x24948b4c; LONG $0x00000118	/* 9d2 mov 0x118(%rsp),%r10 */
	LONG $0x245c8948; BYTE $0x28	/* 9da mov %rbx,0x28(%rsp) */
	LONG $0x100f45f3; WORD $0x3704	/* 9df movss (%r15,%rsi,1),%xmm8 */
	WORD $0x014d; BYTE $0xda	/* 9e5 add %r11,%r10 */
	WORD $0x894d; BYTE $0xd3	/* 9e8 mov %r10,%r11 */
	LONG $0x972c8d4b	/* 9eb lea (%r15,%r10,4),%rbp */
	LONG $0x100f43f3; WORD $0x973c	/* 9ef movss (%r15,%r10,4),%xmm7 */
	WORD $0x294d; BYTE $0xe3	/* 9f5 sub %r12,%r11 */
	LONG $0x9f1c8d4b	/* 9f8 lea (%r15,%r11,4),%rbx */
	LONG $0x100f43f3; WORD $0x9f0c	/* 9fc movss (%r15,%r11,4),%xmm1 */
	LONG $0x311c8d4c	/* a02 lea (%rcx,%rsi,1),%r11 */
	LONG $0x01fd8349	/* a06 cmp $0x1,%r13 */
	LONG $0x038e840f; WORD $0x0000	/* a0a je d9e */
	LONG $0x244c8b48; BYTE $0x28	/* a10 mov 0x28(%rsp),%rcx */
	LONG $0x100f44f3; WORD $0x0449	/* a15 movss 0x4(%rcx),%xmm9 */
	LONG $0xc1140f45	/* a1b unpcklps %xmm9,%xmm8 */
	LONG $0x100f45f3; WORD $0x044b	/* a1f movss 0x4(%r11),%xmm9 */
	LONG $0x02fd8349	/* a25 cmp $0x2,%r13 */
	LONG $0x017c840f; WORD $0x0000	/* a29 je bab */
	LONG $0xc1140f41	/* a2f unpcklps %xmm9,%xmm0 */
	LONG $0x100f44f3; WORD $0x0851	/* a33 movss 0x8(%rcx),%xmm10 */
	LONG $0x100f45f3; WORD $0x084b	/* a39 movss 0x8(%r11),%xmm9 */
	LONG $0xc2160f45	/* a3f movlhps %xmm10,%xmm8 */
	LONG $0xc1160f41	/* a43 movlhps %xmm9,%xmm0 */
	LONG $0xc0590f44	/* a47 mulps %xmm0,%xmm8 */
	LONG $0xd8580f41	/* a4b addps %xmm8,%xmm3 */
	LONG $0x100f45f3; WORD $0x0441	/* a4f movss 0x4(%r9),%xmm8 */
	LONG $0xf0140f41	/* a55 unpcklps %xmm8,%xmm6 */
	LONG $0x100f45f3; WORD $0x0841	/* a59 movss 0x8(%r9),%xmm8 */
	LONG $0xf0160f41	/* a5f movlhps %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* a63 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xe6	/* a66 addps %xmm6,%xmm4 */
	LONG $0x73100ff3; BYTE $0x04	/* a69 movss 0x4(%rbx),%xmm6 */
	WORD $0x140f; BYTE $0xce	/* a6e unpcklps %xmm6,%xmm1 */
	LONG $0x73100ff3; BYTE $0x08	/* a71 movss 0x8(%rbx),%xmm6 */
	WORD $0x160f; BYTE $0xce	/* a76 movlhps %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* a79 mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* a7c addps %xmm1,%xmm2 */
	LONG $0x4d100ff3; BYTE $0x04	/* a7f movss 0x4(%rbp),%xmm1 */
	WORD $0x140f; BYTE $0xf9	/* a84 unpcklps %xmm1,%xmm7 */
	LONG $0x4d100ff3; BYTE $0x08	/* a87 movss 0x8(%rbp),%xmm1 */
	WORD $0x160f; BYTE $0xf9	/* a8c movlhps %xmm1,%xmm7 */
	WORD $0x590f; BYTE $0xc7	/* a8f mulps %xmm7,%xmm0 */
	WORD $0x580f; BYTE $0xe8	/* a92 addps %xmm0,%xmm5 */
	WORD $0x3949; BYTE $0xc4	/* a95 cmp %rax,%r12 */
	LONG $0x02518f0f; WORD $0x0000	/* a98 jg cef */
	WORD $0x280f; BYTE $0xca	/* a9e movaps %xmm2,%xmm1 */
	WORD $0x280f; BYTE $0xc3	/* aa1 movaps %xmm3,%xmm0 */
	WORD $0x140f; BYTE $0xd5	/* aa4 unpcklps %xmm5,%xmm2 */
	LONG $0x245c8b48; BYTE $0x08	/* aa7 mov 0x8(%rsp),%rbx */
	WORD $0x150f; BYTE $0xcd	/* aac unpckhps %xmm5,%xmm1 */
	WORD $0x150f; BYTE $0xc4	/* aaf unpckhps %xmm4,%xmm0 */
	WORD $0x140f; BYTE $0xdc	/* ab2 unpcklps %xmm4,%xmm3 */
	WORD $0x894d; BYTE $0xe1	/* ab5 mov %r12,%r9 */
	WORD $0x580f; BYTE $0xca	/* ab8 addps %xmm2,%xmm1 */
	WORD $0x580f; BYTE $0xc3	/* abb addps %xmm3,%xmm0 */
	LONG $0x248c8b48; LONG $0x00000080	/* abe mov 0x80(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x00000088	/* ac6 mov 0x88(%rsp),%rax */
	LONG $0x24bc8b48; LONG $0x000000b8	/* ace mov 0xb8(%rsp),%rdi */
	LONG $0x249c8b4c; LONG $0x000000c0	/* ad6 mov 0xc0(%rsp),%r11 */
	LONG $0x24b48b48; LONG $0x000000c8	/* ade mov 0xc8(%rsp),%rsi */
	LONG $0x24948b48; LONG $0x000000d0	/* ae6 mov 0xd0(%rsp),%rdx */
	WORD $0x280f; BYTE $0xd1	/* aee movaps %xmm1,%xmm2 */
	LONG $0x24ac8b48; LONG $0x000000d8	/* af1 mov 0xd8(%rsp),%rbp */
	LONG $0x24848b4c; LONG $0x00000188	/* af9 mov 0x188(%rsp),%r8 */
	WORD $0x120f; BYTE $0xd0	/* b01 movhlps %xmm0,%xmm2 */
	WORD $0x160f; BYTE $0xc1	/* b04 movlhps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xc2	/* b07 addps %xmm2,%xmm0 */
	WORD $0x110f; BYTE $0x03	/* b0a movups %xmm0,(%rbx) */
	WORD $0x2948; BYTE $0xc8	/* b0d sub %rcx,%rax */
	LONG $0x247c0148; BYTE $0x60	/* b10 add %rdi,0x60(%rsp) */
	LONG $0xb73c8d4d	/* b15 lea (%r15,%rsi,4),%r15 */
	WORD $0x8548; BYTE $0xc0	/* b19 test %rax,%rax */
	LONG $0xf65b8f0f; WORD $0xffff	/* b1c jg 17d */
	LONG $0x24948b4c; LONG $0x00000128	/* b22 mov 0x128(%rsp),%r10 */
	LONG $0x249c8b48; LONG $0x00000130	/* b2a mov 0x130(%rsp),%rbx */
	WORD $0x8948; BYTE $0xd0	/* b32 mov %rdx,%rax */
	LONG $0x247c8b48; BYTE $0x68	/* b35 mov 0x68(%rsp),%rdi */
	LONG $0x244c8b48; BYTE $0x78	/* b3a mov 0x78(%rsp),%rcx */
	WORD $0x8948; BYTE $0xfa	/* b3f mov %rdi,%rdx */
	WORD $0x2949; BYTE $0xf8	/* b42 sub %rdi,%r8 */
	LONG $0xd2af0f49	/* b45 imul %r10,%rdx */
	LONG $0x90048d48	/* b49 lea (%rax,%rdx,4),%rax */
	LONG $0x24948b48; LONG $0x00000180	/* b4d mov 0x180(%rsp),%rdx */
	LONG $0xd7af0f48	/* b55 imul %rdi,%rdx */
	LONG $0x910c8d48	/* b59 lea (%rcx,%rdx,4),%rcx */
	LONG $0x244c8948; BYTE $0x78	/* b5d mov %rcx,0x78(%rsp) */
	WORD $0x854d; BYTE $0xc0	/* b62 test %r8,%r8 */
	LONG $0xf5628f0f; WORD $0xffff	/* b65 jg cd */
	LONG $0x48c48148; WORD $0x0001; BYTE $0x00	/* b6b add $0x148,%rsp */
	BYTE $0x5b	/* b72 pop %rbx */
	BYTE $0x5d	/* b73 pop %rbp */
	WORD $0x5c41	/* b74 pop %r12 */
	WORD $0x5d41	/* b76 pop %r13 */
	WORD $0x5e41	/* b78 pop %r14 */
	WORD $0x5f41	/* b7a pop %r15 */
	BYTE $0xc3	/* b7c ret */
	LONG $0xd2ef0f66	/* b7d pxor %xmm2,%xmm2 */
	WORD $0x280f; BYTE $0xe2	/* b81 movaps %xmm2,%xmm4 */
	WORD $0x280f; BYTE $0xda	/* b84 movaps %xmm2,%xmm3 */
	WORD $0x280f; BYTE $0xea	/* b87 movaps %xmm2,%xmm5 */
	LONG $0xfffdb0e9; BYTE $0xff	/* b8a jmp 93f */
	LONG $0x244c8b48; BYTE $0x60	/* b8f mov 0x60(%rsp),%rcx */
	LONG $0x24948b48; LONG $0x00000190	/* b94 mov 0x190(%rsp),%rdx */
	LONG $0x244c8948; BYTE $0x08	/* b9c mov %rcx,0x8(%rsp) */
	LONG $0x244c8b48; BYTE $0x78	/* ba1 mov 0x78(%rsp),%rcx */
	LONG $0xfffd7ce9; BYTE $0xff	/* ba6 jmp 927 */
	LONG $0xc1140f41	/* bab unpcklps %xmm9,%xmm0 */
	LONG $0xc0590f44	/* baf mulps %xmm0,%xmm8 */
	LONG $0xd8580f41	/* bb3 addps %xmm8,%xmm3 */
	LONG $0x100f45f3; WORD $0x0441	/* bb7 movss 0x4(%r9),%xmm8 */
	LONG $0xf0140f41	/* bbd unpcklps %xmm8,%xmm6 */
	WORD $0x590f; BYTE $0xf0	/* bc1 mulps %xmm0,%xmm6 */
	WORD $0x580f; BYTE $0xe6	/* bc4 addps %xmm6,%xmm4 */
	LONG $0x73100ff3; BYTE $0x04	/* bc7 movss 0x4(%rbx),%xmm6 */
	WORD $0x140f; BYTE $0xce	/* bcc unpcklps %xmm6,%xmm1 */
	WORD $0x590f; BYTE $0xc8	/* bcf mulps %xmm0,%xmm1 */
	WORD $0x580f; BYTE $0xd1	/* bd2 addps %xmm1,%xmm2 */
	LONG $0x4d100ff3; BYTE $0x04	/* bd5 movss 0x4(%rbp),%xmm1 */
	WORD $0x140f; BYTE $0xf9	/* bda unpcklps %xmm1,%xmm7 */
	LONG $0xfffeade9; BYTE $0xff	/* bdd jmp a8f */
	LONG $0x24948b4c; LONG $0x000000b0	/* be2 mov 0xb0(%rsp),%r10 */
	LONG $0x248c8b48; LONG $0x000000a8	/* bea mov 0xa8(%rsp),%rcx */
	LONG $0x24848b4c; LONG $0x000000a0	/* bf2 mov 0xa0(%rsp),%r8 */
	LONG $0xc9ef0f66	/* bfa pxor %xmm1,%xmm1 */
	WORD $0x854d; BYTE $0xdb	/* bfe test %r11,%r11 */
	WORD $0x1e74	/* c01 je c21 */
	LONG $0x08100f41	/* c03 movups (%r8),%xmm1 */
	WORD $0x18eb	/* c07 jmp c21 */
	LONG $0xb954100f; BYTE $0xf0	/* c09 movups -0x10(%rcx,%rdi,4),%xmm2 */
	LONG $0x44100f41; WORD $0xf0bf	/* c0e movups -0x10(%r15,%rdi,4),%xmm0 */
	WORD $0x8949; BYTE $0xfb	/* c14 mov %rdi,%r11 */
	LONG $0x04c78348	/* c17 add $0x4,%rdi */
	WORD $0x590f; BYTE $0xc2	/* c1b mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* c1e addps %xmm0,%xmm1 */
	WORD $0x3948; BYTE $0xc7	/* c21 cmp %rax,%rdi */
	WORD $0xe37e	/* c24 jle c09 */
	WORD $0x3949; BYTE $0xc3	/* c26 cmp %rax,%r11 */
	WORD $0x647d	/* c29 jge c8f */
	WORD $0x8948; BYTE $0xc7	/* c2b mov %rax,%rdi */
	WORD $0x294c; BYTE $0xdf	/* c2e sub %r11,%rdi */
	LONG $0x02e3c149	/* c31 shl $0x2,%r11 */
	LONG $0x247c8948; BYTE $0x08	/* c35 mov %rdi,0x8(%rsp) */
	LONG $0x100f42f3; WORD $0x1904	/* c3a movss (%rcx,%r11,1),%xmm0 */
	LONG $0x193c8d4a	/* c40 lea (%rcx,%r11,1),%rdi */
	LONG $0x1f0c8d4f	/* c44 lea (%r15,%r11,1),%r9 */
	LONG $0x244c8b48; BYTE $0x08	/* c48 mov 0x8(%rsp),%rcx */
	LONG $0x100f43f3; WORD $0x1f14	/* c4d movss (%r15,%r11,1),%xmm2 */
	LONG $0x01f98348	/* c53 cmp $0x1,%rcx */
	LONG $0x013c840f; WORD $0x0000	/* c57 je d99 */
	LONG $0x100f41f3; WORD $0x0459	/* c5d movss 0x4(%r9),%xmm3 */
	WORD $0x140f; BYTE $0xd3	/* c63 unpcklps %xmm3,%xmm2 */
	LONG $0x5f100ff3; BYTE $0x04	/* c66 movss 0x4(%rdi),%xmm3 */
	LONG $0x02f98348	/* c6b cmp $0x2,%rcx */
	LONG $0x011c840f; WORD $0x0000	/* c6f je d91 */
	WORD $0x140f; BYTE $0xc3	/* c75 unpcklps %xmm3,%xmm0 */
	LONG $0x100f41f3; WORD $0x0861	/* c78 movss 0x8(%r9),%xmm4 */
	LONG $0x5f100ff3; BYTE $0x08	/* c7e movss 0x8(%rdi),%xmm3 */
	WORD $0x160f; BYTE $0xd4	/* c83 movlhps %xmm4,%xmm2 */
	WORD $0x160f; BYTE $0xc3	/* c86 movlhps %xmm3,%xmm0 */
	WORD $0x590f; BYTE $0xc2	/* c89 mulps %xmm2,%xmm0 */
	WORD $0x580f; BYTE $0xc8	/* c8c addps %xmm0,%xmm1 */
	WORD $0x3949; BYTE $0xc4	/* c8f cmp %rax,%r12 */
	LONG $0x00a78f0f; WORD $0x0000	/* c92 jg d3f */
	WORD $0x280f; BYTE $0xc1	/* c98 movaps %xmm1,%xmm0 */
	WORD $0x8948; BYTE $0xd7	/* c9b mov %rdx,%rdi */
	WORD $0x8949; BYTE $0xf0	/* c9e mov %rsi,%r8 */
	WORD $0x894d; BYTE $0xf3	/* ca1 mov %r14,%r11 */
	WORD $0x120f; BYTE $0xc1	/* ca4 movhlps %xmm1,%xmm0 */
	WORD $0x8948; BYTE $0xda	/* ca7 mov %rbx,%rdx */
	WORD $0x894d; BYTE $0xe1	/* caa mov %r12,%r9 */
	WORD $0x894c; BYTE $0xee	/* cad mov %r13,%rsi */
	WORD $0x580f; BYTE $0xc8	/* cb0 addps %xmm0,%xmm1 */
	LONG $0x248c8b48; LONG $0x00000080	/* cb3 mov 0x80(%rsp),%rcx */
	LONG $0x24848b48; LONG $0x00000088	/* cbb mov 0x88(%rsp),%rax */
	WORD $0x280f; BYTE $0xc1	/* cc3 movaps %xmm1,%xmm0 */
	LONG $0x01c1c60f	/* cc6 shufps $0x1,%xmm1,%xmm0 */
	LONG $0xc8580ff3	/* cca addss %xmm0,%xmm1 */
	LONG $0x110f41f3; BYTE $0x0a	/* cce movss %xmm1,(%r10) */
	LONG $0xfffe35e9; BYTE $0xff	/* cd3 jmp b0d */
	WORD $0x140f; BYTE $0xc5	/* cd8 unpcklps %xmm5,%xmm0 */
	WORD $0x590f; BYTE $0xc1	/* cdb mulps %xmm1,%xmm0 */
	WORD $0x580f; BYTE $0xd8	/* cde addps %xmm0,%xmm3 */
	LONG $0x100f41f3; WORD $0x0446	/* ce1 movss 0x4(%r14),%xmm0 */
	WORD $0x140f; BYTE $0xd0	/* ce7 unpcklps %xmm0,%xmm2 */
	LONG $0xfffb49e9; BYTE $0xff	/* cea jmp 838 */
	WORD $0x110f; BYTE $0x1a	/* cef movups %xmm3,(%rdx) */
	LONG $0x1062110f	/* cf2 movups %xmm4,0x10(%rdx) */
	LONG $0x2052110f	/* cf6 movups %xmm2,0x20(%rdx) */
	LONG $0x306a110f	/* cfa movups %xmm5,0x30(%rdx) */
	WORD $0x894c; BYTE $0xe2	/* cfe mov %r12,%rdx */
	WORD $0x2948; BYTE $0xc2	/* d01 sub %rax,%rdx */
	LONG $0x00fa8148; WORD $0x0004; BYTE $0x00	/* d04 cmp $0x400,%rdx */
	WORD $0x6d7e	/* d0b jle d7a */
	LONG $0x04488d48	/* d0d lea 0x4(%rax),%rcx */
	LONG $0x00908d48; WORD $0x0004; BYTE $0x00	/* d11 lea 0x400(%rax),%rdx */
	LONG $0x244c8948; BYTE $0x70	/* d18 mov %rcx,0x70(%rsp) */
	WORD $0x8949; BYTE $0xc3	/* d1d mov %rax,%r11 */
	WORD $0x8948; BYTE $0xd0	/* d20 mov %rdx,%rax */
	LONG $0xfff56ee9; BYTE $0xff	/* d23 jmp 296 */
	LONG $0x24548b4c; BYTE $0x60	/* d28 mov 0x60(%rsp),%r10 */
	LONG $0x244c8b48; BYTE $0x78	/* d2d mov 0x78(%rsp),%rcx */
	LONG $0x24848b4c; LONG $0x00000190	/* d32 mov 0x190(%rsp),%r8 */
	LONG $0xfffebbe9; BYTE $0xff	/* d3a jmp bfa */
	WORD $0x894c; BYTE $0xe1	/* d3f mov %r12,%rcx */
	LONG $0x08110f41	/* d42 movups %xmm1,(%r8) */
	WORD $0x2948; BYTE $0xc1	/* d46 sub %rax,%rcx */
	LONG $0x00f98148; WORD $0x0004; BYTE $0x00	/* d49 cmp $0x400,%rcx */
	WORD $0x367e	/* d50 jle d88 */
	LONG $0x00888d48; WORD $0x0004; BYTE $0x00	/* d52 lea 0x400(%rax),%rcx */
	LONG $0x04788d48	/* d59 lea 0x4(%rax),%rdi */
	WORD $0x8949; BYTE $0xc3	/* d5d mov %rax,%r11 */
	WORD $0x8948; BYTE $0xc8	/* d60 mov %rcx,%rax */
	LONG $0xfff9b1e9; BYTE $0xff	/* d63 jmp 719 */
	WORD $0x894c; BYTE $0xce	/* d68 mov %r9,%rsi */
	LONG $0x000004bf; BYTE $0x00	/* d6b mov $0x4,%edi */
	LONG $0x000001b9; BYTE $0x00	/* d70 mov $0x1,%ecx */
	LONG $0xfff41ae9; BYTE $0xff	/* d75 jmp 194 */
	LONG $0x04488d48	/* d7a lea 0x4(%rax),%rcx */
	WORD $0x894c; BYTE $0xe2	/* d7e mov %r12,%rdx */
	LONG $0x244c8948; BYTE $0x70	/* d81 mov %rcx,0x70(%rsp) */
	WORD $0x95eb	/* d86 jmp d1d */
	LONG $0x04788d48	/* d88 lea 0x4(%rax),%rdi */
	WORD $0x894c; BYTE $0xe1	/* d8c mov %r12,%rcx */
	WORD $0xcceb	/* d8f jmp d5d */
	WORD $0x140f; BYTE $0xc3	/* d91 unpcklps %xmm3,%xmm0 */
	LONG $0xfffef0e9; BYTE $0xff	/* d94 jmp c89 */
	LONG $0xfffeebe9; BYTE $0xff	/* d99 jmp c89 */
	LONG $0xc0590f44	/* d9e mulps %xmm0,%xmm8 */
	WORD $0x590f; BYTE $0xf0	/* da2 mulps %xmm0,%xmm6 */
	WORD $0x590f; BYTE $0xc8	/* da5 mulps %xmm0,%xmm1 */
	LONG $0xd8580f41	/* da8 addps %xmm8,%xmm3 */
	WORD $0x580f; BYTE $0xe6	/* dac addps %xmm6,%xmm4 */
	WORD $0x580f; BYTE $0xd1	/* daf addps %xmm1,%xmm2 */
	LONG $0xfffcd8e9; BYTE $0xff	/* db2 jmp a8f */
	RET
