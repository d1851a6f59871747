#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "jinja.h"

/*
 * A template's text: what lies between tags, with the white space that
 * they take away, and the tokens in them.  Memory of a template, and
 * of a run of one, goes all at once.
 */

enum {
	Chunksize	= 32*1024,
};

void*
arenaalloc(Arena *a, vlong n, vlong size)
{
	Chunk *c;
	vlong max;
	char *p;

	if(mulsize(n, size, &n) < 0)
		return nil;
	n = (n + 16) & ~15LL;
	c = a->c;
	if(c == nil || c->n + n > c->max){
		max = Chunksize;
		if(n > max)
			max = n;
		if(max > a->left){
			werrstr("more memory than a template may have");
			return nil;
		}
		c = (Chunk*)alloc(1, sizeof(Chunk) + max);
		if(c == nil)
			return nil;
		a->left -= max;
		c->max = max;
		c->next = a->c;
		a->c = c;
	}
	p = (char*)c + sizeof(Chunk) + c->n;
	c->n += n;
	return p;
}

void
freearena(Arena *a)
{
	Chunk *c;

	while((c = a->c) != nil){
		a->c = c->next;
		free(c);
	}
}

int
tempbad(Template *t, int line, char *fmt, ...)
{
	char buf[ERRMAX];
	va_list arg;

	va_start(arg, fmt);
	vseprint(buf, buf + sizeof buf, fmt, arg);
	va_end(arg);
	werrstr("%s: line %d: %s", t->name, line, buf);
	return -1;
}

/* what was found is the token at hand */
int
expected(Parse *p, char *want)
{
	char buf[32];

	switch(p->tok){
	case Tend:
		return tempbad(p->t, p->tokline, "the end found, expected %s", want);
	case Tclose:
		return tempbad(p->t, p->tokline, "%s found, expected %s", p->closer == '%'? "%}": "}}", want);
	}
	return tempbad(p->t, p->tokline, "'%s' found, expected %s", excerpt(buf, sizeof buf, p->text.s, p->text.n), want);
}

static int
white(int c)
{
	return c == ' ' || c >= '\t' && c <= '\r';
}

/* to q, over what may hold ends of lines */
static void
skipto(Parse *p, char *q)
{
	for(; p->p < q; p->p++)
		if(*p->p == '\n')
			p->line++;
}

/* behind a tag that ended with sign before its close: what white space it takes */
static void
behind(Parse *p, int sign, int closer)
{
	char *q;

	q = p->p;
	if(sign == '-')
		while(q < p->e && white(*q))
			q++;
	else if(sign != '+' && closer != '}' && q < p->e && *q == '\n')
		q++;
	p->fresh = q > p->p && q[-1] == '\n';
	skipto(p, q);
}

static char*
find(char *p, char *e, char *what)
{
	vlong n;

	n = strlen(what);
	for(; e - p >= n; p++)
		if(*p == *what && memcmp(p, what, n) == 0)
			return p;
	return nil;
}

/* from s to a tag of that kind at q, whose sign is behind its opening */
static void
before(Parse *p, char *s, char *q, int kind, Str *text)
{
	char *line, *r;
	int sign;

	sign = q + 2 < p->e? q[2]: 0;
	text->s = s;
	text->n = q - s;
	if(sign == '-'){
		while(text->n > 0 && white(s[text->n-1]))
			text->n--;
		return;
	}
	if(sign == '+' || kind == '{')
		return;
	for(line = q; line > s && line[-1] != '\n'; line--)
		;
	if(line == s && !p->fresh)
		return;
	for(r = line; r < q; r++)
		if(!white(*r))
			return;
	text->n = line - s;
}

/* {% raw %} … {% endraw %} at q; where its text ends and the tag behind it, 0 if it is none */
static char*
word(char *q, char *e, char *w)
{
	if(e - q < 3)
		return nil;
	q += 2;
	if(*q == '-' || *q == '+')
		q++;
	while(q < e && white(*q))
		q++;
	if(e - q < strlen(w) || memcmp(q, w, strlen(w)) != 0)
		return nil;
	q += strlen(w);
	while(q < e && white(*q))
		q++;
	if(q < e && (*q == '-' || *q == '+'))
		q++;
	if(e - q < 2 || q[0] != '%' || q[1] != '}')
		return nil;
	return q + 2;
}

