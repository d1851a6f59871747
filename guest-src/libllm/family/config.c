#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "../fns.h"

/*
 * What a model says of itself: keys of GGUF under the architecture's
 * name, or members of config.json, where names differ between families
 * (a bar stands between them).  Ours are asked for by both names.
 */

enum {
	Maxlayer	= 1<<16,
	Maxsize	= 0x7fffffff,
};

static int
confjson(Store *s, Json *j)
{
	if(s->config == nil){
		werrstr("%s: no config.json beside it, expected one", s->name);
		return -1;
	}
	return checkjson(s->confname, s->config, s->nconfig, j);
}

/* a member by one of its names; nested in rope_parameters or text_config, too */
static int
member(Json *j, char *names, Json *v)
{
	char name[64], *p, *e;
	Json in;

	for(p = names; *p != 0; p = *e == 0? e: e+1){
		e = strchr(p, '|');
		if(e == nil)
			e = p + strlen(p);
		excerpt(name, sizeof name, p, e - p);
		if(jsonget(j, name, v) && jsonkind(v) != 'n')
			return 1;
		if(jsonget(j, "rope_parameters", &in) && jsonget(&in, name, v) && jsonkind(v) != 'n')
			return 1;
	}
	return 0;
}

static char*
archkey(Store *s, char *key, char *buf, int n)
{
	Str *a;

	a = keystr(s, "general.architecture");
	if(a == nil)
		return nil;
	if(strncmp(key, "general.", 8) == 0)
		return key;
	snprint(buf, n, "%s.%s", a->s, key);
	return buf;
}

/* is it said at all? */
int
confhas(Store *s, char *key, char *json)
{
	char buf[128], *k;
	Json j, v;

	if(strcmp(s->format, "gguf") == 0){
		k = archkey(s, key, buf, sizeof buf);
		return k != nil && findkey(s, k) != nil;
	}
	return confjson(s, &j) == 0 && member(&j, json, &v);
}

int
confint(Store *s, char *key, char *json, vlong *v)
{
	char buf[128], *k;
	Json j, x, y, n;
	Key *a;

	if(strcmp(s->format, "gguf") == 0){
		k = archkey(s, key, buf, sizeof buf);
		if(k == nil)
			return -1;
		a = findkey(s, k);
		if(a != nil && a->type == Varray && a->n > 0 && (a->etype == Vs32 || a->etype == Vu32)){
			*v = (s32int)le32((uchar*)a->str.s);
			return 0;
		}
		return keyint(s, k, v);
	}
	if(confjson(s, &j) < 0)
		return -1;
	if(!member(&j, json, &x)){
		werrstr("%s: no '%s', expected an integer", s->confname, json);
		return -1;
	}
	y.p = nil;
	if(jsonkind(&x) == '[' && jsonnext(&x, &n, &y))
		x = y;
	if(jsonkind(&x) != '0' || !jsonint(&x, v)){
		werrstr("%s: '%s' is '%s', expected an integer", s->confname, json, excerpt(buf, 21, x.p, x.e - x.p));
		return -1;
	}
	return 0;
}

int
confreal(Store *s, char *key, char *json, double *d)
{
	char buf[128], *k;
	Json j, x;

	if(strcmp(s->format, "gguf") == 0){
		k = archkey(s, key, buf, sizeof buf);
		return k == nil? -1: keyfloat(s, k, d);
	}
	if(confjson(s, &j) < 0)
		return -1;
	if(!member(&j, json, &x)){
		werrstr("%s: no '%s', expected a number", s->confname, json);
		return -1;
	}
	if(!jsonnum(&x, d)){
		werrstr("%s: '%s' is '%s', expected a number", s->confname, json, excerpt(buf, 21, x.p, x.e - x.p));
		return -1;
	}
	return 0;
}

