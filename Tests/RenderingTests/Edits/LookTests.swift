import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct LookFilmTests {
    private let photo = Make.file("photo")

    /// A frame of a film of one picture with a look, over a track of yellow if asked.
    private func picture(
        of size: (Int, Int) = (320, 180),
        over yellow: Bool = false,
        _ change: (inout Look) -> Void
    ) async throws -> Picture {
        let shop = try RenderingFixture()
        let source = try await shop.quarters("photo.png", size: size)
        let below = try await shop.plain("yellow.mp4", color: "0xFFFF00", seconds: 1)
        let clip = Make.video(Make.look(Make.clip(photo, 0, 200), change))
        let film = try await shop.render(
            yellow ? [Make.video(Make.clip(Make.file("y"), 0, 200)), clip] : [clip],
            [photo: source, Make.file("y"): below],
            quality: .max
        )
        return try await shop.picture(film, at: 3)
    }

    @Test("quarter turns and flips bring every corner where it belongs")
    func turns() async throws {
        #expect(try await picture { _ in }.corners == ["red", "green", "blue", "white"])
        #expect(try await picture { $0.rotation = 90 }.color(130, 45) == "blue")
        let square = (180, 180)
        func corners(_ change: (inout Look) -> Void) async throws -> [String] {
            let found = try await picture(of: square, change)
            return [found.color(115, 45), found.color(205, 45), found.color(115, 135), found.color(205, 135)]
        }
        #expect(try await corners { $0.rotation = 90 } == ["blue", "red", "white", "green"])
        #expect(try await corners { $0.rotation = -270 } == ["blue", "red", "white", "green"])
        #expect(try await corners { $0.rotation = 180 } == ["white", "blue", "green", "red"])
        #expect(try await corners { $0.rotation = 270 } == ["green", "white", "red", "blue"])
        #expect(try await corners { $0.isFlippedHorizontally = true } == ["green", "red", "white", "blue"])
        #expect(try await corners { $0.isFlippedVertically = true } == ["blue", "white", "red", "green"])
        let both = try await corners {
            $0.isFlippedHorizontally = true
            $0.rotation = 90
        }
        #expect(both == ["white", "green", "blue", "red"])
    }

    @Test("a picture of another shape stands whole, covers, or stands over a blur of itself")
    func fits() async throws {
        let wide = (400, 100)
        let whole = try await picture(of: wide) { $0.fit = .fit }
        #expect(whole.color(80, 60) == "red" && whole.color(80, 20) == "black" && whole.color(240, 170) == "black")
        #expect(whole.color(4, 88) == "red" && whole.color(316, 92) == "white")
        let full = try await picture(of: wide) { $0.fit = .fill }
        #expect(full.color(4, 4) == "red" && full.color(316, 4) == "green" && full.color(316, 176) == "white")
        let blur = try await picture(of: wide) { $0.fit = .blur }
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
        let right = try await picture { $0.crop = .init(left: 50) }
        #expect(right.color(160, 45) == "green" && right.color(160, 135) == "white" && right.color(40, 90) == "black")
        let corner = try await picture { $0.crop = .init(right: 50, bottom: 50) }
        #expect(Set(corner.corners) == ["red"])
        let turned = try await picture {
            $0.crop = .init(right: 50, bottom: 50)
            $0.rotation = 180
            $0.fit = .fill
        }
        #expect(Set(turned.corners) == ["red"])
    }

    @Test(
        "a picture in the picture is as wide as asked, in its place, and shows what is below",
        arguments: TestAmount.of(PicturePlace.allCases, otherwise: 2)
    )
    func box(place: PicturePlace) async throws {
        let found = try await picture(over: true) { $0.box = .init(place, size: 40) }
        let bounds = try #require(found.bounds { $0.count == 3 && !($0[0] > 170 && $0[1] > 170 && $0[2] < 85) })
        #expect(abs(bounds.right - bounds.left + 1 - 128) <= 4 && abs(bounds.bottom - bounds.top + 1 - 72) <= 4)
        let (across, down) = place.shares
        let (x, y) = ((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
        #expect(abs(x - [71, 160, 249][across]) <= 4 && abs(y - [43, 90, 137][down]) <= 4)
        #expect(found.color(x - 32, y - 18) == "red" && found.color(x + 32, y + 18) == "white")
    }

    @Test("a box keeps the picture's shape, or the canvas's where it is filled, and is never off the canvas")
    func boxShapes() async throws {
        let tall = try await picture(of: (90, 180), over: true) { $0.box = .init(.right, size: 100) }
        let bounds = try #require(tall.bounds { $0.count == 3 && !($0[0] > 170 && $0[1] > 170 && $0[2] < 85) })
        #expect(bounds.top <= 1 && bounds.bottom >= 178 && abs(bounds.right - bounds.left + 1 - 90) <= 3)
        let filled = try await picture(of: (90, 180), over: true) {
            $0.box = .init(.center, size: 50)
            $0.fit = .fill
        }
        let shape = try #require(filled.bounds { $0.count == 3 && !($0[0] > 170 && $0[1] > 170 && $0[2] < 85) })
        #expect(abs(shape.right - shape.left + 1 - 160) <= 3 && abs(shape.bottom - shape.top + 1 - 90) <= 3)
        let alone = try await picture { $0.box = .init(.topLeft, size: 30) }
        #expect(alone.color(300, 160) == "black" && alone.color(30, 20) == "red")
    }

    @Test("any angle: whole inside the canvas, corners see-through above and black below, or covering")
    func tilt() async throws {
        let over = try await picture(over: true) { $0.rotation = 30 }
        #expect(over.color(4, 4) == "yellow")
        #expect(over.color(160, 60) == "red" || over.color(150, 50) == "red")
        let bounds = try #require(over.bounds { $0.count == 3 && !($0[0] > 170 && $0[1] > 170 && $0[2] < 85) })
        #expect(bounds.top <= 2 && bounds.bottom >= 177)
        let below = try await picture { $0.rotation = 30 }
        #expect(below.color(4, 4) == "black")
        let full = try await picture {
            $0.rotation = 30
            $0.fit = .fill
        }
        let edges = [full.color(2, 2), full.color(317, 2), full.color(2, 177), full.color(317, 177)]
        #expect(!edges.contains("black"))
        // Clockwise: what was at the top left comes to the top.
        #expect(full.color(190, 20) == "red" && full.color(130, 160) == "white")
    }

    @Test("opacity lets what is below through, or black")
    func opacity() async throws {
        let over = try await picture(over: true) { $0.opacity = 50 }
        // Half blue over half yellow.
        #expect(over[80, 135].allSatisfy { abs($0 - 127) < 14 })
        let black = try await picture { $0.opacity = 50 }
        #expect(black[240, 135].allSatisfy { abs($0 - 127) < 10 })
        let none = try await picture(over: true) { $0.opacity = 0 }
        #expect(Set(none.corners) == ["yellow"])
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
        func pixel(_ change: (inout Look) -> Void) async throws -> [Int] {
            let clip = Make.look(Make.clip(photo, 0, 200), change)
            let film = try await shop.render([Make.video(clip)], [photo: grey], quality: .max)
            let found = try await shop.picture(film, at: 3)
            #expect(found[20, 90].allSatisfy { $0 < 5 } && found[300, 90].allSatisfy { $0 < 5 })
            return found[160, 90]
        }
        let plain = try await pixel { _ in }
        #expect(zip(plain, [0x9A, 0x7A, 0x5A]).allSatisfy { abs($0 - $1) < 6 })
        let bright = try await pixel { $0.brightness = 30 }
        #expect(zip(bright, plain).allSatisfy { $0 > $1 + 25 })
        let dark = try await pixel { $0.brightness = -30 }
        #expect(zip(dark, plain).allSatisfy { $0 < $1 - 25 })
        let flat = try await pixel { $0.contrast = -100 }
        #expect(abs(flat.reduce(0, +) / 3 - 127) < 8)
        let vivid = try await pixel { $0.saturation = 80 }
        #expect(vivid[0] - vivid[2] > (plain[0] - plain[2]) * 3 / 2)
        for look in [
            try await pixel { $0.saturation = -100 },
            try await pixel { $0.filter = .grayscale },
        ] { #expect((look.max() ?? 0) - (look.min() ?? 255) < 6) }
        let warm = try await pixel { $0.warmth = 50 }
        #expect(warm[0] > plain[0] + 5 && warm[2] < plain[2] - 5)
        let cool = try await pixel { $0.warmth = -50 }
        #expect(cool[0] < plain[0] - 5 && cool[2] > plain[2] + 5)
        let sepia = try await pixel { $0.filter = .sepia }
        let expected = [0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131]
        for row in 0..<3 {
            let wanted = (0..<3).reduce(0.0) { $0 + expected[row * 3 + $1] * Double(plain[$1]) }
            #expect(abs(Double(sepia[row]) - wanted) < 6)
        }
        let vintage = try await pixel { $0.filter = .vintage }
        #expect(vintage[0] > plain[0] + 8)
    }

    @Test("colours leave what is see-through as it is")
    func colorsKeepAlpha() async throws {
        let found = try await picture(over: true) {
            $0.box = .init(.center, size: 50)
            $0.warmth = 40
            $0.brightness = 10
            $0.filter = .vintage
            $0.opacity = 99
        }
        #expect(found.color(10, 10) == "yellow" && found.color(310, 170) == "yellow")
    }
}
