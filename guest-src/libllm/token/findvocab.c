#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "../convert/convert.h"

/*
 * The vocabulary of a model that is converted: where it is, and where
 * it goes.
 */

enum {
	Maxtext	= 1<<26,
};

/* in the order in which findtokens looks */
static char *names[] = { "tokenizer.json", "tokenizer.model", "vocab.json", "tokenizer.bin" };

/* what lies beside these and has no other form here */
static char *more[] = {
	"tokenizer_config.json", "special_tokens_map.json", "generation_config.json", "added_tokens.json", "merges.txt",
	"chat_template.jinja",
};

static char*
companion(char *path, char *name)
{
	return isfolder(path)? joinpath(path, name): besidepath(path, name);
}

static void
chattemplate(Convert *v, char *path)
{
	char *p, *text;
	vlong n;
	Json j, x;

	p = companion(path, "tokenizer_config.json");
	if(p == nil)
		return;
	text = isfile(p)? readtext(p, Maxtext, &n): nil;
	if(text != nil && checkjson(p, text, n, &j) == 0 && jsonget(&j, "chat_template", &x) && jsonkind(&x) == '"'){
		v->chat = (char*)storealloc(v->s, x.e - x.p, 1);
		if(v->chat != nil)
			jsontext(&x, v->chat);
	}
	free(text);
	free(p);
}

static Tokens*
merged(char *file)
{
	char *q;
	Source *a, *b;
	Tokens *t;

	q = besidepath(file, "merges.txt");
	if(q == nil)
		return nil;
	a = filesource(file);
	b = filesource(q);
	t = nil;
	if(a != nil && b != nil)
		t = readmerges(a, b);
	closesource(a);
	closesource(b);
	free(q);
	return t;
}

/* from a file that is beside a model, whatever it is called; nil and why */
Tokens*
onefile(Model *m, char *file)
{
	Source *f;
	Tokens *t;
	uchar c;

	c = 0;
	if(strlen(file) >= 10 && strcmp(file + strlen(file) - 10, "vocab.json") == 0)
		t = merged(file);
	else{
		f = filesource(file);
		if(f == nil)
			return nil;
		t = peeksource(f, &c, 1) < 0? nil: readvocab(m, f);
		closesource(f);
	}
	if(t != nil && (t->kind != Vscores || t->lower) && vocabbeside(t, file, c == '{', m->shape.vocab) < 0){
		freetokens(t);
		t = nil;
	}
	if(t != nil && t->n > m->shape.vocab){
		werrstr("%s: a vocabulary of %d, expected at most the model's %lld", shortname(file), t->n, m->shape.vocab);
		freetokens(t);
		return nil;
	}
	return t;
}

/* of another GGUF, with all that it has; nil and why */
static Tokens*
others(char *file)
{
	Model *m;
	Tokens *t;

	m = openvocab(file);
	if(m == nil)
		return nil;
	t = m->tokens;
	m->tokens = nil;
	closemodel(m);
	return t;
}

static int
isgguf(char *file)
{
	Source *f;
	uchar p[4];
	int r;

	f = filesource(file);
	if(f == nil)
		return 0;
	r = peeksource(f, p, 4) == 4 && memcmp(p, (void*)"GGUF", 4) == 0;
	closesource(f);
	return r;
}

