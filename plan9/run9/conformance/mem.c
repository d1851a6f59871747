#include <u.h>
#include <libc.h>
#include "facts.h"

static int
deep(int n)
{
	char buf[1000];

	memset(buf, n, sizeof buf);
	return n == 0 ? buf[0] : deep(n-1) + buf[999] - (char)n;
}

static void
fault(void)
{
	*(int*)16 = 1;
}

static void
textwrite(void)
{
	*(int*)0x200100 = 1;
}

void
memfacts(void)
{
	static char *argv[] = {"echo", "odd", nil};
	char *a, *b, *s, *odd;
	vlong words[1 + nelem(argv)];
	Waitmsg *w;
	int i, p[2];

	a = sbrk(0);
	fact(brk(a + 100000) >= 0, "brk gives memory: %r");
	memset(a, 1, 100000);
	fact(brk(a) >= 0, "and takes it back: %r");
	fact(a[-1] == a[-1], "what was before stays");
	fact(brk((char*)0x200000) == -1, "brk below the data fails");
	fact(deep(10000) == 0, "the stack grows to megabytes");
	s = segattach(0, "memory", nil, 65536);
	fact(s != (void*)-1, "segattach gives memory: %r");
	for(i = 0; i < 65536; i++)
		if(s[i] != 0)
			break;
	fact(i == 65536, "of zeros");
	s[100] = 5;
	if(rfork(RFPROC|RFFDG) == 0){
		s[100] = 6;
		exits(nil);
	}
	free(wait());
	fact(s[100] == 5, "a child has a copy of it");
	fact(segdetach(s) >= 0, "segdetach takes it away: %r");
	fact(segdetach(s) == -1, "once");
	failed("bad arg in system call", "segdetach");
	b = segattach(0, "shared", nil, 65536);
	fact(b != (void*)-1, "shared segments exist: %r");
	b[0] = 1;
	if(rfork(RFPROC|RFFDG) == 0){
		b[0] = 2;
		exits(nil);
	}
	free(wait());
	fact(b[0] == 2, "a child shares it");
	fact(segattach(0, "shared", b, 4096) == (void*)-1, "segments do not overlap");
	failed("segments overlap", "segattach");
	fact(segfree(b, 65536) >= 0, "segfree frees pages: %r");
	fact(b[0] == 0, "which are zero again");
	segdetach(b);
	fact(segattach(0, "nosuch", nil, 4096) == (void*)-1, "other classes do not exist");
	failed("bad arg in system call", "segattach of nosuch");
	b = segattach(0, "shared", (void*)0x10000000000LL, 4096);
	fact(b == (void*)0x10000000000LL, "an address can be asked for: %r");
	segdetach(b);

	for(i = 0; i < 2; i++){
		if(rfork(RFPROC|RFFDG) == 0){
			close(2);
			if(i == 0)
				fault();
			else
				textwrite();
			exits(nil);
		}
		w = wait();
		fact(w != nil && strstr(w->msg, "sys: trap: fault write addr=0x") != nil, "a fault ends a proc: %s", w ? w->msg : "");
		fact(w != nil && strstr(w->msg, " pc=0x2") != nil, "with its place: %s", w ? w->msg : "");
		free(w);
	}
	if(rfork(RFPROC|RFFDG) == 0){
		close(2);
		write(1, (void*)16, 1);
		exits(nil);
	}
	w = wait();
	fact(w != nil && strstr(w->msg, "sys: bad address in syscall") != nil, "a bad pointer ends a proc: %s", w ? w->msg : "");
	free(w);
	odd = (char*)words + 1;
	fact(pipe((int*)odd) >= 0, "an odd one does not: %r");
	memmove(p, odd, sizeof p);
	memmove(odd, argv, sizeof argv);
	if(rfork(RFPROC|RFFDG) == 0){
		dup(p[1], 1);
		exec("/bin/echo", (char**)odd);
		exits("exec");
	}
	close(p[1]);
	w = wait();
	fact(w != nil && w->msg[0] == 0, "not even to pointers: %s", w ? w->msg : "");
	free(w);
	fact(read(p[0], odd, sizeof argv) == 4 && memcmp(odd, "odd\n", 4) == 0, "which exec follows");
	close(p[0]);
}
