import Timeline

// "Too slow, try 75%", "to 75%", 拉长到1.5秒: what was turned, set to what is said.
extension DialogueReader {
    /// A value alone, behind an edit that gave something a value of that sort: it is that which it is said of, and nothing else
    /// that could take it.
    ///
    /// - Returns: nil where the last edit takes no such value, or the message is one of its kind by itself.
    func revalued(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let steps = past.steps, !steps.isEmpty,
            let value = ChunkedText(move.message.withoutFinalSigns, in: move.now).onlyValue
        else { return nil }
        if case .instructions(let own, _) = move.own.reading {
            // What goes through the history is no value.
            let edits = own.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
            guard edits.count == own.count, !past.isAlike(edits) else { return nil }
        }
        var edits: [Edit] = []
        for step in steps {
            let edit: Edit?
            if step.edit.isAddition, steps.count == 1, Self.stays(move.message), case .time(let time) = value,
                let last = move.now.lastTouched
            {
                // 停5秒, behind a title that was added: how long that stands.
                edit = move.now.draft[last]?.duration == time ? nil : .setLength(last, time)
            } else {
                edit = Quantity(step.edit, in: step.before).flatMap { quantity in
                    // A number alone is no loudness of what was just made silent.
                    let isPlain = if case .number = value { true } else { false }
                    return quantity.isAmount || isPlain && quantity.new == 0 ? nil : quantity.set(to: value)
                }
            }
            guard let edit else { return nil }
            edits.append(edit)
        }
        return turn(edits, past, move, isAnew: false)
    }

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
        return turn(edits, past, move, isAnew: isAnew)
    }
}

extension DialogueReader {
    /// "Half a second longer", 剪多了，还1秒回来: by how much more or less than what was done last.
    func stretched(_ past: Past, _ move: Move) -> Turn? {
        guard past.isStanding, let steps = past.steps, let first = steps.first,
            let (words, isMore) = Self.difference(move.message.withoutFinalSigns),
            case .time(let time)? = ChunkedText(words, in: move.now).onlyValue
        else { return nil }
        let isAnew = Quantity(first.edit, in: first.before)?.isAmount ?? false
        var edits: [Edit] = []
        for step in steps {
            guard let quantity = Quantity(step.edit, in: step.before), quantity.property == .length,
                quantity.isAmount == isAnew, let edit = quantity.stepped(by: isMore ? time : -time)
            else { return nil }
            edits.append(edit)
        }
        return turn(edits, past, move, isAnew: isAnew)
    }

    /// The edits, said as the last sentence could have said them and read like any.
    ///
    /// - Parameter isAnew: whether they stand in the place of the last edit, and not behind it.
    private func turn(_ edits: [Edit], _ past: Past, _ move: Move, isAnew: Bool) -> Turn? {
        let context = isAnew ? past.base : move.now
        let language = Language(of: past.deed.sentence)
        let sentence = edits.map { $0.requested.sentence(in: context.draft, language) }.joined(separator: "; ")
        let found = turn([sentence], in: context, with: "", as: move, isRevision: isAnew, focus: past.deed.focus)
        guard let found, case .instructions = found.reading else { return nil }
        return found
    }

    private static func difference(_ message: String) -> (words: String, isMore: Bool)? {
        if let found = message.firstMatch(
            of:
                /(?i)^(?:make it |and |just |about |maybe |only |now )*(.+?) (longer|more|extra|shorter|less|fewer)(?: please| then)?$/
        ) {
            return (String(found.1), ["longer", "more", "extra"].contains(found.2.lowercased()))
        }
        if let found = message.firstMatch(
            of: /^(?:剪|裁|删|切|去)(?:得)?(?:太)?多了[，,]?(?:还|补|加|放|退|给我)?(?:回)?(.+?)(?:回来|回去|吧)*$/
        ) {
            return (String(found.1), false)
        }
        if let found = message.firstMatch(of: /^(?:再|还要|要)(长|多|久|加|短|少|减)(.+?)(?:吧)?$/) {
            return (String(found.2), ["长", "多", "久", "加"].contains(found.1))
        }
        return nil
    }

    /// Whether it is said how long something stands, and not how long the film is.
    private static func stays(_ message: String) -> Bool {
        let text = SourceText(message)
        return staying.stands(in: text, 0..<text.count)
    }

    private static let staying = Phrases(["停", "停留", "显示", "for", "show", "hold", "stay"])
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
        "make", "it", "try", "go", "for", "do", "say", "use", "put", "set", "have", "to", "at", "only", "just",
        "instead",
        "rather", "please", "pls", "maybe", "about", "around", "let's say", "with", "of", "then", "now", "be", "that",
        "them",
        "should", "more like", "hmm", "actually", "too fast", "too slow", "too much", "too loud", "too quiet",
        "too long",
        "too short", "too strong", "too little", "too big", "too small", "too weak", "a bit", "改", "成", "到", "试试", "用",
        "来",
        "就", "行", "吧", "好了", "可以了", "左右", "设", "设为", "调", "调到", "调成", "变成", "变", "拉长", "拉长到", "延长到", "缩短到", "缩到",
        "降到", "升到", "加到", "减到", "提到", "停", "停留", "显示", "为", "它", "的", "那", "还是", "要", "只要", "大概",
    ])
}

extension Quantity {
    fileprivate func isOf(_ complaint: Nudge) -> Bool {
        complaint.properties.isEmpty || property.map(complaint.properties.contains) ?? false
    }

    /// With so much more than it was set to; nil where nothing would be left of it.
    fileprivate func stepped(by difference: Int) -> Edit? {
        let number = new + (new < 0 ? -difference : difference)
        return range.contains(number) ? edit(number) : nil
    }

    /// With a value of its own.
    fileprivate func set(to value: BareValue) -> Edit? {
        guard let number = number(value), range.contains(number), number != new else { return nil }
        return edit(number)
    }

    private func number(_ value: BareValue) -> Int? {
        switch (value, property) {
        // "Too short, 3": as other lengths, those are seconds.
        case (.time(let value), .length), (.number(let value), .length): value
        case (.time, _), (.percent, .length): nil
        case (.percent(let percent), _): percent
        // "Make it 1.25": how many times as fast it runs.
        case (.number(let value), .speed) where value <= 8000: value % 10 == 0 ? value / 10 : nil
        case (.number(let value), _): value % 1000 == 0 ? value / 1000 : nil
        }
    }

    /// With a value of its own, on the side that the fault asks for.
    fileprivate func set(to value: BareValue, _ complaint: Nudge) -> Edit? {
        guard let edit = set(to: value), let number = number(value) else { return nil }
        let isUp = (number > new) != isInverse
        switch complaint.way {
        case .up: guard isUp else { return nil }
        case .down: guard !isUp else { return nil }
        default: break
        }
        return edit
    }
}
