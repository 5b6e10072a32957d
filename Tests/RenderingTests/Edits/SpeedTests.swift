import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SpeedFilmTests {
    private let source = Make.file("counter")

    @Test(
        "a film shows the very frames that a speed asks for",
        arguments: TestAmount.of([25, 50, 80, 150, 200, 333, 400], otherwise: 2)
    )
    func pictures(speed: Int) async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        let length = min(1200, 2000 * 100 / speed)
        let clip = Make.media(Make.clip(source, 0, length, from: 500)) { $0.speed = speed }
        let film = try await shop.render([Make.video(clip)], [source: counter], quality: .max)
        let found = try await shop.numbers(film)
        #expect(found == (0..<(length * 30 / 1000)).map { 15 + ($0 * speed + 10) / 100 })
    }

    @Test(
        "sound is as much faster, at the same pitch and in step",
        arguments: TestAmount.of([25, 50, 80, 150, 200, 333, 400], otherwise: 2)
    )
    func sound(speed: Int) async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        // The tone lasts from one second of the source to two.
        let clip = Make.media(Make.clip(source, 0, 1400 * 100 / speed, from: 800)) { $0.speed = speed }
        let film = try await shop.render([Make.video(clip)], [source: counter])
        let samples = try await shop.samples(film)
        let loud = samples.indices.filter { abs(samples[$0]) > 0.06 }
        let (first, last) = (try #require(loud.first), try #require(loud.last))
        // A beginning is as blurred as the windows are long that the stretching works in; its middle is not.
        let middle = 700 * 48 * 100 / speed
        #expect(abs((first + last) / 2 - middle) < 48_000 / 60)
        #expect(abs((last - first) - 48_000 * 100 / speed) < 6000 * 100 / speed)
        let heart = samples[(middle - 4000)..<(middle + 4000)]
        #expect(abs(pitch(heart) - 440) < 10)
        #expect(abs(decibels(heart) - -21) < 1.5)
    }

    @Test(
        "backwards, the last frame comes first, over several stretches and at any speed",
        arguments: TestAmount.of([50, 100, 200], otherwise: 1)
    )
    func reverse(speed: Int) async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        let length = min(2500, 2500 * 100 / speed)
        let clip = Make.media(Make.clip(source, 0, length, from: 200)) {
            $0.speed = speed
            $0.isReversed = true
        }
        let film = try await shop.render([Make.video(clip)], [source: counter], quality: .max)
        let found = try await shop.numbers(film)
        // In hundredths of a frame; frames that begin within a tenth of one after the moment count as standing there.
        let end = (200 + length * speed / 100) * 3
        let slack = speed == 100 ? 50 : 10
        let wanted = (1...((length * 30 + 500) / 1000)).map { (end - $0 * speed + slack) / 100 }
        #expect(found == wanted)
    }

    @Test func reversedSound() async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        let clip = Make.media(Make.clip(source, 0, 1000, from: 600)) { $0.isReversed = true }
        let film = try await shop.render([Make.video(clip)], [source: counter], quality: .max)
        let samples = try await shop.samples(film)
        // 0.6 to 1.6 s, and the tone begins at 1 s: backwards it ends after 0.6 s.
        let last = try #require(samples.lastIndex { abs($0) > 0.03 })
        #expect(abs(last - 28_800) < 400)
        #expect(decibels(samples[2000..<26_000]) > -23)
    }

    @Test("a still is one frame of the source for as long as it stands, and silent")
    func freeze() async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        let still = Make.media(Make.clip(source, 500, 1000, from: 1500)) { $0.isFrozen = true }
        let film = try await shop.render(
            [Make.video(Make.clip(source, 0, 500, from: 1000), still, Make.clip(source, 1500, 300, from: 1500))],
            [source: counter],
            quality: .max
        )
        let found = try await shop.numbers(film)
        #expect(found == Array(30..<45) + Array(repeating: 45, count: 30) + Array(45..<54))
        let samples = try await shop.samples(film)
        #expect(decibels(samples[26_000..<70_000]) < -70)
        #expect(decibels(samples[2000..<20_000]) > -23)
    }

    @Test(
        "a split clip shows the same frames as the whole, at any speed and backwards",
        arguments: TestAmount.of([50, 100, 200], otherwise: 1)
    )
    func split(speed: Int) async throws {
        let shop = try RenderingFixture()
        let counter = try await shop.counter("counter.mov")
        for isReversed in [false, true] {
            let whole = Make.media(Make.clip(source, 0, 1200, from: 200)) {
                $0.speed = speed
                $0.isReversed = isReversed
            }
            let half = 600 * speed / 100
            let first = Make.media(Make.clip(source, 0, 600, from: isReversed ? 200 + half : 200)) {
                $0.speed = speed
                $0.isReversed = isReversed
            }
            let second = Make.media(Make.clip(source, 600, 600, from: isReversed ? 200 : 200 + half)) {
                $0.speed = speed
                $0.isReversed = isReversed
            }
            let one = try await shop.render([Make.video(whole)], [source: counter], quality: .max, to: "one.mp4")
            let two = try await shop.render(
                [Make.video(first, second)],
                [source: counter],
                quality: .max,
                to: "two.mp4"
            )
            #expect(try await shop.numbers(one) == shop.numbers(two))
        }
    }

    @Test("what was made beforehand is gone afterwards, and see-through pictures stay so backwards")
    func reverseCleansUp() async throws {
        let shop = try RenderingFixture()
        let hole = try await shop.make(
            "hole.mov",
            [
                "-f", "lavfi", "-i",
                "color=white:s=320x180:r=30:d=2,format=rgba,geq=r=255:g=255:b=255:a='255*gt(X,160)'",
                "-c:v", "qtrle",
            ]
        )
        let red = try await shop.plain("red.mp4", color: "red")
        let clip = Make.media(Make.clip(Make.file("h"), 0, 1000)) { $0.isReversed = true }
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("r"), 0, 1000)), Make.video(clip)],
            [Make.file("h"): hole, Make.file("r"): red]
        )
        let found = try await shop.picture(film, at: 15)
        #expect(found.corners == ["red", "white", "red", "white"])
        #expect(shop.names == ["film.mp4", "hole.mov", "job", "red.mp4"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")).isEmpty)
    }

    @Test func reverseHasAnEnd() throws {
        let long = Make.media(Make.clip(source, 0, 61_000)) { $0.isReversed = true }
        let error = #expect(throws: RenderPlanError.self) {
            try Make.plan([Make.video(long)], [source: Make.footage("/m/a.mp4")])
        }
        #expect(error?.description.hasPrefix("V1·1 \"clip\" is played backwards for more than 60 seconds") == true)
    }
}
