import Pictures
import Terminal

/// What fills a block: what is really seen or heard there.
enum BlockPicture {
    case strip(Strip<Mosaic>)
    case waveform(Waveform)

    /// Draws it over the part of a block that `area` is.
    /// - Parameter style: of the waveform, on the block's colour.
    func draw(in area: Rect, time: BlockTime, style: Style, on surface: inout Surface) {
        let columns = max(area.x, 0)..<max(max(area.x, 0), min(area.maxX, surface.size.width))
        switch self {
        case .strip(let strip): draw(strip, in: area, columns, time, on: &surface)
        case .waveform(let waveform): draw(waveform, in: area, columns, time, style, on: &surface)
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

    /// The loudest of each column's stretch, in eighths of a row.
    ///
    /// Half as high is a quarter as loud: so music that is turned down for a bed is still seen to have a shape.
    private func draw(
        _ waveform: Waveform,
        in area: Rect,
        _ columns: Range<Int>,
        _ time: BlockTime,
        _ style: Style,
        on surface: inout Surface
    ) {
        let full = area.height * 8
        for column in columns {
            let peak = time.sourceRange(at: column).map { Int(waveform.peak(in: $0)) } ?? 0
            let loudness = min(peak * time.gain(at: column) / 1000, 255)
            let share = (Double(loudness) / 255).squareRoot()
            let level = Int((share * Double(full)).rounded(.up))
            for row in 0..<area.height {
                let eighths = min(max(level - (area.height - 1 - row) * 8, 0), 8)
                surface.draw(Self.bars[eighths], at: Point(x: column, y: area.y + row), style: style)
            }
        }
    }

    /// Eighths of a row.
    static let bars = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
