import Foundation
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Real films by real ffmpeg, at small sizes.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct RenderFilmTests {
    @Test("a film has exactly its frames, evenly spaced, and the whole length of sound")
    func exactFrames() async throws {
        let shop = try RenderingFixture()
        let a = try await shop.clip("a.mp4", seconds: 3)
        let b = try await shop.clip("b.mp4", seconds: 3, size: "200x202", rate: "24000/1001")
        let film = try await shop.render(
            [
                Make.video(
                    Make.clip(Make.file("a"), 0, 1017, from: 733),
                    Make.clip(Make.file("b"), 1500, 1333, from: 210)
                )
            ],
            [Make.file("a"): a, Make.file("b"): b]
        )
        let times = try await shop.frameTimes(film)
        #expect(times.count == 85)
        #expect(Set(zip(times, times.dropFirst()).map { $1 - $0 }).count == 1)
        let info = try await MediaProbe(tools: shop.tools).probe(film)
        #expect(info.video?.framesPerSecond == 30)
        #expect(info.video?.codec == "h264")
        #expect(info.audio?.sampleRate == 48_000)
        // A decoder gives whole AAC frames of 1024 samples.
        #expect((0..<1024).contains(try await shop.samples(film).count - 85 * 1600))
        #expect(shop.names == ["a.mp4", "b.mp4", "film.mp4", "job"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.path("job")).isEmpty)
    }

    @Test("cuts fall on the very frame, in the film and in the source")
    func exactCuts() async throws {
        let shop = try RenderingFixture()
        // Each second of the source has its own grey.
        let grey = try await shop.make(
            "grey.mp4",
            [
                "-f", "lavfi", "-i", "nullsrc=s=320x180:r=30:d=4,geq=lum='40+floor(N/30)*50':cb=128:cr=128",
                "-c:v", "libx264", "-g", "250", "-pix_fmt", "yuv420p",
            ]
        )
        let film = try await shop.render(
            [
                Make.video(
                    Make.clip(Make.file("g"), 0, 500, from: 2900),
                    Make.clip(Make.file("g"), 1000, 500, from: 900)
                )
            ],
            [Make.file("g"): grey]
        )
        let shades = try await shop.frames([0, 2, 3, 14, 15, 29, 30, 32, 33, 44], of: film).map { mean($0) }
        func shade(_ luma: Double) -> Double { (luma - 16) * 255 / 219 }
        let expected = [140, 140, 190, 190, 16, 16, 40, 40, 90, 90].map { shade(Double($0)) }
        for (found, wanted) in zip(shades, expected) { #expect(abs(found - wanted) < 3) }
    }

    @Test("a track above shows in its windows only, to the frame")
    func upperTrack() async throws {
        let shop = try RenderingFixture()
        let white = try await shop.plain("white.mp4", color: "white")
        let film = try await shop.render(
            [
                Make.video(Make.clip(Make.file("b"), 0, 2000)),
                Make.video(Make.clip(Make.file("w"), 500, 500), Make.clip(Make.file("w"), 1500, 100)),
            ],
            [Make.file("w"): white, Make.file("b"): try await shop.plain("blue.mp4", color: "blue")]
        )
        let bright = try await shop.frames([14, 15, 29, 30, 44, 45, 47, 48, 59], of: film).map { mean($0) > 200 }
        #expect(bright == [false, true, true, false, false, true, true, false, false])
    }

    @Test("a source shorter than its segment holds its last frame and falls silent")
    func shortSource() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("short.mp4", seconds: 1)
        let film = try await shop.render([Make.video(Make.clip(Make.file("s"), 0, 2000))], [Make.file("s"): clip])
        let found = try await shop.frames([10, 29, 35, 59], of: film)
        #expect(difference(found[1], found[2]) < 1)
        #expect(difference(found[1], found[3]) < 1)
        #expect(difference(found[0], found[1]) > 2)
        let samples = try await shop.samples(film)
        #expect(decibels(samples[10_000..<40_000]) > -30)
        #expect(decibels(samples[52_000..<95_000]) < -80)
        let behind = try await shop.render(
            [Make.video(Make.clip(Make.file("s"), 0, 500, from: 9000))],
            [Make.file("s"): clip]
        )
        #expect(difference(found[1], try await shop.frame(behind, at: 7)) < 2)
    }

    @Test("stills last, and odd sizes stand in the middle")
    func still() async throws {
        let shop = try RenderingFixture()
        let photo = try await shop.make("photo.png", ["-f", "lavfi", "-i", "color=white:s=101x77", "-frames:v", "1"])
        #expect(photo.isStill)
        let film = try await shop.render([Make.video(Make.clip(Make.file("p"), 0, 1000))], [Make.file("p"): photo])
        let found = try await shop.frames([0, 29], of: film)
        #expect(difference(found[0], found[1]) < 1)
        let row = Array(found[0][(90 * 320)..<(91 * 320)])
        #expect(row[20] < 5 && row[300] < 5 && row[160] > 250)
        #expect(try await shop.frameTimes(film).count == 30)
    }

    @Test("rotated footage stands upright")
    func rotated() async throws {
        let shop = try RenderingFixture()
        // White above, black below; this ffmpeg marks it as to be turned anticlockwise, so white comes to the left.
        try await shop.ffmpeg([
            "-f", "lavfi", "-i", "color=black:s=320x180:d=1,drawbox=h=90:t=fill:c=white", "-c:v", "libx264",
            "-pix_fmt", "yuv420p", MediaOpening.url(shop.path("flat.mp4")),
        ])
        let phone = try await shop.make(
            "phone.mp4",
            ["-i", MediaOpening.url(shop.path("flat.mp4")), "-c", "copy", "-metadata:s:v", "rotate=90"]
        )
        #expect(phone.video?.rotation == 270)
        #expect(phone.video.map { [$0.width, $0.height] } == [180, 320])
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("p"), 0, 500))],
            [Make.file("p"): phone],
            canvas: Canvas(width: 180, height: 320)
        )
        let picture = try await shop.frame(film, at: 5)
        #expect(picture[160 * 180 + 10] > 235 && picture[160 * 180 + 170] < 20)
    }

    @Test("a title is there at one second and gone at its end")
    func title() async throws {
        let shop = try RenderingFixture()
        let blue = try await shop.plain("blue.mp4", color: "blue", seconds: 4)
        let media = [Make.file("b"): blue]
        let clip = Make.video(Make.clip(Make.file("b"), 0, 4000))
        let bare = try await shop.render([clip], media, to: "bare.mp4")
        let titled = try await shop.render(
            [clip, Make.text(Make.title(Title("城市 Dreams", fontSize: 240), 500, 2500))],
            media,
            to: "titled.mp4"
        )
        let indices = [14, 30, 60, 89, 90, 110]
        let without = try await shop.frames(indices, of: bare)
        let with = try await shop.frames(indices, of: titled)
        let changes = zip(without, with).map { difference($0, $1) }
        #expect(changes[0] < 0.5 && changes[4] < 0.5 && changes[5] < 0.5)
        #expect(changes[1] > 2 && changes[2] > 2)
        #expect(changes[3] < changes[2])
    }

    @Test("a rate that varies becomes even, and a frame that still stands at a cut is shown")
    func variableRate() async throws {
        let shop = try RenderingFixture()
        // Two frames: black from 0 s, white from 3 s.
        let slides = try await shop.make(
            "slides.mkv",
            [
                "-f", "lavfi", "-i", "color=black:s=320x180:r=1:d=4,drawbox=t=fill:c=white:enable='gte(t,3)'",
                "-vf", "select='eq(n,0)+eq(n,3)'", "-fps_mode", "vfr", "-c:v", "libx264", "-pix_fmt", "yuv420p",
            ]
        )
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("s"), 0, 2000, from: 2000))],
            [Make.file("s"): slides]
        )
        let bright = try await shop.frames([0, 29, 30, 59], of: film).map { mean($0) > 128 }
        #expect(bright == [false, false, true, true])
        #expect(try await shop.frameTimes(film).count == 60)
    }

    @Test(
        "colours come out as they went in, whatever matrix they were coded with",
        arguments: TestAmount.of(["bt709", "smpte170m"], otherwise: 1)
    )
    func colors(matrix: String) async throws {
        let shop = try RenderingFixture()
        let word = matrix == "bt709" ? "bt709" : "bt601"
        let red = try await shop.plain(
            "red.mp4",
            color: "0xC02030",
            more: ["-vf", "format=gbrp,scale=out_color_matrix=\(word)", "-colorspace", matrix]
        )
        let film = try await shop.render([Make.video(Make.clip(Make.file("r"), 0, 500))], [Make.file("r"): red])
        let info = try await MediaProbe(tools: shop.tools).probe(film)
        #expect(info.video?.matrix == .bt709)
        let luma = mean(try await shop.frame(film, at: 3, format: "yuv420p").prefix(320 * 180).map { $0 })
        let expected = 16 + 219 * (0.2126 * 192 + 0.7152 * 32 + 0.0722 * 48) / 255
        #expect(abs(luma - expected) < 2)
    }

    @Test("what is see-through shows the track below")
    func seeThrough() async throws {
        let shop = try RenderingFixture()
        let hole = try await shop.make(
            "hole.png",
            [
                "-f", "lavfi", "-i", "color=white:s=160x180,format=rgba,geq=r=255:g=255:b=255:a='255*gt(X,80)'",
                "-frames:v", "1",
            ]
        )
        #expect(hole.video?.hasAlpha == true)
        let red = try await shop.plain("red.mp4", color: "red")
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("r"), 0, 1000)), Make.video(Make.clip(Make.file("h"), 500, 500))],
            [Make.file("h"): hole, Make.file("r"): red]
        )
        let found = try await shop.frames([5, 20], of: film)
        let (below, row) = (found[0][90 * 320], Array(found[1][(90 * 320)..<(91 * 320)]))
        // From the left: beside the picture, its see-through half, its white half, beside it again.
        #expect(abs(Int(row[20]) - Int(below)) < 6 && abs(Int(row[120]) - Int(below)) < 6)
        #expect(row[200] > 240 && abs(Int(row[300]) - Int(below)) < 6)
        let alone = try await shop.render([Make.video(Make.clip(Make.file("h"), 0, 500))], [Make.file("h"): hole])
        let bare = try await shop.frame(alone, at: 5)[(90 * 320)..<(91 * 320)].map { $0 }
        #expect(bare[120] < 6 && bare[200] > 240)
    }

    @Test(
        "moving GIFs and WebM are clips",
        arguments: TestAmount.of(
            [("a.gif", ["-f", "gif"]), ("a.webm", ["-c:v", "libvpx", "-c:a", "libopus"])],
            otherwise: 1
        )
    )
    func otherKinds(_ kind: (name: String, options: [String])) async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.make(
            kind.name,
            ["-f", "lavfi", "-i", "testsrc2=s=160x90:r=10:d=2", "-f", "lavfi", "-i", "sine=d=2"] + kind.options
        )
        #expect(!clip.isStill)
        let film = try await shop.render(
            [Make.video(Make.clip(Make.file("g"), 0, 1000, from: 500))],
            [Make.file("g"): clip]
        )
        #expect(try await shop.frameTimes(film).count == 30)
        let found = try await shop.frames([0, 29], of: film)
        #expect(difference(found[0], found[1]) > 2)
    }

    @Test("hundreds of cuts are rendered in one go, exactly")
    func manyCuts() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.clip("a.mp4", seconds: 3, size: "64x36")
        let segments = (0..<240).map { Make.clip(Make.file("a"), $0 * 67, 67, from: $0 * 37 % 2000) }
        let film = try await shop.render(
            [Track(kind: .video, segments: segments)],
            [Make.file("a"): clip],
            canvas: Canvas(width: 64, height: 36)
        )
        #expect(try await shop.frameTimes(film).count == 482)
    }
}
