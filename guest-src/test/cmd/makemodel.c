#include <u.h>
#include <libc.h>
#include <bio.h>

/*
 * makemodel [-2 group] [-s] dim hidden layers heads kvheads vocab ctx file
 *	a llama2.c model of random weights, of version 0, or 2 with -2;
 *	-s: one with a classifier of its own, all zero but for norms of
 *	1, one row of the embedding and one of the classifier, which
 *	make token 300 the successor of token 1; what is zero is passed
 *	over, so that the file may have holes
 * makemodel -t vocab file
 *	a tokenizer.bin
 */

enum {
	Nhdr	= 7,
	From	= 1,
	To	= 300,
};

static Biobuf	out;
static vlong	at;
static int	group;
static int	sparse;
static vlong	left;	/* to pass over */
static u64int	state = 88172645463325252ULL;

static void
usage(void)
{
	fprint(2, "usage: %s [-2 group] [-s] dim hidden layers heads kvheads vocab ctx file\n\t%s -t vocab file\n", argv0, argv0);
	exits("usage");
}

static u32int
word(float f)
{
	u32int u;

	memmove(&u, &f, 4);
	return u;
}

static void
flush(void)
{
	if(left > 0 && Bseek(&out, at, 0) != at)
		sysfatal("seeking: %r");
	left = 0;
}

static void
byte(int c)
{
	flush();
	if(Bputc(&out, c) < 0)
		sysfatal("writing: %r");
	at++;
}

static void
put4(u32int u)
{
	byte(u & 0xff);
	byte(u>>8 & 0xff);
	byte(u>>16 & 0xff);
	byte(u>>24);
}

static void
skip(vlong n)
{
	at += n;
	left += n;
}

static u64int
nextrandom(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* in [-1/8, 1/8) */
static void
random1(void)
{
	s32int v;

	v = (s32int)(nextrandom() >> 40) - (1<<23);
	put4(word((float)v / 67108864.0f));
}

static void
floats(vlong n, float all)
{
	for(; n > 0; n--)
		put4(word(all));
}

/* rows of n; with -s only the row one is not zero */
static void
matrix(vlong rows, vlong n, vlong one)
{
	vlong i, k;

	if(!sparse){
		if(group > 0){
			for(i = 0; i < rows*n; i++)
				byte(nextrandom()>>40 & 0xff);
			for(i = 0; i < rows*n/group; i++)
				put4(word(1.0f/1024));
		}else
			for(i = 0; i < rows*n; i++)
				random1();
		return;
	}
	if(one < 0){
		skip(group > 0? rows*n + rows*n/group*4: 4*rows*n);
		return;
	}
	if(group == 0){
		skip(4*one*n);
		floats(n, 1);
		skip(4*(rows-one-1)*n);
		return;
	}
	skip(one*n);
	for(k = 0; k < n; k++)
		byte(100);
	skip((rows-one-1)*n);
	for(i = 0; i < rows*n/group; i++)
		if(i*group < (one+1)*n && (i+1)*group > one*n)
			put4(word(0.01f));
		else
			skip(4);
}

static void
layers(vlong nlayer, vlong rows, vlong n)
{
	for(; nlayer > 0; nlayer--)
		matrix(rows, n, -1);
}

static void
tokenizer(int n)
{
	char buf[16];
	int i, k;

	put4(8);
	for(i = 0; i < n; i++){
		switch(i){
		case 0:
			strcpy(buf, "<unk>");
			break;
		case 1:
			strcpy(buf, "\n<s>\n");
			break;
		case 2:
			strcpy(buf, "\n</s>\n");
			break;
		default:
			if(i < 3+256)
				snprint(buf, sizeof buf, "<0x%.2X>", i-3);
			else
				snprint(buf, sizeof buf, " w%d", i);
		}
		put4(word(-i));
		put4(strlen(buf));
		for(k = 0; buf[k] != 0; k++)
			byte(buf[k]);
	}
}

static void
done(void)
{
	/* a hole at the end is none */
	if(left > 0){
		at--;
		flush();
		byte(0);
	}
	if(Bflush(&out) < 0)
		sysfatal("writing: %r");
	exits(nil);
}

void
main(int argc, char **argv)
{
	vlong v[Nhdr], kv;
	char *e;
	int i, fd, tokens;

	tokens = 0;

	ARGBEGIN{
	case '2':
		group = strtol(EARGF(usage()), nil, 10);
		if(group < 1)
			usage();
		break;
	case 's':
		sparse = 1;
		break;
	case 't':
		tokens = strtol(EARGF(usage()), nil, 10);
		if(tokens < 3+256)
			usage();
		break;
	default:
		usage();
	}ARGEND
	if(argc != (tokens > 0? 1: Nhdr+1))
		usage();
	for(i = 0; i < Nhdr && tokens == 0; i++){
		v[i] = strtoll(argv[i], &e, 10);
		if(*e != 0 || v[i] < 1)
			usage();
	}
	if(sparse && v[5] <= To)
		sysfatal("a vocabulary of %lld, expected more than %d", v[5], To);
	fd = create(argv[argc-1], OWRITE, 0666);
	if(fd < 0)
		sysfatal("%r");
	Binit(&out, fd, OWRITE);
	if(tokens > 0){
		tokenizer(tokens);
		done();
	}
	kv = v[0]/v[3]*v[4];
	if(group > 0){
		put4(0x616b3432);
		put4(2);
	}
	for(i = 0; i < Nhdr; i++)
		put4(group == 0 && i == 5 && sparse? -v[i]: v[i]);
	if(group > 0){
		byte(!sparse);
		put4(group);
		while(at < 256)
			byte(0);
	}
	if(group > 0){
		floats(2*v[2]*v[0] + v[0], 1);
		matrix(v[5], v[0], From);
	}else{
		matrix(v[5], v[0], From);
		floats(v[2]*v[0], 1);
	}
	layers(v[2], v[0], v[0]);
	layers(v[2], kv, v[0]);
	layers(v[2], kv, v[0]);
	layers(v[2], v[0], v[0]);
	if(group == 0)
		floats(v[2]*v[0], 1);
	layers(v[2], v[1], v[0]);
	layers(v[2], v[0], v[1]);
	layers(v[2], v[1], v[0]);
	if(group == 0){
		floats(v[0], 1);
		floats(v[6]*(v[0]/v[3]), 0);
	}
	if(sparse)
		matrix(v[5], v[0], To);
	done();
}
