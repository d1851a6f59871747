/*
 * What threads, procs and channels do: run on 9front it gives threads.expected, and so it must
 * elsewhere.  The order of threads shows only where thread(2) promises one.
 */
#include <u.h>
#include <libc.h>
#include <thread.h>

enum {
	Stack = 32768,
};

Channel	*done;
QLock	lk;
Rendez	rz;
RWLock	rw;
int	shared;
int	ready;

void
turns(void *v)
{
	int i;

	for(i = 0; i < 3; i++){
		print("%s%d ", (char*)v, i);
		yield();
	}
	sendul(done, 1);
}

void
sender(void *v)
{
	Channel *c;
	int i;

	c = (Channel*)v;
	for(i = 1; i <= 5; i++)
		if(send(c, &i) != 1)
			print("send failed\n");
	sendul(done, 1);
}

void
blocked(void *v)
{
	int i, r;

	r = recv((Channel*)v, &i);
	print("blocked: %d\n", r);
	sendul(done, 1);
}

void
forever(void *v)
{
	recv((Channel*)v, nil);
	print("not reached\n");
}

void
worker(void *)
{
	int i;

	for(i = 0; i < 1000; i++){
		qlock(&lk);
		shared++;
		qunlock(&lk);
		wlock(&rw);
		shared++;
		wunlock(&rw);
	}
	qlock(&lk);
	ready++;
	rwakeup(&rz);
	qunlock(&lk);
}

void
runner(void *v)
{
	procexecl((Channel*)v, "/bin/echo", "echo", "from procexec", nil);
	print("procexecl: %r\n");
	threadexits("failed");
}

void
loser(void *v)
{
	procexecl((Channel*)v, "/bin/nosuchprogram", "nosuchprogram", nil);
	print("procexecl failed\n");
}

long
add(va_list *arg)
{
	int a, b;

	a = va_arg(*arg, int);
	b = va_arg(*arg, int);
	return a+b;
}

void
channels(void)
{
	Channel *a, *b;
	Alt alts[4];
	int i, r, x, y;
	char *s;

	a = chancreate(sizeof(int), 0);
	b = chancreate(sizeof(int), 2);
	proccreate(sender, a, Stack);
	print("recv");
	for(i = 0; i < 5; i++){
		r = recv(a, &x);
		print(" %d:%d", r, x);
	}
	recvul(done);
	print("\nnb %d", nbrecv(a, &x));
	print(" %d", nbsend(a, &x));
	x = 7;
	print(" %d", nbsend(b, &x));
	print(" %d", nbsend(b, &x));
	print(" %d", nbsend(b, &x));
	print(" %d", nbrecv(b, nil));
	print("\n");

	memset(alts, 0, sizeof alts);
	x = 0;
	y = 9;
	alts[0].c = a;
	alts[0].v = &x;
	alts[0].op = CHANRCV;
	alts[1].c = b;
	alts[1].v = &y;
	alts[1].op = CHANSND;
	alts[2].op = CHANNOBLK;
	print("alt %d", alt(alts));
	print(" %d", alt(alts));
	alts[1].op = CHANNOP;
	print(" %d", alt(alts));
	alts[1].op = CHANRCV;
	print(" %d", alt(alts));
	print(" y=%d\n", y);

	print("closing %d", chanclosing(b));
	print(" %d", chanclose(b));
	print(" %d", chanclosing(b));
	print(" %d", send(b, &x));
	print(" %d", recv(b, &x));
	print(" x=%d", x);
	print(" %d", recv(b, &x));
	print(" %d", chanclosing(b));
	print(" %d\n", chanclose(b));
	alts[1].v = &y;
	r = alt(alts);
	print("alt closed %d %d\n", r, alts[1].err != nil);
	chanfree(b);

	b = chancreate(sizeof(char*), 1);
	print("chanprint %d", chanprint(b, "%d-%s", 3, "x"));
	s = (char*)recvp(b);
	print(" %s", s);
	free(s);
	print(" %d\n", nbrecvp(b) == nil);
	chanfree(a);
	chanfree(b);
}

void
interrupts(void)
{
	Channel *c;
	int id;

	c = chancreate(sizeof(int), 0);
	id = threadcreate(blocked, c, Stack);
	yield();
	threadint(id);
	recvul(done);
	id = threadcreate(forever, c, Stack);
	yield();
	threadkill(id);
	yield();
	yield();
	print("threadpid %d\n", threadpid(id));
}

void
locks(void)
{
	int i;

	rz.l = &lk;
	for(i = 0; i < 3; i++)
		proccreate(worker, nil, Stack);
	qlock(&lk);
	while(ready < 3)
		rsleep(&rz);
	print("shared %d rwakeup %d", shared >= 3000, rwakeup(&rz));
	print(" %d\n", rwakeupall(&rz));
	qunlock(&lk);
	print("canqlock %d", canqlock(&lk));
	print(" %d", canqlock(&lk));
	qunlock(&lk);
	print(" canrlock %d", canrlock(&rw));
	print(" %d", canrlock(&rw));
	print(" canwlock %d\n", canwlock(&rw));
	runlock(&rw);
	runlock(&rw);
}

void
programs(void)
{
	Channel *c, *w;
	Waitmsg *m;
	int pid;

	c = chancreate(sizeof(ulong), 0);
	w = threadwaitchan();
	proccreate(runner, c, Stack);
	pid = (int)recvul(c);
	m = (Waitmsg*)recvp(w);
	print("procexec %d %d <%s>\n", pid > 0, m->pid == pid, m->msg);
	free(m);
	proccreate(loser, c, Stack);
	pid = (int)recvul(c);
	sleep(200);
	print("procexec %d\n", pid);
	chanfree(c);
}

void
threadmain(int, char*[])
{
	Ioproc *io;
	Ref ref;
	void **d;
	long sem;

	done = chancreate(sizeof(ulong), 0);
	threadcreate(turns, (char*)"a", Stack);
	threadcreate(turns, (char*)"b", Stack);
	recvul(done);
	recvul(done);
	print("\n");
	channels();
	interrupts();
	locks();
	programs();

	threadsetname("name %d", 1);
	print("%s group %d", threadgetname(), threadsetgrp(5));
	print(" %d pid %d\n", threadgetgrp(), threadpid(threadid()) == getpid());
	d = threaddata();
	*d = &ref;
	print("data %d\n", *threaddata() == &ref);
	memset(&ref, 0, sizeof ref);
	incref(&ref);
	incref(&ref);
	print("ref %d", decref(&ref) != 0);
	print(" %d\n", decref(&ref) != 0);
	sem = 1;
	print("sem %d", semacquire(&sem, 0));
	print(" %d", semacquire(&sem, 0));
	print(" %d", tsemacquire(&sem, 20));
	print(" %d", (int)semrelease(&sem, 2));
	print(" %d\n", tsemacquire(&sem, 20));
	io = ioproc();
	print("iocall %ld\n", iocall(io, add, 40, 2));
	print("ioopen %d %r\n", ioopen(io, "/no/such", OREAD));
	closeioproc(io);
	threadexitsall(nil);
}
