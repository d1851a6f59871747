#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"

/*
 * Meta's own folders of Llamas: params.json and consolidated.00.pth
 * and so on, PyTorch checkpoints that each hold a part of every
 * matrix.  Tensors of later parts are named by the part and a colon
 * until they are put together.
 */

enum {
	Maxpart	= 64,
};

static Alias names[] = {
	{ "tok_embeddings", "token_embd", Asis },
	{ "norm", "output_norm", Asis },
	{ "output", "output", Asis },
	{ "rope.freqs", nil, Ignored },
	{ "layers.%d.attention_norm", "blk.%d.attn_norm", Asis },
	{ "layers.%d.attention.wq", "blk.%d.attn_q", Asis },
	{ "layers.%d.attention.wk", "blk.%d.attn_k", Asis },
	{ "layers.%d.attention.wv", "blk.%d.attn_v", Asis },
	{ "layers.%d.attention.wo", "blk.%d.attn_output", Asis },
	{ "layers.%d.attention.inner_attention.rope.freqs", nil, Ignored },
	{ "layers.%d.ffn_norm", "blk.%d.ffn_norm", Asis },
	{ "layers.%d.feed_forward.w1", "blk.%d.ffn_gate", Asis },
	{ "layers.%d.feed_forward.w2", "blk.%d.ffn_down", Asis },
	{ "layers.%d.feed_forward.w3", "blk.%d.ffn_up", Asis },
	{ nil, nil, 0 },
};

static int
size(Store *s, char *name, vlong otherwise, vlong *v)
{
	if(confcount(s, "", name, v) < 0)
		return -1;
	if(*v == 0)
		*v = otherwise;
	if(*v >= 1)
		return 0;
	werrstr("%s: no '%s', expected 1 or more", s->confname, name);
	return -1;
}

/* params.json leaves to the tensors what they say, and the context to the program */
static int
config(Model *m, Store *s)
{
	Shape *h;
	Config *c;
	Tensor *e, *g;
	double d;

	h = &m->shape;
	c = &m->conf;
	e = findtensor(s, "token_embd.weight");
	g = findtensor(s, "blk.0.ffn_gate.weight");
	if(e == nil || g == nil){
		werrstr("%s: no tok_embeddings or no layers.0.feed_forward.w1, expected both", s->name);
		return -1;
	}
	h->vocab = e->dim[0];
	h->hidden = g->dim[0];
	if(size(s, "dim", 0, &h->dim) < 0 || size(s, "n_layers", 0, &h->nlayer) < 0
	|| size(s, "n_heads", 0, &h->nhead) < 0 || size(s, "n_kv_heads", h->nhead, &h->nkvhead) < 0)
		return -1;
	if(h->vocab < 1 || h->hidden < 1 || h->vocab > 0x7fffffff || h->hidden > 0x7fffffff
	|| h->dim % h->nhead != 0 || h->nhead % h->nkvhead != 0 || h->dim / h->nhead % 2 != 0){
		werrstr("%s: dim %lld, n_heads %lld, n_kv_heads %lld: expected multiples of the latter two and even heads",
			s->confname, h->dim, h->nhead, h->nkvhead);
		return -1;
	}
	h->headsize = h->dim / h->nhead;
	h->qdim = h->dim;
	h->kvdim = h->headsize * h->nkvhead;
	if(confeps(m, s) < 0 || confrotary(m, s, 10000) < 0)
		return -1;
	d = c->base;
	h->ctx = 4096;
	if(d > 100000)
		h->ctx = 8192;
	if(confbool(s, "", "use_scaled_rope", 0)){
		c->scaling = "llama3";
		c->factor = 8;
		c->lowfreq = 1;
		c->highfreq = 4;
		c->origctx = 8192;
		h->ctx = 131072;
	}
	c->act = Silu;
	return size(s, "max_seq_len", h->ctx, &h->ctx);
}

static char *must[] = { "attn_norm.weight", "ffn_norm.weight", nil };

Family metafamily = { "Llama", nil, nil, names, must, 0, config, gatedlayer };

