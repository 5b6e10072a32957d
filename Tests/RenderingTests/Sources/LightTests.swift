import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// High dynamic range, ten bits, half pictures, oblong pixels: pictures as cameras write them.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct LightFilmTests {
    private let source = Make.file("s")

    @Test("paper white stays bright, greys stay grey, and the brightest light is white")
    func curve() throws {
        for (transfer, paper, peak) in [(ColorTransfer.pq, 0.5807, 0.7518), (.hlg, 0.75, 1.0)] {
            let cube = try #require(LightCube(transfer))
            let white = cube.shown((paper, paper, paper))
            #expect((0.88...0.94).contains(white.red))
            #expect(abs(white.red - white.blue) < 0.002 && abs(white.red - white.green) < 0.002)
            #expect(cube.shown((peak, peak, peak)).green > 0.99)
            #expect(cube.shown((0, 0, 0)).red == 0)
            let greys = (0...100).map { cube.shown((Double($0) / 100, Double($0) / 100, Double($0) / 100)).green }
            #expect(zip(greys, greys.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
        }
        #expect(LightCube(.standard) == nil)
    }

    @Test("a light of 26 nits in PQ is as bright as on a screen where white is 203")
    func dim() throws {
        // PQ 0.3800 is 26 nits; 26 / 203 by a screen's curve of 2.4 is 0.425.
        let shown = try #require(LightCube(.pq)).shown((0.38, 0.38, 0.38))
        #expect(abs(shown.red - 0.425) < 0.001)
    }

    @Test(
        "grey is grey whatever matrix its source has",
        arguments: TestAmount.of(["smpte170m", "bt709", "rgb"], otherwise: 1)
    )
    func grey(matrix: String) async throws {
        let shop = try RenderingFixture()
        let encoding = matrix == "rgb" ? ["-pix_fmt", "gbrp"] : ["-pix_fmt", "yuv420p", "-colorspace", matrix]
        let clip = try await shop.make(
            "grey.mkv",
            ["-f", "lavfi", "-i", "color=0x808080:s=320x180:r=30:d=0.2", "-c:v", "ffv1"] + encoding
        )
        let film = try await shop.render([Make.video(Make.clip(source, 0, 200))], [source: clip], quality: .max)
        let frame = try await shop.frame(film, at: 2, format: "yuv420p")
        #expect(Set(frame.prefix(320 * 180)) == [126])
        #expect(Set(frame.dropFirst(320 * 180)) == [128])
    }

    @Test(
        "footage of high dynamic range is shown as it was meant on every screen",
        arguments: TestAmount.of([("smpte2084", ColorTransfer.pq, 0.5807), ("arib-std-b67", .hlg, 0.75)], otherwise: 1)
    )
    func footage(_ kind: (name: String, transfer: ColorTransfer, paper: Double)) async throws {
        let shop = try RenderingFixture()
        // From the left: black, a dim grey, paper, and the reddest red of BT.2020 that is as bright as a screen's.
        let level = Int((kind.paper * 876).rounded()) + 64
        let low = kind.transfer == .pq ? 394 : 310
        let clip = try await shop.make(
            "hdr.mkv",
            [
                "-f", "lavfi", "-i",
                "nullsrc=s=160x90:r=30:d=0.5,format=yuv420p10,geq=lum='if(lt(X,40),64,if(lt(X,80),\(low),\(level)))'"
                    + ":cb='if(lt(X,60),512,400)':cr='if(lt(X,60),512,640)'",
                "-c:v", "ffv1", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc", kind.name,
                "-colorspace", "bt2020nc", "-color_range", "tv",
            ]
        )
        #expect(clip.video?.transfer == kind.transfer)
        #expect(clip.video?.matrix == .bt2020)
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 500))],
            [source: clip],
            as: .mp4,
            quality: .max
        )
        let picture = try await shop.picture(film, at: 5, canvas: RenderingFixture.small)
        let cube = try #require(LightCube(kind.transfer))
        #expect(picture[20, 45].allSatisfy { $0 < 4 })
        let grey = cube.shown((Double(low - 64) / 876, Double(low - 64) / 876, Double(low - 64) / 876)).red * 255
        #expect(picture[60, 45].allSatisfy { abs(Double($0) - grey) < 5 }, "\(picture[60, 45]) for \(grey)")
        // Y'CbCr of BT.2020 by hand, to see that the matrix was the right one.
        let (y, cb, cr) = (kind.paper, (400.0 - 512) / 896, (640.0 - 512) / 896)
        let (red, blue) = (y + 1.4746 * cr, y + 1.8814 * cb)
        let green = y - 0.16455 * cb - 0.57135 * cr
        let wanted = cube.shown((red, green, blue))
        let found = picture[140, 45].map { Double($0) / 255 }
        #expect(abs(found[0] - wanted.red) < 0.03, "\(found) for \(wanted)")
        #expect(abs(found[1] - wanted.green) < 0.03, "\(found) for \(wanted)")
        #expect(abs(found[2] - wanted.blue) < 0.03, "\(found) for \(wanted)")
        #expect(shop.names == ["film.mp4", "hdr.mkv", "job"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")).isEmpty)
    }

    @Test(
        "ten bits come out as eight of the same shade",
        arguments: TestAmount.of(["yuv420p10le", "yuv422p10le", "yuv444p12le"], otherwise: 1)
    )
    func deep(format: String) async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.make(
            "deep.mkv",
            [
                "-f", "lavfi", "-i", "color=0x808080:s=160x90:r=30:d=0.3", "-c:v", "ffv1", "-pix_fmt", format,
                "-colorspace", "bt709",
            ]
        )
        let film = try await shop.export([Make.video(Make.clip(source, 0, 300))], [source: clip], as: .mp4)
        #expect(abs(try await shop.lumas(film)[4] - 126) < 2)
    }

    @Test("half pictures become whole ones: no combs along what moves")
    func interlaced() async throws {
        let shop = try RenderingFixture()
        // A white bar that moves 8 pixels between the two halves of each frame.
        let clip = try await shop.make(
            "tape.mov",
            [
                "-f", "lavfi", "-i", "color=black:s=160x96:r=50:d=1", "-f", "lavfi", "-i",
                "color=white:s=40x96:r=50:d=1",
                "-filter_complex", "overlay=x='mod(n*8,120)',tinterlace=interleave_top,fieldorder=tff", "-c:v",
                "mpeg2video", "-qscale:v", "2", "-flags", "+ildct+ilme", "-pix_fmt", "yuv420p",
            ]
        )
        #expect(clip.video?.isInterlaced == true)
        let canvas = Canvas(width: 160, height: 96, framesPerSecond: 25)
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 800))],
            [source: clip],
            as: .mp4,
            quality: .max,
            canvas: canvas
        )
        #expect(try await shop.frameTimes(film).count == 20)
        let combed = comb(try await shop.frame(shop.path("tape.mov"), at: 7))
        let whole = comb(try await shop.frame(film, at: 7))
        #expect(combed > 10)
        #expect(whole < combed / 4)
    }

    @Test("oblong pixels are made square")
    func oblong() async throws {
        let shop = try RenderingFixture()
        // Stored as 80×90 with pixels twice as wide as high: a white square of 30 lines is 15 pixels wide there.
        let clip = try await shop.make(
            "dv.mov",
            [
                "-f", "lavfi", "-i",
                "color=black:s=80x90:r=30:d=0.3,drawbox=x=32:y=30:w=16:h=30:t=fill:c=white,setsar=2",
                "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv444p",
            ]
        )
        #expect(clip.video.map { [$0.width, $0.height] } == [160, 90])
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 300))],
            [source: clip],
            as: .mp4,
            quality: .max
        )
        let box = try await shop.picture(film, at: 3, canvas: RenderingFixture.small).bounds { $0.min() ?? 0 > 128 }
        let found = try #require(box)
        #expect(abs(found.left - 64) < 3 && abs(found.right - 95) < 3 && abs(found.top - 30) < 3)
        #expect(abs(found.bottom - 59) < 3)
    }

    /// How much a line differs from the two beside it, but not they from each other: the mark of half pictures.
    private func comb(_ grey: [UInt8]) -> Double {
        var sum = 0
        for y in 1..<95 {
            for x in 0..<160 {
                let (above, own, below) = (
                    Int(grey[(y - 1) * 160 + x]), Int(grey[y * 160 + x]), Int(grey[(y + 1) * 160 + x])
                )
                sum += max(0, abs(2 * own - above - below) - abs(above - below)) / 2
            }
        }
        return Double(sum) / Double(94 * 160)
    }
}
