#include <u.h>
#include <libc.h>
#include <thread.h>
#include "../libllm/llm.h"
#include "../libllm/kernel.h"
#include "../libllm/dat.h"
#include "../libllm/fns.h"
#include "test.h"

/* JSON, patterns of pre-tokenizers, and safetensors made of both */

static void
good(char *s)
{
	Json j;

	check(checkjson("a.json", s, strlen(s), &j) == 0, "'%s': %r", s);
}

static void
bad(char *s, char *want)
{
	Json j;

	check(checkjson("a.json", s, strlen(s), &j) < 0, "'%s' is accepted", s);
	check(errorsays(want) && errorsays("a.json: "), "'%s': expected a sentence with '%s', not: %r", s, want);
}

static void
texts(void)
{
	char deep[200];
	int i;

	good("0");
	good(" [ ] ");
	good("{\"a\":[1,-2.5e+3,true,false,null,\"\\u00e9\\n\\ud83d\\ude00\"]}");
	good("\"\303\251\"");
	bad("", "expected a value");
	bad("[1,]", "expected a value");
	bad("{\"a\":1,}", "expected a string");
	bad("{a:1}", "expected a string");
	bad("[1 2]", "expected a comma or ]");
	bad("01", "expected the end");
	bad("1.", "expected a digit");
	bad("+1", "expected a value");
	bad("nul", "expected a value");
	bad("\"a", "expected the end of a string");
	bad("\"\n\"", "control character");
	bad("\"\\x\"", "expected an escape");
	bad("\"\\u12g4\"", "hexadecimal");
	bad("\"\\ud800\"", "surrogate");
	bad("\"\\udc00\"", "alone");
	bad("\"\300\200\"", "UTF-8");
	bad("\"\355\240\200\"", "UTF-8");
	bad("[1] x", "expected the end");
	for(i = 0; i < 100; i++)
		deep[i] = '[';
	deep[i] = 0;
	bad(deep, "deep");
}

static void
values(void)
{
	char *s, buf[64];
	Json j, k, v;
	vlong i;
	double d;
	int n;

	s = "{\"a\": {\"b\": [1, 2, [3]], \"c\": \"x\\\"]\"}, \"e\\u0061\": -12, \"f\": 0.25, \"g\": 99999999999999999999}";
	if(checkjson("a.json", s, strlen(s), &j) < 0)
		sysfatal("%r");
	check(jsonget(&j, "ea", &v) && jsonint(&v, &i) && i == -12, "an escaped key is not found");
	check(jsonget(&j, "f", &v) && jsonnum(&v, &d) && d == 0.25 && !jsonint(&v, &i), "0.25 is %g", d);
	check(jsonget(&j, "g", &v) && !jsonint(&v, &i) && jsonnum(&v, &d), "a large number");
	check(!jsonget(&j, "b", &v), "a key of another object is found");
	check(jsonget(&j, "a", &v) && jsonget(&v, "c", &k) && jsontext(&k, buf) == 3 && strcmp(buf, "x\"]") == 0, "a string");
	check(jsonget(&v, "b", &k) && jsonkind(&k) == '[', "an array");
	j = k;
	v.p = nil;
	for(n = 0; jsonnext(&j, &k, &v); n++)
		;
	check(n == 3, "%d elements, expected 3", n);
}

static void
cuts(char *pattern, char *text, char *want)
{
	Regex *r;
	vlong at, from, to, left;
	char buf[256], *p;

	r = newregex(pattern, strlen(pattern));
	if(r == nil){
		check(0, "%s: %r", pattern);
		return;
	}
	left = 1<<20;
	p = buf;
	*p = 0;
	for(at = 0; at < strlen(text); at = to){
		from = at;
		if(findregex(r, text, strlen(text), &from, &to, &left) != 1)
			break;
		memmove(p, text+from, to-from);
		p += to-from;
		*p++ = '|';
		*p = 0;
	}
	check(strcmp(buf, want) == 0, "%s of '%s' is '%s', expected '%s'", pattern, text, buf, want);
	freeregex(r);
}

static void
nopattern(char *s, char *want)
{
	Regex *r;

	r = newregex(s, strlen(s));
	check(r == nil && errorsays(want), "'%s': expected a sentence with '%s', not: %r", s, want);
	freeregex(r);
}

