import Timeline

extension Roundabout {
    private static let time = EnglishPieces.time
    private static let thing = "(?:the |my |that |this )?(.+?)"
    private static let music = "(?:the )?(music|song|track|soundtrack|tune|bgm)"

    /// What is wrong with something, and nothing else is said; what is asked for with a question behind it.
    static let englishFaults: [Roundabout] = [
        Roundabout(
            #"\#(music) (?:drowns?|is drowning|covers?|buries|swallows|overpowers?)(?: out)? .+"#,
            "the $1 is too loud"
        ),
        Roundabout(
            #"\#(thing) (?:looks?|is|seems?) (?:a bit |a little |so |very |rather )?(?:washed out|flat|pale|dull|hazy|milky)[,;.] (?:so )?(?:please )?(?:add|give it|increase|raise|more) (?:some |a bit of |a little |more |the )*(contrast|saturation|brightness|warmth)"#,
            "increase the $2 of $1"
        ),
        Roundabout(
            #"(?:i |you |we |one )?(?:can'?t|cannot|can barely|can hardly|could hardly|can scarcely|barely|hardly)(?: really)? (?:hear|make out|understand) (?:what (?:people|they|he|she|everyone|everybody) (?:says?|are saying|is saying)|anything|much|a thing|the (?:voices?|speech|talking|dialogue|people)|anyone|anybody|him|her|them)(?: (?:in|on|during|of) \#(thing))?"#
        ) { found in found[1].isEmpty ? [] : ["\(found[1]) is too quiet"] },
        Roundabout(
            #"\#(music)(?:'s| is| feels)(?: a bit| a little| way| far| just)?(?: too)? (?:much|overpowering|overwhelming|dominant|intrusive|prominent|strong|in your face)"#,
            "the $1 is too loud"
        ),
        Roundabout(
            #"\#(music) (?:should|could|can|needs to|must|has to)(?: \w+)* (?:in|into) the background"#,
            "turn the $1 down a bit"
        ),
        Roundabout(#"\#(thing) (?:is|was|came out|looks) upside[- ]down(?:[,;.] .*)?"#, "rotate $1 by 180 degrees"),
        Roundabout(
            #"(?:pull|lift|take|cut|grab|clip)(?: out)? (.+?)(?: out)?[,;.]? (?:and )?(?:then )?\#(EnglishPieces.removal) (?:away )?\#(EnglishPieces.everythingElse)"#,
            "keep only $1"
        ),
        Roundabout(
            #"(?:finish|end|close)(?: it| off| the film| the video)* with a \#(time) fade(?:[- ]out)?(?: to black)?"#,
            "fade everything out at the end over $1"
        ),
        Roundabout(
            #"(?:(?:hi|hello|hey)\b[^.!]*[.!] ?)?(.+?)[,;.:]? (?:is (?:there a way|that possible|it possible|this possible)|can (?:that|it|this) be done|is that something you can do|possible|any way to do that|any chance)\??"#,
            "$1"
        ),
        Roundabout(
            #"(?:and |then |now )?(?:once more|again|one more time|another time|a second time|and again)(?: please)?,? at (\d.*)"#,
            "and another one at $1"
        ),
        Roundabout(
            #"(?:hmm,? |no,? |well,? )?(double|twice|triple|half)(?: that| speed| the speed)? (?:is|would be|will be|will|would)(?: do| enough| plenty| fine| better| ok)+"#
        ) { found in
            let factor = ["double": "2x", "twice": "2x", "triple": "3x", "half": "0.5x"][found[1].lowercased()]
            return factor.map { ["no, \($0)"] } ?? []
        },
        Roundabout(
            #"(?:a |an |with a |put a |add a )?(?:soft |short |quick |nice )?(crossfade|cross dissolve|dissolve|wipe|fade|transition) (?:from|between) (?:clip |shot )?(\d) (?:and|to) (\d)(?: please)?"#
        ) { found in
            [
                "add a \(found[1] == "fade" || found[1] == "transition" ? "crossfade" : found[1]) between clip \(found[2]) and clip \(found[3])"
            ]
        },
    ]
}
