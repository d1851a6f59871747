typedef struct Kvblock Kvblock;
typedef struct Column Column;
typedef struct Config Config;
typedef struct Demand Demand;
typedef struct Digest Digest;
typedef struct Family Family;
typedef struct Json Json;
typedef struct Hold Hold;
typedef struct Key Key;
typedef struct Layer Layer;
typedef struct Part Part;
typedef struct Piece Piece;
typedef struct Prob Prob;
typedef struct Proposer Proposer;
typedef struct Regex Regex;
typedef struct Sampler Sampler;
typedef struct Source Source;
typedef struct Step Step;
typedef struct Str Str;
typedef struct Table Table;
typedef struct Tensor Tensor;
typedef struct Tokens Tokens;
typedef struct Type Type;
typedef struct Utf Utf;
typedef struct Engine Engine;

#pragma incomplete Demand
#pragma incomplete Family
#pragma incomplete Regex

enum {
	Maxproc	= 64,
	Maxdim	= 8,
	Cachestep	= 64,	/* positions of a block of a KV cache, at most */
	Mostguesses	= 32,	/* tokens that are guessed at once */
	Together	= 32,	/* rows of logits at once */
	Fewcolumns	= 8,	/* at once where memory is short */
};

/* bytes, and a zero after them */
struct Str {
	char	*s;
	vlong	n;
};

/* where a file's bytes come from */
struct Source {
	char	*name;
	int	fd;		/* -1: memory */
	int	own;		/* closesource closes fd */
	uchar	*p;		/* memory, n bytes */
	vlong	n;		/* -1: not known before the end */
	vlong	off;		/* of the next byte */
	uchar	*buf;		/* of a file, read ahead */
	int	nbuf;
	int	at;		/* in buf */
	int	ref;		/* a store, and a model that reads on demand */
};

/* hold/digest.c */
struct Digest {
	u64int	v[4];
	u64int	n;
	uchar	buf[32];
};

/* names and their numbers, the order in which they came */
struct Table {
	int	*slot;		/* [nslot], a power of 2; -1: empty */
	vlong	nslot;
	vlong	n;
};

struct Type {
	char	*name;		/* ggml's */
	char	*st;		/* safetensors', or nil */
	int	ggml;		/* number in GGUF files, or -1 */
	int	block;		/* elements */
	int	size;		/* of a block, bytes */
	int	kind;		/* kernel.h */
};

struct Tensor {
	Str	name;		/* in the file */
	Str	role;		/* what GGUF calls it */
	Type	*type;
	int	ndim;
	vlong	dim[Maxdim];	/* the last is a row's length */
	vlong	n;		/* elements */
	vlong	size;		/* bytes */
	int	src;		/* of the store */
	vlong	off;		/* there */
	vlong	group;		/* of grouptype */
	uchar	*p;		/* once it is loaded */
	int	mine;		/* p is the store's to free */
	int	used;		/* 1: passed over, 2: by the model */
	vlong	bind;		/* where it goes in the model, load.h */
	int	how;		/* enum Change of family.h */
	int	*piece;		/* [npiece] tensors that it is made of, or npiece is 0 */
	int	npiece;
	int	axis;		/* along which they are put together */
};

/* GGUF's types of values */
enum {
	Vu8,
	Vs8,
	Vu16,
	Vs16,
	Vu32,
	Vs32,
	Vf32,
	Vbool,
	Vstr,
	Varray,
	Vu64,
	Vs64,
	Vf64,
	Nvalue,
};

struct Key {
	Str	name;
	int	type;
	int	etype;		/* of an array */
	vlong	off;		/* of the value in the file */
	u64int	bits;		/* of a scalar */
	Str	str;		/* of a string; the bytes of an array of scalars */
	Str	*strs;		/* [n] of an array of strings */
	char	*text;		/* theirs */
	vlong	n;		/* of an array */
};

