#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/* expressions, by Jinja's precedence: if, or, and, not, comparisons, + -, ~, * / // %, **, signs, filters */

static Node*	sum(Parse*);

Node*
newnode(Parse *p, int op, int line)
{
	Node *n;

	n = (Node*)arenaalloc(&p->t->a, 1, sizeof(Node));
	if(n == nil)
		return nil;
	memset(n, 0, sizeof *n);
	n->op = op;
	n->line = line;
	return n;
}

Node*
newbinary(Parse *p, int op, Node *a, Node *b)
{
	Node *n;

	if(a == nil || b == nil)
		return nil;
	n = newnode(p, op, a->line);
	if(n == nil)
		return nil;
	n->a = a;
	n->b = b;
	return n;
}

int
strword(Str *s, char *w)
{
	return s->n == strlen(w) && memcmp(s->s, w, s->n) == 0;
}

int
isword(Parse *p, char *w)
{
	return p->tok == Tname && strword(&p->text, w);
}

/* 1 and past it if it is the token, -1 for an error behind it */
int
takeop(Parse *p, int tok)
{
	if(p->tok != tok)
		return 0;
	return lex(p) < 0? -1: 1;
}

int
needop(Parse *p, int tok, char *want)
{
	if(p->tok != tok)
		return expected(p, want);
	return lex(p);
}

int
deeper(Parse *p)
{
	if(++p->depth > Maxnest)
		return tempbad(p->t, p->line, "more than %d deep", Maxnest);
	return 0;
}

static Node*
unary(Parse *p, int filtered)
{
	Node *n;
	int op;

	if(deeper(p) < 0)
		return nil;
	op = p->tok == '-'? Nneg: p->tok == '+'? Nplus: 0;
	if(op != 0){
		n = newnode(p, op, p->tokline);
		if(n == nil || lex(p) < 0)
			return nil;
		n->a = unary(p, 0);
		if(n->a == nil)
			return nil;
	}else
		n = postfix(p, primary(p));
	if(filtered)
		n = filters(p, n);
	p->depth--;
	return n;
}

static Node*
power(Parse *p)
{
	Node *x;

	x = unary(p, 1);
	while(x != nil && p->tok == Tpow)
		x = lex(p) < 0? nil: newbinary(p, Npow, x, unary(p, 1));
	return x;
}

static Node*
product(Parse *p)
{
	Node *x;
	int op;

	x = power(p);
	while(x != nil){
		op = p->tok == '*'? Nmul: p->tok == '/'? Ndiv: p->tok == Tfloor? Nfloor: p->tok == '%'? Nmod: 0;
		if(op == 0)
			break;
		x = lex(p) < 0? nil: newbinary(p, op, x, power(p));
	}
	return x;
}

static Node*
cat(Parse *p)
{
	Node *x;

	x = product(p);
	while(x != nil && p->tok == '~')
		x = lex(p) < 0? nil: newbinary(p, Ncat, x, product(p));
	return x;
}

static Node*
sum(Parse *p)
{
	Node *x;
	int op;

	x = cat(p);
	while(x != nil && (p->tok == '+' || p->tok == '-')){
		op = p->tok == '+'? Nadd: Nsub;
		x = lex(p) < 0? nil: newbinary(p, op, x, cat(p));
	}
	return x;
}

/* a comparison's operator, and past it; 0 for none, -1 */
static int
comparison(Parse *p)
{
	static char toks[] = { '<', '>' };
	int op;
	Parse save;

	op = 0;
	if(p->tok == toks[0])
		op = Nlt;
	else if(p->tok == toks[1])
		op = Ngt;
	else if(p->tok == Teq)
		op = Neq;
	else if(p->tok == Tne)
		op = Nne;
	else if(p->tok == Tle)
		op = Nle;
	else if(p->tok == Tge)
		op = Nge;
	else if(isword(p, "in"))
		op = Nin;
	else if(isword(p, "not")){
		save = *p;
		if(lex(p) < 0)
			return -1;
		if(isword(p, "in"))
			op = Nnotin;
		else
			*p = save;
	}
	if(op != 0 && lex(p) < 0)
		return -1;
	return op;
}

static Node*
compared(Parse *p)
{
	Node *x, *y, *all;
	int op;

	x = sum(p);
	all = nil;
	while(x != nil){
		op = comparison(p);
		if(op == 0)
			break;
		if(op < 0)
			return nil;
		y = sum(p);
		x = newbinary(p, op, x, y);
		if(x == nil)
			return nil;
		all = all == nil? x: newbinary(p, Nand, all, x);
		if(all == nil)
			return nil;
		x = y;
	}
	return all != nil && x != nil? all: x;
}

static Node*
negation(Parse *p)
{
	Node *n;

	if(!isword(p, "not"))
		return compared(p);
	if(deeper(p) < 0)
		return nil;
	n = newnode(p, Nnot, p->tokline);
	if(n == nil || lex(p) < 0)
		return nil;
	n->a = negation(p);
	p->depth--;
	return n->a == nil? nil: n;
}

static Node*
conjunction(Parse *p)
{
	Node *x;

	x = negation(p);
	while(x != nil && isword(p, "and"))
		x = lex(p) < 0? nil: newbinary(p, Nand, x, negation(p));
	return x;
}

Node*
orexpression(Parse *p)
{
	Node *x;

	x = conjunction(p);
	while(x != nil && isword(p, "or"))
		x = lex(p) < 0? nil: newbinary(p, Nor, x, conjunction(p));
	return x;
}

Node*
expression(Parse *p)
{
	Node *x, *n;

	if(deeper(p) < 0)
		return nil;
	x = orexpression(p);
	while(x != nil && isword(p, "if")){
		n = newnode(p, Ncond, p->tokline);
		if(n == nil || lex(p) < 0)
			return nil;
		n->b = x;
		n->a = orexpression(p);
		if(n->a == nil)
			return nil;
		if(isword(p, "else")){
			if(lex(p) < 0)
				return nil;
			n->c = expression(p);
			if(n->c == nil)
				return nil;
		}
		x = n;
	}
	p->depth--;
	return x;
}
