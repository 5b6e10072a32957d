extension Rewording {
    /// How things look and sound, in nouns for adjectives, and everywhere.
    static let englishTones = [
        Rewording(
            #",? and (?:kind of |sort of |a bit |a little |rather |pretty |somewhat )?(?:flat|dull|lifeless|muddy|boring|drab|bland)\b"#,
            "",
            "the market clip looks too dark and kind of flat"
        ),
        Rewording(
            #"\b(?:across the board|all over|everywhere|all round|all around|overall|in general|the whole way|all the way through|in every (?:clip|shot))$"#,
            "on all clips",
            "increase the saturation across the board"
        ),
        Rewording(
            #"\b(?:lift|up|boost|raise|push|crank|bump|bring up|pump up) (?:the )?(brightness|contrast|saturation|warmth)\b(?: up)?"#,
            "increase the $1",
            "lift the brightness of the market clip"
        ),
        Rewording(
            #"\b(?:drop|cut|lower|pull down|bring down|tone down|dial down|take down|ease) (?:the )?(brightness|contrast|saturation|warmth)\b(?: down)?"#,
            "decrease the $1",
            "pull down the contrast of the market clip"
        ),
        Rewording(
            #"\b(?:in|into|with|to) (?:a |some |slightly |more )?(warmer|cooler|colder|brighter|darker|softer) (?:tones?|colou?rs?|light|hues?|shades?|tints?|look)\b"#,
            "$1",
            "make beach in warmer colours"
        ),
        Rewording(
            #"^(?:give |put |have )?(?:a |some )?(warmer|cooler|colder|brighter|darker) (?:tones?|colou?rs?|light|hues?|shades?|tints?|look) (?:on|for|to|in|over) (.+)"#,
            "make $2 $1",
            "a warmer tone on beach"
        ),
        Rewording(
            #"^(.+?) (?:needs|wants|could use|should have|deserves|could do with|takes|gets) (?:a |some )?(warmer|cooler|colder|brighter|darker) (?:tones?|colou?rs?|light|hues?|shades?|tints?|look)"#,
            "make $1 $2",
            "the beach shot needs warmer tones"
        ),
        Rewording(
            #"\b(?:make|let|have) (?:the )?(?:colou?rs?) (?:of (.+?) )?(?:really |more )?(?:pop|stand out|sing|shine|glow)(?: more| a bit| out)?"#,
            "more saturated colors $1",
            "make the colors pop more"
        ),
        Rewording(
            #"\b(?:punch|pep|jazz|liven|beef|pump|spice|perk) up (?:the )?colou?rs?(?: of| in)?"#,
            "more saturated colors",
            "punch up the colours"
        ),
        Rewording(
            #"\b(?:(?:the )?colou?rs? (?:look|looks|are|seem|feel) (?:a bit |so |too |pretty |rather )?(?:dull|flat|faded|washed out|pale|lifeless|weak|grey)[,;.] (?:so )?(?:please )?)(.+)"#,
            "more saturated colors",
            "the colours look dull, make them more vivid"
        ),
        Rewording(
            #"\b(?:no|without)(?: any)? colou?r(?: at all)?(?: please)?,? (?:just |only |all )?(?=black and white)"#,
            "make everything ",
            "no colour please, black and white"
        ),
        Rewording(
            #"^(?:go|switch|change) (?:to |for |fully |all |completely )?(black and white|sepia|vintage|grayscale)$"#,
            "make everything $1",
            "go black and white"
        ),
        Rewording(
            #"^(?:turn|flip|switch|change|set|put)(?: (?:it|this|the (?:format|frame|picture|video|film|canvas|screen)))? (?:to |into |in )?(?:an? )?(upright|vertical|portrait|tall|landscape|horizontal|square)(?: format| mode)?$"#,
            "make it $1",
            "flip the format to portrait"
        ),
        Rewording(
            #"^(?:make|set|have|change) (?:the )?(?:picture|frame|format|screen|image|film|video) (?:to |in |be )?(\d+:\d+)$"#,
            "make it $1",
            "make the picture 4:5"
        ),
        Rewording(
            #"\b(?:cut|crop|trim|make) (?:the )?(.+?) (?:picture|image|frame)(?: in)? ?to a square$|\b(?:make|crop|cut) (.+?) (?:into )?(?:a )?square,? (?:just|only|but only) (?:that|this|the) (?:clip|one|shot)$"#,
            "crop $1$2 to a square",
            "make beach square, just that clip"
        ),
        Rewording(
            #"^(?:all|every|each|the)? ?(?:clips?|shots?|sounds?|everything|volumes?)(?: should| must| to)?(?: be)? (?:equally|evenly|the same|just as) (?:loud|loudness|volume)\b"#,
            "normalize the audio",
            "all clips should be equally loud"
        ),
        Rewording(
            #"\b(?:make|get|bring|have) (?:everything|all clips|all of it|it all|the clips) (?:to )?(?:equally loud|the same (?:loudness|volume|level)|evenly loud)\b"#,
            "normalize the audio",
            "make everything the same loudness"
        ),
        Rewording(
            #"^(?:level|balance|even|smooth|equalise|equalize)(?: out)? (?:the |all )?(?:sounds?|audio|volumes?|loudness|levels)$"#,
            "normalize the audio",
            "level the sound"
        ),
        Rewording(
            #"\b(?:fade|come|rise|lighten) up (?:out of|from) black(?: at the (?:start|top|beginning))?|\b(?:let|have) the (?:picture|film|video|image) (?:come up|rise|appear|emerge|fade up) (?:slowly |gently )?(?:out of|from) black(?: at the (?:start|top|beginning))?"#,
            "fade in from black at the start",
            "fade up from black at the top"
        ),
        Rewording(
            #"\b(?:start|begin|open) (?:it |the film |the video )?(?:off )?(?:in |on |with |from )?(?:a )?(?:black|dark)(?: screen)?,? and (?:then )?(?:let the (?:picture|image|film) )?(?:fade|come|rise|brighten)(?: slowly| gently)? (?:up|in)(?: slowly| gently)?"#,
            "fade in from black at the start",
            "start it off black and let the picture come up slowly"
        ),
        Rewording(
            #"^(?:please )?(?:let it |have it |let the (?:film|video|picture) |make it |close by |end by |finish by |end up |finish up )?(?:go(?:ing)?|turn(?:ing)?|fad(?:e|ing)|fade out|dip(?:ping)?|get(?:ting)?) (?:out )?(?:to )?black (?:at the end|to finish|to end|to close)$|^(?:close|end|finish|wrap up) (?:it |the film |the video )?(?:by |with |in )?(?:fading|going|dipping|a fade) (?:out )?(?:to|into) black$"#,
            "fade out to black at the end",
            "let it go black at the end"
        ),
    ]
}
