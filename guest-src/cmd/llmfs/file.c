#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* open, read, write and clunk of each file */

/* files of which a read may have to wait */
static int
grows(int type)
{
	return type == Qoutput || type == Qstream || type == Qtokens || type == Qwait;
}

/* a fid is going: its connection's reader has it alone */
void
closefid(Fid *f)
{
	if(f->afid != nil)
		freeafid(f->afid);
	latch(&house);
	if(f->omode != -1 && f->s != nil)
		shutsess(f->s);
	dropgen(f->gen);
	dropear(f->ear);
	place(f, nil, nil);
	if(f->user != nil)
		dropuser(f->user);
	unlatch(&house);
	freebuf(&f->snap);
	freebuf(&f->reply);
	free(f);
}

static int
openmode(int mode)
{
	static int want[] = { AREAD, AWRITE, AREAD|AWRITE, AEXEC };
	int w;

	w = want[mode&3];
	if(mode & OTRUNC)
		w |= AWRITE;
	return w;
}

/* what opening does, with the house */
static int
openfile(Fid *f, int mode)
{
	Sess *s;

	if(f->s != nil && f->s->closed){
		werrstr("%s", Eended);
		return -1;
	}
	if(!allowed(f, openmode(mode)) || mode & ORCLOSE){
		werrstr("%s", Eperm);
		return -1;
	}
	if(f->type == Qclone){
		s = newsess(f->user);
		if(s == nil)
			return -1;
		place(f, s, nil);
		f->type = Qsctl;
	}
	if(grows(f->type)){
		f->gen = readable(f->s, f->type);
		if(f->gen == nil)
			return -1;
		f->gen->ref++;
	}
	if(f->type == Qevents){
		f->ear = newear();
		if(f->ear == nil)
			return -1;
	}
	if(f->type == Qprompt && mode & OTRUNC){
		f->s->prompt.n = 0;
		f->s->used = 0;
	}
	if(f->s != nil)
		opensess(f->s);
	return 0;
}

void
sopen(Conn *c, Fcall *f, Req *r, Fid *fid)
{
	Fcall a;
	char err[ERRMAX];
	int ok;

	if(fid->omode != -1 || fid->type == Qauth){
		refuse(r, Ebotch);
		return;
	}
	if(isdirectory(fid->type) && (f->mode & ~ORCLOSE) != OREAD){
		refuse(r, Eisdir);
		return;
	}
	if(isdirectory(fid->type) && f->mode != OREAD){
		refuse(r, Eperm);
		return;
	}
	latch(&house);
	ok = openfile(fid, f->mode);
	unlatch(&house);
	if(ok < 0){
		rerrstr(err, sizeof err);
		refuse(r, err);
		return;
	}
	fid->omode = f->mode;
	fid->diri = 0;
	fid->diroff = 0;
	memset(&a, 0, sizeof a);
	latch(&house);
	a.qid = qidof(fid);
	unlatch(&house);
	a.iounit = c->msize - IOHDRSZ;
	respond(r, &a);
}

/* what the file holds now */
static int
snapshot(Fid *f)
{
	Buf b;
	Sess *s;
	int r;

	memset(&b, 0, sizeof b);
	r = 0;
	latch(&house);
	s = f->s;
	switch(f->type){
	case Qctl:
		r = poolctl(&b);
		break;
	case Qinfo:
		r = poolinfo(&b);
		break;
	case Qsctl:
		r = bprint(&b, "%lld\n", s->id);
		break;
	case Qsinfo:
		r = sessinfo(&b, s);
		break;
	case Qprompt:
		if(s->prompt.n > 0)
			r = put(&b, s->prompt.p, s->prompt.n);
		break;
	}
	unlatch(&house);
	freebuf(&f->snap);
	f->snap = b;
	f->snapped = 1;
	return r;
}

static void
readdirectory(Fcall *f, Req *r, Fid *fid)
{
	uchar *p;
	uint n;

	if(f->offset != 0 && f->offset != fid->diroff){
		refuse(r, Ebadoffset);
		return;
	}
	p = (uchar*)malloc(f->count + 1);
	if(p == nil){
		refuse(r, Enomemory);
		return;
	}
	if(f->offset == 0)
		fid->diri = 0;
	latch(&house);
	n = entries(fid, p, f->count);
	unlatch(&house);
	fid->diroff = f->offset + n;
	answerdata(r, (char*)p, n, 0, n);
	free(p);
}

/* answered when there is something to answer with */
static void
readlater(Fcall *f, Req *r, Fid *fid)
{
	int ready;

	r->off = f->offset;
	r->count = f->count;
	latch(&house);
	if(fid->gen != nil){
		r->gen = fid->gen;
		r->gen->ref++;
		r->what = fid->type;
		ready = genready(r->gen, r->what, r->off) || r->count == 0;
		if(!ready)
			waitin(&r->gen->q, r);
	}else{
		r->ear = fid->ear;
		r->ear->ref++;
		ready = r->count == 0 || newsafter() > r->ear->n;
		if(!ready)
			awaitnews(r);
	}
	unlatch(&house);
	if(ready)
		queueout(r);
}

static void
readauth(Fcall *f, Req *r, Fid *fid)
{
	char *p, err[ERRMAX];
	long n;

	p = (char*)malloc(f->count + 1);
	if(p == nil){
		refuse(r, Enomemory);
		return;
	}
	n = readafid(fid->afid, p, f->count);
	if(n < 0){
		rerrstr(err, sizeof err);
		refuse(r, err);
	}else
		answerdata(r, p, n, 0, n);
	free(p);
}

