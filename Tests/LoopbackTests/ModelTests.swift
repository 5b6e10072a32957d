import ExactJSON
import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Studio
import TestSupport
import Testing
import Timeline
import Workspace

/// A language model of the user's own, scripted: its calls go the way of every other edit.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ModelTests {
    /// A model that answers its requests with these messages, in order.
    private static func model(_ messages: [String]) -> ScriptedService.Script {
        { request in
            guard request.path == "/v1/chat/completions", request.number < messages.count else {
                return .json(#"{"error":"no"}"#, status: 404)
            }
            return .json(#"{"choices":[{"message":\#(messages[request.number])}]}"#)
        }
    }

    private static func call(_ name: String, _ arguments: String, id: String = "c1") -> String {
        let text = JSON.string(arguments).text
        return #"""
            {"role":"assistant","content":null,"tool_calls":[{"id":"\#(id)","type":"function","function":
            {"name":"\#(name)","arguments":\#(text)}}]}
            """#
    }

    private static func says(_ text: String) -> String { #"{"role":"assistant","content":"\#(text)"}"# }

    /// A studio whose timeline has one title, and a model that is asked about what follows.
    private func with(
        _ messages: [String],
        _ body: (Loopback, Workspace, ScriptedService) async throws -> Void
    ) async throws {
        try await ScriptedService.with(Self.model(messages)) { service in
            let address = try #require(URL(string: service.address + "/v1"))
            let model = ChatModel(address: address, name: "tiny", key: "secret-key")
            try await Loopback.with(model: model) { loopback in
                let workspace = try loopback.workspace()
                _ = try await loopback.say("add a title 'Hi' for 3 seconds", workspace)
                try await body(loopback, workspace, service)
            }
        }
    }

    private let riddle = "have the words arrive a little later than they do"

    @Test func whatTheGrammarDoesNotKnowIsDoneByTheModel() async throws {
        let answers = [Self.call("move_to", #"{"segment":"T1·1","at_ms":1500}"#), Self.says("Moved it.")]
        try await with(answers) { loopback, workspace, service in
            let notices = try await loopback.say(riddle, workspace)
            #expect(notices.problems.isEmpty)
            #expect(notices.text.hasPrefix("Moved it.\n✓ "))
            #expect(await workspace.project.timeline[SegmentAddress(.text, 1, 1)]?.start == 1500)
            let tools = notices.compactMap { if case .toolStarted(let call) = $0 { call.name } else { nil } }
            #expect(tools == ["move"])
            // It was shown the timeline and the tools, and told what came of its call.
            let first = try #require(service.requests.first)
            let request = try JSON(parsing: first.body)
            #expect(request["model"] == "tiny")
            #expect((request["tools"]?.array?.count ?? 0) > 30)
            #expect(request["messages"]?.array?.first?["content"]?.string?.contains(#"T1·1 "Hi" 0-3000 ms"#) == true)
            let last = try #require(service.requests.last)
            let told = try JSON(parsing: last.body)
            #expect(told["messages"]?.array?.last?["tool_call_id"] == "c1")
            #expect(told["messages"]?.array?.last?["content"]?.string?.hasPrefix("Done: ") == true)
            #expect(service.requests.allSatisfy { $0.header("Authorization") == "Bearer secret-key" })
        }
    }

    @Test func allOfItIsOneStepBack() async throws {
        let answers = [
            Self.call("move_to", #"{"segment":"T1·1","at_ms":1500}"#),
            Self.call("set_title_text", #"{"segment":"T1·1","text":"Late"}"#), Self.says("Done."),
        ]
        try await with(answers) { loopback, workspace, _ in
            let before = await workspace.project.draft
            _ = try await loopback.say(riddle, workspace)
            #expect(await workspace.project.draft != before)
            _ = try await loopback.say("undo", workspace)
            #expect(await workspace.project.draft == before)
        }
    }

    @Test(arguments: [
        ("move_to", #"{"segment":"V9·9","at_ms":0}"#), ("move_to", #"{"segment":"T1·1","at_ms":"soon"}"#),
        ("move_to", "{half"), ("format_disk", "{}"), ("set_speed", #"{"segment":"T1·1","percent":50}"#),
        ("set_fade", #"{"segment":"T1·1","side":"up","length_ms":1}"#),
    ])
    func aCallThatCannotBeDoneChangesNothingAndIsToldBack(_ name: String, _ arguments: String) async throws {
        let answers = [Self.call(name, arguments), Self.says("I could not.")]
        try await with(answers) { loopback, workspace, service in
            let before = await workspace.project.draft
            let notices = try await loopback.say(riddle, workspace)
            #expect(notices.text == "I could not.")
            #expect(await workspace.project.draft == before)
            let last = try #require(service.requests.last)
            let told = try JSON(parsing: last.body)
            #expect(told["messages"]?.array?.last?["content"]?.string?.hasPrefix("Error: ") == true)
        }
    }

    @Test func aModelThatFailsIsSaidAndNothingIsChanged() async throws {
        try await with([Self.call("set_title_text", #"{"segment":"T1·1","text":"Half"}"#)]) { loopback, workspace, _ in
            let before = await workspace.project.draft
            let notices = try await loopback.say(riddle, workspace)
            #expect(notices.problems.first?.contains("answered with HTTP 404") == true)
            #expect(notices.problems.first?.contains("secret-key") == false)
            #expect(await workspace.project.draft == before)
        }
    }

    @Test func aModelThatNeverEndsIsStopped() async throws {
        let mute = (0..<40).map { Self.call("set_title_text", #"{"segment":"T1·1","text":"\#($0)"}"#, id: "c\($0)") }
        try await with(mute) { loopback, workspace, service in
            _ = try await loopback.say(riddle, workspace)
            #expect(service.requests.count == 12)
        }
    }

    @Test(arguments: [
        "what can you do?", "你能做什么？", "how do I delete the title?", "don't delete the title",
    ])
    func whatWasUnderstoodAndIsNotDoneIsAnsweredWithoutIt(_ sentence: String) async throws {
        try await with([]) { loopback, workspace, service in
            let before = await workspace.project.draft
            let notices = try await loopback.say(sentence, workspace)
            #expect(notices.problems.isEmpty)
            #expect(!notices.text.isEmpty)
            #expect(service.requests.isEmpty)
            #expect(await workspace.project.draft == before)
        }
    }

    @Test func whatTheGrammarKnowsIsNotAsked() async throws {
        try await with([]) { loopback, workspace, service in
            let notices = try await loopback.say("move the title to 1s", workspace)
            #expect(notices.problems.isEmpty)
            #expect(service.requests.isEmpty)
        }
    }
}
