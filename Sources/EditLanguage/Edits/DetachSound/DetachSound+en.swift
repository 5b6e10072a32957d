import Timeline

extension DetachSoundRequest {
    static let english = RequestWords(title: "Sound apart", examples: ["detach the sound of the first clip"])

    static func english(_ detach: DetachSound, in draft: Draft) -> String {
        "detach the sound of \(detach.segment)"
    }
}
