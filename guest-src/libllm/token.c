#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * llama2.c's tokenizer.bin: the longest piece's length, then for each
 * piece a float score, a length and the bytes, little-endian.  How
 * many there are is the model's to say.
 */

enum {
	Maxpiece	= 1<<20,
	Maxvocab	= 1<<28,
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
		while(t->hash[h & (t->nhash-1)] >= 0)
			h++;
		t->hash[h & (t->nhash-1)] = i;
	}
	return 0;
}

static int
readpiece(Source *f, Tokens *t, int i, vlong *ntext, vlong *maxtext)
{
	uchar buf[8];
	u32int u;
	s32int n;
	vlong off, max;
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
	if(n < 0 || n > t->max){
		werrstr("%s: length %d at byte %lld is %d, expected 0 to %d", f->name, i, off+4, n, t->max);
		return -1;
	}
	if(f->n >= 0 && n > f->n - f->off){
		werrstr("%s: ends at byte %lld, expected %d more from %lld", f->name, f->n, n, f->off);
		return -1;
	}
	if(*ntext + n + 1 > *maxtext){
		max = 2*(*maxtext) + n + 4096;
		p = (char*)realloc(t->text, max);
		if(p == nil){
			werrstr("%s: %s", f->name, Enomem);
			return -1;
		}
		t->text = p;
		*maxtext = max;
	}
	memmove(&t->piece[i].score, &u, 4);
	t->piece[i].n = n;
	if(readsource(f, t->text + *ntext, n) < 0)
		return -1;
	*ntext += n;
	t->text[(*ntext)++] = 0;
	return 0;
}

static int
readtokens(Source *f, Tokens *t)
{
	uchar buf[4];
	vlong ntext, maxtext;
	char *p;
	int i;

	if(readsource(f, buf, 4) < 0)
		return -1;
	t->max = le32(buf);
	if(t->max < 1 || t->max > Maxpiece){
		werrstr("%s: max_token_length at byte 0 is %d, expected 1 to %d", f->name, t->max, Maxpiece);
		return -1;
	}
	if(t->n > Maxvocab){
		werrstr("%s: a vocabulary of %d pieces, expected at most %d", f->name, t->n, Maxvocab);
		return -1;
	}
	if(f->n >= 0 && t->n > (f->n - 4)/8){
		werrstr("%s: %lld bytes, expected %d tokens of 8 or more", f->name, f->n, t->n);
		return -1;
	}
	t->piece = (Piece*)alloc(t->n, sizeof(Piece));
	if(t->piece == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	ntext = 0;
	maxtext = 0;
	for(i = 0; i < t->n; i++)
		if(readpiece(f, t, i, &ntext, &maxtext) < 0)
			return -1;
	if(endsource(f) < 0)
		return -1;
	p = t->text;
	for(i = 0; i < t->n; i++){
		t->piece[i].s = p;
		p += t->piece[i].n + 1;
	}
	for(i = 0; i < 256; i++)
		t->byte[i] = i;
	if(hashtokens(t) < 0){
		werrstr("%s: %r", f->name);
		return -1;
	}
	return 0;
}

static int
addtokens(Model *m, Source *f)
{
	Tokens *t;

	if(m->tokens != nil){
		werrstr("%s: the model has a tokenizer already", f->name);
		return -1;
	}
	t = (Tokens*)alloc(1, sizeof(Tokens));
	if(t == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	t->n = m->shape.vocab;
	if(readtokens(f, t) < 0){
		freetokens(t);
		return -1;
	}
	m->tokens = t;
	return 0;
}

int
opentokensfd(Model *m, int fd, char *name)
{
	Source f;

	if(opensource(&f, fd, name) < 0)
		return -1;
	return addtokens(m, &f);
}

int
opentokensmem(Model *m, void *p, vlong n, char *name)
{
	Source f;

	memsource(&f, p, n, name);
	return addtokens(m, &f);
}

int
opentokens(Model *m, char *file)
{
	int fd, r;

	fd = open(file, OREAD);
	if(fd < 0){
		werrstr("%s: %r", shortname(file));
		return -1;
	}
	r = opentokensfd(m, fd, file);
	close(fd);
	return r;
}

void
freetokens(Tokens *t)
{
	if(t == nil)
		return;
	free(t->piece);
	free(t->text);
	free(t->hash);
	free(t);
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
static int
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
	if(id < 0 || id >= t->n){
		werrstr("%s: token %d, expected 0 to %d", m->name, id, t->n - 1);
		return -1;
	}
	p = &t->piece[id];
	c = bytepiece(p);
	if(c >= 0){
		*s = &t->byte[c];
		return 1;
	}
	if(prev == Bostoken && p->n > 0 && p->s[0] == ' '){
		*s = p->s + 1;
		return p->n - 1;
	}
	*s = p->s;
	return p->n;
}

int
longestpiece(Model *m)
{
	return m->tokens == nil? 0: m->tokens->max;
}
