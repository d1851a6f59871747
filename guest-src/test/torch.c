#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "test.h"

/* PyTorch's checkpoints: what their pickles may build, and what is refused */

static Image zip, dir;
static int nentry;

static void
put2(Image *f, int v)
{
	uchar b[2];

	b[0] = v;
	b[1] = v>>8;
	putbytes(f, b, 2);
}

static void
entry(char *name, void *p, vlong n)
{
	vlong off;

	off = zip.n;
	put4(&zip, 0x04034b50);
	put4(&zip, 0);
	put4(&zip, 0);
	put4(&zip, 0);
	put2(&zip, 0);
	put4(&zip, n);
	put4(&zip, n);
	put2(&zip, strlen(name));
	put2(&zip, 0);
	putbytes(&zip, name, strlen(name));
	putbytes(&zip, p, n);
	put4(&dir, 0x02014b50);
	put2(&dir, 0);
	put4(&dir, 0);
	put4(&dir, 0);
	put4(&dir, 0);
	put2(&dir, 0);
	put4(&dir, n);
	put4(&dir, n);
	put2(&dir, strlen(name));
	put4(&dir, 0);
	put4(&dir, 0);
	put4(&dir, 0);
	put4(&dir, off);
	putbytes(&dir, name, strlen(name));
	nentry++;
}

/* a checkpoint of one storage of eight floats */
static Store*
checkpoint(char *pickle, vlong n)
{
	float f[8];
	vlong at;
	int i;

	for(i = 0; i < 8; i++)
		f[i] = i;
	zip.n = 0;
	dir.n = 0;
	nentry = 0;
	entry("x/data.pkl", pickle, n);
	entry("x/data/0", f, sizeof f);
	at = zip.n;
	putbytes(&zip, dir.p, dir.n);
	put4(&zip, 0x06054b50);
	put4(&zip, 0);
	put2(&zip, nentry);
	put2(&zip, nentry);
	put4(&zip, dir.n);
	put4(&zip, at);
	put2(&zip, 0);
	return openstoremem(zip.p, zip.n, "x.bin", nil);
}

static void
refused(char *pickle, vlong n, char *want)
{
	Store *s;

	s = checkpoint(pickle, n);
	check(s == nil, "a checkpoint with a wrong '%s' is read", want);
	closestore(s);
	check(errorsays(want), "expected a sentence with '%s', not: %r", want);
}

static char*
words(char *p, char *s)
{
	strcpy(p, s);
	return p + strlen(s);
}

/* {"w": tensor of size over stride from off} */
static char*
tensor(char *p, int off, int rows, int columns, int stride)
{
	p = words(p, "\200\002}X");
	p[0] = 1;
	p[1] = p[2] = p[3] = 0;
	p += 4;
	p = words(p, "wctorch._utils\n_rebuild_tensor_v2\n((X");
	p[0] = 7;
	p[1] = p[2] = p[3] = 0;
	p += 4;
	p = words(p, "storagectorch\nFloatStorage\nX");
	p[0] = 1;
	p[1] = p[2] = p[3] = 0;
	p += 4;
	p = words(p, "0X");
	p[0] = 3;
	p[1] = p[2] = p[3] = 0;
	p += 4;
	p = words(p, "cpuK");
	*p++ = 8;
	*p++ = 't';
	*p++ = 'Q';
	*p++ = 'K';
	*p++ = off;
	*p++ = 'K';
	*p++ = rows;
	*p++ = 'K';
	*p++ = columns;
	*p++ = 0x86;
	*p++ = 'K';
	*p++ = stride;
	*p++ = 'K';
	*p++ = 1;
	*p++ = 0x86;
	*p++ = 0x89;
	*p++ = '}';
	*p++ = 't';
	*p++ = 'R';
	*p++ = 's';
	*p++ = '.';
	return p;
}

void
threadmain(int argc, char **argv)
{
	char buf[512], *e;
	Store *s;
	Tensorinfo t;
	vlong n;

	ARGBEGIN{
	}ARGEND
	e = tensor(buf, 2, 2, 3, 3);
	s = checkpoint(buf, e-buf);
	check(s != nil && storetensor(s, 0, &t) && strcmp(t.name, "w") == 0 && t.ndim == 2 && t.dim[1] == 3
		&& strcmp(t.type, "F32") == 0, "a tensor is not read: %r");
	check(s != nil && memcmp(zip.p + t.off + 4, zip.p + t.off + 4, 4) == 0 && checkstore(s, 0) == 0, "its data: %r");
	closestore(s);
	for(n = 0; n < zip.n; n += 7){
		s = openstoremem(zip.p, n, "x.bin", "pytorch");
		check(s == nil, "a checkpoint of %lld bytes is read", n);
		closestore(s);
	}
	for(n = 1; n < e-buf; n++)
		refused(buf, n, "byte");
	e = tensor(buf, 3, 2, 3, 3);
	refused(buf, e-buf, "ends beyond its storage");
	e = tensor(buf, 0, 2, 3, 4);
	refused(buf, e-buf, "do not lie one after another");
	refused("\200\002cos\nsystem\n.", 14, "asks for 'os.system', expected tensors only");
	refused("\200\002}i.", 5, "operation 69, which is refused");
	refused("\200\002N.", 4, "no dictionary");
	refused("\200\002}q\005h\006.", 8, "a memo that was not made");
	refused("\200\002}ts.", 6, "no mark");
	refused("\200\002ccollections\nOrderedDict\n)R(X\001\000\000\000as.", 38, "a mark for a key");
	freeimage(&zip);
	freeimage(&dir);
	done();
}
