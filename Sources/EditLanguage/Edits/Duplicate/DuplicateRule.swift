import Timeline

/// "duplicate the second clip", "make a copy of the title", "repeat it twice", 复制第二段.
struct DuplicateRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "Loop it 3 times" shows it three times, "repeat it 3 times" three times more.
        let isLoop = clause.take(.keyword(.loop)) || clause.has(.verb(.add)) && clause.isPlayed
        guard isLoop || clause.takeWord(.duplicate), clause.mayTakeVerb(.make, .add) else { return nil }
        guard let count = clause.takeCount().map({ isLoop ? $0 - 1 : $0 }) ?? (isLoop ? nil : 1) else { return nil }
        _ = clause.take(.edits)
        _ = clause.takeWord(.times)
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent, (1...20).contains(count) else { return nil }
        let address =
            if let reference { try resolver.find(reference, in: .any) } else { try resolver.implied(in: .clips) }
        return Array(repeating: .duplicate(address), count: count)
    }
}

extension Clause {
    /// "play it twice", "play it 3 times".
    fileprivate var isPlayed: Bool { (says("play") || says("播放")) && (hasWord(.times) || says("twice") || says("遍")) }

    /// "3 times", "twice", 三次.
    fileprivate mutating func takeCount() -> Int? {
        if let twice = takeWord({ $0 == .factor(200) ? 2 : $0 == .factor(300) ? 3 : nil }) { return twice }
        return takeWholeNumber()
    }
}

extension Keyword {
    /// "loop".
    static let loop = Keyword("loop")
}
