#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "../../libllm/kernel.h"
#include "dat.h"
#include "fns.h"

/*
 * Runs the cases of a list and writes what they give to a file of
 * records.  The host compares: nothing is judged here.
 */

int	mainstacksize = 64*1024;

static int careful;	/* no case begins before a word of the host's */
static int first;	/* cases before this one are left out */
static int leftout[Maxleftout];	/* and these */
static int nleftout;

static void
usage(void)
{
	fprint(2, "usage: conform [-c] [-f first] [-x case]... [-o results] cases\n");
	threadexitsall("usage");
}

static int
setup(Case *c)
{
	vlong v;
	char *set;

	c->procs = 1;
	if(bytesattr(c, "procs") != nil){
		if(number(c, "procs", &v) < 0)
			return -1;
		if(v < 1 || v > Maxproc){
			werrstr("%lld procs, expected 1 to %d", v, Maxproc);
			return -1;
		}
		c->procs = v;
	}
	if(bytesattr(c, "align") != nil){
		if(number(c, "align", &v) < 0)
			return -1;
		c->align = v;
	}
	set = attr(c, "set");
	if(set == nil)
		set = "port";
	c->k = pickkernels(set);
	return c->k == nil ? -1 : 0;
}

static int
run(Case *c, Record *r)
{
	char *kernel;

	kernel = attr(c, "kernel");
	if(kernel == nil || setup(c) < 0)
		return -1;
	if(strcmp(kernel, "logits") == 0 || strcmp(kernel, "convert") == 0 || strcmp(kernel, "tokenizer") == 0)
		return runmodel(c, kernel, r);
	if(strcmp(kernel, "sample") == 0)
		return runsample(c, r);
	if(strcmp(kernel, "guess") == 0)
		return runguess(c, r);
	if(strcmp(kernel, "notes") == 0)
		return runnotes(c, r);
	if(isquant(kernel))
		return runquant(c, kernel, r);
	return runkernel(c, kernel, r);
}

static void
one(Case *c, int out)
{
	Record r;
	char err[ERRMAX];
	int refused;

	print("begin %d\n", c->id);
	if(careful && read(0, err, 1) != 1)
		sysfatal("no word to go on after case %d", c->id);
	memset(&r, 0, sizeof r);
	refused = 0;
	if(run(c, &r) < 0){
		rerrstr(err, sizeof err);
		freerecord(&r);
		refused = 1;
		if(addtensor(&r, "error", Tbytes, err, strlen(err)) < 0)
			sysfatal("%r");
	}
	freebufs();
	if(writerecord(out, c->id, refused, &r) < 0)
		sysfatal("%r");
	freerecord(&r);
}

static int
wanted(Case *c)
{
	int i;

	for(i = 0; i < nleftout; i++)
		if(leftout[i] == c->id)
			return 0;
	return c->id >= first;
}

void
threadmain(int argc, char **argv)
{
	Biobuf *b;
	Case c;
	char *line, *results;
	int out;

	results = "results";
	ARGBEGIN{
	case 'c':
		careful = 1;
		break;
	case 'f':
		first = atoi(EARGF(usage()));
		break;
	case 'x':
		if(nleftout == Maxleftout)
			sysfatal("more than %d -x", Maxleftout);
		leftout[nleftout++] = atoi(EARGF(usage()));
		break;
	case 'o':
		results = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 1)
		usage();
	b = Bopen(argv[0], OREAD);
	if(b == nil)
		sysfatal("%s: %r", argv[0]);
	out = create(results, OWRITE, 0666);
	if(out < 0)
		sysfatal("%s: %r", results);
	while((line = Brdstr(b, '\n', 1)) != nil){
		if(parsecase(&c, line) < 0)
			sysfatal("%s: %r", argv[0]);
		if(wanted(&c))
			one(&c, out);
		free(line);
	}
	/* or the last of our procs would, after we are waited for: files are written when they are closed */
	if(close(out) < 0)
		sysfatal("%s: %r", results);
	print("done\n");
	threadexitsall(nil);
}
