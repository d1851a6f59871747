#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "../fns.h"

/* names of transformers' checkpoints, without the prefixes that come and go, and without .weight or .bias */
static Alias llama[] = {
	{ "embed_tokens", "token_embd", Asis },
	{ "norm", "output_norm", Asis },
	{ "lm_head", "output", Asis },
	{ "layers.%d.input_layernorm", "blk.%d.attn_norm", Asis },
	{ "layers.%d.self_attn.q_proj", "blk.%d.attn_q", Asis },
	{ "layers.%d.self_attn.k_proj", "blk.%d.attn_k", Asis },
	{ "layers.%d.self_attn.v_proj", "blk.%d.attn_v", Asis },
	{ "layers.%d.self_attn.o_proj", "blk.%d.attn_output", Asis },
	{ "layers.%d.self_attn.qkv_proj", "blk.%d.attn_qkv", Asis },
	{ "layers.%d.self_attn.q_norm", "blk.%d.attn_q_norm", Asis },
	{ "layers.%d.self_attn.k_norm", "blk.%d.attn_k_norm", Asis },
	{ "layers.%d.self_attn.rotary_emb.inv_freq", nil, Ignored },
	{ "layers.%d.post_attention_layernorm", "blk.%d.ffn_norm", Asis },
	{ "layers.%d.mlp.gate_proj", "blk.%d.ffn_gate", Asis },
	{ "layers.%d.mlp.up_proj", "blk.%d.ffn_up", Asis },
	{ "layers.%d.mlp.down_proj", "blk.%d.ffn_down", Asis },
	{ "layers.%d.mlp.gate_up_proj", "blk.%d.ffn_up", Asis },
	{ "layers.%d.block_sparse_moe.gate", "blk.%d.ffn_gate_inp", Asis },
	{ "layers.%d.block_sparse_moe.experts.%d.w1", "blk.%d.ffn_gate.%d", Asis },
	{ "layers.%d.block_sparse_moe.experts.%d.w3", "blk.%d.ffn_up.%d", Asis },
	{ "layers.%d.block_sparse_moe.experts.%d.w2", "blk.%d.ffn_down.%d", Asis },
	{ nil, nil, 0 },
};

static Alias gemma[] = {
	{ "embed_tokens", "token_embd", Asis },
	{ "norm", "output_norm", Addone },
	{ "lm_head", "output", Asis },
	{ "layers.%d.input_layernorm", "blk.%d.attn_norm", Addone },
	{ "layers.%d.self_attn.q_proj", "blk.%d.attn_q", Asis },
	{ "layers.%d.self_attn.k_proj", "blk.%d.attn_k", Asis },
	{ "layers.%d.self_attn.v_proj", "blk.%d.attn_v", Asis },
	{ "layers.%d.self_attn.o_proj", "blk.%d.attn_output", Asis },
	{ "layers.%d.post_attention_layernorm", "blk.%d.ffn_norm", Addone },
	{ "layers.%d.mlp.gate_proj", "blk.%d.ffn_gate", Asis },
	{ "layers.%d.mlp.up_proj", "blk.%d.ffn_up", Asis },
	{ "layers.%d.mlp.down_proj", "blk.%d.ffn_down", Asis },
	{ nil, nil, 0 },
};

static Alias gemma2[] = {
	{ "embed_tokens", "token_embd", Asis },
	{ "norm", "output_norm", Addone },
	{ "lm_head", "output", Asis },
	{ "layers.%d.input_layernorm", "blk.%d.attn_norm", Addone },
	{ "layers.%d.self_attn.q_proj", "blk.%d.attn_q", Asis },
	{ "layers.%d.self_attn.k_proj", "blk.%d.attn_k", Asis },
	{ "layers.%d.self_attn.v_proj", "blk.%d.attn_v", Asis },
	{ "layers.%d.self_attn.o_proj", "blk.%d.attn_output", Asis },
	{ "layers.%d.self_attn.q_norm", "blk.%d.attn_q_norm", Addone },
	{ "layers.%d.self_attn.k_norm", "blk.%d.attn_k_norm", Addone },
	{ "layers.%d.post_attention_layernorm", "blk.%d.post_attention_norm", Addone },
	{ "layers.%d.pre_feedforward_layernorm", "blk.%d.ffn_norm", Addone },
	{ "layers.%d.post_feedforward_layernorm", "blk.%d.post_ffw_norm", Addone },
	{ "layers.%d.mlp.gate_proj", "blk.%d.ffn_gate", Asis },
	{ "layers.%d.mlp.up_proj", "blk.%d.ffn_up", Asis },
	{ "layers.%d.mlp.down_proj", "blk.%d.ffn_down", Asis },
	{ nil, nil, 0 },
};

