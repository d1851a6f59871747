#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Floats as stored weights, by the definitions of ggml's reference
 * quantisers (ggml-quants.c): one right answer for halves and for
 * blocks of 32.  Those of 256 search for the scales that give the
 * least weighted error, in the order of ggml's steps.
 */

enum {
	Super	= 256,
	Far	= 1<<22,
};

/* a block whose numbers are all smaller than this is zero */
static float Tiny = 1e-15f;

static u32int
bits(float f)
{
	u32int u;

	memmove(&u, &f, 4);
	return u;
}

static float
unbits(u32int u)
{
	float f;

	memmove(&f, &u, 4);
	return f;
}

static float
size(float f)
{
	return unbits(bits(f) & 0x7fffffff);
}

static u32int
tobfloat(float f)
{
	u32int a;

	a = bits(f);
	return (a + 0x7fff + (a>>16 & 1)) >> 16;
}

/* puts a half, and gives it as it will be read */
static float
puthalf(uchar *p, float f)
{
	u32int h;

	h = tohalf(f);
	p[0] = h;
	p[1] = h>>8;
	return halffloat(p);
}

/* to nearest even */
static int
nearest(float f)
{
	if(f >= 4194303.0f)
		return Far;
	if(f <= -4194303.0f)
		return -Far;
	f += 12582912.0f;
	return (int)(bits(f) & 0x7fffff) - 0x400000;
}

/* halves away from zero */
static int
rounded(float f)
{
	int i;
	float rest;

	i = (int)f;
	rest = f - (float)i;
	if(rest >= 0.5f)
		return i+1;
	if(rest <= -0.5f)
		return i-1;
	return i;
}

static int
within(int i, int min, int max)
{
	if(i < min)
		return min;
	return i > max? max: i;
}

/* 1/d where that is a number */
static float
inverse(float d)
{
	if((bits(d) & 0x7fffffff) <= 0x00200000)
		return 0;
	return 1.0f/d;
}

/* the one furthest from zero, with its sign */
static float
furthest(float *x, int n)
{
	float most;
	int i;

	most = 0;
	for(i = 0; i < n; i++)
		if(size(x[i]) > size(most))
			most = x[i];
	return most;
}

static void
q80(float *x, uchar *p)
{
	float d, id;
	int i;

	d = size(furthest(x, 32)) / 127.0f;
	id = inverse(d);
	puthalf(p, d);
	for(i = 0; i < 32; i++)
		p[2+i] = rounded(x[i]*id);
}

/* four or five bits around zero */
static void
around(float *x, uchar *p, int half)
{
	float d, id, s;
	int i, q;
	u32int fifth;
	uchar *o;

	d = furthest(x, 32) / (float)(0-half);
	id = inverse(d);
	puthalf(p, d);
	o = p + (half == 8? 2: 6);
	fifth = 0;
	memset(o, 0, 16);
	for(i = 0; i < 32; i++){
		s = x[i]*id;
		q = (int)(s + ((float)half + 0.5f));
		if(q > 2*half - 1)
			q = 2*half - 1;
		o[i&15] |= (q & 15) << (i >= 16? 4: 0);
		fifth |= (u32int)(q>>4 & 1) << i;
	}
	for(i = 0; i < 4 && half == 16; i++)
		p[2+i] = fifth >> 8*i;
}

static void
q51(float *x, uchar *p)
{
	float d, id, min, max, s;
	int i, q;
	u32int fifth;

	min = x[0];
	max = x[0];
	for(i = 1; i < 32; i++){
		if(x[i] < min)
			min = x[i];
		if(x[i] > max)
			max = x[i];
	}
	d = (max - min) / 31.0f;
	id = inverse(d);
	puthalf(p, d);
	puthalf(p+2, min);
	fifth = 0;
	memset(p+8, 0, 16);
	for(i = 0; i < 32; i++){
		s = (x[i] - min)*id;
		q = (int)(s + 0.5f);
		p[8+(i&15)] |= (q & 15) << (i >= 16? 4: 0);
		fifth |= (u32int)(q>>4 & 1) << i;
	}
	for(i = 0; i < 4; i++)
		p[4+i] = fifth >> 8*i;
}

