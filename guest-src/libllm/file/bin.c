#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * llama2.c's .bin files.  Version 0: seven little-endian words (dim,
 * hidden, layers, heads, heads of keys and values, vocabulary,
 * context), then floats; a negative vocabulary says that a separate
 * classifier ends the file.  Each kind of weight lies together for all
 * layers.  Two tables of the rotary embedding, which newer readers
 * compute, come before the classifier.
 *
 * Versions 1 and 2 (export.py): a mark, the version, the seven words,
 * a byte that is 1 for a shared classifier, in version 2 the size of a
 * group, and zeros up to byte 256; then all norms as floats, then the
 * matrices, as floats or each as bytes and a float for every group of
 * them.  Groups go over rows' ends.
 */

enum {
	Nhdr	= 7,
	Magic	= 0x616b3432,	/* of versions 1 and 2 */
	Hdr	= 256,		/* their header's size */
	Maxlayer	= 1<<16,
};

static char *key[Nhdr] = {
	"dim", "hidden_dim", "n_layers", "n_heads", "n_kv_heads", "vocab_size", "seq_len",
};

typedef struct Where Where;
struct Where {
	Store	*s;
	Source	*f;
	vlong	off;
	Type	*type;
	vlong	group;
};

static int
shape(Source *f, uchar *buf, vlong at, Shape *s)
{
	vlong v[Nhdr];
	int i;

	for(i = 0; i < Nhdr; i++)
		v[i] = (s32int)le32(buf + 4*i);
	if(at == 0){
		s->shared = v[5] > 0;
		if(v[5] < 0)
			v[5] = -v[5];
	}
	for(i = 0; i < Nhdr; i++)
		if(v[i] <= 0 || v[i] > 0x7fffffff){
			werrstr("%s: %s at byte %lld is %lld, expected 1 or more", f->name, key[i], at + 4*i, v[i]);
			return -1;
		}
	s->dim = v[0];
	s->hidden = v[1];
	s->nlayer = v[2];
	s->nhead = v[3];
	s->nkvhead = v[4];
	s->vocab = v[5];
	s->ctx = v[6];
	if(s->dim % s->nhead != 0){
		werrstr("%s: dim is %lld, expected a multiple of n_heads, %lld", f->name, s->dim, s->nhead);
		return -1;
	}
	if(s->nhead % s->nkvhead != 0){
		werrstr("%s: n_heads is %lld, expected a multiple of n_kv_heads, %lld", f->name, s->nhead, s->nkvhead);
		return -1;
	}
	s->headsize = s->dim / s->nhead;
	s->qdim = s->dim;
	s->kvdim = s->headsize * s->nkvhead;
	if(s->headsize % 2 != 0){
		werrstr("%s: a head's size dim/n_heads is %lld, expected an even number", f->name, s->headsize);
		return -1;
	}
	return 0;
}

/* the version; the rest of the header where it is 1 or 2 */
static int
header(Store *st, Source *f, vlong *group)
{
	uchar buf[Hdr];
	u32int version;
	int i;

	if(readsource(f, buf, 4) < 0)
		return -1;
	if(le32(buf) != Magic){
		if(readsource(f, buf+4, 4*Nhdr - 4) < 0 || shape(f, buf, 0, &st->bin) < 0)
			return -1;
		st->version = "llama2.c version 0";
		return 0;
	}
	if(readsource(f, buf+4, 4) < 0)
		return -1;
	version = le32(buf+4);
	if(version != 1 && version != 2){
		werrstr("%s: a llama2.c file of version %ud at byte 4, expected 0, 1 or 2", f->name, version);
		return -1;
	}
	if(readsource(f, buf+8, Hdr-8) < 0 || shape(f, buf+8, 8, &st->bin) < 0)
		return -1;
	if(buf[36] > 1){
		werrstr("%s: the shared classifier's mark at byte 36 is %d, expected 0 or 1", f->name, buf[36]);
		return -1;
	}
	st->bin.shared = buf[36];
	st->version = "llama2.c version 1";
	i = 37;
	if(version == 2){
		st->version = "llama2.c version 2";
		*group = (s32int)le32(buf+37);
		if(*group < 1 || *group > 1<<24){
			werrstr("%s: group size at byte 37 is %lld, expected 1 or more", f->name, *group);
			return -1;
		}
		i = 41;
	}
	for(; i < Hdr; i++)
		if(buf[i] != 0){
			werrstr("%s: byte %d is %.2ux, expected 0 up to byte %d", f->name, i, buf[i], Hdr);
			return -1;
		}
	return version;
}

static int
overflow(Where *w, char *name)
{
	werrstr("%s: the header's sizes overflow at '%s', expected a file under 2^62 bytes", w->f->name, name);
	return -1;
}

