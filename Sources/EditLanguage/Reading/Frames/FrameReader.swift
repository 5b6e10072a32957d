import Timeline

/// What a clause may mean that no rule can read as it stands: said again in plain words, by the frames that its words evoke,
/// or without the words that say nothing.
///
/// Nothing that says something may be left: a clause with a word beside the frame that is no slot of it, and none of the
/// few that are light, is not said again.
struct FrameReader {
    /// A way to say the clause plainly, and how much of it was left out.
    struct Candidate: Hashable {
        let sentence: String
        /// How many words that say little were left out.
        let unused: Int
    }

    let said: SourceText
    let context: EditContext
    let language: Language
    private let light: Phrases
    private let index: FrameIndex
    /// Whether what it is said of was put before the clause by the reader.
    private let isPartial: Bool

    init(_ said: String, in context: EditContext, _ language: Language, isPartial: Bool = false) {
        self.isPartial = isPartial
        self.said = SourceText(said)
        self.context = context
        self.language = language
        light = LightWords.phrases(language)
        index = Frames.index(language)
    }

    /// The ways to say it, those that leave least out first.
    var candidates: [Candidate] {
        guard said.count <= 200 else { return [] }
        var found: Set<Candidate> = []
        // What is left beside a cue is looked at once, however many frames have that cue.
        var frames: [String: Set<Frame>] = [:]
        for (frame, cue) in index.evoked(by: said) {
            if let left = without(cue) { frames[left, default: []].insert(frame) }
        }
        for (left, frames) in frames { found.formUnion(candidates(frames, left)) }
        if let lighter = withoutLightWords(said.string(0..<said.count)), lighter.unused > 0 { found.insert(lighter) }
        return found.sorted { ($0.unused, $0.sentence) < ($1.unused, $1.sentence) }
    }

    private func candidates(_ frames: Set<Frame>, _ left: String) -> [Candidate] {
        let keeping = frames.filter(\.keepsRest)
        // What the words cut in two is one again: "yank the second clip out". "The first 3 s are all wind, get rid of it": of
        // the wind, or of the picture?
        let rest = keeping.isEmpty || isPartial ? nil : withoutLightWords(left.replacing(Self.sign, with: " "))
        let whole = keeping.compactMap { frame -> Candidate? in
            guard let rest else { return nil }
            var values = [(slot: Frame.Slot.rest, words: rest.sentence.trimmingSigns)]
            return frame.sentence(&values).map { Candidate(sentence: $0, unused: rest.unused) }
        }
        let others = frames.subtracting(keeping)
        guard !others.isEmpty else { return whole }
        let chunked = ChunkedText(left, in: context)
        return whole + others.compactMap { candidate($0, chunked) }
    }

    /// The sentence with a sign in the place of what evokes a frame; nil where that does not stand in it in that order.
    private func without(_ cue: Frame.Cue) -> String? {
        var left = ""
        var place = 0
        for piece in cue.pieces {
            guard let start = (place..<said.count).first(where: { isStanding(piece, at: $0) }) else { return nil }
            left += said.string(place..<start) + Self.sign
            place = start + piece.count
        }
        return left + said.string(place..<said.count)
    }

    private func isStanding(_ phrase: [Unicode.Scalar], at place: Int) -> Bool {
        said.spells(phrase, at: place) && said.isWhole(place..<place + phrase.count)
    }

