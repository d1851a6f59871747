#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/* how much memory there is, and how much of it is ours */

/* what a device's file says, which has no length: fewer than max bytes, and a zero */
int
devtext(char *file, char *buf, long max)
{
	long n;
	int fd;

	fd = open(file, OREAD);
	if(fd < 0)
		return -1;
	n = read(fd, buf, max - 1);
	close(fd);
	if(n <= 0)
		return -1;
	buf[n] = 0;
	return 0;
}

/*
 * What /dev/swap says is left: Plan 9 would kill a program that wants
 * more, rather than refuse.  -1 where there is no such file.
 */
vlong
memoryleft(void)
{
	char buf[512], *p;
	vlong page, used, all;

	if(devtext("/dev/swap", buf, sizeof buf) < 0)
		return -1;
	/* 1073741824 memory, 4096 pagesize, …, used/total user, … */
	p = strstr(buf, " pagesize");
	if(p == nil)
		return -1;
	while(p > buf && p[-1] >= '0' && p[-1] <= '9')
		p--;
	page = strtoll(p, nil, 10);
	p = strstr(buf, " user");
	if(p == nil)
		return -1;
	while(p > buf && p[-1] != '\n')
		p--;
	used = strtoll(p, &p, 10);
	if(*p++ != '/')
		return -1;
	all = strtoll(p, nil, 10);
	if(page <= 0 || page > 1<<30 || used < 0 || all < used || all > 1LL<<32)
		return -1;
	return (all - used)*page;
}

/* bytes of all this process's segments; -1 where there is no Plan 9's /proc */
vlong
memoryused(void)
{
	char buf[2048], *line, *e, *f[8];
	vlong sum;
	int nf;

	snprint(buf, sizeof buf, "/proc/%d/segment", getpid());
	if(devtext(buf, buf, sizeof buf) < 0)
		return -1;
	sum = 0;
	/* Text  R   200000   24e000    1 */
	for(line = buf; (e = strchr(line, '\n')) != nil; line = e+1){
		*e = 0;
		nf = tokenize(line, f, nelem(f));
		if(nf < 4)
			return -1;
		sum += strtoll(f[nf-2], nil, 16) - strtoll(f[nf-3], nil, 16);
	}
	return sum;
}
