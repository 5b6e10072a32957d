import Timeline

extension RemoveTrackRequest {
    static let english = RequestWords(title: "Tracks taken away", examples: ["remove track A1"])

    static func english(_ change: RemoveTrack, in draft: Draft) -> String {
        "remove track \(change.track)"
    }
}
