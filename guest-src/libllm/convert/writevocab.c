#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * Vocabularies as GGUF's keys, SentencePiece's tokenizer.model and
 * llama2.c's tokenizer.bin.  What splits a text in another way than the
 * form can say is refused.
 */

static char Mark[] = "\xe2\x96\x81";	/* stands for a space */

typedef struct Spelling Spelling;
struct Spelling {
	Tokens	*t;
	Piece	*p;	/* [t->n], then their text */
	char	*s;
};

static void
spell(Spelling *x, int id, char *s, int n, int spaces)
{
	int i;
	Piece *p;

	p = &x->p[id];
	p->s = x->s;
	for(i = 0; i < n; i++)
		if(spaces && s[i] == ' '){
			memmove(x->s, Mark, 3);
			x->s += 3;
		}else
			*x->s++ = s[i];
	p->n = x->s - p->s;
	*x->s++ = 0;
}

/* an id's first merge has the rank that its score stands for */
static int
byrank(void *va, void *vb)
{
	Piece *a, *b;

	a = *(Piece**)va;
	b = *(Piece**)vb;
	if(a->nout != b->nout)
		return a->nout < b->nout? -1: 1;
	return a < b? -1: a > b;
}

static int
refused(char *name, char *why)
{
	werrstr("%s: %s", name, why);
	return -1;
}

/*
 * A list of merges as scores: where all ways to make a piece stand
 * together in the list, and none is missing, the piece with the lower
 * rank has the higher score.
 */
static int
scores(Tokens *t, Piece *p, char *name)
{
	Piece **by;
	Pair *m;
	int i, k, n, *last, *count;

	by = (Piece**)alloc(t->n, sizeof(Piece*));
	last = (int*)alloc(t->n, sizeof(int));
	count = (int*)alloc(t->n, sizeof(int));
	n = -1;
	if(by == nil || last == nil || count == nil){
		refused(name, Enomem);
		goto Done;
	}
	for(i = 0; i < t->n; i++)
		p[i].nout = 0x7fffffff;
	for(m = t->pair; m < t->pair + t->npair; m++)
		if(m->left >= 0){
			if(m->rank < p[m->id].nout)
				p[m->id].nout = m->rank;
			if(count[m->id]++ == 0 || m->rank > last[m->id])
				last[m->id] = m->rank;
		}
	for(i = 0; i < t->n; i++){
		by[i] = &p[i];
		if(t->piece[i].kind != Pnormal)
			continue;
		k = 0;
		for(n = 1; n < t->piece[i].n; n++)
			if(findtoken(t, t->piece[i].s, n, "", 0) >= 0
			&& findtoken(t, t->piece[i].s + n, t->piece[i].n - n, "", 0) >= 0)
				k++;
		if(k != count[i]){
			refused(name, "merges that leave out some, for which scores have no word");
			n = -1;
			goto Done;
		}
	}
	qsort(by, t->n, sizeof(Piece*), byrank);
	for(i = 0; i < t->n; i++){
		k = by[i] - p;
		if(i > 0 && count[k] > 0 && last[by[i-1] - p] > by[i]->nout){
			refused(name, "merges of one piece with another's between them, for which scores have no word");
			n = -1;
			goto Done;
		}
		p[k].score = count[k] > 0? (float)(0-i-1): (float)(0-t->n);
		if(t->piece[k].kind != Pnormal)
			p[k].score = 0;
	}
	n = 0;
Done:
	free(by);
	free(last);
	free(count);
	return n;
}

/* pieces as SentencePiece spells them, one block to free; llama2.c's have spaces, and no kinds */
Piece*
spelled(Tokens *t, char *name)
{
	Spelling x;
	Piece *p;
	int i, plain;
	vlong n;

	n = 0;
	for(i = 0; i < t->n; i++)
		n += 3*t->piece[i].n + 1;
	x.t = t;
	x.p = (Piece*)alloc(t->n*sizeof(Piece) + n, 1);
	if(x.p == nil){
		refused(name, Enomem);
		return nil;
	}
	x.s = (char*)(x.p + t->n);
	plain = !t->lower && t->kind == Vscores;
	for(i = 0; i < t->n; i++){
		p = &t->piece[i];
		x.p[i].kind = p->kind;
		x.p[i].score = p->score;
		if(plain && i == 0 && p->kind == Pnormal)
			x.p[i].kind = Punknown;
		if(plain && (i == t->bos || i == t->eos)){
			x.p[i].kind = Pcontrol;
			if(p->n > 2 && p->s[0] == '\n' && p->s[p->n-1] == '\n'){
				spell(&x, i, p->s+1, p->n-2, 0);
				continue;
			}
		}
		if(plain && bytepiece(p) >= 0)
			x.p[i].kind = Pbyte;
		spell(&x, i, p->s, p->n, plain && x.p[i].kind == Pnormal);
	}
	if(t->kind == Vmerges && scores(t, x.p, name) < 0){
		free(x.p);
		return nil;
	}
	return x.p;
}

