import Timeline

/// What came of reading a message in a conversation.
public struct Turn: Hashable, Sendable {
    /// What to do, or what to ask.
    public let reading: Reading
    /// The sentence that was read, which an answer or a correction made of one said before.
    let sentence: String
    /// Whether the last edit is taken back first, or would be: what was meant takes its place.
    public var isRevision = false
    /// The message as it was read, where it was misspelt.
    public internal(set) var mended: String?
    /// Whether it goes a step further, or back, on the way of the last edit.
    var isNudge = false
    /// What "it" is in the sentence, where that is not what was spoken of last.
    var focus: Focus?
    /// The names of versions, where one was given.
    var names: VersionNames?

    init(
        _ reading: Reading,
        _ sentence: String,
        isRevision: Bool = false,
        isNudge: Bool = false,
        focus: Focus? = nil
    ) {
        self.reading = reading
        self.sentence = sentence
        self.isRevision = isRevision
        self.isNudge = isNudge
        self.focus = focus
    }
}

extension Turn {
    /// Whether it is clear what is to be done, or to be told.
    var isUnderstood: Bool {
        switch reading {
        case .instructions: true
        case .question(let asked): asked.kind == .answer && asked.substance != .heard || asked.kind == .refused
        }
    }

    /// Whether it is a question that one answer makes an edit of.
    var asksForOneThing: Bool {
        if case .question(let asked) = reading { asked.hole != nil || !asked.choices.isEmpty } else { false }
    }

    /// Whether it is not clear what is meant.
    var isUnclear: Bool {
        if case .question(let asked) = reading { asked.kind == .unclear } else { false }
    }

    /// Whether it says no more than that nothing was understood, or that something was asked.
    var saysLittle: Bool {
        if case .question(let asked) = reading { [.heard, .nothing].contains(asked.substance) } else { false }
    }

    /// Whether it adds a drawn clip; one in the place of another is asked for in words of its own.
    var addsDrawing: Bool {
        guard case .instructions(let all, _) = reading else { return false }
        return all.contains { if case .edit(let edit) = $0 { edit.draws && edit.isAddition } else { false } }
    }

    /// Whether it draws nothing, which nobody asks for in a roundabout way, and whether its texts are what was said: no words of
    /// the request, and no half of a quote.
    func keepsTexts(of message: String) -> Bool {
        guard case .instructions(let all, _) = reading else { return true }
        return all.allSatisfy { instruction in
            guard case .edit(let edit) = instruction else { return true }
            return !edit.draws
                && edit.freeTexts.allSatisfy { text in
                    !text.contains { "\"“”「」『』".contains($0) }
                        && text.split(whereSeparator: \.isNewline).allSatisfy { message.contains($0) }
                }
        }
    }

    /// How often it does what kind of edit; none where it is no edit.
    var kinds: [Edit.Kind: Int] {
        guard case .instructions(let all, _) = reading else { return [:] }
        return all.reduce(into: [:]) { kinds, instruction in
            if case .edit(let edit) = instruction { kinds[edit.kind, default: 0] += 1 }
        }
    }

    /// Whether it is an edit of the kind of some others.
    func doesTheLike(of edits: [Edit]) -> Bool {
        guard case .instructions(let all, _) = reading else { return true }
        let kinds = Set(edits.map(\.kind))
        return all.contains { if case .edit(let edit) = $0 { kinds.contains(edit.kind) } else { false } }
    }

    /// Whether the film is the same after it: what was meant is something else.
    func changesNothing(in draft: Draft) -> Bool {
        guard case .instructions(let all, _) = reading else { return false }
        var now = draft
        for instruction in all {
            guard case .edit(let edit) = instruction, let after = try? now.applying(edit, newID: { "nothing" }) else {
                return false
            }
            now = after
        }
        return now == draft
    }

    /// Whether the message may say something in other words. What waits for a word of confirmation, and what is so already, was
    /// understood.
    var isOpen: Bool {
        guard case .question(let asked) = reading else { return false }
        return switch asked.kind {
        case .unclear, .refused: true
        case .answer: asked.substance == .heard
        case .unconfirmed, .soAlready: false
        }
    }
}
