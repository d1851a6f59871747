#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"

/* what comes out of each layer, for a reference to be held against; llmtrace(1) */

enum {
	Maxids	= 4096,
};

int	mainstacksize = 32*1024;
static Biobuf	out;

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
	fprint(2, "usage: %s [-f format] [-I ids] [-j procs] [-g | -M bytes] model\n", argv0);
	threadexitsall("usage");
}

/* token ids with spaces or commas between them; how many */
static vlong
tokens(char *s, int *ids)
{
	char *e;
	vlong v, n;

	n = 0;
	for(;; s = e){
		while(*s == ' ' || *s == ',')
			s++;
		if(*s == 0)
			return n;
		v = strtoll(s, &e, 10);
		if(e == s || *e != 0 && *e != ' ' && *e != ',' || v < 0 || v > 0x7fffffff || n == Maxids)
			fail("-I: '%.20s' found, expected at most %d token ids", s, Maxids);
		ids[n++] = v;
	}
}

/* "layer position number n", and the floats' bits */
static void
layer(void *v, vlong i, float *x, vlong n)
{
	vlong j;
	u32int u;

	Bprint(&out, "layer %lld %lld %lld", *(vlong*)v, i, n);
	for(j = 0; j < n; j++){
		memmove(&u, x + j, 4);
		Bprint(&out, " %.8ux", u);
	}
	if(Bprint(&out, "\n") < 0)
		fail("writing: %r");
}

void
threadmain(int argc, char **argv)
{
	static int ids[Maxids];
	char *file, *format;
	Holding how;
	Setup setup;
	Session *s;
	Store *st;
	Model *m;
	vlong i, n;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	format = nil;
	memset(&how, 0, sizeof how);
	memset(&setup, 0, sizeof setup);
	n = tokens("1 2 3 4", ids);
	ARGBEGIN{
	case 'f':
		format = EARGF(usage());
		break;
	case 'I':
		n = tokens(EARGF(usage()), ids);
		break;
	case 'j':
		setup.nproc = strtol(EARGF(usage()), nil, 10);
		break;
	case 'g':
		how.share = 1;
		break;
	case 'M':
		how.limit = strtoll(EARGF(usage()), nil, 10);
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
	st = openstore(file, format);
	if(st == nil)
		fail("%r");
	m = holdmodel(st, &how);
	if(m == nil)
		fail("%r");
	closestore(st);
	if(n > modelshape(m)->ctx)
		fail("-I: %lld ids, expected at most the model's context, %lld", n, modelshape(m)->ctx);
	s = newsession(m, &setup);
	if(s == nil)
		fail("%r");
	Bprint(&out, "kernels %s\n", sessionkernels(s));
	tracesession(s, layer, &i);
	for(i = 0; i < n; i++)
		if(stepsession(s, ids[i]) == nil)
			fail("%r");
	if(Bflush(&out) < 0)
		fail("writing: %r");
	freesession(s);
	closemodel(m);
	threadexitsall(nil);
}
