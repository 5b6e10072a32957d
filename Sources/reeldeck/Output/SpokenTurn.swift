import ArgumentParser
import EditLanguage
import ExactJSON
import ServiceProtocol
import Timeline
import Workspace

/// What is heard during one turn, and how much of it was printed.
struct SpokenTurn {
    let streams: Bool
    private let wording: any WorkspaceWording
    private(set) var isOver = false
    private var hasBegun = false
    private(set) var problem: String?
    private(set) var cause: RequestError?
    private(set) var suggestions: [GuiTalk.Action] = []
    /// What the turn says of itself where nothing was done.
    private var mark: TurnMark?
    private var question: TurnReader.ToolQuestion?
    /// Whether the turn is over and the agent waits for an answer.
    var isAsking: Bool { isOver && question != nil }
    private var texts: [Int: String] = [:]
    private var printed = Printed()
    /// Whether it was not sent, so that no end of a turn is to be waited for.
    private(set) var wasNotSent = false
    /// The piece whose line was ended last, and what was printed of it by then.
    private var ended: (piece: Int, text: String)?
    private var changes: [String] = []
    private var tools: [(call: TurnReader.ToolCall, error: String?, isDone: Bool)] = []

    /// - Parameter language: the language of the person at work.
    init(streams: Bool, language: Language) {
        self.streams = streams
        wording = language.workspaceWording
    }

    mutating func hear(_ event: Workspace.Event) {
        if case .request(let event, _) = event { return hear(event) }
        if let note = event.note(in: wording) { Console.note(note) }
    }

    private mutating func hear(_ event: Request.Event) {
        switch event {
        case .began: hasBegun = true
        case .cutOff: note(wording.words(for: event).map { "⏳ \($0)" })
        case .draft, .queued, .parked, .taken, .aiming, .exported, .uploading, .uploaded, .credits, .state: break
        case .notSent(let reason):
            problem = problem ?? reason
            wasNotSent = true
        case .paused(let error, let pause):
            note(wording.words(for: event).map { "⏳ \($0)" })
            let wording = wording
            Waiting.count(down: pause) { wording.paused(error, again: $0) }
        case .looking(let pause):
            let wording = wording
            Waiting.count(down: pause) { wording.looking(in: $0) }
        case .text(let piece, let text):
            if piece != texts.keys.max() { endLine() }
            texts[piece] = text
            if streams { show(piece, Self.settled(text)) }
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
            endLine()
            if streams { for line in lines { Console.line(ToldLine.marked(line)) } }
        case .stillWorking, .recovering, .reshaping: note(wording.words(for: event).map { "⏳ \($0)" })
        case .unseen(_, let looksAgain):
            endLine()
            note(Speech.told.words(for: event).map { looksAgain ? $0 : "\($0) \(Speech.words.lookWithShow)" })
        case .notDone(let failure): problem = problem ?? Speech.told.words(for: failure)
        case .failed(let reason, _, let cause):
            problem = problem ?? reason
            self.cause = self.cause ?? cause
        case .asked(let questions, _):
            ask(questions.first)
            // The answer to one of several questions begins no turn: the next one is asked.
            if !hasBegun { isOver = true }
        case .marked(let mark): self.mark = mark
        case .suggested(let actions): suggestions = actions
        case .finished:
            isOver = true
            endLine()
        }
    }

    /// That what was said was done, as far as the turn tells.
    /// - Throws: what is to be said of it, or a status alone where the answer has said all.
    func check() throws {
        if let problem { throw CommandFailure(.turn(reason: problem), cause: cause) }
        if mark?.isUnderstood == false { throw ExitCode(ExitStatus.badData.rawValue) }
    }

    private func note(_ words: String?) { if let words { Console.note(words) } }

    private mutating func ask(_ question: TurnReader.ToolQuestion?) {
        self.question = question
        guard streams, let question else { return }
        endLine()
        Console.line("? \(Speech.told.words(for: question))")
        Console.note(Speech.words.howToAnswer)
    }

    /// Prints what was held back of the piece being said, and ends its line.
    private mutating func endLine() {
        guard streams, let last = texts.keys.max(), let text = texts[last] else { return }
        show(last, text)
        printed.endLine()
        ended = (last, text)
    }

    /// Prints what a piece says, but for what of it stands above a line that came between.
    private mutating func show(_ piece: Int, _ text: String) {
        guard let ended, ended.piece == piece else { return printed.show(text) }
        guard text.hasPrefix(ended.text) else {
            if !ended.text.hasPrefix(text) { printed.show(text) }
            return
        }
        let rest = text.dropFirst(ended.text.count).drop(while: \.isWhitespace)
        if !rest.isEmpty { printed.show(String(rest)) }
    }

    /// A text up to its last whole sentence: what is behind it may yet turn out to be talk of buttons and go.
    private static func settled(_ text: String) -> String {
        guard let end = text.lastIndex(where: { ".!?\n。!?".contains($0) }) else { return "" }
        // A point is an end only if something else than a digit comes behind it: 3.5.
        let next = text.index(after: end)
        guard next < text.endIndex, text[end] != "." || text[next].isWhitespace else {
            return settled(String(text[..<end]))
        }
        return String(text[...end])
    }

    func json(draft: Draft) -> JSON {
        [
            "reply": .string(
                texts.keys.sorted().compactMap { texts[$0] }.filter { !$0.isEmpty }.joined(separator: "\n")
            ),
            "changes": .array(changes.map(JSON.string)),
            "tools": .array(tools.map(Self.json)),
            "question": JSON(question.map(wording.words(for:))),
            "understood": .bool(mark?.isUnderstood ?? true),
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

/// How much of a text that grows is on standard output already.
private struct Printed {
    private var text = ""

    /// Prints what a longer text adds; one that is another altogether goes on a line of its own.
    mutating func show(_ text: String) {
        guard text.count > self.text.count || !self.text.hasPrefix(text) else { return }
        if text.hasPrefix(self.text) {
            Console.text(String(text.dropFirst(self.text.count)))
        } else {
            if !self.text.isEmpty { Console.text("\n") }
            Console.text(text)
        }
        self.text = text
    }

    mutating func endLine() {
        if !text.isEmpty, !text.hasSuffix("\n") { Console.text("\n") }
        text = ""
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