void
sread(Conn *c, Fcall *f, Req *r, Fid *fid)
{
	char err[ERRMAX];
	int ok;

	if(fid->omode == -1 || (fid->omode & 3) == OWRITE || (s32int)f->count < 0){
		refuse(r, Ebotch);
		return;
	}
	if(f->offset < 0){
		refuse(r, Ebadoffset);
		return;
	}
	if(f->count > c->msize - IOHDRSZ)
		f->count = c->msize - IOHDRSZ;
	if(fid->type == Qauth){
		readauth(f, r, fid);
		return;
	}
	if(isdirectory(fid->type)){
		readdirectory(f, r, fid);
		return;
	}
	if(fid->gen != nil || fid->ear != nil){
		readlater(f, r, fid);
		return;
	}
	if(fid->reply.n > 0){
		answerdata(r, fid->reply.p, fid->reply.n, 0, f->count);
		freebuf(&fid->reply);
		return;
	}
	if(fid->m != nil){
		readmodel(f, r, fid);
		return;
	}
	ok = 0;
	if(f->offset == 0 || !fid->snapped)
		ok = snapshot(fid);
	if(ok < 0){
		rerrstr(err, sizeof err);
		refuse(r, err);
	}else
		answerdata(r, fid->snap.p, fid->snap.n, f->offset, f->count);
}

/* the end of a command's line: newlines may stand in a quoted word */
static char*
lineend(char *p, char *e)
{
	int quoted, begins;

	quoted = 0;
	begins = 1;
	for(; p < e && (quoted || *p != '\n'); p++){
		if(*p == '\'' && (quoted || begins))
			quoted = !quoted;
		begins = *p == ' ' || *p == '\t';
	}
	return p;
}

/* lines of a ctl file; 0, -1, or 1: fid->r is answered later */
int
commands(Fid *fid, char *p, char *e)
{
	char *q;
	int k;

	for(; p < e; p = q+1){
		q = lineend(p, e);
		*q = 0;
		while(*p == ' ' || *p == '\t')
			p++;
		if(*p == 0)
			continue;
		fid->rest = q+1;
		fid->end = e;
		if(fid->type == Qctl)
			k = poolcommand(fid, p);
		else if(fid->s->closed){
			werrstr("%s", Eended);
			k = -1;
		}else
			k = sesscommand(fid, p);
		if(k != 0)
			return k;
	}
	return 0;
}

/* is a command the last one of its write, which is to be answered later? */
int
islast(Fid *fid, char *word)
{
	if(fid->r != nil && fid->rest >= fid->end)
		return 1;
	werrstr("%s: want nothing behind it in the same write", word);
	return 0;
}

static void
writectl(Fcall *f, Req *r, Fid *fid)
{
	Fcall a;
	Load *l;
	char *p, err[ERRMAX];
	int k;

	p = (char*)malloc(f->count + 1);
	if(p == nil){
		refuse(r, Enomemory);
		return;
	}
	memmove(p, f->data, f->count);
	p[f->count] = 0;
	if(memchr(p, 0, f->count) != nil){
		free(p);
		refuse(r, "a zero byte in a command");
		return;
	}
	latch(&house);
	fid->r = r;
	fid->count = f->count;
	k = commands(fid, p, p + f->count);
	if(k < 0)
		rerrstr(err, sizeof err);
	l = fid->load;
	fid->load = nil;
	unlatch(&house);
	free(p);
	if(l != nil)
		beginload(l);
	if(k < 0)
		refuse(r, err);
	else if(k == 0){
		memset(&a, 0, sizeof a);
		a.count = f->count;
		respond(r, &a);
	}
}

static void
writeprompt(Fcall *f, Req *r, Fid *fid)
{
	Fcall a;
	char err[ERRMAX];
	Sess *s;
	int ok;

	memset(&a, 0, sizeof a);
	a.count = f->count;
	s = fid->s;
	latch(&house);
	ok = -1;
	if(s->closed)
		werrstr("%s", Eended);
	else if(s->prompt.n + f->count > Maxprompt)
		werrstr("prompt: more than %d bytes, the limit of a prompt", Maxprompt);
	else
		ok = put(&s->prompt, f->data, f->count);
	unlatch(&house);
	if(ok < 0){
		rerrstr(err, sizeof err);
		refuse(r, err);
	}else
		respond(r, &a);
}

void
swrite(Conn *c, Fcall *f, Req *r, Fid *fid)
{
	Fcall a;
	char err[ERRMAX];

	if(fid->omode == -1 || (fid->omode & 3) == OREAD || (fid->omode & 3) == OEXEC
	|| isdirectory(fid->type) || f->offset < 0 || (s32int)f->count < 0){
		refuse(r, Ebotch);
		return;
	}
	if(f->count > c->msize - IOHDRSZ)
		f->count = c->msize - IOHDRSZ;
	switch(fid->type){
	case Qctl:
	case Qsctl:
		writectl(f, r, fid);
		break;
	case Qprompt:
		writeprompt(f, r, fid);
		break;
	case Qauth:
		memset(&a, 0, sizeof a);
		a.count = f->count;
		if(writeafid(fid->afid, f->data, f->count) < 0){
			rerrstr(err, sizeof err);
			refuse(r, err);
		}else
			respond(r, &a);
		break;
	default:
		refuse(r, "write prohibited");
	}
}
