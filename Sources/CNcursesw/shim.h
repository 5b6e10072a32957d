#pragma once

// The wide-character half of ncurses, and the macros of it that Swift cannot import as functions.
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#else
#include <ncurses.h>
#include <term.h>
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

// term.h defines short names (`lines`, `columns`, …) as macros over cur_term; none is used here and none may leak.
#undef lines
#undef columns

#define CNCURSES_SCALARS_A_CELL 5 // CCHARW_MAX

static inline WINDOW *cncurses_screen_window(void) { return stdscr; }
static inline WINDOW *cncurses_shown_window(void) { return curscr; }
static inline int cncurses_colors(void) { return COLORS; }
static inline int cncurses_pairs(void) { return COLOR_PAIRS; }
static inline bool cncurses_failed(int result) { return result == ERR; }

// True when the terminal takes red, green and blue themselves for a colour number (the `*-direct` entries).
static inline bool cncurses_takes_rgb(void) { return tigetflag("RGB") > 0 || tigetnum("RGB") > 0; }

static inline attr_t cncurses_attributes(bool bold, bool dim, bool italic, bool underline, bool reverse) {
    attr_t attributes = WA_NORMAL;
    if (bold) attributes |= WA_BOLD;
    if (dim) attributes |= WA_DIM;
#ifdef WA_ITALIC
    if (italic) attributes |= WA_ITALIC;
#endif
    if (underline) attributes |= WA_UNDERLINE;
    if (reverse) attributes |= WA_REVERSE;
    return attributes;
}

static inline bool cncurses_set_pair(int pair, int foreground, int background) {
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
    return init_extended_pair(pair, foreground, background) != ERR;
#else
    return init_pair((short)pair, (short)foreground, (short)background) != ERR;
#endif
}

// Puts one cell: a spacing character and up to four that combine with it.
static inline bool cncurses_put(
    WINDOW *window, int row, int column, const uint32_t *scalars, size_t count, attr_t attributes, int pair
) {
    wchar_t text[CNCURSES_SCALARS_A_CELL + 1] = {0};
    for (size_t i = 0; i < count && i < CNCURSES_SCALARS_A_CELL; i++) text[i] = (wchar_t)scalars[i];
    cchar_t cell;
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS
    int wide_pair = pair; // the short of X/Open cannot number 65,536 pairs; ncurses reads an int through the last one
    if (setcchar(&cell, text, attributes, 0, &wide_pair) == ERR) return false;
#else
    if (setcchar(&cell, text, attributes, (short)pair, NULL) == ERR) return false;
#endif
    // At the last column of the last row ncurses draws the cell and still says ERR: there is nowhere to move on to.
    mvwadd_wch(window, row, column, &cell);
    return true;
}

// What wcwidth(3) says of a scalar: the width ncurses will count.
static inline int cncurses_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Looks a terminal up: 1 it can draw a screen, 0 its entry cannot, -1 there is no entry, -2 there is no database.
static inline int cncurses_look_up(const char *term, int output) {
    int error = 0;
    if (setupterm(term, output, &error) != ERR) {
        bool addressable = tigetstr("cup") != NULL && tigetstr("cup") != (char *)-1 && tigetflag("hc") <= 0;
        del_curterm(cur_term);
        return addressable ? 1 : 0;
    }
    return error == 1 ? 0 : error == 0 ? -1 : -2;
}

// A string of the current terminal's entry; NULL when it has none.
static inline const char *cncurses_string(const char *name) {
    const char *string = tigetstr(name);
    return string == (const char *)-1 ? NULL : string;
}
