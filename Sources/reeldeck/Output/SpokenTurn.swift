import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

/// What is heard during one turn, and how much of it was printed.
struct SpokenTurn {
    let streams: Bool
    private(set) var isOver = false
    private(set) var problem: String?
    private(set) var cause: ServiceError?
    private(set) var suggestions: [GuiTalk.Action] = []
    private var question: TurnReader.ToolQuestion?
    private var texts: [Int: String] = [:]
    private var changes: [String] = []
    private var tools: [(call: TurnReader.ToolCall, error: String?, isDone: Bool)] = []

    init(streams: Bool) { self.streams = streams }

    mutating func hear(_ event: Workspace.Event) {
        switch event {
        case .notice(let notice): hear(notice)
        case .sessionRenewed: Console.note("The service did not know the session any more; this is a new one.")
        case .storageTrouble(let words): Console.note(words)
        }
    }

    private mutating func hear(_ notice: Conversation.Notice) {
        switch notice {
        case .began, .draft, .waiting: break
        case .text(let piece, let text):
            if streams { Console.text(Self.rest(of: text, after: texts[piece] ?? "")) }
            texts[piece] = text
        case .toolStarted(let call):
            tools.append((call, nil, false))
            if streams { Console.progress("⚙ \(call.name) \(call.subject)") }
        case .toolEnded(let id, let error):
            if let index = tools.lastIndex(where: { $0.call.id == id }) {
                tools[index].isDone = true
                tools[index].error = error
            }
            Console.endProgress()
        case .changes(let lines):
            changes += lines
            if streams { for line in lines { Console.line("✓ \(line)") } }
        case .stillWorking(let length, _): Console.note("⏳ Still working… \(length.components.seconds) s")
        case .recovering: Console.note("The connection broke; looking whether the edit was done…")
        case .failed(let reason, _, let cause):
            problem = problem ?? reason
            self.cause = self.cause ?? cause
        case .asked(let questions): ask(questions.first)
        case .suggested(let actions): suggestions = actions
        case .finished:
            isOver = true
            endLine()
        }
    }

    private mutating func ask(_ question: TurnReader.ToolQuestion?) {
        self.question = question
        guard streams, let question else { return }
        endLine()
        Console.line("? \(question.words)")
        Console.note("Answer with: reeldeck say yes, or: reeldeck say no")
    }

    private mutating func endLine() {
        guard streams, let last = texts.keys.max(), let text = texts[last], !text.isEmpty, !text.hasSuffix("\n")
        else { return }
        Console.text("\n")
        texts[last] = text + "\n"
    }

    /// What a longer text adds to the one shown; a text that is another one altogether goes on a line of its own.
    private static func rest(of text: String, after shown: String) -> String {
        if text.hasPrefix(shown) { return String(text.dropFirst(shown.count)) }
        return shown.hasPrefix(text) ? "" : "\n" + text
    }

    func json(draft: Draft) -> JSON {
        [
            "reply": .string(
                texts.keys.sorted().compactMap { texts[$0]?.trimmingSuffix(while: \.isNewline) }.joined(separator: "\n")
            ),
            "changes": .array(changes.map(JSON.string)),
            "tools": .array(tools.map(Self.json)),
            "question": JSON(question?.words),
            "suggestions": .array(suggestions.map(\.json)),
            "error": JSON(problem),
            "summary": .string(draft.summary),
            "duration_ms": JSON(draft.duration),
        ]
    }

    private static func json(_ tool: (call: TurnReader.ToolCall, error: String?, isDone: Bool)) -> JSON {
        [
            "name": .string(tool.call.name), "subject": .string(tool.call.subject),
            "status": .string(tool.error != nil ? "failed" : tool.isDone ? "done" : "unfinished"),
        ]
    }
}

extension String {
    fileprivate func trimmingSuffix(while isPart: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, isPart(last) { text.removeLast() }
        return String(text)
    }
}

extension GuiTalk.Action {
    /// The action's name, and the sentence of an edit.
    fileprivate var json: JSON {
        switch self {
        case .state: ["action": "state"]
        case .summary: ["action": "summary"]
        case .credits: ["action": "credits"]
        case .export: ["action": "export"]
        case .upload: ["action": "upload"]
        case .edit(let sentence): ["action": "edit", "say": .string(sentence)]
        }
    }
}
