/* what the programs that look into models have in common; cmd.c */

extern Biobuf	out;	/* standard output, once Binit has been called */

void	fail(char *fmt, ...);	/* after what was printed; ends the program */
char*	readall(int fd, char *name, vlong *n);	/* a text and a zero */
