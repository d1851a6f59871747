#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "steps.h"
#include "hftok.h"

/* a tokenizer.json's normalizer, pre_tokenizer and post_processor */

/* {"String": s} or {"Regex": s} */
static int
pattern(Read *r, Json *j, int *regex, Json *v)
{
	Json p;

	if(!jsonget(j, "pattern", &p) || jsonkind(&p) != '{')
		return hfbad(r, "no 'pattern', expected an object");
	if(jsonget(&p, "String", v) && jsonkind(v) == '"'){
		*regex = 0;
		return 0;
	}
	if(jsonget(&p, "Regex", v) && jsonkind(v) == '"'){
		*regex = 1;
		return 0;
	}
	return hfbad(r, "a pattern that is neither String nor Regex");
}

/* SentencePiece's table, in base 64 */
static int
precompiled(Read *r, Json *j)
{
	Json v;
	char *p, *o;
	vlong n, i;
	u32int u;
	int c, bits;

	if(!jsonget(j, "precompiled_charsmap", &v) || jsonkind(&v) != '"')
		return hfbad(r, "no 'precompiled_charsmap', expected a string");
	n = jsontext(&v, r->buf);
	p = r->buf;
	o = r->buf;
	u = 0;
	bits = 0;
	for(i = 0; i < n && p[i] != '='; i++){
		c = p[i];
		if(c >= 'A' && c <= 'Z')
			c -= 'A';
		else if(c >= 'a' && c <= 'z')
			c -= 'a' - 26;
		else if(c >= '0' && c <= '9')
			c -= '0' - 52;
		else if(c == '+')
			c = 62;
		else if(c == '/')
			c = 63;
		else
			return hfbad(r, "'precompiled_charsmap': expected base 64");
		u = u<<6 | c;
		bits += 6;
		if(bits >= 8){
			bits -= 8;
			*o++ = u>>bits;
		}
	}
	return setcharsmap(r->t, r->buf, o - r->buf);
}

/* one step more; where general, the flags of Tokens have no word for it */
static Step*
addstep(Read *r, int kind, int general)
{
	Step *s;

	if(r->nstep == Maxstep){
		hfbad(r, "too many normalizers");
		return nil;
	}
	s = &r->step[r->nstep++];
	s->kind = kind;
	r->general |= general;
	return s;
}

/* a copy of a JSON string, for its owner to free */
static char*
copied(Read *r, Json *v, vlong *n)
{
	char *p;

	*n = jsontext(v, r->buf);
	p = (char*)alloc(*n, 1);
	if(p != nil)
		memmove(p, r->buf, *n);
	return p;
}

static char Space[] = "\xe2\x96\x81";

/* content takes the place of from, or of what a pattern fits */
static int
replacement(Read *r, Json *j)
{
	Json v, c;
	Step *s;
	int regex, known;

	if(pattern(r, j, &regex, &v) < 0)
		return -1;
	if(!jsonget(j, "content", &c) || jsonkind(&c) != '"')
		return hfbad(r, "a normalizer that replaces has no 'content', expected a string");
	known = 1;
	if(!regex && jsonis(&v, " ") && jsonis(&c, Space))
		r->t->lower = 1;
	else if(regex && jsonis(&v, " {2,}") && jsonis(&c, Space))
		r->t->squeeze = Smiddle;
	else
		known = 0;
	s = addstep(r, Sreplace, !known);
	if(s == nil)
		return -1;
	s->to = copied(r, &c, &s->nto);
	if(s->to == nil)
		return -1;
	s->from = copied(r, &v, &s->nfrom);
	if(s->from == nil)
		return -1;
	if(regex)
		s->re = newregex(s->from, s->nfrom);
	else if(s->nfrom == 0)
		return hfbad(r, "a normalizer that replaces an empty text");
	return regex && s->re == nil? -1: 0;
}

static int
prepended(Read *r, Json *j)
{
	Json v;
	Step *s;
	int known;

	if(!jsonget(j, "prepend", &v) || jsonkind(&v) != '"')
		return hfbad(r, "a normalizer that prepends has no 'prepend', expected a string");
	known = jsonis(&v, Space);
	if(known)
		r->t->prefix = Palways;
	s = addstep(r, Sprepend, !known);
	if(s == nil)
		return -1;
	s->to = copied(r, &v, &s->nto);
	return s->to == nil? -1: 0;
}

