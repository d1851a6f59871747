#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * JSON (RFC 8259), strictly.  Checkjson goes through a whole text
 * once; after that a Json is a part of the text, and what is in it is
 * found by walking there: no tree is made, so that a vocabulary of
 * megabytes costs no more than its text.
 */

enum {
	Maxdepth	= 64,
	Maxdigits	= 400,
};

typedef struct Check Check;
struct Check {
	char	*name;
	char	*p;	/* where we are */
	char	*e;
	char	*begin;
};

static int
bad(Check *c, char *want)
{
	if(c->p >= c->e)
		werrstr("%s: ends at byte %lld, expected %s", c->name, (vlong)(c->p - c->begin), want);
	else
		werrstr("%s: byte %lld is %.2ux, expected %s", c->name, (vlong)(c->p - c->begin), *c->p & 0xff, want);
	return -1;
}

static char*
space(char *p, char *e)
{
	while(p < e && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
		p++;
	return p;
}

static int
hexdigit(int c)
{
	if(c >= '0' && c <= '9')
		return c - '0';
	if(c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if(c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* \uXXXX at p, or -1 */
static int
escaped(char *p, char *e)
{
	int i, h, r;

	if(e - p < 6 || p[0] != '\\' || p[1] != 'u')
		return -1;
	r = 0;
	for(i = 2; i < 6; i++){
		h = hexdigit(p[i]);
		if(h < 0)
			return -1;
		r = r<<4 | h;
	}
	return r;
}

/* the bytes of a well-formed sequence at p, by RFC 3629; 0 if it is none */
int
utflength(char *s, vlong n)
{
	uchar *p;
	int c, lo, hi, len, i;

	p = (uchar*)s;
	c = p[0];
	lo = 0x80;
	hi = 0xbf;
	if(c < 0x80)
		return 1;
	if(c < 0xc2 || c > 0xf4)
		return 0;
	len = c < 0xe0? 2: c < 0xf0? 3: 4;
	if(c == 0xe0)
		lo = 0xa0;
	if(c == 0xed)
		hi = 0x9f;
	if(c == 0xf0)
		lo = 0x90;
	if(c == 0xf4)
		hi = 0x8f;
	if(n < len || p[1] < lo || p[1] > hi)
		return 0;
	for(i = 2; i < len; i++)
		if((p[i] & 0xc0) != 0x80)
			return 0;
	return len;
}

static int
string(Check *c)
{
	int n, r;

	if(c->p >= c->e || *c->p != '"')
		return bad(c, "a string");
	c->p++;
	for(;;){
		if(c->p >= c->e)
			return bad(c, "the end of a string");
		if(*c->p == '"'){
			c->p++;
			return 0;
		}
		if((*c->p & 0xff) < ' ')
			return bad(c, "no control character in a string");
		if(*c->p != '\\'){
			n = utflength(c->p, c->e - c->p);
			if(n == 0)
				return bad(c, "UTF-8");
			c->p += n;
			continue;
		}
		if(c->e - c->p < 2)
			return bad(c, "an escape");
		if(c->p[1] != 'u'){
			if(memchr((void*)"\"\\/bfnrt", c->p[1], 8) == nil)
				return bad(c, "an escape");
			c->p += 2;
			continue;
		}
		r = escaped(c->p, c->e);
		if(r < 0)
			return bad(c, "four hexadecimal digits after \\u");
		c->p += 6;
		if(r >= 0xd800 && r < 0xdc00){
			n = escaped(c->p, c->e);
			if(n < 0xdc00 || n > 0xdfff)
				return bad(c, "the second half of a surrogate pair");
			c->p += 6;
		}else if(r >= 0xdc00 && r < 0xe000){
			c->p -= 6;
			return bad(c, "no second half of a pair alone");
		}
	}
}

static int
digits(Check *c)
{
	if(c->p >= c->e || *c->p < '0' || *c->p > '9')
		return bad(c, "a digit");
	while(c->p < c->e && *c->p >= '0' && *c->p <= '9')
		c->p++;
	return 0;
}

static int
number(Check *c)
{
	char *s;

	s = c->p;
	if(*c->p == '-')
		c->p++;
	if(c->p < c->e && *c->p == '0')
		c->p++;
	else if(digits(c) < 0)
		return -1;
	if(c->p < c->e && *c->p == '.'){
		c->p++;
		if(digits(c) < 0)
			return -1;
	}
	if(c->p < c->e && (*c->p == 'e' || *c->p == 'E')){
		c->p++;
		if(c->p < c->e && (*c->p == '+' || *c->p == '-'))
			c->p++;
		if(digits(c) < 0)
			return -1;
	}
	if(c->p - s > Maxdigits){
		c->p = s;
		return bad(c, "a number of fewer digits");
	}
	return 0;
}

static int
word(Check *c, char *w)
{
	vlong n;

	n = strlen(w);
	if(c->e - c->p < n || memcmp(c->p, w, n) != 0)
		return bad(c, "a value");
	c->p += n;
	return 0;
}

static int
value(Check *c, int depth)
{
	int close, object;

	c->p = space(c->p, c->e);
	if(c->p >= c->e)
		return bad(c, "a value");
	switch(*c->p){
	case '"':
		return string(c);
	case 't':
		return word(c, "true");
	case 'f':
		return word(c, "false");
	case 'n':
		return word(c, "null");
	case '{':
	case '[':
		break;
	default:
		if(*c->p == '-' || *c->p >= '0' && *c->p <= '9')
			return number(c);
		return bad(c, "a value");
	}
	if(depth >= Maxdepth){
		werrstr("%s: byte %lld: values more than %d deep", c->name, (vlong)(c->p - c->begin), Maxdepth);
		return -1;
	}
	object = *c->p == '{';
	close = object? '}': ']';
	c->p = space(c->p + 1, c->e);
	if(c->p < c->e && *c->p == close){
		c->p++;
		return 0;
	}
	for(;;){
		if(object){
			c->p = space(c->p, c->e);
			if(string(c) < 0)
				return -1;
			c->p = space(c->p, c->e);
			if(c->p >= c->e || *c->p != ':')
				return bad(c, "a colon");
			c->p++;
		}
		if(value(c, depth+1) < 0)
			return -1;
		c->p = space(c->p, c->e);
		if(c->p >= c->e || *c->p != ',' && *c->p != close)
			return bad(c, object? (char*)"a comma or }": (char*)"a comma or ]");
		if(*c->p++ == close)
			return 0;
	}
}

/* text[n] is one value; name is for error strings and stays */
int
checkjson(char *name, char *text, vlong n, Json *j)
{
	Check c;

	c.name = name;
	c.begin = text;
	c.p = text;
	c.e = text + n;
	if(value(&c, 0) < 0)
		return -1;
	j->name = name;
	j->p = space(text, c.p);
	j->e = c.p;
	c.p = space(c.p, c.e);
	if(c.p < c.e)
		return bad(&c, "the end");
	return 0;
}

/* behind the value that begins at p */
static char*
skip(char *p)
{
	int depth;

	depth = 0;
	for(;;){
		switch(*p){
		case '"':
			for(p++; *p != '"'; p++)
				if(*p == '\\')
					p++;
			p++;
			break;
		case '{':
		case '[':
			depth++;
			p++;
			break;
		case '}':
		case ']':
			depth--;
			p++;
			break;
		case ' ':
		case '\t':
		case '\n':
		case '\r':
		case ',':
		case ':':
			p++;
			continue;
		default:
			while(*p >= '0' && *p <= '9' || *p >= 'a' && *p <= 'z' || *p == 'E' || *p == '-' || *p == '+' || *p == '.')
				p++;
		}
		if(depth == 0)
			return p;
	}
}

/* '{', '[', '"', '0' for a number, 't', 'f', 'n' */
int
jsonkind(Json *j)
{
	if(*j->p == '-' || *j->p >= '0' && *j->p <= '9')
		return '0';
	return *j->p;
}

/*
 * The elements of an array or an object: it holds what is left of j.
 * v->p is nil for the first call; 0 at the end.
 */
int
jsonnext(Json *j, Json *key, Json *v)
{
	char *p;

	p = v->p == nil? j->p + 1: v->e;
	p = space(p, j->e);
	if(*p == ',')
		p = space(p+1, j->e);
	if(p >= j->e-1)
		return 0;
	if(*j->p == '{'){
		key->name = j->name;
		key->p = p;
		key->e = skip(p);
		p = space(key->e, j->e);
		p = space(p+1, j->e);
	}
	v->name = j->name;
	v->p = p;
	v->e = skip(p);
	return 1;
}

/*
 * The string's bytes without escapes into to, which has room for e-p
 * of them; how many.
 */
vlong
jsontext(Json *j, char *to)
{
	char *p, *s;
	Rune r;
	int c, low;

	s = to;
	for(p = j->p + 1; *p != '"'; p++){
		if(*p != '\\'){
			*s++ = *p;
			continue;
		}
		c = *++p;
		switch(c){
		case 'b':
			*s++ = '\b';
			break;
		case 'f':
			*s++ = '\f';
			break;
		case 'n':
			*s++ = '\n';
			break;
		case 'r':
			*s++ = '\r';
			break;
		case 't':
			*s++ = '\t';
			break;
		case 'u':
			r = escaped(p-1, j->e);
			p += 4;
			if(r >= 0xd800 && r < 0xdc00){
				low = escaped(p+1, j->e);
				r = 0x10000 + ((r - 0xd800)<<10) + (low - 0xdc00);
				p += 6;
			}
			s += runetochar(s, &r);
			break;
		default:
			*s++ = c;
		}
	}
	*s = 0;
	return s - to;
}

/* is it the string s? */
int
jsonis(Json *j, char *s)
{
	char buf[256];

	if(*j->p != '"' || j->e - j->p > sizeof buf)
		return 0;
	return jsontext(j, buf) == strlen(s) && strcmp(buf, s) == 0;
}

/* the value of a key: 1, or 0 if there is none */
int
jsonget(Json *j, char *name, Json *v)
{
	Json k, x;

	if(*j->p != '{')
		return 0;
	x.p = nil;
	while(jsonnext(j, &k, &x))
		if(jsonis(&k, name)){
			*v = x;
			return 1;
		}
	return 0;
}

/* 0 if it is no integer that fits */
int
jsonint(Json *j, vlong *v)
{
	char *p;
	vlong n;
	int neg, d;

	p = j->p;
	neg = *p == '-';
	if(neg)
		p++;
	n = 0;
	for(; p < j->e; p++){
		d = *p - '0';
		if(d < 0 || d > 9 || n > ((1LL<<62) - d)/10)
			return 0;
		n = 10*n + d;
	}
	if(p == j->p + neg)
		return 0;
	*v = neg? -n: n;
	return 1;
}

/* 0 if it is no number below 1e30 in size */
int
jsonnum(Json *j, double *d)
{
	char buf[64], *p;
	vlong n;

	if(jsonkind(j) != '0')
		return 0;
	n = j->e - j->p;
	if(n >= sizeof buf)
		return 0;
	memmove(buf, j->p, n);
	buf[n] = 0;
	for(p = buf; *p != 0; p++)
		if(*p == 'e' || *p == 'E')
			break;
	if(p - buf > 30 || *p != 0 && (strlen(p) > 4 || atoi(p+1) > 30 || atoi(p+1) < -99))
		return 0;
	*d = strtod(buf, nil);
	return 1;
}
