import Timeline

extension Roundabout {
    private static let title =
        "(?:the |my |that |this )?(?:title|text|caption|heading|headline|header|words?|wording|lettering|writing)(?: on (?:the )?screen| there)?"
    private static let says =
        "(?:(?:should|must|needs? to|has to|ought to|is to|can|to) ?)?(?:just |now |rather |instead )?(?:say|read|spell)(?: now| instead| simply)?:?"

    /// What a title is to say, where there is one: its words in the place of others, and not a second one over it.
    static let englishWording: [Roundabout] = [
        // "Swap Summer for Holiday in the title".
        Roundabout(
            #"(?:please )?(?:swap|replace|change|switch|exchange|turn|correct|fix) (?:the )?(?:words?|text|title|wording)? ?(["'“]?.+?["'”]?)(?: in the title| in the text)? (?:for|with|to|by|into) (["'“]?.+?["'”]?)(?: in (?:the |that )?(?:title|text)| on screen| please)*"#
        ) { found in found.retitled(found[1], found[2]) },
        Roundabout(
            #"(?:please )?(?:instead of|in place of|rather than) (["'“]?.+?["'”]?),? (?:please )?(?:write|put|say|use|have|show|make it|it should (?:say|read|be)|let it (?:say|read|be)) (["'“]?.+?["'”]?)"#
        ) { found in found.retitled(found[1], found[2]) },
        Roundabout(
            #"(?:please )?(?:(?:it|\#(title)) (?:should|must|ought to|needs to) (?:say|read|be)|write|put|say|use|have|show|make it(?: say| read)?|call it) (["'“]?.+?["'”]?),? (?:not|instead of|rather than|in place of) (["'“]?.+?["'”]?)(?: any ?more)?"#
        ) { found in found.retitled(found[2], found[1]) },
        // "Let the title be Holiday", "the title ought to say Holiday".
        Roundabout(
            #"(?:please )?(?:let|have|make|get|i(?:'d)? (?:want|like)) \#(title) (?:to )?(?:say|read|be|spell):? (.+?)(?:,? in (red|yellow|white|blue|green|black|orange|pink|purple)(?: letters)?)?(?: instead| please)?"#
        ) { found in found.retitled(nil, found[1], color: found[2]) },
        Roundabout(
            #"\#(title) (?:should|must|ought to|needs to|has to|is to) (?:say|read|be|spell):? (.+?)(?:,? in (red|yellow|white|blue|green|black|orange|pink|purple)(?: letters)?)?(?: instead| please)?"#
        ) { found in found.retitled(nil, found[1], color: found[2]) },
        Roundabout(
            #"(?:please )?(?:call|name|retitle) \#(title) (.+)|\#(title) (?:says|reads) (.+?) now(?:,? and (?:make|colou?r) it (?:red|yellow|white|blue|green|black|orange|pink|purple))?"#
        ) { found in
            let color =
                ["red", "yellow", "white", "blue", "green", "black", "orange", "pink", "purple"].first {
                    found[0].lowercased().hasSuffix("it \($0)")
                } ?? ""
            return found.retitled(nil, found[1].isEmpty ? found[2] : found[1], color: color)
        },
        Roundabout(
            #"(?:please )?(?:make|have|let) (?:it|that) (?:say|read):? (.+?)(?: instead| please)|(?:title|text|caption): ?(?:make it|change it to|should be|it should say|let it be) (.+)"#
        ) { found in found.retitled(nil, found[1].isEmpty ? found[2] : found[1]) },
        // "Put Hello World on the screen", "stick the words Hello World on it".
        Roundabout(
            #"(?:please )?(?:can (?:i|we|you) )?(?:put|stick|slap|show|have|get|throw|place|write|pop|display|splash|flash|plaster|add) (?:up |on )?(?:the words? |the text |a title |the title |a caption )?(["'“]?[A-Z].*?["'”]?)(?: up)? (?:on|across|over|onto)(?:to)? (?:the |my )?(?:screen|it|picture|video|film|top|footage)(?: please)?"#
        ) { found in found.written(found[1]) },
        Roundabout(
            #"(?:can|could|may) (?:i|we) (?:get|have|see) (?:a |some )(?:text|title|caption|heading) (?:reading|saying|that says|that reads|with)(?: the words)? (.+)"#
        ) { found in found.written(found[1]) },
        // "A title for 4 secs: Our Trip", "a large red heading at the bottom, Summer Fun".
        Roundabout(
            #"(?:i(?:'d)? (?:want|like|need|love)|give me|add|put|show|make|can i have)? ?(?:up |in )?(?:a |an |another )((?:\w+ ){0,3})(title|text|caption|heading|headline|header)((?: (?:for|at|in|on|from|along|over|across) [^,:"]+)?)[:,] ?(["'“]?[A-Z][^,:]*)"#
        ) { found in
            !found.areOwn(found[4]) || found.address(found[4]) != nil
                ? [] : ["add a \(found[1]) title saying \"\(found[4].trimmingQuotes)\" \(found[3])"]
        },
        // Over a clip, and for as long.
        Roundabout(
            #"(?:the )?(.+?) (?:should|must|needs to|has to|ought to) (?:have|get|carry|show) (["'“]?[A-Z].*?["'”]?)(?: written| shown| displayed)? (?:on|over|across)(?: top of)? (?:it|top)"#
        ) { found in found.areOwn(found[2]) ? found.anotherText(found[2], over: found[1]) : [] },
        Roundabout(
            #"(?:on|over|across|during)(?: top of)? (?:the )?(.+?),? (?:please |it should |there should be |it must |should )?(?:say|write|read|put|show|stand)(?: the words)? (["'“]?[A-Z].*?["'”]?)"#
        ) { found in found.areOwn(found[2]) ? found.anotherText(found[2], over: found[1]) : [] },
        Roundabout(
            #"(["'“]?[A-Z][^,:]*?["'”]?) (?:on|over|across)(?: top of)? (?:the )?(.+?)(?:,? please)?"#
        ) { found in
            let telling =
                /(?i)^(?:i|i'm|it|it's|he|she|we|you|they|there|this|that|my|nobody|the|a|put|add|make|write|show|play|move|lay|use|set|fade|turn|have|let|keep|place|cut|trim|zoom|mute|drop|can|could|please|what|how|why|is|are|no|not|and|text|title|caption|blend|dissolve|crossfade|wipe|transition|duck|overlay|slow|speed|logo|picture)\b/
            return !found.areOwn(found[1]) || found[1].contains(telling) || found.file(found[1]) != nil
                || found.address(found[1]) != nil
                ? [] : found.anotherText(found[1], over: found[2])
        },
        // "Get the words off the screen": no text of that name.
        Roundabout(
            #"(?:please )?(?:get|take|wipe|clear|pull|have) \#(title) (?:off|away)(?: of| from)?(?: the| my)?(?: screen| picture| video| film| it)?"#
        ) { found in found.titles.isEmpty ? [] : [found.titles.count == 1 ? "delete the title" : "delete all titles"] },
    ]
}

