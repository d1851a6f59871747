#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/*
 * Which template a model has: a folder's chat_template.jinja,
 * tokenizer_config.json or chat_template.json, a GGUF file's
 * tokenizer.chat_template; else the form that its vocabulary or its
 * family is known for.
 */

enum {
	Maxtext	= 16<<20,
};

typedef struct Form Form;
struct Form {
	char	*name;
	char	*mark;		/* a token that only models of this form have */
	char	*family;	/* or the family, where no token says it */
	char	*text;
};

static char Llama2[] =
	"{% if messages[0].role == 'system' %}{% set sys = '<<SYS>>\\n' + messages[0].content + '\\n<</SYS>>\\n\\n' %}"
	"{% set turns = messages[1:] %}{% else %}{% set sys = '' %}{% set turns = messages %}{% endif %}"
	"{% for m in turns %}{% if m.role == 'user' %}{{ bos_token + '[INST] ' + (sys if loop.first else '') + m.content.strip() + ' [/INST]' }}"
	"{% else %}{{ ' ' + m.content.strip() + ' ' + eos_token }}{% endif %}{% endfor %}";
static char Mistral[] =
	"{{ bos_token }}{% if messages[0].role == 'system' %}{% set sys = messages[0].content + '\\n\\n' %}"
	"{% set turns = messages[1:] %}{% else %}{% set sys = '' %}{% set turns = messages %}{% endif %}"
	"{% for m in turns %}{% if m.role == 'user' %}{{ '[INST] ' + (sys if loop.first else '') + m.content + ' [/INST]' }}"
	"{% else %}{{ ' ' + m.content.strip() + eos_token }}{% endif %}{% endfor %}";
static char Llama3[] =
	"{{ bos_token }}{% for m in messages %}{{ '<|start_header_id|>' + m.role + '<|end_header_id|>\\n\\n' + m.content.strip() + '<|eot_id|>' }}"
	"{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{% endif %}";
static char Chatml[] =
	"{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}"
	"{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";
static char Gemma[] =
	"{{ bos_token }}{% if messages[0].role == 'system' %}{% set sys = messages[0].content + '\\n\\n' %}"
	"{% set turns = messages[1:] %}{% else %}{% set sys = '' %}{% set turns = messages %}{% endif %}"
	"{% for m in turns %}{{ '<start_of_turn>' + ('model' if m.role == 'assistant' else m.role) + '\\n' + (sys if loop.first else '')"
	" + m.content.strip() + '<end_of_turn>\\n' }}{% endfor %}"
	"{% if add_generation_prompt %}{{ '<start_of_turn>model\\n' }}{% endif %}";
static char Phi3[] =
	"{% for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content + '<|end|>\\n' }}{% endfor %}"
	"{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}";
static char Zephyr[] =
	"{% for m in messages %}{{ '<|' + m.role + '|>\\n' + m.content + eos_token + '\\n' }}{% endfor %}"
	"{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% endif %}";
static char Plain[] =
	"{{ bos_token }}{% for m in messages %}{{ m.role.capitalize() + ': ' + m.content + '\\n' }}{% endfor %}"
	"{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}";

static Form forms[] = {
	{ "chatml", "<|im_start|>", nil, Chatml },
	{ "llama-3", "<|start_header_id|>", nil, Llama3 },
	{ "gemma", "<start_of_turn>", nil, Gemma },
	{ "phi-3", "<|end|>", nil, Phi3 },
	{ "zephyr", "<|assistant|>", nil, Zephyr },
	{ "mistral", "[INST]", nil, Mistral },
	{ "phi-3", nil, "phi-3", Phi3 },
	{ "gemma", nil, "gemma", Gemma },
	{ "mistral", nil, "mistral", Mistral },
	{ "mistral", nil, "mixtral", Mistral },
	{ "chatml", nil, "qwen", Chatml },
	{ "llama-2", nil, "llama", Llama2 },
	{ "plain", nil, "", Plain },
};

/* the form of a model that says nothing of it; *name is what it is called */
char*
knownform(Model *m, char **name)
{
	Form *f;
	Tokens *t;
	char *family;
	int i;

	t = m->tokens;
	family = m->shape.family;
	if(family == nil)
		family = "";
	f = &forms[nelem(forms)-1];
	for(i = 0; i < nelem(forms); i++){
		f = &forms[i];
		if(f->mark != nil){
			if(t != nil && findtoken(t, f->mark, strlen(f->mark), "", 0) >= 0)
				break;
		}else if(cistrncmp(family, f->family, strlen(f->family)) == 0){
			/* only SentencePiece's Llama is the second or older */
			if(strcmp(f->name, "llama-2") != 0 || t != nil && !t->bytelevel)
				break;
		}
	}
	*name = f->name;
	return f->text;
}

/* a JSON string's bytes; free them */
static char*
unquoted(Json *j)
{
	char *p;

	p = (char*)alloc(j->e - j->p, 1);
	if(p != nil)
		jsontext(j, p);
	return p;
}

