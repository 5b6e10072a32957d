import ExactJSON
import Foundation
import ScriptedService
import TestSupport
import Testing

/// The real program against a scripted hosted service: what scripts and people see of its moods.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct HostedTests {
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

    private func withHosted(
        _ answer: @escaping @Sendable (String) -> ScriptedAnswer,
        _ body: (Hosted) async throws -> Void
    ) async throws {
        try await Hosted.with(Self.script(answer), body)
    }

    @Test func aTokenFromOutsideStandsInNoLogEither() async throws {
        try await withHosted({ _ in .json(#"{"detail":"my-own-secret-token is bad"}"#, status: 500) }) {
            hosted in
            let said = try hosted.run(
                ["say", "--verbose", "more"],
                environment: ["NEMO_TOKEN": "my-own-secret-token", "REELDECK_PATIENCE": "0.01"]
            )
            #expect(said.status != 0)
            let file = hosted.home.appending(path: ".local/state/reeldeck/reeldeck.log")
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
        try await withHosted(answers) { hosted in
            let asked = try hosted.run(["say", "clear it"])
            #expect(asked.output == "? Delete it all?\n")
            #expect(asked.status == 0)
            // Who was asked may have been killed since.
            let pending = try hosted.run(["pending"])
            #expect(pending.output == asked.output && !pending.errors.contains("Nothing waits"))
            #expect(try hosted.run(["pending", "--json"]).output.contains(#""question":"Delete it all?""#))
            let answered = try hosted.run(["say", "no"])
            #expect(answered.output == "Kept: true.\n")
            #expect(
                hosted.service.requests.last { $0.path == "/run_sse" }?.text.contains(#""confirmed":false"#) == true
            )
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
        try await withHosted(answers) { hosted in
            #expect(try hosted.run(["say", "clear it"]).output == "? Delete q1?\n")
            let first = try hosted.run(["say", "yes"])
            #expect(first.output == "? Delete q2?\n")
            #expect(first.status == 0)
            #expect(try hosted.run(["say", "no"]).output == "Thanks.\n")
            let sent = hosted.service.requests.last { $0.path == "/run_sse" }?.text ?? ""
            #expect(sent.contains(#""id":"q1""#) && sent.contains(#""confirmed":true"#))
            #expect(sent.contains(#""id":"q2""#) && sent.contains(#""confirmed":false"#))
        }
    }

    @Test func talkOfButtonsBecomesWhatCanBeDoneHere() async throws {
        let text = "Done. Preview it in the timeline. Click the Export button to download it."
        try await withHosted({ _ in .turn([#"{"content":{"parts":[{"text":"\#(text)"}]}}"#]) }) { hosted in
            let said = try hosted.run(["say", "make it nicer"])
            #expect(said.output == "Done.\nTimeline (1 track): 1. Title: \"Hi\" (0-3s)\n")
            #expect(said.errors.contains("reeldeck export"))
            let json = try JSON(parsing: try hosted.run(["say", "--json", "nicer still"]).output)
            #expect(json["reply"] == "Done.")
            #expect(json["suggestions"] == [["action": "summary"], ["action": "export"]])
        }
    }

    @Test func theTokenIsNeverShown() async throws {
        try await withHosted({ _ in .turn([#"{"error":"token nmv_usr_secret broke"}"#]) }) { hosted in
            var seen = ""
            let commands = [
                ["say", "go"], ["say", "--json", "go"], ["export"], ["export", "--json"], ["project", "link"],
                ["show", "--json"], ["draft"], ["jobs", "--json"], ["doctor"],
            ]
            for command in commands {
                let result = try hosted.run(command)
                seen += result.output + result.errors
            }
            #expect(seen.contains("token [token] broke"))
            #expect(seen.contains("https://nemovideo.com/register?bind=anon_7"))
            #expect(seen.contains("https://nemovideo.com/workspace/claim?ct=clm_1"))
            #expect(!seen.contains("nmv_usr_secret"))
            #expect(!hosted.service.requests.contains { $0.path.contains("nmv_usr") })
        }
    }

    @Test func aRefusedExportHasItsExitStatus() async throws {
        try await withHosted({ _ in .turn([]) }) { hosted in
            let refused = try hosted.run(["export"])
            #expect(refused.status == 77)
            #expect(refused.output.isEmpty)
        }
    }
}
