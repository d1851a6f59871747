/* a normaliser's steps; dat.h comes first */

enum {
	Sreplace,	/* from, or what re fits, by to */
	Sprepend,	/* to goes before a text that is not empty */
	Sstrip,
	Sstripleft,
	Sstripright,
	Sform,		/* a normal form of Unicode */
	Smap,		/* SentencePiece's table */
};

typedef struct Text Text;
struct Text {
	char	*s;
	vlong	n;
	vlong	max;
	vlong	most;	/* that it may become */
};

/* steps.c */
void	freestep(Step*);
int	spaceat(char*, vlong);
int	spacebefore(char*, vlong);
char*	stepped(Tokens*, char*, vlong n, vlong *len, vlong *left);
