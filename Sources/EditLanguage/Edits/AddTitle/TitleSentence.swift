import Timeline

/// A sentence that asks for words on the picture in the ways that people do: "put Our Wedding Day in the middle in gold",
/// "caption the dinner clip with Bon appetit!", 字幕我报你听：3到6秒“到海边了”，12到15秒“逛市场”.
///
/// What is to be read stands in quotes, or is set in quotes here; beside it stand only when, where and how, and words that say
/// no more than that there is to be a text. Tried where no rule can read a sentence.
struct TitleSentence {
    let context: EditContext
    let language: Language
    private let words: TitleWords

    init(context: EditContext, language: Language) {
        self.context = context
        self.language = language
        words = TitleWords.of(language)
    }

    /// What a sentence asks for; nil where it asks for no text, or for more.
    func instructions(_ sentence: String) -> [Instruction]? {
        guard sentence.unicodeScalars.count <= 400, SubtitleMessage(sentence) == nil else { return nil }
        let plain = words.plainly(sentence, duration: context.draft.pictureEnd)
        if let named = named(plain) { return [named] }
        for quoted in QuotedTexts(plain, words, in: context).candidates {
            if let found = read(quoted) { return found }
        }
        return nil
    }

    /// "Call it Our Trip", 片名叫“我们的旅行”: what the one title says, or a new one at the start.
    private func named(_ sentence: String) -> Instruction? {
        let text = SourceText(sentence)
        guard let end = words.naming.matchEnd(in: text, at: 0), end < text.count else { return nil }
        let rest = text.string(end..<text.count).trimmingSigns
        let said = SourceText(rest)
        let isQuoted = !rest.isEmpty && said.quoted(at: 0).map { $0.end == said.count } ?? false
        let name = isQuoted ? said.quoted(at: 0)?.text ?? rest : rest
        let isPlain =
            isQuoted
            || !rest.contains { ",，;；:：\"“”".contains($0) } && rest.count <= 40
                && (said.folded.first?.isHan == true || rest.first?.isUppercase == true)
        // 片名改成黄色 asks for something, and names nothing.
        let asks = !isQuoted && rest.first.map { "改变调放移删加设换居大小去不要再挪缩拉静".contains($0) } ?? false
        guard !name.isEmpty, isPlain, !asks else { return nil }
        let titles = context.draft.addresses.filter { $0.track.kind == .text }
        guard titles.count < 2 else { return nil }
        if let title = titles.first { return .edit(.setTitleText(title, name)) }
        return .edit(.addTitle(AddTitle(Title(name, style: .title), start: 0, length: AddTitleRule.standardLength)))
    }

    private func read(_ sentence: String) -> [Instruction]? {
        let text = SourceText(sentence)
        let cuts = Tokenings(text, in: context)
        let plain = cuts.plain
        let ways = [plain] + Array(cuts.others(than: plain))
        for tokens in ways.flatMap({ [$0.countingSeconds, $0].compactMap(\.self) }) {
            if let edits = edits(text, PartBuilder.parts(of: tokens[...], in: text)) {
                return edits.map(Instruction.edit)
            }
        }
        return nil
    }

    private func edits(_ text: SourceText, _ parts: [Part]) -> [Edit]? {
        var said: [Part] = []
        var asks = false
        var noun: Part?
        for part in parts {
            switch words.meaning(of: part, in: text) {
            case .slot(let kind): said.append(Part(kind: kind, range: part.range, isCompound: part.isCompound))
            case .noun:
                asks = true
                noun = noun ?? part
            case .asking: asks = true
            case .nothing: break
            case .other: return nil
            }
        }
        let quoted = said.indices.filter { said[$0].isQuoted }
        guard let first = quoted.first, asks else { return nil }
        // What says when stands before each text, or behind it.
        let isBefore = quoted.count > 1 && said[..<first].contains { !$0.isLook }
        var resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        var edits: [Edit] = []
        for (number, place) in quoted.enumerated() {
            let start = number == 0 ? 0 : isBefore ? quoted[number - 1] + 1 : place
            let isLast = number == quoted.count - 1
            let end = isLast ? said.count : isBefore ? place + 1 : quoted[number + 1]
            guard let edit = edit(text, Array(said[start..<end]), noun, in: resolver),
                let next = try? resolver.draft.applying(edit, newID: { "\u{0}title-\(number)" })
            else { return nil }
            resolver.context.draft = next
            edits.append(edit)
        }
        return edits
    }

    private func edit(_ text: SourceText, _ parts: [Part], _ noun: Part?, in resolver: ReferenceResolver) -> Edit? {
        let named = parts.joiningEdges(in: resolver)
        let range = noun?.range ?? 0..<0
        let head = [
            Part(kind: .verb(.add), range: 0..<0), Part(kind: .target(.kind(.title, ordinal: nil)), range: range),
        ]
        var clause = Clause(text: text, parts: head + named)
        return (try? AddTitleRule().read(&clause, in: resolver)).flatMap(\.self)
    }
}

extension [Part] {
    /// With "dinner" and "the beginning" as when dinner begins, and with "the end" of it as its last seconds.
    fileprivate func joiningEdges(in resolver: ReferenceResolver) -> [Part] {
        guard let edge = firstIndex(where: { if case .edge = $0.kind { true } else { false } }),
            let place = firstIndex(where: {
                if case .target(let reference) = $0.kind { reference.namesOne } else { false }
            }),
            case .edge(let side) = self[edge].kind, case .target(let reference) = self[place].kind
        else { return self }
        var parts = self
        var kind = Part.Kind.across(reference, isWhole: false)
        if side == .end {
            guard let address = try? resolver.find(reference, in: .clips), let range = resolver.draft[address]?.range
            else {
                return self
            }
            let length = Swift.min(range.duration, AddTitleRule.standardLength)
            kind = .span(TimeRange(range.end - length, range.end))
        }
        parts[place] = Part(kind: kind, range: self[place].range, isCompound: true)
        parts.remove(at: edge)
        return parts
    }
}

extension Part {
    fileprivate var isQuoted: Bool { if case .quoted = kind { true } else { false } }

    /// Whether it says how letters look, which may be said of all texts before them.
    fileprivate var isLook: Bool { saysStyle || isPlaceOnPicture }
}