static int
raw(Parse *p, char *to, Str *text)
{
	char *s, *q, *end;
	int sign;

	sign = to[-3];
	skipto(p, to);
	behind(p, sign, '%');
	s = p->p;
	for(q = s; (q = find(q, p->e, "{%")) != nil; q += 2){
		end = word(q, p->e, "endraw");
		if(end == nil)
			continue;
		before(p, s, q, '%', text);
		sign = end[-3];
		skipto(p, end);
		behind(p, sign, '%');
		return 0;
	}
	return tempbad(p->t, p->line, "the end found, expected {%% endraw %%}");
}

/*
 * Text up to the next tag: '{' or '%' for which, 0 for text with no
 * tag behind it yet, Tend at the end, -1
 */
int
texttag(Parse *p, Str *text)
{
	char *s, *q, *end;
	int sign;

	s = p->p;
	for(q = s; q + 1 < p->e; q++)
		if(*q == '{' && (q[1] == '{' || q[1] == '%' || q[1] == '#'))
			break;
	if(q + 1 >= p->e){
		text->s = s;
		text->n = p->e - s;
		skipto(p, p->e);
		return Tend;
	}
	before(p, s, q, q[1], text);
	if(q[1] == '#'){
		skipto(p, q);
		end = find(q+2, p->e, "#}");
		if(end == nil)
			return tempbad(p->t, p->line, "a comment without an end, expected #}");
		sign = end > q+2? end[-1]: 0;
		skipto(p, end + 2);
		behind(p, sign, '#');
		return 0;
	}
	if(q[1] == '%' && (end = word(q, p->e, "raw")) != nil){
		if(text->n == 0)
			return raw(p, end, text) < 0? -1: 0;
		/* the text first */
		skipto(p, q);
		p->fresh = 0;
		return 0;
	}
	skipto(p, q);
	p->closer = q[1] == '%'? '%': '}';
	p->nest = 0;
	p->p += 2;
	if(p->p < p->e && (*p->p == '-' || *p->p == '+'))
		p->p++;
	return q[1];
}

static int
letter(int c)
{
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c & 0x80;
}

static int
digit(int c)
{
	return c >= '0' && c <= '9';
}

/* \x, \u and \U with n digits at p->p */
static int
hexrune(Parse *p, int n, Rune *r)
{
	int c;

	*r = 0;
	for(; n > 0; n--){
		c = p->p < p->e? *p->p++: 0;
		if(digit(c))
			c -= '0';
		else if(c >= 'a' && c <= 'f')
			c -= 'a' - 10;
		else if(c >= 'A' && c <= 'F')
			c -= 'A' - 10;
		else
			return tempbad(p->t, p->line, "an escape, expected hexadecimal digits");
		*r = *r<<4 | c;
	}
	return 0;
}

static int
lexstring(Parse *p)
{
	char *s, *to;
	int quote, c;
	Rune r;

	quote = *p->p++;
	for(s = p->p; s < p->e && *s != quote; s++)
		if(*s == '\\')
			s++;
	if(s >= p->e)
		return tempbad(p->t, p->line, "a string without an end, expected %c", quote);
	to = (char*)arenaalloc(&p->t->a, s - p->p + 1, 1);
	if(to == nil)
		return -1;
	p->text.s = to;
	while(p->p < p->e && *p->p != quote){
		c = *p->p++;
		if(c == '\n')
			p->line++;
		if(c != '\\' || p->p >= p->e){
			*to++ = c;
			continue;
		}
		c = *p->p++;
		switch(c){
		case 'n':
			*to++ = '\n';
			break;
		case 't':
			*to++ = '\t';
			break;
		case 'r':
			*to++ = '\r';
			break;
		case 'b':
			*to++ = '\b';
			break;
		case 'f':
			*to++ = '\f';
			break;
		case '\n':
			p->line++;
			break;
		case '\\':
		case '\'':
		case '"':
			*to++ = c;
			break;
		case 'x':
		case 'u':
			if(hexrune(p, c == 'x'? 2: 4, &r) < 0)
				return -1;
			to += runetochar(to, &r);
			break;
		default:
			*to++ = '\\';
			*to++ = c;
		}
	}
	if(p->p >= p->e)
		return tempbad(p->t, p->line, "a string without an end, expected %c", quote);
	p->p++;
	p->text.n = to - p->text.s;
	p->tok = Tstr;
	return 0;
}

