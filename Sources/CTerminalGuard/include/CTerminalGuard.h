#pragma once

// Gives the terminal back on every way out, from inside signal handlers too.
//
// C and not Swift: a handler may run at any instruction, so it may only touch static memory and functions that POSIX
// lists as async-signal-safe. Swift promises neither for its globals (lazy initialisation, exclusivity checks).
//
// One terminal at a time. Everything but the handlers is called from one thread.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <termios.h>

// The longest byte sequence `terminal_guard_set_sequences` keeps.
#define TERMINAL_GUARD_SEQUENCE_MAX 512

// A second SIGTERM, SIGINT or SIGHUP ends the program at once when it comes this long after the first, or later.
// Nearer ones count as the same request: service managers send SIGTERM and SIGHUP together.
#define TERMINAL_GUARD_GRACE_MS 1000

// Installs the handlers, writing to `terminal`, which is returned to `cooked`. Gives the reading end of a pipe that
// carries one byte a signal (SIGTERM, SIGINT, SIGHUP, SIGWINCH, SIGCONT) and what `terminal_guard_wake` sends.
// -1 with errno: EBUSY when already armed, or what pipe(2) said.
int terminal_guard_arm(int terminal, const struct termios *cooked);

// Whether a terminal is guarded now.
bool terminal_guard_is_armed(void);

// What is written to enter the screen and to leave it; both must be shorter than TERMINAL_GUARD_SEQUENCE_MAX, or -1.
int terminal_guard_set_sequences(const uint8_t *enter, size_t enter_length, const uint8_t *leave, size_t leave_length);

// The terminal is now ours in mode `raw`: from here on leaving means writing the leave sequence and the cooked mode.
void terminal_guard_entered(const struct termios *raw);

// The terminal has been given back by other means; handlers have nothing left to restore.
void terminal_guard_left(void);

// Leaves the screen now, if it was entered: safe anywhere, any number of times.
void terminal_guard_leave(void);

// Enters the screen again after `terminal_guard_leave`.
void terminal_guard_enter(void);

// Leaves the screen, stops the whole job as Ctrl-Z does, and enters the screen again when it is continued.
void terminal_guard_suspend(void);

// How often the screen was entered again behind the drawing code's back: a change means repaint everything.
unsigned terminal_guard_reentries(void);

// Sends one byte through the pipe.
void terminal_guard_wake(uint8_t byte);

// Gives every handler back to whom it belonged and closes the pipe.
void terminal_guard_disarm(void);
