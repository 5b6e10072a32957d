#ifndef CHEAP_H
#define CHEAP_H

/// Has the C library give back what is free: a long film comes as megabytes of text which are needed for a moment. Unless told so,
/// it keeps blocks as large as the largest there ever was, and a heap for each thread. To be called before there are threads.
void heap_give_back(void);

/// Gives back what is free by now, wherever it lies; takes some milliseconds with a long film.
void heap_trim(void);

#endif
