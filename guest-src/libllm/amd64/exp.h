/*
 * e^x in each lane of X0, for x <= 0 or NaN: the steps of expneg in
 * port/exp.c one by one, so the bits are the same.  Spoils X1 … X5.
 * Nothing here can raise an exception that is not masked by default.
 */
#define K(i)	expk<>+(16*i)(SB)
#define OPK(op, i, x) \
	MOVUPS	K(i), X5; \
	op	X5, x

#define KABS	0
#define KINF	1
#define KLOW	2
#define KLOWEST	3
#define KLOG2E	4
#define KMAGIC	5
#define KLN2HI	6
#define KLN2LO	7
#define KP4	8
#define KP3	9
#define KP2	10
#define KP1	11
#define KP0	12
#define KONE	13
#define KBIAS	14
#define KSIGN	15

/*
 * X0 is -104 where |X0| > 104 and it is no NaN; X1 and X4 are spoiled.
 */
#define CLAMP \
	MOVOU	K(KABS), X1; \
	PAND	X0, X1; \
	MOVO	X1, X4; \
	OPK(PCMPGTL, KLOW, X1); \
	OPK(PCMPGTL, KINF, X4); \
	PANDN	X1, X4; \
	MOVOU	K(KLOWEST), X5; \
	PAND	X4, X5; \
	PANDN	X0, X4; \
	POR	X5, X4; \
	MOVO	X4, X0

#define EXPNEG \
	CLAMP; \
	MOVAPS	X0, X1; \
	OPK(MULPS, KLOG2E, X1); \
	OPK(ADDPS, KMAGIC, X1); \
	MOVO	X1, X2; \
	PSUBL	X5, X2; \
	SUBPS	X5, X1; \
	MOVAPS	X1, X3; \
	OPK(MULPS, KLN2HI, X3); \
	SUBPS	X3, X0; \
	OPK(MULPS, KLN2LO, X1); \
	SUBPS	X1, X0; \
	MOVUPS	K(KP4), X1; \
	MULPS	X0, X1; \
	OPK(ADDPS, KP3, X1); \
	MULPS	X0, X1; \
	OPK(ADDPS, KP2, X1); \
	MULPS	X0, X1; \
	OPK(ADDPS, KP1, X1); \
	MULPS	X0, X1; \
	OPK(ADDPS, KP0, X1); \
	MOVAPS	X0, X3; \
	MULPS	X0, X3; \
	MULPS	X1, X3; \
	ADDPS	X3, X0; \
	OPK(ADDPS, KONE, X0); \
	MOVO	X2, X1; \
	PSRAL	$1, X1; \
	PSUBL	X1, X2; \
	OPK(PADDL, KBIAS, X1); \
	PADDL	X5, X2; \
	PSLLL	$23, X1; \
	PSLLL	$23, X2; \
	MULPS	X1, X0; \
	MULPS	X2, X0

#define FOUR(i, v) \
	DATA	expk<>+(16*i+0)(SB)/4, $v; \
	DATA	expk<>+(16*i+4)(SB)/4, $v; \
	DATA	expk<>+(16*i+8)(SB)/4, $v; \
	DATA	expk<>+(16*i+12)(SB)/4, $v

FOUR(KABS, 0x7fffffff)
FOUR(KINF, 0x7f800000)
FOUR(KLOW, 0x42d00000)		/* 104 */
FOUR(KLOWEST, 0xc2d00000)	/* -104 */
FOUR(KLOG2E, 0x3fb8aa3b)	/* 1.44269504 */
FOUR(KMAGIC, 0x4b400000)	/* 3*2^22 */
FOUR(KLN2HI, 0x3f318000)	/* 0.693359375 */
FOUR(KLN2LO, 0xb95e8083)	/* -2.12194440e-4 */
FOUR(KP4, 0x3ab6889e)		/* 1.3926213e-3 */
FOUR(KP3, 0x3c0905d1)		/* 8.3632030e-3 */
FOUR(KP2, 0x3d2aaa8d)		/* 4.1666556e-2 */
FOUR(KP1, 0x3e2aaa6e)		/* 1.6666576e-1 */
FOUR(KP0, 0x3f000000)
FOUR(KONE, 0x3f800000)
FOUR(KBIAS, 127)
FOUR(KSIGN, 0x80000000)
GLOBL	expk<>(SB), $256
