import Timeline

// The words of a title, or what a clip shows, as an answer.
extension DialogueReader {
    /// Words of the person's own, where just they were asked for.
    func text(_ hole: Hole, _ question: OpenQuestion, _ move: Move) -> Turn? {
        guard hole == .text || hole == .description, isNoEdit(move, hole),
            move.remark.marks.isDisjoint(with: [.wrong, .undo, .nothing])
        else { return nil }
        let words = Self.behindLead(move.message.trimmingBlanks, to: question.sentence).withoutFinalStop
        guard !words.isEmpty, words.unicodeScalars.count <= 80 else { return nil }
        let wording = Language(of: question.sentence).wording
        let context = move.context.speaking(of: question.focus)
        let bare = words.unquoted ?? words
        let name = wording.example(.quotedName(bare))
        let sentences =
            hole == .text
            ? wording.variants(of: question.sentence.withoutFinalSigns, appending: name)
            : wording.descriptions(of: question.sentence.withoutFinalSigns, showing: bare, quoted: name)
        let found = turn(sentences, in: context, with: "", as: move, focus: question.focus)
        guard case .instructions(let instructions, _) = found?.reading else { return found }
        // What stands beside the answer is no second title.
        let texts = instructions.flatMap { if case .edit(let edit) = $0 { edit.freeTexts } else { [String]() } }
        return texts.count == 1 ? found : nil
    }

    /// Whether a message asks for nothing by itself, or for no more than a text: 写给你 may be just that.
    private func isNoEdit(_ move: Move, _ hole: Hole) -> Bool {
        guard case .instructions(let instructions, _) = move.own.reading else { return true }
        guard hole == .text, instructions.count == 1, case .edit(.addTitle)? = instructions.first else { return false }
        // "It should say Late summer".
        if Self.leads.matchEnd(in: SourceText(move.message), at: 0) != nil { return true }
        // "Add a title 'Hi'" is the whole of it, said anew.
        let words = ChunkedText(move.message, in: move.now)
        return !words.parts.contains { part in
            switch part.kind {
            case .quoted, .target(.kind(.title, _)): true
            default: false
            }
        }
    }

    /// "It should say Autumn", 写“秋天”: the words themselves; "to Autumn" only where something is to change into it.
    private static func behindLead(_ answer: String, to sentence: String) -> String {
        let text = SourceText(answer)
        let changes = ChunkedText(sentence, in: EditContext()).parts.contains {
            $0.kind == .verb(.set) || $0.kind == .verb(.replace)
        }
        let isTo = changes && !answer.hasPrefix("T") && to.matchEnd(in: text, at: 0) != nil
        guard let end = leads.matchEnd(in: text, at: 0) ?? (isTo ? to.matchEnd(in: text, at: 0) : nil) ?? quoting(text)
        else { return answer }
        var start = end
        while start < text.count, Self.signs.contains(text.scalars[start]) { start += 1 }
        return start < text.count ? text.string(start..<text.count) : answer
    }

    /// Behind 写 or "say", where a sign or quotes show that it is none of the words.
    private static func quoting(_ text: SourceText) -> Int? {
        guard let end = shortLeads.matchEnd(in: text, at: 0) else { return nil }
        let next = text.skipSpaces(from: end)
        return next < text.count
            && (text.quoted(at: next) != nil || ":\u{FF1A}".unicodeScalars.contains(text.scalars[next]))
            ? end : nil
    }

    private static let signs = " :\u{FF1A},\u{FF0C}".unicodeScalars
    private static let to = Phrases(["to"])
    private static let shortLeads = Phrases(["say", "put", "write", "call it", "写", "叫", "是"])
    private static let leads = Phrases([
        "to say", "it should say", "it shall say", "make it say", "let it say", "change it to", "with the text",
        "the text is", "the text should be", "i want it to say", "it should read", "改成", "改为", "换成", "写上", "写成", "就写",
        "就叫", "内容是", "内容写", "文字是", "文字写", "标题是", "标题写", "标题叫",
    ])
}

extension String {
    fileprivate var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }

    fileprivate var withoutFinalStop: String { hasSuffix(".") && !hasSuffix("..") ? String(dropLast()) : self }

    /// What stands in the quotes, where it is all in quotes.
    fileprivate var unquoted: String? {
        let text = SourceText(self)
        guard text.count > 1, let quoted = text.quoted(at: 0), quoted.end == text.count else { return nil }
        return quoted.text
    }
}
