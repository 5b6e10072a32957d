import Foundation
import Synchronization
import TestSupport
import Testing
import Timeline

@testable import Rendering

/// Every kind of file, made and looked at.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15)))
struct FormatFilmTests {
    private let source = Make.file("r")

    /// Red with a tone for half a second, then nothing for half a second, then red again.
    private var tracks: [Track] {
        [Make.video(Make.clip(source, 0, 500), Make.clip(source, 1000, 500))]
    }

    /// What ffprobe says of a file of each format: its container and its codecs.
    private static func kind(_ format: OutputFormat) -> (container: String, codecs: [String]) {
        switch format {
        case .mp4, .mov: ("mov,mp4,m4a,3gp,3g2,mj2", ["h264", "aac"])
        case .webm: ("matroska,webm", ["vp9", "opus"])
        case .gif: ("gif", ["gif"])
        case .mp3: ("mp3", ["mp3"])
        case .wav: ("wav", ["pcm_s16le"])
        case .m4a: ("mov,mp4,m4a,3gp,3g2,mj2", ["aac"])
        case .png: ("png_pipe", ["png"])
        }
    }

    @Test(
        "each format is what its name says, begins as it should, and can be read again",
        arguments: OutputFormat.allCases
    )
    func kinds(format: OutputFormat) async throws {
        let shop = try RenderingFixture()
        let file = try await shop.export(tracks, [source: shop.redTone()], as: format, quality: .high)
        #expect(file.hasSuffix(".\(format.rawValue)"))
        let found = try await shop.kinds(file)
        #expect(found.container == Self.kind(format).container)
        #expect(found.codecs == Self.kind(format).codecs)
        let info = try await MediaProbe(tools: shop.tools).probe(file)
        #expect((info.video != nil) == format.hasPictures)
        #expect((info.audio != nil) == format.hasSound)
        #expect(info.isStill == format.isStill)
    }

    @Test(
        "films hold the pictures and the sound, to the frame",
        arguments: TestAmount.of(OutputFormat.allCases.filter { $0.hasPictures && $0.hasSound }, otherwise: 1),
        [OutputQuality.draft, .max]
    )
    func films(format: OutputFormat, quality: OutputQuality) async throws {
        let shop = try RenderingFixture()
        let film = try await shop.export(tracks, [source: shop.redTone()], as: format, quality: quality)
        let times = try await shop.frameTimes(film)
        #expect(times.count == 45)
        let lumas = try await shop.lumas(film)
        #expect(lumas.count == 45)
        // Red is 63 in BT.709.
        #expect([0, 14, 30, 44].allSatisfy { abs(lumas[$0] - 63) < 4 })
        #expect([15, 29].allSatisfy { abs(lumas[$0] - 16) < 3 })
        #expect(try await shop.picture(film, at: 3, canvas: RenderingFixture.small).color(80, 45) == "red")
        try expectTone(try await shop.samples(film))
        // Players go by times, not by how many samples there are.
        let sounds = try await shop.soundTimes(film)
        #expect(zip(sounds, sounds.dropFirst()).allSatisfy { (15...25).contains($1 - $0) })
        #expect((1450...1500).contains(sounds.last ?? 0))
    }

    @Test(
        "sound alone is as long as the film, and as loud",
        arguments: OutputFormat.allCases.filter { !$0.hasPictures }
    )
    func sounds(format: OutputFormat) async throws {
        let shop = try RenderingFixture()
        let heard = Mutex<[RenderProgress]>([])
        let file = try await shop.export(tracks, [source: shop.redTone()], as: format, quality: .high) { news in
            heard.withLock { $0.append(news) }
        }
        let info = try await MediaProbe(tools: shop.tools).probe(file)
        #expect(info.video == nil)
        #expect(abs((info.duration ?? 0) - 1500) < 80)
        try expectTone(try await shop.samples(file))
        #expect(heard.withLock { $0.last?.fraction } == 1)
    }

    @Test("a wav for keeping has 24 bits and every sample in its place")
    func wav() async throws {
        let shop = try RenderingFixture()
        let file = try await shop.export(tracks, [source: shop.redTone()], as: .wav, quality: .max)
        #expect(try await shop.kinds(file).codecs == ["pcm_s24le"])
        #expect(try await shop.samples(file).count == 72_000)
    }

