import ExactJSON
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// Every good answer in every shape it is known to come in.
@Suite(.timeLimit(.minutes(15))) struct AnswerTests {
    /// The same answer in the service's envelope and without.
    static func bothWays(_ data: String) -> [ScriptedAnswer] { [.envelope(data: data), .json(data)] }

    @Test(arguments: [
        (#"{"task_id":"t","session_id":"s","user_id":"u"}"#, SessionTicket(taskID: "t", sessionID: "s", userID: "u")),
        (#"{"session_id":"s"}"#, SessionTicket(taskID: nil, sessionID: "s", userID: nil)),
        (#"{"task_id":7,"session_id":"s","user_id":null}"#, SessionTicket(taskID: nil, sessionID: "s", userID: nil)),
    ])
    func aSession(_ data: String, _ expected: SessionTicket) async throws {
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let ticket = try await rig.client.createSession(SessionRequest(taskName: "a", language: "en"))
                #expect(ticket == expected)
            }
        }
    }

    @Test(arguments: [
        (#"{"available":5,"frozen":6,"total":11}"#, Credits(available: 5, frozen: 6, total: 11)),
        (#"{"available":5}"#, Credits(available: 5, frozen: 0, total: 5)),
        (#"{"available":5,"frozen":6}"#, Credits(available: 5, frozen: 6, total: 11)),
        (#"{"available":99.6,"frozen":"6","total":1e2}"#, Credits(available: 100, frozen: 0, total: 100)),
        (#"{"available":-3,"frozen":1e400,"total":null}"#, Credits(available: -3, frozen: 0, total: -3)),
        (#"{"available":9223372036854775807,"frozen":1}"#, Credits(available: .max, frozen: 1, total: .max)),
    ])
    func aBalance(_ data: String, _ expected: Credits) async throws {
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let credits = try await rig.client.credits()
                #expect(credits == expected)
            }
        }
    }

    @Test func aStateComesAsItWasSent() async throws {
        let draft = #"{"t":[{"tt":0,"tt":7,"sg":[{"d":1.10,"new":1e3}]}],"x":null}"#
        let data = #"{"session_id":"s","state":{"draft":\#(draft),"video_infos":[1],"canvas_config":{}}}"#
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let state = try await rig.client.state(session: "s")
                #expect(state.draft.text == draft)
                #expect(state.state["video_infos"]?.text == "[1]")
            }
        }
    }

    @Test(arguments: [
        #"{"session_id":"s","state":{}}"#, #"{"session_id":"s"}"#, #"{"state":null}"#, #"{"state":[]}"#,
        #"{"state":{"draft":null}}"#, "null", "[]",
    ])
    func aStateMayHoldNoDraft(_ data: String) async throws {
        try await ClientFixture.with(answers: [.envelope(data: data)]) { rig in
            let state = try await rig.client.state(session: "s")
            #expect(state.draft == .null)
        }
    }

    @Test func anUploadTellsOfEachFile() async throws {
        let data = #"""
            {"files":[
            {"filename":"a.mp4","file_type":"video/mp4","cdn_url":"https://c/a","duration":12.3456,"width":1920,"height":1080},
            {"filename":"b.png","file_type":"image","cdn_url":"https://c/b","duration":null,"width":3,"height":4},
            {"duration":-1,"width":"wide"},{"filename":7,"duration":1e300},[]],"session_state_applied":true}
            """#
        let expected = [
            UploadedFile(
                name: "a.mp4",
                type: "video/mp4",
                address: "https://c/a",
                duration: 12_346,
                width: 1920,
                height: 1080
            ),
            UploadedFile(name: "b.png", type: "image", address: "https://c/b", duration: nil, width: 3, height: 4),
            UploadedFile(name: "file", type: nil, address: nil, duration: 0, width: nil, height: nil),
            UploadedFile(name: "file", type: nil, address: nil, duration: Int(1e12), width: nil, height: nil),
            UploadedFile(name: "file", type: nil, address: nil, duration: nil, width: nil, height: nil),
        ]
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let files = try await rig.client.upload(addresses: ["https://a"], session: "s")
                #expect(files == expected)
            }
        }
    }

    @Test(arguments: [
        (#"{"claim_token":"clm_1","expires_in":600}"#, "clm_1", Duration.seconds(600)),
        (#"{"claim_token":"clm_1"}"#, "clm_1", nil),
        (#"{"claim_token":"a&b=c #/é","expires_in":"soon"}"#, "a%26b%3Dc%20%23%2F%C3%A9", nil),
    ])
    func aBrowserLink(_ data: String, _ claim: String, _ lasts: Duration?) async throws {
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let link = try await rig.client.browserLink(task: "t", session: "s")
                #expect(link.address == "https://web.example/workspace/claim?ct=\(claim)")
                #expect(link.lasts == lasts)
            }
        }
    }

    /// The three shapes of a poll's answer, each also inside the envelope.
    static let polls: [(String, RenderStatus)] = [
        (#"{"taskId":"r","status":"pending","progress":0}"#, RenderStatus(.pending, progress: 0)),
        (#"{"taskId":"r","status":"processing","progress":68.5}"#, RenderStatus(.processing, progress: 68.5)),
        (
            #"{"taskId":"r","status":"completed","progress":100,"output":{"url":"https://c/f","duration":10.5,"size":7}}"#,
            RenderStatus(.completed, progress: 100, url: "https://c/f", duration: 10_500, size: 7)
        ),
        (
            #"{"status":"completed","output":{"url":"https://c/f"}}"#,
            RenderStatus(.completed, progress: 0, url: "https://c/f")
        ),
        (#"{"success":true,"data":{"status":"pending"}}"#, RenderStatus(.pending, progress: 0)),
        (#"{"success":true,"data":{"status":"processing","progress":5}}"#, RenderStatus(.processing, progress: 5)),
        (
            #"{"success":true,"data":{"status":"completed","progress":100,"outputUrl":"https://c/f"}}"#,
            RenderStatus(.completed, progress: 100, url: "https://c/f")
        ),
        (
            #"{"success":true,"data":{"status":"failed","error":"no source"}}"#,
            RenderStatus(.failed, progress: 0, reason: "no source")
        ),
        (
            #"{"status":"failed","error":{"message":"no source"}}"#,
            RenderStatus(.failed, progress: 0, reason: "no source")
        ),
        (#"{"status":"FAILED","message":"no"}"#, RenderStatus(.failed, progress: 0, reason: "no")),
        // A word that is not known means that it is under way, so that no job is taken for lost.
        (#"{"status":"compositing","progress":1e9}"#, RenderStatus(.processing, progress: 100)),
        (#"{"status":"queued","progress":-4}"#, RenderStatus(.pending, progress: 0)),
        (#"{"status":"failure","progress":"half","output":7}"#, RenderStatus(.failed, progress: 0)),
        (#"{"status":"done","output":{"url":7,"size":-1e99,"duration":"1"}}"#, RenderStatus(.completed, progress: 0)),
    ]

    @Test(arguments: polls)
    func aPoll(_ data: String, _ expected: RenderStatus) async throws {
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for _ in 0..<2 {
                let status = try await rig.client.poll(render: "r")
                #expect(status == expected)
            }
        }
    }

    /// An answer that lacks what the call is made for, and what is said of it.
    static let lacking: [(ClientCall, String, ServiceError.AnswerFault)] = [
        (.createSession, #"{}"#, .noSession),
        (.createSession, #"{"session_id":""}"#, .noSession),
        (.createSession, #"{"session_id":7}"#, .noSession),
        (.createSession, #""s""#, .noSession),
        (.createSession, #"null"#, .noSession),
        (.credits, #"{"total":7}"#, .noBalance),
        (.credits, #"{"available":"7"}"#, .noBalance),
        (.credits, #"{"available":1e30}"#, .noBalance),
        (.browserLink, #"{"claim_token":""}"#, .noLink),
        (.browserLink, #"[]"#, .noLink),
        (.poll, #"{}"#, .noRenderStatus),
        (.poll, #"{"status":7}"#, .noRenderStatus),
        // By these words a server in between says that it has no answer; the service's own is "failed".
        (.poll, #"{"status":"error","message":"timeout"}"#, .renderStatus("error")),
        (.poll, #"{"status":"cancelled"}"#, .renderStatus("cancelled")),
        (.poll, #"{"success":true,"data":{}}"#, .noRenderStatus),
        (.poll, #"{"success":true,"data":[]}"#, .noRenderStatus),
        (.uploadAddresses, #"{}"#, .noFileTaken),
        (.uploadAddresses, #"{"files":[]}"#, .noFileTaken),
        (.uploadAddresses, #"{"files":{}}"#, .noFileTaken),
        (.uploadFile, #"{"files":null}"#, .noFileTaken),
    ]

    @Test(arguments: lacking)
    func anAnswerWithoutWhatWasAsked(_ call: ClientCall, _ data: String, _ what: ServiceError.AnswerFault) async throws
    {
        try await ClientFixture.with(answers: Self.bothWays(data)) { rig in
            for count in 1...2 {
                let error = try await serviceError { try await call.run(rig) }
                #expect(error == .unreadable(what: what))
                #expect(rig.calls.count == count)
            }
        }
    }

    @Test(arguments: [#"{"code":0}"#, #"{"code":0,"data":null}"#, #"{"code":0.0,"message":7,"data":{"a":1}}"#, "{}"])
    func anExportIsTakenWithoutAnyWord(_ answer: String) async throws {
        try await ClientFixture.with(answers: [.json(answer)]) { try await ClientCall.submit.run($0) }
    }

    @Test(arguments: [
        "[]", #"{"success":false}"#, #"{"status":"error","message":"busy"}"#, #"{"error":"busy"}"#,
        #"{"status":404,"error":"Not Found"}"#, #""ok""#,
    ])
    func anExportIsNotTakenByAnAnswerThatSaysNo(_ answer: String) async throws {
        try await ClientFixture.with(answers: [.json(answer)]) { rig in
            let error = try await serviceError { try await ClientCall.submit.run(rig) }
            #expect(error == .unreadable(what: .exportNotTaken))
            #expect(error.leavesOutcomeUnknown)
        }
    }
}
