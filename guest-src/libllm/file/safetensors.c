#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * safetensors (huggingface/safetensors, README and tensor.rs): a
 * length of eight bytes, a JSON object of that length, the data.  Each
 * tensor has dtype, shape and data_offsets; they cover the data
 * without hole or overlap.  __metadata__ maps strings to strings.
 */

enum {
	Maxheader	= 100000000,
};

static int
wrong(Store *s, Source *f, Str *name, char *key, char *want)
{
	USED(s);
	werrstr("%s: %s of '%.50s': expected %s", f->name, key, name->s, want);
	return -1;
}

static int
integers(Json *a, vlong *v, int max)
{
	Json k, x;
	int n;

	if(jsonkind(a) != '[')
		return -1;
	x.p = nil;
	for(n = 0; jsonnext(a, &k, &x); n++)
		if(n == max || jsonkind(&x) != '0' || !jsonint(&x, &v[n]) || v[n] < 0)
			return -1;
	return n;
}

static int
describe(Store *s, Source *f, Str *name, Json *j, vlong data)
{
	Tensor *t;
	Json k, v;
	vlong off[2];
	char type[16];
	int i, seen;

	if(jsonkind(j) != '{')
		return wrong(s, f, name, "the value", "an object");
	t = newtensor(s, name->s, name->n);
	if(t == nil)
		return -1;
	t->src = s->nsrc - 1;
	seen = 0;
	off[0] = 0;
	off[1] = 0;
	v.p = nil;
	while(jsonnext(j, &k, &v)){
		if(jsonis(&k, "dtype")){
			i = 1;
			if(jsonkind(&v) == '"' && v.e - v.p <= sizeof type)
				t->type = namedtype(type, jsontext(&v, type));
			if(t->type == nil)
				return wrong(s, f, name, "dtype", "a type that safetensors has");
		}else if(jsonis(&k, "shape")){
			i = 2;
			t->ndim = integers(&v, t->dim, Maxdim);
			if(t->ndim < 0)
				return wrong(s, f, name, "shape", "up to 8 sizes of 0 or more, below 2^62");
		}else if(jsonis(&k, "data_offsets")){
			i = 4;
			if(integers(&v, off, 2) != 2)
				return wrong(s, f, name, "data_offsets", "two offsets");
		}else
			return wrong(s, f, name, "the keys", "dtype, shape and data_offsets only");
		if(seen & i)
			return wrong(s, f, name, "the keys", "each of them once");
		seen |= i;
	}
	if(seen != 7)
		return wrong(s, f, name, "the keys", "dtype, shape and data_offsets");
	if(t->ndim == 0){
		t->ndim = 1;
		t->dim[0] = 1;
	}
	if(tensorsize(t) < 0)
		return wrong(s, f, name, "shape", "a size below 2^62 bytes");
	if(off[0] > off[1] || off[1] - off[0] != t->size){
		werrstr("%s: data_offsets of '%.40s' are %lld to %lld, expected %lld bytes by dtype and shape",
			f->name, name->s, off[0], off[1], t->size);
		return -1;
	}
	if(addsize(data, off[0], &t->off) < 0)
		return wrong(s, f, name, "data_offsets", "less than 2^62");
	return 0;
}

static int
strings(Source *f, Json *j)
{
	Json k, v;

	v.p = nil;
	if(jsonkind(j) == '{')
		while(jsonnext(j, &k, &v))
			if(jsonkind(&v) != '"'){
				werrstr("%s: __metadata__: a value that is no string", f->name);
				return -1;
			}
	if(jsonkind(j) == '{')
		return 0;
	werrstr("%s: __metadata__: expected an object", f->name);
	return -1;
}

/* the data of the last source has neither hole nor overlap */
static int
cover(Store *s, Source *f, vlong data)
{
	Tensor **t, *x;
	vlong i, end;

	t = inorder(s);
	if(t == nil){
		werrstr("%s: %r", f->name);
		return -1;
	}
	end = data;
	for(i = 0; i < s->ntensor; i++){
		x = t[i];
		if(x->src != s->nsrc-1)
			continue;
		if(x->off != end){
			werrstr("%s: '%.50s' begins at %lld of the data, expected %lld: %s", f->name, x->name.s,
				x->off - data, end - data, x->off < end? "it overlaps": "a hole");
			break;
		}
		if(addsize(end, x->size, &end) < 0){
			werrstr("%s: '%.50s' ends beyond 2^62 bytes", f->name, x->name.s);
			break;
		}
	}
	free(t);
	if(i < s->ntensor)
		return -1;
	if(f->n >= 0 && f->n != end){
		werrstr("%s: %lld bytes, expected %lld by its header", f->name, f->n, end);
		return -1;
	}
	return 0;
}

int
readshard(Store *s, Source *f)
{
	uchar buf[8];
	u64int n;
	char *text, *p;
	Json j, k, v;
	Str name;
	vlong data;
	int meta;

	if(readsource(f, buf, 8) < 0)
		return -1;
	n = le64(buf);
	if(n > Maxheader){
		werrstr("%s: the header's length at byte 0 is %llud, expected at most %d", f->name, n, Maxheader);
		return -1;
	}
	if(f->n >= 0 && n > f->n - 8){
		werrstr("%s: the header's length at byte 0 is %llud, expected at most %lld in %lld bytes", f->name,
			n, f->n - 8, f->n);
		return -1;
	}
	text = (char*)loadsource(f, n, 1);
	if(text == nil)
		return -1;
	data = f->off;
	meta = 0;
	if(checkjson(f->name, text, n, &j) < 0)
		goto Bad;
	if(jsonkind(&j) != '{'){
		werrstr("%s: the header is no JSON object", f->name);
		goto Bad;
	}
	/* names without their escapes need no more room than with them */
	p = (char*)storealloc(s, n, 1);
	if(p == nil)
		goto Bad;
	v.p = nil;
	while(jsonnext(&j, &k, &v)){
		if(jsonis(&k, "__metadata__")){
			if(meta++){
				werrstr("%s: __metadata__ twice, expected once", f->name);
				goto Bad;
			}
			if(strings(f, &v) < 0)
				goto Bad;
			continue;
		}
		name.s = p;
		name.n = jsontext(&k, p);
		p += name.n + 1;
		if(describe(s, f, &name, &v, data) < 0)
			goto Bad;
	}
	free(text);
	return cover(s, f, data);
Bad:
	free(text);
	return -1;
}

int
readsafetensors(Store *s, Source *f)
{
	s->version = "safetensors";
	if(readshard(s, f) < 0)
		return -1;
	return readfolder(s);
}
