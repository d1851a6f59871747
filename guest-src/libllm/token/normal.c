#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../unicode/category.h"
#include "../unicode/normal.h"
#include "machine.h"
#include "../fns.h"

/*
 * Unicode's normal forms (UAX #15): a text is taken apart, marks are
 * put in order of their classes, and what composes is composed.  A
 * byte that belongs to no character becomes U+FFFD.
 */

enum {
	Sbase	= 0xac00,	/* Hangul */
	Lbase	= 0x1100,
	Vbase	= 0x1161,
	Tbase	= 0x11a7,
	Lcount	= 19,
	Vcount	= 21,
	Tcount	= 28,
	Scount	= Lcount*Vcount*Tcount,
};

typedef struct Runes Runes;
struct Runes {
	u32int	*r;	/* class<<24 | character */
	vlong	n;
	vlong	max;
};

/* the row of a table of three columns whose first one is c, or nil */
static u32int*
row(u32int *t, int n, u32int c)
{
	int lo, hi, mid;

	lo = 0;
	hi = n;
	while(lo < hi){
		mid = (lo + hi)/2;
		if(t[3*mid] < c)
			lo = mid+1;
		else
			hi = mid;
	}
	return lo < n && t[3*lo] == c? t + 3*lo: nil;
}

static u32int
classof(u32int c)
{
	int lo, hi, mid;

	if(c < 0x300)
		return 0;
	lo = 0;
	hi = nclass;
	while(lo < hi){
		mid = (lo + hi)/2;
		if((classes[mid] & 0xffffff) < c)
			lo = mid+1;
		else
			hi = mid;
	}
	return lo < nclass && (classes[lo] & 0xffffff) == c? classes[lo]>>24: 0;
}

static int
add(Runes *b, u32int c)
{
	void *p;

	p = growarray(b->r, b->n, &b->max, sizeof(u32int));
	if(p == nil)
		return -1;
	b->r = (u32int*)p;
	b->r[b->n++] = classof(c)<<24 | c;
	return 0;
}

/* what c is made of; no character of Unicode's nests deeper */
static int
takeapart(Runes *b, u32int c, int compat, int depth)
{
	u32int *t, i;

	if(c < 0xa0 || depth > 8)
		return add(b, c);
	if(c >= Sbase && c < Sbase + Scount){
		c -= Sbase;
		if(add(b, Lbase + c/(Vcount*Tcount)) < 0 || add(b, Vbase + c%(Vcount*Tcount)/Tcount) < 0)
			return -1;
		return c % Tcount == 0? 0: add(b, Tbase + c%Tcount);
	}
	t = row(canons, ncanon, c);
	if(t != nil){
		if(takeapart(b, t[1], compat, depth+1) < 0)
			return -1;
		return t[2] == 0? 0: takeapart(b, t[2], compat, depth+1);
	}
	t = nil;
	if(compat)
		t = row(compats, ncompat, c);
	if(t == nil)
		return add(b, c);
	for(i = 0; i < t[2]; i++)
		if(takeapart(b, sequences[t[1]+i], compat, depth+1) < 0)
			return -1;
	return 0;
}

/* n marks in order of their classes, equals as they stand */
static int
ordermarks(u32int *r, vlong n)
{
	vlong count[256], i, at, k;
	u32int *p;

	for(i = 1; i < n && r[i-1]>>24 <= r[i]>>24; i++)
		;
	if(i >= n)
		return 0;
	p = (u32int*)alloc(n, sizeof(u32int));
	if(p == nil)
		return -1;
	memset(count, 0, sizeof count);
	for(i = 0; i < n; i++)
		count[r[i]>>24]++;
	at = 0;
	for(i = 0; i < 256; i++){
		k = count[i];
		count[i] = at;
		at += k;
	}
	for(i = 0; i < n; i++)
		p[count[r[i]>>24]++] = r[i];
	memmove(r, p, n*sizeof(u32int));
	free(p);
	return 0;
}

/* of a and b, or 0 */
static u32int
composed(u32int a, u32int b)
{
	int lo, hi, mid;

	if(a >= Lbase && a < Lbase + Lcount && b >= Vbase && b < Vbase + Vcount)
		return Sbase + ((a - Lbase)*Vcount + b - Vbase)*Tcount;
	if(a >= Sbase && a < Sbase + Scount && (a - Sbase) % Tcount == 0 && b > Tbase && b < Tbase + Tcount)
		return a + b - Tbase;
	lo = 0;
	hi = npair;
	while(lo < hi){
		mid = (lo + hi)/2;
		if(pairs[3*mid] < a || pairs[3*mid] == a && pairs[3*mid+1] < b)
			lo = mid+1;
		else
			hi = mid;
	}
	return lo < npair && pairs[3*lo] == a && pairs[3*lo+1] == b? pairs[3*lo+2]: 0;
}

static void
compose(Runes *b)
{
	vlong i, to, start;
	u32int c, k, last;

	start = -1;
	last = 0;
	to = 0;
	for(i = 0; i < b->n; i++){
		k = b->r[i]>>24;
		/* nothing between it and the starter blocks it */
		if(start >= 0 && (to == start+1 || last < k)){
			c = composed(b->r[start] & 0xffffff, b->r[i] & 0xffffff);
			if(c != 0){
				b->r[start] = c;
				continue;
			}
		}
		if(k == 0)
			start = to;
		last = k;
		b->r[to++] = b->r[i];
	}
	b->n = to;
}

/* the text in a normal form, *len its length; free it */
char*
normalform(char *s, vlong n, int compat, int compound, vlong *len)
{
	Runes b;
	Rune c;
	char *p;
	vlong i, k;

	memset(&b, 0, sizeof b);
	for(i = 0; i < n; i += k){
		k = getrune(&c, s+i, s+n);
		if(takeapart(&b, c, compat, 0) < 0)
			goto Bad;
	}
	for(i = 0; i < b.n; i = k+1){
		for(k = i; k < b.n && b.r[k]>>24 != 0; k++)
			;
		if(k - i > 1 && ordermarks(b.r + i, k - i) < 0)
			goto Bad;
	}
	if(compound)
		compose(&b);
	p = (char*)alloc(b.n + 1, UTFmax);
	if(p == nil)
		goto Bad;
	*len = 0;
	for(i = 0; i < b.n; i++){
		c = b.r[i] & 0xffffff;
		*len += runetochar(p + *len, &c);
	}
	free(b.r);
	return p;
Bad:
	free(b.r);
	return nil;
}
