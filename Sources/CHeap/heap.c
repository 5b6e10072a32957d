#include "CHeap.h"

// Any header of the C library tells whether it is glibc.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void heap_give_back(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    mallopt(M_TRIM_THRESHOLD, 256 << 10);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void heap_trim(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
