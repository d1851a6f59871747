#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"
#include "tile.h"

typedef void (*Rows)(float*, uchar*, vlong, vlong, s8int*, float*, s16int*, vlong);
typedef void (*Wovenrows)(float*, uchar*, uchar *next, vlong, s8int*, float*, s16int*, vlong);
typedef void (*Floats)(float*, uchar*, vlong, vlong, float*, vlong);

/* rows of stored weights by x; nil: the portable one's */
typedef struct Stored Stored;
struct Stored {
	Floats	f16;
	Floats	bf16;
	Rows	rows[Nkind];
	Wovenrows	woven[Nkind];
};

static Stored sse2stored = {
	sse2f16,
	sse2bf16,
	{
		nil, nil, nil, sse2q40, sse2q41, sse2q50, sse2q51, sse2q80, sse2iq4nl,
		sse2q2k, sse2q3k, sse2q4k, sse2q5k, sse2q6k, sse2iq4xs, nil,
	},
};

static Stored avx2stored = {
	avx2f16,
	avx2bf16,
	{
		nil, nil, nil, avx2q40, avx2q41, avx2q50, avx2q51, avx2q80, avx2iq4nl,
		avx2q2k, avx2q3k, avx2q4k, avx2q5k, avx2q6k, avx2iq4xs, nil,
	},
	{
		nil, nil, nil, avx2wovenq40, nil, nil, nil, avx2wovenq80, nil,
		nil, nil, avx2wovenq4k, nil, nil, nil, nil,
	},
};

static void
blocks(Rows rows, float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	uchar *p;

	p = w->p + from*w->row;
	if(1<<w->kind & Largekinds)
		rows(out, p, w->row, to-from, x->kq, x->kd, x->ksum, x->n/256);
	else
		rows(out, p, w->row, to-from, x->q, x->d, x->sum, x->n/32);
}

/* whole eights of rows, and what a matrix's last ones are followed by */
static void
eights(Wovenrows rows, float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	uchar *p, *next;

	p = w->p + from*w->row;
	next = w->p + to*w->row;
	if(to == w->d && w->next != nil)
		next = w->next;
	if(1<<w->kind & Largekinds)
		rows(out, p, next, to-from, x->kq, x->kd, x->ksum, x->n/256);
	else
		rows(out, p, next, to-from, x->q, x->d, x->sum, x->n/32);
}

/* of the eights at the ends the rows that are wanted */
static void
woven(Wovenrows rows, float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	float part[Woven];
	vlong i, e, n;

	for(i = from; i < to; i += n){
		e = i & ~(vlong)(Woven-1);
		n = (to - i) & ~(vlong)(Woven-1);
		if(e == i && n > 0){
			eights(rows, out + (i-from), w, x, i, i+n);
			continue;
		}
		eights(rows, part, w, x, e, e+Woven);
		n = e+Woven < to? e+Woven - i: to - i;
		memmove(out + (i-from), part + (i-e), n*sizeof(float));
	}
}

static void
multiply(Stored *k, float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	Floats f;
	Rows rows;

	rows = k->rows[w->kind];
	if(w->kind == Kf16 || w->kind == Kbf16){
		f = w->kind == Kf16? k->f16: k->bf16;
		f(out, w->p + from*w->row, w->row, to-from, x->x, x->n);
	}else if(w->woven && k->woven[w->kind] != nil)
		woven(k->woven[w->kind], out, w, x, from, to);
	else if(w->woven || rows == nil)
		portqmatvec(out, w, x, from, to);
	else
		blocks(rows, out, w, x, from, to);
}

static void
sse2qmatvec(float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	multiply(&sse2stored, out, w, x, from, to);
}

static void
avx2qmatvec(float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	multiply(&avx2stored, out, w, x, from, to);
}

/* whole blocks; a last one that is not is the portable one's */
static void
avx2integers(Act *a, u32int kinds)
{
	Act last;
	vlong n;

	if(kinds & Smallkinds){
		n = a->n/32;
		avx2quantise(a->q, a->sum, a->d, a->x, n, 32);
		if(a->n%32 != 0){
			memset(&last, 0, sizeof last);
			last.n = a->n%32;
			last.x = a->x + 32*n;
			last.q = a->q + 32*n;
			last.d = a->d + n;
			last.sum = a->sum + 2*n;
			portquantise(&last, Smallkinds);
		}
	}
	if(kinds & Largekinds)
		avx2quantise(a->kq, a->ksum, a->kd, a->x, a->n/256, 256);
}

static void	sse2tile(float*, vlong, Matrix*, Act*, vlong, vlong, uchar*);
static void	avx2tile(float*, vlong, Matrix*, Act*, vlong, vlong, uchar*);

/* every amd64 has SSE2 */
static Kernels sse2kernels = {
	"sse2",
	sse2matvec,
	sse2dot,
	sse2rmsnorm,
	sse2softmax,
	sse2rope,
	sse2swiglu,
	sse2add,
	sse2scale,
	sse2argmax,
	sse2attention,
	sse2scores,
	sse2weigh,
	sse2qmatvec,
	sse2tile,
	portquantise,
	4,
};

/* YMM registers that the system saves; AVX2, FMA and F16C, which came together */
static char*
avx2lacks(void)
{
	u32int r[4];

	cpuid(0, 0, r);
	if(r[0] < 7)
		return "AVX2";
	cpuid(1, 0, r);
	if((r[2] & 1<<28) == 0)
		return "AVX";
	if((xgetbv() & 6) != 6)
		return "a system that saves AVX registers";
	if((r[2] & 1<<12) == 0)
		return "FMA";
	if((r[2] & 1<<29) == 0)
		return "F16C";
	cpuid(7, 0, r);
	if((r[1] & 1<<5) == 0)
		return "AVX2";
	return nil;
}

static Kernels avx2kernels = {
	"avx2",
	avx2matvec,
	avx2dot,
	avx2rmsnorm,
	avx2softmax,
	avx2rope,
	avx2swiglu,
	avx2add,
	avx2scale,
	avx2argmax,
	avx2attention,
	avx2scores,
	avx2weigh,
	avx2qmatvec,
	avx2tile,
	avx2integers,
	8,
	avx2lacks,
	Wovenkinds,
};

static Panel sse2panels[] = {
	{Kq80, sse2q80panel, nil, nil},
	{Kq40, sse2q40panel, nil, nil},
	{Kq4k, sse2q4kpanel, nil, nil},
	{0, nil, nil, nil},
};

static Panel avx2panels[] = {
	{Kq80, avx2q80panel, avx2wovenq80panel, nil},
	{Kq40, avx2q40panel, avx2wovenq40panel, avx2nibbles32},
	{Kq4k, avx2q4kpanel, avx2wovenq4kpanel, avx2nibbles256},
	{0, nil, nil, nil},
};

Tiles sse2tiles = {
	&sse2kernels,
	8,
	64,
	64,
	sse2panels,
	sse2ftile,
	sse2wide32,
	sse2wide256,
	sse2panelend,
};

Tiles avx2tiles = {
	&avx2kernels,
	16,
	64,
	Tiletokens + 1,
	avx2panels,
	avx2ftile,
	avx2wide32,
	avx2wide256,
	avx2panelend,
};

static void
sse2tile(float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	tileof(&sse2tiles, out, stride, w, x, from, to, room);
}

static void
avx2tile(float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	tileof(&avx2tiles, out, stride, w, x, from, to, room);
}

Kernels *simdkernels[] = {
	&avx2kernels,
	&sse2kernels,
	nil,
};
