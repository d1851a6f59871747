#include <u.h>
#include <libc.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* GGUF files made in memory: a small Llama with a vocabulary of bytes and letters */

enum {
	Align	= 32,
	Maximage	= 1<<22,
};

void
putbytes(Image *f, void *p, vlong n)
{
	uchar *q;

	if(f->n + n > Maximage)
		sysfatal("an image of more than %d bytes", Maximage);
	if(f->p == nil){
		f->p = (uchar*)malloc(Maximage);
		if(f->p == nil)
			sysfatal("no memory for an image");
	}
	q = f->p + f->n;
	memmove(q, p, n);
	f->n += n;
}

void
put4(Image *f, u32int u)
{
	uchar b[4];

	b[0] = u;
	b[1] = u>>8;
	b[2] = u>>16;
	b[3] = u>>24;
	putbytes(f, b, 4);
}

void
put8(Image *f, u64int u)
{
	put4(f, u);
	put4(f, u>>32);
}

void
putstr(Image *f, char *s)
{
	put8(f, strlen(s));
	putbytes(f, s, strlen(s));
}

void
putintkey(Image *f, char *key, u32int v)
{
	putstr(f, key);
	put4(f, Vu32);
	put4(f, v);
}

void
putstrkey(Image *f, char *key, char *s)
{
	putstr(f, key);
	put4(f, Vstr);
	putstr(f, s);
}

static void
vocabulary(Image *f, int n)
{
	char buf[16];
	int i;
	float score;
	u32int u;

	putstrkey(f, "tokenizer.ggml.model", "llama");
	putstr(f, "tokenizer.ggml.tokens");
	put4(f, Varray);
	put4(f, Vstr);
	put8(f, n);
	for(i = 0; i < n; i++){
		snprint(buf, sizeof buf, "<0x%.2X>", i-3);
		if(i < 3)
			snprint(buf, sizeof buf, "<%d>", i);
		else if(i == 259)
			strcpy(buf, "\xe2\x96\x81");
		else if(i > 259)
			snprint(buf, sizeof buf, "%c%c", 'a' + (i-260)/26%26, 'a' + i%26);
		if(i >= 260 && i < 286)
			buf[1] = 0;
		putstr(f, buf);
	}
	putstr(f, "tokenizer.ggml.scores");
	put4(f, Varray);
	put4(f, Vf32);
	put8(f, n);
	for(i = 0; i < n; i++){
		score = -i;
		memmove(&u, &score, 4);
		put4(f, u);
	}
	putstr(f, "tokenizer.ggml.token_type");
	put4(f, Varray);
	put4(f, Vs32);
	put8(f, n);
	for(i = 0; i < n; i++)
		put4(f, i == 0? Punknown: i < 3? Pcontrol: i < 259? Pbyte: Pnormal);
}

typedef struct Shaped Shaped;
struct Shaped {
	char	*name;
	vlong	d;
	vlong	n;
};

/* random blocks whose scales are about 2^-7 */
void
randomblocks(uchar *p, int kind, vlong n)
{
	Coding *c;
	vlong i, k;
	float x;
	u32int u;

	c = &codings[kind];
	if(kind == Kf32){
		for(i = 0; i < n; i++){
			x = nextfloat() / 4;
			memmove(&u, &x, 4);
			for(k = 0; k < 4; k++)
				p[4*i+k] = u>>8*k;
		}
		return;
	}
	n = c->n == 0? n: n / c->n;
	for(i = 0; i < n; i++){
		for(k = 0; k < c->size; k++)
			p[i*c->size + k] = nextrandom()>>20;
		if(kind == Kf16)
			p[2*i+1] = (p[2*i+1] & 0x83) | 0x30;
		else if(kind == Kbf16){
			p[2*i] &= 0x7f;
			p[2*i+1] = (p[2*i+1] & 0x80) | 0x3e;
		}else{
			p[i*c->size + c->half + 1] = 0x20 | (nextrandom()>>30 & 0x83);
			if(c->half2 >= 0)
				p[i*c->size + c->half2 + 1] = 0x20 | (nextrandom()>>30 & 0x83);
		}
	}
}

/* matrices of one kind, vectors of floats */
void
makegguf(Image *f, int kind, int dim, int hidden, int nlayer, int nhead, int nkv, int vocab, int ctx)
{
	Shaped t[64];
	char names[64][32], *layer[] = {
		"attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down",
	};
	vlong kv, off, size, d[9], n[9];
	int i, j, nt;
	Type *type;

	kv = (vlong)dim/nhead*nkv;
	d[0] = 0; n[0] = dim;
	d[1] = dim; n[1] = dim;
	d[2] = kv; n[2] = dim;
	d[3] = kv; n[3] = dim;
	d[4] = dim; n[4] = dim;
	d[5] = 0; n[5] = dim;
	d[6] = hidden; n[6] = dim;
	d[7] = hidden; n[7] = dim;
	d[8] = dim; n[8] = hidden;
	t[0].name = "token_embd.weight";
	t[0].d = vocab;
	t[0].n = dim;
	t[1].name = "output_norm.weight";
	t[1].d = 0;
	t[1].n = dim;
	nt = 2;
	for(i = 0; i < nlayer; i++)
		for(j = 0; j < 9; j++){
			snprint(names[nt], sizeof names[nt], "blk.%d.%s.weight", i, layer[j]);
			t[nt].name = names[nt];
			t[nt].d = d[j];
			t[nt].n = n[j];
			nt++;
		}
	f->p = nil;
	f->n = 0;
	putbytes(f, (void*)"GGUF", 4);
	put4(f, 3);
	put8(f, nt);
	put8(f, 12);
	putstrkey(f, "general.architecture", "llama");
	putintkey(f, "llama.embedding_length", dim);
	putintkey(f, "llama.feed_forward_length", hidden);
	putintkey(f, "llama.block_count", nlayer);
	putintkey(f, "llama.attention.head_count", nhead);
	putintkey(f, "llama.attention.head_count_kv", nkv);
	putintkey(f, "llama.context_length", ctx);
	putintkey(f, "general.alignment", Align);
	vocabulary(f, vocab);
	off = 0;
	for(i = 0; i < nt; i++){
		type = kindtype(t[i].d == 0? Kf32: kind);
		putstr(f, t[i].name);
		put4(f, t[i].d == 0? 1: 2);
		put8(f, t[i].n);
		if(t[i].d != 0)
			put8(f, t[i].d);
		put4(f, type->ggml);
		put8(f, off);
		size = (t[i].d == 0? 1: t[i].d) * t[i].n / type->block * type->size;
		off += (size + Align-1) & ~(vlong)(Align-1);
	}
	while(f->n % Align != 0)
		putbytes(f, (void*)"", 1);
	for(i = 0; i < nt; i++){
		type = kindtype(t[i].d == 0? Kf32: kind);
		size = (t[i].d == 0? 1: t[i].d) * t[i].n;
		randomblocks(f->p + f->n, type->kind, size);
		f->n += size / type->block * type->size;
		while(f->n % Align != 0)
			putbytes(f, (void*)"", 1);
	}
}