int
normalizer(Read *r, Json *j)
{
	static char *normalforms[] = { "NFD", "NFKD", "NFC", "NFKC" };
	Json type, list, k, v;
	Step *s;
	int i, left, right;

	if(jsonkind(j) == 'n')
		return 0;
	if(!jsonget(j, "type", &type))
		return hfbad(r, "a normalizer without a type");
	if(jsonis(&type, "Sequence")){
		if(!jsonget(j, "normalizers", &list) || jsonkind(&list) != '[')
			return hfbad(r, "a sequence without 'normalizers'");
		v.p = nil;
		while(jsonnext(&list, &k, &v))
			if(normalizer(r, &v) < 0)
				return -1;
		return 0;
	}
	if(jsonis(&type, "Prepend"))
		return prepended(r, j);
	if(jsonis(&type, "Replace"))
		return replacement(r, j);
	if(jsonis(&type, "Strip")){
		left = istrue(j, "strip_left", 1);
		right = istrue(j, "strip_right", 1);
		if(!left && !right)
			return 0;
		return addstep(r, !right? Sstripleft: !left? Sstripright: Sstrip, 1) == nil? -1: 0;
	}
	if(jsonis(&type, "Precompiled")){
		if(r->t->map != nil)
			return hfbad(r, "two normalizers of type 'Precompiled', expected one");
		if(addstep(r, Smap, 0) == nil)
			return -1;
		return precompiled(r, j);
	}
	for(i = 0; i < nelem(normalforms); i++)
		if(jsonis(&type, normalforms[i])){
			s = addstep(r, Sform, r->t->form != 0);
			if(s == nil)
				return -1;
			s->form = Fany | (i&1? Fcompat: 0) | (i&2? Fcompose: 0);
			r->t->form = s->form;
			return 0;
		}
	return hfunknown(r, "normalizer", &type);
}

char Bytelevel[] = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

static int
addrule(Read *r, char *s, vlong n, int how)
{
	char *p;

	if(r->nrule == Maxrule)
		return hfbad(r, "too many pre-tokenizers");
	p = (char*)alloc(n, 1);
	if(p == nil)
		return -1;
	memmove(p, s, n);
	r->rule[r->nrule] = p;
	r->behave[r->nrule] = how;
	r->nbuf[r->nrule++] = n;
	return 0;
}

static char Words[] = "\\s+";

/* words that have a U+2581 each before them are a text whose white space is a space everywhere */
static int
onespace(Read *r)
{
	Step *s;

	free(r->rule[--r->nrule]);
	s = addstep(r, Sreplace, 1);
	if(s == nil)
		return -1;
	s->to = strdup(" ");
	s->nto = 1;
	s->re = newregex(Words, strlen(Words));
	if(s->to == nil || s->re == nil)
		return -1;
	return addstep(r, Sstrip, 1) == nil? -1: 0;
}

static int
metaspace(Read *r, Json *j)
{
	static char mark[] = "[ \\u2581]";
	Json v;

	r->t->lower = 1;
	if(r->t->prefix != Pnever)
		r->general = 1;	/* there was one before this */
	if(jsonget(j, "replacement", &v) && !jsonis(&v, Space))
		return hfbad(r, "a Metaspace of another character than U+2581");
	r->t->prefix = istrue(j, "add_prefix_space", 1)? Punless: Pnever;
	if(jsonget(j, "prepend_scheme", &v)){
		if(jsonis(&v, "never"))
			r->t->prefix = Pnever;
		else if(jsonis(&v, "first"))
			r->t->prefix = Ponce;
		else
			r->t->prefix = Punless;
	}
	if(r->nrule > 0 && r->behave[r->nrule-1] == Rgone && r->nbuf[r->nrule-1] == strlen(Words)
	&& memcmp(r->rule[r->nrule-1], Words, strlen(Words)) == 0){
		if(r->t->prefix != Punless)
			return hfbad(r, "a Metaspace that does not go before each word, behind white space that is cut out");
		if(onespace(r) < 0)
			return -1;
	}
	if(!istrue(j, "split", 1))
		return 0;
	/* of use where pieces are merged */
	r->wordwise = r->nrule;
	return addrule(r, mark, strlen(mark), Rbehind);
}

/* what becomes of that which fits, or -1 */
static int
behaviour(Read *r, Json *j, int otherwise)
{
	static char *names[] = { "Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous" };
	Json v;
	int i;

	i = otherwise;
	if(jsonget(j, "behavior", &v)){
		for(i = 0; i < nelem(names); i++)
			if(jsonis(&v, names[i]))
				break;
		if(i == nelem(names))
			return hfunknown(r, "split", &v);
	}
	return istrue(j, "invert", 0)? i | Rinvert: i;
}

static int
split(Read *r, Json *j)
{
	Json v;
	char *p, *o;
	vlong n, i;
	int regex, how;

	if(pattern(r, j, &regex, &v) < 0)
		return -1;
	how = behaviour(r, j, Ralone);
	if(how < 0)
		return -1;
	n = jsontext(&v, r->buf);
	if(regex)
		return addrule(r, r->buf, n, how);
	if(n == 1 && r->buf[0] == ' ' && r->t->lower)
		/* Gemma: a space was made U+2581 before, so nothing is cut */
		return 0;
	p = (char*)alloc(n, 2);
	if(p == nil)
		return -1;
	for(i = 0, o = p; i < n; i++){
		if(r->buf[i] != 0 && strchr("\\[](){}.*+?^$|", r->buf[i]) != nil)
			*o++ = '\\';
		*o++ = r->buf[i];
	}
	how = addrule(r, p, o - p, how);
	free(p);
	return how;
}

