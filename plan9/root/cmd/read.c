/*
 * read: copy a line, some lines (-n) or some bytes (-c) of the input, or all lines (-m), and not a
 * byte more; cat(1).
 */
#include <u.h>
#include <libc.h>

int	multi;
vlong	nlines;
vlong	nbytes;
char	*status;

void
put(char *s, long n)
{
	if(write(1, s, n) != n)
		sysfatal("write error: %r");
}

/* a line, byte by byte: what follows it is somebody else's */
int
line(int fd, char *name)
{
	char buf[8192];
	long n, m;

	m = 0;
	for(;;){
		n = read(fd, buf+m, 1);
		if(n < 0)
			sysfatal("error reading %s: %r", name);
		if(n == 0){
			if(m == 0)
				status = "eof";
			break;
		}
		m++;
		if(buf[m-1] == '\n')
			break;
		if(m == sizeof buf){
			put(buf, m);
			m = 0;
		}
	}
	if(m > 0)
		put(buf, m);
	return status == nil;
}

void
lines(int fd, char *name)
{
	vlong i;

	for(i = 0; multi || i < nlines; i++)
		if(!line(fd, name))
			break;
	if(multi)
		status = nil;
}

void
bytes(int fd, char *name)
{
	char buf[8192];
	vlong left;
	long n;

	for(left = nbytes; left > 0; left -= n){
		n = read(fd, buf, left < (vlong)sizeof buf ? (long)left : (long)sizeof buf);
		if(n < 0)
			sysfatal("error reading %s: %r", name);
		if(n == 0){
			status = "eof";
			break;
		}
		put(buf, n);
	}
}

void
usage(void)
{
	fprint(2, "usage: read [-m] [-n nlines] [-c nbytes] [file ...]\n");
	exits("usage");
}

void
main(int argc, char *argv[])
{
	void (*copy)(int, char*);
	int i, fd;

	copy = lines;
	nlines = 1;
	ARGBEGIN{
	case 'c':
		nbytes = atoll(EARGF(usage()));
		copy = bytes;
		break;
	case 'm':
		multi = 1;
		break;
	case 'n':
		nlines = atoll(EARGF(usage()));
		break;
	default:
		usage();
	}ARGEND

	if(argc == 0)
		copy(0, "<stdin>");
	for(i = 0; i < argc; i++){
		fd = open(argv[i], OREAD);
		if(fd < 0)
			sysfatal("can't open %s: %r", argv[i]);
		copy(fd, argv[i]);
		close(fd);
	}
	exits(status);
}
