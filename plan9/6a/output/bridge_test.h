/* routines of bridge_test.s */
vlong sum8(vlong a, vlong b, vlong c, vlong d, vlong e, vlong f, vlong g, vlong h);
double mix(float a, vlong b, double c, int d, float e);
double sum10(double a, double b, double c, double d, double e, double f, double g, double h,
             double i, double j);
vlong spoil(vlong seed);
float lane(float* p, vlong i);
vlong compare(vlong a, vlong b);
vlong copy(char* to, char* from, vlong n);
vlong twice(vlong a, vlong b);
vlong frames(vlong a, vlong b);
uint word(vlong i);
double constants(void);
