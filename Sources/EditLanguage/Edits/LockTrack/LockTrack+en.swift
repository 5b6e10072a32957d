import Timeline

extension LockTrackRequest {
    static let english = RequestWords(title: "Locked tracks", examples: ["lock track V1", "lock the title track"])

    static func english(_ change: SetTrackLocked, in draft: Draft) -> String {
        "\(change.isLocked ? "lock" : "unlock") track \(change.track)"
    }
}
