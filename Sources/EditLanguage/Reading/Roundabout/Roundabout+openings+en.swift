import Timeline

extension Roundabout {
    private static let start =
        "(?:open|start|begin|kick off|lead)(?:s|ing)?(?: (?:it|things|the (?:film|video|movie|thing)))?"
    private static let close = "(?:end|close|finish)(?:s|ing)?(?: (?:it|things|the (?:film|video|movie|thing)))?"
    private static let wanted =
        "(?:i(?:'d)? (?:want|like|love|need)|let|have|make)? ?(?:it|the (?:film|video|movie)|this)? ?(?:to |should )?"

    /// What the film opens and ends with, what is left out, and what takes the place of what.
    static let englishOpenings: [Roundabout] = [
        // "The video should stop right where the dinner scene begins".
        Roundabout(
            "(?:the |my )?(?:video|film|movie|it|whole thing)? ?(?:should |must |has to |needs to )?(?:stop|end|finish|be over)s? (?:right |just )?"
                + "(?:where|when|before|as|once) \(thing) (?:begins|starts|comes in|comes on|comes up)"
        ) { found in
            guard let start = found.segment(found[1])?.start, start > 0 else { return [] }
            return ["cut everything after \(found.time(start))"]
        },
        Roundabout(
            "(?:the |my )?(?:video|film|movie|it|whole thing)? ?(?:should |must |has to |needs to )?(?:start|begin)s? (?:right |just )?"
                + "(?:where|when|as|once) \(thing) (?:begins|starts|comes in|comes on|comes up)"
        ) { found in
            guard let start = found.segment(found[1])?.start, start > 0 else { return [] }
            return ["cut everything before \(found.time(start))"]
        },
        Roundabout(
            "(?:just |only )?(?:leave|keep)(?: just| only)? (.+?)(?:,| and|, and) \(EnglishPieces.removal) \(EnglishPieces.everythingElse)",
            "keep only $1"
        ),
        Roundabout(
            "\(wanted)\(start) (?:off )?(?:with|on) (.+?)(?: (?:on its own|alone|by itself|full ?screen))?"
                + "(?:,? for \(EnglishPieces.time))?"
        ) { found in
            guard let file = found.file(found[1]) else {
                return found[2].isEmpty ? ["start with \(found[1])"] : []
            }
            return ["add \(file.name) at the start" + (found[2].isEmpty ? "" : " for \(found[2])")]
        },
        Roundabout(
            "\(wanted)\(close) (?:off )?(?:with|on) (.+?)(?: (?:on its own|alone|by itself|full ?screen))?"
                + "(?:,? for \(EnglishPieces.time))?"
        ) { found in
            guard let file = found.file(found[1]) else {
                return found[2].isEmpty ? ["move \(found[1]) to the end"] : []
            }
            return ["add \(file.name) at the end" + (found[2].isEmpty ? "" : " for \(found[2])")]
        },
        // "Beach and dinner, skip the market one": of files that are nowhere yet it needs no word that they stay so.
        Roundabout(
            "(.+?)[,;.]? (?:and |but )?(?:skip|leave out|drop|without|not|no|forget|ignore|don't use) (?:the )?(.+?)(?: one| clip| file)?"
        ) { found in
            guard let file = found.file(found[2]), let stem = MediaFileName.stem(of: file.name)?.lowercased() else {
                return []
            }
            return found[1].lowercased().contains(stem) ? [] : [found[1]]
        },
        Roundabout(
            "(?:put|place|drop|throw|add|use|have) (?:in )?(?:the )?(.+?)(?: one| clip| file)?(?: in)? first(?: of all)?"
        ) {
            found in
            guard let file = found.file(found[1]) else { return [] }
            return [found.clips.isEmpty ? "add \(file.name)" : "add \(file.name) at the start"]
        },
        // "My own song instead of the lo-fi".
        Roundabout(
            "(?:use |put |play |have |take |i want |give me )?(?:my |our |the )?(?:own )?(.+?) (?:instead of|in place of|rather than) (.+)"
        ) { found in
            guard let file = found.named(found[1]), found.address(found[2]) != nil else { return [] }
            return ["replace \(found[2]) with \(file.name)"]
        },
        // "Swap the lo-fi for something happier".
        Roundabout(
            "(?:swap|replace|change|switch|trade) (.+?) (?:out )?(?:for|with|to|by) (?:something|anything|a track|a song|music|one|a|some)"
                + "(?: that's| that is)?(?: a bit| a little| much| way| slightly)?(?: more)? ([\\w-]+)(?: song| music| track| tune| one)?"
        ) { found in
            guard let sound = found.address(found[1]), sound.track.kind == .audio else { return [] }
            return Self.plainForms(of: found[2]).map { "change \(found[1]) to \($0) music" }
        },
        // "Start dinner.mp4 4 seconds in".
        Roundabout("(?:start|begin|pick up) \(thing) (?:at )?\(EnglishPieces.time) in(?:to it| to it)?") { found in
            found.segment(found[1])?.media == nil ? [] : ["trim the first \(found[2]) of \(found[1])"]
        },
        Roundabout(
            "(?:fix|correct|change|update|mend) (the (?:title|text|caption|subtitle|words))[,:;.]? (?:so )?(?:it|that|they|to)? ?"
                + "(?:should |must |needs to |has to )?(?:say|read|be|says|reads):? (.+)"
        ) { found in
            ["change the text of \(found[1].replacing("words", with: "title")) to \"\(found[2].trimmingQuotes)\""]
        },
        // "Lay voice.mp3 over the dinner clip and drop the music while it talks".
        Roundabout(
            "(.+?),? and (?:drop|lower|duck|dip|turn down|bring down|take down|quieten|reduce|fade down) (the (?:music|song|bgm|track|lo-?fi|background music))"
                + "(?: down| a bit)? (?:(?:while|when|whenever|as) .+|(?:under|beneath|below|during) (?:it|that|the voice(?:over)?|the narration|him|her))"
        ) { found in ["\(found[1]); duck \(found[2])"] },
        // "Everything looks a bit dark": a fault told softly is a fault.
        Roundabout(
            "(.+?) (?:(?:still )?(?:looks?|seems?|feels?|sounds?|came out|comes out)|(?:is|are)(?= (?:a bit|a little|a tad|a touch|kind|kinda|"
                + "rather|quite|pretty|way|really|still|awfully|somewhat|slightly)))(?: still| just)?"
                + "(?: (?:a bit|a little|a tad|a touch|kind of|kinda|rather|quite|pretty|way|really|awfully|somewhat|slightly|so|very))?(?: too)?"
                + " (dark|dim|bright|dull|flat|quiet|faint|loud|slow|fast|small|big|large|long|short|pale|washed out)"
        ) { found in
            ["it all", "all of it", "it"].contains(found[1].lowercased())
                ? ["everything is too \(found[2])"] : ["\(found[1]) is too \(found[2])"]
        },
        Roundabout(
            "(?:no|nah|nope|hm+|ok)?,? ?(?:go|switch|change|set it|put it) (?:back )?(?:to )?(\\d+:\\d+)(?: again| then| please)?",
            "make it $1"
        ),
    ]

    private static let thing = EnglishPieces.thing

    /// "Happier" is "happy" more so: the words that it may come of.
    static func plainForms(of word: String) -> [String] {
        let word = word.lowercased()
        guard word.hasSuffix("er"), word.count > 4 else { return [word] }
        let stem = String(word.dropLast(2))
        let single = stem.last == stem.dropLast().last ? [String(stem.dropLast())] : []
        let y = stem.hasSuffix("i") ? [stem.dropLast() + "y"] : []
        return y.map(String.init) + single + [stem, stem + "e", word]
    }
}

extension Roundabout.Match {
    /// The file of a name; "song" of `song.mp3`.
    func named(_ words: String) -> Upload? { file(words) ?? file("the " + words) }
}
