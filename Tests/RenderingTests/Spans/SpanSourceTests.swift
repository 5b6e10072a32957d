import Foundation
import Hashes
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Spans of every kind of source, and films of every format beside a cache.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SpanSourceFilmTests {
    private let source = Make.file("s")

    // MARK: Names

    private func plans(_ video: VideoInfo) throws -> [SpanPlan] {
        let media = [
            source: MediaInfo(path: "/m/s.mov", duration: 10_000, video: video),
            Make.file("a"): Make.footage("/m/a.mp4"),
        ]
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("a"), 0, 2000), Make.clip(source, 2000, 2000))],
            media
        )
        return plan.composition.spans.map { SpanPlan(plan.composition, frames: $0, output: plan.output) }
    }

    private func names(_ video: VideoInfo) throws -> [String] {
        var names = SpanNames(tools: MediaTools(ffmpeg: "/bin/ffmpeg", ffprobe: "/bin/ffprobe"))
        return try plans(video).map { names.name($0) }
    }

    @Test("halves, light and the decoder of what is see-through name the spans of their clip, and no others")
    func kinds() throws {
        func video(_ change: (inout VideoInfo) -> Void = { _ in }) -> VideoInfo {
            var video = VideoInfo(width: 1920, height: 1080, codec: "vp9", duration: 10_000)
            change(&video)
            return video
        }
        let kinds = [
            video(), video { $0.isInterlaced = true }, video { $0.transfer = .pq }, video { $0.transfer = .hlg },
            video { $0.hasAlpha = true },
            video {
                $0.hasAlpha = true
                $0.codec = "vp8"
            },
        ]
        let all = try kinds.map(names)
        #expect(all.allSatisfy { $0.count == 2 })
        #expect(Set(all.map { $0.first }).count == 1)
        #expect(Set(all.map { $0.last }).count == kinds.count)
    }

    @Test("a table of light goes with the spans that need it, and names them by its hash")
    func cubes() throws {
        let plans = try plans(VideoInfo(width: 1920, height: 1080, duration: 10_000, transfer: .hlg))
        #expect(plans.map { $0.sideFiles.map(\.name) } == [[], ["hlg.cube"]])
        let cube = try #require(plans.last?.sideFiles.first)
        let hash = ContentHash.name(texts: [cube.text])
        #expect(cube.recipe == ["hlg.cube", hash])
        #expect(plans.last?.recipe.contains(hash) == true)
        #expect(plans.last?.recipe.contains(cube.text) == false)
    }

    // MARK: Films

    @Test(
        "half pictures, high dynamic range and holes look as by one graph",
        arguments: TestAmount.of(["tape", "light", "hole"], otherwise: 1)
    )
    func same(kind: String) async throws {
        let shop = try RenderingFixture()
        let canvas = Canvas(width: 160, height: 96, framesPerSecond: kind == "tape" ? 50 : 30)
        let media = [source: try await clip(kind, in: shop), Make.file("r"): try await shop.redTone()]
        let tracks = [
            Make.video(Make.clip(Make.file("r"), 0, 1000)), Make.video(Make.clip(source, 0, 5500, from: 433)),
        ]
        let whole = try await shop.render(tracks, media, canvas: canvas, quality: .max, to: "whole.mp4")
        let film = try await shop.render(
            tracks,
            media,
            canvas: canvas,
            quality: .max,
            to: "film.mp4",
            cache: shop.cache
        )
        let spans = try Make.plan(tracks, media, canvas: canvas).spans
        #expect(spans.count > 2)
        #expect(try await shop.frameTimes(film) == (try await shop.frameTimes(whole)))
        #expect((try await shop.likeness(film, whole).min() ?? 0) > 0.97)

        // Every one by itself, its neighbours taken from the cache.
        let plan = try Make.plan(tracks, media, canvas: canvas, quality: .max)
        var names = SpanNames(tools: shop.tools)
        let ordered = spans.map { names.name(SpanPlan(plan.composition, frames: $0, output: plan.output)) }
        for parity in 0...1 {
            let kept = shop.cache.contents()
            let alone = ordered.enumerated().filter { $0.offset % 2 == parity }.compactMap { kept[$0.element] }
            #expect(alone.count >= spans.count / 2)
            alone.forEach(shop.cache.remove)
            let again = try await shop.render(
                tracks,
                media,
                canvas: canvas,
                quality: .max,
                to: "again.mp4",
                cache: shop.cache
            )
            #expect((try await shop.likeness(again, whole).min() ?? 0) > 0.97)
        }
    }

    private func clip(_ kind: String, in shop: borrowing RenderingFixture) async throws -> MediaInfo {
        let moving = ["-f", "lavfi", "-i", "testsrc2=s=160x96:r=50:d=6"]
        switch kind {
        case "tape":
            return try await shop.make(
                "tape.mov",
                moving + [
                    "-vf", "tinterlace=interleave_top,fieldorder=tff", "-c:v", "mpeg2video", "-qscale:v", "2", "-g",
                    "5", "-flags", "+ildct+ilme", "-pix_fmt", "yuv420p",
                ]
            )
        case "light":
            return try await shop.make(
                "light.mkv",
                moving + [
                    "-c:v", "ffv1", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc", "smpte2084",
                    "-colorspace", "bt2020nc", "-color_range", "tv",
                ]
            )
        default:
            return try await shop.make(
                "hole.webm",
                moving + [
                    "-vf", "format=yuva420p,lutyuv=a='if(gt(val,0),128,0)'", "-c:v", "libvpx-vp9", "-pix_fmt",
                    "yuva420p", "-deadline", "realtime", "-cpu-used", "8", "-auto-alt-ref", "0",
                ]
            )
        }
    }

    @Test("only mp4 and mov, which share their spans, are kept", arguments: OutputFormat.allCases)
    func formats(format: OutputFormat) async throws {
        let shop = try RenderingFixture()
        let media = [source: try await shop.redTone()]
        let plan = try RenderPlan(
            draft: Draft(tracks: [Make.video(Make.clip(source, 0, 1000))], canvas: RenderingFixture.small),
            media: media,
            output: OutputSettings(format: format, canvas: RenderingFixture.small, quality: .draft)
        )
        try await Renderer(tools: shop.tools, cache: shop.cache).render(
            plan,
            to: shop.folder.appending(path: "film.\(format.fileExtension)"),
            workingDirectory: shop.folder.appending(path: "job")
        )
        let isKept = format == .mp4 || format == .mov
        #expect(plan.spans.isEmpty != isKept)
        #expect(shop.kept.count == (isKept ? 2 : 0))
    }
}
