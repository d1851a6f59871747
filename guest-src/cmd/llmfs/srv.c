#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* messages: what section 5 of the manual says of each; llmfs(4) says where that is not lib9p's way */

char	Ebadoffset[] = "bad offset";
char	Ebotch[] = "9P protocol botch";
char	Ecreatenondir[] = "create in non-directory";
char	Edupfid[] = "duplicate fid";
char	Eduptag[] = "duplicate tag";
char	Eisdir[] = "is a directory";
char	Enocreate[] = "create prohibited";
char	Enomemory[] = "out of memory";
char	Enoremove[] = "remove prohibited";
char	Enotfound[] = "file not found";
char	Enowstat[] = "wstat prohibited";
char	Eperm[] = "permission denied";
char	Eunknownfid[] = "unknown fid";
char	Ewalknodir[] = "walk in non-directory";
char	Emsize[] = "message size too small";
char	Eopenclone[] = "cannot clone open fid";
char	Ebaddir[] = "bad directory in wstat";
char	Eunknown[] = "unknown message";
char	Eended[] = "the session has ended";
char	Emanyreq[] = "too many requests: at most 1024 in flight";
char	Emanyfid[] = "too many fids: at most 8192";
char	Emanyafid[] = "too many authentications: at most 16 at once";

static Fid**
fidslot(Conn *c, u32int n)
{
	Fid **f;

	for(f = &c->fid[n%Nhash]; *f != nil; f = &(*f)->next)
		if((*f)->fid == n)
			break;
	return f;
}

static Fid*
findfid(Conn *c, u32int n)
{
	return *fidslot(c, n);
}

/* nil and why */
static Fid*
newfid(Conn *c, u32int n, User *u, char **err)
{
	Fid *f, **p;

	p = fidslot(c, n);
	*err = nil;
	if(*p != nil)
		*err = Edupfid;
	else if(c->nfid >= Maxfid)
		*err = Emanyfid;
	if(*err != nil)
		return nil;
	f = (Fid*)zalloc(sizeof(Fid));
	if(f == nil){
		*err = Enomemory;
		return nil;
	}
	f->fid = n;
	f->omode = -1;
	if(u != nil){
		latch(&house);
		u->ref++;
		f->user = u;
		unlatch(&house);
	}
	*p = f;
	c->nfid++;
	return f;
}

static void
clunk(Conn *c, Fid *f)
{
	Fid **p;

	p = fidslot(c, f->fid);
	*p = f->next;
	c->nfid--;
	if(f->afid != nil)
		c->nafid--;
	closefid(f);
}

void
clunkall(Conn *c)
{
	int i;

	for(i = 0; i < Nhash; i++)
		while(c->fid[i] != nil)
			clunk(c, c->fid[i]);
}

static void
sversion(Conn *c, Fcall *f, Req *r)
{
	Fcall a;

	memset(&a, 0, sizeof a);
	/* all that was before ends, as version(5) says */
	abortall(c);
	clunkall(c);
	a.msize = f->msize;
	if(a.msize > Maxmsg)
		a.msize = Maxmsg;
	if(strncmp(f->version, "9P", 2) != 0){
		a.version = "unknown";
		respond(r, &a);
		return;
	}
	if(f->msize < Minmsg){
		refuse(r, Emsize);
		return;
	}
	a.version = "9P2000";
	c->msize = a.msize;
	respond(r, &a);
}

static void
sauth(Conn *c, Fcall *f, Req *r)
{
	Fcall a;
	Fid *fid;
	char *err, buf[Maxline];

	if(!c->auth){
		snprint(buf, sizeof buf, "%s: authentication not required", argv0);
		refuse(r, findfid(c, f->afid) != nil? Edupfid: buf);
		return;
	}
	fid = newfid(c, f->afid, nil, &err);
	if(fid == nil){
		refuse(r, err);
		return;
	}
	fid->type = Qauth;
	if(c->nafid >= Maxafid){
		clunk(c, fid);
		refuse(r, Emanyafid);
		return;
	}
	fid->afid = newafid(f->uname, f->aname);
	if(fid->afid == nil){
		rerrstr(buf, sizeof buf);
		clunk(c, fid);
		refuse(r, buf);
		return;
	}
	c->nafid++;
	fid->omode = ORDWR;
	memset(&a, 0, sizeof a);
	a.aqid = qidof(fid);
	respond(r, &a);
}

static int
proved(Conn *c, Fcall *f)
{
	Fid *a;

	if(!c->auth)
		return 0;
	if(f->afid == NOFID){
		werrstr("not authenticated");
		return -1;
	}
	a = findfid(c, f->afid);
	if(a == nil){
		werrstr("%s", Eunknownfid);
		return -1;
	}
	if(a->type != Qauth){
		werrstr("not an auth fid");
		return -1;
	}
	return checkafid(a->afid, f->uname, f->aname);
}

static void
sattach(Conn *c, Fcall *f, Req *r)
{
	Fcall a;
	Fid *fid;
	User *u;
	char *err, buf[ERRMAX];

	if(findfid(c, f->fid) != nil){
		refuse(r, Edupfid);
		return;
	}
	if(!c->auth && f->afid != NOFID && findfid(c, f->afid) == nil){
		refuse(r, Eunknownfid);
		return;
	}
	u = nil;
	if(proved(c, f) == 0){
		latch(&house);
		u = finduser(f->uname);
		unlatch(&house);
	}
	if(u == nil){
		rerrstr(buf, sizeof buf);
		refuse(r, buf);
		return;
	}
	fid = newfid(c, f->fid, u, &err);
	latch(&house);
	dropuser(u);
	unlatch(&house);
	if(fid == nil){
		refuse(r, err);
		return;
	}
	fid->type = Qroot;
	memset(&a, 0, sizeof a);
	a.qid = qidof(fid);
	respond(r, &a);
}

