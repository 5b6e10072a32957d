import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// The sound of a film that is played.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct PlaySoundFilmTests {
    /// All samples that a feed writes, of both sides in turn.
    private func samples(_ feed: SoundFeed) async -> [Int16] {
        #expect(feed.makePipe())
        // It waits while it reads: on a thread of its own, for tasks have few.
        async let heard = withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let file = try? FileHandle(forReadingFrom: URL(filePath: feed.pipe))
                continuation.resume(returning: (try? file?.readToEnd()) ?? Data())
            }
        }
        await feed.run()
        let data = await heard
        return stride(from: 0, to: data.count - 1, by: 2).map {
            Int16(bitPattern: UInt16(data[$0]) | UInt16(data[$0 + 1]) << 8)
        }
    }

    private func feed(
        _ shop: borrowing RenderingFixture,
        _ draft: Draft,
        _ media: [MediaSource: MediaInfo],
        _ range: TimeRange,
        rate: Int = 1
    ) -> SoundFeed {
        let source = PlaySource(tools: shop.tools, draft: draft, place: shop.folder) { _ in media }
        let pipe = source.folder.appending(path: "sound").path(percentEncoded: false)
        return SoundFeed(source: source, range: range, rate: rate, pipe: pipe, opening: [])
    }

    @Test("stretches meet without a gap, a click or a dip")
    func seamless() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("a.wav", seconds: 13)
        let draft = Draft(tracks: [Make.audio(Make.clip(Make.file("a"), 0, 13_000))])
        let all = await samples(feed(shop, draft, [Make.file("a"): tone], TimeRange(500, 12_000)))
        #expect(all.count == 11_500 * 48 * 2)
        // 440 Hz: a period is 109 samples and a bit; every one of them swings as far as the first.
        let left = stride(from: 0, to: all.count, by: 2).map { abs(Int(all[$0])) }
        let swings = stride(from: 480, to: left.count - 480, by: 120).map { left[$0..<$0 + 120].max() ?? 0 }
        let (least, most) = (swings.min() ?? 0, swings.max() ?? 0)
        #expect(least > 3900 && most < 4300, "\(least)–\(most)")
        // And nowhere does it leap: the steepest of such a tone is 236 a sample.
        let signed = stride(from: 0, to: all.count, by: 2).map { Int(all[$0]) }
        let leap = zip(signed.dropFirst(480), signed.dropFirst(481)).map { abs($0 - $1) }.max() ?? 0
        #expect(leap < 300, "\(leap)")
    }

    @Test("twice as fast it is half as long, at its pitch; what is missing is silence of its length")
    func lengths() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("a.wav", seconds: 3)
        let draft = Draft(tracks: [Make.audio(Make.clip(Make.file("a"), 0, 3000))])
        let fast = await samples(feed(shop, draft, [Make.file("a"): tone], TimeRange(0, 2000), rate: 2))
        #expect(fast.count == 1000 * 48 * 2)
        let left = stride(from: 0, to: fast.count, by: 2).map { fast[$0] }[9600..<38_400]
        let crossings = zip(left, left.dropFirst()).filter { ($0 < 0) != ($1 < 0) }.count
        #expect((500...560).contains(crossings), "\(crossings)")
        let nothing = await samples(feed(shop, draft, [:], TimeRange(0, 1000)))
        #expect(nothing == [Int16](repeating: 0, count: 1000 * 48 * 2))
    }

    @Test("mpv says when it could be heard, and what time is heard")
    func heardByPlayer() async throws {
        let path = ProcessInfo.processInfo.environment["PATH"]
        let program = try #require(SoundProgram.find(searchPath: path, command: ["mpv", "--ao=null"]), "install mpv")
        #expect(program.kind == .mpv)
        let shop = try RenderingFixture()
        let tone = try await shop.tone("a.wav", seconds: 3)
        let draft = Draft(tracks: [Make.audio(Make.clip(Make.file("a"), 0, 3000))])
        let source = PlaySource(tools: shop.tools, draft: draft, place: shop.folder) { _ in [Make.file("a"): tone] }
        let player = SoundPlayer(program, source, range: TimeRange(0, 3000))
        #expect(await player.prepare())
        let began = ContinuousClock.now
        await player.start()
        var last = 0
        for await time in player.readings {
            #expect(time >= last)
            last = time
            if time >= 1000 { break }
        }
        // A second is heard in no less than one; how much longer it takes is the machine's matter.
        #expect(ContinuousClock.now - began > .milliseconds(800))
        await player.stop()
        source.clear()
    }

    @Test("a player that cannot be heard says so, and one that only plays is told of the pipe")
    func others() async throws {
        let shop = try RenderingFixture()
        for (name, script) in [
            ("mpv", "#!/bin/sh\nexit 2\n"),
            ("ffplay", "#!/bin/sh\necho \"$@\" >'\(shop.path("told"))'\nhead -c 48 \"${9}\" >'\(shop.path("head"))'\n"),
        ] {
            try Data(script.utf8).write(to: shop.folder.appending(path: name))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shop.path(name))
        }
        let draft = Draft(tracks: [Make.audio(Make.clip(Make.file("a"), 0, 1000))])
        let source = PlaySource(tools: shop.tools, draft: draft, place: shop.folder) { _ in [:] }
        let broken = SoundPlayer(SoundProgram(.mpv, path: shop.path("mpv")), source, range: TimeRange(0, 1000))
        #expect(await broken.prepare() == false)
        await broken.stop()
        source.clear()
        let player = SoundPlayer(SoundProgram(.ffplay, path: shop.path("ffplay")), source, range: TimeRange(0, 1000))
        #expect(await player.prepare())
        await player.start()
        try await until { ((try? Data(contentsOf: shop.folder.appending(path: "head")))?.count ?? 0) == 48 }
        let told = try String(contentsOf: shop.folder.appending(path: "told"), encoding: .utf8)
        #expect(told.contains("-nodisp -autoexit -f wav -i \(source.folder.path)/sound"))
        let head = try Data(contentsOf: shop.folder.appending(path: "head"))
        #expect(head.prefix(4) == Data("RIFF".utf8) && head[8..<16] == Data("WAVEfmt ".utf8))
        await player.stop()
        source.clear()
    }

    @Test("mpv is taken before ffplay, and the user's own before both")
    func found() throws {
        let shop = try RenderingFixture()
        #expect(SoundProgram.find(searchPath: shop.folder.path, command: nil) == nil)
        for name in ["ffplay", "mpv"] {
            try Data("#!/bin/sh\n".utf8).write(to: shop.folder.appending(path: name))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shop.path(name))
            let found = SoundProgram.find(searchPath: shop.folder.path, command: ["mpv", "--volume=50", "{file}"])
            #expect(found?.kind.rawValue == name)
            #expect(found?.arguments == (name == "mpv" ? ["--volume=50"] : []))
        }
    }
}
