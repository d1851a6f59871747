#include <u.h>
#include <libc.h>
#include "../kernel.h"

/* of an $objtype without kernels of its own */
Kernels *simdkernels[] = {
	nil,
};
