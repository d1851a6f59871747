#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "pickle.h"
#include "../fns.h"

/*
 * Pickles as torch.save writes them (Python's pickletools, protocols 2
 * to 4): a machine with a stack that builds numbers, strings, tuples,
 * dictionaries and tensors.  It calls nothing: the few names that
 * stand for tensors are known here, every other one and every other
 * operation is refused.
 */

enum {
	Maxmemo	= 1<<22,
};

static char *known[] = {
	"collections OrderedDict",
	"torch._utils _rebuild_tensor_v2",
	"torch._utils _rebuild_parameter",
	"torch FloatStorage",
	"torch HalfStorage",
	"torch BFloat16Storage",
	"torch DoubleStorage",
	"torch LongStorage",
	"torch IntStorage",
	"torch ShortStorage",
	"torch CharStorage",
	"torch ByteStorage",
	"torch BoolStorage",
};

enum {
	Gdict,
	Gtensor,
	Gparameter,
	Gstorage,	/* and those that follow */
};

static char *storagetypes[] = { "F32", "F16", "BF16", "F64", "I64", "I32", "I16", "I8", "U8", "BOOL" };

static int
bad(Pickle *k, char *what)
{
	werrstr("%s: byte %lld of the pickle: %s", k->name, (vlong)(k->p - k->begin), what);
	return -1;
}

static int
newvalue(Pickle *k, int kind)
{
	void *p;

	p = growarray(k->val, k->nval, &k->maxval, sizeof(Value));
	if(p == nil || k->nval >= 0x7fffffff){
		werrstr("%s: %r", k->name);
		return -1;
	}
	k->val = (Value*)p;
	memset(&k->val[k->nval], 0, sizeof(Value));
	k->val[k->nval].kind = kind;
	k->val[k->nval].first = -1;
	k->val[k->nval].last = -1;
	return k->nval++;
}

static int
push(Pickle *k, int v)
{
	void *p;

	if(v < -1)
		return -1;
	p = growarray(k->stack, k->nstack, &k->maxstack, sizeof(int));
	if(p == nil){
		werrstr("%s: %r", k->name);
		return -1;
	}
	k->stack = (int*)p;
	k->stack[k->nstack++] = v;
	return 0;
}

static int
pushnew(Pickle *k, int kind, vlong n)
{
	int v;

	v = newvalue(k, kind);
	if(v < 0)
		return -1;
	k->val[v].n = n;
	return push(k, v);
}

/* the value on top, no mark */
static int
pop(Pickle *k)
{
	if(k->nstack == 0 || k->stack[k->nstack-1] < 0){
		bad(k, "the stack is empty");
		return -1;
	}
	return k->stack[--k->nstack];
}

static int
append(Pickle *k, int list, int v)
{
	void *p;
	Cell *c;

	p = growarray(k->cell, k->ncell, &k->maxcell, sizeof(Cell));
	if(p == nil || k->ncell >= 0x7fffffff){
		werrstr("%s: %r", k->name);
		return -1;
	}
	k->cell = (Cell*)p;
	c = &k->cell[k->ncell];
	c->val = v;
	c->next = -1;
	if(k->val[list].first < 0)
		k->val[list].first = k->ncell;
	else
		k->cell[k->val[list].last].next = k->ncell;
	k->val[list].last = k->ncell++;
	k->val[list].n++;
	return 0;
}

/* where the last mark is, or -1 */
static vlong
mark(Pickle *k)
{
	vlong i;

	for(i = k->nstack-1; i >= 0; i--)
		if(k->stack[i] < 0)
			return i;
	bad(k, "no mark on the stack");
	return -1;
}

/* what is on the stack from at on becomes a list's elements */
static int
gather(Pickle *k, vlong at, int list)
{
	vlong i;

	for(i = at; i < k->nstack; i++)
		if(append(k, list, k->stack[i]) < 0)
			return -1;
	return 0;
}

static int
tuple(Pickle *k, int n)
{
	int v;

	if(k->nstack < n)
		return bad(k, "the stack is empty");
	v = newvalue(k, Qlist);
	if(v < 0 || gather(k, k->nstack - n, v) < 0)
		return -1;
	k->nstack -= n;
	return push(k, v);
}

