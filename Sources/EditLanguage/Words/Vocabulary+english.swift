import Timeline

extension Vocabulary {
    /// The English table; lower case.
    static let english: [Row] =
        englishVerbs + englishNouns + englishRelations + englishOrdinals + englishQualities + englishFillers

    private static let englishVerbs: [Row] = [
        (["make", "create", "do", "build", "render me"], [.verb(.make)]),
        (["generate", "produce", "synthesize", "imagine"], [.verb(.generate)]),
        (["add", "insert", "include", "append", "write", "show", "overlay", "lay", "import"], [.verb(.add)]),
        (["play"], [.verb(.add)]),
        (["put", "place"], [.verb(.put)]),
        (["use"], [.verb(.use)]),
        (["trim", "trim down", "cut down", "crop"], [.verb(.trim)]),
        (["shorten"], [.verb(.shorten)]),
        (["extend", "lengthen", "stretch"], [.verb(.extend)]),
        (["cut", "chop", "snip"], [.verb(.cut)]),
        (
            [
                "remove", "delete", "erase", "drop", "get rid of", "take out", "cut out", "take away", "throw away",
                "lose", "discard", "trim off", "cut off", "trim away", "chop off",
            ],
            [.verb(.remove)]
        ),
        (["take"], [.verb(.cut)]),
        (["split", "divide", "slice", "cut in two", "cut in half", "razor"], [.verb(.split)]),
        (["move", "shift", "drag", "bring", "nudge"], [.verb(.move)]),
        (
            ["set", "change", "turn", "adjust", "edit", "update", "let", "convert", "resize", "switch", "rename"],
            [.verb(.set)]
        ),
        (["replace"], [.verb(.replace)]),
        (["mute", "silence"], [.verb(.mute)]),
        (["unmute"], [.verb(.unmute)]),
        (["undo", "revert", "take back", "go back", "roll back"], [.verb(.undo)]),
        (["redo"], [.verb(.redo)]),
        (["keep only", "keep just", "keep"], [.verb(.keep)]),
        (["raise", "increase", "boost", "turn up"], [.verb(.set), .louder]),
        (["lower", "decrease", "reduce", "turn down"], [.verb(.set), .quieter]),
        (
            [
                "blur", "stabilize", "transcribe", "translate", "animate", "colour grade", "color grade",
            ],
            [.verb(.unsupported)]
        ),
    ]

    private static let englishNouns: [Row] = [
        (
            [
                "clip", "clips", "video", "video clip", "footage", "shot", "scene", "video segment", "segment",
                "film clip", "movie clip", "movie", "film",
            ],
            [.noun(.clip)]
        ),
        (["image", "picture", "photo", "still", "photograph"], [.noun(.image)]),
        (
            ["title", "titles", "text", "caption", "heading", "headline", "title card", "lower third text"],
            [.noun(.title)]
        ),
        (["subtitle", "subtitles", "captions", "text overlay", "title text"], [.noun(.title)]),
        (
            [
                "music", "bgm", "background music", "soundtrack", "song", "tune", "score", "music track", "music bed",
                "beat", "beats",
            ],
            [.noun(.music)]
        ),
        (["sound", "audio", "audio track", "sound file", "audio file", "narration", "voiceover"], [.noun(.sound)]),
        (["file", "media", "upload"], [.noun(.file)]),
        (["volume", "loudness", "sound level", "audio level"], [.noun(.volume)]),
        (
            ["canvas", "frame", "aspect ratio", "aspect", "format", "ratio", "orientation", "resolution"],
            [.noun(.canvas)]
        ),
        (["track"], [.noun(.track)]),
        (["edits", "changes", "step", "steps"], [.noun(.edits)]),
        (["last change", "last edit"], [.ordinal(-1), .noun(.edits)]),
        (["it", "that", "this", "that one", "this one"], [.pronoun]),
    ]

    private static let englishRelations: [Row] = [
        (["from", "starting from"], [.preposition(.from)]),
        (["to", "until", "till", "through", "down to", "up to", "into"], [.preposition(.to)]),
        (["at", "starting at", "beginning at"], [.preposition(.at)]),
        (["for", "lasting", "with a length of", "with a duration of"], [.preposition(.duration)]),
        (["by"], [.preposition(.by)]),
        (["between"], [.preposition(.between)]),
        (["before", "in front of", "ahead of"], [.relation(.before, behind: false)]),
        (["after", "behind", "following"], [.relation(.after, behind: false)]),
        (["start", "beginning", "front", "very start", "very beginning", "head"], [.edge(.start)]),
        (["end", "very end", "tail"], [.edge(.end)]),
        (["here", "at the playhead", "at the cursor", "at this point", "the playhead"], [.playhead]),
        (["long", "in length", "longer than that"], [.long]),
        (["earlier", "sooner", "to the left"], [.earlier]),
        (["later", "to the right"], [.later]),
        (
            ["and", "then", "and then", "plus", "and also", "also", "after that", "and after that", "as well as"],
            [.joint]
        ),
        (["with", "along with", "together with"], [.with]),
    ]

