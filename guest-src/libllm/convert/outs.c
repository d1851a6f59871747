#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * What tensors the new file has: their names, which tensors they are
 * made of, and how rows lie.
 */

static Out*
newout(Convert *v, char *name, Tensor *t, int nt)
{
	Out *o;
	void *p;

	p = growarray(v->out, v->nout, &v->maxout, sizeof(Out));
	if(p == nil)
		return nil;
	v->out = (Out*)p;
	o = &v->out[v->nout];
	memset(o, 0, sizeof *o);
	o->name = (char*)storealloc(v->s, strlen(name)+1, 1);
	o->t = (Tensor**)storealloc(v->s, nt, sizeof(Tensor*));
	if(o->name == nil || o->t == nil)
		return nil;
	strcpy(o->name, name);
	o->t[0] = t;
	o->nt = nt;
	v->nout++;
	return o;
}

/* is it blk.N.part.weight, .bias, or the like? */
int
isrole(Tensor *t, char *part)
{
	char *p;

	if(strncmp(t->role.s, "blk.", 4) != 0)
		return 0;
	p = strchr(t->role.s + 4, '.');
	return p != nil && strncmp(p+1, part, strlen(part)) == 0;
}

/* the expert's number of blk.N.ffn_gate.E.weight, or -1 */
static int
expert(Tensor *t)
{
	char *p;

	if(!isrole(t, "ffn_gate.") && !isrole(t, "ffn_up.") && !isrole(t, "ffn_down."))
		return -1;
	p = strchr(t->role.s + 4, '.');
	p = strchr(p+1, '.') + 1;
	return *p >= '0' && *p <= '9'? atoi(p): -1;
}

/* sizes, once names and sources are known */
static void
measure(Convert *v, Out *o, Alias *a)
{
	Tensor *t;
	Shape *h;
	int turn;
	vlong x;

	t = o->t[0];
	h = &v->m->shape;
	o->cols = t->dim[t->ndim-1];
	o->rows = o->cols == 0? 0: t->n / o->cols;
	o->srcturned = t->how == Turned && t->ndim > 1;
	o->dstturned = a != nil && a->how == Turned && t->ndim > 1;
	o->add = 0;
	if(t->how == Addone)
		o->add = 1;
	if(a != nil && a->how == Addone)
		o->add -= 1;
	o->srcrows = t->how == Heads3? Rheads3: Rplain;
	o->dstrows = a != nil && a->how == Heads3? Rheads3: Rplain;
	if(v->m->conf.rot > 0 && (isrole(t, "attn_q.") || isrole(t, "attn_k.") || isrole(t, "attn_qkv."))){
		if(!v->m->conf.halves)
			o->srcrows = Rpairs;
		if(v->form == Fbin || v->form == Fgguf && strcmp(v->arch, "llama") == 0)
			o->dstrows = Rpairs;
		o->headrows = h->qdim + h->kvdim;
	}
	o->ndim = t->ndim;
	memmove(o->dim, t->dim, sizeof o->dim);
	if(o->srcturned && o->dstturned){
		o->srcturned = 0;
		o->dstturned = 0;
	}else if(o->srcturned || o->dstturned){
		x = o->dim[0];
		o->dim[0] = o->dim[1];
		o->dim[1] = x;
	}
	turn = o->srcturned;
	if(turn){
		x = o->rows;
		o->rows = o->cols;
		o->cols = x;
	}
	/* the order of a vector's elements is that of a matrix's rows */
	if(t->ndim == 1 && o->srcrows != o->dstrows){
		o->rows = t->n;
		o->cols = 1;
	}
}

static int
finish(Convert *v, Out *o, Alias *a)
{
	vlong from, rows;

	if(o == nil){
		werrstr("%s: %r", v->s->name);
		return -1;
	}
	from = o->from;
	rows = o->rows;
	measure(v, o, a);
	if(rows > 0){
		/* a part of the rows */
		o->from = from;
		o->rows = rows;
		o->ndim = o->cols == 1? 1: 2;
		o->dim[0] = rows;
		o->dim[1] = o->cols;
		if(o->ndim == 1 || o->t[0]->ndim == 1){
			o->ndim = 1;
			o->rows = rows;
			o->cols = 1;
		}
		o->srcrows = Rplain;
		o->dstrows = Rplain;
	}
	if(o->nt > 1){
		memmove(o->dim + 1, o->dim, 2*sizeof(vlong));
		o->dim[0] = o->nt;
		o->ndim = 3;
	}
	return settype(v, o);
}

