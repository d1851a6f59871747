#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "test.h"

/*
 * SentencePiece's files as the format's definition has them: which
 * side of a word the space is on, and what becomes of characters that
 * no piece has, with and without byte_fallback.
 */

enum {
	Normal	= 1,
	Unknown	= 2,
	Control	= 3,
	Byte	= 6,
	Unigram	= 1,
	Bpe	= 2,
	First	= 3,	/* the first piece of a byte */
	Words	= First + 256,
	Maxid	= 64,
};

typedef struct Switches Switches;
struct Switches {
	int	kind;
	int	suffix;
	int	fallback;
	int	keep;		/* spaces that are too many */
};

static char *words[] = {
	"▁", "a", "b", "c", "ab", "▁a", "a▁", "▁ab", "ab▁", "▁c", "c▁", "ba", "xy", "éxy",
};

static void
add(Image *m, void *p, vlong n)
{
	uchar *q;

	q = (uchar*)realloc(m->p, m->n + n);
	if(q == nil)
		sysfatal("no memory for an image");
	memmove(q + m->n, p, n);
	m->p = q;
	m->n += n;
}

static void
field(Image *m, int n, void *p, int len)
{
	uchar head[3];
	int i;

	i = 0;
	head[i++] = n<<3 | 2;
	if(len > 0x7f)
		head[i++] = len & 0x7f | 0x80;
	head[i++] = len > 0x7f? len>>7: len;
	add(m, head, i);
	add(m, p, len);
}

/* of one byte or two */
static void
number(Image *m, int n, int v)
{
	uchar p[3];
	int i;

	i = 0;
	if(n < 16)
		p[i++] = n<<3;
	else{
		p[i++] = n<<3 & 0x7f | 0x80;
		p[i++] = n>>4;
	}
	p[i++] = v;
	add(m, p, i);
}

static void
piece(Image *m, char *s, float score, int kind)
{
	Image one;
	uchar b[5];
	u32int u;

	memset(&one, 0, sizeof one);
	field(&one, 1, s, strlen(s));
	memmove(&u, &score, 4);
	b[0] = 2<<3 | 5;
	b[1] = u;
	b[2] = u>>8;
	b[3] = u>>16;
	b[4] = u>>24;
	add(&one, b, 5);
	number(&one, 3, kind);
	field(m, 1, one.p, one.n);
	freeimage(&one);
}

static void
makespm(Image *m, Switches *how)
{
	Image part;
	char name[8];
	int i;

	memset(m, 0, sizeof *m);
	piece(m, (char*)"<unk>", 0, Unknown);
	piece(m, (char*)"<s>", 0, Control);
	piece(m, (char*)"</s>", 0, Control);
	for(i = 0; i < 256; i++){
		snprint(name, sizeof name, "<0x%.2X>", i);
		piece(m, name, 0, Byte);
	}
	/* longer ones are better, and an earlier one than a later */
	for(i = 0; i < nelem(words); i++)
		piece(m, words[i], 4.0f*utflen(words[i]) - 8.0f - 0.125f*i, Normal);
	memset(&part, 0, sizeof part);
	number(&part, 3, how->kind);
	number(&part, 24, how->suffix);
	number(&part, 35, how->fallback);
	field(m, 2, part.p, part.n);
	freeimage(&part);
	memset(&part, 0, sizeof part);
	number(&part, 3, 1);
	number(&part, 4, !how->keep);
	number(&part, 5, 1);
	field(m, 3, part.p, part.n);
	freeimage(&part);
}

static int
idof(char *s)
{
	int i;

	for(i = 0; i < nelem(words); i++)
		if(strcmp(words[i], s) == 0)
			return Words + i;
	if(strncmp(s, "0x", 2) == 0)
		return First + (int)strtol(s, nil, 16);
	return 0;
}

/* pieces with spaces between them; what no piece is called is <unk> */
static void
expect(Switches *how, char *text, char *want, char *back)
{
	Image bin, voc;
	Model *m;
	char *f[Maxid], list[256], got[256], *p, *o;
	int *id, i, n, k, prev, same;
	vlong nid;

	makebin(&bin, 8, 8, 1, 2, 1, Words + nelem(words), 16);
	makespm(&voc, how);
	m = openmodelmem(bin.p, bin.n, "tiny.bin");
	if(m == nil || opentokensmem(m, voc.p, voc.n, "tokenizer.model") < 0)
		sysfatal("%r");
	strcpy(list, want);
	n = tokenize(list, f, Maxid);
	nid = encode(m, text, strlen(text), 0, &id);
	if(nid < 0)
		sysfatal("'%s': %r", text);
	same = n == nid;
	for(i = 0; i < n && same; i++)
		same = id[i] == idof(f[i]);
	check(same, "'%s', kind %d, suffix %d, fallback %d: %lld ids, expected %s", text, how->kind, how->suffix, how->fallback, nid, want);
	prev = 1;
	o = got;
	for(i = 0; i < nid; i++){
		k = decode(m, prev, id[i], &p);
		memmove(o, p, k);
		o += k;
		prev = id[i];
	}
	*o = 0;
	if(back != nil)
		check(strcmp(got, back) == 0, "'%s', kind %d, suffix %d: comes back as '%s', expected '%s'", text, how->kind, how->suffix, got, back);
	free(id);
	closemodel(m);
	freeimage(&bin);
	freeimage(&voc);
}

void
threadmain(int argc, char **argv)
{
	Switches how;
	int kind;

	ARGBEGIN{
	}ARGEND
	memset(&how, 0, sizeof how);
	for(kind = Unigram; kind <= Bpe; kind++){
		how.kind = kind;
		how.suffix = 0;
		how.keep = 0;
		how.fallback = 1;
		expect(&how, (char*)"ab c", (char*)"▁ab ▁c", (char*)"ab c");
		expect(&how, (char*)"", (char*)"", (char*)"");
		expect(&how, (char*)"axb", (char*)"▁a 0x78 b", (char*)"axb");
		expect(&how, (char*)"aéb", (char*)"▁a 0xC3 0xA9 b", (char*)"aéb");

		/* characters that are no pieces are parts of some */
		expect(&how, (char*)"axyb", (char*)"▁a xy b", (char*)"axyb");
		expect(&how, (char*)"aéxyx", (char*)"▁a éxy 0x78", (char*)"aéxyx");

		how.fallback = 0;
		expect(&how, (char*)"axyxb", (char*)"▁a xy <unk> b", nil);
		expect(&how, (char*)"axb", (char*)"▁a <unk> b", nil);
		expect(&how, (char*)"aéb", (char*)"▁a <unk> b", nil);
		/* neighbours that are unknown are one */
		expect(&how, (char*)"axéyb", (char*)"▁a <unk> b", nil);
		expect(&how, (char*)"a xé b", (char*)"▁a ▁ <unk> ▁ b", nil);
		expect(&how, (char*)"日本", (char*)"▁ <unk>", nil);

		how.suffix = 1;
		expect(&how, (char*)"ab c", (char*)"ab▁ c▁", (char*)"ab c ");
		expect(&how, (char*)"  ab   c ", (char*)"ab▁ c▁", (char*)"ab c ");
		expect(&how, (char*)"c", (char*)"c▁", (char*)"c ");
		expect(&how, (char*)"", (char*)"", (char*)"");
		expect(&how, (char*)"cé", (char*)"c <unk> ▁", nil);
		how.keep = 1;
		expect(&how, (char*)" c", (char*)"▁c ▁", (char*)" c ");
		how.fallback = 1;
		expect(&how, (char*)"cé", (char*)"c 0xC3 0xA9 ▁", (char*)"cé ");
	}
	done();
}
