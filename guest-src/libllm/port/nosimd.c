#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "../limit.h"

/* of an $objtype without kernels of its own */
Kernels *simdkernels[] = {
	nil,
};

Limits *simdlimits[] = {
	nil,
};

void
probecpu(Cpu *c)
{
	memset(c, 0, sizeof *c);
}
