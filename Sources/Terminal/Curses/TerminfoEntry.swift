/// A compiled terminfo entry (term(5)) as a value: read, changed and written again.
///
/// ncurses cannot be told to leave a capability of a terminal alone, or that the terminal has one more, except by the
/// entry it reads; and it reads one from `TERMINFO=hex:…` as well as from a file.
struct TerminfoEntry: Equatable {
    /// The terminal's names, as they stand in the file.
    private(set) var names: [UInt8]
    /// Predefined capabilities by their number in term(5); a missing one is a flag of 0, a number of -1 or nil.
    var flags: [UInt8]
    var numbers: [Int32]
    var strings: [[UInt8]?]
    /// Those that the entry names itself.
    var named = Named()

    /// Capabilities that are no predefined ones.
    struct Named: Equatable {
        var flags: [(name: [UInt8], value: UInt8)] = []
        var numbers: [(name: [UInt8], value: Int32)] = []
        var strings: [(name: [UInt8], value: [UInt8]?)] = []

        static func == (one: Named, other: Named) -> Bool {
            one.flags.elementsEqual(other.flags, by: ==) && one.numbers.elementsEqual(other.numbers, by: ==)
                && one.strings.elementsEqual(other.strings, by: ==)
        }
    }

    /// The two kinds of files: numbers of two bytes, and of four.
    enum Magic {
        static let short = 0o432
        static let long = 0o1036
    }

    /// Reads an entry as it lies in a file; nil where it is none.
    init?(bytes: [UInt8]) {
        var reader = TerminfoReader(bytes)
        guard let magic = reader.short(), magic == Magic.short || magic == Magic.long,
            let counts = reader.shorts(5), counts.allSatisfy({ $0 >= 0 }),
            let names = reader.take(counts[0]), let flags = reader.take(counts[1])
        else { return nil }
        let isLong = magic == Magic.long
        reader.align()
        guard let numbers = reader.numbers(counts[2], isLong: isLong), let offsets = reader.shorts(counts[3]),
            let table = reader.take(counts[4]), let strings = Self.strings(at: offsets, in: table)
        else { return nil }
        self.names = Array(names)
        self.flags = Array(flags)
        self.numbers = numbers
        self.strings = strings
        guard let named = reader.named(isLong: isLong) else { return nil }
        self.named = named
    }

    /// The entry as it lies in a file, with numbers of four bytes.
    var bytes: [UInt8] {
        var writer = TerminfoWriter()
        let (offsets, table) = TerminfoWriter.table(strings)
        writer.shorts([Magic.long, names.count, flags.count, numbers.count, strings.count, table.count])
        writer.bytes += names + flags
        writer.align()
        writer.longs(numbers)
        writer.shorts(offsets)
        writer.bytes += table
        writer.add(named)
        return writer.bytes
    }

    /// The entry as the value of `TERMINFO`.
    var environmentValue: String {
        "hex:" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    }

    /// The strings that begin at these places of a table, each ended by 0; nil where one has no end.
    static func strings(at offsets: [Int], in table: ArraySlice<UInt8>) -> [[UInt8]?]? {
        var strings: [[UInt8]?] = []
        for offset in offsets {
            guard offset >= 0 else {
                strings.append(nil)
                continue
            }
            guard offset < table.count else { return nil }
            let rest = table.dropFirst(offset)
            guard let end = rest.firstIndex(of: 0) else { return nil }
            strings.append(Array(rest[..<end]))
        }
        return strings
    }
}
