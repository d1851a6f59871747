#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Byte-pair encoding: each character (or, where the vocabulary lacks
 * it, each of its bytes) is a symbol; of all neighbours whose union is
 * a piece the best score merges, the leftmost of equals, until none is
 * left.  The candidates wait in a heap: one that a merge has overtaken
 * no longer matches its symbols and is dropped.
 */

typedef struct Merge Merge;
typedef struct Symbol Symbol;
typedef struct Work Work;

struct Symbol {
	int	id;	/* -1: merged into the one before */
	int	prev;	/* -1: none */
	int	next;
};

struct Merge {
	float	score;
	int	at;	/* left symbol */
	int	left;	/* the ids when it was made */
	int	right;
	int	id;	/* of the union */
};

struct Work {
	Model	*m;
	Tokens	*t;
	Symbol	*sym;
	int	nsym;
	Merge	*heap;
	int	nheap;
};

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
	int i, up;

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
	int i, d;

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

static void
candidate(Work *w, int at)
{
	Merge x;
	Piece *a, *b;
	int next;

	if(at < 0 || (next = w->sym[at].next) < 0)
		return;
	x.at = at;
	x.left = w->sym[at].id;
	x.right = w->sym[next].id;
	a = &w->t->piece[x.left];
	b = &w->t->piece[x.right];
	x.id = findtoken(w->t, a->s, a->n, b->s, b->n);
	if(x.id < 0)
		return;
	x.score = w->t->piece[x.id].score;
	if(x.score > Worst)
		push(w, &x);
}

static void
mergeall(Work *w)
{
	Merge x;
	Symbol *s, *r;
	int i;

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
		r->id = -1;
		s->next = r->next;
		if(s->next >= 0)
			w->sym[s->next].prev = x.at;
		candidate(w, s->prev);
		candidate(w, x.at);
	}
}

static int
addsymbol(Work *w, int id)
{
	Symbol *s;

	if(id >= w->t->n){
		werrstr("%s: no token for a byte of the text, as there are only %d", w->m->name, w->t->n);
		return -1;
	}
	s = &w->sym[w->nsym];
	s->id = id;
	s->prev = w->nsym - 1;
	s->next = w->nsym + 1;
	w->nsym++;
	return 0;
}

/* a character: a byte and up to three that continue it, well-formed or not */
static int
addchar(Work *w, char *s, int n)
{
	int i, id;

	id = findtoken(w->t, s, n, "", 0);
	if(id >= 0)
		return addsymbol(w, id);
	for(i = 0; i < n; i++)
		if(addsymbol(w, Bytetoken + (uchar)s[i]) < 0)
			return -1;
	return 0;
}

static int
addtext(Work *w, char *s, vlong n)
{
	char *e;
	int len;

	if(n == 0)
		return 0;
	if(addchar(w, " ", 1) < 0)
		return -1;
	for(e = s+n; s < e; s += len){
		for(len = 1; len < 4 && s+len < e; len++)
			if((s[len] & 0xc0) != 0x80)
				break;
		if(addchar(w, s, len) < 0)
			return -1;
	}
	w->sym[w->nsym-1].next = -1;
	return 0;
}

/* ids of the text after BOS, if bos is set */
vlong
encode(Model *m, char *text, vlong n, int bos, int **ids)
{
	Work w;
	int i, *id;
	vlong nid;

	*ids = nil;
	memset(&w, 0, sizeof w);
	w.m = m;
	w.t = m->tokens;
	if(w.t == nil){
		werrstr("%s: no tokenizer is open", m->name);
		return -1;
	}
	if(n < 0 || n > 1<<28){
		werrstr("a text of %lld bytes, expected at most %d", n, 1<<28);
		return -1;
	}
	/* a merge adds two candidates and takes one and a symbol away */
	w.sym = (Symbol*)alloc(n+1, sizeof(Symbol));
	w.heap = (Merge*)alloc(3*(n+1), sizeof(Merge));
	id = (int*)alloc(n+2, sizeof(int));
	nid = -1;
	if(w.sym != nil && w.heap != nil && id != nil && addtext(&w, text, n) == 0){
		mergeall(&w);
		nid = 0;
		if(bos)
			id[nid++] = Bostoken;
		for(i = 0; i < w.nsym; i++)
			if(w.sym[i].id >= 0)
				id[nid++] = w.sym[i].id;
	}
	free(w.sym);
	free(w.heap);
	if(nid < 0){
		free(id);
		return -1;
	}
	*ids = id;
	return nid;
}
