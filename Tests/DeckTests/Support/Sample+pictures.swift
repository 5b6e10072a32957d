import Pictures
import Terminal
import Timeline

@testable import Deck

/// Pictures made by hand, in colours that can be told apart.
extension Sample {
    static let city = MediaSource.generated(prompt: "city timelapse")
    static let lofi = MediaSource.music(mood: "lofi")

    /// A picture of one colour above and another below, so that it can be told which side is up.
    static func pixels(_ upper: (UInt8, UInt8, UInt8), _ lower: (UInt8, UInt8, UInt8), width: Int, height: Int)
        -> Pixels?
    {
        let halves = [(upper, height - height / 2), (lower, height / 2)]
        let bytes = halves.flatMap { color, rows in
            Array(repeatElement([color.0, color.1, color.2], count: rows * width).joined())
        }
        return Pixels(width: width, height: height, bytes: bytes)
    }

    /// A picture for each second: red grows with time above, and below it is green.
    static func strip(seconds: Int = 10, width: Int = 16, height: Int = 9) -> Filmstrip {
        let frames = (0..<seconds).compactMap {
            pixels((UInt8($0 * 24 + 7), 0, 0), (0, 255, 0), width: width, height: height + height % 2)
        }
        return Filmstrip(step: 1000, frames: frames)
    }

    /// The same as cells, each of two pixels.
    static func cells(seconds: Int = 10, width: Int = 16, height: Int = 9, rows: Int) -> Strip<Mosaic> {
        let strip = strip(seconds: seconds, width: width, height: height)
        let columns =
            strip.frames.first.map { min(max(2, ($0.width * rows * 2 + $0.height / 2) / $0.height), 400) } ?? 2
        return Strip(step: strip.step, frames: strip.frames.compactMap { mosaic(of: $0, columns: columns, rows: rows) })
    }

    /// A picture as cells of two pixels.
    static func mosaic(of pixels: Pixels, columns: Int, rows: Int) -> Mosaic? {
        func number(_ color: Color) -> Int {
            guard case .rgb(let red, let green, let blue) = color else { return 0 }
            return Int(red) << 16 | Int(green) << 8 | Int(blue)
        }
        let cells = (0..<rows * columns).map { place in
            let style = pixels.cell(column: place % columns, of: columns, row: place / columns, of: rows)
            return Mosaic.Cell(scalar: "▀", front: number(style.foreground), back: number(style.background))
        }
        return Mosaic(columns: columns, rows: rows, palette: .direct, cells: cells)
    }

    /// A sound that comes up from nothing to as loud as can be, in steps of 100 ms, and is a third as loud as it swings.
    static func wave(seconds: Int = 10) -> Waveform {
        let count = seconds * 10
        let peaks = (0..<count).map { UInt8($0 * 255 / max(1, count - 1)) }
        return Waveform(step: 100, peaks: peaks, levels: peaks.map { $0 / 3 })
    }

    /// A state with somebody to ask, whose every question about sources was answered.
    static func pictured(
        _ draft: Draft = mission,
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .direct,
        isLight: Bool = false
    ) -> DeckState {
        var state = offered(draft, width: width, height: height, depth: depth, isLight: isLight)
        state.answer(state.update(.tick))
        return state
    }

    /// A state with somebody to ask, who was asked nothing yet.
    static func offered(
        _ draft: Draft = mission,
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .direct,
        isLight: Bool = false
    ) -> DeckState {
        var state = DeckState(
            project: project(draft),
            service: "studio",
            size: Size(width: width, height: height),
            theme: Theme(isLight: isLight, depth: depth),
            hasPictures: true
        )
        state.desk.link = .online
        state.desk.credits = 100
        return state
    }
}

extension DeckState {
    /// How the pictures of a source are looked at on the first lane that has them; 1 row where none has.
    func look(at source: MediaSource) -> StripLook {
        let lane = timeline.lanes.first { place, _ in
            timeline.film.lanes[place].segments.contains { $0.media?.source == source }
        }
        return StripLook(
            source: source,
            rows: lane.map { SegmentBlock.pictureRows($0.rows.count) } ?? 1,
            palette: .direct
        )
    }

    /// Pictures of a source come; nil where they cannot be had.
    mutating func getCells(_ strip: Strip<Mosaic>? = Sample.cells(rows: 1), of source: MediaSource) -> [DeckEffect] {
        update(.pictures(.cells(strip, of: look(at: source))))
    }

    /// Answers questions about sources, and those that come of the answers, with the sample's pictures.
    mutating func answer(_ effects: [DeckEffect]) {
        var effects = effects[...]
        while let effect = effects.popFirst() {
            switch effect {
            case .pictures(.strip(let source, _)): effects += update(.pictures(.strip(Sample.strip(), of: source)))
            case .pictures(.cells(let look, _)):
                effects += update(.pictures(.cells(Sample.cells(rows: look.rows), of: look)))
            case .pictures(.waveform(let source, _)): effects += update(.pictures(.waveform(Sample.wave(), of: source)))
            case .pictures(.frame(let question)):
                effects += update(.pictures(.frame(Sample.frame(for: question), question)))
            default: break
            }
        }
    }
}

extension Sample {
    /// Blue above, yellow below, in the size that was asked for.
    static func frame(for question: FrameQuestion) -> FilmPicture? {
        let (columns, rows) = (question.cells.width, question.cells.height)
        return pixels((0, 0, 255), (255, 255, 0), width: columns, height: rows * 2)
            .flatMap { mosaic(of: $0, columns: columns, rows: rows) }.map(FilmPicture.cells)
    }
}

extension FilmPicture {
    /// One cell; nil where it is made of pixels.
    subscript(column: Int, row: Int) -> Mosaic.Cell? {
        if case .cells(let mosaic) = self { mosaic[column, row] } else { nil }
    }
}