/* the string into buf; 0 where it is said to be something else or nothing */
int
conftext(Store *s, char *key, char *json, char *to, int n)
{
	char buf[128], *k;
	Json j, x;
	Key *a;

	*to = 0;
	if(strcmp(s->format, "gguf") == 0){
		k = archkey(s, key, buf, sizeof buf);
		a = k == nil? nil: findkey(s, k);
		if(a == nil || a->type != Vstr || a->str.n >= n)
			return 0;
		memmove(to, a->str.s, a->str.n + 1);
		return 1;
	}
	if(confjson(s, &j) < 0 || !member(&j, json, &x) || jsonkind(&x) != '"' || x.e - x.p > n)
		return 0;
	jsontext(&x, to);
	return 1;
}

/* true, false, or neither: otherwise */
int
confbool(Store *s, char *key, char *json, int otherwise)
{
	char buf[128], *k;
	Json j, x;
	Key *a;

	if(strcmp(s->format, "gguf") == 0){
		k = archkey(s, key, buf, sizeof buf);
		a = k == nil? nil: findkey(s, k);
		return a == nil || a->type != Vbool? otherwise: (a->bits & 0xff) != 0;
	}
	if(confjson(s, &j) < 0 || !member(&j, json, &x))
		return otherwise;
	return jsonkind(&x) == 't'? 1: jsonkind(&x) == 'f'? 0: otherwise;
}

/* a size from 1 to max, or what it is otherwise where that is not negative */
static int
size(Store *s, char *key, char *json, vlong max, vlong otherwise, vlong *v)
{
	if(otherwise >= 0 && !confhas(s, key, json)){
		*v = otherwise;
		return 0;
	}
	if(confint(s, key, json, v) < 0)
		return -1;
	if(*v >= 1 && *v <= max)
		return 0;
	werrstr("%s: '%s' is %lld, expected 1 to %lld", s->config != nil? s->confname: s->name,
		s->config != nil? json: key, *v, max);
	return -1;
}

static int
real(Store *s, char *key, char *json, double otherwise, double *d)
{
	if(!confhas(s, key, json)){
		*d = otherwise;
		return 0;
	}
	return confreal(s, key, json, d);
}

/* sizes of the most kinds */
int
confsizes(Model *m, Store *s)
{
	Shape *h;
	Tensor *t;

	h = &m->shape;
	if(size(s, "embedding_length", "hidden_size|n_embd", Maxsize, -1, &h->dim) < 0)
		return -1;
	if(size(s, "block_count", "num_hidden_layers|n_layer", Maxlayer, -1, &h->nlayer) < 0)
		return -1;
	if(size(s, "attention.head_count", "num_attention_heads|n_head", Maxlayer, -1, &h->nhead) < 0)
		return -1;
	if(size(s, "attention.head_count_kv", "num_key_value_heads", Maxlayer, h->nhead, &h->nkvhead) < 0)
		return -1;
	if(size(s, "feed_forward_length", "intermediate_size|n_inner|ffn_dim", Maxsize, 4*h->dim, &h->hidden) < 0)
		return -1;
	if(size(s, "context_length", "max_position_embeddings|n_positions|n_ctx", Maxsize, -1, &h->ctx) < 0)
		return -1;
	t = findtensor(s, "token_embd.weight");
	if(size(s, "vocab_size", "vocab_size", Maxsize, t != nil? t->dim[0]: -1, &h->vocab) < 0)
		return -1;
	if(!confhas(s, "attention.key_length", "head_dim") && h->dim % h->nhead != 0){
		werrstr("%s: a width of %lld, expected a multiple of the heads, %lld", s->name, h->dim, h->nhead);
		return -1;
	}
	if(size(s, "attention.key_length", "head_dim", 1<<16, h->dim / h->nhead, &h->headsize) < 0)
		return -1;
	if(h->nhead % h->nkvhead != 0){
		werrstr("%s: %lld heads, expected a multiple of those of keys and values, %lld", s->name, h->nhead, h->nkvhead);
		return -1;
	}
	h->qdim = h->headsize * h->nhead;
	h->kvdim = h->headsize * h->nkvhead;
	return 0;
}

