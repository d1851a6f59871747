#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/* words of commands: what is none is said with what was expected */

int
number(char *word, char *s, vlong min, vlong max, vlong *v)
{
	char *e;
	vlong n;

	n = 0;
	e = s;
	if(s != nil && strlen(s) < 20)
		n = strtoll(s, &e, 10);
	if(s == nil || e == s || *e != 0 || n < min || n > max){
		werrstr("%s: want a number from %lld to %lld, got '%.40s'", word, min, max, s == nil? (char*)"": s);
		return -1;
	}
	*v = n;
	return 0;
}

int
real(char *word, char *s, double min, double max, float *v)
{
	char *e;
	double d;

	d = 0;
	e = s;
	if(s != nil && (*s >= '0' && *s <= '9' || *s == '.' || *s == '-' || *s == '+'))
		d = strtod(s, &e);
	if(s == nil || e == s || *e != 0 || isNaN(d) || d < min || d > max){
		werrstr("%s: want a number from %g to %g, got '%.40s'", word, min, max, s == nil? (char*)"": s);
		return -1;
	}
	*v = d;
	return 0;
}

int
onoff(char *word, char *s, int *v)
{
	if(s != nil && strcmp(s, "on") == 0)
		*v = 1;
	else if(s != nil && strcmp(s, "off") == 0)
		*v = 0;
	else{
		werrstr("%s: want on or off, got '%.40s'", word, s == nil? (char*)"": s);
		return -1;
	}
	return 0;
}

/* one that can be a file's */
int
goodname(char *word, char *s)
{
	char *p;

	if(s[0] == 0 || strlen(s) >= Maxname || strcmp(s, ".") == 0 || strcmp(s, "..") == 0)
		goto Bad;
	for(p = s; *p != 0; p++)
		if(*p == '/' || (*p & 0xff) <= ' ' || *p == 0x7f)
			goto Bad;
	return 0;
Bad:
	werrstr("%s: want a name of 1 to %d bytes without blanks and slashes, got '%.40s'", word, Maxname-1, s);
	return -1;
}
