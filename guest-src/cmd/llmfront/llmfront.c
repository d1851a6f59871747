#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "../llmfs/dat.h"
#include "../llmfs/fns.h"
#include "front.h"

/*
 * Llmfront: the tree of llmfs(4) in front of other llmfs that are
 * mounted, llmfront(4).  Connections, files, users and sessions are
 * llmfs's own; a generation is carried out by a session of a back end.
 *
 * Procs, beyond the readers, writers and listeners of llmfs:
 *
 *	order, one for each generation: finds a back end, makes a session
 *	there, has it generate, and takes its text as it comes.
 *	scribe, another one: takes its tokens.
 *	hand, one for each back end: looks how it is, once a second; cancels
 *	and closes sessions there.
 *	errand, one for each load, unload, limit, fork and read of a model's
 *	file: asks back ends.
 *	dispatcher: begins orders, so that they begin without the house.
 *	keeper: counts the seconds of hands that wait; ends idle sessions.
 *
 * All of these but the last two wait for back ends, and never with the
 * house.  A back end that does not answer may hold a proc for as long
 * as its mount lives; so whoever comes back from one looks first
 * whether it has been given up meanwhile: then what he had is somebody
 * else's (Away.lost).
 *
 * It does not fork its name space: what is mounted later where a back end
 * was is that back end again.
 */

char	synopsis[] = "[-DN] [-s srv] [-p perm] [-m mtpt] [-a addr]... [-u user]... dir...";
int	ownspace;

int
takeargs(char *limit, int argc, char **argv)
{
	int i;

	if(limit != nil || argc == 0)
		return -1;
	for(i = 0; i < argc; i++)
		if(addback(argv[i]) < 0)
			fail("%s: %r", argv[i]);
	return 0;
}

void
startengine(void)
{
	startorders();
	startkeepers();
}
