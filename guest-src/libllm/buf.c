#include <u.h>
#include <libc.h>
#include "llm.h"
#include "kernel.h"
#include "dat.h"
#include "family/family.h"
#include "fns.h"
#include "convert/convert.h"

/* bytes that grow, little-endian */

void
putbytes(Buf *b, void *p, vlong n)
{
	vlong max;
	uchar *q;

	if(b->failed)
		return;
	if(b->n + n > b->max){
		max = 2*b->max + n + 4096;
		q = (uchar*)realloc(b->p, max);
		if(q == nil){
			b->failed = 1;
			return;
		}
		b->p = q;
		b->max = max;
	}
	memmove(b->p + b->n, p, n);
	b->n += n;
}

void
put1(Buf *b, int c)
{
	uchar p[1];

	p[0] = c;
	putbytes(b, p, 1);
}

void
put4(Buf *b, u32int u)
{
	uchar p[4];

	p[0] = u;
	p[1] = u>>8;
	p[2] = u>>16;
	p[3] = u>>24;
	putbytes(b, p, 4);
}

void
put8(Buf *b, u64int u)
{
	put4(b, u);
	put4(b, u>>32);
}

void
putf(Buf *b, float f)
{
	u32int u;

	memmove(&u, &f, 4);
	put4(b, u);
}

void
puttext(Buf *b, char *fmt, ...)
{
	char *s;
	va_list arg;

	va_start(arg, fmt);
	s = vsmprint(fmt, arg);
	va_end(arg);
	if(s == nil){
		b->failed = 1;
		return;
	}
	putbytes(b, s, strlen(s));
	free(s);
}

/* a string as JSON has it */
void
putjson(Buf *b, char *s, vlong n)
{
	vlong i;
	int c;

	put1(b, '"');
	for(i = 0; i < n; i++){
		c = s[i] & 0xff;
		if(c == '"' || c == '\\'){
			put1(b, '\\');
			put1(b, c);
		}else if(c == '\n')
			putbytes(b, (char*)"\\n", 2);
		else if(c < ' ')
			puttext(b, "\\u%.4x", c);
		else
			put1(b, c);
	}
	put1(b, '"');
}

/* 0, or -1 where there was no memory for all of it */
int
endbuf(Buf *b, char *name)
{
	if(!b->failed)
		return 0;
	werrstr("%s: %s: more than %lld bytes", name, Enomem, b->n);
	return -1;
}
