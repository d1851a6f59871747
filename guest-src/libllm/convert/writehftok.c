#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../family/family.h"
#include "../fns.h"
#include "convert.h"

/*
 * Vocabularies as Hugging Face's tokenizer.json.  BPE by scores
 * becomes a list of merges, as transformers' converter makes it:
 * every way to cut a piece into two others, the best score first,
those of one piece together.
 */

static char Space[] = "\xe2\x96\x81";
typedef struct Merge Merge;
struct Merge {
	float	score;
	int	id;	/* of what it makes; 0 in a list of merges */
	int	left;
	int	right;
};

static int
best(void *va, void *vb)
{
	Merge *a, *b;

	a = (Merge*)va;
	b = (Merge*)vb;
	if(a->score != b->score)
		return a->score > b->score? -1: 1;
	if(a->id != b->id)
		return a->id < b->id? -1: 1;
	if(a->left != b->left)
		return a->left < b->left? -1: 1;
	return a->right < b->right? -1: a->right > b->right;
}

static int
isadded(Piece *p)
{
	return p->kind == Pcontrol || p->kind == Puser || p->kind == Punknown;
}

/* a piece as the text has it */
static void
piecejson(Tokens *t, Buf *b, Piece *own, Piece *spelt)
{
	Buf m;

	if(!t->bytelevel || isadded(own)){
		putjson(b, spelt->s, spelt->n);
		return;
	}
	memset(&m, 0, sizeof m);
	mapped(&m, own->s, own->n);
	if(m.failed)
		b->failed = 1;
	else
		putjson(b, (char*)m.p, m.n);
	free(m.p);
}

static char*
boolean(int v)
{
	if(v)
		return "true";
	return "false";
}

static void
added(Tokens *t, Buf *b, Piece *p)
{
	int i, n;

	puttext(b, "  \"added_tokens\": [");
	n = 0;
	for(i = 0; i < t->n; i++){
		if(!isadded(&p[i]) || p[i].n == 0)
			continue;
		puttext(b, "%s\n    {\"id\": %d, \"content\": ", n++ == 0? "": ",", i);
		putjson(b, p[i].s, p[i].n);
		puttext(b, ", \"single_word\": %s, \"lstrip\": %s, \"rstrip\": %s, \"normalized\": false, \"special\": %s}",
			boolean(p[i].how & Hword), boolean(p[i].how & Hleft), boolean(p[i].how & Hright), boolean(p[i].kind != Puser));
	}
	puttext(b, "],\n");
}

