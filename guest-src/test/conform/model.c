#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "../../libllm/llm.h"
#include "dat.h"
#include "fns.h"

enum {
	Maxids	= 4096,
};

/* the last model and vocabulary: neighbours in the list share them */
static Model *model;
static char *modelname;
static char *tokensname;

/* as little memory as a session can do with: what limit it was comes with the session */
static Model*
demanded(char *name, Setup *setup, Session **sp)
{
	Model *m;
	Store *s;
	Holding how;
	vlong limit;

	limit = memoryused();
	if(limit < 0)
		limit = 0;
	for(*sp = nil; limit < 1LL<<40; limit += 64*1024){
		s = openstore(name, nil);
		if(s == nil)
			return nil;
		memset(&how, 0, sizeof how);
		how.limit = limit + 1;
		m = holdmodel(s, &how);
		closestore(s);
		if(m == nil)
			return nil;
		*sp = newsession(m, setup);
		if(*sp != nil)
			return m;
		closemodel(m);
	}
	return nil;
}

/* weights in a segment: made once, then found there */
static Model*
shared(char *name)
{
	Model *m;
	Store *s;
	Holding how;
	char *seg;
	int i;

	memset(&how, 0, sizeof how);
	how.share = 1;
	m = nil;
	for(i = 0; i < 2; i++){
		closemodel(m);
		s = openstore(name, nil);
		if(s == nil)
			return nil;
		m = holdmodel(s, &how);
		closestore(s);
		if(m == nil)
			return nil;
	}
	seg = sharedname(name);
	if(seg != nil)
		dropshared(seg);
	free(seg);
	return m;
}

static int
usemodel(Case *c)
{
	char *name;

	name = attr(c, "model");
	if(name == nil)
		return -1;
	if(model != nil && strcmp(name, modelname) == 0)
		return 0;
	if(model != nil)
		closemodel(model);
	free(modelname);
	free(tokensname);
	tokensname = nil;
	modelname = strdup(name);
	model = openmodel(name);
	return model == nil ? -1 : 0;
}

static int
usetokens(Case *c)
{
	char *name;

	if(usemodel(c) < 0)
		return -1;
	name = attr(c, "tokenizer");
	if(name == nil)
		return -1;
	if(tokensname != nil && strcmp(name, tokensname) == 0)
		return 0;
	if(tokensname != nil){
		werrstr("a second tokenizer for the model %s", modelname);
		return -1;
	}
	if(opentokens(model, name) < 0)
		return -1;
	tokensname = strdup(name);
	return 0;
}

static void
clearproc(void*, int, int)
{
	clearflags();
}

static void
collectproc(void*, int, int)
{
	collectflags();
}

/* logits[vocab] after the first pos of ids; free them; s, which goes with it, or a session of the kernels and procs of the case */
static float*
stepped(Case *c, Model *m, Session *s, Record *r)
{
	Setup setup;
	char *p, *e;
	float *l, *copy;
	vlong pos, i, t;
	int id;

	copy = nil;
	p = attr(c, "ids");
	if(p == nil || number(c, "pos", &pos) < 0)
		goto out;
	memset(&setup, 0, sizeof setup);
	setup.kernels = c->k->name;
	setup.nproc = c->procs;
	if(s == nil)
		s = newsession(m, &setup);
	if(s == nil)
		goto out;
	l = nil;
	t = nsec();
	eachproc(s, clearproc, nil);
	for(i = 0; i < pos; i++){
		id = strtol(p, &e, 10);
		if(e == p){
			werrstr("%lld ids, expected %lld", i, pos);
			l = nil;
			break;
		}
		p = e;
		l = stepsession(s, id);
		if(l == nil)
			break;
	}
	eachproc(s, collectproc, nil);
	r->flags |= collectflags();
	r->ns = nsec() - t;
	if(l != nil){
		copy = (float*)malloc(modelshape(m)->vocab*sizeof(float));
		if(copy != nil)
			memmove(copy, l, modelshape(m)->vocab*sizeof(float));
		else
			werrstr("no memory for %lld logits", modelshape(m)->vocab);
	}
out:
	freesession(s);
	return copy;
}

/* the first n numbers of an attribute */
int
idsof(Case *c, char *name, int *ids, vlong n)
{
	char *p, *e;
	vlong i;

	p = attr(c, name);
	if(p == nil)
		return -1;
	for(i = 0; i < n; i++){
		ids[i] = strtol(p, &e, 10);
		if(e == p){
			werrstr("%lld ids, expected %lld", i, n);
			return -1;
		}
		p = e;
	}
	return 0;
}