/* bytes in the characters that stand for them */
int
mapped(Buf *b, char *s, vlong n)
{
	static short rune[256];
	static int made;
	char u[UTFmax];
	Rune r;
	int c, k;
	vlong i;

	if(!made){
		k = 256;
		for(c = 0; c < 256; c++)
			rune[c] = c >= '!' && c <= '~' || c >= 0xa1 && c <= 0xac || c >= 0xae? c: k++;
		made = 1;
	}
	k = 0;
	for(i = 0; i < n; i++){
		r = rune[s[i] & 0xff];
		c = runetochar(u, &r);
		if(b != nil)
			putbytes(b, u, c);
		k += c;
	}
	return k;
}

static void
mappedstr(Buf *b, Piece *p)
{
	if(p->kind != Pnormal && p->kind != Punused){
		putstr(b, p->s, p->n);
		return;
	}
	put8(b, mapped(nil, p->s, p->n));
	mapped(b, p->s, p->n);
}

static void
strs(Buf *b, char *key, vlong n, vlong *nkey)
{
	putkey(b, key, Varray, nkey);
	put4(b, Vstr);
	put8(b, n);
}

static int
rankorder(void *va, void *vb)
{
	Pair *a, *b;

	a = *(Pair**)va;
	b = *(Pair**)vb;
	return a->rank < b->rank? -1: a->rank > b->rank;
}

/* the merges in their order; how many in *n; free it */
static Pair**
mergelist(Tokens *t, vlong *n)
{
	Pair **m, *p;

	m = (Pair**)alloc(t->npair, sizeof(Pair*));
	*n = 0;
	if(m == nil)
		return nil;
	for(p = t->pair; p < t->pair + t->npair; p++)
		if(p->left >= 0)
			m[(*n)++] = p;
	qsort(m, *n, sizeof(Pair*), rankorder);
	return m;
}

static int
bytelevelkeys(Tokens *t, Buf *b, vlong *nkey, char *name)
{
	char *pre;
	Pair **m;
	vlong i, n;
	Piece *l, *r;

	pre = namedpre(t);
	if(pre == nil)
		return refused(name, "a pre-tokenizer for which GGUF has no name");
	putkey(b, "tokenizer.ggml.model", Vstr, nkey);
	putstr(b, "gpt2", 4);
	putkey(b, "tokenizer.ggml.pre", Vstr, nkey);
	putstr(b, pre, strlen(pre));
	strs(b, "tokenizer.ggml.tokens", t->n, nkey);
	for(i = 0; i < t->n; i++)
		mappedstr(b, &t->piece[i]);
	m = mergelist(t, &n);
	if(m == nil)
		return refused(name, Enomem);
	strs(b, "tokenizer.ggml.merges", n, nkey);
	for(i = 0; i < n; i++){
		l = &t->piece[m[i]->left];
		r = &t->piece[m[i]->right];
		put8(b, mapped(nil, l->s, l->n) + 1 + mapped(nil, r->s, r->n));
		mapped(b, l->s, l->n);
		put1(b, ' ');
		mapped(b, r->s, r->n);
	}
	free(m);
	return 0;
}

static int
piecekeys(Tokens *t, Buf *b, vlong *nkey, char *name)
{
	Piece *p;
	char *model;
	int i;

	p = spelled(t, name);
	if(p == nil)
		return -1;
	model = t->kind == Vunigram? (char*)"t5": (char*)"llama";
	putkey(b, "tokenizer.ggml.model", Vstr, nkey);
	putstr(b, model, strlen(model));
	strs(b, "tokenizer.ggml.tokens", t->n, nkey);
	for(i = 0; i < t->n; i++)
		putstr(b, p[i].s, p[i].n);
	putkey(b, "tokenizer.ggml.scores", Varray, nkey);
	put4(b, Vf32);
	put8(b, t->n);
	for(i = 0; i < t->n; i++)
		putf(b, p[i].score);
	free(p);
	return 0;
}

static void
id(Buf *b, char *key, int id, vlong *nkey)
{
	if(id < 0)
		return;
	putkey(b, key, Vu32, nkey);
	put4(b, id);
}

static void
flag(Buf *b, char *key, int on, vlong *nkey)
{
	putkey(b, key, Vbool, nkey);
	put1(b, on != 0);
}

int
ggufkeys(Tokens *t, Buf *b, vlong *nkey, char *name)
{
	Piece *p;
	int i, plain;

	if(t->nstep > 0)
		return refused(name, "a normalizer with steps for which GGUF has no words");
	if((t->bytelevel? bytelevelkeys(t, b, nkey, name): piecekeys(t, b, nkey, name)) < 0)
		return -1;
	putkey(b, "tokenizer.ggml.token_type", Varray, nkey);
	put4(b, Vs32);
	put8(b, t->n);
	plain = !t->lower && t->kind == Vscores;
	p = plain? spelled(t, name): t->piece;
	if(p == nil)
		return -1;
	for(i = 0; i < t->n; i++)
		put4(b, p[i].kind);
	if(plain)
		free(p);
	id(b, "tokenizer.ggml.bos_token_id", t->bos, nkey);
	id(b, "tokenizer.ggml.eos_token_id", t->eos, nkey);
	id(b, "tokenizer.ggml.unknown_token_id", plain? 0: t->unk, nkey);
	flag(b, "tokenizer.ggml.add_bos_token", t->addbos, nkey);
	if(!t->bytelevel)
		flag(b, "tokenizer.ggml.add_space_prefix", t->prefix != Pnever, nkey);
	if(t->kind == Vunigram)
		flag(b, "tokenizer.ggml.remove_extra_whitespaces", t->squeeze != Snone, nkey);
	if(t->nmap > 0 && t->kind == Vunigram){
		putkey(b, "tokenizer.ggml.precompiled_charsmap", Varray, nkey);
		put4(b, Vu8);
		put8(b, t->nmap);
		putbytes(b, t->map, t->nmap);
	}
	return 0;
}

