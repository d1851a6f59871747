#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

Line line;

/*
 * A new session: numbers start at 1, what was in flight is forgotten.
 */
void
linereset(u32int session, u32int window)
{
	line.session = session;
	line.window = window;
	line.una = line.send = line.next = 1;
	line.queued = 0;
	line.alone = 0;
	line.rto = Rto;
	line.expect = 1;
	line.owed = 0;
	line.naked = 0;
}

static Ring*
slotfor(u32int seq)
{
	return &line.ring[seq % Nring];
}

/*
 * Writes as a whole or not at all as far as the client can tell: a cut frame is damage there.
 */
static void
out(uchar *b, int n)
{
	stampframe(b, line.expect);
	line.owed = 0;
	write(line.fd, b, n);
}

static void
transmit(void)
{
	Ring *f;

	while(line.send != line.next){
		if(line.alone && line.send != line.una)
			break;
		f = slotfor(line.send);
		if(line.send == line.una)
			line.due = now + line.rto;
		out(f->buf, f->n);
		line.send++;
	}
}

int
lineempty(void)
{
	return line.una == line.next;
}

/*
 * Is there room for a frame of n bytes? Some room is kept for replies.
 */
int
lineroom(int n, int reply)
{
	int used;

	used = line.next - line.una;
	if(reply)
		return used < Nring;
	return used < Nring-Nspare && line.queued + Hdrlen+n+4 <= line.window;
}

/*
 * Sends a numbered frame; there is room.
 */
void
lineput(int kind, u32int id, void *p, int n)
{
	Ring *f;

	f = slotfor(line.next);
	packframe(f->buf, kind, line.session, line.next, id, (uchar*)p, n);
	f->n = Hdrlen + n + (n > 0? 4: 0);
	line.queued += f->n;
	line.next++;
	transmit();
}

/*
 * Sends a frame without number.
 */
void
lineplain(int kind, void *p, int n)
{
	uchar b[Hdrlen+128+4];

	packframe(b, kind, line.session, 0, 0, (uchar*)p, n);
	out(b, Hdrlen + n + (n > 0? 4: 0));
}

static void
acknowledged(u32int ack)
{
	u32int n;

	n = ack - line.una;
	if(n == 0 || n > line.next - line.una)
		return;
	for(; line.una != ack; line.una++)
		line.queued -= slotfor(line.una)->n;
	if((int)(line.send - line.una) < 0)
		line.send = line.una;
	line.alone = 0;
	line.rto = Rto;
	line.due = now + line.rto;
	transmit();
}

static void
nak(void)
{
	if(line.naked || line.session == 0)
		return;
	line.naked = 1;
	lineplain(Fnak, nil, 0);
}

static void
numbered(Frame *f, int len)
{
	int ahead;

	ahead = f->seq - line.expect;
	if(ahead > 0){
		nak();
		return;
	}
	if(ahead < 0){
		lineplain(Fack, nil, 0);
		return;
	}
	/* without room for an answer it counts as lost, and comes again */
	if(!lineroom(0, 1))
		return;
	line.expect++;
	line.naked = 0;
	line.owed += len;
	gotframe(f);
	if(line.owed >= Inwindow/3)
		lineplain(Fack, nil, 0);
}

/*
 * Bytes from the line.
 */
void
lineinput(uchar *p, int n)
{
	Frame f;
	int m, used, bad;

	while(n > 0){
		m = sizeof line.in - line.nin;
		if(m > n)
			m = n;
		memmove(line.in+line.nin, p, m);
		line.nin += m;
		p += m;
		n -= m;
		used = 0;
		bad = 0;
		for(;;){
			m = nextframe(line.in+used, line.nin-used, &f, &bad);
			used += m;
			if(f.kind == 0)
				break;
			if(f.kind == Fsync)
				gotframe(&f);
			else if(line.session != 0 && f.session == line.session){
				acknowledged(f.ack);
				if(f.kind == Fnak && line.una != line.next){
					line.send = line.una;
					transmit();
				}
				if(f.kind > Fnak)
					numbered(&f, m);
			}
		}
		if(bad)
			nak();
		line.nin -= used;
		memmove(line.in, line.in+used, line.nin);
	}
}

/*
 * Something awaits a tick.
 */
int
linebusy(void)
{
	return line.una != line.next || line.owed || line.naked;
}

void
linetick(void)
{
	line.naked = 0;
	if(line.owed)
		lineplain(Fack, nil, 0);
	if(line.una != line.next && now >= line.due){
		line.rto *= 2;
		if(line.rto > Maxrto)
			line.rto = Maxrto;
		line.alone = 1;
		line.send = line.una;
		transmit();
	}
}
