#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

char Enomem[] = "out of memory";

/* products and sums of sizes that come from files; -1 beyond 2^62 */
int
mulsize(vlong a, vlong b, vlong *r)
{
	if(a < 0 || b < 0 || b != 0 && a > (1LL<<62)/b)
		return -1;
	*r = a*b;
	return 0;
}

int
addsize(vlong a, vlong b, vlong *r)
{
	if(a < 0 || b < 0 || a > (1LL<<62) - b)
		return -1;
	*r = a+b;
	return 0;
}

/* n elements, zero; never nil for none */
void*
alloc(vlong n, vlong size)
{
	void *p;
	vlong t;

	if(mulsize(n, size, &t) < 0 || (vlong)(uintptr)t != t){
		werrstr("%s: %lld elements of %lld bytes", Enomem, n, size);
		return nil;
	}
	p = mallocz((uintptr)t + 1, 1);
	if(p == nil){
		werrstr("%s: %lld bytes", Enomem, t);
		return nil;
	}
	setmalloctag(p, getcallerpc(&n));
	return p;
}
