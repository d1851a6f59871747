#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Byte-pair encoding: each character (or, where the vocabulary lacks
 * it, each of its bytes) is a symbol; of all neighbours whose union is
 * a piece the best one merges, the leftmost of equals, until none is
 * left.  The candidates wait in a heap: one that a merge has overtaken
 * no longer matches its symbols and is dropped.  Each word is done
 * alone.  What is best is a score of the union, or the merge's place
 * in a list.
 *
 * Unigram vocabularies take the likeliest sequence of pieces (Kudo
 * 2018; Viterbi).
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
	Symbol	*sym;	/* of a word */
	vlong	nsym;
	vlong	maxsym;
	Merge	*heap;
	vlong	nheap;
	vlong	maxheap;
	int	*id;	/* of all words before */
	vlong	nid;
	vlong	maxid;
	vlong	left;	/* steps of patterns */
	int	joined;	/* the text goes on with one before it */
};

static float Worst = -1e10f;	/* llama2.c merges nothing below */
static char Lower[] = "\xe2\x96\x81";
static char Error[] = "\xef\xbf\xbd";

/* for n ids more */
static int
roomfor(Work *w, vlong n)
{
	int *p;
	vlong max;

	if(w->nid + n <= w->maxid)
		return 0;
	max = 2*w->maxid + n;
	p = (int*)alloc(max, sizeof(int));
	if(p == nil)
		return -1;
	memmove(p, w->id, w->nid*sizeof(int));
	free(w->id);
	w->id = p;
	w->maxid = max;
	return 0;
}

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
	Piece *a, *b;
	Pair *p;
	int next;

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
	a = &w->t->piece[x.left];
	b = &w->t->piece[x.right];
	x.id = findtoken(w->t, a->s, a->n, b->s, b->n);
	if(x.id < 0)
		return;
	x.score = w->t->piece[x.id].score;
	if(x.score > Worst)
		push(w, &x);
}

static int
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
		r->id = -1;
		s->next = r->next;
		if(s->next >= 0)
			w->sym[s->next].prev = x.at;
		candidate(w, s->prev);
		candidate(w, x.at);
	}
}

/* the symbols are a word: their ids, merged */
static int
endword(Work *w)
{
	Merge *h;
	vlong i;
	int id;

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
		id = w->sym[i].id;
		/* to SentencePiece unknown neighbours are one */
		if(id < 0 || w->t->kind == Vscores && id == w->t->unk && w->nid > 0 && w->id[w->nid-1] == id)
			continue;
		w->id[w->nid++] = id;
	}
	w->nsym = 0;
	return 0;
}

static int
addbytes(Work *w, char *s, int n)
{
	int i, id;

	for(i = 0; i < n; i++){
		id = w->t->byte[s[i] & 0xff];
		if(id < 0)
			id = w->t->unk;
		if(id < 0){
			werrstr("%s: no token for a byte of the text, as there are only %d", w->m->name, w->t->n);
			return -1;
		}
		if(addsymbol(w, id) < 0)
			return -1;
	}
	return 0;
}

/* a character: a byte and up to three that continue it, well-formed or not */
static int
addchar(Work *w, char *s, int n)
{
	int id;

	id = findtoken(w->t, s, n, "", 0);
	/* one token for what is not known, where bytes have none */
	if(id < 0 && w->t->byte[s[0] & 0xff] < 0)
		id = w->t->unk;
	if(id >= 0)
		return addsymbol(w, id);
	return addbytes(w, s, n);
}

static int
charlength(char *s, char *e)
{
	int len;

	for(len = 1; len < 4 && s+len < e; len++)
		if((s[len] & 0xc0) != 0x80)
			break;
	return len;
}

static int
addspace(Work *w)
{
	if(w->t->lower)
		return addchar(w, Lower, 3);
	return addchar(w, " ", 1);
}

/* characters of a text without words; first: nothing is before it */
static int
addtext(Work *w, char *s, vlong n, int prefix)
{
	char *e;
	int len;

	if(n == 0)
		return 0;
	if(prefix && addspace(w) < 0)
		return -1;
	for(e = s+n; s < e; s += len){
		len = charlength(s, e);
		if(w->t->lower && *s == ' '){
			if(addspace(w) < 0)
				return -1;
		}else if(addchar(w, s, len) < 0)
			return -1;
	}
	return endword(w);
}

