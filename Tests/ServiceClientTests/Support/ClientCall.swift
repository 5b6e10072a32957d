import ExactJSON
import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// One call of the client as the protocol writes it, and a good answer to it.
struct ClientCall: Sendable, CustomTestStringConvertible {
    let name: String
    let method: String
    let path: String
    /// The body as JSON text; nil for none and for a form.
    var body: String?
    var contentType: String?
    var accept = "application/json"
    let answer: ScriptedAnswer
    let run: @Sendable (ClientFixture) async throws -> Void

    var testDescription: String { name }

    static let draft = #"{"t":[{"tt":0,"sg":[{"d":10000,"m":{"x":1.10,"é":"\u2028"}}]}],"z":1e3}"#

    /// Every call there is.
    static let all = [
        createSession, browserLink, send, uploadFile, uploadAddresses, credits, state, changes, versions, version,
        handDraft, media, rename, relink, remove, submit, poll, download, cancel,
    ]

    static let createSession = ClientCall(
        name: "create session",
        method: "POST",
        path: "/api/tasks/me/with-session/nemo_agent",
        body: #"{"task_name":"project","language":"zh"}"#,
        contentType: "application/json",
        answer: .envelope(data: #"{"task_id":"t","session_id":"s"}"#),
        run: { _ = try await $0.client.createSession(SessionRequest(taskName: "project", language: "zh")) }
    )
    static let browserLink = ClientCall(
        name: "browser link",
        method: "POST",
        path: "/api/auth/claim-token",
        body: #"{"task_id":"t 1","session_id":"s/1"}"#,
        contentType: "application/json",
        answer: .envelope(data: #"{"claim_token":"clm_1","expires_in":600}"#),
        run: { _ = try await $0.client.browserLink(task: "t 1", session: "s/1") }
    )
    static let send = ClientCall(
        name: "send message",
        method: "POST",
        path: "/run_sse",
        body: #"{"app_name":"nemo_agent","user_id":"me","session_id":"s","#
            + #""new_message":{"parts":[{"text":"add \"音乐\"\n"}]}}"#,
        contentType: "application/json",
        accept: "text/event-stream",
        answer: .events([#"{"content":{"parts":[{"text":"done"}]}}"#]),
        run: { rig in
            for try await _ in rig.client.send(AgentMessage(sessionID: "s", text: "add \"音乐\"\n")) {}
        }
    )
    static let uploadFile = ClientCall(
        name: "upload a file",
        method: "POST",
        path: "/api/upload-video/nemo_agent/me/s%2F1",
        contentType: "multipart/form-data; boundary=",
        answer: .envelope(data: #"{"files":[{"filename":"a.mp4"}]}"#),
        run: { rig in
            let file = rig.folder.appending(path: "a.mp4")
            try Data("bytes of a film".utf8).write(to: file)
            _ = try await rig.client.upload(files: [file], session: "s/1")
        }
    )
    static let uploadAddresses = ClientCall(
        name: "upload addresses",
        method: "POST",
        path: "/api/upload-video/nemo_agent/me/s",
        body: #"{"urls":["https://a.example/b.mp4?c=d&e"],"source_type":"url"}"#,
        contentType: "application/json",
        answer: .envelope(data: #"{"files":[{"filename":"b.mp4"}]}"#),
        run: { _ = try await $0.client.upload(addresses: ["https://a.example/b.mp4?c=d&e"], session: "s") }
    )
    static let credits = ClientCall(
        name: "credits",
        method: "GET",
        path: "/api/credits/balance/simple",
        answer: .envelope(data: #"{"available":1,"frozen":2,"total":3}"#),
        run: { _ = try await $0.client.credits() }
    )
    static let state = ClientCall(
        name: "state",
        method: "GET",
        path: "/api/state/nemo_agent/me/s%3F1/latest",
        answer: .envelope(data: #"{"state":{}}"#),
        run: { _ = try await $0.client.state(session: "s?1") }
    )
    static let changes = ClientCall(
        name: "changes",
        method: "GET",
        path: "/api/state/nemo_agent/me/s%3F1/changes",
        accept: "text/event-stream",
        answer: .events([#"{"changed":true}"#]),
        run: { try await $0.client.listen(toChangesOf: "s?1") {} }
    )
    static let versions = ClientCall(
        name: "versions",
        method: "GET",
        path: "/api/state/nemo_agent/me/s%3F1/versions",
        answer: .envelope(data: #"{"versions":[],"current":1}"#),
        run: { _ = try await $0.client.versions(session: "s?1") }
    )
    static let version = ClientCall(
        name: "a version",
        method: "GET",
        path: "/api/state/nemo_agent/me/s%3F1/versions/3",
        answer: .envelope(data: #"{"number":3,"draft":{"t":[],"d":0}}"#),
        run: { _ = try await $0.client.version(3, session: "s?1") }
    )
    static let handDraft = ClientCall(
        name: "hand over a draft",
        method: "PUT",
        path: "/api/state/nemo_agent/me/s%3F1/draft",
        body: #"{"draft":{"t":[],"d":0}}"#,
        contentType: "application/json",
        answer: .envelope(data: #"{"draft":{"t":[],"d":0}}"#),
        run: { _ = try await $0.client.hand(["t": [], "d": 0], to: "s?1") }
    )
    static let media = ClientCall(
        name: "media",
        method: "GET",
        path: "/api/media/s%3F1",
        answer: .envelope(data: files),
        run: { _ = try await $0.client.media(session: "s?1") }
    )
    static let rename = ClientCall(
        name: "rename a file",
        method: "PATCH",
        path: "/api/media/s/f%2F1",
        body: #"{"filename":"b.mp4"}"#,
        contentType: "application/json",
        answer: .envelope(data: files),
        run: { _ = try await $0.client.change(file: "f/1", .name("b.mp4"), session: "s") }
    )
    static let relink = ClientCall(
        name: "relink a file",
        method: "PATCH",
        path: "/api/media/s/f",
        body: #"{"file":"g"}"#,
        contentType: "application/json",
        answer: .envelope(data: files),
        run: { _ = try await $0.client.change(file: "f", .content(ofFile: "g"), session: "s") }
    )
    static let remove = ClientCall(
        name: "remove a file",
        method: "DELETE",
        path: "/api/media/s/f",
        answer: .envelope(data: files),
        run: { _ = try await $0.client.remove(file: "f", session: "s") }
    )
    private static let files = #"{"files":[]}"#
    static let submit = ClientCall(
        name: "export",
        method: "POST",
        path: "/api/render/proxy/lambda",
        body: #"{"id":"render_1","sessionId":"s","draft":\#(draft.replacing("\\u2028", with: "\u{2028}")),"#
            + #""output":{"format":"mp4","quality":"high"}}"#,
        contentType: "application/json",
        answer: .envelope(),
        run: { rig in
            let draft = try JSON(parsing: draft)
            try await rig.client.submit(RenderRequest(id: "render_1", sessionID: "s", draft: draft, output: .init()))
        }
    )
    static let poll = ClientCall(
        name: "poll export",
        method: "GET",
        path: "/api/render/proxy/lambda/render_1",
        answer: .json(#"{"taskId":"render_1","status":"pending"}"#),
        run: { _ = try await $0.client.poll(render: "render_1") }
    )
    static let download = ClientCall(
        name: "download",
        method: "GET",
        path: "/api/render/proxy/render_1/download",
        accept: "*/*",
        answer: .file(Film.least),
        run: { rig in
            let film = rig.folder.appending(path: "film.mp4")
            try await rig.client.download(render: "render_1", url: nil, to: film)
        }
    )
    static let cancel = ClientCall(
        name: "cancel export",
        method: "DELETE",
        path: "/api/render/proxy/lambda/render_1",
        answer: .envelope(),
        run: { try await $0.client.cancel(render: "render_1") }
    )
}

/// The error that a body throws, if it is one of the service's.
func serviceError(
    sourceLocation: SourceLocation = #_sourceLocation,
    isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Void
) async throws -> ServiceError {
    do {
        try await body()
    } catch let error as ServiceError {
        return error
    }
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    throw NothingThrown()
}

private struct NothingThrown: Error {}
