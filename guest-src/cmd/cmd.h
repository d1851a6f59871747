/* what programs have in common */

/* cmd.c */
extern Biobuf	out;	/* standard output, once Binit has been called */

void	fail(char *fmt, ...);	/* after what was printed; ends the program */
char*	readall(int fd, char *name, vlong *n);	/* a text and a zero */

/* option.c: the value of option c, or the end of the program with what was wanted */
u64int	whole(int c, char *s, u64int max, char *want);
vlong	bytes(int c, char *s);	/* above 0, with or without K, M or G */
int	number(int c, char *s, int max, char *what);	/* from 1 */
char*	kvtype(int c, char *s);	/* of a KV cache */
int*	tokenids(int c, char *s, vlong *n);	/* with spaces or commas between them; free them */
