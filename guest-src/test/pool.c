#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* a pool calls everybody once, and the bits of a product do not depend on it */

enum {
	N	= 37,
	D	= 101,
	Rounds	= 3000,
	Idle	= 3000,	/* ms */
	Most	= 70000,
	Grain	= 16,
};

static float w[N*D], x[N], out[D], want[D];
static int seen[Maxproc];
static long used[Maxproc];	/* ms of processor, by proc */

static void
mark(void*, int i, int)
{
	seen[i]++;
}

static void
rounds(Pool *p, int n, int most)
{
	int i, j;

	memset(seen, 0, sizeof seen);
	if(p == nil){
		check(0, "a pool of %d: %r", n);
		return;
	}
	check(poolsize(p) == n, "a pool of %d says %d", n, poolsize(p));
	for(i = 0; i < most; i++){
		poolrun(p, mark, nil);
		if(i%1000 == 0)
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
spent(void*, int i, int)
{
	long t[4];

	times(t);
	used[i] = t[0] + t[1] - used[i];
}

/* procs that wait for work leave the processors alone, whatever else these do meanwhile */
static void
idle(int n)
{
	Pool *p;
	int i;

	p = newpool(n);
	if(p == nil){
		check(0, "a pool of %d: %r", n);
		return;
	}
	for(i = 0; i < n; i++)
		used[i] = 0;
	poolrun(p, spent, nil);
	sleep(Idle);
	poolrun(p, spent, nil);
	for(i = 0; i < n; i++)
		check(used[i] < Idle/100, "proc %d of %d ran for %ld ms of %d in which there was nothing to do", i, n, used[i], Idle);
	freepool(p);
}

static void
multiplied(int n)
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

static uchar marks[Most];
static int odd;

/* the first proc is slow, for others to help it */
static void
piece(void *v, vlong from, vlong to, int i)
{
	vlong *n;
	int k;

	n = (vlong*)v;
	if(from%Grain != 0 || to != *n && to%Grain != 0 || from >= to)
		odd++;
	for(; from < to; from++)
		marks[from]++;
	for(k = 0; i == 0 && k < 3; k++)
		sleep(0);
}

/* everything is done once, in parts of the grain */
static void
shared(int n)
{
	static vlong size[] = { 1, 15, 16, 17, 48, 768, 1000, Most };
	Pool *p;
	vlong i;
	int k, j;

	p = newpool(n);
	if(p == nil){
		check(0, "a pool of %d: %r", n);
		return;
	}
	for(k = 0; k < nelem(size); k++)
		for(j = 0; j < 20; j++){
			memset(marks, 0, sizeof marks);
			odd = 0;
			poolshare(p, size[k], Grain, piece, &size[k]);
			check(odd == 0, "%d parts of %lld by %d procs are no whole grains", odd, size[k], n);
			for(i = 0; i < Most && marks[i] == (i < size[k]); i++)
				;
			check(i == Most, "of %lld shared by %d procs %lld was done %d times", size[k], n, i, marks[i < Most? i: 0]);
		}
	/* more parts than a proc's share can name */
	memset(marks, 0, sizeof marks);
	size[0] = Most;
	poolshare(p, Most, 1, piece, size);
	for(i = 0; i < Most && marks[i] == 1; i++)
		;
	check(i == Most, "of %d shared one by one by %d procs %lld was done %d times", Most, n, i, marks[i < Most? i: 0]);
	size[0] = 1;
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
		rounds(newpool(i), i, Rounds);
		multiplied(i);
		shared(i);
	}
	multiplied(13);
	rounds(newpool(Maxproc), Maxproc, 20);
	rounds(newcalmpool(Maxproc), Maxproc, 20);
	idle(4);
	poolrun(nil, mark, nil);
	check(poolsize(nil) == 1, "no pool is not one proc");
	check(newpool(0) == nil && errorsays("0 procs"), "a pool of none: %r");
	check(newpool(Maxproc+1) == nil && errorsays("65 procs, expected 1 to 64"), "a pool of 65: %r");
	done();
}
