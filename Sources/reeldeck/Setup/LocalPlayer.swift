import Deck
import Foundation
import Pictures
import ProgramLog
import Rendering
import Timeline

/// Plays a film from the files of this machine: its pictures by ffmpeg, its sound by mpv or ffplay where one is there.
struct LocalPlayer: FilmPlayer {
    private let log = Log(.program)
    private let reel: FilmReel
    private let sound: SoundPlayer?
    /// Why there is no sound where there is none.
    private let silence: PlaySound
    let readings: AsyncStream<Int>

    /// The fastest at which sound is heard.
    private static let fastest = 2

    /// - Parameters:
    ///   - program: what lets sound be heard; nil where nothing here does.
    ///   - isRemote: whether the loudspeakers of this machine are far from who looks.
    init(_ order: PlayOrder, from source: PlaySource, program: SoundProgram?, isRemote: Bool) {
        reel = FilmReel(
            source,
            width: order.width,
            height: order.height,
            step: order.step,
            isBackwards: order.rate < 0,
            frames: order.frames
        )
        let perSecond = order.draft.canvas.framesPerSecond
        let start = (order.frames.lowerBound * 1000 + perSecond - 1) / perSecond
        let end = min(order.draft.duration, order.frames.upperBound * 1000 / perSecond)
        if !(1...Self.fastest).contains(order.rate) {
            silence = .speed
        } else if !order.draft.isHeard(from: start) || start >= end {
            silence = .nothing
        } else if isRemote {
            silence = .remote
        } else {
            silence = program == nil ? .noProgram : .heard
        }
        sound =
            silence == .heard
            ? program.map { SoundPlayer($0, source, range: TimeRange(start, end), rate: order.rate) } : nil
        readings = sound?.readings ?? AsyncStream { $0.finish() }
    }

    func prepare() async -> PlaySound {
        guard let sound else { return silence }
        return await sound.prepare() ? .heard : .failed
    }

    func start() async { await sound?.start() }

    func frame(_ number: Int) async -> (number: Int, pixels: Pixels?)? {
        await reel.frame(number).map { ($0.number, $0.pixels) }
    }

    func stop(_ tally: PlayTally) async {
        log.info("played", .frames(shown: tally.shown, of: tally.shown + tally.dropped))
        await sound?.stop()
        await reel.stop()
    }
}