/* an expert of its own becomes a part of all of them */
static int
merged(Convert *v, Tensor *t)
{
	Out *o;
	char name[64], *p, *q;
	vlong layer, i;
	Tensor *x;

	layer = atoi(t->role.s + 4);
	p = strchr(t->role.s + 4, '.') + 1;
	q = strchr(p, '.');
	snprint(name, sizeof name, "blk.%lld.%.*s_exps.weight", layer, (int)(q - p), p);
	o = newout(v, name, t, v->m->shape.nexpert);
	for(i = 1; o != nil && i < o->nt; i++){
		snprint(name, sizeof name, "blk.%lld.%.*s.%lld.weight", layer, (int)(q - p), p, i);
		x = findtensor(v->s, name);
		if(x == nil){
			werrstr("%s: no tensor '%s', expected one", v->s->name, name);
			return -1;
		}
		o->t[i] = x;
	}
	return finish(v, o, nil);
}

/* what config.json's families call a role; nil: nothing */
static Alias*
theirname(Convert *v, char *role, char *name, int n)
{
	Alias *a;
	char ours[64], *tail, *prefix, part[64];
	int layer, e;

	tail = strrchr(role, '.');
	if(tail == nil)
		return nil;
	layer = 0;
	e = 0;
	if(strncmp(role, "blk.", 4) == 0)
		layer = atoi(role + 4);
	snprint(part, sizeof part, "%.*s", (int)(tail - role), role);
	if(strrchr(part, '.') != nil)
		e = atoi(strrchr(part, '.') + 1);
	for(a = v->family->alias; a->theirs != nil; a++){
		/* Phi-3 has gate and up together, by the name that ours gives to up */
		if(a->how == Ignored || strcmp(v->family->type, "phi3") == 0 && strcmp(a->theirs, "layers.%d.mlp.up_proj") == 0)
			continue;
		snprint(ours, sizeof ours, a->ours, layer, e);
		if(strcmp(ours, part) == 0)
			break;
	}
	if(a->theirs == nil)
		return nil;
	prefix = "model.";
	if(strcmp(v->family->type, "gpt2") == 0)
		prefix = "transformer.";
	else if(strcmp(v->family->type, "gpt_neox") == 0)
		prefix = "gpt_neox.";
	else if(strcmp(v->family->type, "opt") == 0)
		prefix = "model.decoder.";
	if(strcmp(a->ours, "output") == 0)
		prefix = "";
	snprint(part, sizeof part, a->theirs, layer, e);
	snprint(name, n, "%s%s%s", prefix, part, tail);
	return a;
}

static int
safeout(Convert *v, Tensor *t, char *role, vlong from, vlong rows)
{
	char name[160];
	Alias *a;
	Out *o;

	a = theirname(v, role, name, sizeof name);
	if(a == nil){
		werrstr("%s: tensor '%.40s' has no name in a checkpoint of family %s", v->s->name, t->name.s, v->family->name);
		return -1;
	}
	o = newout(v, name, t, 1);
	if(o != nil && rows > 0){
		o->from = from;
		o->rows = rows;
	}
	return finish(v, o, a);
}

/* all experts in one: each on its own, as checkpoints have them */
static int
splitexperts(Convert *v, Tensor *t)
{
	char role[64], *p, *q;
	vlong i, rows;

	p = strchr(t->role.s + 4, '.') + 1;
	q = strstr(p, "_exps");
	rows = t->n / t->dim[t->ndim-1] / v->m->shape.nexpert;
	for(i = 0; i < v->m->shape.nexpert; i++){
		snprint(role, sizeof role, "blk.%d.%.*s.%lld.weight", atoi(t->role.s + 4), (int)(q - p), p, i);
		if(safeout(v, t, role, i*rows, rows) < 0)
			return -1;
	}
	return 0;
}

/* Phi-2's q, k and v are apart in a checkpoint */
static int
splitheads(Convert *v, Tensor *t)
{
	char role[64];
	Shape *h;
	int layer;
	char *tail;

	h = &v->m->shape;
	layer = atoi(t->role.s + 4);
	tail = strrchr(t->role.s, '.');
	snprint(role, sizeof role, "blk.%d.attn_q%s", layer, tail);
	if(safeout(v, t, role, 0, h->qdim) < 0)
		return -1;
	snprint(role, sizeof role, "blk.%d.attn_k%s", layer, tail);
	if(safeout(v, t, role, h->qdim, h->kvdim) < 0)
		return -1;
	snprint(role, sizeof role, "blk.%d.attn_v%s", layer, tail);
	return safeout(v, t, role, h->qdim + h->kvdim, h->kvdim);
}

