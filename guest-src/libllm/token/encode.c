#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../unicode/category.h"
#include "../fns.h"
#include "encode.h"
#include "steps.h"

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

static int	addwords(Work*, char*, vlong, int rule);

/* a part of a text that a rule has cut: what it fits, or what lies between */
static int
addpart(Work *w, Cut *c, char *s, vlong n, int fits)
{
	int how, join, was;

	if(n == 0)
		return 0;
	how = w->t->behave[c->rule];
	fits = fits == !(how & Rinvert);
	how &= ~Rinvert;
	was = c->fits;
	c->fits = fits;
	join = 0;
	switch(how){
	case Rgone:
		if(fits)
			return 0;
		break;
	case Rbefore:
		join = fits && !was;
		break;
	case Rbehind:
		join = !fits && was;
		break;
	case Rtogether:
		join = fits && was;
		break;
	}
	if(join && c->n > 0){
		c->n += n;
		return 0;
	}
	was = addwords(w, c->s, c->n, c->rule+1);
	c->s = s;
	c->n = n;
	return was;
}

/* each rule cuts what the ones before it left whole */
static int
addwords(Work *w, char *s, vlong n, int rule)
{
	Cut c;
	vlong at, from, to;
	int r;

	if(n == 0)
		return 0;
	if(rule == w->t->nrule)
		return addword(w, s, n);
	memset(&c, 0, sizeof c);
	c.rule = rule;
	for(at = 0; at < n; at = to){
		from = at;
		r = findregex(w->t->rule[rule], s, n, &from, &to, &w->left);
		if(r < 0)
			return -1;
		if(r == 0){
			from = n;
			to = n;
		}
		if(addpart(w, &c, s+at, from-at, 0) < 0 || addpart(w, &c, s+from, to-from, 1) < 0)
			return -1;
	}
	return addwords(w, c.s, c.n, rule+1);
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

/* each word by itself, if the vocabulary wants that */
static int
addunigram(Work *w, char *s, vlong n)
{
	char *p, *e;

	e = s + n;
	while(w->t->wordwise && s < e){
		for(p = s+1; p < e; p++)
			if(e-p >= 3 && memcmp(p, Lower, 3) == 0)
				break;
		if(likeliest(w, s, p-s) < 0)
			return -1;
		s = p;
	}
	return s < e? likeliest(w, s, e-s): 0;
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
		r = addunigram(w, p, o-p);
	else
		r = addtext(w, p, o-p, 0);
	free(p);
	return r;
}

/* is a space before the text already? */
static int
begun(Tokens *t, char *s, vlong n)
{
	return *s == ' ' || t->lower && n >= 3 && memcmp(s, Lower, 3) == 0;
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
	prefix = !joined && (t->prefix == Palways || (t->prefix == Ponce && first || t->prefix == Punless) && !begun(t, s, n));
	if(t->map != nil && t->nstep == 0)
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

/* normalised, if the vocabulary wants that; ASCII is in all normal forms */
static int
addfragment(Work *w, char *s, vlong n, int first)
{
	char *p;
	vlong i;
	int r;

	if(w->t->nstep > 0 && n > 0){
		p = stepped(w->t, s, n, &i, &w->left);
		if(p == nil)
			return -1;
		w->left += 2000*i;
		r = roomfor(w, 4*i + 4);
		if(r == 0)
			r = addnormal(w, p, i, first);
		free(p);
		return r;
	}
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

/* may a word go on with the character at s, or end with the one before it? */
static int
wordat(char *s, char *e)
{
	Rune r;
	int c;

	if(s == e || utflength(s, e-s) == 0)
		return 0;
	chartorune(&r, s);
	c = category(r);
	return c >= Lu && c <= Me || c >= Nd && c <= Pc;
}

static int
wordbefore(char *s, char *begin)
{
	char *p;

	for(p = s; p > begin && s - p < 4; ){
		p--;
		if((*p & 0xc0) != 0x80)
			return wordat(p, s);
	}
	return 0;
}

/* the longest special token at s[i], or -1 */
static int
special(Tokens *t, char *s, vlong i, vlong n, int control)
{
	Piece *p;
	int lo, hi, id, j;
	vlong k;

	id = -1;
	lo = 0;
	hi = t->nspecial;
	for(k = 0; i+k < n && narrow(t, t->special, &lo, &hi, k, s[i+k] & 0xff); k++)
		for(j = lo; j < hi && t->piece[t->special[j]].n == k+1; j++){
			p = &t->piece[t->special[j]];
			if(!control && p->kind != Puser)
				continue;
			if((p->how & Hword) && (wordbefore(s+i, s) || wordat(s+i+k+1, s+n)))
				continue;
			id = t->special[j];
			break;
		}
	return id;
}

static int
addall(Work *w, char *s, vlong n, int control)
{
	Tokens *t;
	vlong i, from, to;
	int id, first, k;
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
		id = special(t, s, i, n, control);
		if(id < 0)
			continue;
		to = i;
		while((t->piece[id].how & Hleft) && (k = spacebefore(s+from, to-from)) > 0)
			to -= k;
		if(addfragment(w, s+from, to-from, first) < 0)
			return -1;
		if(roomfor(w, 1) < 0)
			return -1;
		w->id[w->nid++] = id;
		i += t->piece[id].n;
		while((t->piece[id].how & Hright) && (k = spaceat(s+i, n-i)) > 0)
			i += k;
		from = i--;
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
