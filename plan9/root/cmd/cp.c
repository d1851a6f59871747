/*
 * cp: copy files; cp(1).  -x keeps modes and times.
 */
#include <u.h>
#include <libc.h>

enum {
	Bufsize = 64*1024,
};

int	xflag;
char	buf[Bufsize];

void
usage(void)
{
	fprint(2, "usage: cp [-gux] fromfile tofile\n");
	fprint(2, "\tcp [-x] fromfile ... todir\n");
	exits("usage");
}

char*
lastelem(char *name)
{
	char *s;

	s = strrchr(name, '/');
	return s == nil ? name : s+1;
}

int
isdir(char *name)
{
	Dir *d;
	int r;

	d = dirstat(name);
	if(d == nil)
		return 0;
	r = (d->mode & DMDIR) != 0;
	free(d);
	return r;
}

int
move(int in, char *from, int out, char *to)
{
	long n;

	while((n = read(in, buf, sizeof buf)) > 0)
		if(write(out, buf, n) != n){
			fprint(2, "cp: error writing %s: %r\n", to);
			return -1;
		}
	if(n < 0){
		fprint(2, "cp: error reading %s: %r\n", from);
		return -1;
	}
	return 0;
}

int
copy(char *from, char *to)
{
	Dir *d, *t, w;
	int in, out, r;

	in = open(from, OREAD);
	if(in < 0){
		fprint(2, "cp: can't open %s: %r\n", from);
		return -1;
	}
	d = dirfstat(in);
	if(d == nil){
		fprint(2, "cp: can't stat %s: %r\n", from);
		close(in);
		return -1;
	}
	if(d->mode & DMDIR){
		fprint(2, "cp: %s is a directory\n", from);
		free(d);
		close(in);
		return -1;
	}
	t = dirstat(to);
	if(t != nil && t->dev == d->dev && t->qid.path == d->qid.path){
		fprint(2, "cp: %s and %s are the same file\n", from, to);
		free(t);
		free(d);
		close(in);
		return -1;
	}
	free(t);
	out = create(to, OWRITE, d->mode & 0777);
	if(out < 0){
		fprint(2, "cp: can't create %s: %r\n", to);
		free(d);
		close(in);
		return -1;
	}
	r = move(in, from, out, to);
	if(r == 0 && xflag){
		nulldir(&w);
		w.mode = d->mode;
		w.mtime = d->mtime;
		if(dirfwstat(out, &w) < 0){
			fprint(2, "cp: can't set the mode of %s: %r\n", to);
			r = -1;
		}
	}
	free(d);
	close(in);
	if(close(out) < 0){
		fprint(2, "cp: error closing %s: %r\n", to);
		r = -1;
	}
	return r;
}

void
main(int argc, char *argv[])
{
	char *todir, *name;
	int i, bad;

	ARGBEGIN{
	case 'x':
		xflag = 1;
		break;
	case 'g':
	case 'u':
		break;
	default:
		usage();
	}ARGEND

	if(argc < 2)
		usage();
	todir = isdir(argv[argc-1]) ? argv[argc-1] : nil;
	if(argc > 2 && todir == nil)
		sysfatal("%s not a directory", argv[argc-1]);
	bad = 0;
	for(i = 0; i < argc-1; i++){
		if(todir == nil){
			bad |= copy(argv[i], argv[argc-1]);
			continue;
		}
		name = smprint("%s/%s", todir, lastelem(argv[i]));
		if(name == nil)
			sysfatal("%r");
		bad |= copy(argv[i], name);
		free(name);
	}
	exits(bad ? (char*)"errors" : nil);
}
