/// What the command line asks for.
struct Options {
    var path = ""
    /// Bytes in each piece that is read and fed.
    var piece = 64 << 10
    /// Prints the events instead of timing them.
    var prints = false

    init(_ arguments: some Sequence<String>) throws(BenchmarkError) {
        var arguments = arguments.makeIterator()
        while let argument = arguments.next() {
            switch argument {
            case "--print": prints = true
            case "--piece":
                guard let bytes = arguments.next().flatMap({ Int($0) }), bytes > 0 else {
                    throw BenchmarkError("--piece takes a count of bytes, 1 or more")
                }
                piece = bytes
            default: path = argument
            }
        }
        guard !path.isEmpty else {
            throw BenchmarkError("usage: EventStreamBenchmark [--piece BYTES] [--print] FILE")
        }
    }
}

/// Says in words what the person at the terminal has to change.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
