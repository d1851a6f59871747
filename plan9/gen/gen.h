/*
 * The generator of test inputs: from a few numbers, the same bits on
 * every guest and host.  Integers only, so that no compiler's floating
 * point can differ; a float is made as its 32 bits.
 * Distributions are described in docs/conformance.md.
 */

typedef struct Gen Gen;

enum {
  Gnormal,   /* sum of three uniforms: variance 1, |v| <= 3 */
  Guniform,  /* [-1, 1) */
  Gtiny,     /* normal times 2^-40 */
  Ghuge,     /* normal times 2^40 */
  Gdenormal, /* subnormal of either sign */
  Gmixed,    /* either sign, exponents from -20 to 19 */
  Gcancel,   /* v, -v, v', -v', ... */
  Gspecial,  /* normal among NaN, infinities, zeros and extremes */
  Gmask,     /* normal, a quarter of them minus infinity */
  Gequal,    /* one value everywhere */
  /* what a role turns some of them into */
  Gpair,     /* v, v, v', v', ... */
  Gcounter,  /* -v, v, -v', v', ... */
  Gpositive, /* |normal| + 1/4 */
  Gdists,
};

enum {
  Rfirst,    /* the first tensor of a kernel */
  Rsecond,   /* multiplied with the first: cancel becomes pairs, special becomes normal */
  Ropposite, /* added to the first: cancel becomes its counterpart, special becomes normal */
  Rquery,    /* of an attention, where large scores leave one winner: huge and tiny become normal */
  Rkey,      /* as a query, and multiplied with it */
  Rweight,   /* the weight of a norm: positive */
  Rcosine,   /* uniform, whatever the case says */
};

struct Gen {
  u64int state;
  int dist;
  u32int last; /* bits of the value that a pair repeats */
  int odd;     /* the next value is the second of a pair */
};

int gendist(char* name);                             /* Gnormal..., -1 for an unknown name */
void geninit(Gen*, int dist, int role, u64int seed); /* the tensor that plays role */
u32int genbits(Gen*);                                /* the next float's bits */
void genfill(Gen*, float* p, vlong n);               /* the next n floats */
