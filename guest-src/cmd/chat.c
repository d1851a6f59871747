#include <u.h>
#include <libc.h>
#include <thread.h>
#include "llm.h"
#include "chat.h"

/*
 * Run's conversation: messages come from standard input, a line each;
 * one that ends in a backslash goes on in the next.  An interrupt
 * stops an answer, or takes back what was typed of a message.
 */

enum {
	Maxmessage	= 1<<24,
};

typedef struct Input Input;
struct Input {
	char	buf[8192];
	int	n;
	int	at;
	int	cons;		/* somebody sees our prompts */
	char	*text;		/* of the message */
	vlong	ntext;
	vlong	maxtext;
	int	*interrupted;
};

static Input	in;

static int
terminal(void)
{
	char buf[256];

	if(fd2path(0, buf, sizeof buf) < 0)
		return 0;
	return strstr(buf, "/cons") != nil || strncmp(buf, "/dev/pts/", 9) == 0 || strncmp(buf, "/dev/tty", 8) == 0;
}

/* the next byte; -1 at the end, -2 for an interrupt */
static int
next(void)
{
	if(in.at < in.n)
		return in.buf[in.at++] & 0xff;
	in.at = 0;
	in.n = read(0, in.buf, sizeof in.buf);
	if(*in.interrupted){
		in.n = 0;
		return -2;
	}
	if(in.n <= 0){
		in.n = 0;
		return -1;
	}
	return in.buf[in.at++] & 0xff;
}

static int
add(int c)
{
	char *p;
	vlong max;

	if(in.ntext + 1 >= in.maxtext){
		max = 2*in.maxtext + 1024;
		if(max > Maxmessage){
			werrstr("a message of more than %d bytes", Maxmessage/2);
			return -1;
		}
		p = (char*)realloc(in.text, max);
		if(p == nil)
			return -1;
		in.text = p;
		in.maxtext = max;
	}
	in.text[in.ntext++] = c;
	in.text[in.ntext] = 0;
	return 0;
}

static void
ask(char *s)
{
	if(in.cons)
		fprint(2, "%s", s);
}

/* a message into in.text: 1, 0 at the end, -1 */
static int
readmessage(void)
{
	int c, any;

	in.ntext = 0;
	any = 0;
	ask("> ");
	for(;;){
		c = next();
		if(c == -2){
			*in.interrupted = 0;
			in.ntext = 0;
			any = 0;
			ask("\n> ");
			continue;
		}
		if(c == -1)
			return any && in.ntext > 0;
		any = 1;
		if(c != '\n'){
			if(add(c) < 0)
				return -1;
			continue;
		}
		if(in.ntext > 0 && in.text[in.ntext-1] == '\\'){
			in.text[in.ntext-1] = '\n';
			ask("  ");
			continue;
		}
		if(in.ntext > 0)
			return 1;
		ask("> ");
	}
}

int
converse(Session *s, Chatform *f, Story *st, char *system, char *first, int *interrupted, int verbose)
{
	Chat *c;
	vlong n, t0;
	int r;
	double t;

	c = newchat(s, f, st, system);
	if(c == nil)
		return -1;
	if(verbose)
		fprint(2, "chat: %s\n", chatname(c));
	in.interrupted = interrupted;
	in.cons = terminal();
	for(;;){
		r = 1;
		if(first == nil)
			r = readmessage();
		if(r <= 0)
			break;
		t0 = nsec();
		n = first != nil? answer(c, first, strlen(first)): answer(c, in.text, in.ntext);
		first = nil;
		*interrupted = 0;
		if(n < 0 || write(1, (char*)"\n", 1) != 1){
			r = -1;
			break;
		}
		t = (nsec() - t0)/1e9;
		if(verbose)
			fprint(2, "answer: %lld tokens, %lld positions of the prompt computed, %lld in the context of %lld, %.3f s\n",
				n, chatcomputed(c), sessionpos(s), sessionroom(s), t);
		if(chatover(c)){
			fprint(2, "%s: the context of %lld positions is full; -e slide drops the oldest messages\n", argv0, sessionroom(s));
			r = 1;
			break;
		}
	}
	freechat(c);
	free(in.text);
	return r;
}
