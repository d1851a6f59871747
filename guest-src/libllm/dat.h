typedef struct Layer Layer;
typedef struct Piece Piece;
typedef struct Prob Prob;
typedef struct Sampler Sampler;
typedef struct Source Source;
typedef struct Tokens Tokens;
typedef struct Utf Utf;

enum {
	Maxproc	= 32,	/* libthread has room for 33 handlers of notes */
};

/* where a file's bytes come from */
struct Source {
	char	*name;
	int	fd;		/* -1: memory */
	uchar	*p;		/* memory, n bytes */
	vlong	n;		/* -1: not known before the end */
	vlong	off;		/* of the next byte */
};

struct Layer {
	float	*attnorm;	/* [dim] */
	float	*wq;		/* [dim][dim] */
	float	*wk;		/* [kvdim][dim] */
	float	*wv;		/* [kvdim][dim] */
	float	*wo;		/* [dim][dim] */
	float	*ffnnorm;	/* [dim] */
	float	*w1;		/* [hidden][dim] */
	float	*w2;		/* [dim][hidden] */
	float	*w3;		/* [hidden][dim] */
};

struct Model {
	char	*name;
	Shape	shape;
	float	*embed;		/* [vocab][dim] */
	Layer	*layer;		/* [nlayer] */
	float	*norm;		/* [dim] */
	float	*cls;		/* [vocab][dim] */
	float	*freq;		/* [headsize/2] of the rotary embedding */
	Tokens	*tokens;	/* nil until opentokens */
	void	**mem;		/* what closemodel frees */
	vlong	nmem;
	vlong	maxmem;
};

struct Piece {
	char	*s;		/* of Tokens.text, then a zero */
	int	n;
	float	score;
};

struct Tokens {
	int	n;
	int	max;		/* longest piece */
	Piece	*piece;		/* [n] */
	char	*text;
	int	*hash;		/* [nhash] ids, -1: empty; a power of 2 */
	int	nhash;
	char	byte[256];
};

struct Prob {
	float	p;
	int	id;
};

struct Sampler {
	float	temp;
	float	topp;
	u64int	state;
	float	*p;		/* [n] */
	Prob	*best;		/* [n] */
	vlong	n;
};

/* an unfinished UTF-8 sequence */
struct Utf {
	char	s[UTFmax];
	int	n;
};

struct Session {
	Model	*m;
	Kernels	*k;
	Pool	*pool;
	vlong	pos;
	vlong	ctx;
	float	*x;		/* [dim] */
	float	*xb;		/* [dim] */
	float	*xb2;		/* [dim] */
	float	*q;		/* [dim] */
	float	*kb;		/* [kvdim] */
	float	*vb;		/* [kvdim] */
	float	*hb;		/* [hidden] */
	float	*hb2;		/* [hidden] */
	float	*cs;		/* [headsize] */
	float	*att;		/* [nhead][ctx] */
	float	*logits;	/* [vocab] */
	float	**kc;		/* [nlayer] of [nkvhead][ctx][headsize] */
	float	**vc;
	Sampler	sampler;
	Utf	utf;
	char	*out;		/* a token's text, at worst */
	vlong	size;		/* of the caches, bytes */
	int	failed;		/* an allocation, while it is made */
};

extern char	Enomem[];
