#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* what stands between operators: constants, names, parentheses, calls, subscripts, tests and filters */

/* a, b, … up to close: a list of nodes; op is that of the node that has them */
static Node*
elementsup(Parse *p, int op, int close, char *want)
{
	Node *n, *x, **last;

	n = newnode(p, op, p->tokline);
	if(n == nil)
		return nil;
	last = &n->args;
	while(p->tok != close){
		x = expression(p);
		if(x == nil)
			return nil;
		if(op == Ndict){
			if(needop(p, ':', "a colon") < 0)
				return nil;
			x = newbinary(p, Ndict, x, expression(p));
			if(x == nil)
				return nil;
		}
		/* a node may be in one list only */
		x = newbinary(p, Nlist, x, x);
		if(x == nil)
			return nil;
		*last = x;
		last = &x->next;
		if(p->tok == ','){
			if(lex(p) < 0)
				return nil;
		}else if(p->tok != close){
			expected(p, want);
			return nil;
		}
	}
	return lex(p) < 0? nil: n;
}

/* in parentheses: one value, or some, which make a list */
static Node*
parens(Parse *p)
{
	Node *x, *n, *k, **last;
	int line;

	line = p->tokline;
	if(p->tok == ')'){
		n = newnode(p, Nlist, line);
		return lex(p) < 0? nil: n;
	}
	x = expression(p);
	if(x == nil)
		return nil;
	if(p->tok == ')')
		return lex(p) < 0? nil: x;
	if(p->tok != ','){
		expected(p, ") or a comma");
		return nil;
	}
	n = newnode(p, Nlist, line);
	if(n == nil)
		return nil;
	last = &n->args;
	for(;;){
		k = newbinary(p, Nlist, x, x);
		if(k == nil)
			return nil;
		*last = k;
		last = &k->next;
		if(p->tok == ',' && lex(p) < 0)
			return nil;
		if(p->tok == ')')
			return lex(p) < 0? nil: n;
		x = expression(p);
		if(x == nil)
			return nil;
		if(p->tok != ',' && p->tok != ')'){
			expected(p, ") or a comma");
			return nil;
		}
	}
}

static Node*
constant(Parse *p)
{
	static char *words[] = { "none", "None", "true", "True", "false", "False" };
	Node *n, *more;
	char *s;
	int i;

	n = newnode(p, Nconst, p->tokline);
	if(n == nil)
		return nil;
	n->v.n = p->i;
	n->v.d = p->d;
	switch(p->tok){
	case Tint:
		n->v.kind = Jint;
		break;
	case Treal:
		n->v.kind = Jreal;
		break;
	case Tstr:
		n->v.kind = Jstr;
		n->v.s = p->text.s;
		n->v.n = p->text.n;
		break;
	default:
		for(i = 0; i < nelem(words); i++)
			if(isword(p, words[i]))
				break;
		if(i == nelem(words)){
			n->op = Nname;
			n->name = p->text;
		}else{
			n->v.kind = i < 2? Jnone: Jbool;
			n->v.n = i < 4;
		}
	}
	if(lex(p) < 0)
		return nil;
	if(n->v.kind != Jstr || n->op != Nconst || p->tok != Tstr)
		return n;
	/* neighbours are one */
	if(deeper(p) < 0)
		return nil;
	more = constant(p);
	p->depth--;
	if(more == nil)
		return nil;
	s = (char*)arenaalloc(&p->t->a, n->v.n + more->v.n + 1, 1);
	if(s == nil)
		return nil;
	memmove(s, n->v.s, n->v.n);
	memmove(s + n->v.n, more->v.s, more->v.n);
	n->v.s = s;
	n->v.n += more->v.n;
	return n;
}

Node*
primary(Parse *p)
{
	switch(p->tok){
	case Tint:
	case Treal:
	case Tstr:
	case Tname:
		return constant(p);
	case '(':
		return lex(p) < 0? nil: parens(p);
	case '[':
		return lex(p) < 0? nil: elementsup(p, Nlist, ']', "] or a comma");
	case '{':
		return lex(p) < 0? nil: elementsup(p, Ndict, '}', "} or a comma");
	}
	expected(p, "a value");
	return nil;
}

