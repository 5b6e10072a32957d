import Timeline

// A message as the answer to the question that is open.
extension DialogueReader {
    func answer(_ question: OpenQuestion, _ move: Move) -> Turn? {
        let said = SourceText(move.message.withoutFinalSigns).foldedString
        if let same = (question.choices + question.examples).first(where: {
            SourceText($0.withoutFinalSigns).foldedString == said
        }) {
            return chosen(same, question, move)
        }
        if let number = move.number(of: question.choices.count) {
            return chosen(question.choices[number], question, move)
        }
        let marks = move.remark.marks
        if move.remark.core.isEmpty {
            if marks.contains(.yes), question.choices.count == 1, let only = question.choices.first {
                return chosen(only, question, move)
            }
            // "no" to a question is no word about the edit before it.
            if !marks.isDisjoint(with: [.wrong, .nothing, .undo]), !question.isRevision {
                return declined(move, question)
            }
        }
        guard let hole = question.hole else {
            let named = question.choices.filter { SourceText($0).foldedString.holdsWords(of: said) }
            return named.first.flatMap { named.count == 1 ? chosen($0, question, move) : nil }
        }
        if let turn = text(hole, question, move) { return turn }
        if hole == .side, question.choices.count == 2,
            let edge = AnsweredEdge(move.remark.core, beside: question.sentence)
        {
            return chosen(question.choices[edge.edge == .start ? 0 : 1], question, move)
        }
        guard let answer = move.words.isFragment ? move : move.withoutVerbs(of: question.sentence) else { return nil }
        return hole.takes(answer.words) ? filled(question, answer) : askedOn(question, answer)
    }

    /// One of the sentences that were offered, said as if it had been typed.
    private func chosen(_ sentence: String, _ question: OpenQuestion, _ move: Move) -> Turn {
        if question.isRevision, let past = Past(move) {
            return turn(
                [sentence],
                in: past.base,
                with: "",
                as: move,
                isRevision: past.isStanding,
                focus: past.deed.focus
            ) ?? move.own
        }
        var before = move.dialogue
        before.question = nil
        var turn = read(
            sentence,
            in: move.context,
            focus: question.focus,
            previous: move.previous,
            after: before
        )
        turn.focus = turn.focus ?? question.focus
        guard case .instructions(let found, let language) = turn.reading else { return turn }
        let answered = question.choices.isEmpty ? language : move.language(for: sentence)
        return Turn(
            .instructions(found, language: answered),
            turn.sentence,
            isRevision: turn.isRevision,
            focus: turn.focus
        )
    }

    private func declined(_ move: Move, _ question: OpenQuestion) -> Turn {
        let language = move.language(for: question.sentence)
        let asked = EditReader.question(for: .leftAsItIs, raisedBy: move.message, in: move.now, language: language)
        return Turn(.question(asked), move.message)
    }

    /// "Clip 2" to "How fast?": of what is known now, and how fast is asked again.
    private func askedOn(_ question: OpenQuestion, _ move: Move) -> Turn? {
        guard move.words.isOnlyReference, !question.isRevision else { return nil }
        let context = move.context.speaking(of: question.focus)
        let grown = Substitution(of: move.remark.core, into: question.sentence, in: context, fillsHole: true)
        for sentence in grown.sentences.prefix(6) {
            let language = move.language(for: sentence)
            guard let error = MissingValue(sentence, in: context, language: Language(of: sentence))?.error else {
                continue
            }
            let asked = EditReader.question(for: error, raisedBy: sentence, in: context, language: language)
            return Turn(.question(asked), sentence, focus: question.focus)
        }
        return nil
    }

    private func filled(_ question: OpenQuestion, _ move: Move) -> Turn? {
        // "Opacity 60%" names none of the things that were asked about.
        guard question.hole != .choice || !move.words.setsDial else { return nil }
        let past = question.isRevision ? Past(move) : nil
        guard !question.isRevision || past != nil else { return nil }
        let context = past?.base ?? move.context.speaking(of: question.focus)
        let words = move.remark.core.isEmpty ? move.message.withoutFinalSigns : move.remark.core
        let before = EditReader.instructions(question.sentence, in: context, language: Language(of: question.sentence))
        var raised: ReadingError?
        if case .failure(let error) = before { raised = error }
        let wording = Language(of: question.sentence).wording
        let units = (question.hole).map { wording.units(for: $0) } ?? []
        let isNumber = move.words.parts.count == 1 && move.words.chunks.first?.role == .number
        let said = isNumber ? units.map { words + $0 } + [words] : [words]
        for words in said {
            let grown = Substitution(of: words, into: question.sentence, in: context, fillsHole: true)
            let found = turn(
                grown.sentences,
                in: context,
                with: words,
                as: move,
                isRevision: past?.isStanding ?? false,
                focus: question.focus,
                instead: raised,
                isReplaced: grown.replaced != nil
            )
            if let found { return found }
        }
        return nil
    }
}

extension DialogueReader.Move {
    /// Which of several choices a message names by its number, from 0: "2", "the second one", "option 2", 第二个.
    fileprivate func number(of count: Int) -> Int? {
        guard count > 1 else { return nil }
        let said = words.parts.filter { part in
            !part.isSilent && !["one", "option", "choice"].contains(words.string(part.range).lowercased())
        }
        guard said.count == 1, let part = said.first else { return nil }
        let number: Int
        switch part.kind {
        case .number(let value) where value % 1000 == 0: number = value / 1000
        case .target(.kind(nil, ordinal: let ordinal?)): number = ordinal == -1 ? count : ordinal
        default: return nil
        }
        return (1...count).contains(number) ? number - 1 : nil
    }
}

extension String {
    /// Whether all words of an answer stand in it, but for those that say nothing: "the music" in "mute the music".
    fileprivate func holdsWords(of answer: String) -> Bool {
        let words = { (text: String) in
            text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
                !["the", "a", "an", "of"].contains($0)
            }
        }
        let (own, said) = (words(self), words(answer))
        return !said.isEmpty
            && said.allSatisfy { word in
                word.unicodeScalars.contains(where: \.isHan) ? contains(word) : own.contains(word)
            }
    }
}

extension ChunkedText {
    /// Whether it sets a dial of something that it does not name: "opacity 60%".
    fileprivate var setsDial: Bool {
        !chunks.contains { $0.role == .reference }
            && parts.contains { if case .sense(.dial) = $0.kind { true } else { false } }
            && chunks.contains { $0.role.isMeasure }
    }
}
