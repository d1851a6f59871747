#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

/* every amd64 has SSE2 */
static Kernels sse2kernels = {
	"sse2",
	sse2matvec,
	sse2dot,
	sse2rmsnorm,
	sse2softmax,
	sse2rope,
	sse2swiglu,
	sse2add,
	sse2scale,
	sse2argmax,
	sse2attention,
	portqmatvec,
};

Kernels *simdkernels[] = {
	&sse2kernels,
	nil,
};