/* linear, llama3, yarn, longrope */
static int
scaling(Model *m, Store *s)
{
	static char *known[] = { "linear", "llama3", "yarn", "longrope", "dynamic", "su" };
	Config *c;
	Json j, r;
	char name[32];
	Store in;
	int i;
	double d;

	c = &m->conf;
	if(strcmp(s->format, "gguf") == 0){
		in = *s;
		if(!conftext(s, "rope.scaling.type", "", name, sizeof name))
			name[0] = 0;
		/* Phi-3's files only hold the factors */
		if(findtensor(s, "rope_factors_short.weight") != nil)
			strcpy(name, "longrope");
	}else{
		if(confjson(s, &j) < 0)
			return -1;
		if(!jsonget(&j, "rope_scaling", &r) || jsonkind(&r) != '{')
			if(!jsonget(&j, "rope_parameters", &r) || jsonkind(&r) != '{')
				return 0;
		in = *s;
		in.config = r.p;
		in.nconfig = r.e - r.p;
		if(!conftext(&in, "", "rope_type|type", name, sizeof name))
			name[0] = 0;
	}
	if(name[0] == 0 || strcmp(name, "none") == 0 || strcmp(name, "default") == 0){
		/* older GGUF files say only how much */
		if(real(s, "rope.scale_linear", "", 0, &d) == 0 && d > 1){
			c->scaling = "linear";
			c->factor = d;
		}
		return 0;
	}
	for(i = 0; i < nelem(known); i++)
		if(strcmp(known[i], name) == 0)
			break;
	if(i == nelem(known)){
		werrstr("%s: rotary scaling '%.20s', expected linear, llama3, yarn or longrope", s->name, name);
		return -1;
	}
	c->scaling = known[i];
	if(strcmp(name, "su") == 0)
		c->scaling = "longrope";
	if(real(&in, "rope.scaling.factor", "factor", 1, &c->factor) < 0
	|| real(&in, "", "low_freq_factor", 1, &c->lowfreq) < 0
	|| real(&in, "", "high_freq_factor", 4, &c->highfreq) < 0
	|| real(&in, "rope.scaling.yarn_beta_fast", "beta_fast", 32, &c->betafast) < 0
	|| real(&in, "rope.scaling.yarn_beta_slow", "beta_slow", 1, &c->betaslow) < 0
	|| real(&in, "rope.scaling.attn_factor", "attention_factor", 0, &c->attfactor) < 0
	|| real(&in, "", "mscale", 0, &c->mscale) < 0
	|| real(&in, "", "mscale_all_dim", 0, &c->mscaleall) < 0)
		return -1;
	if(size(&in, "rope.scaling.original_context_length", "original_max_position_embeddings", Maxsize, 0, &c->origctx) < 0)
		return -1;
	if(c->origctx == 0 && size(s, "rope.scaling.original_context_length", "original_max_position_embeddings", Maxsize,
			m->shape.ctx, &c->origctx) < 0)
		return -1;
	if(strcmp(c->scaling, "longrope") == 0 && s->config == nil && c->attfactor == 0)
		c->attfactor = 1;
	if(c->factor < 1e-3 || c->factor > 1e6){
		werrstr("%s: a rotary scaling factor of %g, expected 0.001 to 1000000", s->name, c->factor);
		return -1;
	}
	return 0;
}

/* the rotary embedding: rot of a head's elements, part of them where a share is said */
int
confrotary(Model *m, Store *s, double base)
{
	Shape *h;
	Config *c;
	double part;

	h = &m->shape;
	c = &m->conf;
	if(real(s, "rope.freq_base", "rope_theta|rotary_emb_base", base, &c->base) < 0)
		return -1;
	if(c->base < 1 || c->base > 1e15){
		werrstr("%s: rotary base %g, expected 1 to 1e15", s->name, c->base);
		return -1;
	}
	if(strcmp(s->format, "gguf") == 0){
		if(size(s, "rope.dimension_count", "", 1<<16, h->headsize, &c->rot) < 0)
			return -1;
	}else{
		if(real(s, "", "partial_rotary_factor|rotary_pct", 1, &part) < 0)
			return -1;
		if(part <= 0 || part > 1){
			werrstr("%s: a rotary share of %g, expected 0 to 1", s->confname, part);
			return -1;
		}
		c->rot = (vlong)((double)h->headsize * part);
	}
	if(c->rot > h->headsize || c->rot % 2 != 0){
		werrstr("%s: %lld of a head's %lld elements turn, expected an even part of them", s->name, c->rot, h->headsize);
		return -1;
	}
	return scaling(m, s);
}

