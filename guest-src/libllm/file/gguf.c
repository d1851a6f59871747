#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * GGUF (ggml's docs/gguf.md), versions 2 and 3, little-endian: magic,
 * version, how many tensors and keys; the keys with their values; the
 * tensors' names, dimensions (the shortest step first), types and
 * offsets; then, aligned, their data.  A file without any data is a
 * directory and nothing more.
 */

enum {
	Magic	= 0x46554747,
	Maxkey	= 65535,
	Maxname	= 63,
	Maxgdim	= 4,
	Maxnest	= 4,	/* arrays in arrays */
	Maxsplit	= 1<<16,
};

static int
read4(Source *f, u32int *u)
{
	uchar buf[4];

	if(readsource(f, buf, 4) < 0)
		return -1;
	*u = le32(buf);
	return 0;
}

static int
read8(Source *f, u64int *u)
{
	uchar buf[8];

	if(readsource(f, buf, 8) < 0)
		return -1;
	*u = le64(buf);
	return 0;
}

/* a length and as many bytes, which are the store's */
static int
readstring(Store *s, Source *f, char *what, u64int max, Str *t)
{
	u64int n;
	vlong off;
	void *p;
	char *q;

	off = f->off;
	if(read8(f, &n) < 0)
		return -1;
	if(n > max || f->n >= 0 && n > f->n - f->off){
		werrstr("%s: length of %s at byte %lld is %llud, expected at most %llud", f->name, what, off, n,
			f->n >= 0 && max > f->n - f->off? f->n - f->off: max);
		return -1;
	}
	p = growarray(s->text, s->ntext, &s->maxtext, sizeof(char*));
	if(p == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	s->text = (char**)p;
	q = (char*)loadsource(f, n, 1);
	if(q == nil)
		return -1;
	s->text[s->ntext++] = q;
	t->s = q;
	t->n = n;
	return 0;
}

static int
readtype(Source *f, char *what, int *type)
{
	u32int u;
	vlong off;

	off = f->off;
	if(read4(f, &u) < 0)
		return -1;
	if(u >= Nvalue){
		werrstr("%s: type of '%.40s' at byte %lld is %ud, expected 0 to %d", f->name, what, off, u, Nvalue-1);
		return -1;
	}
	*type = u;
	return 0;
}

/* what cannot fit in the file is refused before memory is asked for */
static int
readcount(Source *f, char *what, int size, vlong *n)
{
	u64int u;
	vlong off;

	off = f->off;
	if(read8(f, &u) < 0)
		return -1;
	if(u > 1ULL<<40 || f->n >= 0 && u > (f->n - f->off)/size){
		werrstr("%s: %.40s at byte %lld is %llud, expected at most %lld in a file of %lld bytes", f->name,
			what, off, u, f->n >= 0? (f->n - f->off)/size: 1LL<<40, f->n);
		return -1;
	}
	*n = u;
	return 0;
}

/* the strings lie one after another, each with a zero */
static int
readstrings(Source *f, Key *k)
{
	u64int n;
	vlong i, len, max, maxtext, off;
	void *p;
	char *q;

	max = 0;
	maxtext = 0;
	len = 0;
	for(i = 0; i < k->n; i++){
		off = f->off;
		if(read8(f, &n) < 0)
			return -1;
		if(n > 1<<30 || f->n >= 0 && n > f->n - f->off){
			werrstr("%s: length of string %lld of '%.30s' at byte %lld is %llud, longer than the file",
				f->name, i, k->name.s, off, n);
			return -1;
		}
		p = growarray(k->strs, i, &max, sizeof(Str));
		if(p == nil)
			goto Memory;
		k->strs = (Str*)p;
		if(len + n + 1 > maxtext){
			if(f->n < 0 && n > 1<<20 && n > maxtext){
				werrstr("%s: string %lld of '%.30s' at byte %lld has %llud bytes, expected at most %d",
					f->name, i, k->name.s, off, n, 1<<20);
				return -1;
			}
			maxtext = 2*maxtext + n + 1;
			q = (char*)realloc(k->text, maxtext);
			if(q == nil)
				goto Memory;
			k->text = q;
		}
		if(readsource(f, k->text + len, n) < 0)
			return -1;
		k->strs[i].n = n;
		len += n;
		k->text[len++] = 0;
	}
	q = k->text;
	for(i = 0; i < k->n; i++){
		k->strs[i].s = q;
		q += k->strs[i].n + 1;
	}
	return 0;
Memory:
	werrstr("%s: '%.40s': %s", f->name, k->name.s, Enomem);
	return -1;
}

/* an array of arrays is passed over */
static int
skiparray(Source *f, Key *k, int depth)
{
	int type;
	vlong i, n;
	u64int u;

	if(depth > Maxnest){
		werrstr("%s: '%.40s' at byte %lld: arrays in arrays, expected at most %d deep", f->name, k->name.s,
			f->off, Maxnest);
		return -1;
	}
	if(readtype(f, k->name.s, &type) < 0)
		return -1;
	if(readcount(f, k->name.s, valuewidth(type) > 0? valuewidth(type): 8, &n) < 0)
		return -1;
	if(valuewidth(type) > 0)
		return seeksource(f, f->off + n*valuewidth(type));
	for(i = 0; i < n; i++){
		if(type == Varray){
			if(skiparray(f, k, depth+1) < 0)
				return -1;
			continue;
		}
		if(read8(f, &u) < 0)
			return -1;
		if(u > 1ULL<<40 || seeksource(f, f->off + u) < 0){
			werrstr("%s: a string of '%.40s' has %llud bytes, longer than the file", f->name, k->name.s, u);
			return -1;
		}
	}
	return 0;
}

static int
readarray(Store *s, Source *f, Key *k)
{
	vlong i;
	void *p;

	if(readtype(f, k->name.s, &k->etype) < 0)
		return -1;
	if(readcount(f, k->name.s, valuewidth(k->etype) > 0? valuewidth(k->etype): 8, &k->n) < 0)
		return -1;
	if(k->etype == Vstr)
		return readstrings(f, k);
	if(k->etype == Varray){
		for(i = 0; i < k->n; i++)
			if(skiparray(f, k, 1) < 0)
				return -1;
		return 0;
	}
	p = growarray(s->text, s->ntext, &s->maxtext, sizeof(char*));
	if(p == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	s->text = (char**)p;
	k->str.s = (char*)loadsource(f, k->n, valuewidth(k->etype));
	if(k->str.s == nil)
		return -1;
	s->text[s->ntext++] = k->str.s;
	k->str.n = k->n * valuewidth(k->etype);
	return 0;
}

static int
readvalue(Store *s, Source *f, Key *k)
{
	uchar buf[8];

	k->off = f->off;
	if(readtype(f, k->name.s, &k->type) < 0)
		return -1;
	if(k->type == Vstr)
		return readstring(s, f, k->name.s, 1<<30, &k->str);
	if(k->type == Varray)
		return readarray(s, f, k);
	memset(buf, 0, sizeof buf);
	if(readsource(f, buf, valuewidth(k->type)) < 0)
		return -1;
	k->bits = le64(buf);
	return 0;
}

static int
readkey(Store *s, Source *f, int keep)
{
	Key *k;
	vlong i, off;
	void *p;

	p = growarray(s->key, s->nkey, &s->maxkey, sizeof(Key));
	if(p == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	s->key = (Key*)p;
	k = &s->key[s->nkey];
	memset(k, 0, sizeof *k);
	off = f->off;
	if(readstring(s, f, "a key", Maxkey, &k->name) < 0)
		return -1;
	if(k->name.n == 0){
		werrstr("%s: the key at byte %lld is empty, expected a name", f->name, off);
		return -1;
	}
	s->nkey++;
	if(readvalue(s, f, k) < 0)
		return -1;
	if(!keep && strncmp(k->name.s, "split.", 6) != 0 && strcmp(k->name.s, "general.alignment") != 0){
		/* a later part repeats what the first one says */
		free(k->strs);
		free(k->text);
		s->nkey--;
		return 0;
	}
	i = addname(&s->keys, &s->key->name, sizeof(Key), s->nkey);
	if(i < 0){
		werrstr("%s: %r", f->name);
		return -1;
	}
	if(i == s->nkey-1)
		return 0;
	if(keep){
		werrstr("%s: a second key '%.60s' at byte %lld, expected keys to differ", f->name, k->name.s, off);
		return -1;
	}
	/* the last part's number and alignment */
	s->key[i].type = k->type;
	s->key[i].bits = k->bits;
	s->nkey--;
	return 0;
}

static int
readtensor(Store *s, Source *f)
{
	Tensor *t;
	Str name;
	u32int nd, type;
	u64int d[Maxgdim], off;
	vlong at;
	int i;

	at = f->off;
	if(readstring(s, f, "a tensor's name", Maxname, &name) < 0 || read4(f, &nd) < 0)
		return -1;
	if(nd > Maxgdim){
		werrstr("%s: tensor '%s' at byte %lld has %ud dimensions, expected at most %d", f->name, name.s, at, nd, Maxgdim);
		return -1;
	}
	for(i = 0; i < nd; i++){
		if(read8(f, &d[i]) < 0)
			return -1;
		if(d[i] > 1ULL<<62){
			werrstr("%s: tensor '%s' at byte %lld: dimension %d is %llud, expected less than 2^62",
				f->name, name.s, at, i, d[i]);
			return -1;
		}
	}
	if(read4(f, &type) < 0 || read8(f, &off) < 0)
		return -1;
	t = newtensor(s, name.s, name.n);
	if(t == nil)
		return -1;
	t->type = ggmltype(type);
	if(t->type == nil){
		werrstr("%s: tensor '%s' at byte %lld is of type %ud, which ggml does not have", f->name, name.s, at, type);
		return -1;
	}
	t->src = s->nsrc - 1;
	t->ndim = nd;
	for(i = 0; i < nd; i++)
		t->dim[i] = d[nd-1-i];
	if(nd == 0){
		t->ndim = 1;
		t->dim[0] = 1;
	}
	if(t->type->block > 1 && t->dim[t->ndim-1] % t->type->block != 0){
		werrstr("%s: tensor '%s' has rows of %lld, expected a multiple of %s's block, %d", f->name, name.s,
			t->dim[t->ndim-1], t->type->name, t->type->block);
		return -1;
	}
	if(tensorsize(t) < 0){
		werrstr("%s: tensor '%s' at byte %lld: its size overflows, expected less than 2^62 bytes", f->name, name.s, at);
		return -1;
	}
	if(off > 1ULL<<62 || off % s->align != 0){
		werrstr("%s: tensor '%s': offset %llud, expected a multiple of the alignment, %lld", f->name, name.s, off, s->align);
		return -1;
	}
	t->off = off;
	return 0;
}

static int
alignment(Store *s, Source *f)
{
	Key *k;

	s->align = 32;
	k = findkey(s, "general.alignment");
	if(k == nil)
		return 0;
	if(k->type != Vu32){
		werrstr("%s: general.alignment is of type %s, expected uint32", f->name, valuetype(k->type));
		return -1;
	}
	if(k->bits == 0 || (k->bits & (k->bits-1)) != 0){
		werrstr("%s: general.alignment is %llud, expected a power of 2", f->name, k->bits);
		return -1;
	}
	s->align = k->bits;
	return 0;
}

static int
pad(vlong *n, vlong align)
{
	if(*n > (1LL<<62) - align)
		return -1;
	*n = (*n + align - 1) & ~(align - 1);
	return 0;
}

/* the data of the last source: no two tensors overlap, and all of it is there */
static int
layout(Store *s, Source *f)
{
	Tensor **t, *x, *last;
	vlong i, data, end, padded;

	data = f->off;
	if(pad(&data, s->align) < 0){
		werrstr("%s: an alignment of %lld, expected less than the file", f->name, s->align);
		return -1;
	}
	t = inorder(s);
	if(t == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	end = 0;
	padded = 0;
	last = nil;
	for(i = 0; i < s->ntensor; i++){
		x = t[i];
		if(x->src != s->nsrc-1)
			continue;
		if(x->off < end && x->size > 0){
			werrstr("%s: tensor '%.40s' begins at %lld, expected %lld or more, where '%.40s' ends", f->name,
				x->name.s, x->off, end, last->name.s);
			break;
		}
		if(addsize(x->off, x->size, &end) < 0 || (padded = end, pad(&padded, s->align) < 0)){
			werrstr("%s: tensor '%.40s' ends beyond 2^62 bytes", f->name, x->name.s);
			break;
		}
		if(x->size > 0)
			last = x;
	}
	if(i < s->ntensor){
		free(t);
		return -1;
	}
	free(t);
	/* nothing at all after the directory, or its padding */
	if(end > 0 && f->n >= 0 && (f->n == f->off || f->n == data))
		s->bare = 1;
	else if(f->n >= 0 && (data > f->n && end > 0 || data <= f->n && padded > f->n - data)){
		werrstr("%s: %lld bytes, expected %lld with the data of '%.40s'", f->name, f->n, data + padded,
			last == nil? (char*)"nothing": last->name.s);
		return -1;
	}
	for(i = 0; i < s->ntensor; i++)
		if(s->tensor[i].src == s->nsrc-1)
			s->tensor[i].off += data;
	return 0;
}

static int
readpart(Store *s, Source *f, int first)
{
	u32int magic, version;
	vlong i, nt, nk;

	if(read4(f, &magic) < 0)
		return -1;
	if(magic != Magic){
		werrstr("%s: begins with %.8ux, expected %.8ux for 'GGUF'", f->name, magic, Magic);
		return -1;
	}
	if(read4(f, &version) < 0)
		return -1;
	if(version != 2 && version != 3){
		werrstr("%s: version at byte 4 is %ud%s, expected 2 or 3", f->name, version,
			(version & 0xffff) == 0 && version != 0? (char*)" (big-endian?)": (char*)"");
		return -1;
	}
	s->version = version == 2? (char*)"GGUF version 2": (char*)"GGUF version 3";
	if(readcount(f, "the number of tensors", 24, &nt) < 0 || readcount(f, "the number of keys", 13, &nk) < 0)
		return -1;
	for(i = 0; i < nk; i++)
		if(readkey(s, f, first) < 0)
			return -1;
	if(alignment(s, f) < 0)
		return -1;
	for(i = 0; i < nt; i++)
		if(readtensor(s, f) < 0)
			return -1;
	return layout(s, f);
}

/* the other parts of NAME-00001-of-0000N.gguf */
static int
readparts(Store *s, vlong n)
{
	Source *f;
	char *path, *p;
	vlong i, no;

	p = nil;
	if(s->path != nil && strlen(s->path) > 20)
		p = s->path + strlen(s->path) - 20;
	if(p == nil || strncmp(p, "-00001-of-", 10) != 0 || atoi(p+10) != n){
		werrstr("%s: the first of %lld parts, expected a file named …-00001-of-%.5lld.gguf", s->name, n, n);
		return -1;
	}
	for(i = 2; i <= n; i++){
		path = strdup(s->path);
		f = nil;
		if(path != nil){
			/* as long as the first one's name */
			snprint(path + (p - s->path), 21, "-%.5lld-of-%.5lld.gguf", i, n);
			f = filesource(path);
		}
		free(path);
		if(f == nil)
			return -1;
		if(addsource(s, f) < 0){
			closesource(f);
			return -1;
		}
		if(readpart(s, f, 0) < 0)
			return -1;
		if(keyint(s, "split.no", &no) < 0 || no != i-1){
			werrstr("%s: split.no is %lld, expected %lld", f->name, no, i-1);
			return -1;
		}
	}
	return 0;
}

int
readgguf(Store *s, Source *f)
{
	vlong n, no;

	if(readpart(s, f, 1) < 0)
		return -1;
	if(findkey(s, "split.count") == nil)
		return 0;
	no = 0;
	if(keyint(s, "split.count", &n) < 0 || findkey(s, "split.no") != nil && keyint(s, "split.no", &no) < 0)
		return -1;
	if(n <= 1)
		return 0;
	if(no != 0 || n > Maxsplit){
		werrstr("%s: part %lld of %lld, expected the first one", f->name, no+1, n);
		return -1;
	}
	return readparts(s, n);
}
