/*
 * Templates of chats: the parts of Jinja (its version 3) that models'
 * templates use, set up as Hugging Face's programs do (trim_blocks,
 * lstrip_blocks, break and continue).
 */

typedef struct Arena Arena;
typedef struct Chunk Chunk;
typedef struct Env Env;
typedef struct Node Node;
typedef struct Obj Obj;
typedef struct Parse Parse;
typedef struct Run Run;
typedef struct Val Val;

enum {
	Maxnest	= 60,		/* of expressions and statements in a template */
	Maxcalls	= 40,	/* of macros */
	Maxdepth	= 160,	/* of all that is under way */
	Maxsteps	= 4<<20,
	Maxmem	= 64<<20,	/* bytes of values, beyond 32 for each given */
};

/* kinds of values */
enum {
	Jundef,
	Jnone,
	Jbool,
	Jint,
	Jreal,
	Jstr,
	Jlist,
	Jdict,
	Jspace,		/* a namespace */
	Jmacro,
	Jfunc,
};

struct Val {
	int	kind;
	vlong	n;	/* a boolean, an integer, a string's bytes, a function's place */
	double	d;
	char	*s;	/* of a string; of what is undefined, its name */
	Obj	*o;	/* of lists, dictionaries, namespaces */
	Node	*macro;
};

struct Obj {
	Val	*key;	/* of a list nil */
	Val	*val;
	vlong	n;
	vlong	max;
};

struct Chunk {
	Chunk	*next;
	vlong	n;
	vlong	max;
	vlong	pad;	/* what follows is aligned to 16 bytes */
};

struct Arena {
	Chunk	*c;
	vlong	left;	/* bytes that it may still ask for */
};

/* operations of nodes */
enum {
	Ntext,		/* statements */
	Nout,
	Nif,		/* a, body, other */
	Nfor,		/* names in a if b: body, else other */
	Nset,		/* names or attribute = a */
	Ncapture,	/* names = body, through the filters of a */
	Nfilterblock,
	Nmacro,
	Nblock,		/* body */
	Nbreak,
	Ncontinue,
	Nhere,		/* an expression: what a block captured */
	Nconst,
	Nname,
	Nlist,
	Ndict,
	Nattr,
	Nitem,
	Nslice,
	Ncall,
	Nfilter,
	Ntest,
	Nnot,
	Nneg,
	Nplus,
	Nand,
	Nor,
	Ncond,		/* b if a else c */
	Nadd,
	Nsub,
	Nmul,
	Ndiv,
	Nfloor,
	Nmod,
	Npow,
	Ncat,
	Neq,
	Nne,
	Nlt,
	Nle,
	Ngt,
	Nge,
	Nin,
	Nnotin,
	Nboth,		/* a < b < c: both comparisons */
};

struct Node {
	int	op;
	int	line;
	int	deny;		/* of a test */
	Str	name;
	Val	v;
	Node	*a;
	Node	*b;
	Node	*c;
	Node	*d;
	Node	*names;
	Node	*args;
	Node	*body;
	Node	*other;
	Node	*next;
};

struct Template {
	char	*name;		/* in sentences */
	char	*text;
	vlong	n;
	vlong	maxsteps;	/* of one conversation */
	Node	*body;
	Arena	a;
};

/* tokens; an operator of one character is that character */
enum {
	Tend	= 256,
	Tname,
	Tint,
	Treal,
	Tstr,
	Tclose,		/* %} or }} */
	Teq,
	Tne,
	Tle,
	Tge,
	Tfloor,
	Tpow,
};

struct Parse {
	Template	*t;
	char	*p;
	char	*e;
	int	line;
	int	closer;		/* '%' or '}': the tag that we are in ends there */
	int	nest;		/* brackets open in it */
	int	fresh;		/* what comes is at the beginning of a line */
	int	tok;
	int	tokline;
	Str	text;		/* of the token */
	vlong	i;
	double	d;
	int	depth;
	int	loops;
};

