import Foundation
import Pictures
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// The pictures of a source at even distances.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct FilmstripFilmTests {
    @Test("each picture is what is seen at its time")
    func times() async throws {
        let shop = try RenderingFixture()
        let strip = try await shop.thumbnails().filmstrip(of: shop.counter("n.mov", frames: 80))
        #expect(strip.step == 500)
        // The last begins at 2.5 s, in frame 75.
        #expect(strip.frames.map { ($0.light * 219 / 510).rounded() } == [0, 15, 30, 45, 60, 75])
        #expect(strip.frames.allSatisfy { $0.width == 80 && $0.height == 45 })
    }

    @Test("a frame that is not there yet is not shown")
    func slow() async throws {
        let shop = try RenderingFixture()
        // A new picture each 0.8 s: 0, 0.8 and 1.6 s.
        let info = try await shop.make(
            "slow.mkv",
            [
                "-f", "lavfi", "-i", "nullsrc=s=64x36:r=5/4:d=2.4", "-vf", "geq=lum='16+70*N':cb=128:cr=128",
                "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p",
            ]
        )
        let strip = try await shop.thumbnails().filmstrip(of: info)
        #expect(strip.frames.map { ($0.light * 219 / 255 / 70).rounded() } == [0, 0, 1, 1, 2])
    }

    @Test(
        "a long source is read by its key frames, where it has enough of them",
        arguments: TestAmount.of([20, 2000], otherwise: 1)
    )
    func long(keyFrameEvery length: Int) async throws {
        let shop = try RenderingFixture()
        let info = try await shop.dawn("long.mp4", seconds: 90, keyFrameEvery: length)
        let counted = try shop.counted()
        let strip = try await shop.thumbnails(counted.tools).filmstrip(of: info)
        #expect(shop.runs.map { $0.contains("nokey") } == [length == 20])
        #expect(strip.frames.count == 180)
        for (index, frame) in strip.frames.enumerated() {
            let time = length == 20 ? index / 4 * 2000 : index * 500
            let light = 218.0 * Double(time) / 90_000 * 255 / 219
            #expect(abs(frame.light - light) < 2, "frame \(index)")
        }
    }

    @Test("as long as the source, but never more than six hundred pictures")
    func steps() {
        func plan(_ duration: Int?) -> FilmstripPlan? {
            FilmstripPlan(MediaInfo(path: "/a", duration: duration, video: VideoInfo(width: 1920, height: 1080)))
        }
        #expect(plan(1).map { [$0.step, $0.count] } == [500, 1])
        #expect(plan(500).map { [$0.step, $0.count] } == [500, 1])
        #expect(plan(501).map { [$0.step, $0.count] } == [500, 2])
        #expect(plan(300_000).map { [$0.step, $0.count] } == [500, 600])
        #expect(plan(300_001).map { [$0.step, $0.count] } == [501, 599])
        #expect(plan(3_600_000).map { [$0.step, $0.count] } == [6000, 600])
        #expect(plan(nil).map { [$0.step, $0.count] } == [500, 600])
    }

    @Test(
        "of the shape that is seen",
        arguments: [
            (1920, 1080, 80, 45), (1080, 1920, 25, 45), (1000, 1000, 45, 45), (4000, 10, 80, 1), (3, 4000, 1, 45),
        ]
    )
    func shapes(width: Int, height: Int, across: Int, down: Int) throws {
        let info = MediaInfo(path: "/a", duration: 1000, video: VideoInfo(width: width, height: height))
        #expect(try #require(FilmstripPlan(info)).size == Framing.Size(width: across, height: down))
    }

    @Test("turned pictures and oblong pixels")
    func turned() async throws {
        let shop = try RenderingFixture()
        _ = try await shop.clip("flat.mp4", seconds: 1)
        let turned = try await shop.make(
            "turned.mov",
            ["-i", shop.path("flat.mp4"), "-c", "copy", "-metadata:s:v", "rotate=90"]
        )
        let tall = try await shop.thumbnails().filmstrip(of: turned)
        #expect(tall.frames.map { [$0.width, $0.height] } == [[25, 45], [25, 45]])
        let oblong = try await shop.make(
            "oblong.mp4",
            ["-f", "lavfi", "-i", "color=red:s=90x90:d=0.4,setsar=2/1", "-c:v", "libx264", "-pix_fmt", "yuv420p"]
        )
        let wide = try await shop.thumbnails().filmstrip(of: oblong)
        #expect(wide.frames.map { [$0.width, $0.height] } == [[80, 40]])
    }

    @Test(
        "colours are those of the source",
        arguments: TestAmount.of(["bt709", "smpte170m", "bt2020nc"], otherwise: 1)
    )
    func colors(matrix: String) async throws {
        let shop = try RenderingFixture()
        let info = try await shop.make(
            "c.mp4",
            [
                "-f", "lavfi", "-i", "color=0xC83C28:s=64x36:d=0.4",
                "-vf", "scale=out_color_matrix=\(matrix == "bt2020nc" ? "bt2020" : matrix),format=yuv420p",
                "-colorspace", matrix, "-c:v", "libx264", "-qp", "0",
            ]
        )
        let pixel = try #require(try await shop.thumbnails().filmstrip(of: info).frame(at: 0))[20, 10]
        #expect(abs(Int(pixel.red) - 0xC8) < 6)
        #expect(abs(Int(pixel.green) - 0x3C) < 6)
        #expect(abs(Int(pixel.blue) - 0x28) < 6)
    }

    @Test("light beyond a screen's, half pictures, and what is see-through")
    func strange() async throws {
        let shop = try RenderingFixture()
        let pq = try await shop.make(
            "pq.mkv",
            [
                "-f", "lavfi", "-i", "color=white:s=64x36:d=0.4,format=yuv420p10le", "-color_trc", "smpte2084",
                "-colorspace", "bt2020nc", "-color_primaries", "bt2020", "-c:v", "ffv1",
            ]
        )
        #expect(pq.video?.transfer == .pq)
        #expect(try await shop.thumbnails().filmstrip(of: pq).frames.map { $0.light > 250 } == [true])
        let half = try await shop.make(
            "half.mp4",
            [
                "-f", "lavfi", "-i", "color=0x808080:s=64x36:r=50:d=0.4", "-vf", "interlace", "-flags", "+ilme+ildct",
                "-c:v", "mpeg2video", "-f", "mpegts",
            ]
        )
        #expect(half.video?.isInterlaced == true)
        #expect(try await shop.thumbnails().filmstrip(of: half).frames.map { abs($0.light - 128) < 4 } == [true])
        let glass = try await shop.stripes("glass.mov", ["white@0", "white@0.5", "white"], more: ["-c:v", "qtrle"])
        #expect(glass.video?.hasAlpha == true)
        let seen = try #require(try await shop.thumbnails().filmstrip(of: glass).frame(at: 0))
        #expect(seen[5, 22].red < 8 && abs(Int(seen[40, 22].red) - 128) < 8 && seen[74, 22].red > 247)
    }

    @Test("a photograph has one picture, a song none")
    func without() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let photo = try await shop.thumbnails(counted.tools).filmstrip(of: shop.quarters("photo.png"))
        #expect(photo.frames.count == 1)
        #expect(photo.frame(at: 9999)?[2, 2].red == 254 || photo.frame(at: 9999)?[2, 2].red == 255)
        let song = try await shop.thumbnails(counted.tools).filmstrip(of: shop.tone("song.wav"))
        #expect(song.frames.isEmpty)
        #expect(shop.runs.count == 1)
    }
}
