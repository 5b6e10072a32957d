import Timeline

extension Roundabout {
    private static let thing = EnglishPieces.thing

    /// Where and when something is to be.
    static let englishPlaces: [Roundabout] = [
        Roundabout(
            "(?:put |have |play |show )?\(thing) (?:goes |comes |should be |should go |"
                + "should come )?first",
            { found in found.moving(to: "start") }
        ),
        Roundabout(
            "(?:put |have |play |show )?\(thing) (?:goes |comes |should be |should go |"
                + "should come )?last",
            { found in found.moving(to: "end") }
        ),
        Roundabout(
            "(?:use|take|make) (.+?) (?:as|for|into) (?:the|an|my) (?:intro|opener|opening|"
                + "beginning|start)",
            { found in found.moving(to: "start") }
        ),
        Roundabout(
            "(?:use|take|make) (.+?) (?:as|for|into) (?:the|an|my) (?:outro|ending|closer|finale|"
                + "end)",
            { found in found.moving(to: "end") }
        ),
        Roundabout(
            "(?:play|start|put|bring in|add|drop|use|insert) (.+?) (?:right |exactly |just |"
                + "only )?(?:when|as soon as|once|the moment|after|as) \(thing) (?:goes away|disappears|"
                + "ends|is over|is gone|finishes|is finished|stops|fades(?: out)?|is done|leaves)"
        ) { found in
            found.segment(found[2]).map { ["add \(found[1]) at \(found.time($0.end))"] } ?? []
        },
        Roundabout(
            "(?:play|start|put|bring in|add|drop|use|insert) (.+?) (?:right |exactly |just |"
                + "only )?(?:when|as soon as|once|the moment|as) \(thing) (?:appears|starts|begins|"
                + "comes(?: on| up| in)?|shows up|pops up)"
        ) { found in
            found.segment(found[2]).map { ["add \(found[1]) at \(found.time($0.start))"] } ?? []
        },
        Roundabout(
            "(?:(.+?) )?(?:should |must |can )?(?:only|just) (?:be |show |play |visible |appear |"
                + "there |needed |on screen )*(?:during|under|over|while|in|for|on) \(thing)(?: plays|"
                + " is on| runs| is playing)?"
        ) { found in
            guard let over = found.segment(found[2]) else { return [] }
            return found.lasting(found[1], over.start..<over.end)
        },
        Roundabout(
            #"(?:(.+?) )?(?:should |must |can )?(?:only|just) (?:be |show |play |visible |appear |"#
                + #"there )*(?:for |during |in )?the (first|last) (\d[\d.]*) ?(?:s|secs?|seconds?)"#
        ) { found in
            guard let length = Double(found[3]).map({ Int($0 * 1000) }) else { return [] }
            let end = found.context.draft.duration
            return found.lasting(found[1], found[2] == "first" ? 0..<length : end - length..<end)
        },
        Roundabout(
            "(?:actually |please |no,? )?(?:line|match|time|put|place|move) (it|that|.+?)(?: up)? so (?:t"
                + "hat )?it (?:finishes|ends|stops) (?:with|together with|at the end of|when) (?:the )?(?:video"
                + "|film|movie|pictures?|end|everything)(?: does| ends)?"
        ) { found in
            let named = ["it", "that"].contains(found[1].lowercased()) ? found.last?.segment : found.segment(found[1])
            guard let named else { return [] }
            return ["move \(found[1]) to \(found.time(found.context.draft.pictureEnd - named.duration))"]
        },
        Roundabout("(?:put|make|add|do) (?:a )?(?:cuts?|splits?) (?:in )?at (.+)", "split at $1"),
        Roundabout(
            "(?:smooth|soften|ease)(?: out)? the (?:jump|cut|transition|change|switch|break)"
                + "s? at (.+)",
            "add a crossfade at $1"
        ),
        Roundabout(
            "(?:start|play|use|begin) (.+?) (?:from|at) its (\\d+) ?(?:s|secs?|seconds?)(?: mark)?(?:,? .*"
                + "(?:beginning|start).*)?"
        ) { found in
            ["add \(found[1]) at 0 s; cut the first \(found[2]) s off \(found[1])"]
        },
    ]
}
