#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/*
 * Tile products: rows of a matrix by several vectors.  Each block of
 * weights is taken apart once for all of them, and gives each output's
 * sums what it gives them in qmatvec.c.
 */

enum {
	Together	= 32,	/* rows that one vector after the other meets */
};

/* vector t of x, alone */
void
actof(Act *one, Act *x, vlong t)
{
	*one = *x;
	one->nt = 1;
	one->x += t*x->xn;
	if(x->q != nil){
		one->q += t*x->qn;
		one->d += t*(x->qn/32);
		one->sum += t*(x->qn/16);
	}
	if(x->kq != nil){
		one->kq += t*x->qn;
		one->kd += t*(x->qn/256);
		one->ksum += t*(x->qn/16);
	}
	if(x->wide != nil){
		one->wide += t*x->qn;
		one->kwide += t*x->qn;
	}
}

void
eachvector(Kernels *k, float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to)
{
	Act one;
	vlong i, e, t;

	for(i = from; i < to; i = e){
		e = to - i < Together? to: i + Together;
		for(t = 0; t < x->nt; t++){
			actof(&one, x, t);
			if(w->kind == Kf32)
				k->matvec(out + t*stride + i-from, (float*)w->p + i*w->n, one.x, w->n, e - i);
			else
				k->qmatvec(out + t*stride + i-from, w, &one, i, e);
		}
	}
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

/* what block i adds to lane i%4 of s[nt][4] */
static void
smallblock(float *s, Coding *c, Block *b, Act *x, vlong i)
{
	vlong j, k;
	s16int *sum;
	float t, u;

	for(j = 0; j < x->nt; j++){
		k = j*(x->qn/32) + i;
		t = b->d * x->d[k];
		t *= (float)idot(b->q, x->q + j*x->qn + 32*i, 32);
		if(c->mins){
			sum = x->sum + j*(x->qn/16) + 2*i;
			u = b->m * x->d[k];
			u *= (float)(sum[0] + sum[1]);
			t += u;
		}
		s[4*j + (i&3)] += t;
	}
}

static void
largeblock(float *s, Coding *c, Block *b, Act *x, vlong i)
{
	vlong j;
	int g, n, sum, min;
	s8int *q;
	s16int *xs;
	float t, u, d;

	n = c->group;
	for(j = 0; j < x->nt; j++){
		q = x->kq + j*x->qn + 256*i;
		xs = x->ksum + j*(x->qn/16) + 16*i;
		sum = 0;
		min = 0;
		for(g = 0; g < 256/n; g++){
			sum += b->sc[g] * idot(b->q + g*n, q + g*n, n);
			if(c->mins)
				min += b->min[g] * (n == 16? xs[g]: xs[2*g] + xs[2*g+1]);
		}
		d = x->kd[j*(x->qn/256) + i];
		t = b->d * d;
		t *= (float)sum;
		if(c->mins){
			u = b->dmin * d;
			u *= (float)min;
			t -= u;
		}
		s[4*j + (i&3)] += t;
	}
}

void
porttile(float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	Coding *c;
	Block b;
	vlong i, k, t;
	uchar block[Mostblock];
	float *s;

	c = &codings[w->kind];
	if(w->kind == Kf32 || w->kind == Kgroup || c->n == 0){
		eachvector(&portkernels, out, stride, w, x, from, to);
		return;
	}
	s = (float*)room;
	for(i = from; i < to; i++){
		memset(s, 0, x->nt*4*sizeof(float));
		for(k = 0; k < x->n/c->n; k++){
			c->unpack(&b, storedblock(w, i, k, block));
			if(c->group == 0)
				smallblock(s, c, &b, x, k);
			else
				largeblock(s, c, &b, x, k);
		}
		for(t = 0; t < x->nt; t++)
			out[t*stride + i-from] = foursum(s + 4*t);
	}
}
