import FaultyService
import SeededNumbers

/// One message of a case, what was told of it, and what was to go wrong.
struct Message: Sendable {
    let text: String
    let plan: TurnPlan
    var claim = Claim.nothing
    /// The words of the program about it.
    var transcript: [String] = []
    /// Whether something else kept the program from knowing, such as that it was killed.
    var wasDisturbed = false

    var edits: [Edit] { Edit.all(in: text) }

    init(_ text: String, _ plan: TurnPlan) { (self.text, self.plan) = (text, plan) }

    /// A message by chance: mostly one title, now and then two at once, a new name or the end of one.
    static func text(_ numbers: inout Seeded, name: String, titles: [String]) -> String {
        let choice = numbers.number(0...99)
        let old = titles.isEmpty ? nil : titles[numbers.number(0...titles.count - 1)]
        switch (choice, old) {
        case (85..<93, let old?): return #"rename the title "\#(old)" to "\#(name)""#
        case (93..., let old?): return #"delete the title "\#(old)""#
        case (..<25, _): return #"add the titles "\#(name)a" and "\#(name)b""#
        default: return #"add a title "\#(name)""#
        }
    }
}

/// What a program tells of a message.
enum Claim: String, Sendable {
    /// It is done.
    case done
    /// It is not done: refused, or not sent.
    case notDone
    /// It was not sent and waits for a word.
    case parked
    /// Whether it is done is not known.
    case unknown
    /// The agent asks first.
    case asked
    /// No word of it.
    case nothing

    /// By what `reeldeck say` wrote and how it ended; nil where it crashed.
    init?(_ told: Told, of message: Message) {
        switch told.end {
        case .exited(0): self = Self.asks(told.output) ? .asked : .done
        case .exited(74): self = .unknown
        case .exited(1): self = Self.isUnknown(told.errors) ? .unknown : .notDone
        case .exited: self = .notDone
        case .killed: self = Self.tells(told.output, of: message) ? .done : Self.asks(told.output) ? .asked : .nothing
        case .crashed, .hung: return nil
        }
    }

    /// By what the next program says of a message that an earlier one left.
    init(left message: Message, output: String, errors: String) {
        let lines = errors.split(separator: "\n").map(String.init)
        if output.split(separator: "\n").contains(where: { $0.hasSuffix("  \(message.text)") }) {
            self = .parked
        } else if Self.asks(output) {
            self = .asked
        } else if lines.contains(where: { $0.hasPrefix("✓") && Self.mentions($0, message) }) {
            // With words that it may not be all, it is no claim that all is done.
            self = Self.isUnknown(errors) ? .unknown : .done
        } else if lines.contains(where: { $0.contains(message.text) && !$0.contains("Looking at") }) {
            self = .unknown
        } else {
            self = .nothing
        }
    }

    /// Whether the agent's question is told.
    private static func asks(_ words: String) -> Bool { words.hasPrefix("? ") || words.contains("\n? ") }

    static func isUnknown(_ words: String) -> Bool { wordsOfDoubt.contains { words.contains($0) } }

    static func tells(_ words: String, of message: Message) -> Bool {
        words.split(separator: "\n").contains { line in
            message.edits.contains { line.contains($0.description) }
                || line.contains("✓") && mentions(String(line), message)
        }
    }

    private static func mentions(_ line: String, _ message: Message) -> Bool {
        message.edits.contains { line.contains($0.mark) }
    }

    /// Words of a program that does not know.
    private static let wordsOfDoubt = [
        "not known", "Nothing of it is seen", "may not be all", "may still come", "Look at the timeline before",
    ]
}

extension Message {
    /// What is untrue of what was told, by what the service saw.
    func findings(_ journal: Journal, of name: String) -> [Finding] {
        let applied = journal.messages[text]?.applied ?? []
        let done = edits.filter { applied.contains($0) }
        var kinds: [Finding.Kind] = []
        if Set(applied).count < applied.count { kinds.append(.doubled) }
        switch claim {
        case .done where done.isEmpty: kinds.append(.toldDoneThoughNot)
        case .done: if done.count < edits.count, !isToldAsHalf(done) { kinds.append(.half) }
        case .notDone, .parked, .asked: if !done.isEmpty { kinds.append(.toldFailedThoughDone) }
        case .unknown: if plan.isClear, !wasDisturbed { kinds.append(.toldUnknownThoughClear) }
        case .nothing: if journal.messages[text] != nil { kinds.append(.lost) }
        }
        return kinds.map { kind in
            Finding(
                kind: kind,
                name: name,
                cause: plan.cause,
                subject: "\(text) · \(plan.words) · told: \(claim.rawValue), done: \(done.count) of \(edits.count)",
                transcript: (transcript + ["journal:"] + journal.lines.map { "  \($0)" }).joined(separator: "\n")
            )
        }
    }

    /// Whether the words name what was done of it and nothing else.
    private func isToldAsHalf(_ done: [Edit]) -> Bool {
        let told = transcript.joined(separator: "\n").split(separator: "\n")
            .filter { !$0.hasPrefix("$") && ($0.contains("✓") || $0.contains("Added")) }.joined(separator: "\n")
        return done.allSatisfy { told.contains($0.mark) }
            && edits.allSatisfy { done.contains($0) || !told.contains($0.mark) }
    }
}

extension TurnPlan {
    /// The kind of what goes wrong.
    var cause: String {
        if fault != .none { return String(inWords(fault).prefix { $0 != "," && $0 != ")" }) }
        if away > 0 { return "away" }
        if !looksBefore.isEmpty { return "look before" }
        return looksAfter.isEmpty ? "none" : "look after"
    }

    /// The plan in a line.
    var words: String {
        var words = [inWords(fault), "\(version.rawValue), \(speech.rawValue), \(isMarked ? "marked" : "no mark")"]
        if !looksBefore.isEmpty { words.append("looks before: \(inWords(looksBefore))") }
        if !looksAfter.isEmpty { words.append("looks after: \(inWords(looksAfter))") }
        if away > 0 { words.append("away for \(away) s") }
        if outlivesItsClient { words.append("outlives its client") }
        if disorder != .none { words.append(disorder.rawValue) }
        return words.joined(separator: "; ")
    }
}
