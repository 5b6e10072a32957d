import Timeline

extension Roundabout {
    private static let time = EnglishPieces.time
    private static let everythingElse = EnglishPieces.everythingElse
    private static let thing = EnglishPieces.thing

    /// How long something is to be, and what is to stay of it.
    static let englishLengths: [Roundabout] = [
        Roundabout(
            "(?:about |around |only |just |make (?:it|them) )?\(time)(?: long)? (?:each|apiece|"
                + "per \\w+|for (?:each|every)(?: .+)?|a (?:photo|picture|slide|pic|clip|piece))",
            "make every clip $1 long"
        ),
        Roundabout(
            "(?:make |let |show )?(?:each|every|all)(?: of)?(?: the| my)? ?(?:photos?|pictures?|"
                + "images?|pics?|slides?|clips?|shots?|ones?|of them)(?: (?:for|to|last|lasts|be|"
                + "gets))* \(time)(?: long| each)?",
            "make every clip $1 long"
        ),
        Roundabout(
            #"([\w.·-]+(?: [\w.·-]+){0,2}?),? (?:for |to |at )?(\d[\d.]*) ?(?:s|secs?|seconds?)"#
                + #"(?: long| only| max)?"#
        ) { found in
            found.segment(found[1]) == nil ? [] : ["make \(found[1]) \(found[2]) s long"]
        },
        Roundabout(
            "(?:I |we )?(?:need|want|would like|must have) (?:this|it|that|the (?:video|film|"
                + "whole thing|final cut)) to (?:be|last|run|end up)(?: at)?(?: exactly| about| around)? \(time)"
                + "(?: long)?(?:,.*(?:off|from) the end.*)?",
            "trim the video to $1"
        ),
        Roundabout(
            "(?:please )?(?:end|finish|stop|cut) (?:it|the (?:video|film|whole thing)|everything)"
                + "(?: off)? (?:at|after) \(time)",
            "cut everything after $1"
        ),
        Roundabout(
            #".*? (?:at|until|till) (\d[\d.:]* ?(?:s|secs?|seconds?)?)[,;.]? (?:so )?(?:please )?(?:start|"#
                + #"begin) (?:the |this |my )?(?:video|film|clip|it|thing|movie) (?:there|then|at that point|"#
                + #"from there)(?: please| pls)?"#,
            "cut everything before $1"
        ),
        Roundabout(
            ".*?(?:is|are|was|feels?|gets?) [^,;.]+[,;.] (?:so )?(?:please )?(?:end|finish|"
                + "stop|cut) it(?: off)? (?:at|after) \(time)",
            "cut everything after $1"
        ),
        Roundabout(
            #"(?:lose|cut|remove|drop|trim|delete|chop|take) (?:off )?the (first|last) (\d+)"#
                + #" ?(?:%|percent)(?: off)? (?:of|off|from) \#(thing)"#
        ) { found in
            guard let segment = found.segment(found[3]), let share = Int(found[2]) else { return [] }
            return ["cut the \(found[1]) \(found.time(segment.duration * share / 100)) off \(found[3])"]
        },
        Roundabout(
            #"\#(thing) (?:drags|is boring|bores me|is too long|goes on forever|is dull)[.,;]+ ?(?:so )?(.+?)"#
                + #" (?:of|off|from) it(.*)"#,
            "$2 of $1$3"
        ),
        Roundabout(
            #"(?:only )?keep (?:only )?(.+?)(?:,| -)? (?:and )?(?:bin|ditch|delete|remove|drop|"#
                + #"lose|cut|scrap|trash|dump|throw away|get rid of|discard|chuck) (?:out )?\#(everythingElse)"#
        ) { found in
            found.complement(found[1]) ?? ["keep only \(found[1])"]
        },
        Roundabout(
            #"(?:only |just )?keep(?: only| just)? (\d.+)"#
        ) { found in found.complement(found[1]) ?? [] },
        Roundabout(
            "(.+?),? without (?:slowing|freezing|looping|repeating|stretching|speeding|changing)"
                + ".*",
            "$1"
        ),
        Roundabout(
            "(?:make|set|shorten|lengthen|cut|bring|let)? ?(?:them|those|these|each|it) (?:all )?(?:to |"
                + "down to |last |be )?\(time)(?: long| each)?"
        ) { found in
            found.spokeOfTransitions ? ["set all transitions to \(found[1])"] : []
        },
        Roundabout(
            "(?:make|let) the (?:freeze|still|pause|transition|fade|gap|frozen (?:frame|part))"
                + "(?: last| be)? \(time)(?: long)?(?: instead)?",
            "\("no, ")$1"
        ),
    ]

    /// The film as a whole, and faults told with what is to be done against them.
    static let englishEnds: [Roundabout] = [
        Roundabout(
            "(?:so )?what(?:'s| is) the (?:total|full length|total length|running time|runtime|"
                + "length)(?: time| length)?(?: now| so far| then)?",
            "how long is the film"
        ),
        Roundabout(
            "(?:play|run|loop|repeat|show) the (?:whole|entire|full) (?:sequence|thing|film|"
                + "video|timeline|movie) (?:twice|two times|2 times|2x)"
        ) { found in
            guard !found.clips.isEmpty else { return [] }
            return [(1...found.clips.count).map { "duplicate clip \($0) to the end" }.joined(separator: "; ")]
        },
        // A fault and what is to be done against it.
        Roundabout(
            "(?:the |his |her |my |your |our |their )?(?:voice|speech|talking|sound|audio|volume)"
                + " (?:is|are|sounds?|seems?|'s) [^,;.]+[,;.] ?(?:so )?(?:please |can you )?(?:bring|"
                + "turn|push|crank|raise|take|put) it (up|down)(?: by)? (.+)"
        ) { found in
            ["turn the sound of the clip \(found[1]) by \(found[2])"]
        },
    ]
}