static Alias gpt2[] = {
	{ "wte", "token_embd", Asis },
	{ "wpe", "position_embd", Asis },
	{ "ln_f", "output_norm", Asis },
	{ "lm_head", "output", Asis },
	{ "h.%d.ln_1", "blk.%d.attn_norm", Asis },
	{ "h.%d.attn.c_attn", "blk.%d.attn_qkv", Turned },
	{ "h.%d.attn.c_proj", "blk.%d.attn_output", Turned },
	{ "h.%d.attn.bias", nil, Ignored },
	{ "h.%d.attn.masked_bias", nil, Ignored },
	{ "h.%d.ln_2", "blk.%d.ffn_norm", Asis },
	{ "h.%d.mlp.c_fc", "blk.%d.ffn_up", Turned },
	{ "h.%d.mlp.c_proj", "blk.%d.ffn_down", Turned },
	{ nil, nil, 0 },
};

static Alias neox[] = {
	{ "embed_in", "token_embd", Asis },
	{ "final_layer_norm", "output_norm", Asis },
	{ "embed_out", "output", Asis },
	{ "layers.%d.input_layernorm", "blk.%d.attn_norm", Asis },
	{ "layers.%d.post_attention_layernorm", "blk.%d.ffn_norm", Asis },
	{ "layers.%d.attention.query_key_value", "blk.%d.attn_qkv", Heads3 },
	{ "layers.%d.attention.dense", "blk.%d.attn_output", Asis },
	{ "layers.%d.attention.bias", nil, Ignored },
	{ "layers.%d.attention.masked_bias", nil, Ignored },
	{ "layers.%d.attention.rotary_emb.inv_freq", nil, Ignored },
	{ "layers.%d.mlp.dense_h_to_4h", "blk.%d.ffn_up", Asis },
	{ "layers.%d.mlp.dense_4h_to_h", "blk.%d.ffn_down", Asis },
	{ nil, nil, 0 },
};

static Alias opt[] = {
	{ "embed_tokens", "token_embd", Asis },
	{ "embed_positions", "position_embd", Asis },
	{ "project_in", "project_in", Asis },
	{ "project_out", "project_out", Asis },
	{ "final_layer_norm", "output_norm", Asis },
	{ "lm_head", "output", Asis },
	{ "layers.%d.self_attn_layer_norm", "blk.%d.attn_norm", Asis },
	{ "layers.%d.self_attn.q_proj", "blk.%d.attn_q", Asis },
	{ "layers.%d.self_attn.k_proj", "blk.%d.attn_k", Asis },
	{ "layers.%d.self_attn.v_proj", "blk.%d.attn_v", Asis },
	{ "layers.%d.self_attn.out_proj", "blk.%d.attn_output", Asis },
	{ "layers.%d.final_layer_norm", "blk.%d.ffn_norm", Asis },
	{ "layers.%d.fc1", "blk.%d.ffn_up", Asis },
	{ "layers.%d.fc2", "blk.%d.ffn_down", Asis },
	{ nil, nil, 0 },
};

static Alias phi2[] = {
	{ "embed_tokens", "token_embd", Asis },
	{ "final_layernorm", "output_norm", Asis },
	{ "lm_head", "output", Asis },
	{ "layers.%d.input_layernorm", "blk.%d.attn_norm", Asis },
	{ "layers.%d.self_attn.q_proj", "blk.%d.attn_q", Asis },
	{ "layers.%d.self_attn.k_proj", "blk.%d.attn_k", Asis },
	{ "layers.%d.self_attn.v_proj", "blk.%d.attn_v", Asis },
	{ "layers.%d.self_attn.dense", "blk.%d.attn_output", Asis },
	{ "layers.%d.mlp.fc1", "blk.%d.ffn_up", Asis },
	{ "layers.%d.mlp.fc2", "blk.%d.ffn_down", Asis },
	{ nil, nil, 0 },
};

static int
isgguf(Store *s)
{
	return strcmp(s->format, "gguf") == 0;
}

/* sizes, norms' epsilon, rotary embedding */
static int
usual(Model *m, Store *s, double base, int act)
{
	if(confsizes(m, s) < 0 || confeps(m, s) < 0 || confact(m, s, act) < 0)
		return -1;
	m->conf.halves = 1;
	return base > 0? confrotary(m, s, base): 0;
}

/* llama2.c's files say no more than sizes */
static int
binconfig(Model *m, Store *s)
{
	m->shape = s->bin;
	m->conf.eps = 1e-5f;
	m->conf.base = 10000;
	m->conf.rot = s->bin.headsize;
	m->conf.act = Silu;
	return 0;
}

