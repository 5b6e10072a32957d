import Timeline

/// "undo", "undo the last 2 edits", 撤销, 重做两步, "restore the deleted clip".
///
/// It stands alone: what follows could not be read against a draft that is not known here.
struct HistoryRule {
    let context: EditContext

    private static let small = Phrases(["those", "these", "my", "most recent", "刚才", "刚刚", "都", "那", "这", "前面", "最近"])
    private static let bringing = Phrases(["bring", "put", "get", "give"])
    private static let exceptions = Phrases(["for"])

    func read(_ clause: Clause) throws(ReadingError) -> Instruction? {
        var clause = clause
        if let version = revert(clause) { return .revert(toVersion: version) }
        if let instruction = try restored(clause) { return instruction }
        if let instruction = try before(clause) { return instruction }
        // "undo that for the last one" is not all of it.
        guard !clause.says(Self.exceptions) else { return nil }
        clause.drop(Self.small)
        let redo = clause.takeVerb(.redo) != nil
        let undo = clause.takeVerb(.undo) != nil
        guard undo != redo else { return nil }
        let number: Int? = clause.take { kind in
            switch kind {
            case .number(let value): value
            // "Undo both of those".
            case .sense(.pair): 2000
            default: nil
            }
        }
        _ = clause.take(.edits)
        _ = clause.takeWord(.times)
        // "the last 2 edits", "undo that".
        _ = clause.take(.target(.kind(nil, ordinal: -1)))
        _ = clause.take(.target(.pronoun))
        guard clause.isSpent else { return nil }
        let steps = (number ?? 1000) / 1000
        guard steps > 0, number.map({ $0 % 1000 == 0 }) ?? true else { return nil }
        return undo ? .undo(steps: steps) : .redo(steps: steps)
    }

    /// "revert to version 3", "go back to the beginning", "undo everything"; the version before is one step back.
    private func revert(_ clause: Clause) -> Int? {
        var clause = clause
        guard clause.takeVerb(.undo) != nil else { return nil }
        if clause.takeWord(.original) {
            // 前面改的统统作废，从头再来 says it twice.
            _ = clause.take(.verb(.undo))
            _ = clause.take(.edge(.start))
            return clause.isSpent ? 1 : nil
        }
        if clause.take(.edge(.start)) { return clause.isSpent ? 1 : nil }
        guard clause.hasWord(.version) else { return nil }
        let number: Int? = clause.take { kind in
            switch kind {
            case .number(let value) where value % 1000 == 0: value / 1000
            case .target(.kind(nil, ordinal: let ordinal?)): ordinal
            default: nil
            }
        }
        guard let number, number > 0, clause.isSpent else { return nil }
        return number
    }

    /// "restore the deleted clip", 恢复删掉的片段: the version in which it stood last.
    private func restored(_ clause: Clause) throws(ReadingError) -> Instruction? {
        var clause = clause
        guard let history = context.history else { return nil }
        // "Reset", too, is said of looks: "restore" alone is not.
        let isBack = clause.take(.keyword(.restore)) || clause.says("restore") && clause.takeWord(.reset)
        let isRedo = clause.takeVerb(.redo) != nil
        let isDeleted = clause.take(.keyword(.deleted))
        // "Bring it back but keep it bright": what came later is to stay, which one step back would take away.
        let isKeeping = clause.cutOffBut()
        // "I want the deleted clip back".
        let behind: Int? = isDeleted || !isBack ? clause.placeOfBack : nil
        if let behind { clause.remove(behind..<behind + 1) }
        if isDeleted { clause.dropWhat() }
        // "Bring the beach clip back", "put it back where it was" of what is not there.
        if behind != nil, clause.says(Self.bringing) { _ = clause.takeVerb(.move, .put) }
        guard isBack || behind != nil || isRedo && isDeleted else { return nil }
        let reference: Reference? = clause.take { if case .target(let reference) = $0 { reference } else { nil } }
        // 只找回第三段: the version before has all of them.
        guard clause.isSpent, reference != nil || isDeleted, !clause.says("只") else { return nil }
        // What is there is no matter of versions: "move the title back".
        if behind != nil, !isDeleted, let reference,
            (try? ReferenceResolver(context: context, language: .english).find(reference, in: .any)) != nil
        {
            return nil
        }
        let present = Set(context.draft.addresses.compactMap { context.draft[$0]?.id })
        return try version(in: history, isKeeping: isKeeping) { draft in
            draft.addresses.contains { address in
                guard let id = draft[address]?.id, !present.contains(id) else { return false }
                return isMeant(draft[address]?.name ?? "", on: address.track.kind, by: reference)
            }
        }
    }

