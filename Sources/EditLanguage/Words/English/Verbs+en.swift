import Timeline

extension Vocabulary {
    /// What to do.
    static let englishVerbs: [Row] = [
        (["make", "create", "do", "build", "render me"], [.verb(.make)]),
        (["generate", "produce", "synthesize", "imagine"], [.verb(.generate)]),
        (
            [
                "add", "insert", "include", "append", "write", "show", "lay", "import", "type",
                "throw in", "put in", "bring in", "attach", "stick in",
            ], [.verb(.add)]
        ),
        (
            ["drop in a", "drop in an", "drop in some", "throw in a", "throw in some", "put in a"],
            [.verb(.add), .indefinite]
        ),
        (["play"], [.verb(.add)]),
        (["put", "place", "stick"], [.verb(.put)]),
        (["use"], [.verb(.use)]),
        (["trim", "trim down", "cut down", "crop"], [.verb(.trim)]),
        (["shorten", "tighten", "tighten up", "limit", "condense", "trim back"], [.verb(.shorten)]),
        (
            [
                "get it down to", "get it under", "bring it down to", "get it below", "keep it under",
                "get it to under",
                "get that down to",
            ], [.verb(.shorten), .pronoun, .preposition(.to)]
        ),
        (asked("removing", "deleting", "dropping", "cutting out", "getting rid of", "taking out"), [.verb(.remove)]),
        (asked("adding", "inserting"), [.verb(.add)]), (asked("making"), [.verb(.make)]),
        (asked("muting", "silencing"), [.verb(.mute)]), (asked("trimming"), [.verb(.trim)]),
        (asked("cutting"), [.verb(.cut)]), (asked("splitting"), [.verb(.split)]),
        (asked("moving", "shifting"), [.verb(.move)]), (asked("putting"), [.verb(.put)]),
        (asked("changing", "turning", "setting"), [.verb(.set)]), (asked("shortening"), [.verb(.shorten)]),
        (["should go", "needs to go", "has to go", "must go", "ought to go", "should come"], [.verb(.move)]),
        (["extend", "lengthen", "stretch", "stretch out", "prolong", "drag out", "draw out"], [.verb(.extend)]),
        (["cut", "chop", "snip", "lop", "shave"], [.verb(.cut)]),
        (
            [
                "remove", "delete", "erase", "drop", "get rid of", "take out", "cut out", "take away", "throw away",
                "lose", "discard", "trim off", "cut off", "trim away", "chop off", "ditch", "kill", "scrap",
                "throw out",
                "toss", "toss out", "nuke", "axe", "leave out", "cut away", "lop off", "snip off", "slice off",
                "shave off",
                "edit out", "clip off", "take off", "chop out", "wipe out", "dump", "bin", "trash", "cull",
            ], [.verb(.remove)]
        ),
        (["take"], [.verb(.cut)]),
        (["split", "divide", "slice", "razor"], [.verb(.split)]),
        (["move", "shift", "drag", "bring", "nudge", "reposition", "relocate"], [.verb(.move)]),
        (
            ["set", "change", "turn", "adjust", "edit", "update", "let", "convert", "resize", "switch", "rename"],
            [.verb(.set)]
        ),
        (["replace", "substitute", "swap out", "switch out", "change out"], [.verb(.replace)]),
        (["mute", "silence", "shut up"], [.verb(.mute)]),
        (["unmute"], [.verb(.unmute)]),
        (["undo", "revert", "take back", "go back", "roll back"], [.verb(.undo)]),
        (["redo"], [.verb(.redo)]),
        (
            [
                "keep only", "keep just", "keep", "i only want", "i just want", "only use", "just use", "leave only",
                "leave just", "only keep", "just keep", "only want", "i only need", "i just need",
            ], [.verb(.keep)]
        ),
        (["raise", "increase", "boost", "turn up"], [.verb(.set), .louder]),
        (["lower", "decrease", "reduce", "turn down"], [.verb(.set), .quieter]),
        (
            [
                "blur", "stabilize", "transcribe", "translate", "animate", "colour grade", "color grade",
            ], [.verb(.unsupported)]
        ),
        (["give"], [.verb(.set)]),
        (["apply"], [.verb(.add)]),
        (["should be", "ought to be", "needs to be", "should become", "has to be", "must be"], [.verb(.set)]),
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
        (["delay", "postpone", "push back", "push"], [.verb(.move), .later]),
        (["pull forward", "advance", "bring forward", "pull in"], [.verb(.move), .earlier]),
        (["play it", "play that"], [.verb(.add), .pronoun]),
        (
            [
                "i don't want", "i do not want", "i don’t want", "i don't need", "i do not need", "we don't want",
                "we don't need", "i no longer want", "i no longer need",
            ].flatMap { want in
                ["to see any of", "to see", "any of", "anything of", "to have", "to keep"].map { "\(want) \($0)" }
            }, [.verb(.remove)]
        ),
        (
            [
                "i don't want", "i do not want", "i don’t want", "i don't need", "i do not need", "we don't want",
                "we don't need", "i no longer want", "i no longer need",
            ].flatMap { want in
                ["the", "to see the", "to see any of the", "any of the", "to have the"].map { "\(want) \($0)" }
            }, [.verb(.remove), .definite]
        ),
        (
            [
                "do without", "can do without", "could do without", "we can do without", "we could do without",
                "can live without",
            ],
            [.verb(.remove)]
        ),
        (["use only", "use just", "only take", "take only"], [.verb(.keep)]),
        (["leave a", "leave an", "leave some", "leave me a", "leave us a"], [.verb(.keep), .indefinite]),
        (["hide"], [.verb(.mute)]),
        (
            [
                "take the sound off", "take the audio off", "strip the sound off", "strip the audio off",
                "strip the sound from",
                "strip the audio from", "strip the audio out of",
            ], [.verb(.mute)]
        ),
        (["unhide"], [.verb(.unmute)]),
        (["go back to", "back to"], [.verb(.undo), .preposition(.to)]),
    ]

    /// "Would you mind removing …": asked for, and not told of.
    private static func asked(_ verbs: String...) -> [String] {
        verbs.flatMap { verb in
            ["would you mind", "do you mind", "how about", "what about", "mind"].map { "\($0) \(verb)" }
        }
    }
}