/* Touvron et al. 2023; GGUF's converters turn rows so that pairs lie together */
static int
llamaconfig(Model *m, Store *s)
{
	if(strcmp(s->format, "bin") == 0)
		return binconfig(m, s);
	if(usual(m, s, 10000, Silu) < 0)
		return -1;
	if(confcount(s, "expert_count", "num_local_experts", &m->shape.nexpert) < 0
	|| confcount(s, "expert_used_count", "num_experts_per_tok", &m->conf.nused) < 0
	|| confcount(s, "attention.sliding_window", "sliding_window", &m->conf.window) < 0)
		return -1;
	if(isgguf(s))
		m->conf.halves = 0;
	if(m->shape.nexpert > 0 && (m->conf.nused < 1 || m->conf.nused > m->shape.nexpert || m->shape.nexpert > 1024)){
		werrstr("%s: %lld of %lld experts, expected 1 to all of at most 1024", s->name, m->conf.nused, m->shape.nexpert);
		return -1;
	}
	return 0;
}

/* a window only where the file says that it is in use */
static int
qwenconfig(Model *m, Store *s)
{
	if(usual(m, s, 10000, Silu) < 0)
		return -1;
	if(confbool(s, "", "use_sliding_window", 0) && !isgguf(s))
		if(confcount(s, "", "sliding_window", &m->conf.window) < 0)
			return -1;
	return 0;
}

static int
phi3config(Model *m, Store *s)
{
	if(usual(m, s, 10000, Silu) < 0)
		return -1;
	return confcount(s, "attention.sliding_window", "sliding_window", &m->conf.window);
}

/* the embedding is scaled in the precision of the checkpoints, bfloat16, by transformers; here it is not rounded */
static int
gemmaconfig(Model *m, Store *s)
{
	if(usual(m, s, 10000, Gelu) < 0)
		return -1;
	m->conf.embscale = (float)sqrt((double)m->shape.dim);
	/* config.json of the first release says gelu and means the approximation */
	m->conf.act = Gelu;
	return 0;
}

/* Gemma 2: every second layer looks back at a window only */
static int
gemma2config(Model *m, Store *s)
{
	double d;

	if(gemmaconfig(m, s) < 0)
		return -1;
	if(confcount(s, "attention.sliding_window", "sliding_window", &m->conf.window) < 0
	|| conffloat(s, "attn_logit_softcapping", "attn_logit_softcapping", &m->conf.attcap) < 0
	|| conffloat(s, "final_logit_softcapping", "final_logit_softcapping", &m->conf.logitcap) < 0)
		return -1;
	m->conf.pattern = 2;
	d = m->shape.headsize;
	if(isgguf(s)){
		/* only the one with 46 layers divides by dim/heads */
		if(m->shape.nlayer == 46)
			d = (double)m->shape.dim / (double)m->shape.nhead;
	}else if(confhas(s, "", "query_pre_attn_scalar") && confreal(s, "", "query_pre_attn_scalar", &d) < 0)
		return -1;
	if(d < 1e-6 || d > 1e9){
		werrstr("%s: query_pre_attn_scalar is %g, expected a positive number", s->name, d);
		return -1;
	}
	m->conf.attscale = (float)(1.0 / sqrt(d));
	return 0;
}

/* Gemma 3: one layer in six sees all; the others have a rotary base of their own */
static int
gemma3config(Model *m, Store *s)
{
	vlong n;
	double d;

	if(gemmaconfig(m, s) < 0)
		return -1;
	if(!isgguf(s) && !confhas(s, "", "rope_theta"))
		m->conf.base = 1000000;
	if(isgguf(s) && !confhas(s, "rope.freq_base", ""))
		m->conf.base = 1000000;
	if(confcount(s, "attention.sliding_window", "sliding_window", &m->conf.window) < 0)
		return -1;
	n = 6;
	if(!isgguf(s) && confhas(s, "", "sliding_window_pattern|_sliding_window_pattern"))
		if(confint(s, "", "sliding_window_pattern|_sliding_window_pattern", &n) < 0)
			return -1;
	if(n < 1 || n > 1<<16){
		werrstr("%s: sliding_window_pattern is %lld, expected 1 to 65536", s->name, n);
		return -1;
	}
	m->conf.pattern = n;
	d = 10000;
	if(!isgguf(s) && confhas(s, "", "rope_local_base_freq") && confreal(s, "", "rope_local_base_freq", &d) < 0)
		return -1;
	if(d < 1 || d > 1e15){
		werrstr("%s: rope_local_base_freq is %g, expected 1 to 1e15", s->name, d);
		return -1;
	}
	m->conf.localbase = d;
	d = m->shape.headsize;
	if(isgguf(s)){
		if(m->shape.nlayer == 62)
			d = (double)m->shape.dim / (double)m->shape.nhead;
	}else if(confhas(s, "", "query_pre_attn_scalar") && confreal(s, "", "query_pre_attn_scalar", &d) < 0)
		return -1;
	if(d < 1e-6 || d > 1e9){
		werrstr("%s: query_pre_attn_scalar is %g, expected a positive number", s->name, d);
		return -1;
	}
	m->conf.attscale = (float)(1.0 / sqrt(d));
	return 0;
}

