import Timeline

/// The frames of a language by what evokes them: a sentence is held against those only whose first words stand in it.
struct FrameIndex: Sendable {
    private struct Entry: Sendable {
        let words: [Unicode.Scalar]
        var evoked: [(frame: Frame, cue: Frame.Cue)]
    }

    private let entries: [Unicode.Scalar: [Entry]]
    /// Every word that some frame can take in: a clause with another one fits none of them.
    private let words: Set<[Unicode.Scalar]>

    init(_ frames: [Frame]) {
        var byWords: [[Unicode.Scalar]: [(frame: Frame, cue: Frame.Cue)]] = [:]
        for frame in frames {
            for cue in frame.cues {
                guard let first = cue.pieces.first else { continue }
                byWords[first, default: []].append((frame, cue))
            }
        }
        var entries: [Unicode.Scalar: [Entry]] = [:]
        for (words, evoked) in byWords {
            guard let head = words.first else { continue }
            entries[head, default: []].append(Entry(words: words, evoked: evoked))
        }
        self.entries = entries
        words = Set(frames.flatMap(\.cues).flatMap(\.pieces).flatMap(\.wordsOfPhrase))
            .union(frames.compactMap(\.besides).flatMap(\.words))
    }

    /// Whether each word of a clause that nobody knows may be one of a frame, or is light.
    func mayTakeIn(_ clause: Clause, light: Set<[Unicode.Scalar]>) -> Bool {
        clause.parts.allSatisfy { part in
            guard part.kind == .other else { return true }
            let word = Array(clause.text.folded[part.range])
            // What is no word, or more than one, is looked at closely.
            guard word.allSatisfy({ $0.isWordLike || $0.isHan }) else { return true }
            return word.wordsOfPhrase.allSatisfy { words.contains($0) || light.contains($0) }
        }
    }

    /// The frames that a sentence may evoke, with the words that do; of those in several pieces only the first is known to
    /// stand there.
    func evoked(by said: SourceText) -> [(frame: Frame, cue: Frame.Cue)] {
        var seen: Set<[Unicode.Scalar]> = []
        var found: [(frame: Frame, cue: Frame.Cue)] = []
        for place in 0..<said.count where !said.isInside(place) {
            for entry in entries[said.folded[place]] ?? []
            where said.matches(entry.words, at: place) && said.isWhole(place..<place + entry.words.count)
                && seen.insert(entry.words).inserted
            {
                found += entry.evoked
            }
        }
        return found
    }
}

/// The frames of all edits.
enum Frames {
    static func index(_ language: Language) -> FrameIndex {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private static let english = FrameIndex(frames(.english))
    private static let chinese = FrameIndex(frames(.chinese))

    private static func frames(_ language: Language) -> [Frame] {
        (EditRequests.all + EditRequests.last).flatMap { $0.frames(language) }
    }
}
