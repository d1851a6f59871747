#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "llm.h"
#include "cmd.h"

/* text to tokens and back; llmtok(1) */

int	mainstacksize = 32*1024;

static void
usage(void)
{
	fprint(2, "usage: %s [-bdps] [-z tokenizer] model [file]\n", argv0);
	threadexitsall("usage");
}

static void
totext(Model *m, char *text, char *name)
{
	char *p, *e;
	vlong id;
	int prev, n;

	prev = -1;
	for(p = text; *p != 0; p = e){
		while(*p == ' ' || *p == '\n' || *p == '\t' || *p == '\r' || *p == ',')
			p++;
		if(*p == 0)
			break;
		id = strtoll(p, &e, 10);
		if(e == p || *e != 0 && strchr(" \n\t\r,", *e) == nil)
			fail("%s: '%.20s' found, expected token ids", name, p);
		if(id < 0 || id > 0x7fffffff)
			fail("%s: token %lld, expected 0 or more", name, id);
		n = decode(m, prev, id, &p);
		if(n < 0)
			fail("%r");
		Bwrite(&out, p, n);
		prev = id;
	}
}

static void
totokens(Model *m, char *text, vlong n, int how, int pieces)
{
	int *id, k, j;
	vlong i, nid;
	char *p;

	nid = encode(m, text, n, how, &id);
	if(nid < 0)
		fail("%r");
	for(i = 0; i < nid; i++){
		if(!pieces){
			Bprint(&out, "%s%d", i == 0? "": " ", id[i]);
			continue;
		}
		k = tokenpiece(m, id[i], &p);
		Bprint(&out, "%d\t", id[i]);
		for(j = 0; j < k; j++)
			if(p[j] == '\n')
				Bprint(&out, "\\n");
			else if((p[j] & 0xff) < ' ')
				Bprint(&out, "\\x%.2x", p[j]);
			else
				Bputc(&out, p[j]);
		Bprint(&out, "\n");
	}
	if(!pieces)
		Bprint(&out, "\n");
	free(id);
}

void
threadmain(int argc, char **argv)
{
	Model *m;
	char *text, *name, *tokens, *file;
	vlong n;
	int fd, back, pieces, how;

	setfcr(getfcr() & ~(FPINVAL|FPOVFL|FPZDIV));
	back = 0;
	pieces = 0;
	how = 0;
	tokens = nil;
	ARGBEGIN{
	case 'b':
		how |= Begin;
		break;
	case 'd':
		back = 1;
		break;
	case 'p':
		pieces = 1;
		break;
	case 's':
		how |= Specials;
		break;
	case 'z':
		tokens = EARGF(usage());
		break;
	default:
		usage();
	}ARGEND
	if(argc != 1 && argc != 2)
		usage();
	Binit(&out, 1, OWRITE);
	file = findmodel(argv[0]);
	if(file == nil)
		fail("%r");
	if(tokens != nil){
		m = openmodel(file);
		if(m != nil && opentokens(m, tokens) < 0)
			m = nil;
	}else
		m = openvocab(file);
	if(m == nil)
		fail("%r");
	fd = 0;
	name = "standard input";
	if(argc == 2){
		name = argv[1];
		fd = open(name, OREAD);
		if(fd < 0)
			fail("%s: %r", name);
	}
	text = readall(fd, name, &n);
	if(back)
		totext(m, text, name);
	else
		totokens(m, text, n, how, pieces);
	if(Bflush(&out) < 0)
		fail("writing: %r");
	free(text);
	closemodel(m);
	threadexitsall(nil);
}