/* x[16] as (level-32)*scale: the scale */
static float
symmetric(float *x, uchar *level)
{
	float max, is, w, lx, l2, scale, best, good;
	int i, l, step;

	memset(level, 0, 16);
	max = furthest(x, 16);
	if(size(max) < Tiny)
		return 0;
	good = 0;
	scale = 0;
	best = 0;
	for(step = -10; step <= 9; step++){
		/* the plain one comes first */
		is = step == -10 || step == 0? 0: 0.1f*(float)step;
		if(step == 0)
			continue;
		is = (0-(32 + is)) / max;
		lx = 0;
		l2 = 0;
		for(i = 0; i < 16; i++){
			l = within(nearest(is*x[i]), -32, 31);
			w = x[i]*x[i];
			lx += w*x[i]*(float)l;
			l2 += w*(float)l*(float)l;
		}
		if(step == -10){
			scale = l2 > 0? lx/l2: 0;
			best = scale*lx;
			good = is;
		}else if(l2 > 0 && lx*lx > best*l2){
			scale = lx/l2;
			best = scale*lx;
			good = is;
		}
	}
	for(i = 0; i < 16; i++)
		level[i] = within(nearest(good*x[i]), -32, 31) + 32;
	return scale;
}

static void
q6k(float *x, uchar *p)
{
	float scale[16], max, is, d, sd;
	uchar l[Super];
	int i, j, n;

	max = 0;
	for(i = 0; i < 16; i++){
		scale[i] = symmetric(x + 16*i, l + 16*i);
		if(size(scale[i]) > size(max))
			max = scale[i];
	}
	memset(p, 0, 210);
	if(size(max) < Tiny)
		return;
	is = -128.0f/max;
	d = puthalf(p+208, 1.0f/is);
	for(i = 0; i < 16; i++){
		n = within(nearest(is*scale[i]), -128, 127);
		p[192+i] = n;
		sd = d*(float)n;
		/* where nothing is left of the scale the search's levels stay, as ggml's do */
		for(j = 16*i; j < 16*i+16 && sd != 0; j++)
			l[j] = within(nearest(x[j]/sd), -32, 31) + 32;
	}
	for(i = 0; i < Super; i++){
		p[i/128*64 + i%64] |= (l[i] & 15) << i%128/64*4;
		p[128 + i/128*32 + i%32] |= (l[i]>>4) << i%128/32*2;
	}
}

/* x[32] as level*scale - least, by weights: the scale */
static float
ranged(float *x, int most, float from, int nstep, float *least, uchar *level)
{
	float w[32], min, max, sw, sx, sl, sl2, sxl, is, scale, err, best, det, s, m, diff;
	int i, step, l, made[32];

	sx = 0;
	for(i = 0; i < 32; i++)
		sx += x[i]*x[i];
	s = (float)sqrt((double)(sx/32));
	min = x[0];
	max = x[0];
	sw = 0;
	sx = 0;
	for(i = 0; i < 32; i++){
		if(x[i] < min)
			min = x[i];
		if(x[i] > max)
			max = x[i];
		w[i] = s + size(x[i]);
		sw += w[i];
		sx += w[i]*x[i];
	}
	if(min > 0)
		min = 0;
	if(max <= min || size(max - min) < Tiny){
		*least = 0-min;
		memset(level, 0, 32);
		return 0;
	}
	is = (float)most/(max - min);
	scale = 1.0f/is;
	best = 0;
	for(i = 0; i < 32; i++){
		level[i] = within(nearest(is*(x[i] - min)), 0, most);
		diff = scale*(float)level[i] + min;
		diff -= x[i];
		best += w[i]*(diff*diff);
	}
	for(step = 0; step <= nstep; step++){
		is = (from + 0.1f*(float)step + (float)most)/(max - min);
		sl = 0;
		sl2 = 0;
		sxl = 0;
		for(i = 0; i < 32; i++){
			l = within(nearest(is*(x[i] - min)), 0, most);
			made[i] = l;
			sl += w[i]*(float)l;
			sl2 += w[i]*(float)l*(float)l;
			sxl += w[i]*(float)l*x[i];
		}
		det = sw*sl2;
		det -= sl*sl;
		if(det <= 0)
			continue;
		s = (sw*sxl - sx*sl)/det;
		m = (sl2*sx - sl*sxl)/det;
		if(m > 0){
			m = 0;
			s = sxl/sl2;
		}
		err = 0;
		for(i = 0; i < 32; i++){
			diff = s*(float)made[i] + m;
			diff -= x[i];
			err += w[i]*(diff*diff);
		}
		if(err < best){
			best = err;
			scale = s;
			for(i = 0; i < 32; i++)
				level[i] = made[i];
			/* the next steps start from here, as ggml's do */
			min = m;
		}
	}
	*least = 0-min;
	return scale;
}

