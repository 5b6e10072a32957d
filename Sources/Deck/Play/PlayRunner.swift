import Pictures
import Terminal

/// Has a film be played by whoever plays films, away from the screen, and tells what comes of it; one at a time.
@MainActor
final class PlayRunner {
    private let pictures: any PictureSource
    private let tell: @Sendable (PlayNews, Int) -> Void
    private var run: Run?
    /// The end of what was played last, until it has come.
    private(set) var ending: Task<Void, Never>?

    /// What is played now.
    private struct Run {
        let number: Int
        let player: Task<(any FilmPlayer)?, Never>
        let asks: AsyncStream<Int>.Continuation
        var works: [Task<Void, Never>]
    }

    init(_ pictures: any PictureSource, tell: @escaping @Sendable (PlayNews, Int) -> Void) {
        (self.pictures, self.tell) = (pictures, tell)
    }

    func perform(_ effect: PlayEffect) {
        switch effect {
        case .begin(let number, let order, let cells, let palette): begin(number, order, cells, palette)
        case .start(let number):
            guard let run, run.number == number else { return }
            Task { await run.player.value?.start() }
        case .ask(let number, let frame): if run?.number == number { run?.asks.yield(frame) }
        case .stop(let tally): stop(tally)
        }
    }

    /// Ends what is played.
    func stop(_ tally: PlayTally = PlayTally()) {
        guard let run else { return }
        self.run = nil
        run.asks.finish()
        run.works.forEach { $0.cancel() }
        ending = Task { [ending] in
            await ending?.value
            await run.player.value?.stop(tally)
        }
    }

    private func begin(_ number: Int, _ order: PlayOrder, _ cells: Size, _ palette: Mosaic.Palette) {
        stop()
        let player = Task { [pictures] in await pictures.player(for: order) }
        let (stream, asks) = AsyncStream<Int>.makeStream()
        let tell = tell
        run = Run(
            number: number,
            player: player,
            asks: asks,
            works: [
                Task.detached { tell(.sound(await player.value?.prepare() ?? .nothing), number) },
                Task.detached {
                    for await time in await player.value?.readings ?? .over { tell(.heard(time), number) }
                },
                Task.detached { await Self.show(stream, by: player, cells, palette) { tell(.frame($0), number) } },
            ]
        )
    }

    /// Answers questions for pictures, one after the other, as cells.
    private nonisolated static func show(
        _ asks: AsyncStream<Int>,
        by player: Task<(any FilmPlayer)?, Never>,
        _ cells: Size,
        _ palette: Mosaic.Palette,
        _ tell: (PlayFrame?) -> Void
    ) async {
        // Quarters are made of red, green and blue alone.
        let fine =
            palette == .direct ? nil : MosaicMaker(columns: cells.width, rows: cells.height, palette: palette)
        var moving = MovingMosaics(columns: cells.width, rows: cells.height)
        var last: Mosaic?
        for await number in asks {
            guard let frame = await player.value?.frame(number) else {
                tell(nil)
                continue
            }
            let picture = frame.pixels.flatMap { fine == nil ? moving.mosaic($0) : fine?.mosaic($0) }
            let changes = picture.map { last.map($0.changes) ?? cells.width * cells.height } ?? 0
            last = picture ?? last
            tell(PlayFrame(number: frame.number, picture: picture, changes: changes))
        }
    }
}

extension AsyncStream {
    /// One of nothing.
    fileprivate static var over: AsyncStream { AsyncStream { $0.finish() } }
}
