/*
 * From a store to a model: which tensor is which of its weights.
 */

typedef struct Bind Bind;
typedef struct Load Load;

/* a tensor's place in the model: a matrix or a vector of floats */
struct Bind {
	Tensor	*t;
	Matrix	*m;
	float	**v;
};

struct Load {
	Model	*m;
	Store	*s;
	Holding	*hold;
	Bind	*bind;
	vlong	nbind;
	vlong	maxbind;
	u32int	weaves;		/* kinds that are woven */
};

/* bind.c */
int	bindlayers(Load*);
int	bindends(Load*);
int	allused(Load*);

/* load.c */
int	enough(Load*, vlong);
int	infile(Load*, Tensor*);
int	changes(Tensor*);
int	change(Load*, Tensor*, vlong d, vlong n, uchar *to);

/* weave.c */
u32int	wantwoven(char *kernels);
int	canweave(Load*, Matrix*);
int	weaverows(Load*, Matrix*, uchar*);

/* share.c */
int	loadshared(Load*);
