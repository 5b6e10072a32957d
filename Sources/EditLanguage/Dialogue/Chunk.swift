import Timeline

/// A stretch of a sentence that another of its kind could stand for: "the second clip", "2 seconds", "red".
struct Chunk: Hashable {
    let role: Role
    let kind: Part.Kind
    let range: Range<Int>
    /// Whether several things are named in it, or all.
    var isList = false

    /// Whether it says what is meant only by its kind: "a filter".
    var isGeneric: Bool {
        switch kind {
        case .sense(.filter(nil)), .sense(.motion(nil)), .sense(.transition(nil)): true
        default: false
        }
    }

    /// Whether it names a thing by its kind alone, or not at all: "the clip", "it".
    var isOpen: Bool {
        switch kind {
        case .target(.pronoun), .target(.that), .target(.kind(_, ordinal: nil)), .upload: !isList
        default: false
        }
    }

    enum Role: Hashable {
        case reference, beside, time, stretch, span, percent, factor, number, pixels, rate
        case edge, place, color, ratio, quoted, mood, fade, filter, motion, transition, turn
        /// Words that say more or less of something.
        case comparison, pace
    }
}

extension Chunk.Role {
    /// What a part is for in a sentence; nil where nothing could stand in its place.
    init?(_ kind: Part.Kind) {
        switch kind {
        case .target, .upload, .label, .fileName, .sense(.all), .sense(.pair): self = .reference
        case .beside: self = .beside
        case .time, .length, .amount, .start, .goal, .beyond: self = .time
        case .first, .last: self = .stretch
        case .span: self = .span
        case .percent, .percentGoal: self = .percent
        case .sense(.factor): self = .factor
        case .number: self = .number
        case .pixels: self = .pixels
        case .rate: self = .rate
        case .edge, .portion(.open), .portion(.piece(1)): self = .edge
        case .position, .sense(.side): self = .place
        case .color: self = .color
        case .ratio: self = .ratio
        case .quoted: self = .quoted
        case .mood: self = .mood
        case .sense(.fade(.some)), .sense(.fadeInAndOut): self = .fade
        case .sense(.filter): self = .filter
        case .sense(.motion): self = .motion
        case .sense(.transition): self = .transition
        case .sense(.clockwise), .sense(.turned): self = .turn
        case .sense(.pace), .sense(.tempo): self = .pace
        case .louder, .quieter, .sense(.change), .sense(.level), .sense(.scale), .sense(.lengthened):
            self = .comparison
        default: return nil
        }
    }

    /// Whether a bare number can stand for it: it takes over the unit.
    var isMeasure: Bool {
        switch self {
        case .time, .stretch, .percent, .factor, .number, .pixels, .rate: true
        default: false
        }
    }
}

/// A sentence, or a few words, cut into chunks.
struct ChunkedText {
    let text: SourceText
    let tokens: [Token]
    let parts: [Part]
    let chunks: [Chunk]

    /// - Parameter context: whose names may stand in it.
    init(_ sentence: String, in context: EditContext) {
        let text = SourceText(sentence)
        let cuts = Tokenings(text, in: context)
        let plain = cuts.plain
        let isKnown = { (tokens: [Token]) in !tokens.contains { $0.kind == .other } }
        let tokens = isKnown(plain) ? plain : cuts.others(than: plain).first(where: isKnown) ?? cuts.named
        self.text = text
        self.tokens = tokens
        // "The second one" counts nothing.
        parts = PartBuilder.parts(of: tokens[...], in: text).filter {
            $0.kind != .number(1000) || !["one", "ones"].contains(text.string($0.range).lowercased())
        }
        chunks = Self.chunks(of: parts)
    }

    /// Whether it asks for nothing by itself, and holds no word that nobody knows; "a 15 second version" is the film.
    var isFragment: Bool {
        !parts.isEmpty && !beginsAsVerb
            && parts.map(\.kind).allSatisfy { kind in
                switch kind {
                case .verb, .other, .saying, .named, .target(.pronoun), .keyword(.restore), .keyword(.deleted): false
                case .sense(.version): false
                default: true
                }
            }
    }

    /// "Start the title half a second later": an end, said of something, is what is to be done.
    private var beginsAsVerb: Bool {
        guard let first = parts.first, case .edge = first.kind, !first.isCompound,
            !text.folded[first.range.lowerBound].isHan
        else { return false }
        return parts.dropFirst().contains { !$0.isSilent }
    }

    /// Whether everything that says something is a chunk.
    var isAllChunks: Bool {
        parts.allSatisfy { $0.isSilent || Chunk.Role($0.kind) != nil }
    }

    /// Whether it says anything but small words.
    var isSilent: Bool { parts.allSatisfy(\.isSilent) }

    /// Whether all that it says is which things are meant.
    var isOnlyReference: Bool {
        !chunks.isEmpty && chunks.allSatisfy { $0.role == .reference }
            && parts.allSatisfy { part in
                part.isSilent || Chunk.Role(part.kind) == .reference
            }
    }

    func string(_ range: Range<Int>) -> String { text.string(range) }

    /// The measures in a stretch: "2 seconds" in "by 2 seconds".
    func measures(in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for token in tokens where range.contains(token.range.lowerBound) && token.isMeasure {
            if found.last != token.range { found.append(token.range) }
        }
        return found
    }

    /// Where "first", "last", or the word for an end stands in a stretch.
    func side(in range: Range<Int>) -> Range<Int>? {
        tokens.first { token in
            guard range.contains(token.range.lowerBound) else { return false }
            switch token.term {
            case .ordinal, .edge: return true
            default: return false
            }
        }?.range
    }

    private static func chunks(of parts: [Part]) -> [Chunk] {
        var chunks: [Chunk] = []
        var isJoined = false
        var mayGrow = false
        var before: Part?
        for part in parts {
            defer { before = part }
            guard let role = Chunk.Role(part.kind) else {
                if part.kind == .joint { isJoined = true } else if !part.isSilent { mayGrow = false }
                continue
            }
            // "the first and the third clip", "all clips": one list.
            if role == .reference, mayGrow, let last = chunks.last, last.role == .reference,
                isJoined || last.isList
            {
                chunks[chunks.count - 1] = Chunk(
                    role: .reference,
                    kind: part.kind,
                    range: last.range.lowerBound..<part.range.upperBound,
                    isList: true
                )
            } else {
                let start = before.map { $0.kind == .definite ? $0.range.lowerBound : part.range.lowerBound }
                let isSeveral =
                    switch part.kind {
                    case .sense(.all), .sense(.pair): true
                    default: false
                    }
                chunks.append(
                    Chunk(
                        role: role,
                        kind: part.kind,
                        range: (start ?? part.range.lowerBound)..<part.range.upperBound,
                        isList: isSeveral
                    )
                )
            }
            isJoined = false
            mayGrow = role == .reference
        }
        return chunks
    }
}
