/*
 * Models on their way from one form into another; see convert.c.
 */

typedef struct Buf Buf;
typedef struct Convert Convert;
typedef struct Out Out;
typedef struct Writer Writer;

enum {
	Fbin,
	Fsafe,
	Fgguf,
};

/* bytes that grow; a failure is kept until somebody asks */
struct Buf {
	uchar	*p;
	vlong	n;
	vlong	max;
	int	failed;
};

/* a file in the making, under a name of its own until it is whole */
struct Writer {
	char	*name;		/* that it will have */
	char	*tmp;
	int	fd;
	uchar	*buf;
	int	n;
	vlong	off;
};

/* how rows lie in a file, beside one after another */
enum {
	Rplain,
	Rpairs,		/* of each head, elements 2i and 2i+1 turn together */
	Rheads3,	/* q, k and v of each head in turn */
};

/* a tensor of the new file */
struct Out {
	char	*name;
	Tensor	**t;		/* [nt] one after another along the first dimension */
	int	nt;
	vlong	from;		/* of t[0]'s rows, where it is a part */
	float	*made;		/* in their place: [n] that were computed */
	Type	*type;
	vlong	group;		/* of grouptype */
	int	ndim;
	vlong	dim[Maxdim];
	vlong	rows;		/* as it is computed with */
	vlong	cols;
	vlong	headrows;	/* of q, or of q and k, whose order counts */
	int	srcrows;
	int	dstrows;
	int	srcturned;	/* columns are stored as rows */
	int	dstturned;
	float	add;
	vlong	n;
	vlong	size;
	vlong	off;		/* in the file's data */
};

struct Convert {
	Conversion	*c;
	Store	*s;
	Model	*m;		/* without weights */
	int	form;
	int	version;	/* of Fbin */
	char	*arch;		/* GGUF's, or config.json's model_type */
	Family	*family;	/* as the new file will have it */
	Type	*want;		/* of matrices, or nil: as they are */
	int	mixed;		/* Q4_K_M */
	vlong	group;
	Out	*out;
	vlong	nout;
	vlong	maxout;
	vlong	all;		/* bytes of data */
	vlong	done;
	vlong	widened;	/* tensors of a type that the form has not */
	vlong	narrowed;	/* tensors that were quantised before, and are again */
	Tokens	own;		/* the vocabulary as the new file has it, where that is less */
	Tokens	*tokens;	/* that is written, and held against what is read back; or nil */
	float	*table;		/* of angles, as the .bin has it */
	char	*chat;		/* its template */
	char	*vocab;		/* the file that it came from */
	long	began;
	long	told;
};

/* buf.c */
void	putbytes(Buf*, void*, vlong);
void	put1(Buf*, int);
void	put4(Buf*, u32int);
void	put8(Buf*, u64int);
void	putf(Buf*, float);
void	puttext(Buf*, char *fmt, ...);
void	putjson(Buf*, char*, vlong);
int	endbuf(Buf*, char*);

/* outfile.c */
int	openwriter(Writer*, char *name, char *dir);
int	writebytes(Writer*, void*, vlong);
int	endwriter(Writer*);
int	namewriter(Writer*);
void	dropwriter(Writer*);
int	writefile(char *name, void*, vlong);
int	copyfile(char *from, char *to);
char*	openfolder(char *name);
void	dropfolder(char *tmp);
int	namefolder(char *tmp, char *name);

/* convert.c */
void	note(Conversion*, char *fmt, ...);
int	stopped(Conversion*);
int	isrole(Tensor*, char *part);

/* outs.c */
int	planouts(Convert*);

/* outtypes.c */
int	settype(Convert*, Out*);

/* rows.c */
int	writeouts(Convert*, Writer*, vlong align);
int	writeout(Convert*, Writer*, Out*);

/* writegguf.c, writesafe.c, writebin.c */
int	writegguf(Convert*, Writer*);
int	writesafe(Convert*, Writer*);
int	writeconfig(Convert*, Buf*);
int	writebin(Convert*, Writer*);
int	oddtable(Convert*);

/* mend.c */
int	mendconfig(Store*, Conversion*);

/* findvocab.c */
int	findvocab(Convert*, char *path);
int	foldertokens(Convert*, char *path, char *dir);
int	bintokensbeside(Convert*, char *dir);
Tokens*	onefile(Model*, char *file);

/* tokenfile.c */
int	sametokens(Tokens*, Tokens*, char *name);
Tokens*	plaintext(Conversion*, Tokens*, Tokens*, char *form);
int	tokensfile(Conversion*, Tokens*, char *name, char *to);

/* writevocab.c, writehftok.c: a vocabulary in a form; refused where the form cannot say it */
int	ggufkeys(Tokens*, Buf*, vlong *nkey, char *name);
int	spmfile(Tokens*, Buf*, char *name);
int	binfile(Tokens*, Buf*, char *name);
int	jsonfile(Tokens*, Buf*, char *name);
Piece*	spelled(Tokens*, char *name);
void	putkey(Buf*, char *key, int type, vlong *nkey);
void	putstr(Buf*, char*, vlong);
int	mapped(Buf*, char*, vlong);