static int
addword(Work *w, char *s, vlong n)
{
	char *e;
	int id, len;

	id = -1;
	if(w->t->whole && n <= w->t->max)
		id = findtoken(w->t, s, n, "", 0);
	if(id >= 0){
		w->id[w->nid++] = id;
		return 0;
	}
	if(!w->t->bytelevel)
		return addtext(w, s, n, 0);
	/* a byte that belongs to no character becomes U+FFFD, as where texts are Unicode's */
	for(e = s+n; s < e; s += len){
		len = utflength(s, e-s);
		if(len > 0? addbytes(w, s, len) < 0: addbytes(w, Error, 3) < 0)
			return -1;
		if(len == 0)
			len = 1;
	}
	return endword(w);
}

/* each rule cuts what the ones before it left whole */
static int
addwords(Work *w, char *s, vlong n, int rule)
{
	vlong at, from, to;
	int r;

	if(n == 0)
		return 0;
	if(rule == w->t->nrule)
		return addword(w, s, n);
	for(at = 0; at < n; at = to){
		from = at;
		r = findregex(w->t->rule[rule], s, n, &from, &to, &w->left);
		if(r < 0)
			return -1;
		if(r == 0){
			from = n;
			to = n;
		}
		if(addwords(w, s+at, from-at, rule+1) < 0 || addwords(w, s+from, to-from, rule+1) < 0)
			return -1;
	}
	return 0;
}

typedef struct Best Best;
struct Best {
	float	score;
	int	from;
	int	to;
	int	id;
};

/* the likeliest pieces of s[n]; a character that is none costs more than any piece */
static int
likeliest(Work *w, char *s, vlong n)
{
	Tokens *t;
	Best *b;
	vlong i, k, j, first;
	int lo, hi, id, whole, one;
	float score, unk;

	t = w->t;
	b = (Best*)alloc(n+1, sizeof(Best));
	if(b == nil)
		return -1;
	for(i = 1; i <= n; i++)
		b[i].from = -1;
	unk = t->minscore - 10;
	for(i = 0; i < n; i += one){
		one = charlength(s+i, s+n);
		whole = 0;
		lo = 0;
		hi = t->nsorted;
		for(k = 0; i+k < n && narrow(t, t->sorted, &lo, &hi, k, s[i+k] & 0xff); k++){
			id = t->sorted[lo];
			if(t->piece[id].n != k+1)
				continue;
			if(k+1 == one)
				whole = 1;
			score = b[i].score + t->piece[id].score;
			if(t->piece[id].kind == Puser)
				score = b[i].score + (k+1)*0.1f;
			j = i+k+1;
			if(b[j].from < 0 || score > b[j].score){
				b[j].score = score;
				b[j].from = i;
				b[j].id = id;
			}
		}
		if(whole)
			continue;
		score = b[i].score + unk;
		j = i+one;
		if(b[j].from < 0 || score > b[j].score){
			b[j].score = score;
			b[j].from = i;
			b[j].id = -1;
		}
	}
	first = w->nid;
	for(i = n; i > 0; i = b[i].from)
		b[b[i].from].to = i;
	for(j = 0; j < n; j = i){
		i = b[j].to;
		id = b[i].id;
		if(id >= 0)
			w->id[w->nid++] = id;
		else if(t->byte[s[j] & 0xff] >= 0){
			for(k = j; k < i; k++)
				w->id[w->nid++] = t->byte[s[k] & 0xff] >= 0? t->byte[s[k] & 0xff]: t->unk >= 0? t->unk: 0;
		}else if(t->unk < 0){
			werrstr("%s: no token for a character of the text", w->m->name);
			break;
		}else if(w->nid == first || w->id[w->nid-1] != t->unk)
			w->id[w->nid++] = t->unk;	/* unknown neighbours are one */
	}
	free(b);
	return j < n? -1: 0;
}

static int	addsentence(Work*, char*, vlong, int);

/* a part of the text by itself: the table first */
static int
addmapped(Work *w, char *s, vlong n, int prefix)
{
	char *p;
	vlong len;
	int r;

	p = normalised(w->t, s, n, &len);
	if(p == nil)
		return -1;
	r = roomfor(w, 4*len + 4);
	if(r == 0)
		r = addsentence(w, p, len, prefix);
	free(p);
	return r;
}

