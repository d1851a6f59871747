#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * What lies beside a vocabulary's file and says more of it, as Hugging
 * Face's programs take it: tokens that were added later, which one
 * begins a text and whether it does, which ones end it.
 */

enum {
	Maxtext	= 1<<26,
};

/* the file beside, for the caller to free; nil if there is none, and *bad if it is no good */
static char*
readbeside(char *path, char *file, Json *j, int *bad)
{
	char *p, *s;
	vlong n;

	p = besidepath(path, file);
	*bad = p == nil;
	s = nil;
	if(p != nil && isfile(p)){
		s = readtext(p, Maxtext, &n);
		*bad = s == nil || checkjson(p, s, n, j) < 0;
		if(!*bad && jsonkind(j) != '{'){
			werrstr("%s: expected a JSON object", p);
			*bad = 1;
		}
		if(*bad){
			free(s);
			s = nil;
		}
	}
	free(p);
	return s;
}

/* a JSON string, for the caller to free; *n without its zero */
static char*
copytext(Json *v, vlong *n)
{
	char *p;

	p = (char*)alloc(v->e - v->p, 1);
	if(p != nil)
		*n = jsontext(v, p);
	return p;
}

/* the token that is named as "…" or {"content": "…"}; -1 for none */
static int
named(Tokens *t, Json *j, char *key)
{
	Json v, c;
	char *p;
	vlong n;
	int id;

	if(!jsonget(j, key, &v))
		return -1;
	if(jsonkind(&v) == '{' && jsonget(&v, "content", &c))
		v = c;
	if(jsonkind(&v) != '"')
		return -1;
	p = copytext(&v, &n);
	id = p == nil || n > t->max? -1: findtoken(t, p, n, "", 0);
	free(p);
	return id;
}

static int
istrue(Json *j, char *key, int otherwise)
{
	Json v;

	if(!jsonget(j, key, &v))
		return otherwise;
	return jsonkind(&v) == 't';
}

/* a token behind the vocabulary's own ones, or a word on one of these; of one id the last counts */
typedef struct Added Added;
struct Added {
	vlong	id;
	char	*s;
	vlong	n;
	int	kind;
	int	how;
	vlong	seq;
};

typedef struct List List;
struct List {
	Added	*a;
	vlong	n;
	vlong	max;
};

static int
add(List *l, vlong id, Json *text, int kind, int how)
{
	Added *a;
	void *p;

	p = growarray(l->a, l->n, &l->max, sizeof(Added));
	if(p == nil)
		return -1;
	l->a = (Added*)p;
	a = &l->a[l->n];
	memset(a, 0, sizeof *a);
	a->s = copytext(text, &a->n);
	if(a->s == nil)
		return -1;
	a->id = id;
	a->kind = kind;
	a->how = how;
	a->seq = l->n++;
	return 0;
}

static int
byid(void *va, void *vb)
{
	Added *a, *b;

	a = (Added*)va;
	b = (Added*)vb;
	if(a->id != b->id)
		return a->id < b->id? -1: 1;
	return a->seq > b->seq? -1: a->seq < b->seq;
}

/* those that are on the list, of ids below most */
static int
extend(Tokens *t, List *l, vlong most)
{
	Added *a;
	Piece *p;
	vlong i, n;

	qsort(l->a, l->n, sizeof(Added), byid);
	n = t->n;
	for(a = l->a; a < l->a + l->n; a++)
		if(a->id == n && n < most)
			n++;
		else if(a->id >= 0 && a->id < t->n && (a == l->a || a[-1].id != a->id)){
			p = &t->piece[a->id];
			if(p->n == a->n && memcmp(p->s, a->s, a->n) == 0){
				p->how = a->how;
				if(p->kind == Pnormal || p->kind == Puser)
					p->kind = a->kind;
			}
		}
	p = (Piece*)realloc(t->piece, (n + 1)*sizeof(Piece));
	if(p == nil){
		werrstr("%s: %lld bytes", Enomem, (n + 1)*(vlong)sizeof(Piece));
		return -1;
	}
	t->piece = p;
	memset(p + t->n, 0, (n - t->n)*sizeof(Piece));
	i = t->n;
	for(a = l->a; a < l->a + l->n; a++)
		if(a->id == i && i < n){
			if(setpiece(t, i, a->s, a->n, 0, a->kind) < 0)
				return -1;
			t->piece[i++].how = a->how;
		}
	t->n = n;
	free(t->shown);
	free(t->hash);
	free(t->special);
	free(t->sorted);
	t->shown = nil;
	t->hash = nil;
	t->special = nil;
	t->sorted = nil;
	t->nspecial = 0;
	return finishtokens(t);
}

