#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* the tree: names, qids, permissions, directories; all with the house */

typedef struct File File;
struct File {
	int	parent;
	char	*name;
	ulong	mode;
};

/* by type; a mode without DMDIR is a file's */
static File files[Nfile] = {
	{ Qroot,	"/",	DMDIR|0555 },
	{ Qroot,	"ctl",	0664 },
	{ Qroot,	"info",	0444 },
	{ Qroot,	"clone",	0666 },
	{ Qroot,	"events",	0444 },
	{ Qroot,	"models",	DMDIR|0555 },
	{ Qmodels,	nil,	DMDIR|0555 },
	{ Qmodel,	"info",	0444 },
	{ Qmodel,	"template",	0444 },
	{ Qmodel,	"vocab",	0444 },
	{ Qroot,	nil,	DMDIR|0555 },
	{ Qsess,	"ctl",	0600 },
	{ Qsess,	"info",	0444 },
	{ Qsess,	"prompt",	DMAPPEND|0600 },
	{ Qsess,	"output",	0400 },
	{ Qsess,	"stream",	0400 },
	{ Qsess,	"tokens",	0400 },
	{ Qsess,	"wait",	0400 },
	{ -1,	"auth",	DMAUTH|0600 },
};

int
isdirectory(int type)
{
	return (files[type].mode & DMDIR) != 0;
}

Qid
qidof(Fid *f)
{
	Qid q;
	vlong id;

	id = 0;
	q.vers = 0;
	if(f->s != nil){
		id = f->s->id;
		q.vers = f->s->vers;
	}else if(f->m != nil)
		id = f->m->id;
	else if(f->type == Qauth)
		id = f->fid;
	q.path = (uvlong)id<<8 | f->type;
	q.type = files[f->type].mode >> 24;
	return q;
}

/* f stands on s or m from now on, and lets go of what it stood on */
void
place(Fid *f, Sess *s, Pooled *m)
{
	if(s != nil)
		s->ref++;
	if(m != nil)
		m->ref++;
	if(f->s != nil)
		dropsess(f->s);
	if(f->m != nil)
		droppooled(f->m);
	f->s = s;
	f->m = m;
}

static int
digits(char *s)
{
	char *p;

	for(p = s; *p >= '0' && *p <= '9'; p++)
		;
	return p > s && *p == 0 && p - s < 18 && (s[0] != '0' || s[1] == 0);
}

int
walk1(Fid *f, char *name)
{
	Sess *s;
	Pooled *m;
	int i;

	if(!isdirectory(f->type)){
		werrstr("%s", Ewalknodir);
		return -1;
	}
	if(f->s != nil && f->s->closed){
		werrstr("%s", Eended);
		return -1;
	}
	if(strcmp(name, "..") == 0){
		if(f->type == Qmodel)
			f->type = Qmodels;
		else
			f->type = Qroot;
		place(f, nil, nil);
		return 0;
	}
	for(i = 1; i < Nfile; i++)
		if(files[i].parent == f->type && files[i].name != nil && strcmp(files[i].name, name) == 0){
			f->type = i;
			return 0;
		}
	if(f->type == Qroot && digits(name)){
		s = findsess(strtoll(name, nil, 10));
		if(s != nil){
			f->type = Qsess;
			place(f, s, nil);
			return 0;
		}
	}
	if(f->type == Qmodels){
		m = findpooled(name);
		if(m != nil && m->state == Mready){
			f->type = Qmodel;
			place(f, nil, m);
			return 0;
		}
	}
	werrstr("%s", Enotfound);
	return -1;
}

/* its strings stay as long as f and the house */
void
dirof(Fid *f, Dir *d)
{
	static char number[32];

	memset(d, 0, sizeof *d);
	d->qid = qidof(f);
	d->mode = files[f->type].mode;
	d->name = files[f->type].name;
	d->uid = owner;
	d->gid = "llm";
	d->atime = started;
	if(f->s != nil){
		d->uid = f->s->owner->name;
		d->gid = d->uid;
		d->atime = f->s->began;
	}
	if(f->type == Qsess){
		snprint(number, sizeof number, "%lld", f->s->id);
		d->name = number;
	}
	if(f->type == Qmodel)
		d->name = f->m->name;
	d->mtime = d->atime;
	d->muid = d->uid;
}

/* may f's user do what the bits of AREAD, AWRITE and AEXEC say? */
int
allowed(Fid *f, int want)
{
	ulong m;

	if(f->type == Qauth || f->user == nil)
		return 0;
	m = files[f->type].mode;
	if(f->s != nil){
		if(strcmp(f->user->name, f->s->owner->name) == 0)
			m >>= 6;
	}else if(strcmp(f->user->name, owner) == 0)
		m >>= 6;
	else if(ingroup(f->user->name))
		m >>= 3;
	return (m & want & 7) == want;
}

/* the entry after those that diri counts; which is moved: 0 at the end */
static int
entry(Fid *f, Fid *e)
{
	Sess *s;
	Pooled *m;
	vlong i;

	memset(e, 0, sizeof *e);
	for(i = f->diri; i < Nfile; i++)
		if(i > 0 && files[i].parent == f->type && files[i].name != nil){
			e->type = i;
			e->s = f->s;
			e->m = f->m;
			f->diri = i+1;
			return 1;
		}
	if(f->diri < Nfile)
		f->diri = Nfile;
	/* beyond the files' numbers: Nfile and that of the last session or model */
	if(f->type == Qroot){
		s = sessafter(f->diri - Nfile);
		if(s == nil)
			return 0;
		e->type = Qsess;
		e->s = s;
		f->diri = Nfile + s->id;
		return 1;
	}
	if(f->type == Qmodels){
		for(m = pooledafter(f->diri - Nfile); m != nil && m->state != Mready; m = pooledafter(m->id))
			;
		if(m == nil)
			return 0;
		e->type = Qmodel;
		e->m = m;
		f->diri = Nfile + m->id;
		return 1;
	}
	return 0;
}

/* whole entries, as many as n bytes hold, from where the last read ended */
uint
entries(Fid *f, uchar *p, uint n)
{
	Fid e;
	Dir d;
	vlong at;
	uint k, sum;

	sum = 0;
	for(;;){
		at = f->diri;
		if(!entry(f, &e))
			break;
		dirof(&e, &d);
		k = convD2M(&d, p + sum, n - sum);
		if(k <= BIT16SZ){
			f->diri = at;
			break;
		}
		sum += k;
	}
	return sum;
}
