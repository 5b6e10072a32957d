import ExactJSON
import ScriptedService
import Synchronization

/// A farm that answers the first calls of one kind with an oddity, and all others well.
final class OddFarm: Sendable {
    enum Call: CaseIterable { case submit, poll, download }

    private let spoiled: Call
    private let oddity: ScriptedAnswer
    private let isTaken: Bool
    private let times: Mutex<Int>
    private let taken = Mutex<[String]>([])
    private let calls = Mutex<[String]>([])
    private let film: ScriptedAnswer

    /// - Parameters:
    ///   - times: how often.
    ///   - isTaken: whether a submission is taken in although its answer is odd.
    init(
        _ call: Call,
        _ oddity: ScriptedAnswer,
        times: Int = 1,
        isTaken: Bool = false,
        film: ScriptedAnswer = ScriptedFarm.film
    ) {
        spoiled = call
        self.oddity = oddity
        self.isTaken = isTaken
        self.times = Mutex(times)
        self.film = film
    }

    /// The numbers that were taken in, in order.
    var submitted: [String] { taken.withLock { $0 } }

    /// The numbers that came with a submission, taken in or not.
    var offered: [String] { calls.withLock { $0 } }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        switch request.path {
        case "/api/auth/anonymous-token": return .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
        case "/api/tasks/me/with-session/nemo_agent": return .envelope(data: #"{"session_id":"s2"}"#)
        case "/api/render/proxy/lambda":
            let id = (try? JSON(parsing: request.body))?["id"]?.string ?? ""
            calls.withLock { $0.append(id) }
            if isTaken { taken.withLock { $0.append(id) } }
            return spoiled(.submit) {
                if !isTaken { taken.withLock { $0.append(id) } }
                return .envelope()
            }
        case let path where path.hasSuffix("/download"): return spoiled(.download) { film }
        default:
            return spoiled(.poll) {
                let isThere = taken.withLock { all in all.contains { request.path.hasSuffix($0) } }
                return isThere ? .json(ScriptedFarm.done) : .json(#"{"detail":"Not Found"}"#, status: 404)
            }
        }
    }

    private func spoiled(_ call: Call, _ good: () -> ScriptedAnswer) -> ScriptedAnswer {
        let isSpoiled =
            call == spoiled
            && times.withLock { left in
                defer { left -= 1 }
                return left > 0
            }
        return isSpoiled ? oddity : good()
    }
}

extension OddFarm {
    /// Answers of proxies, of half-dead servers and of mistaken ones; none is the service's word on the job.
    static let oddities: [ScriptedAnswer] =
        [404, 403, 400, 401, 402, 408, 409, 410, 422, 429, 500, 502, 503, 504, 599].map {
            .json(#"{"detail":"Not Found"}"#, status: $0)
        } + [
            .html(status: 200), .html(status: 404), .html(status: 502), .json(""), .json("{"), .json("null"),
            .json("[]"), .json("7"), .json(#""failed""#), .json("true"),
            .json(#"{"code":0,"data":[]}"#), .json(#"{"code":0,"data":7}"#),
            .json(#"{"status":"proces"#), .redirect(to: "/login"), .redirect(to: "http://h:99999/"),
            ScriptedAnswer(status: 204, framing: .fixed(0)), .raw([.cut]), .raw([.reset]),
            .raw([.text("SSH-2.0\r\n"), .cut]),
            .envelope(code: 500, message: "upstream"), .envelope(code: 1002, message: "session not found"),
            .envelope(code: 5000, message: "upstream"), .envelope(code: 503),
            .envelope(code: 1001, message: "token"), .envelope(code: 402), .envelope(code: 2001), .envelope(code: 77),
            .envelope(code: 500, message: "x", data: #"{"status":"failed"}"#),
            .json(#"{"status":"failed"}"#, status: 500),
            .json(#"{"status":"error","message":"timeout"}"#), .json(#"{"status":404,"error":"Not Found"}"#),
            .json(#"{"success":false,"error":"busy"}"#),
        ]

    /// Answers without a status, which are good enough for a submission.
    static let withoutStatus: [ScriptedAnswer] = [
        .json(#"{"code":0,"data":null}"#), .json(#"{"status":7,"progress":"half"}"#), .json(#"{"status":null}"#),
        .json(#"{"status":["failed"]}"#), .json(#"{"data":{"status":{}}}"#), .json("{}"), .envelope(),
    ]

    /// What may come in the place of an answer to a submission that was, or was not, taken.
    static let doubtful = oddities.filter { ![400, 401, 402, 422].contains($0.status) && !isFinal($0) }

    private static func isFinal(_ answer: ScriptedAnswer) -> Bool {
        guard case .bytes(let bytes) = answer.steps.first, let json = try? JSON(parsing: bytes) else { return false }
        // An answer of nothing at all is taken for the service's yes, as ever; the next poll tells.
        return json == .null || [1001, 402, 2001, 77].contains(json["code"]?.int)
    }
}
