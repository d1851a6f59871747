#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * safetensors, and the config.json that belongs to it.  A folder's own
 * config.json is kept; others are made from what the model is.
 */

static void
header(Convert *v, Buf *b)
{
	Out *o;
	vlong i, off;
	int k;

	puttext(b, "{\"__metadata__\":{\"format\":\"pt\"}");
	off = 0;
	for(i = 0; i < v->nout; i++){
		o = &v->out[i];
		puttext(b, ",");
		putjson(b, o->name, strlen(o->name));
		puttext(b, ":{\"dtype\":\"%s\",\"shape\":[", o->type->st);
		for(k = 0; k < o->ndim; k++)
			puttext(b, "%s%lld", k == 0? "": ",", o->dim[k]);
		o->off = off;
		off += o->size;
		puttext(b, "],\"data_offsets\":[%lld,%lld]}", o->off, off);
	}
	puttext(b, "}");
	while(b->n % 8 != 0 && !b->failed)
		put1(b, ' ');
}

/* larger elements first, so that all are aligned */
static int
bysize(void *va, void *vb)
{
	Out *a, *b;

	a = (Out*)va;
	b = (Out*)vb;
	if(a->type->size != b->type->size)
		return a->type->size > b->type->size? -1: 1;
	return a->off < b->off? -1: a->off > b->off;
}

int
writesafe(Convert *v, Writer *w)
{
	Buf b;
	vlong i;
	int r;
	uchar n[8];

	for(i = 0; i < v->nout; i++)
		v->out[i].off = i;
	qsort(v->out, v->nout, sizeof(Out), bysize);
	memset(&b, 0, sizeof b);
	header(v, &b);
	r = endbuf(&b, v->s->name);
	for(i = 0; i < 8; i++)
		n[i] = (u64int)b.n >> 8*i;
	if(r == 0 && (writebytes(w, n, 8) < 0 || writebytes(w, b.p, b.n) < 0))
		r = -1;
	free(b.p);
	if(r == 0)
		r = writeouts(v, w, 1);
	return r;
}

static char*
dtype(Convert *v)
{
	vlong i, most;
	Type *t;

	t = v->want;
	most = 0;
	for(i = 0; i < v->nout && v->want == nil; i++)
		if(v->out[i].n > most){
			most = v->out[i].n;
			t = v->out[i].type;
		}
	if(t != nil && t->kind == Kf16)
		return "float16";
	if(t != nil && t->kind == Kbf16)
		return "bfloat16";
	return "float32";
}

/* the old text, with another dtype */
static int
keptconfig(Convert *v, Buf *b)
{
	Store *s;
	Json j, x;

	s = v->s;
	if(checkjson(s->confname, s->config, s->nconfig, &j) < 0)
		return -1;
	if(v->want == nil || !jsonget(&j, "torch_dtype", &x) && !jsonget(&j, "dtype", &x)){
		putbytes(b, s->config, s->nconfig);
		return 0;
	}
	putbytes(b, s->config, x.p - s->config);
	puttext(b, "\"%s\"", dtype(v));
	putbytes(b, x.e, s->config + s->nconfig - x.e);
	return 0;
}

static void
whole(Buf *b, char *key, vlong n)
{
	puttext(b, ",\n  \"%s\": %lld", key, n);
}

/* with as many digits as a float needs */
static void
number(Buf *b, double d)
{
	char s[64];
	int digits;

	if(d == floor(d) && d > -1e9 && d < 1e9){
		puttext(b, "%.1f", d);
		return;
	}
	for(digits = 1; digits < 9; digits++){
		snprint(s, sizeof s, "%.*g", digits, d);
		if((float)strtod(s, nil) == (float)d)
			break;
	}
	snprint(s, sizeof s, "%.*g", digits, d);
	puttext(b, "%s", s);
}

static void
real(Buf *b, char *key, double d)
{
	puttext(b, ",\n  \"%s\": ", key);
	number(b, d);
}

static void
flag(Buf *b, char *key, int on)
{
	puttext(b, ",\n  \"%s\": %s", key, on? "true": "false");
}

static void
list(Buf *b, float *p, vlong n)
{
	vlong i;

	puttext(b, "[");
	for(i = 0; i < n; i++){
		if(i > 0)
			puttext(b, ", ");
		number(b, p[i]);
	}
	puttext(b, "]");
}

