u32int	crc32(uchar*, int);
void	put16(uchar*, u32int);
void	put32(uchar*, u32int);
u32int	get16(uchar*);
u32int	get32(uchar*);
uvlong	get64(uchar*);

void	packframe(uchar*, int, u32int, u32int, u32int, uchar*, int);
void	stampframe(uchar*, u32int);
int	nextframe(uchar*, int, Frame*, int*);

void	putevent(int, int, int, void*, int);
int	getevent(int, Event*);

void	linereset(u32int, u32int);
void	lineinput(uchar*, int);
int	lineroom(int, int);
int	lineempty(void);
void	lineput(int, u32int, void*, int);
void	lineplain(int, void*, int);
void	linetick(void);
int	linebusy(void);
void	gotframe(Frame*);

int	checkrequest(uchar*, int, Request*);
void	freerequest(Request*);

void	slotstart(u32int, uchar*, int);
void	slotrefuse(u32int, char*);
Slot*	slotof(u32int);
void	slotinput(Slot*, uchar*, int);
void	slotcancel(Slot*);
void	slotevent(Event*);
void	slottick(void);
void	slotflush(void);
void	slotorphan(void);
int	slotbusy(void);

int	helper(void (*)(int));
void	spawner(int);
void	startcommand(int, uchar*, int);
void	reader(int);
void	ticker(int);
void	killer(int);
void	order(int, Slot*);
void	noswap(void);
int	setclock(uvlong);
