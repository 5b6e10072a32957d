import Timeline

extension RenameTrackRequest {
    static let english = RequestWords(title: "Names of tracks", examples: ["rename track V1 to Main"])

    static func english(_ change: RenameTrack, in draft: Draft) -> String {
        "rename track \(change.track) to \(English.quote(change.name))"
    }
}
