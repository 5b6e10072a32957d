import EditLanguage
import ExactJSON
import Foundation
import ServiceProtocol
import Timeline

/// The studio's editor: reads a sentence, does the edits on the session's draft, and tells what it did.
///
/// It runs no model. A sentence is done whole or not at all: the draft is kept only when every edit of it went well,
/// so a turn that fails, or whose listener hangs up, leaves the session as it was.
struct EditingAgent: Sendable {
    let store: StudioStore
    let library: MediaLibrary

    /// Does one turn; what is to be heard of it goes to `turn` as it happens.
    func run(_ message: AgentMessage, in session: SessionRecord, _ turn: AgentTurn) async throws {
        var history = try store.history(of: session.id)
        let context = EditContext(
            draft: history.current,
            uploads: try store.media(of: session.id).map(\.upload),
            // "It" is what the last edit touched; the versions on disk tell, also after a restart.
            lastTouched: history.current.lastTouched(since: history.previous ?? history.current)
        )
        switch EditReader().read(message.text, in: context) {
        case .question(let question):
            try await turn.say(question.message)
        case .instructions(let instructions, let language):
            let before = history.current
            do {
                try await perform(instructions, on: &history, session: session, turn)
            } catch let error as MediaLibraryError {
                // The timeline on the other side may have shown half of it: put it back before saying so.
                try await turn.show(before)
                try await turn.fail(code: "TOOL_ERROR", error.message(language))
                return
            }
            // Stopped is stopped: what nobody waits for any more is not kept.
            try Task.checkCancellation()
            try store.save(history, of: session.id)
            try await turn.say(Self.reply(from: before, to: history.current, language: language))
        }
    }

    private func perform(
        _ instructions: [Instruction],
        on history: inout DraftHistory,
        session: SessionRecord,
        _ turn: AgentTurn
    ) async throws {
        var draft = history.current
        for instruction in instructions {
            let call = try await turn.begin(AgentTool(instruction))
            switch instruction {
            case .edit(let edit):
                draft = try draft.applying(edit) { UUID().uuidString.lowercased() }
                try await library.prepare(draft, session: session.id)
            case .undo(let steps):
                history.record(draft)
                for _ in 0..<steps where !history.undo() { break }
                draft = history.current
            case .redo(let steps):
                history.record(draft)
                for _ in 0..<steps where !history.redo() { break }
                draft = history.current
            }
            try await turn.end(call, draft: draft)
        }
        history.record(draft)
    }

    private static func reply(from old: Draft, to new: Draft, language: Language) -> String {
        let lines = DraftDifference(from: old, to: new).lines(language)
        guard !lines.isEmpty else {
            return language == .chinese ? "没有可更改的内容,时间线保持原样。" : "Nothing to change: the timeline is as it was."
        }
        return lines.map { "✓ \($0)" }.joined(separator: "\n")
    }
}

extension Draft {
    /// The last segment that is new or other than it was.
    func lastTouched(since old: Draft) -> SegmentAddress? {
        let known = Set(old.addresses.compactMap { old[$0] })
        return addresses.last { address in self[address].map { !known.contains($0) } ?? false }
    }
}

extension MediaRecord {
    var upload: Upload {
        Upload(id: id, name: name, duration: duration, kind: uploadKind)
    }

    private var uploadKind: Upload.Kind {
        switch kind {
        case "audio": .audio
        case "image": .image
        default: .video
        }
    }
}
