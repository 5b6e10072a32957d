#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TerminfoEntry {
    /// Does something while `TERMINFO` holds this entry.
    func lent<Result>(_ body: () -> Result) -> Result {
        let before = getenv("TERMINFO").map { String(cString: $0) }
        setenv("TERMINFO", environmentValue, 1)
        defer {
            if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
        }
        return body()
    }

    /// A terminal's entry, where it lies in a file of its own.
    static func find(_ term: String) -> TerminfoEntry? {
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
