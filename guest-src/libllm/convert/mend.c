#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * Checkpoints whose config.json is missing, or says other sizes than
 * their tensors have.  What can be told from the tensors is, the rest
 * is assumed as most models have it, and every such thing is said.
 */

typedef struct Mend Mend;
struct Mend {
	Store	*s;
	Conversion	*c;
	Buf	b;	/* members that are put before the others */
	int	n;
	char	*done[32];
};

static char *prefixes[] = { "model.", "transformer.", "gpt_neox.", "decoder.", "language_model." };

/* the name without what comes before it in some files */
static char*
bare(char *s)
{
	int i;

	for(i = 0; i < nelem(prefixes); i++)
		if(strncmp(s, prefixes[i], strlen(prefixes[i])) == 0){
			s += strlen(prefixes[i]);
			i = -1;
		}
	return s;
}

static Tensor*
named(Mend *m, char *name)
{
	vlong i;

	for(i = 0; i < m->s->ntensor; i++)
		if(strcmp(bare(m->s->tensor[i].name.s), name) == 0)
			return &m->s->tensor[i];
	return nil;
}

static void
put(Mend *m, char *key, char *value, int quoted)
{
	char *q;

	q = quoted? (char*)"\"": (char*)"";
	puttext(&m->b, "%s\n  \"%s\": %s%s%s", m->n == 0? "": ",", key, q, value, q);
	if(m->n < nelem(m->done))
		m->done[m->n++] = key;
}

/* the tensors say n: where config.json does not, it is mended; names are those that it may have */
static void
told(Mend *m, char *names, char *key, vlong n)
{
	vlong v;
	char buf[32];

	if(confhas(m->s, "", names) && confint(m->s, "", names, &v) == 0){
		if(v == n)
			return;
		note(m->c, "%s: %s is %lld; the tensors' %lld is taken", m->s->confname, key, v, n);
	}else
		note(m->c, "%s: no %s; the tensors' %lld is taken", m->s->confname, key, n);
	snprint(buf, sizeof buf, "%lld", n);
	put(m, key, buf, 0);
}

/* nobody says it */
static void
assumed(Mend *m, char *names, char *key, char *value)
{
	if(confhas(m->s, "", names))
		return;
	note(m->c, "%s: no %s; %s is assumed", m->s->confname, key, value);
	put(m, key, value, 0);
}

static vlong
layers(Mend *m)
{
	vlong i, n, k;
	char *p;

	n = 0;
	for(i = 0; i < m->s->ntensor; i++){
		p = bare(m->s->tensor[i].name.s);
		if(strncmp(p, "layers.", 7) == 0)
			p += 7;
		else if(strncmp(p, "h.", 2) == 0)
			p += 2;
		else
			continue;
		k = strtoll(p, nil, 10) + 1;
		if(k > n && k < 1<<20)
			n = k;
	}
	return n;
}

/* by the names of its tensors */
static char*
family(Mend *m)
{
	int q;

	if(named(m, "h.0.attn.c_attn.weight") != nil)
		return "gpt2";
	if(named(m, "embed_in.weight") != nil)
		return "gpt_neox";
	if(named(m, "embed_positions.weight") != nil && named(m, "layers.0.fc1.weight") != nil)
		return "opt";
	if(named(m, "layers.0.self_attn.qkv_proj.weight") != nil)
		return "phi3";
	if(named(m, "layers.0.self_attn.dense.weight") != nil)
		return "phi";
	if(named(m, "layers.0.block_sparse_moe.gate.weight") != nil)
		return "mixtral";
	q = named(m, "layers.0.self_attn.q_norm.weight") != nil;
	if(named(m, "layers.0.pre_feedforward_layernorm.weight") != nil)
		return q? (char*)"gemma3_text": (char*)"gemma2";
	if(q)
		return "qwen3";
	if(named(m, "layers.0.self_attn.q_proj.bias") != nil)
		return "qwen2";
	if(named(m, "layers.0.self_attn.q_proj.weight") != nil)
		return "llama";
	return nil;
}

