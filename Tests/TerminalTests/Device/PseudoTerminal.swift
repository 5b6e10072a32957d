import CNcursesw
import Terminal

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Both ends of a pseudo-terminal, without a person at it.
final class PseudoTerminal {
    let ours: Int32
    let theirs: Int32

    init?(size: Size) {
        var ends: (Int32, Int32) = (-1, -1)
        guard openpty(&ends.0, &ends.1, nil, nil, nil) == 0 else { return nil }
        (ours, theirs) = ends
        resize(to: size)
    }

    deinit {
        close(ours)
        close(theirs)
    }

    func resize(to size: Size) {
        var measures = winsize()
        measures.ws_col = UInt16(size.width)
        measures.ws_row = UInt16(size.height)
        _ = ioctl(theirs, UInt(TIOCSWINSZ), &measures)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(ours, bytes, bytes.count)
    }

    /// What was written to the terminal until now.
    func written() -> String {
        var bytes: [UInt8] = []
        var file = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
        while poll(&file, 1, 0) > 0, file.revents & Int16(POLLIN) != 0 {
            var chunk = [UInt8](repeating: 0, count: 4_096)
            let count = read(ours, &chunk, chunk.count)
            if count <= 0 { break }
            bytes += chunk.prefix(count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    var localModes: tcflag_t {
        var mode = termios()
        tcgetattr(theirs, &mode)
        return mode.c_lflag
    }
}
