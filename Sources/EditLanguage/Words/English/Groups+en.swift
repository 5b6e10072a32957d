extension Vocabulary {
    /// What groups have in common, and the parts of a thing.
    static let englishGroups: [Row] =
        [
            (
                [
                    "the rest", "the rest of", "rest of", "the others", "all the others", "all others", "the other",
                    "all the other", "all other", "the other ones", "the remaining",
                    "everything else",
                    "everyone else", "all the rest", "all the rest of", "the rest of them", "the remaining ones",
                ], [.sense(.others)]
            ),
            (
                [
                    "except", "except for", "apart from", "other than", "but not", "excluding", "besides", "aside from",
                    "with the exception of", "not including", "save for",
                ], [.sense(.except)]
            ),
            (
                ["all but", "everything but", "every one but", "all of them but", "all of them except"],
                [.sense(.all), .sense(.except)]
            ),
            (["them"], [.sense(.several(0))]),
            (["both the", "both my"], [.definite]), (["both", "both of them"], [.sense(.pair(0))]),
            (["that are", "which are", "that is", "which is", "that last", "that run"], [.filler]),
            (["part", "section", "portion"], [.noun(.clip)]),
            (
                [
                    "bit", "little bit", "tiny bit", "small bit", "few seconds", "few secs", "few moments",
                    "few frames",
                    "few minutes", "little part", "small part", "moments", "couple of moments", "several seconds",
                ], [.sense(.bit)]
            ),
            (["every other", "alternate", "every alternate", "alternating"], [.sense(.alternate)]),
            (["whichever", "whichever clip is", "whichever one is", "whichever is"], [.definite]),
            (["longest"], [.sense(.longest(true))]), (["shortest"], [.sense(.longest(false))]),
            (["longer than", "of more than", "more than"], [.sense(.compared(isLonger: true))]),
            (["shorter than", "less than", "of less than"], [.sense(.compared(isLonger: false))]),
            (
                [
                    "second to last", "second last", "next to last", "penultimate", "last but one", "next-to-last",
                    "second-to-last", "last-but-one",
                ], [.ordinal(-2)]
            ),
            (["third to last", "third last"], [.ordinal(-3)]),
            (["intro", "opening clip", "opening shot", "opening scene"], [.ordinal(1), .noun(.clip)]),
            (["outro", "closing clip", "closing shot", "ending clip"], [.ordinal(-1), .noun(.clip)]),
        ] + shares

    /// "The second half" is told by its words, so that "the first half second" is a time.
    private static let shares: [Row] = [
        (["into thirds", "in thirds", "into equal thirds"], [.sense(.several(3)), .keyword(.pieces)]),
        (["into quarters", "in quarters", "into fourths"], [.sense(.several(4)), .keyword(.pieces)]),
        (["left half", "front half", "beginning half"], [.sense(.share(1, of: 2))]),
        (["right half", "back half", "latter half"], [.sense(.share(2, of: 2))]),
        (["first part", "first piece", "left part", "left piece", "front part"], [.sense(.piece(1))]),
        (["second part", "second piece", "right part", "right piece", "back part"], [.sense(.piece(2))]),
    ]
}
