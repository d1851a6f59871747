#include <u.h>
#include <libc.h>
#include "../llm.h"
#include "../kernel.h"
#include "../dat.h"
#include "../fns.h"

/*
 * Rotary embedding as llama2.c rounds it: exponent, power, reciprocal
 * and the product with the position are floats, and only the angle's
 * sine and cosine are computed beyond that.  Scaled frequencies are
 * computed in double precision from those.
 */

static double Pi = 3.14159265358979323846;

/* freq[rot/2] = 1/base^(2i/rot) */
void
ropefreq(float *freq, vlong rot, double base)
{
	vlong i;
	float e, p;

	for(i = 0; i < rot/2; i++){
		e = (float)(2*i) / (float)rot;
		p = (float)fexp((double)e * flog(base));
		freq[i] = 1.0f / p;
	}
}

/* Llama 3.1: long waves are stretched, short ones stay, between them it is gradual */
static double
llama3(Config *c, double f)
{
	double wave, low, high, s;

	wave = 2*Pi/f;
	low = c->origctx/c->lowfreq;
	high = c->origctx/c->highfreq;
	if(wave < high)
		return f;
	if(wave > low)
		return f/c->factor;
	s = (c->origctx/wave - c->lowfreq) / (c->highfreq - c->lowfreq);
	return (1-s)*f/c->factor + s*f;
}

/* the dimension that turns so many times within the context */
static double
turns(Config *c, double n)
{
	return c->rot * flog(c->origctx / (n*2*Pi)) / (2*flog(c->base));
}

/* YaRN (Peng et al. 2023): as the reference's find_correction_range */
static double
yarn(Config *c, double f, vlong i)
{
	double low, high, ramp;

	low = floor(turns(c, c->betafast));
	high = ceil(turns(c, c->betaslow));
	if(low < 0)
		low = 0;
	if(high > c->rot-1)
		high = c->rot-1;
	if(low == high)
		high += 0.001;
	ramp = (i - low)/(high - low);
	if(ramp < 0)
		ramp = 0;
	if(ramp > 1)
		ramp = 1;
	return f/c->factor*ramp + f*(1-ramp);
}

static double
magnitude(double scale, double m)
{
	if(scale <= 1)
		return 1;
	return 0.1*m*flog(scale) + 1;
}

/* what sine and cosine are multiplied with */
static double
turn(Config *c)
{
	double d;

	if(c->scaling == nil)
		return 1;
	if(strcmp(c->scaling, "yarn") == 0){
		if(c->attfactor > 0)
			return c->attfactor;
		if(c->mscale > 0 && c->mscaleall > 0)
			return magnitude(c->factor, c->mscale) / magnitude(c->factor, c->mscaleall);
		return magnitude(c->factor, 1);
	}
	if(strcmp(c->scaling, "longrope") == 0){
		if(c->attfactor > 0)
			return c->attfactor;
		d = c->factor;
		if(d <= 1)
			return 1;
		return sqrt(1 + flog(d)/flog((double)c->origctx));
	}
	return 1;
}

static int
badrotary(Store *s, char *what, double v)
{
	werrstr("%s: rotary scaling: %s is %g, expected another", s->name, what, v);
	return -1;
}

/* frequencies are at most 1, so that an angle is at most a position */
static int
scale(Model *m, Store *s, float *freq, float *factors)
{
	Config *c;
	vlong i;
	double f;

	c = &m->conf;
	for(i = 0; i < c->rot/2; i++){
		f = freq[i];
		if(c->scaling != nil && strcmp(c->scaling, "linear") == 0)
			f /= c->factor;
		else if(c->scaling != nil && strcmp(c->scaling, "llama3") == 0)
			f = llama3(c, f);
		else if(c->scaling != nil && strcmp(c->scaling, "yarn") == 0)
			f = yarn(c, f, i);
		if(factors != nil){
			if(factors[i] < 1e-3f || factors[i] > 1e6f)
				return badrotary(s, "a frequency's factor", factors[i]);
			f /= factors[i];
		}
		if(f > 1)
			return badrotary(s, "a frequency", f);
		if(c->scaling != nil || factors != nil)
			freq[i] = (float)f;
	}
	return 0;
}

