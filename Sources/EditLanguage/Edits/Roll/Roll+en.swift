import Timeline

extension RollRequest {
    static let english = RequestWords(
        title: "Rolls",
        examples: [
            "roll the cut between the first and the second clip 1 s later", "move the second cut 500 ms later",
            "roll the edit at 10 s by 1 second",
        ],
        vocabulary: [
            (
                ["roll", "roll the edit", "roll edit", "rolling edit"],
                [.keyword(.roll)]
            ),
            (
                ["cut point", "edit point", "the cut", "the edit point"].flatMap(moved),
                [.verb(.move), .keyword(.roll)]
            ),
            (["first cut", "1st cut"].flatMap(moved), [.verb(.move), .ordinal(1), .keyword(.roll)]),
            (["second cut", "2nd cut"].flatMap(moved), [.verb(.move), .ordinal(2), .keyword(.roll)]),
            (["third cut", "3rd cut"].flatMap(moved), [.verb(.move), .ordinal(3), .keyword(.roll)]),
            (["last cut"].flatMap(moved), [.verb(.move), .ordinal(-1), .keyword(.roll)]),
        ]
    )

    private static func moved(_ words: String) -> [String] {
        ["move", "shift", "roll"].flatMap { ["\($0) \(words)", "\($0) the \(words)"] }
    }

    static func english(_ roll: Roll, in draft: Draft) -> String {
        "roll the cut before \(roll.segment) \(English.time(abs(roll.amount))) \(roll.amount < 0 ? "earlier" : "later")"
    }
}