/* {"<|im_start|>": 32000, …}; special is what those of llama.cpp's and transformers' converters are */
static int
addedtokens(Json *j, List *l)
{
	Json k, v;
	vlong id;

	v.p = nil;
	while(jsonnext(j, &k, &v))
		if(jsonkind(&v) == '0' && jsonint(&v, &id) && add(l, id, &k, k.p[1] == '<' || k.p[1] == '['? Pcontrol: Puser, 0) < 0)
			return -1;
	return 0;
}

/* {"32000": {"content": "<|im_start|>", "special": true, …}, …} */
static int
decoder(Json *j, List *l)
{
	Json k, v, c;
	vlong id, i, n;
	char digits[24];

	v.p = nil;
	while(jsonnext(j, &k, &v)){
		if(jsonkind(&v) != '{' || !jsonget(&v, "content", &c) || jsonkind(&c) != '"' || k.e - k.p > sizeof digits)
			continue;
		n = jsontext(&k, digits);
		id = 0;
		for(i = 0; i < n && digits[i] >= '0' && digits[i] <= '9' && id < 1<<28; i++)
			id = 10*id + digits[i] - '0';
		if(i < n || n == 0)
			continue;
		if(add(l, id, &c, istrue(&v, "special", 0)? Pcontrol: Puser, (istrue(&v, "lstrip", 0)? Hleft: 0)
		| (istrue(&v, "rstrip", 0)? Hright: 0) | (istrue(&v, "single_word", 0)? Hword: 0)) < 0)
			return -1;
	}
	return 0;
}

/* "eos_token_id": one, or several */
static int
endsfrom(Tokens *t, char *path, char *file)
{
	Json j, v, k, x;
	char *s;
	vlong id;
	int bad, found;

	s = readbeside(path, file, &j, &bad);
	if(s == nil)
		return bad? -1: 0;
	found = 0;
	if(jsonget(&j, "eos_token_id", &v)){
		x.p = nil;
		if(jsonkind(&v) == '0' && jsonint(&v, &id) && id >= 0 && id < t->n){
			addend(t, id);
			found = 1;
		}else if(jsonkind(&v) == '[')
			while(jsonnext(&v, &k, &x))
				if(jsonkind(&x) == '0' && jsonint(&x, &id) && id >= 0 && id < t->n){
					addend(t, id);
					found = 1;
				}
	}
	free(s);
	return found;
}

/* does the class go by add_bos_token, whatever tokenizer.json's post-processor says? */
static int
asks(Json *j)
{
	static char *classes[] = { "Llama", "CodeLlama", "Gemma" };
	char buf[64];
	Json v;
	int i;

	if(!jsonget(j, "tokenizer_class", &v) || jsonkind(&v) != '"' || v.e - v.p > sizeof buf)
		return 0;
	jsontext(&v, buf);
	for(i = 0; i < nelem(classes); i++)
		if(strncmp(buf, classes[i], strlen(classes[i])) == 0)
			return 1;
	return 0;
}

static int
config(Tokens *t, Json *j, int own)
{
	Json v;
	int id;

	id = named(t, j, "bos_token");
	if(id >= 0 && (t->bos < 0 || !own))
		t->bos = id;
	id = named(t, j, "eos_token");
	if(id >= 0){
		t->eos = id;
		addend(t, id);
	}
	if((!own || asks(j)) && jsonget(j, "add_bos_token", &v) && t->bos >= 0)
		t->addbos = jsonkind(&v) == 't';
	return 0;
}

/* of the file path, whose ids are below most; own: it says itself which tokens were added */
int
vocabbeside(Tokens *t, char *path, int own, vlong most)
{
	static char settings[] = "tokenizer_config.json";
	Json j, v;
	List l;
	char *s;
	vlong i;
	int r, bad;

	memset(&l, 0, sizeof l);
	r = 0;
	s = own? nil: readbeside(path, "added_tokens.json", &j, &bad);
	if(s != nil)
		r = addedtokens(&j, &l);
	else if(!own && bad)
		r = -1;
	free(s);
	s = r == 0? readbeside(path, settings, &j, &bad): nil;
	if(s == nil && r == 0 && bad)
		r = -1;
	if(s != nil && !own && jsonget(&j, "added_tokens_decoder", &v) && jsonkind(&v) == '{')
		r = decoder(&v, &l);
	if(r == 0 && l.n > 0)
		r = extend(t, &l, most);
	if(r == 0 && s != nil)
		r = config(t, &j, own);
	free(s);
	for(i = 0; i < l.n; i++)
		free(l.a[i].s);
	free(l.a);
	if(r == 0){
		r = endsfrom(t, path, "generation_config.json");
		if(r == 0)
			r = endsfrom(t, path, "config.json");
	}
	if(r < 0)
		return -1;
	knownends(t);
	return 0;
}
