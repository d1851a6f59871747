#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "../convert/convert.h"

/*
 * Vocabularies as files of their own.  Texts are split with the old
 * one and the new one before that gets its name.
 */

enum {
	Npiece	= 4096,	/* that a new file is tried with */
};

/* bytes that are no characters are nobody's text */
static int
istext(char *s, vlong n)
{
	vlong i;
	int k;

	for(i = 0; i < n; i += k){
		k = utflength(s+i, n-i);
		if(k <= 0)
			return 0;
	}
	return 1;
}

static int
equal(Model *a, Model *b, char *s, vlong n)
{
	int *x, *y;
	vlong i, k;

	if(n == 0)
		return 1;
	x = nil;
	y = nil;
	k = encode(a, s, n, 0, &x);
	if(k < 0)
		return 1;	/* what the old one refuses is nothing to go by */
	i = encode(b, s, n, 0, &y);
	if(i == k)
		i = memcmp(x, y, k*sizeof(int));
	else
		i = -1;
	free(x);
	free(y);
	return i == 0;
}

/*
 * SentencePiece's BPE normalises texts first, which only its own form
 * can say; others' programs never did, and texts are nearly always
 * normal.  The vocabulary without that, in own, or t itself.
 */
Tokens*
plaintext(Conversion *c, Tokens *t, Tokens *own, char *form)
{
	if(t->kind != Vscores || t->nmap == 0 && t->squeeze == Snone)
		return t;
	*own = *t;
	own->nmap = 0;
	own->map = nil;
	own->squeeze = Snone;
	note(c, "the vocabulary's normalisation of texts (%s%s) is left out: %s has no word for it",
		t->squeeze != Snone? "runs of spaces become one": "", t->nmap > 0? t->squeeze != Snone? ", characters are composed": "characters are composed": "", form);
	return own;
}

/* does u cut texts as t does? */
int
sametokens(Tokens *t, Tokens *u, char *name)
{
	static char *probes[] = {
		"Once upon a time, there was a little girl named Lily.",
		"  two  spaces\tand tabs\n\n\nlines  ", "12345 3.14159 1,000,000", "x = f(a[i], b->c) != 0; // it's",
		"Ünïcödé 日本語 русский عربى \360\237\231\202",
		"don't I'll we've THE END", " ", "a",
	};
	Model a, b;
	char *s, *p;
	vlong n;
	int i, k;

	if(t->n != u->n){
		werrstr("%s: would read back as %d pieces, expected %d", name, u->n, t->n);
		return -1;
	}
	memset(&a, 0, sizeof a);
	memset(&b, 0, sizeof b);
	a.name = name;
	b.name = name;
	a.tokens = t;
	b.tokens = u;
	a.shape.vocab = t->n;
	b.shape.vocab = u->n;
	for(i = 0; i < nelem(probes); i++)
		if(!equal(&a, &b, probes[i], strlen(probes[i]))){
			werrstr("%s: the new form would cut '%.30s' in another way", name, probes[i]);
			return -1;
		}
	/* pieces one after another, a few hundred bytes at a time */
	s = (char*)alloc(2*longestpiece(&a) + 1024, 1);
	if(s == nil)
		return -1;
	n = 0;
	for(i = 0; i < t->n && i < Npiece; i++){
		k = decode(&a, -1, i, &p);
		if(k > 0 && t->piece[i].kind == Pnormal && bytepiece(&t->piece[i]) < 0 && istext(p, k)){
			memmove(s + n, p, k);
			n += k;
		}
		if(n < 512 && i+1 < t->n && i+1 < Npiece)
			continue;
		s[n] = 0;
		if(!equal(&a, &b, s, n)){
			werrstr("%s: the new form would cut a text around piece %d in another way", name, i);
			free(s);
			return -1;
		}
		n = 0;
	}
	free(s);
	return 0;
}

typedef struct Form Form;
struct Form {
	char	*name;		/* of a file in a folder */
	char	*tail;		/* of others' names */
	int	(*make)(Tokens*, Buf*, char*);
};

static Form forms[] = {
	{ "tokenizer.json", ".json", jsonfile },
	{ "tokenizer.model", ".model", spmfile },
	{ "tokenizer.bin", ".bin", binfile },
};

