#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "steps.h"
#include "hftok.h"

/*
 * Hugging Face's tokenizer.json: model (BPE or Unigram), added_tokens,
 * normalizer and pre_tokenizer.  What of those changes ids and is not
 * known here is refused by name.
 */

int
hfbad(Read *r, char *what)
{
	werrstr("%s: %s", r->f->name, what);
	return -1;
}

int
hfunknown(Read *r, char *what, Json *type)
{
	char name[64];

	name[0] = 0;
	if(jsonkind(type) == '"' && type->e - type->p < sizeof name)
		jsontext(type, name);
	werrstr("%s: a %s of type '%s', which is not supported", r->f->name, what, name);
	return -1;
}

int
istrue(Json *j, char *key, int otherwise)
{
	Json v;

	if(!jsonget(j, key, &v))
		return otherwise;
	return jsonkind(&v) == 't';
}

/* pieces come in any order */
typedef struct Slot Slot;
struct Slot {
	Json	text;
	float	score;
	int	kind;	/* 0: none yet */
	int	how;
};

static int
put(Read *r, Slot *slot, vlong n, vlong id, Json *text, float score, int kind)
{
	if(id < 0 || id >= n){
		werrstr("%s: id %lld, expected 0 to %lld", r->f->name, id, n-1);
		return -1;
	}
	if(slot[id].kind != 0 && kind == Pnormal){
		werrstr("%s: two pieces of id %lld, expected one", r->f->name, id);
		return -1;
	}
	slot[id].text = *text;
	slot[id].score = score;
	slot[id].kind = kind;
	return 0;
}

/* one more than the largest id, at most a few more than there are pieces */
static int
countids(Read *r, Json *vocab, Json *added, vlong *max)
{
	Json k, v, id;
	vlong n, count, big;

	count = 0;
	big = -1;
	v.p = nil;
	while(jsonnext(vocab, &k, &v)){
		n = count;
		if(jsonkind(vocab) == '{' && (jsonkind(&v) != '0' || !jsonint(&v, &n)))
			return hfbad(r, "vocab: expected integers");
		if(n > big)
			big = n;
		count++;
	}
	v.p = nil;
	if(added->p != nil)
		while(jsonnext(added, &k, &v)){
			if(!jsonget(&v, "id", &id) || jsonkind(&id) != '0' || !jsonint(&id, &n))
				return hfbad(r, "added_tokens: expected an 'id'");
			if(n > big)
				big = n;
			count++;
		}
	if(big >= 2*count + 1024){
		werrstr("%s: id %lld in a vocabulary of %lld pieces", r->f->name, big, count);
		return -1;
	}
	*max = big + 1;
	return 0;
}

static int
pieces(Read *r, Json *vocab, Json *added, Slot *slot, vlong n)
{
	Json k, v, x, id, score;
	vlong i;
	double d;

	v.p = nil;
	for(i = 0; jsonnext(vocab, &k, &v); i++){
		if(jsonkind(vocab) == '{'){
			if(!jsonint(&v, &i) || put(r, slot, n, i, &k, 0, Pnormal) < 0)
				return -1;
			continue;
		}
		/* [text, score] */
		x.p = nil;
		if(jsonkind(&v) != '[' || !jsonnext(&v, &k, &x) || jsonkind(&x) != '"')
			return hfbad(r, "vocab: expected pairs of a text and a score");
		score = x;
		if(!jsonnext(&v, &k, &score) || !jsonnum(&score, &d))
			return hfbad(r, "vocab: expected pairs of a text and a score");
		if(put(r, slot, n, i, &x, d, Pnormal) < 0)
			return -1;
	}
	v.p = nil;
	if(added->p != nil)
		while(jsonnext(added, &k, &v)){
			if(!jsonget(&v, "content", &x) || jsonkind(&x) != '"' || !jsonget(&v, "id", &id) || !jsonint(&id, &i))
				return hfbad(r, "added_tokens: expected a 'content'");
			if(put(r, slot, n, i, &x, 0, istrue(&v, "special", 0)? Pcontrol: Puser) < 0)
				return -1;
			slot[i].how = (istrue(&v, "lstrip", 0)? Hleft: 0) | (istrue(&v, "rstrip", 0)? Hright: 0)
				| (istrue(&v, "single_word", 0)? Hword: 0);
		}
	return 0;
}

