import Timeline

extension Roundabout {
    private static let time = EnglishPieces.time
    private static let thing = "(?:the |my |that |this )?(.+?)"

    /// What the rules would read otherwise than it is meant, by the verb and what it is done to.
    static let englishSenses: [Roundabout] = [
        // "Flip dinner and beach around": which of them comes first.
        Roundabout(
            #"(?:please )?(?:flip|turn|switch|trade|change|mix) \#(thing) and \#(thing) (?:around|over|round|about)"#
        ) { found in
            guard let one = found.segment(found[1]), let other = found.segment(found[2]), one.media != nil,
                other.media != nil
            else { return [] }
            return ["swap \(found[1]) and \(found[2])"]
        },
        Roundabout(
            #"(?:please )?(?:flip|turn|spin|switch|change) \#(thing) (?:around )?so (?:that )?(?:it )?(?:plays|runs|goes|is played)(?: from)? (?:backwards?|back to front|in reverse|the other way(?: round| around)?|end to start)"#,
            "reverse $1"
        ),
        Roundabout(
            #"(?:please )?(?:switch|turn|shut|cut|take|kill) (?:off|out) (?:the )?(?:own |original )?(?:sound|audio|volume|noise) (?:of|on|in|for|from) (.+)"#,
            "mute $1"
        ),
        Roundabout(
            #"no (?:sound|audio|noise)s? (?:from|of|in|on|by|during) (?:the |my )?(?:clips?|videos?|shots?|footage),? (?:just|only|keep|and only|but keep) (?:the )?(?:music|song|soundtrack)(?: please)?"#,
            "mute all clips"
        ),
        Roundabout(
            #"(?:put|add|apply|use|have|lay) (?:a |some )(?:soft |heavy |strong |light |slight )?blur (?:effect )?(?:on|to|over|onto|across) (.+)"#,
            "blur $1"
        ),
        Roundabout(
            #"(?:make|let|have|get) \#(thing) (?:to )?(?:appear|show up|come in|come on|come up|start|begin|pop up|kick in|enter) \#(time) (?:in|into it|into the (?:film|video))"#
        ) { found in
            guard let named = found.address(found[1]), named.track.kind != .video else { return [] }
            return ["move \(found[1]) to \(found[2])"]
        },
        Roundabout(
            #"\#(thing) (?:should|must|has to|needs to|ought to) (?:be over|be done|finish|end|last|fit|take)(?: in| within| after)? \#(time),? (?:so )?(?:please )?(?:play|run|speed|make) it (?:up|faster|quicker)|(?:squeeze|fit|cram|compress|make) \#(thing) (?:fit )?(?:in|into|to) \#(time) by (?:speeding it up|playing it faster|making it faster)|speed \#(thing) up (?:until|till) it(?:'s| is| lasts| takes)(?: only| just)? \#(time)(?: long)?"#
        ) { found in
            let (named, length) =
                [(1, 2), (3, 4), (5, 6)].map { (found[$0.0], found[$0.1]) }.first { !$0.0.isEmpty } ?? ("", "")
            return found.segment(named) == nil ? [] : ["speed up \(named) so that it lasts \(length)"]
        },
        // How much faster is said by how long it is to last.
        Roundabout(
            #"(?:play|run|show) \#(thing) (faster|quicker|slower),? (?:so(?: that)? |until |till )?it (?:should |shall |must |has to )?(?:only |just )?(?:takes?|lasts?|runs?|is|be) (?:only |just )?\#(time)(?: long)?"#
        ) { found in
            let verb = found[2] == "slower" ? "slow down" : "speed up"
            return found.segment(found[1]) == nil ? [] : ["\(verb) \(found[1]) so that it lasts \(found[3])"]
        },
        Roundabout(
            #"(?:all|each|every)(?: of the| the)? (?:clips?|shots?|videos?|scenes?),? \#(time)(?: each| long)?(?:,? please)?"#,
            "make every clip $1 long"
        ),
        Roundabout(
            #"(?:i )?(?:just|only) (?:need|want|like) (.+?)[,;:.] ?(?:and )?(.+?) (?:can (?:all )?go|(?:is|are) out|should go|must go|can be (?:cut|deleted|removed))"#
        ) { found in found.segment(found[1]) == nil ? [] : ["keep only \(found[1])"] },
        // "Show market twice": one more time, behind it.
        Roundabout(
            #"(?:please )?(?:show|play|run|repeat|have) \#(thing) (?:twice|two times|a second time|one more time|once more)(?: in a row)?|(?:repeat|loop) \#(thing) once"#
        ) { found in
            let name = found[1].isEmpty ? found[2] : found[1]
            return found.segment(name)?.media == nil ? [] : ["duplicate \(name)"]
        },
        // What is in between, and not what it is between.
        Roundabout(
            #"(?:please )?\#(EnglishPieces.removal) (?:everything |what'?s |what is |all |whatever is |whatever's )?(?:that's |that is )?(?:in )?between \#(thing) and \#(thing)"#
        ) { found in found.between(found[1], found[2]).map { ["delete \($0)"] } ?? [] },
        Roundabout(
            #"(?:could you |can you |please )?(?:have|let|make) \#(thing) (?:play|run|go) the wrong way (?:a)?round"#,
            "reverse $1"
        ),
        // A fault, and not how it is to be.
        Roundabout(
            #"(?:the |my )?(.+?) (?:is|are|looks?) (?:so |very |really |a bit |quite |rather |way |just )*(tiny|minuscule|microscopic|huge|enormous|gigantic|massive)"#
        ) { found in
            found.address(found[1]) == nil
                ? []
                : [
                    "\(found[1]) is too \(["tiny", "minuscule", "microscopic"].contains(found[2].lowercased()) ? "small" : "big")"
                ]
        },
        Roundabout(
            #"\#(thing) (?:is|runs|goes|goes on|drags on)(?: just| really)? (?:far |way |much |a bit |a little )?too long[,;.] (?:so )?(?:please )?(?:bring|take|get|cut|trim|make|keep|shorten|reduce) (?:it|that) (?:down )?(?:to )?\#(time)"#
        ) { found in found.address(found[1]) == nil ? [] : ["make \(found[1]) \(found[2]) long"] },
        // "Drop the first clip and turn the others sepia": of the film as it is.
        Roundabout(
            #"(?:please )?\#(EnglishPieces.removal) \#(thing)(?:,| and|, and|;| then) (?:then )?(?:please )?(make|turn|put|set|give|have) (?:all )?(?:the other (?:two|2|three|clips)|the others?|the rest|the remaining (?:ones|clips|two)|what'?s left|what remains|everything else) (.+)"#
        ) { found in
            guard let address = found.address(found[1]), address.track.kind == .video, address.track.number == 1 else {
                return []
            }
            let others = found.clips.indices.map { $0 + 1 }.filter { $0 != address.position }
            guard !others.isEmpty else { return [] }
            return [
                others.map { "\(found[2]) clip \($0) \(found[3])" }.joined(separator: "; ")
                    + "; delete clip \(address.position)"
            ]
        },
        // "I'd prefer ambient music": in the place of what is heard.
        Roundabout(
            #"(?:i'?d|i would) (?:prefer|rather have|rather hear|like|love) (?:some |to hear )?(?:something )?(?:more )?([\w-]+)(?: as)? (?:music|song|tune|track)(?: instead)?|(?:let'?s (?:have|use|try)|use|try|put on|play|give me|go with|take) (?:some |something |a )?(?:more )?([\w-]+)(?: (?:music|song|tune|track)| for (?:the )?music| as (?:the )?music)(?: instead(?: of .+)?| rather)"#
        ) { found in
            let mood = found[1].isEmpty ? found[2] : found[1]
            let hasMusic = found.context.draft.addresses.contains { $0.track.kind == .audio }
            return hasMusic && !["no", "the", "my", "louder", "less"].contains(mood.lowercased())
                ? ["replace the music with \(mood) music"] : []
        },
        Roundabout(
            #"(?:i'?d (?:like|want|prefer) |i want |give me |find |how about |let'?s have )?(?:something|anything) (?:a bit |a little |much |more )*([\w-]+) (?:for|as) (?:the )?(?:music|soundtrack|song|background music|backing|bgm)(?: please| instead)*"#
        ) { found in
            found.context.draft.addresses.contains { $0.track.kind == .audio }
                ? plainForms(of: found[1]).prefix(1).map { "replace the music with \($0) music" } : []
        },
        // "The logo should only show from 5 to 7": over what is seen there.
        Roundabout(
            #"(?:show|have|display|let|bring up|flash|i want)? ?(?:the |my |our )?(\S+?)(?: up)? (?:should |must |can |to )?(?:only |just )?(?:be |show |shown |show up |visible |appear |pop up |seen |up |over (?:it|the (?:picture|video|film)) )*(?:only |just )?(?:from|between) (?:second )?(\d[\d.:]*)(?: ?(?:s|secs?|seconds?))? (?:to|and|till|until|-) (?:second )?(\d[\d.:]*)(?: ?(?:s|secs?|seconds?))?(?: only)?"#
        ) { found in
            guard let file = found.file(found[1]), file.kind == .image, !found.clips.isEmpty else { return [] }
            let unit = { (time: String) in time.contains(":") ? time : "\(time) s" }
            return ["put \(file.name) over the video from \(unit(found[2])) to \(unit(found[3]))"]
        },
        // "Slice it at 5 s": of what was spoken of last nothing is there.
        Roundabout(
            #"(?:please )?(?:split|slice|chop|divide)(?: up)? (?:it|this|that)(?: in two| apart| up)? at (?:the )?\#(time)(?:[- ]?(?:seconds? )?mark)?"#
        ) { found in
            guard let last = found.last, last.address.track.kind != .video,
                let place = Double(found[1].prefix { $0.isNumber || $0 == "." }),
                !(last.segment.start..<last.segment.end).contains(Int(place * 1000))
            else { return [] }
            return ["split at \(found[1])"]
        },
        Roundabout(
            #"(?:please )?(?:cut|split|chop|slice) \#(thing) at \#(time),? and (?:then )?\#(EnglishPieces.removal) (?:away )?(?:the rest(?: of (?:it|that(?: clip)?))?|what(?: comes|'s)? after(?: it| that)?(?: in (?:that|the) clip)?|everything after(?: it| that)? in (?:that|the) clip|the (?:back|second|other) half|the remainder|what's left of it)"#,
            "split $1 at $2 and delete the second half"
        ),
        Roundabout(
            #"(?:and |now |then )?(?:the same )?(?:between|from) (.+?) (?:and|to|into) (.+?) (?:too|as well|also)"#,
            "do that between $1 and $2 as well"
        ),
        // A drawn clip in the place of one.
        Roundabout(
            #"(?:please )?(?:trade|exchange|swap|switch|substitute)(?: out)? \#(thing) (?:out )?(?:for|with) (?:a |an )?\#(time)(?: of|-| long)? ?(.+)"#
        ) { found in
            guard found.segment(found[1])?.media != nil, found.file(found[3]) == nil, found.address(found[3]) == nil
            else { return [] }
            let what = found[3].replacing(/(?i) (?:clip|shot|scene|video)$/, with: "")
            return ["replace \(found[1]) with a \(found[2]) \(what) clip"]
        },
        Roundabout(
            #"(?:please )?(?:put|place|show|have|use|make) (?:a |an )?\#(time) (.+?)(?: clip| shot| scene)? (?:where \#(thing) is|in place of \#(thing)|instead of \#(thing))"#
        ) { found in
            let named = [3, 4, 5].map { found[$0] }.first { !$0.isEmpty } ?? ""
            guard found.segment(named)?.media != nil, found.file(found[2]) == nil, found.address(found[2]) == nil else {
                return []
            }
            return ["replace \(named) with a \(found[1]) \(found[2]) clip"]
        },
        Roundabout(
            #"(?:instead of|in place of) \#(thing),? (?:show|put|have|use) (?:a |an |some )?(.+?) for \#(time)"#
        ) { found in
            guard found.segment(found[1])?.media != nil, found.file(found[2]) == nil, found.address(found[2]) == nil
            else { return [] }
            return ["replace \(found[1]) with a \(found[3]) \(found[2]) clip"]
        },
        // How long it stays, and not that it is left alone.
        Roundabout(
            #"(?:leave|keep|have|let) \#(thing) (?:stay )?(?:on|up|there|visible|showing|on screen|running)(?: on screen| there| on)? for \#(time)(?: long)?"#
        ) { found in found.address(found[1]) == nil ? [] : ["make \(found[1]) \(found[2]) long"] },
        Roundabout(
            #"(?:leave|keep|have|let) \#(thing) (?:stay )?(?:on|up|there|visible|showing|on screen|running|hang around|linger|remain|stick around)?(?: on screen| there)? ?(?:throughout|the whole time|all the time|the whole way(?: through)?|for good|till the (?:very )?end|until the (?:very )?end|to the (?:very )?end|from start to (?:finish|end)|all along)"#
        ) { found in found.address(found[1]) == nil ? [] : ["keep \(found[1]) for the whole film"] },
        // "Don't let the music stop so abruptly, fade it out": what is not wanted, and what is.
        Roundabout(
            #"(?:please )?(?:don'?t|do not) (?:let|have|make) \#(thing) (?:go away|go|stop|end|disappear|vanish|cut off|start|begin|come in|be|break off|pop)\b[^,;.]*[,;.] (?:but |rather |instead |just )?(?:please )?(.+)"#
        ) { found in
            found.address(found[1]) == nil
                ? []
                : [
                    found[2].replacing(
                        /\b(?:it|that|them)\b/,
                        with: found[1].isPlain ? "the \(found[1])" : found[1],
                        maxReplacements: 1
                    )
                ]
        },
    ]
}

extension String {
    /// Whether it is one word with no signs in it: a kind of thing, and no address.
    fileprivate var isPlain: Bool { allSatisfy(\.isLetter) }
}
