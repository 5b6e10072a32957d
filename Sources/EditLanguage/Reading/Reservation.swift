import Timeline

/// A request beside a word about what is not to be touched: "mute the beach clip but leave the music alone", "hide it, don't
/// delete it", 第一段静音，音乐别动.
///
/// It is done where what it names is afterwards as it was, but for where it stands; else nothing is.
struct Reservation {
    let request: String
    /// What is to stay as it is, in the person's words; empty for all that the request does not speak of.
    private let kept: SourceText
    /// Whether it may be changed, as long as it is still there.
    private let mayChange: Bool

    init?(_ text: SourceText, _ tokens: [Token]) {
        for index in tokens.indices {
            let start = tokens[index].range.lowerBound
            let isBehind = index > 0 && Self.isJoint(tokens[index - 1], text)
            guard index == 0 || isBehind, let word = Self.word(in: text, at: start) else { continue }
            let end = tokens[index...].first { $0.range.lowerBound >= word.end && Self.isJoint($0, text) }
            let last = end?.range.lowerBound ?? text.count
            let before = text.string(0..<(index == 0 ? 0 : tokens[index - 1].range.lowerBound))
            let after = end.map { text.string($0.range.upperBound..<text.count) } ?? ""
            // What stands on both sides of it is two requests; whoever writes that can write them one by one.
            // "Mute the music, don't delete it", 先静音，别删.
            guard before.isEmpty != after.isEmpty, word.end < last || word.mayChange && !before.isEmpty else {
                continue
            }
            request = before + after
            kept = SourceText(word.end < last ? Self.named(text.string(word.end..<last)) : "it")
            mayChange = word.mayChange
            return
        }
        guard let chinese = Self.chinese(text, tokens) else { return nil }
        (request, kept, mayChange) = (chinese.request, SourceText(chinese.kept), false)
    }

    private static func isJoint(_ token: Token, _ text: SourceText) -> Bool {
        token.term == .joint || buts.matchEnd(in: text, at: token.range.lowerBound) == token.range.upperBound
    }

    private static func word(in text: SourceText, at place: Int) -> (end: Int, mayChange: Bool)? {
        if let end = removals.matchEnd(in: text, at: place) { return (text.skipSpaces(from: end), true) }
        return touches.matchEnd(in: text, at: place).map { (text.skipSpaces(from: $0), false) }
    }

    /// 音乐别动, 其他的不变: said behind what stays.
    private static func chinese(_ text: SourceText, _ tokens: [Token]) -> (request: String, kept: String)? {
        guard let joint = tokens.lastIndex(where: { isJoint($0, text) && $0.range.upperBound < text.count }), joint > 0
        else {
            return nil
        }
        let tail = text.string(tokens[joint].range.upperBound..<text.count).trimmingSigns
        guard let end = endings.first(where: tail.hasSuffix) else { return nil }
        return (text.string(0..<tokens[joint].range.lowerBound), named(String(tail.dropLast(end.count))))
    }

    /// The words for a thing without those that say that it stays.
    private static func named(_ words: String) -> String {
        var words = words.trimmingSigns
        for ending in fillers where words.lowercased().hasSuffix(ending) {
            words = String(words.dropLast(ending.count)).trimmingSigns
        }
        if originals.contains(words.lowercased()) {
            return words.unicodeScalars.contains(where: \.isHan) ? "视频" : "clips"
        }
        return others.contains(words.lowercased()) ? "" : words
    }

    private static let buts = Phrases(["but", "but please", "and", "though", "但", "但是", "不过"])
    private static let removals = Phrases([
        "don't delete", "don’t delete", "do not delete", "dont delete", "don't remove", "don’t remove", "do not remove",
        "dont remove", "don't get rid of", "without deleting", "without removing", "别删", "不要删", "别删掉", "不要删除", "别删除",
    ])
    private static let touches = Phrases([
        "leave", "don't touch", "don’t touch", "do not touch", "dont touch", "don't change", "don’t change",
        "do not change",
        "dont change", "don't mess with", "without touching", "without changing", "别动", "不要动", "别碰", "不要改", "别改",
    ])
    private static let fillers = [
        "alone", "as it is", "as they are", "as is", "untouched", "unchanged", "the way it is", "the way they are",
        "for now", "at all",
        "please",
    ]
    private static let endings = [
        "别动", "不要动", "不动", "不变", "保持不变", "保持原样", "不用动", "不用变", "不要变", "别变", "都不变", "都别动", "保留", "留着", "照旧",
    ]
    private static let originals: Set<String> = [
        "原声", "原音", "视频原声", "画面原声", "original sound", "the original sound", "original audio", "the original audio",
        "the sound of the clips", "the clips' sound", "the clip sound", "the clip audio",
    ]
    private static let others: Set<String> = [
        "everything else", "the rest", "the others", "the other clips", "all the rest", "anything else", "all others",
        "其他", "其他的",
        "其它", "其它的", "别的", "剩下的", "其余", "其余的", "其他都", "其他的都", "别的都",
    ]
}

extension Reservation {
    /// What is to be done; nil where that cannot be read, or would change what is to stay.
    ///
    /// - Parameter read: reads a sentence.
    func instructions(
        in context: EditContext,
        language: Language,
        read: (String) -> Result<[Instruction], ReadingError>
    ) -> [Instruction]? {
        guard case .success(let instructions) = read(request) else { return nil }
        var draft = context.draft
        for instruction in instructions {
            guard case .edit(let edit) = instruction, edit.freeTexts.isEmpty,
                let next = try? draft.applying(edit, newID: { "\u{0}" })
            else { return nil }
            draft = next
        }
        guard kept.count > 0 else { return instructions }
        let resolver = ReferenceResolver(context: context, language: language, opening: context.draft)
        let tokens = Tokenings(kept, in: context).named
        guard let named = resolver.all(namedBy: Clause(text: kept, tokens: tokens[...]), or: instructions) else {
            return nil
        }
        for segment in named {
            guard let id = segment.id, let after = draft.tracks.lazy.flatMap(\.segments).first(where: { $0.id == id })
            else {
                return nil
            }
            var moved = after
            moved.start = segment.start
            guard mayChange || moved == segment else { return nil }
        }
        return instructions
    }
}

extension ReferenceResolver {
    /// The segments that a clause names; nil where it names none that can be found.
    fileprivate func all(namedBy clause: Clause, or instructions: [Instruction]) -> [Segment]? {
        var clause = clause
        let reference = clause.takeReference(in: self)
        guard clause.isSpent else { return nil }
        let draft = context.draft
        switch reference {
        case .none: return nil
        case .pronoun:
            return instructions.compactMap { instruction in
                guard case .edit(let edit) = instruction else { return nil }
                return edit.operation.subject.spokenID(before: draft)
            }.compactMap { id in draft.tracks.lazy.flatMap(\.segments).first { $0.id == id } }.nonEmpty
        case .kind(let kind, ordinal: nil):
            let tracks = draft.tracks.filter { $0.kind == kind?.trackKind }
            return tracks.flatMap(\.segments).nonEmpty
        case .some(let reference):
            guard let address = try? find(reference, in: .any), let segment = draft[address] else { return nil }
            return [segment]
        }
    }
}

extension Noun {
    fileprivate var trackKind: TrackKind? {
        switch self {
        case .clip, .image, .file: .video
        case .title: .text
        case .music, .sound: .audio
        case .volume, .canvas, .track, .edits: nil
        }
    }
}
