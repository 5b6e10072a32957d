import Timeline

// A message as a word about the last edit.
extension DialogueReader {
    func followUp(_ past: Past, _ move: Move) -> Turn? {
        let marks = move.remark.marks
        var isOwn = false
        switch move.own.reading {
        case .instructions: isOwn = true
        // A question, or what forbids something, is no word about the last edit.
        case .question(let own):
            guard own.kind != .answer || move.remark.core.isEmpty else { return nil }
            // "The title is too long" says by itself what is wrong, and is asked how long it shall be.
            if [.time, .text, .description].contains(own.hole), !move.remark.core.isEmpty,
                marks.isDisjoint(with: [.wrong, .softly, .same])
            {
                return nil
            }
        }
        if let nudge = move.remark.nudge {
            guard !isOwn || !nudge.isCompared else { return nil }
            return nudged(by: nudge, past, move) ?? nudged(by: nudge, move)
        }
        if move.remark.core.isEmpty {
            let language = move.language(for: past.deed.sentence)
            if marks.contains(.undo) {
                guard past.isStanding else { return nil }
                return Turn(.instructions([.undo(steps: 1)], language: language), move.message)
            }
            if marks.contains(.again), !isOwn { return again(past, move) }
            return marks.contains(.wrong) ? whatInstead(past, language) : nil
        }
        if let turn = piece(past, move) { return turn }
        // "Do that to the third clip as well": "that" is what was done.
        if marks.contains(.same), !isOwn || move.saysDoThat,
            let turn = repeated(past, move)
        {
            return turn
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
        guard !isOwn, !marks.contains(.same) else { return nil }
        // What was said last was not understood, or something else was asked: a bare "2 seconds" belongs to that.
        guard move.dialogue.question == nil else { return goingOn(past, move) }
        return named(past, move) ?? goingOn(past, move)
    }

    private func whatInstead(_ past: Past, _ language: Language) -> Turn {
        var question = Question(language: language, text: language.wording.whatInstead, examples: [], keepsFocus: true)
        question.hole = .choice
        return Turn(
            .question(question),
            past.deed.sentence,
            isRevision: past.isStanding,
            focus: past.deed.focus
        )
    }

    // MARK: Corrections

    /// "no, the third one": the last sentence with other chunks, in the place of it.
    private func corrected(_ past: Past, _ move: Move) -> Turn? {
        let core = move.remark.core
        if let turn = otherThan(past, move) { return turn }
        let grown = Substitution(of: core, into: past.deed.sentence, in: past.base)
        if let replaced = grown.replaced,
            let turn = several(replaced, core, in: past.base, past, move, isRevision: past.isStanding)
        {
            return turn
        }
        let found = turn(
            grown.sentences,
            in: past.base,
            with: core,
            as: move,
            isRevision: past.isStanding,
            focus: past.deed.focus
        )
        // Other words in the same sentence ask for the same kind of edit: "add a clip" is no correction of "add a title".
        if case .instructions(let instructions, _) = found?.reading {
            let edits = instructions.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard past.isAlike(edits) else { return nil }
        }
        return found.map { unlessSo($0, past, move) }
    }

    /// Where a word could stand for several of the last sentence, and what comes of it differs: which is asked.
    func several(
        _ sentences: [String],
        _ words: String,
        in context: EditContext,
        _ past: Past,
        _ move: Move,
        isRevision: Bool
    ) -> Turn? {
        var readings: [(sentence: String, found: [Instruction])] = []
        for sentence in sentences.prefix(12) {
            guard case .success(let found) = instructions(sentence, in: context, with: words),
                !readings.contains(where: { $0.found == found })
            else { continue }
            readings.append((sentence, found))
        }
        guard readings.count > 1 else { return nil }
        let language = move.language(for: past.deed.sentence)
        var question = Question(language: language, text: language.wording.whatInstead, examples: [], keepsFocus: true)
        question.choices = readings.map(\.sentence)
        question.hole = .choice
        return Turn(.question(question), past.deed.sentence, isRevision: isRevision, focus: past.deed.focus)
    }

    /// What is so already is told, and not done anew.
    private func unlessSo(_ turn: Turn, _ past: Past, _ move: Move) -> Turn {
        guard past.isStanding, case .instructions(let found, let language) = turn.reading,
            found.dropFirst().elementsEqual(past.edits.map(Instruction.edit))
        else { return turn }
        return soAlready(move, language)
    }

    private func soAlready(_ move: Move, _ language: Language) -> Turn {
        let error = ReadingError.refused(.noChange)
        return Turn(
            .question(EditReader.question(for: error, raisedBy: move.message, in: move.now, language: language)),
            move.message
        )
    }

    /// "No, delete the third one", "actually, make it 3 seconds": a whole sentence in the place of the last.
    private func restated(_ past: Past, _ move: Move) -> Turn? {
        let marks = move.remark.marks
        guard past.isStanding, move.remark.isCorrection else { return nil }
        var context = past.base
        context = context.speaking(of: move.focus)
        if context.lastTouched == nil, !context.spokeOfSeveral { context = past.base }
        let core = move.remark.turned ?? move.remark.core
        let result = EditReader.instructions(core, in: context, language: Language(of: core))
        guard case .success(let found) = result else { return nil }
        let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
        guard edits.count == found.count, marks.contains(.wrong) || past.isAlike(edits) else { return nil }
        let reading = Reading.instructions([.undo(steps: 1)] + found, language: move.language(for: core))
        return unlessSo(Turn(reading, core, isRevision: true, focus: move.focus), past, move)
    }

    // MARK: Words without a mark

    /// A thing or a value that was only named: a value takes the place of the last one; a thing may be meant instead, or
    /// as well, which is asked.
    private func named(_ past: Past, _ move: Move) -> Turn? {
        guard case .question(let own) = move.own.reading, own.kind == .unclear || own.kind == .refused else {
            return nil
        }
        let grown = Substitution(of: move.remark.core, into: past.deed.sentence, in: past.base)
        guard move.words.isOnlyReference else {
            // A number alone says of nothing how much.
            let isNumber = move.words.chunks.allSatisfy { $0.role == .number } && move.remark.marks.isEmpty
            guard grown.replaced != nil, !isNumber, let turn = corrected(past, move) else { return nil }
            // A question about a sentence that nobody said is no answer to this one.
            if case .question(let asked) = turn.reading, asked.kind == .unclear, asked.choices.isEmpty { return nil }
            return turn
        }
        guard let turn = corrected(past, move) else { return nil }
        guard case .instructions(let found, let language) = turn.reading else { return turn }
        guard past.isStanding else { return turn }
        // "V1·1" behind "trim the first 2 seconds": what was cut is named, and is so already.
        if past.showsTheSame(as: found, in: move.context.draft) { return soAlready(move, language) }
        var question = Question(language: language, text: language.wording.insteadOrToo, examples: [], keepsFocus: true)
        guard let first = move.words.chunks.first, let last = move.words.chunks.last else { return nil }
        let name = move.words.string(first.range.lowerBound..<last.range.upperBound)
        question.choices = language.wording.meanings(of: name)
        return Turn(.question(question), move.message)
    }

    /// "Back to normal speed" behind "speed up the beach clip": the same of the same thing, where it would be asked of what.
    private func goingOn(_ past: Past, _ move: Move) -> Turn? {
        guard case .question(let own) = move.own.reading, own.hole == .choice,
            let address = move.focus.address(in: move.context.draft)
        else { return nil }
        let sentence = move.message.withoutFinalSigns
        let wording = Language(of: sentence).wording
        for variant in wording.variants(of: sentence, naming: "\(address)") {
            guard case .success(let found) = instructions(variant, in: move.now, with: "\(address)") else { continue }
            let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard edits.count == found.count, past.isAlike(edits) else { continue }
            return Turn(.instructions(found, language: own.language), variant)
        }
        return nil
    }
}
