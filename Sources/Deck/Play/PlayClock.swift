/// What time of a film it is while it is played: told by the sound where that is heard, else by the clock of the state.
struct PlayClock: Equatable, Sendable {
    /// In ms of the film.
    private var film: Int
    /// When that was, in ms of the state's clock.
    private var since: Int
    /// How many times as fast as life; below 0 backwards.
    let rate: Int

    init(film: Int, at now: Int, rate: Int) { (self.film, since, self.rate) = (film, now, rate) }

    /// The time of the film, in ms; it may lie outside of it.
    func time(at now: Int) -> Int { film + (now - since) * rate }

    /// When a time of the film comes, in ms of the state's clock.
    func moment(of time: Int) -> Int {
        let way = time - film
        // Not before: who wakes then finds it come.
        return since + (way * rate >= 0 ? (abs(way) + abs(rate) - 1) / abs(rate) : -(abs(way) / abs(rate)))
    }

    /// The sound tells what is heard.
    mutating func read(_ time: Int, at now: Int) { (film, since) = (time, now) }
}
