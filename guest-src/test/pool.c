#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/kernel.h"
#include "test.h"

/* a pool calls everybody once, and the bits of a product do not depend on it */

enum {
	N	= 37,
	D	= 101,
	Rounds	= 3000,
};

static float w[N*D], x[N], out[D], want[D];
static int seen[64];

static void
mark(void*, int i, int)
{
	seen[i]++;
}

static void
rounds(int n)
{
	Pool *p;
	int i, j;

	memset(seen, 0, sizeof seen);
	p = newpool(n);
	if(p == nil){
		check(0, "newpool(%d): %r", n);
		return;
	}
	check(poolsize(p) == n, "a pool of %d says %d", n, poolsize(p));
	for(i = 0; i < Rounds; i++){
		poolrun(p, mark, nil);
		if(i % 1000 == 0)
			sleep(30);	/* let them fall asleep */
		for(j = 0; j < n; j++)
			if(seen[j] != i+1){
				check(0, "proc %d of %d ran %d times in %d rounds", j, n, seen[j], i+1);
				freepool(p);
				return;
			}
	}
	freepool(p);
}

static void
products(int n)
{
	Pool *p;
	Product q[3];
	Matrix m[3];
	Act a;
	int i;

	p = newpool(n);
	if(p == nil){
		check(0, "newpool(%d): %r", n);
		return;
	}
	for(i = 0; i < 3; i++){
		memset(&m[i], 0, sizeof m[i]);
		m[i].kind = Kf32;
		m[i].p = (uchar*)(w + i*N*33);
		m[i].n = N;
		m[i].d = i == 2? D-66: 33;
		m[i].row = N*sizeof(float);
		q[i].w = &m[i];
		q[i].out = out + i*33;
	}
	memset(&a, 0, sizeof a);
	a.x = x;
	a.n = N;
	memset(out, 0, sizeof out);
	poolmatvec(p, &portkernels, q, 3, &a);
	check(memcmp(out, want, sizeof out) == 0, "products of %d procs differ", n);
	freepool(p);
}

void
threadmain(int argc, char **argv)
{
	int i;

	ARGBEGIN{
	}ARGEND
	for(i = 0; i < N*D; i++)
		w[i] = nextfloat();
	for(i = 0; i < N; i++)
		x[i] = nextfloat();
	portkernels.matvec(want, w, x, N, D);
	for(i = 1; i <= 4; i++){
		rounds(i);
		products(i);
	}
	products(13);
	poolrun(nil, mark, nil);
	check(poolsize(nil) == 1, "no pool is not one proc");
	check(newpool(0) == nil && errorsays("0 procs"), "a pool of none: %r");
	check(newpool(1000) == nil && errorsays("1000 procs"), "a pool of 1000: %r");
	done();
}
