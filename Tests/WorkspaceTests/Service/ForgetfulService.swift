import ExactJSON
import ScriptedService
import ServiceProtocol

/// A service with a film in session `s1`, that can forget a session: for some calls, or for good.
actor ForgetfulService {
    /// How a session that is not known is told.
    enum Words: CaseIterable {
        case code, notFound
    }

    private let words: Words
    private var slips = 0
    private var forgetsAfterTurn = false
    private var known: Set<String> = ["s1"]
    private var drafts: [String: JSON]
    private var made = 1
    /// The messages that were done, each with its session.
    private(set) var done: [String] = []
    private(set) var renders: [JSON] = []
    private(set) var uploads = 0

    init(_ words: Words = .code, draft: JSON) {
        self.words = words
        drafts = ["s1": draft]
    }

    /// Lets the next so many calls to a session be answered as if it were not known.
    func slip(_ count: Int) { slips = count }

    func forget(_ session: String) { known.remove(session) }
    func forgetAfterTurn() { forgetsAfterTurn = true }
    func remember(_ session: String) { known.insert(session) }
    func put(_ draft: JSON, in session: String) { drafts[session] = draft }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        let json = try? JSON(parsing: request.body)
        switch request.path {
        case "/api/auth/anonymous-token": return .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
        case "/api/tasks/me/with-session/nemo_agent":
            made += 1
            known.insert("s\(made)")
            return .envelope(data: #"{"task_id":"t","session_id":"s\#(made)"}"#)
        case "/run_sse":
            guard let message = json.flatMap(AgentMessage.init(json:)) else { return .json("{}", status: 422) }
            guard isKnown(message.sessionID) else { return unknown }
            if forgetsAfterTurn { known.remove(message.sessionID) }
            done.append("\(message.sessionID): \(message.text)")
            return .turn([#"{"content":{"parts":[{"text":"Done."}]}}"#])
        case "/api/render/proxy/lambda":
            if let json { renders.append(json) }
            return .envelope(data: #"{"status":"pending"}"#)
        case let path where path.hasPrefix("/api/state/nemo_agent/me/"):
            let session = String(path.split(separator: "/")[4])
            guard isKnown(session) else { return unknown }
            return .envelope(data: #"{"state":{"draft":\#((drafts[session] ?? ["t": [], "d": 0]).text)}}"#)
        case let path where path.hasPrefix("/api/upload-video/nemo_agent/me/"):
            guard isKnown(String(path.split(separator: "/")[4])) else { return unknown }
            uploads += 1
            return .envelope(data: #"{"files":[{"filename":"a.mp4","file_type":"video"}]}"#)
        case "/api/auth/claim-token":
            guard isKnown(json?["session_id"]?.string ?? "") else { return unknown }
            return .envelope(data: #"{"claim_token":"clm"}"#)
        case let path where path.hasPrefix("/api/render/proxy/lambda/"): return .json(#"{"status":"processing"}"#)
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func isKnown(_ session: String) -> Bool {
        guard slips == 0 else {
            slips -= 1
            return false
        }
        return known.contains(session)
    }

    private var unknown: ScriptedAnswer {
        switch words {
        case .code: .envelope(code: 1002, message: "session not found")
        case .notFound: .json(#"{"detail":"Session not found"}"#, status: 404)
        }
    }
}
