import Foundation
import Testing
import Timeline

@testable import Rendering

/// Real films by real ffmpeg, at small sizes.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct RenderTests {
    @Test("a film has exactly its frames, evenly spaced, and the whole length of sound")
    func exactFrames() async throws {
        let shop = try Workshop()
        let a = try await shop.clip("a.mp4", seconds: 3)
        let b = try await shop.clip("b.mp4", seconds: 3, size: "200x202", rate: "24000/1001")
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("a"), 0, 1017, from: 733), Make.clip(Make.file("b"), 1500, 1333, from: 210))],
            [Make.file("a"): a, Make.file("b"): b]
        )
        let times = try await shop.frameTimes(film)
        #expect(times.count == 85)
        #expect(Set(zip(times, times.dropFirst()).map { $1 - $0 }).count == 1)
        let info = try await MediaProbe(tools: shop.tools).probe(film)
        #expect(info.video?.framesPerSecond == 30)
        #expect(info.video?.codec == "h264")
        #expect(info.audio?.sampleRate == 48_000)
        #expect(try await shop.samples(film).count == 85 * 1600)
        #expect(shop.names == ["a.mp4", "b.mp4", "film.mp4", "job"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")).isEmpty)
    }

    @Test("cuts fall on the very frame, in the film and in the source")
    func exactCuts() async throws {
        let shop = try Workshop()
        // Each second of the source has its own grey.
        let grey = try await shop.make(
            "grey.mp4",
            [
                "-f", "lavfi", "-i", "nullsrc=s=320x180:r=30:d=4,geq=lum='40+floor(N/30)*50':cb=128:cr=128",
                "-c:v", "libx264", "-g", "250", "-pix_fmt", "yuv420p",
            ]
        )
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("g"), 0, 500, from: 2900), Make.clip(Make.file("g"), 1000, 500, from: 900))],
            [Make.file("g"): grey]
        )
        var shades: [Double] = []
        for index in [0, 2, 3, 14, 15, 29, 30, 32, 33, 44] {
            shades.append(mean(try await shop.frame(film, at: index)))
        }
        func shade(_ luma: Double) -> Double { (luma - 16) * 255 / 219 }
        let expected = [140, 140, 190, 190, 16, 16, 40, 40, 90, 90].map { shade(Double($0)) }
        for (found, wanted) in zip(shades, expected) { #expect(abs(found - wanted) < 3) }
    }
}
