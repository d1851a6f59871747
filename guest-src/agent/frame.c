#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

static uchar magic[4] = { 0x39, 0x6d, 0x6c, 0x1a };

/*
 * CRC-32 as in zlib: reflected, polynomial edb88320.
 */
u32int
crc32(uchar *p, int n)
{
	static u32int tab[256];
	u32int c;
	int i, j;

	if(tab[1] == 0)
		for(i = 0; i < 256; i++){
			c = i;
			for(j = 0; j < 8; j++)
				if(c & 1)
					c = c>>1 ^ 0xedb88320;
				else
					c >>= 1;
			tab[i] = c;
		}
	c = 0xffffffff;
	while(n-- > 0)
		c = tab[(c ^ *p++) & 0xff] ^ c>>8;
	return c ^ 0xffffffff;
}

void
put16(uchar *p, u32int v)
{
	p[0] = v;
	p[1] = v>>8;
}

void
put32(uchar *p, u32int v)
{
	put16(p, v);
	put16(p+2, v>>16);
}

u32int
get16(uchar *p)
{
	return p[0] | p[1]<<8;
}

u32int
get32(uchar *p)
{
	return get16(p) | get16(p+2)<<16;
}

uvlong
get64(uchar *p)
{
	return get32(p) | (uvlong)get32(p+4)<<32;
}

/*
 * Writes a frame of Hdrlen+n bytes (and 4 if n) but for what stampframe sets.
 */
void
packframe(uchar *b, int kind, u32int session, u32int seq, u32int id, uchar *p, int n)
{
	memmove(b, magic, 4);
	b[4] = kind;
	b[5] = 0;
	put16(b+6, n);
	put32(b+8, session);
	put32(b+12, seq);
	put32(b+20, id);
	if(n > 0){
		memmove(b+Hdrlen, p, n);
		put32(b+Hdrlen+n, crc32(b+Hdrlen, n));
	}
}

/*
 * Just before a frame goes out, perhaps again: what is acknowledged now.
 */
void
stampframe(uchar *b, u32int ack)
{
	put32(b+16, ack);
	put32(b+24, crc32(b, Hdrlen-4));
}

/*
 * Looks for a frame in p[n]. Returns how many bytes are done with, frame included;
 * f->kind is 0 if there was none yet. *bad counts what was skipped.
 * f->data points into p.
 */
int
nextframe(uchar *p, int n, Frame *f, int *bad)
{
	int i, len;
	uchar *b;

	f->kind = 0;
	for(i = 0; i < n; i++){
		b = p+i;
		if(memcmp(b, magic, n-i < 4? n-i: 4) != 0){
			++*bad;
			continue;
		}
		if(n-i < Hdrlen)
			return i;
		len = get16(b+6);
		if(get32(b+24) != crc32(b, Hdrlen-4) || b[4] == 0 || b[5] != 0 || len > Maxpay){
			++*bad;
			continue;
		}
		if(len > 0 && n-i < Hdrlen+len+4)
			return i;
		if(len > 0 && get32(b+Hdrlen+len) != crc32(b+Hdrlen, len)){
			++*bad;
			continue;
		}
		f->kind = b[4];
		f->session = get32(b+8);
		f->seq = get32(b+12);
		f->ack = get32(b+16);
		f->id = get32(b+20);
		f->n = len;
		f->data = b+Hdrlen;
		return i + Hdrlen + (len > 0? len+4: 0);
	}
	return n;
}
