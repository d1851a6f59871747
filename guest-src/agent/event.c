#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

int evfd;

/*
 * One write of less than 4096 bytes, so that events of several processes do not mix:
 * type[1] slot[1] who[1] 0[1] n[2] 0[2] data[n]
 */
void
putevent(int type, int slot, int who, void *p, int n)
{
	uchar b[Maxevent];

	if(n > Maxpay)
		n = Maxpay;
	b[0] = type;
	b[1] = slot;
	b[2] = who;
	b[3] = 0;
	put16(b+4, n);
	put16(b+6, 0);
	if(n > 0)
		memmove(b+Evhdr, p, n);
	write(evfd, b, Evhdr+n);
}

/*
 * The next event; -1 if there can be none any more. A read may give several, or a part.
 */
int
getevent(int fd, Event *e)
{
	static uchar buf[2*Maxevent];
	static int r, w;
	int n, len;

	for(;;){
		if(w-r >= Evhdr){
			len = get16(buf+r+4);
			if(w-r >= Evhdr+len){
				e->type = buf[r];
				e->slot = buf[r+1];
				e->who = buf[r+2];
				e->n = len;
				memmove(e->data, buf+r+Evhdr, len);
				r += Evhdr+len;
				return 0;
			}
		}
		memmove(buf, buf+r, w-r);
		w -= r;
		r = 0;
		n = read(fd, buf+w, sizeof buf - w);
		if(n <= 0)
			return -1;
		w += n;
	}
}