static int
need(Pickle *k, vlong n)
{
	if(n < 0 || n > k->e - k->p)
		return bad(k, "cut short");
	return 0;
}

static int
string(Pickle *k, vlong n)
{
	int v;

	if(need(k, n) < 0)
		return -1;
	v = newvalue(k, Qstr);
	if(v < 0)
		return -1;
	k->val[v].s = (char*)k->p;
	k->val[v].n = n;
	k->p += n;
	return push(k, v);
}

static int
global(Pickle *k, char *module, vlong nmodule, char *name, vlong nname)
{
	char in[31], what[41];
	vlong n;
	int i;

	for(i = 0; i < nelem(known); i++){
		n = strlen(known[i]);
		if(n == nmodule + 1 + nname && memcmp(known[i], module, nmodule) == 0 && known[i][nmodule] == ' '
		&& memcmp(known[i] + nmodule + 1, name, nname) == 0)
			return pushnew(k, Qglobal, i);
	}
	werrstr("%s: byte %lld of the pickle: asks for '%s.%s', expected tensors only", k->name,
		(vlong)(k->p - k->begin), excerpt(in, sizeof in, module, nmodule), excerpt(what, sizeof what, name, nname));
	return -1;
}

/* lines of a GLOBAL */
static int
globalline(Pickle *k)
{
	char *m, *n, *e;

	m = (char*)k->p;
	n = (char*)memchr(m, '\n', k->e - k->p);
	if(n == nil)
		return bad(k, "cut short");
	e = (char*)memchr(n+1, '\n', (char*)k->e - (n+1));
	if(e == nil)
		return bad(k, "cut short");
	k->p = (uchar*)e + 1;
	return global(k, m, n-m, n+1, e-(n+1));
}

static int
stackglobal(Pickle *k)
{
	int n, m;

	n = pop(k);
	if(n < 0)
		return -1;
	m = pop(k);
	if(m < 0)
		return -1;
	if(k->val[n].kind != Qstr || k->val[m].kind != Qstr)
		return bad(k, "a name that is no string");
	return global(k, k->val[m].s, k->val[m].n, k->val[n].s, k->val[n].n);
}

/* element i of a list, or -1 */
int
picked(Pickle *k, int list, vlong i)
{
	int c;

	if(list < 0 || k->val[list].kind != Qlist)
		return -1;
	for(c = k->val[list].first; c >= 0 && i > 0; i--)
		c = k->cell[c].next;
	return c < 0? -1: k->cell[c].val;
}

static int
iskind(Pickle *k, int v, int kind)
{
	return v >= 0 && k->val[v].kind == kind;
}

/* ("storage", type, key, where, elements) */
static int
persistent(Pickle *k)
{
	int id, type, key, n, v;

	id = pop(k);
	if(id < 0)
		return -1;
	type = picked(k, id, 1);
	key = picked(k, id, 2);
	n = picked(k, id, 4);
	if(!iskind(k, type, Qglobal) || k->val[type].n < Gstorage || !iskind(k, key, Qstr)
	|| !iskind(k, n, Qint) || k->val[n].n < 0)
		return bad(k, "a persistent id that is no storage");
	v = newvalue(k, Qstorage);
	if(v < 0)
		return -1;
	k->val[v].s = k->val[key].s;
	k->val[v].ns = k->val[key].n;
	k->val[v].n = k->val[n].n;
	k->val[v].type = storagetypes[k->val[type].n - Gstorage];
	return push(k, v);
}

