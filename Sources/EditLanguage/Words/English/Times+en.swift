import Timeline

extension Vocabulary {
    /// When: places in time, and how they stand to one another.
    static let englishTimes: [Row] = [
        (["from", "starting from"], [.preposition(.from)]),
        (["to", "until", "till", "through", "down to", "up to", "into"], [.preposition(.to)]),
        (["at", "starting at", "beginning at"], [.preposition(.at)]),
        (
            [
                "for", "lasting", "with a length of", "with a duration of", "so that it lasts", "so it lasts",
                "so it takes", "so that it takes", "to take", "so it runs", "lasts", "to fit in", "to fit",
                "that lasts", "so it stays on for",
            ], [.preposition(.duration)]
        ),
        (
            [
                "leave it up for", "leave it on for", "leave it on screen for", "leave it there for", "keep it up for",
                "leave it up", "leave it on screen", "keep it on screen for", "let it stay for", "let it stay up for",
            ], [.verb(.make), .pronoun, .preposition(.duration)]
        ),
        (["by"], [.preposition(.by)]),
        (["between"], [.preposition(.between)]),
        (
            ["right before", "just before", "directly before", "immediately before"],
            [.relation(.before, behind: false)]
        ),
        (
            [
                "whatever comes after", "whatever follows", "the one that comes after",

                "the clip that comes after", "the part that comes after",
            ], [.definite, .noun(.clip), .relation(.after, behind: false)]
        ),
        (
            [
                "whatever comes before", "the one that comes before",
                "the clip that comes before", "the part that comes before",
            ], [.definite, .noun(.clip), .relation(.before, behind: false)]
        ),
        (["right after", "just after", "directly after", "immediately after"], [.relation(.after, behind: false)]),
        (
            [
                "that's playing at", "that is playing at", "that plays at", "which plays at", "which is playing at",
                "that's on at", "that's showing at",
            ], [.preposition(.at)]
        ),
        (["before", "in front of", "ahead of"], [.relation(.before, behind: false)]),
        (["after", "behind", "following"], [.relation(.after, behind: false)]),
        (
            [
                "start", "beginning", "front", "very start", "very beginning", "head", "very front", "very top",
                "outset",
            ], [.edge(.start)]
        ),
        (
            [
                "when we hit", "when it hits", "when we reach", "when it reaches", "when we get to", "when it gets to",
                "once we hit", "once we reach", "as we hit", "as we reach",
            ], [.preposition(.at)]
        ),
        (["seconds", "secs"], [.filler]),
        (["end", "very end", "tail", "tail end", "back end"], [.edge(.end)]),
        (["both ends", "either end", "each end"], [.sense(.bothEnds)]),
        (["here", "at the playhead", "at the cursor", "at this point", "the playhead"], [.playhead]),
        (["long", "in length", "longer than that"], [.long]),
        (["earlier", "sooner", "to the left"], [.earlier]),
        (["later", "to the right"], [.later]),
        (
            ["leaving a gap", "leave a gap", "leave the gap", "keep the gap", "with a gap", "without ripple"],
            [.ripple(false)]
        ),
        (["closing the gap", "close the gap", "with ripple", "ripple"], [.ripple(true)]),
        (restAs(["after", "behind", "past", "following"]), [.sense(.rest(.after))]),
        (restAs(["before", "up to", "until"]), [.sense(.rest(.before))]),
        (
            [
                "starts", "begins", "begin", "starting", "beginning from", "so it starts", "so that it starts",
                "come in", "comes in", "come on", "comes on", "come up", "comes up", "show up", "shows up", "kick in",
                "kicks in", "to start", "to begin",
            ],
            [.sense(.begins)]
        ),
        (
            [
                "ends", "disappear", "disappears", "vanish", "vanishes", "go away", "goes away", "stop", "stops",
                "finish", "ending", "end it all", "so it ends", "so that it ends",
            ],
            [.sense(.ends)]
        ),
    ]

    private static func restAs(_ words: [String]) -> [String] {
        let nouns = ["everything", "anything", "all", "the rest", "what comes", "what is", "the part", "whatever is"]
        return words.flatMap { word in nouns.map { "\($0) \(word)" } }
    }
}
