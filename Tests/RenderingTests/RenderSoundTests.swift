import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// The sound of real films by real ffmpeg.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct RenderSoundFilmTests {
    @Test("volume is in per cent of the amplitude: 35 % is 9.1 dB less")
    func volume() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("tone.wav")
        let source = Make.file("t")
        let full = try await shop.render([Make.audio(Make.clip(source, 0, 2000))], [source: tone], to: "full.mp4")
        let less = try await shop.render(
            [Make.audio(Make.clip(source, 0, 2000, volume: 35))],
            [source: tone],
            to: "less.mp4"
        )
        let middle = 20_000..<80_000
        let original = decibels(try await shop.samples(shop.path("tone.wav"))[middle])
        let loud = decibels(try await shop.samples(full)[middle])
        let quiet = decibels(try await shop.samples(less)[middle])
        #expect(abs(loud - original) < 0.3)
        #expect(abs(loud - quiet - 9.12) < 0.3)
    }

    @Test("tracks are added up, not turned down; mono sounds on both sides as loud as it was")
    func mix() async throws {
        let shop = try RenderingFixture()
        let mono = try await shop.tone("mono.wav", channels: 1)
        let source = Make.file("m")
        let track = Make.audio(Make.clip(source, 0, 2000))
        let one = try await shop.render([track], [source: mono], to: "one.mp4")
        let two = try await shop.render([track, track], [source: mono], to: "two.mp4")
        let middle = 20_000..<80_000
        let original = decibels(try await shop.samples(shop.path("mono.wav"))[middle])
        for channel in 0...1 {
            let single = decibels(try await shop.samples(one, channel: channel)[middle])
            #expect(abs(single - original) < 0.3)
            #expect(abs(decibels(try await shop.samples(two, channel: channel)[middle]) - single - 6.02) < 0.3)
        }
    }

    @Test("sound begins and ends on its sample")
    func soundEdges() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("tone.wav", seconds: 3)
        let film = try await shop.render(
            [Make.audio(Make.clip(Make.file("t"), 500, 700, from: 1111))],
            [Make.file("t"): tone]
        )
        let samples = try await shop.samples(film)
        let loud = samples.indices.filter { abs(samples[$0]) > 0.01 }
        let first = try #require(loud.first)
        let last = try #require(loud.last)
        #expect(abs(first - 24_000) < 150)
        #expect(abs(last - 57_600) < 150)
    }

    @Test("5.1 sound, a film without sound, and a film without pictures")
    func soundKinds() async throws {
        let shop = try RenderingFixture()
        let surround = try await shop.make(
            "surround.wav",
            ["-f", "lavfi", "-i", "sine=f=440:r=44100:d=1", "-af", "pan=5.1|FC=c0", "-ar", "44100"]
        )
        #expect(surround.audio?.channels == 6)
        let silent = try await shop.plain("silent.mp4", color: "red")
        let film = try await shop.render([Make.audio(Make.clip(Make.file("s"), 0, 1000))], [Make.file("s"): surround])
        #expect(decibels(try await shop.samples(film)[5000..<40_000]) > -40)
        #expect(mean(try await shop.frame(film, at: 10)) < 1)
        let mute = try await shop.render([Make.video(Make.clip(Make.file("r"), 0, 1000))], [Make.file("r"): silent])
        let info = try await MediaProbe(tools: shop.tools).probe(mute)
        #expect(info.audio?.channels == 2)
        #expect(decibels(try await shop.samples(mute)) < -100)
    }

    @Test("a flash and its click stay together over many cuts")
    func sync() async throws {
        let shop = try RenderingFixture()
        // At 1.5 s the picture is white for one frame, and a 1 kHz click sounds for 20 ms.
        let clap = try await shop.make(
            "clap.mp4",
            [
                "-f", "lavfi", "-i", "color=black:s=320x180:r=30:d=3,drawbox=t=fill:c=white:enable='eq(n,45)'",
                "-f", "lavfi", "-i",
                "sine=f=1000:r=48000:d=3,volume='8*between(t,1.5,1.52)':eval=frame:precision=float",
                "-af", "asetnsamples=n=48", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac",
            ]
        )
        let segments = (0..<25).map { Make.clip(Make.file("c"), $0 * 1037, 1037, from: 1000 + $0) }
        let film = try await shop.render([Track(kind: .video, segments: segments)], [Make.file("c"): clap])
        let samples = try await shop.samples(film)
        let times = [0, 7, 24].map { number in Double(number * 1037 + 500 - number) / 1000 }
        let nearby = times.flatMap { (Int($0 * 30) - 2)...(Int($0 * 30) + 3) }
        let shades = try await shop.frames(nearby, of: film).map { mean($0) }
        for (number, due) in times.enumerated() {
            let middle = Int(due * 48_000)
            let window = (middle - 9600)..<(middle + 9600)
            let click = try #require(window.first { abs(samples[$0]) > 0.1 })
            let late: Double = Double(click) / 48_000 - due
            #expect(abs(late) < 0.015)
            let flash = nearby[try #require(shades[number * 6..<number * 6 + 6].firstIndex { $0 > 128 })]
            let apart: Double = Double(flash) / 30 - Double(click) / 48_000
            #expect(abs(apart) < 0.034)
        }
    }
}
