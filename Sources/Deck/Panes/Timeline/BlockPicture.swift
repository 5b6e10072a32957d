import Pictures
import Terminal

/// What fills a block: what is really seen or heard there.
enum BlockPicture {
    case strip(Strip<Mosaic>)
    case waveform(Waveform)

    /// Draws it over the part of a block that `area` is.
    func draw(in area: Rect, time: BlockTime, tones: Tones, on surface: inout Surface) {
        let columns = max(area.x, 0)..<max(max(area.x, 0), min(area.maxX, surface.size.width))
        switch self {
        case .strip(let strip): draw(strip, in: area, columns, time, on: &surface)
        case .waveform(let waveform): draw(waveform, in: area, columns, time, tones, on: &surface)
        }
    }

    /// Pictures side by side, each of the moment at its left edge; what has no room for one shows its middle.
    private func draw(
        _ strip: Strip<Mosaic>,
        in area: Rect,
        _ columns: Range<Int>,
        _ time: BlockTime,
        on surface: inout Surface
    ) {
        guard let width = strip.frames.first?.columns, !columns.isEmpty else { return }
        let shift = max(0, (width - area.width) / 2)
        for column in columns {
            let place = (column - area.x) % width
            guard let frame = strip.frame(at: time.sourceTime(at: column - place)) else { continue }
            for row in 0..<min(area.height, frame.rows) {
                let cell = Point(x: column, y: area.y + row)
                surface.draw(frame, column: min(place + shift, width - 1), row: row, at: cell)
            }
        }
    }

    /// The loudest of each column's stretch around a middle, in eighths of a row: in its own tone above, in a quieter one below.
    ///
    /// Half as high is a quarter as loud: so music that is turned down for a bed is still seen to have a shape. One row, or a
    /// screen without colours, has no room for a middle: there it stands on the ground.
    private func draw(
        _ waveform: Waveform,
        in area: Rect,
        _ columns: Range<Int>,
        _ time: BlockTime,
        _ tones: Tones,
        on surface: inout Surface
    ) {
        let hasMiddle = area.height > 1 && tones.peak.background != .default
        let above = hasMiddle ? (area.height + 1) / 2 : area.height
        for column in columns {
            let peak = time.sourceRange(at: column).map { Int(waveform.peak(in: $0)) } ?? 0
            let loudness = min(peak * time.gain(at: column) / 1000, 255)
            let share = (Double(loudness) / 255).squareRoot()
            let up = Int((share * Double(above * 8)).rounded(.up))
            for row in 0..<above {
                let eighths = min(max(up - (above - 1 - row) * 8, 0), 8)
                let isTop = eighths > 0 && up <= (above - row) * 8
                let style = isTop && loudness == 255 ? tones.clipped : tones.peak
                surface.draw(Self.bars[eighths], at: Point(x: column, y: area.y + row), style: style)
            }
            let down = Int((share * Double((area.height - above) * 8)).rounded(.up))
            for row in above..<area.height {
                let eighths = min(max(down - (row - above) * 8, 0), 8)
                // What hangs from above is what is left of the row, the other way round.
                let style = eighths == 8 ? tones.body : tones.hanging
                let sign = Self.bars[eighths == 8 ? 8 : 8 - eighths]
                surface.draw(sign, at: Point(x: column, y: area.y + row), style: style)
            }
        }
    }

    /// Eighths of a row.
    static let bars = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// How a sound is drawn on its block.
    struct Tones {
        let peak: Style
        /// What is as loud as can be.
        let clipped: Style
        /// Below the middle.
        let body: Style

        /// What is left of a row from which the body hangs.
        var hanging: Style { Style(foreground: body.background, background: body.foreground) }
    }
}
