import Timeline

/// Which end an answer names, with or without the verb of the sentence that was asked about: "the back", 从后面剪.
struct AnsweredEdge {
    let edge: Edge

    init?(_ answer: String, beside sentence: String) {
        let words = answer.withoutFinalSigns
        let verbs =
            sentence.unicodeScalars.contains(where: \.isHan) ? ["剪掉", "剪", "裁掉", "裁", "切掉", "切", "删掉", "删", "去掉"] : []
        let bare =
            verbs.first { words.hasSuffix($0) || words.hasPrefix($0) }.map { words.replacing($0, with: "") } ?? words
        let text = SourceText(bare)
        let isAll = { (phrases: Phrases) in phrases.matchEnd(in: text, at: 0) == text.count && text.count > 0 }
        guard isAll(Self.starts) || isAll(Self.ends) else { return nil }
        edge = isAll(Self.starts) ? .start : .end
    }

    private static let starts = ends(
        ["front", "head", "beginning", "start"],
        ["前面", "前边", "头上", "头部", "前头", "开头", "头"]
    )
    private static let ends = ends(
        ["back", "tail", "tail end", "rear", "end"],
        ["后面", "后边", "尾巴", "尾部", "后头", "末尾", "结尾", "尾"]
    )

    private static func ends(_ english: [String], _ chinese: [String]) -> Phrases {
        let leads = [
            "", "the ", "from the ", "off the ", "at the ", "cut the ", "trim the ", "cut from the ", "trim from the ",
            "from ",
        ]
        return Phrases(
            english.flatMap { word in leads.map { $0 + word } }
                + chinese.flatMap { ["\($0)", "从\($0)", "\($0)的", "\($0)部分", "从\($0)开始"] }
        )
    }
}

extension DialogueReader.Move {
    /// The message without verbs that the sentence before had: "delete the second" as an answer to what is to be deleted.
    func withoutVerbs(of sentence: String) -> Self? {
        let verbs = { (parts: [Part]) in parts.filter { if case .verb = $0.kind { true } else { false } } }
        let known = Set(verbs(ChunkedText(sentence, in: now).parts).map(\.kind))
        let own = verbs(words.parts)
        guard !own.isEmpty, own.allSatisfy({ known.contains($0.kind) }) else { return nil }
        var core = ""
        var place = 0
        for part in own where part.range.lowerBound >= place {
            core += words.string(place..<part.range.lowerBound)
            place = part.range.upperBound
        }
        core += words.string(place..<words.text.count)
        let bare = ChunkedText(core, in: now)
        guard bare.isFragment else { return nil }
        var move = self
        move.remark.core = core
        move.words = bare
        return move
    }
}
