#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Vocabularies in GGUF files, and what the ones of byte-level BPE
 * share.  Their pieces are written in characters that stand for bytes
 * (Radford et al. 2019: a byte that prints stands for itself, the
 * others take the characters from U+0100 on); here they are bytes
 * again.
 */

/* how the pre-tokenizers that llama.cpp names cut a text */
static char Gpt2[] = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)";
static char Llama3[] = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|"
	"\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
static char Qwen2[] = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|"
	"\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
/* llama.cpp's ((?=[\p{L}])([^a-z]))* is [^\P{L}a-z]* */
static char Gpt4o[] = "[^\\r\\n\\p{L}\\p{N}]?[^\\P{L}a-z]*[^\\P{L}A-Z]+(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])?|"
	"[^\\r\\n\\p{L}\\p{N}]?[^\\P{L}a-z]+[^\\P{L}A-Z]*(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])?|"
	"\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
static char Tekken[] = "[^\\r\\n\\p{L}\\p{N}]?[^\\P{L}a-z]*[^\\P{L}A-Z]+|[^\\r\\n\\p{L}\\p{N}]?[^\\P{L}a-z]+[^\\P{L}A-Z]*|"
	"\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
static char Bloom[] = " ?[^(\\s|.,!?…。，、।۔،)]+";
static char Seed[] = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|"
	"\\p{N}| ?[^\\s\\p{L}\\p{N}\\r\\n]+|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
static char Letters[] = "\\s?[A-Za-z\302\265À-ÖØ-öø-ƺƼ-ƿǄ-ʓʕ-ʯͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-ՖႠ-ჅᎠ-Ᏽᏸ-ᏽᲐ-ᲺᲽ-Ჿᴀ-ᴫᵫ-ᵷᵹ-ᶚ"
	"Ḁ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-\\u1F7Dᾀ-ᾴᾶ-ᾼ\\u1FBEῂ-ῄῆ-ῌῐ-\\u1FD3ῖ-\\u1FDBῠ-Ῥῲ-ῴῶ-ῼℂℇℊ-ℓℕℙ-ℝℤ\\u2126ℨ\\u212A-ℭℯ-ℴℹℼ-ℿⅅ-ⅉⅎↃↄⰀ-ⱻⱾ-ⳤ"
	"Ⳬ-ⳮⳲⳳꙀ-ꙭꚀ-ꚛꜢ-ꝯꝱ-ꞇꞋ-ꞎꭰ-ꮿﬀ-ﬆﬓ-ﬗＡ-Ｚａ-ｚ\\U00010400-\\U0001044F\\U000104B0-\\U000104D3\\U000104D8-\\U000104FB"
	"\\U00010C80-\\U00010CB2\\U00010CC0-\\U00010CF2\\U000118A0-\\U000118DF\\U0001E900-\\U0001E943]+";
static char Signs[] = "\\s?[!-/:-~\\uFF01-\\uFF0F\\uFF1A-\\uFF5E\\u2018-\\u201F\\u3000-\\u3002]+";
static char Han[] = "[\\u4E00-\\u9FA5\\u0800-\\u4E00\\uAC00-\\uD7FF]+";

static char *defaultrule[] = { "[\\p{P}\\$\\+<=>\\^~\\|]+", Gpt2, "\\p{N}+", "[0-9][0-9][0-9]", nil };
static char *gpt2rule[] = { Gpt2, nil };
static char *llama3rule[] = { Llama3, nil };
static char *qwen2rule[] = { Qwen2, nil };
static char *gpt4orule[] = { Gpt4o, nil };
static char *tekkenrule[] = { Tekken, nil };
static char *bloomrule[] = { Bloom, nil };
static char *vikingrule[] = { Bloom, "\\p{N}", nil };
static char *seedrule[] = { Seed, nil };
static char *starcoderrule[] = { "\\p{N}", Gpt2, nil };
static char *falconrule[] = { "[\\p{P}\\$\\+<=>\\^~\\|`]+", Gpt2, "[0-9][0-9][0-9]", nil };
static char *deepseekrule[] = { "[\r\n]", Letters, Signs, "\\s+$", Han, "\\p{N}+", nil };
static char *coderrule[] = { "[\r\n]", "\\s?\\p{L}+", "\\s?\\p{P}+", Han, "\\p{N}", nil };
static char *deepseek3rule[] = {
	"\\p{N}{1,3}",
	"[\\u4E00-\\u9FA5\\u3040-\\u309F\\u30A0-\\u30FF]+",
	"[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\r\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+|"
		" ?[\\p{P}\\p{S}]+[\r\n]*|\\s*[\r\n]+|\\s+(?!\\S)|\\s+",
	nil,
};