/* short_factor and long_factor of config.json */
static int
listed(Model *m, Store *s, char *name, float **to)
{
	Json j, r, a, k, v;
	vlong i;
	double d;

	if(s->config == nil || checkjson(s->confname, s->config, s->nconfig, &j) < 0)
		return s->config == nil? 0: -1;
	if(!jsonget(&j, "rope_scaling", &r) && !jsonget(&j, "rope_parameters", &r) || !jsonget(&r, name, &a))
		return 0;
	*to = (float*)modelalloc(m, m->conf.rot/2, sizeof(float));
	if(*to == nil)
		return -1;
	v.p = nil;
	i = 0;
	if(jsonkind(&a) == '[')
		for(; i < m->conf.rot/2 && jsonnext(&a, &k, &v); i++){
			if(!jsonnum(&v, &d) || d < 1e-3 || d > 1e6){
				werrstr("%s: '%s': expected numbers from 0.001 to 1000000", s->confname, name);
				return -1;
			}
			(*to)[i] = d;
		}
	if(i == m->conf.rot/2 && !jsonnext(&a, &k, &v))
		return 0;
	werrstr("%s: '%s': expected %lld numbers", s->confname, name, m->conf.rot/2);
	return -1;
}

int
setrotary(Model *m, Store *s)
{
	Config *c;

	c = &m->conf;
	m->turn = 1;
	if(c->rot == 0)
		return 0;
	if(c->scaling != nil){
		if(c->origctx < 2 || c->factor < 1)
			return badrotary(s, "the factor", c->factor);
		if(strcmp(c->scaling, "llama3") == 0 && (c->lowfreq <= 0 || c->highfreq <= c->lowfreq))
			return badrotary(s, "high_freq_factor", c->highfreq);
		if(strcmp(c->scaling, "yarn") == 0 && (c->betaslow <= 0 || c->betafast <= 0 || c->base < 1.5))
			return badrotary(s, "beta_fast", c->betafast);
		if(strcmp(c->scaling, "dynamic") == 0 && c->rot < 4)
			return badrotary(s, "the number of elements that turn", c->rot);
		if(strcmp(c->scaling, "longrope") == 0){
			if(listed(m, s, "short_factor", &m->factors) < 0 || listed(m, s, "long_factor", &m->longfactors) < 0)
				return -1;
			/* transformers' Phi-3 says no factor, but both contexts */
			if(c->factor == 1)
				c->factor = (double)m->shape.ctx / (double)c->origctx;
		}
	}
	m->turn = (float)turn(c);
	m->freq = (float*)modelalloc(m, c->rot/2, sizeof(float));
	m->localfreq = (float*)modelalloc(m, c->rot/2, sizeof(float));
	m->longfreq = (float*)modelalloc(m, c->rot/2, sizeof(float));
	if(m->freq == nil || m->localfreq == nil || m->longfreq == nil){
		werrstr("%s: %r", s->name);
		return -1;
	}
	ropefreq(m->freq, c->rot, c->base);
	ropefreq(m->longfreq, c->rot, c->base);
	ropefreq(m->localfreq, c->rot, c->localbase > 0? c->localbase: c->base);
	if(scale(m, s, m->freq, m->factors) < 0)
		return -1;
	if(scale(m, s, m->longfreq, m->longfactors != nil? m->longfactors: m->factors) < 0)
		return -1;
	if(c->localbase == 0)
		memmove(m->localfreq, m->freq, c->rot/2*sizeof(float));
	return 0;
}

/* the base grows with the text once that is longer than the model was trained for */
float*
dynamicfreq(Engine *w, float *freq, vlong pos)
{
	Config *c;
	double length, stretch;

	c = &w->m->conf;
	length = pos + 1;
	if(c->scaling == nil || strcmp(c->scaling, "dynamic") != 0 || length <= c->origctx)
		return freq;
	stretch = c->factor*length/c->origctx - (c->factor - 1);
	ropefreq(w->longer, c->rot, c->base * fexp(flog(stretch) * c->rot/(c->rot - 2)));
	return w->longer;
}

/* cs[hs]: cosine and sine of each pair at pos, times turn; those beyond rot stay as they are */
void
ropetable(float *cs, float *freq, vlong rot, vlong hs, vlong pos, float turn)
{
	vlong i;
	float a;

	for(i = 0; i < rot/2; i++){
		a = (float)pos * freq[i];
		cs[2*i] = (float)fcos((double)a);
		cs[2*i+1] = (float)fsin((double)a);
		if(turn != 1){
			cs[2*i] *= turn;
			cs[2*i+1] *= turn;
		}
	}
	for(; i < hs/2; i++){
		cs[2*i] = 1;
		cs[2*i+1] = 0;
	}
}

/* elements i and i + rot/2 of each head come to lie side by side */
void
pairhalves(float *v, float *tmp, vlong nhead, vlong hs, vlong rot)
{
	vlong h, i;

	for(h = 0; h < nhead; h++){
		for(i = 0; i < rot/2; i++){
			tmp[2*i] = v[i];
			tmp[2*i+1] = v[i + rot/2];
		}
		memmove(v, tmp, rot*sizeof(float));
		v += hs;
	}
}