static vlong
rows(Mend *m, char *name)
{
	Tensor *t;

	t = named(m, name);
	return t == nil || t->ndim < 2? 0: t->dim[0];
}

/* heads of q and of k and v, whose sizes only their rows say */
static void
heads(Mend *m, char *type, vlong dim)
{
	vlong q, k, n, hs;
	Tensor *t;
	char buf[32];

	q = rows(m, "layers.0.self_attn.q_proj.weight");
	k = rows(m, "layers.0.self_attn.k_proj.weight");
	if(q == 0 || k == 0){
		/* all in one, as many of each */
		q = dim;
		k = dim;
		if(strcmp(type, "phi3") == 0)
			return;
	}
	hs = 0;
	n = 0;
	if(confhas(m->s, "", "num_attention_heads"))
		confint(m->s, "", "num_attention_heads", &n);
	t = named(m, "layers.0.self_attn.q_norm.weight");
	if(t != nil)
		hs = t->n;
	t = named(m, "layers.0.self_attn.rotary_emb.inv_freq");
	if(hs == 0 && t != nil)
		hs = 2*t->n;
	if(hs == 0 && confhas(m->s, "", "head_dim"))
		confint(m->s, "", "head_dim", &hs);
	if(hs == 0 && n > 0 && q % n == 0)
		hs = q/n;
	if(hs <= 0){
		for(hs = dim >= 2048? 128: 64; hs > 2 && (q % hs != 0 || k % hs != 0); hs /= 2)
			;
		snprint(buf, sizeof buf, "%lld", q/hs);
		assumed(m, "num_attention_heads", "num_attention_heads", buf);
	}else if(q % hs == 0)
		told(m, "num_attention_heads", "num_attention_heads", q/hs);
	if(q % hs == 0 && q/hs*hs != dim)
		told(m, "head_dim", "head_dim", hs);
	if(k % hs != 0)
		return;
	if(k == q && !confhas(m->s, "", "num_key_value_heads"))
		return;
	if(strcmp(type, "opt") != 0 && strcmp(type, "gpt_neox") != 0)
		told(m, "num_key_value_heads", "num_key_value_heads", k/hs);
}

static void
gpt2(Mend *m, Tensor *e)
{
	Tensor *t;
	char buf[32];

	told(m, "n_embd|hidden_size", "n_embd", e->dim[1]);
	told(m, "n_layer|num_hidden_layers", "n_layer", layers(m));
	t = named(m, "wpe.weight");
	if(t != nil && t->ndim == 2)
		told(m, "n_positions|n_ctx|max_position_embeddings", "n_positions", t->dim[0]);
	t = named(m, "h.0.mlp.c_fc.weight");
	if(t != nil && t->ndim == 2 && t->dim[1] != 4*e->dim[1])
		told(m, "n_inner|intermediate_size", "n_inner", t->dim[1]);
	snprint(buf, sizeof buf, "%lld", e->dim[1] >= 64? e->dim[1]/64: 1);
	assumed(m, "n_head|num_attention_heads", "n_head", buf);
}