/* Llama 3's rule behind the factors of a GGUF: where it turns from one to the other says the context */
static int
llama3(Convert *v, Buf *b)
{
	Model *m;
	float *plain;
	vlong i, n;
	double factor, f, s, orig;

	m = v->m;
	n = m->conf.rot/2;
	plain = (float*)storealloc(v->s, n, sizeof(float));
	if(plain == nil){
		werrstr("%s: %r", v->s->name);
		return -1;
	}
	ropefreq(plain, m->conf.rot, m->conf.base);
	factor = 1;
	for(i = 0; i < n; i++)
		if(m->factors[i] > factor)
			factor = m->factors[i];
	orig = 8192;
	for(i = 0; i < n; i++){
		f = (double)m->factors[i];
		if(f <= 1.0001 || f >= 0.9999*factor)
			continue;
		s = (1/f - 1/factor)/(1 - 1/factor);
		orig = floor(6.283185307179586/(double)plain[i]*(3*s + 1) + 0.5);
	}
	note(v->c, "config.json: rope_scaling is assumed to be llama3 by a factor of %g, from 1 to 4, for a context of %g",
		factor, orig);
	puttext(b, ",\n  \"rope_scaling\": {\"rope_type\": \"llama3\", \"factor\": ");
	number(b, factor);
	puttext(b, ", \"low_freq_factor\": 1.0, \"high_freq_factor\": 4.0, \"original_max_position_embeddings\": %lld}", (vlong)orig);
	return 0;
}

static int
scaling(Convert *v, Buf *b)
{
	Config *c;
	double d;

	c = &v->m->conf;
	if(c->scaling == nil)
		return v->m->factors == nil? 0: llama3(v, b);
	puttext(b, ",\n  \"rope_scaling\": {\"rope_type\": \"%s\"", c->scaling);
	if(strcmp(c->scaling, "longrope") == 0){
		puttext(b, ", \"short_factor\": ");
		list(b, v->m->factors, c->rot/2);
		puttext(b, ", \"long_factor\": ");
		list(b, v->m->longfactors, c->rot/2);
		d = (double)v->m->shape.ctx/(double)c->origctx;
		if(d > 1)
			d = sqrt(1 + flog(d)/flog((double)c->origctx));
		else
			d = 1;
		if(d - (double)v->m->turn > 1e-6 || (double)v->m->turn - d > 1e-6){
			puttext(b, ", \"attention_factor\": ");
			number(b, v->m->turn);
		}
		puttext(b, "}");
		whole(b, "original_max_position_embeddings", c->origctx);
		return 0;
	}
	puttext(b, ", \"factor\": ");
	number(b, c->factor);
	if(strcmp(c->scaling, "linear") != 0)
		puttext(b, ", \"original_max_position_embeddings\": %lld", c->origctx);
	if(strcmp(c->scaling, "llama3") == 0)
		puttext(b, ", \"low_freq_factor\": %g, \"high_freq_factor\": %g", c->lowfreq, c->highfreq);
	if(strcmp(c->scaling, "yarn") == 0){
		puttext(b, ", \"beta_fast\": %g, \"beta_slow\": %g", c->betafast, c->betaslow);
		if(c->attfactor > 0){
			puttext(b, ", \"attention_factor\": ");
			number(b, c->attfactor);
		}
	}
	puttext(b, "}");
	return 0;
}

static char *architectures[][2] = {
	{ "llama", "LlamaForCausalLM" },
	{ "mistral", "MistralForCausalLM" },
	{ "mixtral", "MixtralForCausalLM" },
	{ "qwen2", "Qwen2ForCausalLM" },
	{ "qwen3", "Qwen3ForCausalLM" },
	{ "phi3", "Phi3ForCausalLM" },
	{ "gemma", "GemmaForCausalLM" },
	{ "gemma2", "Gemma2ForCausalLM" },
	{ "gemma3_text", "Gemma3ForCausalLM" },
	{ "gpt2", "GPT2LMHeadModel" },
	{ "gpt_neox", "GPTNeoXForCausalLM" },
	{ "phi", "PhiForCausalLM" },
	{ "opt", "OPTForCausalLM" },
};

