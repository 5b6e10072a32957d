extension Rewording {
    private static let seconds = #"(?: ?(?:s|secs?|seconds?))?"#
    private static let piece =
        "(?:(?:(?:the|that|this|any|all|all of the|whole) )?(?:little |short |whole |entire )?(?:stretch|bit|part|section|piece|chunk|portion|segment|stuff|span|passage"
        + "|material|footage|interval|everything|anything|whatever|what|things?|moments?|lot)(?:(?: that| which)?(?:'s| is| are| was| comes| goes| runs| happens| lies| plays))?"
        + "|all|everything|anything)(?: in)?"

    /// Stretches of time, named by what is there, or counted in seconds.
    static let englishStretches = [
        Rewording(
            #"\b\#(piece) (?:between|from) (\d+:\d+) (?:and|to|till|until|through|thru|up to|-|–) (\d+:\d+)"#,
            "from $1 to $2",
            "drop the stretch between 0:12 and 0:15"
        ),
        Rewording(
            #"\b\#(piece) (?:between|from) (?:second |seconds )?(\d[\d.]*)\#(seconds) (?:and|to|till|until|through|thru|up to|-|–) (?:second )?(\d[\d.]*)(?!:)\#(seconds)\b"#,
            "from $1 s to $2 s",
            "snip out what's between 12 and 15 seconds"
        ),
        Rewording(
            #"\bseconds? (\d[\d.]*) (?:to|and|till|until|through|thru|-|–) (?:second )?(\d[\d.]*)\b"#,
            "$1 s to $2 s",
            "lose seconds 12 to 15"
        ),
        Rewording(#"\b(at|from|after|before|until|till|to) second (\d[\d.]*)\b"#, "$1 $2 s", "split at second 5"),
        Rewording(
            #"\bat the (\d[\d.]*)[- ]?(?:s|secs?|seconds?)[- ](?:mark|point)\b|\b(?:at )?(\d[\d.]*) (?:s|secs?|seconds?) in\b(?! total)"#,
            "at $1$2 s",
            "slice it at the 5 second mark"
        ),
        Rewording(
            #"\b(?:everything|anything|all|whatever is|what's)(?: that's| that is)? (?:outside(?: of)?|beyond|not (?:in|within|between)) (.+?) (?:can go|should go|goes|must go|is out|has to go|needs to go|can be cut)$"#,
            "keep only $1",
            "everything outside 3 to 9 seconds can go"
        ),
        Rewording(
            #"^(?:delete|remove|cut(?: out)?|drop|lose|get rid of|chuck|throw away) (?:everything|anything|all|whatever is|what's)(?: that's| that is)? (?:outside(?: of)?|beyond|not (?:in|within|between)) "#,
            "keep only ",
            "get rid of everything outside 3 to 9 seconds"
        ),
        Rewording(
            #"^(?:please )?(?:boil|strip|pare|cut|trim|whittle|reduce|narrow|bring|get) (?:it|this|that|everything|the (?:film|video|whole thing)) (?:all )?down to (?=from|the (?:first|last)|\d[\d.:]*(?: ?s\w*)? ?(?:to|-))"#,
            "keep only ",
            "boil it down to the first 5 seconds"
        ),
        Rewording(
            #"^(?:i'?m|i am|we'?re) (?:only |just |really )?(?:after|interested in|looking for|going for) (?:only )?"#,
            "keep only ",
            "I'm only after the bit from 3 to 9 secs"
        ),
        Rewording(
            #"^(?:use|keep|show|leave|take|play|include) (?:nothing (?:but|except)|no more than|nothing other than)\b"#,
            "keep only",
            "use nothing but 0:03 to 0:09"
        ),
        Rewording(
            #"^(?:just |only )?(from \d.+?|\d.+? to \d.+?|the (?:first|last) \d.+?) (?:is|are|would be|will be) (?:good|enough|fine|all i need|what i need|what i want|plenty)\b"#,
            "keep only $1",
            "only the first 5 seconds is good"
        ),
        Rewording(
            #"\b(?:(?:any|all|every|each|the|those|whatever) (?:clips?|shots?|scenes?|videos?|pieces?)|any|anything|whatever|whichever|everything|clips|shots|scenes)(?:(?: that| which)?(?:'s| is| are| runs?| lasts?| goes?| go| running| lasting))? (?:longer than|over|more than|above|exceeding) (\d[\d.]*) ?(?:s|secs?|seconds?)\b"#,
            "all clips longer than $1 s",
            "throw out any clip that is more than 9 seconds"
        ),
    ]
}
