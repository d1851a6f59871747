#include <u.h>
#include <libc.h>
#include <bio.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/*
 * Unicode's normal forms: some by hand, and Unicode's own
 * NormalizationTest.txt where the system has it.  That is of the
 * version of the system's data: characters that ours do not know are
 * as they are.
 */

static char	Tests[] = "/lib/ucd/NormalizationTest.txt";

static void
form(char *s, int compat, int compound, char *want)
{
	char *p;
	vlong n;

	p = normalform(s, strlen(s), compat, compound, &n);
	check(p != nil && n == strlen(want) && memcmp(p, want, n) == 0, "'%s' becomes '%.*s', expected '%s'",
		s, p == nil? 0: (int)n, p == nil? "": p, want);
	free(p);
}

/* characters in hexadecimal with spaces between them */
static void
decodehex(char *s, char *to)
{
	Rune r;

	while(*s != 0){
		r = strtoul(s, &s, 16);
		to += runetochar(to, &r);
		while(*s == ' ')
			s++;
	}
	*to = 0;
}

static void
unicodes(void)
{
	Biobuf *b;
	char *line, *f[6], *hash, c[5][512];
	int i, k, n;

	b = Bopen(Tests, OREAD);
	if(b == nil)
		return;
	n = 0;
	while((line = Brdstr(b, '\n', 1)) != nil){
		hash = strchr(line, '#');
		if(hash != nil)
			*hash = 0;
		if(*line != 0 && *line != '@' && getfields(line, f, 6, 0, ";") >= 5){
			for(i = 0; i < 5; i++)
				decodehex(f[i], c[i]);
			/* NFC and NFD of the first three are the second and the third; NFKC and NFKD of all the last two */
			for(i = 0; i < 5; i++){
				k = i < 3? 1: 3;
				form(c[i], 0, 1, c[k]);
				form(c[i], 0, 0, c[k+1]);
				form(c[i], 1, 1, c[3]);
				form(c[i], 1, 0, c[4]);
			}
			n++;
		}
		free(line);
	}
	Bterm(b);
	check(n > 1000, "%s: %d lines, expected thousands", Tests, n);
}

void
threadmain(int argc, char **argv)
{
	char *marks, *p;
	vlong i, n;

	ARGBEGIN{
	}ARGEND
	form("", 0, 1, "");
	form("plain", 1, 1, "plain");
	form("e\314\201", 0, 1, "\303\251");
	form("\303\251", 0, 0, "e\314\201");
	/* a mark of another class between them does not keep two apart, one of the same does */
	form("a\314\243\314\201", 0, 1, "\341\272\241\314\201");
	form("a\314\201\314\243", 0, 1, "\341\272\241\314\201");
	form("\357\254\201", 0, 1, "\357\254\201");
	form("\357\254\201", 1, 1, "fi");
	form("\341\204\222\341\205\241\341\206\253", 0, 1, "\355\225\234");
	form("\355\225\234", 0, 0, "\341\204\222\341\205\241\341\206\253");
	form("\342\204\253", 0, 1, "\303\205");
	form("\377", 0, 1, "\357\277\275");
	unicodes();
	/* many marks that stand the wrong way round */
	n = 1<<20;
	marks = (char*)malloc(2*n + 1);
	if(marks == nil)
		sysfatal("no memory");
	for(i = 0; i < n; i++)
		memmove(marks + 2*i, (void*)(i < n/2? "\314\201": "\314\243"), 2);
	p = normalform(marks, 2*n, 0, 1, &i);
	check(p != nil && i == 2*n && memcmp(p, (void*)"\314\243", 2) == 0, "marks are not put in order");
	free(p);
	free(marks);
	done();
}
