/// Reads the parts of a compiled entry one behind the other; nil where the file ends before.
struct TerminfoReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, place + count <= bytes.count else { return nil }
        defer { place += count }
        return bytes[place..<(place + count)]
    }

    /// What follows begins at an even place.
    mutating func align() { place += place & 1 }

    mutating func short() -> Int? { shorts(1)?.first }

    mutating func shorts(_ count: Int) -> [Int]? {
        guard let part = take(count * 2) else { return nil }
        return stride(from: part.startIndex, to: part.endIndex, by: 2).map {
            Int(Int16(truncatingIfNeeded: Int(part[$0]) | Int(part[$0 + 1]) << 8))
        }
    }

    mutating func numbers(_ count: Int, isLong: Bool) -> [Int32]? {
        guard isLong else { return shorts(count)?.map(Int32.init) }
        guard let part = take(count * 4) else { return nil }
        return stride(from: part.startIndex, to: part.endIndex, by: 4).map { first in
            Int32(bitPattern: (0..<4).reduce(0) { $0 | UInt32(part[first + $1]) << (8 * UInt32($1)) })
        }
    }

    /// The capabilities that the entry names itself, which many have none of: their values, then their names.
    mutating func named(isLong: Bool) -> TerminfoEntry.Named? {
        align()
        guard place < bytes.count else { return .init() }
        guard let counts = shorts(5), counts.allSatisfy({ $0 >= 0 }), let flags = take(counts[0]) else { return nil }
        align()
        guard let numbers = numbers(counts[1], isLong: isLong), let offsets = shorts(counts[2]),
            let nameOffsets = shorts(counts[0] + counts[1] + counts[2]), let table = take(counts[4]),
            let values = TerminfoEntry.strings(at: offsets, in: table)
        else { return nil }
        let begin = values.reduce(0) { $0 + ($1.map { $0.count + 1 } ?? 0) }
        guard let names = TerminfoEntry.strings(at: nameOffsets, in: table.dropFirst(begin)) else { return nil }
        let known = names.compactMap { $0 }
        guard known.count == names.count else { return nil }
        var result = TerminfoEntry.Named()
        let (flagNames, rest) = (known.prefix(counts[0]), known.dropFirst(counts[0]))
        result.flags = zip(flagNames, flags).map { ($0, $1) }
        result.numbers = zip(rest.prefix(counts[1]), numbers).map { ($0, $1) }
        result.strings = zip(rest.dropFirst(counts[1]), values).map { ($0, $1) }
        return result
    }
}

/// Writes the parts of a compiled entry one behind the other.
struct TerminfoWriter {
    var bytes: [UInt8] = []

    mutating func align() { if bytes.count & 1 == 1 { bytes.append(0) } }

    mutating func shorts(_ values: [Int]) {
        for value in values { bytes += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }
    }

    mutating func longs(_ values: [Int32]) {
        for value in values { bytes += (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * Int32($0))) } }
    }

    mutating func add(_ named: TerminfoEntry.Named) {
        let names = named.flags.map(\.name) + named.numbers.map(\.name) + named.strings.map(\.name)
        guard !names.isEmpty else { return }
        let (offsets, values) = Self.table(named.strings.map(\.value))
        let (nameOffsets, nameTable) = Self.table(names)
        let written = named.strings.count { $0.value != nil } + names.count
        align()
        shorts([
            named.flags.count, named.numbers.count, named.strings.count, written, values.count + nameTable.count,
        ])
        bytes += named.flags.map(\.value)
        align()
        longs(named.numbers.map(\.value))
        shorts(offsets + nameOffsets)
        bytes += values + nameTable
    }

    /// Strings one behind the other, each ended by 0, and where each begins; -1 for one that is not there.
    static func table(_ strings: [[UInt8]?]) -> (offsets: [Int], table: [UInt8]) {
        var (offsets, table): ([Int], [UInt8]) = ([], [])
        for string in strings {
            offsets.append(string == nil ? -1 : table.count)
            if let string { table += string + [0] }
        }
        return (offsets, table)
    }
}
