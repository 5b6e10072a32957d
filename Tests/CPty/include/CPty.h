#pragma once

// Starts a program on a pseudo-terminal of its own, as a terminal would: Swift cannot fork.
// Gives the master side, or -1; `child` is the process.
int pty_spawn(
    const char *path, char *const arguments[], char *const environment[], const char *folder, int columns, int rows, int *child
);

// Starts a program that reads nothing and writes nowhere, and lasts. Gives the process, or -1.
int quiet_spawn(const char *path, char *const arguments[], char *const environment[]);
