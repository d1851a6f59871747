/*
 * libllm: language models; see llm(2).
 *
 * A Model is never written once it is open, and serves any number of
 * Sessions, in any procs, at once.  A Session belongs to one proc at
 * a time.  Functions that fail return nil or -1 and set the error
 * string.
 */

typedef struct Bias Bias;
typedef struct Chat Chat;
typedef struct Chatform Chatform;
typedef struct Chooser Chooser;
typedef struct Conversion Conversion;
typedef struct Feed Feed;
typedef struct Holding Holding;
typedef struct Model Model;
typedef struct Sampling Sampling;
typedef struct Session Session;
typedef struct Setup Setup;
typedef struct Shape Shape;
typedef struct Store Store;
typedef struct Story Story;
typedef struct Template Template;
typedef struct Tensorinfo Tensorinfo;
typedef struct Token Token;

#pragma incomplete Chat
#pragma incomplete Chooser
#pragma incomplete Model
#pragma incomplete Session
#pragma incomplete Store
#pragma incomplete Template

enum {
	Unktoken,
	Bostoken,
	Eostoken,
	Bytetoken,	/* the first of 256 */
};

/* Setup.nproc: what serves best, by measuring; no more than there are processors */
enum {
	Choose	= -1,
};

/* how encode works: bits */
enum {
	Begin	= 1,	/* put the token before that begins a text, if the model wants it */
	Specials	= 2,	/* control tokens may stand in the text */
	Continue	= 4,	/* the text goes on with one before it: no space is put there */
};

struct Shape {
	char	*type;		/* of the file, in words */
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
	vlong	qdim;		/* nhead*headsize, which need not be dim */
	vlong	nexpert;	/* 0: one network for all tokens */
	vlong	embdim;		/* of an embedding that is narrower than dim, or 0 */
	vlong	nbyte;		/* of the weights in memory */
	char	*family;
};

/* a tensor in a file */
struct Tensorinfo {
	char	*name;
	char	*type;
	int	ndim;
	vlong	dim[8];		/* the last is a row's length */
	vlong	size;		/* bytes */
	vlong	off;		/* in its file */
	char	*file;
};

/* where weights are while a model is open; all zero: in memory of its own */
struct Holding {
	int	share;		/* in a global segment, for all who open the same file so */
	vlong	limit;		/* in blocks, read when they are wanted; bytes of the whole process, about */
	int	look;		/* nowhere, to say what the model is: there can be no session */
	vlong	ctx;		/* positions of a session that memory must do for, too; 0: none */
	char	*kernels;	/* that will be asked for; nil: $LLMKERNELS, or the best */
};

struct Setup {
	char	*kernels;	/* nil: $LLMKERNELS, or the best */
	int	nproc;		/* 0 means 1; or Choose */
	int	calm;		/* worker procs leave interrupt notes to the caller */
	vlong	ctx;		/* positions to make room for; 0: the model's */
	char	*cache;		/* what the KV cache holds: F32, F16 or Q8_0; nil: F32 */
	Session	*with;		/* compute with its procs and kernels: in turn, or together in a batch */
};

/* tokens of a session, in a batch with others' */
struct Feed {
	Session	*s;
	int	*ids;
	vlong	n;
	void	(*each)(void *aux, vlong i, float *logits);	/* for each of ids, what comes after it; nil: only after the last */
	void	*aux;
	float	*logits;	/* set: after the last, valid until the session's next step; nil: it failed */
	char	error[ERRMAX];	/* why */
	vlong	done;	/* the library's */
};

struct Bias {
	int	id;
	float	add;
};

