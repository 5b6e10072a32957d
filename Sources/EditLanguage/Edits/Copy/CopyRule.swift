import Timeline

/// "put a copy of the second clip at 5 s", "paste it over at 5 s", "copy the title to track T2", 把标题复制一份放到10秒处.
struct CopyRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeWord(.duplicate), clause.mayTakeVerb(.make, .add, .put, .move) else { return nil }
        _ = clause.takeVerb(.put, .move)
        _ = clause.takeWord(.times)
        let isOver = clause.take(.keyword(.overwrite)) || clause.takeOver()
        let time: Int? = clause.take { kind in
            switch kind {
            case .goal(let time), .start(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard let reference = clause.takeReference(in: resolver) else { return nil }
        let label = try clause.takeTrack(in: resolver)
        guard clause.isSpent, time != nil || label != nil else { return nil }
        let address = try resolver.find(reference, in: .any)
        guard let start = time ?? resolver.draft[address]?.start else { return nil }
        return .copy(address, at: start, on: label, over: isOver)
    }
}

extension Clause {
    /// Takes "over" of "paste it over at 5 s"; "copy it over to 5 s" says no more than "to".
    fileprivate mutating func takeOver() -> Bool {
        guard let place = parts.firstIndex(where: { $0.kind == .filler && text.spells("over", in: $0.range) }) else {
            return false
        }
        let isGoal = parts[(place + 1)...].first.map { part in
            switch part.kind {
            case .goal, .to: true
            default: false
            }
        }
        remove(place..<place + 1)
        return isGoal != true
    }
}
