#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"

/* what a model's files say; llminfo(1) */

int	mainstacksize = 32*1024;
static Biobuf	out;
static int	tensors;
static int	keys;
static int	checks;

static void
fail(char *fmt, ...)
{
	char buf[512];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	Bflush(&out);
	fprint(2, "%s: %s\n", argv0, buf);
	threadexitsall("error");
}

static void
usage(void)
{
	fprint(2, "usage: %s [-tkc] [-f format] [-z tokenizer] file\n", argv0);
	threadexitsall("usage");
}

typedef struct Count Count;
struct Count {
	char	*type;
	vlong	n;
	vlong	size;
};

/* how many tensors there are of each type */
static void
types(Store *s)
{
	Count c[64];
	Tensorinfo t;
	vlong i, size;
	int n, k;

	n = 0;
	size = 0;
	for(i = 0; storetensor(s, i, &t); i++){
		for(k = 0; k < n; k++)
			if(strcmp(c[k].type, t.type) == 0)
				break;
		if(k == nelem(c))
			break;
		if(k == n){
			c[k].type = t.type;
			c[k].n = 0;
			c[k].size = 0;
			n++;
		}
		c[k].n++;
		c[k].size += t.size;
		size += t.size;
	}
	Bprint(&out, "tensors: %lld, %lld bytes%s\n", i, size, storebare(s)? ", whose data is not there": "");
	for(k = 0; k < n; k++)
		Bprint(&out, "type %s: %lld, %lld bytes\n", c[k].type, c[k].n, c[k].size);
}

static void
listtensors(Store *s)
{
	Tensorinfo t;
	vlong i;
	int k;

	for(i = 0; storetensor(s, i, &t); i++){
		Bprint(&out, "%s %s ", t.name, t.type);
		for(k = 0; k < t.ndim; k++)
			Bprint(&out, "%s%lld", k == 0? "": "x", t.dim[k]);
		Bprint(&out, " %lld bytes at %lld of %s\n", t.size, t.off, t.file);
	}
}

static void
listkeys(Store *s)
{
	char buf[1024];
	vlong i;

	for(i = 0; storekey(s, i, buf, sizeof buf, 8); i++)
		Bprint(&out, "%s\n", buf);
	if(storeconfig(s) != nil)
		Bprint(&out, "%s\n", storeconfig(s));
}

static void
model(Store *s, char *file, char *tokens)
{
	Model *m;
	Shape *h;

	m = loadmodel(s);
	if(m == nil){
		Bprint(&out, "model: none that runs here: %r\n");
		return;
	}
	h = modelshape(m);
	Bprint(&out, "family: %s\n", h->family);
	Bprint(&out, "dim: %lld\nhidden: %lld\nlayers: %lld\nheads: %lld over %lld, of %lld\n", h->dim, h->hidden,
		h->nlayer, h->nhead, h->nkvhead, h->headsize);
	if(h->nexpert > 0)
		Bprint(&out, "experts: %lld\n", h->nexpert);
	Bprint(&out, "vocabulary: %lld%s\ncontext: %lld\nweights: %lld\n", h->vocab, h->shared? "": " with a classifier",
		h->ctx, h->nweight);
	if(tokens != nil){
		if(opentokens(m, tokens) < 0)
			fail("tokenizer: %r");
	}else if(findtokens(m, file) < 0)
		Bprint(&out, "tokenizer: %r\n");
	if(strcmp(tokenskind(m), "none") != 0)
		Bprint(&out, "tokenizer: %s\n", tokenskind(m));
	Bprint(&out, "memory: %lld bytes of weights, %lld of a session\n", h->nbyte, sessionneed(m, 0));
	closemodel(m);
}

void
threadmain(int argc, char **argv)
{
	Store *s;
	char *format, *tokens, *file;
	vlong i;
	Tensorinfo t;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	format = nil;
	tokens = nil;
	ARGBEGIN{
	case 't':
		tensors = 1;
		break;
	case 'k':
		keys = 1;
		break;
	case 'c':
		checks = 1;
		break;
	case 'f':
		format = EARGF(usage());
		break;
	case 'z':
		tokens = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 1)
		usage();
	Binit(&out, 1, OWRITE);
	file = findmodel(argv[0]);
	if(file == nil)
		fail("%r");
	s = openstore(file, format);
	if(s == nil)
		fail("%r");
	Bprint(&out, "format: %s\n", storeformat(s));
	if(storesize(s) >= 0)
		Bprint(&out, "size: %lld bytes\n", storesize(s));
	types(s);
	if(keys)
		listkeys(s);
	if(tensors)
		listtensors(s);
	if(checks){
		for(i = 0; storetensor(s, i, &t); i++)
			if(checkstore(s, i) < 0)
				fail("%r");
		Bprint(&out, "checked: every number is finite\n");
	}
	model(s, file, tokens);
	closestore(s);
	if(Bflush(&out) < 0)
		sysfatal("writing: %r");
	threadexitsall(nil);
}
