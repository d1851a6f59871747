// time.cc: clocks and calendars, time(2), nsec(2), times(2) and ctime(2).
#include <string.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

#include "plan9/lib/host.h"

namespace {

vlong nanoseconds(clockid_t clock) {
  timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

Tm* convert(const tm& from) {
  static thread_local Tm to;
  memset(&to, 0, sizeof to);
  to.sec = from.tm_sec;
  to.min = from.tm_min;
  to.hour = from.tm_hour;
  to.mday = from.tm_mday;
  to.mon = from.tm_mon;
  to.year = from.tm_year;
  to.wday = from.tm_wday;
  to.yday = from.tm_yday;
  to.tzoff = static_cast<int>(from.tm_gmtoff);
  p9_utfecpy(to.zone, to.zone + sizeof to.zone, plan9::text(from.tm_zone));
  return &to;
}

}  // namespace

vlong p9_nsec(void) { return nanoseconds(CLOCK_REALTIME); }

long p9_time(long* to) {
  const long now = static_cast<long>(::time(nullptr));
  if (to != nil) *to = now;
  return now;
}

void p9_cycles(uvlong* to) {
#if defined(__x86_64__)
  *to = __builtin_ia32_rdtsc();
#else
  *to = static_cast<uvlong>(nanoseconds(CLOCK_MONOTONIC));
#endif
}

// User, system, children's user and system time, and the real time, in milliseconds.
long p9_times(long* to) {
  struct tms t;
  ::times(&t);
  const long hz = sysconf(_SC_CLK_TCK);
  const auto ms = [hz](clock_t ticks) { return static_cast<long>(ticks) * 1000 / hz; };
  if (to != nil) {
    to[0] = ms(t.tms_utime);
    to[1] = ms(t.tms_stime);
    to[2] = ms(t.tms_cutime);
    to[3] = ms(t.tms_cstime);
  }
  return static_cast<long>(nanoseconds(CLOCK_MONOTONIC) / 1000000);
}

double p9_cputime(void) {
  long t[4];
  p9_times(t);
  return static_cast<double>(t[0] + t[1] + t[2] + t[3]) * 0.001;
}

Tm* p9_gmtime(long t) {
  const time_t when = t;
  tm made;
  gmtime_r(&when, &made);
  Tm* to = convert(made);
  p9_strcpy(to->zone, plan9::text("GMT"));
  return to;
}

Tm* p9_localtime(long t) {
  const time_t when = t;
  tm made;
  localtime_r(&when, &made);
  return convert(made);
}

char* p9_asctime(Tm* t) {
  static thread_local char s[64];
  static const char* const kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static const char* const kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  p9_snprint(s, sizeof s, plan9::text("%s %s %2d %.2d:%.2d:%.2d %s %d\n"), kDays[t->wday % 7],
             kMonths[t->mon % 12], t->mday, t->hour, t->min, t->sec, t->zone, t->year + 1900);
  return s;
}

char* p9_ctime(long t) { return p9_asctime(p9_localtime(t)); }

long p9_tm2sec(Tm* t) {
  tm from;
  memset(&from, 0, sizeof from);
  from.tm_sec = t->sec;
  from.tm_min = t->min;
  from.tm_hour = t->hour;
  from.tm_mday = t->mday;
  from.tm_mon = t->mon;
  from.tm_year = t->year;
  return static_cast<long>(timegm(&from)) - t->tzoff;
}
