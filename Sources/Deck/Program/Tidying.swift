import Timeline

/// Has memory given back that was needed for a moment, when a long film has come and everybody has had it for a while.
actor Tidying {
    private let tidyUp: @Sendable () -> Void
    private var last: DraftSnapshot?
    private var waiting: Task<Void, Never>?

    /// Shorter films leave nothing behind that would be felt.
    private static let longFilm = 1000
    /// By then the film that it took the place of is no longer drawn.
    private static let leisure = Duration.seconds(3)

    init(_ tidyUp: @escaping @Sendable () -> Void) { self.tidyUp = tidyUp }

    /// A film has come.
    func see(_ film: DraftSnapshot) {
        guard film != last else { return }
        last = film
        guard film.draft.size > Self.longFilm else { return }
        waiting?.cancel()
        waiting = Task { [tidyUp] in
            do {
                try await Task.sleep(for: Self.leisure)
                tidyUp()
            } catch {
                // Another film has come.
            }
        }
    }
}
