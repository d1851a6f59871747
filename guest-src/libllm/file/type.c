#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Element types: ggml's, by their numbers in GGUF files, with the
 * names that safetensors has for some.  A type that no kernel computes
 * with can still be measured.
 */

static Type types[] = {
	{ "F32", "F32", 0, 1, 4, Kf32 },
	{ "F16", "F16", 1, 1, 2, Kf16 },
	{ "Q4_0", nil, 2, 32, 18, Kq40 },
	{ "Q4_1", nil, 3, 32, 20, Kq41 },
	{ "Q5_0", nil, 6, 32, 22, Kq50 },
	{ "Q5_1", nil, 7, 32, 24, Kq51 },
	{ "Q8_0", nil, 8, 32, 34, Kq80 },
	{ "Q8_1", nil, 9, 32, 36, Knone },
	{ "Q2_K", nil, 10, 256, 84, Kq2k },
	{ "Q3_K", nil, 11, 256, 110, Kq3k },
	{ "Q4_K", nil, 12, 256, 144, Kq4k },
	{ "Q5_K", nil, 13, 256, 176, Kq5k },
	{ "Q6_K", nil, 14, 256, 210, Kq6k },
	{ "Q8_K", nil, 15, 256, 292, Knone },
	{ "IQ2_XXS", nil, 16, 256, 66, Knone },
	{ "IQ2_XS", nil, 17, 256, 74, Knone },
	{ "IQ3_XXS", nil, 18, 256, 98, Knone },
	{ "IQ1_S", nil, 19, 256, 50, Knone },
	{ "IQ4_NL", nil, 20, 32, 18, Kiq4nl },
	{ "IQ3_S", nil, 21, 256, 110, Knone },
	{ "IQ2_S", nil, 22, 256, 82, Knone },
	{ "IQ4_XS", nil, 23, 256, 136, Kiq4xs },
	{ "I8", "I8", 24, 1, 1, Knone },
	{ "I16", "I16", 25, 1, 2, Knone },
	{ "I32", "I32", 26, 1, 4, Knone },
	{ "I64", "I64", 27, 1, 8, Knone },
	{ "F64", "F64", 28, 1, 8, Knone },
	{ "IQ1_M", nil, 29, 256, 56, Knone },
	{ "BF16", "BF16", 30, 1, 2, Kbf16 },
	{ "TQ1_0", nil, 34, 256, 54, Knone },
	{ "TQ2_0", nil, 35, 256, 66, Knone },
	{ "MXFP4", nil, 39, 32, 17, Knone },
	{ "NVFP4", nil, 40, 64, 36, Knone },
	{ "Q1_0", nil, 41, 128, 18, Knone },
	{ "Q2_0", nil, 42, 64, 18, Knone },
	{ "BOOL", "BOOL", -1, 1, 1, Knone },
	{ "U8", "U8", -1, 1, 1, Knone },
	{ "F8_E5M2", "F8_E5M2", -1, 1, 1, Knone },
	{ "F8_E4M3", "F8_E4M3", -1, 1, 1, Knone },
	{ "F8_E8M0", "F8_E8M0", -1, 1, 1, Knone },
	{ "U16", "U16", -1, 1, 2, Knone },
	{ "U32", "U32", -1, 1, 4, Knone },
	{ "U64", "U64", -1, 1, 8, Knone },
	{ "C64", "C64", -1, 1, 8, Knone },
};

/* llama2.c's version 2: bytes, then a float scale for each group of them */
Type grouptype = { "Q8 in groups", nil, -1, 1, 1, Kgroup };

Type*
ggmltype(u32int n)
{
	int i;

	for(i = 0; i < nelem(types); i++)
		if(types[i].ggml >= 0 && types[i].ggml == n)
			return &types[i];
	return nil;
}

/* of safetensors */
Type*
namedtype(char *s, vlong n)
{
	int i;

	for(i = 0; i < nelem(types); i++)
		if(types[i].st != nil && strlen(types[i].st) == n && memcmp(types[i].st, s, n) == 0)
			return &types[i];
	return nil;
}

Type*
kindtype(int kind)
{
	int i;

	for(i = 0; i < nelem(types); i++)
		if(types[i].kind == kind)
			return &types[i];
	return &grouptype;
}