int
confeps(Model *m, Store *s)
{
	double d;
	char *key;

	key = m->family->layernorm? (char*)"attention.layer_norm_epsilon": (char*)"attention.layer_norm_rms_epsilon";
	if(real(s, key, "rms_norm_eps|layer_norm_epsilon|layer_norm_eps|norm_eps", 1e-5, &d) < 0)
		return -1;
	if(d < 0 || d > 1){
		werrstr("%s: the norms' epsilon is %g, expected 0 to 1", s->name, d);
		return -1;
	}
	m->conf.eps = d;
	return 0;
}

int
confact(Model *m, Store *s, int otherwise)
{
	char name[32];

	m->conf.act = otherwise;
	if(strcmp(s->format, "gguf") == 0)
		return 0;
	if(!conftext(s, "", "hidden_activation|hidden_act|activation_function", name, sizeof name))
		return 0;
	if(strcmp(name, "silu") == 0 || strcmp(name, "swish") == 0)
		m->conf.act = Silu;
	else if(strcmp(name, "gelu_new") == 0 || strcmp(name, "gelu_pytorch_tanh") == 0 || strcmp(name, "gelu_fast") == 0)
		m->conf.act = Gelu;
	else if(strcmp(name, "gelu") == 0)
		m->conf.act = Gelux;
	else if(strcmp(name, "relu") == 0)
		m->conf.act = Relu;
	else{
		werrstr("%s: activation '%.20s', expected silu, gelu, gelu_new or relu", s->confname, name);
		return -1;
	}
	return 0;
}

/* a number that may be missing, and is then 0 */
int
conffloat(Store *s, char *key, char *json, float *f)
{
	double d;

	if(real(s, key, json, 0, &d) < 0)
		return -1;
	if(d < -1e30 || d > 1e30){
		werrstr("%s: '%s' is too large", s->name, key);
		return -1;
	}
	*f = d;
	return 0;
}

int
confcount(Store *s, char *key, char *json, vlong *v)
{
	if(confhas(s, key, json) && confint(s, key, json, v) < 0)
		return -1;
	if(!confhas(s, key, json))
		*v = 0;
	if(*v < 0 || *v > Maxsize){
		werrstr("%s: '%s' is %lld, expected 0 to %d", s->name, s->config != nil? json: key, *v, Maxsize);
		return -1;
	}
	return 0;
}

/* the family that the files say they are of */
Family*
findfamily(Store *s)
{
	Family **f;
	char name[64];
	int gguf;

	if(strcmp(s->format, "bin") == 0)
		return families[0];
	if(s->meta && s->config != nil)
		return &metafamily;
	gguf = strcmp(s->format, "gguf") == 0;
	if(gguf){
		if(keystr(s, "general.architecture") == nil)
			return nil;
		conftext(s, "general.architecture", "", name, sizeof name);
	}else{
		if(s->config == nil){
			werrstr("%s: no config.json beside it, expected one", s->name);
			return nil;
		}
		if(!conftext(s, "", "model_type", name, sizeof name)){
			werrstr("%s: no 'model_type', expected the family's name", s->confname);
			return nil;
		}
	}
	for(f = families; *f != nil; f++)
		if(gguf && (*f)->arch != nil && strcmp((*f)->arch, name) == 0
		|| !gguf && (*f)->type != nil && strcmp((*f)->type, name) == 0)
			return *f;
	werrstr("%s: a model of family '%.30s', which is not supported", s->name, name);
	return nil;
}
