#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "lazy.h"
#include "../fns.h"

/*
 * Some rows of a matrix, as the model wants them, wherever its file
 * has them.
 */

enum {
	Strip	= 16*1024,	/* bytes of a column's part */
};

/* bytes that stand together in a file; what stands in them is finite */
static int
fetch(Lazy *z, int piece, int kind, uchar *p, vlong n, vlong off)
{
	off += z->off[piece];
	if(readat(z->f[piece], p, n, off) < 0 || checkfinite(z->f[piece]->name, z->name, off, kind, p, n) < 0)
		return -1;
	if(kind == Kf32)
		leword(p, n/4);
	return 0;
}

/* stored [n][d]: a part of each column is a row's element */
static int
turned(Lazy *z, uchar *p, vlong from, vlong to)
{
	uchar *strip;
	vlong i, j, m, at;
	int size, r;

	size = z->type->size;
	strip = (uchar*)alloc(Strip, 1);
	if(strip == nil)
		return -1;
	r = 0;
	for(i = 0; i < z->n && r == 0; i++)
		for(at = from; at < to && r == 0; at += m){
			m = to - at;
			if(m > Strip/size)
				m = Strip/size;
			r = fetch(z, 0, z->type->kind, strip, m*size, (i*z->d + at)*size);
			for(j = 0; j < m; j++)
				memmove(p + ((at - from + j)*z->n + i)*size, strip + j*size, size);
		}
	free(strip);
	return r;
}

/* stored as q, k and v of each head in turn; wanted are all q, all k, all v */
static int
heads3(Lazy *z, uchar *p, vlong from, vlong to)
{
	vlong row, m, h, j, i;

	for(row = from; row < to; row += m){
		j = row / (z->nhead*z->headsize);
		h = row / z->headsize % z->nhead;
		i = row % z->headsize;
		m = z->headsize - i;
		if(m > to - row)
			m = to - row;
		if(fetch(z, 0, z->type->kind, p + (row - from)*z->row, m*z->row, ((h*3 + j)*z->headsize + i)*z->row) < 0)
			return -1;
	}
	return 0;
}

/* pieces one below the other */
static int
below(Lazy *z, uchar *p, vlong from, vlong to)
{
	vlong row, m, d;

	d = z->d / z->npiece;
	for(row = from; row < to; row += m){
		m = d - row%d;
		if(m > to - row)
			m = to - row;
		if(fetch(z, row/d, z->type->kind, p + (row - from)*z->row, m*z->row, row%d*z->row) < 0)
			return -1;
	}
	return 0;
}

/* pieces side by side */
static int
beside(Lazy *z, uchar *p, vlong from, vlong to)
{
	vlong row, n;
	int k;

	n = z->row / z->npiece;
	for(row = from; row < to; row++)
		for(k = 0; k < z->npiece; k++){
			if(fetch(z, k, z->type->kind, p, n, row*n) < 0)
				return -1;
			p += n;
		}
	return 0;
}

/* integers, then the scales of their groups */
static int
groups(Lazy *z, uchar *p, vlong from, vlong to)
{
	vlong n, g;

	n = (to - from)*z->n;
	if(readat(z->f[0], p, n, z->off[0] + from*z->n) < 0)
		return -1;
	g = n / z->group;
	n = (n + 3) & ~3LL;
	return fetch(z, 0, Kf32, p + n, 4*g, z->d*z->n + from*z->n/z->group*4);
}

/* bytes that readrows wants for so many */
vlong
rowsbytes(Lazy *z, vlong rows)
{
	if(z->group == 0)
		return rows*z->row;
	return ((rows*z->row + 3) & ~3LL) + rows*z->n/z->group*4;
}

int
readrows(Lazy *z, uchar *p, vlong from, vlong to)
{
	if(z->group > 0)
		return groups(z, p, from, to);
	if(z->how == Turned)
		return turned(z, p, from, to);
	if(z->how == Heads3)
		return heads3(z, p, from, to);
	if(z->npiece > 1)
		return z->axis == 0? below(z, p, from, to): beside(z, p, from, to);
	return fetch(z, 0, z->type->kind, p, (to - from)*z->row, from*z->row);
}
