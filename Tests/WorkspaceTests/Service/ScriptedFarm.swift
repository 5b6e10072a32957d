import ExactJSON
import ScriptedService
import ServiceProtocol

/// A render farm that answers each poll with the next of a list, as raw JSON.
actor ScriptedFarm {
    /// The numbers that were submitted, in order; one that was cut off before its answer counts too.
    private(set) var submitted: [String] = []
    private(set) var polls: [String] = []
    /// What befalls a submission before it is taken well.
    enum Fault { case cutBeforeItIsTaken, cutAfterItIsTaken, refused(String) }

    private var faults: [Fault]
    private var answers: [String]
    private let film: ScriptedAnswer
    private let elsewhere: ScriptedAnswer
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - answers: what each poll is answered with; the last one goes on.
    ///   - film: what the fall-back address gives.
    ///   - elsewhere: what the path `/store/film.mp4` gives.
    init(
        _ answers: [String],
        faults: [Fault] = [],
        film: ScriptedAnswer = ScriptedFarm.film,
        elsewhere: ScriptedAnswer = ScriptedFarm.film
    ) {
        self.answers = answers
        self.faults = faults
        self.film = film
        self.elsewhere = elsewhere
    }

    /// The least that is a film: what it is, and what it holds.
    static let bytes = [0, 0, 0, 12] + Array("ftypisom".utf8) + [0, 0, 0, 8] + Array("moov".utf8)
    static let film = ScriptedAnswer(framing: .fixed(bytes.count), steps: [.bytes(bytes)])
    static let done = #"{"status":"completed","progress":100}"#

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        let poll = "/api/render/proxy/lambda/"
        switch request.path {
        case "/api/auth/anonymous-token":
            return .envelope(code: 0, message: "ok", data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
        case "/api/render/proxy/lambda": return submit(request)
        case "/store/film.mp4": return elsewhere
        case let path where path.hasPrefix(poll): return status(String(path.dropFirst(poll.count)))
        case let path where path.hasSuffix("/download"): return film
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func submit(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let id = (try? JSON(parsing: request.body))?["id"]?.string else { return .json("{}", status: 422) }
        submitted.append(id)
        switch faults.isEmpty ? nil : faults.removeFirst() {
        case .cutBeforeItIsTaken: return .raw([.cut])
        case .cutAfterItIsTaken:
            taken.insert(id)
            return .raw([.cut])
        case .refused(let answer): return .json(answer)
        case nil:
            taken.insert(id)
            return .envelope(code: 0, message: "ok", data: #"{"id":"\#(id)","status":"pending"}"#)
        }
    }

    private func status(_ id: String) -> ScriptedAnswer {
        polls.append(id)
        guard taken.contains(id) else { return .json(#"{"detail":"Not Found"}"#, status: 404) }
        return .json(answers.count > 1 ? answers.removeFirst() : answers[0])
    }
}
