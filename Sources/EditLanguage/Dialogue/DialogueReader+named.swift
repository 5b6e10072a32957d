import Timeline

// Words without a mark that say they are about the last edit.
extension DialogueReader {
    /// A thing or a value that was only named: a value takes the place of the last one; a thing may be meant instead, or
    /// as well, which is asked.
    func named(_ past: Past, _ move: Move) -> Turn? {
        guard case .question(let own) = move.own.reading, own.kind == .unclear || own.kind == .refused else {
            return nil
        }
        if let titled = titled(move) { return titled }
        // "Each clip at the bottom" is no place for the text that was added.
        guard
            !past.isAddition || !move.words.chunks.contains(where: \.isList)
                || !move.words.chunks.contains(where: { $0.role == .place })
        else { return nil }
        let grown = Substitution(of: move.remark.core, into: past.deed.sentence, in: past.base)
        guard move.words.isOnlyReference else {
            // A number alone says of nothing how much.
            let isNumber = move.words.chunks.allSatisfy { $0.role == .number } && move.remark.marks.isEmpty
            if grown.replaced == nil, let turn = placed(past, move) { return turn }
            guard grown.replaced != nil, !isNumber, let turn = corrected(past, move) else { return nil }
            // A question about a sentence that nobody said is no answer to this one.
            if case .question(let asked) = turn.reading, asked.kind == .unclear, asked.choices.isEmpty { return nil }
            return turn
        }
        // "Subtitles" behind "add a title" names only a kind.
        guard !past.isAddition || !move.words.chunks.allSatisfy(\.isOpen) else { return nil }
        guard let turn = corrected(past, move) else { return nil }
        guard case .instructions(let found, let language) = turn.reading else { return turn }
        guard past.isStanding else { return turn }
        // "V1·1" behind "trim the first 2 seconds": what was cut is named, and is so already.
        if past.showsTheSame(as: found, in: move.context.draft) { return soAlready(move, language) }
        // "Fade in" · "the music": it was not said of what. Where time is changed, that was the film.
        if !past.namesThing, past.isOfLook { return turn }
        var question = Question(language: language, text: language.wording.insteadOrToo, examples: [], keepsFocus: true)
        guard let first = move.words.chunks.first, let last = move.words.chunks.last else { return nil }
        let name = move.words.string(first.range.lowerBound..<last.range.upperBound)
        question.choices = language.wording.meanings(of: name)
        return Turn(.question(question), move.message)
    }

    /// "From 14 s to 18 s: 'Best tacos ever!'" is a title of its own, whatever was added before it.
    private func titled(_ move: Move) -> Turn? {
        let roles = move.words.chunks.map(\.role)
        guard !move.remark.isCorrection, roles.count(where: { $0 == .quoted }) == 1,
            roles.count > 1, roles.allSatisfy({ [.quoted, .span, .time, .stretch, .edge, .beside].contains($0) })
        else { return nil }
        let language = Language(of: move.message)
        let plain = (language == .chinese ? "加标题 " : "add a title ") + move.message.withoutFinalSigns
        guard case .success(let found) = instructions(plain, in: move.now, with: "") else { return nil }
        return Turn(.instructions(found, language: language), plain)
    }

    /// "At 10 seconds" behind "add voice.mp3": where, or for how long, what was just added is to be.
    private func placed(_ past: Past, _ move: Move) -> Turn? {
        let roles: Set<Chunk.Role> = [.time, .span, .edge, .beside, .stretch, .place]
        let isStill = past.edits.contains { $0.kind == .freeze }
        guard past.isStanding, past.isAddition || isStill, !move.words.chunks.isEmpty,
            move.words.chunks.allSatisfy({ roles.contains($0.role) })
        else { return nil }
        // 从10秒开始: that it begins there says no more.
        let said = move.remark.core
        let core = said.hasSuffix("开始") ? String(said.dropLast(2)) : said
        let wording = Language(of: past.deed.sentence).wording
        let sentences = wording.variants(of: past.deed.sentence.withoutFinalSigns, appending: core)
        let found = turn(
            sentences,
            in: past.base,
            with: core,
            as: move,
            isRevision: true,
            focus: past.deed.focus
        )
        guard let found, case .instructions(let instructions, _) = found.reading else { return nil }
        let edits = instructions.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
        return past.isAlike(edits) ? found : nil
    }

