/*
 * A family of models: how its files name things and say its sizes,
 * and the steps of a token.
 */

/* the two files' words for one thing; ours are GGUF's */
typedef struct Alias Alias;
struct Alias {
	char	*theirs;	/* of transformers' checkpoints; %d is the layer */
	char	*ours;
	int	how;		/* of enum Change */
};

/* what has to be done to a tensor of a checkpoint */
enum Change {
	Asis,
	Turned,		/* stored [in][out] */
	Heads3,		/* q, k and v of each head in turn */
	Addone,		/* a norm, stored less one */
	Ignored,	/* computed from the configuration */
};

enum {
	Silu,
	Gelu,		/* the approximation with tanh */
	Gelux,		/* with erf */
	Relu,
};

struct Family {
	char	*name;
	char	*arch;		/* general.architecture of GGUF, or nil */
	char	*type;		/* model_type of config.json, or nil */
	Alias	*alias;
	char	**must;		/* roles that it cannot be without, nil at the end */
	int	layernorm;	/* not RMSNorm */
	int	(*config)(Model*, Store*);
	void	(*layer)(Engine*, vlong);
};

extern Family	*families[];
extern Family	metafamily;