/* a model's files: what tensors they hold and what they say of them */
struct Store {
	char	*name;		/* of the first file, for error strings */
	char	*path;		/* or nil */
	char	*format;	/* "gguf" … */
	char	*version;	/* in words */
	Source	**src;
	int	nsrc;
	Tensor	*tensor;
	vlong	ntensor;
	vlong	maxtensor;
	Table	names;
	Table	roles;
	Key	*key;
	vlong	nkey;
	vlong	maxkey;
	Table	keys;
	char	*config;	/* the text of config.json, or nil */
	vlong	nconfig;
	char	*confname;
	Shape	bin;		/* a llama2.c file's header */
	vlong	align;
	vlong	end;		/* where a llama2.c file ends */
	int	bare;		/* a directory without its data */
	int	meta;		/* Meta's folder */
	int	part;		/* that is read, then how many there are */
	char	**text;		/* what closestore frees */
	vlong	ntext;
	vlong	maxtext;
};

/* a value in a text that checkjson has been through */
struct Json {
	char	*p;
	char	*e;
	char	*name;		/* of the file, for error strings */
};

struct Layer {
	float	*attnorm;	/* [dim] */
	float	*attnormb;
	float	*attnorm2;	/* Gemma: after attention */
	float	*ffnnorm;	/* [dim] */
	float	*ffnnormb;
	float	*ffnnorm2;	/* Gemma: after the feed-forward network */
	float	*qnorm;		/* [headsize] */
	float	*knorm;		/* [headsize] */
	Matrix	qkv;		/* [qdim+2*kvdim][dim] in one tensor; q, k and v are parts of it */
	Matrix	q;		/* [qdim][dim] */
	Matrix	k;		/* [kvdim][dim] */
	Matrix	v;		/* [kvdim][dim] */
	Matrix	o;		/* [dim][qdim] */
	float	*qkvb;		/* biases, or nil */
	float	*qb;
	float	*kb;
	float	*vb;
	float	*ob;
	Matrix	gate;		/* [hidden][dim]; Phi-3 keeps it in up */
	Matrix	up;		/* [hidden][dim] */
	Matrix	down;		/* [dim][hidden] */
	float	*gateb;
	float	*upb;
	float	*downb;
	Matrix	router;		/* [nexpert][dim] */
	Matrix	*gates;		/* [nexpert] of [hidden][dim] */
	Matrix	*ups;
	Matrix	*downs;		/* [nexpert] of [dim][hidden] */
};

/* what a family's members differ in, beyond their sizes */
struct Config {
	float	eps;
	int	halves;		/* the rotary embedding pairs i with i + rot/2, not with i+1 */
	vlong	rot;		/* how many of a head's elements it turns */
	double	base;		/* of its frequencies */
	double	localbase;	/* Gemma 3: of layers with a window; 0: base */
	char	*scaling;	/* linear, dynamic, yarn, llama3, longrope; nil: none */
	double	factor;
	vlong	origctx;
	double	lowfreq;	/* llama3 */
	double	highfreq;
	double	betafast;	/* yarn */
	double	betaslow;
	double	attfactor;	/* yarn, longrope: of cosine and sine; 0: by the definition */
	double	mscale;
	double	mscaleall;
	float	embscale;	/* of the embedding; 0: 1 */
	float	attscale;	/* of q·k; 0: 1/sqrt(headsize) */
	float	attcap;		/* soft caps; 0: none */
	float	logitcap;
	vlong	window;		/* positions that attention looks back; 0: all */
	int	pattern;	/* one layer in so many has no window; 0: none has none */
	int	act;		/* enum of family.h */
	int	parallel;	/* attention and feed-forward network side by side */
	int	postnorm;	/* OPT 350M: norms after */
	int	addone;		/* norms are stored less one */
	vlong	posoff;		/* of the first row of learned positions */
	vlong	nused;		/* experts of a token */
};

struct Model {
	char	*name;
	Shape	shape;
	Config	conf;
	Family	*family;
	Matrix	embed;		/* [vocab][dim] */
	Matrix	place;		/* [ctx + posoff][dim] of learned positions */
	Matrix	projin;		/* OPT 350M: [dim][embdim] */
	Matrix	projout;	/* [embdim][dim] */
	Layer	*layer;		/* [nlayer] */
	float	*norm;		/* [dim] */
	float	*normb;
	Matrix	cls;		/* [vocab][dim] */
	float	*clsb;
	float	*freq;		/* [rot/2] of the rotary embedding */
	float	*localfreq;	/* of layers with a window */
	float	*longfreq;	/* of sessions beyond the context that it was trained for */
	float	*factors;	/* [rot/2] by which the file divides the frequencies */
	float	*longfactors;
	float	turn;		/* of cosine and sine: YaRN's attention factor */
	Demand	*demand;	/* of weights that are read when they are wanted, or nil */
	Source	**src;		/* [nsrc] that they are read from */
	int	nsrc;
	uchar	*shared;	/* the segment that they are in, or nil */
	char	*segname;	/* its name */
	Tokens	*tokens;	/* nil until opentokens */
	int	inside;		/* they came with the model */
	char	*why;		/* they did not */
	void	**mem;		/* what closemodel frees */
	vlong	nmem;
	vlong	maxmem;
};

