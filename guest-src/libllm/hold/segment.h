/*
 * The first page of a segment with a model's weights.
 */

typedef struct Head Head;
struct Head {
	char	magic[8];	/* written after pid, size and ident */
	Along	state;
	Along	beat;		/* grows while it is made */
	long	pid;		/* of the maker */
	vlong	size;
	u64int	ident;		/* of the files, without reading them */
	u64int	digest;		/* of their tensors */
	u32int	weaves;		/* kinds of matrices that are woven */
};

enum {
	Segpage	= 4096,

	/* states, after 0 */
	Making	= 1,
	Complete,
};

/* segment.c */
int	segexists(char *name);
int	makeseg(char *name, vlong size);
int	removeseg(char *name);
Head*	attachseg(char *name);
int	awaitseg(char *name, Head**);
void	markseg(Head*);
