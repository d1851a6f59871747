#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Vocabularies.  What reads one adds its pieces in the order of their
 * ids and says how they are used; finishtokens makes them searchable.
 *
 * Here, too: llama2.c's tokenizer.bin: the longest piece's length,
 * then for each piece a float score, a length and the bytes,
 * little-endian.  How many there are is the model's to say.
 */

enum {
	Maxpiece	= 1<<20,
};

static u32int
hash(u32int h, char *s, int n)
{
	for(; n > 0; n--)
		h = (h ^ (uchar)*s++) * 16777619;
	return h;
}

static int
same(Piece *p, char *a, int na, char *b, int nb)
{
	return p->n == na+nb && memcmp(p->s, a, na) == 0 && memcmp(p->s + na, b, nb) == 0;
}

/* the id of a[na] b[nb] joined, or -1 */
int
findtoken(Tokens *t, char *a, int na, char *b, int nb)
{
	u32int h;
	int id;

	if(na + nb > t->max)
		return -1;
	h = hash(hash(2166136261u, a, na), b, nb);
	h ^= h>>15;
	for(;; h++){
		id = t->hash[h & (t->nhash-1)];
		if(id < 0 || same(&t->piece[id], a, na, b, nb))
			return id;
	}
}

static int
hashtokens(Tokens *t)
{
	int i;
	u32int h;

	for(t->nhash = 16; t->nhash < 2*t->n; t->nhash *= 2)
		;
	t->hash = (int*)alloc(t->nhash, sizeof(int));
	if(t->hash == nil)
		return -1;
	for(i = 0; i < t->nhash; i++)
		t->hash[i] = -1;
	for(i = 0; i < t->n; i++){
		if(findtoken(t, t->piece[i].s, t->piece[i].n, "", 0) >= 0)
			continue;	/* the lowest id of equals */
		h = hash(2166136261u, t->piece[i].s, t->piece[i].n);
		h ^= h>>15;
		while(t->hash[h & (t->nhash-1)] >= 0)
			h++;
		t->hash[h & (t->nhash-1)] = i;
	}
	return 0;
}

Tokens*
newtokens(vlong n)
{
	Tokens *t;
	int i;

	if(n < 0 || n > 1<<28){
		werrstr("a vocabulary of %lld pieces, expected at most %d", n, 1<<28);
		return nil;
	}
	t = (Tokens*)alloc(1, sizeof(Tokens));
	if(t == nil)
		return nil;
	t->piece = (Piece*)alloc(n, sizeof(Piece));
	if(t->piece == nil){
		free(t);
		return nil;
	}
	t->n = n;
	t->bos = -1;
	t->eos = -1;
	t->unk = -1;
	for(i = 0; i < 256; i++){
		t->byte[i] = -1;
		t->value[i] = i;
	}
	for(i = 0; i < nelem(t->eog); i++)
		t->eog[i] = -1;
	return t;
}

void
freetokens(Tokens *t)
{
	int i;

	if(t == nil)
		return;
	for(i = 0; i < t->nrule; i++){
		freeregex(t->rule[i]);
		free(t->ruletext[i]);
	}
	free(t->rule);
	free(t->ruletext);
	free(t->map);
	free(t->piece);
	free(t->text);
	free(t->shown);
	free(t->hash);
	free(t->pair);
	free(t->special);
	free(t->sorted);
	free(t);
}

/* room for n bytes and a zero at the end of the pieces' text */
char*
piecetext(Tokens *t, vlong n)
{
	char *p;
	vlong max;

	if(t->ntext + n + 1 > t->maxtext){
		max = 2*t->maxtext + n + 4096;
		p = (char*)realloc(t->text, max);
		if(p == nil){
			werrstr("%s: %lld bytes", Enomem, max);
			return nil;
		}
		t->text = p;
		t->maxtext = max;
	}
	return t->text + t->ntext;
}

/* piece i; all must come, in the order of ids */
int
setpiece(Tokens *t, int i, char *s, vlong n, float score, int kind)
{
	char *p;

	if(n > Maxpiece){
		werrstr("piece %d has %lld bytes, expected at most %d", i, n, Maxpiece);
		return -1;
	}
	p = piecetext(t, n);
	if(p == nil)
		return -1;
	memmove(p, s, n);
	p[n] = 0;
	t->ntext += n + 1;
	t->piece[i].n = n;
	t->piece[i].score = score;
	t->piece[i].kind = kind;
	if(n > t->max)
		t->max = n;
	return 0;
}

