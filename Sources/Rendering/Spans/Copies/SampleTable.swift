import Foundation

/// The pictures of a film as an MP4 or QuickTime file lists them, in the order in which they are decoded.
struct SampleTable: Hashable, Sendable {
    /// How many ticks a second has.
    let timescale: Int
    let samples: [Sample]
    let configuration: AVCConfiguration

    /// One coded picture.
    struct Sample: Hashable, Sendable {
        /// Where it lies in the file.
        let offset: Int
        /// How many bytes it has.
        let size: Int
        /// When it is shown, in ticks.
        let time: Int
        /// Whether the file calls it one that a player may begin with.
        let isKey: Bool
    }

    init(timescale: Int, samples: [Sample], configuration: AVCConfiguration) {
        (self.timescale, self.samples, self.configuration) = (timescale, samples, configuration)
    }

    /// Reads the list of a file; nil where there is none, where it is not of H.264 alone, or where it says more than
    /// plain cutting can take: several edits, fragments, more than one track of pictures.
    init?(of path: String) {
        guard let movie = Self.movie(of: path) else { return nil }
        self.init(movie: movie)
    }

    /// Reads what a `moov` box holds.
    init?(movie: [UInt8]) {
        let boxes = Box.list(in: movie, 0..<movie.count)
        guard let head = boxes.first(where: { $0.kind == "mvhd" }), !boxes.contains(where: { $0.kind == "mvex" }) else {
            return nil
        }
        let tracks = boxes.filter { $0.kind == "trak" }.filter { track in
            Box.path(["mdia", "hdlr"], in: movie, track.body)?.last.map { handler in
                movie.integer(at: handler.bodyStart + 8, 4) == 0x7669_6465  // "vide"
            } ?? false
        }
        guard tracks.count == 1, let track = tracks.first else { return nil }
        self.init(track: track, in: movie, movieTimescale: Self.timescale(of: head, in: movie))
    }

    private init?(track: Box, in movie: [UInt8], movieTimescale: Int) {
        func box(_ path: [String]) -> Box? { Box.path(path, in: movie, track.body)?.last }
        let table = ["mdia", "minf", "stbl"]
        guard let head = box(["mdia", "mdhd"]), let edit = Edit(box(["edts", "elst"]), in: movie),
            // Pictures of several kinds in one track have several descriptions.
            let kinds = box(table + ["stsd"]), movie.integer(at: kinds.bodyStart + 4, 4) == 1,
            let own = box(table + ["stsd", "avc1", "avcC"]),
            let configuration = AVCConfiguration(Array(movie[own.body])),
            let steps = box(table + ["stts"]), let sizes = box(table + ["stsz"]), let chunks = box(table + ["stsc"]),
            let places = box(table + ["stco"]) ?? box(table + ["co64"])
        else { return nil }
        let timescale = Self.timescale(of: head, in: movie)
        let reader = TableReader(bytes: movie)
        guard timescale > 0, movieTimescale > 0,
            let size = reader.sizes(sizes),
            let time = reader.runs(steps, count: size.count, signed: false),
            let offset = reader.offsets(places, isLong: places.kind == "co64", chunks: chunks, sizes: size)
        else { return nil }
        var delay = [Int](repeating: 0, count: size.count)
        if let delays = box(table + ["ctts"]) {
            guard let read = reader.runs(delays, count: size.count, signed: true) else { return nil }
            delay = read
        }
        let keys = box(table + ["stss"]).map { Set(reader.numbers($0)) }
        let end = edit.length.map { $0 * timescale / movieTimescale + edit.start } ?? .max
        var decoded = 0
        var samples: [Sample] = []
        samples.reserveCapacity(size.count)
        for index in size.indices {
            let shown = decoded + delay[index]
            decoded += time[index]
            // What an edit leaves out is not shown, but what is shown may need it.
            guard shown < end else { break }
            samples.append(
                Sample(
                    offset: offset[index],
                    size: size[index],
                    time: shown - edit.start,
                    isKey: keys?.contains(index + 1) ?? true
                )
            )
        }
        self.timescale = timescale
        self.samples = samples
        self.configuration = configuration
    }

    /// The one edit that a plain file has at most: where it begins in the track, and how long it is, in the movie's ticks.
    private struct Edit {
        var start = 0
        var length: Int?

        init?(_ box: Box?, in bytes: [UInt8]) {
            guard let box else { return }
            let isLong = bytes.integer(at: box.bodyStart, 1) == 1
            let first = box.bodyStart + 8
            let width = isLong ? 8 : 4
            guard bytes.integer(at: box.bodyStart + 4, 4) == 1,
                let length = Int(exactly: bytes.integer(at: first, width)), length < 1 << 31,
                let start = Int(exactly: bytes.integer(at: first + width, width)), start < 1 << 31,
                bytes.integer(at: first + 2 * width, 4) == 0x1_0000
            else { return nil }
            self.start = start
            self.length = length > 0 ? length : nil
        }
    }

    private static func timescale(of head: Box, in bytes: [UInt8]) -> Int {
        let isLong = bytes.integer(at: head.bodyStart, 1) == 1
        return Int(bytes.integer(at: head.bodyStart + (isLong ? 20 : 12), 4))
    }

    /// What the `moov` box of a file holds; nothing else of the file is read.
    private static func movie(of path: String) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? file.close() }
        guard let box = MovieFile.movie(in: file), box.body.count <= longestMovie,
            (try? file.seek(toOffset: UInt64(box.body.lowerBound))) != nil,
            let bytes = try? file.read(upToCount: box.body.count), bytes.count == box.body.count
        else { return nil }
        return Array(bytes)
    }

    /// Some ten hours of pictures; who has more waits for an encoder.
    private static let longestMovie = 64 << 20
}
