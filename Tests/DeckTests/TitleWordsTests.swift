import Foundation
import Pictures
import Terminal
import Testing
import Timeline

@testable import Deck

/// Titles whose letters the preview is too coarse for are written over its picture.
@Suite struct TitleWordsTests {
    private static let size = Size(width: 64, height: 18)

    private static func segment(_ title: Title, _ start: Int = 0, _ length: Int = 3000) -> Segment {
        Segment(id: title.text, start: start, duration: length, name: title.text, content: .title(title))
    }

    private static func question(_ titles: [Segment], at time: Int = 1000, cells: Size = size) -> FrameQuestion {
        var draft = Sample.mission
        draft.tracks[2].segments = titles
        return question(draft, at: time, cells: cells)
    }

    private static func question(_ draft: Draft, at time: Int = 1000, cells: Size = size) -> FrameQuestion {
        FrameQuestion(time: time, cells: cells, look: .cells(.direct), film: DraftSnapshot(draft))
    }

    /// The cells of a picture of one colour above and another below, with the titles of a question over it.
    private static func cells(
        _ question: FrameQuestion,
        _ upper: (UInt8, UInt8, UInt8) = (0, 0, 90)
    ) throws -> CellBuffer {
        let (columns, rows) = (question.cells.width, question.cells.height)
        let picture = try #require(
            Sample.pixels(upper, (0, 60, 0), width: columns, height: rows * 2)
                .flatMap { Sample.mosaic(of: $0, columns: columns, rows: rows) }
        )
        var buffer = CellBuffer(size: question.cells)
        buffer.draw(in: Rect(question.cells)) { canvas in
            canvas.draw(picture, at: .zero)
            for title in question.smallTitles { canvas.write(title, over: picture, at: .zero) }
        }
        return buffer
    }

    private static func rows(_ buffer: CellBuffer) -> [String] {
        buffer.text.split(separator: "\n").map { $0.replacing("▀", with: " ").trimmingCharacters(in: .whitespaces) }
    }

    @Test func theWordsAreReadFromTheCells() throws {
        let titles = [
            Self.segment(Title("Urban Dreams", color: TitleColor(red: 255, green: 200, blue: 0), position: .topLeft)),
            Self.segment(Title("nobody at sea\nbut us", style: .subtitle)),
        ]
        var draft = Sample.mission
        draft.tracks[2].segments = [titles[0]]
        draft.tracks.append(Track(kind: .text, segments: [titles[1]]))
        let buffer = try Self.cells(Self.question(draft))
        let rows = Self.rows(buffer)
        #expect(rows[1] == "Urban Dreams" && rows[15] == "nobody at sea" && rows[16] == "but us")
        #expect(rows.count { !$0.isEmpty } == 3)
        // In their colour, bold, and on what the picture has there.
        let upper = Style(foreground: .rgb(255, 200, 0), background: .rgb(0, 0, 90), attributes: .bold)
        #expect(buffer[3, 1].grapheme == "U" && buffer[3, 1].style == upper)
        let lower = Style(foreground: .rgb(255, 255, 255), background: .rgb(0, 60, 0), attributes: .bold)
        #expect(buffer[25, 15].grapheme == "n" && buffer[25, 15].style.foreground == lower.foreground)
        #expect(buffer[0, 1].grapheme == "▀" && buffer[15, 1].grapheme == "▀")
    }

    @Test(arguments: [
        (PicturePlace.topLeft, Point(x: 3, y: 1)), (.top, Point(x: 29, y: 1)), (.topRight, Point(x: 55, y: 1)),
        (.left, Point(x: 3, y: 8)), (.center, Point(x: 29, y: 8)), (.right, Point(x: 55, y: 8)),
        (.bottomLeft, Point(x: 3, y: 16)), (.bottom, Point(x: 29, y: 16)), (.bottomRight, Point(x: 55, y: 16)),
    ])
    func eachPlace(_ position: PicturePlace, _ place: Point) {
        let words = TitleWords(Title("城市 a", position: position), in: Self.size)
        #expect(words.lines == [TitleWords.Line(text: "城市 a", place: place)])
    }

    @Test(arguments: [Size(width: 64, height: 18), Size(width: 11, height: 4), Size(width: 1, height: 1)])
    func neverOutOfThePicture(_ size: Size) throws {
        let texts = [
            String(repeating: "word ", count: 900), String(repeating: "都市梦想", count: 300),
            String(repeating: "x", count: 5000), String(repeating: "\n", count: 90), "👩‍👩‍👧‍👦🇨🇭e\u{301}",
            "\u{1B}[31m\u{202E}abc",
        ]
        for text in texts {
            for position in PicturePlace.allCases {
                let words = TitleWords(Title(text, position: position), in: size)
                #expect(words.lines.count <= size.height)
                for line in words.lines {
                    #expect(line.place.x >= 0 && line.place.y >= 0 && line.place.y < size.height)
                    // A wide letter has no room in a picture of one column, and is not written.
                    #expect(size.width == 1 || line.place.x + line.text.columns <= size.width)
                }
                let cells = try Self.cells(Self.question([Self.segment(Title(text, position: position))], cells: size))
                for row in 0..<size.height { #expect(!cells[size.width - 1, row].grapheme.contains("\u{1B}")) }
            }
        }
        let long = TitleWords(Title(texts[0]), in: Self.size)
        #expect(long.lines.count == 16 && long.lines.last?.text.hasSuffix("…") == true)
    }

    @Test func wideLettersAndControlsAreDrawnRight() throws {
        let title = Title("都市\u{1B}[2J梦", position: .topLeft)
        let cells = try Self.cells(Self.question([Self.segment(title)]))
        #expect((3...12).map { cells[$0, 1].grapheme } == ["都", "", "市", "", "␛", "[", "2", "J", "梦", ""])
    }

    @Test func whereItCouldNotBeReadThePictureGoesBack() throws {
        let light = try Self.cells(Self.question([Self.segment(Title("a", position: .topLeft))]), (240, 240, 240))
        #expect(light[3, 1].style.background == .rgb(98, 98, 98))
        let dark = Title("a", color: .black, position: .topLeft)
        #expect(try Self.cells(Self.question([Self.segment(dark)]))[3, 1].style.background == .rgb(153, 153, 189))
        let plate = Title("a", style: .lowerThird, position: .topLeft)
        #expect(try Self.cells(Self.question([Self.segment(plate)]))[3, 1].style.background == .rgb(0, 0, 27))
    }

    // MARK: Which titles

    @Test func onlyWhatIsSeenAndTooSmallIsWritten() {
        func words(_ title: Title, at time: Int = 1000, cells: Size = Self.size) -> Int {
            Self.question([Self.segment(title)], at: time, cells: cells).smallTitles.count
        }
        #expect(words(Title("a")) == 1)
        #expect(words(Title("a", fontSize: 239)) == 1 && words(Title("a", fontSize: 240)) == 0)
        #expect(words(Title("a"), cells: Size(width: 160, height: 45)) == 0)
        #expect(words(Title("")) == 0)
        // It comes and goes in a fifth of a second; a subtitle is there at once.
        #expect([0, 99, 100, 2899, 2900, 3000].map { words(Title("a"), at: $0) } == [0, 0, 1, 1, 0, 0])
        #expect([0, 2999, 3000].map { words(Title("a", style: .subtitle), at: $0) } == [1, 1, 0])
        var slow = Self.segment(Title("a"))
        slow.fadeIn = 2000
        #expect([999, 1000].map { Self.question([slow], at: $0).smallTitles.count } == [0, 1])
    }

    @Test func hiddenTracksAndWhatLiesBelowAPictureAreLeftToThePicture() {
        func count(_ change: (inout Draft) -> Void) -> Int {
            var draft = Sample.mission
            change(&draft)
            return Self.question(draft).smallTitles.count
        }
        #expect(count { _ in } == 1)
        #expect(count { $0.tracks[2].isHidden = true } == 0)
        #expect(count { $0.tracks[2].isMuted = true } == 0)
        let over = Track(kind: .video, segments: [Sample.clip("sign", 0, 1500, id: "s")])
        #expect(count { $0.tracks.append(over) } == 0)
        var hidden = over
        hidden.isHidden = true
        #expect(count { $0.tracks.append(hidden) } == 1)
        var later = over
        later.segments[0].start = 1500
        #expect(count { $0.tracks.append(later) } == 1)
    }

    @Test func thePictureIsAskedForWithoutThem() {
        let question = Self.question([Self.segment(Title("Urban Dreams"), 0, 30_000)])
        #expect(question.draft.tracks[2].segments[0].title?.text == "")
        #expect(question.draft.duration == 30_000)
        let large = Self.question([Self.segment(Title("Urban Dreams", fontSize: 400))])
        #expect(large.draft == large.film.draft)
        let gone = Self.question([Self.segment(Title("Urban Dreams"))], at: 5000)
        #expect(gone.draft == gone.film.draft)
    }

    @Test func onTheWholeScreen() throws {
        var state = Sample.pictured()
        state.focus(on: .timeline)
        state.timeline.movePlayhead(to: 1500)
        state.answer(state.update(.tick))
        #expect(state.screen.contains("Urban Dreams"))
        try Golden.expect(state, "preview-title-120x40")
    }
}
