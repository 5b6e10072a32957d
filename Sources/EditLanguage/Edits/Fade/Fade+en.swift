import Timeline

extension FadeRequest {
    static let english = RequestWords(
        title: "Fades",
        examples: ["fade out the music over 2 s", "fade in the first clip over 1 s"]
    )

    static func english(_ fade: SetFade, in draft: Draft) -> String {
        fade.length == 0
            ? "remove the \(English().name(of: fade.side)) of \(fade.segment)"
            : "\(English().name(of: fade.side)) \(fade.segment) over \(English.time(fade.length))"
    }
}