/*
 * The same in tiles of chunk tokens, beside a session that is one
 * token ahead and another that went on from half of the text.
 */
static int
tiled(Session *s, int *ids, vlong n, vlong chunk)
{
	Session *one, *half;
	Setup how;
	Feed f[3];
	vlong i, k, len;
	int nf, ok;

	memset(&how, 0, sizeof how);
	how.with = s;
	one = newsession(model, &how);
	half = nil;
	ok = one != nil && stepsession(one, ids[0]) != nil;
	for(i = 0; ok && i < n; i += len){
		len = n - i < chunk? n - i: chunk;
		memset(f, 0, sizeof f);
		nf = 0;
		if(sessionpos(one) < sessionroom(one)){
			f[nf].s = one;
			f[nf].ids = ids;
			f[nf++].n = 1;
		}
		f[nf].s = s;
		f[nf].ids = ids + i;
		f[nf++].n = len;
		if(half != nil && sessionpos(half) < sessionroom(half)){
			f[nf].s = half;
			f[nf].ids = ids;
			f[nf++].n = 1;
		}
		ok = stepbatch(f, nf) == nf;
		if(ok && half == nil){
			half = forksession(s);
			ok = half != nil;
		}
	}
	/* what went on from the first tile, with the rest in one */
	if(ok && half != nil && n > chunk){
		k = chunk < n? chunk: n;
		cutsession(half, k);
		ok = prefillsession(half, ids + k, n - k) != nil;
	}
	if(ok && half != nil && n > chunk
	&& memcmp(sessionlogits(half), sessionlogits(s), modelshape(model)->vocab*sizeof(float)) != 0){
		werrstr("a fork's logits differ from those of the session that it is of");
		ok = 0;
	}
	freesession(one);
	freesession(half);
	return ok? 0: -1;
}

/* are the logits of chunks those of steps? */
static int
batched(Case *c, float *l, vlong chunk)
{
	Setup how;
	Session *s;
	vlong n;
	int ids[Maxids], r;

	if(number(c, "pos", &n) < 0)
		return -1;
	if(n < 1 || n > Maxids || chunk < 1){
		werrstr("%lld tokens in chunks of %lld, expected 1 to %d", n, chunk, Maxids);
		return -1;
	}
	memset(&how, 0, sizeof how);
	how.kernels = c->k->name;
	how.nproc = c->procs;
	s = newsession(model, &how);
	r = -1;
	if(s != nil && idsof(c, "ids", ids, n) == 0)
		r = tiled(s, ids, n, chunk);
	if(r == 0 && memcmp(sessionlogits(s), l, modelshape(model)->vocab*sizeof(float)) != 0){
		werrstr("logits in chunks of %lld tokens differ from those of steps", chunk);
		r = -1;
	}
	freesession(s);
	return r;
}

static int
logits(Case *c, Record *r)
{
	Setup setup;
	Session *s;
	Model *m;
	char *hold;
	float *l;
	vlong chunk;
	int ret;

	memset(&setup, 0, sizeof setup);
	setup.kernels = c->k->name;
	setup.nproc = c->procs;
	hold = attr(c, "hold");
	s = nil;
	m = nil;
	if(hold == nil || strcmp(hold, "memory") == 0){
		if(usemodel(c) < 0)
			return -1;
	}else if(strcmp(hold, "demand") == 0){
		m = demanded(attr(c, "model"), &setup, &s);
		if(m == nil)
			return -1;
	}else if(strcmp(hold, "shared") == 0){
		m = shared(attr(c, "model"));
		if(m == nil)
			return -1;
	}else{
		werrstr("hold '%.20s', expected memory, demand or shared", hold);
		return -1;
	}
	l = stepped(c, m == nil? model: m, s, r);
	ret = -1;
	if(l != nil && bytesattr(c, "chunk") != nil && (number(c, "chunk", &chunk) < 0 || batched(c, l, chunk) < 0)){
		free(l);
		closemodel(m);
		return -1;
	}
	if(l != nil)
		ret = addtensor(r, "logits", Tfloat, l, modelshape(m == nil? model: m)->vocab);
	free(l);
	closemodel(m);
	return ret;
}

