/// Turns times in ms into frames and samples of the film.
///
/// Every edge is rounded by itself, from the start of the film, and a length is the distance of two rounded edges. So
/// the lengths of neighbours always add up to the whole, and no error grows along the timeline.
struct FrameGrid: Hashable, Sendable {
    /// Samples a second of every film's sound; a whole number a millisecond, so edges of sound are exact.
    static let sampleRate = 48_000

    let framesPerSecond: Int

    /// The frame that begins nearest to a time in ms.
    func frame(at time: Int) -> Int { (time * framesPerSecond * 2 + 1000) / 2000 }

    /// The sample at a time in ms.
    func sample(at time: Int) -> Int { time * Self.sampleRate / 1000 }

    /// How many samples sound as long as so many frames show.
    func samples(inFrames frames: Int) -> Int {
        (frames * Self.sampleRate * 2 + framesPerSecond) / (framesPerSecond * 2)
    }

    /// How long so many frames are, in ms, rounded.
    func milliseconds(inFrames frames: Int) -> Int { (frames * 2000 + framesPerSecond) / (framesPerSecond * 2) }

    /// A time half a frame before a frame begins, in hundredths of a second and not below 0.
    ///
    /// Filters compare times as floating-point seconds; a limit that lies between two frames cannot fall on the wrong
    /// side of one.
    func hundredthsBefore(frame: Int) -> Int {
        max(0, ((2 * frame - 1) * 100 + framesPerSecond) / (2 * framesPerSecond))
    }
}
