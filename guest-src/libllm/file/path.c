#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Where a model's name leads: a file or directory of that name, or in
 * $home/lib/llm and /lib/llm, or, for a name like Qwen/Qwen2.5-0.5B,
 * a snapshot in the cache that Hugging Face's programs keep.
 */

static int
exists(char *path)
{
	Dir *d;

	d = dirstat(path);
	free(d);
	return d != nil;
}

/* dir/name if it is there */
static char*
within(char *dir, char *name)
{
	char *p;

	p = joinpath(dir, name);
	if(p != nil && exists(p))
		return p;
	free(p);
	return nil;
}

/* the directory that changed last */
static char*
newest(char *path)
{
	Dir *d;
	long i, n, best;
	int fd;
	char *p;

	fd = open(path, OREAD);
	if(fd < 0)
		return nil;
	n = dirreadall(fd, &d);
	close(fd);
	if(n <= 0)
		return nil;
	best = -1;
	for(i = 0; i < n; i++)
		if((d[i].mode & DMDIR) && (best < 0 || d[i].mtime > d[best].mtime))
			best = i;
	p = best < 0? nil: joinpath(path, d[best].name);
	free(d);
	return p;
}

/* the snapshot that refs/main names, or the newest */
static char*
snapshot(char *cache, char *folder)
{
	char *dir, *refs, *snaps, *text, *p, *e;
	vlong n;

	dir = within(cache, folder);
	if(dir == nil)
		return nil;
	p = nil;
	snaps = joinpath(dir, "snapshots");
	refs = joinpath(dir, "refs/main");
	if(snaps != nil && refs != nil && isfile(refs)){
		text = readtext(refs, 256, &n);
		if(text != nil){
			e = strpbrk(text, "\r\n \t/");
			if(e != nil)
				*e = 0;
			if(text[0] != 0)
				p = within(snaps, text);
			free(text);
		}
	}
	if(p == nil && snaps != nil)
		p = newest(snaps);
	free(dir);
	free(refs);
	free(snaps);
	return p;
}

/* models--Qwen--Qwen2.5-0.5B, or nil for what is no such name */
static char*
cachename(char *name)
{
	char *slash, *p;

	slash = strchr(name, '/');
	if(slash == nil || slash == name || slash[1] == 0 || strchr(slash+1, '/') != nil || name[0] == '.' || name[0] == '/')
		return nil;
	p = (char*)alloc(strlen(name) + 16, 1);
	if(p == nil)
		return nil;
	strcpy(p, "models--");
	memmove(p+8, name, slash - name);
	strcpy(p + 8 + (slash - name), "--");
	strcat(p, slash+1);
	return p;
}

/* dir/more of the directory that an environment variable names */
static char*
under(char *var, char *more)
{
	char *dir, *p;

	dir = getenv(var);
	p = nil;
	if(dir != nil && dir[0] != 0)
		p = joinpath(dir, more);
	free(dir);
	return p;
}

/* a path to free; nil says that there is no such model */
char*
findmodel(char *name)
{
	char *dir[5], *folder, *p;
	int i;

	if(exists(name)){
		p = strdup(name);
		if(p == nil)
			werrstr("%s: %s", shortname(name), Enomem);
		return p;
	}
	dir[0] = under("home", "lib/llm");
	dir[1] = strdup("/lib/llm");
	dir[2] = under("HF_HOME", "hub");
	dir[3] = under("HOME", ".cache/huggingface/hub");
	dir[4] = under("home", ".cache/huggingface/hub");
	folder = cachename(name);
	p = nil;
	for(i = 0; i < nelem(dir) && p == nil && name[0] != '/'; i++){
		if(dir[i] == nil)
			continue;
		if(i < 2)
			p = within(dir[i], name);
		if(p == nil && folder != nil)
			p = snapshot(dir[i], folder);
	}
	for(i = 0; i < nelem(dir); i++)
		free(dir[i]);
	free(folder);
	if(p == nil)
		werrstr("%s: no such file or directory, nor one in $home/lib/llm, /lib/llm or the hub's cache", shortname(name));
	return p;
}
