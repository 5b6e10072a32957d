import EditLanguage
import ServiceProtocol
import Timeline

/// An edit that takes a file of the project, and perhaps a value beside it.
struct FileForm: Sendable {
    /// Its name among the commands.
    let id: String
    /// What it does.
    let name: Phrase
    /// What it is done to.
    let subject: Subject
    /// What has to be in the file.
    let kinds: Set<MediaFormat.Content>
    /// What else is asked for; nil where the file is enough.
    let value: Value?
    /// The edits, of a file, what was typed beside it, and what they are for.
    let edits: @Sendable (Medium, TypedValue?, Target) throws -> [Edit]

    enum Subject: Hashable, Sendable {
        /// The film, also one that is empty, or one that holds something.
        case film, fullFilm
        /// Of what is selected the clips on tracks of pictures, or the sounds.
        case clips, sounds
    }

    /// A value beside the file: what it is, what can be typed, and what stands there at first.
    struct Value: Sendable {
        let name: Phrase
        let choices: Phrase
        let first: @Sendable (Medium, Aim) -> String
    }

    /// Where one was when the file was asked for.
    struct Aim: Hashable, Sendable {
        /// What is selected, in order.
        let selected: [SegmentAddress]
        /// In ms.
        let playhead: Int
        /// The stretch that is marked; nil without one.
        let range: TimeRange?
        /// How long a picture of the film stands, in ms.
        let frame: Int
        let language: Language

        /// Where something new begins, in ms.
        var start: Int { range?.start ?? playhead }
    }

    /// What an edit is made for: one segment, or the film.
    struct Target: Sendable {
        let aim: Aim
        /// For an edit of the film of no account.
        let address: SegmentAddress
    }

    /// What of those that are selected the edit is done to; for an edit of the film one of no account.
    func targets(in draft: Draft, _ aim: Aim) -> [Target] {
        switch subject {
        case .film, .fullFilm: [Target(aim: aim, address: SegmentAddress(.video, 1, 1))]
        case .clips, .sounds:
            aim.selected.filter { $0.track.kind == (subject == .clips ? .video : .audio) && draft[$0] != nil }.map {
                Target(aim: aim, address: $0)
            }
        }
    }

    /// All edits, the last first, so that none moves before its turn.
    /// - Throws: `TypedValue.Fault` where what was typed is no such value.
    func edits(_ medium: Medium, _ typed: TypedValue?, _ aim: Aim, in draft: Draft) throws -> [Edit] {
        try targets(in: draft, aim).reversed().flatMap { try edits(medium, typed, $0) }
    }

    // MARK: All there are

    static let all: [FileForm] = [
        FileForm(
            id: "timeline.addClip",
            name: Phrase("put in a clip or a picture", zh: "插入片段或图片"),
            subject: .film,
            kinds: [.video, .image],
            value: Value(
                name: Phrase("where it goes in", zh: "插入位置"),
                choices: Phrase("end, or a time: 5, 1:20", zh: "末尾，或时间：5、1:20"),
                first: { _, aim in end[aim.language] }
            ),
            edits: { medium, typed, target in
                let isLast = try typed?.isOne(of: end) ?? true
                let time = isLast ? nil : try typed?.time(frame: target.aim.frame)
                return try medium.clip(at: time.map(ClipPlace.at) ?? .end)
            }
        ),
        FileForm(
            id: "timeline.overwrite",
            name: Phrase("lay a clip over what stands there", zh: "用片段覆盖此处内容"),
            subject: .fullFilm,
            kinds: [.video, .image],
            value: Value(
                name: Phrase("for how long", zh: "时长"),
                choices: Phrase("2, 1.5s, 10f", zh: "2、1.5秒、10帧"),
                first: { medium, aim in TimeText.short(medium.length(within: aim.range?.duration)) }
            ),
            edits: { medium, typed, target in
                let length = try typed?.time(frame: target.aim.frame) ?? medium.length(within: nil)
                let range = TimeRange(target.aim.start, target.aim.start + length)
                let (source, name) = try medium.named()
                return [.overwrite(range, with: source, name: name, sourceLength: medium.duration)]
            }
        ),
        FileForm(
            id: "timeline.overlay",
            name: Phrase("lay a picture over the film", zh: "叠加画面"),
            subject: .fullFilm,
            kinds: [.video, .image],
            value: Value(
                name: Phrase("place and width in %", zh: "位置和宽度（%）"),
                choices: Phrase("top right 30; full", zh: "右上 30；全屏"),
                first: { _, aim in "\(PicturePlace.topRight.word(aim.language)) \(Look.Box.standardSize)" }
            ),
            edits: { medium, typed, target in
                let isFull = try typed?.isOne(of: full) ?? true
                let (source, name) = try medium.named()
                let length = medium.length(within: target.aim.range?.duration)
                let picture = Overlay.Picture.new(source, name: name, length: length, sourceLength: medium.duration)
                return [.overlay(picture, at: target.aim.start, in: isFull ? nil : try typed?.box())]
            }
        ),
        FileForm(
            id: "timeline.addSound",
            name: Phrase("put in a sound", zh: "添加声音"),
            subject: .film,
            kinds: [.audio],
            value: Value(
                name: Phrase("from which time", zh: "开始时间"),
                choices: Phrase("5, 1:20", zh: "5、1:20"),
                first: { _, aim in TimeText.short(aim.start) }
            ),
            edits: { medium, typed, target in
                let (source, name) = try medium.named()
                let start = try typed?.time(frame: target.aim.frame) ?? target.aim.start
                return [.addSound(AddSound(source: source, name: name, start: start, sourceLength: medium.duration))]
            }
        ),
        FileForm(
            id: "timeline.replaceClip",
            name: Phrase("put another clip in its place", zh: "替换为其他片段"),
            subject: .clips,
            kinds: [.video, .image],
            value: nil,
            edits: { medium, _, target in
                let (source, name) = try medium.named()
                return [.replaceClip(target.address, source, name: name, sourceLength: medium.duration)]
            }
        ),
        FileForm(
            id: "timeline.replaceSound",
            name: Phrase("put another sound in its place", zh: "替换为其他声音"),
            subject: .sounds,
            kinds: [.audio],
            value: nil,
            edits: { medium, _, target in
                let (source, name) = try medium.named()
                return [.replaceSound(target.address, source, name: name)]
            }
        ),
    ]

    private static let end = Phrase("end", zh: "末尾")
    private static let full = Phrase("full", zh: "全屏")
}

extension Medium {
    /// As segments name it, and its name.
    /// - Throws: where nothing is known of it but its name.
    fileprivate func named() throws -> (MediaSource, String) {
        guard let source, source != .unknown else { throw EditRefusal.noChange }
        return (source, name)
    }

    fileprivate func clip(at place: ClipPlace) throws -> [Edit] {
        let (source, name) = try named()
        let length = duration ?? Self.lengthOfStill
        return [
            .addClip(AddClip(source: source, name: name, length: length, sourceLength: duration, place: place))
        ]
    }

    /// How long it stands, in ms; in a stretch that is marked as long as that, as far as there is so much of it.
    fileprivate func length(within room: Int?) -> Int {
        let own = duration ?? room ?? Self.lengthOfStill
        return min(own, room ?? own)
    }
}

extension TypedValue {
    /// Whether that word was typed, in whichever language.
    fileprivate func isOne(of word: Phrase) throws -> Bool { Language.allCases.contains { word[$0] == text } }
}
