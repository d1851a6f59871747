#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * A model of any form that a store can be of becomes a file of
 * another.  The new file is read back before it gets its name: what
 * its form could not say is found there.
 */

void
note(Conversion *c, char *fmt, ...)
{
	char buf[512];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	if(c->note != nil)
		c->note(c->aux, buf);
}

int
stopped(Conversion *c)
{
	return c->stop != nil && *c->stop;
}

static int
endswith(char *s, char *tail)
{
	long n;

	n = strlen(s) - strlen(tail);
	return n >= 0 && strcmp(s+n, tail) == 0;
}

/* by its name, or by the new file's */
static int
formof(Convert *v, char *name, char *out)
{
	if(name == nil){
		if(endswith(out, ".gguf"))
			name = "gguf";
		else if(endswith(out, ".bin"))
			name = "bin0";
		else if(endswith(out, ".safetensors") || strrchr(out, '.') == nil || strrchr(out, '/') > strrchr(out, '.'))
			name = "safetensors";
		else{
			werrstr("%s: no form has such a name, expected .gguf, .bin, .safetensors, a folder or -f", shortname(out));
			return -1;
		}
	}
	if(strcmp(name, "gguf") == 0)
		v->form = Fgguf;
	else if(strcmp(name, "safetensors") == 0)
		v->form = Fsafe;
	else if(strncmp(name, "bin", 3) == 0 && (name[3] == 0 || name[3] >= '0' && name[3] <= '2' && name[4] == 0)){
		v->form = Fbin;
		v->version = name[3] == 0? 0: name[3] - '0';
	}else{
		werrstr("'%.20s' is no form, expected bin0, bin1, bin2, safetensors or gguf", name);
		return -1;
	}
	return 0;
}

static char *formname[] = { "a .bin", "safetensors", "GGUF" };

static int
setwant(Convert *v, char *name)
{
	static int kinds[] = { Kf32, Kf16, Kbf16, Kq80, Kq40 };
	int i;

	v->want = nil;
	if(name == nil)
		return 0;
	if(cistrcmp(name, "Q4_K_M") == 0){
		v->want = kindtype(Kq4k);
		v->mixed = 1;
	}
	for(i = 0; i < nelem(kinds) && v->want == nil; i++)
		if(cistrcmp(name, kindtype(kinds[i])->name) == 0)
			v->want = kindtype(kinds[i]);
	if(v->want == nil){
		werrstr("nothing is made to type '%.20s' here, expected F32, F16, BF16, Q8_0, Q4_0 or Q4_K_M", name);
		return -1;
	}
	if(v->form == Fsafe && v->want->st == nil
	|| v->form == Fbin && v->want->kind != (v->version == 2? Kq80: Kf32)){
		werrstr("%s%s cannot hold type %s, expected %s", formname[v->form],
			v->form == Fbin? v->version == 2? " of version 2": " of version 0 or 1": "", name,
			v->form == Fsafe? "F32, F16 or BF16": v->version == 2? "Q8_0": "F32");
		return -1;
	}
	return 0;
}

/* of config.json's model_type */
static Family*
typefamily(char *type)
{
	Family **f;

	for(f = families; *f != nil; f++)
		if((*f)->type != nil && strcmp((*f)->type, type) == 0)
			return *f;
	return nil;
}

/* what the new file's family is called */
static int
nameform(Convert *v)
{
	Model *m;
	Family *f;

	m = v->m;
	f = m->family;
	if(f == &metafamily || f->arch != nil && strcmp(f->arch, "llama") == 0 || f->type != nil && strcmp(f->type, "mistral") == 0)
		f = typefamily(m->shape.nexpert > 0? (char*)"mixtral": m->conf.window > 0? (char*)"mistral": (char*)"llama");
	v->family = f;
	v->arch = f->type;
	if(v->form == Fgguf){
		v->arch = f->arch;
		if(strcmp(f->type, "mistral") == 0 || strcmp(f->type, "mixtral") == 0)
			v->arch = "llama";
		if(v->arch == nil){
			werrstr("%s: a model of family %s, for which GGUF has no name", v->s->name, f->name);
			return -1;
		}
	}
	if(v->form == Fbin && strcmp(f->type, "llama") != 0){
		werrstr("%s: a model of family %s, expected a Llama: a .bin holds no other", v->s->name, m->family->name);
		return -1;
	}
	return 0;
}

