#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "../../../plan9/gen/gen.h"
#include "dat.h"
#include "fns.h"

/*
 * Kernels of stored weights.  The blocks are made from the seed: bytes
 * from a uniform distribution, their half-precision numbers put into a
 * range without NaN, infinities and overflow, or 1 for dist=exact.
 */

static char *names[Nkind] = {
	"F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "IQ4_NL", "Q2_K", "Q3_K", "Q4_K", "Q5_K",
	"Q6_K", "IQ4_XS", nil,
};

typedef struct Stored Stored;
struct Stored {
	int	kind;
	int	exact;
	uchar	*mem;
	uchar	*p;
};

static int
kindof(Case *c)
{
	char *name;
	int i;

	name = attr(c, "type");
	if(name == nil)
		return -1;
	for(i = 1; i < Nkind; i++)
		if(names[i] != nil && strcmp(names[i], name) == 0)
			return i;
	werrstr("conform has no blocks of type '%.40s'", name);
	return -1;
}

/* floats of any number, from the case's seed, whatever its dist */
static int
uniform(Case *c, int role, float *p, vlong n)
{
	Gen g;
	vlong seed;

	if(number(c, "seed", &seed) < 0)
		return -1;
	geninit(&g, Guniform, role, seed);
	genfill(&g, p, n);
	return 0;
}

static void
tame(Stored *s, uchar *p)
{
	int w;

	w = p[0] | p[1]<<8;
	if(s->kind == Kbf16)
		w = (w & 0x80ff) | 0x3f00;
	else
		w = (w & 0x8fff) | 0x2000;
	if(s->exact)
		w = s->kind == Kbf16? 0x3f80: 0x3c00;
	p[0] = w;
	p[1] = w>>8;
}

/* n elements, whole blocks, align bytes off a 16-byte boundary */
static int
storedweights(Case *c, Stored *s, vlong n)
{
	Coding *k;
	char *dist;
	float v[256];
	Gen g;
	vlong i, size, seed, m, j;

	s->mem = nil;
	s->kind = kindof(c);
	dist = attr(c, "dist");
	if(s->kind < 0 || dist == nil || number(c, "seed", &seed) < 0)
		return -1;
	s->exact = strcmp(dist, "exact") == 0;
	if(n < 0){
		werrstr("a tensor of more than %d elements", Maxfloats);
		return -1;
	}
	k = &codings[s->kind];
	if(k->n != 0 && n%k->n != 0){
		werrstr("%lld elements of type %s, expected a multiple of %d", n, names[s->kind], k->n);
		return -1;
	}
	size = k->n == 0? n*k->size: n/k->n*k->size;
	s->mem = (uchar*)malloc(size + 32);
	if(s->mem == nil){
		werrstr("no memory for %lld bytes of blocks", size);
		return -1;
	}
	s->p = (uchar*)(((uintptr)s->mem + 15) & ~(uintptr)15) + c->align;
	geninit(&g, Guniform, Rfirst, seed);
	for(i = 0; i < size; i += m){
		m = size - i < nelem(v)? size - i: nelem(v);
		genfill(&g, v, m);
		for(j = 0; j < m; j++)
			s->p[i+j] = (int)((v[j] + 1.0f) * 128.0f);
	}
	for(i = 0; i < size; i += k->size){
		tame(s, s->p + i + (k->half < 0? 0: k->half));
		if(k->half2 >= 0)
			tame(s, s->p + i + k->half2);
	}
	return 0;
}

/* x[n], and room for what it becomes */
static int
activations(Case *c, Act *a, vlong n)
{
	Buf *b;
	char *dist;
	vlong i, all;

	memset(a, 0, sizeof *a);
	dist = attr(c, "dist");
	if(dist == nil)
		return -1;
	if(strcmp(dist, "exact") != 0)
		b = inputbuf(c, Rsecond, n, 1);
	else{
		b = newbuf(n, c->align);
		if(b != nil && uniform(c, Rsecond, b->p, n) < 0)
			return -1;
		for(i = 0; b != nil && i < n; i++)
			b->p[i] = i%32 == 0? 127.0f: (float)((int)((b->p[i] + 1.0f) * 1.5f) - 1);
	}
	if(b == nil)
		return -1;
	a->n = n;
	a->x = b->p;
	all = (n + 255) & ~255LL;
	a->q = (s8int*)malloc(all);
	a->kq = (s8int*)malloc(all);
	a->d = (float*)malloc(all/32*sizeof(float));
	a->kd = (float*)malloc(all/256*sizeof(float) + 1);
	a->sum = (s16int*)malloc(all/16*sizeof(s16int));
	a->ksum = (s16int*)malloc(all/16*sizeof(s16int));
	if(a->q != nil && a->kq != nil && a->d != nil && a->kd != nil && a->sum != nil && a->ksum != nil)
		return 0;
	werrstr("no memory for %lld integers", all);
	return -1;
}

