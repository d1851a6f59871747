#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * GGUF's keys and values, by name and type.
 */

static int width[Nvalue] = { 1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8 };

static char *valuename[Nvalue] = {
	"uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "bool",
	"string", "array", "uint64", "int64", "float64",
};

Key*
findkey(Store *s, char *name)
{
	vlong i;

	if(s->nkey == 0)
		return nil;
	i = findname(&s->keys, &s->key->name, sizeof(Key), name, strlen(name));
	return i < 0? nil: &s->key[i];
}

static Key*
needkey(Store *s, char *name, char *want)
{
	Key *k;

	k = findkey(s, name);
	if(k == nil)
		werrstr("%s: no key '%s', expected %s", s->name, name, want);
	return k;
}

static int
wrongtype(Store *s, Key *k, char *want)
{
	werrstr("%s: '%.60s' is of type %s, expected %s", s->name, k->name.s, valuename[k->type], want);
	return -1;
}

/* an integer of any width */
int
intvalue(int type, u64int u, vlong *v)
{
	switch(type){
	case Vu8:
	case Vbool:
		*v = (uchar)u;
		return 0;
	case Vs8:
		*v = (s8int)u;
		return 0;
	case Vu16:
		*v = (u16int)u;
		return 0;
	case Vs16:
		*v = (s16int)u;
		return 0;
	case Vu32:
		*v = (u32int)u;
		return 0;
	case Vs32:
		*v = (s32int)u;
		return 0;
	case Vu64:
	case Vs64:
		*v = u;
		return *v < 0 && type == Vu64? -1: 0;
	}
	return -1;
}

int
keyint(Store *s, char *name, vlong *v)
{
	Key *k;

	k = needkey(s, name, "an integer");
	if(k == nil)
		return -1;
	if(intvalue(k->type, k->bits, v) < 0)
		return wrongtype(s, k, "an integer");
	return 0;
}

int
keyfloat(Store *s, char *name, double *d)
{
	Key *k;
	u32int u;
	u64int l;
	vlong v;
	float f;

	k = needkey(s, name, "a number");
	if(k == nil)
		return -1;
	if(k->type == Vf32){
		u = k->bits;
		if((u & 0x7f800000) == 0x7f800000){
			werrstr("%s: '%.60s' is not finite, expected a number", s->name, k->name.s);
			return -1;
		}
		memmove(&f, &u, 4);
		*d = f;
		return 0;
	}
	if(k->type == Vf64){
		l = k->bits;
		if((l>>52 & 0x7ff) == 0x7ff){
			werrstr("%s: '%.60s' is not finite, expected a number", s->name, k->name.s);
			return -1;
		}
		memmove(d, &l, 8);
		return 0;
	}
	if(intvalue(k->type, k->bits, &v) < 0)
		return wrongtype(s, k, "a number");
	*d = v;
	return 0;
}

Str*
keystr(Store *s, char *name)
{
	Key *k;

	k = needkey(s, name, "a string");
	if(k == nil)
		return nil;
	if(k->type != Vstr){
		wrongtype(s, k, "a string");
		return nil;
	}
	return &k->str;
}

/* an array of etype and of n elements, any number if that is negative */
Key*
keyarray(Store *s, char *name, int etype, vlong n)
{
	Key *k;

	k = needkey(s, name, "an array");
	if(k == nil)
		return nil;
	if(k->type != Varray || k->etype != etype || n >= 0 && k->n != n){
		if(k->type == Varray && k->etype == etype)
			werrstr("%s: '%.40s' has %lld elements, expected %lld", s->name, k->name.s, k->n, n);
		else
			werrstr("%s: '%.40s' is of type %s, expected an array of %s", s->name, k->name.s,
				valuename[k->type], valuename[etype]);
		return nil;
	}
	return k;
}

/* bytes of a scalar; 0 for strings and arrays */
int
valuewidth(int type)
{
	return width[type];
}

char*
valuetype(int type)
{
	return valuename[type];
}

static char*
scalar(char *p, char *e, int type, u64int u)
{
	vlong v;
	float f;
	double d;
	u32int w;

	if(type == Vf32){
		w = u;
		if((w & 0x7f800000) == 0x7f800000)
			return seprint(p, e, "%s", (w & 0x7fffff) != 0? "NaN": "infinite");
		memmove(&f, &w, 4);
		return seprint(p, e, "%.9g", f);
	}
	if(type == Vf64){
		if((u>>52 & 0x7ff) == 0x7ff)
			return seprint(p, e, "%s", (u & 0xfffffffffffffULL) != 0? "NaN": "infinite");
		memmove(&d, &u, 8);
		return seprint(p, e, "%.17g", d);
	}
	if(type == Vbool)
		return seprint(p, e, "%s", (u & 0xff) != 0? "true": "false");
	if(type == Vu64)
		return seprint(p, e, "%llud", u);
	v = 0;
	intvalue(type, u, &v);
	return seprint(p, e, "%lld", v);
}

/* bytes that print nothing are \xXX */
static char*
quoted(char *p, char *e, Str *s)
{
	vlong i;
	int c;

	p = seprint(p, e, "'");
	for(i = 0; i < s->n && p < e-8; i++){
		c = s->s[i] & 0xff;
		if(c == '\n')
			p = seprint(p, e, "\\n");
		else if(c < ' ' || c == 0x7f)
			p = seprint(p, e, "\\x%.2x", c);
		else
			*p++ = c;
	}
	*p = 0;
	return seprint(p, e, "'%s", i < s->n? "…": "");
}

int
storekey(Store *s, vlong i, char *buf, int n, int max)
{
	Key *k;
	vlong j;
	uchar b[8];
	char *p, *e;

	if(i < 0 || i >= s->nkey)
		return 0;
	k = &s->key[i];
	e = buf + n;
	p = seprint(buf, e, "%s ", k->name.s);
	if(k->type == Vstr){
		p = seprint(p, e, "string ");
		quoted(p, e, &k->str);
		return 1;
	}
	if(k->type != Varray){
		p = seprint(p, e, "%s ", valuename[k->type]);
		scalar(p, e, k->type, k->bits);
		return 1;
	}
	p = seprint(p, e, "%s[%lld]", valuename[k->etype], k->n);
	for(j = 0; j < k->n && j < max && k->etype != Varray; j++){
		p = seprint(p, e, " ");
		if(k->etype == Vstr){
			p = quoted(p, e, &k->strs[j]);
			continue;
		}
		memset(b, 0, sizeof b);
		memmove(b, k->str.s + j*width[k->etype], width[k->etype]);
		p = scalar(p, e, k->etype, le64(b));
	}
	if(j < k->n)
		seprint(p, e, " …");
	return 1;
}
