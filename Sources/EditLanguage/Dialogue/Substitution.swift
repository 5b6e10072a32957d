import Timeline

/// What a few words make of a sentence that was said before: its chunks are replaced by theirs, and what has no place in
/// it is put behind.
struct Substitution {
    let sentence: ChunkedText
    let words: ChunkedText
    /// What the sentence is read against.
    let context: EditContext
    /// Whether the words name what the sentence left open, and not another than it named.
    let fillsHole: Bool

    /// - Parameter base: what the sentence was read against, whose names stand in it; the context where nothing is given.
    init(
        of words: String,
        into sentence: String,
        in context: EditContext,
        saidIn base: EditContext? = nil,
        fillsHole: Bool = false
    ) {
        self.fillsHole = fillsHole
        self.sentence = ChunkedText(sentence.withoutFinalSigns, in: base ?? context)
        self.words = ChunkedText(words, in: context)
        self.context = context
    }

    /// What one chunk becomes.
    private struct Replacement {
        let range: Range<Int>
        let text: String
    }

    private var plain: String { sentence.string(0..<sentence.text.count) }
    private var wording: any Wording { Language(of: plain).wording }

    /// The sentences, the best first.
    var sentences: [String] {
        // A word that has no place in the sentence and stands beside others that may is not said of it.
        guard let replaced else { return words.isAllChunks || words.chunks.isEmpty || fillsHole ? appended : [] }
        return sentence.chunks.contains(where: \.isGeneric) ? replaced + appended : replaced
    }

    /// The sentence with chunks in the place of others of their kind, in every way there is; nil where not all find one.
    var replaced: [String]? {
        // "Have it start 2 s later": a word that has no place in the sentence is not left out.
        guard !words.chunks.isEmpty, words.isAllChunks else { return nil }
        var ways: [[Replacement]] = [[]]
        var left: [Chunk] = []
        for chunk in words.chunks {
            let options = places(for: chunk).compactMap { replacement(of: $0, by: chunk) }
            guard !options.isEmpty else {
                left.append(chunk)
                continue
            }
            ways = ways.flatMap { way in
                options.filter { option in !way.contains { $0.range.overlaps(option.range) } }.map { way + [$0] }
            }
            guard (1...12).contains(ways.count) else { return nil }
        }
        guard left.count < words.chunks.count else { return nil }
        let replaced = ways.map(applying)
        guard let first = left.first, let last = left.last else { return replaced }
        let rest = words.string(first.range.lowerBound..<last.range.upperBound)
        return replaced.flatMap { wording.variants(of: $0, appending: rest) }
    }

    /// The chunks that one may stand for. "The clip" is what was left open; beside a thing that is named by more than its
    /// kind it is no other: 用下雨的视频覆盖第二段.
    private func places(for chunk: Chunk) -> [Chunk] {
        guard chunk.role == .reference else { return sentence.chunks }
        let things = sentence.chunks.filter { $0.role == .reference }
        return things.filter { $0.isOpen == fillsHole }.nonEmpty ?? things
    }

    /// The sentence grown by the words.
    var appended: [String] {
        let said = words.string(0..<words.text.count)
        guard words.isOnlyReference, let chunk = words.chunks.first else {
            return wording.variants(of: plain, appending: said)
        }
        let name = words.chunks.count == 1 ? name(chunk, for: nil) : said
        return wording.variants(of: plain, naming: name) + wording.variants(of: plain, appending: name)
    }