/* "…", or [{"name": "default", "template": "…"}, …], of which the default, or the first */
static char*
listed(Json *v)
{
	Json k, x, name, text, best;

	if(jsonkind(v) == '"')
		return unquoted(v);
	best.p = nil;
	x.p = nil;
	if(jsonkind(v) == '[')
		while(jsonnext(v, &k, &x))
			if(jsonget(&x, "template", &text) && jsonkind(&text) == '"')
				if(best.p == nil || jsonget(&x, "name", &name) && jsonis(&name, "default"))
					best = text;
	return best.p == nil? nil: unquoted(&best);
}

/* a file beside the model; nil if it is not there, *bad if it is no good */
static char*
beside(char *path, char *file, vlong *n, int *bad)
{
	char *p, *s;

	p = isfolder(path)? joinpath(path, file): besidepath(path, file);
	s = nil;
	if(p == nil)
		*bad = 1;
	else if(isfile(p)){
		s = readtext(p, Maxtext, n);
		*bad = s == nil;
	}
	free(p);
	return s;
}

/* the same of JSON, which j points into */
static char*
jsonbeside(char *path, char *file, Json *j, int *bad)
{
	char *s;
	vlong n;

	*bad = 0;
	s = beside(path, file, &n, bad);
	if(s != nil && checkjson(file, s, n, j) < 0){
		*bad = 1;
		free(s);
		return nil;
	}
	return s;
}

/* a token as tokenizer_config.json names it: "…" or {"content": "…"} */
static char*
tokenname(Json *j, char *key)
{
	Json v, c;

	if(!jsonget(j, key, &v))
		return nil;
	if(jsonkind(&v) == '{' && jsonget(&v, "content", &c))
		v = c;
	return jsonkind(&v) == '"'? unquoted(&v): nil;
}

/* tokenizer_config.json, or one like it: its template, and the names of tokens */
static int
config(Chatform *f, char *path, char *file)
{
	char *s, *q;
	int bad;
	Json j, v;

	s = jsonbeside(path, file, &j, &bad);
	if(s == nil)
		return bad? -1: 0;
	if(jsonkind(&j) == '{'){
		q = tokenname(&j, "bos_token");
		if(q != nil){
			free(f->bos);
			f->bos = q;
		}
		q = tokenname(&j, "eos_token");
		if(q != nil){
			free(f->eos);
			f->eos = q;
		}
		if(f->text == nil && jsonget(&j, "chat_template", &v)){
			f->text = listed(&v);
			if(f->text != nil && (f->from = strdup(file)) == nil){
				werrstr("%s: no memory for its name", file);
				free(s);
				return -1;
			}
		}
	}
	free(s);
	return 0;
}

/* generation_config.json: the ids that end an answer */
static int
ends(Chatform *f, char *path)
{
	static char file[] = "generation_config.json";
	char *s;
	vlong id;
	int bad;
	Json j, v, k, x;

	s = jsonbeside(path, file, &j, &bad);
	if(s == nil)
		return bad? -1: 0;
	if(jsonget(&j, "eos_token_id", &v)){
		x.p = nil;
		if(jsonkind(&v) == '0' && jsonint(&v, &id))
			f->end[f->nend++] = id;
		else if(jsonkind(&v) == '[')
			while(jsonnext(&v, &k, &x) && f->nend < nelem(f->end))
				if(jsonkind(&x) == '0' && jsonint(&x, &id))
					f->end[f->nend++] = id;
	}
	free(s);
	return 0;
}

void
freechatform(Chatform *f)
{
	free(f->text);
	free(f->from);
	free(f->bos);
	free(f->eos);
	memset(f, 0, sizeof *f);
}

/*
 * What a model's files say of chats: a store that is open, and where
 * it is.  A file that is there and no good is an error; without a
 * template f->text is nil.
 */
int
findchatform(Store *s, char *path, Chatform *f)
{
	static char jinja[] = "chat_template.jinja";
	Str *t;
	vlong n;
	int bad;

	memset(f, 0, sizeof *f);
	t = nil;
	if(findkey(s, "tokenizer.chat_template") != nil){
		t = keystr(s, "tokenizer.chat_template");
		if(t == nil)
			return -1;
	}
	if(t != nil){
		f->text = (char*)alloc(t->n + 1, 1);
		f->from = strdup("tokenizer.chat_template");
		if(f->text == nil || f->from == nil)
			goto Bad;
		memmove(f->text, t->s, t->n);
		return 0;
	}
	if(strcmp(s->format, "gguf") == 0 || path == nil)
		return 0;
	bad = 0;
	f->text = beside(path, jinja, &n, &bad);
	if(bad)
		goto Bad;
	if(f->text != nil)
		f->from = strdup(jinja);
	if(config(f, path, "tokenizer_config.json") < 0 || config(f, path, "chat_template.json") < 0 || ends(f, path) < 0)
		goto Bad;
	return 0;
Bad:
	freechatform(f);
	return -1;
}
