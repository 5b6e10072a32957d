import EditLanguage
import ExactJSON
import Foundation
import ScriptedService
import Studio
import Synchronization
import TestSupport
import Testing
import Timeline
import Workspace

/// When a language model is asked: as the configuration says, or as the user said of one that was found on this machine.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct ModelChoiceTests {
    /// A program that runs models; its list holds one that cannot talk, too.
    ///
    /// - Parameter answers: what is said to one message after the other; nil is a failure, and so is what comes after them.
    private static func program(_ answers: [String?]) -> ScriptedService.Script {
        let said = Said()
        return { request in
            switch request.path {
            case "/v1/models": return .json(#"{"object":"list","data":[{"id":"nomic-embed-text"},{"id":"tiny:1b"}]}"#)
            case "/v1/chat/completions":
                let number = said.next()
                guard number < answers.count, let answer = answers[number] else {
                    return .json(#"{"error":"no"}"#, status: 500)
                }
                return .json(#"{"choices":[{"message":\#(answer)}]}"#)
            default: return .json("{}", status: 404)
            }
        }
    }

    private static let moved: [String?] = [
        #"""
        {"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":
        {"name":"move_to","arguments":"{\"segment\":\"T1·1\",\"at_ms\":1500}"}}]}
        """#,
        #"{"role":"assistant","content":"Moved it."}"#,
    ]

    private static let riddle = "have the words arrive a little later than they do"

    private static func asked(_ service: ScriptedService) -> Int {
        service.requests.count { $0.path == "/v1/chat/completions" }
    }

    /// A studio with one title, and a program that runs models on this machine.
    private func with(
        _ script: @escaping ScriptedService.Script,
        configured use: ModelUse? = nil,
        _ body: (Loopback, Workspace, ScriptedService) async throws -> Void
    ) async throws {
        try await ScriptedService.with(script) { service in
            let address = try #require(URL(string: service.address + "/v1"))
            try await Loopback.with(
                model: use.map { _ in ChatModel(address: address, name: "set") },
                modelUse: use ?? .last,
                modelPorts: use == nil ? [service.port] : []
            ) { loopback in
                let workspace = try loopback.workspace()
                _ = try await loopback.say("add a title 'Hi' for 3 seconds", workspace)
                try await body(loopback, workspace, service)
            }
        }
    }

    @Test func oneThatIsFoundIsOfferedOnceAndAskedFromThenOn() async throws {
        try await with(Self.program(Self.moved)) { loopback, workspace, service in
            let offered = try await loopback.say(Self.riddle, workspace).text
            #expect(offered.contains("tiny:1b at 127.0.0.1:\(service.port)"))
            let again = try await loopback.say(Self.riddle, workspace).text
            #expect(!again.contains("tiny"))
            #expect(Self.asked(service) == 0)
            let chosen = try await loopback.say("ask the model", workspace).text
            #expect(chosen.contains("tiny:1b"))
            let done = try await loopback.say(Self.riddle, workspace).text
            #expect(done.hasPrefix("Moved it.\n✓ "))
            #expect(await workspace.project.timeline[SegmentAddress(.text, 1, 1)]?.start == 1500)
            // What the model edited is "it".
            _ = try await loopback.say("make it red", workspace)
            #expect(await workspace.project.timeline[SegmentAddress(.text, 1, 1)]?.title?.color.hex == "#FF0000")
            let left = try await loopback.say("不用模型", workspace).text
            #expect(left.contains("不用语言模型"))
            let before = Self.asked(service)
            _ = try await loopback.say(Self.riddle, workspace)
            #expect(Self.asked(service) == before)
        }
    }

    @Test(arguments: [
        ScriptedAnswer.json("[]"), .json("no"), .json(#"{"data":[]}"#), .json(#"{"data":[{"id":7}]}"#),
        .json(#"{"data":[{"id":"embed"}]}"#), .json(#"{"data":[{"id":"x"}]}"#, status: 401), .raw([.cut]),
    ])
    func whatIsNoModelIsNotOffered(_ answer: ScriptedAnswer) async throws {
        try await with({ _ in answer }) { loopback, workspace, _ in
            let asked = try await loopback.say(Self.riddle, workspace).text
            #expect(!asked.contains("model"))
            let sought = try await loopback.say("ask the model", workspace).text
            #expect(sought.hasPrefix("No language model was found"))
        }
    }

    @Test func oneThatIsAskedFirstReadsWhatTheGrammarKnowsToo() async throws {
        try await with(Self.program([nil] + Self.moved), configured: .first) { loopback, workspace, service in
            #expect(Self.asked(service) == 1)
            _ = try await loopback.say("move the title to 1s", workspace)
            #expect(await workspace.project.timeline[SegmentAddress(.text, 1, 1)]?.start == 1500)
            let count = Self.asked(service)
            _ = try await loopback.say("undo", workspace)
            #expect(Self.asked(service) == count)
            // It fails from here on: the grammar reads the message, and it is told why.
            let told = try await loopback.say("move the title to 1s", workspace).text
            #expect(told.contains("HTTP 500"))
            #expect(await workspace.project.timeline[SegmentAddress(.text, 1, 1)]?.start == 1000)
        }
    }

    @Test func oneThatIsNeverToBeAskedIsNot() async throws {
        try await with(Self.program(Self.moved), configured: .never) { loopback, workspace, service in
            let asked = try await loopback.say(Self.riddle, workspace).text
            #expect(!asked.isEmpty)
            let told = try await loopback.say("ask the model", workspace).text
            #expect(told.contains("agent.ask"))
            #expect(service.requests.isEmpty)
        }
    }
}

/// How many answers were given.
private final class Said: Sendable {
    private let count = Mutex(0)
    func next() -> Int {
        count.withLock { count in
            defer { count += 1 }; return count
        }
    }
}
