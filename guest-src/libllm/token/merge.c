#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "encode.h"

/*
 * Byte-pair encoding: each character (or, where the vocabulary lacks
 * it, each of its bytes) is a symbol; of all neighbours whose union is
 * a piece the best one merges, the leftmost of equals, until none is
 * left.  The candidates wait in a heap: one that a merge has overtaken
 * no longer matches its symbols and is dropped.  Each word is done
 * alone.  What is best is a score of the union, or the merge's place
 * in a list.
 */

static float Worst = -1e10f;	/* llama2.c merges nothing below */

static int
before(Merge *a, Merge *b)
{
	if(a->score != b->score)
		return a->score > b->score;
	return a->at < b->at;
}

static void
push(Work *w, Merge *x)
{
	vlong i, up;

	for(i = w->nheap++; i > 0; i = up){
		up = (i-1)/2;
		if(!before(x, &w->heap[up]))
			break;
		w->heap[i] = w->heap[up];
	}
	w->heap[i] = *x;
}

static Merge
pop(Work *w)
{
	Merge top, *x;
	vlong i, d;

	top = w->heap[0];
	x = &w->heap[--w->nheap];
	for(i = 0; (d = 2*i+1) < w->nheap; i = d){
		if(d+1 < w->nheap && before(&w->heap[d+1], &w->heap[d]))
			d++;
		if(!before(&w->heap[d], x))
			break;
		w->heap[i] = w->heap[d];
	}
	w->heap[i] = *x;
	return top;
}

/* what a symbol stands for */
static char*
textof(Work *w, Symbol *s, int *n)
{
	Piece *p;

	if(s->id == Nopiece){
		*n = s->n;
		return s->s;
	}
	p = &w->t->piece[s->id];
	*n = p->n;
	return p->s;
}

Pair*
findpair(Tokens *t, int left, int right)
{
	u32int h;
	Pair *p;

	h = (u32int)left*2654435761u ^ (u32int)right*2246822519u;
	h ^= h>>15;
	for(;; h++){
		p = &t->pair[h & (t->npair-1)];
		if(p->left < 0 || p->left == left && p->right == right)
			return p;
	}
}

static void
candidate(Work *w, int at)
{
	Merge x;
	Pair *p;
	char *a, *b;
	int next, na, nb;

	if(at < 0 || (next = w->sym[at].next) < 0)
		return;
	x.at = at;
	x.left = w->sym[at].id;
	x.right = w->sym[next].id;
	if(w->t->kind == Vmerges){
		p = findpair(w->t, x.left, x.right);
		if(p->left < 0)
			return;
		x.id = p->id;
		x.score = (float)-p->rank;
		push(w, &x);
		return;
	}
	a = textof(w, &w->sym[at], &na);
	b = textof(w, &w->sym[next], &nb);
	x.id = findtoken(w->t, a, na, b, nb);
	if(x.id < 0)
		return;
	x.score = w->t->piece[x.id].score;
	if(x.score > Worst)
		push(w, &x);
}

int
addsymbol(Work *w, int id)
{
	void *p;

	p = growarray(w->sym, w->nsym, &w->maxsym, sizeof(Symbol));
	if(p == nil)
		return -1;
	w->sym = (Symbol*)p;
	w->sym[w->nsym++].id = id;
	return 0;
}

/* a character that is no piece; its bytes stay until the word ends */
int
addunknown(Work *w, char *s, int n)
{
	if(addsymbol(w, Nopiece) < 0)
		return -1;
	w->sym[w->nsym-1].s = s;
	w->sym[w->nsym-1].n = n;
	return 0;
}

static void
mergeword(Work *w)
{
	Merge x;
	Symbol *s, *r;
	vlong i;

	for(i = 0; i < w->nsym; i++){
		w->sym[i].prev = i-1;
		w->sym[i].next = i+1;
	}
	w->sym[w->nsym-1].next = -1;
	for(i = 0; i < w->nsym; i++)
		candidate(w, i);
	while(w->nheap > 0){
		x = pop(w);
		s = &w->sym[x.at];
		if(s->id != x.left || s->next < 0)
			continue;
		r = &w->sym[s->next];
		if(r->id != x.right)
			continue;
		s->id = x.id;
		r->id = Merged;
		s->next = r->next;
		if(s->next >= 0)
			w->sym[s->next].prev = x.at;
		candidate(w, s->prev);
		candidate(w, x.at);
	}
}

/* to SentencePiece unknown neighbours are one */
static void
addid(Work *w, int id)
{
	if(w->t->kind != Vscores || id != w->t->unk || w->nid == 0 || w->id[w->nid-1] != id)
		w->id[w->nid++] = id;
}

/* what no merge has made part of a piece */
static int
addcharbytes(Work *w, Symbol *s)
{
	int i, id;

	/* one token for what is not known, where bytes have none */
	if(w->t->byte[s->s[0] & 0xff] < 0 && w->t->unk >= 0){
		addid(w, w->t->unk);
		return 0;
	}
	for(i = 0; i < s->n; i++){
		id = byteid(w, s->s[i]);
		if(id < 0)
			return -1;
		addid(w, id);
	}
	return 0;
}

/* the symbols are a word: their ids, merged */
int
endword(Work *w)
{
	Merge *h;
	Symbol *s;
	vlong i;

	/* a merge adds two candidates and takes one and a symbol away */
	if(2*w->nsym > w->maxheap){
		h = (Merge*)alloc(2*w->nsym + 64, sizeof(Merge));
		if(h == nil)
			return -1;
		free(w->heap);
		w->heap = h;
		w->maxheap = 2*w->nsym + 64;
	}
	if(w->nsym > 1)
		mergeword(w);
	for(i = 0; i < w->nsym; i++){
		s = &w->sym[i];
		if(s->id >= 0)
			addid(w, s->id);
		else if(s->id == Nopiece && addcharbytes(w, s) < 0)
			return -1;
	}
	w->nsym = 0;
	return 0;
}
