import Timeline

extension RotationRequest {
    static let english = RequestWords(
        title: "Rotation",
        examples: ["rotate the first clip by 90 degrees", "turn the second clip upside down"]
    )

    static func english(_ change: LookChange<Int>, in draft: Draft) -> String {
        "set the rotation of \(change.segment) to \(change.value)°"
    }
}
