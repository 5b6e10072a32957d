import Timeline

/// "Delete the second clip but leave the titles where they are", 删除第二段，标题不动: what stays where it is for one edit;
/// as a whole sentence, from then on.
struct StayingSentence {
    /// Which things; nil for all.
    let things: OverlayKind?
    let isStaying: Bool
    /// What else the sentence asks for; nothing where it is all there is.
    let rest: String

    /// - Returns: nil where nothing of the kind is said.
    init?(_ sentence: String) {
        let folded = Self.folded(sentence)
        let end = folded.lastIndex { !" \t\r\n.!。".contains($0) }.map { $0 + 1 } ?? 0
        let said = Array(folded[..<end])
        for words in [StayingWords.english, StayingWords.chinese] {
            if let setting = words.whole[String(said)] {
                (things, isStaying, rest) = (setting.things, setting.isStaying, "")
                return
            }
            guard let found = words.clause(of: said) else { continue }
            (things, isStaying) = (found.things, true)
            rest = String(Array(sentence)[found.rest])
            return
        }
        return nil
    }

    /// What is to be done: the rest, with the things held where they are meanwhile; or the setting.
    func instructions(
        in context: EditContext,
        reading read: (String, EditContext) -> Result<[Instruction], ReadingError>
    ) -> Result<[Instruction], ReadingError>? {
        guard !rest.isEmpty else {
            let edit = Edit.setStaying(things, isStaying)
            guard (try? context.draft.applying(edit, newID: { "" })) != nil else {
                return .failure(.refused(.noChange))
            }
            return .success([.edit(edit)])
        }
        let held = (things.map { [$0] } ?? OverlayKind.allCases).filter { !context.draft.staying.contains($0) }
        var holding = context
        holding.draft.staying.formUnion(held)
        guard case .success(let asked) = read(rest, holding) else { return nil }
        let edits = asked.compactMap { if case .edit = $0 { $0 } else { nil } }
        guard edits.count == asked.count else { return nil }
        return .success(held.map { .edit(.setStaying($0, true)) } + edits + held.map { .edit(.setStaying($0, false)) })
    }

    /// Letters in lower case and common signs, one for one.
    private static func folded(_ sentence: String) -> [Character] {
        sentence.map { letter in
            switch letter {
            case "，": ","
            case "；": ";"
            case "’": "'"
            case "！": "!"
            default: letter.lowercased().first.map { letter.lowercased().count == 1 ? $0 : letter } ?? letter
            }
        }
    }
}

/// How a language says that things stay where they are.
struct StayingWords: Sendable {
    typealias Setting = (things: OverlayKind?, isStaying: Bool)

    /// What may stand between it and the rest of a sentence.
    private let joints: [[Character]]
    /// What it may begin with that needs no joint.
    private let bare: [String]
    /// Whole sentences, and what they set.
    let whole: [String: Setting]
    private let clauses: [String: OverlayKind?]
    /// How long a clause may be, the longest first.
    private let lengths: [Int]
    /// What tells that the rest of a sentence holds somebody's text, of which nothing is to be taken.
    private let texts: [String]

    /// - Parameters:
    ///   - staying: what says of a thing, `*`, that it stays, beside something else.
    ///   - setting: what says so as a whole sentence as well.
    ///   - following: what says that it goes along again, as a whole sentence.
    init(
        joints: [String],
        bare: [String],
        texts: [String],
        staying: [String],
        setting: [String],
        following: [String],
        things: [OverlayKind: [String]],
        all: [String]
    ) {
        let named: [(things: OverlayKind?, word: String)] =
            OverlayKind.allCases.flatMap { kind in (things[kind] ?? []).map { (kind, $0) } } + all.map { (nil, $0) }
        var whole: [String: Setting] = [:]
        var clauses: [String: OverlayKind?] = [:]
        for (kind, word) in named {
            for phrase in setting.flatMap({ Self.spread($0, "*", [word]) }) {
                whole[phrase] = (kind, true)
                clauses.updateValue(kind, forKey: phrase)
            }
            for phrase in staying.flatMap({ Self.spread($0, "*", [word]) }) {
                clauses.updateValue(kind, forKey: phrase)
            }
            for phrase in following.flatMap({ Self.spread($0, "*", [word]) }) { whole[phrase] = (kind, false) }
        }
        (self.joints, self.bare, self.texts) = (joints.map { Array($0) }, bare, texts)
        (self.whole, self.clauses) = (whole, clauses)
        lengths = Set(clauses.keys.map(\.count)).sorted(by: >)
    }

    /// A phrase with each of some words in the place of a sign.
    static func spread(_ phrase: String, _ sign: Character, _ words: [String]) -> [String] {
        guard let place = phrase.firstIndex(of: sign) else { return [phrase] }
        return words.map { phrase[..<place] + $0 + phrase[phrase.index(after: place)...] }
    }

    /// The longest clause that a sentence ends with or begins with, and the places of the rest.
    fileprivate func clause(of said: [Character]) -> (rest: Range<Int>, things: OverlayKind?)? {
        for length in lengths where length < said.count {
            let last = String(said.suffix(length))
            if let things = clauses[last] {
                let start = said.count - length
                let before = said[..<start].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
                let joint = joints.first { before > $0.count && said[..<before].reversed().starts(with: $0.reversed()) }
                if let joint { return checked(0..<(before - joint.count), things, in: said) }
                if before < start, before > 0, bare.contains(where: last.hasPrefix) {
                    return checked(0..<before, things, in: said)
                }
            }
            if let things = clauses[String(said.prefix(length))],
                let joint = joints.first(where: { said[length...].starts(with: $0) })
            {
                return checked((length + joint.count)..<said.count, things, in: said)
            }
        }
        return nil
    }

    private func checked(
        _ rest: Range<Int>,
        _ things: OverlayKind?,
        in said: [Character]
    ) -> (rest: Range<Int>, things: OverlayKind?)? {
        let words = String(said[rest])
        return rest.isEmpty || texts.contains(where: words.contains) ? nil : (rest, things)
    }
}