static int
cmppiece(Tokens *t, int a, int b)
{
	Piece *x, *y;
	int n, c;

	x = &t->piece[a];
	y = &t->piece[b];
	n = x->n < y->n? x->n: y->n;
	c = memcmp(x->s, y->s, n);
	if(c != 0)
		return c;
	if(x->n != y->n)
		return x->n < y->n? -1: 1;
	return a < b? -1: a > b;
}

static void
siftdown(Tokens *t, int *id, int i, int n)
{
	int d, x;

	x = id[i];
	for(; (d = 2*i+1) < n; i = d){
		if(d+1 < n && cmppiece(t, id[d], id[d+1]) < 0)
			d++;
		if(cmppiece(t, x, id[d]) >= 0)
			break;
		id[i] = id[d];
	}
	id[i] = x;
}

/* ids in the order of their pieces' bytes */
static void
sortids(Tokens *t, int *id, int n)
{
	int i, x;

	for(i = n/2 - 1; i >= 0; i--)
		siftdown(t, id, i, n);
	for(i = n-1; i > 0; i--){
		x = id[0];
		id[0] = id[i];
		id[i] = x;
		siftdown(t, id, 0, i);
	}
}

/*
 * Narrows id[*lo, *hi), which agree on k bytes, to those that have c
 * next; 0 if there are none.
 */
int
narrow(Tokens *t, int *id, int *lo, int *hi, int k, int c)
{
	int a, b, mid;
	Piece *p;

	a = *lo;
	b = *hi;
	while(a < b){
		mid = a + (b-a)/2;
		p = &t->piece[id[mid]];
		if(p->n <= k || (p->s[k] & 0xff) < c)
			a = mid+1;
		else
			b = mid;
	}
	*lo = a;
	b = *hi;
	while(a < b){
		mid = a + (b-a)/2;
		p = &t->piece[id[mid]];
		if(p->n <= k || (p->s[k] & 0xff) <= c)
			a = mid+1;
		else
			b = mid;
	}
	*hi = a;
	return *lo < *hi;
}

/* the text that a piece stands for: U+2581 is a space, what is no text is none */
static int
showpieces(Tokens *t)
{
	Piece *p;
	char *o;
	int i, j;

	t->shown = (char*)alloc(t->ntext, 1);
	if(t->shown == nil)
		return -1;
	o = t->shown;
	for(i = 0; i < t->n; i++){
		p = &t->piece[i];
		p->out = o;
		p->nout = 0;
		if(p->kind == Pcontrol || p->kind == Punknown && !t->lower)
			continue;
		for(j = 0; j < p->n; j++)
			if(t->lower && p->kind != Puser && p->n - j >= 3 && memcmp(p->s + j, (void*)"\xe2\x96\x81", 3) == 0){
				*o++ = ' ';
				j += 2;
			}else
				*o++ = p->s[j];
		p->nout = o - p->out;
	}
	return 0;
}

/* once all pieces are set */
int
finishtokens(Tokens *t)
{
	char *p;
	int i, c;

	p = t->text;
	for(i = 0; i < t->n; i++){
		t->piece[i].s = p;
		p += t->piece[i].n + 1;
		if(t->piece[i].score < t->minscore)
			t->minscore = t->piece[i].score;
		if(t->piece[i].n > 0 && (t->piece[i].kind == Pcontrol || t->piece[i].kind == Puser))
			t->nspecial++;
	}
	if(hashtokens(t) < 0 || showpieces(t) < 0)
		return -1;
	t->special = (int*)alloc(t->nspecial, sizeof(int));
	if(t->special == nil)
		return -1;
	t->nspecial = 0;
	for(i = 0; i < t->n; i++){
		if(t->piece[i].n > 0 && (t->piece[i].kind == Pcontrol || t->piece[i].kind == Puser))
			t->special[t->nspecial++] = i;
		if(t->piece[i].kind == Pbyte){
			c = bytepiece(&t->piece[i]);
			if(c >= 0 && t->byte[c] < 0)
				t->byte[c] = i;
		}
	}
	sortids(t, t->special, t->nspecial);
	if(t->kind != Vunigram)
		return 0;
	t->sorted = (int*)alloc(t->n, sizeof(int));
	if(t->sorted == nil)
		return -1;
	c = 0;
	for(i = 0; i < t->n; i++)
		if(t->piece[i].n > 0 && (t->piece[i].kind == Pnormal || t->piece[i].kind == Puser))
			t->sorted[c++] = i;
	t->nsorted = c;
	sortids(t, t->sorted, c);
	return 0;
}

