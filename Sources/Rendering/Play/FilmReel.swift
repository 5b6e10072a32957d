import Foundation
import Pictures
import Timeline

/// The pictures of a film that is played, one after the other in either direction, as they are asked for.
///
/// The film is drawn in stretches of some seconds, each by one ffmpeg that stands still while its pictures are not taken,
/// and the next of which is begun before it is needed: so it starts quickly, and no film is too long. Who asks for what
/// is far beyond what is drawn gets it from a stretch that begins there. Backwards a stretch is drawn whole, and its
/// pictures are given the last first.
public actor FilmReel {
    private let source: PlaySource
    private let size: (width: Int, height: Int)
    private let step: Int
    private let isBackwards: Bool
    private let bounds: Range<Int>
    private var current: Stretch?
    private var next: Stretch?
    /// Of what nothing can be had: it is not tried at every picture.
    private var lost = 0..<0
    private var isStopped = false
    /// How long it takes from the beginning of a stretch to its first picture, in seconds.
    private var startTime = 0.3

    /// Some frames that are being drawn.
    private struct Stretch {
        let frames: Range<Int>
        let line: FrameLine
        let task: Task<Void, Never>
        let began = ContinuousClock.now
        var isFresh = true
        /// Where they are all drawn before one is shown: those that are left, the next one last.
        var rest: [FilmFrame]?
    }

    /// How much is drawn by one run forwards, and how long before its end the next is begun, in seconds of playing.
    private static let length = 12
    private static let overlap = 3
    /// How far one may ask beyond what is drawn before it is given up, in seconds of playing.
    private static let patience = 1.0
    /// The most that a stretch backwards takes, in bytes.
    private static let mostBackwards = 48_000_000

    /// A reel of some frames of the film.
    /// - Parameters:
    ///   - width: how large the pictures may be, in pixels.
    ///   - step: how many frames of the film lie between two that are shown.
    ///   - frames: what is played; backwards from its end to its beginning.
    public init(
        _ source: PlaySource,
        width: Int,
        height: Int,
        step: Int = 1,
        isBackwards: Bool = false,
        frames: Range<Int>
    ) {
        self.source = source
        size = (width, height)
        self.step = max(1, step)
        self.isBackwards = isBackwards
        bounds = frames.clamped(to: 0..<source.frameCount)
    }

    /// The picture of a frame, or of the first behind it in the direction of playing that is drawn; nil where the film is
    /// over there. Only one may be waited for at a time.
    public func frame(_ number: Int) async -> FilmFrame? {
        var number = number
        while bounds.contains(number), !isStopped {
            if lost.contains(number) { return FilmFrame(number: number, pixels: nil) }
            await turn(to: number)
            guard let stretch = current else {
                lost = frames(from: number)
                continue
            }
            if let frame = await take(number) { return isStopped ? nil : frame }
            if isStopped { return nil }
            // What is left of it cannot be had, or is over.
            drop(stretch)
            current = nil
            if stretch.isFresh {
                lost = stretch.frames
                continue
            }
            number = isBackwards ? stretch.frames.lowerBound - 1 : stretch.frames.upperBound
        }
        return nil
    }

    /// Ends all that is being drawn.
    public func stop() {
        isStopped = true
        for stretch in [current, next].compactMap(\.self) { drop(stretch) }
        (current, next) = (nil, nil)
        source.clear()
    }

    // MARK: Stretches

    /// Has the stretch be drawn that holds a frame, and the one behind it in good time.
    private func turn(to number: Int) async {
        if let stretch = current, !stretch.frames.contains(number) || isLate(stretch, for: number) {
            drop(stretch)
            current = nil
            if let next, next.frames.contains(number) {
                current = next
            } else if let next {
                drop(next)
            }
            next = nil
        }
        if current == nil { current = await begin(at: lead(before: number)) }
        guard !isStopped, next == nil, let stretch = current else { return }
        let isNear =
            isBackwards || stretch.frames.upperBound - number < Self.overlap * step * source.grid.framesPerSecond
        let edge = isBackwards ? stretch.frames.lowerBound - 1 : stretch.frames.upperBound
        if isNear, bounds.contains(edge) { next = await begin(at: edge) }
    }

    /// Whether what is drawn is so far behind that another beginning is quicker.
    private func isLate(_ stretch: Stretch, for number: Int) -> Bool {
        guard !isBackwards, !stretch.isFresh else { return false }
        return Double(number - reached) > Self.patience * Double(source.grid.framesPerSecond * step)
    }

    /// The last frame that was given.
    private var reached = 0

    /// Where a stretch begins that is asked for late: what would be over before it is drawn is left out.
    private func lead(before number: Int) -> Int {
        guard reached > 0, !isBackwards else { return number }
        let skipped = Int(startTime * Double(source.grid.framesPerSecond * step)) / step * step
        return min(number + skipped, bounds.upperBound - 1)
    }

    private func begin(at number: Int) async -> Stretch? {
        let frames = frames(from: number)
        let grid = source.grid
        let shown = TimeRange(
            grid.milliseconds(inFrames: frames.lowerBound),
            grid.milliseconds(inFrames: frames.upperBound)
        )
        let media = await source.media(source.draft.near(shown))
        let plan = await LongComputation.run {
            try? PlayPlan(
                draft: source.draft,
                media: media,
                frames: frames,
                step: step,
                width: size.width,
                height: size.height
            )
        }
        guard let plan, !isStopped else { return nil }
        let line = FrameLine(room: isBackwards ? .max : Self.waiting)
        return Stretch(frames: frames, line: line, task: Task { [source] in await source.run(plan, into: line) })
    }

    /// How many pictures wait to be shown.
    private static let waiting = 4

    private func frames(from number: Int) -> Range<Int> {
        let second = source.grid.framesPerSecond * step
        guard isBackwards else { return number..<min(bounds.upperBound, number + Self.length * second) }
        let most = max(1, Self.mostBackwards / max(1, size.width * size.height * 3)) * step
        let first = max(bounds.lowerBound, number + 1 - min(second, most))
        // Its last is the one that is asked for.
        return first + (number - first) % step..<number + 1
    }

    private func take(_ number: Int) async -> FilmFrame? {
        guard let stretch = current else { return nil }
        let frame: FilmFrame?
        if isBackwards {
            var rest = stretch.rest
            if rest == nil { rest = await stretch.line.all() }
            while let last = rest?.last, last.number > number { rest?.removeLast() }
            frame = rest?.popLast()
            current?.rest = rest
        } else {
            frame = await stretch.line.take(from: number)
        }
        guard let frame else { return nil }
        if stretch.isFresh {
            startTime = Double((ContinuousClock.now - stretch.began) / .milliseconds(1)) / 1000
            current?.isFresh = false
        }
        reached = frame.number
        return frame
    }

    private func drop(_ stretch: Stretch) {
        stretch.task.cancel()
        Task { await stretch.line.end() }
    }
}
