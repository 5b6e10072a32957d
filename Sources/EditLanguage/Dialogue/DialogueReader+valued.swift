import Timeline

// "Too slow, try 75%": what was turned, set to what is said behind the fault.
extension DialogueReader {
    /// - Returns: nil where the fault is not of what the last edit turned, or the value would make it worse.
    func valued(_ complaint: Nudge, _ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let value = move.words.onlyValue, let steps = past.steps else { return nil }
        var edits: [Edit] = []
        for step in steps {
            guard let quantity = Quantity(step.edit, in: step.before), quantity.isOf(complaint),
                let edit = quantity.set(to: value, complaint)
            else { return nil }
            edits.append(edit)
        }
        let isAnew = steps.contains { Quantity($0.edit, in: $0.before)?.isAmount ?? false }
        let context = isAnew ? past.base : move.now
        let language = Language(of: past.deed.sentence)
        let sentence = edits.map { $0.requested.sentence(in: context.draft, language) }.joined(separator: "; ")
        let found = turn([sentence], in: context, with: "", as: move, isRevision: isAnew, focus: past.deed.focus)
        guard let found, case .instructions = found.reading else { return nil }
        return found
    }
}

/// A value that is said alone.
enum BareValue: Hashable {
    case percent(Int)
    /// Without a unit, in thousandths.
    case number(Int)
    case time(Int)
}

extension ChunkedText {
    /// The one value that is said, with nothing but small words beside it.
    fileprivate var onlyValue: BareValue? {
        guard chunks.count == 1, let chunk = chunks.first,
            parts.allSatisfy({ $0.isSilent || $0.range == chunk.range || Self.leads.stands(in: text, $0.range) })
        else { return nil }
        return switch chunk.kind {
        case .percent(let percent), .percentGoal(let percent), .sense(.factor(let percent)): .percent(percent)
        case .number(let value): .number(value)
        case .time(let time), .length(let time), .goal(let time), .amount(let time): .time(time)
        default: nil
        }
    }

    private static let leads = Phrases([
        "make", "it", "try", "go", "for", "do", "say", "use", "put", "set", "have", "改", "成", "到", "试试", "用", "来",
    ])
}

extension Quantity {
    fileprivate func isOf(_ complaint: Nudge) -> Bool {
        complaint.properties.isEmpty || property.map(complaint.properties.contains) ?? false
    }

    /// With a value of its own, on the side that the fault asks for.
    fileprivate func set(to value: BareValue, _ complaint: Nudge) -> Edit? {
        let number: Int
        switch (value, property == .length) {
        case (.time(let time), true): number = time
        case (.percent(let percent), false): number = percent
        // "Too short, 3": as other lengths, those are seconds.
        case (.number(let value), true): number = value
        case (.number(let value), false) where value % 1000 == 0: number = value / 1000
        default: return nil
        }
        guard range.contains(number), number != new else { return nil }
        let isUp = (number > new) != isInverse
        switch complaint.way {
        case .up: guard isUp else { return nil }
        case .down: guard !isUp else { return nil }
        default: break
        }
        return edit(number)
    }
}