/* path is the first part */
int
readmeta(Store *s)
{
	Source *f;
	char name[32], *p;
	int r;

	s->meta = 1;
	s->version = "Meta's checkpoint";
	for(s->part = 1; s->part < Maxpart; s->part++){
		snprint(name, sizeof name, "consolidated.%.2d.pth", s->part);
		p = besidepath(s->path, name);
		if(p == nil)
			return -1;
		r = isfile(p);
		f = r? filesource(p): nil;
		free(p);
		if(!r)
			break;
		if(f == nil)
			return -1;
		if(addsource(s, f) < 0){
			closesource(f);
			return -1;
		}
		if(readtorchpart(s, f) < 0)
			return -1;
	}
	return 0;
}

/* is it of a later part? */
int
laterpart(Tensor *t)
{
	return t->name.n > 3 && t->name.s[2] == ':';
}

static int
endswith(Str *s, char *tail)
{
	vlong n;

	n = strlen(tail);
	return s->n >= n && memcmp(s->s + s->n - n, tail, n) == 0;
}

/* along which dimension the parts of a matrix are put together; -1: they are all the same */
static int
axis(Store *s, Tensor *t, vlong dim)
{
	if(t->ndim < 2)
		return -1;
	if(endswith(&t->role, "attn_output.weight") || endswith(&t->role, "ffn_down.weight"))
		return 1;
	if(strcmp(t->role.s, "token_embd.weight") == 0)
		return t->dim[1]*s->part == dim? 1: 0;
	return 0;
}

/* the parts of every tensor become one; after their roles are known */
int
mergeparts(Store *s)
{
	Tensor *t, *x;
	vlong i, j, dim;
	char name[320];
	int k, a;

	if(s->part < 2)
		return 0;
	if(confint(s, "", "dim", &dim) < 0)
		return -1;
	for(i = 0; i < s->ntensor; i++){
		t = &s->tensor[i];
		if(laterpart(t) || t->used || t->name.n > 300)
			continue;
		t->piece = (int*)storealloc(s, s->part, sizeof(int));
		if(t->piece == nil){
			werrstr("%s: %r", s->name);
			return -1;
		}
		a = axis(s, t, dim);
		t->piece[0] = i;
		for(k = 1; k < s->part; k++){
			snprint(name, sizeof name, "%.2d:%s", k, t->name.s);
			j = findname(&s->names, &s->tensor->name, sizeof(Tensor), name, strlen(name));
			x = j < 0? nil: &s->tensor[j];
			if(x == nil || x->type != t->type || x->ndim != t->ndim || memcmp(x->dim, t->dim, t->ndim*sizeof(vlong)) != 0){
				werrstr("%s: part %d has no '%.60s' of the first one's shape", s->name, k, t->name.s);
				return -1;
			}
			t->piece[k] = j;
		}
		if(a < 0)
			continue;
		t->npiece = s->part;
		t->axis = a;
		if(mulsize(t->dim[a], s->part, &t->dim[a]) < 0 || tensorsize(t) < 0){
			werrstr("%s: tensor '%.60s': its size overflows", s->name, t->name.s);
			return -1;
		}
	}
	return 0;
}

/* all parts of t into memory of their own */
uchar*
loadparts(Store *s, Tensor *t)
{
	Tensor *x;
	Source *f;
	uchar *p, *q;
	vlong size, row, rows, i;
	int k;

	p = (uchar*)alloc(t->size, 1);
	if(p == nil){
		werrstr("%s: %r", s->name);
		return nil;
	}
	size = t->size / t->npiece;
	rows = t->axis == 0? 1: t->dim[0];
	row = rows == 0? 0: size / rows;
	for(k = 0; k < t->npiece; k++){
		x = &s->tensor[t->piece[k]];
		f = s->src[x->src];
		q = nil;
		if(seeksource(f, x->off) == 0)
			q = (uchar*)loadsource(f, size, 1);
		if(q == nil){
			free(p);
			return nil;
		}
		for(i = 0; i < rows; i++)
			memmove(p + (i*t->npiece + k)*row, q + i*row, row);
		free(q);
	}
	return p;
}
