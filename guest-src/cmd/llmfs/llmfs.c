#include <u.h>
#include <libc.h>
#include <fcall.h>
#include <thread.h>
#include "llm.h"
#include "dat.h"
#include "fns.h"

/*
 * Llmfs: models as files, llmfs(4).
 *
 * Procs, and what each may wait for:
 *
 *	reader, one for each connection: takes a message, acts on it,
 *	queues the answer.  He waits for his client and nobody else's; for
 *	factotum; for his own writer, when answers pile up.  Fids are his.
 *	writer, one for each connection: writes what is queued, and nobody
 *	else does.  A read of a text is copied from the text only then, so
 *	that one who asks for much and takes nothing costs little.
 *	engine: steps sessions.  It hands over by moving requests that were
 *	waiting into their connections' queues; that cannot block.
 *	porter: lets generations in when there is memory, ends idle
 *	sessions, closes models.
 *	clerks, a few: make tokens of prompts.
 *	loader, one for each load: reads a model's files.
 *	listener, one for each address.
 *
 * Locks:
 *
 *	house: users, sessions, generations, the pool, events, and every
 *	queue of waiting requests.  It is held for moments: to look, to
 *	link, to copy an answer's bytes.  Never while reading or writing
 *	a descriptor, encoding, computing, opening a model, or taking a
 *	cache's memory.
 *	Conn.l: a connection's tags and what it has to write; taken with or
 *	without the house, and nothing is taken with it.
 *
 * A session is its owner's when it is not busy, and then the house
 * guards it.  It is busy while generate makes tokens of its prompt, waits
 * for memory, runs, or is copied by fork: then its text (ll to turn in
 * Sess) belongs to the proc that does so; others mark what they
 * want (cancel, drop, closed), and settle() does it at the end.
 *
 * Latches rather than QLocks: libc aborts when 1,024 procs of a
 * program wait for its QLocks.
 */

char	synopsis[] = "[-DN] [-s srv] [-p perm] [-m mtpt] [-a addr]... [-u user]... [-M bytes]";
int	ownspace = RFNAMEG;

/* with or without K, M or G */
static vlong
bytes(char *s)
{
	char *e;
	vlong n;
	int shift;

	n = strtoll(s, &e, 10);
	shift = 0;
	if(*e == 'K' || *e == 'k')
		shift = 10;
	else if(*e == 'M' || *e == 'm')
		shift = 20;
	else if(*e == 'G' || *e == 'g')
		shift = 30;
	if(e == s || shift > 0 && e[1] != 0 || shift == 0 && *e != 0 || n <= 0 || n > 1LL<<(50-shift))
		fail("-M: '%.40s' found, expected bytes, with or without K, M or G", s);
	return n << shift;
}

int
takeargs(char *limit, int argc, char**)
{
	if(limit != nil)
		pool.maxbytes = bytes(limit);
	return argc == 0? 0: -1;
}
