import Foundation

/// A film on disk whose list of pictures stands behind the pictures, as ffmpeg writes it unless it is told otherwise.
struct MovieFile {
    let path: String

    /// What a decoder must know before its first picture.
    var configuration: AVCConfiguration? { SampleTable(of: path)?.configuration }

    /// Writes a copy in which decoders are told of more than the film's own pictures; false where that cannot be done.
    func copy(to target: String, with configuration: AVCConfiguration) -> Bool {
        let manager = FileManager.default
        try? manager.removeItem(atPath: target)
        guard (try? manager.copyItem(atPath: path, toPath: target)) != nil,
            let file = FileHandle(forUpdatingAtPath: target)
        else { return false }
        defer { try? file.close() }
        guard let box = Self.movie(in: file), box.isLast,
            (try? file.seek(toOffset: UInt64(box.whole.lowerBound))) != nil,
            let bytes = try? file.read(upToCount: box.whole.count),
            let patched = Self.patched(Array(bytes), with: configuration)
        else { return false }
        do {
            try file.seek(toOffset: UInt64(box.whole.lowerBound))
            try file.write(contentsOf: Data(patched))
            try file.truncate(atOffset: UInt64(box.whole.lowerBound + patched.count))
            return true
        } catch {
            return false
        }
    }

    /// A `moov` box with another `avcC`; nil where there is none.
    ///
    /// It may only be used where the box is the file's last: what stands behind it would move.
    static func patched(_ movie: [UInt8], with configuration: AVCConfiguration) -> [UInt8]? {
        let way = ["moov", "trak", "mdia", "minf", "stbl", "stsd", "avc1", "avcC"]
        guard let boxes = Box.path(way, in: movie, 0..<movie.count), let own = boxes.last else { return nil }
        var patched = movie
        patched.replaceSubrange(own.body, with: configuration.bytes)
        let growth = patched.count - movie.count
        for box in boxes { patched.put(box.range.count + growth, at: box.range.lowerBound) }
        return patched
    }

    /// Where the `moov` box lies in a file.
    static func movie(in file: FileHandle) -> (whole: Range<Int>, body: Range<Int>, isLast: Bool)? {
        guard let end = (try? file.seekToEnd()).map(Int.init) else { return nil }
        var position = 0
        while position < end {
            guard (try? file.seek(toOffset: UInt64(position))) != nil, let head = try? file.read(upToCount: 16),
                let size = Box.size(head: head, left: end - position), size.whole <= end - position
            else { return nil }
            let next = position + size.whole
            if Array(head.dropFirst(4).prefix(4)) == Array("moov".utf8) {
                return (position..<next, position + size.head..<next, next == end)
            }
            position = next
        }
        return nil
    }
}
