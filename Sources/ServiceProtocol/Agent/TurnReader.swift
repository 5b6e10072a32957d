import ExactJSON

/// Reads the frames of one turn and tells what a person should see of them.
///
/// A value without sockets or clocks. The rules are those of the agent server: a partial text is a delta; the next
/// whole text repeats and replaces the deltas; a call in a partial event comes again; state on a partial event is
/// not applied; one fault may be told twice and is said once. An event that comes twice, or late, says nothing new.
public struct TurnReader: Hashable, Sendable {
    /// What a frame means for the one who watches.
    public enum Update: Hashable, Sendable {
        /// The text of the piece now being said, as far as it is known; replaces what this piece said before. Whether
        /// it is all of it.
        case text(piece: Int, String, isWhole: Bool)
        /// A tool is at work.
        case toolStarted(ToolCall)
        /// A tool has answered; `error` holds its words where it failed.
        case toolEnded(id: String, error: String?)
        /// The draft, exactly as the service sent it.
        case draft(JSON)
        /// The agent asks before it uses a tool; the turn ends and goes on with the answer.
        case asked(ToolQuestion)
        /// A clip was generated; what is made with it may follow.
        case generated
        /// The turn went wrong.
        case failed(String)
    }

    /// A use of a tool.
    public struct ToolCall: Hashable, Sendable {
        /// Its name in this turn.
        public let id: String
        /// The tool.
        public let name: String
        /// What it was asked, in a few words for people.
        public let subject: String

        /// A use of a tool.
        public init(id: String, name: String, subject: String) {
            self.id = id
            self.name = name
            self.subject = subject
        }
    }

    private var piece = 0
    private var deltas = ""
    /// What was said whole, last.
    private var whole = ""
    private var seenCalls: Set<String> = []
    private(set) var hasFailed = false
    /// What was asked of tools, in order.
    public internal(set) var calls: [SeenCall] = []
    /// Whole texts, each with its event's name.
    private var heard: Set<[String]> = []
    /// What came last, as far as it tells of the end.
    var mark = Mark.none

    /// A turn that has not begun.
    public init() {}

    /// Takes in a frame.
    public mutating func read(_ frame: AgentFrame) -> [Update] {
        switch frame {
        case .unreadable: []
        case .failure(let message): fail(message)
        case .refused(let code, let message):
            fail(message.isEmpty ? "The service refused (code \(code.number))." : message)
        case .event(let event): read(event)
        }
    }

    private mutating func read(_ event: AgentEvent) -> [Update] {
        var updates: [Update] = []
        let text = event.parts.compactMap { part -> String? in
            if case .text(let text, false) = part { text } else { nil }
        }.joined()
        if event.isPartial {
            if event.isTurnComplete { mark = .over }
            guard !text.isEmpty else { return updates }
            deltas += text
            // One that comes behind the whole text it belongs to says nothing new.
            guard !whole.contains(deltas) else { return updates }
            if mark != .over { mark = .delta }
            updates.append(.text(piece: piece, deltas, isWhole: false))
            return updates
        }
        if !text.isEmpty {
            // What was said whole and comes once more was sent twice.
            let isNew = event.id.isEmpty || heard.insert([event.id, text]).inserted
            if isNew && text != whole || isShowingDeltas {
                updates.append(.text(piece: piece, text, isWhole: true))
                endPiece()
            }
            (whole, deltas) = (text, "")
        }
        let known = calls.count
        for part in event.parts { updates += read(part, longRunning: event.longRunningToolIDs) }
        note(event, hasText: !text.isEmpty, hasNewCalls: calls.count > known)
        if event.stateDelta?["generated_media"] != nil { updates.append(.generated) }
        if let draft = event.stateDelta?["draft"] { updates.append(.draft(draft)) }
        if let failure = event.failure { updates += fail(failure.message ?? failure.code) }
        return updates
    }

    private var isShowingDeltas: Bool { !deltas.isEmpty && !whole.contains(deltas) }

    /// Deltas may never be finalised: when something else begins, what was shown stays.
    private mutating func endPiece() {
        piece += 1
        deltas = ""
    }

    private mutating func read(_ part: AgentEvent.Part, longRunning: [String]) -> [Update] {
        switch part {
        case .text, .other: return []
        case .functionCall(let id, let name, let arguments):
            // Old servers leave the id out; the name then has to do.
            let key = id ?? name
            guard seenCalls.insert(key).inserted else { return [] }
            if isShowingDeltas { endPiece() }
            (whole, deltas) = ("", "")
            if name == ToolQuestion.callName {
                let hint = arguments["toolConfirmation"]?["hint"]?.string ?? ""
                let tool = arguments["originalFunctionCall"]?["name"]?.string
                mark = .over
                return [.asked(ToolQuestion(id: key, hint: hint, tool: tool))]
            }
            let call = ToolCall(id: key, name: name, subject: Self.subject(of: arguments))
            calls.append(SeenCall(call: call, isLong: longRunning.contains(key)))
            return [.toolStarted(call)]
        case .functionResponse(let id, let name, let response):
            let key = id ?? name
            guard let place = calls.lastIndex(where: { $0.call.id == key && !$0.isAnswered }) else { return [] }
            calls[place].isAnswered = true
            if id == nil { seenCalls.remove(key) }
            return [.toolEnded(id: key, error: Self.error(in: response))]
        }
    }

    private mutating func fail(_ message: String) -> [Update] {
        guard !hasFailed else { return [] }
        hasFailed = true
        return [.failed(message)]
    }

    private static func error(in response: JSON) -> String? {
        if let text = response["error"]?.string { return text }
        return response["status"]?.string == "error" ? response["message"]?.string ?? "failed" : nil
    }

    /// The first words among the arguments; the rest is the agent's business.
    private static func subject(of arguments: JSON) -> String {
        for key in ["summary", "prompt", "description", "text", "name"] {
            if let text = arguments[key]?.string, !text.isEmpty { return text }
        }
        return ""
    }
}