typedef struct Pre Pre;
struct Pre {
	char	*name;
	char	**rule;
	int	whole;
	int	addbos;
};

static Pre pres[] = {
	{ "default", defaultrule, 0, 0 },
	{ "llama3", llama3rule, 1, 1 },
	{ "llama-v3", llama3rule, 1, 1 },
	{ "llama-bpe", llama3rule, 1, 1 },
	{ "falcon3", llama3rule, 1, 1 },
	{ "falcon-h1", llama3rule, 1, 1 },
	{ "pixtral", llama3rule, 1, 1 },
	{ "dbrx", llama3rule, 0, 0 },
	{ "smaug-bpe", llama3rule, 0, 0 },
	{ "gpt-4", llama3rule, 0, 0 },
	{ "chatglm-bpe", llama3rule, 0, 0 },
	{ "glm4", llama3rule, 0, 0 },
	{ "deepseek-llm", deepseekrule, 0, 0 },
	{ "deepseek-coder", coderrule, 0, 0 },
	{ "deepseek-v3", deepseek3rule, 0, 0 },
	{ "falcon", falconrule, 0, 0 },
	{ "starcoder", starcoderrule, 0, 0 },
	{ "refact", starcoderrule, 0, 0 },
	{ "command-r", starcoderrule, 0, 0 },
	{ "smollm", starcoderrule, 0, 0 },
	{ "codeshell", starcoderrule, 0, 0 },
	{ "exaone", starcoderrule, 0, 0 },
	{ "gpt-2", gpt2rule, 0, 0 },
	{ "phi-2", gpt2rule, 0, 0 },
	{ "mpt", gpt2rule, 0, 0 },
	{ "olmo", gpt2rule, 0, 0 },
	{ "jais", gpt2rule, 0, 0 },
	{ "jina-es", gpt2rule, 0, 0 },
	{ "jina-de", gpt2rule, 0, 0 },
	{ "roberta-bpe", gpt2rule, 0, 0 },
	{ "gigachat", gpt2rule, 0, 0 },
	{ "qwen2", qwen2rule, 0, 0 },
	{ "stablelm2", qwen2rule, 0, 0 },
	{ "deepseek-r1-qwen", qwen2rule, 0, 0 },
	{ "megrez", qwen2rule, 0, 0 },
	{ "gpt-4o", gpt4orule, 0, 0 },
	{ "llama4", gpt4orule, 0, 0 },
	{ "tekken", tekkenrule, 1, 1 },
	{ "lfm2", llama3rule, 1, 1 },
	{ "midm-2.0", llama3rule, 1, 1 },
	{ "minerva-7b", starcoderrule, 0, 0 },
	{ "exaone4", gpt2rule, 0, 0 },
	{ "trillion", gpt2rule, 0, 0 },
	{ "granite-docling", gpt2rule, 0, 0 },
	{ "hunyuan", qwen2rule, 0, 0 },
	{ "bloom", bloomrule, 0, 0 },
	{ "poro-chat", bloomrule, 0, 0 },
	{ "gpt3-finnish", bloomrule, 0, 0 },
	{ "viking", vikingrule, 0, 0 },
	{ "seed-coder", seedrule, 0, 0 },
};

/* the byte that a character stands for, or -1 */
static int
mappedbyte(Rune r)
{
	int b, n;

	if(r >= '!' && r <= '~' || r >= 0xa1 && r <= 0xac || r >= 0xae && r <= 0xff)
		return r;
	n = 256;
	for(b = 0; b < 256; b++)
		if(!(b >= '!' && b <= '~' || b >= 0xa1 && b <= 0xac || b >= 0xae)){
			if(n == r)
				return b;
			n++;
		}
	return -1;
}

