#pragma once

// The little of chafa that is needed here: a picture goes in, and the cells of a terminal come out.
#include <chafa.h>

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

// A character and its colours: 0xRRGGBB, or the number of one of the terminal's colours.
typedef struct {
    uint32_t scalar;
    int32_t front;
    int32_t back;
} cchafa_cell;

// Which colours there are to choose from.
typedef enum { CCHAFA_DIRECT, CCHAFA_256, CCHAFA_16 } cchafa_colors;

// One thread: the caller's is not the one that draws the screen, and pictures are too small to be parted.
static inline void cchafa_prepare(void) { chafa_set_n_threads(1); }

static inline ChafaCanvas *cchafa_open(int columns, int rows, cchafa_colors colors) {
    ChafaSymbolMap *symbols = chafa_symbol_map_new();
    // Halves, quarters and eighths of a cell are in every font. Braille is as well, but its dots speckle even surfaces.
    chafa_symbol_map_add_by_tags(
        symbols,
        (ChafaSymbolTags)(CHAFA_SYMBOL_TAG_SPACE | CHAFA_SYMBOL_TAG_SOLID | CHAFA_SYMBOL_TAG_HALF | CHAFA_SYMBOL_TAG_QUAD |
                          CHAFA_SYMBOL_TAG_BLOCK)
    );
    ChafaCanvasConfig *config = chafa_canvas_config_new();
    chafa_canvas_config_set_geometry(config, columns, rows);
    chafa_canvas_config_set_symbol_map(config, symbols);
    chafa_canvas_config_set_work_factor(config, 0.5f);
    switch (colors) {
        case CCHAFA_DIRECT: chafa_canvas_config_set_canvas_mode(config, CHAFA_CANVAS_MODE_TRUECOLOR); break;
        case CCHAFA_256: chafa_canvas_config_set_canvas_mode(config, CHAFA_CANVAS_MODE_INDEXED_240); break;
        case CCHAFA_16: chafa_canvas_config_set_canvas_mode(config, CHAFA_CANVAS_MODE_INDEXED_16); break;
    }
    // 256 are enough to do without dots, which are seen as such in cells of this size; 16 are not.
    if (colors == CCHAFA_16) chafa_canvas_config_set_dither_mode(config, CHAFA_DITHER_MODE_ORDERED);
    ChafaCanvas *canvas = chafa_canvas_new(config);
    chafa_canvas_config_unref(config);
    chafa_symbol_map_unref(symbols);
    return canvas;
}

// Takes a picture of three bytes a pixel; false where there is no memory for it.
static inline bool cchafa_draw(ChafaCanvas *canvas, const uint8_t *rgb, int width, int height) {
    // It counts the bytes of a row in fours and forgets the rest: a width of three bytes a pixel would come out slanted.
    size_t count = (size_t)width * (size_t)height;
    uint8_t *pixels = malloc(count * 4);
    if (pixels == NULL) return false;
    for (size_t i = 0; i < count; i++) {
        for (size_t part = 0; part < 3; part++) pixels[i * 4 + part] = rgb[i * 3 + part];
        pixels[i * 4 + 3] = 0xFF;
    }
    chafa_canvas_draw_all_pixels(canvas, CHAFA_PIXEL_RGBA8_UNASSOCIATED, pixels, width, height, width * 4);
    free(pixels);
    return true;
}

static inline cchafa_cell cchafa_at(ChafaCanvas *canvas, int column, int row) {
    gint front = 0, back = 0;
    chafa_canvas_get_raw_colors_at(canvas, column, row, &front, &back);
    cchafa_cell cell = {chafa_canvas_get_char_at(canvas, column, row), front, back};
    return cell;
}

static inline void cchafa_close(ChafaCanvas *canvas) { chafa_canvas_unref(canvas); }