static void
base64(Buf *b, uchar *p, vlong n)
{
	static char digit[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	vlong i;
	u32int u;

	for(i = 0; i < n; i += 3){
		u = p[i]<<16 | (i+1 < n? p[i+1]: 0)<<8 | (i+2 < n? p[i+2]: 0);
		put1(b, digit[u>>18]);
		put1(b, digit[u>>12 & 63]);
		put1(b, i+1 < n? digit[u>>6 & 63]: '=');
		put1(b, i+2 < n? digit[u & 63]: '=');
	}
}

static char*
formname(int form)
{
	if(form & Fcompose && form & Fcompat)
		return "NFKC";
	if(form & Fcompose)
		return "NFC";
	if(form & Fcompat)
		return "NFKD";
	return "NFD";
}

/* what is done to a text before and after */
static void
bytelevel(Tokens *t, Buf *b)
{
	static char *behaviours[] = { "Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous" };
	int i;

	if(t->form)
		puttext(b, "  \"normalizer\": {\"type\": \"%s\"},\n", formname(t->form));
	else
		puttext(b, "  \"normalizer\": null,\n");
	puttext(b, "  \"pre_tokenizer\": {\"type\": \"Sequence\", \"pretokenizers\": [");
	for(i = 0; i < t->nrule && t->prefix == Pnever; i++){
		puttext(b, "\n    {\"type\": \"Split\", \"pattern\": {\"Regex\": ");
		putjson(b, t->ruletext[i], strlen(t->ruletext[i]));
		puttext(b, "}, \"behavior\": \"%s\", \"invert\": %s},", behaviours[t->behave[i] & ~Rinvert],
			boolean(t->behave[i] & Rinvert));
	}
	/* a space before a text comes with the rule of GPT-2, or not at all */
	puttext(b, "\n    {\"type\": \"ByteLevel\", \"add_prefix_space\": %s, \"trim_offsets\": true, \"use_regex\": %s}]},\n",
		boolean(t->prefix != Pnever), boolean(t->prefix != Pnever && t->nrule > 0));
	puttext(b, "  \"decoder\": {\"type\": \"ByteLevel\", \"add_prefix_space\": true, \"trim_offsets\": true, \"use_regex\": true},\n");
}

static void
spaced(Tokens *t, Buf *b)
{
	if(t->kind == Vunigram){
		puttext(b, "  \"normalizer\": {\"type\": \"Sequence\", \"normalizers\": [");
		if(t->form)
			puttext(b, "{\"type\": \"%s\"}%s", formname(t->form), t->nmap > 0 || t->squeeze != Snone? ", ": "");
		if(t->nmap > 0){
			puttext(b, "{\"type\": \"Precompiled\", \"precompiled_charsmap\": \"");
			base64(b, t->map, t->nmap);
			puttext(b, "\"}");
		}
		if(t->squeeze != Snone)
			puttext(b, "%s{\"type\": \"Replace\", \"pattern\": {\"Regex\": \" {2,}\"}, \"content\": \"%s\"}",
				t->nmap > 0? ", ": "", Space);
		puttext(b, "]},\n  \"pre_tokenizer\": {\"type\": \"Metaspace\", \"replacement\": \"%s\", \"prepend_scheme\": \"%s\", "
			"\"split\": %s},\n", Space, t->prefix == Pnever? "never": "always", boolean(t->wordwise));
		puttext(b, "  \"decoder\": {\"type\": \"Metaspace\", \"replacement\": \"%s\", \"prepend_scheme\": \"%s\", \"split\": false},\n",
			Space, t->prefix == Pnever? "never": "always");
		return;
	}
	puttext(b, "  \"normalizer\": {\"type\": \"Sequence\", \"normalizers\": [");
	if(t->form)
		puttext(b, "{\"type\": \"%s\"}, ", formname(t->form));
	if(t->prefix != Pnever)
		puttext(b, "{\"type\": \"Prepend\", \"prepend\": \"%s\"}, ", Space);
	puttext(b, "{\"type\": \"Replace\", \"pattern\": {\"String\": \" \"}, \"content\": \"%s\"}]},\n", Space);
	puttext(b, "  \"pre_tokenizer\": null,\n  \"decoder\": {\"type\": \"Sequence\", \"decoders\": ["
		"{\"type\": \"Replace\", \"pattern\": {\"String\": \"%s\"}, \"content\": \" \"}, "
		"{\"type\": \"ByteFallback\"}, {\"type\": \"Fuse\"}", Space);
	if(t->prefix != Pnever)
		puttext(b, ", {\"type\": \"Strip\", \"content\": \" \", \"start\": 1, \"stop\": 0}");
	puttext(b, "]},\n");
}

static void
post(Tokens *t, Buf *b, Piece *p)
{
	if(!t->addbos || t->bos < 0){
		puttext(b, "  \"post_processor\": null,\n");
		return;
	}
	puttext(b, "  \"post_processor\": {\"type\": \"TemplateProcessing\", \"single\": [{\"SpecialToken\": {\"id\": ");
	putjson(b, p[t->bos].s, p[t->bos].n);
	puttext(b, ", \"type_id\": 0}}, {\"Sequence\": {\"id\": \"A\", \"type_id\": 0}}], \"pair\": [{\"Sequence\": {\"id\": \"A\", "
		"\"type_id\": 0}}, {\"Sequence\": {\"id\": \"B\", \"type_id\": 1}}], \"special_tokens\": {");
	putjson(b, p[t->bos].s, p[t->bos].n);
	puttext(b, ": {\"id\": ");
	putjson(b, p[t->bos].s, p[t->bos].n);
	puttext(b, ", \"ids\": [%d], \"tokens\": [", t->bos);
	putjson(b, p[t->bos].s, p[t->bos].n);
	puttext(b, "]}}},\n");
}

/* of all pieces, by scores or by their list */
static Merge*
merges(Tokens *t, Piece *p, vlong *n)
{
	Merge *m;
	Pair *r;
	vlong max;
	void *q;
	int i, k, a, c;

	m = nil;
	max = 0;
	*n = 0;
	for(r = t->pair; t->kind == Vmerges && r < t->pair + t->npair; r++){
		if(r->left < 0)
			continue;
		q = growarray(m, *n, &max, sizeof(Merge));
		if(q == nil)
			goto Bad;
		m = (Merge*)q;
		m[*n].id = 0;
		m[*n].left = r->left;
		m[*n].right = r->right;
		/* ranks are below 2^24 */
		m[(*n)++].score = (float)(0 - r->rank);
	}
	for(i = 0; t->kind == Vscores && i < t->n; i++){
		if(p[i].kind != Pnormal)
			continue;
		for(k = 1; k < t->piece[i].n; k++){
			a = findtoken(t, t->piece[i].s, k, "", 0);
			c = findtoken(t, t->piece[i].s + k, t->piece[i].n - k, "", 0);
			if(a < 0 || c < 0 || p[a].kind != Pnormal || p[c].kind != Pnormal)
				continue;
			q = growarray(m, *n, &max, sizeof(Merge));
			if(q == nil)
				goto Bad;
			m = (Merge*)q;
			m[*n].score = p[i].score;
			m[*n].id = i;
			m[*n].left = a;
			m[(*n)++].right = c;
		}
	}
	if(m == nil)
		m = (Merge*)alloc(1, sizeof(Merge));
	else
		qsort(m, *n, sizeof(Merge), best);
	return m;
Bad:
	free(m);
	return nil;
}

static int
bpe(Tokens *t, Buf *b, Piece *p, char *name)
{
	Merge *m;
	vlong i, n;
	int k;

	m = merges(t, p, &n);
	if(m == nil){
		werrstr("%s: %r", name);
		return -1;
	}
	puttext(b, "  \"model\": {\"type\": \"BPE\", \"dropout\": null, \"unk_token\": ");
	k = t->kind == Vscores && !t->lower? 0: t->unk;
	if(k >= 0 && k < t->n)
		putjson(b, p[k].s, p[k].n);
	else
		puttext(b, "null");
	puttext(b, ", \"fuse_unk\": %s, \"byte_fallback\": %s, \"ignore_merges\": %s,\n  \"vocab\": {",
		t->bytelevel? "false": "true", t->bytelevel? "false": "true", t->whole? "true": "false");
	k = 0;
	for(i = 0; i < t->n; i++){
		if(t->bytelevel && isadded(&p[i]) || p[i].kind == Punused && p[i].n == 0)
			continue;
		puttext(b, "%s\n    ", k++ == 0? "": ",");
		piecejson(t, b, &t->piece[i], &p[i]);
		puttext(b, ": %lld", i);
	}
	puttext(b, "},\n  \"merges\": [");
	for(i = 0; i < n; i++){
		puttext(b, "%s\n    [", i == 0? "": ",");
		piecejson(t, b, &t->piece[m[i].left], &p[m[i].left]);
		puttext(b, ", ");
		piecejson(t, b, &t->piece[m[i].right], &p[m[i].right]);
		puttext(b, "]");
	}
	puttext(b, "]}\n}\n");
	free(m);
	return 0;
}

static void
unigram(Tokens *t, Buf *b, Piece *p)
{
	int i;

	puttext(b, "  \"model\": {\"type\": \"Unigram\", \"unk_id\": %d, \"vocab\": [", t->unk);
	for(i = 0; i < t->n; i++){
		puttext(b, "%s\n    [", i == 0? "": ",");
		putjson(b, p[i].s, p[i].n);
		puttext(b, ", %.9g]", p[i].score);
	}
	puttext(b, "], \"byte_fallback\": %s}\n}\n", t->byte[0] >= 0? "true": "false");
}

int
jsonfile(Tokens *t, Buf *b, char *name)
{
	Piece *p;
	int r;

	if(t->kind == Vunigram && t->squeeze == Sall){
		werrstr("%s: spaces at a text's ends go, for which no tokenizer.json is written here", name);
		return -1;
	}
	p = t->bytelevel || t->kind == Vmerges? t->piece: spelled(t, name);
	if(p == nil)
		return -1;
	puttext(b, "{\n  \"version\": \"1.0\",\n  \"truncation\": null,\n  \"padding\": null,\n");
	added(t, b, p);
	if(t->bytelevel)
		bytelevel(t, b);
	else
		spaced(t, b);
	post(t, b, p);
	r = 0;
	if(t->kind == Vunigram)
		unigram(t, b, p);
	else
		r = bpe(t, b, p, name);
	if(p != t->piece)
		free(p);
	return r < 0? -1: endbuf(b, name);
}
