import Foundation

/// A film made of finished pictures and a finished sound: how it stands in one MP4 file, worked out before a byte is
/// copied.
///
/// ```
/// ftyp │ moov: what decoders must know, when what is shown, where it lies │ mdat: 1 s of pictures, 1 s of sound, 1 s …
/// ```
/// The head is in front, so that a player can begin before it has the whole file. Pictures are decoded at an even pace
/// and shown `reordering` places later at most; an edit takes that delay off.
struct FilmFile: Hashable, Sendable {
    /// Everything in front of the pictures and sounds.
    let head: [UInt8]
    /// What follows, in order.
    let pieces: [Piece]

    /// Bytes that are copied from a file: which of those that were given, and where.
    struct Piece: Hashable, Sendable {
        let file: Int
        let bytes: Range<Int>
    }

    /// - Parameters:
    ///   - pictures: the spans in order, each with the head of its file; all at the same ticks.
    ///   - sound: the head of the file with the sound. It is the file after those of the pictures.
    ///   - mostInShortOffsets: from how many bytes on places are told in eight bytes instead of four.
    /// - Returns: nil where the spans cannot stand in one film.
    init?(
        pictures: [MovieHead],
        sound: MovieHead,
        framesPerSecond: Int,
        mostInShortOffsets: Int = 4_000_000_000
    ) {
        let rate = framesPerSecond
        guard let film = FilmPictures(pictures, framesPerSecond: rate), let heard = FilmSound(sound),
            let movie = pictures[0].box("mvhd"), pictures[0].bytes.integer(at: movie.bodyStart, 4) == 0
        else { return nil }
        let chunks = Self.chunks(film, heard, framesPerSecond: rate)
        let length = (film.samples.count * Self.timescale + rate - 1) / rate
        var header = Array(pictures[0].bytes[movie.range])
        header.put(Self.timescale, at: 8 + 12)
        header.put(max(length, heard.length), at: 8 + 16)
        header.put(3, at: header.count - 4)

        let size = chunks.map(\.size).reduce(0, +)
        let isLong = size > mostInShortOffsets
        func head(_ first: Int) -> [UInt8]? {
            let places = Self.places(chunks, first: first)
            guard let shown = film.track(chunks.map(\.pictures), places.map(\.pictures), isLong, length: length),
                let sounding = heard.track(chunks.map(\.sounds), places.map(\.sounds), isLong)
            else { return nil }
            return Self.brands + Box.written("moov", header, shown, sounding)
                // A size of eight bytes: a film may be larger than four can say.
                + Box.number(1) + Array("mdat".utf8) + Box.number((size + 16) >> 32) + Box.number(size + 16)
        }
        // How long the head is does not depend on the places that it tells.
        guard let draft = head(0), let head = head(draft.count) else { return nil }
        self.head = head
        pieces = chunks.flatMap { chunk in
            film.pieces(chunk.pictures) + heard.pieces(chunk.sounds, file: pictures.count)
        }
    }

    /// Writes the film from its parts. Throws `CocoaError.fileReadCorruptFile` where one of them is shorter than its head
    /// says.
    func write(to path: String, from files: [String]) throws {
        try Data().write(to: URL(filePath: path))
        let target = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? target.close() }
        try target.write(contentsOf: Data(head))
        var open: (file: Int, handle: FileHandle)?
        defer { try? open?.handle.close() }
        for piece in pieces {
            let source: FileHandle
            if let open, open.file == piece.file {
                source = open.handle
            } else {
                try open?.handle.close()
                source = try FileHandle(forReadingFrom: URL(filePath: files[piece.file]))
                open = (piece.file, source)
            }
            try source.seek(toOffset: UInt64(piece.bytes.lowerBound))
            var left = piece.bytes.count
            while left > 0 {
                try Task.checkCancellation()
                guard let part = try source.read(upToCount: min(left, 1 << 20)), !part.isEmpty else {
                    throw CocoaError(.fileReadCorruptFile)
                }
                try target.write(contentsOf: part)
                left -= part.count
            }
        }
    }

    // MARK: Order

    /// A second of the film: some pictures, then the sounds that belong to them.
    private struct Chunk {
        let pictures: Range<Int>
        let sounds: Range<Int>
        let pictureSize: Int
        let soundSize: Int

        var size: Int { pictureSize + soundSize }
    }

    private static func chunks(_ film: FilmPictures, _ sound: FilmSound, framesPerSecond rate: Int) -> [Chunk] {
        var heard = 0
        let starts = stride(from: 0, to: film.samples.count, by: rate)
        return starts.map { start in
            let end = min(start + rate, film.samples.count)
            let isLast = end == film.samples.count
            // As many sounds as last until then.
            let next = isLast ? sound.places.sizes.count : sound.count(untilSecond: end / rate)
            defer { heard = max(heard, next) }
            return Chunk(
                pictures: start..<end,
                sounds: heard..<max(heard, next),
                pictureSize: film.samples[start..<end].map(\.size).reduce(0, +),
                soundSize: sound.places.sizes[heard..<max(heard, next)].reduce(0, +)
            )
        }
    }

    private static func places(_ chunks: [Chunk], first: Int) -> [(pictures: Int, sounds: Int)] {
        var place = first
        return chunks.map { chunk in
            defer { place += chunk.size }
            return (place, place + chunk.pictureSize)
        }
    }

    /// Ticks a second of the movie as a whole, as ffmpeg has them in the files that are joined.
    static let timescale = 1000
    private static let brands = Box.written(
        "ftyp",
        Array("isom".utf8),
        Box.number(512),
        Array("isomiso2avc1mp41".utf8)
    )
}
