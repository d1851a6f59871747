#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "load.h"
#include "../fns.h"

/*
 * Weights woven in their place (port/weave.c), once they are there, for
 * the sets of kernels that want them so; the others compute with them,
 * too.
 */

/* the kinds that the kernels of that name want woven, or the best ones; none if there are no such kernels, which an engine says */
u32int
wantwoven(char *kernels)
{
	Kernels *k;

	k = pickkernels(kernels);
	return k == nil? 0: k->weaves;
}

/* whole eights of rows, also of the parts that setparts makes of it */
int
canweave(Load *l, Matrix *m)
{
	Shape *h;

	h = &l->m->shape;
	if((l->weaves>>m->kind & 1) == 0 || m->d%Woven != 0)
		return 0;
	return h->qdim%Woven == 0 && h->kvdim%Woven == 0 && h->hidden%Woven == 0 && h->dim%Woven == 0;
}

/* the rows of m, which are at p, if they can be */
int
weaverows(Load *l, Matrix *m, uchar *p)
{
	uchar *room;
	vlong i, n;

	if(!canweave(l, m))
		return 0;
	n = m->n / codings[m->kind].n * codings[m->kind].size;
	room = (uchar*)alloc(Woven, n);
	if(room == nil){
		werrstr("%s: %r", l->s->name);
		return -1;
	}
	for(i = 0; i < m->d; i += Woven){
		memmove(room, p, Woven*n);
		weave(p, room, m->kind, n);
		p += Woven*n;
	}
	free(room);
	return 0;
}
