import Timeline

extension Vocabulary {
    /// What to do.
    static let englishVerbs: [Row] = [
        (["make", "create", "do", "build", "render me"], [.verb(.make)]),
        (["generate", "produce", "synthesize", "imagine"], [.verb(.generate)]),
        (["add", "insert", "include", "append", "write", "show", "lay", "import"], [.verb(.add)]),
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
            ], [.verb(.remove)]
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
            ], [.verb(.unsupported)]
        ),
        (["give"], [.verb(.set)]),
        (["apply"], [.verb(.add)]),
        (["should be", "needs to be", "has to be", "must be"], [.verb(.set)]),
        (
            [
                "uppercase", "upper case", "upper-case", "all caps", "lowercase", "lower case", "title case",
                "bold",
                "italic", "italics", "underlined", "capital letters", "strikethrough", "slide in", "slides in",
                "fly in",
                "flies in", "pop in", "pops in", "pop up", "pops up", "bounce", "bounce in", "roll in", "drop in",
                "type on", "typewriter", "wiggle", "shake", "scroll", "crawl", "neon", "glowing", "drop shadow",
                "handwritten", "cursive", "3d",
            ], [.verb(.unsupported)]
        ),
        (["play it", "play that"], [.verb(.add), .pronoun]),
        (["hide"], [.verb(.mute)]),
        (["unhide"], [.verb(.unmute)]),
        (["go back to", "back to"], [.verb(.undo), .preposition(.to)]),
    ]
}