/* the bytes that s[n] stands for into to, which has room for n; how many, or -1 */
int
unmapped(char *to, char *s, vlong n)
{
	static short back[0x180];
	static int made;
	vlong i;
	int k, r;
	char *o;

	if(!made){
		for(r = 0; r < nelem(back); r++)
			back[r] = mappedbyte(r);
		made = 1;
	}
	o = to;
	for(i = 0; i < n; i += k){
		r = s[i] & 0xff;
		k = 1;
		if(r >= 0x80){
			if((r & 0xe0) != 0xc0 || i+1 >= n || (s[i+1] & 0xc0) != 0x80)
				return -1;
			r = (r & 0x1f)<<6 | (s[i+1] & 0x3f);
			k = 2;
		}
		if(r >= nelem(back) || back[r] < 0)
			return -1;
		*o++ = back[r];
	}
	return o - to;
}

/* room for n merges */
int
newpairs(Tokens *t, vlong n)
{
	vlong i;

	for(t->npair = 16; t->npair < n + n/2; t->npair *= 2)
		;
	t->pair = (Pair*)alloc(t->npair, sizeof(Pair));
	if(t->pair == nil)
		return -1;
	for(i = 0; i < t->npair; i++)
		t->pair[i].left = -1;
	return 0;
}

/* what joins no pieces to a piece can never be used */
void
addpair(Tokens *t, char *left, int nleft, char *right, int nright, int rank)
{
	Pair *p;
	int a, b, id;

	a = findtoken(t, left, nleft, "", 0);
	b = findtoken(t, right, nright, "", 0);
	id = findtoken(t, left, nleft, right, nright);
	if(a < 0 || b < 0 || id < 0)
		return;
	p = findpair(t, a, b);
	if(p->left >= 0)
		return;
	p->left = a;
	p->right = b;
	p->id = id;
	p->rank = rank;
}

/* one more rule, by which texts are cut into words */
int
keeprule(Tokens *t, char *s, vlong n)
{
	char *p;

	p = (char*)alloc(n, 1);
	if(p == nil)
		return -1;
	memmove(p, s, n);
	t->rule[t->nrule] = newregex(s, n);
	if(t->rule[t->nrule] == nil){
		free(p);
		return -1;
	}
	t->ruletext[t->nrule++] = p;
	return 0;
}

int
setrules(Tokens *t, char **rule)
{
	int i, n;

	for(n = 0; rule[n] != nil; n++)
		;
	t->rule = (Regex**)alloc(n, sizeof(Regex*));
	t->ruletext = (char**)alloc(n, sizeof(char*));
	if(t->rule == nil || t->ruletext == nil)
		return -1;
	for(i = 0; i < n; i++)
		if(keeprule(t, rule[i], strlen(rule[i])) < 0)
			return -1;
	return 0;
}

/* what llama.cpp calls the rules, or nil */
char*
prename(Tokens *t)
{
	/* as tokenizer.json has them */
	static char Theirs[] = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
	static char Three[] = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|"
		" ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
	static char One[] = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}|"
		" ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
	static char *gpt2[] = { Theirs, nil };
	static char *llama3[] = { Three, nil };
	static char *qwen2[] = { One, nil };
	static char *digits[] = { "\\p{N}", Theirs, nil };
	static Pre more[] = {
		{ "gpt-2", gpt2, 0, 0 },
		{ "llama-bpe", llama3, 1, 0 },
		{ "gpt-4", llama3, 0, 0 },
		{ "qwen2", qwen2, 0, 0 },
		{ "smollm", digits, 0, 0 },
	};
	Pre *p;
	int i, k;

	for(i = 0; i < nelem(more) + nelem(pres); i++){
		p = i < nelem(more)? &more[i]: &pres[i - nelem(more)];
		for(k = 0; k < t->nrule && p->rule[k] != nil; k++)
			if(strcmp(p->rule[k], t->ruletext[k]) != 0)
				break;
		if(k == t->nrule && p->rule[k] == nil && p->whole == t->whole)
			return strcmp(p->name, "llama3") == 0? (char*)"llama-bpe": p->name;
	}
	return nil;
}

/* the ids of single bytes */
void
bytepieces(Tokens *t)
{
	int i;

	for(i = 0; i < 256; i++)
		t->byte[i] = findtoken(t, &t->value[i], 1, "", 0);
}