/* one word of a chain of forms, like gguf-Q8_0, from one file to another, which is named */
static int
convertone(char *from, char *word, int n, char *name)
{
	Conversion k;
	Store *s;
	char *type;
	int r;

	memset(&k, 0, sizeof k);
	type = strchr(word, '-');
	if(type != nil)
		*type++ = 0;
	k.format = word;
	k.type = type;
	sprint(name, "/tmp/conform.%d.%d", getpid(), n);
	s = openstore(from, nil);
	if(s == nil)
		return -1;
	r = convertmodel(s, from, name, &k);
	closestore(s);
	return r;
}

static void
discard(char *name)
{
	static char *files[] = { "config.json", "model.safetensors", "tokenizer.json", "tokenizer.model", "tokenizer_config.json" };
	char buf[128], err[ERRMAX];
	int i;

	rerrstr(err, sizeof err);
	for(i = 0; i < nelem(files); i++){
		snprint(buf, sizeof buf, "%s/%s", name, files[i]);
		remove(buf);
	}
	remove(name);
	remove("/tmp/tokenizer.bin");
	werrstr("%s", err);
}

/* the model through the forms of the word to, and how many of its logits changed on the way where none should */
static int
converted(Case *c, Record *r)
{
	char *to, *words, *p, *e, from[64], name[64];
	Model *m;
	float *l, *own;
	vlong exact, i;
	s32int changed;
	int n, ret;

	to = attr(c, "to");
	if(to == nil || number(c, "exact", &exact) < 0 || usemodel(c) < 0)
		return -1;
	words = strdup(to);
	if(words == nil){
		werrstr("no memory for '%s'", to);
		return -1;
	}
	from[0] = 0;
	ret = 0;
	n = 0;
	for(p = words; p != nil && ret == 0; p = e){
		e = strchr(p, '+');
		if(e != nil)
			*e++ = 0;
		ret = convertone(from[0] == 0? modelname: from, p, n++, name);
		if(from[0] != 0)
			discard(from);
		strcpy(from, name);
	}
	free(words);
	if(ret < 0)
		return -1;
	m = openmodel(name);
	discard(name);
	if(m == nil)
		return -1;
	own = stepped(c, model, nil, r);
	l = own == nil? nil: stepped(c, m, nil, r);
	ret = -1;
	if(l != nil && modelshape(m)->vocab == modelshape(model)->vocab){
		changed = 0;
		for(i = 0; i < modelshape(m)->vocab; i++)
			if(memcmp(l+i, own+i, sizeof(float)) != 0)
				changed++;
		ret = addtensor(r, "logits", Tfloat, l, modelshape(m)->vocab);
		if(ret >= 0 && exact)
			ret = addtensor(r, "changed", Tint32, &changed, 1);
	}else if(l != nil)
		werrstr("a vocabulary of %lld, expected %lld", modelshape(m)->vocab, modelshape(model)->vocab);
	free(own);
	free(l);
	closemodel(m);
	return ret;
}

/* the ids of a text, and the bytes that they become again */
static int
tokenizer(Case *c, Record *r)
{
	Attr *a;
	int *ids, k;
	char *piece;
	uchar *text, *p;
	vlong n, i, len, max, t;

	if(usetokens(c) < 0)
		return -1;
	a = bytesattr(c, "text");
	if(a == nil)
		return -1;
	t = nsec();
	clearflags();
	n = encode(model, a->value, a->len, 1, &ids);
	if(n < 0)
		return -1;
	text = nil;
	len = max = 0;
	for(i = 1; i < n; i++){
		k = decode(model, ids[i-1], ids[i], &piece);
		if(len + k > max){
			max = 2*(len + k);
			p = (uchar*)realloc(text, max);
			if(p == nil){
				werrstr("no memory for %lld bytes of text", max);
				free(text);
				free(ids);
				return -1;
			}
			text = p;
		}
		memmove(text + len, piece, k);
		len += k;
	}
	r->flags = collectflags();
	r->ns = nsec() - t;
	k = addtensor(r, "ids", Tint32, ids, n);
	if(k >= 0)
		k = addtensor(r, "text", Tbytes, text, len);
	free(ids);
	free(text);
	return k;
}

int
runmodel(Case *c, char *kernel, Record *r)
{
	if(strcmp(kernel, "logits") == 0)
		return logits(c, r);
	if(strcmp(kernel, "convert") == 0)
		return converted(c, r);
	return tokenizer(c, r);
}
