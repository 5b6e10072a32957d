import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Pictures and sound in step, however long the film.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SyncFilmTests {
    private static let canvas = Canvas(width: 16, height: 16)
    private static let hour = 3_600_000

    @Test(
        "after an hour, and an hour into a source, a flash and its click are less than a frame apart",
        .enabled(if: TestAmount.isAll, "an hour of film: .ci/films")
    )
    func hour() async throws {
        let shop = try RenderingFixture()
        let clap = try await hourOfClaps(shop)
        #expect(abs((clap.duration ?? 0) - Self.hour) < 100)
        // Cuts that fall on no frame, up to the last second of the film and the last clap of the source.
        var segments: [Segment] = []
        var claps: [Int] = []
        for number in 0..<12 {
            let start = number * 326_983
            let clap = 5000 + number * 320_000 + (number > 0 ? 70_000 : 0)
            segments.append(Make.clip(Make.file("c"), start, 2017, from: clap - 1000 - number))
            claps.append(start + 1000 + number)
        }
        #expect(claps.last.map { $0 > Self.hour - 3000 } == true)
        let film = try await shop.export(
            [Track(kind: .video, segments: segments)],
            [Make.file("c"): clap],
            as: .mp4,
            canvas: Self.canvas
        )
        for index in [0, 1, 6, 11] { try await expectTogether(film, near: claps[index], in: shop) }
    }

    /// An hour with a white frame and a click of 20 ms at 5 s in every 10 s, at a rate and a sampling rate unlike the
    /// film's.
    private func hourOfClaps(_ shop: borrowing RenderingFixture) async throws -> MediaInfo {
        let ten = try await shop.make(
            "ten.mkv",
            [
                "-f", "lavfi", "-i", "color=black:s=16x16:r=25:d=10,drawbox=t=fill:c=white:enable='eq(n,125)'",
                "-f", "lavfi", "-i",
                "sine=f=1000:r=44100:d=10,asetnsamples=n=441,volume='8*between(t,5,5.015)':eval=frame",
                "-c:v", "libx264", "-preset", "ultrafast", "-bf", "0", "-pix_fmt", "yuv420p", "-c:a", "flac",
                "-frame_size", "4410",
            ]
        )
        return try await shop.make(
            "hour.mkv",
            ["-stream_loop", "359", "-i", MediaOpening.url(ten.path), "-c", "copy"]
        )
    }

    /// Looks for the first bright frame and the first loud sample round a time in ms, both by the times in the file.
    private func expectTogether(_ film: String, near time: Int, in shop: borrowing RenderingFixture) async throws {
        let from = time - 500
        func read(_ arguments: [String]) async throws -> [UInt8] {
            try await Tool.collect(
                shop.tools.ffmpeg,
                ["-nostdin", "-v", "error", "-ss", FilterGraph.seconds(from), "-i", MediaOpening.url(film), "-t", "1"]
                    + arguments + ["pipe:1"]
            ).bytes
        }
        let grey = try await read([
            "-an", "-vf", "fps=30:start_time=0,scale=1:1:flags=area,format=gray", "-f", "rawvideo",
        ])
        let flash = try #require(grey.firstIndex { $0 > 100 })
        let sound = try await read([
            "-vn", "-af", "aresample=48000:async=1:first_pts=0,pan=mono|c0=c0", "-c:a", "pcm_u8", "-f", "u8",
        ])
        let click = try #require(sound.firstIndex { abs(Int($0) - 128) > 20 })
        let (seen, heard): (Double, Double) = (Double(flash) * 1000 / 30, Double(click) / 48)
        #expect(abs(heard - 500) < 12, "a click at \(heard) ms, due at 500, near \(time)")
        #expect(abs(seen - heard) < 33.4, "a flash at \(seen) ms and its click at \(heard) ms, near \(time)")
    }
}
