/*
 * A fact is a sentence and whether it holds here.
 */
void fact(int, char*, ...);
void failed(char*, char*, ...); /* the last call failed with this error */
void make(char*, char*);
char* contents(char*);
int child(void (*)(void)); /* runs it in a proc of its own, waits; 0 when it exited with nothing */

void devfacts(void);
void dirfacts(void);
void errorfacts(void);
void fdfacts(void);
void filefacts(void);
void memfacts(void);
void netfacts(void);
void nsfacts(void);
void notefacts(void);
void pipefacts(void);
void procfacts(void);
void segfacts(void);
void trapfacts(void);

#pragma varargck argpos fact 2
#pragma varargck argpos failed 2
