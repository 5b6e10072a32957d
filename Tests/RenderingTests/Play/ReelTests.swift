import Foundation
import Pictures
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// The pictures of a film that is played.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct ReelFilmTests {
    private static let canvas = Canvas(width: 640, height: 360)

    /// Fourteen seconds of ten frames each.
    private func long(_ shop: borrowing RenderingFixture) async throws -> (Draft, [MediaSource: MediaInfo]) {
        let clip = try await shop.clip("a.mp4", seconds: 14, size: "64x36", rate: "10")
        let draft = Draft(
            tracks: [Make.video(Make.clip(Make.file("a"), 0, 14_000))],
            canvas: Canvas(width: 64, height: 36, framesPerSecond: 10)
        )
        return (draft, [Make.file("a"): clip])
    }

    private func source(
        _ shop: borrowing RenderingFixture,
        _ draft: Draft,
        _ media: [MediaSource: MediaInfo],
        tools: MediaTools? = nil
    ) -> PlaySource {
        PlaySource(tools: tools ?? shop.tools, draft: draft, place: shop.folder) { _ in media }
    }

    @Test("each is the one that the still preview shows, forwards and backwards, wherever it begins")
    func same() async throws {
        let shop = try RenderingFixture()
        let (draft, media) = try await shop.mixedFilm(Self.canvas)
        let thumbnails = shop.thumbnails()
        // In a fade, under the title, in a crossfade, in what is played backwards.
        for first in [6, 40, 80] {
            let reels = [false, true].map {
                FilmReel(source(shop, draft, media), width: 160, height: 90, isBackwards: $0, frames: 0..<120)
            }
            for (reel, step) in zip(reels, [1, -1]) {
                for number in [first, first + step, first + 3 * step] {
                    let frame = try #require(await reel.frame(number))
                    #expect(frame.number == number)
                    let time = (number * 1000 + 29) / 30
                    let still = try await thumbnails.frame(of: draft, media: media, at: time, width: 160, height: 90)
                    let pixels = try #require(frame.pixels)
                    #expect(difference(pixels.bytes, still.bytes) < 1, "frame \(number) from \(first) by \(step)")
                }
                await reel.stop()
            }
        }
        #expect(shop.names.filter { $0.hasPrefix("reeldeck-play") }.isEmpty)
    }

    @Test("they follow on each other across stretches, and end where the film does")
    func order() async throws {
        let shop = try RenderingFixture()
        let (draft, media) = try await long(shop)
        let reel = FilmReel(source(shop, draft, media), width: 16, height: 9, frames: 0..<140)
        var numbers: [Int] = []
        while let frame = await reel.frame((numbers.last ?? -1) + 1), frame.pixels != nil {
            numbers.append(frame.number)
        }
        #expect(numbers == Array(0..<140))
        await reel.stop()
        // Twice as fast every second one is drawn.
        let fast = FilmReel(source(shop, draft, media), width: 16, height: 9, step: 2, frames: 0..<140)
        var seen: [Int] = []
        while let frame = await fast.frame((seen.last ?? -1) + 1), frame.pixels != nil { seen.append(frame.number) }
        #expect(seen == Array(stride(from: 0, to: 140, by: 2)))
        await fast.stop()
        // Backwards, the last first.
        let back = FilmReel(
            source(shop, draft, media),
            width: 16,
            height: 9,
            isBackwards: true,
            frames: 0..<25
        )
        var reversed: [Int] = []
        while let frame = await back.frame((reversed.last ?? 25) - 1), frame.pixels != nil {
            reversed.append(frame.number)
        }
        #expect(reversed == Array((0..<25).reversed()))
        await back.stop()
    }

    @Test("what is asked for far ahead is not waited for: drawing begins there")
    func ahead() async throws {
        let shop = try RenderingFixture()
        let (draft, media) = try await long(shop)
        let reel = FilmReel(source(shop, draft, media), width: 16, height: 9, frames: 0..<140)
        #expect(await reel.frame(0)?.number == 0)
        let late = try #require(await reel.frame(60))
        #expect(late.number >= 60 && late.number < 140 && late.pixels != nil)
        await reel.stop()
        #expect(await reel.frame(70) == nil)
    }

    @Test("what cannot be drawn is not tried at every picture, and has none")
    func lost() async throws {
        let shop = try RenderingFixture()
        let (draft, _) = try await shop.mixedFilm(Self.canvas)
        let script = "#!/bin/sh\necho run >> '\(shop.path("runs"))'\nexit 1\n"
        try Data(script.utf8).write(to: shop.folder.appending(path: "broken"))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shop.path("broken"))
        let tools = MediaTools(ffmpeg: shop.path("broken"), ffprobe: shop.tools.ffprobe)
        let reel = FilmReel(source(shop, draft, [:], tools: tools), width: 16, height: 9, frames: 0..<90)
        for number in 0..<20 { #expect(await reel.frame(number) == FilmFrame(number: number, pixels: nil)) }
        #expect(shop.runs.count == 1)
        await reel.stop()
    }

    @Test("where files are missing it is black, and not an end")
    func missing() async throws {
        let shop = try RenderingFixture()
        let (draft, _) = try await shop.mixedFilm(Self.canvas)
        let reel = FilmReel(source(shop, draft, [:]), width: 16, height: 9, frames: 0..<90)
        let black = Pixels(blackOfWidth: 16, height: 9)
        #expect(await reel.frame(0)?.pixels == black)
        await reel.stop()
    }
}