    private static let englishOrdinals: [Row] = [
        (["first", "1st", "opening"], [.ordinal(1)]), (["second", "2nd"], [.ordinal(2)]),
        (["third", "3rd"], [.ordinal(3)]), (["fourth", "4th"], [.ordinal(4)]),
        (["fifth", "5th"], [.ordinal(5)]), (["sixth", "6th"], [.ordinal(6)]),
        (["seventh", "7th"], [.ordinal(7)]), (["eighth", "8th"], [.ordinal(8)]),
        (["ninth", "9th"], [.ordinal(9)]), (["tenth", "10th"], [.ordinal(10)]),
        (["eleventh", "11th"], [.ordinal(11)]), (["twelfth", "12th"], [.ordinal(12)]),
        (["last", "final", "closing"], [.ordinal(-1)]),
    ]

    private static let englishQualities: [Row] = [
        (["louder", "up"], [.louder]),
        (["quieter", "softer", "down", "less loud"], [.quieter]),
        (
            ["leaving a gap", "leave a gap", "leave the gap", "keep the gap", "with a gap", "without ripple"],
            [.ripple(false)]
        ),
        (["closing the gap", "close the gap", "with ripple", "ripple"], [.ripple(true)]),
        (["top", "upper third"], [.position(.top)]),
        (
            ["center", "centre", "centered", "centred", "middle", "screen center", "screen centre"],
            [.position(.center)]
        ),
        (["bottom"], [.position(.bottom)]),
        (["vertical", "vertically", "portrait", "tall"], [.ratio(.tall)]),
        (["horizontal", "horizontally", "landscape", "widescreen", "wide"], [.ratio(.wide)]),
        (["square"], [.ratio(.square)]),
        (["white"], [.color(.white)]),
        (["black"], [.color(.init(red: 0, green: 0, blue: 0))]),
        (["red"], [.color(.init(red: 255, green: 0, blue: 0))]),
        (["green"], [.color(.init(red: 0, green: 128, blue: 0))]),
        (["blue"], [.color(.init(red: 0, green: 0, blue: 255))]),
        (["yellow"], [.color(.init(red: 255, green: 255, blue: 0))]),
        (
            [
                "saying", "that says", "which says", "that reads", "reading", "with the text", "with text", "says",
                "say",
            ],
            [.saying]
        ),
        (["with the words", "with the caption"], [.saying]),
        (["named", "called"], [.named]),
        (["of mood", "with mood"], [.moodWord]),
        (["with id"], [.identified]),
        (["uploaded", "my", "i uploaded", "i just uploaded", "i sent", "i just sent"], [.uploaded]),
        (
            [
                "text prompt", "text prompts", "prompt", "prompts", "text description", "text prompts or images",
                "description", "text prompts or image",
            ],
            [.promptWord]
        ),
        (["of material"], [.material]),
        (["the"], [.definite]),
        (["a", "an", "some", "another", "a new", "new", "a bit of"], [.indefinite]),
    ]

    private static let englishFillers: [Row] = [
        (
            [
                "please", "pls", "plz", "maybe", "can we", "could we", "can u", "could u", "can you", "could you",
                "would you", "will you", "i want to", "i want you to", "i'd like to",
                "i would like to", "i'd like you to", "let's", "let us", "just", "now", "ok", "okay", "hey", "hi",
                "for me", "thanks", "thank you", "kindly", "go ahead and", "i need you to", "i need to", "you",
                "i want", "i'd like", "i would like", "i need", "me", "us", "so",
            ],
            [.filler]
        ),
        (
            [
                "of", "off", "on", "onto", "in", "over", "out", "as", "be", "is", "its", "it's", "about", "a bit",
                "a little", "slightly", "much", "short", "quick", "exactly", "only", "the timeline", "timeline",
                "on the timeline", "to the timeline", "onto the timeline", "in the timeline", "into the timeline",
                "so that it is", "on it", "to it", "to the video",
                "on the video", "onto the video", "to my video", "mood", "style",
                "in the video", "text of", "the text of",
                "the words of", "using the free api tier", "screen", "of the screen", "of the picture",
                "of the frame", "one", "color", "colour", "letters", "appear", "sec long",
                "number", "some more",
            ],
            [.filler]
        ),
    ]
}
