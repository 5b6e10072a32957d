import Foundation
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// A film that is partly cut out of its sources is the film that one graph makes.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct CopyRenderFilmTests {
    private static func shares(
        _ tracks: [Track],
        _ media: [MediaSource: MediaInfo],
        canvas: Canvas = RenderingFixture.canvas
    ) throws -> [(frames: Range<Int>, copy: CopyPlan?)] {
        let plan = try Make.plan(tracks, media, canvas: canvas, quality: .max)
        var sources = CopySources(output: plan.output)
        return sources.pieces(of: plan.composition)
    }

    /// Renders it both ways and compares them frame by frame.
    private func expectSame(
        _ tracks: [Track],
        _ media: [MediaSource: MediaInfo],
        canvas: Canvas = RenderingFixture.canvas,
        isCopied: Bool = true,
        in shop: borrowing RenderingFixture
    ) async throws {
        let whole = try await shop.render(tracks, media, canvas: canvas, quality: .max, to: "whole.mp4")
        let joined = try await shop.render(
            tracks,
            media,
            canvas: canvas,
            quality: .max,
            to: "joined.mp4",
            cache: shop.cache
        )
        #expect(try await shop.complaints(joined) == [])
        #expect(try await shop.frameTimes(joined) == (try await shop.frameTimes(whole)))
        #expect(try await shop.samples(joined) == (try await shop.samples(whole)))
        let likeness = try await shop.likeness(joined, whole)
        #expect(likeness.count == (try Make.plan(tracks, media, canvas: canvas).frameCount))
        #expect((likeness.min() ?? 0) > 0.95)

        // What was to be taken as it is was, to the byte.
        let film = try #require(SampleTable(of: joined))
        for piece in try Self.shares(tracks, media, canvas: canvas) {
            guard let copy = piece.copy, let source = SampleTable(of: copy.input.path) else { continue }
            // But for what is told beside the pictures, which stands with the first.
            let (own, other) = (film.samples[piece.frames], source.samples[copy.cut.samples])
            #expect((own.map(\.size).dropFirst() == other.map(\.size).dropFirst()) == isCopied)
        }
    }

    /// What a camera may write, and how many frames of four seconds from its first second on are taken as they are.
    enum Camera: String, CaseIterable {
        case plain, noReordering, manyBetween, openGroups, quickTime, telling, fragments, ntsc, film, fullRange, halves
        case small, late, mirrored, earlyEdit, wide

        var encoding: [String] {
            switch self {
            case .plain, .quickTime, .film, .small: []
            case .noReordering: ["-profile:v", "baseline"]
            case .manyBetween: ["-bf", "8", "-b_strategy", "0", "-x264-params", "b-pyramid=normal:ref=4"]
            case .openGroups: ["-x264-params", "open-gop=1:bframes=3:scenecut=0"]
            case .telling: ["-bsf:v", "dump_extra=freq=keyframe"]
            case .fragments: ["-movflags", "frag_keyframe+empty_moov"]
            case .ntsc: ["-r", "30000/1001"]
            case .fullRange: ["-color_range", "pc"]
            case .halves: ["-flags", "+ildct+ilme", "-top", "1"]
            case .late: ["-ss", "0.4"]
            case .mirrored, .earlyEdit: []
            case .wide: ["-color_primaries", "smpte432"]
            }
        }

        var file: [String] { self == .quickTime ? ["-f", "mov"] : ["-f", "mp4"] }

        /// Frame 45 of the source is the first key picture behind its first second.
        var first: Int? {
            switch self {
            // 29.97 frames a second are 30 for the first three seconds: then they leave their places.
            case .plain, .noReordering, .manyBetween, .quickTime, .telling, .late, .ntsc: 15
            case .mirrored, .earlyEdit, .wide, .openGroups, .fragments, .film, .fullRange, .halves, .small: nil
            }
        }
    }

    @Test(
        "what cameras write is taken as it is, or encoded where that would go wrong",
        arguments: TestAmount.of(Camera.allCases, otherwise: 1)
    )
    func cameras(camera: Camera) async throws {
        let shop = try RenderingFixture()
        let media = [
            Make.file("a"): try await shop.camera(
                "a.mp4",
                size: camera == .small ? "160x90" : "320x180",
                rate: camera == .film ? "24" : "30",
                encoding: camera.encoding,
                file: camera.file
            )
        ]
        try await spoil(media[Make.file("a")], camera, in: shop)
        let tracks = [Make.video(Make.clip(Make.file("a"), 0, 4000, from: 1000))]
        let copies = try Self.shares(tracks, media).filter { $0.copy != nil }
        #expect(copies.first?.frames.lowerBound == camera.first)
        #expect(copies.count == (camera.first == nil ? 0 : 1))
        // All but what leans on pictures that are not there.
        if camera.first != nil, camera != .ntsc { #expect((copies.last?.frames.upperBound ?? 0) > 110) }
        try await expectSame(tracks, media, in: shop)
    }

    /// Changes what a file says of its pictures, in a way that no encoder here writes.
    private func spoil(_ info: MediaInfo?, _ camera: Camera, in shop: borrowing RenderingFixture) async throws {
        guard let info, camera == .mirrored || camera == .earlyEdit else { return }
        let url = URL(filePath: info.path)
        var file = [UInt8](try Data(contentsOf: url))
        let path = camera == .mirrored ? ["moov", "trak", "tkhd"] : ["moov", "trak", "edts", "elst"]
        let box = try #require(Box.path(path, in: file, 0..<file.count)?.last)
        if camera == .mirrored {
            file.put(-0x1_0000, at: box.bodyStart + 40)
        } else {
            // The edit begins before the first picture, which waits for its reordering.
            file.put(0, at: box.bodyStart + 12)
        }
        try Data(file).write(to: url)
    }

    @Test("clips cut anywhere, with titles and looks between", arguments: TestAmount.of(0..<6, otherwise: 1))
    func anywhere(seed: Int) async throws {
        let shop = try RenderingFixture()
        var random = Seeded(UInt64(seed) &* 7_368_787 &+ 3)
        let rate = [24, 25, 30, 60][seed % 4]
        let canvas = Canvas(width: 192, height: 108, framesPerSecond: rate)
        let other = SpanPlan.setNumber(OutputSettings(canvas: canvas, quality: .max)) == 3 ? 4 : 3
        let media = [
            Make.file("a"): try await shop.camera("a.mp4", size: "192x108", rate: "\(rate)"),
            Make.file("b"): try await shop.camera(
                "b.mp4",
                size: "192x108",
                rate: "\(rate)",
                encoding: seed % 2 == 0
                    ? ["-x264-params", "bframes=0:keyint=20"] : ["-x264-params", "sps-id=\(other)"]
            ),
        ]
        var position = 0
        var clips: [Segment] = []
        for _ in 0..<4 {
            let length = Int.random(in: 900...4000, using: &random)
            let from = Int.random(in: 0...(6000 - length), using: &random)
            var clip = Make.clip(Make.file(Bool.random(using: &random) ? "a" : "b"), position, length, from: from)
            if Int.random(in: 0..<4, using: &random) == 0 { clip.look.brightness = 20 }
            if Int.random(in: 0..<4, using: &random) == 0 { clip.fadeIn = 300 }
            if position > 0, Int.random(in: 0..<4, using: &random) == 0 { clip.transition = Transition(.dissolve) }
            clips.append(clip)
            position += length
        }
        let title = Make.title(Title("Hello"), Int.random(in: 0...position / 2, using: &random), 700)
        let tracks = [Track(kind: .video, segments: clips), Make.text(title)]
        try await expectSame(tracks, media, canvas: canvas, in: shop)
    }

    @Test("the first export of untouched clips encodes their ragged ends alone, the next nothing")
    func processes() async throws {
        let shop = try RenderingFixture()
        let counted = try shop.counted()
        let media = [Make.file("a"): try await shop.camera("a.mp4")]
        let tracks = [
            Make.video(
                Make.clip(Make.file("a"), 0, 2500, from: 1500),
                Make.clip(Make.file("a"), 2500, 2500, from: 2900)
            )
        ]
        let pieces = try Self.shares(tracks, media)
        #expect(pieces.map(\.frames) == [0..<74, 74..<75, 75..<78, 78..<148, 148..<150])
        #expect(pieces.map { $0.copy != nil } == [true, false, false, true, false])
        try counted.reset()
        _ = try await shop.render(tracks, media, quality: .max, cache: shop.cache, tools: counted.tools)
        let first = try counted.runs()
        #expect(first == ["copy", "copy", "pictures", "pictures", "sound"])
        try counted.reset()
        _ = try await shop.render(tracks, media, quality: .max, cache: shop.cache, tools: counted.tools)
        #expect(try counted.runs() == [])
    }

    @Test("where two cameras number different sets alike, the second is encoded")
    func twoCameras() async throws {
        let shop = try RenderingFixture()
        let media = [
            Make.file("a"): try await shop.camera("a.mp4"),
            Make.file("b"): try await shop.camera("b.mp4", encoding: ["-crf", "24", "-profile:v", "main"]),
            Make.file("c"): try await shop.camera("c.mp4"),
        ]
        let tracks = [
            Make.video(
                Make.clip(Make.file("a"), 0, 3000),
                Make.clip(Make.file("b"), 3000, 3000),
                Make.clip(Make.file("c"), 6000, 3000)
            )
        ]
        let sources = try Self.shares(tracks, media).compactMap { $0.copy?.input.path.suffix(5) }
        #expect(sources == ["a.mp4", "c.mp4"])
        try await expectSame(tracks, media, in: shop)
    }

    @Test("a source that has our own number for other sets is encoded after all")
    func ownNumber() async throws {
        let shop = try RenderingFixture()
        let own = SpanPlan.setNumber(OutputSettings(canvas: RenderingFixture.canvas, quality: .max))
        let media = [Make.file("a"): try await shop.camera("a.mp4", encoding: ["-x264-params", "sps-id=\(own)"])]
        let tracks = [Make.video(Make.clip(Make.file("a"), 0, 4000, from: 1000))]
        #expect(try Self.shares(tracks, media).contains { $0.copy != nil })
        try await expectSame(tracks, media, isCopied: false, in: shop)
    }

    @Test("a film of this program, cut again, is taken as it is")
    func ownFilm() async throws {
        let shop = try RenderingFixture()
        let media = [Make.file("a"): try await shop.camera("a.mp4")]
        let tracks = [Make.video(Make.clip(Make.file("a"), 0, 5000, from: 500))]
        let film = try await shop.render(tracks, media, quality: .max, to: "first.mp4", cache: shop.cache)
        let again = [Make.file("film"): try await MediaProbe(tools: shop.tools).probe(film)]
        let cut = [Make.video(Make.clip(Make.file("film"), 0, 3000, from: 1000))]
        #expect(try Self.shares(cut, again).contains { $0.copy != nil })
        try await expectSame(cut, again, in: shop)
    }

    @Test("who asks for a small file does not get the camera's pictures")
    func small() async throws {
        let shop = try RenderingFixture()
        let canvas = Canvas(width: 960, height: 540)
        let camera = try await shop.camera("a.mp4", seconds: 2, size: "960x540", encoding: ["-crf", "2"])
        let media = [Make.file("a"): camera]
        let tracks = [Make.video(Make.clip(Make.file("a"), 0, 2000))]
        for (quality, isCopied) in [(OutputQuality.draft, false), (.high, false), (.max, true)] {
            let plan = try Make.plan(tracks, media, canvas: canvas, quality: quality)
            var sources = CopySources(output: plan.output)
            #expect(sources.pieces(of: plan.composition).contains { $0.copy != nil } == isCopied)
        }
    }
}
