#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

/* memory that lives as long as the model */
void*
modelalloc(Model *m, vlong n, vlong size)
{
	void *p, **mem;
	vlong max;

	if(m->nmem == m->maxmem){
		max = 2*m->maxmem + 16;
		mem = (void**)alloc(max, sizeof(void*));
		if(mem == nil)
			return nil;
		if(m->nmem > 0)
			memmove(mem, m->mem, m->nmem*sizeof(void*));
		free(m->mem);
		m->mem = mem;
		m->maxmem = max;
	}
	p = alloc(n, size);
	if(p != nil)
		m->mem[m->nmem++] = p;
	return p;
}

static Model*
readmodel(Source *f)
{
	Model *m;

	m = (Model*)alloc(1, sizeof(Model));
	if(m == nil){
		werrstr("%s: %r", f->name);
		return nil;
	}
	m->name = strdup(f->name);
	if(m->name == nil)
		werrstr("%s: %s", f->name, Enomem);
	if(m->name == nil || readbin(m, f) < 0){
		closemodel(m);
		return nil;
	}
	return m;
}

Model*
openmodelfd(int fd, char *name)
{
	Source f;

	if(opensource(&f, fd, name) < 0)
		return nil;
	return readmodel(&f);
}

Model*
openmodelmem(void *p, vlong n, char *name)
{
	Source f;

	memsource(&f, p, n, name);
	return readmodel(&f);
}

Model*
openmodel(char *file)
{
	int fd;
	Model *m;

	fd = open(file, OREAD);
	if(fd < 0){
		werrstr("%s: %r", shortname(file));
		return nil;
	}
	m = openmodelfd(fd, file);
	close(fd);
	return m;
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
	free(m->name);
	free(m);
}

Shape*
modelshape(Model *m)
{
	return &m->shape;
}
