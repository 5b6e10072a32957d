#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file read with the system's own calls, so that nothing but the parser is measured.
struct InputFile: ~Copyable {
    private let descriptor: CInt
    private let path: String

    init(_ path: String) throws(BenchmarkError) {
        descriptor = open(path, O_RDONLY)
        self.path = path
        guard descriptor >= 0 else { throw BenchmarkError("\(path): cannot be opened (errno \(errno))") }
    }

    deinit {
        close(descriptor)
    }

    /// Hands the file over in pieces of `count` bytes, all from one buffer, and returns how many bytes there were.
    func readPieces(of count: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let got = read(descriptor, buffer.baseAddress, count)
            guard got >= 0 else { throw BenchmarkError("\(path): cannot be read (errno \(errno))") }
            guard got > 0 else { return total }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
            total += got
        }
    }
}

/// Standard output or error, written in large strokes.
struct Output {
    private let descriptor: CInt
    private var bytes: [UInt8] = []

    init(to descriptor: CInt) {
        self.descriptor = descriptor
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes everything once `limit` bytes have come together.
    mutating func flush(keepingBelow limit: Int) throws(BenchmarkError) {
        guard bytes.count >= limit else { return }
        var done = 0
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { throw BenchmarkError("the output cannot be written (errno \(errno))") }
            done += written
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
