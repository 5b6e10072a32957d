import Timeline

extension Clause {
    /// Takes what names an uploaded file: its name, its identifier, or "my video".
    ///
    /// - Parameter isPronounMeant: whether "it" means the newest file.
    /// - Returns: the file and what to call it; nil where the clause names none.
    mutating func takeUpload(
        in resolver: ReferenceResolver,
        isPronounMeant: Bool
    ) throws(ReadingError) -> (file: Upload, name: String)? {
        let uploads = resolver.context.uploads
        if let id = takeQuoted(behind: .identified) {
            guard let file = uploads.last(where: { $0.id == id }) else { throw .noUpload(id) }
            _ = take(.upload(.file))
            return (file, takeQuoted() ?? file.name)
        }
        if let named = takeNamedUpload(uploads) {
            _ = take(.upload(.file))
            return (named, named.name)
        }
        let fileName: String? = take { if case .fileName(let name) = $0 { name } else { nil } }
        if let fileName { throw .noUpload(fileName) }
        let place = parts.firstIndex { part in
            switch part.kind {
            case .upload, .target(.kind(.image, ordinal: nil)): true
            case .target(.pronoun): isPronounMeant
            default: false
            }
        }
        guard let place else { return nil }
        let part = parts[place]
        remove(place..<place + 1)
        let file: Upload
        switch part.kind {
        case .upload(let noun): file = try self.file(of: noun, said: part.range, in: resolver)
        case .target(.pronoun):
            // "It" is the one that came last.
            guard let newest = uploads.last else { throw .noUpload(nil) }
            file = newest
        default:
            // "The photo" may be one that is there: only those that are nowhere yet are asked about.
            let images = uploads.filter { $0.kind == .image }
            let isFree = images.contains { !resolver.isPlaced($0) }
            guard let newest = images.last else { throw .noUpload(nil) }
            file = isFree ? try self.file(of: .image, said: part.range, in: resolver) : newest
        }
        return (file, file.name)
    }

    /// The one file that some words mean which name none: of several that fit, those that are nowhere yet, and of sounds those
    /// whose names tell what they are.
    ///
    /// - Throws: `whichFile` where several are left: which came last says nothing of which is meant.
    private func file(of noun: Noun, said range: Range<Int>, in resolver: ReferenceResolver) throws(ReadingError)
        -> Upload
    {
        var fitting = resolver.context.uploads.filter { noun.fits($0.kind) }
        let narrower = [
            fitting.filter { !resolver.isPlaced($0) },
            fitting.filter { $0.isNamed(like: text.string(range)) },
        ]
        for some in narrower where !some.isEmpty {
            let both = fitting.filter { file in some.contains { $0.id == file.id } }
            if !both.isEmpty { fitting = both }
        }
        guard let first = fitting.first else { throw .noUpload(nil) }
        guard fitting.count > 1 else { return first }
        let before = text.string(0..<range.lowerBound)
        let after = text.string(range.upperBound..<text.count)
        let some = fitting.suffix(6)
        throw .whichFile(some.map(\.name), some.map { "\(before)\($0.name)\(after)" })
    }

    fileprivate mutating func takeNamedUpload(_ uploads: [Upload]) -> Upload? {
        take { kind in
            let name: String
            switch kind {
            case .fileName(let text), .quoted(let text), .target(.name(let text)): name = text
            default: return nil
            }
            let wanted = SourceText(name).foldedString
            return uploads.last { SourceText($0.name).foldedString == wanted }
                ?? uploads.last { MediaFileName.stem(of: $0.name).map { SourceText($0).foldedString } == wanted }
        }
    }
}

extension Clause {
    /// The uploaded file that it names; nil where it names none.
    func namedUpload(_ uploads: [Upload]) -> Upload? {
        var copy = self
        return copy.takeNamedUpload(uploads)
    }

