import ExactJSON
import ScriptedService
import ServiceProtocol
import Timeline

/// A service with one title on its timeline, whose text is whatever was said last, and which fails in every way that the
/// protocol knows of.
actor FaultyAgent {
    /// What happens to a message.
    enum Fate: CaseIterable {
        case spoken, silent, shown, cutBefore, cutAfter, rateLimited, tokenInvalid
    }

    /// Every message that was done, in order.
    private(set) var done: [String] = []
    private(set) var tokens = 0
    private var title = "0"
    private var tried: Set<String> = []
    private let fate: @Sendable (String) -> Fate

    init(fate: @escaping @Sendable (String) -> Fate) { self.fate = fate }

    var draft: JSON {
        let segment = Segment(id: "1", start: 0, duration: 3000, name: title, content: .title(Title(title)))
        return Draft(tracks: [Track(kind: .text, segments: [segment])]).json
    }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        switch request.path {
        case "/api/auth/anonymous-token":
            tokens += 1
            return .envelope(code: 0, message: "ok", data: #"{"token":"nmv_usr_\#(tokens)","user_id":"anon_1"}"#)
        case "/api/tasks/me/with-session/nemo_agent":
            return .envelope(code: 0, message: "ok", data: #"{"task_id":"t","session_id":"s"}"#)
        case "/api/state/nemo_agent/me/s/latest":
            return .envelope(code: 0, message: "ok", data: #"{"state":{"draft":\#(draft.text)}}"#)
        case "/run_sse": return run(request)
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func run(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let json = try? JSON(parsing: request.body), let text = AgentMessage(json: json)?.text else {
            return .json(#"{"detail":"no message"}"#, status: 422)
        }
        // A fault befalls a message once; when it is sent again it is done.
        let fate = tried.insert(text).inserted ? fate(text) : .spoken
        switch fate {
        case .rateLimited: return .json(#"{"code":429,"message":"slow down"}"#, status: 429)
        case .tokenInvalid: return .envelope(code: 1001, message: "token expired", data: "null")
        case .cutBefore: return .eventStream([.bytes(Array(": working\n\n".utf8)), .cut])
        case .cutAfter:
            apply(text)
            return .eventStream([.bytes(Array(#"data: {"content":{"parts":[{"te"#.utf8)), .cut])
        case .silent:
            apply(text)
            return .turn([])
        case .shown:
            apply(text)
            return .turn([#"{"actions":{"stateDelta":{"draft":\#(draft.text)}}}"#])
        case .spoken:
            apply(text)
            return .turn([
                #"{"content":{"parts":[{"text":"Now it "}]},"partial":true}"#,
                #"{"content":{"parts":[{"text":"Now it says \#(text)."}],"role":"model"}}"#,
            ])
        }
    }

    private func apply(_ text: String) {
        done.append(text)
        title = text
    }
}
