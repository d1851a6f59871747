#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/*
 * Rows woven by eight, in the place of those rows: of each block first
 * the eight's floats of 16 bits, one after the other, then the eight's
 * first four bytes of the rest, their next four, and so on.  So a
 * vector of eight lanes has a row in each, and rows are read in one
 * stream.  The blocks' floats are their first bytes in all of
 * Wovenkinds.
 */

static int
floats(Coding *c)
{
	return c->half2 < 0? 1: 2;
}

static void
move4(uchar *to, uchar *from)
{
	to[0] = from[0];
	to[1] = from[1];
	to[2] = from[2];
	to[3] = from[3];
}

/* eight rows of row bytes */
void
weave(uchar *to, uchar *from, int kind, vlong row)
{
	Coding *c;
	uchar *p, *t;
	vlong b, nb;
	int i, r, nf, n;

	c = &codings[kind];
	nf = floats(c);
	n = (c->size - 2*nf)/4;
	nb = row/c->size;
	for(b = 0; b < nb; b++){
		for(r = 0; r < Woven; r++){
			p = from + r*row + b*c->size;
			t = to + 2*r;
			for(i = 0; i < nf; i++){
				t[0] = *p++;
				t[1] = *p++;
				t += 2*Woven;
			}
			t += 2*r;
			for(i = 0; i < n; i++){
				move4(t, p);
				p += 4;
				t += 4*Woven;
			}
		}
		to += Woven*c->size;
	}
}

/* a block of a row as it is stored, where w is not woven there, or in room */
uchar*
storedblock(Matrix *w, vlong row, vlong block, uchar *room)
{
	Coding *c;
	uchar *p, *t;
	int i, r, nf, n;

	c = &codings[w->kind];
	if(!w->woven)
		return w->p + row*w->row + block*c->size;
	r = row%Woven;
	nf = floats(c);
	n = (c->size - 2*nf)/4;
	p = w->p + (row - r)*w->row + block*Woven*c->size;
	t = room;
	for(i = 0; i < nf; i++){
		*t++ = p[2*r];
		*t++ = p[2*r+1];
		p += 2*Woven;
	}
	p += 4*r;
	for(i = 0; i < n; i++){
		move4(t, p);
		t += 4;
		p += 4*Woven;
	}
	return room;
}