static int
lexnumber(Parse *p)
{
	char buf[40], *o, *s;
	int real;

	real = 0;
	o = buf;
	for(s = p->p; s < p->e; s++){
		if(*s == '_')
			continue;
		if(*s == '.' && !real && s+1 < p->e && digit(s[1]) || (*s == 'e' || *s == 'E') && s+1 < p->e
		&& (digit(s[1]) || (s[1] == '-' || s[1] == '+') && s+2 < p->e && digit(s[2]))){
			real = 1;
			if(*s != '.' && o < buf + sizeof buf - 2)
				*o++ = *s++;
		}else if(!digit(*s))
			break;
		if(o >= buf + sizeof buf - 2 || o - buf > 17 && !real)
			return tempbad(p->t, p->line, "a number that is too long");
		*o++ = *s;
	}
	*o = 0;
	p->p = s;
	p->tok = real? Treal: Tint;
	if(real){
		o = strpbrk(buf, "eE");
		if(o != nil && (atoi(o+1) > 30 || atoi(o+1) < -30))
			return tempbad(p->t, p->line, "a number that is too long");
		p->d = strtod(buf, nil);
	}else
		p->i = strtoll(buf, nil, 10);
	return 0;
}

/* does the tag end here? how long that is */
static int
closing(Parse *p)
{
	char *s;
	int n;

	if(p->nest > 0)
		return 0;
	s = p->p;
	n = 2;
	if(*s == '-' || *s == '+' && p->closer == '%'){
		s++;
		n++;
	}
	return p->e - s >= 2 && s[0] == p->closer && s[1] == '}'? n: 0;
}

/* the next token of a tag */
int
lex(Parse *p)
{
	static char *twos[] = { "==", "!=", "<=", ">=", "//", "**" };
	int i, n, sign;

	for(; p->p < p->e && white(*p->p); p->p++)
		if(*p->p == '\n')
			p->line++;
	p->tokline = p->line;
	p->text.s = p->p;
	p->text.n = 1;
	if(p->p >= p->e){
		p->tok = Tend;
		return 0;
	}
	n = closing(p);
	if(n > 0){
		sign = n == 3? *p->p: 0;
		p->p += n;
		p->tok = Tclose;
		behind(p, sign, p->closer);
		return 0;
	}
	if(*p->p == '"' || *p->p == '\'')
		return lexstring(p);
	if(digit(*p->p))
		return lexnumber(p);
	if(letter(*p->p)){
		while(p->p < p->e && (letter(*p->p) || digit(*p->p)))
			p->p++;
		p->text.n = p->p - p->text.s;
		p->tok = Tname;
		return 0;
	}
	for(i = 0; i < nelem(twos); i++)
		if(p->e - p->p >= 2 && memcmp(p->p, twos[i], 2) == 0){
			p->p += 2;
			p->text.n = 2;
			p->tok = Teq + i;
			return 0;
		}
	p->tok = *p->p++;
	if(strchr("+-*/%~<>=.,:|()[]{}", p->tok) == nil)
		return expected(p, "an operator");
	if(p->tok == '(' || p->tok == '[' || p->tok == '{')
		p->nest++;
	if((p->tok == ')' || p->tok == ']' || p->tok == '}') && p->nest > 0)
		p->nest--;
	return 0;
}
