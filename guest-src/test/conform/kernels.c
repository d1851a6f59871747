#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "../../../plan9/gen/gen.h"
#include "dat.h"
#include "fns.h"

#define EPS	1e-5f

/*
 * One kernel, its inputs made from the case.  The library shares the
 * rows of matvec out among the procs, attention's heads are shared out
 * here; every other kernel runs once in each proc, each on its own
 * copy, and all must give the same bits.
 */

typedef struct Job Job;
struct Job {
	Case	*c;
	Kernels	*k;
	vlong	n, d, hs, t, heads;
	float	s;
	Buf	*a, *b, *v;	/* shared inputs */
	Buf	*out[Maxproc];	/* a result, or what is changed in place */
	Buf	*att;
	vlong	index[Maxproc];
};

static void
attention(void *v, int i)
{
	Job *j;
	vlong h, lo, hi, o;

	j = (Job*)v;
	lo = j->heads * i / j->c->procs;
	hi = j->heads * (i+1) / j->c->procs;
	for(h = lo; h < hi; h++){
		o = h * j->hs;
		j->k->attention(j->out[0]->p + o, j->a->p + o, j->b->p + o, j->v->p + o,
			j->att->p + h*j->t, j->t, j->hs, j->heads*j->hs);
	}
}

static void
dot(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->out[i]->p[0] = j->k->dot(j->a->p, j->b->p, j->n);
}

static void
rmsnorm(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->rmsnorm(j->out[i]->p, j->a->p, j->b->p, j->n, EPS);
}

static void
softmax(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->softmax(j->out[i]->p, j->n);
}

static void
rope(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->rope(j->out[i]->p, j->b->p, j->heads, j->hs);
}

static void
swiglu(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->swiglu(j->out[i]->p, j->b->p, j->n);
}

static void
add(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->add(j->out[i]->p, j->b->p, j->n);
}

static void
scale(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->k->scale(j->out[i]->p, j->s, j->n);
}

static void
argmax(void *v, int i)
{
	Job *j;

	j = (Job*)v;
	j->index[i] = j->k->argmax(j->a->p, j->n);
}

/* a result of n floats for each proc */
static int
results(Job *j, vlong n, int count)
{
	int i;

	for(i = 0; i < count; i++){
		j->out[i] = newbuf(n, j->c->align * 3);
		if(j->out[i] == nil)
			return -1;
	}
	return 0;
}

/* a copy of the first input for each proc, to be changed in place */
static int
copies(Job *j)
{
	int i;

	for(i = 0; i < j->c->procs; i++){
		j->out[i] = copybuf(j->a, j->c->align);
		if(j->out[i] == nil)
			return -1;
	}
	return 0;
}

static int
mkmatvec(Job *j)
{
	if(dimension(j->c, "n", &j->n) < 0 || dimension(j->c, "d", &j->d) < 0)
		return -1;
	j->a = inputbuf(j->c, Rfirst, floats(j->n, j->d), 0);
	j->b = inputbuf(j->c, Rsecond, j->n, 1);
	if(j->a == nil || j->b == nil)
		return -1;
	return results(j, j->d, 1);
}

static int
mkattention(Job *j)
{
	vlong n;

	if(dimension(j->c, "t", &j->t) < 0 || dimension(j->c, "hs", &j->hs) < 0 || dimension(j->c, "heads", &j->heads) < 0)
		return -1;
	n = floats(j->heads, j->hs);
	j->a = inputbuf(j->c, Rquery, n, 1);
	j->b = inputbuf(j->c, Rkey, floats(j->t, n), 2);
	j->v = inputbuf(j->c, Rfirst, floats(j->t, n), 0);
	j->att = newbuf(floats(j->heads, j->t), j->c->align);
	if(j->a == nil || j->b == nil || j->v == nil || j->att == nil)
		return -1;
	return results(j, n, 1);
}

static int
mkdot(Job *j)
{
	if(dimension(j->c, "n", &j->n) < 0)
		return -1;
	j->a = inputbuf(j->c, Rfirst, j->n, 0);
	j->b = inputbuf(j->c, Rsecond, j->n, 1);
	if(j->a == nil || j->b == nil)
		return -1;
	return results(j, 1, j->c->procs);
}

