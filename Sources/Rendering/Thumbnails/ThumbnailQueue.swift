import DequeModule

/// What is made next, and what stands still meanwhile.
///
/// There is a line for each kind of question, and one question of each line is begun at a time. One that is begun goes
/// on only while no line before its own has one at work, so of all that is begun one is at work and the rest stands
/// still. Of frames the newest alone counts: it takes the place of one that waits.
struct ThumbnailQueue: Hashable, Sendable {
    /// A kind of question, the most urgent first.
    enum Line: Int, Hashable, Sendable, CaseIterable {
        case frame, filmstrip, waveform
    }

    private var waiting: [Line: Deque<Int>] = [:]
    private var begun: [Line: Int] = [:]

    /// Takes a question in, numbered in the order in which people asked; gives the one that will not be answered, if
    /// there is one: of two frames, the older.
    mutating func add(_ question: Int, to line: Line) -> Int? {
        guard line == .frame else {
            waiting[line, default: []].append(question)
            return nil
        }
        let newest = max(waiting[.frame]?.first ?? -1, begun[.frame] ?? -1)
        guard question > newest else { return question }
        defer { waiting[.frame] = [question] }
        return waiting[.frame]?.first
    }

    /// Begins a question whose turn it is; nil where none is to be begun now.
    mutating func begin() -> Int? {
        for line in Line.allCases {
            if begun[line] != nil { return nil }
            guard let next = waiting[line]?.popFirst() else { continue }
            begun[line] = next
            return next
        }
        return nil
    }

    /// Takes a question out: one that is answered, or that nobody waits for any more.
    mutating func remove(_ question: Int) {
        for line in Line.allCases {
            waiting[line]?.removeAll { $0 == question }
            if begun[line] == question { begun[line] = nil }
        }
    }

    /// Whether a question that is begun may go on.
    func mayWork(_ question: Int) -> Bool {
        Line.allCases.lazy.compactMap { begun[$0] }.first == question
    }
}
