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

/* the model that the files hold, with the vocabulary if they have one */
Model*
loadmodel(Store *s)
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
	if(loadweights(m, s) < 0 || storetokens(m, s) < 0){
		closemodel(m);
		return nil;
	}
	return m;
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

	if(m == nil)
		return;
	freetokens(m->tokens);
	for(i = 0; i < m->nmem; i++)
		free(m->mem[i]);
	free(m->mem);
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
	if(findtokens(m, path) < 0){
		closemodel(m);
		return nil;
	}
	m->shape.vocab = m->tokens->n;
	return m;
}

Shape*
modelshape(Model *m)
{
	return &m->shape;
}
