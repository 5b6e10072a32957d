import Timeline

/// When something is to begin and how long it is to last, as far as the sentence says.
struct Slots {
    var start: Int?
    var length: Int?
    /// "the last 2 s", "at the end": counted from the end of the film.
    var isAtEnd = false
    var beside: (relation: Relation, reference: Reference)?

    /// Reads one part; false if it says nothing of time, or contradicts what was read.
    mutating func absorb(_ kind: Part.Kind, playhead: Int?) -> Bool {
        switch kind {
        case .span(let range): return set(start: range.start) && set(length: range.duration)
        case .start(let time), .beyond(.after, let time): return set(start: time)
        case .length(let time), .time(let time): return set(length: time)
        case .first(let time): return set(start: 0) && set(length: time)
        case .last(let time):
            isAtEnd = true
            return set(length: time)
        case .edge(.start): return beside == nil && set(start: 0)
        case .edge(.end):
            isAtEnd = true
            return start == nil
        case .playhead:
            guard let playhead else { return false }
            return set(start: playhead)
        case .beside(let relation, let reference):
            guard beside == nil, start == nil else { return false }
            beside = (relation, reference)
            return true
        default: return false
        }
    }

    private mutating func set(start time: Int) -> Bool {
        defer { start = start ?? time }
        return start == nil
    }

    private mutating func set(length time: Int) -> Bool {
        defer { length = length ?? time }
        return length == nil
    }
}

extension Clause {
    /// Takes everything that says when and how long; nil where it says so twice.
    mutating func takeSlots(playhead: Int?) -> Slots? {
        var slots = Slots()
        while let index = parts.firstIndex(where: \.isSlot) {
            guard slots.absorb(parts[index].kind, playhead: playhead) else { return nil }
            remove(index..<index + 1)
        }
        return slots
    }
}

extension Part {
    /// Whether it says when or how long.
    var isSlot: Bool {
        switch kind {
        case .span, .start, .length, .time, .first, .last, .edge, .playhead, .beside, .beyond(.after, _): true
        default: false
        }
    }
}
