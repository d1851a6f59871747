#include <u.h>
#include <libc.h>
#include "test.h"

enum {
	Nhdr	= 7,
	Nbyte	= 256,
};

/* a vocabulary's pieces after the bytes; the others are one letter each */
static char *pieces[] = {
	" ", "e", "t", "a", "n", "h", "d", "th", "the", " the", " t", " a", "an", "and", " and",
	"nd", "he", " an", "ee", "eee", "eeee", "é", "日", "本", "日本", "\360\237\230\200", "tt", "ttt",
};

static float scores[] = {
	-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -8, -8, -9, -10, -7,
	-12, -9, -11, -14, -15, -13, -20, -20, -20, -3, -20, -16, -16,
};

void
putword(Image *f, vlong off, u32int u)
{
	f->p[off] = u;
	f->p[off+1] = u >> 8;
	f->p[off+2] = u >> 16;
	f->p[off+3] = u >> 24;
}

void
putfloat(Image *f, vlong off, float v)
{
	u32int u;

	memmove(&u, &v, 4);
	putword(f, off, u);
}

static void
newimage(Image *f, vlong n)
{
	f->p = (uchar*)malloc(n);
	f->n = n;
	if(f->p == nil)
		sysfatal("no memory for %lld bytes", n);
}

void
freeimage(Image *f)
{
	free(f->p);
	f->p = nil;
	f->n = 0;
}

/* llama2.c's version 0 with random weights; a negative vocabulary for a classifier of its own */
void
makebin(Image *f, int dim, int hidden, int nlayer, int nhead, int nkv, int vocab, int ctx)
{
	vlong n, i, kv, hs;
	int words;

	hs = dim/nhead;
	kv = hs*nkv;
	words = vocab < 0? -vocab: vocab;
	n = (vlong)words*dim + nlayer*(2*dim + 2*dim*(vlong)dim + 2*kv*dim + 3*(vlong)dim*hidden) + dim + ctx*hs;
	if(vocab < 0)
		n += (vlong)words*dim;
	newimage(f, 4*(Nhdr + n));
	putword(f, 0, dim);
	putword(f, 4, hidden);
	putword(f, 8, nlayer);
	putword(f, 12, nhead);
	putword(f, 16, nkv);
	putword(f, 20, vocab);
	putword(f, 24, ctx);
	for(i = 0; i < n; i++)
		putfloat(f, 4*(Nhdr + i), nextfloat());
}

static void
addpiece(Image *f, vlong *off, float score, char *s, int n)
{
	putfloat(f, *off, score);
	putword(f, *off + 4, n);
	memmove(f->p + *off + 8, s, n);
	*off += 8 + n;
}

/* tokenizer.bin of Tinyvocab pieces */
void
maketokens(Image *f)
{
	char buf[16];
	vlong off;
	int i;

	newimage(f, 4 + Tinyvocab*32);
	putword(f, 0, 7);
	off = 4;
	addpiece(f, &off, 0, "<unk>", 5);
	addpiece(f, &off, 0, "\n<s>\n", 5);
	addpiece(f, &off, 0, "\n</s>\n", 6);
	for(i = 0; i < Nbyte; i++){
		snprint(buf, sizeof buf, "<0x%.2X>", i);
		addpiece(f, &off, 0, buf, 6);
	}
	for(i = 0; i < nelem(pieces); i++)
		addpiece(f, &off, scores[i], pieces[i], strlen(pieces[i]));
	for(i += 3 + Nbyte; i < Tinyvocab; i++){
		/* characters of two bytes, from U+0100 on */
		buf[0] = 0xC4;
		buf[1] = 0x80 | i % 64;
		addpiece(f, &off, -100, buf, 2);
	}
	f->n = off;
}

int
writeimage(Image *f, char *file)
{
	int fd;
	vlong r;

	fd = create(file, OWRITE, 0666);
	if(fd < 0)
		return -1;
	r = write(fd, f->p, (long)f->n);
	close(fd);
	return r == f->n? 0: -1;
}
