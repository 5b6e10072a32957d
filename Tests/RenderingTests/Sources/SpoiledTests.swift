import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Files that came only in part, or with holes.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SpoiledFilmTests {
    private let source = Make.file("s")

    @Test("a recording that broke off gives what there is, then its last frame", arguments: ["mkv", "ts"])
    func brokenOff(kind: String) async throws {
        let shop = try RenderingFixture()
        let path = shop.path("cut.\(kind)")
        let whole = try await shop.make(
            "cut.\(kind)",
            [
                "-f", "lavfi", "-i", "color=white:s=160x90:r=30:d=3,noise=alls=20:allf=t", "-f", "lavfi", "-i",
                "sine=d=3",
                "-c:v", "libx264", "-g", "15", "-preset", "ultrafast", "-pix_fmt", "yuv420p",
            ]
        )
        let bytes = try Data(contentsOf: URL(filePath: path))
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
        // As it was probed when it was whole, and as it is now.
        for info in [whole, try await MediaProbe(tools: shop.tools).probe(path)] {
            let film = try await shop.export(
                [Make.video(Make.clip(source, 0, 1000, from: 1000), Make.clip(source, 1000, 500, from: 2400))],
                [source: info],
                as: .mp4
            )
            let lumas = try await shop.lumas(film)
            #expect(lumas.count == 45)
            #expect(lumas.prefix(15).allSatisfy { $0 > 180 })
            // The last picture may itself have come in part, and be grey; but never is there none.
            #expect(lumas.allSatisfy { $0 > 100 })
        }
    }

    @Test("bytes that are wrong in the middle do not end the film")
    func holes() async throws {
        let shop = try RenderingFixture()
        let path = shop.path("holes.mkv")
        let clip = try await shop.clip("holes.mkv", seconds: 2, size: "160x90")
        var bytes = try Data(contentsOf: URL(filePath: path))
        for index in stride(from: bytes.count / 3, to: bytes.count / 2, by: 97) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(filePath: path))
        let film = try await shop.export([Make.video(Make.clip(source, 0, 2000))], [source: clip], as: .mp4)
        #expect(try await shop.frameTimes(film).count == 60)
    }
}
