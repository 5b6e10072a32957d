import ExactJSON
import ScriptedService

/// A stand-in for the hosted service that really edits and renders, goes wrong as it is told to, and writes down what
/// really happened.
public actor FaultyService {
    struct Session {
        let client: String
        let number: Int
        var titles: [Title] = []
        var questions: [String: String] = [:]
    }

    struct Job {
        var plan: FilmPlan
        var polls = 0
    }

    /// What really happened.
    public internal(set) var journal = Journal()
    /// How long one of the service's seconds is.
    let scale: Double
    private var door: ScriptedService?
    /// Who calls, by the tokens that were given out.
    private var clients: [String: String] = [:]
    private var victim: String?
    var sessions: [String: Session] = [:]
    var plans: [String: TurnPlan] = [:]
    var looks: [LookFault] = []
    var filmPlans: [FilmPlan] = []
    var jobs: [String: Job] = [:]
    var turns = 0
    /// How many calls came with a token.
    public private(set) var calls = 0
    private var awaited: [(calls: Int, gate: Gate)] = []
    private var nextTitle = 0
    private var running: [Task<Void, Never>] = []

    private init(scale: Double) { self.scale = scale }

    /// Runs a service on loopback.
    /// - Parameter scale: how long one of its seconds is, such as 0.01.
    public static func with<Value>(
        scale: Double,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (_ service: FaultyService, _ address: String) async throws -> Value
    ) async throws -> Value {
        let service = FaultyService(scale: scale)
        return try await ScriptedService.with({ await service.answer($0) }) { scripted in
            await service.open(scripted)
            let value = try await body(service, scripted.address)
            await service.settle()
            return value
        }
    }

    private func open(_ scripted: ScriptedService) { door = scripted }

    // MARK: What is to go wrong

    /// What is made of a message when it comes; looks before it go wrong from now on.
    public func expect(_ plan: TurnPlan, for text: String) {
        plans[text] = plan
        looks = plan.looksBefore
        if plan.away > 0 { leave(for: plan.away) }
    }

    /// What is made of the next export.
    public func expect(_ plan: FilmPlan) { filmPlans.append(plan) }

    /// From now on nothing goes wrong any more.
    public func recover() {
        (plans, looks, filmPlans) = ([:], [], [])
        for id in jobs.keys { jobs[id]?.plan.heal() }
    }

    /// Returns when all that runs on its own has landed.
    public func settle() async {
        while !running.isEmpty { await running.removeFirst().value }
    }

    /// Returns when so many calls have come, the last of which is not answered yet.
    public func reach(calls count: Int) async {
        guard calls < count else { return }
        let gate = Gate()
        awaited.append((count, gate))
        await gate.wait()
    }

    /// The titles on the timeline of the client that came first.
    public var titles: [String] {
        let own = sessions.filter { $0.value.client == victim }
        // A project may have gone on in another session; the last one is the one with the highest number.
        return own.max { $0.value.number < $1.value.number }?.value.titles.map(\.name) ?? []
    }

    // MARK: Time

    func seconds(_ seconds: Double) -> Duration { .milliseconds(1) * (seconds * scale * 1000) }

    /// Does something later, whatever becomes of the connection that asked for it.
    func later(_ seconds: Double, _ body: @escaping @Sendable (isolated FaultyService) async -> Void) {
        let pause = self.seconds(seconds)
        running.append(
            Task {
                try? await Task.sleep(for: pause)
                await body(self)
            }
        )
    }

    /// Nobody answers for some seconds.
    func leave(for seconds: Double) {
        journal.note("gone for \(seconds) s")
        let pause = self.seconds(seconds)
        running.append(
            Task {
                await door?.refuse()
                try? await Task.sleep(for: pause)
                do { try await door?.accept() } catch { journal.note("the port was taken by another: \(error)") }
            }
        )
    }

    // MARK: Calls

    private func answer(_ request: ScriptedRequest) async -> ScriptedAnswer {
        let path = request.path
        if path == "/api/auth/anonymous-token" { return token(request) }
        if path.hasPrefix("/films/") { return film(request, id: Self.id(in: path)) }
        guard let client = clients[request.header("Authorization") ?? ""] else {
            return .envelope(code: 1001, message: "token invalid")
        }
        let isVictim = client == victim
        calls += 1
        awaited.removeAll { wait in
            if wait.calls <= calls { wait.gate.open() }
            return wait.calls <= calls
        }
        switch path {
        case "/api/credits/balance/simple": return .envelope(data: #"{"available":90,"frozen":0,"total":100}"#)
        case "/api/tasks/me/with-session/nemo_agent":
            let id = "s\(sessions.count + 1)"
            sessions[id] = Session(client: client, number: sessions.count + 1)
            journal.note("session \(id)")
            return .envelope(data: #"{"task_id":"t-\#(id)","session_id":"\#(id)"}"#)
        case "/run_sse": return await turn(request)
        case "/api/render/proxy/lambda": return submission(request)
        case _ where path.hasPrefix("/api/state/"): return look(path, isVictim: isVictim)
        case _ where path.hasPrefix("/api/upload-video/"):
            return .envelope(data: #"{"files":[{"filename":"a.mp4","file_type":"video"}]}"#)
        case _ where path.hasPrefix("/api/render/proxy/") && path.hasSuffix("/download"):
            return fallback(request, id: Self.id(in: String(path.dropLast("/download".count))))
        case _ where path.hasPrefix("/api/render/proxy/lambda/"): return poll(request, id: Self.id(in: path))
        default: return .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }

    private func token(_ request: ScriptedRequest) -> ScriptedAnswer {
        guard let client = request.header("X-Client-Id") else { return .envelope(code: 400, message: "no client id") }
        let token = "nmv_usr_\(clients.count + 1)"
        clients["Bearer \(token)"] = client
        victim = victim ?? client
        return .envelope(data: #"{"token":"\#(token)","user_id":"anon_\#(clients.count)","credits":100}"#)
    }

    private func look(_ path: String, isVictim: Bool) -> ScriptedAnswer {
        let parts = path.split(separator: "/")
        guard parts.count > 4, let session = sessions[String(parts[4])] else {
            return .envelope(code: 1002, message: "session not found")
        }
        let state =
            #"{"session_id":"\#(parts[4])","state":{"draft":\#(session.titles.draft),"video_infos":[],"generated_media":[]}}"#
        guard isVictim, !looks.isEmpty else { return .envelope(data: state) }
        let fault = looks.removeFirst()
        journal.note("look: \(fault)")
        return fault.answer(state: state, second: seconds(1))
    }

    /// The last part of a path, without what a file's name ends in.
    private static func id(in path: String) -> String {
        String((path.split(separator: "/").last ?? "").prefix { $0 != "." && $0 != "?" })
    }

    // MARK: The timeline

    func apply(_ edit: Edit, of text: String, in session: String) {
        guard var titles = sessions[session]?.titles else { return }
        switch edit {
        case .add(let name):
            nextTitle += 1
            titles.append(Title(id: nextTitle, name: name))
        case .remove(let name):
            guard let index = titles.firstIndex(where: { $0.name == name }) else { return }
            titles.remove(at: index)
        case .rename(let old, let new):
            guard let index = titles.firstIndex(where: { $0.name == old }) else { return }
            titles[index].name = new
        }
        sessions[session]?.titles = titles
        journal.messages[text, default: .init()].applied.append(edit)
        journal.note("done: \(edit)")
    }

    func addOfSomebodyElse(in session: String) {
        nextTitle += 1
        let name = "other\(nextTitle)"
        sessions[session]?.titles.append(Title(id: nextTitle, name: name))
        journal.others.append(name)
        journal.note("somebody else: Added \(name)")
    }

    func draft(of session: String) -> String { (sessions[session]?.titles ?? []).draft }
}
