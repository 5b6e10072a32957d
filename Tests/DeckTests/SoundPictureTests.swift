import Pictures
import Terminal
import Testing
import Timeline

@testable import Deck

/// How sounds are drawn: how loud they are within how far they swing.
@Suite struct SoundPictureTests {
    private static let tones = BlockPicture.Tones(
        level: Style(foreground: .rgb(200, 0, 0), background: .rgb(0, 0, 9)),
        peak: Style(foreground: .rgb(90, 0, 0), background: .rgb(0, 0, 9)),
        clipped: Style(foreground: .rgb(255, 255, 0), background: .rgb(0, 0, 9))
    )

    /// The first column of a sound that is everywhere the same.
    private func column(_ peak: UInt8, _ level: UInt8, rows: Int, tones: BlockPicture.Tones = tones) -> [Cell] {
        let moments = Array(0..<100)
        let sound = Waveform(step: 100, peaks: moments.map { _ in peak }, levels: moments.map { _ in level })
        let segment = Sample.music("a", 0, 10_000)
        let time = BlockTime(segment: segment, scale: 1000, origin: 0)
        var buffer = CellBuffer(size: Size(width: 4, height: rows))
        buffer.draw(in: buffer.bounds) {
            BlockPicture.waveform(sound).draw(in: Rect($0.size), time: time, tones: tones, on: &$0)
        }
        return (0..<rows).map { buffer[0, $0] }
    }

    private func style(_ front: Color, _ back: Color) -> Style { Style(foreground: front, background: back) }

    @Test func theLevelStandsWithinThePeakAroundTheMiddle() {
        let (level, peak, fill) = (Color.rgb(200, 0, 0), Color.rgb(90, 0, 0), Color.rgb(0, 0, 9))
        // Twelve eighths and six of sixteen.
        let cells = column(143, 35, rows: 4)
        #expect(cells.map(\.grapheme) == ["▄", "▆", "▂", "▄"])
        #expect(
            cells.map(\.style) == [style(peak, fill), style(level, peak), style(peak, level), style(fill, peak)]
        )
        // Both end in one cell: it ends where the peak does.
        let near = column(143, 125, rows: 4)
        #expect(near.map(\.grapheme) == ["▄", "█", "█", "▄"])
        #expect(near.map(\.style) == [style(level, fill), style(level, fill), style(level, fill), style(fill, level)])
        // What swings far and is not loud.
        let click = column(255, 0, rows: 4)
        #expect(click.map(\.grapheme) == ["█", "█", "█", "█"])
        #expect(click.map(\.style.foreground) == [.rgb(255, 255, 0), peak, peak, peak])
        #expect(column(0, 0, rows: 4).map(\.grapheme) == [" ", " ", "█", "█"])
    }

    @Test func oneRowAndFewColoursHaveOneTone() {
        let row = column(143, 35, rows: 1)
        #expect(row.map(\.grapheme) == ["▆"] && row[0].style.foreground == .rgb(200, 0, 0))
        let plain = BlockPicture.Tones(level: .plain, peak: .plain, clipped: .plain)
        #expect(column(143, 35, rows: 4, tones: plain).map(\.grapheme) == [" ", "█", "█", "█"])
        let even = BlockPicture.Tones(level: Self.tones.level, peak: Self.tones.level, clipped: Self.tones.clipped)
        #expect(column(143, 35, rows: 4, tones: even).map(\.grapheme) == ["▄", "█", "█", "▄"])
    }
}
