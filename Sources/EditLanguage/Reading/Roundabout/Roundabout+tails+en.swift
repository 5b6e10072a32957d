import Timeline

extension Roundabout {
    private static let removal = EnglishPieces.removal
    private static let everythingElse = EnglishPieces.everythingElse

    /// What is said behind a request and changes nothing of it; or before it.
    static let englishTails: [Roundabout] = [
        Roundabout(
            "(.+?)[,;.]?(?: -| –| —)? (?:and |but |while )?\(everythingElse) (?:stays?|remains?|is|are|should stay|can stay|should remain)"
                + "(?: exactly)?(?: (?:as (?:it is|they are|is|it was)|the same|untouched|unchanged|how (?:it is|they are)|normal|alone|fine|good))?",
            "$1"
        ),
        Roundabout(
            "(.+?)[,;.]? (?:and |but )?(?:please )?(?:leave|don'?t touch|do not touch|keep|don'?t change|not) \(everythingElse)"
                + "(?: alone| as (?:it is|is|they are)| untouched| the same| unchanged| how it is)?",
            "$1"
        ),
        Roundabout(
            "(?:please )?(?:leave|keep) (?:the (?:picture|video|footage|clips?|music|sound)|\(everythingElse)|everything)"
                + "(?: alone| as (?:it is|is|they are)| untouched| the same| unchanged),? (?:and|but) (?:please )?(?:only |just )?(.+)",
            "$1"
        ),
        Roundabout(
            #"(.*(?:from|between) .*\d.*?),? (?:then |and then |and )(?:(?:go|goes|come|comes|put it|bring it|zoom) )?(?:back|return)(?: out)?"#
                + "(?: to (?:normal|how it was|full(?: size)?|the (?:normal|full|whole) .+))?(?: again| afterwards| after that)?",
            "$1"
        ),
        Roundabout(
            #"(.*\d ?(?:%|\w+)?) (?:or so|or thereabouts|ish|give or take|more or less)\)?(.*)"#,
            "$1 $2"
        ),
        Roundabout(
            #"(.+?), (?:kind of |sort of |a bit |just )?(?:like|as in|as if|as though|in the style of|to look like) [^\d"']+"#,
            "$1"
        ),
        Roundabout(
            "(\(removal) .+?)[,;.]? (?:I|we|you) (?:don'?t|do not|no longer|never|won'?t) (?:really )?(?:want|need|like|use|care)"
                + "(?: (?:for|about))?(?: (?:it|that|them|this|those))?(?: (?:in there|in here|in it|in|anymore|any more|any longer|at all|now))*",
            "$1"
        ),
        Roundabout(
            "(.*(?:sound|audio|volume|mute|music|loud|quiet).*?),? (?:and |but )?(?:not|without touching|don'?t touch|leave) the (?:picture|pictures|image|images|video|visuals)"
                + "(?: itself| alone)?",
            "$1"
        ),
        Roundabout(
            "(.*(?:freeze|hold|pause|still|stop).*?),? (?:before|and then|then) (?:it|he|she|they|the (?:clip|video|shot|action|movement|rest))?"
                + " ?(?:starts? (?:to move|moving|playing)|moves?(?: on)?|begins?|continues?|carries on|carry on|goes on|go on|plays? on|resumes?)(?: again)?",
            "$1"
        ),
        // A story behind it, of somebody: no amount, no name in quotes, and nothing that asks or denies.
        Roundabout(
            #"(.*\d.*?)[,;.] ?(?:I|he|she|we|they|people|nobody|it'?s|that'?s) (?!.*\b(?:want|need|should|would|please|instead|but|not|don'?t|only|except|make|put|if|unless|can|could)\b)[^\d"',;]+"#,
            "$1"
        ),
        // Of what has no text, in which a number may be one of its words.
        Roundabout(
            #"(?!.*\b(?:text|title|titles|caption|subtitle|write|say|says|saying)\b)(.*)\b(?:from|between) "#
                + #"(\d[\d.:]*) (?:to|and|until|till|-) (\d[\d.:]*)(?![\d.:])(?! ?(?:s\b|sec|m|%))(.*)"#,
            "$1 from $2 s to $3 s $4"
        ),
        Roundabout("(.+?) (?:right|exactly|straight|clean) (?:in (?:half|two)|down the middle)", "$1 in half"),
        Roundabout("(.*)\\bthe same (.+)", "$1 a $2"),
        Roundabout(
            "(.+?),? (?:but |and |while )?(?:leave|leaving|keep|keeping) (?:the|a|an|that|its) ?(?:empty |black )?(?:space|gap|hole|spot|slot|place)"
                + "(?: empty| there| open| black| blank| free| where it was)*(?:,? (?:so|for) .*)?",
            "$1 leaving a gap"
        ),
        Roundabout(
            "(.+?) (?:the|this|my) (?:slideshow|reel|montage|sequence|timeline|compilation)"
                + "( .+)?",
            "$1 the whole video $2"
        ),
        Roundabout(
            "(.+?),? (?:for |over |through )?(?:the )?(?:whole|entire|full) (?:video|film|time|"
                + "way|thing)(?: through)?",
            "$1 for the whole film"
        ),
        Roundabout(
            "(.+?),? (?:all the way through|throughout|from start to (?:end|finish)|the whole time|"
                + "all along)"
        ) { found in
            // What is laid over the film is so for all of it anyhow.
            ["\(found[1]) for the whole film"] + (found[1].lowercased().contains("watermark") ? [found[1]] : [])
        },
        Roundabout("(.*)\\bit all\\b(.*)", "$1 everything $2"),
    ]
}