    @Test("sound alone opens no picture, pictures alone open no sound")
    func opensWhatItNeeds() throws {
        let media = [source: Make.footage("/m/a.mp4")]
        let draft = Draft(tracks: tracks + [Make.text(Make.title(Title("T"), 0, 500))])
        for format in OutputFormat.allCases {
            let plan = try RenderPlan(draft: draft, media: media, output: OutputSettings(format: format))
            let arguments = plan.arguments(output: "/out/film")
            #expect(arguments.contains("[v]") == format.hasPictures)
            #expect(arguments.contains("[a]") == format.hasSound)
            #expect(plan.filterGraph.contains("afade") == format.hasSound)
            #expect(plan.filterGraph.contains("ass=") == format.hasPictures)
            #expect(arguments.last == "file:/out/film")
        }
        let still = try RenderPlan(draft: draft, media: media, output: OutputSettings(format: .png))
        #expect(still.inputs.map(\.segment.description) == ["V1·1 \"clip\""])
        #expect(still.frameCount == 1)
    }

    @Test("a gif moves, loops in its own size and rate, and has the colours of the film")
    func gif() async throws {
        let shop = try RenderingFixture()
        let canvas = Canvas(width: 640, height: 360)
        let stripes = ["red", "0x00FF00", "blue", "white"]
        let clip = try await shop.stripes("s.mov", stripes, more: ["-c:v", "qtrle", "-pix_fmt", "rgb24"])
        let file = try await shop.export(
            [Make.video(Make.clip(source, 500, 1000))],
            [source: clip],
            as: .gif,
            quality: .high,
            canvas: canvas
        )
        let info = try await MediaProbe(tools: shop.tools).probe(file)
        #expect(info.video?.width == 480 && info.video?.height == 270)
        #expect(info.audio == nil && !info.isStill)
        #expect(info.duration == 1500)
        #expect(try await shop.frameTimes(file) == (0..<30).map { $0 * 5 })
        let shown = Canvas(width: 480, height: 270)
        let found = try await shop.pictures(file, at: [9, 10], canvas: shown)
        let (black, colors) = (found[0], found[1])
        #expect(black.corners == ["black", "black", "black", "black"])
        #expect([60, 180, 300, 420].map { colors.color($0, 135) } == ["red", "green", "blue", "white"])
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.range(of: Data("NETSCAPE2.0".utf8)) != nil)
    }

    @Test("a png is what stands at the start, come up whole, in the film's colours")
    func png() async throws {
        let shop = try RenderingFixture()
        let clip = try await shop.stripes("s.mov", ["0xC02030", "0x2080E0"], more: ["-c:v", "qtrle"])
        let file = try await shop.export(
            [
                Make.video(Make.with(Make.clip(source, 0, 500)) { $0.fadeIn = 200 }),
                Make.video(Make.clip(Make.file("white"), 100, 400)),
            ],
            [source: clip, Make.file("white"): try await shop.plain("white.mp4", color: "white", seconds: 0.5)],
            as: .png,
            name: "50%d"
        )
        #expect(try await shop.kinds(file).codecs == ["png"])
        let info = try await MediaProbe(tools: shop.tools).probe(file)
        #expect(info.isStill && info.video?.width == 160 && info.video?.height == 90)
        let picture = try await shop.picture(file, at: 0, canvas: RenderingFixture.small)
        for (x, color) in [(40, [0xC0, 0x20, 0x30]), (120, [0x20, 0x80, 0xE0])] {
            #expect(zip(picture[x, 45], color).allSatisfy { abs($0 - $1) < 6 }, "\(picture[x, 45])")
        }
        let titled = try await shop.export(
            [Make.text(Make.title(Title("W", fontSize: 400), 0, 500))],
            [:],
            as: .png,
            name: "title"
        )
        let letters = try await shop.picture(titled, at: 0, canvas: RenderingFixture.small)
        #expect(letters.bounds { $0.min() ?? 0 > 200 } != nil)
        #expect(shop.names == ["50%d.png", "job", "s.mov", "title.png", "white.mp4"])
    }

    /// A tone, silence, a tone again, half a second each.
    private func expectTone(_ samples: [Float]) throws {
        try #require(samples.count >= 71_000)
        // Lossy coders smear a few ms over the edges, and begin a few late.
        #expect(abs(decibels(samples[6000..<20_000]) + 21) < 1)
        #expect(abs(pitch(samples[6000..<20_000]) - 440) < 4)
        #expect(decibels(samples[29_000..<44_000]) < -60)
        #expect(abs(decibels(samples[54_000..<68_000]) + 21) < 1)
    }
}
