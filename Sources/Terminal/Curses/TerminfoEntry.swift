#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A compiled terminfo entry (term(5)), from which the ways to scroll can be taken.
///
/// The panes stand side by side, so scrolling whole rows saves ncurses next to nothing; but small emulators and screen
/// recorders pass over SU and SD and then show old rows among the new. ncurses cannot be told not to scroll, except by
/// the entry it reads, and it reads one from `TERMINFO=hex:…` as well as from a file.
struct TerminfoEntry {
    private var bytes: [UInt8]

    /// Reads an entry as it lies in a file; nil where it is none.
    init?(bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count > 12, [0o432, 0o1036].contains(short(at: 0)) else { return nil }
        guard stringTable + stringCount * 2 <= bytes.count, stringCount >= 0 else { return nil }
    }

    /// The numbers of csr, dl1, il1, indn, dl, il, rin, ind and ri among the strings.
    private static let scrolling = [3, 22, 53, 106, 109, 110, 113, 129, 130]

    /// Takes every way to scroll out of the entry.
    mutating func removeScrolling() {
        for number in Self.scrolling where number < stringCount {
            bytes[stringTable + number * 2] = 0xFF
            bytes[stringTable + number * 2 + 1] = 0xFF
        }
    }

    /// The entry as the value of `TERMINFO`.
    var environmentValue: String {
        "hex:" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }

    private func short(at offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }

    private var stringCount: Int { short(at: 8) }

    private var stringTable: Int {
        // Names and flags are bytes, and what follows them begins at an even offset.
        let numbers = (12 + short(at: 2) + short(at: 4) + 1) & ~1
        return numbers + short(at: 6) * (short(at: 0) == 0o1036 ? 4 : 2)
    }
}

extension TerminfoEntry {
    /// Does something while `TERMINFO` holds a terminal's entry without scrolling, where the entry can be found.
    static func withoutScrolling<Result>(_ term: String, _ body: () -> Result) -> Result {
        guard var entry = find(term) else { return body() }
        entry.removeScrolling()
        let before = getenv("TERMINFO").map { String(cString: $0) }
        setenv("TERMINFO", entry.environmentValue, 1)
        defer {
            if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        }
        return body()
    }

    private static func find(_ term: String) -> TerminfoEntry? {
        // The name becomes part of a path, and comes from the environment.
        guard let first = term.utf8.first, !term.contains("/"), !term.hasPrefix(".") else { return nil }
        let letter = String(UnicodeScalar(first))
        let number = String(first, radix: 16)
        for folder in folders {
            for place in ["\(folder)/\(letter)/\(term)", "\(folder)/\(number)/\(term)"] {
                if let bytes = contents(of: place), let entry = TerminfoEntry(bytes: bytes) { return entry }
            }
        }
        return nil
    }

    private static var folders: [String] {
        func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
        let own = [variable("TERMINFO"), variable("HOME").map { "\($0)/.terminfo" }].compactMap { $0 }
        let more = variable("TERMINFO_DIRS")?.split(separator: ":").map(String.init) ?? []
        return own + more + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/local/share/terminfo"]
    }

    /// A small file's bytes; entries have 32 KB at most.
    private static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 32_769)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count > 0, count <= 32_768 else { return nil }
        return Array(bytes[..<count])
    }
}
