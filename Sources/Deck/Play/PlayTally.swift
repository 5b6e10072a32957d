import Pictures

/// A picture that is played, by the number of its frame; nil where there is none.
struct PlayFrame: Equatable, Sendable {
    let number: Int
    let picture: FilmPicture?
    /// How many of its cells are others than in the picture given before.
    var changes = 0

    /// About what it takes on its way to the terminal, in bytes.
    var bytes: Int {
        if case .pixels(let pixels) = picture { (pixels.bytes.count + 2) / 3 * 4 } else { changes * Self.bytesACell }
    }

    /// About what a cell takes on its way to the terminal: two colours and a character.
    private static let bytesACell = 38
}

/// Between frames of a film and times in ms.
struct FrameTimes: Equatable, Sendable {
    private let perSecond: Int

    init(_ perSecond: Int) { self.perSecond = max(1, perSecond) }

    /// The frame that is seen at a time.
    func frame(at time: Int) -> Int { Int((Double(time * perSecond) / 1000).rounded(.down)) }

    /// The frame behind the last that is seen before a time.
    func end(at time: Int) -> Int { (time * perSecond + 999) / 1000 }

    /// The first time at which a frame is seen.
    func time(of frame: Int) -> Int { Int((Double(frame * 1000) / Double(perSecond)).rounded(.up)) }
}

/// What was shown of a film that is played.
public struct PlayTally: Equatable, Sendable {
    /// How many pictures were shown.
    public private(set) var shown = 0
    /// How many had their turn and were not.
    public private(set) var dropped = 0
    /// When the pictures of the last second were shown.
    private var moments: [Int] = []
    private(set) var framesPerSecond: Int?
    /// When that was last reckoned: a number that flickers is not read.
    private var reckoned: Int?

    mutating func show(_ number: Int, after last: Int?, step: Int, at now: Int) {
        shown += 1
        if let last { dropped += max(0, abs(number - last) / step - 1) }
        moments.append(now)
        if moments.count > 64 { moments.removeFirst() }
        let since = reckoned ?? moments[0]
        reckoned = since
        guard now - since >= Self.rest, moments.count > 1 else { return }
        reckoned = now
        let recent = moments.filter { $0 >= now - 1000 }
        let span = now - (recent.first ?? now)
        framesPerSecond = span > 0 ? ((recent.count - 1) * 1000 + span / 2) / span : nil
    }

    private static let rest = 1000
}