    private func applying(_ way: [Replacement]) -> String {
        var text = ""
        var place = 0
        for one in way.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            text += sentence.string(place..<one.range.lowerBound) + one.text
            place = one.range.upperBound
        }
        return text + sentence.string(place..<sentence.text.count)
    }

    private func replacement(of old: Chunk, by new: Chunk) -> Replacement? {
        let whole = { Replacement(range: old.range, text: words.string(new.range)) }
        switch (new.role, old.role) {
        case (.reference, .reference): return Replacement(range: old.range, text: name(new, for: old))
        case (.edge, .stretch):
            guard case .edge(let edge) = new.kind, let side = sentence.side(in: old.range) else { return nil }
            return Replacement(range: side, text: Language(of: sentence.string(side)).wording.ordinal(edge))
        // "The beginning" becomes "the first 2 s".
        case (.time, .edge) where fillsHole, (.stretch, .edge) where fillsHole:
            guard let edge = old.kind.openEdge else { return nil }
            let said = words.measures(in: new.range)
            guard said.count == 1, let measure = said.first else { return nil }
            let wording = self.wording
            let stretch = [wording.ordinal(edge), words.string(measure)].joined(separator: wording.space)
            return Replacement(range: old.range, text: wording.space.isEmpty ? stretch : wording.definite(stretch))
        case (.number, _) where old.role.isMeasure: return measure(of: old, by: new)
        case (.time, .time), (.time, .stretch), (.percent, .percent), (.percent, .factor), (.factor, .factor),
            (.factor, .percent), (.pixels, .pixels), (.rate, .rate):
            return measure(of: old, by: new)
        case (.stretch, .span), (.span, .stretch): return whole()
        // "Cut everything after 25 s" · "and the first 5 s".
        case (.stretch, .time), (.span, .time): return old.kind.isBeyond ? whole() : nil
        // "At the front" stands for "after it": it cannot be at both.
        case (.edge, .beside), (.beside, .edge): return whole()
        case (.time, .beside), (.time, .edge):
            if case .start = new.kind { return whole() }
            return nil
        case (.edge, .time), (.beside, .time):
            // "after the beach clip" stands for "at 5 s".
            switch old.kind {
            case .start, .goal: return whole()
            default: return nil
            }
        case (let one, let other) where one == other:
            guard old.isGeneric, !new.isGeneric else { return whole() }
            // "a filter" becomes "a sepia filter".
            let start = sentence.string(old.range).hasPrefix("the ") ? old.range.lowerBound + 4 : old.range.lowerBound
            return Replacement(range: start..<start, text: words.string(new.range) + wording.space)
        default: return nil
        }
    }

    /// "by 5 seconds" becomes "by 2 seconds", whether "2", "2 seconds" or "by 2 seconds" was said.
    private func measure(of old: Chunk, by new: Chunk) -> Replacement? {
        let inner = sentence.measures(in: old.range)
        let said = words.measures(in: new.range)
        guard inner.count == 1, said.count == 1, let place = inner.first, let measure = said.first else { return nil }
        switch new.kind {
        case .start, .beyond, .goal:
            // "at 5 s" is no length.
            guard old.kind.isSameRole(as: new.kind) else { return nil }
        case .length, .amount:
            // "For 3 seconds" behind "freeze at 5 s" is how long.
            guard !old.kind.isMoment else { return nil }
        default: break
        }
        let text = words.string(measure)
        guard new.role == .number, old.role != .number else { return Replacement(range: place, text: text) }
        return Replacement(range: place, text: text + sentence.string(place).unit)
    }

    /// What the words call a thing, so that it is found: "the third one" is the third clip, or the third title.
    private func name(_ chunk: Chunk, for old: Chunk?) -> String {
        let said = words.string(chunk.range)
        let wording = Language(of: said).wording
        switch chunk.kind {
        case .sense(.all) where RemarkWords.everyOne.matchEnd(in: SourceText(said), at: 0) == chunk.range.count:
            return wording.all(noun(of: old))
        case .target(.kind(nil, ordinal: .some)):
            let ordinal = said.hasSuffix(" one") ? String(said.dropLast(4)) : said
            return wording.counted(ordinal, noun(of: old))
        default: return said
        }
    }

    private func noun(of chunk: Chunk?) -> Noun {
        switch chunk?.kind {
        case .target(.kind(let noun?, _)), .target(.that(let noun)): noun == .title ? .title : noun
        case .target(.address(let address)): address.track.kind.noun
        case .target(.pronoun): context.lastTouched.map { $0.track.kind.noun } ?? .clip
        default: .clip
        }
    }
}
