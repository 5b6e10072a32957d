import ExactJSON
import ScriptedService
import Synchronization
import Timeline

@testable import Workspace

/// A service in which everything goes well and is counted: one session with a film in it, an agent that gives the picture
/// another shape, and a farm that renders a number once.
final class CountingFarm: Sendable {
    private struct State {
        var draft = Drafts.filmed
        var offered: [String] = []
        var made: Set<String> = []
        var polls: [String: Int] = [:]
        var messages = 0
    }

    private let state = Mutex(State())

    /// The numbers that came with submissions, in order.
    var offered: [String] { state.withLock { $0.offered } }
    var messages: Int { state.withLock { $0.messages } }

    func answer(_ path: String, _ body: [UInt8]) -> ScriptedAnswer {
        switch path {
        case "/api/auth/anonymous-token": .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
        case "/api/tasks/me/with-session/nemo_agent": .envelope(data: #"{"task_id":"t","session_id":"s1"}"#)
        case "/run_sse": state.withLock { turn(&$0) }
        case "/api/render/proxy/lambda": state.withLock { submit(&$0, body) }
        case let path where path.hasPrefix("/api/state/"):
            .envelope(data: #"{"state":{"draft":\#(state.withLock { $0.draft.text })}}"#)
        case let path where path.hasSuffix("/download"): ScriptedFarm.film
        case let path where path.hasPrefix("/api/render/proxy/lambda/"): state.withLock { poll(&$0, path) }
        default: .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func turn(_ state: inout State) -> ScriptedAnswer {
        state.messages += 1
        let draft = Draft(json: state.draft)
        state.draft = (try? draft.applying(.setCanvas(Canvas(.tall))) { "new" })?.json ?? state.draft
        return .events([
            #"{"actions":{"stateDelta":{"draft":\#(state.draft.text)}}}"#,
            #"{"content":{"parts":[{"text":"Done."}]},"turnComplete":true,"finishReason":"STOP"}"#,
        ])
    }

    private func submit(_ state: inout State, _ body: [UInt8]) -> ScriptedAnswer {
        let id = (try? JSON(parsing: body))?["id"]?.string ?? ""
        state.offered.append(id)
        state.made.insert(id)
        return .envelope(data: #"{"id":"\#(id)","status":"pending"}"#)
    }

    private func poll(_ state: inout State, _ path: String) -> ScriptedAnswer {
        let id = String(path.split(separator: "/").last ?? "")
        guard state.made.contains(id) else { return .json(#"{"detail":"Not Found"}"#, status: 404) }
        state.polls[id, default: 0] += 1
        return .json(state.polls[id, default: 0] > 1 ? ScriptedFarm.done : #"{"status":"processing","progress":50}"#)
    }
}
