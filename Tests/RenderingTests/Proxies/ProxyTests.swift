import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Small stand-ins show the same frames at the same times.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct ProxyFilmTests {
    private let source = Make.file("s")

    private static func proxies(in shop: borrowing RenderingFixture, tools: MediaTools? = nil) -> Proxies {
        Proxies(tools: tools ?? shop.tools, folder: shop.folder.appending(path: "proxies"))
    }

    private static let canvas = Canvas(width: 640, height: 360)

    /// A source whose frame number `n` is of luma `16 + 2n`, of 540 lines.
    private static func counter(
        _ name: String,
        rate: String = "30",
        filter: String = "",
        encoding: [String] = ["-c:v", "libx264", "-preset", "ultrafast", "-qp", "0"],
        in shop: borrowing RenderingFixture
    ) async throws -> MediaInfo {
        try await shop.make(
            name,
            ["-f", "lavfi", "-i", "nullsrc=s=32x18:r=\(rate):d=3", "-f", "lavfi", "-i", "sine=f=440:r=48000:d=3"]
                + ["-vf", "geq=lum='16+2*N':cb=128:cr=128,scale=960:540:flags=neighbor,format=yuv420p\(filter)"]
                + ["-colorspace", "bt709", "-c:a", "aac"] + encoding
        )
    }

    enum Kind: String, CaseIterable {
        case plain, gaps, film, late, high
    }

    @Test(
        "a film from stand-ins shows the frames that it shows from the sources",
        arguments: TestAmount.of(Kind.allCases, otherwise: 1)
    )
    func same(kind: Kind) async throws {
        let shop = try RenderingFixture()
        let info =
            switch kind {
            case .plain: try await Self.counter("a.mp4", in: shop)
            // Two of three frames are left out: times stay.
            case .gaps:
                try await Self.counter(
                    "a.mp4",
                    filter: ",select='not(mod(n,3))'",
                    encoding: ["-fps_mode", "passthrough", "-c:v", "libx264", "-qp", "0", "-preset", "ultrafast"],
                    in: shop
                )
            case .film: try await Self.counter("a.mov", rate: "24000/1001", in: shop)
            case .late: try await Self.counter("a.mp4", filter: ",setpts=PTS+0.3/TB", in: shop)
            case .high:
                try await Self.counter(
                    "a.mkv",
                    filter: ",format=yuv420p10le",
                    encoding: [
                        "-c:v", "ffv1", "-color_primaries", "bt2020", "-color_trc", "arib-std-b67", "-colorspace",
                        "bt2020nc",
                    ],
                    in: shop
                )
            }
        let proxies = Self.proxies(in: shop)
        #expect(proxies.lacks(info))
        try await proxies.make(for: info, workingDirectory: shop.folder.appending(path: "work"))
        #expect(!proxies.lacks(info))
        let media = await proxies.standIns(for: [source: info])
        #expect(media[source]?.proxy != nil)
        let tracks = [
            Make.video(
                Make.clip(source, 0, 1300, from: 433),
                Make.media(Make.clip(source, 1300, 700, from: 1500)) { $0.speed = 150 }
            )
        ]
        let small = try await shop.render(tracks, media, canvas: Self.canvas, to: "small.mp4", cache: shop.cache)
        let whole = try await shop.render(tracks, [source: info], canvas: Self.canvas, to: "whole.mp4")
        #expect(try await shop.frameTimes(small) == (try await shop.frameTimes(whole)))
        let (levels, right) = (try await shop.lumas(small), try await shop.lumas(whole))
        #expect(levels.count == 60)
        // Frames are two levels apart: the next one would be seen.
        #expect(zip(levels, right).allSatisfy { abs($0 - $1) < 1.6 })
        #expect(try await shop.samples(small) == (try await shop.samples(whole)))
    }

    @Test("untouched frames of a stand-in are taken as they are, and its sound is the source's")
    func copies() async throws {
        let shop = try RenderingFixture()
        let info = try await shop.camera("a.mp4", seconds: 2, size: "960x540")
        let proxies = Self.proxies(in: shop)
        try await proxies.make(for: info, workingDirectory: shop.folder.appending(path: "work"))
        let media = await proxies.standIns(for: [source: info])
        let plan = try Make.plan([Make.video(Make.clip(source, 0, 2000))], media, canvas: Self.canvas, quality: .draft)
        var sources = CopySources(output: plan.output)
        #expect(sources.pieces(of: plan.composition).map { $0.copy != nil } == [true])
        #expect(plan.sound.inputs.map(\.path) == [info.path])
    }

    @Test("what is small, still or see-through needs none, and nothing is made twice")
    func none() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let proxies = Self.proxies(in: shop, tools: counted.tools)
        let work = shop.folder.appending(path: "work")
        let needless = [
            try await shop.clip("a.mp4", seconds: 0.2, size: "640x360"),
            try await shop.quarters("a.png", size: (1280, 720)),
            try await shop.tone("a.wav", seconds: 0.2),
        ]
        try counted.reset()
        for info in needless {
            #expect(!proxies.lacks(info))
            try await proxies.make(for: info, workingDirectory: work)
        }
        #expect(try counted.runs() == [])
        let info = try await shop.clip("b.mp4", seconds: 0.5, size: "960x540")
        for _ in 0..<2 { try await proxies.make(for: info, workingDirectory: work) }
        #expect(try counted.runs() == ["pictures"])
        #expect(!FileManager.default.fileExists(atPath: work.path(percentEncoded: false)))
        // Another file of the same name has none yet.
        _ = try await shop.clip("b.mp4", seconds: 0.6, size: "960x540")
        #expect(proxies.lacks(try await MediaProbe(tools: shop.tools).probe(shop.path("b.mp4"))))
    }

    @Test("spoiled sources leave nothing behind, and a cancelled one neither")
    func spoiled() async throws {
        let shop = try RenderingFixture()
        let proxies = Self.proxies(in: shop)
        let info = try await shop.clip("a.mp4", seconds: 1, size: "960x540")
        try Data("no film".utf8).write(to: shop.folder.appending(path: "a.mp4"))
        await #expect(throws: RenderError.self) {
            try await proxies.make(for: info, workingDirectory: shop.folder.appending(path: "work"))
        }
        let long = try await shop.clip("b.mp4", seconds: 20, size: "1280x720")
        let work = shop.folder.appending(path: "work")
        let numbered = Self.proxies(in: shop, tools: try shop.numbered())
        let task = Task { try await numbered.make(for: long, workingDirectory: work) }
        try await until { !shop.runs.isEmpty }
        task.cancel()
        await #expect(throws: RenderError.cancelled) { try await task.value }
        for number in shop.runs.compactMap({ Int32($0) }) { #expect(kill(number, 0) == -1, "ffmpeg goes on") }
        #expect(shop.names.sorted() == ["a.mp4", "b.mp4", "numbered", "runs"])
        #expect(proxies.lacks(long))
    }

    @Test("only small drafts are made of stand-ins")
    func served() {
        func output(_ side: Int, _ quality: OutputQuality) -> OutputSettings {
            OutputSettings(canvas: Canvas.standard.scaled(toShorterSide: side), quality: quality)
        }
        #expect(Proxies.serve(output(360, .draft)))
        #expect(Proxies.serve(output(240, .draft)))
        #expect(!Proxies.serve(output(360, .high)))
        #expect(!Proxies.serve(output(480, .draft)))
    }
}
