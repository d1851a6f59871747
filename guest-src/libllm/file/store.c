#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * A store is what a model's files hold, whatever their format: a
 * directory of tensors and keys or a configuration.  What reads a
 * format fills it; nothing of the tensors' data is read before the
 * model asks.
 */

typedef struct Format Format;
struct Format {
	char	*name;
	int	(*is)(uchar *p, vlong n, vlong size);	/* by a file's first bytes */
	int	(*fill)(Store*, Source*);
};

static int
isgguf(uchar *p, vlong n, vlong)
{
	return n >= 4 && memcmp(p, (void*)"GGUF", 4) == 0;
}

/* eight bytes of a length, then JSON; no other format begins so */
static int
issafetensors(uchar *p, vlong n, vlong size)
{
	u64int u;
	int c;

	if(n < 9)
		return 0;
	u = le64(p);
	c = p[8];
	if(c == '{')
		return u < 1ULL<<40 || p[9] == '"';
	return (c == ' ' || c == '\t' || c == '\r' || c == '\n') && u <= size - 8;
}

/* an index of shards is JSON from the first byte on */
static int
isindex(uchar *p, vlong n, vlong)
{
	return n >= 2 && p[0] == '{' && (p[1] == '"' || p[1] == '\n' || p[1] == '\r' || p[1] == ' ');
}

static int
iszip(uchar *p, vlong n, vlong)
{
	return n >= 4 && memcmp(p, (void*)"PK\003\004", 4) == 0;
}

static int
isbin(uchar*, vlong, vlong)
{
	return 1;
}

/* the first that fits; .bin version 0 has no mark of its own */
static Format formats[] = {
	{ "gguf", isgguf, readgguf },
	{ "safetensors", issafetensors, readsafetensors },
	{ "safetensors", isindex, readindex },
	{ "pytorch", iszip, readtorch },
	{ "bin", isbin, readbin },
};

/* memory that lives as long as the store */
void*
storealloc(Store *s, vlong n, vlong size)
{
	void *p, *t;

	t = growarray(s->text, s->ntext, &s->maxtext, sizeof(char*));
	if(t == nil)
		return nil;
	s->text = (char**)t;
	p = alloc(n, size);
	if(p != nil)
		s->text[s->ntext++] = (char*)p;
	return p;
}

/* room for one element more than n; the old array is kept if there is none */
void*
growarray(void *p, vlong n, vlong *max, vlong size)
{
	void *q;
	vlong m;

	if(n < *max)
		return p;
	m = 2*(*max) + 16;
	q = alloc(m, size);
	if(q == nil)
		return nil;
	if(n > 0)
		memmove(q, p, n*size);
	free(p);
	*max = m;
	return q;
}

static u32int
hash(char *s, vlong n)
{
	u32int h;

	h = 2166136261u;
	for(; n > 0; n--)
		h = (h ^ (uchar)*s++) * 16777619;
	return h ^ h>>15;
}

/* names[i*step] is the i-th name; the slot of s, taken or free */
static int*
slot(Table *t, Str *names, vlong step, char *s, vlong n)
{
	u32int h;
	Str *x;
	int *i;

	for(h = hash(s, n);; h++){
		i = &t->slot[h & (t->nslot-1)];
		if(*i < 0)
			return i;
		x = (Str*)((uchar*)names + *i*step);
		if(x->n == n && memcmp(x->s, s, n) == 0)
			return i;
	}
}

/* the number of name, or -1 */
vlong
findname(Table *t, Str *names, vlong step, char *s, vlong n)
{
	if(t->n == 0)
		return -1;
	return *slot(t, names, step, s, n);
}

/*
 * Adds names[n-1], the last one; its number, that of an equal one
 * before it, or -1 for want of memory.
 */
vlong
addname(Table *t, Str *names, vlong step, vlong n)
{
	Table b;
	Str *x;
	int *i;
	vlong j;

	if(2*n > t->nslot){
		b.nslot = t->nslot == 0? 64: 2*t->nslot;
		b.n = t->n;
		b.slot = (int*)alloc(b.nslot, sizeof(int));
		if(b.slot == nil)
			return -1;
		for(j = 0; j < b.nslot; j++)
			b.slot[j] = -1;
		for(j = 0; j < t->nslot; j++)
			if(t->slot[j] >= 0){
				x = (Str*)((uchar*)names + t->slot[j]*step);
				*slot(&b, names, step, x->s, x->n) = t->slot[j];
			}
		free(t->slot);
		*t = b;
	}
	x = (Str*)((uchar*)names + (n-1)*step);
	i = slot(t, names, step, x->s, x->n);
	if(*i < 0){
		*i = n-1;
		t->n++;
	}
	return *i;
}

