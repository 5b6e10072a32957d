import Timeline

extension Roundabout {
    /// What the rules would read otherwise than it is meant.
    static let englishFirst: [Roundabout] = [
        Roundabout(
            "(?:and |then |now )?(?:put |add |place |have |drop |stick )?(?:the )?(.+?)(?: one| clip)? (?:in between|between them|between those|in the middle)"
        ) {
            found in
            guard let file = found.file(found[1]), found.clips.count == 2 else { return [] }
            return ["add \(file.name) after the first clip"]
        },
        Roundabout(
            "(?:run|play|show|have) (.+?) (?:backwards?|in reverse|(?:from )?back to front|from (?:the )?end to (?:the )?(?:start|beginning))",
            "reverse $1"
        ),
        // "Start voice.mp3 with the dinner clip": when, and not which comes first.
        Roundabout(
            "(?:start|begin|play|run|bring in|drop in) (?:the )?(.+?)(?: off)? (?:together |along |at the same time )?(?:with|as) (?:the |my )?(.+?)(?: starts| begins)?|"
                + "(?:the )?(.+?) (?:should|must|has to|needs to|is to) (?:start|begin|come in|play|kick in) (?:together |along |at the same time )?"
                + "(?:with|when|as|once) (?:the |my )?(.+?)(?: starts| begins)?"
        ) { found in
            let (name, over) = found[1].isEmpty ? (found[3], found[4]) : (found[1], found[2])
            guard let file = found.file(name), file.kind == .audio, let start = found.segment(over)?.start else {
                return []
            }
            return ["add \(file.name) at \(found.time(start))"]
        },
        Roundabout(
            "(?:there's |there is )?(?:a |the )?(?:typo|mistake|spelling mistake|error) (?:in|on|with) (the (?:title|text|caption|subtitle))[,:;.]? "
                + "(?:it |that )?(?:should|must|needs to|has to) (?:say|read|be):? (.+)"
        ) { found in ["change the text of \(found[1]) to \"\(found[2].trimmingQuotes)\""] },
        // "Wait I meant clip 2", "no no I want the music, I meant the title".
        Roundabout(
            "(?:(?:no|nope|wait|sorry|oops|hang on|hold on|hmm|oh|ah)[,!. ]*)+(?:i (?:do )?(?:want|need|like) .+?[,.;] )?(?:i )?(?:meant|mean|was talking about) (.+)",
            "no, $1"
        ),
        Roundabout(
            "(?:actually |no,? |nah,? |hmm,? )?(?:please )?(?:take|get|pull) (it|that|them) (?:off|out)(?: again| then| please)*|"
                + "(?:actually |no,? )(?:please )?(?:remove|delete|get rid of) (?:it|that|them)(?: again| then| please)*"
        ) { found in found.last == nil && !found.spokeOfTransitions ? [] : ["remove it"] },
        // "No, white was better".
        Roundabout(
            #"(?:(?:no|nope|hmm|actually|nah|meh)[,!. ]*)*(?:i think |i liked |i like |i preferred |i prefer )?(?:the )?(\S+) (?:was|looked|"#
                + #"sounded|is|looks) (?:much |way |a lot )?(?:better|nicer|fine|good)"#
        ) { found in
            let isPronoun = ["it", "that", "this", "what"].contains(found[1].lowercased())
            return found.last == nil || isPronoun || found.address(found[1]) != nil ? [] : ["no, \(found[1])"]
        },
        // "Caption it with 'slow down'": the words are given.
        Roundabout(
            #"(?:caption|title|label|subtitle) (?:it|this|that|the (?:video|film|clip|whole thing))(?: with| as| saying)?:? (["'“].+["'”])"#,
            "add the title $1"
        ),
        // "What about orange?": another value, and no question; another thing is asked about.
        Roundabout(
            "(?:hm+,? |ok(?:ay)?,? |and |or |no,? )?(?:what|how) about (?:a |an |in |making it )?(.+?)(?: instead| then| maybe| rather)?"
        ) { found in
            found.last == nil || found.address(found[1]) != nil ? [] : ["no, \(found[1])"]
        },
        Roundabout(
            "(?:which|what) (?:file|footage|video|source|recording) (?:is|makes up|is used (?:for|in)) (.+?)(?: from| made of| using)?"
        ) {
            found in found.segment(found[1]) == nil ? [] : ["how long is \(found[1])?"]
        },
        Roundabout(
            "(?:does|did|do|will|would|has|have) (?:that|it|this|these|those) (?:changed? |affect(?:ed)? |altered? |make |made )"
                + "(?:the |my )?(?:total |overall )?(?:length|duration|running time|runtime|film (?:shorter|longer)|video (?:shorter|longer)).*",
            "how long is the film?"
        ),
        // "Lo-fi out, song.mp3 in at 20 percent": no second one of what is to go.
        Roundabout("(?:the )?(\\S+(?: \\S+)?) out,? (?:and )?(?:the )?(\\S+(?: \\S+)?) in\\b(.*)") { found in
            found.address(found[1]) == nil ? [] : ["remove \(found[1]); add \(found[2]) \(found[3])"]
        },
        // "It says Summer, it should say Summer 2024": the text of the one there is.
        Roundabout("(?:it|that|the (?:title|text)) says .+?,? (?:but |and )?(?:it|that) should (?:say|read|be) (.+)") {
            found in
            let titles = found.context.draft.addresses.filter { $0.track.kind == .text }
            guard let title = found.last?.segment.title == nil ? nil : found.last?.address ?? titles.first else {
                return titles.count == 1 ? ["change the text of \(titles[0]) to \"\(found[1].trimmingQuotes)\""] : []
            }
            return ["change the text of \(title) to \"\(found[1].trimmingQuotes)\""]
        },
        // Which way is not said: it is asked, and is no place on the screen.
        Roundabout(
            "(?:the |my |this )?(.+?)(?: clip| video| shot| footage)? (?:is|was|came out|looks|got|ended up) (?:filmed |shot |recorded )?"
                + "(?:sideways|on its side|rotated|tilted),? (?:so |and )?(?:please |can you |could you )?(?:turn|rotate|flip|put|spin) (?:it|that) "
                + "(?:the right way(?: up| round| around)?|upright|straight|properly)",
            "rotate $1"
        ),
        // "2 s each, crossfades, calm music": how long the clips are, and not the crossfades.
        Roundabout(
            #"(\d[\d.]* ?(?:s|secs?|seconds?)) (?:each|apiece|per \w+|a (?:photo|picture|clip|"#
                + #"slide|pic)),? (?:and |with )?(.+)"#,
            { found in ["make every clip \(found[1]) long; \(found.betweenAll(found[2]))"] }
        ),
        // "Next one, 4 to 8: "Today …"": another one, and not that one otherwise.
        Roundabout(
            #"(?:and |then )?(?:the )?next(?: one)?[,:]? (?:from )?(\d.*?)[,:]? (["“'].+["”'])"#
        ) { found in
            guard let title = found.last?.segment.title else { return [] }
            return ["add a \(title.style == .subtitle ? "subtitle" : "title") \(found[2]) from \(found[1])"]
        },
        // "Write … on it": over that picture, and for as long.
        Roundabout(
            #"(?:and |then )?(?:write|put|add|show) (["“'].+["”']) (?:on|over|onto|on top of)"#
                + #" (?:it|that|this|there)"#
        ) { found in
            guard let last = found.last?.segment, last.media != nil else { return [] }
            return ["add the title \(found[1]) from \(found.time(last.start)) to \(found.time(last.end))"]
        },
        // "Make 14 to 17 black and white, like a flashback": what it is like is no picture to be drawn.
        Roundabout(
            #"((?:make|turn|set|have) (?:it |the part )?(?:from )?\d[\d.:]* ?s?(?:ec(?:ond)?s?)? (?:to|"#
                + #"till|until|through|-) \d[\d.:]* ?s?(?:ec(?:ond)?s?)? .+?),? (?:like|as in|as if|"#
                + #"as though) .+"#,
            "$1"
        ),
        // "1:1 for Instagram": the shape was said.
        Roundabout(
            #"(.*\d+:\d+.*?),? (?:for|on|because of) (?:my |the |our )?(?:instagram|insta|ig|"#
                + #"tiktok|tik tok|youtube|yt|shorts|reels?|stories|facebook|linkedin|twitter|x)(?: .{0,12})?"#,
            "$1"
        ),
        // "'Is it cold?' / 'A bit.' on two lines": one text.
        Roundabout(
            #"(.+?)['"“]([^'"“”]+)['"”] ?/ ?['"“]([^'"“”]+)['"”](?:,? (?:on|in) (?:two|2) lines|"#
                + #" \(two lines\))?"#,
            "$1\"$2\n$3\""
        ),
        Roundabout(
            "(?:the )?(.+?) (?:clip |shot |video |footage )?is (?:sideways|on its side|lying on its side|"
                + "tilted|rotated)[,;.]? (?:so )?(?:please )?(?:turn|rotate|flip) it (?:to the )?(left|"
                + "right)",
            "rotate $1 to the $2"
        ),
        // "Show the logo for the last 3 seconds": over what is seen there, and not behind it.
        Roundabout(
            "(?:show|put|place|add|display|have|keep|overlay|stick|play) (.+?) (?:only |just )?(?:for|"
                + "over|during|in|on|at) the (first|last|final|opening) (\\d[\\d.]*) ?(?:s|secs?|"
                + "seconds?)(?: of (?:the |this |my )?(?:video|film|movie|clip|thing))?"
        ) { found in
            found.edge(isFirst: ["first", "opening"].contains(found[2].lowercased()), found[3]).map {
                found.shown(found[1], $0)
            } ?? []
        },
    ]
}
