#include <u.h>
#include <libc.h>
#include <thread.h>
#include "test.h"

int mainstacksize = 64*1024;
static int failed;
#define Seed	88172645463325252ULL

static u64int state = Seed;

void
check(int ok, char *fmt, ...)
{
	char buf[512];
	va_list arg;

	if(ok)
		return;
	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	if(failed++ < 20)
		fprint(2, "%s: %s\n", argv0, buf);
}

void
done(void)
{
	if(failed == 0)
		threadexitsall(nil);
	fprint(2, "%s: %d failures\n", argv0, failed);
	threadexitsall("fail");
}

u64int
nextrandom(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

/* the same numbers again, whatever was drawn before */
void
beginrandom(void)
{
	state = Seed;
}

float
nextfloat(void)
{
	s32int v;

	v = (s32int)(nextrandom() >> 40) - (1<<23);
	return (float)v / 8388608.0f;
}

int
errorsays(char *want)
{
	char err[ERRMAX];

	rerrstr(err, sizeof err);
	return strstr(err, want) != nil;
}