/* control tokens that end an answer, whatever the file says of them */
void
knownends(Tokens *t)
{
	static char *names[] = {
		"<|eot_id|>", "<|im_end|>", "<|end|>", "<end_of_turn>", "<|endoftext|>", "<|eom_id|>",
		"<EOT>", "<|end_of_text|>",
	};
	int i, id;

	addend(t, t->eos);
	for(i = 0; i < nelem(names); i++){
		id = findtoken(t, names[i], strlen(names[i]), "", 0);
		if(id >= 0 && t->piece[id].kind != Pnormal)
			addend(t, id);
	}
}

static int
special(Store *s, Tokens *t, char *key, int *id)
{
	vlong v;

	if(findkey(s, key) == nil)
		return 0;
	if(keyint(s, key, &v) < 0)
		return -1;
	if(v == 0xffffffffLL || v == -1){
		*id = -1;
		return 0;
	}
	if(v < 0 || v >= t->n){
		werrstr("%s: '%s' is %lld, expected 0 to %d", s->name, key, v, t->n - 1);
		return -1;
	}
	*id = v;
	return 0;
}

static int
flag(Store *s, char *key, int otherwise)
{
	Key *k;

	k = findkey(s, key);
	if(k == nil || k->type != Vbool)
		return otherwise;
	return (k->bits & 0xff) != 0;
}

static int
pieces(Store *s, Tokens *t, Key *k, int mapped)
{
	Key *scores, *types;
	vlong i, n;
	u32int u;
	float score;
	int kind;
	char *p;

	scores = nil;
	types = nil;
	if(findkey(s, "tokenizer.ggml.scores") != nil){
		scores = keyarray(s, "tokenizer.ggml.scores", Vf32, t->n);
		if(scores == nil)
			return -1;
	}
	if(findkey(s, "tokenizer.ggml.token_type") != nil){
		types = keyarray(s, "tokenizer.ggml.token_type", Vs32, t->n);
		if(types == nil)
			return -1;
	}
	for(i = 0; i < t->n; i++){
		score = 0;
		kind = Pnormal;
		if(scores != nil){
			u = le32((uchar*)scores->str.s + 4*i);
			if((u & 0x7f800000) == 0x7f800000){
				werrstr("%s: score %lld is not finite, expected a number", s->name, i);
				return -1;
			}
			memmove(&score, &u, 4);
		}
		if(types != nil)
			kind = (s32int)le32((uchar*)types->str.s + 4*i);
		p = k->strs[i].s;
		n = k->strs[i].n;
		if(mapped && kind != Pcontrol && kind != Puser && n > 0){
			/* in place: the key is no longer needed as it was */
			n = unmapped(p, p, n);
			if(n < 0)
				n = k->strs[i].n;
		}
		if(setpiece(t, i, p, n, score, kind) < 0)
			return -1;
	}
	return 0;
}

static int
merges(Store *s, Tokens *t)
{
	Key *k;
	vlong i, j, n;
	int a, b;
	char *p;

	k = keyarray(s, "tokenizer.ggml.merges", Vstr, -1);
	if(k == nil || newpairs(t, k->n) < 0)
		return -1;
	for(i = 0; i < k->n; i++){
		p = k->strs[i].s;
		n = k->strs[i].n;
		for(j = 1; j < n && p[j] != ' '; j++)
			;
		if(j >= n-1){
			werrstr("%s: merge %lld is '%.20s', expected two pieces and a space", s->name, i, p);
			return -1;
		}
		a = unmapped(p, p, j);
		b = unmapped(p+j+1, p+j+1, n-j-1);
		if(a < 0 || b < 0)
			continue;
		addpair(t, p, a, p+j+1, b, i);
	}
	return 0;
}

static int
pretokenizer(Store *s, Tokens *t)
{
	char name[64];
	Key *k;
	int i;

	strcpy(name, "default");
	k = findkey(s, "tokenizer.ggml.pre");
	if(k != nil && k->type == Vstr && k->str.n < sizeof name)
		strcpy(name, k->str.s);
	for(i = 0; i < nelem(pres); i++)
		if(strcmp(pres[i].name, name) == 0)
			break;
	if(i == nelem(pres)){
		werrstr("%s: tokenizer.ggml.pre is '%.40s', which is not supported", s->name, name);
		return -1;
	}
	t->whole = pres[i].whole;
	t->addbos = pres[i].addbos;
	return setrules(t, pres[i].rule);
}

