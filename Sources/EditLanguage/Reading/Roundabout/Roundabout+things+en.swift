import Timeline

extension Roundabout {
    private static let thing = EnglishPieces.thing

    /// What is meant by its place beside others.
    static let englishThings: [Roundabout] = [
        Roundabout(
            "(?:leave|keep) (.+?) (?:alone|as it is|as is|untouched|the same|how it is)[,;]? (?:but |"
                + "and )?(.+?) (?:the (?:others?|rest|other (?:ones|clips|two))|everything else)( .+)?"
        ) { found in
            let named = found.address(found[1]).map { "\($0)" } ?? found[1]
            return ["\(found[2]) everything except \(named) \(found[3])"]
        },
        Roundabout(
            "(?:swap out|swap|exchange|switch) (.+?) (?:for|with|to) (?:another copy of|a copy of|"
                + "a second|another) (.+)",
            "replace $1 with $2"
        ),
        Roundabout(
            "(?:use|take|have|I want|I'd rather have|put in|play) (.+?) instead of (.+)",
            "replace $2 with $1"
        ),
        Roundabout(
            ".*(?:was|were|is|are) better[,;.]* (?:so )?(?:please )?(?:bring|put|take|get|have|"
                + "give me) (?:it|that|them|the old one) back",
            "undo"
        ),
        Roundabout(
            "(?:take|remove|delete|drop|lose|kill) (?:out )?(?:the (?:one|transition|fade|dissolve))"
                + " (?:before|into|in front of) (.+?)(?: out)?(?: again)?",
            "remove the transition into $1"
        ),
        Roundabout(
            "(?:reset|restore|put|set|take|bring|turn) (.+?)(?: back)?(?: to (?:normal|default|"
                + "how it was|the original|what it was|its original state))"
        ) { found in found.reset(found[1]) },
        Roundabout("(?:reset|restore) (.+)") { found in found.reset(found[1]) },
        Roundabout(
            "(.+?) (?:on (?:the )?)?(?:full[- ]?screen|big|as the (?:main|background)(?: picture|"
                + " video)?),? (?:with|and) (.+?) (?:in|as) (?:a |an )?(?:little|small|tiny)? ?(?:window|"
                + "box|inset|picture)(?: in picture)?(?: (?:in|at|on) (?:the )?)? ?(top left|top right|"
                + "bottom left|bottom right|left|right|corner.*)"
        ) { found in
            found.context.draft.isEmpty ? ["add \(found[1]); add \(found[2]) as picture in picture \(found[3])"] : []
        },
        Roundabout(
            "(?:join|combine|connect|merge|link|stitch|put|glue)(?: together)? (.+?) and (.+?)"
                + "(?: together)?(?: with (.+?))?(?:,? (?:and )?(?:skip|without|leave out|no|not|"
                + "forget) .+)?"
        ) { found in
            guard found.context.draft.isEmpty else { return [] }
            let transition = found[3].isEmpty ? "" : "; add \(found[3]) between all clips"
            return ["add \(found[1]); add \(found[2])\(transition)"]
        },
        Roundabout(
            "(?:straighten|level)(?: out| up)? (.+?)[,;.]? (?:it'?s? |which |that )(?:leans?|"
                + "tilts?|is tilted|is leaning|leaning|tilted|is off|off)(?: by)? (\\d+) ?(?:degrees?|"
                + "°)(?: to the)? (right|left)"
        ) { found in
            [
                "rotate \(found[1]) by \(found[2]) degrees \(found[3].lowercased() == "right" ? "counter-clockwise" : "clockwise")"
            ]
        },
        Roundabout(
            #"there'?s .+? (?:on|at|in|along) the (left|right|top|bottom)(?: edge| side| corner)? of \#(thing)"#
                + #"[,;.]? crop (?:it|that|him|her) (?:out|off|away) ?\(?(?:by )?(\d+) ?%?.*"#,
            "crop $3% off the $1 of $2"
        ),
        Roundabout("(?:watermark|logo)[:,] (\\S+?),? (.+)", "add $1 as a watermark $2"),
        // What was just cut in two.
        Roundabout("(.*)the (first|second) half(.*)", "$1 the $2 part $3"),
        Roundabout("(.*)\\b(?:foto|pic|fotos|pics) (\\d)(?: (?:n|&|and) (\\d))?(.*)") { found in
            [
                found[3].isEmpty
                    ? "\(found[1]) photo \(found[2]) \(found[4])"
                    : "\(found[1]) photo \(found[2]) and photo \(found[3]) \(found[4])"
            ]
        },
    ]
}
