/* case.c */
char*	attr(Case*, char *name);
Attr*	bytesattr(Case*, char *name);
int	number(Case*, char *name, vlong *v);
int	dimension(Case*, char *name, vlong *v);
int	parsecase(Case*, char *line);

/* record.c */
int	addtensor(Record*, char *name, int type, void *p, vlong n);
void	freerecord(Record*);
int	writerecord(int fd, int id, int refused, Record*);

/* buf.c */
vlong	floats(vlong n, vlong d);
Buf*	newbuf(vlong n, int align);
Buf*	inputbuf(Case*, int role, vlong n, int which);
Buf*	copybuf(Buf*, int align);
int	bufsok(void);
void	freebufs(void);

/* procs.c */
void	addflags(void);
int	collectflags(void);
void	clearflags(void);
Pool*	procpool(int n);
void	together(int n, void (*fn)(void *arg, int i), void *arg);
void	productof(Kernels*, int procs, float *out, float *w, float *x, vlong n, vlong d);

/* kernels.c, model.c: -1 with an error string where a case cannot be run */
int	runkernel(Case*, char *kernel, Record*);
int	runmodel(Case*, char *kernel, Record*);

int	idsof(Case*, char *name, int *ids, vlong n);

/* sample.c */
int	runsample(Case*, Record*);
int	runguess(Case*, Record*);

/* quant.c */
int	isquant(char *kernel);
int	runquant(Case*, char *kernel, Record*);
int	storedmatrix(Case*, Matrix*, uchar **mem);
int	integers(Act*, vlong all);
void	freeact(Act*);

/* notes.c */
int	runnotes(Case*, Record*);