    private func candidate(_ frame: Frame, _ chunked: ChunkedText) -> Candidate? {
        var unused = 0
        var lightEnd = 0
        var carriers: [(slot: Frame.Slot, words: String)] = []
        for part in chunked.parts where !chunked.chunks.contains(where: { $0.range.contains(part.range.lowerBound) }) {
            if part.range.upperBound <= lightEnd { continue }
            // "Turn it down to 30" is a level, and no angle.
            let saysLevel = part.kind == .to && Self.levels.stands(in: chunked.text, part.range)
            if saysLevel, frame.required.contains(.number) { return nil }
            if chunked.text.spells(Self.sign.trimmingSigns, in: part.range) || part.isSilent { continue }
            if case .across = part.kind {
                carriers.append((.carrier, chunked.string(part.range)))
                continue
            }
            guard let end = endOfLight(of: part, chunked, beside: frame) else { return nil }
            lightEnd = end
            unused += 1
        }
        var values = chunked.chunks.compactMap { value($0, chunked) }
        guard values.count == chunked.chunks.count else { return nil }
        values += carriers
        // "The market clip, make it stop at 5 s": it was named.
        let things = values.count(where: \.slot.isThing)
        if things > frame.required.count(where: \.isThing) {
            // "The first 2 s of it": nothing else was named.
            guard things > 1 else { return nil }
            let pronoun = chunked.chunks.lastIndex { $0.kind == .target(.pronoun) }
            guard let pronoun, pronoun > 0 else { return nil }
            values.remove(at: pronoun)
            unused += 1
        }
        guard let sentence = frame.sentence(&values), values.isEmpty else { return nil }
        return Candidate(sentence: sentence, unused: unused)
    }

    /// Where the light word ends that begins with a part; in Chinese it may be made of several. Nil where none does.
    private func endOfLight(of part: Part, _ chunked: ChunkedText, beside frame: Frame? = nil) -> Int? {
        [light, frame?.besides].lazy.compactMap { $0?.matchEnd(in: chunked.text, at: part.range.lowerBound) }
            .first { end in
                end >= part.range.upperBound && chunked.parts.contains { $0.range.upperBound == end }
            }
    }

    private func value(_ chunk: Chunk, _ chunked: ChunkedText) -> (slot: Frame.Slot, words: String)? {
        guard let slot = Frame.Slot(chunk.role) else { return namedSound(chunk, chunked) }
        switch chunk.kind {
        case .time(let time), .length(let time), .amount(let time), .start(let time), .goal(let time):
            if case .goal = chunk.kind { return (.goal, plain(time)) }
            return (.time, plain(time))
        // "Slide it in from the left" is how it moves, and not where it is to be.
        case _ where slot == .place && chunked.string(chunk.range).lowercased().hasPrefix("from"): return nil
        default: return (slot == .thing ? kind(of: chunk, chunked) : slot, chunked.string(chunk.range))
        }
    }

    private func plain(_ time: Int) -> String { language == .english ? English.time(time) : Chinese.time(time) }

    private static let levels = Phrases(["down to", "up to"])

    // MARK: Signs

    /// What stands in the place of what evokes a frame: no word, so that what stands beside it is not joined.
    private static let sign = " | "

    // MARK: Without a frame

    /// A sentence without its light words; nil where a word that nobody knows says more.
    private func withoutLightWords(_ sentence: String) -> Candidate? {
        let chunked = ChunkedText(sentence, in: context)
        var left = ""
        var unused = 0
        var place = 0
        for part in chunked.parts where part.kind == .other && part.range.lowerBound >= place {
            guard let end = endOfLight(of: part, chunked) else { return nil }
            left += chunked.string(place..<part.range.lowerBound)
            place = end
            unused += 1
        }
        return Candidate(sentence: left + chunked.string(place..<chunked.text.count), unused: unused)
    }
}

extension Frame.Slot {
    /// The slot that a chunk can fill; nil where it can fill none.
    init?(_ role: Chunk.Role) {
        switch role {
        case .reference: self = .thing
        case .time: self = .time
        case .stretch: self = .stretch
        case .span: self = .span
        case .percent: self = .percent
        case .factor: self = .factor
        case .number: self = .number
        case .pixels: self = .pixels
        case .color: self = .color
        case .ratio: self = .ratio
        case .place: self = .place
        case .edge: self = .edge
        case .filter: self = .filter
        case .motion: self = .motion
        case .transition: self = .transition
        case .beside: self = .beside
        case .turn: self = .turn
        case .pace: self = .pace
        case .fade: self = .fade
        case .quoted: self = .quoted
        case .comparison: self = .comparison
        case .rate, .mood: return nil
        }
    }
}
