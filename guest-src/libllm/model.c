#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/* memory that the model frees from now on */
int
modelkeep(Model *m, void *p)
{
	void *t;

	t = growarray(m->mem, m->nmem, &m->maxmem, sizeof(void*));
	if(t == nil)
		return -1;
	m->mem = (void**)t;
	m->mem[m->nmem++] = p;
	return 0;
}

/* memory that lives as long as the model */
void*
modelalloc(Model *m, vlong n, vlong size)
{
	void *p;

	p = alloc(n, size);
	if(p != nil && modelkeep(m, p) < 0){
		free(p);
		return nil;
	}
	return p;
}

/* the files stay open as long as the model reads from them */
static int
keepsources(Model *m, Store *s)
{
	int i;

	m->src = (Source**)alloc(s->nsrc, sizeof(Source*));
	if(m->src == nil)
		return -1;
	for(i = 0; i < s->nsrc; i++){
		m->src[i] = s->src[i];
		m->src[i]->ref++;
	}
	m->nsrc = s->nsrc;
	return 0;
}

/* nothing of the model but its name */
Model*
newmodel(Store *s)
{
	Model *m;

	m = (Model*)alloc(1, sizeof(Model));
	if(m != nil)
		m->name = strdup(s->name);
	if(m == nil || m->name == nil){
		werrstr("%s: %s", s->name, Enomem);
		free(m);
		return nil;
	}
	return m;
}

/* the model that the files hold, with the vocabulary if they have one */
Model*
holdmodel(Store *s, Holding *how)
{
	Model *m;
	Holding none;

	memset(&none, 0, sizeof none);
	if(how == nil)
		how = &none;
	m = newmodel(s);
	if(m == nil)
		return nil;
	if(how->limit > 0 || how->look){
		m->demand = newdemand(m, how->limit);
		if(m->demand == nil || keepsources(m, s) < 0){
			werrstr("%s: %r", s->name);
			closemodel(m);
			return nil;
		}
	}
	if(loadweights(m, s, how) < 0 || storetokens(m, s) < 0){
		closemodel(m);
		return nil;
	}
	return m;
}

Model*
loadmodel(Store *s)
{
	return holdmodel(s, nil);
}

static Model*
readmodel(Store *s)
{
	Model *m;

	if(s == nil)
		return nil;
	m = loadmodel(s);
	closestore(s);
	return m;
}

Model*
openmodelfd(int fd, char *name)
{
	return readmodel(openstorefd(fd, name, nil));
}

Model*
openmodelmem(void *p, vlong n, char *name)
{
	return readmodel(openstoremem(p, n, name, nil));
}

Model*
openmodel(char *path)
{
	return readmodel(openstore(path, nil));
}

void
closemodel(Model *m)
{
	vlong i;

	int k;

	if(m == nil)
		return;
	freedemand(m->demand);
	endshare(m);
	freetokens(m->tokens);
	for(i = 0; i < m->nmem; i++)
		free(m->mem[i]);
	free(m->mem);
	for(k = 0; k < m->nsrc; k++)
		closesource(m->src[k]);
	free(m->src);
	free(m->why);
	free(m->name);
	free(m);
}

/* a model of which there is nothing but the vocabulary */
Model*
openvocab(char *path)
{
	Model *m;
	Store *s;
	Source *f;
	Holding how;
	uchar p[4];
	int gguf;

	m = (Model*)alloc(1, sizeof(Model));
	if(m != nil)
		m->name = strdup(shortname(path));
	if(m == nil || m->name == nil){
		werrstr("%s: %s", shortname(path), Enomem);
		free(m);
		return nil;
	}
	m->shape.vocab = 1<<28;
	gguf = 0;
	if(!isfolder(path)){
		f = filesource(path);
		if(f == nil){
			closemodel(m);
			return nil;
		}
		gguf = peeksource(f, p, 4) == 4 && memcmp(p, (void*)"GGUF", 4) == 0;
		closesource(f);
	}
	if(gguf){
		s = openstore(path, nil);
		if(s != nil)
			storetokens(m, s);
		closestore(s);
		if(s == nil){
			closemodel(m);
			return nil;
		}
	}
	if(m->tokens == nil && onlybintokens(path)){
		/* which does not say how many pieces it has */
		closemodel(m);
		memset(&how, 0, sizeof how);
		how.look = 1;
		s = openstore(path, nil);
		m = s == nil? nil: holdmodel(s, &how);
		closestore(s);
		if(m == nil)
			return nil;
	}
	if(findtokens(m, path) < 0){
		closemodel(m);
		return nil;
	}
	m->shape.vocab = m->tokens->n;
	return m;
}

/* bytes of weights in this process's memory, and not in a segment that it shares */
vlong
modelheld(Model *m)
{
	return m->shared != nil? 0: m->shape.nbyte - demandsize(m->demand);
}

Shape*
modelshape(Model *m)
{
	return &m->shape;
}
