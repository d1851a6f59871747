#include <u.h>
#include <libc.h>
#include "gen.h"

enum {
	Sign = 0x80000000U,
	Infinity = 0x7F800000U,
	Quiet = 0x7FC00000U,
	Largest = 0x7F7FFFFFU,
	Smallest = 0x00800000U,	/* normal */
	Last = 0x00000001U,	/* subnormal */
	One = 0x3F800000U,
};

static char *names[Gdists] = {
	"normal",
	"uniform",
	"tiny",
	"huge",
	"denormal",
	"mixed",
	"cancel",
	"special",
	"mask",
	"equal",
	"pair",
	"counter",
	"positive",
};

static u32int specials[] = {
	Quiet,
	Infinity,
	Sign|Infinity,
	0,
	Sign,
	Largest,
	Sign|Largest,
	Smallest,
	Last,
	Sign|Last,
	One,
	Quiet|1,
};

int
gendist(char *name)
{
	int i;

	for(i = 0; i < Gdists; i++)
		if(strcmp(name, names[i]) == 0)
			return i;
	return -1;
}

/* xorshift64*, Vigna 2014 */
static u64int
next(Gen *g)
{
	u64int x;

	x = g->state;
	x ^= x >> 12;
	x ^= x << 25;
	x ^= x >> 27;
	g->state = x;
	return x * 0x2545F4914F6CDD1DULL;
}

/* the bits of v * 2^e; |v| < 2^24, the result a normal number */
static u32int
bits(int v, int e)
{
	u32int m, s;

	if(v == 0)
		return 0;
	s = 0;
	m = v;
	if(v < 0){
		s = Sign;
		m = -v;
	}
	e += 127 + 23;
	if(m < 0x1000U){
		m <<= 12;
		e -= 12;
	}
	if(m < 0x40000U){
		m <<= 6;
		e -= 6;
	}
	if(m < 0x200000U){
		m <<= 3;
		e -= 3;
	}
	while(m < 0x800000U){
		m <<= 1;
		e--;
	}
	return s | (u32int)e<<23 | (m & 0x7FFFFFU);
}

/* three uniforms of 21 bits: the sum's deviation is 2^20 */
static u32int
normal(u64int r, int e)
{
	int v;

	v = (int)(r & 0x1FFFFF) + (int)(r>>21 & 0x1FFFFF) + (int)(r>>42 & 0x1FFFFF);
	return bits(v - 3*0x100000, e-20);
}

static u32int
mixed(u64int r)
{
	int v;

	v = 0x800000 | (int)(r & 0x7FFFFF);
	if(r>>23 & 1)
		v = -v;
	return bits(v, (int)((r>>32) % 40) - 20 - 23);
}

static u32int
positive(u64int r)
{
	int v;

	v = (int)(r & 0x1FFFFF) + (int)(r>>21 & 0x1FFFFF) + (int)(r>>42 & 0x1FFFFF) - 3*0x100000;
	if(v < 0)
		v = -v;
	return bits(v + 0x40000, -20);
}

void
geninit(Gen *g, int dist, int role, u64int seed)
{
	u64int x;

	if(role == Rcosine)
		dist = Guniform;
	else if(role == Rweight)
		dist = Gpositive;
	else if(role != Rfirst && (dist == Gspecial || dist == Gmask))
		dist = Gnormal;
	else if((role == Rquery || role == Rkey) && (dist == Ghuge || dist == Gtiny))
		dist = Gnormal;
	else if((role == Rsecond || role == Rkey) && dist == Gcancel)
		dist = Gpair;
	else if(role == Ropposite && dist == Gcancel){
		dist = Gcounter;
		role = Rfirst;	/* the very values of the first */
	}
	g->dist = dist;
	g->last = 0;
	g->odd = 0;
	/* the finaliser of splitmix64 (Steele, Lea, Flood 2014): near seeds, far states */
	x = seed + (u64int)(role + 1) * 0x9E3779B97F4A7C15ULL;
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9ULL;
	x = (x ^ x>>27) * 0x94D049BB133111EBULL;
	x ^= x >> 31;
	if(x == 0)
		x = 1;
	g->state = x;
	if(dist == Gequal)
		g->last = normal(next(g), 0);
}

u32int
genbits(Gen *g)
{
	u64int r;
	u32int b;

	if(g->dist == Gequal)
		return g->last;
	if(g->odd){
		g->odd = 0;
		if(g->dist == Gpair)
			return g->last;
		return g->last ^ Sign;
	}
	r = next(g);
	switch(g->dist){
	case Guniform:
		return bits((int)(r>>40) - 0x800000, -23);
	case Gtiny:
		return normal(r, -40);
	case Ghuge:
		return normal(r, 40);
	case Gdenormal:
		b = r>>40 & 0x7FFFFF;
		if(r & 1)
			b |= Sign;
		return b;
	case Gmixed:
		return mixed(r);
	case Gcancel:
	case Gpair:
	case Gcounter:
		g->odd = 1;
		g->last = normal(r, 0);
		if(g->dist == Gcounter)
			g->last ^= Sign;
		return g->last;
	case Gspecial:
		if((r>>63) == 0)
			return normal(r, 0);
		return specials[r % nelem(specials)];
	case Gmask:
		if((r>>62 & 1) == 0 && (r>>63) == 0)
			return Sign|Infinity;
		return normal(r, 0);
	case Gpositive:
		return positive(r);
	}
	return normal(r, 0);
}

void
genfill(Gen *g, float *p, vlong n)
{
	u32int *b;
	vlong i;

	b = (u32int*)p;
	for(i = 0; i < n; i++)
		b[i] = genbits(g);
}