struct Sampling {
	float	temp;		/* 0: the largest logit */
	float	topp;		/* outside (0, 1): all tokens */
	u64int	seed;		/* not 0 */
	/* these do nothing when they are 0 */
	vlong	topk;		/* only so many of the likeliest tokens */
	float	minp;		/* only tokens with so much of the largest probability */
	float	repeat;		/* a logit of a token in the text is divided by it, or multiplied if negative */
	float	presence;	/* is taken off such a logit */
	float	frequency;	/* for each time */
	Bias	*bias;		/* added to logits; the caller's */
	int	nbias;
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
	int	*ids;		/* the prompt's nids tokens, in its place */
	vlong	nids;
	vlong	npos;		/* positions to compute; 0: the context's */
	Sampling	s;
	char	**stop;		/* the text ends before any of these nstop strings, in what was chosen */
	int	nstop;
	int	slide;		/* a full context goes on with its second half; npos 0: until the model ends */
	int	(*token)(void *aux, Token*);	/* not 0: end here */
	void	*aux;
	vlong	guess;		/* tokens that are guessed and computed together, at most; 0: none; the text is the same */
	Session	*draft;		/* of a small model of the same vocabulary that guesses; nil: what came after the same tokens before */
	vlong	guessed;	/* tellstory: how many were, and how many of them right */
	vlong	right;
};

/* of a model from one form into another */
struct Conversion {
	char	*format;	/* bin0, bin1, bin2, safetensors, gguf; nil: by the new file's name */
	char	*type;		/* F32, F16, BF16, Q8_0, Q4_0, Q4_K_M; nil: as it is */
	char	*tokens;	/* a tokenizer's file in place of the model's; or nil */
	void	(*note)(void *aux, char *text);	/* what was assumed, or left out */
	void	(*progress)(void *aux, vlong done, vlong all);	/* bytes; once a second */
	void	*aux;
	int	*stop;		/* not 0: end here, and leave nothing */
};

/* how a model's files say that a conversation is written */
struct Chatform {
	char	*text;		/* a template; nil: there is none */
	char	*from;		/* where it was found */
	char	*bos;		/* tokens by name; nil: the vocabulary's */
	char	*eos;
	int	end[8];		/* [nend] ids that end an answer, beyond the vocabulary's */
	int	nend;
};

/* model.c: a file or a folder; the name is for error strings */
Model*	openmodel(char *path);
Model*	openmodelfd(int fd, char *name);
Model*	openmodelmem(void *p, vlong n, char *name);	/* p stays until closemodel */
void	closemodel(Model*);
Shape*	modelshape(Model*);

/*
 * file/store.c: a model's files, of whose tensors nothing is read before
 * loadmodel; format is bin, gguf, safetensors, pytorch, or nil for
 * what the first bytes say
 */
char*	findmodel(char *name);	/* file/path.c: where the model of that name is; free it */
Store*	openstore(char *path, char *format);
Store*	openstorefd(int fd, char *name, char *format);
Store*	openstoremem(void *p, vlong n, char *name, char *format);
void	closestore(Store*);
Model*	loadmodel(Store*);
Model*	holdmodel(Store*, Holding*);	/* the store's files stay open while weights are read on demand */
vlong	modelheld(Model*);	/* bytes of weights in memory of its own, now */
char*	storeformat(Store*);	/* in words */
int	storebare(Store*);	/* a directory without its data */
vlong	storesize(Store*);	/* of all files, bytes; -1 unknown */
int	storetensor(Store*, vlong i, Tensorinfo*);	/* 0 beyond the last */
int	storekey(Store*, vlong i, char *buf, int n, int max);	/* "name type value", up to max elements; 0 beyond the last */
char*	storeconfig(Store*);	/* config.json, or nil */
int	checkstore(Store*, vlong i);	/* are all numbers of tensor i finite? */

/* hold/share.c: weights in global segments */
int	joinmodel(Model*);	/* for a proc that was there before the model */
int	dropshared(char *name);	/* for all who come later; by its name, or a model's */
char*	sharedname(char *path);	/* of a model's segment; free it */

/* hold/room.c */
vlong	memoryused(void);	/* bytes of this process's segments; -1 unknown */
vlong	memoryleft(void);	/* bytes that programs can have; -1 unknown */

/*
 * token/token.c: vocabularies, found by content; of at most the model's
 * size; before the first session
 */
