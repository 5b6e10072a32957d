import Timeline

extension ReplaceClipRequest {
    static let english = RequestWords(
        title: "Clips replaced",
        examples: ["replace the second clip with a clip of rain"],
        vocabulary: [(["trade", "trade in", "trade out"], [.verb(.replace)])]
    )

    static func english(_ change: ReplaceClip, in draft: Draft) -> String {
        guard case .generated(let prompt) = change.source else {
            return "replace \(change.segment) with the file \(English.file(change.source, named: change.name))"
        }
        var words = "replace \(change.segment) with a clip of the text prompt \(English.quote(prompt))"
        if change.name != prompt { words += " named \(English.quote(change.name))" }
        if let length = change.sourceLength, length != draft[change.segment]?.duration {
            words += " from \(English.time(length)) of material"
        }
        return words
    }
}
