#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct sequences {
    uint8_t enter[TERMINAL_GUARD_SEQUENCE_MAX];
    size_t enter_length;
    uint8_t leave[TERMINAL_GUARD_SEQUENCE_MAX];
    size_t leave_length;
};

static const int fatal_signals[] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT};
// What ends a program that has no use for it: nobody asks this one to end in order, but the terminal is given back.
static const int other_signals[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGSYS,
#ifdef SIGSTKFLT
                                    SIGSTKFLT,
#endif
#ifdef SIGPWR
                                    SIGPWR,
#endif
};
static const int ending_signals[] = {SIGTERM, SIGINT, SIGHUP};
static const int telling_signals[] = {SIGWINCH, SIGCONT};
#define COUNT(array) (sizeof(array) / sizeof(array[0]))
#define SIGNALS 65

static struct sigaction earlier[SIGNALS];
static bool taken[SIGNALS];

// Two banks: the one being written is never the one a handler reads.
static struct sequences banks[2];
static atomic_int bank;

static int terminal_fd = -1;
static struct termios cooked_mode;
static struct termios raw_mode;
static int pipe_read = -1;
static atomic_int pipe_write = -1;
static atomic_bool armed;
static atomic_bool inside;
static atomic_bool suspending;
static atomic_uint reentries;
static atomic_llong first_ending_ms = -1;
static uint8_t alternate_stack[64 * 1024];

static void write_all(int fd, const uint8_t *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

// A job in the background must not touch the terminal: setting its mode would stop the process (SIGTTOU).
static bool in_background(void) {
    pid_t foreground = tcgetpgrp(terminal_fd);
    return foreground > 0 && foreground != getpgrp();
}

static void leave_screen(void) {
    if (!atomic_exchange(&inside, false) || in_background()) return;
    const struct sequences *now = &banks[atomic_load(&bank)];
    write_all(terminal_fd, now->leave, now->leave_length);
    tcsetattr(terminal_fd, TCSAFLUSH, &cooked_mode);
}

static void enter_screen(void) {
    const struct sequences *now = &banks[atomic_load(&bank)];
    tcsetattr(terminal_fd, TCSADRAIN, &raw_mode);
    write_all(terminal_fd, now->enter, now->enter_length);
    atomic_store(&inside, true);
    atomic_fetch_add(&reentries, 1);
}

static long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void on_fatal(int signal_number, siginfo_t *info, void *context) {
    (void)context;
    int saved = errno;
    leave_screen();
    // To the system, not to who had it before: a language's own reporter of crashes takes long, and asks questions on
    // the terminal that was just given back.
    signal(signal_number, SIG_DFL);
    // A real fault happens again when the instruction is run again, and then leaves its true address in the core.
    // Everything else must be sent again.
    bool can_fault = signal_number == SIGSEGV || signal_number == SIGBUS || signal_number == SIGILL ||
                     signal_number == SIGFPE;
    bool sent = !can_fault || info == NULL || info->si_code <= 0;
    if (sent) raise(signal_number);
    errno = saved;
}

static void on_ending(int signal_number) {
    int saved = errno;
    long long now = now_ms(), none = -1;
    bool first = atomic_compare_exchange_strong(&first_ending_ms, &none, now);
    if (!first && now - none >= TERMINAL_GUARD_GRACE_MS) {
        leave_screen();
        signal(signal_number, SIG_DFL);
        raise(signal_number);
    } else {
        terminal_guard_wake((uint8_t)signal_number);
    }
    errno = saved;
}

static void on_telling(int signal_number) {
    int saved = errno;
    if (signal_number == SIGCONT && !atomic_load(&suspending) && atomic_load(&inside)) enter_screen();
    terminal_guard_wake((uint8_t)signal_number);
    errno = saved;
}

// Stops this process until SIGCONT. The signal goes to this very thread, so that the stop comes before the return.
static void stop_here(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
    sigaction(SIGTSTP, &standard, &ours);
    sigset_t stop, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    sigaction(SIGTSTP, &ours, NULL);
}

static void suspend_process(void) {
    bool was_inside = atomic_load(&inside);
    atomic_store(&suspending, true);
    leave_screen();
    stop_here();
    if (was_inside) enter_screen();
    atomic_store(&suspending, false);
}

static void on_stop(int signal_number) {
    (void)signal_number;
    int saved = errno;
    suspend_process();
    errno = saved;
}

// A signal that was ignored when the program started stays ignored (nohup, jobs of a non-interactive shell).
static void take(int signal_number, struct sigaction *action, bool keep_ignored) {
    sigaction(signal_number, NULL, &earlier[signal_number]);
    if (keep_ignored && earlier[signal_number].sa_handler == SIG_IGN) return;
    taken[signal_number] = sigaction(signal_number, action, NULL) == 0;
}

static void take_signals(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    action.sa_sigaction = on_fatal;
    for (size_t i = 0; i < COUNT(fatal_signals); i++) take(fatal_signals[i], &action, false);
    for (size_t i = 0; i < COUNT(other_signals); i++) take(other_signals[i], &action, true);
#ifdef SIGRTMIN
    for (int number = SIGRTMIN; number <= SIGRTMAX && number < SIGNALS; number++) take(number, &action, true);
#endif
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    action.sa_handler = on_ending;
    for (size_t i = 0; i < COUNT(ending_signals); i++) take(ending_signals[i], &action, true);
    action.sa_handler = on_telling;
    for (size_t i = 0; i < COUNT(telling_signals); i++) take(telling_signals[i], &action, false);
    action.sa_handler = on_stop;
    take(SIGTSTP, &action, true);
}

// A stack that overflowed has no room for a handler. Threads other than this one keep the stack they have.
static void provide_alternate_stack(void) {
    stack_t now;
    if (sigaltstack(NULL, &now) != 0 || !(now.ss_flags & SS_DISABLE)) return;
    stack_t ours = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack, .ss_flags = 0};
    sigaltstack(&ours, NULL);
}