static int
safeouts(Convert *v)
{
	Tensor *t;
	vlong i;
	int r;

	for(i = 0; i < v->s->ntensor; i++){
		t = &v->s->tensor[i];
		if(t->used != 2 || strncmp(t->role.s, "rope_", 5) == 0)
			continue;
		if(strstr(t->role.s, "_exps.") != nil)
			r = splitexperts(v, t);
		else if(isrole(t, "attn_qkv.") && strcmp(v->family->type, "phi") == 0)
			r = splitheads(v, t);
		else
			r = safeout(v, t, t->role.s, 0, 0);
		if(r < 0)
			return -1;
	}
	return 0;
}

/* computed, as vectors of floats */
static int
made(Convert *v, char *name, float *p, vlong n)
{
	Out *o;

	o = newout(v, name, nil, 1);
	if(o == nil){
		werrstr("%s: %r", v->s->name);
		return -1;
	}
	o->made = p;
	o->ndim = 1;
	o->dim[0] = n;
	o->rows = 1;
	o->cols = n;
	o->n = n;
	o->type = kindtype(Kf32);
	o->size = 4*n;
	return 0;
}

/* what Llama 3 divides its frequencies by, and Phi-3 */
static int
factors(Convert *v)
{
	Model *m;
	float *p, *plain;
	vlong i, n;

	m = v->m;
	n = m->conf.rot/2;
	if(m->conf.scaling == nil)
		return 0;
	if(strcmp(m->conf.scaling, "llama3") == 0 && findtensor(v->s, "rope_freqs.weight") == nil){
		p = (float*)storealloc(v->s, n, sizeof(float));
		plain = (float*)storealloc(v->s, n, sizeof(float));
		if(p == nil || plain == nil){
			werrstr("%s: %r", v->s->name);
			return -1;
		}
		ropefreq(plain, m->conf.rot, m->conf.base);
		for(i = 0; i < n; i++)
			p[i] = plain[i]/m->freq[i];
		return made(v, "rope_freqs.weight", p, n);
	}
	if(strcmp(m->conf.scaling, "longrope") == 0 && findtensor(v->s, "rope_factors_short.weight") == nil)
		if(made(v, "rope_factors_long.weight", m->longfactors, n) < 0
		|| made(v, "rope_factors_short.weight", m->factors, n) < 0)
			return -1;
	return 0;
}

static int
ggufouts(Convert *v)
{
	Tensor *t;
	vlong i;
	int e, r;

	if(factors(v) < 0)
		return -1;
	for(i = 0; i < v->s->ntensor; i++){
		t = &v->s->tensor[i];
		if(t->used != 2)
			continue;
		e = expert(t);
		if(e > 0)
			continue;
		r = e == 0? merged(v, t): finish(v, newout(v, t->role.s, t, 1), nil);
		if(r < 0)
			return -1;
	}
	return 0;
}

static int
binout(Convert *v, char *role)
{
	Tensor *t;

	t = findtensor(v->s, role);
	if(t == nil){
		werrstr("%s: no tensor '%s', which a .bin cannot be without", v->s->name, role);
		return -1;
	}
	return finish(v, newout(v, role, t, 1), nil);
}

static int
binlayers(Convert *v, char *part)
{
	char role[64];
	vlong i;

	for(i = 0; i < v->m->shape.nlayer; i++){
		snprint(role, sizeof role, "blk.%lld.%s.weight", i, part);
		if(binout(v, role) < 0)
			return -1;
	}
	return 0;
}

/* in the order of bin.c */
static int
binouts(Convert *v)
{
	static char *matrices[] = { "attn_q", "attn_k", "attn_v", "attn_output" };
	static char *network[] = { "ffn_gate", "ffn_down", "ffn_up" };
	int i;

	if(v->version == 0 && binout(v, "token_embd.weight") < 0 || binlayers(v, "attn_norm") < 0)
		return -1;
	if(v->version > 0)
		if(binlayers(v, "ffn_norm") < 0 || binout(v, "output_norm.weight") < 0 || binout(v, "token_embd.weight") < 0)
			return -1;
	for(i = 0; i < nelem(matrices); i++)
		if(binlayers(v, matrices[i]) < 0)
			return -1;
	if(v->version == 0 && binlayers(v, "ffn_norm") < 0)
		return -1;
	for(i = 0; i < nelem(network); i++)
		if(binlayers(v, network[i]) < 0)
			return -1;
	if(v->version == 0 && binout(v, "output_norm.weight") < 0)
		return -1;
	return v->m->shape.shared? 0: binout(v, "output.weight");
}

int
planouts(Convert *v)
{
	vlong i;

	if((v->form == Fgguf? ggufouts(v): v->form == Fsafe? safeouts(v): binouts(v)) < 0)
		return -1;
	v->all = 0;
	for(i = 0; i < v->nout; i++)
		v->all += v->out[i].size;
	return 0;
}
