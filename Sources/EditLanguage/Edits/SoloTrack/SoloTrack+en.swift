import Timeline

extension SoloTrackRequest {
    static let english = RequestWords(
        title: "Tracks heard alone",
        examples: ["solo track A1", "solo the music"],
        vocabulary: [
            (["solo"], [.keyword(.solo)]),
            (["unsolo", "un-solo", "stop soloing", "take the solo off", "no solo on"], [.keyword(.unsolo)]),
        ]
    )

    static func english(_ change: SetTrackSolo, in draft: Draft) -> String {
        "\(change.isSolo ? "solo" : "unsolo") track \(change.track)"
    }
}
