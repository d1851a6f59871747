/* what the readers of a tokenizer.json share */

enum {
	Maxjson	= 1<<28,
	Maxstep	= 16,
};

typedef struct Read Read;
struct Read {
	Source	*f;
	Tokens	*t;
	char	*buf;	/* room for any string of the text */
	char	*rule[Maxrule];
	vlong	nbuf[Maxrule];
	int	behave[Maxrule];
	int	nrule;
	Step	step[Maxstep];
	int	nstep;
	int	general;	/* they have to be done one after the other */
	int	wordwise;
	int	fallback;	/* bytes are pieces like <0x0A> */
	int	bytelevel;
};

/* hftok.c */
int	hfbad(Read*, char*);
int	hfunknown(Read*, char *what, Json *type);
int	istrue(Json*, char *key, int otherwise);

/* hfrules.c */
extern char	Bytelevel[];
int	normalizer(Read*, Json*);
int	pretokenizer(Read*, Json*);
int	keeprules(Read*);
int	keepsteps(Read*);
void	beginning(Read*, Json*);
