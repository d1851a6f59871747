#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/* files of back ends; without the house, for any of these may wait */

int
openat(char *dir, char *name, int mode)
{
	char *path;
	int fd;

	path = smprint("%s/%s", dir, name);
	if(path == nil){
		werrstr("%s", Enomemory);
		return -1;
	}
	fd = open(path, mode|OCEXEC);
	free(path);
	return fd;
}

/* all of it, behind what b has */
int
readfile(char *dir, char *name, Buf *b)
{
	long n;
	int fd;

	fd = openat(dir, name, OREAD);
	if(fd < 0)
		return -1;
	do{
		if(grow(b, 8192) < 0){
			n = -1;
			break;
		}
		n = read(fd, b->p + b->n, 8192);
		if(n > 0)
			b->n += n;
	}while(n > 0);
	close(fd);
	if(n < 0)
		return -1;
	b->p[b->n] = 0;
	return 0;
}

int
command(int fd, char *line)
{
	long n;

	n = strlen(line);
	return write(fd, line, n) == n? 0: -1;
}

/* the number behind a name at the beginning of a line; 0: there is none */
int
field(char *text, char *name, vlong *v)
{
	char *p;
	int n;

	n = strlen(name);
	for(p = text; p != nil && *p != 0; p = p != nil? p+1: nil){
		if(strncmp(p, name, n) == 0 && p[n] == ' '){
			*v = strtoll(p+n+1, nil, 10);
			return 1;
		}
		p = strchr(p, '\n');
		if(p == nil)
			break;
	}
	return 0;
}
