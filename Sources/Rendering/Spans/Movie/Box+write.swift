extension Box {
    /// A box as it stands in a file.
    static func written(_ kind: String, _ parts: [UInt8]...) -> [UInt8] {
        let length = parts.map(\.count).reduce(8, +)
        return parts.reduce(number(length) + Array(kind.utf8), +)
    }

    /// A box that begins with a version and flags, both 0, and holds numbers of four bytes.
    static func written(_ kind: String, numbers: [Int]) -> [UInt8] {
        var body = [UInt8](repeating: 0, count: 4 + numbers.count * 4)
        for (index, value) in numbers.enumerated() { body.put(value, at: 4 + index * 4) }
        return written(kind, body)
    }

    /// A table of how often and what, for values of which many that follow on each other are the same.
    static func runs(_ kind: String, _ values: [Int]) -> [UInt8] {
        var entries: [Int] = []
        for value in values {
            if let last = entries.last, last == value {
                entries[entries.count - 2] += 1
            } else {
                entries += [1, value]
            }
        }
        return written(kind, numbers: [entries.count / 2] + entries)
    }

    /// A whole number in four bytes, the highest first.
    static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
}

extension [UInt8] {
    /// These bytes, which begin with a box, with another in the place of one inside it; nil where there is none.
    func replacing(_ path: [String], by box: [UInt8]) -> [UInt8]? {
        guard let way = Box.path(path, in: self, 0..<count), let own = way.last else { return nil }
        var replaced = self
        replaced.replaceSubrange(own.range, with: box)
        for around in way.dropLast() {
            replaced.put(around.range.count + box.count - own.range.count, at: around.range.lowerBound)
        }
        return replaced
    }
}
