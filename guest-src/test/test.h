/*
 * What the tests share: a count of failures, and files that are made
 * in memory.
 */

typedef struct Image Image;

/* a file's bytes */
struct Image {
	uchar	*p;
	vlong	n;
};

/* test.c */
void	check(int ok, char *fmt, ...);
void	done(void);
u64int	nextrandom(void);
void	beginrandom(void);	/* the same numbers again */
float	nextfloat(void);	/* in [-1, 1) */
int	errorsays(char*);	/* the error string contains it */

/* tiny.c */
enum {
	Tinyvocab	= 320,
};

void	putword(Image*, vlong off, u32int);
void	putfloat(Image*, vlong off, float);
void	makebin(Image*, int dim, int hidden, int nlayer, int nhead, int nkv, int vocab, int ctx);
void	maketokens(Image*);
void	freeimage(Image*);
int	writeimage(Image*, char *file);

/* ggufimage.c */
void	putbytes(Image*, void*, vlong);
void	put4(Image*, u32int);
void	put8(Image*, u64int);
void	putstr(Image*, char*);
void	putintkey(Image*, char *key, u32int);
void	putstrkey(Image*, char *key, char*);
void	randomblocks(uchar*, int kind, vlong n);
void	makegguf(Image*, int kind, int dim, int hidden, int nlayer, int nhead, int nkv, int vocab, int ctx);