static void
others(Mend *m, char *type, Tensor *e)
{
	static char *up[] = {
		"layers.0.mlp.up_proj.weight", "layers.0.mlp.dense_h_to_4h.weight", "layers.0.mlp.fc1.weight",
		"layers.0.block_sparse_moe.experts.0.w1.weight",
	};
	Tensor *t;
	vlong dim;
	int i;

	dim = e->dim[1];
	if(strcmp(type, "opt") == 0){
		t = named(m, "layers.0.self_attn.q_proj.weight");
		if(t != nil && t->ndim == 2)
			dim = t->dim[1];
		if(dim != e->dim[1])
			told(m, "word_embed_proj_dim", "word_embed_proj_dim", e->dim[1]);
		if(rows(m, "layers.0.fc1.weight") > 0)
			told(m, "ffn_dim", "ffn_dim", rows(m, "layers.0.fc1.weight"));
		if(rows(m, "embed_positions.weight") > 2)
			told(m, "max_position_embeddings", "max_position_embeddings", rows(m, "embed_positions.weight") - 2);
	}
	told(m, "hidden_size", "hidden_size", dim);
	told(m, "num_hidden_layers", "num_hidden_layers", layers(m));
	for(i = 0; i < nelem(up); i++)
		if(rows(m, up[i]) > 0)
			told(m, "intermediate_size", "intermediate_size", rows(m, up[i]));
	if(rows(m, "layers.0.mlp.gate_up_proj.weight") > 0)
		told(m, "intermediate_size", "intermediate_size", rows(m, "layers.0.mlp.gate_up_proj.weight")/2);
	heads(m, type, dim);
	if(strcmp(type, "opt") == 0)
		return;
	assumed(m, "max_position_embeddings|n_positions", "max_position_embeddings", "2048");
	if(strcmp(type, "gpt_neox") != 0 && strcmp(type, "phi") != 0)
		assumed(m, "rms_norm_eps|norm_eps", "rms_norm_eps", "1e-05");
	if(strcmp(type, "gpt_neox") == 0)
		return;
	assumed(m, "rope_theta", "rope_theta", strcmp(type, "gemma3_text") == 0? (char*)"1000000.0": (char*)"10000.0");
}

/* the new text: what is mended, then the rest */
static int
rewrite(Mend *m)
{
	Json j, k, v;
	Store *s;
	Buf b;
	int i;

	s = m->s;
	memset(&b, 0, sizeof b);
	if(checkjson(s->confname, s->config, s->nconfig, &j) < 0)
		return -1;
	puttext(&b, "{");
	putbytes(&b, m->b.p, m->b.n);
	v.p = nil;
	while(jsonnext(&j, &k, &v)){
		for(i = 0; i < m->n; i++)
			if(jsonis(&k, m->done[i]))
				break;
		if(i < m->n)
			continue;
		puttext(&b, ",\n  ");
		putbytes(&b, k.p, k.e - k.p);
		puttext(&b, ": ");
		putbytes(&b, v.p, v.e - v.p);
	}
	puttext(&b, "\n}\n");
	put1(&b, 0);
	if(endbuf(&b, s->name) < 0)
		return -1;
	free(s->config);
	s->config = (char*)b.p;
	s->nconfig = b.n - 1;
	return 0;
}

static int
empty(Store *s)
{
	s->config = strdup("{}");
	s->confname = strdup("config.json");
	s->nconfig = 2;
	if(s->config != nil && s->confname != nil)
		return 0;
	werrstr("%s: %s", s->name, Enomem);
	return -1;
}

int
mendconfig(Store *s, Conversion *c)
{
	Mend m;
	char type[64], *t;
	Tensor *e;
	int r;

	memset(&m, 0, sizeof m);
	m.s = s;
	m.c = c;
	if(s->config == nil && empty(s) < 0)
		return -1;
	t = type;
	if(!conftext(s, "", "model_type", type, sizeof type)){
		t = family(&m);
		if(t == nil){
			werrstr("%s: no config.json that names a family, and none that its tensors have the names of", s->name);
			return -1;
		}
		note(c, "%s: no model_type; %s is assumed by the tensors' names", s->confname, t);
		put(&m, "model_type", t, 1);
	}
	e = named(&m, "embed_tokens.weight");
	if(e == nil)
		e = named(&m, "wte.weight");
	if(e == nil)
		e = named(&m, "embed_in.weight");
	/* another family's words are its own */
	if(e == nil || e->ndim != 2 || family(&m) == nil){
		free(m.b.p);
		return 0;
	}
	told(&m, "vocab_size", "vocab_size", e->dim[0]);
	if(strcmp(t, "gpt2") == 0)
		gpt2(&m, e);
	else
		others(&m, t, e);
	r = m.n == 0? 0: rewrite(&m);
	free(m.b.p);
	return r;
}