static void close_pipe(void) {
    int writing = atomic_exchange(&pipe_write, -1);
    if (writing >= 0) close(writing);
    if (pipe_read >= 0) close(pipe_read);
    pipe_read = -1;
}

int terminal_guard_arm(int terminal, const struct termios *cooked) {
    static bool registered;
    if (atomic_load(&armed)) {
        errno = EBUSY;
        return -1;
    }
    int ends[2];
    if (pipe(ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
    }
    pipe_read = ends[0];
    atomic_store(&pipe_write, ends[1]);
    terminal_fd = terminal;
    cooked_mode = *cooked;
    raw_mode = *cooked;
    atomic_store(&inside, false);
    atomic_store(&first_ending_ms, -1);
    memset(banks, 0, sizeof banks);
    atomic_store(&armed, true);
    if (!registered) registered = atexit(terminal_guard_leave) == 0;
    provide_alternate_stack();
    take_signals();
    return pipe_read;
}

bool terminal_guard_is_armed(void) { return atomic_load(&armed); }

int terminal_guard_set_sequences(const uint8_t *enter, size_t enter_length, const uint8_t *leave, size_t leave_length) {
    if (enter_length >= TERMINAL_GUARD_SEQUENCE_MAX || leave_length >= TERMINAL_GUARD_SEQUENCE_MAX) return -1;
    int spare = 1 - atomic_load(&bank);
    memcpy(banks[spare].enter, enter, enter_length);
    memcpy(banks[spare].leave, leave, leave_length);
    banks[spare].enter_length = enter_length;
    banks[spare].leave_length = leave_length;
    atomic_store(&bank, spare);
    return 0;
}

void terminal_guard_entered(const struct termios *raw) {
    raw_mode = *raw;
    atomic_store(&inside, true);
}

void terminal_guard_left(void) { atomic_store(&inside, false); }

void terminal_guard_leave(void) { leave_screen(); }

void terminal_guard_enter(void) {
    if (atomic_load(&armed)) enter_screen();
}

void terminal_guard_suspend(void) {
    // The rest of the job first, with this process deaf to it; then this process, for certain.
    struct sigaction ignore = {.sa_handler = SIG_IGN}, ours;
    sigaction(SIGTSTP, &ignore, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
    suspend_process();
}

unsigned terminal_guard_reentries(void) { return atomic_load(&reentries); }

void terminal_guard_wake(uint8_t byte) {
    int writing = atomic_load(&pipe_write);
    if (writing >= 0) write_all(writing, &byte, 1);
}

void terminal_guard_disarm(void) {
    if (!atomic_exchange(&armed, false)) return;
    for (int i = 1; i < SIGNALS; i++) {
        if (taken[i]) sigaction(i, &earlier[i], NULL);
        taken[i] = false;
    }
    atomic_store(&inside, false);
    close_pipe();
}
