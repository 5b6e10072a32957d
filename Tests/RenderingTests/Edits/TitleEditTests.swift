import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct TitleEditFilmTests {
    private typealias Bounds = (left: Int, top: Int, right: Int, bottom: Int)

    /// Titles one after another in one black film: a frame of each.
    private func pictures(
        of titles: Title...,
        canvas: Canvas = RenderingFixture.canvas,
        in shop: borrowing RenderingFixture
    ) async throws -> [Picture] {
        let segments = titles.enumerated().map { index, title in
            Make.with(Make.title(title, index * 400, 400)) { $0.fadeOut = 33 }
        }
        let track = Track(kind: .text, segments: segments)
        let film = try await shop.render([track], [:], canvas: canvas, quality: .max)
        return try await shop.pictures(film, at: titles.indices.map { 5 + 12 * $0 }, canvas: canvas)
    }

    private func lit(_ picture: Picture) throws -> Bounds {
        try #require(picture.bounds { ($0.max() ?? 0) > 60 })
    }

    @Test("nine places", arguments: TestAmount.of(PicturePlace.allCases, otherwise: 2))
    func places(place: PicturePlace) async throws {
        let shop = try RenderingFixture()
        let found = try lit(try await pictures(of: Title("Xx", fontSize: 180, position: place), in: shop)[0])
        let (across, down) = place.shares
        switch across {
        case 0: #expect(found.left >= 15 && found.left < 40)
        case 1: #expect(abs((found.left + found.right) - 319) < 12)
        default: #expect(found.right <= 304 && found.right > 280)
        }
        switch down {
        case 0: #expect(found.top >= 8 && found.top < 45)
        case 1: #expect(abs((found.top + found.bottom) - 179) < 24)
        default: #expect(found.bottom <= 171 && found.bottom > 135)
        }
    }

    @Test("a lower third stands at the left of the bottom on a plate that holds all of its lines")
    func lowerThird() async throws {
        let shop = try RenderingFixture()
        let blue = try await shop.plain("white.mp4", color: "white", seconds: 1)
        let film = try await shop.render(
            [
                Make.video(Make.clip(Make.file("w"), 0, 500)),
                Make.text(Make.title(Title("Ada Lovelace\nmathematician", style: .lowerThird), 0, 500)),
            ],
            [Make.file("w"): blue],
            quality: .max
        )
        let found = try await shop.picture(film, at: 8)
        let plate = try #require(found.bounds { ($0.max() ?? 255) < 140 })
        let letters = try #require(
            found.bounds { ($0.min() ?? 0) > 200 }
        )
        #expect(letters.left == 0)
        #expect(plate.left >= 15 && plate.left < 26 && plate.bottom <= 171 && plate.bottom > 150)
        #expect(plate.right < 200 && plate.bottom - plate.top > 22)
        // Inside the plate there are letters, with room around.
        let inside = (plate.top...plate.bottom).flatMap { y in (plate.left...plate.right).map { (x: $0, y: y) } }
            .filter { (found[$0.x, $0.y].min() ?? 0) > 200 }
        let xs = inside.map(\.x)
        #expect((xs.min() ?? 0) > plate.left + 1 && (xs.max() ?? 999) < plate.right - 1 && inside.count > 60)
    }

    @Test("a plate comes and goes with its letters")
    func plateFades() async throws {
        let shop = try RenderingFixture()
        let white = try await shop.plain("white.mp4", color: "white", seconds: 2)
        let title = Make.with(Make.title(Title("Ada Lovelace", style: .lowerThird, fontSize: 200), 0, 2000)) {
            $0.fadeIn = 500
            $0.fadeOut = 1000
        }
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("w"), 0, 2000)), Make.text(title)],
            [Make.file("w"): white],
            quality: .max
        )
        let dark = try await shop.lumas(film).map { 235 - $0 }
        let full = dark[20]
        #expect(full > 10 && dark[0] < full / 10 && dark[59] < full / 10)
        for frame in 0..<15 { #expect(abs(dark[frame] - full * Double(frame) / 15) < full / 8) }
        for frame in 30..<60 { #expect(abs(dark[frame] - full * Double(60 - frame) / 30) < full / 8) }
    }

    @Test("subtitles stand at the bottom, lined black, and come at once")
    func subtitle() async throws {
        let shop = try RenderingFixture()
        let white = try await shop.plain("white.mp4", color: "white", seconds: 1)
        let film = try await shop.render(
            [
                Make.video(Make.clip(Make.file("w"), 0, 1000)),
                Make.text(Make.title(Title("Hello there", style: .subtitle), 500, 300)),
            ],
            [Make.file("w"): white],
            quality: .max
        )
        let found = try await shop.picture(film, at: 15)
        let dark = try #require(found.bounds { ($0.max() ?? 255) < 60 })
        #expect(dark.top > 140 && dark.bottom <= 172 && abs(dark.left + dark.right - 319) < 8)
        let lumas = try await shop.lumas(film)
        #expect(lumas[14] > lumas[15] + 0.4 && abs(lumas[15] - lumas[20]) < 0.3)
        #expect(abs(lumas[23] - lumas[20]) < 0.3 && lumas[24] > lumas[23] + 0.4)
    }

    @Test("an outline has its colour and its width")
    func outline() async throws {
        let shop = try RenderingFixture()
        let red = TitleColor(red: 255, green: 0, blue: 0)
        func title(_ width: Int) -> Title { Title("I", fontSize: 300, outline: .init(color: red, width: width)) }
        let widths = try await pictures(of: title(12), title(36), in: shop).map { found in
            let line = try #require(found.bounds { $0[0] > 150 && $0[1] < 90 && $0[2] < 90 })
            let letter = try #require(found.bounds { $0.allSatisfy { $0 > 170 } })
            return letter.left - line.left
        }
        #expect(abs(widths[0] - 2) <= 1 && abs(widths[1] - 6) <= 1)
    }

    @Test(
        "a title in any font is whole, also where there is no such font or its name gives orders",
        arguments: TestAmount.of(
            [
                "DejaVu Sans Mono", "DejaVu Serif", "No Such Font", "Noto Serif CJK SC", "a,b,{\\fs900}\nStyle: x",
                "@Arial", "",
            ],
            otherwise: 2
        )
    )
    func fonts(name: String) async throws {
        let shop = try RenderingFixture()
        func title(_ text: String) -> Title { Title(text, fontSize: 220, position: .bottomRight, font: name) }
        let found = try await pictures(
            of: title("illicit lilliputian illicit lilliputian"),
            title("WIDE MOMENTUM WORDS WITH MANY M"),
            title("城市 illicit 之梦 mixed 文字"),
            in: shop
        )
        for found in try found.map(lit) {
            // Cut off letters would touch the edge.
            #expect(found.left > 5 && found.right < 314 && found.top > 2 && found.bottom < 177)
        }
    }

    @Test("another font is really used")
    func anotherFont() async throws {
        let shop = try RenderingFixture()
        let mono = Title("illi", fontSize: 300, font: "DejaVu Sans Mono")
        let found = try await pictures(of: Title("illi", fontSize: 300), mono, in: shop)
        let (narrow, wide) = (try lit(found[0]), try lit(found[1]))
        #expect(wide.right - wide.left > (narrow.right - narrow.left) * 3 / 2)
    }

    @Test(
        "the widest outline and the longest text stay on the picture, on any canvas",
        arguments: TestAmount.of(Title.Style.allCases, otherwise: 1)
    )
    func neverClipped(style: Title.Style) async throws {
        let shop = try RenderingFixture()
        for canvas in [RenderingFixture.canvas, Canvas(width: 180, height: 320)] {
            let title = Title(
                String(repeating: "every word of this is seen 每个字都能看见 ", count: 8),
                style: style,
                fontSize: 600,
                outline: .init(color: .white, width: 40)
            )
            let found = try lit(try await pictures(of: title, canvas: canvas, in: shop)[0])
            #expect(found.left > 0 && found.right < canvas.width - 1)
            #expect(found.top > 0 && found.bottom < canvas.height - 1)
        }
    }

    @Test("titles lie among the tracks where their own track does, but never below the lowest pictures")
    func order() async throws {
        let shop = try RenderingFixture()
        let red = try await shop.plain("red.mp4", color: "red", seconds: 1)
        let media = [Make.file("r"): red]
        let title = Make.text(Make.title(Title("██", fontSize: 400), 0, 600))
        let full = Make.video(Make.clip(Make.file("r"), 0, 600))
        let box = Make.video(Make.look(Make.clip(Make.file("r"), 0, 600)) { $0.box = .init(.center, size: 100) })
        func hasTitle(_ tracks: [Track]) async throws -> Bool {
            let film = try await shop.render(tracks, media, quality: .max)
            return try await shop.picture(film, at: 9).bounds { $0.allSatisfy { $0 > 170 } } != nil
        }
        #expect(try await hasTitle([full, box, title]))
        #expect(try await hasTitle([full, title, box]) == false)
        #expect(try await hasTitle([title, full]))
        let plan = try Make.plan([full, title, box, title], media)
        #expect(plan.sideFiles.map(\.name) == ["titles.ass", "titles2.ass"])
        #expect(plan.filterGraph.contains("[base]ass=titles.ass[words1]"))
    }
}