/* Radford et al. 2019 */
static int
gpt2config(Model *m, Store *s)
{
	return usual(m, s, 0, Gelu);
}

/* Black et al. 2022; Pythia */
static int
neoxconfig(Model *m, Store *s)
{
	if(usual(m, s, 10000, Gelux) < 0)
		return -1;
	if(!isgguf(s) && !confhas(s, "", "rotary_pct|partial_rotary_factor")){
		m->conf.rot = m->shape.headsize/4;
		if(m->conf.rot % 2 != 0){
			werrstr("%s: no rotary_pct, expected one", s->confname);
			return -1;
		}
	}
	m->conf.parallel = confbool(s, "use_parallel_residual", "use_parallel_residual", 1);
	return 0;
}

static int
phi2config(Model *m, Store *s)
{
	if(usual(m, s, 10000, Gelu) < 0)
		return -1;
	m->conf.parallel = 1;
	return 0;
}

/* Zhang et al. 2022: two rows of positions come before the first */
static int
optconfig(Model *m, Store *s)
{
	if(usual(m, s, 0, Relu) < 0)
		return -1;
	m->conf.posoff = 2;
	m->conf.postnorm = !confbool(s, "", "do_layer_norm_before", 1);
	m->shape.embdim = m->shape.dim;
	if(confhas(s, "", "word_embed_proj_dim") && confcount(s, "", "word_embed_proj_dim", &m->shape.embdim) < 0)
		return -1;
	return 0;
}

static char *llamamust[] = { "attn_norm.weight", "ffn_norm.weight", nil };
static char *qwen2must[] = { "attn_norm.weight", "ffn_norm.weight", "attn_q.bias", "attn_k.bias", "attn_v.bias", nil };
static char *qwen3must[] = { "attn_norm.weight", "ffn_norm.weight", "attn_q_norm.weight", "attn_k_norm.weight", nil };
static char *gemma2must[] = {
	"attn_norm.weight", "ffn_norm.weight", "post_attention_norm.weight", "post_ffw_norm.weight", nil,
};
static char *gemma3must[] = {
	"attn_norm.weight", "ffn_norm.weight", "post_attention_norm.weight", "post_ffw_norm.weight",
	"attn_q_norm.weight", "attn_k_norm.weight", nil,
};
static char *gptmust[] = {
	"attn_norm.weight", "attn_norm.bias", "ffn_norm.weight", "ffn_norm.bias", nil,
};
static char *phi2must[] = { "attn_norm.weight", "attn_norm.bias", nil };

static Family llamafamily = { "Llama", "llama", "llama", llama, llamamust, 0, llamaconfig, gatedlayer };
static Family mistralfamily = { "Mistral", "mistral", "mistral", llama, llamamust, 0, llamaconfig, gatedlayer };
static Family mixtralfamily = { "Mixtral", nil, "mixtral", llama, llamamust, 0, llamaconfig, gatedlayer };
static Family qwen2family = { "Qwen2", "qwen2", "qwen2", llama, qwen2must, 0, qwenconfig, gatedlayer };
static Family qwen3family = { "Qwen3", "qwen3", "qwen3", llama, qwen3must, 0, qwenconfig, gatedlayer };
static Family phi3family = { "Phi-3", "phi3", "phi3", llama, llamamust, 0, phi3config, gatedlayer };
static Family gemmafamily = { "Gemma", "gemma", "gemma", gemma, llamamust, 0, gemmaconfig, gatedlayer };
static Family gemma2family = { "Gemma 2", "gemma2", "gemma2", gemma2, gemma2must, 0, gemma2config, gatedlayer };
static Family gemma3family = { "Gemma 3", "gemma3", "gemma3_text", gemma2, gemma3must, 0, gemma3config, gatedlayer };
static Family gpt2family = { "GPT-2", "gpt2", "gpt2", gpt2, gptmust, 1, gpt2config, plainlayer };
static Family neoxfamily = { "GPT-NeoX", "gptneox", "gpt_neox", neox, gptmust, 1, neoxconfig, plainlayer };
static Family phi2family = { "Phi-2", "phi2", "phi", phi2, phi2must, 1, phi2config, plainlayer };
static Family optfamily = { "OPT", nil, "opt", opt, gptmust, 1, optconfig, plainlayer };

Family *families[] = {
	&llamafamily,
	&mistralfamily,
	&mixtralfamily,
	&qwen2family,
	&qwen3family,
	&phi3family,
	&gemmafamily,
	&gemma2family,
	&gemma3family,
	&gpt2family,
	&neoxfamily,
	&phi2family,
	&optfamily,
	nil,
};
