/* mem.c */
void	latch(Latch*);
void	unlatch(Latch*);
void	down(long *sem);
int	grow(Buf*, vlong n);
int	put(Buf*, char*, vlong n);
int	bprint(Buf*, char *fmt, ...);
void	freebuf(Buf*);
int	complete(char*, vlong n);
void*	zalloc(vlong n);
void	waitin(Waitq*, Req*);
void	leave(Req*);

/* conn.c */
int	startconn(int fd, int auth, char *addr, char *dir);
void	queueout(Req*);
void	release(Waitq*);

/* req.c */
Req*	newreq(Conn*, ushort tag, uchar type, char **err);
void	untag(Req*);
void	freereq(Req*);
void	answerdata(Req*, char*, vlong n, vlong off, uint count);
int	genready(Gen*, int what, vlong off);
void	respond(Req*, Fcall*);
void	refuse(Req*, char*);
void	flush(Conn*, ushort oldtag);
void	abortall(Conn*);
int	fill(Req*);
void	trace(Conn*, char *dir, Fcall*);

/* srv.c */
int	serve(Conn*, Fcall*);
void	clunkall(Conn*);

/* file.c */
void	sopen(Conn*, Fcall*, Req*, Fid*);
void	sread(Conn*, Fcall*, Req*, Fid*);
void	swrite(Conn*, Fcall*, Req*, Fid*);
int	commands(Fid*, char *p, char *e);
int	islast(Fid*, char *word);
void	closefid(Fid*);

/* tree.c */
Qid	qidof(Fid*);
int	walk1(Fid*, char*);
void	place(Fid*, Sess*, Pooled*);
void	dirof(Fid*, Dir*);
int	allowed(Fid*, int want);
uint	entries(Fid*, uchar*, uint n);
int	isdirectory(int type);

/* info.c */
int	sessinfo(Buf*, Sess*);

/* text.c */
int	poolinfo(Buf*);
void	readmodel(Fcall*, Req*, Fid*);
int	piece(Buf*, Model*, int id);

/* word.c */
int	number(char *word, char *s, vlong min, vlong max, vlong *v);
int	real(char *word, char *s, double min, double max, float *v);
int	onoff(char *word, char *s, int *v);
int	goodname(char *word, char *s);

/* poolctl.c */
int	poolctl(Buf*);
int	poolcommand(Fid*, char *line);

/* pool.c */
Pooled*	findpooled(char *name);
Pooled*	pooledafter(vlong id);
void	droppooled(Pooled*);
Load*	newload(Fid*, char *name, char *path, char *tokens);
void	beginload(Load*);
int	unload(Fid*, char *name);
int	limited(Fid*);
vlong	needed(Pooled*, vlong ctx);
void	usemodel(Pooled*);
void	leavemodel(Pooled*);
void	bury(void);

/* sess.c */
User*	finduser(char*);
void	dropuser(User*);
Sess*	newsess(User*);
Sess*	findsess(vlong id);
Sess*	sessafter(vlong id);
void	dropsess(Sess*);
void	endsess(Sess*, char *why);
void	opensess(Sess*);
void	shutsess(Sess*);
void	forget(Sess*);
void	endidle(void);
void	settle(Sess*);
void	freestops(Settings*);
int	forksess(Fid*);

/* gen.c */
Gen*	newgen(Sess*);
Gen*	begingen(Ask*);
void	dropgen(Gen*);
Gen*	readable(Sess*, int what);
void	handover(Gen*);
void	endgen(Gen*, char *reason, char *last);

/* sesstext.c */
void	forgettext(Sess*);
int	copytext(Fid*, Sess *to, Sess *from);

/* sessctl.c */
int	sesscommand(Fid*, char *line);

/* ask.c */
int	ask(Ask*, Fid*);
Req*	taken(Ask*);
void	askdone(Ask*, Req*, char *err);

/* prompt.c */
int	generate(Fid*);
void	startclerks(void);

/* talk.c */
int	talk(Sess*, Pooled*, char *text, vlong n, int **ids, vlong *nids, vlong *from);
void	untalk(Sess*);
int	heard(Sess*, char *text, vlong n);
void	freeturns(Sess*);
int	copyturns(Sess *to, Sess *from);

/* engine.c */
void	startengine(void);
void	run(Gen*);
void	finish(Gen*, char *reason);
void	rouse(void);
void	prod(void);
void	mourn(Sess*);

/* step.c */
void	stepall(Gen**, int n);

/* porter.c */
void	startporter(void);
void	enqueue(Gen*);
void	callporter(void);

/* event.c */
void	event(char *fmt, ...);
Ear*	newear(void);
void	dropear(Ear*);
int	hearnews(Ear*, char *buf, uint n);
void	awaitnews(Req*);
vlong	newsafter(void);

/* auth.c */
Afid*	newafid(char *uname, char *aname);
void	freeafid(Afid*);
long	readafid(Afid*, char*, long n);
long	writeafid(Afid*, char*, long n);
int	checkafid(Afid*, char *uname, char *aname);

/* post.c */
int	postservice(char *name, int perm);
int	listenon(char *addr, int noauth);

/* start.c */
void	fail(char *fmt, ...);

/* llmfs.c */
extern char	synopsis[];
extern int	ownspace;
int	takeargs(char *limit, int argc, char **argv);

/* house.c */
int	inithouse(void);
int	adduser(char*);
int	ingroup(char *user);
