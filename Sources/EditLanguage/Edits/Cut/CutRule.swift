import Timeline

/// "cut out 3 s to 5 s", "remove from 0:03 to 0:05 and leave a gap", 删掉3到5秒.
struct CutRule: EditRule {
    private static let everything = Phrases(["everything"])

    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.takeVerb(.cut, .remove) != nil else { return nil }
        let span: TimeRange? = clause.take { if case .span(let range) = $0 { range } else { nil } }
        guard let range = span ?? clause.takeStretchFrom() else { return nil }
        // "Lose everything between 14 and 18 s".
        if clause.says(Self.everything) { _ = clause.takeWord(.all) }
        _ = clause.takeWord(.whole)
        let ripple = clause.takeRipple()
        let reference = clause.takeReference(in: resolver)
        guard clause.isSpent else { return nil }
        return .cut(range, in: try reference?.segmentUnlessFilm(in: resolver), ripple: ripple ?? true)
    }
}

extension Clause {
    /// Takes "4 seconds after 0:10", "2 seconds before 0:10": where a stretch begins or ends, and how long it is.
    fileprivate mutating func takeStretchFrom() -> TimeRange? {
        let before = self
        guard let length = take({ if case .time(let time) = $0 { time } else { nil } }),
            let (relation, time) = take({ kind -> (Relation, Int)? in
                guard case .beyond(let relation, let time) = kind else { return nil }
                return (relation, time)
            }), length > 0, relation == .after || time >= length
        else {
            self = before
            return nil
        }
        return relation == .after ? TimeRange(time, time + length) : TimeRange(time - length, time)
    }
}

extension Reference {
    /// The segment that is meant; nil for "the video", which is all of it: the time says which clip.
    func segmentUnlessFilm(in resolver: ReferenceResolver) throws(ReadingError) -> SegmentAddress? {
        if case .kind(let noun, ordinal: nil) = self, noun == .clip || noun == .file { return nil }
        // "Split it at 2 s" after a title was added: the film as likely as the title.
        if self == .pronoun, case .film = try resolver.timed(self, isFilm: false) { return nil }
        return try resolver.find(self, in: .any)
    }
}
