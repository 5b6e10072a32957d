/// A box of an MP4 or QuickTime file (ISO/IEC 14496-12), which holds data or other boxes.
struct Box: Hashable, Sendable {
    /// The four letters that say what it is.
    let kind: String
    /// Where it lies, in the bytes it was found in, head and all.
    let range: Range<Int>
    /// Where what it holds begins.
    let bodyStart: Int

    var body: Range<Int> { bodyStart..<range.upperBound }

    /// The boxes that lie one after the other in a range of some bytes; fewer where the bytes end in the middle of one.
    static func list(in bytes: [UInt8], _ range: Range<Int>) -> [Box] {
        var boxes: [Box] = []
        var position = range.lowerBound
        while let box = Box(at: position, in: bytes, end: range.upperBound) {
            boxes.append(box)
            position = box.range.upperBound
        }
        return boxes
    }

    /// The boxes on the way to one that lies in others, from the outermost to itself; the first of each kind.
    static func path(_ kinds: [String], in bytes: [UInt8], _ range: Range<Int>) -> [Box]? {
        var way: [Box] = []
        var inside = range
        for kind in kinds {
            guard let box = list(in: bytes, inside).first(where: { $0.kind == kind }) else { return nil }
            way.append(box)
            inside = box.bodyStart + box.fieldsLength..<max(box.bodyStart + box.fieldsLength, box.range.upperBound)
        }
        return way
    }

    /// How long a box is whose head is at the beginning of some bytes, and how long its head; nil for no box.
    ///
    /// A size of 0 stands for all that is left.
    static func size(head bytes: some Collection<UInt8>, left: Int) -> (whole: Int, head: Int)? {
        let head = Array(bytes.prefix(16))
        guard head.count >= 8 else { return nil }
        switch Int(head.integer(at: 0, 4)) {
        case 0: return (left, 8)
        case 1:
            guard head.count == 16, let size = Int(exactly: head.integer(at: 8, 8)), size >= 16 else { return nil }
            return (size, 16)
        case let size where size >= 8: return (size, 8)
        default: return nil
        }
    }

    private init?(at position: Int, in bytes: [UInt8], end: Int) {
        guard position + 8 <= end, end <= bytes.count,
            let size = Self.size(head: bytes[position..<end], left: end - position), size.whole <= end - position
        else { return nil }
        kind = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
        range = position..<position + size.whole
        bodyStart = position + size.head
    }

    /// How many bytes stand before the boxes that it holds.
    private var fieldsLength: Int {
        switch kind {
        case "stsd": 8
        case "avc1": 78
        default: 0
        }
    }
}

extension [UInt8] {
    /// A whole number of some bytes, the highest first; what lies after the end counts as 0.
    func integer(at position: Int, _ length: Int) -> UInt64 {
        (position..<position + length).reduce(0) { $0 << 8 | UInt64(indices.contains($1) ? self[$1] : 0) }
    }

    /// Writes a whole number over four bytes.
    mutating func put(_ value: Int, at position: Int) {
        for (offset, shift) in [24, 16, 8, 0].enumerated() where indices.contains(position + offset) {
            self[position + offset] = UInt8(truncatingIfNeeded: value >> shift)
        }
    }
}