    /// "Back to normal speed" behind "speed up the beach clip": the same of the same thing, where it would be asked of what.
    func goingOn(_ past: Past, _ move: Move) -> Turn? {
        guard case .question(let own) = move.own.reading, own.hole == .thing || own.hole == .choice,
            let address = move.focus.address(in: move.context.draft)
        else { return nil }
        let sentence = move.message.withoutFinalSigns
        let wording = Language(of: sentence).wording
        for variant in wording.variants(of: sentence, naming: "\(address)") {
            guard case .success(let found) = instructions(variant, in: move.now, with: "\(address)") else { continue }
            let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            // What was just added may be moved without being named: nothing else was spoken of.
            let isMove = past.isStanding && past.isAddition && edits.allSatisfy { $0.kind == .move }
            guard edits.count == found.count, past.isAlike(edits) || isMove else { continue }
            return Turn(.instructions(found, language: own.language), variant)
        }
        return nil
    }

    /// "Red please" behind "add a title": how what was spoken of last is to be.
    func described(_ move: Move) -> Turn? {
        let roles: Set<Chunk.Role> = [.color, .place, .filter, .motion, .percent, .comparison, .turn]
        guard case .question(let own) = move.own.reading, own.kind == .unclear,
            let address = move.focus.address(in: move.context.draft), !move.words.chunks.isEmpty,
            move.words.chunks.allSatisfy({ roles.contains($0.role) })
        else { return nil }
        let core = move.remark.core
        for sentence in Language(of: core).wording.settings(core) {
            guard case .success(let found) = instructions(sentence, in: move.now, with: core) else { continue }
            let isOfIt = found.allSatisfy { instruction in
                guard case .edit(let edit) = instruction else { return false }
                return edit.operation.subject.spokenID(before: move.context.draft) == move.context.draft[address]?.id
            }
            guard isOfIt else { continue }
            return Turn(.instructions(found, language: move.language(for: sentence)), sentence)
        }
        return nil
    }

    /// "Twice as loud", 取消静音 behind the volume of the second clip: of that, and not of what it would be said of alone.
    func onward(_ past: Past, _ move: Move) -> Turn? {
        guard case .instructions(let own, let language) = move.own.reading, past.isStanding,
            let address = move.focus.address(in: move.context.draft), let id = move.context.draft[address]?.id
        else { return nil }
        let parts = ChunkedText(move.message, in: move.now).parts
        let namesAny = parts.contains { part in
            switch part.kind {
            case .target, .label, .upload, .fileName, .quoted, .sense(.all), .sense(.whole), .canvas, .track: true
            default: false
            }
        }
        let edits = own.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
        let draft = move.context.draft
        // Where time is changed, nothing named is the film.
        guard !namesAny, past.isOfLook, edits.count == own.count, past.isAlike(edits),
            edits.contains(where: { $0.operation.subject.spokenID(before: draft).map { $0 != id } ?? false })
        else { return nil }
        let sentence = move.message.withoutFinalSigns
        for variant in Language(of: sentence).wording.variants(of: sentence, naming: "\(address)") {
            guard case .success(let found) = instructions(variant, in: move.now, with: "\(address)") else { continue }
            let said = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard past.isAlike(said), said.allSatisfy({ $0.operation.subject.spokenID(before: draft) == id }) else {
                continue
            }
            return Turn(.instructions(found, language: language), variant)
        }
        let question = EditReader.question(for: .pronoun, raisedBy: sentence, in: move.now, language: language)
        return Turn(.question(question), sentence)
    }

    /// 只要第二段 behind "make all clips black and white": to keep only that, or to have done it only there.
    func onlyThat(_ past: Past, _ move: Move) -> Turn? {
        guard move.remark.marks.contains(.only), move.words.isOnlyReference, past.isStanding,
            case .instructions(_, let language) = move.own.reading
        else { return nil }
        let grown = Substitution(of: move.remark.core, into: past.deed.sentence, in: past.base)
        guard let sentence = grown.replaced?.first,
            case .success = instructions(sentence, in: past.base, with: move.remark.core)
        else { return nil }
        var question = Question(language: language, text: language.wording.whatInstead, examples: [], keepsFocus: true)
        question.choices = [sentence]
        question.hole = .choice
        return Turn(.question(question), past.deed.sentence, isRevision: true, focus: past.deed.focus)
    }
}
