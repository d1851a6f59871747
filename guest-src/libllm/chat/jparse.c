#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* statements */

static int	body(Parse*, char *ends, Node **list);
static Node*	statement(Parse*);

static int
endtag(Parse *p)
{
	if(p->tok != Tclose)
		return expected(p, "%}");
	return 0;
}

/* is the token one of the words in ends? */
static int
among(Parse *p, char *ends)
{
	char *e;
	vlong n;

	if(p->tok != Tname)
		return 0;
	for(; *ends != 0; ends = *e == 0? e: e+1){
		e = strchr(ends, ' ');
		if(e == nil)
			e = ends + strlen(ends);
		n = e - ends;
		if(n == p->text.n && memcmp(ends, p->text.s, n) == 0)
			return 1;
	}
	return 0;
}

/* names with commas between them, as a list */
static int
names(Parse *p, Node **list)
{
	int parens;

	parens = takeop(p, '(');
	if(parens < 0)
		return -1;
	for(;;){
		if(p->tok != Tname)
			return expected(p, "a name");
		*list = newnode(p, Nname, p->tokline);
		if(*list == nil)
			return -1;
		(*list)->name = p->text;
		list = &(*list)->next;
		if(lex(p) < 0)
			return -1;
		if(p->tok != ',')
			break;
		if(lex(p) < 0)
			return -1;
	}
	return parens? needop(p, ')', ")"): 0;
}

/* up to the end tag that must follow */
static int
block(Parse *p, char *end, Node **list)
{
	if(endtag(p) < 0 || body(p, end, list) < 0)
		return -1;
	if(lex(p) < 0)
		return -1;
	if(p->tok == Tname && lex(p) < 0)	/* endmacro name */
		return -1;
	return endtag(p);
}

static Node*
ifstatement(Parse *p, Node *n)
{
	Node *last;
	int other;

	for(last = n;;){
		last->a = expression(p);
		if(last->a == nil || endtag(p) < 0 || body(p, "elif else endif", &last->body) < 0)
			return nil;
		if(!isword(p, "elif"))
			break;
		last->other = newnode(p, Nif, p->tokline);
		if(last->other == nil || lex(p) < 0)
			return nil;
		last = last->other;
	}
	other = isword(p, "else");
	if(lex(p) < 0)
		return nil;
	if(other)
		return block(p, "endif", &last->other) < 0? nil: n;
	return endtag(p) < 0? nil: n;
}

static Node*
forstatement(Parse *p, Node *n)
{
	int other;

	if(names(p, &n->names) < 0)
		return nil;
	if(!isword(p, "in")){
		expected(p, "in");
		return nil;
	}
	if(lex(p) < 0)
		return nil;
	n->a = orexpression(p);
	if(n->a == nil)
		return nil;
	if(isword(p, "if")){
		if(lex(p) < 0)
			return nil;
		n->b = expression(p);
		if(n->b == nil)
			return nil;
	}
	if(isword(p, "recursive")){
		expected(p, "%}, as loops that call themselves are not known");
		return nil;
	}
	p->loops++;
	if(endtag(p) < 0 || body(p, "else endfor", &n->body) < 0)
		return nil;
	p->loops--;
	other = isword(p, "else");
	if(lex(p) < 0)
		return nil;
	if(other)
		return block(p, "endfor", &n->other) < 0? nil: n;
	return endtag(p) < 0? nil: n;
}

/* name = x, a.b = x, a, b = x, or name … endset */
static Node*
setstatement(Parse *p, Node *n)
{
	Node *here;

	if(names(p, &n->names) < 0)
		return nil;
	if(p->tok == '.'){
		if(lex(p) < 0)
			return nil;
		if(p->tok != Tname){
			expected(p, "a name");
			return nil;
		}
		n->name = p->text;
		if(lex(p) < 0)
			return nil;
	}
	if(p->tok == '='){
		if(lex(p) < 0)
			return nil;
		n->a = expression(p);
		return n->a == nil || endtag(p) < 0? nil: n;
	}
	if(p->tok != '|' && p->tok != Tclose){
		expected(p, "= or %}");
		return nil;
	}
	n->op = Ncapture;
	here = newnode(p, Nhere, n->line);
	n->a = here == nil? nil: filters(p, here);
	if(n->a == nil || block(p, "endset", &n->body) < 0)
		return nil;
	return n;
}

static Node*
macrostatement(Parse *p, Node *n)
{
	Node *k, **last;
	int loops;

	if(p->tok != Tname){
		expected(p, "a name");
		return nil;
	}
	n->name = p->text;
	if(lex(p) < 0 || needop(p, '(', "(") < 0)
		return nil;
	last = &n->names;
	while(p->tok != ')'){
		if(p->tok != Tname){
			expected(p, "a name");
			return nil;
		}
		k = newnode(p, Nname, p->tokline);
		if(k == nil)
			return nil;
		k->name = p->text;
		if(lex(p) < 0)
			return nil;
		if(p->tok == '='){
			if(lex(p) < 0)
				return nil;
			k->a = expression(p);
			if(k->a == nil)
				return nil;
		}
		*last = k;
		last = &k->next;
		if(p->tok == ','){
			if(lex(p) < 0)
				return nil;
		}else if(p->tok != ')'){
			expected(p, ") or a comma");
			return nil;
		}
	}
	loops = p->loops;
	p->loops = 0;
	if(lex(p) < 0 || block(p, "endmacro", &n->body) < 0)
		return nil;
	p->loops = loops;
	return n;
}

