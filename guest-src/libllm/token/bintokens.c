#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * llama2.c's tokenizer.bin: the longest piece's length, then for each
 * piece a float score, a length and the bytes, little-endian.  How
 * many there are is the model's to say.  Here, too: where the
 * tokenizer of a model is found.
 */

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

/* what is beside a file counts, but for llama2.c's, which knows of none */
static int
more(Model *m, char *file, int own)
{
	Tokens *t;

	t = m->tokens;
	if(t->kind == Vscores && !t->lower || vocabbeside(t, file, own, m->shape.vocab) == 0)
		return 0;
	freetokens(t);
	m->tokens = nil;
	return -1;
}

int
opentokens(Model *m, char *file)
{
	Source *f;
	uchar c;

	f = filesource(file);
	if(f == nil)
		return -1;
	c = 0;
	if(peeksource(f, &c, 1) < 0){
		closesource(f);
		return -1;
	}
	if(addtokens(m, f) < 0)
		return -1;
	return more(m, file, c == '{');
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
		if(t == nil || more(m, p, 0) < 0)
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
