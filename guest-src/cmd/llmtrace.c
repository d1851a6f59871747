#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "cmd.h"

/* what comes out of each layer, for a reference to be held against; llmtrace(1) */

int	mainstacksize = 32*1024;

static void
usage(void)
{
	fprint(2, "usage: %s [-f format] [-I ids] [-j procs] [-g | -M bytes] model\n", argv0);
	threadexitsall("usage");
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
	int *ids;
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
	ids = tokenids('I', "1 2 3 4", &n);
	ARGBEGIN{
	case 'f':
		format = EARGF(usage());
		break;
	case 'I':
		free(ids);
		ids = tokenids('I', EARGF(usage()), &n);
		break;
	case 'j':
		setup.nproc = number('j', EARGF(usage()), 64, "procs");
		break;
	case 'g':
		how.share = 1;
		break;
	case 'M':
		how.limit = bytes('M', EARGF(usage()));
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
	free(ids);
	freesession(s);
	closemodel(m);
	threadexitsall(nil);
}
