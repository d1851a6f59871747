#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"
#include "tile.h"

/*
 * Tile products.  Floats are multiplied as they lie; weights in blocks
 * become panels (cxx/panel.h), some columns of a few rows at a time,
 * which all vectors of the tile meet before the next.
 */

enum {
	Few	= 4,	/* vectors for which no panel pays */
};

typedef struct Sizes Sizes;
struct Sizes {
	int	d;	/* bytes before what lies in a panel */
	int	m;
	int	min;
	int	all;
};

/* of a wide panel of rows r */
static void
widesizes(Sizes *z, int r, int n)
{
	z->d = 2*n*r;
	z->m = z->d + 4*r;
	z->min = z->m + 4*r;
	z->all = n == 32? z->min: z->min + 32*r;
}

static void
put16(uchar *p, int v)
{
	p[0] = v;
	p[1] = v>>8;
}

/* a panel of r rows of any kind in blocks, each integer by its group's scale */
static void
anypanel(Coding *c, int r, uchar *panel, uchar *p, vlong row, vlong nb)
{
	Sizes z;
	Block b;
	uchar *to;
	int i, j, s;

	widesizes(&z, r, c->n);
	for(; nb > 0; nb--){
		for(i = 0; i < r; i++){
			c->unpack(&b, p + i*row);
			to = panel + 4*i;
			s = 1;
			for(j = 0; j < c->n; j++){
				if(c->group != 0)
					s = b.sc[j/c->group];
				put16(to + 4*r*(j>>1) + 2*(j&1), s*b.q[j]);
			}
			((float*)(panel + z.d))[i] = b.d;
			if(!c->mins)
				continue;
			((float*)(panel + z.m))[i] = c->group == 0? b.m: b.dmin;
			for(j = 0; c->group != 0 && j < 16; j++)
				put16(panel + z.min + 4*i + 4*r*(j>>1) + 2*(j&1), b.min[c->group == 16? j: j/2]);
		}
		panel += z.all;
		p += c->size;
	}
}

static Panel*
maker(Tiles *k, int kind)
{
	Panel *f;

	for(f = k->panel; f->make != nil; f++)
		if(f->kind == kind)
			break;
	return f;
}

/* bytes from a row, or from eight that are woven, to a block */
static vlong
within(Matrix *w, vlong block)
{
	return (w->woven? Woven: 1)*block*codings[w->kind].size;
}

/* some columns of a set's rows, all of which exist, into acc */
static void
multiply(Tiles *k, Matrix *w, Act *x, vlong row, vlong block, vlong nb, uchar *next, uchar *panel, float *acc)
{
	Coding *c;
	Panel *f;
	uchar *p;
	int small;
	vlong n, i;

	c = &codings[w->kind];
	p = w->p + row*w->row + within(w, block);
	small = c->n == 32;
	n = x->qn;
	i = c->n*block;
	f = maker(k, w->kind);
	if(w->woven)
		f->woven(panel, p, w->row, nb, next);
	else if(f->make != nil)
		f->make(panel, p, w->row, nb, next);
	else
		anypanel(c, k->rows, panel, p, w->row, nb);
	if(f->make != nil && f->nibbles != nil){
		if(small)
			f->nibbles(panel, nb, block&3, x->q + i, n, x->d + block, n/32, x->sum + 2*block, n/16, acc, x->nt);
		else
			f->nibbles(panel, nb, block&3, x->kq + i, n, x->kd + block, n/256, x->ksum + 16*block, n/16, acc, x->nt);
	}else if(small)
		k->wide32(panel, nb, block&3, c->mins, x->wide + i, n, x->d + block, n/32, x->sum + 2*block, n/16, acc, x->nt);
	else
		k->wide256(panel, nb, block&3, c->mins, x->kwide + i, n, x->kd + block, n/256, x->ksum + 16*block, n/16, acc, x->nt);
}

static void
panels(Tiles *k, float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	Coding *c;
	float *acc, *part;
	uchar *next;
	vlong row, first, all, some, b, nb, t, n;

	c = &codings[w->kind];
	acc = (float*)(room + Panelroom);
	part = acc + Tiletokens*4*k->rows;
	all = x->n/c->n;
	some = Columns/c->n;
	for(row = from; row < to; row += n){
		n = to - row < k->rows? to - row: k->rows;
		first = row;
		if(n < k->rows && first > w->d - k->rows)
			first = w->d - k->rows;
		memset(acc, 0, x->nt*4*k->rows*sizeof(float));
		for(b = 0; b < all; b += nb){
			nb = all - b < some? all - b: some;
			next = w->p + first*w->row + within(w, b+nb);
			if(b + nb == all)
				next = w->p + (row+n)*w->row;
			multiply(k, w, x, first, b, nb, next, room, acc);
		}
		if(n == k->rows){
			k->end(out + row-from, stride, acc, x->nt);
			continue;
		}
		k->end(part, k->rows, acc, x->nt);
		for(t = 0; t < x->nt; t++)
			memmove(out + t*stride + row-from, part + t*k->rows + row-first, n*sizeof(float));
	}
}

void
tileof(Tiles *k, float *out, vlong stride, Matrix *w, Act *x, vlong from, vlong to, uchar *room)
{
	vlong n;
	int few;

	if(from >= to)
		return;
	if(w->woven && maker(k, w->kind)->woven == nil){
		porttile(out, stride, w, x, from, to, room);
		return;
	}
	few = Few;
	if(maker(k, w->kind)->make == nil)
		few = 1<<w->kind & Largekinds? k->many256: k->many32;
	if(w->kind == Kf32)
		k->floats(out, stride, (float*)w->p + from*w->n, w->n, to - from, x->x, x->xn, x->nt, (float*)room);
	else if(x->nt < few || codings[w->kind].n == 0 || w->kind == Kgroup || w->d < k->rows)
		eachvector(k->set, out, stride, w, x, from, to);
	else{
		/* panels of woven rows begin with eight */
		n = w->woven? -from & (Woven-1): 0;
		if(n > to - from)
			n = to - from;
		eachvector(k->set, out, stride, w, x, from, from + n);
		panels(k, out + n, stride, w, x, from + n, to, room);
	}
}
