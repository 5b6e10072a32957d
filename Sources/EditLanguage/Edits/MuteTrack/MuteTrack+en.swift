import Timeline

extension MuteTrackRequest {
    static let english = RequestWords(title: "Muted tracks", examples: ["mute track A1"])

    static func english(_ change: SetTrackMuted, in draft: Draft) -> String {
        "\(change.isMuted ? "mute" : "unmute") track \(change.track)"
    }
}
