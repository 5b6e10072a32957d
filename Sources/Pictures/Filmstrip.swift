/// Small pictures of a source at even distances.
public struct Strip<Picture: Hashable & Sendable>: Hashable, Sendable {
    /// How far they are apart, in ms of the source.
    public let step: Int
    /// The pictures, the first of the source's beginning; all of one size.
    public let frames: [Picture]

    /// A strip of pictures so many ms apart; 1 at least.
    public init(step: Int, frames: [Picture]) {
        self.step = max(1, step)
        self.frames = frames
    }

    /// The picture nearest to a time of the source, in ms; nil where there is none at all.
    public func frame(at time: Int) -> Picture? {
        frames.isEmpty ? nil : frames[min(max((time + step / 2) / step, 0), frames.count - 1)]
    }
}

/// A strip of pixels.
public typealias Filmstrip = Strip<Pixels>

extension Strip<Pixels> {
    /// The strip as cells of so many rows, each picture as wide as it is for its height.
    public func mosaics(rows: Int, palette: Mosaic.Palette) -> Strip<Mosaic> {
        guard let first = frames.first else { return Strip<Mosaic>(step: step, frames: []) }
        // A cell is twice as high as it is wide.
        let columns = min(max(2, (first.width * rows * 2 + first.height / 2) / first.height), Self.widest)
        return Strip<Mosaic>(
            step: step,
            frames: Mosaic.made(of: frames, columns: columns, rows: rows, palette: palette)
        )
    }

    /// The most columns of a picture, however wide its film is.
    private static var widest: Int { 400 }
}