int	opentokens(Model*, char *file);
int	opentokensfd(Model*, int fd, char *name);
int	opentokensmem(Model*, void *p, vlong n, char *name);
int	findtokens(Model*, char *path);	/* beside the model, unless it came with one */
Model*	openvocab(char *path);	/* no weights; not for sessions */
vlong	encode(Model*, char *text, vlong ntext, int how, int **ids);	/* how many; free *ids */
char*	tokenskind(Model*);	/* in words */
int	decode(Model*, int prev, int id, char **p);	/* the bytes of id after prev */
int	tokenpiece(Model*, int id, char **p);	/* as the vocabulary has it */
int	begintoken(Model*);	/* -1: it has none */
int	endtoken(Model*, int id);	/* does it end a text? */

/* convert/convert.c: a model, or only a tokenizer, as another file or folder, which appears once it is whole */
int	convertmodel(Store*, char *path, char *out, Conversion*);	/* path is where the store is from */
int	converttokens(char *file, char *out, Conversion*);
int	istokens(char *file);	/* is it a tokenizer's file? */
/* chat/: templates of chats, in Jinja; values are an object in JSON */
Template*	newtemplate(char *text, vlong n, char *name);	/* the name is for error strings */
void	freetemplate(Template*);
char*	rendertemplate(Template*, char *values, vlong nvalues, vlong *n);	/* free it */

/*
 * chat/: a conversation in a session.  The story has no prompt; npos
 * bounds an answer.  An answer's length in tokens; 0 and chatover: the
 * context is full, and the story does not slide.
 */
int	findchatform(Store*, char *path, Chatform*);
void	freechatform(Chatform*);
Chat*	newchat(Session*, Chatform*, Story*, char *system);	/* form and story stay until freechat */
void	freechat(Chat*);
vlong	answer(Chat*, char *text, vlong n);
int	chatover(Chat*);
char*	chatname(Chat*);	/* of the form, in words */
vlong	chatcomputed(Chat*);	/* positions of the last answer's prompt that were not in the cache */

/* session.c */
Session*	newsession(Model*, Setup*);
void	freesession(Session*);
void	rewindsession(Session*);
void	cutsession(Session*, vlong pos);	/* back to an earlier position */
float*	stepsession(Session*, int id);	/* logits[vocab], valid until the next step */
float*	prefillsession(Session*, int *ids, vlong n);	/* n steps at once: the logits after the last, the same bits */
int	stepbatch(Feed*, int n);	/* sessions that compute with each other, n > 0, each once: how many did not fail */
Session*	forksession(Session*);	/* another that goes on from here; they share the cache so far */
void	tracesession(Session*, void (*fn)(void *arg, vlong layer, float *x, vlong n), void *arg);	/* fn at each step: what goes into layer 1 as 0, what comes out of each */
vlong	sessionpos(Session*);
vlong	sessionroom(Session*);	/* positions of its context */
vlong	sessionneed(Model*, vlong ctx);	/* bytes that newsession asks for, about */
vlong	runneed(Model*, vlong ctx);	/* and what it takes in the end with the procs of Choose */
vlong	sessionsize(Session*);	/* bytes of the KV cache, once the context is full */
char*	sessionkernels(Session*);
int	sessionprocs(Session*);
void	eachproc(Session*, void (*fn)(void *arg, int i, int n), void *arg);	/* fn in every proc, 0 <= i < n */

/* story.c: from the beginning; positions computed */
vlong	tellstory(Session*, Story*);

/*
 * choose.c: a text that grows token by token, for whoever steps its
 * session himself.  What st points to stays until freechooser; its
 * sampling and its strings to stop at are used.
 */
Chooser*	newchooser(Session*, Story *st);
void	freechooser(Chooser*);
void	heartoken(Chooser*, int id);	/* of the text, and not chosen */
int	choosetoken(Chooser*, float *logits, int prev, Token*);	/* 1; 2: came to a stop; 0: a token that ends the text; -1 */
int	resttext(Chooser*, Token*);	/* what was held back of a text that ends here */
u64int	chooserstate(Chooser*);	/* a seed that goes on where this one is */
float	tokenodds(Session*, float *logits, int id);	/* log of its probability */
float*	sessionlogits(Session*);	/* of the last step */
int	copysession(Session *to, Session *from);	/* goes on where from is; they share the cache so far */
int	endingtoken(Model*);	/* -1: it has none */
char*	modeltemplate(Model*, Chatform*, char **name);	/* of conversations; name: from where */
