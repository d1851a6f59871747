#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

enum {
	Tiny	= 0x0d800000,	/* 2^-100 */
};

/* n integers and their scale; the sum of each 16 if sum is not nil */
float
quantise(s8int *q, s16int *sum, float *x, int n)
{
	u32int u, max;
	int i;
	float id, t;

	max = 0;
	for(i = 0; i < n; i++){
		u = floatbits(x[i]) & 0x7fffffff;
		if(u > max)
			max = u;
	}
	for(i = 0; sum != nil && i < n/16; i++)
		sum[i] = 0;
	if(max < Tiny || max >= 0x7f800000){
		memset(q, 0, n);
		return max < Tiny? 0: bitsfloat(max);
	}
	id = 127.0f / bitsfloat(max);
	for(i = 0; i < n; i++){
		t = x[i] * id;
		t += 12582912.0f;
		q[i] = (s32int)(floatbits(t) - 0x4b400000);
		if(sum != nil)
			sum[i/16] += q[i];
	}
	return bitsfloat(max) / 127.0f;
}

/* what kinds of weights need of x: each bit a kind */
void
portquantise(Act *a, u32int kinds)
{
	vlong i;
	int m;
	float last[256];

	if(kinds & Smallkinds)
		for(i = 0; i < a->n; i += 32){
			m = a->n - i < 32? a->n - i: 32;
			if(m == 32)
				a->d[i/32] = quantise(a->q + i, a->sum + i/16, a->x + i, 32);
			else{
				memset(last, 0, sizeof last);
				memmove(last, a->x + i, m*sizeof(float));
				a->d[i/32] = quantise(a->q + i, a->sum + i/16, last, 32);
			}
		}
	if(kinds & Largekinds)
		for(i = 0; i+256 <= a->n; i += 256)
			a->kd[i/256] = quantise(a->kq + i, a->ksum + i/16, a->x + i, 256);
}

static int
idot(s8int *a, s8int *b, int n)
{
	int i, s;

	s = 0;
	for(i = 0; i < n; i++)
		s += a[i] * b[i];
	return s;
}

static float
smallrow(Matrix *w, vlong row, Act *x)
{
	Coding *c;
	Block b;
	uchar room[Mostblock];
	vlong i;
	float s[4], t, u;

	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	c = &codings[w->kind];
	for(i = 0; i < x->n/32; i++){
		c->unpack(&b, storedblock(w, row, i, room));
		t = b.d * x->d[i];
		t *= (float)idot(b.q, x->q + 32*i, 32);
		if(c->mins){
			u = b.m * x->d[i];
			u *= (float)(x->sum[2*i] + x->sum[2*i+1]);
			t += u;
		}
		s[i&3] += t;
	}
	return foursum(s);
}

static float
largerow(Matrix *w, vlong row, Act *x)
{
	Coding *c;
	Block b;
	uchar room[Mostblock];
	vlong i;
	int j, sum, min, g;
	s8int *q;
	s16int *xs;
	float s[4], t, u;

	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	c = &codings[w->kind];
	g = c->group;
	for(i = 0; i < x->n/256; i++){
		c->unpack(&b, storedblock(w, row, i, room));
		q = x->kq + 256*i;
		xs = x->ksum + 16*i;
		sum = 0;
		min = 0;
		for(j = 0; j < 256/g; j++){
			sum += b.sc[j] * idot(b.q + j*g, q + j*g, g);
			if(c->mins)
				min += b.min[j] * (g == 16? xs[j]: xs[2*j] + xs[2*j+1]);
		}
		t = b.d * x->kd[i];
		t *= (float)sum;
		if(c->mins){
			u = b.dmin * x->kd[i];
			u *= (float)min;
			t -= u;
		}
		s[i&3] += t;
	}
	return foursum(s);
}

/* of a row that begins at element e of the matrix: runs end where a group or a block of x does */
static float
grouprow(Matrix *w, vlong e, Act *x)
{
	vlong i, n, k;
	float s[4], t;

	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	for(i = 0; i < x->n; i += n){
		n = 32 - i%32;
		if(n > x->n - i)
			n = x->n - i;
		k = w->group - (e+i) % w->group;
		if(n > k)
			n = k;
		t = w->scale[(e+i) / w->group] * x->d[i/32];
		t *= (float)idot((s8int*)w->p + e + i, x->q + i, n);
		s[i/32 & 3] += t;
	}
	return foursum(s);
}

static float
halfrow(uchar *p, float *x, vlong n, float (*get)(uchar*))
{
	vlong i;
	float s[4];

	s[0] = 0;
	s[1] = 0;
	s[2] = 0;
	s[3] = 0;
	for(i = 0; i < n; i++)
		s[i&3] += get(p + 2*i) * x[i];
	return foursum(s);
}

void
portqmatvec(float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	vlong i;
	uchar *p;

	for(i = from; i < to; i++){
		p = w->p + i*w->row;
		if(w->kind == Kf16)
			*out++ = halfrow(p, x->x, x->n, halffloat);
		else if(w->kind == Kbf16)
			*out++ = halfrow(p, x->x, x->n, bfloat);
		else if(w->kind == Kgroup)
			*out++ = grouprow(w, i*w->n, x);
		else if(codings[w->kind].group == 0)
			*out++ = smallrow(w, i, x);
		else
			*out++ = largerow(w, i, x);
	}
}
