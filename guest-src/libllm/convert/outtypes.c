#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * The types of the new file's tensors: as they are, or as llama.cpp
 * would choose.
 */

static int
issmall(Tensor *t)
{
	return isrole(t, "ffn_gate_inp.") || strncmp(t->role.s, "position_embd.", 14) == 0;
}

/* one in so many layers, and the outer ones, get more */
static int
morebits(vlong i, vlong n)
{
	return i < n/8 || i >= 7*n/8 || (i - n/8)%3 == 2;
}

/* what llama.cpp's quantize gives a matrix (src/llama-quant.cpp) */
static Type*
mixture(Convert *v, Tensor *t)
{
	Shape *h;
	vlong layer;
	int eight, output;

	h = &v->m->shape;
	if(codings[v->want->kind].n == 0 || v->want->kind == Kq80)
		return v->want;
	layer = strncmp(t->role.s, "blk.", 4) == 0? atoi(t->role.s + 4): -1;
	eight = h->nexpert == 8;
	output = strcmp(t->role.s, h->shared? (char*)"token_embd.weight": (char*)"output.weight") == 0;
	if(output)
		return kindtype(t->dim[t->ndim-1] % 256 != 0? Kq80: Kq6k);
	if((isrole(t, "attn_v.") || isrole(t, "attn_k.")) && eight)
		return kindtype(Kq80);
	if(!v->mixed)
		return v->want;
	if(isrole(t, "attn_v.")){
		if(morebits(layer, h->nlayer))
			return kindtype(Kq6k);
		if(h->nlayer == 80 && h->nhead != h->nkvhead && strcmp(v->arch, "llama") == 0)
			return kindtype(Kq5k);
	}
	if(isrole(t, "attn_qkv.") || isrole(t, "attn_output.") && eight)
		return kindtype(Kq5k);
	if(isrole(t, "ffn_down") && morebits(layer, h->nlayer))
		return kindtype(Kq6k);
	return v->want;
}

/* what is left where rows are no whole number of blocks */
static Type*
fitting(Type *t, vlong cols)
{
	if(cols % t->block == 0)
		return t;
	switch(t->kind){
	case Kq4k:
		t = kindtype(Kq50);
		break;
	case Kq5k:
		t = kindtype(Kq51);
		break;
	case Kq6k:
		t = kindtype(Kq80);
		break;
	}
	return cols % t->block == 0? t: kindtype(Kf16);
}

static int
isblocks(Type *t)
{
	return codings[t->kind].n != 0 || t->kind == Kgroup;
}

/* a tensor's type, and its size */
int
settype(Convert *v, Out *o)
{
	Tensor *t;
	Type *st;
	int i, vector;

	t = o->t[0];
	st = t->type;
	for(i = 1; i < o->nt; i++)
		if(o->t[i]->type != st)
			st = kindtype(Kf32);
	vector = t->ndim == 1;
	switch(v->form){
	case Fbin:
		o->type = kindtype(Kf32);
		if(v->version == 2 && !vector){
			o->type = &grouptype;
			o->group = v->group;
		}
		break;
	case Fsafe:
		o->type = v->want != nil? v->want: st->st != nil? st: kindtype(Kf32);
		break;
	case Fgguf:
		if(vector || issmall(t) && !isblocks(st))
			o->type = kindtype(Kf32);
		else if(v->want == nil || issmall(t))
			o->type = st->ggml >= 0? st: kindtype(Kf32);
		else
			o->type = fitting(mixture(v, t), o->cols);
		if(o->type->block > 1 && (o->dstturned || o->cols % o->type->block != 0))
			o->type = kindtype(Kf32);
		break;
	}
	if(o->type != st && isblocks(st)){
		if(isblocks(o->type))
			v->narrowed++;
		else if(v->want == nil)
			v->widened++;
	}
	o->n = o->rows * o->cols * o->nt;
	if(o->type == &grouptype){
		if(o->n % o->group != 0){
			werrstr("%s: tensor '%.40s' has %lld weights, expected a multiple of the group size, %lld", v->s->name,
				t->name.s, o->n, o->group);
			return -1;
		}
		o->size = o->n + o->n/o->group*4;
	}else
		o->size = o->n / o->type->block * o->type->size;
	return 0;
}