/* of which every matrix has a whole number, as export.py of llama2.c finds it */
static void
setgroup(Convert *v)
{
	vlong i;
	Shape *h;
	Tensor *t;

	h = &v->m->shape;
	v->group = 64;
	for(i = 0; i < v->s->ntensor; i++){
		t = &v->s->tensor[i];
		if(t->used == 2 && t->type == &grouptype){
			v->group = t->group;
			return;
		}
		if(t->used == 2 && t->type->kind == Kq80)
			v->group = 32;
	}
	while(h->dim % v->group != 0)
		v->group /= 2;
}

static int
differs(Convert *v, char *what, double a, double b)
{
	werrstr("%s: %s is %.9g, which %s cannot say: it would read as %.9g", v->s->name, what, a, formname[v->form], b);
	return -1;
}

static int
near(double a, double b)
{
	double d, s;

	d = a - b;
	s = a;
	if(d < 0)
		d = 0.0-d;
	if(s < 0)
		s = 0.0-s;
	return d <= 1e-6*s;
}

static int
fact(Convert *v, char *what, double a, double b)
{
	return near(a, b)? 0: differs(v, what, a, b);
}

/* does the new file say what the old one said? */
static int
samemodel(Convert *v, Model *b)
{
	Model *a;
	Config *c, *d;
	Shape *h, *k;
	int i;
	vlong n;

	a = v->m;
	c = &a->conf;
	d = &b->conf;
	h = &a->shape;
	k = &b->shape;
	if(fact(v, "the width", h->dim, k->dim) < 0
	|| fact(v, "the number of layers", h->nlayer, k->nlayer) < 0
	|| fact(v, "the feed-forward width", h->hidden, k->hidden) < 0
	|| fact(v, "the number of heads", h->nhead, k->nhead) < 0
	|| fact(v, "the number of heads of keys and values", h->nkvhead, k->nkvhead) < 0
	|| fact(v, "a head's size", h->headsize, k->headsize) < 0
	|| fact(v, "the vocabulary", h->vocab, k->vocab) < 0
	|| fact(v, "the context", h->ctx, k->ctx) < 0
	|| fact(v, "the number of experts", h->nexpert, k->nexpert) < 0
	|| fact(v, "the number of experts of a token", c->nused, d->nused) < 0
	|| fact(v, "the norms' epsilon", c->eps, d->eps) < 0
	|| fact(v, "how much of a head turns", c->rot, d->rot) < 0
	|| fact(v, "the rotary base", c->rot > 0? c->base: 0, c->rot > 0? d->base: 0) < 0
	|| fact(v, "the local rotary base", c->localbase, d->localbase) < 0
	|| fact(v, "the embedding's scale", c->embscale, d->embscale) < 0
	|| fact(v, "the attention's scale", c->attscale, d->attscale) < 0
	|| fact(v, "the attention's cap", c->attcap, d->attcap) < 0
	|| fact(v, "the logits' cap", c->logitcap, d->logitcap) < 0
	|| fact(v, "the window", c->window, d->window) < 0
	|| fact(v, "which layers have a window", c->window > 0? c->pattern: 0, c->window > 0? d->pattern: 0) < 0
	|| fact(v, "the activation's number", c->act, d->act) < 0
	|| fact(v, "the parallel residual", c->parallel, d->parallel) < 0
	|| fact(v, "the place of the norms", c->postnorm, d->postnorm) < 0
	|| fact(v, "the rotary scaling's factor on angles", a->turn, b->turn) < 0)
		return -1;
	n = c->rot/2;
	for(i = 0; i < n; i++)
		if(!near(a->freq[i], b->freq[i]) || !near(a->longfreq[i], b->longfreq[i]) || !near(a->localfreq[i], b->localfreq[i]))
			return differs(v, "a rotary frequency", a->freq[i], b->freq[i]);
	i = c->scaling != nil && strcmp(c->scaling, "dynamic") == 0;
	if(i != (d->scaling != nil && strcmp(d->scaling, "dynamic") == 0)){
		werrstr("%s: dynamic rotary scaling, for which %s has no word", v->s->name, formname[v->form]);
		return -1;
	}
	return 0;
}

static int
readback(Convert *v, char *path)
{
	Store *s;
	Model *m;
	int r;

	s = openstore(path, v->form == Fbin? (char*)"bin": v->form == Fgguf? (char*)"gguf": (char*)"safetensors");
	if(s == nil)
		return -1;
	m = planmodel(s);
	r = m == nil? -1: samemodel(v, m);
	if(r == 0 && v->tokens != nil){
		r = -1;
		if(storetokens(m, s) == 0 && m->tokens == nil)
			werrstr("%s", m->why);
		else if(m->tokens != nil)
			r = sametokens(v->tokens, m->tokens, v->s->name);
	}
	closemodel(m);
	closestore(s);
	return r;
}

