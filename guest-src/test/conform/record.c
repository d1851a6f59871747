#include <u.h>
#include <libc.h>
#include "../../libllm/kernel.h"
#include "dat.h"
#include "fns.h"

enum {
	Head	= 12,	/* magic, length, checksum */
	Fixed	= 24,	/* id, refused, flags, tensors, nanoseconds */
	Thead	= 16,	/* name[8], type, elements */
};

static u32int crctab[256];

static u32int
crc(uchar *p, vlong n)
{
	u32int c;
	int i, j;
	vlong k;

	if(crctab[1] == 0)
		for(i = 0; i < 256; i++){
			c = i;
			for(j = 0; j < 8; j++)
				if(c & 1)
					c = 0xEDB88320U ^ c>>1;
				else
					c >>= 1;
			crctab[i] = c;
		}
	c = ~0U;
	for(k = 0; k < n; k++)
		c = crctab[(c ^ p[k]) & 0xFF] ^ c>>8;
	return ~c;
}

static void
put4(uchar *p, u32int v)
{
	p[0] = v;
	p[1] = v>>8;
	p[2] = v>>16;
	p[3] = v>>24;
}

static int
grow(Record *r, vlong n)
{
	uchar *p;
	vlong max;

	if(r->n == 0)
		r->n = Head + Fixed;
	if(r->n + n <= r->max)
		return 0;
	max = 2*(r->n + n);
	p = (uchar*)realloc(r->p, max);
	if(p == nil){
		werrstr("no memory for %lld bytes of results", max);
		return -1;
	}
	r->p = p;
	r->max = max;
	return 0;
}

/* all our machines are little-endian: elements go as they lie */
int
addtensor(Record *r, char *name, int type, void *p, vlong n)
{
	uchar *q;
	vlong size;

	size = n;
	if(type == Tfloat || type == Tint32)
		size = n*4;
	else if(type == Tint64)
		size = n*8;
	if(grow(r, Thead + size) < 0)
		return -1;
	q = r->p + r->n;
	memset(q, 0, 8);
	strncpy((char*)q, name, 8);
	put4(q+8, type);
	put4(q+12, n);
	if(size != 0)
		memmove(q+Thead, p, size);
	r->n += Thead + size;
	r->ntensor++;
	return 0;
}

void
freerecord(Record *r)
{
	free(r->p);
	memset(r, 0, sizeof *r);
}

int
writerecord(int fd, int id, int refused, Record *r)
{
	uchar *p;

	if(grow(r, 0) < 0)
		return -1;
	p = r->p;
	memmove(p, (void*)"9REC", 4);
	put4(p+4, r->n - Head);
	put4(p+Head, id);
	put4(p+Head+4, refused);
	put4(p+Head+8, r->flags);
	put4(p+Head+12, r->ntensor);
	put4(p+Head+16, r->ns);
	put4(p+Head+20, r->ns>>32);
	put4(p+8, crc(p+Head, r->n - Head));
	if(write(fd, p, (long)r->n) != r->n){
		werrstr("writing results: %r");
		return -1;
	}
	return 0;
}
