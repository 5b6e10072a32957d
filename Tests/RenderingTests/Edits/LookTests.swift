import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct LookFilmTests {
    private let photo = Make.file("photo")

    private typealias Change = (inout Look) -> Void

    /// A picture with one look after another in one film, over a track of yellow if asked: a frame of each.
    private func pictures(
        of size: (Int, Int) = (320, 180),
        over yellow: Bool = false,
        _ changes: Change...
    ) async throws -> [Picture] {
        let shop = try RenderingFixture()
        var media = [photo: try await shop.quarters("photo.png", size: size)]
        if yellow { media[Make.file("y")] = try await shop.plain("yellow.mp4", color: "0xFFFF00", seconds: 1) }
        let below = Make.video(Make.clip(Make.file("y"), 0, changes.count * 200))
        let film = try await shop.render((yellow ? [below] : []) + [looks(changes)], media, quality: .max)
        return try await shop.pictures(film, at: middles(changes))
    }

    /// A track on which the picture stands with each look for six frames.
    private func looks(_ changes: [Change]) -> Track {
        Track(
            kind: .video,
            segments: changes.enumerated().map { Make.look(Make.clip(photo, $0 * 200, 200), $1) }
        )
    }

    /// The frame in the middle of each look.
    private func middles(_ changes: [Change]) -> [Int] { changes.indices.map { 3 + 6 * $0 } }

    /// A picture over yellow, which it is told from.
    private func bounds(_ picture: Picture) throws -> (left: Int, top: Int, right: Int, bottom: Int) {
        try #require(picture.bounds { $0.count == 3 && !($0[0] > 170 && $0[1] > 170 && $0[2] < 85) })
    }

    @Test("quarter turns and flips bring every corner where it belongs")
    func turns() async throws {
        let wide = try await pictures({ _ in }, { $0.rotation = 90 })
        #expect(wide[0].corners == ["red", "green", "blue", "white"])
        #expect(wide[1].color(130, 45) == "blue")
        let square = try await pictures(
            of: (180, 180),
            { $0.rotation = 90 },
            { $0.rotation = -270 },
            { $0.rotation = 180 },
            { $0.rotation = 270 },
            { $0.isFlippedHorizontally = true },
            { $0.isFlippedVertically = true },
            {
                $0.isFlippedHorizontally = true
                $0.rotation = 90
            }
        )
        let corners = square.map {
            [$0.color(115, 45), $0.color(205, 45), $0.color(115, 135), $0.color(205, 135)]
        }
        #expect(corners[0] == ["blue", "red", "white", "green"])
        #expect(corners[1] == ["blue", "red", "white", "green"])
        #expect(corners[2] == ["white", "blue", "green", "red"])
        #expect(corners[3] == ["green", "white", "red", "blue"])
        #expect(corners[4] == ["green", "red", "white", "blue"])
        #expect(corners[5] == ["blue", "white", "red", "green"])
        #expect(corners[6] == ["white", "green", "blue", "red"])
    }

    @Test("a picture of another shape stands whole, covers, or stands over a blur of itself")
    func fits() async throws {
        let found = try await pictures(of: (400, 100), { $0.fit = .fit }, { $0.fit = .fill }, { $0.fit = .blur })
        let (whole, full, blur) = (found[0], found[1], found[2])
        #expect(whole.color(80, 60) == "red" && whole.color(80, 20) == "black" && whole.color(240, 170) == "black")
        #expect(whole.color(4, 88) == "red" && whole.color(316, 92) == "white")
        #expect(full.color(4, 4) == "red" && full.color(316, 4) == "green" && full.color(316, 176) == "white")
        #expect(blur.color(80, 60) == "red")
        let soft = blur[20, 10]
        // Darker than the red that it is made of.
        #expect(soft[0] > 100 && soft[0] < 200 && soft[1] < 60 && soft[2] < 60)
        // No line is seen where the copy is blurred: neighbours differ little.
        let row = (0..<319).map { abs(blur[$0, 10][0] - blur[$0 + 1, 10][0]) }
        #expect((row.max() ?? 255) < 20)
    }

    @Test("insets are cut off before all else")
    func crop() async throws {
        let found = try await pictures(
            { $0.crop = .init(left: 50) },
            { $0.crop = .init(right: 50, bottom: 50) },
            {
                $0.crop = .init(right: 50, bottom: 50)
                $0.rotation = 180
                $0.fit = .fill
            }
        )
        let (right, corner, turned) = (found[0], found[1], found[2])
        #expect(right.color(160, 45) == "green" && right.color(160, 135) == "white" && right.color(40, 90) == "black")
        #expect(Set(corner.corners) == ["red"])
        #expect(Set(turned.corners) == ["red"])
    }

    @Test(
        "a picture in the picture is as wide as asked, in its place, and shows what is below",
        arguments: TestAmount.of(PicturePlace.allCases, otherwise: 2)
    )
    func box(place: PicturePlace) async throws {
        let found = try await pictures(over: true, { $0.box = .init(place, size: 40) })[0]
        let bounds = try bounds(found)
        #expect(abs(bounds.right - bounds.left + 1 - 128) <= 4 && abs(bounds.bottom - bounds.top + 1 - 72) <= 4)
        let (across, down) = place.shares
        let (x, y) = ((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
        #expect(abs(x - [71, 160, 249][across]) <= 4 && abs(y - [43, 90, 137][down]) <= 4)
        #expect(found.color(x - 32, y - 18) == "red" && found.color(x + 32, y + 18) == "white")
    }

    @Test("a box keeps the picture's shape, or the canvas's where it is filled, and is never off the canvas")
    func boxShapes() async throws {
        let found = try await pictures(
            of: (90, 180),
            over: true,
            { $0.box = .init(.right, size: 100) },
            {
                $0.box = .init(.center, size: 50)
                $0.fit = .fill
            }
        )
        let (tall, filled) = (try bounds(found[0]), try bounds(found[1]))
        #expect(tall.top <= 1 && tall.bottom >= 178 && abs(tall.right - tall.left + 1 - 90) <= 3)
        #expect(abs(filled.right - filled.left + 1 - 160) <= 3 && abs(filled.bottom - filled.top + 1 - 90) <= 3)
        let alone = try await pictures({ $0.box = .init(.topLeft, size: 30) })[0]
        #expect(alone.color(300, 160) == "black" && alone.color(30, 20) == "red")
    }

    @Test("any angle: whole inside the canvas, corners see-through above and black below, or covering")
    func tilt() async throws {
        let over = try await pictures(over: true, { $0.rotation = 30 })[0]
        #expect(over.color(4, 4) == "yellow")
        #expect(over.color(160, 60) == "red" || over.color(150, 50) == "red")
        let bounds = try bounds(over)
        #expect(bounds.top <= 2 && bounds.bottom >= 177)
        let found = try await pictures(
            { $0.rotation = 30 },
            {
                $0.rotation = 30
                $0.fit = .fill
            }
        )
        let (below, full) = (found[0], found[1])
        #expect(below.color(4, 4) == "black")
        let edges = [full.color(2, 2), full.color(317, 2), full.color(2, 177), full.color(317, 177)]
        #expect(!edges.contains("black"))
        // Clockwise: what was at the top left comes to the top.
        #expect(full.color(190, 20) == "red" && full.color(130, 160) == "white")
    }

    @Test("opacity lets what is below through, or black")
    func opacity() async throws {
        let over = try await pictures(over: true, { $0.opacity = 50 }, { $0.opacity = 0 })
        // Half blue over half yellow.
        #expect(over[0][80, 135].allSatisfy { abs($0 - 127) < 14 })
        #expect(Set(over[1].corners) == ["yellow"])
        let black = try await pictures({ $0.opacity = 50 })[0]
        #expect(black[240, 135].allSatisfy { abs($0 - 127) < 10 })
    }

    @Test("colours change as they should and bars stay black")
    func colors() async throws {
        let shop = try RenderingFixture()
        let grey = try await shop.plain(
            "grey.mp4",
            color: "0x9A7A5A",
            seconds: 0.5,
            more: ["-vf", "scale=160:180,setsar=1"]
        )
        let changes: [Change] = [
            { _ in }, { $0.brightness = 30 }, { $0.brightness = -30 }, { $0.contrast = -100 }, { $0.saturation = 80 },
            { $0.saturation = -100 }, { $0.filter = .grayscale }, { $0.warmth = 50 }, { $0.warmth = -50 },
            { $0.filter = .sepia }, { $0.filter = .vintage },
        ]
        let film = try await shop.render([looks(changes)], [photo: grey], quality: .max)
        let found = try await shop.pictures(film, at: middles(changes))
        for picture in found {
            #expect(picture[20, 90].allSatisfy { $0 < 5 } && picture[300, 90].allSatisfy { $0 < 5 })
        }
        let pixels = found.map { $0[160, 90] }
        let (plain, bright, dark, flat, vivid) = (pixels[0], pixels[1], pixels[2], pixels[3], pixels[4])
        #expect(zip(plain, [0x9A, 0x7A, 0x5A]).allSatisfy { abs($0 - $1) < 6 })
        #expect(zip(bright, plain).allSatisfy { $0 > $1 + 25 })
        #expect(zip(dark, plain).allSatisfy { $0 < $1 - 25 })
        #expect(abs(flat.reduce(0, +) / 3 - 127) < 8)
        #expect(vivid[0] - vivid[2] > (plain[0] - plain[2]) * 3 / 2)
        for look in pixels[5...6] { #expect((look.max() ?? 0) - (look.min() ?? 255) < 6) }
        let (warm, cool, sepia, vintage) = (pixels[7], pixels[8], pixels[9], pixels[10])
        #expect(warm[0] > plain[0] + 5 && warm[2] < plain[2] - 5)
        #expect(cool[0] < plain[0] - 5 && cool[2] > plain[2] + 5)
        let expected = [0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131]
        for row in 0..<3 {
            let wanted = (0..<3).reduce(0.0) { $0 + expected[row * 3 + $1] * Double(plain[$1]) }
            #expect(abs(Double(sepia[row]) - wanted) < 6)
        }
        #expect(vintage[0] > plain[0] + 8)
    }

    @Test("colours leave what is see-through as it is")
    func colorsKeepAlpha() async throws {
        let found = try await pictures(
            over: true,
            {
                $0.box = .init(.center, size: 50)
                $0.warmth = 40
                $0.brightness = 10
                $0.filter = .vintage
                $0.opacity = 99
            }
        )[0]
        #expect(found.color(10, 10) == "yellow" && found.color(310, 170) == "yellow")
    }
}