struct Env {
	Obj	*vars;
	Env	*up;
};

struct Run {
	Template	*t;
	Arena	a;
	Env	*env;
	Env	*top;
	char	*out;
	vlong	nout;
	vlong	maxout;
	vlong	steps;
	int	line;
	int	calls;
	int	depth;
	int	jump;		/* 'b' or 'c': a break or continue is under way */
	Val	here;		/* of Nhere */
};

/* arguments of a call: named ones have keys */
typedef struct Args Args;
struct Args {
	Val	v[8];
	Str	name[8];
	int	n;
};

/* jlex.c */
void*	arenaalloc(Arena*, vlong n, vlong size);
void	freearena(Arena*);
int	tempbad(Template*, int line, char*, ...);
int	expected(Parse*, char*);
int	lex(Parse*);
int	texttag(Parse*, Str *text);

/* jparse.c, jexpr.c, jatom.c */
Node*	newnode(Parse*, int op, int line);
Node*	newbinary(Parse*, int op, Node*, Node*);
Node*	primary(Parse*);
Node*	postfix(Parse*, Node*);
int	deeper(Parse*);
Node*	expression(Parse*);
Node*	orexpression(Parse*);
Node*	filters(Parse*, Node*);
int	isword(Parse*, char*);
int	strword(Str*, char*);
int	takeop(Parse*, int tok);
int	needop(Parse*, int tok, char*);
Node*	arguments(Parse*);

/* jvalue.c */
void	setnone(Val*);
void	setint(Val*, int kind, vlong);
int	setstr(Run*, Val*, char*, vlong);
int	newobj(Run*, Val*, int kind);
int	addval(Run*, Obj*, Val *key, Val*);
Val*	getval(Obj*, char*, vlong n);
int	putval(Run*, Obj*, char*, Val*);
int	truth(Val*);
int	equal(Run*, Val*, Val*, int depth);
int	compare(Run*, Val*, Val*, int*);
int	contains(Run*, Val *in, Val*);
int	fromjson(Run*, Json*, Val*, int depth);
char*	kindname(Val*);
vlong	runecount(char*, vlong);
char*	runeat(char*, char *e, vlong i);

/* jtext.c */
int	outbytes(Run*, char*, vlong);
int	outval(Run*, Val*, int repr, int depth);
int	outjson(Run*, Val*, int indent, int depth);
int	tostr(Run*, Val *from, Val *to);
int	capture(Run*, char **p, vlong *n, vlong *max);
int	captured(Run*, char *p, vlong n, vlong max, Val*);
int	outtime(Run*, char *fmt, vlong n);

/* jeval.c */
int	runbad(Run*, char*, ...);
int	step(Run*, vlong);
int	eval(Run*, Node*, Val*);
int	evalargs(Run*, Node*, Args*);
Val*	argument(Args*, int i, char *name);
int	callmacro(Run*, Val*, Args*, Val*);
int	elements(Run*, Val*, Val*);
int	attribute(Run*, Val*, char*, vlong n, Val*);
int	deepattribute(Run*, Val*, Val *path, Val*);

/* jarith.c */
int	arithmetic(Run*, int op, Val*, Val*, Val*);
int	numeric(Val*);

/* jfilter.c, jlist.c, jtest.c, jmethod.c */
int	filter(Run*, Str *name, Val*, Args*, Val*);
int	listfilter(Run*, Str *name, Val*, Args*, Val*);
int	test(Run*, Str *name, Val*, Args*);
int	method(Run*, Str *name, Val *self, Args*, Val*);
int	function(Val*, Str *name);
int	callfunction(Run*, Val*, Args*, Val*);
int	stripped(Run*, Val*, char *set, vlong nset, int ends, Val*);
int	changecase(Run*, Val*, int how, Val*);
int	replaced(Run*, Val*, Val *old, Val *fresh, vlong most, Val*);
int	joined(Run*, Val *list, Val *between, Val*);

/* jrun.c */
int	runbody(Run*, Node*);
