#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Vocabularies in GGUF files, and what the ones of byte-level BPE
 * share.  Their pieces are written in characters that stand for bytes
 * (Radford et al. 2019: a byte that prints stands for itself, the
 * others take the characters from U+0100 on); here they are bytes
 * again.
 */

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
	for(i = 0; prename(i) != nil; i++)
		if(strcmp(prename(i), name) == 0)
			return setpre(t, i);
	werrstr("%s: tokenizer.ggml.pre is '%.40s', which is not supported", s->name, name);
	return -1;
}

/*
 * Phi-3's tokens take the white space behind them, for which GGUF has no
 * word; llama.cpp goes by the model's name.
 */
static void
phi3(Store *s, Tokens *t)
{
	static char *names[] = { "phi-3", "phi3" };
	static char *others[] = { "<unk>", "<s>", "<|endoftext|>" };
	Str *name;
	Piece *p;
	vlong i;
	int k, found;

	if(findkey(s, "general.name") == nil || findtoken(t, "<|assistant|>", 13, "", 0) < 0)
		return;
	name = keystr(s, "general.name");
	if(name == nil)
		return;
	found = 0;
	for(i = 0; i < name->n && !found; i++)
		for(k = 0; k < nelem(names) && !found; k++)
			found = name->n - i >= strlen(names[k]) && cistrncmp(name->s + i, names[k], strlen(names[k])) == 0;
	for(i = 0; i < t->n && found; i++){
		p = &t->piece[i];
		for(k = 0; k < nelem(others); k++)
			if(strcmp(p->s, others[k]) == 0)
				break;
		if(k == nelem(others) && (p->kind == Pcontrol || p->kind == Puser || strcmp(p->s, "</s>") == 0))
			p->how |= Hright;
	}
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
	phi3(s, t);
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
