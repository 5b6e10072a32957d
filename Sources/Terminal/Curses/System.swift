#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// read(2), under a name that no method hides.
func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
    read(file, &buffer, buffer.count)
}

/// Writes all of it, as far as the terminal is there to take it.
func writeAll(_ file: Int32, _ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return }
        rest = rest.dropFirst(written)
    }
}

/// The size of a terminal; 80 by 24 when it does not tell, as a serial line does not.
func terminalSize(_ file: Int32) -> Size {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
        return Size(width: 80, height: 24)
    }
    return Size(width: Int(size.ws_col), height: Int(size.ws_row))
}

/// How many pixels a cell of a terminal has; those of a usual font where it does not tell.
func terminalCell(_ file: Int32) -> Size {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_xpixel >= size.ws_col, size.ws_ypixel >= size.ws_row,
        size.ws_col > 0, size.ws_row > 0
    else { return Size(width: 8, height: 16) }
    return Size(width: Int(size.ws_xpixel / size.ws_col), height: Int(size.ws_ypixel / size.ws_row))
}

/// Milliseconds of a clock that does not go back.
func monotonicMilliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1_000 + Int(now.tv_nsec) / 1_000_000
}

/// Chooses a locale in which wide characters are Unicode; false when the system has none.
///
/// What letters are, and nothing else of it: a decimal comma would break what others parse, and the rest is a dozen files.
func chooseUnicodeLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    let candidates = ["C.UTF-8", "en_US.UTF-8", "UTF-8"]
    return usesUTF8() || candidates.contains { setlocale(LC_CTYPE, $0) != nil && usesUTF8() }
}

private func usesUTF8() -> Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    let codeset = String(cString: name).uppercased()
    return codeset == "UTF-8" || codeset == "UTF8"
}
