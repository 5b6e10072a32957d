import Foundation
import Pictures
import Timeline

/// What of a film is to be played, and how.
public struct PlayOrder: Equatable, Sendable {
    /// The film.
    public let draft: Draft
    /// The frames of it that are played: from the first on, or backwards from the last.
    public let frames: Range<Int>
    /// How many times as fast; below 0 backwards.
    public let rate: Int
    /// How many frames of the film lie between two that may be shown.
    public let step: Int
    /// The most pixels of a picture across.
    public let width: Int
    /// The most pixels of a picture down.
    public let height: Int

    /// What is to be played.
    public init(draft: Draft, frames: Range<Int>, rate: Int, step: Int, width: Int, height: Int) {
        (self.draft, self.frames, self.rate, self.step) = (draft, frames, rate, step)
        (self.width, self.height) = (width, height)
    }
}

/// Somebody who plays a film: gives its pictures as they are asked for, and lets its sound be heard.
public protocol FilmPlayer: Sendable {
    /// Prepares the sound; how it will be.
    func prepare() async -> PlaySound
    /// Lets the sound be heard.
    func start() async
    /// The picture of a frame, or of the first behind it that there is; nil where the film is over. Without pixels where
    /// none can be had.
    func frame(_ number: Int) async -> (number: Int, pixels: Pixels?)?
    /// What time of the film is heard, in ms, as often as that is known; it ends where it is not.
    var readings: AsyncStream<Int> { get }
    /// Ends all of it; told is what was shown.
    func stop(_ tally: PlayTally) async
}

/// Whether a film that is played is heard.
public enum PlaySound: Hashable, Sendable {
    /// It is.
    case heard
    /// There is nothing in it to be heard.
    case nothing
    /// It is played too fast, or backwards.
    case speed
    /// The screen is far from the machine whose loudspeakers it would come from.
    case remote
    /// No program here plays sound.
    case noProgram
    /// The program here could not.
    case failed
}

extension PictureSource {
    /// Nobody plays films, unless a source says otherwise.
    public func player(for order: PlayOrder) async -> (any FilmPlayer)? { nil }
    /// Nothing is there at once, unless a source says otherwise.
    public func picture(near time: Int, of source: MediaSource, in draft: Draft) async -> Pixels? { nil }
    /// Nobody makes films to be played, unless a source says otherwise.
    public func film(of draft: Draft, range: TimeRange) async -> URL? { nil }
}