/* the vocabulary in a GGUF file */
Tokens*
ggufvocab(Store *s)
{
	Tokens *t;
	Key *k;
	Str *model;
	int bpe, r;

	model = keystr(s, "tokenizer.ggml.model");
	if(model == nil)
		return nil;
	k = keyarray(s, "tokenizer.ggml.tokens", Vstr, -1);
	if(k == nil)
		return nil;
	bpe = strcmp(model->s, "gpt2") == 0;
	if(!bpe && strcmp(model->s, "llama") != 0 && strcmp(model->s, "t5") != 0){
		werrstr("%s: tokenizer.ggml.model is '%.40s', expected llama, gpt2 or t5", s->name, model->s);
		return nil;
	}
	t = newtokens(k->n);
	if(t == nil)
		return nil;
	t->bytelevel = bpe;
	t->lower = !bpe;
	if(bpe)
		t->kind = Vmerges;
	else if(strcmp(model->s, "t5") == 0)
		t->kind = Vunigram;
	if(!bpe){
		t->bos = Bostoken;
		t->eos = Eostoken;
		t->unk = Unktoken;
		t->addbos = t->kind == Vscores;
		t->prefix = Palways;
		if(t->n <= Eostoken){
			t->bos = -1;
			t->eos = -1;
			t->unk = -1;
		}
	}
	r = pieces(s, t, k, bpe);
	if(r == 0)
		r = finishtokens(t);
	if(r == 0 && bpe){
		bytepieces(t);
		r = merges(s, t);
		if(r == 0)
			r = pretokenizer(s, t);
	}
	if(r < 0 || special(s, t, "tokenizer.ggml.bos_token_id", &t->bos) < 0
	|| special(s, t, "tokenizer.ggml.eos_token_id", &t->eos) < 0
	|| special(s, t, "tokenizer.ggml.unknown_token_id", &t->unk) < 0){
		freetokens(t);
		return nil;
	}
	t->addbos = flag(s, "tokenizer.ggml.add_bos_token", t->addbos);
	if(!flag(s, "tokenizer.ggml.add_space_prefix", t->prefix != Pnever))
		t->prefix = Pnever;
	else if(!bpe)
		t->prefix = Palways;
	t->squeeze = flag(s, "tokenizer.ggml.remove_extra_whitespaces", 0);
	k = findkey(s, "tokenizer.ggml.precompiled_charsmap");
	if(k != nil && k->type == Varray && (k->etype == Vs8 || k->etype == Vu8) && setcharsmap(t, k->str.s, k->str.n) < 0){
		freetokens(t);
		return nil;
	}
	knownends(t);
	return t;
}

/* the vocabulary that came with the weights; without one the model is good for ids */
int
storetokens(Model *m, Store *s)
{
	Tokens *t;
	char err[ERRMAX];

	if(strcmp(s->format, "gguf") != 0 || findkey(s, "tokenizer.ggml.model") == nil)
		return 0;
	t = ggufvocab(s);
	if(t != nil && t->n > m->shape.vocab){
		werrstr("%s: a vocabulary of %d, expected at most the model's %lld", s->name, t->n, m->shape.vocab);
		freetokens(t);
		t = nil;
	}
	if(t == nil){
		rerrstr(err, sizeof err);
		m->why = strdup(err);
		return 0;
	}
	m->tokens = t;
	m->inside = 1;
	return 0;
}

/* a vocabulary's file, known by its first bytes */
Tokens*
readvocab(Model *m, Source *f)
{
	uchar p[4];
	vlong n;
	Tokens *t;

	memset(p, 0, sizeof p);
	n = peeksource(f, p, sizeof p);
	if(n < 0)
		return nil;
	if(p[0] == '{' || p[0] == '\n' && p[1] == '{')
		t = readhftok(f);
	else if(n == 4 && p[0] == '\n' && p[1] != 0 && p[2] == '\n')
		t = readspm(f);
	else
		return readtokens(f, m->shape.vocab);
	if(t != nil && t->n > m->shape.vocab){
		werrstr("%s: a vocabulary of %d, expected at most the model's %lld", f->name, t->n, m->shape.vocab);
		freetokens(t);
		return nil;
	}
	return t;
}
