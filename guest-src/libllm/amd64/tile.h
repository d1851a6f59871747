/*
 * What tile products of a set are made of; cxx/panel.h says what a
 * panel is.
 */

enum {
	Columns		= 512,		/* of a panel */
	Panelroom	= 20*1024,	/* what panels of so many columns take, at most */
};

typedef struct Panel Panel;
typedef struct Tiles Tiles;

/* of a kind that has a maker of its own */
struct Panel {
	int	kind;
	void	(*make)(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);
	void	(*woven)(uchar *panel, uchar *p, vlong row, vlong nb, uchar *next);	/* of woven rows; nil: there is none */
	void	(*nibbles)(uchar*, vlong nb, vlong lane, s8int *x, vlong xn, float *d, vlong dn, s16int *sum, vlong sn,
			float *acc, vlong nt);	/* nil: it is a wide one */
};

struct Tiles {
	Kernels	*set;
	int	rows;	/* of a panel */
	int	many32;	/* vectors for which panels pay that C makes, of blocks of 32 and of 256 */
	int	many256;
	Panel	*panel;	/* nil for make after the last */
	void	(*floats)(float *out, vlong stride, float *w, vlong n, vlong d, float *x, vlong xn, vlong nt, float *sums);
	void	(*wide32)(uchar*, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum,
			vlong sn, float *acc, vlong nt);
	void	(*wide256)(uchar*, vlong nb, vlong lane, vlong mins, s16int *x, vlong xn, float *d, vlong dn, s16int *sum,
			vlong sn, float *acc, vlong nt);
	void	(*end)(float *out, vlong stride, float *acc, vlong nt);
};

extern Tiles	sse2tiles;
extern Tiles	avx2tiles;

void	tileof(Tiles*, float *out, vlong stride, Matrix*, Act*, vlong from, vlong to, uchar *room);
