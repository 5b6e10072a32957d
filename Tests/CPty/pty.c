#include "CPty.h"

#include <sys/ioctl.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder, int columns, int rows, int *child
) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int master = -1;
    *child = forkpty(&master, NULL, NULL, &size);
    if (*child == 0) {
        if (chdir(folder) != 0) _exit(126);
        // A socket of the parent that lived on in here would not look closed to whoever is at its other end.
        for (int file = 3; file < 1024; file++) close(file);
        execve(path, arguments, environment);
        _exit(127);
    }
    return *child < 0 ? -1 : master;
}
