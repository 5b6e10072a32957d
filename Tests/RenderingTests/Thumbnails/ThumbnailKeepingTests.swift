import Foundation
import Pictures
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// What is kept, and what is made anew.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct ThumbnailKeepingFilmTests {
    private static let thumbnails: [Thumbnail] = [
        .frame(Pixels(blackOfWidth: 7, height: 3)),
        .waveform(Waveform(step: 60, peaks: [0, 255, 3], levels: [0, 90, 2])),
        .filmstrip(
            Filmstrip(step: 6000, frames: [Pixels(blackOfWidth: 2, height: 5), Pixels(blackOfWidth: 2, height: 5)])
        ),
    ]

    @Test("files say what was put into them, and nothing once they are damaged", arguments: thumbnails.indices)
    func files(index: Int) {
        let file = Self.thumbnails[index].file
        #expect(Thumbnail(file: file) == Self.thumbnails[index])
        for length in 0..<file.count { #expect(Thumbnail(file: file.prefix(length)) == nil) }
        #expect(Thumbnail(file: file + [0]) == nil)
        for place in 0..<file.count {
            var damaged = file
            damaged[place] ^= 0x10
            #expect(Thumbnail(file: damaged) == nil)
        }
    }

    @Test("what is kept is answered without a process, by whoever asks")
    func kept() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let clip = try await shop.clip("a.mp4")
        let draft = Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 2000))], canvas: RenderingFixture.canvas)
        func ask(_ thumbnails: Thumbnails) async throws -> [Thumbnail] {
            [
                .filmstrip(try await thumbnails.filmstrip(of: clip)),
                .waveform(try await thumbnails.waveform(of: clip)),
                .frame(
                    try await thumbnails.frame(of: draft, media: [Make.file("a"): clip], at: 700, width: 40, height: 40)
                ),
            ]
        }
        let first = shop.thumbnails(counted.tools)
        let answers = try await ask(first)
        #expect(shop.runs.count == 3)
        #expect(shop.kept.count == 3)
        #expect(try await ask(first) == answers)
        #expect(try await ask(shop.thumbnails(counted.tools, memory: 0)) == answers)
        #expect(shop.runs.count == 3)
        // In memory alone; and when the folder is deleted.
        let nowhere = Thumbnails(tools: counted.tools, folder: nil)
        #expect(try await ask(nowhere) == answers)
        try FileManager.default.removeItem(atPath: shop.path("cache"))
        #expect(try await ask(nowhere) == answers)
        #expect(try await ask(first) == answers)
        #expect(shop.runs.count == 6)
        #expect(shop.kept.isEmpty)
    }

    @Test("a source that changed is looked at again")
    func changed() async throws {
        let shop = try RenderingFixture()
        let thumbnails = shop.thumbnails()
        let red = try await thumbnails.filmstrip(of: shop.plain("a.mp4", color: "red", seconds: 0.4))
        let blue = try await thumbnails.filmstrip(
            of: shop.plain("a.mp4", color: "blue", seconds: 0.4, more: ["-g", "1"])
        )
        #expect(red.frames.map { $0[9, 9].red > 200 } == [true])
        #expect(blue.frames.map { $0[9, 9].blue > 200 } == [true])
    }

    @Test("a damaged file is made anew", arguments: ["cut", "longer", "emptied", "spoiled", "a folder"])
    func damaged(how: String) async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let clip = try await shop.plain("a.mp4", color: "red", seconds: 0.4)
        let strip = try await shop.thumbnails(counted.tools).filmstrip(of: clip)
        let name = try #require(shop.kept.first)
        let file = URL(filePath: shop.path("cache/\(name)"))
        let bytes = try Data(contentsOf: file)
        switch how {
        case "cut": try bytes.dropLast().write(to: file)
        case "longer": try (bytes + [0]).write(to: file)
        case "emptied": try Data().write(to: file)
        case "spoiled": try Data(count: bytes.count).write(to: file)
        default:
            try FileManager.default.removeItem(at: file)
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        }
        #expect(try await shop.thumbnails(counted.tools).filmstrip(of: clip) == strip)
        #expect(shop.runs.count == 2)
        #expect(try Data(contentsOf: file) == bytes)
        #expect(try await shop.thumbnails(counted.tools).filmstrip(of: clip) == strip)
        #expect(shop.runs.count == 2)
    }

    @Test("no more is kept than the limit says")
    func limit() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4")
        let draft = Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 2000))], canvas: RenderingFixture.canvas)
        // Each frame takes 2788 bytes.
        let thumbnails = shop.thumbnails(limit: 7000, memory: 6000)
        for time in [0, 100, 200, 300, 400] {
            _ = try await thumbnails.frame(of: draft, media: [Make.file("a"): clip], at: time, width: 40, height: 40)
        }
        #expect(shop.kept.count == 2)
        #expect(try shop.kept.map { try shop.size("cache/\($0)") } == [2788, 2788])
        // One that is larger than all of it is not kept, and answered all the same.
        let narrow = shop.thumbnails(limit: 100, memory: 100)
        #expect(try await narrow.filmstrip(of: clip).frames.count == 4)
    }

    @Test("names of any kind", arguments: ["it's \"50%d\" 城市\n[v];,=\\.mp4", "-y.mp4", "%03d.png", " '.mov"])
    func names(name: String) async throws {
        let shop = try RenderingFixture()
        let isPicture = name.hasSuffix("png")
        _ = isPicture ? try await shop.quarters("a.png") : try await shop.clip("a.mp4", seconds: 0.5)
        let place = shop.path("") + name
        try FileManager.default.moveItem(atPath: shop.path(isPicture ? "a.png" : "a.mp4"), toPath: place)
        let info = try await MediaProbe(tools: shop.tools).probe(place)
        let thumbnails = shop.thumbnails()
        #expect(try await thumbnails.filmstrip(of: info).frames.count == 1)
        #expect(try await thumbnails.waveform(of: info).peaks.isEmpty == isPicture)
        let draft = Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 400))], canvas: RenderingFixture.canvas)
        let media = [Make.file("a"): info]
        let frame = try await thumbnails.frame(of: draft, media: media, at: 200, width: 40, height: 40)
        #expect(frame.light > 20)
    }

    @Test(
        "a file that is no media says so and leaves nothing behind",
        arguments: ["empty", "cut short", "text", "gone"]
    )
    func unusable(how: String) async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        var info = try await shop.clip("a.mp4", seconds: 1)
        let file = URL(filePath: shop.path("") + "it's \u{1B}[2J.mp4")
        try FileManager.default.moveItem(atPath: info.path, toPath: file.path)
        info.path = file.path
        switch how {
        case "empty": try Data().write(to: file)
        case "cut short": try Data(contentsOf: file).prefix(3000).write(to: file)
        case "text": try Data("#EXTM3U\nhttp://example.com/a.ts\n".utf8).write(to: file)
        default: try FileManager.default.removeItem(at: file)
        }
        // Light of another range needs a folder to work in.
        info.video?.transfer = .pq
        let thumbnails = shop.thumbnails(counted.tools)
        let draft = Draft(tracks: [Make.video(Make.clip(Make.file("a"), 0, 400))], canvas: RenderingFixture.canvas)
        let media = [Make.file("a"): info]
        var errors: [ThumbnailError] = []
        do throws(ThumbnailError) { _ = try await thumbnails.filmstrip(of: info) } catch { errors.append(error) }
        do throws(ThumbnailError) { _ = try await thumbnails.waveform(of: info) } catch { errors.append(error) }
        do throws(ThumbnailError) {
            _ = try await thumbnails.frame(of: draft, media: media, at: 200, width: 40, height: 40)
        } catch { errors.append(error) }
        #expect(errors.count == 3)
        for error in errors {
            #expect(error.description.contains("it's \\u{1b}[2J.mp4"))
            #expect(!error.description.contains("\u{1B}"))
            if how == "gone" { #expect(error == .sourceMissing(path: info.path)) }
        }
        #expect(shop.kept.isEmpty)
        #expect(shop.names.filter { $0.contains("thumbnail") }.isEmpty)
        #expect(await thumbnails.unanswered == 0)
    }

    @Test("a folder that cannot be made never stands in the way")
    func nowhere() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.plain("a.mp4", color: "red", seconds: 0.4)
        let place = shop.folder.appending(path: "a.mp4/nowhere")
        #expect(try await Thumbnails(tools: shop.tools, folder: place).filmstrip(of: clip).frames.count == 1)
    }
}
