import ExactJSON
import ScriptedService

/// A hosted service that can forget a session and fail to show its state.
actor MoodyService {
    /// The session that there is; sessions before it are not known.
    private(set) var session = 1
    /// How the next looks at the state go wrong, first in front.
    private var badLooks: [ScriptedAnswer] = []
    private var badLooksAfterTurn: [ScriptedAnswer] = []
    /// Whether the session that was begun last is known.
    private var isKnown = true
    private var slips = 0
    private var draft: String
    private(set) var sent: [String] = []
    private(set) var rendered: [String] = []
    private(set) var uploads = 0

    static let film =
        #"{"t":[{"tt":7,"sg":[{"d":3000,"m":{"id":"1","name":"Hi","title":{"text":"Hi"}}}]}],"d":3000}"#
    static let summary = "Timeline (1 track): 1. Title: \"Hi\" (0-3s)\n"

    init(_ draft: String = MoodyService.film) { self.draft = draft }

    /// The next message is taken in and never answered.
    func hang() { hangs = true }
    private var hangs = false
    func become(_ draft: String) { self.draft = draft }
    func forget() { isKnown = false }
    func slip(_ count: Int) { slips = count }
    func lookBadly(_ answers: ScriptedAnswer...) { badLooks = answers }
    func lookBadlyAfterTurn(_ answers: ScriptedAnswer...) { badLooksAfterTurn = answers }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        let body = request.text
        switch request.path {
        case "/api/auth/anonymous-token": return .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_7"}"#)
        case "/api/credits/balance/simple": return .envelope(data: #"{"available":90,"frozen":0,"total":100}"#)
        case "/api/tasks/me/with-session/nemo_agent":
            if !isKnown {
                session += 1
                (isKnown, draft) = (true, #"{"t":[],"d":0}"#)
            }
            return .envelope(data: #"{"task_id":"t","session_id":"s\#(session)"}"#)
        case "/run_sse":
            guard knows(body) else { return unknown }
            sent.append(body)
            if hangs {
                hangs = false
                return .eventStream([.hang])
            }
            badLooks += badLooksAfterTurn
            badLooksAfterTurn = []
            return .turn([#"{"content":{"parts":[{"text":"Done."}]}}"#])
        case "/api/auth/claim-token": return knows(body) ? .envelope(data: #"{"claim_token":"clm"}"#) : unknown
        case "/api/render/proxy/lambda":
            rendered.append(body)
            return .envelope(data: #"{"status":"pending"}"#)
        case let path where path.hasPrefix("/api/state/"):
            guard knows(path) else { return unknown }
            guard badLooks.isEmpty else { return badLooks.removeFirst() }
            return .envelope(data: #"{"state":{"draft":\#(draft)}}"#)
        case let path where path.hasPrefix("/api/upload-video/"):
            guard knows(path) else { return unknown }
            uploads += 1
            return .envelope(data: #"{"files":[{"filename":"a.mp4","file_type":"video"}]}"#)
        case let path where path.hasPrefix("/api/render/"): return .json(#"{"status":"processing"}"#)
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func knows(_ text: String) -> Bool {
        guard slips == 0 else {
            slips -= 1
            return false
        }
        return isKnown && text.contains("s\(session)")
    }

    private var unknown: ScriptedAnswer { .envelope(code: 1002, message: "session not found") }
}
