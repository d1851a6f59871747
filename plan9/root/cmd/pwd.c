/*
 * pwd: print the working folder; pwd(1).
 */
#include <u.h>
#include <libc.h>

void
main(int, char**)
{
	char buf[4096];

	if(getwd(buf, sizeof buf) == nil)
		sysfatal("getwd: %r");
	print("%s\n", buf);
	exits(nil);
}
