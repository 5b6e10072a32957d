import EditLanguage
import ExactJSON
import Foundation
import Rendering
import ServiceProtocol
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Studio

/// A conversation with the studio, each message by a program of its own, as `say` is.
@Suite("A conversation with the studio", .inTurn, .serialized, .timeLimit(.minutes(15)))
struct AgentDialogueFilmTests {
    /// What stands after some messages, and what was said to each.
    private static func talk(_ messages: String...) async throws -> (draft: Draft, versions: Int, told: [String]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "talk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let folders = StudioFolders(root: folder)
        try folders.prepare()
        let id = try StudioStore(file: folders.database).createSession(SessionRequest(json: [:]), userID: "anon_x").id
        var told: [String] = []
        var history = DraftHistory()
        for message in messages {
            let studio = try StudioService(
                settings: StudioSettings(folder: folder, model: nil, worksAhead: false),
                folders: folders,
                tools: try MediaTools.find()
            )
            let session = try studio.store.session(id, userID: "anon_x")
            let said = Mutex("")
            try await studio.agent.run(
                AgentMessage(sessionID: id, text: message),
                in: session,
                AgentTurn { bytes in said.withLock { $0 += String(describing: bytes) } }
            )
            told.append(said.withLock { $0 })
            history = try studio.store.history(of: id)
        }
        return (history.current, history.count, told)
    }

    @Test func anAnswerFindsTheQuestionOfAnotherProcess() async throws {
        let (draft, _, _) = try await Self.talk("add a title", "Hello World")
        #expect(draft.tracks.flatMap(\.segments).first?.title?.text == "Hello World")
    }

    @Test func aCorrectionTakesThePlaceOfTheLastEdit() async throws {
        let (draft, versions, told) = try await Self.talk("add a title 'Hi' for 3 seconds", "5 seconds instead")
        #expect(draft.duration == 5000)
        #expect(versions == 2)
        #expect(told.last?.contains("Instead:") == true)
    }

    @Test func anotherMessageClosesTheQuestion() async throws {
        let (draft, _, _) = try await Self.talk("add a title", "add a title 'Hi'", "Hello World")
        #expect(draft.tracks.flatMap(\.segments).map(\.name) == ["Hi"])
    }
}
