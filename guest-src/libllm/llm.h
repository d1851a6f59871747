/*
 * libllm: language models; see llm(2).
 *
 * A Model is never written once it is open, and serves any number of
 * Sessions, in any procs, at once.  A Session belongs to one proc at
 * a time.  Functions that fail return nil or -1 and set the error
 * string.
 */

typedef struct Model Model;
typedef struct Sampling Sampling;
typedef struct Session Session;
typedef struct Setup Setup;
typedef struct Shape Shape;
typedef struct Story Story;
typedef struct Token Token;

#pragma incomplete Model
#pragma incomplete Session

enum {
	Unktoken,
	Bostoken,
	Eostoken,
	Bytetoken,	/* the first of 256 */
};

struct Shape {
	char	*type;		/* of the file */
	vlong	dim;
	vlong	hidden;
	vlong	nlayer;
	vlong	nhead;
	vlong	nkvhead;
	vlong	vocab;
	vlong	ctx;		/* longest context */
	int	shared;		/* classifier and embedding are one */
	vlong	headsize;
	vlong	kvdim;
	vlong	nweight;
};

struct Setup {
	char	*kernels;	/* nil: $LLMKERNELS, or the best */
	int	nproc;		/* 0 means 1 */
	int	calm;		/* worker procs leave interrupt notes to the caller */
	vlong	ctx;		/* positions to make room for; 0: the model's */
};

struct Sampling {
	float	temp;		/* 0: the largest logit */
	float	topp;		/* outside (0, 1): all tokens */
	u64int	seed;		/* not 0 */
};

/* a step of a story */
struct Token {
	int	id;		/* -1: only text was left over */
	vlong	pos;		/* positions computed so far */
	int	given;		/* by the prompt; else chosen */
	float	*logits;	/* [vocab] what it was chosen from */
	char	*text;		/* whole UTF-8 sequences, may be empty */
	int	ntext;
};

struct Story {
	char	*prompt;	/* nil is the empty one */
	vlong	npos;		/* positions to compute; 0: the context's */
	Sampling	s;
	int	(*token)(void *aux, Token*);	/* not 0: end here */
	void	*aux;
};

/* model.c: the name is for error strings */
Model*	openmodel(char *file);
Model*	openmodelfd(int fd, char *name);
Model*	openmodelmem(void *p, vlong n, char *name);	/* p stays until closemodel */
void	closemodel(Model*);
Shape*	modelshape(Model*);

/* token.c: a vocabulary of the model's size; before the first session */
int	opentokens(Model*, char *file);
int	opentokensfd(Model*, int fd, char *name);
int	opentokensmem(Model*, void *p, vlong n, char *name);
vlong	encode(Model*, char *text, vlong ntext, int bos, int **ids);	/* how many; free *ids */
int	decode(Model*, int prev, int id, char **p);	/* the bytes of id after prev */

/* session.c */
Session*	newsession(Model*, Setup*);
void	freesession(Session*);
void	rewindsession(Session*);
float*	stepsession(Session*, int id);	/* logits[vocab], valid until the next step */
vlong	sessionpos(Session*);
vlong	sessionsize(Session*);	/* bytes of the KV cache */
char*	sessionkernels(Session*);
void	eachproc(Session*, void (*fn)(void *arg, int i, int n), void *arg);	/* fn in every proc, 0 <= i < n */

/* story.c: from the beginning; positions computed */
vlong	tellstory(Session*, Story*);
