#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "hftok.h"

/* a tokenizer.json's normalizer and pre_tokenizer */

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

int
normalizer(Read *r, Json *j)
{
	static char *normalforms[] = { "NFD", "NFKD", "NFC", "NFKC" };
	Json type, list, k, v;
	int regex, i;

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
	if(jsonis(&type, "Prepend")){
		if(!jsonget(j, "prepend", &v) || !jsonis(&v, "\xe2\x96\x81"))
			return hfbad(r, "a normalizer that prepends something else than U+2581");
		r->t->prefix = Palways;
		return 0;
	}
	if(jsonis(&type, "Replace")){
		if(pattern(r, j, &regex, &v) < 0)
			return -1;
		if(!regex && jsonis(&v, " ") && jsonget(j, "content", &v) && jsonis(&v, "\xe2\x96\x81")){
			r->t->lower = 1;
			return 0;
		}
		if(regex && jsonis(&v, " {2,}")){
			r->t->squeeze = Smiddle;
			return 0;
		}
		return hfbad(r, "a normalizer that replaces something else than a space by U+2581");
	}
	if(jsonis(&type, "Precompiled"))
		return precompiled(r, j);
	for(i = 0; i < nelem(normalforms); i++)
		if(jsonis(&type, normalforms[i])){
			r->t->form = Fany | (i&1? Fcompat: 0) | (i&2? Fcompose: 0);
			return 0;
		}
	return hfunknown(r, "normalizer", &type);
}

char Bytelevel[] = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

static int
addrule(Read *r, char *s, vlong n)
{
	char *p;

	if(r->nrule == Maxrule)
		return hfbad(r, "too many pre-tokenizers");
	p = (char*)alloc(n, 1);
	if(p == nil)
		return -1;
	memmove(p, s, n);
	r->rule[r->nrule] = p;
	r->nbuf[r->nrule++] = n;
	return 0;
}

static int
metaspace(Read *r, Json *j)
{
	Json v;

	r->t->lower = 1;
	if(jsonget(j, "replacement", &v) && !jsonis(&v, "\xe2\x96\x81"))
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
	return 0;
}

int
pretokenizer(Read *r, Json *j)
{
	Json type, list, k, v;
	char *p;
	vlong n, i;
	int regex;

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
		if(istrue(j, "add_prefix_space", 1))
			r->t->prefix = Punless;
		if(istrue(j, "use_regex", 1))
			return addrule(r, Bytelevel, strlen(Bytelevel));
		return 0;
	}
	if(jsonis(&type, "Digits")){
		if(istrue(j, "individual_digits", 0))
			return addrule(r, "\\p{N}", 5);
		return addrule(r, "\\p{N}+", 6);
	}
	if(jsonis(&type, "Punctuation"))
		return addrule(r, "[\\p{P}!-/:-@\\[-`{-~]", 20);
	if(jsonis(&type, "Metaspace"))
		return metaspace(r, j);
	if(jsonis(&type, "Split")){
		if(pattern(r, j, &regex, &v) < 0)
			return -1;
		n = jsontext(&v, r->buf);
		if(jsonget(j, "behavior", &k) && !jsonis(&k, "Isolated") && !jsonis(&k, "Removed")
		&& !jsonis(&k, "MergedWithPrevious"))
			return hfunknown(r, "split", &k);
		if(jsonis(&k, "Removed") && !istrue(j, "invert", 0))
			return hfunknown(r, "split", &k);
		if(!regex && jsonis(&k, "MergedWithPrevious")){
			/* Gemma: words end behind a space that was made U+2581 already, so nothing is cut */
			if(n == 1 && r->buf[0] == ' ')
				return 0;
			return hfunknown(r, "split", &k);
		}
		if(regex)
			return addrule(r, r->buf, n);
		p = (char*)alloc(n, 2);
		if(p == nil)
			return -1;
		for(i = 0, k.p = p; i < n; i++){
			if(strchr("\\[](){}.*+?^$|", r->buf[i]) != nil)
				*k.p++ = '\\';
			*k.p++ = r->buf[i];
		}
		regex = addrule(r, p, k.p - p);
		free(p);
		return regex;
	}
	return hfunknown(r, "pre_tokenizer", &type);
}
