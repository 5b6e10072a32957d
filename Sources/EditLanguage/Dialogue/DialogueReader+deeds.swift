import Timeline

// A message as a word about the last edit.
extension DialogueReader {
    func followUp(_ past: Past, _ move: Move) -> Turn? {
        let marks = move.remark.marks
        if let turn = unwanted(past, move) ?? natural(past, move) ?? former(past, move) ?? otherFade(past, move) {
            return turn
        }
        // "Mute the first bit", behind a split, is not asked how much of the beginning.
        if case .question(let own) = move.own.reading, own.hole == .time, let turn = piece(past, move) { return turn }
        var isOwn = false
        switch move.own.reading {
        case .instructions: isOwn = true
        // A question, or what forbids something, is no word about the last edit.
        case .question(let own):
            guard own.kind != .answer || move.remark.core.isEmpty || marks.contains(.without) else { return nil }
            // "The title is too long" says by itself what is wrong, and is asked how long it shall be.
            if [.time, .text, .description].contains(own.hole), !move.remark.core.isEmpty,
                marks.isDisjoint(with: [.wrong, .softly, .same])
            {
                return nil
            }
        }
        if let turn = revalued(past, move) ?? stretched(past, move) { return turn }
        if let turn = kept(past, move) { return turn }
        if let complaint = move.remark.complaint {
            if let turn = valued(complaint, past, move) { return turn }
            guard complaint.properties.isEmpty || past.turns(complaint) else { return nil }
        }
        if let nudge = move.remark.nudge {
            guard !isOwn || !nudge.isCompared else { return nil }
            return nudged(by: nudge, past, move) ?? nudged(by: nudge, behind: past, move)
        }
        if move.remark.core.isEmpty {
            let language = move.language(for: past.deed.sentence)
            if marks.contains(.undo) {
                guard past.isStanding else { return nil }
                return Turn(.instructions([.undo(steps: 1)], language: language), move.message)
            }
            if marks.contains(.again), !isOwn { return again(past, move) }
            if marks.contains(.mirrored), !isOwn {
                return mirrored(past, move) ?? whatInstead(past, language)
            }
            return marks.contains(.wrong) ? whatInstead(past, language) : nil
        }
        if let turn = piece(past, move) { return turn }
        if marks.contains(.without), !isOwn {
            // "Except the second, that one sepia" says more than what it is not.
            return move.words.isFragment
                ? without(past, move) : whatInstead(past, move.language(for: past.deed.sentence))
        }
        if marks.contains(.another), !isOwn { return oneMore(past, move) }
        // "Do that to the third clip as well": "that" is what was done.
        if marks.contains(.same), !isOwn || move.saysDoThat,
            let turn = repeated(past, move)
        {
            return turn
        }
        if isOwn, let turn = onward(past, move) ?? onlyThat(past, move) { return turn }
        // "Counterclockwise" behind a rotation: which way it was to go.
        if move.words.isFragment, past.isOfRotation, past.isStanding,
            move.words.chunks.allSatisfy({ $0.role == .turn }), !move.words.chunks.isEmpty
        {
            return corrected(past, move)
        }
        // 只要前5秒, 改成竖屏: what turns the last edit elsewhere is a verb where it can be read as one, but for 改成3秒.
        if isOwn, marks.isDisjoint(with: [.wrong, .softly, .tooMuch]) {
            let grown = Substitution(of: move.remark.core, into: past.deed.sentence, in: past.base)
            if !marks.contains(.instead) || grown.replaced == nil { return nil }
        }
        guard move.words.isFragment else { return restated(past, move) ?? goingOn(past, move) }
        if move.remark.isCorrection {
            guard move.remark.turned != nil else { return corrected(past, move) }
            // "No, make it 3 seconds" is 3 in the place of 5, "no, make it black and white" a sentence.
            let grown = Substitution(of: move.remark.core, into: past.deed.sentence, in: past.base)
            return grown.replaced == nil ? restated(past, move) ?? corrected(past, move) : corrected(past, move)
        }
        guard !isOwn else { return nil }
        if marks.contains(.same) { return described(move) }
        // What was said last was not understood, or something else was asked: a bare "2 seconds" belongs to that.
        let isOpen = move.dialogue.question != nil
        return (isOpen ? nil : named(past, move)) ?? goingOn(past, move) ?? described(move)
    }

    func whatInstead(_ past: Past, _ language: Language) -> Turn {
        var question = Question(language: language, text: language.wording.whatInstead, examples: [], keepsFocus: true)
        question.hole = .choice
        return Turn(
            .question(question),
            past.deed.sentence,
            isRevision: past.isStanding,
            focus: past.deed.focus
        )
    }
}