static char *actname[] = { "silu", "gelu_pytorch_tanh", "gelu", "relu" };

static void
gpt2(Convert *v, Buf *b)
{
	Shape *h;

	h = &v->m->shape;
	whole(b, "n_embd", h->dim);
	whole(b, "n_layer", h->nlayer);
	whole(b, "n_head", h->nhead);
	whole(b, "n_positions", h->ctx);
	whole(b, "n_inner", h->hidden);
	real(b, "layer_norm_epsilon", v->m->conf.eps);
	puttext(b, ",\n  \"activation_function\": \"gelu_new\"");
}

static int
others(Convert *v, Buf *b)
{
	Shape *h;
	Config *c;
	char *type;

	h = &v->m->shape;
	c = &v->m->conf;
	type = v->family->type;
	whole(b, "hidden_size", h->dim);
	whole(b, "num_hidden_layers", h->nlayer);
	whole(b, "num_attention_heads", h->nhead);
	whole(b, "num_key_value_heads", h->nkvhead);
	whole(b, "intermediate_size", h->hidden);
	whole(b, "max_position_embeddings", h->ctx);
	if(h->headsize*h->nhead != h->dim || strncmp(type, "gemma", 5) == 0 || strcmp(type, "qwen3") == 0)
		whole(b, "head_dim", h->headsize);
	real(b, v->family->layernorm? (char*)"layer_norm_eps": (char*)"rms_norm_eps", c->eps);
	puttext(b, ",\n  \"%s\": \"%s\"", strncmp(type, "gemma", 5) == 0? "hidden_activation": "hidden_act",
		c->act == Gelu && strncmp(type, "gemma", 5) != 0? "gelu_new": actname[c->act]);
	if(strcmp(type, "gpt_neox") == 0){
		real(b, "rotary_pct", (double)c->rot/(double)h->headsize);
		real(b, "rotary_emb_base", c->base);
		flag(b, "use_parallel_residual", c->parallel);
	}else{
		real(b, "rope_theta", c->base);
		if(c->rot != h->headsize)
			real(b, "partial_rotary_factor", (double)c->rot/(double)h->headsize);
	}
	if(scaling(v, b) < 0)
		return -1;
	if(c->window > 0 && (strncmp(type, "qwen", 4) != 0))
		whole(b, "sliding_window", c->window);
	if(strcmp(type, "gemma2") == 0 || strcmp(type, "gemma3_text") == 0){
		real(b, "query_pre_attn_scalar", 1.0/((double)c->attscale*(double)c->attscale));
		if(c->attcap > 0)
			real(b, "attn_logit_softcapping", c->attcap);
		if(c->logitcap > 0)
			real(b, "final_logit_softcapping", c->logitcap);
	}
	if(strcmp(type, "gemma3_text") == 0){
		whole(b, "sliding_window_pattern", c->pattern);
		real(b, "rope_local_base_freq", c->localbase);
	}
	if(h->nexpert > 0){
		whole(b, "num_local_experts", h->nexpert);
		whole(b, "num_experts_per_tok", c->nused);
	}
	return 0;
}

int
writeconfig(Convert *v, Buf *b)
{
	int i;
	Tokens *t;
	char *type;

	if(v->s->config != nil && !v->s->meta)
		return keptconfig(v, b);
	type = v->family->type;
	puttext(b, "{\n");
	for(i = 0; i < nelem(architectures); i++)
		if(strcmp(architectures[i][0], type) == 0)
			puttext(b, "  \"architectures\": [\"%s\"],\n", architectures[i][1]);
	puttext(b, "  \"model_type\": \"%s\",\n  \"torch_dtype\": \"%s\"", type, dtype(v));
	if(strcmp(type, "gpt2") == 0)
		gpt2(v, b);
	else if(others(v, b) < 0)
		return -1;
	whole(b, "vocab_size", v->m->shape.vocab);
	flag(b, "tie_word_embeddings", v->m->shape.shared);
	t = v->m->tokens;
	if(t != nil && t->bos >= 0)
		whole(b, "bos_token_id", t->bos);
	if(t != nil && t->eos >= 0)
		whole(b, "eos_token_id", t->eos);
	puttext(b, "\n}\n");
	return 0;
}
