#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "../../../plan9/gen/gen.h"
#include "dat.h"
#include "fns.h"

enum {
	Maxbuf	= 64,
	Pattern	= 0xA5,
};

static Buf bufs[Maxbuf];
static int nbuf;

/* the last large input and what it was made from: neighbours in the list share it */
static Buf kept;
static char keptkey[128];

/* in a tensor [n][d]; -1 if there are too many */
vlong
floats(vlong n, vlong d)
{
	if(n < 0 || d < 0 || n > 0 && d > Maxfloats/n)
		return -1;
	return n*d;
}

/* tells the order, too */
static u64int
sum(Buf *b)
{
	u32int *u;
	u64int s, t;
	vlong i;

	u = (u32int*)b->p;
	s = t = 0;
	for(i = 0; i < b->n; i++){
		s += u[i];
		t += s;
	}
	return s ^ t<<1;
}

static int
fillbuf(Buf *b, vlong n, int align)
{
	vlong size;

	if(n < 0 || n > Maxfloats){
		werrstr("a tensor of more than %d floats", Maxfloats);
		return -1;
	}
	size = n*4 + 2*Guard + 32;
	b->mem = (uchar*)malloc(size);
	if(b->mem == nil){
		werrstr("no memory for a tensor of %lld floats", n);
		return -1;
	}
	b->p = (float*)((((uintptr)b->mem + Guard + 15) & ~(uintptr)15) + 4*align);
	b->n = n;
	b->input = 0;
	memset((uchar*)b->p - Guard, Pattern, Guard);
	memset((uchar*)(b->p + n), Pattern, Guard - 16);
	return 0;
}

/* n floats that begin align floats off a 16-byte boundary */
Buf*
newbuf(vlong n, int align)
{
	Buf *b;

	if(nbuf == Maxbuf){
		werrstr("more than %d tensors", Maxbuf);
		return nil;
	}
	b = &bufs[nbuf];
	if(fillbuf(b, n, align & 3) < 0)
		return nil;
	nbuf++;
	return b;
}

/* the tensor that plays role in the case, the which-th of it */
Buf*
inputbuf(Case *c, int role, vlong n, int which)
{
	Gen g;
	Buf *b;
	char *dist, key[sizeof keptkey];
	int d, align;
	vlong seed;

	dist = attr(c, "dist");
	if(dist == nil || number(c, "seed", &seed) < 0)
		return nil;
	d = gendist(dist);
	if(d < 0){
		werrstr("no distribution '%s'", dist);
		return nil;
	}
	align = c->align * (which+1) & 3;
	if(which == 0){
		snprint(key, sizeof key, "%s %d %lld %lld %d", dist, role, seed, n, align);
		if(kept.mem != nil && strcmp(key, keptkey) == 0)
			return &kept;
		free(kept.mem);
		memset(&kept, 0, sizeof kept);
		if(fillbuf(&kept, n, align) < 0)
			return nil;
		strcpy(keptkey, key);
		b = &kept;
	}else{
		b = newbuf(n, align);
		if(b == nil)
			return nil;
	}
	geninit(&g, d, role, seed);
	genfill(&g, b->p, n);
	b->input = 1;
	b->sum = sum(b);
	return b;
}

Buf*
copybuf(Buf *from, int align)
{
	Buf *b;

	b = newbuf(from->n, align);
	if(b != nil)
		memmove(b->p, from->p, from->n*4);
	return b;
}

static int
untouched(uchar *p, int n)
{
	int i;

	for(i = 0; i < n; i++)
		if(p[i] != Pattern)
			return 0;
	return 1;
}

/* did a kernel leave it as it must? */
static int
bufok(Buf *b)
{
	if(!untouched((uchar*)b->p - Guard, Guard) || !untouched((uchar*)(b->p + b->n), Guard - 16)){
		werrstr("the kernel wrote outside its tensor of %lld floats", b->n);
		return 0;
	}
	if(b->input && sum(b) != b->sum){
		werrstr("the kernel changed its input of %lld floats", b->n);
		return 0;
	}
	return 1;
}

int
bufsok(void)
{
	int i;

	if(kept.mem != nil && !bufok(&kept)){
		/* the next case's is made anew */
		free(kept.mem);
		memset(&kept, 0, sizeof kept);
		return 0;
	}
	for(i = 0; i < nbuf; i++)
		if(!bufok(&bufs[i]))
			return 0;
	return 1;
}

void
freebufs(void)
{
	while(nbuf > 0)
		free(bufs[--nbuf].mem);
}
