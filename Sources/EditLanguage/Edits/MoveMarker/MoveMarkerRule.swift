import Timeline

/// "move the marker at 5 s to 6 s", "move the chorus marker 1 s later", 把5秒处的标记移到6秒.
struct MoveMarkerRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        guard clause.has(.keyword(.marker)), !clause.hasWord(.all), clause.takeVerb(.move, .put) != nil else {
            return nil
        }
        if let journey = clause.takeJourney() {
            guard clause.take(.keyword(.marker)), clause.isSpent else { return nil }
            return .moveMarker(at: journey.from, to: journey.to)
        }
        let goal: Int? = clause.take { if case .goal(let time) = $0 { time } else { nil } }
        let isEarlier = goal == nil && clause.take(.earlier)
        let isLater = goal == nil && clause.take(.later)
        let distance: Int? =
            isEarlier != isLater ? clause.take { if case .amount(let time) = $0 { time } else { nil } } : nil
        guard goal != nil || distance != nil, let time = try clause.takeMarker(in: resolver), clause.isSpent else {
            return nil
        }
        return .moveMarker(at: time, to: goal ?? time + (isEarlier ? -1 : 1) * (distance ?? 0))
    }
}

extension Clause {
    /// Takes "at 5 s to 6 s", which elsewhere is a stretch, and may go backwards here.
    fileprivate mutating func takeJourney() -> (from: Int, to: Int)? {
        let place = parts.firstIndex { if case .span = $0.kind { true } else { false } }
        guard let place, case .span(let span) = parts[place].kind else { return nil }
        let words = SourceText(text.string(parts[place].range))
        let times = Lexer.tokens(of: words).compactMap { token -> Int? in
            switch token.kind {
            case .time(let time): time
            case .ratio(_, let clock): clock
            default: nil
            }
        }
        remove(place..<place + 1)
        let isBackwards = times.count == 2 && times[0] > times[1]
        return isBackwards ? (span.end, span.start) : (span.start, span.end)
    }
}
