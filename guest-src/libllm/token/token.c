#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "steps.h"

/*
 * Vocabularies.  What reads one adds its pieces in the order of their
 * ids and says how they are used; finishtokens makes them searchable.
 */

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
	for(i = 0; i < t->nstep; i++)
		freestep(&t->step[i]);
	free(t->step);
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
	t->piece[i].kind = kind >= Pnormal && kind <= Pbyte? kind: Pnormal;
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
