import ExactJSON
import ScriptedService

extension FaultyService {
    func submission(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let body = try? JSON(parsing: request.body), let id = body["id"]?.string,
            let session = body["sessionId"]?.string, let draft = body["draft"]
        else { return Body.detail.answer(status: 422) }
        guard sessions[session] != nil else { return .envelope(code: 1002, message: "session not found") }
        guard draft["t"]?.array?.isEmpty == false else { return .envelope(code: 4000, message: "empty draft") }
        if jobs[id] == nil {
            jobs[id] = Job(plan: filmPlans.isEmpty ? FilmPlan() : filmPlans.removeFirst())
            journal.renders[id] = .init()
        }
        let fault = jobs[id]?.plan.submissions.popFirst()
        journal.note("export \(id)" + (fault.map { ": \($0.fault), taken: \($0.isTaken)" } ?? ""))
        if fault?.isTaken != false { journal.renders[id]?.accepted += 1 }
        return fault?.fault.answer ?? .envelope(data: #"{"id":"\#(id)","status":"pending"}"#)
    }

    func poll(_ request: ScriptedRequest, id: String) -> ScriptedAnswer {
        guard journal.renders[id]?.accepted ?? 0 > 0, var job = jobs[id] else {
            return .json(#"{"detail":"no such render"}"#, status: 404)
        }
        defer { jobs[id] = job }
        if let fault = job.plan.polls.popFirst() {
            journal.note("poll \(id): \(fault)")
            return fault.answer
        }
        job.polls += 1
        guard job.polls > job.plan.length else {
            return .json(#"{"taskId":"\#(id)","status":"processing","progress":\#(job.polls * 20)}"#)
        }
        guard !job.plan.fails else {
            return .json(#"{"taskId":"\#(id)","status":"failed","error":"no frames"}"#)
        }
        journal.renders[id]?.isMade = true
        journal.note("film \(id) is made")
        return completed(id, by: job.plan.address, host: request.header("Host") ?? "127.0.0.1")
    }

    private func completed(_ id: String, by address: FilmPlan.Address, host: String) -> ScriptedAnswer {
        let url =
            switch address {
            case .absolute, .wrapped: "http://\(host)/films/\(id).mp4"
            case .relative: "/films/\(id).mp4"
            case .redirected: "http://\(host)/films/\(id).mp4?moved"
            case .file: "file:///etc/passwd"
            case .badPort: "http://127.0.0.1:99999/films/\(id).mp4"
            case .none: ""
            }
        let size = Film.bytes(of: id).count
        guard address != .wrapped else {
            return .json(#"{"success":true,"data":{"status":"completed","progress":100,"outputUrl":"\#(url)"}}"#)
        }
        let output = url.isEmpty ? "{}" : #"{"url":"\#(url)","duration":0.4,"size":\#(size)}"#
        return .json(#"{"taskId":"\#(id)","status":"completed","progress":100,"output":\#(output)}"#)
    }

    /// A film at the address that was told.
    func film(_ request: ScriptedRequest, id: String) -> ScriptedAnswer {
        guard jobs[id] != nil else { return Body.html.answer(status: 404) }
        if request.path.hasSuffix("?moved") { return .redirect(to: "/films/\(id).mp4") }
        if let fault = jobs[id]?.plan.downloads.first {
            if jobs[id]?.plan.isLostThere == false { jobs[id]?.plan.downloads.removeFirst() }
            journal.note("film \(id): \(fault)")
            return fault.answer(Film.bytes(of: id))
        }
        return whole(request, id)
    }

    /// A film by its number.
    func fallback(_ request: ScriptedRequest, id: String) -> ScriptedAnswer {
        guard journal.renders[id]?.isMade == true else { return .json(#"{"detail":"no film"}"#, status: 404) }
        if let fault = jobs[id]?.plan.fallbacks.popFirst() {
            journal.note("fall-back \(id): \(fault)")
            return fault.answer(Film.bytes(of: id))
        }
        return whole(request, id)
    }

    private func whole(_ request: ScriptedRequest, _ id: String) -> ScriptedAnswer {
        let film = Film.bytes(of: id)
        let start = request.header("Range").flatMap { $0.firstMatch(of: /bytes=(\d+)-/) }.flatMap { Int($0.output.1) }
        guard let start, start < film.count else {
            return ScriptedAnswer(
                headers: [("Content-Type", "video/mp4")],
                framing: .fixed(film.count),
                steps: [.bytes(film)]
            )
        }
        let range = ("Content-Range", "bytes \(start)-\(film.count - 1)/\(film.count)")
        return ScriptedAnswer(
            status: 206,
            headers: [("Content-Type", "video/mp4"), range],
            framing: .fixed(film.count - start),
            steps: [.bytes(Array(film[start...]))]
        )
    }
}

extension FilmPlan {
    /// Nothing goes wrong any more, but for what cannot be mended: an address that leads nowhere stays so.
    mutating func heal() { (submissions, polls, fallbacks) = ([], [], []) }
}

extension Array {
    fileprivate mutating func popFirst() -> Element? { isEmpty ? nil : removeFirst() }
}
