#define _GNU_SOURCE
#include "CPty.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

// What others have open at this moment must not live on in a program that lasts: Foundation knows by the end of a socket that
// a program has ended, and would wait for this one too.
static void close_others(void) {
#ifdef __APPLE__
    for (int number = getdtablesize() - 1; number > 2; number--) close(number);
#else
    close_range(3, ~0U, 0);
#endif
}

int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder, int columns, int rows, int *child
) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int master = -1;
    *child = forkpty(&master, NULL, NULL, &size);
    if (*child == 0) {
        if (chdir(folder) != 0) _exit(126);
        close_others();
        execve(path, arguments, environment);
        _exit(127);
    }
    return *child < 0 ? -1 : master;
}

int quiet_spawn(const char *path, char *const arguments[], char *const environment[]) {
    int child = fork();
    if (child == 0) {
        int nothing = open("/dev/null", O_RDWR);
        for (int number = 0; number < 3; number++) dup2(nothing, number);
        close_others();
        execve(path, arguments, environment);
        _exit(127);
    }
    return child;
}
