import Timeline

// The last edit as one that was not meant so.
extension DialogueReader {
    /// "no, the third one": the last sentence with other chunks, in the place of it.
    func corrected(_ past: Past, _ move: Move) -> Turn? {
        let core = move.remark.core
        if let turn = otherInstead(past, move) { return turn }
        let grown = Substitution(of: core, into: past.deed.sentence, in: past.base)
        let sentences = grown.words.isOnlyReference ? keepingAmount(grown.sentences, core, past) : grown.sentences
        if let replaced = grown.replaced,
            let turn = several(replaced, core, in: past.base, past, move, isRevision: past.isStanding)
        {
            return turn
        }
        let found = turn(
            sentences,
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
        // "No, 35%", where it was 35% before: nothing is to be left of the edit.
        if case .question(let asked) = found?.reading, asked.kind == .soAlready, grown.replaced != nil, past.isStanding
        {
            return takenBack(past, move)
        }
        return found.map { unlessSo($0, past, move) }
    }

    /// "I meant the first clip" behind "take 3 s off the end": 3 s come off that one, and it is not cut to 3 s.
    private func keepingAmount(_ sentences: [String], _ core: String, _ past: Past) -> [String] {
        guard let amount = past.edits.only.flatMap({ KeptAmount($0, in: past.base.draft) }) else { return sentences }
        return sentences.filter { sentence in
            guard case .success(let found) = instructions(sentence, in: past.base, with: core) else { return true }
            let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard let other = edits.only.flatMap({ KeptAmount($0, in: past.base.draft) }) else { return true }
            return other.gone == amount.gone || other.left == amount.left && other.left != nil
        }
    }

    private func takenBack(_ past: Past, _ move: Move) -> Turn {
        let language = move.language(for: past.deed.sentence)
        return Turn(.instructions([.undo(steps: 1)], language: language), move.message)
    }

    /// "No, the other one": where there are several others, which of them.
    private func otherInstead(_ past: Past, _ move: Move) -> Turn? {
        guard let others = others(named: move.remark.core, past, move, isStrict: false), !others.isEmpty else {
            return nil
        }
        let sentences = others.prefix(6).compactMap { other in
            Substitution(of: "\(other)", into: past.deed.sentence, in: past.base).sentences.first { sentence in
                if case .success = instructions(sentence, in: past.base, with: "\(other)") { true } else { false }
            }
        }
        guard let only = sentences.first else { return nil }
        guard sentences.count > 1 else {
            return turn([only], in: past.base, with: "", as: move, isRevision: past.isStanding, focus: past.deed.focus)
        }
        let language = move.language(for: past.deed.sentence)
        let text = language.wording.question(for: .which(others), about: past.base.draft)
        var question = Question(language: language, text: text, examples: [], keepsFocus: true)
        question.choices = sentences
        question.hole = .thing
        return Turn(.question(question), past.deed.sentence, isRevision: past.isStanding, focus: past.deed.focus)
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

    func soAlready(_ move: Move, _ language: Language) -> Turn {
        let error = ReadingError.refused(.noChange)
        return Turn(
            .question(EditReader.question(for: error, raisedBy: move.message, in: move.now, language: language)),
            move.message
        )
    }

    /// "No, delete the third one", "actually, make it 3 seconds": a whole sentence in the place of the last.
    func restated(_ past: Past, _ move: Move) -> Turn? {
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

    /// "Not for the third one": the last edit without it; nothing, where it was not about it.
    func without(_ past: Past, _ move: Move) -> Turn {
        let language = move.language(for: past.deed.sentence)
        let resolver = ReferenceResolver(context: past.base, language: language)
        let named = move.words.parts.compactMap { part -> SegmentAddress? in
            guard case .target(let reference) = part.kind else { return nil }
            return try? resolver.find(reference, in: .any)
        }
        guard move.words.isOnlyReference, named.count == 1, let address = named.first, past.isStanding else {
            return whatInstead(past, language)
        }
        let id = past.base.draft[address]?.id
        let steps = past.steps ?? []
        let isAbout = { (edit: Edit) in edit.operation.subject.spokenID(before: past.base.draft) == id }
        guard steps.contains(where: { isAbout($0.edit) }) else {
            let asked = EditReader.question(for: .leftAsItIs, raisedBy: move.message, in: move.now, language: language)
            return Turn(.question(asked), move.message)
        }
        let rest = steps.filter { !isAbout($0.edit) }
        guard !rest.isEmpty else { return whatInstead(past, language) }
        let sentence = rest.map { $0.edit.requested.sentence(in: $0.before, language) }.joined(separator: "; ")
        let found = turn([sentence], in: past.base, with: "", as: move, isRevision: true, focus: past.deed.focus)
        return found ?? whatInstead(past, language)
    }

    /// "Actually, don't mute it" behind "mute the first clip", 算了，不倒了 behind 第一段倒放: it was done, and is not to be.
    func unwanted(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, case .question = move.own.reading else { return nil }
        let text = SourceText(move.message.withoutFinalSigns)
        let start = (0..<text.count).first { RemarkWords.refusing.matchEnd(in: text, at: $0) != nil }
        guard let start, start <= 16, let end = RemarkWords.refusing.matchEnd(in: text, at: start),
            Remark(text.string(0..<start) + ",").core.allSatisfy({ " ,\u{FF0C}".contains($0) })
        else { return nil }
        let rest = text.string(end..<text.count)
        if rest.unicodeScalars.contains(where: \.isHan) {
            // 不倒了: the one word for it stands in what was said.
            let word = String(rest.reversed().drop { "了吧".contains($0) }.reversed())
            let isForbidden = rest != word || text.string(start..<end) != "不"
            guard isForbidden, (1...4).contains(word.count), word.allSatisfy(past.deed.sentence.contains) else {
                return nil
            }
            return takenBack(past, move)
        }
        let kinds = { (words: ChunkedText) in
            words.parts.filter { !$0.isSilent && $0.kind != .target(.pronoun) }.map(\.kind)
        }
        let wanted = kinds(ChunkedText(rest, in: move.now))
        let done = kinds(ChunkedText(past.deed.sentence, in: past.base))
        guard !wanted.isEmpty, wanted.allSatisfy(done.contains) else { return nil }
        return takenBack(past, move)
    }
}
