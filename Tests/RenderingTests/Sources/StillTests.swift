import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Photographs and drawings: their kinds, sizes and ways up.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct StillFilmTests {
    private let source = Make.file("p")

    @Test(
        "pictures of every kind last, in their own colours",
        arguments: TestAmount.of(
            [
                ("a.png", ["-pix_fmt", "rgb24"]), ("a16.png", ["-pix_fmt", "rgb48be"]), ("a.jpg", ["-q:v", "2"]),
                ("a.webp", ["-c:v", "libwebp", "-lossless", "1"]), ("a.bmp", []), ("a.tiff", []),
            ],
            otherwise: 2
        )
    )
    func kinds(_ kind: (name: String, options: [String])) async throws {
        let shop = try RenderingFixture()
        let photo = try await shop.stripes(
            kind.name,
            ["red", "0x00FF00", "blue", "white"],
            more: ["-frames:v", "1"] + kind.options
        )
        #expect(photo.isStill)
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 500))],
            [source: photo],
            as: .mp4,
            quality: .max
        )
        #expect(try await shop.frameTimes(film).count == 15)
        for picture in try await shop.pictures(film, at: [0, 14], canvas: RenderingFixture.small) {
            #expect([20, 60, 100, 140].map { picture.color($0, 45) } == ["red", "green", "blue", "white"])
        }
    }

    @Test("a photograph of 24 megapixels, and one of an odd size")
    func sizes() async throws {
        let shop = try RenderingFixture()
        for (name, size) in [("huge.jpg", "6001x4001"), ("thin.png", "3x301")] {
            let photo = try await shop.make(name, ["-f", "lavfi", "-i", "color=white:s=\(size)", "-frames:v", "1"])
            let file = try await shop.export([Make.video(Make.clip(source, 0, 100))], [source: photo], as: .png)
            let box = try await shop.picture(file, at: 0, canvas: RenderingFixture.small).bounds { $0.min() ?? 0 > 200 }
            let found = try #require(box)
            #expect(found.top == 0 && found.bottom == 89)
            #expect(abs(found.left + found.right - 159) <= 2)
            #expect(found.right - found.left + 1 == (name == "huge.jpg" ? 134 : 2))
        }
    }

    @Test(
        "a photograph that was taken upright stands upright",
        arguments: TestAmount.of([(6, 90), (3, 180), (8, 270)], otherwise: 1)
    )
    func orientation(_ turn: (exif: UInt8, degrees: Int)) async throws {
        let shop = try RenderingFixture()
        // White above, black below, as the sensor saw it.
        try await shop.ffmpeg([
            "-f", "lavfi", "-i", "color=black:s=160x90,drawbox=h=45:t=fill:c=white", "-frames:v", "1",
            MediaOpening.url(shop.path("flat.jpg")),
        ])
        let flat = try Data(contentsOf: URL(filePath: shop.path("flat.jpg")))
        let exif =
            [0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM".utf8)
            + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn.exif, 0, 0, 0, 0, 0, 0]
        try (flat.prefix(2) + Data(exif) + flat.dropFirst(2)).write(to: URL(filePath: shop.path("phone.jpg")))
        let photo = try await MediaProbe(tools: shop.tools).probe(shop.path("phone.jpg"))
        #expect(photo.video?.rotation == turn.degrees)
        let isSideways = turn.degrees != 180
        #expect(photo.video.map { [$0.width, $0.height] } == (isSideways ? [90, 160] : [160, 90]))
        let canvas = isSideways ? Canvas(width: 90, height: 160) : RenderingFixture.small
        let file = try await shop.export(
            [Make.video(Make.clip(source, 0, 100))],
            [source: photo],
            as: .png,
            canvas: canvas
        )
        let picture = try await shop.picture(file, at: 0, canvas: canvas)
        let (left, right) = (
            picture.color(5, canvas.height / 2 + 10), picture.color(canvas.width - 6, canvas.height / 2 + 10)
        )
        let (above, below) = (
            picture.color(canvas.width / 2 - 10, 5), picture.color(canvas.width / 2 - 10, canvas.height - 6)
        )
        switch turn.degrees {
        case 90: #expect((left, right) == ("black", "white"))
        case 180: #expect((above, below) == ("black", "white"))
        default: #expect((left, right) == ("white", "black"))
        }
    }
}
