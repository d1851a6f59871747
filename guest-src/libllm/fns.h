/* size.c */
int	mulsize(vlong a, vlong b, vlong *r);
int	addsize(vlong a, vlong b, vlong *r);
void*	alloc(vlong n, vlong size);

/* source.c */
int	opensource(Source*, int fd, char *name);
void	memsource(Source*, void*, vlong, char*);
char*	shortname(char*);
int	readsource(Source*, void*, vlong);
int	endsource(Source*);
u32int	le32(uchar*);
void	leword(uchar*, vlong);
int	littleendian(void);

/* bin.c */
int	readbin(Model*, Source*);

/* model.c */
void*	modelalloc(Model*, vlong n, vlong size);

/* pool.c */
Pool*	newcalmpool(int);

/* token.c */
void	freetokens(Tokens*);
int	findtoken(Tokens*, char*, int, char*, int);
int	longestpiece(Model*);

/* sample.c */
int	initsampler(Sampler*, vlong);
void	freesampler(Sampler*);
void	seedsampler(Sampler*, Sampling*);
vlong	sample(Sampler*, Kernels*, float*);

/* utf.c */
int	pututf(Utf*, char*, int, char*);
int	endutf(Utf*, char*);

/* math.c */
double	fexp(double);
double	flog(double);
double	fsin(double);
double	fcos(double);

/* rope.c */
void	ropefreq(float*, vlong);
void	ropetable(float*, float*, vlong, vlong);
