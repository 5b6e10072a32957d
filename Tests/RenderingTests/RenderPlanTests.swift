import Testing
import Timeline

@testable import Rendering

@Suite struct RenderPlanTests {
    private let city = MediaSource.generated(prompt: "city")
    private let lofi = MediaSource.music(mood: "lofi")
    private var media: [MediaSource: MediaInfo] {
        [city: Make.footage("/m/city.mp4"), lofi: Make.music("/m/lofi.mp3")]
    }

    @Test func singleClip() throws {
        let plan = try Make.plan([Make.video(Make.clip(city, 0, 10_000, name: "city timelapse"))], media)
        try expectGolden(plan.golden, "single-clip")
    }

    @Test("the draft of the mission: a clip, music at 35 %, a title for three seconds")
    func mission() throws {
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 0, 10_000, name: "city timelapse")),
                Make.audio(Make.clip(lofi, 0, 10_000, volume: 35, name: "Lo-fi")),
                Make.text(Make.title(Title("Urban Dreams"), 0, 3000)),
            ],
            media
        )
        try expectGolden(plan.golden, "mission")
    }

    @Test("gaps before and between, and a film that goes on after the pictures")
    func gaps() throws {
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 1000, 1500, from: 2000), Make.clip(city, 4000, 1000, volume: 0)),
                Make.audio(Make.clip(lofi, 2000, 5000)),
            ],
            media
        )
        try expectGolden(plan.golden, "gaps")
    }

    @Test func twoTracks() throws {
        let phone = Make.file("phone")
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 0, 4000)),
                Make.video(Make.clip(phone, 500, 1000, from: 250), Make.clip(phone, 2000, 700)),
            ],
            [city: Make.footage("/m/city.mp4"), phone: Make.footage("/m/phone.mp4", width: 1080, height: 1920)]
        )
        try expectGolden(plan.golden, "two-tracks")
    }

    @Test("names and titles from outside stay out of the graph and cannot give orders")
    func hostile() throws {
        let path = "/m/'; [0:v]movie=/etc/passwd,%03d\n-y .mp4"
        let title = Title(
            "{\\an7\\fs300}a\\Nb\nDialogue: 9,0:00:00.00,9:00:00.00,X,,0,0,0,,x\u{0}\u{1B}",
            color: .white
        )
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 0, 2000, name: "\u{1B}[31mred\n")),
                Make.text(Make.title(title, 0, 2000)),
            ],
            [city: Make.footage(path)]
        )
        try expectGolden(plan.golden, "hostile")
        #expect(!plan.filterGraph.contains("passwd"))
        let arguments = plan.arguments(output: "/out/-x.mp4")
        #expect(arguments.contains("file:\(path)"))
        #expect(arguments.last == "file:/out/-x.mp4")
    }

    @Test("9:16 with a wide clip, a still and titles above and below")
    func tall() throws {
        let photo = Make.file("photo")
        let still = MediaInfo(
            path: "/m/photo.jpg",
            video: VideoInfo(width: 4000, height: 3000, codec: "mjpeg", matrix: .bt601),
            isStill: true
        )
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 0, 2000), Make.clip(photo, 2000, 2000)),
                Make.text(Make.title(Title("城市之梦", position: .top), 0, 2000)),
                Make.text(
                    Make.title(
                        Title("below", color: TitleColor(red: 255, green: 128, blue: 0), position: .bottom),
                        0,
                        400
                    )
                ),
            ],
            [city: Make.footage("/m/city.mp4"), photo: still],
            canvas: Canvas(.tall)
        )
        try expectGolden(plan.golden, "tall")
    }

    @Test("a split clip goes on without a dip in its sound")
    func splitIsSeamless() throws {
        let plan = try Make.plan(
            [Make.video(Make.clip(city, 0, 1000, from: 500), Make.clip(city, 1000, 1000, from: 1500))],
            media
        )
        let fades = plan.filterGraph.split(separator: "\n").map { $0.matches(of: /afade=t=(in|out)/).map(\.output.0) }
        #expect(fades.filter { !$0.isEmpty } == [["afade=t=in"], ["afade=t=out"]])
    }

    @Test("see-through pictures are laid over black, and over the track below")
    func alpha() throws {
        let logo = MediaInfo(
            path: "/m/logo.png",
            video: VideoInfo(width: 100, height: 100, matrix: .rgb, hasAlpha: true),
            isStill: true
        )
        let plan = try Make.plan([Make.video(Make.clip(Make.file("logo"), 0, 1000))], [Make.file("logo"): logo])
        #expect(plan.filterGraph.contains("scale=1080:1080:out_color_matrix=bt709:out_range=tv:flags="))
        #expect(plan.filterGraph.contains("[base][track1]overlay"))
    }

    @Test func muteLeavesSoundOut() throws {
        let plan = try Make.plan([Make.video(Make.clip(city, 0, 1000, volume: 0))], media)
        #expect(plan.inputs.count == 1)
        #expect(plan.filterGraph.contains("anullsrc"))
    }

    @Test func errorsNameTheSegment() throws {
        #expect(throws: RenderPlanError.empty) { try Make.plan([], [:]) }
        #expect(throws: RenderPlanError.empty) { try Make.plan([Make.video(Make.clip(city, 0, 10))], media) }
        let beach = Make.clip(Make.file("beach"), 1000, 1000, name: "beach\u{1B}[2J")
        let error = #expect(throws: RenderPlanError.self) {
            try Make.plan([Make.video(Make.clip(city, 0, 1000), beach)], media)
        }
        let said =
            "There is no source for V1·2 \"beach\\u{1b}[2J\". Replace the segment, or delete it, then render again."
        #expect(error?.description == said)
        #expect(RenderPlanError.empty.description.hasPrefix("There is nothing to render yet."))
        let strange = Segment(start: 0, duration: 1000, name: "?", content: .unknown)
        #expect(throws: RenderPlanError.self) { try Make.plan([Make.video(strange)], media) }
    }

    @Test(
        "times that no film has are refused, not computed with",
        arguments: [(-1, 10), (0, Int.max), (Int.max, 1), (0, -5)]
    )
    func badTimes(_ time: (start: Int, duration: Int)) {
        var draft = Draft()
        draft.tracks = [Make.video(Make.clip(city, time.start, time.duration))]
        #expect(throws: RenderPlanError.self) { try RenderPlan(draft: draft, media: media, output: OutputSettings()) }
    }

    @Test("where a foreign draft lays segments over each other, the later one cuts the earlier off")
    func overlaps() throws {
        let plan = try Make.plan([Make.video(Make.clip(city, 0, 3000), Make.clip(city, 1000, 1000))], media)
        #expect(plan.filterGraph.contains("trim=end_frame=30,scale"))
        #expect(plan.frameCount == 90)
    }
}
