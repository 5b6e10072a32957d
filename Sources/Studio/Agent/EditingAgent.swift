import EditLanguage
import ExactJSON
import Foundation
import ServiceProtocol
import Timeline

/// The studio's editor: reads a sentence, does the edits on the session's draft, and tells what it did.
///
/// It runs no model of its own; a model of the user's may be asked first, or where the grammar does not understand. A
/// sentence is done whole or not at all: the draft is kept only when every edit of it went well, so a turn that fails, or whose
/// listener hangs up, leaves the timeline as it was.
struct EditingAgent: Sendable {
    let store: StudioStore
    let library: MediaLibrary
    let models: ModelDesk

    /// Does one turn; what is to be heard of it goes to `turn` as it happens.
    /// - Parameter found: the session as the message found it, which may have had to wait for the one before.
    func run(_ message: AgentMessage, in found: SessionRecord, _ turn: AgentTurn) async throws {
        if let use = ModelUse(saying: message.text) { return try await decide(use, message, turn) }
        let session = try store.session(found.id, userID: found.userID)
        var history = try store.history(of: session.id)
        var context = EditContext(
            draft: history.current,
            uploads: try store.media(of: session.id).map(\.upload),
            stepsFromNothing: history.version(1)?.isEmpty == true ? history.position : nil
        )
        context.history = history
        context.unanswered = session.conversation.question?.sentence
        // What was said before, and what "it" is, are kept with the versions, also over a restart.
        let spokenOf = session.spokenOf
        var dialogue = session.conversation
        let said = DialogueReader().read(
            message.text,
            in: context,
            focus: spokenOf,
            previous: history.previous,
            after: dialogue
        )
        // A version that cannot be read is none that never was.
        try history.check()
        let asked = try await models.current()
        if let asked, asked.use == .first, said.isForModels {
            let work = ModelWork(model: asked.model, context: context, spokenOf: spokenOf)
            if try await ask(work, message, &history, session, turn, isLast: false) { return }
        }
        switch said.reading {
        case .question(let question):
            dialogue.follow(said, focus: spokenOf, isChanged: false)
            try store.save(question.focus(after: spokenOf), dialogue, of: session.id)
            // One that was understood needs no model to be answered.
            guard let asked, asked.use == .last, !question.isUnderstood else {
                return try await turn.say(try await answer(question, message), TurnMark.Kind(question.kind))
            }
            let work = ModelWork(model: asked.model, context: context, spokenOf: spokenOf)
            _ = try await ask(work, message, &history, session, turn, isLast: true)
        case .instructions(let instructions, let language):
            let before = history.current
            if let mended = said.mended {
                try await turn.say(language.turnWording.readAs(mended))
            }
            // What takes the place of the last edit is told as if that had never been.
            let told = said.isRevision ? history.previous ?? before : before
            let news =
                said.isRevision ? instructions.filter { if case .undo = $0 { false } else { true } } : instructions
            var report = TurnReport(of: told, language: language, instructions: news, isInstead: said.isRevision)
            let kept = history
            var focus = spokenOf
            do {
                focus.follow(try await perform(instructions, on: &history, session: session, turn, &report))
            } catch let error as NoVersion {
                return try await turn.say(error.message(language), .refused)
            } catch let error as MediaLibraryError {
                // The timeline on the other side may have shown half of it: put it back before saying so.
                try await turn.show(before)
                let words = [error.message(language), report.takenBack].compactMap(\.self)
                try await turn.fail(code: "TOOL_ERROR", words.joined(separator: " "))
                return
            }
            // Stopped is stopped: what nobody waits for any more is not kept.
            try Task.checkCancellation()
            dialogue.follow(said, focus: spokenOf, isChanged: history != kept)
            try store.save(history, focus, dialogue, of: session.id, by: message.maker)
            if let words = report.atTheEnd(history.current) {
                try await turn.say(words, history.current == before ? .nothing : nil)
            }
        }
    }

    /// - Returns: each edit with the draft before and after it.
    private func perform(
        _ instructions: [Instruction],
        on history: inout DraftHistory,
        session: SessionRecord,
        _ turn: AgentTurn,
        _ report: inout TurnReport
    ) async throws -> [(edit: Edit, before: Draft, after: Draft)] {
        var draft = history.current
        var steps: [(edit: Edit, before: Draft, after: Draft)] = []
        // A clip takes minutes to make: each stage is told when it lands, and not all of it at the end.
        let isGeneration = instructions.contains { AgentTool($0).isGeneration }
        for instruction in instructions {
            let call = try await turn.begin(AgentTool(instruction))
            switch instruction {
            case .edit(let edit):
                let next = try draft.applying(edit) { UUID().uuidString.lowercased() }
                steps.append((edit, draft, next))
                draft = next
                try await library.prepare(draft, session: session.id)
            case .undo(let steps):
                history.record(draft)
                history.undo(steps: steps)
                draft = history.current
            case .redo(let steps):
                history.record(draft)
                history.redo(steps: steps)
                draft = history.current
            case .revert(let number):
                history.record(draft)
                guard history.revert(toVersion: number) else {
                    try history.check()
                    throw NoVersion(number, of: history.count)
                }
                draft = history.current
            }
            try await turn.end(call, draft: draft)
            if isGeneration, let words = report.news(draft) { try await turn.say(words) }
        }
        history.record(draft)
        return steps
    }
}

/// A version was asked for that there is not.
private struct NoVersion: Error {
    let number: Int
    let count: Int

    init(_ number: Int, of count: Int) {
        self.number = number
        self.count = count
    }

    func message(_ language: Language) -> String {
        language.turnWording.noVersion(number, of: count)
    }
}

extension MediaRecord {
    var upload: Upload {
        let size = width.flatMap { width in height.flatMap { Upload.Size(width: width, height: $0) } }
        return Upload(id: id, name: name, duration: duration, kind: uploadKind, size: size)
    }

    private var uploadKind: Upload.Kind {
        switch kind {
        case "audio": .audio
        case "image": .image
        default: .video
        }
    }
}

extension TurnMark.Kind {
    /// What a question comes to for those who cannot read.
    init(_ kind: Question.Kind) {
        self =
            switch kind {
            case .unclear, .unconfirmed: .question
            case .refused: .refused
            case .soAlready: .nothing
            case .answer: .answer
            }
    }
}
