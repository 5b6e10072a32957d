import Timeline

/// The frames of a language, found by the words that evoke them.
enum Frames {
    struct Evoked {
        let frame: Frame
        let cue: Frame.Cue
    }

    /// By the first two scalars of a cue's first piece; the second is nil where it has one only. Every sentence that is not
    /// understood looks here, at each of its places.
    private struct Head: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar?

        init(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) {
            // Whichever apostrophe it was typed with.
            (self.first, self.second) = (first, second == "’" ? "'" : second)
        }
    }

    /// The frames of which the first words stand in a text.
    static func evoked(by text: SourceText, _ language: Language) -> [Evoked] {
        let index = language == .english ? english : chinese
        return (0..<text.count).flatMap { place -> [Evoked] in
            let second = place + 1 < text.count ? text.folded[place + 1] : nil
            let heads = [Head(text.folded[place], second), Head(text.folded[place], nil)]
            return heads.flatMap { index[$0] ?? [] }.filter { evoked in
                evoked.cue.pieces.first.map { text.spells($0, at: place) && text.isWhole(place..<place + $0.count) }
                    ?? false
            }
        }
    }

    private static let english = index(.english)
    private static let chinese = index(.chinese)

    private static func index(_ language: Language) -> [Head: [Evoked]] {
        var index: [Head: [Evoked]] = [:]
        for frame in (EditRequests.all + EditRequests.last).flatMap({ $0.frames(language) }) {
            for cue in frame.cues {
                guard let piece = cue.pieces.first, let first = piece.first else { continue }
                index[Head(first, piece.dropFirst().first), default: []].append(
                    Evoked(frame: frame, cue: cue)
                )
            }
        }
        return index
    }
}
