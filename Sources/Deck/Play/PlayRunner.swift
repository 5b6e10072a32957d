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
        case .begin(let number, let order, let cells, let look): begin(number, order, cells, look)
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

    private func begin(_ number: Int, _ order: PlayOrder, _ cells: Size, _ look: PictureLook) {
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
                Task.detached { await Self.show(stream, by: player, cells, look) { tell(.frame($0), number) } },
            ]
        )
    }

    /// Answers questions for pictures, one after the other, as they are to look.
    private nonisolated static func show(
        _ asks: AsyncStream<Int>,
        by player: Task<(any FilmPlayer)?, Never>,
        _ cells: Size,
        _ look: PictureLook,
        _ tell: (PlayFrame?) -> Void
    ) async {
        var maker = PlayedPictures(look, cells)
        for await number in asks {
            guard let frame = await player.value?.frame(number) else {
                tell(nil)
                continue
            }
            tell(maker.made(of: frame.pixels, frame.number))
        }
    }
}

/// Makes the pictures of a film that is played into what is shown, one after the other.
private struct PlayedPictures {
    private let look: PictureLook
    private let cells: Size
    private let fine: MosaicMaker?
    private var moving: MovingMosaics
    private var last: Mosaic?

    init(_ look: PictureLook, _ cells: Size) {
        (self.look, self.cells) = (look, cells)
        // Quarters are made of red, green and blue alone.
        if case .cells(let palette) = look, palette != .direct {
            fine = MosaicMaker(columns: cells.width, rows: cells.height, palette: palette)
        } else {
            fine = nil
        }
        moving = MovingMosaics(columns: cells.width, rows: cells.height)
    }

    mutating func made(of pixels: Pixels?, _ number: Int) -> PlayFrame {
        if look.isPixels { return PlayFrame(number: number, picture: pixels.map(FilmPicture.pixels)) }
        let picture = pixels.flatMap { fine == nil ? moving.mosaic($0) : fine?.mosaic($0) }
        let changes = picture.map { last.map($0.changes) ?? cells.area } ?? 0
        last = picture ?? last
        return PlayFrame(number: number, picture: picture.map(FilmPicture.cells), changes: changes)
    }
}

extension AsyncStream {
    /// One of nothing.
    fileprivate static var over: AsyncStream { AsyncStream { $0.finish() } }
}
