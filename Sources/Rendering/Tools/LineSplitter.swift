/// Cuts a stream of bytes into lines, whatever pieces it comes in, in bounded memory.
struct LineSplitter {
    /// Bytes of a line beyond this are dropped.
    static let longest = 4096
    private var pending: [UInt8] = []
    private var isOpen = false

    /// Takes the next bytes and gives the lines that they complete; a carriage return ends a line as well.
    mutating func append(_ bytes: some Sequence<UInt8>) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if isOpen { lines.append(endLine()) }
            } else {
                isOpen = true
                if pending.count < Self.longest { pending.append(byte) }
            }
        }
        return lines
    }

    /// What stands after the last line end, if anything.
    mutating func finish() -> String? { isOpen ? endLine() : nil }

    private mutating func endLine() -> String {
        defer {
            pending.removeAll(keepingCapacity: true)
            isOpen = false
        }
        return String(decoding: pending, as: UTF8.self)
    }
}
