/*
 * rm: remove files; rm(1).
 */
#include <u.h>
#include <libc.h>

int	fflag;
int	rflag;
int	bad;

void
complain(char *name)
{
	if(fflag)
		return;
	fprint(2, "rm: %s: %r\n", name);
	bad = 1;
}

void
rmtree(char *name)
{
	Dir *d;
	long n, i;
	int fd;
	char *inner;

	fd = open(name, OREAD);
	if(fd < 0){
		complain(name);
		return;
	}
	n = dirreadall(fd, &d);
	close(fd);
	for(i = 0; i < n; i++){
		inner = smprint("%s/%s", name, d[i].name);
		if(inner == nil)
			sysfatal("%r");
		if(remove(inner) < 0){
			if(d[i].mode & DMDIR)
				rmtree(inner);
			else
				complain(inner);
		}
		free(inner);
	}
	free(d);
	if(remove(name) < 0)
		complain(name);
}

void
main(int argc, char *argv[])
{
	Dir *d;
	int i;

	ARGBEGIN{
	case 'f':
		fflag = 1;
		break;
	case 'r':
		rflag = 1;
		break;
	default:
		fprint(2, "usage: rm [-fr] file ...\n");
		exits("usage");
	}ARGEND

	for(i = 0; i < argc; i++){
		if(remove(argv[i]) == 0)
			continue;
		d = rflag ? dirstat(argv[i]) : nil;
		if(d != nil && (d->mode & DMDIR))
			rmtree(argv[i]);
		else
			complain(argv[i]);
		free(d);
	}
	exits(bad ? (char*)"errors" : nil);
}
