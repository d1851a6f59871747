#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "fns.h"

char*
kernelslack(Kernels *k)
{
	return k->lacks == nil? nil: k->lacks();
}

static Kernels*
named(char *want)
{
	Kernels **k;
	char known[64], *lack, *p, *e;

	p = known;
	e = known + sizeof known;
	for(k = simdkernels; *k != nil; k++){
		if(strcmp((*k)->name, want) == 0){
			lack = kernelslack(*k);
			if(lack == nil)
				return *k;
			werrstr("kernels '%s' need %s, which this machine lacks", want, lack);
			return nil;
		}
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
	Kernels *k, **set;

	if(want != nil && want[0] != 0)
		return named(want);
	env = getenv("LLMKERNELS");
	if(env != nil && env[0] != 0)
		k = named(env);
	else{
		for(set = simdkernels; *set != nil && kernelslack(*set) != nil; set++)
			;
		k = *set != nil? *set: &portkernels;
	}
	free(env);
	return k;
}
