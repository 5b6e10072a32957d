import Timeline

extension MoveTrackRequest {
    static let english = RequestWords(title: "The order of tracks", examples: ["move track T1 to the bottom"])

    static func english(_ move: MoveTrack, in draft: Draft) -> String {
        "move track \(move.track) to place \(move.place)"
    }
}
