#if canImport(Glibc)
    import Glibc
#endif

/// How much memory is kept that is not used: a long film comes as megabytes of text which are needed for a moment.
enum HeldMemory {
    /// Has what is free given back. Unless told so, the C library keeps blocks as large as the largest there ever was, and a
    /// heap for each thread.
    static func limit() {
        #if canImport(Glibc)
            _ = mallopt(M_MMAP_THRESHOLD, 128 << 10)
            _ = mallopt(M_TRIM_THRESHOLD, 256 << 10)
            _ = mallopt(M_ARENA_MAX, 2)
        #endif
    }
}
