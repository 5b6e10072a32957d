import ExactJSON
import ServiceProtocol
import Testing

@Suite struct AnswerTests {
    @Test(arguments: [
        #"{"taskId":"r","status":"completed","progress":100,"output":{"url":"u","duration":10.0,"size":7}}"#,
        #"{"code":0,"data":{"taskId":"r","status":"completed","progress":100,"output":{"url":"u","duration":10,"size":7}}}"#,
    ])
    func pollAnswersWithAnOutput(_ text: String) throws {
        let status = try #require(RenderStatus(json: try JSON(parsing: text)))
        #expect(status == RenderStatus(.completed, progress: 100, url: "u", duration: 10_000, size: 7))
    }

    @Test(arguments: [
        #"{"success":true,"data":{"status":"processing","progress":42.5,"outputUrl":"u"}}"#,
        #"{"code":0,"message":"ok","data":{"success":true,"data":{"status":"processing","progress":42.5,"outputUrl":"u"}}}"#,
    ])
    func pollAnswersWithAnOutputURL(_ text: String) throws {
        let status = try #require(RenderStatus(json: try JSON(parsing: text)))
        #expect(status == RenderStatus(.processing, progress: 42.5, url: "u"))
    }

    @Test func anUnknownWordMeansUnderWay() throws {
        let status = try #require(RenderStatus(json: ["status": "warming_up"]))
        #expect(status.phase == .processing)
        #expect(RenderStatus(json: ["progress": 3]) == nil)
    }

    @Test func aStatusSurvivesTheWire() {
        let status = RenderStatus(.completed, progress: 100, url: "http://x/y", duration: 2500, size: 9)
        #expect(RenderStatus(json: status.json(id: "render_1")) == status)
    }

    @Test func anEnvelopeIsAnErrorByItsCodeAlone() throws {
        #expect(Envelope(json: ["code": 0, "data": ["a": 1]]) == .success(["a": 1]))
        #expect(Envelope(json: ["code": 1001, "message": "no"]) == .failure(.tokenInvalid, message: "no"))
        #expect(Envelope(json: ["a": 1]) == .success(["a": 1]))
        for number in [1001, 1002, 2001, 4001, 4002, 400, 402, 429, 777] {
            #expect(ServiceCode(number: number)?.number == number)
        }
    }

    @Test func theDraftOfAnExportGoesOutAsItCame() throws {
        let draft = try JSON(parsing: #"{"d":3000.0,"x":{"b":1e3,"a":[1.10]},"t":[]}"#)
        let request = RenderRequest(id: "render_1", sessionID: "s", draft: draft, output: RenderOutput())
        #expect(request.json.text.contains(#""draft":{"d":3000.0,"x":{"b":1e3,"a":[1.10]},"t":[]}"#))
        #expect(request.json.text.contains(#""sessionId":"s""#))
        #expect(request.json["output"] == ["format": "mp4", "quality": "high"])
        #expect(RenderRequest(json: request.json) == request)
    }

    @Test func theMessageHasTheMissionsForm() {
        let message = AgentMessage(sessionID: "s", text: "hi")
        #expect(
            message.json.text
                == #"{"app_name":"nemo_agent","user_id":"me","session_id":"s","new_message":{"parts":[{"text":"hi"}]}}"#
        )
        #expect(AgentMessage(json: message.json) == message)
    }

    @Test func identifiersCannotLeaveTheirPath() {
        #expect(
            ServicePaths.state(session: "../../x?y#z") == "/api/state/nemo_agent/me/%2E%2E%2F%2E%2E%2Fx%3Fy%23z/latest"
        )
    }

    @Test(arguments: ["a.mp4", "A.MOV", "x.y.webm", "b.jpeg", "c.m4a"])
    func acceptedFiles(_ name: String) { #expect(AcceptedMedia.accepts(fileName: name)) }

    @Test(arguments: ["a", ".mp4", "a.txt", "a.mp4.exe", ""])
    func refusedFiles(_ name: String) { #expect(!AcceptedMedia.accepts(fileName: name)) }
}
