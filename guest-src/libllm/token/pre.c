#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Pre-tokenizers that have names in GGUF files: how they cut a text is
 * llama.cpp's to say.
 */

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

/* one more rule, by which texts are cut into words; there is room for it */
int
keeprule(Tokens *t, char *s, vlong n, int how)
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
	t->behave[t->nrule] = how;
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
		if(keeprule(t, rule[i], strlen(rule[i]), Ralone) < 0)
			return -1;
	return 0;
}

/* of kind i; nil beyond the last */
char*
prename(int i)
{
	return i >= 0 && i < nelem(pres)? pres[i].name: nil;
}

int
setpre(Tokens *t, int i)
{
	t->whole = pres[i].whole;
	t->addbos = pres[i].addbos;
	return setrules(t, pres[i].rule);
}

/* what llama.cpp calls the rules, or nil; they leave nothing between what they fit */
char*
namedpre(Tokens *t)
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
			if(t->behave[k] != Ralone && t->behave[k] != (Rgone | Rinvert) || strcmp(p->rule[k], t->ruletext[k]) != 0)
				break;
		if(k == t->nrule && p->rule[k] == nil && p->whole == t->whole)
			return strcmp(p->name, "llama3") == 0? (char*)"llama-bpe": p->name;
	}
	return nil;
}
