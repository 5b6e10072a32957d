import Timeline

/// How far a render is.
public struct RenderProgress: Hashable, Sendable {
    /// The share that is done, 0 to 1.
    public var fraction: Double
    /// How many frames are done.
    public var framesDone: Int
    /// How fast it goes, in seconds of film a second; nil while that is not known.
    public var speed: Double?
    /// How long it will take from here at that speed, in seconds.
    public var secondsLeft: Double?
}

/// Reads what `ffmpeg -progress` writes: blocks of `key=value` lines, each ended by `progress=`.
public struct ProgressReader: Sendable {
    let frameCount: Int
    let framesPerSecond: Int
    private var frames = 0
    private var speed: Double?
    private var countsFrames = false

    /// A reader of what is told of a film of so many frames.
    public init(frameCount: Int, framesPerSecond: Int) {
        self.frameCount = frameCount
        self.framesPerSecond = framesPerSecond
    }

    /// Takes a line; gives the progress when a block is whole.
    public mutating func read(_ line: String) -> RenderProgress? {
        let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingPrefix { $0 == " " } }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "frame":
            countsFrames = true
            advance(to: Int(parts[1]) ?? 0)
        // Sound alone has no frames: what counts is how far it has come, in µs.
        case "out_time_us" where !countsFrames:
            advance(to: Int(parts[1]).map { $0 / 1000 * framesPerSecond / 1000 } ?? 0)
        case "speed": speed = Double(parts[1].prefix { $0 != "x" && $0 != " " }).flatMap { $0 > 0 ? $0 : nil }
        case "progress":
            if parts[1] == "end", !countsFrames { advance(to: frameCount) }
            return progress
        default: break
        }
        return nil
    }

    private mutating func advance(to frame: Int) { frames = frame.clamped(to: frames...frameCount) }

    private var progress: RenderProgress {
        let left = Double(frameCount - frames) / Double(framesPerSecond)
        return RenderProgress(
            fraction: Double(frames) / Double(frameCount),
            framesDone: frames,
            speed: speed,
            secondsLeft: speed.map { left / $0 }
        )
    }
}