struct Piece {
	char	*s;		/* as the vocabulary has it, then a zero */
	char	*out;		/* the text that it stands for */
	int	n;
	int	nout;
	short	kind;
	short	how;		/* where it stands in a text */
	float	score;
};

enum {
	Maxpiece	= 1<<20,	/* bytes */
};

/* kinds of pieces, GGUF's and SentencePiece's numbers */
enum {
	Pnormal	= 1,
	Punknown,
	Pcontrol,
	Puser,
	Punused,
	Pbyte,
};

/* kinds of vocabularies */
enum {
	Vscores,	/* SentencePiece's BPE: the best score merges first */
	Vmerges,	/* byte-level BPE: a list of merges */
	Vunigram,	/* the likeliest sequence of pieces */
};

/* does a space go before a text? */
enum {
	Pnever,
	Palways,	/* before each part between special tokens, too */
	Ponce,
	Punless,	/* there is one */
	Pstep,		/* the normaliser puts it there */
};

/* what a token in a text takes with it, or wants: bits of Piece.how */
enum {
	Hleft	= 1,	/* the white space before it */
	Hright	= 2,	/* and behind it */
	Hword	= 4,	/* no letter or digit beside it */
};

/* what becomes of that which a rule fits: Tokens.behave */
enum {
	Ralone,		/* a word */
	Rgone,
	Rbefore,	/* a part of the word before */
	Rbehind,
	Rtogether,	/* one word with its neighbours that fit, too */
	Rinvert	= 8,	/* of that which does not fit */

	Maxrule	= 16,	/* of a vocabulary */
};

/* normal forms: bits of Tokens.form */
enum {
	Fany	= 1,
	Fcompat	= 2,	/* NFKD, NFKC */
	Fcompose	= 4,	/* NFC, NFKC */
};

/* runs of spaces become one, and those at the ends go */
enum {
	Snone,
	Sall,
	Smiddle,	/* only the former */
};

typedef struct Pair Pair;
struct Pair {
	int	left;		/* -1: empty */
	int	right;
	int	id;		/* of the union */
	int	rank;
};

/* of a normaliser: token/steps.h has the kinds */
struct Step {
	int	kind;
	int	form;
	char	*from;
	vlong	nfrom;
	Regex	*re;	/* instead of from, or nil */
	char	*to;
	vlong	nto;
};

struct Tokens {
	int	kind;
	int	n;
	int	max;		/* longest piece */
	Piece	*piece;		/* [n] */
	char	*text;		/* theirs */
	vlong	ntext;
	vlong	maxtext;
	char	*shown;		/* what they stand for */
	int	*hash;		/* [nhash] ids, -1: empty; a power of 2 */
	int	nhash;
	int	byte[256];	/* the id of each byte, or -1 */
	char	value[256];	/* the bytes themselves */
	int	bos;		/* ids, or -1 */
	int	eos;
	int	unk;
	int	addbos;
	int	prefix;
	int	lower;		/* U+2581 stands for a space */
	int	squeeze;
	int	form;		/* Unicode's normal form, or 0 */
	Step	*step;		/* [nstep] that are done instead of squeeze, form and map */
	int	nstep;
	int	wordwise;	/* no piece but the first of a word begins with U+2581 */
	int	suffix;		/* the space before a text goes behind it */
	int	nobytes;	/* what has no piece is unknown, though there are pieces of bytes */
	int	bytelevel;	/* pieces are of bytes, not of characters */
	uchar	*map;		/* [nmap] of normalisations, or nil */
	vlong	nmap;
	int	whole;		/* a word that is a piece is not merged */
	Pair	*pair;		/* [npair], a power of 2 */
	vlong	npair;
	int	*special;	/* ids that are found in a text before all else, in order of their bytes */
	int	nspecial;
	int	*sorted;	/* Vunigram: ids in order of their bytes */
	int	nsorted;
	float	minscore;
	Regex	**rule;		/* that cut a text into words */
	char	**ruletext;	/* [nrule] their sources */
	uchar	behave[Maxrule];
	int	nrule;
	int	eog[8];		/* ids that end a text, -1 after the last */
};

