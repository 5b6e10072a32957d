import Timeline

extension VolumeRequest {
    static let english = RequestWords(
        title: "Volume",
        examples: ["make the music half as loud", "mute the first clip"]
    )

    static func english(_ change: SetVolume, in draft: Draft) -> String {
        "set the volume of \(English.name(change.scope)) to \(change.percent)%"
    }
}
