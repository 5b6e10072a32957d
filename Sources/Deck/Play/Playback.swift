import Pictures
import Terminal
import Timeline

/// A film that is played, as a value: which picture is shown, which comes next, and what time of the film it is.
///
/// ```
/// waiting ── the first picture and the sound are there ──▶ playing ── the end ──▶ over
/// ```
/// Time goes on whether or not pictures come. One picture is asked for at a time, always the one whose turn is next; one
/// that comes early waits for its turn, one that comes late is shown at once, and those between are dropped.
struct Playback: Equatable, Sendable {
    /// Which run of the player it is: answers of others are not for it.
    let number: Int
    let film: DraftSnapshot
    /// How large its pictures are, in cells.
    let cells: Size
    let look: PictureLook
    /// How many times as fast; below 0 backwards.
    let rate: Int
    /// The frames that are played.
    let frames: Range<Int>
    /// How many frames lie between two pictures when none is left out.
    let step: Int
    /// The picture that is shown, and its frame.
    private(set) var shown: PlayFrame?
    private(set) var sound: PlaySound?
    private(set) var tally = PlayTally()
    private(set) var pace: PlayPace
    private var clock: PlayClock?
    /// The picture whose turn comes.
    private var ready: PlayFrame?
    private var asked: Int?
    /// The frame that the playhead is at.
    private(set) var place: Int
    /// Whether no more pictures come.
    private var isOut = false

    /// Pictures a second, at most: more are not seen in cells.
    static let mostFrames = 30

    /// A film to be played from a time in ms on.
    /// - Parameter bounds: the stretch that is played, in ms.
    init(
        _ number: Int,
        _ film: DraftSnapshot,
        from time: Int,
        within bounds: TimeRange,
        rate: Int,
        cells: Size,
        look: PictureLook,
        budget: Int
    ) {
        (self.number, self.film, self.rate, self.cells, self.look) = (number, film, rate, cells, look)
        let perSecond = film.draft.canvas.framesPerSecond
        let first = FrameTimes(perSecond).frame(at: bounds.start)
        let end = max(first + 1, FrameTimes(perSecond).end(at: bounds.end))
        place = min(max(FrameTimes(perSecond).frame(at: time), first), end - 1)
        frames = rate > 0 ? place..<end : first..<place + 1
        step = max(1, (perSecond * abs(rate) + Self.mostFrames - 1) / Self.mostFrames)
        pace = PlayPace(interval: step * 1000 / (perSecond * abs(rate)), budget: budget)
    }

    private var times: FrameTimes { FrameTimes(film.draft.canvas.framesPerSecond) }
    /// Whether time goes on.
    var isUnderWay: Bool { clock != nil }
    /// The time of the frame that the playhead is at, in ms.
    var time: Int { times.time(of: place) }
    /// Since when pixels have been too much for the terminal, of which cells could be shown more.
    private var tooMuchSince: Int?
    /// Of how many pictures of pixels one is shown at least, and how long that may be otherwise, in ms: a moment says nothing.
    private static let (mostDivisor, patience) = (3, 3000)

    /// Whether pixels are too much for the terminal.
    func isTooMuch(at now: Int) -> Bool { tooMuchSince.map { now - $0 >= Self.patience } ?? false }

    /// How many pictures a second were shown of late; nil before that is known.
    var framesPerSecond: Int? { tally.framesPerSecond }

    /// What the player is told at first.
    var order: PlayOrder {
        let size = look.size(over: cells)
        return PlayOrder(
            draft: FrameQuestion(time: 0, cells: cells, look: look, film: film).played,
            frames: frames,
            rate: rate,
            step: step,
            width: size.width,
            height: size.height
        )
    }

    // MARK: What happens

    /// The sound is prepared, or will not be.
    mutating func hear(_ sound: PlaySound, at now: Int) {
        self.sound = self.sound ?? sound
        begin(at: now)
    }

    /// The sound tells what time is heard.
    mutating func read(_ time: Int, at now: Int) {
        let start = times.time(of: frames.lowerBound)
        clock?.read(start + time, at: now)
    }

    /// A picture has come, or no more do.
    mutating func take(_ frame: PlayFrame?, at now: Int, cost: Int = 0) {
        asked = nil
        guard let frame else {
            isOut = true
            return begin(at: now)
        }
        ready = frame
        begin(at: now)
        advance(at: now, cost: cost)
    }

    /// Time begins with the first picture, and with the sound: none of them waits for the other then.
    private mutating func begin(at now: Int) {
        guard clock == nil, sound != nil, ready != nil || isOut else { return }
        clock = PlayClock(film: time, at: now, rate: rate)
    }

    /// What goes by itself goes on.
    /// - Parameter cost: how long the terminal took the last picture, in ms.
    mutating func advance(at now: Int, cost: Int = 0) {
        guard let clock else { return }
        let next = min(max(times.frame(at: clock.time(at: now)), frames.lowerBound), frames.upperBound - 1)
        // The sound's clock is a little before ours now and then: nobody is to see the film tremble.
        let isTrembling =
            (next - place) * rate < 0 && abs(next - place) * 2 < film.draft.canvas.framesPerSecond * abs(rate)
        if !isTrembling { place = next }
        guard let due = ready, isDue(due.number) else { return }
        tally.show(due.number, after: shown?.number, step: step, at: now)
        pace.shown(cost: cost, bytes: due.bytes, at: now)
        tooMuchSince = look.isPixels && pace.divisor > Self.mostDivisor ? tooMuchSince ?? now : nil
        // What cannot be had leaves the picture before.
        shown = due.picture == nil ? shown.map { PlayFrame(number: due.number, picture: $0.picture) } ?? due : due
        ready = nil
    }

    private func isDue(_ number: Int) -> Bool { rate > 0 ? number <= place : number >= place }

    /// The frame that the player is to be asked for now; nil where one waits, is asked for, or none are left.
    mutating func question() -> Int? {
        guard ready == nil, asked == nil, !isOut else { return nil }
        let way = step * pace.divisor
        let next = shown == nil && clock == nil ? place : rate > 0 ? place + way : place - way
        guard frames.contains(next) else { return nil }
        asked = next
        return next
    }

    /// When something changes by itself next, in ms of the state's clock; nil while the first picture is waited for.
    var nextWake: Int? {
        guard let clock else { return nil }
        if let ready, !isDue(ready.number) { return clock.moment(of: times.time(of: ready.number)) }
        let next = rate > 0 ? place + step * pace.divisor : place - step * pace.divisor
        let edge =
            rate > 0 ? times.time(of: min(next, frames.upperBound)) : times.time(of: max(next, frames.lowerBound - 1))
        return clock.moment(of: edge)
    }

    /// Whether the film is over where it is played to.
    func isOver(at now: Int) -> Bool {
        guard let clock else { return false }
        let time = clock.time(at: now)
        return rate > 0 ? time >= times.time(of: frames.upperBound) : time < times.time(of: frames.lowerBound)
    }
}