struct Prob {
	float	p;
	int	id;
};

struct Sampler {
	Sampling	how;
	u64int	state;
	float	*p;		/* [n] */
	Prob	*best;		/* [n] */
	vlong	n;
	int	penal;		/* came counts */
	int	*came;		/* [n] how often each token is in the text; nil before it is wanted */
};

/*
 * Text that may be the beginning of a string to stop at waits.  Given
 * text is only passed on.
 */
struct Hold {
	char	*p;		/* nil: there is nothing to stop at */
	vlong	n;
	vlong	longest;	/* string to stop at */
	int	stopped;
};

/* an unfinished UTF-8 sequence */
struct Utf {
	char	s[UTFmax];
	int	n;
};

/* guesses at what follows a text */
struct Proposer {
	Session	*s;
	Session	*draft;		/* nil: looked up in the text */
	int	*seen;		/* [n] the text so far */
	vlong	n;
	vlong	max;
	vlong	most;		/* guesses at once; 0: none */
	vlong	next;		/* now */
	vlong	valid;		/* positions of the draft that the text has, too */
	vlong	proposed;
	vlong	accepted;
};

/* positions of a KV cache, of all layers and heads, that sessions may share */
struct Kvblock {
	Along	ref;
	uchar	*p;	/* [nlayer][2][nkvhead] of a session's step rows */
};

/* a token that is computed with others: where it goes */
struct Column {
	Session	*s;
	Feed	*f;
	int	id;
	vlong	pos;
	vlong	i;	/* of the feed's tokens */
	int	want;	/* its logits */
};

/*
 * What the computing of tokens needs, some of them at once: column t of
 * each array is token t's.  Sessions of one model may share it; it
 * belongs to one proc at a time.
 */
struct Engine {
	int	ref;		/* sessions */
	Model	*m;
	Kernels	*k;
	Pool	*pool;
	vlong	most;		/* columns at once */
	vlong	max;		/* that there is room for */
	vlong	nt;		/* that are computed now */
	Column	*col;
	vlong	wide;		/* floats of a column of xb, xb2, act */
	vlong	ctx;		/* of the longest session */
	float	*x;		/* [nt][dim] */
	float	*xb;		/* [nt][wide] */
	float	*xb2;		/* [nt][wide] */
	float	*mix;		/* [nt][dim] */
	float	*q;		/* [nt][qdim] */
	float	*kb;		/* [nt][kvdim] */
	float	*vb;		/* [nt][kvdim] */
	float	*hb;		/* [nt][hidden] */
	float	*hb2;		/* [nt][hidden] */
	float	*odds;		/* [nt][nexpert] */
	float	*shares;	/* [nt][nused] */
	int	*chosen;	/* [nt][nused] experts */
	float	*parts;		/* [nt][nused][dim] of experts */
	float	*some;		/* [nt][dim] what goes to one expert */
	float	*cs;		/* [nt][headsize] */
	float	*localcs;	/* [nt][headsize] */
	float	*longer;	/* [rot/2] frequencies of a text beyond the model's */
	float	*att;		/* [nproc][ctx] */
	float	*logits;	/* [Together][vocab] */
	vlong	nlogits;	/* rows of them that there are */
	Act	act;
};

struct Session {
	Model	*m;
	Engine	*w;
	Kernels	*k;		/* w's */
	vlong	pos;
	vlong	ctx;
	int	kind;		/* of the cache's rows */
	vlong	row;		/* bytes */
	vlong	step;		/* positions of a block */
	Kvblock	**block;	/* [ctx/step] */
	vlong	nblock;
	float	*freq;		/* the model's */
	float	*logits;	/* [vocab] */
	Sampler	sampler;
	Utf	utf;
	char	*out;		/* a token's text, at worst */
	int	fed;		/* in a batch */
	void	(*trace)(void*, vlong, float*, vlong);
	void	*traced;
};

extern char	Enomem[];
extern Type	grouptype;
