float	expneg(float);
u32int	floatbits(float);
float	bitsfloat(u32int);
s32int	floatkey(float);
float	foursum(float*);

void	portmatvec(float*, float*, float*, vlong, vlong);
float	portdot(float*, float*, vlong);
void	portrmsnorm(float*, float*, float*, vlong, float);
void	portsoftmax(float*, vlong);
void	portrope(float*, float*, vlong, vlong);
void	portswiglu(float*, float*, vlong);
void	portadd(float*, float*, vlong);
void	portscale(float*, float, vlong);
vlong	portargmax(float*, vlong);
void	portattention(float*, float*, float*, float*, float*, vlong, vlong, vlong);
void	portlayernorm(float*, float*, float*, float*, vlong, float);
