#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "encode.h"

/*
 * Unigram vocabularies take the likeliest sequence of pieces (Kudo
 * 2018; Viterbi).
 */

/* of the character at s: a byte and up to three that continue it */
int
charlength(char *s, char *e)
{
	int len;

	for(len = 1; len < 4 && s+len < e; len++)
		if((s[len] & 0xc0) != 0x80)
			break;
	return len;
}

typedef struct Best Best;
struct Best {
	float	score;
	int	from;
	int	to;
	int	id;
};

/* the likeliest pieces of s[n]; a character that is none costs more than any piece */
int
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
