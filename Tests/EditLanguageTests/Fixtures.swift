import EditLanguage
import Testing
import Timeline

/// Films that the tables speak of.
enum Film {
    static func clip(_ name: String, _ start: Int, _ length: Int, id: String? = nil) -> Segment {
        Segment(
            id: id ?? name,
            start: start,
            duration: length,
            name: name,
            content: .media(.init(source: .generated(prompt: name), sourceLength: 20_000))
        )
    }

    static func music(_ length: Int) -> Track {
        let media = Segment.Media(source: .music(mood: "lofi"))
        let bed = Segment(id: "bed", start: 0, duration: length, name: "Lo-fi", content: .media(media), volume: 40)
        return Track(kind: .audio, name: "BGM", segments: [bed])
    }

    static let titles = Track(
        kind: .text,
        name: "Title",
        segments: [
            Segment(id: "title", start: 0, duration: 3000, name: "Urban Dreams", content: .title(Title("Urban Dreams")))
        ]
    )

    /// One clip of 10 s, music at 40%, a title.
    static let short = Draft(tracks: [
        Track(kind: .video, name: "Video", segments: [clip("city timelapse", 0, 10_000)]), music(10_000), titles,
    ])

    /// Three clips: 0–10 s, 10–16 s, 16–21 s; music and a title.
    static let long = Draft(tracks: [
        Track(
            kind: .video,
            name: "Video",
            segments: [
                clip("city timelapse", 0, 10_000), clip("waves", 10_000, 6000), clip("sun and sea", 16_000, 5000),
            ]
        ), music(21_000), titles,
    ])

    static let uploads = [
        Upload(id: "u0", name: "old.mp4", duration: 4000, kind: .video),
        Upload(id: "u1", name: "beach.mov", duration: 12_000, kind: .video),
        Upload(id: "u2", name: "song.mp3", duration: 30_000, kind: .audio),
        Upload(id: "u3", name: "my holiday.png", kind: .image),
    ]

    /// One file of each kind: "my video" is that one.
    static let oneOfEach = Array(uploads.dropFirst())
    static let withOneOfEach = EditContext(draft: long, uploads: oneOfEach)

    static let inEmpty = EditContext(uploads: uploads)
    static let inShort = EditContext(
        draft: short,
        uploads: uploads,
        lastTouched: SegmentAddress(.video, 1, 1),
        playhead: 2500
    )
    static let inLong = EditContext(draft: long, uploads: uploads)
}

let v1 = SegmentAddress(.video, 1, 1)
let v2 = SegmentAddress(.video, 1, 2)
let v3 = SegmentAddress(.video, 1, 3)
let a1 = SegmentAddress(.audio, 1, 1)
let t1 = SegmentAddress(.text, 1, 1)

/// A sentence, what it is read against, and all that it must give.
struct Row: CustomTestStringConvertible, Sendable {
    let sentence: String
    let context: EditContext
    let edits: [Edit]

    init(_ sentence: String, _ edits: Edit..., in context: EditContext = Film.inLong) {
        self.sentence = sentence
        self.context = context
        self.edits = edits
    }

    var testDescription: String { sentence }
}

extension Edit {
    static func generate(_ prompt: String, _ length: Int = 8000, _ place: ClipPlace = .end) -> Edit {
        .addClip(
            AddClip(
                source: .generated(prompt: prompt),
                name: prompt,
                length: length,
                sourceLength: length,
                place: place
            )
        )
    }

    static func music(_ mood: MusicMood, _ volume: Int = 100, start: Int = 0, length: Int? = nil) -> Edit {
        .addSound(
            AddSound(source: mood.source, name: mood.displayName, start: start, length: length, volume: volume)
        )
    }

    static func title(
        _ text: String,
        _ start: Int = 0,
        _ length: Int = 3000,
        _ position: Title.Position = .center
    ) -> Edit {
        .addTitle(AddTitle(Title(text, position: position), start: start, length: length))
    }

    static func file(_ index: Int, _ length: Int? = nil, _ place: ClipPlace = .end) -> Edit {
        let upload = Film.uploads[index]
        return .addClip(
            AddClip(
                source: .file(id: upload.id),
                name: upload.name,
                length: length ?? upload.duration ?? 5000,
                sourceLength: upload.duration,
                place: place
            )
        )
    }

    static func volume(_ address: SegmentAddress, _ percent: Int) -> Edit {
        .setVolume(.segment(address), percent: percent)
    }
}

extension Film {
    /// The long film with a crossfade of 0.8 s into the second clip, which is a bright, old-looking picture in the
    /// picture, and a title that has been worked on.
    static let styled: Draft = {
        var draft = long
        draft.tracks[0].segments[1].transition = Transition(.crossfade, length: 800)
        draft.tracks[0].segments[1].look.box = Look.Box(.topRight, size: 40)
        draft.tracks[0].segments[1].look.brightness = 30
        draft.tracks[0].segments[1].look.filter = .vintage
        draft.tracks[2].segments[0].content = .title(
            Title("Urban Dreams", position: .top, font: "Georgia", outline: Title.Outline(color: .black, width: 6))
        )
        return draft
    }()

    static let inStyled = EditContext(draft: styled, uploads: uploads)
    static let styledTouched = EditContext(draft: styled, uploads: uploads, lastTouched: v2)

    /// The long film with a photo at its end.
    static let inPhoto: EditContext = {
        var draft = long
        let photo = Segment.Media(source: .file(id: "u3"))
        draft.tracks[0].segments.append(
            Segment(id: "photo", start: 21_000, duration: 4000, name: "my holiday.png", content: .media(photo))
        )
        return EditContext(draft: draft, uploads: uploads)
    }()
}

extension EditContext {
    /// The same with every clip filling the picture.
    var filled: EditContext {
        var context = self
        for index in context.draft.tracks[0].segments.indices {
            context.draft.tracks[0].segments[index].look.fit = .fill
        }
        return context
    }
}

extension Reading {
    /// The edits that were understood; nil where something is asked.
    var edits: [Edit]? {
        guard case .instructions(let instructions, _) = self else { return nil }
        return instructions.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
    }
}
