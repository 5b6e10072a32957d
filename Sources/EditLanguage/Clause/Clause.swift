import Timeline

/// One instruction's worth of a sentence; a rule takes from it the parts it understands.
///
/// Order does not matter to most rules, so one rule serves "trim the clip to 8 s" and 把片段剪到8秒. What matters is
/// that nothing is left: a word that nobody took may have changed the meaning ("don't").
struct Clause {
    let text: SourceText
    private(set) var parts: [Part]
    /// The verb of the clause before, for "… and the title": nil where this one has its own.
    let inherited: Verb?

    init(text: SourceText, tokens: ArraySlice<Token>, inherited: Verb? = nil) {
        self.text = text
        parts = PartBuilder.parts(of: tokens, in: text)
        self.inherited = parts.contains { if case .verb = $0.kind { true } else { false } } ? nil : inherited
    }

    init(text: SourceText, parts: [Part], inherited: Verb? = nil) {
        self.text = text
        self.parts = parts
        self.inherited = inherited
    }

    /// Whether everything that says something was taken.
    var isSpent: Bool { parts.allSatisfy(\.isSilent) }

    /// Whether it says "between" and not yet between what: the rest stands behind the next "and".
    var isOpenBetween: Bool {
        guard let index = parts.firstIndex(where: { $0.kind == .filler && text.spells("between", in: $0.range) }) else {
            return false
        }
        let named = parts[(index + 1)...].filter { part in
            switch part.kind {
            case .target, .time, .number, .label, .fileName, .quoted: true
            default: false
            }
        }
        guard named.count == 1, let only = named.first else { return named.isEmpty && !has(.sense(.all)) && !hasPair }
        return only.kind != .target(.kind(.clip, ordinal: nil)) && only.kind != .target(.pronoun)
    }

    /// The verb that goes on in "move the title to the top and the music to 2 s", whatever edit the first half is.
    var lastingVerb: Verb? {
        let verbs = parts.compactMap { part -> Verb? in
            guard case .verb(let verb) = part.kind, [.move, .remove, .mute, .unmute, .split, .keep].contains(verb)
            else {
                return nil
            }
            return verb
        }
        return verbs.count == 1 ? verbs.first : nil
    }

    /// "Delete clip 1, then make clip 3 brighter": two instructions, of which one verb would be lost.
    var joinsVerbs: Bool {
        var first: Verb?
        var isJoined = false
        for part in parts {
            switch part.kind {
            // What follows is a text or a description.
            case .saying, .verb(.add), .verb(.generate), .verb(.make): if first == nil { return false }
            default: break
            }
            switch part.kind {
            case .joint: isJoined = first != nil
            case .verb(let verb):
                if isJoined, verb != first { return true }
                first = first ?? verb
            default: break
            }
        }
        return false
    }

    /// "Keep the first 10 seconds and the last 5", "trim the first 3 s and the last 3 s of the second clip": the second
    /// stretch is not one of what the first has left.
    func addsStretch(to verb: Verb?) -> Bool {
        guard isVerbless, !saysFadeAndLength, let verb else { return false }
        let isStretch = has { kind in
            switch kind {
            case .first, .last, .span: true
            default: false
            }
        }
        guard isStretch else { return false }
        let names = has { if case .target(let reference) = $0 { reference != .pronoun } else { false } }
        return verb == .keep || names && [.trim, .cut, .remove].contains(verb)
    }

    /// "Delete the first 2 s and the last clip": what stands before the "and" is no name, so that these are two
    /// instructions and not "the first 2 s of the last clip".
    var joinsUnlikeThings: Bool {
        let takesAway = has { kind in
            guard case .verb(let verb) = kind else { return false }
            return [.remove, .cut, .trim, .shorten, .split, .keep].contains(verb)
        }
        guard takesAway else { return false }
        return parts.indices.contains { index in
            guard parts[index].kind == .joint, let before = parts[..<index].last(where: { !$0.isSilent })?.kind,
                let behind = parts[(index + 1)...].first(where: { !$0.isSilent })?.kind, case .target = behind
            else { return false }
            switch before {
            case .first, .last, .time, .amount, .span, .goal, .edge: return behind != .target(.pronoun)
            default: return false
            }
        }
    }

    private var hasPair: Bool { has { if case .sense(.pair) = $0 { true } else { false } } }

    /// Whether a stretch is told by the end: "the last 2 s".
    var countsFromEnd: Bool { has { if case .last = $0 { true } else { false } } }

    /// Whether a part stands in it.
    func has(_ matches: (Part.Kind) -> Bool) -> Bool { parts.contains { matches($0.kind) } }
    func has(_ kind: Part.Kind) -> Bool { parts.contains { $0.kind == kind } }

    /// Takes out the first part that means something to the caller.
    mutating func take<Value>(_ meaning: (Part.Kind) -> Value?) -> Value? {
        for index in parts.indices {
            guard let value = meaning(parts[index].kind) else { continue }
            parts.remove(at: index)
            return value
        }
        return nil
    }

    /// Takes out every part of a kind; true if there was one.
    mutating func take(_ kind: Part.Kind) -> Bool {
        let before = parts.count
        parts.removeAll { $0.kind == kind }
        return parts.count < before
    }

    /// Takes the verb, its own or the inherited one, if it is one of these.
    mutating func takeVerb(_ verbs: Verb...) -> Verb? {
        if let inherited { return verbs.contains(inherited) ? inherited : nil }
        return take { if case .verb(let verb) = $0, verbs.contains(verb) { verb } else { nil } }
    }

    /// Whether no verb says what to do.
    var isVerbless: Bool { inherited == nil && !has { if case .verb = $0 { true } else { false } } }

    mutating func takeQuoted() -> String? { take { if case .quoted(let text) = $0 { text } else { nil } } }
    mutating func takePercent() -> Int? {
        take { kind in
            switch kind {
            case .percent(let value), .percentGoal(let value): value
            default: nil
            }
        }
    }

    /// Takes the quoted text behind a marker such as "named".
    mutating func takeQuoted(behind marker: Part.Kind) -> String? {
        guard let place = parts.indices.first(where: { parts[$0].kind == marker }), parts.indices.contains(place + 1),
            case .quoted(let text) = parts[place + 1].kind
        else { return nil }
        parts.removeSubrange(place...place + 1)
        return text
    }

    /// Says something else at a place.
    mutating func replace(_ place: Int, with kind: Part.Kind) {
        parts[place] = Part(kind: kind, range: parts[place].range)
    }

    /// Says something more.
    mutating func append(_ kind: Part.Kind) {
        parts.append(Part(kind: kind, range: parts.last?.range ?? 0..<0))
    }

    /// Removes the parts at some places.
    mutating func remove(_ range: Range<Int>) { parts.removeSubrange(range) }
}