extension Roundabout.Match {
    /// All there are of titles, and no subtitles.
    var titles: [SegmentAddress] {
        context.draft.addresses.filter { context.draft[$0]?.title.map { $0.style != .subtitle } ?? false }
    }

    /// The clips between two others, by their addresses; nil where there are none.
    func between(_ one: String, _ other: String) -> String? {
        guard let first = address(one), let second = address(other), first.track == second.track,
            first.track.kind == .video
        else { return nil }
        let positions = (min(first.position, second.position) + 1)..<max(first.position, second.position)
        guard positions.lowerBound < max(first.position, second.position), !positions.isEmpty else { return nil }
        let link = language == .english ? " and " : "和"
        return positions.map { "\(SegmentAddress(first.track, $0))" }.joined(separator: link)
    }

    /// Other words in the title that says what is to go, or in the only one.
    ///
    /// - Parameter old: what it says now; nil where it is not told.
    func retitled(_ old: String?, _ new: String, color: String = "") -> [String] {
        let text = new.trimmingQuotes
        let asks = ["什么", "哪", "怎么", "吗", "?", "？"].contains { pieces.first?.contains($0) ?? false }
        guard !asks, !text.isEmpty, text.unicodeScalars.count <= 80 else { return [] }
        let named: [SegmentAddress]
        if let old {
            let said = old.trimmingQuotes.lowercased()
            named = titles.filter { context.draft[$0]?.title?.text.lowercased() == said }
        } else {
            // What begins small says how it is to be, and not what it is to say.
            guard areOwn(new),
                text.firstMatch(of: /(?i)[ ]and (?:make|paint|turn|colou?r|put|move|set|fade|add)\b/) == nil
            else {
                return []
            }
            named = titles
        }
        guard named.count == 1, let title = named.first else { return [] }
        return ["change the text of \(title) to \"\(text)\"" + (color.isEmpty ? "" : "; make \(title) \(color)")]
    }

    /// Whether words are somebody's own: in quotes, or begun in capital letters, and not only since the sentence begins there.
    func areOwn(_ words: String) -> Bool {
        let marks = "\"'“”‘’"
        if let first = words.first, let last = words.last, words.count > 2, marks.contains(first), marks.contains(last)
        {
            return true
        }
        let isFirst = pieces.first?.hasPrefix(words) ?? false
        return words.split(separator: " ").count { $0.first?.isUppercase == true } > (isFirst ? 1 : 0)
            && words.first?.isUppercase == true
    }

    /// A text over the film, where the words name nothing of it.
    func written(_ words: String) -> [String] {
        let text = words.trimmingQuotes
        guard areOwn(words), !text.isEmpty, address(text) == nil, file(text) == nil,
            !text.contains(".") || text.contains(" "),
            text.firstMatch(of: /(?i)^(?:the|a|an|it|that|this|my|me|i|logo|more|less|some)\b/) == nil
        else { return [] }
        return ["add the title \"\(text)\""]
    }
}