static void
varint(Buf *b, u64int v)
{
	for(; v >= 0x80; v >>= 7)
		put1(b, 0x80 | (v & 0x7f));
	put1(b, v);
}

static void
number(Buf *b, int field, vlong v)
{
	varint(b, field<<3);
	varint(b, v);
}

static void
bytes(Buf *b, int field, void *p, vlong n)
{
	varint(b, field<<3 | 2);
	varint(b, n);
	putbytes(b, p, n);
}

int
spmfile(Tokens *t, Buf *b, char *name)
{
	Piece *p;
	Buf m;
	int i, plain;

	if(t->bytelevel)
		return refused(name, "byte-level BPE, for which SentencePiece's tokenizer.model has no word");
	p = spelled(t, name);
	if(p == nil)
		return -1;
	plain = !t->lower && t->kind == Vscores;
	memset(&m, 0, sizeof m);
	for(i = 0; i < t->n; i++){
		m.n = 0;
		bytes(&m, 1, p[i].s, p[i].n);
		varint(&m, 2<<3 | 5);
		putf(&m, p[i].score);
		if(p[i].kind != Pnormal)
			number(&m, 3, p[i].kind);
		bytes(b, 1, m.p, m.n);
	}
	free(p);
	m.n = 0;
	number(&m, 3, t->kind == Vunigram? 1: 2);
	number(&m, 4, t->n);
	number(&m, 35, t->byte[0] >= 0);
	number(&m, 40, plain? 0: t->unk);
	number(&m, 41, t->bos);
	number(&m, 42, t->eos);
	number(&m, 43, -1);
	bytes(b, 2, m.p, m.n);
	m.n = 0;
	bytes(&m, 1, (char*)(t->nmap > 0? "own": "identity"), t->nmap > 0? 3: 8);
	if(t->nmap > 0)
		bytes(&m, 2, t->map, t->nmap);
	number(&m, 3, t->prefix != Pnever);
	number(&m, 4, t->squeeze != Snone);
	number(&m, 5, 1);
	bytes(b, 3, m.p, m.n);
	if(m.failed)
		b->failed = 1;
	free(m.p);
	return endbuf(b, name);
}

/* where a text differs from what run of llama2.c would make of it */
static char*
notbin(Tokens *t)
{
	int i;

	if(t->bytelevel)
		return "byte-level BPE";
	if(t->kind == Vunigram)
		return "a unigram model";
	if(t->prefix == Pnever)
		return "texts without a space before them";
	if(t->bos != Bostoken || t->eos != Eostoken)
		return "other ids than 1 and 2 that begin and end a text";
	for(i = 0; i < 256; i++)
		if(t->byte[i] != Bytetoken + i && (t->byte[i] >= 0 || Bytetoken + i < t->n))
			return "bytes that are not pieces 3 to 258";
	for(i = 0; i < t->n; i++)
		if(t->piece[i].kind == Puser || i > Eostoken && t->piece[i].kind == Pcontrol)
			return "pieces that stand before all others";
	return nil;
}

int
binfile(Tokens *t, Buf *b, char *name)
{
	Piece *p;
	Buf m;
	int i, k;
	vlong max;
	char *why;

	why = notbin(t);
	if(why != nil){
		werrstr("%s: %s, for which tokenizer.bin has no word", name, why);
		return -1;
	}
	p = spelled(t, name);
	if(p == nil)
		return -1;
	memset(&m, 0, sizeof m);
	max = 0;
	for(i = 0; i < t->n; i++){
		vlong at, n;

		putf(&m, p[i].score);
		at = m.n;
		put4(&m, 0);
		if(i == t->bos || i == t->eos)
			put1(&m, '\n');
		for(k = 0; k < p[i].n; k++)
			if(p[i].n - k >= 3 && memcmp(p[i].s + k, Mark, 3) == 0){
				put1(&m, ' ');
				k += 2;
			}else
				put1(&m, p[i].s[k]);
		if(i == t->bos || i == t->eos)
			put1(&m, '\n');
		if(m.failed)
			break;
		n = m.n - at - 4;
		m.p[at] = n;
		m.p[at+1] = n>>8;
		m.p[at+2] = n>>16;
		if(n > max)
			max = n;
	}
	free(p);
	put4(b, max);
	putbytes(b, m.p, m.n);
	if(m.failed)
		b->failed = 1;
	free(m.p);
	return endbuf(b, name);
}
