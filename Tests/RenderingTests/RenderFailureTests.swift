import Foundation
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// What happens when something is wrong, or strange.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct RenderFailureFilmTests {
    @Test(
        "names of files may be anything",
        arguments: TestAmount.of(
            [
                "it's \"quoted\".mp4", "-y.mp4", "100%d done %03d.mp4", "two\nlines.mp4", "城市 [0:v],movie=x;.mp4",
                "http:__x.mp4",
                "back\\slash $HOME `id`.mp4",
            ],
            otherwise: 2
        )
    )
    func names(name: String) async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip(name, seconds: 0.5, size: "64x36")
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("c"), 0, 300))],
            [Make.file("c"): clip],
            to: "out \(name)"
        )
        #expect(try await shop.frameTimes(film).count == 9)
    }

    @Test(
        "pictures whose names look like patterns are single pictures",
        arguments: TestAmount.of(["50%d.png", "a%03d[1-2]*.png", "%.png"], otherwise: 1)
    )
    func pictureNames(name: String) async throws {
        let shop = try RenderingFixture()
        try await shop.ffmpeg([
            "-f", "lavfi", "-i", "color=red:s=32x32", "-frames:v", "1", "-f", "image2",
            MediaOpening.url(shop.path("p.png")),
        ])
        try FileManager.default.moveItem(atPath: shop.path("p.png"), toPath: shop.path("") + name)
        let photo = try await MediaProbe(tools: shop.tools).probe(shop.path("") + name)
        #expect(photo.isStill)
        let film = try await shop.render([Make.video(Make.clip(Make.file("p"), 0, 300))], [Make.file("p"): photo])
        #expect(try await shop.frameTimes(film).count == 9)
    }

    @Test("a file that is gone is named by its segment")
    func missing() async throws {
        let shop = try RenderingFixture()
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("x"), 0, 1000, name: "beach"))],
            [Make.file("x"): Make.footage(shop.path("gone.mp4"))]
        )
        let failure = await failure(of: plan, in: shop)
        #expect(failure?.description.hasPrefix("The file of V1·1 \"beach\" is not there: ") == true)
        #expect(shop.names == [])
    }

    @Test(
        "a file that spoiled since it was looked at is named by its segment",
        arguments: TestAmount.of([0, 100, 2000], otherwise: 1)
    )
    func spoiled(length: Int) async throws {
        let shop = try RenderingFixture()
        let good = try await shop.clip("good.mp4", seconds: 1)
        let bad = try await shop.clip("bad.mp4", seconds: 1)
        let bytes = try Data(contentsOf: URL(filePath: bad.path))
        try Data(bytes.prefix(length)).write(to: URL(filePath: bad.path))
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("g"), 0, 500), Make.clip(Make.file("b"), 500, 500, name: "broken"))],
            [Make.file("g"): good, Make.file("b"): bad],
            canvas: RenderingFixture.canvas
        )
        let failure = await failure(of: plan, in: shop)
        #expect(failure?.description.hasPrefix("V1·2 \"broken\": bad.mp4 is not a video, sound or picture") == true)
        #expect(shop.names == ["bad.mp4", "good.mp4", "job"])
    }

    @Test(
        "what is no media, and what would open other files, is refused",
        arguments: [
            ("notes.txt", "hello, world\n"),
            ("empty.mp4", ""),
            ("list.mp4", "ffconcat version 1.0\nfile other.mp4\n"),
            ("play.m3u8", "#EXTM3U\n#EXTINF:1,\nother.mp4\n#EXT-X-ENDLIST\n"),
            ("page.html", "<html><body>not found</body></html>"),
        ]
    )
    func noMedia(_ file: (name: String, text: String)) async throws {
        let shop = try RenderingFixture()
        _ = try await shop.clip("other.mp4", seconds: 0.2)
        try Data(file.text.utf8).write(to: URL(filePath: shop.path(file.name)))
        let error = await #expect(throws: MediaProbeError.self) {
            try await MediaProbe(tools: shop.tools).probe(shop.path(file.name))
        }
        #expect(error?.description.hasPrefix("\(file.name) is not a video, sound or picture that can be read") == true)
    }

    @Test func relativeAndMissingPaths() async throws {
        let shop = try RenderingFixture()
        let probe = MediaProbe(tools: shop.tools)
        // A name that looks like an option is the name of a file that is not there.
        let option = await #expect(throws: MediaProbeError.self) { try await probe.probe("-version") }
        #expect(option?.description.hasPrefix("-version ") == true)
        let error = await #expect(throws: MediaProbeError.self) { try await probe.probe("/nowhere/a.mp4") }
        #expect(error?.description.contains("No such file") == true)
    }

    @Test("a folder that cannot be written to is named")
    func unwritable() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 0.3)
        let plan = try Make.plan([Make.video(Make.clip(Make.file("a"), 0, 300))], [Make.file("a"): clip])
        for (film, job) in [("/nowhere/film.mp4", shop.path("job")), (shop.path("f.mp4"), shop.path("a.mp4"))] {
            let failure = await #expect(throws: RenderError.self) {
                try await Renderer(tools: shop.tools).render(
                    plan,
                    to: URL(filePath: film),
                    workingDirectory: URL(filePath: job)
                )
            }
            let named = film.hasPrefix("/nowhere") ? film : job
            #expect(failure?.description.contains(named) == true, "\(String(describing: failure))")
        }
        #expect(shop.names == ["a.mp4", "job"])
    }

    @Test("cancelling ends ffmpeg and leaves nothing, not even over an older film")
    func cancelling() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 1)
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("a"), 0, 600_000)), Make.text(Make.title(Title("long"), 0, 1000))],
            [Make.file("a"): clip],
            canvas: Canvas(width: 1280, height: 720)
        )
        let film = shop.folder.appending(path: "film.mp4")
        try Data("older".utf8).write(to: film)
        let (news, tell) = AsyncStream.makeStream(of: RenderProgress.self)
        let renderer = Renderer(tools: try shop.numbered())
        let job = shop.folder.appending(path: "job")
        let task = Task { try await renderer.render(plan, to: film, workingDirectory: job) { tell.yield($0) } }
        for await progress in news where progress.framesDone > 0 { break }
        #expect(shop.names.contains("film.mp4.part"))
        let numbers = shop.runs.compactMap { Int32($0) }
        #expect(numbers.count == 1)
        // It has still to encode for minutes.
        for number in numbers { #expect(kill(number, 0) == 0) }
        task.cancel()
        await #expect(throws: RenderError.cancelled) { try await task.value }
        for number in numbers { #expect(kill(number, 0) == -1, "ffmpeg goes on") }
        #expect(shop.names == ["a.mp4", "film.mp4", "job", "numbered", "runs"])
        #expect(try Data(contentsOf: film) == Data("older".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")).isEmpty)
    }

    @Test("progress goes up to the whole")
    func progress() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 2)
        let plan = try Make.plan(
            [Make.video(Make.clip(Make.file("a"), 0, 2000))],
            [Make.file("a"): clip],
            canvas: RenderingFixture.canvas
        )
        let heard = Mutex<[RenderProgress]>([])
        try await Renderer(tools: shop.tools).render(
            plan,
            to: shop.folder.appending(path: "film.mp4"),
            workingDirectory: shop.folder.appending(path: "job")
        ) { news in heard.withLock { $0.append(news) } }
        let all = heard.withLock { $0 }
        #expect(all.last?.fraction == 1)
        #expect(all.last?.framesDone == 60)
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.framesDone <= $1.framesDone })
    }

    private func failure(of plan: RenderPlan, in shop: borrowing RenderingFixture) async -> RenderError? {
        do throws(RenderError) {
            try await Renderer(tools: shop.tools).render(
                plan,
                to: shop.folder.appending(path: "film.mp4"),
                workingDirectory: shop.folder.appending(path: "job")
            )
            return nil
        } catch {
            return error
        }
    }
}
