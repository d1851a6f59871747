/*
 * Limits: loops that do nothing but what bounds a kernel, for kernels
 * to be held against; and what the processor is, as words.
 */

typedef struct Cpu Cpu;
typedef struct Limits Limits;

struct Limits {
	char	*name;	/* of a set of kernels */

	/* reads p[n], n rounded down to a multiple of 512; no matter what it returns */
	u64int	(*stream)(void *p, vlong n);

	/*
	 * n operations on floats, rounded up to a multiple of 112 or 224, in
	 * registers: as many additions as multiplications, by the set's
	 * instructions.  one[] is 1 and 0, which it returns the sum of.
	 */
	float	(*peak)(float *one, vlong n);

	/*
	 * the integer limit: n times, or a few more, what a block of 32 costs
	 * at least, in registers: its multiplications and additions, a
	 * conversion, a product and a sum of floats.  nil: there is none
	 */
	void	(*blocks)(vlong n);
};

struct Cpu {
	char	name[64];
	char	offers[256];	/* instructions that CPUID tells of */
	char	saves[64];	/* registers that the system saves, by XGETBV */
};

extern Limits	portlimits;
extern Limits	*simdlimits[];	/* as simdkernels[], run where those do */

void	probecpu(Cpu*);
