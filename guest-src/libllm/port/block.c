#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/*
 * Blocks as ggml stores them (ggml-common.h and the wiki's page on
 * tensor encoding), taken apart into small integers with their scales:
 * element i is d*sc[i/group]*q[i] + m, less dmin*min[i/group] where a
 * type has minimums.  All numbers are little-endian.
 */

static s8int nonlinear[16] = {
	-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
};

float
halffloat(uchar *p)
{
	u32int h, e, m, s;
	float f;

	h = p[0] | p[1]<<8;
	s = (h & 0x8000) << 16;
	e = h>>10 & 0x1f;
	m = h & 0x3ff;
	if(e == 0x1f)
		return bitsfloat(s | 0x7f800000 | m<<13);
	if(e != 0)
		return bitsfloat(s | (e+112)<<23 | m<<13);
	f = (float)(s32int)m * 5.9604644775390625e-8f;
	return bitsfloat(s | floatbits(f));
}

float
bfloat(uchar *p)
{
	return bitsfloat((u32int)(p[0] | p[1]<<8) << 16);
}

static void
nibbles(s8int *q, uchar *p, int n, int bias)
{
	int i;

	for(i = 0; i < n; i++){
		q[i] = (p[i] & 15) - bias;
		q[i+n] = (p[i]>>4) - bias;
	}
}

/* the fifth bits of 32 elements */
static void
fifths(s8int *q, uchar *p)
{
	int i;

	for(i = 0; i < 32; i++)
		q[i] += (p[i>>3]>>(i&7) & 1) << 4;
}

static void
unq40(Block *b, uchar *p)
{
	b->d = halffloat(p);
	nibbles(b->q, p+2, 16, 8);
}

static void
unq41(Block *b, uchar *p)
{
	b->d = halffloat(p);
	b->m = halffloat(p+2);
	nibbles(b->q, p+4, 16, 0);
}

static void
unq50(Block *b, uchar *p)
{
	b->d = halffloat(p);
	nibbles(b->q, p+6, 16, 16);
	fifths(b->q, p+2);
}

static void
unq51(Block *b, uchar *p)
{
	b->d = halffloat(p);
	b->m = halffloat(p+2);
	nibbles(b->q, p+8, 16, 0);
	fifths(b->q, p+4);
}

static void
unq80(Block *b, uchar *p)
{
	b->d = halffloat(p);
	memmove(b->q, p+2, 32);
}

static void
uniq4nl(Block *b, uchar *p)
{
	int i;

	b->d = halffloat(p);
	for(i = 0; i < 16; i++){
		b->q[i] = nonlinear[p[2+i] & 15];
		b->q[i+16] = nonlinear[p[2+i]>>4];
	}
}

/* 16 groups of 16: two bits each, in planes of 32 */
static void
unq2k(Block *b, uchar *p)
{
	int i, j, n;

	for(i = 0; i < 16; i++){
		b->sc[i] = p[i] & 15;
		b->min[i] = p[i]>>4;
	}
	for(n = 0; n < 2; n++)
		for(j = 0; j < 4; j++)
			for(i = 0; i < 32; i++)
				b->q[128*n + 32*j + i] = p[16 + 32*n + i]>>2*j & 3;
	b->d = halffloat(p+80);
	b->dmin = halffloat(p+82);
}

/* 16 groups of 16: two bits and one that is inverted, scales of six bits in three planes */
static void
unq3k(Block *b, uchar *p)
{
	int i, j, n, low, high;

	for(n = 0; n < 2; n++)
		for(j = 0; j < 4; j++)
			for(i = 0; i < 32; i++)
				b->q[128*n + 32*j + i] = (p[32 + 32*n + i]>>2*j & 3) - 4 + (p[i]>>(4*n+j) & 1)*4;
	p += 96;
	for(i = 0; i < 16; i++){
		low = p[i&7]>>4*(i>>3) & 15;
		high = p[8 + (i&3)]>>2*(i>>2) & 3;
		b->sc[i] = (low | high<<4) - 32;
	}
	b->d = halffloat(p+12);
}

/* eight scales and minimums of six bits: the low four of the last four, the high two of them above the first */
static void
sixes(Block *b, uchar *p)
{
	int i;

	for(i = 0; i < 4; i++){
		b->sc[i] = p[i] & 63;
		b->min[i] = p[i+4] & 63;
		b->sc[i+4] = (p[i+8] & 15) | (p[i]>>6)<<4;
		b->min[i+4] = p[i+8]>>4 | (p[i+4]>>6)<<4;
	}
}

