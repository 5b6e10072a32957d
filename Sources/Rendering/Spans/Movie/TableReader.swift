/// Where the samples of a track lie in its file, and how many bytes each has; in the order of decoding.
struct SamplePlaces: Hashable, Sendable {
    let sizes: [Int]
    let offsets: [Int]

    /// Reads what an `stbl` box of a head says; nil where its tables do not fit together.
    init?(_ tables: Box, in bytes: [UInt8]) {
        func box(_ kind: String) -> Box? { Box.path([kind], in: bytes, tables.body)?.last }
        let reader = TableReader(bytes: bytes)
        guard let sizes = box("stsz").flatMap(reader.sizes), let chunks = box("stsc"),
            let places = box("stco") ?? box("co64"),
            let offsets = reader.offsets(places, isLong: places.kind == "co64", chunks: chunks, sizes: sizes)
        else { return nil }
        (self.sizes, self.offsets) = (sizes, offsets)
    }
}

/// Reads the tables of a track; nil where one is not as long as it says, so that no number in a file can make this
/// program hold more than the file has.
struct TableReader {
    let bytes: [UInt8]

    /// `stsz`: the size of each sample.
    func sizes(_ box: Box) -> [Int]? {
        let (same, count) = (word(box, 1), word(box, 2))
        // A film of one picture says its size once.
        if same > 0 { return count <= Self.mostAlike ? [Int](repeating: same, count: count) : nil }
        guard has(box, count, of: 4, behind: 12) else { return nil }
        return (0..<count).map { word(box, 3 + $0) }
    }

    /// Ten hours of pictures of one size; more is no film.
    private static let mostAlike = 2_000_000

    /// `stts` or `ctts`: a value for each sample, written as how often and what.
    func runs(_ box: Box, count: Int, signed: Bool) -> [Int]? {
        let entries = word(box, 1)
        guard has(box, entries, of: 8, behind: 8) else { return nil }
        var values: [Int] = []
        values.reserveCapacity(count)
        for entry in 0..<entries {
            let often = word(box, 2 + entry * 2)
            let value = word(box, 3 + entry * 2)
            guard often <= count - values.count else { return nil }
            values += repeatElement(signed ? Int(Int32(truncatingIfNeeded: value)) : value, count: often)
        }
        return values.count == count ? values : nil
    }

    /// `stss`: numbers of samples, from 1.
    func numbers(_ box: Box) -> [Int] {
        let count = word(box, 1)
        return has(box, count, of: 4, behind: 8) ? (0..<count).map { word(box, 2 + $0) } : []
    }

    /// `stco` or `co64` with `stsc`: where each sample lies.
    func offsets(_ box: Box, isLong: Bool, chunks: Box, sizes: [Int]) -> [Int]? {
        let (count, entries) = (word(box, 1), word(chunks, 1))
        let width = isLong ? 8 : 4
        guard has(box, count, of: width, behind: 8), has(chunks, entries, of: 12, behind: 8), entries > 0 else {
            return nil
        }
        var offsets: [Int] = []
        offsets.reserveCapacity(sizes.count)
        var entry = 0
        for chunk in 0..<count {
            while entry + 1 < entries, word(chunks, 2 + (entry + 1) * 3) <= chunk + 1 { entry += 1 }
            let place = bytes.integer(at: box.bodyStart + 8 + chunk * width, width)
            guard var offset = Int(exactly: place), offset < 1 << 60 else { return nil }
            for _ in 0..<min(word(chunks, 3 + entry * 3), sizes.count - offsets.count) {
                let size = sizes[offsets.count]
                offsets.append(offset)
                offset += size
            }
        }
        return offsets.count == sizes.count ? offsets : nil
    }

    /// One of the numbers of four bytes that a box is made of.
    private func word(_ box: Box, _ index: Int) -> Int { Int(bytes.integer(at: box.bodyStart + index * 4, 4)) }

    private func has(_ box: Box, _ count: Int, of width: Int, behind head: Int) -> Bool {
        count >= 0 && box.bodyStart + head + count * width <= box.range.upperBound
    }
}
