#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * A digest of 64 bits against accidents, not against enemies: Yann
 * Collet's XXH64, as its specification says, of seed 0.
 */

static u64int prime[] = {
	0x9E3779B185EBCA87ULL,
	0xC2B2AE3D27D4EB4FULL,
	0x165667B19E3779F9ULL,
	0x85EBCA77C2B2AE63ULL,
	0x27D4EB2F165667C5ULL,
};

static u64int
rol(u64int v, int n)
{
	return v<<n | v>>(64-n);
}

static u64int
lane(u64int a, u64int v)
{
	return rol(a + v*prime[1], 31) * prime[0];
}

static void
stripes(Digest *d, uchar *p, vlong n)
{
	u64int a, b, c, e;

	a = d->v[0];
	b = d->v[1];
	c = d->v[2];
	e = d->v[3];
	for(; n >= 32; n -= 32){
		a = lane(a, le64(p));
		b = lane(b, le64(p+8));
		c = lane(c, le64(p+16));
		e = lane(e, le64(p+24));
		p += 32;
	}
	d->v[0] = a;
	d->v[1] = b;
	d->v[2] = c;
	d->v[3] = e;
}

void
startdigest(Digest *d)
{
	d->v[0] = prime[0] + prime[1];
	d->v[1] = prime[1];
	d->v[2] = 0;
	d->v[3] = 0 - prime[0];
	d->n = 0;
}

void
digest(Digest *d, void *v, vlong n)
{
	uchar *p;
	vlong m;
	int k;

	p = (uchar*)v;
	k = d->n & 31;
	d->n += n;
	if(k > 0){
		m = 32-k < n? 32-k: n;
		memmove(d->buf + k, p, m);
		p += m;
		n -= m;
		if(k + m < 32)
			return;
		stripes(d, d->buf, 32);
	}
	stripes(d, p, n);
	memmove(d->buf, p + (n & ~31LL), n & 31);
}

u64int
enddigest(Digest *d)
{
	u64int h;
	uchar *p;
	int i, n;

	h = d->v[2] + prime[4];
	if(d->n >= 32){
		h = rol(d->v[0], 1) + rol(d->v[1], 7) + rol(d->v[2], 12) + rol(d->v[3], 18);
		for(i = 0; i < 4; i++)
			h = (h ^ lane(0, d->v[i]))*prime[0] + prime[3];
	}
	h += d->n;
	n = d->n & 31;
	for(p = d->buf; n >= 8; p += 8){
		h = rol(h ^ lane(0, le64(p)), 27)*prime[0] + prime[3];
		n -= 8;
	}
	if(n >= 4){
		h = rol(h ^ le32(p)*prime[0], 23)*prime[1] + prime[2];
		p += 4;
		n -= 4;
	}
	for(; n > 0; n--)
		h = rol(h ^ *p++*prime[4], 11)*prime[0];
	h = (h ^ h>>33)*prime[1];
	h = (h ^ h>>29)*prime[2];
	return h ^ h>>32;
}