static void
freeact(Act *a)
{
	free(a->q);
	free(a->kq);
	free(a->d);
	free(a->kd);
	free(a->sum);
	free(a->ksum);
}

static int
dequant(Case *c, Record *r)
{
	Stored s;
	Buf *out;
	vlong n, t;
	int ret;

	if(dimension(c, "n", &n) < 0 || storedweights(c, &s, n) < 0)
		return -1;
	ret = -1;
	out = newbuf(n, c->align*3);
	if(out != nil){
		t = nsec();
		clearflags();
		portdequant(out->p, s.kind, s.p, n);
		r->flags = collectflags();
		r->ns = nsec() - t;
		if(bufsok())
			ret = addtensor(r, "out", Tfloat, out->p, n);
	}
	free(s.mem);
	return ret;
}

static int
quantise(Case *c, Record *r)
{
	Act a;
	vlong n, block, t;
	int ret;

	if(dimension(c, "n", &n) < 0 || number(c, "block", &block) < 0)
		return -1;
	if(block != 32 && block != 256){
		werrstr("blocks of %lld, expected 32 or 256", block);
		return -1;
	}
	ret = -1;
	if(activations(c, &a, n) == 0){
		t = nsec();
		clearflags();
		portquantise(&a, block == 32? Smallkinds: Largekinds);
		r->flags = collectflags();
		r->ns = nsec() - t;
		if(bufsok()){
			ret = addtensor(r, "q", Tbytes, block == 32? a.q: a.kq, n);
			if(ret >= 0)
				ret = addtensor(r, "d", Tfloat, block == 32? a.d: a.kd, (n + block-1)/block);
		}
	}
	freeact(&a);
	return ret;
}

static Kernels *watched;

static void
watchedqmatvec(float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	setfsr(0);
	watched->qmatvec(out, w, x, from, to);
	addflags();
}

static int
qmatvec(Case *c, Record *r)
{
	Stored s;
	Matrix w;
	Product p;
	Act a;
	Kernels k;
	Buf *out;
	vlong n, d, t;
	int ret;

	if(dimension(c, "n", &n) < 0 || dimension(c, "d", &d) < 0 || storedweights(c, &s, floats(n, d)) < 0)
		return -1;
	ret = -1;
	out = newbuf(d, c->align*3);
	if(activations(c, &a, n) == 0 && out != nil){
		memset(&w, 0, sizeof w);
		w.kind = s.kind;
		w.p = s.p;
		w.n = n;
		w.d = d;
		w.row = codings[s.kind].n == 0? n*codings[s.kind].size: n/codings[s.kind].n*codings[s.kind].size;
		watched = c->k;
		k = *c->k;
		k.qmatvec = watchedqmatvec;
		p.out = out->p;
		p.w = &w;
		t = nsec();
		clearflags();
		poolmatvec(procpool(c->procs), &k, &p, 1, &a);
		r->flags = collectflags();
		r->ns = nsec() - t;
		if(bufsok())
			ret = addtensor(r, "out", Tfloat, out->p, d);
	}
	freeact(&a);
	free(s.mem);
	return ret;
}

/* floats as stored weights */
static int
packed(Case *c, Record *r)
{
	Buf *b;
	uchar *p;
	vlong n, t, bad;
	Coding *k;
	int kind, ret;

	kind = kindof(c);
	if(kind < 0 || dimension(c, "n", &n) < 0)
		return -1;
	k = &codings[kind];
	if(k->n != 0 && n%k->n != 0){
		werrstr("%lld elements of type %s, expected a multiple of %d", n, names[kind], k->n);
		return -1;
	}
	b = inputbuf(c, Rfirst, n, 1);
	if(b == nil)
		return -1;
	n = k->n == 0? n*k->size: n/k->n*k->size;
	p = (uchar*)malloc(n + 1);
	if(p == nil){
		werrstr("no memory for %lld bytes of blocks", n);
		return -1;
	}
	t = nsec();
	clearflags();
	ret = pack(kind, b->p, b->n, p, &bad);
	r->flags = collectflags();
	r->ns = nsec() - t;
	if(ret == 0)
		ret = bufsok()? addtensor(r, "blocks", Tbytes, p, n): -1;
	free(p);
	return ret;
}

int
isquant(char *kernel)
{
	return strcmp(kernel, "pack") == 0 || strcmp(kernel, "dequant") == 0 || strcmp(kernel, "quantise") == 0 || strcmp(kernel, "qmatvec") == 0;
}

int
runquant(Case *c, char *kernel, Record *r)
{
	if(strcmp(kernel, "pack") == 0)
		return packed(c, r);
	if(strcmp(kernel, "dequant") == 0)
		return dequant(c, r);
	if(strcmp(kernel, "quantise") == 0)
		return quantise(c, r);
	return qmatvec(c, r);
}
