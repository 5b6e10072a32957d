import Dispatch
import ExactJSON
import Foundation
import ScriptedService
import Testing

/// The real program against a scripted hosted service: what scripts and people see of its moods.
@Suite(.serialized, .timeLimit(.minutes(15))) struct HostedTests {
    private static let draft =
        #"{"t":[{"tt":7,"sg":[{"d":3000,"m":{"id":"1","name":"Hi","title":{"text":"Hi"}}}]}],"d":3000}"#

    /// Answers what every run needs, and `/run_sse` by the message.
    private static func script(_ answer: @escaping @Sendable (String) -> ScriptedAnswer) -> ScriptedService.Script {
        { request in
            switch request.path {
            case "/api/auth/anonymous-token":
                .envelope(code: 0, message: "ok", data: #"{"token":"nmv_usr_secret","user_id":"anon_7"}"#)
            case "/api/tasks/me/with-session/nemo_agent":
                .envelope(code: 0, message: "ok", data: #"{"task_id":"t","session_id":"s"}"#)
            case "/api/state/nemo_agent/me/s/latest":
                .envelope(code: 0, message: "ok", data: #"{"state":{"draft":\#(draft)}}"#)
            case "/api/auth/claim-token":
                .envelope(code: 0, message: "ok", data: #"{"claim_token":"clm_1","expires_in":600}"#)
            case "/api/render/proxy/lambda":
                .json(#"{"code":402,"message":"nmv_usr_secret has no plan"}"#, status: 402)
            case "/run_sse": answer(request.text)
            default: .json(#"{"detail":"Not Found"}"#, status: 404)
            }
        }
    }

    /// Runs a command away from the threads that answer it.
    private func run(
        _ arguments: [String],
        _ service: ScriptedService,
        home: URL
    ) async throws -> (status: Int32, output: String, errors: String) {
        let address = service.address
        return try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async {
                done.resume(
                    with: Result { try reeldeck(arguments, home: home, environment: ["NEMO_API_URL": address]) }
                )
            }
        }
    }

    private func withHosted(
        _ answer: @escaping @Sendable (String) -> ScriptedAnswer,
        _ body: (ScriptedService, URL) async throws -> Void
    ) async throws {
        let home = FileManager.default.temporaryDirectory.appending(path: "reeldeck-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: home) }
        try await ScriptedService.with(Self.script(answer)) { service in try await body(service, home) }
    }

    @Test func aTokenFromOutsideStandsInNoLogEither() async throws {
        try await withHosted({ _ in .json(#"{"detail":"my-own-secret-token is bad"}"#, status: 500) }) {
            service,
            home in
            let address = service.address
            let said = try await withCheckedThrowingContinuation { done in
                DispatchQueue.global().async {
                    let environment = ["NEMO_API_URL": address, "NEMO_TOKEN": "my-own-secret-token"]
                    done.resume(
                        with: Result {
                            try reeldeck(["say", "--verbose", "more"], home: home, environment: environment)
                        }
                    )
                }
            }
            #expect(said.status != 0)
            let file = home.appending(path: ".local/state/reeldeck/reeldeck.log")
            let log = try String(contentsOf: file, encoding: .utf8)
            #expect(log.contains("path=/run_sse status=500"))
            #expect(!log.contains("my-own-secret"))
            #expect(!said.errors.contains("my-own-secret"))
        }
    }

    @Test func aQuestionIsAnsweredByTheNextCommand() async throws {
        let question = #"""
            {"content":{"parts":[{"functionCall":{"id":"q","name":"adk_request_confirmation","args":
            {"toolConfirmation":{"hint":"Delete it all?","confirmed":false}}}}]},"longRunningToolIds":["q"]}
            """#.replacing("\n", with: "")
        let answers: @Sendable (String) -> ScriptedAnswer = { message in
            message.contains("functionResponse")
                ? .turn([#"{"content":{"parts":[{"text":"Kept: \#(message.contains("false"))."}]}}"#])
                : .turn([question])
        }
        try await withHosted(answers) { service, home in
            let asked = try await run(["say", "clear it"], service, home: home)
            #expect(asked.output == "? Delete it all?\n")
            #expect(asked.status == 0)
            let answered = try await run(["say", "no"], service, home: home)
            #expect(answered.output == "Kept: true.\n")
            #expect(service.requests.last { $0.path == "/run_sse" }?.text.contains(#""confirmed":false"#) == true)
        }
    }

    @Test func severalQuestionsAreAnsweredByOneCommandEach() async throws {
        let calls = ["q1", "q2"].map { id in
            #"{"functionCall":{"id":"\#(id)","name":"adk_request_confirmation","args":"#
                + #"{"toolConfirmation":{"hint":"Delete \#(id)?","confirmed":false}}}}"#
        }
        let question = #"{"content":{"parts":[\#(calls.joined(separator: ","))]},"longRunningToolIds":["q1","q2"]}"#
        let answers: @Sendable (String) -> ScriptedAnswer = { message in
            message.contains("functionResponse")
                ? .turn([#"{"content":{"parts":[{"text":"Thanks."}]}}"#]) : .turn([question])
        }
        try await withHosted(answers) { service, home in
            #expect(try await run(["say", "clear it"], service, home: home).output == "? Delete q1?\n")
            let first = try await run(["say", "yes"], service, home: home)
            #expect(first.output == "? Delete q2?\n")
            #expect(first.status == 0)
            #expect(try await run(["say", "no"], service, home: home).output == "Thanks.\n")
            let sent = service.requests.last { $0.path == "/run_sse" }?.text ?? ""
            #expect(sent.contains(#""id":"q1""#) && sent.contains(#""confirmed":true"#))
            #expect(sent.contains(#""id":"q2""#) && sent.contains(#""confirmed":false"#))
        }
    }

    @Test func talkOfButtonsBecomesWhatCanBeDoneHere() async throws {
        let text = "Done. Preview it in the timeline. Click the Export button to download it."
        try await withHosted({ _ in .turn([#"{"content":{"parts":[{"text":"\#(text)"}]}}"#]) }) { service, home in
            let said = try await run(["say", "make it nicer"], service, home: home)
            #expect(said.output == "Done.\nTimeline (1 track): 1. Title: \"Hi\" (0-3s)\n")
            #expect(said.errors.contains("reeldeck export"))
            let json = try JSON(parsing: try await run(["say", "--json", "nicer still"], service, home: home).output)
            #expect(json["reply"] == "Done.")
            #expect(json["suggestions"] == [["action": "summary"], ["action": "export"]])
        }
    }

    @Test func theTokenIsNeverShown() async throws {
        try await withHosted({ _ in .turn([#"{"error":"token nmv_usr_secret broke"}"#]) }) { service, home in
            var seen = ""
            let commands = [
                ["say", "go"], ["say", "--json", "go"], ["export"], ["export", "--json"], ["project", "link"],
                ["show", "--json"], ["draft"], ["jobs", "--json"], ["doctor"],
            ]
            for command in commands {
                let result = try await run(command, service, home: home)
                seen += result.output + result.errors
            }
            #expect(seen.contains("token [token] broke"))
            #expect(seen.contains("https://nemovideo.com/register?bind=anon_7"))
            #expect(seen.contains("https://nemovideo.com/workspace/claim?ct=clm_1"))
            #expect(!seen.contains("nmv_usr_secret"))
            #expect(!service.requests.contains { $0.path.contains("nmv_usr") })
        }
    }

    @Test func aRefusedExportHasItsExitStatus() async throws {
        try await withHosted({ _ in .turn([]) }) { service, home in
            let refused = try await run(["export"], service, home: home)
            #expect(refused.status == 77)
            #expect(refused.output.isEmpty)
        }
    }
}
