import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Clips and sounds as phones, browsers and recorders write them.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct FootageFilmTests {
    private let source = Make.file("s")

    @Test("a transport stream, in which nothing tells where key pictures are")
    func transport() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.make(
            "a.ts",
            ["-f", "lavfi", "-i", "nullsrc=s=320x180:r=30:d=4", "-vf", "geq=lum='16+2*N':cb=128:cr=128"]
                + ["-c:v", "libx264", "-qp", "4", "-g", "250", "-pix_fmt", "yuv420p"]
        )
        #expect(!clip.isIndexed)
        let source = Make.file("s")
        let film = try await shop.render(
            [Make.video(Make.clip(source, 0, 1000, from: 2000))],
            [source: clip],
            quality: .max
        )
        #expect(try await shop.numbers(film) == Array(60..<90))
    }

    @Test(
        "a phone's clip: turned by its display matrix, at a rate that varies",
        arguments: TestAmount.of([90, 180, 270], otherwise: 1)
    )
    func phone(degrees: Int) async throws {
        let shop = try RenderingFixture()
        // Red, green above; blue, white below; some frames are left out.
        try await shop.ffmpeg([
            "-f", "lavfi", "-i",
            "color=red:s=160x90:r=60:d=1,format=rgb24,drawbox=x=80:y=0:w=80:h=45:t=fill:c=0x00FF00,"
                + "drawbox=x=0:y=45:w=80:h=45:t=fill:c=blue,drawbox=x=80:y=45:w=80:h=45:t=fill:c=white,"
                + "select='not(mod(n,3))+lt(n,20)'",
            "-fps_mode", "vfr", "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p",
            MediaOpening.url(shop.path("flat.mp4")),
        ])
        // The tag is written as a matrix; this way round it says how far the sensor was turned.
        let clip = try await shop.make(
            "phone.mp4",
            ["-i", MediaOpening.url(shop.path("flat.mp4")), "-c", "copy", "-metadata:s:v", "rotate=\(360 - degrees)"]
        )
        #expect(clip.video?.rotation == degrees)
        let canvas = degrees == 180 ? RenderingFixture.small : Canvas(width: 90, height: 160)
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 900))],
            [source: clip],
            as: .mp4,
            quality: .max,
            canvas: canvas
        )
        #expect(try await shop.frameTimes(film).count == 27)
        let upright = ["red", "green", "blue", "white"]
        let expected =
            switch degrees {
            case 90: [2, 0, 3, 1]
            case 180: [3, 2, 1, 0]
            default: [1, 3, 0, 2]
            }
        #expect(
            try await shop.picture(film, at: 20, canvas: canvas).corners == expected.map { upright[$0] }
        )
    }

    @Test(
        "what is see-through in WebM shows the track below",
        arguments: TestAmount.of(["libvpx-vp9", "libvpx"], otherwise: 1)
    )
    func seeThroughWebM(codec: String) async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.stripes(
            "hole.webm",
            ["white@0", "white"],
            more: [
                "-c:v", codec, "-pix_fmt", "yuva420p", "-deadline", "realtime", "-cpu-used", "8", "-auto-alt-ref", "0",
            ]
        )
        #expect(clip.video?.hasAlpha == true)
        let red = try await shop.redTone()
        for (start, media) in [(0, source), (300, source)] {
            let film = try await shop.export(
                [
                    Make.video(Make.clip(Make.file("r"), 0, 1000)),
                    Make.video(Make.clip(media, start, 500, from: start)),
                ],
                [media: clip, Make.file("r"): red],
                as: .mp4
            )
            let found = try await shop.pictures(film, at: [12, 28], canvas: RenderingFixture.small)
            let (over, behind) = (found[0], found[1])
            #expect([over.color(40, 45), over.color(120, 45)] == ["red", "white"])
            #expect([behind.color(40, 45), behind.color(120, 45)] == ["red", "red"])
        }
    }

    @Test(
        "sound of every rate and number of channels keeps its pitch and its length",
        arguments: TestAmount.of(
            [(8000, 1), (22_050, 2), (44_100, 1), (96_000, 2), (48_000, 6), (48_000, 8), (44_100, 3)],
            otherwise: 2
        )
    )
    func sounds(_ kind: (rate: Int, channels: Int)) async throws {
        let shop = try RenderingFixture()
        let channels = (0..<kind.channels).map { "c\($0)=c0" }.joined(separator: "|")
        let tone = try await shop.make(
            "tone.wav",
            [
                "-f", "lavfi", "-i", "sine=f=440:r=\(kind.rate):d=1", "-af", "pan=\(kind.channels)c|\(channels)",
                "-c:a", "pcm_s16le",
            ]
        )
        #expect(tone.audio?.channels == kind.channels)
        #expect(tone.audio?.sampleRate == kind.rate)
        let file = try await shop.export([Make.audio(Make.clip(source, 250, 550, from: 400))], [source: tone], as: .wav)
        let samples = try await shop.samples(file)
        #expect(samples.count == 38_400)
        #expect(abs(pitch(samples[14_000..<34_000]) - 440) < 4)
        #expect(decibels(samples[14_000..<34_000]) > -30)
        #expect(decibels(samples[0..<11_900]) < -80)
    }

    @Test("pictures that end before their sound hold their last frame; the sound goes on")
    func unevenLengths() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.make(
            "uneven.mkv",
            [
                "-f", "lavfi", "-i", "color=white:s=160x90:r=30:d=0.5", "-f", "lavfi", "-i", "sine=d=2", "-c:v",
                "libx264",
                "-c:a", "flac",
            ]
        )
        let film = try await shop.export(
            [Make.video(Make.clip(source, 0, 600), Make.clip(source, 600, 600, from: 1200))],
            [source: clip],
            as: .mp4
        )
        let lumas = try await shop.lumas(film)
        #expect(lumas.count == 36)
        #expect(lumas.allSatisfy { $0 > 230 })
        #expect(decibels(try await shop.samples(film)[31_000..<56_000]) > -30)
    }

    @Test("a still WebM and a GIF of one frame last as long as they must")
    func oneFrame() async throws {
        let shop = try RenderingFixture()
        for name in ["one.gif", "one.webm"] {
            let clip = try await shop.make(name, ["-f", "lavfi", "-i", "color=white:s=160x90:r=30", "-frames:v", "1"])
            let film = try await shop.export([Make.video(Make.clip(source, 0, 500))], [source: clip], as: .mp4)
            let lumas = try await shop.lumas(film)
            #expect(lumas.count == 15)
            #expect(lumas.allSatisfy { $0 > 230 })
        }
    }
}
