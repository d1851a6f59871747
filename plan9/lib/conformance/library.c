/*
 * What section 2's functions make of all sorts of arguments, line by line: run on 9front it gives
 * library.expected, and so it must elsewhere.  No call has two side effects, since compilers differ
 * in the order of arguments.
 */
#include <u.h>
#include <libc.h>
#include <bio.h>

void
floats(double d)
{
	print("%g|%e|%f|%.3g|%.0f|%.1f|%.17g|%.15g|%.9g|%.10e|%#g|%.4g|%8.2f|%-9.2g|%+g\n", d, d, d, d, d, d, d, d, d, d, d, d, d, d, d);
}

void
ints(int i)
{
	print("%d|%x|%o|%b|%ud|%ux|%#x|%#o|%5d|%-5d|%05d|%+d|% d|%,d|%.3d|%8.3d|%08.3d|%#.8ux|%X|%#X|%hd|%hhd|%uhd\n", i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i);
}

void
vlongs(vlong v)
{
	print("%lld|%llud|%llx|%llux|%,lld|%#llux|%20lld|%-20lld|%020lld|%.15lld\n", v, v, v, v, v, v, v, v, v, v);
}

void
strs(char *s)
{
	print("%s|%10s|%-10s|%.2s|%8.3s|%q|%#q|%20q|%.2q\n", s, s, s, s, s, s, s, s, s);
}

void
clean(char *s)
{
	char b[128];

	strcpy(b, s);
	print("cleanname %q %q\n", s, cleanname(b));
}

void
fields(char *s)
{
	char b[128], *f[8];
	int i, n;

	strcpy(b, s);
	n = getfields(b, f, 5, 0, "#:");
	print("getfields0 %d", n);
	for(i = 0; i < n; i++)
		print(" <%s>", f[i]);
	strcpy(b, s);
	n = getfields(b, f, 5, 1, "#:");
	print("\ngetfields1 %d", n);
	for(i = 0; i < n; i++)
		print(" <%s>", f[i]);
	strcpy(b, s);
	n = gettokens(b, f, 5, "#:");
	print("\ngettokens %d", n);
	for(i = 0; i < n; i++)
		print(" <%s>", f[i]);
	strcpy(b, s);
	n = tokenize(b, f, 5);
	print("\ntokenize %d", n);
	for(i = 0; i < n; i++)
		print(" <%s>", f[i]);
	print("\n");
}

void
nums(char *s)
{
	char *e;
	double d;

	d = strtod(s, &e);
	print("%q: strtod %.15g +%d", s, d, (int)(e-s));
	print(" strtol0 %lld", (vlong)strtoll(s, &e, 0));
	print(" +%d", (int)(e-s));
	print(" strtoll10 %lld", strtoll(s, &e, 10));
	print(" +%d", (int)(e-s));
	print(" strtoull16 %llux", strtoull(s, &e, 16));
	print(" +%d", (int)(e-s));
	print(" atoi %d atoll %lld atof %g\n", atoi(s), atoll(s), atof(s));
}

void
utf(char *s)
{
	Rune r;
	int n;

	n = chartorune(&r, s);
	print("utf %d %x len %d fullrune %d %d %d %d utfn %d\n", n, r, utflen(s), fullrune(s, 0), fullrune(s, 1), fullrune(s, 2), fullrune(s, 3), utfnlen(s, 3));
}

char	input[] = "line one\nline two\n\nα rune\xff last";

void
bio(void)
{
	Biobuf *b;
	char *p;
	int c, i;

	b = Bopen("/tmp/library.tmp", OWRITE);
	if(b == nil)
		sysfatal("%r");
	print("bio w %d", (int)Bwrite(b, input, sizeof input-1));
	print(" %d", Bputc(b, 0x78));
	print(" %d", Bputrune(b, 0x3b1));
	print(" %lld", Boffset(b));
	print(" %d", Bbuffered(b));
	print(" %d", Bprint(b, "%s", "hello"));
	print(" %d\n", Bterm(b));
	b = Bopen("/tmp/library.tmp", OREAD);
	if(b == nil)
		sysfatal("%r");
	p = (char*)Brdline(b, '\n');
	print("rdline %.8s %d %lld\n", p, Blinelen(b), Boffset(b));
	p = Brdstr(b, '\n', 1);
	print("rdstr %s %d\n", p, Blinelen(b));
	for(i = 0; i < 3; i++){
		print("getc %d ", Bgetc(b));
		print("unget %d ", Bungetc(b));
	}
	for(i = 0; i < 8; i++)
		print("%d ", Bungetc(b));
	print(" off %lld\n", Boffset(b));
	for(i = 0; i < 5; i++)
		Bgetc(b);
	while((c = (int)Bgetrune(b)) >= 0)
		print("%x ", c);
	print("end %d", c);
	print(" %d", Bgetc(b));
	print(" %d", Bungetc(b));
	print(" off %lld\n", Boffset(b));
	print("seek %lld", Bseek(b, -3, 2));
	print(" %d\n", Bgetc(b));
	print("seek %lld", Bseek(b, 5, 0));
	p = Brdstr(b, '\n', 0);
	print(" %s", p);
	p = (char*)Brdline(b, 'z');
	print("nodelim %d %d\n", p == nil, Blinelen(b));
	Bterm(b);
	remove("/tmp/library.tmp");
}

