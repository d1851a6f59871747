/*
 * The first process of the stand-in guest, statically linked, alone in its initramfs with the
 * kernel's modules. Loads them, mounts the toolchain's disk, puts a root together in memory that
 * has Plan 9's names for things, and runs rc on the console.
 *
 * /modules	modules in loading order, "00-virtio.ko" ...
 * /.img	the toolchain's disk: usr and so on as on the host, and standin/:
 *	standin/bin	becomes the front of /bin
 *	standin/root	everything else for the root: amd64, sys, rc ...
 *	standin/env	NAME=value lines of the environment
 *
 * As "init nic N ADDRESS" in the running guest it gives network card N an address of a /24 network, and ends.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { MaxModules = 64, MaxEnv = 64 };

/* Only an end of the machine tells the other side; its words are on the console. */
static void die(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	fprintf(stderr, "standin: ");
	vfprintf(stderr, format, arguments);
	fprintf(stderr, "\n");
	va_end(arguments);
	sync();
	reboot(RB_POWER_OFF);
	_exit(1);
}

static void join(char *path, size_t size, const char *folder, const char *name)
{
	if ((size_t)snprintf(path, size, "%s/%s", folder, name) >= size)
		die("path too long: %s/%s", folder, name);
}

static void make(const char *folder)
{
	if (mkdir(folder, 0755) != 0 && errno != EEXIST)
		die("cannot make %s: %s", folder, strerror(errno));
}

static void attach(const char *what, const char *where, const char *type, unsigned long flags)
{
	make(where);
	if (mount(what, where, type, flags, NULL) != 0)
		die("cannot mount %s at %s: %s", what, where, strerror(errno));
}

static int byname(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void loadmodules(const char *folder)
{
	struct dirent **names;
	int n = scandir(folder, &names, NULL, byname);
	if (n < 0)
		die("no modules in %s", folder);
	for (int i = 0; i < n; i++) {
		char path[512];
		if (names[i]->d_name[0] == '.')
			continue;
		join(path, sizeof path, folder, names[i]->d_name);
		int fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0 || (syscall(SYS_finit_module, fd, "", 0) != 0 && errno != EEXIST))
			die("cannot load %s: %s", path, strerror(errno));
		close(fd);
	}
}

/* Makes a link in `folder` to everything in `from` that `folder` does not have. */
static void linkall(const char *from, const char *folder)
{
	DIR *dir = opendir(from);
	struct dirent *entry;
	if (dir == NULL)
		die("no %s on the toolchain's disk", from);
	while ((entry = readdir(dir)) != NULL) {
		char to[512], name[512];
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		join(to, sizeof to, from, entry->d_name);
		join(name, sizeof name, folder, entry->d_name);
		if (symlink(to, name) != 0 && errno != EEXIST)
			die("cannot link %s: %s", name, strerror(errno));
	}
	closedir(dir);
}

static void writefile(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
		die("cannot write %s: %s", path, strerror(errno));
	close(fd);
}

/* A serial line keeps its settings as long as somebody has it open: the agent's stays raw. */
static void rawline(const char *path)
{
	struct termios settings;
	int fd = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (fd < 0 || tcgetattr(fd, &settings) != 0)
		die("no serial line %s: %s", path, strerror(errno));
	cfmakeraw(&settings);
	settings.c_cflag |= CLOCAL | CREAD;
	cfsetspeed(&settings, B115200);
	if (tcsetattr(fd, TCSANOW, &settings) != 0)
		die("cannot set %s: %s", path, strerror(errno));
}

/*
 * A file that a process of its own reads: returns a descriptor to that process, -1 to the caller.
 */
static int fifo(const char *path)
{
	if (mkfifo(path, 0600) != 0)
		die("cannot make %s: %s", path, strerror(errno));
	/* Open for writing too, so that there always is a writer and reads wait. */
	int fd = open(path, O_RDWR | O_CLOEXEC);
	if (fd < 0)
		die("cannot open %s: %s", path, strerror(errno));
	pid_t pid = fork();
	if (pid < 0)
		die("cannot start the server of %s: %s", path, strerror(errno));
	if (pid == 0)
		return fd;
	close(fd);
	return -1;
}

/*
 * /dev/bintime as cons(3) has it: whoever writes 'n' and the nanoseconds since the epoch, big-endian,
 * sets the clock.
 */
static void clockserver(const char *path)
{
	unsigned char b[9];
	int fd = fifo(path);
	if (fd < 0)
		return;
	while (read(fd, b, sizeof b) == (ssize_t)sizeof b) {
		unsigned long long ns = 0;
		for (int i = 1; i < 9; i++)
			ns = ns << 8 | b[i];
		struct timespec now = {.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
		if (b[0] == 'n')
			clock_settime(CLOCK_REALTIME, &now);
	}
	_exit(1);
}

/*
 * /dev/reboot as cons(3) has it: panic and reboot, of which the host sees that the machine is gone.
 */
static void rebootserver(const char *path)
{
	char word[16];
	ssize_t n;
	int fd = fifo(path);
	if (fd < 0)
		return;
	while ((n = read(fd, word, sizeof word)) > 0) {
		if (n >= 5 && memcmp(word, "panic", 5) == 0)
			writefile("/proc/sysrq-trigger", "c");
		if (n >= 6 && memcmp(word, "reboot", 6) == 0)
			reboot(RB_AUTOBOOT);
	}
	_exit(1);
}

/* The loopback, for programs that meet on it. */
static void loopback(void)
{
	struct ifreq r = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &r) != 0)
		die("no loopback: %s", strerror(errno));
	close(fd);
}

