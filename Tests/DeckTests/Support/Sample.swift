import ExactJSON
import Foundation
import ServiceProtocol
import Terminal
import Timeline

@testable import Deck
@testable import Workspace

/// Drafts, jobs and states that the tests look at.
enum Sample {
    /// The draft of the mission's summary line.
    static var mission: Draft {
        Draft(tracks: [
            Track(kind: .video, segments: [clip("city timelapse", 0, 10_000, id: "c1")]),
            Track(kind: .audio, segments: [music("Lo-fi", 0, 10_000, volume: 35)]),
            Track(kind: .text, segments: [title("Urban Dreams", 0, 3000)]),
        ])
    }

    /// Eight tracks, more than a small screen has rows for.
    static var manyTracks: Draft {
        let videos = (1...4).map { number in
            Track(
                kind: .video,
                name: "Camera \(number)",
                segments: (0..<5).map {
                    clip("shot \(number).\($0 + 1)", $0 * 7000, 6000 + $0 * 200, id: "v\(number)\($0)")
                }
            )
        }
        let sounds = (1...3).map {
            Track(kind: .audio, name: "Sound \($0)", segments: [music("Calm \($0)", 0, 35_000)])
        }
        return Draft(tracks: videos + sounds + [Track(kind: .text, segments: [title("The End", 30_000, 4000)])])
    }

    /// Four clips of five seconds with handles, music under them, a title.
    static var cut: Draft {
        let clips = ["sea", "city", "wood", "rain"].enumerated().map { number, name in
            var clip = clip(name, number * 5000, 5000, id: name)
            clip.media?.sourceStart = 2000
            clip.media?.sourceLength = 10_000
            return clip
        }
        var draft = Draft(tracks: [
            Track(kind: .video, segments: clips),
            Track(kind: .audio, segments: [music("Lo-fi", 0, 20_000)]),
            Track(kind: .text, segments: [title("Hello", 1000, 2000)]),
        ])
        draft.staying = Set(OverlayKind.allCases)
        draft.markers = [Marker(at: 6000, name: "beat")]
        return draft
    }

    static var chinese: Draft {
        Draft(tracks: [
            Track(
                kind: .video,
                name: "视频",
                segments: [clip("城市延时摄影", 0, 4000, id: "a"), clip("雨夜街道", 4000, 3500, id: "b")]
            ),
            Track(kind: .text, name: "标题", segments: [title("都市梦想 🌃", 500, 3000)]),
        ])
    }

    static func clip(_ name: String, _ start: Int, _ length: Int, id: String) -> Segment {
        let media = Segment.Media(source: .generated(prompt: name), sourceLength: length)
        return Segment(id: id, start: start, duration: length, name: name, content: .media(media))
    }

    static func music(_ name: String, _ start: Int, _ length: Int, volume: Int = 100) -> Segment {
        let content = Segment.Content.media(.init(source: .music(mood: "lofi")))
        return Segment(id: "m\(name)", start: start, duration: length, name: name, content: content, volume: volume)
    }

    static func title(_ text: String, _ start: Int, _ length: Int) -> Segment {
        Segment(id: "t\(text)", start: start, duration: length, name: text, content: .title(Title(text)))
    }

    static func project(_ draft: Draft, name: String = "urban-dreams") -> Project {
        var project = Project(name: name)
        project.draft = draft.json
        return project
    }

    /// A state as after a good start, at rest.
    static func state(
        _ draft: Draft = mission,
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .palette256,
        chat: [ChatEntry] = [],
        jobs: [RenderJob] = [],
        language: Language = .english,
        service: String = "studio",
        doesOffersAtOnce: Bool = false
    ) -> DeckState {
        var state = DeckState(
            project: project(draft),
            language: language,
            service: service,
            size: Size(width: width, height: height),
            theme: Theme(isLight: false, depth: depth),
            doesOffersAtOnce: doesOffersAtOnce,
            numbers: .plain,
            chat: chat,
            jobs: jobs
        )
        _ = state.update(.seen(project(draft)))
        _ = state.update(.balance(Credits(available: 100, frozen: 0, total: 100)))
        return state
    }

