import Testing
import Timeline

@testable import Rendering

/// What a plan says of each edit, as text.
@Suite struct EditPlanTests {
    private let city = MediaSource.generated(prompt: "city")
    private let beach = Make.file("beach")
    private let lofi = MediaSource.music(mood: "lofi")
    private let photo = Make.file("photo")
    private var media: [MediaSource: MediaInfo] {
        [
            city: Make.footage("/m/city.mp4"), beach: Make.footage("/m/beach.mp4", width: 1080, height: 1920),
            lofi: Make.music("/m/lofi.mp3"),
            photo: MediaInfo(
                path: "/m/photo.jpg",
                video: VideoInfo(width: 4000, height: 3000, codec: "mjpeg", matrix: .bt601),
                isStill: true
            ),
        ]
    }

    @Test func speeds() throws {
        let slow = Make.media(Make.clip(city, 0, 2000, from: 1000)) { $0.speed = 25 }
        let fast = Make.media(Make.clip(city, 2000, 1000, from: 3000)) { $0.speed = 400 }
        try expectGolden(try Make.plan([Make.video(slow, fast)], media).golden, "speeds")
    }

    @Test("backwards in stretches of two seconds at most, and a still")
    func reverse() throws {
        let back = Make.media(Make.clip(city, 0, 3000, from: 500)) { $0.isReversed = true }
        let still = Make.media(Make.clip(city, 3000, 1000, from: 500)) { $0.isFrozen = true }
        try expectGolden(try Make.plan([Make.video(back, still)], media).golden, "reverse")
    }

    @Test func fades() throws {
        func fading(_ segment: Segment) -> Segment {
            Make.with(segment) {
                $0.fadeIn = 500
                $0.fadeOut = 250
            }
        }
        let plan = try Make.plan(
            [
                Make.video(fading(Make.clip(city, 0, 2000))), Make.video(fading(Make.clip(beach, 500, 1000))),
                Make.audio(fading(Make.clip(lofi, 0, 2000))), Make.text(fading(Make.title(Title("Fade"), 0, 2000))),
            ],
            media
        )
        try expectGolden(plan.golden, "fades")
    }

    @Test("frames for a transition come from the handles; the one missing before the second clip's start is held")
    func transitions() throws {
        let second = Make.with(Make.clip(beach, 1000, 1000, from: 100)) {
            $0.transition = Transition(.crossfade, length: 500)
        }
        let third = Make.with(Make.clip(photo, 2000, 1000)) { $0.transition = Transition(.circleOpen, length: 200) }
        let plan = try Make.plan([Make.video(Make.clip(city, 0, 1000, from: 2000), second, third)], media)
        try expectGolden(plan.golden, "transitions")
    }

    @Test func looks() throws {
        let blurred = Make.look(Make.clip(beach, 0, 1000)) {
            $0.fit = .blur
            $0.brightness = 10
            $0.contrast = -5
        }
        let tilted = Make.look(Make.clip(city, 1000, 1000)) {
            $0.crop = .init(left: 10, bottom: 20)
            $0.isFlippedHorizontally = true
            $0.rotation = 15
            $0.fit = .fill
            $0.warmth = 30
            $0.filter = .sepia
        }
        let boxed = Make.look(Make.clip(beach, 0, 2000)) {
            $0.rotation = -90
            $0.box = .init(.bottomRight)
            $0.opacity = 80
        }
        try expectGolden(try Make.plan([Make.video(blurred, tilted), Make.video(boxed)], media).golden, "looks")
    }

    @Test func motion() throws {
        let near = Make.look(Make.clip(photo, 0, 2000)) {
            $0.fit = .fill
            $0.motion = .init(.zoomIn)
        }
        let along = Make.look(Make.clip(city, 2000, 1000)) { $0.motion = .init(.panLeft, amount: 50) }
        try expectGolden(try Make.plan([Make.video(near, along)], media).golden, "motion")
    }

    @Test("styles, fonts and outlines; two tracks of titles with pictures between them")
    func titles() throws {
        let box = Make.look(Make.clip(beach, 0, 3000)) { $0.box = .init(.topLeft) }
        let plan = try Make.plan(
            [
                Make.video(Make.clip(city, 0, 3000)),
                Make.text(Make.title(Title("Ada Lovelace\n1815–1852", style: .lowerThird), 0, 3000)),
                Make.video(box),
                Make.text(
                    Make.title(Title("What she said", style: .subtitle), 0, 1000),
                    Make.title(
                        Title(
                            "GO",
                            position: .topRight,
                            font: "Impact, {\\fs9}\n",
                            outline: .init(color: TitleColor(red: 255, green: 0, blue: 0), width: 8)
                        ),
                        1000,
                        1000
                    )
                ),
            ],
            media
        )
        try expectGolden(plan.golden, "titles")
    }

    @Test("music ducks under what is heard, a muted track is not, and the whole is made as loud as asked")
    func sound() throws {
        let bed = Make.with(Make.clip(lofi, 0, 8000, volume: 60)) { $0.duck = 30 }
        let plan = try Make.plan(
            [
                Make.muted(Make.video(Make.clip(city, 0, 8000))),
                Make.audio(bed),
                Make.audio(Make.clip(beach, 0, 1000), Make.clip(beach, 3000, 1000), Make.clip(beach, 4300, 1000)),
            ],
            media,
            loudness: -14
        )
        try expectGolden(plan.golden, "sound")
        let measure = try #require(plan.loudness)
        try expectGolden(measure.arguments.joined(separator: "\n") + "\n", "loudness")
        #expect(measure.inputs.count == 4)
        #expect(plan.leveled(by: -350).filterGraph.contains("[mix]volume=-3.50dB,"))
        #expect(plan.leveled(by: -350).inputs == plan.inputs)
        #expect(measure.gain(from: -2000) == 600 && measure.gain(from: -1000) == -400 && measure.gain(from: -7000) == 0)
        #expect(LoudnessMeasure.loudness(inLine: "lavfi.r128.I=-21.760") == -2176)
        #expect(LoudnessMeasure.loudness(inLine: "frame:29   pts:139200  pts_time:2.9") == nil)
        #expect(LoudnessMeasure.loudness(inLine: "lavfi.r128.I=-inf") == nil)
    }

    @Test("a segment's chain is the same wherever it stands")
    func chainsStandAlone() throws {
        let clip = Make.look(Make.clip(city, 0, 1000, from: 700)) { $0.warmth = 20 }
        func chain(_ plan: RenderPlan) -> String? {
            plan.filterGraph.split(separator: "\n").first { $0.contains("colorchannelmixer") }
                .flatMap { line in line.firstIndex(of: "]").map { String(line[$0...].prefix { $0 != "[" }) } }
        }
        let moved = Make.with(clip) { $0.start = 5000 }
        let alone = try Make.plan([Make.video(clip)], media)
        let among = try Make.plan([Make.video(Make.clip(beach, 0, 3333), moved)], media)
        #expect(chain(alone) != nil && chain(alone) == chain(among))
    }
}