/* behind (: x, name=x, …) as a list, held by a node */
Node*
arguments(Parse *p)
{
	Node *n, *x, *k, **last;

	n = newnode(p, Ncall, p->tokline);
	if(n == nil)
		return nil;
	last = &n->args;
	while(p->tok != ')'){
		x = expression(p);
		if(x == nil)
			return nil;
		k = newnode(p, Nlist, x->line);
		if(k == nil)
			return nil;
		if(p->tok == '=' && x->op == Nname){
			k->name = x->name;
			if(lex(p) < 0)
				return nil;
			x = expression(p);
			if(x == nil)
				return nil;
		}
		k->a = x;
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
	return lex(p) < 0? nil: n;
}

/* behind [: an index or a slice of x */
static Node*
subscript(Parse *p, Node *x)
{
	Node *n, *part[3];
	int i, colons;

	colons = 0;
	part[0] = part[1] = part[2] = nil;
	for(i = 0;;){
		if(p->tok == ']')
			break;
		if(p->tok == ':'){
			if(++colons > 2){
				expected(p, "]");
				return nil;
			}
			i++;
			if(lex(p) < 0)
				return nil;
			continue;
		}
		if(part[i] != nil){
			expected(p, "]");
			return nil;
		}
		part[i] = expression(p);
		if(part[i] == nil)
			return nil;
	}
	if(lex(p) < 0)
		return nil;
	if(colons == 0 && part[0] == nil){
		tempbad(p->t, x->line, "[] found, expected an index");
		return nil;
	}
	n = newnode(p, colons > 0? Nslice: Nitem, x->line);
	if(n == nil)
		return nil;
	n->a = x;
	n->b = part[0];
	n->c = part[1];
	n->d = part[2];
	return n;
}

Node*
postfix(Parse *p, Node *x)
{
	Node *n;
	int line;

	while(x != nil){
		line = p->tokline;
		if(p->tok == '.'){
			if(lex(p) < 0)
				return nil;
			if(p->tok != Tname && p->tok != Tint){
				expected(p, "a name");
				return nil;
			}
			n = newnode(p, Nattr, line);
			if(n == nil)
				return nil;
			if(p->tok == Tint){
				n->op = Nitem;
				n->b = newnode(p, Nconst, line);
				if(n->b == nil)
					return nil;
				n->b->v.kind = Jint;
				n->b->v.n = p->i;
			}
			n->a = x;
			n->name = p->text;
			if(lex(p) < 0)
				return nil;
			x = n;
		}else if(p->tok == '['){
			if(lex(p) < 0)
				return nil;
			x = subscript(p, x);
		}else if(p->tok == '('){
			if(lex(p) < 0)
				return nil;
			n = arguments(p);
			if(n == nil)
				return nil;
			n->a = x;
			n->line = line;
			x = n;
		}else
			break;
	}
	return x;
}

/* behind is: a test of x */
static Node*
testing(Parse *p, Node *x)
{
	static char *after[] = { "else", "or", "and", "is", "if", "in", "not" };
	Node *n, *k;
	int i, value;

	n = newnode(p, Ntest, p->tokline);
	if(n == nil)
		return nil;
	n->a = x;
	if(isword(p, "not")){
		n->deny = 1;
		if(lex(p) < 0)
			return nil;
	}
	if(p->tok != Tname){
		expected(p, "a test");
		return nil;
	}
	n->name = p->text;
	if(lex(p) < 0)
		return nil;
	if(p->tok == '('){
		if(lex(p) < 0)
			return nil;
		k = arguments(p);
		if(k == nil)
			return nil;
		n->args = k->args;
		return n;
	}
	value = p->tok == Tname || p->tok == Tint || p->tok == Treal || p->tok == Tstr || p->tok == '[' || p->tok == '{';
	for(i = 0; i < nelem(after); i++)
		if(isword(p, after[i]))
			value = 0;
	if(!value)
		return n;
	n->args = newnode(p, Nlist, n->line);
	if(n->args == nil)
		return nil;
	n->args->a = postfix(p, primary(p));
	return n->args->a == nil? nil: n;
}

/* | name(…) and is name, as long as there are any */
Node*
filters(Parse *p, Node *x)
{
	Node *n, *k;

	while(x != nil){
		if(p->tok == '|'){
			if(lex(p) < 0)
				return nil;
			if(p->tok != Tname){
				expected(p, "a filter");
				return nil;
			}
			n = newnode(p, Nfilter, p->tokline);
			if(n == nil)
				return nil;
			n->a = x;
			n->name = p->text;
			if(lex(p) < 0)
				return nil;
			if(p->tok == '('){
				if(lex(p) < 0)
					return nil;
				k = arguments(p);
				if(k == nil)
					return nil;
				n->args = k->args;
			}
			x = n;
		}else if(isword(p, "is")){
			if(lex(p) < 0)
				return nil;
			x = testing(p, x);
		}else
			break;
	}
	return x;
}
