/// The pictures of a film, from the files of its spans.
struct FilmPictures: Hashable, Sendable {
    /// All of them, in the order of decoding.
    let samples: [Sample]
    private let template: MovieHead
    private let track: Box
    private let configuration: AVCConfiguration
    private let framesPerSecond: Int
    private let ticks: Int
    private let reordering: Int

    struct Sample: Hashable, Sendable {
        let file: Int
        let offset: Int
        let size: Int
        /// Which frame of the film it is.
        let number: Int
        let isKey: Bool
    }

    /// - Returns: nil where a span is not what it should be, or where decoders cannot be told of all of them at once.
    init?(_ heads: [MovieHead], framesPerSecond: Int) {
        guard let first = heads.first, let track = first.tracks("vide").first else { return nil }
        let ticks = SpanPlan.ticks(framesPerSecond: framesPerSecond)
        var samples: [Sample] = []
        var configuration: AVCConfiguration?
        var tables: [MovieHead: SampleTable] = [:]
        var reordering = 0
        for (file, head) in heads.enumerated() {
            guard let table = tables[head] ?? SampleTable(head), table.timescale == framesPerSecond * ticks,
                let together = configuration.map({ $0.merged(with: table.configuration) }) ?? table.configuration,
                table.samples.first?.isKey == true
            else { return nil }
            tables[head] = table
            configuration = together
            let start = samples.count
            for (index, sample) in table.samples.enumerated() {
                let number = (sample.time + ticks / 2) / ticks
                reordering = max(reordering, index - number)
                samples.append(
                    Sample(
                        file: file,
                        offset: sample.offset,
                        size: sample.size,
                        number: start + number,
                        isKey: sample.isKey
                    )
                )
            }
            // Every frame once: a span with holes is not the one that was wanted.
            guard Set(samples[start...].map(\.number)).count == table.samples.count,
                samples[start...].allSatisfy({ (start..<samples.count).contains($0.number) })
            else { return nil }
        }
        guard let configuration else { return nil }
        self.samples = samples
        self.template = first
        self.track = track
        self.configuration = configuration
        self.framesPerSecond = framesPerSecond
        self.ticks = ticks
        self.reordering = reordering
    }

    /// The track's box.
    /// - Parameters:
    ///   - chunks: which samples lie together, and `places` where.
    ///   - length: in ticks of the movie.
    func track(_ chunks: [Range<Int>], _ places: [Int], _ isLong: Bool, length: Int) -> [UInt8]? {
        let bytes = template.bytes
        func box(_ path: [String]) -> Box? { Box.path(path, in: bytes, track.body)?.last }
        guard let head = box(["tkhd"]), bytes.integer(at: head.bodyStart, 1) == 0, let media = box(["mdia"]),
            let kinds = box(["mdia", "minf", "stbl", "stsd"]),
            let described = description(Array(bytes[kinds.range]))
        else { return nil }
        var header = Array(bytes[head.range])
        header.put(1, at: 8 + 12)
        header.put(length, at: 8 + 20)
        let whole = samples.count * ticks
        let tables = Box.written(
            "stbl",
            described,
            Box.written("stts", numbers: [1, samples.count, ticks]),
            Box.runs("ctts", samples.enumerated().map { ($1.number - $0 + reordering) * ticks }),
            keys,
            Box.chunks(chunks),
            Box.written("stsz", numbers: [0, samples.count] + samples.map(\.size)),
            Box.places(places, isLong: isLong)
        )
        let clock = Box.written("mdhd", numbers: [0, 0, framesPerSecond * ticks, whole, 0x55C4_0000])
        let edit = Box.written("elst", numbers: [1, length, reordering * ticks, 0x1_0000])
        return Array(bytes[media.range]).replacing(["mdia", "minf", "stbl"], by: tables)?
            .replacing(["mdia", "mdhd"], by: clock)
            .map { Box.written("trak", header, Box.written("edts", edit), $0) }
    }

    /// What decoders must know, in the place of what the first span's file says for itself: square pixels, the colours of
    /// every film of this program, and no rate, which was that of the first span alone.
    private func description(_ kinds: [UInt8]) -> [UInt8]? {
        guard let kind = Box.path(["stsd", "avc1"], in: kinds, 0..<kinds.count)?.last else { return nil }
        let fields = Array(kinds[kind.bodyStart..<min(kind.bodyStart + 78, kinds.count)])
        let colors = Array("nclx".utf8) + [0, 1, 0, 1, 0, 1, 0]
        let own = Box.written(
            "avc1",
            fields,
            Box.written("avcC", configuration.bytes),
            Box.written("colr", colors),
            Box.written("pasp", Box.number(1) + Box.number(1))
        )
        return kinds.replacing(["stsd", "avc1"], by: own)
    }

