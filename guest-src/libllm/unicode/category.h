/*
 * General categories of Unicode's characters, in the order of
 * category.awk.
 */
enum {
	Cn, Lu, Ll, Lt, Lm, Lo, Mn, Mc, Me, Nd, Nl, No, Pc, Pd, Ps, Pe, Pi, Pf, Po,
	Sm, Sc, Sk, So, Zs, Zl, Zp, Cc, Cf, Cs, Co,
};

extern u32int	categories[];	/* category<<24 | the first character of a run, ascending */
extern int	ncategory;