static int
settle(Read *r, Slot *slot, vlong n)
{
	vlong i, len, k;
	int kind;
	Piece p;

	for(i = 0; i < n; i++){
		len = 0;
		kind = slot[i].kind;
		if(kind != 0)
			len = jsontext(&slot[i].text, r->buf);
		else
			kind = Punused;
		if(kind == Pnormal && r->bytelevel){
			k = unmapped(r->buf, r->buf, len);
			if(k >= 0)
				len = k;
		}
		p.s = r->buf;
		p.n = len;
		if(kind == Pnormal && r->fallback && bytepiece(&p) >= 0)
			kind = Pbyte;
		if(setpiece(r->t, i, r->buf, len, slot[i].score, kind) < 0)
			return -1;
		r->t->piece[i].how = slot[i].how;
	}
	return 0;
}

/* "a b", or ["a", "b"] */
static int
merges(Read *r, Json *list)
{
	Json k, v, a, b;
	vlong n, rank, na, nb, j;
	char *p;

	n = 0;
	v.p = nil;
	while(jsonnext(list, &k, &v))
		n++;
	if(newpairs(r->t, n) < 0)
		return -1;
	v.p = nil;
	for(rank = 0; jsonnext(list, &k, &v); rank++){
		if(jsonkind(&v) == '['){
			a.p = nil;
			if(!jsonnext(&v, &k, &a) || jsonkind(&a) != '"')
				return hfbad(r, "merges: expected pairs of strings");
			b = a;
			if(!jsonnext(&v, &k, &b) || jsonkind(&b) != '"')
				return hfbad(r, "merges: expected pairs of strings");
			na = jsontext(&a, r->buf);
			p = r->buf + na + 1;
			nb = jsontext(&b, p);
		}else if(jsonkind(&v) == '"'){
			n = jsontext(&v, r->buf);
			for(j = 1; j < n && r->buf[j] != ' '; j++)
				;
			if(j >= n-1)
				return hfbad(r, "merges: expected two pieces and a space");
			na = j;
			p = r->buf + j + 1;
			nb = n - j - 1;
		}else
			return hfbad(r, "merges: expected strings");
		if(r->bytelevel){
			na = unmapped(r->buf, r->buf, na);
			nb = unmapped(p, p, nb);
		}
		if(na >= 0 && nb >= 0)
			addpair(r->t, r->buf, na, p, nb, rank);
	}
	return 0;
}

