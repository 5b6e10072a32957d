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

    /// How loud each column's stretch is around a middle, in eighths of a row, within how far it swings in a quieter tone.
    ///
    /// Half as high is a quarter as loud: so music that is turned down for a bed is still seen to have a shape. One row, or a
    /// screen without colours, has no room for a middle: there its peaks alone stand on the ground.
    private func draw(
        _ waveform: Waveform,
        in area: Rect,
        _ columns: Range<Int>,
        _ time: BlockTime,
        _ tones: Tones,
        on surface: inout Surface
    ) {
        let hasMiddle = area.height > 1 && tones.level.background != .default
        let above = hasMiddle ? (area.height + 1) / 2 : area.height
        for column in columns {
            let stretch = time.sourceRange(at: column)
            let gain = time.gain(at: column)
            let peak = min((stretch.map { Int(waveform.peak(in: $0)) } ?? 0) * gain / 1000, 255)
            let level = min((stretch.map { Int(waveform.level(in: $0)) } ?? 0) * gain / 1000, peak)
            for row in 0..<area.height {
                let isAbove = row < above
                let height = isAbove ? above : area.height - above
                // Counted from the middle.
                let place = isAbove ? above - 1 - row : row - above
                func eighths(_ loudness: Int) -> Int {
                    let all = Int(((Double(loudness) / 255).squareRoot() * Double(height * 8)).rounded(.up))
                    return min(max(all - place * 8, 0), 8)
                }
                let (outer, inner) = (eighths(peak), hasMiddle ? eighths(level) : eighths(peak))
                let isEnd = outer > 0 && (outer < 8 || place == height - 1)
                let isClipped = isAbove && isEnd && peak == 255
                let bar = isClipped ? Tones.Bar(outer, tones.clipped) : tones.bar(outer, inner)
                let point = Point(x: column, y: area.y + row)
                surface.draw(isAbove ? Self.bars[bar.eighths] : bar.hangingSign, at: point, style: bar.style(isAbove))
            }
        }
    }

    /// Eighths of a row.
    static let bars = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// How a sound is drawn on its block.
    struct Tones {
        /// How loud it is as a whole.
        let level: Style
        /// How far it swings beyond that.
        let peak: Style
        /// What is as loud as can be.
        let clipped: Style

        /// One cell of a sound: so many eighths of it filled.
        struct Bar {
            let eighths: Int
            private let style: Style

            init(_ eighths: Int, _ style: Style) { (self.eighths, self.style) = (eighths, style) }

            /// What hangs from above is what is left of the row, the other way round.
            var hangingSign: String { BlockPicture.bars[eighths == 8 ? 8 : 8 - eighths] }

            func style(_ isAbove: Bool) -> Style {
                if isAbove || eighths == 8 { return style }
                return Style(foreground: style.background, background: style.foreground)
            }
        }

        /// A cell of which so many eighths are within the peak and so many of those within the level.
        ///
        /// A cell has two colours: where both end in one, it ends at the peak, in the tone of what fills most of it.
        func bar(_ outer: Int, _ inner: Int) -> Bar {
            if outer < 8 || inner == 8 || level == peak { return Bar(outer, inner * 2 >= outer ? level : peak) }
            return inner == 0 ? Bar(8, peak) : Bar(inner, level.background(peak.foreground))
        }
    }
}
