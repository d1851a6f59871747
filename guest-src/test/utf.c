#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* text comes out in whole sequences, however it is cut */

static void
cut(char *in, char *want, int step)
{
	Utf u;
	char out[256], *o, *p;
	int n, m, left;

	u.n = 0;
	o = out;
	left = strlen(in);
	for(p = in; left > 0; p += n){
		n = step;
		if(n > left)
			n = left;
		left -= n;
		m = pututf(&u, p, n, o);
		o += m;
	}
	o += endutf(&u, o);
	*o = 0;
	check(strcmp(out, want) == 0, "'%s' by %d gives '%s', expected '%s'", in, step, out, want);
}

void
threadmain(int argc, char **argv)
{
	int i;

	ARGBEGIN{
	}ARGEND
	for(i = 1; i < 6; i++){
		cut("plain", "plain", i);
		cut("é日本\360\237\230\200.", "é日本\360\237\230\200.", i);
		cut("a\200b", "a\357\277\275b", i);
		cut("\377\376", "\357\277\275\357\277\275", i);
		cut("a\346", "a\357\277\275", i);
		cut("a\346\227", "a\357\277\275\357\277\275", i);
		cut("z\3664", "z\357\277\2754", i);
		cut("\360\237xy", "\357\277\275\357\277\275xy", i);
		cut("\346\227x", "\357\277\275\357\277\275x", i);
	}
	done();
}