static int
reduce(Pickle *k)
{
	int arg, fn, v, storage, off, size, stride;

	arg = pop(k);
	if(arg < 0)
		return -1;
	fn = pop(k);
	if(fn < 0)
		return -1;
	if(!iskind(k, arg, Qlist) || !iskind(k, fn, Qglobal))
		return bad(k, "a call of what is no function");
	switch(k->val[fn].n){
	case Gdict:
		if(k->val[arg].n != 0)
			return bad(k, "an OrderedDict with arguments");
		return pushnew(k, Qdict, 0);
	case Gparameter:
		v = picked(k, arg, 0);
		if(!iskind(k, v, Qtensor))
			return bad(k, "a parameter that is no tensor");
		return push(k, v);
	case Gtensor:
		storage = picked(k, arg, 0);
		off = picked(k, arg, 1);
		size = picked(k, arg, 2);
		stride = picked(k, arg, 3);
		if(!iskind(k, storage, Qstorage) || !iskind(k, off, Qint) || !iskind(k, size, Qlist)
		|| !iskind(k, stride, Qlist) || k->val[off].n < 0)
			return bad(k, "a tensor of something else than storage, offset, size and stride");
		v = newvalue(k, Qtensor);
		if(v < 0)
			return -1;
		k->val[v].n = k->val[off].n;
		k->val[v].first = storage;
		k->val[v].size = size;
		k->val[v].stride = stride;
		return push(k, v);
	}
	return bad(k, "a call of a type of storage");
}

/* keys and values from the stack into the dictionary that lies in it */
static int
setitems(Pickle *k, vlong dict, vlong at)
{
	vlong i;

	if(dict < 0 || (k->nstack - at) % 2 != 0)
		return bad(k, "keys and values that are no pairs");
	for(i = at; i < k->nstack; i++)
		if(k->stack[i] < 0)
			return bad(k, "a mark for a key or a value");
	if(!iskind(k, k->stack[dict], Qdict))
		return bad(k, "keys for what is no dictionary");
	return gather(k, at, k->stack[dict]);
}

static int
put(Pickle *k, vlong i)
{
	void *p;
	vlong n;

	if(k->nstack == 0 || i > Maxmemo || i < 0)
		return bad(k, "a memo of nothing, or with too large a number");
	while(k->maxmemo <= i){
		n = k->maxmemo;
		p = growarray(k->memo, n, &k->maxmemo, sizeof(int));
		if(p == nil){
			werrstr("%s: %r", k->name);
			return -1;
		}
		k->memo = (int*)p;
		for(; n < k->maxmemo; n++)
			k->memo[n] = -1;
	}
	k->memo[i] = k->stack[k->nstack-1];
	if(i >= k->nmemo)
		k->nmemo = i+1;
	return 0;
}

static int
get(Pickle *k, vlong i)
{
	if(i < 0 || i >= k->nmemo || k->memo[i] < 0)
		return bad(k, "a memo that was not made");
	return push(k, k->memo[i]);
}

static int
long1(Pickle *k)
{
	vlong v;
	int n, i;

	n = *k->p++;
	if(need(k, n) < 0)
		return -1;
	if(n > 8)
		return bad(k, "an integer of more than 8 bytes");
	v = 0;
	for(i = 0; i < n; i++)
		v |= (u64int)k->p[i] << 8*i;
	if(n > 0 && n < 8 && (k->p[n-1] & 0x80))
		v -= 1LL<<8*n;
	k->p += n;
	return pushnew(k, Qint, v);
}

/* bytes of an opcode's argument that has a fixed size, or of its length */
static int
width(int op)
{
	switch(op){
	case 0x80:
	case 'K':
	case 0x8c:
	case 0x8a:
	case 'q':
	case 'h':
		return 1;
	case 'M':
		return 2;
	case 'J':
	case 'X':
	case 'r':
	case 'j':
		return 4;
	case 0x95:
	case 'G':
		return 8;
	}
	return 0;
}