/* the model's own, or what is beside it; one that is no good is passed over, and said */
int
findvocab(Convert *v, char *path)
{
	char *p;
	int i;
	Model *m;

	m = v->m;
	if(v->c->tokens != nil){
		m->tokens = isgguf(v->c->tokens)? others(v->c->tokens): onefile(m, v->c->tokens);
		if(m->tokens == nil)
			return -1;
		if(m->tokens->n <= m->shape.vocab)
			return 0;
		werrstr("%s: a vocabulary of %d, expected at most the model's %lld", shortname(v->c->tokens), m->tokens->n,
			m->shape.vocab);
		return -1;
	}
	if(storetokens(m, v->s) < 0)
		return -1;
	if(m->tokens != nil)
		return 0;
	if(m->why != nil)
		note(v->c, "the vocabulary inside is %s: %s", v->form == Fgguf? "kept as it is": "left out", m->why);
	for(i = 0; i < nelem(names) && m->tokens == nil; i++){
		p = companion(path, names[i]);
		if(p == nil)
			return -1;
		if(isfile(p)){
			m->tokens = onefile(m, p);
			if(m->tokens == nil)
				note(v->c, "%s is passed over: %r", names[i]);
			else
				v->vocab = names[i];
		}
		free(p);
	}
	chattemplate(v, path);
	if(m->tokens == nil && m->why == nil)
		note(v->c, "no tokenizer is beside the model, and none will be beside or in the new one");
	return 0;
}

static int
copied(Convert *v, char *path, char *name, char *dir)
{
	char *from, *to;
	int r;

	from = companion(path, name);
	to = joinpath(dir, name);
	r = from == nil || to == nil? -1: 0;
	if(r == 0 && isfile(from)){
		if(isfile(to))
			note(v->c, "%s is there already, and stays", to);
		else
			r = copyfile(from, to);
	}
	free(from);
	free(to);
	return r;
}

/* the model's template for chats */
static int
writechat(Convert *v, char *dir)
{
	Str *s;
	Buf b;
	char *p;
	int r;

	if(findkey(v->s, "tokenizer.chat_template") == nil)
		return 0;
	s = keystr(v->s, "tokenizer.chat_template");
	p = joinpath(dir, "tokenizer_config.json");
	if(s == nil || p == nil || isfile(p)){
		free(p);
		return s == nil? -1: 0;
	}
	memset(&b, 0, sizeof b);
	puttext(&b, "{\n  \"chat_template\": ");
	putjson(&b, s->s, s->n);
	puttext(&b, "\n}\n");
	r = endbuf(&b, p);
	if(r == 0)
		r = writefile(p, b.p, b.n);
	free(b.p);
	free(p);
	return r;
}

/* what a folder's readers look for; a tokenizer's own files go as they are */
int
foldertokens(Convert *v, char *path, char *dir)
{
	char *to;
	Tokens *t;
	char *f;
	int i, r;

	t = v->m->tokens;
	if(t == nil)
		return 0;
	r = 0;
	if(v->vocab != nil && strcmp(v->vocab, "tokenizer.bin") != 0){
		for(i = 0; i < nelem(names)-1 && r == 0; i++)
			if(strcmp(names[i], v->vocab) == 0)
				break;
		/* those before it were passed over */
		for(; i < nelem(names)-1 && r == 0; i++)
			r = copied(v, path, names[i], dir);
		for(i = 0; i < nelem(more) && r == 0; i++)
			r = copied(v, path, more[i], dir);
		return r;
	}
	f = t->bytelevel || t->kind == Vmerges? names[0]: names[1];
	to = joinpath(dir, f);
	if(to == nil)
		return -1;
	if(isfile(to))
		note(v->c, "%s is there already, and stays", to);
	else
		r = tokensfile(v->c, t, v->s->name, to);
	free(to);
	return r < 0? -1: writechat(v, dir);
}

/* llama2.c's programs want the vocabulary beside the model; one that is there stays */
int
bintokensbeside(Convert *v, char *dir)
{
	char *p;
	int i, there;

	if(v->m->tokens == nil)
		return 0;
	for(i = 0; i < nelem(names); i++){
		p = joinpath(dir, names[i]);
		if(p == nil)
			return -1;
		there = isfile(p);
		if(!there && i == nelem(names)-1 && tokensfile(v->c, v->m->tokens, v->s->name, p) < 0)
			note(v->c, "no tokenizer.bin beside it: %r");
		if(there)
			note(v->c, "%s is there already, and stays", p);
		free(p);
		if(there)
			break;
	}
	return 0;
}