/* a file of a form, if it says the same */
static int
make(Conversion *c, Tokens *t, Form *f, char *name, char *to)
{
	Buf b;
	Tokens *u, own;
	Model m;
	Source *src;
	int r;

	memset(&b, 0, sizeof b);
	if(t->nstep > 0){
		werrstr("%s: its normalizer has steps for which only its own tokenizer.json has words", name);
		return -1;
	}
	if(f->make != spmfile)
		t = plaintext(c, t, &own, f->name);
	r = f->make(t, &b, name);
	if(r == 0){
		memset(&m, 0, sizeof m);
		m.name = name;
		m.shape.vocab = t->n;
		src = memsource(b.p, b.n, to);
		u = src == nil? nil: readvocab(&m, src);
		closesource(src);
		r = u == nil? -1: sametokens(t, u, name);
		freetokens(u);
	}
	if(r == 0)
		r = writefile(to, b.p, b.n);
	free(b.p);
	return r;
}

/* is it a tokenizer's file, by its first bytes? */
int
istokens(char *file)
{
	Source *f;
	uchar p[64];
	vlong n;
	int r;
	long k;

	if(isfolder(file))
		return 0;
	k = strlen(file);
	if(k >= 11 && strcmp(file + k - 11, ".index.json") == 0)
		return 0;
	f = filesource(file);
	if(f == nil)
		return 0;
	n = peeksource(f, p, sizeof p);
	r = n > 16 && (p[0] == '{' || p[0] == '\n' && p[1] != 0 && p[2] == '\n');
	/* tokenizer.bin: a small length, then a score, a length within it */
	if(!r && n > 12 && le32(p) != 0x616b3432)
		r = le32(p) > 0 && le32(p) < 1<<16 && le32(p+8) <= le32(p) && p[8] != 0 && le32(p+8) < 64
			&& (le32(p+4) == 0 || (le32(p+4) & 0x7f800000) > 0x20000000);
	closesource(f);
	return r;
}

/* how many pieces a tokenizer.bin has, which it does not say */
static vlong
binpieces(char *file)
{
	Source *f;
	uchar b[8];
	vlong n;

	f = filesource(file);
	if(f == nil)
		return -1;
	n = 0;
	if(readsource(f, b, 4) < 0)
		n = -1;
	while(n >= 0 && f->n >= 0 && f->off < f->n){
		if(readsource(f, b, 8) < 0 || le32(b+4) > 1<<20 || seeksource(f, f->off + le32(b+4)) < 0)
			n = -1;
		else
			n++;
	}
	closesource(f);
	return n;
}

static Form*
formof(char *out)
{
	int i;
	long n;

	n = strlen(out);
	for(i = 0; i < nelem(forms); i++)
		if(n > strlen(forms[i].tail) && strcmp(out + n - strlen(forms[i].tail), forms[i].tail) == 0)
			return &forms[i];
	werrstr("%s: no tokenizer has such a name, expected .json, .model or .bin", shortname(out));
	return nil;
}

/* the vocabulary as a file of the form that its name ends in, if that says the same */
int
tokensfile(Conversion *c, Tokens *t, char *name, char *to)
{
	Form *f;

	f = formof(to);
	return f == nil? -1: make(c, t, f, name, to);
}

/* a tokenizer's file, or a model's vocabulary, as a tokenizer's file */
int
converttokens(char *file, char *out, Conversion *c)
{
	Model *m, own;
	Form *f;
	Tokens *t;
	vlong n;
	int r;

	f = formof(out);
	if(f == nil)
		return -1;
	m = nil;
	if(istokens(file)){
		memset(&own, 0, sizeof own);
		own.name = shortname(file);
		own.shape.vocab = 1<<28;
		n = strlen(file);
		t = nil;
		if(n < 10 || strcmp(file + n - 10, "vocab.json") != 0){
			Source *src;
			uchar p[4];

			src = filesource(file);
			if(src == nil)
				return -1;
			if(peeksource(src, p, 4) == 4 && p[0] != '{' && !(p[0] == '\n' && p[2] == '\n'))
				own.shape.vocab = binpieces(file);
			closesource(src);
		}
		if(own.shape.vocab >= 0)
			t = onefile(&own, file);
	}else{
		m = openvocab(file);
		t = m == nil? nil: m->tokens;
	}
	r = t == nil? -1: make(c, t, f, shortname(file), out);
	if(m != nil)
		closemodel(m);
	else
		freetokens(t);
	return r;
}