/* 1: it goes on */
static int
step(Pickle *k)
{
	int op, d, v;
	vlong at;
	char what[64];

	if(k->p >= k->e)
		return bad(k, "cut short");
	op = *k->p++;
	if(need(k, width(op)) < 0)
		return -1;
	switch(op){
	case 0x80:
		k->p++;
		return 1;
	case 0x95:
		k->p += 8;
		return 1;
	case '.':
		return 0;
	case '(':
		return push(k, -1) < 0? -1: 1;
	case 'N':
		return pushnew(k, Qnone, 0) < 0? -1: 1;
	case 0x88:
	case 0x89:
		return pushnew(k, Qint, op == 0x88) < 0? -1: 1;
	case 'K':
		return pushnew(k, Qint, *k->p++) < 0? -1: 1;
	case 'M':
		k->p += 2;
		return pushnew(k, Qint, le16(k->p-2)) < 0? -1: 1;
	case 'J':
		k->p += 4;
		return pushnew(k, Qint, (s32int)le32(k->p-4)) < 0? -1: 1;
	case 'G':
		k->p += 8;
		return pushnew(k, Qnone, 0) < 0? -1: 1;
	case 0x8a:
		return long1(k) < 0? -1: 1;
	case 'X':
		k->p += 4;
		return string(k, le32(k->p-4)) < 0? -1: 1;
	case 0x8c:
		k->p++;
		return string(k, k->p[-1]) < 0? -1: 1;
	case '}':
		return pushnew(k, Qdict, 0) < 0? -1: 1;
	case ']':
	case ')':
		return pushnew(k, Qlist, 0) < 0? -1: 1;
	case 0x85:
	case 0x86:
	case 0x87:
		return tuple(k, op - 0x84) < 0? -1: 1;
	case 't':
		at = mark(k);
		if(at < 0)
			return -1;
		v = newvalue(k, Qlist);
		if(v < 0 || gather(k, at+1, v) < 0)
			return -1;
		k->nstack = at;
		return push(k, v) < 0? -1: 1;
	case 'e':
		at = mark(k);
		if(at < 1)
			return at < 0? -1: bad(k, "the stack is empty");
		d = k->stack[at-1];
		if(!iskind(k, d, Qlist))
			return bad(k, "elements for what is no list");
		if(gather(k, at+1, d) < 0)
			return -1;
		k->nstack = at;
		return 1;
	case 'a':
		v = pop(k);
		if(v < 0)
			return -1;
		if(k->nstack == 0 || !iskind(k, k->stack[k->nstack-1], Qlist))
			return bad(k, "an element for what is no list");
		return append(k, k->stack[k->nstack-1], v) < 0? -1: 1;
	case 's':
		if(k->nstack < 3 || setitems(k, k->nstack-3, k->nstack-2) < 0)
			return k->nstack < 3? bad(k, "the stack is empty"): -1;
		k->nstack -= 2;
		return 1;
	case 'u':
		at = mark(k);
		if(at < 0 || setitems(k, at-1, at+1) < 0)
			return -1;
		k->nstack = at;
		return 1;
	case 'b':
		/* attributes, such as a dictionary's _metadata */
		return pop(k) < 0? -1: 1;
	case 'c':
		return globalline(k) < 0? -1: 1;
	case 0x93:
		return stackglobal(k) < 0? -1: 1;
	case 'Q':
		return persistent(k) < 0? -1: 1;
	case 'R':
		return reduce(k) < 0? -1: 1;
	case 'q':
		return put(k, *k->p++) < 0? -1: 1;
	case 'r':
		k->p += 4;
		return put(k, le32(k->p-4)) < 0? -1: 1;
	case 0x94:
		return put(k, k->nmemo) < 0? -1: 1;
	case 'h':
		return get(k, *k->p++) < 0? -1: 1;
	case 'j':
		k->p += 4;
		return get(k, le32(k->p-4)) < 0? -1: 1;
	}
	snprint(what, sizeof what, "operation %.2ux, which is refused", op);
	k->p--;
	return bad(k, what);
}

/* the dictionary that text[n] builds, a value's number, or -1; freepickle then, too */
int
readpickle(Pickle *k, char *name, uchar *text, vlong n)
{
	int r;

	memset(k, 0, sizeof *k);
	k->name = name;
	k->begin = text;
	k->p = text;
	k->e = text + n;
	while((r = step(k)) > 0)
		;
	if(r < 0)
		return -1;
	if(k->nstack != 1 || !iskind(k, k->stack[0], Qdict)){
		bad(k, "no dictionary at the end, expected one");
		return -1;
	}
	return k->stack[0];
}

void
freepickle(Pickle *k)
{
	free(k->val);
	free(k->cell);
	free(k->stack);
	free(k->memo);
}