    private func isMeant(_ name: String, on kind: TrackKind, by reference: Reference?) -> Bool {
        switch reference {
        case .name(let wanted):
            [name, MediaFileName.stem(of: name)].contains { $0.map { SourceText($0).foldedString } == wanted }
        case .kind(.title, _): kind == .text
        case .kind(.music, _), .kind(.sound, _): kind == .audio
        case .kind(.clip, _): kind == .video
        default: true
        }
    }

    private static let absences = Phrases([
        "when there was no", "when there were no", "when it had no", "before there was any", "before there was",
        "before there were", "before i added", "before you added", "before adding", "没有", "还没有", "还没加", "没加",
    ])
    private static let presences = Phrases(["when there was", "when there were", "when it had", "还有", "有"])
    private static let links = Phrases([
        "when", "there", "was", "were", "no", "any", "it", "had", "before", "i", "added", "adding", "still", "还", "没",
        "有",
    ])

    /// "go back to when there was no music", 回到没有音乐的时候.
    private func before(_ clause: Clause) throws(ReadingError) -> Instruction? {
        guard let history = context.history, clause.has(.verb(.undo)) else { return nil }
        let range = (clause.parts.first?.range.lowerBound ?? 0)..<(clause.parts.last?.range.upperBound ?? 0)
        let nouns = clause.parts.compactMap { part -> Noun? in
            if case .target(.kind(let noun?, ordinal: nil)) = part.kind { noun } else { nil }
        }
        let isAbsent = Self.absences.stands(in: clause.text, range)
        guard isAbsent || Self.presences.stands(in: clause.text, range), nouns.count == 1, let noun = nouns.first
        else { return nil }
        let isAllRead = clause.parts.allSatisfy { part in
            switch part.kind {
            case .verb(.undo), .target(.kind), .target(.pronoun), .verb(.add): true
            default: part.isSilent || Self.links.stands(in: clause.text, part.range)
            }
        }
        guard isAllRead else { return nil }
        return try version(in: history) { draft in
            ReferenceResolver(context: EditContext(draft: draft), language: .english).candidates(noun, in: .any).isEmpty
                == isAbsent
        }
    }

    /// One step back where that is enough; else it is asked, since later edits would go as well.
    private func version(in history: DraftHistory, isKeeping: Bool = false, where isMeant: (Draft) -> Bool)
        throws(ReadingError) -> Instruction
    {
        guard let number = history.lastVersion(where: isMeant) else { throw .told(.noVersionSo) }
        guard number < history.position || isKeeping else { return .undo(steps: 1) }
        throw .told(.stoodIn(version: number))
    }
}

extension Clause {
    /// Takes out the small words that nobody else knows; a Chinese one is made of several parts.
    fileprivate mutating func drop(_ words: Phrases) {
        var place = 0
        while place < parts.count {
            let start = parts[place].range.lowerBound
            guard parts[place].kind == .other, let end = words.matchEnd(in: text, at: start) else {
                place += 1
                continue
            }
            let count = parts[place...].prefix { $0.range.upperBound <= end }.count
            if count > 0 { remove(place..<place + count) } else { place += 1 }
        }
    }

    /// Takes out "but …"; whether it was there.
    fileprivate mutating func cutOffBut() -> Bool {
        let place = parts.firstIndex { part in ["but", "但是", "但", "不过"].contains { text.spells($0, in: part.range) } }
        guard let place else { return false }
        remove(place..<parts.count)
        return true
    }

    /// Where "back" stands at the end, as in "I want the clip back".
    fileprivate var placeOfBack: Int? {
        guard let last = parts.lastIndex(where: { !$0.isSilent }), parts[last].kind == .other,
            text.spells("back", in: parts[last].range)
        else { return nil }
        return last
    }

    /// "Put back what I removed": whatever that was.
    fileprivate mutating func dropWhat() {
        parts.indices.first { parts[$0].kind == .other && text.spells("what", in: parts[$0].range) }
            .map { remove($0..<$0 + 1) }
    }
}

extension Keyword {
    /// "restore": to be there again.
    static let restore = Keyword("restore")
    /// "deleted", of what is to be there again.
    static let deleted = Keyword("deleted")
}
