#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * GGUF, version 3.  A GGUF's own keys are kept, but those that say
 * how it was split, aligned and quantised; other models' are made from
 * their configuration, as llama.cpp's converters name them.
 */

enum {
	Magic	= 0x46554747,
	Align	= 32,
};

static char Anglekey[] = "llama2.c.rope_table";

void
putstr(Buf *b, char *s, vlong n)
{
	put8(b, n);
	putbytes(b, s, n);
}

/* a key and its type; the value is the caller's */
void
putkey(Buf *b, char *key, int type, vlong *nkey)
{
	putstr(b, key, strlen(key));
	put4(b, type);
	++*nkey;
}

typedef struct Head Head;
struct Head {
	Convert	*v;
	Buf	*b;
	vlong	nkey;
};

static void
word(Head *h, char *key, char *s)
{
	putkey(h->b, key, Vstr, &h->nkey);
	putstr(h->b, s, strlen(s));
}

static void
whole(Head *h, char *key, vlong n)
{
	char buf[128];

	if(strncmp(key, "general.", 8) == 0)
		strcpy(buf, key);
	else
		snprint(buf, sizeof buf, "%s.%s", h->v->arch, key);
	putkey(h->b, buf, Vu32, &h->nkey);
	put4(h->b, n);
}

static void
real(Head *h, char *key, double d)
{
	char buf[128];

	snprint(buf, sizeof buf, "%s.%s", h->v->arch, key);
	putkey(h->b, buf, Vf32, &h->nkey);
	putf(h->b, d);
}

static void
rotary(Head *h)
{
	Config *c;
	char buf[128];

	c = &h->v->m->conf;
	if(c->rot == 0)
		return;
	whole(h, "rope.dimension_count", c->rot);
	real(h, "rope.freq_base", c->base);
	if(c->scaling == nil)
		return;
	if(strcmp(c->scaling, "linear") == 0 || strcmp(c->scaling, "yarn") == 0){
		snprint(buf, sizeof buf, "%s.rope.scaling.type", h->v->arch);
		word(h, buf, c->scaling);
		real(h, "rope.scaling.factor", c->factor);
	}
	if(strcmp(c->scaling, "yarn") == 0){
		real(h, "rope.scaling.yarn_beta_fast", c->betafast);
		real(h, "rope.scaling.yarn_beta_slow", c->betaslow);
		if(c->attfactor > 0)
			real(h, "rope.scaling.attn_factor", c->attfactor);
	}
	if(strcmp(c->scaling, "longrope") == 0)
		real(h, "rope.scaling.attn_factor", h->v->m->turn);
	if(strcmp(c->scaling, "yarn") == 0 || strcmp(c->scaling, "longrope") == 0)
		whole(h, "rope.scaling.original_context_length", c->origctx);
}

/* how most of the weights are stored, by llama.cpp's numbers */
static int
filetype(Convert *v)
{
	Out *o;
	vlong i, most;
	int kind;

	if(v->mixed)
		return 15;
	kind = Kf32;
	most = 0;
	if(v->want != nil)
		kind = v->want->kind;
	else
		for(i = 0; i < v->nout; i++){
			o = &v->out[i];
			if(o->ndim > 1 && o->n > most){
				most = o->n;
				kind = o->type->kind;
			}
		}
	switch(kind){
	case Kf16:
		return 1;
	case Kq40:
		return 2;
	case Kq41:
		return 3;
	case Kq80:
		return 7;
	case Kq50:
		return 8;
	case Kq51:
		return 9;
	case Kbf16:
		return 32;
	}
	return 0;
}

static int
quantised(Convert *v)
{
	vlong i;

	for(i = 0; i < v->nout; i++)
		if(v->out[i].type->block > 1)
			return 1;
	return 0;
}

static void
types(Head *h)
{
	whole(h, "general.file_type", filetype(h->v));
	if(quantised(h->v))
		whole(h, "general.quantization_version", 2);
}

/* the last part of a path, without the form that it is of */
static void
called(Head *h)
{
	char *p, *e, buf[128];

	p = h->v->s->path;
	if(p == nil)
		return;
	e = strrchr(p, '/');
	if(e != nil && (strcmp(e, "/model.safetensors") == 0 || strcmp(e, "/pytorch_model.bin") == 0
	|| strstr(e, ".index.json") != nil || strncmp(e, "/consolidated.", 14) == 0)){
		snprint(buf, sizeof buf, "%.*s", (int)(e - p), p);
		p = buf;
	}
	e = strrchr(p, '/');
	if(e != nil)
		p = e+1;
	if(*p != 0)
		word(h, "general.name", p);
}

static void
sizes(Head *h)
{
	Shape *s;
	Config *c;

	s = &h->v->m->shape;
	c = &h->v->m->conf;
	word(h, "general.architecture", h->v->arch);
	called(h);
	types(h);
	whole(h, "vocab_size", s->vocab);
	whole(h, "context_length", s->ctx);
	whole(h, "embedding_length", s->dim);
	whole(h, "block_count", s->nlayer);
	whole(h, "feed_forward_length", s->hidden);
	whole(h, "attention.head_count", s->nhead);
	whole(h, "attention.head_count_kv", s->nkvhead);
	whole(h, "attention.key_length", s->headsize);
	whole(h, "attention.value_length", s->headsize);
	real(h, h->v->family->layernorm? (char*)"attention.layer_norm_epsilon": (char*)"attention.layer_norm_rms_epsilon", c->eps);
	rotary(h);
	if(c->window > 0)
		whole(h, "attention.sliding_window", c->window);
	if(c->attcap > 0)
		real(h, "attn_logit_softcapping", c->attcap);
	if(c->logitcap > 0)
		real(h, "final_logit_softcapping", c->logitcap);
	if(s->nexpert > 0){
		whole(h, "expert_count", s->nexpert);
		whole(h, "expert_used_count", c->nused);
	}
	if(strcmp(h->v->arch, "gptneox") == 0){
		putkey(h->b, "gptneox.use_parallel_residual", Vbool, &h->nkey);
		put1(h->b, c->parallel);
	}
}