/* scales and minimums of six bits each */
static void
sixbits(uchar *p, int *sc, int *min)
{
	int i;

	for(i = 0; i < 4; i++){
		p[i] = sc[i] | (sc[i+4]>>4)<<6;
		p[4+i] = min[i] | (min[i+4]>>4)<<6;
		p[8+i] = (sc[i+4] & 15) | (min[i+4] & 15)<<4;
	}
}

/* four or five bits over a minimum */
static void
q45k(float *x, uchar *p, int most)
{
	float scale[8], least[8], maxscale, maxleast, d, dmin, sd, sm;
	int i, j, sc[8], min[8];
	uchar *o, l[Super];

	maxscale = 0;
	maxleast = 0;
	for(i = 0; i < 8; i++){
		scale[i] = ranged(x + 32*i, most, most == 15? -1.0f: -0.5f, most == 15? 20: 15, &least[i], l + 32*i);
		if(scale[i] > maxscale)
			maxscale = scale[i];
		if(least[i] > maxleast)
			maxleast = least[i];
	}
	for(i = 0; i < 8; i++){
		sc[i] = maxscale > 0? within(nearest(63.0f/maxscale*scale[i]), 0, 63): 0;
		min[i] = maxleast > 0? within(nearest(63.0f/maxleast*least[i]), 0, 63): 0;
	}
	memset(p, 0, most == 15? 144: 176);
	d = puthalf(p, maxscale/63.0f);
	dmin = puthalf(p+2, maxleast/63.0f);
	sixbits(p+4, sc, min);
	o = p + (most == 15? 16: 48);
	for(i = 0; i < 8; i++){
		sd = d*(float)sc[i];
		sm = dmin*(float)min[i];
		for(j = 32*i; j < 32*i+32; j++){
			if(sd != 0)
				l[j] = within(nearest((x[j] + sm)/sd), 0, most);
			o[j/64*32 + j%32] |= (l[j] & 15) << j%64/32*4;
			if(most == 31)
				p[16 + j%32] |= (l[j]>>4) << i;
		}
	}
}

/* are the block's numbers finite? */
static int
finite(int kind, uchar *p)
{
	Coding *c;

	c = &codings[kind];
	if(kind == Kbf16)
		return (le16(p) & 0x7f80) != 0x7f80;
	if((le16(p + c->half) & 0x7c00) == 0x7c00)
		return 0;
	return c->half2 < 0 || (le16(p + c->half2) & 0x7c00) != 0x7c00;
}

/* is there a way here to store weights so? */
int
canpack(int kind)
{
	switch(kind){
	case Kf32:
	case Kf16:
	case Kbf16:
	case Kq80:
	case Kq40:
	case Kq50:
	case Kq51:
	case Kq4k:
	case Kq5k:
	case Kq6k:
		return 1;
	}
	return 0;
}

/* x[n], whole blocks of finite numbers; -1, and the element in *bad, where one is too large */
int
pack(int kind, float *x, vlong n, uchar *p, vlong *bad)
{
	vlong i, step;
	u32int u;

	step = codings[kind].n == 0? 1: codings[kind].n;
	for(i = 0; i < n; i += step){
		switch(kind){
		case Kf32:
			u = bits(x[i]);
			p[0] = u;
			p[1] = u>>8;
			p[2] = u>>16;
			p[3] = u>>24;
			p += 4;
			continue;
		case Kf16:
			puthalf(p, x[i]);
			break;
		case Kbf16:
			u = tobfloat(x[i]);
			p[0] = u;
			p[1] = u>>8;
			break;
		case Kq80:
			q80(x+i, p);
			break;
		case Kq40:
			around(x+i, p, 8);
			break;
		case Kq50:
			around(x+i, p, 16);
			break;
		case Kq51:
			q51(x+i, p);
			break;
		case Kq4k:
			q45k(x+i, p, 15);
			break;
		case Kq5k:
			q45k(x+i, p, 31);
			break;
		case Kq6k:
			q6k(x+i, p);
			break;
		default:
			werrstr("nothing is stored as kind %d here", kind);
			return -1;
		}
		if(!finite(kind, p)){
			*bad = i;
			werrstr("too large");
			return -1;
		}
		p += codings[kind].size;
	}
	return 0;
}
