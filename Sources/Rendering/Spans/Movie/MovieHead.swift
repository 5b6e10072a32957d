import Foundation

/// The `moov` box of an MP4 or QuickTime file: all that it says of its tracks. The rest of the file is not read.
struct MovieHead: Hashable, Sendable {
    /// What the box holds.
    let bytes: [UInt8]

    /// Nil where the file has none, or a larger one than a film of ten hours has.
    init?(of path: String) {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        guard let body = Self.place(in: file), body.count <= Self.largest,
            (try? file.seek(toOffset: UInt64(body.lowerBound))) != nil,
            let bytes = try? file.read(upToCount: body.count), bytes.count == body.count
        else { return nil }
        self.bytes = Array(bytes)
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The first box of a kind that it holds.
    func box(_ kind: String) -> Box? { Box.list(in: bytes, 0..<bytes.count).first { $0.kind == kind } }

    /// The tracks of pictures (`vide`) or sound (`soun`), or whatever four letters their handler has.
    func tracks(_ handler: String) -> [Box] {
        Box.list(in: bytes, 0..<bytes.count).filter { $0.kind == "trak" }.filter { track in
            Box.path(["mdia", "hdlr"], in: bytes, track.body)?.last.map {
                Array(bytes[$0.body].dropFirst(8).prefix(4)) == Array(handler.utf8)
            } ?? false
        }
    }

    /// How many ticks a second has, by a head of a movie (`mvhd`) or of its media (`mdhd`).
    func timescale(of head: Box) -> Int {
        let isLong = bytes.integer(at: head.bodyStart, 1) == 1
        return Int(bytes.integer(at: head.bodyStart + (isLong ? 20 : 12), 4))
    }

    private static let largest = 64 << 20

    private static func place(in file: FileHandle) -> Range<Int>? {
        guard let end = (try? file.seekToEnd()).map(Int.init) else { return nil }
        var position = 0
        while position < end {
            guard (try? file.seek(toOffset: UInt64(position))) != nil, let head = try? file.read(upToCount: 16),
                let size = Box.size(head: head, left: end - position), size.whole <= end - position
            else { return nil }
            let next = position + size.whole
            if Array(head.dropFirst(4).prefix(4)) == Array("moov".utf8) { return position + size.head..<next }
            position = next
        }
        return nil
    }
}
