import Testing
import Timeline

@testable import Rendering

/// What can be asked for, and what is said to what cannot.
@Suite struct FormatRequestTests {
    private let city = Make.file("city")
    private let lofi = Make.file("lofi")
    private var media: [MediaSource: MediaInfo] {
        [city: Make.footage("/m/city.mp4"), lofi: Make.music("/m/lofi.mp3")]
    }

    private func plan(_ tracks: [Track], _ format: OutputFormat) throws -> RenderPlan {
        try RenderPlan(draft: Draft(tracks: tracks), media: media, output: OutputSettings(format: format))
    }

    @Test("every format and quality can be asked for by its name", arguments: OutputFormat.allCases)
    func names(format: OutputFormat) throws {
        for quality in OutputQuality.allCases {
            let settings = try OutputSettings(
                requestedFormat: format.rawValue.uppercased(),
                quality: quality.rawValue,
                resolution: "720p",
                framesPerSecond: 25,
                canvas: .standard
            )
            #expect(settings.format == format)
            #expect(settings.quality == quality)
        }
    }

    @Test(
        "a gif is kept small, whatever was asked for",
        arguments: [
            (OutputQuality.draft, Canvas.standard, Canvas(width: 320, height: 180, framesPerSecond: 10)),
            (.high, .standard, Canvas(width: 480, height: 270, framesPerSecond: 20)),
            (.max, Canvas(.tall), Canvas(width: 360, height: 640, framesPerSecond: 20)),
            (
                .max, Canvas(width: 100, height: 100, framesPerSecond: 5),
                Canvas(width: 100, height: 100, framesPerSecond: 5)
            ),
        ]
    )
    func gifCanvas(_ wish: (quality: OutputQuality, canvas: Canvas, result: Canvas)) {
        #expect(OutputSettings(format: .gif, canvas: wish.canvas, quality: wish.quality).canvas == wish.result)
        #expect(OutputSettings(format: .webm, canvas: wish.canvas, quality: wish.quality).canvas == wish.canvas)
    }

    @Test("an empty draft becomes no file of any kind", arguments: OutputFormat.allCases)
    func empty(format: OutputFormat) {
        #expect(throws: RenderPlanError.empty) { try plan([], format) }
    }

    @Test("sound alone needs something that is heard", arguments: OutputFormat.allCases.filter { !$0.hasPictures })
    func silent(format: OutputFormat) throws {
        let muted = Make.muted(Make.audio(Make.clip(lofi, 0, 1000)))
        let down = Make.video(Make.clip(city, 0, 1000, volume: 0))
        #expect(throws: RenderPlanError.noSound(format)) { try plan([down, muted], format) }
        #expect(throws: RenderPlanError.noSound(format)) {
            try plan([Make.text(Make.title(Title("T"), 0, 1000))], format)
        }
        #expect(try plan([down, Make.audio(Make.clip(lofi, 0, 1000))], format).frameCount == 30)
        #expect(
            RenderPlanError.noSound(format).description
                == "Nothing in this draft can be heard, so there is nothing to write as \(format.rawValue). "
                + "Add a sound, turn one up, or export mp4."
        )
    }

    @Test("pictures alone need something that is seen", arguments: OutputFormat.allCases.filter { !$0.hasSound })
    func unseen(format: OutputFormat) throws {
        #expect(throws: RenderPlanError.noPictures(format)) {
            try plan([Make.audio(Make.clip(lofi, 0, 1000))], format)
        }
        #expect(throws: RenderPlanError.noPictures(format)) {
            try plan([Make.video(Make.clip(lofi, 0, 1000))], format)
        }
        #expect(throws: Never.self) { try plan([Make.text(Make.title(Title("T"), 0, 1000))], format) }
        #expect(RenderPlanError.noPictures(.gif).description.contains("Add a clip or a title"))
        // A picture of the start, where there is nothing, would be black.
        #expect(throws: RenderPlanError.noPictures(.png)) { try plan([Make.video(Make.clip(city, 500, 1000))], .png) }
        #expect(RenderPlanError.noPictures(.png).description.contains("at the start of this draft"))
    }

    @Test("a gif of half a minute is the longest")
    func longGIF() throws {
        #expect(throws: Never.self) { try plan([Make.video(Make.clip(city, 0, 30_000))], .gif) }
        let error = #expect(throws: RenderPlanError.self) { try plan([Make.video(Make.clip(city, 0, 30_001))], .gif) }
        #expect(error == .tooLong(.gif, length: 30_001, longest: 30_000))
        let long = RenderPlanError.tooLong(.gif, length: 45_260, longest: 30_000)
        #expect(
            long.description == "A gif can last 30 seconds at most, and this draft lasts 45.3. "
                + "Shorten the draft, or export mp4 or webm."
        )
    }

    @Test("a narrow canvas keeps its shape or is refused, never cut off")
    func narrow() throws {
        let wide = Canvas(width: 2560, height: 640)
        #expect(try OutputSettings(requestedFormat: nil, resolution: "1024p", canvas: wide).canvas.width == 4096)
        #expect(throws: OutputSettingsError.resolution("1080p")) {
            try OutputSettings(requestedFormat: nil, resolution: "1080p", canvas: wide)
        }
    }

    @Test("sound alone tells its progress by its time")
    func progress() {
        var reader = ProgressReader(frameCount: 60, framesPerSecond: 30)
        let text = "out_time_us=500000\nspeed=1x\nprogress=continue\nout_time_us=1990000\nprogress=end"
        let news = text.split(separator: "\n").compactMap { reader.read(String($0)) }
        #expect(news.map(\.framesDone) == [15, 60])
    }

    @Test("an ffmpeg without an encoder cannot write what needs it")
    func encoders() {
        var known = MediaCapabilities(version: nil, filters: [], encoders: ["libx264", "aac", "png", "gif"])
        #expect(known.formats == [.mp4, .mov, .gif, .m4a, .png])
        known.encoders.formUnion(["libvpx-vp9", "libopus", "libmp3lame", "pcm_s16le", "pcm_s24le"])
        #expect(known.formats == OutputFormat.allCases)
    }
}
