#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "test.h"

/* pieces, merges, and files that are no vocabulary */

enum {
	Maxid	= 512,
};

static Model *m;
static Image bin, voc;

static int
idof(char *s, int n)
{
	int i;
	char *p;

	for(i = 0; i < Tinyvocab; i++)
		if(i < Bytetoken || i >= Bytetoken+256)
			if(decode(m, 0, i, &p) == n && memcmp(p, s, n) == 0)
				return i;
	return -1;
}

/* scores stand in the file; the order of pieces is that of ids */
static float
scoreof(int id)
{
	vlong off;
	int i;
	u32int u;
	float f;

	off = 4;
	for(i = 0; i < id; i++)
		off += 8 + voc.p[off+4];
	u = voc.p[off] | voc.p[off+1]<<8 | voc.p[off+2]<<16 | (u32int)voc.p[off+3]<<24;
	memmove(&f, &u, 4);
	return f;
}

static int
joined(int a, int b)
{
	char buf[64], *p;
	int n, k;

	/* a byte's piece is its name, which joins with nothing */
	if(a >= Bytetoken && a < Bytetoken+256 || b >= Bytetoken && b < Bytetoken+256)
		return -1;
	n = decode(m, 0, a, &p);
	memmove(buf, p, n);
	k = decode(m, 0, b, &p);
	memmove(buf+n, p, k);
	return idof(buf, n+k);
}

/* the definition: look at all neighbours, join the best, again */
static int
slowly(char *s, int *id)
{
	int n, i, k, j, best, at;

	n = 0;
	if(*s != 0)
		id[n++] = idof(" ", 1);
	for(; *s != 0; s += k){
		for(k = 1; k < 4 && (s[k] & 0xc0) == 0x80; k++)
			;
		j = idof(s, k);
		if(j >= 0)
			id[n++] = j;
		else
			for(i = 0; i < k; i++)
				id[n++] = Bytetoken + (s[i] & 0xff);
	}
	for(;;){
		best = -1;
		at = -1;
		for(i = 0; i+1 < n; i++){
			j = joined(id[i], id[i+1]);
			if(j >= 0 && (best < 0 || scoreof(j) > scoreof(best))){
				best = j;
				at = i;
			}
		}
		if(best < 0)
			return n;
		id[at] = best;
		for(i = at+1; i+1 < n; i++)
			id[i] = id[i+1];
		n--;
	}
}

static void
text(char *s)
{
	int want[Maxid], *id, prev, i, n;
	vlong nid;
	char back[Maxid], *p, *o;

	nid = encode(m, s, strlen(s), 1, &id);
	if(nid < 1){
		check(0, "encode '%s': %r", s);
		return;
	}
	check(id[0] == Bostoken, "'%s' begins with %d, expected %d", s, id[0], Bostoken);
	n = slowly(s, want);
	check(n == nid-1 && memcmp(want, id+1, n*sizeof(int)) == 0, "'%s' gives %lld ids, expected %d or others", s, nid-1, n);
	prev = Bostoken;
	o = back;
	for(i = 1; i < nid; i++){
		n = decode(m, prev, id[i], &p);
		memmove(o, p, n);
		o += n;
		prev = id[i];
	}
	*o = 0;
	check(strcmp(back, s) == 0, "'%s' comes back as '%s'", s, back);
	free(id);
}

static void
randomtexts(void)
{
	static char *part[] = { "e", "t", "h", "a", "n", "d", " ", "é", "日", "本", "\200", "\360\237\230\200", "x" };
	char buf[Maxid];
	int i, j;

	for(i = 0; i < 300; i++){
		buf[0] = 0;
		for(j = nextrandom() % 40; j > 0; j--)
			strcat(buf, part[nextrandom() % nelem(part)]);
		text(buf);
	}
}

/* m without a vocabulary meets a file that is none */
static void
refused(Image *f, vlong n, char *want)
{
	Model *t;

	t = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(t == nil)
		sysfatal("%r");
	check(opentokensmem(t, f->p, n, "voc") < 0, "a vocabulary with a wrong %s is accepted", want);
	check(errorsays(want) && errorsays("voc"), "expected a sentence with '%s', not: %r", want);
	closemodel(t);
}

static void
wrongfiles(void)
{
	vlong n;
	u32int kept;

	for(n = 0; n < voc.n; n += n < 64? 1: 97)
		refused(&voc, n, "voc: ");
	refused(&voc, voc.n+1, "expected the end");
	memmove(&kept, voc.p, 4);
	putword(&voc, 0, 0);
	refused(&voc, voc.n, "max_token_length at byte 0 is 0");
	putword(&voc, 0, 0x80000000);
	refused(&voc, voc.n, "max_token_length at byte 0 is -2147483648");
	memmove(voc.p, &kept, 4);
	memmove(&kept, voc.p+8, 4);
	putword(&voc, 8, 0xffffffff);
	refused(&voc, voc.n, "length 0 at byte 8 is -1");
	putword(&voc, 8, 8);
	refused(&voc, voc.n, "length 0 at byte 8 is 8");
	memmove(voc.p+8, &kept, 4);
	memmove(&kept, voc.p+4, 4);
	putword(&voc, 4, 0x7fc00000);
	refused(&voc, voc.n, "score 0 at byte 4 is NaN");
	memmove(voc.p+4, &kept, 4);
}

void
threadmain(int argc, char **argv)
{
	char *p;
	int *id, i;
	static char big[20001];

	ARGBEGIN{
	}ARGEND
	makebin(&bin, 8, 8, 1, 2, 1, Tinyvocab, 16);
	maketokens(&voc);
	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(m == nil)
		sysfatal("%r");
	check(encode(m, "a", 1, 1, &id) < 0 && errorsays("no tokenizer"), "without a vocabulary: %r");
	/* the image has room for one byte more */
	if(opentokensmem(m, voc.p, voc.n, "voc") < 0)
		sysfatal("%r");
	check(opentokensmem(m, voc.p, voc.n, "voc") < 0 && errorsays("already"), "a second vocabulary: %r");
	text("");
	text(" ");
	text("the and thethe ttttt eeeeeeeee");
	text("naïve é 日本 \360\237\230\200 \200\377\346\227");
	text("a\tb\nc\001d");
	text("<0x41>");
	randomtexts();
	check(decode(m, Bostoken, idof(" the", 4), &p) == 3, "the space after BOS stays");
	check(decode(m, 5, idof(" the", 4), &p) == 4, "a space is lost");
	check(decode(m, 0, Bytetoken+'A', &p) == 1 && *p == 'A', "the byte A is lost");
	check(decode(m, 0, Tinyvocab, &p) < 0 && errorsays("token 320"), "a token beyond: %r");
	check(decode(m, 0, -1, &p) < 0, "token -1 is decoded");
	for(i = 0; i < 20000; i++)
		big[i] = "the and e"[i % 9];
	big[i] = 0;
	check(encode(m, big, 20000, 0, &id) > 0, "a long text: %r");
	free(id);
	wrongfiles();
	closemodel(m);
	freeimage(&bin);
	freeimage(&voc);
	done();
}
