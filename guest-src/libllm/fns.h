/* size.c */
int	mulsize(vlong a, vlong b, vlong *r);
int	addsize(vlong a, vlong b, vlong *r);
void*	alloc(vlong n, vlong size);

/* file/source.c */
Source*	opensource(int fd, int own, char *name);
Source*	filesource(char *file);
Source*	memsource(void*, vlong, char*);
void	closesource(Source*);
char*	shortname(char*);
int	readsource(Source*, void*, vlong);
vlong	peeksource(Source*, uchar*, vlong);
int	seeksource(Source*, vlong);
void*	loadsource(Source*, vlong n, vlong size);
int	readat(Source*, void*, vlong n, vlong off);
int	endsource(Source*);
u16int	le16(uchar*);
u32int	le32(uchar*);
u64int	le64(uchar*);
void	leword(uchar*, vlong);
int	littleendian(void);

/* file/type.c */
Type*	ggmltype(u32int);
Type*	namedtype(char*, vlong);
Type*	kindtype(int);

/* file/store.c */
void*	storealloc(Store*, vlong n, vlong size);
void*	growarray(void*, vlong n, vlong *max, vlong size);
vlong	findname(Table*, Str*, vlong step, char*, vlong);
vlong	addname(Table*, Str*, vlong step, vlong n);
Tensor*	newtensor(Store*, char*, vlong);
int	tensorsize(Tensor*);
Tensor**	inorder(Store*);
Tensor*	findtensor(Store*, char *role);
int	nameroles(Store*);
int	addsource(Store*, Source*);
int	isfolder(char*);

/* file/bin.c, file/gguf.c, file/safetensors.c, file/pytorch.c */
int	readbin(Store*, Source*);
int	readgguf(Store*, Source*);
int	readsafetensors(Store*, Source*);
int	readshard(Store*, Source*);
int	readtorch(Store*, Source*);
int	readtorchpart(Store*, Source*);

/* file/keys.c */
int	valuewidth(int type);
Key*	findkey(Store*, char*);
int	intvalue(int type, u64int, vlong*);
int	keyint(Store*, char*, vlong*);
int	keyfloat(Store*, char*, double*);
Str*	keystr(Store*, char*);
Key*	keyarray(Store*, char*, int etype, vlong n);
char*	valuetype(int);

/* file/json.c */
int	utflength(char*, vlong);
int	checkjson(char *name, char*, vlong, Json*);
int	jsonkind(Json*);
int	jsonnext(Json*, Json *key, Json *value);
vlong	jsontext(Json*, char*);
int	jsonis(Json*, char*);
int	jsonget(Json*, char*, Json*);
int	jsonint(Json*, vlong*);
int	jsonnum(Json*, double*);

/* file/folder.c */
char*	joinpath(char*, char*);
char*	besidepath(char*, char*);
int	isfile(char*);
char*	folderfile(char*);
char*	readtext(char*, vlong max, vlong *n);
int	readfolder(Store*);
int	readconfig(Store*, char *name);
int	readindex(Store*, Source*);

/* file/meta.c */
int	readmeta(Store*);
int	laterpart(Tensor*);
int	mergeparts(Store*);
uchar*	loadparts(Store*, Tensor*);

/* family/config.c */
int	confhas(Store*, char*, char*);
int	confint(Store*, char*, char*, vlong*);
int	confreal(Store*, char*, char*, double*);
int	conftext(Store*, char*, char*, char*, int);
int	confbool(Store*, char*, char*, int);
int	conffloat(Store*, char*, char*, float*);
int	confcount(Store*, char*, char*, vlong*);
int	confsizes(Model*, Store*);
int	confrotary(Model*, Store*, double);
int	confeps(Model*, Store*);
int	confact(Model*, Store*, int);
Family*	findfamily(Store*);

/* file/data.c */
int	loadtensor(Store*, Tensor*);
int	checkfinite(char *file, char *name, vlong off, int kind, uchar*, vlong size);

/* hold/room.c */
int	devtext(char *file, char *buf, long max);

/* hold/digest.c */
void	startdigest(Digest*);
void	digest(Digest*, void*, vlong);
u64int	enddigest(Digest*);

/* family/roles.c */
int	setroles(Store*, Family*);

/* family/load.c */
int	loadweights(Model*, Store*, Holding*);
Model*	planmodel(Store*);

/* hold/demand.c */
Demand*	newdemand(Model*, vlong limit);
int	startdemand(Demand*, vlong session);
vlong	demandsize(Demand*);
void	freedemand(Demand*);

/* hold/share.c */
void	endshare(Model*);

/* model.c */
Model*	newmodel(Store*);
void*	modelalloc(Model*, vlong n, vlong size);
int	modelkeep(Model*, void*);

/* engine.c */
Engine*	newengine(Model*, char *kernels, int nproc, int calm);
void	freeengine(Engine*);
int	engineroom(Engine*, vlong nt, vlong ctx);
vlong	engineneed(Model*, vlong ctx, int part);

