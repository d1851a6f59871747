#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

Slot slots[Nslot];

Slot*
slotof(u32int id)
{
	Slot *s;

	for(s = slots; s < slots+Nslot; s++)
		if(s->state != Sfree && s->state != Sdone && s->id == id && id != 0)
			return s;
	return nil;
}

/*
 * The answer to a frame: numbered made sure that there is room for one.
 */
void
slotrefuse(u32int id, char *why)
{
	uchar b[2+ERRMAX];
	int n;

	n = strlen(why);
	if(n > ERRMAX)
		n = ERRMAX;
	b[0] = Hrefused;
	b[1] = 0;
	memmove(b+2, why, n);
	lineput(Fend, id, b, 2+n);
}

/*
 * A pump may send a block for each byte that it reads here.
 */
static void
goahead(Stream *t)
{
	static uchar go[1];

	while(t->ahead < Nahead && t->n + (t->ahead+1)*Maxpay <= Streambuf){
		t->ahead++;
		write(t->fd, go, 1);
	}
}

static void
take(Stream *t, int n)
{
	t->n -= n;
	memmove(t->buf, t->buf+n, t->n);
}

static void
release(Slot *s)
{
	int i;

	for(i = 0; i < 3; i++){
		free(s->s[i].buf);
		s->s[i].buf = nil;
		s->s[i].n = 0;
	}
	s->state = Sfree;
}

/*
 * Tells the feeder to close: the last that it is told, and told once.
 */
static void
shut(Slot *s)
{
	static uchar none[2];

	if(s->shut || (s->helpers & 1<<Pin) == 0)
		return;
	s->shut = 1;
	write(s->s[Pin].fd, none, 2);
}

static void
feed(Slot *s)
{
	uchar b[2+Maxpay];
	Stream *t;
	int n;

	t = &s->s[Pin];
	if((s->helpers & 1<<Pin) == 0)
		return;
	if(s->closed)
		t->n = 0;
	while(t->n > 0 && t->ahead > 0){
		n = t->n < Maxpay? t->n: Maxpay;
		put16(b, n);
		memmove(b+2, t->buf, n);
		take(t, n);
		t->ahead--;
		write(t->fd, b, 2+n);
	}
	if(s->eof && t->n == 0)
		shut(s);
}

/*
 * The program has ended, or never began: what is left is to say so.
 */
static void
ended(Slot *s)
{
	s->state = Sended;
	s->quiet = now;
	shut(s);
}

static void
dokill(Slot *s, int op)
{
	if(s->killing != op)
		s->killed = now;
	s->killing = op;
	s->ordered = now;
	if(s->state == Srunning)
		order(op, s);
}

void
slotstart(u32int id, uchar *p, int n)
{
	Request r;
	Slot *s;
	char err[ERRMAX];
	int i;

	if(slotof(id) != nil){
		slotrefuse(id, Einuse);
		return;
	}
	for(s = slots; s < slots+Nslot; s++)
		if(s->state == Sfree)
			break;
	if(s == slots+Nslot){
		slotrefuse(id, Efull);
		return;
	}
	if(checkrequest(p, n, &r) < 0){
		rerrstr(err, sizeof err);
		slotrefuse(id, err);
		return;
	}
	for(i = 0; i < 3; i++){
		s->s[i].ahead = Nahead;
		s->s[i].sent = line.una;
		s->s[i].n = 0;
		s->s[i].buf = (uchar*)malloc(Streambuf);
		if(s->s[i].buf == nil){
			release(s);
			freerequest(&r);
			slotrefuse(id, Enomem);
			return;
		}
	}
	s->state = Sstarting;
	s->id = id;
	s->helpers = 1<<Prunner;
	s->input = r.flags & Rinput;
	s->eof = s->shut = s->closed = s->told = 0;
	s->credit = 0;
	s->pid = s->noteid = 0;
	s->how = Hexited;
	s->killing = 0;
	s->started = s->quiet = s->progress = now;
	s->limit = r.limit;
	s->begin = s->stat = s->result = s->nstatus = 0;
	s->why[0] = 0;
	freerequest(&r);
	startcommand(s-slots, p, n);
}

void
slotinput(Slot *s, uchar *p, int n)
{
	Stream *t;

	if(!s->input || s->eof)
		return;
	if(n == 0)
		s->eof = 1;
	t = &s->s[Pin];
	if(n > Streambuf - t->n)
		n = Streambuf - t->n;
	memmove(t->buf+t->n, p, n);
	t->n += n;
	feed(s);
}

void
slotcancel(Slot *s)
{
	if(s->state == Sended || s->killing)
		return;
	s->how = Hcancelled;
	dokill(s, 'i');
}

/*
 * The client is gone, its commands go too; nobody is told.
 */
void
slotorphan(void)
{
	Slot *s;

	for(s = slots; s < slots+Nslot; s++){
		if(s->state == Sfree || s->state == Sdone)
			continue;
		s->id = 0;
		s->begin = s->stat = s->result = 0;
		s->s[Pout].n = s->s[Perr].n = 0;
		goahead(&s->s[Pout]);
		goahead(&s->s[Perr]);
		if(s->killing == 0 || s->killing == 'i')
			dokill(s, 'k');
	}
}

static void
gotdata(Slot *s, Event *e)
{
	Stream *t;

	t = &s->s[e->who];
	t->ahead--;
	s->quiet = now;
	if(s->state != Sdone && s->id != 0 && t->n+e->n <= Streambuf){
		memmove(t->buf+t->n, e->data, e->n);
		t->n += e->n;
	}
	goahead(t);
}