static int
model(Read *r, Json *j)
{
	static char *affixes[] = { "continuing_subword_prefix", "end_of_word_suffix" };
	Json m, type, vocab, added, list, v;
	Slot *slot;
	vlong n;
	uchar *map;
	vlong nmap;
	int i, unigram, k;

	if(!jsonget(j, "model", &m) || jsonkind(&m) != '{')
		return hfbad(r, "no 'model', expected an object");
	unigram = 0;
	if(jsonget(&m, "type", &type)){
		unigram = jsonis(&type, "Unigram");
		if(!unigram && !jsonis(&type, "BPE"))
			return hfunknown(r, "model", &type);
	}
	if(!jsonget(&m, "vocab", &vocab) || jsonkind(&vocab) != (unigram? '[': '{'))
		return hfbad(r, "no 'vocab', expected an object");
	added.p = nil;
	if(jsonget(j, "added_tokens", &v) && jsonkind(&v) == '[')
		added = v;
	for(i = 0; i < nelem(affixes); i++)
		if(jsonget(&m, affixes[i], &v) && jsonkind(&v) == '"' && jsontext(&v, r->buf) > 0){
			werrstr("%s: '%s' is '%.20s', expected nothing", r->f->name, affixes[i], r->buf);
			return -1;
		}
	r->fallback = istrue(&m, "byte_fallback", 0);
	if(countids(r, &vocab, &added, &n) < 0)
		return -1;
	k = r->t->lower;
	i = r->t->prefix;
	map = r->t->map;
	nmap = r->t->nmap;
	r->t->map = nil;
	unigram = unigram? Vunigram: Vmerges;
	freetokens(r->t);
	r->t = newtokens(n);
	slot = (Slot*)alloc(n, sizeof(Slot));
	if(r->t == nil || slot == nil){
		free(map);
		free(slot);
		return -1;
	}
	r->t->map = map;
	r->t->nmap = nmap;
	r->t->lower = k;
	r->t->prefix = i;
	r->t->kind = unigram;
	r->t->bytelevel = r->bytelevel;
	r->t->whole = istrue(&m, "ignore_merges", 0);
	k = pieces(r, &vocab, &added, slot, n);
	if(k == 0)
		k = settle(r, slot, n);
	free(slot);
	if(k < 0 || finishtokens(r->t) < 0)
		return -1;
	if(r->bytelevel)
		bytepieces(r->t);
	if(jsonget(&m, "unk_id", &v) && jsonkind(&v) == '0' && jsonint(&v, &n) && n >= 0 && n < r->t->n)
		r->t->unk = n;
	if(jsonget(&m, "unk_token", &v) && jsonkind(&v) == '"'){
		k = jsontext(&v, r->buf);
		r->t->unk = findtoken(r->t, r->buf, k, "", 0);
	}
	if(unigram == Vunigram)
		return 0;
	if(!jsonget(&m, "merges", &list) || jsonkind(&list) != '[')
		return hfbad(r, "no 'merges', expected an array");
	return merges(r, &list);
}

static int
readall(Read *r, Json *j)
{
	Json v;
	int squeeze, form;

	if(jsonkind(j) != '{')
		return hfbad(r, "expected a JSON object");
	if(jsonget(j, "normalizer", &v) && normalizer(r, &v) < 0)
		return -1;
	if(jsonget(j, "pre_tokenizer", &v) && pretokenizer(r, &v) < 0)
		return -1;
	squeeze = r->t->squeeze;
	form = r->t->form;
	if(model(r, j) < 0)
		return -1;
	r->t->squeeze = squeeze;
	r->t->form = form;
	beginning(r, j);
	knownends(r->t);
	if(keepsteps(r) < 0)
		return -1;
	if(r->t->kind == Vunigram && r->nrule > 0){
		if(r->bytelevel || r->nrule > 1 || r->wordwise < 0)
			return hfbad(r, "a Unigram whose pre_tokenizer is not Metaspace, which is not supported");
		r->t->wordwise = 1;
		return 0;
	}
	return keeprules(r);
}

Tokens*
readhftok(Source *f)
{
	Read r;
	Json j;
	char *text;
	int i, ok;

	memset(&r, 0, sizeof r);
	r.f = f;
	r.wordwise = -1;
	if(f->n < 0 || f->n > Maxjson){
		werrstr("%s: %lld bytes, expected a file of at most %d", f->name, f->n, Maxjson);
		return nil;
	}
	text = (char*)loadsource(f, f->n, 1);
	r.buf = (char*)alloc(f->n, 1);
	r.t = newtokens(0);
	ok = 0;
	if(text != nil && r.buf != nil && r.t != nil)
		ok = checkjson(f->name, text, f->n, &j) == 0 && readall(&r, &j) == 0;
	free(text);
	free(r.buf);
	for(i = 0; i < r.nrule; i++)
		free(r.rule[i]);
	for(i = 0; i < r.nstep; i++)
		freestep(&r.step[i]);
	if(ok)
		return r.t;
	freetokens(r.t);
	return nil;
}

