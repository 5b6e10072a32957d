import Timeline

extension Roundabout {
    private static let thing = EnglishPieces.thing
    private static let seconds = #"(\d[\d.]*) ?(?:s|secs?|seconds?)"#

    /// What the film opens and closes with, what is named before it is told what becomes of it, and words to be read.
    static let englishSayings: [Roundabout] = [
        Roundabout(
            #"\#(thing) (?:should|must|needs to|has to|ought to|can|could|will) (?:open|start|begin|kick off|lead|start off|lead off)(?: (?:the |my |our )?(?:video|film|movie|whole thing|thing|show|edit|it all|it))?((?:,| and| then).+)?"#
        ) { found in found.placed("start") },
        Roundabout(
            #"\#(thing) (?:should|must|needs to|has to|ought to|can|could|will) (?:close|finish|wrap up|round off|close out) (?:the |my |our )?(?:video|film|movie|whole thing|thing|show|edit|it all|it)((?:,| and| then).+)?"#
        ) { found in found.placed("end") },
        // "Cut dinner.mp4 in two 6 seconds into it".
        Roundabout(
            #"(?:cut|split|chop|slice|divide|break) \#(thing)(?: in (?:two|half|2|2 pieces)| apart| up)? (?:at )?\#(seconds) (?:in|into it|in to it|after it (?:starts|begins)|from its (?:start|beginning))((?:,| and| then).+)?"#
        ) { found in
            guard let segment = found.segment(found[1]), segment.media != nil, let time = Double(found[2]) else {
                return []
            }
            return ["split at \(found.time(segment.start + Int(time * 1000)))\(found.further(3))"]
        },
        Roundabout(
            #"(?:i'?d like|i want|give me|show|have|put|get|display|let'?s have|we need)(?: to see)? the (?:words?|line|text|phrase) (\p{Lu}[^"'“,.]*?) (?:up )?on (?:the )?screen( for .+| from .+| at .+)?"#
        ) { found in ["add a title \"\(found[1])\" \(found[2])"] },
        Roundabout(
            #"(?:put|stick|throw|add|pop|give it|have)(?: up| in)? a (?:heading|headline|header|title|caption|text)(?: that says| saying| reading)?:? (\p{Lu}[^"'“,.]*?)(?:,| for|, for) (\w+ (?:s|secs?|seconds?))"#
        ) { found in ["add a title \"\(found[1])\" for \(found[2])"] },
        // "Big red GREECE 2024 along the bottom".
        Roundabout(
            #"((?:(?:big|large|huge|small|tiny|bold|red|green|blue|yellow|white|black|orange|pink|purple|golden?) )+)(\p{Lu}[\p{Lu}\d !?&'-]{2,40}) (?:along|at|in|across|on|down) the (bottom|top|middle|centre|center)"#
        ) { found in
            let place = found[3] == "bottom" || found[3] == "top" ? "at the \(found[3])" : "in the middle"
            let looks = found[1].lowercased().split(separator: " ").map(String.init)
            let color = looks.first { !["big", "large", "huge", "small", "tiny", "bold"].contains($0) }
            let size = looks.first { ["big", "large", "huge", "small", "tiny"].contains($0) }
            let add = "add a title \"\(found[2])\" \(place)" + (color.map { " in \($0)" } ?? "")
            return [size.map { "\(add); make it \(["small", "tiny"].contains($0) ? "smaller" : "bigger")" } ?? add]
        },
        Roundabout(
            #"instead of \#(thing),? (?:i'?d like|i want|put|use|show|have|give me|let'?s have|do|make it) (?:to see |in )?(.+)"#
        ) { found in found.address(found[1]) == nil ? [] : ["replace \(found[1]) with \(found[2])"] },
        Roundabout(
            #"i (?:don'?t|do not) want (.+?) (\w+),? (?:i want|make|but i want|i'?d like) (?:it |that |them )?(?:to be )?(\w+)"#
        ) { found in found.address(found[1]) == nil ? [] : ["make \(found[1]) \(found[3])"] },
        // "Leave the title up for 6 seconds instead of 3".
        Roundabout(
            #"(.+? \d[\d.]* ?(?:s|secs?|seconds?|%|percent|x|px)?) instead of (?:just |only )?\d[\d.]*(?: ?(?:s|secs?|seconds?|%|percent|x|px))?"#,
            "$1"
        ),
        Roundabout(
            #"\#(thing) (?:should|must|can|needs to|has to) (?:stop|end|finish|be over|be done|cut off|cut out) (?:at |after )?\#(seconds) (?:in|into it|from its start)(?:,? (?:and |so )?(?:i|we) (?:don'?t|do not) (?:need|want) the rest(?: of (?:it|that))?)?"#
        ) { found in found.address(found[1]) == nil ? [] : ["make \(found[1]) \(found[2]) s long"] },
        // "Set the lo-fi to 80".
        Roundabout(#"(?:set|put|turn|bring|take|get|have) \#(thing) (?:up |down |back )*(?:to|at) (\d{1,3})"#) {
            found in
            found.address(found[1])?.track.kind == .audio ? ["set the volume of \(found[1]) to \(found[2])%"] : []
        },
        Roundabout(
            #"(?:i |we )?(?:don'?t|do not) need (.+?)(?: any ?more)?,? (?:so )?(?:just )?(?:ditch|delete|remove|bin|lose|cut|drop|scrap) (?:them|it|that|those)"#,
            "delete $1"
        ),
        Roundabout(
            #"\#(seconds) (?:isn'?t|is not|ain'?t) (?:long )?enough for \#(thing),? (?:so )?(?:give|make) (?:it|that) (\d[\d.]*)(?: ?(?:s|secs?|seconds?))?"#
        ) { found in found.address(found[2]) == nil ? [] : ["make \(found[2]) \(found[3]) s long"] },
        Roundabout(
            #"(?:wait|no|oh|hm+|nah|[,. ])*(?:i (?:do )?(?:need|want|liked|miss) (?:that|it|this)(?: one)?,? (?:so )?)?(?:please )?(?:bring|put|get) (?:it|that)(?: one)? back(?: in)?"#,
            "undo"
        ),
        Roundabout(#"(?:text|title|caption) ?= ?["'“]?([^"'“]+?)["'”]?"#, "add a title \"$1\""),
        // Silence is what cannot be found, elsewhere.
        Roundabout(#"silence ((?:the|all|every|both|my|it|them|this|that)\b.*)"#, "mute $1"),
        // "Leave" forbids elsewhere.
        Roundabout(
            #"leave (.+?) (?:up|on|on screen|there|in|showing|visible)(?: on screen)? (for|until|till|through|during) (.+)"#,
            "keep $1 up $2 $3"
        ),
        Roundabout(
            #"(?:i|we) (?:don'?t|do not) (?:want|need)(?: to hear)? any (?:sound|audio|noise)s?(?: at all| in (?:it|this)| anywhere)?"#,
            "mute everything"
        ),
        Roundabout(
            #"(?:have|let|make) (?:the |my )?(title|text|caption|logo) (?:come up|come on|appear|pop up|show up|show) (?:over|on|during|with|at) \#(thing)"#
        ) { found in
            guard let over = found.segment(found[2]), over.media != nil, found.address("the " + found[1]) != nil else {
                return []
            }
            return ["move the \(found[1]) to \(found.time(over.start))"]
        },
    ]
}

extension Roundabout.Match {
    /// The first clip named moves to an end of the film; what is asked for behind that follows it.
    fileprivate func placed(_ end: String) -> [String] {
        guard let address = address(self[1]), address.track.kind == .video else { return [] }
        return ["move \(self[1]) to the \(end)\(further(2))"]
    }

    /// What is asked for behind it, as a sentence of its own.
    fileprivate func further(_ number: Int) -> String {
        var words = self[number]
        for tie in ["and then ", "and ", "then "] where words.lowercased().hasPrefix(tie) {
            words = String(words.dropFirst(tie.count))
        }
        return words.isEmpty ? "" : "; \(words)"
    }
}