/* bytes of a key's value in its file, with the type; -1 for arrays in arrays */
static vlong
valuesize(Key *k)
{
	vlong n, i;

	if(k->type == Vstr)
		return 4 + 8 + k->str.n;
	if(k->type != Varray)
		return 4 + valuewidth(k->type);
	if(k->etype == Varray)
		return -1;
	n = 4 + 4 + 8;
	if(k->etype != Vstr)
		return n + k->n*valuewidth(k->etype);
	for(i = 0; i < k->n; i++)
		n += 8 + k->strs[i].n;
	return n;
}

/* its bytes as they are in the file: what is in memory may have changed */
static int
keptkey(Head *h, Key *k)
{
	Store *s;
	vlong n;
	uchar *p;

	s = h->v->s;
	n = valuesize(k);
	if(n < 0){
		note(h->v->c, "the key '%s', arrays in an array, is left out", k->name.s);
		return 0;
	}
	if(seeksource(s->src[0], k->off) < 0)
		return -1;
	p = (uchar*)loadsource(s->src[0], n, 1);
	if(p == nil)
		return -1;
	putstr(h->b, k->name.s, k->name.n);
	putbytes(h->b, p, n);
	h->nkey++;
	free(p);
	return 0;
}

static int
keptkeys(Head *h)
{
	Store *s;
	Key *k;
	int retyped;

	s = h->v->s;
	retyped = h->v->want != nil;
	for(k = s->key; k < s->key + s->nkey; k++){
		if(strncmp(k->name.s, "split.", 6) == 0 || strcmp(k->name.s, "general.alignment") == 0)
			continue;
		if(retyped && (strcmp(k->name.s, "general.file_type") == 0
		|| strcmp(k->name.s, "general.quantization_version") == 0))
			continue;
		if(h->v->c->tokens != nil && strncmp(k->name.s, "tokenizer.", 10) == 0)
			continue;
		if(keptkey(h, k) < 0)
			return -1;
	}
	if(retyped)
		types(h);
	return 0;
}

/* the table of a .bin that no formula gives back */
static void
table(Head *h)
{
	vlong i, n;

	n = h->v->m->shape.ctx * h->v->m->shape.headsize;
	if(h->v->table == nil)
		return;
	putkey(h->b, Anglekey, Varray, &h->nkey);
	put4(h->b, Vf32);
	put8(h->b, n);
	for(i = 0; i < n; i++)
		putf(h->b, h->v->table[i]);
}

static void
chat(Head *h)
{
	if(h->v->chat == nil)
		return;
	word(h, "tokenizer.chat_template", h->v->chat);
}

static int
header(Convert *v, Buf *all)
{
	Head h;
	Buf b;
	vlong i;
	int k, kept;
	Out *o;
	vlong off;

	memset(&b, 0, sizeof b);
	memset(&h, 0, sizeof h);
	h.v = v;
	h.b = &b;
	kept = strcmp(v->s->format, "gguf") == 0;
	if(kept){
		if(keptkeys(&h) < 0)
			goto Bad;
	}else{
		sizes(&h);
		table(&h);
	}
	if(v->m->tokens != nil && (!kept || v->c->tokens != nil)){
		v->tokens = plaintext(v->c, v->m->tokens, &v->own, "GGUF");
		if(ggufkeys(v->tokens, &b, &h.nkey, v->s->name) < 0)
			goto Bad;
		chat(&h);
	}
	put4(all, Magic);
	put4(all, 3);
	put8(all, v->nout);
	put8(all, h.nkey);
	putbytes(all, b.p, b.n);
	off = 0;
	for(i = 0; i < v->nout; i++){
		o = &v->out[i];
		if(strlen(o->name) > 63){
			werrstr("%s: the name '%s' is longer than GGUF's 63 bytes", v->s->name, o->name);
			goto Bad;
		}
		putstr(all, o->name, strlen(o->name));
		put4(all, o->ndim);
		for(k = o->ndim-1; k >= 0; k--)
			put8(all, o->dim[k]);
		put4(all, o->type->ggml);
		put8(all, off);
		o->off = off;
		off += (o->size + Align-1)/Align*Align;
	}
	while(all->n % Align != 0 && !all->failed)
		put1(all, 0);
	if(b.failed)
		all->failed = 1;
	free(b.p);
	return endbuf(all, v->s->name);
Bad:
	free(b.p);
	return -1;
}

int
writegguf(Convert *v, Writer *w)
{
	Buf b;
	int r;

	memset(&b, 0, sizeof b);
	if(strcmp(v->s->format, "bin") == 0 && oddtable(v) < 0)
		return -1;
	r = header(v, &b);
	if(r == 0)
		r = writebytes(w, b.p, b.n);
	free(b.p);
	if(r == 0)
		r = writeouts(v, w, Align);
	return r;
}
