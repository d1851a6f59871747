#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "family.h"
#include "../fns.h"

/*
 * The names of a checkpoint's tensors, with and without the usual
 * prefixes, become GGUF's, which are ours.
 */

/* prefixes that checkpoints have or have not */
static char *prefixes[] = { "model.", "transformer.", "gpt_neox.", "decoder.", "language_model." };

/* does name[n] look like pattern, where %d stands for a number? */
static int
matches(char *pattern, char *name, vlong n, int *v)
{
	char *p, *e;
	int k;

	e = name + n;
	k = 0;
	for(p = pattern; *p != 0; p++){
		if(p[0] != '%'){
			if(name >= e || *name++ != *p)
				return 0;
			continue;
		}
		p++;
		if(name >= e || *name < '0' || *name > '9')
			return 0;
		for(v[k] = 0; name < e && *name >= '0' && *name <= '9'; name++){
			if(v[k] > 1<<20)
				return 0;
			v[k] = 10*v[k] + *name - '0';
		}
		k++;
	}
	return name == e;
}

/* the role that the family gives a checkpoint's name */
static int
alias(Store *s, Family *f, Tensor *t)
{
	char *name, *tail, buf[128];
	vlong n, full;
	Alias *a;
	int i, v[2];

	name = t->name.s;
	full = t->name.n;
	for(i = 0; i < nelem(prefixes); i++)
		if(full > strlen(prefixes[i]) && strncmp(name, prefixes[i], strlen(prefixes[i])) == 0){
			name += strlen(prefixes[i]);
			full -= strlen(prefixes[i]);
			i = -1;
		}
	tail = "";
	n = full;
	if(n > 7 && strcmp(name + n - 7, ".weight") == 0)
		tail = ".weight";
	else if(n > 5 && strcmp(name + n - 5, ".bias") == 0)
		tail = ".bias";
	n -= strlen(tail);
	for(a = f->alias; a->theirs != nil; a++){
		v[0] = 0;
		v[1] = 0;
		if(a->how == Ignored && matches(a->theirs, name, full, v)){
			t->used = 1;
			return 0;
		}
		if(a->how == Ignored || *tail == 0 || !matches(a->theirs, name, n, v))
			continue;
		snprint(buf, sizeof buf, a->ours, v[0], v[1]);
		t->role.s = (char*)storealloc(s, strlen(buf) + strlen(tail) + 1, 1);
		if(t->role.s == nil)
			return -1;
		t->role.n = sprint(t->role.s, "%s%s", buf, tail);
		t->how = a->how;
		return 0;
	}
	return 0;
}

/* what the tensors are to a model of family f */
int
setroles(Store *s, Family *f)
{
	vlong i;

	if(s->config != nil)
		for(i = 0; i < s->ntensor; i++)
			if(laterpart(&s->tensor[i]) && s->part > 1)
				s->tensor[i].used = 1;
			else if(alias(s, f, &s->tensor[i]) < 0)
				return -1;
	if(nameroles(s) < 0)
		return -1;
	return mergeparts(s);
}