static int configurenic(const char *number, const char *address)
{
	struct ifreq r = {0};
	struct sockaddr_in *a = (struct sockaddr_in *)&r.ifr_addr;
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	snprintf(r.ifr_name, sizeof r.ifr_name, "eth%s", number);
	a->sin_family = AF_INET;
	if (inet_pton(AF_INET, address, &a->sin_addr) != 1) {
		fprintf(stderr, "nic: '%s', expected an IPv4 address\n", address);
		return 1;
	}
	int bad = ioctl(fd, SIOCSIFADDR, &r);
	a->sin_addr.s_addr = htonl(0xffffff00);
	bad = bad || ioctl(fd, SIOCSIFNETMASK, &r);
	memset(&r.ifr_addr, 0, sizeof r.ifr_addr);
	r.ifr_flags = IFF_UP | IFF_RUNNING;
	bad = bad || ioctl(fd, SIOCSIFFLAGS, &r);
	if (bad)
		fprintf(stderr, "nic: %s: %s\n", r.ifr_name, strerror(errno));
	close(fd);
	return bad != 0;
}

static char **environment(const char *path)
{
	static char *env[MaxEnv + 1];
	static char text[8192];
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
	if (n < 0)
		die("cannot read %s: %s", path, strerror(errno));
	close(fd);
	int count = 0;
	for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
		if (count == MaxEnv)
			die("more than %d lines in %s", MaxEnv, path);
		env[count++] = line;
	}
	return env;
}

static void shell(char **env)
{
	int fd;
	char *const argv[] = {"rc", "-i", NULL};
	setsid();
	fd = open("/dev/ttyS0", O_RDWR);
	if (fd < 0)
		_exit(1);
	dup2(fd, 0);
	dup2(fd, 1);
	dup2(fd, 2);
	if (fd > 2)
		close(fd);
	execve("/bin/rc", argv, env);
	fprintf(stderr, "standin: cannot run /bin/rc: %s\n", strerror(errno));
	_exit(1);
}

int main(int argc, char *argv[])
{
	if (argc == 4 && strcmp(argv[1], "nic") == 0)
		return configurenic(argv[2], argv[3]);
	static const char *folders[] = {"/n", "/n/9ml", "/n/out", "/n/in", "/mnt", "/srv", "/env", "/bin"};
	attach("proc", "/proc", "proc", 0);
	attach("sysfs", "/sys", "sysfs", 0);
	loadmodules("/modules");
	attach("devtmpfs", "/dev", "devtmpfs", 0);

	/* A root in memory, since the initramfs' own cannot be left by chroot's rules alone. */
	make("/root");
	if (mount("tmpfs", "/root", "tmpfs", 0, "mode=755,size=90%") != 0)
		die("cannot make a root: %s", strerror(errno));
	attach("/dev/vda", "/root/.img", "iso9660", MS_RDONLY);
	make("/root/dev");
	make("/root/proc");
	if (mount("/dev", "/root/dev", NULL, MS_MOVE, NULL) != 0 ||
	    mount("/proc", "/root/proc", NULL, MS_MOVE, NULL) != 0)
		die("cannot move /dev and /proc: %s", strerror(errno));
	if (chdir("/root") != 0 || mount(".", "/", NULL, MS_MOVE, NULL) != 0 || chroot(".") != 0 ||
	    chdir("/") != 0)
		die("cannot enter the new root: %s", strerror(errno));

	for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
		make(folders[i]);
	make("/tmp");
	chmod("/tmp", 01777);
	linkall("/.img/standin/bin", "/bin");
	linkall("/.img/standin/root", "/");
	linkall("/.img", "/");
	writefile("/dev/user", "glenda");
	writefile("/dev/sysname", "standin");
	writefile("/dev/eia1ctl", "");
	if (symlink("ttyS1", "/dev/eia1") != 0 || symlink("/proc/self/fd", "/dev/fd") != 0)
		die("cannot make a link in /dev: %s", strerror(errno));
	make("/dev/shm");
	rawline("/dev/ttyS1");
	sethostname("standin", 7);
	loopback();
	clockserver("/dev/bintime");
	rebootserver("/dev/reboot");
	/* A program that takes all memory is refused more, instead of starving everybody. */
	writefile("/proc/sys/vm/overcommit_memory", "2");
	writefile("/proc/sys/vm/overcommit_ratio", "85");

	char **env = environment("/.img/standin/env");
	pid_t rc = fork();
	if (rc == 0)
		shell(env);
	for (;;) {
		pid_t pid = wait(NULL);
		if (pid == rc || (pid < 0 && errno == ECHILD))
			break;
	}
	die("the console's rc has ended");
}