void
errs(void)
{
	char b[ERRMAX];
	int fd;

	fd = open("/no/such/file", OREAD);
	print("open %d %r\n", fd);
	fd = close(999);
	print("close %d %r\n", fd);
	fd = create("/tmp", OWRITE, 0666);
	print("create dir %d\n", fd);
	fd = open("/tmp", OWRITE);
	print("open dir w %d\n", fd);
	werrstr("a %s b", "x");
	rerrstr(b, sizeof b);
	print("%s|", b);
	strcpy(b, "other");
	errstr(b, sizeof b);
	print("%s|%r\n", b);
	print("chdir %d %r\n", chdir("/nowhere"));
	print("remove %d %r\n", remove("/nowhere/x"));
	print("dirstat %d %r\n", dirstat("/nowhere") == nil);
	print("getenv %d\n", getenv("nosuchvar") == nil);
}

void
enc(char *s)
{
	char b[128];
	uchar u[128];
	int n;

	n = enc64(b, sizeof b, (uchar*)s, strlen(s));
	print("enc64 %d %s", n, b);
	n = dec64(u, sizeof u, b, n);
	print(" %d", n);
	n = enc32(b, sizeof b, (uchar*)s, strlen(s));
	print(" enc32 %d %s", n, b);
	n = enc16(b, sizeof b, (uchar*)s, strlen(s));
	print(" enc16 %d %s\n", n, b);
}

void
main(int, char**)
{
	static double d[] = {0, 1, -1, 0.1, 0.5, 1.5, 2.5, 3.14159265358979, 100000, 123456, 999999.5, 1e6, 1e15, 1e16, 1e17, 1e21, 1e100, 1e300, 1e-4, 1e-5, 1e-10, 1e-300, 123456789.123456789, 0.0001234567, 9.9999999e22, 1.7976931348623157e308, 0.30000000000000004, 2.0/3, 1e22, 0.045, 0.055, 1234.5};
	static int iv[] = {0, 1, -1, 7, 8, 42, -42, 255, 256, 999, 1000, 123456, 1234567, 2147483647, -2147483647-1, 65535, 65536};
	static vlong v[] = {0, 1, -1, 1LL<<40, -(1LL<<40), 0x7fffffffffffffffLL};
	static char *s[] = {"", "a", "abc", "hello world", "Don't worry!", "αβγ", "tab\there", "x=y", "$home", "{a}", "a\"b"};
	static char *c[] = {"/a//b/./c/", "/a/../../b", "a/../..", "../../a/..", "a/..", "", "/..", "./a", "a/./b/../c", "//", ".", "..", "../..", "a/b/../../../c"};
	static char *f[] = {"#alice#bob##charles###", "a:b:c:d:e:f:g", "", "##", "one 'two words' it''s '' last", "a b c d e f g", "'quoted#inside'#x", "a'b c'd e", "  lead and trail  "};
	static char *n[] = {"0", "12", "-12", "+7", "  42abc", "0x1F", "0x", "0xg", "077", "08", "1e3", "1.5e", "1.5e+", ".5", "5.", ".", "-", "", "abc", "99999999999999999999", "-99999999999999999999", "0.1", "1e400", "1e-400", "NaN", "Inf", "-Inf", "infinity", "nan", "0b1", "1e5x", "\t-3.25 "};
	static char *u[] = {"a", "α", "€", "😀", "\x80", "\xc0\x80", "\xff", "\xce", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe0\x80\x80", ""};
	int i;

	setfcr(getfcr() & ~(FPINVAL|FPZDIV|FPOVFL));
	quotefmtinstall();
	for(i = 0; i < nelem(d); i++)
		floats(d[i]);
	floats(NaN());
	floats(Inf(1));
	floats(Inf(-1));
	for(i = 0; i < nelem(iv); i++)
		ints(iv[i]);
	for(i = 0; i < nelem(v); i++)
		vlongs(v[i]);
	for(i = 0; i < nelem(s); i++)
		strs(s[i]);
	for(i = 0; i < nelem(c); i++)
		clean(c[i]);
	for(i = 0; i < nelem(f); i++)
		fields(f[i]);
	for(i = 0; i < nelem(n); i++)
		nums(n[i]);
	for(i = 0; i < nelem(u); i++)
		utf(u[i]);
	for(i = 0; i < nelem(s); i++)
		enc(s[i]);
	bio();
	print("%C|%d|", 0xd800, runelen(0xd800));
	print("%g %g %g\n", 2.2250738585072014e-308, 4.9e-300, 1e-307);
	errs();
	print("%c|%c|%C|%5C|%-5c|%%|%s\n", 'a', 0xe9, 0xe9, 0x3b1, 'z', (char*)nil);
	print("%S %p %#p\n", L"αb", (uintptr)0x1234, (uintptr)0x1234);
	print("%*d|%-*d|%.*d|%*d|\n", 5, 1, 5, 2, 3, 4, -5, 6);
	print("[%.*s] [%.0s] [%5.s]\n", -1, "abc", "abc", "abc");
	exits(nil);
}
