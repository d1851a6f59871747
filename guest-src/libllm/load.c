#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "family.h"
#include "fns.h"

/*
 * From a store to a model: each weight finds its tensor by its role,
 * the shapes are held against the configuration, and then everything
 * is read in the order in which it lies in the files.
 */

typedef struct Bind Bind;
typedef struct Load Load;

/* a tensor's place in the model: a matrix or a vector of floats */
struct Bind {
	Tensor	*t;
	Matrix	*m;
	float	**v;
};

struct Load {
	Model	*m;
	Store	*s;
	Bind	*bind;
	vlong	nbind;
	vlong	maxbind;
};

/* prefixes that checkpoints have or have not */
static char *prefixes[] = { "model.", "transformer.", "gpt_neox.", "decoder.", "language_model." };

/* does name[n] look like pattern, where %d stands for a number? */
static int
matches(char *pattern, char *name, vlong n, int *v)
{
	char *p, *e;
	int k;

	e = name + n;
	k = 0;
	for(p = pattern; *p != 0; p++){
		if(p[0] != '%'){
			if(name >= e || *name++ != *p)
				return 0;
			continue;
		}
		p++;
		if(name >= e || *name < '0' || *name > '9')
			return 0;
		for(v[k] = 0; name < e && *name >= '0' && *name <= '9'; name++){
			if(v[k] > 1<<20)
				return 0;
			v[k] = 10*v[k] + *name - '0';
		}
		k++;
	}
	return name == e;
}

/* the role that the family gives a checkpoint's name */
static int
alias(Store *s, Family *f, Tensor *t)
{
	char *name, *tail, buf[128];
	vlong n, full;
	Alias *a;
	int i, v[2];

	name = t->name.s;
	full = t->name.n;
	for(i = 0; i < nelem(prefixes); i++)
		if(full > strlen(prefixes[i]) && strncmp(name, prefixes[i], strlen(prefixes[i])) == 0){
			name += strlen(prefixes[i]);
			full -= strlen(prefixes[i]);
			i = -1;
		}
	tail = "";
	n = full;
	if(n > 7 && strcmp(name + n - 7, ".weight") == 0)
		tail = ".weight";
	else if(n > 5 && strcmp(name + n - 5, ".bias") == 0)
		tail = ".bias";
	n -= strlen(tail);
	for(a = f->alias; a->theirs != nil; a++){
		v[0] = 0;
		v[1] = 0;
		if(a->how == Ignored && matches(a->theirs, name, full, v)){
			t->used = 1;
			return 0;
		}
		if(a->how == Ignored || *tail == 0 || !matches(a->theirs, name, n, v))
			continue;
		snprint(buf, sizeof buf, a->ours, v[0], v[1]);
		t->role.s = (char*)storealloc(s, strlen(buf) + strlen(tail) + 1, 1);
		if(t->role.s == nil)
			return -1;
		t->role.n = sprint(t->role.s, "%s%s", buf, tail);
		t->how = a->how;
		return 0;
	}
	return 0;
}

static int
roles(Store *s, Family *f)
{
	vlong i;

	if(s->config != nil)
		for(i = 0; i < s->ntensor; i++)
			if(laterpart(&s->tensor[i]) && s->part > 1)
				s->tensor[i].used = 1;
			else if(alias(s, f, &s->tensor[i]) < 0)
				return -1;
	if(nameroles(s) < 0)
		return -1;
	return mergeparts(s);
}

