/// What a decoder of H.264 must know before the first picture: the `avcC` box (ISO/IEC 14496-15, 5.3.3).
///
/// A film that is put together of pictures of several encoders names the parameter sets of all of them here, each under
/// a number of its own, so that every picture finds its own and nothing stands between the pictures.
struct AVCConfiguration: Hashable, Sendable {
    private(set) var profile: UInt8
    private(set) var compatibility: UInt8
    private(set) var level: UInt8
    /// How many bytes the length of a unit takes in the file.
    let lengthSize: Int
    /// Sequence parameter sets, as units.
    private(set) var sequenceSets: [[UInt8]]
    /// Picture parameter sets, as units.
    private(set) var pictureSets: [[UInt8]]
    /// What the higher profiles add: chroma and bit depth.
    private(set) var additions: [UInt8]

    /// Reads what an `avcC` box holds; nil for something else.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 7, bytes[0] == 1 else { return nil }
        (profile, compatibility, level) = (bytes[1], bytes[2], bytes[3])
        lengthSize = Int(bytes[4] & 3) + 1
        var rest = bytes[5...]
        func sets(_ mask: UInt8) -> [[UInt8]]? {
            guard let count = rest.popFirst().map({ $0 & mask }) else { return nil }
            var sets: [[UInt8]] = []
            for _ in 0..<count {
                guard let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
                let length = Int(high) << 8 | Int(low)
                guard length > 1, length <= rest.count else { return nil }
                sets.append(Array(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
            return sets
        }
        guard let sequences = sets(31), let pictures = sets(255), !sequences.isEmpty, !pictures.isEmpty else {
            return nil
        }
        (sequenceSets, pictureSets) = (sequences, pictures)
        additions = Array(rest)
    }

    /// As it stands in an `avcC` box.
    var bytes: [UInt8] {
        func written(_ sets: [[UInt8]]) -> [UInt8] {
            sets.flatMap { [UInt8(truncatingIfNeeded: $0.count >> 8), UInt8(truncatingIfNeeded: $0.count)] + $0 }
        }
        return [1, profile, compatibility, level, 0xFC | UInt8(lengthSize - 1)]
            + [0xE0 | UInt8(sequenceSets.count)] + written(sequenceSets)
            + [UInt8(pictureSets.count)] + written(pictureSets) + additions
    }

    /// One that serves the pictures of both; nil where the two mean different things by the same number, or where one
    /// of them cannot be read.
    func merged(with other: AVCConfiguration) -> AVCConfiguration? {
        guard lengthSize == other.lengthSize,
            let sequences = Self.union(sequenceSets, other.sequenceSets, number: Self.sequenceNumber),
            let pictures = Self.union(pictureSets, other.pictureSets, number: Self.pictureNumber),
            sequences.count <= 31, pictures.count <= 255
        else { return nil }
        var both = self
        both.sequenceSets = sequences
        both.pictureSets = pictures
        // Baseline, Main and High: each can read the pictures of those below it.
        if other.profile >= profile, !other.additions.isEmpty { both.additions = other.additions }
        both.profile = max(profile, other.profile)
        both.compatibility &= other.compatibility
        both.level = max(level, other.level)
        return both
    }

    /// Whether it holds a set, byte for byte.
    func holds(_ set: [UInt8]) -> Bool { sequenceSets.contains(set) || pictureSets.contains(set) }

    private static func union(
        _ first: [[UInt8]],
        _ second: [[UInt8]],
        number: ([UInt8]) -> Int?
    ) -> [[UInt8]]? {
        var known: [Int: [UInt8]] = [:]
        var union: [[UInt8]] = []
        for set in first + second {
            guard let number = number(set) else { return nil }
            if let same = known[number] {
                guard same == set else { return nil }
            } else {
                known[number] = set
                union.append(set)
            }
        }
        return union
    }

    private static func sequenceNumber(_ unit: [UInt8]) -> Int? { SequenceSet(unit)?.number }

    private static func pictureNumber(_ unit: [UInt8]) -> Int? {
        var reader = BitReader(unit: unit)
        return reader.number()
    }
}

/// What a sequence parameter set says, as far as copying must know (ITU-T H.264, 7.3.2.1.1).
struct SequenceSet: Hashable, Sendable {
    let number: Int
    /// Baseline that Main can read, Main, or High: what every player knows.
    let isCommon: Bool
    /// Whether every picture is whole, none of two halves.
    let isProgressive: Bool
    /// 4:2:0, eight bits.
    let isPlain: Bool

    /// Nil for one that cannot be read, or that brings scaling lists of its own.
    init?(_ unit: [UInt8]) {
        guard unit.count > 4, unit[0] & 31 == 7 else { return nil }
        var reader = BitReader(unit: unit)
        guard let profile = reader.bits(8), let constraints = reader.bits(8), reader.bits(8) != nil,
            let number = reader.number()
        else { return nil }
        self.number = number
        isCommon = profile == 77 || profile == 100 || profile == 66 && constraints & 0x40 != 0
        var isPlain = true
        if [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135].contains(profile) {
            guard let chroma = reader.number(), chroma != 3, let luma = reader.number(), let tint = reader.number(),
                let isLossless = reader.bits(1), reader.bits(1) == 0
            else { return nil }
            isPlain = chroma == 1 && luma == 0 && tint == 0 && isLossless == 0
        }
        self.isPlain = isPlain
        guard reader.number() != nil, let orderKind = reader.number() else { return nil }
        switch orderKind {
        case 0: guard reader.number() != nil else { return nil }
        case 2: break
        // The kind with a cycle of its own is not written by anything of today.
        default: return nil
        }
        guard reader.number() != nil, reader.bits(1) != nil, reader.number() != nil, reader.number() != nil,
            let isWhole = reader.bits(1)
        else { return nil }
        isProgressive = isWhole == 1
    }
}