static void
unq4k(Block *b, uchar *p)
{
	int n;

	b->d = halffloat(p);
	b->dmin = halffloat(p+2);
	sixes(b, p+4);
	for(n = 0; n < 4; n++)
		nibbles(b->q + 64*n, p + 16 + 32*n, 32, 0);
}

static void
unq5k(Block *b, uchar *p)
{
	int i, n;

	b->d = halffloat(p);
	b->dmin = halffloat(p+2);
	sixes(b, p+4);
	for(n = 0; n < 4; n++)
		nibbles(b->q + 64*n, p + 48 + 32*n, 32, 0);
	for(n = 0; n < 8; n++)
		for(i = 0; i < 32; i++)
			b->q[32*n + i] += (p[16+i]>>n & 1) << 4;
}

static void
unq6k(Block *b, uchar *p)
{
	int i, j, n, low;

	for(n = 0; n < 2; n++)
		for(j = 0; j < 4; j++)
			for(i = 0; i < 32; i++){
				low = p[64*n + 32*(j&1) + i]>>4*(j>>1) & 15;
				b->q[128*n + 32*j + i] = (low | (p[128 + 32*n + i]>>2*j & 3)<<4) - 32;
			}
	for(i = 0; i < 16; i++)
		b->sc[i] = (s8int)p[192+i];
	b->d = halffloat(p+208);
}

static void
uniq4xs(Block *b, uchar *p)
{
	int i, n, low, high;

	b->d = halffloat(p);
	for(n = 0; n < 8; n++){
		low = p[4 + n/2]>>4*(n&1) & 15;
		high = (p[2] | p[3]<<8)>>2*n & 3;
		b->sc[n] = (low | high<<4) - 32;
		for(i = 0; i < 16; i++){
			b->q[32*n + i] = nonlinear[p[8 + 16*n + i] & 15];
			b->q[32*n + 16 + i] = nonlinear[p[8 + 16*n + i]>>4];
		}
	}
}

Coding codings[Nkind] = {
	{ 0, 4, 0, 0, -1, -1, nil },
	{ 0, 2, 0, 0, 0, -1, nil },
	{ 0, 2, 0, 0, -1, -1, nil },
	{ 32, 18, 0, 0, 0, -1, unq40 },
	{ 32, 20, 0, 1, 0, 2, unq41 },
	{ 32, 22, 0, 0, 0, -1, unq50 },
	{ 32, 24, 0, 1, 0, 2, unq51 },
	{ 32, 34, 0, 0, 0, -1, unq80 },
	{ 32, 18, 0, 0, 0, -1, uniq4nl },
	{ 256, 84, 16, 1, 80, 82, unq2k },
	{ 256, 110, 16, 0, 108, -1, unq3k },
	{ 256, 144, 32, 1, 0, 2, unq4k },
	{ 256, 176, 32, 1, 0, 2, unq5k },
	{ 256, 210, 16, 0, 208, -1, unq6k },
	{ 256, 136, 32, 0, 0, -1, uniq4xs },
	{ 0, 1, 0, 0, -1, -1, nil },
};

static void
expand(float *out, Block *b, Coding *c)
{
	int i, j;
	float d, m;

	if(c->group == 0){
		for(i = 0; i < c->n; i++){
			out[i] = (float)b->q[i] * b->d;
			if(c->mins)
				out[i] += b->m;
		}
		return;
	}
	for(j = 0; j < c->n; j += c->group){
		d = b->d * (float)b->sc[j/c->group];
		m = 0;
		if(c->mins)
			m = b->dmin * (float)b->min[j/c->group];
		for(i = j; i < j + c->group; i++){
			out[i] = d * (float)b->q[i];
			if(c->mins)
				out[i] -= m;
		}
	}
}

/* n elements from the beginning of a block */
void
portdequant(float *out, int kind, uchar *p, vlong n)
{
	Block b;
	Coding *c;
	float last[256];
	u32int u;

	c = &codings[kind];
	for(; n > 0 && c->n == 0; n--){
		if(kind == Kf16)
			*out++ = halffloat(p);
		else if(kind == Kbf16)
			*out++ = bfloat(p);
		else{
			u = p[0] | p[1]<<8 | p[2]<<16 | (u32int)p[3]<<24;
			*out++ = bitsfloat(u);
		}
		p += c->size;
	}
	for(; n > 0; n -= c->n){
		c->unpack(&b, p);
		if(n >= c->n)
			expand(out, &b, c);
		else{
			expand(last, &b, c);
			memmove(out, last, n*sizeof(float));
		}
		out += c->n;
		p += c->size;
	}
}
