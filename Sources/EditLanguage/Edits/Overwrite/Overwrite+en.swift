import Timeline

extension OverwriteRequest {
    static let english = RequestWords(
        title: "Overwrites",
        examples: ["overwrite 5s to 8s with beach.mov", "overwrite the second clip with a clip of rain"],
        vocabulary: [
            (["overwrite", "overwrite with"], [.keyword(.overwrite)]),
            (
                [
                    "overwriting what is there", "overwriting what's there", "overwriting what’s there",
                    "overwriting the rest", "by overwriting", "overwriting",
                ],
                [.keyword(.overwrite)]
            ),
        ]
    )

    static func english(_ overwrite: Overwrite, in draft: Draft) -> String {
        let times = "\(English.time(overwrite.range.start)) to \(English.time(overwrite.range.end))"
        guard case .generated(let prompt) = overwrite.source else {
            return "overwrite \(times) with the file \(English.file(overwrite.source, named: overwrite.name))"
        }
        var words = "overwrite \(times) with a clip of the text prompt \(English.quote(prompt))"
        if overwrite.name != prompt { words += " named \(English.quote(overwrite.name))" }
        if let length = overwrite.sourceLength, length != overwrite.range.duration {
            words += " from \(English.time(length)) of material"
        }
        return words
    }
}
