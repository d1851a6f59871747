#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * SentencePiece's table of normalisations (precompiled_charsmap): a
 * length, a trie in a double array (Aoe 1989, as darts-clone packs
 * it), and the strings, each with a zero, that its values point to.
 * The longest entry that fits is replaced; a byte that belongs to no
 * character becomes U+FFFD.
 */

/* a copy of the table for t; what is no table is refused */
int
setcharsmap(Tokens *t, char *p, vlong n)
{
	vlong units;

	if(n == 0)
		return 0;
	units = n < 4? 0: le32((uchar*)p);
	if(n < 8 || units == 0 || units % 4 != 0 || units > n-4){
		werrstr("a table of normalisations of %lld bytes with a trie of %lld, expected a multiple of 4 in it", n, units);
		return -1;
	}
	free(t->map);
	t->map = (uchar*)alloc(n, 1);
	if(t->map == nil)
		return -1;
	memmove(t->map, p, n);
	t->nmap = n;
	return 0;
}

static vlong
offset(u32int u)
{
	return (vlong)(u>>10) << ((u & 1<<9)>>6);
}

/* what s[n] begins with is replaced by *to: how many bytes that are, 0 for none */
static vlong
entry(Tokens *t, char *s, vlong n, char **to)
{
	vlong units, at, i, value, best;
	u32int u;
	uchar *trie;

	trie = t->map + 4;
	units = le32(t->map)/4;
	best = 0;
	value = 0;
	at = offset(le32(trie));
	for(i = 0; i < n; i++){
		at ^= s[i] & 0xff;
		if(s[i] == 0 || at >= units)
			break;
		u = le32(trie + 4*at);
		if((u & 0x800000ff) != (s[i] & 0xff))
			break;
		at ^= offset(u);
		if(at >= units)
			break;
		if(u>>8 & 1){
			best = i+1;
			value = le32(trie + 4*at) & 0x7fffffff;
		}
	}
	/* the table ends with the zero that alloc put there, at the latest */
	if(best == 0 || value >= t->nmap - 4 - 4*units)
		return 0;
	*to = (char*)trie + 4*units + value;
	return best;
}

/* the text as the table has it; *len its length; free it */
char*
normalised(Tokens *t, char *s, vlong n, vlong *len)
{
	char *p, *q, *to;
	vlong i, k, m, max, have;

	max = n + 64;
	p = (char*)alloc(max, 1);
	have = 0;
	for(i = 0; p != nil && i < n; i += k){
		k = entry(t, s+i, n-i, &to);
		if(k == 0){
			k = utflength(s+i, n-i);
			to = s+i;
			m = k;
			if(k == 0){
				k = 1;
				to = "\xef\xbf\xbd";
				m = 3;
			}
		}else
			m = strlen(to);
		if(have + m > max){
			max = 2*(have + m);
			q = (char*)realloc(p, max + 1);
			if(q == nil){
				free(p);
				werrstr("%s: %lld bytes", Enomem, max);
				return nil;
			}
			p = q;
		}
		memmove(p + have, to, m);
		have += m;
	}
	*len = have;
	return p;
}
