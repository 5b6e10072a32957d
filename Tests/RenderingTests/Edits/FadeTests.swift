import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct FadeFilmTests {
    @Test("on the lowest track a picture comes from black and goes to it, evenly")
    func black() async throws {
        let shop = try RenderingFixture()
        let white = try await shop.plain("white.mp4", color: "white")
        let clip = Make.with(Make.clip(Make.file("w"), 0, 2000)) {
            $0.fadeIn = 500
            $0.fadeOut = 1000
        }
        let lumas = try await shop.lumas(
            try await shop.render([Make.video(clip)], [Make.file("w"): white])
        )
        #expect(lumas.count == 60)
        #expect(abs(lumas[0] - 16) < 2 && lumas[15...30].allSatisfy { $0 > 233 })
        for frame in 0..<15 { #expect(abs(lumas[frame] - (16 + 219 * Double(frame) / 15)) < 4) }
        for frame in 30..<60 { #expect(abs(lumas[frame] - (235 - 219 * Double(frame - 30) / 30)) < 4) }
    }

    @Test("above another track it lets that through")
    func over() async throws {
        let shop = try RenderingFixture()
        let white = try await shop.plain("white.mp4", color: "white")
        let grey = try await shop.plain("grey.mp4", color: "gray")
        let clip = Make.with(Make.clip(Make.file("w"), 500, 1000)) {
            $0.fadeIn = 400
            $0.fadeOut = 400
        }
        let lumas = try await shop.lumas(
            try await shop.render(
                [Make.video(Make.clip(Make.file("g"), 0, 2000)), Make.video(clip)],
                [Make.file("w"): white, Make.file("g"): grey]
            )
        )
        let below = lumas[5]
        #expect(abs(lumas[15] - below) < 3 && abs(lumas[21] - (below + 235) / 2) < 6 && lumas[30] > 232)
        #expect(abs(lumas[39] - (below + 235) / 2) < 6 && abs(lumas[46] - below) < 2)
        #expect(lumas.allSatisfy { $0 > below - 3 })
    }

    @Test func sound() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("tone.wav", seconds: 3)
        let clip = Make.with(Make.clip(Make.file("t"), 0, 3000)) {
            $0.fadeIn = 1000
            $0.fadeOut = 1000
        }
        let samples = try await shop.samples(try await shop.render([Make.audio(clip)], [Make.file("t"): tone]))
        func level(_ time: Int) -> Double { decibels(samples[(time * 48 - 480)..<(time * 48 + 480)]) }
        let full = level(1500)
        #expect(abs(level(500) - full + 6.02) < 0.6 && abs(level(2500) - full + 6.02) < 0.6)
        #expect(abs(level(250) - full + 12.04) < 0.8 && abs(level(2750) - full + 12.04) < 0.8)
    }

    @Test("titles take the fades that the draft asks for")
    func titles() async throws {
        let shop = try RenderingFixture()
        let title = Make.with(Make.title(Title("██", fontSize: 400), 0, 2000)) {
            $0.fadeIn = 1000
            $0.fadeOut = 500
        }
        let lumas = try await shop.lumas(try await shop.render([Make.text(title)], [:])).map { $0 - 16 }
        let full = lumas[35]
        #expect(full > 5)
        #expect(lumas[0] < full / 10 && abs(lumas[15] - full / 2) < full / 6 && lumas[31] > full * 0.95)
        #expect(lumas[44] > full * 0.95 && abs(lumas[52] - full / 2) < full / 6 && lumas[59] < full / 5)
    }
}