/* one more, all zero; its name must be unlike all others' */
Tensor*
newtensor(Store *s, char *name, vlong n)
{
	Tensor *t;
	void *p;

	p = growarray(s->tensor, s->ntensor, &s->maxtensor, sizeof(Tensor));
	if(p == nil || s->ntensor >= 0x7fffffff){
		werrstr("%s: %r", s->name);
		return nil;
	}
	s->tensor = (Tensor*)p;
	t = &s->tensor[s->ntensor++];
	memset(t, 0, sizeof *t);
	t->name.s = name;
	t->name.n = n;
	switch(addname(&s->names, &s->tensor->name, sizeof(Tensor), s->ntensor) - (s->ntensor-1)){
	case 0:
		return t;
	}
	if(findname(&s->names, &s->tensor->name, sizeof(Tensor), name, n) >= 0)
		werrstr("%s: a second tensor '%.60s', expected names to differ", s->name, name);
	else
		werrstr("%s: %r", s->name);
	return nil;
}

/* elements and bytes from type and dimensions; -1 if they overflow or cut a block */
int
tensorsize(Tensor *t)
{
	int i;

	t->n = 1;
	for(i = 0; i < t->ndim; i++)
		if(mulsize(t->n, t->dim[i], &t->n) < 0)
			return -1;
	if(t->type->block > 1 && t->dim[t->ndim-1] % t->type->block != 0)
		return -1;
	return mulsize(t->n / t->type->block, t->type->size, &t->size);
}

static int
byoff(void *va, void *vb)
{
	Tensor *a, *b;

	a = *(Tensor**)va;
	b = *(Tensor**)vb;
	if(a->src != b->src)
		return a->src < b->src? -1: 1;
	if(a->off != b->off)
		return a->off < b->off? -1: 1;
	if(a->size != b->size)
		return a->size < b->size? -1: 1;
	return a < b? -1: a > b;
}

/* all tensors as they lie in the files; free it */
Tensor**
inorder(Store *s)
{
	Tensor **t;
	vlong i;

	t = (Tensor**)alloc(s->ntensor, sizeof(Tensor*));
	if(t == nil)
		return nil;
	for(i = 0; i < s->ntensor; i++)
		t[i] = &s->tensor[i];
	qsort(t, s->ntensor, sizeof(Tensor*), byoff);
	return t;
}

/* the tensor that has a role, or nil */
Tensor*
findtensor(Store *s, char *role)
{
	vlong i;

	if(s->ntensor == 0)
		return nil;
	i = findname(&s->roles, &s->tensor->role, sizeof(Tensor), role, strlen(role));
	return i < 0? nil: &s->tensor[i];
}

/* once all tensors are known; a tensor without a role keeps its name */
int
nameroles(Store *s)
{
	vlong i, j;
	Tensor *t;

	for(i = 0; i < s->ntensor; i++){
		t = &s->tensor[i];
		if(t->role.s == nil)
			t->role = t->name;
		j = addname(&s->roles, &s->tensor->role, sizeof(Tensor), i+1);
		if(j < 0){
			werrstr("%s: %r", s->name);
			return -1;
		}
		if(j != i){
			werrstr("%s: tensors '%.30s' and '%.30s' are both %.30s", s->name,
				s->tensor[j].name.s, t->name.s, t->role.s);
			return -1;
		}
	}
	return 0;
}

