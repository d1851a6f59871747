#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Folders as Hugging Face's hub has them: config.json beside
 * model.safetensors or pytorch_model.bin, or beside shards that
 * an index names.
 */

enum {
	Maxconfig	= 1<<20,
	Maxindex	= 1<<26,
};

/* the first n bytes of a path, and more */
static char*
extend(char *s, vlong n, char *slash, char *name)
{
	char *p;

	p = (char*)alloc(n + strlen(slash) + strlen(name) + 1, 1);
	if(p == nil)
		return nil;
	memmove(p, s, n);
	strcpy(p + n, slash);
	strcat(p, name);
	return p;
}

/* dir/name, or name where dir is empty */
char*
joinpath(char *dir, char *name)
{
	long n;

	n = strlen(dir);
	while(n > 1 && dir[n-1] == '/')
		n--;
	return extend(dir, n, n == 0 || dir[n-1] == '/'? (char*)"": (char*)"/", name);
}

/* name in the folder of path */
char*
besidepath(char *path, char *name)
{
	char *p;

	p = strrchr(path, '/');
	return extend(path, p == nil? 0: p+1 - path, "", name);
}

int
isfile(char *path)
{
	Dir *d;
	int r;

	d = dirstat(path);
	r = d != nil && (d->mode & DMDIR) == 0;
	free(d);
	return r;
}

/* the file that a folder's model begins with */
char*
folderfile(char *path)
{
	static char *names[] = {
		"model.safetensors", "model.safetensors.index.json", "pytorch_model.bin", "pytorch_model.bin.index.json",
		"consolidated.00.pth",
	};
	char *p;
	int i;

	for(i = 0; i < nelem(names); i++){
		p = joinpath(path, names[i]);
		if(p == nil)
			return nil;
		if(isfile(p))
			return p;
		free(p);
	}
	werrstr("%s: a directory without model.safetensors, pytorch_model.bin or an index", shortname(path));
	return nil;
}

/* a text file and a zero; *n its length */
char*
readtext(char *path, vlong max, vlong *n)
{
	Source *f;
	char *p;

	f = filesource(path);
	if(f == nil)
		return nil;
	p = nil;
	if(f->n < 0 || f->n > max)
		werrstr("%s: %lld bytes, expected 1 to %lld", f->name, f->n < 0? 0: f->n, max);
	else{
		*n = f->n;
		p = (char*)loadsource(f, f->n, 1);
	}
	closesource(f);
	return p;
}

/* config.json or params.json beside the file, if there is one */
int
readconfig(Store *s, char *name)
{
	char *p;
	Json j;

	p = besidepath(s->path, name);
	if(p == nil)
		return -1;
	if(!isfile(p)){
		free(p);
		return 0;
	}
	s->config = readtext(p, Maxconfig, &s->nconfig);
	if(s->config != nil)
		s->confname = strdup(shortname(p));
	free(p);
	if(s->config == nil)
		return -1;
	if(s->confname == nil){
		werrstr("%s: %s", s->name, Enomem);
		return -1;
	}
	if(checkjson(s->confname, s->config, s->nconfig, &j) < 0)
		return -1;
	if(jsonkind(&j) == '{')
		return 0;
	werrstr("%s: expected a JSON object", s->confname);
	return -1;
}

int
readfolder(Store *s)
{
	return s->path == nil? 0: readconfig(s, "config.json");
}

/* a shard is opened when it is first named */
static int
shard(Store *s, char *name)
{
	Source *f;
	char *p, *base;
	uchar b[2];
	int i;

	for(i = 1; i < s->nsrc; i++){
		base = strrchr(s->src[i]->name, '/');
		base = base == nil? s->src[i]->name: base+1;
		if(strcmp(base, name) == 0)
			return 0;
	}
	if(name[0] == 0 || strchr(name, '/') != nil){
		werrstr("%s: a shard '%.40s', expected a file beside it", s->name, name);
		return -1;
	}
	p = besidepath(s->path, name);
	if(p == nil)
		return -1;
	f = filesource(p);
	free(p);
	if(f == nil)
		return -1;
	if(addsource(s, f) < 0){
		closesource(f);
		return -1;
	}
	if(peeksource(f, b, 2) == 2 && b[0] == 'P' && b[1] == 'K')
		return readtorchpart(s, f);
	return readshard(s, f);
}

/* {"weight_map": {tensor: file, …}} */
int
readindex(Store *s, Source *f)
{
	char *text, *name;
	Json j, map, k, v;
	Str t;
	vlong i, n;
	int r;

	s->version = "checkpoint in shards";
	if(s->path == nil || f->n < 0 || f->n > Maxindex){
		werrstr("%s: an index of shards, expected a file of at most %d bytes", f->name, Maxindex);
		return -1;
	}
	n = f->n;
	text = (char*)loadsource(f, n, 1);
	name = (char*)alloc(n, 1);
	r = -1;
	if(text == nil || name == nil || checkjson(f->name, text, n, &j) < 0)
		goto Out;
	if(!jsonget(&j, "weight_map", &map) || jsonkind(&map) != '{'){
		werrstr("%s: no 'weight_map', expected an object", f->name);
		goto Out;
	}
	v.p = nil;
	for(n = 0; jsonnext(&map, &k, &v); n++){
		if(jsonkind(&v) != '"'){
			werrstr("%s: weight_map: expected names of files", f->name);
			goto Out;
		}
		jsontext(&v, name);
		if(shard(s, name) < 0)
			goto Out;
	}
	v.p = nil;
	while(jsonnext(&map, &k, &v)){
		t.n = jsontext(&k, name);
		i = -1;
		if(s->ntensor > 0)
			i = findname(&s->names, &s->tensor->name, sizeof(Tensor), name, t.n);
		if(i < 0){
			werrstr("%s: '%.60s' is in no shard", f->name, name);
			goto Out;
		}
		jsontext(&v, name);
		t.s = strrchr(s->src[s->tensor[i].src]->name, '/');
		t.s = t.s == nil? s->src[s->tensor[i].src]->name: t.s+1;
		if(strcmp(t.s, name) != 0){
			werrstr("%s: '%.40s' is in %.30s, expected %.30s", f->name, s->tensor[i].name.s, t.s, name);
			goto Out;
		}
	}
	if(n != s->ntensor)
		werrstr("%s: %lld tensors, expected the %lld of its shards", f->name, n, s->ntensor);
	else
		r = readconfig(s, "config.json");
Out:
	free(text);
	free(name);
	return r;
}
