import Timeline

extension HideTrackRequest {
    static let english = RequestWords(title: "Hidden tracks", examples: ["hide track T1", "hide the title track"])

    static func english(_ change: SetTrackHidden, in draft: Draft) -> String {
        "\(change.isHidden ? "hide" : "unhide") track \(change.track)"
    }
}