/* as SentencePiece normalises it: a space before, spaces in U+2581, runs of them squeezed */
static int
addsentence(Work *w, char *s, vlong n, int prefix)
{
	char *p, *o;
	vlong i;
	int suffix, r;

	p = (char*)alloc(n+2, 3);
	if(p == nil)
		return -1;
	o = p;
	i = 0;
	suffix = prefix && w->t->suffix;
	if(suffix)
		prefix = 0;
	if(w->t->squeeze == Sall)
		while(i < n && s[i] == ' ')
			i++;
	if(w->t->prefix == Punless && !suffix)
		prefix = i < n && s[i] != ' ' && (n - i < 3 || memcmp(s+i, Lower, 3) != 0);
	if(prefix && i < n){
		memmove(o, Lower, 3);
		o += 3;
	}
	for(; i < n; i++){
		if(s[i] != ' '){
			*o++ = s[i];
			continue;
		}
		if(w->t->squeeze && i+1 < n && s[i+1] == ' ' || w->t->squeeze == Sall && i+1 == n)
			continue;
		memmove(o, Lower, 3);
		o += 3;
	}
	if(suffix && o > p){
		memmove(o, Lower, 3);
		o += 3;
	}
	if(w->t->kind == Vunigram)
		r = likeliest(w, p, o-p);
	else
		r = addtext(w, p, o-p, 0);
	free(p);
	return r;
}

static int
addnormal(Work *w, char *s, vlong n, int first)
{
	Tokens *t;
	char *p;
	int prefix, joined, r;

	joined = w->joined;
	w->joined = 0;
	if(n == 0)
		return 0;
	t = w->t;
	prefix = !joined && (t->prefix == Palways || t->prefix == Ponce && first && *s != ' ' || t->prefix == Punless && *s != ' ');
	if(t->map != nil)
		return addmapped(w, s, n, prefix);
	if(t->kind == Vunigram || t->squeeze || t->suffix)
		return addsentence(w, s, n, prefix);
	if(t->nrule == 0 && !t->bytelevel)
		return addtext(w, s, n, prefix);
	if(!prefix)
		return addwords(w, s, n, 0);
	p = (char*)alloc(n+1, 1);
	if(p == nil)
		return -1;
	p[0] = ' ';
	memmove(p+1, s, n);
	r = addwords(w, p, n+1, 0);
	free(p);
	return r;
}

/* in a normal form, if the vocabulary wants one; ASCII is in all of them */
static int
addfragment(Work *w, char *s, vlong n, int first)
{
	char *p;
	vlong i;
	int r;

	for(i = 0; i < n && (s[i] & 0x80) == 0; i++)
		;
	if(w->t->form == 0 || i == n)
		return addnormal(w, s, n, first);
	p = normalform(s, n, w->t->form & Fcompat, w->t->form & Fcompose, &i);
	if(p == nil)
		return -1;
	w->left += 2000*i;
	r = roomfor(w, 4*i + 4);
	if(r == 0)
		r = addnormal(w, p, i, first);
	free(p);
	return r;
}

/* the longest special token that s[n] begins with, or -1 */
static int
special(Tokens *t, char *s, vlong n, int control)
{
	int lo, hi, id, i;
	vlong k;

	id = -1;
	lo = 0;
	hi = t->nspecial;
	for(k = 0; k < n && narrow(t, t->special, &lo, &hi, k, s[k] & 0xff); k++)
		for(i = lo; i < hi && t->piece[t->special[i]].n == k+1; i++)
			if(control || t->piece[t->special[i]].kind == Puser){
				id = t->special[i];
				break;
			}
	return id;
}

static int
addall(Work *w, char *s, vlong n, int control)
{
	Tokens *t;
	vlong i, from;
	int id, first;
	char begins[256];

	t = w->t;
	memset(begins, 0, sizeof begins);
	for(i = 0; i < t->nspecial; i++)
		begins[t->piece[t->special[i]].s[0] & 0xff] = 1;
	first = !w->joined;
	from = 0;
	for(i = 0; i < n; i++){
		if(!begins[s[i] & 0xff])
			continue;
		id = special(t, s+i, n-i, control);
		if(id < 0)
			continue;
		if(addfragment(w, s+from, i-from, first) < 0)
			return -1;
		if(roomfor(w, 1) < 0)
			return -1;
		w->id[w->nid++] = id;
		i += t->piece[id].n - 1;
		from = i+1;
		first = 0;
	}
	return addfragment(w, s+from, n-from, first);
}

/* ids of the text, after BOS if how asks for it and the vocabulary wants one */
vlong
encode(Model *m, char *text, vlong n, int how, int **ids)
{
	Work w;
	int r;

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
	/* a byte has three ids at most, and each fragment one for the space before it */
	w.joined = how & Continue;
	w.left = 2000*n + 100000;
	w.maxid = 4*n + 4;
	w.id = (int*)alloc(w.maxid, sizeof(int));
	if(w.id == nil)
		return -1;
	if((how & Begin) && w.t->addbos && w.t->bos >= 0)
		w.id[w.nid++] = w.t->bos;
	r = addall(&w, text, n, how & Specials);
	free(w.sym);
	free(w.heap);
	if(r < 0){
		free(w.id);
		return -1;
	}
	*ids = w.id;
	return w.nid;
}
