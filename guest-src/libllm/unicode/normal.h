/* Unicode's normal forms: tables in ascending order of their first columns */

extern u32int	classes[];	/* canonical combining class<<24 | character, of those whose class is not 0 */
extern int	nclass;
extern u32int	canons[];	/* [3]: a character, the one or two that it is, canonically; 0 for no second */
extern int	ncanon;
extern u32int	pairs[];	/* [3]: two characters and what they compose */
extern int	npair;
extern u32int	compats[];	/* [3]: a character, where what it is for compatibility begins in sequences, how many */
extern int	ncompat;
extern u32int	sequences[];
