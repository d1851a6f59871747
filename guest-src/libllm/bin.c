#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * llama2.c's .bin files, version 0: seven little-endian words (dim,
 * hidden, layers, heads, heads of keys and values, vocabulary,
 * context), then floats.  A negative vocabulary says that a separate
 * classifier ends the file.  Each kind of weight lies together for
 * all layers.  Two tables of the rotary embedding, which newer readers
 * compute, come before the classifier.
 */

enum {
	Nhdr	= 7,
	Magic	= 0x616b3432,	/* of versions 1 and 2 */
};

typedef struct Kind Kind;
struct Kind {
	char	*name;
	vlong	n;		/* elements */
	vlong	nlayer;		/* how many times; 0: once, for the whole model */
	float	**to;		/* of the model, or nil for what is passed over */
	uintptr	field;		/* of each layer */
};

static char *key[Nhdr] = {
	"dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len",
};

static int
readheader(Source *f, Shape *s)
{
	uchar buf[4*Nhdr];
	vlong v[Nhdr];
	int i;

	if(readsource(f, buf, 4) < 0)
		return -1;
	if(le32(buf) == Magic){
		werrstr("%s: a llama2.c file of a version after 0, expected version 0", f->name);
		return -1;
	}
	if(readsource(f, buf+4, sizeof buf - 4) < 0)
		return -1;
	for(i = 0; i < Nhdr; i++)
		v[i] = (s32int)le32(buf + 4*i);
	s->shared = v[5] > 0;
	if(v[5] < 0)
		v[5] = -v[5];
	for(i = 0; i < Nhdr; i++)
		if(v[i] <= 0 || v[i] > 0x7fffffff){
			werrstr("%s: %s at byte %d is %lld, expected 1 or more", f->name, key[i], 4*i, v[i]);
			return -1;
		}
	s->type = "llama2.c version 0";
	s->dim = v[0];
	s->hidden = v[1];
	s->nlayer = v[2];
	s->nhead = v[3];
	s->nkvhead = v[4];
	s->vocab = v[5];
	s->ctx = v[6];
	if(s->dim % s->nhead != 0){
		werrstr("%s: dim is %lld, expected a multiple of n_heads, %lld", f->name, s->dim, s->nhead);
		return -1;
	}
	if(s->nhead % s->nkvhead != 0){
		werrstr("%s: n_heads is %lld, expected a multiple of n_kv_heads, %lld", f->name, s->nhead, s->nkvhead);
		return -1;
	}
	s->headsize = s->dim / s->nhead;
	s->kvdim = s->headsize * s->nkvhead;
	if(s->headsize % 2 != 0){
		werrstr("%s: a head's size dim/n_heads is %lld, expected an even number", f->name, s->headsize);
		return -1;
	}
	return 0;
}

static int
finite(Source *f, char *name, vlong layer, float *p, vlong n, vlong off)
{
	vlong i;
	u32int *u;
	char where[32];

	u = (u32int*)p;
	for(i = 0; i < n; i++)
		if((u[i] & 0x7f800000) == 0x7f800000)
			break;
	if(i == n)
		return 0;
	where[0] = 0;
	if(layer >= 0)
		snprint(where, sizeof where, " of layer %lld", layer);
	werrstr("%s: %s%s at byte %lld is %s, expected a finite number", f->name, name, where,
		off + 4*i, (u[i] & 0x007fffff) != 0? "NaN": "infinite");
	return -1;
}

/* the floats in place if memory allows it, else a copy */
static float*
readfloats(Model *m, Source *f, char *name, vlong layer, vlong n)
{
	float *p;
	vlong off;

	off = f->off;
	if(f->fd < 0 && littleendian() && ((uintptr)(f->p + off) & 3) == 0 && 4*n <= f->n - off){
		p = (float*)(f->p + off);
		f->off += 4*n;
	}else{
		p = (float*)modelalloc(m, n, 4);
		if(p == nil){
			werrstr("%s: %s: %r", f->name, name);
			return nil;
		}
		if(readsource(f, p, 4*n) < 0)
			return nil;
		leword((uchar*)p, n);
	}
	if(finite(f, name, layer, p, n, off) < 0)
		return nil;
	return p;
}

static int
skipfloats(Source *f, vlong n)
{
	uchar buf[1024];
	vlong m;

	if(f->fd < 0 && 4*n <= f->n - f->off){
		f->off += 4*n;
		return 0;
	}
	for(n *= 4; n > 0; n -= m){
		m = n > sizeof buf? sizeof buf: n;
		if(readsource(f, buf, m) < 0)
			return -1;
	}
	return 0;
}