int
addsource(Store *s, Source *f)
{
	Source **src;

	src = (Source**)alloc(s->nsrc+1, sizeof(Source*));
	if(src == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	if(s->nsrc > 0)
		memmove(src, s->src, s->nsrc*sizeof(Source*));
	free(s->src);
	s->src = src;
	s->src[s->nsrc++] = f;
	return 0;
}

static Format*
formatof(Source *f, char *want)
{
	uchar p[16];
	vlong n;
	int i;

	if(want != nil){
		for(i = 0; i < nelem(formats); i++)
			if(strcmp(formats[i].name, want) == 0 && strcmp(want, "safetensors") != 0)
				return &formats[i];
		if(strcmp(want, "safetensors") == 0){
			n = peeksource(f, p, sizeof p);
			return isindex(p, n, f->n)? &formats[2]: &formats[1];
		}
		werrstr("'%.20s' is no format, expected bin, gguf, safetensors or pytorch", want);
		return nil;
	}
	memset(p, 0, sizeof p);
	n = peeksource(f, p, sizeof p);
	if(n < 0)
		return nil;
	for(i = 0; i < nelem(formats)-1; i++)
		if(formats[i].is(p, n, f->n >= 0? f->n: 1LL<<40))
			break;
	return &formats[i];
}

/* f is the store's from now on, also if this fails */
static Store*
readstore(Source *f, char *path, char *format)
{
	Store *s;
	Format *how;

	s = (Store*)alloc(1, sizeof(Store));
	if(s == nil || addsource(s, f) < 0){
		werrstr("%s: %r", f->name);
		closesource(f);
		free(s);
		return nil;
	}
	s->name = f->name;
	if(path != nil){
		s->path = strdup(path);
		if(s->path == nil){
			werrstr("%s: %s", f->name, Enomem);
			closestore(s);
			return nil;
		}
	}
	how = formatof(f, format);
	if(how == nil || how->fill(s, f) < 0){
		closestore(s);
		return nil;
	}
	s->format = how->name;
	return s;
}

Store*
openstorefd(int fd, char *name, char *format)
{
	Source *f;

	f = opensource(fd, 0, name);
	if(f == nil)
		return nil;
	return readstore(f, nil, format);
}

Store*
openstoremem(void *p, vlong n, char *name, char *format)
{
	Source *f;

	f = memsource(p, n, name);
	if(f == nil)
		return nil;
	return readstore(f, nil, format);
}

int
isfolder(char *path)
{
	Dir *d;
	int r;

	d = dirstat(path);
	r = d != nil && (d->mode & DMDIR);
	free(d);
	return r;
}

Store*
openstore(char *path, char *format)
{
	Source *f;
	Store *s;
	char *file;

	if(isfolder(path)){
		file = folderfile(path);
		if(file == nil)
			return nil;
		s = openstore(file, format);
		free(file);
		return s;
	}
	f = filesource(path);
	if(f == nil)
		return nil;
	return readstore(f, path, format);
}

void
closestore(Store *s)
{
	vlong i;

	if(s == nil)
		return;
	for(i = 0; i < s->ntensor; i++)
		if(s->tensor[i].mine)
			free(s->tensor[i].p);
	free(s->tensor);
	for(i = 0; i < s->nkey; i++){
		free(s->key[i].strs);
		free(s->key[i].text);
	}
	free(s->key);
	free(s->names.slot);
	free(s->roles.slot);
	free(s->keys.slot);
	for(i = 0; i < s->ntext; i++)
		free(s->text[i]);
	free(s->text);
	for(i = 0; i < s->nsrc; i++)
		closesource(s->src[i]);
	free(s->src);
	free(s->config);
	free(s->confname);
	free(s->path);
	free(s);
}

char*
storeformat(Store *s)
{
	return s->version;
}

int
storebare(Store *s)
{
	return s->bare;
}

vlong
storesize(Store *s)
{
	vlong n;
	int i;

	n = 0;
	for(i = 0; i < s->nsrc; i++){
		if(s->src[i]->n < 0)
			return -1;
		n += s->src[i]->n;
	}
	return n;
}

int
storetensor(Store *s, vlong i, Tensorinfo *t)
{
	Tensor *x;

	if(i < 0 || i >= s->ntensor)
		return 0;
	x = &s->tensor[i];
	t->name = x->name.s;
	t->type = x->type->name;
	t->ndim = x->ndim;
	memmove(t->dim, x->dim, sizeof t->dim);
	t->size = x->size;
	t->off = x->off;
	t->file = s->src[x->src]->name;
	return 1;
}

char*
storeconfig(Store *s)
{
	return s->config;
}
