import Foundation
import SeededNumbers
import TestSupport
import Testing

@testable import Rendering

/// The list of a file's pictures is what ffprobe says, and a spoiled one does no harm.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct SampleTableFilmTests {
    @Test("places, sizes and times are those that ffprobe tells", arguments: ["mp4", "mov"], [true, false])
    func samples(format: String, isFast: Bool) async throws {
        let shop = try RenderingFixture()
        let info = try await shop.camera(
            "a.\(format)",
            seconds: 4,
            encoding: isFast ? ["-movflags", "+faststart"] : [],
            file: ["-f", format]
        )
        let table = try #require(SampleTable(of: info.path))
        let told = try await Tool.collect(
            shop.tools.ffprobe,
            ["-v", "error", "-select_streams", "v", "-show_entries", "packet=pts,size,pos,flags", "-of", "csv=p=0"]
                + ["-i", info.path]
        )
        let lines = String(decoding: told.bytes, as: UTF8.self).split(separator: "\n")
        let listed = table.samples.map { "\($0.time),\($0.size),\($0.offset),\($0.isKey ? "K_" : "__")" }
        #expect(listed.count == 120)
        #expect(zip(lines, listed).allSatisfy { $0.hasPrefix($1) })
        #expect(lines.count == listed.count)
    }

    @Test("what is no such file has none", arguments: ["wav", "mkv", "png", "empty", "vp9"])
    func none(kind: String) async throws {
        let shop = try RenderingFixture()
        switch kind {
        case "wav": _ = try await shop.tone("a.wav")
        case "mkv": _ = try await shop.camera("a.mkv", seconds: 1, file: ["-f", "matroska"])
        case "png": _ = try await shop.quarters("a.png")
        case "vp9":
            _ = try await shop.camera("a.vp9", seconds: 0.5, encoding: ["-c:v", "libvpx-vp9", "-cpu-used", "8"])
        default: try Data().write(to: shop.folder.appending(path: "a.empty"))
        }
        #expect(SampleTable(of: shop.path("a.\(kind)")) == nil)
        #expect(SampleTable(of: shop.path("missing")) == nil)
    }

    @Test("whatever is wrong in the list, reading it ends")
    func spoiled() async throws {
        let shop = try RenderingFixture()
        let info = try await shop.camera("a.mp4", seconds: 1, encoding: ["-movflags", "+faststart"])
        let file = [UInt8](try Data(contentsOf: URL(filePath: info.path)))
        let box = try #require(Box.list(in: file, 0..<file.count).first { $0.kind == "moov" })
        let movie = Array(file[box.body])
        #expect(SampleTable(MovieHead(bytes: movie))?.samples.count == 30)
        var random = Seeded(271_828)
        var read = 0
        for round in 0..<4000 {
            var spoiled = movie
            for _ in 0...round % 6 {
                let place = Int.random(in: 0..<spoiled.count, using: &random)
                spoiled[place] =
                    [0, 1, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            if round % 7 == 0 { spoiled = Array(spoiled.prefix(Int.random(in: 0...spoiled.count, using: &random))) }
            guard let table = SampleTable(MovieHead(bytes: spoiled)) else { continue }
            read += 1
            #expect(table.samples.count <= 30)
        }
        #expect(read > 500)
    }
}
