#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* GGUF files of every type that is computed with, and files that are none */

enum {
	Vocab	= 300,
};

/* those of the first step, after which come a few more */
static int
logits(Model *m, char *kernels, int nproc, float *first)
{
	Session *s;
	Setup how;
	float *x;
	int i;

	memset(&how, 0, sizeof how);
	how.kernels = kernels;
	how.nproc = nproc;
	s = newsession(m, &how);
	if(s == nil)
		sysfatal("%r");
	x = nil;
	for(i = 0; i < 5; i++){
		x = stepsession(s, 10*i);
		if(x == nil)
			break;
		if(i == 0)
			memmove(first, x, Vocab*sizeof(float));
	}
	freesession(s);
	return x == nil? -1: 0;
}

/* any number of procs, and any set of the same tree, give the same bits */
static void
same(Model *m, int kind, Kernels *a, Kernels *b)
{
	float one[Vocab], three[Vocab];

	if(a->lanes != b->lanes || kernelslack(b) != nil)
		return;
	if(logits(m, a->name, 1, one) < 0 || logits(m, b->name, 3, three) < 0)
		check(0, "kind %d: %r", kind);
	else
		check(memcmp(one, three, sizeof one) == 0, "kind %d: procs and kernels change the logits from %s to %s",
			kind, a->name, b->name);
}

static void
model(int kind)
{
	Image f;
	Model *m;
	Kernels **k;
	int *id;
	vlong n;
	char *p;

	makegguf(&f, kind, 256, 256, 2, 4, 2, Vocab, 16);
	m = openmodelmem(f.p, f.n, "tiny.gguf");
	if(m == nil){
		check(0, "kind %d: %r", kind);
		return;
	}
	check(strcmp(modelshape(m)->family, "Llama") == 0, "the family is %s", modelshape(m)->family);
	check(modelshape(m)->nbyte < f.n, "weights of %lld bytes in a file of %lld", modelshape(m)->nbyte, f.n);
	same(m, kind, &portkernels, &portkernels);
	for(k = simdkernels; *k != nil; k++){
		same(m, kind, &portkernels, *k);
		same(m, kind, *k, *k);
	}
	n = encode(m, "ab c", 4, Begin, &id);
	check(n == 6 && id[0] == Bostoken && id[1] == 259 && id[4] == 259, "the vocabulary inside gives %lld ids", n);
	check(decode(m, id[0], id[1], &p) == 0 && decode(m, id[1], id[2], &p) == 1 && *p == 'a', "decoding 'ab c'");
	free(id);
	closemodel(m);
	freeimage(&f);
}

static void
refused(Image *f, vlong n, char *want)
{
	Model *m;

	m = openmodelmem(f->p, n, "tiny.gguf");
	check(m == nil, "a model is read where '%s' is wrong", want);
	closemodel(m);
	check(errorsays(want), "expected a sentence with '%s', not: %r", want);
}

/* the place behind a name and its length */
static vlong
behind(Image *f, char *name)
{
	vlong i, n;

	n = strlen(name);
	for(i = 8; i+n < f->n; i++)
		if(memcmp(f->p+i, name, n) == 0 && f->p[i-8] == n && f->p[i-7] == 0)
			return i+n;
	sysfatal("no %s in the image", name);
}

static void
word(Image *f, vlong off, u32int u, char *want)
{
	u32int kept;

	memmove(&kept, f->p + off, 4);
	putword(f, off, u);
	refused(f, f->n, want);
	memmove(f->p + off, &kept, 4);
}

static void
wrongfiles(void)
{
	Image f;
	vlong n, at;
	Store *s;

	makegguf(&f, Kq40, 32, 64, 1, 2, 1, Vocab, 16);
	for(n = 0; n < f.n; n += n < 600? 1: 331)
		refused(&f, n, n < 4? (char*)"ends": (char*)"tiny.gguf: ");
	word(&f, 0, 0x47475546, "expected");
	word(&f, 4, 1, "version at byte 4 is 1");
	word(&f, 4, 4, "version at byte 4 is 4");
	word(&f, 4, 0x03000000, "big-endian");
	word(&f, 8, 0xffffff, "the number of tensors");
	word(&f, 20, 0x7fffffff, "the number of keys");
	at = behind(&f, "general.alignment");
	word(&f, at, Vs32, "general.alignment is of type int32");
	word(&f, at, 99, "expected 0 to 12");
	word(&f, at+4, 48, "expected a power of 2");
	word(&f, at+4, 0, "expected a power of 2");
	word(&f, at+4, 64, "expected a multiple of the alignment");
	at = behind(&f, "llama.block_count");
	word(&f, at+4, 0, "expected 1 to");
	word(&f, at+4, 2, "no tensor 'blk.1.");
	at = behind(&f, "llama.attention.head_count");
	word(&f, at+4, 3, "expected a multiple of the heads");
	at = behind(&f, "llama.feed_forward_length");
	word(&f, at+4, 96, "is 64 rows of 32, expected 96 of 32");
	at = behind(&f, "blk.0.attn_q.weight");
	word(&f, at, 5, "5 dimensions, expected at most 4");
	word(&f, at+4, 33, "expected a multiple of Q4_0's block");
	word(&f, at+8, 0x80000000, "expected less than 2^62");
	word(&f, at+20, 43, "which ggml does not have");
	word(&f, at+20, 5, "which ggml does not have");
	word(&f, at+20, 35, "expected a multiple of TQ2_0's block");
	word(&f, at+24, 8, "expected a multiple of the alignment");
	word(&f, at+24, 0, "begins at 0, expected");
	at = behind(&f, "llama");
	f.p[at-1] = 'b';
	refused(&f, f.n, "'llamb', which is not supported");
	f.p[at-1] = 'a';
	/* a directory alone is one, and no model */
	s = nil;
	for(n = f.n; n > 0; n--){
		s = openstoremem(f.p, n-1, "tiny.gguf", nil);
		if(s != nil)
			break;
	}
	check(s != nil && storebare(s), "no directory without data is read: %r");
	check(loadmodel(s) == nil && errorsays("without their data"), "a directory runs: %r");
	closestore(s);
	freeimage(&f);
}

void
threadmain(int argc, char **argv)
{
	int k;

	ARGBEGIN{
	}ARGEND
	for(k = Kf32; k < Kgroup; k++)
		model(k);
	wrongfiles();
	done();
}