static Node*
filterstatement(Parse *p, Node *n)
{
	Node *here;

	/* | name … of what the block says */
	here = newnode(p, Nfilter, p->tokline);
	if(here == nil)
		return nil;
	here->a = newnode(p, Nhere, n->line);
	if(here->a == nil)
		return nil;
	if(p->tok != Tname){
		expected(p, "a filter");
		return nil;
	}
	here->name = p->text;
	if(lex(p) < 0)
		return nil;
	if(p->tok == '('){
		if(lex(p) < 0)
			return nil;
		n->b = arguments(p);
		if(n->b == nil)
			return nil;
		here->args = n->b->args;
	}
	n->a = filters(p, here);
	if(n->a == nil || block(p, "endfilter", &n->body) < 0)
		return nil;
	return n;
}

/* behind {%, at its first word */
static Node*
statement(Parse *p)
{
	static struct {
		char	*name;
		int	op;
	} known[] = {
		{ "if", Nif }, { "for", Nfor }, { "set", Nset }, { "macro", Nmacro }, { "break", Nbreak },
		{ "continue", Ncontinue }, { "generation", Nblock }, { "filter", Nfilterblock },
	};
	Node *n;
	int i;

	for(i = 0; i < nelem(known); i++)
		if(isword(p, known[i].name))
			break;
	if(i == nelem(known)){
		expected(p, "if, for, set, macro, filter, break, continue or generation");
		return nil;
	}
	n = newnode(p, known[i].op, p->tokline);
	if(n == nil)
		return nil;
	if((n->op == Nbreak || n->op == Ncontinue) && p->loops == 0){
		expected(p, "it in a loop");
		return nil;
	}
	if(lex(p) < 0)
		return nil;
	switch(n->op){
	case Nif:
		return ifstatement(p, n);
	case Nfor:
		return forstatement(p, n);
	case Nset:
		return setstatement(p, n);
	case Nmacro:
		return macrostatement(p, n);
	case Nfilterblock:
		return filterstatement(p, n);
	case Nblock:
		return block(p, "endgeneration", &n->body) < 0? nil: n;
	}
	return endtag(p) < 0? nil: n;
}

/* up to a tag that begins with one of ends, which is the token then; with "" up to the text's end */
static int
body(Parse *p, char *ends, Node **list)
{
	Node *n;
	Str text;
	int kind, line;

	if(++p->depth > Maxnest)
		return tempbad(p->t, p->line, "more than %d deep", Maxnest);
	for(;;){
		line = p->line;
		kind = texttag(p, &text);
		if(kind < 0)
			return -1;
		if(text.n > 0){
			n = newnode(p, Ntext, line);
			if(n == nil)
				return -1;
			n->name = text;
			*list = n;
			list = &n->next;
		}
		if(kind == 0)
			continue;
		if(kind == Tend){
			p->depth--;
			p->tok = Tend;
			p->tokline = p->line;
			if(*ends != 0)
				return expected(p, ends);
			return 0;
		}
		line = p->line;
		if(lex(p) < 0)
			return -1;
		if(kind == '{'){
			n = newnode(p, Nout, line);
			if(n == nil)
				return -1;
			n->a = expression(p);
			if(n->a == nil)
				return -1;
			if(p->tok != Tclose)
				return expected(p, "}}");
		}else{
			if(among(p, ends)){
				p->depth--;
				return 0;
			}
			n = statement(p);
			if(n == nil)
				return -1;
		}
		*list = n;
		list = &n->next;
	}
}

Template*
newtemplate(char *text, vlong n, char *name)
{
	Template *t;
	Parse p;
	vlong i;
	char err[ERRMAX];

	if(n < 0 || n > 16<<20){
		werrstr("%s: a template of %lld bytes, expected at most %d", name, n, 16<<20);
		return nil;
	}
	t = (Template*)alloc(1, sizeof(Template));
	if(t == nil)
		return nil;
	t->a.left = 64*n + (1<<20);
	t->maxsteps = Maxsteps + 64*n;
	t->text = (char*)alloc(n + 1, 1);
	t->name = strdup(name);
	if(t->text == nil || t->name == nil){
		freetemplate(t);
		werrstr("%s", Enomem);
		return nil;
	}
	/* \r\n and \r are \n, and one at the end goes */
	for(i = 0; i < n; i++){
		if(text[i] == '\r'){
			if(i+1 < n && text[i+1] == '\n')
				i++;
			t->text[t->n++] = '\n';
		}else
			t->text[t->n++] = text[i];
	}
	if(t->n > 0 && t->text[t->n-1] == '\n')
		t->n--;
	memset(&p, 0, sizeof p);
	p.t = t;
	p.p = t->text;
	p.e = t->text + t->n;
	p.line = 1;
	p.fresh = 1;
	if(body(&p, "", &t->body) < 0){
		rerrstr(err, sizeof err);
		if(strncmp(err, name, strlen(name)) != 0)
			tempbad(t, p.line, "%s", err);
		freetemplate(t);
		return nil;
	}
	return t;
}

void
freetemplate(Template *t)
{
	if(t == nil)
		return;
	freearena(&t->a);
	free(t->text);
	free(t->name);
	free(t);
}