static int
writeform(Convert *v, Writer *w)
{
	if(v->form == Fgguf)
		return writegguf(v, w);
	if(v->form == Fsafe)
		return writesafe(v, w);
	return writebin(v, w);
}

static int
writeone(Convert *v, char *out)
{
	Writer w;

	if(openwriter(&w, out, nil) < 0)
		return -1;
	if(writeform(v, &w) < 0 || endwriter(&w) < 0 || v->form != Fsafe && readback(v, w.tmp) < 0){
		dropwriter(&w);
		return -1;
	}
	if(stopped(v->c)){
		werrstr("interrupted");
		dropwriter(&w);
		return -1;
	}
	return namewriter(&w);
}

/* config.json and the tokenizer into a folder; what is there stays */
static int
company(Convert *v, char *path, char *dir)
{
	char *p;
	Buf b;
	int r;

	p = joinpath(dir, "config.json");
	if(p == nil)
		return -1;
	r = 0;
	if(isfile(p))
		note(v->c, "%s is there already, and stays", p);
	else{
		memset(&b, 0, sizeof b);
		r = writeconfig(v, &b);
		if(r == 0)
			r = endbuf(&b, p);
		if(r == 0)
			r = writefile(p, b.p, b.n);
		free(b.p);
	}
	free(p);
	return r < 0? -1: foldertokens(v, path, dir);
}

static int
writefolder(Convert *v, char *path, char *out)
{
	Writer w;
	char *tmp, *file;
	int r;

	if(isfolder(out) || isfile(out)){
		werrstr("%s: is there already, expected the name of a new folder", shortname(out));
		return -1;
	}
	tmp = openfolder(out);
	if(tmp == nil)
		return -1;
	r = -1;
	file = joinpath(tmp, "model.safetensors");
	if(file != nil && openwriter(&w, "model.safetensors", tmp) == 0){
		if(writeform(v, &w) == 0 && endwriter(&w) == 0)
			r = namewriter(&w);
		else
			dropwriter(&w);
	}
	if(r == 0)
		r = company(v, path, tmp);
	if(r == 0)
		r = readback(v, file);
	free(file);
	if(r == 0 && stopped(v->c)){
		werrstr("interrupted");
		r = -1;
	}
	if(r == 0)
		return namefolder(tmp, out);
	dropfolder(tmp);
	return -1;
}

/* the folder that a file is in */
static char*
folderof(char *path)
{
	char *p, *dir;

	dir = (char*)alloc(strlen(path) + 1, 1);
	if(dir == nil)
		return nil;
	strcpy(dir, path);
	p = strrchr(dir, '/');
	if(p == nil)
		strcpy(dir, ".");
	else if(p == dir)
		p[1] = 0;
	else
		*p = 0;
	return dir;
}

static int
beside(Convert *v, char *path, char *out)
{
	char *dir;
	int r;

	dir = folderof(out);
	if(dir == nil)
		return -1;
	r = v->form == Fsafe? company(v, path, dir): bintokensbeside(v, dir);
	free(dir);
	return r;
}

static int
convert(Convert *v, char *path, char *out)
{
	int r;

	if(formof(v, v->c->format, out) < 0 || setwant(v, v->c->type) < 0)
		return -1;
	if(v->s->config != nil && !v->s->meta || strcmp(v->s->format, "safetensors") == 0 || strcmp(v->s->format, "pytorch") == 0 && !v->s->meta)
		if(mendconfig(v->s, v->c) < 0)
			return -1;
	if(v->s->ntensor == 0){
		werrstr("%s: a vocabulary without weights, expected a model; or a new file called .json, .model or tokenizer.bin",
			v->s->name);
		return -1;
	}
	v->m = planmodel(v->s);
	if(v->m == nil || nameform(v) < 0 || findvocab(v, path) < 0)
		return -1;
	if(v->form == Fbin && v->version == 2)
		setgroup(v);
	if(planouts(v) < 0)
		return -1;
	if(v->widened > 0)
		note(v->c, "%lld tensors become F32, as %s has not their type", v->widened, formname[v->form]);
	if(v->narrowed > 0)
		note(v->c, "%lld tensors were quantised before, and lose once more", v->narrowed);
	if(v->form == Fsafe && !endswith(out, ".safetensors"))
		return writefolder(v, path, out);
	r = writeone(v, out);
	if(r == 0 && v->form != Fgguf)
		r = beside(v, path, out);
	return r;
}

int
convertmodel(Store *s, char *path, char *out, Conversion *c)
{
	Convert v;
	int r;

	memset(&v, 0, sizeof v);
	v.c = c;
	v.s = s;
	r = convert(&v, path, out);
	closemodel(v.m);
	free(v.out);
	free(v.table);
	return r;
}