int
pretokenizer(Read *r, Json *j)
{
	static char punctuation[] = "[\\p{P}!-/:-@\\[-`{-~]";
	static char words[] = "\\w+|[^\\w\\s]+";
	Json type, list, k, v;
	int how;

	if(jsonkind(j) == 'n')
		return 0;
	if(!jsonget(j, "type", &type))
		return hfbad(r, "a pre_tokenizer without a type");
	if(jsonis(&type, "Sequence")){
		if(!jsonget(j, "pretokenizers", &list) || jsonkind(&list) != '[')
			return hfbad(r, "a sequence without 'pretokenizers'");
		v.p = nil;
		while(jsonnext(&list, &k, &v))
			if(pretokenizer(r, &v) < 0)
				return -1;
		return 0;
	}
	if(jsonis(&type, "ByteLevel")){
		r->bytelevel = 1;
		if(istrue(j, "add_prefix_space", 1)){
			if(r->nrule > 0)
				return hfbad(r, "a ByteLevel with 'add_prefix_space' behind other pre-tokenizers, which is not supported");
			r->t->prefix = Punless;
		}
		if(istrue(j, "use_regex", 1))
			return addrule(r, Bytelevel, strlen(Bytelevel), Ralone);
		return 0;
	}
	if(jsonis(&type, "Digits"))
		return addrule(r, "\\p{N}", 5, istrue(j, "individual_digits", 0)? Ralone: Rtogether);
	if(jsonis(&type, "Punctuation")){
		how = behaviour(r, j, Ralone);
		return how < 0? -1: addrule(r, punctuation, strlen(punctuation), how);
	}
	if(jsonis(&type, "WhitespaceSplit"))
		return addrule(r, Words, strlen(Words), Rgone);
	if(jsonis(&type, "Whitespace"))
		return addrule(r, words, strlen(words), Rgone | Rinvert);
	if(jsonis(&type, "Metaspace"))
		return metaspace(r, j);
	if(jsonis(&type, "Split"))
		return split(r, j);
	return hfunknown(r, "pre_tokenizer", &type);
}

int
keeprules(Read *r)
{
	Tokens *t;
	int i;

	t = r->t;
	t->rule = (Regex**)alloc(r->nrule, sizeof(Regex*));
	t->ruletext = (char**)alloc(r->nrule, sizeof(char*));
	if(t->rule == nil || t->ruletext == nil)
		return -1;
	for(i = 0; i < r->nrule; i++)
		if(keeprule(t, r->rule[i], r->nbuf[i], r->behave[i]) < 0)
			return -1;
	return 0;
}

/* steps that are more than flags go with the vocabulary */
int
keepsteps(Read *r)
{
	Tokens *t;

	t = r->t;
	if(!r->general && (!r->bytelevel || t->squeeze == Snone && t->map == nil))
		return 0;
	t->step = (Step*)alloc(r->nstep, sizeof(Step));
	if(t->step == nil)
		return -1;
	memmove(t->step, r->step, r->nstep*sizeof(Step));
	t->nstep = r->nstep;
	r->nstep = 0;
	t->squeeze = Snone;
	t->form = 0;
	if(t->prefix == Palways)
		t->prefix = Pstep;
	return 0;
}

/* the token that the post-processor puts before a text, if it puts one there */
void
beginning(Read *r, Json *j)
{
	static char *names[] = { "<s>", "<|begin_of_text|>", "<bos>", "<|startoftext|>", "[BOS]", "</s>" };
	static char *ends[] = { "</s>", "<|end_of_text|>", "<eos>", "<|endoftext|>", "[EOS]" };
	Json post, list, k, v, s, id;
	Tokens *t;
	int i, x;

	t = r->t;
	for(i = 0; i < nelem(ends) && t->eos < 0; i++){
		x = findtoken(t, ends[i], strlen(ends[i]), "", 0);
		if(x >= 0 && t->piece[x].kind == Pcontrol)
			t->eos = x;
	}
	for(i = 0; i < nelem(names)-1 && t->bos < 0; i++){
		x = findtoken(t, names[i], strlen(names[i]), "", 0);
		if(x >= 0 && t->piece[x].kind == Pcontrol)
			t->bos = x;
	}
	if(!jsonget(j, "post_processor", &post) || jsonkind(&post) != '{')
		return;
	if(jsonget(&post, "processors", &list) && jsonkind(&list) == '['){
		v.p = nil;
		while(jsonnext(&list, &k, &v))
			if(jsonget(&v, "single", &s)){
				post = v;
				break;
			}
	}
	if(!jsonget(&post, "single", &list) || jsonkind(&list) != '[')
		return;
	v.p = nil;
	if(!jsonnext(&list, &k, &v) || !jsonget(&v, "SpecialToken", &s) || !jsonget(&s, "id", &id))
		return;
	if(jsonkind(&id) != '"')
		return;
	x = jsontext(&id, r->buf);
	x = findtoken(t, r->buf, x, "", 0);
	if(x < 0)
		return;
	t->bos = x;
	t->addbos = 1;
}