    /// Where the bytes of some samples are, those that follow on each other in one piece.
    func pieces(_ range: Range<Int>) -> [FilmFile.Piece] {
        samples[range].reduce(into: []) { pieces, sample in
            let end = sample.offset + sample.size
            if let last = pieces.last, last.file == sample.file, last.bytes.upperBound == sample.offset {
                pieces[pieces.count - 1] = .init(file: sample.file, bytes: last.bytes.lowerBound..<end)
            } else {
                pieces.append(.init(file: sample.file, bytes: sample.offset..<end))
            }
        }
    }

    private var keys: [UInt8] {
        let keys = samples.indices.filter { samples[$0].isKey }.map { $0 + 1 }
        return Box.written("stss", numbers: [keys.count] + keys)
    }
}

/// The sound of a film, from its file.
struct FilmSound: Hashable, Sendable {
    let places: SamplePlaces
    /// In ticks of the movie.
    let length: Int
    private let head: MovieHead
    private let track: Box
    private let timescale: Int
    /// How many ticks each lasts.
    private let step: Int

    init?(_ head: MovieHead) {
        guard let track = head.tracks("soun").first, let movie = head.box("mvhd"),
            head.bytes.integer(at: movie.bodyStart, 1) == 0, head.timescale(of: movie) == FilmFile.timescale,
            let tables = Box.path(["mdia", "minf", "stbl"], in: head.bytes, track.body)?.last,
            let places = SamplePlaces(tables, in: head.bytes), !places.sizes.isEmpty,
            let media = Box.path(["mdia", "mdhd"], in: head.bytes, track.body)?.last,
            let times = Box.path(["stts"], in: head.bytes, tables.body)?.last
        else { return nil }
        self.head = head
        self.track = track
        self.places = places
        timescale = head.timescale(of: media)
        // The last may be shorter; all others are alike.
        step = Int(head.bytes.integer(at: times.bodyStart + 12, 4))
        length = Int(head.bytes.integer(at: movie.bodyStart + 16, 4))
        guard timescale > 0, step > 0 else { return nil }
    }

    /// How many of its samples are played in so many seconds.
    func count(untilSecond second: Int) -> Int { min(places.sizes.count, (second * timescale + step - 1) / step) }

    /// The track's box, the second of the movie.
    func track(_ chunks: [Range<Int>], _ places: [Int], _ isLong: Bool) -> [UInt8]? {
        let used = zip(chunks, places).filter { !$0.0.isEmpty }
        let own = Array(head.bytes[track.range])
        guard let tables = Box.path(["trak", "mdia", "minf", "stbl"], in: own, 0..<own.count)?.last,
            let header = Box.path(["trak", "tkhd"], in: own, 0..<own.count)?.last,
            own.integer(at: header.bodyStart, 1) == 0
        else { return nil }
        // What is said of the samples stays; only where they lie is new.
        let kept = Box.list(in: own, tables.body).filter { !["stsc", "stco", "co64"].contains($0.kind) }
            .flatMap { own[$0.range] }
        let written = Box.written("stbl", kept, Box.chunks(used.map(\.0)), Box.places(used.map(\.1), isLong: isLong))
        var numbered = own
        numbered.put(2, at: header.bodyStart + 12)
        return numbered.replacing(["trak", "mdia", "minf", "stbl"], by: written)
    }

    /// Where the bytes of some samples are.
    func pieces(_ range: Range<Int>, file: Int) -> [FilmFile.Piece] {
        range.reduce(into: []) { pieces, index in
            let bytes = places.offsets[index]..<places.offsets[index] + places.sizes[index]
            if let last = pieces.last, last.bytes.upperBound == bytes.lowerBound {
                pieces[pieces.count - 1] = .init(file: file, bytes: last.bytes.lowerBound..<bytes.upperBound)
            } else {
                pieces.append(.init(file: file, bytes: bytes))
            }
        }
    }
}

extension Box {
    /// `stsc`: how many samples lie together, chunk by chunk.
    fileprivate static func chunks(_ chunks: [Range<Int>]) -> [UInt8] {
        var entries: [Int] = []
        for (index, chunk) in chunks.enumerated() where entries.isEmpty || entries[entries.count - 2] != chunk.count {
            entries += [index + 1, chunk.count, 1]
        }
        return written("stsc", numbers: [entries.count / 3] + entries)
    }

    /// `stco` or `co64`: where each chunk lies.
    fileprivate static func places(_ places: [Int], isLong: Bool) -> [UInt8] {
        isLong
            ? written("co64", numbers: [places.count] + places.flatMap { [$0 >> 32, $0] })
            : written("stco", numbers: [places.count] + places)
    }
}