    /// Whether it names a sound that stands nowhere on the timeline.
    func namesUnplacedSound(in resolver: ReferenceResolver) -> Bool {
        guard let file = namedUpload(resolver.context.uploads), file.kind == .audio else { return false }
        return !resolver.draft.tracks.flatMap(\.segments).contains { $0.media?.source == .file(id: file.id) }
    }

    /// The instruction once for each time of a list: "at 0, 10 and 20 s"; nil where one is told, or none.
    var forEachStart: [Clause]? {
        guard let first = parts.firstIndex(where: { $0.kind.startTime != nil }) else { return nil }
        var times = [parts[first].kind.startTime ?? 0]
        var end = first + 1
        while end + 1 < parts.count, parts[end].kind == .joint {
            let next = parts[(end + 1)...].firstIndex { $0.kind != .joint } ?? end
            guard next > end, let time = parts[next].kind.startTime ?? parts[next].kind.bareTime else { break }
            times.append(time)
            end = next + 1
        }
        guard (2...20).contains(times.count) else { return nil }
        return times.map { time in
            var parts = parts
            parts.replaceSubrange(first..<end, with: [Part(kind: .start(time), range: self.parts[first].range)])
            return Clause(text: text, parts: parts, inherited: inherited)
        }
    }

    /// Takes "twice", "three times": how often it is to be put there.
    mutating func takeTimesOver() -> Int? {
        if let place = parts.firstIndex(where: { Self.twice.stands(in: text, $0.range) }) {
            remove(place..<place + 1)
            dropBackToBack()
            return 2
        }
        guard let place = parts.firstIndex(where: { $0.kind == .sense(.times) }), place > 0,
            case .number(let value) = parts[place - 1].kind, value % 1000 == 0, (2000...20_000).contains(value)
        else { return nil }
        remove(place - 1..<place + 1)
        dropBackToBack()
        return value / 1000
    }

    private mutating func dropBackToBack() {
        for index in parts.indices.reversed() where Self.backToBack.stands(in: text, parts[index].range) {
            remove(index..<index + 1)
        }
    }

    private static let twice = Phrases(["twice", "two times", "两遍", "两次"])
    private static let backToBack = Phrases(["back", "in a row", "running", "连续", "连着", "接连"])
}

extension Part.Kind {
    fileprivate var startTime: Int? { if case .start(let time) = self { time } else { nil } }
    fileprivate var bareTime: Int? { if case .time(let time) = self { time } else { nil } }
}

extension ReferenceResolver {
    /// Whether a file stands on the timeline.
    fileprivate func isPlaced(_ file: Upload) -> Bool {
        draft.tracks.contains { $0.segments.contains { $0.media?.source == .file(id: file.id) } }
    }
}

extension Upload {
    /// Whether its name tells that it is what some words call it: `song.mp3` of "my song", `voice.mp3` of "the narration".
    fileprivate func isNamed(like words: String) -> Bool {
        let (words, name) = (words.lowercased(), name.lowercased())
        return Self.callings.contains { row in
            row.contains(where: words.contains) && row.contains(where: name.contains)
        }
    }

    private static let callings = [
        ["song", "music", "track", "bgm", "tune", "歌", "曲", "音乐", "配乐"],
        ["voice", "narrat", "speech", "commentary", "配音", "旁白", "解说", "录音", "人声"],
        ["effect", "sfx", "ding", "bell", "sound effect", "音效", "提示音", "铃声"],
        ["logo", "watermark", "水印", "标志", "图标"],
    ]
}

extension Noun {
    fileprivate func fits(_ kind: Upload.Kind) -> Bool {
        switch self {
        case .clip: kind == .video
        case .image: kind == .image
        case .music, .sound: kind == .audio
        default: true
        }
    }
}

extension Clause {
    /// Takes "a fifth of its volume", "half the volume": how loud a file is to be, in per cent.
    mutating func takeShareOfLoudness() -> Int? {
        guard hasWord(.asLoud) else { return nil }
        _ = takeWord(.asLoud)
        return takeFactor()
    }
}
