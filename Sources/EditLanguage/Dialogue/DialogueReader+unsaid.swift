import Timeline

// What leaves out of what it is said: "bigger", "1 second later", 移到下面.
extension DialogueReader {
    /// The message as said of the thing that was spoken of last; nil where it names something, or nobody knows what that is.
    func ofLast(_ move: Move) -> Turn? {
        guard mayBeOfLast(move.own.reading, move), let address = move.now.lastTouched, !move.now.spokeOfSeveral,
            !move.now.spokeOfUnknown, move.now.lastProperty?.isTimed != true,
            // What corrects, or repeats, is not said of the thing alone.
            move.remark.marks.allSatisfy({ $0 == .softly || $0.isNudge || $0 == .same && move.goesOnWithAnd })
        else { return nil }
        let whole = ChunkedText(move.message, in: move.now)
        guard !Clause(text: whole.text, parts: whole.parts).has(.target(.pronoun)) else { return nil }
        // "A bit smaller" is nothing but a word about what was done.
        let core = ([move.remark.core, move.message].map(\.trimmingSigns).first { !$0.isEmpty } ?? "").replacing(
            "也",
            with: ""
        )
        let words = ChunkedText(core, in: move.now)
        let clause = Clause(text: words.text, parts: words.parts)
        // A bare value is of what was asked, or of the last edit; of what it would be here nobody knows.
        let isOpen = words.chunks.isEmpty || clause.saysWhatIsMeasured
        guard !clause.namesThing, isOpen || words.chunks.contains(where: { !$0.role.isMeasure }),
            words.tokens.unknown(in: words.text).isEmpty,
            isSaidOfLast(clause, move, isTitle: address.track.kind == .text)
        else { return nil }
        let wording = Language(of: core).wording
        // "At the bottom", "1 second later", "bigger": each is one verb's. What could be two things is neither.
        var found: (turn: Turn, instructions: [Instruction])?
        for sentence in wording.saying(core, of: wording.listing([address])) {
            guard case .success(let instructions) = instructions(sentence, in: move.now, with: "") else { continue }
            // What makes something shorter, and does not say what, is said of the film as well.
            let isOther = instructions.contains { instruction in
                guard case .edit(let edit) = instruction else { return true }
                // "4 seconds long" is said of a title; of a picture it may be the film.
                if edit.kind == .setLength, address.track.kind == .text, clause.saysWhatIsMeasured { return false }
                return edit.isAddition || [.trim, .setLength, .cut, .delete, .split].contains(edit.kind)
            }
            guard !isOther else { continue }
            if let found, found.instructions != instructions { return nil }
            let turn = Turn(
                .instructions(instructions, language: move.language(for: sentence)),
                sentence,
                focus: move.focus
            )
            found = found ?? (turn, instructions)
        }
        return found?.turn
    }

    /// Whether a message by itself is not clear, or is read as said of another thing that it does not name either: "fade out",
    /// 静音.
    private func mayBeOfLast(_ reading: Reading, _ move: Move) -> Bool {
        switch reading {
        case .question(let question): question.kind == .unclear
        case .instructions(let instructions, _):
            instructions.count == 1
                && instructions.allSatisfy { instruction in
                    // A fade of nothing in particular is the film's.
                    guard case .edit(let edit) = instruction, !edit.isAddition, edit.kind != .setFade else {
                        return false
                    }
                    return edit.operation.subject.spokenID(before: move.now.draft) != nil
                }
        }
    }

    /// Whether people say so of what was just done: in English without a verb. In Chinese the object may be left out, but
    /// whoever wants something gone says what.
    private func isSaidOfLast(_ clause: Clause, _ move: Move, isTitle: Bool) -> Bool {
        // 再小一点 goes on with what was done; where that cannot go on, nobody knows what is to be smaller but letters.
        if !isTitle, clause.says(Self.onwards) { return false }
        if clause.isVerbless { return clause.parts.contains { !$0.isSilent } }
        let isOfChange = clause.parts.allSatisfy { part in
            guard case .verb(let verb) = part.kind else { return true }
            return [.make, .set, .move, .put, .mute, .unmute].contains(verb)
        }
        return isOfChange && Language(of: move.message) == .chinese
    }

    private static let onwards = Phrases(["still", "even", "again", "再", "还", "更"])
}

extension Clause {
    /// Whether it says of what a value is: "4 seconds long", 速度调成1.5倍.
    fileprivate var saysWhatIsMeasured: Bool {
        parts.contains { part in
            switch part.kind {
            case .sense(.speed), .volume, .sense(.dial), .sense(.fontSize): true
            case .length: Self.longs.stands(in: text, part.range)
            default: false
            }
        }
    }

    private static let longs = Phrases(["long"])
}

extension DialogueReader {
    /// "Ok, perfect": there is nothing to be done.
    func content(_ move: Move) -> Turn? {
        guard move.remark.core.isEmpty, move.remark.marks.contains(.content),
            move.remark.marks.isSubset(of: [.content, .yes])
        else { return nil }
        let language = move.language(for: move.message)
        let asked = EditReader.question(for: .leftAsItIs, raisedBy: move.message, in: move.now, language: language)
        return Turn(.question(asked), move.message)
    }
}

extension DialogueReader.Move {
    /// "And 4 seconds long": "and" says no more than that it goes on.
    fileprivate var goesOnWithAnd: Bool {
        let said = message.lowercased()
        return said.hasPrefix("and ") || [". and ", ", and ", "! and "].contains(where: said.contains)
    }
}

extension SegmentProperty {
    /// Whether it has a length of its own.
    fileprivate var isTimed: Bool {
        switch self {
        case .transition, .fadeIn, .fadeOut: true
        case .filter, .motion, .look: false
        }
    }
}

extension Remark.Mark {
    fileprivate var isNudge: Bool { if case .nudge = self { true } else { false } }
}
