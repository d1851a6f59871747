#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"
#include "encode.h"

/*
 * A text becomes fragments between special tokens; each is normalised
 * and cut into words, which merge.c or unigram.c make ids.
 */

static char Lower[] = "\xe2\x96\x81";
static char Error[] = "\xef\xbf\xbd";

/* for n ids more */
static int
roomfor(Work *w, vlong n)
{
	int *p;
	vlong max;

	if(w->nid + n <= w->maxid)
		return 0;
	max = 2*w->maxid + n;
	p = (int*)alloc(max, sizeof(int));
	if(p == nil)
		return -1;
	memmove(p, w->id, w->nid*sizeof(int));
	free(w->id);
	w->id = p;
	w->maxid = max;
	return 0;
}

/* the token of a byte, or what stands for the unknown */
int
byteid(Work *w, int c)
{
	int id;

	id = w->t->byte[c & 0xff];
	if(id < 0)
		id = w->t->unk;
	if(id < 0)
		werrstr("%s: no token for a byte of the text, as there are only %d", w->m->name, w->t->n);
	return id;
}

static int
addbytes(Work *w, char *s, int n)
{
	int i, id;

	for(i = 0; i < n; i++){
		id = byteid(w, s[i]);
		if(id < 0 || addsymbol(w, id) < 0)
			return -1;
	}
	return 0;
}

/* a character: a byte and up to three that continue it, well-formed or not */
static int
addchar(Work *w, char *s, int n)
{
	int id;

	id = findtoken(w->t, s, n, "", 0);
	/* SentencePiece joins characters, not pieces */
	if(id < 0 && w->t->kind == Vscores && w->t->lower)
		return addunknown(w, s, n);
	/* one token for what is not known, where bytes have none */
	if(id < 0 && w->t->byte[s[0] & 0xff] < 0)
		id = w->t->unk;
	if(id >= 0)
		return addsymbol(w, id);
	return addbytes(w, s, n);
}

static int
addspace(Work *w)
{
	if(w->t->lower)
		return addchar(w, Lower, 3);
	return addchar(w, " ", 1);
}

/* characters of a text without words; first: nothing is before it */
static int
addtext(Work *w, char *s, vlong n, int prefix)
{
	char *e;
	int len;

	if(n == 0)
		return 0;
	if(prefix && addspace(w) < 0)
		return -1;
	for(e = s+n; s < e; s += len){
		len = charlength(s, e);
		if(w->t->lower && *s == ' '){
			if(addspace(w) < 0)
				return -1;
		}else if(addchar(w, s, len) < 0)
			return -1;
	}
	return endword(w);
}

static int
addword(Work *w, char *s, vlong n)
{
	char *e;
	int id, len;

	id = -1;
	if(w->t->whole && n <= w->t->max)
		id = findtoken(w->t, s, n, "", 0);
	if(id >= 0){
		w->id[w->nid++] = id;
		return 0;
	}
	if(!w->t->bytelevel)
		return addtext(w, s, n, 0);
	/* a byte that belongs to no character becomes U+FFFD, as where texts are Unicode's */
	for(e = s+n; s < e; s += len){
		len = utflength(s, e-s);
		if(len > 0? addbytes(w, s, len) < 0: addbytes(w, Error, 3) < 0)
			return -1;
		if(len == 0)
			len = 1;
	}
	return endword(w);
}

/* each rule cuts what the ones before it left whole */
static int
addwords(Work *w, char *s, vlong n, int rule)
{
	vlong at, from, to;
	int r;

	if(n == 0)
		return 0;
	if(rule == w->t->nrule)
		return addword(w, s, n);
	for(at = 0; at < n; at = to){
		from = at;
		r = findregex(w->t->rule[rule], s, n, &from, &to, &w->left);
		if(r < 0)
			return -1;
		if(r == 0){
			from = n;
			to = n;
		}
		if(addwords(w, s+at, from-at, rule+1) < 0 || addwords(w, s+from, to-from, rule+1) < 0)
			return -1;
	}
	return 0;
}

static int	addsentence(Work*, char*, vlong, int);

/* a part of the text by itself: the table first */
static int
addmapped(Work *w, char *s, vlong n, int prefix)
{
	char *p;
	vlong len;
	int r;

	p = normalised(w->t, s, n, &len);
	if(p == nil)
		return -1;
	r = roomfor(w, 4*len + 4);
	if(r == 0)
		r = addsentence(w, p, len, prefix);
	free(p);
	return r;
}