/* an id that ends an answer */
void
addend(Tokens *t, int id)
{
	int i;

	if(id < 0 || id >= t->n)
		return;
	for(i = 0; i < nelem(t->eog); i++)
		if(t->eog[i] == id)
			return;
		else if(t->eog[i] < 0){
			t->eog[i] = id;
			return;
		}
}

static int
readpiece(Source *f, Tokens *t, int i, int max)
{
	uchar buf[8];
	u32int u;
	s32int n;
	vlong off;
	char *p;

	off = f->off;
	if(readsource(f, buf, sizeof buf) < 0)
		return -1;
	u = le32(buf);
	n = le32(buf+4);
	if((u & 0x7f800000) == 0x7f800000){
		werrstr("%s: score %d at byte %lld is %s, expected a finite number", f->name, i, off,
			(u & 0x007fffff) != 0? "NaN": "infinite");
		return -1;
	}
	if(n < 0 || n > max){
		werrstr("%s: length %d at byte %lld is %d, expected 0 to %d", f->name, i, off+4, n, max);
		return -1;
	}
	if(f->n >= 0 && n > f->n - f->off){
		werrstr("%s: ends at byte %lld, expected %d more from %lld", f->name, f->n, n, f->off);
		return -1;
	}
	p = piecetext(t, n);
	if(p == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	if(readsource(f, p, n) < 0)
		return -1;
	p[n] = 0;
	t->ntext += n + 1;
	t->piece[i].n = n;
	memmove(&t->piece[i].score, &u, 4);
	t->piece[i].kind = Pnormal;
	return 0;
}

/* llama2.c's */
Tokens*
readtokens(Source *f, vlong n)
{
	Tokens *t;
	uchar buf[4];
	s32int max;
	int i;

	if(readsource(f, buf, 4) < 0)
		return nil;
	max = le32(buf);
	if(max < 1 || max > Maxpiece){
		werrstr("%s: max_token_length at byte 0 is %d, expected 1 to %d", f->name, max, Maxpiece);
		return nil;
	}
	if(f->n >= 0 && n > (f->n - 4)/8){
		werrstr("%s: %lld bytes, expected %lld tokens of 8 or more", f->name, f->n, n);
		return nil;
	}
	t = newtokens(n);
	if(t == nil){
		werrstr("%s: %r", f->name);
		return nil;
	}
	t->max = max;
	for(i = 0; i < n; i++)
		if(readpiece(f, t, i, max) < 0)
			break;
	if(i == n && endsource(f) == 0){
		t->bos = Bostoken;
		t->eos = Eostoken;
		t->addbos = 1;
		t->prefix = Palways;
		addend(t, Bostoken);	/* llama2.c ends there, and only there */
		for(i = 0; i < 256 && Bytetoken + i < n; i++)
			t->byte[i] = Bytetoken + i;
		if(finishtokens(t) == 0)
			return t;
		werrstr("%s: %r", f->name);
	}
	freetokens(t);
	return nil;
}

static int
addtokens(Model *m, Source *f)
{
	Tokens *t;

	if(f == nil)
		return -1;
	if(m->tokens != nil && !m->inside){
		werrstr("%s: the model has a tokenizer already", f->name);
		closesource(f);
		return -1;
	}
	t = readvocab(m, f);
	closesource(f);
	if(t == nil)
		return -1;
	freetokens(m->tokens);
	m->tokens = t;
	m->inside = 0;
	return 0;
}

int
opentokensfd(Model *m, int fd, char *name)
{
	return addtokens(m, opensource(fd, 0, name));
}

int
opentokensmem(Model *m, void *p, vlong n, char *name)
{
	return addtokens(m, memsource(p, n, name));
}

int
opentokens(Model *m, char *file)
{
	return addtokens(m, filesource(file));
}

/* vocab.json and merges.txt, if both are there: 1 */
static int
openmerges(Model *m, char *path)
{
	Source *v, *l;
	Tokens *t;
	char *p, *q;
	int r;

	p = isfolder(path)? joinpath(path, "vocab.json"): besidepath(path, "vocab.json");
	q = isfolder(path)? joinpath(path, "merges.txt"): besidepath(path, "merges.txt");
	r = p != nil && q != nil && isfile(p) && isfile(q);
	if(r){
		t = nil;
		v = filesource(p);
		l = filesource(q);
		if(v != nil && l != nil)
			t = readmerges(v, l);
		closesource(v);
		closesource(l);
		if(t != nil && t->n > m->shape.vocab){
			werrstr("%s: a vocabulary of %d, expected at most the model's %lld", shortname(p), t->n, m->shape.vocab);
			freetokens(t);
			t = nil;
		}
		m->tokens = t;
		if(t == nil)
			r = -1;
	}
	free(p);
	free(q);
	return r;
}

/* what is looked for beside a model, the last one last */
static char *names[] = { "tokenizer.json", "tokenizer.model", "vocab.json", "tokenizer.bin" };

/* is llama2.c's tokenizer.bin the one that findtokens would take? */
int
onlybintokens(char *path)
{
	char *p;
	int i, r;

	r = 0;
	for(i = 0; i < nelem(names) && r == 0; i++){
		p = isfolder(path)? joinpath(path, names[i]): besidepath(path, names[i]);
		r = p != nil && isfile(p);
		free(p);
	}
	return r && i == nelem(names);
}

/* of a model that was opened by path: what is beside it, unless it has one */
int
findtokens(Model *m, char *path)
{
	char *p;
	int i, r;

	if(m->tokens != nil)
		return 0;
	for(i = 0; i < nelem(names); i++){
		if(strcmp(names[i], "vocab.json") == 0){
			r = openmerges(m, path);
			if(r != 0)
				return r < 0? -1: 0;
			continue;
		}
		p = isfolder(path)? joinpath(path, names[i]): besidepath(path, names[i]);
		if(p == nil)
			return -1;
		r = isfile(p);
		if(r)
			r = opentokens(m, p) < 0? -1: 1;
		free(p);
		if(r != 0)
			return r < 0? -1: 0;
	}
	if(m->why != nil){
		werrstr("%s", m->why);
		return -1;
	}
	werrstr("%s: no tokenizer in it, and no tokenizer.json, tokenizer.model or tokenizer.bin beside it", m->name);
	return -1;
}

static int
hex(int c)
{
	if(c >= '0' && c <= '9')
		return c - '0';
	if(c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	if(c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

/* the byte that a piece like <0x0A> stands for, or -1 */
int
bytepiece(Piece *p)
{
	int hi, lo;

	if(p->n != 6 || strncmp(p->s, "<0x", 3) != 0 || p->s[5] != '>')
		return -1;
	hi = hex(p->s[3]);
	lo = hex(p->s[4]);
	if(hi < 0 || lo < 0)
		return -1;
	return hi<<4 | lo;
}

/* the space that encode puts before a text is no part of it */
int
decode(Model *m, int prev, int id, char **s)
{
	Tokens *t;
	Piece *p;
	int c;

	t = m->tokens;
	if(t == nil){
		werrstr("%s: no tokenizer is open", m->name);
		return -1;
	}
	if(id < 0 || id >= m->shape.vocab){
		werrstr("%s: token %d, expected 0 to %lld", m->name, id, m->shape.vocab - 1);
		return -1;
	}
	if(id >= t->n){
		/* rows of the embedding that no piece has */
		*s = t->value;
		return 0;
	}
	p = &t->piece[id];
	c = -1;
	if(!t->bytelevel)
		c = bytepiece(p);
	if(c >= 0){
		*s = &t->value[c];
		return 1;
	}
	if(t->prefix && prev == t->bos && p->nout > 0 && p->out[0] == ' '){
		*s = p->out + 1;
		return p->nout - 1;
	}
	*s = p->out;
	return p->nout;
}

int
longestpiece(Model *m)
{
	return m->tokens == nil? 0: m->tokens->max;
}

/* the token that begins a text, or -1 */
int
begintoken(Model *m)
{
	return m->tokens == nil? -1: m->tokens->bos;
}

/* does the token end a text? */
int
endtoken(Model *m, int id)
{
	int i;

	if(m->tokens != nil)
		for(i = 0; i < nelem(m->tokens->eog); i++)
			if(m->tokens->eog[i] == id && id >= 0)
				return 1;
	return 0;
}

/* the piece as the vocabulary has it */
int
tokenpiece(Model *m, int id, char **s)
{
	if(m->tokens == nil || id < 0 || id >= m->tokens->n){
		werrstr("%s: token %d is none of its vocabulary", m->name, id);
		return -1;
	}
	*s = m->tokens->piece[id].s;
	return m->tokens->piece[id].n;
}

/* in words */
char*
tokenskind(Model *m)
{
	Tokens *t;

	t = m->tokens;
	if(t == nil)
		return "none";
	if(t->kind == Vunigram)
		return "unigram";
	if(t->kind == Vscores)
		return "BPE by scores";
	return t->bytelevel? (char*)"byte-level BPE": (char*)"BPE by merges";
}
