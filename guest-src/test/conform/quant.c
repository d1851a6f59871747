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
	for(i = 0; i < Nkind; i++)
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

/* x[n], and room for what it becomes; all is n rounded up */
int
integers(Act *a, vlong all)
{
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

/* nt vectors x[n] */
static int
activations(Case *c, Act *a, vlong n, vlong nt)
{
	Buf *b;
	char *dist;
	vlong i, all;

	memset(a, 0, sizeof *a);
	a->n = n;
	n *= nt;
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
	a->x = b->p;
	a->nt = nt;
	a->xn = a->n;
	a->qn = (a->n + 255) & ~255LL;
	all = a->qn*nt;
	if(integers(a, all) < 0)
		return -1;
	if(nt == 1)
		return 0;
	a->wide = (s16int*)malloc(all*sizeof(s16int));
	a->kwide = (s16int*)malloc(all*sizeof(s16int));
	a->room = (uchar*)malloc((vlong)Maxproc*Tileroom);
	if(a->wide != nil && a->kwide != nil && a->room != nil)
		return 0;
	werrstr("no memory for a tile of %lld integers", all);
	return -1;
}

void
freeact(Act *a)
{
	free(a->q);
	free(a->kq);
	free(a->d);
	free(a->kd);
	free(a->sum);
	free(a->ksum);
	free(a->wide);
	free(a->kwide);
	free(a->room);
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
	if(activations(c, &a, n, 1) == 0){
		t = nsec();
		clearflags();
		c->k->quantise(&a, block == 32? Smallkinds: Largekinds);
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

static vlong
rowsize(int kind, vlong n)
{
	if(kind == Kf32)
		return n*sizeof(float);
	return codings[kind].n == 0? n*codings[kind].size: n/codings[kind].n*codings[kind].size;
}

/* w[d][n] of a case, of any type, and what to free after it */
int
storedmatrix(Case *c, Matrix *w, uchar **mem)
{
	Stored s;
	Buf *f;
	vlong n, d;

	*mem = nil;
	memset(&s, 0, sizeof s);
	s.kind = kindof(c);
	if(s.kind < 0 || dimension(c, "n", &n) < 0 || dimension(c, "d", &d) < 0)
		return -1;
	if(s.kind == Kf32){
		f = inputbuf(c, Rfirst, floats(n, d), 0);
		if(f == nil)
			return -1;
		s.p = (uchar*)f->p;
	}else if(storedweights(c, &s, floats(n, d)) < 0){
		free(s.mem);
		return -1;
	}
	memset(w, 0, sizeof *w);
	w->kind = s.kind;
	w->p = s.p;
	w->n = n;
	w->d = d;
	w->row = rowsize(s.kind, n);
	*mem = s.mem;
	return 0;
}

static Kernels *watched;

static void
watchedqmatvec(float *out, Matrix *w, Act *x, vlong from, vlong to)
{
	setfsr(0);
	watched->qmatvec(out, w, x, from, to);
	addflags();
}

/* are they what w's rows give, woven? */
static int
sameaswoven(Case *c, float *out, Matrix *w, Act *x)
{
	Product p;
	Matrix m;
	Buf *b;
	vlong i, n;
	int ret;

	if((Wovenkinds>>w->kind & 1) == 0 || w->d%Woven != 0)
		return 0;
	n = floats(w->d, x->nt);
	b = newbuf(n, c->align*3);
	if(b == nil)
		return -1;
	m = *w;
	m.woven = 1;
	m.p = (uchar*)malloc(w->d*w->row + c->align);
	if(m.p == nil){
		werrstr("no memory for %lld bytes of blocks", w->d*w->row);
		return -1;
	}
	m.p += c->align;
	for(i = 0; i < w->d; i += Woven)
		weave(m.p + i*w->row, w->p + i*w->row, w->kind, w->row);
	memset(&p, 0, sizeof p);
	p.out = b->p;
	p.w = &m;
	p.stride = w->d;
	poolmatvec(procpool(c->procs), c->k, &p, 1, x);
	ret = 0;
	for(i = 0; i < n && ret == 0; i++)
		if(memcmp(b->p + i, out + i, sizeof(float)) != 0){
			werrstr("row %lld by vector %lld differs where rows are woven", i%w->d, i/w->d);
			ret = -1;
		}
	free(m.p - c->align);
	return ret;
}

static int
qmatvec(Case *c, Record *r)
{
	Matrix w;
	Product p;
	Act a;
	Kernels k;
	Buf *out;
	uchar *mem;
	vlong t;
	int ret;

	if(storedmatrix(c, &w, &mem) < 0)
		return -1;
	ret = -1;
	out = newbuf(w.d, c->align*3);
	if(activations(c, &a, w.n, 1) == 0 && out != nil){
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
		if(bufsok() && sameaswoven(c, out->p, &w, &a) == 0)
			ret = addtensor(r, "out", Tfloat, out->p, w.d);
	}
	freeact(&a);
	free(mem);
	return ret;
}

static void
watchedtile(float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	setfsr(0);
	watched->tile(out, stride, w, x, from, to, room);
	addflags();
}

/* are they what the vectors give one after the other? */
static int
sameastile(Case *c, float *out, Matrix *w, Act *x)
{
	Product p;
	Act one;
	Buf *b;
	vlong t, i;

	b = newbuf(w->d, 0);
	if(b == nil)
		return -1;
	for(t = 0; t < x->nt; t++){
		actof(&one, x, t);
		memset(&p, 0, sizeof p);
		p.out = b->p;
		p.w = w;
		poolmatvec(nil, c->k, &p, 1, &one);
		for(i = 0; i < w->d; i++)
			if(memcmp(b->p + i, out + t*w->d + i, sizeof(float)) != 0){
				werrstr("row %lld by vector %lld of the tile differs from that vector's alone", i, t);
				return -1;
			}
	}
	return 0;
}

static int
tile(Case *c, Record *r)
{
	Matrix w;
	Product p;
	Act a;
	Kernels k;
	Buf *out;
	uchar *mem;
	vlong nt, t;
	int ret;

	if(dimension(c, "tokens", &nt) < 0)
		return -1;
	if(nt < 2 || nt > Tiletokens){
		werrstr("a tile of %lld vectors, expected 2 to %d", nt, Tiletokens);
		return -1;
	}
	if(storedmatrix(c, &w, &mem) < 0)
		return -1;
	ret = -1;
	out = newbuf(floats(w.d, nt), c->align*3);
	if(activations(c, &a, w.n, nt) == 0 && out != nil){
		watched = c->k;
		k = *c->k;
		k.tile = watchedtile;
		p.out = out->p;
		p.w = &w;
		p.stride = w.d;
		t = nsec();
		clearflags();
		poolmatvec(procpool(c->procs), &k, &p, 1, &a);
		r->flags = collectflags();
		r->ns = nsec() - t;
		if(bufsok() && sameastile(c, out->p, &w, &a) == 0 && sameaswoven(c, out->p, &w, &a) == 0)
			ret = addtensor(r, "out", Tfloat, out->p, w.d*nt);
	}
	freeact(&a);
	free(mem);
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
	return strcmp(kernel, "pack") == 0 || strcmp(kernel, "dequant") == 0 || strcmp(kernel, "quantise") == 0 || strcmp(kernel, "qmatvec") == 0
		|| strcmp(kernel, "tile") == 0;
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
	if(strcmp(kernel, "tile") == 0)
		return tile(c, r);
	return qmatvec(c, r);
}
