/* what encode works with; llm.h and dat.h come first */

typedef struct Cut Cut;
typedef struct Merge Merge;
typedef struct Symbol Symbol;
typedef struct Work Work;

enum {
	Merged	= -1,	/* into the symbol before */
	Nopiece	= -2,	/* a character that is none, but may be part of one */
};

struct Symbol {
	int	id;	/* or one of those */
	char	*s;	/* Nopiece: the character */
	int	n;
	int	prev;	/* -1: none */
	int	next;
};

/* what a rule has cut so far: s[n] may still grow */
struct Cut {
	int	rule;
	int	fits;	/* the last part did */
	char	*s;
	vlong	n;
};

struct Merge {
	float	score;
	int	at;	/* left symbol */
	int	left;	/* the ids when it was made */
	int	right;
	int	id;	/* of the union */
};

struct Work {
	Model	*m;
	Tokens	*t;
	Symbol	*sym;	/* of a word */
	vlong	nsym;
	vlong	maxsym;
	Merge	*heap;
	vlong	nheap;
	vlong	maxheap;
	int	*id;	/* of all words before */
	vlong	nid;
	vlong	maxid;
	vlong	left;	/* steps of patterns */
	int	joined;	/* the text goes on with one before it */
};

/* encode.c */
int	byteid(Work*, int c);

/* merge.c */
int	addsymbol(Work*, int id);
int	addunknown(Work*, char *s, int n);
int	endword(Work*);

/* unigram.c */
int	charlength(char *s, char *e);
int	likeliest(Work*, char *s, vlong n);
