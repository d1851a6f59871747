#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "cmd.h"

enum {
	Maxtext	= 1<<28,
	Chunk	= 64*1024,
};

Biobuf	out;

void
fail(char *fmt, ...)
{
	char buf[512];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	if(out.bbuf != nil)
		Bflush(&out);
	fprint(2, "%s: %s\n", argv0, buf);
	threadexitsall("error");
}

char*
readall(int fd, char *name, vlong *n)
{
	char *p, *q;
	vlong max;
	long k;

	max = Chunk;
	p = (char*)malloc(max+1);
	*n = 0;
	while(p != nil){
		if(*n == max){
			max *= 2;
			if(max > Maxtext)
				fail("%s: more than %d bytes of text", name, Maxtext);
			q = (char*)realloc(p, max+1);
			if(q == nil)
				break;
			p = q;
		}
		k = read(fd, p + *n, Chunk < max - *n? (long)Chunk: (long)(max - *n));
		if(k < 0)
			fail("%s: %r", name);
		if(k == 0){
			p[*n] = 0;
			return p;
		}
		*n += k;
	}
	fail("%s: no memory for %lld bytes", name, max);
	return nil;
}
