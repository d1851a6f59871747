// Every rule of DIALECT.md with a line that breaks it and one that does not.
#include <gtest/gtest.h>

#include <string>

#include "plan9/dialect/check.h"

namespace plan9::dialect {
namespace {

std::string found(const std::string& text) {
  std::string all;
  for (const Violation& v : checkText(text))
    all += std::to_string(v.line) + ": " + v.sentence + "\n";
  return all;
}

// The text of a function, with variables of every type.
std::string inside(const std::string& statements) {
  return "typedef struct S S;\nstruct S { float f; double d; vlong v; S *next; float a[4]; void "
         "(*take)(ulong); };\n"
         "enum { Four = 4 };\nfloat g(float);\nlong h(int, long);\n"
         "void t(float x, float y, double d, int i, long l, ulong u, vlong v, S *s, char *p)\n{\n" +
         statements + "\n}\n";
}

struct Rule {
  const char* name;
  const char* bad;
  const char* good;
  const char* says;
};

class OfWholeFiles : public testing::TestWithParam<Rule> {};
class OfStatements : public testing::TestWithParam<Rule> {};

TEST_P(OfWholeFiles, RefusesTheBadAndTakesTheGood) {
  EXPECT_NE(found(GetParam().bad).find(GetParam().says), std::string::npos)
      << found(GetParam().bad);
  EXPECT_EQ(found(GetParam().good), "");
}

TEST_P(OfStatements, RefusesTheBadAndTakesTheGood) {
  const std::string bad = found(inside(GetParam().bad));
  EXPECT_NE(bad.find(GetParam().says), std::string::npos) << bad;
  EXPECT_EQ(found(inside(GetParam().good)), "");
}

std::string nameOf(const testing::TestParamInfo<Rule>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(
    Dialect, OfWholeFiles,
    testing::Values(
        Rule{"If", "#if 1\nint a;\n#endif\n", "#ifdef A\nint a;\n#else\nint b;\n#endif\n",
             "no #if"},
        Rule{"Elif", "#ifdef A\n#elif 1\n#endif\n", "#ifndef A\n#endif\n", "no #elif"},
        Rule{"Error", "#error no\n", "#ifdef A\n#error no\n#endif\n", "no #error"},
        Rule{"Stringise", "#define S(x) #x\n", "#define S(x) (x)\n", "no # in macros"},
        Rule{"Paste", "#define P(x, y) x ## y\n", "#define P(x, y) ((x)+(y))\n", "no ## in macros"},
        Rule{"Line", "int a = __LINE__;\n", "int a = 1;\n", "__LINE__"},
        Rule{"File", "char *s = __FILE__;\n", "char *s = \"f.c\";\n", "__FILE__"},
        Rule{"EmptyVariadic",
             "int pr(char*, ...);\n#define L(f, ...) pr(f, __VA_ARGS__)\nvoid t(void){ L(\"a\"); "
             "}\n",
             "int pr(char*, ...);\n#define L(f, ...) pr(f, __VA_ARGS__)\nvoid t(void){ L(\"a\", "
             "1); }\n",
             "variadic macro"},
        Rule{"Absolute", "#include \"/sys/include/libc.h\"\n", "#include <u.h>\n", "absolute"},
        Rule{"HostHeader", "#include <u.h>\n#include <libc.h>\n#include <stdio.h>\n",
             "#include <u.h>\n#include <libc.h>\n#include <bio.h>\n", "stdio.h"},
        Rule{"HeaderOrder", "#include <libc.h>\n", "#include <u.h>\n#include <libc.h>\n",
             "<u.h> must be included before"},
        Rule{"StdintNames", "uint32_t a;\n", "u32int a;\n", "is spelled u32int"},
        Rule{"Size", "size_t a;\n", "usize a;\n", "is spelled usize"},
        Rule{"Bool", "bool a;\n", "int a;\n", "not a type of 6c"},
        Rule{"Null", "char *a = NULL;\n", "char *a = nil;\n", "is spelled nil"},
        Rule{"Restrict", "void f(float *__restrict a);\n", "void f(float *restrict a);\n",
             "is spelled restrict"},
        Rule{"Attribute", "int a __attribute__((aligned(16)));\n", "int a;\n", "__attribute__"},
        Rule{"StaticAssert", "_Static_assert(1, \"\");\n", "int a;\n", "_Static_assert"},
        Rule{"TypedefEnum", "typedef enum E E;\nenum E { A };\n", "typedef enum E { A } E;\n",
             "enum defined before"},
        Rule{"NoElements", "int a[0];\n", "int a[1];\n", "no elements"},
        Rule{"LongDouble", "long double a;\n", "double a;\n", "long double"},
        Rule{"IndexedInitialiser", "int a[] = {[1] = 2};\n", "int a[] = {0, 2};\n",
             "name an index"},
        Rule{"WideConstant", "vlong a = 0x100000000;\n", "vlong a = 0x100000000LL;\n", "needs LL"},
        Rule{"GlobalNegativeZero", "float a = -0.0f;\n", "float a = -1.0f;\n", "-0.0"},
        Rule{"WideResult", "long f(vlong v) { return v; }\n",
             "long f(vlong v) { return (long)v; }\nlong g(void) { return 1LL; }\n",
             "does not fit a long"},
        Rule{"WideResultOfASum", "ulong f(ulong l, uvlong v) { return l + v; }\n",
             "vlong f(long l, vlong v) { return l + v; }\n", "does not fit a long"},
        Rule{"WideResultOfAChoice",
             "long f(int c, vlong v) { if(c) return c ? v : 0; return 0; }\n",
             "long f(int c, long l) { return c ? l : 0; }\nint g(vlong v) { return v; }\n",
             "does not fit a long"},
        Rule{"WideResultOfACall", "vlong g(void);\nlong f(void) { return g(); }\n",
             "long g(void);\nvlong f(void) { return g(); }\nvoid h(void) { return; }\n",
             "does not fit a long"},
        Rule{"WideResultOfASystemsCall", "long f(void) { return nsec()/1000; }\n",
             "vlong f(void) { return nsec()/1000; }\n", "does not fit a long"},
        Rule{"Unreadable", "int a = (;\n", "int a = (1);\n", "cannot follow"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Dialect, OfStatements,
    testing::Values(
        Rule{"FloatTimesDouble", "x = x*0.1;", "x = x*0.1f;", "single precision"},
        Rule{"DoubleTimesFloat", "x = 0.1*x;", "d = 0.1*d;", "single precision"},
        Rule{"ConvertedFloat", "d = x*0.1;", "d = (double)x*0.1;", "single precision"},
        Rule{"FloatField", "s->f = s->f + 0.5;", "s->d = s->d + 0.5;", "single precision"},
        Rule{"FloatElement", "x = s->a[i]/3.0;", "x = s->a[i]/3.0f;", "single precision"},
        Rule{"FloatResult", "x = g(y)*0.5;", "x = g(y)*0.5f;", "single precision"},
        Rule{"FloatAssignment", "x *= 0.5;", "x *= 0.5f;", "single precision"},
        Rule{"FloatComparison", "if(x < 0.1) i = 1;", "if(x < 0.1f) i = 1;", "single precision"},
        Rule{"ThroughPointers", "float *q; q = &x; i = *q > 0.5;",
             "float *q; q = &x; i = *q > 0.5f;", "single precision"},
        Rule{"DoubleFunction", "x = x*2.0;", "d = sqrt(x)*2.0;", "single precision"},
        Rule{"FoldedConstants", "d = (d+1.5)-0.5;", "d = d+1.5; d = d-0.5;", "constants first"},
        Rule{"FoldedFloats", "x = x + 8.0f - 8.0f;", "x = (float)(x+8.0f) - 8.0f;",
             "constants first"},
        Rule{"FoldedFromLeft", "d = 2.0 - (d + 1.0);", "d = (d + x) - 1.0;", "constants first"},
        Rule{"NanTest", "if(x != x) i = 1;", "if(isNaN(x)) i = 1;", "isNaN"},
        Rule{"NanEqual", "if(s->d == s->d) i = 1;", "if(s->d == d) i = 1;", "isNaN"},
        Rule{"NanInParentheses", "if((x) != x) i = 1;", "if(i != i+1) i = 1;", "isNaN"},
        Rule{"NegativeZero", "d = -0.0;", "d = -2.0;", "-0.0"},
        Rule{"Negation", "x = -x;", "x = 0.0f-x; i = -i;", "0-x"},
        Rule{"ZeroProduct", "x = y*0.0f;", "x = y*1.0f;", "constant zero"},
        Rule{"IntegerZero", "x = x*0;", "i = i*0; x = x*1;", "constant zero"},
        Rule{"NamedZero", "enum { First, Second }; x = x*First;",
             "enum { First, Second }; x = x*Second;", "constant zero"},
        Rule{"GivenZero", "enum { One = 1, None = 0 }; x = None*x;",
             "enum { One = 1, None = 0 }; x = One*x;", "constant zero"},
        Rule{"IntegerZeroFirst", "d = 0*d;", "d = 2*d; d = 0*i;", "constant zero"},
        Rule{"IntegerZeroAssignment", "s->d *= 0;", "s->d *= 10;", "constant zero"},
        Rule{"ConvertedZero", "d = (double)0*d;", "d = (double)i*d;", "constant zero"},
        Rule{"LongProduct", "l = l*u;", "v = (vlong)l*u;", "32 bits"},
        Rule{"LongShift", "l = l<<i;", "v = (vlong)l<<i;", "32 bits"},
        Rule{"WideIntoLong", "l = v;", "l = (long)v; v = l;", "does not fit a long"},
        Rule{"WideInitialiser", "long n = v;", "vlong n = v; USED(n);", "does not fit a long"},
        Rule{"WideArgument", "h(i, v);", "h(v, (long)v); h(i, l); h(i, 8LL);",
             "does not fit a long"},
        Rule{"WideSumArgument", "h(i, l+v);", "h(i, l+i);", "does not fit a long"},
        Rule{"WideArgumentOfAPointer", "s->take(v);", "s->take((ulong)v); s->take(l);",
             "does not fit a long"},
        Rule{"WideArgumentOfAFunctionsPointer", "long (*q)(int, long); q = h; (*q)(i, v);",
             "long (*q)(int, long); q = h; (*q)(v, l); q(i, (long)(l+v));", "does not fit a long"},
        Rule{"WideIntoBitsOfALong", "l |= v;", "l |= (long)v; v |= l;", "does not fit a long"},
        Rule{"WideFactorOfALong", "l *= v;", "l /= v; l >>= v; v *= l;", "does not fit a long"},
        Rule{"DifferenceOfPointers", "l = p - (char*)s;",
             "v = p - (char*)s; i = p - (char*)s; p = p - l;", "does not fit a long"},
        Rule{"DifferenceOfPointersAsACount", "char b[4]; write(i, b, p - b);",
             "char b[4]; write(i, b, (long)(p - b)); memmove(b, p, p - b);", "does not fit a long"},
        Rule{"WideCount", "write(i, p, v);", "write(i, p, (long)v); memmove(p, p, v);",
             "does not fit a long"},
        Rule{"WideTime", "sleep(v/1000);", "sleep((long)(v/1000)); sleep(i);",
             "does not fit a long"},
        Rule{"SizeofLong", "i = sizeof(long);", "chancreate(sizeof(ulong), 1);", "sizeof(long)"},
        Rule{"SizeofLongVariable", "i = sizeof l;", "i = sizeof v;", "sizeof(long)"},
        Rule{"SizeofLongs", "long a[4]; i = sizeof a;", "vlong a[4]; i = sizeof a;",
             "sizeof(long)"},
        Rule{"SizeofRowsOfLongs", "ulong a[4][2]; i = sizeof(a);",
             "jmp_buf b; uint a[4][2]; i = sizeof(a) + sizeof b;", "sizeof(long)"},
        Rule{"SizeofTypeOfLongs", "i = sizeof(long[4]);", "i = sizeof(long*[4]);", "sizeof(long)"},
        Rule{"StructRead", "read(i, s, sizeof *s);", "read(i, p, 4);", "bytes of a struct"},
        Rule{"StructWrite", "S o; write(i, &o, sizeof o);", "write(i, &x, 4);",
             "bytes of a struct"},
        Rule{"StructsRead", "S a[2]; readn(i, a, 32);",
             "S *a[2]; uchar b[32]; readn(i, b, 32); USED(a);", "bytes of a struct"},
        Rule{"StructsReadByAddress", "S a[2][2]; readn(i, &a, 32);",
             "uchar a[2][2]; readn(i, &a, 4);", "bytes of a struct"},
        Rule{"StructsReadByIoproc", "S a[2]; ioread(nil, i, a, 32);",
             "uchar a[32]; ioread(nil, i, a, 32);", "bytes of a struct"},
        Rule{"Variable", "char b[i]; USED(b);", "char b[Four*2]; USED(b);", "variable size"},
        Rule{"ArrayLiteral", "i = ((int[]){1, 2})[0];", "S o; o = (S){1.0f, 2.0, 3, nil}; USED(o);",
             "literals of arrays"},
        Rule{"AddressOfLiteral", "s = &(S){1.0f};", "i = i & (i+1);", "address of a compound"},
        Rule{"HexFloat", "d = 0x1p-3;", "d = 0.125; i = 0x1e+3;", "hexadecimal floating"},
        Rule{"Binary", "i = 0b101;", "i = 0x5;", "binary constants"},
        Rule{"StatementExpression", "i = ({ 1; });", "{ i = 1; }", "statements in expressions"},
        Rule{"SharedMemory", "rfork(RFPROC|RFMEM);", "rfork(RFPROC|RFFDG);", "proccreate"}),
    nameOf);

TEST(Dialect, NamesTheLineOfAMacrosUse) {
  const auto all = checkText("#define HALF 0.5\nvoid\nt(float x)\n{\n\tx = x*HALF;\n}\n");
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].line, 5);
}

TEST(Dialect, SeesThroughFunctionMacros) {
  EXPECT_NE(found("#define SQ(a) ((a)*(a)*0.5)\nfloat t(float x) { return SQ(x); }\n"), "");
}

TEST(Dialect, FollowsWhatProgramsAreMadeOf) {
  EXPECT_EQ(found(R"(#include <u.h>
#include <libc.h>
#include <thread.h>
#include <9p.h>

typedef struct List List;
struct List {
	int	n:3;
	struct {
		uchar	*p;
		union {
			int	i;
			float	f;
		};
	} in;
	int	(*f)(List*, int (*)(void*));
	char	names[2][16];
	List	*next;
};

static List first = { .n = 1, .next = nil };
static char *words[] = { "one", "two", };
extern int done;

int
walk(List *l, int (*f)(void*))
{
	int i, *p;
	char c, buf[sizeof(List)+2*16];

	p = &i;
	for(i = 0, c = 'x'; l != nil; l = l->next){
		switch(c){
		case 'a':
		case 'b':
			continue;
		default:
			goto Out;
		}
		do
			*p += l->in.i ? l->in.p[0] : (int)l->in.f;
		while(i < nelem(words) && !done);
	}
	for(int j = 0; j < 3; j++)
		buf[j] = (*l->f)(l, f)+f(l);
Out:
	return sizeof buf + sizeof(int*) + sizeof first.names[0];
}

void
threadmain(int argc, char *argv[])
{
	Srv s;
	Unknown *u, w;
	float *x;

	ARGBEGIN{
	case 'n':
		done = atoi(EARGF(exits("usage")));
		break;
	default:
		sysfatal("%s", ARGF());
	}ARGEND
	x = (float*)malloc(argc*sizeof(float));
	x[0] = (float)frand()*2.0f;
	memset(&s, 0, sizeof s);
	USED(u, w);
	threadexitsall(argv[0]);
}
)"),
            "");
}

}  // namespace
}  // namespace plan9::dialect
