#include <u.h>
#include <libc.h>
#include "dat.h"
#include "fns.h"

/* why a command is refused: END's text */
char	Ebadname[] = "request has a variable without a usable name";
char	Efull[] = "too many commands run or hold their output";
char	Einuse[] = "a command of this number runs already";
char	Enomem[] = "no memory for the command";
char	Enoprog[] = "request names no program";
char	Enostart[] = "cannot start the command";
char	Enul[] = "request has a string with a NUL in it";
char	Eshort[] = "request is cut short";
char	Espawner[] = "the agent's spawner is gone";
char	Etoomany[] = "request has more arguments or variables than it has room for";
