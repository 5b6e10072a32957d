import EditLanguage
import ExactJSON
import Foundation
import Rendering
import ScriptedService
import ServiceProtocol
import TestSupport
import Testing
import Timeline

@testable import Studio

/// What a question does to what was spoken of last, with a language model and without one.
@Suite("Questions and what was spoken of last", .inTurn, .serialized, .timeLimit(.minutes(15)))
struct AgentFocusServiceTests {
    private static let riddle = "have the words arrive a little later than they do"

    /// Says a title and then something that is not done; gives the focus before and after, and what the model got.
    private static func focus(after sentence: String, hasModel: Bool) async throws -> (String?, String?, asked: Int) {
        try await ScriptedService.with { _ in
            .json(#"{"error":"no"}"#, status: 500)
        } _: { service in
            let folder = FileManager.default.temporaryDirectory.appending(path: "agent-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            let folders = StudioFolders(root: folder)
            try folders.prepare()
            let address = try #require(URL(string: service.address + "/v1"))
            let studio = try StudioService(
                settings: StudioSettings(
                    folder: folder,
                    model: hasModel ? ChatModel(address: address, name: "tiny") : nil,
                    worksAhead: false
                ),
                folders: folders,
                tools: try MediaTools.find()
            )
            let id = try studio.store.createSession(SessionRequest(json: [:]), userID: "anon_x").id
            func say(_ text: String) async throws -> String? {
                let session = try studio.store.session(id, userID: "anon_x")
                try await studio.agent.run(AgentMessage(sessionID: id, text: text), in: session, AgentTurn { _ in })
                return try studio.store.session(id, userID: "anon_x").spokenOf.segmentID
            }
            let before = try await say("add a title 'Hi' for 3 seconds")
            return (before, try await say(sentence), service.requests.count)
        }
    }

    /// It may have been about something else: "which clip is the longest?", "delete that one".
    @Test(arguments: ["how do I delete the third clip?", "which clip is the longest?"], [true, false])
    func aQuestionClearsItAndNeedsNoModel(_ sentence: String, _ hasModel: Bool) async throws {
        let (before, after, asked) = try await Self.focus(after: sentence, hasModel: hasModel)
        #expect(before != nil)
        #expect(after == nil)
        #expect(asked == 0)
    }

    @Test(arguments: ["what can you do?", "how long is the film?", "don't delete the title"], [true, false])
    func oneThatWasUnderstoodKeepsIt(_ sentence: String, _ hasModel: Bool) async throws {
        let (before, after, asked) = try await Self.focus(after: sentence, hasModel: hasModel)
        #expect(before != nil)
        #expect(after == before)
        #expect(asked == 0)
    }

    /// Even where the model then fails: nobody knows what it was about.
    @Test(arguments: [true, false])
    func oneThatWasNotUnderstoodClearsIt(_ hasModel: Bool) async throws {
        let (before, after, asked) = try await Self.focus(after: Self.riddle, hasModel: hasModel)
        #expect(before != nil)
        #expect(after == nil)
        #expect(asked == (hasModel ? 1 : 0))
    }
}