static int
addbind(Load *l, Tensor *t, Matrix *m, float **v)
{
	void *p;

	p = growarray(l->bind, l->nbind, &l->maxbind, sizeof(Bind));
	if(p == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	l->bind = (Bind*)p;
	l->bind[l->nbind].t = t;
	l->bind[l->nbind].m = m;
	l->bind[l->nbind].v = v;
	l->nbind++;
	t->used = 2;
	return 1;
}

static int
missing(Load *l, char *role)
{
	werrstr("%s: no tensor '%s', expected one", l->s->name, role);
	return -1;
}

/* d rows of n: 1, or 0 if there is no tensor of that role */
static int
matrix(Load *l, Matrix *m, vlong d, vlong n, char *role)
{
	Tensor *t;
	vlong rows, x;

	t = findtensor(l->s, role);
	if(t == nil)
		return 0;
	if(t->type->kind == Knone){
		werrstr("%s: tensor '%.50s' is of type %s, which nothing here computes with", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	rows = t->dim[t->ndim-1] == 0? 0: t->n / t->dim[t->ndim-1];
	x = t->dim[t->ndim-1];
	if(t->how == Turned){
		x = rows;
		rows = t->dim[t->ndim-1];
	}
	if(t->ndim > 3 || rows != d || x != n){
		werrstr("%s: tensor '%.50s' is %lld rows of %lld, expected %lld of %lld", l->s->name, t->name.s, rows, x, d, n);
		return -1;
	}
	m->kind = t->type->kind;
	m->d = d;
	m->n = n;
	m->group = t->group;
	return addbind(l, t, m, nil);
}

static int
vector(Load *l, float **v, vlong n, char *role)
{
	Tensor *t;

	t = findtensor(l->s, role);
	if(t == nil)
		return 0;
	if(t->type->kind != Kf32 && t->type->kind != Kf16 && t->type->kind != Kbf16){
		werrstr("%s: tensor '%.50s' is of type %s, expected F32, F16 or BF16", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	if(t->n != n){
		werrstr("%s: tensor '%.50s' has %lld elements, expected %lld", l->s->name, t->name.s, t->n, n);
		return -1;
	}
	return addbind(l, t, nil, v);
}

static int
weight(Load *l, Matrix *m, vlong d, vlong n, vlong layer, char *part)
{
	char role[64];

	snprint(role, sizeof role, "blk.%lld.%s.weight", layer, part);
	return matrix(l, m, d, n, role);
}

static int
floats(Load *l, float **v, vlong n, vlong layer, char *part)
{
	char role[64];

	snprint(role, sizeof role, "blk.%lld.%s", layer, part);
	return vector(l, v, n, role);
}

static int
want(Load *l, int r, vlong layer, char *part)
{
	char role[64];

	if(r != 0)
		return r;
	snprint(role, sizeof role, "blk.%lld.%s.weight", layer, part);
	return missing(l, role);
}

static int
attention(Load *l, Layer *y, vlong i)
{
	Shape *h;
	int r;

	h = &l->m->shape;
	r = weight(l, &y->qkv, h->qdim + 2*h->kvdim, h->dim, i, "attn_qkv");
	if(r < 0)
		return -1;
	if(r == 0)
		if(want(l, weight(l, &y->q, h->qdim, h->dim, i, "attn_q"), i, "attn_q") < 0
		|| want(l, weight(l, &y->k, h->kvdim, h->dim, i, "attn_k"), i, "attn_k") < 0
		|| want(l, weight(l, &y->v, h->kvdim, h->dim, i, "attn_v"), i, "attn_v") < 0)
			return -1;
	if(want(l, weight(l, &y->o, h->dim, h->qdim, i, "attn_output"), i, "attn_output") < 0)
		return -1;
	if(floats(l, &y->qkvb, h->qdim + 2*h->kvdim, i, "attn_qkv.bias") < 0
	|| floats(l, &y->qb, h->qdim, i, "attn_q.bias") < 0
	|| floats(l, &y->kb, h->kvdim, i, "attn_k.bias") < 0
	|| floats(l, &y->vb, h->kvdim, i, "attn_v.bias") < 0
	|| floats(l, &y->ob, h->dim, i, "attn_output.bias") < 0)
		return -1;
	if(floats(l, &y->qnorm, h->headsize, i, "attn_q_norm.weight") < 0
	|| floats(l, &y->knorm, h->headsize, i, "attn_k_norm.weight") < 0)
		return -1;
	return 0;
}

/* all experts of a kind in one tensor, or each in its own */
static int
experts(Load *l, Matrix **m, vlong d, vlong n, vlong layer, char *part)
{
	char role[64];
	vlong i, k;
	int r;

	k = l->m->shape.nexpert;
	*m = (Matrix*)modelalloc(l->m, k, sizeof(Matrix));
	if(*m == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	snprint(role, sizeof role, "blk.%lld.%s_exps.weight", layer, part);
	if(d > (1LL<<40)/k){
		werrstr("%s: %lld experts of %lld rows are too many", l->s->name, k, d);
		return -1;
	}
	r = matrix(l, &(*m)[0], k*d, n, role);
	if(r != 0)
		return r;
	for(i = 0; i < k; i++){
		snprint(role, sizeof role, "blk.%lld.%s.%lld.weight", layer, part, i);
		r = matrix(l, &(*m)[i], d, n, role);
		if(r == 0)
			return missing(l, role);
		if(r < 0)
			return -1;
	}
	return 0;
}

static int
feedforward(Load *l, Layer *y, vlong i)
{
	Shape *h;
	int r;

	h = &l->m->shape;
	if(h->nexpert > 0){
		if(want(l, weight(l, &y->router, h->nexpert, h->dim, i, "ffn_gate_inp"), i, "ffn_gate_inp") < 0)
			return -1;
		if(experts(l, &y->gates, h->hidden, h->dim, i, "ffn_gate") < 0
		|| experts(l, &y->ups, h->hidden, h->dim, i, "ffn_up") < 0
		|| experts(l, &y->downs, h->dim, h->hidden, i, "ffn_down") < 0)
			return -1;
		return 0;
	}
	r = 1;
	if(l->m->family->layer == gatedlayer){
		r = weight(l, &y->gate, h->hidden, h->dim, i, "ffn_gate");
		if(r < 0)
			return -1;
	}
	/* Phi-3: gate and up are one */
	if(want(l, weight(l, &y->up, r == 0? 2*h->hidden: h->hidden, h->dim, i, "ffn_up"), i, "ffn_up") < 0
	|| want(l, weight(l, &y->down, h->dim, h->hidden, i, "ffn_down"), i, "ffn_down") < 0)
		return -1;
	if(floats(l, &y->gateb, h->hidden, i, "ffn_gate.bias") < 0
	|| floats(l, &y->upb, h->hidden, i, "ffn_up.bias") < 0
	|| floats(l, &y->downb, h->dim, i, "ffn_down.bias") < 0)
		return -1;
	return 0;
}

static int
norms(Load *l, Layer *y, vlong i)
{
	Shape *h;
	char role[64], **r;

	h = &l->m->shape;
	if(floats(l, &y->attnorm, h->dim, i, "attn_norm.weight") < 0
	|| floats(l, &y->attnormb, h->dim, i, "attn_norm.bias") < 0
	|| floats(l, &y->attnorm2, h->dim, i, "post_attention_norm.weight") < 0
	|| floats(l, &y->ffnnorm, h->dim, i, "ffn_norm.weight") < 0
	|| floats(l, &y->ffnnormb, h->dim, i, "ffn_norm.bias") < 0
	|| floats(l, &y->ffnnorm2, h->dim, i, "post_ffw_norm.weight") < 0)
		return -1;
	for(r = l->m->family->must; *r != nil; r++){
		snprint(role, sizeof role, "blk.%lld.%s", i, *r);
		if(findtensor(l->s, role) == nil)
			return missing(l, role);
	}
	return 0;
}

static int
layers(Load *l)
{
	Model *m;
	Layer *y;
	vlong i;

	m = l->m;
	/* a number of layers alone must not cost memory */
	if(m->shape.nlayer > l->s->ntensor){
		werrstr("%s: %lld layers, expected fewer than its %lld tensors", l->s->name, m->shape.nlayer, l->s->ntensor);
		return -1;
	}
	m->layer = (Layer*)modelalloc(m, m->shape.nlayer, sizeof(Layer));
	if(m->layer == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	for(i = 0; i < m->shape.nlayer; i++){
		y = &m->layer[i];
		if(norms(l, y, i) < 0 || attention(l, y, i) < 0 || feedforward(l, y, i) < 0)
			return -1;
	}
	return 0;
}

/* no classifier, or one that is the embedding's storage again */
static int
tied(Store *s)
{
	Tensor *t, *e;

	t = findtensor(s, "output.weight");
	e = findtensor(s, "token_embd.weight");
	if(t == nil)
		return 1;
	if(e == nil || t->src != e->src || t->off != e->off || t->size != e->size)
		return 0;
	t->used = 1;
	return 1;
}

static int
outside(Load *l)
{
	Model *m;
	Shape *h;
	vlong width;
	int r;

	m = l->m;
	h = &m->shape;
	width = h->embdim > 0? h->embdim: h->dim;
	r = matrix(l, &m->embed, h->vocab, width, "token_embd.weight");
	if(r == 0)
		return missing(l, "token_embd.weight");
	if(r < 0)
		return -1;
	if(tied(l->s))
		h->shared = 1;
	else if(matrix(l, &m->cls, h->vocab, width, "output.weight") < 0)
		return -1;
	if(vector(l, &m->clsb, h->vocab, "output.bias") < 0)
		return -1;
	if(width != h->dim){
		r = matrix(l, &m->projin, h->dim, width, "project_in.weight");
		if(r == 0)
			return missing(l, "project_in.weight");
		if(r < 0)
			return -1;
		r = matrix(l, &m->projout, width, h->dim, "project_out.weight");
		if(r == 0)
			return missing(l, "project_out.weight");
		if(r < 0)
			return -1;
	}
	if(m->conf.rot == 0){
		r = matrix(l, &m->place, h->ctx + m->conf.posoff, h->dim, "position_embd.weight");
		if(r == 0)
			return missing(l, "position_embd.weight");
		if(r < 0)
			return -1;
	}
	r = vector(l, &m->norm, h->dim, "output_norm.weight");
	if(r == 0 && !m->conf.postnorm)
		return missing(l, "output_norm.weight");
	if(r < 0 || vector(l, &m->normb, h->dim, "output_norm.bias") < 0)
		return -1;
	if(m->conf.rot > 0)
		if(vector(l, &m->factors, m->conf.rot/2, "rope_freqs.weight") < 0
		|| vector(l, &m->factors, m->conf.rot/2, "rope_factors_short.weight") < 0
		|| vector(l, &m->longfactors, m->conf.rot/2, "rope_factors_long.weight") < 0)
			return -1;
	return 0;
}

/* a tensor that nothing asks for means that the model is another one than we think */
static int
allused(Load *l)
{
	vlong i;

	for(i = 0; i < l->s->ntensor; i++)
		if(!l->s->tensor[i].used){
			werrstr("%s: tensor '%.60s' is none that a model of family %s has", l->s->name,
				l->s->tensor[i].name.s, l->m->family->name);
			return -1;
		}
	return 0;
}

static int
enough(Load *l)
{
	vlong i, need, left;
	Tensor *t;

	need = 0;
	for(i = 0; i < l->s->ntensor; i++){
		t = &l->s->tensor[i];
		if(t->used == 2 && l->s->src[t->src]->fd >= 0 && addsize(need, t->size, &need) < 0)
			break;
	}
	left = memoryleft();
	if(i == l->s->ntensor && (left < 0 || need <= left))
		return 0;
	werrstr("%s: the weights need %lld bytes of memory, and %lld are left", l->s->name, need, left);
	return -1;
}

static int
loadall(Load *l)
{
	Tensor **t;
	vlong i;

	if(enough(l) < 0)
		return -1;
	t = inorder(l->s);
	if(t == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	for(i = 0; i < l->s->ntensor; i++)
		if(t[i]->used == 2){
			if(loadtensor(l->s, t[i]) < 0)
				break;
			l->m->shape.nweight += t[i]->n;
			l->m->shape.nbyte += t[i]->size;
		}
	i -= l->s->ntensor;
	free(t);
	if(i < 0)
		return -1;
	if(strcmp(l->s->format, "bin") != 0)
		return 0;
	if(seeksource(l->s->src[0], l->s->end) < 0)
		return -1;
	return endsource(l->s->src[0]);
}

/* q, k and v of each head in turn become all q, all k, all v; rows of so many bytes */
static void
unheads(uchar *to, uchar *from, vlong nhead, vlong hs, vlong row)
{
	vlong h, j;

	for(h = 0; h < nhead; h++)
		for(j = 0; j < 3; j++)
			memmove(to + (j*nhead + h)*hs*row, from + (h*3 + j)*hs*row, hs*row);
}

/* [n][d] becomes [d][n] of elements of so many bytes */
static void
transpose(uchar *to, uchar *from, vlong d, vlong n, int size)
{
	vlong i, j;

	for(i = 0; i < d; i++)
		for(j = 0; j < n; j++)
			memmove(to + (i*n + j)*size, from + (j*d + i)*size, size);
}

static int
change(Load *l, Tensor *t, vlong d, vlong n)
{
	uchar *p;
	Shape *h;

	h = &l->m->shape;
	if(t->how == Asis || t->how == Addone || t->how == Turned && t->ndim < 2)
		return 0;
	if(codings[t->type->kind].n != 0 || t->type->kind == Kgroup){
		werrstr("%s: tensor '%.50s' is of type %s, expected F32, F16 or BF16", l->s->name, t->name.s, t->type->name);
		return -1;
	}
	p = (uchar*)modelalloc(l->m, t->size, 1);
	if(p == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	if(t->how == Turned)
		transpose(p, t->p, d, n, t->type->size);
	else if(h->nhead != h->nkvhead){
		werrstr("%s: %lld heads over %lld, expected as many", l->s->name, h->nhead, h->nkvhead);
		return -1;
	}else
		unheads(p, t->p, h->nhead, h->headsize, n*t->type->size);
	if(t->mine)
		free(t->p);
	t->p = p;
	t->mine = 0;
	return 0;
}

/* the store's memory becomes the model's */
static int
keep(Load *l, Tensor *t)
{
	if(!t->mine)
		return 0;
	if(modelkeep(l->m, t->p) < 0){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	t->mine = 0;
	return 0;
}

static int
setmatrix(Load *l, Tensor *t, Matrix *m)
{
	if(change(l, t, m->d, m->n) < 0 || keep(l, t) < 0)
		return -1;
	m->p = t->p;
	m->row = m->n / t->type->block * t->type->size;
	if(m->kind != Kgroup)
		return 0;
	m->scale = (float*)modelalloc(l->m, t->n / t->group, sizeof(float));
	if(m->scale == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	memmove(m->scale, t->p + t->n, t->n / t->group * 4);
	leword((uchar*)m->scale, t->n / t->group);
	return 0;
}

static int
setvector(Load *l, Tensor *t, float **v)
{
	vlong i;

	if(change(l, t, t->n, 1) < 0)
		return -1;
	if(t->type->kind == Kf32 && t->how != Addone){
		if(keep(l, t) < 0)
			return -1;
		*v = (float*)t->p;
		return 0;
	}
	*v = (float*)modelalloc(l->m, t->n, sizeof(float));
	if(*v == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	if(t->type->kind == Kf32)
		memmove(*v, t->p, t->n*sizeof(float));
	else
		portdequant(*v, t->type->kind, t->p, t->n);
	if(t->how == Addone)
		for(i = 0; i < t->n; i++)
			(*v)[i] += 1.0f;
	return 0;
}

/* d rows of m from its row at on */
static void
part(Matrix *to, Matrix *m, vlong at, vlong d)
{
	*to = *m;
	to->p = m->p + at*m->row;
	to->d = d;
}

static void
setparts(Model *m)
{
	Shape *h;
	Layer *y;
	vlong i;

	h = &m->shape;
	for(y = m->layer; y < m->layer + h->nlayer; y++){
		if(y->qkv.p != nil){
			part(&y->q, &y->qkv, 0, h->qdim);
			part(&y->k, &y->qkv, h->qdim, h->kvdim);
			part(&y->v, &y->qkv, h->qdim + h->kvdim, h->kvdim);
		}
		if(y->qkvb != nil){
			y->qb = y->qkvb;
			y->kb = y->qkvb + h->qdim;
			y->vb = y->qkvb + h->qdim + h->kvdim;
		}
		if(y->up.d == 2*h->hidden){
			part(&y->gate, &y->up, 0, h->hidden);
			part(&y->up, &y->up, h->hidden, h->hidden);
		}
		for(i = h->nexpert-1; i >= 0 && y->gates[0].d > h->hidden; i--)
			part(&y->gates[i], &y->gates[0], i*h->hidden, h->hidden);
		for(i = h->nexpert-1; i >= 0 && y->ups[0].d > h->hidden; i--)
			part(&y->ups[i], &y->ups[0], i*h->hidden, h->hidden);
		for(i = h->nexpert-1; i >= 0 && y->downs[0].d > h->dim; i--)
			part(&y->downs[i], &y->downs[0], i*h->dim, h->dim);
	}
	if(h->shared)
		m->cls = m->embed;
}

/* everything but the vocabulary */
int
loadweights(Model *m, Store *s)
{
	Load l;
	vlong i;
	int r;

	if(s->bare){
		werrstr("%s: a directory of tensors without their data, expected a model", s->name);
		return -1;
	}
	m->family = findfamily(s);
	if(m->family == nil)
		return -1;
	if(roles(s, m->family) < 0 || m->family->config(m, s) < 0)
		return -1;
	m->shape.type = s->version;
	m->shape.family = m->family->name;
	memset(&l, 0, sizeof l);
	l.m = m;
	l.s = s;
	r = -1;
	if(outside(&l) == 0 && layers(&l) == 0 && allused(&l) == 0 && loadall(&l) == 0){
		r = 0;
		for(i = 0; i < l.nbind && r == 0; i++)
			if(l.bind[i].m != nil)
				r = setmatrix(&l, l.bind[i].t, l.bind[i].m);
			else
				r = setvector(&l, l.bind[i].t, l.bind[i].v);
	}
	free(l.bind);
	if(r < 0)
		return -1;
	setparts(m);
	return setrotary(m, s);
}
