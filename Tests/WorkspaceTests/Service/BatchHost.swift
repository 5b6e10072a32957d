import ExactJSON
import ScriptedService

/// A hosted service that knows nothing of batches: it puts files on timelines, does what it is told in silence or says that
/// it did, and marks nothing.
actor BatchHost {
    private var drafts: [String: [String]] = [:]
    private var uploaded: [String: String] = [:]
    /// All that was said, with the session in which it was.
    private(set) var said: [(session: String, text: String)] = []
    /// What befalls a message that holds a word, once.
    enum Fault { case hangs, landsAndHangs, refused(code: Int) }
    private var faults: [(word: String, fault: Fault)] = []
    /// Words at which it does nothing and says so.
    private var deaf: Set<String> = []

    init(faults: [(word: String, fault: Fault)] = [], deaf: Set<String> = []) {
        self.faults = faults
        self.deaf = deaf
    }

    var sessions: Int { drafts.count }
    func texts(in session: String) -> [String] { said.filter { $0.session == session }.map(\.text) }
    /// What a late edit does in a session.
    func land(_ name: String, in session: String) { drafts[session, default: []].append(name) }

    private func draft(_ session: String) -> String {
        let segments = drafts[session, default: []].enumerated().map { index, name in
            #"{"d":1000,"m":{"id":"\#(index)","name":"\#(name)","title":{"text":"\#(name)"}}}"#
        }
        let tracks = segments.isEmpty ? "" : #"{"tt":7,"sg":[\#(segments.joined(separator: ","))]}"#
        return #"{"t":[\#(tracks)],"d":\#(segments.count * 1000)}"#
    }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        switch request.path {
        case "/api/auth/anonymous-token": return .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_7"}"#)
        case "/api/credits/balance/simple": return .envelope(data: #"{"available":90,"frozen":0,"total":100}"#)
        case "/api/tasks/me/with-session/nemo_agent":
            let session = "s\(drafts.count + 1)"
            drafts[session] = []
            return .envelope(data: #"{"task_id":"t","session_id":"\#(session)"}"#)
        case "/run_sse": return hear(request)
        case "/api/render/proxy/lambda": return .envelope(data: #"{"status":"pending"}"#)
        case let path where path.hasPrefix("/api/state/"):
            let session = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
            return .envelope(data: #"{"state":{"draft":\#(draft(session))}}"#)
        case let path where path.hasPrefix("/api/upload-video/"):
            let session = path.split(separator: "/").last.map(String.init) ?? ""
            let name = request.text.firstMatch(of: /filename="([^"]*)"/)?.output.1 ?? "?"
            uploaded[session] = String(name)
            return .envelope(data: #"{"files":[{"filename":"\#(name)","file_type":"video"}]}"#)
        case let path where path.hasSuffix("/download"): return ScriptedFarm.film
        case let path where path.hasPrefix("/api/render/"): return .json(ScriptedFarm.done)
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func hear(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let body = try? JSON(parsing: request.body), let session = body["session_id"]?.string,
            let text = body["new_message"]?["parts"]?.array?.first?["text"]?.string
        else { return .json("{}", status: 422) }
        said.append((session, text))
        if let place = faults.firstIndex(where: { text.contains($0.word) }) {
            switch faults.remove(at: place).fault {
            case .hangs: return .eventStream([.hang])
            case .landsAndHangs:
                land(text, in: session)
                return .eventStream([.hang])
            case .refused(let code): return .envelope(code: code, message: "no")
            }
        }
        guard !deaf.contains(where: text.contains) else { return says("It is so already.") }
        if text == "clear the timeline" {
            drafts[session] = []
        } else if text.hasPrefix("put the uploaded file") {
            drafts[session, default: []].append(uploaded[session] ?? "?")
        } else {
            drafts[session, default: []].append(text)
        }
        return says("Done.")
    }

    private func says(_ words: String) -> ScriptedAnswer {
        .events([#"{"content":{"parts":[{"text":"\#(words)"}]},"turnComplete":true}"#])
    }
}
