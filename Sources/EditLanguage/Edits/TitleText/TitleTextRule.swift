import Timeline

/// "change the title to 'Paradise Found'", "make the title say Hello", 把标题改成“你好”.
struct TitleTextRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        let whole = clause
        // "make the title say Welcome to Rome": the text begins behind the first of such words, if anything is one.
        let isMarker = { (part: Part) in [.to, .saying, .with].contains(part.kind) }
        let first = whole.parts.firstIndex { $0.kind == .saying } ?? whole.parts.firstIndex(where: isMarker)
        let last = whole.parts.lastIndex(where: isMarker)
        if let first, first != last {
            var rest = whole
            if let edit = try? read(&rest, textBehind: whole.parts[first], in: resolver) {
                clause = rest
                return edit
            }
        }
        return try read(&clause, textBehind: last.map { whole.parts[$0] }, in: resolver)
    }

    private func read(_ clause: inout Clause, textBehind word: Part?, in resolver: ReferenceResolver)
        throws(ReadingError)
        -> Edit?
    {
        // "Make a title …" asks for a new one.
        if clause.has(.verb(.make)), clause.asksForNewTitle { return nil }
        guard clause.takeVerb(.set, .replace, .make) != nil else { return nil }
        guard let word, let marker = clause.parts.firstIndex(of: word) else {
            let whole = clause
            if let edit = try readEnd(&clause, in: resolver) { return edit }
            clause = whole
            return try readQuoted(&clause, in: resolver)
        }
        // 标题颜色改成浅蓝: what follows is no text, whether that colour is known or not.
        guard
            !Self.properties.stands(
                in: clause.text,
                (clause.parts.first?.range.lowerBound ?? 0)..<word.range.lowerBound
            )
        else { return nil }
        let behind = clause.parts[(marker + 1)...]
        let text: String?
        if let quoted = behind.firstIndex(where: { if case .quoted = $0.kind { true } else { false } }),
            case .quoted(let words) = clause.parts[quoted].kind
        {
            clause.remove(quoted..<quoted + 1)
            text = words
        } else {
            let isSaying = clause.parts[marker].kind == .saying
            // "turn it into a vertical video", "change the title to uppercase": words of the language are no text, unless
            // they are written as one, or "says" goes before them.
            guard isSaying || !clause.has(.target(.pronoun)),
                isSaying || clause.isText(Array(clause.parts[(marker + 1)...]))
            else { return nil }
            text = clause.takeFreeText(from: marker + 1, isVerbatim: true)
        }
        // "… to be red and say Hello": the title that was just spoken of.
        let goesOn =
            clause.inherited != nil && clause.has(.saying) && resolver.touched(in: .titles, isNamed: false) != nil
        guard let text, goesOn || speaksOfTitle(clause, in: resolver) else { return nil }
        _ = clause.take(.saying)
        let address = try target(&clause, in: resolver)
        guard clause.isSpent else { return nil }
        return .setTitleText(address, text)
    }

    /// "change the title to The End": what looks like a place is the text.
    private func readEnd(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard let last = clause.parts.last, case .edge = last.kind, last.isCompound else { return nil }
        let words = clause.text.string(last.range)
        guard words.lowercased().hasPrefix("to "), speaksOfTitle(clause, in: resolver) else { return nil }
        clause.remove(clause.parts.count - 1..<clause.parts.count)
        let address = try target(&clause, in: resolver)
        guard clause.isSpent else { return nil }
        return .setTitleText(address, String(words.dropFirst(3)))
    }

    /// "change the title 'Hello'" without "to".
    private func readQuoted(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard speaksOfTitle(clause, in: resolver), let text = clause.takeQuoted() else { return nil }
        let address = try target(&clause, in: resolver)
        guard clause.isSpent else { return nil }
        return .setTitleText(address, text)
    }

    private func target(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> SegmentAddress {
        var reference = clause.takeReference(in: resolver)
        // "the text of T1·1", "the title 'Hello'": the noun only says what kind of thing it is.
        if reference == .kind(.title, ordinal: nil), let closer = clause.takeReference(in: resolver) {
            reference = closer
        }
        _ = clause.take(.target(.kind(.title, ordinal: nil)))
        guard let reference else { return try resolver.implied(in: .titles) }
        return try resolver.find(reference, in: .titles)
    }

    private static let properties = Phrases([
        "color", "colour", "font", "size", "position", "style", "颜色", "字体", "字号", "大小", "位置", "字色", "样式", "粗细",
    ])

    /// Whether it is a title that is spoken of, and not the music or a clip.
    private func speaksOfTitle(_ clause: Clause, in resolver: ReferenceResolver) -> Bool {
        for part in clause.parts {
            switch part.kind {
            case .target(.kind(.title, _)): return true
            case .target(let reference):
                if let address = try? resolver.find(reference, in: .titles), address.track.kind == .text { return true }
            case .quoted(let name) where resolver.named(name).contains { $0.track.kind == .text }: return true
            default: continue
            }
        }
        return false
    }
}

extension Clause {
    /// Whether some parts look like the text of a title, and not like what is to be done to it: a word that means nothing
    /// else stands among them, or the first is written as a name is.
    func isText(_ parts: [Part]) -> Bool {
        guard let first = parts.first(where: { $0.kind != .to }), !beginsWithLink(first) else {
            return false
        }
        let start = first.range.lowerBound
        let isCapital = text.scalars[start].properties.isUppercase
        // 白底红字, 片段的名字: Chinese has no capitals, and a colour or a thing is what is to be done with it.
        if text.folded[start].isHan, parts.contains(where: { $0.kind.isNoPlainWord }) {
            return false
        }
        return isCapital
            || parts.contains { part in
                switch part.kind {
                case .other, .quoted, .fileName, .target(.name): true
                default: false
                }
            }
    }

    /// Whether "to" stands before what is written as a text: "change the title to Fade out".
    var namesText: Bool {
        guard has(.verb(.set)), let marker = parts.lastIndex(where: { $0.kind == .to }),
            parts.indices.contains(marker + 1)
        else { return false }
        return isText(Array(parts[(marker + 1)...]))
    }
}

extension Part.Kind {
    /// A colour, or a thing of a film.
    fileprivate var isNoPlainWord: Bool {
        switch self {
        case .color, .target(.kind): true
        default: false
        }
    }
}