/* a line of merges.txt at p, whose end is e, into r->buf; 0 for none */
static int
mergeline(Read *r, char *p, char *e, int rank)
{
	char *q;
	vlong na, nb;

	if(e > p && e[-1] == '\r')
		e--;
	if(e == p || *p == '#' && e-p > 8 && memcmp(p, (void*)"#version", 8) == 0)
		return 0;
	q = (char*)memchr(p+1, ' ', e-p-1);
	if(q == nil || q+1 == e){
		werrstr("%s: merge %d: expected two pieces and a space", r->f->name, rank+1);
		return -1;
	}
	memmove(r->buf, p, e-p);
	na = unmapped(r->buf, r->buf, q-p);
	p = r->buf + (q+1 - p);
	nb = unmapped(p, p, e - (q+1));
	if(na >= 0 && nb >= 0)
		addpair(r->t, r->buf, na, p, nb, rank);
	return 1;
}

static int
mergelines(Read *r, char *text, vlong n)
{
	char *p, *e, *end;
	int rank, k;
	vlong lines;

	end = text + n;
	lines = 1;
	for(p = text; p < end; p++)
		if(*p == '\n')
			lines++;
	if(newpairs(r->t, lines) < 0)
		return -1;
	rank = 0;
	for(p = text; p < end; p = e+1){
		e = (char*)memchr(p, '\n', end-p);
		if(e == nil)
			e = end;
		k = mergeline(r, p, e, rank);
		if(k < 0)
			return -1;
		rank += k;
	}
	return 0;
}

/* GPT-2's vocab.json and merges.txt */
Tokens*
readmerges(Source *vocab, Source *list)
{
	static char *rule[2];
	Read r;
	Json j, none;
	Slot *slot;
	char *text, *lines;
	vlong n, i;
	int ok;

	rule[0] = Bytelevel;
	memset(&r, 0, sizeof r);
	r.f = vocab;
	r.bytelevel = 1;
	if(vocab->n < 0 || vocab->n > Maxjson || list->n < 0 || list->n > Maxjson){
		werrstr("%s: %lld bytes, expected files of at most %d", vocab->name, vocab->n, Maxjson);
		return nil;
	}
	text = (char*)loadsource(vocab, vocab->n, 1);
	lines = (char*)loadsource(list, list->n, 1);
	r.buf = (char*)alloc(vocab->n + list->n, 1);
	none.p = nil;
	slot = nil;
	n = 0;
	ok = text != nil && lines != nil && r.buf != nil && checkjson(vocab->name, text, vocab->n, &j) == 0;
	if(ok && jsonkind(&j) != '{'){
		hfbad(&r, "expected a JSON object");
		ok = 0;
	}
	if(ok && countids(&r, &j, &none, &n) == 0){
		r.t = newtokens(n);
		slot = (Slot*)alloc(n, sizeof(Slot));
	}
	ok = r.t != nil && slot != nil && pieces(&r, &j, &none, slot, n) == 0;
	for(i = 0; ok && i < n; i++)
		/* <|endoftext|> and </s>: no word of a text becomes these */
		if(slot[i].kind != 0 && slot[i].text.e - slot[i].text.p > 4 && slot[i].text.p[1] == '<' && slot[i].text.e[-2] == '>')
			slot[i].kind = Pcontrol;
	if(ok){
		r.t->kind = Vmerges;
		r.t->bytelevel = 1;
	}
	ok = ok && settle(&r, slot, n) == 0 && finishtokens(r.t) == 0;
	if(ok){
		bytepieces(r.t);
		r.f = list;
		ok = mergelines(&r, lines, list->n) == 0 && setrules(r.t, rule) == 0;
	}
	if(ok){
		r.t->eos = findtoken(r.t, "<|endoftext|>", 13, "", 0);
		r.t->bos = r.t->eos;
		knownends(r.t);
	}
	free(slot);
	free(text);
	free(lines);
	free(r.buf);
	if(ok)
		return r.t;
	freetokens(r.t);
	return nil;
}
