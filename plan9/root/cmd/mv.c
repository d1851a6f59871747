/*
 * mv: rename files, or copy and remove them where renaming cannot go; cp(1).
 */
#include <u.h>
#include <libc.h>

void
usage(void)
{
	fprint(2, "usage: mv fromfile tofile\n");
	fprint(2, "\tmv fromfile ... todir\n");
	exits("usage");
}

char*
lastelem(char *name)
{
	char *s;

	s = strrchr(name, '/');
	return s == nil ? name : s+1;
}

/* the part of name up to its last element, which the caller frees */
char*
folder(char *name)
{
	char *s;

	s = strdup(name);
	if(s == nil)
		sysfatal("%r");
	*lastelem(s) = 0;
	return s;
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
copyover(char *from, char *to)
{
	int pid;
	Waitmsg *w;
	char *cp;
	int bad;

	pid = fork();
	if(pid < 0)
		return -1;
	if(pid == 0){
		cp = smprint("%scp", folder(argv0));
		execl(cp, "cp", "-x", from, to, nil);
		sysfatal("can't run %s: %r", cp);
	}
	w = wait();
	bad = w == nil || w->msg[0] != 0;
	free(w);
	return bad ? -1 : remove(from);
}

int
move(char *from, char *to)
{
	Dir d, *old;
	char *a, *b;
	int same;

	old = dirstat(from);
	if(old == nil){
		fprint(2, "mv: can't stat %s: %r\n", from);
		return -1;
	}
	free(old);
	a = folder(from);
	b = folder(to);
	same = strcmp(a, b) == 0;
	free(a);
	free(b);
	if(same){
		if(strcmp(from, to) == 0){
			fprint(2, "mv: %s and %s are the same\n", from, to);
			return -1;
		}
		if(access(to, AEXIST) == 0 && remove(to) < 0){
			fprint(2, "mv: can't remove %s: %r\n", to);
			return -1;
		}
		nulldir(&d);
		d.name = lastelem(to);
		if(dirwstat(from, &d) == 0)
			return 0;
		fprint(2, "mv: can't rename %s: %r\n", from);
		return -1;
	}
	if(isdir(from)){
		fprint(2, "mv: can't move a directory to another: %s\n", from);
		return -1;
	}
	if(copyover(from, to) < 0){
		fprint(2, "mv: can't move %s to %s\n", from, to);
		return -1;
	}
	return 0;
}

void
main(int argc, char *argv[])
{
	char *todir, *name;
	int i, bad;

	argv0 = argv[0];
	if(argc < 3)
		usage();
	todir = isdir(argv[argc-1]) ? argv[argc-1] : nil;
	if(argc > 3 && todir == nil)
		sysfatal("%s not a directory", argv[argc-1]);
	bad = 0;
	for(i = 1; i < argc-1; i++){
		if(todir == nil || (argc == 3 && isdir(argv[i]))){
			bad |= move(argv[i], argv[argc-1]);
			continue;
		}
		name = smprint("%s/%s", todir, lastelem(argv[i]));
		if(name == nil)
			sysfatal("%r");
		bad |= move(argv[i], name);
		free(name);
	}
	exits(bad ? (char*)"errors" : nil);
}
