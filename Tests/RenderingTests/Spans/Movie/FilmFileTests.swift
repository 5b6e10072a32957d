import Foundation
import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Spans and a sound become one file in which both are, to the byte, what they were.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct MovieFileFilmTests {
    /// A span as this program encodes it, from a frame of a moving pattern on.
    private static func span(
        _ name: String,
        from first: Int,
        frames: Int,
        encoding: [String] = [],
        rate: Int = 30,
        in shop: borrowing RenderingFixture
    ) async throws -> String {
        let start = "trim=start_frame=\(first):end_frame=\(first + frames),settb=1/\(rate),setpts=N"
        try await shop.ffmpeg(
            ["-f", "lavfi", "-i", "testsrc2=s=160x90:r=\(rate):d=20,\(start)", "-c:v", "libx264"]
                + ["-preset", "veryfast", "-pix_fmt", "yuv420p", "-x264-params", "open-gop=0:sps-id=7"] + encoding
                + SpanPlan.fileOptions(framesPerSecond: rate) + [shop.path(name)]
        )
        return shop.path(name)
    }

    private static func sound(_ name: String, seconds: Double, in shop: borrowing RenderingFixture) async throws
        -> String
    {
        let length = "sine=f=440:r=48000:d=\(seconds)"
        try await shop.ffmpeg(["-f", "lavfi", "-i", length, "-ac", "2", "-c:a", "aac", "-f", "mp4", shop.path(name)])
        return shop.path(name)
    }

    private static func film(_ spans: [String], _ sound: String, rate: Int = 30, short: Int = 4_000_000_000) throws
        -> FilmFile?
    {
        FilmFile(
            pictures: try spans.map { try #require(MovieHead(of: $0)) },
            sound: try #require(MovieHead(of: sound)),
            framesPerSecond: rate,
            mostInShortOffsets: short
        )
    }

    /// What the streams hold, packet by packet, without their times: pictures first, then sound.
    private static func packets(_ path: String, in shop: borrowing RenderingFixture) async throws -> [[Substring]] {
        let output = try await Tool.collect(
            shop.tools.ffmpeg,
            ["-nostdin", "-v", "error", "-i", path, "-map", "0:v?", "-map", "0:a?", "-c", "copy"]
                + ["-f", "framehash", "-"]
        )
        let packets = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.map { $0.split(separator: ",") }
        return ["0", "1"].map { stream in packets.filter { $0.first == stream }.compactMap(\.last) }
    }

    @Test("pictures and sound are what they were, at even times", arguments: [24, 25, 30, 60])
    func same(rate: Int) async throws {
        let shop = try RenderingFixture()
        let spans = [
            try await Self.span("a.mp4", from: 0, frames: 41, rate: rate, in: shop),
            try await Self.span("b.mp4", from: 41, frames: 1, rate: rate, in: shop),
            try await Self.span("c.mp4", from: 42, frames: 79, rate: rate, in: shop),
        ]
        let sound = try await Self.sound("s.mp4", seconds: 121 / Double(rate), in: shop)
        var pictures: [Substring] = []
        for span in spans { pictures += try await Self.packets(span, in: shop)[0] }
        let sounds = try await Self.packets(sound, in: shop)[0]
        let samples = try await shop.samples(sound)
        // Places of 32 bits, and of 64.
        for short in [4_000_000_000, 0] {
            let film = try #require(try Self.film(spans, sound, rate: rate, short: short))
            let path = shop.path("film-\(short).mp4")
            try film.write(to: path, from: spans + [sound])
            #expect(try await shop.complaints(path) == [])
            let ticks = SpanPlan.ticks(framesPerSecond: rate)
            #expect(try await shop.frameTimes(path) == (0..<121).map { $0 * ticks })
            #expect(try await Self.packets(path, in: shop) == [pictures, sounds])
            #expect(try await shop.samples(path) == samples)
            let info = try await MediaProbe(tools: shop.tools).probe(path)
            #expect(info.video?.frameCount == 121)
            #expect(abs((info.duration ?? 0) - 121_000 / rate) <= 1)
            #expect(info.start == 0)
        }
    }

    @Test("spans that reorder differently, one of them twice")
    func reordering() async throws {
        let shop = try RenderingFixture()
        let spans = [
            try await Self.span("a.mp4", from: 0, frames: 20, encoding: ["-bf", "0"], in: shop),
            try await Self.span(
                "b.mp4",
                from: 20,
                frames: 20,
                encoding: ["-bf", "5", "-b_strategy", "0", "-x264-params", "sps-id=3:b-pyramid=strict"],
                in: shop
            ),
        ]
        let sound = try await Self.sound("s.mp4", seconds: 2, in: shop)
        // The first says other things by its number than the second.
        let parts = [spans[0], spans[1], spans[0]]
        let film = try #require(try Self.film(parts, sound))
        try film.write(to: shop.path("film.mp4"), from: parts + [sound])
        #expect(try await shop.complaints(shop.path("film.mp4")) == [])
        #expect(try await shop.frameTimes(shop.path("film.mp4")) == (0..<60).map { $0 * 512 })
    }

    @Test("what does not fit together makes no film")
    func unfit() async throws {
        let shop = try RenderingFixture()
        let own = try await Self.span("a.mp4", from: 0, frames: 10, in: shop)
        let sound = try await Self.sound("s.mp4", seconds: 1, in: shop)
        let other = try await Self.span("b.mp4", from: 0, frames: 10, encoding: ["-profile:v", "main"], in: shop)
        let fast = try await Self.span("c.mp4", from: 0, frames: 10, rate: 60, in: shop)
        #expect(try Self.film([own, own], sound) != nil)
        #expect(try Self.film([own, other], sound) == nil)
        #expect(try Self.film([own, fast], sound) == nil)
        #expect(try Self.film([own, sound], sound) == nil)
        #expect(try Self.film([own], own) == nil)
        #expect(try Self.film([], sound) == nil)
    }

    @Test("whatever is wrong in a head, working it out ends")
    func spoiled() async throws {
        let shop = try RenderingFixture()
        let span = try #require(MovieHead(of: try await Self.span("a.mp4", from: 0, frames: 10, in: shop)))
        let sound = try #require(MovieHead(of: try await Self.sound("s.mp4", seconds: 0.3, in: shop)))
        var random = Seeded(31_415)
        func spoiled(_ head: MovieHead) -> MovieHead {
            var bytes = head.bytes
            for _ in 0...Int.random(in: 0...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            return MovieHead(bytes: bytes)
        }
        var films = 0
        for round in 0..<1500 {
            let film = FilmFile(
                pictures: [round % 2 == 0 ? spoiled(span) : span, span],
                sound: round % 2 == 0 ? sound : spoiled(sound),
                framesPerSecond: 30
            )
            if film != nil { films += 1 }
        }
        #expect((100..<1500).contains(films))
    }
}
