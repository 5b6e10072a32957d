import Timeline

extension TransitionRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                kinds.flatMap { cuts($1, $0) },
                Frame.all(
                    entries,
                    besides: besides,
                    "add {transition} into {thing}",
                    "add {transition} of {time} into {thing}"
                ),
                Frame.all(
                    everywhere,
                    besides: besides,
                    "add {transition} between all clips",
                    "add a {time} {transition} between all clips"
                ),
                Frame.all(softly, besides: besides, "add a crossfade between all clips")
            )
        case .chinese:
            Frame.together(
                chineseKinds.flatMap { chineseCuts($1, $0) },
                Frame.all(
                    chineseEntries,
                    besides: chineseBesides,
                    "在{thing}前面加{transition}",
                    "在{thing}前面加{time}的{transition}"
                ),
                Frame.all(
                    chineseEverywhere,
                    besides: chineseBesides,
                    "所有片段之间加{transition}",
                    "所有片段之间加{time}的{transition}"
                ),
                Frame.all(chineseSoftly, besides: chineseBesides, "所有片段之间加叠化", "所有片段之间加{time}的叠化")
            )
        }
    }

    /// Between two that are named, or into the one.
    private static func cuts(_ cues: [String], _ name: String) -> [Frame] {
        Frame.all(
            cues,
            besides: besides,
            "add a \(name) between {thing} and {thing}",
            "add a {time} \(name) between {thing} and {thing}",
            "add a \(name) into {thing}",
            "add a {time} \(name) into {thing}"
        )
    }

    private static func chineseCuts(_ cues: [String], _ name: String) -> [Frame] {
        Frame.all(
            cues,
            besides: chineseBesides,
            "在{thing}和{thing}之间加\(name)",
            "在{thing}和{thing}之间加{time}的\(name)",
            "在{thing}之间加\(name)",
            "在{thing}之间加{time}的\(name)",
            "在{thing}前面加\(name)"
        )
    }

    private static let kinds: [(String, [String])] = [
        (
            "crossfade",
            Frame.words(
                blends,
                Frame.pairs(
                    ["jump from", "cut from", "change from", "going from", "switch from", "jump between"],
                    blends,
                    by: "…"
                ),
                Frame.pairs(["harsh", "abrupt", "sudden", "jarring", "hard", "rough"], blends, by: "…"),
                Frame.pairs(
                    ["jump from", "cut from", "change from", "switch from", "jump between", "cut between"],
                    Frame.pairs(["harsh", "abrupt", "sudden", "jarring", "hard", "rough"], blends, by: "…"),
                    by: "…"
                )
            )
        ),
        (
            "wipe left",
            ["wipe across", "wiped across", "wipe in from the right", "wipe from the right", "wipe over to"]
        ),
        ("wipe right", ["wipe in from the left", "wipe from the left"]),
        (
            "slide left",
            [
                "slide in from the right", "slides in from the right", "sliding in from the right",
                "push in from the right",
                "enter from the right", "enters from the right", "come in from the right", "comes in from the right",
                "shove in from the right", "slide in from right", "pushes in from the right",
            ]
        ),
        (
            "slide right",
            [
                "slide in from the left", "slides in from the left", "sliding in from the left",
                "push in from the left",
                "enter from the left", "enters from the left", "come in from the left", "comes in from the left",
                "slide in from left",
            ]
        ),
        (
            "slide up",
            [
                "slide in from below", "slides in from below", "slide in from the bottom", "slides in from the bottom",
                "push in from below", "come up from below", "come in from below",
            ]
        ),
        (
            "slide down",
            [
                "slide in from above", "slides in from above", "slide in from the top", "slides in from the top",
                "push in from above", "drop in from above", "come in from above",
            ]
        ),
        (
            "dip to black",
            [
                "through black", "via black", "go black between", "goes black between", "blink of black",
                "flash of black",
                "black in between", "briefly black", "black between",
            ]
        ),
        (
            "dip to white",
            [
                "through white", "via white", "flash of white", "white in between", "camera flash",
                "flash like a camera",
                "white flash between",
            ]
        ),
    ]

    private static let blends = [
        "blend", "blend together", "blend into", "blend in", "melt", "melt into", "melt together", "melts into",
        "dissolve into",
        "dissolves into", "fade into each other", "fade into one another", "fades into", "fade into", "overlap softly",
        "overlapped softly", "soften", "soften the cut", "smooth the cut", "smooth out the cut", "smooth over",
        "smooth it over",
        "smooth out", "flow into", "flows into", "bleed into", "mix into", "ease into", "merge into", "softer",
        "smoother", "gentler",
    ]
    private static let entries: [String] = [
        "going into", "on the way into", "as we go into", "when we go to", "when we go into", "when we get to",
        "when we switch to",
        "when we cut to", "as we cut to", "when we come to", "when it goes to", "when it cuts to", "coming into",
        "leading into",
        "on the way to", "heading into", "bring in", "enter with", "enters with", "comes in with", "come in with",
        "arrives with",
        "no fancy effect going into", "nothing fancy", "no fancy effect", "no fancy effects", "start with",
        "come in on", "ease in with",
    ]
    private static let everywhere: [String] = [
        "everywhere", "at all the cuts", "on all the cuts", "on each cut", "at each cut", "for every cut",
        "every time it changes",
        "every time the clip changes", "whenever the clip changes", "between every shot", "all through",
        "across the board",
        "wherever two clips meet", "at every join", "at each join", "at all joins", "from one to the next",
        "at every change",
        "on every join", "on all of them", "all of the cuts",
    ]
    private static let softly: [String] = [
        "snap from one to the next…overlapped softly", "snap from one to the next…blend",
        "jump from one to the next…softer",
        "from one to the next…overlapped", "from one to the next…overlap", "from one to the next…softly",
        "blend them all",
        "blend all of them", "blend everything", "soften all the cuts", "soften the cuts", "smooth all the cuts",
        "smooth the cuts",
        "smooth out all the cuts", "soften every cut", "smooth out the cuts", "one flows into the next",
        "flow into each other",
        "flow into one another", "melt into each other", "melt into one another", "blend into each other",
        "blend into one another",
        "dissolve into each other", "fade from one to the next", "overlap softly", "overlapped softly",
        "less abrupt cuts",
    ]
    private static let besides = [
        "next", "across", "between", "from", "one", "each", "other", "over", "with", "way", "fancy", "no", "nothing",
        "effect", "photos",
        "just", "snap", "harsh", "all", "nice", "soft", "softly", "gently", "slowly", "quick", "change", "changes",
        "cut", "cuts", "more",
        "little", "they", "when", "we", "where", "meets", "meet", "ends", "starts", "ending", "jump", "half", "of",
    ]
}
