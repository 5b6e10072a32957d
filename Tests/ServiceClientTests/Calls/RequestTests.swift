import ExactJSON
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// What is sent, to the letter of the protocol.
@Suite(.timeLimit(.minutes(15))) struct RequestTests {
    @Test(arguments: ClientCall.all)
    func everyCallIsMadeAsTheProtocolWritesIt(_ call: ClientCall) async throws {
        try await ClientFixture.with(answers: [call.answer]) { rig in
            try await call.run(rig)
            #expect(rig.service.requests.count == 1)
            let request = try #require(rig.service.requests.first)
            #expect(request.method == call.method)
            #expect(request.path == call.path)
            if let body = call.body { #expect(request.text == body) }
            if call.contentType == nil { #expect(request.bodyLength == 0) }
            if call.body != nil { #expect(request.header("Content-Type") == call.contentType) }
            #expect(request.header("Content-Type")?.hasPrefix(call.contentType ?? "") ?? (call.contentType == nil))
        }
    }

    @Test(arguments: ClientCall.all)
    func everyCallSaysWhoCalls(_ call: ClientCall) async throws {
        try await ClientFixture.with(token: nil, answers: [call.answer]) { rig in
            try await call.run(rig)
            let request = try #require(rig.calls.first)
            let expected = [
                ("Authorization", "Bearer nmv_usr_1"), ("X-Skill-Source", "free-video-generation-api"),
                ("X-Skill-Version", "1.0.0"), ("X-Skill-Platform", "clawhub"), ("Accept", call.accept),
                ("User-Agent", "reeldeck/1.0.0"),
            ]
            for (name, value) in expected {
                let values = request.headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
                #expect(values == [value], "\(name)")
            }
            // The client id is for those who ask for a token.
            #expect(request.header("X-Client-Id") == nil)
        }
    }

    @Test func aFormHoldsTheFileAsItIs() async throws {
        try await ClientFixture.with(answers: [ClientCall.uploadFile.answer]) { rig in
            try await ClientCall.uploadFile.run(rig)
            let request = try #require(rig.calls.first)
            let type = try #require(request.header("Content-Type"))
            let boundary = String(type.dropFirst("multipart/form-data; boundary=".count))
            #expect(!boundary.isEmpty)
            #expect(
                request.text
                    == "--\(boundary)\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.mp4\"\r\n"
                    + "Content-Type: video/mp4\r\n\r\nbytes of a film\r\n--\(boundary)--\r\n"
            )
            #expect(request.header("Content-Length") == String(request.bodyLength))
        }
    }

    @Test func anExportMayNameItsSize() async throws {
        try await ClientFixture.with(answers: [.envelope()]) { rig in
            let output = RenderOutput(format: "mov", quality: "low", resolution: "1080p")
            try await rig.client.submit(RenderRequest(id: "r", sessionID: "s", draft: [:], output: output))
            #expect(
                rig.calls.first?.text
                    == #"{"id":"r","sessionId":"s","draft":{},"#
                    + #""output":{"format":"mov","quality":"low","resolution":"1080p"}}"#
            )
        }
    }

    @Test func theAnswerToAQuestionOfAToolGoesBackAsOne() async throws {
        let question = TurnReader.ToolQuestion(id: "call-1", hint: "Delete it?", tool: "delete")
        try await ClientFixture.with(answers: [.events([])]) { rig in
            for try await _ in rig.client.send(AgentMessage(sessionID: "s", parts: [question.answer(true)])) {}
            #expect(
                rig.calls.first?.text
                    == #"{"app_name":"nemo_agent","user_id":"me","session_id":"s","new_message":{"parts":["#
                    + #"{"functionResponse":{"id":"call-1","name":"adk_request_confirmation","#
                    + #""response":{"confirmed":true}}}]}}"#
            )
        }
    }

    @Test func aMessageIsSentWhenItsFirstSignalIsAskedFor() async throws {
        try await ClientFixture.with(answers: [.events([]), .events([])]) { rig in
            let stream = rig.client.send(AgentMessage(sessionID: "s", text: "a"))
            _ = try await rig.client.send(AgentMessage(sessionID: "s", text: "b")).first { _ in true }
            #expect(rig.calls.map { $0.text.contains(#""text":"b""#) } == [true])
            for try await _ in stream {}
            #expect(rig.calls.count == 2)
        }
    }
}
