import Timeline

extension Vocabulary {
    /// "clip2", typed in one.
    static let englishGluedClips: [Row] = (1...9).map { number in
        (["clip\(number)", "clip#\(number)", "clip-\(number)"], [.ordinal(number), .noun(.clip)])
    }

    /// A picture of one colour: no such clip can be made, and its colour is not that of the letters on it.
    static let englishScreens: [Row] = [
        (
            ["black", "white", "blank", "blue", "green", "red", "grey", "gray"].flatMap {
                ["\($0) screen", "\($0) background", "\($0) backdrop", "\($0) card"]
            }, [.keyword(.plainScreen)]
        )
    ]

    /// What is spoken of, and how it is counted and pointed at.
    static let englishThings: [Row] = [
        (
            [
                "clip", "clips", "video", "video clip", "footage", "shot", "scene", "video segment", "segment",
                "film clip", "movie clip", "movie", "film", "videos", "video clips", "shots", "scenes", "segments",
                "recording",
                "recordings", "movies",
            ], [.noun(.clip)]
        ),
        (
            [
                "image", "picture", "photo", "still", "photograph", "images", "pictures", "photos", "stills",
                "photographs",
                "pic", "pics",
            ], [.noun(.image)]
        ),
        (
            [
                "title", "titles", "text", "caption", "heading", "headline", "title card", "lower third text",
                "words", "texts", "headings", "headlines",
            ],
            [.noun(.title)]
        ),
        (["subtitle", "subtitles", "captions", "text overlay", "title text", "sub", "subs"], [.noun(.title)]),
        (
            [
                "music", "bgm", "background music", "soundtrack", "song", "tune", "score", "music track", "music bed",
                "beat", "beats", "songs", "tunes", "music's", "music’s", "song's",
            ], [.noun(.music)]
        ),
        (
            [
                "sound", "audio", "audio track", "sound file", "audio file", "original audio", "original sound",
                "audio files",
            ], [.noun(.sound)]
        ),
        (["file", "media", "upload", "files", "uploads"], [.noun(.file)]),
        (["volume", "loudness", "sound level", "audio level"], [.noun(.volume)]),
        (
            ["canvas", "frame", "aspect ratio", "aspect", "format", "ratio", "orientation", "resolution"],
            [.noun(.canvas)]
        ),
        (["track"], [.noun(.track)]),
        (["edits", "changes", "step", "steps"], [.noun(.edits)]),
        (["last change", "last edit"], [.ordinal(-1), .noun(.edits)]),
        (["it", "that", "this", "that one", "this one", "him"], [.pronoun]),
        (
            [
                "the copy", "the duplicate", "the duplicated clip", "the copied clip", "the clone", "the new copy",
                "that copy", "the cloned clip",
            ], [.sense(.copied)]
        ),
        (["first", "1st", "opening"], [.ordinal(1)]),
        (["second", "2nd"], [.ordinal(2)]),
        (["third", "3rd"], [.ordinal(3)]),
        (["fourth", "4th"], [.ordinal(4)]),
        (["fifth", "5th"], [.ordinal(5)]),
        (["sixth", "6th"], [.ordinal(6)]),
        (["seventh", "7th"], [.ordinal(7)]),
        (["eighth", "8th"], [.ordinal(8)]),
        (["ninth", "9th"], [.ordinal(9)]),
        (["tenth", "10th"], [.ordinal(10)]),
        (["eleventh", "11th"], [.ordinal(11)]),
        (["twelfth", "12th"], [.ordinal(12)]),
        (["last", "final", "closing"], [.ordinal(-1)]),
        (["the"], [.definite]),
        (["a", "an", "some", "another", "a new", "new", "a bit of"], [.indefinite]),
        (["all", "every", "each", "all the", "all of the", "everything", "everywhere"], [.sense(.all)]),
        (
            [
                "the whole video", "the whole film", "the whole movie", "the entire video", "the entire film",
                "the whole thing", "the entire thing",
            ],
            [.sense(.all)]
        ),
        (["between all clips", "between all the clips", "between every clip", "between each clip"], [.sense(.all)]),
        (["between the clips", "between clips", "between my clips", "at every cut", "on every cut"], [.sense(.all)]),
        (
            ["at every seam", "at all seams", "at every join", "on every join", "at all the joins", "at all joins"],
            [.sense(.all)]
        ),
        (
            ["all", "all the", "all of the", "all my", "the", "my", "every", "each"].flatMap { all in
                ["photos", "pictures", "images", "shots", "videos", "scenes", "photo", "picture", "pics"].map {
                    "between \(all) \($0)"
                }
            }, [.sense(.all)]
        ),
        (["first two clips", "first 2 clips", "two first clips"], [.sense(.pair(1))]),
        (["last two clips", "last 2 clips", "two last clips"], [.sense(.pair(-1))]),
        (["two clips", "both clips", "2 clips"], [.sense(.pair(0))]),
        (["clip's", "clip’s", "video's", "video’s"], [.noun(.clip)]),
        (["title's", "title’s", "text's", "text’s"], [.noun(.title)]),
        (["lower third", "lower third title", "lower-third", "name tag", "lower thirds"], [.noun(.title)]),
        (
            ["end card", "end title", "end titles", "closing title", "end screen", "outro title"],
            [.noun(.title), .edge(.end)]
        ),
        (["opening title", "intro title", "opening titles"], [.noun(.title), .edge(.start)]),
        (["the lower third"], [.definite, .noun(.title)]),
        (["video track", "picture track", "clip track", "video layer", "video tracks"], [.sense(.lane(.video))]),
        (
            ["text track", "title track", "caption track", "subtitle track", "subtitles track", "text layer"],
            [.sense(.lane(.text))]
        ),
        (["tracks"], [.noun(.track)]),
    ]
}

extension Keyword {
    /// "Black screen".
    static let plainScreen = Keyword("plain screen")
}
