/// A way in which people ask for an edit that the rules read in plain words: the words that evoke it, what has to stand
/// beside them, in any order, and the plain sentence.
///
/// "The beach shot should stop after 7.5 s" and "stop the beach shot after 7.5 s" are one frame: `stop … after` evokes it, a
/// thing and a length stand beside, and "make the beach shot 7.5 s long" is what is read.
struct Frame: Hashable, Sendable {
    /// What evokes it; the pieces of one stand in that order, with other words between.
    let cues: [Cue]
    /// The plain sentence, with slots in it: `trim {thing} to {time}[ of {color}]`; what stands in brackets is said only
    /// where its slot was.
    let plain: [Piece]
    /// Words that change nothing beside it: "harsh" of a cut that is to be softened.
    let besides: Phrases?

    struct Cue: Hashable, Sendable {
        let pieces: [[Unicode.Scalar]]

        /// As it was written.
        var description: String {
            pieces.map { String(String.UnicodeScalarView($0)) }.joined(separator: "…")
        }

        /// - Parameter words: `leave…up` has a gap in it.
        init(_ words: String) {
            // As sentences are compared: in lower case, with plain signs.
            pieces = words.split(separator: "…").map { SourceText(String($0)).folded }
        }
    }

    indirect enum Piece: Hashable, Sendable {
        case words(String)
        case slot(Slot)
        case optional([Piece])
    }

    /// What can stand beside the words that evoke it.
    enum Slot: String, Hashable, Sendable, CaseIterable {
        /// What the edit is of.
        case thing
        /// Such a thing that is heard, or a title: for words that are said of anything.
        case sound, title, picture
        /// "It", where nothing was spoken of yet.
        case pronoun
        /// A sound that was uploaded and stands nowhere yet.
        case recording
        /// A time or a length, whichever preposition stood before it.
        case time
        /// A length that something is changed by, and not to.
        case amount
        /// "to 5 s".
        case goal
        /// "the first 2 s".
        case stretch
        /// "from 2 s to 4 s", or "after 20 s".
        case span
        case percent, factor, number, pixels, color, ratio, place, edge, filter, motion, transition, beside, turn, pace
        case fade
        case quoted, comparison
        /// "over the dinner clip", "when the market starts": how long that shows, or when it begins.
        case carrier
        /// All else that was said, as it was said.
        case rest
    }

    /// The same words can evoke several plain sentences, by what stands beside them.
    static func all(_ cues: [String], besides: [String] = [], _ plain: String...) -> [Frame] {
        plain.map { Frame(cues, besides: besides, $0) }
    }

    init(_ cues: [String], besides: [String] = [], _ plain: String) {
        self.cues = cues.map(Cue.init)
        self.besides = besides.isEmpty ? nil : Phrases(besides)
        var scanner = plain[...]
        self.plain = Self.pieces(&scanner)
    }

    /// What is read is what counts, whatever evoked it.
    static func == (one: Frame, other: Frame) -> Bool { one.plain == other.plain }
    func hash(into hasher: inout Hasher) { hasher.combine(plain) }

    /// The slots that have to be filled.
    var required: [Slot] { plain.compactMap { if case .slot(let slot) = $0 { slot } else { nil } } }

    /// Whether what else was said stays as it was said.
    var keepsRest: Bool { required.contains(.rest) }

    private static func pieces(_ rest: inout Substring) -> [Piece] {
        var pieces: [Piece] = []
        var words = ""
        let flush = { (pieces: inout [Piece], words: inout String) in
            if !words.isEmpty { pieces.append(.words(words)) }
            words = ""
        }
        while let sign = rest.popFirst() {
            switch sign {
            case "{":
                flush(&pieces, &words)
                let name = rest.prefix { $0 != "}" }
                rest = rest.dropFirst(name.count + 1)
                if let slot = Slot(rawValue: String(name)) { pieces.append(.slot(slot)) }
            case "[":
                flush(&pieces, &words)
                pieces.append(.optional(Self.pieces(&rest)))
            case "]":
                flush(&pieces, &words)
                return pieces
            default: words.append(sign)
            }
        }
        flush(&pieces, &words)
        return pieces
    }
}

extension Frame {
    /// The plain sentence with its slots filled.
    ///
    /// - Parameter values: what was said, in order; whatever is used is taken out.
    /// - Returns: nil where a slot that has to be filled is not.
    func sentence(_ values: inout [(slot: Slot, words: String)]) -> String? {
        var used: [Slot: String] = [:]
        return Self.sentence(plain, &values, &used)
    }

    /// - Parameter used: what was put into a slot before: a sound that is named once may be spoken of twice.
    private static func sentence(
        _ pieces: [Piece],
        _ values: inout [(slot: Slot, words: String)],
        _ used: inout [Slot: String]
    ) -> String? {
        var sentence = ""
        for piece in pieces {
            switch piece {
            case .words(let words): sentence += words
            case .slot(let slot):
                guard let place = values.firstIndex(where: { $0.slot.fills(slot) || slot.accepts($0.slot) }) else {
                    guard slot == .sound || slot == .thing, let words = used[slot] else { return nil }
                    sentence += words
                    continue
                }
                let words = values.remove(at: place).words
                used[slot] = words
                sentence += words
            case .optional(let pieces):
                var left = values
                guard let more = Self.sentence(pieces, &left, &used) else { continue }
                sentence += more
                values = left
            }
        }
        return sentence
    }
}

extension Frame.Slot {
    /// Whether it is filled by what can fill another: a time by any, an amount by what is no goal.
    fileprivate func accepts(_ other: Self) -> Bool {
        switch self {
        case .time: other == .time || other == .goal
        case .amount: other == .time
        default: self == other
        }
    }
}
