#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

/*
 * Sets the time to ns since 1970 through bintime, cons(3): 'n', nanoseconds big-endian.
 */
int
setclock(uvlong ns)
{
	uchar b[9];
	int fd, i, n;

	b[0] = 'n';
	for(i = 0; i < 8; i++)
		b[1+i] = ns>>(8*(7-i));
	fd = open("#c/bintime", OWRITE);
	if(fd < 0)
		return -1;
	n = write(fd, b, sizeof b);
	close(fd);
	return n == sizeof b? 0: -1;
}
