#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

static Kernels*
named(char *want)
{
	Kernels **k;
	char known[64], *p, *e;

	p = known;
	e = known + sizeof known;
	for(k = simdkernels; *k != nil; k++){
		if(strcmp((*k)->name, want) == 0)
			return *k;
		p = seprint(p, e, "%s, ", (*k)->name);
	}
	if(strcmp(portkernels.name, want) == 0)
		return &portkernels;
	seprint(p, e, "%s", portkernels.name);
	werrstr("kernels '%.20s' are not known here, expected one of %s", want, known);
	return nil;
}

Kernels*
pickkernels(char *want)
{
	char *env;
	Kernels *k;

	if(want != nil && want[0] != 0)
		return named(want);
	env = getenv("LLMKERNELS");
	if(env != nil && env[0] != 0)
		k = named(env);
	else if(simdkernels[0] != nil)
		k = simdkernels[0];
	else
		k = &portkernels;
	free(env);
	return k;
}
