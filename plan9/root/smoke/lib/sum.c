#include <u.h>
#include <libc.h>
#include "sum.h"

int
sum(int *v, int n)
{
	int i, s;

	s = 0;
	for(i = 0; i < n; i++)
		s += v[i];
	return s;
}
