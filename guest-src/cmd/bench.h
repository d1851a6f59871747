/*
 * llmbench's parts: llmbench.c decides what is timed, benchkernel.c
 * knows the kernels, benchmodel.c a model's tokens, benchtime.c the
 * clock.
 */
typedef struct Cost Cost;
typedef struct Modelgroup Modelgroup;
typedef struct Quant Quant;
typedef struct Runner Runner;
typedef struct Shapes Shapes;
typedef struct Weights Weights;

#pragma incomplete Weights

/* so much for each n*d, each n and each d */
struct Cost {
	int	nd;
	int	n;
	int	d;
};

/* a kernel and where it is timed; n and d as the kernel names them */
struct Shapes {
	char	*kernel;
	void	(*call)(Runner*);
	char	*form;		/* of the shape's name */
	Cost	words;		/* that a call reads and writes */
	Cost	flops;		/* exp, a division and a root count as one each */
	int	nw;		/* w has so many n*d */
	void	(*fill)(Runner*);	/* what random numbers will not do */
	vlong	shape[5][2];	/* 0, 0 at the end */
};

/* a kind of stored weights that is timed */
struct Quant {
	char	*name;
	int	kind;
};

struct Runner {
	char	*name;
	char	*set;
	char	shape[40];
	void	(*call)(Runner*);
	Kernels	*k;
	Limits	*l;
	int	kind;		/* of stored weights, kernel.h */
	Session	*s;
	Session	*draft;		/* that guesses, or nil */
	vlong	n;
	vlong	d;
	vlong	bytes;		/* that a call reads and writes */
	vlong	flops;
	vlong	per;		/* calls that one call counts as */
	vlong	reps;		/* calls in a sample */
	double	*t;		/* ns a call, in the order of the samples */
};

/* what is timed of a model together */
struct Modelgroup {
	char	*name;
	void	(*measure)(Model*, int set, Weights*);
};

/* llmbench.c */
extern int	nsample;
extern int	all;		/* tell every sample */
extern int	nproc;
extern char	*cachename;	/* type of KV caches, or nil */
extern char	*modelfile;
extern char	*draftfile;	/* a model that guesses, or nil */
extern int	nguess;		/* tokens at once */
extern char	modelname[];
Runner*	newrunner(char *name, int set, void (*call)(Runner*));
char*	setname(int set);
Limits*	setlimit(int set);	/* or nil */

/* benchkernel.c */
extern Shapes	shapes[];
extern int	nshapes;
extern Quant	quants[];	/* nil at the end */
extern float	*w;		/* the largest input of all shapes */
void	makeinputs(void);
void	roomforw(vlong);
void	fillquant(int kind, vlong n, vlong d);
void	quant(Runner*);
void	fill(Shapes*, Runner*);

/* benchtime.c */
Runner*	addrunner(void);
void	measure(void);
void	tellall(int n);

/* benchmodel.c */
extern Modelgroup	modelgroups[];	/* nil at the end */
void	measuremodel(Modelgroup*, Model*, int set);
