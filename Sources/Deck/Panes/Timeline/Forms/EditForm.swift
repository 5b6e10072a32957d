import EditLanguage
import ServiceProtocol
import Timeline

/// An edit that asks for a value in a line of text.
struct EditForm: Sendable {
    /// Its name among the commands.
    let id: String
    let keys: [KeyStroke]
    /// What it sets.
    let name: Phrase
    /// What it is set on.
    let subject: Subject
    /// What can be typed.
    let choices: Phrase
    /// The value that is there.
    let now: @Sendable (Target) -> String
    /// What would be typed for the value so many steps on, or back below 0; nil where there are no steps.
    let turn: (@Sendable (Target, Int) -> String?)?
    /// The edits that set what was typed.
    let edits: @Sendable (TypedValue, Target) throws -> [Edit]

    enum Subject: Hashable, Sendable {
        /// Each segment that is selected.
        case segment
        /// Of those, the ones of pictures, of sound or pictures with sound, of anything but titles, or the titles.
        case clip, sound, media, title
        /// The track of what is selected.
        case track
        /// All of the film.
        case film
    }

    /// Whether it is so or not, and nothing else.
    var isEither = false

    /// What an edit is made for.
    struct Target: Sendable {
        let draft: Draft
        let playhead: Int
        /// How long a picture stands, in ms.
        let frame: Int
        /// What is selected; for an edit of the film, of no account.
        let address: SegmentAddress
        let segment: Segment
        /// The language in which words for values are shown.
        var language = Language.english

        /// What is known of the project's files, where that was asked for.
        var files: SessionMedia?

        var track: TrackLabel { address.track }
        var media: Segment.Media? { segment.media }
        var title: Title? { segment.title }
    }

    init(
        _ id: String,
        _ keys: KeyStroke...,
        sets name: Phrase,
        of subject: Subject,
        choices: Phrase,
        now: @escaping @Sendable (Target) -> String = { _ in "" },
        turn: (@Sendable (Target, Int) -> String?)? = nil,
        edits: @escaping @Sendable (TypedValue, Target) throws -> [Edit]
    ) {
        (self.id, self.keys, self.name, self.subject, self.choices) = (id, keys, name, subject, choices)
        (self.now, self.turn, self.edits) = (now, turn, edits)
    }

    /// Whether it can be set on a segment.
    func fits(_ address: SegmentAddress, _ segment: Segment) -> Bool {
        switch subject {
        case .segment, .track, .film: true
        case .clip: address.track.kind == .video
        case .sound: address.track.kind == .audio
        case .media: segment.media != nil
        case .title: segment.title != nil
        }
    }
}

extension Phrase {
    /// The same in every language.
    init(same words: String) { self.init(words, zh: words) }
}
