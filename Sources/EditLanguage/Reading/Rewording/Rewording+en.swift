extension Rewording {
    static let englishWords: [Rewording] =
        englishStretches + englishSenses + englishShapes + englishPlaces + englishDoings + englishDeeds + englishThings
        + englishLooks
        + englishTones
        + englishSayings + englishFurtherSayings
        + englishAmounts

    /// Where and when.
    private static let englishPlaces = [
        Rewording(
            #"\b(?:on|at|over|across|to|for|into|onto) (?:the )?(?:first|1st) (?:cut|join|edit|splice|seam|edit point|cut point)\b"#,
            "between clip 1 and clip 2",
            "put a crossfade on the first cut"
        ),
        Rewording(
            #"\b(?:on|at|over|across|to|for|into|onto) (?:the )?(?:second|2nd) (?:cut|join|edit|splice|seam|edit point|cut point)\b"#,
            "between clip 2 and clip 3",
            "put a dissolve on the second cut"
        ),
        Rewording(
            #"\b(?:on|at|over|across|to|for|into|onto) (?:the )?(?:last|final) (?:cut|join|edit|splice|seam|edit point|cut point)\b"#,
            "into the last clip",
            "put a wipe on the last cut"
        ),
        Rewording(
            #"\b(?:on|at|over|across|between|in) (?:all|every|each)(?: of)?(?: the)? (?:cuts?|joins?|edits?|splices?|seams?|edit points?|cut points?)\b"#,
            "between all clips",
            "put a crossfade on every cut"
        ),
        Rewording(#"\bhalf ?way (?:through|into)\b"#, "in the middle of", "split halfway through the beach clip"),
        Rewording(
            #"\b(?:the )?(?:tail|back|rear|far) end\b"#,
            "the end",
            "cut 2 seconds off the tail end of the beach clip"
        ),
        Rewording(
            #"\b(?:the )?(?:front|head)(?: end)? of (the|my|this)\b"#,
            "the start of $1",
            "cut 2 seconds off the front of the beach clip"
        ),
        Rewording(#"\b(?:through|thru|til|till|up until) (?=\d)"#, "to ", "cut out 3 thru 5 seconds"),
        Rewording(#"(\d) an (\d)"#, "$1 and $2", "crossfade between clip 2 an 3"),
        Rewording(
            #"\b(?:top|upper|bottom|lower)(?: |-)(?:left|right)[- ]hand corner\b"#,
            "top right corner",
            "put logo.png in the top right-hand corner"
        ),
        Rewording(
            #"\b(?:right |just )(?=before|after|behind|over|at|on|when|under)"#,
            "",
            "put the dinner clip right after the beach clip"
        ),
    ]

    /// What is done.
    private static let englishDoings = [
        Rewording(#"\bfast[- ]?forward(?: through)?\b"#, "speed up", "fast forward through the market clip at 4x"),
        Rewording(#"\bat (\d[\d.]*) ?(?:x|times)\b"#, "to $1x", "speed up the market clip at 3x"),
        Rewording(
            #"\bzoom in(?:to| on| to)? (.+?) (?:slowly|gently|gradually|bit by bit)\b"#,
            "slow zoom into $1",
            "zoom into the beach clip slowly"
        ),
        Rewording(
            #"\b(?:slowly|gently|gradually) (?:zoom|push|move) in(?:to| on| to)?\b"#,
            "slow zoom into",
            "slowly push in on the beach clip"
        ),
        Rewording(
            #"\b(?:shave|lop|knock|snip|nip|slice|whack|chop|clip) (.+?) off\b"#,
            "cut $1 off",
            "shave 2 seconds off the end of the beach clip"
        ),
        Rewording(
            #"\b(?:bring|turn|take|dial|pull|knock|crank|push|pump|nudge) (.+?) (down|up) (?:a notch|a hair|a tick|a tad|a touch|a smidge|a little|a bit|a wee bit)\b"#,
            "turn $1 $2 a bit",
            "dial the music down a notch"
        ),
        Rewording(
            #"\b(?:ditch|axe|nuke|bin|scrap|toss|yank|zap|chuck|dump|junk|trash|can)(?: out)? (?=the|my|that|this|clip|all|both|every)"#,
            "remove ",
            "yank the market clip"
        ),
        Rewording(
            #"\b(?:whack|slap|stick|pop|plonk|plop|shove|chuck|bung|throw|toss|dump|slip|tack|squeeze|wedge|plug|stuff|chuck|place|position|park|drop) (.+?) (?=(?:in|on|onto|into|at|between|after|before|behind|over|under|to|below|above)\b)"#,
            "put $1 ",
            "plonk the dinner clip before the beach clip"
        ),
        Rewording(
            #"\b(?:stay|last|run|go on|hang around|linger|be on screen|be visible|stick around|stay up|stay on)(?: there| on screen)? for\b"#,
            "last",
            "make the title stay up for 5 seconds"
        ),
        Rewording(
            #"\bi (?:don't|do not|dont|no longer) (?:want|need|like)(?: to see| to have)? (.+?)(?: in (?:there|it|this|here)| any ?more)?$"#,
            "remove $1",
            "i don't need the market clip any more"
        ),
        Rewording(
            #"^(.+?) (?:needs|wants|could use|should have|deserves|could do with|is missing) (an? |some |more |less )"#,
            "give $1 $2",
            "the market clip could use a vintage filter"
        ),
        Rewording(
            #"\b(?:mirror|flip)(?: (.+?))? (?:left to right|sideways|the other way (?:a)?round|like a mirror)\b"#,
            "mirror $1",
            "flip the beach clip left to right"
        ),
        Rewording(#"\b(?:hush|shush|shut up|kill the sound (?:of|on|in))\b"#, "mute", "shush the market clip"),
        Rewording(
            #"\bnormali[sz]e (?:the )?(?:audio|sound|volume) levels\b"#,
            "normalize the audio",
            "normalize the audio levels"
        ),
        Rewording(
            #"\b(?:even out|balance|level out|equali[sz]e) (?:the )?(?:audio|sound|volume|loudness)(?: levels)?\b"#,
            "normalize the audio",
            "even out the volume levels"
        ),
    ]

    /// What it is done to.
    private static let englishThings = [
        Rewording(
            #"\bthe (?:shot|clip|scene|bit|part|footage|video|piece|one) (?:of|with|showing|at|from) the (\w+)\b"#,
            "the $1 clip",
            "make the shot of the market black and white"
        ),
        Rewording(
            #"\b(?:the )?(?:soundtrack|backing track|background track|score|backing music)\b"#,
            "the music",
            "turn the backing track down to 20%"
        ),
        Rewording(#"\b(?:headline|heading|header)\b"#, "title", "make the headline yellow"),
        Rewording(#"\b(?:vid)(s?)\b"#, "video$1", "make the vid vertical"),
        Rewording(#"\b(?:pic|snap|photograph)(s?)\b"#, "photo$1", "make every pic 3 seconds"),
        Rewording(
            #"\b(?:the )?(?:whole|entire|full|complete) (?:thing|lot|shebang|edit|project|piece|timeline)\b"#,
            "the whole video",
            "make the entire lot black and white"
        ),
        Rewording(
            #"\b(?:all|each) of my (?=clips|videos|photos|pictures|shots)"#,
            "all ",
            "make all of my clips black and white"
        ),
    ]

    /// How it looks and sounds.
    private static let englishLooks = [
        Rewording(
            #"\b(?:monochrome|b ?& ?w|b/w|bnw|grey ?scale|gray ?scale|black n white|black & white|black 'n' white)\b"#,
            "black and white",
            "make the beach clip b&w"
        ),
        Rewording(
            #"\ba (?:faded|aged|old[- ]timey|old[- ]school|[5-9]0'?s|polaroid|super ?8|filmic|nostalgic|retro|grainy)(?: film)?(?: look| feel| vibe| style| filter)\b"#,
            "a vintage filter",
            "give the beach clip a 70s vibe"
        ),
        Rewording(
            #"\b(?:mellow|chill|chilled|relaxed|laid[- ]back|soothing|peaceful|gentle|soft|calming|quiet|slow) (?=music|track|tune|song|background)"#,
            "calm ",
            "add some soothing music"
        ),
        Rewording(
            #"\b(?:cheerful|cheery|jolly|joyful|fun|funky|bouncy|peppy|lively|energetic|driving|punchy|party|fast) (?=music|track|tune|song|background)"#,
            "upbeat ",
            "add some bouncy music"
        ),
        Rewording(
            #"\b(?:epic|dramatic|orchestral|grand|movie|film|trailer|intense|emotional|sweeping) (?=music|track|tune|song|background)"#,
            "cinematic ",
            "add some sweeping music"
        ),
    ]

    /// How much, and words that say nothing.
    private static let englishAmounts = [
        Rewording(
            #"\b(?:slightly|a touch|a tad|a hair|a smidge|a smidgen|a wee bit|ever so slightly|somewhat|a tiny bit|a teeny bit|just a little)\b"#,
            "a bit",
            "make the beach clip a smidge brighter"
        ),
        Rewording(
            #"(\d[\d.]* ?(?:s|secs?|seconds?|%|x|percent)?),? (?:instead of|rather than|and not|not) (?:the )?\d[\d.]* ?(?:s|secs?|seconds?|%|x|percent)?\b"#,
            "$1",
            "make the title 5 seconds instead of 3"
        ),
        Rewording(
            #"\b(?:kinda|kind of|sorta|sort of|basically|literally|honestly|perhaps|somehow|pretty please|if you don't mind|if that's ok(?:ay)?|real quick|or so|or something|or whatever|and stuff|for now|if possible)\b,?"#,
            "",
            "make the beach clip kinda brighter"
        ),
        Rewording(#"\b(?:maximum|max|at most|tops|no more than|not more than)\b"#, "", "make the title 5 seconds tops"),
    ]
}
