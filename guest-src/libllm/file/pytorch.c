#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "pickle.h"
#include "../fns.h"

/*
 * PyTorch's checkpoints: a zip file (APPNOTE.TXT, with its 64-bit
 * records), nothing in it compressed, of data.pkl, which says what the
 * tensors are, and of a file for each storage, data/0 and so on.
 */

enum {
	Endsize	= 22,
	Maxcomment	= 65535,
	Central	= 46,
	Local	= 30,
	Maxpickle	= 1<<26,
};

typedef struct Entry Entry;
struct Entry {
	Str	name;
	vlong	off;		/* of its local header */
	vlong	size;
};

typedef struct Zip Zip;
struct Zip {
	Source	*f;
	uchar	*dir;		/* the central directory */
	vlong	ndir;
	Entry	*entry;
	vlong	n;
	vlong	max;
	Table	names;
};

static int
zipbad(Zip *z, vlong at, char *what)
{
	werrstr("%s: byte %lld: %s", z->f->name, at, what);
	return -1;
}

/* bytes of the file from off on, which are the caller's to free */
static uchar*
part(Zip *z, vlong off, vlong n)
{
	if(off < 0 || n < 0 || off > z->f->n || n > z->f->n - off){
		zipbad(z, off, "beyond the end of the file");
		return nil;
	}
	if(seeksource(z->f, off) < 0)
		return nil;
	return (uchar*)loadsource(z->f, n, 1);
}

/* where the central directory is */
static int
ending(Zip *z, vlong *off, vlong *size, vlong *count)
{
	uchar *p, *q;
	vlong n, i, at;

	n = z->f->n < Endsize + Maxcomment? z->f->n: Endsize + Maxcomment;
	p = part(z, z->f->n - n, n);
	if(p == nil)
		return -1;
	for(i = n - Endsize; i >= 0; i--)
		if(le32(p+i) == 0x06054b50 && le16(p+i+20) == n - Endsize - i)
			break;
	if(i < 0){
		free(p);
		return zipbad(z, z->f->n, "no end of a zip file's directory");
	}
	*count = le16(p+i+10);
	*size = le32(p+i+12);
	*off = le32(p+i+16);
	at = z->f->n - n + i;
	free(p);
	if(*count != 0xffff && *size != 0xffffffffLL && *off != 0xffffffffLL)
		return 0;
	if(at < 20)
		return zipbad(z, at, "no record of 64-bit sizes before the end");
	p = part(z, at - 20, 20);
	if(p == nil)
		return -1;
	if(le32(p) != 0x07064b50 || le64(p+8) > 1ULL<<62){
		free(p);
		return zipbad(z, at - 20, "no record of 64-bit sizes before the end");
	}
	q = part(z, le64(p+8), 56);
	free(p);
	if(q == nil)
		return -1;
	if(le32(q) != 0x06064b50 || le64(q+32) > 1ULL<<62 || le64(q+40) > 1ULL<<62 || le64(q+48) > 1ULL<<62){
		free(q);
		return zipbad(z, at, "no record of 64-bit sizes");
	}
	*count = le64(q+32);
	*size = le64(q+40);
	*off = le64(q+48);
	free(q);
	return 0;
}

/* sizes that do not fit in 32 bits stand in an extra field */
static int
wide(uchar *x, vlong n, u32int usize, u32int csize, u32int off, Entry *e)
{
	vlong len;

	e->size = usize;
	e->off = off;
	while(n >= 4){
		len = le16(x+2);
		if(len > n-4)
			return -1;
		if(le16(x) == 1){
			x += 4;
			if(usize == 0xffffffff){
				if(len < 8)
					return -1;
				e->size = le64(x);
				x += 8;
				len -= 8;
			}
			if(csize == 0xffffffff){
				if(len < 8)
					return -1;
				x += 8;
				len -= 8;
			}
			if(off == 0xffffffff){
				if(len < 8)
					return -1;
				e->off = le64(x);
			}
			return e->size < 0 || e->off < 0? -1: 0;
		}
		x += 4 + len;
		n -= 4 + len;
	}
	return 0;
}

