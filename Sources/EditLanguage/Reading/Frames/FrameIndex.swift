import Timeline

/// The frames of a language by what evokes them, so that a clause is held against the few that its own words begin: there
/// are thousands of ways to say an edit.
struct FrameIndex: Sendable {
    /// The first two scalars of a cue; the second is nil where it has one only.
    private struct Head: Hashable {
        let first: Unicode.Scalar
        let second: Unicode.Scalar?
    }

    private let cues: [Head: [Frame.Cue]]
    private let frames: [Frame.Cue: [Frame]]

    init(_ all: [Frame]) {
        var frames: [Frame.Cue: [Frame]] = [:]
        for frame in all { for cue in frame.cues { frames[cue, default: []].append(frame) } }
        var cues: [Head: [Frame.Cue]] = [:]
        for cue in frames.keys {
            guard let first = cue.pieces.first, let head = first.first else { continue }
            cues[Head(first: head, second: first.dropFirst().first), default: []].append(cue)
        }
        self.cues = cues
        self.frames = frames
    }

    /// The cues whose first words stand somewhere in a text, each once, with the frames they evoke.
    func evoked(by text: SourceText) -> [(cue: Frame.Cue, frames: [Frame])] {
        var found: Set<Frame.Cue> = []
        for place in 0..<text.count {
            // Letters begin a word there or none; Chinese has no blanks.
            if place > 0, text.folded[place].isWordLike, text.folded[place - 1].isWordLike { continue }
            for second in [place + 1 < text.count ? text.folded[place + 1] : nil, nil] {
                guard let cues = cues[Head(first: text.folded[place], second: second)] else { continue }
                for cue in cues where !found.contains(cue) && text.spells(cue.pieces[0], at: place) {
                    found.insert(cue)
                }
            }
        }
        return found.map { ($0, frames[$0] ?? []) }
    }
}
