/// What the patterns of English roundabouts are made of.
enum EnglishPieces {
    /// "2", "2.5 s", "a second and a half", "0:15": whatever stands for a time.
    static let time =
        #"((?:\d[\d.:]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|half a)(?: ?(?:s|secs?|seconds?|minutes?|mins?|ms)(?![a-z]))?(?: and a half)?)"#
    static let removal =
        "(?:please )?(?:delete|remove|cut|drop|bin|scrap|ditch|lose|kill|trash|axe|dump|toss|chuck|discard|take out|get rid of|throw out|throw away|chuck out|toss out|leave out|chop)"
    static let everythingElse =
        "(?:(?:the )?(?:rest|others?|other (?:clips|ones|parts|bits|shots))|everything else|all else|anything else|all the (?:rest|others))"
    static let thing =
        "(?:the |my |that |this )?(.+?)(?: clip| part| shot| scene| bit| section| footage)?"
    static let seconds =
        #"(\d[\d.]*) ?(?:s|secs?|seconds?)?"#
    static let files =
        "(?:all (?:three|four|five|of (?:them|these|those|it)|the (?:clips|files|videos|photos|pictures)|my .+?)|everything|them all|them|these(?: \\w+)?|those|the (?:clips|files|videos)|my (?:\\w+ )?(?:clips|files|videos|photos|pictures))"
}

/// What the patterns of Chinese roundabouts are made of.
enum ChinesePieces {
    static let number =
        "(?:\\d[\\d.]*|[零一二两三四五六七八九十半百]+)"
    static let time =
        "((?:\\d[\\d.]*|[零一二两三四五六七八九十半百]+)个?半?秒半?钟?)"
}
