extension Rewording {
    /// What is said of places, of lengths and of what takes whose place.
    static let englishFurtherSayings = [
        Rewording(
            #"\b(?:and )?label(?:l?ed)? (?:it |that )?(?=['"“])"#,
            "called ",
            "add a marker at 12 s, label it 'market'"
        ),
        Rewording(
            #"^(?:clips? )?(\d|one|two|three|four) and (?:clip )?(\d|one|two|three|four) (?:should |need to |have to |must )?(?:trade|swap|switch|change|exchange) (?:places|positions|spots)"#,
            "swap clip $1 and clip $2",
            "1 and 2 should trade places"
        ),
        Rewording(
            #"^(?:the )?(?:sound|volume|audio) at (\d+)(?: ?%| percent)?$"#,
            "set the volume to $1%",
            "sound at 80"
        ),
        Rewording(
            #"\b(?:once|after|when) (.+?) (?:is over|ends|is done|has ended|finishes|is finished),? (?:i|we) (?:don'?t|do not) (?:need|want) (?:anything(?: else)?|any more|the rest)\b"#,
            "cut everything after $1",
            "once the beach is over I don't need anything else"
        ),
        Rewording(
            #"\bgo (?:with|for) (?:an?|some) (?=.*(?:music|track|song|tune|score))"#,
            "replace the music with ",
            "go with some upbeat music"
        ),
        Rewording(
            #"\bsomething (\w+) (?:in its place|instead(?: of it| of that)?|in place of (?:it|that))"#,
            "replace the music with $1 music",
            "something upbeat in its place"
        ),
        Rewording(
            #"\bshrink (.+?) (?:down )?and (?:stick|put|place|move|tuck|pop) (?:it|that) (?:in|into|to) (?:a|the|one) (?:(top|bottom|upper|lower)[- ]?(left|right) )?(?:hand )?corner"#,
            "make $1 picture in picture $2 $3",
            "shrink the dinner and stick it in the bottom left corner"
        ),
        Rewording(
            #"^(?:i want |i'?d like |have |put |get )(?:my |the )?(\S+) (?:showing |visible |displayed |shown |sitting )?(?:over|on top of) (?:the |my )?(?:picture|video|film|footage|whole thing|image)\b"#,
            "overlay $1",
            "I want my logo.png showing over the picture"
        ),
        Rewording(
            #"\b(?:grab|take|pull|get|use|cut) (\d[\d.]*) ?(?:s|secs?|seconds?) (?:from|off) the (?:start|beginning|front|top) of (?:every|each|all)(?: of)?(?: my| the)? (?:clips?|files?|videos?)(?: and (?:string|stitch|join|put|glue|splice|tape) (?:them|it all) (?:together|in a row|up))?"#,
            "take the first $1 seconds of each file and join them",
            "grab 4 seconds from the start of every clip and string them together"
        ),
        Rewording(
            #"\b(?:take|put|bring|turn|set) (?:it all|everything|all of it) back to (?:how|the way|what) it (?:was|looked) (?:at|in) the (?:beginning|start)"#,
            "go back to the original",
            "take it all back to how it was at the beginning"
        ),
        Rewording(
            #"\blet (.+?) (?:run|play|go on|last|stay)(?: for)? (\d[\d.]*) ?(?:s|secs?|seconds?) (longer|shorter)"#,
            "make $1 $2 seconds $3",
            "let the title run 3 seconds longer"
        ),
        Rewording(
            #"\brun (?:it |that |everything )?at (\d[\d.]*) ?x(?: speed)?\b"#,
            "set the speed to $1x",
            "run it at 2x speed"
        ),
        Rewording(
            #"\b(?:go|turn|switch to|change to) (portrait|landscape|vertical|square|widescreen)(?: (?:instead of|rather than|not) (?:portrait|landscape|vertical|horizontal|square|widescreen))?\b"#,
            "make the video $1",
            "go portrait instead of landscape"
        ),
        Rewording(#"\b(?:half a dozen)\b"#, "6", "cut half a dozen frames off the end of the dinner clip"),
        Rewording(#"\b(?:a |one )?dozen\b"#, "12", "cut a dozen frames off the end of the dinner clip"),
        Rewording(#"^(.+?) ?(?:->|→|=>|:=) ?(.+)$"#, "make $1 $2", "title -> green"),
        Rewording(#"\bcolou?r (the \w+|it) (?=[a-z]+\b)"#, "make $1 ", "colour the title purple"),
        Rewording(
            #"\b(?:display|show|put up|flash up) the (?:sentence|phrase|words?|line|text) (?=['"“])"#,
            "add a title ",
            "display the sentence 'Good night' on screen for 3 seconds"
        ),
        Rewording(
            #"\b(?:ditch|drop|lose|kill|dump|scrap|replace|swap) (?:the )?(?:lo-?fi|music|song|track|bgm),? and (?:go with|use|try|put in|have|get) something (\w+)(?: instead)?"#,
            "replace the music with $1 music",
            "ditch lo-fi and go with something upbeat"
        ),
        Rewording(#"\b(?:at )?(?:a )?quarter (?:of the )?volume\b"#, "at 25%", "music at quarter volume"),
        Rewording(
            #"\b(lo-?fi|ambient|upbeat|calm|epic|happy|cinematic) track\b"#,
            "$1 music",
            "take out the lo-fi track"
        ),
        Rewording(#"\bhalf (?:of the )?volume\b"#, "50%", "music at half volume"),
        Rewording(
            #",? (?:and )?(?:let|have|make) it take (?:about |around |roughly )?(\d[\d.]* ?(?:s|secs?|seconds?))"#,
            " over $1",
            "crossfade market into dinner, let it take about 1.5 s"
        ),
        Rewording(
            #"\bas an? (?:little |small |tiny )?(?:inset(?: window| picture)?|window|thumbnail|picture inset)\b"#,
            "as picture in picture",
            "market.mp4 as a little inset window"
        ),
        Rewording(
            #"^(\S+\.\w+) goes (?=(?:in|at|to|on|lower|upper|top|bottom))"#,
            "put $1 ",
            "logo.png goes bottom left"
        ),
        Rewording(
            #"\bnothing (?:past|after|behind|beyond) (.+?) (?:is|will be|was) (?:needed|wanted|necessary|any good)"#,
            "cut everything after $1",
            "nothing past the beach clip is needed"
        ),
        Rewording(#"\bfor me(?=[,.;])"#, "", "add a marker at 12 s for me, called 'market'"),
        Rewording(
            #"\b(?:the )?(?:piece|part|bit|half|section|stuff) (?:after|behind|following) (?:the|that|my) (?:cut|split)\b"#,
            "the second part",
            "split at 16s and delete the part after the cut"
        ),
        Rewording(
            #"\b(?:the )?(?:piece|part|bit|half|section|stuff) (?:before|in front of|preceding) (?:the|that|my) (?:cut|split)\b"#,
            "the first part",
            "split at 16s and delete the part before the cut"
        ),
        Rewording(#"\bwipe (?:it all|everything|all of it|the lot)\b"#, "delete everything", "wipe it all"),
    ]
}
