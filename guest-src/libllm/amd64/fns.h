void	sse2matvec(float *out, float *w, float *x, vlong n, vlong d);
float	sse2dot(float *a, float *b, vlong n);
void	sse2rmsnorm(float *out, float *x, float *w, vlong n, float eps);
void	sse2softmax(float *x, vlong n);
void	sse2rope(float *v, float *cs, vlong nhead, vlong hs);
void	sse2swiglu(float *h, float *g, vlong n);
void	sse2add(float *x, float *y, vlong n);
void	sse2scale(float *x, float s, vlong n);
vlong	sse2argmax(float *x, vlong n);
void	sse2attention(float *out, float *q, float *k, float *v, float *att, vlong t, vlong hs, vlong stride);

void	avx2matvec(float *out, float *w, float *x, vlong n, vlong d);
float	avx2dot(float *a, float *b, vlong n);
void	avx2rmsnorm(float *out, float *x, float *w, vlong n, float eps);
void	avx2softmax(float *x, vlong n);
void	avx2rope(float *v, float *cs, vlong nhead, vlong hs);
void	avx2swiglu(float *h, float *g, vlong n);
void	avx2add(float *x, float *y, vlong n);
void	avx2scale(float *x, float s, vlong n);
vlong	avx2argmax(float *x, vlong n);
void	avx2attention(float *out, float *q, float *k, float *v, float *att, vlong t, vlong hs, vlong stride);
void	sse2q40(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);
void	sse2q80(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);
void	sse2q4k(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);

void	avx2q40(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);
void	avx2q80(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);
void	avx2q4k(float *out, uchar *p, vlong row, vlong rows, s8int *q, float *d, s16int *sum, vlong n);

void	avx2scores(float *att, float *q, uchar *k, vlong t, vlong hs, int kind);
void	avx2weigh(float *out, float *att, uchar *v, vlong t, vlong hs, int kind);
void	sse2scores(float *att, float *q, uchar *k, vlong t, vlong hs, int kind);
void	sse2weigh(float *out, float *att, uchar *v, vlong t, vlong hs, int kind);
void	avx2wide32(uchar *panel, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	avx2wide256(uchar *panel, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	avx2nibbles32(uchar *panel, vlong nb, vlong lane, s8int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	avx2nibbles256(uchar *panel, vlong nb, vlong lane, s8int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	avx2panelend(float *out, vlong stride, float *acc, vlong nt);
void	avx2q80panel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	avx2q40panel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	avx2q4kpanel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	sse2wide32(uchar *panel, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	sse2wide256(uchar *panel, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn, float *acc, vlong nt);
void	sse2panelend(float *out, vlong stride, float *acc, vlong nt);
void	sse2q80panel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	sse2q40panel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	sse2q4kpanel(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
void	sse2ftile(float *out, vlong stride, float *w, vlong n, vlong d, float *x, vlong xn, vlong nt, float *sums);
void	avx2ftile(float *out, vlong stride, float *w, vlong n, vlong d, float *x, vlong xn, vlong nt, float *sums);

u64int	sse2stream(void *p, vlong n);
float	sse2peak(float *one, vlong n);
u64int	avx2stream(void *p, vlong n);
float	avx2peak(float *one, vlong n);

void	cpuid(u32int leaf, u32int sub, u32int *regs);
u64int	xgetbv(void);
u32int	getmxcsr(void);
void	setmxcsr(u32int csr);
