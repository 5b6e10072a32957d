import TestSupport
import Testing
import Timeline

@testable import Rendering

@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct SoundEditFilmTests {
    private let music = Make.file("music")
    private let voice = Make.file("voice")

    private func level(_ samples: [Float], _ time: Int) -> Double {
        decibels(samples[(time * 48 - 1200)..<(time * 48 + 1200)])
    }

    /// A tone far above the one the music has, which a low-pass takes out.
    private func high(_ shop: borrowing RenderingFixture, _ name: String, seconds: Int = 4) async throws -> MediaInfo {
        try await shop.make(
            name,
            ["-f", "lavfi", "-i", "sine=f=9000:r=48000:d=\(seconds)", "-ac", "2", "-af", "pan=stereo|c0=c0|c1=c0"]
        )
    }

    private func musicOnly(_ film: String, _ shop: borrowing RenderingFixture) async throws -> [Float] {
        try await shop.samples(film, through: "lowpass=f=1200,lowpass=f=1200,lowpass=f=1200,")
    }

    @Test("music goes down before another sound is heard, and comes up behind it")
    func duck() async throws {
        let shop = try RenderingFixture()
        let bed = Make.with(Make.clip(music, 0, 4000)) { $0.duck = 25 }
        let film = try await shop.render(
            [Make.audio(bed), Make.audio(Make.clip(voice, 1500, 800))],
            [music: try await shop.tone("m.wav", seconds: 4), voice: try await high(shop, "v.wav")]
        )
        let samples = try await musicOnly(film, shop)
        let full = level(samples, 800)
        for time in [1550, 1900, 2250] { #expect(abs(level(samples, time) - full + 12.04) < 0.7) }
        #expect(level(samples, 1400) < full - 2 && level(samples, 1400) > full - 12)
        #expect(level(samples, 2500) < full - 2 && level(samples, 2500) > full - 12)
        #expect(abs(level(samples, 2800) - full) < 0.5 && abs(level(samples, 1200) - full) < 0.5)
    }

    @Test("what is not heard makes no music give way: muted tracks, silent clips, stills, other ducked music")
    func duckUnderNothing() async throws {
        let shop = try RenderingFixture()
        let bed = Make.with(Make.clip(music, 0, 1500)) { $0.duck = 0 }
        let clip = try await shop.counter("c.mov")
        let other = Make.clip(voice, 0, 1500)
        let still = Make.media(Make.clip(Make.file("c"), 0, 1500)) { $0.isFrozen = true }
        let film = try await shop.render(
            [
                Make.video(still), Make.audio(bed), Make.muted(Make.audio(other)),
                Make.audio(Make.with(other) { $0.volume = 0 }),
                Make.audio(Make.with(other) { $0.duck = 0 }),
            ],
            [
                music: try await shop.tone("m.wav"), voice: try await high(shop, "v.wav"), Make.file("c"): clip,
            ]
        )
        #expect(abs(level(try await musicOnly(film, shop), 700) - -21) < 1)
    }

    @Test("a bed that lies wholly under a sound is down from its first sample to its last")
    func duckThroughout() async throws {
        let shop = try RenderingFixture()
        let bed = Make.with(Make.clip(music, 500, 1000)) { $0.duck = 50 }
        let film = try await shop.render(
            [Make.audio(bed), Make.audio(Make.clip(voice, 0, 2000))],
            [music: try await shop.tone("m.wav"), voice: try await high(shop, "v.wav")]
        )
        let samples = try await musicOnly(film, shop)
        for time in [600, 1000, 1400] { #expect(abs(level(samples, time) - -27.1) < 1) }
    }

    @Test("a muted track is not heard, but its pictures are seen; muted titles are not")
    func mute() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 1)
        let film = try await shop.render(
            [
                Make.muted(Make.video(Make.clip(voice, 0, 1000))),
                Make.muted(Make.text(Make.title(Title("██", fontSize: 300), 0, 1000))),
            ],
            [voice: clip]
        )
        let bare = try await shop.render([Make.video(Make.clip(voice, 0, 1000))], [voice: clip], to: "bare.mp4")
        #expect(decibels(try await shop.samples(film)) < -90)
        #expect(decibels(try await shop.samples(bare)) > -30)
        #expect(difference(try await shop.frame(film, at: 15), try await shop.frame(bare, at: 15)) < 0.1)
    }

    @Test("a hidden track is not seen, but its sound is heard; hidden titles are not seen")
    func hide() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 1)
        let below = try await shop.counter("c.mov")
        let base = Make.video(Make.clip(Make.file("c"), 0, 1000))
        let film = try await shop.render(
            [
                base, Make.hidden(Make.video(Make.clip(voice, 0, 1000))),
                Make.hidden(Make.text(Make.title(Title("██", fontSize: 300), 0, 1000))),
            ],
            [voice: clip, Make.file("c"): below]
        )
        let bare = try await shop.render([base], [Make.file("c"): below], to: "bare.mp4")
        #expect(decibels(try await shop.samples(film)) > -30)
        let seen = try await shop.frame(film, at: 15)
        #expect(difference(seen, try await shop.frame(bare, at: 15)) < 0.1)
        let alone = [Make.hidden(Make.video(Make.clip(voice, 0, 1000)))]
        let none = try await shop.render(alone, [voice: clip], to: "none.mp4")
        #expect(difference(try await shop.frame(none, at: 15), seen) > 1)
    }

    @Test("while a track is solo the others are not heard, nor is it where it is muted")
    func solo() async throws {
        let shop = try RenderingFixture()
        let sources = [music: try await shop.tone("m.wav"), voice: try await high(shop, "v.wav")]
        let (bed, other) = (Make.audio(Make.clip(music, 0, 1000)), Make.audio(Make.clip(voice, 0, 1000)))
        let alone = try await shop.samples(try await shop.render([bed], sources, to: "alone.mp4"))
        let both = try await shop.samples(try await shop.render([bed, other], sources, to: "both.mp4"))
        let solo = try await shop.samples(try await shop.render([Make.solo(bed), other], sources, to: "solo.mp4"))
        #expect(abs(decibels(solo) - decibels(alone)) < 0.1)
        #expect(decibels(both) > decibels(alone) + 1)
        let muted = try await shop.render([Make.muted(Make.solo(bed)), other], sources, to: "muted.mp4")
        #expect(decibels(try await shop.samples(muted)) < -90)
    }

    @Test("a mix that adds up to more than full scale is held down, not clipped")
    func limiter() async throws {
        let shop = try RenderingFixture()
        let tone = try await shop.tone("tone.wav")
        let loud = Make.audio(Make.clip(music, 0, 2000, volume: 400))
        let film = try await shop.render([loud, loud, loud, loud], [music: tone])
        let samples = try await shop.samples(film)
        let middle = samples[20_000..<80_000]
        #expect((middle.map { abs($0) }.max() ?? 1) < 0.95)
        // Sixteen times an eighth is twice full scale; cut off flat it would be a good dB louder than a sine.
        #expect(abs(decibels(middle) - -4.0) < 0.4)
        let single = try await shop.render([Make.audio(Make.clip(music, 0, 2000, volume: 100))], [music: tone])
        #expect(abs(decibels(try await shop.samples(single)[20_000..<80_000]) - -21.1) < 0.3)
    }

    @Test(
        "a film is as loud as the draft asks, from a quiet mix and from a loud one",
        arguments: TestAmount.of([-14, -23], otherwise: 1)
    )
    func loudness(target: Int) async throws {
        let shop = try RenderingFixture()
        let source = try await shop.make(
            "noise.wav",
            ["-f", "lavfi", "-i", "anoisesrc=c=pink:r=48000:d=5:a=0.2:seed=7", "-ac", "2"]
        )
        for volume in [10, 200] {
            let film = try await shop.render(
                [Make.audio(Make.clip(music, 0, 5000, volume: volume))],
                [music: source],
                loudness: target
            )
            let measured = try await loudness(film, shop)
            #expect(abs(measured.loudness - Double(target)) < 0.6)
            #expect(measured.peak < 0.95)
        }
        #expect(shop.names.contains("job"))
        #expect(!shop.names.contains { $0.hasSuffix(".part") })
    }

    @Test("silence stays silence, however loud it is to be")
    func silentFilm() async throws {
        let shop = try RenderingFixture()
        let red = try await shop.plain("red.mp4", color: "red")
        let film = try await shop.render([Make.video(Make.clip(music, 0, 1000))], [music: red], loudness: -14)
        #expect(decibels(try await shop.samples(film)) < -100)
    }

    private func loudness(_ film: String, _ shop: borrowing RenderingFixture) async throws -> (
        loudness: Double, peak: Double
    ) {
        let said = try await Tool.collect(
            shop.tools.ffmpeg,
            [
                "-nostdin", "-v", "error", "-i", MediaOpening.url(film), "-vn", "-af",
                "ebur128=metadata=1:peak=true,ametadata=mode=print:file=-", "-f", "null", "-",
            ]
        )
        let lines = String(decoding: said.bytes, as: UTF8.self).split(separator: "\n")
        func last(_ key: String) -> Double? {
            lines.last { $0.hasPrefix("\(key)=") }.flatMap { Double($0.dropFirst(key.count + 1)) }
        }
        let peaks = lines.filter { $0.contains("true_peaks_ch") }.compactMap { $0.split(separator: "=").last }
            .compactMap { Double($0) }
        return (try #require(last("lavfi.r128.I")), try #require(peaks.max()))
    }
}