static void
patterns(void)
{
	char *gpt2;

	gpt2 = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
	cuts("a+b?", "aabab", "aab|ab|");
	cuts("a|ab", "ab", "a|");
	cuts("(ab)+|c", "ababc", "abab|c|");
	cuts("x(a|b)*y", "xabbay xy", "xabbay|xy|");
	cuts("[^a-c]+", "xaybz", "x|y|z|");
	cuts("\\d{2,3}", "1234567", "123|456|");
	cuts("(?i:'S)", "'s 'S '\305\277", "'s|'S|'\305\277|");
	cuts("\\s+$", "a  b  ", "  |");
	cuts("\\s+(?!\\S)", "a   b ", "  | |");
	cuts("a++b", "aab", "aab|");
	cuts("a++ab", "aab", "");
	cuts("\\p{Lu}\\p{Ll}+", "Een \303\211\303\251n ABc", "Een|\303\211\303\251n|Bc|");
	cuts(gpt2, "I'm  2 caf\303\251s!", "I|'m| | 2| caf\303\251s|!|");
	cuts("[\\u4E00-\\u9FA5]+", "a\344\270\255\346\226\207b", "\344\270\255\346\226\207|");
	nopattern("(a", "expected )");
	nopattern("a)", "expected the end");
	nopattern("[a", "expected ]");
	nopattern("*a", "a count of nothing");
	nopattern("\\p{Foo}", "no category");
	nopattern("(a?)*", "a loop over what may be empty");
	nopattern("a{2,1}", "makes no sense");
	nopattern("(?<x>a)", "not known");
}

static Store*
safetensors(char *header, vlong ndata)
{
	static uchar buf[1024];
	vlong n;

	n = strlen(header);
	memset(buf, 0, sizeof buf);
	buf[0] = n;
	buf[1] = n>>8;
	memmove(buf+8, header, n);
	return openstoremem(buf, 8+n+ndata, "a.safetensors", "safetensors");
}

static void
refused(char *header, vlong ndata, char *want)
{
	Store *s;

	s = safetensors(header, ndata);
	check(s == nil, "%s is accepted", header);
	closestore(s);
	check(errorsays(want), "%s: expected a sentence with '%s', not: %r", header, want);
}

static void
headers(void)
{
	Store *s;
	Tensorinfo t;

	s = safetensors("{\"__metadata__\":{\"a\":\"b\"},\"x\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[4,28]},"
		"\"y\":{\"dtype\":\"I8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 28);
	check(s != nil && storetensor(s, 0, &t) && strcmp(t.name, "x") == 0 && t.dim[1] == 3 && t.size == 24, "two tensors: %r");
	check(loadmodel(s) == nil && errorsays("config.json"), "a model without a configuration: %r");
	closestore(s);
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", 9, "bytes, expected");
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}", 12, "a hole");
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4, "expected 8 bytes");
	refused("{\"x\":{\"dtype\":\"F33\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4, "dtype");
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,4]}}", 4, "shape");
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0]}}", 4, "data_offsets");
	refused("{\"x\":{\"dtype\":\"F32\",\"shape\":[1]}}", 4, "dtype, shape and data_offsets");
	refused("{\"x\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[0,2]},"
		"\"x\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[2,4]}}", 4, "a second tensor 'x'");
	refused("{\"x\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[0,2]},"
		"\"y\":{\"dtype\":\"I8\",\"shape\":[2],\"data_offsets\":[1,3]}}", 3, "overlaps");
	refused("{\"__metadata__\":{\"a\":1}}", 0, "__metadata__");
	refused("[]", 0, "object");
	refused("{", 0, "ends at byte 1");
}

/* each kind that GGUF files name is known, and cuts any text in a number of steps that is a multiple of it */
static void
kinds(void)
{
	static char *texts[] = { "a", "A", "aA", " ", " 1", "\n", "1", "!", "'", "\303\251", "\346\227\245", "e\314\201", "\377" };
	Tokens *t;
	char *p;
	vlong n, at, from, to, left;
	int i, k, j, r;

	n = 60000;
	p = (char*)malloc(n + 1);
	if(p == nil)
		sysfatal("no memory");
	for(i = 0; prename(i) != nil; i++){
		t = newtokens(0);
		if(t == nil)
			sysfatal("%r");
		check(setpre(t, i) == 0, "%s: %r", prename(i));
		for(k = 0; k < nelem(texts); k++){
			for(at = 0; at < n; at++)
				p[at] = texts[k][at % strlen(texts[k])];
			p[n-1] = '1';
			for(j = 0; j < t->nrule; j++){
				left = 40*n;
				r = 1;
				for(at = 0; at < n && r > 0; at = to){
					from = at;
					r = findregex(t->rule[j], p, n, &from, &to, &left);
				}
				check(r >= 0, "%s: rule %d, many '%s': %r", prename(i), j, texts[k]);
			}
		}
		freetokens(t);
	}
	free(p);
}

void
threadmain(int argc, char **argv)
{
	ARGBEGIN{
	}ARGEND
	texts();
	values();
	patterns();
	headers();
	kinds();
	done();
}