/* as SentencePiece normalises it: a space before, spaces in U+2581, runs of them squeezed */
static int
addsentence(Work *w, char *s, vlong n, int prefix)
{
	char *p, *o;
	vlong i;
	int suffix, r;

	p = (char*)alloc(n+2, 3);
	if(p == nil)
		return -1;
	o = p;
	i = 0;
	suffix = prefix && w->t->suffix;
	if(suffix)
		prefix = 0;
	if(w->t->squeeze == Sall)
		while(i < n && s[i] == ' ')
			i++;
	if(w->t->prefix == Punless && !suffix)
		prefix = i < n && s[i] != ' ' && (n - i < 3 || memcmp(s+i, Lower, 3) != 0);
	if(prefix && i < n){
		memmove(o, Lower, 3);
		o += 3;
	}
	for(; i < n; i++){
		if(s[i] != ' '){
			*o++ = s[i];
			continue;
		}
		if(w->t->squeeze && i+1 < n && s[i+1] == ' ' || w->t->squeeze == Sall && i+1 == n)
			continue;
		memmove(o, Lower, 3);
		o += 3;
	}
	if(suffix && o > p){
		memmove(o, Lower, 3);
		o += 3;
	}
	if(w->t->kind == Vunigram)
		r = likeliest(w, p, o-p);
	else
		r = addtext(w, p, o-p, 0);
	free(p);
	return r;
}

static int
addnormal(Work *w, char *s, vlong n, int first)
{
	Tokens *t;
	char *p;
	int prefix, joined, r;

	joined = w->joined;
	w->joined = 0;
	if(n == 0)
		return 0;
	t = w->t;
	prefix = !joined && (t->prefix == Palways || t->prefix == Ponce && first && *s != ' ' || t->prefix == Punless && *s != ' ');
	if(t->map != nil)
		return addmapped(w, s, n, prefix);
	if(t->kind == Vunigram || t->squeeze || t->suffix)
		return addsentence(w, s, n, prefix);
	if(t->nrule == 0 && !t->bytelevel)
		return addtext(w, s, n, prefix);
	if(!prefix)
		return addwords(w, s, n, 0);
	p = (char*)alloc(n+1, 1);
	if(p == nil)
		return -1;
	p[0] = ' ';
	memmove(p+1, s, n);
	r = addwords(w, p, n+1, 0);
	free(p);
	return r;
}

/* in a normal form, if the vocabulary wants one; ASCII is in all of them */
static int
addfragment(Work *w, char *s, vlong n, int first)
{
	char *p;
	vlong i;
	int r;

	for(i = 0; i < n && (s[i] & 0x80) == 0; i++)
		;
	if(w->t->form == 0 || i == n)
		return addnormal(w, s, n, first);
	p = normalform(s, n, w->t->form & Fcompat, w->t->form & Fcompose, &i);
	if(p == nil)
		return -1;
	w->left += 2000*i;
	r = roomfor(w, 4*i + 4);
	if(r == 0)
		r = addnormal(w, p, i, first);
	free(p);
	return r;
}

/* the longest special token that s[n] begins with, or -1 */
static int
special(Tokens *t, char *s, vlong n, int control)
{
	int lo, hi, id, i;
	vlong k;

	id = -1;
	lo = 0;
	hi = t->nspecial;
	for(k = 0; k < n && narrow(t, t->special, &lo, &hi, k, s[k] & 0xff); k++)
		for(i = lo; i < hi && t->piece[t->special[i]].n == k+1; i++)
			if(control || t->piece[t->special[i]].kind == Puser){
				id = t->special[i];
				break;
			}
	return id;
}

static int
addall(Work *w, char *s, vlong n, int control)
{
	Tokens *t;
	vlong i, from;
	int id, first;
	char begins[256];

	t = w->t;
	memset(begins, 0, sizeof begins);
	for(i = 0; i < t->nspecial; i++)
		begins[t->piece[t->special[i]].s[0] & 0xff] = 1;
	first = !w->joined;
	from = 0;
	for(i = 0; i < n; i++){
		if(!begins[s[i] & 0xff])
			continue;
		id = special(t, s+i, n-i, control);
		if(id < 0)
			continue;
		if(addfragment(w, s+from, i-from, first) < 0)
			return -1;
		if(roomfor(w, 1) < 0)
			return -1;
		w->id[w->nid++] = id;
		i += t->piece[id].n - 1;
		from = i+1;
		first = 0;
	}
	return addfragment(w, s+from, n-from, first);
}

/* ids of the text, after BOS if how asks for it and the vocabulary wants one */
vlong
encode(Model *m, char *text, vlong n, int how, int **ids)
{
	Work w;
	int r;

	*ids = nil;
	memset(&w, 0, sizeof w);
	w.m = m;
	w.t = m->tokens;
	if(w.t == nil){
		werrstr("%s: no tokenizer is open", m->name);
		return -1;
	}
	if(n < 0 || n > 1<<28){
		werrstr("a text of %lld bytes, expected at most %d", n, 1<<28);
		return -1;
	}
	/* a byte has three ids at most, and each fragment one for the space before it */
	w.joined = how & Continue;
	w.left = 2000*n + 100000;
	w.maxid = 4*n + 4;
	w.id = (int*)alloc(w.maxid, sizeof(int));
	if(w.id == nil)
		return -1;
	if((how & Begin) && w.t->addbos && w.t->bos >= 0)
		w.id[w.nid++] = w.t->bos;
	r = addall(&w, text, n, how & Specials);
	free(w.sym);
	free(w.heap);
	if(r < 0){
		free(w.id);
		return -1;
	}
	*ids = w.id;
	return w.nid;
}
