import Timeline

/// What a word or phrase of the vocabulary means, the same in every language.
///
/// The rules know terms only: a language is a table from its phrases to these.
enum Term: Hashable, Sendable {
    /// What to do.
    case verb(Verb)
    /// What is spoken of.
    case noun(Noun)
    /// "it", "that".
    case pronoun
    /// "the": what follows is known already.
    case definite
    /// "a", "some": what follows is new.
    case indefinite
    /// "first", "second", "last" as 1, 2, -1; before a time, the first or last stretch of that length.
    case ordinal(Int)
    case preposition(Preposition)
    /// "before", "after": English puts them in front of what they speak of, Chinese behind.
    case relation(Relation, behind: Bool)
    /// "beginning", "end".
    case edge(Edge)
    /// "long", behind a time.
    case long
    case louder
    case quieter
    case earlier
    case later
    /// "leaving a gap" is false, "closing the gap" true.
    case ripple(Bool)
    case position(Title.Position)
    case ratio(Canvas.Ratio)
    case mood(MusicMood)
    case color(TitleColor)
    /// "saying": what follows is the text of a title.
    case saying
    /// "named": the quoted text that follows is a name.
    case named
    /// "with id": the quoted text that follows is the identifier of a file.
    case identified
    /// "uploaded", "my".
    case uploaded
    /// "text prompt": stands for a description without being one.
    case promptWord
    /// "of mood": the quoted text that follows is the identifier of a mood.
    case moodWord
    /// "here".
    case playhead
    /// "of material": how long the source of a clip is.
    case material
    /// What it says of amounts, stretches, tracks, speed, sound, titles and pictures.
    case sense(Sense)
    /// What asks for one request only.
    case keyword(Keyword)
    /// "and", "then", a comma: an instruction may end here.
    case joint
    /// A joint that ties what follows to what stands before: "with".
    case with
    /// Says nothing.
    case filler
}

enum Verb: Hashable, Sendable {
    case make, generate, add, put, use, trim, shorten, extend, cut, remove, split, move, set, replace
    case mute, unmute, undo, redo, keep
    /// What a clause takes over from a fade before it: "… and out over 2 s".
    case fade
    /// An edit that people know and this program does not have.
    case unsupported
}

enum Noun: Hashable, Sendable {
    case clip, image, title, music, sound, file, volume, canvas, track, edits
}

enum Preposition: Hashable, Sendable {
    case from, to, at, duration, by, between
}

enum Relation: Hashable, Sendable {
    case before, after
}

enum Edge: Hashable, Sendable {
    case start, end
}
