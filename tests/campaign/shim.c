/* Makes the n-th call of one kind fail, of all that touch a folder, or sends a signal at it, where
   the error's number is below zero. The kind `any` is every call. Loaded by LD_PRELOAD.

   In the program under test: fault_arm(). In a process that it starts: the environment variable
   FAULT_ARM="call n errno forever", where the command line holds FAULT_IN. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char wanted[16], under[4096];
static long nth;
static int number, forever, armed;
static const char *KINDS[] = {"any",    "open",  "opendir", "read",  "write", "close", "lseek",
                              "fsync",  "rename", "mkdir",  "unlink", "chmod", "stat",  "fstat",
                              "flock",  "pipe",  "fork",    "memfd", "thread", "passwd"};
enum { KINDS_COUNT = sizeof KINDS / sizeof *KINDS };
static long *counters; /* of each kind; shared, so that who started the program can read them */

__attribute__((constructor)) static void begin(void) {
    counters = mmap(NULL, KINDS_COUNT * sizeof *counters, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const char *arm = getenv("FAULT_ARM"), *in = getenv("FAULT_IN");
    if (!arm || !in) return;
    char line[4096] = "";
    FILE *file = fopen("/proc/self/cmdline", "r");
    size_t length = file ? fread(line, 1, sizeof line - 1, file) : 0;
    if (file) fclose(file);
    for (size_t i = 0; i < length; i++)
        if (!line[i]) line[i] = ' ';
    if (strstr(line, in) && sscanf(arm, "%15s %ld %d %d", wanted, &nth, &number, &forever) == 4) armed = 1;
}

void fault_arm(const char *call, long n, int error, int always, const char *folder) {
    snprintf(wanted, sizeof wanted, "%s", call);
    snprintf(under, sizeof under, "%s", folder);
    memset(counters, 0, KINDS_COUNT * sizeof *counters);
    nth = n, number = error, forever = always, armed = 1;
}

static long *counter_of(const char *call) {
    for (int i = 0; i < KINDS_COUNT; i++)
        if (!strcmp(call, KINDS[i])) return counters + i;
    abort();
}

long fault_count(const char *call) { return *counter_of(call); }

static int due(const char *call) {
    if (!armed) return 0;
    long own = __atomic_add_fetch(counter_of(call), 1, __ATOMIC_SEQ_CST);
    long any = __atomic_add_fetch(counter_of("any"), 1, __ATOMIC_SEQ_CST);
    if (strcmp(call, wanted) && strcmp("any", wanted)) return 0;
    long n = strcmp("any", wanted) ? own : any;
    if (n != nth && !(forever && n > nth)) return 0;
    if (number < 0) {
        kill(0, -number); /* the whole group, as a terminal does */
        return 0;
    }
    errno = number;
    return 1;
}

static int at(const char *path) {
    return !under[0] || (path && (path[0] != '/' || !strncmp(path, under, strlen(under))));
}

static int of(int descriptor) {
    if (!armed || !under[0]) return 1;
    char name[64], path[4096];
    int before = errno;
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, sizeof path - 1);
    errno = before;
    if (length < 0) return 0;
    path[length] = 0;
    return at(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define OPEN(name)                                             \
    int name(const char *path, int flags, ...) {               \
        va_list list;                                          \
        va_start(list, flags);                                 \
        mode_t mode = va_arg(list, mode_t);                    \
        va_end(list);                                          \
        if (at(path) && due("open")) return -1;                \
        return REAL(name)(path, flags, mode);                  \
    }
#define OPENAT(name)                                           \
    int name(int folder, const char *path, int flags, ...) {   \
        va_list list;                                          \
        va_start(list, flags);                                 \
        mode_t mode = va_arg(list, mode_t);                    \
        va_end(list);                                          \
        if (at(path) && due("open")) return -1;                \
        return REAL(name)(folder, path, flags, mode);          \
    }
#define CALL(kind, type, name, where, parameters, arguments)   \
    type name parameters {                                     \
        if (where && due(kind)) return -1;                     \
        return REAL(name) arguments;                           \
    }

OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
CALL("read", ssize_t, read, of(fd), (int fd, void *to, size_t n), (fd, to, n))
CALL("write", ssize_t, write, of(fd), (int fd, const void *from, size_t n), (fd, from, n))
CALL("lseek", off_t, lseek, of(fd), (int fd, off_t to, int from), (fd, to, from))
CALL("lseek", off64_t, lseek64, of(fd), (int fd, off64_t to, int from), (fd, to, from))
CALL("fsync", int, fsync, of(fd), (int fd), (fd))
CALL("rename", int, rename, at(from), (const char *from, const char *to), (from, to))
CALL("mkdir", int, mkdir, at(path), (const char *path, mode_t mode), (path, mode))
CALL("unlink", int, unlink, at(path), (const char *path), (path))
CALL("chmod", int, chmod, at(path), (const char *path, mode_t mode), (path, mode))
CALL("stat", int, stat, at(path), (const char *path, struct stat *to), (path, to))
CALL("stat", int, stat64, at(path), (const char *path, struct stat64 *to), (path, to))
CALL("stat", int, lstat, at(path), (const char *path, struct stat *to), (path, to))
CALL("stat", int, lstat64, at(path), (const char *path, struct stat64 *to), (path, to))
CALL("fstat", int, fstat, of(fd), (int fd, struct stat *to), (fd, to))
CALL("fstat", int, fstat64, of(fd), (int fd, struct stat64 *to), (fd, to))
CALL("flock", int, flock, of(fd), (int fd, int how), (fd, how))
CALL("pipe", int, pipe2, 1, (int ends[2], int flags), (ends, flags))
CALL("memfd", int, memfd_create, 1, (const char *name, unsigned flags), (name, flags))
CALL("fork", pid_t, fork, 1, (void), ())

DIR *opendir(const char *path) { return at(path) && due("opendir") ? NULL : REAL(opendir)(path); }

int getpwuid_r(uid_t user, struct passwd *to, char *text, size_t n, struct passwd **found) {
    if (!due("passwd")) return REAL(getpwuid_r)(user, to, text, n, found);
    *found = NULL; /* the user has a number and no name: so it is in many a container */
    return 0;
}

pid_t vfork(void) { return fork(); } /* a wrapper cannot return twice on one stack */

int close(int fd) {
    int failed = of(fd) && due("close"), status = REAL(close)(fd);
    if (!failed) return status;
    errno = number; /* closed it is: so does Linux */
    return -1;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *of_it) {
    return due("thread") ? number : REAL(pthread_create)(thread, how, run, of_it);
}
