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
        guard let head = MovieHead(of: path) else { return nil }
        self.init(head)
    }

    init?(_ head: MovieHead) {
        let movie = head.bytes
        let tracks = head.tracks("vide")
        guard let whole = head.box("mvhd"), head.box("mvex") == nil, tracks.count == 1, let track = tracks.first else {
            return nil
        }
        let table = ["mdia", "minf", "stbl"]
        func box(_ path: [String]) -> Box? { Box.path(path, in: movie, track.body)?.last }
        guard let place = box(["tkhd"]), Self.isUpright(place, in: movie), let media = box(["mdia", "mdhd"]),
            let edit = Edit(box(["edts", "elst"]), in: movie),
            // Pictures of several kinds in one track have several descriptions.
            let kinds = box(table + ["stsd"]), movie.integer(at: kinds.bodyStart + 4, 4) == 1,
            let own = box(table + ["stsd", "avc1", "avcC"]),
            let configuration = AVCConfiguration(Array(movie[own.body])),
            let tables = box(table), let places = SamplePlaces(tables, in: movie)
        else { return nil }
        let reader = TableReader(bytes: movie)
        let (timescale, movieTimescale) = (head.timescale(of: media), head.timescale(of: whole))
        guard timescale > 0, movieTimescale > 0, let steps = box(table + ["stts"]),
            let time = reader.runs(steps, count: places.sizes.count, signed: false)
        else { return nil }
        var delay = [Int](repeating: 0, count: places.sizes.count)
        if let delays = box(table + ["ctts"]) {
            guard let read = reader.runs(delays, count: delay.count, signed: true) else { return nil }
            delay = read
        }
        let keys = box(table + ["stss"]).map { Set(reader.numbers($0)) }
        let end = edit.length.map { $0 * timescale / movieTimescale + edit.start } ?? .max
        var decoded = 0
        var samples: [Sample] = []
        samples.reserveCapacity(delay.count)
        for index in delay.indices {
            let shown = decoded + delay[index]
            decoded += time[index]
            // What an edit leaves out is not shown, but what is shown may need it.
            guard shown < end else { break }
            samples.append(
                Sample(
                    offset: places.offsets[index],
                    size: places.sizes[index],
                    time: shown - edit.start,
                    isKey: keys?.contains(index + 1) ?? true
                )
            )
        }
        // Players differ in where an edit begins that shows no picture at its first moment.
        guard box(["edts", "elst"]) == nil || samples.contains(where: { $0.time == 0 }) else { return nil }
        self.timescale = timescale
        self.samples = samples
        self.configuration = configuration
    }

    /// Whether pictures are shown as they are stored, neither turned nor mirrored.
    private static func isUpright(_ head: Box, in bytes: [UInt8]) -> Bool {
        let matrix = head.bodyStart + (bytes.integer(at: head.bodyStart, 1) == 1 ? 52 : 40)
        let numbers = stride(from: 0, to: 36, by: 4).map { bytes.integer(at: matrix + $0, 4) }
        return numbers == [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000]
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
}