static int
mkrmsnorm(Job *j)
{
	if(dimension(j->c, "n", &j->n) < 0)
		return -1;
	j->a = inputbuf(j->c, Rfirst, j->n, 0);
	j->b = inputbuf(j->c, Rweight, j->n, 1);
	if(j->a == nil || j->b == nil)
		return -1;
	return results(j, j->n, j->c->procs);
}

static int
mkrope(Job *j)
{
	if(dimension(j->c, "nhead", &j->heads) < 0 || dimension(j->c, "hs", &j->hs) < 0)
		return -1;
	j->a = inputbuf(j->c, Rfirst, floats(j->heads, j->hs), 0);
	j->b = inputbuf(j->c, Rcosine, j->hs, 1);
	if(j->a == nil || j->b == nil)
		return -1;
	return copies(j);
}

static int
mkone(Job *j)
{
	if(dimension(j->c, "n", &j->n) < 0)
		return -1;
	j->a = inputbuf(j->c, Rfirst, j->n, 0);
	if(j->a == nil)
		return -1;
	return copies(j);
}

static int
mkscale(Job *j)
{
	Buf *b;

	b = inputbuf(j->c, Rcosine, 1, 1);
	if(b == nil)
		return -1;
	j->s = b->p[0];
	return mkone(j);
}

static int
mkswiglu(Job *j)
{
	if(mkone(j) < 0)
		return -1;
	j->b = inputbuf(j->c, Rsecond, j->n, 1);
	return j->b == nil ? -1 : 0;
}

static int
mkadd(Job *j)
{
	if(mkone(j) < 0)
		return -1;
	j->b = inputbuf(j->c, Ropposite, j->n, 1);
	return j->b == nil ? -1 : 0;
}

typedef struct Entry Entry;
struct Entry {
	char	*name;
	int	(*make)(Job*);
	void	(*run)(void*, int);
	int	shared;	/* procs share one result */
};

static Entry entries[] = {
	{"matvec", mkmatvec, nil, 1},
	{"attention", mkattention, attention, 1},
	{"dot", mkdot, dot, 0},
	{"rmsnorm", mkrmsnorm, rmsnorm, 0},
	{"softmax", mkone, softmax, 0},
	{"rope", mkrope, rope, 0},
	{"swiglu", mkswiglu, swiglu, 0},
	{"add", mkadd, add, 0},
	{"scale", mkscale, scale, 0},
	{"argmax", mkone, argmax, 0},
};

static int
sameresults(Job *j, Entry *e)
{
	int i;

	if(e->shared)
		return 0;
	for(i = 1; i < j->c->procs; i++)
		if(e->run == argmax ? j->index[i] != j->index[0] :
		memcmp(j->out[i]->p, j->out[0]->p, j->out[0]->n*4) != 0){
			werrstr("proc %d of %d gave another result than proc 0", i, j->c->procs);
			return -1;
		}
	return 0;
}

static int
record(Job *j, Entry *e, Record *r)
{
	if(e->run == argmax)
		return addtensor(r, "index", Tint64, &j->index[0], 1);
	if(addtensor(r, "out", Tfloat, j->out[0]->p, j->out[0]->n) < 0)
		return -1;
	if(j->att != nil)
		return addtensor(r, "att", Tfloat, j->att->p, j->att->n);
	return 0;
}

static int
runentry(Case *c, Entry *e, Record *r)
{
	Job j;
	vlong t;

	memset(&j, 0, sizeof j);
	j.c = c;
	j.k = c->k;
	if(e->make(&j) < 0)
		return -1;
	t = nsec();
	clearflags();
	if(e->run == nil)
		productof(j.k, c->procs, j.out[0]->p, j.a->p, j.b->p, j.n, j.d);
	else
		together(c->procs, e->run, &j);
	r->flags = collectflags();
	r->ns = nsec() - t;
	if(!bufsok() || sameresults(&j, e) < 0)
		return -1;
	return record(&j, e, r);
}

int
runkernel(Case *c, char *kernel, Record *r)
{
	int i;

	for(i = 0; i < nelem(entries); i++)
		if(strcmp(entries[i].name, kernel) == 0)
			return runentry(c, &entries[i], r);
	werrstr("conform has no kernel '%s'", kernel);
	return -1;
}
