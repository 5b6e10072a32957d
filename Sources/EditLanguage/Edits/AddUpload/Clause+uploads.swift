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
        let noun: Noun? = take { kind in
            switch kind {
            case .upload(let noun): noun
            case .target(.pronoun) where isPronounMeant: .file
            case .target(.kind(.image, ordinal: nil)): .image
            default: nil
            }
        }
        guard let noun else { return nil }
        guard let file = uploads.last(where: { noun.fits($0.kind) }) else { throw .noUpload(nil) }
        return (file, file.name)
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
