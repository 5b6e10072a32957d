import Timeline

extension Roundabout {
    private static let thing = "(?:the |my |that |this )?(.+?)"
    private static let sounds =
        "(birds?|rain|thunder|waves|wind|crickets|applause|clapping|laughter|traffic|footsteps|sea|ocean|fire|sirens?|bells?|dogs?|cats?|frogs|engines?|crowds?)"

    /// What is wished for in words of its own, and cannot be done, or has to be asked about.
    static let englishRefusals: [Roundabout] = [
        Roundabout(
            #".*(?:don'?t|do not|can'?t stand|hate|dislike)(?: really)? ?(?:like|love|care for|enjoy)? (?:this|the|that) (?:music|song|track|tune)\b.*"#
        ) { _ in ["what about other music?"] },
        Roundabout(
            #"(?:can you |please )*(?:subtitle|caption|transcribe) (?:what|everything|whatever|all|the (?:speech|talking|dialogue|voices?))(?: .*)?"#,
            "add captions"
        ),
        Roundabout(
            #"(?:(?:can|could) (?:we|i|you) |let me |i want to )?(?:hear|have|get|add|put in)(?: some| the sound of| a sound of| the)* \#(sounds)(?: \w+ing)?(?: noises?| sounds?)?(?: in the background)?"#,
            "add the sound of $1"
        ),
        Roundabout(#"(?:read|speak|say) (.+?) (?:out loud|aloud|out)"#, "narrate $1"),
        Roundabout(
            #"(?:have|get|let|make) (?:someone|somebody|a voice|a person|a man|a woman|an? (?:ai|robot)) (?:to )?(?:say|speak|read)(?: out)? (.+?)(?: over (?:it|this|the (?:film|video)))?"#,
            "add a voiceover saying $1"
        ),
        Roundabout(
            #"i (?:don'?t|do not) (?:want|like) \#(thing) (?:in|to be|being) (red|yellow|white|blue|green|black|orange|pink|purple)"#,
            "$1 shouldn't be $2"
        ),
        Roundabout(
            #"(?:make|turn|have) \#(thing) (?:look )?(?:like |into )?(?:a )?(?:photo |film )?negative"#,
            "invert the colours of $1"
        ),
    ]

    /// What would be taken for a wish that cannot be done.
    static let englishWished: [Roundabout] = [
        Roundabout(
            #"(?:please )?(?:get rid of|remove|lose|no|without|drop|kill|take away|i don'?t want) (?:any |the |those |these |that )*(?:black (?:borders?|bars?|edges?|stripes?|strips?|space|areas?|bits?)|letterbox(?:ing)?)(?:,? (?:it|this|that|the picture|so|and|please|i want).*)?"#
        ) { found in found.clips.isEmpty ? [] : ["make all clips fill the frame"] },
        Roundabout(
            #"(?:please )?\#(EnglishPieces.removal) (?:whatever|everything|all|anything|what)(?: that)? (?:comes after|follows|is after|comes behind)(?: the)? (.+?)"#
        ) { found in found.segment(found[1])?.media == nil ? [] : ["cut everything after \(found[1])"] },
        Roundabout(
            #"(?:and |now |then )?(?:the )?same (?:from|between) (.+?) (?:and|to|into) (.+)"#,
            "do that between $1 and $2 as well"
        ),
        // "Now it's too loud, a little less".
        Roundabout(
            #"(?:whoa|wow|ok|oh|hmm|ugh|no|hey)?[,! ]*(?:now )?(?:it'?s|that'?s|it is|that is)(?: now)?(?: a bit| a little| way| far| much)? too (\w+)(?: now)?[,;.] (?:a (?:little|bit) |slightly |somewhat |much |make it )*(?:less|more|softer|quieter|lower|down|slower|smaller|darker|shorter)(?: please)?"#
        ) { found in found.context.history?.previous == nil ? [] : ["too \(found[1])"] },
    ]
}