static int
directory(Zip *z)
{
	vlong off, i, at, count, nname, nextra, ncomment, j;
	uchar *p;
	void *t;
	Entry *e;

	if(ending(z, &off, &z->ndir, &count) < 0)
		return -1;
	z->dir = part(z, off, z->ndir);
	if(z->dir == nil)
		return -1;
	at = 0;
	for(i = 0; i < count; i++){
		if(z->ndir - at < Central || le32(z->dir + at) != 0x02014b50)
			return zipbad(z, off + at, "no entry of a zip file's directory");
		p = z->dir + at;
		nname = le16(p+28);
		nextra = le16(p+30);
		ncomment = le16(p+32);
		if(z->ndir - at < Central + nname + nextra + ncomment)
			return zipbad(z, off + at, "an entry beyond the directory");
		if(le16(p+10) != 0)
			return zipbad(z, off + at, "an entry that is compressed, expected stored ones");
		t = growarray(z->entry, z->n, &z->max, sizeof(Entry));
		if(t == nil)
			return -1;
		z->entry = (Entry*)t;
		e = &z->entry[z->n++];
		e->name.s = (char*)p + Central;
		e->name.n = nname;
		if(wide(p + Central + nname, nextra, le32(p+24), le32(p+20), le32(p+42), e) < 0)
			return zipbad(z, off + at, "an entry's sizes make no sense");
		j = addname(&z->names, &z->entry->name, sizeof(Entry), z->n);
		if(j != z->n-1)
			return j < 0? -1: zipbad(z, off + at, "a second entry of a name");
		at += Central + nname + nextra + ncomment;
	}
	return 0;
}

/* where an entry's bytes begin */
static int
content(Zip *z, Entry *e, vlong *off)
{
	uchar *p;
	vlong n;

	p = part(z, e->off, Local);
	if(p == nil)
		return -1;
	n = Local + le16(p+26) + le16(p+28);
	if(le32(p) != 0x04034b50){
		free(p);
		return zipbad(z, e->off, "no header of a zip file's entry");
	}
	free(p);
	if(addsize(e->off, n, off) < 0 || *off > z->f->n || e->size > z->f->n - *off)
		return zipbad(z, e->off, "an entry beyond the end of the file");
	return 0;
}

/* prefix/name */
static Entry*
findentry(Zip *z, Str *prefix, char *name, vlong n)
{
	char buf[512];
	vlong i;

	if(prefix->n + n >= sizeof buf)
		return nil;
	memmove(buf, prefix->s, prefix->n);
	memmove(buf + prefix->n, name, n);
	i = z->n == 0? -1: findname(&z->names, &z->entry->name, sizeof(Entry), buf, prefix->n + n);
	return i < 0? nil: &z->entry[i];
}

static int
dims(Pickle *k, int list, vlong *d)
{
	int c, n;
	Value *v;

	n = 0;
	for(c = k->val[list].first; c >= 0; c = k->cell[c].next){
		v = &k->val[k->cell[c].val];
		if(n == Maxdim || v->kind != Qint || v->n < 0)
			return -1;
		d[n++] = v->n;
	}
	return n;
}

static int
notensor(Store *s, Str *name, char *what)
{
	werrstr("%s: tensor '%.60s': %s", s->src[s->nsrc-1]->name, name->s, what);
	return -1;
}

