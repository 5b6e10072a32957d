import Testing
import Workspace

@Suite struct BatchPaceTests {
    @Test func whatOneTookTellsWhatTheRestTakes() {
        var pace = BatchPace(sessions: 1)
        #expect(pace.left(waiting: 3, at: .zero) == nil)
        pace.begin(0, at: .zero)
        #expect(pace.left(waiting: 2, at: .seconds(5)) == nil)
        #expect(pace.elapsed(0, at: .seconds(5)) == .seconds(5))
        pace.end(0, hasFilm: true, at: .seconds(10))
        pace.begin(1, at: .seconds(10))
        #expect(pace.left(waiting: 1, at: .seconds(14)) == .seconds(16))
        // What takes longer than usual may be done any moment.
        #expect(pace.left(waiting: 0, at: .seconds(60)) == .zero)
        // One that failed tells nothing of how long a film takes.
        pace.end(1, hasFilm: false, at: .seconds(60))
        #expect(pace.left(waiting: 2, at: .seconds(60)) == .seconds(20))
        // A second step of the same file does not begin it again.
        pace.begin(2, at: .seconds(60))
        pace.begin(2, at: .seconds(66))
        pace.end(2, hasFilm: true, at: .seconds(80))
        #expect(pace.left(waiting: 1, at: .seconds(80)) == .seconds(15))
    }

    @Test func severalSessionsShareTheWork() {
        var pace = BatchPace(sessions: 3)
        pace.begin(0, at: .zero)
        pace.end(0, hasFilm: true, at: .seconds(12))
        #expect(pace.left(waiting: 6, at: .seconds(12)) == .seconds(24))
        #expect(pace.left(waiting: 1, at: .seconds(12)) == .seconds(12))
        #expect(BatchPace(sessions: 0).left(waiting: 1, at: .zero) == nil)
    }
}
