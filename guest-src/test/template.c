#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/*
 * Templates of chats.  Each line of fixtures/templates/cases names a
 * name, its values, and a file of the text that Jinja2 makes of
 * them; or, with a ! before it, a part of the sentence that is to come.
 * With two arguments, a template and its values, the text is printed.
 */

static char	Where[] = "../../fixtures/templates";

static char*
slurp(char *name, vlong *n)
{
	char *p, *path;

	path = strchr(name, '/') != nil? strdup(name): smprint("%s/%s", Where, name);
	if(path == nil)
		sysfatal("%r");
	p = readtext(path, 1<<20, n);
	if(p == nil)
		sysfatal("%s: %r", path);
	free(path);
	return p;
}

static char*
render(char *name, char *values, vlong *n)
{
	Template *t;
	char *text, *json, *p;
	vlong ntext, njson;

	text = slurp(name, &ntext);
	json = slurp(values, &njson);
	p = nil;
	t = newtemplate(text, ntext, name);
	if(t != nil)
		p = rendertemplate(t, json, njson, n);
	freetemplate(t);
	free(text);
	free(json);
	return p;
}

static void
onecase(char *name, char *values, char *want)
{
	char *p, *q;
	vlong n, m, i;

	p = render(name, values, &n);
	if(*want == '!'){
		check(p == nil, "%s with %s: no error, expected '%s'", name, values, want+1);
		check(errorsays(want+1), "%s with %s: %r; expected '%s'", name, values, want+1);
		free(p);
		return;
	}
	check(p != nil, "%s with %s: %r", name, values);
	if(p == nil)
		return;
	q = slurp(want, &m);
	for(i = 0; i < n && i < m && p[i] == q[i]; i++)
		;
	check(n == m && i == n, "%s with %s: byte %lld of %lld differs: '%.20s', expected '%.20s' of %s",
		name, values, i, n, p + i, i <= m? q + i: q, want);
	free(p);
	free(q);
}

void
threadmain(int argc, char **argv)
{
	char *list, *line, *next, *f[4];
	vlong n;

	if(argc == 3){
		line = render(argv[1], argv[2], &n);
		if(line == nil)
			sysfatal("%r");
		if(write(1, line, (long)n) != n)
			sysfatal("write: %r");
		threadexitsall(nil);
	}
	list = slurp("cases", &n);
	for(line = list; *line != 0; line = next){
		next = strchr(line, '\n');
		if(next == nil)
			next = line + strlen(line);
		else
			*next++ = 0;
		if(*line == '#' || *line == 0)
			continue;
		if(getfields(line, f, 3, 1, "\t") != 3)
			sysfatal("cases: '%s' found, expected three fields", line);
		onecase(f[0], f[1], f[2]);
	}
	free(list);
	done();
}