static int
addtorch(Store *s, Zip *z, Pickle *k, Str *prefix, Value *key, Value *x)
{
	Tensor *t;
	Entry *e;
	Value *st;
	vlong stride[Maxdim], want, off;
	char name[320];
	Str n;
	int i;

	n.s = (char*)storealloc(s, key->n + 8, 1);
	if(n.s == nil)
		return -1;
	n.n = 0;
	if(s->part > 0)
		n.n = sprint(n.s, "%.2d:", s->part);
	memmove(n.s + n.n, key->s, key->n);
	n.n += key->n;
	t = newtensor(s, n.s, n.n);
	if(t == nil)
		return -1;
	st = &k->val[x->first];
	t->src = s->nsrc-1;
	t->type = namedtype(st->type, strlen(st->type));
	t->ndim = dims(k, x->size, t->dim);
	if(t->ndim < 0 || dims(k, x->stride, stride) != t->ndim)
		return notensor(s, &n, "its size and stride are no lists of up to 8 integers");
	want = 1;
	for(i = t->ndim-1; i >= 0; i--){
		if(t->dim[i] > 1 && stride[i] != want)
			return notensor(s, &n, "its rows do not lie one after another");
		if(mulsize(want, t->dim[i] > 0? t->dim[i]: 1, &want) < 0)
			return notensor(s, &n, "its size overflows");
	}
	if(t->ndim == 0){
		t->ndim = 1;
		t->dim[0] = 1;
	}
	if(tensorsize(t) < 0 || st->ns >= 256 || mulsize(x->n, t->type->size, &off) < 0)
		return notensor(s, &n, "its size overflows");
	memmove(name, (void*)"data/", 5);
	memmove(name+5, st->s, st->ns);
	e = findentry(z, prefix, name, 5 + st->ns);
	if(e == nil)
		return notensor(s, &n, "its storage is not in the file");
	if(content(z, e, &t->off) < 0)
		return -1;
	if(off > e->size || t->size > e->size - off)
		return notensor(s, &n, "it ends beyond its storage");
	t->off += off;
	return 0;
}

static int
tensors(Store *s, Zip *z, Pickle *k, Str *prefix, int dict)
{
	Value *key, *x;
	int c;

	for(c = k->val[dict].first; c >= 0; c = k->cell[c].next){
		key = &k->val[k->cell[c].val];
		c = k->cell[c].next;
		x = &k->val[k->cell[c].val];
		if(key->kind == Qstr && x->kind == Qtensor && addtorch(s, z, k, prefix, key, x) < 0)
			return -1;
	}
	return 0;
}

static int
readzip(Store *s, Zip *z)
{
	Pickle k;
	Entry *e;
	Str prefix;
	uchar *p;
	vlong i, off;
	int d, r;

	if(directory(z) < 0)
		return -1;
	e = nil;
	prefix.s = nil;
	prefix.n = 0;
	for(i = 0; i < z->n; i++){
		e = &z->entry[i];
		if(e->name.n >= 8 && memcmp(e->name.s + e->name.n - 8, (void*)"data.pkl", 8) == 0){
			prefix.s = e->name.s;
			prefix.n = e->name.n - 8;
			break;
		}
	}
	if(i == z->n){
		werrstr("%s: no data.pkl in it, expected a PyTorch checkpoint", z->f->name);
		return -1;
	}
	if(e->size > Maxpickle){
		werrstr("%s: a pickle of %lld bytes, expected at most %d", z->f->name, e->size, Maxpickle);
		return -1;
	}
	if(content(z, e, &off) < 0)
		return -1;
	p = part(z, off, e->size);
	if(p == nil)
		return -1;
	d = readpickle(&k, z->f->name, p, e->size);
	r = d < 0? -1: tensors(s, z, &k, &prefix, d);
	freepickle(&k);
	free(p);
	return r;
}

int
readtorchpart(Store *s, Source *f)
{
	Zip z;
	int r;

	if(f->n < 0){
		werrstr("%s: a PyTorch checkpoint cannot be read from a pipe", f->name);
		return -1;
	}
	memset(&z, 0, sizeof z);
	z.f = f;
	r = readzip(s, &z);
	free(z.dir);
	free(z.entry);
	free(z.names.slot);
	return r;
}

int
readtorch(Store *s, Source *f)
{
	char *p;

	s->version = "PyTorch checkpoint";
	if(readtorchpart(s, f) < 0)
		return -1;
	if(s->path == nil)
		return 0;
	p = strrchr(s->path, '/');
	p = p == nil? s->path: p+1;
	if(strcmp(p, "consolidated.00.pth") != 0)
		return readfolder(s);
	return readmeta(s) < 0? -1: readconfig(s, "params.json");
}
