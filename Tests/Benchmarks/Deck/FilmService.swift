import ScriptedService

/// A hosted service that has one film and answers at once: what takes time is the program's.
actor FilmService {
    private let states: [[UInt8]]
    private var shown = 0

    init(_ film: LongFilm) { states = LongFilm.marks.indices.map(film.answer(state:)) }

    /// From now on the film is in its other state; the mark of that.
    func changeFilm() -> String {
        shown = (shown + 1) % states.count
        return LongFilm.marks[shown]
    }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        switch request.path {
        case "/api/auth/anonymous-token": .envelope(data: #"{"token":"nmv_usr_1","user_id":"anon_1"}"#)
        case "/api/credits/balance/simple": .envelope(data: #"{"available":90,"frozen":0,"total":100}"#)
        case "/api/tasks/me/with-session/nemo_agent": .envelope(data: #"{"task_id":"t","session_id":"s"}"#)
        case let path where path.hasPrefix("/api/state/"): .json(states[shown])
        default: .json(#"{"detail":"Not Found"}"#, status: 404)
        }
    }
}