static void
gotpid(Slot *s, Event *e)
{
	s->pid = get32(e->data);
	s->noteid = get32(e->data+4);
	if(s->state != Sstarting){
		order('K', s);
		return;
	}
	s->state = Srunning;
	s->started = s->progress = now;
	s->begin = s->id != 0;
	if(s->killing)
		order(s->killing, s);
}

void
slotevent(Event *e)
{
	Slot *s;

	s = &slots[e->slot];
	switch(e->type){
	case Estart:
		s->helpers = e->data[0];
		if(s->state == Sstarting)
			feed(s);
		else
			shut(s);
		break;
	case Epid:
		gotpid(s, e);
		break;
	case Erefuse:
		if(s->state != Sstarting)
			break;
		if(s->how == Hexited)
			s->how = Hrefused;
		memmove(s->why, e->data, e->n);
		s->why[e->n] = 0;
		ended(s);
		break;
	case Eexit:
		if(s->state != Srunning)
			break;
		memmove(s->status, e->data, e->n);
		s->nstatus = e->n;
		s->result = s->id != 0;
		ended(s);
		break;
	case Edata:
		gotdata(s, e);
		break;
	case Efed:
		s->s[Pin].ahead++;
		s->credit += e->n? get16(e->data): 0;
		feed(s);
		break;
	case Eshut:
		s->closed = 1;
		feed(s);
		break;
	case Egone:
		s->helpers &= ~(1<<e->who);
		break;
	case Estat:
		if(s->state == Srunning && s->id != 0){
			memmove(s->usage, e->data, sizeof s->usage);
			s->stat = 1;
		}
		break;
	}
}

static void
limits(Slot *s)
{
	vlong t;

	t = now - s->killed;
	switch(s->killing){
	case 0:
		if(s->limit == 0 || now - s->started < s->limit)
			break;
		s->how = Hlimit;
		dokill(s, 'k');
		break;
	case 'i':
		if(t >= Intwait)
			dokill(s, 'k');
		break;
	case 'k':
		if(t >= Killwait)
			dokill(s, 'K');
		break;
	case 'K':
		if(t >= Giveup)
			ended(s);
		else if(now - s->ordered >= Killwait)
			dokill(s, 'K');
		break;
	}
}

void
slottick(void)
{
	Slot *s;

	for(s = slots; s < slots+Nslot; s++){
		if(s->state != Sstarting && s->state != Srunning)
			continue;
		limits(s);
		if(s->state == Srunning && now - s->progress >= Progressms){
			s->progress = now;
			order('u', s);
		}
	}
}

int
slotbusy(void)
{
	Slot *s;

	for(s = slots; s < slots+Nslot; s++)
		if(s->state != Sfree && s->state != Sdone)
			return 1;
	return 0;
}

static void
flushstream(Slot *s, int kind, Stream *t)
{
	int n;

	while(t->n > 0){
		n = t->n < Maxpay? t->n: Maxpay;
		/* a short one waits for company while another is on its way */
		if(n < Maxpay && (int)(line.una - t->sent) < 0)
			break;
		if(!lineroom(n, 0))
			break;
		lineput(kind, s->id, t->buf, n);
		t->sent = line.next;
		take(t, n);
	}
	goahead(t);
}

static void
flushinput(Slot *s)
{
	uchar b[4];

	if(s->told || s->state == Sended)
		return;
	if(!s->closed && s->credit < Incredit/4 || !lineroom(4, 0))
		return;
	put32(b, s->closed? 0xffffffff: s->credit);
	s->told = s->closed;
	s->credit = 0;
	lineput(Fcredit, s->id, b, 4);
}

static void
flushend(Slot *s)
{
	uchar b[2+ERRMAX];
	int held, n;

	held = (s->helpers & (1<<Pout|1<<Perr)) != 0;
	if(held && now - s->quiet < Grace || s->begin || s->result)
		return;
	if(s->s[Pout].n > 0 || s->s[Perr].n > 0)
		return;
	if(s->id != 0){
		b[0] = s->how;
		b[1] = held;
		n = strlen(s->why);
		memmove(b+2, s->why, n);
		if(!lineroom(2+n, 0))
			return;
		lineput(Fend, s->id, b, 2+n);
	}
	s->state = Sdone;
}

static void
flush(Slot *s)
{
	uchar b[16];

	if(s->begin && lineroom(4, 0)){
		put32(b, s->pid);
		lineput(Fbegin, s->id, b, 4);
		s->begin = 0;
	}
	/* a quick program writes before we know its number; BEGIN comes first all the same */
	if(s->begin || s->state == Sstarting)
		return;
	flushstream(s, Foutput, &s->s[Pout]);
	flushstream(s, Ferror, &s->s[Perr]);
	if(s->input && s->id != 0)
		flushinput(s);
	if(s->stat && lineroom(16, 0)){
		put32(b, now - s->started);
		memmove(b+4, s->usage, 12);
		lineput(Fprogress, s->id, b, 16);
		s->stat = 0;
	}
	if(s->result && lineroom(s->nstatus, 0)){
		lineput(Fresult, s->id, s->status, s->nstatus);
		s->result = 0;
	}
	if(s->state == Sended)
		flushend(s);
}

/*
 * Sends what there is room for.
 */
void
slotflush(void)
{
	Slot *s;

	for(s = slots; s < slots+Nslot; s++){
		if(s->state == Sstarting || s->state == Srunning || s->state == Sended)
			flush(s);
		if(s->state == Sdone && s->helpers == 0)
			release(s);
	}
}