static int
readkind(Model *m, Source *f, Kind *k)
{
	vlong i;
	float *p;

	if(k->nlayer == 0){
		if(k->to == nil)
			return skipfloats(f, k->n);
		*k->to = readfloats(m, f, k->name, -1, k->n);
		return *k->to == nil? -1: 0;
	}
	for(i = 0; i < k->nlayer; i++){
		p = readfloats(m, f, k->name, i, k->n);
		if(p == nil)
			return -1;
		*(float**)((uchar*)&m->layer[i] + k->field) = p;
	}
	return 0;
}

/* bytes of the whole file */
static int
filesize(Source *f, Shape *s, Kind *k, int nk, vlong *size)
{
	int i;
	vlong n, all;

	all = 0;
	for(i = 0; i < nk; i++){
		n = k[i].n;
		if(n < 0 || k[i].nlayer > 0 && mulsize(n, k[i].nlayer, &n) < 0)
			break;
		if(addsize(all, n, &all) < 0)
			break;
		if(k[i].nlayer > 0 || k[i].to != nil)
			s->nweight += n;
	}
	if(i < nk || mulsize(all, 4, &all) < 0 || addsize(all, 4*Nhdr, size) < 0){
		werrstr("%s: the header's sizes overflow at '%s', expected a file under 2^62 bytes", f->name,
			i < nk? k[i].name: "the sum");
		return -1;
	}
	return 0;
}

/* -1 marks a product that overflows; filesize refuses it */
static vlong
elements(vlong a, vlong b)
{
	vlong n;

	if(mulsize(a, b, &n) < 0)
		return -1;
	return n;
}

static Kind*
once(Kind *k, char *name, vlong n, float **to)
{
	k->name = name;
	k->n = n;
	k->nlayer = 0;
	k->to = to;
	return k+1;
}

static Kind*
layered(Kind *k, Shape *s, char *name, vlong n, uintptr field)
{
	k->name = name;
	k->n = n;
	k->nlayer = s->nlayer;
	k->to = nil;
	k->field = field;
	return k+1;
}

int
readbin(Model *m, Source *f)
{
	Shape *s;
	Kind kind[16], *k, *e;
	vlong size;

	s = &m->shape;
	if(readheader(f, s) < 0)
		return -1;
	e = kind;
	e = once(e, "token embedding", elements(s->vocab, s->dim), &m->embed);
	e = layered(e, s, "attention norm", s->dim, offsetof(Layer, attnorm));
	e = layered(e, s, "wq", elements(s->dim, s->dim), offsetof(Layer, wq));
	e = layered(e, s, "wk", elements(s->kvdim, s->dim), offsetof(Layer, wk));
	e = layered(e, s, "wv", elements(s->kvdim, s->dim), offsetof(Layer, wv));
	e = layered(e, s, "wo", elements(s->dim, s->dim), offsetof(Layer, wo));
	e = layered(e, s, "feed-forward norm", s->dim, offsetof(Layer, ffnnorm));
	e = layered(e, s, "w1", elements(s->hidden, s->dim), offsetof(Layer, w1));
	e = layered(e, s, "w2", elements(s->hidden, s->dim), offsetof(Layer, w2));
	e = layered(e, s, "w3", elements(s->hidden, s->dim), offsetof(Layer, w3));
	e = once(e, "final norm", s->dim, &m->norm);
	e = once(e, "rotary table", elements(s->ctx, s->headsize), nil);
	if(!s->shared)
		e = once(e, "classifier", elements(s->vocab, s->dim), &m->cls);

	/* a header alone must not cost memory; a pipe's is believed */
	if(filesize(f, s, kind, e - kind, &size) < 0)
		return -1;
	if(f->n >= 0 && f->n != size){
		werrstr("%s: %lld bytes, expected %lld by its header", f->name, f->n, size);
		return -1;
	}
	m->layer = (Layer*)modelalloc(m, s->nlayer, sizeof(Layer));
	m->freq = (float*)modelalloc(m, s->headsize/2, sizeof(float));
	if(m->layer == nil || m->freq == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	for(k = kind; k < e; k++)
		if(readkind(m, f, k) < 0)
			return -1;
	if(s->shared)
		m->cls = m->embed;
	ropefreq(m->freq, s->headsize);
	return endsource(f);
}
