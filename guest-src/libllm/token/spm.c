#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * SentencePiece's tokenizer.model: a ModelProto of
 * sentencepiece_model.proto, of which the pieces (field 1, each with
 * text, score, type), the trainer's kind and ids (2) and the
 * normaliser's rules (3) are used.
 */

enum {
	Maxmodel	= 1<<28,
};

/* a message, or what is left of it */
typedef struct Proto Proto;
struct Proto {
	Source	*f;	/* for error strings */
	uchar	*begin;
	uchar	*p;
	uchar	*e;
};

typedef struct Field Field;
struct Field {
	int	n;
	int	wire;
	u64int	v;	/* a varint or fixed number */
	uchar	*p;	/* bytes */
	vlong	len;
};

static int
bad(Proto *m, char *what)
{
	werrstr("%s: byte %lld: %s", m->f->name, (vlong)(m->p - m->begin), what);
	return -1;
}

static int
varint(Proto *m, u64int *v)
{
	int i;

	*v = 0;
	for(i = 0; i < 70 && m->p < m->e; i += 7){
		*v |= (u64int)(*m->p & 0x7f) << (i > 63? 63: i);
		if((*m->p++ & 0x80) == 0)
			return 0;
	}
	return bad(m, "a number that does not end, expected at most ten bytes");
}

/* 1, or 0 at the end */
static int
next(Proto *m, Field *f)
{
	u64int v;

	if(m->p == m->e)
		return 0;
	if(varint(m, &v) < 0)
		return -1;
	f->n = v>>3 & 0x1fffffff;
	f->wire = v & 7;
	f->p = nil;
	f->len = 0;
	f->v = 0;
	if(f->n == 0)
		return bad(m, "field 0, expected 1 or more");
	switch(f->wire){
	case 0:
		return varint(m, &f->v) < 0? -1: 1;
	case 1:
	case 5:
		v = f->wire == 1? 8: 4;
		if(m->e - m->p < v)
			return bad(m, "a number that is cut short");
		f->v = f->wire == 1? le64(m->p): le32(m->p);
		m->p += v;
		return 1;
	case 2:
		if(varint(m, &v) < 0)
			return -1;
		if(v > m->e - m->p)
			return bad(m, "a field longer than what it is in");
		f->p = m->p;
		f->len = v;
		m->p += v;
		return 1;
	}
	return bad(m, "a wire type that protocol buffers do not have");
}

static void
inside(Proto *m, Field *f, Proto *sub)
{
	*sub = *m;
	sub->p = f->p;
	sub->e = f->p + f->len;
}

static int
piece(Proto *m, Field *x, Tokens *t, int id)
{
	Proto sub;
	Field f, text;
	u32int u;
	float score;
	int r, kind;

	inside(m, x, &sub);
	memset(&text, 0, sizeof text);
	text.p = x->p;
	score = 0;
	kind = Pnormal;
	while((r = next(&sub, &f)) > 0)
		if(f.n == 1 && f.wire == 2)
			text = f;
		else if(f.n == 2 && f.wire == 5){
			u = f.v;
			if((u & 0x7f800000) == 0x7f800000)
				return bad(&sub, "a score that is not finite");
			memmove(&score, &u, 4);
		}else if(f.n == 3 && f.wire == 0){
			if(f.v < Pnormal || f.v > Pbyte)
				return bad(&sub, "a kind of piece that is not known, expected 1 to 6");
			kind = f.v;
		}
	if(r < 0)
		return -1;
	return setpiece(t, id, (char*)text.p, text.len, score, kind);
}

static int
trainer(Proto *m, Field *x, Tokens *t)
{
	Proto sub;
	Field f;
	int r;

	inside(m, x, &sub);
	while((r = next(&sub, &f)) > 0){
		if(f.wire != 0)
			continue;
		switch(f.n){
		case 3:
			if(f.v != 1 && f.v != 2)
				return bad(&sub, "a model of words or characters, expected unigram or BPE");
			t->kind = f.v == 1? Vunigram: Vscores;
			break;
		case 24:
			t->suffix = f.v != 0;
			break;
		case 35:
			t->nobytes = f.v == 0;
			break;
		case 40:
			t->unk = (s32int)f.v;
			break;
		case 41:
			t->bos = (s32int)f.v;
			break;
		case 42:
			t->eos = (s32int)f.v;
			break;
		}
	}
	return r;
}

static int
normaliser(Proto *m, Field *x, Tokens *t)
{
	Proto sub;
	Field f;
	int r;

	inside(m, x, &sub);
	while((r = next(&sub, &f)) > 0){
		if(f.n == 2 && f.wire == 2 && setcharsmap(t, (char*)f.p, f.len) < 0)
			return -1;
		if(f.wire != 0)
			continue;
		if(f.n == 3)
			t->prefix = f.v != 0? Palways: Pnever;
		if(f.n == 4)
			t->squeeze = f.v != 0? Sall: Snone;
		if(f.n == 5 && f.v == 0)
			return bad(&sub, "spaces that are not escaped, which is not supported");
	}
	return r;
}

static int
readproto(Proto *m, Tokens *t)
{
	Field f;
	int r, id;

	/* what the definition says where the file says nothing */
	t->kind = Vunigram;
	t->unk = 0;
	t->bos = 1;
	t->eos = 2;
	t->lower = 1;
	t->prefix = Palways;
	t->squeeze = Sall;
	t->addbos = 1;
	t->nobytes = 1;
	id = 0;
	while((r = next(m, &f)) > 0){
		if(f.wire != 2)
			continue;
		if(f.n == 1)
			r = piece(m, &f, t, id++);
		else if(f.n == 2)
			r = trainer(m, &f, t);
		else if(f.n == 3)
			r = normaliser(m, &f, t);
		if(r < 0)
			return -1;
	}
	if(r < 0)
		return -1;
	if(t->unk >= t->n)
		t->unk = -1;
	if(t->bos >= t->n)
		t->bos = -1;
	if(t->eos >= t->n)
		t->eos = -1;
	if(finishtokens(t) < 0)
		return -1;
	/* pieces of bytes are there, but no text falls back to them */
	for(id = 0; id < 256 && t->nobytes; id++)
		t->byte[id] = -1;
	return 0;
}

Tokens*
readspm(Source *f)
{
	Proto m;
	Field x;
	Tokens *t;
	uchar *text;
	vlong n;
	int r;

	if(f->n < 0 || f->n > Maxmodel){
		werrstr("%s: %lld bytes, expected a file of at most %d", f->name, f->n, Maxmodel);
		return nil;
	}
	text = (uchar*)loadsource(f, f->n, 1);
	if(text == nil)
		return nil;
	m.f = f;
	m.begin = text;
	m.p = text;
	m.e = text + f->n;
	n = 0;
	while((r = next(&m, &x)) > 0)
		if(x.n == 1 && x.wire == 2)
			n++;
	t = nil;
	if(r == 0)
		t = newtokens(n);
	m.p = text;
	if(t != nil && readproto(&m, t) < 0){
		freetokens(t);
		t = nil;
	}
	free(text);
	if(t != nil)
		knownends(t);
	return t;
}
