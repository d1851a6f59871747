#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "../lib/sum.h"

void
threadmain(int argc, char *argv[])
{
	int i, v[16];

	ARGBEGIN{
	case 'n':
		print("%d\n", argc/(argc-1));	/* add -n divides by zero */
		break;
	default:
		fprint(2, "usage: add number ...\n");
		threadexitsall("usage");
	}ARGEND

	for(i = 0; i < argc && i < nelem(v); i++)
		v[i] = atoi(argv[i]);
	print("%d\n", sum(v, i));
	threadexitsall(argc == 0 ? (char*)"nothing to add" : nil);
}