/* a tensor of d rows of n, and where the next one is; only counted if add is 0 */
static int
put(Where *w, int add, char *name, vlong d, vlong n)
{
	Tensor t, *x;
	char *p;

	memset(&t, 0, sizeof t);
	t.type = w->type;
	t.ndim = d > 0? 2: 1;
	t.dim[0] = d > 0? d: n;
	t.dim[1] = n;
	t.group = w->group;
	t.off = w->off;
	if(tensorsize(&t) < 0)
		return overflow(w, name);
	if(w->group > 0){
		if(t.n % w->group != 0){
			werrstr("%s: '%s' has %lld weights, expected a multiple of the group size, %lld", w->f->name,
				name, t.n, w->group);
			return -1;
		}
		if(mulsize(t.n / w->group, 4, &t.size) < 0 || addsize(t.size, t.n, &t.size) < 0)
			return overflow(w, name);
	}
	if(addsize(w->off, t.size, &w->off) < 0)
		return overflow(w, name);
	if(!add)
		return 0;
	p = (char*)storealloc(w->s, strlen(name) + 1, 1);
	if(p == nil){
		werrstr("%s: %r", w->f->name);
		return -1;
	}
	strcpy(p, name);
	x = newtensor(w->s, p, strlen(p));
	if(x == nil)
		return -1;
	t.name = x->name;
	*x = t;
	return 0;
}

static int
layered(Where *w, int add, char *part, vlong d, vlong n)
{
	char name[64];
	vlong i, off;

	off = w->off;
	for(i = 0; i < w->s->bin.nlayer; i++){
		snprint(name, sizeof name, "blk.%lld.%s.weight", i, part);
		if(put(w, add, name, d, n) < 0)
			return -1;
		if(add)
			continue;
		/* as many times: the header may lie about how many there are */
		if(mulsize(w->off - off, w->s->bin.nlayer, &n) < 0 || addsize(off, n, &w->off) < 0)
			return overflow(w, name);
		break;
	}
	return 0;
}

static int
matrices(Where *w, int add)
{
	Shape *h;

	h = &w->s->bin;
	return layered(w, add, "attn_q", h->dim, h->dim) < 0
		|| layered(w, add, "attn_k", h->kvdim, h->dim) < 0
		|| layered(w, add, "attn_v", h->kvdim, h->dim) < 0
		|| layered(w, add, "attn_output", h->dim, h->dim) < 0? -1: 0;
}

static int
network(Where *w, int add)
{
	Shape *h;

	h = &w->s->bin;
	return layered(w, add, "ffn_gate", h->hidden, h->dim) < 0
		|| layered(w, add, "ffn_down", h->dim, h->hidden) < 0
		|| layered(w, add, "ffn_up", h->hidden, h->dim) < 0? -1: 0;
}

static int
version0(Where *w, int add)
{
	Shape *h;
	vlong n;

	h = &w->s->bin;
	if(put(w, add, "token_embd.weight", h->vocab, h->dim) < 0
	|| layered(w, add, "attn_norm", 0, h->dim) < 0
	|| matrices(w, add) < 0
	|| layered(w, add, "ffn_norm", 0, h->dim) < 0
	|| network(w, add) < 0
	|| put(w, add, "output_norm.weight", 0, h->dim) < 0)
		return -1;
	/* the rotary tables are passed over */
	if(mulsize(h->ctx, h->headsize, &n) < 0 || mulsize(n, 4, &n) < 0 || addsize(w->off, n, &w->off) < 0)
		return overflow(w, "rotary table");
	return h->shared? 0: put(w, add, "output.weight", h->vocab, h->dim);
}

static int
version12(Where *w, int add, vlong group)
{
	Shape *h;

	h = &w->s->bin;
	w->type = kindtype(Kf32);
	w->group = 0;
	if(layered(w, add, "attn_norm", 0, h->dim) < 0
	|| layered(w, add, "ffn_norm", 0, h->dim) < 0
	|| put(w, add, "output_norm.weight", 0, h->dim) < 0)
		return -1;
	if(group > 0){
		w->type = kindtype(Kgroup);
		w->group = group;
	}
	if(put(w, add, "token_embd.weight", h->vocab, h->dim) < 0
	|| matrices(w, add) < 0
	|| network(w, add) < 0)
		return -1;
	return h->shared? 0: put(w, add, "output.weight", h->vocab, h->dim);
}

int
readbin(Store *s, Source *f)
{
	Where w;
	vlong group;
	int version, add;

	group = 0;
	version = header(s, f, &group);
	if(version < 0)
		return -1;
	memset(&w, 0, sizeof w);
	w.s = s;
	w.f = f;
	if(s->bin.nlayer > Maxlayer){
		werrstr("%s: n_layers at byte %d is %lld, expected at most %d", f->name, version == 0? 8: 16,
			s->bin.nlayer, Maxlayer);
		return -1;
	}
	/* a header alone must not cost memory */
	for(add = 0; add < 2; add++){
		w.off = version == 0? 4*Nhdr: Hdr;
		w.type = kindtype(Kf32);
		w.group = 0;
		if(version == 0? version0(&w, add) < 0: version12(&w, add, group) < 0)
			return -1;
		if(f->n >= 0 && f->n != w.off){
			werrstr("%s: %lld bytes, expected %lld by its header", f->name, f->n, w.off);
			return -1;
		}
	}
	s->end = w.off;
	return 0;
}
