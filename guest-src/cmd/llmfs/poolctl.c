#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* words of the pool's ctl; all with the house */

enum {
	Many	= 0x7fffffff,
};

static int
wantargs(char *word, int n, int min, int max, char *want)
{
	if(n-1 >= min && n-1 <= max)
		return 0;
	werrstr("%s: want %s, got %d words", word, want, n-1);
	return -1;
}

static int
setdefault(char *name)
{
	Pooled *m;

	m = findpooled(name);
	if(m == nil || m->state != Mready){
		werrstr("default: want a loaded model's name, got '%.40s'", name);
		return -1;
	}
	pool.def = m;
	return 0;
}

static int
setlimit(Fid *fid, char **f)
{
	vlong m, b;

	if(number("limit", f[1], 0, Many, &m) < 0 || number("limit", f[2], 0, 1LL<<50, &b) < 0)
		return -1;
	pool.maxmodel = m;
	pool.maxbytes = b;
	return limited(fid);
}

static int
setperuser(char **f)
{
	vlong s, t, c;

	if(number("peruser", f[1], 0, Many, &s) < 0 || number("peruser", f[2], 0, Many, &t) < 0
	|| number("peruser", f[3], 0, Many, &c) < 0)
		return -1;
	pool.usersess = s;
	pool.usertokens = t;
	pool.userctx = c;
	return 0;
}

int
poolctl(Buf *b)
{
	return bprint(b, "limit %lld %lld\nsessions %lld\nidle %lld\nperuser %lld %lld %lld\ndefault %s\ndebug %s\n",
		pool.maxmodel, pool.maxbytes, pool.maxsess, pool.idle, pool.usersess, pool.usertokens, pool.userctx,
		pool.def != nil? pool.def->name: (char*)"-", debug? "on": "off");
}

/* 0, -1, or 1: fid->r is answered later */
int
poolcommand(Fid *fid, char *line)
{
	char *f[8];
	int n, k;
	vlong v;

	n = tokenize(line, f, nelem(f));
	if(n == 0)
		return 0;
	if(strcmp(f[0], "load") == 0){
		if(wantargs(f[0], n, 2, 3, "a name, a model and perhaps a tokenizer") < 0)
			return -1;
		if(!islast(fid, f[0]))
			return -1;
		fid->load = newload(fid, f[1], f[2], n > 3? f[3]: nil);
		return fid->load == nil? -1: 1;
	}
	if(strcmp(f[0], "unload") == 0){
		return wantargs(f[0], n, 1, 1, "a model's name") < 0? -1: unload(fid, f[1]);
	}
	if(strcmp(f[0], "limit") == 0)
		return wantargs(f[0], n, 2, 2, "a number of models and a number of bytes") < 0? -1: setlimit(fid, f);
	if(strcmp(f[0], "peruser") == 0)
		return wantargs(f[0], n, 3, 3, "numbers of sessions, queued tokens and positions") < 0? -1: setperuser(f);
	if(strcmp(f[0], "sessions") == 0 || strcmp(f[0], "idle") == 0){
		if(wantargs(f[0], n, 1, 1, "a number") < 0 || number(f[0], f[1], 0, Many, &v) < 0)
			return -1;
		if(f[0][0] == 's')
			pool.maxsess = v;
		else
			pool.idle = v;
		return 0;
	}
	if(strcmp(f[0], "default") == 0)
		return wantargs(f[0], n, 1, 1, "a model's name") < 0? -1: setdefault(f[1]);
	if(strcmp(f[0], "debug") == 0){
		if(wantargs(f[0], n, 0, 1, "on, off or nothing") < 0)
			return -1;
		k = !debug;
		if(n > 1 && onoff(f[0], f[1], &k) < 0)
			return -1;
		debug = k;
		return 0;
	}
	werrstr("%.40s: want load, unload, limit, sessions, idle, default, peruser or debug", f[0]);
	return -1;
}