    static func job(_ number: Int, _ phase: RenderJob.Phase, file: String, project: String = "urban-dreams")
        -> RenderJob
    {
        RenderJob(
            id: "render_176380000000\(number)",
            project: project,
            service: "studio",
            sessionID: "session",
            renderID: "render_176380000000\(number)",
            draft: .null,
            output: RenderOutput(resolution: "1080p"),
            file: URL(filePath: "/home/ada/Videos/\(file)"),
            phase: phase,
            promisedSize: nil,
            attempt: 1,
            created: Date(timeIntervalSince1970: 1_763_800_000 + Double(number))
        )
    }

    /// A job in each phase, newest first.
    static func jobs() -> [RenderJob] {
        [
            job(6, .saved, file: "next.mp4"),
            job(5, .rendering(0.68), file: "urban-dreams-2.mp4"),
            job(4, .downloading(url: nil, 0.315), file: "city.mp4"),
            job(3, .done(size: 6_240_000), file: "urban-dreams.mp4"),
            job(2, .failed("There is no source for V1·2. Replace or delete it."), file: "draft.mp4"),
            job(1, .cancelled, file: "old.webm", project: "holiday"),
        ]
    }

    /// The mission's draft while a turn runs: text has come, one tool is done and one is at work, a message waits.
    static func midStream(
        width: Int = 120,
        height: Int = 40,
        depth: ColorDepth = .palette256,
        language: Language = .english
    ) -> DeckState {
        var state = state(width: width, height: height, depth: depth, jobs: jobs(), language: language)
        let request = "make a 10 s city timelapse with lo-fi and a title"
        _ = state.want(.say(request))
        state.now = 1000
        _ = state.update(.workspace(.notice(.began(request))))
        _ = state.update(.workspace(.notice(.text(piece: 0, "Generating the clip, then the music under it."))))
        _ = state.update(tool("1", "generate_video", "city timelapse"))
        state.now = 5200
        _ = state.update(.workspace(.notice(.toolEnded(id: "1", error: nil))))
        _ = state.update(tool("2", "add_music", "Lo-fi at 35%"))
        state.now = 7000
        let next = "make the music quieter"
        _ = state.want(.say(next))
        _ = state.update(.workspace(.notice(.queued(Request(id: 2, .say(next))), of: 2)))
        _ = state.update(.tick)
        return state
    }

    static func tool(_ id: String, _ name: String, _ subject: String) -> DeckAction {
        .workspace(.notice(.toolStarted(.init(id: id, name: name, subject: subject))))
    }
}

extension DeckState {
    /// Presses keys one after the other, and lets the hand rest; the effects of all of it.
    @discardableResult
    mutating func press(_ keys: [Key]) -> [DeckEffect] { keys.flatMap { update(.input(.key($0))) } + rest() }

    /// Lets so much time go by that what was done by hand goes off.
    mutating func rest() -> [DeckEffect] {
        guard timeline.hand.ends != nil else { return [] }
        now += Hand.pause
        return update(.tick)
    }

    /// Types a text; a line feed is Enter.
    @discardableResult
    mutating func type(_ text: String) -> [DeckEffect] {
        press(text.unicodeScalars.map { $0 == "\n" ? Key(.enter) : .character(Character($0)) })
    }

    var screen: String { DeckView(self).frame().buffer.text }

    /// Opens the help and reads it to its end; all screens of it.
    mutating func readHelp() -> String {
        press([Key(.function(1))])
        var seen = [screen]
        while true {
            press([Key(.pageDown)])
            let page = screen
            guard page != seen.last else { return seen.joined() }
            seen.append(page)
        }
    }
}
