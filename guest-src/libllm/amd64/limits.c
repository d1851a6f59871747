#include <u.h>
#include <libc.h>
#include "../limit.h"
#include "fns.h"

typedef struct Bit Bit;
struct Bit {
	int	leaf;
	int	sub;
	int	reg;	/* AX, BX, CX, DX */
	int	bit;
	char	*name;
};

static Bit offered[] = {
	{ 1, 0, 3, 26, "sse2" },
	{ 1, 0, 2, 0, "sse3" },
	{ 1, 0, 2, 9, "ssse3" },
	{ 1, 0, 2, 19, "sse4.1" },
	{ 1, 0, 2, 20, "sse4.2" },
	{ 1, 0, 2, 28, "avx" },
	{ 1, 0, 2, 29, "f16c" },
	{ 1, 0, 2, 12, "fma" },
	{ 7, 0, 1, 5, "avx2" },
	{ 7, 1, 0, 4, "avx_vnni" },
	{ 7, 0, 1, 16, "avx512f" },
	{ 7, 0, 1, 17, "avx512dq" },
	{ 7, 0, 1, 30, "avx512bw" },
	{ 7, 0, 1, 31, "avx512vl" },
	{ 7, 0, 2, 11, "avx512_vnni" },
};

static Limits sse2limits = {
	"sse2",
	sse2stream,
	sse2peak,
	sse2blocks,
};

static Limits avx2limits = {
	"avx2",
	avx2stream,
	avx2peak,
	avx2blocks,
};

Limits *simdlimits[] = {
	&avx2limits,
	&sse2limits,
	nil,
};

static char*
word(char *p, char *e, char *begin, char *s)
{
	return seprint(p, e, "%s%s", p == begin? "": " ", s);
}

/* four letters a register */
static void
letters(char *to, u32int *r, int n)
{
	int i, j;

	for(i = 0; i < n; i++)
		for(j = 0; j < 4; j++)
			to[4*i+j] = r[i] >> 8*j;
	to[4*n] = 0;
}

static void
name(Cpu *c)
{
	u32int r[4], v[3];
	char s[49];
	char *p;
	int i;

	cpuid(0x80000000, 0, r);
	if(r[0] < 0x80000004){
		cpuid(0, 0, r);
		v[0] = r[1];
		v[1] = r[3];
		v[2] = r[2];
		letters(c->name, v, 3);
		return;
	}
	for(i = 0; i < 3; i++){
		cpuid(0x80000002 + i, 0, r);
		letters(s + 16*i, r, 4);
	}
	for(p = s; *p == ' '; p++)
		;
	strecpy(c->name, c->name + sizeof c->name, p);
}

void
probecpu(Cpu *c)
{
	u32int max[4], r[4];
	u64int x;
	char *p, *e;
	int i;

	memset(c, 0, sizeof *c);
	name(c);
	cpuid(0, 0, max);
	p = c->offers;
	e = p + sizeof c->offers;
	for(i = 0; i < nelem(offered); i++){
		if(offered[i].leaf > max[0])
			continue;
		cpuid(offered[i].leaf, offered[i].sub, r);
		if(r[offered[i].reg] >> offered[i].bit & 1)
			p = word(p, e, c->offers, offered[i].name);
	}
	x = xgetbv();
	p = c->saves;
	e = p + sizeof c->saves;
	if(x == 0 || x & 2)
		p = word(p, e, c->saves, "sse");
	if((x & 6) == 6)
		p = word(p, e, c->saves, "avx");
	if((x & 0xe6) == 0xe6)
		word(p, e, c->saves, "avx512");
}
