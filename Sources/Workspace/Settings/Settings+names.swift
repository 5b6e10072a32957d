import TOMLKit

// What can stand in the file, and what is meant by a name that nothing has.
extension Settings {
    /// The first name in a file that is no setting's; nil where there is none.
    /// - Throws: where it is no TOML.
    static func unknownName(in toml: String) throws -> String? {
        try TOMLDecoder().decode(Names.self, from: toml).all.sorted().first { !names.contains($0) }
    }

    /// The setting that may be meant by a name; nil where none is like it.
    static func nearest(to name: String) -> String? {
        func tail(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }
        let wanted = name.lowercased()
        let near = names.map { candidate in
            // It may be right and stand in the wrong place.
            let apart = min(wanted.lettersApart(from: candidate), tail(wanted).lettersApart(from: tail(candidate)) + 1)
            return (name: candidate, apart: apart)
        }.min { $0.apart < $1.apart }
        return near.flatMap { $0.apart <= max(1, tail(name).count / 3) ? $0.name : nil }
    }

    /// The names in a file: of a table that there is, those of what stands in it.
    private struct Names: Decodable {
        let all: [String]

        init(from decoder: any Decoder) throws {
            let file = try decoder.container(keyedBy: Name.self)
            all = try file.allKeys.flatMap { key -> [String] in
                guard names.contains(where: { $0.hasPrefix("\(key.stringValue).") }) else { return [key.stringValue] }
                return try file.nestedContainer(keyedBy: Name.self, forKey: key).allKeys.map {
                    "\(key.stringValue).\($0.stringValue)"
                }
            }
        }
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }
}

extension String {
    /// How many letters have to be put in, left out, exchanged or swapped to make another text of it.
    public func lettersApart(from other: String) -> Int {
        let (one, other) = (Array(self), Array(other))
        var (before, row) = ([Int](), Array(0...other.count))
        for i in one.indices {
            var next = [i + 1]
            for j in other.indices {
                var best = min(next[j], row[j + 1]) + 1
                best = min(best, row[j] + (one[i] == other[j] ? 0 : 1))
                if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, before[j - 1] + 1) }
                next.append(best)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }
}
