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

u64int	sse2stream(void *p, vlong n);
float	sse2peak(float *one, vlong n);

void	cpuid(u32int leaf, u32int sub, u32int *regs);
u64int	xgetbv(void);
u32int	getmxcsr(void);
void	setmxcsr(u32int csr);
