#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "cmd.h"

/* a model from one form into another; llmconv(1) */

int	mainstacksize = 64*1024;
static int	interrupted;

static void
usage(void)
{
	fprint(2, "usage: %s [-f bin0 | bin1 | bin2 | safetensors | gguf] [-q type] [-z tokenizer] in out\n", argv0);
	threadexitsall("usage");
}

static void
say(void*, char *text)
{
	fprint(2, "%s: %s\n", argv0, text);
}

static void
progress(void*, vlong done, vlong all)
{
	fprint(2, "%s: %lld %% of %.1f MB\n", argv0, all > 0? done/((all + 99)/100): 0, (double)all/1048576);
}

/* once; a second note ends the program wherever it is */
static int
heard(void*, char *note)
{
	if(interrupted || strcmp(note, "interrupt") != 0 && strcmp(note, "hangup") != 0 && strcmp(note, "kill") != 0)
		return 0;
	interrupted = 1;
	return 1;
}

/* does the new file's name say that it is a tokenizer? */
static int
totokens(char *in, char *out, char *form)
{
	char *p;

	if(form != nil)
		return 0;
	p = strrchr(out, '/');
	p = p == nil? out: p+1;
	if(strcmp(p, "tokenizer.bin") == 0)
		return 1;
	p = strrchr(p, '.');
	if(p != nil && (strcmp(p, ".json") == 0 || strcmp(p, ".model") == 0))
		return 1;
	return istokens(in);
}

void
threadmain(int argc, char **argv)
{
	Conversion c;
	Store *s;
	char *in, *out;
	int r;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	memset(&c, 0, sizeof c);
	ARGBEGIN{
	case 'f':
		c.format = EARGF(usage());
		break;
	case 'q':
		c.type = EARGF(usage());
		break;
	case 'z':
		c.tokens = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 2)
		usage();
	c.note = say;
	c.progress = progress;
	c.stop = &interrupted;
	threadnotify(heard, 1);
	in = findmodel(argv[0]);
	if(in == nil)
		fail("%r");
	out = argv[1];
	if(totokens(in, out, c.format)){
		if(c.type != nil || c.tokens != nil)
			fail("%s: a tokenizer, for which there is neither -q nor -z", out);
		r = converttokens(in, out, &c);
	}else{
		s = openstore(in, nil);
		if(s == nil)
			fail("%r");
		r = convertmodel(s, in, out, &c);
		if(r == 0)
			closestore(s);
	}
	if(r < 0)
		fail("%r");
	threadexitsall(nil);
}
