#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/* from ids to text, and what a vocabulary is asked for */

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
	if(t->prefix && !t->suffix && prev == t->bos && p->nout > 0 && p->out[0] == ' '){
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
