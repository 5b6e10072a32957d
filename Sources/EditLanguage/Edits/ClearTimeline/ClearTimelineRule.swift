import Timeline

/// "clear the timeline", "remove everything from the timeline", 清空时间线.
///
/// It takes all there is, so the timeline has to be named: whoever says "delete everything" may have meant the clips, or the
/// last edits.
struct ClearTimelineRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        if clause.take(.keyword(.clearTimeline)) {
            _ = clause.takeAll()
            return clause.isSpent ? .clearTimeline : nil
        }
        let isNamed = clause.namesTimeline
        if clause.take(.keyword(.empty)) {
            _ = clause.takeAll()
        } else {
            guard clause.takeVerb(.remove) != nil, clause.takeAll() else { return nil }
        }
        _ = clause.take(.track)
        guard clause.isSpent else { return nil }
        guard isNamed else { throw .everything }
        return .clearTimeline
    }
}

extension Clause {
    /// Takes a word for all there is; 都 alone is none, which stands behind what it is about.
    fileprivate mutating func takeAll() -> Bool {
        let isWhole = ["所有内容", "全部内容"].contains { says($0) }
        return takeWord(.all) || isWhole && takeWord(.whole)
    }

    /// Whether the timeline is spoken of, where elsewhere it says nothing.
    fileprivate var namesTimeline: Bool {
        parts.indices.contains { index in
            parts[index].kind == .filler && ["timeline", "时间线", "时间轴"].contains { says($0, at: index) }
        }
    }
}