/* procs.c */
int	mostprocs(Model*);
void	chooseprocs(Engine*);

/* cache.c */
int	cachekind(char*);
int	growcache(Session*, vlong n);
void	freecache(Session*);
int	sharecache(Session *to, Session *from);
char*	cachetype(int);
vlong	cachesize(Session*);
vlong	blocksize(Model*, vlong row, vlong step);
vlong	cachestep(vlong ctx);
void	putcache(Session*, vlong layer, vlong pos, float *k, float *v);
uchar*	cacherows(Session*, vlong layer, int value, vlong head, vlong pos, vlong *n);

/* attend.c */
int	windowed(Model*, vlong layer);
void	attend(Engine*, vlong layer);

/* expert.c */
void	moe(Engine*, Layer*);

/* forward.c */
void	normeach(Engine*, float *out, vlong on, float *x, vlong xn, float *w, float *b);
void	products(Engine*, float *out, vlong on, Matrix *w, float *b, float *x, vlong xn);
void	gated(Engine*, float *out, vlong on, Matrix *gate, Matrix *up, Matrix *down, Layer*, float *x, vlong xn);
void	gatedlayer(Engine*, vlong);
void	plainlayer(Engine*, vlong);
int	embed(Engine*);
void	classify(Engine*, float *out, vlong n);

/* family/activate.c */
float	tangent(float);
void	activation(float*, vlong, int);
void	multiply(float*, float*, vlong);

/* pool.c */
Pool*	newcalmpool(int);

/* token/token.c, token/bintokens.c, token/decode.c */
Tokens*	newtokens(vlong);
void	freetokens(Tokens*);
char*	piecetext(Tokens*, vlong);
int	onlybintokens(char*);
int	setpiece(Tokens*, int, char*, vlong, float score, int kind);
int	finishtokens(Tokens*);
void	addend(Tokens*, int);
Tokens*	readtokens(Source*, vlong n);
int	findtoken(Tokens*, char*, int, char*, int);
int	narrow(Tokens*, int *id, int *lo, int *hi, int k, int c);
int	bytepiece(Piece*);
int	longestpiece(Model*);

/* token/encode.c */
Pair*	findpair(Tokens*, int left, int right);

/* token/vocab.c */
Tokens*	ggufvocab(Store*);
Tokens*	readvocab(Model*, Source*);
int	storetokens(Model*, Store*);
int	newpairs(Tokens*, vlong n);
void	addpair(Tokens*, char *left, int nleft, char *right, int nright, int rank);
int	unmapped(char *to, char *s, vlong n);
void	bytepieces(Tokens*);
void	knownends(Tokens*);

/* token/pre.c */
int	setrules(Tokens*, char **rule);
int	keeprule(Tokens*, char*, vlong, int how);
char*	prename(int);
char*	namedpre(Tokens*);
int	setpre(Tokens*, int);

/* token/beside.c */
int	vocabbeside(Tokens*, char *path, int own, vlong most);

/* token/spm.c, token/hftok.c */
Tokens*	readspm(Source*);
Tokens*	readhftok(Source*);
Tokens*	readmerges(Source *vocab, Source *merges);

/* token/charsmap.c */
int	setcharsmap(Tokens*, char*, vlong);
char*	normalised(Tokens*, char*, vlong n, vlong *len);

/* token/normal.c */
char*	normalform(char*, vlong n, int compat, int compound, vlong *len);

/* token/regex.c */
int	category(Rune);
int	whitespace(Rune);
Regex*	newregex(char*, vlong);
void	freeregex(Regex*);
int	findregex(Regex*, char*, vlong n, vlong *from, vlong *to, vlong *left);

/* propose.c */
int	startproposals(Proposer*, Session*, Story*);
void	endproposals(Proposer*);
void	seetoken(Proposer*, int id);
vlong	propose(Proposer*, int *id, vlong n);
void	judged(Proposer*, vlong right, vlong n);

/* sample.c */
int	initsampler(Sampler*, vlong);
void	freesampler(Sampler*);
int	seedsampler(Sampler*, Sampling*);
void	hearsampler(Sampler*, int);
vlong	sample(Sampler*, Kernels*, float*);

/* hold/hold.c */
int	makehold(Hold*, Session*, Story*);
int	give(Session*, Story*, Hold*, Token*, int prev);
int	leftover(Session*, Story*, Hold*, vlong pos);

/* chat/form.c */
char*	knownform(Model*, char **name);

/* token/utf.c */
char*	excerpt(char*, int, char*, vlong);
int	pututf(Utf*, char*, int, char*);
int	endutf(Utf*, char*);

/* math.c */
double	fexp(double);
double	flog(double);
double	fsin(double);
double	fcos(double);

/* family/rotary.c */
void	ropefreq(float*, vlong, double);
int	setrotary(Model*, Store*);
float*	dynamicfreq(Engine*, float*, vlong pos);
void	ropetable(float*, float*, vlong rot, vlong hs, vlong pos, float turn);
void	pairhalves(float*, float*, vlong nhead, vlong hs, vlong rot);
