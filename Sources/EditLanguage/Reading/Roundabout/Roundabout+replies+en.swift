import Timeline

extension Roundabout {
    private static let value = #"(\d[\d.:]*(?: ?(?:s|secs?|seconds?|%|percent|dB|px|x|times|frames?|degrees?))?)"#
    private static let bit = "(?:a bit |a little |a lot |much |somewhat |slightly |way |rather )?"

    /// What is said of what was done, in whole sentences.
    static let englishReplies: [Roundabout] = [
        Roundabout(#"(?:no,? )?(?:make|have|set|do|let) (?:it|that)(?: be)? \#(value) (?:instead|rather)"#, "no, $1"),
        Roundabout(
            #"(?:no,? |hmm,? |oh,? )?\#(bit)(?:less|more|shorter|longer|fewer|lower|higher|quieter|louder|faster|slower|smaller|bigger)(?: than that)?(?: please)?,? (?:like|say|maybe|about|around|just|to|more like|rather|perhaps|something like) \#(value)"#,
            "no, $1"
        ),
        Roundabout(
            #"(?:no,? |hmm,? )?(?:i think )?\#(value) (?:would|will|should|might)(?: be)? (?:do|enough|plenty|fine|better|good|ok|okay|nicer|suffice)"#,
            "no, $1"
        ),
        Roundabout(
            #"(?:that's |it's |it is |still )?(?:a bit |a little |way |far |much )?too \w+[,;.] (?:try|go with|use|take|make it|only|just|let's (?:try|say)) \#(value)(?: instead)?"#,
            "no, $1"
        ),
        // Where something went that is wanted after all.
        Roundabout(
            #"(?:no|nah|wait|oh|hey|hmm|stop)?(?:[,! ]*no)*[,! ]*(?:but )?i (?:do |still |actually |really )*(?:need|want|like|liked|wanted|needed) (?:that|it|this|them|those)(?: (?:one|clip|shot|part|bit))?(?: back)?(?: after all)?"#
        ) { found in
            guard let history = found.context.history, let before = history.previous,
                before.addresses.count > found.context.draft.addresses.count
            else { return [] }
            return ["undo"]
        },
        Roundabout(
            #"(?:and |now |then )?(?:do|give|treat|handle|make) (?:the )?(.+?) (?:in )?(?:the same way|the same treatment|the same look|the same effect|the same|that too|likewise)(?: too| as well)?"#,
            "same for $1"
        ),
        Roundabout(
            #"(?:and |now )?(?:the )?(.+?) (?:needs|wants|should have|should get|could use|gets|deserves|must have) (?:that|this|it|one|the same)(?: too| as well| also)?"#
        ) { found in found.address(found[1]) == nil ? [] : ["same for \(found[1])"] },
        Roundabout(
            #"(?:and |now |then )?(?:the )?same (?:thing )?between (.+?)(?: please| too| as well)?"#,
            "do that between $1 as well"
        ),
        Roundabout(
            #"(?:and |now |then )?(?:another(?: one)?|one more|the same|one|the second (?:cut|join) (?:needs|gets|wants|should have) (?:one|it|that|the same))(?: (?:too|as well|also))?(?: (?:at|on|over|for) the (?:other|second|next|last|remaining) (?:cut|join|edit|one))?(?: (?:too|as well|also))?"#
        ) { found in
            let says = found[0].lowercased()
            guard says.contains("cut") || says.contains("join"), found.clips.count == 3, found.spokeOfTransitions else {
                return []
            }
            return [2, 1].first { found.clips[$0].transition == nil }.map {
                ["do that between clip \($0) and clip \($0 + 1) as well"]
            } ?? []
        },
        // "Dinner is dark, brighten it": what is wrong with it, and what is to be done.
        Roundabout(
            #"(?:since |because |as |given that |seeing that |now that )?(?:the |my |this |that )?(.+?)(?: is|'s| was| looks?| seems?| feels?| sounds?| goes| runs| has| gets| came out| drags| lasts| needs) [^,;.]*[,;.] ?(?:so |and |then )?(?:please |can you |could you |let's )?(.+)"#
        ) { found in
            guard let address = found.address(found[1]), found[2].contains(/\b(?:it|that)\b/) else { return [] }
            return [found[2].replacing(/\b(?:it|that)\b/, with: "\(address)", maxReplacements: 1)]
        },
        // Why, behind it.
        Roundabout(#"(.+?),? (?:because|since|cause|cos|'cause|given that|seeing as|considering) [^\d"']+"#, "$1"),
        Roundabout(
            #"(.+?),? so (?:that )?(?:i|we|you|they|nobody|no one|nothing|people|everyone|viewers) (?:don'?t|doesn'?t|can'?t|cannot|won'?t|can|could|will|do|does|never|changes|gets|see|hear|know)\b[^\d"']*"#,
            "$1"
        ),
        // "Between 12 and 15 s nothing happens, take that bit out".
        Roundabout(
            #"(?:between|from) (\d[\d.:]*)(?: ?(?:s|secs?|seconds?))? (?:and|to|till|until|-) (\d[\d.:]*)(?: ?(?:s|secs?|seconds?))? [^,;.\d"]+[,;.] (?:so )?(?:please |can you |could you )?(.+?) (?:that|it|this)(?: (?:bit|part|stretch|section|piece))?( .+)?"#
        ) { found in
            let unit = { (time: String) in time.contains(":") ? time : "\(time) s" }
            let out = found[4].isEmpty || ["out", "off", "away"].contains(found[4].lowercased())
            return ["\(found[3]) \(out ? found[4] : "") \(unit(found[1])) to \(unit(found[2])) \(out ? "" : found[4])"]
        },
    ]
}
