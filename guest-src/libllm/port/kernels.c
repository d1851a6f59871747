#include <u.h>
#include <libc.h>
#include "../kernel.h"
#include "fns.h"

Kernels portkernels = {
	"port",
	portmatvec,
	portdot,
	portrmsnorm,
	portsoftmax,
	portrope,
	portswiglu,
	portadd,
	portscale,
	portargmax,
	portattention,
	portscores,
	portweigh,
	portqmatvec,
	porttile,
	portquantise,
	4,
};