static void
swalk(Conn *c, Fcall *f, Req *r)
{
	Fcall a;
	Fid *from, *to, t;
	char *err, buf[ERRMAX];
	int i;

	from = findfid(c, f->fid);
	if(from == nil){
		refuse(r, Eunknownfid);
		return;
	}
	if(from->omode != -1 || from->type == Qauth){
		refuse(r, Eopenclone);
		return;
	}
	if(f->nwname > 0 && !isdirectory(from->type)){
		refuse(r, Ewalknodir);
		return;
	}
	if(f->newfid != f->fid && findfid(c, f->newfid) != nil){
		refuse(r, Edupfid);
		return;
	}
	memset(&a, 0, sizeof a);
	memset(&t, 0, sizeof t);
	t.omode = -1;
	t.type = from->type;
	t.user = from->user;
	latch(&house);
	place(&t, from->s, from->m);
	buf[0] = 0;
	for(i = 0; i < f->nwname; i++){
		if(walk1(&t, f->wname[i]) < 0){
			rerrstr(buf, sizeof buf);
			break;
		}
		a.wqid[i] = qidof(&t);
	}
	unlatch(&house);
	a.nwqid = i;
	to = from;
	err = nil;
	if(i == f->nwname){
		if(f->newfid != f->fid)
			to = newfid(c, f->newfid, from->user, &err);
		if(to != nil){
			latch(&house);
			to->type = t.type;
			place(to, t.s, t.m);
			unlatch(&house);
		}
	}else if(i == 0)
		err = buf;
	latch(&house);
	place(&t, nil, nil);
	unlatch(&house);
	if(err != nil)
		refuse(r, err);
	else
		respond(r, &a);
}

static void
sstat(Conn *c, Fcall*, Req *r, Fid *fid)
{
	Fcall a;
	Dir d;
	uchar buf[1024];

	memset(&a, 0, sizeof a);
	latch(&house);
	dirof(fid, &d);
	a.nstat = convD2M(&d, buf, sizeof buf);
	unlatch(&house);
	a.stat = buf;
	if(a.nstat <= BIT16SZ || a.nstat > c->msize - (BIT32SZ+BIT8SZ+2*BIT16SZ))
		refuse(r, Emsize);
	else
		respond(r, &a);
}

/*
 * Hosts that open a file to write it from the beginning may set its
 * length as well; nothing else of a file can be changed.
 */
static void
swstat(Fcall *f, Req *r, Fid *fid)
{
	Fcall a;
	Dir d, null;
	char strings[1024];

	memset(&a, 0, sizeof a);
	if(f->nstat > sizeof strings || convM2D(f->stat, f->nstat, &d, strings) != f->nstat){
		refuse(r, Ebaddir);
		return;
	}
	nulldir(&null);
	if(d.qid.path != null.qid.path && d.qid.path != qidof(fid).path){
		refuse(r, "wstat -- attempt to change qid.path");
		return;
	}
	if((u32int)d.mode != (u32int)~0 || d.name[0] != 0 || d.uid[0] != 0 || d.gid[0] != 0 || d.length != -1 && d.length != 0
	|| d.length == 0 && isdirectory(fid->type)){
		refuse(r, Enowstat);
		return;
	}
	latch(&house);
	if(d.length == 0 && !allowed(fid, AWRITE)){
		unlatch(&house);
		refuse(r, Eperm);
		return;
	}
	if(d.length == 0 && fid->type == Qprompt && fid->s->prompt.n > 0){
		fid->s->prompt.n = 0;
		fid->s->used = 0;
	}
	unlatch(&house);
	respond(r, &a);
}

static void
withfid(Conn *c, Fcall *f, Req *r, Fid *fid)
{
	Fcall a;

	memset(&a, 0, sizeof a);
	switch(f->type){
	case Topen:
		sopen(c, f, r, fid);
		break;
	case Tread:
		sread(c, f, r, fid);
		break;
	case Twrite:
		swrite(c, f, r, fid);
		break;
	case Tclunk:
		clunk(c, fid);
		respond(r, &a);
		break;
	case Tremove:
		clunk(c, fid);
		refuse(r, Enoremove);
		break;
	case Tcreate:
		if(fid->omode != -1)
			refuse(r, Ebotch);
		else
			refuse(r, isdirectory(fid->type)? Enocreate: Ecreatenondir);
		break;
	case Tstat:
		sstat(c, f, r, fid);
		break;
	case Twstat:
		swstat(f, r, fid);
		break;
	}
}

/* -1: nothing can be answered, the connection has to end */
int
serve(Conn *c, Fcall *f)
{
	Req *r;
	Fid *fid;
	Fcall a;
	char *err;

	r = newreq(c, f->tag, f->type, &err);
	if(r == nil)
		return -1;
	if(f->type == Tversion){
		sversion(c, f, r);
		return 0;
	}
	if(err != nil){
		refuse(r, err);
		return 0;
	}
	switch(f->type){
	case Tauth:
		sauth(c, f, r);
		break;
	case Tattach:
		sattach(c, f, r);
		break;
	case Tflush:
		memset(&a, 0, sizeof a);
		if(f->oldtag != f->tag)
			flush(c, f->oldtag);
		respond(r, &a);
		break;
	case Twalk:
		swalk(c, f, r);
		break;
	case Topen:
	case Tread:
	case Twrite:
	case Tclunk:
	case Tremove:
	case Tcreate:
	case Tstat:
	case Twstat:
		fid = findfid(c, f->fid);
		if(fid == nil)
			refuse(r, Eunknownfid);
		else
			withfid(c, f, r, fid);
		break;
	default:
		refuse(r, Eunknown);
	}
	return 0;
}
