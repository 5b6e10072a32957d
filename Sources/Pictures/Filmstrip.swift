/// Small pictures of a source at even distances.
public struct Filmstrip: Hashable, Sendable {
    /// How far they are apart, in ms of the source.
    public let step: Int
    /// The pictures, the first of the source's beginning; all of one size.
    public let frames: [Pixels]

    /// A strip of pictures so many ms apart; 1 at least.
    public init(step: Int, frames: [Pixels]) {
        self.step = max(1, step)
        self.frames = frames
    }

    /// The picture nearest to a time of the source, in ms; nil where there is none at all.
    public func frame(at time: Int) -> Pixels? {
        frames.isEmpty ? nil : frames[min(max((time + step / 2) / step, 0), frames.count - 1)]
    }
}
